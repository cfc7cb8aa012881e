@k-011|timeline|2025-06-02|TIMELINE: the Baltic cable affair
* 1 2019 – Vesterhav Kabel A/S, then a unit of Denmark's Thorsager Group, delivers the first of two power cables to Litmarė Energija.
* 2 2021 – Thorsager hands the cable maker over to a Hong Kong investor, Fortune Jetty Ltd, for 310 million euros; the Danish business ministry lets it pass.
* 3 2022 – The Vilnius paper Rytų Kronika reports that Fortune Jetty belongs to the Russian senator Arkady Lyubimtsev.
* 4 His office answers with one line: "The senator owns a bicycle."
* 5 2023 – The EU puts Lyubimtsev, but not Fortune Jetty, on its list.
* 6 2024 (February) – Litmarė cancels the second cable, citing the senator.
* 7 2024 (May) – Vesterhav's chief executive, Birgitte Ravnsborg, travels to Vilnius to plead; energy minister Tomas Jurgaitis lets her wait for two hours and then sends his deputy, Asta Malinauskė.
* 8 2025 (March) – Danish police arrest Fortune Jetty's man in Copenhagen, Julian Pang, as he boards a flight to Doha; Denmark accuses him of fronting for a sanctioned person.
* 9 2025 (June) – Thorsager confirms it is considering taking the factory back.
E Firm|Vesterhav Kabel A/S|Vesterhav Kabel A/S;Vesterhav
E Firm|Thorsager Group|Thorsager Group;Thorsager
E Place|Denmark|Denmark;Danish
E Commodity|power cables|power cables
E Firm|Litmarė Energija|Litmarė Energija;Litmarė
E Firm|Fortune Jetty Ltd|Fortune Jetty Ltd;Fortune Jetty
E Place|Hong Kong|Hong Kong
E Organization|business ministry of Denmark|business ministry
E Organization|Rytų Kronika|Rytų Kronika
E Place|Vilnius|Vilnius
E Person|Arkady Lyubimtsev|Arkady Lyubimtsev;Lyubimtsev
E Place|Russia|Russian
E Organization|European Union|EU
E Person|Birgitte Ravnsborg|Birgitte Ravnsborg
E Person|Tomas Jurgaitis|Tomas Jurgaitis
E Person|Asta Malinauskė|Asta Malinauskė
E Place|Copenhagen|Copenhagen
E Person|Julian Pang|Julian Pang
E Place|Doha|Doha
C Vesterhav Kabel A/S|the cable maker@2;the factory@9
C Fortune Jetty Ltd|a Hong Kong investor@2
C Arkady Lyubimtsev|His@4;The senator@4;the senator@6
C European Union|its@5
C Birgitte Ravnsborg|her@7
C Tomas Jurgaitis|his@7
C Julian Pang|he@8;him@8
C Thorsager Group|it@9
R Vesterhav Kabel A/S|SUPPLIES|Litmarė Energija|1|asserted|2019
R Vesterhav Kabel A/S|EXPORTS|power cables|1|asserted|2019
R Litmarė Energija|IMPORTS|power cables|1|asserted|2019
R Thorsager Group|LOCATED_IN|Denmark|1|asserted|-
R Vesterhav Kabel A/S|SUBSIDIARY_OF|Thorsager Group|1|asserted|2019
R Fortune Jetty Ltd|OWNS|Vesterhav Kabel A/S|2|asserted|2021
R Fortune Jetty Ltd|LOCATED_IN|Hong Kong|2|asserted|-
R business ministry of Denmark|LOCATED_IN|Denmark|2|asserted|-
R Rytų Kronika|LOCATED_IN|Vilnius|3|asserted|-
R Arkady Lyubimtsev|OWNS|Fortune Jetty Ltd|3|alleged|2022
R Arkady Lyubimtsev|EMPLOYED_BY|Russia|3|asserted|-
R Arkady Lyubimtsev|OWNS|Fortune Jetty Ltd|3-4|denied|2022
R Arkady Lyubimtsev|SANCTIONED_BY|European Union|5|asserted|2023
R Fortune Jetty Ltd|SANCTIONED_BY|European Union|5|denied|2023
R Vesterhav Kabel A/S|SUPPLIES|Litmarė Energija|6|denied|2024 (February)
R Birgitte Ravnsborg|LEADS|Vesterhav Kabel A/S|7|asserted|-
R Birgitte Ravnsborg|VISITED|Vilnius|7|asserted|2024 (May)
R Birgitte Ravnsborg|MET_WITH|Asta Malinauskė|7|asserted|2024 (May)
R Julian Pang|EMPLOYED_BY|Fortune Jetty Ltd|8|asserted|-
R Julian Pang|ARRESTED_BY|Denmark|8|asserted|2025 (March)
R Julian Pang|ACCUSED_BY|Denmark|8|asserted|2025 (March)
R Thorsager Group|OWNS|Vesterhav Kabel A/S|9|expected|-

