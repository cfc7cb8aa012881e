@e-041|commodity wire|2024-08-30|GASC team ends Constanța inspection with four cargoes in its pocket
1 A six-member team from Egypt's General Authority for Supply Commodities (GASC) has finished a week of peering into silos at Constanța, and on its last evening the state buyer took 240,000 tonnes of Romanian milling wheat in four lots, according to the tender result.
2 Two of the lots were sold by Agrodunărea SA, one by Casa Grigore, and one, the dearest at $274 free on board, by Singapore's Straits Agri.
3 The team's leader, GASC vice chairman Hisham el-Gebaly, also travelled up the Danube to Galați and was received by Romania's agriculture minister, Florina Băjenaru, who pressed him for payment after 90 days instead of 180.
---
4 No GASC inspectors went to Novorossiysk this season, although Russia, with 5.8 million tonnes shipped since July, remains by far the largest source of Egyptian grain imports.
5 Sellers who had hoped that French origin would also be sought were disappointed; none was offered below $290.
6 "We look at insects, not at flags," el-Gebaly said when asked about the choice of ports.
7 The next tender will be announced when it is announced, he added.
E Organization|General Authority for Supply Commodities|General Authority for Supply Commodities;GASC
E Place|Egypt|Egypt;Egyptian
E Place|Constanța|Constanța
E Place|Romania|Romania;Romanian
E Place|Singapore|Singapore
E Place|Danube|Danube
E Place|Galați|Galați
E Place|Novorossiysk|Novorossiysk
E Place|Russia|Russia
E Place|France|French
E Firm|Agrodunărea SA|Agrodunărea SA
E Firm|Casa Grigore|Casa Grigore
E Firm|Straits Agri|Straits Agri
E Person|Hisham el-Gebaly|Hisham el-Gebaly;el-Gebaly
E Person|Florina Băjenaru|Florina Băjenaru
E Commodity|milling wheat|milling wheat
E Commodity|grain|grain
C General Authority for Supply Commodities|its@0;its@1;the state buyer@1
C Hisham el-Gebaly|The team's leader@3;him@3;he@7
C Florina Băjenaru|who@3
R General Authority for Supply Commodities|LOCATED_IN|Egypt|1|asserted|-
R General Authority for Supply Commodities|VISITED|Constanța|1|asserted|-
R General Authority for Supply Commodities|IMPORTS|milling wheat|1|asserted|on its last evening
R Romania|EXPORTS|milling wheat|1|asserted|-
R Romania|SUPPLIES|General Authority for Supply Commodities|1|asserted|-
R Agrodunărea SA|EXPORTS|milling wheat|1-2|asserted|-
R Agrodunărea SA|SUPPLIES|General Authority for Supply Commodities|1-2|asserted|-
R Casa Grigore|EXPORTS|milling wheat|1-2|asserted|-
R Casa Grigore|SUPPLIES|General Authority for Supply Commodities|1-2|asserted|-
R Straits Agri|EXPORTS|milling wheat|1-2|asserted|-
R Straits Agri|SUPPLIES|General Authority for Supply Commodities|1-2|asserted|-
R Straits Agri|LOCATED_IN|Singapore|2|asserted|-
R Hisham el-Gebaly|EMPLOYED_BY|General Authority for Supply Commodities|3|asserted|-
R Hisham el-Gebaly|VISITED|Constanța|1-3|asserted|-
R Hisham el-Gebaly|VISITED|Galați|3|asserted|-
R Hisham el-Gebaly|MET_WITH|Florina Băjenaru|3|asserted|-
R Florina Băjenaru|EMPLOYED_BY|Romania|3|asserted|-
R General Authority for Supply Commodities|VISITED|Novorossiysk|4|denied|this season
R Russia|EXPORTS|grain|4|asserted|since July
R Russia|SUPPLIES|Egypt|4|asserted|since July
R Egypt|IMPORTS|grain|4|asserted|since July

