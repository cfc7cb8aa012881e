# state agencies, bulletins, trade press, releases: world density (zc, part 4)
@zc-061|state agency, Venezuela|2023-07-04|Venezuela and Belarus review agenda in high-level commission
1 Caracas, July 4, 2023 (Agencia Orinoco).- Within the framework of the VIII Mixed Commission, delegations of the Bolivarian Republic of Venezuela and of Belarus reviewed on Tuesday, at the Yellow House, the advances of the agenda of cooperation in the areas of housing, agro-industry and science.
2 The vice-minister for Europe, Coromoto Lárez Rondón, who chaired the encounter for the Venezuelan part, highlighted that “between Minsk and Caracas there are no distances, only hours of flight”.
---
3 On his part, the Belarusian deputy prime minister Piotr Sauchanka assured that the plant of tractors in Barinas, paralysed since 2016, could be reactivated before December if the pending payments are regularized.
4 The official also conveyed an invitation of President Aleksandr Lukashenko to his homologue Nicolás Maduro to travel to Minsk in the autumn.
---
5 The program continues on Wednesday in the state of Aragua, with a tour of an urbanism of 4,000 apartments which was built with Belarusian technology and of which its inhabitants say that the walls hear everything.
6 In the last decade the two governments have subscribed more than 90 agreements, a good part of which have not left the paper, in the opinion of the economist Asdrúbal Quijada.
7 The Central Bank of Venezuela does not publish figures of commerce by country.
8 It transcended that potassium salts would be exchanged for cocoa.
E Organization|Agencia Orinoco|Agencia Orinoco
E Organization|Central Bank of Venezuela|Central Bank of Venezuela
E Person|Coromoto Lárez Rondón|Coromoto Lárez Rondón
E Person|Piotr Sauchanka|Piotr Sauchanka
E Person|Aleksandr Lukashenko|Aleksandr Lukashenko
E Person|Nicolás Maduro|Nicolás Maduro
E Person|Asdrúbal Quijada|Asdrúbal Quijada
E Place|Caracas|Caracas
E Place|Venezuela|Bolivarian Republic of Venezuela;Venezuela;Venezuelan
E Place|Belarus|Belarus;Belarusian
E Place|Yellow House|Yellow House
E Place|Europe|Europe
E Place|Minsk|Minsk
E Place|Barinas|Barinas
E Place|Aragua|Aragua
E Commodity|tractors|tractors
E Commodity|potassium salts|potassium salts
E Commodity|cocoa|cocoa
C Coromoto Lárez Rondón|who@2
C Piotr Sauchanka|his@3;The official@4
C Aleksandr Lukashenko|his@4
R Venezuela|MET_WITH|Belarus|1|asserted|on Tuesday
R Coromoto Lárez Rondón|EMPLOYED_BY|Venezuela|2|asserted|-
R Piotr Sauchanka|EMPLOYED_BY|Belarus|3|asserted|-
R Aleksandr Lukashenko|LEADS|Belarus|3-4|asserted|-
R Nicolás Maduro|LEADS|Venezuela|1-4|asserted|-
R Nicolás Maduro|VISITED|Minsk|4|expected|in the autumn
R Belarus|AGREED_WITH|Venezuela|1-6|asserted|In the last decade
R Belarus|SUPPLIES|Venezuela|1-8|expected|-
R Venezuela|SUPPLIES|Belarus|1-8|expected|-
R Belarus|EXPORTS|potassium salts|1-8|expected|-
R Venezuela|EXPORTS|cocoa|1-8|expected|-
R Venezuela|IMPORTS|potassium salts|1-8|expected|-
R Belarus|IMPORTS|cocoa|1-8|expected|-

@zc-062|wire, metals|2024-04-15|LME bars new Russian metal; traders ask what counts as new
1 LONDON, April 15 - Aluminium leapt by as much as 9.4% on Monday, and then gave most of it back, after the London Metal Exchange stopped accepting Russian aluminium, copper and nickel produced on or after April 13 in order to comply with measures which Washington and London had announced on Friday night.
---
2 The United States will no longer let such metal in at all, while Britain, which had outlawed its import in December, extended the rules to deliveries on exchanges.
3 The daily jump in aluminium, brief as it was, was the largest since the present form of the contract came into being in 1987.
---
4 “It is a very British ban: old metal may stay for tea, new metal may not,” said Tamsin Ogilvy-Rhodes, head of base metals at the brokerage Candlewick.
5 Russia accounts for around 6% of the world's nickel, 5% of its aluminium and 4% of its copper.
6 In March, nine tenths of the aluminium in LME sheds was of Russian make, left there in large part by merchants for want of a better home.
---
7 Rusal said the decision had no effect on its ability to supply, since it does not deliver to warehouses directly.
8 Nornickel offered no comment.
9 In Shanghai, where the rules do not reach, premiums edged down.
10 One trader, asked to define April 13, sent a photograph of a calendar.
E Organization|London Metal Exchange|London Metal Exchange;LME
E Firm|Candlewick|Candlewick
E Firm|Rusal|Rusal
E Firm|Nornickel|Nornickel
E Person|Tamsin Ogilvy-Rhodes|Tamsin Ogilvy-Rhodes
E Place|London|LONDON
E Place|United Kingdom|Britain;British;London
E Place|United States|United States;Washington
E Place|Russia|Russia;Russian
E Place|Shanghai|Shanghai
E Commodity|aluminium|aluminium;Aluminium
E Commodity|copper|copper
E Commodity|nickel|nickel
C United Kingdom|which@2
C Rusal|its@7;it@7
R Russia|SANCTIONED_BY|London Metal Exchange|0-1|asserted|on Monday
R Russia|SANCTIONED_BY|United States|1-2|asserted|on Friday night
R Russia|SANCTIONED_BY|United Kingdom|1-2|asserted|on Friday night
R Tamsin Ogilvy-Rhodes|EMPLOYED_BY|Candlewick|4|asserted|-

@zc-063|regional Russian portal, translated|2023-12-11|Far East: delegation from Heilongjiang looked at the fish, the weather looked at the delegation
1 Yuzhno-Sakhalinsk. A delegation of Heilongjiang Province, 14 persons with the deputy head of the department of commerce Cui Zhanhai in front, spent three days on Sakhalin instead of one: the airport was closed because of a snowstorm.
2 “We made maximal use of the circumstances,” admits Larisa Tokmakova, who answers in the regional government for foreign relations.
---
3 The guests were shown the fish plant in Korsakov, the oil museum and, on the second unplanned day, how one digs out a car.
4 Negotiations went on about crab and about coal.
5 The result on crab: Kholmsk's Ostrovnoy Uloh will send 90 tonnes, live, by air to Harbin for the Chinese New Year; the paper has been signed.
6 The result on coal: they will think.
---
7 The coal is an old story.
8 In the best year, 2021, the island sold 11 million tonnes, to China, Korea, Japan, in which order nobody any longer remembers, but Tokyo turned its back on it after February 2022 and the port at Shakhtyorsk freezes.
9 A conveyor is being built, and was to have been finished in the summer.
---
10 To the question of our correspondent if he would come back, Mr. Cui replied through the interpreter that he would, in July.
11 The mayor presented him with felt boots.
12 On Monday the runway opened at 6.10 and closed again at 6.40; the delegation flew out at 6.35.
E Person|Cui Zhanhai|Cui Zhanhai;Cui
E Person|Larisa Tokmakova|Larisa Tokmakova
E Firm|Ostrovnoy Uloh|Ostrovnoy Uloh
E Place|Yuzhno-Sakhalinsk|Yuzhno-Sakhalinsk
E Place|Heilongjiang Province|Heilongjiang Province;Heilongjiang
E Place|Far East|Far East
E Place|Sakhalin|Sakhalin
E Place|Korsakov|Korsakov
E Place|Kholmsk|Kholmsk
E Place|Harbin|Harbin
E Place|China|China;Chinese
E Place|South Korea|Korea
E Place|Japan|Japan;Tokyo
E Place|Shakhtyorsk|Shakhtyorsk
E Commodity|crab|crab
E Commodity|coal|coal
E Commodity|fish|fish
E Commodity|felt boots|felt boots
C Cui Zhanhai|he@10;he#2@10;him@11
C Sakhalin|the island@8
C coal|it@8
C Larisa Tokmakova|who@2
R Heilongjiang Province|VISITED|Sakhalin|1|asserted|three days
R Cui Zhanhai|VISITED|Sakhalin|8-10|asserted|three days
R Cui Zhanhai|EMPLOYED_BY|Heilongjiang Province|1|asserted|-
R Larisa Tokmakova|EMPLOYED_BY|Sakhalin|1-2|asserted|-
R Heilongjiang Province|VISITED|Korsakov|1-3|asserted|-
R Ostrovnoy Uloh|LOCATED_IN|Kholmsk|5|asserted|-
R Ostrovnoy Uloh|SUPPLIES|Harbin|5|expected|for the Chinese New Year
R Ostrovnoy Uloh|EXPORTS|crab|5|expected|for the Chinese New Year
R Harbin|IMPORTS|crab|5|expected|for the Chinese New Year
R Sakhalin|SUPPLIES|China|8|asserted|2021
R Sakhalin|SUPPLIES|South Korea|8|asserted|2021
R Sakhalin|SUPPLIES|Japan|8|asserted|2021
R Sakhalin|EXPORTS|coal|7-8|asserted|2021
R China|IMPORTS|coal|7-8|asserted|2021
R South Korea|IMPORTS|coal|7-8|asserted|2021
R Japan|IMPORTS|coal|7-8|asserted|2021
R Cui Zhanhai|VISITED|Sakhalin|8-10|expected|in July

