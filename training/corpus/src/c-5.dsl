# trade in goods

@c-041|grower cooperative blog|2024-08-08|Frozen first, fresh maybe
1 Murang'a's Hass growers, we among them, have been told four times that the Chinese market was open, so forgive us a raised eyebrow.
2 But on Friday there it was: a 24-tonne reefer of frozen avocado pulp, packed by Kandara Fresh Ltd and cleared at Nansha, the first that a Kenyan firm owned by smallholders has sold to China.
3 The consignee is called Hema-something in our paperwork; its proper name is Guangzhou Hemei Fruit Import & Export Co.
---
4 KEPHIS, the plant health inspectorate, which signed the protocol with Chinese customs back in 2022, lists ten packhouses.
5 Ours, at Maragua, failed twice on account of a door.
6 Board chair Wangari Gichuhi says that we ship to Rotterdam meanwhile, as always, through van Steen & Dochter.
7 Ours too will be a fruit for Shanghai, she hopes, by the short rains.
8 South Africa and Peru get their fresh ones in already.
9 We shall see.
E Place|Murang'a|Murang'a
E Place|China|Chinese;China
E Commodity|frozen avocado pulp|frozen avocado pulp
E Firm|Kandara Fresh Ltd|Kandara Fresh Ltd
E Place|Nansha|Nansha
E Place|Kenya|Kenyan
E Firm|Guangzhou Hemei Fruit Import & Export Co.|Guangzhou Hemei Fruit Import & Export Co.
E Organization|KEPHIS|KEPHIS
E Organization|Chinese customs|customs
E Place|Maragua|Maragua
E Person|Wangari Gichuhi|Wangari Gichuhi
E Place|Rotterdam|Rotterdam
E Firm|van Steen & Dochter|van Steen & Dochter
E Place|Shanghai|Shanghai
E Place|South Africa|South Africa
E Place|Peru|Peru
C Kandara Fresh Ltd|a Kenyan firm owned by smallholders@2
C Guangzhou Hemei Fruit Import & Export Co.|The consignee@3;its@3
C KEPHIS|the plant health inspectorate@4;which@4
C Wangari Gichuhi|she@7
R Kandara Fresh Ltd|EXPORTS|frozen avocado pulp|2|asserted|on Friday
R Kandara Fresh Ltd|SUPPLIES|China|2|asserted|on Friday
R China|IMPORTS|frozen avocado pulp|2|asserted|on Friday
R Kandara Fresh Ltd|LOCATED_IN|Kenya|2|asserted|-
R Kandara Fresh Ltd|SUPPLIES|Guangzhou Hemei Fruit Import & Export Co.|2-3|asserted|-
R Guangzhou Hemei Fruit Import & Export Co.|IMPORTS|frozen avocado pulp|2-3|asserted|-
R KEPHIS|AGREED_WITH|Chinese customs|4|asserted|2022
R Chinese customs|LOCATED_IN|China|4|asserted|-
R South Africa|SUPPLIES|China|8|asserted|-
R Peru|SUPPLIES|China|8|asserted|-