@e-042|foreign correspondent|2025-06-03|An envelope for Caracas
1 A cardinal with a bad knee and a sealed envelope landed in Caracas before dawn yesterday.
2 Anselmo Torregrossa, 74, whom the Holy See has twice before employed as its postman of last resort, to Minsk in 2018 and in 2021 to Juba, was driven to the nunciature and thence, without luggage, to Miraflores.
3 Rome confirmed "a journey of a pastoral nature"; the Venezuelan presidency published a picture of the envoy and President Yolanda Marcano Rondón contemplating, across a table, a bowl of mangoes.
4 What the envelope contains is a matter of opinion.
---
5 Rómulo Istúriz, the exiled leader of Alianza Cívica, believes that it names 38 prisoners.
6 Bishop Nicanor Paredes, one of the very few to have lunched with the visitor, believes that it holds an X-ray of the knee.
7 Toward midnight the trade unionist Graciela Tormes, a prisoner of the intelligence service SEBIN since 2020, was seen at the airport, or so Radio Fe would have it.
8 The United States, which in March took two of the country's gold miners off its blacklist, had nothing to say, and said it twice.
E Person|Anselmo Torregrossa|Anselmo Torregrossa
E Person|Yolanda Marcano Rondón|Yolanda Marcano Rondón
E Person|Rómulo Istúriz|Rómulo Istúriz
E Person|Nicanor Paredes|Nicanor Paredes
E Person|Graciela Tormes|Graciela Tormes
E Place|Caracas|Caracas
E Place|Holy See|Holy See;Rome
E Place|Minsk|Minsk
E Place|Juba|Juba
E Place|Miraflores|Miraflores
E Place|Venezuela|Venezuelan
E Place|United States|United States
E Organization|Alianza Cívica|Alianza Cívica
E Organization|SEBIN|SEBIN
E Organization|Radio Fe|Radio Fe
E Commodity|mangoes|mangoes
E Commodity|gold|gold
C Anselmo Torregrossa|A cardinal with a bad knee@1;whom@2;the envoy@3;the visitor@6
C Holy See|its@2
C Venezuela|the country@8
C United States|its@8
R Anselmo Torregrossa|VISITED|Caracas|1-2|asserted|yesterday
R Anselmo Torregrossa|EMPLOYED_BY|Holy See|2|asserted|-
R Anselmo Torregrossa|VISITED|Minsk|2|asserted|in 2018
R Anselmo Torregrossa|VISITED|Juba|2|asserted|in 2021
R Anselmo Torregrossa|VISITED|Miraflores|1-2|asserted|yesterday
R Anselmo Torregrossa|MET_WITH|Yolanda Marcano Rondón|3|asserted|-
R Yolanda Marcano Rondón|LEADS|Venezuela|3|asserted|-
R Rómulo Istúriz|LEADS|Alianza Cívica|5|asserted|-
R Anselmo Torregrossa|MET_WITH|Nicanor Paredes|6|asserted|-
R Graciela Tormes|ARRESTED_BY|SEBIN|7|asserted|since 2020

