@p-010|company profile|2025-01-20|Profile: Pesquera Humboldt, or how an anchovy becomes somebody else's dinner
1 If you have eaten farmed salmon this year, there is a fair chance that some of it began as an anchovy off Chimbote, and a smaller but not negligible one that the anchovy passed through the hands of a man called Aurelio Tagle, who does not eat fish.
2 Tagle, 63, presides over Pesquera Humboldt S.A.A., Peru's fourth-largest maker of fishmeal, from a fifth-floor room with a view of cranes.
3 Investors value him for a virtue that is rare in the sector, which is that he says no.
* 4 Ownership
5 Half of Humboldt is traded in Lima; the other half lies with Nordfôr Invest, the vehicle of a Bergen family, whose feed arm, Nordfôr Havbruk, takes two thirds of all the fishmeal that Humboldt ships.
6 An option allows the Norwegians to go to 70% in 2027, and Tagle assumes that they will.
7 Another suitor, Dalian's Haiwang Protein, was shown the door in November.
8 "They offered more," Tagle told us, "and they wanted the boats without the people."
* 9 Customers
10 Outside the family the meal goes to compounders in Guangdong and, since last year, to Vĩnh Hải Aqua, which has signed for 40,000 tonnes a year until 2028.
11 Fish oil, the smaller and dearer line, is bought by a Danish capsule maker that Humboldt prefers not to name.
12 To Japan the company no longer sells anything at all; a return is being discussed with the Kushiro merchant Akan Suisan, says Tagle, who learned the language for nothing.
* 13 Trouble
14 There has been the usual amount.
15 In 2022 Peru's environmental police held Humboldt's purse seiner Santa Lucrecia for five weeks, on the ground that she had fished within five miles of the shore, and the campaigners of Océano Limpio accuse the company to this day of hiding a fifth of its catch; Tagle calls the figure "poetry".
16 A more delicate matter is the one in Ecuador.
17 Humboldt's licensing manager, Renzo Injoque, was arrested by Ecuadorian police at Huaquillas on 9 January, according to the daily El Litoral; his wife says that he was doing no more than changing a tyre there, and that nobody has arrested him.
* 18 Strategy
19 Everyone in the trade speaks of substitutes as people in mail order once spoke of the telephone.
20 Tagle has put 18 million dollars of his own into Algaterra, a start-up in Antofagasta, "as one buys an umbrella", and will fly to Bergen in March to persuade Nordfôr Invest to do likewise.
21 The season opens when the ministry says so; until then the boats lie three deep, and the pelicans walk among them like auditors.
E Person|Aurelio Tagle|Aurelio Tagle;Tagle
E Person|Renzo Injoque|Renzo Injoque
E Firm|Pesquera Humboldt S.A.A.|Pesquera Humboldt S.A.A.;Pesquera Humboldt;Humboldt
E Firm|Nordfôr Invest|Nordfôr Invest
E Firm|Nordfôr Havbruk|Nordfôr Havbruk
E Firm|Haiwang Protein|Haiwang Protein
E Firm|Vĩnh Hải Aqua|Vĩnh Hải Aqua
E Firm|Akan Suisan|Akan Suisan
E Firm|Algaterra|Algaterra
E Organization|Océano Limpio|Océano Limpio
E Organization|El Litoral|El Litoral
E Vessel|Santa Lucrecia|Santa Lucrecia
E Place|Chimbote|Chimbote
E Place|Peru|Peru
E Place|Lima|Lima
E Place|Bergen|Bergen
E Place|Norway|Norwegians
E Place|Dalian|Dalian
E Place|Guangdong|Guangdong
E Place|Denmark|Danish
E Place|Japan|Japan
E Place|Kushiro|Kushiro
E Place|Ecuador|Ecuador;Ecuadorian
E Place|Huaquillas|Huaquillas
E Place|Antofagasta|Antofagasta
E Commodity|salmon|salmon
E Commodity|fish|fish
E Commodity|fishmeal|fishmeal
E Commodity|fish oil|Fish oil
C Aurelio Tagle|a man@1;who@1;him@3;he@3;who@12;his own@20
C Pesquera Humboldt S.A.A.|Peru's fourth-largest maker of fishmeal@2;the company@12;the company@15;its@15
C Nordfôr Invest|the vehicle of a Bergen family@5;whose@5;the Norwegians@6;they@6
C Haiwang Protein|They@8;they@8
C fishmeal|the meal@10
C Vĩnh Hải Aqua|which@10
C Santa Lucrecia|she@15
C Renzo Injoque|he@17;him@17;his@17
C Huaquillas|there@17
R Aurelio Tagle|LEADS|Pesquera Humboldt S.A.A.|2|asserted|-
R Pesquera Humboldt S.A.A.|LOCATED_IN|Peru|2|asserted|-
R Nordfôr Invest|INVESTED_IN|Pesquera Humboldt S.A.A.|5|asserted|-
R Nordfôr Havbruk|SUBSIDIARY_OF|Nordfôr Invest|5|asserted|-
R Nordfôr Invest|LOCATED_IN|Norway|6|asserted|-
R Pesquera Humboldt S.A.A.|SUPPLIES|Nordfôr Havbruk|5|asserted|-
R Pesquera Humboldt S.A.A.|EXPORTS|fishmeal|5|asserted|-
R Nordfôr Havbruk|IMPORTS|fishmeal|5|asserted|-
R Nordfôr Invest|OWNS|Pesquera Humboldt S.A.A.|6|expected|in 2027
R Haiwang Protein|OWNS|Pesquera Humboldt S.A.A.|7|denied|in November
R Haiwang Protein|LOCATED_IN|Dalian|7|asserted|-
R Pesquera Humboldt S.A.A.|SUPPLIES|Guangdong|10|asserted|-
R Guangdong|IMPORTS|fishmeal|10|asserted|-
R Pesquera Humboldt S.A.A.|SUPPLIES|Vĩnh Hải Aqua|10|asserted|since last year
R Vĩnh Hải Aqua|IMPORTS|fishmeal|10|asserted|since last year
R Pesquera Humboldt S.A.A.|AGREED_WITH|Vĩnh Hải Aqua|10|asserted|-
R Pesquera Humboldt S.A.A.|EXPORTS|fish oil|11|asserted|-
R Pesquera Humboldt S.A.A.|SUPPLIES|Denmark|11|asserted|-
R Denmark|IMPORTS|fish oil|11|asserted|-
R Pesquera Humboldt S.A.A.|SUPPLIES|Japan|12|denied|-
R Pesquera Humboldt S.A.A.|SUPPLIES|Japan|12|expected|-
R Akan Suisan|LOCATED_IN|Kushiro|12|asserted|-
R Pesquera Humboldt S.A.A.|AGREED_WITH|Akan Suisan|12|expected|-
R Santa Lucrecia|ARRESTED_BY|Peru|15|asserted|In 2022
R Pesquera Humboldt S.A.A.|OWNS|Santa Lucrecia|15|asserted|-
R Pesquera Humboldt S.A.A.|ACCUSED_BY|Océano Limpio|15|asserted|-
R Renzo Injoque|EMPLOYED_BY|Pesquera Humboldt S.A.A.|17|asserted|-
R Renzo Injoque|ARRESTED_BY|Ecuador|17|alleged|on 9 January
R Renzo Injoque|ARRESTED_BY|Ecuador|17|denied|-
R Aurelio Tagle|INVESTED_IN|Algaterra|20|asserted|-
R Algaterra|LOCATED_IN|Antofagasta|20|asserted|-
R Aurelio Tagle|VISITED|Bergen|20|expected|in March
R Nordfôr Invest|INVESTED_IN|Algaterra|20|expected|-

