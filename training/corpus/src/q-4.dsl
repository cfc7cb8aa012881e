@q-040|Peruvian export magazine, English edition|2024-01-31|AgroMoxeke closes 2023 with fewer blueberries and better prices
1 Trujillo-based agro-exporter AgroMoxeke S.A.A. closed a year that its general manager, Milagros Benavides Castañeda, defines as "the driest, the hottest and, strangely, the most profitable", with shipments of US$ 412 million, 6% more than in 2022, in spite of the fact that El Niño took a third of its blueberries.
2 The company, which sends blueberries, asparagus, grapes and quinoa to 38 destinations, sold above all to the United States (47%), the Netherlands (19%) and China (11%); Spain and the United Kingdom followed, and South Korea appeared in the list for the first time thanks to table grapes.
3 Quinoa, the smallest of the four lines, was driven by demand in Canada and Israel.
---
4 According to Benavides, a protocol for blueberries to India, negotiated by the National Agrarian Health Service (Senasa), a body attached to the Ministry of Agrarian Development and Irrigation, could be signed in March, and the firm already holds a letter of intent with Bengaluru importer Suguna Berries.
5 On the other hand it has stopped offering avocado in Japan.
6 In September the port of Salaverry, concession of Mexico's Grupo Terminales del Istmo, loaded the first direct reefer service to Philadelphia, and from November of this year AgroMoxeke hopes to leave through Chancay, the megaport that China's Haiyang Shipping Ports, its 60% owner, is building north of Lima.
---
7 AgroMoxeke was born in 1989 on 90 hectares of sand and belongs to the Wiesse-Larco family (54%), the Chilean fund Andes Fruit Partners (21%) and small holders on the Lima Stock Exchange.
8 A rumour that the Dutch marketer Vers van Veen, its oldest client, was about to take a position in its capital was denied by both in December.
9 The Prosecutor's Office Specialized in Environmental Matters of La Libertad keeps open an investigation of the firm for wells that, it says, were drilled without licence in the Chao valley.
E Firm|AgroMoxeke S.A.A.|AgroMoxeke S.A.A.;AgroMoxeke
E Firm|Suguna Berries|Suguna Berries
E Firm|Grupo Terminales del Istmo|Grupo Terminales del Istmo
E Firm|Haiyang Shipping Ports|Haiyang Shipping Ports
E Firm|Andes Fruit Partners|Andes Fruit Partners
E Firm|Vers van Veen|Vers van Veen
E Organization|Lima Stock Exchange|Lima Stock Exchange
E Organization|National Agrarian Health Service|National Agrarian Health Service;Senasa
E Organization|Ministry of Agrarian Development and Irrigation|Ministry of Agrarian Development and Irrigation
E Organization|Prosecutor's Office Specialized in Environmental Matters of La Libertad|Prosecutor's Office Specialized in Environmental Matters of La Libertad
E Person|Milagros Benavides Castañeda|Milagros Benavides Castañeda;Benavides
E Place|Trujillo|Trujillo
E Place|United States|United States
E Place|Netherlands|Netherlands;Dutch
E Place|China|China
E Place|Spain|Spain
E Place|United Kingdom|United Kingdom
E Place|South Korea|South Korea
E Place|Canada|Canada
E Place|Israel|Israel
E Place|India|India
E Place|Bengaluru|Bengaluru
E Place|Japan|Japan
E Place|Salaverry|Salaverry
E Place|Mexico|Mexico
E Place|Philadelphia|Philadelphia
E Place|Chancay|Chancay
E Place|Lima|Lima
E Place|Chile|Chilean
E Place|Chao valley|Chao valley
E Commodity|blueberries|blueberries
E Commodity|asparagus|asparagus
E Commodity|grapes|grapes;table grapes
E Commodity|quinoa|quinoa;Quinoa
E Commodity|avocado|avocado
C AgroMoxeke S.A.A.|its@1;its#2@1;The company@2;the firm@4;it@5;its@8;its#2@8;the firm@9
C National Agrarian Health Service|a body@4
C Haiyang Shipping Ports|its 60% owner@6
C Chancay|the megaport@6
C Prosecutor's Office Specialized in Environmental Matters of La Libertad|it@9
R AgroMoxeke S.A.A.|LOCATED_IN|Trujillo|1|asserted|-
R Milagros Benavides Castañeda|LEADS|AgroMoxeke S.A.A.|1|asserted|-
R AgroMoxeke S.A.A.|EXPORTS|blueberries|2|asserted|2023
R AgroMoxeke S.A.A.|EXPORTS|asparagus|2|asserted|2023
R AgroMoxeke S.A.A.|EXPORTS|grapes|2|asserted|2023
R AgroMoxeke S.A.A.|EXPORTS|quinoa|2|asserted|2023
R AgroMoxeke S.A.A.|SUPPLIES|United States|2|asserted|2023
R AgroMoxeke S.A.A.|SUPPLIES|Netherlands|2|asserted|2023
R AgroMoxeke S.A.A.|SUPPLIES|China|2|asserted|2023
R AgroMoxeke S.A.A.|SUPPLIES|Spain|2|asserted|2023
R AgroMoxeke S.A.A.|SUPPLIES|United Kingdom|2|asserted|2023
R AgroMoxeke S.A.A.|SUPPLIES|South Korea|2|asserted|2023
R South Korea|IMPORTS|grapes|2|asserted|2023
R AgroMoxeke S.A.A.|SUPPLIES|Canada|3|asserted|-
R AgroMoxeke S.A.A.|SUPPLIES|Israel|3|asserted|-
R Canada|IMPORTS|quinoa|3|asserted|-
R Israel|IMPORTS|quinoa|3|asserted|-
R National Agrarian Health Service|AGREED_WITH|India|4|expected|in March
R National Agrarian Health Service|SUBSIDIARY_OF|Ministry of Agrarian Development and Irrigation|4|asserted|-
R AgroMoxeke S.A.A.|AGREED_WITH|Suguna Berries|4|asserted|-
R Suguna Berries|LOCATED_IN|Bengaluru|4|asserted|-
R AgroMoxeke S.A.A.|SUPPLIES|Suguna Berries|4|expected|-
R Suguna Berries|IMPORTS|blueberries|4|expected|-
R AgroMoxeke S.A.A.|EXPORTS|avocado|5|denied|-
R AgroMoxeke S.A.A.|SUPPLIES|Japan|5|denied|-
R Grupo Terminales del Istmo|LOCATED_IN|Mexico|6|asserted|-
R Haiyang Shipping Ports|LOCATED_IN|China|6|asserted|-
R Haiyang Shipping Ports|INVESTED_IN|Chancay|6|asserted|-
R Andes Fruit Partners|INVESTED_IN|AgroMoxeke S.A.A.|7|asserted|-
R Andes Fruit Partners|LOCATED_IN|Chile|7|asserted|-
R Vers van Veen|LOCATED_IN|Netherlands|8|asserted|-
R AgroMoxeke S.A.A.|SUPPLIES|Vers van Veen|8|asserted|-
R Vers van Veen|INVESTED_IN|AgroMoxeke S.A.A.|8|denied|in December
R AgroMoxeke S.A.A.|ACCUSED_BY|Prosecutor's Office Specialized in Environmental Matters of La Libertad|9|asserted|-

