@q-065|Turkish agency, English service|2023-11-16|Marmara Çelik Export Up 18% As Romania Replaces Israel
1 ISTANBUL – Marmara Çelik Endüstrisi A.Ş. (BIST: MRCLK), the rebar maker majority-owned by Aksungur Holding, exported 1.4 million tons of steel in the first ten months, up 18% on the year, the firm said in a filing with the Public Disclosure Platform late Wednesday.
2 Romania overtook Israel as the leading buyer of its rebar, followed by Yemen, Hong Kong and Singapore, and billet was sold for the first time to Ethiopia.
3 Export director Banu Tezcan-Oral told Anatolian Business Daily that vessels for Haifa had been "paused, not cancelled" since Oct. 7, and that the company bought half of its scrap from the United States, the rest from the Netherlands, Britain and, for pig iron, Russia.
---
4 “We pay in dirhams, through a bank in Dubai, for material that no one has sanctioned,” she said when asked about a warning that the U.S. Treasury's Under Secretary for Terrorism and Financial Intelligence, Bryce Nilsen-Ortega, is said to have delivered to exporters in Ankara last December.
5 The Turkish Steel Exporters’ Association, led by Adnan Aslangil, met Trade Minister Ömer Bolat-Keskin in Ankara on Tuesday to complain about imports of hot-rolled coil from China, India and Japan.
---
6 Marmara Çelik also said that its subsidiary Gebze Liman İşletmeleri had agreed with Italy's Danieli-Rota on the delivery of a 90-ton furnace.
7 The board had not discussed any sale of shares to ZubaraSteel International, it added, in response to “news on social media”.
E Firm|Marmara Çelik Endüstrisi A.Ş.|Marmara Çelik Endüstrisi A.Ş.;Marmara Çelik
E Firm|Aksungur Holding|Aksungur Holding
E Firm|Gebze Liman İşletmeleri|Gebze Liman İşletmeleri
E Firm|Danieli-Rota|Danieli-Rota
E Firm|ZubaraSteel International|ZubaraSteel International
E Organization|Public Disclosure Platform|Public Disclosure Platform
E Organization|Anatolian Business Daily|Anatolian Business Daily
E Organization|U.S. Treasury|U.S. Treasury
E Organization|Turkish Steel Exporters’ Association|Turkish Steel Exporters’ Association
E Person|Banu Tezcan-Oral|Banu Tezcan-Oral
E Person|Bryce Nilsen-Ortega|Bryce Nilsen-Ortega
E Person|Adnan Aslangil|Adnan Aslangil
E Person|Ömer Bolat-Keskin|Ömer Bolat-Keskin
E Place|Istanbul|ISTANBUL
E Place|Romania|Romania
E Place|Israel|Israel
E Place|Yemen|Yemen
E Place|Hong Kong|Hong Kong
E Place|Singapore|Singapore
E Place|Ethiopia|Ethiopia
E Place|Haifa|Haifa
E Place|United States|United States
E Place|Netherlands|Netherlands
E Place|United Kingdom|Britain
E Place|Russia|Russia
E Place|Dubai|Dubai
E Place|Ankara|Ankara
E Place|China|China
E Place|India|India
E Place|Japan|Japan
E Place|Italy|Italy
E Commodity|rebar|rebar
E Commodity|steel|steel
E Commodity|billet|billet
E Commodity|scrap|scrap
E Commodity|pig iron|pig iron
E Commodity|hot-rolled coil|hot-rolled coil
E Commodity|furnace|furnace
C Marmara Çelik Endüstrisi A.Ş.|the rebar maker@1;the firm@1;its@2;the company@3;its@3;We@4;its@6;it@7
C Banu Tezcan-Oral|she@4
R Aksungur Holding|OWNS|Marmara Çelik Endüstrisi A.Ş.|1|asserted|-
R Marmara Çelik Endüstrisi A.Ş.|EXPORTS|steel|1|asserted|in the first ten months
R Marmara Çelik Endüstrisi A.Ş.|EXPORTS|rebar|2|asserted|in the first ten months
R Marmara Çelik Endüstrisi A.Ş.|SUPPLIES|Romania|2|asserted|in the first ten months
R Marmara Çelik Endüstrisi A.Ş.|SUPPLIES|Israel|2|asserted|in the first ten months
R Marmara Çelik Endüstrisi A.Ş.|SUPPLIES|Yemen|2|asserted|in the first ten months
R Marmara Çelik Endüstrisi A.Ş.|SUPPLIES|Hong Kong|2|asserted|in the first ten months
R Marmara Çelik Endüstrisi A.Ş.|SUPPLIES|Singapore|2|asserted|in the first ten months
R Romania|IMPORTS|rebar|2|asserted|in the first ten months
R Israel|IMPORTS|rebar|2|asserted|in the first ten months
R Yemen|IMPORTS|rebar|2|asserted|in the first ten months
R Hong Kong|IMPORTS|rebar|2|asserted|in the first ten months
R Singapore|IMPORTS|rebar|2|asserted|in the first ten months
R Marmara Çelik Endüstrisi A.Ş.|EXPORTS|billet|2|asserted|-
R Marmara Çelik Endüstrisi A.Ş.|SUPPLIES|Ethiopia|2|asserted|-
R Ethiopia|IMPORTS|billet|2|asserted|-
R Banu Tezcan-Oral|EMPLOYED_BY|Marmara Çelik Endüstrisi A.Ş.|3|asserted|-
R Marmara Çelik Endüstrisi A.Ş.|IMPORTS|scrap|3|asserted|-
R Marmara Çelik Endüstrisi A.Ş.|IMPORTS|pig iron|3|asserted|-
R United States|SUPPLIES|Marmara Çelik Endüstrisi A.Ş.|3|asserted|-
R Netherlands|SUPPLIES|Marmara Çelik Endüstrisi A.Ş.|3|asserted|-
R United Kingdom|SUPPLIES|Marmara Çelik Endüstrisi A.Ş.|3|asserted|-
R Russia|SUPPLIES|Marmara Çelik Endüstrisi A.Ş.|3|asserted|-
R Bryce Nilsen-Ortega|EMPLOYED_BY|U.S. Treasury|4|asserted|-
R Bryce Nilsen-Ortega|VISITED|Ankara|4|alleged|last December
R Adnan Aslangil|LEADS|Turkish Steel Exporters’ Association|5|asserted|-
R Turkish Steel Exporters’ Association|MET_WITH|Ömer Bolat-Keskin|5|asserted|on Tuesday
R China|EXPORTS|hot-rolled coil|5|asserted|-
R India|EXPORTS|hot-rolled coil|5|asserted|-
R Japan|EXPORTS|hot-rolled coil|5|asserted|-
R Gebze Liman İşletmeleri|SUBSIDIARY_OF|Marmara Çelik Endüstrisi A.Ş.|6|asserted|-
R Gebze Liman İşletmeleri|AGREED_WITH|Danieli-Rota|6|asserted|-
R Danieli-Rota|SUPPLIES|Gebze Liman İşletmeleri|6|expected|-
R Gebze Liman İşletmeleri|IMPORTS|furnace|6|expected|-
R Danieli-Rota|LOCATED_IN|Italy|6|asserted|-
R ZubaraSteel International|INVESTED_IN|Marmara Çelik Endüstrisi A.Ş.|7|denied|-

