@zb-061|radio transcript|2024-05-03|Transcript: The hour, with Joanna Pell - Turkey cuts trade with Israel
* 1 PELL: Turkey says it has stopped all trade with Israel, worth nearly seven billion dollars a year. With me is Cemil Ardahan, who teaches economics at Bosphorus Gate University. Is this serious?
* 2 ARDAHAN: It is. In April they restricted 54 products, cement, steel, jet fuel. Yesterday the Trade Ministry said everything, in and out, until aid gets into Gaza without hindrance.
* 3 PELL: Israel's foreign minister, Israel Katz, called President Erdogan a dictator.
* 4 ARDAHAN: He did. They have called each other many things in twenty years and the ships kept sailing.
* 5 PELL: Who will be hurt?
* 6 ARDAHAN: In Israel, builders first. Every third bag of cement is Turkish. Here, exporters in Gaziantep and İskenderun. One of my former students works at Amanos Çelik, and they have eleven thousand tonnes of rebar standing on a quay with "Haifa" painted on it.
* 7 PELL: Can't it go through somebody else?
* 8 ARDAHAN: Greece, perhaps, or Slovenia, at a price. There's always somebody else. Oil, you'll have noticed, was not mentioned; Azerbaijan's crude goes to Ashkelon from our own port of Ceyhan.
* 9 PELL: And the president's motive?
* 10 ARDAHAN: He lost the local elections in March, and a small religious party that kept asking about those ships took votes off him. I don't say he doesn't mean it.
* 11 PELL: Professor, thank you. Coming up after the break, why British strawberries are so small this year.
E Person|Joanna Pell|Joanna Pell;PELL
E Person|Cemil Ardahan|Cemil Ardahan;ARDAHAN
E Person|Israel Katz|Israel Katz
E Person|Erdogan|Erdogan
E Organization|Bosphorus Gate University|Bosphorus Gate University
E Organization|Trade Ministry|Trade Ministry
E Firm|Amanos Çelik|Amanos Çelik
E Place|Turkey|Turkey;Turkish
E Place|Israel|Israel
E Place|Gaza|Gaza
E Place|Gaziantep|Gaziantep
E Place|İskenderun|İskenderun
E Place|Haifa|Haifa
E Place|Greece|Greece
E Place|Slovenia|Slovenia
E Place|Azerbaijan|Azerbaijan
E Place|Ashkelon|Ashkelon
E Place|Ceyhan|Ceyhan
E Place|United Kingdom|British
E Commodity|cement|cement
E Commodity|steel|steel
E Commodity|jet fuel|jet fuel
E Commodity|rebar|rebar
E Commodity|oil|Oil;crude
E Commodity|strawberries|strawberries
C Turkey|it@1;they@2;Here@6
C Israel Katz|He@4
C Cemil Ardahan|me@1;who@1;my@6;I@10;Professor@11
C Amanos Çelik|they@6
C Erdogan|the president's@9;He@10;him@10;he@10
R Israel|SANCTIONED_BY|Turkey|1|asserted|-
R Cemil Ardahan|EMPLOYED_BY|Bosphorus Gate University|1|asserted|-
R Turkey|TRADES_WITH|Israel|1|denied|-
R Trade Ministry|LOCATED_IN|Turkey|1-2|asserted|-
R Israel Katz|EMPLOYED_BY|Israel|3|asserted|-
R Erdogan|LEADS|Turkey|1-3|asserted|-
R Turkey|SUPPLIES|Israel|6|asserted|-
R Turkey|EXPORTS|cement|6|asserted|-
R Israel|IMPORTS|cement|6|asserted|-
R Azerbaijan|EXPORTS|oil|8|asserted|-
R Azerbaijan|SUPPLIES|Ashkelon|8|asserted|-

@zb-062|scraped public broadcaster page|2025-03-18|Zambia Tallies Damage After Acid Spill From Copper Mine
* 1 Skip to main content
* 2 Home | Africa | Americas | East Asia | All Sections
* 3 LATEST: Kenya's president names special envoy to Khartoum
---
4 LUSAKA, ZAMBIA — Scientists and farmers are measuring what is left of life in the Kafue River, a month after a dam at a Chinese-owned copper mine gave way and let 50 million liters of acid and heavy metals run into a tributary.
---
5 The mine, near Kitwe, is operated by Sino-Copperbelt Leach Zambia Ltd, a unit of the state-controlled China Northern Nonferrous Industries Group.
6 Fish were found dead 100 kilometers downstream.
7 The city of Kitwe, home to 700,000 people, had its water shut off.
---
8 "Prior to the eighteenth of February this was a vibrant river," said Mweemba Hangoma, head of the watershed society.
9 "Now you can hear your own footsteps."
10 Sino-Copperbelt's chairman, Zhang Peidong, apologized at a meeting with Water Minister Collins Nzovu and promised to restore the river as quickly as possible.
11 The government has flown in lime and dropped it on the water from air force planes.
---
12 Copper brings Zambia about 70 percent of its foreign earnings.
13 The government of President Hakainde Hichilema aims to raise output to 3 million tons a year early in the next decade and has been courting mining houses from Canada, India and the Gulf.
14 Chinese companies have often been charged by campaigners with neglecting safety; the embassy in Lusaka calls that prejudice.
---
* 15 Related Stories: Five Killed in Illegal Mine Collapse; UN: Malawi Hunger Worsens
* 16 This site uses cookies. Accept all?
E Place|Zambia|Zambia;ZAMBIA
E Place|Lusaka|LUSAKA;Lusaka
E Place|Kenya|Kenya
E Place|Khartoum|Khartoum
E Place|Kafue River|Kafue River
E Place|Kitwe|Kitwe
E Place|China|Chinese
E Place|Canada|Canada
E Place|India|India
E Place|Gulf|Gulf
E Place|Malawi|Malawi
E Organization|watershed society|watershed society
E Organization|UN|UN
E Firm|Sino-Copperbelt Leach Zambia Ltd|Sino-Copperbelt Leach Zambia Ltd;Sino-Copperbelt
E Firm|China Northern Nonferrous Industries Group|China Northern Nonferrous Industries Group
E Person|Mweemba Hangoma|Mweemba Hangoma
E Person|Zhang Peidong|Zhang Peidong
E Person|Collins Nzovu|Collins Nzovu
E Person|Hakainde Hichilema|Hakainde Hichilema
E Commodity|copper|copper;Copper
E Commodity|acid|acid;Acid
E Commodity|fish|Fish
E Commodity|lime|lime
C Zambia|The government@11;its@12
R Lusaka|LOCATED_IN|Zambia|4|asserted|-
R Sino-Copperbelt Leach Zambia Ltd|SUBSIDIARY_OF|China Northern Nonferrous Industries Group|5|asserted|-
R China|OWNS|China Northern Nonferrous Industries Group|4-5|asserted|-
R Mweemba Hangoma|LEADS|watershed society|8|asserted|-
R Zhang Peidong|LEADS|Sino-Copperbelt Leach Zambia Ltd|10|asserted|-
R Zhang Peidong|MET_WITH|Collins Nzovu|10|asserted|-
R Collins Nzovu|EMPLOYED_BY|Zambia|4-10|asserted|-
R Zambia|EXPORTS|copper|12|asserted|-
R Hakainde Hichilema|LEADS|Zambia|12-13|asserted|-
B 1,2,3,15,16

