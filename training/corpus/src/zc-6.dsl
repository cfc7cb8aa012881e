# state agencies, bulletins, trade press, releases: world density (zc, part 6)
@zc-101|state agency bulletin, Korean manner|2018-10-10|Economic Delegation Returns; Talks with Syrian Side
1 Pyongyang, October 9 (Chollima News) -- An economic delegation of the DPRK government headed by Kim Yong Jae, minister of External Economic Relations, returned by air on Monday after visiting Syria and Iran.
2 It was met at the airport by Tammam Sulayman-Deeb, Syrian ambassador to the DPRK, and others.
---
3 During its stay in Damascus the delegation had talks with the Syrian minister of Economy and Foreign Trade, Samer Khaleel.
4 Discussed there was the matter of boosting exchange in trade and construction.
5 A memorandum of understanding was signed by the two ministers on October 4.
6 It also visited the Adra industrial city and a ceramics factory, asking in detail about the work of the kilns.
---
* 7 Friendly Basketball
8 Our women's team beat the guests from Hubei by 84 to 79.
---
* 9 Greetings
10 The secretary-general of the Communist Party of Nepal sent a congratulatory message on the occasion of the Party's founding day.
---
* 11 Joint Venture Denied
12 The Ministry of Commerce refuted as a sheer fabrication the report by a south Korean paper that it had set up a joint venture with a Malaysian company for the sale of metals.
---
* 13 Culture
14 The seventh symphony concert of the season took place.
15 The audience did not leave their seats for long.
E Organization|Chollima News|Chollima News
E Organization|Communist Party of Nepal|Communist Party of Nepal
E Organization|Ministry of Commerce|Ministry of Commerce
E Person|Kim Yong Jae|Kim Yong Jae
E Person|Tammam Sulayman-Deeb|Tammam Sulayman-Deeb
E Person|Samer Khaleel|Samer Khaleel
E Place|Pyongyang|Pyongyang
E Place|North Korea|DPRK
E Place|Syria|Syria;Syrian
E Place|Iran|Iran
E Place|Damascus|Damascus
E Place|Adra industrial city|Adra industrial city
E Place|Hubei|Hubei
E Place|South Korea|south Korean
E Place|Malaysia|Malaysian
E Commodity|metals|metals
E Commodity|ceramics|ceramics
C North Korea|An economic delegation@1;It@2;its@3;the delegation@3;It@6;Our@8
C Ministry of Commerce|it@12
R Kim Yong Jae|EMPLOYED_BY|North Korea|1|asserted|-
R Kim Yong Jae|VISITED|Syria|1|asserted|-
R Kim Yong Jae|VISITED|Iran|1|asserted|-
R North Korea|VISITED|Syria|1|asserted|-
R North Korea|VISITED|Iran|1|asserted|-
R Tammam Sulayman-Deeb|EMPLOYED_BY|Syria|2|asserted|-
R North Korea|VISITED|Damascus|1-3|asserted|-
R North Korea|MET_WITH|Samer Khaleel|1-3|asserted|-
R Samer Khaleel|EMPLOYED_BY|Syria|3|asserted|-
R Kim Yong Jae|AGREED_WITH|Samer Khaleel|1-5|asserted|on October 4
R North Korea|VISITED|Adra industrial city|1-6|asserted|-
R Ministry of Commerce|AGREED_WITH|Malaysia|12|denied|-

@zc-102|wire, agriculture|2024-01-08|India's rice curbs leave Senegal looking for broken grain
1 DAKAR, Jan 8 - Half a year after India stopped shipments of non-basmati white rice, the price of a 50-kg sack in the Sandaga market has settled at 23,500 CFA francs, a fifth higher, and traders have given up predicting when it will come down.
2 “Everybody asks me. I sell rice, not prophecies,” said Fatoumata Ndoye, who has had a stall there for 31 years.
---
3 Senegal eats more rice per head than almost any country in West Africa, and imports two thirds of it, mostly broken.
4 New Delhi banned broken rice in September 2022, and white in July 2023, on the ground that stocks had to be protected ahead of an election.
5 A few governments have been allowed quotas on request; Senegal obtained one, of 500,000 tonnes, in November, the commerce ministry in Dakar has said.
---
6 The first 40,000 tonnes, aboard the Panamax AMBER LAGOON, were unloaded last week.
7 Importer Ndiambour Négoce had bought them from National Cooperative Exports Ltd, a body set up by the Indian government for such deals.
8 More will come in February, according to the importer's general manager, Cheikh Bamba Thioune.
---
9 Thai and Pakistani sellers have filled part of the hole at a hundred dollars more a tonne.
10 President Macky Sall, who is not standing in February's election, has urged his compatriots to rediscover millet.
11 On the Corniche, a restaurant has put it on the menu, with lobster.
E Person|Fatoumata Ndoye|Fatoumata Ndoye
E Person|Cheikh Bamba Thioune|Cheikh Bamba Thioune
E Person|Macky Sall|Macky Sall
E Firm|Ndiambour Négoce|Ndiambour Négoce
E Firm|National Cooperative Exports Ltd|National Cooperative Exports Ltd
E Organization|commerce ministry|commerce ministry
E Vessel|AMBER LAGOON|AMBER LAGOON
E Place|Dakar|DAKAR;Dakar
E Place|India|India;New Delhi;Indian
E Place|Sandaga market|Sandaga market
E Place|Senegal|Senegal
E Place|West Africa|West Africa
E Place|Thailand|Thai
E Place|Pakistan|Pakistani
E Place|Corniche|Corniche
E Commodity|rice|rice;non-basmati white rice
E Commodity|broken rice|broken rice;broken grain
E Commodity|millet|millet
E Commodity|lobster|lobster
C Fatoumata Ndoye|me@2;I@2;who@2
C rice|it@3
C Ndiambour Négoce|the importer@8
C Macky Sall|who@10;his@10
C millet|it@11
R rice|SANCTIONED_BY|India|1-4|asserted|in July 2023
R broken rice|SANCTIONED_BY|India|4|asserted|in September 2022
R Senegal|IMPORTS|rice|3|asserted|-
R Senegal|AGREED_WITH|India|4-5|asserted|in November
R commerce ministry|LOCATED_IN|Dakar|5|asserted|-
R Ndiambour Négoce|IMPORTS|rice|1-7|asserted|last week
R National Cooperative Exports Ltd|SUPPLIES|Ndiambour Négoce|6-7|asserted|last week
R National Cooperative Exports Ltd|EXPORTS|rice|1-7|asserted|last week
R India|OWNS|National Cooperative Exports Ltd|7|asserted|-
R Cheikh Bamba Thioune|LEADS|Ndiambour Négoce|7-8|asserted|-
R Thailand|SUPPLIES|Senegal|5-9|asserted|-
R Pakistan|SUPPLIES|Senegal|5-9|asserted|-
R Macky Sall|LEADS|Senegal|5-10|asserted|-

