@t-014|investigative feature|2024-07-21|The quiet anchorage: how fuel oil changes its passport off Laconia
1 At eleven in the evening, when the tavernas of Neapoli Voion close, the lights in the Laconian Gulf go on.
2 Over nine nights in June this newspaper watched, from the hill above Cape Maleas and on the images of two satellites, the tanker Ephyra Sun lie side by side with five other ships and give them, one after the other, what she had fetched in Novorossiysk and Taman: about 310,000 tonnes of Russian fuel oil, worth some 150 million dollars.
3 The Ephyra Sun, 24 years old, flies the flag of Cameroon, has no insurance that any insurer will own up to and is managed by Sealoop Maritime Pvt. Ltd., which has its office over a sari shop in Thane, near Mumbai.
4 Her registered owner since March is Blue Cedar Navigation Inc. of the Seychelles; before that she was called Marina Eleonora and belonged to a family from Chios.
---
5 Three of the five receivers went on to Fujairah.
6 One, the Maltese-flagged Cormorant II, was cleared at Tobruk with a cargo declared as "Kazakh straight-run", though KazAkMunay says that it has sold no fuel oil to Libya since 2019.
7 The last, Desert Falcon, entered the Turkish port of Aliağa on 2 July and discharged for Petrosmyrna A.Ş., whose managing director, Levent Akıncıoğlu, insists in a letter from his lawyers that the oil came from Egypt.
8 "We do not do business with Russia, with Russians, or with anything that floats out of Russia," it says.
9 The port's own register gives the port of loading as Taman.
---
10 The European Union has forbidden the import of Russian petroleum products since February 2023, and its eleventh package threatens ships that hide their position with exclusion from its ports.
11 Neither the Ephyra Sun nor her manager has been listed.
12 The Hellenic Navy shoos the tankers away from time to time by announcing gunnery exercises; one such notice ran, with interruptions, from May to September.
13 Shipping minister Christos Stylianakis, in Neapoli in April to open a slipway, was asked about the lights and said that outside six miles "the sea is the sea".
E Vessel|Ephyra Sun|Ephyra Sun;Marina Eleonora
E Vessel|Cormorant II|Cormorant II
E Vessel|Desert Falcon|Desert Falcon
E Place|Laconia|Laconia
E Place|Laconian Gulf|Laconian Gulf
E Place|Neapoli Voion|Neapoli Voion;Neapoli
E Place|Cape Maleas|Cape Maleas
E Place|Novorossiysk|Novorossiysk
E Place|Taman|Taman
E Place|Russia|Russian;Russia;Russians
E Place|Cameroon|Cameroon
E Place|Thane|Thane
E Place|Mumbai|Mumbai
E Place|Seychelles|Seychelles
E Place|Chios|Chios
E Place|Fujairah|Fujairah
E Place|Malta|Maltese
E Place|Tobruk|Tobruk
E Place|Kazakhstan|Kazakh
E Place|Libya|Libya
E Place|Turkey|Turkish
E Place|Aliağa|Aliağa
E Place|Egypt|Egypt
E Firm|Sealoop Maritime Pvt. Ltd.|Sealoop Maritime Pvt. Ltd.
E Firm|Blue Cedar Navigation Inc.|Blue Cedar Navigation Inc.
E Firm|KazAkMunay|KazAkMunay
E Firm|Petrosmyrna A.Ş.|Petrosmyrna A.Ş.
E Person|Levent Akıncıoğlu|Levent Akıncıoğlu
E Person|Christos Stylianakis|Christos Stylianakis
E Organization|European Union|European Union
E Organization|Hellenic Navy|Hellenic Navy
E Commodity|fuel oil|fuel oil
E Commodity|petroleum products|petroleum products
C Ephyra Sun|she@2;Her@4;she@4;her@11
C Sealoop Maritime Pvt. Ltd.|which@3;its@3;her manager@11
C Petrosmyrna A.Ş.|whose@7;We@8
C KazAkMunay|it@6
C European Union|its@10;its#2@10
C Levent Akıncıoğlu|his@7
C fuel oil|the oil@7
R Ephyra Sun|LOCATED_IN|Laconian Gulf|1-2|asserted|Over nine nights in June
R Sealoop Maritime Pvt. Ltd.|LOCATED_IN|Thane|3|asserted|-
R Blue Cedar Navigation Inc.|OWNS|Ephyra Sun|4|asserted|since March
R Blue Cedar Navigation Inc.|LOCATED_IN|Seychelles|4|asserted|-
R KazAkMunay|SUPPLIES|Libya|6|denied|since 2019
R KazAkMunay|EXPORTS|fuel oil|6|denied|since 2019
R Libya|IMPORTS|fuel oil|6|denied|since 2019
R Aliağa|LOCATED_IN|Turkey|7|asserted|-
R Petrosmyrna A.Ş.|IMPORTS|fuel oil|2-7|asserted|on 2 July
R Egypt|SUPPLIES|Petrosmyrna A.Ş.|7|alleged|-
R Levent Akıncıoğlu|LEADS|Petrosmyrna A.Ş.|7|asserted|-
R Petrosmyrna A.Ş.|TRADES_WITH|Russia|8|denied|-
R Russia|SANCTIONED_BY|European Union|10|asserted|since February 2023
R petroleum products|SANCTIONED_BY|European Union|10|asserted|since February 2023
R Ephyra Sun|SANCTIONED_BY|European Union|10-11|denied|-
R Sealoop Maritime Pvt. Ltd.|SANCTIONED_BY|European Union|10-11|denied|-
R Christos Stylianakis|VISITED|Neapoli Voion|13|asserted|in April
R Novorossiysk|EXPORTS|fuel oil|2|asserted|in June
R Taman|EXPORTS|fuel oil|2|asserted|in June
R Taman|SUPPLIES|Petrosmyrna A.Ş.|7-9|asserted|on 2 July

@t-015|metals wire|2024-11-26|Zambia's Chambwe Stops Concentrate Sales To Congo Smelter Over Missing Copper
1 Chambwe Copper Mines has halted deliveries of copper concentrate to the Lufira Copper Smelter in the Democratic Republic of Congo after weighing slips from the Kasumbalesa border post showed that 2,300 tonnes which left its Mufulira site between August and October were never received, a letter seen on Tuesday shows.
2 The Zambian miner, in which International Resources Holding (IRH) of Abu Dhabi took 51% in March for $1.1 billion, leaving the state's ZCCM Investments Holdings Plc with 49%, wants its money back from the haulier, Copperbelt & Katanga Carriers, a firm registered in Ndola.
3 "We paid tax on it, we paid toll on it, and somebody else has got it," Chambwe's acting chief executive, Charles Sakanya Mwape, said when reached by telephone.
---
4 Police in Kitwe have arrested two drivers and a weighbridge clerk, Innocent Chisanga Bwalya, 34.
5 A spokesperson for the hauliers, Mutinta Hamoonga, said that no court had found the company guilty of anything and blamed "gangs on the Congolese side".
---
6 Lufira Copper Smelter belongs to China Nonferrous Metal Mining Group (60%) and Yunnan Copper, and sells all of its blister to its parent under a contract that expires in 2029.
7 It obtains four-fifths of its feed from within Congo, and can do without the Zambian material, according to Manoj Bhattarai, a Johannesburg-based analyst at Project Veld.
8 On the LME, three-month copper fell 0.4% to $9,012.
9 Zambia's foreign trade with its northern neighbour, $2.5 billion in 2023, is bigger than that with any country but China and Switzerland.
E Firm|Chambwe Copper Mines|Chambwe Copper Mines;Chambwe
E Firm|Lufira Copper Smelter|Lufira Copper Smelter
E Firm|International Resources Holding|International Resources Holding;IRH
E Firm|ZCCM Investments Holdings Plc|ZCCM Investments Holdings Plc
E Firm|Copperbelt & Katanga Carriers|Copperbelt & Katanga Carriers
E Firm|China Nonferrous Metal Mining Group|China Nonferrous Metal Mining Group
E Firm|Yunnan Copper|Yunnan Copper
E Firm|Project Veld|Project Veld
E Organization|LME|LME
E Place|Zambia|Zambia;Zambian
E Place|Democratic Republic of Congo|Democratic Republic of Congo;Congo;Congolese
E Place|Kasumbalesa border post|Kasumbalesa border post
E Place|Mufulira|Mufulira
E Place|Abu Dhabi|Abu Dhabi
E Place|Ndola|Ndola
E Place|Kitwe|Kitwe
E Place|Johannesburg|Johannesburg
E Person|Charles Sakanya Mwape|Charles Sakanya Mwape
E Person|Innocent Chisanga Bwalya|Innocent Chisanga Bwalya
E Person|Mutinta Hamoonga|Mutinta Hamoonga
E Person|Manoj Bhattarai|Manoj Bhattarai
E Commodity|copper concentrate|copper concentrate;Concentrate
E Commodity|copper|Copper;copper
E Commodity|blister|blister
C Chambwe Copper Mines|its@1;The Zambian miner@2;which@2;its@2;We@3
C Zambia|the state@2
C Lufira Copper Smelter|Congo Smelter@0;its@6;its#2@6;It@7;its@7
C Copperbelt & Katanga Carriers|the haulier@2;a firm@2;the hauliers@5;the company@5
C China Nonferrous Metal Mining Group|its parent@6
C Chambwe Copper Mines|we@3
E Place|China|China
E Place|Switzerland|Switzerland
C Democratic Republic of Congo|its northern neighbour@9
R Chambwe Copper Mines|LOCATED_IN|Zambia|0|asserted|-
R Chambwe Copper Mines|SUPPLIES|Lufira Copper Smelter|1|denied|-
R Chambwe Copper Mines|SUPPLIES|Lufira Copper Smelter|1|asserted|between August and October
R Chambwe Copper Mines|EXPORTS|copper concentrate|1|asserted|between August and October
R Lufira Copper Smelter|IMPORTS|copper concentrate|1|asserted|between August and October
R Lufira Copper Smelter|LOCATED_IN|Democratic Republic of Congo|1|asserted|-
R International Resources Holding|OWNS|Chambwe Copper Mines|2|asserted|in March
R International Resources Holding|LOCATED_IN|Abu Dhabi|2|asserted|-
R ZCCM Investments Holdings Plc|INVESTED_IN|Chambwe Copper Mines|2|asserted|-
R Zambia|OWNS|ZCCM Investments Holdings Plc|2|asserted|-
R Copperbelt & Katanga Carriers|LOCATED_IN|Ndola|2|asserted|-
R Charles Sakanya Mwape|LEADS|Chambwe Copper Mines|3|asserted|-
R Innocent Chisanga Bwalya|ARRESTED_BY|Kitwe|4|asserted|-
R Mutinta Hamoonga|EMPLOYED_BY|Copperbelt & Katanga Carriers|5|asserted|-
R China Nonferrous Metal Mining Group|OWNS|Lufira Copper Smelter|6|asserted|-
R Yunnan Copper|INVESTED_IN|Lufira Copper Smelter|6|asserted|-
R Lufira Copper Smelter|SUPPLIES|China Nonferrous Metal Mining Group|6|asserted|-
R Lufira Copper Smelter|EXPORTS|blister|6|asserted|-
R China Nonferrous Metal Mining Group|IMPORTS|blister|6|asserted|-
R Lufira Copper Smelter|AGREED_WITH|China Nonferrous Metal Mining Group|6|asserted|-
R Manoj Bhattarai|EMPLOYED_BY|Project Veld|7|asserted|-
R Democratic Republic of Congo|SUPPLIES|Lufira Copper Smelter|7|asserted|-
R Zambia|TRADES_WITH|Democratic Republic of Congo|9|asserted|in 2023
R Zambia|TRADES_WITH|China|9|asserted|-
R Zambia|TRADES_WITH|Switzerland|9|asserted|-

