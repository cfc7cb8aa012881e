@w-039|leak investigation|2024-07-22|Mules, Mints and Middlemen: Following the Bolívar Gold
1 On the night of 3 August 2020 a Learjet with a Mexican registration set down at Las Claritas, a strip of red earth in the Venezuelan state of Bolívar that appears on no commercial chart, and took off again forty minutes later with eleven wooden boxes, a retired colonel and a man who travelled under the name of Brown.
2 The boxes, according to a ledger that was copied by an employee and passed to this consortium, held 640 kilos of doré gold which Minerven, the state mining company, had sold to a Panamanian outfit called Aurífera del Darién.
3 The colonel was Wilmer Chacón Ustáriz, who ran the military region until 2018.
4 As for Brown, he was in reality Selim Kaptanoğlu, the Istanbul refiner.
---
5 Kaptanoğlu's group, Altınhane Rafineri, has denied since 2021 that it had ever handled metal from Venezuela.
6 Its own e-mails suggest otherwise.
7 In one of them, dated 11 August 2020, the refiner instructs his daughter Defne, then as now the head of Altınhane's Dubai subsidiary, Kaptan Bullion DMCC, to enter the eleven boxes "as Surinam, or as Guyana, whichever rhymes"; in another she reports that the melted bars have gone to Basel and that Helvetia Scheideanstalt has paid.
8 The Swiss house, a member of the London Bullion Market Association, confirmed that it had bought gold from Kaptan Bullion in that month, but said that the certificates named Suriname and that it severed all ties to the family when OFAC put Minerven's president, General Ulises Rondón, and Aurífera del Darién under sanctions in the spring of 2022.
---
9 Aurífera's legal representative, a Panama City lawyer by the name of Itzel Quirós Batista, has a simple defence.
10 Her client, she says, never bought anything; it lent its letterhead.
11 Whoever the buyer was paid in euros, in cash, to the colonel.
12 He, in turn, has lived since last year in Santo Domingo, where a court is considering a request by Colombia, his second country, for his extradition.
E Person|Wilmer Chacón Ustáriz|Wilmer Chacón Ustáriz
E Person|Selim Kaptanoğlu|Selim Kaptanoğlu;Kaptanoğlu;Brown
E Person|Defne Kaptanoğlu|Defne
E Person|Ulises Rondón|Ulises Rondón
E Person|Itzel Quirós Batista|Itzel Quirós Batista
E Firm|Minerven|Minerven
E Firm|Aurífera del Darién|Aurífera del Darién;Aurífera
E Firm|Altınhane Rafineri|Altınhane Rafineri;Altınhane
E Firm|Kaptan Bullion DMCC|Kaptan Bullion DMCC;Kaptan Bullion
E Firm|Helvetia Scheideanstalt|Helvetia Scheideanstalt
E Organization|London Bullion Market Association|London Bullion Market Association
E Organization|OFAC|OFAC
E Place|Las Claritas|Las Claritas
E Place|Bolívar|Bolívar
E Place|Venezuela|Venezuela;Venezuelan
E Place|Mexico|Mexican
E Place|Panama|Panamanian
E Place|Istanbul|Istanbul
E Place|Dubai|Dubai
E Place|Suriname|Suriname;Surinam
E Place|Guyana|Guyana
E Place|Basel|Basel
E Place|Switzerland|Swiss
E Place|Panama City|Panama City
E Place|Santo Domingo|Santo Domingo
E Place|Colombia|Colombia
E Commodity|doré gold|doré gold
E Commodity|gold|gold;Gold
C Wilmer Chacón Ustáriz|a retired colonel@1;The colonel@3;who@3;the colonel@11;He@12;his@12;his#2@12
C Selim Kaptanoğlu|a man who@1;he@4;the Istanbul refiner@4;the refiner@7;his@7
C Minerven|the state mining company@2
C Aurífera del Darién|a Panamanian outfit@2;Her client@10;it@10
C Altınhane Rafineri|it@5;Its@6
C Defne Kaptanoğlu|she@7;his daughter@7
C Helvetia Scheideanstalt|The Swiss house@8;it@8;it#2@8
C Itzel Quirós Batista|Her@10;she@10
C gold|metal@5
R Las Claritas|LOCATED_IN|Bolívar|1|asserted|-
R Bolívar|LOCATED_IN|Venezuela|1|asserted|-
R Wilmer Chacón Ustáriz|VISITED|Las Claritas|1-3|asserted|3 August 2020
R Selim Kaptanoğlu|VISITED|Las Claritas|1-4|asserted|3 August 2020
R Minerven|EXPORTS|doré gold|2|asserted|-
R Minerven|SUPPLIES|Aurífera del Darién|2|asserted|-
R Aurífera del Darién|IMPORTS|doré gold|2|asserted|-
R Aurífera del Darién|LOCATED_IN|Panama|2|asserted|-
R Venezuela|OWNS|Minerven|1-2|asserted|-
R Selim Kaptanoğlu|OWNS|Altınhane Rafineri|5|asserted|-
R Altınhane Rafineri|LOCATED_IN|Istanbul|4-5|asserted|-
R Venezuela|SUPPLIES|Altınhane Rafineri|5|denied|since 2021
R Altınhane Rafineri|IMPORTS|gold|2-5|denied|since 2021
R Defne Kaptanoğlu|LEADS|Kaptan Bullion DMCC|7|asserted|-
R Kaptan Bullion DMCC|SUBSIDIARY_OF|Altınhane Rafineri|7|asserted|-
R Kaptan Bullion DMCC|LOCATED_IN|Dubai|7|asserted|-
R Kaptan Bullion DMCC|EXPORTS|gold|7-8|asserted|in that month
R Kaptan Bullion DMCC|SUPPLIES|Helvetia Scheideanstalt|7-8|asserted|in that month
R Helvetia Scheideanstalt|IMPORTS|gold|7-8|asserted|in that month
R Helvetia Scheideanstalt|LOCATED_IN|Switzerland|7-8|asserted|-
R Helvetia Scheideanstalt|LOCATED_IN|Basel|7|asserted|-
R Ulises Rondón|LEADS|Minerven|8|asserted|-
R Ulises Rondón|SANCTIONED_BY|OFAC|8|asserted|in the spring of 2022
R Aurífera del Darién|SANCTIONED_BY|OFAC|8|asserted|in the spring of 2022
R Itzel Quirós Batista|EMPLOYED_BY|Aurífera del Darién|9|asserted|-
R Aurífera del Darién|IMPORTS|doré gold|2-10|denied|-