@zc-103|investigation, shell ownership|2022-05-19|The Yacht in the Dry Dock: Following SERAFINA through eleven companies
1 She is 74 metres long, she has two helipads, and the harbour master of La Ciotat, who sees her each morning from his kitchen, has grown fond of her.
2 SERAFINA has been in the dry dock since 2 March, when French customs officers went aboard, found that she was about to leave “in a hurry and with half of her paint”, and immobilised her.
---
3 France believes that she belongs to Arkady Tumansky, the fertiliser magnate, who has been under European sanctions since the ninth of that month.
4 His spokeswoman says that she does not.
5 Who, then, pays for the paint?
6 From registers in six jurisdictions we have drawn the following chain:
---
* 7 – The yacht is the property of Serafina Marine Ltd, Isle of Man;
* 8 – which is owned by Pearmain Holdings, British Virgin Islands;
* 9 – 50% of whose shares are held by a trust in Guernsey and 50% by Lyudmila Tumanskaya, his former wife;
* 10 – while the trustee, Carteret & Vine, is also, by what its partner Piers Lemprière calls a coincidence, the paymaster of the crew.
---
11 The couple were divorced on 21 February, three days before the invasion.
12 “It was an ordinary, sad divorce,” said a friend.
13 Under the rules of the European Union, assets of a listed person's relatives are not frozen unless control can be shown.
14 A court in Aix-en-Provence will hear the matter on 7 June.
15 Carteret & Vine has resigned.
16 The captain, a New Zealander, has taken up watercolours; he does the harbour, never the boat.
E Vessel|SERAFINA|SERAFINA
E Firm|Serafina Marine Ltd|Serafina Marine Ltd
E Firm|Pearmain Holdings|Pearmain Holdings
E Firm|Carteret & Vine|Carteret & Vine
E Organization|European Union|European Union;European
E Person|Arkady Tumansky|Arkady Tumansky
E Person|Lyudmila Tumanskaya|Lyudmila Tumanskaya
E Person|Piers Lemprière|Piers Lemprière
E Place|La Ciotat|La Ciotat
E Place|France|France;French
E Place|Isle of Man|Isle of Man
E Place|British Virgin Islands|British Virgin Islands
E Place|Guernsey|Guernsey
E Place|Aix-en-Provence|Aix-en-Provence
E Place|New Zealand|New Zealander
E Commodity|paint|paint
E Commodity|fertiliser|fertiliser
C SERAFINA|She@1;she@1;her@1;her#2@1;she@2;her@2;she@3;she@4;The yacht@7;The Yacht in the Dry Dock@0
C Arkady Tumansky|who@3;His@4;his@9
C Serafina Marine Ltd|which@8
C Pearmain Holdings|whose@9
C Carteret & Vine|its@10
R SERAFINA|ARRESTED_BY|France|2|asserted|since 2 March
R SERAFINA|LOCATED_IN|La Ciotat|1-2|asserted|since 2 March
R Arkady Tumansky|OWNS|SERAFINA|3|alleged|-
R Arkady Tumansky|SANCTIONED_BY|European Union|3|asserted|since the ninth of that month
R Arkady Tumansky|OWNS|SERAFINA|3-4|denied|-
R Serafina Marine Ltd|OWNS|SERAFINA|7|asserted|-
R Serafina Marine Ltd|LOCATED_IN|Isle of Man|7|asserted|-
R Pearmain Holdings|OWNS|Serafina Marine Ltd|7-8|asserted|-
R Pearmain Holdings|LOCATED_IN|British Virgin Islands|8|asserted|-
R Lyudmila Tumanskaya|INVESTED_IN|Pearmain Holdings|8-9|asserted|-
R Piers Lemprière|EMPLOYED_BY|Carteret & Vine|10|asserted|-

@zc-104|aviation company release|2023-11-14|Aeronave Minas and Sahara Wings Announce Firm Order for Four AM-120 Turboprops at Dubai Airshow
1 Dubai, UAE, November 14, 2023 – Aeronave Minas S.A. (B3: AERM3; NYSE: ANM) and Algeria's Sahara Wings SPA announced today, at the Dubai Airshow, a firm order for four AM-120 turboprops in combi configuration.
2 With a list value of US$116 million, the order will enter the backlog in the fourth quarter.
3 First delivery is planned for 2026, in Tamanrasset.
---
4 “In the Sahara you land where there is a line of stones. The AM-120 likes stones,” said Raïssa Benhamouda, CEO of Sahara Wings, a carrier which is held by the Cevanord group and the oilfield caterer Hoggar Catering in equal parts.
5 Thiago Villas-Boas Prado, President of Commercial Aviation at Aeronave Minas, added: “We are honored.”
---
6 The AM-120 carries up to 48 passengers, or six pallets, or any reasonable mixture of both, and climbs to its ceiling in 19 minutes.
7 More than 70 are in service with 23 operators, from Nunavut to the Solomon Islands.
---
* 8 About Aeronave Minas
9 Headquartered in Uberlândia, Brazil, the company employs 2,900 people.
10 It operates a parts center in Fort Lauderdale.
* 11 Follow us: @aeronaveminas
12 This document may contain projections, statements and estimates regarding circumstances or events yet to take place; words such as “believe”, “plan”, “order” or “visit” identify them.
13 The Company undertakes no obligation to update them.
E Firm|Aeronave Minas S.A.|Aeronave Minas S.A.;Aeronave Minas
E Firm|Sahara Wings SPA|Sahara Wings SPA;Sahara Wings
E Firm|Cevanord|Cevanord
E Firm|Hoggar Catering|Hoggar Catering
E Person|Raïssa Benhamouda|Raïssa Benhamouda
E Person|Thiago Villas-Boas Prado|Thiago Villas-Boas Prado
E Place|Dubai|Dubai
E Place|United Arab Emirates|UAE
E Place|Algeria|Algeria
E Place|Tamanrasset|Tamanrasset
E Place|Sahara|Sahara
E Place|Nunavut|Nunavut
E Place|Solomon Islands|Solomon Islands
E Place|Uberlândia|Uberlândia
E Place|Brazil|Brazil
E Place|Fort Lauderdale|Fort Lauderdale
E Commodity|turboprops|AM-120 turboprops;AM-120 Turboprops;AM-120
C Sahara Wings SPA|a carrier@4;which@4
C Aeronave Minas S.A.|We@5;the company@9;It@10;The Company@13
R Aeronave Minas S.A.|AGREED_WITH|Sahara Wings SPA|0-1|asserted|today
R Aeronave Minas S.A.|SUPPLIES|Sahara Wings SPA|1-3|expected|2026
R Aeronave Minas S.A.|EXPORTS|turboprops|1-3|expected|2026
R Sahara Wings SPA|IMPORTS|turboprops|1-3|expected|2026
R Sahara Wings SPA|LOCATED_IN|Algeria|1|asserted|-
R Dubai|LOCATED_IN|United Arab Emirates|1|asserted|-
R Raïssa Benhamouda|LEADS|Sahara Wings SPA|4|asserted|-
R Cevanord|INVESTED_IN|Sahara Wings SPA|4|asserted|-
R Hoggar Catering|INVESTED_IN|Sahara Wings SPA|4|asserted|-
R Thiago Villas-Boas Prado|EMPLOYED_BY|Aeronave Minas S.A.|5|asserted|-
R Aeronave Minas S.A.|LOCATED_IN|Uberlândia|8-9|asserted|-
R Uberlândia|LOCATED_IN|Brazil|9|asserted|-
B 11

@zc-105|Pakistani daily, business page|2023-06-12|First cargo of discounted crude reaches Karachi; refineries keep fingers crossed
1 KARACHI: A tanker with 45,142 tonnes of Russian crude berthed at Karachi port on Sunday, giving Prime Minister Shehbaz Sharif, beset by the IMF on the one side and by fourteen hours of load-shedding on the other, something to tweet about.
2 “I have fulfilled another of my promises to the nation,” he wrote.
---
3 The cargo, bought by Pakistan and paid for, officials said without going into particulars, in Chinese currency, came by way of Oman, where it was transferred from a larger ship.
4 It will be run at the plant of Pakistan Refinery Limited (PRL), whose management has doubts that it keeps to itself.
5 “Urals gives more furnace oil than we can use; what people want is petrol,” said a former refinery manager, Syed Qamar Naqvi.
---
6 State minister for petroleum Musadik Malik said that if all went well Russia could come to supply a third of the country's crude.
7 At present, nearly all of it is bought from Saudi Arabia and the UAE, on credit and out of habit.
8 A US official, speaking at a reception in Islamabad the other day, said that each nation takes its own decisions on energy.
---
9 The rupee closed at 287.63.
10 In Lyari, residents burned tyres over a transformer that had been out of order since Wednesday and, according to the power utility, did not exist.
11 A second cargo is expected within a fortnight.
E Person|Shehbaz Sharif|Shehbaz Sharif
E Person|Qamar Naqvi|Qamar Naqvi
E Person|Musadik Malik|Musadik Malik
E Firm|Pakistan Refinery Limited|Pakistan Refinery Limited;PRL
E Organization|IMF|IMF
E Place|Karachi|KARACHI;Karachi
E Place|Karachi port|Karachi port
E Place|Russia|Russian;Russia
E Place|Pakistan|Pakistan
E Place|China|Chinese
E Place|Oman|Oman
E Place|Saudi Arabia|Saudi Arabia
E Place|United Arab Emirates|UAE
E Place|United States|US
E Place|Islamabad|Islamabad
E Place|Lyari|Lyari
E Commodity|crude|crude
E Commodity|Urals|Urals
E Commodity|furnace oil|furnace oil
E Commodity|petrol|petrol
C Shehbaz Sharif|I@2;he@2;my@2
C crude|It@4;it@7
C Pakistan Refinery Limited|whose@4
C Pakistan|the country@6
R Shehbaz Sharif|LEADS|Pakistan|1-3|asserted|-
R Pakistan|IMPORTS|crude|1-3|asserted|on Sunday
R Russia|SUPPLIES|Pakistan|1-3|asserted|on Sunday
R Russia|EXPORTS|crude|1-3|asserted|on Sunday
R Musadik Malik|EMPLOYED_BY|Pakistan|3-6|asserted|-
R Russia|SUPPLIES|Pakistan|6|expected|-
R Saudi Arabia|SUPPLIES|Pakistan|6-7|asserted|At present
R United Arab Emirates|SUPPLIES|Pakistan|6-7|asserted|At present

