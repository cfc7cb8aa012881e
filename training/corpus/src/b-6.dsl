# ships and ports, part 6
@b-051|regional business daily|2025-12-03|Toyama's last used-car boat may go to Tanga
1 FUSHIKI, Toyama - For thirty years Russians came to this river mouth with cash in their socks and left with Land Cruisers on deck.
2 Then in August 2023 Tokyo forbade the export to Russia of cars with engines over 1.9 litres, and the boats stopped.
---
3 "I sent 400 a month to Vladivostok. Now zero," says Nadeem Akhtar Qureshi, 49, president of Hokuriku Auto Line and, on weekends, of the local cricket club.
4 His remaining ro-ro, the thirty-four-year-old Anna Marina, sits idle at No. 3 wharf.
5 Two offers are on the desk: one from a broker he will not name, one from Tanga Motors of Tanzania, to whom he has been selling second-hand minivans since last year and whose boss, Salim Mbwana, came to Fushiki in October.
6 If the price is right the Anna Marina will be Mbwana's by New Year.
---
7 Some competitors, the police think, still reach Russia by way of Busan.
8 Prefectural police in June took in one of them, Oleg Demchuk of Nihonkai Trade, on suspicion of undervaluing 93 cars; he was not charged.
9 Qureshi shrugs.
10 "I am too old for Korea."
E Place|Toyama|Toyama
E Place|Fushiki|FUSHIKI;Fushiki
E Place|Tanga|Tanga
E Place|Russia|Russians;Russia
E Commodity|used cars|used-car
E Commodity|Land Cruisers|Land Cruisers
E Place|Japan|Tokyo
E Commodity|cars with engines over 1.9 litres|cars with engines over 1.9 litres
E Place|Vladivostok|Vladivostok
E Person|Nadeem Akhtar Qureshi|Nadeem Akhtar Qureshi;Qureshi
E Firm|Hokuriku Auto Line|Hokuriku Auto Line
E Vessel|Anna Marina|Anna Marina
E Firm|Tanga Motors|Tanga Motors
E Place|Tanzania|Tanzania
E Commodity|second-hand minivans|second-hand minivans
E Person|Salim Mbwana|Salim Mbwana;Mbwana
E Place|Busan|Busan
E Organization|Prefectural police|Prefectural police
E Person|Oleg Demchuk|Oleg Demchuk
E Firm|Nihonkai Trade|Nihonkai Trade
E Commodity|cars|cars
E Place|South Korea|Korea
C Nadeem Akhtar Qureshi|I@3;His@4;he@5;he#2@5;I@10
C Tanga Motors|whom@5;whose@5
C Oleg Demchuk|he@8
C Anna Marina|last used-car boat@0
R Fushiki|LOCATED_IN|Toyama|1|asserted|-
R Russia|SANCTIONED_BY|Japan|2|asserted|in August 2023
R Nadeem Akhtar Qureshi|SUPPLIES|Vladivostok|3|asserted|-
R Nadeem Akhtar Qureshi|SUPPLIES|Vladivostok|3|denied|Now
R Nadeem Akhtar Qureshi|LEADS|Hokuriku Auto Line|3|asserted|-
R Nadeem Akhtar Qureshi|OWNS|Anna Marina|4|asserted|-
R Anna Marina|LOCATED_IN|Fushiki|1-4|asserted|-
R Nadeem Akhtar Qureshi|SUPPLIES|Tanga Motors|5|asserted|since last year
R Nadeem Akhtar Qureshi|EXPORTS|second-hand minivans|5|asserted|since last year
R Tanga Motors|IMPORTS|second-hand minivans|5|asserted|since last year
R Tanga Motors|LOCATED_IN|Tanzania|5|asserted|-
R Salim Mbwana|LEADS|Tanga Motors|5|asserted|-
R Salim Mbwana|VISITED|Fushiki|5|asserted|in October
R Salim Mbwana|OWNS|Anna Marina|6|expected|by New Year
R Oleg Demchuk|ACCUSED_BY|Prefectural police|8|asserted|in June
R Oleg Demchuk|ARRESTED_BY|Prefectural police|8|asserted|in June
R Oleg Demchuk|EMPLOYED_BY|Nihonkai Trade|8|asserted|-

