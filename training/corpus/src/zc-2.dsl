# state agencies, bulletins, trade press, releases: world density (zc, part 2)
@zc-021|state agency bulletin, Korean manner|2023-08-16|Russian Military Song and Dance Ensemble Arrives
1 Pyongyang, August 15 (Chollima News) -- The Red Star Academic Ensemble of the Russian Army led by Colonel Gennady Satsyuk arrived in Pyongyang on Monday to give performances on the occasion of the 78th anniversary of Korea's liberation.
2 It was met at Pyongyang International Airport by Choe Yong Chol, vice-minister of Culture of the DPRK, and diplomats of the Russian embassy here.
---
3 The ensemble gave its premiere at the East Pyongyang Grand Theatre on Tuesday.
4 Put on the stage were such numbers as “Katyusha” and “We Will Go to Mt Paektu”.
5 The performance, wearing national emotion and soldierly spirit, was acclaimed by the audience.
---
* 6 Greetings to Indonesian President
7 A message of greeting was sent to Joko Widodo, president of the Republic of Indonesia, on the occasion of its independence day.
---
* 8 Delegation Back Home
9 A delegation of the General Federation of Trade Unions of Korea headed by its vice-chairman Pong Won Ik returned home on Monday after taking part in a meeting held in Damascus, Syria.
---
* 10 Typhoon Damage Being Removed
11 In Anbyon County, Kangwon Province, soldiers and farmers are pumping water out of hundreds of hectares of paddy fields.
12 Drinking water, medicines and instant noodles were brought by trucks in time.
13 The loss is not small, but there is none who laments.
E Organization|Chollima News|Chollima News
E Organization|Red Star Academic Ensemble of the Russian Army|Red Star Academic Ensemble of the Russian Army
E Organization|General Federation of Trade Unions of Korea|General Federation of Trade Unions of Korea
E Person|Gennady Satsyuk|Gennady Satsyuk
E Person|Choe Yong Chol|Choe Yong Chol
E Person|Joko Widodo|Joko Widodo
E Person|Pong Won Ik|Pong Won Ik
E Place|Russia|Russian
E Place|North Korea|DPRK
E Place|Korea|Korea
E Place|Pyongyang|Pyongyang
E Place|Pyongyang International Airport|Pyongyang International Airport
E Place|East Pyongyang Grand Theatre|East Pyongyang Grand Theatre
E Place|Indonesia|Republic of Indonesia;Indonesian
E Place|Damascus|Damascus
E Place|Syria|Syria
E Place|Anbyon County|Anbyon County
E Place|Kangwon Province|Kangwon Province
E Place|Mt Paektu|Mt Paektu
E Commodity|medicines|medicines
E Commodity|instant noodles|instant noodles
C Red Star Academic Ensemble of the Russian Army|It@2;The ensemble@3;its@3
C Pyongyang|here@2
C Indonesia|its@7
C General Federation of Trade Unions of Korea|its@9
R Gennady Satsyuk|LEADS|Red Star Academic Ensemble of the Russian Army|1|asserted|-
R Red Star Academic Ensemble of the Russian Army|VISITED|Pyongyang|1|asserted|on Monday
R Gennady Satsyuk|VISITED|Pyongyang|1|asserted|on Monday
R Choe Yong Chol|EMPLOYED_BY|North Korea|2|asserted|-
R Joko Widodo|LEADS|Indonesia|7|asserted|-
R Pong Won Ik|EMPLOYED_BY|General Federation of Trade Unions of Korea|9|asserted|-
R General Federation of Trade Unions of Korea|VISITED|Damascus|9|asserted|-
R Pong Won Ik|VISITED|Damascus|9|asserted|-
R Damascus|LOCATED_IN|Syria|9|asserted|-
R Anbyon County|LOCATED_IN|Kangwon Province|11|asserted|-

@zc-022|Kazakh agency|2025-04-03|Turkistan region gears up for melon season with new laboratory
1 A phytosanitary laboratory costing 1.2 billion tenge was opened in Saryagash, Turkistan region, Steppe News Agency reports.
2 The facility, which is equipped with devices made in Germany and Japan, will make it possible to check up to 200 samples a day, that is, four times more than before.
---
3 Until now samples were driven to Almaty, and certificates for perishable cargo were often late by two days.
4 “For a melon, two days are an eternity,” said Governor of the region Nuralkhan Koshkarov, who cut the ribbon together with representatives of farmers.
5 As he informed, the volume of production of melons in the region is to reach 1.1 million tons this year.
6 The main buyers are Russia, Latvia and Poland, while trial batches were dispatched last August to Finland.
---
7 Residents of Saryagash told the agency that the laboratory is beautiful but that the road to it has been under repair for three years.
8 The akimat explained that the contractor was declared bankrupt.
9 A new tender will be held by June.
---
10 To recall, a year ago Uzbekistan limited the passage of trucks through the Kaplanbek checkpoint, owing to which tomatoes spoiled.
11 The restrictions have since been removed.
12 The region also intends to revive the cultivation of cotton with drip irrigation, and to that end the akimat signed a memorandum with the Chinese company Xinjiang Tianlü Water-Saving.
13 What the memorandum obliges the company to do is not specified.
E Organization|Steppe News Agency|Steppe News Agency
E Firm|Xinjiang Tianlü Water-Saving|Xinjiang Tianlü Water-Saving
E Person|Nuralkhan Koshkarov|Nuralkhan Koshkarov
E Place|Turkistan region|Turkistan region
E Place|Saryagash|Saryagash
E Place|Germany|Germany
E Place|Japan|Japan
E Place|Almaty|Almaty
E Place|Russia|Russia
E Place|Latvia|Latvia
E Place|Poland|Poland
E Place|Finland|Finland
E Place|Uzbekistan|Uzbekistan
E Place|Kaplanbek checkpoint|Kaplanbek checkpoint
E Place|China|Chinese
E Commodity|melons|melon;melons
E Commodity|tomatoes|tomatoes
E Commodity|cotton|cotton
C Turkistan region|the region@4;the region@5;The region@12;the akimat@12
C Nuralkhan Koshkarov|he@5;who@4
C Xinjiang Tianlü Water-Saving|the company@13
R Saryagash|LOCATED_IN|Turkistan region|1|asserted|-
R Nuralkhan Koshkarov|LEADS|Turkistan region|1-4|asserted|-
R Turkistan region|EXPORTS|melons|5-6|asserted|-
R Turkistan region|SUPPLIES|Russia|5-6|asserted|-
R Turkistan region|SUPPLIES|Latvia|5-6|asserted|-
R Turkistan region|SUPPLIES|Poland|5-6|asserted|-
R Turkistan region|SUPPLIES|Finland|5-6|asserted|last August
R Russia|IMPORTS|melons|5-6|asserted|-
R Latvia|IMPORTS|melons|5-6|asserted|-
R Poland|IMPORTS|melons|5-6|asserted|-
R Finland|IMPORTS|melons|5-6|asserted|last August
R Turkistan region|AGREED_WITH|Xinjiang Tianlü Water-Saving|12|asserted|-
R Xinjiang Tianlü Water-Saving|LOCATED_IN|China|12|asserted|-

