@a-011|government notice|2024-12-03|Canada responds to gang financing in Haiti
1 Ottawa, Ontario – Global Affairs Canada
2 Today the Minister of Foreign Affairs, the Honourable Geneviève Tremblay-Okafor, announced that Canada is imposing sanctions on three members of the Haitian elite under the Special Economic Measures (Haiti) Regulations.
3 The individuals, Fritz-Gérald Desrameaux, Marie-Ange Casséus and Wilner Philogène, are reasonably believed to have financed the Baz Granmoun gang, which holds the road between Port-au-Prince and Mirebalais.
4 Mr. Desrameaux is the majority shareholder of Société Portuaire Cayenne-Bel S.A., the operator of a private wharf through which rifles and ammunition are thought to have reached the gang.
5 Mrs. Casséus sat in the Senate until 2020.
6 "We heard the same names from every parent I met in Gonaïves," the Minister said on her return from Haiti.
---
7 Canada is also contributing $8.5 million to the Haitian National Police.
8 Associated links: Canadian sanctions legislation; Travel advice
E Place|Ottawa|Ottawa
E Place|Ontario|Ontario
E Organization|Global Affairs Canada|Global Affairs Canada
E Person|Geneviève Tremblay-Okafor|Geneviève Tremblay-Okafor
E Place|Canada|Canada;Canadian
E Place|Haiti|Haiti;Haitian
E Person|Fritz-Gérald Desrameaux|Fritz-Gérald Desrameaux;Desrameaux
E Person|Marie-Ange Casséus|Marie-Ange Casséus;Casséus
E Person|Wilner Philogène|Wilner Philogène
E Organization|Baz Granmoun|Baz Granmoun
E Place|Port-au-Prince|Port-au-Prince
E Place|Mirebalais|Mirebalais
E Firm|Société Portuaire Cayenne-Bel S.A.|Société Portuaire Cayenne-Bel S.A.
E Commodity|rifles|rifles
E Commodity|ammunition|ammunition
E Organization|Senate|Senate
E Place|Gonaïves|Gonaïves
E Organization|Haitian National Police|Haitian National Police
C Baz Granmoun|which@3;the gang@4
C Société Portuaire Cayenne-Bel S.A.|the operator of a private wharf@4
C Geneviève Tremblay-Okafor|I@6;the Minister@6;her@6
R Geneviève Tremblay-Okafor|EMPLOYED_BY|Canada|2|asserted|-
R Fritz-Gérald Desrameaux|SANCTIONED_BY|Canada|2-3|asserted|Today
R Marie-Ange Casséus|SANCTIONED_BY|Canada|2-3|asserted|Today
R Wilner Philogène|SANCTIONED_BY|Canada|2-3|asserted|Today
R Fritz-Gérald Desrameaux|INVESTED_IN|Baz Granmoun|3|alleged|-
R Marie-Ange Casséus|INVESTED_IN|Baz Granmoun|3|alleged|-
R Wilner Philogène|INVESTED_IN|Baz Granmoun|3|alleged|-
R Fritz-Gérald Desrameaux|OWNS|Société Portuaire Cayenne-Bel S.A.|4|asserted|-
R Baz Granmoun|IMPORTS|rifles|4|alleged|-
R Baz Granmoun|IMPORTS|ammunition|4|alleged|-
R Geneviève Tremblay-Okafor|VISITED|Gonaïves|6|asserted|-
R Geneviève Tremblay-Okafor|VISITED|Haiti|6|asserted|-
R Ottawa|LOCATED_IN|Ontario|1|asserted|-
R Canada|INVESTED_IN|Haitian National Police|7|asserted|-

