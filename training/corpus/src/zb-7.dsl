@zb-121|wire|2023-09-01|Gabon junta seals palace; manganese shipments resume after a day
1 LIBREVILLE, Sept 1 - Army officers in Gabon said on Wednesday that they had seized power minutes after the electoral commission gave President Ali Bongo a third term, and put him under house arrest with his doctors.
2 A video showed him in an armchair asking friends everywhere to "make noise".
---
3 General Brice Oligui Nguema, the head of the presidential guard, was carried through the streets on the shoulders of his men.
4 One of the president's sons, Landry, was detained for treason together with six others, a colonel said on television.
---
5 Paris-based miner Ogooué Métaux SA stopped work for a day and started it again on Thursday morning.
6 Its shares lost a fifth of their value before recovering somewhat.
7 The company digs up a good part of the world's manganese at Moanda and takes it to the sea on a railway of its own.
8 "The trains have left," Finance Director Solène Aubertin told investors.
---
9 It was the eighth coup in West and Central Africa since 2020.
10 Cameroon, next door, reshuffled the top of its army the same evening; so did Rwanda.
11 OPEC's second-smallest member pumps 200,000 barrels a day, and nobody expected oil to move, nor did it.
E Place|Libreville|LIBREVILLE
E Place|Gabon|Gabon
E Place|Paris|Paris
E Place|Moanda|Moanda
E Place|West and Central Africa|West and Central Africa
E Place|Cameroon|Cameroon
E Place|Rwanda|Rwanda
E Organization|electoral commission|electoral commission
E Organization|presidential guard|presidential guard
E Organization|OPEC|OPEC
E Firm|Ogooué Métaux SA|Ogooué Métaux SA
E Person|Ali Bongo|Ali Bongo
E Person|Brice Oligui Nguema|Brice Oligui Nguema
E Person|Landry|Landry
E Person|Solène Aubertin|Solène Aubertin
E Commodity|manganese|manganese
E Commodity|oil|oil
C Ali Bongo|him@1;his@1;him@2;the president's@4
C Brice Oligui Nguema|his@3
C Ogooué Métaux SA|Its@6;The company@7
C Gabon|OPEC's second-smallest member@11
C Cameroon|its@10
R Ali Bongo|LEADS|Gabon|1|asserted|-
R Ali Bongo|ARRESTED_BY|Gabon|1|asserted|on Wednesday
R Brice Oligui Nguema|LEADS|presidential guard|3|asserted|-
R Landry|ARRESTED_BY|Gabon|1-4|asserted|-
R Ogooué Métaux SA|LOCATED_IN|Paris|5|asserted|-
R Ogooué Métaux SA|EXPORTS|manganese|7|asserted|-
R Solène Aubertin|EMPLOYED_BY|Ogooué Métaux SA|7-8|asserted|-

@zb-122|public broadcaster, us|2022-12-15|Africa Summit: Biden Says US 'All In', Delegates Count Buses
1 WASHINGTON — Forty-nine delegations, nine miles of fences and one traffic jam: the U.S.-Africa Leaders Summit closed on Thursday with a promise by President Joe Biden to travel south of the Sahara next year.
---
2 The United States will put $55 billion into the continent over three years, the White House said, without saying how much of it was new.
3 Washington also signed a memorandum with the secretariat of the African Continental Free Trade Area (AfCFTA).
4 "Trade, yes. But with roads first," said Wamkele Mene, the secretariat's head.
---
5 On the sidelines, Massachusetts firm Gridwell Energy signed a deal with Angola for solar parks worth $2 billion; financing by the U.S. Export-Import Bank is still under review.
6 A Nigerian delegate said that he had been asked more often about China than about Nigeria.
7 China's trade with Africa reached $254 billion in 2021, four times that of the U.S.
---
8 Burkina Faso, Guinea, Mali and Sudan were not invited because of their coups.
9 Zimbabwe's President Emmerson Mnangagwa, who is under U.S. sanctions, sent his foreign minister.
10 In the corridor a saleswoman from Kumasi was handing out shea butter.
11 By Thursday noon she had run out of samples and of patience with the badge scanner.
E Place|Washington|WASHINGTON
E Place|United States|U.S.;US;United States;Washington
E Place|Africa|Africa
E Place|Sahara|Sahara
E Place|Massachusetts|Massachusetts
E Place|Angola|Angola
E Place|Nigeria|Nigerian;Nigeria
E Place|China|China
E Place|Burkina Faso|Burkina Faso
E Place|Guinea|Guinea
E Place|Mali|Mali
E Place|Sudan|Sudan
E Place|Zimbabwe|Zimbabwe
E Place|Kumasi|Kumasi
E Organization|White House|White House
E Organization|African Continental Free Trade Area|African Continental Free Trade Area;AfCFTA
E Organization|U.S. Export-Import Bank|U.S. Export-Import Bank
E Firm|Gridwell Energy|Gridwell Energy
E Person|Joe Biden|Joe Biden;Biden
E Person|Wamkele Mene|Wamkele Mene
E Person|Emmerson Mnangagwa|Emmerson Mnangagwa
E Commodity|solar parks|solar parks
E Commodity|shea butter|shea butter
C Africa|the continent@2
C African Continental Free Trade Area|the secretariat's@4
C Emmerson Mnangagwa|who@9;his@9
R Joe Biden|LEADS|United States|1|asserted|-
R Joe Biden|VISITED|Africa|1|expected|next year
R United States|INVESTED_IN|Africa|2|expected|over three years
R United States|AGREED_WITH|African Continental Free Trade Area|3|asserted|-
R Wamkele Mene|LEADS|African Continental Free Trade Area|3-4|asserted|-
R Gridwell Energy|AGREED_WITH|Angola|5|asserted|-
R Gridwell Energy|LOCATED_IN|Massachusetts|5|asserted|-
R China|TRADES_WITH|Africa|7|asserted|in 2021
R United States|TRADES_WITH|Africa|7|asserted|in 2021
R Emmerson Mnangagwa|LEADS|Zimbabwe|9|asserted|-
R Emmerson Mnangagwa|SANCTIONED_BY|United States|9|asserted|-
E Organization|U.S.-Africa Leaders Summit|U.S.-Africa Leaders Summit

