@y-071|syrian-style agency, english|2021-06-16|Minister of Economy and Foreign Trade discusses with Abkhaz delegation means of increasing exchange
1 Damascus, MANAR – Minister of Economy and Foreign Trade, Dr. Samer Khalil-Darwish, discussed on Wednesday with an Abkhaz delegation headed by Minister of Economy Christina Ozgan-Bagba means of increasing commercial exchange between the two friendly countries and overcoming the difficulties that hinder the arrival of citrus fruits to the markets of Sukhumi.
2 Minister Khalil-Darwish stressed the importance of activating the agreements which were signed during the visit of President of the Republic of Abkhazia, Aslan Dbar, to Damascus in the past year, pointing out that the private sector is the first partner in reconstruction.
3 For her part, Ozgan-Bagba underlined the keenness of her country on benefiting from the Syrian experience in the field of ceramic and olive soap, indicating that three containers of soap arrived in April to the port of Ochamchira and were sold in two weeks.
---
4 The delegation, which includes representatives of the Chamber of Commerce and Industry of Abkhazia, toured on Tuesday the industrial city of Adra, where it was briefed by Director-General Ziad Tabbaa on the facilitations granted to investors.
5 The two ministers agreed on forming a committee which will meet each six months.
6 The meeting was attended by Head of Asia Directorate at the Ministry of Economy and Foreign Trade, Rania Ahmad, and by the Abkhaz Ambassador in Damascus, Bagrat Khutaba-Lakoba.
---
7 In another context, the General Establishment for Cereal said that what is circulated on some websites on the stopping of flour supplies to the bakeries is devoid of truth.
E Person|Samer Khalil-Darwish|Samer Khalil-Darwish;Khalil-Darwish
E Person|Christina Ozgan-Bagba|Christina Ozgan-Bagba;Ozgan-Bagba
E Person|Aslan Dbar|Aslan Dbar
E Person|Ziad Tabbaa|Ziad Tabbaa
E Person|Rania Ahmad|Rania Ahmad
E Person|Bagrat Khutaba-Lakoba|Bagrat Khutaba-Lakoba
E Organization|MANAR|MANAR
E Organization|Ministry of Economy and Foreign Trade|Ministry of Economy and Foreign Trade
E Organization|Chamber of Commerce and Industry of Abkhazia|Chamber of Commerce and Industry of Abkhazia
E Organization|General Establishment for Cereal|General Establishment for Cereal
E Place|Damascus|Damascus
E Place|Abkhazia|Republic of Abkhazia;Abkhaz
E Place|Sukhumi|Sukhumi
E Place|Syria|Syrian
E Place|Ochamchira|Ochamchira
E Place|industrial city of Adra|industrial city of Adra
E Commodity|citrus fruits|citrus fruits
E Commodity|ceramic|ceramic
E Commodity|olive soap|olive soap;soap
E Commodity|flour|flour
C Christina Ozgan-Bagba|her@3;her#2@3
C Abkhazia|her country@3;The delegation@4;which@4;it@4
R Samer Khalil-Darwish|MET_WITH|Christina Ozgan-Bagba|1|asserted|on Wednesday
R Christina Ozgan-Bagba|EMPLOYED_BY|Abkhazia|1|asserted|-
R Samer Khalil-Darwish|LEADS|Ministry of Economy and Foreign Trade|1-6|asserted|-
R Rania Ahmad|EMPLOYED_BY|Ministry of Economy and Foreign Trade|6|asserted|-
R Aslan Dbar|LEADS|Abkhazia|2|asserted|-
R Aslan Dbar|VISITED|Damascus|2|asserted|in the past year
R Syria|AGREED_WITH|Abkhazia|1-2|asserted|in the past year
R Syria|EXPORTS|olive soap|3|asserted|in April
R Abkhazia|IMPORTS|olive soap|3|asserted|in April
R Syria|SUPPLIES|Abkhazia|3|asserted|in April
R Abkhazia|VISITED|industrial city of Adra|1-4|asserted|on Tuesday
R Chamber of Commerce and Industry of Abkhazia|VISITED|industrial city of Adra|4|asserted|on Tuesday
R Ziad Tabbaa|LEADS|industrial city of Adra|4|asserted|-
R Bagrat Khutaba-Lakoba|EMPLOYED_BY|Abkhazia|6|asserted|-

