@v-014|Chinese business daily, translated|2024-06-07|Going out together: Central Asian rail orders bring whole industrial chain from Zhuzhou to the steppe
1 (Reporter Fang Yue) On June 5, the eve of the Dragon Boat Festival, the first twelve of 80 freight locomotives which Hunan Xiangtie Rolling Stock Co., Ltd. is delivering to Kazakhstan's Dala Temir Joly left the factory at Zhuzhou, Hunan Province, and set out by way of Khorgos for Astana, marking, as relevant persons in charge put it, "a new step in the going-out of the complete industrial chain".
2 According to the contract signed by the two parties last September, the value of which is 1.86 billion yuan, traction motors are supplied to Xiangtie by Changsha Lida Motor, the air-conditioners by Qingdao's Haiqing Group and the insulators by a Kazakh enterprise, Karaganda Izolyator LLP, in which Xiangtie took a stake of 30% this spring.
---
3 Deputy General Manager Luo Zhengbang introduced that the company has in recent years exported metro trains to Tashkent, Baku and Minsk, and coal wagons to Mongolia; the business with Russia, on the other hand, "is suspended and no resumption is planned", he said, when asked about reports that trains had been shipped to Moscow through third countries.
4 Chinese companies had by the end of 2023 put a total of 9.4 billion US dollars into Kazakhstan, of which the transport sector made up 14%, data of the Ministry of Commerce show.
---
5 During his visit to Hunan in May, Kazakh Deputy Prime Minister Serik Tulegenov inspected the Xiangtie workshops, rode the maglev and held talks with Shen Guoliang, governor of the province, on the building of a repair base in Aktobe, for which Xiangtie intends to provide 400 million yuan.
6 Dala Temir Joly, which is wholly owned by the sovereign fund Altyn Qor, operates 16,000 kilometres of track.
7 A train driver named Old Zhao told this reporter that he had driven every model since the Dongfeng and that the new cab is very comfortable.
* 8 (Editor: Ma Lin. Copyright reserved, reprinting without permission is refused.)
E Firm|Hunan Xiangtie Rolling Stock Co., Ltd.|Hunan Xiangtie Rolling Stock Co., Ltd.;Xiangtie
E Firm|Dala Temir Joly|Dala Temir Joly
E Firm|Changsha Lida Motor|Changsha Lida Motor
E Firm|Haiqing Group|Haiqing Group
E Firm|Karaganda Izolyator LLP|Karaganda Izolyator LLP
E Firm|Altyn Qor|Altyn Qor
E Organization|Ministry of Commerce|Ministry of Commerce
E Person|Fang Yue|Fang Yue
E Person|Luo Zhengbang|Luo Zhengbang
E Person|Serik Tulegenov|Serik Tulegenov
E Person|Shen Guoliang|Shen Guoliang
E Person|Ma Lin|Ma Lin
E Place|Central Asia|Central Asian
E Place|Zhuzhou|Zhuzhou
E Place|Kazakhstan|Kazakhstan;Kazakh
E Place|Hunan Province|Hunan Province;Hunan
E Place|Khorgos|Khorgos
E Place|Astana|Astana
E Place|Qingdao|Qingdao
E Place|Tashkent|Tashkent
E Place|Baku|Baku
E Place|Minsk|Minsk
E Place|Mongolia|Mongolia
E Place|Russia|Russia
E Place|Moscow|Moscow
E Place|China|Chinese
E Place|Aktobe|Aktobe
E Commodity|freight locomotives|freight locomotives
E Commodity|traction motors|traction motors
E Commodity|air-conditioners|air-conditioners
E Commodity|insulators|insulators
E Commodity|metro trains|metro trains;trains
E Commodity|coal wagons|coal wagons
C Hunan Xiangtie Rolling Stock Co., Ltd.|which@1;the company@3
C Luo Zhengbang|he@3
C Serik Tulegenov|his@5
C Karaganda Izolyator LLP|a Kazakh enterprise@2;which#2@2
C Hunan Province|the province@5
C Dala Temir Joly|which@6
R Hunan Xiangtie Rolling Stock Co., Ltd.|SUPPLIES|Dala Temir Joly|1|asserted|On June 5
R Hunan Xiangtie Rolling Stock Co., Ltd.|EXPORTS|freight locomotives|1|asserted|On June 5
R Dala Temir Joly|IMPORTS|freight locomotives|1|asserted|On June 5
R Dala Temir Joly|LOCATED_IN|Kazakhstan|1|asserted|-
R Zhuzhou|LOCATED_IN|Hunan Province|1|asserted|-
R Hunan Xiangtie Rolling Stock Co., Ltd.|AGREED_WITH|Dala Temir Joly|2|asserted|last September
R Changsha Lida Motor|SUPPLIES|Hunan Xiangtie Rolling Stock Co., Ltd.|2|asserted|-
R Changsha Lida Motor|EXPORTS|traction motors|2|asserted|-
R Hunan Xiangtie Rolling Stock Co., Ltd.|IMPORTS|traction motors|2|asserted|-
R Haiqing Group|SUPPLIES|Hunan Xiangtie Rolling Stock Co., Ltd.|2|asserted|-
R Haiqing Group|EXPORTS|air-conditioners|2|asserted|-
R Hunan Xiangtie Rolling Stock Co., Ltd.|IMPORTS|air-conditioners|2|asserted|-
R Haiqing Group|LOCATED_IN|Qingdao|2|asserted|-
R Karaganda Izolyator LLP|SUPPLIES|Hunan Xiangtie Rolling Stock Co., Ltd.|2|asserted|-
R Karaganda Izolyator LLP|EXPORTS|insulators|2|asserted|-
R Hunan Xiangtie Rolling Stock Co., Ltd.|IMPORTS|insulators|2|asserted|-
R Karaganda Izolyator LLP|LOCATED_IN|Kazakhstan|2|asserted|-
R Hunan Xiangtie Rolling Stock Co., Ltd.|INVESTED_IN|Karaganda Izolyator LLP|2|asserted|this spring
R Luo Zhengbang|EMPLOYED_BY|Hunan Xiangtie Rolling Stock Co., Ltd.|3|asserted|-
R Hunan Xiangtie Rolling Stock Co., Ltd.|EXPORTS|metro trains|3|asserted|in recent years
R Hunan Xiangtie Rolling Stock Co., Ltd.|EXPORTS|coal wagons|3|asserted|in recent years
R Hunan Xiangtie Rolling Stock Co., Ltd.|SUPPLIES|Tashkent|3|asserted|in recent years
R Hunan Xiangtie Rolling Stock Co., Ltd.|SUPPLIES|Baku|3|asserted|in recent years
R Hunan Xiangtie Rolling Stock Co., Ltd.|SUPPLIES|Minsk|3|asserted|in recent years
R Hunan Xiangtie Rolling Stock Co., Ltd.|SUPPLIES|Mongolia|3|asserted|in recent years
R Tashkent|IMPORTS|metro trains|3|asserted|in recent years
R Baku|IMPORTS|metro trains|3|asserted|in recent years
R Minsk|IMPORTS|metro trains|3|asserted|in recent years
R Mongolia|IMPORTS|coal wagons|3|asserted|in recent years
R Hunan Xiangtie Rolling Stock Co., Ltd.|TRADES_WITH|Russia|3|denied|-
R Hunan Xiangtie Rolling Stock Co., Ltd.|SUPPLIES|Moscow|3|alleged|-
R China|INVESTED_IN|Kazakhstan|4|asserted|by the end of 2023
R Serik Tulegenov|VISITED|Hunan Province|5|asserted|in May
R Serik Tulegenov|EMPLOYED_BY|Kazakhstan|5|asserted|-
R Serik Tulegenov|MET_WITH|Shen Guoliang|5|asserted|in May
R Shen Guoliang|LEADS|Hunan Province|5|asserted|-
R Hunan Xiangtie Rolling Stock Co., Ltd.|INVESTED_IN|Aktobe|5|expected|-
R Altyn Qor|OWNS|Dala Temir Joly|6|asserted|-
B 8