@zc-106|feature, no edge|2024-12-24|The last letter-writer of Maputo's Baixa
1 Between a shop that repairs telephones and one that sells them, under an umbrella that once belonged to a bank, Senhor Alfredo writes letters.
2 He has a typewriter, a stapler, two chairs and, for the summer rains, a tarpaulin.
3 On a good day there used to be thirty customers; on a good day now there are three.
---
4 They come for what a telephone cannot do.
5 A widow needs to ask a mine in South Africa, politely, for the third time, about a pension.
6 A boy wants to apply to be a policeman and has been told to mention his strengths.
7 A man has been accused by his landlord of something that he would like to deny at length, in good Portuguese, in triplicate.
---
8 “I never sanction anger,” Senhor Alfredo says. “I put in a ‘with the greatest respect’, and the anger sits down.”
9 In the seventies he wrote to Lisbon for those who were leaving; in the eighties, to Berlin, for those who had gone there to work and had not been paid; in the nineties to nobody, for there were no stamps.
10 He has never visited any of these places.
---
11 This month the city centre has often been empty, what with the protests over the election, and he has spent the time in oiling the machine.
12 The ribbon is from Brazil.
13 When it runs out, he thinks, that will be that.
14 He charges fifty meticais a page.
15 For love letters, there is a discount.
E Person|Alfredo|Alfredo
E Place|Maputo|Maputo
E Place|Baixa|Baixa
E Place|South Africa|South Africa
E Place|Lisbon|Lisbon
E Place|Berlin|Berlin
E Place|Brazil|Brazil
C Alfredo|He@2;I@8;he@9;He@10;he@11;he@13;He@14

@zc-107|trade press, fertiliser|2022-03-30|Belarus potash: a railway, a river and a very long way round
1 Since 1 February, when Lithuania stopped carrying it to Klaipėda, Belarusian potash has had a mine, a market and nothing in between.
2 At a fifth of the world's trade it is not a product that can be hidden in a suitcase.
---
3 Minsk's answer, which has been repeated by officials so often that brokers can hum it, is Russia.
4 But the terminals at Ust-Luga and St Petersburg have customers of their own, and Bronka, where a new one is to be built with money from both governments, will take two years.
5 Palesse Potash Company, the trading arm of Palesskaliy, declared force majeure in February and has said nothing since.
6 It was added to the US list in August and again, for those who had not noticed, in December.
---
7 Brazil's farmers are the first to feel it.
8 They bought 2.4 million tonnes from Belarus in 2021; at Paranaguá the price has passed $1,100.
9 Agriculture minister Tereza Cristina spent three days in Ottawa this month to ask Canadian producers for more, and came home, as she put it, with “understanding”.
10 China has a contract price of $590, concluded in February, and is drawing quietly on stocks.
---
11 One trader in Vilnius sees a lighter side.
12 The rails, he says, have not been so clean since 1990.
13 He now deals in peat.
E Firm|Palesse Potash Company|Palesse Potash Company
E Firm|Palesskaliy|Palesskaliy
E Person|Tereza Cristina|Tereza Cristina
E Place|Belarus|Belarus;Belarusian;Minsk
E Place|Lithuania|Lithuania
E Place|Klaipėda|Klaipėda
E Place|Russia|Russia
E Place|Ust-Luga|Ust-Luga
E Place|St Petersburg|St Petersburg
E Place|Bronka|Bronka
E Place|United States|US
E Place|Brazil|Brazil
E Place|Paranaguá|Paranaguá
E Place|Ottawa|Ottawa
E Place|Canada|Canadian
E Place|China|China
E Place|Vilnius|Vilnius
E Commodity|potash|potash
E Commodity|peat|peat
C potash|it@1;it@2
C Palesse Potash Company|It@6
C Brazil|They@8
C Tereza Cristina|she@9
R Belarus|INVESTED_IN|Bronka|3-4|expected|-
R Russia|INVESTED_IN|Bronka|3-4|expected|-
R Palesse Potash Company|SUBSIDIARY_OF|Palesskaliy|5|asserted|-
R Palesse Potash Company|SANCTIONED_BY|United States|5-6|asserted|in August
R Belarus|SUPPLIES|Brazil|7-8|asserted|in 2021
R Brazil|IMPORTS|potash|1-8|asserted|in 2021
R Belarus|EXPORTS|potash|1-8|asserted|in 2021
R Tereza Cristina|EMPLOYED_BY|Brazil|7-9|asserted|-
R Tereza Cristina|VISITED|Ottawa|9|asserted|this month
R Canada|SUPPLIES|Brazil|7-9|expected|-

@zc-108|ministry note, Serbia|2024-09-27|Minister Memić-Radovanov hosts Egyptian counterpart; memorandum on plant health signed
1 Belgrade – The Minister of Agriculture, Forestry and Water Management of the Republic of Serbia, Aleksa Memić-Radovanov, met today, in the Palace of Serbia, with the Egyptian Minister of Agriculture and Land Reclamation, Alaa Farouk-Selim, who is in the country at the head of a delegation of eleven.
---
2 The ministers put their signatures to a memorandum of understanding on plant health, which ought to make the way to the Egyptian market easier for Serbian apples, at present delayed by double checks.
3 Egypt bought 26,000 tons of them last season, Memić-Radovanov recalled, and it “could be twice as much, if a stamp were enough”.
4 Farouk-Selim, thanking the host for the hospitality, pointed to the free-trade agreement signed by the two presidents in July, and brought up the possibility of deliveries of Egyptian potatoes.
---
5 The talks were attended also by the ambassador of Egypt in Belgrade, Bassel Salah-Eddin, and by State Secretary Jelena Vasković.
6 In the afternoon the guests visited Novi Sad, where they were shown the Institute of Field and Vegetable Crops.
7 On Saturday they are to see orchards near Smederevo.
---
8 The ministry takes this occasion to remind producers that the deadline for subsidies for hail nets expires on Monday, and that applications which are sent by taxi will not be accepted.
E Organization|Institute of Field and Vegetable Crops|Institute of Field and Vegetable Crops
E Person|Aleksa Memić-Radovanov|Aleksa Memić-Radovanov;Memić-Radovanov
E Person|Alaa Farouk-Selim|Alaa Farouk-Selim;Farouk-Selim
E Person|Bassel Salah-Eddin|Bassel Salah-Eddin
E Person|Jelena Vasković|Jelena Vasković
E Place|Belgrade|Belgrade
E Place|Serbia|Republic of Serbia;Serbian
E Place|Palace of Serbia|Palace of Serbia
E Place|Egypt|Egyptian;Egypt
E Place|Novi Sad|Novi Sad
E Place|Smederevo|Smederevo
E Commodity|apples|apples
E Commodity|potatoes|potatoes
C Alaa Farouk-Selim|Egyptian counterpart@0;who@1
C apples|them@3
C Serbia|the country@1
C Aleksa Memić-Radovanov|the host@4
C Alaa Farouk-Selim|the guests@6
R Aleksa Memić-Radovanov|EMPLOYED_BY|Serbia|1|asserted|-
R Alaa Farouk-Selim|EMPLOYED_BY|Egypt|1|asserted|-
R Aleksa Memić-Radovanov|MET_WITH|Alaa Farouk-Selim|1|asserted|today
R Alaa Farouk-Selim|VISITED|Serbia|1|asserted|today
R Aleksa Memić-Radovanov|AGREED_WITH|Alaa Farouk-Selim|1-2|asserted|today
R Egypt|IMPORTS|apples|2-3|asserted|last season
R Serbia|SUPPLIES|Egypt|2-3|asserted|last season
R Serbia|EXPORTS|apples|2-3|asserted|last season
R Serbia|AGREED_WITH|Egypt|1-4|asserted|in July
R Egypt|SUPPLIES|Serbia|1-4|expected|-
R Egypt|EXPORTS|potatoes|4|expected|-
R Bassel Salah-Eddin|EMPLOYED_BY|Egypt|5|asserted|-
R Jelena Vasković|EMPLOYED_BY|Serbia|1-5|asserted|-
R Alaa Farouk-Selim|VISITED|Novi Sad|6|asserted|In the afternoon
R Institute of Field and Vegetable Crops|LOCATED_IN|Novi Sad|6|asserted|-