@p-011|country risk report|2024-09-09|Guinea: country risk update, third quarter
* 1 Overall rating: 6 (of 7), outlook negative
* 2 Summary
3 The transition that was to have ended this year will run on, in our view, into 2026, and investors should regard expropriation by gentler names (permits withdrawn, proceeds "repatriated", invitations to build refineries) as the chief hazard.
4 Riots over the price of electricity are likely in the dry season; a coup within the coup is possible, as it always is.
* 5 Politics
6 ECOWAS, which dropped its embargo on the country in February, has let it be understood that it would be reimposed if the vote slips beyond March.
7 Two opponents, Aliou Kaba-Sow and Fodé Lamarana, have not been seen since July: their party says that gendarmes took them from a flat in Kaloum, while the government maintains that it is holding neither.
* 8 Economy
9 Nine tenths of what Guinea earns abroad is earned with bauxite, and nearly all of that goes to China.
10 Commerce with Sierra Leone, worth some 40 million dollars a year, is mostly unrecorded; with Mali it has, on paper at least, ceased altogether.
11 Rice arrives from Vietnam and, until New Delhi's ban on broken rice bit, did so from India too.
* 12 Disputes to watch
* 13 Fria Bauxite Développement (FBD), 85% of which is in the hands of Abu Dhabi's Mazoon Aluminium: shipments were halted by decree in June, and FBD has not exported a tonne of bauxite since. Mazoon's chief executive, Khalid Al Shidi, has twice been to Conakry; a third trip, foreseen for 20 September, may or may not help.
* 14 Kindia Minerals: licence gone. The firm itself is to pass to Nimba Holding, which belongs to the Guinean state. Its Perth parent, Wandoo Resources, blames the mines minister, Bakary Kallo, in person; the latter was due to receive Wandoo's chair, Fiona Prideaux, on 2 September but sent a secretary with flowers.
* 15 The railway. Should the line open on time, Nimba Holding will begin in 2026 to ship iron ore to Baoding Steel, with which it has a contract for 15 million tonnes a year.
* 16 Sanctions
17 The EU has, contrary to what is often said, no measures in force against Guinea.
18 FBD's port agent, Sotraf-Kamsar, is on nobody's list either, though Public Ledger, an NGO in Zurich, has petitioned Switzerland to put it on one, accusing it of moving cash for officers.
* 19 Outlook
20 Companies that keep good lawyers, quiet premises and low expectations have survived worse.
21 We should be glad to be wrong about the dry season.
E Place|Guinea|Guinea;Guinean
E Place|Kaloum|Kaloum
E Place|China|China
E Place|Sierra Leone|Sierra Leone
E Place|Mali|Mali
E Place|Vietnam|Vietnam
E Place|India|India;New Delhi
E Place|Abu Dhabi|Abu Dhabi
E Place|Conakry|Conakry
E Place|Perth|Perth
E Place|Switzerland|Switzerland
E Place|Zurich|Zurich
E Organization|ECOWAS|ECOWAS
E Organization|European Union|EU
E Organization|Public Ledger|Public Ledger
E Person|Aliou Kaba-Sow|Aliou Kaba-Sow
E Person|Fodé Lamarana|Fodé Lamarana
E Person|Khalid Al Shidi|Khalid Al Shidi
E Person|Bakary Kallo|Bakary Kallo
E Person|Fiona Prideaux|Fiona Prideaux
E Firm|Fria Bauxite Développement|Fria Bauxite Développement;FBD
E Firm|Mazoon Aluminium|Mazoon Aluminium;Mazoon
E Firm|Kindia Minerals|Kindia Minerals
E Firm|Nimba Holding|Nimba Holding
E Firm|Wandoo Resources|Wandoo Resources;Wandoo
E Firm|Baoding Steel|Baoding Steel
E Firm|Sotraf-Kamsar|Sotraf-Kamsar
E Commodity|electricity|electricity
E Commodity|bauxite|bauxite
E Commodity|rice|Rice
E Commodity|broken rice|broken rice
E Commodity|iron ore|iron ore
C Guinea|the country@6;the government@7;it@7
C Kindia Minerals|The firm@14;Its@14
C Nimba Holding|which@14;it@15
C Bakary Kallo|the latter@14
C Baoding Steel|which@15
C Sotraf-Kamsar|FBD's port agent@18;it@18;it#2@18
C Public Ledger|an NGO in Zurich@18
R Guinea|SANCTIONED_BY|ECOWAS|6|expected|-
R Aliou Kaba-Sow|ARRESTED_BY|Guinea|7|alleged|July
R Fodé Lamarana|ARRESTED_BY|Guinea|7|alleged|July
R Aliou Kaba-Sow|ARRESTED_BY|Guinea|7|denied|-
R Fodé Lamarana|ARRESTED_BY|Guinea|7|denied|-
R Guinea|EXPORTS|bauxite|9|asserted|-
R Guinea|SUPPLIES|China|9|asserted|-
R China|IMPORTS|bauxite|9|asserted|-
R Guinea|TRADES_WITH|Sierra Leone|10|asserted|-
R Guinea|TRADES_WITH|Mali|10|denied|-
R Guinea|IMPORTS|rice|11|asserted|-
R Vietnam|SUPPLIES|Guinea|11|asserted|-
R India|SUPPLIES|Guinea|11|asserted|-
R broken rice|SANCTIONED_BY|India|11|asserted|-
R Mazoon Aluminium|OWNS|Fria Bauxite Développement|13|asserted|-
R Mazoon Aluminium|LOCATED_IN|Abu Dhabi|13|asserted|-
R Fria Bauxite Développement|EXPORTS|bauxite|13|denied|June
R Khalid Al Shidi|LEADS|Mazoon Aluminium|13|asserted|-
R Khalid Al Shidi|VISITED|Conakry|13|asserted|-
R Khalid Al Shidi|VISITED|Conakry|13|expected|20 September
R Nimba Holding|OWNS|Kindia Minerals|14|expected|-
R Guinea|OWNS|Nimba Holding|14|asserted|-
R Kindia Minerals|SUBSIDIARY_OF|Wandoo Resources|14|asserted|-
R Wandoo Resources|LOCATED_IN|Perth|14|asserted|-
R Bakary Kallo|ACCUSED_BY|Wandoo Resources|14|asserted|-
R Fiona Prideaux|LEADS|Wandoo Resources|14|asserted|-
R Fiona Prideaux|MET_WITH|Bakary Kallo|14|denied|on 2 September
R Nimba Holding|AGREED_WITH|Baoding Steel|15|asserted|-
R Nimba Holding|EXPORTS|iron ore|15|expected|in 2026
R Nimba Holding|SUPPLIES|Baoding Steel|15|expected|in 2026
R Baoding Steel|IMPORTS|iron ore|15|expected|in 2026
R Guinea|SANCTIONED_BY|European Union|17|denied|-
R Public Ledger|LOCATED_IN|Zurich|18|asserted|-
R Sotraf-Kamsar|SANCTIONED_BY|Switzerland|18|expected|-
R Sotraf-Kamsar|ACCUSED_BY|Public Ledger|18|asserted|-

