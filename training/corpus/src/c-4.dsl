# trade in goods

@c-031|company newsletter|2024-10-16|Zouérat notes: a new flag on the berth
1 It is not every day that a ship goes from our mineral terminal at Nouadhibou to Egypt, and so half the shift came out with telephones when the Wadi Sannur cast off last Sunday with 52,000 tonnes of pellet feed.
2 The cargo is the first under the contract which SNIM and the Suez Flat Steel Company concluded in July, good for half a million tonnes a year until 2027.
---
3 Our customers until now have been, above all, the Chinese (seven tonnes in ten), the foundries of Germany, and a pipe maker in Spain.
4 Suez Flat Steel, for those who do not know it, is owned by the Nasr family of Alexandria and runs one furnace at Adabiya; its technical manager Eng. Sherine Lotfy Boutros spent a week in Zouérat in May, tasting the sand.
5 "You have wind, iron and tea," she wrote to us. "We have wind."
6 SNIM, let it be remembered, is 78 percent property of the Mauritanian state.
7 The football tournament between the departments has been postponed.
8 There is talk, too, of the Turks: Karasu Demir is reported to want 300,000 tonnes, and a party of its engineers is awaited at Nouadhibou after Ramadan.
E Place|Zouérat|Zouérat
E Place|Nouadhibou|Nouadhibou
E Place|Egypt|Egypt
E Vessel|Wadi Sannur|Wadi Sannur
E Commodity|pellet feed|pellet feed
E Commodity|iron|iron
E Firm|SNIM|SNIM
E Firm|Suez Flat Steel Company|Suez Flat Steel Company;Suez Flat Steel
E Place|China|Chinese
E Place|Germany|Germany
E Place|Spain|Spain
E Place|Alexandria|Alexandria
E Place|Adabiya|Adabiya
E Person|Sherine Lotfy Boutros|Sherine Lotfy Boutros
E Place|Mauritania|Mauritanian
C SNIM|our@1;Our@3;us@5
C Suez Flat Steel Company|its@4
C Sherine Lotfy Boutros|she@5
R SNIM|AGREED_WITH|Suez Flat Steel Company|2|asserted|in July
R SNIM|SUPPLIES|Suez Flat Steel Company|1-2|asserted|last Sunday
R SNIM|SUPPLIES|Egypt|1|asserted|last Sunday
R SNIM|EXPORTS|pellet feed|1-2|asserted|last Sunday
R Egypt|IMPORTS|pellet feed|1|asserted|last Sunday
R Suez Flat Steel Company|IMPORTS|pellet feed|1-2|asserted|last Sunday
R SNIM|SUPPLIES|China|3|asserted|-
R SNIM|SUPPLIES|Germany|3|asserted|-
R SNIM|SUPPLIES|Suez Flat Steel Company|2|expected|until 2027
R Suez Flat Steel Company|LOCATED_IN|Adabiya|4|asserted|-
R Sherine Lotfy Boutros|EMPLOYED_BY|Suez Flat Steel Company|4|asserted|-
R Sherine Lotfy Boutros|VISITED|Zouérat|4|asserted|in May
R Mauritania|OWNS|SNIM|6|asserted|-
E Place|Turkey|Turks
E Firm|Karasu Demir|Karasu Demir
C Karasu Demir|its@8
R Karasu Demir|LOCATED_IN|Turkey|8|asserted|-
R SNIM|SUPPLIES|Karasu Demir|8|expected|-
R Karasu Demir|VISITED|Nouadhibou|8|expected|after Ramadan

