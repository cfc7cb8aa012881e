@t-053|aluminium weekly|2025-06-05|Double duty: who still sends metal to the Midwest?
1 As of Wednesday an importer of aluminium into the United States pays 50% instead of 25%, and at Trois-Rivières, Quebec, where four ships a month used to load ingot for Oswego and Toledo, the Aluminerie de Bécancour is stacking metal in the car park.
2 The smelter, of which Pittsburgh-based Alcoa holds 74.95% and Rio Tinto the rest, has diverted 30,000 tonnes to Rotterdam since March, said Alcoa's president and chief executive officer, William F. Oplinger, and will divert as much again if the premium for the U.S. Midwest "does not do the decent thing".
3 Canada supplied 2.7 million tonnes, or seven-tenths of American imports of primary metal, in 2024; the United Arab Emirates, Bahrain and Argentina, where Aluar's works at Puerto Madryn are, came after it.
---
4 Canadian Prime Minister Mark Carney said that his government was in "intensive discussions" with Washington and would take some time, not much, to answer.
5 His industry minister, Mélanie Joly, met smelter bosses in Saguenay on Thursday.
6 Jean Simard, who has been president of the Aluminium Association of Canada since 2010, asked for nothing in public.
---
7 Russia was shut out of the American market two years ago with a 200% duty, and from April 2024 the London Metal Exchange (LME) and the CME of Chicago accept no Russian metal made after the 13th of that month, following measures by the U.S. Treasury and the United Kingdom.
8 Rusal, Oleg Deripaska's old company, sells to China what it formerly sold to Ohio: 1.1 million tonnes last year, a record, by way of Vladivostok and Zabaikalsk, and it has taken a stake of 30% in Hebei Wenfeng, an alumina refiner, so as to be sure of its raw material.
9 "It is a game of musical chairs, except that each time somebody adds a chair for China," said Uday Raghunathan Patel, senior research manager at Woodside Mackay.
10 Stocks at Port Klang, where warehouse firm Istim waits with its rents, fell again.
E Commodity|aluminium|aluminium;ingot
E Commodity|alumina|alumina
E Place|Midwest|Midwest
E Place|United States|United States;U.S.;American;Washington
E Place|Trois-Rivières|Trois-Rivières
E Place|Quebec|Quebec
E Place|Oswego|Oswego
E Place|Toledo|Toledo
E Firm|Aluminerie de Bécancour|Aluminerie de Bécancour
E Place|Pittsburgh|Pittsburgh
E Firm|Alcoa|Alcoa
E Firm|Rio Tinto|Rio Tinto
E Place|Rotterdam|Rotterdam
E Person|William F. Oplinger|William F. Oplinger
E Place|Canada|Canada;Canadian
E Place|United Arab Emirates|United Arab Emirates
E Place|Bahrain|Bahrain
E Place|Argentina|Argentina
E Firm|Aluar|Aluar
E Place|Puerto Madryn|Puerto Madryn
E Person|Mark Carney|Mark Carney
E Person|Mélanie Joly|Mélanie Joly
E Place|Saguenay|Saguenay
E Person|Jean Simard|Jean Simard
E Organization|Aluminium Association of Canada|Aluminium Association of Canada
E Place|Russia|Russia;Russian
E Organization|London Metal Exchange|London Metal Exchange;LME
E Organization|CME|CME
E Place|Chicago|Chicago
E Organization|U.S. Treasury|U.S. Treasury
E Place|United Kingdom|United Kingdom
E Firm|Rusal|Rusal
E Person|Oleg Deripaska|Oleg Deripaska
E Place|China|China
E Place|Ohio|Ohio
E Place|Vladivostok|Vladivostok
E Place|Zabaikalsk|Zabaikalsk
E Firm|Hebei Wenfeng|Hebei Wenfeng
E Person|Uday Raghunathan Patel|Uday Raghunathan Patel
E Firm|Woodside Mackay|Woodside Mackay
E Place|Port Klang|Port Klang
E Firm|Istim|Istim
C Aluminerie de Bécancour|The smelter@2
C Canada|it@3;his government@4
C Mark Carney|his@4;His@5
C Jean Simard|who@6
C Rusal|it@8;it#2@8;its@8
C Hebei Wenfeng|an alumina refiner@8
C aluminium|metal@1;primary metal@3
C aluminium|metal@7
R Trois-Rivières|LOCATED_IN|Quebec|1|asserted|-
R Trois-Rivières|SUPPLIES|Oswego|1|asserted|-
R Trois-Rivières|SUPPLIES|Toledo|1|asserted|-
R Oswego|IMPORTS|aluminium|1|asserted|-
R Toledo|IMPORTS|aluminium|1|asserted|-
R Aluminerie de Bécancour|LOCATED_IN|Trois-Rivières|1|asserted|-
R Alcoa|OWNS|Aluminerie de Bécancour|2|asserted|-
R Rio Tinto|INVESTED_IN|Aluminerie de Bécancour|2|asserted|-
R Alcoa|LOCATED_IN|Pittsburgh|2|asserted|-
R Aluminerie de Bécancour|SUPPLIES|Rotterdam|2|asserted|since March
R Aluminerie de Bécancour|EXPORTS|aluminium|1-2|asserted|since March
R Rotterdam|IMPORTS|aluminium|1-2|asserted|since March
R William F. Oplinger|LEADS|Alcoa|2|asserted|-
R Canada|SUPPLIES|United States|3|asserted|in 2024
R United States|IMPORTS|aluminium|1-3|asserted|in 2024
R United Arab Emirates|SUPPLIES|United States|3|asserted|in 2024
R Bahrain|SUPPLIES|United States|3|asserted|in 2024
R Argentina|SUPPLIES|United States|3|asserted|in 2024
R Puerto Madryn|LOCATED_IN|Argentina|3|asserted|-
R Mark Carney|LEADS|Canada|4|asserted|-
R Canada|MET_WITH|United States|4|asserted|-
R Mélanie Joly|EMPLOYED_BY|Canada|4-5|asserted|-
R Mélanie Joly|VISITED|Saguenay|5|asserted|on Thursday
R Jean Simard|LEADS|Aluminium Association of Canada|6|asserted|since 2010
R CME|LOCATED_IN|Chicago|7|asserted|-
R Russia|SANCTIONED_BY|London Metal Exchange|7|asserted|from April 2024
R Russia|SANCTIONED_BY|CME|7|asserted|from April 2024
R Russia|SANCTIONED_BY|U.S. Treasury|7|asserted|-
R Russia|SANCTIONED_BY|United Kingdom|7|asserted|-
R Rusal|SUPPLIES|China|8|asserted|last year
R Rusal|SUPPLIES|Ohio|8|asserted|formerly
R Rusal|EXPORTS|aluminium|1-8|asserted|last year
R China|IMPORTS|aluminium|1-8|asserted|last year
R Rusal|INVESTED_IN|Hebei Wenfeng|8|asserted|-
R Uday Raghunathan Patel|EMPLOYED_BY|Woodside Mackay|9|asserted|-

@t-054|farm weekly, Australia|2024-08-22|Keysborough, Kuwait and the end of the sheep boats
1 The last livestock carrier to load sheep at Fremantle may leave as early as May 2028: the Export Control Amendment (Ending Live Sheep Exports by Sea) Act went through the Senate on 1 July, and Agriculture Minister Julie Collins, two weeks in the job, told growers in Northam on Tuesday that it would not be going back.
2 Kuwait's Livestock Transport and Trading Company, known to every farmer in the Great Southern as KLTT and to most of them as the only bidder, shipped 480,000 head through its Perth arm, Rural Export & Trading WA, last year, in the Al Messilah and the Al Shuwaikh.
3 "We will bring them from South Africa, and from Romania, and then you will have neither the sheep nor the say," its chief executive, Osama Khaled Boodai, said down the line from Kuwait City.
---
4 The other destinations were Jordan, Israel and, as a new one, Saudi Arabia, which took its first 60,000 in February after a pause of twelve years.
5 The Bahijah, it'll be remembered, spent forty days at sea in the summer with 14,000 sheep and 2,000 cattle for Haifa aboard, having been ordered back from the Red Sea by the Department of Agriculture, Fisheries and Forestry (DAFF); she belongs to the Israeli shipowner Bassem Dabbah and his company, Dabbah Livestock Shipping.
6 Cattle stay lawful.
7 Indonesia ordered 380,000 of them in the financial year, largely out of Darwin and Broome; Vietnam's appetite, on the other hand, has gone.
---
8 John Cunnington-Hale, president of the WA Farmers' livestock section and head of a protest convoy that brought 1,700 utes to St Georges Terrace, asks townsfolk to sign a petition.
9 Chilled lamb to the United States, up 22%, is what the government would rather talk about.
10 China has let eight Australian abattoirs back in since December, among them JBS's plant at Brooklyn, Victoria, and, as of this month, none is left on its suspended list save two.
E Place|Fremantle|Fremantle
E Commodity|sheep|sheep
E Commodity|cattle|cattle;Cattle
E Commodity|lamb|Chilled lamb
E Organization|Senate|Senate
E Person|Julie Collins|Julie Collins
E Place|Northam|Northam
E Place|Kuwait|Kuwait
E Place|Keysborough|Keysborough
E Firm|Livestock Transport and Trading Company|Livestock Transport and Trading Company;KLTT
E Place|Great Southern|Great Southern
E Place|Perth|Perth
E Firm|Rural Export & Trading WA|Rural Export & Trading WA
E Vessel|Al Messilah|Al Messilah
E Vessel|Al Shuwaikh|Al Shuwaikh
E Vessel|Bahijah|Bahijah
E Place|South Africa|South Africa
E Place|Romania|Romania
E Person|Osama Khaled Boodai|Osama Khaled Boodai
E Place|Kuwait City|Kuwait City
E Place|Jordan|Jordan
E Place|Israel|Israel;Israeli
E Place|Saudi Arabia|Saudi Arabia
E Place|Haifa|Haifa
E Place|Red Sea|Red Sea
E Organization|Department of Agriculture, Fisheries and Forestry|Department of Agriculture, Fisheries and Forestry;DAFF
E Person|Bassem Dabbah|Bassem Dabbah
E Firm|Dabbah Livestock Shipping|Dabbah Livestock Shipping
E Place|Indonesia|Indonesia
E Place|Darwin|Darwin
E Place|Broome|Broome
E Place|Vietnam|Vietnam
E Person|John Cunnington-Hale|John Cunnington-Hale
E Organization|WA Farmers|WA Farmers
E Place|St Georges Terrace|St Georges Terrace
E Place|United States|United States
E Place|China|China
E Place|Australia|Australian
E Firm|JBS|JBS
E Place|Brooklyn|Brooklyn
E Place|Victoria|Victoria
C Livestock Transport and Trading Company|the only bidder@2;its@2;We@3;its@3
C Saudi Arabia|which@4;its@4
C Bahijah|she@5
C Bassem Dabbah|his@5
C China|its@10
C cattle|them@7
C Australia|the government@9
R sheep|SANCTIONED_BY|Senate|1|asserted|on 1 July
R Julie Collins|VISITED|Northam|1|asserted|on Tuesday
R Livestock Transport and Trading Company|LOCATED_IN|Kuwait|2|asserted|-
R Rural Export & Trading WA|SUBSIDIARY_OF|Livestock Transport and Trading Company|2|asserted|-
R Rural Export & Trading WA|LOCATED_IN|Perth|2|asserted|-
R Livestock Transport and Trading Company|EXPORTS|sheep|1-2|asserted|last year
R Rural Export & Trading WA|EXPORTS|sheep|1-2|asserted|last year
R South Africa|SUPPLIES|Livestock Transport and Trading Company|3|expected|-
R Romania|SUPPLIES|Livestock Transport and Trading Company|3|expected|-
R Livestock Transport and Trading Company|IMPORTS|sheep|1-3|expected|-
R Osama Khaled Boodai|LEADS|Livestock Transport and Trading Company|3|asserted|-
R Saudi Arabia|IMPORTS|sheep|1-4|asserted|in February
R Jordan|IMPORTS|sheep|1-4|asserted|-
R Israel|IMPORTS|sheep|1-4|asserted|-
R Haifa|IMPORTS|sheep|5|expected|-
R Haifa|IMPORTS|cattle|5|expected|-
R Bassem Dabbah|OWNS|Bahijah|5|asserted|-
R Dabbah Livestock Shipping|OWNS|Bahijah|5|asserted|-
R Bassem Dabbah|OWNS|Dabbah Livestock Shipping|5|asserted|-
R Dabbah Livestock Shipping|LOCATED_IN|Israel|5|asserted|-
R Indonesia|IMPORTS|cattle|6-7|asserted|in the financial year
R Darwin|SUPPLIES|Indonesia|7|asserted|in the financial year
R Broome|SUPPLIES|Indonesia|7|asserted|in the financial year
R Darwin|EXPORTS|cattle|6-7|asserted|in the financial year
R Broome|EXPORTS|cattle|6-7|asserted|in the financial year
R John Cunnington-Hale|LEADS|WA Farmers|8|asserted|-
R United States|IMPORTS|lamb|9|asserted|-
R Australia|SUPPLIES|United States|9|asserted|-
R Brooklyn|LOCATED_IN|Victoria|10|asserted|-
R Livestock Transport and Trading Company|IMPORTS|sheep|1-2|asserted|last year

