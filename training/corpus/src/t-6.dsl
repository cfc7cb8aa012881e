@t-066|coal and steel report|2025-03-27|Gashuunsukhait queue clears as Chinese mills turn picky
1 Mongolian coking coal prices at Ganqimaodu slid to 880 yuan a tonne this week, their lowest since 2021, after mills in Hebei and Inner Mongolia, whose yards are full, deferred purchases and the border post's own stockpiles climbed to 3.9 million tonnes.
2 Erdenes Tavan Tolgoi JSC (ETT), the state-owned miner in Ömnögovi province, sold only two of eleven lots at the Mongolian Stock Exchange's electronic auction on Tuesday, one to Inner Mongolia Hao Tong Energy and one to a subsidiary of Xiamen Xiangyu Group.
3 Some eleven hundred lorries a day crossed at Gashuunsukhait in March, against 1,600 last autumn; the driverless carriers of Mongolian Mining Corporation (0975.HK), which ships washed coal from Ukhaa Khudag to Baotou Steel under a contract for five years, went on running at night.
---
4 Mongolia exported 83.7 million tonnes in 2024, all but a trainload of it to China, which makes for an uneasy dependence.
5 "We have one customer, and the customer knows it," Energy and Mining Minister Tuvaan Tsevegdorj-Baatar conceded last month at a hearing of the State Great Khural.
6 His ministry has been trying to interest Nippon Seiren, of Tokyo, and India's JVW in trial cargoes by way of Vladivostok; JVW took 30,000 tonnes in December and found them dear, and the two thousand that were to follow in February did not leave.
---
7 Prime Minister Oyun-Erdene Luvsannamsrai and Li Qiang of China signed an intergovernmental agreement on 14 February in Harbin for a second railway across the frontier, from Gashuunsukhait to Ganqimaodu, which China Energy Investment is to build in thirty-two months and which should carry 30 million tonnes a year.
8 China Energy will receive ETT coal at a discount for sixteen years in return.
9 "Russia is the loser," thinks Enkhjargal Dashnyam, who writes on mining for the Ulaanbaatar brokerage Ard Kapital; Elga's port on the Sea of Okhotsk, she points out, was built for the same blast furnaces.
10 Australia's premium hard coking coal rose, oddly, to $186 fob.
E Place|Gashuunsukhait|Gashuunsukhait
E Place|China|Chinese;China
E Place|Mongolia|Mongolian;Mongolia
E Commodity|coking coal|coking coal;premium hard coking coal
E Commodity|coal|washed coal;coal
E Place|Ganqimaodu|Ganqimaodu
E Place|Hebei|Hebei
E Place|Inner Mongolia|Inner Mongolia
E Firm|Erdenes Tavan Tolgoi JSC|Erdenes Tavan Tolgoi JSC;ETT
E Place|Ömnögovi province|Ömnögovi province
E Organization|Mongolian Stock Exchange|Mongolian Stock Exchange
E Firm|Inner Mongolia Hao Tong Energy|Inner Mongolia Hao Tong Energy
E Firm|Xiamen Xiangyu Group|Xiamen Xiangyu Group
E Firm|Mongolian Mining Corporation|Mongolian Mining Corporation;0975.HK
E Place|Ukhaa Khudag|Ukhaa Khudag
E Firm|Baotou Steel|Baotou Steel
E Person|Tuvaan Tsevegdorj-Baatar|Tuvaan Tsevegdorj-Baatar
E Organization|Ministry of Energy and Mining|Energy and Mining
E Organization|State Great Khural|State Great Khural
E Firm|Nippon Seiren|Nippon Seiren
E Place|Tokyo|Tokyo
E Place|India|India
E Firm|JVW|JVW
E Place|Vladivostok|Vladivostok
E Person|Oyun-Erdene Luvsannamsrai|Oyun-Erdene Luvsannamsrai
E Person|Li Qiang|Li Qiang
E Place|Harbin|Harbin
E Firm|China Energy Investment|China Energy Investment;China Energy
E Place|Russia|Russia
E Person|Enkhjargal Dashnyam|Enkhjargal Dashnyam
E Place|Ulaanbaatar|Ulaanbaatar
E Firm|Ard Kapital|Ard Kapital
E Place|Elga|Elga
E Place|Sea of Okhotsk|Sea of Okhotsk
E Place|Australia|Australia
C Erdenes Tavan Tolgoi JSC|the state-owned miner@2
C Mongolian Mining Corporation|which@3
C China|which@4;the customer@5
C Mongolia|We@5
C Tuvaan Tsevegdorj-Baatar|His@6
C Ministry of Energy and Mining|His ministry@6
C Enkhjargal Dashnyam|who@9;she@9
C coal|trial cargoes@6
R Erdenes Tavan Tolgoi JSC|LOCATED_IN|Ömnögovi province|2|asserted|-
R Mongolia|OWNS|Erdenes Tavan Tolgoi JSC|1-2|asserted|-
R Erdenes Tavan Tolgoi JSC|SUPPLIES|Inner Mongolia Hao Tong Energy|2|asserted|on Tuesday
R Erdenes Tavan Tolgoi JSC|EXPORTS|coking coal|1-2|asserted|on Tuesday
R Inner Mongolia Hao Tong Energy|IMPORTS|coking coal|1-2|asserted|on Tuesday
R Mongolian Mining Corporation|SUPPLIES|Baotou Steel|3|asserted|-
R Mongolian Mining Corporation|EXPORTS|coal|3|asserted|-
R Mongolian Mining Corporation|AGREED_WITH|Baotou Steel|3|asserted|-
R Baotou Steel|IMPORTS|coal|3|asserted|-
R Mongolia|EXPORTS|coal|3-4|asserted|in 2024
R Mongolia|SUPPLIES|China|4|asserted|in 2024
R China|IMPORTS|coal|3-4|asserted|in 2024
R Tuvaan Tsevegdorj-Baatar|LEADS|Ministry of Energy and Mining|5|asserted|-
R Tuvaan Tsevegdorj-Baatar|EMPLOYED_BY|Mongolia|4-5|asserted|-
R Nippon Seiren|LOCATED_IN|Tokyo|6|asserted|-
R JVW|LOCATED_IN|India|6|asserted|-
R Nippon Seiren|IMPORTS|coal|4-6|expected|-
R Mongolia|SUPPLIES|Nippon Seiren|4-6|expected|-
R JVW|IMPORTS|coal|4-6|asserted|in December
R Mongolia|SUPPLIES|JVW|4-6|asserted|in December
R Mongolia|SUPPLIES|JVW|4-6|denied|in February
R Oyun-Erdene Luvsannamsrai|LEADS|Mongolia|4-7|asserted|-
R Li Qiang|LEADS|China|7|asserted|-
R Oyun-Erdene Luvsannamsrai|AGREED_WITH|Li Qiang|7|asserted|on 14 February
R Mongolia|AGREED_WITH|China|5-7|asserted|on 14 February
R Oyun-Erdene Luvsannamsrai|VISITED|Harbin|7|asserted|on 14 February
R Erdenes Tavan Tolgoi JSC|SUPPLIES|China Energy Investment|8|expected|for sixteen years
R China Energy Investment|IMPORTS|coal|8|expected|for sixteen years
R Enkhjargal Dashnyam|EMPLOYED_BY|Ard Kapital|9|asserted|-
R Ard Kapital|LOCATED_IN|Ulaanbaatar|9|asserted|-
R Elga|LOCATED_IN|Russia|9|asserted|-

