@zb-021|public broadcaster, us|2023-06-02|UN Experts Cite 'Worrying' Arms Flow Into Sahel; Niger Says It Acts Alone
1 DAKAR, SENEGAL — Weapons seized from gangs in three Sahel countries this year came from stocks looted in Libya a decade ago and not, as social media posts have claimed, from Ukraine, a panel of experts told the U.N. Security Council on Thursday.
---
2 The experts examined 340 rifles and machine guns in Niamey, Gao and Dori.
3 More than half had been made in the 1980s.
4 One in ten was new, and the serial numbers of those led to an order that a Bulgarian firm, Kazanlak Ordnance AD, had shipped to the Burkinabe interior ministry in 2021.
5 How they changed hands is not known.
---
6 "A border of fifteen hundred kilometers is guarded by men who have not been paid since March," said Salifou Garba Maïga, a researcher at the Center for Peace in the Sahel.
7 "What do you expect?"
---
8 Niger's defense ministry, in a terse statement, said that the country needed no lessons.
9 France, which still has about 1,500 soldiers there, did not comment.
10 Nor did the Russian Embassy in Bamako, where a reporter's calls rang out.
---
11 The Council is to vote this month on whether to prolong its mission in Mali.
12 Villagers near Ménaka have other worries: the rains are late and millet has doubled in price.
E Place|Dakar|DAKAR
E Place|Senegal|SENEGAL
E Place|Sahel|Sahel
E Place|Libya|Libya
E Place|Ukraine|Ukraine
E Place|Niamey|Niamey
E Place|Gao|Gao
E Place|Dori|Dori
E Place|Bulgaria|Bulgarian
E Place|Burkina Faso|Burkinabe
E Place|Niger|Niger
E Place|France|France
E Place|Bamako|Bamako
E Place|Mali|Mali
E Place|Ménaka|Ménaka
E Organization|U.N. Security Council|U.N. Security Council;Council
E Organization|United Nations|UN
E Organization|interior ministry|interior ministry
E Organization|Center for Peace in the Sahel|Center for Peace in the Sahel
E Organization|defense ministry|defense ministry
E Organization|Russian Embassy|Russian Embassy
E Person|Salifou Garba Maïga|Salifou Garba Maïga
E Firm|Kazanlak Ordnance AD|Kazanlak Ordnance AD
E Commodity|weapons|Weapons;Arms
E Commodity|rifles|rifles
E Commodity|machine guns|machine guns
E Commodity|millet|millet
C Niger|the country@8;there@9;It@0
C France|which@9
C U.N. Security Council|its@11
R Dakar|LOCATED_IN|Senegal|1|asserted|-
R Libya|SUPPLIES|Sahel|1|asserted|-
R Kazanlak Ordnance AD|LOCATED_IN|Bulgaria|4|asserted|-
R Kazanlak Ordnance AD|SUPPLIES|interior ministry|4|asserted|in 2021
R Kazanlak Ordnance AD|EXPORTS|rifles|2-4|asserted|in 2021
R interior ministry|LOCATED_IN|Burkina Faso|4|asserted|-
R Salifou Garba Maïga|EMPLOYED_BY|Center for Peace in the Sahel|6|asserted|-
R defense ministry|LOCATED_IN|Niger|8|asserted|-
R Russian Embassy|LOCATED_IN|Bamako|10|asserted|-

@zb-022|wire|2024-05-29|Albion Resources walks away from $49 bln chase for Cape Anglo
1 LONDON/JOHANNESBURG, May 29 - Albion Resources Group ended its pursuit of the diversified miner Cape Anglo plc on Wednesday, minutes before a deadline, after five weeks, three proposals and one refusal to extend the talks.
---
2 Albion had wanted Cape Anglo's copper mines in Chile and Peru but insisted that the target first hand its platinum and iron ore units in South Africa to its own shareholders, a condition Cape Anglo's chairman, Sir Stuart Chalmondley, called "a puzzle with other people's pieces".
3 Under British takeover rules, Albion may not return for six months.
---
4 South African politicians, who vote today, will breathe more easily.
5 The state-owned Public Investment Corporation, with 7.5%, had said it was not convinced.
6 So had Gwede Mantashe, the mining minister, who remembers the last time well.
---
7 Albion's chief executive, Mike Hennessy-Rao, spent part of last week in Pretoria trying to win over officials, according to two people familiar with the trip.
8 "He was polite, and so were we," one of them said.
---
9 Cape Anglo will now have to deliver its own plan.
10 It means to sell the diamond house Kimber & Vaal and its steelmaking coal pits in Queensland, and to slow down a fertiliser mine under the moors of Yorkshire which has swallowed some $9 billion so far.
11 Copper is needed for grids, electric cars and data centres, and opening a new mine takes fifteen years.
12 Shares in Cape Anglo slipped 3.1%; those of Albion rose in Sydney.
E Place|London|LONDON
E Place|Johannesburg|JOHANNESBURG
E Place|Chile|Chile
E Place|Peru|Peru
E Place|South Africa|South Africa;South African
E Place|United Kingdom|British
E Place|Pretoria|Pretoria
E Place|Queensland|Queensland
E Place|Yorkshire|Yorkshire
E Place|Sydney|Sydney
E Organization|Public Investment Corporation|Public Investment Corporation
E Firm|Albion Resources Group|Albion Resources Group;Albion;Albion Resources
E Firm|Cape Anglo plc|Cape Anglo plc;Cape Anglo
E Firm|Kimber & Vaal|Kimber & Vaal
E Person|Stuart Chalmondley|Stuart Chalmondley
E Person|Gwede Mantashe|Gwede Mantashe
E Person|Mike Hennessy-Rao|Mike Hennessy-Rao
E Commodity|copper|copper;Copper
E Commodity|platinum|platinum
E Commodity|iron ore|iron ore
E Commodity|diamonds|diamond
E Commodity|steelmaking coal|steelmaking coal
E Commodity|fertiliser|fertiliser
E Commodity|electric cars|electric cars
C Cape Anglo plc|the target@2;its@2;It@10;its@10
C Albion Resources Group|its@1
C Mike Hennessy-Rao|He@8
C Gwede Mantashe|who@6
R Albion Resources Group|OWNS|Cape Anglo plc|1|denied|on Wednesday
R Stuart Chalmondley|LEADS|Cape Anglo plc|2|asserted|-
R Public Investment Corporation|INVESTED_IN|Cape Anglo plc|5|asserted|-
R South Africa|OWNS|Public Investment Corporation|4-5|asserted|-
R Gwede Mantashe|EMPLOYED_BY|South Africa|4-6|asserted|-
R Mike Hennessy-Rao|LEADS|Albion Resources Group|7|asserted|-
R Mike Hennessy-Rao|VISITED|Pretoria|7|alleged|last week
R Cape Anglo plc|OWNS|Kimber & Vaal|10|asserted|-