@y-072|rewards and designations, australia|2022-12-10|Targeted sanctions in response to human rights abuses
* 1 Media release
* 2 Senator the Hon Meredith Tan-Whitlock
* 3 Minister for Foreign Affairs
---
4 On International Human Rights Day, the Australian Government is imposing Magnitsky-style sanctions, and further sanctions of other kinds, on thirteen individuals and two entities, in response to egregious conduct in Russia and Iran.
5 Among those listed are:
* 6 Iran's Morality Police (Gasht-e Ershad), for the beating of women and girls;
* 7 the Karvan Cooperative Foundation, whose members broke into dormitories in Tehran;
* 8 Seyed Sadegh Tabatabaei-Far, commander of an Iranian border regiment;
* 9 Colonel Andrei Lyapunov, who oversaw the detention in Irkutsk of a lawyer since dead; and
* 10 Mostafa Sahand Aerospace Industries, an Isfahan manufacturer which has supplied drones to Russia for use against Ukrainian cities.
---
11 “Where we can go further, we will, and where we have little influence, we will lend our voice to those who have more,” the Minister said.
12 Ministers do not comment on who may be considered for listing next.
13 Calls by the Greens for the expulsion of the ambassador of Iran, whom the Department of Foreign Affairs and Trade summoned on Friday, have not been taken up, as the Government wishes to keep a door open for the sake of those Australians who are held in Evin.
---
14 Australia suspended its defence attaché's visits to Tehran in 2020.
15 Nothing in these measures restricts the sale of wool, meat or other humanitarian and agricultural goods.
E Person|Meredith Tan-Whitlock|Meredith Tan-Whitlock
E Person|Seyed Sadegh Tabatabaei-Far|Seyed Sadegh Tabatabaei-Far
E Person|Andrei Lyapunov|Andrei Lyapunov
E Organization|Morality Police|Morality Police;Gasht-e Ershad
E Organization|Karvan Cooperative Foundation|Karvan Cooperative Foundation
E Organization|Greens|Greens
E Organization|Department of Foreign Affairs and Trade|Department of Foreign Affairs and Trade
E Firm|Mostafa Sahand Aerospace Industries|Mostafa Sahand Aerospace Industries
E Place|Australia|Australia;Australian;Australians
E Place|Russia|Russia
E Place|Iran|Iran;Iranian
E Place|Tehran|Tehran
E Place|Irkutsk|Irkutsk
E Place|Isfahan|Isfahan
E Place|Ukraine|Ukrainian
E Place|Evin|Evin
E Commodity|drones|drones
E Commodity|wool|wool
E Commodity|meat|meat
C Meredith Tan-Whitlock|Minister for Foreign Affairs@3;the Minister@11
C Karvan Cooperative Foundation|whose@7
C Andrei Lyapunov|who@9
C Mostafa Sahand Aerospace Industries|an Isfahan manufacturer@10;which@10
C Australia|the Government@13;its@14;we@11
R Meredith Tan-Whitlock|EMPLOYED_BY|Australia|2-4|asserted|-
R Morality Police|SANCTIONED_BY|Australia|4-6|asserted|On International Human Rights Day
R Morality Police|LOCATED_IN|Iran|6|asserted|-
R Karvan Cooperative Foundation|SANCTIONED_BY|Australia|4-7|asserted|On International Human Rights Day
R Seyed Sadegh Tabatabaei-Far|SANCTIONED_BY|Australia|4-8|asserted|On International Human Rights Day
R Andrei Lyapunov|SANCTIONED_BY|Australia|4-9|asserted|On International Human Rights Day
R Mostafa Sahand Aerospace Industries|SANCTIONED_BY|Australia|4-10|asserted|On International Human Rights Day
R Mostafa Sahand Aerospace Industries|LOCATED_IN|Isfahan|10|asserted|-
R Mostafa Sahand Aerospace Industries|SUPPLIES|Russia|10|asserted|-
R Mostafa Sahand Aerospace Industries|EXPORTS|drones|10|asserted|-
R Russia|IMPORTS|drones|10|asserted|-
R Seyed Sadegh Tabatabaei-Far|EMPLOYED_BY|Iran|8|asserted|-

@y-073|mexican state secretary's tour, local paper|2024-04-22|Sonora's economy chief knocks on doors in Taipei and Hsinchu
1 Hermosillo.- Back with a cold and a folder, the Secretary of Economy and Tourism of the State of Sonora, Margarita Vélez de la Garza, summed up yesterday nine days in Asia as “forty cups of tea and two letters of intent”, and asked for patience, a fruit that, she said, also has its season.
2 Vélez, sent by Governor Alfonso Durazo-Quiroga, toured in Hsinchu the plant of Powerfront Packaging Corp., which tests chips for third parties and which signed one of the two letters, in which it states its intention to put up to 90 million dollars into a site in Ciudad Obregón.
3 The other letter bears the signature of a maker of cables.
4 “A letter of intent is a flirtation,” warned the leader of the local chamber of industrialists, Héctor Platt-Mazón, who did not travel.
---
5 In Taipei the official met with the vice-chair of the Taiwan External Trade Development Council, Simon Wang Chih-peng, and with importers who buy Sonoran table grapes, dates and pork, the last of these halted since an outbreak in January.
6 She did not, as the federal Foreign Ministry had asked her not to, see anyone from the government.
7 From the Embassy of China in Mexico, questioned by this newspaper, there came a reply of one line, according to which the matter was “noted”.
---
8 Sonora exported 24 billion dollars of goods last year, cars from Hermosillo before all else, and nine of every ten dollars came from the United States.
9 The next trip will be shorter: to Tucson, by road, on Friday.
E Person|Margarita Vélez de la Garza|Margarita Vélez de la Garza;Vélez
E Person|Alfonso Durazo-Quiroga|Alfonso Durazo-Quiroga
E Person|Héctor Platt-Mazón|Héctor Platt-Mazón
E Person|Simon Wang Chih-peng|Simon Wang Chih-peng
E Firm|Powerfront Packaging Corp.|Powerfront Packaging Corp.
E Organization|Taiwan External Trade Development Council|Taiwan External Trade Development Council
E Organization|Foreign Ministry|Foreign Ministry
E Organization|Embassy of China in Mexico|Embassy of China in Mexico
E Place|Hermosillo|Hermosillo
E Place|Sonora|State of Sonora;Sonora;Sonoran
E Place|Asia|Asia
E Place|Taipei|Taipei
E Place|Hsinchu|Hsinchu
E Place|Ciudad Obregón|Ciudad Obregón
E Place|United States|United States
E Place|Tucson|Tucson
E Commodity|chips|chips
E Commodity|cables|cables
E Commodity|table grapes|table grapes
E Commodity|dates|dates
E Commodity|pork|pork
E Commodity|cars|cars
C Margarita Vélez de la Garza|Sonora's economy chief@0;she@1;the official@5;She@6;her@6
C Powerfront Packaging Corp.|which@2;which#2@2;it@2
C Héctor Platt-Mazón|who@4
R Margarita Vélez de la Garza|EMPLOYED_BY|Sonora|0-1|asserted|-
R Alfonso Durazo-Quiroga|LEADS|Sonora|1-2|asserted|-
R Margarita Vélez de la Garza|VISITED|Asia|1|asserted|nine days
R Margarita Vélez de la Garza|VISITED|Hsinchu|2|asserted|-
R Margarita Vélez de la Garza|VISITED|Taipei|0-5|asserted|-
R Powerfront Packaging Corp.|INVESTED_IN|Ciudad Obregón|2|expected|-
R Margarita Vélez de la Garza|AGREED_WITH|Powerfront Packaging Corp.|1-2|asserted|-
R Margarita Vélez de la Garza|MET_WITH|Simon Wang Chih-peng|5|asserted|-
R Simon Wang Chih-peng|EMPLOYED_BY|Taiwan External Trade Development Council|5|asserted|-
R Sonora|EXPORTS|table grapes|5|asserted|-
R Sonora|EXPORTS|dates|5|asserted|-
R Sonora|EXPORTS|cars|8|asserted|last year
R Sonora|SUPPLIES|United States|8|asserted|last year
R Margarita Vélez de la Garza|VISITED|Tucson|9|expected|on Friday