@t-067|mining company release|2024-10-25|Serra Azul Mineração S.A.: third-quarter sales, settlement and Asian contracts
1 Rio de Janeiro, October 25, 2024 – Serra Azul Mineração S.A. (B3: SAZM3; NYSE: SZM) (“Serra Azul” or “Company”) produced 21.4 Mt of iron ore fines and pellets in the quarter and sold 20.1 Mt, of which 62% to China, 14% to Japan and South Korea together, 9% to Bahrain and Oman, and the balance to Europe and the domestic market.
2 The Company today signed, in the presence of Minister of Mines and Energy Alexandre Silveira and of Federal Attorney General Jorge Messias, the definitive settlement on the collapse of the Córrego Fundo dam in the municipality of Itabirito, State of Minas Gerais, with the Federal Government, the states of Minas Gerais and Espírito Santo and the Public Prosecutor's Office.
3 Under its terms Serra Azul and its partner in the Fundo project, Australia's Boab Resources Ltd., will pay R$ 32 billion over twenty years.
4 BHP is not a party, having sold out in 2016.
---
5 Commercial
6 In September a five-year contract was concluded with Kobe's Kansai Steel Corporation for 3 Mt a year of direct-reduction pellets, first deliveries of which are scheduled for the second quarter of 2025; a similar one with Bahrain Steel is being negotiated.
7 The 400,000-dwt ore carrier Serra Dourada, chartered from Oldendorff Carriers, of Lübeck, made her first voyage from the Port of Açu to Dongjiakou.
8 The Company has denied, and denies again, press reports that Cosan intends to dispose of its interest of 4.1% to Glenmarsh.
---
9 Corporate
10 The Board of Directors, chaired by Daniel André Stieler-Prado, elected Gustavo Duarte Pimentel, until now Chief Financial Officer, as Chief Executive Officer with effect from November 4; he takes over from Marcello Spinelli Rangel, in office since 2019.
11 In London, the trial of the action of 620,000 claimants, represented by the law firm Pogust Goodhead, against Boab Resources began on Monday before the High Court; the claimants allege negligence.
E Firm|Serra Azul Mineração S.A.|Serra Azul Mineração S.A.;Serra Azul;SAZM3;SZM
E Organization|B3|B3
E Organization|NYSE|NYSE
E Place|Rio de Janeiro|Rio de Janeiro
E Commodity|iron ore fines|iron ore fines
E Commodity|pellets|pellets
E Commodity|direct-reduction pellets|direct-reduction pellets
E Place|China|China
E Place|Japan|Japan
E Place|South Korea|South Korea
E Place|Bahrain|Bahrain
E Place|Oman|Oman
E Place|Europe|Europe
E Organization|Ministry of Mines and Energy|Mines and Energy
E Person|Alexandre Silveira|Alexandre Silveira
E Person|Jorge Messias|Jorge Messias
E Place|Córrego Fundo dam|Córrego Fundo dam
E Place|Itabirito|Itabirito
E Place|State of Minas Gerais|State of Minas Gerais;Minas Gerais
E Place|Espírito Santo|Espírito Santo
E Organization|Federal Government|Federal Government
E Organization|Public Prosecutor's Office|Public Prosecutor's Office
E Place|Fundo project|Fundo project
E Place|Australia|Australia
E Firm|Boab Resources Ltd.|Boab Resources Ltd.;Boab Resources
E Firm|BHP|BHP
E Place|Kobe|Kobe
E Firm|Kansai Steel Corporation|Kansai Steel Corporation
E Firm|Bahrain Steel|Bahrain Steel
E Vessel|Serra Dourada|Serra Dourada
E Firm|Oldendorff Carriers|Oldendorff Carriers
E Place|Lübeck|Lübeck
E Place|Port of Açu|Port of Açu
E Place|Dongjiakou|Dongjiakou
E Firm|Cosan|Cosan
E Firm|Glenmarsh|Glenmarsh
E Person|Daniel André Stieler-Prado|Daniel André Stieler-Prado
E Person|Gustavo Duarte Pimentel|Gustavo Duarte Pimentel
E Person|Marcello Spinelli Rangel|Marcello Spinelli Rangel
E Place|London|London
E Firm|Pogust Goodhead|Pogust Goodhead
E Organization|High Court|High Court
C Serra Azul Mineração S.A.|Company@1;The Company@2;its#2@3;The Company@8;The Board of Directors@10
C Boab Resources Ltd.|its partner@3
C Serra Dourada|her@7
C Cosan|its@8
C Gustavo Duarte Pimentel|he@10
R Serra Azul Mineração S.A.|EXPORTS|iron ore fines|1|asserted|in the quarter
R Serra Azul Mineração S.A.|EXPORTS|pellets|1|asserted|in the quarter
R Serra Azul Mineração S.A.|SUPPLIES|China|1|asserted|in the quarter
R Serra Azul Mineração S.A.|SUPPLIES|Japan|1|asserted|in the quarter
R Serra Azul Mineração S.A.|SUPPLIES|South Korea|1|asserted|in the quarter
R Serra Azul Mineração S.A.|SUPPLIES|Bahrain|1|asserted|in the quarter
R Serra Azul Mineração S.A.|SUPPLIES|Oman|1|asserted|in the quarter
R Serra Azul Mineração S.A.|SUPPLIES|Europe|1|asserted|in the quarter
R China|IMPORTS|iron ore fines|1|asserted|in the quarter
R China|IMPORTS|pellets|1|asserted|in the quarter
R Alexandre Silveira|LEADS|Ministry of Mines and Energy|2|asserted|-
R Córrego Fundo dam|LOCATED_IN|Itabirito|2|asserted|-
R Itabirito|LOCATED_IN|State of Minas Gerais|2|asserted|-
R Serra Azul Mineração S.A.|AGREED_WITH|Federal Government|2|asserted|today
R Serra Azul Mineração S.A.|AGREED_WITH|State of Minas Gerais|2|asserted|today
R Serra Azul Mineração S.A.|AGREED_WITH|Espírito Santo|2|asserted|today
R Serra Azul Mineração S.A.|AGREED_WITH|Public Prosecutor's Office|2|asserted|today
R Jorge Messias|EMPLOYED_BY|Federal Government|2|asserted|-
R Boab Resources Ltd.|LOCATED_IN|Australia|3|asserted|-
R Serra Azul Mineração S.A.|AGREED_WITH|Kansai Steel Corporation|3-6|asserted|In September
R Serra Azul Mineração S.A.|SUPPLIES|Kansai Steel Corporation|3-6|expected|second quarter of 2025
R Kansai Steel Corporation|IMPORTS|direct-reduction pellets|6|expected|second quarter of 2025
R Serra Azul Mineração S.A.|EXPORTS|direct-reduction pellets|3-6|expected|second quarter of 2025
R Kansai Steel Corporation|LOCATED_IN|Kobe|6|asserted|-
R Serra Azul Mineração S.A.|AGREED_WITH|Bahrain Steel|3-6|expected|-
R Serra Azul Mineração S.A.|SUPPLIES|Bahrain Steel|3-6|expected|-
R Oldendorff Carriers|OWNS|Serra Dourada|7|asserted|-
R Oldendorff Carriers|LOCATED_IN|Lübeck|7|asserted|-
R Cosan|INVESTED_IN|Serra Azul Mineração S.A.|8|asserted|-
R Glenmarsh|INVESTED_IN|Serra Azul Mineração S.A.|8|alleged|-
R Glenmarsh|INVESTED_IN|Serra Azul Mineração S.A.|8|denied|-
R Daniel André Stieler-Prado|LEADS|Serra Azul Mineração S.A.|10|asserted|-
R Gustavo Duarte Pimentel|LEADS|Serra Azul Mineração S.A.|10|expected|with effect from November 4
R Gustavo Duarte Pimentel|EMPLOYED_BY|Serra Azul Mineração S.A.|10|asserted|until now
R Marcello Spinelli Rangel|LEADS|Serra Azul Mineração S.A.|10|asserted|since 2019
R High Court|LOCATED_IN|London|11|asserted|-
R Japan|IMPORTS|iron ore fines|1|asserted|in the quarter
R Japan|IMPORTS|pellets|1|asserted|in the quarter
R South Korea|IMPORTS|iron ore fines|1|asserted|in the quarter
R South Korea|IMPORTS|pellets|1|asserted|in the quarter
R Bahrain|IMPORTS|iron ore fines|1|asserted|in the quarter
R Bahrain|IMPORTS|pellets|1|asserted|in the quarter
R Oman|IMPORTS|iron ore fines|1|asserted|in the quarter
R Oman|IMPORTS|pellets|1|asserted|in the quarter
R Europe|IMPORTS|iron ore fines|1|asserted|in the quarter
R Europe|IMPORTS|pellets|1|asserted|in the quarter