@q-041|Hong Kong exchange announcement|2023-08-25|Gashuun Sukhait Coking Coal Holdings: Inside Information – Supply Agreement and Resignation of Director
1 This announcement is made by Gashuun Sukhait Coking Coal Holdings Limited (the “Company”, together with its subsidiaries, the “Group”) pursuant to Rule 13.09 of the Listing Rules.
2 The Board is pleased to announce that on 24 August 2023 (after trading hours) GS Mongolia LLC, an indirect wholly-owned subsidiary of the Company, entered into a coal supply agreement with Baotou Xingrong Coking (“Xingrong”), pursuant to which GS Mongolia has agreed to sell, and Xingrong has agreed to purchase, 2.4 million tonnes of washed hard coking coal over 24 months, to be delivered at the border crossing of Ganqimaodu, Inner Mongolia.
3 To the best of the Directors' knowledge, Xingrong and its ultimate beneficial owner, Mr. Hao Jianbin, are third parties independent of the Company.
---
4 The Group, whose principal asset is the Tsant Uul mine in Ömnögovi province, Mongolia, sold 3.1 million tonnes in the six months ended 30 June 2023, all of it to customers in the PRC.
5 It had intended to commence sales to Japan via Vladivostok; in view of the sanctions imposed by Japan, the United States and others on the Russian Federation, that plan has been abandoned.
---
6 The Board further announces that Mr. Enkhbat Ganbold has resigned as Executive Director with effect from today in order to devote more time to the defence of proceedings brought by the Independent Authority Against Corruption (the “IAAC”) of Mongolia, by which he was detained between 2 and 19 July 2023 on suspicion of having received shares in trucks while he headed the state-owned Tavan Gol Erdenes JSC.
7 Mr. Ganbold denies the allegation.
8 Ms. Solongo Bat-Erdene, Chief Financial Officer, has been appointed in his place.
9 Shareholders and potential investors should exercise caution when dealing in the shares of the Company.
* 10 By order of the Board, Tse Wing Kit, Company Secretary. Hong Kong, 25 August 2023
* 11 Hong Kong Exchanges and Clearing Limited and The Stock Exchange of Hong Kong Limited take no responsibility for the contents of this announcement.
E Firm|Gashuun Sukhait Coking Coal Holdings Limited|Gashuun Sukhait Coking Coal Holdings Limited;Gashuun Sukhait Coking Coal Holdings
E Firm|GS Mongolia LLC|GS Mongolia LLC;GS Mongolia
E Firm|Baotou Xingrong Coking|Baotou Xingrong Coking;Xingrong
E Firm|Tavan Gol Erdenes JSC|Tavan Gol Erdenes JSC
E Firm|Hong Kong Exchanges and Clearing Limited|Hong Kong Exchanges and Clearing Limited
E Organization|Stock Exchange of Hong Kong Limited|Stock Exchange of Hong Kong Limited
E Organization|Independent Authority Against Corruption|Independent Authority Against Corruption;IAAC
E Person|Hao Jianbin|Hao Jianbin
E Person|Enkhbat Ganbold|Enkhbat Ganbold;Ganbold
E Person|Solongo Bat-Erdene|Solongo Bat-Erdene
E Person|Tse Wing Kit|Tse Wing Kit
E Place|Ganqimaodu|Ganqimaodu
E Place|Inner Mongolia|Inner Mongolia
E Place|Tsant Uul mine|Tsant Uul mine
E Place|Ömnögovi province|Ömnögovi province
E Place|Mongolia|Mongolia
E Place|China|PRC
E Place|Japan|Japan
E Place|Vladivostok|Vladivostok
E Place|United States|United States
E Place|Russia|Russian Federation
E Place|Hong Kong|Hong Kong
E Commodity|washed hard coking coal|washed hard coking coal
E Commodity|coal|coal
C Gashuun Sukhait Coking Coal Holdings Limited|the “Company”@1;its@1;the “Group”@1;the Company@2;the Company@3;The Group@4;whose@4;It@5;the Company@9
C Baotou Xingrong Coking|its@3
C Enkhbat Ganbold|he@6;he#2@6;his@8
C Independent Authority Against Corruption|which@6
R GS Mongolia LLC|SUBSIDIARY_OF|Gashuun Sukhait Coking Coal Holdings Limited|2|asserted|-
R GS Mongolia LLC|AGREED_WITH|Baotou Xingrong Coking|2|asserted|on 24 August 2023
R GS Mongolia LLC|EXPORTS|washed hard coking coal|2|expected|over 24 months
R GS Mongolia LLC|SUPPLIES|Baotou Xingrong Coking|2|expected|over 24 months
R Baotou Xingrong Coking|IMPORTS|washed hard coking coal|2|expected|over 24 months
R Ganqimaodu|LOCATED_IN|Inner Mongolia|2|asserted|-
R Hao Jianbin|OWNS|Baotou Xingrong Coking|3|asserted|-
R Tsant Uul mine|LOCATED_IN|Ömnögovi province|4|asserted|-
R Ömnögovi province|LOCATED_IN|Mongolia|4|asserted|-
R Gashuun Sukhait Coking Coal Holdings Limited|SUPPLIES|China|4|asserted|six months ended 30 June 2023
R Gashuun Sukhait Coking Coal Holdings Limited|EXPORTS|coal|2-4|asserted|six months ended 30 June 2023
R China|IMPORTS|coal|2-4|asserted|six months ended 30 June 2023
R Gashuun Sukhait Coking Coal Holdings Limited|SUPPLIES|Japan|5|denied|-
R Russia|SANCTIONED_BY|Japan|5|asserted|-
R Russia|SANCTIONED_BY|United States|5|asserted|-
R Enkhbat Ganbold|ARRESTED_BY|Independent Authority Against Corruption|6|asserted|between 2 and 19 July 2023
R Enkhbat Ganbold|ACCUSED_BY|Independent Authority Against Corruption|6|asserted|-
R Independent Authority Against Corruption|LOCATED_IN|Mongolia|6|asserted|-
R Mongolia|OWNS|Tavan Gol Erdenes JSC|6|asserted|-
R Solongo Bat-Erdene|EMPLOYED_BY|Gashuun Sukhait Coking Coal Holdings Limited|8|asserted|-
R Solongo Bat-Erdene|LEADS|Gashuun Sukhait Coking Coal Holdings Limited|8|asserted|-
R Tse Wing Kit|EMPLOYED_BY|Gashuun Sukhait Coking Coal Holdings Limited|1-10|asserted|-
B 11

@q-042|company statement, translated from Chinese|2024-10-15|長岳精機 Changyueh Precision: Clarification of Media Report
1 With regard to the report of the “Taichung Lantern Weekly” of October 14 which says that five-axis machining centers of our company have appeared in a plant of missile parts in Votkinsk, Russia, Changyueh Precision Machinery Co., Ltd. (TWSE: 45XX) hereby clarifies as follows.
2 First, since the Ministry of Economic Affairs put machine tools on the list of Strategic High-Tech Commodities for Russia and Belarus in January 2023, the company has not accepted any order from the two countries, and before that time only 14 lathes (not machining centers) were exported to Russia, the last in 2021.
3 Second, the agent named in the report, Bosphorus CNC of Istanbul, bought six machining centers in 2022, for which it signed the end-use certificate that they would be installed in Gebze; the agency contract was ended by our company on October 3, and the matter was reported to the Taichung District Prosecutors Office.
4 Third, Mr. Tu Chin-fa, vice general manager, has not been to Moscow since 2018, and the “exhibition photo” was taken in Hannover.
---
5 The chairman, Ms. Lai Shu-chen, stated that the company, established in 1978 in Shengang District of Taichung, has for forty years sold mainly to Germany, Italy, the United States and mainland China, and that it “will never earn the money which makes one lose sleep”.
6 Orders in the third quarter were driven by makers of semiconductor equipment in Japan, such as Tokachi Seiki.
7 The company will file suit against the weekly.
8 It should be reported together that the plan of investment in Vietnam (Bac Ninh, US$18 million) was passed by the board on September 27, and that 40% of the shares of that subsidiary will be subscribed by the customer Maschinenbau Ostalb of Germany.
* 9 Spokesman: Huang Po-wei, Tel (04) 2555-0128
E Firm|Changyueh Precision Machinery Co., Ltd.|Changyueh Precision Machinery Co., Ltd.;Changyueh Precision;長岳精機
E Firm|Bosphorus CNC|Bosphorus CNC
E Firm|Tokachi Seiki|Tokachi Seiki
E Firm|Maschinenbau Ostalb|Maschinenbau Ostalb
E Organization|Taichung Lantern Weekly|Taichung Lantern Weekly
E Organization|Ministry of Economic Affairs|Ministry of Economic Affairs
E Organization|Taichung District Prosecutors Office|Taichung District Prosecutors Office
E Person|Tu Chin-fa|Tu Chin-fa
E Person|Lai Shu-chen|Lai Shu-chen
E Person|Huang Po-wei|Huang Po-wei
E Place|Votkinsk|Votkinsk
E Place|Russia|Russia
E Place|Belarus|Belarus
E Place|Istanbul|Istanbul
E Place|Gebze|Gebze
E Place|Moscow|Moscow
E Place|Hannover|Hannover
E Place|Shengang District|Shengang District
E Place|Taichung|Taichung
E Place|Germany|Germany
E Place|Italy|Italy
E Place|United States|United States
E Place|China|mainland China
E Place|Japan|Japan
E Place|Vietnam|Vietnam
E Place|Bac Ninh|Bac Ninh
E Commodity|machining centers|five-axis machining centers;machining centers
E Commodity|machine tools|machine tools
E Commodity|lathes|lathes
E Commodity|semiconductor equipment|semiconductor equipment
C Changyueh Precision Machinery Co., Ltd.|our company@1;the company@2;our company@3;the company@5;it@5;The company@7;It@8
C Bosphorus CNC|the agent@3;it@3
C Taichung Lantern Weekly|the weekly@7
R Votkinsk|LOCATED_IN|Russia|1|asserted|-
R Changyueh Precision Machinery Co., Ltd.|SUPPLIES|Votkinsk|1|alleged|-
R Votkinsk|IMPORTS|machining centers|1|alleged|-
R machine tools|SANCTIONED_BY|Ministry of Economic Affairs|2|asserted|in January 2023
R Russia|SANCTIONED_BY|Ministry of Economic Affairs|2|asserted|in January 2023
R Belarus|SANCTIONED_BY|Ministry of Economic Affairs|2|asserted|in January 2023
R Changyueh Precision Machinery Co., Ltd.|SUPPLIES|Russia|2|denied|-
R Changyueh Precision Machinery Co., Ltd.|SUPPLIES|Belarus|2|denied|-
R Changyueh Precision Machinery Co., Ltd.|EXPORTS|lathes|2|asserted|2021
R Changyueh Precision Machinery Co., Ltd.|SUPPLIES|Russia|2|asserted|2021
R Russia|IMPORTS|lathes|2|asserted|2021
R Bosphorus CNC|IMPORTS|machining centers|3|asserted|in 2022
R Changyueh Precision Machinery Co., Ltd.|SUPPLIES|Bosphorus CNC|3|asserted|in 2022
R Bosphorus CNC|LOCATED_IN|Istanbul|3|asserted|-
R Tu Chin-fa|EMPLOYED_BY|Changyueh Precision Machinery Co., Ltd.|4|asserted|-
R Tu Chin-fa|VISITED|Moscow|4|denied|since 2018
R Tu Chin-fa|VISITED|Hannover|4|asserted|-
R Lai Shu-chen|LEADS|Changyueh Precision Machinery Co., Ltd.|5|asserted|-
R Changyueh Precision Machinery Co., Ltd.|LOCATED_IN|Shengang District|5|asserted|-
R Shengang District|LOCATED_IN|Taichung|5|asserted|-
R Changyueh Precision Machinery Co., Ltd.|SUPPLIES|Germany|5|asserted|-
R Changyueh Precision Machinery Co., Ltd.|SUPPLIES|Italy|5|asserted|-
R Changyueh Precision Machinery Co., Ltd.|SUPPLIES|United States|5|asserted|-
R Changyueh Precision Machinery Co., Ltd.|SUPPLIES|China|5|asserted|-
R Changyueh Precision Machinery Co., Ltd.|SUPPLIES|Tokachi Seiki|6|asserted|in the third quarter
R Changyueh Precision Machinery Co., Ltd.|SUPPLIES|Japan|6|asserted|in the third quarter
R Tokachi Seiki|LOCATED_IN|Japan|6|asserted|-
R Taichung Lantern Weekly|ACCUSED_BY|Changyueh Precision Machinery Co., Ltd.|7|expected|-
R Changyueh Precision Machinery Co., Ltd.|INVESTED_IN|Bac Ninh|8|expected|-
R Bac Ninh|LOCATED_IN|Vietnam|8|asserted|-
R Maschinenbau Ostalb|INVESTED_IN|Bac Ninh|8|expected|-
R Changyueh Precision Machinery Co., Ltd.|SUPPLIES|Maschinenbau Ostalb|8|asserted|-
R Maschinenbau Ostalb|LOCATED_IN|Germany|8|asserted|-
R Huang Po-wei|EMPLOYED_BY|Changyueh Precision Machinery Co., Ltd.|9|asserted|-