@b-052|law report|2024-04-23|Interlocutory: The "Sanna Rose"
1 Rotterdam District Court, summary proceedings, 22 April 2024; claimant: Olievelden BV of Zaandam; defendant: Sanna Rose Shipping Ltd, Majuro.
2 The claimant had purchased 9,500 tonnes of Malaysian palm stearin from Johor exporter Sri Pulai Oleo Sdn Bhd, c.i.f. Rotterdam.
3 Upon discharge the cargo was found to smell of what the surveyor, with regret, described as "fish or worse".
---
4 Leave to arrest the chemical tanker Sanna Rose was granted on 11 April and the bailiff boarded her in the Botlek the same day.
5 The owner now asks that the arrest be lifted against a letter from its club, Thornaby Mutual (Newcastle).
6 The claimant objects: Thornaby, it says, refused to honour a similar letter in 2021 and is moreover controlled by a person on the EU list, one A. Khoroshev.
7 Thornaby's Dutch counsel, mr. J.W. Tjeenk-Hoving, denies both.
---
8 The judge considers that an allegation is not a finding.
9 Security in that form suffices.
10 The vessel is released as of noon; costs are reserved.
E Vessel|Sanna Rose|Sanna Rose
E Organization|Rotterdam District Court|Rotterdam District Court
E Firm|Olievelden BV|Olievelden BV
E Place|Zaandam|Zaandam
E Firm|Sanna Rose Shipping Ltd|Sanna Rose Shipping Ltd
E Place|Majuro|Majuro
E Place|Malaysia|Malaysian
E Commodity|palm stearin|palm stearin
E Place|Johor|Johor
E Firm|Sri Pulai Oleo Sdn Bhd|Sri Pulai Oleo Sdn Bhd
E Place|Rotterdam|Rotterdam
E Place|Botlek|Botlek
E Firm|Thornaby Mutual|Thornaby Mutual;Thornaby
E Place|Newcastle|Newcastle
E Organization|European Union|EU
E Person|A. Khoroshev|A. Khoroshev
E Person|J.W. Tjeenk-Hoving|J.W. Tjeenk-Hoving
E Place|Netherlands|Dutch
C Olievelden BV|The claimant@2;The claimant@6;it@6
C Sanna Rose|her@4;The vessel@10
C Sanna Rose Shipping Ltd|The owner@5;its@5
C palm stearin|the cargo@3
R Olievelden BV|LOCATED_IN|Zaandam|1|asserted|-
R Sanna Rose Shipping Ltd|LOCATED_IN|Majuro|1|asserted|-
R Olievelden BV|IMPORTS|palm stearin|2|asserted|-
R Sri Pulai Oleo Sdn Bhd|SUPPLIES|Olievelden BV|2|asserted|-
R Sri Pulai Oleo Sdn Bhd|EXPORTS|palm stearin|2|asserted|-
R Sri Pulai Oleo Sdn Bhd|LOCATED_IN|Johor|2|asserted|-
R Sanna Rose|ARRESTED_BY|Rotterdam District Court|1-4|asserted|11 April
R Sanna Rose|LOCATED_IN|Botlek|4|asserted|-
R Sanna Rose Shipping Ltd|OWNS|Sanna Rose|1-5|asserted|-
R Thornaby Mutual|LOCATED_IN|Newcastle|5|asserted|-
R Thornaby Mutual|ACCUSED_BY|Olievelden BV|6|asserted|-
R A. Khoroshev|OWNS|Thornaby Mutual|6|alleged|-
R A. Khoroshev|OWNS|Thornaby Mutual|6-7|denied|-
R A. Khoroshev|SANCTIONED_BY|European Union|6|alleged|-
R J.W. Tjeenk-Hoving|EMPLOYED_BY|Thornaby Mutual|7|asserted|-

