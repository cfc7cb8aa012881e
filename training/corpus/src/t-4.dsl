@t-040|rice trade report|2025-09-04|Manila shuts the door, and Can Tho's warehouses fill
1 Vietnamese rice prices sank to a five-year low of $362 a tonne this week after the Philippines, which took 43% of what Vietnam sold abroad last year, suspended imports of regular and well-milled rice for sixty days from 1 September by order of President Ferdinand R. Marcos Jr., who wants to protect farmers at harvest.
2 Agriculture Secretary Francisco Tiu Laurel Jr. said on Wednesday, at a briefing in Quezon City, that the suspension might be prolonged to the end of the year; imports of basmati, glutinous and Japanese rice are not affected.
---
3 At least eleven vessels with 142,000 tonnes of rice on board were already on their way when the order was signed, and of these the Viet Thuan 189 and the Trung Thang 25, both loaded at My Thoi for Davao, have been let in, according to the Bureau of Plant Industry, because their sanitary clearances were older than the ban.
4 A third, the Hai Phuong Glory, was sent back from Cebu and discharged at Kuching for Padiberas Nasional Berhad (Bernas), the Malaysian monopoly, at what its supplier, Intimex Mekong of Can Tho, called "a funeral price".
---
5 "We lost our best customer in one night, but we have lost him before," said Nguyen Thi Thanh Huong, deputy general director of Intimex Mekong, who was in Accra last week to talk to Ghanaian importers, and goes on to Abidjan.
6 Bangladesh's Ministry of Food is buying 100,000 tonnes from Vietnam Northern Food Corporation (Vinafood 1) under a government-to-government memorandum, and Cuba, which pays in kind and late, gets 30,000.
7 Thailand, too, feels the draught.
8 Chookiat Ophaswongse-Lim, honorary president of the Thai Rice Exporters Association, puts this year's exports at 7.2 million tonnes, two million fewer than in 2024, chiefly since Indonesia's Banulog has bought not one grain; India, with 23 million, eats everyone's lunch.
E Place|Vietnam|Vietnamese;Vietnam
E Place|Philippines|Philippines;Manila
E Place|Can Tho|Can Tho
E Place|Quezon City|Quezon City
E Place|My Thoi|My Thoi
E Place|Davao|Davao
E Place|Cebu|Cebu
E Place|Kuching|Kuching
E Place|Malaysia|Malaysian
E Place|Accra|Accra
E Place|Ghana|Ghanaian
E Place|Abidjan|Abidjan
E Place|Bangladesh|Bangladesh
E Place|Cuba|Cuba
E Place|Thailand|Thailand
E Place|Indonesia|Indonesia
E Place|India|India
E Person|Ferdinand R. Marcos Jr.|Ferdinand R. Marcos Jr.
E Person|Francisco Tiu Laurel Jr.|Francisco Tiu Laurel Jr.
E Person|Nguyen Thi Thanh Huong|Nguyen Thi Thanh Huong
E Person|Chookiat Ophaswongse-Lim|Chookiat Ophaswongse-Lim
E Vessel|Viet Thuan 189|Viet Thuan 189
E Vessel|Trung Thang 25|Trung Thang 25
E Vessel|Hai Phuong Glory|Hai Phuong Glory
E Organization|Bureau of Plant Industry|Bureau of Plant Industry
E Organization|Ministry of Food|Ministry of Food
E Organization|Thai Rice Exporters Association|Thai Rice Exporters Association
E Firm|Padiberas Nasional Berhad|Padiberas Nasional Berhad;Bernas
E Firm|Intimex Mekong|Intimex Mekong
E Firm|Vietnam Northern Food Corporation|Vietnam Northern Food Corporation;Vinafood 1
E Firm|Banulog|Banulog
E Commodity|rice|regular and well-milled rice;rice
E Commodity|basmati|basmati
E Commodity|Japanese rice|Japanese rice
C Philippines|which@1;our best customer@5;him@5
C Ferdinand R. Marcos Jr.|who@1
C Hai Phuong Glory|A third@4
C Padiberas Nasional Berhad|the Malaysian monopoly@4;its@4
C Intimex Mekong|We@5
C Nguyen Thi Thanh Huong|who@5
C Cuba|which@6
C Intimex Mekong|we@5
R Vietnam|SUPPLIES|Philippines|1|asserted|last year
R Vietnam|EXPORTS|rice|1|asserted|last year
R Philippines|IMPORTS|rice|1|asserted|last year
R rice|SANCTIONED_BY|Philippines|1|asserted|from 1 September
R Ferdinand R. Marcos Jr.|LEADS|Philippines|1|asserted|-
R Francisco Tiu Laurel Jr.|EMPLOYED_BY|Philippines|1-2|asserted|-
R Francisco Tiu Laurel Jr.|VISITED|Quezon City|2|asserted|on Wednesday
R basmati|SANCTIONED_BY|Philippines|1-2|denied|-
R Japanese rice|SANCTIONED_BY|Philippines|1-2|denied|-
R My Thoi|EXPORTS|rice|3|asserted|-
R My Thoi|SUPPLIES|Davao|3|asserted|-
R Davao|IMPORTS|rice|3|asserted|-
R Intimex Mekong|SUPPLIES|Padiberas Nasional Berhad|4|asserted|-
R Padiberas Nasional Berhad|IMPORTS|rice|3-4|asserted|-
R Intimex Mekong|EXPORTS|rice|3-4|asserted|-
R Padiberas Nasional Berhad|LOCATED_IN|Malaysia|4|asserted|-
R Intimex Mekong|LOCATED_IN|Can Tho|4|asserted|-
R Nguyen Thi Thanh Huong|EMPLOYED_BY|Intimex Mekong|5|asserted|-
R Nguyen Thi Thanh Huong|VISITED|Accra|5|asserted|last week
R Nguyen Thi Thanh Huong|VISITED|Abidjan|5|expected|-
R Nguyen Thi Thanh Huong|MET_WITH|Ghana|5|asserted|last week
R Ministry of Food|LOCATED_IN|Bangladesh|6|asserted|-
R Vietnam Northern Food Corporation|SUPPLIES|Ministry of Food|6|asserted|-
R Ministry of Food|IMPORTS|rice|3-6|asserted|-
R Vietnam|AGREED_WITH|Bangladesh|1-6|asserted|-
R Cuba|IMPORTS|rice|3-6|asserted|-
R Vietnam|SUPPLIES|Cuba|1-6|asserted|-
R Chookiat Ophaswongse-Lim|EMPLOYED_BY|Thai Rice Exporters Association|8|asserted|-
R Thailand|EXPORTS|rice|3-8|expected|this year
R Banulog|LOCATED_IN|Indonesia|8|asserted|-
R Banulog|IMPORTS|rice|3-8|denied|this year
R Thailand|SUPPLIES|Banulog|7-8|denied|this year
R India|EXPORTS|rice|3-8|asserted|-