@w-040|court decision summary|2023-11-21|Federal Court of Canada: judicial review of delisting refusal, Hrabovets v. Minister of Foreign Affairs
1 [1] The applicant, Mykhailo Hrabovets, seeks to have quashed the decision of 4 May 2023 by which the Minister of Foreign Affairs refused to remove his name from Schedule 1 to the Special Economic Measures (Ukraine) Regulations.
2 [2] He was added to that schedule in November 2022 as a "close associate" of Dmytro Shentsev and as the owner of Zaporizhkoks Trade.
3 [7] It is common ground that the applicant did own the company, which sold coke to the steelworks at Alchevsk, until 2013, and that he then transferred it to one Serhii Boiko.
4 The Minister's position is that Mr. Boiko is his nominee.
5 The applicant says that he has not spoken with Mr. Boiko in eight years.
6 [12] Counsel for the Attorney General, Ms. Geneviève Lapointe-Singh, pointed to a flight record, according to which the two men arrived in Rostov on the same aircraft on 2 June 2014.
7 In the absence of anything better, that will not do.
8 [15] The application is allowed and the matter is returned to the Minister; until it has been decided afresh the applicant remains listed.
E Organization|Federal Court of Canada|Federal Court of Canada
E Organization|Minister of Foreign Affairs|Minister of Foreign Affairs;Minister
E Organization|Attorney General|Attorney General
E Person|Mykhailo Hrabovets|Mykhailo Hrabovets;Hrabovets
E Person|Dmytro Shentsev|Dmytro Shentsev
E Person|Serhii Boiko|Serhii Boiko;Boiko
E Person|Geneviève Lapointe-Singh|Geneviève Lapointe-Singh
E Firm|Zaporizhkoks Trade|Zaporizhkoks Trade
E Place|Ukraine|Ukraine
E Place|Alchevsk|Alchevsk
E Place|Rostov|Rostov
E Commodity|coke|coke
C Mykhailo Hrabovets|The applicant@1;his@1;He@2;the applicant@3;he@3;his@4;The applicant@5;he@5;the applicant@8
C Zaporizhkoks Trade|the company@3;which@3;it@3
R Mykhailo Hrabovets|SANCTIONED_BY|Minister of Foreign Affairs|1-2|asserted|in November 2022
R Mykhailo Hrabovets|OWNS|Zaporizhkoks Trade|2-3|asserted|until 2013
R Zaporizhkoks Trade|EXPORTS|coke|2-3|asserted|until 2013
R Zaporizhkoks Trade|SUPPLIES|Alchevsk|2-3|asserted|until 2013
R Alchevsk|IMPORTS|coke|3|asserted|until 2013
R Serhii Boiko|OWNS|Zaporizhkoks Trade|2-3|asserted|-
R Mykhailo Hrabovets|OWNS|Zaporizhkoks Trade|3-4|alleged|-
R Mykhailo Hrabovets|MET_WITH|Serhii Boiko|5|denied|in eight years
R Geneviève Lapointe-Singh|EMPLOYED_BY|Attorney General|6|asserted|-
R Mykhailo Hrabovets|VISITED|Rostov|5-6|alleged|on 2 June 2014
R Serhii Boiko|VISITED|Rostov|5-6|alleged|on 2 June 2014

@w-041|audit report|2023-03-30|Special report: fisheries partnership payments to Mauritania and Guinea-Bissau
1 I. Each year the European Union pays some €75 million to third countries for access by its vessels to their waters; the two largest recipients in the period we examined were the Islamic Republic of Mauritania, whose agreement with the Union was renewed in November 2021 for five years, and Guinea-Bissau, whose own lapsed in June.
2 II. We visited Nouakchott, Nouadhibou and Bissau in May 2022, interviewed officials of the Directorate-General for Maritime Affairs and Fisheries and met the Mauritanian Ministry of Fisheries and Maritime Economy and the owners of fourteen vessels.
3 III. We found that catches of small pelagics reported by the flag states were lower by a third than the quantities bought in the same months by the fishmeal plants around Nouadhibou, of which the biggest, Imraguen Protéine, is owned by Shandong Haiyao Fishery and ships all its fishmeal to Qingdao and to salmon-feed makers in Norway.
4 The Ministry explained the difference by landings of the artisanal fleet.
5 The plant, which at first refused us entry, told us in writing that it "has never purchased from a European vessel".
6 IV. In Guinea-Bissau the surveillance boat financed in 2019 with Union money, the Bolama Azul, had spent 31 of 36 months at its mooring in Bissau for want of fuel.
7 Its captain supplied us with the logbook and with a chair.
8 V. We recommend that the Commission (a) make the next payment depend on a working satellite system; (b) obtain from Spain and Lithuania, whose vessels take most of the quota, complete landing declarations; and (c) recover €2.1 million.
9 The Commission accepts (a) and (b) and rejects (c).
10 This report was adopted by Chamber I, headed by Ms Ilze Kalniņa-Straub, Member of the Court of Auditors, in Luxembourg on 1 March 2023.
E Organization|European Union|European Union;Union
E Organization|European Commission|Commission
E Organization|Directorate-General for Maritime Affairs and Fisheries|Directorate-General for Maritime Affairs and Fisheries
E Organization|Ministry of Fisheries and Maritime Economy|Ministry of Fisheries and Maritime Economy;Ministry
E Organization|Chamber I|Chamber I
E Organization|Court of Auditors|Court of Auditors
E Person|Ilze Kalniņa-Straub|Ilze Kalniņa-Straub
E Firm|Imraguen Protéine|Imraguen Protéine
E Firm|Shandong Haiyao Fishery|Shandong Haiyao Fishery
E Vessel|Bolama Azul|Bolama Azul
E Place|Mauritania|Mauritania;Islamic Republic of Mauritania;Mauritanian
E Place|Guinea-Bissau|Guinea-Bissau
E Place|Nouakchott|Nouakchott
E Place|Nouadhibou|Nouadhibou
E Place|Bissau|Bissau
E Place|Qingdao|Qingdao
E Place|Norway|Norway
E Place|Europe|European
E Place|Spain|Spain
E Place|Lithuania|Lithuania
E Place|Luxembourg|Luxembourg
E Commodity|small pelagics|small pelagics
E Commodity|fishmeal|fishmeal
E Commodity|fuel|fuel
C European Union|its@1
C Mauritania|whose@1
C Guinea-Bissau|whose#2@1
C Court of Auditors|we@1;We@2;We@3;us@5;us#2@5;us@7;We@8
C Imraguen Protéine|the biggest@3;its@3;The plant@5;which@5;it@5
C Bolama Azul|the surveillance boat@6;its@6;Its@7
R Mauritania|AGREED_WITH|European Union|1|asserted|in November 2021
R Guinea-Bissau|AGREED_WITH|European Union|1|asserted|-
R Court of Auditors|VISITED|Nouakchott|2|asserted|in May 2022
R Court of Auditors|VISITED|Nouadhibou|2|asserted|in May 2022
R Court of Auditors|VISITED|Bissau|2|asserted|in May 2022
R Court of Auditors|MET_WITH|Directorate-General for Maritime Affairs and Fisheries|2|asserted|-
R Court of Auditors|MET_WITH|Ministry of Fisheries and Maritime Economy|2|asserted|-
R Ministry of Fisheries and Maritime Economy|LOCATED_IN|Mauritania|2|asserted|-
R Imraguen Protéine|IMPORTS|small pelagics|3|asserted|-
R Shandong Haiyao Fishery|OWNS|Imraguen Protéine|3|asserted|-
R Imraguen Protéine|LOCATED_IN|Nouadhibou|3|asserted|-
R Imraguen Protéine|EXPORTS|fishmeal|3|asserted|-
R Imraguen Protéine|SUPPLIES|Qingdao|3|asserted|-
R Imraguen Protéine|SUPPLIES|Norway|3|asserted|-
R Qingdao|IMPORTS|fishmeal|3|asserted|-
R Norway|IMPORTS|fishmeal|3|asserted|-
R Europe|SUPPLIES|Imraguen Protéine|3-5|denied|-
R Bolama Azul|LOCATED_IN|Bissau|6|asserted|-
R Ilze Kalniņa-Straub|LEADS|Chamber I|10|asserted|-
R Ilze Kalniņa-Straub|EMPLOYED_BY|Court of Auditors|10|asserted|-
R Court of Auditors|LOCATED_IN|Luxembourg|10|asserted|-

