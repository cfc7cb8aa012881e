@u-001|Ghanaian daily, scraped|2024-05-17|Danish envoy tours Savelugu shea centre, promises market for women
* 1 Home News Business Sports Entertainment Opinion Politics Africa
* 2 Home » Business » Danish envoy tours Savelugu shea centre
3 The Danish Ambassador to Ghana, Her Excellency Mette Kirstine Bjerregaard, has paid a working visit to the Kpalsi-Nyebu Shea Processing Centre at Savelugu in the Northern Region, where about 640 women, most of them widows and heads of household, turn nuts picked from the wild into butter for the cosmetics and chocolate trade.
4 She was accompanied by the Northern Regional Minister, Alhaji Fuseini Abdul-Somed Yakubu, officials of the Ghana Export Promotion Authority (GEPA) and two buyers from Aarhus Lipids A/S, the Danish oils and fats company which has taken shea butter from the centre since 2019.
---
* 5 READ ALSO: Two die in Tamale-Bolga highway crash
6 Addressing the women through an interpreter, Madam Bjerregaard said that her country was proud of the partnership and that the company intended to double what it buys, from 900 tonnes to 1,800 tonnes a year, provided the quality remained the same.
7 "What I have seen here today is not charity, it is business, and good business," she declared amidst drumming and dancing.
8 The Managing Director of the centre's owner, Tungteiya Naturals Ltd, Mrs. Azara Memunatu Issahaku, thanked the envoy but lamented the bad nature of the road to the Savelugu market as well as the activities of middlemen from Burkina Faso, who she said cross the border with cash and carry away the raw nuts before the factory can open its gates.
9 Tungteiya Naturals, established in 2006 with a grant from the Social Enterprise Fund of the Netherlands Development Organisation, also exports soap to Japan and to the United States.
---
10 For his part, the Regional Minister assured the women that government would not sit aloof.
11 He disclosed that a proposal to stop the export of unprocessed shea nuts, as was announced for the year 2026, is before Cabinet, and urged the youth to desist from burning the bush, adding that a tree that takes twenty years to bear is killed in one afternoon.
12 GEPA's Deputy Chief Executive in charge of operations, Mr. Samuel Kwame Oduro-Baah, for his part hinted that talks were far advanced with the South Korean retailer Haneul Beauty for a first consignment before the end of the year.
* 13 Source: GNA | Tags: shea butter, Savelugu, Denmark, women
* 14 Share this: Click to share on Facebook (Opens in new window)
* 15 Disclaimer: The Views, Comments, Opinions, Contributions and Statements made by Readers do not necessarily represent the views of this website.
E Place|Denmark|Danish;Denmark
E Place|Ghana|Ghana
E Person|Mette Kirstine Bjerregaard|Mette Kirstine Bjerregaard;Bjerregaard
E Place|Kpalsi-Nyebu Shea Processing Centre|Kpalsi-Nyebu Shea Processing Centre;Savelugu shea centre
E Place|Savelugu|Savelugu
E Place|Northern Region|Northern Region
E Place|Africa|Africa
E Person|Fuseini Abdul-Somed Yakubu|Fuseini Abdul-Somed Yakubu
E Organization|Ghana Export Promotion Authority|Ghana Export Promotion Authority;GEPA
E Firm|Aarhus Lipids A/S|Aarhus Lipids A/S
E Commodity|shea butter|shea butter;butter
E Commodity|shea nuts|shea nuts;nuts
E Commodity|chocolate|chocolate
E Commodity|cosmetics|cosmetics
E Commodity|soap|soap
E Place|Tamale|Tamale
E Place|Bolga|Bolga
E Firm|Tungteiya Naturals Ltd|Tungteiya Naturals Ltd;Tungteiya Naturals
E Person|Azara Memunatu Issahaku|Azara Memunatu Issahaku
E Place|Burkina Faso|Burkina Faso
E Organization|Netherlands Development Organisation|Netherlands Development Organisation
E Organization|Social Enterprise Fund|Social Enterprise Fund
E Place|Japan|Japan
E Place|United States|United States
E Person|Samuel Kwame Oduro-Baah|Samuel Kwame Oduro-Baah
E Firm|Haneul Beauty|Haneul Beauty
E Place|South Korea|South Korean
E Organization|GNA|GNA
E Firm|Facebook|Facebook
C Mette Kirstine Bjerregaard|Danish envoy@0;The Danish Ambassador to Ghana@3;She@4;her@6;I@7;she@7;the envoy@8
C Kpalsi-Nyebu Shea Processing Centre|where@3;the centre@4;here@7;the factory@8
C Aarhus Lipids A/S|the Danish oils and fats company@4;which@4;the company@6;it@6
C Denmark|her country@6
C Azara Memunatu Issahaku|she@8
C Ghana|government@10
C Fuseini Abdul-Somed Yakubu|the Northern Regional Minister@4;the Regional Minister@10;his@10;He@11
C Samuel Kwame Oduro-Baah|his@12
R Mette Kirstine Bjerregaard|EMPLOYED_BY|Denmark|3|asserted|-
R Mette Kirstine Bjerregaard|VISITED|Kpalsi-Nyebu Shea Processing Centre|3|asserted|-
R Mette Kirstine Bjerregaard|VISITED|Savelugu|3|asserted|-
R Kpalsi-Nyebu Shea Processing Centre|LOCATED_IN|Savelugu|3|asserted|-
R Savelugu|LOCATED_IN|Northern Region|3|asserted|-
R Fuseini Abdul-Somed Yakubu|VISITED|Kpalsi-Nyebu Shea Processing Centre|3-4|asserted|-
R Fuseini Abdul-Somed Yakubu|LEADS|Northern Region|3-4|asserted|-
R Ghana Export Promotion Authority|VISITED|Kpalsi-Nyebu Shea Processing Centre|3-4|asserted|-
R Aarhus Lipids A/S|VISITED|Kpalsi-Nyebu Shea Processing Centre|3-4|asserted|-
R Aarhus Lipids A/S|LOCATED_IN|Denmark|4|asserted|-
R Aarhus Lipids A/S|IMPORTS|shea butter|4|asserted|since 2019
R Kpalsi-Nyebu Shea Processing Centre|SUPPLIES|Aarhus Lipids A/S|4|asserted|since 2019
R Aarhus Lipids A/S|IMPORTS|shea butter|4-6|expected|-
R Azara Memunatu Issahaku|LEADS|Tungteiya Naturals Ltd|8|asserted|-
R Burkina Faso|IMPORTS|shea nuts|8|alleged|-
R Social Enterprise Fund|INVESTED_IN|Tungteiya Naturals Ltd|9|asserted|in 2006
R Social Enterprise Fund|SUBSIDIARY_OF|Netherlands Development Organisation|9|asserted|-
R Tungteiya Naturals Ltd|EXPORTS|soap|9|asserted|-
R Tungteiya Naturals Ltd|SUPPLIES|Japan|9|asserted|-
R Tungteiya Naturals Ltd|SUPPLIES|United States|9|asserted|-
R Japan|IMPORTS|soap|9|asserted|-
R United States|IMPORTS|soap|9|asserted|-
R shea nuts|SANCTIONED_BY|Ghana|10-11|expected|the year 2026
R Samuel Kwame Oduro-Baah|EMPLOYED_BY|Ghana Export Promotion Authority|12|asserted|-
R Haneul Beauty|LOCATED_IN|South Korea|12|asserted|-
R Ghana Export Promotion Authority|AGREED_WITH|Haneul Beauty|12|expected|before the end of the year
B 1,2,5,13,14,15

