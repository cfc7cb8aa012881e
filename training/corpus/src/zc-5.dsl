# state agencies, bulletins, trade press, releases: world density (zc, part 5)
@zc-081|state agency bulletin, Korean manner|2025-04-17|DPRK Delegation Leaves for Belarus, and Other News
1 Pyongyang, April 16 (Chollima News) -- A delegation of the Ministry of Public Health of the DPRK led by Minister Jong Mu Rim left here today to visit Belarus.
2 It was seen off at the airport by officials concerned.
---
* 3 Agreement on Water Transport
4 An agreement on cooperation in inland water transport between the governments of the DPRK and the Socialist Republic of Vietnam was signed in Hanoi on April 14.
5 It was inked by Ri Kwang Ho, ambassador of the DPRK to Vietnam, and Tran Dinh Phuc, vice-minister of Construction.
---
* 6 Soiree
7 Members of the Cuban embassy here hosted a film soiree on Monday, marking the victory at Playa Giron.
8 Vice-Chairman Sin Ryong Chol of the Korean Committee for Solidarity with World People was invited.
---
* 9 Equipment Handed Over
10 The World Health Organization has sent 12 oxygen concentrators to the Sinuiju People's Hospital.
---
* 11 Day of the Sun Celebrated
12 Floral baskets were laid by people from all walks of life in all parts of the country.
13 Children tossed balloons in the squares.
14 In Hamhung an amateur chess contest went on for two days, and was won by a pensioner.
---
* 15 Japan's Scheme Under Fire
16 A civic body of Japan disclosed that Tokyo is pressing ahead with a scheme for the purchase of long-range missiles from the U.S.
17 It demanded the scheme be withdrawn.
E Organization|Chollima News|Chollima News
E Organization|Ministry of Public Health of the DPRK|Ministry of Public Health of the DPRK
E Organization|Korean Committee for Solidarity with World People|Korean Committee for Solidarity with World People
E Organization|World Health Organization|World Health Organization
E Organization|Sinuiju People's Hospital|Sinuiju People's Hospital
E Person|Jong Mu Rim|Jong Mu Rim
E Person|Ri Kwang Ho|Ri Kwang Ho
E Person|Tran Dinh Phuc|Tran Dinh Phuc
E Person|Sin Ryong Chol|Sin Ryong Chol
E Place|Pyongyang|Pyongyang
E Place|North Korea|DPRK
E Place|Belarus|Belarus
E Place|Vietnam|Socialist Republic of Vietnam;Vietnam
E Place|Hanoi|Hanoi
E Place|Cuba|Cuban
E Place|Playa Giron|Playa Giron
E Place|Hamhung|Hamhung
E Place|Japan|Japan;Tokyo
E Place|United States|U.S.
E Commodity|oxygen concentrators|oxygen concentrators
E Commodity|long-range missiles|long-range missiles
C Pyongyang|here@1;here@7
C Ministry of Public Health of the DPRK|It@2
R Jong Mu Rim|LEADS|Ministry of Public Health of the DPRK|1|asserted|-
R Ministry of Public Health of the DPRK|VISITED|Belarus|1|expected|today
R Jong Mu Rim|VISITED|Belarus|1|expected|today
R North Korea|AGREED_WITH|Vietnam|4|asserted|on April 14
R Ri Kwang Ho|EMPLOYED_BY|North Korea|5|asserted|-
R Tran Dinh Phuc|EMPLOYED_BY|Vietnam|4-5|asserted|-
R Ri Kwang Ho|AGREED_WITH|Tran Dinh Phuc|4-5|asserted|on April 14
R Sin Ryong Chol|EMPLOYED_BY|Korean Committee for Solidarity with World People|8|asserted|-
R World Health Organization|SUPPLIES|Sinuiju People's Hospital|10|asserted|-
R Sinuiju People's Hospital|IMPORTS|oxygen concentrators|10|asserted|-
R World Health Organization|EXPORTS|oxygen concentrators|10|asserted|-
R Japan|IMPORTS|long-range missiles|16|expected|-
R United States|SUPPLIES|Japan|16|expected|-
R United States|EXPORTS|long-range missiles|16|expected|-

@zc-082|Uzbek ministry site|2023-03-06|Meeting with a delegation from the Emirate of Sharjah
1 On March 4 of this year, at the Ministry of Investments, Industry and Trade of the Republic of Uzbekistan, negotiations took place between First Deputy Minister Aziz Voitov-Rasulov and a delegation of the Sharjah Investment and Development Authority headed by its Executive Director, Mohamed Juma Al Musharrakh-Ali.
---
2 In the course of the dialogue the current state of bilateral cooperation was discussed, and a constructive exchange of opinions took place about perspective directions.
3 In particular, projects in the sphere of greenhouses, solar energy and private education were considered.
4 It was noted with satisfaction that trade turnover between Uzbekistan and the UAE grew by 1.5 times.
---
5 The head of the delegation informed about the interest of Dhafra Agro, a company of Sharjah, in leasing 600 hectares in the Djizak region for pistachio.
6 The Uzbek side expressed readiness to give all-round assistance.
7 Following the meeting, a road map was approved, consisting of 11 points, with indication of terms and responsible persons.
---
8 The delegation also got acquainted with the sights of Samarkand, where the guests expressed admiration of the blue domes and, separately, of the bread.
9 It is planned that the next round will be held in Sharjah.
* 10 Press service of the Ministry
* 11 Number of views: 214
E Organization|Ministry of Investments, Industry and Trade of the Republic of Uzbekistan|Ministry of Investments, Industry and Trade of the Republic of Uzbekistan;Ministry
E Organization|Sharjah Investment and Development Authority|Sharjah Investment and Development Authority
E Firm|Dhafra Agro|Dhafra Agro
E Person|Aziz Voitov-Rasulov|Aziz Voitov-Rasulov
E Person|Mohamed Juma Al Musharrakh-Ali|Mohamed Juma Al Musharrakh-Ali
E Place|Uzbekistan|Uzbekistan;Uzbek
E Place|Sharjah|Emirate of Sharjah;Sharjah
E Place|United Arab Emirates|UAE
E Place|Djizak region|Djizak region
E Place|Samarkand|Samarkand
E Commodity|pistachio|pistachio
E Commodity|bread|bread
C Sharjah Investment and Development Authority|its@1;The delegation@8
C Mohamed Juma Al Musharrakh-Ali|The head of the delegation@5
R Aziz Voitov-Rasulov|EMPLOYED_BY|Ministry of Investments, Industry and Trade of the Republic of Uzbekistan|1|asserted|-
R Aziz Voitov-Rasulov|MET_WITH|Sharjah Investment and Development Authority|1|asserted|On March 4 of this year
R Aziz Voitov-Rasulov|MET_WITH|Mohamed Juma Al Musharrakh-Ali|1|asserted|On March 4 of this year
R Mohamed Juma Al Musharrakh-Ali|LEADS|Sharjah Investment and Development Authority|1|asserted|-
R Uzbekistan|TRADES_WITH|United Arab Emirates|4|asserted|-
R Dhafra Agro|LOCATED_IN|Sharjah|5|asserted|-
R Dhafra Agro|INVESTED_IN|Djizak region|5|expected|-
R Sharjah Investment and Development Authority|VISITED|Samarkand|1-8|asserted|-
B 10,11