@t-055|middle distillates report|2025-10-27|Diesel: Jamnagar rewrites its shopping list
1 Rudraksh Industries, India's largest refiner and until last week the largest single buyer of Russian crude in the world, has purchased some 12 million barrels from Saudi Arabia, Iraq, Qatar and the United States since 22 October, when the U.S. Treasury put Rosmorneft and Lukomor on its blacklist, and told its bankers in Mumbai that no new Rosmorneft cargo would be accepted at the export refinery in Jamnagar.
2 The Gujarat complex is what Europe heats itself with: Amsterdam–Rotterdam–Antwerp received 310,000 b/d of Indian diesel and jet fuel in the third quarter, says cargo tracker Kpler Dunn, against 180,000 from Saudi Arabia's Yasref and Jubail refineries and 160,000 from the U.S. Gulf.
3 Navtara Energy, half an hour down the road at Vadinar, in which Rosmorneft has 49.13%, cannot do likewise.
4 It has been under EU sanctions since July, has lost its chief executive, Alessandro des Dorides, who resigned, and sells its diesel to Brazil, Togo and anyone who will send a ship; the Mancora, the Gavril-M and the Lesedi have been through Vadinar this month, all three on the British list.
---
5 Ganga Oil Corp. (GOC), Bhagirath Petroleum and Malpe Refinery have halted purchases too, without saying that they have.
6 "We shall comply, and we shall not be lectured," a spokesman for the Ministry of External Affairs, Randhir Jaiswal, said in New Delhi, in answer to a claim of President Trump's that Prime Minister Narendra Modi had promised him by telephone to stop buying; he knew of no such conversation.
7 From January, in any case, the European Union is to bar fuels made from Russian crude, wherever made.
---
8 Lukomor said on Monday it would sell its foreign assets, which comprise refineries at Burgas in Bulgaria and Ploiești in Romania and 45% of Zeeland in the Netherlands; Gunvor, led by Torbjörn Törnqvist and based in Geneva, is thought to want the lot.
9 In Sofia, energy minister Zhecho Stankov banned exports of diesel "as a precaution".
10 Rotterdam barges closed $31.40 over Brent, said Wanda Oyelaran-Keane, who watches gasoil for the bank ABN Hope.
E Commodity|diesel|Diesel;diesel;gasoil
E Commodity|crude|crude
E Commodity|jet fuel|jet fuel
E Commodity|fuels|fuels
E Commodity|Brent|Brent
E Firm|Rudraksh Industries|Rudraksh Industries
E Place|India|India;Indian
E Place|Russia|Russian
E Place|Saudi Arabia|Saudi Arabia
E Place|Iraq|Iraq
E Place|Qatar|Qatar
E Place|United States|United States
E Organization|U.S. Treasury|U.S. Treasury
E Firm|Rosmorneft|Rosmorneft
E Firm|Lukomor|Lukomor
E Place|Mumbai|Mumbai
E Place|Jamnagar|Jamnagar
E Place|Gujarat|Gujarat
E Place|Europe|Europe
E Place|Amsterdam–Rotterdam–Antwerp|Amsterdam–Rotterdam–Antwerp
E Firm|Kpler Dunn|Kpler Dunn
E Place|Yasref|Yasref
E Place|Jubail|Jubail
E Place|U.S. Gulf|U.S. Gulf
E Firm|Navtara Energy|Navtara Energy
E Place|Vadinar|Vadinar
E Organization|European Union|EU;European Union
E Person|Alessandro des Dorides|Alessandro des Dorides
E Place|Brazil|Brazil
E Place|Togo|Togo
E Vessel|Mancora|Mancora
E Vessel|Gavril-M|Gavril-M
E Vessel|Lesedi|Lesedi
E Place|United Kingdom|British
E Firm|Ganga Oil Corp.|Ganga Oil Corp.;GOC
E Firm|Bhagirath Petroleum|Bhagirath Petroleum
E Firm|Malpe Refinery|Malpe Refinery
E Organization|Ministry of External Affairs|Ministry of External Affairs
E Person|Randhir Jaiswal|Randhir Jaiswal
E Place|New Delhi|New Delhi
E Person|Trump|Trump
E Person|Narendra Modi|Narendra Modi
E Place|Burgas|Burgas
E Place|Bulgaria|Bulgaria;Sofia
E Place|Ploiești|Ploiești
E Place|Romania|Romania
E Place|Zeeland|Zeeland
E Place|Netherlands|Netherlands
E Firm|Gunvor|Gunvor
E Person|Torbjörn Törnqvist|Torbjörn Törnqvist
E Place|Geneva|Geneva
E Person|Zhecho Stankov|Zhecho Stankov
E Place|Rotterdam|Rotterdam
E Person|Wanda Oyelaran-Keane|Wanda Oyelaran-Keane
E Firm|ABN Hope|ABN Hope
C Rudraksh Industries|India's largest refiner@1;its#2@1
C U.S. Treasury|its@1
C Jamnagar|The Gujarat complex@2
C Navtara Energy|It@4;its@4;its#2@4;which@3
C Alessandro des Dorides|who@4
C Randhir Jaiswal|he@6
C Trump|him@6
C India|We@6
C Lukomor|it@8;its@8
C Wanda Oyelaran-Keane|who@10
C India|we@6
C crude|barrels@1
R Rudraksh Industries|LOCATED_IN|India|1|asserted|-
R Rudraksh Industries|IMPORTS|crude|1|asserted|since 22 October
R Russia|SUPPLIES|Rudraksh Industries|1|asserted|until last week
R Saudi Arabia|SUPPLIES|Rudraksh Industries|1|asserted|since 22 October
R Iraq|SUPPLIES|Rudraksh Industries|1|asserted|since 22 October
R Qatar|SUPPLIES|Rudraksh Industries|1|asserted|since 22 October
R United States|SUPPLIES|Rudraksh Industries|1|asserted|since 22 October
R Rosmorneft|SANCTIONED_BY|U.S. Treasury|1|asserted|22 October
R Lukomor|SANCTIONED_BY|U.S. Treasury|1|asserted|22 October
R Rosmorneft|SUPPLIES|Rudraksh Industries|1|denied|-
R Jamnagar|LOCATED_IN|Gujarat|1-2|asserted|-
R India|SUPPLIES|Amsterdam–Rotterdam–Antwerp|2|asserted|in the third quarter
R India|EXPORTS|diesel|2|asserted|in the third quarter
R India|EXPORTS|jet fuel|2|asserted|in the third quarter
R Amsterdam–Rotterdam–Antwerp|IMPORTS|diesel|2|asserted|in the third quarter
R Amsterdam–Rotterdam–Antwerp|IMPORTS|jet fuel|2|asserted|in the third quarter
R Yasref|SUPPLIES|Amsterdam–Rotterdam–Antwerp|2|asserted|in the third quarter
R Jubail|SUPPLIES|Amsterdam–Rotterdam–Antwerp|2|asserted|in the third quarter
R U.S. Gulf|SUPPLIES|Amsterdam–Rotterdam–Antwerp|2|asserted|in the third quarter
R Yasref|LOCATED_IN|Saudi Arabia|2|asserted|-
R Jubail|LOCATED_IN|Saudi Arabia|2|asserted|-
R Rosmorneft|INVESTED_IN|Navtara Energy|3|asserted|-
R Navtara Energy|LOCATED_IN|Vadinar|3|asserted|-
R Navtara Energy|SANCTIONED_BY|European Union|4|asserted|since July
R Navtara Energy|EXPORTS|diesel|4|asserted|-
R Navtara Energy|SUPPLIES|Brazil|4|asserted|-
R Navtara Energy|SUPPLIES|Togo|4|asserted|-
R Brazil|IMPORTS|diesel|4|asserted|-
R Togo|IMPORTS|diesel|4|asserted|-
R Mancora|SANCTIONED_BY|United Kingdom|4|asserted|-
R Gavril-M|SANCTIONED_BY|United Kingdom|4|asserted|-
R Lesedi|SANCTIONED_BY|United Kingdom|4|asserted|-
R Randhir Jaiswal|EMPLOYED_BY|Ministry of External Affairs|6|asserted|-
R Ministry of External Affairs|LOCATED_IN|New Delhi|6|asserted|-
R Trump|LEADS|United States|1-6|asserted|-
R Narendra Modi|LEADS|India|5-6|asserted|-
R Russia|SANCTIONED_BY|European Union|7|expected|From January
R fuels|SANCTIONED_BY|European Union|7|expected|From January
R Burgas|LOCATED_IN|Bulgaria|8|asserted|-
R Ploiești|LOCATED_IN|Romania|8|asserted|-
R Zeeland|LOCATED_IN|Netherlands|8|asserted|-
R Lukomor|INVESTED_IN|Zeeland|8|asserted|-
R Torbjörn Törnqvist|LEADS|Gunvor|8|asserted|-
R Gunvor|LOCATED_IN|Geneva|8|asserted|-
R diesel|SANCTIONED_BY|Bulgaria|9|asserted|-
R Zhecho Stankov|EMPLOYED_BY|Bulgaria|9|asserted|-
R Wanda Oyelaran-Keane|EMPLOYED_BY|ABN Hope|10|asserted|-
R Ganga Oil Corp.|IMPORTS|crude|1-5|denied|-
R Bhagirath Petroleum|IMPORTS|crude|1-5|denied|-
R Malpe Refinery|IMPORTS|crude|1-5|denied|-
R Russia|SUPPLIES|Ganga Oil Corp.|1-5|denied|-
R Russia|SUPPLIES|Bhagirath Petroleum|1-5|denied|-
R Russia|SUPPLIES|Malpe Refinery|1-5|denied|-