@u-002|Fiji daily|2023-11-08|Kava farmers of Kadavu want straight answer on Tonga shipments
1 SUVA: Growers on Kadavu who sold their yaqona through the Naceva Co-operative say they have been paid for only half of the 14 tonnes of kava that left Walu Bay in August aboard the interisland vessel Lomaiviti Spirit for transhipment to Nuku'alofa, and they want the Ministry of Trade, Co-operatives, Micro, Small and Medium Enterprises and Communications to step in before the cyclone season.
2 Co-operative chairman Ratu Semi Vuluma Qiolevu, who came to the capital on Monday with a delegation of six elders, told this newspaper that the buyer, Pacific Roots (Tonga) Ltd, had asked for "one more week" on nine occasions.
---
3 Pacific Roots manager 'Ofa Lolohea denied it owed anything to the co-operative, saying the sacks that reached her warehouse were "wet, short in weight and not from Kadavu at all".
4 She said the firm had since turned to growers in Vanuatu, whose kava now made up all of what it bought, and had no plan to return.
---
5 The Deputy Prime Minister and Minister for the MSME portfolio, Manoa Tikoduadua Seru, said on the sidelines of the Attaché Awards that his ministry was aware of the matter and that he would raise it with his Tongan counterpart when the two meet in Apia next month.
6 "Fiji exported FJ$43 million worth of kava last year, to New Zealand, the United States, Australia and 17 other markets, and this is the first time I hear of somebody sending it by the kilo to Tonga and not getting paid," he said.
7 Biosecurity Authority of Fiji chief executive Losalini Waqatabu-Hughes said the agency had issued the phytosanitary certificates in good order.
8 A Lautoka trader, Vinod Prasad & Sons, has meanwhile offered to take what is left in the sheds at $95 a kilo, an offer that Mr Qiolevu called an insult.
E Place|Suva|SUVA
E Place|Kadavu|Kadavu
E Organization|Naceva Co-operative|Naceva Co-operative
E Commodity|kava|kava;yaqona;Kava
E Place|Walu Bay|Walu Bay
E Vessel|Lomaiviti Spirit|Lomaiviti Spirit
E Place|Nuku'alofa|Nuku'alofa
E Organization|Ministry of Trade, Co-operatives, Micro, Small and Medium Enterprises and Communications|Ministry of Trade, Co-operatives, Micro, Small and Medium Enterprises and Communications
E Person|Semi Vuluma Qiolevu|Semi Vuluma Qiolevu;Qiolevu
E Firm|Pacific Roots (Tonga) Ltd|Pacific Roots (Tonga) Ltd;Pacific Roots
E Person|'Ofa Lolohea|'Ofa Lolohea
E Place|Vanuatu|Vanuatu
E Person|Manoa Tikoduadua Seru|Manoa Tikoduadua Seru
E Place|Tonga|Tonga;Tongan
E Place|Apia|Apia
E Place|Fiji|Fiji
E Place|New Zealand|New Zealand
E Place|United States|United States
E Place|Australia|Australia
E Organization|Biosecurity Authority of Fiji|Biosecurity Authority of Fiji
E Person|Losalini Waqatabu-Hughes|Losalini Waqatabu-Hughes
E Place|Lautoka|Lautoka
E Firm|Vinod Prasad & Sons|Vinod Prasad & Sons
C Naceva Co-operative|Co-operative@2;the co-operative@3
C Semi Vuluma Qiolevu|who@2
C Suva|the capital@2
C Pacific Roots (Tonga) Ltd|the buyer@2;it@3;the firm@4;it@4
C 'Ofa Lolohea|her@3;She@4
C Vanuatu|whose@4
C Manoa Tikoduadua Seru|his@5;he@5;his#2@5;I@6;he@6
C Ministry of Trade, Co-operatives, Micro, Small and Medium Enterprises and Communications|his ministry@5
C Biosecurity Authority of Fiji|the agency@7
C Vinod Prasad & Sons|A Lautoka trader@8
R Kadavu|SUPPLIES|Pacific Roots (Tonga) Ltd|1-2|asserted|in August
R Naceva Co-operative|SUPPLIES|Pacific Roots (Tonga) Ltd|1-2|asserted|in August
R Naceva Co-operative|EXPORTS|kava|1|asserted|in August
R Pacific Roots (Tonga) Ltd|IMPORTS|kava|1-2|asserted|in August
R Semi Vuluma Qiolevu|LEADS|Naceva Co-operative|2|asserted|-
R Semi Vuluma Qiolevu|VISITED|Suva|2|asserted|on Monday
R Pacific Roots (Tonga) Ltd|ACCUSED_BY|Semi Vuluma Qiolevu|2|asserted|-
R 'Ofa Lolohea|LEADS|Pacific Roots (Tonga) Ltd|3|asserted|-
R Kadavu|SUPPLIES|Pacific Roots (Tonga) Ltd|3|denied|-
R Vanuatu|SUPPLIES|Pacific Roots (Tonga) Ltd|4|asserted|now
R Manoa Tikoduadua Seru|LEADS|Ministry of Trade, Co-operatives, Micro, Small and Medium Enterprises and Communications|1-5|asserted|-
R Manoa Tikoduadua Seru|MET_WITH|Tonga|5|expected|next month
R Manoa Tikoduadua Seru|VISITED|Apia|5|expected|next month
R Losalini Waqatabu-Hughes|LEADS|Biosecurity Authority of Fiji|7|asserted|-
R Vinod Prasad & Sons|LOCATED_IN|Lautoka|8|asserted|-
R Naceva Co-operative|SUPPLIES|Vinod Prasad & Sons|3-8|expected|-
R Fiji|EXPORTS|kava|6|asserted|last year
R Fiji|SUPPLIES|New Zealand|6|asserted|last year
R Fiji|SUPPLIES|United States|6|asserted|last year
R Fiji|SUPPLIES|Australia|6|asserted|last year
R New Zealand|IMPORTS|kava|6|asserted|last year
R United States|IMPORTS|kava|6|asserted|last year
R Australia|IMPORTS|kava|6|asserted|last year

@u-003|Peruvian regional paper, English section|2025-01-29|Trujillo: Agro-exporters of La Libertad close record year; Chinese importers were here
1 The agro-exporting companies of the region of La Libertad closed 2024 with sales abroad of US$ 2,146 million, 19.4% more than in the previous year, driven by blueberries, avocados, asparagus and table grapes, informed the Regional Directorate of Foreign Trade and Tourism on the basis of customs figures.
2 The main destinations were the United States, which bought 41% of the blueberries, the Netherlands, Spain and, for the first time in fourth place, China, thanks to the opening of the Port of Chancay, inaugurated in November by Peruvian President Dina Boluarte.
---
3 "The route has gone from 35 days to 23, and a blueberry knows how to count," explained the general manager of Agrícola Moche Verde S.A.C. (AMV), Rosa Elvira Castañeda Lezama, whose firm was the fourth exporter of the region, behind Camposol, Danper and Virú.
4 AMV, which has 2,300 hectares in the Chavimochic irrigation project, last week received at its packing plant in Salaverry nine executives of Shanghai Orchard Union, and on Thursday both companies signed a letter of intent for 4,000 tonnes of blueberries per campaign, whose first containers would sail in August.
5 The Chinese delegation, headed by its vice president of sourcing, Zhou Peilan, later travelled to Piura to see mango and lemon fields.
---
6 Not everything is joy.
7 The Association of Agricultural Producers of the Valley of Virú denounced that AMV "drinks the water of the small ones" and asked the National Water Authority to review three wells.
8 The company answered that all of them have a licence, granted, it recalled, by the same authority in 2017.
9 The third stage of Chavimochic, paralysed since 2016 over the Odebrecht case, could restart in the second semester with a Canadian-Peruvian consortium, according to the governor of La Libertad, César Acuña Peralta, who said that he will be in Ottawa in March.
10 Founded in 1998 by the brothers Castañeda, AMV sold 11% of its shares to the Dutch pension manager Zeeland Vermogen in 2021.
E Place|Trujillo|Trujillo
E Place|La Libertad|La Libertad
E Commodity|blueberries|blueberries;blueberry
E Commodity|avocados|avocados
E Commodity|asparagus|asparagus
E Commodity|table grapes|table grapes
E Commodity|mango|mango
E Commodity|lemon|lemon
E Organization|Regional Directorate of Foreign Trade and Tourism|Regional Directorate of Foreign Trade and Tourism
E Place|United States|United States
E Place|Netherlands|Netherlands;Dutch
E Place|Spain|Spain
E Place|China|China;Chinese
E Place|Port of Chancay|Port of Chancay
E Place|Peru|Peruvian
E Person|Dina Boluarte|Dina Boluarte
E Firm|Agrícola Moche Verde S.A.C.|Agrícola Moche Verde S.A.C.;AMV
E Person|Rosa Elvira Castañeda Lezama|Rosa Elvira Castañeda Lezama
E Firm|Camposol|Camposol
E Firm|Danper|Danper
E Firm|Virú|Virú
E Place|Chavimochic|Chavimochic;Chavimochic irrigation project
E Place|Salaverry|Salaverry
E Firm|Shanghai Orchard Union|Shanghai Orchard Union
E Person|Zhou Peilan|Zhou Peilan
E Place|Piura|Piura
E Organization|Association of Agricultural Producers of the Valley of Virú|Association of Agricultural Producers of the Valley of Virú
E Organization|National Water Authority|National Water Authority
E Firm|Odebrecht|Odebrecht
E Place|Canada|Canadian
E Person|César Acuña Peralta|César Acuña Peralta
E Place|Ottawa|Ottawa
E Firm|Zeeland Vermogen|Zeeland Vermogen
C Agrícola Moche Verde S.A.C.|whose firm@3;which@4;its@4;The company@8;it@8;its@10
C Rosa Elvira Castañeda Lezama|whose@3
C La Libertad|the region@3
C United States|which@2
C Shanghai Orchard Union|The Chinese delegation@5;its@5
C National Water Authority|the same authority@8
C César Acuña Peralta|who@9;he@9
R La Libertad|EXPORTS|blueberries|1|asserted|2024
R La Libertad|EXPORTS|avocados|1|asserted|2024
R La Libertad|EXPORTS|asparagus|1|asserted|2024
R La Libertad|EXPORTS|table grapes|1|asserted|2024
R La Libertad|SUPPLIES|United States|1-2|asserted|2024
R United States|IMPORTS|blueberries|1-2|asserted|2024
R La Libertad|SUPPLIES|Netherlands|1-2|asserted|2024
R La Libertad|SUPPLIES|Spain|1-2|asserted|2024
R La Libertad|SUPPLIES|China|1-2|asserted|2024
R Dina Boluarte|LEADS|Peru|2|asserted|-
R Rosa Elvira Castañeda Lezama|LEADS|Agrícola Moche Verde S.A.C.|3|asserted|-
R Agrícola Moche Verde S.A.C.|LOCATED_IN|La Libertad|3|asserted|-
R Shanghai Orchard Union|VISITED|Salaverry|4|asserted|last week
R Agrícola Moche Verde S.A.C.|AGREED_WITH|Shanghai Orchard Union|4|asserted|on Thursday
R Agrícola Moche Verde S.A.C.|SUPPLIES|Shanghai Orchard Union|4|expected|in August
R Agrícola Moche Verde S.A.C.|EXPORTS|blueberries|4|expected|in August
R Shanghai Orchard Union|IMPORTS|blueberries|4|expected|in August
R Agrícola Moche Verde S.A.C.|MET_WITH|Shanghai Orchard Union|4|asserted|last week
R Shanghai Orchard Union|LOCATED_IN|China|5|asserted|-
R Zhou Peilan|EMPLOYED_BY|Shanghai Orchard Union|5|asserted|-
R Zhou Peilan|VISITED|Piura|5|asserted|-
R Shanghai Orchard Union|VISITED|Piura|5|asserted|-
R Agrícola Moche Verde S.A.C.|ACCUSED_BY|Association of Agricultural Producers of the Valley of Virú|7|asserted|-
R César Acuña Peralta|LEADS|La Libertad|9|asserted|-
R César Acuña Peralta|VISITED|Ottawa|9|expected|in March
R Zeeland Vermogen|LOCATED_IN|Netherlands|10|asserted|-
R Zeeland Vermogen|INVESTED_IN|Agrícola Moche Verde S.A.C.|10|asserted|in 2021