@zb-063|wire|2022-12-19|EU agrees gas price ceiling after months of bickering
1 BRUSSELS - Energy ministers from the European Union settled on Monday on a limit for gas prices, 180 euros a megawatt hour, ending a quarrel that kept them up for many nights and sent their officials through at least eleven drafts.
---
2 The mechanism will be set off if the front-month contract at the Dutch TTF hub stays above that figure for three days running and is 35 euros dearer than liquefied natural gas on the world market.
3 It can be switched off at once.
---
4 Hungary voted against; the Netherlands and Austria abstained.
5 Germany, which had feared that tankers would simply sail to Asia, came round after it was given a rule on faster permits for wind farms.
6 "It is a victory, and an ordinary citizen can now live in peace," said Czech minister Jozef Síkela, whose hoodie with the words "We can do it" has become the mascot of these talks.
---
7 The Kremlin's spokesman called the cap an attack on market pricing.
8 The Intercontinental Exchange (ICE), which runs the TTF, said it might look at whether it could go on operating a fair market from Amsterdam.
---
9 Gas cost 107 euros on Monday evening, far less than the 343 of August.
10 Storage is 83% full, the cold spell is over, and Norway, Qatar and Algeria are delivering all they can.
11 Dutch growers of tomatoes have begun to light the lamps again.
E Organization|European Union|European Union;EU
E Organization|Intercontinental Exchange|Intercontinental Exchange;ICE
E Place|Brussels|BRUSSELS
E Place|Netherlands|Dutch;Netherlands
E Place|Hungary|Hungary
E Place|Austria|Austria
E Place|Germany|Germany
E Place|Asia|Asia
E Place|Czech Republic|Czech
E Place|Russia|Kremlin
E Place|Amsterdam|Amsterdam
E Place|Norway|Norway
E Place|Qatar|Qatar
E Place|Algeria|Algeria
E Person|Jozef Síkela|Jozef Síkela
E Commodity|gas|gas;Gas
E Commodity|liquefied natural gas|liquefied natural gas
E Commodity|tomatoes|tomatoes
C Germany|which@5;it@5
C Jozef Síkela|whose@6
C Intercontinental Exchange|which@8;it@8;it#2@8
R Jozef Síkela|EMPLOYED_BY|Czech Republic|6|asserted|-
R Norway|EXPORTS|gas|9-10|asserted|-
R Qatar|EXPORTS|gas|9-10|asserted|-
R Algeria|EXPORTS|gas|9-10|asserted|-

@zb-064|wire|2023-05-31|Ramaphosa panel to probe claim that Russian ship took on arms
1 JOHANNESBURG - President Cyril Ramaphosa has appointed a retired judge to look into an allegation by the United States that weapons were loaded onto a Russian freighter at a South African naval base last December.
---
2 The LADY R, whose owner has been on a U.S. blacklist since 2022, docked at Simon's Town under cover of night and with her transponder off.
3 U.S. Ambassador Reuben Brigety said this month that he would "bet my life" that arms and ammunition had been put aboard before she went back to Russia.
4 The foreign ministry in Pretoria summoned him, and later said he had apologised.
---
5 Defence Minister Thandi Modise has said in an unprintable phrase that nothing at all was sent, and that the ship had come to deliver an old order.
6 The National Conventional Arms Control Committee has no record of an export.
7 Judge Phineas Mojapelo has six weeks.
---
8 The row has cost the rand eight percent.
9 Growers of citrus and wine worry that the country could lose its duty-free access to the American market under the African Growth and Opportunity Act.
10 South Africa says it is neutral on Ukraine.
11 It held drills with the Russian and Chinese navies off Durban in February, on the anniversary of the invasion.
12 In August it is to host a BRICS summit, and it has not said what it will do if Vladimir Putin, who is wanted by the International Criminal Court, gets off the plane.
E Place|South Africa|South African;South Africa;Pretoria
E Place|Johannesburg|JOHANNESBURG
E Place|United States|United States;U.S.;American
E Place|Russia|Russian;Russia
E Place|Simon's Town|Simon's Town
E Place|Ukraine|Ukraine
E Place|China|Chinese
E Place|Durban|Durban
E Organization|foreign ministry|foreign ministry
E Organization|National Conventional Arms Control Committee|National Conventional Arms Control Committee
E Organization|BRICS|BRICS
E Organization|International Criminal Court|International Criminal Court
E Person|Cyril Ramaphosa|Cyril Ramaphosa;Ramaphosa
E Person|Reuben Brigety|Reuben Brigety
E Person|Thandi Modise|Thandi Modise
E Person|Phineas Mojapelo|Phineas Mojapelo
E Person|Vladimir Putin|Vladimir Putin
E Vessel|LADY R|LADY R
E Commodity|weapons|weapons;arms
E Commodity|ammunition|ammunition
E Commodity|citrus|citrus
E Commodity|wine|wine
C LADY R|a Russian freighter@1;her@2;she@3;the ship@5
C Reuben Brigety|he@3;him@4;he@4
C South Africa|the country@9;its@9;it@10;It@11;it@12
C Vladimir Putin|who@12
R Cyril Ramaphosa|LEADS|South Africa|1|asserted|-
R South Africa|ACCUSED_BY|United States|1|asserted|-
R South Africa|SUPPLIES|Russia|1-3|alleged|last December
R South Africa|EXPORTS|weapons|1-3|alleged|last December
R South Africa|EXPORTS|ammunition|3|alleged|-
R Russia|IMPORTS|weapons|1-3|alleged|last December
R Reuben Brigety|EMPLOYED_BY|United States|3|asserted|-
R foreign ministry|LOCATED_IN|South Africa|4|asserted|-
R Thandi Modise|EMPLOYED_BY|South Africa|1-5|asserted|-
R South Africa|EXPORTS|weapons|5-6|denied|-
R South Africa|SUPPLIES|Russia|3-5|denied|-

@zb-065|wire|2024-11-07|Adler Reederei's Greek suitor wins over last holdout
1 ATHENS - Theodorakis Bulk Carriers Inc (NASDAQ: THDR) said on Thursday it controlled 97.6% of Germany's Adler Reederei AG after the Bremen widow of a former captain handed in the shares she had kept in a biscuit tin since 1988.
---
2 The remaining shareholders will be squeezed out at 21.40 euros.
3 Adler's fourteen bulk carriers, the oldest of them the Adler Weser, will be sailed under the Greek company's colours from January.
---
4 "We were told it would take a year, and it took two years and a great deal of coffee," said Spyridon Theodorakis, who is chairman, chief executive and largest shareholder.
5 He flew to Bremen himself to call on the widow.
6 She gave him cake, he said.
---
7 Ship prices have doubled since the pandemic, and buying another firm is cheaper than waiting for a berth at a Chinese yard.
8 Daily rates for capesize vessels, on the other hand, have dropped by a third since September as Chinese mills cut back on iron ore.
9 Moody's has put Theodorakis on review for a downgrade.
10 The union ver.di said 43 jobs on land were at risk.
11 Adler was founded in 1897 to carry emigrants.
E Place|Athens|ATHENS
E Place|Greece|Greek
E Place|Germany|Germany
E Place|Bremen|Bremen
E Place|China|Chinese
E Organization|NASDAQ|NASDAQ
E Organization|ver.di|ver.di
E Firm|Theodorakis Bulk Carriers Inc|Theodorakis Bulk Carriers Inc;Theodorakis
E Firm|Adler Reederei AG|Adler Reederei AG;Adler;Adler Reederei
E Firm|Moody's|Moody's
E Person|Spyridon Theodorakis|Spyridon Theodorakis
E Vessel|Adler Weser|Adler Weser
E Commodity|biscuits|biscuit
E Commodity|iron ore|iron ore
E Commodity|coffee|coffee
C Theodorakis Bulk Carriers Inc|it@1;the Greek company's@3;We@4
C Spyridon Theodorakis|who@4;He@5;him@6;he@6
R Theodorakis Bulk Carriers Inc|OWNS|Adler Reederei AG|1|asserted|on Thursday
R Theodorakis Bulk Carriers Inc|LOCATED_IN|Greece|1-3|asserted|-
R Adler Reederei AG|LOCATED_IN|Germany|1|asserted|-
R Adler Reederei AG|OWNS|Adler Weser|3|asserted|-
R Spyridon Theodorakis|LEADS|Theodorakis Bulk Carriers Inc|1-4|asserted|-
R Spyridon Theodorakis|INVESTED_IN|Theodorakis Bulk Carriers Inc|1-4|asserted|-
R Spyridon Theodorakis|VISITED|Bremen|5|asserted|-

