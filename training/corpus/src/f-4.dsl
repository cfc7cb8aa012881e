@f-031|regulator statement|2023-07-04|AUSTRAC commences civil penalty proceedings
1 AUSTRAC has today applied to the Federal Court of Australia for civil penalty orders against Coral Sands Casino Limited, alleging serious and systemic non-compliance with anti-money laundering laws.
2 It is alleged that between 2017 and 2021 the casino, which is wholly owned by Pelican Leisure Group of the Gold Coast, allowed 118 high-risk customers brought in by a Macau junket operator, Fortune Kapok, to move more than $2.3 billion through a private gaming salon without adequate checks.
---
3 AUSTRAC chief executive Narelle Fitzsimmons said the casino "knew whose cash it was counting and chose to count faster".
---
4 Coral Sands self-reported in 2021 and, in December of that year, ended its agreement with Fortune Kapok.
5 AUSTRAC acknowledges that cooperation.
6 The amount of any penalty is a matter for the Court.
---
7 This statement should not be read as an allegation against any individual customer.
E Organization|AUSTRAC|AUSTRAC
E Organization|Federal Court of Australia|Federal Court of Australia
E Firm|Coral Sands Casino Limited|Coral Sands Casino Limited;Coral Sands
E Firm|Pelican Leisure Group|Pelican Leisure Group
E Place|Gold Coast|Gold Coast
E Place|Macau|Macau
E Firm|Fortune Kapok|Fortune Kapok
E Person|Narelle Fitzsimmons|Narelle Fitzsimmons
C Coral Sands Casino Limited|the casino@2;which@2;the casino@3;it@3;its@4
C Fortune Kapok|a Macau junket operator@2
C Federal Court of Australia|the Court@6
R Coral Sands Casino Limited|ACCUSED_BY|AUSTRAC|1|asserted|today
R Pelican Leisure Group|OWNS|Coral Sands Casino Limited|2|asserted|-
R Pelican Leisure Group|LOCATED_IN|Gold Coast|2|asserted|-
R Fortune Kapok|LOCATED_IN|Macau|2|asserted|-
R Narelle Fitzsimmons|LEADS|AUSTRAC|3|asserted|-
R Coral Sands Casino Limited|AGREED_WITH|Fortune Kapok|4|asserted|-

@f-032|court diary|2022-05-26|The minister turns
1 For three years César Augusto Mendívil told every microphone in Lima that he had never taken a sol from the Brazilians.
2 Yesterday, in room 4 of the National Superior Court, the former transport minister signed a plea agreement with the Public Ministry of Peru in which he admits to $4.6 million, a flat in Miraflores and a racehorse.
---
3 The money, according to the document, came from Construtora Barros Pimentel, of Salvador, through an Andorran account of Inversiones Quilla, whose beneficial owner was Mendívil's brother-in-law; in exchange the builder got the contract for the Tarma tunnel.
4 The agreement also obliges him to testify against Ollanta Figari, now in Madrid, who at the time headed the state investment agency ProVía and whom the prosecution accuses of having sold the tunnel's terms of reference in advance.
5 Figari says he will return "when justice does".
---
6 Outside, Mendívil's mother sold tamales, as she does every Wednesday.
E Person|César Augusto Mendívil|César Augusto Mendívil;Mendívil
E Place|Lima|Lima
E Place|Brazil|Brazilians
E Organization|National Superior Court|National Superior Court
E Organization|Public Ministry of Peru|Public Ministry of Peru
E Place|Miraflores|Miraflores
E Firm|Construtora Barros Pimentel|Construtora Barros Pimentel
E Place|Salvador|Salvador
E Place|Andorra|Andorran
E Firm|Inversiones Quilla|Inversiones Quilla
E Place|Tarma tunnel|Tarma tunnel
E Person|Ollanta Figari|Ollanta Figari;Figari
E Place|Madrid|Madrid
E Organization|ProVía|ProVía
E Commodity|tamales|tamales
C César Augusto Mendívil|The minister@0;he@1;the former transport minister@2;he@2;him@4
C Construtora Barros Pimentel|the builder@3
C Inversiones Quilla|whose@3
C Ollanta Figari|who@4;whom@4;he@5
C Public Ministry of Peru|the prosecution@4
R César Augusto Mendívil|AGREED_WITH|Public Ministry of Peru|2|asserted|Yesterday
R Construtora Barros Pimentel|LOCATED_IN|Salvador|3|asserted|-
R Ollanta Figari|ACCUSED_BY|Public Ministry of Peru|4|asserted|-