@q-066|mining company release, Caribbean|2022-10-19|Norwich Nickel Reaches Agreement With Cuba To Settle Receivables In Cobalt
1 TORONTO--(Newsline)--Norwich Nickel International Corporation (“Norwich” or “the Corporation”) (TSX: NNK) announced today that it has agreed with its Cuban partners to recover the $362 million owed to it by General Nickel Company S.A. (“GNC”), a company of the Republic of Cuba, over five years, beginning January 1, 2023, chiefly in the form of finished cobalt.
2 Under the arrangement (the “Cobalt Swap”) the Moa Bay joint venture, in which Norwich and GNC each hold 50%, will distribute up to 2,082 tonnes of cobalt a year to Norwich, which intends to sell it to customers in Europe, Japan and China from its refinery in Fort Saskatchewan, Alberta.
3 “It took eighteen months, four trips to Havana and a great deal of coffee,” said Lyle Brandell-Hartzenberg, President and CEO, who signed for the Corporation in the presence of Cuba's Minister of Energy and Mines, Liván Arronte Cruz-Peña.
---
4 Norwich does not sell any product in the United States, whose Cuban Assets Control Regulations of 1963 prohibit the import of Cuban nickel, and certain of its officers and directors have been barred from entering that country under Title IV of the Helms-Burton Act.
5 The Corporation denies the claim made in a Florida court by the heirs of the Sugar & Nickel Trust of Tampa that it traffics in confiscated property.
---
6 Norwich was founded in 1927 and produces nickel and cobalt from lateritic ore mined at Moa, in Cuba's Holguín Province, and shipped to Alberta by way of Halifax, Nova Scotia.
7 A proposed sale of its oil and gas business in Cuba to Zaranda-Sur Energy of Sydney lapsed in June.
* 8 This press release contains forward-looking statements. Forward-looking statements are not based on historical facts.
* 9 For further investor information: Director of Investor Relations, Lucy Chitty-Boyle
E Firm|Norwich Nickel International Corporation|Norwich Nickel International Corporation;Norwich Nickel;Norwich
E Firm|General Nickel Company S.A.|General Nickel Company S.A.;GNC
E Firm|Moa Bay joint venture|Moa Bay joint venture
E Firm|Sugar & Nickel Trust|Sugar & Nickel Trust
E Firm|Zaranda-Sur Energy|Zaranda-Sur Energy
E Person|Lyle Brandell-Hartzenberg|Lyle Brandell-Hartzenberg
E Person|Liván Arronte Cruz-Peña|Liván Arronte Cruz-Peña
E Person|Lucy Chitty-Boyle|Lucy Chitty-Boyle
E Place|Toronto|TORONTO
E Place|Cuba|Republic of Cuba;Cuba;Cuban
E Place|Europe|Europe
E Place|Japan|Japan
E Place|China|China
E Place|Fort Saskatchewan|Fort Saskatchewan
E Place|Alberta|Alberta
E Place|Havana|Havana
E Place|United States|United States
E Place|Florida|Florida
E Place|Tampa|Tampa
E Place|Moa|Moa
E Place|Holguín Province|Holguín Province
E Place|Halifax|Halifax
E Place|Nova Scotia|Nova Scotia
E Place|Sydney|Sydney
E Commodity|cobalt|cobalt;Cobalt
E Commodity|nickel|nickel
E Commodity|lateritic ore|lateritic ore
C Norwich Nickel International Corporation|it@1;its@1;it#2@1;which#2@2;its@2;the Corporation@3;its@4;The Corporation@5;it@5;its@7
C General Nickel Company S.A.|its Cuban partners@1;a company@1
C Moa Bay joint venture|which@2
C Lyle Brandell-Hartzenberg|who@3
C United States|whose@4;that country@4
R Norwich Nickel International Corporation|AGREED_WITH|General Nickel Company S.A.|1|asserted|today
R Norwich Nickel International Corporation|AGREED_WITH|Cuba|0|asserted|today
R General Nickel Company S.A.|LOCATED_IN|Cuba|1|asserted|-
R Cuba|OWNS|General Nickel Company S.A.|1|asserted|-
R Norwich Nickel International Corporation|INVESTED_IN|Moa Bay joint venture|2|asserted|-
R General Nickel Company S.A.|INVESTED_IN|Moa Bay joint venture|2|asserted|-
R Moa Bay joint venture|SUPPLIES|Norwich Nickel International Corporation|2|expected|over five years
R Norwich Nickel International Corporation|IMPORTS|cobalt|1-2|expected|over five years
R Norwich Nickel International Corporation|EXPORTS|cobalt|2|expected|-
R Norwich Nickel International Corporation|SUPPLIES|Europe|2|expected|-
R Norwich Nickel International Corporation|SUPPLIES|Japan|2|expected|-
R Norwich Nickel International Corporation|SUPPLIES|China|2|expected|-
R Europe|IMPORTS|cobalt|2|expected|-
R Japan|IMPORTS|cobalt|2|expected|-
R China|IMPORTS|cobalt|2|expected|-
R Fort Saskatchewan|LOCATED_IN|Alberta|2|asserted|-
R Lyle Brandell-Hartzenberg|LEADS|Norwich Nickel International Corporation|3|asserted|-
R Lyle Brandell-Hartzenberg|VISITED|Havana|3|asserted|-
R Liván Arronte Cruz-Peña|EMPLOYED_BY|Cuba|3|asserted|-
R Lyle Brandell-Hartzenberg|MET_WITH|Liván Arronte Cruz-Peña|3|asserted|-
R Norwich Nickel International Corporation|SUPPLIES|United States|4|denied|-
R Cuba|SANCTIONED_BY|United States|4|asserted|of 1963
R Norwich Nickel International Corporation|ACCUSED_BY|Sugar & Nickel Trust|5|asserted|-
R Sugar & Nickel Trust|LOCATED_IN|Tampa|5|asserted|-
R Moa|LOCATED_IN|Holguín Province|6|asserted|-
R Holguín Province|LOCATED_IN|Cuba|6|asserted|-
R Halifax|LOCATED_IN|Nova Scotia|6|asserted|-
R Moa|SUPPLIES|Norwich Nickel International Corporation|6|asserted|-
R Norwich Nickel International Corporation|IMPORTS|lateritic ore|6|asserted|-
R Norwich Nickel International Corporation|AGREED_WITH|Zaranda-Sur Energy|7|denied|in June
R Zaranda-Sur Energy|LOCATED_IN|Sydney|7|asserted|-
B 8,9

@q-067|chip news site|2025-08-26|Halberd Semi Says Its AI Accelerators Did Not Go To Shenzhen, Orders Audit Of Malaysian Reseller
1 Halberd Semiconductor, Inc. (Nasdaq: HLBD), the San Jose designer of H7 accelerators, said on Tuesday that it had found “no evidence whatsoever” that it had shipped restricted chips to China, after a report by the Centre for Emerging Technology and National Security claimed that some 5,000 of them had reached Shenzhen's Lanhai Intelligence via Johor.
2 The Santa Clara Valley company nevertheless suspended sales to Iskandar Compute Sdn Bhd, a reseller based in Johor Bahru, and hired the law firm Whitcombe, Price & Osei to audit it.
3 Lanhai was placed on the Entity List of the Bureau of Industry and Security (BIS), part of the U.S. Department of Commerce, in January; it says it trains its models on domestic silicon.
---
4 “We sell to Iskandar, Iskandar sells to data centres, and every serial number is ours to trace,” said Priya Natarajan-Wolfe, Halberd's chief compliance officer, whose team flew to Kuala Lumpur last week and met officials of Malaysia's Ministry of Investment, Trade and Industry.
5 Iskandar's founder, Dato' Terence Goh Hock Lye, was arrested on Saturday by the Singapore Police Force at Changi in connection with a separate case of alleged fraud against a server maker; his lawyer, Harbans Singh Gill, said he would contest the charge.
---
6 Halberd's chips are made by Taiwan's Formosa Wafer Works and packaged in part in Penang.
7 In the quarter to July it derived 38% of revenue from the United Arab Emirates and Saudi Arabia, against nothing from China, where it used to sell a slowed-down version until Washington banned that too in April.
8 Senator Dale Whitaker III, a member of the Banking Committee, accused the company of “playing hide and seek with the Communist Party”.
9 The shares fell 4%, and analyst Yusra Benhabib of Monument Street Research cut them to hold.
E Firm|Halberd Semiconductor, Inc.|Halberd Semiconductor, Inc.;Halberd Semi;Halberd
E Firm|Lanhai Intelligence|Lanhai Intelligence;Lanhai
E Firm|Iskandar Compute Sdn Bhd|Iskandar Compute Sdn Bhd;Iskandar
E Firm|Whitcombe, Price & Osei|Whitcombe, Price & Osei
E Firm|Formosa Wafer Works|Formosa Wafer Works
E Firm|Monument Street Research|Monument Street Research
E Organization|Centre for Emerging Technology and National Security|Centre for Emerging Technology and National Security
E Organization|Bureau of Industry and Security|Bureau of Industry and Security;BIS
E Organization|U.S. Department of Commerce|U.S. Department of Commerce
E Organization|Ministry of Investment, Trade and Industry|Ministry of Investment, Trade and Industry
E Organization|Singapore Police Force|Singapore Police Force
E Organization|Banking Committee|Banking Committee
E Organization|Communist Party|Communist Party
E Person|Priya Natarajan-Wolfe|Priya Natarajan-Wolfe
E Person|Terence Goh Hock Lye|Terence Goh Hock Lye
E Person|Harbans Singh Gill|Harbans Singh Gill
E Person|Dale Whitaker III|Dale Whitaker III
E Person|Yusra Benhabib|Yusra Benhabib
E Place|Shenzhen|Shenzhen
E Place|San Jose|San Jose
E Place|China|China
E Place|Johor|Johor
E Place|Johor Bahru|Johor Bahru
E Place|Santa Clara Valley|Santa Clara Valley
E Place|Kuala Lumpur|Kuala Lumpur
E Place|Malaysia|Malaysia;Malaysian
E Place|Changi|Changi
E Place|Taiwan|Taiwan
E Place|Penang|Penang
E Place|United Arab Emirates|United Arab Emirates
E Place|Saudi Arabia|Saudi Arabia
E Place|United States|Washington
E Commodity|AI accelerators|AI Accelerators;H7 accelerators;restricted chips;chips
C Halberd Semiconductor, Inc.|Its@0;the San Jose designer@1;it@1;it#2@1;The Santa Clara Valley company@2;We@4;ours@4;it@7;it#2@7;the company@8
C Iskandar Compute Sdn Bhd|Malaysian Reseller@0;a reseller@2;it@2
C Lanhai Intelligence|it@3;it#2@3;its@3
C Priya Natarajan-Wolfe|whose@4
C Terence Goh Hock Lye|his@5;he@5
C China|where@7
R Halberd Semiconductor, Inc.|LOCATED_IN|San Jose|1|asserted|-
R Halberd Semiconductor, Inc.|SUPPLIES|Shenzhen|0|denied|-
R Halberd Semiconductor, Inc.|SUPPLIES|China|1|denied|-
R Halberd Semiconductor, Inc.|EXPORTS|AI accelerators|1|denied|-
R Halberd Semiconductor, Inc.|ACCUSED_BY|Centre for Emerging Technology and National Security|1|asserted|-
R Halberd Semiconductor, Inc.|SUPPLIES|Lanhai Intelligence|1|alleged|-
R Lanhai Intelligence|IMPORTS|AI accelerators|1|alleged|-
R Lanhai Intelligence|LOCATED_IN|Shenzhen|1|asserted|-
R Halberd Semiconductor, Inc.|LOCATED_IN|Santa Clara Valley|2|asserted|-
R Halberd Semiconductor, Inc.|SUPPLIES|Iskandar Compute Sdn Bhd|2|denied|-
R Iskandar Compute Sdn Bhd|LOCATED_IN|Johor Bahru|2|asserted|-
R Iskandar Compute Sdn Bhd|LOCATED_IN|Malaysia|0|asserted|-
R Halberd Semiconductor, Inc.|AGREED_WITH|Whitcombe, Price & Osei|2|asserted|-
R Lanhai Intelligence|SANCTIONED_BY|Bureau of Industry and Security|3|asserted|in January
R Bureau of Industry and Security|SUBSIDIARY_OF|U.S. Department of Commerce|3|asserted|-
R Halberd Semiconductor, Inc.|SUPPLIES|Iskandar Compute Sdn Bhd|4|asserted|-
R Priya Natarajan-Wolfe|EMPLOYED_BY|Halberd Semiconductor, Inc.|4|asserted|-
R Halberd Semiconductor, Inc.|VISITED|Kuala Lumpur|4|asserted|last week
R Halberd Semiconductor, Inc.|MET_WITH|Ministry of Investment, Trade and Industry|4|asserted|last week
R Ministry of Investment, Trade and Industry|LOCATED_IN|Malaysia|4|asserted|-
R Terence Goh Hock Lye|LEADS|Iskandar Compute Sdn Bhd|5|asserted|-
R Terence Goh Hock Lye|ARRESTED_BY|Singapore Police Force|5|asserted|on Saturday
R Formosa Wafer Works|SUPPLIES|Halberd Semiconductor, Inc.|6|asserted|-
R Formosa Wafer Works|LOCATED_IN|Taiwan|6|asserted|-
R Halberd Semiconductor, Inc.|SUPPLIES|United Arab Emirates|7|asserted|In the quarter to July
R Halberd Semiconductor, Inc.|SUPPLIES|Saudi Arabia|7|asserted|In the quarter to July
R United Arab Emirates|IMPORTS|AI accelerators|7|asserted|In the quarter to July
R Saudi Arabia|IMPORTS|AI accelerators|7|asserted|In the quarter to July
R Halberd Semiconductor, Inc.|SUPPLIES|China|7|asserted|until Washington banned
R China|SANCTIONED_BY|United States|7|asserted|in April
R Dale Whitaker III|EMPLOYED_BY|Banking Committee|8|asserted|-
R Halberd Semiconductor, Inc.|ACCUSED_BY|Dale Whitaker III|8|asserted|-
R Yusra Benhabib|EMPLOYED_BY|Monument Street Research|9|asserted|-