@a-012|public broadcaster, online story|2023-11-07|Jade, jets and a Perth mailbox: Australia goes after Myanmar's generals
1 For four years nobody at the strip mall in Perth knew what the company behind mailbox 19 did.
2 On Tuesday the federal government told them.
3 Shwe Thabyay Yar Holdings Pty Ltd, according to the Department of Foreign Affairs and Trade, is wholly owned by U Kyaw Zin Latt, a retired Myanmar brigadier and, since this week, one of five men on whom Canberra has slapped financial sanctions and travel bans.
4 The others were not all known abroad: Air Force chief Soe Nyein Tun; the jade dealers Sai Lon Kham and Yee Mon Htet; and U Thant Zaw Oo, whose Asia Sky Fuel Co. brings in Jet A-1 for the military.
5 Campaigners had wanted more.
6 "The banks aren't on it, and without the banks this is theatre," said Naw Paw Wah, director of the Karen Women's Relief Network in Mae Sot, Thailand.
---
7 Foreign minister Philippa Garrard would not rule out acting against the state-owned Irrawaddy Commerce Bank, saying it was "under active consideration".
8 The mailbox's rent is paid up until March.
E Place|Perth|Perth
E Place|Australia|Australia;Canberra
E Place|Myanmar|Myanmar
E Firm|Shwe Thabyay Yar Holdings Pty Ltd|Shwe Thabyay Yar Holdings Pty Ltd
E Organization|Department of Foreign Affairs and Trade|Department of Foreign Affairs and Trade
E Person|Kyaw Zin Latt|Kyaw Zin Latt
E Organization|Air Force|Air Force
E Person|Soe Nyein Tun|Soe Nyein Tun
E Person|Sai Lon Kham|Sai Lon Kham
E Person|Yee Mon Htet|Yee Mon Htet
E Person|Thant Zaw Oo|Thant Zaw Oo
E Firm|Asia Sky Fuel Co.|Asia Sky Fuel Co.
E Commodity|Jet A-1|Jet A-1
E Commodity|jade|jade;Jade
E Person|Naw Paw Wah|Naw Paw Wah
E Organization|Karen Women's Relief Network|Karen Women's Relief Network
E Place|Mae Sot|Mae Sot
E Place|Thailand|Thailand
E Person|Philippa Garrard|Philippa Garrard
E Firm|Irrawaddy Commerce Bank|Irrawaddy Commerce Bank
C Shwe Thabyay Yar Holdings Pty Ltd|the company behind mailbox 19@1
C Australia|the federal government@2
C Kyaw Zin Latt|a retired Myanmar brigadier@3
C Thant Zaw Oo|whose@4
C Irrawaddy Commerce Bank|it@7
R Shwe Thabyay Yar Holdings Pty Ltd|LOCATED_IN|Perth|1-3|asserted|-
R Kyaw Zin Latt|OWNS|Shwe Thabyay Yar Holdings Pty Ltd|3|alleged|-
R Kyaw Zin Latt|SANCTIONED_BY|Australia|3|asserted|this week
R Soe Nyein Tun|SANCTIONED_BY|Australia|3-4|asserted|this week
R Sai Lon Kham|SANCTIONED_BY|Australia|3-4|asserted|this week
R Yee Mon Htet|SANCTIONED_BY|Australia|3-4|asserted|this week
R Thant Zaw Oo|SANCTIONED_BY|Australia|3-4|asserted|this week
R Soe Nyein Tun|LEADS|Air Force|4|asserted|-
R Thant Zaw Oo|OWNS|Asia Sky Fuel Co.|4|asserted|-
R Asia Sky Fuel Co.|IMPORTS|Jet A-1|4|asserted|-
R Naw Paw Wah|LEADS|Karen Women's Relief Network|6|asserted|-
R Karen Women's Relief Network|LOCATED_IN|Mae Sot|6|asserted|-
R Mae Sot|LOCATED_IN|Thailand|6|asserted|-
R Philippa Garrard|EMPLOYED_BY|Australia|7|asserted|-
R Irrawaddy Commerce Bank|SANCTIONED_BY|Australia|7|expected|-
R Myanmar|OWNS|Irrawaddy Commerce Bank|7|asserted|-

@a-013|trade magazine Q&A|2024-03-18|Five questions for a sanctions lawyer
1 Ingeborg Aasland spends her days telling exporters what they would rather not hear.
2 We caught her between two hearings.
---
3 What is the most common mistake?
4 People screen the name of the buyer and forget the ship.
5 Or they screen both and forget that a subsidiary of a designated parent is caught even where it appears on no list.
---
6 Suppose a client sells bearings to a distributor and the distributor sells them on to a tank factory.
7 Then the client has a problem if it knew, and in some countries if it should have known.
8 Ask who owns the distributor, who visits it, who pays.
---
9 Is it true that banks refuse even legal trade?
10 Every week.
11 Wheat, insulin, baby formula, it makes no difference: the compliance desk sees a country and stops reading.
---
12 Will there be more secondary sanctions?
13 I gave up forecasting after the third government I advised fell.
---
14 And your hobby?
15 Sailing; nobody has embargoed the wind yet.
E Person|Ingeborg Aasland|Ingeborg Aasland
E Commodity|bearings|bearings
E Commodity|wheat|Wheat
E Commodity|insulin|insulin
E Commodity|baby formula|baby formula
C Ingeborg Aasland|her@1;her@2;I@13
C bearings|them@6