@t-016|textile trade magazine|2025-02-19|Dhaka's spinners go shopping in Houston, with Washington in mind
1 The Bangladesh Textile Mills Association (BTMA) has asked the interim government in Dhaka to let American cotton into its own bonded warehouse, a step its president, Shaheen Anwar Rasel-Chowdhury, believes would treble purchases from the United States within two years and put the Trump administration in a better mood about garments.
2 Bangladesh, the largest importer of cotton after Vietnam, bought 8.1 million bales last season: West Africa, with Benin, Mali and Burkina Faso in front, provided 40% of them, India 19%, Brazil 17% and the Americans no more than 8%.
3 "The fibre is clean, it does not need fumigation any longer, and it arrives when it likes," the association's president summed up the merits and the drawbacks of the U.S. crop.
---
4 He led a group of eleven mill owners, among them Monsoor Ahmed Biswas of Badsha Yarns Ltd and Tapan Kanti Saha of Square Spintex, to Houston and Lubbock at the end of January.
5 In Lubbock the Plains Cotton Cooperative signed a memorandum with Badsha for 60,000 bales a year; in Memphis, to which the party had also been invited, snow kept the airport shut.
6 Cargill and Louis Dreyfus, said Mr Saha, "talked to us as if we were Chinese, which I take to be a compliment."
---
7 The warehouse, if it is ever built, is to stand at the Port of Chattogram's Bay Terminal, for which Denmark's APM Terminals and the Saudi operator Red Sea Gateway Terminal are in the running.
8 Commerce adviser Sk Bashir Uddin, himself a yarn man, supports it.
9 India's suppliers, who have had the run of the land ports of Benapole and Bhomra, do not: a circular of the National Board of Revenue, dated 13 February, which forbids yarn to come in overland, is feared in Ahmedabad to be only the first.
10 Trade between Bangladesh and the United States came to 10.6 billion dollars last year, four-fifths of it on the Bangladeshi side of the ledger.
E Organization|Bangladesh Textile Mills Association|Bangladesh Textile Mills Association;BTMA
E Organization|Trump administration|Trump administration
E Organization|National Board of Revenue|National Board of Revenue
E Place|Dhaka|Dhaka
E Place|Bangladesh|Bangladesh;Bangladeshi
E Place|Houston|Houston
E Place|United States|Washington;American;United States;Americans;U.S.
E Place|Vietnam|Vietnam
E Place|West Africa|West Africa
E Place|Benin|Benin
E Place|Mali|Mali
E Place|Burkina Faso|Burkina Faso
E Place|India|India
E Place|Brazil|Brazil
E Place|China|Chinese
E Place|Lubbock|Lubbock
E Place|Memphis|Memphis
E Place|Port of Chattogram|Port of Chattogram
E Place|Bay Terminal|Bay Terminal
E Place|Denmark|Denmark
E Place|Saudi Arabia|Saudi
E Place|Benapole|Benapole
E Place|Bhomra|Bhomra
E Place|Ahmedabad|Ahmedabad
E Firm|Badsha Yarns Ltd|Badsha Yarns Ltd;Badsha
E Firm|Square Spintex|Square Spintex
E Firm|Plains Cotton Cooperative|Plains Cotton Cooperative
E Firm|Cargill|Cargill
E Firm|Louis Dreyfus|Louis Dreyfus
E Firm|APM Terminals|APM Terminals
E Firm|Red Sea Gateway Terminal|Red Sea Gateway Terminal
E Person|Shaheen Anwar Rasel-Chowdhury|Shaheen Anwar Rasel-Chowdhury
E Person|Monsoor Ahmed Biswas|Monsoor Ahmed Biswas
E Person|Tapan Kanti Saha|Tapan Kanti Saha;Saha
E Person|Sk Bashir Uddin|Sk Bashir Uddin
E Commodity|cotton|cotton
E Commodity|garments|garments
E Commodity|yarn|yarn
C Bangladesh|the interim government@1
C Bangladesh Textile Mills Association|its#2@1;the association@3
C Shaheen Anwar Rasel-Chowdhury|the association's president@3;He@4
C Tapan Kanti Saha|us@6;I@6
C Bay Terminal|which@7
R Shaheen Anwar Rasel-Chowdhury|LEADS|Bangladesh Textile Mills Association|1|asserted|-
R Bangladesh Textile Mills Association|LOCATED_IN|Bangladesh|1|asserted|-
R Bangladesh|IMPORTS|cotton|2|asserted|last season
R West Africa|SUPPLIES|Bangladesh|2|asserted|last season
R Benin|SUPPLIES|Bangladesh|2|asserted|last season
R Mali|SUPPLIES|Bangladesh|2|asserted|last season
R Burkina Faso|SUPPLIES|Bangladesh|2|asserted|last season
R India|SUPPLIES|Bangladesh|2|asserted|last season
R Brazil|SUPPLIES|Bangladesh|2|asserted|last season
R United States|SUPPLIES|Bangladesh|2|asserted|last season
R Vietnam|IMPORTS|cotton|2|asserted|-
R Benin|LOCATED_IN|West Africa|2|asserted|-
R Mali|LOCATED_IN|West Africa|2|asserted|-
R Burkina Faso|LOCATED_IN|West Africa|2|asserted|-
R Shaheen Anwar Rasel-Chowdhury|VISITED|Houston|4|asserted|at the end of January
R Shaheen Anwar Rasel-Chowdhury|VISITED|Lubbock|4|asserted|at the end of January
R Monsoor Ahmed Biswas|VISITED|Houston|4|asserted|at the end of January
R Monsoor Ahmed Biswas|VISITED|Lubbock|4|asserted|at the end of January
R Tapan Kanti Saha|VISITED|Houston|4|asserted|at the end of January
R Tapan Kanti Saha|VISITED|Lubbock|4|asserted|at the end of January
R Monsoor Ahmed Biswas|OWNS|Badsha Yarns Ltd|4|asserted|-
R Tapan Kanti Saha|OWNS|Square Spintex|4|asserted|-
R Plains Cotton Cooperative|AGREED_WITH|Badsha Yarns Ltd|5|asserted|-
R Plains Cotton Cooperative|SUPPLIES|Badsha Yarns Ltd|5|expected|-
R Badsha Yarns Ltd|IMPORTS|cotton|2-5|expected|-
R Shaheen Anwar Rasel-Chowdhury|VISITED|Memphis|4-5|denied|-
R Tapan Kanti Saha|MET_WITH|Cargill|6|asserted|-
R Tapan Kanti Saha|MET_WITH|Louis Dreyfus|6|asserted|-
R Bay Terminal|LOCATED_IN|Port of Chattogram|7|asserted|-
R APM Terminals|LOCATED_IN|Denmark|7|asserted|-
R Red Sea Gateway Terminal|LOCATED_IN|Saudi Arabia|7|asserted|-
R Sk Bashir Uddin|EMPLOYED_BY|Bangladesh|2-8|asserted|-
R yarn|SANCTIONED_BY|National Board of Revenue|9|asserted|dated 13 February
R Bangladesh|TRADES_WITH|United States|10|asserted|last year