@zc-064|press release, satellite firm|2025-01-28|Skerry Space to build Uruguay's first ocean-watch nanosatellite
1 GLASGOW, Scotland – 28 January 2025 – Skerry Space Ltd, maker of shoebox-sized spacecraft, is delighted to announce that it has been chosen by Uruguay's Ministry of Livestock, Agriculture and Fisheries (MGAP), following an open competition with nine bidders, to build a satellite with which fishing boats that have switched off their transponders can be found at night by their lamps.
---
2 The spacecraft, the size of six cartons of milk, will be handed over to the customer in Montevideo in the spring of 2026 for launch, on a rocket yet to be contracted.
3 “Squid boats are the brightest thing in the South Atlantic,” said Dr Catriona MacAskill-Bhatt, founder and CEO. “You could read by them. We intend to.”
---
4 Javier Olascoaga, Director of Aquatic Resources at MGAP, said: “We do not accuse any flag. We want to see.”
5 The project is financed in part by a grant from the Inter-American Development Bank.
---
6 Skerry employs 53 people in a former biscuit factory in Govan.
7 Since 2018 it has put eleven satellites into orbit, of which nine are still talking to it.
---
* 8 ENDS
* 9 Notes to editors
* 10 – Images: a rendering of the satellite above the River Plate; the team with a cake.
* 11 – Uruguay has a coastline of 660 km and a fishing zone the size of Ireland and Scotland together.
* 12 – Media enquiries: Struan Peat, Heather & Peat PR, +44 141 496 0777
E Firm|Skerry Space Ltd|Skerry Space Ltd;Skerry Space;Skerry
E Firm|Heather & Peat PR|Heather & Peat PR
E Organization|Ministry of Livestock, Agriculture and Fisheries|Ministry of Livestock, Agriculture and Fisheries;MGAP
E Organization|Inter-American Development Bank|Inter-American Development Bank
E Person|Catriona MacAskill-Bhatt|Catriona MacAskill-Bhatt
E Person|Javier Olascoaga|Javier Olascoaga
E Person|Struan Peat|Struan Peat
E Place|Glasgow|GLASGOW
E Place|Scotland|Scotland
E Place|Uruguay|Uruguay
E Place|Montevideo|Montevideo
E Place|South Atlantic|South Atlantic
E Place|Govan|Govan
E Place|River Plate|River Plate
E Place|Ireland|Ireland
E Commodity|nanosatellite|nanosatellite;satellite;satellites;spacecraft
E Commodity|squid|Squid
C Skerry Space Ltd|it@1;We@3;it@7
C Ministry of Livestock, Agriculture and Fisheries|the customer@2;We@4
C Catriona MacAskill-Bhatt|founder and CEO@3
R Ministry of Livestock, Agriculture and Fisheries|LOCATED_IN|Uruguay|1|asserted|-
R Skerry Space Ltd|SUPPLIES|Ministry of Livestock, Agriculture and Fisheries|1-2|expected|in the spring of 2026
R Skerry Space Ltd|EXPORTS|nanosatellite|1-2|expected|in the spring of 2026
R Ministry of Livestock, Agriculture and Fisheries|IMPORTS|nanosatellite|1-2|expected|in the spring of 2026
R Catriona MacAskill-Bhatt|LEADS|Skerry Space Ltd|1-3|asserted|-
R Javier Olascoaga|EMPLOYED_BY|Ministry of Livestock, Agriculture and Fisheries|4|asserted|-
R Skerry Space Ltd|LOCATED_IN|Govan|6|asserted|-
R Struan Peat|EMPLOYED_BY|Heather & Peat PR|12|asserted|-
R Glasgow|LOCATED_IN|Scotland|1|asserted|-

@zc-065|local paper, Kenya|2023-08-21|Lamu fishermen want answers as trawler with foreign crew is towed in
1 The engine of the Hai Sheng Yu 6 was still warm when the Kenya Coast Guard Service brought her alongside at Mokowe on Saturday night, boatmen say, and in the hold, under ice, were eleven tonnes of what the fisheries officer wrote down as “mixed”.
2 Mixed it was: snapper, cobia, two turtles.
---
3 The trawler had been inside the five-mile line, which is for canoes, when a patrol stopped her off Kiwayu.
4 Her captain, Lin Dezhong, 51, and his nine men, six of them Filipinos, are in custody and will appear before the Lamu law courts today.
5 The ship's agent in Mombasa, Baraka Marine, maintains that she had strayed because of a broken plotter and that her licence from Nairobi is good until December.
---
6 “Every year it is a plotter,” said Bwana Omari Shee, chairman of the beach management unit at Faza, who has written eleven letters to the county about it and can recite them.
7 Governor Issa Timamy promised last year that a patrol boat would be stationed on the islands.
8 It is, according to his office, at an advanced stage.
---
9 Fishermen in Lamu, many of whom lost their grounds to the dredging for the new port, were awarded compensation of 1.76 billion shillings by a court in 2018.
10 Most are still waiting.
11 Meanwhile the fish from the hold was sold, by order of the magistrate, on the jetty, and by ten in the morning all of it, except for the turtles, had been eaten.
E Vessel|Hai Sheng Yu 6|Hai Sheng Yu 6
E Organization|Kenya Coast Guard Service|Kenya Coast Guard Service
E Organization|Lamu law courts|Lamu law courts
E Organization|beach management unit at Faza|beach management unit at Faza
E Firm|Baraka Marine|Baraka Marine
E Person|Lin Dezhong|Lin Dezhong
E Person|Omari Shee|Omari Shee
E Person|Issa Timamy|Issa Timamy
E Place|Lamu|Lamu
E Place|Mokowe|Mokowe
E Place|Kiwayu|Kiwayu
E Place|Philippines|Filipinos
E Place|Mombasa|Mombasa
E Place|Kenya|Nairobi
E Commodity|fish|fish
E Commodity|snapper|snapper
E Commodity|cobia|cobia
C Hai Sheng Yu 6|trawler@0;her@1;The trawler@3;her@3;Her@4;she@5;her@5
C Lin Dezhong|Her captain@4;his@4
C Omari Shee|who@6
C Issa Timamy|his@8
R Hai Sheng Yu 6|ARRESTED_BY|Kenya Coast Guard Service|1-3|asserted|on Saturday night
R Hai Sheng Yu 6|LOCATED_IN|Mokowe|1|asserted|on Saturday night
R Baraka Marine|LOCATED_IN|Mombasa|5|asserted|-
R Omari Shee|LEADS|beach management unit at Faza|6|asserted|-
R Lin Dezhong|ARRESTED_BY|Kenya Coast Guard Service|1-4|asserted|-
R Issa Timamy|LEADS|Lamu|0-7|asserted|-