@zb-066|photo gallery captions|2023-07-08|In Pictures: A Week of Handshakes
* 1 1/7 U.S. Treasury Secretary Janet Yellen steps off her plane in Beijing, July 6. A rainbow was seen minutes later; officials insist that it was not arranged. [Photo: Pool/AFP]
* 2 2/7 Rice sellers wait for customers in Kano, Nigeria, July 4. [Photo: VOA/H. Danjuma]
* 3 3/7 Yellen bows, three times, to Vice Premier He Lifeng before their talks, July 8.
* 4 4/7 Oil and gas platforms off Ravenna, Italy, where water temperatures have reached 28 degrees. [Photo: Reuters]
* 5 5/7 Iranian Foreign Minister Hossein Amirabdollahian, left, greets his Omani counterpart, Badr Albusaidi, in Tehran. Oman has often carried messages between Iran and the United States.
* 6 6/7 A child sleeps on sacks of fertilizer at the port of Mtwara in Tanzania, waiting for a ferry. The fertilizer is a gift from the Russian firm Uralkhimagro to Malawi.
* 7 7/7 President Joe Biden, on the beach at Rehoboth, Delaware, July 2. He flies to London on Sunday.
* 8 Gallery by the photo desk. See more galleries
E Place|United States|United States
E Place|Beijing|Beijing
E Place|Kano|Kano
E Place|Nigeria|Nigeria
E Place|Ravenna|Ravenna
E Place|Italy|Italy
E Place|Iran|Iranian;Iran
E Place|Oman|Omani;Oman
E Place|Tehran|Tehran
E Place|Mtwara|Mtwara
E Place|Tanzania|Tanzania
E Place|Russia|Russian
E Place|Malawi|Malawi
E Place|Rehoboth|Rehoboth
E Place|Delaware|Delaware
E Place|London|London
E Organization|U.S. Treasury|U.S. Treasury
E Organization|AFP|AFP
E Organization|VOA|VOA
E Organization|Reuters|Reuters
E Firm|Uralkhimagro|Uralkhimagro
E Person|Janet Yellen|Janet Yellen;Yellen
E Person|H. Danjuma|H. Danjuma
E Person|He Lifeng|He Lifeng
E Person|Hossein Amirabdollahian|Hossein Amirabdollahian
E Person|Badr Albusaidi|Badr Albusaidi
E Person|Joe Biden|Joe Biden
E Commodity|rice|Rice
E Commodity|oil|Oil
E Commodity|gas|gas
E Commodity|fertilizer|fertilizer
C Janet Yellen|her@1
C Hossein Amirabdollahian|his@5
C Joe Biden|He@7
R Janet Yellen|LEADS|U.S. Treasury|1|asserted|-
R Janet Yellen|VISITED|Beijing|1|asserted|July 6
R Kano|LOCATED_IN|Nigeria|2|asserted|-
R Janet Yellen|MET_WITH|He Lifeng|3|asserted|July 8
R Ravenna|LOCATED_IN|Italy|4|asserted|-
R Hossein Amirabdollahian|EMPLOYED_BY|Iran|5|asserted|-
R Badr Albusaidi|EMPLOYED_BY|Oman|5|asserted|-
R Hossein Amirabdollahian|MET_WITH|Badr Albusaidi|5|asserted|-
R Badr Albusaidi|VISITED|Tehran|5|asserted|-
R Mtwara|LOCATED_IN|Tanzania|6|asserted|-
R Uralkhimagro|LOCATED_IN|Russia|6|asserted|-
R Uralkhimagro|SUPPLIES|Malawi|6|asserted|-
R Rehoboth|LOCATED_IN|Delaware|7|asserted|-
R Joe Biden|LEADS|United States|1-7|asserted|-
R Joe Biden|VISITED|London|7|expected|on Sunday
R Joe Biden|VISITED|Rehoboth|7|asserted|July 2
B 8

@zb-067|wire|2025-09-02|Power of Siberia 2: a signature, a shrug and no price
1 BEIJING, Sept 2 - Russian gas exporter Sevgaz Export said on Tuesday that it had signed a legally binding memorandum with China Huabei Petroleum Corp on the long-delayed pipeline through Mongolia.
---
2 The line would take up to 50 billion cubic metres a year for three decades, almost as much as once went to Germany under the Baltic.
3 The price has yet to be negotiated.
4 Huabei did not confirm a signature, and the official Xinhua news agency left the pipeline out of its account of the day.
---
5 "For Moscow, memorandums are deals. For Beijing, they are a way of saying not yet politely," said Ingrid Thorvaldsen, who follows the two for the Bergen consultancy Fjellgass.
6 China already gets 38 bcm a year through the first Power of Siberia, and demand is growing more slowly than solar parks.
---
7 President Vladimir Putin is in the Chinese capital for a parade to mark eighty years since the end of the Second World War.
8 Guests walked down a red carpet in order of a seniority that kept diplomats guessing.
9 Ulaanbaatar would earn transit fees and could heat its yurt districts with something other than coal.
10 "We've been about to have gas since I was at school," said taxi driver Bat-Erdene, 34, as he waited out the smog.
E Place|Beijing|BEIJING
E Place|Russia|Russian;Moscow
E Place|China|Chinese;China;Beijing
E Place|Mongolia|Mongolia;Ulaanbaatar
E Place|Germany|Germany
E Place|Baltic|Baltic
E Place|Bergen|Bergen
E Organization|Xinhua|Xinhua
E Firm|Sevgaz Export|Sevgaz Export
E Firm|China Huabei Petroleum Corp|China Huabei Petroleum Corp;Huabei
E Firm|Fjellgass|Fjellgass
E Person|Ingrid Thorvaldsen|Ingrid Thorvaldsen
E Person|Vladimir Putin|Vladimir Putin
E Person|Bat-Erdene|Bat-Erdene
E Commodity|gas|gas
E Commodity|coal|coal
C Sevgaz Export|it@1
C Xinhua|its@4
C Ingrid Thorvaldsen|who@5
C Mongolia|its@9
C Beijing|the Chinese capital@7
C Bat-Erdene|he@10;I@10
R Sevgaz Export|AGREED_WITH|China Huabei Petroleum Corp|1|asserted|on Tuesday
R Sevgaz Export|LOCATED_IN|Russia|1|asserted|-
R Sevgaz Export|EXPORTS|gas|1|asserted|-
R Sevgaz Export|SUPPLIES|China Huabei Petroleum Corp|1-2|expected|-
R Ingrid Thorvaldsen|EMPLOYED_BY|Fjellgass|5|asserted|-
R Fjellgass|LOCATED_IN|Bergen|5|asserted|-
R China|IMPORTS|gas|5-6|asserted|-
R Russia|SUPPLIES|China|5-6|asserted|-
R Vladimir Putin|LEADS|Russia|5-7|asserted|-
R Vladimir Putin|VISITED|Beijing|7|asserted|-

