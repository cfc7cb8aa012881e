# state agencies, bulletins, trade press, releases: world density (zc, part 7)
@zc-121|state agency bulletin, Korean manner|2025-09-03|Agreement on Cooperation Signed, Delegations Come and Go
1 Pyongyang, September 2 (Chollima News) -- An agreement on cooperation between the Ministry of Labour of the DPRK and the Ministry of Labour and Social Welfare of the Lao PDR was signed at the Mansudae Assembly Hall on Monday.
2 It was signed by Minister of Labour Yun Kang Ho and Minister of Labour and Social Welfare Phosay Sayasone-Keo.
3 Present there were officials concerned, members of the Lao delegation on a visit to Pyongyang and the Lao ambassador, Sisavath Phomma.
---
* 4 To Vladivostok
5 A delegation of the Ministry of Fisheries left by air on Tuesday to participate in an economic forum to be held in Vladivostok.
---
* 6 Guests at Schoolchildren's Palace
7 A tourist party from Primorsky Territory saw a performance given by schoolchildren at the Mangyongdae Schoolchildren's Palace.
8 “I could not keep back my tears,” said its leader.
---
* 9 Condolences
10 Ambassadors and charges d'affaires of various countries visited the Algerian embassy to express condolences over the victims of a bus accident.
---
* 11 New Goods
12 The Ryuwon Footwear Factory is turning out sports shoes of some 40 kinds, each lighter than the last.
13 The Taedonggang Beer Factory has produced a beer of a new taste, and it is in demand.
14 Technicians of the latter had studied the hops of several places for three years.
E Organization|Chollima News|Chollima News
E Organization|Ministry of Labour of the DPRK|Ministry of Labour of the DPRK
E Organization|Ministry of Labour and Social Welfare of the Lao PDR|Ministry of Labour and Social Welfare of the Lao PDR
E Organization|Ministry of Fisheries|Ministry of Fisheries
E Firm|Ryuwon Footwear Factory|Ryuwon Footwear Factory
E Firm|Taedonggang Beer Factory|Taedonggang Beer Factory
E Person|Yun Kang Ho|Yun Kang Ho
E Person|Phosay Sayasone-Keo|Phosay Sayasone-Keo
E Person|Sisavath Phomma|Sisavath Phomma
E Place|Pyongyang|Pyongyang
E Place|Laos|Lao
E Place|Mansudae Assembly Hall|Mansudae Assembly Hall
E Place|Vladivostok|Vladivostok
E Place|Primorsky Territory|Primorsky Territory
E Place|Mangyongdae Schoolchildren's Palace|Mangyongdae Schoolchildren's Palace
E Place|Algeria|Algerian
E Commodity|sports shoes|sports shoes
E Commodity|beer|beer
E Commodity|hops|hops
R Ministry of Labour of the DPRK|AGREED_WITH|Ministry of Labour and Social Welfare of the Lao PDR|1|asserted|on Monday
R Yun Kang Ho|LEADS|Ministry of Labour of the DPRK|1-2|asserted|-
R Phosay Sayasone-Keo|LEADS|Ministry of Labour and Social Welfare of the Lao PDR|1-2|asserted|-
R Yun Kang Ho|AGREED_WITH|Phosay Sayasone-Keo|1-2|asserted|on Monday
R Laos|VISITED|Pyongyang|3|asserted|-
R Sisavath Phomma|EMPLOYED_BY|Laos|3|asserted|-
R Ministry of Fisheries|VISITED|Vladivostok|5|expected|on Tuesday

@zc-122|trade press, cocoa|2024-03-27|Cocoa at ten thousand dollars: no beans, no sleep
1 On Tuesday, at 11.04 in New York, a tonne of cocoa cost more than a tonne of copper, and somebody on the floor of a warehouse in Amsterdam, they say, kissed a sack.
2 He should have kissed it sooner: a year ago it would have been had for $2,900.
---
3 The reasons have been told so often that one is almost ashamed to repeat them.
4 Old trees, too much rain and then none, swollen shoot, small miners who pay a farmer more for the ground under his trees than the state does for what hangs on them.
5 Ghana's board, Cocobod, is expected to ask buyers to wait for up to 250,000 tonnes of beans until next season.
6 Ivory Coast suspended forward sales in July.
---
7 Grinders are hurting.
8 Transgrain-Cacao has halted one of its two lines in San-Pédro; the Accra plant of Volta Kakao, a subsidiary of Singapore's Meridian Agri, last saw a bean in February and has told a customer in Turkey, the biscuit maker Gökdemir Gıda, that it will not be able to deliver butter before the summer.
9 “We sent home everyone except the cat,” its manager, Kwabena Asare-Bediako, said.
---
10 Does chocolate get dearer? It does, by Easter of next year.
11 Makers cut the bar before they raise the price, and put in more nut.
12 An analyst who has covered the market since 1977 had a single recommendation for her clients.
13 It was to eat slowly.
E Organization|Cocobod|Cocobod
E Firm|Transgrain-Cacao|Transgrain-Cacao
E Firm|Volta Kakao|Volta Kakao
E Firm|Meridian Agri|Meridian Agri
E Firm|Gökdemir Gıda|Gökdemir Gıda
E Person|Kwabena Asare-Bediako|Kwabena Asare-Bediako
E Place|New York|New York
E Place|Amsterdam|Amsterdam
E Place|Ghana|Ghana
E Place|Ivory Coast|Ivory Coast
E Place|San-Pédro|San-Pédro
E Place|Accra|Accra
E Place|Singapore|Singapore
E Place|Turkey|Turkey
E Commodity|cocoa|cocoa;Cocoa;beans;bean
E Commodity|copper|copper
E Commodity|cocoa butter|butter
E Commodity|chocolate|chocolate
C cocoa|it@2
C Volta Kakao|it@8;We@9;its@9
C Transgrain-Cacao|its@8
R Cocobod|LOCATED_IN|Ghana|5|asserted|-
R Volta Kakao|SUBSIDIARY_OF|Meridian Agri|8|asserted|-
R Meridian Agri|LOCATED_IN|Singapore|8|asserted|-
R Volta Kakao|SUPPLIES|Gökdemir Gıda|8|denied|before the summer
R Gökdemir Gıda|LOCATED_IN|Turkey|8|asserted|-
R Kwabena Asare-Bediako|LEADS|Volta Kakao|8-9|asserted|-

@zc-123|press release, water technology|2021-09-29|Rivo Acque S.p.A. wins desalination contract in Cape Verde
1 Reggio Emilia, 29 September 2021 – Rivo Acque S.p.A., a company listed on the Euronext Growth Milan market (ticker: RVA), informs that it has been awarded, in a temporary grouping with the Portuguese builder Tejo Construções, the tender called by Electra Norte, the utility of Cape Verde's northern islands, for three containerised desalination plants.
2 The share of Rivo Acque in the contract, which was signed yesterday in Mindelo, is of approximately EUR 6.2 million.
---
3 The plants, each of 1,500 cubic metres per day, will be shipped from Ravenna from next March.
4 “After Malta and the Tremiti, a third archipelago. We begin to know the taste of every sea,” declared Donatella Bertani-Rivo, Chair of the company, which her grandfather founded in a cellar in 1958.
---
5 The funds come from a loan that the European Investment Bank granted to the Republic of Cape Verde in 2019.
6 Drought has lasted on the islands, with pauses, for four years.
---
7 This press release is available in the Investor Relations section of the website.
* 8 Euronext Growth Advisor: Banca Finaccord
* 9 Media: Ombretta Salsi, ombretta.salsi@rivo.example
10 Rivo Acque closed 2020 with revenues of EUR 41 million; it holds 30% of Idrotec Tunisie, of Sfax, and makes, besides, fountains.
E Firm|Rivo Acque S.p.A.|Rivo Acque S.p.A.;Rivo Acque
E Firm|Tejo Construções|Tejo Construções
E Firm|Electra Norte|Electra Norte
E Firm|Idrotec Tunisie|Idrotec Tunisie
E Firm|Banca Finaccord|Banca Finaccord
E Firm|European Investment Bank|European Investment Bank
E Person|Donatella Bertani-Rivo|Donatella Bertani-Rivo
E Person|Ombretta Salsi|Ombretta Salsi
E Place|Reggio Emilia|Reggio Emilia
E Place|Portugal|Portuguese
E Place|Cape Verde|Republic of Cape Verde;Cape Verde
E Place|Mindelo|Mindelo
E Place|Ravenna|Ravenna
E Place|Malta|Malta
E Place|Tremiti|Tremiti
E Place|Sfax|Sfax
E Commodity|desalination plants|desalination plants
E Commodity|fountains|fountains
C Rivo Acque S.p.A.|it@1;We@4;the company@4;it@10
C Electra Norte|the utility@1
R Rivo Acque S.p.A.|AGREED_WITH|Electra Norte|1-2|asserted|yesterday
R Tejo Construções|AGREED_WITH|Electra Norte|1-2|asserted|yesterday
R Tejo Construções|LOCATED_IN|Portugal|1|asserted|-
R Electra Norte|LOCATED_IN|Cape Verde|1|asserted|-
R Rivo Acque S.p.A.|SUPPLIES|Electra Norte|1-3|expected|from next March
R Rivo Acque S.p.A.|EXPORTS|desalination plants|1-3|expected|from next March
R Electra Norte|IMPORTS|desalination plants|1-3|expected|from next March
R Donatella Bertani-Rivo|LEADS|Rivo Acque S.p.A.|4|asserted|-
R European Investment Bank|AGREED_WITH|Cape Verde|5|asserted|in 2019
R Rivo Acque S.p.A.|INVESTED_IN|Idrotec Tunisie|10|asserted|-
R Idrotec Tunisie|LOCATED_IN|Sfax|10|asserted|-
R Ombretta Salsi|EMPLOYED_BY|Rivo Acque S.p.A.|1-9|asserted|-