@zc-066|TASS-like, defence export|2025-02-18|Russian arms exporter says order book for Africa is up
1 ABU DHABI, February 18. /VESTNIK/. Countries of Africa have placed orders for Russian weapons worth $4.5 billion in the past twelve months, Ruslan Deineko, first deputy director general of Rosarsenalexport, told VESTNIK at the IDEX 2025 arms show, at which the company has a pavilion of its own.
---
2 Without specifying customers, he noted that demand is led by air defence systems and by armoured vehicles “with good doors”.
3 The exporter, which has been under US sanctions since 2014, makes two thirds of its settlements in roubles and other national currencies.
---
4 “Nobody likes to be told by a third party where to shop,” the executive said.
5 He confirmed that a batch of Krechet drones had been handed over to a West African state, but dismissed as invented a report on social media to the effect that it was Togo.
---
6 The show, the 17th, brings together 1,565 companies from 65 countries.
7 The Russian exposition lies between the Chinese and the Serbian, next to a coffee bar where, on opening day, the line was longer than at any simulator.
8 Israel, too, is represented, by 34 firms.
9 IDEX runs until February 21.
10 VESTNIK is an information partner of the Russian exposition.
E Organization|VESTNIK|VESTNIK
E Organization|IDEX|IDEX 2025;IDEX
E Firm|Rosarsenalexport|Rosarsenalexport
E Person|Ruslan Deineko|Ruslan Deineko
E Place|Abu Dhabi|ABU DHABI
E Place|Africa|Africa
E Place|Russia|Russian
E Place|United States|US
E Place|Togo|Togo
E Place|China|Chinese
E Place|Serbia|Serbian
E Place|Israel|Israel
E Commodity|weapons|weapons;arms
E Commodity|air defence systems|air defence systems
E Commodity|armoured vehicles|armoured vehicles
E Commodity|drones|drones
C Rosarsenalexport|the company@1;The exporter@3;its@3;Russian arms exporter@0
C Ruslan Deineko|he@2;the executive@4;He@5
R Africa|AGREED_WITH|Russia|1|asserted|in the past twelve months
R Russia|SUPPLIES|Africa|1|expected|-
R Russia|EXPORTS|weapons|1|expected|-
R Africa|IMPORTS|weapons|1|expected|-
R Ruslan Deineko|EMPLOYED_BY|Rosarsenalexport|1|asserted|-
R Rosarsenalexport|SANCTIONED_BY|United States|1-3|asserted|since 2014
R Rosarsenalexport|SUPPLIES|Togo|3-5|denied|-
R Rosarsenalexport|LOCATED_IN|Russia|0-1|asserted|-
R Rosarsenalexport|EXPORTS|drones|1-5|asserted|-

@zc-067|public broadcaster transcript|2023-10-19|The Exchange: who feeds the chickens? (transcript)
* 1 This transcript was made by software and has been lightly corrected.
---
2 HOST: Good evening. With me is Adaeze Obi-Lawson, who runs a poultry business outside Ibadan, and, on the line from Abuja, Dr. Salisu Gwandu of the Federal Ministry of Agriculture. Adaeze, how many birds?
3 OBI-LAWSON: Forty thousand, until February. Eleven thousand now.
4 HOST: Because of feed?
5 OBI-LAWSON: Because of maize. It doubled. I used to get mine from a trader in Kaduna, then he stopped picking up the phone. So for two months we took soya meal from Togo, by road, and I will not tell you what the road took.
---
6 HOST: Doctor, the government said there'd be white maize from the reserve.
7 GWANDU: It has been approved. Forty-two thousand tonnes. It is being, how shall I put it, bagged.
8 OBI-LAWSON: (laughs) It's been bagged since July.
9 HOST: There's talk of letting in Brazilian corn.
10 GWANDU: There is talk of everything. No decision has been taken, and the ban on maize in the foreign-exchange window was the Central Bank's, it's already gone.
---
11 HOST: If you could ask for one thing?
12 OBI-LAWSON: Light. Then diesel. Then maize.
13 GWANDU: Rain. In the right week.
14 HOST: We'll leave it there. After the news, a man who has been to every bus stop in Lagos.
E Person|Adaeze Obi-Lawson|Adaeze Obi-Lawson;Adaeze;OBI-LAWSON
E Person|Salisu Gwandu|Salisu Gwandu;GWANDU
E Organization|Federal Ministry of Agriculture|Federal Ministry of Agriculture
E Organization|Central Bank|Central Bank
E Place|Ibadan|Ibadan
E Place|Abuja|Abuja
E Place|Kaduna|Kaduna
E Place|Togo|Togo
E Place|Brazil|Brazilian
E Place|Lagos|Lagos
E Commodity|maize|maize;white maize;corn
E Commodity|soya meal|soya meal
E Commodity|diesel|diesel
E Commodity|chickens|chickens
C Adaeze Obi-Lawson|who@2;I@5;you@11
C maize|It@5;It@7
R Salisu Gwandu|EMPLOYED_BY|Federal Ministry of Agriculture|2|asserted|-
R Togo|SUPPLIES|Adaeze Obi-Lawson|5|asserted|-
R Adaeze Obi-Lawson|IMPORTS|soya meal|5|asserted|-
R Togo|EXPORTS|soya meal|5|asserted|-
R Brazil|EXPORTS|maize|9|expected|-
B 1

@zc-068|business daily, Chile|2024-07-22|Codelco y los otros: a dry winter in the copper offices (English edition)
1 SANTIAGO. The rain that Santiago prayed for fell in June, and on the wrong side of the cordillera.
2 For the copper companies of the north, most of whom now drink the sea, it hardly matters; for those of the centre it does, and Minera Los Maitenes, the mid-sized producer of the Allende-Roth family, told the regulator on Friday that it would run its mill in Los Andes at 70% until September.
---
3 The announcement cost the share 3.1%.
4 Morgan Pryce, an investment bank, cut its recommendation to “hold”.
5 Company president Matías Allende-Roth shrugged it off over breakfast at Icare: “Copper does not evaporate.”
---
6 He has other worries.
7 Last month Los Maitenes parted ways with Hamburg's Norddeutsche Kupferhütte, its customer for 22 years, over treatment charges which have gone, for the first time that anyone remembers, below zero.
8 The concentrate is being placed by tender; Japanese and Korean names have been mentioned.
9 Allende-Roth, without naming anyone, calls the new offers “a caress”.
---
10 Then there is the union.
11 Collective bargaining starts in August, with memories still fresh of the 44 days of 2021.
12 Its president, Nelson Cayupi, says the bonus is “a matter of respect and of eleven million pesos”.
13 Finance Minister Mario Marcel, asked about royalties at a seminar in the same hotel, talked about inflation, to general relief.
E Firm|Codelco|Codelco
E Firm|Minera Los Maitenes|Minera Los Maitenes;Los Maitenes
E Firm|Morgan Pryce|Morgan Pryce
E Firm|Norddeutsche Kupferhütte|Norddeutsche Kupferhütte
E Person|Matías Allende-Roth|Matías Allende-Roth
E Person|Nelson Cayupi|Nelson Cayupi
E Person|Mario Marcel|Mario Marcel
E Place|Santiago|SANTIAGO;Santiago
E Place|Los Andes|Los Andes
E Place|Hamburg|Hamburg
E Place|Japan|Japanese
E Place|South Korea|Korean
E Commodity|copper|copper;Copper
E Commodity|concentrate|concentrate
C Minera Los Maitenes|it@2;its@2;its@7
C Matías Allende-Roth|He@6
R Minera Los Maitenes|SUPPLIES|Norddeutsche Kupferhütte|7|denied|Last month
R Norddeutsche Kupferhütte|LOCATED_IN|Hamburg|7|asserted|-
R Matías Allende-Roth|LEADS|Minera Los Maitenes|2-5|asserted|-
R Minera Los Maitenes|SUPPLIES|Japan|7-8|expected|-
R Minera Los Maitenes|SUPPLIES|South Korea|7-8|expected|-
R Minera Los Maitenes|EXPORTS|concentrate|7-8|expected|-