@e-043|think-tank blog|2024-05-22|Notes on forty-five minutes in Nouakchott
1 Let us begin with what is known, which will not take long.
2 On the morning of 14 May Algeria's foreign minister, Abdelhakim Bensaïd, and his Moroccan colleague, Ghita Lamrani, were both in Nouakchott for the conference on Sahel water, on the same floor of the same hotel.
3 At 9.40 both left the hall, and at 10.25 both were back.
---
4 El Mouatin Online, an Algiers site not known for restraint, says that they spent the interval in one room, that the Mauritanian president, Sidi Ould Ahmedou, lent it, and that the two governments there agreed to reopen their airspace.
5 Rabat says nothing, at length.
6 Mourad Belkacemi, Algeria's ambassador to Mauritania, told me on the telephone that his minister had seen nobody, least of all Lamrani; he had been on a balcony with a cigarette, for one does not sit down with "sellers of other people's phosphate".
7 (The phosphate goes, for the record, to Fertilizantes Onuba of Huelva, a customer of Morocco's since 1987.)
---
8 I am inclined to believe the balcony.
9 Yet two facts sit oddly with it: on the 16th a Moroccan air ambulance was let through, and Lamrani, who was expected in Dakar that afternoon, never went.
10 The rest is weather.
E Person|Abdelhakim Bensaïd|Abdelhakim Bensaïd
E Person|Ghita Lamrani|Ghita Lamrani;Lamrani
E Person|Sidi Ould Ahmedou|Sidi Ould Ahmedou
E Person|Mourad Belkacemi|Mourad Belkacemi
E Place|Algeria|Algeria
E Place|Morocco|Morocco;Moroccan;Rabat
E Place|Mauritania|Mauritania;Mauritanian
E Place|Nouakchott|Nouakchott
E Place|Algiers|Algiers
E Place|Huelva|Huelva
E Place|Dakar|Dakar
E Place|Sahel|Sahel
E Organization|El Mouatin Online|El Mouatin Online
E Firm|Fertilizantes Onuba|Fertilizantes Onuba
E Commodity|phosphate|phosphate
C Abdelhakim Bensaïd|his@2;his minister@6;he@6
C Mourad Belkacemi|his@6
C Fertilizantes Onuba|a customer of Morocco's@7
C Ghita Lamrani|who@9
R Abdelhakim Bensaïd|EMPLOYED_BY|Algeria|2|asserted|-
R Ghita Lamrani|EMPLOYED_BY|Morocco|2|asserted|-
R Abdelhakim Bensaïd|VISITED|Nouakchott|2|asserted|14 May
R Ghita Lamrani|VISITED|Nouakchott|2|asserted|14 May
R El Mouatin Online|LOCATED_IN|Algiers|4|asserted|-
R Sidi Ould Ahmedou|LEADS|Mauritania|4|asserted|-
R Abdelhakim Bensaïd|MET_WITH|Ghita Lamrani|2-4|alleged|14 May
R Algeria|AGREED_WITH|Morocco|2-4|alleged|14 May
R Mourad Belkacemi|EMPLOYED_BY|Algeria|6|asserted|-
R Abdelhakim Bensaïd|MET_WITH|Ghita Lamrani|2-6|denied|14 May
R Morocco|EXPORTS|phosphate|7|asserted|since 1987
R Morocco|SUPPLIES|Fertilizantes Onuba|7|asserted|since 1987
R Fertilizantes Onuba|IMPORTS|phosphate|7|asserted|since 1987
R Fertilizantes Onuba|LOCATED_IN|Huelva|7|asserted|-
R Ghita Lamrani|VISITED|Dakar|9|denied|that afternoon

@e-044|press release|2024-09-09|Abay Airways and Rivière Aéro sign letter of intent for eight turboprops
1 ADDIS ABABA, 9 Sept. 2024 – Abay Airways S.C., Ethiopia's second-largest carrier, and Rivière Aéro inc. of Longueuil, Québec, today signed a letter of intent for eight RA-60 turboprops, with options on a further four, in the course of the trade mission to Ethiopia led by Canada's Minister of International Trade, the Hon. Jasleen Dhaliwal.
2 Financing of up to C$210 million would come from Boréal Export Finance, a subsidiary of Caisse Laurentienne, whose chief risk officer, Bernard Tshibangu, is accompanying the Minister.
3 "Our passengers do not ask who built the wing," said Capt. Selamawit Hailu Desta, Chief Executive Officer of Abay. "They ask whether it will come down in Gode."
---
4 Abay's present fleet consists of six jets acquired second-hand from Linhas Cerrado of Brazil.
5 During the mission Minister Dhaliwal also met with Ethiopia's State Minister of Finance, Takele Woldemariam, and toured Yirgacheffe as the guest of Kaffa Gold PLC, exporter of green coffee to Fogbank Roasters in Vancouver.
* 6 About Rivière Aéro: founded in 1951, Rivière Aéro employs 2,300 people and is wholly owned by its workers' trust.
* 7 Forward-looking statements: matters described herein may not take place.
E Firm|Abay Airways S.C.|Abay Airways S.C.;Abay Airways;Abay
E Firm|Rivière Aéro inc.|Rivière Aéro inc.;Rivière Aéro
E Firm|Boréal Export Finance|Boréal Export Finance
E Firm|Caisse Laurentienne|Caisse Laurentienne
E Firm|Linhas Cerrado|Linhas Cerrado
E Firm|Kaffa Gold PLC|Kaffa Gold PLC
E Firm|Fogbank Roasters|Fogbank Roasters
E Place|Addis Ababa|ADDIS ABABA
E Place|Ethiopia|Ethiopia
E Place|Longueuil|Longueuil
E Place|Québec|Québec
E Place|Canada|Canada
E Place|Gode|Gode
E Place|Brazil|Brazil
E Place|Yirgacheffe|Yirgacheffe
E Place|Vancouver|Vancouver
E Person|Jasleen Dhaliwal|Jasleen Dhaliwal;Dhaliwal
E Person|Bernard Tshibangu|Bernard Tshibangu
E Person|Selamawit Hailu Desta|Selamawit Hailu Desta
E Person|Takele Woldemariam|Takele Woldemariam
E Commodity|turboprops|turboprops
E Commodity|jets|jets
E Commodity|green coffee|green coffee
C Caisse Laurentienne|whose@2
C Jasleen Dhaliwal|the Minister@2
C Abay Airways S.C.|Our@3
C Rivière Aéro inc.|its@6
R Abay Airways S.C.|LOCATED_IN|Ethiopia|1|asserted|-
R Rivière Aéro inc.|LOCATED_IN|Longueuil|1|asserted|-
R Longueuil|LOCATED_IN|Québec|1|asserted|-
R Abay Airways S.C.|AGREED_WITH|Rivière Aéro inc.|1|asserted|today
R Rivière Aéro inc.|EXPORTS|turboprops|1|expected|-
R Rivière Aéro inc.|SUPPLIES|Abay Airways S.C.|1|expected|-
R Abay Airways S.C.|IMPORTS|turboprops|1|expected|-
R Jasleen Dhaliwal|EMPLOYED_BY|Canada|1|asserted|-
R Jasleen Dhaliwal|VISITED|Ethiopia|1|asserted|-
R Boréal Export Finance|SUBSIDIARY_OF|Caisse Laurentienne|2|asserted|-
R Bernard Tshibangu|EMPLOYED_BY|Caisse Laurentienne|2|asserted|-
R Bernard Tshibangu|VISITED|Ethiopia|1-2|asserted|-
R Selamawit Hailu Desta|LEADS|Abay Airways S.C.|3|asserted|-
R Abay Airways S.C.|IMPORTS|jets|4|asserted|-
R Linhas Cerrado|SUPPLIES|Abay Airways S.C.|4|asserted|-
R Linhas Cerrado|EXPORTS|jets|4|asserted|-
R Linhas Cerrado|LOCATED_IN|Brazil|4|asserted|-
R Jasleen Dhaliwal|MET_WITH|Takele Woldemariam|5|asserted|-
R Takele Woldemariam|EMPLOYED_BY|Ethiopia|5|asserted|-
R Jasleen Dhaliwal|VISITED|Yirgacheffe|5|asserted|-
R Kaffa Gold PLC|EXPORTS|green coffee|5|asserted|-
R Kaffa Gold PLC|SUPPLIES|Fogbank Roasters|5|asserted|-
R Fogbank Roasters|IMPORTS|green coffee|5|asserted|-
R Fogbank Roasters|LOCATED_IN|Vancouver|5|asserted|-
B 7

@e-045|news agency|2023-04-15|Japan PM arranging trip to Philippines, Palau, Australia
1 Japanese Prime Minister Shuntaro Hatakeyama is making final arrangements to visit the Philippines, Palau and Australia during the Golden Week holidays from late this month, government sources said Saturday.
2 In Manila he plans to hold talks with Philippine President Amparo Limjoco and confirm the delivery by Kansai Heavy Industries Co. to the Philippine Coast Guard of five patrol boats, the sources said.
3 The stop in Koror, if realized, would be the first by a sitting premier.
---
4 In Canberra, Hatakeyama and his counterpart, Fergus Mulcahy, are likely to conclude an accord on critical minerals under which Perth-based Norseman Lithium Ltd. would give Japan first call on its spodumene.
5 Foreign Minister Kyoko Isaka will stay behind in order to travel to Brussels for a gathering of the Group of Seven on May 2.
6 A plan to add Papua New Guinea to the itinerary was shelved due to Diet deliberations.
---
7 Taizo Kurihara, deputy head of the opposition Rikken Mirai party, said Friday that people who queue for rice would rather see the prime minister queue with them.
E Person|Shuntaro Hatakeyama|Shuntaro Hatakeyama;Hatakeyama
E Person|Amparo Limjoco|Amparo Limjoco
E Person|Fergus Mulcahy|Fergus Mulcahy
E Person|Kyoko Isaka|Kyoko Isaka
E Person|Taizo Kurihara|Taizo Kurihara
E Place|Japan|Japan;Japanese
E Place|Philippines|Philippines;Philippine
E Place|Palau|Palau
E Place|Australia|Australia
E Place|Manila|Manila
E Place|Koror|Koror
E Place|Canberra|Canberra
E Place|Perth|Perth
E Place|Brussels|Brussels
E Place|Papua New Guinea|Papua New Guinea
E Organization|Philippine Coast Guard|Philippine Coast Guard
E Organization|Group of Seven|Group of Seven
E Organization|Diet|Diet
E Organization|Rikken Mirai|Rikken Mirai
E Firm|Kansai Heavy Industries Co.|Kansai Heavy Industries Co.
E Firm|Norseman Lithium Ltd.|Norseman Lithium Ltd.
E Commodity|patrol boats|patrol boats
E Commodity|critical minerals|critical minerals
E Commodity|spodumene|spodumene
E Commodity|rice|rice
C Shuntaro Hatakeyama|he@2;his@4;the prime minister@7
C Norseman Lithium Ltd.|its@4
R Shuntaro Hatakeyama|LEADS|Japan|1|asserted|-
R Shuntaro Hatakeyama|VISITED|Philippines|1|expected|during the Golden Week holidays
R Shuntaro Hatakeyama|VISITED|Palau|1|expected|during the Golden Week holidays
R Shuntaro Hatakeyama|VISITED|Australia|1|expected|during the Golden Week holidays
R Shuntaro Hatakeyama|VISITED|Manila|1-2|expected|during the Golden Week holidays
R Shuntaro Hatakeyama|MET_WITH|Amparo Limjoco|2|expected|-
R Amparo Limjoco|LEADS|Philippines|2|asserted|-
R Kansai Heavy Industries Co.|EXPORTS|patrol boats|2|expected|-
R Kansai Heavy Industries Co.|SUPPLIES|Philippine Coast Guard|2|expected|-
R Philippine Coast Guard|IMPORTS|patrol boats|2|expected|-
R Shuntaro Hatakeyama|VISITED|Koror|1-3|expected|during the Golden Week holidays
R Shuntaro Hatakeyama|VISITED|Canberra|1-4|expected|during the Golden Week holidays
R Shuntaro Hatakeyama|MET_WITH|Fergus Mulcahy|4|expected|-
R Fergus Mulcahy|LEADS|Australia|1-4|asserted|-
R Japan|AGREED_WITH|Australia|1-4|expected|-
R Norseman Lithium Ltd.|LOCATED_IN|Perth|4|asserted|-
R Norseman Lithium Ltd.|EXPORTS|spodumene|4|expected|-
R Norseman Lithium Ltd.|SUPPLIES|Japan|4|expected|-
R Kyoko Isaka|EMPLOYED_BY|Japan|1-5|asserted|-
R Kyoko Isaka|VISITED|Brussels|5|expected|on May 2
R Shuntaro Hatakeyama|VISITED|Papua New Guinea|4-6|denied|-
R Taizo Kurihara|EMPLOYED_BY|Rikken Mirai|7|asserted|-

@e-046|daily, Caribbean|2025-03-19|"No agreement, no initials, no pen"
1 "We have met, we are meeting, we shall meet," Trinidad and Tobago's energy minister, Shivani Boodram, told the House yesterday when asked for the fourth time whether she had spent Carnival in Caracas.
2 She had not, she said.
3 The one who flew there, on 27 February and with two lawyers, was Zulfikar Mohammed, president of the state-owned Caroni Gas Company (CGC), to sit down with Venezuela's PDTSA about the Cocuina field.
4 PDTSA being under United States sanctions, not a molecule may move before Washington grants a licence.
---
5 Should it do so, CGC would from 2027 take 150 million cubic feet a day of Venezuelan gas, part of which it would sell on to Methagro Ltd, the Point Lisas ammonia maker and subsidiary of Helios Chemie of Stuttgart.
6 Rushton Baptiste, for the opposition, claimed that CGC and the Venezuelans had already initialled a term sheet on the very night of the landing.
7 Nothing had been initialled with anybody, the minister replied, and drank some water.
---
8 Prime Minister Anil Ramsaran is expected to take the matter up with Secretary of State Harlan Whitcombe when they see each other in Miami next month.
E Place|Trinidad and Tobago|Trinidad and Tobago
E Place|Caracas|Caracas
E Place|Venezuela|Venezuela;Venezuelan;Venezuelans
E Place|United States|United States;Washington
E Place|Cocuina field|Cocuina field
E Place|Point Lisas|Point Lisas
E Place|Stuttgart|Stuttgart
E Place|Miami|Miami
E Organization|House|House
E Person|Shivani Boodram|Shivani Boodram
E Person|Zulfikar Mohammed|Zulfikar Mohammed
E Person|Rushton Baptiste|Rushton Baptiste
E Person|Anil Ramsaran|Anil Ramsaran
E Person|Harlan Whitcombe|Harlan Whitcombe
E Firm|Caroni Gas Company|Caroni Gas Company;CGC
E Firm|PDTSA|PDTSA
E Firm|Methagro Ltd|Methagro Ltd
E Firm|Helios Chemie|Helios Chemie
E Commodity|gas|gas
E Commodity|ammonia|ammonia
C Shivani Boodram|she@1;She@2;she@2;the minister@7
C Caracas|there@3
C United States|it@5
C Caroni Gas Company|it#2@5
C gas|which@5
R Shivani Boodram|EMPLOYED_BY|Trinidad and Tobago|1|asserted|-
R Shivani Boodram|VISITED|Caracas|1-2|denied|Carnival
R Zulfikar Mohammed|VISITED|Caracas|1-3|asserted|on 27 February
R Zulfikar Mohammed|LEADS|Caroni Gas Company|3|asserted|-
R Trinidad and Tobago|OWNS|Caroni Gas Company|1-3|asserted|-
R Zulfikar Mohammed|MET_WITH|PDTSA|3|asserted|on 27 February
R PDTSA|LOCATED_IN|Venezuela|3|asserted|-
R PDTSA|SANCTIONED_BY|United States|4|asserted|-
R Caroni Gas Company|IMPORTS|gas|5|expected|from 2027
R Venezuela|EXPORTS|gas|5|expected|from 2027
R Venezuela|SUPPLIES|Caroni Gas Company|5|expected|from 2027
R Caroni Gas Company|EXPORTS|gas|5|expected|-
R Caroni Gas Company|SUPPLIES|Methagro Ltd|5|expected|-
R Methagro Ltd|IMPORTS|gas|5|expected|-
R Methagro Ltd|SUBSIDIARY_OF|Helios Chemie|5|asserted|-
R Methagro Ltd|LOCATED_IN|Point Lisas|5|asserted|-
R Helios Chemie|LOCATED_IN|Stuttgart|5|asserted|-
R Caroni Gas Company|AGREED_WITH|Venezuela|6|alleged|-
R Caroni Gas Company|AGREED_WITH|Venezuela|6-7|denied|-
R Anil Ramsaran|LEADS|Trinidad and Tobago|1-8|asserted|-
R Harlan Whitcombe|EMPLOYED_BY|United States|4-8|asserted|-
R Anil Ramsaran|MET_WITH|Harlan Whitcombe|8|expected|next month

@e-047|metro daily|2025-09-12|Governor's souvenir from Taiwan: a plant, maybe
1 TULSA — She ate stinky tofu on camera, fell off a scooter off camera, and on the fourth day Gov. Darlene Bellweather announced that Formosan Photonics Co. "intends" to put $1.1 billion into a laser plant at Pryor.
2 The Hsinchu company, which already sells lasers to Oregon's Cascade Switch, said intentions were indeed what it had.
3 Oklahoma's first-term governor led 34 people, university presidents and soybean crushers among them, to Taipei and Kaohsiung, on the first such mission from the state in twenty years.
4 On Tuesday she was received by Taiwan's vice president, Hsu Chih-wei; coffee with the president, pencilled in for Wednesday, fell victim to a typhoon and not, her aides insist, to Beijing.
---
5 Meng Yuling, a Chinese consul in Chicago, had deplored the trip before the plane left the ground.
6 The surest money is in feed: the Kaohsiung Millers' Guild put its chop to a contract with Red Fork Oilseeds of Enid for 90,000 tons of soybean meal over two years.
7 Not everyone at home is dazzled.
8 "I'd settle for a visit to Lawton," said state Rep. Curtis Yellowhorse.
E Place|Tulsa|TULSA
E Place|Pryor|Pryor
E Place|Hsinchu|Hsinchu
E Place|Oregon|Oregon
E Place|Oklahoma|Oklahoma
E Place|Taipei|Taipei
E Place|Kaohsiung|Kaohsiung
E Place|Taiwan|Taiwan
E Place|China|Chinese;Beijing
E Place|Chicago|Chicago
E Place|Enid|Enid
E Place|Lawton|Lawton
E Person|Darlene Bellweather|Darlene Bellweather
E Person|Hsu Chih-wei|Hsu Chih-wei
E Person|Meng Yuling|Meng Yuling
E Person|Curtis Yellowhorse|Curtis Yellowhorse
E Firm|Formosan Photonics Co.|Formosan Photonics Co.
E Firm|Cascade Switch|Cascade Switch
E Firm|Red Fork Oilseeds|Red Fork Oilseeds
E Organization|Kaohsiung Millers' Guild|Kaohsiung Millers' Guild
E Commodity|lasers|lasers
E Commodity|soybean meal|soybean meal
C Darlene Bellweather|Governor@0;She@1;Oklahoma's first-term governor@3;she@4;her@4
C Formosan Photonics Co.|The Hsinchu company@2;which@2;it@2
C Oklahoma|the state@3
C Kaohsiung Millers' Guild|its@6
R Formosan Photonics Co.|INVESTED_IN|Pryor|1|expected|-
R Formosan Photonics Co.|LOCATED_IN|Hsinchu|2|asserted|-
R Formosan Photonics Co.|EXPORTS|lasers|2|asserted|-
R Formosan Photonics Co.|SUPPLIES|Cascade Switch|2|asserted|-
R Cascade Switch|IMPORTS|lasers|2|asserted|-
R Cascade Switch|LOCATED_IN|Oregon|2|asserted|-
R Darlene Bellweather|LEADS|Oklahoma|1-3|asserted|-
R Darlene Bellweather|VISITED|Taipei|3|asserted|-
R Darlene Bellweather|VISITED|Kaohsiung|3|asserted|-
R Darlene Bellweather|VISITED|Taiwan|0|asserted|-
R Darlene Bellweather|MET_WITH|Hsu Chih-wei|4|asserted|On Tuesday
R Hsu Chih-wei|EMPLOYED_BY|Taiwan|4|asserted|-
R Meng Yuling|EMPLOYED_BY|China|5|asserted|-
R Kaohsiung Millers' Guild|AGREED_WITH|Red Fork Oilseeds|6|asserted|-
R Red Fork Oilseeds|LOCATED_IN|Enid|6|asserted|-
R Red Fork Oilseeds|EXPORTS|soybean meal|6|expected|-
R Red Fork Oilseeds|SUPPLIES|Kaohsiung Millers' Guild|6|expected|-
R Kaohsiung Millers' Guild|IMPORTS|soybean meal|6|expected|-

@e-048|garden column|2020-06-06|Foreign relations at the bottom of the garden
1 If you would understand embargoes, keep bees.
2 For a week now I have watched two colonies by my compost heap conduct what any chancellery would call a trade war.
3 The eastern hive, whose queen is a great one for state occasions, sends out envoys at dawn; the western hive detains them at the door, searches them and lets them go lighter.
4 Neither side owns the lilac, though both have invested in it heavily.
5 On Tuesday there was a summit – I can call it nothing else – on the lip of the watering can.
6 Nothing was agreed.
7 By evening my supplies of sugar syrup, laid in against a wet June, were being exported over the fence by wasps, a third party with no seat at the table and no known seat of government.
---
8 Would sanctions work?
9 My neighbour Mrs Ogilvie, formerly of the Board of Trade, thinks not: a wasp, she says, always finds a Cyprus.
10 She herself has gone over to jam.
11 Should a delegation turn up at your own back door this month, dark-suited and humming, do not receive it; ring the County Beekeepers, who come in a van, accuse nobody and arrest the queen.
E Person|Ogilvie|Ogilvie
E Organization|Board of Trade|Board of Trade
E Organization|County Beekeepers|County Beekeepers
E Place|Cyprus|Cyprus
E Commodity|sugar syrup|sugar syrup
E Commodity|jam|jam
C Ogilvie|she@9;She@10
C County Beekeepers|who@11

@e-049|radio bulletin|2025-02-27|News at five: a joint order at Ādaži
1 Good evening. The defence ministers of Latvia and Lithuania, Ingūna Vītoliņa and Rokas Žemgulys, met this afternoon at the Ādaži base and there signed, with Slovakia's Hornád Arms, a contract for 46 wheeled howitzers.
2 The first are due in the autumn of 2027.
3 Estonia, which five years ago bought its guns from Hanul Dynamics of Changwon, was offered a share in the order and declined it.
---
4 Would any of the older M109s go to Ukraine?
5 Eleven Lithuanian ones already had, Žemgulys replied, and the rest were "more museum than artillery".
6 Moscow speaks of provocation.
7 Its consul in Daugavpils, Pavel Ryzhakov, was summoned on Monday after the State Security Service accused him of photographing the base from a mushroom picker's hide.
8 Vītoliņa flies to Bratislava on Thursday; a stop in Prague, mentioned on this programme last week, is not planned.
---
9 In other news, trade unions at Riga airport have called off their strike, and the ice on the Daugava is not, repeat not, to be visited.
E Person|Ingūna Vītoliņa|Ingūna Vītoliņa;Vītoliņa
E Person|Rokas Žemgulys|Rokas Žemgulys;Žemgulys
E Person|Pavel Ryzhakov|Pavel Ryzhakov
E Place|Latvia|Latvia
E Place|Lithuania|Lithuania;Lithuanian
E Place|Ādaži|Ādaži
E Place|Slovakia|Slovakia
E Place|Estonia|Estonia
E Place|Changwon|Changwon
E Place|Ukraine|Ukraine
E Place|Russia|Moscow
E Place|Daugavpils|Daugavpils
E Place|Bratislava|Bratislava
E Place|Prague|Prague
E Place|Riga airport|Riga airport
E Place|Daugava|Daugava
E Firm|Hornád Arms|Hornád Arms
E Firm|Hanul Dynamics|Hanul Dynamics
E Organization|State Security Service|State Security Service
E Commodity|wheeled howitzers|wheeled howitzers
E Commodity|guns|guns
E Commodity|M109s|M109s
C Estonia|which@3;its@3
C M109s|ones@5
C Russia|Its@7
C Pavel Ryzhakov|him@7
R Ingūna Vītoliņa|EMPLOYED_BY|Latvia|1|asserted|-
R Rokas Žemgulys|EMPLOYED_BY|Lithuania|1|asserted|-
R Ingūna Vītoliņa|MET_WITH|Rokas Žemgulys|1|asserted|this afternoon
R Latvia|AGREED_WITH|Hornád Arms|1|asserted|this afternoon
R Lithuania|AGREED_WITH|Hornád Arms|1|asserted|this afternoon
R Hornád Arms|LOCATED_IN|Slovakia|1|asserted|-
R Hornád Arms|EXPORTS|wheeled howitzers|1-2|expected|in the autumn of 2027
R Hornád Arms|SUPPLIES|Latvia|1-2|expected|in the autumn of 2027
R Hornád Arms|SUPPLIES|Lithuania|1-2|expected|in the autumn of 2027
R Latvia|IMPORTS|wheeled howitzers|1-2|expected|in the autumn of 2027
R Lithuania|IMPORTS|wheeled howitzers|1-2|expected|in the autumn of 2027
R Estonia|IMPORTS|guns|3|asserted|five years ago
R Hanul Dynamics|SUPPLIES|Estonia|3|asserted|five years ago
R Hanul Dynamics|EXPORTS|guns|3|asserted|five years ago
R Hanul Dynamics|LOCATED_IN|Changwon|3|asserted|-
R Lithuania|SUPPLIES|Ukraine|4-5|asserted|-
R Pavel Ryzhakov|EMPLOYED_BY|Russia|6-7|asserted|-
R Pavel Ryzhakov|ACCUSED_BY|State Security Service|7|asserted|on Monday
R Ingūna Vītoliņa|VISITED|Bratislava|8|expected|on Thursday
R Ingūna Vītoliņa|VISITED|Prague|8|denied|-

@e-050|party news, clumsy English|2025-03-26|Lao, Vietnamese inspection commissions tighten solidarity
1 A delegation of the Central Inspection Commission of the Lao People's Revolutionary Party (LPRP) leading by its Head comrade Bounthavy Sengdara has paid a working visit in Hanoi and Nghe An province between 20-24 March.
2 At the occasion, comrade Bounthavy and comrade Trịnh Quốc Lợi, Head of the Commission for Inspection of the Communist Party of Vietnam (CPV), have exchanged lessons and afterward the both commissions signed the Minutes on cooperation for 2025-2027.
3 Lao side highly valued the assistance of 200 computers which CPV has granted for LPRP in the difficult time.
---
4 In Nghe An the delegation was hosted a dinner with bamboo dance by comrade Hồ Thị Lan Phương, Chairwoman of the Provincial People's Committee, and looked the line of packing at Thanh Sơn Tea Company, where they were informed that 70 per cent of tea is exporting to Pakistan and to Taiwan.
5 The delegation had to go also to Ha Tinh but because of flood that part was not performed.
6 The two sides are unanimous that traditional relation is as invaluable asset and continue to visit each other more.
E Organization|Central Inspection Commission of the Lao People's Revolutionary Party|Central Inspection Commission of the Lao People's Revolutionary Party
E Organization|Lao People's Revolutionary Party|LPRP
E Organization|Commission for Inspection of the Communist Party of Vietnam|Commission for Inspection of the Communist Party of Vietnam
E Organization|Communist Party of Vietnam|CPV
E Organization|Provincial People's Committee|Provincial People's Committee
E Person|Bounthavy Sengdara|Bounthavy Sengdara;Bounthavy
E Person|Trịnh Quốc Lợi|Trịnh Quốc Lợi
E Person|Hồ Thị Lan Phương|Hồ Thị Lan Phương
E Place|Laos|Lao
E Place|Vietnam|Vietnamese
E Place|Hanoi|Hanoi
E Place|Nghe An|Nghe An
E Place|Ha Tinh|Ha Tinh
E Place|Pakistan|Pakistan
E Place|Taiwan|Taiwan
E Firm|Thanh Sơn Tea Company|Thanh Sơn Tea Company
E Commodity|computers|computers
E Commodity|tea|tea
C Central Inspection Commission of the Lao People's Revolutionary Party|its@1;the delegation@4;they@4;The delegation@5
C Thanh Sơn Tea Company|where@4
R Bounthavy Sengdara|LEADS|Central Inspection Commission of the Lao People's Revolutionary Party|1|asserted|-
R Central Inspection Commission of the Lao People's Revolutionary Party|VISITED|Hanoi|1|asserted|between 20-24 March
R Central Inspection Commission of the Lao People's Revolutionary Party|VISITED|Nghe An|1|asserted|between 20-24 March
R Bounthavy Sengdara|VISITED|Hanoi|1|asserted|between 20-24 March
R Bounthavy Sengdara|VISITED|Nghe An|1|asserted|between 20-24 March
R Trịnh Quốc Lợi|LEADS|Commission for Inspection of the Communist Party of Vietnam|2|asserted|-
R Bounthavy Sengdara|MET_WITH|Trịnh Quốc Lợi|2|asserted|-
R Central Inspection Commission of the Lao People's Revolutionary Party|AGREED_WITH|Commission for Inspection of the Communist Party of Vietnam|1-2|asserted|-
R Communist Party of Vietnam|SUPPLIES|Lao People's Revolutionary Party|3|asserted|-
R Hồ Thị Lan Phương|LEADS|Provincial People's Committee|4|asserted|-
R Provincial People's Committee|LOCATED_IN|Nghe An|4|asserted|-
R Central Inspection Commission of the Lao People's Revolutionary Party|MET_WITH|Hồ Thị Lan Phương|4|asserted|-
R Thanh Sơn Tea Company|LOCATED_IN|Nghe An|4|asserted|-
R Thanh Sơn Tea Company|EXPORTS|tea|4|asserted|-
R Thanh Sơn Tea Company|SUPPLIES|Pakistan|4|asserted|-
R Thanh Sơn Tea Company|SUPPLIES|Taiwan|4|asserted|-
R Pakistan|IMPORTS|tea|4|asserted|-
R Taiwan|IMPORTS|tea|4|asserted|-
R Central Inspection Commission of the Lao People's Revolutionary Party|VISITED|Ha Tinh|5|denied|-