@a-014|Gulf news agency item, translated|2024-10-08|UAE Cabinet adds seven to local terror list; Central Bank told to freeze within 24 hours
1 ABU DHABI, 8th October (INA): The UAE Cabinet issued Resolution No. 103 of 2024 under which three individuals and four establishments were included in the Local Terrorist List, in line with the keenness of the State to dry up the sources of financing of terrorism and the activities accompanying it.
2 The individuals: Hamdan Yousef Al-Rashoudi (Yemeni national), Idris Bello Maikudi (Nigeria), Farrukh Saidmurodov.
3 The establishments: Bahr Al Noor Exchange, Al Wadi Al Akhdar Building Materials LLC, Nur Logistics Est., all three in Deira, Dubai, in addition to the Istanbul-based Hilal Kardeşler Kuyumculuk, a dealer in gold bars.
4 Bahr Al Noor is said to belong to Al-Rashoudi, who is being held in Ras Al Khaimah by State Security.
5 The Central Bank's Governor, H.E. Sultan bin Majid Al Dhabari, affirmed that accounts were blocked on the same day.
6 It is worth mentioning that last Thursday the Governor received at his office in Abu Dhabi the visiting President of the Financial Action Task Force, Mrs. Renske Hoogeboom, and that they discussed bilateral cooperation.
E Organization|UAE Cabinet|UAE Cabinet
E Organization|Central Bank|Central Bank
E Place|Abu Dhabi|Abu Dhabi;ABU DHABI
E Organization|INA|INA
E Person|Hamdan Yousef Al-Rashoudi|Hamdan Yousef Al-Rashoudi;Al-Rashoudi
E Place|Yemen|Yemeni
E Person|Idris Bello Maikudi|Idris Bello Maikudi
E Place|Nigeria|Nigeria
E Person|Farrukh Saidmurodov|Farrukh Saidmurodov
E Firm|Bahr Al Noor Exchange|Bahr Al Noor Exchange;Bahr Al Noor
E Firm|Al Wadi Al Akhdar Building Materials LLC|Al Wadi Al Akhdar Building Materials LLC
E Firm|Nur Logistics Est.|Nur Logistics Est.
E Place|Deira|Deira
E Place|Dubai|Dubai
E Place|Istanbul|Istanbul
E Firm|Hilal Kardeşler Kuyumculuk|Hilal Kardeşler Kuyumculuk
E Commodity|gold bars|gold bars
E Place|Ras Al Khaimah|Ras Al Khaimah
E Organization|State Security|State Security
E Person|Sultan bin Majid Al Dhabari|Sultan bin Majid Al Dhabari
E Organization|Financial Action Task Force|Financial Action Task Force
E Person|Renske Hoogeboom|Renske Hoogeboom
C Hilal Kardeşler Kuyumculuk|a dealer in gold bars@3
C Hamdan Yousef Al-Rashoudi|who@4
C Sultan bin Majid Al Dhabari|the Governor@6;his@6
R Hamdan Yousef Al-Rashoudi|SANCTIONED_BY|UAE Cabinet|1-2|asserted|-
R Idris Bello Maikudi|SANCTIONED_BY|UAE Cabinet|1-2|asserted|-
R Farrukh Saidmurodov|SANCTIONED_BY|UAE Cabinet|1-2|asserted|-
R Bahr Al Noor Exchange|SANCTIONED_BY|UAE Cabinet|1-3|asserted|-
R Al Wadi Al Akhdar Building Materials LLC|SANCTIONED_BY|UAE Cabinet|1-3|asserted|-
R Nur Logistics Est.|SANCTIONED_BY|UAE Cabinet|1-3|asserted|-
R Hilal Kardeşler Kuyumculuk|SANCTIONED_BY|UAE Cabinet|1-3|asserted|-
R Bahr Al Noor Exchange|LOCATED_IN|Deira|3|asserted|-
R Al Wadi Al Akhdar Building Materials LLC|LOCATED_IN|Deira|3|asserted|-
R Nur Logistics Est.|LOCATED_IN|Deira|3|asserted|-
R Deira|LOCATED_IN|Dubai|3|asserted|-
R Hilal Kardeşler Kuyumculuk|LOCATED_IN|Istanbul|3|asserted|-
R Hamdan Yousef Al-Rashoudi|OWNS|Bahr Al Noor Exchange|4|alleged|-
R Hamdan Yousef Al-Rashoudi|ARRESTED_BY|State Security|4|asserted|-
R Sultan bin Majid Al Dhabari|LEADS|Central Bank|5|asserted|-
R Renske Hoogeboom|LEADS|Financial Action Task Force|6|asserted|-
R Renske Hoogeboom|VISITED|Abu Dhabi|6|asserted|last Thursday
R Sultan bin Majid Al Dhabari|MET_WITH|Renske Hoogeboom|6|asserted|last Thursday