@u-004|Norwegian local paper in English|2024-09-03|Stokkøya Says Goodbye To Its Slaughterhouse, And Hello To A Man From Nha Trang
1 For thirty-one years, the whistle at Stokkfisk og Laks AS has told the people of the island when to put the potatoes on.
2 On Friday it blew for the last time: the parent company, Trondheim-based Havgløtt Seafood ASA, moves the slaughtering of salmon to its new plant in Åfjord, and 44 of the 61 employees go with it, by ferry, for as long as the ferry goes.
3 "We have not been badly treated, but we have been counted," says shop steward Gunn-Britt Oksvoll (58) of the Norwegian Food and Allied Workers Union.
---
4 Havgløtt, which delivers around 52,000 tonnes of fish a year to customers in Poland, France and South Korea, was bought off the Oslo exchange two years ago by the Bergen shipowning family Riise-Holm.
5 Chief executive Eskil Riise-Holm tells Fosen Tidende that the decision had nothing to do with the Russian embargo, which the company felt in 2014 and "never since".
6 He does not rule out that the empty building may be sold, and here the man from Nha Trang enters.
---
7 Nguyễn Hữu Thắng, who owns Bien Xanh Marine, a Vietnamese producer of feed from seaweed, was on the island from Wednesday to Saturday, slept at the parsonage, ate at the Coop and was shown round by the mayor of Åfjord, Vibeke Stjern Aas.
8 He has looked at two other halls on the coast, one in Vesterålen and one on Iceland, and has promised an answer by Christmas.
9 "The water is right, the price is right, and the potatoes were excellent," he says on the phone from Gardermoen.
10 Whether the money, about 90 million kroner, comes from himself or from the Investment Fund for Developing Countries, Norfund, which he met in Oslo on Monday, he would rather not say yet.
* 11 Photo: The last shift. From left Oddvar, Svetlana, Gunn-Britt, Tesfay
* 12 Also read: The wolf in Roan was a dog
* 13 Subscribe for 49 kr the first month
E Place|Stokkøya|Stokkøya
E Place|Nha Trang|Nha Trang
E Firm|Stokkfisk og Laks AS|Stokkfisk og Laks AS
E Firm|Havgløtt Seafood ASA|Havgløtt Seafood ASA;Havgløtt
E Place|Trondheim|Trondheim
E Commodity|salmon|salmon
E Place|Åfjord|Åfjord
E Person|Gunn-Britt Oksvoll|Gunn-Britt Oksvoll;Gunn-Britt
E Organization|Norwegian Food and Allied Workers Union|Norwegian Food and Allied Workers Union
E Commodity|fish|fish
E Commodity|potatoes|potatoes
E Place|Poland|Poland
E Place|France|France
E Place|South Korea|South Korea
E Place|Oslo|Oslo
E Place|Bergen|Bergen
E Person|Eskil Riise-Holm|Eskil Riise-Holm
E Organization|Fosen Tidende|Fosen Tidende
E Place|Russia|Russian
E Person|Nguyễn Hữu Thắng|Nguyễn Hữu Thắng
E Firm|Bien Xanh Marine|Bien Xanh Marine
E Place|Vietnam|Vietnamese
E Commodity|feed|feed
E Commodity|seaweed|seaweed
E Firm|Coop|Coop
E Person|Vibeke Stjern Aas|Vibeke Stjern Aas
E Place|Vesterålen|Vesterålen
E Place|Iceland|Iceland
E Place|Gardermoen|Gardermoen
E Organization|Norfund|Norfund;Investment Fund for Developing Countries
E Place|Roan|Roan
E Person|Riise-Holm family|family Riise-Holm
C Stokkøya|the island@1;the island@7
C Stokkfisk og Laks AS|it@2;Its@0;We@3
C Havgløtt Seafood ASA|the parent company@2;its@2;which@4;the company@5
C Eskil Riise-Holm|He@6
C Nguyễn Hữu Thắng|A Man From Nha Trang@0;the man from Nha Trang@6;who@7;He@8;he@9;himself@10;he@10;he#2@10
C Bien Xanh Marine|a Vietnamese producer of feed from seaweed@7
C Norfund|which@10
R Stokkfisk og Laks AS|SUBSIDIARY_OF|Havgløtt Seafood ASA|1-2|asserted|-
R Stokkfisk og Laks AS|LOCATED_IN|Stokkøya|1|asserted|-
R Havgløtt Seafood ASA|LOCATED_IN|Trondheim|2|asserted|-
R Gunn-Britt Oksvoll|EMPLOYED_BY|Stokkfisk og Laks AS|1-3|asserted|-
R Havgløtt Seafood ASA|EXPORTS|fish|4|asserted|-
R Havgløtt Seafood ASA|SUPPLIES|Poland|4|asserted|-
R Havgløtt Seafood ASA|SUPPLIES|France|4|asserted|-
R Havgløtt Seafood ASA|SUPPLIES|South Korea|4|asserted|-
R Poland|IMPORTS|fish|4|asserted|-
R France|IMPORTS|fish|4|asserted|-
R South Korea|IMPORTS|fish|4|asserted|-
R Riise-Holm family|OWNS|Havgløtt Seafood ASA|4|asserted|two years ago
R Eskil Riise-Holm|LEADS|Havgløtt Seafood ASA|5|asserted|-
R Havgløtt Seafood ASA|SANCTIONED_BY|Russia|5|asserted|in 2014
R Nguyễn Hữu Thắng|OWNS|Bien Xanh Marine|7|asserted|-
R Bien Xanh Marine|LOCATED_IN|Vietnam|7|asserted|-
R Nguyễn Hữu Thắng|VISITED|Stokkøya|7|asserted|from Wednesday to Saturday
R Vibeke Stjern Aas|LEADS|Åfjord|7|asserted|-
R Nguyễn Hữu Thắng|MET_WITH|Vibeke Stjern Aas|7|asserted|-
R Nguyễn Hữu Thắng|VISITED|Vesterålen|8|asserted|-
R Nguyễn Hữu Thắng|VISITED|Iceland|8|asserted|-
R Nguyễn Hữu Thắng|MET_WITH|Norfund|10|asserted|on Monday
R Nguyễn Hữu Thắng|VISITED|Oslo|10|asserted|on Monday
R Nguyễn Hữu Thắng|INVESTED_IN|Stokkøya|6-10|expected|-
R Norfund|INVESTED_IN|Stokkøya|6-10|expected|-
B 11,12,13

@u-005|Trinidad newspaper|2025-04-11|Dragon deal in doubt again as OFAC pulls licence
* 1 Rhondor Dowlat-Garcia Senior Reporter
2 PORT-OF-SPAIN — Trinidad and Tobago's hopes of bringing natural gas ashore from Venezuela's Dragon field by 2027 suffered another body blow yesterday after the Office of Foreign Assets Control (OFAC) of the United States Treasury informed the National Gas Company (NGC) that the licence under which it and Shell could deal with the Venezuelan state oil company PDVSA had been revoked.
3 Minister of Energy and Energy Industries Stuart Ramcharitar-Young, who met OFAC director Bradley T. Hensley in Washington on Monday, told the House of Representatives that he would not "sugar-coat it": the two countries had an agreement, signed in Caracas in December 2023, but an agreement without a licence was "a very expensive piece of paper".
---
4 Pressed by Opposition MP Davendranath Moonilal-Ali on whether the Government had paid for the Dragon licence, the minister said no payment had been made to Venezuela, whether in cash, in humanitarian supplies or in kind.
5 Atlantic LNG, the four-train plant at Point Fortin in which Shell, BP and NGC are shareholders, has been short of gas since Train 1 was mothballed in 2020, and Trinidad's shipments of LNG, mostly to Spain, Chile and the Dominican Republic, fell 7.6 per cent last year.
6 Methanol producers at Point Lisas are no better off.
---
7 Energy Chamber of Trinidad and Tobago president Dwight Mahabir-Lai Fook said members were disappointed but not surprised.
8 "Cross-border gas was Plan A, B and C. Manatee was Plan D," he said, referring to Shell's own field on this side of the line, which is due to supply Atlantic from 2027.
9 Asked about reports that a Guyanese-Surinamese pipeline could be an alternative, he laughed.
10 Grenada, whose prime minister was in Port-of-Spain last week to discuss exploration, has found gas but not a barrel of it has been proven.
* 11 RELATED: Fuel stations warn of weekend queues
* 12 2 Comments — Sort by Oldest — Add a comment...
E Person|Rhondor Dowlat-Garcia|Rhondor Dowlat-Garcia
E Place|Port-of-Spain|PORT-OF-SPAIN;Port-of-Spain
E Place|Trinidad and Tobago|Trinidad and Tobago;Trinidad
E Commodity|natural gas|natural gas;gas
E Place|Venezuela|Venezuela;Venezuelan
E Place|Dragon field|Dragon field;Dragon
E Organization|Office of Foreign Assets Control|Office of Foreign Assets Control;OFAC
E Organization|United States Treasury|United States Treasury
E Firm|National Gas Company|National Gas Company;NGC
E Firm|Shell|Shell
E Firm|PDVSA|PDVSA
E Person|Stuart Ramcharitar-Young|Stuart Ramcharitar-Young
E Person|Bradley T. Hensley|Bradley T. Hensley
E Place|Washington|Washington
E Organization|House of Representatives|House of Representatives
E Place|Caracas|Caracas
E Person|Davendranath Moonilal-Ali|Davendranath Moonilal-Ali
E Place|Atlantic LNG|Atlantic LNG;Atlantic
E Place|Point Fortin|Point Fortin
E Firm|BP|BP
E Commodity|LNG|LNG
E Place|Spain|Spain
E Place|Chile|Chile
E Place|Dominican Republic|Dominican Republic
E Commodity|methanol|Methanol
E Place|Point Lisas|Point Lisas
E Organization|Energy Chamber of Trinidad and Tobago|Energy Chamber of Trinidad and Tobago
E Person|Dwight Mahabir-Lai Fook|Dwight Mahabir-Lai Fook
E Place|Manatee|Manatee
E Place|Guyana|Guyanese
E Place|Suriname|Surinamese
E Place|Grenada|Grenada
E Commodity|fuel|Fuel
C National Gas Company|it@2
C Stuart Ramcharitar-Young|who@3;he@3;the minister@4
C Dwight Mahabir-Lai Fook|he@8;he@9
C Manatee|Shell's own field@8;which@8
C Grenada|whose@10
R Office of Foreign Assets Control|SUBSIDIARY_OF|United States Treasury|2|asserted|-
R Dragon field|LOCATED_IN|Venezuela|2|asserted|-
R Venezuela|SUPPLIES|Trinidad and Tobago|2|expected|by 2027
R Trinidad and Tobago|IMPORTS|natural gas|2|expected|by 2027
R Venezuela|OWNS|PDVSA|2|asserted|-
R PDVSA|LOCATED_IN|Venezuela|2|asserted|-
R Stuart Ramcharitar-Young|EMPLOYED_BY|Trinidad and Tobago|2-3|asserted|-
R Stuart Ramcharitar-Young|MET_WITH|Bradley T. Hensley|3|asserted|on Monday
R Bradley T. Hensley|LEADS|Office of Foreign Assets Control|3|asserted|-
R Trinidad and Tobago|AGREED_WITH|Venezuela|2-3|asserted|in December 2023
R Davendranath Moonilal-Ali|EMPLOYED_BY|House of Representatives|3-4|asserted|-
R Atlantic LNG|LOCATED_IN|Point Fortin|5|asserted|-
R Shell|INVESTED_IN|Atlantic LNG|5|asserted|-
R BP|INVESTED_IN|Atlantic LNG|5|asserted|-
R National Gas Company|INVESTED_IN|Atlantic LNG|5|asserted|-
R Trinidad and Tobago|EXPORTS|LNG|5|asserted|last year
R Trinidad and Tobago|SUPPLIES|Spain|5|asserted|last year
R Trinidad and Tobago|SUPPLIES|Chile|5|asserted|last year
R Trinidad and Tobago|SUPPLIES|Dominican Republic|5|asserted|last year
R Spain|IMPORTS|LNG|5|asserted|last year
R Chile|IMPORTS|LNG|5|asserted|last year
R Dominican Republic|IMPORTS|LNG|5|asserted|last year
R Dwight Mahabir-Lai Fook|LEADS|Energy Chamber of Trinidad and Tobago|7|asserted|-
R Manatee|SUPPLIES|Atlantic LNG|8|expected|from 2027
R Grenada|VISITED|Port-of-Spain|10|asserted|last week
B 1,11,12