@zc-109|US regional daily|2022-11-18|Toledo glassmaker caught between a furnace in Donetsk and a judge in Ohio
1 TOLEDO, Ohio — For nine decades Maumee Flat Glass has made windows, and in nine decades, says its president, Walter Krasowski, nobody had asked him a question about international law that he could not answer with “call our attorney.”
2 Then came the letter.
---
3 In 2012, in better times, the company had put $31 million into a plant in Kostiantynivka, in Ukraine's Donetsk region, with a local partner, Zakhid Sklo.
4 The partner's half was pledged to a bank in Moscow, VneshRegionBank, which the United States put under full blocking sanctions in April.
5 The bank then sued in federal court in Cleveland, demanding $9 million that it says Maumee owes to the venture.
6 “Can you be sued by somebody you are not allowed to pay? Apparently, you can,” said the attorney, Dolores Fitch, who has been called.
---
7 The furnace was shut in March, when shells hit the railway, and drained; a furnace that goes cold with glass in it is lost.
8 Twenty-two of the plant's workers are in the army.
9 Two have been in Toledo since summer, cutting shower doors.
---
10 The Treasury Department would not discuss the case, beyond saying that licenses are granted on their merits.
11 Judge Thaddeus Morrow set a hearing for February and expressed the wish that the parties “find a sensible window.”
12 Nobody was sure that he had meant it.
E Firm|Maumee Flat Glass|Maumee Flat Glass;Maumee
E Firm|Zakhid Sklo|Zakhid Sklo
E Firm|VneshRegionBank|VneshRegionBank
E Organization|Treasury Department|Treasury Department
E Person|Walter Krasowski|Walter Krasowski
E Person|Dolores Fitch|Dolores Fitch
E Person|Thaddeus Morrow|Thaddeus Morrow
E Place|Toledo|TOLEDO;Toledo
E Place|Ohio|Ohio
E Place|Kostiantynivka|Kostiantynivka
E Place|Ukraine|Ukraine
E Place|Donetsk region|Donetsk region
E Place|Donetsk|Donetsk
E Place|Moscow|Moscow
E Place|United States|United States
E Place|Cleveland|Cleveland
E Commodity|glass|glass
E Commodity|windows|windows
E Commodity|shower doors|shower doors
C Maumee Flat Glass|Toledo glassmaker@0;its@1;the company@3
C Walter Krasowski|him@1;he@1
C Zakhid Sklo|a local partner@3;The partner@4
C VneshRegionBank|a bank in Moscow@4;which@4;The bank@5;it@5
C Dolores Fitch|who@6
C Thaddeus Morrow|he@12
R Walter Krasowski|LEADS|Maumee Flat Glass|1|asserted|-
R Maumee Flat Glass|LOCATED_IN|Toledo|0-1|asserted|-
R Toledo|LOCATED_IN|Ohio|1|asserted|-
R Maumee Flat Glass|INVESTED_IN|Kostiantynivka|1-3|asserted|In 2012
R Kostiantynivka|LOCATED_IN|Donetsk region|3|asserted|-
R Donetsk region|LOCATED_IN|Ukraine|3|asserted|-
R Zakhid Sklo|LOCATED_IN|Ukraine|3|asserted|-
R VneshRegionBank|LOCATED_IN|Moscow|4|asserted|-
R VneshRegionBank|SANCTIONED_BY|United States|4|asserted|in April
R Maumee Flat Glass|ACCUSED_BY|VneshRegionBank|5|asserted|-
R Dolores Fitch|EMPLOYED_BY|Maumee Flat Glass|1-6|asserted|-

@zc-110|interview, mining minister|2024-02-06|“We are not a petrol station with a flag”: the man who must sell Guinea-Bissau's phosphate
* 1 The Minister of Natural Resources of Guinea-Bissau, Malam Sambú-Correia, spoke to us at the Cape Town mining week about dust, debts and the difficulty of being small.
---
2 Q. Minister, how many meetings have you had today?
3 A. Nine. In seven of them I was asked for the toilet, I think because of the suit.
---
4 Q. Farim phosphate has been “about to start” since I was a student. What is different?
5 A. Two things. We have the port licence, and we have a buyer. The company, Cacheu Minerals, which is Australian, with a British chairman and, I should say, a Guinean sense of time, signed in December with Fertinagro do Sul, in Setúbal. Ten years.
---
6 Q. Does the State have a share?
7 A. Ten per cent, free, and we've an option on five more. We'll see if we can pay.
---
8 Q. There was talk that the Russians wanted it, after the President's trip to Moscow in 2022.
9 A. There is talk when one buys bread. No Russian company has made an offer. Not for phosphate.
---
10 Q. And for bauxite?
11 A. (pauses) Ask me in Boé.
---
12 Q. The opposition says that villagers were moved without being paid.
13 A. The opposition said it in June. Since then 212 houses have been built. I slept in one. The roof is very good, the mosquitoes too.
* 14 The interview was conducted in Portuguese. Photo: V. Landim
E Person|Malam Sambú-Correia|Malam Sambú-Correia
E Person|V. Landim|V. Landim
E Firm|Cacheu Minerals|Cacheu Minerals
E Firm|Fertinagro do Sul|Fertinagro do Sul
E Place|Guinea-Bissau|Guinea-Bissau;Guinean
E Place|Cape Town|Cape Town
E Place|Farim|Farim
E Place|Australia|Australian
E Place|United Kingdom|British
E Place|Setúbal|Setúbal
E Place|Russia|Russians;Russian
E Place|Moscow|Moscow
E Place|Boé|Boé
E Commodity|phosphate|phosphate
E Commodity|petrol|petrol
E Commodity|bauxite|bauxite
E Commodity|bread|bread
C Malam Sambú-Correia|you@2;I@3;me@11;I@13
C Cacheu Minerals|The company@5;which@5
C Guinea-Bissau|the State@6;we@7
R Malam Sambú-Correia|EMPLOYED_BY|Guinea-Bissau|1|asserted|-
R Malam Sambú-Correia|VISITED|Cape Town|1|asserted|-
R Cacheu Minerals|LOCATED_IN|Australia|5|asserted|-
R Cacheu Minerals|AGREED_WITH|Fertinagro do Sul|5|asserted|in December
R Cacheu Minerals|SUPPLIES|Fertinagro do Sul|4-5|expected|-
R Cacheu Minerals|EXPORTS|phosphate|4-5|expected|-
R Fertinagro do Sul|IMPORTS|phosphate|4-5|expected|-
R Fertinagro do Sul|LOCATED_IN|Setúbal|5|asserted|-
R Guinea-Bissau|INVESTED_IN|Cacheu Minerals|5-7|asserted|-
B 14