@y-074|downing street style readout|2021-03-29|PM call with the Crown Prince and Prime Minister of Bahrain: 29 March 2021
1 The Prime Minister spoke to His Royal Highness Crown Prince Isa bin Hamad Al-Fahdi, the Prime Minister of Bahrain, this afternoon, and congratulated him on the progress of the vaccination campaign in the Kingdom, which by now has reached more than a third of adults.
2 The leaders welcomed the depth of the relationship between the United Kingdom and Bahrain, which goes back more than two centuries, and looked ahead to a new chapter in trade and in financial technology.
3 The Prime Minister underlined the importance of the Naval Support Facility at Mina Salman, from which ships of the Royal Navy have kept the shipping lanes open.
4 On human rights, the Prime Minister raised the case of two prisoners, and was grateful for the Crown Prince's readiness to listen.
---
5 They shared their concern about the grounding of a container ship in the Suez Canal and its likely effects on supplies, and agreed that open sea lanes are in everyone's interest.
6 They looked forward to meeting in person as soon as circumstances allow.
---
7 Minister for the Middle East and North Africa Julian Carnforth will take the conversation forward when he travels to Manama in May.
8 The Foreign Office confirmed that no invitation for a state visit has been issued, notwithstanding a report on a website in Doha to that effect.
E Person|Isa bin Hamad Al-Fahdi|Isa bin Hamad Al-Fahdi
E Person|Julian Carnforth|Julian Carnforth
E Organization|Royal Navy|Royal Navy
E Organization|Foreign Office|Foreign Office
E Place|Bahrain|Bahrain
E Place|United Kingdom|United Kingdom
E Place|Naval Support Facility|Naval Support Facility
E Place|Mina Salman|Mina Salman
E Place|Suez Canal|Suez Canal
E Place|Manama|Manama
E Place|Doha|Doha
C Isa bin Hamad Al-Fahdi|him@1;the Crown Prince@4
C Bahrain|the Kingdom@1
C Julian Carnforth|he@7
R Isa bin Hamad Al-Fahdi|LEADS|Bahrain|1|asserted|-
R Naval Support Facility|LOCATED_IN|Mina Salman|3|asserted|-
R Julian Carnforth|EMPLOYED_BY|United Kingdom|2-7|asserted|-
R Julian Carnforth|VISITED|Manama|7|expected|in May

@y-075|development bank and ministry|2023-10-30|Asian lender and Pakistan's Sindh province sign for flood-proof houses; Governor hails “honest bricks”
1 KARACHI: The Asian Infrastructure and Resilience Bank (AIRB) and the Government of Sindh signed here on Monday a loan agreement for $250 million to rebuild houses that were lost in the floods of 2022, the largest operation of its kind that the Jakarta-headquartered lender has undertaken.
2 The agreement was initialled by the bank's country director, Yoshimi Tanabe-Ruiz, and the chairman of the province's Planning and Development Board, Syed Hasan Shoro, in the presence of Sindh Governor Kamran Tessori-Baloch, who praised the houses as being made of honest bricks.
3 “I have seen one in Dadu and knocked on it,” he said.
---
4 The bank, which was founded in 2016 by twenty-six countries and whose president is the Malaysian economist Tan Sri Rafidah Kamal-Yeoh, counts Pakistan among its earliest borrowers; its first loan to the country, for canals, was repaid last year.
5 The Auditor General of Pakistan had found, in a report in August, that out of the first tranche of grants some beneficiaries did not exist, a finding that the province disputes.
6 Chief Minister Murad Soomro, who had planned to be present, was kept in Islamabad by a meeting on the price of wheat.
7 A World Bank team that surveyed the work in Larkana and Jacobabad during the summer described the pace as good.
---
8 Cement for the houses comes from four local mills, and no imports are foreseen.
9 Iran had offered bitumen for the approach roads, but the offer was not accepted, an official of the Board said, for reasons that a child could guess.
E Person|Yoshimi Tanabe-Ruiz|Yoshimi Tanabe-Ruiz
E Person|Syed Hasan Shoro|Syed Hasan Shoro
E Person|Kamran Tessori-Baloch|Kamran Tessori-Baloch
E Person|Rafidah Kamal-Yeoh|Rafidah Kamal-Yeoh
E Person|Murad Soomro|Murad Soomro
E Organization|Asian Infrastructure and Resilience Bank|Asian Infrastructure and Resilience Bank;AIRB
E Organization|Government of Sindh|Government of Sindh
E Organization|Planning and Development Board|Planning and Development Board;Board
E Organization|Auditor General of Pakistan|Auditor General of Pakistan
E Organization|World Bank|World Bank
E Place|Karachi|KARACHI
E Place|Pakistan|Pakistan
E Place|Sindh|Sindh province;Sindh
E Place|Jakarta|Jakarta
E Place|Dadu|Dadu
E Place|Malaysia|Malaysian
E Place|Islamabad|Islamabad
E Place|Larkana|Larkana
E Place|Jacobabad|Jacobabad
E Place|Iran|Iran
E Commodity|wheat|wheat
E Commodity|cement|Cement
E Commodity|bitumen|bitumen
C Asian Infrastructure and Resilience Bank|Asian lender@0;the Jakarta-headquartered lender@1;the bank@2;The bank@4;which@4;whose@4;its@4;its#2@4
C Sindh|the province@2;the province@5
C Kamran Tessori-Baloch|Governor@0;who@2;he@3
C Pakistan|the country@4
C Murad Soomro|who@6
R Asian Infrastructure and Resilience Bank|AGREED_WITH|Government of Sindh|1|asserted|on Monday
R Asian Infrastructure and Resilience Bank|LOCATED_IN|Jakarta|1|asserted|-
R Yoshimi Tanabe-Ruiz|EMPLOYED_BY|Asian Infrastructure and Resilience Bank|2|asserted|-
R Syed Hasan Shoro|LEADS|Planning and Development Board|2|asserted|-
R Planning and Development Board|LOCATED_IN|Sindh|2|asserted|-
R Kamran Tessori-Baloch|LEADS|Sindh|2|asserted|-
R Kamran Tessori-Baloch|VISITED|Dadu|2-3|asserted|-
R Rafidah Kamal-Yeoh|LEADS|Asian Infrastructure and Resilience Bank|4|asserted|-
R Sindh|LOCATED_IN|Pakistan|0|asserted|-
R Murad Soomro|LEADS|Sindh|1-6|asserted|-
R World Bank|VISITED|Larkana|7|asserted|during the summer
R World Bank|VISITED|Jacobabad|7|asserted|during the summer
R Iran|EXPORTS|bitumen|9|denied|-
R Iran|SUPPLIES|Sindh|0-9|denied|-