@p-012|NGO study|2022-05-16|Red wood, blank paper: a summary of our findings on the Sangha concessions
1 This summary condenses a report of 94 pages; where it seems to say more than the report, the report prevails.
2 Between June 2020 and December 2021 our researchers, two of whom cannot be named, followed logs of the species known to the trade as padouk from six cutting areas in the north of the Republic of the Congo to the quays at Pointe-Noire and beyond.
3 They drank a great deal of warm beer with lorry drivers.
* 4 Finding 1. The concession holder, Sangha Bois Précieux (SBP), is not what its letterhead says.
5 The firm presents itself as Congolese and family-run.
6 Its shares, however, were transferred in 2018 to Greenspan Timber, a company entered in the register of Labuan, behind which we believe stands the Malaysian politician Dato' Hairul Nizam; through counsel he has told us that he "neither owns nor has ever owned an interest in any forest enterprise".[1]
* 7 Finding 2. The quota exists on paper only.
8 SBP was entitled to export 11,000 cubic metres of padouk in 2021.
9 Chinese customs recorded 38,000 cubic metres of it as having come from Congo in the same year, and there is, apart from SBP, no other holder of a permit.
10 We put these figures to the Forest Economy Ministry in Brazzaville, whose director of inspections, Gaston Mvoula, accuses us of arithmetic.
* 11 Finding 3. Three buyers matter.
12 By our reconstruction, which rests on bills of lading seen in copy, the logs were bought by Jiangsu Hongmu Furniture, by the Vietnamese floor maker An Phát Gỗ and, in far smaller lots, by Holzhandel Ostmann of Bremen.
13 Ostmann has confirmed it and stopped; An Phát says that it deals with Cameroon alone; from Jiangsu there came a calendar.
* 14 Finding 4. Nobody looks.
15 The EU's rules have applied since 2013 and have been used, in the port that concerns us, once.
16 An inspection at Bremen announced for October did not take place, the inspectors having gone to a course on inspections.
* 17 Recommendations
* 18 (a) to the European Commission: propose the listing of Greenspan Timber and, if ownership is established, of Hairul Nizam;
* 19 (b) to Malaysia: say who owns what in Labuan;
* 20 (c) to China: ask for the permit as well as for the log;
* 21 (d) to readers who want a red table: look at beech.
* 22 Notes
* 23 [1] Letter from Messrs Sivalingam, solicitors, of 3 March. Mr Nizam met SBP's manager, Firmin Itoua, at a hotel in Johor in 2019, as both concede; what they talked about is, we are told, golf.
* 24 [2] The field work was paid for by a private foundation. Donate here.
E Firm|Sangha Bois Précieux|Sangha Bois Précieux;SBP
E Firm|Greenspan Timber|Greenspan Timber
E Firm|Jiangsu Hongmu Furniture|Jiangsu Hongmu Furniture;Jiangsu
E Firm|An Phát Gỗ|An Phát Gỗ;An Phát
E Firm|Holzhandel Ostmann|Holzhandel Ostmann;Ostmann
E Person|Hairul Nizam|Hairul Nizam;Nizam
E Person|Gaston Mvoula|Gaston Mvoula
E Person|Firmin Itoua|Firmin Itoua
E Organization|Forest Economy Ministry|Forest Economy Ministry
E Organization|European Union|EU
E Organization|European Commission|European Commission
E Organization|Sivalingam|Sivalingam
E Place|Sangha|Sangha
E Place|Republic of the Congo|Republic of the Congo;Congo;Congolese
E Place|Pointe-Noire|Pointe-Noire
E Place|Labuan|Labuan
E Place|Malaysia|Malaysia;Malaysian
E Place|China|China;Chinese
E Place|Brazzaville|Brazzaville
E Place|Vietnam|Vietnamese
E Place|Bremen|Bremen
E Place|Cameroon|Cameroon
E Place|Johor|Johor
E Commodity|padouk|padouk
E Commodity|logs|logs
E Commodity|beer|beer
E Commodity|beech|beech
C Sangha Bois Précieux|The concession holder@4;its@4;The firm@5;Its@6
C Greenspan Timber|a company@6;which@6
C Hairul Nizam|the Malaysian politician@6;he@6
C padouk|it@9
C Forest Economy Ministry|whose@10
C An Phát Gỗ|the Vietnamese floor maker@12;it#2@13
R Greenspan Timber|OWNS|Sangha Bois Précieux|6|asserted|in 2018
R Greenspan Timber|LOCATED_IN|Labuan|6|asserted|-
R Hairul Nizam|OWNS|Greenspan Timber|6|alleged|-
R Hairul Nizam|OWNS|Greenspan Timber|6|denied|-
R Republic of the Congo|SUPPLIES|China|9|asserted|in the same year
R Republic of the Congo|EXPORTS|padouk|9|asserted|in the same year
R China|IMPORTS|padouk|9|asserted|in the same year
R Forest Economy Ministry|LOCATED_IN|Brazzaville|10|asserted|-
R Gaston Mvoula|EMPLOYED_BY|Forest Economy Ministry|10|asserted|-
R Jiangsu Hongmu Furniture|IMPORTS|logs|12|alleged|-
R An Phát Gỗ|IMPORTS|logs|12|alleged|-
R Holzhandel Ostmann|IMPORTS|logs|12-13|asserted|-
R An Phát Gỗ|LOCATED_IN|Vietnam|12|asserted|-
R Holzhandel Ostmann|LOCATED_IN|Bremen|12|asserted|-
R An Phát Gỗ|IMPORTS|logs|13|denied|-
R An Phát Gỗ|TRADES_WITH|Cameroon|13|alleged|-
R Greenspan Timber|SANCTIONED_BY|European Union|18|expected|-
R Hairul Nizam|SANCTIONED_BY|European Union|18|expected|-
R Hairul Nizam|MET_WITH|Firmin Itoua|23|asserted|in 2019
R Firmin Itoua|LEADS|Sangha Bois Précieux|23|asserted|-
B 24