@zb-123|wire|2024-03-20|Intrel to get up to $8.5 bln for U.S. fabs
1 PHOENIX, March 20 - Chipmaker Intrel Corp is to receive as much as $8.5 billion in grants and $11 billion in loans from the Commerce Department towards factories in Arizona, Ohio, New Mexico and Oregon, the White House said on Wednesday, hours before President Joe Biden was to speak at its campus in Chandler.
---
2 The preliminary agreement is the largest so far under the CHIPS Act of 2022.
3 Money will be paid out as milestones are met, and due diligence comes first.
4 "We cannot just design chips," Commerce Secretary Gina Raimondo said on a call with reporters.
---
5 The United States makes about a tenth of the world's semiconductors and none of the most advanced.
6 Taiwan's Formosa Wafer, which is building next door, expects an award of its own in the coming weeks.
7 Its first plant there is a year behind schedule because, managers say, there were not enough skilled workers; the unions blame the managers.
---
8 Intrel lost $7 billion in its foundry business last year.
9 To fill the new lines it needs customers, and so far it has named one, Redmont Software of Washington state.
10 Residents of Chandler worry about water and the price of houses.
11 A saguaro that stood in the way of a car park was moved by crane, at night, and is said to be doing well.
E Place|Phoenix|PHOENIX
E Place|Arizona|Arizona
E Place|Ohio|Ohio
E Place|New Mexico|New Mexico
E Place|Oregon|Oregon
E Place|Chandler|Chandler
E Place|United States|United States;U.S.
E Place|Taiwan|Taiwan
E Place|Washington state|Washington state
E Organization|Commerce Department|Commerce Department
E Organization|White House|White House
E Firm|Intrel Corp|Intrel Corp;Intrel
E Firm|Formosa Wafer|Formosa Wafer
E Firm|Redmont Software|Redmont Software
E Person|Joe Biden|Joe Biden
E Person|Gina Raimondo|Gina Raimondo
E Commodity|chips|chips
E Commodity|semiconductors|semiconductors
C Intrel Corp|its@1;its@8;it@9;it#2@9
C Formosa Wafer|which@6;Its@7
C Chandler|there@7
R Commerce Department|INVESTED_IN|Intrel Corp|1|expected|-
R Intrel Corp|AGREED_WITH|Commerce Department|1-2|asserted|on Wednesday
R Joe Biden|VISITED|Chandler|1|expected|on Wednesday
R Gina Raimondo|LEADS|Commerce Department|1-4|asserted|-
R Formosa Wafer|LOCATED_IN|Taiwan|6|asserted|-
R Redmont Software|LOCATED_IN|Washington state|9|asserted|-
R Intrel Corp|SUPPLIES|Redmont Software|9|expected|-

@zb-124|agency story|2025-01-24|Estonia's small navy learns to read anchors
1 Tallinn (AFP) - On the bridge of the Raju, a border guard ship that used to look for smugglers of cigarettes, the talk these days is of anchors: how they are lowered, how they drag, and what a captain looks like who has not noticed that he lost one.
---
2 On Christmas Day the power cable between Estonia and Finland was cut.
3 Finnish commandos came down on the tanker Osprey R from a helicopter a few hours afterwards, and the police in Helsinki still hold her at Porvoo.
4 Her owner, Caravella LLC-FZ, of Sharjah, calls that a hijacking; its lawyer, Herman Ljungberg-Aho, has asked for the ship back four times.
---
5 NATO has since sent frigates and drones under the name of Baltic Sentry.
6 Secretary General Mark Rutte unveiled the operation in Helsinki on January 14.
7 "Ship captains must understand that threats to our infrastructure will have consequences," he said.
---
8 Commander Ivo Värk-Tamm of the Estonian Navy would like more ships and fewer adjectives.
9 He has four minehunters.
10 Two hundred tankers a month go by, bound for Primorsk or coming from there.
11 "We ask them on the radio whether they are insured," he said.
12 "They are very polite. One sang to us."
E Place|Estonia|Estonia
E Place|Tallinn|Tallinn
E Place|Finland|Finland;Finnish
E Place|Helsinki|Helsinki
E Place|Porvoo|Porvoo
E Place|Sharjah|Sharjah
E Place|Primorsk|Primorsk
E Organization|AFP|AFP
E Organization|police|police
E Organization|NATO|NATO
E Organization|Baltic Sentry|Baltic Sentry
E Organization|Estonian Navy|Estonian Navy
E Firm|Caravella LLC-FZ|Caravella LLC-FZ
E Vessel|Raju|Raju
E Vessel|Osprey R|Osprey R
E Person|Mark Rutte|Mark Rutte
E Person|Herman Ljungberg-Aho|Herman Ljungberg-Aho
E Person|Ivo Värk-Tamm|Ivo Värk-Tamm
E Commodity|cigarettes|cigarettes
E Commodity|power|power
C Osprey R|her@3;Her@4;the ship@4
C Caravella LLC-FZ|its@4
C Mark Rutte|he@7
C NATO|our@7
C Ivo Värk-Tamm|He@9;he@11
R Osprey R|ARRESTED_BY|police|3|asserted|-
R Osprey R|LOCATED_IN|Porvoo|3|asserted|-
R police|LOCATED_IN|Helsinki|3|asserted|-
R Caravella LLC-FZ|OWNS|Osprey R|3-4|asserted|-
R Caravella LLC-FZ|LOCATED_IN|Sharjah|4|asserted|-
R Herman Ljungberg-Aho|EMPLOYED_BY|Caravella LLC-FZ|4|asserted|-
R Mark Rutte|LEADS|NATO|5-6|asserted|-
R Mark Rutte|VISITED|Helsinki|6|asserted|on January 14
R Ivo Värk-Tamm|LEADS|Estonian Navy|8|asserted|-

@zb-125|wire brief|2023-11-27|Binchain founder pleads guilty; Dubai flat must wait
1 SEATTLE - The founder of the world's biggest crypto exchange, Binchain, has been told by a U.S. judge to stay in the continental United States until he is sentenced in February, court papers showed on Monday.
---
2 Zhao Weilun, 46, pleaded guilty last week to a failure to prevent money laundering, paid $50 million out of his own pocket and gave up his post as chief executive to the head of regional markets, Gareth Teo.
3 Prosecutors think that he might not come back from the United Arab Emirates, where he has a partner, three children and a flat.
4 The exchange itself will pay $4.3 billion and admitted having let users in Iran, Cuba and Syria deal with Americans.
---
5 Bitcoin, which some had expected to tumble, did nothing of the sort.
6 "Sanctioned" is a word that lawyers at the hearing used in both senses, a reporter noted: the bail had been sanctioned, and so had some of the customers.
E Place|Seattle|SEATTLE
E Place|United States|U.S.;United States;Americans
E Place|Dubai|Dubai
E Place|United Arab Emirates|United Arab Emirates
E Place|Iran|Iran
E Place|Cuba|Cuba
E Place|Syria|Syria
E Firm|Binchain|Binchain
E Person|Zhao Weilun|Zhao Weilun
E Person|Gareth Teo|Gareth Teo
E Commodity|Bitcoin|Bitcoin
C Zhao Weilun|The founder@1;he@1;his@2;he@3;he#2@3
C Binchain|The exchange itself@4
R Gareth Teo|LEADS|Binchain|1-2|asserted|-