@b-053|exile newspaper|2025-07-07|Otro barco: Havana's lights hang on the Camagüey II
1 The Camagüey II is late again, and when she is late Havana cooks with charcoal.
2 Since January, tracking data collected by our newsroom show, the state fleet manager Navecaribe has sent its last sound tanker to Puerto La Cruz nine times, each time with the transponder asleep past Curaçao, each time, presumably, for crude which Venezuela lends and Cuba never repays.
---
3 It is not charity.
4 A former Caracas port captain, Eleazar Montiel, now in Doral, swears that doctors were the currency: "Two hundred went in May."
5 Energy minister Iraida Portuondo, asked in Matanzas whether Mexico has stopped its own shipments of diesel under pressure from Washington, said Mexpetro "remains a friend".
6 Mexpetro says it has delivered nothing since March.
7 Both may be true.
---
8 On Thursday Mayabeque deputy Reinier Cuesta, of all people, accused Navecaribe director Gen. Wilfredo Arcia of selling fuel oil from the Camagüey II to hotels.
9 By Saturday the deputy had been detained by State Security; by Sunday he had "resigned for his health".
10 The ship, meanwhile, was off Haiti, doing four knots.
---
11 Nor is she what she seems.
12 Built at Split in 2001 for a Norwegian and christened Bonanza Trader, she was bought in 2014, through Panama, with money that a Bahamian court later traced to Navecaribe's own pension fund; the United States Treasury listed her in 2019 and, two years on, the man who had brokered the purchase, Genoa-born Renzo Casavecchia.
13 He lives in Varadero, where the neighbours see him most mornings with a dog.
14 A sister tanker, the Sagua II, has since April been under arrest in Willemstad by order of the Court of First Instance, at the suit of a repair yard, Otrobanda Drydock, which says it is owed $3.3 million for a propeller shaft.
15 Navecaribe does not dispute the shaft, only the ship: the Sagua II, its counsel Yolanda Barroso told the judge, is not and never was the company's, and belongs to a ministry, which cannot be arrested.
16 The judge is thinking about it.
E Vessel|Camagüey II|Camagüey II;Bonanza Trader
E Place|Havana|Havana
E Commodity|charcoal|charcoal
E Firm|Navecaribe|Navecaribe
E Place|Puerto La Cruz|Puerto La Cruz
E Place|Curaçao|Curaçao
E Commodity|crude|crude
E Place|Venezuela|Venezuela
E Place|Cuba|Cuba
E Place|Caracas|Caracas
E Person|Eleazar Montiel|Eleazar Montiel
E Place|Doral|Doral
E Person|Iraida Portuondo|Iraida Portuondo
E Place|Matanzas|Matanzas
E Place|Mexico|Mexico
E Commodity|diesel|diesel
E Place|United States|Washington
E Firm|Mexpetro|Mexpetro
E Place|Mayabeque|Mayabeque
E Person|Reinier Cuesta|Reinier Cuesta
E Person|Wilfredo Arcia|Wilfredo Arcia
E Commodity|fuel oil|fuel oil
E Organization|State Security|State Security
E Place|Haiti|Haiti
C Camagüey II|she@1;its last sound tanker@2;The ship@10
C Navecaribe|the state fleet manager@2;its@2
C Mexico|its@5
C Mexpetro|it@6
C Reinier Cuesta|the deputy@9;he@9;his@9
R Navecaribe|OWNS|Camagüey II|2|asserted|-
R Cuba|OWNS|Navecaribe|2|asserted|-
R Venezuela|EXPORTS|crude|2|alleged|Since January
R Venezuela|SUPPLIES|Cuba|2|alleged|Since January
R Cuba|IMPORTS|crude|2|alleged|Since January
R Mexico|SUPPLIES|Cuba|5|asserted|-
R Mexico|EXPORTS|diesel|5|asserted|-
R Mexpetro|SUPPLIES|Cuba|5-6|denied|since March
R Iraida Portuondo|EMPLOYED_BY|Cuba|2-5|asserted|-
R Reinier Cuesta|EMPLOYED_BY|Mayabeque|8|asserted|-
R Wilfredo Arcia|LEADS|Navecaribe|8|asserted|-
R Wilfredo Arcia|ACCUSED_BY|Reinier Cuesta|8|asserted|On Thursday
R Wilfredo Arcia|EXPORTS|fuel oil|8|alleged|-
R Reinier Cuesta|ARRESTED_BY|State Security|9|asserted|By Saturday
R Camagüey II|LOCATED_IN|Haiti|10|asserted|-
E Place|Split|Split
E Place|Norway|Norwegian
E Place|Panama|Panama
E Place|Bahamas|Bahamian
E Organization|United States Treasury|United States Treasury
E Place|Genoa|Genoa
E Person|Renzo Casavecchia|Renzo Casavecchia
E Place|Varadero|Varadero
E Vessel|Sagua II|Sagua II
E Place|Willemstad|Willemstad
E Organization|Court of First Instance|Court of First Instance
E Firm|Otrobanda Drydock|Otrobanda Drydock
E Person|Yolanda Barroso|Yolanda Barroso
C Camagüey II|she@11;she@12;her@12
C Renzo Casavecchia|the man@12;He@13;him@13
C Otrobanda Drydock|a repair yard@14;which@14;it@14
C Sagua II|A sister tanker@14;the ship@15
C Navecaribe|its@15;the company@15
R Camagüey II|SANCTIONED_BY|United States Treasury|12|asserted|in 2019
R Renzo Casavecchia|SANCTIONED_BY|United States Treasury|12|asserted|two years on
R Sagua II|ARRESTED_BY|Court of First Instance|14|asserted|since April
R Sagua II|LOCATED_IN|Willemstad|14|asserted|since April
R Court of First Instance|LOCATED_IN|Willemstad|14|asserted|-
R Otrobanda Drydock|SUPPLIES|Navecaribe|14-15|alleged|-
R Yolanda Barroso|EMPLOYED_BY|Navecaribe|15|asserted|-
R Navecaribe|OWNS|Sagua II|15|denied|-