@zc-023|Saudi agency|2023-11-09|Minister of Islamic Endowments Concludes Visit to Mauritania
1 Nouakchott, Rabi' II 25, 1445, Nov 09, 2023, Hejaz Press -- The Minister of Islamic Endowments and Guidance, Sheikh Dr. Abdulmohsen bin Faleh Al-Rashoudi, left Nouakchott today at the end of a three-day official visit to the Islamic Republic of Mauritania.
2 He was seen off at Oumtounsy International Airport by the Mauritanian Minister of Islamic Affairs and Original Education, Dah Ould Sidi Yahya, and by the Custodian of the Two Holy Mosques' Ambassador to Mauritania, Abdulaziz bin Nasser Al-Raqabi.
---
3 The minister expressed, in a statement to Hejaz Press, his appreciation for the warmth of the reception and for the hospitality he was accorded, praying to Allah Almighty to perpetuate security and prosperity for the two brotherly countries.
4 During the visit an executive program was signed between the two ministries in the field of the exchange of imams.
5 Its provisions extend to the printing of books and the organization of competitions in the memorization of the Holy Qur'an.
---
6 His Excellency likewise inspected the site of the King Fahd Mosque, where restoration will start early next year, and attended the closing ceremony of a course for 120 preachers.
7 The Kingdom has in previous years presented Mauritania with dates in the holy month of Ramadan, the most recent consignment, of 50 tons, having been handed over in March.
E Organization|Hejaz Press|Hejaz Press
E Person|Abdulmohsen bin Faleh Al-Rashoudi|Abdulmohsen bin Faleh Al-Rashoudi
E Person|Dah Ould Sidi Yahya|Dah Ould Sidi Yahya
E Person|Abdulaziz bin Nasser Al-Raqabi|Abdulaziz bin Nasser Al-Raqabi
E Place|Nouakchott|Nouakchott
E Place|Mauritania|Islamic Republic of Mauritania;Mauritania;Mauritanian
E Place|Oumtounsy International Airport|Oumtounsy International Airport
E Place|King Fahd Mosque|King Fahd Mosque
E Place|Saudi Arabia|Kingdom
E Commodity|dates|dates
E Commodity|books|books
C Abdulmohsen bin Faleh Al-Rashoudi|He@2;The minister@3;his@3;he@3;His Excellency@6
C Saudi Arabia|Custodian of the Two Holy Mosques@2
R Abdulmohsen bin Faleh Al-Rashoudi|VISITED|Mauritania|1|asserted|today
R Abdulmohsen bin Faleh Al-Rashoudi|VISITED|Nouakchott|1|asserted|today
R Dah Ould Sidi Yahya|EMPLOYED_BY|Mauritania|2|asserted|-
R Abdulaziz bin Nasser Al-Raqabi|EMPLOYED_BY|Saudi Arabia|2|asserted|-
R Abdulmohsen bin Faleh Al-Rashoudi|VISITED|King Fahd Mosque|6|asserted|-
R Saudi Arabia|SUPPLIES|Mauritania|7|asserted|in March
R Mauritania|IMPORTS|dates|7|asserted|in March
R Saudi Arabia|EXPORTS|dates|7|asserted|in March

@zc-024|ministry bulletin of economic talks|2024-07-11|Ministry of Economy, Entrepreneurship and Tourism of Romania – Information note no. 88
* 1 1. Joint commission with Egypt
2 The seventh session of the Romanian–Egyptian Joint Commission for economic and technical cooperation closed on Wednesday with the signature of its protocol, on the Romanian side by State Secretary Ovidiu Cernătescu and on the Egyptian side by the First Undersecretary Yehia Wassef Bahgat.
3 The document records the interest of Egypt in obtaining access for its oranges without a second inspection at Constanța, and of Romania in larger sales of wheat and locomotives.
4 No sums are mentioned in it.
---
* 5 2. Visit of a parliamentary group
6 Members of the friendship group of the National Assembly of the Republic of Korea, whose programme includes Cluj and Bucharest, will be received by the minister on the 16th.
---
* 7 3. Participation in exhibitions
8 Twelve Romanian firms had a common pavilion at the Baghdad fair.
9 One of them, Electroputere Dolj S.A., of Craiova, left with an order from Iraq's Ministry of Electricity for 34 transformers, which it should deliver by next summer.
10 Three others brought home their exhibits, as the cost of customs deposits exceeded their value.
---
* 11 4. Miscellaneous
12 The lift in wing B is out of order.
13 Staff are reminded that summer leave must be sanctioned by heads of directorates before the 20th of the month.
E Organization|Ministry of Economy, Entrepreneurship and Tourism of Romania|Ministry of Economy, Entrepreneurship and Tourism of Romania
E Organization|Romanian–Egyptian Joint Commission|Romanian–Egyptian Joint Commission
E Organization|National Assembly of the Republic of Korea|National Assembly of the Republic of Korea
E Organization|Ministry of Electricity|Ministry of Electricity
E Firm|Electroputere Dolj S.A.|Electroputere Dolj S.A.
E Person|Ovidiu Cernătescu|Ovidiu Cernătescu
E Person|Yehia Wassef Bahgat|Yehia Wassef Bahgat
E Place|Romania|Romania;Romanian
E Place|Egypt|Egypt;Egyptian
E Place|Constanța|Constanța
E Place|Cluj|Cluj
E Place|Bucharest|Bucharest
E Place|Baghdad|Baghdad
E Place|Craiova|Craiova
E Place|Iraq|Iraq
E Commodity|oranges|oranges
E Commodity|wheat|wheat
E Commodity|locomotives|locomotives
E Commodity|transformers|transformers
C Romanian–Egyptian Joint Commission|its@2
C Egypt|its@3
C National Assembly of the Republic of Korea|whose@6
C Electroputere Dolj S.A.|One of them@9;it@9
C Ministry of Economy, Entrepreneurship and Tourism of Romania|the minister@6
R Romania|AGREED_WITH|Egypt|2|asserted|on Wednesday
R Ovidiu Cernătescu|EMPLOYED_BY|Romania|2|asserted|-
R Yehia Wassef Bahgat|EMPLOYED_BY|Egypt|2|asserted|-
R Ovidiu Cernătescu|AGREED_WITH|Yehia Wassef Bahgat|2|asserted|on Wednesday
R Egypt|EXPORTS|oranges|3|expected|-
R Egypt|SUPPLIES|Romania|3|expected|-
R Romania|EXPORTS|wheat|3|expected|-
R Romania|EXPORTS|locomotives|3|expected|-
R National Assembly of the Republic of Korea|VISITED|Cluj|6|expected|on the 16th
R National Assembly of the Republic of Korea|VISITED|Bucharest|6|expected|on the 16th
R Electroputere Dolj S.A.|LOCATED_IN|Craiova|9|asserted|-
R Electroputere Dolj S.A.|AGREED_WITH|Ministry of Electricity|9|asserted|-
R Ministry of Electricity|LOCATED_IN|Iraq|9|asserted|-
R Electroputere Dolj S.A.|SUPPLIES|Ministry of Electricity|9|expected|by next summer
R Electroputere Dolj S.A.|EXPORTS|transformers|9|expected|by next summer
R Ministry of Electricity|IMPORTS|transformers|9|expected|by next summer
B 12

@zc-025|mining press, Africa|2023-10-24|Simandou shadow falls on smaller iron hopefuls
1 The attention of the iron-ore world is so fixed on the mountain in Guinea's south-east that it is easy to forget there are others.
2 Boulder Crest Iron has one, in Sierra Leone, with a railway that ends 14 km short of it.
---
3 The company, listed on London's AIM under BCI, said last week that its feasibility study on Sula North put the capital cost at $410 million, and that it was “in conversation with several Asian steelmakers” about offtake and money, in that order.
4 None was named.
5 In 2019 a letter of intent with Hebei's Xinglong Iron & Steel came to nothing when the Chinese group ran out of cash.
---
6 Chairman Duncan Ferrier-Boyle is untroubled.
7 “Grade is king,” he says, sipping what he claims is the only decent coffee in Freetown, “and we have 64 per cent.”
8 Yet grade has to be moved.
9 The line from Pepel port belongs to Arise Leone Rail & Port, whose rate card, leaked to a local newspaper in August, would eat a third of the selling price.
10 Talks on a discount are continuing.
11 President Julius Maada Bio, who was sworn in for a second term in June, has asked for processing at home; pellets, not rocks, is the slogan.
---
12 Analysts at the broker Haldane Peel see a price of $85 a tonne by 2026, when Simandou arrives, and rate Boulder Crest “speculative, in the old sense”.
13 The shares rose 2 per cent on the study and fell 4 on the day after.
14 Local youths have blocked the access road twice, over a football pitch.
E Firm|Boulder Crest Iron|Boulder Crest Iron;Boulder Crest;BCI
E Firm|Xinglong Iron & Steel|Xinglong Iron & Steel
E Firm|Arise Leone Rail & Port|Arise Leone Rail & Port
E Firm|Haldane Peel|Haldane Peel
E Person|Duncan Ferrier-Boyle|Duncan Ferrier-Boyle
E Person|Julius Maada Bio|Julius Maada Bio
E Place|Simandou|Simandou
E Place|Guinea|Guinea
E Place|Sierra Leone|Sierra Leone
E Place|London|London
E Place|Sula North|Sula North
E Place|Asia|Asian
E Place|Hebei|Hebei
E Place|China|Chinese
E Place|Freetown|Freetown
E Place|Pepel port|Pepel port
E Commodity|iron ore|iron-ore;iron
E Commodity|coffee|coffee
E Commodity|pellets|pellets
C Boulder Crest Iron|The company@3;its@3;it@3;we@7
C Xinglong Iron & Steel|the Chinese group@5
C Duncan Ferrier-Boyle|he@7
C Arise Leone Rail & Port|whose@9
C Julius Maada Bio|who@11
R Xinglong Iron & Steel|LOCATED_IN|Hebei|5|asserted|-
R Xinglong Iron & Steel|LOCATED_IN|China|5|asserted|-
R Boulder Crest Iron|AGREED_WITH|Xinglong Iron & Steel|3-5|asserted|In 2019
R Duncan Ferrier-Boyle|LEADS|Boulder Crest Iron|2-6|asserted|-
R Boulder Crest Iron|AGREED_WITH|Arise Leone Rail & Port|2-10|expected|-
R Julius Maada Bio|LEADS|Sierra Leone|2-11|asserted|in June

