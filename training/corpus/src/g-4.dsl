@g-031|agency wire|2024-12-02|Kurdish oil flows to Ceyhan again after 20-month halt
1 ERBIL, Dec 2 - Crude from Iraq's Kurdistan region reached the Turkish port of Ceyhan on Monday for the first time since March 2023, pipeline operator BOTAŞ-Hat said, after the oil ministry in Baghdad, the regional government and eight foreign producers signed a stopgap accord at the weekend.
---
2 Under it the producers, among them Norway's Fjordpetro ASA and the Dallas, Texas-based Hunt River Energy, hand their barrels to state marketer IRAMO, which sells them, and are paid in kind.
3 IRAMO director-general Alaa al-Yasari said the first 600,000 barrels had gone to Greece's Attiki Refining.
4 "Not one drop to Israel, whatever you hear," he added.
---
5 Fjordpetro's shares leapt 14% in Oslo.
6 Its chief operating officer, Kjersti Haugland-Moe, who had shuttled between Erbil and Baghdad through the autumn, called the deal "fragile, and therefore precious".
7 Turkey has yet to say what it will charge for the line from July.
E Place|Erbil|ERBIL;Erbil
E Commodity|crude|Crude;oil
E Place|Iraq|Iraq
E Place|Kurdistan|Kurdistan;Kurdish
E Place|Turkey|Turkish;Turkey
E Place|Ceyhan|Ceyhan
E Firm|BOTAŞ-Hat|BOTAŞ-Hat
E Organization|oil ministry|oil ministry
E Place|Baghdad|Baghdad
E Place|Norway|Norway
E Firm|Fjordpetro ASA|Fjordpetro ASA;Fjordpetro
E Place|Dallas|Dallas
E Place|Texas|Texas
E Firm|Hunt River Energy|Hunt River Energy
E Firm|IRAMO|IRAMO
E Person|Alaa al-Yasari|Alaa al-Yasari
E Place|Greece|Greece
E Firm|Attiki Refining|Attiki Refining
E Place|Israel|Israel
E Place|Oslo|Oslo
E Person|Kjersti Haugland-Moe|Kjersti Haugland-Moe
E Organization|regional government|regional government
C IRAMO|which@2
C crude|their barrels@2;them@2
C Alaa al-Yasari|he@4
C Fjordpetro ASA|Its@6
C Kjersti Haugland-Moe|who@6
C Turkey|it@7
R Kurdistan|EXPORTS|crude|1|asserted|on Monday
R Kurdistan|LOCATED_IN|Iraq|1|asserted|-
R Ceyhan|LOCATED_IN|Turkey|1|asserted|-
R oil ministry|LOCATED_IN|Baghdad|1|asserted|-
R oil ministry|AGREED_WITH|regional government|1|asserted|at the weekend
R oil ministry|AGREED_WITH|Fjordpetro ASA|1-2|asserted|at the weekend
R oil ministry|AGREED_WITH|Hunt River Energy|1-2|asserted|at the weekend
R regional government|AGREED_WITH|Fjordpetro ASA|1-2|asserted|at the weekend
R regional government|AGREED_WITH|Hunt River Energy|1-2|asserted|at the weekend
R regional government|LOCATED_IN|Kurdistan|1|asserted|-
R Fjordpetro ASA|LOCATED_IN|Norway|2|asserted|-
R Hunt River Energy|LOCATED_IN|Dallas|2|asserted|-
R Dallas|LOCATED_IN|Texas|2|asserted|-
R Fjordpetro ASA|SUPPLIES|IRAMO|2|asserted|-
R Hunt River Energy|SUPPLIES|IRAMO|2|asserted|-
R IRAMO|EXPORTS|crude|2-3|asserted|-
R IRAMO|SUPPLIES|Attiki Refining|3|asserted|-
R Attiki Refining|IMPORTS|crude|3|asserted|-
R Attiki Refining|LOCATED_IN|Greece|3|asserted|-
R Alaa al-Yasari|LEADS|IRAMO|3|asserted|-
R IRAMO|SUPPLIES|Israel|4|denied|-
R Israel|IMPORTS|crude|4|denied|-
R Kjersti Haugland-Moe|EMPLOYED_BY|Fjordpetro ASA|5-6|asserted|-
R Kjersti Haugland-Moe|VISITED|Erbil|6|asserted|through the autumn
R Kjersti Haugland-Moe|VISITED|Baghdad|6|asserted|through the autumn