@u-006|Bangladeshi daily|2024-07-03|ACC sues ex-chairman of Madhumati Spinning over Tk 312cr LC fraud
1 The Anti-Corruption Commission (ACC) yesterday filed a case against nine people including Shafiqul Alam Chowdhury Rubel, former chairman of Madhumati Spinning and Dyeing Mills Limited, for allegedly siphoning off Tk 312 crore from state-owned Sonali Bank by opening letters of credit for cotton that was never shipped.
2 ACC Deputy Director Md Golam Mostafa Talukder filed the case with its Integrated District Office, Dhaka-1, the commission's public relations officer Akhtar-uz-Zaman Khan told reporters.
---
3 According to the first information report, Madhumati Spinning showed the purchase of 21,000 bales of raw cotton from a Singapore-registered trader, Golden Harvest Fibres Pte, and of another 9,000 bales from Toshkent Paxta Eksport of Uzbekistan, on the strength of bills of lading in the name of a ship, MV Karnaphuli Dawn, which at the time was lying in a dry dock at Chattogram.
4 Uzbek embassy officials in Dhaka told investigators that the Tashkent company had sold nothing to Madhumati, the FIR says.
5 Rubel left for Dubai on June 9, a day before the Immigration Police received a court order barring him from going abroad.
6 His wife Nasreen Jahan Lipi, also an accused and a director of the mill, was arrested by the Detective Branch at her Gulshan residence last night and will be produced before court today.
---
7 Contacted over WhatsApp, Rubel termed the case "false and politically motivated" and said the cotton "is very much in our godown in Narayanganj, anyone can go and count".
8 Sonali Bank's Managing Director and CEO, Md Afzal Karim Bhuiyan, could not be reached for comments.
9 The mill, set up in 2003 at Rupganj, used to export yarn to Turkey and denim fabrics to Egypt before it was shut in February over unpaid gas bills.
* 10 For all latest news, follow our Google News channel.
* 11 Related Topics: ACC / LC fraud / Sonali Bank
E Organization|Anti-Corruption Commission|Anti-Corruption Commission;ACC
E Person|Shafiqul Alam Chowdhury Rubel|Shafiqul Alam Chowdhury Rubel;Rubel
E Firm|Madhumati Spinning and Dyeing Mills Limited|Madhumati Spinning and Dyeing Mills Limited;Madhumati Spinning;Madhumati
E Firm|Sonali Bank|Sonali Bank
E Commodity|cotton|cotton;raw cotton
E Person|Golam Mostafa Talukder|Golam Mostafa Talukder
E Organization|Integrated District Office, Dhaka-1|Integrated District Office, Dhaka-1
E Person|Akhtar-uz-Zaman Khan|Akhtar-uz-Zaman Khan
E Firm|Golden Harvest Fibres Pte|Golden Harvest Fibres Pte
E Place|Singapore|Singapore
E Firm|Toshkent Paxta Eksport|Toshkent Paxta Eksport
E Place|Uzbekistan|Uzbekistan;Uzbek
E Vessel|Karnaphuli Dawn|Karnaphuli Dawn
E Place|Chattogram|Chattogram
E Place|Dhaka|Dhaka
E Place|Tashkent|Tashkent
E Place|Dubai|Dubai
E Organization|Immigration Police|Immigration Police
E Person|Nasreen Jahan Lipi|Nasreen Jahan Lipi
E Organization|Detective Branch|Detective Branch
E Place|Gulshan|Gulshan
E Firm|WhatsApp|WhatsApp
E Place|Narayanganj|Narayanganj
E Person|Afzal Karim Bhuiyan|Afzal Karim Bhuiyan
E Place|Rupganj|Rupganj
E Commodity|yarn|yarn
E Place|Turkey|Turkey
E Commodity|denim fabrics|denim fabrics
E Place|Egypt|Egypt
E Firm|Google|Google
C Anti-Corruption Commission|its@2;the commission@2
C Shafiqul Alam Chowdhury Rubel|ex-chairman@0;him@5;His@6
C Golden Harvest Fibres Pte|a Singapore-registered trader@3
C Toshkent Paxta Eksport|the Tashkent company@4
C Karnaphuli Dawn|a ship@3;which@3
C Nasreen Jahan Lipi|her@6
C Madhumati Spinning and Dyeing Mills Limited|the mill@6;our@7;The mill@9;it@9
R Shafiqul Alam Chowdhury Rubel|ACCUSED_BY|Anti-Corruption Commission|1|asserted|yesterday
R Nasreen Jahan Lipi|ACCUSED_BY|Anti-Corruption Commission|1-6|asserted|yesterday
R Golam Mostafa Talukder|EMPLOYED_BY|Anti-Corruption Commission|2|asserted|-
R Integrated District Office, Dhaka-1|SUBSIDIARY_OF|Anti-Corruption Commission|2|asserted|-
R Akhtar-uz-Zaman Khan|EMPLOYED_BY|Anti-Corruption Commission|2|asserted|-
R Madhumati Spinning and Dyeing Mills Limited|IMPORTS|cotton|3|alleged|-
R Golden Harvest Fibres Pte|SUPPLIES|Madhumati Spinning and Dyeing Mills Limited|3|alleged|-
R Toshkent Paxta Eksport|SUPPLIES|Madhumati Spinning and Dyeing Mills Limited|3|alleged|-
R Golden Harvest Fibres Pte|LOCATED_IN|Singapore|3|asserted|-
R Toshkent Paxta Eksport|LOCATED_IN|Uzbekistan|3|asserted|-
R Toshkent Paxta Eksport|LOCATED_IN|Tashkent|4|asserted|-
R Karnaphuli Dawn|LOCATED_IN|Chattogram|3|asserted|-
R Toshkent Paxta Eksport|SUPPLIES|Madhumati Spinning and Dyeing Mills Limited|4|denied|-
R Shafiqul Alam Chowdhury Rubel|VISITED|Dubai|5|asserted|on June 9
R Nasreen Jahan Lipi|LEADS|Madhumati Spinning and Dyeing Mills Limited|6|asserted|-
R Nasreen Jahan Lipi|ARRESTED_BY|Detective Branch|6|asserted|last night
R Afzal Karim Bhuiyan|LEADS|Sonali Bank|8|asserted|-
R Madhumati Spinning and Dyeing Mills Limited|LOCATED_IN|Rupganj|9|asserted|-
R Madhumati Spinning and Dyeing Mills Limited|EXPORTS|yarn|9|asserted|-
R Madhumati Spinning and Dyeing Mills Limited|EXPORTS|denim fabrics|9|asserted|-
R Madhumati Spinning and Dyeing Mills Limited|SUPPLIES|Turkey|9|asserted|-
R Madhumati Spinning and Dyeing Mills Limited|SUPPLIES|Egypt|9|asserted|-
R Turkey|IMPORTS|yarn|9|asserted|-
R Egypt|IMPORTS|denim fabrics|9|asserted|-
B 10,11