@v-015|tech investigation|2025-03-06|The Racks of Kulai: how restricted processors may be finding their way through Johor
1 On paper the two windowless halls outside Kulai, in Malaysia's Johor state, belong to Bintang Selatan Digital Sdn. Bhd., a company with a capital of 100 ringgit, a fax machine and a single director, the retired badminton coach Mohd Faizal bin Othman.
2 In practice, according to invoices, freight records and interviews with eleven people, they are filled with servers that Helix Compute, a San Jose, California, integrator, sold to Singapore's Lion Quay Systems Pte. Ltd. for "educational purposes" and that Lion Quay then resold to Bintang Selatan at a mark-up of 41%.
3 Each server holds eight H-class accelerators by Corvid Semiconductor, which the United States Department of Commerce has since October 2023 forbidden to be sent to China without a licence.
---
4 Who uses them?
5 Two engineers said they had been told to keep a whole aisle free for "the Hangzhou people", by whom they understood Linghu AI, the chatbot developer that has raised 1.2 billion dollars from Yunqi Capital, Red Lantern Partners and the Zhejiang provincial guidance fund, and whose founder, Jiang Peiwen, toured the site last August.
6 Linghu AI said in an email that it "has not purchased and does not possess any export-controlled hardware" and that Mr Jiang had been in Johor for a wedding.
7 Renting computing power abroad, it should be said, is no offence under the rules as they stand.
---
8 On Wednesday Singapore police arrested three men in connection with a suspected fraud on server suppliers; one of them, Alan Wee Chin Hock, is the sole shareholder of Lion Quay.
9 The Ministry of Investment, Trade and Industry in Putrajaya said that it would "not hesitate to act against any company", and its minister, Datuk Seri Rosmah Jamaluddin, confirmed that she would meet U.S. officials next week.
10 In Washington, Representative Caleb J. Thornquist, who chairs the House Select Committee on Strategic Competition, demanded that Lion Quay and Bintang Selatan be put on the Entity List; a Corvid spokeswoman said the chipmaker "sells to neither and never has".
11 Helix Compute, whose shares fell 9%, declined to comment, as did Mr Faizal, whom we found at a badminton court.
E Firm|Bintang Selatan Digital Sdn. Bhd.|Bintang Selatan Digital Sdn. Bhd.;Bintang Selatan
E Firm|Helix Compute|Helix Compute
E Firm|Lion Quay Systems Pte. Ltd.|Lion Quay Systems Pte. Ltd.;Lion Quay
E Firm|Corvid Semiconductor|Corvid Semiconductor;Corvid
E Firm|Linghu AI|Linghu AI
E Firm|Yunqi Capital|Yunqi Capital
E Firm|Red Lantern Partners|Red Lantern Partners
E Organization|United States Department of Commerce|United States Department of Commerce
E Organization|Ministry of Investment, Trade and Industry|Ministry of Investment, Trade and Industry
E Organization|House Select Committee on Strategic Competition|House Select Committee on Strategic Competition
E Organization|Zhejiang provincial guidance fund|Zhejiang provincial guidance fund
E Person|Mohd Faizal bin Othman|Mohd Faizal bin Othman;Faizal
E Person|Jiang Peiwen|Jiang Peiwen;Jiang
E Person|Alan Wee Chin Hock|Alan Wee Chin Hock
E Person|Rosmah Jamaluddin|Rosmah Jamaluddin
E Person|Caleb J. Thornquist|Caleb J. Thornquist
E Place|Kulai|Kulai
E Place|Johor|Johor
E Place|Malaysia|Malaysia
E Place|San Jose|San Jose
E Place|California|California
E Place|Singapore|Singapore
E Place|China|China
E Place|Hangzhou|Hangzhou
E Place|Putrajaya|Putrajaya
E Place|United States|U.S.
E Place|Washington|Washington
E Commodity|servers|servers;server
E Commodity|H-class accelerators|H-class accelerators
E Commodity|processors|processors
C Bintang Selatan Digital Sdn. Bhd.|a company@1
C H-class accelerators|which@3
C Linghu AI|the chatbot developer@5;whose@5;it@6
C Kulai|the site@5
C Alan Wee Chin Hock|one of them@8
C Ministry of Investment, Trade and Industry|it@9;its@9
C Rosmah Jamaluddin|its minister@9;she@9
C Caleb J. Thornquist|who@10
C Corvid Semiconductor|the chipmaker@10
C Helix Compute|whose@11
C Mohd Faizal bin Othman|whom@11
R Kulai|LOCATED_IN|Johor|1|asserted|-
R Johor|LOCATED_IN|Malaysia|1|asserted|-
R Bintang Selatan Digital Sdn. Bhd.|LOCATED_IN|Malaysia|1|asserted|-
R Mohd Faizal bin Othman|LEADS|Bintang Selatan Digital Sdn. Bhd.|1|asserted|-
R Helix Compute|LOCATED_IN|San Jose|2|asserted|-
R San Jose|LOCATED_IN|California|2|asserted|-
R Helix Compute|SUPPLIES|Lion Quay Systems Pte. Ltd.|2|asserted|-
R Helix Compute|EXPORTS|servers|2|asserted|-
R Lion Quay Systems Pte. Ltd.|IMPORTS|servers|2|asserted|-
R Lion Quay Systems Pte. Ltd.|SUPPLIES|Bintang Selatan Digital Sdn. Bhd.|2|asserted|-
R Lion Quay Systems Pte. Ltd.|EXPORTS|servers|2|asserted|-
R Bintang Selatan Digital Sdn. Bhd.|IMPORTS|servers|2|asserted|-
R Lion Quay Systems Pte. Ltd.|LOCATED_IN|Singapore|2|asserted|-
R China|SANCTIONED_BY|United States Department of Commerce|3|asserted|since October 2023
R Yunqi Capital|INVESTED_IN|Linghu AI|5|asserted|-
R Red Lantern Partners|INVESTED_IN|Linghu AI|5|asserted|-
R Zhejiang provincial guidance fund|INVESTED_IN|Linghu AI|5|asserted|-
R Linghu AI|LOCATED_IN|Hangzhou|5|asserted|-
R Jiang Peiwen|LEADS|Linghu AI|5|asserted|-
R Jiang Peiwen|VISITED|Kulai|5|asserted|last August
R Linghu AI|IMPORTS|H-class accelerators|3-6|denied|-
R Jiang Peiwen|VISITED|Johor|6|asserted|-
R Alan Wee Chin Hock|ARRESTED_BY|Singapore|8|asserted|On Wednesday
R Alan Wee Chin Hock|OWNS|Lion Quay Systems Pte. Ltd.|8|asserted|-
R Ministry of Investment, Trade and Industry|LOCATED_IN|Putrajaya|9|asserted|-
R Rosmah Jamaluddin|LEADS|Ministry of Investment, Trade and Industry|9|asserted|-
R Rosmah Jamaluddin|MET_WITH|United States|9|expected|next week
R Caleb J. Thornquist|LEADS|House Select Committee on Strategic Competition|10|asserted|-
R Lion Quay Systems Pte. Ltd.|SANCTIONED_BY|United States Department of Commerce|3-10|expected|-
R Bintang Selatan Digital Sdn. Bhd.|SANCTIONED_BY|United States Department of Commerce|3-10|expected|-
R Corvid Semiconductor|SUPPLIES|Lion Quay Systems Pte. Ltd.|10|denied|-
R Corvid Semiconductor|SUPPLIES|Bintang Selatan Digital Sdn. Bhd.|10|denied|-

@v-016|health agency press note|2022-10-12|Malaria vaccine: 14 million doses secured for nine countries in first allocation round
1 Geneva/Pune – The Alliance for Child Immunization (ACI) and the United Nations Supply Office for Health (UNSOH) today announced the award of long-term agreements for the malaria vaccine MV-3 to Sahyadri Biologicals Ltd of Pune, India, which will deliver ten million doses between 2023 and 2025, and to Thornbury Vaccines plc of the United Kingdom, which developed the product together with the Jenner-Okello Institute, the Kenya Medical Research Institute and the Ifakara Health Institute of the United Republic of Tanzania, and which will provide the remaining four.
2 In the first round, doses will go to Benin, Burkina Faso, the Democratic Republic of the Congo, Ghana, Liberia and Sierra Leone, and thereafter to Cameroon, Niger and Uganda; Burundi's application was not approved.
---
3 The adjuvant, long the bottleneck, is made from the bark of a Chilean tree and is purchased by both manufacturers from Quillay Extractos S.A. in Casablanca, Valparaíso Region; to reduce this dependence, ACI has invested US$ 18 million in Bark & Leaf Biosciences, a fermentation company of Ghent, Belgium.
4 “We have waited 35 years for this vaccine and four more for the price,” said Dr Marie-Ange Uwimana-Delacroix, Chief Executive Officer of ACI.
5 Dr Dhananjay Kirloskar-Mehta, whose family owns Sahyadri, said the company had sold 300,000 doses to Ghana's Ministry of Health last year at below cost.
---
6 The Minister of Health and Social Welfare of Liberia, Hon. Wilhelmina S. Togba-Kpadeh, who is to receive the first consignment at Roberts International Airport in Margibi County in April, thanked the governments of Norway, Germany and the State of Qatar, which together have pledged US$ 155 million to the programme.
7 Reports on social media that doses donated to Sierra Leone had been sold on to private clinics in Conakry are untrue, according to Sierra Leone's National Pharmacy and Poisons Board.
* 8 Media contacts: press@aci.example. Photos and B-roll may be used free of charge.
E Organization|Alliance for Child Immunization|Alliance for Child Immunization;ACI
E Organization|United Nations Supply Office for Health|United Nations Supply Office for Health;UNSOH
E Firm|Sahyadri Biologicals Ltd|Sahyadri Biologicals Ltd;Sahyadri
E Firm|Thornbury Vaccines plc|Thornbury Vaccines plc
E Organization|Jenner-Okello Institute|Jenner-Okello Institute
E Organization|Kenya Medical Research Institute|Kenya Medical Research Institute
E Organization|Ifakara Health Institute|Ifakara Health Institute
E Firm|Quillay Extractos S.A.|Quillay Extractos S.A.
E Firm|Bark & Leaf Biosciences|Bark & Leaf Biosciences
E Organization|Ministry of Health|Ministry of Health
E Organization|National Pharmacy and Poisons Board|National Pharmacy and Poisons Board
E Person|Marie-Ange Uwimana-Delacroix|Marie-Ange Uwimana-Delacroix
E Person|Dhananjay Kirloskar-Mehta|Dhananjay Kirloskar-Mehta
E Person|Wilhelmina S. Togba-Kpadeh|Wilhelmina S. Togba-Kpadeh
E Place|Geneva|Geneva
E Place|Pune|Pune
E Place|India|India
E Place|United Kingdom|United Kingdom
E Place|Tanzania|United Republic of Tanzania
E Place|Benin|Benin
E Place|Burkina Faso|Burkina Faso
E Place|Democratic Republic of the Congo|Democratic Republic of the Congo
E Place|Ghana|Ghana
E Place|Liberia|Liberia
E Place|Sierra Leone|Sierra Leone
E Place|Cameroon|Cameroon
E Place|Niger|Niger
E Place|Uganda|Uganda
E Place|Burundi|Burundi
E Place|Chile|Chilean
E Place|Casablanca|Casablanca
E Place|Valparaíso Region|Valparaíso Region
E Place|Ghent|Ghent
E Place|Belgium|Belgium
E Place|Roberts International Airport|Roberts International Airport
E Place|Margibi County|Margibi County
E Place|Norway|Norway
E Place|Germany|Germany
E Place|Qatar|State of Qatar
E Place|Conakry|Conakry
E Commodity|malaria vaccine|malaria vaccine MV-3;Malaria vaccine;vaccine
E Commodity|adjuvant|adjuvant
E Commodity|bark|bark
C Sahyadri Biologicals Ltd|which@1;the company@5
C Thornbury Vaccines plc|which#2@1;which#3@1
C Dhananjay Kirloskar-Mehta|whose@5
C Bark & Leaf Biosciences|a fermentation company of Ghent@3
C Wilhelmina S. Togba-Kpadeh|who@6
C Alliance for Child Immunization|We@4
R Alliance for Child Immunization|AGREED_WITH|Sahyadri Biologicals Ltd|1|asserted|today
R United Nations Supply Office for Health|AGREED_WITH|Sahyadri Biologicals Ltd|1|asserted|today
R Alliance for Child Immunization|AGREED_WITH|Thornbury Vaccines plc|1|asserted|today
R United Nations Supply Office for Health|AGREED_WITH|Thornbury Vaccines plc|1|asserted|today
R Sahyadri Biologicals Ltd|EXPORTS|malaria vaccine|1|expected|between 2023 and 2025
R Thornbury Vaccines plc|EXPORTS|malaria vaccine|1|expected|-
R Alliance for Child Immunization|IMPORTS|malaria vaccine|1|expected|-
R United Nations Supply Office for Health|IMPORTS|malaria vaccine|1|expected|-
R Sahyadri Biologicals Ltd|SUPPLIES|Alliance for Child Immunization|1|expected|between 2023 and 2025
R Sahyadri Biologicals Ltd|SUPPLIES|United Nations Supply Office for Health|1|expected|between 2023 and 2025
R Thornbury Vaccines plc|SUPPLIES|Alliance for Child Immunization|1|expected|-
R Thornbury Vaccines plc|SUPPLIES|United Nations Supply Office for Health|1|expected|-
R Sahyadri Biologicals Ltd|LOCATED_IN|Pune|1|asserted|-
R Pune|LOCATED_IN|India|1|asserted|-
R Thornbury Vaccines plc|LOCATED_IN|United Kingdom|1|asserted|-
R Ifakara Health Institute|LOCATED_IN|Tanzania|1|asserted|-
R Benin|IMPORTS|malaria vaccine|2|expected|-
R Burkina Faso|IMPORTS|malaria vaccine|2|expected|-
R Democratic Republic of the Congo|IMPORTS|malaria vaccine|2|expected|-
R Ghana|IMPORTS|malaria vaccine|2|expected|-
R Liberia|IMPORTS|malaria vaccine|2|expected|-
R Sierra Leone|IMPORTS|malaria vaccine|2|expected|-
R Cameroon|IMPORTS|malaria vaccine|2|expected|-
R Niger|IMPORTS|malaria vaccine|2|expected|-
R Uganda|IMPORTS|malaria vaccine|2|expected|-
R Quillay Extractos S.A.|SUPPLIES|Sahyadri Biologicals Ltd|3|asserted|-
R Quillay Extractos S.A.|SUPPLIES|Thornbury Vaccines plc|3|asserted|-
R Sahyadri Biologicals Ltd|IMPORTS|adjuvant|3|asserted|-
R Thornbury Vaccines plc|IMPORTS|adjuvant|3|asserted|-
R Quillay Extractos S.A.|LOCATED_IN|Casablanca|3|asserted|-
R Casablanca|LOCATED_IN|Valparaíso Region|3|asserted|-
R Alliance for Child Immunization|INVESTED_IN|Bark & Leaf Biosciences|3|asserted|-
R Bark & Leaf Biosciences|LOCATED_IN|Ghent|3|asserted|-
R Ghent|LOCATED_IN|Belgium|3|asserted|-
R Marie-Ange Uwimana-Delacroix|LEADS|Alliance for Child Immunization|4|asserted|-
R Dhananjay Kirloskar-Mehta|OWNS|Sahyadri Biologicals Ltd|5|asserted|-
R Sahyadri Biologicals Ltd|SUPPLIES|Ministry of Health|5|asserted|last year
R Sahyadri Biologicals Ltd|EXPORTS|malaria vaccine|4-5|asserted|last year
R Ministry of Health|IMPORTS|malaria vaccine|4-5|asserted|last year
R Ministry of Health|LOCATED_IN|Ghana|5|asserted|-
R Wilhelmina S. Togba-Kpadeh|EMPLOYED_BY|Liberia|6|asserted|-
R Wilhelmina S. Togba-Kpadeh|VISITED|Roberts International Airport|6|expected|in April
R Roberts International Airport|LOCATED_IN|Margibi County|6|asserted|-
R Sierra Leone|SUPPLIES|Conakry|7|alleged|-
R Sierra Leone|SUPPLIES|Conakry|7|denied|-
R National Pharmacy and Poisons Board|LOCATED_IN|Sierra Leone|7|asserted|-
B 8