@zc-124|investigation, fishing and labour|2024-05-06|The Logbook of the Rui Da 9: what a cook wrote down
1 Wahyudi, from Tegal on the north coast of Java, kept a diary in the back of a recipe book.
2 It begins on 4 June 2021, with rice for thirty, and ends on 17 August 2022, with a funeral.
---
3 In between he writes down what he saw from the galley of the Rui Da 9, a squid jigger that belonged to Rongcheng Yuanhai Fisheries, of Shandong: fins under the nets, beatings, a second set of papers.
4 There is a North Korean in it, Mr. Jang, “who had not been on land for six years and asked me what a smartphone costs”.
5 The use of workers from the DPRK has been forbidden to all members of the United Nations since 2017.
---
6 We showed copies of eleven pages to the company.
7 Its deputy manager, Yu Shoubin, answered in one line that it obeys all laws, and that the vessel had been sold.
8 That is so.
9 In January 2023 the jigger went to Argus Mar, a firm in Vigo, which renamed her Praia Nova and sells her catch in Spain; there is no suggestion that it knew of the diary.
10 Two of the squid processors in Shandong that took in fish from the ship at the time sold to a wholesaler in California, Pacific Larder, according to bills of lading; Pacific Larder told us that it has since dropped both.
---
11 The Indonesian ministry of manpower helped Wahyudi to get back $2,300 of what he was owed.
12 The agent who had recruited him, Ferry Kusnadi, was sentenced in Pemalang in December to four years.
13 Wahyudi now cooks in a school.
14 He does not serve squid.
E Person|Wahyudi|Wahyudi
E Person|Jang|Jang
E Person|Yu Shoubin|Yu Shoubin
E Person|Ferry Kusnadi|Ferry Kusnadi
E Vessel|Rui Da 9|Rui Da 9;Praia Nova
E Firm|Rongcheng Yuanhai Fisheries|Rongcheng Yuanhai Fisheries
E Firm|Argus Mar|Argus Mar
E Firm|Pacific Larder|Pacific Larder
E Organization|United Nations|United Nations
E Organization|ministry of manpower|ministry of manpower
E Place|Tegal|Tegal
E Place|Java|Java
E Place|Shandong|Shandong
E Place|North Korea|North Korean;DPRK
E Place|Vigo|Vigo
E Place|Spain|Spain
E Place|California|California
E Place|Indonesia|Indonesian
E Place|Pemalang|Pemalang
E Commodity|squid|squid
E Commodity|rice|rice
E Commodity|smartphone|smartphone
C Wahyudi|he@3;me@4;he@11;him@12;He@14
C Rui Da 9|the vessel@7;the jigger@9;her@9;the ship@10
C Rongcheng Yuanhai Fisheries|the company@6;Its@7;it@7
C Argus Mar|which@9;it@9
C Pacific Larder|it@10;a wholesaler in California@10
R Tegal|LOCATED_IN|Java|1|asserted|-
R Rongcheng Yuanhai Fisheries|OWNS|Rui Da 9|3|asserted|-
R Rongcheng Yuanhai Fisheries|LOCATED_IN|Shandong|3|asserted|-
R Yu Shoubin|EMPLOYED_BY|Rongcheng Yuanhai Fisheries|6-7|asserted|-
R Argus Mar|OWNS|Rui Da 9|9|asserted|In January 2023
R Argus Mar|LOCATED_IN|Vigo|9|asserted|-
R Argus Mar|SUPPLIES|Spain|9|asserted|-
R Shandong|SUPPLIES|Pacific Larder|10|asserted|-
R Pacific Larder|LOCATED_IN|California|10|asserted|-
R ministry of manpower|LOCATED_IN|Indonesia|11|asserted|-

@zc-125|state agency, Saudi economic|2023-08-15|Riyadh hosts Saudi-Uzbek business council meeting
1 Riyadh, Muharram 28, 1445, Aug 15, 2023, Hejaz Press -- The Federation of Saudi Chambers organized today, at its headquarters in Riyadh, the meeting of the Saudi-Uzbek Business Council, with the participation of more than 80 companies from both countries.
---
2 Chairman of the Council, Abdullah bin Saleh Al-Kamel-Bakri, affirmed in his speech that opportunities are promising in the sectors of energy, tourism and fruits.
3 He indicated that the Saudi company Masdar Al-Sahra is currently building a wind farm in Karakalpakstan with investments of more than SAR 2 billion, and that others will follow.
4 For his part, the Ambassador of Uzbekistan to the Kingdom, Ulugbek Maqsudov-Aliy, pointed to the growing numbers of Umrah performers and to the daily flights.
---
5 The meeting discussed obstacles, among which participants mentioned visas, transport by land and the small size of boxes of cherries.
6 No numbers of the volume of trade were presented.
7 On the sidelines, bilateral meetings were held between businesspeople of both sides.
---
8 The Federation had, in the year 2022, received 112 foreign delegations.
9 In another context, it called on its members to update their data before the end of the month of Safar.
10 Light refreshments were served.
E Organization|Hejaz Press|Hejaz Press
E Organization|Federation of Saudi Chambers|Federation of Saudi Chambers;Federation
E Organization|Saudi-Uzbek Business Council|Saudi-Uzbek Business Council;Council
E Firm|Masdar Al-Sahra|Masdar Al-Sahra
E Person|Abdullah bin Saleh Al-Kamel-Bakri|Abdullah bin Saleh Al-Kamel-Bakri
E Person|Ulugbek Maqsudov-Aliy|Ulugbek Maqsudov-Aliy
E Place|Riyadh|Riyadh
E Place|Saudi Arabia|Kingdom;Saudi
E Place|Uzbekistan|Uzbekistan
E Place|Karakalpakstan|Karakalpakstan
E Commodity|cherries|cherries
E Commodity|fruits|fruits
C Federation of Saudi Chambers|its@1;it@9;its@9
C Abdullah bin Saleh Al-Kamel-Bakri|his@2;He@3
C Ulugbek Maqsudov-Aliy|his@4
R Federation of Saudi Chambers|LOCATED_IN|Riyadh|1|asserted|-
R Abdullah bin Saleh Al-Kamel-Bakri|LEADS|Saudi-Uzbek Business Council|1-2|asserted|-
R Masdar Al-Sahra|INVESTED_IN|Karakalpakstan|3|asserted|-
R Masdar Al-Sahra|LOCATED_IN|Saudi Arabia|3|asserted|-
R Ulugbek Maqsudov-Aliy|EMPLOYED_BY|Uzbekistan|4|asserted|-

@zc-126|opinion, Argentina|2023-12-14|My grandmother kept her dollars in the piano
1 It stood in the living room in Caballito, it had not been tuned since Frondizi, and every Argentine of my age will know at once why one was not allowed to play the low notes.
2 On Tuesday, when the new minister of economy devalued by more than half with a recorded message, I thought of that piano.
---
3 There is much to be said for frankness.
4 President Javier Milei was elected on a promise that things would hurt, and they hurt.
5 What I miss is the sense that somebody, somewhere, is counting those whom they hurt.
6 The supermarket on my corner had three prices for the same oil in a day.
7 A pensioner, in front of me, put back the yerba, then the noodles, then, after some thought, picked up the yerba again.
---
8 The International Monetary Fund, to which we owe 44 billion dollars and from which we are likely to ask for more, praised the “bold initial actions”.
9 It praised Macri's, too.
10 Brazilians come over the bridge at Paso de los Libres on weekends and fill their trunks; a man in Uruguaiana told a radio that it was like visiting a sale.
11 He meant it kindly.
---
12 I am told that exports will save us: lithium, beef, the gas of Vaca Muerta.
13 Perhaps.
14 I am also told, by my daughter, that the piano is for sale.
15 She has asked, sensibly, to be paid in anything but pesos.
E Person|Javier Milei|Javier Milei
E Person|Frondizi|Frondizi
E Person|Macri|Macri
E Organization|International Monetary Fund|International Monetary Fund
E Place|Caballito|Caballito
E Place|Argentina|Argentine
E Place|Brazil|Brazilians
E Place|Paso de los Libres|Paso de los Libres
E Place|Uruguaiana|Uruguaiana
E Place|Vaca Muerta|Vaca Muerta
E Commodity|oil|oil
E Commodity|yerba|yerba
E Commodity|noodles|noodles
E Commodity|lithium|lithium
E Commodity|beef|beef
E Commodity|gas|gas
C International Monetary Fund|It@9
C Argentina|we@8;us@12
R Javier Milei|LEADS|Argentina|1-4|asserted|-
R Argentina|AGREED_WITH|International Monetary Fund|1-8|expected|-
R Brazil|VISITED|Paso de los Libres|10|asserted|on weekends
R Argentina|EXPORTS|lithium|12|expected|-
R Argentina|EXPORTS|beef|12|expected|-
R Argentina|EXPORTS|gas|12|expected|-