@y-076|trade statistics note, commerce ministry india|2024-12-16|India's engineering goods exports to UAE up in November; shipments to Russia slip
1 New Delhi: Engineering goods shipped from India rose 13.7 per cent year on year to $8.9 billion in November, the seventh successive month of growth, with the United Arab Emirates, Saudi Arabia and Germany among the markets that gained and the Russian Federation and Italy among those that slipped, an analysis put out by the Federation of Engineering Exporters of Bharat (FEEB) showed on Monday.
2 The US remained the top destination, taking goods worth $1.6 billion, chiefly auto parts and iron castings, although there is apprehension in the trade as to what the new administration in Washington will do after January 20.
3 “Apprehension is not a strategy. We are asking members to diversify, and to read the small print,” said FEEB Chairman Shri Pankaj Chaddha-Mistry, who is in Jaipur for the annual conclave.
---
4 Out of 34 product panels 28 recorded growth; pumps, transformers and bicycles did well, and the export of aircraft parts nearly doubled, on a small base.
5 Union Minister of State for Commerce and Industry Jitin Prasada-Varma, inaugurating the conclave, said that the Government stood ready to hand-hold smaller units, and that an interest subsidy was under consideration.
6 He unveiled a portal. It did not load.
---
7 To Russia, engineering exports declined for the second month, by 9 per cent, as banks at either end have grown fussy, exporters said; FEEB has written to the Reserve Bank of India about it.
8 A delegation of the body, led by its Vice-Chairman, Smt. Kamna Aggarwal-Rao, will visit Dar es Salaam and Kampala in February.
E Person|Pankaj Chaddha-Mistry|Pankaj Chaddha-Mistry
E Person|Jitin Prasada-Varma|Jitin Prasada-Varma
E Person|Kamna Aggarwal-Rao|Kamna Aggarwal-Rao
E Organization|Federation of Engineering Exporters of Bharat|Federation of Engineering Exporters of Bharat;FEEB
E Organization|Reserve Bank of India|Reserve Bank of India
E Place|New Delhi|New Delhi
E Place|India|India
E Place|United Arab Emirates|United Arab Emirates;UAE
E Place|Saudi Arabia|Saudi Arabia
E Place|Germany|Germany
E Place|Russia|Russian Federation;Russia
E Place|Italy|Italy
E Place|United States|US;Washington
E Place|Jaipur|Jaipur
E Place|Dar es Salaam|Dar es Salaam
E Place|Kampala|Kampala
E Commodity|engineering goods|Engineering goods;engineering goods
E Commodity|auto parts|auto parts
E Commodity|iron castings|iron castings
E Commodity|pumps|pumps
E Commodity|transformers|transformers
E Commodity|bicycles|bicycles
E Commodity|aircraft parts|aircraft parts
C Federation of Engineering Exporters of Bharat|We@3;the body@8;its@8
C Pankaj Chaddha-Mistry|who@3
C Jitin Prasada-Varma|He@6
R India|EXPORTS|engineering goods|0-1|asserted|in November
R India|SUPPLIES|United Arab Emirates|0-1|asserted|in November
R India|SUPPLIES|Saudi Arabia|1|asserted|in November
R India|SUPPLIES|Germany|1|asserted|in November
R India|SUPPLIES|Russia|0-1|asserted|in November
R India|SUPPLIES|Italy|1|asserted|in November
R United Arab Emirates|IMPORTS|engineering goods|0-1|asserted|in November
R Saudi Arabia|IMPORTS|engineering goods|1|asserted|in November
R Germany|IMPORTS|engineering goods|1|asserted|in November
R Russia|IMPORTS|engineering goods|0-1|asserted|in November
R Italy|IMPORTS|engineering goods|1|asserted|in November
R India|SUPPLIES|United States|1-2|asserted|in November
R United States|IMPORTS|auto parts|2|asserted|-
R United States|IMPORTS|iron castings|2|asserted|-
R India|EXPORTS|auto parts|1-2|asserted|-
R India|EXPORTS|iron castings|1-2|asserted|-
R India|EXPORTS|pumps|1-4|asserted|-
R India|EXPORTS|transformers|1-4|asserted|-
R India|EXPORTS|bicycles|1-4|asserted|-
R India|EXPORTS|aircraft parts|1-4|asserted|-
R Pankaj Chaddha-Mistry|LEADS|Federation of Engineering Exporters of Bharat|3|asserted|-
R Pankaj Chaddha-Mistry|VISITED|Jaipur|3|asserted|-
R Jitin Prasada-Varma|VISITED|Jaipur|3-5|asserted|-
R Jitin Prasada-Varma|EMPLOYED_BY|India|1-5|asserted|-
R Kamna Aggarwal-Rao|EMPLOYED_BY|Federation of Engineering Exporters of Bharat|7-8|asserted|-
R Federation of Engineering Exporters of Bharat|VISITED|Dar es Salaam|7-8|expected|in February
R Federation of Engineering Exporters of Bharat|VISITED|Kampala|7-8|expected|in February
R Kamna Aggarwal-Rao|VISITED|Dar es Salaam|8|expected|in February
R Kamna Aggarwal-Rao|VISITED|Kampala|8|expected|in February