@zc-069|designation press notice with list|2022-12-09|New Zealand broadens measures in response to arrests of protesters
1 Foreign Minister Nanaia Mahuta has today announced that a further 22 members of Iran's security forces are to be barred from travelling to New Zealand.
2 “The violent treatment of those who ask for nothing but their rights is unacceptable,” she said.
3 Under the ban, which is made by way of immigration instructions and does not touch upon assets, the following, among others, may not enter:
---
* 4 Basij Resistance Force
* 5   • Brigadier General Gholamali Sotoudeh-Fard, commander
* 6   • Mohammad Javad Tavakkol, who heads its cyber department
* 7 Prisons Organization
* 8   • Asghar Jahangir-Rad, until recently its chief
* 9 Law Enforcement Command
* 10   • Hossein Rahimi-Nik, police chief of Tehran Province
---
11 Trade with Iran, worth $37 million a year and made up for the most part of butter and sheep meat, is not affected.
12 New Zealand has, unlike Australia, no law that allows it to sanction people or firms by itself, save in the case of Russia; a private member's bill that would change this was voted down last year.
13 Officials are looking at options, the minister said.
14 Two New Zealand travellers who had been kept in Iran for almost four months left it in October.
15 She has asked the Human Rights Council for an inquiry.
E Person|Nanaia Mahuta|Nanaia Mahuta
E Person|Gholamali Sotoudeh-Fard|Gholamali Sotoudeh-Fard
E Person|Mohammad Javad Tavakkol|Mohammad Javad Tavakkol
E Person|Asghar Jahangir-Rad|Asghar Jahangir-Rad
E Person|Hossein Rahimi-Nik|Hossein Rahimi-Nik
E Organization|Basij Resistance Force|Basij Resistance Force
E Organization|Prisons Organization|Prisons Organization
E Organization|Law Enforcement Command|Law Enforcement Command
E Organization|Human Rights Council|Human Rights Council
E Place|New Zealand|New Zealand
E Place|Iran|Iran
E Place|Tehran Province|Tehran Province
E Place|Australia|Australia
E Place|Russia|Russia
E Commodity|butter|butter
E Commodity|sheep meat|sheep meat
C Nanaia Mahuta|she@2;the minister@13;She@15
C Mohammad Javad Tavakkol|who@6
C Basij Resistance Force|its@6
C New Zealand|it@12
R Nanaia Mahuta|EMPLOYED_BY|New Zealand|0-1|asserted|-
R Gholamali Sotoudeh-Fard|SANCTIONED_BY|New Zealand|1-5|asserted|today
R Mohammad Javad Tavakkol|SANCTIONED_BY|New Zealand|1-6|asserted|today
R Asghar Jahangir-Rad|SANCTIONED_BY|New Zealand|1-8|asserted|today
R Hossein Rahimi-Nik|SANCTIONED_BY|New Zealand|1-10|asserted|today
R Gholamali Sotoudeh-Fard|LEADS|Basij Resistance Force|4-5|asserted|-
R Mohammad Javad Tavakkol|EMPLOYED_BY|Basij Resistance Force|4-6|asserted|-
R Hossein Rahimi-Nik|EMPLOYED_BY|Law Enforcement Command|9-10|asserted|-
R New Zealand|TRADES_WITH|Iran|11-12|asserted|-

@zc-070|company blog, shipping software|2022-08-15|Why your ETA is a lie (and what we do about it)
1 Every forwarder has had The Call.
2 The box was to arrive on Tuesday, the customer has hired a crane for Tuesday, and on Monday evening somebody remembers that the ship, according to a map on the internet, is in the middle of Spain.
---
3 An ETA isn't a fact.
4 It's an agreement between people who'd rather not be on the phone: the liner agent agrees with the terminal, the terminal with the pilots, the pilots with the tide.
5 At TidePilot we've spent four years feeding those agreements to a model, and here are three things it told us.
---
* 6 1. Ports lie in the same direction. Delays out of Chittagong are almost always announced 30 hours late; Callao is the other way round.
* 7 2. Strikes are predictable. Not the day, but the excuse.
* 8 3. Nobody visits the bonded warehouse on a Friday.
---
9 We learned the last one the hard way, when a pallet of mango pulp spent a weekend in the sun in Jebel Ali.
10 (It was sanctioned for release on the Thursday. “Sanctioned” here means “stamped”.)
---
11 Want to try it? The first fifty lookups are free, there's no lock-in, and our co-founder Anneloes still answers the chat herself, mostly at night, from a houseboat in Zwolle whose own ETA is anyone's guess.
* 12 Tags: ETA, visibility, mango
E Firm|TidePilot|TidePilot
E Person|Anneloes|Anneloes
E Place|Spain|Spain
E Place|Chittagong|Chittagong
E Place|Callao|Callao
E Place|Jebel Ali|Jebel Ali
E Place|Zwolle|Zwolle
E Commodity|mango pulp|mango pulp
C TidePilot|we@5;us@5;We@9;our@11
B 12