@q-068|Central European energy letter|2024-08-01|Tisza Oil books Adriatic cargoes as Kyiv squeezes Druzhba
1 Hungary's Tisza Olaj Nyrt., known abroad as Tisza Oil, has bought three cargoes of Azeri Light and one of Kazakhstan's CPC Blend for August, to be landed at Omišalj on the Croatian island of Krk, its head of supply, Gergely Szalay-Varga, confirmed, five weeks after Ukraine put the Russian producer Lukomor-Ural on its sanctions list and so ended that company's transit through the Druzhba pipeline.
2 The sellers are SOCAR Trading of Geneva and a unit of France's Total; nothing, he said, had been bought from Saudi Arabia, whatever the Zagreb papers wrote.
3 Lukomor-Ural used to cover a third of what the Danube Refinery in Százhalombatta takes, the remaining two thirds coming from Tatneft and Rosneft, which are still delivering.
---
4 Foreign Minister Péter Szijjártó, who was in Moscow in early July with Prime Minister Viktor Orbán, accused Kyiv of “blackmail”, and Slovakia, whose refiner Slovnafta-Dunaj belongs to the same group, has threatened to stop supplying diesel to Ukraine.
5 The European Commission, to which both governments turned on 22 July, has not seen “any immediate impact on security of supply”, in the words of its trade chief, Valdis Dombrovskis.
6 JATRAN, the Croatian pipeline company, which the Croatian state controls, says that it could carry 14 million tonnes a year; Tisza Oil, which is suing it over fees, disputes that.
---
7 Chairman Zsolt Hernádi-Kun is to meet Croatian Economy Minister Ante Šušnjar in Dubrovnik at the end of the month.
8 The company's shares trade in Budapest and Warsaw.
E Firm|Tisza Olaj Nyrt.|Tisza Olaj Nyrt.;Tisza Oil
E Firm|Lukomor-Ural|Lukomor-Ural
E Firm|SOCAR Trading|SOCAR Trading
E Firm|Total|Total
E Firm|Tatneft|Tatneft
E Firm|Rosneft|Rosneft
E Firm|Slovnafta-Dunaj|Slovnafta-Dunaj
E Firm|JATRAN|JATRAN
E Organization|European Commission|European Commission
E Person|Gergely Szalay-Varga|Gergely Szalay-Varga
E Person|Péter Szijjártó|Péter Szijjártó
E Person|Viktor Orbán|Viktor Orbán
E Person|Valdis Dombrovskis|Valdis Dombrovskis
E Person|Zsolt Hernádi-Kun|Zsolt Hernádi-Kun
E Person|Ante Šušnjar|Ante Šušnjar
E Place|Hungary|Hungary
E Place|Ukraine|Ukraine;Kyiv
E Place|Kazakhstan|Kazakhstan
E Place|Omišalj|Omišalj
E Place|Krk|Krk
E Place|Croatia|Croatian
E Place|Russia|Russian
E Place|Druzhba pipeline|Druzhba pipeline;Druzhba
E Place|Geneva|Geneva
E Place|France|France
E Place|Saudi Arabia|Saudi Arabia
E Place|Zagreb|Zagreb
E Place|Danube Refinery|Danube Refinery
E Place|Százhalombatta|Százhalombatta
E Place|Moscow|Moscow
E Place|Slovakia|Slovakia
E Place|Dubrovnik|Dubrovnik
E Place|Budapest|Budapest
E Place|Warsaw|Warsaw
E Place|Adriatic|Adriatic
E Commodity|Azeri Light|Azeri Light
E Commodity|CPC Blend|CPC Blend
E Commodity|diesel|diesel
C Tisza Olaj Nyrt.|its@1;the same group@4;which#2@6;The company@8
C Lukomor-Ural|that company@1
C Gergely Szalay-Varga|he@2
C Péter Szijjártó|who@4
C Slovakia|whose@4
C European Commission|which@5;its@5
C JATRAN|which@6;it@6;it#2@6
R Tisza Olaj Nyrt.|LOCATED_IN|Hungary|1|asserted|-
R Tisza Olaj Nyrt.|IMPORTS|Azeri Light|1|asserted|for August
R Tisza Olaj Nyrt.|IMPORTS|CPC Blend|1|asserted|for August
R Kazakhstan|SUPPLIES|Tisza Olaj Nyrt.|1|asserted|for August
R Omišalj|LOCATED_IN|Krk|1|asserted|-
R Krk|LOCATED_IN|Croatia|1|asserted|-
R Gergely Szalay-Varga|EMPLOYED_BY|Tisza Olaj Nyrt.|1|asserted|-
R Lukomor-Ural|SANCTIONED_BY|Ukraine|1|asserted|-
R Lukomor-Ural|LOCATED_IN|Russia|1|asserted|-
R SOCAR Trading|SUPPLIES|Tisza Olaj Nyrt.|2|asserted|for August
R Total|SUPPLIES|Tisza Olaj Nyrt.|2|asserted|for August
R SOCAR Trading|LOCATED_IN|Geneva|2|asserted|-
R Total|LOCATED_IN|France|2|asserted|-
R Saudi Arabia|SUPPLIES|Tisza Olaj Nyrt.|2|denied|-
R Lukomor-Ural|SUPPLIES|Danube Refinery|3|asserted|-
R Tatneft|SUPPLIES|Danube Refinery|3|asserted|-
R Rosneft|SUPPLIES|Danube Refinery|3|asserted|-
R Danube Refinery|LOCATED_IN|Százhalombatta|3|asserted|-
R Péter Szijjártó|EMPLOYED_BY|Hungary|4|asserted|-
R Péter Szijjártó|VISITED|Moscow|4|asserted|in early July
R Viktor Orbán|VISITED|Moscow|4|asserted|in early July
R Viktor Orbán|LEADS|Hungary|4|asserted|-
R Ukraine|ACCUSED_BY|Péter Szijjártó|4|asserted|-
R Ukraine|ACCUSED_BY|Hungary|4|asserted|-
R Slovnafta-Dunaj|LOCATED_IN|Slovakia|4|asserted|-
R Tisza Olaj Nyrt.|OWNS|Slovnafta-Dunaj|4|asserted|-
R Slovakia|SUPPLIES|Ukraine|4|asserted|-
R Slovakia|EXPORTS|diesel|4|asserted|-
R Ukraine|IMPORTS|diesel|4|asserted|-
R Valdis Dombrovskis|EMPLOYED_BY|European Commission|5|asserted|-
R Croatia|OWNS|JATRAN|6|asserted|-
R JATRAN|LOCATED_IN|Croatia|6|asserted|-
R JATRAN|ACCUSED_BY|Tisza Olaj Nyrt.|6|asserted|-
R Zsolt Hernádi-Kun|LEADS|Tisza Olaj Nyrt.|7|asserted|-
R Zsolt Hernádi-Kun|MET_WITH|Ante Šušnjar|7|expected|at the end of the month
R Ante Šušnjar|EMPLOYED_BY|Croatia|7|asserted|-
R Zsolt Hernádi-Kun|VISITED|Dubrovnik|7|expected|at the end of the month