@y-077|ministry of foreign affairs of turkey style|2020-09-21|Press Release Regarding the Visit of the Prime Minister of Guinea-Bissau to Our Country
* 1 No: 227
---
2 H.E. Nuno Gomes Embaló-Sané, Prime Minister of the Republic of Guinea-Bissau, will pay an official visit to Turkey on 22-24 September 2020, upon the invitation of H.E. Fuat Oktay-Demirer, Vice President of the Republic of Turkey.
3 During the visit, all aspects of the relations between Turkey and Guinea-Bissau will be reviewed, and steps to be taken with a view to enhancing cooperation in the areas of defense industry, fisheries, education and aviation will be addressed, along with regional and international developments.
4 The signing of an agreement on the avoidance of double taxation is foreseen.
---
5 Within the context of the visit, the guest Prime Minister is also expected to come together with representatives of the Foreign Economic Relations Board (DEİK) in İstanbul, and to see the shipyard of Denizkurdu Gemi A.Ş. in Tuzla, where a passenger ferry is being built for the line between Bissau and Bolama.
6 Our Embassy in Bissau, opened two years ago, is headed by Ambassador Hakan Cengiz-Uluç, and since March has distributed forty tons of flour and cooking oil on behalf of the Turkish Cooperation and Coordination Agency (TİKA).
---
7 A question on the matter having been put by a journalist, it is stated that reports on a planned base on the Bijagós Islands bear no relation to reality.
E Person|Nuno Gomes Embaló-Sané|Nuno Gomes Embaló-Sané
E Person|Fuat Oktay-Demirer|Fuat Oktay-Demirer
E Person|Hakan Cengiz-Uluç|Hakan Cengiz-Uluç
E Organization|Foreign Economic Relations Board|Foreign Economic Relations Board;DEİK
E Organization|Turkish Cooperation and Coordination Agency|Turkish Cooperation and Coordination Agency;TİKA
E Organization|Embassy in Bissau|Embassy in Bissau
E Firm|Denizkurdu Gemi A.Ş.|Denizkurdu Gemi A.Ş.
E Place|Guinea-Bissau|Republic of Guinea-Bissau;Guinea-Bissau
E Place|Turkey|Republic of Turkey;Turkey
E Place|İstanbul|İstanbul
E Place|Tuzla|Tuzla
E Place|Bissau|Bissau
E Place|Bolama|Bolama
E Place|Bijagós Islands|Bijagós Islands
E Commodity|passenger ferry|passenger ferry
E Commodity|flour|flour
E Commodity|cooking oil|cooking oil
C Nuno Gomes Embaló-Sané|the guest Prime Minister@5
C Turkey|Our Country@0;Our@6
R Nuno Gomes Embaló-Sané|LEADS|Guinea-Bissau|2|asserted|-
R Nuno Gomes Embaló-Sané|VISITED|Turkey|2|expected|on 22-24 September 2020
R Fuat Oktay-Demirer|EMPLOYED_BY|Turkey|2|asserted|-
R Turkey|AGREED_WITH|Guinea-Bissau|3-4|expected|-
R Nuno Gomes Embaló-Sané|MET_WITH|Foreign Economic Relations Board|5|expected|-
R Nuno Gomes Embaló-Sané|VISITED|İstanbul|5|expected|-
R Nuno Gomes Embaló-Sané|VISITED|Tuzla|5|expected|-
R Hakan Cengiz-Uluç|LEADS|Embassy in Bissau|6|asserted|-
R Embassy in Bissau|LOCATED_IN|Bissau|6|asserted|-
R Embassy in Bissau|EXPORTS|flour|6|asserted|since March
R Embassy in Bissau|EXPORTS|cooking oil|6|asserted|since March

@y-078|radio transcript, interview with state secretary|2022-05-11|“I have no list in my pocket”
1 Presenter: It is eight minutes past seven, and with me is the State Secretary in the Federal Ministry for Economic Affairs and Climate Action, Dr. Ulrike Baumgärtel-Röhm. Good morning. Is the oil embargo coming?
2 Baumgärtel-Röhm: Good morning. It is being negotiated, and I hope that the twenty-seven will find their way to it before the end of the month. I have no list in my pocket, though.
3 Presenter: Hungary says no.
4 Baumgärtel-Röhm: Hungary says many things. You should ask Budapest what it would need in order to say something else.
---
5 Presenter: Your minister was in Schwedt on Monday, where twelve hundred people work in a refinery which lives on Russian crude and which, more than half, belongs to Zapneft Deutschland. What did he promise them?
6 Baumgärtel-Röhm: He did what ministers do too seldom, he stood on a table and took questions for two hours. He promised nothing that we cannot keep. Deliveries by way of Rostock are technically possible, and with Poland we are in talks about Gdańsk; there is no contract yet.
7 Presenter: And expropriation?
8 Baumgärtel-Röhm: The law allows for a trusteeship. Nobody has decided anything.
---
9 Presenter: You came back from Doha at the weekend. Did Qatar give you gas?
10 Baumgärtel-Röhm: One does not bring gas home in hand luggage. I spoke with Energy Minister Saad bin Khalid Al-Kaabi-Rashid, and we agreed to let the companies talk. They are talking.
11 Presenter: State Secretary, thank you. Next, the weather, and after that the supplies of sunflower oil in your supermarket.
E Person|Ulrike Baumgärtel-Röhm|Ulrike Baumgärtel-Röhm;Baumgärtel-Röhm
E Person|Saad bin Khalid Al-Kaabi-Rashid|Saad bin Khalid Al-Kaabi-Rashid
E Organization|Federal Ministry for Economic Affairs and Climate Action|Federal Ministry for Economic Affairs and Climate Action
E Firm|Zapneft Deutschland|Zapneft Deutschland
E Place|Hungary|Hungary;Budapest
E Place|Schwedt|Schwedt
E Place|Russia|Russian
E Place|Rostock|Rostock
E Place|Poland|Poland
E Place|Gdańsk|Gdańsk
E Place|Doha|Doha
E Place|Qatar|Qatar
E Commodity|oil|oil
E Commodity|crude|crude
E Commodity|gas|gas
E Commodity|sunflower oil|sunflower oil
C Ulrike Baumgärtel-Röhm|I@2;Your@5;You@9;you@9;I@10;State Secretary@11
C Hungary|it@4
R Ulrike Baumgärtel-Röhm|EMPLOYED_BY|Federal Ministry for Economic Affairs and Climate Action|1|asserted|-
R Schwedt|IMPORTS|crude|5|asserted|-
R Russia|SUPPLIES|Schwedt|5|asserted|-
R Ulrike Baumgärtel-Röhm|VISITED|Doha|9|asserted|at the weekend
R Saad bin Khalid Al-Kaabi-Rashid|EMPLOYED_BY|Qatar|9-10|asserted|-
R Ulrike Baumgärtel-Röhm|MET_WITH|Saad bin Khalid Al-Kaabi-Rashid|9-10|asserted|-