@zc-111|state agency, BelTA manner|2022-10-19|Lukashenko receives head of Bashkortostan
1 MINSK, 19 October (BelNovosti) – Trade between Belarus and Bashkortostan should reach half a billion dollars, President of Belarus Aleksandr Lukashenko said as he met with the head of the Russian region, Radiy Khabirov, on 19 October, BelNovosti has learned.
---
2 “We have worked with you for a long time, and have never let each other down,” the head of state said.
3 In January–August the figure stood at $184 million, a third more than in the same period of 2021.
4 He named mechanical engineering, petrochemistry and the repair of trolleybuses as areas where, as he put it, one does not need to invent anything.
---
5 Radiy Khabirov noted, in turn, that 96 Belarusian buses run in Ufa and that the republic is ready to take 50 more.
6 He had visited the Minsk Automobile Plant the day before.
7 “They are sturdy. Our roads are a test which not everybody passes.”
---
8 Among the delegation's members was Rustem Gaskarov, director general of Birskneftekhimsintez, which the EU and Switzerland have on their lists.
9 The company has its rubber bought by the tyre makers of Bobruisk and hopes to double deliveries, he told journalists on the margins.
---
10 The meeting began with a joke about honey, Bashkir and Belarusian, which was told by one side and understood by both.
11 The heads of regions of Russia come to Minsk often: this is the ninth such visit this year.
E Organization|BelNovosti|BelNovosti
E Organization|European Union|EU
E Person|Aleksandr Lukashenko|Aleksandr Lukashenko;Lukashenko
E Person|Radiy Khabirov|Radiy Khabirov
E Person|Rustem Gaskarov|Rustem Gaskarov
E Firm|Minsk Automobile Plant|Minsk Automobile Plant
E Firm|Birskneftekhimsintez|Birskneftekhimsintez
E Place|Minsk|MINSK;Minsk
E Place|Belarus|Belarus;Belarusian
E Place|Bashkortostan|Bashkortostan;Bashkir
E Place|Russia|Russian;Russia
E Place|Ufa|Ufa
E Place|Switzerland|Switzerland
E Place|Bobruisk|Bobruisk
E Commodity|trolleybuses|trolleybuses
E Commodity|buses|buses
E Commodity|rubber|rubber
E Commodity|honey|honey
C Aleksandr Lukashenko|he@1;the head of state@2;He@4;he@4
C Radiy Khabirov|the head of the Russian region@1;He@6
C Bashkortostan|the Russian region@1;the republic@5
C Birskneftekhimsintez|The company@9;its@9;which@8
C Rustem Gaskarov|he@9
R Aleksandr Lukashenko|LEADS|Belarus|1|asserted|-
R Radiy Khabirov|LEADS|Bashkortostan|0-1|asserted|-
R Aleksandr Lukashenko|MET_WITH|Radiy Khabirov|1|asserted|on 19 October
R Bashkortostan|LOCATED_IN|Russia|1|asserted|-
R Belarus|TRADES_WITH|Bashkortostan|1-3|asserted|In January–August
R Belarus|SUPPLIES|Ufa|5|asserted|-
R Ufa|IMPORTS|buses|5|asserted|-
R Bashkortostan|IMPORTS|buses|5|expected|-
R Belarus|SUPPLIES|Bashkortostan|5|expected|-
R Radiy Khabirov|VISITED|Minsk|6-11|asserted|the day before
R Rustem Gaskarov|LEADS|Birskneftekhimsintez|8|asserted|-
R Birskneftekhimsintez|SANCTIONED_BY|European Union|8|asserted|-
R Birskneftekhimsintez|SANCTIONED_BY|Switzerland|8|asserted|-
R Birskneftekhimsintez|SUPPLIES|Bobruisk|8-9|asserted|-
R Birskneftekhimsintez|EXPORTS|rubber|8-9|asserted|-
R Bobruisk|IMPORTS|rubber|9|asserted|-

@zc-112|wire, trade balance|2025-01-13|China's exports to ASEAN hit record as firms rush ahead of tariffs
1 BEIJING, Jan 13 - China's outbound shipments ended 2024 with a leap of 10.7%, customs data showed on Monday, as factories hurried to get their wares across the Pacific before Donald Trump moves back into the White House.
---
2 The trade surplus came to $992 billion, a sum which no country has ever recorded.
3 By partner, the Association of Southeast Asian Nations (ASEAN) remained first, with two-way trade of $982 billion, ahead of the European Union, at $786 billion.
4 Exports to the United States rose 4.9% to $525 billion, made up of phones, laptops and almost everything under the Christmas tree.
5 Trade with Russia grew a mere 1.9%, after 26% in 2023, slowed by banks that fear secondary sanctions.
---
6 Steel was a story of its own: 111 million tons went abroad, the most since 2015, and complaints followed.
7 Brazil, Vietnam and Turkey have opened inquiries.
8 “You cannot sanction arithmetic, but you can tax it,” said Hester Quill, who follows metals for the consultancy Ballast Row in London.
---
9 Imports told a duller tale, adding 1.1% in the year.
10 Soybeans reached a record 105 million tons; crude fell for the first time in two decades outside the pandemic.
11 A deputy head of the General Administration of Customs, Wang Lingjun, said that trade had “withstood the test”, and took no questions about February.
E Organization|Association of Southeast Asian Nations|Association of Southeast Asian Nations;ASEAN
E Organization|European Union|European Union
E Organization|General Administration of Customs|General Administration of Customs
E Firm|Ballast Row|Ballast Row
E Person|Donald Trump|Donald Trump
E Person|Hester Quill|Hester Quill
E Person|Wang Lingjun|Wang Lingjun
E Place|Beijing|BEIJING
E Place|China|China
E Place|Pacific|Pacific
E Place|White House|White House
E Place|United States|United States
E Place|Russia|Russia
E Place|Brazil|Brazil
E Place|Vietnam|Vietnam
E Place|Turkey|Turkey
E Place|London|London
E Commodity|phones|phones
E Commodity|laptops|laptops
E Commodity|steel|Steel
E Commodity|soybeans|Soybeans
E Commodity|crude|crude
C Hester Quill|who@8
R China|TRADES_WITH|Association of Southeast Asian Nations|1-3|asserted|2024
R China|TRADES_WITH|European Union|1-3|asserted|2024
R China|SUPPLIES|United States|1-4|asserted|2024
R China|EXPORTS|phones|1-4|asserted|2024
R China|EXPORTS|laptops|1-4|asserted|2024
R United States|IMPORTS|phones|4|asserted|-
R United States|IMPORTS|laptops|4|asserted|-
R China|TRADES_WITH|Russia|1-5|asserted|2024
R China|EXPORTS|steel|1-6|asserted|2024
R Hester Quill|EMPLOYED_BY|Ballast Row|8|asserted|-
R Ballast Row|LOCATED_IN|London|8|asserted|-
R China|IMPORTS|soybeans|1-10|asserted|-
R China|IMPORTS|crude|1-10|asserted|-
R Wang Lingjun|EMPLOYED_BY|General Administration of Customs|11|asserted|-