@a-015|UN committee summary|2022-08-30|Narrative summary of reasons for listing: SOi.027
* 1 Listed by: Security Council Committee pursuant to resolution 751 (1992) concerning Al-Shabaab
* 2 Listed on: 26 August 2022
* 3 Name: Abdirahman Cige Warfaa; good quality a.k.a.: "Dhagool"; low quality a.k.a.: "the Accountant"
* 4 Date of birth: between 1975 and 1978. Place: Baardheere, Somalia
---
5 Warfaa has headed the finance wing of Al-Shabaab, the Maktabka Maaliyadda, since 2019.
6 In that role he set the levy on charcoal leaving Kismaayo and on sugar entering it, and by the account of the Panel of Experts he bought outboard motors and fertilizer in Mombasa through a nephew.
7 In May 2021 he was in Hodeidah, Yemen, where he is reported to have met an arms broker, Salim Bawazir, listed separately (see SOi.019).
8 The remittance house Tawakkul Horn Express, of which he was once a silent partner, has stated that it severed relations with him and is not listed.
---
9 Kenya arrested him in 2014; he was released for lack of evidence.
E Organization|Security Council Committee pursuant to resolution 751 (1992) concerning Al-Shabaab|Security Council Committee pursuant to resolution 751 (1992) concerning Al-Shabaab
E Organization|Al-Shabaab|Al-Shabaab
E Person|Abdirahman Cige Warfaa|Abdirahman Cige Warfaa;Warfaa;Dhagool;the Accountant
E Place|Baardheere|Baardheere
E Place|Somalia|Somalia
E Organization|Maktabka Maaliyadda|Maktabka Maaliyadda
E Commodity|charcoal|charcoal
E Place|Kismaayo|Kismaayo
E Commodity|sugar|sugar
E Organization|Panel of Experts|Panel of Experts
E Commodity|outboard motors|outboard motors
E Commodity|fertilizer|fertilizer
E Place|Mombasa|Mombasa
E Place|Hodeidah|Hodeidah
E Place|Yemen|Yemen
E Person|Salim Bawazir|Salim Bawazir
E Firm|Tawakkul Horn Express|Tawakkul Horn Express
E Place|Kenya|Kenya
C Maktabka Maaliyadda|the finance wing of Al-Shabaab@5
C Kismaayo|it@6
C Abdirahman Cige Warfaa|he@6;he#2@6;he@7;he#2@7;he@8;him@8;him@9;he@9
C Tawakkul Horn Express|which@8;it@8
R Abdirahman Cige Warfaa|SANCTIONED_BY|Security Council Committee pursuant to resolution 751 (1992) concerning Al-Shabaab|1-3|asserted|26 August 2022
R Baardheere|LOCATED_IN|Somalia|4|asserted|-
R Abdirahman Cige Warfaa|LEADS|Maktabka Maaliyadda|5|asserted|since 2019
R Maktabka Maaliyadda|SUBSIDIARY_OF|Al-Shabaab|5|asserted|-
R Abdirahman Cige Warfaa|IMPORTS|outboard motors|6|alleged|-
R Abdirahman Cige Warfaa|IMPORTS|fertilizer|6|alleged|-
R Abdirahman Cige Warfaa|VISITED|Hodeidah|7|asserted|In May 2021
R Hodeidah|LOCATED_IN|Yemen|7|asserted|-
R Abdirahman Cige Warfaa|MET_WITH|Salim Bawazir|7|alleged|In May 2021
R Salim Bawazir|SANCTIONED_BY|Security Council Committee pursuant to resolution 751 (1992) concerning Al-Shabaab|1-7|asserted|-
R Tawakkul Horn Express|SANCTIONED_BY|Security Council Committee pursuant to resolution 751 (1992) concerning Al-Shabaab|1-8|denied|-
R Abdirahman Cige Warfaa|ARRESTED_BY|Kenya|9|asserted|in 2014