@t-017|soft commodities report|2024-06-28|Abidjan exporters roll 350,000 tonnes of beans they have not got
1 Ivory Coast's Coffee and Cocoa Council (CCC), the marketing board of the world's leading cocoa grower, has agreed with Barry Callebaut, Olam and Cargill to postpone deliveries of some 220,000 tonnes of beans into the season which begins in October, three exporters in Abidjan and San-Pédro said this week; Ghana's Cocobod, in the same predicament, is moving 130,000.
2 Arrivals at the two Ivorian ports stood at 1.56 million tonnes on Sunday, 29% fewer than a year ago.
---
3 The CCC's managing director, Yves Brahima Koné, denied on state television RTI that there had been a default and said that "every bag promised will be shipped, only some of them with another date."
4 Grinders, however, are not waiting: Transcao, the council's own factory, has stood idle since May, and SACO, Barry Callebaut's subsidiary, laid off sixty day labourers in Zone 4.
---
5 Who profits is Ecuador.
6 The country sold 192,000 tonnes abroad between January and May, mostly to Indonesia and Malaysia, for the mills, and to the United States and the Netherlands, says the exporters' association Anecacao, whose vice-president, Merlyn Quiñónez Casanova, wonders aloud at home in Guayaquil whether the shortage "will last long enough to pay for the new trees".
7 Cameroon too has received visitors; a purchasing team from Guan Chong Berhad, Malaysia's largest grinder, was in Douala in the first week of June, and left with contracts signed with Telcar Cocoa and Ets Ndongo & Fils.
---
8 From the first of January, importers in the EU will have to show that their cocoa, coffee or rubber does not stem from land cleared of forest after 2020.
9 Rain, at least, is forecast for Daloa, according to Commodity Weather Partners, LLC.
E Organization|Coffee and Cocoa Council|Coffee and Cocoa Council;CCC
E Organization|Cocobod|Cocobod
E Organization|RTI|RTI
E Organization|Anecacao|Anecacao
E Organization|European Union|EU
E Place|Ivory Coast|Ivory Coast;Ivorian
E Place|Abidjan|Abidjan
E Place|San-Pédro|San-Pédro
E Place|Ghana|Ghana
E Place|Zone 4|Zone 4
E Place|Ecuador|Ecuador
E Place|Indonesia|Indonesia
E Place|Malaysia|Malaysia
E Place|United States|United States
E Place|Netherlands|Netherlands
E Place|Guayaquil|Guayaquil
E Place|Cameroon|Cameroon
E Place|Douala|Douala
E Place|Daloa|Daloa
E Firm|Barry Callebaut|Barry Callebaut
E Firm|Olam|Olam
E Firm|Cargill|Cargill
E Firm|Transcao|Transcao
E Firm|SACO|SACO
E Firm|Guan Chong Berhad|Guan Chong Berhad
E Firm|Telcar Cocoa|Telcar Cocoa
E Firm|Ets Ndongo & Fils|Ets Ndongo & Fils
E Firm|Commodity Weather Partners, LLC|Commodity Weather Partners, LLC
E Person|Yves Brahima Koné|Yves Brahima Koné
E Person|Merlyn Quiñónez Casanova|Merlyn Quiñónez Casanova
E Commodity|cocoa|cocoa;beans
E Commodity|coffee|coffee
E Commodity|rubber|rubber
C Coffee and Cocoa Council|the marketing board@1;the council@4
C Ivory Coast|the world's leading cocoa grower@1
C Ecuador|The country@6
C Anecacao|whose@6
C Guan Chong Berhad|Malaysia's largest grinder@7
R Coffee and Cocoa Council|LOCATED_IN|Ivory Coast|1|asserted|-
R Coffee and Cocoa Council|AGREED_WITH|Barry Callebaut|1|asserted|-
R Coffee and Cocoa Council|AGREED_WITH|Olam|1|asserted|-
R Coffee and Cocoa Council|AGREED_WITH|Cargill|1|asserted|-
R Coffee and Cocoa Council|SUPPLIES|Barry Callebaut|1|expected|in October
R Coffee and Cocoa Council|SUPPLIES|Olam|1|expected|in October
R Coffee and Cocoa Council|SUPPLIES|Cargill|1|expected|in October
R Coffee and Cocoa Council|EXPORTS|cocoa|1|expected|in October
R Cocobod|LOCATED_IN|Ghana|1|asserted|-
R Abidjan|LOCATED_IN|Ivory Coast|1-2|asserted|-
R San-Pédro|LOCATED_IN|Ivory Coast|1-2|asserted|-
R Yves Brahima Koné|LEADS|Coffee and Cocoa Council|3|asserted|-
R Ivory Coast|OWNS|RTI|1-3|asserted|-
R Coffee and Cocoa Council|OWNS|Transcao|4|asserted|-
R SACO|SUBSIDIARY_OF|Barry Callebaut|4|asserted|-
R Ecuador|EXPORTS|cocoa|1-6|asserted|between January and May
R Ecuador|SUPPLIES|Indonesia|6|asserted|between January and May
R Ecuador|SUPPLIES|Malaysia|6|asserted|between January and May
R Ecuador|SUPPLIES|United States|6|asserted|between January and May
R Ecuador|SUPPLIES|Netherlands|6|asserted|between January and May
R Indonesia|IMPORTS|cocoa|1-6|asserted|between January and May
R Malaysia|IMPORTS|cocoa|1-6|asserted|between January and May
R United States|IMPORTS|cocoa|1-6|asserted|between January and May
R Netherlands|IMPORTS|cocoa|1-6|asserted|between January and May
R Merlyn Quiñónez Casanova|EMPLOYED_BY|Anecacao|6|asserted|-
R Anecacao|LOCATED_IN|Ecuador|6|asserted|-
R Guan Chong Berhad|LOCATED_IN|Malaysia|7|asserted|-
R Guan Chong Berhad|VISITED|Douala|7|asserted|in the first week of June
R Guan Chong Berhad|VISITED|Cameroon|7|asserted|in the first week of June
R Guan Chong Berhad|AGREED_WITH|Telcar Cocoa|7|asserted|-
R Guan Chong Berhad|AGREED_WITH|Ets Ndongo & Fils|7|asserted|-
R Telcar Cocoa|SUPPLIES|Guan Chong Berhad|7|expected|-
R Ets Ndongo & Fils|SUPPLIES|Guan Chong Berhad|7|expected|-
R Barry Callebaut|IMPORTS|cocoa|1|expected|in October
R Olam|IMPORTS|cocoa|1|expected|in October
R Cargill|IMPORTS|cocoa|1|expected|in October
R Guan Chong Berhad|IMPORTS|cocoa|1-7|expected|-