@t-041|nuclear fuel newsletter|2025-06-26|Niamey takes Somaïr: what Auranel loses, and who may gain
1 The military government of Niger announced on 19 June that it was nationalising the Société des mines de l'Aïr (Somaïr), the uranium producer in which France's Auranel has 63.4 percent and the state company Sopamin the remainder, accusing the French group of "irresponsible, illegal and unfair" conduct.
2 Auranel, itself 90 percent owned by the French state, had already conceded in December that it had lost operational control of Somaïr's mine at Arlit, where some 1,500 tonnes of concentrate worth about $250 million lie in drums, because the junta, in power since July 2023, will not let them leave by way of Benin.
3 It has gone to arbitration before the International Centre for Settlement of Investment Disputes in Washington, and has sued, in Niamey, over the arrest in May of the director of its local office, Ibrahim Kourma, by the security services.
---
4 Who would buy the drums?
5 Iran, said Le Nigérien Libre last year; "a fantasy", said the junta's spokesman, Colonel-Major Amadou Abdramane.
6 Russia's ambassador in Niamey, Viktor Voropaev-Luzhin, has told Tass that Rosatom is ready to invest at Imouraren, whose licence was taken from Auranel in 2024, and Mines Minister Colonel Ousmane Abarchi went to Moscow in May for a forum on energy.
7 "The Chinese are the ones to watch," in the opinion of Toby Grant-Mackenzie of UxValue, an Atlanta consultancy: "CNNC ships from Azelik again, it holds 37.2 percent of the mine, and nobody has expelled it."
---
8 For EDF little changes.
9 Niger supplied 15 percent of France's natural uranium in 2022, when Kazakhstan had already left it behind; last year, after the border was shut, nothing arrived at Malvési.
10 Kazatomprom, in Astana, is raising output at Budenovskoye, and Auranel is to bring its Zuuvch-Ovoo project, in Mongolia's Dornogovi province, into production in 2028 under an agreement signed in Ulaanbaatar in January with the sovereign wealth fund Erdenes Mongol.
11 Niger and Turkey, whose energy minister Alparslan Bayraktar was received in Niamey last year, hope to bring their trade to $200 million by 2027.
E Place|Niger|Niger
E Place|Niamey|Niamey
E Firm|Société des mines de l'Aïr|Société des mines de l'Aïr;Somaïr
E Firm|Auranel|Auranel
E Firm|Sopamin|Sopamin
E Place|France|France;French
E Place|Arlit|Arlit
E Place|Benin|Benin
E Organization|International Centre for Settlement of Investment Disputes|International Centre for Settlement of Investment Disputes
E Place|Washington|Washington
E Person|Ibrahim Kourma|Ibrahim Kourma
E Place|Iran|Iran
E Organization|Le Nigérien Libre|Le Nigérien Libre
E Person|Amadou Abdramane|Amadou Abdramane
E Place|Russia|Russia
E Person|Viktor Voropaev-Luzhin|Viktor Voropaev-Luzhin
E Organization|Tass|Tass
E Firm|Rosatom|Rosatom
E Place|Imouraren|Imouraren
E Person|Ousmane Abarchi|Ousmane Abarchi
E Place|Moscow|Moscow
E Place|China|Chinese
E Person|Toby Grant-Mackenzie|Toby Grant-Mackenzie
E Firm|UxValue|UxValue
E Place|Atlanta|Atlanta
E Firm|CNNC|CNNC
E Place|Azelik|Azelik
E Firm|EDF|EDF
E Place|Kazakhstan|Kazakhstan
E Place|Malvési|Malvési
E Firm|Kazatomprom|Kazatomprom
E Place|Astana|Astana
E Place|Budenovskoye|Budenovskoye
E Place|Zuuvch-Ovoo project|Zuuvch-Ovoo project
E Place|Dornogovi province|Dornogovi province
E Place|Mongolia|Mongolia
E Place|Ulaanbaatar|Ulaanbaatar
E Firm|Erdenes Mongol|Erdenes Mongol
E Commodity|uranium|natural uranium;uranium;concentrate
C Niger|it@1;The military government@1;the junta@2;the junta@5
C Société des mines de l'Aïr|the uranium producer@1
C Auranel|the French group@1;itself@2;it@2;It@3;its@3;its@10
C Arlit|where@2
C Imouraren|whose@6
C CNNC|it@7;it#2@7
C France|it@9
C Azelik|the mine@7
E Place|Turkey|Turkey
E Person|Alparslan Bayraktar|Alparslan Bayraktar
C Turkey|whose@11
R Niger|OWNS|Société des mines de l'Aïr|1|expected|-
R Auranel|OWNS|Société des mines de l'Aïr|1|asserted|-
R Sopamin|INVESTED_IN|Société des mines de l'Aïr|1|asserted|-
R Niger|OWNS|Sopamin|1|asserted|-
R Auranel|LOCATED_IN|France|1|asserted|-
R Auranel|ACCUSED_BY|Niger|1|asserted|on 19 June
R France|OWNS|Auranel|2|asserted|-
R uranium|SANCTIONED_BY|Niger|2|asserted|-
R Niger|ACCUSED_BY|Auranel|2-3|asserted|-
R Ibrahim Kourma|ARRESTED_BY|Niger|2-3|asserted|in May
R Ibrahim Kourma|EMPLOYED_BY|Auranel|3|asserted|-
R International Centre for Settlement of Investment Disputes|LOCATED_IN|Washington|3|asserted|-
R Iran|IMPORTS|uranium|2-5|alleged|-
R Iran|IMPORTS|uranium|2-5|denied|-
R Amadou Abdramane|EMPLOYED_BY|Niger|5|asserted|-
R Viktor Voropaev-Luzhin|EMPLOYED_BY|Russia|6|asserted|-
R Rosatom|INVESTED_IN|Imouraren|6|expected|-
R Ousmane Abarchi|VISITED|Moscow|6|asserted|in May
R Ousmane Abarchi|EMPLOYED_BY|Niger|1-6|asserted|-
R Toby Grant-Mackenzie|EMPLOYED_BY|UxValue|7|asserted|-
R UxValue|LOCATED_IN|Atlanta|7|asserted|-
R CNNC|INVESTED_IN|Azelik|7|asserted|-
R CNNC|LOCATED_IN|China|7|asserted|-
R CNNC|EXPORTS|uranium|7-9|asserted|-
R Niger|SUPPLIES|France|9|asserted|in 2022
R Niger|EXPORTS|uranium|9|asserted|in 2022
R France|IMPORTS|uranium|9|asserted|in 2022
R Kazakhstan|SUPPLIES|France|9|asserted|in 2022
R Niger|SUPPLIES|France|9|denied|last year
R Kazatomprom|LOCATED_IN|Astana|10|asserted|-
R Zuuvch-Ovoo project|LOCATED_IN|Mongolia|10|asserted|-
R Zuuvch-Ovoo project|LOCATED_IN|Dornogovi province|10|asserted|-
R Dornogovi province|LOCATED_IN|Mongolia|10|asserted|-
R Auranel|AGREED_WITH|Erdenes Mongol|10|asserted|in January
R Niger|TRADES_WITH|Turkey|11|expected|by 2027
R Alparslan Bayraktar|EMPLOYED_BY|Turkey|11|asserted|-
R Alparslan Bayraktar|VISITED|Niamey|11|asserted|last year
R Alparslan Bayraktar|MET_WITH|Niger|11|asserted|last year

@t-042|refining wire|2024-11-28|Port Harcourt pumps again, after twenty-nine false starts
1 Nigeria's state oil company NPHL Ltd. said on Tuesday that its old refinery at Port Harcourt, in Rivers State, had begun to process 60,000 barrels of crude a day and to load petrol and diesel onto trucks, the first time it has done so since 2019.
2 President Bola Ahmed Tinubu praised NPHL's group chief executive officer, Mele Kolo Kyari, and asked him to hurry with the works in Warri and Kaduna, whose restarts had been promised for 2023.
---
3 Maire Tecnimont, the Italian contractor, was awarded $1.5 billion for the rehabilitation in 2021, with a loan from Afreximbank behind it.
4 Sceptics abound.
5 "What they're loading is Dangulbi's naphtha with a Port Harcourt stamp," charged Timothy Mgbere-Wike, secretary of the Alesa community's stakeholders, on Arise Television, a charge which NPHL's spokesman, Olufemi Soneye, threw back as "the arithmetic of an idle mind".
---
6 Nigeria imported some 200,000 b/d of petrol in the third quarter, according to Vortexa, most of it from Rotterdam, Amsterdam and Antwerp, and from Lomé, off which traders Vitol, Mocoh-Duke and Sahara break bulk.
7 Private plants change the picture faster than public ones: the 650,000 b/d Dangulbi refinery at Lekki has shipped jet fuel to Ghana, Senegal and, last month, aboard the Doric Breeze, to Houston; it obtains its crude from NPHL, paid in naira, and from the Americans.
8 Aminu Dangulbi, Africa's richest man, owns 92.8% of it; NPHL, which was to have taken a fifth, stopped at 7.2%.
9 Independent marketers under the banner of IPMAN signed on with him two weeks ago after the former minister of state for petroleum brokered a meeting in Abuja.
E Place|Nigeria|Nigeria
E Firm|NPHL Ltd.|NPHL Ltd.;NPHL
E Place|Port Harcourt|Port Harcourt
E Place|Rivers State|Rivers State
E Person|Bola Ahmed Tinubu|Bola Ahmed Tinubu
E Person|Mele Kolo Kyari|Mele Kolo Kyari
E Place|Warri|Warri
E Place|Kaduna|Kaduna
E Firm|Maire Tecnimont|Maire Tecnimont
E Place|Italy|Italian
E Organization|Afreximbank|Afreximbank
E Person|Timothy Mgbere-Wike|Timothy Mgbere-Wike
E Place|Alesa|Alesa
E Organization|Arise Television|Arise Television
E Person|Olufemi Soneye|Olufemi Soneye
E Firm|Vortexa|Vortexa
E Place|Rotterdam|Rotterdam
E Place|Amsterdam|Amsterdam
E Place|Antwerp|Antwerp
E Place|Lomé|Lomé
E Firm|Vitol|Vitol
E Firm|Mocoh-Duke|Mocoh-Duke
E Firm|Sahara|Sahara
E Firm|Dangulbi refinery|Dangulbi refinery;Dangulbi
E Place|Lekki|Lekki
E Place|Ghana|Ghana
E Place|Senegal|Senegal
E Vessel|Doric Breeze|Doric Breeze
E Place|Houston|Houston
E Place|United States|Americans
E Person|Aminu Dangulbi|Aminu Dangulbi
E Place|Africa|Africa
E Organization|IPMAN|IPMAN
E Place|Abuja|Abuja
E Commodity|crude|crude
E Commodity|petrol|petrol
E Commodity|diesel|diesel
E Commodity|naphtha|naphtha
E Commodity|jet fuel|jet fuel
C NPHL Ltd.|its@1;they@5;which@8
C Mele Kolo Kyari|him@2
C Maire Tecnimont|the Italian contractor@3
C Dangulbi refinery|it@7;its@7;it@8
C Aminu Dangulbi|Africa's richest man@8;him@9
R Nigeria|OWNS|NPHL Ltd.|1|asserted|-
R NPHL Ltd.|LOCATED_IN|Nigeria|1|asserted|-
R Port Harcourt|LOCATED_IN|Rivers State|1|asserted|-
R Bola Ahmed Tinubu|LEADS|Nigeria|1-2|asserted|-
R Mele Kolo Kyari|LEADS|NPHL Ltd.|2|asserted|-
R Maire Tecnimont|LOCATED_IN|Italy|3|asserted|-
R Timothy Mgbere-Wike|EMPLOYED_BY|Alesa|5|asserted|-
R Dangulbi refinery|SUPPLIES|NPHL Ltd.|5|alleged|-
R NPHL Ltd.|ACCUSED_BY|Timothy Mgbere-Wike|5|asserted|-
R Olufemi Soneye|EMPLOYED_BY|NPHL Ltd.|5|asserted|-
R Nigeria|IMPORTS|petrol|6|asserted|in the third quarter
R Rotterdam|SUPPLIES|Nigeria|6|asserted|in the third quarter
R Amsterdam|SUPPLIES|Nigeria|6|asserted|in the third quarter
R Antwerp|SUPPLIES|Nigeria|6|asserted|in the third quarter
R Lomé|SUPPLIES|Nigeria|6|asserted|in the third quarter
R Dangulbi refinery|LOCATED_IN|Lekki|7|asserted|-
R Dangulbi refinery|EXPORTS|jet fuel|7|asserted|-
R Dangulbi refinery|SUPPLIES|Ghana|7|asserted|-
R Dangulbi refinery|SUPPLIES|Senegal|7|asserted|-
R Dangulbi refinery|SUPPLIES|Houston|7|asserted|last month
R Ghana|IMPORTS|jet fuel|7|asserted|-
R Senegal|IMPORTS|jet fuel|7|asserted|-
R Houston|IMPORTS|jet fuel|7|asserted|last month
R NPHL Ltd.|SUPPLIES|Dangulbi refinery|7|asserted|-
R United States|SUPPLIES|Dangulbi refinery|7|asserted|-
R Dangulbi refinery|IMPORTS|crude|7|asserted|-
R Aminu Dangulbi|OWNS|Dangulbi refinery|8|asserted|-
R NPHL Ltd.|INVESTED_IN|Dangulbi refinery|8|asserted|-
R IPMAN|AGREED_WITH|Aminu Dangulbi|9|asserted|two weeks ago
R IPMAN|MET_WITH|Aminu Dangulbi|9|asserted|-
R Dangulbi refinery|EXPORTS|naphtha|5|alleged|-
R NPHL Ltd.|IMPORTS|naphtha|5|alleged|-