@q-043|chairman's letter|2023-06-05|From the Chairman: Dimbula & Uva Plantations PLC, Annual Report 2022/23
1 Dear Shareholder, I write these lines from Hatton, where it has rained, thank God, for eleven days.
2 When last year I had to tell you that the Government's overnight ban on chemical fertiliser imports of April 2021, since repealed, had cost us two million kilogrammes of leaf, I promised to be more cheerful the next time, and I shall try.
---
3 Your Company made 7.9 million kilogrammes of black tea and sold it, as it has since 1926, chiefly through the Colombo auction; of what we export directly, Iraq took the most, Russia and Turkey following, while Iran, once our first buyer, took its tea under the barter arrangement by which the National Iranian Oil Company is being repaid for oil delivered to Sri Lanka in 2012.
4 I had the pleasure of attending the signing of that arrangement by the Minister of Plantation Industries, the Hon. Chamara Wijesinghe-Bandara, but I am bound to say that the tea has moved faster than the money.
5 Direct sales to Britain, to Marlowe & Finch of Harrogate, trebled.
6 I paid them a call in October, was given a very good lunch, and learnt what they think of our Broken Orange Pekoe.
---
7 In the matter of the wage claim, the Ceylon Workers' Congress has chosen to accuse the Regional Plantation Companies, of whom we are one, of “hiding behind the rain”.
8 I shall let that pass.
9 The proposed disposal of Nayapane Estate to Lanka Hydro & Leisure did not proceed, the Treasury, which holds the golden share, having withheld its sanction.
10 Mr. Ranil de Alwis Seneviratne leaves the board to be our High Commissioner in Canberra; Mrs. Shanthi Thurairajah, formerly of Hatton National, joins it.
11 Our parent, Carsons-Whittall Holdings, remains at 68%.
12 Nobody, dear reader, leads a herd of goats uphill without looking back, and I thank you for following.
E Firm|Dimbula & Uva Plantations PLC|Dimbula & Uva Plantations PLC
E Firm|National Iranian Oil Company|National Iranian Oil Company
E Firm|Marlowe & Finch|Marlowe & Finch
E Firm|Lanka Hydro & Leisure|Lanka Hydro & Leisure
E Firm|Hatton National|Hatton National
E Firm|Carsons-Whittall Holdings|Carsons-Whittall Holdings
E Organization|Ceylon Workers' Congress|Ceylon Workers' Congress
E Organization|Regional Plantation Companies|Regional Plantation Companies
E Organization|Ministry of Plantation Industries|Plantation Industries
E Organization|Treasury|Treasury
E Person|Chamara Wijesinghe-Bandara|Chamara Wijesinghe-Bandara
E Person|Ranil de Alwis Seneviratne|Ranil de Alwis Seneviratne
E Person|Shanthi Thurairajah|Shanthi Thurairajah
E Place|Hatton|Hatton
E Place|Sri Lanka|Sri Lanka
E Place|Colombo|Colombo
E Place|Iraq|Iraq
E Place|Russia|Russia
E Place|Turkey|Turkey
E Place|Iran|Iran
E Place|United Kingdom|Britain
E Place|Harrogate|Harrogate
E Place|Nayapane Estate|Nayapane Estate
E Place|Canberra|Canberra
E Commodity|chemical fertiliser|chemical fertiliser
E Commodity|black tea|black tea;tea;Broken Orange Pekoe
E Commodity|oil|oil
C Dimbula & Uva Plantations PLC|us@2;Your Company@3;it@3;we@3;our@3;our@6;we@7;our@10;Our@11
C Iran|its@3
C Marlowe & Finch|them@6;they@6
C Sri Lanka|the Government@2
C Treasury|which@9;its@9
R chemical fertiliser|SANCTIONED_BY|Sri Lanka|2|asserted|April 2021
R Dimbula & Uva Plantations PLC|EXPORTS|black tea|3|asserted|-
R Dimbula & Uva Plantations PLC|SUPPLIES|Iraq|3|asserted|-
R Dimbula & Uva Plantations PLC|SUPPLIES|Russia|3|asserted|-
R Dimbula & Uva Plantations PLC|SUPPLIES|Turkey|3|asserted|-
R Dimbula & Uva Plantations PLC|SUPPLIES|Iran|3|asserted|-
R Iraq|IMPORTS|black tea|3|asserted|-
R Russia|IMPORTS|black tea|3|asserted|-
R Turkey|IMPORTS|black tea|3|asserted|-
R Iran|IMPORTS|black tea|3|asserted|-
R National Iranian Oil Company|EXPORTS|oil|3|asserted|in 2012
R National Iranian Oil Company|SUPPLIES|Sri Lanka|3|asserted|in 2012
R Sri Lanka|IMPORTS|oil|3|asserted|in 2012
R Chamara Wijesinghe-Bandara|LEADS|Ministry of Plantation Industries|4|asserted|-
R Chamara Wijesinghe-Bandara|AGREED_WITH|National Iranian Oil Company|3-4|asserted|-
R Dimbula & Uva Plantations PLC|SUPPLIES|United Kingdom|5|asserted|-
R Dimbula & Uva Plantations PLC|SUPPLIES|Marlowe & Finch|5|asserted|-
R United Kingdom|IMPORTS|black tea|5|asserted|-
R Marlowe & Finch|IMPORTS|black tea|5|asserted|-
R Marlowe & Finch|LOCATED_IN|Harrogate|5|asserted|-
R Marlowe & Finch|LOCATED_IN|United Kingdom|5|asserted|-
R Regional Plantation Companies|ACCUSED_BY|Ceylon Workers' Congress|7|asserted|-
R Lanka Hydro & Leisure|INVESTED_IN|Nayapane Estate|9|denied|-
R Shanthi Thurairajah|LEADS|Dimbula & Uva Plantations PLC|10|asserted|-
R Ranil de Alwis Seneviratne|EMPLOYED_BY|Sri Lanka|10|expected|-
R Carsons-Whittall Holdings|OWNS|Dimbula & Uva Plantations PLC|11|asserted|-