@u-007|Kazakh regional news site, translated|2023-10-20|Millers of Kostanay Region are looking for new roads to Kabul
1 KOSTANAY. October 20. KostanayInform — Within the framework of the working trip of the Governor of Kostanay Region Kumar Aksakalov to the city of Mazar-i-Sharif, the enterprises of the region concluded contracts for the supply of 130 thousand tons of flour to Afghanistan, the press service of the governor's office informs.
2 As it was noted, the delegation included 14 representatives of the business, among them General Director of LLP "Tobol-Nan" Aigerim Sultanbekova and the owner of the Rudny mill combine "Zolotoy Kolos KZ" Viktor Ivanovich Shtumpf.
---
3 "Afghanistan takes up to 70 percent of our flour, before it was Uzbekistan, but the Uzbek colleagues today purchase the grain and grind it themselves," A. Sultanbekova said.
4 According to the expert of the Union of Grain Processors of Kazakhstan Yevgeny Gan, for 9 months of the current year the country exported 1.6 million tons of flour, including to Afghanistan – 1.1 million, Tajikistan – 160 thousand, Turkmenistan – 38 thousand tons.
5 He also reminded that Russian wheat brought in by road has been forbidden by the Ministry of Agriculture since April, and this ban, most likely, will be prolonged.
---
6 During the trip, the head of the region held talks with the acting Minister of Industry and Commerce of Afghanistan Nooruddin Azizi, who asked to consider the barter: flour in exchange for raisins, marble and talc.
7 Note that the Afghan side has offered also its carpets, however the Kazakh side has not shown interest.
8 Besides, K. Aksakalov visited the dry port of Hairaton, where "Tobol-Nan" has the intention to build a warehouse for 2 billion tenge together with the Uzbek logistics operator "Termez Cargo Center".
9 It should be noted that in September the Afghan company "Baba Wali Flour" did not pay for 40 wagons, and the court of Kostanay city has obliged it to return the debt; the company's representative Hamidullah Sherzad declared that the wagons were received by another person.
* 10 Found an error? Select it and press Ctrl+Enter
* 11 Reprinting of materials only with an active hyperlink
E Place|Kostanay|KOSTANAY;Kostanay
E Place|Kostanay Region|Kostanay Region
E Organization|KostanayInform|KostanayInform
E Person|Kumar Aksakalov|Kumar Aksakalov;Aksakalov
E Place|Mazar-i-Sharif|Mazar-i-Sharif
E Commodity|flour|flour
E Place|Afghanistan|Afghanistan;Afghan;Kabul
E Firm|Tobol-Nan|Tobol-Nan
E Person|Aigerim Sultanbekova|Aigerim Sultanbekova;Sultanbekova
E Firm|Zolotoy Kolos KZ|Zolotoy Kolos KZ
E Place|Rudny|Rudny
E Person|Viktor Ivanovich Shtumpf|Viktor Ivanovich Shtumpf
E Place|Uzbekistan|Uzbekistan;Uzbek
E Commodity|grain|grain
E Person|Yevgeny Gan|Yevgeny Gan
E Organization|Union of Grain Processors of Kazakhstan|Union of Grain Processors of Kazakhstan
E Place|Kazakhstan|Kazakh
E Place|Tajikistan|Tajikistan
E Place|Turkmenistan|Turkmenistan
E Commodity|wheat|wheat
E Place|Russia|Russian
E Organization|Ministry of Agriculture|Ministry of Agriculture
E Person|Nooruddin Azizi|Nooruddin Azizi
E Commodity|raisins|raisins
E Commodity|marble|marble
E Commodity|talc|talc
E Commodity|carpets|carpets
E Place|Hairaton|Hairaton
E Firm|Termez Cargo Center|Termez Cargo Center
E Firm|Baba Wali Flour|Baba Wali Flour
E Person|Hamidullah Sherzad|Hamidullah Sherzad
C Kostanay Region|the region@1;our@3
C Kazakhstan|the country@4
C Yevgeny Gan|He@5
C Uzbekistan|themselves@3
C Kumar Aksakalov|the head of the region@6
C Nooruddin Azizi|who@6
C Afghanistan|the Afghan side@7;its@7
C Hairaton|where@8
C Baba Wali Flour|it@9;the company@9
R Kumar Aksakalov|LEADS|Kostanay Region|1|asserted|-
R Kumar Aksakalov|VISITED|Mazar-i-Sharif|1|asserted|-
R Kostanay Region|AGREED_WITH|Afghanistan|1|asserted|-
R Kostanay Region|SUPPLIES|Afghanistan|1|expected|-
R Kostanay Region|EXPORTS|flour|1|expected|-
R Afghanistan|IMPORTS|flour|1|expected|-
R Aigerim Sultanbekova|LEADS|Tobol-Nan|2|asserted|-
R Aigerim Sultanbekova|VISITED|Mazar-i-Sharif|1-2|asserted|-
R Viktor Ivanovich Shtumpf|OWNS|Zolotoy Kolos KZ|2|asserted|-
R Viktor Ivanovich Shtumpf|VISITED|Mazar-i-Sharif|1-2|asserted|-
R Zolotoy Kolos KZ|LOCATED_IN|Rudny|2|asserted|-
R Kostanay Region|SUPPLIES|Afghanistan|3|asserted|-
R Afghanistan|IMPORTS|flour|3|asserted|-
R Kostanay Region|EXPORTS|flour|3|asserted|-
R Kostanay Region|SUPPLIES|Uzbekistan|3|asserted|-
R Uzbekistan|IMPORTS|grain|3|asserted|today
R Yevgeny Gan|EMPLOYED_BY|Union of Grain Processors of Kazakhstan|4|asserted|-
R Kazakhstan|EXPORTS|flour|4|asserted|for 9 months of the current year
R Kazakhstan|SUPPLIES|Afghanistan|4|asserted|for 9 months of the current year
R Kazakhstan|SUPPLIES|Tajikistan|4|asserted|for 9 months of the current year
R Kazakhstan|SUPPLIES|Turkmenistan|4|asserted|for 9 months of the current year
R Tajikistan|IMPORTS|flour|4|asserted|for 9 months of the current year
R Turkmenistan|IMPORTS|flour|4|asserted|for 9 months of the current year
R Russia|SANCTIONED_BY|Ministry of Agriculture|5|asserted|since April
R Nooruddin Azizi|EMPLOYED_BY|Afghanistan|6|asserted|-
R Kumar Aksakalov|MET_WITH|Nooruddin Azizi|6|asserted|-
R Afghanistan|EXPORTS|raisins|6|expected|-
R Afghanistan|EXPORTS|marble|6|expected|-
R Afghanistan|EXPORTS|talc|6|expected|-
R Afghanistan|SUPPLIES|Kazakhstan|6-7|expected|-
R Kazakhstan|IMPORTS|carpets|7|denied|-
R Kumar Aksakalov|VISITED|Hairaton|8|asserted|-
R Tobol-Nan|INVESTED_IN|Hairaton|8|expected|-
R Termez Cargo Center|INVESTED_IN|Hairaton|8|expected|-
R Termez Cargo Center|LOCATED_IN|Uzbekistan|8|asserted|-
R Baba Wali Flour|LOCATED_IN|Afghanistan|9|asserted|-
R Hamidullah Sherzad|EMPLOYED_BY|Baba Wali Flour|9|asserted|-
B 10,11

@u-008|letter to the editor, Serbia|2022-01-14|Letters: I am not against lithium, I am against being lied to
1 Sir, your correspondent writes ("Jadar in numbers", January 11) as though the only people in the valley who object to the mine are pensioners and poets; I am a mining engineer, I worked for 26 years at Bor, and I object to it with a slide rule in my hand.
2 I was in the hall at Loznica in October when Ms Karolina Wentzel-Brooks, who manages the project for Corrigan Tinto and had come from Melbourne for the evening, told us that no sulphuric acid would leave the plant, and I was in the same hall in November when the company's own consultant, Prof. Dr Dragoslav Ćurčin of the Faculty of Mining and Geology, showed a slide on which six lorries a day did precisely that.
3 When I asked which of the two slides was the true one, the microphone ran out of battery.
---
4 It is said that Berlin wants our lithium for its cars and that if we do not sell it somebody in Chile will.
5 Very well; but a Serbia that has been selling copper concentrate to Chinese smelters since RTB Bor passed to Zijin in 2018, and has been breathing what is left, is entitled to ask what happened to the filters it was promised then.
6 Our Minister of Mining and Energy, Mrs Zorana Mihajlović-Tasić, has accused people like myself of being paid by "foreign foundations".
7 I should be glad to learn which, for the roof of my house needs repair.
8 Had her Ministry of Mining and Energy published the feasibility study, as the law requires, nobody would need to be paid to read it.
---
9 The Prime Minister now says that everything is stopped and that the permits are void.
10 Good.
11 Corrigan Tinto's office in Brezjak was open this morning; I went in, and was offered a pen.
12 Momčilo Gavranović, dipl. ing., Mali Zvornik
E Place|Jadar|Jadar
E Place|Bor|Bor
E Place|Loznica|Loznica
E Person|Karolina Wentzel-Brooks|Karolina Wentzel-Brooks
E Firm|Corrigan Tinto|Corrigan Tinto
E Place|Melbourne|Melbourne
E Commodity|sulphuric acid|sulphuric acid
E Person|Dragoslav Ćurčin|Dragoslav Ćurčin
E Organization|Faculty of Mining and Geology|Faculty of Mining and Geology
E Commodity|lithium|lithium
E Commodity|cars|cars
E Place|Germany|Berlin
E Place|Chile|Chile
E Commodity|copper concentrate|copper concentrate
E Place|China|Chinese
E Firm|Zijin|Zijin
E Person|Zorana Mihajlović-Tasić|Zorana Mihajlović-Tasić
E Organization|Ministry of Mining and Energy|Ministry of Mining and Energy
E Place|Brezjak|Brezjak
E Person|Momčilo Gavranović|Momčilo Gavranović
E Place|Mali Zvornik|Mali Zvornik
E Place|Serbia|Serbia
E Firm|RTB Bor|RTB Bor
C Momčilo Gavranović|I@0;I@1;I#2@1;I#3@1;my@1;I@2;I#2@2;I@3;myself@6;I@7;my@7;I@11
C Karolina Wentzel-Brooks|who@2
C Corrigan Tinto|the company@2
C Germany|its@4
C Serbia|it@5
C Jadar|the valley@1;the mine@1
C Zorana Mihajlović-Tasić|her@8
R Momčilo Gavranović|VISITED|Loznica|2|asserted|in October
R Karolina Wentzel-Brooks|EMPLOYED_BY|Corrigan Tinto|2|asserted|-
R Karolina Wentzel-Brooks|VISITED|Loznica|2|asserted|in October
R Dragoslav Ćurčin|EMPLOYED_BY|Faculty of Mining and Geology|2|asserted|-
R Dragoslav Ćurčin|EMPLOYED_BY|Corrigan Tinto|2|asserted|-
R Serbia|EXPORTS|copper concentrate|5|asserted|-
R Serbia|SUPPLIES|China|5|asserted|-
R China|IMPORTS|copper concentrate|5|asserted|-
R Zijin|OWNS|RTB Bor|5|asserted|in 2018
R Zorana Mihajlović-Tasić|LEADS|Ministry of Mining and Energy|6-8|asserted|-
R Momčilo Gavranović|ACCUSED_BY|Zorana Mihajlović-Tasić|6|asserted|-
R Momčilo Gavranović|VISITED|Brezjak|11|asserted|this morning