@zc-026|aviation trade press|2024-08-20|Two ATRs and a Promise: How Tonga's Newest Airline Got Off the Ground
1 When Friendly Skies lost its only aircraft to corrosion in 2022, the outer islands of Tonga went back to the ferry.
2 It took the kingdom two years, three consultants and a loan to find a replacement.
---
3 The answer, Lulutai Pacific, flew its first service to Vava'u on 12 August with an ATR 42-600 which it leases from Nordholm Aviation Capital of Copenhagen.
4 A second machine, an older ATR 72, is being painted in Nadi and should join by Christmas.
5 Fares, the airline says, will be capped at 240 pa'anga.
---
6 Behind the venture stand the government, with 51%, and Fiji's Savusavu Group with the remainder.
7 Chief executive Viliami Mafi, who used to fly for the navy, calls it “the smallest flag carrier on which nobody has yet lost a bag”.
8 Pilots were harder to find than planes: of fourteen, nine come from Papua New Guinea.
---
9 Prime Minister Siaosi Sovaleni attended the first landing in Vava'u and stayed for the roast pig.
10 In a short speech he thanked Australia, whose grant had repaired the runway lights.
11 Not everyone was invited; the hotelier who had lobbied longest for the link watched from behind the fence, with, he said, a perfect view.
---
12 Analysts doubt that the route can pay.
13 Lulutai Pacific carried 3,100 passengers in its first week, at an average load of 61%.
14 “Ask me at whale time,” said Mafi, whose office window looks on the apron and, beyond it, on the wreck.
E Firm|Friendly Skies|Friendly Skies
E Firm|Lulutai Pacific|Lulutai Pacific
E Firm|Nordholm Aviation Capital|Nordholm Aviation Capital
E Firm|Savusavu Group|Savusavu Group
E Person|Viliami Mafi|Viliami Mafi;Mafi
E Person|Siaosi Sovaleni|Siaosi Sovaleni
E Place|Tonga|Tonga
E Place|Vava'u|Vava'u
E Place|Copenhagen|Copenhagen
E Place|Nadi|Nadi
E Place|Fiji|Fiji
E Place|Papua New Guinea|Papua New Guinea
E Place|Australia|Australia
E Commodity|ATR 42-600|ATR 42-600
E Commodity|ATR 72|ATR 72
C Tonga|the kingdom@2;the government@6
C Lulutai Pacific|which@3;it@3;the airline@5;the venture@6;its@13;it@7
C Viliami Mafi|who@7;me@14;whose@14
C Siaosi Sovaleni|he@10
C Australia|whose@10
R Nordholm Aviation Capital|LOCATED_IN|Copenhagen|3|asserted|-
R Tonga|OWNS|Lulutai Pacific|2-6|asserted|-
R Savusavu Group|INVESTED_IN|Lulutai Pacific|3-6|asserted|-
R Savusavu Group|LOCATED_IN|Fiji|6|asserted|-
R Viliami Mafi|LEADS|Lulutai Pacific|3-7|asserted|-
R Siaosi Sovaleni|LEADS|Tonga|6-9|asserted|-
R Siaosi Sovaleni|VISITED|Vava'u|9|asserted|-
R Lulutai Pacific|LOCATED_IN|Tonga|0-3|asserted|-

@zc-027|grain market report|2025-01-16|Black Sea: quota looms, buyers yawn
1 Russian 12.5% protein wheat for February loading was quoted at $236/t fob Novorossiysk at the close on Wednesday, a dollar lower on the week, as the approach of the export quota, which from 15 February will cut what may leave the country by nearly two thirds, failed once again to frighten anybody.
---
2 Turkey's suspension of purchases, in place between June and October and half lifted since, has left a hole that Egypt, now buying by private talks through Mostakbal Misr rather than by tender, has not filled.
3 “They buy, but you hear of it from the ship,” said a Geneva trader.
4 Argentine grain is the cheapest in the world for the first time since 2022.
5 Two cargoes of it, 60,000 tonnes in all, were sold to Indonesia's Bogasari-Timur on Monday by the cooperative Unión Agraria de Bahía, traders said.
---
6 In Ukraine, the Ministry of Agrarian Policy and the traders' unions signed, as they do every year, a memorandum setting the maximum volume of wheat exports for the season, at 16.2 million tonnes.
7 Shipments to date make up 10.1 million.
8 Farmers are holding out for 10,000 hryvnias.
---
9 EU soft wheat shipments since July, at 11.4 million tonnes, are a third behind.
10 French port workers plan a strike on the 20th.
11 Weather is mild and there is no snow on the Volga, which agronomists dislike, but nobody ever made money, an old hand reminded us, by selling the crop he could not see.
E Firm|Mostakbal Misr|Mostakbal Misr
E Firm|Bogasari-Timur|Bogasari-Timur
E Firm|Unión Agraria de Bahía|Unión Agraria de Bahía
E Organization|Ministry of Agrarian Policy|Ministry of Agrarian Policy
E Organization|European Union|EU
E Place|Black Sea|Black Sea
E Place|Russia|Russian
E Place|Novorossiysk|Novorossiysk
E Place|Turkey|Turkey
E Place|Egypt|Egypt
E Place|Geneva|Geneva
E Place|Argentina|Argentine
E Place|Indonesia|Indonesia
E Place|Ukraine|Ukraine
E Place|France|French
E Place|Volga|Volga
E Commodity|wheat|wheat
E Commodity|grain|grain
C Russia|the country@1
C grain|it@5
R Egypt|IMPORTS|wheat|1-2|asserted|-
R Unión Agraria de Bahía|SUPPLIES|Bogasari-Timur|5|asserted|on Monday
R Unión Agraria de Bahía|EXPORTS|grain|4-5|asserted|on Monday
R Bogasari-Timur|IMPORTS|grain|4-5|asserted|on Monday
R Bogasari-Timur|LOCATED_IN|Indonesia|5|asserted|-
R Ministry of Agrarian Policy|LOCATED_IN|Ukraine|6|asserted|-
R European Union|EXPORTS|wheat|9|asserted|since July