@t-068|seafood newsletter|2024-06-27|CBP holds tuna from a third Taiwanese longliner
1 U.S. Customs and Border Protection (CBP) has directed all ports to detain tuna, swordfish and mahi-mahi caught by the Hong Shun 8, a Vanuatu-flagged, Taiwanese-owned longliner, on information that its Indonesian crew had been beaten, deprived of wages and made to work twenty hours a day.
2 The withhold release order (WRO), the sixth against a fishing boat, was signed on Tuesday by Acting Commissioner Troy A. Miller.
3 The vessel's operator, Jin Chuan Marine Fisheries Co., Ltd. of Kaohsiung, says the accusations were made up by two men sacked for theft.
---
4 Most of what the boat lands goes over the quay in Suva and in Pago Pago, American Samoa.
5 TKB Formosa, one of the three traders who supply America's canned-tuna brands, acknowledged having bought 412 tonnes of albacore from Jin Chuan in 2023; Bristle Brothers, of San Diego, which belongs to TKB, maintains that none of it ended in its tins.
6 Greenpeace East Asia campaigner Yuton Lee-Hsu had named both in a report in May, and four fishermen from Central Java have sued Bristle Brothers in California under the trafficking law.
7 The Seafood Working Group wants Thailand's Thai Union to be looked at next.
---
8 Taiwan's Fisheries Agency fined the firm 2.4 million Taiwan dollars in March and suspended its licence; two officials from the agency flew to Jakarta in April and met the Ministry of Manpower there and the union SBMI.
9 A spokesman in Port Vila said that Vanuatu would strike the ship off its register if the charges were proved.
10 Prices for albacore in Bangkok were stable at $2,650.
E Organization|U.S. Customs and Border Protection|U.S. Customs and Border Protection;CBP
E Place|Taiwan|Taiwanese;Taiwan
E Vessel|Hong Shun 8|Hong Shun 8
E Place|Vanuatu|Vanuatu
E Place|Indonesia|Indonesian
E Person|Troy A. Miller|Troy A. Miller
E Firm|Jin Chuan Marine Fisheries Co., Ltd.|Jin Chuan Marine Fisheries Co., Ltd.;Jin Chuan
E Place|Kaohsiung|Kaohsiung
E Place|Suva|Suva
E Place|Pago Pago|Pago Pago
E Place|American Samoa|American Samoa
E Firm|TKB Formosa|TKB Formosa;TKB
E Place|United States|America
E Firm|Bristle Brothers|Bristle Brothers
E Place|San Diego|San Diego
E Organization|Greenpeace East Asia|Greenpeace East Asia
E Person|Yuton Lee-Hsu|Yuton Lee-Hsu
E Place|Central Java|Central Java
E Place|California|California
E Organization|Seafood Working Group|Seafood Working Group
E Place|Thailand|Thailand
E Firm|Thai Union|Thai Union
E Organization|Fisheries Agency|Fisheries Agency
E Place|Jakarta|Jakarta
E Organization|Ministry of Manpower|Ministry of Manpower
E Organization|SBMI|SBMI
E Place|Port Vila|Port Vila
E Place|Bangkok|Bangkok
E Commodity|tuna|canned-tuna;tuna
E Commodity|swordfish|swordfish
E Commodity|mahi-mahi|mahi-mahi
E Commodity|albacore|albacore
C Hong Shun 8|a third Taiwanese longliner@0;its@1;The vessel@3;the boat@4;the ship@9
C Jin Chuan Marine Fisheries Co., Ltd.|The vessel's operator@3;the firm@8;its@8
C Bristle Brothers|which@5;its@5
C Fisheries Agency|the agency@8
C Jakarta|there@8
C TKB Formosa|one of the three traders@5
C Vanuatu|its@9
R Hong Shun 8|SANCTIONED_BY|U.S. Customs and Border Protection|1|asserted|-
R tuna|SANCTIONED_BY|U.S. Customs and Border Protection|1|asserted|-
R Taiwan|OWNS|Hong Shun 8|1|asserted|-
R Troy A. Miller|LEADS|U.S. Customs and Border Protection|1-2|asserted|-
R Hong Shun 8|ACCUSED_BY|U.S. Customs and Border Protection|1|asserted|-
R Jin Chuan Marine Fisheries Co., Ltd.|LOCATED_IN|Kaohsiung|3|asserted|-
R Jin Chuan Marine Fisheries Co., Ltd.|SUPPLIES|Suva|3-4|asserted|-
R Jin Chuan Marine Fisheries Co., Ltd.|SUPPLIES|Pago Pago|3-4|asserted|-
R Pago Pago|LOCATED_IN|American Samoa|4|asserted|-
R TKB Formosa|SUPPLIES|United States|5|asserted|-
R TKB Formosa|EXPORTS|tuna|5|asserted|-
R TKB Formosa|IMPORTS|albacore|5|asserted|in 2023
R Jin Chuan Marine Fisheries Co., Ltd.|SUPPLIES|TKB Formosa|5|asserted|in 2023
R TKB Formosa|OWNS|Bristle Brothers|5|asserted|-
R Bristle Brothers|LOCATED_IN|San Diego|5|asserted|-
R Bristle Brothers|IMPORTS|albacore|5|denied|-
R Yuton Lee-Hsu|EMPLOYED_BY|Greenpeace East Asia|6|asserted|-
R TKB Formosa|ACCUSED_BY|Yuton Lee-Hsu|5-6|asserted|in May
R Bristle Brothers|ACCUSED_BY|Yuton Lee-Hsu|5-6|asserted|in May
R Thai Union|LOCATED_IN|Thailand|7|asserted|-
R Fisheries Agency|LOCATED_IN|Taiwan|8|asserted|-
R Fisheries Agency|VISITED|Jakarta|8|asserted|in April
R Fisheries Agency|MET_WITH|Ministry of Manpower|8|asserted|in April
R Fisheries Agency|MET_WITH|SBMI|8|asserted|in April
R Ministry of Manpower|LOCATED_IN|Jakarta|8|asserted|-
R Hong Shun 8|SANCTIONED_BY|Vanuatu|9|expected|-
R swordfish|SANCTIONED_BY|U.S. Customs and Border Protection|1|asserted|-
R mahi-mahi|SANCTIONED_BY|U.S. Customs and Border Protection|1|asserted|-
R United States|IMPORTS|tuna|5|asserted|-

@t-069|West African daily|2025-04-15|Cashew: Benin keeps its nuts, Togo keeps the change
1 The ban on raw cashew exports that Benin brought in last year has not emptied the sheds of Parakou, says Bachir Orou Gani Salifou, who presides over the national federation of producers, but it has taught the nuts to walk at night.
2 An estimated fifth of the crop goes over the border on motorcycles to Togo, is bagged at Kara as Togolese, and is shipped from Lomé to Vietnam by two houses everyone can name, Olga Agri and Tropical Nuts Lomé SARL; at the latter, the manager, Kossi Amétépé Dzidzonou, shows his certificates to whoever asks.
3 Vietnam processes half of the world's cashews and purchased 3.1 million tonnes last year, Cambodia, Ivory Coast, Nigeria and Tanzania being its main sources.
---
4 In the Glo-Djigbé Industrial Zone near Cotonou, known as GDIZ, where the Singaporean group Arise IIP has since 2021 sunk a billion euros alongside the Beninese state, which kept 35%, seven factories shell 60,000 tonnes a year for Walmart and for Germany's Intersnack.
5 "Before, we sold jobs to Binh Phuoc," says Létondji Beheton, who runs the zone for Arise and studied in Lyon.
6 The first kernels under the mark "Made in Benin" left on the Maersk Cabo Verde for Savannah, Georgia, in February, and Trade Minister Shadiya Alimatou Assouman is at a fair in Dubai this week with samples in her handbag.
---
7 And the peasants?
8 They get 375 CFA francs a kilo here, 500 in Togo, and in Ivory Coast 425, where the Cotton and Cashew Council has stopped overland exports since January at the pain of prison.
9 Seven smugglers were caught at Porga last Saturday by the Republican Police; one of them, Tchando Yarou, had the nuts in a hearse.
E Place|Benin|Benin;Beninese
E Place|Togo|Togo;Togolese
E Commodity|cashews|raw cashew;Cashew;cashews;nuts
E Commodity|kernels|kernels
E Place|Parakou|Parakou
E Person|Bachir Orou Gani Salifou|Bachir Orou Gani Salifou
E Organization|national federation of producers|national federation of producers
E Place|Kara|Kara
E Place|Lomé|Lomé
E Place|Vietnam|Vietnam
E Firm|Olga Agri|Olga Agri
E Firm|Tropical Nuts Lomé SARL|Tropical Nuts Lomé SARL
E Person|Kossi Amétépé Dzidzonou|Kossi Amétépé Dzidzonou
E Place|Cambodia|Cambodia
E Place|Ivory Coast|Ivory Coast
E Place|Nigeria|Nigeria
E Place|Tanzania|Tanzania
E Place|Glo-Djigbé Industrial Zone|Glo-Djigbé Industrial Zone;GDIZ
E Place|Cotonou|Cotonou
E Firm|Arise IIP|Arise IIP;Arise
E Place|Singapore|Singaporean
E Firm|Walmart|Walmart
E Place|Germany|Germany
E Firm|Intersnack|Intersnack
E Place|Binh Phuoc|Binh Phuoc
E Person|Létondji Beheton|Létondji Beheton
E Place|Lyon|Lyon
E Vessel|Maersk Cabo Verde|Maersk Cabo Verde
E Place|Savannah|Savannah
E Place|Georgia|Georgia
E Person|Shadiya Alimatou Assouman|Shadiya Alimatou Assouman
E Place|Dubai|Dubai
E Organization|Cotton and Cashew Council|Cotton and Cashew Council
E Place|Porga|Porga
E Organization|Republican Police|Republican Police
E Person|Tchando Yarou|Tchando Yarou
C Benin|its@0;we@5;here@8
C Bachir Orou Gani Salifou|who@1
C Tropical Nuts Lomé SARL|the latter@2
C Kossi Amétépé Dzidzonou|his@2
C Vietnam|its@3
C Létondji Beheton|who@5
C Glo-Djigbé Industrial Zone|the zone@5;where@4
C Shadiya Alimatou Assouman|her@6
C Ivory Coast|where@8
C Tchando Yarou|one of them@9
C cashews|the crop@2
R cashews|SANCTIONED_BY|Benin|1|asserted|last year
R Bachir Orou Gani Salifou|LEADS|national federation of producers|1|asserted|-
R Benin|SUPPLIES|Togo|1-2|alleged|-
R Togo|IMPORTS|cashews|1-2|alleged|-
R Olga Agri|EXPORTS|cashews|2|asserted|-
R Tropical Nuts Lomé SARL|EXPORTS|cashews|2|asserted|-
R Olga Agri|SUPPLIES|Vietnam|2|asserted|-
R Tropical Nuts Lomé SARL|SUPPLIES|Vietnam|2|asserted|-
R Kossi Amétépé Dzidzonou|LEADS|Tropical Nuts Lomé SARL|2|asserted|-
R Vietnam|IMPORTS|cashews|3|asserted|last year
R Cambodia|SUPPLIES|Vietnam|3|asserted|last year
R Ivory Coast|SUPPLIES|Vietnam|3|asserted|last year
R Nigeria|SUPPLIES|Vietnam|3|asserted|last year
R Tanzania|SUPPLIES|Vietnam|3|asserted|last year
R Arise IIP|INVESTED_IN|Glo-Djigbé Industrial Zone|4|asserted|since 2021
R Benin|INVESTED_IN|Glo-Djigbé Industrial Zone|4|asserted|since 2021
R Arise IIP|LOCATED_IN|Singapore|4|asserted|-
R Glo-Djigbé Industrial Zone|SUPPLIES|Walmart|4|asserted|-
R Glo-Djigbé Industrial Zone|SUPPLIES|Intersnack|4|asserted|-
R Intersnack|LOCATED_IN|Germany|4|asserted|-
R Létondji Beheton|LEADS|Glo-Djigbé Industrial Zone|5|asserted|-
R Létondji Beheton|EMPLOYED_BY|Arise IIP|5|asserted|-
R Benin|EXPORTS|kernels|6|asserted|in February
R Benin|SUPPLIES|Savannah|6|asserted|in February
R Savannah|IMPORTS|kernels|6|asserted|in February
R Savannah|LOCATED_IN|Georgia|6|asserted|-
R Shadiya Alimatou Assouman|EMPLOYED_BY|Benin|6|asserted|-
R Shadiya Alimatou Assouman|VISITED|Dubai|6|asserted|this week
R cashews|SANCTIONED_BY|Cotton and Cashew Council|3-8|asserted|since January
R Cotton and Cashew Council|LOCATED_IN|Ivory Coast|8|asserted|-
R Tchando Yarou|ARRESTED_BY|Republican Police|9|asserted|last Saturday
R Walmart|IMPORTS|cashews|3-4|asserted|-
R Intersnack|IMPORTS|cashews|3-4|asserted|-

