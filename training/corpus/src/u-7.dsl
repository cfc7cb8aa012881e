@u-079|Trinidad opinion column|2023-11-14|What we supply, and to whom
1 A people that can export its sweetest calypsonians and import its sourest onions, my grandfather used to say, has no business lecturing anybody about trade.
2 I thought of him in the queue at Hi-Lo in Maraval, where a lady in front of me, having been sanctioned by a cashier for squeezing the avocados, announced to the whole line that she was not a criminal and that in Caracas, where she had been a dentist, people were allowed to touch their food.
3 Nobody arrested her.
4 Somebody clapped.
---
5 It is easy to say that a small country should own more and owe less.
6 If we sold mangoes to Mars, there would still be a committee to find out who had got the contract, and it would meet with itself in Tobago, at a hotel, with a view.
7 Suppose a minister did visit a farm; suppose he met a farmer; would he recognise one?
8 I do not accuse anyone.
9 I only note that the head of lettuce which cost me eighteen dollars on Saturday had come a longer way than I have, and was fresher.
---
10 The dentist, I found out, sells arepas by the Savannah on Fridays.
11 Go and see her, and agree with her about everything; she has had enough of the other thing.
E Place|Maraval|Maraval
E Firm|Hi-Lo|Hi-Lo
E Commodity|onions|onions
E Commodity|avocados|avocados
E Place|Caracas|Caracas
E Commodity|mangoes|mangoes
E Place|Mars|Mars
E Place|Tobago|Tobago
E Commodity|lettuce|lettuce
E Commodity|arepas|arepas
E Place|Savannah|Savannah

@u-080|Philippine community paper, messy scrape|2025-01-30|Dinagyang floats roll, rice prices do not
* 1 MENU Close Search for: Home Nation Business Sports Lifestyle Motoring E-Paper
* 2 By Rhea Joy T. Gallego
3 ILOILO — Nineteen floats, two giant puppets and a marching band of retired teachers opened the last day of the Dinagyang on Sunday under a sky that had threatened since Thursday to open as well.
4 Tribu Paghidaet took the championship for the third year in a row; second came Tribu Ilonganon, whose dancers had led the field until a headdress fell off.
5 "We own this street today," yelled a drummer of the winners, and was supplied with water by a policeman.
* 6 Advertisement | Continue reading below
7 Vendors along Iznart Street said that visitors were many but that purses were shut.
8 Rice was at P52 a kilo, mangoes were out of season, and balut, according to a vendor who gave her name as Inday, "sells only to the drunk."
9 A visit to the dentist, one of the retired teachers confided, had left her unable to play the trombone, so she carried it.
---
10 The committee has not agreed on next year's theme.
11 Anyone who finds a gold-painted shield, size large, is asked to bring it to the cathedral.
* 12 Disclaimer: The comments uploaded on this site do not necessarily represent or reflect the views of management.
* 13 READ: Sugar workers to get bonus | READ: Japan envoy visits Guimaras | READ: BI arrests Korean in Boracay
E Person|Rhea Joy T. Gallego|Rhea Joy T. Gallego
E Place|Iloilo|ILOILO
E Organization|Tribu Paghidaet|Tribu Paghidaet
E Organization|Tribu Ilonganon|Tribu Ilonganon
E Place|Iznart Street|Iznart Street
E Commodity|rice|Rice;rice
E Commodity|mangoes|mangoes
E Commodity|balut|balut
E Person|Inday|Inday
E Commodity|sugar|Sugar
E Place|Japan|Japan
E Place|Guimaras|Guimaras
E Organization|BI|BI
E Place|South Korea|Korean
E Place|Boracay|Boracay
C Tribu Paghidaet|We@5;the winners@5
C Tribu Ilonganon|whose@4
C Inday|a vendor@8;her@8
B 1,2,6,12,13