@g-032|think-tank commentary|2024-02-08|Coup-proofing the uranium: three misreadings
1 Since the generals took Niamey it has become a habit in Paris to speak of "lost" uranium, as though the stuff had slipped behind a sofa.
2 Three misreadings deserve burial.
---
3 The first is that France depends on Niger.
4 It bought 18% of its natural uranium there in 2022, less than from Kazakhstan.
5 The second is that Russia has already taken over.
6 Rusyadro sent a delegation in November, and there were handshakes; but as Amadou Illiassou, of the Sahel Observatory in Dakar, has shown, the memorandum everyone cites was never signed, and the Imazer mine remains in the books of its French majority owner, Cycluranium SA, even if Cycluranium's people can no longer get past the gate.
7 The third, a favourite of American hawks, has Iran purchasing yellowcake from the junta by night.
8 For this there is one newsletter, one unnamed spy and no truck.
---
9 None of it means that the risk is imaginary.
10 If Niamey were to nationalise Imazer, as its mines minister Colonel Abarchi Ousseini hinted on 29 January, arbitration would take a decade, and the ore would go to whoever has a port.
11 Benin has one; it also has a border that its neighbour keeps closed.
13 As for Niger's commerce with Turkey, of which Brussels makes so much, it consists of 40 drones and a great many noodles, all of them shipped in one direction, from Mersin.
---
12 Hélène Trocmé-Vasseur is a non-resident fellow at the Institut Mirabeau.
E Place|Niger|Niger
E Place|Niamey|Niamey
E Place|France|France;French
E Place|Paris|Paris
E Commodity|uranium|uranium;natural uranium
E Place|Kazakhstan|Kazakhstan
E Place|Russia|Russia
E Firm|Rusyadro|Rusyadro
E Person|Amadou Illiassou|Amadou Illiassou
E Organization|Sahel Observatory|Sahel Observatory
E Place|Dakar|Dakar
E Place|Imazer mine|Imazer mine;Imazer
E Firm|Cycluranium SA|Cycluranium SA;Cycluranium
E Place|United States|American
E Place|Iran|Iran
E Commodity|yellowcake|yellowcake
E Person|Abarchi Ousseini|Abarchi Ousseini
E Place|Benin|Benin
E Place|Mersin|Mersin
E Person|Hélène Trocmé-Vasseur|Hélène Trocmé-Vasseur
E Organization|Institut Mirabeau|Institut Mirabeau
C France|It@4;its@4
C Niger|the junta@7;its@10;its neighbour@11
C Benin|it@11
C Imazer mine|its@6
R France|IMPORTS|uranium|4|asserted|in 2022
R Niger|SUPPLIES|France|3-4|asserted|in 2022
R Niger|EXPORTS|uranium|3-4|asserted|in 2022
R Kazakhstan|SUPPLIES|France|4|asserted|in 2022
R Kazakhstan|EXPORTS|uranium|4|asserted|in 2022
R Rusyadro|VISITED|Niger|6|asserted|in November
R Rusyadro|AGREED_WITH|Niger|6|denied|-
R Amadou Illiassou|EMPLOYED_BY|Sahel Observatory|6|asserted|-
R Sahel Observatory|LOCATED_IN|Dakar|6|asserted|-
R Cycluranium SA|LOCATED_IN|France|6|asserted|-
R Cycluranium SA|INVESTED_IN|Imazer mine|6|asserted|-
R Iran|IMPORTS|yellowcake|7|alleged|-
R Niger|SUPPLIES|Iran|7|alleged|-
R Niger|EXPORTS|yellowcake|7|alleged|-
R Abarchi Ousseini|EMPLOYED_BY|Niger|10|asserted|-
R Hélène Trocmé-Vasseur|EMPLOYED_BY|Institut Mirabeau|12|asserted|-
E Place|Turkey|Turkey
E Organization|European Union|Brussels
E Commodity|drones|drones
E Commodity|noodles|noodles
R Niger|TRADES_WITH|Turkey|13|asserted|-
R Turkey|SUPPLIES|Niger|13|asserted|-
R Turkey|EXPORTS|drones|13|asserted|-
R Turkey|EXPORTS|noodles|13|asserted|-
R Niger|IMPORTS|drones|13|asserted|-
R Niger|IMPORTS|noodles|13|asserted|-