@y-079|sanctions coordination, japan meti style|2023-12-15|Japan freezes assets of two traders, bars exports to seven entities
1 TOKYO -- The Cabinet on Friday gave its consent to a further round of measures over the invasion of Ukraine, under which Japan will freeze the assets of two traders and forbid exports to seven entities in three countries outside Russia, Chief Cabinet Secretary Yoshihide Morikubo told a regular news conference.
2 The assets freeze applies to Pavel Dzhioev, who is suspected of having carried off grain from occupied Kherson, and to Tskhinvali-based Alania Agro, the company that he runs.
3 The export ban, drawn up by the Ministry of Economy, Trade and Industry, covers among others Emirates Circuit Bazaar of Sharjah, Yerevan's Ararat Optronics and the Syrian firm Qasioun Technical Supplies, all of which are said to have passed on bearings and chips.
---
4 Foreign Minister Kazuyo Kamisaka said in a statement that the steps were taken "in concert with the Group of Seven, whose leaders met by video on December 6."
5 The Russian Embassy in Tokyo called the measures "regrettable and futile" and promised a response.
6 A ban on imports of non-industrial diamonds from Russia will come into force in January, as the leaders agreed; what share of the trade will be affected is hard to tell, since most of the stones reach Japanese jewellers by way of India.
---
7 Trade between Japan and Russia has fallen by half since 2021, but LNG from Sakhalin, on which utilities in Hiroshima and Tokyo depend, is exempt and continues to arrive.
8 Asked if he worried about it, Morikubo said: "Every morning."
E Person|Yoshihide Morikubo|Yoshihide Morikubo;Morikubo
E Person|Pavel Dzhioev|Pavel Dzhioev
E Person|Kazuyo Kamisaka|Kazuyo Kamisaka
E Organization|Cabinet|Cabinet
E Organization|Ministry of Economy, Trade and Industry|Ministry of Economy, Trade and Industry
E Organization|Group of Seven|Group of Seven
E Organization|Russian Embassy in Tokyo|Russian Embassy in Tokyo
E Firm|Alania Agro|Alania Agro
E Firm|Emirates Circuit Bazaar|Emirates Circuit Bazaar
E Firm|Ararat Optronics|Ararat Optronics
E Firm|Qasioun Technical Supplies|Qasioun Technical Supplies
E Place|Tokyo|TOKYO;Tokyo
E Place|Japan|Japan;Japanese
E Place|Ukraine|Ukraine
E Place|Russia|Russia
E Place|Kherson|Kherson
E Place|Tskhinvali|Tskhinvali
E Place|Sharjah|Sharjah
E Place|Yerevan|Yerevan
E Place|Syria|Syrian
E Place|India|India
E Place|Sakhalin|Sakhalin
E Place|Hiroshima|Hiroshima
E Commodity|grain|grain
E Commodity|bearings|bearings
E Commodity|chips|chips
E Commodity|non-industrial diamonds|non-industrial diamonds;stones
E Commodity|LNG|LNG
C Cabinet|its@1
C Pavel Dzhioev|who@2;he@2
C Alania Agro|the company@2
C Group of Seven|whose@4
C Yoshihide Morikubo|he@8
R Yoshihide Morikubo|EMPLOYED_BY|Cabinet|1|asserted|-
R Pavel Dzhioev|SANCTIONED_BY|Japan|1-2|asserted|on Friday
R Alania Agro|SANCTIONED_BY|Japan|1-2|asserted|on Friday
R Alania Agro|LOCATED_IN|Tskhinvali|2|asserted|-
R Pavel Dzhioev|LEADS|Alania Agro|2|asserted|-
R Emirates Circuit Bazaar|SANCTIONED_BY|Japan|1-3|asserted|on Friday
R Ararat Optronics|SANCTIONED_BY|Japan|1-3|asserted|on Friday
R Qasioun Technical Supplies|SANCTIONED_BY|Japan|1-3|asserted|on Friday
R Emirates Circuit Bazaar|LOCATED_IN|Sharjah|3|asserted|-
R Ararat Optronics|LOCATED_IN|Yerevan|3|asserted|-
R Qasioun Technical Supplies|LOCATED_IN|Syria|3|asserted|-
R Emirates Circuit Bazaar|EXPORTS|bearings|3|alleged|-
R Emirates Circuit Bazaar|EXPORTS|chips|3|alleged|-
R Ararat Optronics|EXPORTS|bearings|3|alleged|-
R Ararat Optronics|EXPORTS|chips|3|alleged|-
R Qasioun Technical Supplies|EXPORTS|bearings|3|alleged|-
R Qasioun Technical Supplies|EXPORTS|chips|3|alleged|-
R Kazuyo Kamisaka|EMPLOYED_BY|Japan|1-4|asserted|-
R Russia|SANCTIONED_BY|Japan|1-6|expected|in January
R India|EXPORTS|non-industrial diamonds|6|asserted|-
R India|SUPPLIES|Japan|6|asserted|-
R Japan|IMPORTS|non-industrial diamonds|6|asserted|-
R Japan|TRADES_WITH|Russia|7|asserted|since 2021
R Sakhalin|SUPPLIES|Japan|7|asserted|-
R Sakhalin|EXPORTS|LNG|7|asserted|-
R Hiroshima|IMPORTS|LNG|7|asserted|-
R Tokyo|IMPORTS|LNG|7|asserted|-
R Russian Embassy in Tokyo|LOCATED_IN|Tokyo|5|asserted|-