@t-070|aviation weekly|2025-05-20|Doha signs, Seattle smiles: the order that came with a jet
1 Qatar Airways has placed the largest wide-body order in Boulding's history, 130 Dreamliners and 30 of the 777-9, worth $96 billion at a list price nobody pays, at a ceremony attended in Doha last Wednesday by President Donald Trump and the Emir, Sheikh Tamim bin Hamad Al Thani, and signed by the airline's chief executive, Badr Mohammed Al-Meer, and Kelly Ortberg, who has led the planemaker since August.
2 GE Aerospace of Evendale, Ohio, will provide 400 engines.
3 Deliveries are to begin in 2030.
---
4 Controversy attended the other aircraft of the visit, a second-hand 747-8 that the Qatari royal family wishes to present to the Pentagon; Senator Chuck Schumer of New York blocked Justice Department nominees over it, and the prime minister, Sheikh Mohammed bin Abdulrahman, said that it was "a government-to-government transaction" and no bribe.
5 In Riyadh, the day before, the lessor AviLease, owned by the Public Investment Fund (PIF), ordered twenty 737-8s, and in Abu Dhabi Etihad took twenty-eight wide-bodies.
---
6 Airbus was not quite idle.
7 VietJet, of Ms Nguyen Thi Phuong Thao, is to sign for twenty A330neos when Emmanuel Macron comes to Hanoi on Sunday, and Poland's LOT has narrowed its choice to the A220 and Embraer's E2.
8 China, which refused three finished 737s in April because of the tariffs and had them flown back from Zhoushan to Seattle, told its airlines last Monday that they could accept Boulding jets again.
9 Sheila Kahyaoglu-Reed of Jeffers & Co. raised her rating; in Toulouse they were said to be pleased with the weather.
E Place|Doha|Doha
E Place|Seattle|Seattle
E Firm|Qatar Airways|Qatar Airways
E Firm|Boulding|Boulding
E Commodity|Dreamliners|Dreamliners
E Commodity|777-9|777-9
E Person|Donald Trump|Donald Trump
E Person|Tamim bin Hamad Al Thani|Tamim bin Hamad Al Thani
E Person|Badr Mohammed Al-Meer|Badr Mohammed Al-Meer
E Person|Kelly Ortberg|Kelly Ortberg
E Firm|GE Aerospace|GE Aerospace
E Place|Evendale|Evendale
E Place|Ohio|Ohio
E Commodity|engines|engines
E Commodity|747-8|747-8
E Place|Qatar|Qatari
E Organization|Pentagon|Pentagon
E Person|Chuck Schumer|Chuck Schumer
E Place|New York|New York
E Organization|Justice Department|Justice Department
E Person|Mohammed bin Abdulrahman|Mohammed bin Abdulrahman
E Place|Riyadh|Riyadh
E Firm|AviLease|AviLease
E Organization|Public Investment Fund|Public Investment Fund;PIF
E Commodity|737-8s|737-8s
E Place|Abu Dhabi|Abu Dhabi
E Firm|Etihad|Etihad
E Commodity|wide-bodies|wide-bodies
E Firm|Airbus|Airbus
E Firm|VietJet|VietJet
E Person|Nguyen Thi Phuong Thao|Nguyen Thi Phuong Thao
E Commodity|A330neos|A330neos
E Person|Emmanuel Macron|Emmanuel Macron
E Place|Hanoi|Hanoi
E Place|Poland|Poland
E Firm|LOT|LOT
E Commodity|A220|A220
E Firm|Embraer|Embraer
E Commodity|E2|E2
E Place|China|China
E Commodity|737s|737s;jets
E Place|Zhoushan|Zhoushan
E Person|Sheila Kahyaoglu-Reed|Sheila Kahyaoglu-Reed
E Firm|Jeffers & Co.|Jeffers & Co.
E Place|Toulouse|Toulouse
C Qatar Airways|the airline@1
C Boulding|the planemaker@1
C Kelly Ortberg|who@1
C 747-8|it@4
C China|which@8
C Sheila Kahyaoglu-Reed|her@9
C LOT|its@7
C China|its@8
E Commodity|aircraft|aircraft
R Qatar Airways|IMPORTS|Dreamliners|1|asserted|last Wednesday
R Qatar Airways|IMPORTS|777-9|1|asserted|last Wednesday
R Boulding|SUPPLIES|Qatar Airways|1|asserted|last Wednesday
R Qatar Airways|AGREED_WITH|Boulding|1|asserted|last Wednesday
R Donald Trump|VISITED|Doha|1|asserted|last Wednesday
R Kelly Ortberg|VISITED|Doha|1|asserted|last Wednesday
R Tamim bin Hamad Al Thani|LEADS|Qatar|1-4|asserted|-
R Donald Trump|MET_WITH|Tamim bin Hamad Al Thani|1|asserted|last Wednesday
R Badr Mohammed Al-Meer|LEADS|Qatar Airways|1|asserted|-
R Kelly Ortberg|LEADS|Boulding|1|asserted|since August
R GE Aerospace|SUPPLIES|Qatar Airways|1-2|expected|-
R Qatar Airways|IMPORTS|engines|1-2|expected|-
R GE Aerospace|LOCATED_IN|Evendale|2|asserted|-
R Evendale|LOCATED_IN|Ohio|2|asserted|-
R Qatar|SUPPLIES|Pentagon|4|expected|-
R Chuck Schumer|EMPLOYED_BY|New York|4|asserted|-
R Mohammed bin Abdulrahman|LEADS|Qatar|4|asserted|-
R Public Investment Fund|OWNS|AviLease|5|asserted|-
R AviLease|IMPORTS|737-8s|5|asserted|the day before
R Boulding|SUPPLIES|AviLease|1-5|asserted|the day before
R Etihad|IMPORTS|wide-bodies|5|asserted|-
R Boulding|SUPPLIES|Etihad|1-5|asserted|-
R Nguyen Thi Phuong Thao|OWNS|VietJet|7|asserted|-
R VietJet|IMPORTS|A330neos|7|expected|on Sunday
R Airbus|SUPPLIES|VietJet|6-7|expected|on Sunday
R VietJet|AGREED_WITH|Airbus|6-7|expected|on Sunday
R Emmanuel Macron|VISITED|Hanoi|7|expected|on Sunday
R LOT|LOCATED_IN|Poland|7|asserted|-
R LOT|IMPORTS|A220|7|expected|-
R LOT|IMPORTS|E2|7|expected|-
R Airbus|SUPPLIES|LOT|6-7|expected|-
R Embraer|SUPPLIES|LOT|7|expected|-
R China|IMPORTS|737s|8|denied|in April
R Boulding|SUPPLIES|China|8|denied|in April
R China|IMPORTS|737s|8|expected|-
R Boulding|SUPPLIES|China|8|expected|-
R Sheila Kahyaoglu-Reed|EMPLOYED_BY|Jeffers & Co.|9|asserted|-
R Pentagon|IMPORTS|747-8|4|expected|-
R Qatar|EXPORTS|747-8|4|expected|-