@zb-023|wiki news|2022-08-02|Grain ship Razan leaves Odesa; first since February
* 1 Tuesday, August 2, 2022
---
2 A ship laden with Ukrainian maize left the port of Odesa yesterday, the first to do so since the Russian invasion began on February 24.
3 The Razan, registered in Sierra Leone, is carrying 26,527 tonnes to Tripoli in Lebanon and is expected to reach the Bosphorus tonight, where a joint team will go over her in search of arms.
---
4 Ukraine's Infrastructure Minister, Oleksandr Kubrakov, wrote that sixteen more vessels were loaded and waiting.
5 "Today Ukraine, together with partners, takes another step to prevent world hunger", he said.
6 The Secretary-General of the United Nations, António Guterres, said that the ship carried two commodities in short supply, corn and hope.
---
7 The grain was sold by the Odesa trading house Pivden Agroprodukt to a Lebanese poultry feed maker.
8 By the evening there were reports that the buyer had refused the cargo because it was five months late.
9 The firm could not be reached.
---
10 Lebanon's silos were destroyed, together with a good part of Beirut, in an explosion two years ago this week.
11 On Sunday a section of what was left of them fell down.
---
* 12 Related news
* 13 "Russia and Ukraine sign grain deals in Istanbul" — Wikinews, July 23, 2022
* 14 Sister links
E Place|Ukraine|Ukrainian;Ukraine
E Place|Odesa|Odesa
E Place|Russia|Russian;Russia
E Place|Sierra Leone|Sierra Leone
E Place|Tripoli|Tripoli
E Place|Lebanon|Lebanon;Lebanese
E Place|Bosphorus|Bosphorus
E Place|Beirut|Beirut
E Place|Istanbul|Istanbul
E Organization|United Nations|United Nations
E Organization|Wikinews|Wikinews
E Person|Oleksandr Kubrakov|Oleksandr Kubrakov
E Person|António Guterres|António Guterres
E Firm|Pivden Agroprodukt|Pivden Agroprodukt
E Vessel|Razan|Razan
E Commodity|maize|maize;corn
E Commodity|grain|grain;Grain
E Commodity|arms|arms
E Commodity|feed|feed
C Razan|her@3;the ship@6
C Oleksandr Kubrakov|he@5
R Tripoli|LOCATED_IN|Lebanon|3|asserted|-
R Ukraine|EXPORTS|maize|2-3|asserted|yesterday
R Ukraine|SUPPLIES|Lebanon|2-3|expected|-
R Lebanon|IMPORTS|maize|3|expected|-
R Oleksandr Kubrakov|EMPLOYED_BY|Ukraine|4|asserted|-
R António Guterres|LEADS|United Nations|6|asserted|-
R Pivden Agroprodukt|LOCATED_IN|Odesa|7|asserted|-
R Pivden Agroprodukt|SUPPLIES|Lebanon|7|asserted|-
R Pivden Agroprodukt|EXPORTS|grain|7|asserted|-
R Lebanon|IMPORTS|grain|7|asserted|-
R Russia|AGREED_WITH|Ukraine|13|asserted|July 23, 2022
B 1,12,14

@zb-024|wire|2023-02-24|Kuwait arrests, then frees, fund executive in yacht case
1 KUWAIT CITY (AP) — Authorities in Kuwait briefly detained the former head of a pension fund and a serving executive on Thursday over the purchase of a yacht that neither of them has been seen aboard.
---
2 The Public Anti-Corruption Authority, known as Nazaha, identified the second man as Fahad Mubarak al-Dousari, deputy director of investments at Gulf Horizon Holding Co. K.S.C.P.
3 He was released on bail of 50,000 dinars.
4 A lawyer for Gulf Horizon said the company had bought the boat, a 61-meter vessel called the Bint al-Bahr, from an Italian yard "at the market price and in the open" and leased it out by the week.
---
5 Kuwait has OPEC's seventh-largest reserves and a parliament that enjoys questioning ministers.
6 The emirate has had five governments in three years.
7 Political deadlock has put off a debt law and, some say, much else.
---
8 Nazaha's complaint, read out on state television, alleges that the price was inflated by a third.
9 It says nothing of who received the difference.
10 The oil price was at $83 on Friday.
E Place|Kuwait|Kuwait
E Place|Kuwait City|KUWAIT CITY
E Place|Italy|Italian
E Organization|AP|AP
E Organization|Public Anti-Corruption Authority|Public Anti-Corruption Authority;Nazaha
E Organization|OPEC|OPEC
E Person|Fahad Mubarak al-Dousari|Fahad Mubarak al-Dousari
E Firm|Gulf Horizon Holding Co. K.S.C.P.|Gulf Horizon Holding Co. K.S.C.P.;Gulf Horizon
E Vessel|Bint al-Bahr|Bint al-Bahr
E Commodity|oil|oil
C Fahad Mubarak al-Dousari|fund executive@0;the second man@2;He@3;a serving executive@1
C Gulf Horizon Holding Co. K.S.C.P.|the company@4
C Bint al-Bahr|a yacht@1;the boat@4;it@4
C Kuwait|The emirate@6
C Public Anti-Corruption Authority|It@9
R Fahad Mubarak al-Dousari|ARRESTED_BY|Kuwait|1-2|asserted|on Thursday
R Fahad Mubarak al-Dousari|EMPLOYED_BY|Gulf Horizon Holding Co. K.S.C.P.|2|asserted|-
R Gulf Horizon Holding Co. K.S.C.P.|OWNS|Bint al-Bahr|4|asserted|-

@zb-025|news agency, one-paragraph glued|2023-05-10|Pakistan briefs
1 ISLAMABAD: The rupee fell to a record low of 290 to the dollar on Wednesday as crowds torched toll booths and a radio station in protest against the arrest of former prime minister Imtiaz Shah, who was led out of the Islamabad High Court by paramilitary Rangers a day earlier on the orders of the National Accountability Bureau (NAB).
2 Interior Minister Rana Sanaullah said Shah had ignored several notices.
3 The army was called out in Punjab and Khyber Pakhtunkhwa. KARACHI: Cargill-Daood Mills has asked the State Bank to open letters of credit for 12,000 tonnes of Canadian canola stuck at Port Qasim since January, failing which, its chairman Bashir Daood told a press conference, ghee will disappear from shops by Eid.
4 The State Bank said no such request was pending. LAHORE: Mobile broadband remained suspended for a second day and food delivery riders sat idle along Ferozepur Road.
5 "No orders, no tips, nothing," said one of them. QUETTA: A planned visit by the Iranian energy minister was called off, officials said without giving a reason; the two countries had been going to inaugurate a transmission line to Gwadar.
E Place|Pakistan|Pakistan
E Place|Islamabad|ISLAMABAD
E Place|Punjab|Punjab
E Place|Khyber Pakhtunkhwa|Khyber Pakhtunkhwa
E Place|Karachi|KARACHI
E Place|Canada|Canadian
E Place|Port Qasim|Port Qasim
E Place|Lahore|LAHORE
E Place|Ferozepur Road|Ferozepur Road
E Place|Quetta|QUETTA
E Place|Iran|Iranian
E Place|Gwadar|Gwadar
E Organization|Islamabad High Court|Islamabad High Court
E Organization|Rangers|Rangers
E Organization|National Accountability Bureau|National Accountability Bureau;NAB
E Organization|State Bank|State Bank
E Person|Imtiaz Shah|Imtiaz Shah;Shah
E Person|Rana Sanaullah|Rana Sanaullah
E Person|Bashir Daood|Bashir Daood
E Firm|Cargill-Daood Mills|Cargill-Daood Mills
E Commodity|canola|canola
E Commodity|ghee|ghee
C Imtiaz Shah|who@1
C Cargill-Daood Mills|its@3
R Imtiaz Shah|ARRESTED_BY|Rangers|1|asserted|a day earlier
R Imtiaz Shah|ARRESTED_BY|National Accountability Bureau|1|asserted|a day earlier
R Rana Sanaullah|EMPLOYED_BY|Pakistan|0-2|asserted|-
R Bashir Daood|LEADS|Cargill-Daood Mills|3|asserted|-
R Cargill-Daood Mills|IMPORTS|canola|3|expected|-
R Iran|VISITED|Quetta|5|denied|-