@zc-083|energy trade press, LNG|2025-01-09|Arctic cargoes without a home: where do 21 tankers go for Christmas?
1 Four months after the first of them was loaded, not one cargo from Sever LNG has been discharged into a tank ashore.
2 The sanctions imposed on the plant by the United States in November 2023 have not stopped production; they have turned it into a kind of sculpture.
---
3 As of 7 January, satellite pictures and AIS tracks collected by this newsletter put the ASTRAEUS ENERGY (ex-Pskov Spirit, IMO 9216298) off Port Said, the NOVA BOREAS at anchor in Ura Guba and the MULAN STAR in the Sea of Okhotsk, each with full membranes and no declared destination.
4 A fourth, SAAM-FSU, has served as a floating store at Murmansk since the autumn.
5 Two of the four belong, on paper, to Gotik Seaways, of Mumbai, a firm formed in April which has no website; a third changed hands in June for a price that a broker called “more of an apology”.
---
6 India's petroleum secretary, Pankaj Jain-Mathur, said in September that his country would not take Sever LNG's gas.
7 China, which buys from Yamal without embarrassment, has yet to receive any either.
8 The project's leader, Novatorgaz, has offered discounts of 40 per cent, according to two traders in Singapore to whom they were offered.
---
9 Winter will settle the matter for a while.
10 With the Northern Sea Route shut, the plant, whose chief engineer told a conference in Tyumen that he was “making cold for its own sake”, cut output in October.
11 Flaring was visible from space.
12 Nobody clapped.
E Firm|Sever LNG|Sever LNG
E Firm|Gotik Seaways|Gotik Seaways
E Firm|Novatorgaz|Novatorgaz
E Vessel|ASTRAEUS ENERGY|ASTRAEUS ENERGY;Pskov Spirit
E Vessel|NOVA BOREAS|NOVA BOREAS
E Vessel|MULAN STAR|MULAN STAR
E Vessel|SAAM-FSU|SAAM-FSU
E Person|Pankaj Jain-Mathur|Pankaj Jain-Mathur
E Place|United States|United States
E Place|Port Said|Port Said
E Place|Ura Guba|Ura Guba
E Place|Sea of Okhotsk|Sea of Okhotsk
E Place|Murmansk|Murmansk
E Place|Mumbai|Mumbai
E Place|India|India
E Place|China|China
E Place|Yamal|Yamal
E Place|Singapore|Singapore
E Place|Northern Sea Route|Northern Sea Route
E Place|Tyumen|Tyumen
E Commodity|gas|gas
C Sever LNG|the plant@2;the plant@10;whose@10
C Gotik Seaways|a firm@5;which@5
C Pankaj Jain-Mathur|his@6
C China|which@7
C India|his country@6
R Sever LNG|SANCTIONED_BY|United States|1-2|asserted|in November 2023
R ASTRAEUS ENERGY|LOCATED_IN|Port Said|3|asserted|As of 7 January
R NOVA BOREAS|LOCATED_IN|Ura Guba|3|asserted|As of 7 January
R MULAN STAR|LOCATED_IN|Sea of Okhotsk|3|asserted|As of 7 January
R SAAM-FSU|LOCATED_IN|Murmansk|4|asserted|since the autumn
R Gotik Seaways|LOCATED_IN|Mumbai|5|asserted|-
R Pankaj Jain-Mathur|EMPLOYED_BY|India|6|asserted|-
R India|IMPORTS|gas|6|denied|in September
R Sever LNG|SUPPLIES|India|6|denied|in September
R Yamal|SUPPLIES|China|7|asserted|-
R Sever LNG|SUPPLIES|China|6-7|denied|-

@zc-084|company press release, beverages|2022-10-04|Casa Belmonte Takes Its Mezcal to Japan with Hokuriku Shuzo
1 OAXACA, Mexico, Oct. 4, 2022 /PR-LATAM/ -- Casa Belmonte, the fourth-generation palenque behind the artisanal mezcal Tres Hermanas, is proud to announce its arrival in Japan, its fourteenth country, by the hand of Hokuriku Shuzo K.K., the Kanazawa sake house established in 1781.
---
2 The first 200 cases were received in Yokohama on September 19.
3 “Our grandmother never left the valley. Her mezcal now knows more airports than any of us,” says Consuelo Belmonte, Master Mezcalera and majority owner of the house.
4 Hokuriku Shuzo will present it at forty bars in Kanazawa, Kyoto and Tokyo in November, World Mezcal Month.
5 “It smells of rain on a hot road,” its president, Tatsuo Noguchi-Hara, is quoted as saying.
---
6 Mezcal, unlike tequila, may be made from dozens of kinds of agave, some of which take a quarter of a century to ripen.
7 For each plant that it harvests, Casa Belmonte sows five.
8 No additives, no autoclaves, no hurry.
---
* 9 About Casa Belmonte
10 Since 2019 the French group Vignal & Frères has held 20% of the company, a support that made possible the new bottling hall in Santiago Matatlán without a single tree being cut.
* 11 Media kit: https://casabelmonte.example/press
* 12 Please enjoy responsibly. Not for sale to minors.
E Firm|Casa Belmonte|Casa Belmonte
E Firm|Hokuriku Shuzo K.K.|Hokuriku Shuzo K.K.;Hokuriku Shuzo
E Firm|Vignal & Frères|Vignal & Frères
E Person|Consuelo Belmonte|Consuelo Belmonte
E Person|Tatsuo Noguchi-Hara|Tatsuo Noguchi-Hara
E Place|Oaxaca|OAXACA
E Place|Mexico|Mexico
E Place|Japan|Japan
E Place|Kanazawa|Kanazawa
E Place|Yokohama|Yokohama
E Place|Kyoto|Kyoto
E Place|Tokyo|Tokyo
E Place|France|French
E Place|Santiago Matatlán|Santiago Matatlán
E Commodity|mezcal|mezcal;Mezcal;Tres Hermanas
E Commodity|tequila|tequila
E Commodity|sake|sake
E Commodity|agave|agave
C Casa Belmonte|its@1;the house@3;the company@10
C Consuelo Belmonte|Our@3
C Hokuriku Shuzo K.K.|its@5
C mezcal|it@4;It@5
R Casa Belmonte|EXPORTS|mezcal|1-2|asserted|on September 19
R Casa Belmonte|SUPPLIES|Hokuriku Shuzo K.K.|0-2|asserted|on September 19
R Casa Belmonte|SUPPLIES|Japan|1-2|asserted|on September 19
R Japan|IMPORTS|mezcal|1-2|asserted|on September 19
R Hokuriku Shuzo K.K.|IMPORTS|mezcal|1-2|asserted|on September 19
R Hokuriku Shuzo K.K.|LOCATED_IN|Kanazawa|1|asserted|-
R Consuelo Belmonte|OWNS|Casa Belmonte|3|asserted|-
R Tatsuo Noguchi-Hara|LEADS|Hokuriku Shuzo K.K.|4-5|asserted|-
R Vignal & Frères|INVESTED_IN|Casa Belmonte|10|asserted|Since 2019
R Vignal & Frères|LOCATED_IN|France|10|asserted|-

@zc-085|investigation, timber|2023-11-27|The Birch That Learned Kazakh
1 In Petropavl, where the steppe begins, there are birches, but nobody cuts them for plywood.
2 And yet, in the twelve months after the European Union outlawed Russian wood, Kazakhstan, which had until then exported hardly any, sold Europe birch plywood for 34 million euros.
---
3 Reporters of the Northern Timber Project followed one pallet.
4 It left the Vyatka Fanera mill at Kirov on 3 February, crossed the border by lorry, rested for six days in a former meat plant that is rented by a firm named Qazaq Birch LLP, was given new paper and new string, and arrived, by way of Klaipėda, at Holzkontor Brandis in Lower Saxony.
5 Qazaq Birch's director, Yerlan Sagymbekov, 24, is studying to be a vet.
6 Its shares belong to Vyatka Fanera's former sales chief, Artyom Zlobin, who spoke to us for an hour about wood, with love, and for a minute about the firm.
7 “The glue is ours. The work is ours. What is origin? Where was Chopin from?” he asked.
---
8 Holzkontor's owner, Ulf Brandis, showed certificates.
9 He had, he said, been “as careful as one can be with a log”; after our call he cancelled the rest of the order.
10 The customs investigators in Hamburg confirmed that they are looking into several importers, none of which they named.
---
11 Similar detours run through Georgia and Turkey.
12 The Commission in Brussels put a duty of 16 per cent on the Kazakh and Turkish plywood this month, which is, a lawyer remarked, a strange way of forbidding a thing already forbidden.
E Firm|Vyatka Fanera|Vyatka Fanera
E Firm|Qazaq Birch LLP|Qazaq Birch LLP;Qazaq Birch
E Firm|Holzkontor Brandis|Holzkontor Brandis;Holzkontor
E Organization|European Union|European Union
E Organization|European Commission|Commission
E Organization|Northern Timber Project|Northern Timber Project
E Person|Yerlan Sagymbekov|Yerlan Sagymbekov
E Person|Artyom Zlobin|Artyom Zlobin
E Person|Ulf Brandis|Ulf Brandis
E Person|Chopin|Chopin
E Place|Petropavl|Petropavl
E Place|Russia|Russian
E Place|Kazakhstan|Kazakhstan;Kazakh
E Place|Europe|Europe
E Place|Kirov|Kirov
E Place|Klaipėda|Klaipėda
E Place|Lower Saxony|Lower Saxony
E Place|Hamburg|Hamburg
E Place|Georgia|Georgia
E Place|Turkey|Turkey;Turkish
E Place|Brussels|Brussels
E Commodity|birch plywood|birch plywood;plywood
E Commodity|wood|wood
C birch plywood|one pallet@3;It@4
C Qazaq Birch LLP|Its@6;the firm@6
C Artyom Zlobin|who@6;he@7
C Ulf Brandis|He@9;he@9;he#2@9
C Kazakhstan|which@2
R Russia|SANCTIONED_BY|European Union|2|asserted|-
R Kazakhstan|SUPPLIES|Europe|2|asserted|-
R Kazakhstan|EXPORTS|birch plywood|2|asserted|-
R Europe|IMPORTS|birch plywood|2|asserted|-
R Vyatka Fanera|LOCATED_IN|Kirov|4|asserted|-
R Vyatka Fanera|SUPPLIES|Qazaq Birch LLP|4|asserted|on 3 February
R Qazaq Birch LLP|SUPPLIES|Holzkontor Brandis|4|asserted|-
R Vyatka Fanera|EXPORTS|birch plywood|3-4|asserted|on 3 February
R Qazaq Birch LLP|EXPORTS|birch plywood|3-4|asserted|-
R Holzkontor Brandis|IMPORTS|birch plywood|3-4|asserted|-
R Holzkontor Brandis|LOCATED_IN|Lower Saxony|4|asserted|-
R Yerlan Sagymbekov|LEADS|Qazaq Birch LLP|5|asserted|-
R Artyom Zlobin|OWNS|Qazaq Birch LLP|5-6|asserted|-
R Ulf Brandis|OWNS|Holzkontor Brandis|8|asserted|-
R Qazaq Birch LLP|SUPPLIES|Holzkontor Brandis|5-9|denied|-
R European Commission|LOCATED_IN|Brussels|12|asserted|-