@t-071|technology newspaper|2025-03-05|Three charged in Singapore over servers that went on a journey
1 Adrian Foo Jun Kai, 41, Alvin Teng Weiming, 49, and Lu Heng, 51, the latter a Chinese national, were charged in a Singapore court with fraud on supplies of Nvidia-equipped servers that may have ended up in China, from which Washington has withheld the American company's best chips since October 2022.
2 The first two, chief executive and chief operating officer of Corvina Nova Cloud Services, told the makers Harlow and Megarack, it is alleged, that the machines would not be passed on; Mr Lu, whom the police arrested with them in the course of twenty-two raids on 26 February, owns Evermore Daylight Pte. Ltd., which is alleged to have paid for $250 million worth.
3 Home Affairs and Law Minister R. Thiruchelvam said on Monday that the servers had been exported to Malaysia; whether that was their final destination, he could not tell.
4 Harlow and Megarack have not been accused of anything.
---
5 Singapore brought in 28% of Nvidia's revenue in the quarter to October, a figure that owes more to invoices than to freight, the Ministry of Trade and Industry (MTI) says: physical deliveries to the island are less than one per cent.
6 The U.S. Commerce Department is looking at whether DeepLantern, of Hangzhou, got restricted H100 processors through intermediaries in South-East Asia, and two congressmen, John Meulendyk and Raj Krishnaswami, demanded in January that licences be required for Singapore.
7 DeepLantern says it trained on H800s, which it bought lawfully from Nvidia in 2023.
---
8 Malaysia's trade minister, Tengku Faizal Aziz-Noor, promised cooperation; his country, where data centres of ByteDance, Oracle and YTL Power stand shoulder to shoulder at Sedenak in Johor, imported graphics processors for $1.12 billion from Taiwan in January alone, seven times the amount of the year before.
9 "A server is a very well-behaved smuggler, for it never talks," says Chua Wei Hann, partner at Rajah Prakash LLP, who represents none of the accused.
10 The three will be back in court on Friday.
11 The claim of a Telegram channel that Megarack also does business with North Korea was called nonsense by the company on Tuesday.
E Person|Adrian Foo Jun Kai|Adrian Foo Jun Kai
E Person|Alvin Teng Weiming|Alvin Teng Weiming
E Person|Lu Heng|Lu Heng;Lu
E Place|Singapore|Singapore
E Place|China|Chinese;China
E Firm|Nvidia|Nvidia
E Commodity|servers|Nvidia-equipped servers;servers;server
E Commodity|chips|chips
E Place|United States|Washington;American
E Firm|Corvina Nova Cloud Services|Corvina Nova Cloud Services
E Firm|Harlow|Harlow
E Firm|Megarack|Megarack
E Firm|Evermore Daylight Pte. Ltd.|Evermore Daylight Pte. Ltd.
E Person|R. Thiruchelvam|R. Thiruchelvam
E Organization|Ministry of Home Affairs|Home Affairs
E Organization|Ministry of Law|Law
E Place|Malaysia|Malaysia
E Organization|Ministry of Trade and Industry|Ministry of Trade and Industry;MTI
E Organization|U.S. Commerce Department|U.S. Commerce Department
E Firm|DeepLantern|DeepLantern
E Place|Hangzhou|Hangzhou
E Commodity|H100 processors|H100 processors
E Place|South-East Asia|South-East Asia
E Person|John Meulendyk|John Meulendyk
E Person|Raj Krishnaswami|Raj Krishnaswami
E Commodity|H800s|H800s
E Person|Tengku Faizal Aziz-Noor|Tengku Faizal Aziz-Noor
E Firm|ByteDance|ByteDance
E Firm|Oracle|Oracle
E Firm|YTL Power|YTL Power
E Place|Sedenak|Sedenak
E Place|Johor|Johor
E Commodity|graphics processors|graphics processors
E Place|Taiwan|Taiwan
E Person|Chua Wei Hann|Chua Wei Hann
E Firm|Rajah Prakash LLP|Rajah Prakash LLP
C China|which@1
C Lu Heng|the latter@1;whom@2
C Nvidia|the American company@1
C servers|the machines@2
C Evermore Daylight Pte. Ltd.|which@2
C R. Thiruchelvam|he@3
C Singapore|the island@5
C DeepLantern|it@7
C Tengku Faizal Aziz-Noor|his@8
C Malaysia|his country@8;where@8
C Chua Wei Hann|who@9
E Place|North Korea|North Korea
E Firm|Telegram|Telegram
C Megarack|the company@11
R Adrian Foo Jun Kai|ACCUSED_BY|Singapore|1|asserted|-
R Alvin Teng Weiming|ACCUSED_BY|Singapore|1|asserted|-
R Lu Heng|ACCUSED_BY|Singapore|1|asserted|-
R China|IMPORTS|servers|1|alleged|-
R China|SANCTIONED_BY|United States|1|asserted|since October 2022
R Nvidia|LOCATED_IN|United States|1|asserted|-
R Adrian Foo Jun Kai|LEADS|Corvina Nova Cloud Services|1-2|asserted|-
R Alvin Teng Weiming|EMPLOYED_BY|Corvina Nova Cloud Services|1-2|asserted|-
R Harlow|SUPPLIES|Corvina Nova Cloud Services|2|alleged|-
R Megarack|SUPPLIES|Corvina Nova Cloud Services|2|alleged|-
R Corvina Nova Cloud Services|IMPORTS|servers|1-2|alleged|-
R Adrian Foo Jun Kai|ARRESTED_BY|Singapore|1-2|asserted|on 26 February
R Alvin Teng Weiming|ARRESTED_BY|Singapore|1-2|asserted|on 26 February
R Lu Heng|ARRESTED_BY|Singapore|1-2|asserted|on 26 February
R Lu Heng|OWNS|Evermore Daylight Pte. Ltd.|2|asserted|-
R Evermore Daylight Pte. Ltd.|IMPORTS|servers|1-2|alleged|-
R R. Thiruchelvam|LEADS|Ministry of Home Affairs|3|asserted|-
R R. Thiruchelvam|LEADS|Ministry of Law|3|asserted|-
R Malaysia|IMPORTS|servers|3|asserted|-
R Singapore|EXPORTS|servers|1-3|asserted|-
R Singapore|SUPPLIES|Malaysia|1-3|asserted|-
R Harlow|ACCUSED_BY|Singapore|1-4|denied|-
R Megarack|ACCUSED_BY|Singapore|1-4|denied|-
R Nvidia|TRADES_WITH|Singapore|5|asserted|in the quarter to October
R Ministry of Trade and Industry|LOCATED_IN|Singapore|5|asserted|-
R DeepLantern|LOCATED_IN|Hangzhou|6|asserted|-
R DeepLantern|IMPORTS|H100 processors|6|alleged|-
R Singapore|SANCTIONED_BY|United States|1-6|expected|-
R DeepLantern|IMPORTS|H800s|7|asserted|in 2023
R Nvidia|SUPPLIES|DeepLantern|7|asserted|in 2023
R Tengku Faizal Aziz-Noor|EMPLOYED_BY|Malaysia|8|asserted|-
R Sedenak|LOCATED_IN|Johor|8|asserted|-
R Sedenak|LOCATED_IN|Malaysia|8|asserted|-
R Malaysia|IMPORTS|graphics processors|8|asserted|in January alone
R Taiwan|SUPPLIES|Malaysia|8|asserted|in January alone
R Chua Wei Hann|LEADS|Rajah Prakash LLP|9|asserted|-
R Megarack|TRADES_WITH|North Korea|11|alleged|-
R Megarack|TRADES_WITH|North Korea|11|denied|on Tuesday

@t-072|maritime security bulletin|2025-07-10|Bulker sunk, crew in Houthi hands
1 The Liberia-flagged bulk carrier Clarity V (IMO 9588249) went down on Wednesday morning, forty-one hours after the Iran-aligned Houthis attacked her in the Red Sea, 49 nautical miles west of Hodeidah, with sea drones and rocket-propelled grenades fired from skiffs.
2 Ten of the twenty-five on board, eight Filipinos, a Greek and an Indian, have been pulled from the water by ships that her managers, Aegeon Management S.A. of Piraeus, had chartered at their own expense; at least four are believed dead.
3 The rest were taken away by what military spokesman Yahya Saree, in a televised address, called "a rescue by our naval forces" and what the U.S. embassy to Yemen, which sits in Riyadh, called a kidnapping.
---
4 Both the Clarity V and the Blessed Seas, owned by Prow Shipping, sunk three days earlier with 35,000 tonnes of steel and fertiliser from China for Türkiye, had, says Saree, broken the ban on dealings with Israel.
5 Aegeon's sister ships had indeed discharged at Ashdod in the spring.
6 On this voyage, however, the Clarity V had delivered food aid of the World Food Programme to Berbera, in Somaliland, and was going to Jeddah for bunkers.
7 She was not entered for a naval escort, Rear Admiral Vasileios Gryparis, who commands the EU's Operation Aspides, told Athens radio; he has two frigates.
---
8 Greece will send a salvage tug, announced Shipping Minister Vassilis Kikilias, who will raise the matter in Cairo next week with Egypt's Lieutenant General Osama Rabie, chairman of the Suez Canal Authority, whose receipts have fallen by 62%.
9 Underwriters at Lloyd's quote one per cent of hull value for a single transit.
10 "Everyone had begun to think it over and done," said Ellie Shafik-Newbury, head of intelligence at Vanguard & Drake, "and everybody's now going round the Cape again, with their rice and their Toyotas."
E Vessel|Clarity V|Clarity V
E Vessel|Blessed Seas|Blessed Seas
E Place|Liberia|Liberia
E Place|Iran|Iran
E Organization|Houthis|Houthis;Houthi
E Place|Red Sea|Red Sea
E Place|Hodeidah|Hodeidah
E Place|Philippines|Filipinos
E Place|Greece|Greek;Greece
E Place|India|Indian
E Firm|Aegeon Management S.A.|Aegeon Management S.A.;Aegeon
E Place|Piraeus|Piraeus
E Person|Yahya Saree|Yahya Saree;Saree
E Place|United States|U.S.
E Place|Yemen|Yemen
E Place|Riyadh|Riyadh
E Firm|Prow Shipping|Prow Shipping
E Place|China|China
E Place|Türkiye|Türkiye
E Place|Israel|Israel
E Place|Ashdod|Ashdod
E Organization|World Food Programme|World Food Programme
E Place|Berbera|Berbera
E Place|Somaliland|Somaliland
E Place|Jeddah|Jeddah
E Person|Vasileios Gryparis|Vasileios Gryparis
E Organization|European Union|EU
E Organization|Operation Aspides|Operation Aspides
E Place|Athens|Athens
E Person|Vassilis Kikilias|Vassilis Kikilias
E Place|Cairo|Cairo
E Place|Egypt|Egypt
E Person|Osama Rabie|Osama Rabie
E Organization|Suez Canal Authority|Suez Canal Authority
E Firm|Lloyd's|Lloyd's
E Person|Ellie Shafik-Newbury|Ellie Shafik-Newbury
E Firm|Vanguard & Drake|Vanguard & Drake
E Place|Cape|Cape
E Commodity|steel|steel
E Commodity|fertiliser|fertiliser
E Commodity|food aid|food aid
E Commodity|rice|rice
E Commodity|Toyotas|Toyotas
C Clarity V|her@1;her@2;She@7;Bulker@0
C Houthis|our@3
C Vasileios Gryparis|who@7;he@7
C Vassilis Kikilias|who@8
C Suez Canal Authority|whose@8
E Commodity|bunkers|bunkers
R Aegeon Management S.A.|LOCATED_IN|Piraeus|2|asserted|-
R Yahya Saree|EMPLOYED_BY|Houthis|1-3|asserted|-
R Houthis|ACCUSED_BY|United States|1-3|asserted|-
R Prow Shipping|OWNS|Blessed Seas|4|asserted|-
R Türkiye|IMPORTS|steel|4|expected|-
R Türkiye|IMPORTS|fertiliser|4|expected|-
R China|SUPPLIES|Türkiye|4|expected|-
R China|EXPORTS|steel|4|asserted|-
R China|EXPORTS|fertiliser|4|asserted|-
R Clarity V|ACCUSED_BY|Yahya Saree|4|asserted|-
R Blessed Seas|ACCUSED_BY|Yahya Saree|4|asserted|-
R Israel|SANCTIONED_BY|Houthis|1-4|asserted|-
R World Food Programme|SUPPLIES|Berbera|6|asserted|-
R Berbera|IMPORTS|food aid|6|asserted|-
R Berbera|LOCATED_IN|Somaliland|6|asserted|-
R Vasileios Gryparis|LEADS|Operation Aspides|7|asserted|-
R Operation Aspides|SUBSIDIARY_OF|European Union|7|asserted|-
R Vassilis Kikilias|EMPLOYED_BY|Greece|8|asserted|-
R Vassilis Kikilias|VISITED|Cairo|8|expected|next week
R Vassilis Kikilias|MET_WITH|Osama Rabie|8|expected|next week
R Osama Rabie|LEADS|Suez Canal Authority|8|asserted|-
R Suez Canal Authority|LOCATED_IN|Egypt|8|asserted|-
R Ellie Shafik-Newbury|EMPLOYED_BY|Vanguard & Drake|10|asserted|-