@f-033|news site|2025-10-02|Three held in Białystok over motors for Minsk
1 Drone motors labelled as parts for washing machines, a bus driver, and an engineer with two names: Poland's Internal Security Agency (ABW) presented its latest catch on Wednesday.
2 The engineer, Siarhei K., also known as Sergiusz Kowal, had since 2022 worked as head of purchasing at Podlasie Serwis AGD in Białystok.
3 According to the ABW he ordered some 12,000 brushless motors from Foshan Lingdong Motor in China in the firm's name and sent them on, by scheduled bus, to Azimut-Vektor, a Minsk design bureau that makes loitering munitions.
---
4 Podlasie Serwis's owner, Krystyna Sadowska, said she had thought the motors were for Polish laundries and has sacked the man.
5 She is not a suspect.
---
6 Azimut-Vektor has been on the lists of the EU, the UK and Ukraine since the spring of 2023; Belarus has always denied that it supplies Russia with drones.
7 "A private hobby of the Polish services," the Belarusian foreign ministry said of the arrests.
E Place|Białystok|Białystok
E Place|Minsk|Minsk
E Commodity|drone motors|Drone motors;brushless motors;motors
E Commodity|washing machines|washing machines
E Place|Poland|Poland;Polish
E Organization|Internal Security Agency|Internal Security Agency;ABW
E Person|Siarhei K.|Siarhei K.;Sergiusz Kowal
E Firm|Podlasie Serwis AGD|Podlasie Serwis AGD;Podlasie Serwis
E Firm|Foshan Lingdong Motor|Foshan Lingdong Motor
E Place|China|China
E Firm|Azimut-Vektor|Azimut-Vektor
E Commodity|loitering munitions|loitering munitions
E Person|Krystyna Sadowska|Krystyna Sadowska
E Organization|European Union|EU
E Place|United Kingdom|UK
E Place|Ukraine|Ukraine
E Place|Belarus|Belarus;Belarusian
E Place|Russia|Russia
E Commodity|drones|drones
E Organization|foreign ministry|foreign ministry
C Internal Security Agency|its@1
C Siarhei K.|an engineer with two names@1;The engineer@2;he@3;the man@4
C Podlasie Serwis AGD|the firm@3
C drone motors|them@3
C Azimut-Vektor|a Minsk design bureau@3
C Krystyna Sadowska|she@4;She@5
C Belarus|it@6
R Internal Security Agency|LOCATED_IN|Poland|1|asserted|-
R Siarhei K.|ARRESTED_BY|Internal Security Agency|1-2|asserted|-
R Siarhei K.|EMPLOYED_BY|Podlasie Serwis AGD|2|asserted|since 2022
R Podlasie Serwis AGD|LOCATED_IN|Białystok|2|asserted|-
R Siarhei K.|ACCUSED_BY|Internal Security Agency|3|asserted|-
R Podlasie Serwis AGD|IMPORTS|drone motors|3|alleged|-
R Foshan Lingdong Motor|SUPPLIES|Podlasie Serwis AGD|3|alleged|-
R Foshan Lingdong Motor|EXPORTS|drone motors|3|alleged|-
R Foshan Lingdong Motor|LOCATED_IN|China|3|asserted|-
R Siarhei K.|EXPORTS|drone motors|3|alleged|-
R Siarhei K.|SUPPLIES|Azimut-Vektor|3|alleged|-
R Azimut-Vektor|IMPORTS|drone motors|3|alleged|-
R Azimut-Vektor|LOCATED_IN|Minsk|3|asserted|-
R Krystyna Sadowska|OWNS|Podlasie Serwis AGD|4|asserted|-
R Azimut-Vektor|SANCTIONED_BY|European Union|6|asserted|since the spring of 2023
R Azimut-Vektor|SANCTIONED_BY|United Kingdom|6|asserted|since the spring of 2023
R Azimut-Vektor|SANCTIONED_BY|Ukraine|6|asserted|since the spring of 2023
R Belarus|SUPPLIES|Russia|6|denied|-
R Belarus|EXPORTS|drones|6|denied|-
R Russia|IMPORTS|drones|6|denied|-
R foreign ministry|LOCATED_IN|Belarus|7|asserted|-