@zc-028|investigative, Latin America|2023-09-04|Gold with no mine: who stands behind Oro Limpio
1 On paper the mine at Quebrada Honda, in the Colombian department of Chocó, gave 1.9 tonnes of gold in two years.
2 On the ground, when a team from this outlet went there by canoe in May, it gave mud, two goats and a sign.
---
3 The gold was sold, all of it, to Oro Limpio S.A.S., a trading house in Medellín whose legal representative is Yesid Arbeláez Montoya, 29, according to the chamber of commerce.
4 Arbeláez is also, on the evidence of his payslips, a driver.
5 The man he drives, Gonzalo Uribe-Lacouture, is the founder of the web of firms known in Antioquia as Grupo Candelaria, to which Oro Limpio does not, its lawyers insist, belong.
6 Yet the two share an address, a telephone and a parrot.
---
7 From Medellín the metal goes to Florida.
8 U.S. customs data show 212 shipments to Coral Ridge Refining, in Miami, which supplies mints and jewellers.
9 Coral Ridge said it performs due diligence on every supplier, “including site visits”, and that it had never met Mr. Uribe-Lacouture.
---
10 In December 2021 prosecutors in Quibdó opened a case for money laundering and closed it eleven weeks later.
11 The prosecutor in charge now works in the private sector.
12 Mauricio Rentería, who leads the community council of Quebrada Honda, accuses Oro Limpio of having used his river's name to launder gold dredged elsewhere.
13 “They mined our signature,” he said.
* 14 Have documents? Write to us securely.
E Place|Quebrada Honda|Quebrada Honda
E Place|Colombia|Colombian
E Place|Chocó|Chocó
E Place|Medellín|Medellín
E Place|Antioquia|Antioquia
E Place|Florida|Florida
E Place|Miami|Miami
E Place|United States|U.S.
E Place|Quibdó|Quibdó
E Firm|Oro Limpio S.A.S.|Oro Limpio S.A.S.;Oro Limpio
E Firm|Grupo Candelaria|Grupo Candelaria
E Firm|Coral Ridge Refining|Coral Ridge Refining;Coral Ridge
E Organization|community council of Quebrada Honda|community council of Quebrada Honda
E Person|Yesid Arbeláez Montoya|Yesid Arbeláez Montoya;Arbeláez
E Person|Gonzalo Uribe-Lacouture|Gonzalo Uribe-Lacouture;Uribe-Lacouture
E Person|Mauricio Rentería|Mauricio Rentería
E Commodity|gold|gold;Gold
C Oro Limpio S.A.S.|a trading house in Medellín@3;whose@3;its@5
C Yesid Arbeláez Montoya|his@4;he@5
C Gonzalo Uribe-Lacouture|The man he drives@5
C Coral Ridge Refining|it@9;which@8
C Mauricio Rentería|who@12;his@12;he@13
C gold|the metal@7
R Quebrada Honda|LOCATED_IN|Chocó|1|asserted|-
R Chocó|LOCATED_IN|Colombia|1|asserted|-
R Quebrada Honda|SUPPLIES|Oro Limpio S.A.S.|1-3|alleged|-
R Oro Limpio S.A.S.|IMPORTS|gold|3|asserted|-
R Quebrada Honda|EXPORTS|gold|1-3|alleged|-
R Oro Limpio S.A.S.|LOCATED_IN|Medellín|3|asserted|-
R Yesid Arbeláez Montoya|LEADS|Oro Limpio S.A.S.|3|asserted|-
R Gonzalo Uribe-Lacouture|LEADS|Grupo Candelaria|5|asserted|-
R Oro Limpio S.A.S.|SUBSIDIARY_OF|Grupo Candelaria|5|denied|-
R Coral Ridge Refining|LOCATED_IN|Miami|8|asserted|-
R Oro Limpio S.A.S.|SUPPLIES|Coral Ridge Refining|3-8|asserted|-
R Oro Limpio S.A.S.|EXPORTS|gold|3-8|asserted|-
R Coral Ridge Refining|IMPORTS|gold|3-8|asserted|-
R Coral Ridge Refining|MET_WITH|Gonzalo Uribe-Lacouture|9|denied|-
R Mauricio Rentería|LEADS|community council of Quebrada Honda|12|asserted|-
R Oro Limpio S.A.S.|ACCUSED_BY|Mauricio Rentería|12|asserted|-

@zc-029|statistics office note|2024-02-28|External trade of Moldova, January 2024 (flash)
* 1 NATIONAL BUREAU OF STATISTICS OF THE REPUBLIC OF MOLDOVA
2 In January 2024 the exports of goods totalled 268.4 million dollars, 11.2% less than in December and 26.3% less than in the same month of 2023.
3 Exports of domestic products made up 189.9 million dollars of the total; re-exports, classical and after processing, the remainder.
---
* 4 By destination
* 5 – European Union: 66.1% of the total; chiefly sunflower seeds, wine and insulated wire;
* 6 – CIS: 6.9%, the lowest share since records began;
* 7 – other countries: 27.0%, of which Ukraine and Türkiye the greater part.
---
* 8 By origin
9 Imports amounted to 656.2 million dollars.
10 Romania came first, with 17.1%, followed by China and by Ukraine.
11 Purchases of natural gas fell by half in value as a result of lower prices.
---
* 12 Balance
13 The deficit was 387.8 million dollars, or 2.4 million less than a year before.
14 The degree of coverage of imports by exports was 40.9%.
---
* 15 Notes
16 1. Data exclude enterprises on the left bank of the Nistru and the municipality of Bender.
17 2. Figures may be revised when late declarations are received.
18 3. “Agreement” in Table 4 denotes trade under preferential regimes and does not imply that a new treaty has been concluded.
* 19 Next release: 15 March. Press desk: Rodica Țurcanu-Bejan, tel. 022 40 30 00 (ext. 11)
E Organization|National Bureau of Statistics of the Republic of Moldova|NATIONAL BUREAU OF STATISTICS OF THE REPUBLIC OF MOLDOVA
E Organization|European Union|European Union
E Organization|CIS|CIS
E Person|Rodica Țurcanu-Bejan|Rodica Țurcanu-Bejan
E Place|Moldova|Moldova
E Place|Ukraine|Ukraine
E Place|Turkey|Türkiye
E Place|Romania|Romania
E Place|China|China
E Place|Nistru|Nistru
E Place|Bender|Bender
E Commodity|sunflower seeds|sunflower seeds
E Commodity|wine|wine
E Commodity|insulated wire|insulated wire
E Commodity|natural gas|natural gas
R Moldova|SUPPLIES|European Union|0-5|asserted|In January 2024
R Moldova|EXPORTS|sunflower seeds|0-5|asserted|In January 2024
R Moldova|EXPORTS|wine|0-5|asserted|In January 2024
R Moldova|EXPORTS|insulated wire|0-5|asserted|In January 2024
R European Union|IMPORTS|sunflower seeds|0-5|asserted|In January 2024
R European Union|IMPORTS|wine|0-5|asserted|In January 2024
R European Union|IMPORTS|insulated wire|0-5|asserted|In January 2024
R Moldova|SUPPLIES|CIS|0-6|asserted|In January 2024
R Moldova|SUPPLIES|Ukraine|0-7|asserted|In January 2024
R Moldova|SUPPLIES|Turkey|0-7|asserted|In January 2024
R Romania|SUPPLIES|Moldova|0-10|asserted|In January 2024
R China|SUPPLIES|Moldova|0-10|asserted|In January 2024
R Ukraine|SUPPLIES|Moldova|0-10|asserted|In January 2024
R Moldova|IMPORTS|natural gas|0-11|asserted|In January 2024
R Rodica Țurcanu-Bejan|EMPLOYED_BY|National Bureau of Statistics of the Republic of Moldova|1-19|asserted|-