@t-073|Persian-language daily, translated|2024-11-19|Saffron, pistachio and the closed door of Islam Qala
1 The Association of Iran's Pistachio Exporters put the exports of the first seven months of the year at 87 thousand tonnes, an increase of 41 per cent; the UAE, Turkey, India and China were the greatest buyers, with Germany, to which we could sell twice as much but for aflatoxin, in fifth place.
2 America, where our nut went until 1979 and again, under the nuclear agreement, for two autumns, has its own from California and permits none of ours.
---
3 Of saffron, on the other side, there is less good to tell.
4 Mohsen Ehtesham, head of the National Saffron Council, complained in Mashhad yesterday of smuggling to Herat, where traders, he maintains, repack the saffron of Khorasan as Afghan and sell it in Barcelona and Riyadh at the double price.
5 The Taliban's consul in Mashhad denied it, and said that Afghanistan produced fifty tonnes on its own and needed nobody's.
6 The crossing at Islam Qala has been closed to Iranian flour and tiles for nine days over a quarrel about water.
---
7 A 12-member team of the Chamber of Commerce, Industries, Mines and Agriculture of Razavi Khorasan, which had been expected in Herat on Saturday, has been told to wait.
8 Deputy Agriculture Minister for Horticulture Mohammad Mehdi Borumandi is to travel in its stead, but to Kabul, to call upon Nooruddin Azizi, the acting Minister of Industry and Commerce.
9 Readers have asked us about the price of saffron in the bazaar: a mithqal of negin, one and a half million tomans.
10 Trade between Iran and Afghanistan, which Kabul puts at 1.8 billion dollars, is to be brought to ten billion within five years, the Chamber believes.
E Organization|Association of Iran's Pistachio Exporters|Association of Iran's Pistachio Exporters
E Commodity|pistachios|pistachio;nut
E Commodity|saffron|saffron;Saffron
E Commodity|flour|flour
E Commodity|tiles|tiles
E Place|Iran|Iranian;Iran
E Place|Islam Qala|Islam Qala
E Place|United Arab Emirates|UAE
E Place|Turkey|Turkey
E Place|India|India
E Place|China|China
E Place|Germany|Germany
E Place|United States|America
E Place|California|California
E Person|Mohsen Ehtesham|Mohsen Ehtesham
E Organization|National Saffron Council|National Saffron Council
E Place|Mashhad|Mashhad
E Place|Herat|Herat
E Place|Khorasan|Khorasan
E Place|Afghanistan|Afghan;Afghanistan
E Place|Barcelona|Barcelona
E Place|Riyadh|Riyadh
E Organization|Taliban|Taliban
E Organization|Chamber of Commerce, Industries, Mines and Agriculture|Chamber of Commerce, Industries, Mines and Agriculture
E Place|Razavi Khorasan|Razavi Khorasan
E Person|Mohammad Mehdi Borumandi|Mohammad Mehdi Borumandi
E Place|Kabul|Kabul
E Person|Nooruddin Azizi|Nooruddin Azizi
E Organization|Ministry of Industry and Commerce|Industry and Commerce
C Iran|we@1;our@2;ours@2
C United States|its@2
C Germany|which@1
C Mohsen Ehtesham|he@4
C Herat|where@4
C Afghanistan|its@5
C Chamber of Commerce, Industries, Mines and Agriculture|A 12-member team@7;its@8
C Chamber of Commerce, Industries, Mines and Agriculture|the Chamber@10
R Iran|EXPORTS|pistachios|1-2|asserted|first seven months of the year
R Iran|SUPPLIES|United Arab Emirates|1|asserted|first seven months of the year
R Iran|SUPPLIES|Turkey|1|asserted|first seven months of the year
R Iran|SUPPLIES|India|1|asserted|first seven months of the year
R Iran|SUPPLIES|China|1|asserted|first seven months of the year
R Iran|SUPPLIES|Germany|1|asserted|first seven months of the year
R United Arab Emirates|IMPORTS|pistachios|0-1|asserted|first seven months of the year
R Turkey|IMPORTS|pistachios|0-1|asserted|first seven months of the year
R India|IMPORTS|pistachios|0-1|asserted|first seven months of the year
R China|IMPORTS|pistachios|0-1|asserted|first seven months of the year
R Germany|IMPORTS|pistachios|0-1|asserted|first seven months of the year
R pistachios|SANCTIONED_BY|United States|2|asserted|-
R Iran|SANCTIONED_BY|United States|2|asserted|-
R Iran|SUPPLIES|United States|2|denied|-
R Mohsen Ehtesham|LEADS|National Saffron Council|4|asserted|-
R Mohsen Ehtesham|VISITED|Mashhad|4|asserted|yesterday
R Khorasan|SUPPLIES|Herat|4|alleged|-
R Herat|IMPORTS|saffron|4|alleged|-
R Herat|EXPORTS|saffron|4|alleged|-
R Herat|SUPPLIES|Barcelona|4|alleged|-
R Herat|SUPPLIES|Riyadh|4|alleged|-
R Herat|ACCUSED_BY|Mohsen Ehtesham|4|asserted|yesterday
R Iran|SUPPLIES|Afghanistan|2-5|denied|-
R Iran|SUPPLIES|Herat|2-5|denied|-
R flour|SANCTIONED_BY|Afghanistan|5-6|asserted|for nine days
R tiles|SANCTIONED_BY|Afghanistan|5-6|asserted|for nine days
R Chamber of Commerce, Industries, Mines and Agriculture|LOCATED_IN|Razavi Khorasan|7|asserted|-
R Chamber of Commerce, Industries, Mines and Agriculture|VISITED|Herat|7|denied|on Saturday
R Mohammad Mehdi Borumandi|EMPLOYED_BY|Iran|6-8|asserted|-
R Mohammad Mehdi Borumandi|VISITED|Kabul|8|expected|-
R Mohammad Mehdi Borumandi|MET_WITH|Nooruddin Azizi|8|expected|-
R Nooruddin Azizi|LEADS|Ministry of Industry and Commerce|8|asserted|-
R Barcelona|IMPORTS|saffron|4|alleged|-
R Riyadh|IMPORTS|saffron|4|alleged|-
R Iran|TRADES_WITH|Afghanistan|10|asserted|-
R Iran|TRADES_WITH|Afghanistan|10|expected|within five years