@v-017|financial paper|2023-08-25|Another one out: Danube brewer Karpat Bräu sells Russian business for a rouble and a smile
1 VIENNA — Austria's Karpat Bräu AG has become the latest European consumer company to wash its hands of Russia, disposing of two breweries in Samara and Novosibirsk and of its 86% stake in the Ryazan maltings Zolotoy Kolos to Volzhsky Napitki, a little-known bottler of mineral water whose general director, Timur Akhmetshin, is a nephew by marriage of Tatarstan's deputy premier.
2 The price was not disclosed, but two bankers put it at "symbolic", after the obligatory discount of half the market value and an exit contribution of 10% to the federal budget, and the deal required the signature of a subcommission of Russia's Ministry of Finance, which came last Friday.
3 Karpat will book a loss of €310mn.
---
4 The buy-back clause, much mocked in Vienna, gives the Austrians until 2028 to return; chief executive Waltraud Pichler-Nagy conceded that she would "not put money on it".
5 Of the 1,400 western companies counted by the Kyiv School of Economics as active in Russia at the outbreak of the full-scale war, fewer than a fifth have left altogether.
6 Germany's Lüneburger Backwaren is still waiting; the Finnish paint maker Tervakoski Oyj gave its plant at Kolpino, near St Petersburg, to the local managers; and Nederlandsche Zuivelunie saw its dairies put under the "temporary administration" of the Federal Agency for State Property Management by presidential decree in July.
7 Ukraine's National Agency on Corruption Prevention, which had listed Karpat as an "international sponsor of war" in May, said it would strike the name off once it had seen the papers.
---
8 Karpat continues to buy hops from the Czech Republic and Slovenia, and no longer takes any malt from Zolotoy Kolos, which before 2022 had covered a third of its need and which is now shipping to Kazakhstan and Iran.
9 Its largest shareholder remains the Linz holding Pannonische Beteiligung, with 27.4%; the Brazilian investor Jorge Paulo Telles de Almeida sold his 5% in June.
10 Moscow has not commented.
E Firm|Karpat Bräu AG|Karpat Bräu AG;Karpat Bräu;Karpat
E Firm|Zolotoy Kolos|Zolotoy Kolos
E Firm|Volzhsky Napitki|Volzhsky Napitki
E Firm|Lüneburger Backwaren|Lüneburger Backwaren
E Firm|Tervakoski Oyj|Tervakoski Oyj
E Firm|Nederlandsche Zuivelunie|Nederlandsche Zuivelunie
E Firm|Pannonische Beteiligung|Pannonische Beteiligung
E Place|Linz|Linz
E Organization|Ministry of Finance|Ministry of Finance
E Organization|Kyiv School of Economics|Kyiv School of Economics
E Organization|Federal Agency for State Property Management|Federal Agency for State Property Management
E Organization|National Agency on Corruption Prevention|National Agency on Corruption Prevention
E Person|Timur Akhmetshin|Timur Akhmetshin
E Person|Waltraud Pichler-Nagy|Waltraud Pichler-Nagy
E Person|Jorge Paulo Telles de Almeida|Jorge Paulo Telles de Almeida
E Place|Danube|Danube
E Place|Russia|Russian;Russia;Moscow
E Place|Vienna|VIENNA;Vienna
E Place|Austria|Austria;Austrians
E Place|Europe|European
E Place|Samara|Samara
E Place|Novosibirsk|Novosibirsk
E Place|Ryazan|Ryazan
E Place|Tatarstan|Tatarstan
E Place|Germany|Germany
E Place|Finland|Finnish
E Place|Kolpino|Kolpino
E Place|St Petersburg|St Petersburg
E Place|Ukraine|Ukraine
E Place|Czech Republic|Czech Republic
E Place|Slovenia|Slovenia
E Place|Kazakhstan|Kazakhstan
E Place|Iran|Iran
E Place|Brazil|Brazilian
E Commodity|mineral water|mineral water
E Commodity|hops|hops
E Commodity|malt|malt
C Karpat Bräu AG|its@1;the Austrians@4;its@8;Its@9
C Volzhsky Napitki|a little-known bottler@1;whose@1
C Waltraud Pichler-Nagy|she@4
C Tervakoski Oyj|its@6
C Nederlandsche Zuivelunie|its#2@6
C National Agency on Corruption Prevention|which@7;it@7
C Zolotoy Kolos|which@8;which#2@8
C Jorge Paulo Telles de Almeida|his@9
R Karpat Bräu AG|LOCATED_IN|Austria|1|asserted|-
R Karpat Bräu AG|LOCATED_IN|Europe|1|asserted|-
R Karpat Bräu AG|AGREED_WITH|Volzhsky Napitki|1|asserted|-
R Volzhsky Napitki|OWNS|Zolotoy Kolos|1|asserted|-
R Zolotoy Kolos|LOCATED_IN|Ryazan|1|asserted|-
R Timur Akhmetshin|LEADS|Volzhsky Napitki|1|asserted|-
R Ministry of Finance|LOCATED_IN|Russia|2|asserted|-
R Waltraud Pichler-Nagy|LEADS|Karpat Bräu AG|4|asserted|-
R Lüneburger Backwaren|LOCATED_IN|Germany|6|asserted|-
R Tervakoski Oyj|LOCATED_IN|Finland|6|asserted|-
R National Agency on Corruption Prevention|LOCATED_IN|Ukraine|7|asserted|-
R Karpat Bräu AG|SANCTIONED_BY|National Agency on Corruption Prevention|7|asserted|in May
R Karpat Bräu AG|ACCUSED_BY|National Agency on Corruption Prevention|7|asserted|in May
R Karpat Bräu AG|IMPORTS|hops|8|asserted|-
R Czech Republic|SUPPLIES|Karpat Bräu AG|8|asserted|-
R Slovenia|SUPPLIES|Karpat Bräu AG|8|asserted|-
R Karpat Bräu AG|IMPORTS|malt|8|denied|-
R Zolotoy Kolos|SUPPLIES|Karpat Bräu AG|8|denied|-
R Zolotoy Kolos|SUPPLIES|Karpat Bräu AG|8|asserted|before 2022
R Zolotoy Kolos|SUPPLIES|Kazakhstan|8|asserted|-
R Zolotoy Kolos|SUPPLIES|Iran|8|asserted|-
R Zolotoy Kolos|EXPORTS|malt|8|asserted|-
R Kazakhstan|IMPORTS|malt|8|asserted|-
R Iran|IMPORTS|malt|8|asserted|-
R Pannonische Beteiligung|INVESTED_IN|Karpat Bräu AG|9|asserted|-
R Pannonische Beteiligung|LOCATED_IN|Linz|9|asserted|-