@zb-068|wire brief|2023-01-31|U.S. stops granting Telfon export licences -sources
1 The Biden administration has ceased to approve licences for American companies to sell most items to China's Telfon Networks, three people familiar with the matter said.
---
2 Officials are drafting a formal policy that would extend the ban to 4G gear, Wi-Fi and cloud products.
3 No decision has been taken, two of them cautioned.
4 A Commerce Department spokesperson declined to talk about particular firms.
---
5 Telfon, of Dongguan, has been under export controls since 2019 but could buy what had nothing to do with 5G.
6 Chip designer Corallo, from San Jose, got permission in 2020 to sell it processors for phones, and laptops with chips by Pentium Valley followed.
7 "We survived the winter and have learned to like the cold," Telfon's rotating chairman, Hu Jianping, wrote to staff at New Year.
8 Analysts said the financial effect on the suppliers would be small.
E Organization|Biden administration|Biden administration
E Organization|Commerce Department|Commerce Department
E Place|United States|American;U.S.
E Place|China|China
E Place|Dongguan|Dongguan
E Place|San Jose|San Jose
E Firm|Telfon Networks|Telfon Networks;Telfon
E Firm|Corallo|Corallo
E Firm|Pentium Valley|Pentium Valley
E Person|Hu Jianping|Hu Jianping
E Commodity|4G gear|4G gear
E Commodity|processors|processors for phones
E Commodity|laptops|laptops
E Commodity|chips|chips;Chip
C Telfon Networks|it@6;We@7
R Telfon Networks|SANCTIONED_BY|Biden administration|1|alleged|-
R Telfon Networks|SANCTIONED_BY|United States|1-5|asserted|since 2019
R Telfon Networks|LOCATED_IN|China|1|asserted|-
R Telfon Networks|LOCATED_IN|Dongguan|5|asserted|-
R Corallo|LOCATED_IN|San Jose|6|asserted|-
R Corallo|SUPPLIES|Telfon Networks|6|asserted|in 2020
R Hu Jianping|LEADS|Telfon Networks|7|asserted|-

@zb-069|agency story|2024-03-08|First aid ship sets off for Gaza from Cyprus
1 Larnaca (AFP) - A rusty salvage ship was being loaded with 200 tonnes of rice, flour and tinned tuna in the Cypriot port of Larnaca on Friday for what is to be the first voyage along a sea corridor to Gaza.
---
2 The vessel, the ESPERANZA ABIERTA, belongs to the Spanish charity Mar Abierta and has until now pulled migrants out of the water.
3 The food was paid for largely by the United Arab Emirates and cooked up, in a manner of speaking, by the American kitchen group Global Central Pot, which has sixty kitchens in the strip.
---
4 "It is a drop, but the drop is on the boat," Mar Abierta's founder and head, Oriol Camprubí, said on the quay.
5 European Commission President Ursula von der Leyen, who inspected the site together with Cypriot President Nikos Christodoulides, hoped that the ship would sail on Sunday.
6 Gaza has no harbour; a jetty is being built from rubble.
---
7 The United Nations says a quarter of the population is one step away from famine and that nothing can replace lorries.
8 President Joe Biden announced on Thursday that the US military would anchor a pier off the coast, without American boots on the ground.
9 Israel, which will inspect the cargo on the island, welcomed the initiative.
10 On the beach at Mackenzie, tourists ate grilled octopus.
E Place|Larnaca|Larnaca
E Place|Cyprus|Cypriot;Cyprus
E Place|Gaza|Gaza
E Place|Spain|Spanish
E Place|United Arab Emirates|United Arab Emirates
E Place|United States|American;US
E Place|Israel|Israel
E Place|Mackenzie|Mackenzie
E Organization|AFP|AFP
E Organization|Mar Abierta|Mar Abierta
E Organization|Global Central Pot|Global Central Pot
E Organization|European Commission|European Commission
E Organization|United Nations|United Nations
E Person|Oriol Camprubí|Oriol Camprubí
E Person|Ursula von der Leyen|Ursula von der Leyen
E Person|Nikos Christodoulides|Nikos Christodoulides
E Person|Joe Biden|Joe Biden
E Vessel|ESPERANZA ABIERTA|ESPERANZA ABIERTA
E Commodity|rice|rice
E Commodity|flour|flour
E Commodity|tuna|tinned tuna
E Commodity|octopus|octopus
C ESPERANZA ABIERTA|A rusty salvage ship@1;The vessel@2;the ship@5
C Global Central Pot|which@3
C Gaza|the strip@3
C Ursula von der Leyen|who@5
C Cyprus|the island@9
R Larnaca|LOCATED_IN|Cyprus|1|asserted|-
R Mar Abierta|OWNS|ESPERANZA ABIERTA|2|asserted|-
R Mar Abierta|LOCATED_IN|Spain|2|asserted|-
R ESPERANZA ABIERTA|LOCATED_IN|Larnaca|1-2|asserted|-
R United Arab Emirates|SUPPLIES|Gaza|1-3|expected|-
R Global Central Pot|SUPPLIES|Gaza|1-3|expected|-
R Global Central Pot|LOCATED_IN|United States|3|asserted|-
R Oriol Camprubí|LEADS|Mar Abierta|4|asserted|-
R Ursula von der Leyen|LEADS|European Commission|5|asserted|-
R Ursula von der Leyen|VISITED|Larnaca|1-5|asserted|-
R Nikos Christodoulides|VISITED|Larnaca|1-5|asserted|-
R Ursula von der Leyen|MET_WITH|Nikos Christodoulides|5|asserted|-
R Nikos Christodoulides|LEADS|Cyprus|5|asserted|-
R Joe Biden|LEADS|United States|8|asserted|-

@zb-070|commodity market report|2024-09-24|Softs and grains, midday
* 1 COFFEE – Robusta in London touched $5,300/t, above arabica for the first time in memory. Vietnam's Central Highlands have had two dry years; Typhoon Yagi passed them by, but the harvest will begin late. Lavorazione Caffè Giuliana of Trieste is said to have switched a fifth of its blend to Ugandan beans.
* 2 SUGAR – Raws +1.9% at 23.4 cents. Fires in São Paulo state. India keeps its ban on sugar exports in place for a second season, the food ministry indicated, ethanol first.
* 3 WHEAT – Egypt's GASC has given up on its giant tender after failing to find sellers at its price and, traders say, is now talking to Russia directly. Paris December steady at €218.
* 4 PALM OIL – New Delhi raised the duty on crude and refined edible oils on September 14. Kuala Lumpur hardly blinked.
* 5 COTTON – Short covering, nothing else.
* 6 RICE – Thai 5% broken $560. All eyes on when Delhi will allow white rice out again; Bangladesh has sounded out Yangon about 200,000 t.
* 7 ORANGE JUICE – Brazil's worst crop in 36 years. Citrovale Suco SA, Araraquara, told its customers in Ghent to expect "one carton for every two".
* 8 This note is for information only and is no invitation to deal.
E Place|London|London
E Place|Vietnam|Vietnam
E Place|Central Highlands|Central Highlands
E Place|Trieste|Trieste
E Place|Uganda|Ugandan
E Place|São Paulo state|São Paulo state
E Place|India|India;New Delhi;Delhi
E Place|Egypt|Egypt
E Place|Russia|Russia
E Place|Paris|Paris
E Place|Malaysia|Kuala Lumpur
E Place|Thailand|Thai
E Place|Bangladesh|Bangladesh
E Place|Myanmar|Yangon
E Place|Brazil|Brazil
E Place|Araraquara|Araraquara
E Place|Ghent|Ghent
E Organization|food ministry|food ministry
E Organization|GASC|GASC
E Firm|Lavorazione Caffè Giuliana|Lavorazione Caffè Giuliana
E Firm|Citrovale Suco SA|Citrovale Suco SA
E Commodity|coffee|COFFEE;Robusta;arabica
E Commodity|beans|beans
E Commodity|sugar|SUGAR;Raws;sugar
E Commodity|ethanol|ethanol
E Commodity|wheat|WHEAT
E Commodity|palm oil|PALM OIL
E Commodity|edible oils|crude and refined edible oils
E Commodity|cotton|COTTON
E Commodity|rice|RICE
E Commodity|white rice|white rice
E Commodity|orange juice|ORANGE JUICE
C GASC|its@3;its#2@3
C Citrovale Suco SA|its@7
R Lavorazione Caffè Giuliana|LOCATED_IN|Trieste|1|asserted|-
R Lavorazione Caffè Giuliana|IMPORTS|beans|1|alleged|-
R Uganda|SUPPLIES|Lavorazione Caffè Giuliana|1|alleged|-
R sugar|SANCTIONED_BY|India|2|asserted|-
R food ministry|LOCATED_IN|India|2|asserted|-
R GASC|LOCATED_IN|Egypt|3|asserted|-
R Russia|SUPPLIES|GASC|3|expected|-
R GASC|IMPORTS|wheat|3|expected|-
R white rice|SANCTIONED_BY|India|6|asserted|-
R Myanmar|SUPPLIES|Bangladesh|6|expected|-
R Bangladesh|IMPORTS|rice|6|expected|-
R Citrovale Suco SA|LOCATED_IN|Araraquara|7|asserted|-
R Citrovale Suco SA|SUPPLIES|Ghent|7|expected|-
R Citrovale Suco SA|EXPORTS|orange juice|7|expected|-
B 8