@zc-030|interview, shipping weekly|2022-10-17|“A seafarer is not a spare part”: ten minutes with Captain Ifeoma Nwachukwu-Bello
* 1 The first woman to head the Merchant Navy Officers' Guild of Nigeria speaks about abandoned crews, bad coffee and the sea as an employer.
---
2 Q: You were elected in July. What surprised you most?
3 A: The number of telephone calls at night.
4 When a crew is abandoned, it is always at night that the food runs out.
---
5 Q: How many such cases do you have now?
6 A: Four. The worst is the tanker ISOLDE BAY, which has lain at anchor off Lomé since March with eleven of my members on board.
7 They have had rice and rain.
8 The flag state does not answer, the owner, in Sharjah, changes his number every week.
---
9 Q: Can your union do anything beyond writing letters?
10 A: We write very good letters.
11 No, seriously, we went to the court in Togo, with the help of the International Transport Workers' Federation, and the ship may be sold in November.
12 I don't say it will.
---
13 Q: There has been talk of Nigerian officers being hired for what is called the shadow fleet.
14 A: I've heard it. I have also heard that pay is double, and that the lifeboats are from 1994.
15 I tell the young ones: nobody is sanctioned for being poor, but you can drown of it.
---
16 Q: Will you go back to sea?
17 A: Ask my mother. She has already hidden the suitcase.
18 (laughs)
* 19 Interview by Derin Falowo. Edited for length.
E Person|Ifeoma Nwachukwu-Bello|Ifeoma Nwachukwu-Bello
E Person|Derin Falowo|Derin Falowo
E Organization|Merchant Navy Officers' Guild of Nigeria|Merchant Navy Officers' Guild of Nigeria
E Organization|International Transport Workers' Federation|International Transport Workers' Federation
E Vessel|ISOLDE BAY|ISOLDE BAY
E Place|Lomé|Lomé
E Place|Sharjah|Sharjah
E Place|Togo|Togo
E Place|Nigeria|Nigerian
E Commodity|rice|rice
E Commodity|coffee|coffee
C Ifeoma Nwachukwu-Bello|The first woman@1;You@2;my@6;I@12;I@14
C Merchant Navy Officers' Guild of Nigeria|your union@9;We@10;we@11
C ISOLDE BAY|which@6;the ship@11
R Ifeoma Nwachukwu-Bello|LEADS|Merchant Navy Officers' Guild of Nigeria|0-1|asserted|in July
R ISOLDE BAY|LOCATED_IN|Lomé|6|asserted|since March
B 19

@zc-031|state agency, Iran, security desk|2023-05-08|IRGC Navy seizes vessel carrying smuggled fuel in Persian Gulf
1 BANDAR ABBAS (Aftab) – The Naval Force of the Islamic Revolution Guards Corps (IRGC) has seized a foreign vessel carrying more than 1.5 million liters of smuggled diesel in the waters of the Persian Gulf, a commander said on Monday.
2 Rear Admiral Heidar Honarjou told Aftab that the SEA PETREL, under the flag of the Marshall Islands, was stopped in an operation of intelligence complexity 40 miles off the island of Kish, and that twelve members of her crew had been handed over to judicial authorities in Bandar Abbas.
---
3 The nationalities of the twelve were not mentioned.
4 “Our forces monitor every movement with vigilance,” the commander added. “Those who plunder the wealth of the nation should know that the sea has eyes.”
5 Iran, where a liter of gasoline costs less than a glass of tea, has been battling rampant smuggling by land to neighboring countries and by sea to Arab states of the Persian Gulf.
---
6 A company in Piraeus, Aegli Tankers, which according to maritime databases is the owner of the ship, said in an e-mail that she had been on her way from Khor Fakkan to Hamriyah with a lawful cargo.
7 The U.S. Fifth Fleet, based in Bahrain, called the incident “unhelpful”.
8 Last month, too, Iranian media reported a seizure in the same area; that ship was let go after nine days.
9 Fuel subsidies cost the treasury tens of billions of dollars a year, and proposals for cutting them have been shelved, again and again, since the unrest of November 2019.
E Organization|Aftab|Aftab
E Organization|IRGC|IRGC
E Organization|IRGC Navy|IRGC Navy;Naval Force of the Islamic Revolution Guards Corps
E Organization|U.S. Fifth Fleet|U.S. Fifth Fleet
E Firm|Aegli Tankers|Aegli Tankers
E Vessel|SEA PETREL|SEA PETREL
E Person|Heidar Honarjou|Heidar Honarjou
E Place|Bandar Abbas|BANDAR ABBAS;Bandar Abbas
E Place|Persian Gulf|Persian Gulf
E Place|Marshall Islands|Marshall Islands
E Place|Kish|Kish
E Place|Iran|Iran;Iranian
E Place|Piraeus|Piraeus
E Place|Khor Fakkan|Khor Fakkan
E Place|Hamriyah|Hamriyah
E Place|Bahrain|Bahrain
E Commodity|diesel|diesel
E Commodity|gasoline|gasoline
E Commodity|fuel|fuel;Fuel
E Commodity|tea|tea
C Heidar Honarjou|the commander@4;a commander@1
C SEA PETREL|a foreign vessel@1;her@2;the ship@6;she@6
C Aegli Tankers|A company in Piraeus@6;which@6
R SEA PETREL|ARRESTED_BY|IRGC Navy|1-2|asserted|on Monday
R Heidar Honarjou|EMPLOYED_BY|IRGC Navy|1-2|asserted|-
R Aegli Tankers|LOCATED_IN|Piraeus|6|asserted|-
R Aegli Tankers|OWNS|SEA PETREL|2-6|asserted|-
R U.S. Fifth Fleet|LOCATED_IN|Bahrain|7|asserted|-

@zc-032|Global-voices manner, Caucasus|2024-05-16|“They sing, then they are taken”: Tbilisi's choirs on the barricade
1 For the fourth week in a row, the steps of the parliament in Tbilisi belonged, after dark, to basses.
2 Georgia's polyphonic choirs, which usually meet in cellars, have become the soundtrack of the protests against the bill on “transparency of foreign influence” that lawmakers passed in its third reading on May 14.
---
3 “If you shout, you are hoarse by ten o'clock. If you sing, you can go on until breakfast,” explained Tekla Bezhanishvili, who conducts the women's ensemble Ialoni Kari and who, in daylight, teaches chemistry.
4 On Monday night one of her altos, Nutsa Gvelesiani, was detained by Georgian riot police as she handed out lozenges; she was released, with a fine, on Tuesday.
5 The Interior Ministry did not reply to questions.
---
6 The bill obliges organisations that receive more than a fifth of their money from abroad to register as agents.
7 The ruling party, Georgian Dream, says it is no different from laws in the United States; its critics in Brussels say it is no different from one in Moscow.
8 Washington has warned that it could restrict visas for those who undermine democracy, though no names have been published, and the opposition has a list of its own, several pages long, which it reads aloud.
---
9 Someone is always asking for “Mravalzhamier”, the song for many years.
10 “We tell them: first let's see about this one,” said Bezhanishvili.
11 A bakery on Rustaveli Avenue, whose owner votes for the government, sends out bread at two in the morning.
12 He too, it turns out, sings second tenor.
E Person|Tekla Bezhanishvili|Tekla Bezhanishvili;Bezhanishvili
E Person|Nutsa Gvelesiani|Nutsa Gvelesiani
E Organization|Ialoni Kari|Ialoni Kari
E Organization|Interior Ministry|Interior Ministry
E Organization|Georgian Dream|Georgian Dream
E Organization|European Union|Brussels
E Place|Tbilisi|Tbilisi
E Place|Georgia|Georgia;Georgian
E Place|United States|United States;Washington
E Place|Moscow|Moscow
E Place|Rustaveli Avenue|Rustaveli Avenue
E Commodity|lozenges|lozenges
E Commodity|bread|bread
C Tekla Bezhanishvili|who@3;her@4
C Nutsa Gvelesiani|she@4;she#2@4
C Georgian Dream|its@7
R Tekla Bezhanishvili|LEADS|Ialoni Kari|3|asserted|-
R Nutsa Gvelesiani|ARRESTED_BY|Georgia|4|asserted|On Monday night