@zb-026|wire|2024-04-18|Washington lets Venezuela oil licence lapse, leaves a side door
1 WASHINGTON, April 18 - The Biden administration brought back oil sanctions on Venezuela on Wednesday, saying that President Nicolas Maduro had not kept his word on free elections.
---
2 Companies were given 45 days to wind down deals with state oil company PDVSA under General License 44, issued last October.
3 U.S. officials said they would look favourably on requests for individual permits.
4 That is good news for firms that have put money into the Orinoco belt, among them Spain's Iberpetrol SA and the Indian refiner Jamnagar Reliant.
---
5 Venezuelan Oil Minister Pedro Tellechea said in Caracas that the country would go on producing "with licence, without licence, with rain and without rain".
6 He was on his way to a baseball game.
7 PDVSA exported about 900,000 barrels a day in March, the most in four years, according to tanker data, as buyers hurried to load.
---
8 The lifting of sanctions was part of an accord struck in Barbados between Maduro's envoys and the opposition Unitary Platform.
9 Its candidate, Maria Corina Machado, won a primary with more than 90% and was then barred from office.
10 Venezuelans go to the polls on July 28.
---
11 Iberpetrol, in Madrid, said its debt-for-oil arrangement with PDVSA did not depend on the licence and would continue.
12 Its shares ended 0.8% up.
E Place|United States|Washington;U.S.
E Place|Venezuela|Venezuela;Venezuelan;Venezuelans
E Place|Orinoco belt|Orinoco belt
E Place|Spain|Spain
E Place|India|Indian
E Place|Caracas|Caracas
E Place|Barbados|Barbados
E Place|Madrid|Madrid
E Place|Washington|WASHINGTON
E Organization|Biden administration|Biden administration
E Organization|Unitary Platform|Unitary Platform
E Firm|PDVSA|PDVSA
E Firm|Iberpetrol SA|Iberpetrol SA;Iberpetrol
E Firm|Jamnagar Reliant|Jamnagar Reliant
E Person|Nicolas Maduro|Nicolas Maduro;Maduro
E Person|Pedro Tellechea|Pedro Tellechea
E Person|Maria Corina Machado|Maria Corina Machado
E Commodity|oil|oil
C Nicolas Maduro|his@1
C Venezuela|the country@5
C Pedro Tellechea|He@6
C Unitary Platform|Its@9
C Iberpetrol SA|its@11;Its@12
R Venezuela|SANCTIONED_BY|Biden administration|1|asserted|on Wednesday
R Nicolas Maduro|LEADS|Venezuela|1|asserted|-
R Nicolas Maduro|ACCUSED_BY|Biden administration|1|asserted|-
R Venezuela|OWNS|PDVSA|1-2|asserted|-
R Iberpetrol SA|INVESTED_IN|Orinoco belt|4|asserted|-
R Jamnagar Reliant|INVESTED_IN|Orinoco belt|4|asserted|-
R Iberpetrol SA|LOCATED_IN|Spain|4|asserted|-
R Jamnagar Reliant|LOCATED_IN|India|4|asserted|-
R Pedro Tellechea|EMPLOYED_BY|Venezuela|5|asserted|-
R PDVSA|EXPORTS|oil|7|asserted|in March
R Nicolas Maduro|AGREED_WITH|Unitary Platform|8|asserted|-
R Maria Corina Machado|EMPLOYED_BY|Unitary Platform|8-9|asserted|-
R Iberpetrol SA|LOCATED_IN|Madrid|11|asserted|-
R Iberpetrol SA|AGREED_WITH|PDVSA|11|asserted|-

@zb-027|public broadcaster, germany|2023-11-22|Why a Danish strait has become a front line in the oil war
1 From the lighthouse at Skagen you can see them with the naked eye: old tankers, high in the water on the way in and low on the way out.
2 On an average day three of them pass.
---
3 Denmark's problem is a treaty of 1857.
4 It guarantees free passage through the straits to all nations and says nothing about hulls that leak.
5 "We can invite them to take a pilot," says Commander Henrik Lauesen of the navy's operations center.
6 "We can't make them."
7 In practice about half decline.
---
8 The idea of stopping tankers that have no proper insurance was first raised by politicians from the opposition.
9 It made the front page of the Financial Times and then went quiet.
10 International lawyers think it would be illegal.
11 Ecologists think that waiting for an accident is worse.
---
12 What does Moscow say?
13 The Kremlin warned that any interference would be answered, without going into how.
14 The price cap, introduced almost a year ago by the G7, the European Union and Australia, limits what Western firms can earn from the trade; it does not bind a ship whose owner lives in a postbox.
---
15 On the pier at Skagen, fisherman Poul Bæk Jensen has stopped counting.
16 His grandfather pulled sailors out of the sea here in 1941.
17 "Somebody will have to do it again," he says, and goes back to mending a net.
E Place|Denmark|Danish;Denmark
E Place|Skagen|Skagen
E Place|Russia|Moscow;Kremlin
E Place|Australia|Australia
E Organization|Financial Times|Financial Times
E Organization|G7|G7
E Organization|European Union|European Union
E Person|Henrik Lauesen|Henrik Lauesen
E Person|Poul Bæk Jensen|Poul Bæk Jensen
E Commodity|oil|oil
C Poul Bæk Jensen|His@16;he@17
C Skagen|here@16
R Henrik Lauesen|EMPLOYED_BY|Denmark|3-5|asserted|-

@zb-028|wire results story|2025-05-07|Nordhavn Air Freight cuts outlook as tariffs ground China parcels
1 Danish-German air cargo group Nordhavn Air Freight SE lowered its full-year forecast on Wednesday after the United States ended the duty-free treatment of small parcels from China and Hong Kong, a rule that had filled its planes for five years.
---
2 The Leipzig-based company now sees earnings before interest and tax of between 310 million and 370 million euros, against the 450 million it promised in March.
3 First-quarter sales rose by 4% as shoppers stocked up.
4 "April was a cliff," said chief executive Annegret Vossbeck.
5 Flights from Zhengzhou to Chicago have been cut from eleven a week to three.
---
6 Washington raised tariffs on Chinese goods to 145% last month; talks are due to begin in Geneva at the weekend.
7 Nordhavn said it would place four of its oldest 747s in the desert and put off the delivery of two A350 freighters, ordered from Airbus in 2022, to 2028.
---
8 One customer, the Guangzhou fashion platform Lulumia, told suppliers that it would open a warehouse in Poland and leave America to others "for a while".
9 Lulumia did not answer questions.
10 Analysts had seen it coming.
11 The stock, listed in Frankfurt and Copenhagen, lost 2.6%, having already fallen by a quarter since January.
---
12 On the brighter side, fuel is cheap.
13 A strike by the pilots' union Cockpit was averted in February with a pay rise of 6%.
E Place|Denmark|Danish
E Place|Germany|German
E Place|United States|United States;Washington;America
E Place|China|China;Chinese
E Place|Hong Kong|Hong Kong
E Place|Leipzig|Leipzig
E Place|Zhengzhou|Zhengzhou
E Place|Chicago|Chicago
E Place|Geneva|Geneva
E Place|Guangzhou|Guangzhou
E Place|Poland|Poland
E Place|Frankfurt|Frankfurt
E Place|Copenhagen|Copenhagen
E Organization|Cockpit|Cockpit
E Firm|Nordhavn Air Freight SE|Nordhavn Air Freight SE;Nordhavn;Nordhavn Air Freight
E Firm|Airbus|Airbus
E Firm|Lulumia|Lulumia
E Person|Annegret Vossbeck|Annegret Vossbeck
E Commodity|freighters|A350 freighters
E Commodity|fuel|fuel
C Nordhavn Air Freight SE|its@1;The Leipzig-based company@2;it@2;it@7;its@7
C Lulumia|it@8
R Nordhavn Air Freight SE|LOCATED_IN|Denmark|1|asserted|-
R Nordhavn Air Freight SE|LOCATED_IN|Germany|1|asserted|-
R Nordhavn Air Freight SE|LOCATED_IN|Leipzig|2|asserted|-
R Annegret Vossbeck|LEADS|Nordhavn Air Freight SE|2-4|asserted|-
R Airbus|SUPPLIES|Nordhavn Air Freight SE|7|expected|2028
R Nordhavn Air Freight SE|IMPORTS|freighters|7|expected|2028
R Lulumia|LOCATED_IN|Guangzhou|8|asserted|-