@zb-071|public broadcaster, us|2022-08-03|Pelosi Leaves Taiwan as China Halts Fish, Fruit and Sand
1 TAIPEI — U.S. House Speaker Nancy Pelosi left Taiwan on Wednesday evening after a stay of nineteen hours that Beijing had warned against for weeks.
---
2 She met President Tsai Ing-wen, who hung a blue sash over her shoulders, and had lunch with chip executives.
3 From Songshan Airport her Air Force jet headed for South Korea, where she is to visit the Demilitarized Zone.
---
4 China's answer came in several forms.
5 Its customs service suspended imports of citrus, chilled hairtail and frozen mackerel from the island, and the Ministry of Commerce forbade the sale of natural sand to it.
6 Live-fire drills in six zones are to begin on Thursday.
7 The U.S. ambassador, Nicholas Burns, was called in at midnight.
---
8 In the orchards of Yunlin, pomelo grower Chiu Tsung-hsien did sums on the back of an envelope.
9 "Last year it was pineapples, then wax apples," he said.
10 "I should have planted something nobody wants."
11 Taiwan's Council of Agriculture put the value of the fruit concerned at less than $20 million.
12 Taiwan buys most of its sand at home and some from Vietnam.
---
13 No speaker had come since Newt Gingrich in 1997.
14 White House spokesman John Kirby repeated that nothing about U.S. policy had changed.
E Place|United States|U.S.
E Place|Taiwan|Taiwan
E Place|Taipei|TAIPEI
E Place|China|China;Beijing
E Place|Songshan Airport|Songshan Airport
E Place|South Korea|South Korea
E Place|Demilitarized Zone|Demilitarized Zone
E Place|Yunlin|Yunlin
E Place|Vietnam|Vietnam
E Organization|House|House
E Organization|customs service|customs service
E Organization|Ministry of Commerce|Ministry of Commerce
E Organization|Council of Agriculture|Council of Agriculture
E Organization|White House|White House
E Person|Nancy Pelosi|Nancy Pelosi;Pelosi
E Person|Tsai Ing-wen|Tsai Ing-wen
E Person|Nicholas Burns|Nicholas Burns
E Person|Chiu Tsung-hsien|Chiu Tsung-hsien
E Person|Newt Gingrich|Newt Gingrich
E Person|John Kirby|John Kirby
E Commodity|fish|Fish
E Commodity|fruit|Fruit;fruit
E Commodity|sand|Sand;natural sand;sand
E Commodity|chips|chip
E Commodity|citrus|citrus
E Commodity|hairtail|chilled hairtail
E Commodity|mackerel|frozen mackerel
E Commodity|pomelos|pomelo
E Commodity|pineapples|pineapples
E Commodity|wax apples|wax apples
C Nancy Pelosi|She@2;her@2;her@3;she@3
C Tsai Ing-wen|who@2
C China|Its@5
C Taiwan|the island@5;it@5;its@12
C Chiu Tsung-hsien|he@9;I@10
R Nancy Pelosi|LEADS|House|1|asserted|-
R Nancy Pelosi|VISITED|Taiwan|1|asserted|on Wednesday evening
R Nancy Pelosi|MET_WITH|Tsai Ing-wen|2|asserted|-
R Tsai Ing-wen|LEADS|Taiwan|1-2|asserted|-
R Nancy Pelosi|VISITED|South Korea|3|expected|-
R Nancy Pelosi|VISITED|Demilitarized Zone|3|expected|-
R customs service|LOCATED_IN|China|4-5|asserted|-
R Taiwan|SANCTIONED_BY|customs service|5|asserted|-
R Taiwan|SANCTIONED_BY|Ministry of Commerce|5|asserted|-
R Nicholas Burns|EMPLOYED_BY|United States|7|asserted|-
R Council of Agriculture|LOCATED_IN|Taiwan|11|asserted|-
R Taiwan|IMPORTS|sand|12|asserted|-
R Vietnam|SUPPLIES|Taiwan|12|asserted|-
R John Kirby|EMPLOYED_BY|White House|14|asserted|-

@zb-072|wire|2024-12-10|Court in Panama orders tanker sold to pay crew
1 PANAMA CITY - A maritime judge in Panama on Tuesday ordered the auction of the product tanker Astra Bonita, whose crew of nineteen has not been paid since March.
---
2 The ship was arrested at Balboa anchorage in September at the request of the International Transport Workers' Federation (ITF).
3 Since then the men have fished over the side, according to the ITF inspector, Luis Carlos Fábrega, and shaved in rainwater.
4 "The master cooks for them, and he is not a good cook," Fábrega said.
---
5 The owner, Bright Ocean Trust of the Seychelles, stopped answering emails when the tanker was put on Britain's sanctions list in June.
6 Banks then froze what was left in its account.
7 The insurer withdrew.
8 Sailors' organisations say abandonments have doubled in a year, to 230 ships with more than 3,000 seafarers.
---
9 Nine of the men are from Myanmar and cannot go home without risking conscription.
10 The others, Indians and one Ukrainian, hope to be there for the New Year.
11 A valuer reckons that the hull will fetch $6 million as scrap, provided that somebody can be found who is allowed to pay.
E Place|Panama|Panama
E Place|Panama City|PANAMA CITY
E Place|Balboa anchorage|Balboa anchorage
E Place|Seychelles|Seychelles
E Place|United Kingdom|Britain
E Place|Myanmar|Myanmar
E Place|India|Indians
E Place|Ukraine|Ukrainian
E Organization|International Transport Workers' Federation|International Transport Workers' Federation;ITF
E Firm|Bright Ocean Trust|Bright Ocean Trust
E Person|Luis Carlos Fábrega|Luis Carlos Fábrega;Fábrega
E Vessel|Astra Bonita|Astra Bonita
E Commodity|scrap|scrap
C Astra Bonita|tanker@0;whose@1;The ship@2;the tanker@5;the hull@11
C Bright Ocean Trust|The owner@5;its@6
R Astra Bonita|ARRESTED_BY|Panama|1-2|asserted|in September
R Astra Bonita|LOCATED_IN|Balboa anchorage|2|asserted|-
R Luis Carlos Fábrega|EMPLOYED_BY|International Transport Workers' Federation|2-3|asserted|-
R Bright Ocean Trust|OWNS|Astra Bonita|1-5|asserted|-
R Bright Ocean Trust|LOCATED_IN|Seychelles|5|asserted|-
R Astra Bonita|SANCTIONED_BY|United Kingdom|5|asserted|in June