@t-018|NGO report summary|2024-03-12|Teak on deck: the yacht builders' blind spot
1 Between 2021 and 2023 Italian companies took delivery of at least 1,900 tonnes of Myanmar teak, according to records of the Directorate of Investment and Company Administration and Turkish customs examined by Forest Custody International (FCI), although the EU blacklisted the state seller, Myanma Hardwood Enterprise, on 21 June 2021.
2 Three traders account for most of it: Timberlux Srl and Appennino Legno SpA, both of Trieste, and Vanderhasselt Hout, a Belgian firm that calls itself a sawmill.
3 The logs travel from Yangon to Mersin, are sawn by Ege Orman Ürünleri there, and come into the Union as Turkish planks.
---
4 "No one who pays eleven thousand euros a cubic metre believes that it grew in Anatolia," FCI's director Faith Doherty-Lwin remarks.
5 Timberlux says that all of its stock dates from before 2021.
6 The Carabinieri forestry unit searched both firms in Trieste in February; no charges have been brought.
7 Ege Orman did not answer.
8 Customers of the three included, on FCI's reading of delivery notes, the yards of Viareggio Navi and Lütjensen, in Bremen, which told the authors it had changed to cork and to a bonded Swiss substitute.
9 Myanma Hardwood Enterprise is wholly owned by the Ministry of Natural Resources and Environmental Conservation, in Naypyidaw.
10 The three firms deny that they ever traded with the military company MPHL, which sells jade, not wood.
E Commodity|teak|Teak;teak
E Commodity|logs|logs
E Commodity|planks|planks
E Commodity|cork|cork
E Place|Italy|Italian
E Place|Myanmar|Myanmar
E Place|Turkey|Turkish
E Place|Trieste|Trieste
E Place|Belgium|Belgian
E Place|Yangon|Yangon
E Place|Mersin|Mersin
E Place|Anatolia|Anatolia
E Place|Bremen|Bremen
E Place|Switzerland|Swiss
E Place|Naypyidaw|Naypyidaw
E Organization|Directorate of Investment and Company Administration|Directorate of Investment and Company Administration
E Organization|Forest Custody International|Forest Custody International;FCI
E Organization|European Union|EU;Union
E Organization|Carabinieri|Carabinieri
E Organization|Ministry of Natural Resources and Environmental Conservation|Ministry of Natural Resources and Environmental Conservation
E Firm|Myanma Hardwood Enterprise|Myanma Hardwood Enterprise
E Firm|Timberlux Srl|Timberlux Srl;Timberlux
E Firm|Appennino Legno SpA|Appennino Legno SpA
E Firm|Vanderhasselt Hout|Vanderhasselt Hout
E Firm|Ege Orman Ürünleri|Ege Orman Ürünleri;Ege Orman
E Firm|Viareggio Navi|Viareggio Navi
E Firm|Lütjensen|Lütjensen
E Person|Faith Doherty-Lwin|Faith Doherty-Lwin
C Myanma Hardwood Enterprise|the state seller@1
C Vanderhasselt Hout|a Belgian firm@2;itself@2
C Mersin|there@3
C Timberlux Srl|its@5
C Lütjensen|which@8;it@8
E Firm|MPHL|MPHL
E Commodity|jade|jade
E Commodity|wood|wood
C MPHL|which@10
R Italy|IMPORTS|teak|1|asserted|Between 2021 and 2023
R Myanmar|SUPPLIES|Italy|1|asserted|Between 2021 and 2023
R Myanma Hardwood Enterprise|SANCTIONED_BY|European Union|1|asserted|on 21 June 2021
R Myanmar|OWNS|Myanma Hardwood Enterprise|1|asserted|-
R Timberlux Srl|IMPORTS|teak|1-2|asserted|-
R Appennino Legno SpA|IMPORTS|teak|1-2|asserted|-
R Vanderhasselt Hout|IMPORTS|teak|1-2|asserted|-
R Timberlux Srl|LOCATED_IN|Trieste|2|asserted|-
R Appennino Legno SpA|LOCATED_IN|Trieste|2|asserted|-
R Timberlux Srl|LOCATED_IN|Italy|1-2|asserted|-
R Appennino Legno SpA|LOCATED_IN|Italy|1-2|asserted|-
R Vanderhasselt Hout|LOCATED_IN|Belgium|2|asserted|-
R Yangon|EXPORTS|logs|3|asserted|-
R Ege Orman Ürünleri|IMPORTS|logs|3|asserted|-
R Ege Orman Ürünleri|LOCATED_IN|Mersin|3|asserted|-
R Turkey|EXPORTS|planks|3|asserted|-
R European Union|IMPORTS|planks|3|asserted|-
R Turkey|SUPPLIES|European Union|3|asserted|-
R Faith Doherty-Lwin|LEADS|Forest Custody International|4|asserted|-
R Timberlux Srl|SUPPLIES|Viareggio Navi|5-8|alleged|-
R Timberlux Srl|SUPPLIES|Lütjensen|5-8|alleged|-
R Appennino Legno SpA|SUPPLIES|Viareggio Navi|2-8|alleged|-
R Appennino Legno SpA|SUPPLIES|Lütjensen|2-8|alleged|-
R Vanderhasselt Hout|SUPPLIES|Viareggio Navi|2-8|alleged|-
R Vanderhasselt Hout|SUPPLIES|Lütjensen|2-8|alleged|-
R Lütjensen|LOCATED_IN|Bremen|8|asserted|-
R Ministry of Natural Resources and Environmental Conservation|OWNS|Myanma Hardwood Enterprise|9|asserted|-
R Ministry of Natural Resources and Environmental Conservation|LOCATED_IN|Naypyidaw|9|asserted|-
R Viareggio Navi|IMPORTS|teak|1-8|alleged|-
R Lütjensen|IMPORTS|teak|1-8|alleged|-
R Timberlux Srl|TRADES_WITH|MPHL|2-10|denied|-
R Appennino Legno SpA|TRADES_WITH|MPHL|2-10|denied|-
R Vanderhasselt Hout|TRADES_WITH|MPHL|2-10|denied|-
R MPHL|EXPORTS|jade|10|asserted|-
R MPHL|EXPORTS|wood|10|denied|-

@t-019|stock exchange announcement|2025-01-15|Kestrel Vale Tin plc: US$35 million prepayment with Trafalgar Metals
1 Kestrel Vale Tin plc (LSE: KVT, ASX: KV1) (“Kestrel” or “the Company”), the Cornwall-based tin developer, announces that its wholly owned subsidiary Bisie North SARL (“BNS”) has entered into a binding prepayment and offtake agreement (the “Agreement”) with Trafalgar Metals & Minerals Pte. Ltd. (“TMM”), a member of the Trafalgar group of companies headquartered in Singapore.
2 Under the Agreement TMM will advance US$35 million to BNS in two tranches and will in return take the whole of the tin concentrate produced at the Mpama Ridge mine in Walikale Territory, North Kivu, in the years 2026 to 2030.
3 The Agreement is conditional upon, inter alia, the consent of Rawbank and the registration of a pledge by the Mining Cadastre in Kinshasa.
---
4 Jerome St. John Pascoe, Chief Executive of the Company, commented: “The prepayment removes the need to raise equity this year, and in TMM we gain a partner that has bought Congolese tin responsibly since 2014.”
5 Abdoul Karim Vandenbroucke, Head of Refined Metals at TMM, added: “We have known this orebody since the first drill hole.”
---
6 The Directors note that the armed group M23 has since 4 January occupied the town of Masisi; operations at the mine, 140 km to the west, are unaffected, and the Company has had no contact with that group, contrary to speculation on social media.
7 Minsur S.A., of Lima, which subscribed for 12.4 per cent. of the Company's shares in October, has been informed of the transaction and its nominee on the Board, Dr. Lucía Brescia-Raffo, voted in favour.
8 A hard copy of the circular may be supplied on request to the registrars, Neville & Orme.
E Firm|Kestrel Vale Tin plc|Kestrel Vale Tin plc;KVT;KV1;Kestrel
E Firm|Bisie North SARL|Bisie North SARL;BNS
E Firm|Trafalgar Metals & Minerals Pte. Ltd.|Trafalgar Metals & Minerals Pte. Ltd.;TMM;Trafalgar Metals
E Firm|Trafalgar|Trafalgar
E Firm|Rawbank|Rawbank
E Firm|Minsur S.A.|Minsur S.A.
E Firm|Neville & Orme|Neville & Orme
E Organization|LSE|LSE
E Organization|ASX|ASX
E Organization|Mining Cadastre|Mining Cadastre
E Organization|M23|M23
E Place|Cornwall|Cornwall
E Place|Singapore|Singapore
E Place|Mpama Ridge mine|Mpama Ridge mine
E Place|Walikale Territory|Walikale Territory
E Place|North Kivu|North Kivu
E Place|Kinshasa|Kinshasa
E Place|Democratic Republic of the Congo|Congolese
E Place|Masisi|Masisi
E Place|Lima|Lima
E Person|Jerome St. John Pascoe|Jerome St. John Pascoe
E Person|Abdoul Karim Vandenbroucke|Abdoul Karim Vandenbroucke
E Person|Lucía Brescia-Raffo|Lucía Brescia-Raffo
E Commodity|tin concentrate|tin concentrate
E Commodity|tin|tin
C Kestrel Vale Tin plc|the Company@1;its@1;the Company@4;we@4;the Company@6;the Company@7;the Cornwall-based tin developer@1;the Board@7
C Trafalgar Metals & Minerals Pte. Ltd.|a partner@4;a member@1;We@5
C Minsur S.A.|which@7;its@7
C Mpama Ridge mine|the mine@6
C M23|that group@6
R Kestrel Vale Tin plc|LOCATED_IN|Cornwall|1|asserted|-
R Bisie North SARL|SUBSIDIARY_OF|Kestrel Vale Tin plc|1|asserted|-
R Bisie North SARL|AGREED_WITH|Trafalgar Metals & Minerals Pte. Ltd.|1|asserted|-
R Trafalgar Metals & Minerals Pte. Ltd.|SUBSIDIARY_OF|Trafalgar|1|asserted|-
R Trafalgar|LOCATED_IN|Singapore|1|asserted|-
R Bisie North SARL|SUPPLIES|Trafalgar Metals & Minerals Pte. Ltd.|2|expected|2026 to 2030
R Trafalgar Metals & Minerals Pte. Ltd.|IMPORTS|tin concentrate|2|expected|2026 to 2030
R Bisie North SARL|EXPORTS|tin concentrate|2|expected|2026 to 2030
R Mpama Ridge mine|LOCATED_IN|Walikale Territory|2|asserted|-
R Mpama Ridge mine|LOCATED_IN|North Kivu|2|asserted|-
R Walikale Territory|LOCATED_IN|North Kivu|2|asserted|-
R Mining Cadastre|LOCATED_IN|Kinshasa|3|asserted|-
R Jerome St. John Pascoe|LEADS|Kestrel Vale Tin plc|4|asserted|-
R Trafalgar Metals & Minerals Pte. Ltd.|IMPORTS|tin|4|asserted|since 2014
R Democratic Republic of the Congo|SUPPLIES|Trafalgar Metals & Minerals Pte. Ltd.|4|asserted|since 2014
R Abdoul Karim Vandenbroucke|EMPLOYED_BY|Trafalgar Metals & Minerals Pte. Ltd.|5|asserted|-
R Kestrel Vale Tin plc|MET_WITH|M23|6|denied|-
R Minsur S.A.|INVESTED_IN|Kestrel Vale Tin plc|7|asserted|in October
R Minsur S.A.|LOCATED_IN|Lima|7|asserted|-
R Lucía Brescia-Raffo|LEADS|Kestrel Vale Tin plc|7|asserted|-