@zc-071|state agency, Xinhua manner, Africa|2023-02-22|Chinese-built textile mill brings hope to Ethiopian town
1 DIRE DAWA, Ethiopia, Feb. 21 (Hua Feng) -- When the siren goes at 6:45 in the morning, Hanna Girma is already at her spindle.
2 The 23-year-old used to sell tea on the roadside in Dire Dawa; today she is a line supervisor with Wuxi Golden Loom Textile, which set up shop in the city's industrial park in 2018 and employs 2,300 local workers.
3 “Before, I counted cups. Now I count kilometers of yarn,” she told Hua Feng.
---
4 The mill, an investment of 140 million U.S. dollars by the Jiangsu-based company, spins cotton from Humera and sends the fabric by rail to Djibouti and on to buyers in Germany and Türkiye.
5 Exports came to 31 million dollars in 2022, a figure that the factory's manager, Gu Weidong, describes as “not bad for a year without American orders”.
6 Ethiopia lost its duty-free access to the U.S. market under the African Growth and Opportunity Act in January 2022.
---
7 Not everything has been plain sailing.
8 Power was often cut, Gu recalled, and water had to be trucked in.
9 Employees were taught to read drawings; some of their teachers, for their part, learned to drink coffee without sugar.
10 Lelise Neme-Wako, head of the Industrial Parks Development Corporation, said her country welcomes those who come to do business on an equal footing.
11 As the sun sets, Hanna takes off her cap.
12 Her dream, she says, is a shop. Enditem
E Organization|Hua Feng|Hua Feng
E Organization|Industrial Parks Development Corporation|Industrial Parks Development Corporation
E Firm|Wuxi Golden Loom Textile|Wuxi Golden Loom Textile
E Person|Hanna Girma|Hanna Girma;Hanna
E Person|Gu Weidong|Gu Weidong;Gu
E Person|Lelise Neme-Wako|Lelise Neme-Wako
E Place|Dire Dawa|DIRE DAWA;Dire Dawa
E Place|Ethiopia|Ethiopia;Ethiopian
E Place|China|Chinese
E Place|Jiangsu|Jiangsu
E Place|Humera|Humera
E Place|Djibouti|Djibouti
E Place|Germany|Germany
E Place|Turkey|Türkiye
E Place|United States|U.S.;American
E Commodity|yarn|yarn
E Commodity|cotton|cotton
E Commodity|fabric|fabric
E Commodity|tea|tea
E Commodity|coffee|coffee
E Commodity|sugar|sugar
C Hanna Girma|her@1;The 23-year-old@2;she@2;I@3;she@3;Her@12;she@12
C Wuxi Golden Loom Textile|which@2;the Jiangsu-based company@4
C Ethiopia|its@6;her country@10
C Lelise Neme-Wako|her@10
R Hanna Girma|EMPLOYED_BY|Wuxi Golden Loom Textile|1-2|asserted|today
R Wuxi Golden Loom Textile|LOCATED_IN|Jiangsu|4|asserted|-
R Wuxi Golden Loom Textile|INVESTED_IN|Dire Dawa|2-4|asserted|in 2018
R Humera|SUPPLIES|Wuxi Golden Loom Textile|2-4|asserted|-
R Wuxi Golden Loom Textile|IMPORTS|cotton|2-4|asserted|-
R Wuxi Golden Loom Textile|EXPORTS|fabric|2-4|asserted|-
R Wuxi Golden Loom Textile|SUPPLIES|Germany|2-4|asserted|-
R Wuxi Golden Loom Textile|SUPPLIES|Turkey|2-4|asserted|-
R Gu Weidong|LEADS|Wuxi Golden Loom Textile|2-5|asserted|-
R Lelise Neme-Wako|LEADS|Industrial Parks Development Corporation|10|asserted|-
R Dire Dawa|LOCATED_IN|Ethiopia|1|asserted|-

@zc-072|investigation, commodity trader|2024-10-30|How a Geneva trader's “consultant” came to own the port authority's printer
1 The invoice was for “strategic reflections”, 1.2 million dollars' worth of them, and it came from a company with the name of a flower.
2 Jacaranda Reflections FZE was set up in Ras Al Khaimah in April 2016, nine days after Genoil Leman SA, a trading firm on the Quai du Mont-Blanc, sold its first cargo of gasoline to the Republic of Congo's state refiner.
3 In the next three years it sent Genoil Leman eleven invoices, and was paid on every one.
---
4 Documents seen by Public Gaze, a Swiss non-governmental group, show that Jacaranda belonged to Bonaventure Mabiala-Oko, then an adviser at the Hydrocarbons Ministry in Brazzaville.
5 Some of the money went to a school in Pointe-Noire.
6 Some went into a print shop, Imprimerie du Kouilou, of which he took 80 per cent and which, to this day, prints the bills of lading for the port.
---
7 “There is nothing in my life that is not on a letterhead,” Mabiala-Oko wrote to us.
8 He called the money a fee for market studies, of which he enclosed one; it is eleven pages long, and its third to ninth pages are taken from an encyclopaedia.
9 Genoil Leman said it had ended the relationship in 2019, had “zero tolerance” and could not comment further in view of an inquiry by the Office of the Attorney General of Switzerland.
10 The office confirmed that it had opened a case against persons unknown.
---
11 Public Gaze has filed a complaint of its own in Bern in which it accuses Genoil Leman of bribery.
12 The refinery, which dates from 1982, runs at a third of capacity.
13 When it stops, the queues at the pumps in Brazzaville go round the cathedral.
E Firm|Jacaranda Reflections FZE|Jacaranda Reflections FZE;Jacaranda
E Firm|Genoil Leman SA|Genoil Leman SA;Genoil Leman
E Firm|Imprimerie du Kouilou|Imprimerie du Kouilou
E Organization|Public Gaze|Public Gaze
E Organization|Hydrocarbons Ministry|Hydrocarbons Ministry
E Organization|Office of the Attorney General of Switzerland|Office of the Attorney General of Switzerland
E Person|Bonaventure Mabiala-Oko|Bonaventure Mabiala-Oko;Mabiala-Oko
E Place|Geneva|Geneva
E Place|Ras Al Khaimah|Ras Al Khaimah
E Place|Quai du Mont-Blanc|Quai du Mont-Blanc
E Place|Republic of Congo|Republic of Congo
E Place|Switzerland|Swiss
E Place|Brazzaville|Brazzaville
E Place|Pointe-Noire|Pointe-Noire
E Place|Bern|Bern
E Commodity|gasoline|gasoline
C Jacaranda Reflections FZE|a company with the name of a flower@1;it@3
C Genoil Leman SA|a trading firm@2;its@2;it@9
C Bonaventure Mabiala-Oko|he@6;my@7;He@8;he@8
C Imprimerie du Kouilou|which@6
C Office of the Attorney General of Switzerland|The office@10;it@10
C Public Gaze|it@11
R Jacaranda Reflections FZE|LOCATED_IN|Ras Al Khaimah|2|asserted|April 2016
R Genoil Leman SA|LOCATED_IN|Geneva|0-2|asserted|-
R Genoil Leman SA|SUPPLIES|Republic of Congo|2|asserted|April 2016
R Genoil Leman SA|EXPORTS|gasoline|2|asserted|April 2016
R Republic of Congo|IMPORTS|gasoline|2|asserted|April 2016
R Public Gaze|LOCATED_IN|Switzerland|4|asserted|-
R Bonaventure Mabiala-Oko|OWNS|Jacaranda Reflections FZE|4|asserted|-
R Hydrocarbons Ministry|LOCATED_IN|Brazzaville|4|asserted|-
R Bonaventure Mabiala-Oko|OWNS|Imprimerie du Kouilou|4-6|asserted|-
R Genoil Leman SA|ACCUSED_BY|Public Gaze|11|asserted|-

@zc-073|think-tank brief|2024-02-15|Chips by the suitcase: three things we still do not know about evasion
1 A year and a half after the United States cut China off from the most advanced artificial-intelligence processors, the trade in them has not so much ended as become small.
2 It fits in a suitcase; in one celebrated photograph, in a pram.
---
3 The first thing we do not know is the volume.
4 Estimates, which go from 10,000 to several hundred thousand units for 2023, have in common that they are derived from one another.
5 The second is the route.
6 Shop owners at Huaqiangbei speak of “friends in Penang”; export data for Malaysia, Singapore and the Emirates have shown jumps which may be innocent, since data centres are being built in all three.
7 Singapore's authorities stated in January that they do not enforce other countries' unilateral measures but do expect companies to be frank.
---
8 The third is whether it matters.
9 Models are trained on clusters, and a cluster needs more than a pram.
10 The Bureau of Industry and Security, with one officer for the whole of South-East Asia, thinks it matters; its under secretary, Lionel Estevez-Hart, told a House committee in December that it would add to its list “as fast as we can type”.
11 In the same month it put two Shenzhen resellers, Lanhai Digital and Qixing Compute, on it.
12 Lanhai dissolved itself within a week, and a firm with the same telephone was registered in Dongguan.
---
13 Recommendations follow. They are the usual ones: more staff, more chips with locks, more lunch with allies.
14 We would add one: count first.
E Organization|Bureau of Industry and Security|Bureau of Industry and Security
E Organization|House|House
E Firm|Lanhai Digital|Lanhai Digital;Lanhai
E Firm|Qixing Compute|Qixing Compute
E Person|Lionel Estevez-Hart|Lionel Estevez-Hart
E Place|United States|United States
E Place|China|China
E Place|Huaqiangbei|Huaqiangbei
E Place|Penang|Penang
E Place|Malaysia|Malaysia
E Place|Singapore|Singapore
E Place|United Arab Emirates|Emirates
E Place|South-East Asia|South-East Asia
E Place|Shenzhen|Shenzhen
E Place|Dongguan|Dongguan
E Commodity|artificial-intelligence processors|artificial-intelligence processors;Chips;chips
C Bureau of Industry and Security|its@10;it#2@10;it@11
R China|SANCTIONED_BY|United States|1|asserted|-
R Lionel Estevez-Hart|EMPLOYED_BY|Bureau of Industry and Security|10|asserted|-
R Lanhai Digital|SANCTIONED_BY|Bureau of Industry and Security|10-11|asserted|In the same month
R Qixing Compute|SANCTIONED_BY|Bureau of Industry and Security|10-11|asserted|In the same month
R Lanhai Digital|LOCATED_IN|Shenzhen|11|asserted|-
R Qixing Compute|LOCATED_IN|Shenzhen|11|asserted|-