@b-054|press conference|2024-05-29|Chief Cabinet Secretary's remarks on the ship-to-ship transfer case (provisional translation)
1 At 23:14 on 18 May, some 380 kilometres south-west of Cheju Island, the Maritime Self-Defense Force supply ship Oumi confirmed that the DPRK-flagged tanker Chon Song 3 lay alongside a small vessel of unknown nationality carrying the characters for "Xing Shun 12".
2 The two vessels had hoses connected.
3 The Government of Japan strongly suspects that petroleum products were transferred to the North Korean side in violation of Security Council resolutions, and has notified the Panel, related countries and, as regards the Xing Shun 12, China.
---
* 4 (Question) Is Japan going to list the owners?
* 5 (Chief Cabinet Secretary Kurosu) The Chon Song 3 has been subject to our port ban since 2019.
6 As for the other vessel, various possibilities are under examination.
* 7 (Question) A Seoul paper reports that coal went the other way, to a Fujian power company.
* 8 (Chief Cabinet Secretary) I am aware of the report by the Hanseong Ilbo, and would refrain from commenting.
* 9 (Question) Will you be meeting the Chinese ambassador?
* 10 (Chief Cabinet Secretary) There is no such schedule.
E Place|Cheju Island|Cheju Island
E Organization|Maritime Self-Defense Force|Maritime Self-Defense Force
E Vessel|Oumi|Oumi
E Place|North Korea|DPRK;North Korean
E Vessel|Chon Song 3|Chon Song 3
E Vessel|Xing Shun 12|Xing Shun 12
E Place|Japan|Japan
E Commodity|petroleum products|petroleum products
E Organization|Security Council|Security Council
E Place|China|China;Chinese
E Person|Kurosu|Kurosu
E Place|Seoul|Seoul
E Commodity|coal|coal
E Place|Fujian|Fujian
E Organization|Hanseong Ilbo|Hanseong Ilbo
C Xing Shun 12|a small vessel of unknown nationality@1;the other vessel@6
C Japan|our@5
C Hanseong Ilbo|A Seoul paper@7
C Kurosu|I@8;you@9;Chief Cabinet Secretary@0
R Maritime Self-Defense Force|OWNS|Oumi|1|asserted|-
R North Korea|IMPORTS|petroleum products|3|alleged|18 May
R North Korea|ACCUSED_BY|Japan|3|asserted|-
R Kurosu|EMPLOYED_BY|Japan|4-5|asserted|-
R Chon Song 3|SANCTIONED_BY|Japan|5|asserted|since 2019
R North Korea|EXPORTS|coal|7|alleged|-
R Hanseong Ilbo|LOCATED_IN|Seoul|7-8|asserted|-

@b-055|academy news|2023-10-02|Welcome aboard: convocation address to the cadets of the 71st batch
1 Cadets, parents, Captain's wife in the front row: good morning.
2 I shall speak for nine minutes, because at ten you will faint.
---
3 You have chosen a trade that the world forgets on principle.
4 The wheat in your bread, the phone in the hand you think I cannot see, the crude in the bus that brought you: somebody exported each of them, somebody imported it, and between those two somebodies stood a third, seasick, whose name appears in no contract.
5 That one will be you.
---
6 You will be accused of things.
7 You'll be told that a rag in the bilge is a crime and, in certain ports, that a carton of Marlboro would make it less so.
8 Do not supply the carton.
9 If you are ever detained, and one in three hundred of you will be, ask for the consul, say nothing, sign nothing, agree with nobody, and eat what you are given.
---
10 Visit your mothers.
11 Invest in good boots.
12 Meet the sea as you would meet an aunt who owns the house: politely, and never with your back turned.
13 This institution has never yet been blacklisted and does not intend to begin with you.
14 Dismissed!
E Commodity|wheat|wheat
E Commodity|phone|phone
E Commodity|crude|crude
E Commodity|boots|boots
E Firm|Marlboro|Marlboro