@zb-029|agency story|2024-01-12|Iran navy seizes tanker in Gulf of Oman over 'stolen oil'
1 TEHRAN (AFP) - Iran's navy on Thursday seized an oil tanker in the Gulf of Oman, in what state media called an act of retaliation for the confiscation of the same ship and its cargo by the United States last year.
---
2 The St Kosmas, a Marshall Islands-flagged vessel which then sailed as the Aden Rajput, was boarded by six men in black masks at about 0330 GMT, some 50 nautical miles off Sohar, and ordered to change course for Bandar-e Jask.
3 Its owner, a Greek family firm, said it had lost contact with the crew of eighteen Filipinos and one Greek.
---
4 The tanker had loaded about 145,000 tonnes of crude at Basra in Iraq for the Turkish refiner Aliaga Rafineri A.S.
5 "We paid in full and in advance," a spokeswoman for the refiner, Defne Karaosmanoglu, told AFP.
---
6 In September, Washington said that it had taken 980,000 barrels of Iranian crude off the vessel after her operator pleaded guilty to sanctions violations.
7 Tehran had called it piracy.
8 The State Department on Thursday demanded the ship's immediate release.
---
9 The region has been on edge since October.
10 Oil rose by more than a dollar after the news and gave most of it back by evening.
11 A trader in Geneva said the market had "become hard to frighten".
E Place|Iran|Iran;Iranian;Tehran
E Place|Tehran|TEHRAN
E Place|Gulf of Oman|Gulf of Oman
E Place|United States|United States;Washington
E Place|Marshall Islands|Marshall Islands
E Place|Sohar|Sohar
E Place|Bandar-e Jask|Bandar-e Jask
E Place|Greece|Greek
E Place|Philippines|Filipinos
E Place|Basra|Basra
E Place|Iraq|Iraq
E Place|Turkey|Turkish
E Place|Geneva|Geneva
E Organization|AFP|AFP
E Organization|State Department|State Department
E Vessel|St Kosmas|St Kosmas;Aden Rajput
E Firm|Aliaga Rafineri A.S.|Aliaga Rafineri A.S.
E Person|Defne Karaosmanoglu|Defne Karaosmanoglu
E Commodity|oil|oil;crude;Oil
C St Kosmas|an oil tanker@1;the same ship@1;its@1;Its@3;The tanker@4;the vessel@6;her@6;the ship's@8;tanker@0
C Aliaga Rafineri A.S.|We@5;the refiner@5
C United States|it@6
R St Kosmas|ARRESTED_BY|Iran|1-2|asserted|on Thursday
R St Kosmas|ARRESTED_BY|United States|1-2|asserted|last year
R Basra|LOCATED_IN|Iraq|4|asserted|-
R Iraq|SUPPLIES|Aliaga Rafineri A.S.|4|expected|-
R Aliaga Rafineri A.S.|IMPORTS|oil|4|expected|-
R Aliaga Rafineri A.S.|LOCATED_IN|Turkey|4|asserted|-
R Iraq|EXPORTS|oil|4|asserted|-
R Defne Karaosmanoglu|EMPLOYED_BY|Aliaga Rafineri A.S.|5|asserted|-
R United States|ACCUSED_BY|Iran|6-7|asserted|-
R Iran|EXPORTS|oil|6|asserted|-

@zb-030|current events digest|2022-03-15|Week in review, 9–15 March 2022
* 1 Sanctions
* 2 • Japan: assets of 17 more Russians frozen, most of them members of the State Duma
* 3 • New Zealand: Parliament passes the Russia Sanctions Act; no names yet
* 4 • European Union (15 March):
* 5 – steel products from Russia
* 6 – luxury goods above €300
* 7 – Arkady Sukhovey, chairman of Metallprom Holding
* 8 – the defence conglomerate's subsidiary Ural Gidravlika JSC
* 9 • Not on any list so far: aluminium, grain, medicines
---
* 10 Companies
* 11 • Kvadrat Hypermarkets of Vilnius sells its Belarusian shops
* 12 • Lindqvist & Rydell, the Gothenburg bearings maker, suspends deliveries to Russia and Belarus
* 13 • Burger chains: closed, except for franchises that nobody can close
---
* 14 Diplomacy
* 15 • The prime ministers of Poland, the Czech Republic and Slovenia take a train to Kyiv and are received by Volodymyr Zelenskyy
* 16 • Turkish foreign minister Mevlüt Çavuşoğlu is due in Moscow on Wednesday
* 17 • Council of Europe: Russia leaves before it is shown the door
---
* 18 Markets
* 19 • Nickel: London Metal Exchange still shut after Tuesday's madness
* 20 • Wheat: down for a third day
* 21 • Oil: back under $100
E Place|Japan|Japan
E Place|Russia|Russians;Russia
E Place|New Zealand|New Zealand
E Place|Vilnius|Vilnius
E Place|Belarus|Belarusian;Belarus
E Place|Gothenburg|Gothenburg
E Place|Poland|Poland
E Place|Czech Republic|Czech Republic
E Place|Slovenia|Slovenia
E Place|Kyiv|Kyiv
E Place|Turkey|Turkish
E Place|Moscow|Moscow
E Organization|State Duma|State Duma
E Organization|Parliament|Parliament
E Organization|European Union|European Union
E Organization|Council of Europe|Council of Europe
E Organization|London Metal Exchange|London Metal Exchange
E Person|Arkady Sukhovey|Arkady Sukhovey
E Person|Volodymyr Zelenskyy|Volodymyr Zelenskyy
E Person|Mevlüt Çavuşoğlu|Mevlüt Çavuşoğlu
E Firm|Metallprom Holding|Metallprom Holding
E Firm|Ural Gidravlika JSC|Ural Gidravlika JSC
E Firm|Kvadrat Hypermarkets|Kvadrat Hypermarkets
E Firm|Lindqvist & Rydell|Lindqvist & Rydell
E Commodity|steel products|steel products
E Commodity|aluminium|aluminium
E Commodity|grain|grain
E Commodity|medicines|medicines
E Commodity|bearings|bearings
E Commodity|nickel|Nickel
E Commodity|wheat|Wheat
E Commodity|oil|Oil
E Commodity|luxury goods|luxury goods
C Kvadrat Hypermarkets|its@11
C Russia|it@17
R Russia|SANCTIONED_BY|European Union|1-5|asserted|15 March
R Arkady Sukhovey|SANCTIONED_BY|European Union|1-7|asserted|15 March
R luxury goods|SANCTIONED_BY|European Union|1-6|asserted|15 March
R Arkady Sukhovey|LEADS|Metallprom Holding|7|asserted|-
R Ural Gidravlika JSC|SANCTIONED_BY|European Union|1-8|asserted|15 March
R Kvadrat Hypermarkets|LOCATED_IN|Vilnius|11|asserted|-
R Lindqvist & Rydell|LOCATED_IN|Gothenburg|12|asserted|-
R Lindqvist & Rydell|SUPPLIES|Russia|12|denied|-
R Lindqvist & Rydell|SUPPLIES|Belarus|12|denied|-
R Mevlüt Çavuşoğlu|EMPLOYED_BY|Turkey|16|asserted|-
R Mevlüt Çavuşoğlu|VISITED|Moscow|16|expected|on Wednesday
R Poland|VISITED|Kyiv|15|asserted|-
R Czech Republic|VISITED|Kyiv|15|asserted|-
R Slovenia|VISITED|Kyiv|15|asserted|-
R Volodymyr Zelenskyy|MET_WITH|Poland|15|asserted|-
R Volodymyr Zelenskyy|MET_WITH|Czech Republic|15|asserted|-
R Volodymyr Zelenskyy|MET_WITH|Slovenia|15|asserted|-