@zb-126|public broadcaster, uk|2024-11-18|In Lima, a Chinese port and an empty chair
1 Fireworks lit up the bay at Chancay, sixty kilometres north of Lima, but the man who pressed the button was not there.
2 Xi Jinping opened the $1.3bn port by video link from the government palace in the capital, with his Peruvian host, Dina Boluarte, at his side.
---
3 The harbour belongs for the most part to China's state-owned Zhonghai Ports Group; the rest is in the hands of the local miner Volcanes del Sur SAA.
4 Blueberries, avocados and copper will get to Shanghai in 23 days, ten fewer than before.
5 In the hills above it, people whose windows cracked when the tunnel was blasted through are still waiting for someone to come and look.
---
6 Mr Xi was in Peru for the summit of the Asia-Pacific Economic Cooperation forum (Apec).
7 On Saturday he sat down with Joe Biden for the last time as president, and the two of them agreed that no machine should be allowed to decide on the use of a nuclear bomb.
8 He was to fly on to Rio de Janeiro, where the G20 begins today.
---
9 An adviser to Donald Trump has suggested a duty of 60% on anything that passes through Chancay.
10 "We've been fishing here for three hundred years," said Rosario Minaya, mending a net of blue nylon, "and now we are geopolitics."
11 Sir Keir Starmer met Mr Xi this morning in Rio and raised, among other things, the case of a jailed publisher.
E Place|Lima|Lima
E Place|Chancay|Chancay
E Place|China|China;Chinese
E Place|Peru|Peru;Peruvian
E Place|Shanghai|Shanghai
E Place|Rio de Janeiro|Rio de Janeiro;Rio
E Organization|Asia-Pacific Economic Cooperation|Asia-Pacific Economic Cooperation;Apec
E Organization|G20|G20
E Firm|Zhonghai Ports Group|Zhonghai Ports Group
E Firm|Volcanes del Sur SAA|Volcanes del Sur SAA
E Person|Xi Jinping|Xi Jinping;Xi
E Person|Dina Boluarte|Dina Boluarte
E Person|Joe Biden|Joe Biden
E Person|Donald Trump|Donald Trump
E Person|Rosario Minaya|Rosario Minaya
E Person|Keir Starmer|Keir Starmer
E Commodity|blueberries|Blueberries
E Commodity|avocados|avocados
E Commodity|copper|copper
E Commodity|nylon|blue nylon
C Xi Jinping|his@2;his#2@2;he@7;He@8
C Chancay|The harbour@3;it@5;here@10
C Lima|the capital@2
R Xi Jinping|VISITED|Lima|1-2|asserted|-
R Xi Jinping|MET_WITH|Dina Boluarte|2|asserted|-
R Dina Boluarte|LEADS|Peru|2|asserted|-
R China|OWNS|Zhonghai Ports Group|3|asserted|-
R Zhonghai Ports Group|INVESTED_IN|Chancay|1-3|asserted|-
R Volcanes del Sur SAA|INVESTED_IN|Chancay|1-3|asserted|-
R Volcanes del Sur SAA|LOCATED_IN|Peru|2-3|asserted|-
R Xi Jinping|VISITED|Peru|6|asserted|-
R Xi Jinping|MET_WITH|Joe Biden|7|asserted|On Saturday
R Xi Jinping|AGREED_WITH|Joe Biden|7|asserted|On Saturday
R Xi Jinping|VISITED|Rio de Janeiro|8|expected|today
R Peru|SUPPLIES|Shanghai|4|expected|-
R Keir Starmer|MET_WITH|Xi Jinping|11|asserted|this morning

@zb-127|wire|2025-06-03|Algeria asks France to hand over banker; Paris says file is thin
1 ALGIERS/PARIS - Algeria has renewed its demand for the extradition of Abdelkader Bensaïd-Rolland, the dual-national former chairman of the collapsed lender El Khalij Banque SPA, a judicial source in Algiers said on Tuesday.
---
2 Relations between the two countries are at their lowest in decades.
3 Each has sent home a dozen of the other's diplomats since April, after a French court placed a consular agent in custody over the kidnapping of a blogger.
4 President Abdelmadjid Tebboune has spoken of "a fabricated affair"; a novelist is in prison, and wheat from Rouen, once a matter of course, has not been seen at Algiers for a year.
---
5 Algerian buyers will not say why.
6 Traders understood from the invitation letters that French origin would not be accepted, and a state agency, OAIC, denied that any such instruction existed.
7 Russia has taken over most of the business.
8 "The rain in the Beauce falls all the same," said Jean-Loup Vasseneix, a grower near Chartres, "and the silo is full."
---
9 In Bensaïd-Rolland's case, lawyers expect a hearing in the autumn.
10 His counsel, Maître Odile Garrabé, says that the bank fell because the market did.
E Place|Algeria|Algeria;Algerian
E Place|Algiers|Algiers;ALGIERS
E Place|France|France;French;Paris
E Place|Paris|PARIS
E Place|Rouen|Rouen
E Place|Russia|Russia
E Place|Beauce|Beauce
E Place|Chartres|Chartres
E Organization|OAIC|OAIC
E Firm|El Khalij Banque SPA|El Khalij Banque SPA
E Person|Abdelkader Bensaïd-Rolland|Abdelkader Bensaïd-Rolland;Bensaïd-Rolland
E Person|Abdelmadjid Tebboune|Abdelmadjid Tebboune
E Person|Jean-Loup Vasseneix|Jean-Loup Vasseneix
E Person|Odile Garrabé|Odile Garrabé
E Commodity|wheat|wheat
C Algeria|its@1
C Abdelkader Bensaïd-Rolland|banker@0;His@10
C El Khalij Banque SPA|the bank@10
R Abdelmadjid Tebboune|LEADS|Algeria|1-4|asserted|-
R France|SUPPLIES|Algeria|4|denied|-
R OAIC|LOCATED_IN|Algeria|5-6|asserted|-
R France|SANCTIONED_BY|Algeria|5-6|alleged|-
R Russia|SUPPLIES|Algeria|4-7|asserted|-
R Russia|EXPORTS|wheat|4-7|asserted|-
R Algeria|IMPORTS|wheat|4-7|asserted|-

@zb-128|live blog|2023-03-19|Bank weekend: minute by minute
* 1 Refresh this page for updates
* 2 22:50 – Good night from Zurich. Helvetia-Union Bank AG has agreed to buy Kredit Limmat AG for three billion francs. It took four days, four regulators and, we hear, eighteen pizzas.
* 3 22:10 – The Federal Reserve, the ECB and four more central banks announce that dollars will be lent every day rather than every week.
* 4 19:45 – Finance minister Karin Keller-Sutter: "This is no bailout. This is a commercial solution."
* 5 19:32 – Kredit Limmat's chairman, Urs Lehmann-Frey: a sad day. Its AT1 bonds, 16 billion of them, are worth nothing.
* 6 16:20 – Saudi Commercial Bank, the biggest holder with 9.9%, has no comment. It was a remark by its chairman on Wednesday ("absolutely not") that set the run off.
* 7 14:00 – A US money manager, Blackmere, denies that it is preparing a rival bid.
* 8 11:15 – The staff association asks that both banks put up a task force for jobs.
* 9 09:05 – Outside on Paradeplatz two tourists from Busan are taking a selfie with one bank after the other.
E Place|Zurich|Zurich
E Place|Paradeplatz|Paradeplatz
E Place|Busan|Busan
E Place|United States|US
E Organization|Federal Reserve|Federal Reserve
E Organization|ECB|ECB
E Firm|Helvetia-Union Bank AG|Helvetia-Union Bank AG
E Firm|Kredit Limmat AG|Kredit Limmat AG;Kredit Limmat
E Firm|Saudi Commercial Bank|Saudi Commercial Bank
E Firm|Blackmere|Blackmere
E Person|Karin Keller-Sutter|Karin Keller-Sutter
E Person|Urs Lehmann-Frey|Urs Lehmann-Frey
E Commodity|pizzas|pizzas
C Kredit Limmat AG|Its@5
C Saudi Commercial Bank|It@6;its@6
C Blackmere|it@7
R Helvetia-Union Bank AG|OWNS|Kredit Limmat AG|2|expected|-
R Helvetia-Union Bank AG|AGREED_WITH|Kredit Limmat AG|2|asserted|-
R Urs Lehmann-Frey|LEADS|Kredit Limmat AG|5|asserted|-
R Saudi Commercial Bank|INVESTED_IN|Kredit Limmat AG|5-6|asserted|-
R Blackmere|OWNS|Kredit Limmat AG|5-7|denied|-
R Blackmere|LOCATED_IN|United States|7|asserted|-
B 1