@p-013|book excerpt|2019-04-07|Extract: from chapter nine of "Bottom of the Barrel"
1 In the winter of 1986 the cheapest way to learn where a tanker was going was to ask the barman at the Hotel Ochsen, and the second cheapest was to be Ruedi Aeschlimann.
2 He was thirty-four, wore a cardigan, and ran Crestline Petroleum out of three rooms above a dentist's in Zug.
3 Crestline had no refinery, no tanks and no ships.
4 It had a telex, a line of credit at Banque Ravel, and one customer whose name was never spoken above the ground floor, because that customer was South Africa.
---
5 The reader will remember that Pretoria could not, in those years, simply go shopping.
6 The UN General Assembly had been calling for an oil embargo against it since the seventies, the Arab producers had declared one in 1973, and Norway was about to forbid its own fleet the run to Durban.
7 So crude oil came to the Cape as stolen paintings come to auction, with a new frame and no past.
8 Crestline's method was of a simplicity that still moves old traders to tears: it would purchase a cargo of Omani crude "for Singapore", wait until the ship was off Mauritius, and then discover that Singapore had changed its mind.
9 Of thirty-one cargoes that it delivered to South Africa between 1984 and 1988, by Aeschlimann's own count, twenty-two had never been meant for anyone else.
10 The tankers were chartered; only one, the Havbris, did Crestline itself ever own, and she sank.
---
11 It has been claimed, most insistently by the journalist Bernard Okello, that the oil of the last nine cargoes came from the Soviet Union, and that the seller, Neftexport-2, knew perfectly well for whom it was filling the hulls.
12 Moscow called this a slander at the time and its archives, so far as they can be read, do not decide the matter.
13 What is beyond dispute is that Aeschlimann flew to Odessa in May 1987, that he stayed nine days, and that he came back with a fur hat which nobody in Zug ever saw him wear.
14 He himself told the Swiss parliament's inquiry, on the only occasion on which he spoke in public, that he had gone there for the opera, and that neither he nor Crestline had ever concluded anything with any Soviet body.
---
15 Then the bank began to ask questions.
16 Solange Ravel, who had taken the chair of Banque Ravel from her uncle in 1985, was a Huguenot and an early riser, and one Monday she asked to see the collateral.
17 Aeschlimann took her to lunch instead.
18 By the coffee, as she recalled it to me thirty years on, he had offered her a third of Crestline, which she declined; had proposed that the bank buy the whole of it, which she also declined; and had wept, for which she lent him a napkin.
19 On the Thursday following, the United States Treasury, which the two of them had not once mentioned, froze four accounts in New York, and on the Friday Crestline was on the list.
E Person|Ruedi Aeschlimann|Ruedi Aeschlimann;Aeschlimann
E Person|Bernard Okello|Bernard Okello
E Person|Solange Ravel|Solange Ravel
E Firm|Crestline Petroleum|Crestline Petroleum;Crestline
E Firm|Banque Ravel|Banque Ravel
E Firm|Neftexport-2|Neftexport-2
E Organization|UN General Assembly|UN General Assembly
E Organization|United States Treasury|United States Treasury
E Vessel|Havbris|Havbris
E Place|Zug|Zug
E Place|South Africa|South Africa;Pretoria
E Place|Arab producers|Arab
E Place|Norway|Norway
E Place|Durban|Durban
E Place|Cape|Cape
E Place|Oman|Omani
E Place|Singapore|Singapore
E Place|Mauritius|Mauritius
E Place|Soviet Union|Soviet Union;Moscow;Soviet
E Place|Odessa|Odessa
E Place|Switzerland|Swiss
E Place|New York|New York
E Commodity|crude oil|crude oil;crude
E Commodity|oil|oil
C Ruedi Aeschlimann|He@2;he@13;he#2@13;him@13;He@14;himself@14;he@14;he#2@14;he@18;him@18
C Crestline Petroleum|It@4;it@8;it@9;itself@10;it@18
C South Africa|one customer@4;that customer@4;it@6
C Norway|its@6
C Singapore|its@8
C Havbris|she@10
C Neftexport-2|the seller@11;it@11
C Soviet Union|its@12
C Odessa|there@14
C Banque Ravel|the bank@15;the bank@18
C Solange Ravel|who@16;she@16;her@17;she@18;her@18;she#2@18;she#3@18;she#4@18
C United States Treasury|which@19
R Ruedi Aeschlimann|LEADS|Crestline Petroleum|2|asserted|-
R Crestline Petroleum|LOCATED_IN|Zug|2|asserted|-
R Crestline Petroleum|SUPPLIES|South Africa|9|asserted|between 1984 and 1988
R South Africa|SANCTIONED_BY|UN General Assembly|6|expected|-
R South Africa|SANCTIONED_BY|Arab producers|6|asserted|in 1973
R South Africa|SANCTIONED_BY|Norway|6|expected|-
R South Africa|IMPORTS|crude oil|7|asserted|-
R Crestline Petroleum|IMPORTS|crude oil|8|asserted|-
R Oman|SUPPLIES|Crestline Petroleum|8|asserted|-
R Crestline Petroleum|OWNS|Havbris|10|asserted|-
R Neftexport-2|EXPORTS|oil|11|alleged|-
R Soviet Union|SUPPLIES|South Africa|11|alleged|-
R Neftexport-2|SUPPLIES|South Africa|11|alleged|-
R Soviet Union|SUPPLIES|South Africa|11-12|denied|-
R Ruedi Aeschlimann|VISITED|Odessa|13|asserted|in May 1987
R Ruedi Aeschlimann|AGREED_WITH|Soviet Union|14|denied|-
R Crestline Petroleum|AGREED_WITH|Soviet Union|14|denied|-
R Solange Ravel|LEADS|Banque Ravel|16|asserted|in 1985
R Ruedi Aeschlimann|MET_WITH|Solange Ravel|17|asserted|-
R Solange Ravel|INVESTED_IN|Crestline Petroleum|18|denied|-
R Banque Ravel|OWNS|Crestline Petroleum|18|denied|-
R Crestline Petroleum|SANCTIONED_BY|United States Treasury|19|asserted|on the Friday