@v-018|trade magazine interview|2024-11-19|"A magnet is a promise": ten minutes with Estonia's Kristiina Valgemäe
1 Kristiina Valgemäe is managing director of Sillamäe Magnetics OÜ, which this month began to ship sintered neodymium magnets from a former Soviet uranium combine on the Gulf of Finland; we caught her between trains in Tallinn.
* 2 Where does your metal come from?
3 The oxides come down the road from our neighbour Narva Rare Elements, which has separated them since the seventies, and the metal is reduced for us in Thetford, England, by Norfolk Alloys & Metals.
4 The concentrate behind it all used to be Russian loparite; since last year Narva takes it from Mount Harrow in Western Australia, and from 2026 it will also get monazite from the Kwale mineral sands in Kenya and from a heap of tailings in Sweden.
* 5 And the money?
6 Our parent, Prospector Materials of Toronto, has put in 75 million euros, the EU's Just Transition Fund 14.5 million, and the carmaker Torslanda Mobility has prepaid for three years of magnets, which I think is the sincerest form of investment, although our lawyers tell me it is not one.
* 7 China?
8 In April, when the Ministry of Commerce in Beijing put samarium and dysprosium under licence, we had four phone calls by noon and forty by Friday: one each from Siegfried Antriebe in Schweinfurt, Windkraft Holstein and the U.S. Defense Logistics Agency.
9 Siegfried has since signed; we deliver the first two tonnes in January.
10 The Americans came to see us in June, drank our coffee, and are still thinking.
* 11 You once worked for the other side.
12 I spent six years at Baotou Xinci, and I learned everything there, including how to be polite about prices.
13 No, they have not offered to buy us.
14 One hears that they looked at Norfolk Alloys, but that was stopped by London before it began.
* 15 Kristiina Valgemäe, 44, holds a doctorate from Tallinn University of Technology and sings alto.
E Firm|Sillamäe Magnetics OÜ|Sillamäe Magnetics OÜ
E Firm|Narva Rare Elements|Narva Rare Elements;Narva
E Firm|Norfolk Alloys & Metals|Norfolk Alloys & Metals;Norfolk Alloys
E Firm|Prospector Materials|Prospector Materials
E Firm|Torslanda Mobility|Torslanda Mobility
E Firm|Siegfried Antriebe|Siegfried Antriebe;Siegfried
E Firm|Windkraft Holstein|Windkraft Holstein
E Firm|Baotou Xinci|Baotou Xinci
E Organization|Just Transition Fund|Just Transition Fund
E Organization|European Union|EU
E Organization|Ministry of Commerce|Ministry of Commerce
E Organization|U.S. Defense Logistics Agency|U.S. Defense Logistics Agency
E Organization|Tallinn University of Technology|Tallinn University of Technology
E Person|Kristiina Valgemäe|Kristiina Valgemäe
E Place|Estonia|Estonia
E Place|Soviet Union|Soviet
E Place|Gulf of Finland|Gulf of Finland
E Place|Tallinn|Tallinn
E Place|Thetford|Thetford
E Place|England|England
E Place|Russia|Russian
E Place|Mount Harrow|Mount Harrow
E Place|Western Australia|Western Australia
E Place|Kwale mineral sands|Kwale mineral sands
E Place|Kenya|Kenya
E Place|Sweden|Sweden
E Place|Toronto|Toronto
E Place|China|China
E Place|Beijing|Beijing
E Place|Schweinfurt|Schweinfurt
E Place|United States|Americans
E Place|United Kingdom|London
E Commodity|neodymium magnets|neodymium magnets;magnets;magnet
E Commodity|uranium|uranium
E Commodity|oxides|oxides
E Commodity|rare earth metal|metal
E Commodity|loparite|loparite
E Commodity|monazite|monazite
E Commodity|tailings|tailings
E Commodity|samarium|samarium
E Commodity|dysprosium|dysprosium
E Commodity|coffee|coffee
C Sillamäe Magnetics OÜ|which@1;your@2;our@3;us@3;Our@6;our@6;we@8;we@9;us@10;us@13
C Kristiina Valgemäe|her@1;I@6;I@12;I#2@12
C Narva Rare Elements|our neighbour@3;which@3;it#2@4
C oxides|them@3
C Torslanda Mobility|the carmaker@6
C Baotou Xinci|they@13;they@14
R Kristiina Valgemäe|LEADS|Sillamäe Magnetics OÜ|1|asserted|-
R Sillamäe Magnetics OÜ|EXPORTS|neodymium magnets|1|asserted|this month
R Sillamäe Magnetics OÜ|LOCATED_IN|Estonia|0-1|asserted|-
R Narva Rare Elements|SUPPLIES|Sillamäe Magnetics OÜ|3|asserted|-
R Sillamäe Magnetics OÜ|IMPORTS|oxides|3|asserted|-
R Norfolk Alloys & Metals|SUPPLIES|Sillamäe Magnetics OÜ|3|asserted|-
R Sillamäe Magnetics OÜ|IMPORTS|rare earth metal|3|asserted|-
R Norfolk Alloys & Metals|LOCATED_IN|Thetford|3|asserted|-
R Thetford|LOCATED_IN|England|3|asserted|-
R Mount Harrow|SUPPLIES|Narva Rare Elements|4|asserted|since last year
R Mount Harrow|LOCATED_IN|Western Australia|4|asserted|-
R Kwale mineral sands|SUPPLIES|Narva Rare Elements|4|expected|from 2026
R Kwale mineral sands|LOCATED_IN|Kenya|4|asserted|-
R Narva Rare Elements|IMPORTS|monazite|4|expected|from 2026
R Sweden|SUPPLIES|Narva Rare Elements|4|expected|from 2026
R Russia|SUPPLIES|Narva Rare Elements|4|asserted|-
R Sillamäe Magnetics OÜ|SUBSIDIARY_OF|Prospector Materials|6|asserted|-
R Prospector Materials|LOCATED_IN|Toronto|6|asserted|-
R Prospector Materials|INVESTED_IN|Sillamäe Magnetics OÜ|6|asserted|-
R Just Transition Fund|INVESTED_IN|Sillamäe Magnetics OÜ|6|asserted|-
R Just Transition Fund|SUBSIDIARY_OF|European Union|6|asserted|-
R Sillamäe Magnetics OÜ|SUPPLIES|Torslanda Mobility|6|expected|-
R Torslanda Mobility|IMPORTS|neodymium magnets|6|expected|-
R Ministry of Commerce|LOCATED_IN|Beijing|8|asserted|-
R samarium|SANCTIONED_BY|Ministry of Commerce|8|asserted|In April
R dysprosium|SANCTIONED_BY|Ministry of Commerce|8|asserted|In April
R Siegfried Antriebe|LOCATED_IN|Schweinfurt|8|asserted|-
R Sillamäe Magnetics OÜ|AGREED_WITH|Siegfried Antriebe|9|asserted|-
R Sillamäe Magnetics OÜ|SUPPLIES|Siegfried Antriebe|9|expected|in January
R U.S. Defense Logistics Agency|MET_WITH|Sillamäe Magnetics OÜ|8-10|asserted|in June
R Baotou Xinci|OWNS|Sillamäe Magnetics OÜ|13|denied|-
R Baotou Xinci|INVESTED_IN|Norfolk Alloys & Metals|14|alleged|-
R Baotou Xinci|OWNS|Norfolk Alloys & Metals|14|denied|-

@v-019|space industry digest|2024-02-16|Launch log: who flew, who slipped, who was bought
* 1 12 Feb, Mahia Peninsula, New Zealand. Two radar satellites for Finland's Revontuli Oy went up at dawn; Revontuli sells pictures to the Polish Space Agency and to the Ukrainian military intelligence directorate (HUR), whose thanks arrived on Telegram.
* 2 13 Feb, Sriharikota. ISRO's commercial arm, NewSpace India Ltd, put five Brazilian, Mauritian and Omani cubesats in orbit. ISRO chairman Dr. Somasundaram Iyer-Pillai told the Times of Chennai that his agency "had never been in talks" with Astra-Nova.
* 3 13 Feb, Vandenberg (cancelled). Astra-Nova Launch Inc., Long Beach, scrubbed for the fourth time since Christmas. The company, which has 40 days' cash, is being circled, says one board member, by Grumbach Aerospace and by Tokyo trading house Katsuhoshi & Co.; Grumbach says it is doing no such thing.
* 4 14 Feb, Wenchang. China's Yaogan flew again. Princess Anchor Technologies of the British Virgin Islands, which the State Department in April accused of selling satellite images to Wagner and the Treasury's Office of Foreign Assets Control (OFAC) blacklisted in the same week, is thought to hold rights in the imagery.
* 5 15 Feb, Baikonur. A Progress cargo ship, for the station. Kazakhstan's Ministry of Digital Development, Innovations and Aerospace Industry still says that it will get its money for the Baiterek pad by May.
* 6 15 Feb, Kiruna/Esrange. Nothing launched, but something signed: the Swedish Space Corporation and Korea's newcomer Hanbyeol Aerospace agreed on six flights, starting in 2026.
---
7 In the boardrooms it was livelier than on the pads.
8 Luxembourg's SatLux S.A. completed its purchase of Reston, Virginia-based Teleporte for $3.1 billion; Eutelia, an Italian-French operator in which the French state has 29.65%, sold 80% of its ground stations to the Stockholm fund EQM Infrastructure; and the Canadian maker of robotic arms, Brampton Dextrous, delivered its first to the Japan Aerospace Exploration Agency.
9 A prize, last, for the sentence of the week, to the Saudi Space Agency: "The astronaut will visit the website in May."
* 10 Launch log is compiled by volunteers. Corrections to the usual orbit.
E Firm|Revontuli Oy|Revontuli Oy;Revontuli
E Organization|Polish Space Agency|Polish Space Agency
E Organization|HUR|Ukrainian military intelligence directorate;HUR
E Organization|ISRO|ISRO
E Firm|NewSpace India Ltd|NewSpace India Ltd
E Organization|Times of Chennai|Times of Chennai
E Firm|Astra-Nova Launch Inc.|Astra-Nova Launch Inc.;Astra-Nova
E Firm|Grumbach Aerospace|Grumbach Aerospace;Grumbach
E Firm|Katsuhoshi & Co.|Katsuhoshi & Co.
E Firm|Princess Anchor Technologies|Princess Anchor Technologies
E Organization|State Department|State Department
E Organization|Wagner|Wagner
E Organization|Treasury|Treasury
E Organization|Office of Foreign Assets Control|Office of Foreign Assets Control;OFAC
E Organization|Ministry of Digital Development, Innovations and Aerospace Industry|Ministry of Digital Development, Innovations and Aerospace Industry
E Organization|Swedish Space Corporation|Swedish Space Corporation
E Firm|Hanbyeol Aerospace|Hanbyeol Aerospace
E Firm|SatLux S.A.|SatLux S.A.
E Firm|Teleporte|Teleporte
E Firm|Eutelia|Eutelia
E Firm|EQM Infrastructure|EQM Infrastructure
E Firm|Brampton Dextrous|Brampton Dextrous
E Firm|Telegram|Telegram
E Organization|Japan Aerospace Exploration Agency|Japan Aerospace Exploration Agency
E Organization|Saudi Space Agency|Saudi Space Agency
E Person|Somasundaram Iyer-Pillai|Somasundaram Iyer-Pillai
E Place|Mahia Peninsula|Mahia Peninsula
E Place|New Zealand|New Zealand
E Place|Finland|Finland
E Place|Sriharikota|Sriharikota
E Place|Brazil|Brazilian
E Place|Mauritius|Mauritian
E Place|Oman|Omani
E Place|Vandenberg|Vandenberg
E Place|Long Beach|Long Beach
E Place|Tokyo|Tokyo
E Place|Wenchang|Wenchang
E Place|China|China
E Place|British Virgin Islands|British Virgin Islands
E Place|Baikonur|Baikonur
E Place|Kazakhstan|Kazakhstan
E Place|Kiruna|Kiruna
E Place|Esrange|Esrange
E Place|South Korea|Korea
E Place|Luxembourg|Luxembourg
E Place|Reston|Reston
E Place|Virginia|Virginia
E Place|Italy|Italian
E Place|France|French
E Place|Stockholm|Stockholm
E Place|Canada|Canadian
E Commodity|radar satellites|radar satellites
E Commodity|satellite images|satellite images;pictures
E Commodity|cubesats|cubesats
E Commodity|robotic arms|robotic arms
C HUR|whose@1
C ISRO|his agency@2
C Astra-Nova Launch Inc.|The company@3;which@3
C Grumbach Aerospace|it@3
C Princess Anchor Technologies|which@4
C Ministry of Digital Development, Innovations and Aerospace Industry|it@5;its@5
C Eutelia|its#2@8
C SatLux S.A.|its@8
C Brampton Dextrous|its#3@8
R Mahia Peninsula|LOCATED_IN|New Zealand|1|asserted|-
R Revontuli Oy|LOCATED_IN|Finland|1|asserted|-
R Revontuli Oy|SUPPLIES|Polish Space Agency|1|asserted|-
R Revontuli Oy|SUPPLIES|HUR|1|asserted|-
R Revontuli Oy|EXPORTS|satellite images|1|asserted|-
R Polish Space Agency|IMPORTS|satellite images|1|asserted|-
R HUR|IMPORTS|satellite images|1|asserted|-
R NewSpace India Ltd|SUBSIDIARY_OF|ISRO|2|asserted|-
R Somasundaram Iyer-Pillai|LEADS|ISRO|2|asserted|-
R ISRO|AGREED_WITH|Astra-Nova Launch Inc.|2|denied|-
R Astra-Nova Launch Inc.|LOCATED_IN|Long Beach|3|asserted|-
R Grumbach Aerospace|OWNS|Astra-Nova Launch Inc.|3|alleged|-
R Katsuhoshi & Co.|OWNS|Astra-Nova Launch Inc.|3|alleged|-
R Katsuhoshi & Co.|LOCATED_IN|Tokyo|3|asserted|-
R Grumbach Aerospace|OWNS|Astra-Nova Launch Inc.|3|denied|-
R Princess Anchor Technologies|LOCATED_IN|British Virgin Islands|4|asserted|-
R Princess Anchor Technologies|ACCUSED_BY|State Department|4|asserted|in April
R Princess Anchor Technologies|SUPPLIES|Wagner|4|alleged|-
R Princess Anchor Technologies|EXPORTS|satellite images|4|alleged|-
R Wagner|IMPORTS|satellite images|4|alleged|-
R Princess Anchor Technologies|SANCTIONED_BY|Office of Foreign Assets Control|4|asserted|in April
R Office of Foreign Assets Control|SUBSIDIARY_OF|Treasury|4|asserted|-
R Ministry of Digital Development, Innovations and Aerospace Industry|LOCATED_IN|Kazakhstan|5|asserted|-
R Swedish Space Corporation|AGREED_WITH|Hanbyeol Aerospace|6|asserted|15 Feb
R Hanbyeol Aerospace|LOCATED_IN|South Korea|6|asserted|-
R SatLux S.A.|OWNS|Teleporte|8|asserted|-
R SatLux S.A.|LOCATED_IN|Luxembourg|8|asserted|-
R Teleporte|LOCATED_IN|Reston|8|asserted|-
R Reston|LOCATED_IN|Virginia|8|asserted|-
R Eutelia|LOCATED_IN|Italy|8|asserted|-
R Eutelia|LOCATED_IN|France|8|asserted|-
R France|INVESTED_IN|Eutelia|8|asserted|-
R Eutelia|AGREED_WITH|EQM Infrastructure|8|asserted|-
R EQM Infrastructure|LOCATED_IN|Stockholm|8|asserted|-
R Brampton Dextrous|LOCATED_IN|Canada|8|asserted|-
R Brampton Dextrous|SUPPLIES|Japan Aerospace Exploration Agency|8|asserted|-
R Brampton Dextrous|EXPORTS|robotic arms|8|asserted|-
R Japan Aerospace Exploration Agency|IMPORTS|robotic arms|8|asserted|-
B 10