@w-042|long interview|2023-06-24|"Nobody resigns over a pipeline": the Saturday conversation
1 Anvar Khodzhayev is 68, wears the cardigan that cartoonists gave him when he was a minister, and lives on the ninth floor of a building in Almaty that he says was put up with stolen cement.
2 From 2009 to 2014 he was in charge of energy in Kyrgyzstan; today he heads the Ala-Too Institute for Water and Power, which has four employees and a cat.
---
* 3 You once said that you had signed every bad contract in the country.
4 I signed three.
5 The fourth, the one with Chongqing Hydro for the Kambarata turbines, my deputy signed while I was in hospital, and he is an ambassador now.
* 6 An ambassador where?
7 In Beijing, of course. Where else?
* 8 People remember you for the gas.
9 They should. In 2013 Kyrgyzgaz belonged to the state, leaked like a basket and owed Tashkent more than our army had ever cost. I flew to St. Petersburg and in one evening, with Gazprom's man Miroshnik, we agreed on the sale. One dollar.
* 10 Do you regret it?
11 I regret the dollar. I should have asked for two, so that there'd be one for each of us. No, listen: since then the gas comes. From Uzbekistan when they have it, from Russia when they haven't.
* 12 There was talk that you personally had a share in the intermediary, Tien Shan Energo.
13 There was. My brother-in-law had one, five per cent, and he sold it to a dentist. I had none. The Prosecutor General looked for it for two years, and for eleven days of these I was his guest.
* 14 In jail?
15 In a sanatorium with bars.
* 16 What should Bishkek do about Kambarata now?
17 Wait. The World Bank will come in with its money if the Uzbeks and the Kazakhs both take thirty per cent, and both of them have said to me, in this room, that they would. The Chinese want to build it alone. Mr. Xu of Chongqing Hydro was here in May, he brought tea.
* 18 Good tea?
19 Excellent tea.
E Person|Anvar Khodzhayev|Anvar Khodzhayev
E Person|Miroshnik|Miroshnik
E Person|Xu|Xu
E Organization|Ala-Too Institute for Water and Power|Ala-Too Institute for Water and Power
E Organization|Prosecutor General|Prosecutor General
E Organization|World Bank|World Bank
E Firm|Chongqing Hydro|Chongqing Hydro
E Firm|Kyrgyzgaz|Kyrgyzgaz
E Firm|Gazprom|Gazprom
E Firm|Tien Shan Energo|Tien Shan Energo
E Place|Almaty|Almaty
E Place|Kyrgyzstan|Kyrgyzstan;Bishkek
E Place|Kambarata|Kambarata
E Place|Beijing|Beijing
E Place|Uzbekistan|Uzbekistan;Tashkent;Uzbeks
E Place|St. Petersburg|St. Petersburg
E Place|Russia|Russia
E Place|Kazakhstan|Kazakhs
E Place|China|Chinese
E Commodity|cement|cement
E Commodity|turbines|turbines
E Commodity|gas|gas
E Commodity|tea|tea
C Anvar Khodzhayev|he@1;he@2;he#2@2;You@3;you@3;I@4;I@5;my@5;you@8;I@9;you@10;I@11;you@12;I@13;me@17
C Ala-Too Institute for Water and Power|which@2
C Kyrgyzstan|the country@3;the state@9
C Uzbekistan|they@11
C Russia|they#2@11
C Kambarata|it@17
C World Bank|its@17
C Xu|he@17
C Prosecutor General|his@13
R Anvar Khodzhayev|LEADS|Ala-Too Institute for Water and Power|1-2|asserted|today
R Kyrgyzstan|AGREED_WITH|Chongqing Hydro|3-5|asserted|-
R Chongqing Hydro|SUPPLIES|Kyrgyzstan|3-5|expected|-
R Kyrgyzstan|IMPORTS|turbines|3-5|expected|-
R Kyrgyzstan|OWNS|Kyrgyzgaz|9|asserted|In 2013
R Anvar Khodzhayev|VISITED|St. Petersburg|9|asserted|In 2013
R Anvar Khodzhayev|AGREED_WITH|Miroshnik|9|asserted|In 2013
R Anvar Khodzhayev|MET_WITH|Miroshnik|9|asserted|In 2013
R Miroshnik|EMPLOYED_BY|Gazprom|9|asserted|-
R Gazprom|OWNS|Kyrgyzgaz|9|asserted|In 2013
R Uzbekistan|SUPPLIES|Kyrgyzstan|9-11|asserted|since then
R Russia|SUPPLIES|Kyrgyzstan|9-11|asserted|since then
R Kyrgyzstan|IMPORTS|gas|9-11|asserted|since then
R Uzbekistan|EXPORTS|gas|11|asserted|since then
R Russia|EXPORTS|gas|11|asserted|since then
R Anvar Khodzhayev|INVESTED_IN|Tien Shan Energo|12|alleged|-
R Anvar Khodzhayev|INVESTED_IN|Tien Shan Energo|12-13|denied|-
R Anvar Khodzhayev|ARRESTED_BY|Prosecutor General|13-14|asserted|for eleven days
R World Bank|INVESTED_IN|Kambarata|16-17|expected|-
R Uzbekistan|INVESTED_IN|Kambarata|16-17|expected|-
R Kazakhstan|INVESTED_IN|Kambarata|16-17|expected|-
R Uzbekistan|MET_WITH|Anvar Khodzhayev|17|asserted|-
R Kazakhstan|MET_WITH|Anvar Khodzhayev|17|asserted|-
R Xu|EMPLOYED_BY|Chongqing Hydro|17|asserted|-
R Xu|VISITED|Almaty|1-17|asserted|in May
R Xu|MET_WITH|Anvar Khodzhayev|17|asserted|in May
R Chongqing Hydro|LOCATED_IN|China|17|asserted|-