@t-074|business daily, Santiago, English|2024-06-03|State and salt: Codelco and SQM Tie the Knot, Tianqi Objects
1 Codelco, the world's biggest copper company and the property of the Chilean state, and Sociedad Química y Minera de Chile S.A. (SQM) signed on Friday the contract for their joint lithium venture in the Salar de Atacama, in which Codelco is to have 50% plus one share from the first of January and the right to run it from 2031.
2 The ceremony in Antofagasta was attended by the two chairmen, Máximo Pacheco Matte and Gonzalo Guerrero Yamamoto, and by Finance Minister Mario Marcel.
3 President Gabriel Boric, who had made the thing a pillar of his National Lithium Strategy, sent his congratulations from Stockholm, where he was calling on the prime minister, Ulf Kristersson.
---
4 China's Tianqi Lithium Corp., which paid Canada's Nutrien $4.07 billion for 23.8% of SQM in 2018 and ended with 22%, wants the deal put to a shareholders' vote; the Financial Market Commission (CMF) will pronounce on it by the middle of the month, and Tianqi's lawyer in Santiago, Jorge Claro Echeverría, has said that his client will go to court if it loses.
5 SQM's largest owner is still Julio Ponce Lerou, once son-in-law to General Pinochet, through the Pampa group.
---
6 SQM sold 43,000 tonnes of lithium carbonate and hydroxide between January and March, chiefly to LG Energy Solution of South Korea and to CATL, and ships its potassium nitrate and iodine to a hundred and ten countries from the port of Tocopilla.
7 Customs data point the same way: China took 79% of all Chilean lithium in April, South Korea 11%, Japan 6%.
8 "With the state inside, we won't have to guess what Antofagasta thinks," said Andrés González Eyzaguirre, head of mining industry analysis at the consultancy GEM-Plusmining.
9 Albemarle, of Charlotte, North Carolina, whose concession on the same salt flat lasts until 2043, wished everyone well.
10 The Council of Atacameño Peoples had blocked the road in January.
E Firm|Codelco|Codelco
E Firm|Sociedad Química y Minera de Chile S.A.|Sociedad Química y Minera de Chile S.A.;SQM
E Place|Chile|Chilean
E Commodity|copper|copper
E Commodity|lithium|lithium
E Commodity|lithium carbonate and hydroxide|lithium carbonate and hydroxide
E Commodity|potassium nitrate|potassium nitrate
E Commodity|iodine|iodine
E Commodity|salt|salt
E Place|Salar de Atacama|Salar de Atacama
E Place|Antofagasta|Antofagasta
E Person|Máximo Pacheco Matte|Máximo Pacheco Matte
E Person|Gonzalo Guerrero Yamamoto|Gonzalo Guerrero Yamamoto
E Person|Mario Marcel|Mario Marcel
E Organization|Ministry of Finance|Finance
E Person|Gabriel Boric|Gabriel Boric
E Place|Stockholm|Stockholm
E Person|Ulf Kristersson|Ulf Kristersson
E Place|China|China
E Firm|Tianqi Lithium Corp.|Tianqi Lithium Corp.;Tianqi
E Place|Canada|Canada
E Firm|Nutrien|Nutrien
E Organization|Financial Market Commission|Financial Market Commission;CMF
E Place|Santiago|Santiago
E Person|Jorge Claro Echeverría|Jorge Claro Echeverría
E Person|Julio Ponce Lerou|Julio Ponce Lerou
E Person|Pinochet|Pinochet
E Firm|Pampa|Pampa
E Firm|LG Energy Solution|LG Energy Solution
E Place|South Korea|South Korea
E Firm|CATL|CATL
E Place|Tocopilla|Tocopilla
E Place|Japan|Japan
E Person|Andrés González Eyzaguirre|Andrés González Eyzaguirre
E Firm|GEM-Plusmining|GEM-Plusmining
E Firm|Albemarle|Albemarle
E Place|Charlotte|Charlotte
E Place|North Carolina|North Carolina
E Organization|Council of Atacameño Peoples|Council of Atacameño Peoples
C Codelco|the world's biggest copper company@1
C Gabriel Boric|who@3;his@3;he@3
C Tianqi Lithium Corp.|which@4;his client@4;it#2@4
C Stockholm|where@3
C Jorge Claro Echeverría|his@4
C Sociedad Química y Minera de Chile S.A.|its@6
C Albemarle|whose@9
C Gabriel Boric|his#2@3
R Chile|OWNS|Codelco|1|asserted|-
R Codelco|AGREED_WITH|Sociedad Química y Minera de Chile S.A.|1|asserted|on Friday
R Máximo Pacheco Matte|LEADS|Codelco|1-2|asserted|-
R Gonzalo Guerrero Yamamoto|LEADS|Sociedad Química y Minera de Chile S.A.|1-2|asserted|-
R Máximo Pacheco Matte|VISITED|Antofagasta|2|asserted|-
R Gonzalo Guerrero Yamamoto|VISITED|Antofagasta|2|asserted|-
R Mario Marcel|VISITED|Antofagasta|2|asserted|-
R Mario Marcel|LEADS|Ministry of Finance|2|asserted|-
R Codelco|INVESTED_IN|Salar de Atacama|1|expected|-
R Gabriel Boric|LEADS|Chile|1-3|asserted|-
R Gabriel Boric|VISITED|Stockholm|3|asserted|-
R Gabriel Boric|MET_WITH|Ulf Kristersson|3|asserted|-
R Tianqi Lithium Corp.|LOCATED_IN|China|4|asserted|-
R Tianqi Lithium Corp.|INVESTED_IN|Sociedad Química y Minera de Chile S.A.|4|asserted|in 2018
R Tianqi Lithium Corp.|AGREED_WITH|Nutrien|4|asserted|in 2018
R Nutrien|LOCATED_IN|Canada|4|asserted|-
R Jorge Claro Echeverría|EMPLOYED_BY|Tianqi Lithium Corp.|4|asserted|-
R Julio Ponce Lerou|INVESTED_IN|Sociedad Química y Minera de Chile S.A.|5|asserted|-
R Julio Ponce Lerou|OWNS|Pampa|5|asserted|-
R Sociedad Química y Minera de Chile S.A.|EXPORTS|lithium carbonate and hydroxide|6|asserted|between January and March
R Sociedad Química y Minera de Chile S.A.|SUPPLIES|LG Energy Solution|6|asserted|between January and March
R Sociedad Química y Minera de Chile S.A.|SUPPLIES|CATL|6|asserted|between January and March
R LG Energy Solution|IMPORTS|lithium carbonate and hydroxide|6|asserted|between January and March
R CATL|IMPORTS|lithium carbonate and hydroxide|6|asserted|between January and March
R LG Energy Solution|LOCATED_IN|South Korea|6|asserted|-
R Sociedad Química y Minera de Chile S.A.|EXPORTS|potassium nitrate|6|asserted|-
R Sociedad Química y Minera de Chile S.A.|EXPORTS|iodine|6|asserted|-
R Chile|SUPPLIES|China|7|asserted|in April
R Chile|SUPPLIES|South Korea|7|asserted|in April
R Chile|SUPPLIES|Japan|7|asserted|in April
R Chile|EXPORTS|lithium|7|asserted|in April
R China|IMPORTS|lithium|7|asserted|in April
R South Korea|IMPORTS|lithium|7|asserted|in April
R Japan|IMPORTS|lithium|7|asserted|in April
R Andrés González Eyzaguirre|EMPLOYED_BY|GEM-Plusmining|8|asserted|-
R Albemarle|LOCATED_IN|Charlotte|9|asserted|-
R Charlotte|LOCATED_IN|North Carolina|9|asserted|-

@t-075|energy newsletter|2025-09-29|Ceyhan: first Kurdish barrels in two and a half years, and who will lift them
1 Crude from the Kurdistan Region of Iraq began to flow through the pipeline to Ceyhan, on Turkey's Mediterranean coast, at 6 a.m. on Saturday, for the first time since March 2023, when Ankara shut the line after the International Chamber of Commerce in Paris had ordered it to pay Baghdad $1.5 billion for having loaded the Kurds' oil without leave.
2 A three-party agreement, initialled on Thursday by Iraq's Ministry of Oil, the Kurdistan Regional Government's Ministry of Natural Resources and eight foreign companies, provides that the producers hand over 230,000 b/d to IRAMO, Iraq's state marketer, which sells it, and be paid $16 a barrel, in kind, through an escrow account.
3 Norway's NFO ASA, which pumps the most, from Tawke, and Gendal Energy of London, its partner there, did not sign.
4 "We have arrears of three hundred million dollars and would prefer to discuss those first," said Bijan Mossavar-Rahmani, who is NFO's executive chairman and also owns 11% of it; NFO will go on selling at the gate to local traders.
---
5 HKN Energy, of Dallas, and Gulf Keystone and ShaMaran are content.
6 At Ceyhan the Valle di Siena, chartered by Italy's Saras, is expected on 2 October to take the first 600,000 barrels, and Hungary's MOL and the Spanish refiner Cepsa, since renamed Moeve, have nominated for mid-month.
7 Israel, for years the destination of a third of it, according to shipbrokers and not according to Erbil, is not on IRAMO's list of approved destinations, nor will it be.
---
8 For Washington, which leant on all three, it is a success: U.S. Special Envoy Mark Savaya-Hollis claims it deprives "the Iranians' friends" of trucked crude.
9 KRG Prime Minister Masrour Barzani thanked him by name.
10 Turkey's energy minister, Alparslan Bayraktar, told Anadolu that the treaty of 1973 behind the line will lapse next July in any case, and that Ankara had sent Iraq a draft for a new one, with a leg to Basra.
E Commodity|crude|Crude;crude
E Commodity|oil|oil
E Place|Kurdistan Region of Iraq|Kurdistan Region of Iraq
E Place|Ceyhan|Ceyhan
E Place|Turkey|Turkey;Ankara
E Place|Mediterranean|Mediterranean
E Organization|International Chamber of Commerce|International Chamber of Commerce
E Place|Paris|Paris
E Place|Iraq|Baghdad;Iraq
E Organization|Ministry of Oil|Ministry of Oil
E Organization|Kurdistan Regional Government|Kurdistan Regional Government;KRG;Erbil
E Organization|Ministry of Natural Resources|Ministry of Natural Resources
E Firm|IRAMO|IRAMO
E Place|Norway|Norway
E Firm|NFO ASA|NFO ASA;NFO
E Place|Tawke|Tawke
E Firm|Gendal Energy|Gendal Energy
E Place|London|London
E Person|Bijan Mossavar-Rahmani|Bijan Mossavar-Rahmani
E Firm|HKN Energy|HKN Energy
E Place|Dallas|Dallas
E Firm|Gulf Keystone|Gulf Keystone
E Firm|ShaMaran|ShaMaran
E Vessel|Valle di Siena|Valle di Siena
E Place|Italy|Italy
E Firm|Saras|Saras
E Place|Hungary|Hungary
E Firm|MOL|MOL
E Place|Spain|Spanish
E Firm|Cepsa|Cepsa;Moeve
E Place|Israel|Israel
E Place|United States|Washington;U.S.
E Person|Mark Savaya-Hollis|Mark Savaya-Hollis
E Place|Iran|Iranians
E Person|Masrour Barzani|Masrour Barzani
E Person|Alparslan Bayraktar|Alparslan Bayraktar
E Organization|Anadolu|Anadolu
E Place|Basra|Basra
C Turkey|it@1
C IRAMO|Iraq's state marketer@2;which@2
C NFO ASA|which@3;its@3;We@4;it@4
C Tawke|there@3
C Bijan Mossavar-Rahmani|who@4
C Cepsa|the Spanish refiner@6
C Israel|it#2@7
C United States|which@8
C Mark Savaya-Hollis|him@9
C crude|barrels@0;barrels@6
R Kurdistan Region of Iraq|EXPORTS|crude|1|asserted|on Saturday
R Ceyhan|LOCATED_IN|Turkey|1|asserted|-
R International Chamber of Commerce|LOCATED_IN|Paris|1|asserted|-
R Ministry of Oil|LOCATED_IN|Iraq|2|asserted|-
R Ministry of Natural Resources|SUBSIDIARY_OF|Kurdistan Regional Government|2|asserted|-
R Ministry of Oil|AGREED_WITH|Ministry of Natural Resources|2|asserted|on Thursday
R Iraq|OWNS|IRAMO|2|asserted|-
R IRAMO|LOCATED_IN|Iraq|2|asserted|-
R IRAMO|EXPORTS|crude|1-2|asserted|-
R NFO ASA|LOCATED_IN|Norway|3|asserted|-
R Gendal Energy|LOCATED_IN|London|3|asserted|-
R NFO ASA|AGREED_WITH|Ministry of Oil|2-3|denied|-
R Gendal Energy|AGREED_WITH|Ministry of Oil|2-3|denied|-
R Gendal Energy|INVESTED_IN|Tawke|3|asserted|-
R Bijan Mossavar-Rahmani|LEADS|NFO ASA|4|asserted|-
R Bijan Mossavar-Rahmani|INVESTED_IN|NFO ASA|4|asserted|-
R HKN Energy|LOCATED_IN|Dallas|5|asserted|-
R Saras|LOCATED_IN|Italy|6|asserted|-
R Saras|IMPORTS|crude|1-6|expected|on 2 October
R IRAMO|SUPPLIES|Saras|2-6|expected|on 2 October
R Valle di Siena|LOCATED_IN|Ceyhan|6|expected|on 2 October
R MOL|LOCATED_IN|Hungary|6|asserted|-
R MOL|IMPORTS|crude|1-6|expected|mid-month
R Cepsa|LOCATED_IN|Spain|6|asserted|-
R Cepsa|IMPORTS|crude|1-6|expected|mid-month
R IRAMO|SUPPLIES|MOL|2-6|expected|mid-month
R IRAMO|SUPPLIES|Cepsa|2-6|expected|mid-month
R Kurdistan Region of Iraq|SUPPLIES|Israel|1-7|alleged|for years
R Kurdistan Region of Iraq|SUPPLIES|Israel|1-7|denied|-
R IRAMO|SUPPLIES|Israel|7|denied|-
R Mark Savaya-Hollis|EMPLOYED_BY|United States|8|asserted|-
R Masrour Barzani|LEADS|Kurdistan Regional Government|9|asserted|-
R Alparslan Bayraktar|EMPLOYED_BY|Turkey|10|asserted|-
R Turkey|AGREED_WITH|Iraq|10|expected|-
R Israel|IMPORTS|oil|1-7|alleged|for years