@p-014|conference report|2023-05-26|Lisbon, day two: molecules, metaphors and the missing minister
1 If day one of the Atlantic Gas Forum was about security, day two was about money, and the coffee improved accordingly.
2 The hall was full by nine, chiefly because everyone wanted to see whether Mozambique's energy minister, Celso Nhantumbo, would turn up.
3 He did not, having been delayed, the moderator said, "by events".
4 In his stead the deputy minister's adviser read out seven pages, on the third of which it was possible to learn that Maputo expects to send its first onshore LNG cargo to Galp-like customers "in the Iberian space" no earlier than 2029.
---
5 Ingrid Thorvaldsen-Roux, who heads Atlantis LNG, had the best line of the morning ("a long-term contract is a marriage, a spot cargo is Lisbon") and the only piece of news.
6 Her company, she disclosed, has concluded with Energías Cantábricas a contract for 1.2 million tonnes a year over fifteen years, to be drawn from the Cabinda train once it is built; Sonahydra, which had also been in the running, was told on Tuesday.
7 She would neither confirm nor deny that Atlantis, in which Petronas owns 20%, is also in talks with Bulgargaz.
8 From the floor a man with a beard wanted to know whether she was still buying from Yamal.
9 "Not one molecule, and not for fourteen months," she replied, to some applause.
---
10 The panel on sanctions had been put after lunch, as such panels are.
11 Jeroen Haverkort, sanctions counsel at the law firm Brandsma Quist, walked us through what is and is not forbidden: crude is, LNG is not, transhipment may be, and insurance gives you a headache.
12 He thought that Brussels would move against transhipment in Zeebrugge before the year was out.
13 A representative of Belgium in the second row examined his shoes.
14 Asked about the carrier Ob Spirit, which has been lying off Ceuta since Easter with a full load nobody admits to having ordered, he would say only that he had heard the same names as we had; those names, for the record, are the Dubai trader Qamar Gas, said to own the vessel, and a Chinese utility, said to want what is in it.
15 Qamar Gas, reached by telephone, owned up to neither.
---
16 There were the customary memoranda at five o'clock.
17 Senegal's Petrosen initialled one with Poland's Orlen; the Port of Sines did so with nobody, as its partner's flight had been cancelled; and the Trinidadian delegation, led by Camille Boodram-Pierre, chair of Caribgas, signed a cooperation paper with Atlantis in front of a large photograph of a sunset.
18 Tomorrow we shall be talking about hydrogen, or leaving early.
E Organization|Atlantic Gas Forum|Atlantic Gas Forum
E Person|Celso Nhantumbo|Celso Nhantumbo
E Person|Ingrid Thorvaldsen-Roux|Ingrid Thorvaldsen-Roux
E Person|Jeroen Haverkort|Jeroen Haverkort
E Person|Camille Boodram-Pierre|Camille Boodram-Pierre
E Firm|Atlantis LNG|Atlantis LNG;Atlantis
E Firm|Galp|Galp
E Firm|Energías Cantábricas|Energías Cantábricas
E Firm|Sonahydra|Sonahydra
E Firm|Petronas|Petronas
E Firm|Bulgargaz|Bulgargaz
E Firm|Brandsma Quist|Brandsma Quist
E Firm|Qamar Gas|Qamar Gas
E Firm|Petrosen|Petrosen
E Firm|Orlen|Orlen
E Firm|Caribgas|Caribgas
E Organization|Port of Sines|Port of Sines
E Organization|European Union|Brussels
E Vessel|Ob Spirit|Ob Spirit
E Place|Lisbon|Lisbon
E Place|Mozambique|Mozambique;Maputo
E Place|Cabinda|Cabinda
E Place|Yamal|Yamal
E Place|Zeebrugge|Zeebrugge
E Place|Belgium|Belgium
E Place|Ceuta|Ceuta
E Place|Dubai|Dubai
E Place|China|Chinese
E Place|Senegal|Senegal
E Place|Poland|Poland
E Place|Trinidad and Tobago|Trinidadian
E Commodity|LNG|LNG
E Commodity|crude|crude
E Commodity|hydrogen|hydrogen
C Celso Nhantumbo|He@3;his@4
C Mozambique|its@4
C Ingrid Thorvaldsen-Roux|who@5;Her@6;she@6;She@7;she@8;she@9
C Atlantis LNG|Her company@6
C Sonahydra|which@6
C Jeroen Haverkort|He@12;he@14;he#2@14
C Ob Spirit|the carrier@14;which@14;the vessel@14;it@14
C Qamar Gas|the Dubai trader@14
C Port of Sines|its@17
R Celso Nhantumbo|EMPLOYED_BY|Mozambique|2|asserted|-
R Celso Nhantumbo|VISITED|Lisbon|0-3|denied|-
R Mozambique|EXPORTS|LNG|4|expected|2029
R Ingrid Thorvaldsen-Roux|LEADS|Atlantis LNG|5|asserted|-
R Atlantis LNG|AGREED_WITH|Energías Cantábricas|6|asserted|-
R Atlantis LNG|SUPPLIES|Energías Cantábricas|6|expected|-
R Sonahydra|AGREED_WITH|Energías Cantábricas|6|denied|on Tuesday
R Petronas|INVESTED_IN|Atlantis LNG|7|asserted|-
R Yamal|SUPPLIES|Atlantis LNG|8-9|denied|-
R Jeroen Haverkort|EMPLOYED_BY|Brandsma Quist|11|asserted|-
R crude|SANCTIONED_BY|European Union|11-12|asserted|-
R LNG|SANCTIONED_BY|European Union|11-12|denied|-
R Ob Spirit|LOCATED_IN|Ceuta|14|asserted|since Easter
R Qamar Gas|OWNS|Ob Spirit|14|alleged|-
R Qamar Gas|LOCATED_IN|Dubai|14|asserted|-
R Qamar Gas|OWNS|Ob Spirit|15|denied|-
R Petrosen|AGREED_WITH|Orlen|17|asserted|-
R Petrosen|LOCATED_IN|Senegal|17|asserted|-
R Orlen|LOCATED_IN|Poland|17|asserted|-
R Camille Boodram-Pierre|LEADS|Caribgas|17|asserted|-
R Caribgas|AGREED_WITH|Atlantis LNG|17|asserted|-

@p-015|interview|2021-12-03|"A bottle is a letter": Nana Gogishvili on selling wine after the wall came down, and after it went up again
1 Nana Gogishvili makes 300,000 bottles a year at Shilda, below the Caucasus, in cellars where her great-grandmother hid from the tax collector.
2 Her Kvareli Marani was among the first in Georgia to do without its big neighbour.
3 We talked in the kitchen, where her mother interrupted twice to correct dates.
* 4 When did you first sell abroad?
5 In 1989, if Moscow was abroad.
6 We delivered Saperavi to the Kremlin's own shop, I have the chit framed in the lavatory.
7 Then came the nineties, when people burned their vines for heat, and then, in March 2006, Russia banned Georgian wine and we had eleven lorries standing at Larsi with the engines on.
* 8 How close were you to the end?
9 My accountant had drawn the cross already.
10 A tiny importer in Osaka, Kuramochi Shoten, took four of the eleven; Poland took two; the rest I would rather not speak of, vinegar is a hard word.
* 11 And when the Russians reopened in 2013?
12 Everyone ran.
13 We didn't.
14 I can promise you that since that March not a single bottle of ours has gone to Russia, whatever my competitor Mr Japaridze tells the newspapers.
* 15 He says that your wine is sold in Sochi today.
16 He says it because his own is.
17 Zurab Japaridze ships to Sochi every fortnight, he is proud of it, good, but if somebody there is selling bottles with our label then they have been printed there too, and I said so to the consul.
* 18 You have a new partner, we hear.
19 You hear too much.
20 (She laughs.)
21 It is true that Weinkontor Lüdemann, from Lübeck, wants to take a quarter of the business, and Hinrich Lüdemann himself was here in Shilda in October for the harvest and trod on a rake.
22 Nothing is signed.
23 There was also a fund from Almaty, which wanted everything; I gave them lunch and said goodbye.
* 24 What does Georgia get wrong about wine?
25 It thinks that it is about Georgia.
26 A bottle is a letter, you write it to one person.
* 27 To whom do you write next?
28 To the Chinese, like everybody, though slowly.
29 In April I am to travel to Ningbo with the ministry people, where a lady called Shen Yuting, she runs Shen & Daughters, will perhaps order ten thousand bottles of amber, and perhaps only look at me.
30 My mother says 1988, by the way, not 1989.
E Person|Nana Gogishvili|Nana Gogishvili
E Person|Zurab Japaridze|Zurab Japaridze;Japaridze
E Person|Hinrich Lüdemann|Hinrich Lüdemann
E Person|Shen Yuting|Shen Yuting
E Firm|Kvareli Marani|Kvareli Marani
E Firm|Kuramochi Shoten|Kuramochi Shoten
E Firm|Weinkontor Lüdemann|Weinkontor Lüdemann
E Firm|Shen & Daughters|Shen & Daughters
E Place|Shilda|Shilda
E Place|Caucasus|Caucasus
E Place|Georgia|Georgia;Georgian
E Place|Moscow|Moscow
E Place|Kremlin|Kremlin
E Place|Russia|Russia;Russians
E Place|Larsi|Larsi
E Place|Osaka|Osaka
E Place|Poland|Poland
E Place|Sochi|Sochi
E Place|Lübeck|Lübeck
E Place|Almaty|Almaty
E Place|China|Chinese
E Place|Ningbo|Ningbo
E Commodity|wine|wine
E Commodity|Saperavi|Saperavi
E Commodity|amber wine|amber
C Nana Gogishvili|her@1;Her@2;I@6;My@9;I@10;I@14;I@17;She@20;I@23;I@29;me@29;My@30
C Kvareli Marani|We@6;we@7;We@13;ours@14;our@17;the business@21
C Zurab Japaridze|my competitor@14;He@15;He@16;his@16;he@17
C Russia|its big neighbour@2
C Kuramochi Shoten|A tiny importer in Osaka@10
C Shen Yuting|a lady@29;she@29
C Georgia|It@25
R Nana Gogishvili|OWNS|Kvareli Marani|2|asserted|-
R Kvareli Marani|LOCATED_IN|Georgia|2|asserted|-
R Kvareli Marani|SUPPLIES|Kremlin|6|asserted|-
R Kvareli Marani|EXPORTS|Saperavi|6|asserted|-
R Georgia|SANCTIONED_BY|Russia|7|asserted|in March 2006
R Kvareli Marani|SUPPLIES|Kuramochi Shoten|10|asserted|-
R Kuramochi Shoten|LOCATED_IN|Osaka|10|asserted|-
R Kvareli Marani|SUPPLIES|Poland|10|asserted|-
R Kvareli Marani|SUPPLIES|Russia|14|denied|since that March
R Kvareli Marani|SUPPLIES|Sochi|15|alleged|-
R Kvareli Marani|ACCUSED_BY|Zurab Japaridze|14-15|asserted|-
R Zurab Japaridze|SUPPLIES|Sochi|17|asserted|-
R Weinkontor Lüdemann|LOCATED_IN|Lübeck|21|asserted|-
R Weinkontor Lüdemann|INVESTED_IN|Kvareli Marani|21|expected|-
R Hinrich Lüdemann|VISITED|Shilda|21|asserted|in October
R Weinkontor Lüdemann|AGREED_WITH|Kvareli Marani|22|denied|-
R Nana Gogishvili|VISITED|Ningbo|29|expected|In April
R Nana Gogishvili|MET_WITH|Shen Yuting|29|expected|In April
R Shen Yuting|LEADS|Shen & Daughters|29|asserted|-
R Shen & Daughters|IMPORTS|amber wine|29|expected|-
R Kvareli Marani|SUPPLIES|Shen & Daughters|29|expected|-