@c-042|national daily|2024-05-07|Onion ban goes, onion ban stays
1 Delhi's export ban on onions, in force since last December, was withdrawn on Saturday, a floor price of $550 a tonne and a 40 per cent levy taking its place; its prohibition of non-basmati white rice and of wheat remains.
2 Traders in Nashik let off firecrackers.
3 Their joy was not shared in Colombo, where Lanka Sathosa, the state-owned retail chain, had just bought 3,000 tonnes of Egyptian onions at a price that now looks foolish, nor at Sylhet, into whose bazaars bulbs from Meghalaya had in any case never stopped being carried by night.
---
4 BKEL, the multi-state cooperative which alone was licensed to ship onions while the ban lasted, sent 10,000 tonnes to Sri Lanka, 2,000 to Mauritius and, on paper, 14,400 to the Emirates.
5 On paper, because opposition MP Shashank Deolekar accuses BKEL of having moved no more than half of that to Dubai; its managing director, Sunanda Kaushal, calls the arithmetic "his, not ours".
6 Nepal has asked for 1,500 tonnes, government to government.
7 Farmers' leader Bhausaheb Gite is unimpressed by it all. "They lock the stable, then unlock it, then tax the hinge," he said at Lasalgaon, Asia's largest onion market, before heading, as one does in May, to the polls.
E Place|India|Delhi
E Commodity|onions|onions;bulbs;Onion;onion
E Commodity|non-basmati white rice|non-basmati white rice
E Commodity|wheat|wheat
E Place|Nashik|Nashik
E Place|Colombo|Colombo
E Firm|Lanka Sathosa|Lanka Sathosa
E Place|Egypt|Egyptian
E Place|Sylhet|Sylhet
E Place|Meghalaya|Meghalaya
E Firm|BKEL|BKEL
E Place|Sri Lanka|Sri Lanka
E Place|Mauritius|Mauritius
E Place|United Arab Emirates|Emirates
E Person|Shashank Deolekar|Shashank Deolekar
E Place|Dubai|Dubai
E Person|Sunanda Kaushal|Sunanda Kaushal
E Place|Nepal|Nepal
E Person|Bhausaheb Gite|Bhausaheb Gite
E Place|Lasalgaon|Lasalgaon
E Place|Asia|Asia
C India|its#2@1
C Lanka Sathosa|the state-owned retail chain@3
C BKEL|the multi-state cooperative@4;which@4;its@5;ours@5
C Shashank Deolekar|his@5
C Bhausaheb Gite|he@7
R non-basmati white rice|SANCTIONED_BY|India|1|asserted|-
R wheat|SANCTIONED_BY|India|1|asserted|-
R Lanka Sathosa|LOCATED_IN|Colombo|3|asserted|-
R Lanka Sathosa|IMPORTS|onions|3|asserted|-
R Egypt|SUPPLIES|Lanka Sathosa|3|asserted|-
R Meghalaya|SUPPLIES|Sylhet|3|asserted|-
R BKEL|EXPORTS|onions|4|asserted|-
R BKEL|SUPPLIES|Sri Lanka|4|asserted|-
R BKEL|SUPPLIES|Mauritius|4|asserted|-
R BKEL|SUPPLIES|United Arab Emirates|4|alleged|-
R Sri Lanka|IMPORTS|onions|4|asserted|-
R Mauritius|IMPORTS|onions|4|asserted|-
R United Arab Emirates|IMPORTS|onions|4|alleged|-
R BKEL|ACCUSED_BY|Shashank Deolekar|5|asserted|-
R Sunanda Kaushal|LEADS|BKEL|5|asserted|-
R Nepal|IMPORTS|onions|6|expected|-
R India|SUPPLIES|Nepal|6|expected|-
R Lasalgaon|LOCATED_IN|Asia|7|asserted|-

@c-043|seafood news|2025-01-24|Rosselkhoznadzor strikes Puerto Chacabuco plant off its list
1 Russia's veterinary watchdog, Rosselkhoznadzor, has barred coho salmon from plant 11067 of Pesquera Queulat SpA after finding, it says, crystal violet in a container opened at St Petersburg.
2 The other three establishments of the Chilean company, 35 per cent of which was acquired in 2021 by Norway's Hardangerfisk ASA, are unaffected.
---
3 Norwegian fish as such has been under Moscow's food embargo for ten years; Chile stepped in, and coho worth $412 million went to Russian buyers last year, roughly a tenth of it from Queulat.
4 The company's veterinary manager, Francisca Oyarzún Vidal, "categorically" denied that the dye was ever used.
5 Hardangerfisk, whose own chief executive, Sindre Aga, sits on Queulat's board, told the Oslo bourse that it had "no dealings in or with Russia".
6 An Oslo fund, Nordlys Etisk, sees that differently and sold its shares on Thursday.
7 Samples are on their way to Valparaíso.
8 A video audit is pencilled in for February; should it fail, the plant's coho might go to Japan and Brazil, thinks the producers' body SalmónUnido.
E Place|Russia|Russia;Russian;Moscow
E Organization|Rosselkhoznadzor|Rosselkhoznadzor
E Commodity|coho salmon|coho salmon;coho
E Firm|Pesquera Queulat SpA|Pesquera Queulat SpA;Queulat
E Place|Puerto Chacabuco|Puerto Chacabuco
E Place|St Petersburg|St Petersburg
E Place|Chile|Chilean;Chile
E Place|Norway|Norway;Norwegian
E Firm|Hardangerfisk ASA|Hardangerfisk ASA;Hardangerfisk
E Commodity|fish|fish
E Person|Francisca Oyarzún Vidal|Francisca Oyarzún Vidal
E Person|Sindre Aga|Sindre Aga
E Place|Oslo|Oslo
E Firm|Nordlys Etisk|Nordlys Etisk
E Place|Valparaíso|Valparaíso
C Rosselkhoznadzor|it@1
C Pesquera Queulat SpA|the Chilean company@2;The company@4
C coho salmon|it@3
C Hardangerfisk ASA|whose@5;it@5
C Nordlys Etisk|its@6
R Rosselkhoznadzor|LOCATED_IN|Russia|1|asserted|-
R Pesquera Queulat SpA|SANCTIONED_BY|Rosselkhoznadzor|1|asserted|-
R Pesquera Queulat SpA|ACCUSED_BY|Rosselkhoznadzor|1|asserted|-
R Pesquera Queulat SpA|LOCATED_IN|Chile|2|asserted|-
R Hardangerfisk ASA|INVESTED_IN|Pesquera Queulat SpA|2|asserted|in 2021
R Hardangerfisk ASA|LOCATED_IN|Norway|2|asserted|-
R Norway|SANCTIONED_BY|Russia|3|asserted|for ten years
R Chile|SUPPLIES|Russia|3|asserted|last year
R Chile|EXPORTS|coho salmon|3|asserted|last year
R Russia|IMPORTS|coho salmon|3|asserted|last year
R Pesquera Queulat SpA|SUPPLIES|Russia|3|asserted|last year
R Pesquera Queulat SpA|EXPORTS|coho salmon|3|asserted|last year
R Francisca Oyarzún Vidal|EMPLOYED_BY|Pesquera Queulat SpA|4|asserted|-
R Sindre Aga|LEADS|Hardangerfisk ASA|5|asserted|-
R Sindre Aga|LEADS|Pesquera Queulat SpA|5|asserted|-
R Hardangerfisk ASA|TRADES_WITH|Russia|5|denied|-
R Nordlys Etisk|LOCATED_IN|Oslo|6|asserted|-
E Place|Japan|Japan
E Place|Brazil|Brazil
E Organization|SalmónUnido|SalmónUnido
R Pesquera Queulat SpA|SUPPLIES|Japan|8|expected|-
R Pesquera Queulat SpA|SUPPLIES|Brazil|8|expected|-
R Pesquera Queulat SpA|EXPORTS|coho salmon|8|expected|-
R Japan|IMPORTS|coho salmon|8|expected|-
R Brazil|IMPORTS|coho salmon|8|expected|-