@u-081|Norwegian Arctic paper, quiz and weather|2023-12-23|The Christmas quiz: twenty questions between Vadsø and Vladivostok
1 Who, according to the song, owns the fjord?
2 Which animal may not be exported from a farm without a mark in its ear, and on which side does the mark go if the farm is north of Alta?
3 In which year would the world have run out of cod, if the expert on the radio in 1978 had been right?
4 What is the head of a salmon called by those who eat it?
5 Name three things that Kåre Willoch never visited.
---
6 Our reader Torill, of Kirkenes, writes that question 14 of last year, about the consul who was supposed to have sold a lighthouse, had two answers, and she is right; we were misled by an encyclopedia and accuse it herewith.
7 Supplies of candles are good.
8 The forecast for Finnmark is minus nineteen with a leading role for the wind.
9 Prizes, sanctioned by the editor and by the editor's dog: a thermos, a sledge, and a subscription, which can be given away but not traded.
10 Answers reach us by the first of January, or they do not.
E Place|Vadsø|Vadsø
E Place|Vladivostok|Vladivostok
E Place|Alta|Alta
E Commodity|cod|cod
E Commodity|salmon|salmon
E Person|Kåre Willoch|Kåre Willoch
E Person|Torill|Torill
E Place|Kirkenes|Kirkenes
E Commodity|candles|candles
E Place|Finnmark|Finnmark
C Torill|Our reader@6;she@6

@u-082|Bangladeshi satire page|2024-08-25|Satire: Dhaka to export traffic, Geneva to import it
1 In a move hailed by nobody, the Ministry of Standing Still has signed a memorandum with the Swiss canton of Geneva for the annual supply of 40,000 tonnes of premium traffic, to be shipped fresh in refrigerated jams from Farmgate.
2 "They have mountains, lakes and punctuality, but what they lack is experience," said the minister, Md Gridlock Hossain, who had met his Swiss counterpart halfway, on a flyover, where both are still.
3 Brussels has threatened sanctions.
4 Rickshaw pullers accuse the ministry of selling the best jams abroad and leaving the seconds for Mirpur.
---
5 A first sample, consisting of one bus, arrived in Zurich on Tuesday, stood across two lanes, and was arrested by Swiss police after it had been applauded.
6 Analysts at Bank of the Horn see the price of honking doubling by Eid.
7 This page is satire; any resemblance to real roads is regretted by all who use them.
E Organization|Ministry of Standing Still|Ministry of Standing Still
E Place|Geneva|Geneva
E Place|Switzerland|Swiss
E Place|Dhaka|Dhaka
E Place|Farmgate|Farmgate
E Person|Gridlock Hossain|Gridlock Hossain
E Organization|European Union|Brussels
E Place|Mirpur|Mirpur
E Place|Zurich|Zurich
E Firm|Bank of the Horn|Bank of the Horn
C Ministry of Standing Still|the ministry@4
C Gridlock Hossain|the minister@2;who@2;his@2

@u-083|Zambian paper, letters|2022-10-19|Letter: Vendors of Soweto Market deserve a roof, not a visit
1 Dear Editor, every rainy season the big men come in gumboots, they visit us, they are photographed holding a cabbage, and they leave, and the roof is where it was, namely on the drawing.
2 We who sell tomatoes, rape, kapenta and second-hand clothes at Soweto do not want to be met with; we want to be dry.
3 It is said that foreigners should invest in markets, and perhaps they should, but a roof is only iron sheets and nails, and I could name ten people in Lusaka who own more of both than they need.
4 If the council were a company, its owners would have sold it.
5 If it were a ship it would have sunk.
---
6 Last month supplies of water ran out for nine days.
7 A lady fainted by the fish.
8 Nobody has been accused of anything, nobody has been charged, and nobody, I suppose, was in charge.
9 Let those who head to the polls in the by-election remember the cabbage.
10 Concerned marketeer, Lusaka
E Place|Soweto Market|Soweto Market;Soweto
E Commodity|cabbage|cabbage
E Commodity|tomatoes|tomatoes
E Commodity|rape|rape
E Commodity|kapenta|kapenta
E Commodity|second-hand clothes|second-hand clothes
E Commodity|iron sheets|iron sheets
E Commodity|nails|nails
E Place|Lusaka|Lusaka
E Commodity|fish|fish