@zc-127|exchange filing style, Nairobi|2024-11-29|Cautionary Announcement – Rift Valley Tea Holdings PLC
* 1 RIFT VALLEY TEA HOLDINGS PLC (Incorporated in Kenya, Registration No. C.12/54)
* 2 CAUTIONARY ANNOUNCEMENT
---
3 The Board of Directors of Rift Valley Tea Holdings PLC (“RVTH”; NSE: RVTH) wishes to inform shareholders that it has received a notice of intention from Ceylon Highlands Ltd, a company registered in Sri Lanka, to acquire up to 60% of the ordinary shares at KES 88 each.
4 The offer is subject to approvals by the Capital Markets Authority, the Competition Authority of Kenya and the COMESA Competition Commission.
5 There is no certainty that it will be made.
---
6 RVTH owns seven estates in Kericho and Nandi.
7 In the year to 31 March it sold 19 million kilograms of tea, of which Pakistan took 41% and Egypt 16%, while exports to Sudan came to a standstill because of the war.
8 The directors note speculation in the press that the Jonas Findlater-Bett family trust, holder of 22%, has already accepted; the trust has informed the Board that it has not.
---
9 Shareholders are advised to exercise caution when dealing in the Company's shares until a further announcement is made.
* 10 By order of the Board
* 11 Jemimah Chelagat Rotich, Company Secretary
* 12 Nairobi, 29 November 2024
* 13 The Capital Markets Authority does not assume responsibility for the correctness of any of the statements herein.
E Firm|Rift Valley Tea Holdings PLC|Rift Valley Tea Holdings PLC;RIFT VALLEY TEA HOLDINGS PLC;RVTH
E Firm|Ceylon Highlands Ltd|Ceylon Highlands Ltd
E Organization|Capital Markets Authority|Capital Markets Authority
E Organization|Competition Authority of Kenya|Competition Authority of Kenya
E Organization|COMESA Competition Commission|COMESA Competition Commission
E Organization|Jonas Findlater-Bett family trust|Jonas Findlater-Bett family trust
E Person|Jemimah Chelagat Rotich|Jemimah Chelagat Rotich
E Place|Kenya|Kenya
E Place|Sri Lanka|Sri Lanka
E Place|Kericho|Kericho
E Place|Nandi|Nandi
E Place|Pakistan|Pakistan
E Place|Egypt|Egypt
E Place|Sudan|Sudan
E Place|Nairobi|Nairobi
E Commodity|tea|tea
C Rift Valley Tea Holdings PLC|it@3;it@7;the Board@8;the Company@9
C Jonas Findlater-Bett family trust|the trust@8;it@8
R Rift Valley Tea Holdings PLC|LOCATED_IN|Kenya|1|asserted|-
R Ceylon Highlands Ltd|LOCATED_IN|Sri Lanka|3|asserted|-
R Ceylon Highlands Ltd|OWNS|Rift Valley Tea Holdings PLC|3|expected|-
R Rift Valley Tea Holdings PLC|EXPORTS|tea|6-7|asserted|In the year to 31 March
R Rift Valley Tea Holdings PLC|SUPPLIES|Pakistan|6-7|asserted|In the year to 31 March
R Rift Valley Tea Holdings PLC|SUPPLIES|Egypt|6-7|asserted|In the year to 31 March
R Rift Valley Tea Holdings PLC|SUPPLIES|Sudan|6-7|denied|-
R Pakistan|IMPORTS|tea|7|asserted|In the year to 31 March
R Egypt|IMPORTS|tea|7|asserted|In the year to 31 March
R Jonas Findlater-Bett family trust|INVESTED_IN|Rift Valley Tea Holdings PLC|6-8|asserted|-
R Jonas Findlater-Bett family trust|AGREED_WITH|Ceylon Highlands Ltd|3-8|alleged|-
R Jonas Findlater-Bett family trust|AGREED_WITH|Ceylon Highlands Ltd|3-8|denied|-
R Jemimah Chelagat Rotich|EMPLOYED_BY|Rift Valley Tea Holdings PLC|3-11|asserted|-
B 13

@zc-128|wire, snap series|2022-02-22|UPDATE 3 - West punishes Moscow for recognising breakaway regions
1 BRUSSELS/WASHINGTON, Feb 22 - Western governments on Tuesday answered Russia's recognition of two separatist statelets in eastern Ukraine with a first round of penalties, and promised that others lay ready in the drawer.
---
* 2 KEY POINTS
* 3 – Germany puts the certification of the Nord Stream 2 gas pipeline on ice, says Chancellor Olaf Scholz
* 4 – EU: all 351 members of the State Duma who voted for recognition, and 27 persons and bodies besides
* 5 – Britain: five banks, among them Bank Rubezh, and three wealthy men
* 6 – United States: VDB and the military bank PKB cut off from dollars
* 7 – Japan: “considering” steps, according to Prime Minister Fumio Kishida
* 8 – Hungary will not stand in the way, its foreign minister says
---
9 Whether any of it would change a mind in the Kremlin was another matter.
10 “He has 630 billion reasons not to care,” said Aurelia Thorsen, an economist at Copenhagen's Havneby Institute, in allusion to the reserves of the central bank.
11 European gas rose 10%.
12 In Donetsk there were fireworks.
---
13 At the Polish-Ukrainian crossing of Medyka it was quiet on Tuesday evening, a customs officer said, and he had time to finish a crossword.
14 (This story corrects the number of deputies in bullet two)
E Place|Europe|European
E Organization|European Union|EU
E Organization|State Duma|State Duma
E Organization|Havneby Institute|Havneby Institute
E Organization|central bank|central bank
E Firm|Bank Rubezh|Bank Rubezh
E Firm|VDB|VDB
E Firm|PKB|PKB
E Person|Olaf Scholz|Olaf Scholz
E Person|Fumio Kishida|Fumio Kishida
E Person|Aurelia Thorsen|Aurelia Thorsen
E Place|Russia|Russia;Moscow;Kremlin
E Place|Brussels|BRUSSELS
E Place|Washington|WASHINGTON
E Place|Ukraine|Ukraine
E Place|Germany|Germany
E Place|Nord Stream 2|Nord Stream 2
E Place|United Kingdom|Britain
E Place|United States|United States
E Place|Japan|Japan
E Place|Hungary|Hungary
E Place|Copenhagen|Copenhagen
E Place|Donetsk|Donetsk
E Place|Poland|Polish
E Place|Medyka|Medyka
E Commodity|gas|gas
C Hungary|its@8
R Olaf Scholz|LEADS|Germany|3|asserted|-
R State Duma|SANCTIONED_BY|European Union|1-4|asserted|on Tuesday
R Bank Rubezh|SANCTIONED_BY|United Kingdom|1-5|asserted|on Tuesday
R VDB|SANCTIONED_BY|United States|1-6|asserted|on Tuesday
R PKB|SANCTIONED_BY|United States|1-6|asserted|on Tuesday
R Russia|SANCTIONED_BY|Japan|1-7|expected|-
R Fumio Kishida|LEADS|Japan|7|asserted|-
R Aurelia Thorsen|EMPLOYED_BY|Havneby Institute|10|asserted|-
R Havneby Institute|LOCATED_IN|Copenhagen|10|asserted|-
B 14

@zc-129|town gazette, Georgia (US)|2023-05-18|Vidalia onions in Taipei, and other business before the Rotary
1 VIDALIA, Ga. — Rotarians heard Tuesday from Skeeter Dunaway, who grows onions on 900 acres south of town and who has just been farther from home than he cared to be.
2 “Fourteen hours, and the fellow next to me ate dried squid the whole way,” he told some 40 members over chicken at the Hawk's Nest.
---
3 Dunaway went to Taipei in April with Agriculture Commissioner Tyler Harper's trade mission.
4 He came back with a handshake from Formosa Fresh Mart, a supermarket chain, for four containers next season.
5 “It's a handshake. I've had handshakes before,” he cautioned.
6 The chain's buyer, Ms. Lin, has promised to come and see the fields.
---
7 Program chair Peggy Claxton reminded members that the blood drive has been moved to June 6.
8 The scholarship committee sanctioned two awards of $500 apiece.
9 Visiting Rotarian Klaus Dehmel, of Kassel, Germany, presented a banner and was asked, inevitably, about sauerkraut.
---
10 In other business, the club agreed with the Lions to share the cost of the Christmas lights, after eleven years in which each club had accused the other of not paying for the reindeer.
11 The reindeer is to be rewired.
12 Next week: the sheriff, on scams.
E Person|Skeeter Dunaway|Skeeter Dunaway;Dunaway
E Person|Tyler Harper|Tyler Harper
E Person|Lin|Lin
E Person|Peggy Claxton|Peggy Claxton
E Person|Klaus Dehmel|Klaus Dehmel
E Organization|Rotary|Rotary
E Organization|Lions|Lions
E Firm|Formosa Fresh Mart|Formosa Fresh Mart
E Firm|Hawk's Nest|Hawk's Nest
E Place|Vidalia|VIDALIA;Vidalia
E Place|Georgia (US)|Ga.
E Place|Taipei|Taipei
E Place|Kassel|Kassel
E Place|Germany|Germany
E Commodity|onions|onions
E Commodity|dried squid|dried squid
E Commodity|chicken|chicken
E Commodity|sauerkraut|sauerkraut
C Skeeter Dunaway|who@1;he@1;me@2;he@2;He@4;he@5
C Formosa Fresh Mart|The chain@6;a supermarket chain@4
C Rotary|the club@10
R Vidalia|LOCATED_IN|Georgia (US)|1|asserted|-
R Skeeter Dunaway|VISITED|Taipei|3|asserted|in April
R Tyler Harper|VISITED|Taipei|3|asserted|in April
R Skeeter Dunaway|AGREED_WITH|Formosa Fresh Mart|3-4|asserted|-
R Skeeter Dunaway|SUPPLIES|Formosa Fresh Mart|3-4|expected|next season
R Skeeter Dunaway|EXPORTS|onions|1-4|expected|next season
R Formosa Fresh Mart|IMPORTS|onions|1-4|expected|next season
R Lin|EMPLOYED_BY|Formosa Fresh Mart|4-6|asserted|-
R Kassel|LOCATED_IN|Germany|9|asserted|-
R Rotary|AGREED_WITH|Lions|10|asserted|-