@p-016|trip report|2024-06-28|Trip report: chamber delegation, Tashkent and Navoiy, 10 to 15 June
1 To: members. From: Foreign Trade Section. For internal circulation; please do not forward, and please do not quote Herr Gruber.
* 2 1. Purpose
3 The Upper Austrian Chamber of Commerce sent fourteen of us, under its vice-president Waltraud Stelzhammer, to look for buyers, and, in two cases, for luggage.
4 We were received politely everywhere and at length nearly everywhere.
* 5 2. Monday and Tuesday, Tashkent
6 At the Ministry of Investment Ms Stelzhammer had forty minutes with the deputy minister, Sherzod Ergashev, who told her that the duty on foreign machinery would be suspended until 2027.
7 A meeting with the minister himself was struck from the programme on the morning.
8 In the evening there was plov.
* 9 3. Wednesday, Navoiy
10 Our hosts were Zarafshon Fosfat, the fertiliser maker that belongs to the Uzbek state, and its general director, Gulnora Yuldasheva.
11 She showed us round the new ammonia line, whose compressors are by Kremstal Verdichter of Linz (two delivered in 2022, a third to follow this autumn).
12 Kremstal's sales director, Franz Gruber, was moved, and said so.
13 Ms Yuldasheva was frank about the rest: her firm takes potash from Belarus, because it is there and the lorries are, but she wished it known that, contrary to a report in the trade press, Zarafshon has never passed any of it on to third countries, Poland least of all.
14 As is known, Palesskaliy is under EU sanctions; members are advised to look at our leaflet 7 before falling in love.
* 15 4. Results
* 16 - Kremstal and Zarafshon: letter of intent for four more compressors, signed on the spot by Mr Gruber, who is now waiting for his board.
* 17 - Mühlviertler Saaten: no deal with the seed importer Yashil Dala, which found the price "very Austrian".
* 18 - Innwerk Glas: invited to send samples to Samarkand. The planned purchase by Innwerk of a third of the Samarkand glassworks Registon Shisha is off the table, if it ever was on it.
* 19 - Kofler Seilbahnen: introduced to a regional governor, Botir Nazarov of Jizzakh, who intends to come to Innsbruck in September to try one out.
* 20 5. Practical matters
21 Cards work in Tashkent, cash works everywhere, and ties may stay at home.
22 A rumour that the Germans had got to Navoiy a week before us and sold Ms Yuldasheva everything that we were about to offer could not be verified; she smiled when asked.
23 Expenses by 15 July, with receipts, including Herr Gruber's.
E Organization|Upper Austrian Chamber of Commerce|Upper Austrian Chamber of Commerce
E Organization|Ministry of Investment|Ministry of Investment
E Organization|European Union|EU
E Person|Waltraud Stelzhammer|Waltraud Stelzhammer;Stelzhammer
E Person|Franz Gruber|Franz Gruber;Gruber
E Person|Sherzod Ergashev|Sherzod Ergashev
E Person|Gulnora Yuldasheva|Gulnora Yuldasheva;Yuldasheva
E Person|Botir Nazarov|Botir Nazarov
E Firm|Zarafshon Fosfat|Zarafshon Fosfat;Zarafshon
E Firm|Kremstal Verdichter|Kremstal Verdichter;Kremstal
E Firm|Palesskaliy|Palesskaliy
E Firm|Mühlviertler Saaten|Mühlviertler Saaten
E Firm|Yashil Dala|Yashil Dala
E Firm|Innwerk Glas|Innwerk Glas;Innwerk
E Firm|Registon Shisha|Registon Shisha
E Firm|Kofler Seilbahnen|Kofler Seilbahnen
E Place|Tashkent|Tashkent
E Place|Navoiy|Navoiy
E Place|Uzbekistan|Uzbek
E Place|Linz|Linz
E Place|Belarus|Belarus
E Place|Poland|Poland
E Place|Austria|Austrian
E Place|Samarkand|Samarkand
E Place|Jizzakh|Jizzakh
E Place|Innsbruck|Innsbruck
E Place|Germany|Germans
E Commodity|machinery|machinery
E Commodity|fertiliser|fertiliser
E Commodity|compressors|compressors
E Commodity|potash|potash
E Commodity|seed|seed
C Upper Austrian Chamber of Commerce|its@3;us@3
C Waltraud Stelzhammer|her@6
C Sherzod Ergashev|who@6
C Zarafshon Fosfat|Our hosts@10;the fertiliser maker@10;its@10;her firm@13
C Gulnora Yuldasheva|She@11;her@13;she@13;she@22
C Franz Gruber|who@16;his@16
C potash|it@13;it#3@13
C Yashil Dala|the seed importer@17;which@17
C Botir Nazarov|who@19
R Waltraud Stelzhammer|LEADS|Upper Austrian Chamber of Commerce|3|asserted|-
R Upper Austrian Chamber of Commerce|VISITED|Tashkent|0-3|asserted|10 to 15 June
R Upper Austrian Chamber of Commerce|VISITED|Navoiy|0-3|asserted|10 to 15 June
R Waltraud Stelzhammer|VISITED|Tashkent|3-6|asserted|Monday and Tuesday
R Waltraud Stelzhammer|MET_WITH|Sherzod Ergashev|6|asserted|-
R Sherzod Ergashev|EMPLOYED_BY|Ministry of Investment|6|asserted|-
R Uzbekistan|OWNS|Zarafshon Fosfat|10|asserted|-
R Gulnora Yuldasheva|LEADS|Zarafshon Fosfat|10|asserted|-
R Kremstal Verdichter|LOCATED_IN|Linz|11|asserted|-
R Kremstal Verdichter|SUPPLIES|Zarafshon Fosfat|11|asserted|in 2022
R Kremstal Verdichter|EXPORTS|compressors|11|asserted|in 2022
R Zarafshon Fosfat|IMPORTS|compressors|11|asserted|in 2022
R Kremstal Verdichter|SUPPLIES|Zarafshon Fosfat|11|expected|this autumn
R Kremstal Verdichter|EXPORTS|compressors|11|expected|this autumn
R Zarafshon Fosfat|IMPORTS|compressors|11|expected|this autumn
R Franz Gruber|EMPLOYED_BY|Kremstal Verdichter|12|asserted|-
R Zarafshon Fosfat|IMPORTS|potash|13|asserted|-
R Belarus|SUPPLIES|Zarafshon Fosfat|13|asserted|-
R Zarafshon Fosfat|SUPPLIES|Poland|13|denied|-
R Zarafshon Fosfat|EXPORTS|potash|13|denied|-
R Palesskaliy|SANCTIONED_BY|European Union|14|asserted|-
R Kremstal Verdichter|AGREED_WITH|Zarafshon Fosfat|16|asserted|-
R Mühlviertler Saaten|AGREED_WITH|Yashil Dala|17|denied|-
R Innwerk Glas|INVESTED_IN|Registon Shisha|18|denied|-
R Registon Shisha|LOCATED_IN|Samarkand|18|asserted|-
R Botir Nazarov|LEADS|Jizzakh|19|asserted|-
R Botir Nazarov|VISITED|Innsbruck|19|expected|in September
R Germany|SUPPLIES|Zarafshon Fosfat|22|alleged|-