@zb-031|wire|2023-06-21|Modi lands in Washington with jets, chips and visas on the list
1 WASHINGTON, June 21 (Reuters) - Indian Prime Minister Narendra Modi was greeted by a children's choir on the South Lawn on Wednesday at the start of a state visit that both governments hope will bind India closer to the West, whatever it thinks of Ukraine.
---
2 He had flown in from New York, where he led a yoga session at the United Nations.
3 Aides to President Joe Biden said the leaders would announce that Liberty Aero Engines, of Ohio, may build its LF-414 fighter engines in Bengaluru together with state-owned Bharat Turbines.
4 Memory chip maker Sawtooth Micro is to spend $825 million on a test plant in Gujarat, for which New Delhi will pay half.
---
5 India remains the largest buyer of Russian arms and, since last year, a large buyer of Russian crude.
6 "We are not going to lecture," a U.S. official said.
7 More than 70 lawmakers had urged Biden to bring up press freedom.
---
8 For lunch there will be millet.
9 Bilateral trade reached $191 billion in 2022, making the United States India's biggest trading partner.
10 A quarrel at the World Trade Organization over chickpeas, apples and steel has been settled, the U.S. Trade Representative's office said.
---
11 Shares in Liberty Aero rose 1.9% before the bell.
12 Analyst Prakash Venkataraghavan of Kotwal Research said an engine deal had been "five years away for fifteen years".
E Place|India|India;Indian;New Delhi
E Place|Washington|Washington;WASHINGTON
E Place|South Lawn|South Lawn
E Place|Ukraine|Ukraine
E Place|New York|New York
E Place|Ohio|Ohio
E Place|Bengaluru|Bengaluru
E Place|Gujarat|Gujarat
E Place|Russia|Russian
E Place|United States|United States;U.S.
E Organization|Reuters|Reuters
E Organization|United Nations|United Nations
E Organization|World Trade Organization|World Trade Organization
E Organization|U.S. Trade Representative|U.S. Trade Representative
E Firm|Liberty Aero Engines|Liberty Aero Engines;Liberty Aero
E Firm|Bharat Turbines|Bharat Turbines
E Firm|Sawtooth Micro|Sawtooth Micro
E Firm|Kotwal Research|Kotwal Research
E Person|Narendra Modi|Narendra Modi;Modi
E Person|Joe Biden|Joe Biden;Biden
E Person|Prakash Venkataraghavan|Prakash Venkataraghavan
E Commodity|fighter engines|fighter engines
E Commodity|chips|chips
E Commodity|memory chips|Memory chip
E Commodity|arms|arms
E Commodity|crude|crude
E Commodity|millet|millet
E Commodity|chickpeas|chickpeas
E Commodity|apples|apples
E Commodity|steel|steel
C Narendra Modi|He@2
C India|it@1
C Liberty Aero Engines|its@3
R Narendra Modi|LEADS|India|1|asserted|-
R Narendra Modi|VISITED|South Lawn|1|asserted|on Wednesday
R Narendra Modi|VISITED|Washington|0|asserted|-
R Narendra Modi|VISITED|New York|2|asserted|-
R Joe Biden|LEADS|United States|3|asserted|-
R Liberty Aero Engines|LOCATED_IN|Ohio|3|asserted|-
R India|OWNS|Bharat Turbines|3|asserted|-
R Liberty Aero Engines|AGREED_WITH|Bharat Turbines|3|expected|-
R Sawtooth Micro|INVESTED_IN|Gujarat|4|expected|-
R India|INVESTED_IN|Gujarat|4|expected|-
R India|IMPORTS|arms|5|asserted|-
R India|IMPORTS|crude|5|asserted|since last year
R Russia|SUPPLIES|India|5|asserted|-
R United States|TRADES_WITH|India|9|asserted|in 2022
R United States|AGREED_WITH|India|9-10|asserted|-
R Prakash Venkataraghavan|EMPLOYED_BY|Kotwal Research|12|asserted|-

@zb-032|public broadcaster, us|2022-05-18|Sanctions Drive Russians to Repair, Reuse and Do Without
1 YEREVAN, ARMENIA — Anton does not want his family name in print.
2 Until March he fixed German espresso machines in a suburb of Yekaterinburg; now he drives a taxi in Yerevan and tells his passengers that the gasket, a ring of rubber that costs less than a dollar, is what will bring the economy down.
---
3 Western governments have talked of making the sanctions "bite."
4 On the ground, the bite is patchy.
5 Shelves in Moscow are full.
6 Washing machine factories, on the other hand, stand idle for want of chips, and an airline has been taking seats out of one jet to mend another.
---
7 "People misunderstand what sanctions do," said Maxim Beloborodov, an economist who left St. Petersburg for Vilnius.
8 "They do not stop an army in a week.
9 They make a country poorer every year than it would have been."
---
10 The ruble, which collapsed in the first days of the war, is stronger than it was before it.
11 The Central Bank of Russia has cut its key rate twice since April.
12 Oil revenue is up.
13 Armenia's own statistics show a curious boom in the sale of secondhand phones, most of which, shopkeepers say with a shrug, do not stay.
---
14 Anton has no plans to go home.
15 His landlord, a retired trade union official, has raised the rent for the third time.
E Place|Yerevan|YEREVAN;Yerevan
E Place|Armenia|ARMENIA;Armenia
E Place|Germany|German
E Place|Yekaterinburg|Yekaterinburg
E Place|Moscow|Moscow
E Place|St. Petersburg|St. Petersburg
E Place|Vilnius|Vilnius
E Place|Russia|Russians
E Organization|Central Bank of Russia|Central Bank of Russia
E Person|Anton|Anton
E Person|Maxim Beloborodov|Maxim Beloborodov
E Commodity|espresso machines|espresso machines
E Commodity|washing machines|Washing machine
E Commodity|chips|chips
E Commodity|oil|Oil
E Commodity|phones|secondhand phones
C Anton|he@2;his@2;His@15
C Maxim Beloborodov|who@7
C Central Bank of Russia|its@11
R Yerevan|LOCATED_IN|Armenia|1|asserted|-

@zb-033|wire|2025-08-20|Canada steelmaker seeks shield from creditors after tariffs double
1 TORONTO - St. Lawrence Tube & Rail Inc., the last maker of rail in Canada, obtained protection from its creditors on Wednesday, eleven weeks after the United States doubled its tariff on steel to 50 per cent.
---
2 The Hamilton, Ontario, company had sent 62 per cent of what it rolled across the border, most of it to Prairie & Gulf Railroad of Omaha.
3 "That lane is closed," chief executive Lorraine Paquette-Dubé told workers at a meeting in the canteen.
4 About 1,900 people are employed at the mill, and nobody has been sent home yet.
---
5 Ottawa has put up $400 million in loans, of which the company has drawn $85 million.
6 Prime Minister Mark Carney, who toured the works in July in a borrowed hard hat, said on Wednesday that the government would buy Canadian rail for Canadian tracks.
7 Opposition members asked what had taken it so long.
---
8 In its filing, St. Lawrence blames "dumping by producers in Asia" as well as the tariff.
9 It owes $31 million to a scrap dealer, Baycoast Metals, and $212 million to banks.
10 A potential buyer, Hyderabad-based Deccan Ispat Ltd., inspected the books in spring and has not been heard from since.
11 The United Steelworkers union wants a seat at the table.
E Place|Canada|Canada;Canadian;Ottawa
E Place|United States|United States
E Place|Hamilton|Hamilton
E Place|Ontario|Ontario
E Place|Omaha|Omaha
E Place|Asia|Asia
E Place|Hyderabad|Hyderabad
E Place|Toronto|TORONTO
E Organization|United Steelworkers|United Steelworkers
E Firm|St. Lawrence Tube & Rail Inc.|St. Lawrence Tube & Rail Inc.;St. Lawrence
E Firm|Prairie & Gulf Railroad|Prairie & Gulf Railroad
E Firm|Baycoast Metals|Baycoast Metals
E Firm|Deccan Ispat Ltd.|Deccan Ispat Ltd.
E Person|Lorraine Paquette-Dubé|Lorraine Paquette-Dubé
E Person|Mark Carney|Mark Carney
E Commodity|rail|rail
E Commodity|steel|steel
E Commodity|scrap|scrap
C St. Lawrence Tube & Rail Inc.|its@1;the company@5;its@8;It@9;The Hamilton, Ontario, company@2;it@2
C Mark Carney|who@6
C United States|its#2@1
R St. Lawrence Tube & Rail Inc.|LOCATED_IN|Canada|1|asserted|-
R St. Lawrence Tube & Rail Inc.|LOCATED_IN|Hamilton|2|asserted|-
R Hamilton|LOCATED_IN|Ontario|2|asserted|-
R St. Lawrence Tube & Rail Inc.|SUPPLIES|Prairie & Gulf Railroad|2|asserted|-
R St. Lawrence Tube & Rail Inc.|SUPPLIES|United States|1-2|asserted|-
R St. Lawrence Tube & Rail Inc.|EXPORTS|rail|1-2|asserted|-
R Prairie & Gulf Railroad|IMPORTS|rail|1-2|asserted|-
R Prairie & Gulf Railroad|LOCATED_IN|Omaha|2|asserted|-
R Lorraine Paquette-Dubé|LEADS|St. Lawrence Tube & Rail Inc.|2-3|asserted|-
R Mark Carney|LEADS|Canada|5-6|asserted|-
R St. Lawrence Tube & Rail Inc.|AGREED_WITH|Canada|5|asserted|-
R Asia|ACCUSED_BY|St. Lawrence Tube & Rail Inc.|8|asserted|-
R Deccan Ispat Ltd.|LOCATED_IN|Hyderabad|10|asserted|-
R Deccan Ispat Ltd.|OWNS|St. Lawrence Tube & Rail Inc.|10|expected|-