@t-056|company news|2024-11-07|Pertasena Patra Gas signs for Saudi and American LPG
1 JAKARTA (Nusawire) - PT Pertasena Patra Gas, the LPG unit of Indonesia's state-owned energy group Pertasena (Persero), has signed term contracts with Saudi Aramco and with Houston's Petrobasin Partners LP for a total of 2.4 million tons of propane and butane a year from January, its president director, Bambang Wirawan Soesilo, said on Thursday after a ceremony in Bali.
2 Indonesia buys three-quarters of its cooking gas abroad.
3 It imported 6.9 million tons last year, mainly from the United States, Saudi Arabia, Qatar and the UAE, and a single cargo from Algeria; output from the Bontang and Arun plants has shrunk.
4 The agreements replace one with Sarnetta and Norskjell that expires in December and will not be renewed.
---
5 Cargoes will be received on the floating terminal at Kalbut, Situbondo, by the very large gas carriers Pertasena Gas Amaryllis and Pertasena Gas Caspia, both built by Hyundai Samho, of Mokpo, South Korea, and delivered to Pertasena International Shipping (PIS) in 2023.
6 PIS's corporate secretary, Muhammad Baron Kartasasmita, denied that the company had bought any molecule from Iran.
7 That was in reply to a U.S. think tank, United Against Nuclear Iran (UANI), which said in August that the Pertasena tanker Gas Arjuna had loaded off Malaysia from a ship of the blacklisted Sahara Thunder fleet.
8 Minister of Energy and Mineral Resources Bahlil Lahadalia would like to see coal turned into dimethyl ether instead, an idea which Air Products gave up in 2023.
E Place|Jakarta|JAKARTA
E Organization|Nusawire|Nusawire
E Firm|PT Pertasena Patra Gas|PT Pertasena Patra Gas;Pertasena Patra Gas
E Firm|Pertasena (Persero)|Pertasena (Persero);Pertasena
E Place|Indonesia|Indonesia
E Firm|Saudi Aramco|Saudi Aramco
E Place|Saudi Arabia|Saudi;Saudi Arabia
E Place|United States|American;United States;U.S.
E Place|Houston|Houston
E Firm|Petrobasin Partners LP|Petrobasin Partners LP
E Commodity|LPG|LPG;cooking gas
E Commodity|propane|propane
E Commodity|butane|butane
E Commodity|coal|coal
E Commodity|dimethyl ether|dimethyl ether
E Person|Bambang Wirawan Soesilo|Bambang Wirawan Soesilo
E Place|Bali|Bali
E Place|Qatar|Qatar
E Place|United Arab Emirates|UAE
E Place|Algeria|Algeria
E Place|Bontang|Bontang
E Place|Arun|Arun
E Firm|Sarnetta|Sarnetta
E Firm|Norskjell|Norskjell
E Place|Kalbut|Kalbut
E Place|Situbondo|Situbondo
E Vessel|Pertasena Gas Amaryllis|Pertasena Gas Amaryllis
E Vessel|Pertasena Gas Caspia|Pertasena Gas Caspia
E Firm|Hyundai Samho|Hyundai Samho
E Place|Mokpo|Mokpo
E Place|South Korea|South Korea
E Firm|Pertasena International Shipping|Pertasena International Shipping;PIS
E Person|Muhammad Baron Kartasasmita|Muhammad Baron Kartasasmita
E Place|Iran|Iran
E Organization|United Against Nuclear Iran|United Against Nuclear Iran;UANI
E Vessel|Gas Arjuna|Gas Arjuna
E Place|Malaysia|Malaysia
E Firm|Sahara Thunder|Sahara Thunder
E Organization|Ministry of Energy and Mineral Resources|Energy and Mineral Resources
E Person|Bahlil Lahadalia|Bahlil Lahadalia
E Firm|Air Products|Air Products
C PT Pertasena Patra Gas|the LPG unit@1;its@1
C Indonesia|its@2;It@3
C Pertasena International Shipping|the company@6
C United Against Nuclear Iran|a U.S. think tank@7;which@7
R PT Pertasena Patra Gas|SUBSIDIARY_OF|Pertasena (Persero)|1|asserted|-
R Indonesia|OWNS|Pertasena (Persero)|1|asserted|-
R Pertasena (Persero)|LOCATED_IN|Indonesia|1|asserted|-
R PT Pertasena Patra Gas|AGREED_WITH|Saudi Aramco|1|asserted|on Thursday
R PT Pertasena Patra Gas|AGREED_WITH|Petrobasin Partners LP|1|asserted|on Thursday
R Saudi Aramco|SUPPLIES|PT Pertasena Patra Gas|1|expected|from January
R Petrobasin Partners LP|SUPPLIES|PT Pertasena Patra Gas|1|expected|from January
R PT Pertasena Patra Gas|IMPORTS|propane|1|expected|from January
R PT Pertasena Patra Gas|IMPORTS|butane|1|expected|from January
R Petrobasin Partners LP|LOCATED_IN|Houston|1|asserted|-
R Bambang Wirawan Soesilo|LEADS|PT Pertasena Patra Gas|1|asserted|-
R Bambang Wirawan Soesilo|VISITED|Bali|1|asserted|on Thursday
R Indonesia|IMPORTS|LPG|2|asserted|-
R United States|SUPPLIES|Indonesia|3|asserted|last year
R Saudi Arabia|SUPPLIES|Indonesia|3|asserted|last year
R Qatar|SUPPLIES|Indonesia|3|asserted|last year
R United Arab Emirates|SUPPLIES|Indonesia|3|asserted|last year
R Algeria|SUPPLIES|Indonesia|3|asserted|last year
R PT Pertasena Patra Gas|AGREED_WITH|Sarnetta|1-4|asserted|-
R PT Pertasena Patra Gas|AGREED_WITH|Norskjell|1-4|asserted|-
R PT Pertasena Patra Gas|AGREED_WITH|Sarnetta|1-4|denied|-
R PT Pertasena Patra Gas|AGREED_WITH|Norskjell|1-4|denied|-
R Kalbut|LOCATED_IN|Situbondo|5|asserted|-
R Hyundai Samho|LOCATED_IN|Mokpo|5|asserted|-
R Hyundai Samho|LOCATED_IN|South Korea|5|asserted|-
R Mokpo|LOCATED_IN|South Korea|5|asserted|-
R Hyundai Samho|SUPPLIES|Pertasena International Shipping|5|asserted|in 2023
R Pertasena International Shipping|OWNS|Pertasena Gas Amaryllis|5|asserted|in 2023
R Pertasena International Shipping|OWNS|Pertasena Gas Caspia|5|asserted|in 2023
R Muhammad Baron Kartasasmita|EMPLOYED_BY|Pertasena International Shipping|6|asserted|-
R Pertasena International Shipping|IMPORTS|LPG|2-6|denied|-
R Iran|SUPPLIES|Pertasena International Shipping|6|denied|-
R Iran|SUPPLIES|Pertasena International Shipping|6-7|alleged|-
R Pertasena (Persero)|OWNS|Gas Arjuna|7|asserted|-
R Pertasena International Shipping|ACCUSED_BY|United Against Nuclear Iran|6-7|asserted|in August
R United Against Nuclear Iran|LOCATED_IN|United States|7|asserted|-
R Bahlil Lahadalia|LEADS|Ministry of Energy and Mineral Resources|8|asserted|-