@a-016|tech news|2024-12-02|US tightens the screw on China's memory makers – and spares the biggest
1 It ran to 140 pages, but the chip world skipped to the annex.
2 There, in alphabetical order, the Bureau of Industry and Security (BIS) added 31 Chinese names to the Entity List: toolmakers such as Shenyang Kelitai Semiconductor Equipment and Hefei Jingfeng Vacuum, fabs such as WuCore, even an investment fund, Yangtze Spark Capital, that owns 12% of Kelitai.
3 HBM chips, the stacked memory inside AI accelerators, may no longer be shipped to any customer in China, whoever makes them.
4 What did not appear was the name everyone had been betting on.
5 Lumen Memory Technologies (LMT) escaped, two people familiar with the drafting said, because Korea's Hansae Electronics, which sold LMT lithography spares worth $410m last year, pleaded for it in Washington.
6 Hansae vice president Bae Sung-woo disputes that: "We pleaded for nobody."
---
7 Beijing's reply came before dinner.
8 A Commerce Ministry spokesperson, Xu Peilin, promised "necessary measures", widely read as a hint at curbs on antimony and graphite sales to America.
9 WuCore, for its part, says it stockpiled enough for two years, chiefly etching tools from Japanese vendor Mizuhara Seiki.
E Place|United States|US;Washington;America
E Place|China|China;Chinese;Beijing
E Organization|Bureau of Industry and Security|Bureau of Industry and Security;BIS
E Firm|Shenyang Kelitai Semiconductor Equipment|Shenyang Kelitai Semiconductor Equipment;Kelitai
E Firm|Hefei Jingfeng Vacuum|Hefei Jingfeng Vacuum
E Firm|WuCore|WuCore
E Firm|Yangtze Spark Capital|Yangtze Spark Capital
E Commodity|HBM chips|HBM chips
E Commodity|AI accelerators|AI accelerators
E Firm|Lumen Memory Technologies|Lumen Memory Technologies;LMT
E Place|South Korea|Korea
E Firm|Hansae Electronics|Hansae Electronics;Hansae
E Commodity|lithography spares|lithography spares
E Person|Bae Sung-woo|Bae Sung-woo
E Organization|Commerce Ministry|Commerce Ministry
E Person|Xu Peilin|Xu Peilin
E Commodity|antimony|antimony
E Commodity|graphite|graphite
E Commodity|etching tools|etching tools
E Place|Japan|Japanese
E Firm|Mizuhara Seiki|Mizuhara Seiki
C Yangtze Spark Capital|an investment fund@2
C HBM chips|the stacked memory inside AI accelerators@3;them@3
C Lumen Memory Technologies|the biggest@0;it@5
C Hansae Electronics|which@5;We@6
C WuCore|its@9;it@9
R Shenyang Kelitai Semiconductor Equipment|SANCTIONED_BY|Bureau of Industry and Security|2|asserted|-
R Hefei Jingfeng Vacuum|SANCTIONED_BY|Bureau of Industry and Security|2|asserted|-
R WuCore|SANCTIONED_BY|Bureau of Industry and Security|2|asserted|-
R Yangtze Spark Capital|SANCTIONED_BY|Bureau of Industry and Security|2|asserted|-
R Shenyang Kelitai Semiconductor Equipment|LOCATED_IN|China|2|asserted|-
R Hefei Jingfeng Vacuum|LOCATED_IN|China|2|asserted|-
R WuCore|LOCATED_IN|China|2|asserted|-
R Yangtze Spark Capital|LOCATED_IN|China|2|asserted|-
R Yangtze Spark Capital|INVESTED_IN|Shenyang Kelitai Semiconductor Equipment|2|asserted|-
R China|SANCTIONED_BY|United States|0-3|asserted|-
R HBM chips|SANCTIONED_BY|United States|0-3|asserted|-
R Lumen Memory Technologies|SANCTIONED_BY|Bureau of Industry and Security|2-5|denied|-
R Hansae Electronics|LOCATED_IN|South Korea|5|asserted|-
R Hansae Electronics|SUPPLIES|Lumen Memory Technologies|5|asserted|last year
R Hansae Electronics|EXPORTS|lithography spares|5|asserted|last year
R Lumen Memory Technologies|IMPORTS|lithography spares|5|asserted|last year
R Bae Sung-woo|EMPLOYED_BY|Hansae Electronics|6|asserted|-
R Xu Peilin|EMPLOYED_BY|Commerce Ministry|8|asserted|-
R antimony|SANCTIONED_BY|China|7-8|expected|-
R graphite|SANCTIONED_BY|China|7-8|expected|-
R United States|SANCTIONED_BY|China|7-8|expected|-
R WuCore|IMPORTS|etching tools|9|asserted|-
R Mizuhara Seiki|SUPPLIES|WuCore|9|asserted|-
R Mizuhara Seiki|LOCATED_IN|Japan|9|asserted|-