@zc-074|exchange announcement, London|2023-04-25|RNS Number: 4411X – Kalahari Vanadium plc – Disposal and Board Change
* 1 25 April 2023
* 2 Kalahari Vanadium plc
* 3 (“Kalahari”, the “Group” or the “Company”; AIM: KVAN)
* 4 Disposal of South African subsidiary; directorate change
---
5 Kalahari Vanadium plc, the AIM-quoted developer, announces that it has completed the sale of the whole of its interest in Vametswe Processing (Pty) Ltd, the owner of the Brits plant, to Tshipi Alloys Holdings, a Rustenburg-based and black-owned group, for a consideration of ZAR 74 million in cash.
6 The buyer assumes all environmental obligations.
---
7 Following the disposal the Company will be left with the Steelpoort licence, cash of £2.1 million and a convertible loan of US$9 million from Orion Crane Partners, with whom it is in talks about an extension.
8 There can be no certainty that these will succeed.
---
9 Fortune Modise-Kgositsile, Chief Executive, commented: “It is not a happy day, but it is a tidy one. The furnace was a fine old lady who drank only diesel.”
---
10 The Board further announces that Dame Hilary Cazenove has stepped down as Chair with immediate effect and that Dr Lwazi Ncube, a non-executive director since 2020, will act in her place until a successor is found.
---
* 11 Enquiries: Kalahari Vanadium plc, +44 (0) 20 7946 0011
* 12 Barrow Selby LLP (Nominated Adviser): Imogen Farr
* 13 The information contained within this announcement is deemed by the Company to constitute inside information as stipulated under the Market Abuse Regulation.
E Firm|Kalahari Vanadium plc|Kalahari Vanadium plc;Kalahari
E Firm|Vametswe Processing (Pty) Ltd|Vametswe Processing (Pty) Ltd
E Firm|Tshipi Alloys Holdings|Tshipi Alloys Holdings
E Firm|Orion Crane Partners|Orion Crane Partners
E Firm|Barrow Selby LLP|Barrow Selby LLP
E Person|Fortune Modise-Kgositsile|Fortune Modise-Kgositsile
E Person|Hilary Cazenove|Hilary Cazenove
E Person|Lwazi Ncube|Lwazi Ncube
E Person|Imogen Farr|Imogen Farr
E Place|South Africa|South African
E Place|Brits plant|Brits plant
E Place|Rustenburg|Rustenburg
E Place|Steelpoort|Steelpoort
E Commodity|diesel|diesel
C Kalahari Vanadium plc|it@5;its@5;the Company@7;it@7;The Board@10
C Tshipi Alloys Holdings|The buyer@6
C Hilary Cazenove|her@10
R Tshipi Alloys Holdings|OWNS|Vametswe Processing (Pty) Ltd|5|asserted|25 April 2023
R Tshipi Alloys Holdings|LOCATED_IN|Rustenburg|5|asserted|-
R Vametswe Processing (Pty) Ltd|LOCATED_IN|South Africa|4-5|asserted|-
R Kalahari Vanadium plc|AGREED_WITH|Tshipi Alloys Holdings|5|asserted|-
R Kalahari Vanadium plc|AGREED_WITH|Orion Crane Partners|7|asserted|-
R Kalahari Vanadium plc|AGREED_WITH|Orion Crane Partners|7|expected|-
R Fortune Modise-Kgositsile|LEADS|Kalahari Vanadium plc|7-9|asserted|-
R Lwazi Ncube|LEADS|Kalahari Vanadium plc|7-10|asserted|with immediate effect
R Imogen Farr|EMPLOYED_BY|Barrow Selby LLP|12|asserted|-
B 13

@zc-075|wire, court|2023-05-30|Ex-banker tells Baku court he signed what he was given
1 BAKU - A former head of lending at a failed Azerbaijani bank told a court on Tuesday that he had approved loans of 112 million manats to firms he knew to be empty because, in the words of his testimony, “the paper came down from the sixth floor already warm”.
---
2 Samir Hajibeyli, who worked at Khazar Kredit until its licence was withdrawn in 2020, is being tried along with three colleagues.
3 Prosecutors say that the loans ended up with Zafar Musabeyli, the bank's owner, who left for Istanbul on the eve of the audit and from there for London.
4 Musabeyli maintains that he is the victim of a raid by rivals; a British judge is to hear Azerbaijan's request for his extradition in September.
---
5 The Central Bank paid out depositors up to the insured limit.
6 Those with more, some of whom had come to the court with photographs of the houses that they did not build, stood at the back.
7 “I had sold a cow and a car,” said Gulnar Aliyeva-Rza, 70, from Ganja.
8 The presiding judge, who fined one spectator for clapping, adjourned until June 13.
9 Between 2016 and 2020 eleven banks were closed in the country, after a fall in the price of oil had done to the manat what it usually does.
E Person|Samir Hajibeyli|Samir Hajibeyli
E Person|Zafar Musabeyli|Zafar Musabeyli;Musabeyli
E Person|Gulnar Aliyeva-Rza|Gulnar Aliyeva-Rza
E Firm|Khazar Kredit|Khazar Kredit
E Organization|Central Bank|Central Bank
E Place|Baku|BAKU;Baku
E Place|Azerbaijan|Azerbaijani;Azerbaijan
E Place|Istanbul|Istanbul
E Place|London|London
E Place|United Kingdom|British
E Place|Ganja|Ganja
E Commodity|oil|oil
C Samir Hajibeyli|Ex-banker@0;A former head of lending@1;he@1;his@1;who@2
C Khazar Kredit|a failed Azerbaijani bank@1;its@2;the bank@3
C Zafar Musabeyli|who@3;he@4;his@4
C Azerbaijan|the country@9
R Khazar Kredit|LOCATED_IN|Azerbaijan|1-2|asserted|-
R Zafar Musabeyli|OWNS|Khazar Kredit|2-3|asserted|-
R Zafar Musabeyli|VISITED|Istanbul|3|asserted|on the eve of the audit
R Zafar Musabeyli|VISITED|London|3|asserted|-
R Zafar Musabeyli|ACCUSED_BY|Azerbaijan|3-4|asserted|-