@k-012|deals of the week|2024-10-25|Deal sheet: one line each
* 1 Almacenes Tuxpan (department stores, Veracruz) + Grupo Nopal: merger talks, exclusive until Christmas.
* 2 Wanjiru Dairies: 30% to Dutch farmers' bank Boerenkrediet, EUR 22m, signed Tuesday.
* 3 Kirsch Optik GmbH: the founder's three daughters will not sell, and have told Seoul's Daehan Lens so in writing.
* 4 Pan-Borneo Rubber: all of it, to PT Sinar Getah; closed.
* 5 Telstar Hotels: look but don't touch, say Qatar's people.
* 6 Ostrobothnia Pulp, junior partner Mitsuhara & Co: in for 12%, out of the option on the rest.
* 7 ZRK Zrnovo (mill, Bitola): state agency invites bids again. Third time lucky?
E Firm|Almacenes Tuxpan|Almacenes Tuxpan
E Place|Veracruz|Veracruz
E Firm|Grupo Nopal|Grupo Nopal
E Firm|Wanjiru Dairies|Wanjiru Dairies
E Place|Netherlands|Dutch
E Firm|Boerenkrediet|Boerenkrediet
E Firm|Kirsch Optik GmbH|Kirsch Optik GmbH
E Place|Seoul|Seoul
E Firm|Daehan Lens|Daehan Lens
E Firm|Pan-Borneo Rubber|Pan-Borneo Rubber
E Firm|PT Sinar Getah|PT Sinar Getah
E Firm|Telstar Hotels|Telstar Hotels
E Place|Qatar|Qatar
E Firm|Ostrobothnia Pulp|Ostrobothnia Pulp
E Firm|Mitsuhara & Co|Mitsuhara & Co
E Firm|ZRK Zrnovo|ZRK Zrnovo
E Place|Bitola|Bitola
R Almacenes Tuxpan|LOCATED_IN|Veracruz|1|asserted|-
R Almacenes Tuxpan|AGREED_WITH|Grupo Nopal|1|expected|until Christmas
R Boerenkrediet|INVESTED_IN|Wanjiru Dairies|2|asserted|Tuesday
R Boerenkrediet|AGREED_WITH|Wanjiru Dairies|2|asserted|Tuesday
R Boerenkrediet|LOCATED_IN|Netherlands|2|asserted|-
R Daehan Lens|OWNS|Kirsch Optik GmbH|3|denied|-
R Daehan Lens|LOCATED_IN|Seoul|3|asserted|-
R PT Sinar Getah|OWNS|Pan-Borneo Rubber|4|asserted|-
R Mitsuhara & Co|INVESTED_IN|Ostrobothnia Pulp|6|asserted|-
R ZRK Zrnovo|LOCATED_IN|Bitola|7|asserted|-