@a-017|state media|2025-01-14|MOFCOM places seven U.S. firms on unreliable entity list
1 BEIJING, Jan. 14 -- China on Tuesday included in its unreliable entity list seven U.S. enterprises that it accused of emboldening separatists on Taiwan in disregard of its solemn warnings.
2 They are Corvallis Aeronautics, Red Mesa Dynamics, Inter-Harbor Sonar Inc., Tolliver & Pike, Kestrel Loitering Systems, HydroVault and Quentin Marsh Group, an announcement by the Ministry of Commerce (MOFCOM) shows.
3 From now on they are barred from engaging in import and export activities related to China and from making new investments in the country; senior executives, among them Red Mesa's president Todd Abernathy, are denied entry.
---
4 The Taiwan authorities signed a contract with Red Mesa in October for 291 loitering munitions, and Tolliver & Pike is to deliver sonar buoys to Taipei from 2027.
5 "A handful of companies have gone further and further down the wrong path," said the ministry's spokesperson He Yaqiong's deputy, Luo Bingwen.
6 The ministry stressed that honest and law-abiding foreign companies have absolutely nothing to worry about.
E Place|China|China
E Place|Beijing|BEIJING
E Organization|Ministry of Commerce|Ministry of Commerce;MOFCOM
E Place|United States|U.S.
E Place|Taiwan|Taiwan;Taipei
E Firm|Corvallis Aeronautics|Corvallis Aeronautics
E Firm|Red Mesa Dynamics|Red Mesa Dynamics;Red Mesa
E Firm|Inter-Harbor Sonar Inc.|Inter-Harbor Sonar Inc.
E Firm|Tolliver & Pike|Tolliver & Pike
E Firm|Kestrel Loitering Systems|Kestrel Loitering Systems
E Firm|HydroVault|HydroVault
E Firm|Quentin Marsh Group|Quentin Marsh Group
E Person|Todd Abernathy|Todd Abernathy
E Commodity|loitering munitions|loitering munitions
E Commodity|sonar buoys|sonar buoys
E Person|He Yaqiong|He Yaqiong
E Person|Luo Bingwen|Luo Bingwen
C China|its@1;it@1;its#2@1;the country@3
C Ministry of Commerce|the ministry@5;The ministry@6
R Corvallis Aeronautics|SANCTIONED_BY|China|1-2|asserted|on Tuesday
R Red Mesa Dynamics|SANCTIONED_BY|China|1-2|asserted|on Tuesday
R Inter-Harbor Sonar Inc.|SANCTIONED_BY|China|1-2|asserted|on Tuesday
R Tolliver & Pike|SANCTIONED_BY|China|1-2|asserted|on Tuesday
R Kestrel Loitering Systems|SANCTIONED_BY|China|1-2|asserted|on Tuesday
R HydroVault|SANCTIONED_BY|China|1-2|asserted|on Tuesday
R Quentin Marsh Group|SANCTIONED_BY|China|1-2|asserted|on Tuesday
R Corvallis Aeronautics|LOCATED_IN|United States|1-2|asserted|-
R Red Mesa Dynamics|LOCATED_IN|United States|1-2|asserted|-
R Inter-Harbor Sonar Inc.|LOCATED_IN|United States|1-2|asserted|-
R Tolliver & Pike|LOCATED_IN|United States|1-2|asserted|-
R Kestrel Loitering Systems|LOCATED_IN|United States|1-2|asserted|-
R HydroVault|LOCATED_IN|United States|1-2|asserted|-
R Quentin Marsh Group|LOCATED_IN|United States|1-2|asserted|-
R Corvallis Aeronautics|ACCUSED_BY|China|1-2|asserted|-
R Red Mesa Dynamics|ACCUSED_BY|China|1-2|asserted|-
R Inter-Harbor Sonar Inc.|ACCUSED_BY|China|1-2|asserted|-
R Tolliver & Pike|ACCUSED_BY|China|1-2|asserted|-
R Kestrel Loitering Systems|ACCUSED_BY|China|1-2|asserted|-
R HydroVault|ACCUSED_BY|China|1-2|asserted|-
R Quentin Marsh Group|ACCUSED_BY|China|1-2|asserted|-
R Todd Abernathy|LEADS|Red Mesa Dynamics|3|asserted|-
R Todd Abernathy|SANCTIONED_BY|China|3|asserted|-
R Red Mesa Dynamics|AGREED_WITH|Taiwan|4|asserted|in October
R Red Mesa Dynamics|SUPPLIES|Taiwan|4|expected|-
R Taiwan|IMPORTS|loitering munitions|4|expected|-
R Tolliver & Pike|SUPPLIES|Taiwan|4|expected|from 2027
R Tolliver & Pike|EXPORTS|sonar buoys|4|expected|from 2027
R Taiwan|IMPORTS|sonar buoys|4|expected|from 2027
R He Yaqiong|EMPLOYED_BY|Ministry of Commerce|5|asserted|-
R Luo Bingwen|EMPLOYED_BY|Ministry of Commerce|5|asserted|-