@y-080|local authority, honorary visit|2018-09-27|High Commissioner of Trinidad and Tobago is guest of Dundee's Lord Provost
1 His Excellency Orville Samaroo-London, the High Commissioner of Trinidad and Tobago to the United Kingdom, was welcomed to the City Chambers in Dundee on Wednesday by Lord Provost Morag Ferrier-Baird, who treated him to a lunch of mince, a tour of the waterfront and, weather being what it is, the loan of an umbrella.
2 The Lord Provost said that she hoped it would be the first of many such occasions, and that few people in the city know how much of its old jute money was made in the islands.
3 The High Commissioner, a marine biologist who came to the post last year after a career in the Ministry of Planning and Development in Port of Spain, spent the afternoon at the University of Abertay, where he opened a small exhibition of carnival masks.
---
4 “I was told to expect a cold welcome,” he said, “and only the air was cold.”
5 Four of the university's students come from Tobago, one of whom, Keisha-Ann Modeste, played the steel pan.
6 There was no talk of business, although the director of Scottish Marmalade & Preserves, which has bought its lime oil from an estate near Arima since before the war, had been given a seat beside the guest and made the most of it.
---
7 The visit ended with a call at the football ground, whose owner is not from Dundee at all.
8 Samaroo-London travels on to Shetland today to see the oil terminal at Sullom Voe.
9 The umbrella, it was confirmed, has been returned.
E Person|Orville Samaroo-London|Orville Samaroo-London;Samaroo-London
E Person|Morag Ferrier-Baird|Morag Ferrier-Baird
E Person|Keisha-Ann Modeste|Keisha-Ann Modeste
E Organization|Ministry of Planning and Development|Ministry of Planning and Development
E Organization|University of Abertay|University of Abertay
E Firm|Scottish Marmalade & Preserves|Scottish Marmalade & Preserves
E Place|Trinidad and Tobago|Trinidad and Tobago
E Place|United Kingdom|United Kingdom
E Place|Dundee|Dundee
E Place|City Chambers|City Chambers
E Place|Port of Spain|Port of Spain
E Place|Tobago|Tobago
E Place|Arima|Arima
E Place|Shetland|Shetland
E Place|Sullom Voe|Sullom Voe
E Commodity|lime oil|lime oil
E Commodity|jute|jute
C Orville Samaroo-London|him@1;The High Commissioner@3;who@3;he@3;I@4;he@4;the guest@6
C Morag Ferrier-Baird|who@1;The Lord Provost@2;she@2
C Dundee|the city@2;its@2
C Scottish Marmalade & Preserves|which@6;its@6
C University of Abertay|the university@5
R Orville Samaroo-London|EMPLOYED_BY|Trinidad and Tobago|0-1|asserted|-
R Morag Ferrier-Baird|LEADS|Dundee|0-1|asserted|-
R Orville Samaroo-London|MET_WITH|Morag Ferrier-Baird|1|asserted|on Wednesday
R Orville Samaroo-London|VISITED|City Chambers|1|asserted|on Wednesday
R City Chambers|LOCATED_IN|Dundee|1|asserted|-
R Ministry of Planning and Development|LOCATED_IN|Port of Spain|3|asserted|-
R Arima|SUPPLIES|Scottish Marmalade & Preserves|6|asserted|since before the war
R Scottish Marmalade & Preserves|IMPORTS|lime oil|6|asserted|since before the war
R Orville Samaroo-London|VISITED|Shetland|8|expected|today
R Orville Samaroo-London|VISITED|Sullom Voe|8|expected|today