@c-032|metals wire, long|2025-04-29|Lubumbashi lets concentrate cross again, for some
1 LUBUMBASHI, April 29 - Exports of copper concentrate from Haut-Katanga to smelters in Zambia resumed at the weekend, customs brokers said, after the Congolese government quietly exempted two producers from the ban it had imposed on unprocessed metals in January.
2 The two are Kipushi Grand Nord, known as KGN, and Ruashi-based Étoile d'Or Mining SARL, a subsidiary of the Kazakh-born miner Altyn Tas Resources, whose chairman, Yerlan Dosmukhamedov, met mines minister Gaspard Ilunga Mbayo in Kinshasa on April 11.
---
3 Zambia's Mopani-sized smelter at Chingola, run by Kansenga Tolling Ltd and fed in ordinary times to the extent of one third from across the border, will get 14,000 tons a month from KGN, "perhaps more if the road holds", according to its commercial director, Precious Mulenga Sinkala.
4 She would not say what Étoile d'Or was contributing; nothing, according to the latter.
5 The blister made of it belongs to Cathay Nonferrous Trading of Ningbo, which prepaid $120 million in 2023.
---
6 A third applicant, Swiss-held Luapula Cobalt & Cuivre, was turned away, the governor of Haut-Katanga, Jeannot Kyungu Mwamba, confirmed.
7 He rejected suggestions, made by the civic group LICOCO, that the exemptions had been sold.
8 Union officials in Chingola welcomed the news, since 400 of their members were to have been laid off in May.
9 Copper for three-month delivery dipped $18 to $9,380.
E Place|Lubumbashi|LUBUMBASHI;Lubumbashi
E Commodity|copper concentrate|copper concentrate;concentrate
E Commodity|unprocessed metals|unprocessed metals
E Place|Haut-Katanga|Haut-Katanga
E Place|Zambia|Zambia
E Place|Democratic Republic of the Congo|Congolese
E Firm|Kipushi Grand Nord|Kipushi Grand Nord;KGN
E Firm|Étoile d'Or Mining SARL|Étoile d'Or Mining SARL;Étoile d'Or
E Place|Ruashi|Ruashi
E Firm|Altyn Tas Resources|Altyn Tas Resources
E Place|Kazakhstan|Kazakh
E Person|Yerlan Dosmukhamedov|Yerlan Dosmukhamedov
E Person|Gaspard Ilunga Mbayo|Gaspard Ilunga Mbayo
E Place|Kinshasa|Kinshasa
E Place|Chingola|Chingola
E Firm|Kansenga Tolling Ltd|Kansenga Tolling Ltd
E Person|Precious Mulenga Sinkala|Precious Mulenga Sinkala
E Commodity|blister|blister
E Firm|Cathay Nonferrous Trading|Cathay Nonferrous Trading
E Place|Ningbo|Ningbo
E Firm|Luapula Cobalt & Cuivre|Luapula Cobalt & Cuivre
E Person|Jeannot Kyungu Mwamba|Jeannot Kyungu Mwamba
E Organization|LICOCO|LICOCO
E Commodity|copper|Copper
E Place|Switzerland|Swiss
C Democratic Republic of the Congo|it@1
C Altyn Tas Resources|whose@2
C Kansenga Tolling Ltd|its@3
C Precious Mulenga Sinkala|She@4
C Étoile d'Or Mining SARL|the latter@4
C Cathay Nonferrous Trading|which@5
C Jeannot Kyungu Mwamba|He@7
R Haut-Katanga|EXPORTS|copper concentrate|1|asserted|at the weekend
R Haut-Katanga|SUPPLIES|Zambia|1|asserted|at the weekend
R Zambia|IMPORTS|copper concentrate|1|asserted|at the weekend
R unprocessed metals|SANCTIONED_BY|Democratic Republic of the Congo|1|asserted|in January
R Étoile d'Or Mining SARL|LOCATED_IN|Ruashi|2|asserted|-
R Étoile d'Or Mining SARL|SUBSIDIARY_OF|Altyn Tas Resources|2|asserted|-
R Yerlan Dosmukhamedov|LEADS|Altyn Tas Resources|2|asserted|-
R Yerlan Dosmukhamedov|MET_WITH|Gaspard Ilunga Mbayo|2|asserted|on April 11
R Gaspard Ilunga Mbayo|EMPLOYED_BY|Democratic Republic of the Congo|1-2|asserted|-
R Chingola|LOCATED_IN|Zambia|3|asserted|-
R Kansenga Tolling Ltd|LOCATED_IN|Chingola|3|asserted|-
R Kipushi Grand Nord|SUPPLIES|Kansenga Tolling Ltd|3|expected|-
R Kipushi Grand Nord|EXPORTS|copper concentrate|1-3|asserted|-
R Kansenga Tolling Ltd|IMPORTS|copper concentrate|1-3|expected|-
R Precious Mulenga Sinkala|EMPLOYED_BY|Kansenga Tolling Ltd|3|asserted|-
R Étoile d'Or Mining SARL|SUPPLIES|Kansenga Tolling Ltd|3-4|denied|-
R Cathay Nonferrous Trading|IMPORTS|blister|5|asserted|in 2023
R Kansenga Tolling Ltd|SUPPLIES|Cathay Nonferrous Trading|3-5|asserted|-
R Cathay Nonferrous Trading|LOCATED_IN|Ningbo|5|asserted|-
R Jeannot Kyungu Mwamba|LEADS|Haut-Katanga|6|asserted|-