@zc-086|IRNA-like readout|2022-05-25|Raisi in Muscat: Oman deal within reach
1 Tehran, Aftab – Iranian President Ebrahim Raisi returned to Tehran on Monday night following a one-day visit to Oman, during which eight memoranda and four cooperation programs were inked between the two countries in the fields of oil, transport, tourism and sport.
---
2 In the presence of the president and Sultan Haitham bin Tariq, the documents were signed at Al Alam Palace by the respective ministers.
3 Speaking to reporters upon arrival at Mehrabad airport, Raisi said the level of trade between Tehran and Muscat was not yet satisfactory, though it had risen by half in one year to $1.3 billion.
4 “Neighbors are a priority, not a ceremony,” he said.
---
5 A member of the entourage, Oil Minister Javad Owji, told Aftab separately that the two sides had agreed to revive the project of a gas pipeline under the sea, which has been on the agenda for nearly twenty years.
6 A joint technical committee will be formed; he gave no date.
7 The same minister had denied, a week earlier, that tankers belonging to the National Iranian Tanker Company had been stopped by Greece at the request of others, before it turned out that one had.
---
8 Analysts in the Gulf point to Muscat's role as a channel between Tehran and Washington.
9 The talks in Vienna have been suspended since March.
10 At a gathering with Iranian expatriates, Raisi listened to a poem and promised a direct ferry.
E Organization|Aftab|Aftab
E Firm|National Iranian Tanker Company|National Iranian Tanker Company
E Person|Ebrahim Raisi|Ebrahim Raisi;Raisi
E Person|Haitham bin Tariq|Haitham bin Tariq
E Person|Javad Owji|Javad Owji
E Place|Tehran|Tehran
E Place|Iran|Iranian
E Place|Oman|Oman;Muscat
E Place|Al Alam Palace|Al Alam Palace
E Place|Mehrabad airport|Mehrabad airport
E Place|Greece|Greece
E Place|Gulf|Gulf
E Place|United States|Washington
E Place|Vienna|Vienna
E Commodity|oil|oil
E Commodity|gas|gas
C Ebrahim Raisi|the president@2;he@4
C Javad Owji|he@6
R Ebrahim Raisi|LEADS|Iran|1|asserted|-
R Ebrahim Raisi|VISITED|Oman|1|asserted|on Monday night
R Iran|AGREED_WITH|Oman|1|asserted|on Monday night
R Haitham bin Tariq|LEADS|Oman|1-2|asserted|-
R Iran|TRADES_WITH|Oman|1-3|asserted|in one year
R Javad Owji|EMPLOYED_BY|Iran|1-5|asserted|-
R Ebrahim Raisi|VISITED|Mehrabad airport|3|asserted|-

@zc-087|Polish local portal, translated|2024-03-04|Farmers at Hrebenne: a barrel, a brass band and one truck too many
1 On the twenty-fifth day of the protest at the Hrebenne crossing the farmers of the Lublin region let through one lorry an hour, two coaches and a wedding.
2 “We have nothing against Ukrainians. We have something against sixty per cent,” explains Zbigniew Kołtun from Lubycza, who has 44 hectares and means the fall in the price of rapeseed in two years.
---
3 On Friday somebody opened the hatches of a railway wagon and poured out maize on the track.
4 The police are looking for the culprits.
5 The maize, the Ukrainian consul in Lublin, Oleh Kuzmych, reminded those present, was in transit to Lithuania, and grain, he said, does not vote.
---
6 Poland shut its market to four kinds of Ukrainian grain in April last year.
7 The farmers now want sugar, poultry and eggs to be added, and Prime Minister Donald Tusk, who received their representatives in Warsaw on Thursday for three hours, did not rule it out.
8 He spoke as well of closing the border altogether, “temporarily”, and added that this would hurt Polish exporters most.
9 It would: Lublin's own Wschodnia Chłodnia sells three quarters of its frozen raspberries to Lviv, where they are turned into jam and sent back.
---
10 At noon the fire brigade's band from Tomaszów played.
11 A driver from Kharkiv, Serhii, who had been waiting since Tuesday, asked if they knew something slower.
E Person|Zbigniew Kołtun|Zbigniew Kołtun
E Person|Oleh Kuzmych|Oleh Kuzmych
E Person|Donald Tusk|Donald Tusk
E Person|Serhii|Serhii
E Firm|Wschodnia Chłodnia|Wschodnia Chłodnia
E Place|Hrebenne|Hrebenne
E Place|Lublin region|Lublin region
E Place|Lublin|Lublin
E Place|Lubycza|Lubycza
E Place|Ukraine|Ukrainians;Ukrainian
E Place|Lithuania|Lithuania
E Place|Poland|Poland;Polish
E Place|Warsaw|Warsaw
E Place|Lviv|Lviv
E Place|Tomaszów|Tomaszów
E Place|Kharkiv|Kharkiv
E Commodity|rapeseed|rapeseed
E Commodity|maize|maize
E Commodity|grain|grain
E Commodity|sugar|sugar
E Commodity|poultry|poultry
E Commodity|eggs|eggs
E Commodity|frozen raspberries|frozen raspberries
E Commodity|jam|jam
C Zbigniew Kołtun|who@2
C Oleh Kuzmych|he@5
C Donald Tusk|who@7;He@8
C Wschodnia Chłodnia|its@9
R Oleh Kuzmych|EMPLOYED_BY|Ukraine|5|asserted|-
R Ukraine|SUPPLIES|Lithuania|3-5|expected|-
R Ukraine|SANCTIONED_BY|Poland|6|asserted|in April last year
R Ukraine|SANCTIONED_BY|Poland|6-7|expected|-
R Donald Tusk|LEADS|Poland|6-7|asserted|-
R Wschodnia Chłodnia|LOCATED_IN|Lublin|9|asserted|-
R Wschodnia Chłodnia|SUPPLIES|Lviv|9|asserted|-
R Wschodnia Chłodnia|EXPORTS|frozen raspberries|9|asserted|-
R Lviv|IMPORTS|frozen raspberries|9|asserted|-