@t-020|scrap fixtures|2024-05-08|Turkish deep-sea scrap deals, week 19
* 1 Ex-Baltic, Sweden's Nordskrot AB to an İskenderun mill, 30,000 t HMS 80:20 at $383 cfr, May shipment.
* 2 Ex-US East Coast: Schnitzler Metals sold 20,000 t shredded and 10,000 t P&S to Kroman Çelik.
* 3 Ex-Venezuela: a parcel of 18,000 t for Asude Çelik fell through over the letter of credit.
* 4 Ex-Antwerp, Galloo-Verhaeghe, 25,000 t to Egypt's Ezz Steel, not Turkey, at $379.
* 5 Dümen Demir is heard to have booked a UK cargo from EWR; the mill would not confirm.
---
6 Turkish imports of ferrous scrap rose to 1.9 million t in March, the Turkish Steel Producers' Association (TÇÜD) reports, the United States and the Netherlands supplying the most.
7 Rebar went to Yemen, Romania and, until Ankara's trade ban of 2 May, Israel.
E Place|Turkey|Turkish;Turkey;Ankara
E Place|Sweden|Sweden
E Place|Baltic|Baltic
E Place|İskenderun|İskenderun
E Place|United States|US;United States
E Place|East Coast|East Coast
E Place|Venezuela|Venezuela
E Place|Antwerp|Antwerp
E Place|Egypt|Egypt
E Place|United Kingdom|UK
E Place|Netherlands|Netherlands
E Place|Yemen|Yemen
E Place|Romania|Romania
E Place|Israel|Israel
E Firm|Nordskrot AB|Nordskrot AB
E Firm|Schnitzler Metals|Schnitzler Metals
E Firm|Kroman Çelik|Kroman Çelik
E Firm|Asude Çelik|Asude Çelik
E Firm|Galloo-Verhaeghe|Galloo-Verhaeghe
E Firm|Ezz Steel|Ezz Steel
E Firm|Dümen Demir|Dümen Demir
E Firm|EWR|EWR
E Organization|Turkish Steel Producers' Association|Turkish Steel Producers' Association;TÇÜD
E Commodity|ferrous scrap|scrap;ferrous scrap
E Commodity|HMS 80:20|HMS 80:20
E Commodity|shredded|shredded
E Commodity|P&S|P&S
E Commodity|rebar|Rebar
C Dümen Demir|the mill@5
R Nordskrot AB|LOCATED_IN|Sweden|1|asserted|-
R Nordskrot AB|EXPORTS|HMS 80:20|1|asserted|-
R Nordskrot AB|SUPPLIES|İskenderun|1|asserted|-
R İskenderun|IMPORTS|HMS 80:20|1|asserted|-
R İskenderun|LOCATED_IN|Turkey|0-1|asserted|-
R Schnitzler Metals|EXPORTS|shredded|2|asserted|-
R Schnitzler Metals|EXPORTS|P&S|2|asserted|-
R Schnitzler Metals|SUPPLIES|Kroman Çelik|2|asserted|-
R Kroman Çelik|IMPORTS|shredded|2|asserted|-
R Kroman Çelik|IMPORTS|P&S|2|asserted|-
R Venezuela|SUPPLIES|Asude Çelik|3|denied|-
R Asude Çelik|IMPORTS|ferrous scrap|0-3|denied|-
R Galloo-Verhaeghe|SUPPLIES|Ezz Steel|4|asserted|-
R Galloo-Verhaeghe|EXPORTS|ferrous scrap|0-4|asserted|-
R Ezz Steel|IMPORTS|ferrous scrap|0-4|asserted|-
R Ezz Steel|LOCATED_IN|Egypt|4|asserted|-
R EWR|SUPPLIES|Dümen Demir|5|alleged|-
R Dümen Demir|IMPORTS|ferrous scrap|0-5|alleged|-
R Turkey|IMPORTS|ferrous scrap|6|asserted|in March
R United States|SUPPLIES|Turkey|6|asserted|in March
R Netherlands|SUPPLIES|Turkey|6|asserted|in March
R Turkish Steel Producers' Association|LOCATED_IN|Turkey|6|asserted|-
R Turkey|EXPORTS|rebar|7|asserted|-
R Turkey|SUPPLIES|Yemen|7|asserted|-
R Turkey|SUPPLIES|Romania|7|asserted|-
R Turkey|SUPPLIES|Israel|7|asserted|-
R Yemen|IMPORTS|rebar|7|asserted|-
R Romania|IMPORTS|rebar|7|asserted|-
R Israel|IMPORTS|rebar|7|asserted|-
R Israel|SANCTIONED_BY|Turkey|7|asserted|2 May
R United Kingdom|SUPPLIES|Dümen Demir|5|alleged|-

@t-021|automotive logistics|2025-05-29|Seven thousand cars on one keel: BQD's newest ro-ro calls at Itajaí
1 The BQD Shenzhen, at 9,200 car-equivalent units the largest vehicle carrier afloat, tied up in Itajaí, in the Brazilian state of Santa Catarina, on Wednesday with more than seven thousand electric and hybrid cars from Jiangsu, the biggest single delivery a Chinese maker has yet made to Latin America and, to the mind of the Brazilian car makers' federation Anfavea, one too many.
2 The ship, delivered in April by China Merchants Jinling Shipyard in Yizheng, is one of four owned by BQD itself, which since the Explorer No. 1 went into service in 2024 has relied less and less on chartered space from Zodiac Maritime and Wallenius.
---
3 Brazil raises its import duty on electric vehicles step by step to 35% in July 2026, and the rush to be early is plain from the figures: 130,000 Chinese cars came in during the first four months, most of them from BQD and GWM, and some 80,000, the president of Anfavea, Igor Calvet de Moraes, reckons, are standing unsold in yards at Suape and Vitória.
4 "What we ask for is not a wall, it is a timetable that is kept," he said after a meeting with Vice-President Geraldo Alckmin, who also runs the Ministry of Development, Industry, Trade and Services.
5 Alexandre Baldy Neto, senior vice-president of BQD Brasil, answered that the company had put 5.5 billion reais into the former Ford works at Camaçari, Bahia, and would assemble its first Dolphin Mini there by the end of June.
6 Labour prosecutors in Bahia sued the firm in May over the 163 Chinese workers found "in conditions analogous to slavery" on the site, which BQD disputes.
---
7 Next on the schedule of the BQD Shenzhen is Zárate, Argentina, where President Javier Milei's government has opened a duty-free quota for 50,000 electrified vehicles, then home by way of the Cape of Good Hope, the Red Sea being what it is.
E Firm|BQD|BQD
E Firm|BQD Brasil|BQD Brasil
E Firm|China Merchants Jinling Shipyard|China Merchants Jinling Shipyard
E Firm|Zodiac Maritime|Zodiac Maritime
E Firm|Wallenius|Wallenius
E Firm|GWM|GWM
E Firm|Ford|Ford
E Organization|Anfavea|Anfavea
E Organization|Ministry of Development, Industry, Trade and Services|Ministry of Development, Industry, Trade and Services
E Vessel|BQD Shenzhen|BQD Shenzhen
E Vessel|Explorer No. 1|Explorer No. 1
E Place|Itajaí|Itajaí
E Place|Brazil|Brazilian;Brazil
E Place|Santa Catarina|Santa Catarina
E Place|Jiangsu|Jiangsu
E Place|China|Chinese
E Place|Latin America|Latin America
E Place|Yizheng|Yizheng
E Place|Suape|Suape
E Place|Vitória|Vitória
E Place|Camaçari|Camaçari
E Place|Bahia|Bahia
E Place|Zárate|Zárate
E Place|Argentina|Argentina
E Place|Cape of Good Hope|Cape of Good Hope
E Place|Red Sea|Red Sea
E Person|Igor Calvet de Moraes|Igor Calvet de Moraes
E Person|Geraldo Alckmin|Geraldo Alckmin
E Person|Alexandre Baldy Neto|Alexandre Baldy Neto
E Person|Javier Milei|Javier Milei
E Commodity|electric and hybrid cars|electric and hybrid cars
E Commodity|cars|cars;Chinese cars
E Commodity|electric vehicles|electric vehicles;electrified vehicles
E Commodity|Dolphin Mini|Dolphin Mini
C BQD|a Chinese maker@1;itself@2;which@2;the company@5;its@5;the firm@6
C BQD Shenzhen|the largest vehicle carrier afloat@1;The ship@2
C Igor Calvet de Moraes|he@4
C Geraldo Alckmin|who@4
C Camaçari|there@5
C Brazil|its@3
C Zárate|where@7
C Anfavea|we@4
R BQD Shenzhen|LOCATED_IN|Itajaí|1|asserted|on Wednesday
R Itajaí|LOCATED_IN|Santa Catarina|1|asserted|-
R Itajaí|LOCATED_IN|Brazil|1|asserted|-
R Santa Catarina|LOCATED_IN|Brazil|1|asserted|-
R BQD|EXPORTS|electric and hybrid cars|1|asserted|on Wednesday
R BQD|SUPPLIES|Latin America|1|asserted|on Wednesday
R BQD|SUPPLIES|Brazil|1|asserted|on Wednesday
R Brazil|IMPORTS|electric and hybrid cars|1|asserted|on Wednesday
R BQD|LOCATED_IN|China|0-1|asserted|-
R Anfavea|LOCATED_IN|Brazil|1|asserted|-
R China Merchants Jinling Shipyard|LOCATED_IN|Yizheng|2|asserted|-
R China Merchants Jinling Shipyard|SUPPLIES|BQD|2|asserted|in April
R BQD|OWNS|BQD Shenzhen|2|asserted|-
R BQD|OWNS|Explorer No. 1|2|asserted|-
R Brazil|IMPORTS|cars|3|asserted|during the first four months
R China|SUPPLIES|Brazil|1-3|asserted|during the first four months
R BQD|EXPORTS|cars|3|asserted|during the first four months
R GWM|EXPORTS|cars|3|asserted|during the first four months
R GWM|SUPPLIES|Brazil|3|asserted|during the first four months
R Igor Calvet de Moraes|LEADS|Anfavea|3|asserted|-
R Igor Calvet de Moraes|MET_WITH|Geraldo Alckmin|4|asserted|-
R Geraldo Alckmin|LEADS|Ministry of Development, Industry, Trade and Services|4|asserted|-
R Geraldo Alckmin|EMPLOYED_BY|Brazil|3-4|asserted|-
R Alexandre Baldy Neto|EMPLOYED_BY|BQD Brasil|5|asserted|-
R BQD|INVESTED_IN|Camaçari|5|asserted|-
R Camaçari|LOCATED_IN|Bahia|5|asserted|-
R BQD|ACCUSED_BY|Bahia|6|asserted|in May
R Zárate|LOCATED_IN|Argentina|7|asserted|-
R Javier Milei|LEADS|Argentina|7|asserted|-
R Argentina|IMPORTS|electric vehicles|7|expected|-
R Jiangsu|EXPORTS|electric and hybrid cars|1|asserted|on Wednesday
R Latin America|IMPORTS|electric and hybrid cars|1|asserted|on Wednesday