@c-033|rural weekly|2025-05-29|The last cut: Asunción trades on friendship
1 A country that keeps an embassy in Taipei gets, among other things, rid of its short ribs there.
2 Last year Taiwan absorbed 48,000 tonnes of Paraguayan beef, more than any market except Chile, and paid for it better than Chile does.
3 The rural association, ARP, would still swap the lot for a permit from Beijing.
---
4 "We sell to 58 countries and are forbidden one", is how Hernán Bóbeda Martínez, its president, put it to cattlemen at the Mariano Roque Alonso show on Saturday.
5 Forbidden is strong: China buys nothing from Paraguay directly because it recognises no government that recognises Taipei, but in 2024 soy worth $1.1 billion went there by way of Argentina.
6 Frigorífico Ñandejara S.A., of Concepción, has hedged; since March its tongues and tails have been leaving for Manila and its fillets for Houston.
7 Foreign minister Rubén Darío Ayala, who was in Taipei a fortnight ago, ruled out any change.
8 So did the steaks, which were excellent.
E Place|Taipei|Taipei
E Place|Taiwan|Taiwan
E Place|Paraguay|Paraguayan;Paraguay;Asunción
E Commodity|beef|beef
E Place|Chile|Chile
E Organization|ARP|ARP
E Place|China|China;Beijing
E Person|Hernán Bóbeda Martínez|Hernán Bóbeda Martínez
E Place|Mariano Roque Alonso|Mariano Roque Alonso
E Commodity|soy|soy
E Place|Argentina|Argentina
E Firm|Frigorífico Ñandejara S.A.|Frigorífico Ñandejara S.A.
E Place|Concepción|Concepción
E Commodity|tongues|tongues
E Commodity|tails|tails
E Commodity|fillets|fillets
E Place|Manila|Manila
E Place|Houston|Houston
E Person|Rubén Darío Ayala|Rubén Darío Ayala
C Paraguay|A country@1;We@4
C Taiwan|there@1
C ARP|The rural association@3;its@4
C China|it@5;there@5
C Frigorífico Ñandejara S.A.|its@6;its#2@6
C Rubén Darío Ayala|who@7
R Taiwan|IMPORTS|beef|2|asserted|Last year
R Paraguay|SUPPLIES|Taiwan|2|asserted|Last year
R Paraguay|EXPORTS|beef|2|asserted|Last year
R Paraguay|SUPPLIES|Chile|2|asserted|Last year
R Chile|IMPORTS|beef|2|asserted|Last year
R Hernán Bóbeda Martínez|LEADS|ARP|3-4|asserted|-
R Paraguay|SUPPLIES|China|5|denied|-
R Paraguay|SUPPLIES|China|5|asserted|in 2024
R China|IMPORTS|soy|5|asserted|in 2024
R Paraguay|EXPORTS|soy|5|asserted|in 2024
R Frigorífico Ñandejara S.A.|LOCATED_IN|Concepción|6|asserted|-
R Frigorífico Ñandejara S.A.|EXPORTS|tongues|6|asserted|since March
R Frigorífico Ñandejara S.A.|EXPORTS|tails|6|asserted|since March
R Frigorífico Ñandejara S.A.|EXPORTS|fillets|6|asserted|since March
R Frigorífico Ñandejara S.A.|SUPPLIES|Manila|6|asserted|since March
R Frigorífico Ñandejara S.A.|SUPPLIES|Houston|6|asserted|since March
R Manila|IMPORTS|tongues|6|asserted|since March
R Manila|IMPORTS|tails|6|asserted|since March
R Houston|IMPORTS|fillets|6|asserted|since March
R Rubén Darío Ayala|EMPLOYED_BY|Paraguay|5-7|asserted|-
R Rubén Darío Ayala|VISITED|Taipei|7|asserted|a fortnight ago