@b-056|wire digest|2025-01-17|HORN PORTS BRIEFS
* 1 DJIBOUTI - The Court of Arbitration of the Horn on Friday rejected a claim by Emirati operator Khaleej Quays against Djibouti over the seizure of the Doralé box terminal in 2018; Khaleej, which held a third, said it would appeal.
* 2 BERBERA - Ethiopia's transport minister Alemtsehay Woldegiorgis denied signing a lease with Somaliland for a naval pier during her stay in Hargeisa last week, but said wheat and fuel for Ethiopia "will, God willing, land at Berbera".
* 3 ASSAB - Eritrea freed the Yemeni dhow Al-Rahma and her eleven fishermen after four months; no reason was given for holding them.
* 4 MASSAWA - The ro-ro Vittoria Emme, chartered by Canada's Dahlak Potash, is loading its first trial parcel of potash, destined for Kandla and the Indian co-operative Kisan Urvarak.
* 5 PORT SUDAN - A Russian delegation headed by deputy defence minister Pavel Yershov left without, officials on both sides indicated, the agreement on a supply base that it had come for.
6 Sudan's army chief did not receive Yershov.
* 7 LAMU - Quiet.
E Place|Djibouti|DJIBOUTI;Djibouti
E Organization|Court of Arbitration of the Horn|Court of Arbitration of the Horn
E Place|United Arab Emirates|Emirati
E Firm|Khaleej Quays|Khaleej Quays;Khaleej
E Place|Doralé|Doralé
E Place|Berbera|BERBERA;Berbera
E Place|Ethiopia|Ethiopia
E Person|Alemtsehay Woldegiorgis|Alemtsehay Woldegiorgis
E Place|Somaliland|Somaliland
E Place|Hargeisa|Hargeisa
E Commodity|wheat|wheat
E Commodity|fuel|fuel
E Place|Assab|ASSAB
E Place|Eritrea|Eritrea
E Place|Yemen|Yemeni
E Vessel|Al-Rahma|Al-Rahma
E Place|Massawa|MASSAWA
E Vessel|Vittoria Emme|Vittoria Emme
E Firm|Dahlak Potash|Dahlak Potash
E Place|Canada|Canada
E Commodity|potash|potash
E Place|Kandla|Kandla
E Place|India|Indian
E Firm|Kisan Urvarak|Kisan Urvarak
E Place|Port Sudan|PORT SUDAN
E Place|Russia|Russian
E Person|Pavel Yershov|Pavel Yershov;Yershov
E Place|Sudan|Sudan
E Place|Lamu|LAMU
C Khaleej Quays|which@1;it@1
C Alemtsehay Woldegiorgis|her@2
C Al-Rahma|her@3
C Dahlak Potash|its@4
C Russia|it@5
R Khaleej Quays|LOCATED_IN|United Arab Emirates|1|asserted|-
R Khaleej Quays|INVESTED_IN|Doralé|1|asserted|-
R Djibouti|ACCUSED_BY|Khaleej Quays|1|asserted|-
R Alemtsehay Woldegiorgis|EMPLOYED_BY|Ethiopia|2|asserted|-
R Ethiopia|AGREED_WITH|Somaliland|2|denied|last week
R Alemtsehay Woldegiorgis|VISITED|Hargeisa|2|asserted|last week
R Ethiopia|IMPORTS|wheat|2|expected|-
R Ethiopia|IMPORTS|fuel|2|expected|-
R Al-Rahma|ARRESTED_BY|Eritrea|3|asserted|-
R Vittoria Emme|LOCATED_IN|Massawa|4|asserted|-
R Dahlak Potash|LOCATED_IN|Canada|4|asserted|-
R Dahlak Potash|EXPORTS|potash|4|expected|-
R Dahlak Potash|SUPPLIES|Kisan Urvarak|4|expected|-
R Kisan Urvarak|IMPORTS|potash|4|expected|-
R Kisan Urvarak|LOCATED_IN|India|4|asserted|-
R Pavel Yershov|EMPLOYED_BY|Russia|5|asserted|-
R Pavel Yershov|VISITED|Port Sudan|5|asserted|-
R Russia|VISITED|Port Sudan|5|asserted|-
R Russia|AGREED_WITH|Sudan|5-6|denied|-