@v-020|wire|2025-05-21|UN experts say Ankara-made drones reached Sudan army through Port Sudan; maker denies sale
1 NAIROBI/ANKARA, May 21 - A confidential report by the U.N. Panel of Experts on the Sudan says that at least eight Toygar-2 attack drones produced by Turkey's Kuzgun Savunma A.S. were flown into Port Sudan between September and January in breach of the arms embargo on Darfur, according to two people who have read it, a finding that the company rejected on Wednesday as "a fairy tale with serial numbers".
2 The report, which was submitted to the Security Council's 1591 Committee last week and has not been made public, names the freight broker Sahel Bridge Aviation FZE, registered in the Ras Al Khaimah free zone of the United Arab Emirates, as the intermediary, and says payment was made by Nile Armament System, a Sudanese state conglomerate that Washington put under sanctions in 2023.
---
3 Kuzgun's founder and chairman, Selim Sancaktaroğlu-Işık, flew to Khartoum's wartime seat in November, the experts write, and met army chief General Abdel Rahim al-Tayeb, whom they accuse of having ordered the strikes on Nyala.
4 "Mr. Sancaktaroğlu-Işık was in Port Sudan to hand over two field hospitals," said Kuzgun's spokeswoman, Zehra Demirkan. "We have sold nothing to Sudan, neither to the army nor to the militia."
5 A Turkish Foreign Ministry source said that Ankara "fully respects" the embargo.
---
6 The Rapid Support Forces, which have fought the army since April 2023, are themselves said by the panel to receive Chinese-made howitzers, fuel and vehicles by way of Amdjarass in Chad, an assertion denied by Abu Dhabi and by N'Djamena.
7 Kuzgun, the second-largest Turkish producer of unmanned aircraft, has exported to Poland, Ethiopia, Azerbaijan, Mali and the Maldives, and is building a plant outside Riyadh with the Saudi group Najm Defence, its partner since 2023.
8 Its engines come from Austria's Gmundner Motoren, which says that it has required end-user certificates from all customers since 2020 and that it will ask for an explanation.
E Organization|U.N. Panel of Experts on the Sudan|U.N. Panel of Experts on the Sudan
E Organization|Security Council|Security Council
E Organization|1591 Committee|1591 Committee
E Firm|Kuzgun Savunma A.S.|Kuzgun Savunma A.S.;Kuzgun
E Firm|Sahel Bridge Aviation FZE|Sahel Bridge Aviation FZE
E Firm|Nile Armament System|Nile Armament System
E Firm|Najm Defence|Najm Defence
E Firm|Gmundner Motoren|Gmundner Motoren
E Organization|Foreign Ministry|Foreign Ministry
E Organization|Rapid Support Forces|Rapid Support Forces
E Organization|Sudan army|Sudan army
E Person|Selim Sancaktaroğlu-Işık|Selim Sancaktaroğlu-Işık;Sancaktaroğlu-Işık
E Person|Abdel Rahim al-Tayeb|Abdel Rahim al-Tayeb
E Person|Zehra Demirkan|Zehra Demirkan
E Place|Nairobi|NAIROBI
E Place|Ankara|ANKARA
E Place|Turkey|Turkey;Turkish;Ankara
E Place|Port Sudan|Port Sudan
E Place|Darfur|Darfur
E Place|Ras Al Khaimah|Ras Al Khaimah
E Place|United Arab Emirates|United Arab Emirates;Abu Dhabi
E Place|Sudan|Sudanese;Sudan
E Place|United States|Washington
E Place|Khartoum|Khartoum
E Place|Nyala|Nyala
E Place|China|Chinese
E Place|Amdjarass|Amdjarass
E Place|Chad|Chad;N'Djamena
E Place|Poland|Poland
E Place|Ethiopia|Ethiopia
E Place|Azerbaijan|Azerbaijan
E Place|Mali|Mali
E Place|Maldives|Maldives
E Place|Riyadh|Riyadh
E Place|Saudi Arabia|Saudi
E Place|Austria|Austria
E Commodity|Toygar-2 attack drones|Toygar-2 attack drones;drones;unmanned aircraft
E Commodity|howitzers|howitzers
E Commodity|fuel|fuel
E Commodity|vehicles|vehicles
E Commodity|engines|engines
E Commodity|field hospitals|field hospitals
C U.N. Panel of Experts on the Sudan|the experts@3;they@3;the panel@6
C Kuzgun Savunma A.S.|maker@0;the company@1;We@4;its@7;Its@8
C Sudan army|the army@4;the army@6
C Nile Armament System|a Sudanese state conglomerate@2
C Abdel Rahim al-Tayeb|whom@3
C Rapid Support Forces|the militia@4;which@6;themselves@6
C Gmundner Motoren|which@8;it@8;it#2@8
R Kuzgun Savunma A.S.|SUPPLIES|Sudan army|0|alleged|-
R Sudan army|IMPORTS|Toygar-2 attack drones|0-1|alleged|between September and January
R Kuzgun Savunma A.S.|SUPPLIES|Sudan army|0|denied|-
R Kuzgun Savunma A.S.|ACCUSED_BY|U.N. Panel of Experts on the Sudan|1|asserted|-
R Kuzgun Savunma A.S.|LOCATED_IN|Turkey|1|asserted|-
R Kuzgun Savunma A.S.|SUPPLIES|Sudan|1|alleged|between September and January
R Sahel Bridge Aviation FZE|ACCUSED_BY|U.N. Panel of Experts on the Sudan|1-2|asserted|-
R Sahel Bridge Aviation FZE|LOCATED_IN|Ras Al Khaimah|2|asserted|-
R Ras Al Khaimah|LOCATED_IN|United Arab Emirates|2|asserted|-
R 1591 Committee|SUBSIDIARY_OF|Security Council|2|asserted|-
R Sudan|OWNS|Nile Armament System|2|asserted|-
R Nile Armament System|LOCATED_IN|Sudan|2|asserted|-
R Nile Armament System|SANCTIONED_BY|United States|2|asserted|in 2023
R Darfur|SANCTIONED_BY|Security Council|1-2|asserted|-
R Selim Sancaktaroğlu-Işık|LEADS|Kuzgun Savunma A.S.|3|asserted|-
R Selim Sancaktaroğlu-Işık|VISITED|Port Sudan|3-4|asserted|in November
R Selim Sancaktaroğlu-Işık|MET_WITH|Abdel Rahim al-Tayeb|3|alleged|in November
R Abdel Rahim al-Tayeb|LEADS|Sudan army|3|asserted|-
R Abdel Rahim al-Tayeb|ACCUSED_BY|U.N. Panel of Experts on the Sudan|3|asserted|-
R Zehra Demirkan|EMPLOYED_BY|Kuzgun Savunma A.S.|4|asserted|-
R Kuzgun Savunma A.S.|SUPPLIES|Sudan|4|denied|-
R Kuzgun Savunma A.S.|SUPPLIES|Rapid Support Forces|4|denied|-
R Foreign Ministry|LOCATED_IN|Turkey|5|asserted|-
R Rapid Support Forces|IMPORTS|howitzers|6|alleged|-
R Rapid Support Forces|IMPORTS|fuel|6|alleged|-
R Rapid Support Forces|IMPORTS|vehicles|6|alleged|-
R Rapid Support Forces|IMPORTS|howitzers|6|denied|-
R Rapid Support Forces|IMPORTS|fuel|6|denied|-
R Rapid Support Forces|IMPORTS|vehicles|6|denied|-
R Amdjarass|LOCATED_IN|Chad|6|asserted|-
R Kuzgun Savunma A.S.|SUPPLIES|Poland|7|asserted|-
R Kuzgun Savunma A.S.|SUPPLIES|Ethiopia|7|asserted|-
R Kuzgun Savunma A.S.|SUPPLIES|Azerbaijan|7|asserted|-
R Kuzgun Savunma A.S.|SUPPLIES|Mali|7|asserted|-
R Kuzgun Savunma A.S.|SUPPLIES|Maldives|7|asserted|-
R Kuzgun Savunma A.S.|INVESTED_IN|Riyadh|7|asserted|-
R Kuzgun Savunma A.S.|AGREED_WITH|Najm Defence|7|asserted|since 2023
R Najm Defence|LOCATED_IN|Saudi Arabia|7|asserted|-
R Gmundner Motoren|SUPPLIES|Kuzgun Savunma A.S.|8|asserted|-
R Kuzgun Savunma A.S.|IMPORTS|engines|8|asserted|-
R Gmundner Motoren|LOCATED_IN|Austria|8|asserted|-