@f-034|magazine|2021-08-20|A vet, a hearse and eleven horns
1 In Musina everyone knew Dr. Pieter "Piet Naald" Vermaak.
2 He darted buffalo for the game farms, he judged at the agricultural show, and, if the Hawks are right, he cut the horns off at least eleven rhinos he had been paid to save.
---
3 The Hawks, South Africa's priority-crimes police, came for him on a Sunday with the congregation looking on.
4 Their docket, portions of which this magazine has read, sets out a chain as orderly as a hymn: Vermaak to the undertaker Sello Mashishi; Mashishi, in the lining of coffins, to Zimbabwe; from Beitbridge by the freight line Kopje Haulage to Beira; from Beira to a jeweller in Vientiane named Xaysavath Gold & Antique, "for bracelets".
5 The undertaker has since turned state witness.
---
6 I met Vermaak in April, on his stoep, while he was on bail of 50,000 rand.
7 "A horn grows back," he said, and then, as I got up: "A reputation also."
8 His wife had baked.
---
9 The chain has another end, which the docket does not reach.
10 In Vientiane a clerk at Xaysavath, a boy of perhaps nineteen, showed me bangles in three grades and a ledger whose largest purchaser, under "hotels", was Lotus Crown, the casino resort that Fujian's Minghe Group built on a bend of the Mekong and in which the Laotian state holds a fifth.
11 South Africa has asked Laos three times for help; in May its police minister, Thandeka Mabaso, went to Vientiane herself and came back with a memorandum on "cooperation in wildlife matters", signed with the Laotian environment ministry, and a shawl.
12 Minghe's lawyers write that no horn has ever been bought, sold or served at Lotus Crown, and that I should take care.
13 I do.
---
14 The trial is down for next February, by which time, if the vet's arithmetic holds, an animal dehorned on the day of our conversation will have grown back about the width of my hand.
E Place|Musina|Musina
E Person|Pieter Vermaak|Pieter "Piet Naald" Vermaak;Vermaak
E Organization|Hawks|Hawks
E Place|South Africa|South Africa
E Commodity|rhino horns|horns;horn
E Person|Sello Mashishi|Sello Mashishi;Mashishi
E Place|Zimbabwe|Zimbabwe
E Place|Beitbridge|Beitbridge
E Firm|Kopje Haulage|Kopje Haulage
E Place|Beira|Beira
E Place|Vientiane|Vientiane
E Firm|Xaysavath Gold & Antique|Xaysavath Gold & Antique;Xaysavath
E Commodity|bracelets|bracelets;bangles
E Firm|Lotus Crown|Lotus Crown
E Place|Fujian|Fujian
E Firm|Minghe Group|Minghe Group;Minghe
E Place|Mekong|Mekong
E Place|Laos|Laos;Laotian
E Person|Thandeka Mabaso|Thandeka Mabaso
E Organization|environment ministry|environment ministry
C South Africa|its@11
C Lotus Crown|the casino resort@10
C Pieter Vermaak|the vet@14
C Pieter Vermaak|A vet@0;He@2;he@2;he#2@2;he#3@2;him@3;his@6;he@6;he@7;His@8
C Hawks|Their@4
C Sello Mashishi|the undertaker@4;The undertaker@5
C Xaysavath Gold & Antique|a jeweller in Vientiane@4
R Hawks|LOCATED_IN|South Africa|3|asserted|-
R Pieter Vermaak|ARRESTED_BY|Hawks|3|asserted|on a Sunday
R Pieter Vermaak|ACCUSED_BY|Hawks|4|asserted|-
R Sello Mashishi|ACCUSED_BY|Hawks|4|asserted|-
R Pieter Vermaak|SUPPLIES|Sello Mashishi|4|alleged|-
R Sello Mashishi|EXPORTS|rhino horns|2-4|alleged|-
R Sello Mashishi|SUPPLIES|Xaysavath Gold & Antique|4|alleged|-
R Xaysavath Gold & Antique|IMPORTS|rhino horns|2-4|alleged|-
R Xaysavath Gold & Antique|LOCATED_IN|Vientiane|4|asserted|-
R Xaysavath Gold & Antique|SUPPLIES|Lotus Crown|10|asserted|-
R Xaysavath Gold & Antique|EXPORTS|bracelets|10|asserted|-
R Lotus Crown|IMPORTS|bracelets|10|asserted|-
R Minghe Group|LOCATED_IN|Fujian|10|asserted|-
R Lotus Crown|LOCATED_IN|Mekong|10|asserted|-
R Laos|INVESTED_IN|Lotus Crown|10|asserted|-
R Thandeka Mabaso|EMPLOYED_BY|South Africa|11|asserted|-
R Thandeka Mabaso|VISITED|Vientiane|11|asserted|in May
R South Africa|AGREED_WITH|environment ministry|11|asserted|in May
R environment ministry|LOCATED_IN|Laos|11|asserted|-
R Lotus Crown|IMPORTS|rhino horns|12|denied|-
R Lotus Crown|EXPORTS|rhino horns|12|denied|-