@g-033|defence trade press|2025-09-11|UMO lands Moroccan ISR order; rival cries foul
1 Ukrainian-Moroccan drone house UMO Systems will furnish the Royal Moroccan Air Force with 30 Bayraq-Atlas reconnaissance drones, beating Elbaz Aerospace of Netanya and Portugal's Tejodrone on price, two bidders told this publication at DSEI in London.
---
2 Neither the air force nor UMO, which is held in equal parts by Kharkiv's Motor-Lit and the Casablanca conglomerate Groupe Benkirane-Sefrioui, has announced the award.
3 Elbaz says that UMO's airframe copies its own Kestrel-5 "rivet for rivet" and has written to Rabat to that effect.
4 "Let them sue; we'll sell tickets," retorted UMO co-founder and chief executive Bohdan Yaremchuk, who used to work for Elbaz.
---
5 First deliveries: spring 2027, from Nouaceur.
6 The engines are Austrian.
---
7 The neighbour is shopping as well.
8 Algeria, barred by Berlin since March from buying gimbals, is said to be haggling over some with Iran's Shahin Optik, itself under American, British and Japanese embargo, and with Pune Turret Works, which told us it "has no such customer and wants none".
E Place|Ukraine|Ukrainian
E Place|Morocco|Moroccan;Rabat
E Firm|UMO Systems|UMO Systems;UMO
E Organization|Royal Moroccan Air Force|Royal Moroccan Air Force
E Commodity|Bayraq-Atlas reconnaissance drones|Bayraq-Atlas reconnaissance drones
E Firm|Elbaz Aerospace|Elbaz Aerospace;Elbaz
E Place|Netanya|Netanya
E Place|Portugal|Portugal
E Firm|Tejodrone|Tejodrone
E Place|London|London
E Place|Kharkiv|Kharkiv
E Firm|Motor-Lit|Motor-Lit
E Place|Casablanca|Casablanca
E Firm|Groupe Benkirane-Sefrioui|Groupe Benkirane-Sefrioui
E Commodity|Kestrel-5|Kestrel-5
E Person|Bohdan Yaremchuk|Bohdan Yaremchuk
E Place|Nouaceur|Nouaceur
E Commodity|engines|engines
E Place|Austria|Austrian
C Royal Moroccan Air Force|the air force@2
C UMO Systems|which@2;them@4;we@4
C Elbaz Aerospace|rival@0;its@3
C Bohdan Yaremchuk|who@4
R UMO Systems|SUPPLIES|Royal Moroccan Air Force|1|expected|spring 2027
R UMO Systems|EXPORTS|Bayraq-Atlas reconnaissance drones|1|expected|spring 2027
R Royal Moroccan Air Force|IMPORTS|Bayraq-Atlas reconnaissance drones|1|expected|spring 2027
R UMO Systems|LOCATED_IN|Ukraine|1|asserted|-
R UMO Systems|LOCATED_IN|Morocco|1|asserted|-
R Elbaz Aerospace|LOCATED_IN|Netanya|1|asserted|-
R Tejodrone|LOCATED_IN|Portugal|1|asserted|-
R Motor-Lit|INVESTED_IN|UMO Systems|2|asserted|-
R Groupe Benkirane-Sefrioui|INVESTED_IN|UMO Systems|2|asserted|-
R Motor-Lit|LOCATED_IN|Kharkiv|2|asserted|-
R Groupe Benkirane-Sefrioui|LOCATED_IN|Casablanca|2|asserted|-
R UMO Systems|ACCUSED_BY|Elbaz Aerospace|3|asserted|-
R Bohdan Yaremchuk|LEADS|UMO Systems|4|asserted|-
E Place|Algeria|Algeria
E Place|Germany|Berlin
E Commodity|gimbals|gimbals
E Place|Iran|Iran
E Firm|Shahin Optik|Shahin Optik
E Place|United States|American
E Place|Britain|British
E Place|Japan|Japanese
E Firm|Pune Turret Works|Pune Turret Works
C Algeria|The neighbour@7
C gimbals|some@8
C Shahin Optik|itself@8
C Pune Turret Works|which@8;it@8
R Algeria|SANCTIONED_BY|Germany|8|asserted|since March
R Algeria|IMPORTS|gimbals|8|alleged|-
R Shahin Optik|SUPPLIES|Algeria|8|alleged|-
R Shahin Optik|LOCATED_IN|Iran|8|asserted|-
R Shahin Optik|SANCTIONED_BY|United States|8|asserted|-
R Shahin Optik|SANCTIONED_BY|Britain|8|asserted|-
R Shahin Optik|SANCTIONED_BY|Japan|8|asserted|-
R Pune Turret Works|SUPPLIES|Algeria|8|denied|-