@zc-088|OPEC-related wire|2023-06-05|Saudi Arabia to cut alone in July; oil shrugs, then nods
1 VIENNA, June 5 - Brent rose more than 2% in early Asian trade and gave up half of it by lunch after Saudi Arabia said it would take a further million barrels a day off the market in July, a move that Energy Minister Prince Abdulaziz bin Salman described as “a lollipop”.
---
2 The cut, which can be prolonged, came at the end of a weekend of haggling at the headquarters of OPEC in the Austrian capital, from which reporters of several agencies had been kept out without explanation.
3 African members, above all Nigeria and Angola, were talked into accepting lower quotas for 2024; the UAE got a higher one.
4 Russia, an ally of the group in OPEC+, is to keep to the reduction that it promised in February, although tankers from its western ports have shown scant sign of it.
---
5 “It's a very Saudi sort of altruism,” said Winifred Aske, senior oil analyst at Bergen's Fjellbank.
6 She forecasts $86 for the fourth quarter.
7 Not everybody is so sure: at the Singapore desk of one trading house, Monday's consensus was that demand from China would decide, and that nobody knew what it was.
---
8 The International Energy Agency, which advises consuming countries, called last month for “sufficient supplies”.
9 OPEC's secretary general, Haitham Al Ghais, has accused the agency of stoking volatility.
10 The ministers meet next in November.
E Organization|OPEC|OPEC
E Organization|OPEC+|OPEC+
E Organization|International Energy Agency|International Energy Agency
E Firm|Fjellbank|Fjellbank
E Person|Abdulaziz bin Salman|Abdulaziz bin Salman
E Person|Winifred Aske|Winifred Aske
E Person|Haitham Al Ghais|Haitham Al Ghais
E Place|Vienna|VIENNA
E Place|Asia|Asian
E Place|Saudi Arabia|Saudi Arabia;Saudi
E Place|Austria|Austrian
E Place|Africa|African
E Place|Nigeria|Nigeria
E Place|Angola|Angola
E Place|United Arab Emirates|UAE
E Place|Russia|Russia
E Place|Bergen|Bergen
E Place|Singapore|Singapore
E Place|China|China
E Commodity|oil|oil;Brent
C Saudi Arabia|it@1
C Russia|its@4;an ally@4
C Winifred Aske|She@6
C International Energy Agency|the agency@9;which@8
C Vienna|the Austrian capital@2
R Abdulaziz bin Salman|EMPLOYED_BY|Saudi Arabia|1|asserted|-
R OPEC|LOCATED_IN|Vienna|1-2|asserted|-
R Vienna|LOCATED_IN|Austria|2|asserted|-
R Winifred Aske|EMPLOYED_BY|Fjellbank|5|asserted|-
R Fjellbank|LOCATED_IN|Bergen|5|asserted|-
R Haitham Al Ghais|LEADS|OPEC|9|asserted|-
R International Energy Agency|ACCUSED_BY|Haitham Al Ghais|8-9|asserted|-

@zc-089|Brazilian daily, English|2025-03-26|In Tokyo, Lula sells ethanol, beef and patience
1 TOKYO — Before the banquet, President Luiz Inácio Lula da Silva told businesspeople on Tuesday that it had taken Brazil twenty years to get a reply from Japan on beef and that he was prepared, “at my age”, to wait for dessert.
2 He is the first leader to be given a state visit by Tokyo since 2019.
---
3 A mission of Japanese inspectors is to look at slaughterhouses in Paraná and Santa Catarina before the summer, Prime Minister Shigeru Ishiba promised at their summit on Wednesday.
4 Brazil would be glad of the market: Japan imports some 70 percent of its beef, nearly all of it American or Australian.
---
5 The one hard sale of the week was of airplanes.
6 ANA, the Japanese carrier, will take up to twenty E190-E2s from Embraer, fifteen of them firm.
7 In São José dos Campos, workers put a rice ball on the nose of a prototype.
---
8 Ethanol was the subject of much courtesy.
9 Fuel distributors in Japan must blend 10 percent by 2030, and sugar mills in Ribeirão Preto have been dreaming of that figure.
10 “We dream, they calculate,” said Wagner Sponchiado, who is commercial director of the mill Usina Rio Mogi.
11 His company shipped a trial lot to Chiba in January.
---
12 On Thursday the president flies to Hanoi.
13 First lady Rosângela da Silva, criticized at home for having gone ahead by a week, said the hotel was smaller than people imagine.
E Person|Luiz Inácio Lula da Silva|Luiz Inácio Lula da Silva;Lula
E Person|Shigeru Ishiba|Shigeru Ishiba
E Person|Wagner Sponchiado|Wagner Sponchiado
E Person|Rosângela da Silva|Rosângela da Silva
E Firm|ANA|ANA
E Firm|Embraer|Embraer
E Firm|Usina Rio Mogi|Usina Rio Mogi
E Place|Tokyo|TOKYO;Tokyo
E Place|Brazil|Brazil
E Place|Japan|Japan;Japanese
E Place|Paraná|Paraná
E Place|Santa Catarina|Santa Catarina
E Place|United States|American
E Place|Australia|Australian
E Place|São José dos Campos|São José dos Campos
E Place|Ribeirão Preto|Ribeirão Preto
E Place|Chiba|Chiba
E Place|Hanoi|Hanoi
E Commodity|beef|beef
E Commodity|ethanol|ethanol;Ethanol
E Commodity|airplanes|airplanes;E190-E2s
C Luiz Inácio Lula da Silva|he@1;my@1;He@2;the president@12
C Wagner Sponchiado|who@10;His@11
C Usina Rio Mogi|His company@11
C Japan|its@4
R Luiz Inácio Lula da Silva|LEADS|Brazil|1|asserted|-
R Luiz Inácio Lula da Silva|VISITED|Tokyo|0-2|asserted|on Tuesday
R Shigeru Ishiba|LEADS|Japan|3|asserted|-
R Luiz Inácio Lula da Silva|MET_WITH|Shigeru Ishiba|1-3|asserted|on Wednesday
R Japan|VISITED|Paraná|3|expected|before the summer
R Japan|VISITED|Santa Catarina|3|expected|before the summer
R Japan|IMPORTS|beef|4|asserted|-
R United States|SUPPLIES|Japan|4|asserted|-
R Australia|SUPPLIES|Japan|4|asserted|-
R ANA|LOCATED_IN|Japan|6|asserted|-
R ANA|IMPORTS|airplanes|5-6|expected|-
R Embraer|SUPPLIES|ANA|6|expected|-
R Embraer|EXPORTS|airplanes|5-6|expected|-
R Wagner Sponchiado|EMPLOYED_BY|Usina Rio Mogi|10|asserted|-
R Usina Rio Mogi|SUPPLIES|Chiba|10-11|asserted|in January
R Usina Rio Mogi|EXPORTS|ethanol|8-11|asserted|in January
R Chiba|IMPORTS|ethanol|8-11|asserted|in January
R Luiz Inácio Lula da Silva|VISITED|Hanoi|12|expected|On Thursday
R Rosângela da Silva|VISITED|Tokyo|2-13|asserted|-