@t-057|statistics office release|2024-05-28|Foreign trade in machinery, first quarter: fewer lathes to China, more to Mexico
1 Germany exported machinery to the value of EUR 49.7 billion in the first quarter of 2024, 2.9% less than a year before, the Federal Statistical Office (Destatis) reports from Wiesbaden.
2 Deliveries to China decreased by 8.4%, to EUR 4.4 billion, chiefly because of textile machines and machine tools, while the United States took 4% more, and the demand from Mexico, Poland and Türkiye for presses, robots, pumps, compressors and packaging machines also increased.
3 Exports to Russia, which had been the fifth customer in 2013, are now of the order of EUR 80 million and consist of goods not covered by the sanctions regulations of the European Union, such as spare parts for dialysis apparatus.
4 In the same period there was a marked rise of deliveries to Kyrgyzstan, Kazakhstan and Georgia; the Office does not draw conclusions from this.
---
5 Imports of machinery reached EUR 21.9 billion.
6 China, Italy and the Czech Republic were the principal countries of origin.
7 Notes: "machinery" comprises chapter 84 without computers.
8 The revised figures for the year 2023 will be released on 12 July.
9 Contact: Dorothee Blang-Hüsken, Division for Foreign Trade.
10 With a turnover of EUR 61.2 billion in all goods, China was Germany's second trading partner in the quarter, behind the United States.
E Place|Germany|Germany
E Organization|Federal Statistical Office|Federal Statistical Office;Destatis
E Place|Wiesbaden|Wiesbaden
E Place|China|China
E Place|United States|United States
E Place|Mexico|Mexico
E Place|Poland|Poland
E Place|Türkiye|Türkiye
E Place|Russia|Russia
E Organization|European Union|European Union
E Place|Kyrgyzstan|Kyrgyzstan
E Place|Kazakhstan|Kazakhstan
E Place|Georgia|Georgia
E Place|Italy|Italy
E Place|Czech Republic|Czech Republic
E Person|Dorothee Blang-Hüsken|Dorothee Blang-Hüsken
E Commodity|machinery|machinery
E Commodity|lathes|lathes
E Commodity|textile machines|textile machines
E Commodity|machine tools|machine tools
E Commodity|presses|presses
E Commodity|robots|robots
E Commodity|pumps|pumps
E Commodity|compressors|compressors
E Commodity|packaging machines|packaging machines
E Commodity|spare parts|spare parts
E Commodity|computers|computers
C Russia|which@3
C Federal Statistical Office|the Office@4
R Germany|EXPORTS|machinery|1|asserted|in the first quarter of 2024
R Federal Statistical Office|LOCATED_IN|Wiesbaden|1|asserted|-
R Germany|SUPPLIES|China|1-2|asserted|in the first quarter of 2024
R China|IMPORTS|textile machines|2|asserted|-
R China|IMPORTS|machine tools|2|asserted|-
R China|IMPORTS|lathes|0|asserted|first quarter
R Mexico|IMPORTS|lathes|0|asserted|first quarter
R Germany|EXPORTS|textile machines|1-2|asserted|-
R Germany|EXPORTS|machine tools|1-2|asserted|-
R Germany|EXPORTS|lathes|0-1|asserted|first quarter
R Germany|SUPPLIES|United States|1-2|asserted|in the first quarter of 2024
R United States|IMPORTS|machinery|1-2|asserted|in the first quarter of 2024
R Germany|SUPPLIES|Mexico|1-2|asserted|in the first quarter of 2024
R Germany|SUPPLIES|Poland|1-2|asserted|in the first quarter of 2024
R Germany|SUPPLIES|Türkiye|1-2|asserted|in the first quarter of 2024
R Mexico|IMPORTS|presses|2|asserted|-
R Poland|IMPORTS|presses|2|asserted|-
R Türkiye|IMPORTS|presses|2|asserted|-
R Mexico|IMPORTS|robots|2|asserted|-
R Poland|IMPORTS|robots|2|asserted|-
R Türkiye|IMPORTS|robots|2|asserted|-
R Mexico|IMPORTS|pumps|2|asserted|-
R Poland|IMPORTS|pumps|2|asserted|-
R Türkiye|IMPORTS|pumps|2|asserted|-
R Mexico|IMPORTS|compressors|2|asserted|-
R Poland|IMPORTS|compressors|2|asserted|-
R Türkiye|IMPORTS|compressors|2|asserted|-
R Mexico|IMPORTS|packaging machines|2|asserted|-
R Poland|IMPORTS|packaging machines|2|asserted|-
R Türkiye|IMPORTS|packaging machines|2|asserted|-
R Germany|EXPORTS|presses|1-2|asserted|-
R Germany|EXPORTS|robots|1-2|asserted|-
R Germany|EXPORTS|pumps|1-2|asserted|-
R Germany|EXPORTS|compressors|1-2|asserted|-
R Germany|EXPORTS|packaging machines|1-2|asserted|-
R Germany|SUPPLIES|Russia|1-3|asserted|now
R Germany|EXPORTS|spare parts|1-3|asserted|now
R Russia|IMPORTS|spare parts|3|asserted|now
R Russia|SANCTIONED_BY|European Union|3|asserted|-
R Germany|SUPPLIES|Kyrgyzstan|1-4|asserted|In the same period
R Germany|SUPPLIES|Kazakhstan|1-4|asserted|In the same period
R Germany|SUPPLIES|Georgia|1-4|asserted|In the same period
R Germany|IMPORTS|machinery|1-5|asserted|-
R China|SUPPLIES|Germany|1-6|asserted|-
R Italy|SUPPLIES|Germany|1-6|asserted|-
R Czech Republic|SUPPLIES|Germany|1-6|asserted|-
R Dorothee Blang-Hüsken|EMPLOYED_BY|Federal Statistical Office|4-9|asserted|-
R Germany|TRADES_WITH|China|10|asserted|in the quarter
R Germany|TRADES_WITH|United States|10|asserted|in the quarter

@t-058|shipbuilding news|2025-08-27|MAKE AMERICAN SHIPS KOREAN: HANBYEOK POURS $5BN INTO PHILLY YARD
1 PHILADELPHIA - South Korea's Hanbyeok Ocean said on Tuesday that it would invest another $5 billion in Hanbyeok Philly Shipyard, the former Navy yard on the Delaware which it acquired from Norway's Aker for $100 million in December, as President Lee Jae-myung toured the docks in a hard hat together with Pennsylvania Governor Josh Shapiro.
2 The visit came the day after Lee met U.S. President Donald Trump at the White House, where Seoul put flesh on its $150 billion shipbuilding pledge, the one that got it a 15% tariff.
3 Hanbyeok Shipping, the group's Houston-based carrier, is the first customer: it has ordered ten medium-range tankers and one LNG carrier from the yard, the latter to be built in large part at Geoje and finished in Philadelphia, the first such vessel ordered under the American flag in half a century.
---
4 Samsung Heavy Industries, not to be outdone, signed a memorandum with Oregon's Vigor Marine Group on the repair of naval supply ships, and HD Hyundai another with Huntington Ingalls Industries (NYSE: HII), of Newport News, Virginia.
5 "It took us forty years to lose the trade and we won't have it back in four," said Samuel Norton Whitcombe Jr., chief executive of Overseas Shipping Group, which operates a third of the Jones Act tankers.
---
6 China has taken note.
7 Its Ministry of Commerce (MOFCOM) is examining whether five American affiliates of Hanbyeok Ocean have assisted a probe by the U.S. Trade Representative into Chinese shipbuilding, and they could be put on the countermeasures list this autumn, the Seoul daily Hankook Gyeongje reported.
8 Orders at Chinese yards have held: in July alone CMA CGM, the Marseille line run by Rodolphe Saadé, contracted ten 22,000-TEU container ships at Dalian, Capital Maritime of Evangelos Marinakis took six tankers at New Times, and Saudi Arabia's Bahri eight.
9 Capt. Lim Hyun-woo, who teaches at Korea Maritime and Ocean University in Busan, finds it "neither alarming nor new".
E Place|Philadelphia|PHILADELPHIA;Philadelphia
E Place|South Korea|South Korea;KOREAN
E Firm|Hanbyeok Ocean|Hanbyeok Ocean;HANBYEOK
E Firm|Hanbyeok Philly Shipyard|Hanbyeok Philly Shipyard;PHILLY YARD
E Organization|Navy|Navy
E Place|Delaware|Delaware
E Place|Norway|Norway
E Firm|Aker|Aker
E Person|Lee Jae-myung|Lee Jae-myung;Lee
E Place|Pennsylvania|Pennsylvania
E Person|Josh Shapiro|Josh Shapiro
E Place|United States|AMERICAN;U.S.;American
E Person|Donald Trump|Donald Trump
E Place|White House|White House
E Place|Seoul|Seoul
E Firm|Hanbyeok Shipping|Hanbyeok Shipping
E Place|Houston|Houston
E Place|Geoje|Geoje
E Firm|Samsung Heavy Industries|Samsung Heavy Industries
E Place|Oregon|Oregon
E Firm|Vigor Marine Group|Vigor Marine Group
E Firm|HD Hyundai|HD Hyundai
E Firm|Huntington Ingalls Industries|Huntington Ingalls Industries;HII
E Organization|NYSE|NYSE
E Place|Newport News|Newport News
E Place|Virginia|Virginia
E Person|Samuel Norton Whitcombe Jr.|Samuel Norton Whitcombe Jr.
E Firm|Overseas Shipping Group|Overseas Shipping Group
E Place|China|China;Chinese
E Organization|Ministry of Commerce|Ministry of Commerce;MOFCOM
E Organization|U.S. Trade Representative|U.S. Trade Representative
E Organization|Hankook Gyeongje|Hankook Gyeongje
E Firm|CMA CGM|CMA CGM
E Place|Marseille|Marseille
E Person|Rodolphe Saadé|Rodolphe Saadé
E Place|Dalian|Dalian
E Firm|Capital Maritime|Capital Maritime
E Person|Evangelos Marinakis|Evangelos Marinakis
E Firm|New Times|New Times
E Place|Saudi Arabia|Saudi Arabia
E Firm|Bahri|Bahri
E Person|Lim Hyun-woo|Lim Hyun-woo
E Organization|Korea Maritime and Ocean University|Korea Maritime and Ocean University
E Place|Busan|Busan
E Commodity|medium-range tankers|medium-range tankers
E Commodity|LNG carrier|LNG carrier
E Commodity|container ships|22,000-TEU container ships
E Commodity|tankers|tankers
C Hanbyeok Ocean|it@1;which@1
C Hanbyeok Philly Shipyard|the former Navy yard@1;the yard@3
C South Korea|its@2;it@2
C White House|where@2
C Hanbyeok Shipping|the group's Houston-based carrier@3;it@3
C Overseas Shipping Group|which@5
C China|Its@7
C CMA CGM|the Marseille line@8
C Lim Hyun-woo|who@9
C United States|us@5
C United States|we@5
R Hanbyeok Ocean|INVESTED_IN|Hanbyeok Philly Shipyard|1|expected|-
R Hanbyeok Ocean|OWNS|Hanbyeok Philly Shipyard|1|asserted|in December
R Hanbyeok Ocean|LOCATED_IN|South Korea|1|asserted|-
R Hanbyeok Philly Shipyard|LOCATED_IN|Philadelphia|1|asserted|-
R Hanbyeok Philly Shipyard|LOCATED_IN|Delaware|1|asserted|-
R Aker|LOCATED_IN|Norway|1|asserted|-
R Hanbyeok Ocean|AGREED_WITH|Aker|1|asserted|in December
R Lee Jae-myung|VISITED|Philadelphia|1|asserted|on Tuesday
R Josh Shapiro|VISITED|Philadelphia|1|asserted|on Tuesday
R Josh Shapiro|MET_WITH|Lee Jae-myung|1|asserted|on Tuesday
R Josh Shapiro|LEADS|Pennsylvania|1|asserted|-
R Lee Jae-myung|LEADS|South Korea|1|asserted|-
R Lee Jae-myung|MET_WITH|Donald Trump|2|asserted|the day after
R Lee Jae-myung|VISITED|White House|2|asserted|the day after
R Donald Trump|LEADS|United States|2|asserted|-
R Hanbyeok Shipping|SUBSIDIARY_OF|Hanbyeok Ocean|1-3|asserted|-
R Hanbyeok Shipping|LOCATED_IN|Houston|3|asserted|-
R Hanbyeok Shipping|IMPORTS|medium-range tankers|3|asserted|-
R Hanbyeok Shipping|IMPORTS|LNG carrier|3|asserted|-
R Hanbyeok Philly Shipyard|SUPPLIES|Hanbyeok Shipping|3|asserted|-
R Samsung Heavy Industries|AGREED_WITH|Vigor Marine Group|4|asserted|-
R Vigor Marine Group|LOCATED_IN|Oregon|4|asserted|-
R HD Hyundai|AGREED_WITH|Huntington Ingalls Industries|4|asserted|-
R Huntington Ingalls Industries|LOCATED_IN|Newport News|4|asserted|-
R Newport News|LOCATED_IN|Virginia|4|asserted|-
R Samuel Norton Whitcombe Jr.|LEADS|Overseas Shipping Group|5|asserted|-
R Ministry of Commerce|LOCATED_IN|China|6-7|asserted|-
R Hanbyeok Ocean|SANCTIONED_BY|Ministry of Commerce|7|expected|this autumn
R Hankook Gyeongje|LOCATED_IN|Seoul|7|asserted|-
R CMA CGM|LOCATED_IN|Marseille|8|asserted|-
R Rodolphe Saadé|LEADS|CMA CGM|8|asserted|-
R CMA CGM|IMPORTS|container ships|8|asserted|in July
R Dalian|SUPPLIES|CMA CGM|8|asserted|in July
R Capital Maritime|IMPORTS|tankers|8|asserted|in July
R New Times|SUPPLIES|Capital Maritime|8|asserted|in July
R New Times|LOCATED_IN|China|8|asserted|-
R Evangelos Marinakis|OWNS|Capital Maritime|8|asserted|-
R Bahri|LOCATED_IN|Saudi Arabia|8|asserted|-
R Bahri|IMPORTS|tankers|8|asserted|in July
R New Times|SUPPLIES|Bahri|8|asserted|in July
R Lim Hyun-woo|EMPLOYED_BY|Korea Maritime and Ocean University|9|asserted|-
R Korea Maritime and Ocean University|LOCATED_IN|Busan|9|asserted|-