@zc-130|joint communique|2024-10-18|Joint communiqué on the visit of the Foreign Minister of Timor-Leste to the Republic of Mozambique
* 1 1. At the invitation of H.E. Manuel Chissico-Gune, Minister of Foreign Affairs and Cooperation of the Republic of Mozambique, H.E. Bendito dos Reis Amaral, Minister of Foreign Affairs and Cooperation of the Democratic Republic of Timor-Leste, paid an official visit to Maputo from 14 to 17 October 2024.
* 2 2. In the course of the visit the two Ministers held official talks in a cordial and fraternal atmosphere, recalling the hospitality that Mozambique extended to Timorese exiles from 1975 on.
* 3 3. The Minister of Timor-Leste was received by the President of the Assembly of the Republic, laid a wreath in the Praça dos Heróis, and visited the house in which José Ramos-Horta once lodged, the present owner of which keeps his bookshelf.
* 4 4. The Parties signed an Agreement on the Suppression of Visas in Diplomatic and Service Passports.
* 5 5. They noted that commercial exchanges are practically non-existent, and asked chambers of commerce to identify products; cashew and coffee were mentioned.
* 6 6. On the experience of Timor-Leste with its Petroleum Fund, Mozambique, which set up a fund of its own this year, expressed interest in receiving technicians.
* 7 7. The Parties exchanged views on the Community of Portuguese Language Countries (CPLP) and on the situation in Myanmar, and condemned terrorism in all its forms.
* 8 8. The Minister of Timor-Leste invited his Mozambican counterpart to visit Dili on a date to be agreed upon through diplomatic channels.
* 9 Done in Maputo, in two originals, in Portuguese
E Person|Manuel Chissico-Gune|Manuel Chissico-Gune
E Person|Bendito dos Reis Amaral|Bendito dos Reis Amaral
E Person|José Ramos-Horta|José Ramos-Horta
E Organization|Assembly of the Republic|Assembly of the Republic
E Organization|Petroleum Fund|Petroleum Fund
E Organization|Community of Portuguese Language Countries|Community of Portuguese Language Countries;CPLP
E Place|Mozambique|Republic of Mozambique;Mozambique;Mozambican
E Place|Timor-Leste|Democratic Republic of Timor-Leste;Timor-Leste;Timorese
E Place|Maputo|Maputo
E Place|Praça dos Heróis|Praça dos Heróis
E Place|Myanmar|Myanmar
E Place|Dili|Dili
E Commodity|cashew|cashew
E Commodity|coffee|coffee
C Bendito dos Reis Amaral|The Minister of Timor-Leste@3;The Minister of Timor-Leste@8;his@8
C José Ramos-Horta|his@3
C Manuel Chissico-Gune|his Mozambican counterpart@8
C Timor-Leste|its@6
C Mozambique|which@6
R Manuel Chissico-Gune|EMPLOYED_BY|Mozambique|1|asserted|-
R Bendito dos Reis Amaral|EMPLOYED_BY|Timor-Leste|1|asserted|-
R Bendito dos Reis Amaral|VISITED|Maputo|1|asserted|from 14 to 17 October 2024
R Bendito dos Reis Amaral|VISITED|Mozambique|0-1|asserted|from 14 to 17 October 2024
R Bendito dos Reis Amaral|MET_WITH|Manuel Chissico-Gune|1-2|asserted|-
R Bendito dos Reis Amaral|VISITED|Praça dos Heróis|3|asserted|-
R Timor-Leste|AGREED_WITH|Mozambique|1-4|asserted|-
R Timor-Leste|TRADES_WITH|Mozambique|1-5|denied|-
R Manuel Chissico-Gune|VISITED|Dili|8|expected|-

@zc-131|Chinese ministry briefing transcript|2024-07-18|Spokesperson's remarks at the regular press conference
1 Question (Hua Feng): The visit of the President of Guinea-Bissau ended last week. Could you brief us on the outcomes?
2 Answer: President Umaro Sissoco Embaló paid a state visit to China from July 9 to 13. The two heads of state had a friendly and in-depth exchange of views. The two sides signed a number of cooperation documents, in the fields of economic development and customs inspection among others.
---
3 Question (Agence Lumière): The European Union has put provisional duties on electric cars. Will China retaliate against cognac?
4 Answer: Protectionism has no winner. China firmly opposes it. As for the investigation you mentioned, you may refer to the competent authorities.
---
5 Question (Seoul Herald): South Korean media say North Korean workers in Dandong have been told to go home. Can you confirm?
6 Answer: I'm not aware of what you mentioned.
7 Question: Are relations strained?
8 Answer: China and the DPRK are friendly neighbors. You should not make much of hearsay.
---
9 Question (Reuters): The Philippines accused the China Coast Guard on Wednesday of ramming a supply boat at Second Thomas Shoal.
10 Answer: The facts are just the opposite. The Philippine side is the one that violated and provoked. We urge it to tow away the ship which has been grounded there illegally since 1999.
---
11 Question (Cape Argosy): A question on football, if I may.
12 Answer: You may, but I have no answer. (Laughter)
13 The conference closed at 15:40.
E Organization|Hua Feng|Hua Feng
E Organization|Agence Lumière|Agence Lumière
E Organization|Seoul Herald|Seoul Herald
E Organization|Reuters|Reuters
E Organization|Cape Argosy|Cape Argosy
E Organization|European Union|European Union
E Organization|China Coast Guard|China Coast Guard
E Person|Umaro Sissoco Embaló|Umaro Sissoco Embaló
E Place|Guinea-Bissau|Guinea-Bissau
E Place|China|China
E Place|South Korea|South Korean
E Place|North Korea|North Korean;DPRK
E Place|Dandong|Dandong
E Place|Philippines|Philippines;Philippine
E Place|Second Thomas Shoal|Second Thomas Shoal
E Commodity|electric cars|electric cars
E Commodity|cognac|cognac
C Philippines|it@10
C China|We@10
R Umaro Sissoco Embaló|LEADS|Guinea-Bissau|1-2|asserted|-
R Umaro Sissoco Embaló|VISITED|China|2|asserted|from July 9 to 13
R China|AGREED_WITH|Guinea-Bissau|1-2|asserted|from July 9 to 13
R China Coast Guard|ACCUSED_BY|Philippines|9|asserted|on Wednesday
R Philippines|ACCUSED_BY|China|9-10|asserted|-

@zc-132|customs notes, Central Europe|2024-05-22|Customs log: what was stopped at our borders last week
* 1 Customs Administration of Slovenia – weekly overview 20/2024
---
* 2 Obrežje, Monday
3 In the roof of a Bulgarian lorry that was carrying lettuce, officers found 61 kilograms of heroin.
4 The driver, a citizen of Serbia, was handed over to the police.
* 5 Koper, Tuesday
6 Two containers declared as “household items”, sent by a firm in Yiwu to a consignee in Budapest, proved to hold 14,000 counterfeit toothbrushes.
7 They will be destroyed, at the expense of somebody.
* 8 Gruškovje, Thursday
9 A passenger had in the boot of his car eleven drones with thermal cameras, which he said were for mushrooms.
10 He is suspected of having intended to take them to Russia by way of Serbia, contrary to Council Regulation (EU) No 833/2014.
* 11 Jelšane, Friday
12 Nothing.
* 13 Brnik airport, Saturday
14 A parcel from Thailand contained a tortoise; it is well.
---
15 The Director-General, Simona Krevs-Jamnik, received on Wednesday a delegation of the Revenue and Customs Administration of Kosovo, which looked at the scanner in Koper and asked what it costs.
16 Travellers are reminded that sausages from outside the Union are not to be brought in, whoever made them.
E Organization|Customs Administration of Slovenia|Customs Administration of Slovenia
E Organization|Revenue and Customs Administration of Kosovo|Revenue and Customs Administration of Kosovo
E Organization|European Union|EU;Union
E Person|Simona Krevs-Jamnik|Simona Krevs-Jamnik
E Place|Obrežje|Obrežje
E Place|Bulgaria|Bulgarian
E Place|Serbia|Serbia
E Place|Koper|Koper
E Place|Yiwu|Yiwu
E Place|Budapest|Budapest
E Place|Gruškovje|Gruškovje
E Place|Russia|Russia
E Place|Jelšane|Jelšane
E Place|Brnik airport|Brnik airport
E Place|Thailand|Thailand
E Commodity|lettuce|lettuce
E Commodity|heroin|heroin
E Commodity|toothbrushes|toothbrushes
E Commodity|drones|drones
E Commodity|sausages|sausages
C Revenue and Customs Administration of Kosovo|which@15
R Simona Krevs-Jamnik|LEADS|Customs Administration of Slovenia|1-15|asserted|-
R Simona Krevs-Jamnik|MET_WITH|Revenue and Customs Administration of Kosovo|15|asserted|on Wednesday
R Revenue and Customs Administration of Kosovo|VISITED|Koper|15|asserted|on Wednesday
R Yiwu|SUPPLIES|Budapest|6|expected|-

@zc-133|mining wire, DRC and Gulf|2023-07-18|Congo's state gold venture ships first tonne to Dubai, wants police on the road
1 KINSHASA, July 18 - Aurifera Kivu, the joint venture in which the Democratic Republic of Congo holds 45% and an Emirati group the rest, has shipped 1.1 tonnes of artisanal gold to Dubai since January, against the 32 kg that left the east of the country legally in the whole of 2022, its chief executive said.
---
2 “It is still a small part of what crosses the lake at night,” Joseph Kazadi-Mukuna told reporters in Bukavu. “We buy by day.”
3 He would like mine police to be posted along the road from Shabunda.
---
4 The venture, which has a 25-year monopoly on exports of hand-dug gold, is not popular with local dealers.
5 One, who asked that only his first name, Crispin, be used, said that prices had fallen by a tenth, and his sons' school fees had not.
6 A civil-society network in South Kivu alleges that some of the gold which Aurifera Kivu bought in March came from pits held by Raia Mutomboki fighters; the company rejects that, and has invited auditors.
---
7 The United Nations has for years described the UAE as the principal destination of smuggled Congolese gold, a charge with which the Emirates disagree.
8 President Félix Tshisekedi, who faces an election in December, signed the deal in Abu Dhabi in late 2022.
9 In Bukavu the electricity failed as the press conference began, and it ended in the glow of telephones.
E Firm|Aurifera Kivu|Aurifera Kivu
E Organization|Raia Mutomboki|Raia Mutomboki
E Organization|United Nations|United Nations
E Person|Joseph Kazadi-Mukuna|Joseph Kazadi-Mukuna
E Person|Crispin|Crispin
E Person|Félix Tshisekedi|Félix Tshisekedi
E Place|Kinshasa|KINSHASA
E Place|DR Congo|Democratic Republic of Congo;Congolese;Congo
E Place|United Arab Emirates|Emirati;UAE;Emirates
E Place|Dubai|Dubai
E Place|Bukavu|Bukavu
E Place|Shabunda|Shabunda
E Place|South Kivu|South Kivu
E Place|Abu Dhabi|Abu Dhabi
E Commodity|gold|gold
C Aurifera Kivu|its@1;We@2;The venture@4;the company@6
C Joseph Kazadi-Mukuna|He@3
C DR Congo|the country@1
C Félix Tshisekedi|who@8
C Crispin|who@5;his@5
R DR Congo|INVESTED_IN|Aurifera Kivu|1|asserted|-
R Aurifera Kivu|SUPPLIES|Dubai|1|asserted|since January
R Aurifera Kivu|EXPORTS|gold|1|asserted|since January
R Dubai|IMPORTS|gold|1|asserted|since January
R Joseph Kazadi-Mukuna|LEADS|Aurifera Kivu|1-2|asserted|-
R Raia Mutomboki|SUPPLIES|Aurifera Kivu|6|alleged|in March
R Raia Mutomboki|SUPPLIES|Aurifera Kivu|6|denied|-
R DR Congo|SUPPLIES|United Arab Emirates|7|alleged|for years
R United Arab Emirates|ACCUSED_BY|United Nations|7|asserted|for years
R Félix Tshisekedi|LEADS|DR Congo|7-8|asserted|-
R Félix Tshisekedi|VISITED|Abu Dhabi|8|asserted|late 2022