@b-057|trade weekly|2024-09-06|Ledbetter sells the river and keeps the gulf
1 MEMPHIS, Tenn. - In the end it took a napkin.
2 Ledbetter Towing Co., the family outfit whose green-and-white pushboats have shoved soybeans past this bluff since Coolidge, agreed Aug. 30 to part with its 31 boats and 412 hopper barges to Grand Prairie Barge, the Minneapolis-based carrier that Cargill's cousins love to hate, for a sum sources put at $240 million.
---
3 Left out: the three articulated tug-barges that Ledbetter runs out of Houma, La., including the Miss Odessa L., and a long-term contract to haul sulfur for Calcasieu Fertilizer.
4 Those stay with Dwight Ledbetter III, 68, who told his deckhands himself.
---
5 Grand Prairie's parent, the Omaha investment house Platte Fork Partners, already owns terminals at Cairo, Ill., and St. Louis; chief executive Renee Lindqvist said there are "no plans, none" to sell the fleet on to the Dutch.
6 The Teamsters aren't so sure.
7 Local 667 business agent Cleon Tubbs alleges that Platte Fork wined and dined Rotterdam's Waalstroom Groep in Nashville in July.
8 The Justice Department must still bless the deal.
E Place|Memphis|MEMPHIS
E Place|Tennessee|Tenn.
E Firm|Ledbetter Towing Co.|Ledbetter Towing Co.;Ledbetter
E Commodity|soybeans|soybeans
E Commodity|hopper barges|hopper barges
E Firm|Grand Prairie Barge|Grand Prairie Barge;Grand Prairie
E Place|Minneapolis|Minneapolis
E Firm|Cargill|Cargill
E Place|Houma|Houma
E Place|Louisiana|La.
E Vessel|Miss Odessa L.|Miss Odessa L.
E Commodity|sulfur|sulfur
E Firm|Calcasieu Fertilizer|Calcasieu Fertilizer
E Person|Dwight Ledbetter III|Dwight Ledbetter III
E Firm|Platte Fork Partners|Platte Fork Partners;Platte Fork
E Place|Omaha|Omaha
E Place|Cairo|Cairo
E Place|Illinois|Ill.
E Place|St. Louis|St. Louis
E Person|Renee Lindqvist|Renee Lindqvist
E Place|Netherlands|Dutch
E Organization|Teamsters|Teamsters
E Organization|Local 667|Local 667
E Person|Cleon Tubbs|Cleon Tubbs
E Place|Rotterdam|Rotterdam
E Firm|Waalstroom Groep|Waalstroom Groep
E Place|Nashville|Nashville
E Organization|Justice Department|Justice Department
C Ledbetter Towing Co.|the family outfit@2;whose@2;its@2
C Grand Prairie Barge|the Minneapolis-based carrier@2
C Dwight Ledbetter III|who@4;his@4
C Platte Fork Partners|Grand Prairie's parent@5
R Memphis|LOCATED_IN|Tennessee|1|asserted|-
R Ledbetter Towing Co.|AGREED_WITH|Grand Prairie Barge|2|asserted|Aug. 30
R Ledbetter Towing Co.|SUPPLIES|Grand Prairie Barge|2|expected|-
R Ledbetter Towing Co.|EXPORTS|hopper barges|2|expected|-
R Grand Prairie Barge|IMPORTS|hopper barges|2|expected|-
R Grand Prairie Barge|LOCATED_IN|Minneapolis|2|asserted|-
R Houma|LOCATED_IN|Louisiana|3|asserted|-
R Miss Odessa L.|LOCATED_IN|Houma|3|asserted|-
R Ledbetter Towing Co.|AGREED_WITH|Calcasieu Fertilizer|3|asserted|-
R Dwight Ledbetter III|OWNS|Miss Odessa L.|3-4|asserted|-
R Grand Prairie Barge|SUBSIDIARY_OF|Platte Fork Partners|5|asserted|-
R Platte Fork Partners|LOCATED_IN|Omaha|5|asserted|-
R Cairo|LOCATED_IN|Illinois|5|asserted|-
R Renee Lindqvist|LEADS|Platte Fork Partners|5|asserted|-
R Platte Fork Partners|SUPPLIES|Netherlands|5|denied|-
R Local 667|SUBSIDIARY_OF|Teamsters|6-7|asserted|-
R Cleon Tubbs|EMPLOYED_BY|Local 667|7|asserted|-
R Platte Fork Partners|MET_WITH|Waalstroom Groep|7|alleged|in July
R Waalstroom Groep|VISITED|Nashville|7|alleged|in July
R Waalstroom Groep|LOCATED_IN|Rotterdam|7|asserted|-