@t-022|nickel weekly|2025-02-05|Manila's ore ban moves a step closer; Tsingshan shrugs, Surigao does not
1 The Philippine Senate on Monday approved at third reading a bill that would prohibit the export of raw nickel ore from 2030 on, following Indonesia's example of 2020, and sent it to a conference with the House, whose speaker, Martin Romualdez, promised a vote before the recess in June.
2 President Ferdinand Marcos Jr. is expected to sign it.
---
3 The Philippines is the only large supplier of ore to China, to which it shipped 34 million wet tonnes last year, and a growing one to Indonesia itself: smelters on Halmahera and at Morowali, short of mining quotas at home, bought 10 million tonnes from Surigao del Norte, Dinagat and Zambales, thirty times the figure for 2022.
4 "In Morowali we blend, as one blends coffee," said an official of PT Halmahera Sumber Logam, a venture of Tsingshan and Eramet, while Tsingshan's spokeswoman in Shanghai, Fang Qiuyue, sees "no difficulty".
---
5 Not so Dante Bravo-Yulo, who heads the Philippine Nickel Industry Association and is president of Cagdianao Global Ferronickel Corp.: "They ask us to build a smelter where there's no power line."
6 He has written to the Department of Environment and Natural Resources (DENR) and to Senator Francis Escudero, so far in vain.
7 Nickel Asia (PSE: NIKL), the country's biggest miner, 26% of which is held by Japan's Sumitomo Metal Mining, has offered to expand the Taganito plant instead.
8 The chamber also complains about trucks, taxes and rain.
---
9 The Philippine Statistics Authority will publish January data on the 26th.
E Place|Philippines|Philippines;Manila
E Organization|Philippine Senate|Philippine Senate
E Organization|House|House
E Organization|Philippine Nickel Industry Association|Philippine Nickel Industry Association
E Organization|Department of Environment and Natural Resources|Department of Environment and Natural Resources;DENR
E Organization|Philippine Statistics Authority|Philippine Statistics Authority
E Organization|PSE|PSE
E Person|Martin Romualdez|Martin Romualdez
E Person|Ferdinand Marcos Jr.|Ferdinand Marcos Jr.
E Person|Fang Qiuyue|Fang Qiuyue
E Person|Dante Bravo-Yulo|Dante Bravo-Yulo
E Person|Francis Escudero|Francis Escudero
E Place|Indonesia|Indonesia
E Place|China|China
E Place|Halmahera|Halmahera
E Place|Morowali|Morowali
E Place|Surigao del Norte|Surigao del Norte;Surigao
E Place|Dinagat|Dinagat
E Place|Zambales|Zambales
E Place|Shanghai|Shanghai
E Place|Japan|Japan
E Place|Taganito plant|Taganito plant
E Firm|PT Halmahera Sumber Logam|PT Halmahera Sumber Logam
E Firm|Tsingshan|Tsingshan
E Firm|Eramet|Eramet
E Firm|Cagdianao Global Ferronickel Corp.|Cagdianao Global Ferronickel Corp.
E Firm|Nickel Asia|Nickel Asia;NIKL
E Firm|Sumitomo Metal Mining|Sumitomo Metal Mining
E Commodity|nickel ore|raw nickel ore;ore
C House|whose@1
C Philippines|it@3;the country@7
C PT Halmahera Sumber Logam|we@4;a venture@4
C Dante Bravo-Yulo|who@5;us@5;He@6
C Nickel Asia|the country's biggest miner@7;which@7
C Philippine Nickel Industry Association|The chamber@8
E Commodity|coffee|coffee
R nickel ore|SANCTIONED_BY|Philippine Senate|1|expected|from 2030 on
R nickel ore|SANCTIONED_BY|Philippines|0-1|expected|from 2030 on
R nickel ore|SANCTIONED_BY|Indonesia|1|asserted|2020
R Martin Romualdez|LEADS|House|1|asserted|-
R Ferdinand Marcos Jr.|LEADS|Philippines|0-2|asserted|-
R Philippines|SUPPLIES|China|3|asserted|last year
R Philippines|EXPORTS|nickel ore|3|asserted|last year
R China|IMPORTS|nickel ore|3|asserted|last year
R Philippines|SUPPLIES|Indonesia|3|asserted|last year
R Halmahera|IMPORTS|nickel ore|3|asserted|last year
R Morowali|IMPORTS|nickel ore|3|asserted|last year
R Indonesia|IMPORTS|nickel ore|3|asserted|last year
R Surigao del Norte|SUPPLIES|Halmahera|3|asserted|last year
R Surigao del Norte|SUPPLIES|Morowali|3|asserted|last year
R Dinagat|SUPPLIES|Halmahera|3|asserted|last year
R Dinagat|SUPPLIES|Morowali|3|asserted|last year
R Zambales|SUPPLIES|Halmahera|3|asserted|last year
R Zambales|SUPPLIES|Morowali|3|asserted|last year
R Halmahera|LOCATED_IN|Indonesia|3|asserted|-
R Morowali|LOCATED_IN|Indonesia|3|asserted|-
R Surigao del Norte|LOCATED_IN|Philippines|3|asserted|-
R Dinagat|LOCATED_IN|Philippines|3|asserted|-
R Zambales|LOCATED_IN|Philippines|3|asserted|-
R Tsingshan|INVESTED_IN|PT Halmahera Sumber Logam|4|asserted|-
R Eramet|INVESTED_IN|PT Halmahera Sumber Logam|4|asserted|-
R Fang Qiuyue|EMPLOYED_BY|Tsingshan|4|asserted|-
R Dante Bravo-Yulo|LEADS|Philippine Nickel Industry Association|5|asserted|-
R Dante Bravo-Yulo|LEADS|Cagdianao Global Ferronickel Corp.|5|asserted|-
R Francis Escudero|EMPLOYED_BY|Philippine Senate|1-6|asserted|-
R Sumitomo Metal Mining|INVESTED_IN|Nickel Asia|7|asserted|-
R Sumitomo Metal Mining|LOCATED_IN|Japan|7|asserted|-
R Nickel Asia|LOCATED_IN|Philippines|7|asserted|-
R Nickel Asia|INVESTED_IN|Taganito plant|7|expected|-