@t-076|obituary|2024-04-04|Ruprecht "Rudi" Vandermeulen-Katz, oil trader, 1938–2024
1 He liked to say that he had been blacklisted by more countries than he'd visited, and he had visited ninety.
2 Rudi Vandermeulen-Katz, who has died at home in Zug aged 85, came to New York from Antwerp as a boy of two, began in the mail room at Philipp Brothers in 1957 and was sent at twenty-nine to Madrid, where he worked beside Marc Rich and Pincus Green on the trick on which a fortune was to be built, the spot sale of crude.
3 In 1981 he struck out on his own with Katz Petroleum AG, which carried Soviet fuel oil to Cuba, Iranian crude to South Africa in the teeth of the embargo of the United Nations, and, as he was rather proud of telling, Romanian margarine to Iran.
---
4 A federal grand jury in Manhattan indicted him in 1985 for trading with the enemy; Switzerland wouldn't hear of extradition, and Bill Clinton's pardon, on his last morning in office, reached him on a ski lift.
5 By then he'd sold the company to its managers, Tania Delacroix-Oyelowo and Beat Zumsteg, and they to Noble Crest of Hong Kong, under whose roof it failed in 2016.
---
6 His second wife, the soprano Ileana Marinescu, and three sons survive him; the eldest, Pascal, runs the family's foundation, which owns the Kunsthaus Seefeld and a vineyard near Mendoza.
7 He never owned a ship.
8 "You rent the horse," he told an interviewer from the Tages-Bote, "you own the rider."
E Person|Rudi Vandermeulen-Katz|Ruprecht "Rudi" Vandermeulen-Katz;Rudi Vandermeulen-Katz
E Place|Zug|Zug
E Place|New York|New York
E Place|Antwerp|Antwerp
E Firm|Philipp Brothers|Philipp Brothers
E Place|Madrid|Madrid
E Person|Marc Rich|Marc Rich
E Person|Pincus Green|Pincus Green
E Commodity|crude|crude
E Commodity|oil|oil
E Firm|Katz Petroleum AG|Katz Petroleum AG
E Place|Soviet Union|Soviet
E Commodity|fuel oil|fuel oil
E Place|Cuba|Cuba
E Place|Iran|Iranian;Iran
E Place|South Africa|South Africa
E Organization|United Nations|United Nations
E Place|Romania|Romanian
E Commodity|margarine|margarine
E Place|Manhattan|Manhattan
E Place|Switzerland|Switzerland
E Person|Bill Clinton|Bill Clinton
E Person|Tania Delacroix-Oyelowo|Tania Delacroix-Oyelowo
E Person|Beat Zumsteg|Beat Zumsteg
E Firm|Noble Crest|Noble Crest
E Place|Hong Kong|Hong Kong
E Person|Ileana Marinescu|Ileana Marinescu
E Person|Pascal|Pascal
E Organization|Kunsthaus Seefeld|Kunsthaus Seefeld
E Place|Mendoza|Mendoza
E Organization|Tages-Bote|Tages-Bote
C Rudi Vandermeulen-Katz|He@1;he@1;who@2;he@2;he@3;he#2@3;him@4;him#2@4;he@5;His@6;him@6;He@7;he@8
C Katz Petroleum AG|which@3;the company@5;it@5
C Noble Crest|whose@5
C Madrid|where@2
C Rudi Vandermeulen-Katz|he#2@1;he#3@1;his@3
R Rudi Vandermeulen-Katz|VISITED|New York|2|asserted|as a boy of two
R Rudi Vandermeulen-Katz|EMPLOYED_BY|Philipp Brothers|2|asserted|in 1957
R Rudi Vandermeulen-Katz|OWNS|Katz Petroleum AG|3|asserted|In 1981
R Katz Petroleum AG|EXPORTS|fuel oil|3|asserted|-
R Katz Petroleum AG|EXPORTS|crude|3|asserted|-
R Katz Petroleum AG|EXPORTS|margarine|3|asserted|-
R Katz Petroleum AG|SUPPLIES|Cuba|3|asserted|-
R Katz Petroleum AG|SUPPLIES|South Africa|3|asserted|-
R Katz Petroleum AG|SUPPLIES|Iran|3|asserted|-
R Soviet Union|SUPPLIES|Cuba|3|asserted|-
R Iran|SUPPLIES|South Africa|3|asserted|-
R Romania|SUPPLIES|Iran|3|asserted|-
R Cuba|IMPORTS|fuel oil|3|asserted|-
R South Africa|IMPORTS|crude|3|asserted|-
R Iran|IMPORTS|margarine|3|asserted|-
R South Africa|SANCTIONED_BY|United Nations|3|asserted|-
R Rudi Vandermeulen-Katz|AGREED_WITH|Tania Delacroix-Oyelowo|5|asserted|-
R Rudi Vandermeulen-Katz|AGREED_WITH|Beat Zumsteg|5|asserted|-
R Tania Delacroix-Oyelowo|OWNS|Katz Petroleum AG|5|asserted|-
R Beat Zumsteg|OWNS|Katz Petroleum AG|5|asserted|-
R Noble Crest|OWNS|Katz Petroleum AG|5|asserted|-
R Noble Crest|LOCATED_IN|Hong Kong|5|asserted|-

@t-077|how-to page|2025-01-03|Reading a bill of lading in five minutes
1 Home / Learn / Documents
2 Box 1 names the shipper, box 2 the consignee and box 3 whoever is to be called when the ship comes in.
3 If box 2 says "to order", the paper can be sold like a banknote, and a cargo of coffee from Santos may change hands four times before it sees Trieste.
4 A clean bill is one on which the master has remarked nothing; a dirty one tells you that the bags were wet.
5 A forged bill, such as those in the Hin Leong case, tells you that you should have rung the terminal.
6 Our course, sanctioned by the Institute of Chartered Shipbrokers, costs £90, and supplies of the printed handbook are limited.
B 1
E Commodity|coffee|coffee
E Place|Santos|Santos
E Place|Trieste|Trieste
E Firm|Hin Leong|Hin Leong
E Organization|Institute of Chartered Shipbrokers|Institute of Chartered Shipbrokers