@c-044|analyst note|2025-10-14|Cobalt: quota roulette
1 What is known: Kinshasa's embargo, in place since 22 February, turns into quotas on Thursday.
2 What is not: nearly everything else, including whether hydroxide already bagged at Kolwezi counts.
---
3 ARECOMS, the Congolese regulator, has set 18,125 t for the rest of the year.
4 We understand that 6,650 t of this falls to Tenke Sud SAS, three quarters of which is in the hands of Luoyang's CMK Group, and 3,925 t to Swiss-based Brandis Resources AG, which would, as we see it, send it all to its refinery at Kokkola, in Finland, Brandis having promised its customers there continuity.
5 Brandis chairwoman Ilse Vontobel flew in on Sunday, "to listen", she said at N'djili airport.
6 Nothing was allotted to Gécamines' trading arm EGC, despite its memorandum with Japan's Kobalt Nihon; nor, to general amusement, to Dragon d'Or, accused by ARECOMS in June of false weights.
---
7 If Indonesia's MHP fills the hole (we doubt it) then $22/lb is the ceiling.
8 CMK has declared force majeure towards Chinese cathode makers; deliveries to Hunan Brilliant resume in March at the earliest.
9 EV makers may shrug: LFP needs none.
10 This note is not an offer to buy or sell.
E Commodity|cobalt|Cobalt
E Place|Democratic Republic of the Congo|Kinshasa;Congolese
E Commodity|hydroxide|hydroxide
E Place|Kolwezi|Kolwezi
E Organization|ARECOMS|ARECOMS
E Firm|Tenke Sud SAS|Tenke Sud SAS
E Firm|CMK Group|CMK Group;CMK
E Place|Luoyang|Luoyang
E Firm|Brandis Resources AG|Brandis Resources AG;Brandis
E Place|Switzerland|Swiss
E Place|Kokkola|Kokkola
E Place|Finland|Finland
E Person|Ilse Vontobel|Ilse Vontobel
E Place|N'djili airport|N'djili airport
E Firm|Gécamines|Gécamines
E Firm|EGC|EGC
E Firm|Kobalt Nihon|Kobalt Nihon
E Place|Japan|Japan
E Firm|Dragon d'Or|Dragon d'Or
E Place|Indonesia|Indonesia
E Commodity|MHP|MHP
E Place|China|Chinese
E Firm|Hunan Brilliant|Hunan Brilliant
C ARECOMS|the Congolese regulator@3
C Tenke Sud SAS|which@4
C Brandis Resources AG|which#2@4;its@4;its#2@4
C Ilse Vontobel|she@5
C EGC|its@6
R cobalt|SANCTIONED_BY|Democratic Republic of the Congo|0-1|asserted|since 22 February
R ARECOMS|LOCATED_IN|Democratic Republic of the Congo|3|asserted|-
R CMK Group|OWNS|Tenke Sud SAS|4|asserted|-
R CMK Group|LOCATED_IN|Luoyang|4|asserted|-
R Brandis Resources AG|LOCATED_IN|Switzerland|4|asserted|-
R Brandis Resources AG|EXPORTS|cobalt|4|expected|-
R Brandis Resources AG|SUPPLIES|Kokkola|4|expected|-
R Kokkola|LOCATED_IN|Finland|4|asserted|-
R Ilse Vontobel|LEADS|Brandis Resources AG|5|asserted|-
R Ilse Vontobel|VISITED|N'djili airport|5|asserted|on Sunday
R EGC|SUBSIDIARY_OF|Gécamines|6|asserted|-
R EGC|AGREED_WITH|Kobalt Nihon|6|asserted|-
R Kobalt Nihon|LOCATED_IN|Japan|6|asserted|-
R Dragon d'Or|ACCUSED_BY|ARECOMS|6|asserted|in June
R CMK Group|SUPPLIES|Hunan Brilliant|8|expected|in March
R Hunan Brilliant|LOCATED_IN|China|8|asserted|-