@u-084|Vanuatu daily, scraped|2024-06-06|Santo copra finds home in Batangas as Port Vila talks to Nouméa
* 1 Site search Search | Facebook | Log In | 27°C Port Vila
* 2 By Anita Roberts-Kalo | Jun 6, 2024
3 A shipment of 1,900 metric tonnes of copra left Luganville, on Espiritu Santo, last week for Batangas in the Philippines, where it will be crushed by Tabangao Coco Oil Corporation, a subsidiary of Manila's Ayala-Lim Foods, after the local mill, Copra Milling Santo Ltd (CMSL), stopped buying for want of cash.
4 The Vanuatu Primary Producers Authority (VPPA) brokered the sale, its chief executive officer, Trevor Buletare-Garae, said, and a second is being discussed with a buyer in Malaysia.
5 CMSL's owner, Roland Kong-Fat Leung, rejected a suggestion by Malekula MP Gracia Shadrack-Nawai that he owes farmers VT38 million.
---
* 6 Copra bags wait at Luganville main wharf. Photo: Hilaire B.
7 In Port Vila on Wednesday, Deputy Prime Minister Malas Sarimaea-Tari received the President of the Government of New Caledonia, Louis Mapou-Wamytan, who was to have flown in on Aircalin but came by French navy patrol boat, the riots in Nouméa having closed Tontouta airport.
8 The two agreed to reopen the air link as soon as possible, according to a statement from the Ministry of Foreign Affairs, International Cooperation and External Trade.
9 Air Espiritu, the state airline, which was placed in liquidation in May, will not fly it; its liquidators, Ernst & Jung of Auckland, denied on Monday that Fiji's Pacific Moon had bought its ATR.
10 Sarimaea-Tari's next engagement, a trip to Honiara, has been put off because of the motion of no confidence.
* 11 More from this section ▸ Kava bar owner fined ▸ Tafea women's market gets Australian fridge
* 12 [Report abuse] Keep it Clean. Don't Threaten. Be Truthful.
E Place|Espiritu Santo|Espiritu Santo;Santo
E Commodity|copra|copra;Copra
E Place|Batangas|Batangas
E Place|Port Vila|Port Vila
E Person|Anita Roberts-Kalo|Anita Roberts-Kalo
E Firm|Facebook|Facebook
E Place|Luganville|Luganville
E Place|Philippines|Philippines
E Firm|Tabangao Coco Oil Corporation|Tabangao Coco Oil Corporation
E Firm|Ayala-Lim Foods|Ayala-Lim Foods
E Place|Manila|Manila
E Firm|Copra Milling Santo Ltd|Copra Milling Santo Ltd;CMSL
E Organization|Vanuatu Primary Producers Authority|Vanuatu Primary Producers Authority;VPPA
E Person|Trevor Buletare-Garae|Trevor Buletare-Garae
E Place|Malaysia|Malaysia
E Person|Roland Kong-Fat Leung|Roland Kong-Fat Leung
E Person|Gracia Shadrack-Nawai|Gracia Shadrack-Nawai
E Place|Malekula|Malekula
E Person|Hilaire B.|Hilaire B.
E Person|Malas Sarimaea-Tari|Malas Sarimaea-Tari;Sarimaea-Tari
E Place|New Caledonia|New Caledonia;Nouméa
E Person|Louis Mapou-Wamytan|Louis Mapou-Wamytan
E Firm|Aircalin|Aircalin
E Place|France|French
E Place|Tontouta airport|Tontouta airport
E Organization|Ministry of Foreign Affairs, International Cooperation and External Trade|Ministry of Foreign Affairs, International Cooperation and External Trade
E Firm|Air Espiritu|Air Espiritu
E Firm|Ernst & Jung|Ernst & Jung
E Place|Auckland|Auckland
E Place|Fiji|Fiji
E Firm|Pacific Moon|Pacific Moon
E Commodity|ATR|ATR
E Place|Honiara|Honiara
E Commodity|kava|Kava
E Place|Australia|Australian
E Place|Tafea|Tafea
C Batangas|where@3
C copra|it@3
C Copra Milling Santo Ltd|the local mill@3
C Vanuatu Primary Producers Authority|its@4
C Roland Kong-Fat Leung|he@5
C Louis Mapou-Wamytan|who@7
C Air Espiritu|the state airline@9;which@9;its@9;its#2@9
R Luganville|LOCATED_IN|Espiritu Santo|3|asserted|-
R Luganville|EXPORTS|copra|3|asserted|last week
R Luganville|SUPPLIES|Tabangao Coco Oil Corporation|3|asserted|last week
R Tabangao Coco Oil Corporation|IMPORTS|copra|3|asserted|last week
R Tabangao Coco Oil Corporation|LOCATED_IN|Batangas|3|asserted|-
R Batangas|LOCATED_IN|Philippines|3|asserted|-
R Tabangao Coco Oil Corporation|SUBSIDIARY_OF|Ayala-Lim Foods|3|asserted|-
R Ayala-Lim Foods|LOCATED_IN|Manila|3|asserted|-
R Copra Milling Santo Ltd|IMPORTS|copra|3|denied|last week
R Trevor Buletare-Garae|LEADS|Vanuatu Primary Producers Authority|4|asserted|-
R Vanuatu Primary Producers Authority|SUPPLIES|Malaysia|4|expected|-
R Malaysia|IMPORTS|copra|3-4|expected|-
R Roland Kong-Fat Leung|OWNS|Copra Milling Santo Ltd|5|asserted|-
R Roland Kong-Fat Leung|ACCUSED_BY|Gracia Shadrack-Nawai|5|asserted|-
R Malas Sarimaea-Tari|MET_WITH|Louis Mapou-Wamytan|7|asserted|on Wednesday
R Louis Mapou-Wamytan|LEADS|New Caledonia|7|asserted|-
R Louis Mapou-Wamytan|VISITED|Port Vila|7|asserted|on Wednesday
R Tontouta airport|LOCATED_IN|New Caledonia|7|asserted|-
R Malas Sarimaea-Tari|AGREED_WITH|Louis Mapou-Wamytan|7-8|asserted|on Wednesday
R Ernst & Jung|LOCATED_IN|Auckland|9|asserted|-
R Pacific Moon|LOCATED_IN|Fiji|9|asserted|-
R Pacific Moon|IMPORTS|ATR|9|denied|-
R Air Espiritu|SUPPLIES|Pacific Moon|9|denied|-
R Malas Sarimaea-Tari|VISITED|Honiara|10|denied|-
B 1,2,6,11,12