@zc-134|company newsletter, non-native|2023-10-30|Newsletter of Yongkang Lida Door Industry: Autumn harvest
1 Dear friends old and new, the osmanthus is fragrant and Lida people are busy!
---
2 From Oct. 15 to 19, our team took part in the 134th Canton Fair in Guangzhou, booth 9.1 F22, and 183 guests from 40 countries came to feel our doors.
3 Mr. Farouk from Egypt, who is our customer since 2011, closed the door eleven times and said “like a Mercedes”.
4 On the spot, we signed an order with Baraka Hardware of Dar es Salaam for 1,200 steel security doors, the first container to be loaded before Chinese New Year.
---
5 On Oct. 24 leaders of Jinhua City came to our workshop for guidance and were satisfied with the powder coating.
6 General Manager Ms. Ying Caifeng reported that export value this year is up 9%, mainly to Saudi Arabia, Peru and Poland, and that the difficulty of ocean freight has passed.
7 The leaders encouraged us to do small and beautiful.
---
8 Sports corner: in the tug of war, the hinge department won over the lock department.
9 Safety corner: please do not ride on the forklift.
10 Next station: we will go to The Big 5 show in Dubai in December, welcome to visit! (Here “visit” means also WhatsApp.)
* 11 Yongkang Lida Door Industry Co., Ltd., Zhejiang, China
* 12 If you don't want to receive this letter, reply T
E Firm|Yongkang Lida Door Industry Co., Ltd.|Yongkang Lida Door Industry Co., Ltd.;Yongkang Lida Door Industry;Lida
E Firm|Baraka Hardware|Baraka Hardware
E Organization|Canton Fair|Canton Fair
E Person|Farouk|Farouk
E Person|Ying Caifeng|Ying Caifeng
E Place|Guangzhou|Guangzhou
E Place|Egypt|Egypt
E Place|Dar es Salaam|Dar es Salaam
E Place|Jinhua City|Jinhua City
E Place|Saudi Arabia|Saudi Arabia
E Place|Peru|Peru
E Place|Poland|Poland
E Place|Dubai|Dubai
E Place|Zhejiang|Zhejiang
E Place|China|China
E Commodity|steel security doors|steel security doors;doors
C Yongkang Lida Door Industry Co., Ltd.|our@2;our@3;we@4;our@5;us@7;we@10
C Farouk|who@3
R Yongkang Lida Door Industry Co., Ltd.|VISITED|Guangzhou|0-2|asserted|From Oct. 15 to 19
R Yongkang Lida Door Industry Co., Ltd.|SUPPLIES|Farouk|1-3|asserted|since 2011
R Yongkang Lida Door Industry Co., Ltd.|AGREED_WITH|Baraka Hardware|1-4|asserted|On the spot
R Yongkang Lida Door Industry Co., Ltd.|SUPPLIES|Baraka Hardware|1-4|expected|before Chinese New Year
R Baraka Hardware|IMPORTS|steel security doors|4|expected|before Chinese New Year
R Baraka Hardware|LOCATED_IN|Dar es Salaam|4|asserted|-
R Ying Caifeng|LEADS|Yongkang Lida Door Industry Co., Ltd.|1-6|asserted|-
R Yongkang Lida Door Industry Co., Ltd.|SUPPLIES|Saudi Arabia|1-6|asserted|this year
R Yongkang Lida Door Industry Co., Ltd.|SUPPLIES|Peru|1-6|asserted|this year
R Yongkang Lida Door Industry Co., Ltd.|SUPPLIES|Poland|1-6|asserted|this year
R Yongkang Lida Door Industry Co., Ltd.|EXPORTS|steel security doors|1-6|asserted|this year
R Yongkang Lida Door Industry Co., Ltd.|VISITED|Dubai|1-10|expected|in December
R Yongkang Lida Door Industry Co., Ltd.|LOCATED_IN|Zhejiang|11|asserted|-
R Zhejiang|LOCATED_IN|China|11|asserted|-
B 12

@zc-135|wire, arrests|2025-04-24|Colombian police detain fuel broker sought by Paraguay
1 BOGOTA, April 24 - Police at El Dorado airport on Wednesday night detained Rubén Darío Insaurralde Velilla, a Paraguayan fuel broker for whom Interpol had issued a red notice in February, as he waited, with two suitcases and a harp, to board a flight for Madrid.
---
2 Prosecutors in Asunción accuse the 49-year-old of having organised the passage of Venezuelan gasoline, declared as aromatic solvents, up the Paraná by barge in 2020 and 2021.
3 He denies it.
4 “My client sells diesel, and plays the harp; neither is a crime,” his lawyer, Blanca Ovelar-Nunes, told a radio station.
---
5 The firm that Insaurralde heads, Fluvial Itapúa, had its barges sold at auction last year, the pusher tug Doña Perla among them, which went for $640,000 to Navemar of Rosario.
6 The extradition could take months: Colombia and Paraguay have had a treaty since 1997, but the judges of the Supreme Court, where the case will end, are said to be in no haste.
---
7 In the rivers, business goes on.
8 Low water has halved what a convoy can carry this autumn, and soy is piling up in Villeta.
9 Traders expect relief by June.
10 Asked about the harp, a police spokesman said that it had been checked for false compartments, and that it was in tune.
E Person|Rubén Darío Insaurralde Velilla|Rubén Darío Insaurralde Velilla;Insaurralde
E Person|Blanca Ovelar-Nunes|Blanca Ovelar-Nunes
E Firm|Fluvial Itapúa|Fluvial Itapúa
E Firm|Navemar|Navemar
E Vessel|Doña Perla|Doña Perla
E Organization|Interpol|Interpol
E Organization|Supreme Court|Supreme Court
E Place|Bogota|BOGOTA
E Place|El Dorado airport|El Dorado airport
E Place|Paraguay|Paraguayan;Paraguay
E Place|Colombia|Colombian;Colombia
E Place|Madrid|Madrid
E Place|Asunción|Asunción
E Place|Venezuela|Venezuelan
E Place|Paraná|Paraná
E Place|Rosario|Rosario
E Place|Villeta|Villeta
E Commodity|gasoline|gasoline
E Commodity|solvents|aromatic solvents
E Commodity|fuel|fuel
E Commodity|diesel|diesel
E Commodity|soy|soy
C Rubén Darío Insaurralde Velilla|he@1;the 49-year-old@2;He@3;My client@4;his@4;fuel broker@0;whom@1
C Doña Perla|which@5
R Rubén Darío Insaurralde Velilla|ARRESTED_BY|Colombia|0-1|asserted|on Wednesday night
R Rubén Darío Insaurralde Velilla|ACCUSED_BY|Paraguay|0-2|asserted|-
R Venezuela|EXPORTS|gasoline|2|alleged|in 2020 and 2021
R Rubén Darío Insaurralde Velilla|LEADS|Fluvial Itapúa|5|asserted|-
R Navemar|OWNS|Doña Perla|5|asserted|last year
R Navemar|LOCATED_IN|Rosario|5|asserted|-
R Colombia|AGREED_WITH|Paraguay|6|asserted|since 1997

@zc-136|science and trade feature|2022-12-01|Who needs neon? A gas, a war and a very patient chemist in Odesa
1 Neon makes up eighteen parts in a million of the air that you have just breathed in, and until this spring about half of what the chip industry uses of it came out of two factories in Ukraine.
2 One was in Mariupol. It is no more.
3 The other, Inhaz Odesa, is run from a shelter by Lidiya Paskal, 63, who has a doctorate in cryogenics and a generator which she calls Borya.
---
4 The crude gas used to arrive by tube trailer from steelworks in Russia, where it is a by-product; that ended, for Inhaz, on the first day of the war.
5 “I told them what I thought of them, and then I hung up. It was a pleasure, and very expensive,” Paskal said.
6 She has since found a little in Zaporizhzhia, and has sent nine cylinders of purified neon to a customer in Veldhoven, on a passenger bus.
---
7 Makers of lasers stretched their stocks, and recycled.
8 South Korea's steel group Hanjin Posteel started production of its own in Gwangyang in January and will cover a sixth of domestic needs.
9 China, too, is building; prices, which rose ninefold, have come down to a third of the peak.
---
10 So did the chips run out, as the headlines promised?
11 They did not.
12 Economists may draw what lesson they please.
13 Paskal draws none: when the interview ended she went to look at Borya, who had stopped.
E Person|Lidiya Paskal|Lidiya Paskal;Paskal
E Firm|Inhaz Odesa|Inhaz Odesa;Inhaz
E Firm|Hanjin Posteel|Hanjin Posteel
E Place|Ukraine|Ukraine
E Place|Odesa|Odesa
E Place|Mariupol|Mariupol
E Place|Russia|Russia
E Place|Zaporizhzhia|Zaporizhzhia
E Place|Veldhoven|Veldhoven
E Place|South Korea|South Korea
E Place|Gwangyang|Gwangyang
E Place|China|China
E Commodity|neon|neon;Neon
E Commodity|crude gas|crude gas
E Commodity|chips|chips
E Commodity|lasers|lasers
C Lidiya Paskal|who@3;she@3;I@5;She@6;she@13;a very patient chemist@0
C neon|it@1
C crude gas|it@4
C Hanjin Posteel|its@8
R Ukraine|EXPORTS|neon|1|asserted|until this spring
R Lidiya Paskal|LEADS|Inhaz Odesa|3|asserted|-
R Russia|SUPPLIES|Inhaz Odesa|4|denied|on the first day of the war
R Zaporizhzhia|SUPPLIES|Inhaz Odesa|3-6|asserted|since
R Inhaz Odesa|SUPPLIES|Veldhoven|3-6|asserted|since
R Inhaz Odesa|EXPORTS|neon|3-6|asserted|since
R Veldhoven|IMPORTS|neon|6|asserted|since
R Hanjin Posteel|LOCATED_IN|South Korea|8|asserted|-