@q-044|Ukrainian business portal|2024-05-29|“Stepova Oliya” Group loads record month, awaits decision on Chornomorsk terminal
1 The agroindustrial group Stepova Oliya (WSE: STO), Ukraine's second-biggest exporter of sunflower oil, shipped 118,000 tonnes of oil in April, the most since the full-scale invasion, the holding's CEO, Roman Yurkevych, said at the Black Sea Grain & Oil forum in Odesa on Tuesday.
2 The main buyers, he said, were India, Turkey and Spain; China, which before the war used to be number one, resumed purchases of meal in February but has not taken a single litre of oil from the group this season.
---
3 Yurkevych recalled that three of the group's elevators in the Mykolaiv and Kherson regions remain under occupation, and that their grain, about 90,000 tonnes, was carried off in 2022, according to the Prosecutor General's Office, by the Melitopol “State Elevator Company”, which the EU, the U.K. and Canada have since sanctioned.
4 “We have sent the papers to everyone, from Ankara to Tripoli: this grain has an owner,” he said.
5 Russia denies having exported grain from elevators of Ukrainian companies.
---
6 In February the group signed an agreement with the European Bank for Reconstruction and Development (EBRD) on a loan of EUR 60 million, and with Denmark's Nordkorn on the sale of 49% of its new terminal in Izmail.
7 It is also bidding, together with Singapore-based Padi International, for the state stevedore in Chornomorsk, whose privatization the State Property Fund of Ukraine promises to announce by autumn; competitor Kolosok-Agro, on the contrary, says it is not interested.
8 Deputy Minister of Agrarian Policy and Food Taras Kachmar, asked about minimum export prices, said only that “traders will be told first”.
9 Stepova Oliya was founded in 1998 in Kropyvnytskyi by brothers Roman and Ihor Yurkevych, to whom 71% of the shares belong through Cyprus's Melisand Holdings.
E Firm|Stepova Oliya|Stepova Oliya
E Firm|State Elevator Company|State Elevator Company
E Firm|European Bank for Reconstruction and Development|European Bank for Reconstruction and Development;EBRD
E Firm|Nordkorn|Nordkorn
E Firm|Padi International|Padi International
E Firm|Kolosok-Agro|Kolosok-Agro
E Firm|Melisand Holdings|Melisand Holdings
E Organization|Prosecutor General's Office|Prosecutor General's Office
E Organization|European Union|EU
E Organization|State Property Fund of Ukraine|State Property Fund of Ukraine
E Organization|Ministry of Agrarian Policy and Food|Agrarian Policy and Food
E Person|Roman Yurkevych|Roman Yurkevych;Yurkevych
E Person|Ihor Yurkevych|Ihor Yurkevych
E Person|Taras Kachmar|Taras Kachmar
E Place|Ukraine|Ukraine;Ukrainian
E Place|Odesa|Odesa
E Place|India|India
E Place|Turkey|Turkey
E Place|Spain|Spain
E Place|China|China
E Place|Mykolaiv|Mykolaiv
E Place|Kherson|Kherson
E Place|Melitopol|Melitopol
E Place|United Kingdom|U.K.
E Place|Canada|Canada
E Place|Ankara|Ankara
E Place|Tripoli|Tripoli
E Place|Russia|Russia
E Place|Denmark|Denmark
E Place|Izmail|Izmail
E Place|Singapore|Singapore
E Place|Chornomorsk|Chornomorsk
E Place|Kropyvnytskyi|Kropyvnytskyi
E Place|Cyprus|Cyprus
E Place|Black Sea|Black Sea
E Commodity|sunflower oil|sunflower oil;oil
E Commodity|meal|meal
E Commodity|grain|grain
C Stepova Oliya|The agroindustrial group@1;Ukraine's second-biggest exporter@1;the group@2;the group@3;We@4;the group@6;its@6;It@7
C Roman Yurkevych|he@2;he@4;Roman@9
C China|which@2
C State Elevator Company|which@3
C Kolosok-Agro|it@7
R Stepova Oliya|LOCATED_IN|Ukraine|1|asserted|-
R Stepova Oliya|EXPORTS|sunflower oil|1|asserted|in April
R Roman Yurkevych|LEADS|Stepova Oliya|1|asserted|-
R Roman Yurkevych|VISITED|Odesa|1|asserted|on Tuesday
R Stepova Oliya|SUPPLIES|India|2|asserted|in April
R Stepova Oliya|SUPPLIES|Turkey|2|asserted|in April
R Stepova Oliya|SUPPLIES|Spain|2|asserted|in April
R India|IMPORTS|sunflower oil|2|asserted|in April
R Turkey|IMPORTS|sunflower oil|2|asserted|in April
R Spain|IMPORTS|sunflower oil|2|asserted|in April
R China|IMPORTS|meal|2|asserted|in February
R Stepova Oliya|SUPPLIES|China|2|asserted|in February
R China|IMPORTS|sunflower oil|2|denied|this season
R State Elevator Company|ACCUSED_BY|Prosecutor General's Office|3|asserted|-
R State Elevator Company|LOCATED_IN|Melitopol|3|asserted|-
R State Elevator Company|SANCTIONED_BY|European Union|3|asserted|-
R State Elevator Company|SANCTIONED_BY|United Kingdom|3|asserted|-
R State Elevator Company|SANCTIONED_BY|Canada|3|asserted|-
R Russia|EXPORTS|grain|5|denied|-
R Stepova Oliya|AGREED_WITH|European Bank for Reconstruction and Development|6|asserted|In February
R Stepova Oliya|AGREED_WITH|Nordkorn|6|asserted|In February
R Nordkorn|LOCATED_IN|Denmark|6|asserted|-
R Nordkorn|INVESTED_IN|Izmail|6|expected|-
R Stepova Oliya|INVESTED_IN|Chornomorsk|7|expected|-
R Padi International|INVESTED_IN|Chornomorsk|7|expected|-
R Padi International|LOCATED_IN|Singapore|7|asserted|-
R Kolosok-Agro|INVESTED_IN|Chornomorsk|7|denied|-
R Taras Kachmar|EMPLOYED_BY|Ministry of Agrarian Policy and Food|8|asserted|-
R Stepova Oliya|LOCATED_IN|Kropyvnytskyi|9|asserted|-
R Melisand Holdings|OWNS|Stepova Oliya|9|asserted|-
R Roman Yurkevych|OWNS|Melisand Holdings|9|asserted|-
R Ihor Yurkevych|OWNS|Melisand Holdings|9|asserted|-
R Melisand Holdings|LOCATED_IN|Cyprus|9|asserted|-

@q-045|wine trade site|2024-04-02|Coonawarra's Two Herons back on the boat to Shenzhen
1 Four days after Beijing scrapped the duties that all but killed Australia's biggest wine market, South Australian family producer Two Herons Estate has put a 20-foot container of cabernet on the water to Shenzhen, where its old distributor, Lychee Garden Fine Wines, had kept, in the words of owner-winemaker Lachlan Petridis, “three dead bottles and the sign”.
2 “I flew up in November, before anyone was sure of anything, and we shook hands over a hotpot,” he said.
3 “No paper. Paper came on Thursday.”
---
4 China bought 38 per cent of the estate's wine in 2019 and none since the spring of 2021; in the meantime Two Herons found buyers in South Korea, Thailand and, to Petridis's own surprise, Nigeria.
5 A bulk contract with Denmark's Vinkompagniet runs to 2026.
6 Trade Minister Don Farrell-Hughes, whose own vines are in the Clare Valley, welcomed the end of what he had called “economic coercion”, an accusation that the Chinese embassy in Canberra has always rejected, and will lead 30 winemakers to Chengdu in May.
---
7 Not everybody is rushing back.
8 Barossa co-operative Kaiserstuhl Growers told its members it had “no plans to rebuild on a fault line”, and analyst Prue Delacourt-Wong of Rabelais Bank reckons that the volumes of 2019 will not be seen again before the end of the decade.
9 Treasury-style premium labels, she adds, have been supplied all along out of Chilean and Californian cellars.
10 Two Herons itself, it should be said for those who read gossip, has neither been sold to nor been in talks with Hong Kong investor Wilson Kwok Tak-sum, who toured it at Easter “as a tourist with a very large hat”.
E Firm|Two Herons Estate|Two Herons Estate;Two Herons
E Firm|Lychee Garden Fine Wines|Lychee Garden Fine Wines
E Firm|Vinkompagniet|Vinkompagniet
E Firm|Kaiserstuhl Growers|Kaiserstuhl Growers
E Firm|Rabelais Bank|Rabelais Bank
E Firm|Treasury|Treasury
E Person|Lachlan Petridis|Lachlan Petridis;Petridis
E Person|Don Farrell-Hughes|Don Farrell-Hughes
E Person|Prue Delacourt-Wong|Prue Delacourt-Wong
E Person|Wilson Kwok Tak-sum|Wilson Kwok Tak-sum
E Place|Coonawarra|Coonawarra
E Place|Shenzhen|Shenzhen
E Place|China|China;Chinese;Beijing
E Place|Australia|Australia
E Place|South Australia|South Australian
E Place|South Korea|South Korea
E Place|Thailand|Thailand
E Place|Nigeria|Nigeria
E Place|Denmark|Denmark
E Place|Clare Valley|Clare Valley
E Place|Canberra|Canberra
E Place|Chengdu|Chengdu
E Place|Barossa|Barossa
E Place|Chile|Chilean
E Place|California|Californian
E Place|Hong Kong|Hong Kong
E Commodity|cabernet|cabernet
E Commodity|wine|wine
C Two Herons Estate|its@1;the estate@4;it@10
C Lychee Garden Fine Wines|its old distributor@1
C Lachlan Petridis|I@2;he@2
C Don Farrell-Hughes|whose@6;he@6
C Kaiserstuhl Growers|its@8;it@8
C Prue Delacourt-Wong|she@9
C Wilson Kwok Tak-sum|who@10
R Two Herons Estate|LOCATED_IN|Coonawarra|0|asserted|-
R Two Herons Estate|LOCATED_IN|South Australia|1|asserted|-
R Two Herons Estate|EXPORTS|cabernet|1|asserted|-
R Two Herons Estate|SUPPLIES|Shenzhen|1|asserted|-
R Two Herons Estate|SUPPLIES|Lychee Garden Fine Wines|1|asserted|-
R Lychee Garden Fine Wines|IMPORTS|cabernet|1|asserted|-
R Lychee Garden Fine Wines|LOCATED_IN|Shenzhen|1|asserted|-
R Lachlan Petridis|OWNS|Two Herons Estate|1|asserted|-
R Lachlan Petridis|VISITED|Shenzhen|1-2|asserted|in November
R Lachlan Petridis|MET_WITH|Lychee Garden Fine Wines|1-2|asserted|in November
R Two Herons Estate|AGREED_WITH|Lychee Garden Fine Wines|1-3|asserted|on Thursday
R China|IMPORTS|wine|4|asserted|in 2019
R Two Herons Estate|SUPPLIES|China|4|asserted|in 2019
R China|IMPORTS|wine|4|denied|since the spring of 2021
R Two Herons Estate|SUPPLIES|China|4|denied|since the spring of 2021
R Two Herons Estate|SUPPLIES|South Korea|4|asserted|-
R Two Herons Estate|SUPPLIES|Thailand|4|asserted|-
R Two Herons Estate|SUPPLIES|Nigeria|4|asserted|-
R South Korea|IMPORTS|wine|4|asserted|-
R Thailand|IMPORTS|wine|4|asserted|-
R Nigeria|IMPORTS|wine|4|asserted|-
R Two Herons Estate|AGREED_WITH|Vinkompagniet|5|asserted|-
R Two Herons Estate|SUPPLIES|Vinkompagniet|5|asserted|to 2026
R Vinkompagniet|LOCATED_IN|Denmark|5|asserted|-
R Don Farrell-Hughes|EMPLOYED_BY|Australia|1-6|asserted|-
R China|ACCUSED_BY|Don Farrell-Hughes|6|asserted|-
R Don Farrell-Hughes|VISITED|Chengdu|6|expected|in May
R Kaiserstuhl Growers|LOCATED_IN|Barossa|8|asserted|-
R Prue Delacourt-Wong|EMPLOYED_BY|Rabelais Bank|8|asserted|-
R Wilson Kwok Tak-sum|OWNS|Two Herons Estate|10|denied|-
R Two Herons Estate|AGREED_WITH|Wilson Kwok Tak-sum|10|denied|-
R Wilson Kwok Tak-sum|VISITED|Coonawarra|10|asserted|at Easter