@u-085|Tajik news agency|2025-03-05|Anzob mercury-antimony plant resumes shipments; Beijing buyer named
1 DUSHANBE, March 5, 2025, Asia-Plus-Zarafshon -- The Anzob mining and processing plant, a Tajik-American joint venture that had stood idle since a landslide last autumn, has dispatched 60 wagons of antimony concentrate to the Kazakh border, from where it will travel on to Guangxi Liuzhou Huaxi in southern China, the Ministry of Industry and New Technologies of Tajikistan says.
2 Comsup Antimony Corporation of Houston, Texas, holds 49 percent of the venture; the government holds the rest through the State Unitary Enterprise TALCO-Madan.
3 Industry minister Sherali Kabirzoda-Nazarov, answering a journalist's question in Khujand, where he was opening a knitwear shop, said no concentrate has been sold to the United States for two years, although Washington, cut off from Chinese antimony by the prohibition that China's Ministry of Commerce announced in December, "has begun to call, even at night".
---
4 An American delegation led by the Deputy Assistant Secretary John Mark Pommersheim-Hale is expected in Dushanbe on March 12; he will be received, the Tajik MFA notes, by Foreign Minister Sirojiddin Muhriddin-Aslov.
5 We will recall that in 2023 the plant's then director, Davron Karimov, was detained by the Agency for State Financial Control and Fight against Corruption on suspicion of shipping 900 tons to the Turkish firm Kuzey Metal without a contract, and that Kuzey Metal denied having received them.
* 6 Subscribe to Asia-Plus-Zarafshon channels on Telegram, Facebook, OK
* 7 Similar articles: Last mulberries of Ayni
E Place|Anzob mining and processing plant|Anzob mining and processing plant;Anzob mercury-antimony plant
E Place|Tajikistan|Tajik
E Place|United States|American;United States;Washington
E Place|Dushanbe|DUSHANBE;Dushanbe
E Organization|Asia-Plus-Zarafshon|Asia-Plus-Zarafshon
E Commodity|antimony concentrate|antimony concentrate;concentrate
E Commodity|antimony|antimony
E Place|Kazakhstan|Kazakh
E Firm|Guangxi Liuzhou Huaxi|Guangxi Liuzhou Huaxi
E Place|China|China;Chinese;Beijing
E Organization|Ministry of Industry and New Technologies of Tajikistan|Ministry of Industry and New Technologies of Tajikistan
E Firm|Comsup Antimony Corporation|Comsup Antimony Corporation
E Place|Houston|Houston
E Place|Texas|Texas
E Firm|TALCO-Madan|TALCO-Madan
E Person|Sherali Kabirzoda-Nazarov|Sherali Kabirzoda-Nazarov
E Place|Khujand|Khujand
E Organization|Ministry of Commerce|Ministry of Commerce
E Person|John Mark Pommersheim-Hale|John Mark Pommersheim-Hale
E Organization|MFA|MFA
E Person|Sirojiddin Muhriddin-Aslov|Sirojiddin Muhriddin-Aslov
E Person|Davron Karimov|Davron Karimov
E Organization|Agency for State Financial Control and Fight against Corruption|Agency for State Financial Control and Fight against Corruption
E Firm|Kuzey Metal|Kuzey Metal
E Place|Turkey|Turkish
E Firm|Telegram|Telegram
E Firm|Facebook|Facebook
E Firm|OK|OK
E Commodity|mulberries|mulberries
E Place|Ayni|Ayni
C Anzob mining and processing plant|a Tajik-American joint venture@1;the venture@2;the plant@5
C Guangxi Liuzhou Huaxi|Beijing buyer@0
C Tajikistan|the government@2
C Khujand|where@3
C Sherali Kabirzoda-Nazarov|he@3
C John Mark Pommersheim-Hale|he@4
C antimony concentrate|it@1
R Anzob mining and processing plant|SUPPLIES|Guangxi Liuzhou Huaxi|1|asserted|-
R Anzob mining and processing plant|EXPORTS|antimony concentrate|1|asserted|-
R Guangxi Liuzhou Huaxi|IMPORTS|antimony concentrate|1|asserted|-
R Guangxi Liuzhou Huaxi|LOCATED_IN|China|1|asserted|-
R Comsup Antimony Corporation|INVESTED_IN|Anzob mining and processing plant|2|asserted|-
R Comsup Antimony Corporation|LOCATED_IN|Houston|2|asserted|-
R Houston|LOCATED_IN|Texas|2|asserted|-
R TALCO-Madan|INVESTED_IN|Anzob mining and processing plant|2|asserted|-
R Tajikistan|OWNS|TALCO-Madan|1-2|asserted|-
R Sherali Kabirzoda-Nazarov|LEADS|Ministry of Industry and New Technologies of Tajikistan|1-3|asserted|-
R Sherali Kabirzoda-Nazarov|VISITED|Khujand|3|asserted|-
R Anzob mining and processing plant|SUPPLIES|United States|2-3|denied|for two years
R United States|IMPORTS|antimony concentrate|3|denied|for two years
R United States|SANCTIONED_BY|Ministry of Commerce|3|asserted|in December
R Ministry of Commerce|LOCATED_IN|China|3|asserted|-
R United States|VISITED|Dushanbe|4|expected|on March 12
R John Mark Pommersheim-Hale|VISITED|Dushanbe|4|expected|on March 12
R John Mark Pommersheim-Hale|EMPLOYED_BY|United States|4|asserted|-
R John Mark Pommersheim-Hale|MET_WITH|Sirojiddin Muhriddin-Aslov|4|expected|on March 12
R Sirojiddin Muhriddin-Aslov|LEADS|MFA|4|asserted|-
R MFA|LOCATED_IN|Tajikistan|4|asserted|-
R Davron Karimov|ARRESTED_BY|Agency for State Financial Control and Fight against Corruption|5|asserted|in 2023
R Davron Karimov|SUPPLIES|Kuzey Metal|5|alleged|in 2023
R Anzob mining and processing plant|SUPPLIES|Kuzey Metal|5|alleged|in 2023
R Anzob mining and processing plant|SUPPLIES|Kuzey Metal|5|denied|in 2023
R Kuzey Metal|LOCATED_IN|Turkey|5|asserted|-
R Kuzey Metal|IMPORTS|antimony concentrate|3-5|denied|in 2023
B 6,7