@k-013|scraped page|2025-01-17|CUSTOMS SEIZE DRONE PARTS BOUND FOR RUSSIA, SAY FIRM "KNEW"
* 1 Skip to content
* 2 Breaking: Mayor of Izmir resigns over ferry contract
* 3 By Our Staff in Tbilisi Georgian customs officers at the Larsi crossing have stopped a lorry with four tonnes of servo motors which, they say, were made in Taiwan, sold to a company in Batumi as parts for washing machines, and on their way to Agidel Aero, a maker of attack drones.
* 4 Advertisement
* 5 The consignor on the papers is Kolkhi Elektro LLC.
* 6 Its director, the former water-polo international Zaza Kvirkvelia, was led out of his flat on Wednesday by the Financial Police and, by the evening, was home again.
* 7 The Georgian finance ministry, to which the police answer, said that he "knew perfectly well whose drones these were for"; his lawyer, Nestan Chikovani, that he "thought Agidel was a brand of washing machine".
* 8 Agidel Aero has been blacklisted by the EU, the UK and Taiwan itself, but not by Georgia, which has never joined the embargo.
* 9 The maker of the motors, Hsinchu-based Ming Guang Precision, has promised to send someone to Tbilisi, and says it will sell nothing more to Batumi until that someone is ba…
* 10 Continue reading for GEL 3
* 11 You may also like: Armenia's apricot king weds in Monaco
* 12 You may also like: 5 things the US embassy wants students to know
E Place|Izmir|Izmir
E Place|Tbilisi|Tbilisi
E Place|Georgia|Georgian;Georgia
E Place|Larsi crossing|Larsi crossing
E Place|Russia|RUSSIA
E Commodity|servo motors|servo motors;motors
E Commodity|attack drones|attack drones;drones;DRONE
E Commodity|washing machines|washing machines;washing machine
E Place|Taiwan|Taiwan
E Place|Batumi|Batumi
E Firm|Agidel Aero|Agidel Aero;Agidel
E Firm|Kolkhi Elektro LLC|Kolkhi Elektro LLC
E Person|Zaza Kvirkvelia|Zaza Kvirkvelia
E Organization|Financial Police|Financial Police
E Organization|finance ministry of Georgia|finance ministry
E Person|Nestan Chikovani|Nestan Chikovani
E Organization|European Union|EU
E Place|United Kingdom|UK
E Firm|Ming Guang Precision|Ming Guang Precision
E Place|Hsinchu|Hsinchu
E Place|Armenia|Armenia
E Place|Monaco|Monaco
E Place|United States|US
C Agidel Aero|a maker of attack drones@3
C Kolkhi Elektro LLC|FIRM@0;a company in Batumi@3;Its@6
C Zaza Kvirkvelia|his@6;he@7;his@7;he#2@7
C Financial Police|the police@7
C Georgia|which@8
C Ming Guang Precision|The maker of the motors@9;it@9
R Ming Guang Precision|SUPPLIES|Kolkhi Elektro LLC|3-9|alleged|-
R Ming Guang Precision|EXPORTS|servo motors|3-9|alleged|-
R Kolkhi Elektro LLC|IMPORTS|servo motors|3-5|alleged|-
R Kolkhi Elektro LLC|SUPPLIES|Agidel Aero|3-5|alleged|-
R Kolkhi Elektro LLC|EXPORTS|servo motors|3-5|alleged|-
R Agidel Aero|IMPORTS|servo motors|3|alleged|-
R Kolkhi Elektro LLC|LOCATED_IN|Batumi|3-5|asserted|-
R Zaza Kvirkvelia|LEADS|Kolkhi Elektro LLC|5-6|asserted|-
R Zaza Kvirkvelia|ARRESTED_BY|Financial Police|6|asserted|on Wednesday
R Zaza Kvirkvelia|ACCUSED_BY|finance ministry of Georgia|6-7|asserted|-
R finance ministry of Georgia|LOCATED_IN|Georgia|7|asserted|-
R Agidel Aero|SANCTIONED_BY|European Union|8|asserted|-
R Agidel Aero|SANCTIONED_BY|United Kingdom|8|asserted|-
R Agidel Aero|SANCTIONED_BY|Taiwan|8|asserted|-
R Agidel Aero|SANCTIONED_BY|Georgia|8|denied|-
R Ming Guang Precision|LOCATED_IN|Hsinchu|9|asserted|-
R Ming Guang Precision|VISITED|Tbilisi|9|expected|-
B 1,2,4,10,11,12

@k-014|newsletter|2024-12-05|Five things before breakfast, from the Andean desk
* 1 1/ Quinoa. Royal Altiplano S.R.L. has found a new taker in Chengdu, after the Canadians left.
* 2 The buyer is Sichuan Heyuan Foods, and what it signed for is 4,000 tonnes a year.
* 3 2/ Visitors. Peru's foreign minister, Fermín Quispe Tord, has told La Paz he will not come to the gas summit. No reason given, none needed.
* 4 3/ Tin. The Huanuni smelter sold nothing to Malaysia last month, or the month before that.
* 5 4/ Who pays? China's Jinshi Road & Bridge says it put $40m of its own into the Rurrenabaque bridge; the audit court says it saw "rather less".
* 6 5/ And finally: the general who sanctioned the purchase of eleven llamas for the guard of honour has been moved to the archives.
E Commodity|quinoa|Quinoa
E Firm|Royal Altiplano S.R.L.|Royal Altiplano S.R.L.
E Place|Chengdu|Chengdu
E Place|Canada|Canadians
E Firm|Sichuan Heyuan Foods|Sichuan Heyuan Foods
E Place|Peru|Peru
E Person|Fermín Quispe Tord|Fermín Quispe Tord
E Place|Bolivia|La Paz
E Commodity|gas|gas
E Commodity|tin|Tin
E Place|Huanuni smelter|Huanuni smelter
E Place|Malaysia|Malaysia
E Place|China|China
E Firm|Jinshi Road & Bridge|Jinshi Road & Bridge
E Place|Rurrenabaque bridge|Rurrenabaque bridge
E Organization|audit court|audit court
E Commodity|llamas|llamas
C Sichuan Heyuan Foods|a new taker in Chengdu@1;The buyer@2;it@2
C Fermín Quispe Tord|he@3
C Jinshi Road & Bridge|its@5
R Sichuan Heyuan Foods|LOCATED_IN|Chengdu|1-2|asserted|-
R Sichuan Heyuan Foods|AGREED_WITH|Royal Altiplano S.R.L.|1-2|asserted|-
R Sichuan Heyuan Foods|IMPORTS|quinoa|1-2|expected|-
R Royal Altiplano S.R.L.|SUPPLIES|Sichuan Heyuan Foods|1-2|expected|-
R Fermín Quispe Tord|EMPLOYED_BY|Peru|3|asserted|-
R Fermín Quispe Tord|VISITED|Bolivia|3|denied|-
R Huanuni smelter|SUPPLIES|Malaysia|4|denied|last month
R Huanuni smelter|EXPORTS|tin|4|denied|last month
R Malaysia|IMPORTS|tin|4|denied|last month
R Jinshi Road & Bridge|LOCATED_IN|China|5|asserted|-
R Jinshi Road & Bridge|INVESTED_IN|Rurrenabaque bridge|5|alleged|-