@q-046|metals newswire|2025-07-08|Katanga Sud declares force majeure on cobalt after Congo extends export halt
1 Katanga Sud Mining, the Congolese subsidiary of commodity house Alpenberg, has declared force majeure on deliveries of cobalt hydroxide to its long-term customers, two of them told Metals Ledger, after the Democratic Republic of the Congo prolonged for three months the suspension of cobalt exports that it had introduced on 22 February.
2 Among those affected are China's Quzhou Hanrui, Finland's Kokkola Ferro Chemicals and Umbrix of Belgium, which between them took some 21,000 tonnes of cobalt last year, traders said.
3 Alpenberg declined to comment on individual contracts.
4 A spokesman at its head office in Zug, Caspar von Salis-Meyer, said the Kamoya Est mine was running normally, that copper cathode was leaving through Lobito and Durban as before, and that the firm had bought no third-party hydroxide from artisanal pits, “in this quarter or any other”.
---
5 ARECOMS, the Authority for the Regulation and Control of Strategic Mineral Substances' Markets, justified the measure, which it says cut stocks on the world market by half, and will decide on quotas by 22 September, its president, Patrick Mulumba wa Ilunga, said in Kinshasa.
6 Indonesia, a distant second producer, has meanwhile raised exports of mixed hydroxide to China by a third.
7 The Congolese state, through its company Gécamines-Invest, owns 25% of Katanga Sud, and has long accused the majority shareholder of underpricing, most recently in a letter sent in May by Mines Minister Kizito Pakasa to Alpenberg's chief executive, Gunnhild Aarø; she met President Félix Tshisekedi in Kinshasa on 11 June, but no agreement was reached.
8 The European Commission has discussed the halt with Kinshasa but is not, a spokesperson stressed, contemplating a complaint at the World Trade Organization (WTO).
E Firm|Katanga Sud Mining|Katanga Sud Mining;Katanga Sud
E Firm|Alpenberg|Alpenberg
E Firm|Quzhou Hanrui|Quzhou Hanrui
E Firm|Kokkola Ferro Chemicals|Kokkola Ferro Chemicals
E Firm|Umbrix|Umbrix
E Firm|Gécamines-Invest|Gécamines-Invest
E Organization|Metals Ledger|Metals Ledger
E Organization|Authority for the Regulation and Control of Strategic Mineral Substances' Markets|Authority for the Regulation and Control of Strategic Mineral Substances' Markets;ARECOMS
E Organization|European Commission|European Commission
E Organization|World Trade Organization|World Trade Organization;WTO
E Person|Caspar von Salis-Meyer|Caspar von Salis-Meyer
E Person|Patrick Mulumba wa Ilunga|Patrick Mulumba wa Ilunga
E Person|Kizito Pakasa|Kizito Pakasa
E Person|Gunnhild Aarø|Gunnhild Aarø
E Person|Félix Tshisekedi|Félix Tshisekedi
E Place|Democratic Republic of the Congo|Democratic Republic of the Congo;Congo;Congolese
E Place|China|China
E Place|Finland|Finland
E Place|Belgium|Belgium
E Place|Zug|Zug
E Place|Kamoya Est mine|Kamoya Est mine
E Place|Lobito|Lobito
E Place|Durban|Durban
E Place|Kinshasa|Kinshasa
E Place|Indonesia|Indonesia
E Commodity|cobalt|cobalt
E Commodity|cobalt hydroxide|cobalt hydroxide;hydroxide
E Commodity|copper cathode|copper cathode
E Commodity|mixed hydroxide|mixed hydroxide
C Katanga Sud Mining|its@1
C Democratic Republic of the Congo|it@1;its@7
C Alpenberg|its@4;the firm@4;the majority shareholder@7
C Authority for the Regulation and Control of Strategic Mineral Substances' Markets|it@5;its@5
C Gunnhild Aarø|she@7
C Indonesia|a distant second producer@6
R Katanga Sud Mining|SUBSIDIARY_OF|Alpenberg|1|asserted|-
R Katanga Sud Mining|LOCATED_IN|Democratic Republic of the Congo|1|asserted|-
R cobalt|SANCTIONED_BY|Democratic Republic of the Congo|1|asserted|on 22 February
R Katanga Sud Mining|SUPPLIES|Quzhou Hanrui|1-2|asserted|last year
R Katanga Sud Mining|SUPPLIES|Kokkola Ferro Chemicals|1-2|asserted|last year
R Katanga Sud Mining|SUPPLIES|Umbrix|1-2|asserted|last year
R Quzhou Hanrui|IMPORTS|cobalt|2|asserted|last year
R Kokkola Ferro Chemicals|IMPORTS|cobalt|2|asserted|last year
R Umbrix|IMPORTS|cobalt|2|asserted|last year
R Katanga Sud Mining|EXPORTS|cobalt hydroxide|1-2|asserted|-
R Quzhou Hanrui|LOCATED_IN|China|2|asserted|-
R Kokkola Ferro Chemicals|LOCATED_IN|Finland|2|asserted|-
R Umbrix|LOCATED_IN|Belgium|2|asserted|-
R Alpenberg|LOCATED_IN|Zug|4|asserted|-
R Caspar von Salis-Meyer|EMPLOYED_BY|Alpenberg|4|asserted|-
R Alpenberg|EXPORTS|copper cathode|4|asserted|-
R Alpenberg|IMPORTS|cobalt hydroxide|4|denied|-
R Patrick Mulumba wa Ilunga|LEADS|Authority for the Regulation and Control of Strategic Mineral Substances' Markets|5|asserted|-
R Indonesia|EXPORTS|mixed hydroxide|6|asserted|-
R Indonesia|SUPPLIES|China|6|asserted|-
R China|IMPORTS|mixed hydroxide|6|asserted|-
R Democratic Republic of the Congo|OWNS|Gécamines-Invest|7|asserted|-
R Gécamines-Invest|INVESTED_IN|Katanga Sud Mining|7|asserted|-
R Alpenberg|ACCUSED_BY|Democratic Republic of the Congo|7|asserted|-
R Alpenberg|ACCUSED_BY|Kizito Pakasa|7|asserted|in May
R Alpenberg|OWNS|Katanga Sud Mining|7|asserted|-
R Kizito Pakasa|EMPLOYED_BY|Democratic Republic of the Congo|7|asserted|-
R Gunnhild Aarø|LEADS|Alpenberg|7|asserted|-
R Félix Tshisekedi|LEADS|Democratic Republic of the Congo|7|asserted|-
R Gunnhild Aarø|MET_WITH|Félix Tshisekedi|7|asserted|on 11 June
R Gunnhild Aarø|AGREED_WITH|Félix Tshisekedi|7|denied|-
R European Commission|MET_WITH|Democratic Republic of the Congo|8|asserted|-
R Democratic Republic of the Congo|ACCUSED_BY|European Commission|8|denied|-