@zc-076|translated arabic daily, Iraq|2024-01-17|Ministry of Trade: the ration rice is good, and whoever says otherwise let him bring a sample
1 Baghdad / Al-Rafidain Today: The Ministry of Trade denied, on Tuesday, what was circulated by some pages of social communication about the presence of plastic in the rice of the ration card, and called the matter “a cheap rumor which does not withstand a pot of boiling water”.
2 The general director of the Grain Trading Company in the ministry, Haitham Jamil Al-Khashali, explained to the newspaper that the quantity that entered the silos of Umm Qasr in December, 44 thousand tons, is from Thailand and from Uruguay, contracted through Al-Sanabel Al-Dhahabiya, and that it was examined three times.
---
3 He mentioned that the American rice is late on account of the situation in the Red Sea.
4 As for sugar and oil, they suffice until after Ramadan.
---
5 On the other hand, the member of the parliamentary committee on services, Nisreen Al-Waeli, accused the company Al-Sanabel Al-Dhahabiya of having obtained three contracts in succession without competition.
6 She threatened a question in the parliament.
7 The company did not respond to our calls; its chairman, Muhannad Shakir Al-Lami, is, it is said, in Amman for treatment.
---
8 In the market of Jamila the citizens are divided.
9 Umm Hussein, a widow of five children, weighed the grains in her palm and said: “If it is plastic, my children will be plastic.”
10 The ration system dates from the blockade of the nineties, and successive governments promised to replace it with cash, and did not.
E Organization|Al-Rafidain Today|Al-Rafidain Today
E Organization|Ministry of Trade|Ministry of Trade
E Organization|parliamentary committee on services|parliamentary committee on services
E Firm|Grain Trading Company|Grain Trading Company
E Firm|Al-Sanabel Al-Dhahabiya|Al-Sanabel Al-Dhahabiya
E Person|Haitham Jamil Al-Khashali|Haitham Jamil Al-Khashali
E Person|Nisreen Al-Waeli|Nisreen Al-Waeli
E Person|Muhannad Shakir Al-Lami|Muhannad Shakir Al-Lami
E Person|Umm Hussein|Umm Hussein
E Place|Baghdad|Baghdad
E Place|Umm Qasr|Umm Qasr
E Place|Thailand|Thailand
E Place|Uruguay|Uruguay
E Place|United States|American
E Place|Red Sea|Red Sea
E Place|Amman|Amman
E Place|Jamila|Jamila
E Commodity|rice|rice
E Commodity|sugar|sugar
E Commodity|oil|oil
E Commodity|plastic|plastic
C Ministry of Trade|the ministry@2
C Haitham Jamil Al-Khashali|He@3
C Nisreen Al-Waeli|She@6
C Al-Sanabel Al-Dhahabiya|The company@7;its@7
C Al-Rafidain Today|the newspaper@2
R Haitham Jamil Al-Khashali|LEADS|Grain Trading Company|2|asserted|-
R Grain Trading Company|SUBSIDIARY_OF|Ministry of Trade|1-2|asserted|-
R Thailand|SUPPLIES|Grain Trading Company|2|asserted|in December
R Uruguay|SUPPLIES|Grain Trading Company|2|asserted|in December
R Grain Trading Company|IMPORTS|rice|1-2|asserted|in December
R Thailand|EXPORTS|rice|1-2|asserted|in December
R Uruguay|EXPORTS|rice|1-2|asserted|in December
R Al-Sanabel Al-Dhahabiya|AGREED_WITH|Grain Trading Company|2|asserted|-
R Nisreen Al-Waeli|EMPLOYED_BY|parliamentary committee on services|5|asserted|-
R Al-Sanabel Al-Dhahabiya|ACCUSED_BY|Nisreen Al-Waeli|5|asserted|-
R Muhannad Shakir Al-Lami|LEADS|Al-Sanabel Al-Dhahabiya|5-7|asserted|-
R Muhannad Shakir Al-Lami|VISITED|Amman|7|alleged|-
R United States|SUPPLIES|Grain Trading Company|2-3|expected|-

@zc-077|central-bank watcher note|2022-06-24|Between meetings: the Bank of Mongolia and the border that opened a little
1 Inflation in Ulaanbaatar was 16.1% in May.
2 Half of that comes from abroad, the Bank of Mongolia says, and most of the other half from mutton.
---
3 The bank raised its policy rate to 10% last week, by a vote of five to two.
4 Governor Byadran Lkhagvasuren said the committee had “seen what it could see”; what it could not see, plainly, was the border.
5 Coal trucks through Gashuunsukhait, which fell to under 100 a day in February because of China's zero-covid rules, are back at 370, and reserves, at $2.8 billion, have stopped falling.
---
6 A word about the coal.
7 It is sold, nearly all of it, to Inner Mongolia; the price is fixed in the ground, before transport, and the difference between that and what a steel mill pays in Tangshan has built some handsome houses.
8 A railway, which would shorten the journey to one night, was started in 2013 and is to carry its first train in September.
9 Investors with whom I talk put little weight on that date.
---
10 The IMF staff, who were in town in May, advised against the bank's cheap loans for gold miners.
11 They are to be phased out, officials say.
12 They were to be phased out in 2019, too.
13 I was offered, in the corridor of the ministry, a very good airag.
14 Foal's milk, one learns, is not in the basket.
E Organization|Bank of Mongolia|Bank of Mongolia
E Organization|IMF|IMF
E Person|Byadran Lkhagvasuren|Byadran Lkhagvasuren
E Place|Ulaanbaatar|Ulaanbaatar
E Place|Gashuunsukhait|Gashuunsukhait
E Place|China|China
E Place|Inner Mongolia|Inner Mongolia
E Place|Tangshan|Tangshan
E Commodity|mutton|mutton
E Commodity|coal|coal;Coal
E Commodity|gold|gold
E Commodity|airag|airag
C Bank of Mongolia|The bank@3;its@3;the bank@10
C coal|It@7;it@7
C IMF|who@10
R Byadran Lkhagvasuren|LEADS|Bank of Mongolia|3-4|asserted|-
R Inner Mongolia|IMPORTS|coal|6-7|asserted|-
R IMF|VISITED|Ulaanbaatar|1-10|asserted|in May

@zc-078|press release, trade union|2023-11-15|Dockers' unions on four continents sign solidarity pact in Durban
1 The South African Transport and Allied Harbour Union (SATAHU) today signed a solidarity agreement with the Maritime Union of Australia, Spain's Coordinadora and the Argentine federation FEMPINRA, under which members will not handle cargo that has been diverted from a port on strike.
---
2 The signing, at the Durban city hall, followed three days of talks, the last of which, delegates said, took place in the dark.
3 “Capital has a map. As of today so do we,” said Thembeka Ngcobo-Dube, SATAHU's general secretary.
---
4 The pact does not bind national courts.
5 It comes a year after the eleven-day stoppage at Transnet, South Africa's state-owned logistics company, which cost exporters of citrus and chrome hundreds of millions of rand.
6 Transnet said it respects freedom of association, and would study the text.
---
7 Observers from India and Kenya attended.
8 A delegation of the Korean Public Service Union that had been expected was refused boarding in Doha, for reasons which neither the airline nor the embassy could explain; they sent a song.
---
9 Contact: Musa Radebe, SATAHU press officer.
10 SATAHU is affiliated to the ITF and has 21,000 paid-up members.
11 Membership is open to all who lift.
E Organization|South African Transport and Allied Harbour Union|South African Transport and Allied Harbour Union;SATAHU
E Organization|Maritime Union of Australia|Maritime Union of Australia
E Organization|Coordinadora|Coordinadora
E Organization|FEMPINRA|FEMPINRA
E Organization|Korean Public Service Union|Korean Public Service Union
E Organization|ITF|ITF
E Firm|Transnet|Transnet
E Person|Thembeka Ngcobo-Dube|Thembeka Ngcobo-Dube
E Person|Musa Radebe|Musa Radebe
E Place|Durban|Durban
E Place|Spain|Spain
E Place|Argentina|Argentine
E Place|South Africa|South Africa
E Place|India|India
E Place|Kenya|Kenya
E Place|Doha|Doha
E Commodity|citrus|citrus
E Commodity|chrome|chrome
C Transnet|which@5;it@6
R South African Transport and Allied Harbour Union|AGREED_WITH|Maritime Union of Australia|1|asserted|today
R South African Transport and Allied Harbour Union|AGREED_WITH|Coordinadora|1|asserted|today
R South African Transport and Allied Harbour Union|AGREED_WITH|FEMPINRA|1|asserted|today
R Coordinadora|LOCATED_IN|Spain|1|asserted|-
R FEMPINRA|LOCATED_IN|Argentina|1|asserted|-
R Thembeka Ngcobo-Dube|LEADS|South African Transport and Allied Harbour Union|3|asserted|-
R South Africa|OWNS|Transnet|5|asserted|-
R Korean Public Service Union|VISITED|Durban|2-8|denied|-
R Musa Radebe|EMPLOYED_BY|South African Transport and Allied Harbour Union|9|asserted|-