@t-043|sanctions newsletter|2025-03-25|Ministers, masters and a tanker called Cinnamon
1 Iran's oil minister told state television on Sunday that four of the tankers which the U.S. Navy has held in the Gulf since February carried forged Iraqi papers and had nothing to do with Iran; the Iraqi oil minister, Hatem Abdul-Rahim al-Tamimi, said that they had nothing to do with Iraq.
2 Between those two statements lies a trade worth, Reuben Tal of the New York consultancy Kharon & Mills estimates, a billion dollars a year.
---
3 It works like this.
4 Heavy fuel oil from Iran's Abadan refinery is taken by barge to the anchorages off Khor al-Zubair, where it is mixed with Iraqi oil that the State Organization for Marketing of Oil (SOMO) allots to asphalt plants below the market price, and the blend, certified as Iraqi, is then sold by Shatt Ventures FZE, a Sharjah trader, to buyers in Singapore and Zhoushan.
5 Shatt Ventures belongs to Samir Adnan Yusuf al-Khafaji, a British-Iraqi businessman, who last year acquired the KZ Oil Terminal at Khor al-Zubair, the ships Cinnamon, Nocturne and Hafez Wave and, through his brother, a quarter of a bank in Erbil.
6 He is not on the OFAC list or any other, as his lawyers, Pemberton Wragg LLP, never fail to point out, and he has never been charged with so much as a parking offence.
---
7 SOMO's director general, Nizar Kadhim al-Asadi, denies there is smuggling and said in Basra on Thursday that Iraq exported not one barrel that was not Iraqi.
8 A parliamentary committee in Baghdad, chaired by Haybat al-Halbousi-Karim, will question him after Eid.
9 The Cinnamon, meanwhile, sits off Fujairah, riding low.
E Place|Iran|Iran
E Place|Iraq|Iraqi;Iraq
E Organization|U.S. Navy|U.S. Navy
E Place|Gulf|Gulf
E Person|Hatem Abdul-Rahim al-Tamimi|Hatem Abdul-Rahim al-Tamimi
E Person|Reuben Tal|Reuben Tal
E Firm|Kharon & Mills|Kharon & Mills
E Place|New York|New York
E Place|Abadan refinery|Abadan refinery
E Place|Khor al-Zubair|Khor al-Zubair
E Organization|State Organization for Marketing of Oil|State Organization for Marketing of Oil;SOMO
E Firm|Shatt Ventures FZE|Shatt Ventures FZE;Shatt Ventures
E Place|Sharjah|Sharjah
E Place|Singapore|Singapore
E Place|Zhoushan|Zhoushan
E Person|Samir Adnan Yusuf al-Khafaji|Samir Adnan Yusuf al-Khafaji
E Place|United Kingdom|British
E Firm|KZ Oil Terminal|KZ Oil Terminal
E Vessel|Cinnamon|Cinnamon
E Vessel|Nocturne|Nocturne
E Vessel|Hafez Wave|Hafez Wave
E Place|Erbil|Erbil
E Organization|OFAC|OFAC
E Firm|Pemberton Wragg LLP|Pemberton Wragg LLP
E Person|Nizar Kadhim al-Asadi|Nizar Kadhim al-Asadi
E Place|Basra|Basra
E Place|Baghdad|Baghdad
E Person|Haybat al-Halbousi-Karim|Haybat al-Halbousi-Karim
E Place|Fujairah|Fujairah
E Commodity|fuel oil|Heavy fuel oil
E Commodity|oil|oil
E Commodity|asphalt|asphalt
C fuel oil|it@4;the blend@4
C Shatt Ventures FZE|a Sharjah trader@4
C Samir Adnan Yusuf al-Khafaji|who@5;his@5;He@6;his@6;he@6
C Nizar Kadhim al-Asadi|him@8
C Khor al-Zubair|where@4
R Hatem Abdul-Rahim al-Tamimi|EMPLOYED_BY|Iraq|1|asserted|-
R Reuben Tal|EMPLOYED_BY|Kharon & Mills|2|asserted|-
R Kharon & Mills|LOCATED_IN|New York|2|asserted|-
R Abadan refinery|LOCATED_IN|Iran|4|asserted|-
R State Organization for Marketing of Oil|LOCATED_IN|Iraq|4|asserted|-
R Shatt Ventures FZE|LOCATED_IN|Sharjah|4|asserted|-
R Shatt Ventures FZE|EXPORTS|fuel oil|4|asserted|-
R Shatt Ventures FZE|SUPPLIES|Singapore|4|asserted|-
R Shatt Ventures FZE|SUPPLIES|Zhoushan|4|asserted|-
R Singapore|IMPORTS|fuel oil|4|asserted|-
R Zhoushan|IMPORTS|fuel oil|4|asserted|-
R Iran|SUPPLIES|Shatt Ventures FZE|4|asserted|-
R Shatt Ventures FZE|IMPORTS|fuel oil|4|asserted|-
R Samir Adnan Yusuf al-Khafaji|OWNS|Shatt Ventures FZE|5|asserted|-
R Samir Adnan Yusuf al-Khafaji|OWNS|KZ Oil Terminal|5|asserted|last year
R Samir Adnan Yusuf al-Khafaji|OWNS|Cinnamon|5|asserted|last year
R Samir Adnan Yusuf al-Khafaji|OWNS|Nocturne|5|asserted|last year
R Samir Adnan Yusuf al-Khafaji|OWNS|Hafez Wave|5|asserted|last year
R KZ Oil Terminal|LOCATED_IN|Khor al-Zubair|5|asserted|-
R Samir Adnan Yusuf al-Khafaji|SANCTIONED_BY|OFAC|6|denied|-
R Nizar Kadhim al-Asadi|LEADS|State Organization for Marketing of Oil|7|asserted|-
R Nizar Kadhim al-Asadi|VISITED|Basra|7|asserted|on Thursday
R Iraq|EXPORTS|oil|4-7|asserted|-
R Haybat al-Halbousi-Karim|MET_WITH|Nizar Kadhim al-Asadi|8|expected|after Eid
R Cinnamon|LOCATED_IN|Fujairah|9|asserted|-
R Iran|EXPORTS|fuel oil|4|asserted|-