@zb-129|wire|2024-09-26|China, at sea off Vanuatu, buys fish and asks for nothing, officials insist
1 PORT VILA - A Chinese hospital ship has left Port Vila after treating 3,600 patients, and with it went forty tonnes of yellowfin tuna for a cannery in Zhoushan, the first such consignment from Vanuatu in six years.
---
2 Fisheries Director Sompert Gereva-Tari said that the sale had been arranged by a private firm, Efate Blue Catch Ltd, and that "there is no string on this fish".
3 Opposition politicians wonder.
4 A presidential palace and a finance ministry, gifts of Beijing, were handed over in July, a week before Prime Minister Charlot Salwai went to see Xi Jinping.
---
5 Australia and Vanuatu signed a security agreement in 2022 that has never been ratified.
6 A new one, to be called Nakamal, is being discussed.
7 Western diplomats on the island, of whom there are now more than there are good restaurants, follow every crane.
---
8 The nurses of the hospital ship, for their part, went shopping.
9 Stallholder Leitare Kalsakau sold eleven woven baskets in an hour.
10 She has a daughter picking fruit in Queensland and a son on a scholarship in Jinan.
11 "I have one on each side," she said. "It's called balance."
E Place|Port Vila|Port Vila;PORT VILA
E Place|China|China;Chinese;Beijing
E Place|Vanuatu|Vanuatu
E Place|Zhoushan|Zhoushan
E Place|Australia|Australia
E Place|Queensland|Queensland
E Place|Jinan|Jinan
E Organization|Fisheries|Fisheries
E Organization|finance ministry|finance ministry
E Firm|Efate Blue Catch Ltd|Efate Blue Catch Ltd
E Person|Sompert Gereva-Tari|Sompert Gereva-Tari
E Person|Charlot Salwai|Charlot Salwai
E Person|Xi Jinping|Xi Jinping
E Person|Leitare Kalsakau|Leitare Kalsakau
E Commodity|tuna|yellowfin tuna
E Commodity|baskets|woven baskets
E Commodity|fruit|fruit
E Commodity|fish|fish
C Leitare Kalsakau|She@10;I@11;she@11
C Vanuatu|the island@7
R Vanuatu|EXPORTS|tuna|1|asserted|-
R Efate Blue Catch Ltd|EXPORTS|tuna|1-2|asserted|-
R Efate Blue Catch Ltd|SUPPLIES|Zhoushan|1-2|asserted|-
R Zhoushan|IMPORTS|tuna|1|asserted|-
R Sompert Gereva-Tari|LEADS|Fisheries|2|asserted|-
R Charlot Salwai|LEADS|Vanuatu|1-4|asserted|-
R Charlot Salwai|MET_WITH|Xi Jinping|4|asserted|-
R Australia|AGREED_WITH|Vanuatu|5|asserted|in 2022
R Australia|AGREED_WITH|Vanuatu|5-6|expected|-

@zb-130|current events bullets, sanctions desk|2024-02-23|Two years on: the day's listings
* 1 * Two years after Russian tanks crossed the border, governments are outdoing one another with lists. Our running tally:
* 2 * The U.S. Treasury imposes sanctions on the payment system Miron and on the Lena Carbon Company, a coal exporter of Yakutsk. (Reuters)
* 3 ** In the same action: Zarnitsa Optika; Transsib Kontejner; Pavel Dudarev, warden of a penal colony
* 4 ** The State Department adds three officials of the prison in Kharp. (AP)
* 5 * The UK government targets importers of diamonds, among them a Belgian-Indian family firm, Mehta-Vandenberghe NV. (BBC)
* 6 * Canada: ten people, 153 entities; names to follow. (CBC)
* 7 * Japan says that it "intends" to freeze the assets of companies in China and Kazakhstan, a first. (Kyodo)
* 8 * China's foreign ministry calls measures against its firms illegal. (Xinhua)
* 9 * Hungary refuses to join in a statement of the 27. (Politico)
* 10 * Elsewhere: Kenya's Central Bank lifts its restrictions on a lender, Zuri Kredit. (Daily Nation)
* 11 * Not sanctions: Malaysia fines Russian-registered yacht for anchoring on coral. (Bernama)
E Place|Russia|Russian
E Place|Yakutsk|Yakutsk
E Place|Kharp|Kharp
E Place|United Kingdom|UK
E Place|Belgium|Belgian
E Place|India|Indian
E Place|Canada|Canada
E Place|Japan|Japan
E Place|China|China
E Place|Kazakhstan|Kazakhstan
E Place|Hungary|Hungary
E Place|Kenya|Kenya
E Place|Malaysia|Malaysia
E Organization|U.S. Treasury|U.S. Treasury
E Organization|Reuters|Reuters
E Organization|State Department|State Department
E Organization|AP|AP
E Organization|BBC|BBC
E Organization|CBC|CBC
E Organization|Kyodo|Kyodo
E Organization|foreign ministry|foreign ministry
E Organization|Xinhua|Xinhua
E Organization|European Union|the 27
E Organization|Politico|Politico
E Organization|Central Bank|Central Bank
E Organization|Daily Nation|Daily Nation
E Organization|Bernama|Bernama
E Firm|Miron|Miron
E Firm|Lena Carbon Company|Lena Carbon Company
E Firm|Zarnitsa Optika|Zarnitsa Optika
E Firm|Transsib Kontejner|Transsib Kontejner
E Firm|Mehta-Vandenberghe NV|Mehta-Vandenberghe NV
E Firm|Zuri Kredit|Zuri Kredit
E Person|Pavel Dudarev|Pavel Dudarev
E Commodity|tanks|tanks
E Commodity|coal|coal
E Commodity|diamonds|diamonds
C Japan|it@7
C China|its@8
C Central Bank|its@10
R Miron|SANCTIONED_BY|U.S. Treasury|2|asserted|-
R Lena Carbon Company|SANCTIONED_BY|U.S. Treasury|2|asserted|-
R Lena Carbon Company|EXPORTS|coal|2|asserted|-
R Lena Carbon Company|LOCATED_IN|Yakutsk|2|asserted|-
R Zarnitsa Optika|SANCTIONED_BY|U.S. Treasury|2-3|asserted|-
R Transsib Kontejner|SANCTIONED_BY|U.S. Treasury|2-3|asserted|-
R Pavel Dudarev|SANCTIONED_BY|U.S. Treasury|2-3|asserted|-
R Mehta-Vandenberghe NV|SANCTIONED_BY|United Kingdom|5|asserted|-
R Mehta-Vandenberghe NV|LOCATED_IN|Belgium|5|asserted|-
R Mehta-Vandenberghe NV|LOCATED_IN|India|5|asserted|-
R Mehta-Vandenberghe NV|IMPORTS|diamonds|5|asserted|-
R China|SANCTIONED_BY|Japan|7|expected|-
R Kazakhstan|SANCTIONED_BY|Japan|7|expected|-
R foreign ministry|LOCATED_IN|China|8|asserted|-
R Central Bank|LOCATED_IN|Kenya|10|asserted|-