@u-086|Honduran coast paper, English-speaking Bay Islands|2024-01-05|Roatan lobster divers to get their day in Tegucigalpa, and Bojangles its tails
1 The lobster boats of French Harbour and Oak Ridge may sail again from January 15, three weeks earlier than feared, after the General Directorate of Fisheries and Aquaculture (DIGEPESCA) and the Association of Fishermen of the Caribbean (Apesca) came to terms in La Ceiba on Wednesday night on a list of 41 vessels from which no man will be sent down with a tank.
2 DIGEPESCA's director, Roberto Cálix Ebanks, flew over from Tegucigalpa for the signing, ate two tails, and flew back.
---
3 Capt. Darnell Bowdry-McKay, Apesca's president and the owner of the Miss Arlie II, said that the season is worth forty million dollars to the Bay Islands and that all but a few boxes go to the United States, where the big buyer is Red Anchor Seafood of Orlando, Florida.
4 Red Anchor wrote in December that it would take nothing caught by divers.
5 The Miskito divers of Puerto Lempira, of whom 4,000 are estimated to have been crippled since the eighties, were not at the table.
6 Their lawyer, Arquímedes García-Kirkconnell, charges that boats owned by Bowdry and by the Jarrett-Hollis family still carry tanks under the ice; the captain's reply cannot be printed, but amounted to a no.
7 In 2021 the Inter-American Court of Human Rights ordered Honduras to pay 42 families.
---
8 A container of tails marked "Product of Belize" that was stopped in Port Everglades last March, however, remains unexplained, and the U.S. Fish and Wildlife Service, which holds the papers, does not discuss open cases.
* 9 Paya Publishing | Real Estate | Tide Table | Our Islands, Our Voice
* 10 Cruise ships this week: 11 (see page 6)
E Place|Roatan|Roatan
E Commodity|lobster|lobster;tails
E Place|Tegucigalpa|Tegucigalpa
E Firm|Bojangles|Bojangles
E Place|French Harbour|French Harbour
E Place|Oak Ridge|Oak Ridge
E Organization|General Directorate of Fisheries and Aquaculture|General Directorate of Fisheries and Aquaculture;DIGEPESCA
E Organization|Association of Fishermen of the Caribbean|Association of Fishermen of the Caribbean;Apesca
E Place|La Ceiba|La Ceiba
E Person|Roberto Cálix Ebanks|Roberto Cálix Ebanks
E Person|Darnell Bowdry-McKay|Darnell Bowdry-McKay;Bowdry
E Vessel|Miss Arlie II|Miss Arlie II
E Place|Bay Islands|Bay Islands
E Place|United States|United States
E Firm|Red Anchor Seafood|Red Anchor Seafood;Red Anchor
E Place|Orlando|Orlando
E Place|Florida|Florida
E Organization|Miskito|Miskito
E Place|Puerto Lempira|Puerto Lempira
E Person|Arquímedes García-Kirkconnell|Arquímedes García-Kirkconnell
E Person|Jarrett-Hollis family|Jarrett-Hollis family
E Organization|Inter-American Court of Human Rights|Inter-American Court of Human Rights
E Place|Honduras|Honduras
E Place|Belize|Belize
E Place|Port Everglades|Port Everglades
E Organization|U.S. Fish and Wildlife Service|U.S. Fish and Wildlife Service
E Firm|Paya Publishing|Paya Publishing
C Darnell Bowdry-McKay|the captain@6
C Red Anchor Seafood|the big buyer@3;it@4
C Miskito|whom@5;Their@6
C U.S. Fish and Wildlife Service|which@8
R General Directorate of Fisheries and Aquaculture|AGREED_WITH|Association of Fishermen of the Caribbean|1|asserted|on Wednesday night
R General Directorate of Fisheries and Aquaculture|LOCATED_IN|Tegucigalpa|2|asserted|-
R Roberto Cálix Ebanks|LEADS|General Directorate of Fisheries and Aquaculture|2|asserted|-
R Roberto Cálix Ebanks|VISITED|La Ceiba|1-2|asserted|on Wednesday night
R Darnell Bowdry-McKay|LEADS|Association of Fishermen of the Caribbean|3|asserted|-
R Darnell Bowdry-McKay|OWNS|Miss Arlie II|3|asserted|-
R Bay Islands|EXPORTS|lobster|2-3|asserted|-
R Bay Islands|SUPPLIES|United States|3|asserted|-
R United States|IMPORTS|lobster|2-3|asserted|-
R Red Anchor Seafood|IMPORTS|lobster|2-3|asserted|-
R Bay Islands|SUPPLIES|Red Anchor Seafood|3|asserted|-
R Red Anchor Seafood|LOCATED_IN|Orlando|3|asserted|-
R Orlando|LOCATED_IN|Florida|3|asserted|-
R Miskito|LOCATED_IN|Puerto Lempira|5|asserted|-
R Arquímedes García-Kirkconnell|EMPLOYED_BY|Miskito|5-6|asserted|-
R Darnell Bowdry-McKay|ACCUSED_BY|Arquímedes García-Kirkconnell|6|asserted|-
R Jarrett-Hollis family|ACCUSED_BY|Arquímedes García-Kirkconnell|6|asserted|-
B 9,10