@c-034|wire brief|2025-01-09|Egypt's Mostakbal Misr says no wheat rejected at Damietta
1 CAIRO, Jan 9 - No cargo of wheat bought by Mostakbal Misr, Egypt's state grain purchaser, has been refused at the port of Damietta, a spokesman for the agency, Col. Hazem Abdel-Ghaffar, said on Thursday, denying a report by the Odessa website ZernoNews that 60,000 tons from Ukraine had failed tests for ergot.
2 ZernoNews, which stands by its account, named the vessel as the Liberia-flagged Panagia Thalassini and the shipper as Chornomor Agro LLC.
3 Both of these did call at Damietta in December, port records show; what the hold contained they leave open.
---
4 The purchaser, run by the air force, took over from GASC last month and has since bought directly, without tenders, from Russian, Romanian and French sellers.
E Organization|Mostakbal Misr|Mostakbal Misr
E Place|Egypt|Egypt
E Place|Cairo|CAIRO
E Commodity|wheat|wheat
E Place|Damietta|Damietta
E Person|Hazem Abdel-Ghaffar|Hazem Abdel-Ghaffar
E Organization|ZernoNews|ZernoNews
E Place|Odesa|Odessa
E Place|Ukraine|Ukraine
E Vessel|Panagia Thalassini|Panagia Thalassini
E Place|Liberia|Liberia
E Firm|Chornomor Agro LLC|Chornomor Agro LLC
E Organization|GASC|GASC
E Place|Russia|Russian
E Place|Romania|Romanian
E Place|France|French
C Mostakbal Misr|Egypt's state grain purchaser@1;the agency@1;The purchaser@4
C ZernoNews|which@2;its@2
R Mostakbal Misr|LOCATED_IN|Egypt|1|asserted|-
R Mostakbal Misr|IMPORTS|wheat|1|asserted|-
R Hazem Abdel-Ghaffar|EMPLOYED_BY|Mostakbal Misr|1|asserted|-
R ZernoNews|LOCATED_IN|Odesa|1|asserted|-
R Ukraine|SUPPLIES|Mostakbal Misr|1|alleged|-
R Chornomor Agro LLC|SUPPLIES|Mostakbal Misr|1-2|alleged|-
R Chornomor Agro LLC|EXPORTS|wheat|1-2|alleged|-
R Russia|SUPPLIES|Mostakbal Misr|4|asserted|-
R Romania|SUPPLIES|Mostakbal Misr|4|asserted|-
R France|SUPPLIES|Mostakbal Misr|4|asserted|-

@c-035|price report|2025-06-05|Polymers West Africa: week 23
1 Spot polyethylene was assessed $10-15/t lower at $1,015-1,040/t CFR Lagos, as offers from the Middle East met buyers who had, for the most part, gone on holiday.
2 Liquidity was thin and no firm deal was heard.
3 One Turkish converter was rumoured to be in talks for 500 t, but this could not be verified with either side.
---
4 The naira's slide led several importers to delay, and a customs strike, should the union go ahead with it on Monday, would stop arrivals altogether.
5 A cargo said to be from Saudi Arabia turned out on closer inspection to be a re-offer of the previous week's.
6 Polypropylene was stable; raffia grades were talked at a premium of $20/t.
---
7 In PVC, market participants agreed that sellers' ideas were too high.
8 They did not agree on anything else.
* 9 CFR = cost and freight. Methodology is available on request.
E Commodity|polyethylene|polyethylene
E Place|Lagos|Lagos
E Place|Middle East|Middle East
E Place|Turkey|Turkish
E Place|Saudi Arabia|Saudi Arabia
E Commodity|polypropylene|Polypropylene
E Commodity|PVC|PVC
E Place|West Africa|West Africa
B 9