@t-023|beef newsletter|2025-03-06|China drops three Brazilian plants, and Uruguay one
1 China's General Administration of Customs (GACC) suspended imports from three Brazilian beef plants, two Argentine ones and one each in Mongolia and Uruguay with effect from 3 March, a notice on its website shows.
2 In Brazil the measure affects Frivale Frigorífico Rio Doce, at Nanuque in Minas Gerais; Boi-Mar Frigorífico, of Presidente Prudente, São Paulo; and a JVB unit in Mozarlândia, Goiás, with a herd of suppliers that runs to 400,000 head of cattle a year.
3 The letter speaks of "non-conformities" found during remote audits and gives no more detail.
---
4 The Ministry of Agriculture and Livestock (MAPA) in Brasília said that it had been notified and that the firms were correcting what needed to be corrected.
5 Roberto Perosa Sarmento, president of the exporters' lobby ABIEC, spoke of an irritation: "Fifty-five plants remain open, China took 1.33 million tonnes from us in 2024, and my telephone rings in Mandarin all day."
6 Uruguay's Frigorífico Sirsil, which sends nine-tenths of its boneless cuts to China, was less calm; its owner, Gastón Etcheverrito, travelled to Montevideo the same night for talks at the ministry.
---
7 Beijing opened a safeguard inquiry into beef in December at the demand of the China Animal Agriculture Association, and may impose quotas when it ends.
8 Lin Meihua of the consultancy Shanghai Kangda Foods Research takes the suspensions for "a preface".
9 The United States, whose 400 plants lose their registrations on 16 March unless Beijing renews them, exported $1.6 billion worth of beef to China last year.
10 JVB shares closed 1.1% lower in São Paulo.
E Place|China|China;Beijing
E Place|Brazil|Brazilian;Brazil
E Place|Uruguay|Uruguay
E Place|Argentina|Argentine
E Place|Mongolia|Mongolia
E Place|Nanuque|Nanuque
E Place|Minas Gerais|Minas Gerais
E Place|Presidente Prudente|Presidente Prudente
E Place|São Paulo|São Paulo
E Place|Mozarlândia|Mozarlândia
E Place|Goiás|Goiás
E Place|Brasília|Brasília
E Place|Montevideo|Montevideo
E Place|United States|United States
E Organization|General Administration of Customs|General Administration of Customs;GACC
E Organization|Ministry of Agriculture and Livestock|Ministry of Agriculture and Livestock;MAPA
E Organization|ABIEC|ABIEC
E Organization|China Animal Agriculture Association|China Animal Agriculture Association
E Firm|Frivale Frigorífico Rio Doce|Frivale Frigorífico Rio Doce
E Firm|Boi-Mar Frigorífico|Boi-Mar Frigorífico
E Firm|JVB|JVB
E Firm|Frigorífico Sirsil|Frigorífico Sirsil
E Firm|Shanghai Kangda Foods Research|Shanghai Kangda Foods Research
E Person|Roberto Perosa Sarmento|Roberto Perosa Sarmento
E Person|Gastón Etcheverrito|Gastón Etcheverrito
E Person|Lin Meihua|Lin Meihua
E Commodity|beef|beef;boneless cuts
C General Administration of Customs|its@1
C Ministry of Agriculture and Livestock|it@4
C Brazil|us@5
C Roberto Perosa Sarmento|my@5
C Frigorífico Sirsil|which@6;its@6;its#2@6
C United States|whose@9
R General Administration of Customs|LOCATED_IN|China|1|asserted|-
R Brazil|SANCTIONED_BY|China|0-1|asserted|from 3 March
R Frivale Frigorífico Rio Doce|SANCTIONED_BY|General Administration of Customs|1-2|asserted|from 3 March
R Boi-Mar Frigorífico|SANCTIONED_BY|General Administration of Customs|1-2|asserted|from 3 March
R JVB|SANCTIONED_BY|General Administration of Customs|1-2|asserted|from 3 March
R Frivale Frigorífico Rio Doce|LOCATED_IN|Nanuque|2|asserted|-
R Frivale Frigorífico Rio Doce|LOCATED_IN|Brazil|2|asserted|-
R Nanuque|LOCATED_IN|Minas Gerais|2|asserted|-
R Boi-Mar Frigorífico|LOCATED_IN|Presidente Prudente|2|asserted|-
R Boi-Mar Frigorífico|LOCATED_IN|Brazil|2|asserted|-
R Presidente Prudente|LOCATED_IN|São Paulo|2|asserted|-
R Mozarlândia|LOCATED_IN|Goiás|2|asserted|-
R Minas Gerais|LOCATED_IN|Brazil|2|asserted|-
R Goiás|LOCATED_IN|Brazil|2|asserted|-
R Ministry of Agriculture and Livestock|LOCATED_IN|Brasília|4|asserted|-
R Roberto Perosa Sarmento|LEADS|ABIEC|5|asserted|-
R Brazil|SUPPLIES|China|5|asserted|in 2024
R China|IMPORTS|beef|1-5|asserted|in 2024
R Frigorífico Sirsil|LOCATED_IN|Uruguay|6|asserted|-
R Frigorífico Sirsil|SUPPLIES|China|6|asserted|-
R Frigorífico Sirsil|EXPORTS|beef|6|asserted|-
R Gastón Etcheverrito|OWNS|Frigorífico Sirsil|6|asserted|-
R Gastón Etcheverrito|VISITED|Montevideo|6|asserted|the same night
R Lin Meihua|EMPLOYED_BY|Shanghai Kangda Foods Research|8|asserted|-
R United States|SUPPLIES|China|9|asserted|last year
R United States|EXPORTS|beef|9|asserted|last year
R Argentina|SANCTIONED_BY|General Administration of Customs|1|asserted|from 3 March
R Mongolia|SANCTIONED_BY|General Administration of Customs|1|asserted|from 3 March
R Uruguay|SANCTIONED_BY|General Administration of Customs|1|asserted|from 3 March
R Brazil|SANCTIONED_BY|General Administration of Customs|1|asserted|from 3 March

@t-024|news digest|2024-09-05|In brief: ships, people, boxes
* 1 Hapag-Nord has named Anneke van der Zwaan chief executive from 1 October; she succeeds Rolf Habermann Jansen, who retires, and joins from the Port of Rotterdam Authority, where she was chief financial officer.
* 2 Abu Dhabi's AD Ports has paid $81m for 81% of Dubai Technologies Freight, and will take over its terminal in Pointe-Noire, Republic of the Congo.
* 3 NYK of Japan and Norway's Knutsen signed a letter of intent with TES-Hamburg about two liquid-CO2 carriers; nothing has been ordered.
* 4 The bulker Ultra Galaxy, lost off South Africa in July, was not carrying ammonium nitrate, as was widely assumed, the South African Maritime Safety Authority (SAMSA) says, but bagged fertiliser from Málaga for Dar es Salaam.
* 5 Somali pirates are believed to have boarded the Bangladeshi trawler Al-Meraj 1 off Eyl.
* 6 Dockers in Montreal walk out on Friday unless the Harbour Employers League, led by Isabelle Pelletier-Roy, comes to the table; a first meeting with SPHQ Local 812 on Tuesday was called off.
* 7 Peru: Cosco Shipping's Chancay megaport had its first trial call, the Xin Shanghai, whose master Captain Guo Jian was given a poncho.
---
8 Sign up for this newsletter | Advertise with us
E Firm|Hapag-Nord|Hapag-Nord
E Person|Anneke van der Zwaan|Anneke van der Zwaan
E Person|Rolf Habermann Jansen|Rolf Habermann Jansen
E Organization|Port of Rotterdam Authority|Port of Rotterdam Authority
E Place|Abu Dhabi|Abu Dhabi
E Firm|AD Ports|AD Ports
E Firm|Dubai Technologies Freight|Dubai Technologies Freight
E Place|Pointe-Noire|Pointe-Noire
E Place|Republic of the Congo|Republic of the Congo
E Firm|NYK|NYK
E Place|Japan|Japan
E Place|Norway|Norway
E Firm|Knutsen|Knutsen
E Firm|TES-Hamburg|TES-Hamburg
E Commodity|liquid-CO2 carriers|liquid-CO2 carriers
E Vessel|Ultra Galaxy|Ultra Galaxy
E Place|South Africa|South Africa
E Commodity|ammonium nitrate|ammonium nitrate
E Organization|South African Maritime Safety Authority|South African Maritime Safety Authority;SAMSA
E Commodity|fertiliser|bagged fertiliser
E Place|Málaga|Málaga
E Place|Dar es Salaam|Dar es Salaam
E Place|Somalia|Somali
E Place|Bangladesh|Bangladeshi
E Vessel|Al-Meraj 1|Al-Meraj 1
E Place|Eyl|Eyl
E Place|Montreal|Montreal
E Organization|Harbour Employers League|Harbour Employers League
E Person|Isabelle Pelletier-Roy|Isabelle Pelletier-Roy
E Organization|SPHQ Local 812|SPHQ Local 812
E Place|Peru|Peru
E Firm|Cosco Shipping|Cosco Shipping
E Place|Chancay megaport|Chancay megaport
E Vessel|Xin Shanghai|Xin Shanghai
E Person|Guo Jian|Guo Jian
C Anneke van der Zwaan|she@1;she#2@1
C Rolf Habermann Jansen|who@1
C Dubai Technologies Freight|its@2
C Xin Shanghai|whose@7
R Anneke van der Zwaan|LEADS|Hapag-Nord|1|expected|from 1 October
R Rolf Habermann Jansen|LEADS|Hapag-Nord|1|asserted|-
R AD Ports|OWNS|Dubai Technologies Freight|2|asserted|-
R AD Ports|LOCATED_IN|Abu Dhabi|2|asserted|-
R Pointe-Noire|LOCATED_IN|Republic of the Congo|2|asserted|-
R NYK|LOCATED_IN|Japan|3|asserted|-
R Knutsen|LOCATED_IN|Norway|3|asserted|-
R NYK|AGREED_WITH|TES-Hamburg|3|asserted|-
R Knutsen|AGREED_WITH|TES-Hamburg|3|asserted|-
R Dar es Salaam|IMPORTS|fertiliser|4|expected|-
R Málaga|SUPPLIES|Dar es Salaam|4|expected|-
R Al-Meraj 1|LOCATED_IN|Eyl|5|alleged|-
R Isabelle Pelletier-Roy|LEADS|Harbour Employers League|6|asserted|-
R Harbour Employers League|MET_WITH|SPHQ Local 812|6|denied|on Tuesday
R Chancay megaport|LOCATED_IN|Peru|7|asserted|-
B 8