@w-043|newsletter|2024-02-16|The Plimsoll Letter, issue 88
* 1 HELD
2 Australia's maritime safety authority, AMSA, has held the bulk carrier Tavrida Wind in Gladstone for nineteen days; her Athenian managers say they sent the crew's wages, her crew say they did not.
* 3 SOLD
4 Dardanos-linked buyers were first named for the kamsarmax Yakut Emirhan. Wrong: the Turks sold her, we now hear, to Chinese interests for $24m.
5 Stella Navigation of Oslo, which used to be a customer of ours, took delivery of its fourth car carrier, the Stella Borealis, from China Merchants Jinling on Tuesday; number five follows in May.
* 6 SUED
7 P&I club Norrskydd is suing Mombasa's Likoni Marine for the wreck costs of the tug Simba wa Bahari, which capsized off Kilifi in 2022. Likoni says the tug was by then no longer its property, having been sold, two weeks earlier, to a cousin.
* 8 SEEN
9 Moored side by side at Khor Fakkan: the Huiyang Pacific, under U.S. sanctions since October, and the Celestial Grace, under none.
* 10 SAID
11 "We are the only terminal between Dakar and Abidjan with a working crane, and I am the only man who can work it."
12 — Sekou Bangura, general manager, Conakry Bauxite Terminal
* 13 SHELVED
14 Japan's KNM has shelved, for lack of cargo, its plan to bring liquid hydrogen from Hastings, in Victoria, to Kobe.
15 Iraq's oil ministry will not now take the floating storage unit that it was to have bought from Malaysia's Buana.
* 16 © Plimsoll Media. Redistribution is piracy.
E Organization|AMSA|AMSA
E Organization|oil ministry|oil ministry
E Vessel|Tavrida Wind|Tavrida Wind
E Vessel|Yakut Emirhan|Yakut Emirhan
E Vessel|Stella Borealis|Stella Borealis
E Vessel|Simba wa Bahari|Simba wa Bahari
E Vessel|Huiyang Pacific|Huiyang Pacific
E Vessel|Celestial Grace|Celestial Grace
E Firm|Dardanos|Dardanos
E Firm|Stella Navigation|Stella Navigation
E Firm|China Merchants Jinling|China Merchants Jinling
E Firm|Norrskydd|Norrskydd
E Firm|Likoni Marine|Likoni Marine;Likoni
E Firm|Conakry Bauxite Terminal|Conakry Bauxite Terminal
E Firm|KNM|KNM
E Firm|Buana|Buana
E Firm|Plimsoll Media|Plimsoll Media
E Person|Sekou Bangura|Sekou Bangura
E Place|Australia|Australia
E Place|Gladstone|Gladstone
E Place|Athens|Athenian
E Place|Turkey|Turks
E Place|China|Chinese
E Place|Oslo|Oslo
E Place|Mombasa|Mombasa
E Place|Kilifi|Kilifi
E Place|Khor Fakkan|Khor Fakkan
E Place|United States|U.S.
E Place|Dakar|Dakar
E Place|Abidjan|Abidjan
E Place|Japan|Japan
E Place|Hastings|Hastings
E Place|Victoria|Victoria
E Place|Kobe|Kobe
E Place|Iraq|Iraq
E Place|Malaysia|Malaysia
E Commodity|liquid hydrogen|liquid hydrogen
E Commodity|floating storage unit|floating storage unit
C AMSA|Australia's maritime safety authority@2
C Tavrida Wind|her@2;her#2@2
C Yakut Emirhan|her@4
C Stella Navigation|which@5;its@5
C Simba wa Bahari|which@7;the tug#2@7
C Likoni Marine|its@7
C Conakry Bauxite Terminal|We@11
C Sekou Bangura|I@11
C KNM|its@14
C oil ministry|it@15
R AMSA|LOCATED_IN|Australia|2|asserted|-
R Tavrida Wind|ARRESTED_BY|AMSA|2|asserted|for nineteen days
R Tavrida Wind|LOCATED_IN|Gladstone|2|asserted|for nineteen days
R Turkey|OWNS|Yakut Emirhan|4|asserted|-
R China|OWNS|Yakut Emirhan|4|asserted|-
R Turkey|AGREED_WITH|China|4|asserted|-
R Dardanos|OWNS|Yakut Emirhan|4|denied|-
R Stella Navigation|OWNS|Stella Borealis|5|asserted|on Tuesday
R Stella Navigation|LOCATED_IN|Oslo|5|asserted|-
R China Merchants Jinling|SUPPLIES|Stella Navigation|5|asserted|on Tuesday
R China Merchants Jinling|SUPPLIES|Stella Navigation|5|expected|in May
R Likoni Marine|ACCUSED_BY|Norrskydd|7|asserted|-
R Likoni Marine|LOCATED_IN|Mombasa|7|asserted|-
R Likoni Marine|OWNS|Simba wa Bahari|7|denied|-
R Huiyang Pacific|LOCATED_IN|Khor Fakkan|9|asserted|-
R Celestial Grace|LOCATED_IN|Khor Fakkan|9|asserted|-
R Huiyang Pacific|SANCTIONED_BY|United States|9|asserted|since October
R Celestial Grace|SANCTIONED_BY|United States|9|denied|-
R Sekou Bangura|LEADS|Conakry Bauxite Terminal|12|asserted|-
R KNM|LOCATED_IN|Japan|14|asserted|-
R KNM|IMPORTS|liquid hydrogen|14|denied|-
R Hastings|LOCATED_IN|Victoria|14|asserted|-
R Hastings|SUPPLIES|Kobe|14|denied|-
R Kobe|IMPORTS|liquid hydrogen|14|denied|-
R oil ministry|LOCATED_IN|Iraq|15|asserted|-
R oil ministry|IMPORTS|floating storage unit|15|denied|-
R Buana|SUPPLIES|oil ministry|15|denied|-
R Buana|LOCATED_IN|Malaysia|15|asserted|-
B 16