@t-044|export promotion bulletin|2025-04-10|Peru's agro-exports up 21% in the first quarter
1 Peru's farm exports reached US$ 3.1 billion from January to March, 21% above the same quarter of 2024, the Minister of Foreign Trade and Tourism, Úrsula Desilú León Chempén, announced in Trujillo at the opening of the fair Norte Exporta.
2 The rise was driven by blueberries, table grapes, mangoes, green coffee and cocoa, and by avocados, whose season has begun three weeks early; asparagus, artichokes and quinoa lost ground.
3 The United States remained the chief market with 37%, ahead of the Netherlands, Spain, Mexico and China, in that order.
---
4 "Chancay gives us ten days", the minister said, referring to the port north of Lima from which Cosco Shipping has been sending grapes and blueberries to Shanghai since November: "Ten days is the difference between jam and a blueberry".
5 The first direct reefer service to Guangzhou began there on 2 April, with 218 containers from Camposol Norte, Agrokasa and Danper aboard the Cosco Volga.
---
6 Talks with India about a trade agreement are to be resumed in Delhi in May; the protocols for pecans with China and for citrus with Japan have been signed, the latter by Alberto Ikeda Matsukawa, head of the National Agrarian Health Service (SENASA), and his counterpart in Tokyo.
7 Fishing had its own good news: the Ministry of Production (PRODUCE) has authorized a quota of 3 million tonnes of anchovy for the north-central zone, after the Peruvian Sea Institute's cruise counted 10.9 million.
8 TASA, Diamante and the Chinese-owned Copeinca, three firms that together account for half of the fleet, already have forward sales of fishmeal with Chinese feed mills.
9 On the very same day, the United States put a 10% duty on all of it.
10 Trade between Peru and China reached US$ 43 billion in 2024, and the minister denied that the country had been asked by anybody to reduce it.
E Place|Peru|Peru
E Organization|Ministry of Foreign Trade and Tourism|Foreign Trade and Tourism
E Person|Úrsula Desilú León Chempén|Úrsula Desilú León Chempén
E Place|Trujillo|Trujillo
E Organization|Norte Exporta|Norte Exporta
E Commodity|blueberries|blueberries;blueberry
E Commodity|grapes|table grapes;grapes
E Commodity|mangoes|mangoes
E Commodity|green coffee|green coffee
E Commodity|cocoa|cocoa
E Commodity|avocados|avocados
E Commodity|asparagus|asparagus
E Commodity|artichokes|artichokes
E Commodity|quinoa|quinoa
E Commodity|pecans|pecans
E Commodity|citrus|citrus
E Commodity|anchovy|anchovy
E Commodity|fishmeal|fishmeal
E Place|United States|United States
E Place|Netherlands|Netherlands
E Place|Spain|Spain
E Place|Mexico|Mexico
E Place|China|China;Chinese
E Place|Chancay|Chancay
E Place|Lima|Lima
E Firm|Cosco Shipping|Cosco Shipping
E Place|Shanghai|Shanghai
E Place|Guangzhou|Guangzhou
E Firm|Camposol Norte|Camposol Norte
E Firm|Agrokasa|Agrokasa
E Firm|Danper|Danper
E Vessel|Cosco Volga|Cosco Volga
E Place|India|India
E Place|Delhi|Delhi
E Place|Japan|Japan
E Person|Alberto Ikeda Matsukawa|Alberto Ikeda Matsukawa
E Organization|National Agrarian Health Service|National Agrarian Health Service;SENASA
E Place|Tokyo|Tokyo
E Organization|Ministry of Production|Ministry of Production;PRODUCE
E Organization|Peruvian Sea Institute|Peruvian Sea Institute
E Firm|TASA|TASA
E Firm|Diamante|Diamante
E Firm|Copeinca|Copeinca
C Úrsula Desilú León Chempén|the minister@4
C Peru|us@4
C Chancay|which@4;there@5
C Alberto Ikeda Matsukawa|his@6
C avocados|whose@2
C Úrsula Desilú León Chempén|the minister@10
C Peru|the country@10
R Peru|EXPORTS|blueberries|1-2|asserted|from January to March
R Peru|EXPORTS|grapes|1-2|asserted|from January to March
R Peru|EXPORTS|mangoes|1-2|asserted|-
R Peru|EXPORTS|green coffee|1-2|asserted|-
R Peru|EXPORTS|cocoa|1-2|asserted|-
R Peru|EXPORTS|avocados|1-2|asserted|-
R Peru|EXPORTS|asparagus|1-2|asserted|-
R Peru|EXPORTS|artichokes|1-2|asserted|-
R Peru|EXPORTS|quinoa|1-2|asserted|-
R Úrsula Desilú León Chempén|LEADS|Ministry of Foreign Trade and Tourism|1|asserted|-
R Ministry of Foreign Trade and Tourism|LOCATED_IN|Peru|1|asserted|-
R Úrsula Desilú León Chempén|VISITED|Trujillo|1|asserted|-
R Norte Exporta|LOCATED_IN|Trujillo|1|asserted|-
R Peru|SUPPLIES|United States|1-3|asserted|-
R Peru|SUPPLIES|Netherlands|1-3|asserted|-
R Peru|SUPPLIES|Spain|1-3|asserted|-
R Peru|SUPPLIES|Mexico|1-3|asserted|-
R Peru|SUPPLIES|China|1-3|asserted|-
R Chancay|SUPPLIES|Shanghai|4|asserted|since November
R Chancay|EXPORTS|grapes|4|asserted|since November
R Chancay|EXPORTS|blueberries|4|asserted|since November
R Shanghai|IMPORTS|grapes|4|asserted|since November
R Shanghai|IMPORTS|blueberries|4|asserted|since November
R Camposol Norte|SUPPLIES|Guangzhou|5|asserted|on 2 April
R Agrokasa|SUPPLIES|Guangzhou|5|asserted|on 2 April
R Danper|SUPPLIES|Guangzhou|5|asserted|on 2 April
R Peru|AGREED_WITH|India|4-6|expected|in May
R Peru|MET_WITH|India|4-6|expected|in May
R Peru|AGREED_WITH|China|4-6|asserted|-
R Peru|AGREED_WITH|Japan|4-6|asserted|-
R Peru|EXPORTS|pecans|4-6|expected|-
R Peru|EXPORTS|citrus|4-6|expected|-
R China|IMPORTS|pecans|6|expected|-
R Japan|IMPORTS|citrus|6|expected|-
R Alberto Ikeda Matsukawa|LEADS|National Agrarian Health Service|6|asserted|-
R Copeinca|LOCATED_IN|Peru|4-8|asserted|-
R China|OWNS|Copeinca|8|asserted|-
R TASA|SUPPLIES|China|8|expected|-
R Diamante|SUPPLIES|China|8|expected|-
R Copeinca|SUPPLIES|China|8|expected|-
R TASA|EXPORTS|fishmeal|8|expected|-
R Diamante|EXPORTS|fishmeal|8|expected|-
R Copeinca|EXPORTS|fishmeal|8|expected|-
R China|IMPORTS|fishmeal|8|expected|-
R Peru|TRADES_WITH|China|10|asserted|in 2024

@t-045|grain column|2024-10-22|Moscow's unwritten floor
1 Nobody has seen the document, and nobody in Novorossiysk doubts that it exists.
2 Since 11 October members of the Union of Grain Exporters and Producers, at the "recommendation" of Russia's Ministry of Agriculture, are not to offer wheat in international tenders for less than $250 a tonne fob, nor to sell through foreign intermediaries at all.
3 Egypt's Mostakbal Misr and Algeria's OAIC were told by letter that they should buy "directly"; Saudi Arabia's General Food Security Authority was told so by Agriculture Minister Oksana Lut in person, in Riyadh.
---
4 Who are the intermediaries?
5 Viterra, Cargill and Louis Dreyfus left Russia's terminals last year, so it is Dubai: Aston FZE, Grain Gates, Nibulon-Gulf, and a certain Demetra Trading, the marketing unit of VTB-controlled Demetra Holding, whose boss Petr Khodykin made no secret at the Sochi forum of what he thinks: "They bought from us at 220 and told Cairo it was 250."
6 Dmitry Rylko-Brandt, director of the Institute for Agricultural Market Studies (IKAR), is dry about it.
7 "A floor under which the French crawl," he calls it.
8 Romania did win the tender of 14 October, and Ukraine, of all sellers, delivered 60,000 tonnes to Damietta this week.
---
9 The same ministry set the export quota for February to June at 11 million tonnes, and duties rise again on Wednesday.
10 Last year Russia shipped 55 million tonnes of wheat, to Egypt, Turkey, Iran, Bangladesh and a hundred-odd others.
11 Who would not want to name a price?
E Place|Russia|Russia;Moscow
E Place|Novorossiysk|Novorossiysk
E Organization|Union of Grain Exporters and Producers|Union of Grain Exporters and Producers
E Organization|Ministry of Agriculture|Ministry of Agriculture
E Commodity|wheat|wheat
E Place|Egypt|Egypt;Cairo
E Organization|Mostakbal Misr|Mostakbal Misr
E Place|Algeria|Algeria
E Organization|OAIC|OAIC
E Place|Saudi Arabia|Saudi Arabia
E Organization|General Food Security Authority|General Food Security Authority
E Person|Oksana Lut|Oksana Lut
E Place|Riyadh|Riyadh
E Firm|Viterra|Viterra
E Firm|Cargill|Cargill
E Firm|Louis Dreyfus|Louis Dreyfus
E Place|Dubai|Dubai
E Firm|Aston FZE|Aston FZE
E Firm|Grain Gates|Grain Gates
E Firm|Nibulon-Gulf|Nibulon-Gulf
E Firm|Demetra Trading|Demetra Trading
E Firm|VTB|VTB
E Firm|Demetra Holding|Demetra Holding
E Person|Petr Khodykin|Petr Khodykin
E Place|Sochi|Sochi
E Person|Dmitry Rylko-Brandt|Dmitry Rylko-Brandt
E Organization|Institute for Agricultural Market Studies|Institute for Agricultural Market Studies;IKAR
E Place|France|French
E Place|Romania|Romania
E Place|Ukraine|Ukraine
E Place|Damietta|Damietta
E Place|Turkey|Turkey
E Place|Iran|Iran
E Place|Bangladesh|Bangladesh
C Demetra Trading|the marketing unit@5
C Demetra Holding|whose@5
C Petr Khodykin|he@5
C Russia|us@5
C Dmitry Rylko-Brandt|he@7
C Ministry of Agriculture|The same ministry@9
R Ministry of Agriculture|LOCATED_IN|Russia|2|asserted|-
R Mostakbal Misr|LOCATED_IN|Egypt|3|asserted|-
R OAIC|LOCATED_IN|Algeria|3|asserted|-
R General Food Security Authority|LOCATED_IN|Saudi Arabia|3|asserted|-
R Oksana Lut|LEADS|Ministry of Agriculture|2-3|asserted|-
R Oksana Lut|EMPLOYED_BY|Russia|2-3|asserted|-
R Oksana Lut|VISITED|Riyadh|3|asserted|-
R Oksana Lut|MET_WITH|General Food Security Authority|3|asserted|-
R Aston FZE|LOCATED_IN|Dubai|5|asserted|-
R Grain Gates|LOCATED_IN|Dubai|5|asserted|-
R Nibulon-Gulf|LOCATED_IN|Dubai|5|asserted|-
R Demetra Trading|LOCATED_IN|Dubai|5|asserted|-
R Demetra Trading|SUBSIDIARY_OF|Demetra Holding|5|asserted|-
R VTB|OWNS|Demetra Holding|5|asserted|-
R Petr Khodykin|LEADS|Demetra Holding|5|asserted|-
R Petr Khodykin|VISITED|Sochi|5|asserted|-
R Dmitry Rylko-Brandt|LEADS|Institute for Agricultural Market Studies|6|asserted|-
R Ukraine|SUPPLIES|Damietta|8|asserted|this week
R Ukraine|EXPORTS|wheat|2-8|asserted|this week
R Damietta|IMPORTS|wheat|2-8|asserted|this week
R Russia|EXPORTS|wheat|10|asserted|Last year
R Russia|SUPPLIES|Egypt|10|asserted|Last year
R Russia|SUPPLIES|Turkey|10|asserted|Last year
R Russia|SUPPLIES|Iran|10|asserted|Last year
R Russia|SUPPLIES|Bangladesh|10|asserted|Last year
R Egypt|IMPORTS|wheat|10|asserted|Last year
R Turkey|IMPORTS|wheat|10|asserted|Last year
R Iran|IMPORTS|wheat|10|asserted|Last year
R Bangladesh|IMPORTS|wheat|10|asserted|Last year