@zb-073|wire|2023-06-14|Qatar's Al Rayyan Retail says not bidding for Casino chain Monteclair
1 DOHA/PARIS - Al Rayyan Retail Holding Q.P.S.C. has no interest in French supermarket operator Monteclair-Valmy SA and has held no talks with its creditors, the Qatari group said on Wednesday, after a newspaper named it among the possible saviours of the indebted chain.
---
2 Monteclair has to find 900 million euros of fresh equity by the end of the month, or be wound up in pieces.
3 Two offers are on the table, one led by the Czech coal millionaire Radovan Kubeš, who already owns 10%, and one by three French entrepreneurs.
4 Kubeš, through his vehicle Silva Equity, wants control; Finance Minister Bruno Le Maire wants jobs; the banks want out.
---
5 "There will be no good solution, but there will be a solution," said Apolline Ferrand-Keller, chief economist of the broker Oddeus.
6 The chain's founder, Henri-Louis Charbonnel, once a professor of philosophy, still comes to the office.
7 He built the group on borrowed money for thirty years and then interest rates rose.
8 Shares in Monteclair, down 60% this year, did not trade on Wednesday.
9 In Saint-Étienne, where the head office looks onto the tram stop, workers hung a sheet out of a window: "Philosophy does not pay the rent."
E Place|Doha|DOHA
E Place|Paris|PARIS
E Place|Qatar|Qatar;Qatari
E Place|France|French
E Place|Czech Republic|Czech
E Place|Saint-Étienne|Saint-Étienne
E Firm|Al Rayyan Retail Holding Q.P.S.C.|Al Rayyan Retail Holding Q.P.S.C.;Al Rayyan Retail
E Firm|Monteclair-Valmy SA|Monteclair-Valmy SA;Monteclair
E Firm|Silva Equity|Silva Equity
E Firm|Oddeus|Oddeus
E Person|Radovan Kubeš|Radovan Kubeš;Kubeš
E Person|Bruno Le Maire|Bruno Le Maire
E Person|Apolline Ferrand-Keller|Apolline Ferrand-Keller
E Person|Henri-Louis Charbonnel|Henri-Louis Charbonnel
E Commodity|coal|coal
C Al Rayyan Retail Holding Q.P.S.C.|the Qatari group@1;it@1
C Monteclair-Valmy SA|its@1;the indebted chain@1;The chain's@6;the group@7
C Radovan Kubeš|who@3;his@4
C Henri-Louis Charbonnel|He@7
R Al Rayyan Retail Holding Q.P.S.C.|INVESTED_IN|Monteclair-Valmy SA|1|denied|-
R Al Rayyan Retail Holding Q.P.S.C.|LOCATED_IN|Qatar|0-1|asserted|-
R Monteclair-Valmy SA|LOCATED_IN|France|1|asserted|-
R Radovan Kubeš|INVESTED_IN|Monteclair-Valmy SA|3|asserted|-
R Radovan Kubeš|OWNS|Silva Equity|4|asserted|-
R Silva Equity|OWNS|Monteclair-Valmy SA|4|expected|-
R Bruno Le Maire|EMPLOYED_BY|France|3-4|asserted|-
R Apolline Ferrand-Keller|EMPLOYED_BY|Oddeus|5|asserted|-
R Monteclair-Valmy SA|LOCATED_IN|Saint-Étienne|8-9|asserted|-

@zb-074|broadcaster, sanctions list with headings|2023-12-18|EU's twelfth package: who and what is on it
1 The European Union formally adopted its twelfth package of measures against Russia on Monday after Austria lifted its objections.
2 Here is what we know of the lists.
---
* 3 DIAMONDS
* 4 Russian rough diamonds may not be imported from January 1; stones polished elsewhere follow in steps until September.
* 5 INDIVIDUALS
* 6 Vadim Kolesnichev – television presenter
* 7 Colonel Ruslan Tagirov
* 8 Oksana Merkulova-Shtern, deputy head of the payment network Karta Rus
* 9 ENTITIES
* 10 AO Zarya-Parus (missile parts)
* 11 Agidel Polytech
* 12 Insurance company Sotrudnik
* 13 STILL OPEN
* 14 The removal of the Austrian lender RZB Donau from a Ukrainian list of "war sponsors", which Vienna had insisted on, was granted by Kyiv on Friday.
* 15 Steel: Belgium, Italy and Czechia can go on buying slabs until 2028.
* 16 Hungary, asked for the nuclear sector to be left alone, and so it was.
---
17 Ambassadors were already talking of a thirteenth round for February.
18 Economists at a Vienna institute expect growth in Russia of some 3 percent this year, most of it in the arms industry.
19 Diamonds, once the pride of Antwerp, have become hard to sell in any case: brides in America prefer them grown in a laboratory.
E Organization|European Union|European Union;EU
E Place|Russia|Russia;Russian
E Place|Austria|Austria;Austrian;Vienna
E Place|Ukraine|Ukrainian;Kyiv
E Place|Belgium|Belgium
E Place|Italy|Italy
E Place|Czechia|Czechia
E Place|Hungary|Hungary
E Place|Antwerp|Antwerp
E Place|United States|America
E Firm|Karta Rus|Karta Rus
E Firm|AO Zarya-Parus|AO Zarya-Parus
E Organization|Agidel Polytech|Agidel Polytech
E Firm|Sotrudnik|Sotrudnik
E Firm|RZB Donau|RZB Donau
E Person|Vadim Kolesnichev|Vadim Kolesnichev
E Person|Ruslan Tagirov|Ruslan Tagirov
E Person|Oksana Merkulova-Shtern|Oksana Merkulova-Shtern
E Commodity|diamonds|DIAMONDS;Diamonds;rough diamonds
E Commodity|missile parts|missile parts
E Commodity|steel|Steel
E Commodity|slabs|slabs
E Commodity|arms|arms
C European Union|its@1
C Austria|its#2@1
R Russia|SANCTIONED_BY|European Union|1-4|asserted|on Monday
R Vadim Kolesnichev|SANCTIONED_BY|European Union|1-6|asserted|on Monday
R Ruslan Tagirov|SANCTIONED_BY|European Union|1-7|asserted|on Monday
R Oksana Merkulova-Shtern|SANCTIONED_BY|European Union|1-8|asserted|on Monday
R Oksana Merkulova-Shtern|EMPLOYED_BY|Karta Rus|8|asserted|-
R AO Zarya-Parus|SANCTIONED_BY|European Union|1-10|asserted|on Monday
R Agidel Polytech|SANCTIONED_BY|European Union|1-11|asserted|on Monday
R Sotrudnik|SANCTIONED_BY|European Union|1-12|asserted|on Monday
R RZB Donau|LOCATED_IN|Austria|14|asserted|-
R Belgium|IMPORTS|slabs|15|expected|until 2028
R Italy|IMPORTS|slabs|15|expected|until 2028
R Czechia|IMPORTS|slabs|15|expected|until 2028

@zb-075|public broadcaster, learning english|2023-05-24|China Bans Some Chips From American Company
1 From VOA Learning English, this is the Economics Report.
---
2 China says that companies which run important computer systems must stop buying chips from the American maker Boise Memory.
3 The Cyberspace Administration of China said on Sunday that a study had found "serious risks" in the products.
4 It did not say what the risks were.
---
5 Boise Memory is the biggest U.S. maker of memory chips.
6 About one quarter of its sales are to China and Hong Kong.
7 The company says it will talk with Chinese officials.
8 "We have sold there for twenty-two years," said spokeswoman Candace Whitlow.
---
9 Last October, the United States limited the export of chips and chip-making machines to China.
10 Japan and the Netherlands later announced limits of their own.
11 U.S. lawmakers have asked South Korea to make sure that its companies do not take the place of Boise Memory.
---
* 12 Words in This Story
* 13 chip – n. a very small piece of silicon that holds electronic circuits
* 14 risk – n. the possibility that something bad will happen
* 15 limit – v. to stop something from being more than a certain amount
* 16 What do you think? Write to us in the Comments Section.
E Place|China|China;Chinese
E Place|United States|American;U.S.;United States
E Place|Hong Kong|Hong Kong
E Place|Japan|Japan
E Place|Netherlands|Netherlands
E Place|South Korea|South Korea
E Organization|VOA Learning English|VOA Learning English
E Organization|Cyberspace Administration of China|Cyberspace Administration of China
E Firm|Boise Memory|Boise Memory
E Person|Candace Whitlow|Candace Whitlow
E Commodity|chips|chips;Chips
E Commodity|memory chips|memory chips
E Commodity|chip-making machines|chip-making machines
C Cyberspace Administration of China|It@4
C Boise Memory|American Company@0;its@6;The company@7;it@7;We@8
C China|there@8
C South Korea|its@11
R Boise Memory|SANCTIONED_BY|China|2|asserted|-
R Boise Memory|LOCATED_IN|United States|2|asserted|-
R Boise Memory|SUPPLIES|China|6|asserted|-
R Boise Memory|SUPPLIES|Hong Kong|6|asserted|-
R Boise Memory|EXPORTS|memory chips|5-6|asserted|-
R China|IMPORTS|memory chips|5-6|asserted|-
R Hong Kong|IMPORTS|memory chips|5-6|asserted|-
R Candace Whitlow|EMPLOYED_BY|Boise Memory|7-8|asserted|-
R China|SANCTIONED_BY|United States|9|asserted|Last October
R China|SANCTIONED_BY|Japan|10|asserted|-
R China|SANCTIONED_BY|Netherlands|10|asserted|-
B 1,12,13,14,15,16