@v-021|legal daily|2024-12-20|Chancery Court Orders Quill & Sparrow to Close $2.2 Billion Purchase of Dental Supplier
1 WILMINGTON, Del. — A buyer who signs in the sunshine must also close in the rain, Vice Chancellor Thaddeus M. Oyler of the Delaware Court of Chancery wrote on Thursday, ordering the private equity firm Quill & Sparrow Partners to complete its acquisition of Brightside Dental Holdings, Inc., which it had tried to abandon in May after the tariffs on Chinese abrasives and a cyberattack cut the Minneapolis company's earnings by a third.
2 Brightside, which distributes drills, resins and chairs to 41,000 practices in the United States and Mexico, had sued the firm and its fund, QS Opportunities IV, L.P., in June for breach of the merger agreement the parties entered into on Feb. 9.
---
3 The judge was unmoved by the defendants' claim that the seller had concealed its dependence on a single source, Foshan Yarui Medical, for 58 percent of its hand pieces; every page of the data room, he wrote, said as much.
4 Nor did he accept that the lender's withdrawal was an excuse: Banc Lakeshore N.A. walked away, the opinion finds, because Quill & Sparrow's co-head, Beatrix Holloway-Pruitt, had asked it to in a text message sent from a ski lift at Telluride, Colorado.
5 "Sanctioned conduct this is not," he added, declining however to sanction counsel.
---
6 Quill & Sparrow, which manages $31 billion from offices in Greenwich, Connecticut, said it would appeal to the Delaware Supreme Court.
7 Its holdings include the Texas barbecue chain Lockhart & Daughters, the whole of Ontario's Muskoka Boats and, since a deal that closed in October, 45 percent of the German implant maker Zahnwerk Tübingen.
8 An earlier offer for Brightside, by Sweden's Dentalis AB, was withdrawn in 2022 and will not be renewed, a person at the Gothenburg company said.
9 Brightside's chairman emeritus, Orville Lindqvist, 91, who started the business from a bread van, told the court on day three that he had never owned a toothbrush worth more than two dollars.
E Firm|Quill & Sparrow Partners|Quill & Sparrow Partners;Quill & Sparrow
E Firm|Brightside Dental Holdings, Inc.|Brightside Dental Holdings, Inc.;Brightside
E Firm|QS Opportunities IV, L.P.|QS Opportunities IV, L.P.
E Firm|Foshan Yarui Medical|Foshan Yarui Medical
E Firm|Banc Lakeshore N.A.|Banc Lakeshore N.A.
E Firm|Lockhart & Daughters|Lockhart & Daughters
E Firm|Muskoka Boats|Muskoka Boats
E Firm|Zahnwerk Tübingen|Zahnwerk Tübingen
E Firm|Dentalis AB|Dentalis AB
E Organization|Delaware Court of Chancery|Delaware Court of Chancery;Chancery Court
E Organization|Delaware Supreme Court|Delaware Supreme Court
E Person|Thaddeus M. Oyler|Thaddeus M. Oyler
E Person|Beatrix Holloway-Pruitt|Beatrix Holloway-Pruitt
E Person|Orville Lindqvist|Orville Lindqvist
E Place|Wilmington|WILMINGTON
E Place|Delaware|Del.
E Place|China|Chinese
E Place|Minneapolis|Minneapolis
E Place|United States|United States
E Place|Mexico|Mexico
E Place|Telluride|Telluride
E Place|Colorado|Colorado
E Place|Greenwich|Greenwich
E Place|Connecticut|Connecticut
E Place|Texas|Texas
E Place|Ontario|Ontario
E Place|Germany|German
E Place|Sweden|Sweden
E Place|Gothenburg|Gothenburg
E Commodity|abrasives|abrasives
E Commodity|drills|drills
E Commodity|resins|resins
E Commodity|chairs|chairs
E Commodity|hand pieces|hand pieces
C Quill & Sparrow Partners|its@1;it@1;the firm@2;its@2;it@6;Its@7;which@6
C Brightside Dental Holdings, Inc.|Dental Supplier@0;which@1;the Minneapolis company@1;which@2;the seller@3;its@3;its#2@3
C Thaddeus M. Oyler|The judge@3;he@3;he@4;he@5
C Banc Lakeshore N.A.|it@4
C Dentalis AB|the Gothenburg company@8
C Orville Lindqvist|who@9;he@9
R Wilmington|LOCATED_IN|Delaware|1|asserted|-
R Thaddeus M. Oyler|EMPLOYED_BY|Delaware Court of Chancery|1|asserted|-
R Quill & Sparrow Partners|OWNS|Brightside Dental Holdings, Inc.|1|expected|-
R Brightside Dental Holdings, Inc.|LOCATED_IN|Minneapolis|1|asserted|-
R Brightside Dental Holdings, Inc.|SUPPLIES|United States|2|asserted|-
R Brightside Dental Holdings, Inc.|SUPPLIES|Mexico|2|asserted|-
R Brightside Dental Holdings, Inc.|EXPORTS|drills|2|asserted|-
R Brightside Dental Holdings, Inc.|EXPORTS|resins|2|asserted|-
R Brightside Dental Holdings, Inc.|EXPORTS|chairs|2|asserted|-
R Quill & Sparrow Partners|ACCUSED_BY|Brightside Dental Holdings, Inc.|2|asserted|in June
R QS Opportunities IV, L.P.|ACCUSED_BY|Brightside Dental Holdings, Inc.|2|asserted|in June
R QS Opportunities IV, L.P.|SUBSIDIARY_OF|Quill & Sparrow Partners|2|asserted|-
R Quill & Sparrow Partners|AGREED_WITH|Brightside Dental Holdings, Inc.|2|asserted|on Feb. 9
R Brightside Dental Holdings, Inc.|ACCUSED_BY|Quill & Sparrow Partners|3|asserted|-
R Foshan Yarui Medical|SUPPLIES|Brightside Dental Holdings, Inc.|3|asserted|-
R Brightside Dental Holdings, Inc.|IMPORTS|hand pieces|3|asserted|-
R Beatrix Holloway-Pruitt|LEADS|Quill & Sparrow Partners|4|asserted|-
R Telluride|LOCATED_IN|Colorado|4|asserted|-
R Greenwich|LOCATED_IN|Connecticut|6|asserted|-
R Quill & Sparrow Partners|LOCATED_IN|Greenwich|6|asserted|-
R Quill & Sparrow Partners|OWNS|Lockhart & Daughters|7|asserted|-
R Lockhart & Daughters|LOCATED_IN|Texas|7|asserted|-
R Quill & Sparrow Partners|OWNS|Muskoka Boats|7|asserted|-
R Muskoka Boats|LOCATED_IN|Ontario|7|asserted|-
R Quill & Sparrow Partners|INVESTED_IN|Zahnwerk Tübingen|7|asserted|in October
R Zahnwerk Tübingen|LOCATED_IN|Germany|7|asserted|-
R Dentalis AB|OWNS|Brightside Dental Holdings, Inc.|8|denied|in 2022
R Dentalis AB|LOCATED_IN|Sweden|8|asserted|-
R Dentalis AB|LOCATED_IN|Gothenburg|8|asserted|-