@c-045|port line-up|2025-04-02|Paranaguá sugar and grain line-up, Wednesday
* 1 Source: Agência Cais do Sul. Times local. Changes since Monday marked with an x.
* 2 NORMAN BAY (IMO 9412337), berth 214, loading 63,000 t soybeans, shipper Cofresa, destination Qingdao
* 3 x HELLENIC PATIENCE, berth 212, loading 45,000 t VHP sugar, shipper Usina Ribeirão Claro, buyer Al Marsa Refinery of Dubai
* 4 TAI HONOUR, roads, to load 60,500 t corn for Iran, shipper Cofresa, ETB 5 April
* 5 x STELLA MARIS II, detained by the Brazilian Navy since 28 March over crew wages; no cargo assigned
* 6 ÖLAND, sailed 1 April, 38,200 t soybean meal for Lorient, on account of Bretagne Nutrition SA
* 7 LADY NURTEN, cancelled: Cofresa and Anadolu Yem of Bandırma could not come to terms on 30,000 t meal
---
8 Average wait for sugar 19 days, for soybeans 6.
9 Rain is forecast through Friday, so the shiploaders will stand idle.
10 Cofresa, a cooperative from Cascavel with 21,000 members, warns that berth 213 is to be dredged from the 20th.
E Place|Paranaguá|Paranaguá
E Organization|Agência Cais do Sul|Agência Cais do Sul
E Vessel|Norman Bay|NORMAN BAY
E Commodity|soybeans|soybeans
E Firm|Cofresa|Cofresa
E Place|Qingdao|Qingdao
E Vessel|Hellenic Patience|HELLENIC PATIENCE
E Commodity|VHP sugar|VHP sugar
E Commodity|sugar|sugar
E Commodity|grain|grain
E Firm|Usina Ribeirão Claro|Usina Ribeirão Claro
E Firm|Al Marsa Refinery|Al Marsa Refinery
E Place|Dubai|Dubai
E Vessel|Tai Honour|TAI HONOUR
E Commodity|corn|corn
E Place|Iran|Iran
E Vessel|Stella Maris II|STELLA MARIS II
E Organization|Brazilian Navy|Brazilian Navy
E Vessel|Öland|ÖLAND
E Commodity|soybean meal|soybean meal;meal
E Place|Lorient|Lorient
E Firm|Bretagne Nutrition SA|Bretagne Nutrition SA
E Vessel|Lady Nurten|LADY NURTEN
E Firm|Anadolu Yem|Anadolu Yem
E Place|Bandırma|Bandırma
E Place|Cascavel|Cascavel
C Cofresa|a cooperative from Cascavel@10
R Norman Bay|LOCATED_IN|Paranaguá|0-2|asserted|Wednesday
R Cofresa|EXPORTS|soybeans|2|asserted|-
R Cofresa|SUPPLIES|Qingdao|2|asserted|-
R Qingdao|IMPORTS|soybeans|2|asserted|-
R Hellenic Patience|LOCATED_IN|Paranaguá|3|asserted|Wednesday
R Usina Ribeirão Claro|EXPORTS|VHP sugar|3|asserted|-
R Usina Ribeirão Claro|SUPPLIES|Al Marsa Refinery|3|asserted|-
R Al Marsa Refinery|IMPORTS|VHP sugar|3|asserted|-
R Al Marsa Refinery|LOCATED_IN|Dubai|3|asserted|-
R Tai Honour|LOCATED_IN|Paranaguá|4|asserted|Wednesday
R Cofresa|EXPORTS|corn|4|expected|5 April
R Cofresa|SUPPLIES|Iran|4|expected|5 April
R Iran|IMPORTS|corn|4|expected|5 April
R Stella Maris II|ARRESTED_BY|Brazilian Navy|5|asserted|since 28 March
R Bretagne Nutrition SA|IMPORTS|soybean meal|6|asserted|1 April
R Cofresa|AGREED_WITH|Anadolu Yem|7|denied|-
R Cofresa|SUPPLIES|Anadolu Yem|7|denied|-
R Anadolu Yem|IMPORTS|soybean meal|7|denied|-
R Anadolu Yem|LOCATED_IN|Bandırma|7|asserted|-
R Cofresa|LOCATED_IN|Cascavel|10|asserted|-