@zc-113|investigation, phones and spyware|2023-08-22|Lemon Curd: the spy software, the cousin and the ministry that says it has no computers
1 In the procurement portal of Madagascar's Ministry of Public Security, item 41 of the year 2021 is “sundry audiovisual”, at 1.9 million euros, which is a great many microphones.
2 Two people who saw the crates opened say there was one laptop in them.
---
3 On it was Lemon Curd, a tool that reads other people's telephones, made by Helvetica-Levant Intelligence of Nicosia.
4 The company, 62 per cent of which is in the hands of the Israeli ex-officer Gadi Perlmutter, with the rest spread among funds in Luxembourg, describes its product as “a lawful key for lawful doors”.
5 Invoices name as the intermediary Tsara Conseil, a consultancy in Antananarivo; its manager, Faniry Ratsimba, is a cousin of the then minister.
---
6 Among the doors was that of Hery Andriamanga, a radio journalist in Toamasina, on whose phone the laboratory SafeLine, at the University of Tartu, found traces in May.
7 He blames the ministry.
8 “They know what I had for supper,” he said. “I can tell you that too: rice.”
---
9 The ministry's spokesman, Commissioner Naly Rabe, replied that it possesses no such software, had never had any dealings with Nicosia and “scarcely has computers”.
10 Cyprus, which licenses the export of such goods, would not say whether a permit had been given.
11 In July the US Commerce Department put two other vendors of spyware on its Entity List; Helvetica-Levant was not among them.
E Firm|Helvetica-Levant Intelligence|Helvetica-Levant Intelligence;Helvetica-Levant
E Firm|Tsara Conseil|Tsara Conseil
E Organization|Ministry of Public Security|Ministry of Public Security
E Organization|SafeLine|SafeLine
E Organization|University of Tartu|University of Tartu
E Organization|US Commerce Department|US Commerce Department
E Person|Gadi Perlmutter|Gadi Perlmutter
E Person|Faniry Ratsimba|Faniry Ratsimba
E Person|Hery Andriamanga|Hery Andriamanga
E Person|Naly Rabe|Naly Rabe
E Place|Madagascar|Madagascar
E Place|Nicosia|Nicosia
E Place|Israel|Israeli
E Place|Luxembourg|Luxembourg
E Place|Antananarivo|Antananarivo
E Place|Toamasina|Toamasina
E Place|Cyprus|Cyprus
E Commodity|spyware|Lemon Curd;spyware;spy software
E Commodity|rice|rice
C Helvetica-Levant Intelligence|The company@4;its@4
C Tsara Conseil|a consultancy in Antananarivo@5;its@5
C Hery Andriamanga|He@7;I@8;he@8
C Ministry of Public Security|the ministry@7;The ministry@9;it@9
C US Commerce Department|its@11
R Ministry of Public Security|LOCATED_IN|Madagascar|1|asserted|-
R Helvetica-Levant Intelligence|LOCATED_IN|Nicosia|3|asserted|-
R Helvetica-Levant Intelligence|SUPPLIES|Ministry of Public Security|1-3|alleged|2021
R Ministry of Public Security|IMPORTS|spyware|1-3|alleged|2021
R Helvetica-Levant Intelligence|EXPORTS|spyware|1-3|alleged|2021
R Gadi Perlmutter|OWNS|Helvetica-Levant Intelligence|3-4|asserted|-
R Luxembourg|INVESTED_IN|Helvetica-Levant Intelligence|3-4|asserted|-
R Tsara Conseil|LOCATED_IN|Antananarivo|5|asserted|-
R Faniry Ratsimba|LEADS|Tsara Conseil|5|asserted|-
R Ministry of Public Security|ACCUSED_BY|Hery Andriamanga|6-7|asserted|-
R Naly Rabe|EMPLOYED_BY|Ministry of Public Security|1-9|asserted|-
R Helvetica-Levant Intelligence|SUPPLIES|Ministry of Public Security|3-9|denied|-
R Ministry of Public Security|IMPORTS|spyware|1-9|denied|-
R Helvetica-Levant Intelligence|SANCTIONED_BY|US Commerce Department|11|denied|In July

@zc-114|crime desk, Spain|2024-03-08|Fourteen held over “blood diamonds” that turn out to be zircons
1 Málaga, 8 March. The Civil Guard has dismantled a ring which over three years sold stones, supposedly from a mine in the Central African Republic, to investors in Marbella, Geneva and, to the amusement of the agents, to one another.
2 Operation Brillo-2, whose details were made public on Thursday, ended with fourteen arrests, those of the alleged leaders, the Belgian Luc Wouters-Mbala and the Malaga jeweller Desirée Fajardo, among them.
---
3 According to the investigators the gems came with certificates, with a video of men in a river and with the offer of a visit to the pit that was always put off on account of “the rains”.
4 A laboratory in Madrid found that eleven in twelve were zircon.
5 The twelfth was glass.
---
6 Central Africa has been allowed to sell diamonds from a part of its territory since 2016, under the Kimberley Process, a restriction that the process is thinking of lifting altogether.
7 Its mines ministry told Spanish police that the mine does not exist.
---
8 Fajardo's lawyer said she is a victim like the others.
9 Wouters-Mbala refused to make a statement, and asked for oysters.
10 The Mercantile Court has frozen eleven bank accounts and a vineyard.
11 Anyone who has bought a stone from Diamantes del Alba SL, the company that the two ran from an office over a bakery in Fuengirola, is asked to call the number below.
E Organization|Civil Guard|Civil Guard
E Organization|Kimberley Process|Kimberley Process
E Organization|Mercantile Court|Mercantile Court
E Firm|Diamantes del Alba SL|Diamantes del Alba SL
E Person|Luc Wouters-Mbala|Luc Wouters-Mbala;Wouters-Mbala
E Person|Desirée Fajardo|Desirée Fajardo;Fajardo
E Place|Málaga|Málaga;Malaga
E Place|Central African Republic|Central African Republic;Central Africa
E Place|Marbella|Marbella
E Place|Geneva|Geneva
E Place|Belgium|Belgian
E Place|Madrid|Madrid
E Place|Spain|Spanish
E Place|Fuengirola|Fuengirola
E Commodity|diamonds|diamonds
E Commodity|zircon|zircon;zircons
E Commodity|glass|glass
E Commodity|oysters|oysters
C Desirée Fajardo|she@8
C Central African Republic|its@6;Its@7
C Kimberley Process|the process@6
R Luc Wouters-Mbala|ARRESTED_BY|Civil Guard|1-2|asserted|on Thursday
R Desirée Fajardo|ARRESTED_BY|Civil Guard|1-2|asserted|on Thursday
R Central African Republic|EXPORTS|diamonds|6|asserted|since 2016
R Luc Wouters-Mbala|LEADS|Diamantes del Alba SL|8-11|asserted|-
R Desirée Fajardo|LEADS|Diamantes del Alba SL|8-11|asserted|-
R Diamantes del Alba SL|LOCATED_IN|Fuengirola|11|asserted|-

@zc-115|Prensa Latina manner|2024-11-27|Nicaragua and Iran strengthen ties in health
1 Managua, Nov 27 (Agencia Istmo) The minister of Health of Nicaragua, Sonia Castellón Mairena, received this Wednesday the Iranian vice-minister Mahdi Pirsalehi-Far, who arrived in the country the previous night at the front of representatives of four laboratories.
---
2 Both parts highlighted the convergences in the defence of sovereignty and made a recount of what has been advanced: since 2023, according to the official, the Central American nation buys in Iran serums, syringes and medicines against cancer, which the unilateral measures of Washington make more expensive, although they have not been able to impede.
3 “A medicine has no ideology, but the one who blocks it does,” declared Castellón.
---
4 As part of the program, the visitor toured the hospital Fernando Vélez Paiz and the facilities of Laboratorios Mechnikov-Istmo, a mixed company in which the Nicaraguan Institute of Social Security participates with 49 per cent.
5 There it is intended to fill, from 2025, insulin of the Iranian firm Zagros Darou.
6 The letter of intent will be signed this Thursday if the lawyers finish on time.
---
7 In the night a presentation of folkloric dance was offered.
8 Opposition media, which publish from San José, affirmed that half of the delegation consisted of military men, an assertion of which the ministry made a joke.
9 The temperature in Managua was 31 degrees.
E Organization|Agencia Istmo|Agencia Istmo
E Organization|Nicaraguan Institute of Social Security|Nicaraguan Institute of Social Security
E Person|Sonia Castellón Mairena|Sonia Castellón Mairena;Castellón
E Person|Mahdi Pirsalehi-Far|Mahdi Pirsalehi-Far
E Firm|Laboratorios Mechnikov-Istmo|Laboratorios Mechnikov-Istmo
E Firm|Zagros Darou|Zagros Darou
E Place|Managua|Managua
E Place|Nicaragua|Nicaragua
E Place|Iran|Iran;Iranian
E Place|Central America|Central American
E Place|United States|Washington
E Place|Fernando Vélez Paiz|Fernando Vélez Paiz
E Place|San José|San José
E Commodity|serums|serums
E Commodity|syringes|syringes
E Commodity|medicines against cancer|medicines against cancer
E Commodity|insulin|insulin
C Nicaragua|the country@1;the Central American nation@2
C Mahdi Pirsalehi-Far|who@1;the visitor@4
C Laboratorios Mechnikov-Istmo|a mixed company@4
R Sonia Castellón Mairena|EMPLOYED_BY|Nicaragua|1|asserted|-
R Mahdi Pirsalehi-Far|EMPLOYED_BY|Iran|1|asserted|-
R Sonia Castellón Mairena|MET_WITH|Mahdi Pirsalehi-Far|1|asserted|this Wednesday
R Mahdi Pirsalehi-Far|VISITED|Nicaragua|1|asserted|the previous night
R Iran|SUPPLIES|Nicaragua|2|asserted|since 2023
R Nicaragua|IMPORTS|serums|2|asserted|since 2023
R Nicaragua|IMPORTS|syringes|2|asserted|since 2023
R Nicaragua|IMPORTS|medicines against cancer|2|asserted|since 2023
R Iran|EXPORTS|serums|2|asserted|since 2023
R Iran|EXPORTS|syringes|2|asserted|since 2023
R Iran|EXPORTS|medicines against cancer|2|asserted|since 2023
R Mahdi Pirsalehi-Far|VISITED|Fernando Vélez Paiz|4|asserted|-
R Nicaraguan Institute of Social Security|INVESTED_IN|Laboratorios Mechnikov-Istmo|4|asserted|-
R Zagros Darou|LOCATED_IN|Iran|5|asserted|-
R Zagros Darou|SUPPLIES|Laboratorios Mechnikov-Istmo|4-5|expected|from 2025
R Laboratorios Mechnikov-Istmo|IMPORTS|insulin|4-5|expected|from 2025
R Zagros Darou|EXPORTS|insulin|5|expected|from 2025
R Zagros Darou|AGREED_WITH|Laboratorios Mechnikov-Istmo|4-6|expected|this Thursday