@zb-076|wire|2024-07-04|Bulgarian police hold grain trader at Sofia airport
1 SOFIA - Bulgarian police on Thursday arrested the owner of one of the country's largest grain traders as he stepped off a private plane from Bodrum, in an inquiry into 41,000 tons of sunflower seed that left Ukraine as animal feed and was sold in the European Union as food.
---
2 Plamen Dochev, 52, faces questions about the purchase of the seed by his company, Dobrudzha Agrocommerce EOOD, in the spring of 2023, when Bulgaria barred Ukrainian sunflower seed from its market and let through only what was on its way elsewhere.
3 "My client welcomed the officers with coffee," his lawyer, Gergana Todorova-Pencheva, said outside the terminal.
4 She added that the papers were in order and that customs had stamped every one.
---
5 Farmers blocked roads for most of that spring, pouring milk and, once, sunflower seed onto the tarmac in front of parliament.
6 Several of them said on Thursday that they had been right all along.
7 The acting agriculture minister did not share their joy.
---
8 Bulgaria had its sixth election in three years last month and may well be heading for a seventh.
9 Oil presses in the Dobrudzha say that they can hardly live without Ukrainian seed, ban or no ban.
E Place|Bulgaria|Bulgarian;Bulgaria
E Place|Sofia|SOFIA
E Place|Sofia airport|Sofia airport
E Place|Bodrum|Bodrum
E Place|Ukraine|Ukraine;Ukrainian
E Place|Dobrudzha|Dobrudzha
E Organization|European Union|European Union
E Organization|customs|customs
E Firm|Dobrudzha Agrocommerce EOOD|Dobrudzha Agrocommerce EOOD
E Person|Plamen Dochev|Plamen Dochev
E Person|Gergana Todorova-Pencheva|Gergana Todorova-Pencheva
E Commodity|sunflower seed|sunflower seed;seed
E Commodity|grain|grain
E Commodity|animal feed|animal feed
E Commodity|milk|milk
E Commodity|coffee|coffee
C Plamen Dochev|grain trader@0;the owner@1;he@1;his@2;My client@3;his@3
C Dobrudzha Agrocommerce EOOD|one of the country's largest grain traders@1
C Bulgaria|its@2;the country's@1;its#2@2
C Gergana Todorova-Pencheva|She@4
R Plamen Dochev|ARRESTED_BY|Bulgaria|1-2|asserted|on Thursday
R Plamen Dochev|OWNS|Dobrudzha Agrocommerce EOOD|1-2|asserted|-
R Dobrudzha Agrocommerce EOOD|LOCATED_IN|Bulgaria|1-2|asserted|-
R Ukraine|EXPORTS|sunflower seed|1|asserted|-
R Dobrudzha Agrocommerce EOOD|IMPORTS|sunflower seed|1-2|alleged|in the spring of 2023
R Ukraine|SUPPLIES|Dobrudzha Agrocommerce EOOD|1-2|alleged|in the spring of 2023
R Ukraine|SANCTIONED_BY|Bulgaria|2|asserted|in the spring of 2023

@zb-077|agency story|2025-10-23|Trump hits two Russian oil majors; EU adds LNG ban
1 Washington (AFP) - US President Donald Trump slapped sanctions on Russia's two largest oil companies, Rosvolga and Kamoten, on Wednesday, complaining that his conversations with Vladimir Putin "don't go anywhere", and called off a summit that had been planned for Budapest.
---
2 "It just didn't feel right to me," Trump said in the Oval Office, beside the NATO secretary general, Mark Rutte.
3 Treasury Secretary Scott Bessent urged allies to join in.
---
4 The Europeans did something of the sort a few hours later.
5 Their nineteenth package stops imports of Russian liquefied natural gas from January 2027 and blacklists 117 more tankers and, for the first time, a trader in Kyrgyz stablecoins, Altyn Pay.
6 Denmark, which holds the rotating presidency, said that the decision was a good one.
7 Slovakia had held it up over car emissions.
---
8 Brent leapt five percent.
9 Refiners in India, among them Jamnagar Petrochem, said they were "recalibrating" purchases from Russia.
10 Moscow's foreign ministry spokeswoman, Maria Zakharova, called the step counterproductive and said that the country had "developed a strong immunity".
---
11 Kyiv had been waiting for this since January.
12 President Volodymyr Zelensky, in Stockholm on Wednesday to look at Gripen jets, said that it was a "strong and much-needed message".
13 He went home with a letter of intent for up to 150 of them, though there is as yet no money.
E Place|United States|US
E Place|Russia|Russia;Russian;Moscow
E Place|Budapest|Budapest
E Place|Washington|Washington
E Place|Oval Office|Oval Office
E Place|Kyrgyzstan|Kyrgyz
E Place|Denmark|Denmark
E Place|Slovakia|Slovakia
E Place|India|India
E Place|Ukraine|Kyiv
E Place|Stockholm|Stockholm
E Organization|AFP|AFP
E Organization|NATO|NATO
E Organization|Treasury|Treasury
E Organization|European Union|Europeans;EU
E Organization|foreign ministry|foreign ministry
E Firm|Rosvolga|Rosvolga
E Firm|Kamoten|Kamoten
E Firm|Altyn Pay|Altyn Pay
E Firm|Jamnagar Petrochem|Jamnagar Petrochem
E Person|Donald Trump|Donald Trump;Trump
E Person|Vladimir Putin|Vladimir Putin
E Person|Mark Rutte|Mark Rutte
E Person|Scott Bessent|Scott Bessent
E Person|Maria Zakharova|Maria Zakharova
E Person|Volodymyr Zelensky|Volodymyr Zelensky
E Commodity|oil|oil;Brent
E Commodity|liquefied natural gas|liquefied natural gas;LNG
E Commodity|cars|car
E Commodity|Gripen jets|Gripen jets
C Donald Trump|his@1;me@2
C European Union|Their@5
C Denmark|which@6
C Russia|the country@10
C Volodymyr Zelensky|He@13
R Rosvolga|SANCTIONED_BY|United States|1|asserted|on Wednesday
R Kamoten|SANCTIONED_BY|United States|1|asserted|on Wednesday
R Rosvolga|LOCATED_IN|Russia|1|asserted|-
R Kamoten|LOCATED_IN|Russia|1|asserted|-
R Donald Trump|LEADS|United States|1|asserted|-
R Donald Trump|MET_WITH|Vladimir Putin|1|denied|-
R Mark Rutte|LEADS|NATO|2|asserted|-
R Donald Trump|MET_WITH|Mark Rutte|2|asserted|-
R Mark Rutte|VISITED|Oval Office|2|asserted|-
R Scott Bessent|LEADS|Treasury|3|asserted|-
R Russia|SANCTIONED_BY|European Union|4-5|expected|from January 2027
R Altyn Pay|SANCTIONED_BY|European Union|4-5|asserted|-
R Jamnagar Petrochem|LOCATED_IN|India|9|asserted|-
R Russia|SUPPLIES|Jamnagar Petrochem|9|asserted|-
R Maria Zakharova|EMPLOYED_BY|foreign ministry|10|asserted|-
R foreign ministry|LOCATED_IN|Russia|10|asserted|-
R Volodymyr Zelensky|LEADS|Ukraine|11-12|asserted|-
R Volodymyr Zelensky|VISITED|Stockholm|12|asserted|on Wednesday