@zc-033|press release, energy equipment|2022-06-21|Halvorsen Strand awarded FEED contract for Namibian green ammonia project
1 Stavanger, 21 June 2022: Halvorsen Strand ASA (OSE: HSTR) has been awarded a contract for front-end engineering and design (FEED) by Lüderitz Ammonia (Pty) Ltd, the Namibian developer behind the proposed 350,000 tonnes-per-year green ammonia plant at Angra Point.
2 The value of the contract is in the range that the company terms “modest”, i.e. between NOK 50 and 150 million.
---
3 “Wind like this you do not find twice,” says Kristin Aarvik-Meling, Executive Vice President for New Energies.
4 “We look forward to working with our client, with local suppliers and, not least, with the brown hyenas, whose migration route has been taken account of in the layout.”
5 Work starts at once and will be carried out by the offices in Stavanger and Cape Town, the latter of which was opened last year and today counts 31 engineers.
---
6 A final investment decision is not expected before 2025.
7 The developer has a non-binding term sheet with the Rotterdam utility Maasvlakte Energie for two thirds of the volumes, and is in dialogue with the Namibia Investment Promotion and Development Board on land.
---
* 8 For further information, please contact:
* 9 Even Sørbø-Lied, Head of Investor Relations, +47 55 50 01 44
---
10 This information is subject to the disclosure requirements pursuant to section 5-12 of the Norwegian Securities Trading Act.
11 About Halvorsen Strand: an engineering house with 2,100 employees and a history that goes back to a forge of 1889.
E Firm|Halvorsen Strand ASA|Halvorsen Strand ASA;Halvorsen Strand
E Firm|Lüderitz Ammonia (Pty) Ltd|Lüderitz Ammonia (Pty) Ltd
E Firm|Maasvlakte Energie|Maasvlakte Energie
E Organization|Namibia Investment Promotion and Development Board|Namibia Investment Promotion and Development Board
E Person|Kristin Aarvik-Meling|Kristin Aarvik-Meling
E Person|Even Sørbø-Lied|Even Sørbø-Lied
E Place|Stavanger|Stavanger
E Place|Namibia|Namibian
E Place|Norway|Norwegian
E Place|Angra Point|Angra Point
E Place|Cape Town|Cape Town
E Place|Rotterdam|Rotterdam
E Commodity|green ammonia|green ammonia
C Halvorsen Strand ASA|the company@2;We@4;our@4
C Lüderitz Ammonia (Pty) Ltd|our client@4;The developer@7
R Halvorsen Strand ASA|AGREED_WITH|Lüderitz Ammonia (Pty) Ltd|1|asserted|21 June 2022
R Lüderitz Ammonia (Pty) Ltd|LOCATED_IN|Namibia|1|asserted|-
R Kristin Aarvik-Meling|EMPLOYED_BY|Halvorsen Strand ASA|1-3|asserted|-
R Lüderitz Ammonia (Pty) Ltd|SUPPLIES|Maasvlakte Energie|7|expected|-
R Maasvlakte Energie|IMPORTS|green ammonia|1-7|expected|-
R Lüderitz Ammonia (Pty) Ltd|EXPORTS|green ammonia|1-7|expected|-
R Lüderitz Ammonia (Pty) Ltd|AGREED_WITH|Maasvlakte Energie|7|asserted|-
R Lüderitz Ammonia (Pty) Ltd|AGREED_WITH|Namibia Investment Promotion and Development Board|7|expected|-
R Maasvlakte Energie|LOCATED_IN|Rotterdam|7|asserted|-
R Even Sørbø-Lied|EMPLOYED_BY|Halvorsen Strand ASA|1-9|asserted|-

@zc-034|regional daily, India|2023-12-03|Cochin yard lays keel for Bhutan? No, but nearly
1 KOCHI: Shipbuilders have built for Norway, for Germany and for the Andamans, but never, until now, for a landlocked customer.
2 The Ministry of Energy and Natural Resources of Bhutan has ordered from Vembanad Shipyard Ltd., a private yard at Aroor, three aluminium workboats with which divers will clean the intakes of its dams.
---
3 “When the letter came we thought it was a prank,” admits the yard's managing director, Thomas Kurian Panachikal, 61.
4 The boats, each of eleven metres, will travel in two halves by road by way of Siliguri, a journey longer in days than in kilometres.
5 They are due at Phuentsholing before the monsoon.
---
6 The order is small change, at ₹9.4 crore, beside what the public-sector Cochin Shipyard earns.
7 But it comes at a time when Vembanad, founded by Mr. Panachikal's father to mend fishing trawlers, has not much else in hand.
8 A ferry for Lakshadweep was cancelled in 2022.
9 Forty-two of the 190 workers were sent home in August, and the union, affiliated to the CITU, struck work for nine days.
---
10 Bhutan's royal government paid a fifth in advance, by cheque, in rupees.
11 Dasho Karma Tshewang Dorji, who came down from Thimphu for the cutting of the first plate, broke a coconut, ate two portions of karimeen and told workers that he had seen the sea for the third time in his life.
12 He found it, he said, “very well filled”.
E Firm|Vembanad Shipyard Ltd.|Vembanad Shipyard Ltd.;Vembanad
E Firm|Cochin Shipyard|Cochin Shipyard;Cochin yard
E Organization|Ministry of Energy and Natural Resources of Bhutan|Ministry of Energy and Natural Resources of Bhutan
E Organization|CITU|CITU
E Person|Thomas Kurian Panachikal|Thomas Kurian Panachikal;Panachikal
E Person|Karma Tshewang Dorji|Karma Tshewang Dorji
E Place|Kochi|KOCHI
E Place|Norway|Norway
E Place|Germany|Germany
E Place|Andamans|Andamans
E Place|Bhutan|Bhutan
E Place|Aroor|Aroor
E Place|Siliguri|Siliguri
E Place|Phuentsholing|Phuentsholing
E Place|Lakshadweep|Lakshadweep
E Place|Thimphu|Thimphu
E Commodity|workboats|workboats
E Commodity|karimeen|karimeen
C Vembanad Shipyard Ltd.|a private yard at Aroor@2;we@3
C Ministry of Energy and Natural Resources of Bhutan|its@2
C Karma Tshewang Dorji|who@11;he@11;his@11;He@12
R Ministry of Energy and Natural Resources of Bhutan|IMPORTS|workboats|2|expected|-
R Vembanad Shipyard Ltd.|SUPPLIES|Ministry of Energy and Natural Resources of Bhutan|2|expected|-
R Vembanad Shipyard Ltd.|EXPORTS|workboats|2|expected|-
R Vembanad Shipyard Ltd.|AGREED_WITH|Ministry of Energy and Natural Resources of Bhutan|2|asserted|-
R Vembanad Shipyard Ltd.|LOCATED_IN|Aroor|2|asserted|-
R Thomas Kurian Panachikal|LEADS|Vembanad Shipyard Ltd.|2-3|asserted|-
R Karma Tshewang Dorji|VISITED|Aroor|2-11|asserted|-

@zc-035|think column, no edge|2022-09-29|What we talk about when we talk about a price cap
1 A cap is a hat, and most of the trouble with the idea of a price cap on oil begins there: one thinks that it can be put on and taken off.
2 The ministers who like it imagine a buyer who says to a seller, “I will give you sixty”, and a seller who, having nowhere to go, takes it.
3 The ministers who dislike it imagine a seller who shrugs.
---
4 Both pictures leave out the tanker.
5 Oil does not move because somebody has agreed on a price; it moves because a captain has a crew, a hull, a certificate and a policy, and it is the policy, printed as a rule in a street not far from the Thames, that the lawyers are really talking about.
6 Without cover, no port; without port, no cargo; and a cargo that is not discharged is worth less than nothing.
---
7 Could it work?
8 Suppose that a refiner in some large country wants both cheap barrels and clean papers.
9 It might sign an attestation it does not believe, a broker might believe an attestation he has not read, and a bank might file it under a heading nobody will open.
10 Economists call that friction. Sailors call it fog.
---
11 There will be sanctions for those who cheat, we are assured.
12 There always are.
13 My uncle, who sold kerosene from a handcart for forty years and was never once caught giving short measure, used to say that it is not the law that keeps a man honest, but the customer's sister, who also has a can.
E Commodity|oil|oil;Oil
E Commodity|kerosene|kerosene
E Place|Thames|Thames