@zb-131|wire|2022-06-30|Iraqi Kurd oil firm's Turkish partner sells out to Abu Dhabi investor
1 ERBIL, June 30 - Abu Dhabi's Sahil Energy Investments has paid $340 million for the 40% of the Taq Bira field held by Anatolia's Tuna Petrol A.Ş., becoming the first Gulf investor in the oil of Iraqi Kurdistan since rockets landed near a gas plant there last week.
---
2 Qaiwan Oil, an Erbil firm, keeps the rest and will go on running the wells.
3 No one was hurt by the rockets, of which there were three in four days.
4 Work on an extension was stopped and the American engineers were sent home.
---
5 In February, Iraq's Federal Supreme Court declared the region's oil law unconstitutional.
6 Baghdad has since been writing to foreign companies, telling them that their contracts are void; some have answered and some have left.
7 "You buy a barrel here and a lawyer comes with it," said Hemin Barzani-Koye, a consultant in Sulaimaniya.
---
8 Summer brings other trouble.
9 The Tigris is low, dust storms have closed the airport six times since April, and in Basra the power failed on the hottest day of the year.
10 At the Erbil citadel, a tea seller offered the opinion that oil had never made anybody's tea sweeter.
E Place|Abu Dhabi|Abu Dhabi
E Place|Erbil|Erbil;ERBIL
E Place|Taq Bira field|Taq Bira field
E Place|Anatolia|Anatolia
E Place|Turkey|Turkish
E Place|Gulf|Gulf
E Place|Iraqi Kurdistan|Iraqi Kurdistan
E Place|United States|American
E Place|Iraq|Iraq;Baghdad;Iraqi
E Place|Sulaimaniya|Sulaimaniya
E Place|Tigris|Tigris
E Place|Basra|Basra
E Organization|Federal Supreme Court|Federal Supreme Court
E Firm|Sahil Energy Investments|Sahil Energy Investments
E Firm|Tuna Petrol A.Ş.|Tuna Petrol A.Ş.
E Firm|Qaiwan Oil|Qaiwan Oil
E Person|Hemin Barzani-Koye|Hemin Barzani-Koye
E Commodity|oil|oil
E Commodity|rockets|rockets
E Commodity|tea|tea
C Sahil Energy Investments|Abu Dhabi investor@0
C Tuna Petrol A.Ş.|Turkish partner@0
C Iraqi Kurdistan|there@1;the region's@5;here@7
C Qaiwan Oil|Iraqi Kurd oil firm's@0
R Sahil Energy Investments|INVESTED_IN|Taq Bira field|1|asserted|-
R Sahil Energy Investments|LOCATED_IN|Abu Dhabi|1|asserted|-
R Tuna Petrol A.Ş.|LOCATED_IN|Anatolia|1|asserted|-
R Tuna Petrol A.Ş.|LOCATED_IN|Turkey|0-1|asserted|-
R Qaiwan Oil|LOCATED_IN|Erbil|2|asserted|-
R Qaiwan Oil|INVESTED_IN|Taq Bira field|1-2|asserted|-
R Federal Supreme Court|LOCATED_IN|Iraq|5|asserted|-

@zb-132|agency story|2024-11-24|Rich nations' $300 billion lands in a hall full of boos
1 Baku (AFP) - At half past two in the morning the gavel came down so fast that India's delegate, Chandni Raina, still had her hand in the air.
2 COP29 had adopted its finance text: $300 billion a year from 2035, to be provided by the wealthier countries to the poorer ones, which had asked for 1.3 trillion.
---
3 "An optical illusion," Raina said when she was at last given the floor.
4 Her words were met with cheers; so were those of the delegates of Nigeria and Bolivia.
5 EU climate commissioner Wopke Hoekstra hailed the start of a new era.
---
6 The host's own behaviour had been much discussed.
7 President Ilham Aliyev, on the second day, called oil and gas a gift of God.
8 Reporters found that the chief executive of the summit had been filmed offering to arrange introductions to SOCAR, the state oil company; the organisers did not comment.
9 Saudi Arabia was accused by Britain's former envoy of having altered a document that was not supposed to be editable.
---
10 The buses to the stadium ran on gas and stopped at midnight.
11 In the Old Town, carpet dealer Elxan Həsənli had sold three small rugs in a fortnight.
12 "Climate people look at the label," he said.
E Place|Baku|Baku
E Place|India|India
E Place|Nigeria|Nigeria
E Place|Bolivia|Bolivia
E Place|Saudi Arabia|Saudi Arabia
E Place|United Kingdom|Britain
E Place|Old Town|Old Town
E Organization|AFP|AFP
E Organization|COP29|COP29
E Organization|European Union|EU
E Firm|SOCAR|SOCAR
E Person|Chandni Raina|Chandni Raina;Raina
E Person|Wopke Hoekstra|Wopke Hoekstra
E Person|Ilham Aliyev|Ilham Aliyev
E Person|Elxan Həsənli|Elxan Həsənli
E Commodity|oil|oil
E Commodity|gas|gas
E Commodity|carpets|carpet
E Commodity|rugs|rugs
C Chandni Raina|her@1;she@3;Her@4
C Elxan Həsənli|he@12
R Chandni Raina|EMPLOYED_BY|India|1|asserted|-
R Wopke Hoekstra|EMPLOYED_BY|European Union|5|asserted|-