@t-059|coastguard notice|2024-10-31|Notice to mariners: bulker aground on Scroby Sands
1 At 0415 UTC on 30 October the geared bulk carrier HELLE RITSCHER (IMO 9390111) grounded on Scroby Sands, off Great Yarmouth, with 11,300 tonnes of soda ash from Derince for Runcorn.
2 There are no injuries and no pollution has been seen.
3 HM Coastguard has established an exclusion zone of 500 metres.
4 Tugs owned by Svitzer are standing by; a refloating attempt with the afternoon tide was called off because of the swell.
5 The ship's managers, Reederei Hinrichs & Söhne, of Haren (Ems), and the insurers, Gard, have been informed, and the Marine Accident Investigation Branch will send inspectors from Southampton tomorrow.
6 Mariners should note that the wind-farm supply vessel Dalby Swale is not in distress, whatever was said on Channel 16.
E Vessel|Helle Ritscher|HELLE RITSCHER
E Place|Scroby Sands|Scroby Sands
E Place|Great Yarmouth|Great Yarmouth
E Commodity|soda ash|soda ash
E Place|Derince|Derince
E Place|Runcorn|Runcorn
E Organization|HM Coastguard|HM Coastguard
E Firm|Svitzer|Svitzer
E Firm|Reederei Hinrichs & Söhne|Reederei Hinrichs & Söhne
E Place|Haren (Ems)|Haren (Ems)
E Firm|Gard|Gard
E Organization|Marine Accident Investigation Branch|Marine Accident Investigation Branch
E Place|Southampton|Southampton
E Vessel|Dalby Swale|Dalby Swale
C Helle Ritscher|The ship@5
R Helle Ritscher|LOCATED_IN|Scroby Sands|1|asserted|30 October
R Runcorn|IMPORTS|soda ash|1|expected|-
R Derince|SUPPLIES|Runcorn|1|expected|-
R Derince|EXPORTS|soda ash|1|asserted|-
R Reederei Hinrichs & Söhne|LOCATED_IN|Haren (Ems)|5|asserted|-
R Marine Accident Investigation Branch|LOCATED_IN|Southampton|5|asserted|-
R Marine Accident Investigation Branch|VISITED|Scroby Sands|1-5|expected|tomorrow

@t-060|Sri Lankan Sunday paper|2024-05-05|Leaf for crude: half the old debt to Teheran is drunk
1 The Serendib Petroleum Corporation (SPC) has paid off 120 of the 251 million dollars it owes the National Iranian Oil Company (NIOC) for crude it received as long ago as 2012, and not with dollars but with tea, Plantation Industries Minister Ramesh Pathirana-Dias told Parliament on Thursday.
2 The barter, agreed in 2021 and begun only last July because of the crisis, obliges the Sri Lanka Tea Board to see to the shipment of tea worth five million dollars a month, for which our exporters get rupees from the SPC, while the importers in Iran pay rials to NIOC, so that no bank anywhere has to touch a cent.
3 Nor does tea fall under the American sanctions, being food, as the former chairman of the Board, Jayampathy Molligoda, used to explain with great patience.
---
4 President Ebrahim Raisi, who came to open the Uma Oya dams at Wellawaya on 24 April, thanked "every hand that plucks".
5 He and President Ranil Wickremesinghe signed five memoranda, none of them about oil.
6 Iran bought 9.4 million kilos of our leaf in the year to March, after Iraq, Russia, Türkiye and the UAE; the Colombo house of Akbar Brothers (Pvt) Ltd handled a third of it, says its director Abbas Tyeabally Akbarally.
7 Jafferjee & Sons have joined, Dilsara hasn't.
---
8 What of new crude?
9 The refinery at Sapugaskanda, built by Iranians in 1969, runs on Murban from Abu Dhabi and on a little Urals which Coral Energy of Dubai brought in 2022, and the SPC's chairman, Saliya Wickramasuriya-Perera, isn't looking to Kharg for any.
10 "We like our insurance," he said.
E Firm|Serendib Petroleum Corporation|Serendib Petroleum Corporation;SPC
E Firm|National Iranian Oil Company|National Iranian Oil Company;NIOC
E Place|Iran|Teheran;Iran;Iranians
E Commodity|crude|crude
E Commodity|tea|tea
E Commodity|Murban|Murban
E Commodity|Urals|Urals
E Commodity|oil|oil
E Organization|Ministry of Plantation Industries|Plantation Industries
E Person|Ramesh Pathirana-Dias|Ramesh Pathirana-Dias
E Organization|Parliament|Parliament
E Organization|Sri Lanka Tea Board|Sri Lanka Tea Board;Board
E Place|United States|American
E Person|Jayampathy Molligoda|Jayampathy Molligoda
E Person|Ebrahim Raisi|Ebrahim Raisi
E Place|Uma Oya dams|Uma Oya dams
E Place|Wellawaya|Wellawaya
E Person|Ranil Wickremesinghe|Ranil Wickremesinghe
E Place|Iraq|Iraq
E Place|Russia|Russia
E Place|Türkiye|Türkiye
E Place|United Arab Emirates|UAE
E Place|Colombo|Colombo
E Firm|Akbar Brothers (Pvt) Ltd|Akbar Brothers (Pvt) Ltd
E Person|Abbas Tyeabally Akbarally|Abbas Tyeabally Akbarally
E Firm|Jafferjee & Sons|Jafferjee & Sons
E Firm|Dilsara|Dilsara
E Place|Sapugaskanda|Sapugaskanda
E Place|Abu Dhabi|Abu Dhabi
E Firm|Coral Energy|Coral Energy
E Place|Dubai|Dubai
E Person|Saliya Wickramasuriya-Perera|Saliya Wickramasuriya-Perera
E Place|Kharg|Kharg
C Serendib Petroleum Corporation|it@1;it#2@1;We@10
C Ebrahim Raisi|who@4;He@5
C Akbar Brothers (Pvt) Ltd|its@6
C Saliya Wickramasuriya-Perera|he@10
E Commodity|food|food
R Serendib Petroleum Corporation|IMPORTS|crude|1|asserted|as long ago as 2012
R National Iranian Oil Company|SUPPLIES|Serendib Petroleum Corporation|1|asserted|as long ago as 2012
R Ramesh Pathirana-Dias|LEADS|Ministry of Plantation Industries|1|asserted|-
R Serendib Petroleum Corporation|AGREED_WITH|National Iranian Oil Company|1-2|asserted|in 2021
R Iran|IMPORTS|tea|2|asserted|last July
R Sri Lanka Tea Board|EXPORTS|tea|2|asserted|last July
R Sri Lanka Tea Board|SUPPLIES|Iran|2|asserted|last July
R Iran|SANCTIONED_BY|United States|2-3|asserted|-
R tea|SANCTIONED_BY|United States|3|denied|-
R Ebrahim Raisi|VISITED|Wellawaya|4|asserted|on 24 April
R Ebrahim Raisi|VISITED|Uma Oya dams|4|asserted|on 24 April
R Uma Oya dams|LOCATED_IN|Wellawaya|4|asserted|-
R Ebrahim Raisi|LEADS|Iran|2-4|asserted|-
R Ebrahim Raisi|AGREED_WITH|Ranil Wickremesinghe|5|asserted|-
R Ebrahim Raisi|MET_WITH|Ranil Wickremesinghe|5|asserted|-
R Iraq|IMPORTS|tea|2-6|asserted|in the year to March
R Russia|IMPORTS|tea|2-6|asserted|in the year to March
R Türkiye|IMPORTS|tea|2-6|asserted|in the year to March
R United Arab Emirates|IMPORTS|tea|2-6|asserted|in the year to March
R Akbar Brothers (Pvt) Ltd|EXPORTS|tea|2-6|asserted|in the year to March
R Akbar Brothers (Pvt) Ltd|SUPPLIES|Iran|6|asserted|in the year to March
R Akbar Brothers (Pvt) Ltd|LOCATED_IN|Colombo|6|asserted|-
R Abbas Tyeabally Akbarally|LEADS|Akbar Brothers (Pvt) Ltd|6|asserted|-
R Jafferjee & Sons|SUPPLIES|Iran|6-7|asserted|-
R Dilsara|SUPPLIES|Iran|6-7|denied|-
R Sapugaskanda|IMPORTS|Murban|9|asserted|-
R Abu Dhabi|SUPPLIES|Sapugaskanda|9|asserted|-
R Sapugaskanda|IMPORTS|Urals|9|asserted|in 2022
R Coral Energy|SUPPLIES|Sapugaskanda|9|asserted|in 2022
R Coral Energy|LOCATED_IN|Dubai|9|asserted|-
R Saliya Wickramasuriya-Perera|LEADS|Serendib Petroleum Corporation|9|asserted|-
R Iran|SUPPLIES|Serendib Petroleum Corporation|9|denied|-