@w-044|NGO brief|2023-04-25|Cotton With No Name: Turkmen Yarn In Europe's Shirts
1 Turkmenistan exports cotton picked by teachers, doctors and conscripts who are fined if they stay away, and for years the easiest way for that cotton to enter a European shop has been through Turkey.
2 So says a study published today by Harvest Watch International and the Vienna-based Institute for Labour in Supply Chains (ILSC), which bought 60 garments on three high streets, had the fibres analysed in a laboratory in Hohenheim and then sat down with the customs files.
---
3 Their findings are set out brand by brand.
4 Denizli Örme, a knitter with 2,300 workers that supplies Sweden's Kappelin and the Spanish chain Hermanos Urtubia, bought 4,100 tonnes of Turkmen yarn between 2020 and 2022, most of it from Altyn Asyr Dokma, a mill at Ruhabat that is controlled by the Ministry of Textile Industry.
5 It admits this.
6 Mersin's Toros Pamuk, by contrast, insists that its yarn came from Aydın, although its own bill of lading says Turkmenbashi.
7 The Swedish company announced within hours that it was suspending its orders from Denizli Örme; its Spanish competitor said that it was "looking into the matter with the greatest seriousness".
---
8 "Nobody can audit a field in Dashoguz," said Ruslan Myatiev-Lindqvist, an analyst with ILSC who left Ashgabat in 2010 and has not been able to go back.
9 "So there is only one honest answer, and that is to buy none."
10 The United States gave it in 2018: since May of that year, cotton from Turkmenistan has been barred by U.S. Customs and Border Protection.
11 The EU may follow when its regulation on forced labour takes effect, which will not be before 2027.
12 The study was paid for by the Freja Foundation and by 212 readers.
E Organization|Harvest Watch International|Harvest Watch International
E Organization|Institute for Labour in Supply Chains|Institute for Labour in Supply Chains;ILSC
E Organization|Ministry of Textile Industry|Ministry of Textile Industry
E Organization|U.S. Customs and Border Protection|U.S. Customs and Border Protection
E Organization|European Union|EU
E Organization|Freja Foundation|Freja Foundation
E Person|Ruslan Myatiev-Lindqvist|Ruslan Myatiev-Lindqvist
E Firm|Denizli Örme|Denizli Örme
E Firm|Kappelin|Kappelin
E Firm|Hermanos Urtubia|Hermanos Urtubia
E Firm|Altyn Asyr Dokma|Altyn Asyr Dokma
E Firm|Toros Pamuk|Toros Pamuk
E Place|Turkmenistan|Turkmenistan;Turkmen
E Place|Europe|Europe;European
E Place|Turkey|Turkey
E Place|Vienna|Vienna
E Place|Hohenheim|Hohenheim
E Place|Sweden|Sweden;Swedish
E Place|Spain|Spanish
E Place|Ruhabat|Ruhabat
E Place|Mersin|Mersin
E Place|Aydın|Aydın
E Place|Turkmenbashi|Turkmenbashi
E Place|Dashoguz|Dashoguz
E Place|Ashgabat|Ashgabat
E Place|United States|United States
E Commodity|cotton|cotton;Cotton
E Commodity|yarn|yarn;Yarn
E Commodity|garments|garments
C Denizli Örme|It@5
C Altyn Asyr Dokma|a mill at Ruhabat@4
C Toros Pamuk|its@6;its#2@6
C Kappelin|The Swedish company@7;it@7;its@7
C Hermanos Urtubia|its Spanish competitor@7;it#2@7
C Ruslan Myatiev-Lindqvist|who@8
C European Union|its@11
R Turkmenistan|EXPORTS|cotton|1|asserted|-
R Institute for Labour in Supply Chains|LOCATED_IN|Vienna|2|asserted|-
R Denizli Örme|SUPPLIES|Kappelin|4|asserted|-
R Denizli Örme|SUPPLIES|Hermanos Urtubia|4|asserted|-
R Kappelin|LOCATED_IN|Sweden|4|asserted|-
R Hermanos Urtubia|LOCATED_IN|Spain|4|asserted|-
R Denizli Örme|IMPORTS|yarn|4|asserted|between 2020 and 2022
R Turkmenistan|SUPPLIES|Denizli Örme|4|asserted|between 2020 and 2022
R Altyn Asyr Dokma|SUPPLIES|Denizli Örme|4|asserted|between 2020 and 2022
R Altyn Asyr Dokma|LOCATED_IN|Ruhabat|4|asserted|-
R Ministry of Textile Industry|OWNS|Altyn Asyr Dokma|4|asserted|-
R Toros Pamuk|LOCATED_IN|Mersin|6|asserted|-
R Toros Pamuk|IMPORTS|yarn|6|asserted|-
R Aydın|SUPPLIES|Toros Pamuk|6|alleged|-
R Turkmenbashi|SUPPLIES|Toros Pamuk|6|alleged|-
R Ruslan Myatiev-Lindqvist|EMPLOYED_BY|Institute for Labour in Supply Chains|8|asserted|-
R Turkmenistan|SANCTIONED_BY|U.S. Customs and Border Protection|10|asserted|since May of that year
R U.S. Customs and Border Protection|LOCATED_IN|United States|10|asserted|-
R Turkmenistan|SANCTIONED_BY|European Union|10-11|expected|before 2027