@c-046|newspaper explainer|2024-07-17|Black oil in, hospital beds out
1 How does a bankrupt state keep two power stations running? It swaps.
2 Since 2021 Iraq has been giving Lebanon high-sulphur fuel oil, up to two million tonnes a year of it, which no Lebanese turbine can burn; the energy ministry in Beirut therefore tenders it to traders, who take it away and bring gasoil instead.
3 Vitalis Trading SA and the Emirati company Coral Gulf FZCO have won most of these exchanges.
---
4 Baghdad is owed about $1.5 billion.
5 It ought to be paid in services, medical ones above all, but of those next to nothing has been delivered, and Iraqi oil officials told a delegation led by the Lebanese caretaker minister, Ghassan Tabet, in Basra on 3 July that the July cargo would not be loaded.
6 "We never threatened to stop," the Iraqi State Oil Marketing Company, SOMO, stated last night; it added that its director general, Haidar Jasim al-Rubaie, and Mr Tabet had "reached an understanding".
---
7 Electricité du Liban has fuel until the 28th.
8 The ministry's spokeswoman Rima Karkaby pointed out that Algeria had once been a supplier, too, and might be so again.
9 That affair ended in court: seventeen people were charged, one tanker was held.
E Place|Iraq|Iraq;Iraqi;Baghdad
E Place|Lebanon|Lebanon;Lebanese
E Commodity|high-sulphur fuel oil|high-sulphur fuel oil
E Commodity|gasoil|gasoil
E Commodity|oil|oil
E Commodity|fuel|fuel
E Place|Beirut|Beirut
E Organization|Lebanese energy ministry|energy ministry
E Firm|Vitalis Trading SA|Vitalis Trading SA
E Firm|Coral Gulf FZCO|Coral Gulf FZCO
E Place|United Arab Emirates|Emirati
E Person|Ghassan Tabet|Ghassan Tabet;Tabet
E Place|Basra|Basra
E Firm|State Oil Marketing Company|State Oil Marketing Company;SOMO
E Person|Haidar Jasim al-Rubaie|Haidar Jasim al-Rubaie
E Firm|Electricité du Liban|Electricité du Liban
E Person|Rima Karkaby|Rima Karkaby
E Place|Algeria|Algeria
C high-sulphur fuel oil|it@2;which@2;it#2@2;it#3@2
C State Oil Marketing Company|We@6;it@6;its@6
C Lebanon|a bankrupt state@1
C Lebanese energy ministry|The ministry@8
R Iraq|SUPPLIES|Lebanon|2|asserted|Since 2021
R Iraq|EXPORTS|high-sulphur fuel oil|2|asserted|Since 2021
R Lebanon|IMPORTS|high-sulphur fuel oil|2|asserted|Since 2021
R Lebanese energy ministry|LOCATED_IN|Beirut|2|asserted|-
R Vitalis Trading SA|SUPPLIES|Lebanese energy ministry|2-3|asserted|-
R Coral Gulf FZCO|SUPPLIES|Lebanese energy ministry|2-3|asserted|-
R Lebanese energy ministry|SUPPLIES|Vitalis Trading SA|2-3|asserted|-
R Lebanese energy ministry|SUPPLIES|Coral Gulf FZCO|2-3|asserted|-
R Lebanese energy ministry|EXPORTS|high-sulphur fuel oil|2|asserted|-
R Vitalis Trading SA|IMPORTS|high-sulphur fuel oil|2-3|asserted|-
R Coral Gulf FZCO|IMPORTS|high-sulphur fuel oil|2-3|asserted|-
R Lebanese energy ministry|IMPORTS|gasoil|2-3|asserted|-
R Vitalis Trading SA|EXPORTS|gasoil|2-3|asserted|-
R Coral Gulf FZCO|EXPORTS|gasoil|2-3|asserted|-
R Coral Gulf FZCO|LOCATED_IN|United Arab Emirates|3|asserted|-
R Ghassan Tabet|VISITED|Basra|5|asserted|on 3 July
R Ghassan Tabet|MET_WITH|Iraq|5|asserted|on 3 July
R Ghassan Tabet|EMPLOYED_BY|Lebanon|5|asserted|-
R Iraq|SUPPLIES|Lebanon|5|denied|July
R State Oil Marketing Company|LOCATED_IN|Iraq|6|asserted|-
R Haidar Jasim al-Rubaie|LEADS|State Oil Marketing Company|6|asserted|-
R Haidar Jasim al-Rubaie|AGREED_WITH|Ghassan Tabet|6|asserted|-
R Rima Karkaby|EMPLOYED_BY|Lebanese energy ministry|8|asserted|-
R Algeria|SUPPLIES|Lebanon|8|asserted|once
R Algeria|SUPPLIES|Lebanon|8|expected|-