@y-081|eritrean-style report|2019-07-29|President holds talks with Saudi Arabia's State Minister for African Affairs; grain vessel at Massawa
1 Asmara, 29 July 2019 – President Tesfamariam Habteab met and held talks at Adi Halo today, in the morning hours, with a delegation from the Kingdom of Saudi Arabia led by the State Minister for African Affairs, Mr. Ahmed bin Nasser Al-Qahtani-Saleh.
2 In the meeting, in which bilateral ties and regional developments of mutual interest were discussed at length, the President underlined that the peoples of the two shores of the Red Sea have been bound by history and will not be taught neighbourliness by others.
3 Minister Al-Qahtani-Saleh on his part delivered a message from the Custodian of the Two Holy Mosques and commended Eritrea's contribution to the peace between its two southern neighbours.
4 Minister of Foreign Affairs Mr. Yohannes Saleh-Osman, and the head of Economic Affairs at the People's Front, Mr. Hagos Gebrehiwet-Tekle, were present there.
---
5 It is to be recalled that President Habteab paid a state visit to Jeddah last September, where he signed the accord of peace with the Prime Minister of Ethiopia, Mr. Abera Lemma-Dinku, in the presence of the King.
6 In other news, the administration of the port of Massawa reported that a vessel with 15 thousand tons of sorghum, bought by the Government from India, moored on Saturday and is being unloaded in three shifts.
---
7 The delegation also toured agricultural sites in Gash Barka Region, and is due to return home tomorrow.
8 The public is reminded that the price of bread has not changed, and that those who say otherwise are to be ignored.
E Person|Tesfamariam Habteab|Tesfamariam Habteab;Habteab
E Person|Ahmed bin Nasser Al-Qahtani-Saleh|Ahmed bin Nasser Al-Qahtani-Saleh;Al-Qahtani-Saleh
E Person|Yohannes Saleh-Osman|Yohannes Saleh-Osman
E Person|Hagos Gebrehiwet-Tekle|Hagos Gebrehiwet-Tekle
E Person|Abera Lemma-Dinku|Abera Lemma-Dinku
E Organization|People's Front|People's Front
E Place|Asmara|Asmara
E Place|Eritrea|Eritrea
E Place|Saudi Arabia|Kingdom of Saudi Arabia;Saudi Arabia
E Place|Adi Halo|Adi Halo
E Place|Red Sea|Red Sea
E Place|Jeddah|Jeddah
E Place|Ethiopia|Ethiopia
E Place|Massawa|port of Massawa;Massawa
E Place|India|India
E Place|Gash Barka Region|Gash Barka Region
E Commodity|sorghum|sorghum
E Commodity|grain|grain
C Tesfamariam Habteab|President@0;the President@2;he@5
C Ahmed bin Nasser Al-Qahtani-Saleh|his@3
C Eritrea|its@3;the Government@6
C Saudi Arabia|The delegation@7
R Tesfamariam Habteab|MET_WITH|Ahmed bin Nasser Al-Qahtani-Saleh|1|asserted|today
R Tesfamariam Habteab|MET_WITH|Saudi Arabia|1|asserted|today
R Ahmed bin Nasser Al-Qahtani-Saleh|EMPLOYED_BY|Saudi Arabia|1|asserted|-
R Tesfamariam Habteab|LEADS|Eritrea|1-3|asserted|-
R Yohannes Saleh-Osman|EMPLOYED_BY|Eritrea|3-4|asserted|-
R Hagos Gebrehiwet-Tekle|EMPLOYED_BY|People's Front|4|asserted|-
R Tesfamariam Habteab|VISITED|Jeddah|5|asserted|last September
R Tesfamariam Habteab|AGREED_WITH|Abera Lemma-Dinku|5|asserted|last September
R Abera Lemma-Dinku|LEADS|Ethiopia|5|asserted|-
R Eritrea|IMPORTS|sorghum|3-6|asserted|on Saturday
R India|SUPPLIES|Eritrea|3-6|asserted|on Saturday
R Saudi Arabia|VISITED|Gash Barka Region|1-7|asserted|-

@y-082|eu-style delisting and non-listing, wire|2022-09-15|Hungarian Push To Free Three From Blacklist Fails At Last Minute
1 BRUSSELS - EU ambassadors prolonged on Wednesday for another six months the sanctions on some 1,200 people and firms over the war in Ukraine, after Hungary had dropped, minutes before midnight, its demand that three businessmen be taken off the list.
2 The three, diplomats said, are the mining magnate Alimjan Bakhtiarov, the fertiliser tycoon Platon Aron-Gurevich and Vilen Rashutin, once an owner of a shipyard in Mykolaiv, all of whom therefore stay under a travel ban and an asset freeze.
3 Two men who had died, among them a deputy of the State Duma, were struck off.
---
4 "We do not trade names for gas," an envoy of one of the Baltic states said, while his Hungarian colleague, Bálint Ódor-Szekeres, told reporters that reports of a veto had been "a piece of fiction, and not well written."
5 A spokesman for Bakhtiarov, who turned 69 last week in Tashkent, called the listing an error and said that an appeal to the General Court in Luxembourg was pending.
---
6 The list was to have been made longer as well: Poland had proposed the patriarch and a diamond company, but neither was put to the vote, the latter at the wish of Belgium, according to two people who were in the room.
7 Foreign policy chief Jordi Fontdevila i Mas, on his way to a dinner with the prime minister of North Macedonia, was brief. "Unanimity is a long word," he said.
8 The decision takes effect when it appears in print, which must be by Thursday night.
E Person|Alimjan Bakhtiarov|Alimjan Bakhtiarov;Bakhtiarov
E Person|Platon Aron-Gurevich|Platon Aron-Gurevich
E Person|Vilen Rashutin|Vilen Rashutin
E Person|Bálint Ódor-Szekeres|Bálint Ódor-Szekeres
E Person|Jordi Fontdevila i Mas|Jordi Fontdevila i Mas
E Organization|European Union|EU
E Organization|State Duma|State Duma
E Organization|General Court|General Court
E Place|Brussels|BRUSSELS
E Place|Ukraine|Ukraine
E Place|Hungary|Hungary;Hungarian
E Place|Mykolaiv|Mykolaiv
E Place|Baltic states|Baltic states
E Place|Tashkent|Tashkent
E Place|Luxembourg|Luxembourg
E Place|Poland|Poland
E Place|Belgium|Belgium
E Place|North Macedonia|North Macedonia
E Commodity|gas|gas
E Commodity|fertiliser|fertiliser
C Hungary|its@1
C Alimjan Bakhtiarov|who@5
C Jordi Fontdevila i Mas|his@7;he@7
R Alimjan Bakhtiarov|SANCTIONED_BY|European Union|1-2|asserted|on Wednesday
R Platon Aron-Gurevich|SANCTIONED_BY|European Union|1-2|asserted|on Wednesday
R Vilen Rashutin|SANCTIONED_BY|European Union|1-2|asserted|on Wednesday
R Bálint Ódor-Szekeres|EMPLOYED_BY|Hungary|4|asserted|-
R General Court|LOCATED_IN|Luxembourg|5|asserted|-
R Jordi Fontdevila i Mas|EMPLOYED_BY|European Union|1-7|asserted|-