@w-045|parliamentary report|2024-12-05|Senate Select Committee on Lithium Supply: majority report, chapter 3 (extract)
1 3.1 The committee heard from 41 witnesses in Perth, Kalgoorlie and Canberra, and it travelled in August to the Pilgangoora-East mine, where it was received by the site manager, Ms Leanne Tjungurrayi.
2 3.2 It is not in dispute that the mine's owner, Marble Bar Lithium NL (ASX: MBL), sells the whole of its spodumene concentrate to a single customer, Sichuan Yatai New Materials, under an offtake agreement signed in 2017, nor that Yatai holds 19.9 per cent of the company.
3 3.3 What is in dispute is whether the true figure is higher.
4 The Treasury submitted that two further shareholders with 4.5 per cent each, Everbloom Nominees of Singapore and the Queensland company Dalwhinnie Pastoral, "may be acting in concert with" Yatai.
5 Dalwhinnie's proprietor, Mr Ian Creagh-Barton, described himself to the committee as a cattleman who liked a flutter.
6 Asked about a photograph in which he appears beside Yatai's chairman, Mr Deng Kaifu, at a banquet in Chengdu, he said that there had been three hundred people at it and that he had gone for the beef.
7 Everbloom did not respond to a summons.
8 3.4 In its submission Marble Bar rejected any suggestion that it was controlled from Sichuan, and noted that it had turned down an approach by Yatai in 2022 to lift its holding to 51 per cent.
9 3.5 Korea's Hanbit Cathode told the committee that it had twice offered to buy part of the output and had twice been told that there was none to be had.
10 3.6 Senator Fiorella Dutton-Reyes dissents from this chapter.
11 Recommendation 4: that the Foreign Investment Review Board examine the shareholdings of Everbloom and Dalwhinnie and that the Treasurer, the Hon. Marcus O'Shaughnessy, report by 30 June.
E Organization|Senate Select Committee on Lithium Supply|Senate Select Committee on Lithium Supply
E Organization|Treasury|Treasury
E Organization|Foreign Investment Review Board|Foreign Investment Review Board
E Firm|Marble Bar Lithium NL|Marble Bar Lithium NL;Marble Bar;MBL
E Firm|Sichuan Yatai New Materials|Sichuan Yatai New Materials;Yatai
E Firm|Everbloom Nominees|Everbloom Nominees;Everbloom
E Firm|Dalwhinnie Pastoral|Dalwhinnie Pastoral;Dalwhinnie
E Firm|Hanbit Cathode|Hanbit Cathode
E Organization|ASX|ASX
E Person|Leanne Tjungurrayi|Leanne Tjungurrayi
E Person|Ian Creagh-Barton|Ian Creagh-Barton
E Person|Deng Kaifu|Deng Kaifu
E Person|Fiorella Dutton-Reyes|Fiorella Dutton-Reyes
E Person|Marcus O'Shaughnessy|Marcus O'Shaughnessy
E Place|Perth|Perth
E Place|Kalgoorlie|Kalgoorlie
E Place|Canberra|Canberra
E Place|Pilgangoora-East|Pilgangoora-East
E Place|Singapore|Singapore
E Place|Queensland|Queensland
E Place|Chengdu|Chengdu
E Place|Sichuan|Sichuan
E Place|South Korea|Korea
E Commodity|spodumene concentrate|spodumene concentrate
E Commodity|beef|beef
C Senate Select Committee on Lithium Supply|The committee@1;it@1;it#2@1;the committee@5;the committee@9
C Marble Bar Lithium NL|the mine's owner@2;its@2;the company@2;its@8;it@8;it#2@8
C Sichuan Yatai New Materials|a single customer@2;its#2@8
C Dalwhinnie Pastoral|the Queensland company@4
C Ian Creagh-Barton|himself@5;he@6;he#2@6;he#3@6
C Hanbit Cathode|it@9
R Senate Select Committee on Lithium Supply|VISITED|Pilgangoora-East|1|asserted|in August
R Senate Select Committee on Lithium Supply|MET_WITH|Leanne Tjungurrayi|1|asserted|in August
R Leanne Tjungurrayi|EMPLOYED_BY|Marble Bar Lithium NL|1-2|asserted|-
R Marble Bar Lithium NL|EXPORTS|spodumene concentrate|2|asserted|-
R Marble Bar Lithium NL|SUPPLIES|Sichuan Yatai New Materials|2|asserted|-
R Sichuan Yatai New Materials|IMPORTS|spodumene concentrate|2|asserted|-
R Marble Bar Lithium NL|AGREED_WITH|Sichuan Yatai New Materials|2|asserted|in 2017
R Sichuan Yatai New Materials|INVESTED_IN|Marble Bar Lithium NL|2|asserted|-
R Everbloom Nominees|INVESTED_IN|Marble Bar Lithium NL|2-4|asserted|-
R Dalwhinnie Pastoral|INVESTED_IN|Marble Bar Lithium NL|2-4|asserted|-
R Everbloom Nominees|LOCATED_IN|Singapore|4|asserted|-
R Dalwhinnie Pastoral|LOCATED_IN|Queensland|4|asserted|-
R Ian Creagh-Barton|OWNS|Dalwhinnie Pastoral|5|asserted|-
R Deng Kaifu|LEADS|Sichuan Yatai New Materials|6|asserted|-
R Ian Creagh-Barton|VISITED|Chengdu|6|asserted|-
R Sichuan Yatai New Materials|OWNS|Marble Bar Lithium NL|8|denied|in 2022
R Hanbit Cathode|LOCATED_IN|South Korea|9|asserted|-
R Marble Bar Lithium NL|SUPPLIES|Hanbit Cathode|8-9|denied|-

@w-046|radio transcript|2025-05-19|Transcript, Island Eye with Denzil Prosper, Monday
* 1 PROSPER: Good morning, Saint Lucia; good morning, Grenada; good morning to that gentleman in Brooklyn who always writes.
* 2 PROSPER: We're talking ferries. You'll remember that the Nature Islander, she stopped running in March. With me, Mrs. Cornelia Joseph-Ettienne, she's the general manager of Windward Fast Ferries, out of Roseau. Mrs. Joseph-Ettienne, who owns that boat?
* 3 JOSEPH-ETTIENNE: Well, Denzil, we thought we did.
* 4 PROSPER: You thought.
* 5 JOSEPH-ETTIENNE: We bought her in 2021 from a company in Guadeloupe, L'Express des Saintes, and we paid. Then in March a bailiff comes aboard in Castries with a paper from the High Court, and the paper says a bank in Martinique, Crédit Littoral du François, had her all the time.
* 6 PROSPER: So the court took her?
* 7 JOSEPH-ETTIENNE: She's lying in Vigie Cove as we speak, with a chain on.
* 8 PROSPER: And the Guadeloupe people?
* 9 JOSEPH-ETTIENNE: They say that the loan was repaid. The bank says it wasn't. Mr. Hodebourg, the one who ran the company, he's been in custody in Pointe-à-Pitre since last Tuesday; the gendarmes have him.
* 10 PROSPER: I called Prime Minister Skerrit-James's office in Roseau about this. They say he is flying up to Fort-de-France on Thursday to talk with the bank. True?
* 11 JOSEPH-ETTIENNE: I hope so. I'm told he's bringing rum.
* 12 PROSPER: We'll be right back. This segment is sponsored by Piton Paints.
E Person|Denzil Prosper|Denzil Prosper;PROSPER;Denzil
E Person|Cornelia Joseph-Ettienne|Cornelia Joseph-Ettienne;Joseph-Ettienne;JOSEPH-ETTIENNE
E Person|Hodebourg|Hodebourg
E Person|Skerrit-James|Skerrit-James
E Vessel|Nature Islander|Nature Islander
E Firm|Windward Fast Ferries|Windward Fast Ferries
E Firm|L'Express des Saintes|L'Express des Saintes
E Firm|Crédit Littoral du François|Crédit Littoral du François
E Firm|Piton Paints|Piton Paints
E Organization|High Court|High Court
E Organization|gendarmes|gendarmes
E Place|Saint Lucia|Saint Lucia
E Place|Grenada|Grenada
E Place|Brooklyn|Brooklyn
E Place|Roseau|Roseau
E Place|Guadeloupe|Guadeloupe
E Place|Castries|Castries
E Place|Martinique|Martinique
E Place|Vigie Cove|Vigie Cove
E Place|Pointe-à-Pitre|Pointe-à-Pitre
E Place|Fort-de-France|Fort-de-France
E Commodity|rum|rum
C Nature Islander|she@2;that boat@2;her@5;her#2@5;her@6;She@7
C Windward Fast Ferries|we@3;we#2@3;We@5;we@5
C L'Express des Saintes|a company in Guadeloupe@5;They@9;the company@9
C Crédit Littoral du François|a bank in Martinique@5;The bank@9;the bank@10
C High Court|the court@6
C Hodebourg|he@9;him@9
C Skerrit-James|he@10;he@11
C Cornelia Joseph-Ettienne|she#2@2;I@11
R Cornelia Joseph-Ettienne|LEADS|Windward Fast Ferries|2|asserted|-
R Windward Fast Ferries|LOCATED_IN|Roseau|2|asserted|-
R Windward Fast Ferries|OWNS|Nature Islander|2-5|asserted|in 2021
R L'Express des Saintes|OWNS|Nature Islander|5|asserted|-
R Windward Fast Ferries|AGREED_WITH|L'Express des Saintes|5|asserted|in 2021
R L'Express des Saintes|LOCATED_IN|Guadeloupe|5|asserted|-
R Crédit Littoral du François|LOCATED_IN|Martinique|5|asserted|-
R Crédit Littoral du François|OWNS|Nature Islander|5|alleged|all the time
R Nature Islander|ARRESTED_BY|High Court|5-7|asserted|in March
R Nature Islander|LOCATED_IN|Vigie Cove|7|asserted|-
R Hodebourg|ARRESTED_BY|gendarmes|9|asserted|since last Tuesday
R Skerrit-James|VISITED|Fort-de-France|10|expected|on Thursday
R Skerrit-James|MET_WITH|Crédit Littoral du François|10|expected|on Thursday
B 12