@q-047|Pakistani exchange notice and comment|2023-12-20|Lyallpur Weavers secures 'letter of comfort' from Swedish chain
1 Lyallpur Weavers Limited (PSX: LYWL) informed the bourse on Wednesday that it had received from the Swedish home-furnishing chain Boetta AB a letter of comfort for the purchase of bed linen and towels worth USD 34 million during calendar year 2024, subject to the completion of a social audit of its Faisalabad unit in January.
2 In the notice, signed by Company Secretary Syed Wajahat Hussain Zaidi, the mill also disclosed that its Board had approved an investment of Rs1.2 billion in a 9-megawatt solar plant and a wholly-owned sales company in Jebel Ali, United Arab Emirates.
---
3 An analyst at Ravi Securities, Maham Tanveer, called the news positive "for a company that lost its German business to Bangladesh in one season".
4 Lyallpur, whose sponsors are the family of former commerce minister Chaudhry Nisar Gujjar, sells three quarters of its output abroad, chiefly to Spain, the Netherlands and the U.S., and buys Brazilian and American cotton since the floods of 2022 ruined the Sindh crop.
5 A planned tie-up with China's Weifang Lanqi, for which a memorandum was signed during the Pakistani prime minister's visit to Beijing in October, has since fallen through.
---
6 The All Pakistan Textile Mills Association meanwhile met with caretaker Energy Minister Muhammad Ali Baloch in Islamabad and was promised, its patron-in-chief Gohar Ejaz-ul-Haq said, cheaper gas "after the elections".
7 The KSE-100 index fell 1,100 points.
E Firm|Lyallpur Weavers Limited|Lyallpur Weavers Limited;Lyallpur Weavers;Lyallpur
E Firm|Boetta AB|Boetta AB
E Firm|Ravi Securities|Ravi Securities
E Firm|Weifang Lanqi|Weifang Lanqi
E Organization|All Pakistan Textile Mills Association|All Pakistan Textile Mills Association
E Person|Syed Wajahat Hussain Zaidi|Syed Wajahat Hussain Zaidi
E Person|Maham Tanveer|Maham Tanveer
E Person|Nisar Gujjar|Chaudhry Nisar Gujjar
E Person|Muhammad Ali Baloch|Muhammad Ali Baloch
E Person|Gohar Ejaz-ul-Haq|Gohar Ejaz-ul-Haq
E Place|Sweden|Swedish
E Place|Faisalabad|Faisalabad
E Place|Jebel Ali|Jebel Ali
E Place|United Arab Emirates|United Arab Emirates
E Place|Germany|German
E Place|Bangladesh|Bangladesh
E Place|Spain|Spain
E Place|Netherlands|Netherlands
E Place|United States|U.S.;American
E Place|Brazil|Brazilian
E Place|Sindh|Sindh
E Place|China|China
E Place|Beijing|Beijing
E Place|Islamabad|Islamabad
E Place|Pakistan|Pakistani
E Commodity|bed linen|bed linen
E Commodity|towels|towels
E Commodity|cotton|cotton
E Commodity|gas|gas
C Lyallpur Weavers Limited|it@1;its@1;the mill@2;its@2;a company@3;whose@4;its@4
C All Pakistan Textile Mills Association|its@6
R Boetta AB|LOCATED_IN|Sweden|1|asserted|-
R Boetta AB|IMPORTS|bed linen|1|expected|calendar year 2024
R Boetta AB|IMPORTS|towels|1|expected|calendar year 2024
R Lyallpur Weavers Limited|SUPPLIES|Boetta AB|1|expected|calendar year 2024
R Syed Wajahat Hussain Zaidi|EMPLOYED_BY|Lyallpur Weavers Limited|2|asserted|-
R Jebel Ali|LOCATED_IN|United Arab Emirates|2|asserted|-
R Lyallpur Weavers Limited|INVESTED_IN|Jebel Ali|2|expected|-
R Maham Tanveer|EMPLOYED_BY|Ravi Securities|3|asserted|-
R Lyallpur Weavers Limited|SUPPLIES|Germany|3|denied|-
R Bangladesh|SUPPLIES|Germany|3|asserted|-
R Nisar Gujjar|OWNS|Lyallpur Weavers Limited|4|asserted|-
R Lyallpur Weavers Limited|SUPPLIES|Spain|4|asserted|-
R Lyallpur Weavers Limited|SUPPLIES|Netherlands|4|asserted|-
R Lyallpur Weavers Limited|SUPPLIES|United States|4|asserted|-
R Lyallpur Weavers Limited|IMPORTS|cotton|4|asserted|since the floods of 2022
R Brazil|SUPPLIES|Lyallpur Weavers Limited|4|asserted|since the floods of 2022
R United States|SUPPLIES|Lyallpur Weavers Limited|4|asserted|since the floods of 2022
R Lyallpur Weavers Limited|AGREED_WITH|Weifang Lanqi|5|asserted|in October
R Lyallpur Weavers Limited|AGREED_WITH|Weifang Lanqi|5|denied|-
R Weifang Lanqi|LOCATED_IN|China|5|asserted|-
R Pakistan|VISITED|Beijing|5|asserted|in October
R Muhammad Ali Baloch|EMPLOYED_BY|Pakistan|5-6|asserted|-
R All Pakistan Textile Mills Association|MET_WITH|Muhammad Ali Baloch|6|asserted|-
R All Pakistan Textile Mills Association|VISITED|Islamabad|6|asserted|-
R Gohar Ejaz-ul-Haq|LEADS|All Pakistan Textile Mills Association|6|asserted|-

@q-048|Norwegian supplier press release|2023-10-30|Hydra Subsea awarded sizeable contract by Petrossul in Brazil
1 Stavanger, 30 October 2023: Hydra Subsea ASA (OSE: HYDR) has been awarded a sizeable[1] contract by Petrossul for the engineering, procurement and delivery of 41 kilometres of flexible risers and associated equipment for the Búzios-9 field in the Santos Basin, offshore Brazil.
2 The risers will be manufactured at the company's plant in Vitória, in the state of Espírito Santo, and in Moss, Norway, with first deliveries scheduled for the third quarter of 2025.
---
3 “Petrossul has been our customer since 2004, through good oil prices and through prices nobody wants to remember,” says Aslaug Rinde-Pereira, Executive Vice President for South America in Hydra, who signed in Rio de Janeiro on Friday.
4 Twice this year the company has also won work from Guyana's operator group, and in August it shipped the last of eleven umbilicals to Ghana.
---
5 Hydra withdrew from Russia in April 2022 and has no outstanding deliveries to Sakhalin or any other Russian project.
6 The board does not recognise the description, given by the online paper Havnenytt on 27 October, of a meeting between chief executive Trygve Solbakk and envoys of Abu Dhabi's Al Marsa Energy Holding about an offer for all the shares.
7 No such meeting took place, and no offer has been received.
---
* 8 [1] Hydra defines a sizeable contract as being between NOK 500 million and NOK 1.5 billion.
* 9 About Hydra Subsea: with 2,900 employees in Norway, Brazil, Malaysia and the UK, Hydra Subsea is a leading supplier of flexible pipe. Its largest owner is the Ministry of Trade, Industry and Fisheries of Norway, with 34.0%.
* 10 This information is subject to disclosure under section 5-12 of the Securities Trading Act.
* 11 Contact: Head of Investor Relations Maren Fosse-Gjerde, tel. +47 51 55 01 88
E Firm|Hydra Subsea ASA|Hydra Subsea ASA;Hydra Subsea;Hydra
E Firm|Petrossul|Petrossul
E Firm|Al Marsa Energy Holding|Al Marsa Energy Holding
E Organization|Havnenytt|Havnenytt
E Organization|Ministry of Trade, Industry and Fisheries|Ministry of Trade, Industry and Fisheries
E Person|Aslaug Rinde-Pereira|Aslaug Rinde-Pereira
E Person|Trygve Solbakk|Trygve Solbakk
E Person|Maren Fosse-Gjerde|Maren Fosse-Gjerde
E Place|Stavanger|Stavanger
E Place|Búzios-9 field|Búzios-9 field
E Place|Santos Basin|Santos Basin
E Place|Brazil|Brazil
E Place|Vitória|Vitória
E Place|Espírito Santo|Espírito Santo
E Place|Moss|Moss
E Place|Norway|Norway
E Place|South America|South America
E Place|Rio de Janeiro|Rio de Janeiro
E Place|Guyana|Guyana
E Place|Ghana|Ghana
E Place|Russia|Russia;Russian
E Place|Sakhalin|Sakhalin
E Place|Abu Dhabi|Abu Dhabi
E Place|Malaysia|Malaysia
E Place|United Kingdom|UK
E Commodity|flexible risers|flexible risers;risers
E Commodity|umbilicals|umbilicals
E Commodity|flexible pipe|flexible pipe
C Hydra Subsea ASA|the company@2;our@3;the company@4;it@4;Its@9
C Aslaug Rinde-Pereira|who@3
R Hydra Subsea ASA|AGREED_WITH|Petrossul|1|asserted|-
R Hydra Subsea ASA|SUPPLIES|Petrossul|1-2|expected|third quarter of 2025
R Hydra Subsea ASA|EXPORTS|flexible risers|1-2|expected|third quarter of 2025
R Petrossul|IMPORTS|flexible risers|1-2|expected|third quarter of 2025
R Búzios-9 field|LOCATED_IN|Santos Basin|1|asserted|-
R Santos Basin|LOCATED_IN|Brazil|1|asserted|-
R Vitória|LOCATED_IN|Espírito Santo|2|asserted|-
R Moss|LOCATED_IN|Norway|2|asserted|-
R Hydra Subsea ASA|SUPPLIES|Petrossul|3|asserted|since 2004
R Aslaug Rinde-Pereira|EMPLOYED_BY|Hydra Subsea ASA|3|asserted|-
R Aslaug Rinde-Pereira|AGREED_WITH|Petrossul|3|asserted|on Friday
R Hydra Subsea ASA|AGREED_WITH|Guyana|4|asserted|this year
R Hydra Subsea ASA|EXPORTS|umbilicals|4|asserted|in August
R Hydra Subsea ASA|SUPPLIES|Ghana|4|asserted|in August
R Ghana|IMPORTS|umbilicals|4|asserted|in August
R Hydra Subsea ASA|SUPPLIES|Russia|5|denied|-
R Hydra Subsea ASA|SUPPLIES|Sakhalin|5|denied|-
R Trygve Solbakk|LEADS|Hydra Subsea ASA|6|asserted|-
R Trygve Solbakk|MET_WITH|Al Marsa Energy Holding|6|alleged|-
R Trygve Solbakk|MET_WITH|Al Marsa Energy Holding|6-7|denied|-
R Al Marsa Energy Holding|LOCATED_IN|Abu Dhabi|6|asserted|-
R Al Marsa Energy Holding|OWNS|Hydra Subsea ASA|6-7|denied|-
R Hydra Subsea ASA|LOCATED_IN|Norway|9|asserted|-
R Hydra Subsea ASA|EXPORTS|flexible pipe|9|asserted|-
R Ministry of Trade, Industry and Fisheries|INVESTED_IN|Hydra Subsea ASA|9|asserted|-
R Ministry of Trade, Industry and Fisheries|LOCATED_IN|Norway|9|asserted|-
R Maren Fosse-Gjerde|EMPLOYED_BY|Hydra Subsea ASA|11|asserted|-
B 8,10