@q-069|Bolivian daily, translated|2024-11-29|YLS signs with the Chinese, again
1 The state company Yacimientos de Litio del Sur (YLS) signed on Tuesday in La Paz a contract with the Chinese consortium Hong Kong CBX Brine for the construction of two direct-extraction plants in the Salar de Uyuni, with an investment of 1,030 million dollars and a capacity of 35,000 tons of lithium carbonate, in the presence of President Luis Arze Catari and of the ambassador of China, Wang Liangyu.
2 CBX, of which the battery maker Contemporal holds the majority, will recover its money in carbonate, and the Bolivian State, through YLS, keeps 51% of the business, explained Hydrocarbons and Energy Minister Alejandro Gallardo Baldiviezo.
3 It needs still the approval of the Legislative Assembly, where nothing is being approved.
---
4 A similar contract with Russia's Uranium Litio Group, signed in September, sleeps there since October.
5 The Civic Committee of Potosí (Comcipo), which already made fall in 2019 the agreement with the German firm ACI Baden, accuses YLS of giving away the brine; its president, Ramiro Subia Condori, announced that he will travel to Uyuni on Monday to convene a blockade.
6 “We are not against to sell, we are against to give as a present,” he told this newspaper.
---
7 In 2023 YLS exported 2,600 tons of lithium carbonate from its plant at Llipi, almost all of it to China and the remainder to Russia and the Netherlands.
8 The president of YLS, Omar Alarcón Saigua, left on Wednesday for Buenos Aires.
E Firm|Yacimientos de Litio del Sur|Yacimientos de Litio del Sur;YLS
E Firm|Hong Kong CBX Brine|Hong Kong CBX Brine;CBX
E Firm|Contemporal|Contemporal
E Firm|Uranium Litio Group|Uranium Litio Group
E Firm|ACI Baden|ACI Baden
E Organization|Legislative Assembly|Legislative Assembly
E Organization|Civic Committee of Potosí|Civic Committee of Potosí;Comcipo
E Organization|Ministry of Hydrocarbons and Energy|Hydrocarbons and Energy
E Person|Luis Arze Catari|Luis Arze Catari
E Person|Wang Liangyu|Wang Liangyu
E Person|Alejandro Gallardo Baldiviezo|Alejandro Gallardo Baldiviezo
E Person|Ramiro Subia Condori|Ramiro Subia Condori
E Person|Omar Alarcón Saigua|Omar Alarcón Saigua
E Place|China|Chinese;China
E Place|Bolivia|Bolivian
E Place|La Paz|La Paz
E Place|Salar de Uyuni|Salar de Uyuni
E Place|Uyuni|Uyuni
E Place|Russia|Russia
E Place|Germany|German
E Place|Llipi|Llipi
E Place|Netherlands|Netherlands
E Place|Buenos Aires|Buenos Aires
E Commodity|lithium carbonate|lithium carbonate;carbonate
E Commodity|brine|brine
C Yacimientos de Litio del Sur|The state company@1;its@7
C Hong Kong CBX Brine|the Chinese consortium@1;its@2
C Legislative Assembly|where@3;there@4
C Civic Committee of Potosí|which@5;its@5
C Ramiro Subia Condori|he@5;he@6
R Yacimientos de Litio del Sur|AGREED_WITH|Hong Kong CBX Brine|1|asserted|on Tuesday
R Hong Kong CBX Brine|LOCATED_IN|China|1|asserted|-
R Hong Kong CBX Brine|INVESTED_IN|Salar de Uyuni|1|expected|-
R Luis Arze Catari|LEADS|Bolivia|1|asserted|-
R Wang Liangyu|EMPLOYED_BY|China|1|asserted|-
R Contemporal|OWNS|Hong Kong CBX Brine|2|asserted|-
R Bolivia|OWNS|Yacimientos de Litio del Sur|1-2|asserted|-
R Hong Kong CBX Brine|IMPORTS|lithium carbonate|2|expected|-
R Yacimientos de Litio del Sur|SUPPLIES|Hong Kong CBX Brine|2|expected|-
R Alejandro Gallardo Baldiviezo|LEADS|Ministry of Hydrocarbons and Energy|2|asserted|-
R Yacimientos de Litio del Sur|AGREED_WITH|Uranium Litio Group|4|asserted|in September
R Uranium Litio Group|LOCATED_IN|Russia|4|asserted|-
R Yacimientos de Litio del Sur|AGREED_WITH|ACI Baden|5|denied|in 2019
R ACI Baden|LOCATED_IN|Germany|5|asserted|-
R Yacimientos de Litio del Sur|ACCUSED_BY|Civic Committee of Potosí|5|asserted|-
R Ramiro Subia Condori|LEADS|Civic Committee of Potosí|5|asserted|-
R Ramiro Subia Condori|VISITED|Uyuni|5|expected|on Monday
R Yacimientos de Litio del Sur|EXPORTS|lithium carbonate|7|asserted|In 2023
R Yacimientos de Litio del Sur|SUPPLIES|China|7|asserted|In 2023
R Yacimientos de Litio del Sur|SUPPLIES|Russia|7|asserted|In 2023
R Yacimientos de Litio del Sur|SUPPLIES|Netherlands|7|asserted|In 2023
R China|IMPORTS|lithium carbonate|7|asserted|In 2023
R Russia|IMPORTS|lithium carbonate|7|asserted|In 2023
R Netherlands|IMPORTS|lithium carbonate|7|asserted|In 2023
R Omar Alarcón Saigua|LEADS|Yacimientos de Litio del Sur|8|asserted|-
R Omar Alarcón Saigua|VISITED|Buenos Aires|8|expected|on Wednesday