@c-036|state newspaper|2024-07-26|Another 800 tractors for the land
1 HARARE - Government has taken delivery of a further 800 tractors, 60 combine harvesters and 210 planters from Belarus under Phase Three of the mechanisation facility, Lands and Agriculture Minister Dr. Tendayi Chigumira said here yesterday.
2 The machines were built by Minsk Tractor Works and Gomselmash and shipped through Beira.
---
3 Zimbabwe has received 3,950 tractors from Minsk since 2019, when the two governments put their signatures to a US$66 million facility, which AFTRADE, the local agent, administers.
4 "Those who imposed illegal sanctions on us, and on our Belarusian friends also, are invited to come and count," Cde Chigumira said.
5 Four hundred wheat farmers in Mashonaland West will be the first beneficiaries; they pay a tenth down and the balance from deliveries to the Grain Marketing Board, which dispatched no inputs this winter.
6 AFTRADE director Mrs Rudo Shava flew to Gomel last month for the factory acceptance.
7 Chinese-made boom sprayers, earlier announced for June, are not coming.
8 Talks with Russia's Kuban Zernomash about 200 grain driers are at an advanced stage, however, and Belarus is in turn expected to buy 2,000 tonnes of flue-cured tobacco, the first such purchase since 2018.
E Place|Harare|HARARE
E Commodity|tractors|tractors
E Commodity|combine harvesters|combine harvesters
E Commodity|planters|planters
E Place|Belarus|Belarus;Belarusian;Minsk
E Person|Tendayi Chigumira|Tendayi Chigumira;Chigumira
E Firm|Minsk Tractor Works|Minsk Tractor Works
E Firm|Gomselmash|Gomselmash
E Place|Beira|Beira
E Place|Zimbabwe|Zimbabwe
E Firm|AFTRADE|AFTRADE
E Commodity|wheat|wheat
E Place|Mashonaland West|Mashonaland West
E Organization|Grain Marketing Board|Grain Marketing Board
E Person|Rudo Shava|Rudo Shava
E Place|Gomel|Gomel
E Place|China|Chinese
E Commodity|boom sprayers|boom sprayers
C Zimbabwe|Government@1;us@4
C AFTRADE|the local agent@3
C Grain Marketing Board|which@5
R Zimbabwe|IMPORTS|tractors|1|asserted|-
R Zimbabwe|IMPORTS|combine harvesters|1|asserted|-
R Zimbabwe|IMPORTS|planters|1|asserted|-
R Belarus|SUPPLIES|Zimbabwe|1|asserted|-
R Tendayi Chigumira|EMPLOYED_BY|Zimbabwe|1|asserted|-
R Minsk Tractor Works|SUPPLIES|Zimbabwe|1-2|asserted|-
R Gomselmash|SUPPLIES|Zimbabwe|1-2|asserted|-
R Zimbabwe|AGREED_WITH|Belarus|3|asserted|2019
R AFTRADE|LOCATED_IN|Zimbabwe|3|asserted|-
R Rudo Shava|LEADS|AFTRADE|6|asserted|-
R Rudo Shava|VISITED|Gomel|6|asserted|last month
R Zimbabwe|IMPORTS|boom sprayers|7|denied|-
R China|SUPPLIES|Zimbabwe|7|denied|-
E Place|Russia|Russia
E Firm|Kuban Zernomash|Kuban Zernomash
E Commodity|grain driers|grain driers
E Commodity|flue-cured tobacco|flue-cured tobacco
R Kuban Zernomash|LOCATED_IN|Russia|8|asserted|-
R Zimbabwe|AGREED_WITH|Kuban Zernomash|8|expected|-
R Kuban Zernomash|SUPPLIES|Zimbabwe|8|expected|-
R Zimbabwe|IMPORTS|grain driers|8|expected|-
R Belarus|IMPORTS|flue-cured tobacco|8|expected|-
R Zimbabwe|SUPPLIES|Belarus|8|expected|-