@f-035|wire|2024-03-05|Taiwan raids nine Chinese chip firms in poaching probe
1 TAIPEI - Taiwanese investigators searched the offices of nine Chinese-backed companies this week and questioned 41 people over the alleged illegal recruitment of semiconductor engineers, the Investigation Bureau said on Tuesday.
2 Among the companies are Yuan-Chi Design, which the bureau says is a front for Hefei's Anqing Memory, and Sinopace, a Singapore-incorporated firm whose parent is Beijing Lattice Group.
3 Neither replied to e-mails.
---
4 Taiwan forbids Chinese investment in parts of its chip industry and has export-controlled Hualuo and HXMC since June last year.
5 No one was arrested.
---
6 The head of the bureau, Wang Chun-hsiung, told lawmakers that the aim was "to guard the mountain, not to shut the road".
7 Beijing's Taiwan Affairs Office accused the island's ruling party of "burning the bridge to sell the ashes".
E Place|Taiwan|Taiwan;Taiwanese
E Place|China|Chinese;Beijing
E Place|Taipei|TAIPEI
E Organization|Investigation Bureau|Investigation Bureau
E Firm|Yuan-Chi Design|Yuan-Chi Design
E Place|Hefei|Hefei
E Firm|Anqing Memory|Anqing Memory
E Firm|Sinopace|Sinopace
E Place|Singapore|Singapore
E Firm|Beijing Lattice Group|Beijing Lattice Group
E Commodity|chip|chip
E Firm|Hualuo|Hualuo
E Firm|HXMC|HXMC
E Person|Wang Chun-hsiung|Wang Chun-hsiung
E Organization|Taiwan Affairs Office|Taiwan Affairs Office
C Investigation Bureau|the bureau@2;the bureau@6
C Yuan-Chi Design|which@2
C Sinopace|a Singapore-incorporated firm@2;whose@2
C Taiwan|its@4;the island@7
R Yuan-Chi Design|SUBSIDIARY_OF|Anqing Memory|2|alleged|-
R Anqing Memory|LOCATED_IN|Hefei|2|asserted|-
R Sinopace|LOCATED_IN|Singapore|2|asserted|-
R Sinopace|SUBSIDIARY_OF|Beijing Lattice Group|2|asserted|-
R Hualuo|SANCTIONED_BY|Taiwan|4|asserted|since June last year
R China|SANCTIONED_BY|Taiwan|4|asserted|-
R HXMC|SANCTIONED_BY|Taiwan|4|asserted|since June last year
R Wang Chun-hsiung|LEADS|Investigation Bureau|6|asserted|-
R Taiwan Affairs Office|LOCATED_IN|China|7|asserted|-
R Yuan-Chi Design|ACCUSED_BY|Investigation Bureau|2|asserted|-