@b-058|government release|2025-08-05|Dominica: statement on the removal of twenty-six ships from the register
1 The Maritime Registry of the Commonwealth of Dominica, having reviewed the record of the ships named in the schedule, has with effect from 1 August cancelled their registration.
2 Removal is an administrative act and no criminal sanction is implied.
---
3 Prime Minister Alistair Bellot, who is also minister for maritime affairs, informed the High Representative of the European Union by letter; he will travel to Brussels, accompanied by Registrar Josephine Thibou-Charles, on 18 September, and is to be received by Commissioner Matthias Oberndorfer.
4 The Registry regrets that a newspaper in Oslo, Kysten Idag, should have alleged that it sold flags "by e-mail" to Hartwell Tide Management of Mumbai.
5 It has never had dealings with Hartwell Tide.
---
* 6 Schedule (extract)
* 7 (iv) LADY ASHWINI, IMO 9187203, crude carrier. Owner declared: Hartwell Tide Management
* 8 (v) NEW COVENANT, IMO 9223904, products. Owner declared: Juniper Row Corp, Mahé, Seychelles
* 9 (vi) ROSALIE BAY, IMO 8914112, livestock. Sunk 2022
E Place|Dominica|Commonwealth of Dominica;Dominica
E Organization|Maritime Registry|Maritime Registry;Registry
E Person|Alistair Bellot|Alistair Bellot
E Organization|European Union|European Union
E Place|Brussels|Brussels
E Person|Josephine Thibou-Charles|Josephine Thibou-Charles
E Person|Matthias Oberndorfer|Matthias Oberndorfer
E Place|Oslo|Oslo
E Organization|Kysten Idag|Kysten Idag
E Firm|Hartwell Tide Management|Hartwell Tide Management;Hartwell Tide
E Place|Mumbai|Mumbai
E Vessel|LADY ASHWINI|LADY ASHWINI
E Vessel|NEW COVENANT|NEW COVENANT
E Firm|Juniper Row Corp|Juniper Row Corp
E Place|Mahé|Mahé
E Place|Seychelles|Seychelles
E Vessel|ROSALIE BAY|ROSALIE BAY
C Alistair Bellot|who@3;he@3
C Maritime Registry|it@4;It@5
C Kysten Idag|a newspaper in Oslo@4
R Maritime Registry|LOCATED_IN|Dominica|1|asserted|-
R Alistair Bellot|LEADS|Dominica|3|asserted|-
R Alistair Bellot|VISITED|Brussels|3|expected|on 18 September
R Josephine Thibou-Charles|VISITED|Brussels|3|expected|on 18 September
R Josephine Thibou-Charles|LEADS|Maritime Registry|1-3|asserted|-
R Alistair Bellot|MET_WITH|Matthias Oberndorfer|3|expected|on 18 September
R Matthias Oberndorfer|EMPLOYED_BY|European Union|3|asserted|-
R Kysten Idag|LOCATED_IN|Oslo|4|asserted|-
R Maritime Registry|ACCUSED_BY|Kysten Idag|4|asserted|-
R Maritime Registry|SUPPLIES|Hartwell Tide Management|4|alleged|-
R Maritime Registry|TRADES_WITH|Hartwell Tide Management|5|denied|-
R Hartwell Tide Management|LOCATED_IN|Mumbai|4|asserted|-
R Hartwell Tide Management|OWNS|LADY ASHWINI|7|asserted|-
R Juniper Row Corp|OWNS|NEW COVENANT|8|asserted|-
R Juniper Row Corp|LOCATED_IN|Mahé|8|asserted|-
R Mahé|LOCATED_IN|Seychelles|8|asserted|-

@b-059|port newsletter|2023-03-30|Quay Notes, spring
1 Spring, and with it the usual rumours.
2 No, the port has not been sold; no, no foreign fund has so much as rung; and no, the ferry terminal is not moving to the other side of the fish market.
---
3 Were a buyer to appear, he would have to persuade nine councillors, two ministers and Mrs Halloran of the tea stall, and the smart money is on Mrs Halloran.
4 Timber is flat.
5 Clinker may recover if houses do.
6 Animal feed nobody can predict, least of all those who sell it.
---
7 We hear that certain masters complain about inspections.
8 A detention is not an insult.
9 It is a list of things to mend, and ships that mend them are let go, generally before the pubs close.
---
10 Thanks to all who came to the open day: 1,140 visitors, one lost child (found), one lost councillor (likewise).
11 The tug crews would like it known that the tug of war was a fix.
12 The harbour master, accused of it to his face, has agreed to a rematch.
13 Supplies of hi-vis vests remain short; please return yours.
E Person|Halloran|Halloran
E Commodity|timber|Timber
E Commodity|clinker|Clinker
E Commodity|animal feed|Animal feed