@zc-116|hotel and travel column|2023-04-29|Where consuls go on holiday: three quiet places on the Adriatic
1 An honorary consul of my acquaintance, who represents a small and sunny country in a large and rainy one, has a theory that diplomacy was invented by people who wanted a view.
2 Having followed in their footsteps for a fortnight, I am inclined to agree.
---
3 Start with Perast, in Montenegro, where Venetian captains used to retire and where the Russian villas along the shore, since last year, have been for sale, or at least for sitting in.
4 The Conte serves a squid ink risotto that would bring two feuding foreign ministers to one table.
5 Then Vis, which was closed to foreigners until 1989 because of the navy; its tunnels can now be visited with a guide called Zoran, who served in them and hits his head in the same place each time.
---
6 Last, Piran.
7 The salt pans of Sečovlje, just outside, still give a salt as fine as flour, which is sold in little bags to the likes of me.
8 Slovenia has about 47 kilometres of coast, and quarrelled with Croatia over some of the water for longer than I have been writing this column.
9 A court in The Hague settled it in 2017.
10 The waiter told me that the fish had not been informed.
---
11 Rooms from 90 euros.
12 No sanctions on dessert.
E Person|Zoran|Zoran
E Firm|The Conte|The Conte
E Place|Adriatic|Adriatic
E Place|Perast|Perast
E Place|Montenegro|Montenegro
E Place|Venice|Venetian
E Place|Russia|Russian
E Place|Vis|Vis
E Place|Piran|Piran
E Place|Sečovlje|Sečovlje
E Place|Slovenia|Slovenia
E Place|Croatia|Croatia
E Place|The Hague|The Hague
E Commodity|salt|salt
E Commodity|squid ink risotto|squid ink risotto
E Commodity|fish|fish
C Vis|its@5
C Zoran|who@5
R Perast|LOCATED_IN|Montenegro|3|asserted|-

@zc-117|market wire, company snaps|2024-07-30|Company news in brief, Tuesday afternoon
* 1 ** Shares of Orrin Peak Gold (ORP.TO) fell 8.1% after the Toronto miner put its all-in cost for the year at $1,590 an ounce, and said strikes at its Tabakoto-Est mine in Mali had cost it 9,000 ounces.
* 2 ** Taiwan's Hsin Yuan Semicon lost 3%; a newspaper reported that some of its microcontrollers had been found in the wreck of a drone near Odesa. The company said it had not sold to Russia since 2021.
* 3 ** Kuwait Poultry and Feed (KPF) agreed to buy 67% of Jordan's Al-Karak Hatcheries for $41 million, subject to approval in Amman.
* 4 ** Danish logistics group Østerhavn rose 5.2% on a two-year deal with the World Food Programme to run warehouses in Port Sudan.
* 5 ** Argentine biofuel producer Bioaceites del Litoral surged 11% as the European Commission, contrary to what had been feared, kept its quota.
* 6 ** Vishakha Pharma gained 1.4%. The U.S. Food and Drug Administration closed its inspection of the Indian drugmaker's Pithampur plant without remarks.
* 7 ** Steelmaker Zaporizhkoks said in Kyiv it would resume coke shipments to Poland in August, the railway permitting.
* 8 ** Trading in Lake Volta Cement was suspended in Accra pending an announcement. There was no announcement.
* 9 (Compiled by the equities desk; prices as of 1430 GMT)
E Firm|Orrin Peak Gold|Orrin Peak Gold
E Firm|Hsin Yuan Semicon|Hsin Yuan Semicon
E Firm|Kuwait Poultry and Feed|Kuwait Poultry and Feed;KPF
E Firm|Al-Karak Hatcheries|Al-Karak Hatcheries
E Firm|Østerhavn|Østerhavn
E Firm|Bioaceites del Litoral|Bioaceites del Litoral
E Firm|Vishakha Pharma|Vishakha Pharma
E Firm|Zaporizhkoks|Zaporizhkoks
E Firm|Lake Volta Cement|Lake Volta Cement
E Organization|World Food Programme|World Food Programme
E Organization|European Commission|European Commission
E Organization|U.S. Food and Drug Administration|U.S. Food and Drug Administration
E Place|Toronto|Toronto
E Place|Tabakoto-Est mine|Tabakoto-Est mine
E Place|Mali|Mali
E Place|Taiwan|Taiwan
E Place|Odesa|Odesa
E Place|Russia|Russia
E Place|Jordan|Jordan
E Place|Amman|Amman
E Place|Denmark|Danish
E Place|Port Sudan|Port Sudan
E Place|Argentina|Argentine
E Place|India|Indian
E Place|Pithampur|Pithampur
E Place|Kyiv|Kyiv
E Place|Poland|Poland
E Place|Accra|Accra
E Commodity|microcontrollers|microcontrollers
E Commodity|biofuel|biofuel
E Commodity|coke|coke
C Orrin Peak Gold|the Toronto miner@1;its@1;it@1
C Hsin Yuan Semicon|its@2;The company@2;it@2
C Bioaceites del Litoral|its@5
C Vishakha Pharma|the Indian drugmaker@6
C Zaporizhkoks|it@7
R Orrin Peak Gold|LOCATED_IN|Toronto|1|asserted|-
R Tabakoto-Est mine|LOCATED_IN|Mali|1|asserted|-
R Hsin Yuan Semicon|LOCATED_IN|Taiwan|2|asserted|-
R Hsin Yuan Semicon|SUPPLIES|Russia|2|denied|since 2021
R Kuwait Poultry and Feed|OWNS|Al-Karak Hatcheries|3|expected|-
R Al-Karak Hatcheries|LOCATED_IN|Jordan|3|asserted|-
R Østerhavn|LOCATED_IN|Denmark|4|asserted|-
R Østerhavn|AGREED_WITH|World Food Programme|4|asserted|-
R Bioaceites del Litoral|LOCATED_IN|Argentina|5|asserted|-
R Vishakha Pharma|LOCATED_IN|India|6|asserted|-
R Zaporizhkoks|SUPPLIES|Poland|7|expected|in August
R Zaporizhkoks|EXPORTS|coke|7|expected|in August
R Poland|IMPORTS|coke|7|expected|in August
B 9