@t-046|bunker press release|2025-05-06|Peninsula Bay Fuels acquires Cape Verde's Enacol Marine from Galp
1 Las Palmas, 6 May 2025 – Peninsula Bay Fuels S.L. (“PBF”), a physical supplier of marine fuels with operations from Tenerife to Tema, has completed the acquisition of 100% of Enacol Marine, Lda., the bunkering business of Cape Verde, from Galp Energia and from Sonangol's holding arm, the two announced today.
2 Terms were not disclosed.
3 The deal, signed in November and cleared by the Competition Authority of Cape Verde on 28 April, brings PBF a storage terminal at Porto Grande, on the island of São Vicente, and two barges, Morabeza and Dona Tututa, both of which keep their crews.
---
4 “Mindelo sits where the ships are, now that they go round the Cape,” said Íñigo Sáenz de Buruaga, who has led PBF since its buyout by the Danish investor Fjordlund Capital in 2022.
5 “We will deliver the first VLSFO from our own tanks in July and hope to offer bio-blends next year, for which we're talking to Repsol.”
6 For Galp, the divestment completes its exit from downstream activities in the archipelago, which also comprised stakes in filling stations on Santiago and in Guinea-Bissau; those went to Vivo Energy last year.
---
7 Adviser to the sellers: Banco BPI.
8 Enacol Marine sold 92,000 tonnes of fuel oil and gasoil in 2024 to the fishing fleets of Spain, to cruise lines and to the Portuguese Navy.
9 Peninsula Bay Fuels has 140 employees and has no connection with any other company using the word Peninsula.
E Firm|Peninsula Bay Fuels S.L.|Peninsula Bay Fuels S.L.;Peninsula Bay Fuels;PBF
E Firm|Enacol Marine, Lda.|Enacol Marine, Lda.;Enacol Marine
E Firm|Galp Energia|Galp Energia;Galp
E Firm|Sonangol|Sonangol
E Place|Cape Verde|Cape Verde
E Place|Las Palmas|Las Palmas
E Place|Tenerife|Tenerife
E Place|Tema|Tema
E Organization|Competition Authority of Cape Verde|Competition Authority of Cape Verde
E Place|Porto Grande|Porto Grande
E Place|São Vicente|São Vicente
E Vessel|Morabeza|Morabeza
E Vessel|Dona Tututa|Dona Tututa
E Place|Mindelo|Mindelo
E Place|Cape|Cape
E Person|Íñigo Sáenz de Buruaga|Íñigo Sáenz de Buruaga
E Firm|Fjordlund Capital|Fjordlund Capital
E Place|Denmark|Danish
E Firm|Repsol|Repsol
E Place|Santiago|Santiago
E Place|Guinea-Bissau|Guinea-Bissau
E Firm|Vivo Energy|Vivo Energy
E Firm|Banco BPI|Banco BPI
E Place|Spain|Spain
E Organization|Portuguese Navy|Portuguese Navy
E Commodity|marine fuels|marine fuels
E Commodity|VLSFO|VLSFO
E Commodity|bio-blends|bio-blends
E Commodity|fuel oil|fuel oil
E Commodity|gasoil|gasoil
C Peninsula Bay Fuels S.L.|a physical supplier@1;its@4;We@5
C Enacol Marine, Lda.|the bunkering business@1
C Íñigo Sáenz de Buruaga|who@4
C Galp Energia|its@6
C Cape Verde|the archipelago@6
C Peninsula Bay Fuels S.L.|our@5;we@5
R Peninsula Bay Fuels S.L.|OWNS|Enacol Marine, Lda.|1|asserted|-
R Peninsula Bay Fuels S.L.|AGREED_WITH|Galp Energia|1-3|asserted|in November
R Peninsula Bay Fuels S.L.|AGREED_WITH|Sonangol|1-3|asserted|in November
R Peninsula Bay Fuels S.L.|EXPORTS|marine fuels|1|asserted|-
R Enacol Marine, Lda.|LOCATED_IN|Cape Verde|1|asserted|-
R Porto Grande|LOCATED_IN|São Vicente|3|asserted|-
R Peninsula Bay Fuels S.L.|OWNS|Morabeza|3|asserted|-
R Peninsula Bay Fuels S.L.|OWNS|Dona Tututa|3|asserted|-
R Íñigo Sáenz de Buruaga|LEADS|Peninsula Bay Fuels S.L.|4|asserted|since its buyout
R Fjordlund Capital|OWNS|Peninsula Bay Fuels S.L.|4|asserted|in 2022
R Fjordlund Capital|LOCATED_IN|Denmark|4|asserted|-
R Peninsula Bay Fuels S.L.|EXPORTS|VLSFO|5|expected|in July
R Peninsula Bay Fuels S.L.|EXPORTS|bio-blends|5|expected|next year
R Peninsula Bay Fuels S.L.|MET_WITH|Repsol|5|asserted|-
R Galp Energia|AGREED_WITH|Vivo Energy|6|asserted|last year
R Enacol Marine, Lda.|EXPORTS|fuel oil|8|asserted|in 2024
R Enacol Marine, Lda.|EXPORTS|gasoil|8|asserted|in 2024
R Enacol Marine, Lda.|SUPPLIES|Spain|8|asserted|in 2024
R Enacol Marine, Lda.|SUPPLIES|Portuguese Navy|8|asserted|in 2024
R Portuguese Navy|IMPORTS|fuel oil|8|asserted|in 2024
R Portuguese Navy|IMPORTS|gasoil|8|asserted|in 2024
R Spain|IMPORTS|fuel oil|8|asserted|in 2024
R Spain|IMPORTS|gasoil|8|asserted|in 2024