@zb-133|wire|2023-07-05|Dutch court clears sale of seized yacht's engines, not yacht
1 ROTTERDAM - A judge in Rotterdam ruled on Wednesday that two diesel engines ordered for an unfinished superyacht may be sold, since they had never become part of a thing whose owner is on the European Union's list.
2 The yacht herself, a 68-metre hull known as Project Tulipan, stays where she is, at the yard of Kaagman Jachtbouw B.V. in Makkum.
---
3 She was commissioned in 2020 by Igor Vasilenko-Rotov, a fertiliser magnate from Perm whom Brussels blacklisted in April 2022 and whose lawyers have been fighting the decision in Luxembourg ever since.
4 Kaagman, which has not been paid for fifteen months, had sued its own customs service.
5 "I build ships, I'm not a cloakroom," said the owner of the yard, Sietske Kaagman.
---
6 Two Dutch marine engine dealers and one in Jacksonville have shown interest.
7 Frozen yachts cost money: Italy is said to have spent more than thirty million euros on looking after one in Trieste.
8 Fourteen boats under construction at Dutch yards were put under supervision last year.
9 In Makkum, children have given the hull a name of their own, the Whale.
E Place|Rotterdam|Rotterdam;ROTTERDAM
E Place|Netherlands|Dutch
E Place|Makkum|Makkum
E Place|Perm|Perm
E Place|Luxembourg|Luxembourg
E Place|Jacksonville|Jacksonville
E Place|Italy|Italy
E Place|Trieste|Trieste
E Organization|European Union|European Union;Brussels
E Organization|customs service|customs service
E Firm|Kaagman Jachtbouw B.V.|Kaagman Jachtbouw B.V.;Kaagman
E Person|Igor Vasilenko-Rotov|Igor Vasilenko-Rotov
E Person|Sietske Kaagman|Sietske Kaagman
E Vessel|Project Tulipan|Project Tulipan
E Commodity|diesel engines|diesel engines
E Commodity|marine engines|marine engine
E Commodity|fertiliser|fertiliser
C Project Tulipan|The yacht herself@2;she@2;She@3
C Igor Vasilenko-Rotov|whom@3;whose@3;owner@1
C Kaagman Jachtbouw B.V.|which@4;its@4;the yard@5
C Sietske Kaagman|I@5
R Igor Vasilenko-Rotov|SANCTIONED_BY|European Union|3|asserted|in April 2022
R Igor Vasilenko-Rotov|OWNS|Project Tulipan|1-3|asserted|-
R Project Tulipan|LOCATED_IN|Makkum|2|asserted|-
R Kaagman Jachtbouw B.V.|LOCATED_IN|Makkum|2|asserted|-
R customs service|ACCUSED_BY|Kaagman Jachtbouw B.V.|4|asserted|-
R customs service|LOCATED_IN|Netherlands|4-6|asserted|-
R Sietske Kaagman|OWNS|Kaagman Jachtbouw B.V.|5|asserted|-

@zb-134|public broadcaster, us|2024-06-25|Kenyan Police Land in Port-au-Prince as Nairobi Burns
1 NAIROBI, KENYA — Two hundred Kenyan police officers walked down the steps of a Kenya Airways jet in Port-au-Prince on Tuesday, in helmets and with their rifles across their chests.
2 At home, at about the same hour, a crowd was breaking through the fence of parliament.
---
3 The protesters, most of them young, had come to stop a finance bill that would have raised taxes on bread, cooking oil and sanitary towels.
4 Members voted it through and were led out by a tunnel.
5 Part of the building was on fire; at least five people were shot dead, a doctors' association said.
---
6 President William Ruto saw the officers off on Monday and called their mission "historic."
7 He had been received at the White House a month before, the first African head of state in sixteen years to be given a state dinner.
8 The United States has committed $360 million to the Haiti force and has delivered armored vehicles.
---
9 "They sent police to Haiti to bring peace," said Wanjiru Kamotho, 23, holding a wet scarf to her face on Wabera Street.
10 "We would have liked some here."
11 In the Haitian capital, market vendor Mirlande Cadet watched the new men drive by.
12 "I've seen soldiers arrive three times," she said. "It is the leaving I remember."
E Place|Kenya|Kenyan;KENYA
E Place|Nairobi|NAIROBI;Nairobi
E Place|Port-au-Prince|Port-au-Prince
E Place|Haiti|Haiti;Haitian
E Place|United States|United States
E Place|Wabera Street|Wabera Street
E Place|Africa|African
E Organization|parliament|parliament
E Organization|White House|White House
E Firm|Kenya Airways|Kenya Airways
E Person|William Ruto|William Ruto
E Person|Wanjiru Kamotho|Wanjiru Kamotho
E Person|Mirlande Cadet|Mirlande Cadet
E Commodity|rifles|rifles
E Commodity|bread|bread
E Commodity|cooking oil|cooking oil
E Commodity|sanitary towels|sanitary towels
E Commodity|armored vehicles|armored vehicles
C William Ruto|He@7
C Wanjiru Kamotho|her@9;We@10
C Mirlande Cadet|I@12;she@12
C Nairobi|here@10
R Nairobi|LOCATED_IN|Kenya|1|asserted|-
R Kenya|VISITED|Port-au-Prince|1|asserted|on Tuesday
R William Ruto|LEADS|Kenya|1-6|asserted|-
R William Ruto|MET_WITH|White House|7|asserted|a month before
R United States|SUPPLIES|Haiti|8|asserted|-
R United States|EXPORTS|armored vehicles|8|asserted|-

@zb-135|commodity wire|2025-08-05|Mongolian coal queue shrinks as Ganqimaodu goes robot
1 GANQIMAODU, China - Where two thousand trucks used to wait for a week, with men cooking mutton on the hoods, there were eighty on Monday, and half of those had nobody in the cab.
---
2 The driverless vehicles, made by Hohhot start-up Morin Autonomy Co., Ltd., carry coking coal over the last nine kilometres from the Mongolian side.
3 Their owner, the trader Gobi Link LLC of Ulaanbaatar, says that they never sleep and never ask for mutton.
---
4 China bought 57 million metric tons of coking coal from its neighbour last year, almost half of all it imported.
5 Prices are down by a third since January because steel mills in Hebei are making less, and Mongolia's budget, a third of which hangs on coal, is down with them.
6 Students who brought down the government of Luvsannamsrain Oyun-Erdene in June had complained of a handbag.
7 His successor, Gombojavyn Zandanshatar, wants a railway across the border finished by 2027; the gauge has been argued about since 2008.
---
8 Drivers see things differently.
9 "Nobody has ever been robbed by a robot, I grant you that," said Tömörbaatar, 41, who has a loan on his truck.
10 He plans to try his luck with cashmere.
11 Futures in Dalian closed 0.4% up.
E Place|Ganqimaodu|Ganqimaodu;GANQIMAODU
E Place|China|China
E Place|Hohhot|Hohhot
E Place|Mongolia|Mongolian;Mongolia
E Place|Ulaanbaatar|Ulaanbaatar
E Place|Hebei|Hebei
E Place|Dalian|Dalian
E Firm|Morin Autonomy Co., Ltd.|Morin Autonomy Co., Ltd.
E Firm|Gobi Link LLC|Gobi Link LLC
E Person|Luvsannamsrain Oyun-Erdene|Luvsannamsrain Oyun-Erdene
E Person|Gombojavyn Zandanshatar|Gombojavyn Zandanshatar
E Person|Tömörbaatar|Tömörbaatar
E Commodity|coking coal|coking coal
E Commodity|coal|coal
E Commodity|steel|steel
E Commodity|mutton|mutton
E Commodity|driverless vehicles|driverless vehicles
E Commodity|cashmere|cashmere
E Commodity|handbag|handbag
C driverless vehicles|they@3
C Mongolia|its neighbour@4
C China|its@4;it@4
C Luvsannamsrain Oyun-Erdene|His@7
C Tömörbaatar|I@9;who@9;his@9;He@10
R Ganqimaodu|LOCATED_IN|China|1|asserted|-
R Morin Autonomy Co., Ltd.|LOCATED_IN|Hohhot|2|asserted|-
R Morin Autonomy Co., Ltd.|SUPPLIES|Gobi Link LLC|2-3|asserted|-
R Gobi Link LLC|LOCATED_IN|Ulaanbaatar|3|asserted|-
R China|IMPORTS|coking coal|4|asserted|last year
R Mongolia|SUPPLIES|China|4-5|asserted|last year
R Mongolia|EXPORTS|coking coal|4-5|asserted|last year
R Gombojavyn Zandanshatar|LEADS|Mongolia|5-7|asserted|-