@zc-137|state news, Eritrea style|2021-03-04|Senior delegation holds talks in Juba
1 Asmara, 04 March – A senior Eritrean delegation comprising Foreign Minister Mr. Osman Saleh-Idris and Presidential Adviser Mr. Yemane Ghebremichael, that is in South Sudan on a two-day working visit, met and held talks with President Salva Kiir this morning at the State House in Juba.
---
2 At the meeting the delegation delivered a message of President Isaias Afwerki.
3 President Kiir, on his part, recalled the shared trenches of the liberation years and voiced the desire of his government to learn from the Eritrean experience in the construction of micro-dams.
4 Both sides stressed that regional issues should be resolved by the peoples of the region.
---
* 5 News in brief
* 6 – Over 1.2 million tree seedlings have been prepared in the Gash Barka region.
* 7 – Segen Construction Company has put in place 14 km of gravel road in Hagaz sub-zone; residents contributed labour.
* 8 – Nationals in Stockholm contributed to the martyrs' trust fund.
* 9 – A cycling competition in Mendefera was won by Natnael Tesfatsion-Berhe of the Asbeco club, after the leader ran into a goat.
---
10 The delegation is expected to proceed to Khartoum.
11 In Gash Barka, meanwhile, the Ministry of Agriculture is distributing improved sorghum seed.
E Person|Osman Saleh-Idris|Osman Saleh-Idris
E Person|Yemane Ghebremichael|Yemane Ghebremichael
E Person|Salva Kiir|Salva Kiir;Kiir
E Person|Isaias Afwerki|Isaias Afwerki
E Person|Natnael Tesfatsion-Berhe|Natnael Tesfatsion-Berhe
E Firm|Segen Construction Company|Segen Construction Company
E Organization|Asbeco club|Asbeco club
E Organization|Ministry of Agriculture|Ministry of Agriculture
E Place|Asmara|Asmara
E Place|Eritrea|Eritrean
E Place|South Sudan|South Sudan
E Place|State House|State House
E Place|Juba|Juba
E Place|Gash Barka|Gash Barka region;Gash Barka
E Place|Hagaz|Hagaz sub-zone
E Place|Stockholm|Stockholm
E Place|Mendefera|Mendefera
E Place|Khartoum|Khartoum
E Commodity|sorghum seed|sorghum seed
E Commodity|tree seedlings|tree seedlings
C Eritrea|the delegation@2;The delegation@10
C Salva Kiir|his@3
R Osman Saleh-Idris|EMPLOYED_BY|Eritrea|1|asserted|-
R Yemane Ghebremichael|EMPLOYED_BY|Eritrea|1|asserted|-
R Eritrea|VISITED|South Sudan|1|asserted|this morning
R Osman Saleh-Idris|VISITED|South Sudan|1|asserted|this morning
R Yemane Ghebremichael|VISITED|South Sudan|1|asserted|this morning
R Osman Saleh-Idris|MET_WITH|Salva Kiir|1|asserted|this morning
R Yemane Ghebremichael|MET_WITH|Salva Kiir|1|asserted|this morning
R Eritrea|MET_WITH|Salva Kiir|1|asserted|this morning
R Salva Kiir|LEADS|South Sudan|1|asserted|-
R State House|LOCATED_IN|Juba|1|asserted|-
R Isaias Afwerki|LEADS|Eritrea|1-2|asserted|-
R Eritrea|VISITED|Khartoum|10|expected|-

@zc-138|regional trade weekly, Baltic|2023-02-09|Ventspils without coal: the quiet port
1 In 2019, trains with Kuzbass coal stood nose to tail as far as Tukums; on Monday, from the roof of the port authority, our reporter counted two swans.
2 Transhipment at Ventspils fell to 15 million tonnes last year, and then there is the month of January, of which the authority would rather not speak.
---
3 “We are looking at everything: grain, wood chips, wind turbine blades, cruise ships,” says its deputy chief, Inga Stūre-Bērzkalna.
4 A first cargo of American pellets went to the heating plant of Jelgava in December.
5 Everybody took a photograph.
---
6 The largest terminal, Kurzeme Bulk, is still in the hands of a Cypriot holding which Latvia suspects to be that of the Kemerovo coal man Stanislav Chernukhin.
7 He himself has been on the British list since last June and told a magazine in Dubai that he had made the thing over to his managers “with a light heart”.
8 The finance ministry is of another opinion, and its Financial Intelligence Unit has frozen the shares.
---
9 Wages are paid from what is left.
10 Crane driver Andris, 44, has been taught to handle blades.
11 They are 80 metres long, and one of them, in November, was turned by the wind in mid-air, quite slowly, so that it pointed east.
12 “We left it like that over the weekend,” he said.
E Person|Inga Stūre-Bērzkalna|Inga Stūre-Bērzkalna
E Person|Stanislav Chernukhin|Stanislav Chernukhin
E Person|Andris|Andris
E Firm|Kurzeme Bulk|Kurzeme Bulk
E Organization|port authority|port authority
E Organization|finance ministry|finance ministry
E Organization|Financial Intelligence Unit|Financial Intelligence Unit
E Place|Ventspils|Ventspils
E Place|Kuzbass|Kuzbass
E Place|Tukums|Tukums
E Place|United States|American
E Place|Jelgava|Jelgava
E Place|Cyprus|Cypriot
E Place|Latvia|Latvia
E Place|Kemerovo|Kemerovo
E Place|United Kingdom|British
E Place|Dubai|Dubai
E Commodity|coal|coal
E Commodity|grain|grain
E Commodity|wood chips|wood chips
E Commodity|wind turbine blades|wind turbine blades;blades
E Commodity|pellets|pellets
C port authority|the authority@2;its@3
C Stanislav Chernukhin|He@7;he@7;his@7
C Andris|he@12
C finance ministry|its@8
R Inga Stūre-Bērzkalna|EMPLOYED_BY|port authority|1-3|asserted|-
R port authority|LOCATED_IN|Ventspils|0-2|asserted|-
R United States|SUPPLIES|Jelgava|4|asserted|in December
R United States|EXPORTS|pellets|4|asserted|in December
R Jelgava|IMPORTS|pellets|4|asserted|in December
R Stanislav Chernukhin|OWNS|Kurzeme Bulk|6|alleged|-
R Stanislav Chernukhin|OWNS|Kurzeme Bulk|6-7|denied|-
R Stanislav Chernukhin|SANCTIONED_BY|United Kingdom|6-7|asserted|since last June
R Kurzeme Bulk|SANCTIONED_BY|Financial Intelligence Unit|6-8|asserted|-
R Financial Intelligence Unit|SUBSIDIARY_OF|finance ministry|8|asserted|-

@zc-139|steel trade press|2023-05-26|Turkish rebar: after the vote, before the vote
1 Mills in Iskenderun, four of which are still shut by February's earthquakes, put rebar at $640/t fob this week and found few who would discuss it.
2 With the run-off for the presidency on Sunday, buyers are living from hand to mouth, and several sellers have taken to quoting in “tea-leaves”, as an agent in Istanbul put it.
---
3 Scrap gave some direction.
4 A Marmara mill booked 40,000 t of HMS 1&2 80:20 from a Baltic yard at $388/t cfr, $7 down.
5 Imports of Russian billet, which had been as cheap as $530/t in April, have risen by ten dollars.
---
6 Israel took 60,000 t in the first quarter, Yemen less than usual, and nobody could say what Romania would do.
7 In Izmir, Ege Haddehane has let its 300 workers go on leave, paid, until the order from a contractor in Kurdistan, agreed by handshake in March, is confirmed by something more than a hand.
8 The lira ended at 19.94 to the dollar.
---
9 The European Commission's safeguard is up for review in June.
10 Market sources do not expect it to be lifted.
11 “They will sanction us with paper until we drown in it,” groaned one exporter, although what he had in mind was the carbon declaration.
E Firm|Ege Haddehane|Ege Haddehane
E Organization|European Commission|European Commission
E Place|Turkey|Turkish
E Place|Iskenderun|Iskenderun
E Place|Istanbul|Istanbul
E Place|Marmara|Marmara
E Place|Baltic|Baltic
E Place|Russia|Russian
E Place|Israel|Israel
E Place|Yemen|Yemen
E Place|Romania|Romania
E Place|Izmir|Izmir
E Place|Kurdistan|Kurdistan
E Commodity|rebar|rebar
E Commodity|scrap|Scrap;HMS 1&2 80:20
E Commodity|billet|billet
E Commodity|tea|tea
C Ege Haddehane|its@7
R Marmara|IMPORTS|scrap|4|asserted|-
R Baltic|SUPPLIES|Marmara|4|asserted|-
R Russia|SUPPLIES|Turkey|0-5|asserted|-
R Turkey|IMPORTS|billet|0-5|asserted|-
R Turkey|SUPPLIES|Israel|0-6|asserted|in the first quarter
R Israel|IMPORTS|rebar|1-6|asserted|in the first quarter
R Ege Haddehane|LOCATED_IN|Izmir|7|asserted|-
R Ege Haddehane|SUPPLIES|Kurdistan|7|expected|-

@zc-140|ministry obituary notice|2021-12-02|The Ministry of Foreign Affairs mourns Ambassador Lucjan Dąb-Sawicki
1 With deep regret we bid farewell to Ambassador Lucjan Dąb-Sawicki, who died in Warsaw on 28 November at the age of 91.
2 A graduate of orientalism in Kraków, he entered the service in 1956, and would say later that he had been accepted because he was the only candidate who had laughed at the examiner's joke.
---
3 He was ambassador in Ulaanbaatar, in Rangoon and, from 1987 to 1991, in Pyongyang, where he learned to fish.
4 In Rangoon he bought, out of his own pocket, a rubber stamp that the mission had been refused by the budget department for three years.
5 He negotiated agreements on rice, on sugar mills and on the return of the ashes of a poet.
---
6 In the ministry of the new times he led the archive.
7 Those who visited him there between two and three o'clock were given tea from Darjeeling, which he had sent by a former student, and were asked what they read.
8 He accused no one, to use his own words, “except the comma”.
---
9 The funeral Mass will be celebrated on 7 December at the church of St. Martin.
10 The family asks that, instead of flowers, a gift be made to the hospice in Otwock.
E Person|Lucjan Dąb-Sawicki|Lucjan Dąb-Sawicki
E Organization|Ministry of Foreign Affairs|Ministry of Foreign Affairs
E Place|Warsaw|Warsaw
E Place|Kraków|Kraków
E Place|Ulaanbaatar|Ulaanbaatar
E Place|Rangoon|Rangoon
E Place|Pyongyang|Pyongyang
E Place|Darjeeling|Darjeeling
E Place|Otwock|Otwock
E Commodity|rice|rice
E Commodity|tea|tea
C Lucjan Dąb-Sawicki|who@1;he@2;he#2@2;He@3;he@4;He@5;he@6;him@7;he@7;He@8