@zc-090|newsletter, consumer electronics|2024-09-04|Everything we (don't) know about the new Huaxing phone
1 It's September, the leaves are turning, and somewhere in Shenzhen a man in a clean suit is looking at a wafer and sighing.
2 Huaxing will show its new flagship on the tenth, two hours after a rival in California shows its own, and the date is not a coincidence; nothing about phones is a coincidence, except the price.
---
3 Here's what leaks.
4 It folds. Then it folds again.
5 The processor is home-grown, seven nanometres, maybe a bit less if you squint, because the company has had no access to anything finer since Washington put it on a blacklist five years ago.
6 The screen is from BOE.
7 The hinge, which has more patents than a steam engine, is supplied by a firm in Kunshan that nobody had heard of until its share price tripled.
---
8 Will it come to Europe?
9 Asked at a fair in Berlin last week, regional manager Sofie Brandt-Xu smiled for eleven seconds, by our count.
10 So no.
11 Reservations on its own site in China stood at 3.6 million on Wednesday, and they cost nothing, which may be why.
---
12 A reader writes: “Is it sanctioned to use one in the office?” We asked. It depends on the office.
13 Another wants to know if the battery can be changed at home.
14 Please don't.
* 15 You get this mail because you signed up for it, or somebody did.
E Firm|Huaxing|Huaxing
E Firm|BOE|BOE
E Person|Sofie Brandt-Xu|Sofie Brandt-Xu
E Place|Shenzhen|Shenzhen
E Place|California|California
E Place|United States|Washington
E Place|Kunshan|Kunshan
E Place|Europe|Europe
E Place|Berlin|Berlin
E Place|China|China
E Commodity|phones|phones;phone
E Commodity|processor|processor
E Commodity|screen|screen
E Commodity|hinge|hinge
E Commodity|battery|battery
C Huaxing|its@2;the company@5;it@5;its@11
R Huaxing|SANCTIONED_BY|United States|5|asserted|five years ago
R BOE|SUPPLIES|Huaxing|5-6|asserted|-
R Huaxing|IMPORTS|screen|5-6|asserted|-
R BOE|EXPORTS|screen|6|asserted|-
R Kunshan|SUPPLIES|Huaxing|5-7|asserted|-
R Huaxing|IMPORTS|hinge|5-7|asserted|-
R Sofie Brandt-Xu|EMPLOYED_BY|Huaxing|5-9|asserted|-
R Sofie Brandt-Xu|VISITED|Berlin|9|asserted|last week
R Huaxing|SUPPLIES|Europe|5-10|denied|-
B 15

@zc-091|state agency, Turkmenistan|2023-11-03|International exhibition of the oil and gas industry completes its work
1 ASHGABAT, 3 November. – In the capital, which is being adorned with new buildings from day to day, the XXVIII International Conference and Exhibition “Oil and Gas of Turkmenistan” has completed its work.
2 During three days, representatives of 63 countries became familiar with the potential of the fatherland's fuel and energy complex.
---
3 On the first day the Address of the President of Turkmenistan, Serdar Berdimuhamedov, was heard out with great attention.
4 In speeches it was emphasized that natural riches serve the well-being of the people.
5 Among those who took the floor were the General Director of the Kuwait-based Gulf Deep Drilling, Talal Al-Enezi-Marzouq, and the chairman of the State Concern Türkmengaz, Maksat Babaýew-Durdy.
---
6 Within the framework of the exhibition, Türkmengaz and the Hungarian company Alföld Compressor Zrt. signed a memorandum of intentions regarding the modernization of the Shatlyk station.
7 As was reported earlier, deliveries of gas to Azerbaijan in exchange through the territory of Iran were discontinued at the beginning of the year.
8 This subject was not touched upon.
---
9 Participants were also offered a concert of masters of arts, a tour of the racing stables and a tasting of melons.
10 The guests from afar, it was noted, took away unforgettable impressions.
11 The weather remained warm.
E Person|Serdar Berdimuhamedov|Serdar Berdimuhamedov
E Person|Talal Al-Enezi-Marzouq|Talal Al-Enezi-Marzouq
E Person|Maksat Babaýew-Durdy|Maksat Babaýew-Durdy
E Firm|Gulf Deep Drilling|Gulf Deep Drilling
E Firm|Türkmengaz|State Concern Türkmengaz;Türkmengaz
E Firm|Alföld Compressor Zrt.|Alföld Compressor Zrt.
E Place|Ashgabat|ASHGABAT
E Place|Turkmenistan|Turkmenistan
E Place|Kuwait|Kuwait
E Place|Hungary|Hungarian
E Place|Shatlyk station|Shatlyk station
E Place|Azerbaijan|Azerbaijan
E Place|Iran|Iran
E Commodity|gas|gas
E Commodity|melons|melons
C Ashgabat|the capital@1
R Serdar Berdimuhamedov|LEADS|Turkmenistan|3|asserted|-
R Gulf Deep Drilling|LOCATED_IN|Kuwait|5|asserted|-
R Talal Al-Enezi-Marzouq|LEADS|Gulf Deep Drilling|5|asserted|-
R Maksat Babaýew-Durdy|LEADS|Türkmengaz|5|asserted|-
R Türkmengaz|AGREED_WITH|Alföld Compressor Zrt.|6|asserted|-
R Alföld Compressor Zrt.|LOCATED_IN|Hungary|6|asserted|-
R Turkmenistan|SUPPLIES|Azerbaijan|3-7|denied|at the beginning of the year
R Turkmenistan|EXPORTS|gas|3-7|denied|at the beginning of the year
R Azerbaijan|IMPORTS|gas|7|denied|at the beginning of the year

@zc-092|investigation, arms|2022-08-31|The man with three birthdays and a warehouse in Sofia
1 In the brokers' café opposite the military technical museum in Sofia they call him the Notary, because nothing is valid until he has nodded.
2 His business card says Dragomir Velev, consultant.
3 His passports, of which there have been three, differ as to the year of his birth.
---
4 Over the past two years, according to shipping papers, an indictment in Florida and conversations with eleven people who have dealt with him, Velev's firm, Trakia Spetsimpeks EOOD, bought mortar bombs from a factory in Bosnia and sent them, on certificates that named Burkina Faso as the final user, to the port of Misrata.
5 The United Nations has had an arms embargo on Libya since 2011.
6 The officer in Ouagadougou whose stamp is on the certificates died, his widow says, in 2018.
---
7 It is not only Florida that has questions.
8 The Bulgarian prosecutor's office confirms having searched the warehouse in June and found it “very clean”.
9 The Bosnian factory, Metalis-Vogošća, says it sold to a licensed broker and that what happened afterwards is “geography”.
10 And Velev?
11 In a written answer he called the American indictment, in which he is charged with fraud along with a partner, Yusuf Gharsallah, “literature”, and denied that a single bomb of his had ever been landed in Libya.
---
12 Gharsallah was picked up by the Spanish police at Málaga airport on 4 August.
13 Velev still takes his coffee at ten.
14 When a reporter sat down at his table, he nodded, twice, and the waiter brought the bill.
E Person|Dragomir Velev|Dragomir Velev;Velev
E Person|Yusuf Gharsallah|Yusuf Gharsallah;Gharsallah
E Firm|Trakia Spetsimpeks EOOD|Trakia Spetsimpeks EOOD
E Firm|Metalis-Vogošća|Metalis-Vogošća
E Organization|United Nations|United Nations
E Organization|Bulgarian prosecutor's office|Bulgarian prosecutor's office
E Place|Sofia|Sofia
E Place|Florida|Florida
E Place|Bosnia|Bosnia;Bosnian
E Place|Burkina Faso|Burkina Faso
E Place|Misrata|Misrata
E Place|Libya|Libya
E Place|Ouagadougou|Ouagadougou
E Place|United States|American
E Place|Spain|Spanish
E Place|Málaga airport|Málaga airport
E Commodity|mortar bombs|mortar bombs
C Dragomir Velev|The man with three birthdays@0;him@1;he@1;His@2;His@3;him@4;he@11;he#2@11;his@11;his@13;he@14;his@14
C Trakia Spetsimpeks EOOD|Velev's firm@4
C Metalis-Vogošća|it@9;a factory in Bosnia@4
C mortar bombs|them@4
R Dragomir Velev|OWNS|Trakia Spetsimpeks EOOD|4|asserted|-
R Metalis-Vogošća|SUPPLIES|Trakia Spetsimpeks EOOD|4-9|alleged|Over the past two years
R Trakia Spetsimpeks EOOD|IMPORTS|mortar bombs|4|alleged|Over the past two years
R Trakia Spetsimpeks EOOD|EXPORTS|mortar bombs|4|alleged|Over the past two years
R Trakia Spetsimpeks EOOD|SUPPLIES|Misrata|4|alleged|Over the past two years
R Libya|SANCTIONED_BY|United Nations|5|asserted|since 2011
R Metalis-Vogošća|LOCATED_IN|Bosnia|9|asserted|-
R Dragomir Velev|ACCUSED_BY|United States|11|asserted|-
R Yusuf Gharsallah|ACCUSED_BY|United States|11|asserted|-
R Dragomir Velev|SUPPLIES|Libya|11|denied|-
R Yusuf Gharsallah|ARRESTED_BY|Spain|12|asserted|on 4 August

@zc-093|trade press, tin and tantalum|2025-01-22|Goma's coltan: who will buy, and who will say so?
1 With M23 rebels a day's march from Goma, buyers of tantalum are doing what they always do when the news from eastern Congo is bad, and looking at a map of somewhere else.
2 Prices for tantalite in Rotterdam have put on 11% since Christmas, to $98/lb, in trade that can be counted on two hands.
---
3 A United Nations group of experts reported in December that the rebels, who have held the mines of Rubaya since April, were levying a tax of some $800,000 a month and that at least 150 tonnes of ore had been carried off into Rwanda, where it was mixed with local production.
4 Rwanda rejects this.
5 Kinshasa, for its part, accused Tessellate, a Californian maker of handsets, in complaints filed in Paris and Brussels in December, of using such minerals.
6 The company, which says it had told its smelters in the spring to stop buying from either country, “strongly disputes” the charge.
---
7 For smelters outside, it is a question of papers.
8 “Bags have tags. The tags are beautiful,” said the purchasing head of a plant in Estonia.
9 Kigali-based Virunga Trading, one of the larger shippers, denied in a letter to customers that it had handled a kilo from Rubaya, and offered to let anyone weigh its mountain.
---
10 Brazil and Australia can make up part of a shortfall.
11 Capacitor makers carry four months of stock.
12 In 2000 a shortage of the powder delayed a games console; few people under 30 believe it.
E Organization|M23|M23
E Organization|United Nations group of experts|United Nations group of experts
E Firm|Virunga Trading|Virunga Trading
E Place|Goma|Goma
E Place|DR Congo|Congo;Kinshasa
E Place|Rotterdam|Rotterdam
E Place|Rubaya|Rubaya
E Place|Rwanda|Rwanda
E Place|California|Californian
E Firm|Tessellate|Tessellate
E Place|Paris|Paris
E Place|Brussels|Brussels
E Place|Estonia|Estonia
E Place|Kigali|Kigali
E Place|Brazil|Brazil
E Place|Australia|Australia
E Commodity|tantalum|tantalum;tantalite;coltan;ore
C M23|the rebels@3;who@3
C Tessellate|The company@6;its@6;it@6
C Virunga Trading|one of the larger shippers@9;it@9;its@9
C tantalum|it@3
R Rubaya|SUPPLIES|Rwanda|3|alleged|since April
R Rwanda|IMPORTS|tantalum|1-3|alleged|since April
R Rubaya|SUPPLIES|Rwanda|3-4|denied|-
R Rubaya|EXPORTS|tantalum|1-3|alleged|since April
R Tessellate|ACCUSED_BY|DR Congo|5|asserted|in December
R Tessellate|LOCATED_IN|California|5|asserted|-
R Virunga Trading|LOCATED_IN|Kigali|9|asserted|-
R Rubaya|SUPPLIES|Virunga Trading|9|denied|-

@zc-094|press release, shipping|2024-05-29|Nordvik Bulk Orders Two Wind-Assisted Kamsarmaxes at Imabari-Kaisei
1 Copenhagen, 29 May 2024. Nordvik Bulk A/S has today ordered two 82,300-dwt Kamsarmax bulk carriers, fitted with rotor sails, from Imabari-Kaisei Shipbuilding of Ehime Prefecture, with delivery in the second half of 2027.
2 The rotors, 35 metres high, come from the Finnish maker Tuuliveto Oy.
3 Together they are expected to save up to 18% of fuel on the North Atlantic.
---
4 “We used to sail, then we forgot how. This is a homecoming with a classification certificate,” says CEO Mette Rosenkilde.
5 The vessels will be employed on a ten-year contract with the Canadian potash exporter Prairie Nutrients, from Saint John to Brazil.
---
6 Financing is provided by a club of three banks, led by Sparebanken Fjordane.
7 Nordvik Bulk, a wholly-owned subsidiary of the Rosenkilde Foundation, has a fleet of 21 ships, among them the NORDVIK TEAL, which in March became the first of her size to bunker methanol in Ulsan, and the elderly NORDVIK EIDER, now lying in Aliağa, Türkiye, for recycling.
8 The foundation gives half of its profits to seamen's homes and, by an old clause, to a brass quintet.
---
* 9 For questions: Aksel Toft-Hansen, Chief Commercial Officer
* 10 Photos may be used free of charge with credit “Nordvik”.
* 11 This announcement does not constitute an offer of securities in the United States, Canada, Japan, Australia or any jurisdiction where such offer would be unlawful.
E Firm|Nordvik Bulk A/S|Nordvik Bulk A/S;Nordvik Bulk;Nordvik
E Firm|Imabari-Kaisei Shipbuilding|Imabari-Kaisei Shipbuilding;Imabari-Kaisei
E Firm|Tuuliveto Oy|Tuuliveto Oy
E Firm|Prairie Nutrients|Prairie Nutrients
E Firm|Sparebanken Fjordane|Sparebanken Fjordane
E Organization|Rosenkilde Foundation|Rosenkilde Foundation
E Vessel|NORDVIK TEAL|NORDVIK TEAL
E Vessel|NORDVIK EIDER|NORDVIK EIDER
E Person|Mette Rosenkilde|Mette Rosenkilde
E Person|Aksel Toft-Hansen|Aksel Toft-Hansen
E Place|Copenhagen|Copenhagen
E Place|Ehime Prefecture|Ehime Prefecture
E Place|Finland|Finnish
E Place|North Atlantic|North Atlantic
E Place|Canada|Canadian;Canada
E Place|Saint John|Saint John
E Place|Brazil|Brazil
E Place|Ulsan|Ulsan
E Place|Aliağa|Aliağa
E Place|Turkey|Türkiye
E Place|United States|United States
E Place|Japan|Japan
E Place|Australia|Australia
E Commodity|bulk carriers|Kamsarmax bulk carriers;Kamsarmaxes
E Commodity|rotor sails|rotor sails;rotors
E Commodity|potash|potash
E Commodity|methanol|methanol
C Nordvik Bulk A/S|We@4
C NORDVIK TEAL|her@7;which@7
C Rosenkilde Foundation|The foundation@8;its@8
R Nordvik Bulk A/S|AGREED_WITH|Imabari-Kaisei Shipbuilding|1|asserted|today
R Imabari-Kaisei Shipbuilding|SUPPLIES|Nordvik Bulk A/S|1|expected|in the second half of 2027
R Imabari-Kaisei Shipbuilding|EXPORTS|bulk carriers|1|expected|in the second half of 2027
R Nordvik Bulk A/S|IMPORTS|bulk carriers|1|expected|in the second half of 2027
R Imabari-Kaisei Shipbuilding|LOCATED_IN|Ehime Prefecture|1|asserted|-
R Tuuliveto Oy|LOCATED_IN|Finland|2|asserted|-
R Tuuliveto Oy|EXPORTS|rotor sails|2|expected|-
R Mette Rosenkilde|LEADS|Nordvik Bulk A/S|1-4|asserted|-
R Nordvik Bulk A/S|AGREED_WITH|Prairie Nutrients|1-5|asserted|-
R Prairie Nutrients|LOCATED_IN|Canada|5|asserted|-
R Prairie Nutrients|EXPORTS|potash|5|asserted|-
R Nordvik Bulk A/S|SUBSIDIARY_OF|Rosenkilde Foundation|7|asserted|-
R Nordvik Bulk A/S|OWNS|NORDVIK TEAL|7|asserted|-
R Nordvik Bulk A/S|OWNS|NORDVIK EIDER|7|asserted|-
R NORDVIK EIDER|LOCATED_IN|Aliağa|7|asserted|now
R Aliağa|LOCATED_IN|Turkey|7|asserted|-
R Aksel Toft-Hansen|EMPLOYED_BY|Nordvik Bulk A/S|7-9|asserted|-
B 10,11

@zc-095|explainer, Q and A|2022-05-10|Can Europe really stop buying Russian oil? Your questions
* 1 What has been proposed?
2 The European Commission wants the member states to end imports of Russian crude within six months and of refined products by the end of the year.
3 Ambassadors met again on Sunday, without result.
---
* 4 Who is against?
5 Loudest, Hungary.
6 Its refinery at Százhalombatta was built for Urals, its pipeline comes from the east, and Prime Minister Viktor Orbán has compared the plan to an “atomic bomb” on the economy.
7 Slovakia and the Czech Republic have asked for more time, and Bulgaria for whatever the others get.
8 Ursula von der Leyen, who heads the Commission, flew to Budapest on Monday to talk to Mr. Orbán; she spoke of progress.
---
* 9 How much oil are we talking about?
10 Some 2.2 million barrels of crude a day before the war, plus 1.2 million of products, chiefly diesel.
11 Germany, the largest buyer, says it has already got its share down from 35 to 12 per cent.
---
* 12 Will it hurt Moscow?
13 Opinions differ.
14 If prices rise more than volumes fall, it may not, at least not at once.
15 India has been taking cargoes at a discount of $30.
---
* 16 And my heating bill?
17 Heating oil is dearer by half than in January.
18 A jumper, our consumer editor points out, is not subject to sanctions.
* 19 Questions to the desk by Thursday, please
E Organization|European Commission|European Commission;Commission
E Person|Viktor Orbán|Viktor Orbán;Orbán
E Person|Ursula von der Leyen|Ursula von der Leyen
E Place|Europe|Europe
E Place|Russia|Russian;Moscow
E Place|Hungary|Hungary
E Place|Százhalombatta|Százhalombatta
E Place|Slovakia|Slovakia
E Place|Czech Republic|Czech Republic
E Place|Bulgaria|Bulgaria
E Place|Budapest|Budapest
E Place|Germany|Germany
E Place|India|India
E Commodity|crude|crude
E Commodity|oil|oil
E Commodity|Urals|Urals
E Commodity|refined products|refined products
E Commodity|diesel|diesel
E Commodity|heating oil|Heating oil
C Hungary|Its@6;its@6
C Ursula von der Leyen|who@8;she@8
C Germany|it@11;its@11
R Russia|SANCTIONED_BY|European Commission|2|expected|within six months
R Viktor Orbán|LEADS|Hungary|5-6|asserted|-
R Százhalombatta|LOCATED_IN|Hungary|5-6|asserted|-
R Ursula von der Leyen|LEADS|European Commission|8|asserted|-
R Ursula von der Leyen|VISITED|Budapest|8|asserted|on Monday
R Ursula von der Leyen|MET_WITH|Viktor Orbán|8|asserted|on Monday
R Russia|SUPPLIES|Europe|0-10|asserted|before the war
R Russia|SUPPLIES|Germany|2-11|asserted|-
R Germany|IMPORTS|crude|10-11|asserted|-
R Russia|SUPPLIES|India|12-15|asserted|-

@zc-096|village blog, Fiji|2021-09-13|A letter from Levuka: the cannery, the whistle and the boat that didn't come
1 The whistle of the cannery went at seven, as it has since 1976, and it took us a minute to remember that it was Sunday.
2 Somebody had leaned on the button.
3 That's the news from Levuka, and if you are in Suva you may stop here.
---
4 For the rest of you: Ovalau Pacific Tuna has started canning again after eleven weeks.
5 The fish (skipjack, mostly) is off a Taiwanese boat, the Jin Feng 21, that tied up at the wharf on Wednesday, with a crew who were not allowed to come ashore and who sang to us from the rail.
6 Half of what's packed goes to a supermarket chain in Canada, as everybody's auntie can tell you from the labels.
---
7 The manager, Ratu Epeli Tuivaga, says there may be a second shift by Christmas.
8 He said that last Christmas as well.
---
9 What else.
10 The Minister for Fisheries was to have visited and sent a fruit basket instead.
11 The bakery's oven is mended.
12 The school wants volunteers to paint, and paint.
13 My neighbour's pig, which had gone missing in the curfew, came home by itself, fatter, with a ribbon, and refuses to say where it has been.
---
* 14 Comments (3)
* 15 Mere: Vinaka for this! Miss the whistle
* 16 Joe_in_Brisbane: who owns it now, still the govt?
* 17 Admin: mostly, yes
E Firm|Ovalau Pacific Tuna|Ovalau Pacific Tuna
E Vessel|Jin Feng 21|Jin Feng 21
E Person|Epeli Tuivaga|Epeli Tuivaga
E Place|Levuka|Levuka
E Place|Suva|Suva
E Place|Taiwan|Taiwanese
E Place|Canada|Canada
E Commodity|skipjack|skipjack
E Commodity|paint|paint
C Ovalau Pacific Tuna|the cannery@1;it@16
C Epeli Tuivaga|He@8
R Ovalau Pacific Tuna|IMPORTS|skipjack|4-5|asserted|on Wednesday
R Jin Feng 21|LOCATED_IN|Levuka|3-5|asserted|on Wednesday
R Ovalau Pacific Tuna|SUPPLIES|Canada|4-6|asserted|-
R Ovalau Pacific Tuna|LOCATED_IN|Levuka|3-4|asserted|-
R Epeli Tuivaga|LEADS|Ovalau Pacific Tuna|4-7|asserted|-

@zc-097|WAM-like, visit coverage|2023-12-06|Putin, President Mohamed tour Qasr Al Watan; talks cover energy
1 ABU DHABI, 6th December, 2023 (Khaleej Wire) -- President of the Russian Federation Vladimir Putin arrived in Abu Dhabi today on a state visit, and was received at the Presidential Airport by H.H. Sheikh Abdullah bin Zayed Al Nahyan, Minister of Foreign Affairs.
2 Military jets drew the colours of the Russian flag over the capital.
---
3 At Qasr Al Watan, President His Highness Sheikh Mohamed bin Zayed Al Nahyan and the guest held talks, in which they dealt with cooperation in the economic, trade, investment and renewable-energy fields, and exchanged views on developments in the Middle East, foremost the situation in Gaza.
4 The guest called the UAE Russia's main trading partner in the Arab world, adding that turnover was up 67.7 per cent last year.
---
5 His Highness said that the Emirates is keen on strengthening dialogue, and that stability is in the interest of all.
6 The meeting was attended by a number of sheikhs, ministers and officials.
7 Putin then left for Riyadh, from which, according to his spokesman Dmitry Peskov, he will go home the same night.
---
8 Meanwhile, at Expo City Dubai, COP28 entered its seventh day with a programme that is devoted to youth, education and skills.
9 Visitors are advised to use the metro.
10 Queues for the coffee stands were reported to be moderate.
E Organization|Khaleej Wire|Khaleej Wire
E Organization|COP28|COP28
E Person|Vladimir Putin|Vladimir Putin;Putin
E Person|Abdullah bin Zayed Al Nahyan|Abdullah bin Zayed Al Nahyan
E Person|Mohamed bin Zayed Al Nahyan|Mohamed bin Zayed Al Nahyan;Mohamed
E Person|Dmitry Peskov|Dmitry Peskov
E Place|Abu Dhabi|ABU DHABI;Abu Dhabi
E Place|Russia|Russian Federation;Russian;Russia
E Place|United Arab Emirates|UAE;Emirates
E Place|Presidential Airport|Presidential Airport
E Place|Qasr Al Watan|Qasr Al Watan
E Place|Middle East|Middle East
E Place|Gaza|Gaza
E Place|Riyadh|Riyadh
E Place|Expo City Dubai|Expo City Dubai
E Commodity|coffee|coffee
C Vladimir Putin|the guest@3;The guest@4;his@7;he@7
C Mohamed bin Zayed Al Nahyan|His Highness@5
C Abu Dhabi|the capital@2
R Vladimir Putin|LEADS|Russia|1|asserted|-
R Vladimir Putin|VISITED|Abu Dhabi|1|asserted|today
R Vladimir Putin|VISITED|Presidential Airport|1|asserted|today
R Vladimir Putin|MET_WITH|Abdullah bin Zayed Al Nahyan|1|asserted|today
R Abdullah bin Zayed Al Nahyan|EMPLOYED_BY|United Arab Emirates|1-4|asserted|-
R Vladimir Putin|VISITED|Qasr Al Watan|0-3|asserted|-
R Mohamed bin Zayed Al Nahyan|LEADS|United Arab Emirates|3-5|asserted|-
R Vladimir Putin|MET_WITH|Mohamed bin Zayed Al Nahyan|3|asserted|-
R United Arab Emirates|TRADES_WITH|Russia|4|asserted|last year
R Vladimir Putin|VISITED|Riyadh|7|expected|-

@zc-098|trade statistics commentary|2023-08-10|Armenia's miraculous July
1 A country of three million people that makes brandy, copper concentrate and good chess players re-exported, in the seven months to July, passenger cars to the value of $311 million.
2 In all of 2021 the figure was $0.8 million.
---
3 One need not be a detective.
4 The cars, American for the most part and bought at auction, come by sea to Poti, in Georgia, are driven to Gyumri, and change their owner in the parking lot behind the customs terminal.
5 Their number plates, a week later, are Russian.
6 Neither American nor European law forbade the sale of most used cars until this month; what has now changed is that Georgia, since 1 August, no longer lets through any that were registered first in the United States.
---
7 For Armenia's statisticians it is all one.
8 Trade with Russia came to $3.7 billion in the same months, and with the Emirates, to which gold and diamonds are flown by the kilo, to over $1 billion.
9 The Central Bank has raised its forecast of growth to 7.2 per cent.
10 Vahagn Sargsyan-Melik, an economist at a private university in Yerevan, calls this “a fever that feels like health”.
---
11 And when it ends?
12 The dealer with whom I drank coffee in Gyumri had an answer.
13 He would sell tyres.
14 “Everyone who has a car,” he said, “will one day need a tyre.”
E Organization|Central Bank|Central Bank
E Person|Vahagn Sargsyan-Melik|Vahagn Sargsyan-Melik
E Place|Armenia|Armenia
E Place|Poti|Poti
E Place|Georgia|Georgia
E Place|Gyumri|Gyumri
E Place|Russia|Russia;Russian
E Place|United States|United States;American
E Place|Europe|European
E Place|United Arab Emirates|Emirates
E Place|Yerevan|Yerevan
E Commodity|passenger cars|passenger cars;cars;used cars
E Commodity|brandy|brandy
E Commodity|copper concentrate|copper concentrate
E Commodity|gold|gold
E Commodity|diamonds|diamonds
E Commodity|tyres|tyres
C Armenia|A country of three million people@1
C Central Bank|its@9
R Armenia|EXPORTS|passenger cars|0-1|asserted|in the seven months to July
R United States|SUPPLIES|Armenia|1-4|asserted|-
R Armenia|IMPORTS|passenger cars|1-4|asserted|-
R Poti|LOCATED_IN|Georgia|4|asserted|-
R Armenia|TRADES_WITH|Russia|7-8|asserted|in the same months
R Armenia|TRADES_WITH|United Arab Emirates|7-8|asserted|in the same months
R Armenia|EXPORTS|gold|7-8|asserted|-
R Armenia|EXPORTS|diamonds|7-8|asserted|-
R Armenia|SUPPLIES|United Arab Emirates|7-8|asserted|-
R United Arab Emirates|IMPORTS|gold|8|asserted|-
R United Arab Emirates|IMPORTS|diamonds|8|asserted|-

@zc-099|local newspaper, Germany, English edition|2025-02-20|A drill bit from Celle and a knock on the door
1 CELLE. At six in the morning on Tuesday, when the bakers of Celle were taking their second tray out of the oven, officers of the customs criminal office rang at the gate of Heidebohr Werkzeuge GmbH, and stayed until it was dark.
2 They left with forty boxes and the managing director, Ingo Petersmann-Roth.
---
3 Mr. Petersmann-Roth, 58, who has led the family firm since his father's death, is suspected of having shipped 146 roller bits to Siberia by way of Kazakhstan after the embargo of 2022, the public prosecutor in Lüneburg announced.
4 He was released on Wednesday on conditions, one of which is that he no longer answer the telephone in Russian.
---
5 His lawyer, Dr. Friederike Sandvoss, stated that the bits had been sold, “with every stamp that the authorities of this republic possess”, to a drilling company in Aktau, and that her client had never delivered anything to Russia since the beginning of the war.
6 The customer, ZhaikBur TOO, could not be reached.
---
7 The town is uneasy.
8 Celle has lived off drilling for a hundred years; the street where the firm has its seat is called after a well.
9 “He paid for our fire engine,” said a man who did not want to be named.
10 The works council fears for 84 jobs.
11 At the carnival next week there was to be a float in the form of a derrick.
12 It has been changed, hurriedly, into a giraffe.
E Firm|Heidebohr Werkzeuge GmbH|Heidebohr Werkzeuge GmbH
E Firm|ZhaikBur TOO|ZhaikBur TOO
E Organization|customs criminal office|customs criminal office
E Organization|public prosecutor in Lüneburg|public prosecutor in Lüneburg
E Person|Ingo Petersmann-Roth|Ingo Petersmann-Roth;Petersmann-Roth
E Person|Friederike Sandvoss|Friederike Sandvoss
E Place|Celle|CELLE;Celle
E Place|Siberia|Siberia
E Place|Kazakhstan|Kazakhstan
E Place|Aktau|Aktau
E Place|Russia|Russia
E Commodity|roller bits|roller bits;bits;drill bit
C Heidebohr Werkzeuge GmbH|the family firm@3;the firm@8
C Ingo Petersmann-Roth|who@3;his@3;He@4;he@4;His@5;her client@5;He@9
C ZhaikBur TOO|a drilling company in Aktau@5;The customer@6
C Friederike Sandvoss|her@5
R Ingo Petersmann-Roth|ARRESTED_BY|customs criminal office|1-2|asserted|on Tuesday
R Ingo Petersmann-Roth|LEADS|Heidebohr Werkzeuge GmbH|1-3|asserted|-
R Heidebohr Werkzeuge GmbH|LOCATED_IN|Celle|1-8|asserted|-
R Ingo Petersmann-Roth|ACCUSED_BY|public prosecutor in Lüneburg|3|asserted|-
R Ingo Petersmann-Roth|SUPPLIES|Siberia|3|alleged|-
R Ingo Petersmann-Roth|EXPORTS|roller bits|3|alleged|-
R Ingo Petersmann-Roth|SUPPLIES|Kazakhstan|3|alleged|-
R ZhaikBur TOO|LOCATED_IN|Aktau|5-6|asserted|-
R Heidebohr Werkzeuge GmbH|SUPPLIES|ZhaikBur TOO|3-6|asserted|-
R ZhaikBur TOO|IMPORTS|roller bits|5-6|asserted|-
R Ingo Petersmann-Roth|SUPPLIES|Russia|5|denied|since the beginning of the war

@zc-100|KazInform-like digest|2024-03-22|Government hour: What ministries reported this week
* 1 Energy
2 Coal producers must build up a reserve of 2.1 million tons by October, the Ministry of Energy warned, recalling how Ekibastuz had frozen.
3 First Vice Minister Sungat Yesimov-Kali flew to Ridder, where the heating plant is half a century old, to see how pipes are changed.
* 4 Trade
5 The Ministry of Trade and Integration said that the prohibition on the export of onions, introduced in January, would remain until 30 April.
6 No restrictions are planned for potatoes, whatever is written in messengers.
* 7 Agriculture
8 A mission of the General Administration of Customs of China completed an audit of poultry plants.
9 If everything goes well, chicken paws may be delivered there from the summer on.
* 10 Digital development
11 Minister Bagdat Mussin told deputies that the share of villages with internet is 96 percent; deputies named villages that are in the remainder.
* 12 Foreign affairs
13 An agreement on a visa-free regime with Thailand was signed, which will enter into force 30 days after an exchange of notes.
14 Ambassador-at-Large Talgat Unaibay consulted in Brussels with EU sanctions envoy David O'Sullivan.
* 15 Sport
16 A minister danced at Nauryz.
17 The video has three million views.
* 18 Prepared by the desk for regions
E Organization|Ministry of Energy|Ministry of Energy
E Organization|Ministry of Trade and Integration|Ministry of Trade and Integration
E Organization|General Administration of Customs of China|General Administration of Customs of China
E Organization|European Union|EU
E Person|Sungat Yesimov-Kali|Sungat Yesimov-Kali
E Person|Bagdat Mussin|Bagdat Mussin
E Person|Talgat Unaibay|Talgat Unaibay
E Person|David O'Sullivan|David O'Sullivan
E Place|Ekibastuz|Ekibastuz
E Place|Ridder|Ridder
E Place|Thailand|Thailand
E Place|Brussels|Brussels
E Commodity|coal|Coal
E Commodity|onions|onions
E Commodity|potatoes|potatoes
E Commodity|poultry|poultry
E Commodity|chicken paws|chicken paws
R Sungat Yesimov-Kali|EMPLOYED_BY|Ministry of Energy|2-3|asserted|-
R Sungat Yesimov-Kali|VISITED|Ridder|3|asserted|-
R onions|SANCTIONED_BY|Ministry of Trade and Integration|5|asserted|in January
R Talgat Unaibay|MET_WITH|David O'Sullivan|14|asserted|-
R Talgat Unaibay|VISITED|Brussels|14|asserted|-
R David O'Sullivan|EMPLOYED_BY|European Union|14|asserted|-
B 18