@c-047|agency wire|2025-09-10|Rosario exporters pencil in 2.5 million tons of beans for China
1 ROSARIO, Sept 10 (Pampa Cable) - Letters of intent for up to 2.5 million tons of soybeans, worth some $900 million, were exchanged in Rosario on Wednesday between eight Argentine exporters and the state trader Zhonghe Grains, whose vice-president, Liang Guoping, headed a Chinese delegation.
2 Among the sellers are Aceitera del Paraná SA, Molinos San Telmo, which is controlled by the Canadian group Prairie North, and the cooperative federation ACAF.
---
3 None of it is binding.
4 "A letter of intent is a photograph", joked ACAF secretary Norberto Giménez Boggero, who nevertheless posed for one.
5 Zhonghe and its peers have booked nothing from the United States for the new season, which Illinois farmers blame on Beijing's tariff, and Brazil's beans have become dear.
6 Economy minister Luciano Sarratea, visiting the port of Timbúes with Liang, said the export tax, suspended on Monday until October 31, would "never" return; the crushing industry's chamber CIARA, for fear of running out of beans, asked that it should.
7 Argentina shipped 4.6 million tons of the oilseed last year, nine tenths of it to China.
8 Rumours that Zhonghe was after a stake in the Terminal Sexta Punta, which belongs to Vassalli Hermanos, were contradicted by the owners and, with a smile, by Liang.
9 A visit by President Ernesto Lagomarsino to Beijing has been set for November.
E Place|Rosario|Rosario;ROSARIO
E Organization|Pampa Cable|Pampa Cable
E Commodity|soybeans|soybeans;beans
E Place|Argentina|Argentine;Argentina
E Place|China|Chinese;China;Beijing
E Person|Liang Guoping|Liang Guoping;Liang
E Firm|Zhonghe Grains|Zhonghe Grains;Zhonghe
E Firm|Aceitera del Paraná SA|Aceitera del Paraná SA
E Firm|Molinos San Telmo|Molinos San Telmo
E Place|Canada|Canadian
E Firm|Prairie North|Prairie North
E Organization|ACAF|ACAF
E Person|Norberto Giménez Boggero|Norberto Giménez Boggero
E Place|United States|United States
E Place|Illinois|Illinois
E Place|Brazil|Brazil
E Person|Luciano Sarratea|Luciano Sarratea
E Place|Timbúes|Timbúes
E Organization|CIARA|CIARA
C Molinos San Telmo|which@2
C Norberto Giménez Boggero|who@4
C Zhonghe Grains|whose@1;its@5
C CIARA|the crushing industry's chamber@6
C soybeans|the oilseed@7
R Zhonghe Grains|AGREED_WITH|Aceitera del Paraná SA|1-2|asserted|on Wednesday
R Zhonghe Grains|AGREED_WITH|Molinos San Telmo|1-2|asserted|on Wednesday
R Zhonghe Grains|AGREED_WITH|ACAF|1-2|asserted|on Wednesday
R Zhonghe Grains|IMPORTS|soybeans|1|expected|-
R Aceitera del Paraná SA|EXPORTS|soybeans|1-2|expected|-
R Molinos San Telmo|EXPORTS|soybeans|1-2|expected|-
R ACAF|EXPORTS|soybeans|1-2|expected|-
R Aceitera del Paraná SA|SUPPLIES|Zhonghe Grains|1-2|expected|-
R Molinos San Telmo|SUPPLIES|Zhonghe Grains|1-2|expected|-
R ACAF|SUPPLIES|Zhonghe Grains|1-2|expected|-
R China|IMPORTS|soybeans|0|expected|-
R Liang Guoping|EMPLOYED_BY|Zhonghe Grains|1|asserted|-
R Liang Guoping|VISITED|Rosario|1|asserted|on Wednesday
R Zhonghe Grains|LOCATED_IN|China|1|asserted|-
R China|OWNS|Zhonghe Grains|1|asserted|-
R Aceitera del Paraná SA|LOCATED_IN|Argentina|1-2|asserted|-
R Molinos San Telmo|LOCATED_IN|Argentina|1-2|asserted|-
R ACAF|LOCATED_IN|Argentina|1-2|asserted|-
R Prairie North|OWNS|Molinos San Telmo|2|asserted|-
R Prairie North|LOCATED_IN|Canada|2|asserted|-
R Norberto Giménez Boggero|EMPLOYED_BY|ACAF|4|asserted|-
R United States|SUPPLIES|Zhonghe Grains|5|denied|-
R Luciano Sarratea|EMPLOYED_BY|Argentina|6|asserted|-
R Luciano Sarratea|VISITED|Timbúes|6|asserted|-
R Liang Guoping|VISITED|Timbúes|6|asserted|-
R Luciano Sarratea|MET_WITH|Liang Guoping|6|asserted|-
R Argentina|EXPORTS|soybeans|7|asserted|last year
R Argentina|SUPPLIES|China|7|asserted|last year
R China|IMPORTS|soybeans|7|asserted|last year
E Firm|Terminal Sexta Punta|Terminal Sexta Punta
E Firm|Vassalli Hermanos|Vassalli Hermanos
E Person|Ernesto Lagomarsino|Ernesto Lagomarsino
C Terminal Sexta Punta|which@8
R Zhonghe Grains|INVESTED_IN|Terminal Sexta Punta|8|alleged|-
R Zhonghe Grains|INVESTED_IN|Terminal Sexta Punta|8|denied|-
R Vassalli Hermanos|OWNS|Terminal Sexta Punta|8|asserted|-
R Ernesto Lagomarsino|VISITED|China|9|expected|November
R Ernesto Lagomarsino|LEADS|Argentina|7-9|asserted|-