@zc-141|gas trade press|2024-09-11|Trinidad's Dragon sleeps on as Washington and Caracas glower
1 Port of Spain still hopes for first gas from Dragon in 2027, Energy Minister Stuart Young said at a conference on Tuesday, but the number of those who believe it was, by one delegate's estimate, in single figures.
2 The field lies in Venezuelan water, 17 km from Trinidad's Hibiscus platform.
---
3 A licence was granted by Caracas in December for thirty years, to a venture of a European major and the National Gas Company (NGC).
4 That it can be used at all is thanks to a waiver issued by the US Treasury, valid until October 2025, from the sanctions on Venezuela; after the disputed July election there are those in Congress who would have it torn up.
5 “We have done nothing wrong. We have a paper from each side of the argument,” said Young.
---
6 Atlantic LNG, the island's export plant at Point Fortin, runs at three quarters of capacity for lack of feedstock, and one train has been idle since 2020.
7 A surveying ship hired by the venture, the RAMFORM CARIB, spent nine days over the field in May.
8 It found, as ships do, water on top.
---
9 Caracas has meanwhile offered gas to Curaçao, to Barbados and, in a speech, to “all the islands of Bolívar”.
10 No prices were attached.
11 At the closing dinner steelpan was played, and somebody proposed a toast to patience.
E Person|Stuart Young|Stuart Young;Young
E Organization|US Treasury|US Treasury
E Organization|Congress|Congress
E Firm|National Gas Company|National Gas Company;NGC
E Firm|Atlantic LNG|Atlantic LNG
E Vessel|RAMFORM CARIB|RAMFORM CARIB
E Place|Trinidad|Port of Spain;Trinidad
E Place|Venezuela|Venezuela;Venezuelan;Caracas
E Place|United States|Washington
E Place|Dragon|Dragon
E Place|Hibiscus platform|Hibiscus platform
E Place|Europe|European
E Place|Point Fortin|Point Fortin
E Place|Curaçao|Curaçao
E Place|Barbados|Barbados
E Commodity|gas|gas
E Commodity|feedstock|feedstock
C Trinidad|We@5;the island@6
C RAMFORM CARIB|It@8
R Stuart Young|EMPLOYED_BY|Trinidad|0-1|asserted|-
R Dragon|LOCATED_IN|Venezuela|1-2|asserted|-
R Venezuela|AGREED_WITH|National Gas Company|3|asserted|in December
R Venezuela|SANCTIONED_BY|US Treasury|4|asserted|-
R Atlantic LNG|LOCATED_IN|Point Fortin|6|asserted|-
R Venezuela|SUPPLIES|Curaçao|9|expected|-
R Venezuela|SUPPLIES|Barbados|9|expected|-
R Venezuela|EXPORTS|gas|9|expected|-

@zc-142|Global-voices manner, Southeast Asia|2022-08-19|In a Yangon suburb, a bakery learns to count in three currencies
1 Every morning since the coup, Daw Khin Mar Lwin has begun the day by chalking three numbers on the door: the official rate of the dollar, the rate on the street, and the price of a bag of flour.
2 The first has not moved since August 5, when the central bank fixed it at 2,100 kyats.
3 The other two, she says, “are alive”.
---
4 Her flour used to come from Australia through a firm in Thilawa.
5 The firm's containers have been stuck since April, when importers were told to surrender their foreign money within a day, and she now mixes in what she can get from Mandalay.
6 “The cake is darker. We call it a democracy cake; nobody asks why.”
---
7 On social media, the regime's economists have been mocked under the tag #magicrate.
8 One user wrote that the generals should be sanctioned “by arithmetic”.
9 Another posted a photograph of cooking oil, with the caption “museum piece”.
10 A third was arrested by the police in Mayangone two days later: Zaw Htet Aung, a motorcycle courier, who had drawn a general as a loaf.
---
11 Russian officials have offered the junta to sell it fuel; its leader, Min Aung Hlaing, was in Moscow in July.
12 At the bakery, the generator burns four litres an hour.
13 “I have nothing against Russians,” says Daw Khin Mar Lwin. “Do they bake?”
E Person|Khin Mar Lwin|Khin Mar Lwin
E Person|Zaw Htet Aung|Zaw Htet Aung
E Person|Min Aung Hlaing|Min Aung Hlaing
E Organization|central bank|central bank
E Place|Yangon|Yangon
E Place|Australia|Australia
E Place|Thilawa|Thilawa
E Place|Mandalay|Mandalay
E Place|Mayangone|Mayangone
E Place|Russia|Russian;Russians
E Place|Moscow|Moscow
E Organization|junta|junta
E Commodity|flour|flour
E Commodity|cooking oil|cooking oil
E Commodity|fuel|fuel
C Khin Mar Lwin|she@3;Her@4;she@5;We@6;I@13
C junta|it@11;its@11;the regime@7
C Zaw Htet Aung|who@10
R Australia|SUPPLIES|Thilawa|4|asserted|-
R Mandalay|SUPPLIES|Khin Mar Lwin|3-5|asserted|now
R Khin Mar Lwin|IMPORTS|flour|1-5|asserted|now
R Zaw Htet Aung|ARRESTED_BY|Mayangone|10|asserted|two days later
R Russia|SUPPLIES|junta|11|expected|-
R Russia|EXPORTS|fuel|11|expected|-
R junta|IMPORTS|fuel|11|expected|-
R Min Aung Hlaing|LEADS|junta|11|asserted|-
R Min Aung Hlaing|VISITED|Moscow|11|asserted|in July

@zc-143|company release, dismissal of rumours|2025-07-01|Clarification by Tatra Prenos, a.s.
1 Košice, 1 July 2025. In response to articles that have appeared since Friday, Tatra Prenos, a.s., operator of 412 kilometres of gas transmission pipelines, states the following:
---
* 2 1. Tatra Prenos has not been sold, is not being sold and, to the knowledge of its management, is not the subject of talks between its shareholder, the Czech group Vltava Capital, and MVX of Budapest or anybody else.
* 3 2. The company does not buy or sell gas; it moves it. Assertions that it “imports from Gazonord” confuse the postman with the letter.
* 4 3. The visit of the chairman, Ing. Ctirad Halámek, to Baku at the beginning of June had been announced on this site in May. He spoke at a panel on hydrogen and saw the sea.
* 5 4. No employee has been charged with anything. The search of an office in Michalovce on 11 June concerned a tenant.
---
6 We regard it as regrettable that a serious newspaper should print a headline with two question marks.
7 We have asked it for a correction, and reserve our rights.
---
8 The company reminds the public that pressure tests will be carried out near Veľké Kapušany until the 18th, and that a hissing noise is no cause for alarm.
* 9 Contact: Zora Petrášová, spokeswoman
E Firm|Tatra Prenos, a.s.|Tatra Prenos, a.s.;Tatra Prenos
E Firm|Vltava Capital|Vltava Capital
E Firm|MVX|MVX
E Firm|Gazonord|Gazonord
E Person|Ctirad Halámek|Ctirad Halámek
E Person|Zora Petrášová|Zora Petrášová
E Place|Košice|Košice
E Place|Czech Republic|Czech
E Place|Budapest|Budapest
E Place|Baku|Baku
E Place|Michalovce|Michalovce
E Place|Veľké Kapušany|Veľké Kapušany
E Commodity|gas|gas
E Commodity|hydrogen|hydrogen
C Tatra Prenos, a.s.|its@2;its#2@2;The company@3;it@3;We@6;We@7;The company@8
C Ctirad Halámek|the chairman@4;He@4
R Vltava Capital|AGREED_WITH|MVX|2|denied|-
R Vltava Capital|OWNS|Tatra Prenos, a.s.|2|asserted|-
R Vltava Capital|LOCATED_IN|Czech Republic|2|asserted|-
R MVX|LOCATED_IN|Budapest|2|asserted|-
R Tatra Prenos, a.s.|IMPORTS|gas|3|denied|-
R Gazonord|SUPPLIES|Tatra Prenos, a.s.|3|denied|-
R Ctirad Halámek|LEADS|Tatra Prenos, a.s.|2-4|asserted|-
R Ctirad Halámek|VISITED|Baku|4|asserted|at the beginning of June
R Zora Petrášová|EMPLOYED_BY|Tatra Prenos, a.s.|8-9|asserted|-