@g-034|local radio transcript|2024-05-14|Morning desk: blackout on the island
1 ...and that was Eusébio with the tides.
2 It is twenty past seven, and if you're listening by candle you are not alone.
---
3 The power plant at Santo Aleixo stopped at four this morning because, and I quote the note pinned on its gate, "there is no fuel in the tank and none in the ship".
4 The ship, the tanker Boa Morada, has been lying off the mole since Friday, held by the harbour captain over unpaid dues; her charterer, Petrogolfo of Luanda, says the dues are the government's.
5 Now, who's got it right?
6 I rang Energy Minister Dulce Trovoada Pires.
7 She was at the dentist's.
8 I rang the Portuguese embassy, because Lisbon paid for the last cargo.
9 They said, and they were very nice about it, that Portugal "has supplied nothing since the grant ran out in February".
---
10 A second tanker is expected from Libreville on Sunday, from Gabonese firm Estuaire Pétrole.
11 Well, expected.
12 My grandmother expected my grandfather for thirty-one years.
E Person|Eusébio|Eusébio
E Place|Santo Aleixo|Santo Aleixo
E Commodity|fuel|fuel
E Vessel|Boa Morada|Boa Morada
E Organization|harbour captain|harbour captain
E Firm|Petrogolfo|Petrogolfo
E Place|Luanda|Luanda
E Person|Dulce Trovoada Pires|Dulce Trovoada Pires
E Place|Portugal|Lisbon;Portugal
E Organization|Portuguese embassy|Portuguese embassy
E Place|Libreville|Libreville
E Place|Gabon|Gabonese
E Firm|Estuaire Pétrole|Estuaire Pétrole
C Boa Morada|the ship@3;The ship@4;her@4
C Dulce Trovoada Pires|She@7
C Portuguese embassy|They@9;they@9
R Boa Morada|ARRESTED_BY|harbour captain|4|asserted|since Friday
R Boa Morada|LOCATED_IN|Santo Aleixo|3-4|asserted|since Friday
R Petrogolfo|LOCATED_IN|Luanda|4|asserted|-
R Estuaire Pétrole|LOCATED_IN|Gabon|10|asserted|-
R Estuaire Pétrole|EXPORTS|fuel|3-10|expected|on Sunday

@g-035|scraped web page|2025-07-22|Polish grid picks batteries from Kansai; Chinese bids thrown out
* 1 Menu: Power | Gas | Heat | Offshore | Tenders | My account
* 2 You have read 2 of 3 free articles
3 Poland's transmission operator Sieci Północne SA has chosen Kansai Denchi of Osaka to provide 900 MWh of grid batteries near Żarnowiec, excluding two Chinese bidders, Hefei Blue Cell and Jinmen New Energy, under the foreign-subsidy rules of the European Commission.
4 The Japanese will invest PLN 300m in an assembly hall in Gniewino, says Sieci's board member Halina Kaszubowska.
5 Jinmen intends to appeal.
---
6 In Hefei the mood was philosophical.
7 "Europe buys our cells in the form of Korean modules anyhow," shrugged Blue Cell's export manager, Cao Mingyu.
---
* 8 Most read: Who supplies the supplier? Ten cable makers compared
* 9 Most read: Energa man sanctioned for parking
* 10 © Prąd i Rynek 2025. Photo: PR
E Place|Poland|Poland;Polish
E Firm|Sieci Północne SA|Sieci Północne SA;Sieci
E Firm|Kansai Denchi|Kansai Denchi;Kansai
E Place|Osaka|Osaka
E Commodity|grid batteries|grid batteries;batteries
E Place|Żarnowiec|Żarnowiec
E Place|China|Chinese
E Firm|Hefei Blue Cell|Hefei Blue Cell;Blue Cell
E Firm|Jinmen New Energy|Jinmen New Energy;Jinmen
E Organization|European Commission|European Commission
E Place|Japan|Japanese
E Place|Gniewino|Gniewino
E Person|Halina Kaszubowska|Halina Kaszubowska
E Place|Hefei|Hefei
E Place|Europe|Europe
E Commodity|cells|cells
E Place|South Korea|Korean
E Person|Cao Mingyu|Cao Mingyu
E Organization|Prąd i Rynek|Prąd i Rynek
E Firm|Energa|Energa
C Kansai Denchi|The Japanese@4
C Hefei Blue Cell|our@7
R Kansai Denchi|SUPPLIES|Sieci Północne SA|3|expected|-
R Kansai Denchi|EXPORTS|grid batteries|3|expected|-
R Sieci Północne SA|IMPORTS|grid batteries|3|expected|-
R Sieci Północne SA|LOCATED_IN|Poland|3|asserted|-
R Kansai Denchi|LOCATED_IN|Osaka|3|asserted|-
R Hefei Blue Cell|SUPPLIES|Sieci Północne SA|0-3|denied|-
R Jinmen New Energy|SUPPLIES|Sieci Północne SA|0-3|denied|-
R Hefei Blue Cell|LOCATED_IN|China|3|asserted|-
R Jinmen New Energy|LOCATED_IN|China|3|asserted|-
R Kansai Denchi|LOCATED_IN|Japan|4|asserted|-
R Kansai Denchi|INVESTED_IN|Gniewino|4|expected|-
R Halina Kaszubowska|LEADS|Sieci Północne SA|4|asserted|-
R Europe|IMPORTS|cells|7|asserted|-
R Hefei Blue Cell|EXPORTS|cells|7|asserted|-
R Cao Mingyu|EMPLOYED_BY|Hefei Blue Cell|7|asserted|-
B 1,2,8,9,10