@q-070|diamond trade magazine|2023-03-10|Endiama-Sul tender pulls in Dubai, spurns Antwerp
1 All but two of the 31 lots of rough diamonds put up by Angola's state trader Sodiam-Sul in Luanda last week went to buyers from the United Arab Emirates, with Surat's Mahavansh Gems and the Antwerp house Goldmuntz & Fils picking up the crumbs.
2 The biggest parcel, goods from the Luaxe pipe, was taken for $14.2 million by Tajiri DMCC, the Dubai arm of Mumbai-born Paresh Kothari's Tajiri Group.
3 Luaxe, in Lunda Sul, is operated by Catoca do Leste, from which Russia's Vilyugran-Polyarnaya, blacklisted by Washington in 2022 and by the UK a year later, still has not managed to exit its 41%; Minister of Mineral Resources, Petroleum and Gas Diamantino Azevedo-Lima said in Luanda that talks with Oman's sovereign fund about the stake were progressing.
---
4 Goldmuntz's managing partner, Isi Goldmuntz, 74, who has visited Angola more often than he has visited his mother-in-law, blamed Belgian banks.
5 “They sanction you for breathing,” he said, in a manner of speaking.
6 Mahavansh denied that it had sold to Russia last year, as an Israeli newspaper has suggested.
E Firm|Endiama-Sul|Endiama-Sul
E Firm|Sodiam-Sul|Sodiam-Sul
E Firm|Mahavansh Gems|Mahavansh Gems;Mahavansh
E Firm|Goldmuntz & Fils|Goldmuntz & Fils
E Firm|Tajiri DMCC|Tajiri DMCC
E Firm|Tajiri Group|Tajiri Group
E Firm|Catoca do Leste|Catoca do Leste
E Firm|Vilyugran-Polyarnaya|Vilyugran-Polyarnaya
E Organization|Ministry of Mineral Resources, Petroleum and Gas|Mineral Resources, Petroleum and Gas
E Person|Paresh Kothari|Paresh Kothari
E Person|Diamantino Azevedo-Lima|Diamantino Azevedo-Lima
E Person|Isi Goldmuntz|Isi Goldmuntz
E Place|Angola|Angola
E Place|Luanda|Luanda
E Place|United Arab Emirates|United Arab Emirates
E Place|Surat|Surat
E Place|Antwerp|Antwerp
E Place|Dubai|Dubai
E Place|Mumbai|Mumbai
E Place|Luaxe|Luaxe
E Place|Lunda Sul|Lunda Sul
E Place|Russia|Russia
E Place|United States|Washington
E Place|United Kingdom|UK
E Place|Oman|Oman
E Place|Belgium|Belgian
E Place|Israel|Israeli
E Commodity|rough diamonds|rough diamonds
C Goldmuntz & Fils|Goldmuntz@4
C Isi Goldmuntz|who@4;he@4;his@4;he@5
C Vilyugran-Polyarnaya|its@3
C Mahavansh Gems|it@6
R Sodiam-Sul|SUPPLIES|United Arab Emirates|1|asserted|last week
R Sodiam-Sul|SUPPLIES|Mahavansh Gems|1|asserted|last week
R Sodiam-Sul|SUPPLIES|Goldmuntz & Fils|1|asserted|last week
R United Arab Emirates|IMPORTS|rough diamonds|1|asserted|last week
R Mahavansh Gems|IMPORTS|rough diamonds|1|asserted|last week
R Goldmuntz & Fils|IMPORTS|rough diamonds|1|asserted|last week
R Angola|OWNS|Sodiam-Sul|1|asserted|-
R Sodiam-Sul|LOCATED_IN|Angola|1|asserted|-
R Mahavansh Gems|LOCATED_IN|Surat|1|asserted|-
R Goldmuntz & Fils|LOCATED_IN|Antwerp|1|asserted|-
R Tajiri DMCC|IMPORTS|rough diamonds|1-2|asserted|last week
R Sodiam-Sul|SUPPLIES|Tajiri DMCC|1-2|asserted|last week
R Tajiri DMCC|SUBSIDIARY_OF|Tajiri Group|2|asserted|-
R Tajiri DMCC|LOCATED_IN|Dubai|2|asserted|-
R Paresh Kothari|OWNS|Tajiri Group|2|asserted|-
R Luaxe|LOCATED_IN|Lunda Sul|3|asserted|-
R Vilyugran-Polyarnaya|LOCATED_IN|Russia|3|asserted|-
R Vilyugran-Polyarnaya|INVESTED_IN|Catoca do Leste|3|asserted|-
R Vilyugran-Polyarnaya|SANCTIONED_BY|United States|3|asserted|in 2022
R Vilyugran-Polyarnaya|SANCTIONED_BY|United Kingdom|3|asserted|a year later
R Oman|INVESTED_IN|Catoca do Leste|3|expected|-
R Diamantino Azevedo-Lima|LEADS|Ministry of Mineral Resources, Petroleum and Gas|3|asserted|-
R Isi Goldmuntz|LEADS|Goldmuntz & Fils|4|asserted|-
R Isi Goldmuntz|VISITED|Angola|4|asserted|-
R Mahavansh Gems|SUPPLIES|Russia|6|denied|last year
R Mahavansh Gems|SUPPLIES|Russia|6|alleged|last year

@q-071|naval shipbuilder press release|2024-06-05|Chantiers de Trescalan-Navale Lays Keel of First Corvette for the Philippine Navy
1 Saint-Nazaire, June 5, 2024 – Chantiers de Trescalan-Navale (CTN) today laid the keel of the first of two Sultan-class corvettes ordered in 2022 by the Department of National Defense of the Philippines, in the presence of Gilberto Teodoro-Cruz, Secretary of National Defense, Vice Admiral Toribio Adaci y Santos, Flag Officer in Command of the Philippine Navy, and Rear Admiral (2S) Hervé Le Goff de Kersaint, representing the French Directorate General of Armaments (DGA).
2 The ship, which will carry missiles supplied by MBDA and a radar from Thales, is to be handed over at Subic Bay in 2027.
3 “France and the Philippines are two archipelagos that look at the same ocean,” said Secretary Teodoro-Cruz, who will also visit Brest and Paris during his stay.
---
4 CTN, 62% owned by the Breton group Kervran and 20% by the French State, exports nine tenths of what it builds; Egypt, Malaysia and the United Arab Emirates operate corvettes of the same family, and negotiations are in progress with Greece and Colombia.
5 In accordance with the Arms Trade Treaty, none of its vessels has been supplied to Myanmar, to which a British NGO, Watch on the Yards, recently alleged that it had transferred plans.
* 6 Press contacts: Solenn Riou-Maréchal, Head of Media, +33 2 55 00 12 12
* 7 Follow us
E Firm|Chantiers de Trescalan-Navale|Chantiers de Trescalan-Navale;CTN
E Firm|MBDA|MBDA
E Firm|Thales|Thales
E Firm|Kervran|Kervran
E Organization|Department of National Defense|Department of National Defense;National Defense
E Organization|Philippine Navy|Philippine Navy
E Organization|Directorate General of Armaments|Directorate General of Armaments;DGA
E Organization|Watch on the Yards|Watch on the Yards
E Person|Gilberto Teodoro-Cruz|Gilberto Teodoro-Cruz;Teodoro-Cruz
E Person|Toribio Adaci y Santos|Toribio Adaci y Santos
E Person|Hervé Le Goff de Kersaint|Hervé Le Goff de Kersaint
E Person|Solenn Riou-Maréchal|Solenn Riou-Maréchal
E Place|Saint-Nazaire|Saint-Nazaire
E Place|Philippines|Philippines
E Place|France|France;French
E Place|Subic Bay|Subic Bay
E Place|Brest|Brest
E Place|Paris|Paris
E Place|Brittany|Breton
E Place|Egypt|Egypt
E Place|Malaysia|Malaysia
E Place|United Arab Emirates|United Arab Emirates
E Place|Greece|Greece
E Place|Colombia|Colombia
E Place|Myanmar|Myanmar
E Place|United Kingdom|British
E Commodity|corvettes|Sultan-class corvettes;corvettes;Corvette
E Commodity|missiles|missiles
E Commodity|radar|radar
C Gilberto Teodoro-Cruz|who@3;his@3
C Chantiers de Trescalan-Navale|it@4;its@5;it@5
R Department of National Defense|IMPORTS|corvettes|1-2|expected|in 2027
R Chantiers de Trescalan-Navale|SUPPLIES|Department of National Defense|1-2|expected|in 2027
R Chantiers de Trescalan-Navale|SUPPLIES|Philippine Navy|0|expected|in 2027
R Philippine Navy|IMPORTS|corvettes|0|expected|in 2027
R Department of National Defense|LOCATED_IN|Philippines|1|asserted|-
R Gilberto Teodoro-Cruz|LEADS|Department of National Defense|1|asserted|-
R Toribio Adaci y Santos|LEADS|Philippine Navy|1|asserted|-
R Hervé Le Goff de Kersaint|EMPLOYED_BY|Directorate General of Armaments|1|asserted|-
R Directorate General of Armaments|LOCATED_IN|France|1|asserted|-
R Gilberto Teodoro-Cruz|VISITED|Saint-Nazaire|1|asserted|today
R Toribio Adaci y Santos|VISITED|Saint-Nazaire|1|asserted|today
R Hervé Le Goff de Kersaint|VISITED|Saint-Nazaire|1|asserted|today
R MBDA|SUPPLIES|Chantiers de Trescalan-Navale|2|expected|-
R Thales|SUPPLIES|Chantiers de Trescalan-Navale|2|expected|-
R Chantiers de Trescalan-Navale|IMPORTS|missiles|2|expected|-
R Chantiers de Trescalan-Navale|IMPORTS|radar|2|expected|-
R Gilberto Teodoro-Cruz|VISITED|Brest|3|expected|-
R Gilberto Teodoro-Cruz|VISITED|Paris|3|expected|-
R Kervran|OWNS|Chantiers de Trescalan-Navale|4|asserted|-
R France|INVESTED_IN|Chantiers de Trescalan-Navale|4|asserted|-
R Kervran|LOCATED_IN|Brittany|4|asserted|-
R Chantiers de Trescalan-Navale|EXPORTS|corvettes|4|asserted|-
R Chantiers de Trescalan-Navale|SUPPLIES|Egypt|4|asserted|-
R Chantiers de Trescalan-Navale|SUPPLIES|Malaysia|4|asserted|-
R Chantiers de Trescalan-Navale|SUPPLIES|United Arab Emirates|4|asserted|-
R Chantiers de Trescalan-Navale|AGREED_WITH|Greece|4|expected|-
R Chantiers de Trescalan-Navale|AGREED_WITH|Colombia|4|expected|-
R Chantiers de Trescalan-Navale|SUPPLIES|Myanmar|5|denied|-
R Chantiers de Trescalan-Navale|ACCUSED_BY|Watch on the Yards|5|asserted|-
R Chantiers de Trescalan-Navale|SUPPLIES|Myanmar|5|alleged|-
R Watch on the Yards|LOCATED_IN|United Kingdom|5|asserted|-
R Solenn Riou-Maréchal|EMPLOYED_BY|Chantiers de Trescalan-Navale|1-6|asserted|-
B 7