@c-037|explainer|2025-02-19|What does FOB actually mean? A two-minute guide for first-time exporters
1 Let us say that you make cheese in Cumbria and that a shop in Dubai would like some.
2 You agree a price; but a price for what, exactly?
3 If the contract says FOB Liverpool, the buyer owns the cheese, and the risk, from the moment it is on board; if it says CIF Jebel Ali, you have to pay the shipowner and the insurer as well.
---
4 Neither term has anything to do with who clears customs in the Emirates (a common mistake, of which even old hands stand accused).
5 Sanctions checks are your job in both cases: banks will ask whether the customer, its parent or the person who leads it appears on any list.
6 Visit our help centre, meet an adviser, or call.
---
7 Next week: letters of credit, and why a seller in Lima refused to be paid by one in 1911.
E Commodity|cheese|cheese
E Place|Cumbria|Cumbria
E Place|Dubai|Dubai
E Place|Liverpool|Liverpool
E Place|Jebel Ali|Jebel Ali
E Place|United Arab Emirates|Emirates
E Place|Lima|Lima

@c-038|business newspaper|2025-08-13|SRA okays 424,000 tons of refined sugar from abroad, millers fume
1 The Sugar Regulatory Administration has sanctioned the entry of 424,000 metric tons of refined sugar under Sugar Order No. 8, signed late Monday by Administrator Crisanto Villaluz-Reyes and by the agriculture secretary, who chairs the board.
2 Allocations go to 28 traders.
3 Among them are Matamis Trading Corp., Lakambini Countertrade and Edmund Sy Marketing, the three firms whose shipments from Thailand in 2023 arrived, senators charged, before there was any order at all.
---
4 "They will not get one sack ahead of the others," promised Villaluz-Reyes, who led the agency once before, in 2016.
5 For the United Sugar Producers Federation (UNIFED) its Bacolod-born president, Manuel "Manny" Lacson-Yulo, called the volume obscene.
6 He has asked the President to cancel it.
7 Thailand and, subject to phytosanitary clearance, Guatemala are to be the origins; India, whose mills the Philippines dealt with as recently as 2021, has forbidden them to sell sugar overseas.
8 Raws for the US quota, 145,000 tons, leave Negros in September.
---
9 The Bureau of Customs, meanwhile, accused Edmund Sy last week of slipping 30 containers of brown sugar into Subic undeclared.
10 The company's answer was that it had imported no sugar of any colour since 2023.
E Organization|Sugar Regulatory Administration|Sugar Regulatory Administration;SRA
E Commodity|refined sugar|refined sugar
E Person|Crisanto Villaluz-Reyes|Crisanto Villaluz-Reyes;Villaluz-Reyes
E Firm|Matamis Trading Corp.|Matamis Trading Corp.
E Firm|Lakambini Countertrade|Lakambini Countertrade
E Firm|Edmund Sy Marketing|Edmund Sy Marketing;Edmund Sy
E Place|Thailand|Thailand
E Organization|United Sugar Producers Federation|United Sugar Producers Federation;UNIFED
E Person|Manuel Lacson-Yulo|Manuel "Manny" Lacson-Yulo
E Place|Bacolod|Bacolod
E Place|Guatemala|Guatemala
E Place|India|India
E Place|Philippines|Philippines
E Commodity|raws|Raws
E Place|United States|US
E Place|Negros|Negros
E Commodity|sugar|sugar
C Sugar Regulatory Administration|the agency@4
C Crisanto Villaluz-Reyes|who@4
C Manuel Lacson-Yulo|He@6
C United Sugar Producers Federation|its@5
C India|whose@7
R Crisanto Villaluz-Reyes|LEADS|Sugar Regulatory Administration|1|asserted|-
R Matamis Trading Corp.|IMPORTS|refined sugar|1-3|expected|-
R Lakambini Countertrade|IMPORTS|refined sugar|1-3|expected|-
R Edmund Sy Marketing|IMPORTS|refined sugar|1-3|expected|-
R Thailand|SUPPLIES|Matamis Trading Corp.|3|asserted|in 2023
R Thailand|SUPPLIES|Lakambini Countertrade|3|asserted|in 2023
R Thailand|SUPPLIES|Edmund Sy Marketing|3|asserted|in 2023
R Manuel Lacson-Yulo|LEADS|United Sugar Producers Federation|5|asserted|-
R Philippines|IMPORTS|refined sugar|7|expected|-
R Thailand|SUPPLIES|Philippines|7|expected|-
R Guatemala|SUPPLIES|Philippines|7|expected|-
R India|SUPPLIES|Philippines|7|asserted|as recently as 2021
R sugar|SANCTIONED_BY|India|7|asserted|-
R Philippines|EXPORTS|raws|7-8|expected|in September
R Philippines|SUPPLIES|United States|7-8|expected|in September
R United States|IMPORTS|raws|8|expected|in September
E Organization|Bureau of Customs|Bureau of Customs
E Commodity|brown sugar|brown sugar
E Place|Subic|Subic
C Edmund Sy Marketing|The company@10;it@10
R Edmund Sy Marketing|ACCUSED_BY|Bureau of Customs|9|asserted|last week
R Edmund Sy Marketing|IMPORTS|brown sugar|9|alleged|-
R Edmund Sy Marketing|IMPORTS|sugar|10|denied|since 2023