@zc-036|state agency, Laos|2024-12-05|Lao, Cuban health ministries ink deal on dengue control
1 (LNA) Deputy Minister of Health Dr Phouthone Sisoulath and Cuban Ambassador to the Lao PDR Enna Rodríguez Peña signed in Vientiane on December 4 an agreement on cooperation between the Ministry of Health of the Lao PDR and the Ministry of Public Health of Cuba.
2 The signing was witnessed by Minister of Health Dr Bounfeng Keomany, department heads and representatives of the World Health Organization (WHO).
---
3 Under the document, which is valid for three years, the Cuban side will send entomologists and the biological larvicide Griselesf, whereas the Lao side will take care of accommodation, local transport and interpreters.
4 The first group of four is to arrive in Pakse in February.
5 Speaking at the ceremony, Dr Bounfeng recalled that more than 30,000 cases of dengue were recorded last year and called on households to turn over buckets, tyres and flower pots once a week.
---
6 Lao and Cuban leaders have maintained a tradition of mutual visits since 1974.
7 Kaysone Phomvihane and Fidel Castro planted a tree together in Havana which, the ambassador said, has been struck by lightning twice and still gives shade.
8 Afterwards, a lunch was offered.
9 Meanwhile the National Assembly continues to debate the budget for 2025.
E Organization|LNA|LNA
E Organization|Ministry of Health of the Lao PDR|Ministry of Health of the Lao PDR
E Organization|Ministry of Public Health of Cuba|Ministry of Public Health of Cuba
E Organization|World Health Organization|World Health Organization;WHO
E Organization|National Assembly|National Assembly
E Person|Phouthone Sisoulath|Phouthone Sisoulath
E Person|Enna Rodríguez Peña|Enna Rodríguez Peña
E Person|Bounfeng Keomany|Bounfeng Keomany;Bounfeng
E Person|Kaysone Phomvihane|Kaysone Phomvihane
E Person|Fidel Castro|Fidel Castro
E Place|Laos|Lao PDR;Lao
E Place|Cuba|Cuban
E Place|Vientiane|Vientiane
E Place|Pakse|Pakse
E Place|Havana|Havana
E Commodity|biological larvicide|biological larvicide;Griselesf
C Enna Rodríguez Peña|the ambassador@7
R Ministry of Health of the Lao PDR|AGREED_WITH|Ministry of Public Health of Cuba|1|asserted|on December 4
R Phouthone Sisoulath|EMPLOYED_BY|Ministry of Health of the Lao PDR|1|asserted|-
R Enna Rodríguez Peña|EMPLOYED_BY|Cuba|1|asserted|-
R Phouthone Sisoulath|AGREED_WITH|Enna Rodríguez Peña|1|asserted|on December 4
R Bounfeng Keomany|LEADS|Ministry of Health of the Lao PDR|1-2|asserted|-
R Cuba|SUPPLIES|Laos|3|expected|-
R Cuba|EXPORTS|biological larvicide|3|expected|-
R Laos|IMPORTS|biological larvicide|3|expected|-
R Cuba|VISITED|Pakse|3-4|expected|in February
R Kaysone Phomvihane|MET_WITH|Fidel Castro|7|asserted|-

@zc-037|mining press, Latin America|2025-02-11|Lithium: Bolivia's two contracts meet a closed door
1 The economic committee of Bolivia's lower house did on Monday what it has done for six weeks, and adjourned without a vote on the two lithium contracts that the government regards as its legacy.
2 One, signed in September with the Russian firm Uralsk Lithium Technologies, foresees a plant of 14,000 tonnes a year at Colcha K; the other, of November, a pair of plants to be put up by Hong Tai CBX, a Chinese consortium.
3 Each needs the approval of both chambers.
---
4 Deputies of the opposition complain that royalties are too low and environmental studies absent.
5 Deputies of the ruling MAS, which is split in two, complain about one another.
6 “They have not read it, and those who have read it have not understood it,” lamented the head of the state company Yacimientos de Litio Bolivianos (YLB), Hernando Alarcón, who told the committee that carbonate from the first Russian plant would be sold by YLB, not by the partner.
---
7 In Uyuni, where hotels had been built for engineers who did not come, the civic committee declared itself in permanent emergency, its third since 2019.
8 A German company left that year, after a decree was annulled.
9 Quinoa growers fear for the water.
10 The lagoon flamingos were not asked.
---
11 Lithium carbonate, at about $10,500 a tonne, now fetches an eighth of what it did at the end of 2022.
12 Bolivia exported 2,100 tonnes last year, nearly all of it to China.
E Organization|MAS|MAS
E Firm|Uralsk Lithium Technologies|Uralsk Lithium Technologies
E Firm|Hong Tai CBX|Hong Tai CBX
E Firm|Yacimientos de Litio Bolivianos|Yacimientos de Litio Bolivianos;YLB
E Person|Hernando Alarcón|Hernando Alarcón
E Place|Bolivia|Bolivia
E Place|Russia|Russian
E Place|Colcha K|Colcha K
E Place|China|Chinese;China
E Place|Uyuni|Uyuni
E Place|Germany|German
E Commodity|lithium carbonate|Lithium carbonate;carbonate
E Commodity|lithium|lithium;Lithium
E Commodity|quinoa|Quinoa
C Bolivia|the government@1;its@1
C Hernando Alarcón|who#2@6
R Bolivia|AGREED_WITH|Uralsk Lithium Technologies|1-2|asserted|in September
R Uralsk Lithium Technologies|LOCATED_IN|Russia|2|asserted|-
R Bolivia|AGREED_WITH|Hong Tai CBX|1-2|asserted|of November
R Hong Tai CBX|LOCATED_IN|China|2|asserted|-
R Hernando Alarcón|LEADS|Yacimientos de Litio Bolivianos|6|asserted|-
R Bolivia|OWNS|Yacimientos de Litio Bolivianos|1-6|asserted|-
R Yacimientos de Litio Bolivianos|EXPORTS|lithium carbonate|6|expected|-
R Bolivia|EXPORTS|lithium carbonate|11-12|asserted|last year
R China|IMPORTS|lithium carbonate|11-12|asserted|last year
R Bolivia|SUPPLIES|China|12|asserted|last year

@zc-038|Turkish agency, English|2021-12-14|Türkiye, Somalia review fisheries accord
1 ANKARA – A Somali delegation headed by Minister of Fisheries and Marine Resources Abdirashid Hirsi Gelle held talks on Tuesday with officials of the Ministry of Agriculture and Forestry in the Turkish capital.
---
2 The sides took up the implementation of a fisheries accord that was signed during President Recep Tayyip Erdogan's trip to Mogadishu in 2016 and has since, as a diplomatic source put it to Bosphorus Agency, “been resting”.
3 Vessels from the Black Sea port of Trabzon could be licensed for tuna from next year on condition that a third of the catch is landed at Bosaso, the source said, speaking on the condition of anonymity because of restrictions on talking to the media.
---
4 Illegal fishing is estimated to cost Somalia $300 million annually.
5 The minister also called at a shipyard in Tuzla, east of Istanbul, and placed a wreath at the mausoleum of Mustafa Kemal Ataturk.
6 He was accompanied by Jama Abdi Warfaa, the Somali ambassador.
---
7 Türkiye opened its largest embassy in the world in Mogadishu and has trained a part of the Somali army there.
8 More than 3,000 Somali students are enrolled in its universities.
9 The carrier of the country was the first from outside of Africa to fly to Mogadishu after the war of two decades; its passengers, then as now, are asked to be at the gate early.
10 *Writing by Nilgün Karatay
E Organization|Ministry of Agriculture and Forestry|Ministry of Agriculture and Forestry
E Organization|Bosphorus Agency|Bosphorus Agency
E Organization|Somali army|Somali army
E Person|Abdirashid Hirsi Gelle|Abdirashid Hirsi Gelle
E Person|Recep Tayyip Erdogan|Recep Tayyip Erdogan
E Person|Jama Abdi Warfaa|Jama Abdi Warfaa
E Person|Mustafa Kemal Ataturk|Mustafa Kemal Ataturk
E Person|Nilgün Karatay|Nilgün Karatay
E Place|Turkey|Türkiye;Turkish
E Place|Ankara|ANKARA
E Place|Somalia|Somalia;Somali
E Place|Mogadishu|Mogadishu
E Place|Black Sea|Black Sea
E Place|Trabzon|Trabzon
E Place|Bosaso|Bosaso
E Place|Tuzla|Tuzla
E Place|Istanbul|Istanbul
E Place|Africa|Africa
E Commodity|tuna|tuna
C Ankara|the Turkish capital@1
C Abdirashid Hirsi Gelle|The minister@5;He@6
C Turkey|its@7;its@8;the country@9
R Abdirashid Hirsi Gelle|EMPLOYED_BY|Somalia|1|asserted|-
R Somalia|MET_WITH|Ministry of Agriculture and Forestry|1|asserted|on Tuesday
R Abdirashid Hirsi Gelle|MET_WITH|Ministry of Agriculture and Forestry|1|asserted|on Tuesday
R Ministry of Agriculture and Forestry|LOCATED_IN|Turkey|1|asserted|-
R Turkey|AGREED_WITH|Somalia|0-2|asserted|in 2016
R Recep Tayyip Erdogan|LEADS|Turkey|0-2|asserted|-
R Recep Tayyip Erdogan|VISITED|Mogadishu|2|asserted|in 2016
R Abdirashid Hirsi Gelle|VISITED|Tuzla|5|asserted|-
R Jama Abdi Warfaa|EMPLOYED_BY|Somalia|6|asserted|-
B 10