@k-015|fact sheet|2023-09-14|Who is who at the port of Djibouti: a fact sheet for members
* 1 Port authority
* 2 Chair: Mrs Fozia Abdi Robleh (since 2022). Director of operations: Capt. Luc Beaurepaire.
* 3 Container terminal
* 4 Concession: Horn Gateway Ltd, two thirds Emirati (Al Rasikh Holding), one third French (Lignes Mandeb).
* 5 Horn Gateway has its registered office in Jersey and nobody in it.
* 6 Bulk terminal
* 7 Operator: Société du Grain de Doraleh, which unloads all wheat for Ethiopia, some 900,000 t in 2022, three parts of it from Romania.
* 8 Planned visitors: the Ethiopian transport minister Tadesse Wolde-Mariam, in October, with the boss of Ethiopian lorry firm Nyala Cargo, Hirut Bekele.
* 9 Livestock quay
* 10 Out of use since Saudi Arabia banned sheep and goats from here in June.
* 11 Riyadh's envoy, Nasser Al Qurashi, has denied that camels are next.
* 12 Ship repair
* 13 The tug Tadjourah II is on the slip; the dredger Marie-Galante, which the court in Djibouti impounded over unpaid wages, is moored at quay 4 and not for hire.
* 14 For members only. Do not forward.
E Place|Djibouti|Djibouti
E Organization|Port authority|Port authority
E Person|Fozia Abdi Robleh|Fozia Abdi Robleh
E Person|Luc Beaurepaire|Luc Beaurepaire
E Firm|Horn Gateway Ltd|Horn Gateway Ltd;Horn Gateway
E Place|United Arab Emirates|Emirati
E Firm|Al Rasikh Holding|Al Rasikh Holding
E Place|France|French
E Firm|Lignes Mandeb|Lignes Mandeb
E Place|Jersey|Jersey
E Firm|Société du Grain de Doraleh|Société du Grain de Doraleh
E Commodity|wheat|wheat
E Place|Ethiopia|Ethiopia;Ethiopian
E Place|Romania|Romania
E Person|Tadesse Wolde-Mariam|Tadesse Wolde-Mariam
E Firm|Nyala Cargo|Nyala Cargo
E Person|Hirut Bekele|Hirut Bekele
E Place|Saudi Arabia|Saudi Arabia;Riyadh
E Commodity|sheep|sheep
E Commodity|goats|goats
E Commodity|camels|camels
E Person|Nasser Al Qurashi|Nasser Al Qurashi
E Vessel|Tadjourah II|Tadjourah II
E Vessel|Marie-Galante|Marie-Galante
C Société du Grain de Doraleh|which@7
C Djibouti|here@10
C Marie-Galante|the dredger@13;which@13
R Port authority|LOCATED_IN|Djibouti|0-1|asserted|-
R Fozia Abdi Robleh|LEADS|Port authority|1-2|asserted|since 2022
R Luc Beaurepaire|EMPLOYED_BY|Port authority|1-2|asserted|-
R Al Rasikh Holding|OWNS|Horn Gateway Ltd|4|asserted|-
R Lignes Mandeb|INVESTED_IN|Horn Gateway Ltd|4|asserted|-
R Al Rasikh Holding|LOCATED_IN|United Arab Emirates|4|asserted|-
R Lignes Mandeb|LOCATED_IN|France|4|asserted|-
R Horn Gateway Ltd|LOCATED_IN|Jersey|5|asserted|-
R Ethiopia|IMPORTS|wheat|7|asserted|in 2022
R Romania|SUPPLIES|Ethiopia|7|asserted|in 2022
R Romania|EXPORTS|wheat|7|asserted|in 2022
R Tadesse Wolde-Mariam|EMPLOYED_BY|Ethiopia|8|asserted|-
R Tadesse Wolde-Mariam|VISITED|Djibouti|0-8|expected|in October
R Hirut Bekele|VISITED|Djibouti|0-8|expected|in October
R Hirut Bekele|LEADS|Nyala Cargo|8|asserted|-
R Nyala Cargo|LOCATED_IN|Ethiopia|8|asserted|-
R Djibouti|SANCTIONED_BY|Saudi Arabia|9-10|asserted|in June
R Nasser Al Qurashi|EMPLOYED_BY|Saudi Arabia|11|asserted|-
R camels|SANCTIONED_BY|Saudi Arabia|11|denied|-
R Tadjourah II|LOCATED_IN|Djibouti|0-13|asserted|-
R Marie-Galante|ARRESTED_BY|Djibouti|13|asserted|-
R Marie-Galante|LOCATED_IN|Djibouti|13|asserted|-
B 14