@b-060|table list|2025-02-14|Orderbook watch: contracts reported, week ending 14 February
* 1 Yard | Type | No. | Owner | Delivery | Price
* 2 Jinhai Heavy (Taizhou) | 82k dwt bulkers | 4 | Aegina Maritime | 2027 | $37.5m ea.
* 3 Oshima-no-Hama Dock (Japan) | open-hatch | 2 | Grieve Saga | 2026 | undisclosed
* 4 Kaszub Morski (Gdynia) | SOV | 1+1 | Dogger Wind Marine, a unit of Hull's Wolds Energy | 2027 | $71m
* 5 Larak Yards (Bandar Abbas) | shuttle tanker | 1 | undisclosed | - | -
---
6 Aegina's four are, to our knowledge, the first the Athens company has ordered in China since it parted from Yangming Shipyard in a lawsuit in 2016.
7 Options for two more lapsed.
8 Larak, under American sanctions since 2018, is said by Tehran sources to be building for Syrian account; we could find no Syrian who agrees.
9 Not included, because unsigned: six ethane carriers for Bandung Petrokimia at either Ulsan's Bangeojin Shipbuilding or Jinhai (Bangeojin's sales head Kim Ae-ran was in Bandung on Tuesday).
10 Cancelled: Turkmenistan's order at Jinhai for two Caspian tankers.
E Firm|Jinhai Heavy|Jinhai Heavy;Jinhai
E Place|Taizhou|Taizhou
E Commodity|82k dwt bulkers|82k dwt bulkers
E Firm|Aegina Maritime|Aegina Maritime;Aegina
E Firm|Oshima-no-Hama Dock|Oshima-no-Hama Dock
E Place|Japan|Japan
E Firm|Grieve Saga|Grieve Saga
E Firm|Kaszub Morski|Kaszub Morski
E Place|Gdynia|Gdynia
E Commodity|SOV|SOV
E Firm|Dogger Wind Marine|Dogger Wind Marine
E Firm|Wolds Energy|Wolds Energy
E Place|Hull|Hull
E Firm|Larak Yards|Larak Yards;Larak
E Place|Bandar Abbas|Bandar Abbas
E Commodity|shuttle tanker|shuttle tanker
E Place|Athens|Athens
E Place|China|China
E Firm|Yangming Shipyard|Yangming Shipyard
E Place|United States|American
E Place|Tehran|Tehran
E Place|Syria|Syrian
E Commodity|ethane carriers|ethane carriers
E Firm|Bandung Petrokimia|Bandung Petrokimia
E Place|Ulsan|Ulsan
E Firm|Bangeojin Shipbuilding|Bangeojin Shipbuilding;Bangeojin
E Person|Kim Ae-ran|Kim Ae-ran
E Place|Bandung|Bandung
E Place|Turkmenistan|Turkmenistan
E Commodity|Caspian tankers|Caspian tankers
C Aegina Maritime|the Athens company@6;it@6
R Jinhai Heavy|LOCATED_IN|Taizhou|2|asserted|-
R Aegina Maritime|AGREED_WITH|Jinhai Heavy|1-2|asserted|-
R Jinhai Heavy|SUPPLIES|Aegina Maritime|1-2|expected|2027
R Aegina Maritime|IMPORTS|82k dwt bulkers|1-2|expected|2027
R Aegina Maritime|LOCATED_IN|Athens|6|asserted|-
R Jinhai Heavy|LOCATED_IN|China|2-6|asserted|-
R Oshima-no-Hama Dock|LOCATED_IN|Japan|3|asserted|-
R Oshima-no-Hama Dock|SUPPLIES|Grieve Saga|1-3|expected|2026
R Grieve Saga|AGREED_WITH|Oshima-no-Hama Dock|1-3|asserted|-
R Kaszub Morski|LOCATED_IN|Gdynia|4|asserted|-
R Kaszub Morski|SUPPLIES|Dogger Wind Marine|1-4|expected|2027
R Dogger Wind Marine|AGREED_WITH|Kaszub Morski|1-4|asserted|-
R Dogger Wind Marine|IMPORTS|SOV|1-4|expected|2027
R Dogger Wind Marine|SUBSIDIARY_OF|Wolds Energy|4|asserted|-
R Wolds Energy|LOCATED_IN|Hull|4|asserted|-
R Larak Yards|LOCATED_IN|Bandar Abbas|5|asserted|-
R Larak Yards|SANCTIONED_BY|United States|8|asserted|since 2018
R Larak Yards|SUPPLIES|Syria|8|alleged|-
R Syria|IMPORTS|shuttle tanker|5-8|alleged|-
R Bandung Petrokimia|AGREED_WITH|Bangeojin Shipbuilding|9|expected|-
R Bandung Petrokimia|AGREED_WITH|Jinhai Heavy|9|expected|-
R Bandung Petrokimia|IMPORTS|ethane carriers|9|expected|-
R Bangeojin Shipbuilding|SUPPLIES|Bandung Petrokimia|9|expected|-
R Jinhai Heavy|SUPPLIES|Bandung Petrokimia|9|expected|-
R Bangeojin Shipbuilding|LOCATED_IN|Ulsan|9|asserted|-
R Kim Ae-ran|EMPLOYED_BY|Bangeojin Shipbuilding|9|asserted|-
R Kim Ae-ran|VISITED|Bandung|9|asserted|on Tuesday
R Turkmenistan|IMPORTS|Caspian tankers|10|denied|-
R Jinhai Heavy|SUPPLIES|Turkmenistan|10|denied|-