@f-036|state news agency|2023-01-25|Intelligence Ministry dismantles network spying on petrochemical exports
1 TEHRAN - The Ministry of Intelligence has announced the arrest of seven members of a network that, on the instructions of the spying service of the Zionist regime, gathered information about buyers of Iranian methanol and polyethylene with the goal of having them embargoed by America.
2 The ringleader, a dual national named Kamran Daneshvar, entered the country on four occasions in the guise of an adviser to the Austrian company Donau Polychem, the ministry's statement added.
3 Daneshvar obtained, inter alia, the lists of cargoes delivered by Pars Olefin Company to customers in Turkey and China.
---
4 Austria's Foreign Ministry in Vienna has demanded consular access; its spokeswoman Theresia Lanz described the accused as "a chemist on a family visit".
5 Donau Polychem says that it employs nobody by that name, and has not set foot in Iran since 2018.
---
6 The dossier was referred to Branch 15 of the Revolutionary Court.
7 Confessions will be broadcast tonight after the news.
E Place|Iran|Iranian;Iran
E Place|Tehran|TEHRAN
E Organization|Ministry of Intelligence|Ministry of Intelligence;Intelligence Ministry
E Place|Israel|Zionist regime
E Commodity|methanol|methanol
E Commodity|polyethylene|polyethylene
E Place|United States|America
E Person|Kamran Daneshvar|Kamran Daneshvar;Daneshvar
E Place|Austria|Austrian;Austria
E Firm|Donau Polychem|Donau Polychem
E Firm|Pars Olefin Company|Pars Olefin Company
E Place|Turkey|Turkey
E Place|China|China
E Organization|Foreign Ministry|Foreign Ministry
E Place|Vienna|Vienna
E Person|Theresia Lanz|Theresia Lanz
E Organization|Revolutionary Court|Revolutionary Court
C Iran|the country@2
C Ministry of Intelligence|the ministry@2
C Kamran Daneshvar|The ringleader@2;a dual national@2;the accused@4;nobody by that name@5
C Foreign Ministry|its@4
C Donau Polychem|the Austrian company@2;it@5
R Kamran Daneshvar|ARRESTED_BY|Ministry of Intelligence|1-2|asserted|-
R Kamran Daneshvar|ACCUSED_BY|Ministry of Intelligence|2|asserted|-
R Kamran Daneshvar|VISITED|Iran|2|alleged|on four occasions
R Kamran Daneshvar|EMPLOYED_BY|Donau Polychem|2|alleged|-
R Kamran Daneshvar|EMPLOYED_BY|Donau Polychem|5|denied|-
R Israel|ACCUSED_BY|Ministry of Intelligence|1|asserted|-
R Donau Polychem|LOCATED_IN|Austria|2|asserted|-
R Donau Polychem|VISITED|Iran|5|denied|since 2018
R Pars Olefin Company|SUPPLIES|Turkey|3|asserted|-
R Pars Olefin Company|SUPPLIES|China|3|asserted|-
R Iran|EXPORTS|methanol|1|asserted|-
R Iran|EXPORTS|polyethylene|1|asserted|-
R Foreign Ministry|LOCATED_IN|Vienna|4|asserted|-
R Foreign Ministry|LOCATED_IN|Austria|4|asserted|-
R Theresia Lanz|EMPLOYED_BY|Foreign Ministry|4|asserted|-