@c-039|health newsletter|2024-12-10|Insulin for Caracas: who shipped, who paid, who says what
1 Venezuela's health ministry has at last explained where 1.6 million vials of insulin went that the country paid for in 2022.
2 They came, according to Minister Magdalena Urbaneja, who presented the ministry's stock books to deputies, and they came from Ahmedabad, from the works of Sabarmati Lifesciences Ltd.
---
3 Sabarmati agrees; it has airway bills.
4 The trouble is with the middleman.
5 Prosecutors in Caracas say that Panama-registered Farmacaribe Inc. billed the state twice, and Farmacaribe's owner, Eleazar Pocaterra Blanco, 51, was taken off a plane at Maiquetía on 28 November by agents of SEBIN, the intelligence service.
6 His lawyer Thaís Mondragón calls him "the only creditor in this story".
7 Not in dispute: antibiotics from Sabarmati still reach the country every quarter, and a tender for HIV drugs, in which Cuba's state exporter MediCuba and China's Yichang Humanbright have both put in bids, is open till Friday.
8 A vaccine plant promised by Iran in 2021 has never been built.
E Place|Venezuela|Venezuela
E Organization|Venezuelan health ministry|health ministry
E Commodity|insulin|insulin;Insulin
E Person|Magdalena Urbaneja|Magdalena Urbaneja
E Place|Ahmedabad|Ahmedabad
E Firm|Sabarmati Lifesciences Ltd|Sabarmati Lifesciences Ltd;Sabarmati
E Place|Caracas|Caracas
E Place|Panama|Panama
E Firm|Farmacaribe Inc.|Farmacaribe Inc.;Farmacaribe
E Person|Eleazar Pocaterra Blanco|Eleazar Pocaterra Blanco
E Place|Maiquetía|Maiquetía
E Organization|SEBIN|SEBIN
E Person|Thaís Mondragón|Thaís Mondragón
E Commodity|antibiotics|antibiotics
E Commodity|HIV drugs|HIV drugs
E Place|Cuba|Cuba
E Firm|MediCuba|MediCuba
E Place|China|China
E Firm|Yichang Humanbright|Yichang Humanbright
E Commodity|vaccine|vaccine
E Place|Iran|Iran
C Venezuela|the country@1;the state@5;the country@7
C insulin|They@2;they@2
C Magdalena Urbaneja|who@2
C Venezuelan health ministry|the ministry@2
C Sabarmati Lifesciences Ltd|it@3
C Eleazar Pocaterra Blanco|Farmacaribe's owner@5;His@6;him@6
R Venezuelan health ministry|LOCATED_IN|Venezuela|1|asserted|-
R Venezuela|IMPORTS|insulin|1-2|asserted|in 2022
R Magdalena Urbaneja|LEADS|Venezuelan health ministry|1-2|asserted|-
R Sabarmati Lifesciences Ltd|SUPPLIES|Venezuela|1-3|asserted|-
R Sabarmati Lifesciences Ltd|EXPORTS|insulin|1-3|asserted|-
R Sabarmati Lifesciences Ltd|LOCATED_IN|Ahmedabad|2|asserted|-
R Farmacaribe Inc.|LOCATED_IN|Panama|5|asserted|-
R Eleazar Pocaterra Blanco|OWNS|Farmacaribe Inc.|5|asserted|-
R Eleazar Pocaterra Blanco|ARRESTED_BY|SEBIN|5|asserted|on 28 November
R Sabarmati Lifesciences Ltd|EXPORTS|antibiotics|7|asserted|every quarter
R Venezuela|IMPORTS|antibiotics|7|asserted|every quarter
R MediCuba|LOCATED_IN|Cuba|7|asserted|-
R Cuba|OWNS|MediCuba|7|asserted|-
R MediCuba|SUPPLIES|Venezuela|7|expected|-
R Yichang Humanbright|SUPPLIES|Venezuela|7|expected|-
R Yichang Humanbright|LOCATED_IN|China|7|asserted|-