@g-036|regional news|2025-02-03|Colombia arrests ELN financier as mine owners pay up
1 Bogotá - A man believed to have collected protection money from gold miners on behalf of the National Liberation Army (ELN) was picked up by the Colombian police's anti-kidnapping unit GAULA in Bucaramanga on Saturday; he was named as Wilson Estupiñán Caicedo, alias "Puntilla", 39.
---
2 According to the attorney general's office, Estupiñán answered directly to Luz Dary Quintero, the commander of the ELN's Darío Ramírez front, and bought rifles with the proceeds from a Brazilian ring in Manaus.
3 Quintero herself is thought to be in Apure, on the Venezuelan side, something Caracas disputes.
4 The guerrillas said on their channel that they know no Puntilla.
---
5 Oro Bravo Mining of Toronto, whose Segovia workings were shut for a week in December after a threat, insisted it has "never made any payment to an armed group"; its local arm, Minera Bravo SAS, has been under investigation since June.
6 Gold is Colombia's fourth export.
7 Peace talks, should they resume, would be in Havana.
E Place|Bogotá|Bogotá
E Place|Colombia|Colombia;Colombian
E Commodity|gold|gold;Gold
E Organization|National Liberation Army|National Liberation Army;ELN
E Organization|GAULA|GAULA
E Place|Bucaramanga|Bucaramanga
E Person|Wilson Estupiñán Caicedo|Wilson Estupiñán Caicedo;Estupiñán;Puntilla
E Organization|attorney general's office|attorney general's office
E Person|Luz Dary Quintero|Luz Dary Quintero;Quintero
E Organization|Darío Ramírez front|Darío Ramírez front
E Commodity|rifles|rifles
E Place|Brazil|Brazilian
E Place|Manaus|Manaus
E Place|Apure|Apure
E Place|Venezuela|Venezuelan;Caracas
E Firm|Oro Bravo Mining|Oro Bravo Mining
E Place|Toronto|Toronto
E Place|Segovia|Segovia
E Firm|Minera Bravo SAS|Minera Bravo SAS
E Place|Havana|Havana
C Wilson Estupiñán Caicedo|he@1
C Luz Dary Quintero|herself@3
C National Liberation Army|The guerrillas@4;they@4
C Oro Bravo Mining|whose@5;it@5;its@5
R Wilson Estupiñán Caicedo|ARRESTED_BY|GAULA|1|asserted|on Saturday
R Wilson Estupiñán Caicedo|ARRESTED_BY|Colombia|0-1|asserted|-
R GAULA|LOCATED_IN|Colombia|1|asserted|-
R Wilson Estupiñán Caicedo|EMPLOYED_BY|National Liberation Army|1|alleged|-
R Wilson Estupiñán Caicedo|EMPLOYED_BY|National Liberation Army|4|denied|-
R Wilson Estupiñán Caicedo|ACCUSED_BY|attorney general's office|2|asserted|-
R Wilson Estupiñán Caicedo|IMPORTS|rifles|2|alleged|-
R Luz Dary Quintero|LEADS|Darío Ramírez front|2|asserted|-
R Darío Ramírez front|SUBSIDIARY_OF|National Liberation Army|2|asserted|-
R Apure|LOCATED_IN|Venezuela|3|asserted|-
R Oro Bravo Mining|LOCATED_IN|Toronto|5|asserted|-
R Minera Bravo SAS|SUBSIDIARY_OF|Oro Bravo Mining|5|asserted|-
R Colombia|EXPORTS|gold|6|asserted|-