@p-017|annual report|2023-10-12|Gulabad Weaving Mills Limited: Directors' report, section 4, Markets and principal risks
1 Your directors are pleased to present the sixty-first annual report, in a year in which pleasure had to be looked for.
2 Gas was available to the Faisalabad units on 203 days out of 365; the rupee lost a third of its value; floods took part of the Sindh crop, and what cotton remained was short in the staple and long in the price.
* 3 4.1 Raw material
4 In place of domestic lint the Company bought 61,000 bales of cotton from the United States and 22,000 from Benin.
5 A contract with Sahel Fibres of Cotonou for a further 30,000 in the current year was entered into in July; first arrivals are looked for in November.
6 No cotton of Xinjiang origin was bought, directly or through any agent, and the assertion of the campaign group Clean Thread that Gulabad took two consignments from Korla Textile by way of Dushanbe is rejected by the Board in its entirety.
7 Shareholders may care to know that Clean Thread has since been invited to inspect the books in Faisalabad and has accepted.
* 8 4.2 Markets
9 Sales of bed linen to Germany rose by 9%, those to the Netherlands by 2%; the United Kingdom was disappointing.
10 Our oldest customer, Hartig & Sohn of Bielefeld, was declared insolvent in January, leaving unpaid 1.9 million euros; the Company's claim against its buyer, Textilvertrieb Ravensberg GmbH, which in March acquired what was left of Hartig, is before the court in Bielefeld.
11 An agreement in principle with the Turkish retailer Mavera to furnish it with towels from the spring of 2024 has been reached, though not signed.
12 Russia, to which the Company has never sold, remains outside our plans notwithstanding the visit which a delegation of that country's Light Industry Association paid to Faisalabad in February.
* 13 4.3 Group matters
14 Gulabad Power (Private) Limited continues to be a wholly owned subsidiary.
15 The Board has resolved to dispose of its 40% in Rawal Chemicals, for which Sitara-e-Noor Industries has made an offer that the directors are minded to accept.
16 Mr Haroon Saigal was elected Chairman in place of the late Begum Mumtaz Saigal; Mr Faraz Lodhi joined as Chief Financial Officer; our spokesman, Mr Adeel Bhatti, is as patient as ever.
* 17 4.4 Principal risks
18 These are energy, the exchange rate, the weather, and the patience of banks.
19 The risk of being made the target of measures by a foreign authority on account of a supplier's supplier is considered by the Board to be remote, but not, as was formerly stated in this place, nil.
20 The former chairman's nephew, against whom proceedings are pending, is not and never was employed by the Company.
21 By order of the Board, Faisalabad.
E Firm|Gulabad Weaving Mills Limited|Gulabad Weaving Mills Limited;Gulabad
E Firm|Sahel Fibres|Sahel Fibres
E Firm|Korla Textile|Korla Textile
E Firm|Hartig & Sohn|Hartig & Sohn;Hartig
E Firm|Textilvertrieb Ravensberg GmbH|Textilvertrieb Ravensberg GmbH
E Firm|Mavera|Mavera
E Firm|Gulabad Power (Private) Limited|Gulabad Power (Private) Limited
E Firm|Rawal Chemicals|Rawal Chemicals
E Firm|Sitara-e-Noor Industries|Sitara-e-Noor Industries
E Organization|Clean Thread|Clean Thread
E Organization|Light Industry Association|Light Industry Association
E Person|Haroon Saigal|Haroon Saigal
E Person|Mumtaz Saigal|Mumtaz Saigal
E Person|Faraz Lodhi|Faraz Lodhi
E Person|Adeel Bhatti|Adeel Bhatti
E Place|Faisalabad|Faisalabad
E Place|Sindh|Sindh
E Place|United States|United States
E Place|Benin|Benin
E Place|Cotonou|Cotonou
E Place|Xinjiang|Xinjiang
E Place|Dushanbe|Dushanbe
E Place|Germany|Germany
E Place|Netherlands|Netherlands
E Place|United Kingdom|United Kingdom
E Place|Bielefeld|Bielefeld
E Place|Turkey|Turkish
E Place|Russia|Russia
E Commodity|gas|Gas
E Commodity|cotton|cotton
E Commodity|bed linen|bed linen
E Commodity|towels|towels
C Gulabad Weaving Mills Limited|the Company@4;the Company@10;the Company@12;our@12;the Company@20;its@15;our@16
C Hartig & Sohn|Our oldest customer@10;its@10
C Textilvertrieb Ravensberg GmbH|which@10
C Mavera|the Turkish retailer@11;it@11
C Russia|that country@12
C Rawal Chemicals|which@15
R Gulabad Weaving Mills Limited|IMPORTS|cotton|4|asserted|-
R United States|SUPPLIES|Gulabad Weaving Mills Limited|4|asserted|-
R Benin|SUPPLIES|Gulabad Weaving Mills Limited|4|asserted|-
R Gulabad Weaving Mills Limited|AGREED_WITH|Sahel Fibres|5|asserted|in July
R Sahel Fibres|SUPPLIES|Gulabad Weaving Mills Limited|5|expected|in November
R Gulabad Weaving Mills Limited|IMPORTS|cotton|5|expected|in November
R Sahel Fibres|LOCATED_IN|Cotonou|5|asserted|-
R Gulabad Weaving Mills Limited|ACCUSED_BY|Clean Thread|6|asserted|-
R Korla Textile|SUPPLIES|Gulabad Weaving Mills Limited|6|alleged|-
R Korla Textile|SUPPLIES|Gulabad Weaving Mills Limited|6|denied|-
R Xinjiang|SUPPLIES|Gulabad Weaving Mills Limited|6|denied|-
R Clean Thread|VISITED|Faisalabad|7|expected|-
R Gulabad Weaving Mills Limited|EXPORTS|bed linen|9|asserted|-
R Gulabad Weaving Mills Limited|SUPPLIES|Germany|9|asserted|-
R Gulabad Weaving Mills Limited|SUPPLIES|Netherlands|9|asserted|-
R Germany|IMPORTS|bed linen|9|asserted|-
R Netherlands|IMPORTS|bed linen|9|asserted|-
R Gulabad Weaving Mills Limited|SUPPLIES|Hartig & Sohn|10|asserted|-
R Hartig & Sohn|LOCATED_IN|Bielefeld|10|asserted|-
R Textilvertrieb Ravensberg GmbH|OWNS|Hartig & Sohn|10|asserted|in March
R Gulabad Weaving Mills Limited|AGREED_WITH|Mavera|11|expected|-
R Gulabad Weaving Mills Limited|SUPPLIES|Mavera|11|expected|from the spring of 2024
R Gulabad Weaving Mills Limited|EXPORTS|towels|11|expected|from the spring of 2024
R Mavera|IMPORTS|towels|11|expected|from the spring of 2024
R Mavera|LOCATED_IN|Turkey|11|asserted|-
R Gulabad Weaving Mills Limited|SUPPLIES|Russia|12|denied|-
R Light Industry Association|VISITED|Faisalabad|12|asserted|in February
R Light Industry Association|LOCATED_IN|Russia|12|asserted|-
R Gulabad Power (Private) Limited|SUBSIDIARY_OF|Gulabad Weaving Mills Limited|14|asserted|-
R Gulabad Weaving Mills Limited|INVESTED_IN|Rawal Chemicals|15|asserted|-
R Sitara-e-Noor Industries|INVESTED_IN|Rawal Chemicals|15|expected|-
R Haroon Saigal|LEADS|Gulabad Weaving Mills Limited|16|asserted|-
R Faraz Lodhi|EMPLOYED_BY|Gulabad Weaving Mills Limited|16|asserted|-
R Adeel Bhatti|EMPLOYED_BY|Gulabad Weaving Mills Limited|16|asserted|-