@u-009|Malawian sports page|2024-06-24|Bullets silence Silver at Kamuzu, coach hails "twelfth man"
1 FCB Nyasa Big Bullets on Sunday displaced Silver Strikers at the summit of the TNM Super League after a 2-1 win at a packed Kamuzu Stadium in Blantyre, where the gates were closed an hour before kick-off and traders sold out of sugarcane, samosas and replica shirts.
2 Babatunde Adepoju-Banda opened the scoring on 17 minutes with a header before Chawanangwa Gumbo led the charge for the Bankers and equalised from the penalty spot.
3 Precious Phiri-Sambani's free kick, conceded when the goalkeeper was judged to have handled outside the box, settled the matter ten minutes from time.
---
4 "The supplies from the wings had been running low in the first half, so we changed the shape," said Bullets coach Kalisto Pasuwa-Mhango, who dedicated the points to the supporters.
5 Silver coach Peter de Jongh-Mponda accused referee Godfrey Nkhakananga of robbing his side; the league's spokesperson could not immediately comment.
6 Bullets now travel to Mzuzu on Saturday to face Moyale Barracks, while Silver host Civil Service United at Bingu National Stadium in Lilongwe.
7 The sponsor, telecommunications firm TNM, put K250 million into the league this season.
* 8 Results: Mafco 0-0 Kamuzu Barracks; Bangwe All Stars 1-3 Karonga United
* 9 Leave a Reply Your email address will not be published. Required fields are marked *
E Organization|FCB Nyasa Big Bullets|FCB Nyasa Big Bullets;Bullets
E Organization|Silver Strikers|Silver Strikers;Silver;Bankers
E Organization|TNM Super League|TNM Super League
E Place|Kamuzu Stadium|Kamuzu Stadium;Kamuzu
E Place|Blantyre|Blantyre
E Commodity|sugarcane|sugarcane
E Commodity|samosas|samosas
E Commodity|replica shirts|replica shirts
E Person|Babatunde Adepoju-Banda|Babatunde Adepoju-Banda
E Person|Chawanangwa Gumbo|Chawanangwa Gumbo
E Person|Precious Phiri-Sambani|Precious Phiri-Sambani
E Person|Kalisto Pasuwa-Mhango|Kalisto Pasuwa-Mhango
E Person|Peter de Jongh-Mponda|Peter de Jongh-Mponda
E Person|Godfrey Nkhakananga|Godfrey Nkhakananga
E Place|Mzuzu|Mzuzu
E Organization|Moyale Barracks|Moyale Barracks
E Organization|Civil Service United|Civil Service United
E Place|Bingu National Stadium|Bingu National Stadium
E Place|Lilongwe|Lilongwe
E Firm|TNM|TNM
E Organization|Mafco|Mafco
E Organization|Kamuzu Barracks|Kamuzu Barracks
E Organization|Bangwe All Stars|Bangwe All Stars
E Organization|Karonga United|Karonga United
C FCB Nyasa Big Bullets|we@4
C Kalisto Pasuwa-Mhango|coach@0;who@4
C Peter de Jongh-Mponda|his@5
C TNM Super League|the league@7
R Kamuzu Stadium|LOCATED_IN|Blantyre|1|asserted|-
R Kalisto Pasuwa-Mhango|EMPLOYED_BY|FCB Nyasa Big Bullets|4|asserted|-
R Peter de Jongh-Mponda|EMPLOYED_BY|Silver Strikers|5|asserted|-
R Godfrey Nkhakananga|ACCUSED_BY|Peter de Jongh-Mponda|5|asserted|-
R FCB Nyasa Big Bullets|VISITED|Mzuzu|6|expected|on Saturday
R Bingu National Stadium|LOCATED_IN|Lilongwe|6|asserted|-
R TNM|INVESTED_IN|TNM Super League|7|asserted|this season
B 8,9

@u-010|Omani English daily|2023-06-22|OQ Partners With Japan's Kitamura And Dutch VopaTrans On Duqm Ammonia Terminal
1 MUSCAT: Under the auspices of H.E. Eng. Salim bin Nasser al Aufi, Oman's Minister of Energy and Minerals, Green Molecules Oman SPC (Gremol), the entity responsible for the orchestration of the sultanate's green hydrogen strategy, on Wednesday signed project development and land agreements with a consortium comprising OQ Alternative Energy, Kitamura Shoji of Japan and the Rotterdam storage company VopaTrans for the establishment of a 1.1 million tonne per annum green ammonia scheme in Al Wusta Governorate.
2 The project, named Najm al Duqm, represents an investment of $6.8 billion over seven years, and its first phase is expected to be on stream in the second quarter of 2030.
---
3 Sheikh Dr. Khalfan bin Rashid al Mahrouqi, Chairman of OQ Alternative Energy, a fully owned unit of the state energy group OQ, said the consortium had already received expressions of interest for the ammonia from power producers in Japan and South Korea as well as from fertiliser importers in India.
4 "The Japanese side have visited Duqm eleven times; I believe they now know the camels by name," he said to laughter.
5 Kitamura's Executive Vice President, Naoki Fujishiro, who arrived in Muscat on Tuesday at the head of a 22-member delegation, affirmed that a binding offtake contract with the Japanese utility Setouchi Electric would follow "within the fiscal year".
6 He also held a meeting at the Ministry of Commerce, Industry and Investment Promotion with the minister, H.E. Qais bin Mohammed al Yousef, and with officials of the Public Authority for Special Economic Zones and Free Zones (OPAZ), which manages the Special Economic Zone at Duqm (SEZAD).
---
7 Oman, which exported 11.5 million tonnes of LNG last year, aims at producing one million tonnes of renewable hydrogen annually by 2030.
8 Gremol, a subsidiary of Energy Development Oman, clarified that contrary to what had been circulated on social media, no agreement has been concluded with the Chinese turbine maker Longfeng for the same block.
E Place|Muscat|MUSCAT;Muscat
E Person|Salim bin Nasser al Aufi|Salim bin Nasser al Aufi
E Firm|Green Molecules Oman SPC|Green Molecules Oman SPC;Gremol
E Commodity|green hydrogen|green hydrogen;renewable hydrogen
E Firm|OQ Alternative Energy|OQ Alternative Energy
E Firm|Kitamura Shoji|Kitamura Shoji;Kitamura
E Place|Japan|Japan;Japanese
E Firm|VopaTrans|VopaTrans
E Place|Netherlands|Dutch
E Place|Rotterdam|Rotterdam
E Commodity|green ammonia|green ammonia;ammonia;Ammonia
E Place|Al Wusta Governorate|Al Wusta Governorate
E Place|Najm al Duqm|Najm al Duqm
E Person|Khalfan bin Rashid al Mahrouqi|Khalfan bin Rashid al Mahrouqi
E Firm|OQ|OQ
E Place|South Korea|South Korea
E Commodity|fertiliser|fertiliser
E Place|India|India
E Place|Duqm|Duqm
E Person|Naoki Fujishiro|Naoki Fujishiro
E Firm|Setouchi Electric|Setouchi Electric
E Person|Qais bin Mohammed al Yousef|Qais bin Mohammed al Yousef
E Organization|Ministry of Commerce, Industry and Investment Promotion|Ministry of Commerce, Industry and Investment Promotion
E Organization|Public Authority for Special Economic Zones and Free Zones|Public Authority for Special Economic Zones and Free Zones;OPAZ
E Place|Special Economic Zone at Duqm|Special Economic Zone at Duqm;SEZAD
E Place|Oman|Oman
E Commodity|LNG|LNG
E Firm|Energy Development Oman|Energy Development Oman
E Firm|Longfeng|Longfeng
E Place|China|Chinese
C Green Molecules Oman SPC|the entity responsible@1
C Oman|the sultanate@1;which@7
C Najm al Duqm|The project@2;its@2;a 1.1 million tonne per annum green ammonia scheme@1
C Kitamura Shoji|The Japanese side@4;they@4
C Khalfan bin Rashid al Mahrouqi|I@4;he@4
C Naoki Fujishiro|who@5;He@6
C Public Authority for Special Economic Zones and Free Zones|which@6
R Salim bin Nasser al Aufi|EMPLOYED_BY|Oman|1|asserted|-
R Green Molecules Oman SPC|AGREED_WITH|OQ Alternative Energy|1|asserted|on Wednesday
R Green Molecules Oman SPC|AGREED_WITH|Kitamura Shoji|1|asserted|on Wednesday
R Green Molecules Oman SPC|AGREED_WITH|VopaTrans|1|asserted|on Wednesday
R OQ|AGREED_WITH|Kitamura Shoji|0|asserted|-
R OQ|AGREED_WITH|VopaTrans|0|asserted|-
R Kitamura Shoji|LOCATED_IN|Japan|1|asserted|-
R VopaTrans|LOCATED_IN|Netherlands|0|asserted|-
R VopaTrans|LOCATED_IN|Rotterdam|1|asserted|-
R Najm al Duqm|LOCATED_IN|Al Wusta Governorate|1-2|asserted|-
R OQ Alternative Energy|INVESTED_IN|Najm al Duqm|1-2|expected|-
R Kitamura Shoji|INVESTED_IN|Najm al Duqm|1-2|expected|-
R VopaTrans|INVESTED_IN|Najm al Duqm|1-2|expected|-
R Khalfan bin Rashid al Mahrouqi|LEADS|OQ Alternative Energy|3|asserted|-
R OQ|OWNS|OQ Alternative Energy|3|asserted|-
R Oman|OWNS|OQ|1-3|asserted|-
R Najm al Duqm|SUPPLIES|Japan|2-3|expected|-
R Najm al Duqm|SUPPLIES|South Korea|2-3|expected|-
R Najm al Duqm|SUPPLIES|India|2-3|expected|-
R Japan|IMPORTS|green ammonia|3|expected|-
R South Korea|IMPORTS|green ammonia|3|expected|-
R India|IMPORTS|green ammonia|3|expected|-
R Kitamura Shoji|VISITED|Duqm|4|asserted|-
R Naoki Fujishiro|EMPLOYED_BY|Kitamura Shoji|5|asserted|-
R Naoki Fujishiro|VISITED|Muscat|5|asserted|on Tuesday
R Kitamura Shoji|VISITED|Muscat|5|asserted|on Tuesday
R Kitamura Shoji|AGREED_WITH|Setouchi Electric|5|expected|within the fiscal year
R Setouchi Electric|LOCATED_IN|Japan|5|asserted|-
R Naoki Fujishiro|MET_WITH|Qais bin Mohammed al Yousef|6|asserted|-
R Naoki Fujishiro|MET_WITH|Public Authority for Special Economic Zones and Free Zones|6|asserted|-
R Qais bin Mohammed al Yousef|LEADS|Ministry of Commerce, Industry and Investment Promotion|6|asserted|-
R Special Economic Zone at Duqm|LOCATED_IN|Duqm|4-6|asserted|-
R Oman|EXPORTS|LNG|7|asserted|last year
R Green Molecules Oman SPC|SUBSIDIARY_OF|Energy Development Oman|8|asserted|-
R Green Molecules Oman SPC|AGREED_WITH|Longfeng|8|denied|-
R Longfeng|LOCATED_IN|China|8|asserted|-