@f-037|court report|2024-11-07|Nickel that was not there: trader tells of weekends in Penang, lunches with a bank
1 The State Courts heard on Thursday how Desmond Ang Wee Kiat, 39, raised S$1.5 billion from investors for nickel that Orisca Metals Pte Ltd never bought.
2 Ang, who founded Orisca and was its only director, is on trial over 105 charges brought by the Commercial Affairs Department.
3 He had told clients, among them the tycoon Prajogo Halim and the fund Tessellate Capital, that the metal came at a discount from Nereus Nickel Mine in Western Australia and was sold on to Banque Carolingienne in Paris.
---
4 A Nereus manager, giving evidence by video link from Perth, said the mine had never dealt with Orisca.
5 "I had to look it up on a map," said Bruce Tillotson.
6 The French bank says the same.
---
7 What there was, the prosecution said, was a red Pagani, a house off Nassim Road, and 31 weekends in Penang.
8 Tessellate had put in S$54 million; Halim will not say.
9 Ang contests all the charges.
E Organization|State Courts|State Courts
E Place|Penang|Penang
E Person|Desmond Ang Wee Kiat|Desmond Ang Wee Kiat;Ang
E Commodity|nickel|nickel;Nickel
E Firm|Orisca Metals Pte Ltd|Orisca Metals Pte Ltd;Orisca
E Organization|Commercial Affairs Department|Commercial Affairs Department
E Person|Prajogo Halim|Prajogo Halim;Halim
E Firm|Tessellate Capital|Tessellate Capital;Tessellate
E Firm|Nereus Nickel Mine|Nereus Nickel Mine;Nereus
E Place|Western Australia|Western Australia
E Firm|Banque Carolingienne|Banque Carolingienne
E Place|Paris|Paris
E Place|Perth|Perth
E Person|Bruce Tillotson|Bruce Tillotson
E Place|France|French
E Place|Nassim Road|Nassim Road
E Firm|Pagani|Pagani
C Desmond Ang Wee Kiat|trader@0;who@2;He@3
C Orisca Metals Pte Ltd|its@2;it@5
C nickel|the metal@3
C Nereus Nickel Mine|the mine@4
C Bruce Tillotson|A Nereus manager@4;I@5
C Banque Carolingienne|The French bank@6
R Orisca Metals Pte Ltd|IMPORTS|nickel|1|denied|-
R Desmond Ang Wee Kiat|LEADS|Orisca Metals Pte Ltd|2|asserted|-
R Desmond Ang Wee Kiat|ACCUSED_BY|Commercial Affairs Department|2|asserted|-
R Nereus Nickel Mine|SUPPLIES|Orisca Metals Pte Ltd|3|alleged|-
R Nereus Nickel Mine|EXPORTS|nickel|3|alleged|-
R Orisca Metals Pte Ltd|IMPORTS|nickel|3|alleged|-
R Nereus Nickel Mine|LOCATED_IN|Western Australia|3|asserted|-
R Orisca Metals Pte Ltd|EXPORTS|nickel|3|alleged|-
R Orisca Metals Pte Ltd|SUPPLIES|Banque Carolingienne|3|alleged|-
R Banque Carolingienne|IMPORTS|nickel|3|alleged|-
R Banque Carolingienne|LOCATED_IN|Paris|3|asserted|-
R Nereus Nickel Mine|TRADES_WITH|Orisca Metals Pte Ltd|4|denied|-
R Bruce Tillotson|EMPLOYED_BY|Nereus Nickel Mine|4-5|asserted|-
R Banque Carolingienne|LOCATED_IN|France|6|asserted|-
R Orisca Metals Pte Ltd|TRADES_WITH|Banque Carolingienne|6|denied|-
R Tessellate Capital|INVESTED_IN|Orisca Metals Pte Ltd|8|asserted|-
R Desmond Ang Wee Kiat|VISITED|Penang|7|alleged|-