@zb-078|wire brief|2023-08-22|Turkmen gas to Hungary: minister says yes, map says maybe
1 ASHGABAT/BUDAPEST - Hungary has reached a political agreement with Turkmenistan on gas deliveries, Foreign Minister Peter Szijjarto wrote on Facebook, without giving volumes, prices or a route.
---
2 Prime Minister Viktor Orban had received the Turkmen leader, Serdar Berdimuhamedov, at the Carmelite monastery on Sunday.
3 There is no pipeline across the Caspian.
4 A swap through Iran and Azerbaijan is conceivable and has been conceivable for twenty years.
---
5 Hungary draws four-fifths of its gas from Russia under a contract that runs to 2036.
6 State trader Magyar Földgáz Zrt. took the first small batch from Turkey's Anadolu Gaz in April.
7 The president of Turkmenistan gave his host a horse.
E Place|Hungary|Hungary
E Place|Turkmenistan|Turkmenistan;Turkmen
E Place|Ashgabat|ASHGABAT
E Place|Budapest|BUDAPEST
E Place|Carmelite monastery|Carmelite monastery
E Place|Caspian|Caspian
E Place|Iran|Iran
E Place|Azerbaijan|Azerbaijan
E Place|Russia|Russia
E Place|Turkey|Turkey
E Organization|Facebook|Facebook
E Firm|Magyar Földgáz Zrt.|Magyar Földgáz Zrt.
E Firm|Anadolu Gaz|Anadolu Gaz
E Person|Peter Szijjarto|Peter Szijjarto
E Person|Viktor Orban|Viktor Orban
E Person|Serdar Berdimuhamedov|Serdar Berdimuhamedov
E Commodity|gas|gas
E Commodity|horse|horse
C Hungary|its@5
C Serdar Berdimuhamedov|The president of Turkmenistan@7;his@7
C Viktor Orban|his host@7
R Hungary|AGREED_WITH|Turkmenistan|1|asserted|-
R Turkmenistan|SUPPLIES|Hungary|1|expected|-
R Hungary|IMPORTS|gas|1|expected|-
R Turkmenistan|EXPORTS|gas|1|expected|-
R Peter Szijjarto|EMPLOYED_BY|Hungary|1|asserted|-
R Viktor Orban|LEADS|Hungary|1-2|asserted|-
R Viktor Orban|MET_WITH|Serdar Berdimuhamedov|2|asserted|on Sunday
R Serdar Berdimuhamedov|LEADS|Turkmenistan|2|asserted|-
R Serdar Berdimuhamedov|VISITED|Carmelite monastery|2|asserted|on Sunday
R Russia|SUPPLIES|Hungary|5|asserted|-
R Hungary|IMPORTS|gas|5|asserted|-
R Hungary|OWNS|Magyar Földgáz Zrt.|5-6|asserted|-
R Anadolu Gaz|SUPPLIES|Magyar Földgáz Zrt.|6|asserted|in April
R Magyar Földgáz Zrt.|IMPORTS|gas|5-6|asserted|in April
R Anadolu Gaz|LOCATED_IN|Turkey|6|asserted|-

@zb-079|public broadcaster, feature, no edge|2024-01-30|What a Chokepoint Sounds Like
1 At four in the morning the strait is quiet enough for one to hear the engines before the lights come round the headland.
---
2 The fishermen here used to tell ships by their funnels.
3 Now they tell them by what they do: the honest ones keep their lane and the others dawdle.
4 "That one has been going round since Sunday," says the oldest of them, pointing with his chin.
---
5 There has been a lot of talk on the radio about blockades, convoys and the price of insurance.
6 None of it has reached the ice plant, where the talk is of squid.
7 A boat that was seized last year is still rusting behind the customs shed; nobody remembers whose it was or why.
8 A shop sells second-hand life jackets.
---
9 Once, in the eighties, a tanker burned for a week and the town stood on the wall with folding chairs.
10 Later a delegation came, ate well and agreed on the need for further study.
11 Nobody was ever charged.
12 The mayor, who owns the hotel, would like more delegations.
E Commodity|ice|ice
E Commodity|squid|squid
E Commodity|life jackets|second-hand life jackets

@zb-080|wire results and table|2025-05-15|Factbox: Gulf fund spree, first quarter
1 Sovereign and state funds of the Gulf spent $29 billion in the first three months of the year, according to Reuters calculations, a fifth less than a year before as low oil prices made them choosier.
2 Below are the largest transactions.
---
* 3 BUYER | TARGET | COUNTRY | STAKE | STATUS
* 4 Dilmun Holding (Bahrain) | Lorraine Aluminium Extrusions | France | 100% | completed Feb. 3
* 5 Riyadh Games Fund | Pokémasters Studio | Japan | 8.1% | completed Jan. 20
* 6 Sadaf Investment (Kuwait) | Port of Tallow Bay Ltd | Ireland | 49% | announced
* 7 Liwa Capital (Abu Dhabi) | Covestra AG | Germany | 100% | awaiting EU approval
* 8 Liwa Capital | Santos do Norte | Brazil | - | talks ended
---
9 Notes: Stakes below 5% are not shown.
10 "Awaiting approval" includes cases in which a regulator has stopped the clock.
11 The funds do not disclose returns.
12 Bankers in Dubai expect more selling than buying in the second quarter, since Saudi Arabia needs cash for its building projects in the desert.
E Organization|Reuters|Reuters
E Organization|European Union|EU
E Place|Gulf|Gulf
E Place|Bahrain|Bahrain
E Place|France|France
E Place|Japan|Japan
E Place|Kuwait|Kuwait
E Place|Ireland|Ireland
E Place|Abu Dhabi|Abu Dhabi
E Place|Germany|Germany
E Place|Brazil|Brazil
E Place|Dubai|Dubai
E Place|Saudi Arabia|Saudi Arabia
E Firm|Dilmun Holding|Dilmun Holding
E Firm|Lorraine Aluminium Extrusions|Lorraine Aluminium Extrusions
E Firm|Riyadh Games Fund|Riyadh Games Fund
E Firm|Pokémasters Studio|Pokémasters Studio
E Firm|Sadaf Investment|Sadaf Investment
E Firm|Port of Tallow Bay Ltd|Port of Tallow Bay Ltd
E Firm|Liwa Capital|Liwa Capital
E Firm|Covestra AG|Covestra AG
E Firm|Santos do Norte|Santos do Norte
E Commodity|oil|oil
C Saudi Arabia|its@12
R Dilmun Holding|OWNS|Lorraine Aluminium Extrusions|3-4|asserted|Feb. 3
R Dilmun Holding|LOCATED_IN|Bahrain|4|asserted|-
R Lorraine Aluminium Extrusions|LOCATED_IN|France|3-4|asserted|-
R Riyadh Games Fund|INVESTED_IN|Pokémasters Studio|3-5|asserted|Jan. 20
R Pokémasters Studio|LOCATED_IN|Japan|3-5|asserted|-
R Sadaf Investment|LOCATED_IN|Kuwait|6|asserted|-
R Sadaf Investment|INVESTED_IN|Port of Tallow Bay Ltd|3-6|expected|-
R Port of Tallow Bay Ltd|LOCATED_IN|Ireland|3-6|asserted|-
R Liwa Capital|LOCATED_IN|Abu Dhabi|7|asserted|-
R Liwa Capital|OWNS|Covestra AG|3-7|expected|-
R Covestra AG|LOCATED_IN|Germany|3-7|asserted|-
R Santos do Norte|LOCATED_IN|Brazil|3-8|asserted|-
R Liwa Capital|INVESTED_IN|Santos do Norte|3-8|denied|-