@a-018|local paper|2024-05-16|Customs men at the lathe works: raid shakes Oberlauingen
1 By a quarter past seven on Wednesday the yard of Gebrüder Ströhlein was full of grey vans.
2 Officers of the Stuttgart customs investigation office carried out computers, two of them in laundry baskets, while the early shift smoked at the gate.
3 According to the public prosecutor, the 61-year-old managing director, Ottmar Ströhlein, is suspected of having sold nineteen grinding machines to the Russian arms maker Ishevskij Instrument in breach of the embargo – by way of a furniture importer in Bishkek, Ala-Too Mebel, which by its own books had until then bought nothing heavier than sofas.
4 He was taken into custody and, on Thursday, let go against bail.
5 His lawyer speaks of "a customer in Kyrgyzstan, period".
---
6 Mayor Hedwig Bihlmaier is worried about the 140 jobs.
7 Just last month she had visited the works with guests from the twin town.
8 A delegation of the union IG Metall will meet Ströhlein on Monday; nobody on the shop floor, says works council chairwoman Songül Aydın, ever saw a crate with Cyrillic writing on it.
* 9 To the comments (37)
* 10 You may also like: Outdoor pool sanctions season-ticket increase
E Place|Oberlauingen|Oberlauingen
E Firm|Gebrüder Ströhlein|Gebrüder Ströhlein
E Organization|Stuttgart customs investigation office|Stuttgart customs investigation office
E Person|Ottmar Ströhlein|Ottmar Ströhlein;Ströhlein
E Commodity|grinding machines|grinding machines
E Commodity|arms|arms
E Place|Russia|Russian
E Firm|Ishevskij Instrument|Ishevskij Instrument
E Place|Bishkek|Bishkek
E Firm|Ala-Too Mebel|Ala-Too Mebel
E Commodity|furniture|furniture
E Commodity|sofas|sofas
E Place|Kyrgyzstan|Kyrgyzstan
E Person|Hedwig Bihlmaier|Hedwig Bihlmaier
E Organization|IG Metall|IG Metall
E Person|Songül Aydın|Songül Aydın
C Gebrüder Ströhlein|the lathe works@0;the works@7
C Ala-Too Mebel|a furniture importer in Bishkek@3;which@3;its@3
C Ottmar Ströhlein|the 61-year-old managing director@3;He@4;His@5
C Hedwig Bihlmaier|she@7
R Gebrüder Ströhlein|LOCATED_IN|Oberlauingen|0-1|asserted|-
R Ottmar Ströhlein|LEADS|Gebrüder Ströhlein|1-3|asserted|-
R Ottmar Ströhlein|SUPPLIES|Ishevskij Instrument|3|alleged|-
R Ottmar Ströhlein|EXPORTS|grinding machines|3|alleged|-
R Ishevskij Instrument|IMPORTS|grinding machines|3|alleged|-
R Ishevskij Instrument|LOCATED_IN|Russia|3|asserted|-
R Ala-Too Mebel|LOCATED_IN|Bishkek|3|asserted|-
R Ala-Too Mebel|IMPORTS|furniture|3|asserted|-
R Ala-Too Mebel|IMPORTS|sofas|3|asserted|-
R Ottmar Ströhlein|ARRESTED_BY|Stuttgart customs investigation office|2-4|asserted|on Wednesday
R Hedwig Bihlmaier|LEADS|Oberlauingen|6|asserted|-
R IG Metall|MET_WITH|Ottmar Ströhlein|8|expected|on Monday
R Songül Aydın|EMPLOYED_BY|Gebrüder Ströhlein|8|asserted|-
B 9,10