@zc-118|Philippine daily|2024-05-31|DA eyes onions from New Zealand as La Union farmers cry foul
1 MANILA, Philippines — The Department of Agriculture (DA) is studying the importation of 7,000 metric tons of white onions from New Zealand, a variety that local farms hardly grow, Agriculture Secretary Francisco Tiu Laurel Jr. told senators on Thursday, drawing groans from the gallery.
---
2 “Study is not yet buy,” the secretary added quickly.
3 Onions are political in this country.
4 At Christmas two years ago they were sold at P700 a kilo, brides carried them as bouquets, and customs seized them by the container.
---
5 Farmers in La Union and Pangasinan, who have just hauled in the best harvest in years, say warehouses are full and that any talk of imports is enough for traders to drop the price.
6 “They only need to cough,” said Nestor Cabanlig, chair of the cooperative Samahang Sibuyas.
7 He accused one firm, Golden Bulb Trading, of hoarding 2,000 bags in San Jose City to squeeze growers, a charge that its owner, Teodorico Ang Lim, called “garlic-flavored nonsense.”
---
8 The Philippine Competition Commission said it is looking into the matter.
9 In 2023 it fined members of what was called a cartel.
10 Sen. Imelda Roxas-Tan, who has filed a resolution urging the President to ban all onion imports until September, visited San Jose on Wednesday and left with a sack.
11 She paid for it, her staff said.
E Organization|Department of Agriculture|Department of Agriculture;DA
E Organization|Samahang Sibuyas|Samahang Sibuyas
E Organization|Philippine Competition Commission|Philippine Competition Commission
E Firm|Golden Bulb Trading|Golden Bulb Trading
E Person|Francisco Tiu Laurel Jr.|Francisco Tiu Laurel Jr.
E Person|Nestor Cabanlig|Nestor Cabanlig
E Person|Teodorico Ang Lim|Teodorico Ang Lim
E Person|Imelda Roxas-Tan|Imelda Roxas-Tan
E Place|Manila|MANILA
E Place|Philippines|Philippines
E Place|New Zealand|New Zealand
E Place|La Union|La Union
E Place|Pangasinan|Pangasinan
E Place|San Jose City|San Jose City;San Jose
E Commodity|onions|onions;white onions;Onions;onion
C Francisco Tiu Laurel Jr.|the secretary@2
C onions|they@4;them@4
C Nestor Cabanlig|He@7
C Golden Bulb Trading|its@7
C Philippine Competition Commission|it@8;it@9
C Imelda Roxas-Tan|who@10;She@11;her@11
C Philippines|this country@3
R Department of Agriculture|IMPORTS|onions|1|expected|-
R New Zealand|SUPPLIES|Department of Agriculture|1|expected|-
R New Zealand|EXPORTS|onions|1|expected|-
R Francisco Tiu Laurel Jr.|LEADS|Department of Agriculture|1|asserted|-
R Nestor Cabanlig|LEADS|Samahang Sibuyas|6|asserted|-
R Golden Bulb Trading|ACCUSED_BY|Nestor Cabanlig|6-7|asserted|-
R Teodorico Ang Lim|OWNS|Golden Bulb Trading|7|asserted|-
R onions|SANCTIONED_BY|Philippines|3-10|expected|until September
R Imelda Roxas-Tan|VISITED|San Jose City|10|asserted|on Wednesday

@zc-119|UK trade press, defence export row|2025-03-10|MPs press Business Department over licences for Lanarkshire optics
1 The chair of the Commons arms export committee, Rosalind Thackray, has written to the Department for Business and Trade to ask why a Lanarkshire company was permitted to go on sending thermal sights to Kyrgyzstan for eleven months after officials had been warned that they might be going further.
---
2 Clydeglass Optronics Ltd, a subsidiary of the US group Harrow-Dayne, sold 870 of the sights, at £3,100 apiece, to a hunting shop in Bishkek named Archa.
3 Four have since been photographed in Ukrainian hands, having been taken, Kyiv's Main Directorate of Intelligence claims, from Russian snipers.
4 “Kyrgyzstan has ibex,” the company observed in a statement, “and we were licensed to help people see them.”
---
5 A spokesperson for the department said it operates one of the most robust regimes in the world; a sentence, Ms Thackray noted, that has been in every letter since 2009.
6 She called for Archa to be added to the sanctions list.
7 The Foreign Office does not comment on future designations.
---
8 Kyrgyzstan's embassy regretted the insinuations, and denied that any goods were being passed on to Russia.
9 On the Larkhall industrial estate, where Clydeglass has its works and its seat, a worker on her break said she only did the lenses.
10 The committee will take evidence in April.
11 It has asked for an ibex expert.
E Person|Rosalind Thackray|Rosalind Thackray;Thackray
E Firm|Clydeglass Optronics Ltd|Clydeglass Optronics Ltd;Clydeglass
E Firm|Harrow-Dayne|Harrow-Dayne
E Firm|Archa|Archa
E Organization|Commons arms export committee|Commons arms export committee
E Organization|Department for Business and Trade|Department for Business and Trade;Business Department
E Organization|Main Directorate of Intelligence|Main Directorate of Intelligence
E Organization|Foreign Office|Foreign Office
E Place|Lanarkshire|Lanarkshire
E Place|Kyrgyzstan|Kyrgyzstan
E Place|United States|US
E Place|Bishkek|Bishkek
E Place|Ukraine|Ukrainian;Kyiv
E Place|Russia|Russian;Russia
E Place|Larkhall|Larkhall
E Commodity|thermal sights|thermal sights;sights
C Clydeglass Optronics Ltd|a Lanarkshire company@1;the company@4;we@4;its@9
C Archa|a hunting shop in Bishkek@2
C Department for Business and Trade|the department@5;it@5
C Rosalind Thackray|She@6
C Commons arms export committee|The committee@10;It@11
R Rosalind Thackray|LEADS|Commons arms export committee|1|asserted|-
R Clydeglass Optronics Ltd|LOCATED_IN|Lanarkshire|1-2|asserted|-
R Clydeglass Optronics Ltd|SUBSIDIARY_OF|Harrow-Dayne|2|asserted|-
R Harrow-Dayne|LOCATED_IN|United States|2|asserted|-
R Clydeglass Optronics Ltd|SUPPLIES|Archa|2|asserted|-
R Clydeglass Optronics Ltd|EXPORTS|thermal sights|2|asserted|-
R Archa|IMPORTS|thermal sights|2|asserted|-
R Clydeglass Optronics Ltd|SUPPLIES|Kyrgyzstan|1-2|asserted|-
R Archa|LOCATED_IN|Bishkek|2|asserted|-
R Main Directorate of Intelligence|LOCATED_IN|Ukraine|3|asserted|-
R Archa|SANCTIONED_BY|Foreign Office|6-7|expected|-
R Kyrgyzstan|SUPPLIES|Russia|8|denied|-
R Clydeglass Optronics Ltd|LOCATED_IN|Larkhall|9|asserted|-

@zc-120|state agency, culture days|2024-10-02|Days of Culture of Vietnam open in Minsk with water puppets
1 MINSK, 2 October (BelNovosti) – Days of Culture of Vietnam opened in Minsk on 1 October with a performance of the Thang Long Water Puppet Theatre, for which a pool of eleven tonnes was put up in the foyer of the Yanka Kupala Theatre, BelNovosti has learned.
---
2 The dragons, it must be said, spat real fire.
3 Attending the ceremony were Culture Minister of Belarus Anatol Markevich-Sakol and Vietnam's deputy minister of culture, sports and tourism, Ta Thi Quynh Dong, who has come to Minsk with more than 60 artists.
4 In her words, the two peoples have been bound together since the years when thousands of Vietnamese studied in the BSSR, and when, she added, everybody learned the word “draniki”.
---
5 On the sidelines the ministers discussed an exchange of films.
6 The existing programme of cooperation runs out in December and a new one, it is hoped, will be ready to be signed when the President of Vietnam comes.
7 The date is being agreed.
---
8 An exhibition of lacquer can be seen at the National History Museum until 20 October; entrance is free for those under 16 and over 60.
9 Next stop of the troupe is Brest.
10 The water will be taken along, organisers joked.
E Organization|BelNovosti|BelNovosti
E Organization|Thang Long Water Puppet Theatre|Thang Long Water Puppet Theatre
E Organization|National History Museum|National History Museum
E Person|Anatol Markevich-Sakol|Anatol Markevich-Sakol
E Person|Ta Thi Quynh Dong|Ta Thi Quynh Dong
E Place|Minsk|MINSK;Minsk
E Place|Vietnam|Vietnam;Vietnamese
E Place|Belarus|Belarus;BSSR
E Place|Yanka Kupala Theatre|Yanka Kupala Theatre
E Place|Brest|Brest
E Commodity|films|films
E Commodity|lacquer|lacquer
C Ta Thi Quynh Dong|who@3;her@4;she@4
C Thang Long Water Puppet Theatre|the troupe@9
R Thang Long Water Puppet Theatre|VISITED|Minsk|1|asserted|on 1 October
R Anatol Markevich-Sakol|EMPLOYED_BY|Belarus|3|asserted|-
R Ta Thi Quynh Dong|EMPLOYED_BY|Vietnam|3|asserted|-
R Ta Thi Quynh Dong|VISITED|Minsk|3|asserted|-
R Anatol Markevich-Sakol|MET_WITH|Ta Thi Quynh Dong|3-5|asserted|-
R Belarus|AGREED_WITH|Vietnam|3-6|asserted|-
R Thang Long Water Puppet Theatre|VISITED|Brest|9|expected|-