@u-087|Lao-based English daily, government style|2023-08-29|Deputy PM urges Borikhamxay to speed up potash, tells traders not to hoard sticky rice
1 Deputy Prime Minister and Minister of Defence, General Chansamone Chanyalath-Keo, last week visited Borikhamxay province, where he was welcomed by Governor Kongkeo Xaysongkham-Vong and called on Sino-Lao Khaiyun Potash Sole Co., Ltd to begin construction of its second plant at Pakkading without delay.
2 The company, a subsidiary of Asia-Potash Yunkai of Guangzhou, has a concession of 48 square kilometres and plans to send up to two million tonnes of potassium chloride a year by the Laos-China Railway to Yunnan, from where part of it could be resold to farmers in Vietnam and Indonesia.
3 According to its deputy general manager, Mr Xu Weidong, about 320 villagers have already been compensated.
---
4 General Chansamone also inspected the Nam Theun 1 dam, in which the Phonesack Group has 60 percent, the Electricity Generating Authority's offshoot Egco-Siam 25 and the state enterprise Electricité du Laos (EDL) 15, and which sells 520 megawatts to the Electricity Generating Authority of Thailand (EGAT).
5 Speaking to officials, he said that solidarity led to success.
6 Traders in Pakxan who withheld sticky rice would be re-educated, he said, and imports of it from Thailand were "neither necessary nor on the way".
7 Representatives from the Vietnamese province of Ha Tinh, who attended as observers, presented 20 motorbikes and a painting of a tiger.
8 The visit took place in an atmosphere of friendship and ended on schedule.
E Person|Chansamone Chanyalath-Keo|Chansamone Chanyalath-Keo;Chansamone
E Place|Borikhamxay|Borikhamxay
E Person|Kongkeo Xaysongkham-Vong|Kongkeo Xaysongkham-Vong
E Firm|Sino-Lao Khaiyun Potash Sole Co., Ltd|Sino-Lao Khaiyun Potash Sole Co., Ltd
E Place|Pakkading|Pakkading
E Firm|Asia-Potash Yunkai|Asia-Potash Yunkai
E Place|Guangzhou|Guangzhou
E Commodity|potassium chloride|potassium chloride
E Commodity|potash|potash
E Place|Laos-China Railway|Laos-China Railway
E Place|Yunnan|Yunnan
E Place|Vietnam|Vietnam;Vietnamese
E Place|Indonesia|Indonesia
E Person|Xu Weidong|Xu Weidong
E Place|Nam Theun 1 dam|Nam Theun 1 dam
E Firm|Phonesack Group|Phonesack Group
E Firm|Egco-Siam|Egco-Siam
E Firm|Electricité du Laos|Electricité du Laos;EDL
E Firm|Electricity Generating Authority of Thailand|Electricity Generating Authority of Thailand;Electricity Generating Authority;EGAT
E Place|Pakxan|Pakxan
E Commodity|sticky rice|sticky rice
E Place|Thailand|Thailand
E Place|Ha Tinh|Ha Tinh
E Commodity|motorbikes|motorbikes
C Chansamone Chanyalath-Keo|Deputy PM@0;he@1;he@5;he@6
C Borikhamxay|where@1
C Sino-Lao Khaiyun Potash Sole Co., Ltd|its@1;The company@2;its@3
C potassium chloride|it@2
C sticky rice|it@6
C Nam Theun 1 dam|which@4;which#2@4
C Ha Tinh|who@7
R Chansamone Chanyalath-Keo|VISITED|Borikhamxay|1|asserted|last week
R Chansamone Chanyalath-Keo|MET_WITH|Kongkeo Xaysongkham-Vong|1|asserted|last week
R Kongkeo Xaysongkham-Vong|LEADS|Borikhamxay|1|asserted|-
R Sino-Lao Khaiyun Potash Sole Co., Ltd|INVESTED_IN|Pakkading|1|expected|-
R Sino-Lao Khaiyun Potash Sole Co., Ltd|SUBSIDIARY_OF|Asia-Potash Yunkai|2|asserted|-
R Asia-Potash Yunkai|LOCATED_IN|Guangzhou|2|asserted|-
R Sino-Lao Khaiyun Potash Sole Co., Ltd|EXPORTS|potassium chloride|2|expected|-
R Sino-Lao Khaiyun Potash Sole Co., Ltd|SUPPLIES|Yunnan|2|expected|-
R Yunnan|IMPORTS|potassium chloride|2|expected|-
R Yunnan|SUPPLIES|Vietnam|2|expected|-
R Yunnan|SUPPLIES|Indonesia|2|expected|-
R Vietnam|IMPORTS|potassium chloride|2|expected|-
R Indonesia|IMPORTS|potassium chloride|2|expected|-
R Xu Weidong|EMPLOYED_BY|Sino-Lao Khaiyun Potash Sole Co., Ltd|3|asserted|-
R Chansamone Chanyalath-Keo|VISITED|Nam Theun 1 dam|4|asserted|last week
R Phonesack Group|INVESTED_IN|Nam Theun 1 dam|4|asserted|-
R Egco-Siam|INVESTED_IN|Nam Theun 1 dam|4|asserted|-
R Electricité du Laos|INVESTED_IN|Nam Theun 1 dam|4|asserted|-
R Egco-Siam|SUBSIDIARY_OF|Electricity Generating Authority of Thailand|4|asserted|-
R Nam Theun 1 dam|SUPPLIES|Electricity Generating Authority of Thailand|4|asserted|-
R Thailand|EXPORTS|sticky rice|6|denied|-
R Ha Tinh|VISITED|Borikhamxay|1-7|asserted|last week
R Ha Tinh|LOCATED_IN|Vietnam|7|asserted|-
R Ha Tinh|SUPPLIES|Borikhamxay|1-7|asserted|last week