@w-047|non-native company news|2022-08-03|Warmly Congratulate: First Batch of "Jianglong" Electric Bus Roll Off Ship in Valparaíso
1 On July 28 local time, along with a burst of warm applause, 86 sets of 12-meter pure electric buses manufactured by Nanchang Jianglong Bus Co., Ltd. (hereinafter referred to as "Jianglong") have rolled off slowly from the ro-ro ship "Grand Cosmo" and set foot on the land of Chile, which marking that Jianglong has officially entered South America market.
2 The customer, Buses Metropolitana Sur, is a famous public transportation operator of Santiago, it is held 60% by the French Kéolys Group.
3 It is reported that in the November of last year, the two parties have signed the frame agreement of 220 sets, the rest 134 sets will be arrived within this year.
4 Mr. Zhou Decai, General Manager of Jianglong, in company with Commercial Counselor Ms. Bai Lin of the Chinese Embassy in Chile, attended the receive ceremony in Valparaíso, and have cordial conversation with Mr. Ignacio Undurraga, Vice Minister of Transport and Telecommunications of Chile.
5 Battery of the buses is provided by leading enterprise Ganfeng Power, air conditioner by Songz.
6 Regarding the rumor on internet about Jianglong will set up factory in Argentina, the relevant person in charge expressed that at present there is no such plan.
E Firm|Nanchang Jianglong Bus Co., Ltd.|Nanchang Jianglong Bus Co., Ltd.;Jianglong
E Firm|Buses Metropolitana Sur|Buses Metropolitana Sur
E Firm|Kéolys Group|Kéolys Group
E Firm|Ganfeng Power|Ganfeng Power
E Firm|Songz|Songz
E Vessel|Grand Cosmo|Grand Cosmo
E Person|Zhou Decai|Zhou Decai
E Person|Bai Lin|Bai Lin
E Person|Ignacio Undurraga|Ignacio Undurraga
E Organization|Chinese Embassy in Chile|Chinese Embassy in Chile
E Place|Valparaíso|Valparaíso
E Place|Chile|Chile
E Place|South America|South America
E Place|Santiago|Santiago
E Place|France|French
E Place|Argentina|Argentina
E Commodity|electric buses|electric buses;Electric Bus;buses
E Commodity|batteries|Battery
E Commodity|air conditioners|air conditioner
C Buses Metropolitana Sur|The customer@2;it@2
R Nanchang Jianglong Bus Co., Ltd.|EXPORTS|electric buses|1|asserted|On July 28
R Nanchang Jianglong Bus Co., Ltd.|SUPPLIES|Buses Metropolitana Sur|1-2|asserted|On July 28
R Buses Metropolitana Sur|IMPORTS|electric buses|1-2|asserted|On July 28
R Nanchang Jianglong Bus Co., Ltd.|SUPPLIES|Chile|1|asserted|On July 28
R Chile|IMPORTS|electric buses|1|asserted|On July 28
R Buses Metropolitana Sur|LOCATED_IN|Santiago|2|asserted|-
R Kéolys Group|OWNS|Buses Metropolitana Sur|2|asserted|-
R Kéolys Group|LOCATED_IN|France|2|asserted|-
R Nanchang Jianglong Bus Co., Ltd.|AGREED_WITH|Buses Metropolitana Sur|1-3|asserted|the November of last year
R Nanchang Jianglong Bus Co., Ltd.|SUPPLIES|Buses Metropolitana Sur|1-3|expected|within this year
R Buses Metropolitana Sur|IMPORTS|electric buses|1-3|expected|within this year
R Zhou Decai|LEADS|Nanchang Jianglong Bus Co., Ltd.|4|asserted|-
R Bai Lin|EMPLOYED_BY|Chinese Embassy in Chile|4|asserted|-
R Chinese Embassy in Chile|LOCATED_IN|Chile|4|asserted|-
R Zhou Decai|VISITED|Valparaíso|4|asserted|-
R Bai Lin|VISITED|Valparaíso|4|asserted|-
R Zhou Decai|MET_WITH|Ignacio Undurraga|4|asserted|-
R Bai Lin|MET_WITH|Ignacio Undurraga|4|asserted|-
R Ignacio Undurraga|EMPLOYED_BY|Chile|4|asserted|-
R Ganfeng Power|SUPPLIES|Nanchang Jianglong Bus Co., Ltd.|4-5|asserted|-
R Songz|SUPPLIES|Nanchang Jianglong Bus Co., Ltd.|4-5|asserted|-
R Ganfeng Power|EXPORTS|batteries|5|asserted|-
R Songz|EXPORTS|air conditioners|5|asserted|-
R Nanchang Jianglong Bus Co., Ltd.|IMPORTS|batteries|4-5|asserted|-
R Nanchang Jianglong Bus Co., Ltd.|IMPORTS|air conditioners|4-5|asserted|-
R Nanchang Jianglong Bus Co., Ltd.|INVESTED_IN|Argentina|6|denied|-