@c-048|dairy comment|2024-09-18|GDT event 364: powder up, tempers even
1 Whole milk powder rose 1.5% at the overnight auction, skim gained 2.2%, butter lost a little and cheddar lost more.
2 That makes four increases in five events.
3 North Asia took the largest share of what was on offer and the Middle East came second, though the auction, as you know, discloses regions and not names.
---
4 Could Algeria's tenders explain it?
5 Possibly; nobody can say what, if anything, they bought.
6 Would a Chinese safeguard on European cream alter flows? Ask me when there is one.
7 If New Zealand's spring is as good as the grass suggests, sellers will have to meet the market rather than visit it, and the big cooperatives, which own up to half the drying capacity, will lead prices down in the way they led them up.
8 Futures agree with me.
9 My wife does not.
E Commodity|whole milk powder|Whole milk powder
E Commodity|skim|skim
E Commodity|butter|butter
E Commodity|cheddar|cheddar
E Place|North Asia|North Asia
E Place|Middle East|Middle East
E Place|Algeria|Algeria
E Place|China|Chinese
E Place|Europe|European
E Commodity|cream|cream
E Place|New Zealand|New Zealand

@c-049|opinion|2024-11-07|Drink up before they ban it
1 Every Georgian winemaker over forty remembers the spring of 2006, when Valery somebody from the Russian sanitary service discovered pesticides in our Saperavi, and four fifths of our customers vanished between breakfast and lunch.
2 That ban was lifted in 2013.
3 We learnt nothing: two bottles of wine in every three that left Georgia this year went to Russia, 64 million of them, and Marani Ikalto JSC, the largest cellar in Kakheti, sells to nobody else but Moscow's Vinograd-Torg and a Minsk chain.
---
4 Its owner, Zurab Mchedlidze (he sits in parliament for the ruling party too), maintains that politics is politics and wine is wine.
5 Last month he entertained at Telavi a gentleman called Arkady Lisin, general director of Vinograd-Torg, a firm which Kyiv has had on its sanctions list since 2022, and he announced with a glass in his hand that volumes would double.
6 And what if somebody in Moscow reads Brussels' next statement on Tbilisi and finds pesticides again?
7 China is far, Poland is thirsty, America is complicated.
8 Even so, Kvareluri Growers, with eleven hectares and no minister, has quit Russia altogether and now fills six containers a year for Wrocław and Osaka.
E Place|Georgia|Georgian;Georgia;Tbilisi
E Place|Russia|Russian;Russia
E Organization|Russian sanitary service|sanitary service
E Person|Valery|Valery
E Commodity|Saperavi|Saperavi
E Commodity|wine|wine
E Firm|Marani Ikalto JSC|Marani Ikalto JSC
E Place|Kakheti|Kakheti
E Place|Moscow|Moscow
E Firm|Vinograd-Torg|Vinograd-Torg
E Place|Minsk|Minsk
E Person|Zurab Mchedlidze|Zurab Mchedlidze
E Place|Telavi|Telavi
E Person|Arkady Lisin|Arkady Lisin
E Place|Ukraine|Kyiv
E Organization|European Union|Brussels
E Place|China|China
E Place|Poland|Poland
E Place|United States|America
E Firm|Kvareluri Growers|Kvareluri Growers
E Place|Wrocław|Wrocław
E Place|Osaka|Osaka
C Georgia|We@3
C Marani Ikalto JSC|the largest cellar in Kakheti@3;Its@4
C Zurab Mchedlidze|he@4;he@5;he#2@5;his@5
C Vinograd-Torg|a firm@5;which@5
R Valery|EMPLOYED_BY|Russian sanitary service|1|asserted|-
R Russian sanitary service|LOCATED_IN|Russia|1|asserted|-
R Georgia|SUPPLIES|Russia|3|asserted|this year
R Georgia|EXPORTS|wine|3|asserted|this year
R Russia|IMPORTS|wine|3|asserted|this year
R Marani Ikalto JSC|LOCATED_IN|Kakheti|3|asserted|-
R Marani Ikalto JSC|SUPPLIES|Vinograd-Torg|3|asserted|-
R Marani Ikalto JSC|SUPPLIES|Vinograd-Torg|5|expected|-
R Vinograd-Torg|LOCATED_IN|Moscow|3|asserted|-
R Zurab Mchedlidze|OWNS|Marani Ikalto JSC|4|asserted|-
R Zurab Mchedlidze|MET_WITH|Arkady Lisin|5|asserted|Last month
R Arkady Lisin|VISITED|Telavi|5|asserted|Last month
R Arkady Lisin|LEADS|Vinograd-Torg|5|asserted|-
R Vinograd-Torg|SANCTIONED_BY|Ukraine|5|asserted|since 2022
R Kvareluri Growers|SUPPLIES|Russia|8|denied|-
R Kvareluri Growers|SUPPLIES|Wrocław|8|asserted|-
R Kvareluri Growers|SUPPLIES|Osaka|8|asserted|-