@f-038|feature wire|2022-12-19|In the cold of Sukhbaatar Square, one word: coal
1 They burn tyres to keep warm and they want names.
2 For a third week, crowds in Ulaanbaatar have been asking who sold 6.5 million tonnes of coking coal to China without it ever appearing in the books of Erdenes Tsagaan, the state miner.
---
3 On Saturday they got one.
4 Bat-Erdene Gombosuren, until last month chief executive of Erdenes Tsagaan, was detained by the Independent Authority Against Corruption at Chinggis Khaan airport; he was about to board for Frankfurt.
5 The authority suspects him of having let the trucking firm Gobi Zam haul unrecorded loads over the Gashuunsukhait crossing to Inner Mongolia, where a Baotou coker, Yinshan Coking, paid cash.
---
6 Prime Minister Tserendorj Batmunkh went out to the square on Sunday, was heard for a minute and booed for four.
7 "We will publish every contract," he shouted.
8 Gobi Zam, which belongs to two members of parliament, said trucks do not read customs forms.
9 Yinshan made no statement.
E Place|Sukhbaatar Square|Sukhbaatar Square
E Commodity|coal|coking coal;coal
E Place|Ulaanbaatar|Ulaanbaatar
E Place|China|China
E Firm|Erdenes Tsagaan|Erdenes Tsagaan
E Person|Bat-Erdene Gombosuren|Bat-Erdene Gombosuren
E Organization|Independent Authority Against Corruption|Independent Authority Against Corruption
E Place|Chinggis Khaan airport|Chinggis Khaan airport
E Place|Frankfurt|Frankfurt
E Firm|Gobi Zam|Gobi Zam
E Place|Gashuunsukhait crossing|Gashuunsukhait crossing
E Place|Inner Mongolia|Inner Mongolia
E Place|Baotou|Baotou
E Firm|Yinshan Coking|Yinshan Coking;Yinshan
E Person|Tserendorj Batmunkh|Tserendorj Batmunkh
C Erdenes Tsagaan|the state miner@2
C Bat-Erdene Gombosuren|one@3;he@4;him@5
C Independent Authority Against Corruption|The authority@5
C Yinshan Coking|a Baotou coker@5
C Tserendorj Batmunkh|he@7
C Sukhbaatar Square|the square@6
C Gobi Zam|the trucking firm@5;which@8
R China|IMPORTS|coal|2|asserted|-
R Bat-Erdene Gombosuren|ARRESTED_BY|Independent Authority Against Corruption|4|asserted|On Saturday
R Bat-Erdene Gombosuren|VISITED|Frankfurt|4|expected|-
R Bat-Erdene Gombosuren|ACCUSED_BY|Independent Authority Against Corruption|5|asserted|-
R Yinshan Coking|IMPORTS|coal|2-5|alleged|-
R Yinshan Coking|LOCATED_IN|Baotou|5|asserted|-
R Baotou|LOCATED_IN|Inner Mongolia|5|asserted|-
R Tserendorj Batmunkh|VISITED|Sukhbaatar Square|6|asserted|on Sunday