@zc-039|company blog, coffee importer|2023-03-27|Origin trip: eleven days, four flat tyres and a decision about Burundi
1 We don't write up every trip, mostly because nobody should have to read about airports.
2 This one we will.
---
3 As some of you know, Kettle & Crane has been buying from Burundi since 2017, first through a big house in Switzerland that shall remain nameless, and since 2020 direct from the Gahama washing station, up in Kayanza.
4 It's 96 bags a year, all of which end up in Bristol, and some of you drink nothing else.
5 In February I finally got to go, with Jess Ollerenshaw, who does our quality, and a suitcase full of filters.
---
6 The cherries were fine.
7 The road was not.
8 But the thing that kept us up at night was fuel: there isn't any, and when Gahama's manager, Déo Nsabimana, cannot find diesel for the pump, he washes coffee with the river and a good deal of singing.
9 He also told us that the regulator, ODECA, pays late for what it markets itself, so that farmers pull out trees and plant beans.
---
10 So, the decision.
11 We'll pre-pay for half of the 2023 crop (a first for us; our accountant has gone quiet), and we will not, as a roaster down the road wrote on Instagram, “walk away from Africa”.
12 We may take on a Rwandan lot as well.
13 Nothing is signed.
14 Mugs are back in stock, by the way.
15 — Rob
E Firm|Kettle & Crane|Kettle & Crane
E Firm|Gahama washing station|Gahama washing station;Gahama
E Organization|ODECA|ODECA
E Person|Jess Ollerenshaw|Jess Ollerenshaw
E Person|Déo Nsabimana|Déo Nsabimana
E Person|Rob|Rob
E Place|Burundi|Burundi
E Place|Switzerland|Switzerland
E Place|Kayanza|Kayanza
E Place|Bristol|Bristol
E Place|Africa|Africa
E Place|Rwanda|Rwandan
E Commodity|coffee|coffee;cherries
E Commodity|diesel|diesel
E Commodity|beans|beans
E Commodity|fuel|fuel
E Commodity|filters|filters
E Commodity|mugs|Mugs
C Kettle & Crane|We@1;our@5;us@9;We@11;us@11;We@12
C Rob|I@5
C Déo Nsabimana|he@8;He@9
C ODECA|it@9
R Kettle & Crane|IMPORTS|coffee|3-8|asserted|since 2020
R Burundi|SUPPLIES|Kettle & Crane|3|asserted|since 2017
R Burundi|EXPORTS|coffee|3-8|asserted|since 2017
R Gahama washing station|SUPPLIES|Kettle & Crane|3|asserted|since 2020
R Gahama washing station|EXPORTS|coffee|3-8|asserted|since 2020
R Gahama washing station|LOCATED_IN|Kayanza|3|asserted|-
R Rob|VISITED|Burundi|3-5|asserted|In February
R Jess Ollerenshaw|VISITED|Burundi|3-5|asserted|In February
R Jess Ollerenshaw|EMPLOYED_BY|Kettle & Crane|3-5|asserted|-
R Déo Nsabimana|LEADS|Gahama washing station|8|asserted|-
R Rwanda|SUPPLIES|Kettle & Crane|11-12|expected|-

@zc-040|live digest, weekly|2024-10-11|The week in Central Asia, in nine lines
* 1 MONDAY. Kazakhs voted on Sunday for building a nuclear plant, 71.1% to 26.2%; who will build it is to be settled later, President Kassym-Jomart Tokayev said, and spoke of a consortium.
* 2 MONDAY. Snow on the Anzob. Tunnel closed, reopened, closed.
* 3 TUESDAY. Tajikistan's Energy Ministry reported that the Rogun dam had received the first tranche of a World Bank grant of $350 million. Critics asked what a grant of that size had to be repaid with.
* 4 TUESDAY. A court in Osh ended the case against a beekeeper whose bees had stung a deputy.
* 5 WEDNESDAY. Uzbek carmaker Turon Motors presented an electric van, built in Andijan with batteries from Hefei's Lanxing Power. Price: 340 million sum. Range, in the words of a man who drove it: “there, but maybe not back”.
* 6 THURSDAY. Iranian President Masoud Pezeshkian landed in Ashgabat on a first visit to the country. A forum on a poet was the occasion. On its margins he saw Vladimir Putin for an hour.
* 7 THURSDAY. Turkmenistan told nobody how its gas talks with Turkey are going.
* 8 FRIDAY. Kyrgyzstan's security committee detained the head of the state agency for pasture, Marat Ismailbekov, on suspicion of having let a valley to his brother-in-law. He says there is no brother-in-law.
* 9 FRIDAY. Tashkent traffic: as ever.
* 10 Subscribe | Unsubscribe | Tell a friend
E Person|Kassym-Jomart Tokayev|Kassym-Jomart Tokayev
E Person|Masoud Pezeshkian|Masoud Pezeshkian
E Person|Vladimir Putin|Vladimir Putin
E Person|Marat Ismailbekov|Marat Ismailbekov
E Organization|Energy Ministry|Energy Ministry
E Organization|World Bank|World Bank
E Organization|state agency for pasture|state agency for pasture
E Firm|Turon Motors|Turon Motors
E Firm|Lanxing Power|Lanxing Power
E Place|Central Asia|Central Asia
E Place|Kazakhstan|Kazakhs
E Place|Anzob|Anzob
E Place|Tajikistan|Tajikistan
E Place|Rogun dam|Rogun dam
E Place|Osh|Osh
E Place|Uzbekistan|Uzbek
E Place|Andijan|Andijan
E Place|Hefei|Hefei
E Place|Iran|Iranian
E Place|Ashgabat|Ashgabat
E Place|Turkmenistan|Turkmenistan
E Place|Turkey|Turkey
E Place|Kyrgyzstan|Kyrgyzstan
E Place|Tashkent|Tashkent
E Commodity|electric van|electric van
E Commodity|batteries|batteries
E Commodity|gas|gas
C Turkmenistan|the country@6;its@7
C Masoud Pezeshkian|he@6
C Marat Ismailbekov|his@8;He@8
R Kassym-Jomart Tokayev|LEADS|Kazakhstan|1|asserted|-
R Energy Ministry|LOCATED_IN|Tajikistan|3|asserted|-
R World Bank|INVESTED_IN|Rogun dam|3|asserted|-
R Turon Motors|LOCATED_IN|Uzbekistan|5|asserted|-
R Lanxing Power|LOCATED_IN|Hefei|5|asserted|-
R Lanxing Power|SUPPLIES|Turon Motors|5|asserted|-
R Turon Motors|IMPORTS|batteries|5|asserted|-
R Lanxing Power|EXPORTS|batteries|5|asserted|-
R Masoud Pezeshkian|LEADS|Iran|6|asserted|-
R Masoud Pezeshkian|VISITED|Ashgabat|6|asserted|THURSDAY
R Masoud Pezeshkian|MET_WITH|Vladimir Putin|6|asserted|THURSDAY
R Turkmenistan|AGREED_WITH|Turkey|7|expected|-
R Marat Ismailbekov|ARRESTED_BY|Kyrgyzstan|8|asserted|FRIDAY
R Marat Ismailbekov|LEADS|state agency for pasture|8|asserted|-
R state agency for pasture|LOCATED_IN|Kyrgyzstan|8|asserted|-
B 10