@t-047|port business wire|2025-03-05|Hong Kong Group Agrees To Sell Canal Terminals, Beijing Bristles
1 Victoria Harbour Holdings, the conglomerate of the 96-year-old Hong Kong tycoon Li Shing-tak, has agreed in principle to sell 90% of Isthmus Ports Company, which operates the terminals of Balboa and Cristóbal at the two ends of the Panama Canal, to a consortium of the New York fund manager Graystone and Geneva-based Mediterranean Container Line (MCL), the parties said on Tuesday.
2 The transaction is part of a larger one, worth $22.8 billion, under which the buyers would acquire Victoria's 80% of 43 ports from Rotterdam to Port Klang, though not those in mainland China and Hong Kong.
---
3 U.S. President Donald Trump, who has said again and again that "China runs the canal", claimed the sale as his own in his speech to Congress; Panama's president, José Raúl Mulino, called that a lie.
4 "The canal is run by the Panama Canal Authority and by nobody else," Mulino said on X.
5 Secretary of State Marco Rubio had been in Panama City on 2 February, and had told Mulino to his face that Washington would not put up with Chinese influence.
6 Frank Sixt-Leung, co-managing director of Victoria Harbour, insisted the deal was "purely commercial in nature".
---
7 In Beijing, the Hong Kong and Macao Affairs Office of the State Council republished a commentary from Ta Kung Pao in which Mr Li is accused of "betraying all the Chinese", and the State Administration for Market Regulation has opened a review, which is why the paper that was to be signed on 2 April may well not be.
8 COSCO, it is said, could be invited in.
9 Panama's comptroller, Anel Flores de la Guardia, is auditing Isthmus Ports, which he suspects of having cheated the state out of $300 million; the company disputes it.
10 Shares in Victoria Harbour (0001.HK) jumped 22%.
E Firm|Victoria Harbour Holdings|Victoria Harbour Holdings;Victoria Harbour;Victoria;0001.HK
E Place|Hong Kong|Hong Kong
E Person|Li Shing-tak|Li Shing-tak;Li
E Firm|Isthmus Ports Company|Isthmus Ports Company;Isthmus Ports
E Place|Balboa|Balboa
E Place|Cristóbal|Cristóbal
E Place|Panama Canal|Panama Canal
E Firm|Graystone|Graystone
E Place|New York|New York
E Firm|Mediterranean Container Line|Mediterranean Container Line;MCL
E Place|Geneva|Geneva
E Place|Rotterdam|Rotterdam
E Place|Port Klang|Port Klang
E Place|China|China;Chinese
E Place|Beijing|Beijing
E Place|United States|U.S.;Washington
E Person|Donald Trump|Donald Trump
E Organization|Congress|Congress
E Place|Panama|Panama
E Person|José Raúl Mulino|José Raúl Mulino;Mulino
E Organization|Panama Canal Authority|Panama Canal Authority
E Firm|X|X
E Person|Marco Rubio|Marco Rubio
E Place|Panama City|Panama City
E Person|Frank Sixt-Leung|Frank Sixt-Leung
E Organization|Hong Kong and Macao Affairs Office|Hong Kong and Macao Affairs Office
E Organization|State Council|State Council
E Organization|Ta Kung Pao|Ta Kung Pao
E Organization|State Administration for Market Regulation|State Administration for Market Regulation
E Firm|COSCO|COSCO
E Person|Anel Flores de la Guardia|Anel Flores de la Guardia
C Victoria Harbour Holdings|Hong Kong Group@0;the conglomerate@1
C Isthmus Ports Company|which@1;which@9;the company@9
C Donald Trump|who@3;his@3
C Marco Rubio|his@5
C Panama Canal|the canal@3;The canal@4
C Anel Flores de la Guardia|he@9
C Panama|the state@9
C Donald Trump|his#2@3
R Li Shing-tak|OWNS|Victoria Harbour Holdings|1|asserted|-
R Victoria Harbour Holdings|LOCATED_IN|Hong Kong|0|asserted|-
R Victoria Harbour Holdings|OWNS|Isthmus Ports Company|1|asserted|-
R Graystone|OWNS|Isthmus Ports Company|1|expected|-
R Mediterranean Container Line|OWNS|Isthmus Ports Company|1|expected|-
R Victoria Harbour Holdings|AGREED_WITH|Graystone|1|asserted|on Tuesday
R Victoria Harbour Holdings|AGREED_WITH|Mediterranean Container Line|1|asserted|on Tuesday
R Graystone|LOCATED_IN|New York|1|asserted|-
R Mediterranean Container Line|LOCATED_IN|Geneva|1|asserted|-
R Balboa|LOCATED_IN|Panama Canal|1|asserted|-
R Cristóbal|LOCATED_IN|Panama Canal|1|asserted|-
R Donald Trump|LEADS|United States|3|asserted|-
R Donald Trump|ACCUSED_BY|José Raúl Mulino|3|asserted|-
R José Raúl Mulino|LEADS|Panama|3|asserted|-
R Marco Rubio|VISITED|Panama City|5|asserted|on 2 February
R Marco Rubio|MET_WITH|José Raúl Mulino|5|asserted|on 2 February
R Marco Rubio|EMPLOYED_BY|United States|5|asserted|-
R Frank Sixt-Leung|LEADS|Victoria Harbour Holdings|6|asserted|-
R Hong Kong and Macao Affairs Office|SUBSIDIARY_OF|State Council|7|asserted|-
R Hong Kong and Macao Affairs Office|LOCATED_IN|Beijing|7|asserted|-
R Li Shing-tak|ACCUSED_BY|Ta Kung Pao|7|asserted|-
R Victoria Harbour Holdings|AGREED_WITH|Graystone|1-7|expected|on 2 April
R COSCO|INVESTED_IN|Isthmus Ports Company|1-8|expected|-
R Anel Flores de la Guardia|EMPLOYED_BY|Panama|9|asserted|-
R Isthmus Ports Company|ACCUSED_BY|Anel Flores de la Guardia|9|asserted|-

@t-048|Nordic daily|2025-01-02|"Heron K" crew barred from leaving as Finland hauls up the anchor question
1 Finland's Border Guard has moved the oil tanker Heron K, which it boarded by helicopter on 26 December on suspicion that her anchor severed the Estlink 2 power cable, from the Porkkala roads to the inner anchorage of Kilpilahti, close to Porvoo.
2 Eight of the twenty-four sailors, all Georgians and Indians, are under a travel ban imposed at the request of the National Bureau of Investigation (NBI), whose detective chief inspector Sami Paila-Koskinen leads the inquiry, while Customs has impounded the cargo, 35,000 tonnes of unleaded petrol that had been loaded in Ust-Luga and was on its way to Port Said.
---
3 Bellavista LLC FZ, of Ras al-Khaimah, owns the ship; Konkan Crewing, an Indian firm, crews her and she is classed in no register that the Finns recognise.
4 Henrik Ljungqvist-Salo, a Helsinki lawyer who acts for Bellavista, has asked the District Court to lift the seizure and speaks of "a hijacking in international waters".
5 Neither Russia's embassy nor the Kremlin, said its spokesman Dmitry Peskov, has anything to do with the vessel.
---
6 NATO's Secretary General, Mark Rutte, who telephoned President Alexander Stubb, has promised more ships; Estonia sent the patrol boat Kiir to stand over Estlink 1 and its foreign minister, Margus Tsahkna, thinks it is time to rewrite the law of the sea.
7 The Heron K had been named in June by Lloyd's List Intelligence as a ship with spying gear on board, something the NBI said it cannot corroborate.
8 The EU may list her in its next package.
9 Fingrid, Finland's grid operator, and Elering of Estonia expect that the repairs are going to take seven months; there is no shortage of electricity in either country.
E Place|Finland|Finland;Finns
E Organization|Border Guard|Border Guard
E Vessel|Heron K|Heron K
E Place|Porkkala roads|Porkkala roads
E Place|Kilpilahti|Kilpilahti
E Place|Porvoo|Porvoo
E Place|Georgia|Georgians
E Place|India|Indians;Indian
E Organization|National Bureau of Investigation|National Bureau of Investigation;NBI
E Person|Sami Paila-Koskinen|Sami Paila-Koskinen
E Organization|Customs|Customs
E Commodity|petrol|unleaded petrol
E Commodity|electricity|electricity
E Place|Ust-Luga|Ust-Luga
E Place|Port Said|Port Said
E Firm|Bellavista LLC FZ|Bellavista LLC FZ;Bellavista
E Place|Ras al-Khaimah|Ras al-Khaimah
E Firm|Konkan Crewing|Konkan Crewing
E Person|Henrik Ljungqvist-Salo|Henrik Ljungqvist-Salo
E Place|Helsinki|Helsinki
E Organization|District Court|District Court
E Place|Russia|Russia;Kremlin
E Person|Dmitry Peskov|Dmitry Peskov
E Organization|NATO|NATO
E Person|Mark Rutte|Mark Rutte
E Person|Alexander Stubb|Alexander Stubb
E Place|Estonia|Estonia
E Vessel|Kiir|Kiir
E Place|Estlink 2|Estlink 2
E Place|Estlink 1|Estlink 1
E Person|Margus Tsahkna|Margus Tsahkna
E Firm|Lloyd's List Intelligence|Lloyd's List Intelligence
E Organization|European Union|EU
E Firm|Fingrid|Fingrid
E Firm|Elering|Elering
C Heron K|which@1;her@1;the ship@3;her@3;she@3;the vessel@5;her@8
C Border Guard|it@1
C National Bureau of Investigation|whose@2;it@7
C Henrik Ljungqvist-Salo|who@4
C Mark Rutte|who@6
C Estonia|its@6
C European Union|its@8
C Russia|its@5
R Border Guard|LOCATED_IN|Finland|1|asserted|-
R Heron K|ARRESTED_BY|Border Guard|1|asserted|on 26 December
R Heron K|LOCATED_IN|Kilpilahti|1|asserted|-
R Sami Paila-Koskinen|EMPLOYED_BY|National Bureau of Investigation|2|asserted|-
R Ust-Luga|EXPORTS|petrol|2|asserted|-
R Ust-Luga|SUPPLIES|Port Said|2|expected|-
R Port Said|IMPORTS|petrol|2|expected|-
R Bellavista LLC FZ|LOCATED_IN|Ras al-Khaimah|3|asserted|-
R Bellavista LLC FZ|OWNS|Heron K|3|asserted|-
R Konkan Crewing|LOCATED_IN|India|3|asserted|-
R Henrik Ljungqvist-Salo|EMPLOYED_BY|Bellavista LLC FZ|4|asserted|-
R Dmitry Peskov|EMPLOYED_BY|Russia|5|asserted|-
R Russia|OWNS|Heron K|5|denied|-
R Mark Rutte|LEADS|NATO|6|asserted|-
R Alexander Stubb|LEADS|Finland|1-6|asserted|-
R Estonia|OWNS|Kiir|6|asserted|-
R Kiir|LOCATED_IN|Estlink 1|6|asserted|-
R Margus Tsahkna|EMPLOYED_BY|Estonia|6|asserted|-
R Heron K|ACCUSED_BY|Lloyd's List Intelligence|7|asserted|in June
R Heron K|SANCTIONED_BY|European Union|8|expected|-
R Fingrid|LOCATED_IN|Finland|9|asserted|-
R Elering|LOCATED_IN|Estonia|9|asserted|-