@zc-144|delegation diary, provincial assembly|2024-05-20|Pampanga province board: report on the sister-city mission to Gyeongju
1 The mission, made up of Vice Governor Rosalinda Pineda-Lapuz, three board members and a photographer, left Clark on May 12 and was back on May 16, without loss of luggage.
---
* 2 Day 1. Arrival in Busan; bus to Gyeongju. Dinner of 14 small dishes.
* 3 Day 2. Courtesy call on Mayor Joo Nak-sung. The mayor showed the group the royal tombs and accepted a parol lantern. Renewal of the sister-city agreement of 2009 was signed in two copies.
* 4 Day 3. Tour of an auto-parts factory, Shilla Precision Co., which gets wire harnesses from a plant in our own Angeles City. The board members were moved to see the label.
* 5 Day 4. Meeting with 60 Kapampangan workers at the Catholic center. Complaints: overtime, winter, absence of sisig.
* 6 Day 5. Return.
---
7 Expenses came to P1.14 million, of which P212,000 was for gifts.
8 Commission on Audit rules require receipts; those for the lanterns were eaten by a dog and an affidavit is attached.
---
9 It is recommended that the province invite Mayor Joo for the lantern festival in December, that a winter clothes drive be held for the workers, and that next time the photographer bring a charger.
10 Respectfully submitted to the Sangguniang Panlalawigan.
E Person|Rosalinda Pineda-Lapuz|Rosalinda Pineda-Lapuz
E Person|Joo Nak-sung|Joo Nak-sung;Joo
E Organization|Commission on Audit|Commission on Audit
E Organization|Sangguniang Panlalawigan|Sangguniang Panlalawigan
E Firm|Shilla Precision Co.|Shilla Precision Co.
E Place|Pampanga|Pampanga
E Place|Clark|Clark
E Place|Busan|Busan
E Place|Gyeongju|Gyeongju
E Place|Angeles City|Angeles City
E Commodity|wire harnesses|wire harnesses
E Commodity|auto parts|auto-parts
E Commodity|sisig|sisig
C Joo Nak-sung|The mayor@3
C Shilla Precision Co.|which@4
C Pampanga|our@4;the province@9
R Rosalinda Pineda-Lapuz|EMPLOYED_BY|Pampanga|0-1|asserted|-
R Rosalinda Pineda-Lapuz|VISITED|Busan|1-2|asserted|Day 1
R Rosalinda Pineda-Lapuz|VISITED|Gyeongju|1-2|asserted|Day 1
R Rosalinda Pineda-Lapuz|MET_WITH|Joo Nak-sung|1-3|asserted|Day 2
R Joo Nak-sung|LEADS|Gyeongju|2-3|asserted|-
R Pampanga|AGREED_WITH|Gyeongju|0-3|asserted|Day 2
R Angeles City|SUPPLIES|Shilla Precision Co.|4|asserted|-
R Shilla Precision Co.|IMPORTS|wire harnesses|4|asserted|-
R Joo Nak-sung|VISITED|Pampanga|9|expected|in December

@zc-145|state agency, Rwanda and Korea aid|2022-06-16|Korea gives thirty-two soil laboratories to Rwanda, and one of them works already
1 KIGALI – At the Rubona station of the Rwanda Agriculture Board a white van stood in the rain on Tuesday with a ribbon on it, the first of 32 mobile soil laboratories which the Republic of Korea has pledged under an accord signed in March.
2 The other vans are on the water.
---
3 Ambassador Chae Jin-gyu handed the key to the Board's director general, Patrick Karangwa-Nsanzimana, and joked that it was the only Korean car with a microscope.
4 “Farmers have been giving the soil what they gave it last year,” the director general said. “Now we shall ask it.”
---
5 Fertiliser has become dearer by two thirds within a year, and the government has had to raise its subsidy twice.
6 A bag of NPK costs 30,000 francs in Huye.
7 According to the Ministry of Trade, two-way commerce between the two countries is small; Korea takes coffee.
---
8 Villagers had walked from three hills to see the van.
9 Marie Mukandutiye, 61, had brought along a handkerchief full of earth from behind her house, in case.
10 The result, she was told, would be there in a quarter of an hour.
11 It was acid, as she had always said.
E Person|Chae Jin-gyu|Chae Jin-gyu
E Person|Patrick Karangwa-Nsanzimana|Patrick Karangwa-Nsanzimana
E Person|Marie Mukandutiye|Marie Mukandutiye
E Organization|Rwanda Agriculture Board|Rwanda Agriculture Board;Board
E Organization|Ministry of Trade|Ministry of Trade
E Place|Kigali|KIGALI
E Place|Rwanda|Rwanda
E Place|Rubona|Rubona
E Place|South Korea|Republic of Korea;Korea;Korean
E Place|Huye|Huye
E Commodity|soil laboratories|soil laboratories;mobile soil laboratories
E Commodity|fertiliser|Fertiliser;NPK
E Commodity|coffee|coffee
C Patrick Karangwa-Nsanzimana|the director general@4
C Marie Mukandutiye|her@9;she@10;she@11
C soil laboratories|a white van@1;the van@8
C Rwanda Agriculture Board|we@4
R South Korea|SUPPLIES|Rwanda|0-1|asserted|on Tuesday
R Rwanda|IMPORTS|soil laboratories|0-1|asserted|on Tuesday
R South Korea|EXPORTS|soil laboratories|0-1|asserted|on Tuesday
R South Korea|AGREED_WITH|Rwanda|0-1|asserted|in March
R Chae Jin-gyu|EMPLOYED_BY|South Korea|1-3|asserted|-
R Patrick Karangwa-Nsanzimana|LEADS|Rwanda Agriculture Board|3|asserted|-
R Chae Jin-gyu|MET_WITH|Patrick Karangwa-Nsanzimana|3|asserted|-

@zc-146|investigation brief, Pacific|2024-11-13|Flag for hire: how Cook Islands papers ended up on a blacklisted bridge
1 The registry of the Cook Islands, which has its office in Rarotonga between a pearl shop and a dentist, signed up twenty tankers in 2022 and 2023 that had a past, and by this summer wished that it had not.
2 One of them is the MELINA BREEZE (IMO 9198276).
---
3 In April 2023, according to the registration file, she passed to Oceanic Lotus Ltd, of Majuro, whose one director, Guo Feng, gave an address in Dalian at which we found a hairdresser.
4 Before that she had been the property of Aegean Kanaris Shipping, in Glyfada, which got $31 million for a hull that was 22 years old.
5 “We asked if the buyer was on a list. He was not on a list. What more can one ask?” said Aegean's lawyer.
---
6 The ship has loaded at Kharg Island at least seven times, tracking firm Halcyon Marine says, with her transponder telling of Basra.
7 The United States designated both her and Oceanic Lotus on 21 August.
8 The Cook Islands struck her off three days later.
---
9 The registry's chief executive, Moeroa Tamarua, told New Zealand radio that it had “every tool but a crystal ball”.
10 Wellington, which pays a good part of the islands' budget, has asked for more than that.
11 The hairdresser in Dalian had never heard of Majuro.
12 It sounded, she said, like a perm.
E Vessel|MELINA BREEZE|MELINA BREEZE
E Firm|Oceanic Lotus Ltd|Oceanic Lotus Ltd;Oceanic Lotus
E Firm|Aegean Kanaris Shipping|Aegean Kanaris Shipping;Aegean
E Firm|Halcyon Marine|Halcyon Marine
E Organization|registry of the Cook Islands|registry of the Cook Islands
E Person|Guo Feng|Guo Feng
E Person|Moeroa Tamarua|Moeroa Tamarua
E Place|Cook Islands|Cook Islands
E Place|Rarotonga|Rarotonga
E Place|Majuro|Majuro
E Place|Dalian|Dalian
E Place|Glyfada|Glyfada
E Place|Kharg Island|Kharg Island
E Place|Basra|Basra
E Place|United States|United States
E Place|New Zealand|New Zealand;Wellington
C MELINA BREEZE|One of them@2;she@3;she@4;The ship@6;her@6;her@7;her@8
C registry of the Cook Islands|its@1;it@1;The registry@9;it@9
C Oceanic Lotus Ltd|whose@3;the buyer@5
C Aegean Kanaris Shipping|which@4
R registry of the Cook Islands|LOCATED_IN|Rarotonga|1|asserted|-
R Oceanic Lotus Ltd|OWNS|MELINA BREEZE|2-3|asserted|In April 2023
R Oceanic Lotus Ltd|LOCATED_IN|Majuro|3|asserted|-
R Guo Feng|LEADS|Oceanic Lotus Ltd|3|asserted|-
R Aegean Kanaris Shipping|LOCATED_IN|Glyfada|4|asserted|-
R MELINA BREEZE|SANCTIONED_BY|United States|7|asserted|on 21 August
R Oceanic Lotus Ltd|SANCTIONED_BY|United States|7|asserted|on 21 August
R Moeroa Tamarua|LEADS|registry of the Cook Islands|9|asserted|-

@zc-147|grain market radio script|2023-03-17|Farm Markets, Friday close (script)
* 1 Good evening, here are the markets, brought to you from Winnipeg.
---
2 Canola slipped eight dollars to 743 a tonne, and nobody will be sorry to see the back of this week.
3 Chicago wheat got a lift from the Black Sea, where the corridor runs out on Saturday night; Moscow says it will agree to sixty days, Kyiv says the deal says a hundred and twenty, and Ankara, which has been doing the dishes for both, says it's hopeful.
4 We'll see on Monday.
---
5 Corn was helped by China, which bought another 191,000 tonnes from the United States, the fourth day running.
6 That's the sort of thing that used to be called news.
7 Soybeans: lower, on talk of rain in Argentina that came too late for anyone who farms there.
---
8 Prairie Pool Grain has named a new president, Lorraine Wasylyk, who's from Yorkton and started out driving a truck for her dad.
9 She replaces Hugh Abernethy, who's retiring to his bees.
10 And the railways got through minus thirty-one without a derailment, so a tip of the hat.
---
11 Hogs unchanged. Oats unchanged. My knee tells me snow.
12 Back after this.
E Firm|Prairie Pool Grain|Prairie Pool Grain
E Person|Lorraine Wasylyk|Lorraine Wasylyk
E Person|Hugh Abernethy|Hugh Abernethy
E Place|Winnipeg|Winnipeg
E Place|Chicago|Chicago
E Place|Black Sea|Black Sea
E Place|Russia|Moscow
E Place|Ukraine|Kyiv
E Place|Turkey|Ankara
E Place|China|China
E Place|United States|United States
E Place|Argentina|Argentina
E Place|Yorkton|Yorkton
E Commodity|canola|Canola
E Commodity|wheat|wheat
E Commodity|corn|Corn
E Commodity|soybeans|Soybeans
E Commodity|hogs|Hogs
E Commodity|oats|Oats
C Lorraine Wasylyk|who@8;her@8;She@9
C China|which@5
C Turkey|which@3
R Russia|AGREED_WITH|Ukraine|3|expected|on Saturday night
R China|IMPORTS|corn|5|asserted|-
R United States|SUPPLIES|China|5|asserted|-
R United States|EXPORTS|corn|5|asserted|-
R Lorraine Wasylyk|LEADS|Prairie Pool Grain|8|asserted|-