@zb-136|wire brief|2023-12-01|Zimbabwe's platinum miners and unions agree to talk about talks
1 HARARE - Zimbabwe's largest platinum producer, Great Dyke Plats (Pvt) Ltd, and a trade union representing 4,100 of its workers said on Friday that they would meet next week to decide where and when to meet.
2 The company has lost a third of its revenue with the fall in metal prices.
---
3 It wants to cut pay rather than jobs.
4 "One cannot eat a consultation," said union secretary Tapiwa Nyakudya.
---
5 South African parent Bushveld Crown Platinum Ltd announced 7,000 job losses of its own on Thursday.
6 Palladium, used in the exhausts of petrol cars, is at its lowest since 2018.
7 Power cuts of up to eighteen hours a day have not helped.
8 President Emmerson Mnangagwa's government is under pressure to relax a rule by which exporters hand over a quarter of their dollars.
E Place|Zimbabwe|Zimbabwe
E Place|Harare|HARARE
E Place|South Africa|South African
E Firm|Great Dyke Plats (Pvt) Ltd|Great Dyke Plats (Pvt) Ltd
E Firm|Bushveld Crown Platinum Ltd|Bushveld Crown Platinum Ltd
E Person|Tapiwa Nyakudya|Tapiwa Nyakudya
E Person|Emmerson Mnangagwa|Emmerson Mnangagwa
E Commodity|platinum|platinum
E Commodity|palladium|Palladium
E Commodity|cars|petrol cars
E Commodity|power|Power
C Great Dyke Plats (Pvt) Ltd|its@1;The company@2;It@3
R Great Dyke Plats (Pvt) Ltd|LOCATED_IN|Zimbabwe|1|asserted|-
R Great Dyke Plats (Pvt) Ltd|SUBSIDIARY_OF|Bushveld Crown Platinum Ltd|1-5|asserted|-
R Bushveld Crown Platinum Ltd|LOCATED_IN|South Africa|5|asserted|-
R Emmerson Mnangagwa|LEADS|Zimbabwe|1-8|asserted|-

@zb-137|public broadcaster, germany|2024-10-29|Fake solar firm, real roofs: raids in three countries
1 Investigators in Germany, Austria and Croatia searched 31 addresses on Tuesday in connection with Sonnwend Direkt GmbH, a Regensburg company that took deposits for rooftop solar systems from some 2,400 households and fitted perhaps 300.
---
2 Its co-founder and managing director, Lukas Prechtl, was arrested on the island of Krk by Croatian police; his partner, Verena Oberhuber, gave herself up in Salzburg.
3 The prosecutor's office in Nuremberg suspects both of commercial fraud to the tune of 19 million euros.
4 Sonnwend's lawyers did not return calls.
5 On its website the firm still promises "a roof that earns."
---
6 The panels themselves, from Yancheng Sunrich of Jiangsu, were good and were paid for, the supplier says.
7 They lie in a hall in Passau, 11,000 of them, and cannot be sold as long as the case lasts.
---
8 Demand for solar in Europe has cooled since power became cheaper.
9 Several makers of inverters have gone under, and the industry association counts more than sixty insolvencies this year.
10 Gerda Huber, 78, of Straubing, paid 9,000 euros in advance.
11 "He had such clean shoes," she says of the salesman.
12 Her roof faces north.
E Place|Germany|Germany
E Place|Austria|Austria
E Place|Croatia|Croatia;Croatian
E Place|Regensburg|Regensburg
E Place|Krk|Krk
E Place|Salzburg|Salzburg
E Place|Nuremberg|Nuremberg
E Place|Jiangsu|Jiangsu
E Place|Passau|Passau
E Place|Europe|Europe
E Place|Straubing|Straubing
E Organization|prosecutor's office|prosecutor's office
E Firm|Sonnwend Direkt GmbH|Sonnwend Direkt GmbH;Sonnwend
E Firm|Yancheng Sunrich|Yancheng Sunrich
E Person|Lukas Prechtl|Lukas Prechtl
E Person|Verena Oberhuber|Verena Oberhuber
E Person|Gerda Huber|Gerda Huber
E Commodity|solar systems|rooftop solar systems
E Commodity|panels|panels
E Commodity|power|power
E Commodity|inverters|inverters
E Commodity|shoes|shoes
C Sonnwend Direkt GmbH|Its@2;its@5;the firm@5
C Lukas Prechtl|his@2
C Yancheng Sunrich|the supplier@6
C Gerda Huber|she@11;Her@12
R Sonnwend Direkt GmbH|LOCATED_IN|Regensburg|1|asserted|-
R Lukas Prechtl|LEADS|Sonnwend Direkt GmbH|1-2|asserted|-
R Lukas Prechtl|ARRESTED_BY|Croatia|2|asserted|on Tuesday
R prosecutor's office|LOCATED_IN|Nuremberg|3|asserted|-
R Lukas Prechtl|ACCUSED_BY|prosecutor's office|2-3|asserted|-
R Verena Oberhuber|ACCUSED_BY|prosecutor's office|2-3|asserted|-
R Yancheng Sunrich|SUPPLIES|Sonnwend Direkt GmbH|5-6|asserted|-
R Sonnwend Direkt GmbH|IMPORTS|panels|5-6|asserted|-
R Yancheng Sunrich|LOCATED_IN|Jiangsu|6|asserted|-

@zb-138|agency story|2025-02-06|Pretoria minister shrugs off US boycott of G20; wine growers do not
1 Cape Town (AFP) - South Africa's foreign minister, Ronald Lamola, denied on Thursday that his country had confiscated any land, a day after US Secretary of State Martin Rubal said that he would stay away from a G20 meeting in Johannesburg because of it.
---
2 "We are not doing anything that is not in our constitution," Lamola wrote on X.
3 Rubal had accused the government of "very bad things", and of using the presidency of the group to promote "solidarity, equality and sustainability".
4 The law in question, signed in January, allows expropriation without compensation in certain cases, such as abandoned buildings.
---
5 President Cyril Ramaphosa was to open parliament in the evening.
6 Horses had been brushed and a red carpet rolled out; it was raining.
---
7 The United States is the country's second-largest trading partner.
8 If its duty-free treatment under the Agoa programme is not prolonged in September, citrus and cars stand to lose most.
9 Estelle Malherbe-Nkosi, who exports chenin blanc from Tulbagh to a distributor in Atlanta, Peachtree Pours, has started to look at Lagos.
10 "They like it sweet there," she said with a sigh.
E Place|South Africa|South Africa;Pretoria
E Place|Cape Town|Cape Town
E Place|United States|US;United States
E Place|Johannesburg|Johannesburg
E Place|Tulbagh|Tulbagh
E Place|Atlanta|Atlanta
E Place|Lagos|Lagos
E Organization|AFP|AFP
E Organization|G20|G20
E Organization|X|X
E Organization|parliament|parliament
E Firm|Peachtree Pours|Peachtree Pours
E Person|Ronald Lamola|Ronald Lamola;Lamola
E Person|Martin Rubal|Martin Rubal;Rubal
E Person|Cyril Ramaphosa|Cyril Ramaphosa
E Person|Estelle Malherbe-Nkosi|Estelle Malherbe-Nkosi
E Commodity|citrus|citrus
E Commodity|cars|cars
E Commodity|chenin blanc|chenin blanc
E Commodity|wine|wine
C South Africa|his country@1;We@2;the government@3;the country's@7;its@8
C Martin Rubal|he@1
C Estelle Malherbe-Nkosi|who@9;she@10
C Lagos|there@10
R Ronald Lamola|EMPLOYED_BY|South Africa|1|asserted|-
R Martin Rubal|EMPLOYED_BY|United States|1|asserted|-
R Martin Rubal|VISITED|Johannesburg|1|denied|-
R South Africa|ACCUSED_BY|Martin Rubal|3|asserted|-
R Cyril Ramaphosa|LEADS|South Africa|3-5|asserted|-
R United States|TRADES_WITH|South Africa|7|asserted|-
R Estelle Malherbe-Nkosi|EXPORTS|chenin blanc|9|asserted|-
R Estelle Malherbe-Nkosi|SUPPLIES|Peachtree Pours|9|asserted|-
R Peachtree Pours|IMPORTS|chenin blanc|9|asserted|-
R Peachtree Pours|LOCATED_IN|Atlanta|9|asserted|-