@t-025|interview|2025-04-24|"The cranes don't ask for a visa": ten minutes with the head of Port Esquivel
1 Rosalind McKenzie-Chin, 52, has run the Port Esquivel Terminal Company, on Jamaica's south coast, since 2019, when the Canadian fund Brightwater Infrastructure bought it from the government for 118 million US dollars.
2 We talked to her over saltfish.
---
3 What goes through your port?
4 "Alumina out, everything else in. Jamalco ships its alumina from next door, to Russia's old customers as it were: Norway, Iceland, Canada. We land sulphur for the bauxite people, feed corn from Louisiana for Jamaica Broilers, steel from Trinidad and Tobago when Trinidad has any, and used cars from Japan. Last week, cement from the Dominican Republic, which I never thought I would live to see."
---
5 There is talk of a Chinese partner.
6 "There is always talk. Cathay Breakwater came, looked, had the curry goat and went home. No paper was signed, and none is about to be. Now, DP World I would take a call from."
---
7 Fitzroy Bucknor-Hall, of the Bustamante Industrial Trade Union, has said you are starving the men of overtime.
8 "Fitzroy and I met on Good Friday, and he was a lamb."
9 And Haiti?
10 "We sent the World Food Programme two ships of rice for Haiti in March from the stocks here. The second, the Lady Enid, was held by the Coast Guard at Cap-Haïtien for nine days because of a stamp. I have written to Prime Minister Fils-Aimé himself about it, since he is a businessman."
---
11 The government of Andrew Holness retains a golden share in the company.
E Person|Rosalind McKenzie-Chin|Rosalind McKenzie-Chin
E Firm|Port Esquivel Terminal Company|Port Esquivel Terminal Company
E Place|Port Esquivel|Port Esquivel
E Place|Jamaica|Jamaica
E Place|Canada|Canadian;Canada
E Firm|Brightwater Infrastructure|Brightwater Infrastructure
E Firm|Jamalco|Jamalco
E Commodity|alumina|Alumina;alumina
E Place|Russia|Russia
E Place|Norway|Norway
E Place|Iceland|Iceland
E Commodity|sulphur|sulphur
E Commodity|bauxite|bauxite
E Commodity|feed corn|feed corn
E Place|Louisiana|Louisiana
E Firm|Jamaica Broilers|Jamaica Broilers
E Commodity|steel|steel
E Place|Trinidad and Tobago|Trinidad and Tobago;Trinidad
E Commodity|used cars|used cars
E Place|Japan|Japan
E Commodity|cement|cement
E Place|Dominican Republic|Dominican Republic
E Place|China|Chinese
E Firm|Cathay Breakwater|Cathay Breakwater
E Firm|DP World|DP World
E Person|Fitzroy Bucknor-Hall|Fitzroy Bucknor-Hall;Fitzroy
E Organization|Bustamante Industrial Trade Union|Bustamante Industrial Trade Union
E Place|Haiti|Haiti
E Organization|World Food Programme|World Food Programme
E Commodity|rice|rice
E Vessel|Lady Enid|Lady Enid
E Organization|Coast Guard|Coast Guard
E Place|Cap-Haïtien|Cap-Haïtien
E Person|Fils-Aimé|Fils-Aimé
E Person|Andrew Holness|Andrew Holness
C Rosalind McKenzie-Chin|her@2;you@7;I@8;I@10;I@4;I@6
C Port Esquivel Terminal Company|it@1;your port@3;We@4;We@10;the company@11
C Jamaica|the government@1;The government@11
C Fitzroy Bucknor-Hall|he@8
C Fils-Aimé|he@10
C Lady Enid|The second@10
C Jamalco|its@4
C Rosalind McKenzie-Chin|I#2@4
R Rosalind McKenzie-Chin|LEADS|Port Esquivel Terminal Company|1|asserted|since 2019
R Port Esquivel Terminal Company|LOCATED_IN|Jamaica|1|asserted|-
R Brightwater Infrastructure|OWNS|Port Esquivel Terminal Company|1|asserted|since 2019
R Brightwater Infrastructure|LOCATED_IN|Canada|1|asserted|-
R Jamalco|EXPORTS|alumina|4|asserted|-
R Jamalco|SUPPLIES|Norway|4|asserted|-
R Jamalco|SUPPLIES|Iceland|4|asserted|-
R Jamalco|SUPPLIES|Canada|4|asserted|-
R Norway|IMPORTS|alumina|4|asserted|-
R Iceland|IMPORTS|alumina|4|asserted|-
R Canada|IMPORTS|alumina|4|asserted|-
R Jamaica Broilers|IMPORTS|feed corn|4|asserted|-
R Louisiana|SUPPLIES|Jamaica Broilers|4|asserted|-
R Jamaica|IMPORTS|steel|1-4|asserted|-
R Jamaica|IMPORTS|used cars|1-4|asserted|-
R Jamaica|IMPORTS|cement|1-4|asserted|Last week
R Trinidad and Tobago|SUPPLIES|Jamaica|1-4|asserted|-
R Japan|SUPPLIES|Jamaica|1-4|asserted|-
R Dominican Republic|SUPPLIES|Jamaica|1-4|asserted|Last week
R Cathay Breakwater|VISITED|Port Esquivel|0-6|asserted|-
R Cathay Breakwater|LOCATED_IN|China|5-6|asserted|-
R Port Esquivel Terminal Company|AGREED_WITH|Cathay Breakwater|4-6|denied|-
R Fitzroy Bucknor-Hall|EMPLOYED_BY|Bustamante Industrial Trade Union|7|asserted|-
R Rosalind McKenzie-Chin|ACCUSED_BY|Fitzroy Bucknor-Hall|7|asserted|-
R Rosalind McKenzie-Chin|MET_WITH|Fitzroy Bucknor-Hall|8|asserted|on Good Friday
R Port Esquivel Terminal Company|SUPPLIES|World Food Programme|10|asserted|in March
R Lady Enid|ARRESTED_BY|Coast Guard|10|asserted|-
R Lady Enid|LOCATED_IN|Cap-Haïtien|10|asserted|-
R Fils-Aimé|LEADS|Haiti|9-10|asserted|-
R Andrew Holness|LEADS|Jamaica|11|asserted|-
R Jamaica|INVESTED_IN|Port Esquivel Terminal Company|11|asserted|-
R Jamaica|IMPORTS|sulphur|1-4|asserted|-
R Port Esquivel Terminal Company|EXPORTS|rice|10|asserted|in March
R World Food Programme|IMPORTS|rice|10|asserted|in March

@t-026|sugar trade brief|2024-08-29|Mills turn syrup loose while Delhi keeps sugar at home
1 India will not permit sugar exports in the season that starts in October for the second year running, food ministry officials indicated, as the Ministry of Consumer Affairs, Food and Public Distribution wants stocks for ethanol.
2 The last Indian cargo of any size, 46,000 tonnes of low-quality whites from Shree Renuka, a Wilmar company, sailed from Mundra to Port Sudan in May 2023.
3 Buyers in Sri Lanka, Somalia and Djibouti have since gone over to Brazil and Thailand.
4 "Without the Indians the Gulf refiners eat well," said the head of sugar at Sopex in London, Julian Price-Ogilvie; Dubai's Al Khaleej Sugar, whose raws come from Santos and Recife, is exporting to Kenya again for the first time since 2020.
5 A way round has been found all the same.
6 Syrups are not sugar in the eyes of the tariff, and more than a hundred thousand tonnes of them left for Haiphong in the first half of the year, as Vietnamese customs records make plain.
7 Would a lifting of the ban move prices?
8 Ask again after the monsoon.
E Place|India|India;Delhi;Indian;Indians
E Place|Mundra|Mundra
E Place|Port Sudan|Port Sudan
E Place|Sri Lanka|Sri Lanka
E Place|Somalia|Somalia
E Place|Djibouti|Djibouti
E Place|Brazil|Brazil
E Place|Thailand|Thailand
E Place|Gulf|Gulf
E Place|London|London
E Place|Dubai|Dubai
E Place|Santos|Santos
E Place|Recife|Recife
E Place|Kenya|Kenya
E Place|Vietnam|Vietnamese
E Place|Haiphong|Haiphong
E Organization|Ministry of Consumer Affairs, Food and Public Distribution|Ministry of Consumer Affairs, Food and Public Distribution
E Firm|Shree Renuka|Shree Renuka
E Firm|Wilmar|Wilmar
E Firm|Sopex|Sopex
E Firm|Al Khaleej Sugar|Al Khaleej Sugar
E Person|Julian Price-Ogilvie|Julian Price-Ogilvie
E Commodity|sugar|sugar
E Commodity|ethanol|ethanol
E Commodity|whites|low-quality whites
E Commodity|raws|raws
E Commodity|syrups|syrup;Syrups
C Ministry of Consumer Affairs, Food and Public Distribution|food ministry@1
C Al Khaleej Sugar|whose@4
C Shree Renuka|a Wilmar company@2
C syrups|them@6
R India|EXPORTS|sugar|1|denied|in October
R sugar|SANCTIONED_BY|India|1|expected|in October
R Ministry of Consumer Affairs, Food and Public Distribution|LOCATED_IN|India|1|asserted|-
R Shree Renuka|EXPORTS|whites|2|asserted|in May 2023
R Shree Renuka|SUBSIDIARY_OF|Wilmar|2|asserted|-
R Shree Renuka|SUPPLIES|Port Sudan|2|asserted|in May 2023
R Port Sudan|IMPORTS|whites|2|asserted|in May 2023
R Brazil|SUPPLIES|Sri Lanka|3|asserted|-
R Brazil|SUPPLIES|Somalia|3|asserted|-
R Brazil|SUPPLIES|Djibouti|3|asserted|-
R Thailand|SUPPLIES|Sri Lanka|3|asserted|-
R Thailand|SUPPLIES|Somalia|3|asserted|-
R Thailand|SUPPLIES|Djibouti|3|asserted|-
R Sri Lanka|IMPORTS|sugar|1-3|asserted|-
R Somalia|IMPORTS|sugar|1-3|asserted|-
R Djibouti|IMPORTS|sugar|1-3|asserted|-
R Julian Price-Ogilvie|EMPLOYED_BY|Sopex|4|asserted|-
R Sopex|LOCATED_IN|London|4|asserted|-
R Al Khaleej Sugar|LOCATED_IN|Dubai|4|asserted|-
R Al Khaleej Sugar|IMPORTS|raws|4|asserted|-
R Santos|SUPPLIES|Al Khaleej Sugar|4|asserted|-
R Recife|SUPPLIES|Al Khaleej Sugar|4|asserted|-
R Al Khaleej Sugar|SUPPLIES|Kenya|4|asserted|-
R Al Khaleej Sugar|EXPORTS|sugar|4|asserted|-
R Kenya|IMPORTS|sugar|4|asserted|-
R India|EXPORTS|syrups|4-6|asserted|-
R India|SUPPLIES|Haiphong|4-6|asserted|-
R Haiphong|IMPORTS|syrups|6|asserted|-