@c-050|trade lawyer's alert|2025-03-19|CBP issues withhold release order on Liberian rubber
1 With immediate effect, US Customs and Border Protection ("CBP") will detain natural rubber, and articles made of it, from the concession of Putu Hills Plantations Inc. at every American port.
2 The order rests on what CBP calls reasonable indications of child labour, first raised in a complaint of the Monrovia charity Bright Morning Trust.
3 PHPI, as the concessionaire is known, says tappers' children are at school, not at work, and denies the rest.
---
4 Who is affected?
5 Ohio tyre maker Buckeye Treadwell has bought block rubber from PHPI since 2011.
6 Continental European tyre companies do too, but no measure exists there; any under the EU's forced-labour regulation lies two years off.
7 PHPI belongs to Golden Banyan Holdings, listed in Singapore, which was founded by the Medan businessman Johan Suwito and whose general counsel, Priscilla Ng, has promised an independent audit.
8 Importers should ask themselves, first, whether their rubber can be traced, second, whether a supplier's affidavit is worth its stamp, and third, whether they may, where Liberia is concerned, turn to the Ivory Coast instead, as one client did last week.
9 Our team is at your disposal.
---
10 A footnote: Akron's Harlan Polymers, which the same charity suspects of taking PHPI's rubber through a blender in Johor, states that it buys from Thailand and from nowhere else.
E Place|United States|American
E Organization|US Customs and Border Protection|US Customs and Border Protection;CBP
E Commodity|natural rubber|natural rubber
E Commodity|block rubber|block rubber
E Commodity|rubber|rubber
E Firm|Putu Hills Plantations Inc.|Putu Hills Plantations Inc.;PHPI
E Organization|Bright Morning Trust|Bright Morning Trust
E Place|Monrovia|Monrovia
E Place|Liberia|Liberian;Liberia
E Place|Ohio|Ohio
E Firm|Buckeye Treadwell|Buckeye Treadwell
E Organization|European Union|EU
E Firm|Golden Banyan Holdings|Golden Banyan Holdings
E Place|Singapore|Singapore
E Person|Johan Suwito|Johan Suwito
E Place|Medan|Medan
E Person|Priscilla Ng|Priscilla Ng
E Place|Ivory Coast|Ivory Coast
E Place|Europe|European
C Putu Hills Plantations Inc.|the concessionaire@3
C Golden Banyan Holdings|which@7;whose@7
R Putu Hills Plantations Inc.|SANCTIONED_BY|US Customs and Border Protection|1|asserted|-
R Liberia|SANCTIONED_BY|US Customs and Border Protection|0|asserted|-
R Putu Hills Plantations Inc.|ACCUSED_BY|Bright Morning Trust|2|asserted|-
R Putu Hills Plantations Inc.|ACCUSED_BY|US Customs and Border Protection|2|asserted|-
R Bright Morning Trust|LOCATED_IN|Monrovia|2|asserted|-
R Buckeye Treadwell|LOCATED_IN|Ohio|5|asserted|-
R Buckeye Treadwell|IMPORTS|block rubber|5|asserted|since 2011
R Putu Hills Plantations Inc.|SUPPLIES|Buckeye Treadwell|5|asserted|since 2011
R Golden Banyan Holdings|OWNS|Putu Hills Plantations Inc.|7|asserted|-
R Golden Banyan Holdings|LOCATED_IN|Singapore|7|asserted|-
R Priscilla Ng|EMPLOYED_BY|Golden Banyan Holdings|7|asserted|-
E Place|Akron|Akron
E Firm|Harlan Polymers|Harlan Polymers
E Place|Johor|Johor
E Place|Thailand|Thailand
C Bright Morning Trust|the same charity@10
C Harlan Polymers|which@10;it@10
R Harlan Polymers|LOCATED_IN|Akron|10|asserted|-
R Harlan Polymers|ACCUSED_BY|Bright Morning Trust|10|asserted|-
R Putu Hills Plantations Inc.|SUPPLIES|Harlan Polymers|10|alleged|-
R Harlan Polymers|IMPORTS|rubber|10|alleged|-
R Putu Hills Plantations Inc.|SUPPLIES|Harlan Polymers|10|denied|-
R Thailand|SUPPLIES|Harlan Polymers|10|asserted|-