@zb-034|agency story|2024-05-15|Georgia's parliament passes 'foreign agents' bill; EU and US hint at consequences
1 Tbilisi (AFP) - Georgian lawmakers voted 84 to 30 on Tuesday to adopt a law that obliges groups funded from abroad to register, sending thousands into Rustaveli Avenue for the thirtieth evening.
---
2 Fist fights broke out in the chamber.
3 Outside, riot police in balaclavas detained thirteen demonstrators, said the interior ministry.
4 Two of them were American citizens.
---
5 A senior US diplomat, James Orlebar, who was in the city for talks with Prime Minister Irakli Kobakhidze, said that travel bans and financial measures could follow "if there is violence".
6 He had asked to see the billionaire founder of the ruling party, Georgian Dream, and been told that the great man would receive no one as long as 2 billion dollars of his were, in his party's phrase, de facto under sanctions.
---
7 The EU foreign policy chief, Josep Borrell, said the law harmed Georgia's path towards membership.
8 Germany's Bundestag foreign committee chair, Michael Roth, came to address the crowd.
9 Moscow dismissed the notion that the bill was modelled on its own.
---
10 In the hall of the Radisson, a trade fair for hazelnut growers went on as planned.
11 "We sell 40 percent to Italy and Germany and I would like it to remain so," said Zurab Kvaratskhelia, an exporter from Zugdidi.
12 He declined to give his opinion of the bill.
E Place|Tbilisi|Tbilisi
E Place|Georgia|Georgian;Georgia
E Place|Rustaveli Avenue|Rustaveli Avenue
E Place|United States|American;US
E Place|Germany|Germany
E Place|Russia|Moscow
E Place|Italy|Italy
E Place|Zugdidi|Zugdidi
E Organization|AFP|AFP
E Organization|interior ministry|interior ministry
E Organization|Georgian Dream|Georgian Dream
E Organization|European Union|EU
E Organization|Bundestag|Bundestag
E Person|James Orlebar|James Orlebar
E Person|Irakli Kobakhidze|Irakli Kobakhidze
E Person|Josep Borrell|Josep Borrell
E Person|Michael Roth|Michael Roth
E Person|Zurab Kvaratskhelia|Zurab Kvaratskhelia
E Commodity|hazelnuts|hazelnut
C James Orlebar|who@5;He@6
C Tbilisi|the city@5
C Russia|its@9
C Zurab Kvaratskhelia|He@12;I@11
R James Orlebar|EMPLOYED_BY|United States|5|asserted|-
R James Orlebar|VISITED|Tbilisi|1-5|asserted|-
R James Orlebar|MET_WITH|Irakli Kobakhidze|5|asserted|-
R Irakli Kobakhidze|LEADS|Georgia|1-5|asserted|-
R Georgia|SANCTIONED_BY|United States|5|expected|-
R Josep Borrell|EMPLOYED_BY|European Union|7|asserted|-
R Michael Roth|LEADS|Bundestag|8|asserted|-
R Michael Roth|VISITED|Tbilisi|1-8|asserted|-
R Georgia|SUPPLIES|Italy|10-11|asserted|-
R Georgia|SUPPLIES|Germany|10-11|asserted|-
R Zurab Kvaratskhelia|EXPORTS|hazelnuts|10-11|asserted|-

@zb-035|live blog|2022-09-29|Nord Stream: what we know – as it happened
* 1 18:30 We're wrapping up our coverage here.
* 2 17:55 Denmark and Sweden write to the Security Council: the leaks were caused by at least two detonations, with several hundred kilos of explosives
* 3 16:12 Gas on the Dutch exchange falls 9% to €187.
* 4 15:40 Swedish coast guard confirms fourth leak.
* 5 14:05 "Stupid and absurd": Kremlin spokesman Peskov's answer when asked if Russia did it. He says Moscow would like to take part in the inquiry.
* 6 12:48 A reader, Margarethe, asks: who owns the thing? The operator, Nord Stream AG, has its office in Zug, Switzerland; 51% belongs to Gazprom and the rest to four Western utilities.
* 7 11:20 Norway's prime minister, Jonas Gahr Støre, says soldiers will guard oil and gas plants. Norway is now Europe's largest source of gas.
* 8 10:01 Berlin: Economy Minister Robert Habeck announces an energy "shield" of €200bn, which will cap prices.
* 9 09:30 Meanwhile in the Polish town of Goleniów, the new Baltic Pipe, which was opened on Tuesday, is working at a third of capacity.
* 10 08:00 Good morning from Copenhagen, where the wind is from the west and the methane is on its way to Sweden.
E Place|Denmark|Denmark
E Place|Sweden|Sweden;Swedish
E Place|Netherlands|Dutch
E Place|Russia|Russia;Moscow;Kremlin
E Place|Zug|Zug
E Place|Switzerland|Switzerland
E Place|Norway|Norway
E Place|Europe|Europe
E Place|Germany|Berlin
E Place|Goleniów|Goleniów
E Place|Poland|Polish
E Place|Copenhagen|Copenhagen
E Organization|Security Council|Security Council
E Firm|Nord Stream AG|Nord Stream AG
E Firm|Gazprom|Gazprom
E Person|Peskov|Peskov
E Person|Margarethe|Margarethe
E Person|Jonas Gahr Støre|Jonas Gahr Støre
E Person|Robert Habeck|Robert Habeck
E Commodity|gas|Gas;gas
E Commodity|oil|oil
E Commodity|methane|methane
E Commodity|explosives|explosives
C Peskov|He@5
C Nord Stream AG|The operator@6;its@6
R Peskov|EMPLOYED_BY|Russia|5|asserted|-
R Nord Stream AG|LOCATED_IN|Zug|6|asserted|-
R Zug|LOCATED_IN|Switzerland|6|asserted|-
R Gazprom|OWNS|Nord Stream AG|6|asserted|-
R Jonas Gahr Støre|LEADS|Norway|7|asserted|-
R Norway|SUPPLIES|Europe|7|asserted|-
R Norway|EXPORTS|gas|7|asserted|-
R Europe|IMPORTS|gas|7|asserted|-
R Robert Habeck|EMPLOYED_BY|Germany|8|asserted|-
R Goleniów|LOCATED_IN|Poland|9|asserted|-
B 1