@q-049|Serbian agency item|2024-06-26|Zlatar Namenska: We Have Never Sold a Single Shell to Ukraine
1 UŽICE - The ammunition factory Zlatar Namenska AD strongly denied on Tuesday the claim made by the Russian Foreign Intelligence Service (SVR) that mortar rounds from its production line had reached the Armed Forces of Ukraine through intermediaries in the Czech Republic, Poland and Bulgaria.
2 "Zlatar exports exclusively with the consent of the Ministry of Internal and External Trade, the Ministry of Defence and, when needed, of the Ministry of Foreign Affairs, and none of the three has ever issued a licence where the end user is Ukraine," director Milomir Đukanović-Simić told the Tanjug agency, adding that the Czech company named by the SVR, Moravská Zbrojní s.r.o., had last bought 12,000 rounds in 2020, for Indonesia.
---
3 President of Serbia Aleksandar Vučić said the day before in Belgrade that a working group with Moscow would be formed to establish the facts, and that “we will see whose rounds those are”.
4 Last year, according to the Ministry of Internal and External Trade, Serbia sold ammunition abroad worth 390 million euros, most of it to the United Arab Emirates, the United States, Cyprus and the Czech Republic.
---
5 The factory in Užice, 51 percent of which is owned by the state and the remainder by workers and by the Belgrade company Sinteza Invest, in April signed a contract with Egypt's Maadi Engineering on a joint line for 120-mm mines.
6 Minister of Defence Bratislav Gašović is expected to visit it on Thursday.
E Firm|Zlatar Namenska AD|Zlatar Namenska AD;Zlatar Namenska;Zlatar
E Firm|Moravská Zbrojní s.r.o.|Moravská Zbrojní s.r.o.
E Firm|Sinteza Invest|Sinteza Invest
E Firm|Maadi Engineering|Maadi Engineering
E Organization|Russian Foreign Intelligence Service|Russian Foreign Intelligence Service;SVR
E Organization|Armed Forces of Ukraine|Armed Forces of Ukraine
E Organization|Ministry of Internal and External Trade|Ministry of Internal and External Trade
E Organization|Ministry of Defence|Ministry of Defence
E Organization|Ministry of Foreign Affairs|Ministry of Foreign Affairs
E Organization|Tanjug|Tanjug
E Person|Milomir Đukanović-Simić|Milomir Đukanović-Simić
E Person|Aleksandar Vučić|Aleksandar Vučić
E Person|Bratislav Gašović|Bratislav Gašović
E Place|Užice|UŽICE;Užice
E Place|Ukraine|Ukraine
E Place|Czech Republic|Czech Republic;Czech
E Place|Poland|Poland
E Place|Bulgaria|Bulgaria
E Place|Indonesia|Indonesia
E Place|Serbia|Serbia
E Place|Belgrade|Belgrade
E Place|Russia|Moscow
E Place|United Arab Emirates|United Arab Emirates
E Place|United States|United States
E Place|Cyprus|Cyprus
E Place|Egypt|Egypt
E Commodity|mortar rounds|mortar rounds;rounds;Shell
E Commodity|ammunition|ammunition
E Commodity|120-mm mines|120-mm mines
C Zlatar Namenska AD|We@0;its@1;The factory@5;which@5;it@6
R Zlatar Namenska AD|SUPPLIES|Ukraine|0|denied|-
R Zlatar Namenska AD|SUPPLIES|Armed Forces of Ukraine|1|alleged|-
R Zlatar Namenska AD|SUPPLIES|Armed Forces of Ukraine|1|denied|-
R Armed Forces of Ukraine|IMPORTS|mortar rounds|1|alleged|-
R Zlatar Namenska AD|ACCUSED_BY|Russian Foreign Intelligence Service|1|asserted|-
R Zlatar Namenska AD|EXPORTS|mortar rounds|2|asserted|-
R Milomir Đukanović-Simić|LEADS|Zlatar Namenska AD|2|asserted|-
R Moravská Zbrojní s.r.o.|IMPORTS|mortar rounds|2|asserted|in 2020
R Zlatar Namenska AD|SUPPLIES|Moravská Zbrojní s.r.o.|2|asserted|in 2020
R Moravská Zbrojní s.r.o.|SUPPLIES|Indonesia|2|asserted|in 2020
R Moravská Zbrojní s.r.o.|LOCATED_IN|Czech Republic|2|asserted|-
R Moravská Zbrojní s.r.o.|ACCUSED_BY|Russian Foreign Intelligence Service|1-2|asserted|-
R Aleksandar Vučić|LEADS|Serbia|3|asserted|-
R Serbia|AGREED_WITH|Russia|3|expected|-
R Serbia|EXPORTS|ammunition|4|asserted|Last year
R Serbia|SUPPLIES|United Arab Emirates|4|asserted|Last year
R Serbia|SUPPLIES|United States|4|asserted|Last year
R Serbia|SUPPLIES|Cyprus|4|asserted|Last year
R Serbia|SUPPLIES|Czech Republic|4|asserted|Last year
R United Arab Emirates|IMPORTS|ammunition|4|asserted|Last year
R United States|IMPORTS|ammunition|4|asserted|Last year
R Cyprus|IMPORTS|ammunition|4|asserted|Last year
R Czech Republic|IMPORTS|ammunition|4|asserted|Last year
R Zlatar Namenska AD|LOCATED_IN|Užice|5|asserted|-
R Serbia|OWNS|Zlatar Namenska AD|5|asserted|-
R Sinteza Invest|INVESTED_IN|Zlatar Namenska AD|5|asserted|-
R Sinteza Invest|LOCATED_IN|Belgrade|5|asserted|-
R Zlatar Namenska AD|AGREED_WITH|Maadi Engineering|5|asserted|in April
R Maadi Engineering|LOCATED_IN|Egypt|5|asserted|-
R Bratislav Gašović|LEADS|Ministry of Defence|2-6|asserted|-
R Bratislav Gašović|VISITED|Užice|5-6|expected|on Thursday