@q-072|Thai company disclosure, English|2025-06-12|Clarification on news regarding sugar shipment to Cambodia
1 To: The President, The Stock Exchange of Thailand. Subject: Clarification on news.
2 Referring to the news on 11 June 2025 that Nam Phong Sugar Public Company Limited (“NPS”) has secretly sent 3,000 tons of sugar to Cambodia through Chong Sa-Ngam after the border checkpoint was closed by the Second Army Region, the Company would like to clarify that the said news is not true.
3 The last delivery to its customer in Cambodia, Phnom Penh Beverage & Sugar Co., Ltd., was on 5 June 2025, being before the closure, and the Company has since diverted the remaining volume to Laos and Vietnam.
4 The Company's export markets in 2024 were Indonesia 44%, South Korea 21%, Japan 13%, Cambodia 11% and others.
---
5 In addition, NPS signed on 9 June 2025 a share purchase agreement with Mitr Isan Bio-Power, under which it shall acquire 65% of Khon Kaen Ethanol within the third quarter, and appointed Mr. Prasert Chaiyanuwat na Ayudhya as Independent Director and Chairman of the Audit Committee in replacement of Police General Somchai Wongsuwan, who passed away.
6 Please be informed accordingly. Ms. Kanokwan Srisuk, Chief Executive Officer
E Firm|Nam Phong Sugar Public Company Limited|Nam Phong Sugar Public Company Limited;NPS
E Firm|Phnom Penh Beverage & Sugar Co., Ltd.|Phnom Penh Beverage & Sugar Co., Ltd.
E Firm|Mitr Isan Bio-Power|Mitr Isan Bio-Power
E Firm|Khon Kaen Ethanol|Khon Kaen Ethanol
E Organization|Stock Exchange of Thailand|Stock Exchange of Thailand
E Organization|Second Army Region|Second Army Region
E Person|Prasert Chaiyanuwat na Ayudhya|Prasert Chaiyanuwat na Ayudhya
E Person|Somchai Wongsuwan|Somchai Wongsuwan
E Person|Kanokwan Srisuk|Kanokwan Srisuk
E Place|Cambodia|Cambodia
E Place|Chong Sa-Ngam|Chong Sa-Ngam
E Place|Laos|Laos
E Place|Vietnam|Vietnam
E Place|Indonesia|Indonesia
E Place|South Korea|South Korea
E Place|Japan|Japan
E Commodity|sugar|sugar
C Nam Phong Sugar Public Company Limited|the Company@2;its@3;the Company@3;The Company@4;it@5
C Phnom Penh Beverage & Sugar Co., Ltd.|its customer in Cambodia@3
C Somchai Wongsuwan|who@5
R Nam Phong Sugar Public Company Limited|SUPPLIES|Cambodia|2|alleged|-
R Nam Phong Sugar Public Company Limited|SUPPLIES|Cambodia|2|denied|-
R Nam Phong Sugar Public Company Limited|EXPORTS|sugar|2|alleged|-
R Nam Phong Sugar Public Company Limited|EXPORTS|sugar|2|denied|-
R Cambodia|IMPORTS|sugar|2|alleged|-
R Nam Phong Sugar Public Company Limited|SUPPLIES|Phnom Penh Beverage & Sugar Co., Ltd.|3|asserted|on 5 June 2025
R Phnom Penh Beverage & Sugar Co., Ltd.|IMPORTS|sugar|3|asserted|on 5 June 2025
R Phnom Penh Beverage & Sugar Co., Ltd.|LOCATED_IN|Cambodia|3|asserted|-
R Nam Phong Sugar Public Company Limited|SUPPLIES|Laos|3|asserted|-
R Nam Phong Sugar Public Company Limited|SUPPLIES|Vietnam|3|asserted|-
R Laos|IMPORTS|sugar|3|asserted|-
R Vietnam|IMPORTS|sugar|3|asserted|-
R Nam Phong Sugar Public Company Limited|EXPORTS|sugar|4|asserted|in 2024
R Nam Phong Sugar Public Company Limited|SUPPLIES|Indonesia|4|asserted|in 2024
R Nam Phong Sugar Public Company Limited|SUPPLIES|South Korea|4|asserted|in 2024
R Nam Phong Sugar Public Company Limited|SUPPLIES|Japan|4|asserted|in 2024
R Nam Phong Sugar Public Company Limited|SUPPLIES|Cambodia|4|asserted|in 2024
R Indonesia|IMPORTS|sugar|4|asserted|in 2024
R South Korea|IMPORTS|sugar|4|asserted|in 2024
R Japan|IMPORTS|sugar|4|asserted|in 2024
R Cambodia|IMPORTS|sugar|4|asserted|in 2024
R Nam Phong Sugar Public Company Limited|AGREED_WITH|Mitr Isan Bio-Power|5|asserted|on 9 June 2025
R Nam Phong Sugar Public Company Limited|OWNS|Khon Kaen Ethanol|5|expected|within the third quarter
R Prasert Chaiyanuwat na Ayudhya|LEADS|Nam Phong Sugar Public Company Limited|5|asserted|-
R Kanokwan Srisuk|LEADS|Nam Phong Sugar Public Company Limited|5-6|asserted|-