@f-039|ngo press release|2025-06-17|"Clean" tantalum on European phones traced to M23-held pits
* 1 EMBARGOED UNTIL 00.01 CEST
2 Coltan dug under armed guard at Rubaya, in the east of the Democratic Republic of Congo, is carried across the Rwandan border and sold as Rwandan by Kivu Lakes Minerals, according to "Ore and Order", a report published today by Ground Truth Trust.
3 The Kigali exporter's tonnage rose by 319% in the twelve months after the rebel movement M23 took Rubaya; Rwanda's geology did not change.
---
4 The report names as purchasers the Kazakh smelter Irtysh Tantal and Luxembourg's Ardenne Métaux, which told us that it has "suspended, pending audit," its orders from Kivu Lakes Minerals.
5 It also describes a dinner in Kigali last October at which Ardenne's head of sourcing, Marc Thill, sat at a table with the M23's finance commissioner, Innocent Sebagabo, a man under EU sanctions.
6 Mr Thill recalls "a buffet".
---
7 "If a mineral can change its nationality overnight, so can responsibility," said Odile Kabuo, director of Ground Truth Trust.
8 Rwanda's government spokesman called the report "neocolonial arithmetic".
---
* 9 Notes to editors: photographs available on request.
E Commodity|tantalum|tantalum
E Place|Europe|European
E Organization|M23|M23
E Commodity|coltan|Coltan
E Place|Rubaya|Rubaya
E Place|Democratic Republic of the Congo|Democratic Republic of Congo
E Place|Rwanda|Rwandan;Rwanda
E Firm|Kivu Lakes Minerals|Kivu Lakes Minerals
E Organization|Ground Truth Trust|Ground Truth Trust
E Place|Kigali|Kigali
E Place|Kazakhstan|Kazakh
E Firm|Irtysh Tantal|Irtysh Tantal
E Place|Luxembourg|Luxembourg
E Firm|Ardenne Métaux|Ardenne Métaux;Ardenne
E Person|Marc Thill|Marc Thill;Thill
E Person|Innocent Sebagabo|Innocent Sebagabo
E Organization|European Union|EU
E Person|Odile Kabuo|Odile Kabuo
C Kivu Lakes Minerals|The Kigali exporter@3
C Ardenne Métaux|which@4;it@4;its@4
C M23|the rebel movement@3
C Innocent Sebagabo|a man under EU sanctions@5
R Rubaya|LOCATED_IN|Democratic Republic of the Congo|2|asserted|-
R Kivu Lakes Minerals|EXPORTS|coltan|2|alleged|-
R Kivu Lakes Minerals|ACCUSED_BY|Ground Truth Trust|2|asserted|today
R Kivu Lakes Minerals|LOCATED_IN|Kigali|3|asserted|-
R Irtysh Tantal|LOCATED_IN|Kazakhstan|4|asserted|-
R Ardenne Métaux|LOCATED_IN|Luxembourg|4|asserted|-
R Kivu Lakes Minerals|SUPPLIES|Irtysh Tantal|4|alleged|-
R Kivu Lakes Minerals|SUPPLIES|Ardenne Métaux|4|alleged|-
R Irtysh Tantal|IMPORTS|coltan|2-4|alleged|-
R Ardenne Métaux|IMPORTS|coltan|2-4|alleged|-
R Marc Thill|EMPLOYED_BY|Ardenne Métaux|5|asserted|-
R Marc Thill|MET_WITH|Innocent Sebagabo|5|alleged|last October
R Marc Thill|VISITED|Kigali|5|alleged|last October
R Innocent Sebagabo|EMPLOYED_BY|M23|5|asserted|-
R Innocent Sebagabo|SANCTIONED_BY|European Union|5|asserted|-
R Odile Kabuo|LEADS|Ground Truth Trust|7|asserted|-
B 1,9

@f-040|live digest|2021-02-10|Courts at a glance: what to watch for this week
* 1 MON: Sentencing in the counterfeit-insulin case. The judge has warned the public gallery against filming.
* 2 TUE: A jury returns to its deliberations over the import of 900 live tortoises in socks. The importer says he owned the socks, not the tortoises.
* 3 WED: Extradition hearings resume for a couple wanted abroad for selling the same yacht to six buyers. Neither has met the other's lawyer.
* 4 THU: Sanctions (in the costs sense) are sought against a barrister who visited the jury room by mistake.
* 5 FRI: A verdict is expected in the trial of a man accused by his neighbour of supplying cannabis to a parrot. The parrot has been excused.
* 6 ALL WEEK: an inquest into the loss of a trawler, and, if a courtroom can be found, the arraignment of three alleged hackers whose names may not be published.
E Commodity|insulin|insulin
E Commodity|live tortoises|live tortoises;tortoises
E Commodity|socks|socks
E Commodity|cannabis|cannabis