@zb-139|current events digest, short|2022-09-22|Thursday in brief
* 1 (1) The Bank of Japan buys yen for the first time since 1998. (Kyodo)
* 2 (2) In Iran, protests over the death of Mahsa Amini spread to eighty towns; the U.S. Treasury puts the Morality Police and seven commanders on its list. (AP) (IRNA)
* 3 (3) Emergency session: UN Secretary-General Guterres and Russian foreign minister Lavrov speak at the Security Council in New York; Lavrov leaves after his turn. (DW)
* 4 (4) Argentina: a prosecutor asks for the arrest of two fuel smugglers nobody can find. (Clarín)
* 5 (5) Porsta, the sports car brand of Wolfsburg's Voltag AG, prices its shares at the top of the range, 82.50 euros; Qatar's sovereign fund QSF takes 4.99% of the preferred stock. (Handelsblatt)
* 6 (6) Saudi Arabia and Türkiye take credit for an exchange of 215 Ukrainians for 55 Russians and a politician. (Al Arabiya)
* 7 (7) Fisherman in Zeeland hauls up cannon. He wanted sole. (ANP)
E Organization|Bank of Japan|Bank of Japan
E Organization|Kyodo|Kyodo
E Organization|U.S. Treasury|U.S. Treasury
E Organization|Morality Police|Morality Police
E Organization|AP|AP
E Organization|IRNA|IRNA
E Organization|United Nations|UN
E Organization|Security Council|Security Council
E Organization|DW|DW
E Organization|Clarín|Clarín
E Organization|Handelsblatt|Handelsblatt
E Organization|Al Arabiya|Al Arabiya
E Organization|ANP|ANP
E Place|Iran|Iran
E Place|Russia|Russian;Russians
E Place|New York|New York
E Place|Argentina|Argentina
E Place|Wolfsburg|Wolfsburg
E Place|Qatar|Qatar
E Place|Saudi Arabia|Saudi Arabia
E Place|Türkiye|Türkiye
E Place|Ukraine|Ukrainians
E Place|Zeeland|Zeeland
E Firm|Porsta|Porsta
E Firm|Voltag AG|Voltag AG
E Firm|QSF|QSF
E Person|Mahsa Amini|Mahsa Amini
E Person|Guterres|Guterres
E Person|Lavrov|Lavrov
E Commodity|yen|yen
E Commodity|fuel|fuel
E Commodity|sports cars|sports car
E Commodity|sole|sole
C U.S. Treasury|its@2
C Porsta|its@5
C Lavrov|his@3
R Morality Police|SANCTIONED_BY|U.S. Treasury|2|asserted|-
R Morality Police|LOCATED_IN|Iran|2|asserted|-
R Guterres|LEADS|United Nations|3|asserted|-
R Lavrov|EMPLOYED_BY|Russia|3|asserted|-
R Lavrov|VISITED|New York|3|asserted|-
R Guterres|VISITED|New York|3|asserted|-
R Porsta|SUBSIDIARY_OF|Voltag AG|5|asserted|-
R Voltag AG|LOCATED_IN|Wolfsburg|5|asserted|-
R QSF|INVESTED_IN|Porsta|5|asserted|-
R QSF|LOCATED_IN|Qatar|5|asserted|-
R Qatar|OWNS|QSF|5|asserted|-

@zb-140|wire|2024-04-09|Yellen ends China trip with beer, and without promises on batteries
1 BEIJING, April 9 - U.S. Treasury Secretary Janet Yellen drank a pint at a Beijing brewery that uses American hops, told reporters that "China is too large to export its way to rapid growth", and flew home.
---
2 In four days she had seen the premier, the finance minister, the mayor of Guangzhou and a plate of fried mushrooms that became famous on a previous visit.
3 The two sides agreed to hold "intensive exchanges on balanced growth".
4 What would come of these was a matter of opinion.
5 Chinese Premier Li Qiang said the new energy industry was making a contribution to the world; Xinhua called the complaint about overcapacity a pretext.
---
6 Yellen also warned of "significant consequences" for any bank that made possible the delivery of military goods to Russia.
7 She named none.
8 Lenders in Heilongjiang had already become slower to handle payments in yuan, Russian importers grumble.
---
9 In Georgia, U.S., a closed solar plant stood as a backdrop to her remarks two weeks ago.
10 Suniva Bright Inc, which had gone bankrupt under the weight of cheap imports, is to reopen it.
11 Its president, Matt Card-Ellison, said that he would believe in tariffs when he saw them.
12 China makes about 80% of the world's solar modules.
E Place|Beijing|Beijing;BEIJING
E Place|China|China;Chinese
E Place|United States|U.S.;American
E Place|Guangzhou|Guangzhou
E Place|Russia|Russia;Russian
E Place|Heilongjiang|Heilongjiang
E Place|Georgia|Georgia
E Organization|U.S. Treasury|U.S. Treasury
E Organization|Xinhua|Xinhua
E Firm|Suniva Bright Inc|Suniva Bright Inc
E Person|Janet Yellen|Janet Yellen;Yellen
E Person|Li Qiang|Li Qiang
E Person|Matt Card-Ellison|Matt Card-Ellison
E Commodity|beer|beer
E Commodity|hops|hops
E Commodity|batteries|batteries
E Commodity|mushrooms|fried mushrooms
E Commodity|solar modules|solar modules
C Janet Yellen|she@2;She@7;her@9
C China|its@1
C Suniva Bright Inc|which@10;Its@11
C Matt Card-Ellison|he@11
R Janet Yellen|LEADS|U.S. Treasury|1|asserted|-
R Janet Yellen|VISITED|Beijing|1|asserted|-
R Janet Yellen|VISITED|China|0|asserted|-
R United States|AGREED_WITH|China|1-3|asserted|-
R Li Qiang|LEADS|China|5|asserted|-
R Janet Yellen|MET_WITH|Li Qiang|2-5|asserted|-
R Georgia|LOCATED_IN|United States|9|asserted|-
R Matt Card-Ellison|LEADS|Suniva Bright Inc|10-11|asserted|-