@q-073|Kazakh business site|2023-08-22|Sary Dan Group starts wheat flour deliveries to Afghanistan by rail, denies Iran barter
1 Kostanay-based grain holding Sary Dan Group JSC (KASE: ALDN) has sent the first train, 42 cars with 2,800 tonnes of wheat flour, to Hairatan under a contract concluded in July with Kabul's Watan Brothers Trading, first deputy chairman of the board Aigerim Seitkali-Bauer told the site.
2 By the end of the year 60,000 tonnes should follow, she noted, provided that Uzbekistan's railway operator does not raise the transit rate once more.
3 Uzbekistan itself, Tajikistan and China remain the holding's chief markets for wheat, whereas sales to Italy, which as recently as 2020 bought 90,000 tonnes of durum from it, have come to naught on account of the Volga detour.
---
4 Speaking of Iran, Seitkali-Bauer denied that the company had swapped barley for polyethylene with Amol Petrochem, as was reported by the Telegram channel Zerno Inside: “We supply nothing there and take nothing from there.”
5 On 10 August, the holding's founder and chairman, Bolat Zhamishev-Orazov, was received in Astana by Minister of Trade and Integration Arman Shakkaliyev-Nur, who urged him to invest in a terminal on the Caspian.
---
6 Sary Dan, in which the Asian Infrastructure & Food Bank took 12% in 2021, owns four elevators, a mill in Saryagash and, since June, the Latvian forwarder SIA Ostas Graudi in Ventspils, bought from its Swiss parent Getreide Nord AG.
7 It was not spared this summer's drought; the head agronomist, when asked, pointed to the sky.
E Firm|Sary Dan Group JSC|Sary Dan Group JSC;Sary Dan Group;Sary Dan
E Firm|Watan Brothers Trading|Watan Brothers Trading
E Firm|Amol Petrochem|Amol Petrochem
E Firm|Asian Infrastructure & Food Bank|Asian Infrastructure & Food Bank
E Firm|SIA Ostas Graudi|SIA Ostas Graudi
E Firm|Getreide Nord AG|Getreide Nord AG
E Organization|Zerno Inside|Zerno Inside
E Organization|Ministry of Trade and Integration|Trade and Integration
E Person|Aigerim Seitkali-Bauer|Aigerim Seitkali-Bauer;Seitkali-Bauer
E Person|Bolat Zhamishev-Orazov|Bolat Zhamishev-Orazov
E Person|Arman Shakkaliyev-Nur|Arman Shakkaliyev-Nur
E Place|Kostanay|Kostanay
E Place|Afghanistan|Afghanistan
E Place|Hairatan|Hairatan
E Place|Kabul|Kabul
E Place|Uzbekistan|Uzbekistan
E Place|Tajikistan|Tajikistan
E Place|China|China
E Place|Italy|Italy
E Place|Volga|Volga
E Place|Iran|Iran
E Place|Astana|Astana
E Place|Caspian|Caspian
E Place|Saryagash|Saryagash
E Place|Latvia|Latvian
E Place|Ventspils|Ventspils
E Place|Switzerland|Swiss
E Commodity|wheat flour|wheat flour
E Commodity|wheat|wheat
E Commodity|durum|durum
E Commodity|barley|barley
E Commodity|polyethylene|polyethylene
C Sary Dan Group JSC|grain holding@1;it@3;the company@4;We@4;It@7
C Aigerim Seitkali-Bauer|she@2
C Italy|which@3
C Iran|there@4;there#2@4
C Arman Shakkaliyev-Nur|who@5
C Bolat Zhamishev-Orazov|him@5
C SIA Ostas Graudi|its@6
R Sary Dan Group JSC|LOCATED_IN|Kostanay|1|asserted|-
R Sary Dan Group JSC|EXPORTS|wheat flour|1|asserted|-
R Sary Dan Group JSC|SUPPLIES|Watan Brothers Trading|1|asserted|-
R Watan Brothers Trading|IMPORTS|wheat flour|1|asserted|-
R Sary Dan Group JSC|SUPPLIES|Afghanistan|0|asserted|-
R Afghanistan|IMPORTS|wheat flour|0|asserted|-
R Sary Dan Group JSC|AGREED_WITH|Watan Brothers Trading|1|asserted|in July
R Watan Brothers Trading|LOCATED_IN|Kabul|1|asserted|-
R Aigerim Seitkali-Bauer|EMPLOYED_BY|Sary Dan Group JSC|1|asserted|-
R Sary Dan Group JSC|SUPPLIES|Watan Brothers Trading|2|expected|By the end of the year
R Sary Dan Group JSC|EXPORTS|wheat|3|asserted|-
R Sary Dan Group JSC|SUPPLIES|Uzbekistan|3|asserted|-
R Sary Dan Group JSC|SUPPLIES|Tajikistan|3|asserted|-
R Sary Dan Group JSC|SUPPLIES|China|3|asserted|-
R Uzbekistan|IMPORTS|wheat|3|asserted|-
R Tajikistan|IMPORTS|wheat|3|asserted|-
R China|IMPORTS|wheat|3|asserted|-
R Italy|IMPORTS|durum|3|asserted|as recently as 2020
R Sary Dan Group JSC|SUPPLIES|Italy|3|asserted|as recently as 2020
R Sary Dan Group JSC|SUPPLIES|Italy|3|denied|-
R Sary Dan Group JSC|TRADES_WITH|Amol Petrochem|4|alleged|-
R Sary Dan Group JSC|TRADES_WITH|Amol Petrochem|4|denied|-
R Sary Dan Group JSC|SUPPLIES|Iran|4|denied|-
R Iran|SUPPLIES|Sary Dan Group JSC|4|denied|-
R Amol Petrochem|LOCATED_IN|Iran|4|asserted|-
R Bolat Zhamishev-Orazov|LEADS|Sary Dan Group JSC|5|asserted|-
R Bolat Zhamishev-Orazov|VISITED|Astana|5|asserted|On 10 August
R Bolat Zhamishev-Orazov|MET_WITH|Arman Shakkaliyev-Nur|5|asserted|On 10 August
R Arman Shakkaliyev-Nur|LEADS|Ministry of Trade and Integration|5|asserted|-
R Bolat Zhamishev-Orazov|INVESTED_IN|Caspian|5|expected|-
R Asian Infrastructure & Food Bank|INVESTED_IN|Sary Dan Group JSC|6|asserted|in 2021
R Sary Dan Group JSC|OWNS|SIA Ostas Graudi|6|asserted|since June
R SIA Ostas Graudi|LOCATED_IN|Latvia|6|asserted|-
R SIA Ostas Graudi|LOCATED_IN|Ventspils|6|asserted|-
R Getreide Nord AG|LOCATED_IN|Switzerland|6|asserted|-

@q-074|biotech and food release|2022-02-22|blue whale & daughters b.v. closes seed round, hires from Unilever
1 blue whale & daughters b.v., the Wageningen start-up that turns microalgae into a substitute for fish oil, has raised 11 million euros from Zeeland Impact Fund, Norway's Hatch & Sea and the Thai shrimp-feed maker Charoen Talay PCL, it announced today.
2 The company, written without capitals “because whales do not shout”, will use the money for a first plant in Vlissingen and has appointed Dr. Femke van den Heuvel-Osman, hitherto an innovation manager with Unilever, as chief scientific officer.
3 Charoen Talay will, from 2024, take 400 tonnes of algal oil a year for its mill in Samut Sakhon, under an agreement signed in Bangkok on 14 February by founder and CEO Joost Blaauw.
---
4 Blaauw hopes to reduce the need for anchovies from Peru; “no Peruvian is our enemy,” he added.
5 Talks with a salmon farmer in Chile failed.
* 6 Not for release to U.S. news wire services
E Firm|blue whale & daughters b.v.|blue whale & daughters b.v.
E Firm|Unilever|Unilever
E Firm|Zeeland Impact Fund|Zeeland Impact Fund
E Firm|Hatch & Sea|Hatch & Sea
E Firm|Charoen Talay PCL|Charoen Talay PCL;Charoen Talay
E Person|Femke van den Heuvel-Osman|Femke van den Heuvel-Osman
E Person|Joost Blaauw|Joost Blaauw;Blaauw
E Place|Wageningen|Wageningen
E Place|Norway|Norway
E Place|Thailand|Thai
E Place|Vlissingen|Vlissingen
E Place|Samut Sakhon|Samut Sakhon
E Place|Bangkok|Bangkok
E Place|Peru|Peru;Peruvian
E Place|Chile|Chile
E Commodity|algal oil|algal oil
E Commodity|fish oil|fish oil
E Commodity|anchovies|anchovies
C blue whale & daughters b.v.|the Wageningen start-up@1;it@1;The company@2;our@4
C Charoen Talay PCL|its@3
C Joost Blaauw|he@4
R blue whale & daughters b.v.|LOCATED_IN|Wageningen|1|asserted|-
R Zeeland Impact Fund|INVESTED_IN|blue whale & daughters b.v.|1|asserted|-
R Hatch & Sea|INVESTED_IN|blue whale & daughters b.v.|1|asserted|-
R Charoen Talay PCL|INVESTED_IN|blue whale & daughters b.v.|1|asserted|-
R Hatch & Sea|LOCATED_IN|Norway|1|asserted|-
R Charoen Talay PCL|LOCATED_IN|Thailand|1|asserted|-
R blue whale & daughters b.v.|INVESTED_IN|Vlissingen|2|expected|-
R Femke van den Heuvel-Osman|EMPLOYED_BY|blue whale & daughters b.v.|2|asserted|-
R Charoen Talay PCL|IMPORTS|algal oil|3|expected|from 2024
R blue whale & daughters b.v.|SUPPLIES|Charoen Talay PCL|3|expected|from 2024
R blue whale & daughters b.v.|AGREED_WITH|Charoen Talay PCL|3|asserted|on 14 February
R Joost Blaauw|LEADS|blue whale & daughters b.v.|3|asserted|-
R Joost Blaauw|AGREED_WITH|Charoen Talay PCL|3|asserted|on 14 February
R Peru|EXPORTS|anchovies|4|asserted|-
R blue whale & daughters b.v.|AGREED_WITH|Chile|5|denied|-
B 6