@u-011|Ugandan daily, court page|2023-03-31|Court remands Congolese gold dealer, two UPDF officers
* 1 Sections: National | Regional | Court | Insight | PWR
2 The Anti-Corruption Court in Kololo has remanded to Luzira Prison a Congolese gold dealer and two army officers over the disappearance of 212 kilogrammes of gold that was seized at Entebbe International Airport last October and kept, so the prosecution told the court, in a safe that turned out to contain lead.
3 Chief Magistrate Joan Aciro-Okello yesterday denied bail to Mr Dieudonné Kambale Mutsuva, 49, the director of Virunga Or Comptoir SARL of Goma, Lt Col Richard Bwambale Tumusiime and Capt Stella Nambozo, who pleaded not guilty to theft, abuse of office and conspiracy to defraud.
4 Mr Mutsuva was arrested by the Chieftaincy of Military Intelligence on March 22 at a hotel in Munyonyo, hours after he flew in from Kigali.
---
5 State attorney Edward Muhumuza said the metal had been on its way to Aurum Emirates DMCC, a Dubai refiner that the US Treasury blacklisted a year ago for buying conflict gold, and that its papers had been signed in the name of a non-existent mine in Mubende.
6 But defence lawyer Caleb Alaka-Wamimbi told court his client's company had never sold an ounce to the refinery, and accused the Uganda Revenue Authority (URA) of "losing gold and looking for Congolese".
7 URA spokesperson Ibrahim Bbosa-Kato declined to comment on a matter before court.
---
8 Gold has been Uganda's leading export for six years running and fetched $2.3 billion last year, most of it paid by buyers in the United Arab Emirates, although the country itself mines little, a gap which the UN Group of Experts on the Democratic Republic of the Congo explains by smuggling from Ituri and North Kivu provinces.
9 The case was adjourned to April 14.
* 10 editorial@monitor.example Additional reporting by Juliet K.
* 11 You May Like: 7 foods that make you sleepy
E Place|Democratic Republic of the Congo|Congolese
E Organization|UPDF|UPDF
E Organization|Anti-Corruption Court|Anti-Corruption Court
E Place|Kololo|Kololo
E Place|Luzira Prison|Luzira Prison
E Commodity|gold|gold;Gold;conflict gold
E Place|Entebbe International Airport|Entebbe International Airport
E Commodity|lead|lead
E Person|Joan Aciro-Okello|Joan Aciro-Okello
E Person|Dieudonné Kambale Mutsuva|Dieudonné Kambale Mutsuva;Mutsuva
E Firm|Virunga Or Comptoir SARL|Virunga Or Comptoir SARL
E Place|Goma|Goma
E Person|Richard Bwambale Tumusiime|Richard Bwambale Tumusiime
E Person|Stella Nambozo|Stella Nambozo
E Organization|Chieftaincy of Military Intelligence|Chieftaincy of Military Intelligence
E Place|Munyonyo|Munyonyo
E Place|Kigali|Kigali
E Person|Edward Muhumuza|Edward Muhumuza
E Firm|Aurum Emirates DMCC|Aurum Emirates DMCC
E Place|Dubai|Dubai
E Organization|US Treasury|US Treasury
E Place|Mubende|Mubende
E Person|Caleb Alaka-Wamimbi|Caleb Alaka-Wamimbi
E Organization|Uganda Revenue Authority|Uganda Revenue Authority;URA
E Person|Ibrahim Bbosa-Kato|Ibrahim Bbosa-Kato
E Place|Uganda|Uganda
E Place|United Arab Emirates|United Arab Emirates
E Organization|UN Group of Experts on the Democratic Republic of the Congo|UN Group of Experts on the Democratic Republic of the Congo
E Place|Ituri|Ituri
E Place|North Kivu|North Kivu
E Person|Juliet K.|Juliet K.
C Anti-Corruption Court|the court@2
C Dieudonné Kambale Mutsuva|Congolese gold dealer@0;a Congolese gold dealer@2;he@4;his client@6
C Aurum Emirates DMCC|a Dubai refiner@5;the refinery@6
C Virunga Or Comptoir SARL|his client's company@6
C Caleb Alaka-Wamimbi|his@6
C Uganda|the country itself@8
R Anti-Corruption Court|LOCATED_IN|Kololo|2|asserted|-
R Joan Aciro-Okello|EMPLOYED_BY|Anti-Corruption Court|2-3|asserted|-
R Dieudonné Kambale Mutsuva|LEADS|Virunga Or Comptoir SARL|3|asserted|-
R Virunga Or Comptoir SARL|LOCATED_IN|Goma|3|asserted|-
R Richard Bwambale Tumusiime|EMPLOYED_BY|UPDF|0-3|asserted|-
R Stella Nambozo|EMPLOYED_BY|UPDF|0-3|asserted|-
R Dieudonné Kambale Mutsuva|ARRESTED_BY|Chieftaincy of Military Intelligence|4|asserted|on March 22
R Dieudonné Kambale Mutsuva|ARRESTED_BY|Anti-Corruption Court|2-3|asserted|yesterday
R Richard Bwambale Tumusiime|ARRESTED_BY|Anti-Corruption Court|2-3|asserted|yesterday
R Stella Nambozo|ARRESTED_BY|Anti-Corruption Court|2-3|asserted|yesterday
R Dieudonné Kambale Mutsuva|VISITED|Munyonyo|4|asserted|on March 22
R Aurum Emirates DMCC|LOCATED_IN|Dubai|5|asserted|-
R Aurum Emirates DMCC|SANCTIONED_BY|US Treasury|5|asserted|a year ago
R Aurum Emirates DMCC|IMPORTS|gold|5|alleged|-
R Dieudonné Kambale Mutsuva|SUPPLIES|Aurum Emirates DMCC|4-5|alleged|-
R Edward Muhumuza|EMPLOYED_BY|Uganda|5-8|asserted|-
R Virunga Or Comptoir SARL|SUPPLIES|Aurum Emirates DMCC|6|denied|-
R Uganda Revenue Authority|ACCUSED_BY|Caleb Alaka-Wamimbi|6|asserted|-
R Ibrahim Bbosa-Kato|EMPLOYED_BY|Uganda Revenue Authority|7|asserted|-
R Uganda|EXPORTS|gold|8|asserted|last year
R Uganda|SUPPLIES|United Arab Emirates|8|asserted|last year
R United Arab Emirates|IMPORTS|gold|8|asserted|last year
R Ituri|EXPORTS|gold|8|alleged|-
R North Kivu|EXPORTS|gold|8|alleged|-
R Ituri|SUPPLIES|Uganda|8|alleged|-
R North Kivu|SUPPLIES|Uganda|8|alleged|-
B 1,10,11