@p-018|op-ed|2022-11-30|Heavy oil, light principles
1 My late father, who drilled for a living in Zulia and drank there for a hobby, used to say that Venezuelan crude was like Venezuelan politics: it would not flow unless you heated it.
2 Last weekend somebody lit a match.
3 The licence by which Washington permits Chevron to lift oil at Maracaibo again has been hailed as realism by those who wanted it and damned as treason by those who did not, and both, I think, flatter it.
---
4 Let us recall how we got here.
5 The United States put PDTSA on its list in January 2019, when it also believed that the government in Caracas would be gone by Easter.
6 It is still there.
7 In the interval the oil did not stay in the ground; it went to China, under other names and in older ships, by way of firms of which nobody had ever heard, such as Sinopac Marine, the Hong Kong owner of the Rio Turbio, or Swiftmoor Trading, which a grand jury in Houston has accused of laundering forty cargoes.
8 Swiftmoor's man in Panama, Efraín Colmenares, says that it has never bought so much as a barrel from PDTSA, and I believe him in the narrow sense that it was usually more than a barrel.
9 Meanwhile Caracas, which once shipped gasoline to half the Caribbean, was getting it from Iran.
---
10 So the sanctions did not work?
11 That is not quite what I am saying.
12 They worked as a lid works on a pot, and I have no quarrel with lids.
13 What I quarrel with is the belief, shared by hawk and dove, that the cook is watching.
14 When the Spanish refiner Repsol-like houses asked for the same favour, they waited eleven months; when Reliance asked, it was told to wait longer; and India's oil minister, who had promised to raise the matter in Washington in person, has put off the journey twice.
15 A policy with one exception is a contract.
---
16 There is also the small matter of the people who made money from the lid.
17 The opposition newspaper El Faro del Lago reported in October that the minister's brother-in-law, Wilmer Urdaneta, owns a half share in Swiftmoor and that he was seen in Doha with two envoys of Delcy Rodríguez; he denies the shareholding, not the hotel.
18 An arrest warrant that Bogotá issued for him in August has yet to be served, and General Nelson Páez of the Colombian police assures anyone who asks that his men will detain him the moment he lands.
19 He does not land.
---
20 My father would have ended with a joke about heating.
21 I end with a request.
22 If Chevron is to be trusted with the valve, let the terms of the licence be printed in full, in Spanish, and pasted up at Maracaibo, where people can read, and where the gasoline queue is long enough to give them the time.
* 23 The author teaches petroleum history. Views are her own.
E Place|Zulia|Zulia
E Place|Venezuela|Venezuelan;Caracas
E Place|United States|United States;Washington
E Place|Maracaibo|Maracaibo
E Place|China|China
E Place|Hong Kong|Hong Kong
E Place|Houston|Houston
E Place|Panama|Panama
E Place|Caribbean|Caribbean
E Place|Iran|Iran
E Place|Spain|Spanish
E Place|India|India
E Place|Doha|Doha
E Place|Colombia|Bogotá;Colombian
E Firm|Chevron|Chevron
E Firm|PDTSA|PDTSA
E Firm|Sinopac Marine|Sinopac Marine
E Firm|Swiftmoor Trading|Swiftmoor Trading;Swiftmoor
E Firm|Repsol|Repsol
E Firm|Reliance|Reliance
E Person|Efraín Colmenares|Efraín Colmenares
E Person|Wilmer Urdaneta|Wilmer Urdaneta
E Person|Delcy Rodríguez|Delcy Rodríguez
E Person|Nelson Páez|Nelson Páez
E Organization|El Faro del Lago|El Faro del Lago
E Vessel|Rio Turbio|Rio Turbio
E Commodity|crude|crude
E Commodity|oil|oil
E Commodity|gasoline|gasoline
C crude|it@1
C United States|its@5;it@5
C Venezuela|the government in Caracas@5;It@6;which@9
C oil|it@7
C gasoline|it@9
C Sinopac Marine|the Hong Kong owner of the Rio Turbio@7
C Swiftmoor Trading|which#2@7;it@8;it#2@8
C Efraín Colmenares|Swiftmoor's man in Panama@8;him@8
C Reliance|it@14
C Wilmer Urdaneta|the minister's brother-in-law@17;he@17;he#2@17;him@18;him#2@18;he@18;He@19
C Nelson Páez|his@18
R PDTSA|SANCTIONED_BY|United States|5|asserted|in January 2019
R Venezuela|SUPPLIES|China|7|asserted|-
R Venezuela|EXPORTS|oil|7|asserted|-
R China|IMPORTS|oil|7|asserted|-
R Sinopac Marine|OWNS|Rio Turbio|7|asserted|-
R Sinopac Marine|LOCATED_IN|Hong Kong|7|asserted|-
R Swiftmoor Trading|ACCUSED_BY|Houston|7|asserted|-
R Efraín Colmenares|EMPLOYED_BY|Swiftmoor Trading|8|asserted|-
R PDTSA|SUPPLIES|Swiftmoor Trading|8|denied|-
R Venezuela|EXPORTS|gasoline|9|asserted|-
R Venezuela|SUPPLIES|Caribbean|9|asserted|-
R Caribbean|IMPORTS|gasoline|9|asserted|-
R Iran|SUPPLIES|Venezuela|9|asserted|-
R Venezuela|IMPORTS|gasoline|9|asserted|-
R Wilmer Urdaneta|INVESTED_IN|Swiftmoor Trading|17|alleged|-
R Wilmer Urdaneta|VISITED|Doha|17|alleged|-
R Wilmer Urdaneta|INVESTED_IN|Swiftmoor Trading|17|denied|-
R Wilmer Urdaneta|ARRESTED_BY|Colombia|18|expected|-
R Nelson Páez|EMPLOYED_BY|Colombia|18|asserted|-