@t-049|potash weekly|2025-09-17|A waiver for Belavia, a hope for Palesskaliy
1 Washington's lifting of sanctions on the airline Belavia last Thursday, in exchange for fifty-two prisoners, has set potash buyers from Mato Grosso to Gujarat wondering if Palesskaliy, under a U.S. ban since August 2021, could be next.
2 John Coale, the deputy of President Trump's envoy Keith Kellogg, told Alexander Lukashenko in Minsk that the Americans would like to reopen their embassy and "do some trade, potash for instance".
3 For the moment, nothing has changed for the miner, its marketing company, the Palesse Potash Company (PPC), or Palesskaliy-Agro: all three remain on the lists of both the U.S. and the EU.
---
4 The business has long found other doors.
5 Before 2022, Palesskaliy dispatched eleven million tonnes a year through Klaipėda, in Lithuania, until Vilnius tore up the contract with Aukštaitija Railways; since then the red salt has moved through Bronka and Ust-Luga, by Russian rail, to China, Brazil and India, and through Murmansk from next year on if the terminal of Lavna is ready.
6 PPC settled with Indian Potash Limited in June at $349 a tonne for 2025, and with a Chinese consortium led by Sinochem at $346, in both cases ahead of Uralkali and of Canpotex, the export arm of Nutrien and Mosaic.
---
7 Igor Lyashenko-Zubko, who advises exiled opposition leader Sviatlana Tsikhanouskaya on economics in Vilnius, warns that the Lithuanians must not be forgotten.
8 Lithuania's prime minister, Inga Ruginienė, said on Monday that her government wasn't even discussing transit.
9 "Geopolitically it is a circus, but agronomically it's 12 million tonnes," observes Julia Campbell-Reyes, head of potash pricing at Verdant Markets in Houston.
10 Brazil, where corn farmers sow next month, gets an eighth of its potash from Belarus and more than a third from Canada.
11 Belarus is also reported to be doing business in potash with Nigeria and with Zimbabwe, whose fertilizer company ZAFCO denies having bought any.
E Place|United States|Washington;Americans;U.S.
E Firm|Belavia|Belavia
E Place|Mato Grosso|Mato Grosso
E Place|Gujarat|Gujarat
E Firm|Palesskaliy|Palesskaliy
E Person|John Coale|John Coale
E Person|Trump|Trump
E Person|Keith Kellogg|Keith Kellogg
E Person|Alexander Lukashenko|Alexander Lukashenko
E Place|Minsk|Minsk
E Commodity|potash|potash
E Firm|Palesse Potash Company|Palesse Potash Company;PPC
E Firm|Palesskaliy-Agro|Palesskaliy-Agro
E Organization|European Union|EU
E Place|Klaipėda|Klaipėda
E Place|Lithuania|Lithuania;Lithuanians
E Place|Vilnius|Vilnius
E Firm|Aukštaitija Railways|Aukštaitija Railways
E Place|Bronka|Bronka
E Place|Ust-Luga|Ust-Luga
E Place|Russia|Russian
E Place|China|China;Chinese
E Place|Brazil|Brazil
E Place|India|India
E Place|Murmansk|Murmansk
E Place|Lavna|Lavna
E Firm|Indian Potash Limited|Indian Potash Limited
E Firm|Sinochem|Sinochem
E Firm|Uralkali|Uralkali
E Firm|Canpotex|Canpotex
E Firm|Nutrien|Nutrien
E Firm|Mosaic|Mosaic
E Person|Igor Lyashenko-Zubko|Igor Lyashenko-Zubko
E Person|Sviatlana Tsikhanouskaya|Sviatlana Tsikhanouskaya
E Person|Inga Ruginienė|Inga Ruginienė
E Person|Julia Campbell-Reyes|Julia Campbell-Reyes
E Firm|Verdant Markets|Verdant Markets
E Place|Houston|Houston
E Commodity|corn|corn
E Place|Belarus|Belarus
E Place|Canada|Canada
C Belavia|the airline@1
C John Coale|the deputy@2
C United States|their@2
C Palesskaliy|the miner@3;its@3
C potash|the red salt@5
C Canpotex|the export arm@6
C Igor Lyashenko-Zubko|who@7
C Inga Ruginienė|her@8
C Brazil|where@10;its@10
E Place|Nigeria|Nigeria
E Place|Zimbabwe|Zimbabwe
E Firm|ZAFCO|ZAFCO
E Commodity|fertilizer|fertilizer
C Zimbabwe|whose@11
R Palesskaliy|SANCTIONED_BY|United States|1|asserted|since August 2021
R John Coale|EMPLOYED_BY|United States|2|asserted|-
R Keith Kellogg|EMPLOYED_BY|United States|2|asserted|-
R Trump|LEADS|United States|1-2|asserted|-
R John Coale|VISITED|Minsk|2|asserted|-
R John Coale|MET_WITH|Alexander Lukashenko|2|asserted|-
R Palesse Potash Company|SUBSIDIARY_OF|Palesskaliy|3|asserted|-
R Palesse Potash Company|SANCTIONED_BY|United States|3|asserted|-
R Palesse Potash Company|SANCTIONED_BY|European Union|3|asserted|-
R Palesskaliy|SANCTIONED_BY|European Union|3|asserted|-
R Palesskaliy-Agro|SANCTIONED_BY|United States|3|asserted|-
R Palesskaliy-Agro|SANCTIONED_BY|European Union|3|asserted|-
R Klaipėda|LOCATED_IN|Lithuania|5|asserted|-
R Palesskaliy|AGREED_WITH|Aukštaitija Railways|5|denied|-
R Palesskaliy|EXPORTS|potash|5|asserted|-
R Palesskaliy|SUPPLIES|China|5|asserted|since then
R Palesskaliy|SUPPLIES|Brazil|5|asserted|since then
R Palesskaliy|SUPPLIES|India|5|asserted|since then
R China|IMPORTS|potash|5|asserted|since then
R India|IMPORTS|potash|5|asserted|since then
R Brazil|IMPORTS|potash|5|asserted|since then
R Palesse Potash Company|AGREED_WITH|Indian Potash Limited|6|asserted|in June
R Palesse Potash Company|AGREED_WITH|Sinochem|6|asserted|in June
R Palesse Potash Company|SUPPLIES|Indian Potash Limited|6|expected|for 2025
R Palesse Potash Company|SUPPLIES|Sinochem|6|expected|for 2025
R Sinochem|LOCATED_IN|China|6|asserted|-
R Nutrien|OWNS|Canpotex|6|asserted|-
R Mosaic|OWNS|Canpotex|6|asserted|-
R Inga Ruginienė|LEADS|Lithuania|8|asserted|-
R Julia Campbell-Reyes|EMPLOYED_BY|Verdant Markets|9|asserted|-
R Verdant Markets|LOCATED_IN|Houston|9|asserted|-
R Belarus|SUPPLIES|Brazil|10|asserted|-
R Canada|SUPPLIES|Brazil|10|asserted|-
R Indian Potash Limited|IMPORTS|potash|2-6|expected|for 2025
R Sinochem|IMPORTS|potash|2-6|expected|for 2025
R Belarus|TRADES_WITH|Nigeria|11|alleged|-
R Belarus|TRADES_WITH|Zimbabwe|11|alleged|-
R ZAFCO|LOCATED_IN|Zimbabwe|11|asserted|-
R ZAFCO|IMPORTS|potash|11|denied|-
R Belarus|SUPPLIES|ZAFCO|11|denied|-