@u-012|Philippine regional daily|2024-08-14|SRA: No need to import sugar before harvest; Negros planters wary
1 BACOLOD CITY – Sugar Regulatory Administration (SRA) Administrator Pablo Luis Azcona-Lacson on Tuesday assured planters in Negros Occidental that the agency will not recommend any importation of refined sugar before the milling season opens on Sept. 15, but did not rule out that 200,000 metric tons could be brought in from Thailand early next year if the dry spell cuts the crop by more than a tenth.
2 Azcona, who sat down with leaders of the National Federation of Sugarcane Planters (NFSP) and the Confederation of Sugar Producers' Associations at the Negros Residences, said the Philippines had shipped 25,300 MT of raw sugar to the United States in May to meet its quota and that the buffer "is there, I have seen it, I have put my hand in it."
---
3 NFSP president Enrique "Iking" Rojas y Montelibano said the federation trusted the administrator but not "those around the Department of Agriculture," whose Undersecretary for Operations, Roger Navarro-Sy, was quoted last week as saying that imports had been approved.
4 The Palace denied that report on Friday.
5 It was the third visit of Azcona to this city since June, and planters noted that he had brought no coffee.
---
6 Meanwhile, Victorias-based bioethanol distiller San Isidro Green Fuels said it has stopped buying molasses from Indonesia and will source its entire requirement of 160,000 MT from mills in Negros and Panay under a two-year agreement with the planters.
7 Company president Marie Therese "Bambi" Lizares-Tan said Japanese trading house Hokuriku Bussan, which took a 35-percent stake in the distillery in 2022, fully backs the shift.
8 A bill to allow industrial users to import directly, filed by Rep. Jose Manuel Alba-Lim, remains pending at the House committee on agriculture and food.
* 9 ADVERTISEMENT
* 10 TAGS: sugar, SRA, Negros, molasses
* 11 Your subscription could not be saved. Please try again.
E Place|Bacolod City|BACOLOD CITY
E Organization|Sugar Regulatory Administration|Sugar Regulatory Administration;SRA
E Person|Pablo Luis Azcona-Lacson|Pablo Luis Azcona-Lacson;Azcona
E Place|Negros Occidental|Negros Occidental
E Commodity|refined sugar|refined sugar
E Commodity|sugar|sugar
E Place|Thailand|Thailand
E Organization|National Federation of Sugarcane Planters|National Federation of Sugarcane Planters;NFSP
E Organization|Confederation of Sugar Producers' Associations|Confederation of Sugar Producers' Associations
E Place|Negros Residences|Negros Residences
E Commodity|raw sugar|raw sugar
E Place|United States|United States
E Person|Enrique Rojas y Montelibano|Enrique "Iking" Rojas y Montelibano
E Organization|Department of Agriculture|Department of Agriculture
E Person|Roger Navarro-Sy|Roger Navarro-Sy
E Organization|Malacañang|Palace
E Commodity|coffee|coffee
E Firm|San Isidro Green Fuels|San Isidro Green Fuels
E Place|Victorias|Victorias
E Commodity|molasses|molasses
E Commodity|bioethanol|bioethanol
E Place|Indonesia|Indonesia
E Place|Negros|Negros
E Place|Panay|Panay
E Person|Marie Therese Lizares-Tan|Marie Therese "Bambi" Lizares-Tan
E Firm|Hokuriku Bussan|Hokuriku Bussan
E Place|Japan|Japanese
E Person|Jose Manuel Alba-Lim|Jose Manuel Alba-Lim
E Organization|House committee on agriculture and food|House committee on agriculture and food
E Place|Philippines|Philippines
C Sugar Regulatory Administration|the agency@1
C Pablo Luis Azcona-Lacson|who@2;I@2;I#2@2;my@2;the administrator@3;he@5
C National Federation of Sugarcane Planters|the federation@3
C Department of Agriculture|whose@3
C Bacolod City|this city@5
C San Isidro Green Fuels|its@6;Company@7;the distillery@7
C Hokuriku Bussan|which@7
R Pablo Luis Azcona-Lacson|LEADS|Sugar Regulatory Administration|1|asserted|-
R Pablo Luis Azcona-Lacson|MET_WITH|National Federation of Sugarcane Planters|2|asserted|-
R Pablo Luis Azcona-Lacson|MET_WITH|Confederation of Sugar Producers' Associations|2|asserted|-
R Thailand|EXPORTS|refined sugar|1|expected|early next year
R Philippines|IMPORTS|refined sugar|1-2|expected|early next year
R Thailand|SUPPLIES|Philippines|1-2|expected|early next year
R Philippines|SUPPLIES|United States|2|asserted|in May
R Philippines|EXPORTS|raw sugar|2|asserted|in May
R United States|IMPORTS|raw sugar|2|asserted|in May
R Enrique Rojas y Montelibano|LEADS|National Federation of Sugarcane Planters|3|asserted|-
R Roger Navarro-Sy|EMPLOYED_BY|Department of Agriculture|3|asserted|-
R Pablo Luis Azcona-Lacson|VISITED|Bacolod City|5|asserted|since June
R San Isidro Green Fuels|LOCATED_IN|Victorias|6|asserted|-
R San Isidro Green Fuels|IMPORTS|molasses|6|denied|-
R Indonesia|SUPPLIES|San Isidro Green Fuels|6|denied|-
R San Isidro Green Fuels|IMPORTS|molasses|6|expected|-
R Negros|SUPPLIES|San Isidro Green Fuels|6|expected|-
R Panay|SUPPLIES|San Isidro Green Fuels|6|expected|-
R Marie Therese Lizares-Tan|LEADS|San Isidro Green Fuels|7|asserted|-
R Hokuriku Bussan|LOCATED_IN|Japan|7|asserted|-
R Hokuriku Bussan|INVESTED_IN|San Isidro Green Fuels|7|asserted|in 2022
B 9,10,11

@u-013|Jamaican obituary|2022-08-28|Wilbert "Busha" Lyndhurst-Clarke, the man who filled Negril, 1931-2022
1 Wilbert Augustus Lyndhurst-Clarke, OJ, who has died in Montego Bay at the age of 91, used to say that he had gone into hotels because bananas did not tip.
2 The son of a drayman from Port Maria, he cut cane in Florida at nineteen, came home with a second-hand Morris and three hundred dollars, and in 1964 opened the Almond Walk, eleven rooms on a beach at Negril that had at the time neither light nor road.
3 By the time he sold it, forty years afterwards, Almond Walk Resorts had six properties and four thousand beds, a laundry, a dairy and a small airline, and the buyer, Spain's Grupo Balear Marino, thought it prudent to keep him on as chairman until 2011.
---
4 He was not an easy man.
5 The National Workers Union, with which he fought through three strikes, accused him in 1978 of importing scabs from Haiti; he answered that he had never imported anything but cement.
6 Prime Minister Michael Manley dined with him at the hotel two nights later, and the following year the Jamaican government took a tenth of the company, a holding it let go in 1983.
7 In the nineties he gave the University of the West Indies a school of hospitality at Mona, where he would turn up unannounced, sit at the back, and correct the lecturers.
---
8 To the end he bought his fish from the same family at Whitehouse, and his friends, among them Dame Eugenia Fairweather, the founder of Barbados's Fairweather Tours, recall that he refused to set foot on a cruise ship.
9 His daughter, Marcia Lyndhurst-Clarke Wong, who heads the Jamaica Hotel and Tourist Association, said a thanksgiving service will be held on September 10 at the St James Parish Church.
10 He is survived by four children, eleven grandchildren, and the almond tree.
E Person|Wilbert Augustus Lyndhurst-Clarke|Wilbert Augustus Lyndhurst-Clarke;Wilbert "Busha" Lyndhurst-Clarke
E Place|Montego Bay|Montego Bay
E Commodity|bananas|bananas
E Place|Port Maria|Port Maria
E Place|Florida|Florida
E Commodity|cane|cane
E Place|Negril|Negril
E Firm|Almond Walk Resorts|Almond Walk Resorts;Almond Walk
E Firm|Grupo Balear Marino|Grupo Balear Marino
E Place|Spain|Spain
E Organization|National Workers Union|National Workers Union
E Place|Haiti|Haiti
E Commodity|cement|cement
E Person|Michael Manley|Michael Manley
E Organization|University of the West Indies|University of the West Indies
E Place|Mona|Mona
E Commodity|fish|fish
E Place|Whitehouse|Whitehouse
E Person|Eugenia Fairweather|Eugenia Fairweather
E Place|Barbados|Barbados
E Firm|Fairweather Tours|Fairweather Tours
E Person|Marcia Lyndhurst-Clarke Wong|Marcia Lyndhurst-Clarke Wong
E Organization|Jamaica Hotel and Tourist Association|Jamaica Hotel and Tourist Association
E Place|St James Parish Church|St James Parish Church
E Place|Jamaica|Jamaican
C Wilbert Augustus Lyndhurst-Clarke|the man@0;who@1;he@1;he@2;he@3;him@3;He@4;he@5;him@5;he#2@5;he#3@5;him@6;he@7;he@8;his@8;his#2@8;he#2@8;His@9;He@10
C Almond Walk Resorts|it@3;the hotel@6;the company@6
C Grupo Balear Marino|the buyer@3
C Jamaica|it@6
C Mona|where@7
C Marcia Lyndhurst-Clarke Wong|who@9
R Almond Walk Resorts|LOCATED_IN|Negril|2|asserted|in 1964
R Wilbert Augustus Lyndhurst-Clarke|OWNS|Almond Walk Resorts|3|asserted|-
R Grupo Balear Marino|OWNS|Almond Walk Resorts|3|asserted|-
R Grupo Balear Marino|LOCATED_IN|Spain|3|asserted|-
R Wilbert Augustus Lyndhurst-Clarke|LEADS|Almond Walk Resorts|3|asserted|until 2011
R Wilbert Augustus Lyndhurst-Clarke|ACCUSED_BY|National Workers Union|5|asserted|in 1978
R Wilbert Augustus Lyndhurst-Clarke|IMPORTS|cement|5|asserted|-
R Michael Manley|LEADS|Jamaica|6|asserted|-
R Michael Manley|MET_WITH|Wilbert Augustus Lyndhurst-Clarke|6|asserted|two nights later
R Jamaica|INVESTED_IN|Almond Walk Resorts|6|asserted|the following year
R Wilbert Augustus Lyndhurst-Clarke|VISITED|Mona|7|asserted|In the nineties
R Wilbert Augustus Lyndhurst-Clarke|IMPORTS|fish|8|asserted|-
R Whitehouse|SUPPLIES|Wilbert Augustus Lyndhurst-Clarke|8|asserted|-
R Eugenia Fairweather|LEADS|Fairweather Tours|8|asserted|-
R Fairweather Tours|LOCATED_IN|Barbados|8|asserted|-
R Marcia Lyndhurst-Clarke Wong|LEADS|Jamaica Hotel and Tourist Association|9|asserted|-