@g-037|energy ministry press note|2024-10-17|Minister concludes working visit to the Republic of Mozambique
1 The Ministry of Petroleum and Natural Gas informs that its Minister, Shri Raghunandan Prabhakar Desai, returned to New Delhi last night following a three-day visit to Mozambique, where he was accompanied by a delegation of 23 including the Chairman of Bharat Videsh Tel Ltd (BVTL), Smt. Anuradha Vaidyanathan.
---
2 During the visit the Minister called on President Filomena Nhambire and held discussions with the Minister of Mineral Resources, Mr Castigo Uetela.
3 A Memorandum of Understanding on LPG infrastructure was exchanged between BVTL and Gásmoc EP in the presence of the two Ministers.
4 BVTL, which holds a tenth of the Palma Sul concession, conveyed to the Mozambican side its readiness to enlarge that participation to fifteen per cent, subject to valuation.
---
5 It may be recalled that India imported LPG worth USD 310 million from Mozambique's neighbour, Tanzania, in the last fiscal year.
6 The Minister also paid floral tributes, visited a cashew plant in Nampula and interacted with the diaspora.
7 No discussion took place on coal.
---
8 The delegation comprised, inter alia, Shri Mohan Kulshreshtha, General Manager (Projects) of Konkan Shipyards, and Smt. Farida Merchant, an adviser to the Exim Bank of Western India, both of whom travelled onwards to Dar es Salaam, where on the 16th instant an agreement on the financing of two LPG carriers, to be constructed by Konkan Shipyards for the Tanzanian company Jahazi Gas, was entered into by the said Bank and Jahazi.
9 The first carrier shall be handed over in the third quarter of 2027.
10 Queries as to whether the carriers will call at Iranian ports "do not arise".
E Organization|Ministry of Petroleum and Natural Gas|Ministry of Petroleum and Natural Gas
E Person|Raghunandan Prabhakar Desai|Raghunandan Prabhakar Desai
E Place|New Delhi|New Delhi
E Place|Mozambique|Republic of Mozambique;Mozambique;Mozambican
E Firm|Bharat Videsh Tel Ltd|Bharat Videsh Tel Ltd;BVTL
E Person|Anuradha Vaidyanathan|Anuradha Vaidyanathan
E Person|Filomena Nhambire|Filomena Nhambire
E Person|Castigo Uetela|Castigo Uetela
E Firm|Gásmoc EP|Gásmoc EP
E Commodity|LPG|LPG
E Place|Palma Sul concession|Palma Sul concession
E Place|India|India
E Place|Tanzania|Tanzania;Tanzanian
E Place|Nampula|Nampula
E Commodity|coal|coal
C Ministry of Petroleum and Natural Gas|its@1
C Raghunandan Prabhakar Desai|he@1;the Minister@2;The Minister@6
C Bharat Videsh Tel Ltd|which@4;its@4
C Mozambique|where@1
R Raghunandan Prabhakar Desai|LEADS|Ministry of Petroleum and Natural Gas|1|asserted|-
R Raghunandan Prabhakar Desai|VISITED|Mozambique|1|asserted|-
R Anuradha Vaidyanathan|VISITED|Mozambique|1|asserted|-
R Anuradha Vaidyanathan|LEADS|Bharat Videsh Tel Ltd|1|asserted|-
R Raghunandan Prabhakar Desai|MET_WITH|Filomena Nhambire|2|asserted|-
R Raghunandan Prabhakar Desai|MET_WITH|Castigo Uetela|2|asserted|-
R Filomena Nhambire|LEADS|Mozambique|1-2|asserted|-
R Bharat Videsh Tel Ltd|AGREED_WITH|Gásmoc EP|3|asserted|-
R Castigo Uetela|EMPLOYED_BY|Mozambique|1-2|asserted|-
R Bharat Videsh Tel Ltd|INVESTED_IN|Palma Sul concession|4|asserted|-
R Bharat Videsh Tel Ltd|INVESTED_IN|Palma Sul concession|4|expected|-
R India|IMPORTS|LPG|5|asserted|in the last fiscal year
R Tanzania|SUPPLIES|India|5|asserted|in the last fiscal year
R Tanzania|EXPORTS|LPG|5|asserted|in the last fiscal year
R Raghunandan Prabhakar Desai|VISITED|Nampula|6|asserted|-
E Person|Mohan Kulshreshtha|Mohan Kulshreshtha
E Firm|Konkan Shipyards|Konkan Shipyards
E Person|Farida Merchant|Farida Merchant
E Firm|Exim Bank of Western India|Exim Bank of Western India
E Place|Dar es Salaam|Dar es Salaam
E Commodity|LPG carriers|LPG carriers
E Firm|Jahazi Gas|Jahazi Gas;Jahazi
E Place|Iran|Iranian
C Exim Bank of Western India|the said Bank@8
C LPG carriers|The first carrier@9;the carriers@10
R Mohan Kulshreshtha|EMPLOYED_BY|Konkan Shipyards|8|asserted|-
R Farida Merchant|EMPLOYED_BY|Exim Bank of Western India|8|asserted|-
R Mohan Kulshreshtha|VISITED|Mozambique|1-8|asserted|-
R Farida Merchant|VISITED|Mozambique|1-8|asserted|-
R Mohan Kulshreshtha|VISITED|Dar es Salaam|8|asserted|-
R Farida Merchant|VISITED|Dar es Salaam|8|asserted|-
R Exim Bank of Western India|AGREED_WITH|Jahazi Gas|8|asserted|on the 16th instant
R Konkan Shipyards|SUPPLIES|Jahazi Gas|8-9|expected|in the third quarter of 2027
R Konkan Shipyards|EXPORTS|LPG carriers|8-9|expected|in the third quarter of 2027
R Jahazi Gas|IMPORTS|LPG carriers|8-9|expected|in the third quarter of 2027
R Jahazi Gas|LOCATED_IN|Tanzania|8|asserted|-