@w-048|OCR newspaper column|1956-10-11|THE COMMERCIAL WORLD
* 1 THE RANGOON MERCURY, THURSDAY. OCTOBER 11
* 2 MR. Aung Hla Pru, Chairman of the
* 3 State Agricultural Marketing Board, returned yes-
* 4 terday from Colombo, where he had concluded with
* 5 the Ceylon Food Commissioner the sale of 60,000 tons of
* 6 rice,deliveries to begin in January.
---
* 7 Messrs. Steel & Macfarlane give notice that Mr. J. R. D'Cruz
* 8 is no longer in their employ.
---
* 9 The Polish ship BOLESLAW BIERUT is lying at
* 10 Sule Pagoda Wharf with cement from Gdynia for the
* 11 Public Works Department.
---
* 12 It is denied at the Secretariat that Burma has been
* 13 buying machine guns from Czechoslovakia. 1t is pointed
* 14 out that the only arms lately landed were British.
---
* 15 RUBBER. — Closed dull.
* 16 The jeweller's shop of Coombes Co.will be shut for stock taking.
E Organization|State Agricultural Marketing Board|State Agricultural Marketing Board
E Organization|Ceylon Food Commissioner|Ceylon Food Commissioner
E Organization|Public Works Department|Public Works Department
E Organization|Secretariat|Secretariat
E Organization|Rangoon Mercury|RANGOON MERCURY
E Person|Aung Hla Pru|Aung Hla Pru
E Person|J. R. D'Cruz|J. R. D'Cruz
E Firm|Steel & Macfarlane|Steel & Macfarlane
E Firm|Coombes Co.|Coombes Co.
E Vessel|Boleslaw Bierut|BOLESLAW BIERUT
E Place|Colombo|Colombo
E Place|Poland|Polish
E Place|Sule Pagoda Wharf|Sule Pagoda Wharf
E Place|Gdynia|Gdynia
E Place|Burma|Burma
E Place|Czechoslovakia|Czechoslovakia
E Place|United Kingdom|British
E Commodity|rice|rice
E Commodity|cement|cement
E Commodity|machine guns|machine guns
E Commodity|arms|arms
E Commodity|rubber|RUBBER
C Aung Hla Pru|he@4
C Steel & Macfarlane|their@8
R Aung Hla Pru|LEADS|State Agricultural Marketing Board|2-3|asserted|-
R Aung Hla Pru|VISITED|Colombo|2-4|asserted|-
R Aung Hla Pru|AGREED_WITH|Ceylon Food Commissioner|2-5|asserted|-
R State Agricultural Marketing Board|SUPPLIES|Ceylon Food Commissioner|2-6|expected|in January
R State Agricultural Marketing Board|EXPORTS|rice|2-6|expected|in January
R Ceylon Food Commissioner|IMPORTS|rice|4-6|expected|in January
R J. R. D'Cruz|EMPLOYED_BY|Steel & Macfarlane|7-8|denied|-
R Boleslaw Bierut|LOCATED_IN|Sule Pagoda Wharf|9-10|asserted|-
R Gdynia|SUPPLIES|Public Works Department|9-11|asserted|-
R Public Works Department|IMPORTS|cement|10-11|asserted|-
R Burma|IMPORTS|machine guns|12-13|denied|-
R Czechoslovakia|SUPPLIES|Burma|12-13|denied|-
R United Kingdom|SUPPLIES|Burma|12-14|asserted|lately
R Burma|IMPORTS|arms|12-14|asserted|lately

@w-049|brief|2024-12-19|Honduran melon firm drops Russian deal
1 CHOLUTECA - Agrícola Marcovia said on Thursday it had called off a contract to send 300 containers of cantaloupes to Moscow retailer Lavka Plus after its bank, Banco Ficohermes, refused the payment.
2 The fruit will go to Rotterdam instead.
E Firm|Agrícola Marcovia|Agrícola Marcovia
E Firm|Lavka Plus|Lavka Plus
E Firm|Banco Ficohermes|Banco Ficohermes
E Place|Honduras|Honduran
E Place|Choluteca|CHOLUTECA
E Place|Russia|Russian
E Place|Moscow|Moscow
E Place|Rotterdam|Rotterdam
E Commodity|cantaloupes|cantaloupes;melon
C Agrícola Marcovia|it@1;its@1;Honduran melon firm@0
R Agrícola Marcovia|LOCATED_IN|Honduras|0-1|asserted|-
R Agrícola Marcovia|AGREED_WITH|Lavka Plus|1|denied|on Thursday
R Agrícola Marcovia|SUPPLIES|Lavka Plus|1|denied|-
R Agrícola Marcovia|EXPORTS|cantaloupes|1|denied|-
R Lavka Plus|IMPORTS|cantaloupes|1|denied|-
R Lavka Plus|LOCATED_IN|Moscow|1|asserted|-
R Agrícola Marcovia|SUPPLIES|Rotterdam|1-2|expected|-
R Agrícola Marcovia|EXPORTS|cantaloupes|1-2|expected|-
R Rotterdam|IMPORTS|cantaloupes|1-2|expected|-

@w-050|brief|2025-07-08|Ex-banker held at Larnaca
1 Cyprus police on Monday arrested Jānis Ozoliņš-Bergs, a former vice president of Riga's Baltikom Bank, as he stepped off a flight from Tel Aviv.
2 Latvia wants him over 42 million euros that left the bank for a Belizean shell in 2018.
3 He says the shell was never his.
E Person|Jānis Ozoliņš-Bergs|Jānis Ozoliņš-Bergs
E Firm|Baltikom Bank|Baltikom Bank
E Place|Larnaca|Larnaca
E Place|Cyprus|Cyprus
E Place|Riga|Riga
E Place|Tel Aviv|Tel Aviv
E Place|Latvia|Latvia
E Place|Belize|Belizean
C Jānis Ozoliņš-Bergs|he@1;him@2;He@3;his@3
C Baltikom Bank|the bank@2
R Jānis Ozoliņš-Bergs|ARRESTED_BY|Cyprus|1|asserted|on Monday
R Jānis Ozoliņš-Bergs|VISITED|Larnaca|0-1|asserted|on Monday
R Baltikom Bank|LOCATED_IN|Riga|1|asserted|-
R Jānis Ozoliņš-Bergs|ACCUSED_BY|Latvia|2|asserted|-

@w-051|opinion|2023-10-30|A ship is not a person, except when it is
1 In the law of the sea a ship can be arrested, released, sued and sold to satisfy her own debts, and a lawyer of my acquaintance used to say that he had met few people with as much character.
2 I thought of him when the committee drafting our new code proposed to strike out the feminine pronoun.
3 It would not do, of course, to speak of "she" in a statute about mortgages; but I shall miss her.
4 If a hull belongs to a company in one place, which belongs to a trust in another, whose beneficiary may or may not exist, the pronoun is the only thing about her that one can be sure of.
5 Some of my readers will think this a frivolous subject in the week in which the Baltic Exchange, the Comité Maritime International and the government of Malta are all to present proposals on the dark fleet.
6 Perhaps.
7 But a reform that begins with grammar seldom ends there, as the French, who have an Academy for such matters, could tell us.
8 Supposing that Panama seized a tanker tomorrow because Denmark said it was owned by a general, would it matter to the general whether he had lost a "she" or an "it"?
E Organization|Baltic Exchange|Baltic Exchange
E Organization|Comité Maritime International|Comité Maritime International
E Organization|Academy|Academy
E Place|Malta|Malta
E Place|France|French
E Place|Panama|Panama
E Place|Denmark|Denmark
C France|who@7
R Academy|LOCATED_IN|France|7|asserted|-