@q-075|Australian gas announcement|2025-04-30|Birdum Deep wins Darwin supply deal; Osaka partner lifts stake
1 Birdum Deep Energy Limited (ASX: BDE) (“Birdum Deep”) is pleased to advise that it has executed a gas sales agreement with the Northern Territory Government's Power and Water Corporation (“PWC”) for the supply of 9.2 petajoules from the Shenandoah North pilot, in the Territory's Beetaloo Sub-basin, commencing in the first half of 2026.
2 Separately, Naniwa Gas Co., Ltd. of Osaka has increased its shareholding to 14.6% by subscribing A$38 million in a placement, and may, subject to a final investment decision on the proposed Middle Arm LNG train at Darwin, buy up to one million tonnes a year of LNG from 2031.
3 The Hon. Gerard Maloney-Tipungwuti, Minister for Mining and Energy, met Naniwa's executive officer, Ms. Haruka Tsujimoto, at the well site on 22 April, where both were welcomed by Native Title holders.
---
4 Managing Director Alexandra Underhill said the agreement “takes us from a company that drills to a company that delivers”.
5 The Company notes the proceedings commenced in the Federal Court by Lock the Gate & Friends, which accuses it of having disturbed a spring, and will defend them.
6 Birdum Deep confirms that no approach has been received from Sandover or Teipex.
* 7 This announcement was authorised by the Board. Cautionary statement: estimates of contingent resources are inherently uncertain.
E Firm|Birdum Deep Energy Limited|Birdum Deep Energy Limited;Birdum Deep
E Firm|Power and Water Corporation|Power and Water Corporation;PWC
E Firm|Naniwa Gas Co., Ltd.|Naniwa Gas Co., Ltd.;Naniwa
E Firm|Sandover|Sandover
E Firm|Teipex|Teipex
E Organization|Federal Court|Federal Court
E Organization|Lock the Gate & Friends|Lock the Gate & Friends
E Person|Gerard Maloney-Tipungwuti|Gerard Maloney-Tipungwuti
E Person|Haruka Tsujimoto|Haruka Tsujimoto
E Person|Alexandra Underhill|Alexandra Underhill
E Place|Northern Territory|Northern Territory;Territory
E Place|Shenandoah North pilot|Shenandoah North pilot
E Place|Beetaloo Sub-basin|Beetaloo Sub-basin
E Place|Osaka|Osaka
E Place|Middle Arm|Middle Arm
E Place|Darwin|Darwin
E Commodity|gas|gas
E Commodity|LNG|LNG
C Birdum Deep Energy Limited|it@1;us@4;The Company@5;it@5
C Naniwa Gas Co., Ltd.|Osaka partner@0
C Lock the Gate & Friends|which@5
C Shenandoah North pilot|the well site@3
R Birdum Deep Energy Limited|AGREED_WITH|Power and Water Corporation|1|asserted|-
R Northern Territory|OWNS|Power and Water Corporation|1|asserted|-
R Power and Water Corporation|LOCATED_IN|Northern Territory|1|asserted|-
R Birdum Deep Energy Limited|SUPPLIES|Power and Water Corporation|1|expected|first half of 2026
R Birdum Deep Energy Limited|EXPORTS|gas|1|expected|first half of 2026
R Power and Water Corporation|IMPORTS|gas|1|expected|first half of 2026
R Shenandoah North pilot|LOCATED_IN|Beetaloo Sub-basin|1|asserted|-
R Beetaloo Sub-basin|LOCATED_IN|Northern Territory|1|asserted|-
R Naniwa Gas Co., Ltd.|LOCATED_IN|Osaka|2|asserted|-
R Naniwa Gas Co., Ltd.|INVESTED_IN|Birdum Deep Energy Limited|2|asserted|-
R Middle Arm|LOCATED_IN|Darwin|2|asserted|-
R Naniwa Gas Co., Ltd.|IMPORTS|LNG|2|expected|from 2031
R Birdum Deep Energy Limited|SUPPLIES|Naniwa Gas Co., Ltd.|2|expected|from 2031
R Gerard Maloney-Tipungwuti|MET_WITH|Haruka Tsujimoto|3|asserted|on 22 April
R Gerard Maloney-Tipungwuti|VISITED|Shenandoah North pilot|3|asserted|on 22 April
R Haruka Tsujimoto|VISITED|Shenandoah North pilot|3|asserted|on 22 April
R Gerard Maloney-Tipungwuti|EMPLOYED_BY|Northern Territory|1-3|asserted|-
R Haruka Tsujimoto|EMPLOYED_BY|Naniwa Gas Co., Ltd.|3|asserted|-
R Alexandra Underhill|LEADS|Birdum Deep Energy Limited|4|asserted|-
R Birdum Deep Energy Limited|ACCUSED_BY|Lock the Gate & Friends|5|asserted|-
R Sandover|OWNS|Birdum Deep Energy Limited|6|denied|-
R Teipex|OWNS|Birdum Deep Energy Limited|6|denied|-
B 7

@q-076|Rwandan daily|2024-07-26|Kivu Belt Tantalum sells to Thai smelter, rejects UN experts' claim
1 Kivu Belt Tantalum (KBT), the Kigali-based exporter, has sold 110 tonnes of tantalum concentrate to Map Ta Phut Metals of Thailand under a deal that its chief executive, Jean-Bosco Habumugisha, says shows “buyers read contracts, not pamphlets”.
2 It comes two weeks after the Group of Experts on the Democratic Republic of the Congo, which reports to the United Nations Security Council, alleged that ore from Rubaya, a mine held by the M23 rebels, was being laundered through tags of KBT's Gatumba concession.
3 KBT denied buying a gram from Rubaya or from M23, and pointed out that the Rwanda Mines, Petroleum and Gas Board (RMB) had inspected Gatumba in May.
4 Kinshasa accuses Kigali of looting; Rwanda calls that a distraction.
---
5 Last year Rwanda exported 2,070 tonnes of coltan, according to the board, mainly to China, Thailand and Kazakhstan's Irtysh-Tantal.
6 KBT is 40 per cent owned by London's Highgate Critical Minerals, whose chairperson, Baroness Olwen Pryde-Achebe, is due in Kigali on Monday to meet RMB chief executive Francis Kamanzi-Ruti.
7 The U.S. has sanctioned an M23 spokesperson, Léonidas Kanyabu, but no Rwandan trader.
E Firm|Kivu Belt Tantalum|Kivu Belt Tantalum;KBT
E Firm|Map Ta Phut Metals|Map Ta Phut Metals
E Firm|Irtysh-Tantal|Irtysh-Tantal
E Firm|Highgate Critical Minerals|Highgate Critical Minerals
E Organization|Group of Experts on the Democratic Republic of the Congo|Group of Experts on the Democratic Republic of the Congo
E Organization|United Nations Security Council|United Nations Security Council
E Organization|M23|M23
E Organization|Rwanda Mines, Petroleum and Gas Board|Rwanda Mines, Petroleum and Gas Board;RMB
E Person|Jean-Bosco Habumugisha|Jean-Bosco Habumugisha
E Person|Olwen Pryde-Achebe|Olwen Pryde-Achebe
E Person|Francis Kamanzi-Ruti|Francis Kamanzi-Ruti
E Person|Léonidas Kanyabu|Léonidas Kanyabu
E Place|Rwanda|Rwanda;Rwandan
E Place|Kigali|Kigali
E Place|Thailand|Thailand;Thai
E Place|Democratic Republic of the Congo|Kinshasa
E Place|Rubaya|Rubaya
E Place|Gatumba|Gatumba
E Place|China|China
E Place|Kazakhstan|Kazakhstan
E Place|London|London
E Place|United States|U.S.
E Commodity|tantalum concentrate|tantalum concentrate
E Commodity|ore|ore
E Commodity|coltan|coltan
C Kivu Belt Tantalum|the Kigali-based exporter@1;its@1
C Map Ta Phut Metals|Thai smelter@0
C Group of Experts on the Democratic Republic of the Congo|which@2
C Rwanda Mines, Petroleum and Gas Board|the board@5
C Highgate Critical Minerals|whose@6
R Kivu Belt Tantalum|LOCATED_IN|Kigali|1|asserted|-
R Kivu Belt Tantalum|EXPORTS|tantalum concentrate|1|asserted|-
R Kivu Belt Tantalum|SUPPLIES|Map Ta Phut Metals|1|asserted|-
R Map Ta Phut Metals|IMPORTS|tantalum concentrate|1|asserted|-
R Kivu Belt Tantalum|AGREED_WITH|Map Ta Phut Metals|1|asserted|-
R Map Ta Phut Metals|LOCATED_IN|Thailand|1|asserted|-
R Jean-Bosco Habumugisha|LEADS|Kivu Belt Tantalum|1|asserted|-
R Group of Experts on the Democratic Republic of the Congo|SUBSIDIARY_OF|United Nations Security Council|2|asserted|-
R Kivu Belt Tantalum|ACCUSED_BY|Group of Experts on the Democratic Republic of the Congo|2|asserted|-
R Rubaya|SUPPLIES|Kivu Belt Tantalum|2|alleged|-
R Rubaya|SUPPLIES|Kivu Belt Tantalum|3|denied|-
R M23|SUPPLIES|Kivu Belt Tantalum|3|denied|-
R Rwanda Mines, Petroleum and Gas Board|VISITED|Gatumba|3|asserted|in May
R Rwanda|ACCUSED_BY|Democratic Republic of the Congo|4|asserted|-
R Rwanda|EXPORTS|coltan|5|asserted|Last year
R Rwanda|SUPPLIES|China|5|asserted|Last year
R Rwanda|SUPPLIES|Thailand|5|asserted|Last year
R Rwanda|SUPPLIES|Irtysh-Tantal|5|asserted|Last year
R China|IMPORTS|coltan|5|asserted|Last year
R Thailand|IMPORTS|coltan|5|asserted|Last year
R Irtysh-Tantal|IMPORTS|coltan|5|asserted|Last year
R Irtysh-Tantal|LOCATED_IN|Kazakhstan|5|asserted|-
R Highgate Critical Minerals|INVESTED_IN|Kivu Belt Tantalum|6|asserted|-
R Highgate Critical Minerals|LOCATED_IN|London|6|asserted|-
R Olwen Pryde-Achebe|LEADS|Highgate Critical Minerals|6|asserted|-
R Olwen Pryde-Achebe|VISITED|Kigali|6|expected|on Monday
R Olwen Pryde-Achebe|MET_WITH|Francis Kamanzi-Ruti|6|expected|on Monday
R Francis Kamanzi-Ruti|LEADS|Rwanda Mines, Petroleum and Gas Board|6|asserted|-
R Léonidas Kanyabu|SANCTIONED_BY|United States|7|asserted|-
R Léonidas Kanyabu|EMPLOYED_BY|M23|7|asserted|-