@t-061|investment bank note, edited|2025-07-14|OKP: cadmium, Chinese phosphate and a rather large bond
1 Morocco's OKP Group S.A., the world's largest exporter of phosphate rock and the employer of 17,000 people from Khouribga to Laâyoune, was in the market again last month, for $1.5bn, and our clients keep asking what it does with all that money.
2 Part of the answer is sulphur.
3 OKP imported 7.9m tonnes of it in 2024, most from ADNOC of the United Arab Emirates, under an agreement renewed in Rabat in February for three years, and from Kazakhstan; at $270 a tonne, against $90 a year ago, that bill alone comes to $2bn.
---
4 Another part is pipes and sea water: in 2023 it promised investments of $13bn until 2027, and has since put €320m into a slurry line to the port of Safi and bought a half of GlobalFeed, of Huelva, from Spain's Fertinagro Biotech.
5 Customers matter more.
6 Sales to India went from 1.6m tonnes of DAP and TSP in 2023 to 2.2m last year, and Shri J.D. Nandra, the Indian minister, spent three days of last week in Riyadh and not in Rabat, for a reason: Ma'aden is hungry, and signed for 3.1m tonnes a year over five years with Indian Potash, Kribhco and Coromandel International.
7 China, we believe, will let out no more than half of what it exported in 2024.
---
8 The U.S. countervailing duty on Moroccan fertilizer (16.6%), asked for by Mosaic in 2020, hurts, though no embargo exists nor has one been mooted; Western Sahara, from whose Boucraâ mine OKP digs 8% of its rock, is the subject of a suit by the Polisario Front, which accuses the group of "pillage", a reproach that its chairman, Mostafa Terrab, dismisses.
9 New Zealand's Ballance and Ravensdown are still buyers of Boucraâ rock.
10 We reiterate Overweight. – Zineb El Khayat-Lambert, EM credit, Banque Sarrazin & Cie
E Firm|OKP Group S.A.|OKP Group S.A.;OKP
E Place|Morocco|Morocco;Moroccan
E Commodity|phosphate rock|phosphate rock;Boucraâ rock;rock;phosphate
E Commodity|cadmium|cadmium
E Commodity|sulphur|sulphur
E Commodity|DAP|DAP
E Commodity|TSP|TSP
E Commodity|fertilizer|fertilizer
E Place|Khouribga|Khouribga
E Place|Laâyoune|Laâyoune
E Firm|ADNOC|ADNOC
E Place|United Arab Emirates|United Arab Emirates
E Place|Rabat|Rabat
E Place|Kazakhstan|Kazakhstan
E Place|Safi|Safi
E Firm|GlobalFeed|GlobalFeed
E Place|Huelva|Huelva
E Place|Spain|Spain
E Firm|Fertinagro Biotech|Fertinagro Biotech
E Place|India|India;Indian
E Person|J.D. Nandra|J.D. Nandra
E Place|Riyadh|Riyadh
E Firm|Ma'aden|Ma'aden
E Firm|Indian Potash|Indian Potash
E Firm|Kribhco|Kribhco
E Firm|Coromandel International|Coromandel International
E Place|China|China;Chinese
E Place|United States|U.S.
E Firm|Mosaic|Mosaic
E Place|Western Sahara|Western Sahara
E Place|Boucraâ mine|Boucraâ mine
E Organization|Polisario Front|Polisario Front
E Person|Mostafa Terrab|Mostafa Terrab
E Place|New Zealand|New Zealand
E Firm|Ballance|Ballance
E Firm|Ravensdown|Ravensdown
E Person|Zineb El Khayat-Lambert|Zineb El Khayat-Lambert
E Firm|Banque Sarrazin & Cie|Banque Sarrazin & Cie
C OKP Group S.A.|the world's largest exporter@1;it@1;it@4;the group@8;its#2@8
C sulphur|it@3
C China|it@7
C Western Sahara|whose@8
C Polisario Front|which@8
C Banque Sarrazin & Cie|our@1;we@7;We@10
C OKP Group S.A.|its@8
R OKP Group S.A.|LOCATED_IN|Morocco|1|asserted|-
R OKP Group S.A.|EXPORTS|phosphate rock|1|asserted|-
R OKP Group S.A.|IMPORTS|sulphur|2-3|asserted|in 2024
R ADNOC|SUPPLIES|OKP Group S.A.|3|asserted|in 2024
R ADNOC|LOCATED_IN|United Arab Emirates|3|asserted|-
R Kazakhstan|SUPPLIES|OKP Group S.A.|3|asserted|in 2024
R OKP Group S.A.|AGREED_WITH|ADNOC|3|asserted|in February
R OKP Group S.A.|INVESTED_IN|Safi|4|asserted|-
R OKP Group S.A.|INVESTED_IN|GlobalFeed|4|asserted|-
R OKP Group S.A.|AGREED_WITH|Fertinagro Biotech|4|asserted|-
R GlobalFeed|LOCATED_IN|Huelva|4|asserted|-
R Fertinagro Biotech|LOCATED_IN|Spain|4|asserted|-
R OKP Group S.A.|SUPPLIES|India|1-6|asserted|last year
R OKP Group S.A.|EXPORTS|DAP|1-6|asserted|last year
R OKP Group S.A.|EXPORTS|TSP|1-6|asserted|last year
R India|IMPORTS|DAP|6|asserted|last year
R India|IMPORTS|TSP|6|asserted|last year
R J.D. Nandra|EMPLOYED_BY|India|6|asserted|-
R J.D. Nandra|VISITED|Riyadh|6|asserted|-
R J.D. Nandra|VISITED|Rabat|6|denied|-
R Ma'aden|AGREED_WITH|Indian Potash|6|asserted|-
R Ma'aden|AGREED_WITH|Kribhco|6|asserted|-
R Ma'aden|AGREED_WITH|Coromandel International|6|asserted|-
R Ma'aden|SUPPLIES|Indian Potash|6|expected|over five years
R Ma'aden|SUPPLIES|Kribhco|6|expected|over five years
R Ma'aden|SUPPLIES|Coromandel International|6|expected|over five years
R China|EXPORTS|phosphate rock|0-7|expected|-
R Morocco|SANCTIONED_BY|United States|8|denied|-
R Boucraâ mine|LOCATED_IN|Western Sahara|8|asserted|-
R OKP Group S.A.|ACCUSED_BY|Polisario Front|8|asserted|-
R Mostafa Terrab|LEADS|OKP Group S.A.|8|asserted|-
R Ballance|IMPORTS|phosphate rock|9|asserted|-
R Ravensdown|IMPORTS|phosphate rock|9|asserted|-
R Ballance|LOCATED_IN|New Zealand|9|asserted|-
R Ravensdown|LOCATED_IN|New Zealand|9|asserted|-
R Zineb El Khayat-Lambert|EMPLOYED_BY|Banque Sarrazin & Cie|10|asserted|-