@zb-036|wire|2023-10-12|U.S. puts first price-cap sanctions on two tankers
1 Washington on Thursday imposed the first penalties on owners of tankers carrying Russian oil sold above the Group of Seven's $60 cap, going after a company in Turkey and another in the United Arab Emirates.
---
2 The Treasury Department said the Yaren Gülü, owned by Istanbul's Buz Hilal Denizcilik A.Ş., had carried crude priced at more than $80 after calling at a port in the Kola gulf.
3 The second ship, the SCF Prospero (IMO 9384021), loaded Novy Port crude at $75 and a little; her owner is Lumber Marine SA.
4 Both used American service providers while doing so.
---
5 "The cap works, and we intend to see that it does," Acting Assistant Secretary Anna Morrissette said.
6 Buz Hilal said in an email that it had been shown papers with a price below $60 and had no way of knowing better.
7 It will ask to be taken off the list.
---
8 Urals has traded above the ceiling since July.
9 Moscow has assembled a fleet of old ships that need no Western cover, and its discount to Brent has shrunk to $11.
10 An official at a Greek shipping company said phones in Piraeus "did not stop ringing" after the news.
11 The European Commission said it had taken note.
12 Oil settled 12 cents up in London, where traders were busy with Gaza.
E Place|United States|Washington;American;U.S.
E Place|Russia|Russian;Moscow
E Place|Turkey|Turkey
E Place|United Arab Emirates|United Arab Emirates
E Place|Istanbul|Istanbul
E Place|Kola gulf|Kola gulf
E Place|Greece|Greek
E Place|Piraeus|Piraeus
E Place|London|London
E Place|Gaza|Gaza
E Organization|Group of Seven|Group of Seven
E Organization|Treasury Department|Treasury Department
E Organization|European Commission|European Commission
E Firm|Buz Hilal Denizcilik A.Ş.|Buz Hilal Denizcilik A.Ş.;Buz Hilal
E Firm|Lumber Marine SA|Lumber Marine SA
E Vessel|Yaren Gülü|Yaren Gülü
E Vessel|SCF Prospero|SCF Prospero
E Person|Anna Morrissette|Anna Morrissette
E Commodity|oil|oil;crude;Urals;Novy Port crude;Oil;Brent
C Buz Hilal Denizcilik A.Ş.|a company in Turkey@1;it@6;It@7
C Lumber Marine SA|another@1
C SCF Prospero|her@3
C Russia|its@9
C European Commission|it@11
R Buz Hilal Denizcilik A.Ş.|SANCTIONED_BY|United States|1-2|asserted|on Thursday
R Lumber Marine SA|SANCTIONED_BY|United States|1-3|asserted|on Thursday
R Buz Hilal Denizcilik A.Ş.|LOCATED_IN|Turkey|1-2|asserted|-
R Lumber Marine SA|LOCATED_IN|United Arab Emirates|1-3|asserted|-
R Russia|EXPORTS|oil|1|asserted|-
R Buz Hilal Denizcilik A.Ş.|OWNS|Yaren Gülü|2|asserted|-
R Buz Hilal Denizcilik A.Ş.|LOCATED_IN|Istanbul|2|asserted|-
R Yaren Gülü|ACCUSED_BY|Treasury Department|2|asserted|-
R Lumber Marine SA|OWNS|SCF Prospero|3|asserted|-
R Anna Morrissette|EMPLOYED_BY|Treasury Department|2-5|asserted|-

@zb-037|wire brief|2024-02-06|Freetown: customs chief says no ship was ever held
1 FREETOWN - The head of Sierra Leone's customs on Tuesday dismissed reports that a refrigerated ship had been impounded at Queen Elizabeth II Quay on account of a cargo of turkey tails.
2 "There is no ship, there are no turkeys, and there was no seizure," Commissioner Alhaji Sulaiman Bangura-Kargbo told state radio.
---
3 The story, first carried by a website called Salone Pulse and picked up by stations in Monrovia and Conakry, had it that the reefer Polar Gambit was stopped last week with 900 tonnes of poultry past its date.
4 According to the port's berthing list, the Polar Gambit has not called since 2021.
---
5 Sierra Leoneans eat about 40,000 tonnes of imported chicken a year, a good deal of it from Brazil.
6 Consumer groups have long asked for a laboratory at the quay.
7 Money for one was approved in 2019.
E Place|Freetown|Freetown;FREETOWN
E Place|Sierra Leone|Sierra Leone;Sierra Leoneans
E Place|Queen Elizabeth II Quay|Queen Elizabeth II Quay
E Place|Monrovia|Monrovia
E Place|Conakry|Conakry
E Place|Brazil|Brazil
E Organization|customs|customs
E Organization|Salone Pulse|Salone Pulse
E Person|Alhaji Sulaiman Bangura-Kargbo|Alhaji Sulaiman Bangura-Kargbo
E Vessel|Polar Gambit|Polar Gambit
E Commodity|turkey tails|turkey tails
E Commodity|poultry|poultry
E Commodity|chicken|chicken
C Polar Gambit|a refrigerated ship@1
R Alhaji Sulaiman Bangura-Kargbo|LEADS|customs|1-2|asserted|-
R customs|LOCATED_IN|Sierra Leone|1|asserted|-
R Polar Gambit|ARRESTED_BY|customs|1-3|denied|last week
R Polar Gambit|LOCATED_IN|Queen Elizabeth II Quay|1-3|denied|last week
R Sierra Leone|IMPORTS|chicken|5|asserted|-
R Brazil|SUPPLIES|Sierra Leone|5|asserted|-

@zb-038|wire|2025-10-09|Beijing tightens grip on rare earths ahead of Trump-Xi talks
1 BEIJING, Oct 9 - China broadened its controls on rare earths on Thursday, adding five elements to the seven it restricted in April and, for the first time, claiming a say over goods made abroad with Chinese material.
---
2 From December 1, foreign firms will need a licence to send on any item that contains more than 0.1% of them, and applications for military use will be refused as a rule, the Ministry of Commerce said in a notice of eleven pages.
3 It also put fourteen organisations, most of them Western defence companies, on its unreliable entity list.
4 One of them is Ottawa's TecInsight Institute, which took apart a Chinese phone chip last year; another is Skylark Countermeasures Inc., a Virginia maker of anti-drone guns.
---
5 President Donald Trump was to meet Xi Jinping on the sidelines of a summit in Gyeongju, South Korea, later this month.
6 "This is the sort of present one brings to have something to take away again," said Claudia Reinhart-Moll of Basel's Gotthard Rohstoffanalyse AG.
---
7 In Europe car plants stood still for days in June for lack of magnets.
8 Estonia is proud of a new magnet factory in Narva, but it makes in a year what China makes in a day.
9 The yuan was steady.
10 Soybean growers in Iowa, who have not sold a single cargo of the new crop to China, were hoping for better news from Gyeongju.
E Place|China|China;Chinese;Beijing
E Place|Beijing|BEIJING
E Place|Ottawa|Ottawa
E Place|Virginia|Virginia
E Place|Gyeongju|Gyeongju
E Place|South Korea|South Korea
E Place|Basel|Basel
E Place|Europe|Europe
E Place|Estonia|Estonia
E Place|Narva|Narva
E Place|Iowa|Iowa
E Organization|Ministry of Commerce|Ministry of Commerce
E Organization|TecInsight Institute|TecInsight Institute
E Firm|Skylark Countermeasures Inc.|Skylark Countermeasures Inc.
E Firm|Gotthard Rohstoffanalyse AG|Gotthard Rohstoffanalyse AG
E Person|Donald Trump|Donald Trump;Trump
E Person|Xi Jinping|Xi Jinping;Xi
E Person|Claudia Reinhart-Moll|Claudia Reinhart-Moll
E Commodity|rare earths|rare earths
E Commodity|phone chip|phone chip
E Commodity|anti-drone guns|anti-drone guns
E Commodity|magnets|magnets
E Commodity|cars|car
E Commodity|soybeans|Soybean
C China|its@1;it@1
C Ministry of Commerce|It@3;its@3
C rare earths|them@2
R rare earths|SANCTIONED_BY|China|1|asserted|on Thursday
R TecInsight Institute|SANCTIONED_BY|Ministry of Commerce|2-4|asserted|on Thursday
R Skylark Countermeasures Inc.|SANCTIONED_BY|Ministry of Commerce|2-4|asserted|on Thursday
R TecInsight Institute|LOCATED_IN|Ottawa|4|asserted|-
R Skylark Countermeasures Inc.|LOCATED_IN|Virginia|4|asserted|-
R Donald Trump|MET_WITH|Xi Jinping|5|expected|later this month
R Donald Trump|VISITED|Gyeongju|5|expected|later this month
R Xi Jinping|VISITED|Gyeongju|5|expected|later this month
R Gyeongju|LOCATED_IN|South Korea|5|asserted|-
R Claudia Reinhart-Moll|EMPLOYED_BY|Gotthard Rohstoffanalyse AG|6|asserted|-
R Gotthard Rohstoffanalyse AG|LOCATED_IN|Basel|6|asserted|-
R Narva|LOCATED_IN|Estonia|8|asserted|-
R Iowa|SUPPLIES|China|10|denied|-