@v-022|trade press|2024-03-12|TRIDENT-2 cable lands a seventh member as Vũng Tàu branch is confirmed
1 The TRIDENT-2 consortium, which is laying 11,700 km of fibre between Marseille and Singapore, has admitted Vietnam's state-owned Viễn Thông Biển Đông Corporation (VTBD) as its seventh member, and will add a branch to Vũng Tàu at a cost of some $96m, of which the newcomer pays two thirds.
2 The original members are Orfeo Telecom (France), Telespazio Ionio (Italy), Misr Cables (Egypt), Djibouti Datahub, Malabar Infocom (India) and the Singaporean carrier Straits One; the wet plant is supplied by Calais Câbles Sous-Marins, with repeaters that it buys from Japan's Sumiyoshi Optical, after Shantou Haixin Marine withdrew from the tender in 2021.
3 Haixin, added that December to the U.S. Entity List over what the Department of Commerce called the intention to acquire American technology for the People's Liberation Army, has since won the rival PEARL system, whose owners include China Unitel and Pakistan's Indus Fibre.
---
4 “We did not choose between Washington and Beijing, we chose between two prices,” said Captain (ret.) Lê Hoàng Phúc, general director of VTBD, at the signing ceremony in Hà Nội on Monday, to which the French ambassador, Clémence d'Aubigny-Roy, and Vietnam's Minister of Information and Communications, Đỗ Mạnh Tường, had also come.
5 VTBD's last investment abroad, the Cambodian mobile company Angkor Mobile, of which it held 90%, was sold in 2022 to Royal Mekong.
---
6 Bab el-Mandeb remains the headache.
7 The cable ship Alexandre Dumas, owned by Calais Câbles, has been waiting at Djibouti for three weeks for a permit from the internationally recognised government of Yemen in Aden, while the Houthis, who control Hodeidah, have let it be known that they want one too; a spokesman for the movement, Yahya al-Razehi, denied that they had cut two cables in February and blamed the British navy.
8 Analysts at Pelorus Telegeography think that the system might go into service in 2026 at best.
E Organization|TRIDENT-2 consortium|TRIDENT-2 consortium
E Firm|Viễn Thông Biển Đông Corporation|Viễn Thông Biển Đông Corporation;VTBD
E Firm|Orfeo Telecom|Orfeo Telecom
E Firm|Telespazio Ionio|Telespazio Ionio
E Firm|Misr Cables|Misr Cables
E Firm|Djibouti Datahub|Djibouti Datahub
E Firm|Malabar Infocom|Malabar Infocom
E Firm|Straits One|Straits One
E Firm|Calais Câbles Sous-Marins|Calais Câbles Sous-Marins;Calais Câbles
E Firm|Sumiyoshi Optical|Sumiyoshi Optical
E Firm|Shantou Haixin Marine|Shantou Haixin Marine;Haixin
E Firm|China Unitel|China Unitel
E Firm|Indus Fibre|Indus Fibre
E Firm|Angkor Mobile|Angkor Mobile
E Firm|Royal Mekong|Royal Mekong
E Firm|Pelorus Telegeography|Pelorus Telegeography
E Organization|Department of Commerce|Department of Commerce
E Organization|People's Liberation Army|People's Liberation Army
E Organization|Houthis|Houthis
E Organization|British navy|British navy
E Vessel|Alexandre Dumas|Alexandre Dumas
E Person|Lê Hoàng Phúc|Lê Hoàng Phúc
E Person|Clémence d'Aubigny-Roy|Clémence d'Aubigny-Roy
E Person|Đỗ Mạnh Tường|Đỗ Mạnh Tường
E Person|Yahya al-Razehi|Yahya al-Razehi
E Place|Vũng Tàu|Vũng Tàu
E Place|Marseille|Marseille
E Place|Singapore|Singapore;Singaporean
E Place|Vietnam|Vietnam
E Place|France|France;French
E Place|Italy|Italy
E Place|Egypt|Egypt
E Place|India|India
E Place|Japan|Japan
E Place|United States|U.S.;American;Washington
E Place|China|Beijing
E Place|Pakistan|Pakistan
E Place|Hà Nội|Hà Nội
E Place|Cambodia|Cambodian
E Place|Bab el-Mandeb|Bab el-Mandeb
E Place|Djibouti|Djibouti
E Place|Yemen|Yemen
E Place|Aden|Aden
E Place|Hodeidah|Hodeidah
E Commodity|repeaters|repeaters
E Commodity|fibre|fibre
C TRIDENT-2 consortium|which@1;its@1
C Viễn Thông Biển Đông Corporation|the newcomer@1;We@4;we@4;it@5
C Calais Câbles Sous-Marins|it@2
C Houthis|who@7;they@7;the movement@7;they#2@7
C Angkor Mobile|the Cambodian mobile company@5
R Viễn Thông Biển Đông Corporation|AGREED_WITH|TRIDENT-2 consortium|1|asserted|-
R Viễn Thông Biển Đông Corporation|LOCATED_IN|Vietnam|1|asserted|-
R Vietnam|OWNS|Viễn Thông Biển Đông Corporation|1|asserted|-
R Viễn Thông Biển Đông Corporation|INVESTED_IN|Vũng Tàu|1|expected|-
R Orfeo Telecom|LOCATED_IN|France|2|asserted|-
R Telespazio Ionio|LOCATED_IN|Italy|2|asserted|-
R Misr Cables|LOCATED_IN|Egypt|2|asserted|-
R Malabar Infocom|LOCATED_IN|India|2|asserted|-
R Straits One|LOCATED_IN|Singapore|2|asserted|-
R Calais Câbles Sous-Marins|SUPPLIES|TRIDENT-2 consortium|1-2|asserted|-
R Calais Câbles Sous-Marins|IMPORTS|repeaters|2|asserted|-
R Sumiyoshi Optical|SUPPLIES|Calais Câbles Sous-Marins|2|asserted|-
R Sumiyoshi Optical|LOCATED_IN|Japan|2|asserted|-
R Shantou Haixin Marine|SANCTIONED_BY|United States|3|asserted|that December
R Shantou Haixin Marine|ACCUSED_BY|Department of Commerce|3|asserted|that December
R Indus Fibre|LOCATED_IN|Pakistan|3|asserted|-
R Lê Hoàng Phúc|LEADS|Viễn Thông Biển Đông Corporation|4|asserted|-
R Clémence d'Aubigny-Roy|EMPLOYED_BY|France|4|asserted|-
R Clémence d'Aubigny-Roy|VISITED|Hà Nội|4|asserted|on Monday
R Đỗ Mạnh Tường|EMPLOYED_BY|Vietnam|4|asserted|-
R Đỗ Mạnh Tường|VISITED|Hà Nội|4|asserted|on Monday
R Lê Hoàng Phúc|VISITED|Hà Nội|4|asserted|on Monday
R Royal Mekong|OWNS|Angkor Mobile|5|asserted|in 2022
R Viễn Thông Biển Đông Corporation|AGREED_WITH|Royal Mekong|5|asserted|in 2022
R Angkor Mobile|LOCATED_IN|Cambodia|5|asserted|-
R Calais Câbles Sous-Marins|OWNS|Alexandre Dumas|7|asserted|-
R Alexandre Dumas|LOCATED_IN|Djibouti|7|asserted|-
R Aden|LOCATED_IN|Yemen|7|asserted|-
R Yahya al-Razehi|EMPLOYED_BY|Houthis|7|asserted|-
R British navy|ACCUSED_BY|Houthis|7|asserted|-
R British navy|ACCUSED_BY|Yahya al-Razehi|7|asserted|-

@v-023|sovereign fund tracker|2023-05-30|What the Gulf Bought in May
1 State investors of the Gulf Cooperation Council committed 11.3 billion dollars in May, the lowest monthly figure since the pandemic, according to our count, and for the first time since we began counting more of it went to Asia than to Europe.
* 2 Abu Dhabi's Dana Sovereign Holding bought the remaining 35% of the Egyptian fertilizer maker Delta Nitrogen from the National Bank of Egypt for 430 million and, in a sale ordered by the court in Astana, 25% of the Kazakh copper miner Zhezqazghan Resources.
* 3 The Public Pension Fund of Kuwait put 600 million into the Indian toll-road trust Grand Trunk Infra, alongside Canada's Laurentian Teachers, and is negotiating for a tenth of Nusantara Capital City's water company.
* 4 Qatar's Al Rayyan Investment Authority led the 500-million Series D of the Jakarta e-commerce firm Warung Pintar Jaya, together with SeedPlus, Tokyo's Hikari Vision Fund and the family office of Low Taek Seng; it also confirmed having sold the last of its shares in the Swiss bank Helvag.
* 5 Saudi Arabia's Sovereign Growth Fund (SGF), the largest spender of the past year, signed only one cheque, for 9.9% of the Spanish telecom Telibérica, on which the government in Madrid has yet to rule; Economy Minister Nerea Carballo says the stake must stay below 10%.
* 6 Oman's Duqm Reserve, at last, took 51% of Green Ammonia Duqm from its Belgian founder Scheldegroep N.V., which keeps the rest.
---
7 Mubadala-watchers will miss a name; that fund did nothing in May that we could see.
8 SGF governor Yazid Al-Hudaithy spent the month travelling: to Tokyo on the 9th, to Astana on the 15th and, despite an invitation, not to St Petersburg.
9 Numbers are in US dollars, rounded, and exclude real estate, football and horses.
E Organization|Gulf Cooperation Council|Gulf Cooperation Council
E Firm|Dana Sovereign Holding|Dana Sovereign Holding
E Firm|Delta Nitrogen|Delta Nitrogen
E Firm|National Bank of Egypt|National Bank of Egypt
E Firm|Zhezqazghan Resources|Zhezqazghan Resources
E Organization|Public Pension Fund of Kuwait|Public Pension Fund of Kuwait
E Firm|Grand Trunk Infra|Grand Trunk Infra
E Organization|Laurentian Teachers|Laurentian Teachers
E Place|Nusantara Capital City|Nusantara Capital City
E Organization|Al Rayyan Investment Authority|Al Rayyan Investment Authority
E Firm|Warung Pintar Jaya|Warung Pintar Jaya
E Firm|SeedPlus|SeedPlus
E Firm|Hikari Vision Fund|Hikari Vision Fund
E Person|Low Taek Seng|Low Taek Seng
E Firm|Helvag|Helvag
E Organization|Sovereign Growth Fund|Sovereign Growth Fund;SGF
E Firm|Telibérica|Telibérica
E Person|Nerea Carballo|Nerea Carballo
E Firm|Duqm Reserve|Duqm Reserve
E Firm|Green Ammonia Duqm|Green Ammonia Duqm
E Firm|Scheldegroep N.V.|Scheldegroep N.V.
E Firm|Mubadala|Mubadala
E Person|Yazid Al-Hudaithy|Yazid Al-Hudaithy
E Place|Gulf|Gulf
E Place|Asia|Asia
E Place|Europe|Europe
E Place|Abu Dhabi|Abu Dhabi
E Place|Egypt|Egyptian
E Place|Astana|Astana
E Place|Kazakhstan|Kazakh
E Place|India|Indian
E Place|Canada|Canada
E Place|Qatar|Qatar
E Place|Jakarta|Jakarta
E Place|Tokyo|Tokyo
E Place|Switzerland|Swiss
E Place|Saudi Arabia|Saudi Arabia
E Place|Spain|Spanish
E Place|Madrid|Madrid
E Place|Oman|Oman
E Place|Belgium|Belgian
E Place|St Petersburg|St Petersburg
E Commodity|fertilizer|fertilizer
E Commodity|copper|copper
C Al Rayyan Investment Authority|it@4;its@4
C Sovereign Growth Fund|the largest spender@5
C Green Ammonia Duqm|its@6
C Scheldegroep N.V.|which@6
C Mubadala|that fund@7
C Spain|the government@5
R Gulf|INVESTED_IN|Asia|1|asserted|in May
R Gulf|INVESTED_IN|Europe|1|asserted|in May
R Dana Sovereign Holding|LOCATED_IN|Abu Dhabi|2|asserted|-
R Dana Sovereign Holding|OWNS|Delta Nitrogen|2|asserted|-
R Dana Sovereign Holding|AGREED_WITH|National Bank of Egypt|2|asserted|-
R Delta Nitrogen|LOCATED_IN|Egypt|2|asserted|-
R Dana Sovereign Holding|INVESTED_IN|Zhezqazghan Resources|2|asserted|-
R Zhezqazghan Resources|LOCATED_IN|Kazakhstan|2|asserted|-
R Public Pension Fund of Kuwait|INVESTED_IN|Grand Trunk Infra|3|asserted|-
R Laurentian Teachers|INVESTED_IN|Grand Trunk Infra|3|asserted|-
R Laurentian Teachers|LOCATED_IN|Canada|3|asserted|-
R Grand Trunk Infra|LOCATED_IN|India|3|asserted|-
R Public Pension Fund of Kuwait|INVESTED_IN|Nusantara Capital City|3|expected|-
R Al Rayyan Investment Authority|INVESTED_IN|Warung Pintar Jaya|4|asserted|-
R Al Rayyan Investment Authority|LOCATED_IN|Qatar|4|asserted|-
R Warung Pintar Jaya|LOCATED_IN|Jakarta|4|asserted|-
R SeedPlus|INVESTED_IN|Warung Pintar Jaya|4|asserted|-
R Hikari Vision Fund|INVESTED_IN|Warung Pintar Jaya|4|asserted|-
R Hikari Vision Fund|LOCATED_IN|Tokyo|4|asserted|-
R Low Taek Seng|INVESTED_IN|Warung Pintar Jaya|4|asserted|-
R Helvag|LOCATED_IN|Switzerland|4|asserted|-
R Sovereign Growth Fund|INVESTED_IN|Telibérica|5|asserted|-
R Sovereign Growth Fund|LOCATED_IN|Saudi Arabia|5|asserted|-
R Telibérica|LOCATED_IN|Spain|5|asserted|-
R Nerea Carballo|EMPLOYED_BY|Spain|5|asserted|-
R Duqm Reserve|OWNS|Green Ammonia Duqm|6|asserted|-
R Duqm Reserve|LOCATED_IN|Oman|6|asserted|-
R Duqm Reserve|AGREED_WITH|Scheldegroep N.V.|6|asserted|-
R Scheldegroep N.V.|INVESTED_IN|Green Ammonia Duqm|6|asserted|-
R Scheldegroep N.V.|LOCATED_IN|Belgium|6|asserted|-
R Yazid Al-Hudaithy|LEADS|Sovereign Growth Fund|8|asserted|-
R Yazid Al-Hudaithy|VISITED|Tokyo|8|asserted|on the 9th
R Yazid Al-Hudaithy|VISITED|Astana|8|asserted|on the 15th
R Yazid Al-Hudaithy|VISITED|St Petersburg|8|denied|-