@g-038|trade blog|2025-08-28|The chip war for people who are bored by the chip war
1 Suppose you run a small fab.
2 Suppose a ministry somewhere forbids somebody to sell you something, and suppose you buy it anyway, from somebody else, at a third more.
3 Congratulations: you have understood export controls.
---
4 I keep being asked which side is winning.
5 In my experience a licence is a form, a form is a week, and a week is what a clever importer uses to find a cousin in Penang.
6 Lithography tools do not visit conferences, wafers don't shake hands, and no one ever owned a supply chain.
7 What is true of germanium was true of nutmeg.
---
8 Could Beijing retaliate?
9 Of course it could; it might stop buying soybeans, it might stop selling magnets, it might sue, sulk or send a balloon.
10 Could Washington?
11 Ditto, minus the balloon.
12 My advice to clients is unchanged since 2019: keep two suppliers, three passports and a sense of humour, and head for the beach when a spokesman says "targeted".
E Place|Penang|Penang
E Commodity|Lithography tools|Lithography tools
E Commodity|wafers|wafers
E Commodity|germanium|germanium
E Commodity|nutmeg|nutmeg
E Place|China|Beijing
E Commodity|soybeans|soybeans
E Commodity|magnets|magnets
E Place|United States|Washington
E Commodity|chip|chip
C China|it@9;it#2@9;it#3@9

@g-039|agency wire|2023-12-19|Two held in Gdynia over parts for Russian radars - prosecutors
1 WARSAW (PNA) - Poland's Internal Security Agency detained a Belarusian, Dzmitry Kavalionak, and a Pole identified only as Marek W. in Gdynia on Monday, on suspicion of shipping microwave amplifiers to Russia in breach of European Union sanctions, the National Prosecutor's Office said.
---
2 The pair are thought to have routed 4.4 million zlotys' worth of the components, made by Taiwan's Yushan Microwave, via their company Baltkomponent and a cut-out in Bishkek, Ala-Archa Tech, to the Radar-Sistema plant at Yaroslavl.
3 Yushan said it had not sold to Baltkomponent since 2021 and knew of no resale.
---
4 Kavalionak denies wrongdoing.
5 "He exported fish finders," his counsel, Agnieszka Pruszyńska, told reporters outside the courthouse.
6 Should the court refuse bail, he'll spend Christmas in a cell.
---
7 The EU added Ala-Archa to its list in June, and Kyrgyzstan protested.
8 Baltkomponent's register entry shows two employees, a rented room and, since its Cypriot parent was wound up in 2020, no shareholder but the men now in custody.
E Place|Warsaw|WARSAW
E Organization|PNA|PNA
E Place|Poland|Poland;Pole
E Organization|Internal Security Agency|Internal Security Agency
E Place|Belarus|Belarusian
E Person|Dzmitry Kavalionak|Dzmitry Kavalionak;Kavalionak
E Person|Marek W.|Marek W.
E Place|Gdynia|Gdynia
E Commodity|microwave amplifiers|microwave amplifiers
E Place|Russia|Russia;Russian
E Organization|European Union|European Union;EU
E Organization|National Prosecutor's Office|National Prosecutor's Office
E Place|Taiwan|Taiwan
E Firm|Yushan Microwave|Yushan Microwave;Yushan
E Firm|Baltkomponent|Baltkomponent
E Place|Bishkek|Bishkek
E Firm|Ala-Archa Tech|Ala-Archa Tech;Ala-Archa
E Firm|Radar-Sistema|Radar-Sistema
E Place|Yaroslavl|Yaroslavl
E Commodity|fish finders|fish finders
E Person|Agnieszka Pruszyńska|Agnieszka Pruszyńska
C microwave amplifiers|the components@2
C Yushan Microwave|it@3
C Dzmitry Kavalionak|He@5;his@5;he@6
R Dzmitry Kavalionak|ARRESTED_BY|Internal Security Agency|1|asserted|on Monday
R Marek W.|ARRESTED_BY|Internal Security Agency|1|asserted|on Monday
R Internal Security Agency|LOCATED_IN|Poland|1|asserted|-
R Dzmitry Kavalionak|ACCUSED_BY|National Prosecutor's Office|1|asserted|-
R Marek W.|ACCUSED_BY|National Prosecutor's Office|1|asserted|-
R Dzmitry Kavalionak|SUPPLIES|Russia|1|alleged|-
R Marek W.|SUPPLIES|Russia|1|alleged|-
R Dzmitry Kavalionak|EXPORTS|microwave amplifiers|1|alleged|-
R Marek W.|EXPORTS|microwave amplifiers|1|alleged|-
R Russia|SANCTIONED_BY|European Union|1|asserted|-
R Dzmitry Kavalionak|OWNS|Baltkomponent|2-8|asserted|-
R Marek W.|OWNS|Baltkomponent|2-8|asserted|-
R Baltkomponent|EXPORTS|microwave amplifiers|2|alleged|-
R Baltkomponent|SUPPLIES|Radar-Sistema|2|alleged|-
R Ala-Archa Tech|SUPPLIES|Radar-Sistema|2|alleged|-
R Ala-Archa Tech|LOCATED_IN|Bishkek|2|asserted|-
R Radar-Sistema|IMPORTS|microwave amplifiers|2|alleged|-
R Radar-Sistema|LOCATED_IN|Yaroslavl|2|asserted|-
R Yushan Microwave|LOCATED_IN|Taiwan|2|asserted|-
R Yushan Microwave|SUPPLIES|Baltkomponent|3|denied|since 2021
R Dzmitry Kavalionak|EXPORTS|fish finders|5|asserted|-
E Place|Kyrgyzstan|Kyrgyzstan
E Place|Cyprus|Cypriot
C European Union|its@7
C Baltkomponent|its@8
R Ala-Archa Tech|SANCTIONED_BY|European Union|7|asserted|in June