@q-050|US farm radio network|2025-10-09|Quad-River Crush opens in Clay County, with an empty seat on the stage
1 They saved a chair for Commerce, and it stayed empty.
2 Otherwise, said Dwayne Lindqvist, chairman of Quad-River Crush LLC, Thursday's ribbon-cutting near Spencer, Iowa, went off just as 1,140 farmer-owners had hoped when they put $118 million into the ground three years ago: Governor Kelsey Haugen-Ortiz drove up from Des Moines, the band played, and the first truck of soybeans went over the scale.
3 The plant will handle 38 million bushels a year, and it already has homes for the products, with Prairie Renewables of Sioux City taking all the oil for diesel and the meal headed for the Philippines and Mexico by way of trader Hollander & Schwab, based in St. Louis.
---
4 Good thing, too, because nobody in northwest Iowa is selling whole beans to China this fall.
5 Beijing hasn't bought a bushel of the new crop, according to the U.S. Department of Agriculture, preferring Brazil and Argentina, and analyst Trent Mazurski of Corn Belt Advisory in Ankeny doesn't see it coming back before the two presidents are supposed to sit down together in South Korea at the end of the month.
6 “China used to be the answer,” he told us. “Now it's the question.”
---
7 Haugen-Ortiz, who led a trade mission to Vietnam and Indonesia in September, said Hanoi had pledged to take more meal and that she expects to sign something with Jakarta “by Thanksgiving”.
8 Lindqvist, for the record, shot down talk at the coffee shop that the co-op is fixing to sell a third of the plant to a Canadian outfit called Northgate Grain.
9 “We've had a letter from Northgate,” he said. “I use it as a coaster.”
10 Coming up: markets, weather, and a man who taught his pig to open a gate.
E Firm|Quad-River Crush LLC|Quad-River Crush LLC;Quad-River Crush
E Firm|Prairie Renewables|Prairie Renewables
E Firm|Hollander & Schwab|Hollander & Schwab
E Firm|Corn Belt Advisory|Corn Belt Advisory
E Firm|Northgate Grain|Northgate Grain;Northgate
E Organization|U.S. Department of Commerce|Commerce
E Organization|U.S. Department of Agriculture|U.S. Department of Agriculture
E Person|Dwayne Lindqvist|Dwayne Lindqvist;Lindqvist
E Person|Kelsey Haugen-Ortiz|Kelsey Haugen-Ortiz;Haugen-Ortiz
E Person|Trent Mazurski|Trent Mazurski
E Place|Clay County|Clay County
E Place|Spencer|Spencer
E Place|Iowa|Iowa
E Place|Des Moines|Des Moines
E Place|Sioux City|Sioux City
E Place|Philippines|Philippines
E Place|Mexico|Mexico
E Place|St. Louis|St. Louis
E Place|China|China;Beijing
E Place|Brazil|Brazil
E Place|Argentina|Argentina
E Place|Ankeny|Ankeny
E Place|South Korea|South Korea
E Place|Vietnam|Vietnam;Hanoi
E Place|Indonesia|Indonesia;Jakarta
E Place|Canada|Canadian
E Commodity|soybeans|soybeans;beans
E Commodity|soybean oil|oil
E Commodity|soybean meal|meal
E Commodity|diesel|diesel
C Quad-River Crush LLC|The plant@3;it@3;the co-op@8;the plant@8;We@9
C China|it@5;it@6
C Kelsey Haugen-Ortiz|who@7;she@7
C Trent Mazurski|he@6
C Dwayne Lindqvist|he@9;I@9
R Dwayne Lindqvist|LEADS|Quad-River Crush LLC|2|asserted|-
R Spencer|LOCATED_IN|Iowa|2|asserted|-
R Kelsey Haugen-Ortiz|LEADS|Iowa|2|asserted|-
R Kelsey Haugen-Ortiz|VISITED|Spencer|2|asserted|Thursday
R Quad-River Crush LLC|LOCATED_IN|Clay County|0|asserted|-
R Quad-River Crush LLC|SUPPLIES|Prairie Renewables|3|expected|-
R Prairie Renewables|IMPORTS|soybean oil|3|expected|-
R Prairie Renewables|LOCATED_IN|Sioux City|3|asserted|-
R Quad-River Crush LLC|EXPORTS|soybean meal|3|expected|-
R Quad-River Crush LLC|SUPPLIES|Philippines|3|expected|-
R Quad-River Crush LLC|SUPPLIES|Mexico|3|expected|-
R Quad-River Crush LLC|SUPPLIES|Hollander & Schwab|3|expected|-
R Philippines|IMPORTS|soybean meal|3|expected|-
R Mexico|IMPORTS|soybean meal|3|expected|-
R Hollander & Schwab|LOCATED_IN|St. Louis|3|asserted|-
R Iowa|SUPPLIES|China|4|denied|this fall
R China|IMPORTS|soybeans|5|denied|-
R Brazil|SUPPLIES|China|5|asserted|-
R Argentina|SUPPLIES|China|5|asserted|-
R Trent Mazurski|EMPLOYED_BY|Corn Belt Advisory|5|asserted|-
R Corn Belt Advisory|LOCATED_IN|Ankeny|5|asserted|-
R Kelsey Haugen-Ortiz|VISITED|Vietnam|7|asserted|in September
R Kelsey Haugen-Ortiz|VISITED|Indonesia|7|asserted|in September
R Vietnam|IMPORTS|soybean meal|7|expected|-
R Kelsey Haugen-Ortiz|AGREED_WITH|Indonesia|7|expected|by Thanksgiving
R Northgate Grain|INVESTED_IN|Quad-River Crush LLC|8|denied|-
R Northgate Grain|LOCATED_IN|Canada|8|asserted|-

@q-051|potash company release|2021-12-17|Belarus-free: Sasknorte Potash Moves To Fill The Gap In Bangladesh
1 Sasknorte Potash Corp. of Regina said Friday it has been asked by the Bangladesh Farm Inputs Corporation (BFIC) to supply up to 250,000 metric tons of muriate of potash in 2022, part of the volume that the state buyer used to get from Belarus.
2 Minsk's potash trader, Paleskali Export, landed on the sanctions list of the U.S. Treasury on December 2, and its shipments through Klaipeda, Lithuania, may stop as early as February, when the state railway intends to end its contract.
3 Sasknorte, a private company owned by the Hutterite-founded Qu'Appelle Holdings, said it would not comment on pricing and that no agreement had been signed.
---
4 “Dhaka is not abandoning anybody; Dhaka needs to eat,” BFIC chairman Kazi Amirul Haque Bhuiyan told the Daily Prothom Barta.
5 The corporation bought 480,000 tons last year, he said, from Canada, Belarus and Russia.
---
6 About Sasknorte: the company operates the Wascana Creek solution mine near Belle Plaine, Saskatchewan, and has shipped to Brazil, China and the U.S. Midwest since 1974.
* 7 The names of products herein are trademarks. All dollar figures are Canadian.
E Firm|Sasknorte Potash Corp.|Sasknorte Potash Corp.;Sasknorte Potash;Sasknorte
E Firm|Paleskali Export|Paleskali Export
E Firm|Qu'Appelle Holdings|Qu'Appelle Holdings
E Organization|Bangladesh Farm Inputs Corporation|Bangladesh Farm Inputs Corporation;BFIC
E Organization|U.S. Treasury|U.S. Treasury
E Organization|Daily Prothom Barta|Daily Prothom Barta
E Person|Kazi Amirul Haque Bhuiyan|Kazi Amirul Haque Bhuiyan
E Place|Regina|Regina
E Place|Bangladesh|Bangladesh;Dhaka
E Place|Belarus|Belarus
E Place|Minsk|Minsk
E Place|Klaipeda|Klaipeda
E Place|Lithuania|Lithuania
E Place|Canada|Canada;Canadian
E Place|Russia|Russia
E Place|Wascana Creek solution mine|Wascana Creek solution mine
E Place|Belle Plaine|Belle Plaine
E Place|Saskatchewan|Saskatchewan
E Place|Brazil|Brazil
E Place|China|China
E Place|U.S. Midwest|U.S. Midwest
E Commodity|muriate of potash|muriate of potash;potash
C Sasknorte Potash Corp.|it@1;it@3;the company@6
C Bangladesh Farm Inputs Corporation|the state buyer@1;The corporation@5
C Paleskali Export|its@2
C Kazi Amirul Haque Bhuiyan|he@5
R Sasknorte Potash Corp.|LOCATED_IN|Regina|1|asserted|-
R Sasknorte Potash Corp.|SUPPLIES|Bangladesh Farm Inputs Corporation|1|expected|in 2022
R Bangladesh Farm Inputs Corporation|IMPORTS|muriate of potash|1|expected|in 2022
R Bangladesh|OWNS|Bangladesh Farm Inputs Corporation|1|asserted|-
R Paleskali Export|SANCTIONED_BY|U.S. Treasury|2|asserted|on December 2
R Paleskali Export|LOCATED_IN|Minsk|2|asserted|-
R Klaipeda|LOCATED_IN|Lithuania|2|asserted|-
R Paleskali Export|EXPORTS|muriate of potash|2|asserted|-
R Qu'Appelle Holdings|OWNS|Sasknorte Potash Corp.|3|asserted|-
R Sasknorte Potash Corp.|AGREED_WITH|Bangladesh Farm Inputs Corporation|3|denied|-
R Kazi Amirul Haque Bhuiyan|LEADS|Bangladesh Farm Inputs Corporation|4|asserted|-
R Bangladesh Farm Inputs Corporation|IMPORTS|muriate of potash|5|asserted|last year
R Canada|SUPPLIES|Bangladesh Farm Inputs Corporation|5|asserted|last year
R Belarus|SUPPLIES|Bangladesh Farm Inputs Corporation|5|asserted|last year
R Russia|SUPPLIES|Bangladesh Farm Inputs Corporation|5|asserted|last year
R Sasknorte Potash Corp.|SUPPLIES|Brazil|6|asserted|since 1974
R Sasknorte Potash Corp.|SUPPLIES|China|6|asserted|since 1974
R Sasknorte Potash Corp.|SUPPLIES|U.S. Midwest|6|asserted|since 1974
R Belle Plaine|LOCATED_IN|Saskatchewan|6|asserted|-
B 7

@q-052|airline statement|2024-12-04|Gulf Breeze Airways – statement on flight GB417
1 Gulf Breeze Airways is aware of videos circulating of an incident on board flight GB417 from Sharjah to Colombo on 3 December.
2 A guest became unwell after the meal service, was looked after by a doctor travelling with us, and was met on arrival by an ambulance; we are told that she is doing well and we wish her a full recovery.
3 Contrary to what is claimed in the videos, no guest was arrested, the aircraft did not return to Sharjah, and the crew did not run out of water supplies.
---
4 The safety of our guests leads everything we do.
5 We would ask everyone to trade a little speculation for a little kindness, and we thank the authorities in Sri Lanka for their help.
6 Guests who were booked on the return sector may visit our website to agree a new date at no charge.
* 7 Gulf Breeze Airways is owned by its guests' smiles™
E Firm|Gulf Breeze Airways|Gulf Breeze Airways
E Place|Sharjah|Sharjah
E Place|Colombo|Colombo
E Place|Sri Lanka|Sri Lanka
C Gulf Breeze Airways|us@2;we@2;our@4;we@4;We@5;our@6
B 7