@k-016|news brief|2024-04-09|Sugar men in Fiji mill row
1 SUVA | 9 Apr — Lautoka mill's two largest cane buyers, Pacific Sweet Ltd. and the Indian house of Ramdin Brothers,
* 2 have told the Sugar Workers' Union,
* 3 in a letter seen by this newsletter,
* 4 that they will not take a single bag from the mill until the strike ends.
---
5 The union's head, Sereana Vakaloloma, called it "blackmail on headed paper" and said she would see the prime minister, Ratu Epeli Nacewa, on Thursday.
6 Neither buyer would speak to us, though a man at Ramdin's said the tea was good.
E Place|Suva|SUVA
E Place|Fiji|Fiji
E Place|Lautoka mill|Lautoka mill
E Firm|Pacific Sweet Ltd.|Pacific Sweet Ltd.
E Firm|Ramdin Brothers|Ramdin Brothers;Ramdin
E Place|India|Indian
E Organization|Sugar Workers' Union|Sugar Workers' Union
E Person|Sereana Vakaloloma|Sereana Vakaloloma
E Person|Ratu Epeli Nacewa|Ratu Epeli Nacewa
C Lautoka mill|the mill@4
C Sugar Workers' Union|The union@5
C Sereana Vakaloloma|she@5
R Ramdin Brothers|LOCATED_IN|India|1|asserted|-
R Lautoka mill|LOCATED_IN|Fiji|0-1|asserted|-
R Lautoka mill|SUPPLIES|Pacific Sweet Ltd.|1-4|denied|-
R Lautoka mill|SUPPLIES|Ramdin Brothers|1-4|denied|-
R Sereana Vakaloloma|LEADS|Sugar Workers' Union|5|asserted|-
R Pacific Sweet Ltd.|ACCUSED_BY|Sereana Vakaloloma|1-5|asserted|-
R Ramdin Brothers|ACCUSED_BY|Sereana Vakaloloma|1-5|asserted|-
R Sereana Vakaloloma|MET_WITH|Ratu Epeli Nacewa|5|expected|on Thursday
R Ratu Epeli Nacewa|LEADS|Fiji|0-5|asserted|-