@zb-039|public broadcaster, us|2024-10-03|Dockworkers End Strike; Bananas Safe for Now
1 NEW YORK — Dockworkers on the U.S. East and Gulf coasts agreed late Thursday to go back to work after port operators raised their pay offer to 62 percent over six years.
---
2 The three-day walkout by 45,000 members of the International Longshoremen's Association (ILA) was the union's first since 1977.
3 Its president, Harold Daggett, had sworn that his members would "cripple" the economy.
4 The United States Maritime Alliance, which speaks for the terminal owners, said the contract now in force would be prolonged until January 15 so that the two could go on talking about robots.
---
5 President Joe Biden welcomed the deal as he toured the flood zone in Georgia.
6 He had refused to invoke a law of 1947 that would have forced an end to the strike.
---
7 At Hunts Point, in the Bronx, wholesaler Rosaura Tejeda Polanco spent the week looking for bananas.
8 Three-quarters of those eaten in America come by sea, many through Wilmington, Delaware, where two ships of the Costa Rican shipper Frutas del Caribe Unidas were waiting on Thursday with their cooling on.
9 "One more day and I would have been selling plantain chips," she said.
---
10 Retailers had brought in Christmas goods early.
11 Economists reckon that every day of the strike cost between $3.8 billion and $4.5 billion, though much of it will be made up.
E Place|United States|U.S.;America
E Place|New York|NEW YORK
E Place|East and Gulf coasts|East and Gulf coasts
E Place|Georgia|Georgia
E Place|Hunts Point|Hunts Point
E Place|Bronx|Bronx
E Place|Wilmington|Wilmington
E Place|Delaware|Delaware
E Place|Costa Rica|Costa Rican
E Organization|International Longshoremen's Association|International Longshoremen's Association;ILA
E Organization|United States Maritime Alliance|United States Maritime Alliance
E Person|Harold Daggett|Harold Daggett
E Person|Joe Biden|Joe Biden
E Person|Rosaura Tejeda Polanco|Rosaura Tejeda Polanco
E Firm|Frutas del Caribe Unidas|Frutas del Caribe Unidas
E Commodity|bananas|bananas;Bananas
E Commodity|plantain chips|plantain chips
C International Longshoremen's Association|the union's@2;Its@3;Dockworkers@1
C Harold Daggett|his@3
C United States Maritime Alliance|which@4;port operators@1
C Joe Biden|he@5;He@6
C Rosaura Tejeda Polanco|I@9;she@9
R International Longshoremen's Association|AGREED_WITH|United States Maritime Alliance|1-4|asserted|late Thursday
R Harold Daggett|LEADS|International Longshoremen's Association|2-3|asserted|-
R Joe Biden|LEADS|United States|1-5|asserted|-
R Joe Biden|VISITED|Georgia|5|asserted|-
R Hunts Point|LOCATED_IN|Bronx|7|asserted|-
R United States|IMPORTS|bananas|7-8|asserted|-
R Wilmington|LOCATED_IN|Delaware|8|asserted|-
R Frutas del Caribe Unidas|LOCATED_IN|Costa Rica|8|asserted|-

@zb-040|wire|2025-01-29|Bank Pelita's chief held in Jakarta over nickel loans
1 JAKARTA, Jan 29 - Indonesian anti-graft investigators have arrested the president director of Bank Pelita Tbk and a nickel magnate to whom it lent 5.1 trillion rupiah against ore that, prosecutors say, was still in the ground.
---
2 Surya Adiputra Wirahadi, 57, and the miner, Benny Gunardi Thio, were taken from a golf club in Sentul late on Tuesday, said Tessa Mahardhika, spokesman for the Corruption Eradication Commission (KPK).
3 Both wore the agency's orange vests when they were led past photographers.
4 Surya shook his head.
---
5 The bank, which is 30% in the hands of Japan's Kansai Trust, said that operations were normal and that Deputy President Director Dewi Larasati had taken over for the time being.
6 Its shares were suspended.
7 Kansai Trust said in Osaka that it was gathering information.
---
8 Thio's company, PT Halmahera Nikel Sentosa, sells matte to battery makers in Ningde and Pohang.
9 His lawyer said he would show that the reserves had been certified by a reputable firm from Perth.
---
10 Nickel prices have halved in two years as Indonesian output flooded the market.
11 The new president, Prabowo Subianto, has promised to chase corrupt officials "to Antarctica".
E Place|Jakarta|Jakarta;JAKARTA
E Place|Indonesia|Indonesian
E Place|Sentul|Sentul
E Place|Japan|Japan
E Place|Osaka|Osaka
E Place|Ningde|Ningde
E Place|Pohang|Pohang
E Place|Perth|Perth
E Place|Antarctica|Antarctica
E Organization|Corruption Eradication Commission|Corruption Eradication Commission;KPK
E Firm|Bank Pelita Tbk|Bank Pelita Tbk;Bank Pelita
E Firm|Kansai Trust|Kansai Trust
E Firm|PT Halmahera Nikel Sentosa|PT Halmahera Nikel Sentosa
E Person|Surya Adiputra Wirahadi|Surya Adiputra Wirahadi;Surya
E Person|Benny Gunardi Thio|Benny Gunardi Thio;Thio
E Person|Tessa Mahardhika|Tessa Mahardhika
E Person|Dewi Larasati|Dewi Larasati
E Person|Prabowo Subianto|Prabowo Subianto
E Commodity|nickel|nickel;Nickel
E Commodity|matte|matte
E Commodity|batteries|battery
C Surya Adiputra Wirahadi|the president director@1;his@4
C Bank Pelita Tbk|it@1;The bank@5;which@5;Its@6
C Benny Gunardi Thio|a nickel magnate@1;His@9;he@9
C Corruption Eradication Commission|the agency's@3;Indonesian anti-graft investigators@1
C Kansai Trust|it@7
R Surya Adiputra Wirahadi|ARRESTED_BY|Corruption Eradication Commission|1-2|asserted|late on Tuesday
R Benny Gunardi Thio|ARRESTED_BY|Corruption Eradication Commission|1-2|asserted|late on Tuesday
R Corruption Eradication Commission|LOCATED_IN|Indonesia|1-2|asserted|-
R Surya Adiputra Wirahadi|LEADS|Bank Pelita Tbk|1-2|asserted|-
R Bank Pelita Tbk|AGREED_WITH|Benny Gunardi Thio|1|asserted|-
R Tessa Mahardhika|EMPLOYED_BY|Corruption Eradication Commission|2|asserted|-
R Kansai Trust|INVESTED_IN|Bank Pelita Tbk|5|asserted|-
R Kansai Trust|LOCATED_IN|Japan|5|asserted|-
R Dewi Larasati|LEADS|Bank Pelita Tbk|5|asserted|-
R Benny Gunardi Thio|OWNS|PT Halmahera Nikel Sentosa|8|asserted|-
R PT Halmahera Nikel Sentosa|EXPORTS|matte|8|asserted|-
R PT Halmahera Nikel Sentosa|SUPPLIES|Ningde|8|asserted|-
R PT Halmahera Nikel Sentosa|SUPPLIES|Pohang|8|asserted|-
R Prabowo Subianto|LEADS|Indonesia|10-11|asserted|-