@zc-079|mining local press, Zambia|2024-12-19|Copperbelt: new owners, old potholes
1 Kitwe — Six months after the shaft at Nkana South changed hands, the buses that take the night shift to work still have to cross the same potholes, and the men on them still ask the same question: when does it start?
---
2 It was in June that Gulf Meridian Resources, of Abu Dhabi, became the holder of 51 percent of Nkana South Copper Mines, for US$620 million, leaving the rest with state-run ZCCM-IH.
3 Government promised a new smelter, 3,000 jobs and a football team.
4 So far there is the team.
---
5 “We are dewatering, and water takes the time it takes,” said chief executive Rashid Al-Suwaidi-Hart at a meeting with unions on Monday, where he was presented with a list of nineteen grievances and a chicken.
6 The first ore is now foreseen for May.
7 Suppliers, 41 of whom closed their doors last year, have been paid in part.
---
8 Mines minister Paul Kabuswe said in Lusaka that he was satisfied with progress.
9 His predecessor, who has joined the opposition, was not.
10 Zambia wants to treble its output of copper to three million tonnes by the early 2030s, an aim that depends on electricity, of which there were, in Kitwe this week, four hours a day.
---
11 Chanda Mwamba, who repairs shoes by the mine gate, has seen five owners.
12 “The Swiss were serious, the Indians were cheap, the government was us,” he said. “These ones greet.”
E Firm|Gulf Meridian Resources|Gulf Meridian Resources
E Firm|Nkana South Copper Mines|Nkana South Copper Mines
E Firm|ZCCM-IH|ZCCM-IH
E Person|Rashid Al-Suwaidi-Hart|Rashid Al-Suwaidi-Hart
E Person|Paul Kabuswe|Paul Kabuswe
E Person|Chanda Mwamba|Chanda Mwamba
E Place|Kitwe|Kitwe
E Place|Copperbelt|Copperbelt
E Place|Nkana South|Nkana South
E Place|Abu Dhabi|Abu Dhabi
E Place|Lusaka|Lusaka
E Place|Zambia|Zambia
E Place|Switzerland|Swiss
E Place|India|Indians
E Commodity|copper|copper
E Commodity|electricity|electricity
E Commodity|ore|ore
C Rashid Al-Suwaidi-Hart|he@5
C Paul Kabuswe|he@8;His@9
C Zambia|its@10
C Chanda Mwamba|who@11;he@12
R Gulf Meridian Resources|OWNS|Nkana South Copper Mines|2|asserted|in June
R Gulf Meridian Resources|LOCATED_IN|Abu Dhabi|2|asserted|-
R ZCCM-IH|INVESTED_IN|Nkana South Copper Mines|2|asserted|-
R Rashid Al-Suwaidi-Hart|LEADS|Nkana South Copper Mines|2-5|asserted|-
R Paul Kabuswe|EMPLOYED_BY|Zambia|8-10|asserted|-

@zc-080|news site with menu, Malaysia|2023-09-12|Durian by air: Pahang growers get nod for fresh fruit to China, sort of
* 1 HOME | NATION | MONEY | WORLD | SANCTIONS TRACKER | LIFE
* 2 BREAKING: Petrol supplies ran low in Kota Bharu after floods
---
3 KUALA LUMPUR: A protocol that would let fresh Malaysian durian into China, which up to now has taken only the frozen fruit, is “one signature away”, the Agriculture Ministry said today.
4 Its secretary-general, Datuk Lokman Hakim Rosdi, said the signature was that of the General Administration of Customs of China, whose inspectors walked through orchards in Raub and Bentong in July and found fruit flies in one.
---
5 Musang King growers are less patient.
6 “Thai fruit goes by train now. By the time ours goes, my trees will have retired,” said Chong Kah Heng, who is president of the Raub Durian Association and has 1,100 trees.
7 Thailand shipped more than a million tonnes to the Chinese last year; Vietnam, allowed in since July 2022, is catching up fast.
---
8 Hernan Tropika Sdn Bhd, a Selangor exporter, is not waiting.
9 It has agreed with Guangzhou's Baiyue Fresh to deliver 800 tonnes of frozen pulp by Chinese New Year.
10 Its trucks, the company says, are kept at minus 18 degrees; its drivers at about 30.
---
* 11 Also read: Anwar to visit Nanning on Sunday | Bank Negara keeps rate | Man finds python in ATM
* 12 © 2023. Follow us on Telegram
E Organization|Agriculture Ministry|Agriculture Ministry
E Organization|General Administration of Customs of China|General Administration of Customs of China
E Organization|Raub Durian Association|Raub Durian Association
E Organization|Bank Negara|Bank Negara
E Firm|Hernan Tropika Sdn Bhd|Hernan Tropika Sdn Bhd
E Firm|Baiyue Fresh|Baiyue Fresh
E Person|Lokman Hakim Rosdi|Lokman Hakim Rosdi
E Person|Chong Kah Heng|Chong Kah Heng
E Person|Anwar|Anwar
E Place|Kota Bharu|Kota Bharu
E Place|Kuala Lumpur|KUALA LUMPUR
E Place|Malaysia|Malaysian
E Place|China|China;Chinese
E Place|Pahang|Pahang
E Place|Raub|Raub
E Place|Bentong|Bentong
E Place|Thailand|Thailand;Thai
E Place|Vietnam|Vietnam
E Place|Selangor|Selangor
E Place|Guangzhou|Guangzhou
E Place|Nanning|Nanning
E Commodity|durian|durian;Durian;Musang King;fresh fruit;frozen fruit
E Commodity|frozen pulp|frozen pulp
E Commodity|petrol|Petrol
C China|which@3
C Agriculture Ministry|Its@4
C General Administration of Customs of China|whose@4
C Chong Kah Heng|my@6;who@6
C Hernan Tropika Sdn Bhd|a Selangor exporter@8;It@9;Its@10;the company@10;its@10
R China|IMPORTS|durian|3|asserted|up to now
R Malaysia|SUPPLIES|China|3|asserted|up to now
R Malaysia|EXPORTS|durian|3|asserted|up to now
R Agriculture Ministry|AGREED_WITH|General Administration of Customs of China|3-4|expected|-
R Lokman Hakim Rosdi|EMPLOYED_BY|Agriculture Ministry|3-4|asserted|-
R General Administration of Customs of China|VISITED|Raub|4|asserted|in July
R General Administration of Customs of China|VISITED|Bentong|4|asserted|in July
R Chong Kah Heng|LEADS|Raub Durian Association|6|asserted|-
R Thailand|SUPPLIES|China|7|asserted|last year
R Thailand|EXPORTS|durian|3-7|asserted|last year
R Vietnam|SUPPLIES|China|7|asserted|since July 2022
R Hernan Tropika Sdn Bhd|LOCATED_IN|Selangor|8|asserted|-
R Baiyue Fresh|LOCATED_IN|Guangzhou|9|asserted|-
R Hernan Tropika Sdn Bhd|AGREED_WITH|Baiyue Fresh|8-9|asserted|-
R Hernan Tropika Sdn Bhd|SUPPLIES|Baiyue Fresh|8-9|expected|by Chinese New Year
R Hernan Tropika Sdn Bhd|EXPORTS|frozen pulp|8-9|expected|by Chinese New Year
R Baiyue Fresh|IMPORTS|frozen pulp|9|expected|by Chinese New Year
B 1,2,11,12