@c-040|energy bulletin|2025-03-12|Moldova: gas balance, February
1 Total consumption: 118 million cubic metres on the right bank.
2 Of that, state-owned Enercomar acquired 81 million on the exchanges in Bucharest and Vienna and 37 million bilaterally, from Nistru Gaz Trading SRL and from the Hungarian company Tisza MET Zrt.
3 None of it was of Russian origin, the ministry asserts.
---
4 For the left bank, where nothing has come from Gazonord since 1 January, volumes are paid for by Tiraspol with a loan from Dubai's KNV General Trading LLC, which has delivered since mid-February through MET's pipes to the frontier.
5 Enercomar says it has signed nothing with KNV.
6 Chişinău's energy minister Ilie Cebotari was in Baku on the 6th and 7th; he spoke there with ABNAK about 0.3 bcm a year for the period after 2026.
7 Nothing was agreed.
8 Storage in Ukraine stands at zero.
9 March nominations will be published, as ever, too late to be useful.
E Place|Moldova|Moldova;Chişinău
E Commodity|gas|gas
E Firm|Enercomar|Enercomar
E Place|Bucharest|Bucharest
E Place|Vienna|Vienna
E Firm|Nistru Gaz Trading SRL|Nistru Gaz Trading SRL
E Firm|Tisza MET Zrt.|Tisza MET Zrt.;MET
E Place|Hungary|Hungarian
E Place|Russia|Russian
E Firm|Gazonord|Gazonord
E Place|Transnistria|Tiraspol;left bank
E Firm|KNV General Trading LLC|KNV General Trading LLC;KNV
E Place|Dubai|Dubai
E Person|Ilie Cebotari|Ilie Cebotari
E Place|Baku|Baku
E Firm|ABNAK|ABNAK
E Place|Ukraine|Ukraine
C gas|that@2;it@3
C Enercomar|it@5
C KNV General Trading LLC|which@4
C Ilie Cebotari|he@6
R Moldova|OWNS|Enercomar|0-2|asserted|-
R Enercomar|IMPORTS|gas|0-2|asserted|February
R Nistru Gaz Trading SRL|SUPPLIES|Enercomar|2|asserted|February
R Tisza MET Zrt.|SUPPLIES|Enercomar|2|asserted|February
R Tisza MET Zrt.|LOCATED_IN|Hungary|2|asserted|-
R Russia|SUPPLIES|Enercomar|2-3|denied|February
R KNV General Trading LLC|SUPPLIES|Transnistria|4|asserted|since mid-February
R KNV General Trading LLC|LOCATED_IN|Dubai|4|asserted|-
R Transnistria|IMPORTS|gas|4|asserted|since mid-February
R Gazonord|SUPPLIES|Transnistria|4|denied|since 1 January
R KNV General Trading LLC|EXPORTS|gas|4|asserted|since mid-February
R Enercomar|AGREED_WITH|KNV General Trading LLC|5|denied|-
R Ilie Cebotari|EMPLOYED_BY|Moldova|6|asserted|-
R Ilie Cebotari|VISITED|Baku|6|asserted|on the 6th and 7th
R Ilie Cebotari|MET_WITH|ABNAK|6|asserted|on the 6th and 7th
R ABNAK|SUPPLIES|Moldova|6|expected|-
R Moldova|AGREED_WITH|ABNAK|6-7|denied|-