@t-050|social thread, scraped|2024-08-14|Thread by @crackspreadkate: a very short history of the "Turkish" diesel
* 1 1/ So the minister in Ankara says Turkey's diesel exports to Europe are "100% local". Let's see.
* 2 2/ Turkey bought 310 kb/d of diesel from Russia in July. Own demand 480. Own refining 410 (Tüpraş's four plants plus STAR, which belongs to SOCAR).
* 3 3/ In the same month it sold 140 kb/d. Spain, Greece, Italy, Romania. The maths isn't hard.
* 4 4/ Nobody breaks a law. EU rules ban Russian molecules, not Turkish ones.
* 5 5/ Torlak Terminal in Ceyhan was cut off by its banks, and says it takes no Russian oil any more. Fair play to them.
* 6 6/ Would I lift it if I ran a book in Rotterdam? I ran one. I would not. Anyway, go and read @DrNarges_K of Wilton Oil Studies on this, she's the best.
* 7 7/ end. The dog needs a walk.
B 7
E Place|Turkey|Turkish;Ankara;Turkey
E Commodity|diesel|diesel
E Commodity|oil|oil
E Place|Europe|Europe
E Place|Russia|Russia;Russian
E Firm|Tüpraş|Tüpraş
E Firm|STAR|STAR
E Firm|SOCAR|SOCAR
E Place|Spain|Spain
E Place|Greece|Greece
E Place|Italy|Italy
E Place|Romania|Romania
E Organization|European Union|EU
E Firm|Torlak Terminal|Torlak Terminal
E Place|Ceyhan|Ceyhan
E Place|Rotterdam|Rotterdam
E Person|DrNarges_K|DrNarges_K
E Firm|Wilton Oil Studies|Wilton Oil Studies
E Person|crackspreadkate|crackspreadkate
C Turkey|it@3
C Torlak Terminal|its@5;it@5;them@5
C DrNarges_K|she@6
C crackspreadkate|I@6
R Turkey|EXPORTS|diesel|1|asserted|-
R Turkey|SUPPLIES|Europe|1|asserted|-
R Europe|IMPORTS|diesel|1|asserted|-
R Turkey|IMPORTS|diesel|2|asserted|in July
R Russia|SUPPLIES|Turkey|2|asserted|in July
R Turkey|SUPPLIES|Spain|3|asserted|-
R Turkey|SUPPLIES|Greece|3|asserted|-
R Turkey|SUPPLIES|Italy|3|asserted|-
R Turkey|SUPPLIES|Romania|3|asserted|-
R Spain|IMPORTS|diesel|2-3|asserted|-
R Greece|IMPORTS|diesel|2-3|asserted|-
R Italy|IMPORTS|diesel|2-3|asserted|-
R Romania|IMPORTS|diesel|2-3|asserted|-
R Russia|SANCTIONED_BY|European Union|4|asserted|-
R Torlak Terminal|LOCATED_IN|Ceyhan|5|asserted|-
R Torlak Terminal|IMPORTS|oil|5|denied|-
R Russia|SUPPLIES|Torlak Terminal|5|denied|-
R DrNarges_K|EMPLOYED_BY|Wilton Oil Studies|6|asserted|-
R SOCAR|OWNS|STAR|2|asserted|-

@t-051|regional newspaper, translated|2024-04-17|Congo seeks Apple's answer as Rwanda's tantalum exports soar
1 Lawyers for the Democratic Republic of the Congo have written to Apple's chief executive, Tim Cook, and to the company's two French subsidiaries, asking them to say within three weeks whether tantalum, tin and tungsten smuggled out of North Kivu end up in its telephones.
2 Rwanda, the letter asserts, "launders" the minerals: it exported 2,070 tonnes of coltan last year, the most in the world, while its own pits, geologists believe, give hardly a third of it.
3 The letter, from the Washington office of Rotterdam & Hale LLP, names three Rwandan exporters, Nyungwe Mining Solution, Virunga Primary Tungsten and Rusizi Minerals Supply Ltd, and, as the latter's customer, a Luxembourg house called Ardenmet.
---
4 "A tapestry of lies", Yolande Makolo, spokesperson of the Rwandan government, calls it.
5 Apple states, as it does each year, that it has found "no reasonable basis" for concluding that any of its smelters financed armed groups; one such group, the M23, has taken the mines of Rubaya, by some accounts, and the road to Goma after them.
6 M23 levies a tax on every kilo that leaves, UN experts say, and is directed by Rwanda's army, which Kigali denies.
7 In February the European Union signed a memorandum with Rwanda on raw materials, to the rage of President Félix Tshisekedi.
8 He flies to Berlin and to Paris next week.
E Place|Democratic Republic of the Congo|Democratic Republic of the Congo;Congo
E Firm|Apple|Apple
E Person|Tim Cook|Tim Cook
E Place|France|French
E Commodity|tantalum|tantalum
E Commodity|tin|tin
E Commodity|tungsten|tungsten
E Commodity|coltan|coltan
E Commodity|telephones|telephones
E Place|North Kivu|North Kivu
E Place|Rwanda|Rwanda;Rwandan;Kigali
E Firm|Rotterdam & Hale LLP|Rotterdam & Hale LLP
E Place|Washington|Washington
E Firm|Nyungwe Mining Solution|Nyungwe Mining Solution
E Firm|Virunga Primary Tungsten|Virunga Primary Tungsten
E Firm|Rusizi Minerals Supply Ltd|Rusizi Minerals Supply Ltd
E Firm|Ardenmet|Ardenmet
E Place|Luxembourg|Luxembourg
E Person|Yolande Makolo|Yolande Makolo
E Organization|M23|M23
E Place|Rubaya|Rubaya
E Place|Goma|Goma
E Organization|United Nations|UN
E Organization|European Union|European Union
E Person|Félix Tshisekedi|Félix Tshisekedi
E Place|Berlin|Berlin
E Place|Paris|Paris
C Apple|the company@1;its@1;it@5;its@5
C Rwanda|it@2;its@2
C Rusizi Minerals Supply Ltd|the latter@3
C Félix Tshisekedi|He@8
R Tim Cook|LEADS|Apple|1|asserted|-
R Rwanda|ACCUSED_BY|Democratic Republic of the Congo|1-2|asserted|-
R Rwanda|EXPORTS|coltan|2|asserted|last year
R Rotterdam & Hale LLP|LOCATED_IN|Washington|3|asserted|-
R Nyungwe Mining Solution|LOCATED_IN|Rwanda|3|asserted|-
R Virunga Primary Tungsten|LOCATED_IN|Rwanda|3|asserted|-
R Rusizi Minerals Supply Ltd|LOCATED_IN|Rwanda|3|asserted|-
R Rusizi Minerals Supply Ltd|SUPPLIES|Ardenmet|3|alleged|-
R Ardenmet|LOCATED_IN|Luxembourg|3|asserted|-
R Yolande Makolo|EMPLOYED_BY|Rwanda|4|asserted|-
R Democratic Republic of the Congo|ACCUSED_BY|Yolande Makolo|1-4|asserted|-
R Rwanda|ACCUSED_BY|United Nations|6|asserted|-
R European Union|AGREED_WITH|Rwanda|7|asserted|In February
R Félix Tshisekedi|LEADS|Democratic Republic of the Congo|1-7|asserted|-
R Félix Tshisekedi|VISITED|Berlin|8|expected|next week
R Félix Tshisekedi|VISITED|Paris|8|expected|next week

@t-052|customs seizure note|2024-09-19|Foxes, ivory, cough syrup: the month at Tanjung Priok
1 Officers of the Directorate General of Customs and Excise at Jakarta's Tanjung Priok stopped, in August, nine containers of second-hand clothing from Busan, a parcel of ivory from Pemba and forty crates of codeine syrup.
2 Eleven persons were questioned and let go; none has been charged.
3 The clothing's consignee, CV Maju Mundur Bersama of Bandung, is unknown at its address.
4 Indonesia has prohibited imports of used clothes since 2015, by a regulation of the Trade Ministry, whose head, Zulkifli Hasan, burnt some of it before cameras in Cikarang on the 6th.
5 The live foxes turned out to be dogs.
E Organization|Directorate General of Customs and Excise|Directorate General of Customs and Excise
E Place|Jakarta|Jakarta
E Place|Tanjung Priok|Tanjung Priok
E Commodity|second-hand clothing|second-hand clothing;used clothes
E Commodity|ivory|ivory
E Commodity|codeine syrup|codeine syrup;cough syrup
E Commodity|foxes|Foxes;foxes
E Place|Busan|Busan
E Place|Pemba|Pemba
E Firm|CV Maju Mundur Bersama|CV Maju Mundur Bersama
E Place|Bandung|Bandung
E Place|Indonesia|Indonesia
E Organization|Trade Ministry|Trade Ministry
E Person|Zulkifli Hasan|Zulkifli Hasan
E Place|Cikarang|Cikarang
C CV Maju Mundur Bersama|its@3
C Trade Ministry|whose@4
R Tanjung Priok|LOCATED_IN|Jakarta|1|asserted|-
R Busan|EXPORTS|second-hand clothing|1|asserted|in August
R Pemba|EXPORTS|ivory|1|asserted|in August
R CV Maju Mundur Bersama|LOCATED_IN|Bandung|3|asserted|-
R CV Maju Mundur Bersama|IMPORTS|second-hand clothing|1-3|asserted|-
R second-hand clothing|SANCTIONED_BY|Indonesia|4|asserted|since 2015
R Zulkifli Hasan|LEADS|Trade Ministry|4|asserted|-
R Zulkifli Hasan|VISITED|Cikarang|4|asserted|on the 6th