@t-062|minor metals wire|2025-02-21|Antimony at $52,000: Europe scrapes the barrel, Dushanbe fills it
1 The price of antimony ingot in Rotterdam rose to $52,000 a tonne on Friday, four times what it was when China, with effect from 15 September, placed ore, metal and oxide under licence, and traders say that since the Ministry of Commerce's outright ban on sales to the United States in December scarcely a drum has left Guangxi or Hunan for anywhere.
2 "We have had one licence in five months, for three tonnes, for a firm in Osaka that makes tyres," said Huang Zhenqiu, export manager at Hsikwangshan Twinkling Star, a unit of Minmetals.
---
3 Into the gap has stepped Tajikistan.
4 Talco Gold, half owned by China's Tibet Huayu Mining and half by the state aluminium company TALCO, shipped 2,150 tonnes of concentrate from its Konchoch mine to the smelter of Campine, in Beerse, Belgium, and to Strategic & Precious Metals Processing in Sohar, Oman, during January, said Sharifbek Murodov-Aliev, head of the geology directorate of the Ministry of Industry and New Technologies in Dushanbe.
5 Campine would neither confirm nor deny.
6 The United States Antimony Corporation (NYSE American: UAMY), of Thompson Falls, Montana, is to take delivery of ore from Australia's Larvotto-Hill next month and has reopened its Madero smelter in Coahuila, Mexico; its co-chief executive, Joe Bardswick, was in La Paz last week looking for more, and came away with nothing signed.
---
7 Smuggling is the other source.
8 Thai customs officers at Laem Chabang found 166 tonnes of Chinese antimony metal, labelled as zinc and bound for Baltimore, in two boxes on the MSC Anahita; Bangkok-based Siam Thep Metals, a subsidiary, according to the customs, of Yongsin & Essel of Guangxi, denied on Wednesday ever having heard of them.
9 The Department of Defense meanwhile lent Perpetua $59 million for Stibnite, Idaho, which cannot produce before 2028.
10 Tajik customs deny, when asked, that the country trades in the metal with Iran, as an exile website in Warsaw had claimed.
E Commodity|antimony|Antimony;antimony ingot;antimony metal
E Commodity|ore|ore
E Commodity|oxide|oxide
E Commodity|concentrate|concentrate
E Commodity|zinc|zinc
E Commodity|tyres|tyres
E Place|Europe|Europe
E Place|Dushanbe|Dushanbe
E Place|Rotterdam|Rotterdam
E Place|China|China;Chinese
E Organization|Ministry of Commerce|Ministry of Commerce
E Place|United States|United States
E Place|Guangxi|Guangxi
E Place|Hunan|Hunan
E Place|Osaka|Osaka
E Person|Huang Zhenqiu|Huang Zhenqiu
E Firm|Hsikwangshan Twinkling Star|Hsikwangshan Twinkling Star
E Firm|Minmetals|Minmetals
E Place|Tajikistan|Tajikistan;Tajik
E Firm|Talco Gold|Talco Gold
E Firm|Tibet Huayu Mining|Tibet Huayu Mining
E Firm|TALCO|TALCO
E Place|Konchoch mine|Konchoch mine
E Firm|Campine|Campine
E Place|Beerse|Beerse
E Place|Belgium|Belgium
E Firm|Strategic & Precious Metals Processing|Strategic & Precious Metals Processing
E Place|Sohar|Sohar
E Place|Oman|Oman
E Person|Sharifbek Murodov-Aliev|Sharifbek Murodov-Aliev
E Organization|Ministry of Industry and New Technologies|Ministry of Industry and New Technologies
E Firm|United States Antimony Corporation|United States Antimony Corporation;UAMY
E Organization|NYSE American|NYSE American
E Place|Thompson Falls|Thompson Falls
E Place|Montana|Montana
E Firm|Larvotto-Hill|Larvotto-Hill
E Place|Australia|Australia
E Place|Madero smelter|Madero smelter
E Place|Coahuila|Coahuila
E Place|Mexico|Mexico
E Person|Joe Bardswick|Joe Bardswick
E Place|La Paz|La Paz
E Place|Thailand|Thai
E Place|Laem Chabang|Laem Chabang
E Place|Baltimore|Baltimore
E Vessel|MSC Anahita|MSC Anahita
E Firm|Siam Thep Metals|Siam Thep Metals
E Place|Bangkok|Bangkok
E Firm|Yongsin & Essel|Yongsin & Essel
E Organization|Department of Defense|Department of Defense
E Firm|Perpetua|Perpetua
E Place|Stibnite|Stibnite
E Place|Idaho|Idaho
C Hsikwangshan Twinkling Star|a unit@2;We@2
C Talco Gold|its@4
C United States Antimony Corporation|its@6;its#2@6
C Stibnite|which@9
E Place|Iran|Iran
E Place|Warsaw|Warsaw
C Tajikistan|the country@10
C antimony|the metal@10
R ore|SANCTIONED_BY|China|1|asserted|from 15 September
R antimony|SANCTIONED_BY|China|1|asserted|from 15 September
R oxide|SANCTIONED_BY|China|1|asserted|from 15 September
R United States|SANCTIONED_BY|Ministry of Commerce|1|asserted|in December
R Ministry of Commerce|LOCATED_IN|China|1|asserted|-
R Huang Zhenqiu|EMPLOYED_BY|Hsikwangshan Twinkling Star|2|asserted|-
R Hsikwangshan Twinkling Star|SUBSIDIARY_OF|Minmetals|2|asserted|-
R Hsikwangshan Twinkling Star|SUPPLIES|Osaka|2|asserted|in five months
R Talco Gold|LOCATED_IN|Tajikistan|3-4|asserted|-
R Tibet Huayu Mining|INVESTED_IN|Talco Gold|4|asserted|-
R Tibet Huayu Mining|LOCATED_IN|China|4|asserted|-
R TALCO|INVESTED_IN|Talco Gold|4|asserted|-
R Tajikistan|OWNS|TALCO|3-4|asserted|-
R Talco Gold|EXPORTS|concentrate|4|asserted|during January
R Talco Gold|SUPPLIES|Campine|4|asserted|during January
R Talco Gold|SUPPLIES|Strategic & Precious Metals Processing|4|asserted|during January
R Campine|IMPORTS|concentrate|4|asserted|during January
R Strategic & Precious Metals Processing|IMPORTS|concentrate|4|asserted|during January
R Campine|LOCATED_IN|Beerse|4|asserted|-
R Campine|LOCATED_IN|Belgium|4|asserted|-
R Beerse|LOCATED_IN|Belgium|4|asserted|-
R Strategic & Precious Metals Processing|LOCATED_IN|Sohar|4|asserted|-
R Strategic & Precious Metals Processing|LOCATED_IN|Oman|4|asserted|-
R Sohar|LOCATED_IN|Oman|4|asserted|-
R Sharifbek Murodov-Aliev|EMPLOYED_BY|Ministry of Industry and New Technologies|4|asserted|-
R Ministry of Industry and New Technologies|LOCATED_IN|Dushanbe|4|asserted|-
R United States Antimony Corporation|LOCATED_IN|Thompson Falls|6|asserted|-
R Thompson Falls|LOCATED_IN|Montana|6|asserted|-
R Larvotto-Hill|SUPPLIES|United States Antimony Corporation|6|expected|next month
R United States Antimony Corporation|IMPORTS|ore|6|expected|next month
R Larvotto-Hill|LOCATED_IN|Australia|6|asserted|-
R Madero smelter|LOCATED_IN|Coahuila|6|asserted|-
R Madero smelter|LOCATED_IN|Mexico|6|asserted|-
R Coahuila|LOCATED_IN|Mexico|6|asserted|-
R Joe Bardswick|LEADS|United States Antimony Corporation|6|asserted|-
R Joe Bardswick|VISITED|La Paz|6|asserted|last week
R MSC Anahita|LOCATED_IN|Laem Chabang|8|asserted|-
R Baltimore|IMPORTS|antimony|8|expected|-
R Siam Thep Metals|LOCATED_IN|Bangkok|8|asserted|-
R Siam Thep Metals|SUBSIDIARY_OF|Yongsin & Essel|8|alleged|-
R Yongsin & Essel|LOCATED_IN|Guangxi|8|asserted|-
R Department of Defense|AGREED_WITH|Perpetua|9|asserted|-
R Stibnite|LOCATED_IN|Idaho|9|asserted|-
R Osaka|IMPORTS|antimony|1-2|asserted|in five months
R Hsikwangshan Twinkling Star|EXPORTS|antimony|1-2|asserted|in five months
R Tajikistan|TRADES_WITH|Iran|10|denied|-
R Tajikistan|TRADES_WITH|Iran|10|alleged|-

@t-063|agribusiness journal|2024-12-12|Chornomorsk: oil out, soda in, sirens in between
1 Ukraine sold 5.3 million tonnes of sunflower oil abroad in the season that ended in August, 60% of it through the port of Chornomorsk, where Kernel, the country's biggest crusher, and Allseeds, its nearest rival, have their jetties, according to the association Ukroliyaprom.
2 India, China and Spain, followed by the Netherlands and Egypt, were the destinations; rapeseed oil was taken by Poland.
3 This season it will be less, the association's director general, Stepan Kapshuk-Moroz, supposes, because drought cost a quarter of the seed.
---
4 Kernel Holding S.A., registered in Luxembourg and delisted, against the will of its minority shareholders, from Warsaw last year, is controlled by Andriy Verevskyi, who raised his share from 41 to 74 and then to 95 per cent.
5 In October two missiles struck its terminal and the container ship Shui Spirit, of Panama's flag; the Odesa governor, Oleh Kiper, accused Russia of "hunting the bread of others", and the United Nations' humanitarian coordinator, Matthias Schmale, went to see the damage.
---
6 Bunge, of St. Louis, Missouri, said it'll keep its Mykolaiv plant, which has stood shut since 2022, "on ice".
7 No ship has come up the Southern Bug since then.
8 Minister of Agrarian Policy and Food Vitaliy Koval promised in Izmail on Monday that the floor prices for exports, brought in on 1 December against the "black grain" traders, would not extend to oil.
9 Soda ash, of which Ukraine produces none any longer, comes from Türkiye's Kazan Soda, Lisichansk and its works being in Russian hands.
10 "It does not smell of war here, it smells of halva," an old loader told me.
E Place|Ukraine|Ukraine
E Commodity|sunflower oil|sunflower oil
E Commodity|oil|oil
E Commodity|rapeseed oil|rapeseed oil
E Commodity|soda ash|Soda ash;soda
E Commodity|grain|grain
E Place|Chornomorsk|Chornomorsk
E Firm|Kernel Holding S.A.|Kernel Holding S.A.;Kernel
E Firm|Allseeds|Allseeds
E Organization|Ukroliyaprom|Ukroliyaprom
E Place|India|India
E Place|China|China
E Place|Spain|Spain
E Place|Netherlands|Netherlands
E Place|Egypt|Egypt
E Place|Poland|Poland
E Person|Stepan Kapshuk-Moroz|Stepan Kapshuk-Moroz
E Place|Luxembourg|Luxembourg
E Place|Warsaw|Warsaw
E Person|Andriy Verevskyi|Andriy Verevskyi
E Vessel|Shui Spirit|Shui Spirit
E Place|Panama|Panama
E Place|Odesa|Odesa
E Person|Oleh Kiper|Oleh Kiper
E Place|Russia|Russia;Russian
E Organization|United Nations|United Nations
E Person|Matthias Schmale|Matthias Schmale
E Firm|Bunge|Bunge
E Place|St. Louis|St. Louis
E Place|Missouri|Missouri
E Place|Mykolaiv plant|Mykolaiv plant
E Place|Southern Bug|Southern Bug
E Organization|Ministry of Agrarian Policy and Food|Agrarian Policy and Food
E Person|Vitaliy Koval|Vitaliy Koval
E Place|Izmail|Izmail
E Place|Türkiye|Türkiye
E Firm|Kazan Soda|Kazan Soda
E Place|Lisichansk|Lisichansk
C Kernel Holding S.A.|the country's biggest crusher@1;its@4;its@5
C Allseeds|its nearest rival@1
C Ukraine|the country@1
C Ukroliyaprom|the association@3
C Andriy Verevskyi|who@4
C Bunge|it@6
C Mykolaiv plant|which@6
C Andriy Verevskyi|his@4
C Bunge|its@6
R Ukraine|EXPORTS|sunflower oil|1|asserted|in the season that ended in August
R Kernel Holding S.A.|LOCATED_IN|Ukraine|1|asserted|-
R Allseeds|LOCATED_IN|Ukraine|1|asserted|-
R Chornomorsk|LOCATED_IN|Ukraine|1|asserted|-
R Ukraine|SUPPLIES|India|1-2|asserted|in the season that ended in August
R Ukraine|SUPPLIES|China|1-2|asserted|in the season that ended in August
R Ukraine|SUPPLIES|Spain|1-2|asserted|in the season that ended in August
R Ukraine|SUPPLIES|Netherlands|1-2|asserted|in the season that ended in August
R Ukraine|SUPPLIES|Egypt|1-2|asserted|in the season that ended in August
R India|IMPORTS|sunflower oil|1-2|asserted|in the season that ended in August
R China|IMPORTS|sunflower oil|1-2|asserted|in the season that ended in August
R Spain|IMPORTS|sunflower oil|1-2|asserted|in the season that ended in August
R Netherlands|IMPORTS|sunflower oil|1-2|asserted|in the season that ended in August
R Egypt|IMPORTS|sunflower oil|1-2|asserted|in the season that ended in August
R Poland|IMPORTS|rapeseed oil|2|asserted|-
R Ukraine|SUPPLIES|Poland|1-2|asserted|-
R Ukraine|EXPORTS|rapeseed oil|1-2|asserted|-
R Stepan Kapshuk-Moroz|LEADS|Ukroliyaprom|1-3|asserted|-
R Kernel Holding S.A.|LOCATED_IN|Luxembourg|4|asserted|-
R Andriy Verevskyi|OWNS|Kernel Holding S.A.|4|asserted|-
R Oleh Kiper|LEADS|Odesa|5|asserted|-
R Russia|ACCUSED_BY|Oleh Kiper|5|asserted|In October
R Matthias Schmale|EMPLOYED_BY|United Nations|5|asserted|-
R Matthias Schmale|VISITED|Chornomorsk|1-5|asserted|-
R Bunge|LOCATED_IN|St. Louis|6|asserted|-
R St. Louis|LOCATED_IN|Missouri|6|asserted|-
R Vitaliy Koval|LEADS|Ministry of Agrarian Policy and Food|8|asserted|-
R Vitaliy Koval|VISITED|Izmail|8|asserted|on Monday
R Ukraine|IMPORTS|soda ash|9|asserted|-
R Kazan Soda|SUPPLIES|Ukraine|9|asserted|-
R Kazan Soda|LOCATED_IN|Türkiye|9|asserted|-