@g-040|shipping note|2024-01-26|Kestrel P&I Circular 04/2024: Southern Red Sea and Bab el-Mandeb
* 1 To: Members and brokers. From: Loss Prevention, Bergen.
2 Following the boarding on 24 January of the car carrier Iolanthe Ace by armed men who have since taken her to Salif, Members are reminded that transit is at their own risk and that cover is void unless 48 hours' notice be given.
---
3 The vessel is owned by the Isle of Man company Wychwood Carriers, operated by Tokyo's Hoshizora Line and, notwithstanding what was broadcast, not connected with any Israeli party.
4 Responsibility was claimed by the Tihama Resistance Battalions, whose spokesman Yahya Sarhan demanded "an apology and fuel".
5 Hoshizora has stopped bookings to Jeddah and Aqaba.
---
6 We understand that the Indian Navy frigate INS Talwar was forty miles off and could not assist.
7 An EU escort scheme may begin in February; Italy and Greece have offered a ship apiece.
8 Members with Russian grain for Berbera on board should call us, even at night, as sanctions clearance differs.
* 9 Contact: Ingvild Sætre, Vice President Claims, +47 000 00 000
E Firm|Kestrel P&I|Kestrel P&I
E Place|Southern Red Sea|Southern Red Sea
E Place|Bab el-Mandeb|Bab el-Mandeb
E Place|Bergen|Bergen
E Vessel|Iolanthe Ace|Iolanthe Ace
E Place|Salif|Salif
E Place|Isle of Man|Isle of Man
E Firm|Wychwood Carriers|Wychwood Carriers
E Place|Tokyo|Tokyo
E Firm|Hoshizora Line|Hoshizora Line;Hoshizora
E Place|Israel|Israeli
E Organization|Tihama Resistance Battalions|Tihama Resistance Battalions
E Person|Yahya Sarhan|Yahya Sarhan
E Place|Jeddah|Jeddah
E Place|Aqaba|Aqaba
E Vessel|INS Talwar|INS Talwar
E Organization|Indian Navy|Indian Navy
E Organization|European Union|EU
E Place|Italy|Italy
E Place|Greece|Greece
E Place|Russia|Russian
E Commodity|grain|grain
E Place|Berbera|Berbera
E Person|Ingvild Sætre|Ingvild Sætre
C Iolanthe Ace|her@2;The vessel@3
C Kestrel P&I|We@6;us@8
C Tihama Resistance Battalions|whose@4
R Kestrel P&I|LOCATED_IN|Bergen|0-1|asserted|-
R Iolanthe Ace|ARRESTED_BY|Tihama Resistance Battalions|2-4|asserted|on 24 January
R Iolanthe Ace|LOCATED_IN|Salif|2|asserted|-
R Wychwood Carriers|OWNS|Iolanthe Ace|3|asserted|-
R Wychwood Carriers|LOCATED_IN|Isle of Man|3|asserted|-
R Hoshizora Line|LOCATED_IN|Tokyo|3|asserted|-
R Yahya Sarhan|EMPLOYED_BY|Tihama Resistance Battalions|4|asserted|-
R Indian Navy|OWNS|INS Talwar|6|asserted|-
R Ingvild Sætre|EMPLOYED_BY|Kestrel P&I|0-9|asserted|-