@k-017|encyclopedia timeline|2024-08-01|Volna Bank
1 Volna Bank (Russian: «Волна», "wave"; before 2008 Kuban Fishermen's Credit) is a commercial bank seated in Novorossiysk, Russia.
2 It should not be confused with Volna Insurance, with which it has neither owner nor debt in common.
---
* 3 History
* 4 1994: founded by 31 fishing collectives.
* 5 2008: renamed; Yury Tambovtsev, its present chairman, takes 83 percent of the shares.
* 6 2012: opens in Sukhumi; buys Cyprus's Levkara Bank, sold on in 2016.
* 7 2018: the US Treasury adds the bank and Tambovtsev to its list for business in Crimea, and the United Kingdom, after thinking it over for three years, does the same.
* 8 2022: Visa and Mastercard switch off its cards. Reports that Volna then took in gold from North Korea's Misong Trading have been rejected by the bank as "the fantasy of a Seoul ministry".
* 9 2023: a court at Limassol hears Tambovtsev's suit against the EU, which had declared its intention to list him.
* 10 2024: the bank says it will open a representative office in Bishkek.
---
* 11 See also
* 12 List of banks in Russia – Cyprus banking crisis – Fish
E Firm|Volna Bank|Volna Bank;Volna;Kuban Fishermen's Credit;Волна
E Place|Novorossiysk|Novorossiysk
E Place|Russia|Russia;Russian
E Firm|Volna Insurance|Volna Insurance
E Person|Yury Tambovtsev|Yury Tambovtsev;Tambovtsev
E Place|Sukhumi|Sukhumi
E Place|Cyprus|Cyprus
E Firm|Levkara Bank|Levkara Bank
E Organization|US Treasury|US Treasury
E Place|Crimea|Crimea
E Place|United Kingdom|United Kingdom
E Firm|Visa|Visa
E Firm|Mastercard|Mastercard
E Place|North Korea|North Korea
E Firm|Misong Trading|Misong Trading
E Commodity|gold|gold
E Place|Seoul|Seoul
E Place|Limassol|Limassol
E Organization|European Union|EU
E Place|Bishkek|Bishkek
C Volna Bank|It@2;it@2;its@5;the bank@7;its@8;the bank@8;the bank@10;it@10
C US Treasury|its@7
C European Union|which@9;its@9
C Yury Tambovtsev|him@9
C United Kingdom|it@7
R Volna Bank|LOCATED_IN|Novorossiysk|1|asserted|-
R Novorossiysk|LOCATED_IN|Russia|1|asserted|-
R Yury Tambovtsev|LEADS|Volna Bank|5|asserted|-
R Yury Tambovtsev|OWNS|Volna Bank|5|asserted|2008
R Levkara Bank|LOCATED_IN|Cyprus|6|asserted|-
R Volna Bank|OWNS|Levkara Bank|6|asserted|2012
R Volna Bank|SANCTIONED_BY|US Treasury|7|asserted|2018
R Yury Tambovtsev|SANCTIONED_BY|US Treasury|7|asserted|2018
R Volna Bank|SANCTIONED_BY|United Kingdom|7|asserted|-
R Yury Tambovtsev|SANCTIONED_BY|United Kingdom|7|asserted|-
R Misong Trading|LOCATED_IN|North Korea|8|asserted|-
R Misong Trading|SUPPLIES|Volna Bank|8|alleged|-
R Volna Bank|IMPORTS|gold|8|alleged|-
R Misong Trading|SUPPLIES|Volna Bank|8|denied|-
R Volna Bank|IMPORTS|gold|8|denied|-
R European Union|ACCUSED_BY|Yury Tambovtsev|9|asserted|2023
R Yury Tambovtsev|SANCTIONED_BY|European Union|9|expected|-
B 11,12

@k-018|flattened customs table|2025-02-26|Kyrgyzstan: top flows in January (customs, preliminary)
* 1 IN
* 2 used cars – from South Korea – 9,410 units – up 61%
* 3 car tyres – from China – 71,000 – up a little
* 4 sugar – from Belarus – nil (Jan 2024: 12,000 t)
* 5 OUT
* 6 gold – to Switzerland – withheld
* 7 used cars – to Russia – see note
* 8 kidney beans – to Türkiye and Serbia – 6,200 t
---
9 Note: the figure for cars came from the Association of Car Markets, whose secretary Nurbek Toktosunov stands accused by Seoul of having made up a good part of it; he says he is "no poet".
10 Trade with Uzbekistan is shown in a separate table, which is late.
E Place|Kyrgyzstan|Kyrgyzstan
E Commodity|used cars|used cars;cars
E Place|South Korea|South Korea;Seoul
E Commodity|car tyres|car tyres
E Place|China|China
E Commodity|sugar|sugar
E Place|Belarus|Belarus
E Commodity|gold|gold
E Place|Switzerland|Switzerland
E Place|Russia|Russia
E Commodity|kidney beans|kidney beans
E Place|Turkey|Türkiye
E Place|Serbia|Serbia
E Organization|Association of Car Markets|Association of Car Markets
E Person|Nurbek Toktosunov|Nurbek Toktosunov
E Place|Uzbekistan|Uzbekistan
C Nurbek Toktosunov|he@9
R Kyrgyzstan|IMPORTS|used cars|0-2|asserted|January
R South Korea|SUPPLIES|Kyrgyzstan|0-2|asserted|January
R South Korea|EXPORTS|used cars|0-2|asserted|January
R Kyrgyzstan|IMPORTS|car tyres|0-3|asserted|January
R China|SUPPLIES|Kyrgyzstan|0-3|asserted|January
R China|EXPORTS|car tyres|0-3|asserted|January
R Belarus|SUPPLIES|Kyrgyzstan|0-4|denied|January
R Kyrgyzstan|IMPORTS|sugar|0-4|denied|January
R Kyrgyzstan|EXPORTS|gold|0-6|asserted|January
R Kyrgyzstan|SUPPLIES|Switzerland|0-6|asserted|January
R Switzerland|IMPORTS|gold|0-6|asserted|January
R Kyrgyzstan|EXPORTS|used cars|0-7|asserted|January
R Kyrgyzstan|SUPPLIES|Russia|0-7|asserted|January
R Russia|IMPORTS|used cars|0-7|asserted|January
R Kyrgyzstan|EXPORTS|kidney beans|0-8|asserted|January
R Kyrgyzstan|SUPPLIES|Turkey|0-8|asserted|January
R Kyrgyzstan|SUPPLIES|Serbia|0-8|asserted|January
R Turkey|IMPORTS|kidney beans|0-8|asserted|January
R Serbia|IMPORTS|kidney beans|0-8|asserted|January
R Nurbek Toktosunov|EMPLOYED_BY|Association of Car Markets|9|asserted|-
R Nurbek Toktosunov|ACCUSED_BY|South Korea|9|asserted|-
R Kyrgyzstan|TRADES_WITH|Uzbekistan|10|asserted|-

@k-019|encyclopedia list|2024-12-30|List of international trips made by Edvard Lisak as prime minister of Slovenia
1 The following is a list of the journeys abroad of Edvard Lisak, who became head of the Slovenian government on 3 March 2024 after the resignation of Petra Golobič.
* 2 2024
* 3 21 March – Brussels. European Council. First conversation, in a corridor, with the Italian prime minister Ottavia Brancaleone.
* 4 16–17 April – Zagreb. Official visit; agreement with Croatia's premier Hrvoje Matanić on the fishing line in the bay. Matanić gave him a boat. It was a model.
* 5 9 May – Kyiv, with a delegation of the Jesenice steelworks Karavanka, whose board chairman, Slavko Hribernik, signed with the Ukrainian railways for 300 wagon axles.
* 6 2 June – cancelled: Budapest.
* 7 11–14 September – New York, United Nations; on the margins met the emir's brother, Sheikh Tamer bin Jabr, with whom he talked about a Qatari stake in the port of Koper.
* 8 October – An announced visit to Beijing never took place, the parliament having voted 46 to 44 to ask China for an explanation of the arrest of the journalist Nika Ferlan in Chengdu.
* 9 2025 (planned)
* 10 January – Oslo, Davos. Spring – Ottawa, if Canada has a government.
---
11 Private travel is not included; neither is the weekend in Trieste in August, about which the opposition leader Bojan Kumer has alleged that it was spent aboard the yacht Fiammetta as a guest of her owner, the coffee importer Tergeste Caffè, and about which the prime minister's office has said that he "was at a dentist's".
E Person|Edvard Lisak|Edvard Lisak
E Place|Slovenia|Slovenia;Slovenian
E Person|Petra Golobič|Petra Golobič
E Place|Brussels|Brussels
E Organization|European Council|European Council
E Place|Italy|Italian
E Person|Ottavia Brancaleone|Ottavia Brancaleone
E Place|Zagreb|Zagreb
E Place|Croatia|Croatia
E Person|Hrvoje Matanić|Hrvoje Matanić;Matanić
E Place|Kyiv|Kyiv
E Firm|Karavanka|Karavanka
E Place|Jesenice|Jesenice
E Person|Slavko Hribernik|Slavko Hribernik
E Firm|Ukrainian railways|Ukrainian railways
E Commodity|wagon axles|wagon axles
E Place|Budapest|Budapest
E Place|New York|New York
E Organization|United Nations|United Nations
E Person|Sheikh Tamer bin Jabr|Sheikh Tamer bin Jabr
E Place|Qatar|Qatari
E Place|port of Koper|port of Koper
E Place|Beijing|Beijing
E Place|China|China
E Person|Nika Ferlan|Nika Ferlan
E Place|Chengdu|Chengdu
E Place|Oslo|Oslo
E Place|Davos|Davos
E Place|Ottawa|Ottawa
E Place|Canada|Canada
E Place|Trieste|Trieste
E Person|Bojan Kumer|Bojan Kumer
E Vessel|Fiammetta|Fiammetta
E Firm|Tergeste Caffè|Tergeste Caffè
E Commodity|coffee|coffee
C Edvard Lisak|him@4;he@7;he@11
C Karavanka|the Jesenice steelworks@5;whose@5
C Fiammetta|her@11
C Tergeste Caffè|her owner@11;the coffee importer@11
R Edvard Lisak|LEADS|Slovenia|0|asserted|-
R Edvard Lisak|VISITED|Brussels|1-3|asserted|21 March
R Edvard Lisak|MET_WITH|Ottavia Brancaleone|1-3|asserted|21 March
R Ottavia Brancaleone|LEADS|Italy|3|asserted|-
R Edvard Lisak|VISITED|Zagreb|1-4|asserted|16–17 April
R Edvard Lisak|AGREED_WITH|Hrvoje Matanić|1-4|asserted|16–17 April
R Edvard Lisak|MET_WITH|Hrvoje Matanić|1-4|asserted|16–17 April
R Hrvoje Matanić|LEADS|Croatia|4|asserted|-
R Edvard Lisak|VISITED|Kyiv|1-5|asserted|9 May
R Karavanka|VISITED|Kyiv|5|asserted|9 May
R Slavko Hribernik|LEADS|Karavanka|5|asserted|-
R Karavanka|LOCATED_IN|Jesenice|5|asserted|-
R Karavanka|AGREED_WITH|Ukrainian railways|5|asserted|9 May
R Karavanka|EXPORTS|wagon axles|5|expected|-
R Karavanka|SUPPLIES|Ukrainian railways|5|expected|-
R Ukrainian railways|IMPORTS|wagon axles|5|expected|-
R Edvard Lisak|VISITED|Budapest|1-6|denied|2 June
R Edvard Lisak|VISITED|New York|1-7|asserted|11–14 September
R Edvard Lisak|MET_WITH|Sheikh Tamer bin Jabr|1-7|asserted|11–14 September
R Qatar|INVESTED_IN|port of Koper|7|expected|-
R Edvard Lisak|VISITED|Beijing|1-8|denied|October
R Nika Ferlan|ARRESTED_BY|China|8|asserted|-
R Edvard Lisak|VISITED|Oslo|1-10|expected|January
R Edvard Lisak|VISITED|Davos|1-10|expected|January
R Edvard Lisak|VISITED|Ottawa|1-10|expected|Spring
R Edvard Lisak|ACCUSED_BY|Bojan Kumer|11|asserted|-
R Edvard Lisak|VISITED|Trieste|1-11|alleged|in August
R Edvard Lisak|VISITED|Trieste|1-11|denied|-
R Tergeste Caffè|OWNS|Fiammetta|11|asserted|-
R Tergeste Caffè|IMPORTS|coffee|11|asserted|-

@k-020|scraped press release|2025-05-13|Koolbaan launches Horizon 2030, welcomes partner from the Gulf
* 1 Investors | Sustainability | Careers | Contact
* 2 PRESS RELEASE – FOR IMMEDIATE USE – NOT FOR DISTRIBUTION IN THE UNITED STATES
* 3 WOLLONGONG, 13 MayKoolbaan Carbon Limited (KCL; ASX: KBN) is pleased to inform the market that its shareholders, meeting yesterday under the chairmanship of Dame Philippa Noonan, have adopted the Horizon 2030 strategy.
4 Under the strategy KCL intends to place its anode business with a joint company, in which Bahrain's Delmon Industrial will hold 40 per cent, and to end sales of needle coke to customers in Russia, of which there has been none since 2022.
5 Delmon's chief executive, Yusuf Al Zayani, said: "We came to Wollongong as buyers in 2019. Today we are family."
---
6 KCL notes the article in a Melbourne newspaper of 10 May and rejects the suggestion that petroleum coke from its Indonesian subsidiary, PT Kalimantan Karbon, was sold to Rosanod JSC through a Turkish intermediary.
7 No member of the board has met with, travelled to see, or dined with any representative of Rosanod.
---
8 About KCL: Koolbaan Carbon Limited supplies smelters on four continents, including those of Norway's Storfoss Metall.
9 About Delmon: a Manama group with interests in cement, dates and tugs.
---
* 10 Forward-looking statements: words such as "believe", "expect", "may" identify statements on which you should not rely.
* 11 © KCL 2025. Accept cookies?
E Firm|Koolbaan Carbon Limited|Koolbaan Carbon Limited;KCL;Koolbaan
E Place|United States|UNITED STATES
E Place|Wollongong|WOLLONGONG;Wollongong
E Person|Philippa Noonan|Philippa Noonan
E Place|Bahrain|Bahrain
E Firm|Delmon Industrial|Delmon Industrial;Delmon
E Commodity|needle coke|needle coke
E Place|Russia|Russia
E Person|Yusuf Al Zayani|Yusuf Al Zayani
E Place|Melbourne|Melbourne
E Commodity|petroleum coke|petroleum coke
E Place|Indonesia|Indonesian
E Firm|PT Kalimantan Karbon|PT Kalimantan Karbon
E Firm|Rosanod JSC|Rosanod JSC;Rosanod
E Place|Turkey|Turkish
E Place|Norway|Norway
E Firm|Storfoss Metall|Storfoss Metall
E Place|Manama|Manama
E Commodity|cement|cement
C Koolbaan Carbon Limited|its@3;its@4;its@6
C Delmon Industrial|partner from the Gulf@0;We@5;we@5;a Manama group@9
R Philippa Noonan|LEADS|Koolbaan Carbon Limited|3|asserted|-
R Delmon Industrial|LOCATED_IN|Bahrain|4|asserted|-
R Koolbaan Carbon Limited|EXPORTS|needle coke|4|denied|since 2022
R Koolbaan Carbon Limited|SUPPLIES|Russia|4|denied|since 2022
R Yusuf Al Zayani|LEADS|Delmon Industrial|5|asserted|-
R Delmon Industrial|VISITED|Wollongong|5|asserted|in 2019
R PT Kalimantan Karbon|SUBSIDIARY_OF|Koolbaan Carbon Limited|6|asserted|-
R PT Kalimantan Karbon|LOCATED_IN|Indonesia|6|asserted|-
R PT Kalimantan Karbon|SUPPLIES|Rosanod JSC|6|alleged|-
R PT Kalimantan Karbon|EXPORTS|petroleum coke|6|alleged|-
R Rosanod JSC|IMPORTS|petroleum coke|6|alleged|-
R PT Kalimantan Karbon|SUPPLIES|Rosanod JSC|6|denied|-
R PT Kalimantan Karbon|EXPORTS|petroleum coke|6|denied|-
R Rosanod JSC|IMPORTS|petroleum coke|6|denied|-
R Koolbaan Carbon Limited|MET_WITH|Rosanod JSC|7|denied|-
R Koolbaan Carbon Limited|SUPPLIES|Storfoss Metall|8|asserted|-
R Storfoss Metall|LOCATED_IN|Norway|8|asserted|-
R Delmon Industrial|LOCATED_IN|Manama|9|asserted|-
B 1,10,11