@a-019|opinion column|2025-06-03|The council has sanctioned another car park. Spare us.
1 Somebody in the town hall likes concrete.
2 Last night the planning committee sanctioned, by nine votes to two, a third multi-storey between the library and the swimming baths, and the chairman had the nerve to call it "a strategic partnership with motorists".
3 Nobody froze anybody's assets over it.
4 Nobody ever does.
---
5 Consider how the great powers handle an offence: a list is published, a yacht is chained to a quay in Italy, an ambassador is summoned and sulks.
6 When our councillors offend, they re-elect themselves.
7 I would gladly impose a travel ban on the whole committee, beginning with the buses it cancelled, and an embargo on coffee at its meetings, which supply nothing but crumbs.
---
8 My neighbour, who deals in used cars, trades insults with the mayor most Saturdays.
9 He proposes export controls: send the lot of them to Belgium.
10 I told him Belgium would retaliate.
11 Meanwhile the baths, where half the tiles are missing, will visit the dentist when the rest of us do, and the union of lifeguards has gone home.
E Place|Italy|Italy
E Commodity|coffee|coffee
E Commodity|used cars|used cars
E Place|Belgium|Belgium

@a-020|scraped news portal|2025-03-06|Central Asian lender blacklisted over card payments
* 1 Home | Politics | Economy | Sport | Weather Bishkek +4°C
* 2 SUBSCRIBE FOR 99 SOM
3 The United States has imposed full blocking sanctions on Tugan Capital Bank (TCB), a mid-sized Kyrgyz lender that is accused of having kept Russian card holders connected to shops abroad.
4 TCB's chairwoman of the board, Cholpon Asanbaeva, and the bank's 73-percent shareholder, Moscow-based Polynya Finans, were put on the same list late on Wednesday.
5 "We learned it from your call," an employee told our editor.
---
6 Analyst Mederbek Toktosunov of the Ala-Archa Institute expects Kazakhstan's Caspian Commerce Bank to be next; the latter rejects any comparison, saying it closed all such accounts in 2023 and has done no business with TCB since.
7 The National Bank of the Kyrgyz Republic promised that deposits up to one million som are guaranteed.
* 8 READ ALSO
* 9 Why Swiss watches are cheaper in Osh
* 10 Putting sanctions on your ex: lifestyle tips
* 11 Iran buys 40 wagons from Turkmenistan
* 12 © All rights reserved. Use of materials only with active hyperlink.
E Place|Bishkek|Bishkek
E Place|United States|United States
E Firm|Tugan Capital Bank|Tugan Capital Bank;TCB
E Place|Kyrgyzstan|Kyrgyz
E Place|Russia|Russian
E Person|Cholpon Asanbaeva|Cholpon Asanbaeva
E Place|Moscow|Moscow
E Firm|Polynya Finans|Polynya Finans
E Person|Mederbek Toktosunov|Mederbek Toktosunov
E Organization|Ala-Archa Institute|Ala-Archa Institute
E Place|Kazakhstan|Kazakhstan
E Firm|Caspian Commerce Bank|Caspian Commerce Bank
E Organization|National Bank of the Kyrgyz Republic|National Bank of the Kyrgyz Republic
E Commodity|Swiss watches|Swiss watches
E Place|Osh|Osh
E Place|Iran|Iran
E Place|Turkmenistan|Turkmenistan
E Commodity|wagons|wagons
C Tugan Capital Bank|Central Asian lender@0;a mid-sized Kyrgyz lender@3;the bank@4;We@5
C Caspian Commerce Bank|the latter@6;it@6
R Tugan Capital Bank|SANCTIONED_BY|United States|3|asserted|-
R Tugan Capital Bank|LOCATED_IN|Kyrgyzstan|3|asserted|-
R Cholpon Asanbaeva|SANCTIONED_BY|United States|3-4|asserted|on Wednesday
R Polynya Finans|SANCTIONED_BY|United States|3-4|asserted|on Wednesday
R Cholpon Asanbaeva|LEADS|Tugan Capital Bank|4|asserted|-
R Polynya Finans|OWNS|Tugan Capital Bank|4|asserted|-
R Polynya Finans|LOCATED_IN|Moscow|4|asserted|-
R Mederbek Toktosunov|EMPLOYED_BY|Ala-Archa Institute|6|asserted|-
R Caspian Commerce Bank|SANCTIONED_BY|United States|3-6|expected|-
R Caspian Commerce Bank|LOCATED_IN|Kazakhstan|6|asserted|-
R Caspian Commerce Bank|TRADES_WITH|Tugan Capital Bank|6|denied|-
B 1,2,8,9,10,11,12