@v-024|exchange disclosure|2024-09-26|Daegok Marine Engineering: Conclusion of Single Sales and Supply Contract (Correction)
* 1 1. Contract: construction of 3 LNG carriers of 174,000 cubic metres and 2 very large ammonia carriers
* 2 2. Counterparty: Kyriakos Maritime Trust (Republic of the Marshall Islands), a company managed from Glyfada, Greece
* 3 3. Amount: KRW 1,318,400,000,000, i.e. 17.2% of the most recent annual sales of Daegok Marine Engineering Co., Ltd. (hereinafter "the Company")
* 4 4. Period: 2024-09-25 to 2027-11-30
* 5 5. Reason for correction: in the disclosure of Sept. 25 the counterparty was erroneously given as Kyriakou Shipping S.A., with which the Company has not concluded any contract
---
6 The five ships will be built at the Geoje yard in South Gyeongsang Province, with cargo containment systems by France's Gaz Membrane Technique and engines to be supplied by Hyosang Marine Power, a 66.7% subsidiary of the Company; the remaining 33.3% of that subsidiary is held by Winterthur Diesel Ltd. of Switzerland.
7 Regarding the report in today's Maeil Industry News that the state-run Korea Policy Bank was about to sell its 31.8% of the Company to Hanseo Group of Incheon, the Company has made inquiries with its largest shareholder, which answered that "various options are being reviewed but nothing has been decided"; the Fair Trade Commission, to which the newspaper says that a filing had been made, states that it has received none.
8 As for Polar Gas 3, the project on the Gydan Peninsula for which the Company had begun to build ten icebreaking carriers, the contracts with the Russian buyer were terminated in 2022 after the United States and the European Union had placed it under sanctions, and arbitration before the Singapore International Arbitration Centre is pending.
* 9 Responsible for disclosure: Executive Vice President Ahn Kyung-mi, 82-2-000-0000
E Firm|Daegok Marine Engineering Co., Ltd.|Daegok Marine Engineering Co., Ltd.;Daegok Marine Engineering
E Firm|Kyriakos Maritime Trust|Kyriakos Maritime Trust
E Firm|Kyriakou Shipping S.A.|Kyriakou Shipping S.A.
E Firm|Gaz Membrane Technique|Gaz Membrane Technique
E Firm|Hyosang Marine Power|Hyosang Marine Power
E Firm|Winterthur Diesel Ltd.|Winterthur Diesel Ltd.
E Firm|Korea Policy Bank|Korea Policy Bank
E Firm|Hanseo Group|Hanseo Group
E Organization|Maeil Industry News|Maeil Industry News
E Organization|Fair Trade Commission|Fair Trade Commission
E Organization|European Union|European Union
E Organization|Singapore International Arbitration Centre|Singapore International Arbitration Centre
E Firm|Polar Gas 3|Polar Gas 3
E Person|Ahn Kyung-mi|Ahn Kyung-mi
E Place|Marshall Islands|Republic of the Marshall Islands
E Place|Glyfada|Glyfada
E Place|Greece|Greece
E Place|Geoje|Geoje
E Place|South Gyeongsang Province|South Gyeongsang Province
E Place|France|France
E Place|Switzerland|Switzerland
E Place|Incheon|Incheon
E Place|Gydan Peninsula|Gydan Peninsula
E Place|Russia|Russian
E Place|United States|United States
E Commodity|LNG carriers|LNG carriers
E Commodity|ammonia carriers|very large ammonia carriers
E Commodity|cargo containment systems|cargo containment systems
E Commodity|engines|engines
E Commodity|icebreaking carriers|icebreaking carriers
C Daegok Marine Engineering Co., Ltd.|the Company@3;the Company@5;the Company@6;the Company@7;the Company#2@7;its#2@7;the Company@8
C Kyriakos Maritime Trust|a company@2
C Hyosang Marine Power|that subsidiary@6
C Korea Policy Bank|its@7;its largest shareholder@7;which@7
C Fair Trade Commission|it@7
C Maeil Industry News|the newspaper@7
C Polar Gas 3|the project@8;the Russian buyer@8;it@8
R Daegok Marine Engineering Co., Ltd.|AGREED_WITH|Kyriakos Maritime Trust|1-4|asserted|2024-09-25
R Daegok Marine Engineering Co., Ltd.|SUPPLIES|Kyriakos Maritime Trust|1-4|expected|-
R Daegok Marine Engineering Co., Ltd.|EXPORTS|LNG carriers|1-3|expected|-
R Daegok Marine Engineering Co., Ltd.|EXPORTS|ammonia carriers|1-3|expected|-
R Kyriakos Maritime Trust|IMPORTS|LNG carriers|1-2|expected|-
R Kyriakos Maritime Trust|IMPORTS|ammonia carriers|1-2|expected|-
R Kyriakos Maritime Trust|LOCATED_IN|Marshall Islands|2|asserted|-
R Kyriakos Maritime Trust|LOCATED_IN|Glyfada|2|asserted|-
R Glyfada|LOCATED_IN|Greece|2|asserted|-
R Daegok Marine Engineering Co., Ltd.|AGREED_WITH|Kyriakou Shipping S.A.|5|denied|-
R Geoje|LOCATED_IN|South Gyeongsang Province|6|asserted|-
R Gaz Membrane Technique|LOCATED_IN|France|6|asserted|-
R Gaz Membrane Technique|SUPPLIES|Daegok Marine Engineering Co., Ltd.|6|expected|-
R Hyosang Marine Power|SUPPLIES|Daegok Marine Engineering Co., Ltd.|6|expected|-
R Hyosang Marine Power|EXPORTS|engines|6|expected|-
R Hyosang Marine Power|SUBSIDIARY_OF|Daegok Marine Engineering Co., Ltd.|6|asserted|-
R Winterthur Diesel Ltd.|INVESTED_IN|Hyosang Marine Power|6|asserted|-
R Winterthur Diesel Ltd.|LOCATED_IN|Switzerland|6|asserted|-
R Korea Policy Bank|INVESTED_IN|Daegok Marine Engineering Co., Ltd.|7|asserted|-
R Hanseo Group|INVESTED_IN|Daegok Marine Engineering Co., Ltd.|7|alleged|-
R Hanseo Group|LOCATED_IN|Incheon|7|asserted|-
R Polar Gas 3|LOCATED_IN|Gydan Peninsula|8|asserted|-
R Polar Gas 3|LOCATED_IN|Russia|8|asserted|-
R Daegok Marine Engineering Co., Ltd.|AGREED_WITH|Polar Gas 3|8|denied|in 2022
R Daegok Marine Engineering Co., Ltd.|SUPPLIES|Polar Gas 3|8|denied|in 2022
R Polar Gas 3|SANCTIONED_BY|United States|8|asserted|-
R Polar Gas 3|SANCTIONED_BY|European Union|8|asserted|-
R Ahn Kyung-mi|EMPLOYED_BY|Daegok Marine Engineering Co., Ltd.|9|asserted|-

@v-025|opinion column|2025-01-09|The Merger That Wasn't, and Other Winter Tales
1 Every January somebody rings me up to say that Volvo is about to be bought, and every January I put the kettle on.
2 This year it was the turn of a man who had it from a woman at the hairdresser's that Tata, or it may have been Geely, or conceivably a syndicate of Norwegian dentists, had chartered a plane to Gothenburg with a suitcase.
3 A suitcase!
4 I have sat on two boards and never seen one.
---
5 Suppose, for argument's sake, that Berlin forbade the sale of everything to everyone: would the Mittelstand then build chips in the cellar?
6 Imagine that some future president slapped an embargo on Belgian chocolate, and that we all flew to Bruges to stock up; one could write a novel about it, and at the party conference in Blackpool I believe somebody is.
7 The serious press, from the Frankfurter Börsenblatt down, used to distinguish between what is so, what may be so and what one's brother-in-law says.
---
8 I do not say that nothing ever happens.
9 My own newspaper, the Hallands Kurir, was bought in November, lock, stock and crossword, by Mrs. Solveig Hammarskjöld-Bini, who made her money exporting crispbread to Japan and who has been its chief executive, chair and (she tells me) cleaner ever since.
10 The sanctioning of the purchase by the union took eleven minutes, and supplies of coffee in the newsroom are holding.
11 Happy New Year.
E Firm|Volvo|Volvo
E Firm|Tata|Tata
E Firm|Geely|Geely
E Organization|Frankfurter Börsenblatt|Frankfurter Börsenblatt
E Organization|Hallands Kurir|Hallands Kurir
E Person|Solveig Hammarskjöld-Bini|Solveig Hammarskjöld-Bini
E Place|Norway|Norwegian
E Place|Gothenburg|Gothenburg
E Place|Germany|Berlin
E Place|Belgium|Belgian
E Place|Bruges|Bruges
E Place|Blackpool|Blackpool
E Place|Japan|Japan
E Commodity|chips|chips
E Commodity|chocolate|chocolate
E Commodity|crispbread|crispbread
E Commodity|coffee|coffee
C Hallands Kurir|My own newspaper@9;its@9
C Solveig Hammarskjöld-Bini|who@9;who#2@9;she@9
R Solveig Hammarskjöld-Bini|OWNS|Hallands Kurir|9|asserted|in November
R Solveig Hammarskjöld-Bini|LEADS|Hallands Kurir|9|asserted|-
R Solveig Hammarskjöld-Bini|EXPORTS|crispbread|9|asserted|-
R Solveig Hammarskjöld-Bini|SUPPLIES|Japan|9|asserted|-
R Japan|IMPORTS|crispbread|9|asserted|-