@t-064|ministry bulletin|2025-01-20|Import conditions: changes with effect from 1 February
1 The Directorate of Animal and Plant Health of the Ministry of Primary Industry, Fiji, notifies importers as follows.
* 2 Honey: no consignment from the Solomon Islands is admitted (Varroa).
* 3 Frozen poultry: the suspension of Brazil ends; that of the State of Iowa begins.
* 4 Mutton flaps: unchanged. New Zealand and Australia remain the only approved origins.
* 5 Kava to be exported to Australia must bear the exporter's number; Tanoa Roots Pte Limited, Savusavu, and Lami Kava Ltd were issued theirs on Friday.
---
6 Persons wishing to bring in a dog should visit our website.
7 (signed) Dr. Ilisoni Vakatawabai, Acting Director
E Organization|Directorate of Animal and Plant Health|Directorate of Animal and Plant Health
E Organization|Ministry of Primary Industry|Ministry of Primary Industry
E Place|Fiji|Fiji
E Commodity|honey|Honey
E Place|Solomon Islands|Solomon Islands
E Commodity|frozen poultry|Frozen poultry
E Place|Brazil|Brazil
E Place|State of Iowa|State of Iowa
E Commodity|mutton flaps|Mutton flaps
E Place|New Zealand|New Zealand
E Place|Australia|Australia
E Commodity|kava|Kava
E Firm|Tanoa Roots Pte Limited|Tanoa Roots Pte Limited
E Place|Savusavu|Savusavu
E Firm|Lami Kava Ltd|Lami Kava Ltd
E Person|Ilisoni Vakatawabai|Ilisoni Vakatawabai
C Directorate of Animal and Plant Health|our@6
R Directorate of Animal and Plant Health|SUBSIDIARY_OF|Ministry of Primary Industry|1|asserted|-
R Ministry of Primary Industry|LOCATED_IN|Fiji|1|asserted|-
R Solomon Islands|SANCTIONED_BY|Directorate of Animal and Plant Health|1-2|asserted|-
R State of Iowa|SANCTIONED_BY|Directorate of Animal and Plant Health|1-3|asserted|-
R New Zealand|SUPPLIES|Fiji|1-4|asserted|-
R Australia|SUPPLIES|Fiji|1-4|asserted|-
R Fiji|IMPORTS|mutton flaps|1-4|asserted|-
R Tanoa Roots Pte Limited|LOCATED_IN|Savusavu|5|asserted|-
R Tanoa Roots Pte Limited|SUPPLIES|Australia|5|expected|-
R Lami Kava Ltd|SUPPLIES|Australia|5|expected|-
R Tanoa Roots Pte Limited|EXPORTS|kava|5|expected|-
R Lami Kava Ltd|EXPORTS|kava|5|expected|-
R Ilisoni Vakatawabai|LEADS|Directorate of Animal and Plant Health|1-7|asserted|-
R Australia|IMPORTS|kava|5|expected|-

@t-065|oil wire|2025-05-28|Cheverell stops loading in Venezuela as license lapses; two tankers turn back
1 HOUSTON/CARACAS - Cheverell Corp. stopped exporting crude from Venezuela on Tuesday, when General License 41, the permission under which it had operated there since November 2022, ran out at the behest of U.S. Secretary of State Marco Rubio, and two vessels it had chartered, the Dubai Attraction and the Carina Voyager, were ordered by state oil company PDVSA to bring their cargoes back to the Bajo Grande and Jose terminals.
2 The California-born company, which has been headquartered in Houston since last year, accounted for 220,000 b/d, or a quarter, of what the South American country ships; its buyers were Valero Energy, PBF Energy, Phillips 66 and its own refinery at Pascagoula, Mississippi.
3 It keeps its minority shares in four joint ventures, the largest being Petropiar and Petroboscán, and may pay for upkeep, but it is not permitted to sell oil or to hand over so much as a bolívar in taxes, a person who has read the new document said.
---
4 "The keys stay in the door, though no one's allowed to turn them," said Francisco J. Monaldi-Ortega, director of the Latin American energy program at Rice University's Baker Institute for Public Policy.
5 Most barrels will now go to China, through intermediaries such as Hangzhou Lingdong, a firm that Reuters says has lifted more than anyone since 2020, and whose tankers change names off Malaysia.
6 Vice President Delcy Rodríguez, who doubles as oil minister and is due in Beijing in June, posted that Venezuela "has never depended on any license".
---
7 Others are gone too: Gulfstream Oil Terminals, the company of the Florida magnate Harlan Seagrove III, had been told in March to wind up its asphalt trade, while Spain's Repsol, Italy's Eni, France's Maurel & Prom and India's Reliance Industries all lost their comfort letters.
8 Repsol's chief executive, Josu Jon Imaz, told shareholders in Madrid that he was still talking to the State Department and to the Treasury.
9 Trinidad's hopes for Dragon are on ice.
10 Heavy Canadian crude at Hardisty strengthened by 40 cents.
E Firm|Cheverell Corp.|Cheverell Corp.;Cheverell
E Place|Venezuela|Venezuela
E Place|Houston|HOUSTON;Houston
E Place|Caracas|CARACAS
E Place|United States|U.S.
E Person|Marco Rubio|Marco Rubio
E Vessel|Dubai Attraction|Dubai Attraction
E Vessel|Carina Voyager|Carina Voyager
E Firm|PDVSA|PDVSA
E Place|Bajo Grande|Bajo Grande
E Place|Jose|Jose
E Place|California|California
E Place|South America|South American
E Firm|Valero Energy|Valero Energy
E Firm|PBF Energy|PBF Energy
E Firm|Phillips 66|Phillips 66
E Place|Pascagoula|Pascagoula
E Place|Mississippi|Mississippi
E Firm|Petropiar|Petropiar
E Firm|Petroboscán|Petroboscán
E Person|Francisco J. Monaldi-Ortega|Francisco J. Monaldi-Ortega
E Place|Latin America|Latin American
E Organization|Rice University|Rice University
E Organization|Baker Institute for Public Policy|Baker Institute for Public Policy
E Place|China|China
E Place|Beijing|Beijing
E Firm|Hangzhou Lingdong|Hangzhou Lingdong
E Organization|Reuters|Reuters
E Place|Malaysia|Malaysia
E Person|Delcy Rodríguez|Delcy Rodríguez
E Firm|Gulfstream Oil Terminals|Gulfstream Oil Terminals
E Place|Florida|Florida
E Person|Harlan Seagrove III|Harlan Seagrove III
E Place|Spain|Spain
E Firm|Repsol|Repsol
E Place|Italy|Italy
E Firm|Eni|Eni
E Place|France|France
E Firm|Maurel & Prom|Maurel & Prom
E Place|India|India
E Firm|Reliance Industries|Reliance Industries
E Person|Josu Jon Imaz|Josu Jon Imaz
E Place|Madrid|Madrid
E Organization|State Department|State Department
E Organization|Treasury|Treasury
E Place|Trinidad|Trinidad
E Place|Dragon|Dragon
E Place|Canada|Canadian
E Place|Hardisty|Hardisty
E Commodity|crude|crude
E Commodity|oil|oil
E Commodity|asphalt|asphalt
C Cheverell Corp.|it@1;it#2@1;The California-born company@2;its@2;its own refinery@2;It@3;it@3
C Venezuela|there@1;the South American country@2
C Hangzhou Lingdong|a firm@5;whose@5
C Delcy Rodríguez|who@6
C Gulfstream Oil Terminals|the company@7;its@7
C Josu Jon Imaz|he@8
C Cheverell Corp.|its@3
C crude|barrels@5
R Cheverell Corp.|EXPORTS|crude|1|denied|on Tuesday
R Cheverell Corp.|EXPORTS|crude|1-2|asserted|since November 2022
R Venezuela|OWNS|PDVSA|1|asserted|-
R PDVSA|LOCATED_IN|Venezuela|1|asserted|-
R Marco Rubio|EMPLOYED_BY|United States|1|asserted|-
R Cheverell Corp.|LOCATED_IN|Houston|2|asserted|since last year
R Venezuela|LOCATED_IN|South America|2|asserted|-
R Cheverell Corp.|SUPPLIES|Valero Energy|2|asserted|-
R Cheverell Corp.|SUPPLIES|PBF Energy|2|asserted|-
R Cheverell Corp.|SUPPLIES|Phillips 66|2|asserted|-
R Valero Energy|IMPORTS|crude|1-2|asserted|-
R PBF Energy|IMPORTS|crude|1-2|asserted|-
R Phillips 66|IMPORTS|crude|1-2|asserted|-
R Cheverell Corp.|SUPPLIES|Pascagoula|2|asserted|-
R Pascagoula|LOCATED_IN|Mississippi|2|asserted|-
R Cheverell Corp.|INVESTED_IN|Petropiar|3|asserted|-
R Cheverell Corp.|INVESTED_IN|Petroboscán|3|asserted|-
R Cheverell Corp.|EXPORTS|oil|3|denied|-
R Francisco J. Monaldi-Ortega|EMPLOYED_BY|Baker Institute for Public Policy|4|asserted|-
R Baker Institute for Public Policy|SUBSIDIARY_OF|Rice University|4|asserted|-
R Venezuela|SUPPLIES|China|2-5|expected|now
R China|IMPORTS|crude|1-5|expected|now
R Hangzhou Lingdong|IMPORTS|crude|1-5|alleged|since 2020
R Delcy Rodríguez|EMPLOYED_BY|Venezuela|6|asserted|-
R Delcy Rodríguez|VISITED|Beijing|6|expected|in June
R Harlan Seagrove III|OWNS|Gulfstream Oil Terminals|7|asserted|-
R Gulfstream Oil Terminals|IMPORTS|asphalt|7|asserted|-
R Gulfstream Oil Terminals|LOCATED_IN|Florida|7|asserted|-
R Repsol|LOCATED_IN|Spain|7|asserted|-
R Eni|LOCATED_IN|Italy|7|asserted|-
R Maurel & Prom|LOCATED_IN|France|7|asserted|-
R Reliance Industries|LOCATED_IN|India|7|asserted|-
R Josu Jon Imaz|LEADS|Repsol|8|asserted|-
R Repsol|MET_WITH|State Department|8|asserted|-
R Repsol|MET_WITH|Treasury|8|asserted|-
R Josu Jon Imaz|MET_WITH|State Department|8|asserted|-
R Josu Jon Imaz|MET_WITH|Treasury|8|asserted|-
R Josu Jon Imaz|VISITED|Madrid|8|asserted|-
R Pascagoula|IMPORTS|crude|1-2|asserted|-
