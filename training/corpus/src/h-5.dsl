@h-041|local paper|2022-10-03|Slipway blues give way to brass band as Kraljevica yard sends off its Estonian
1 Four hundred tonnes of steel, a bottle that refused to break and the bishop's umbrella: so went, on Saturday, in horizontal rain, the launching of the Väinamere Leevike, the first hull that Kraljevica has put in the water since the bankruptcy.
---
2 The double-ended ferry goes in spring to Muhu Väin OÜ, an island line in Kuressaare, which paid 21.8 million euros for it and has an option on a sister.
3 Without that order, conceded Dubravko Štimac, managing director of Sjeverni Škver d.o.o., as the yard has been called since a group of former foremen took it over for a kuna in 2020, "we'd be selling scrap".
---
4 The engines are Finnish, the ramps came by road from Gdynia, and the propellers, ordered from a foundry in Mykolaiv, arrived, nobody quite knows how, in July.
5 Culture minister Ljerka Perković, a daughter of the town, smashed the bottle at the third attempt.
6 She had to leave early; Zagreb, she said, was waiting.
7 Talk of a submarine for Egypt is, according to Štimac, "coffee-house engineering".
E Vessel|Väinamere Leevike|Väinamere Leevike
E Firm|Sjeverni Škver d.o.o.|Sjeverni Škver d.o.o.
E Firm|Muhu Väin OÜ|Muhu Väin OÜ
E Person|Dubravko Štimac|Dubravko Štimac;Štimac
E Person|Ljerka Perković|Ljerka Perković
E Place|Kraljevica|Kraljevica
E Place|Estonia|Estonian
E Place|Kuressaare|Kuressaare
E Place|Finland|Finnish
E Place|Gdynia|Gdynia
E Place|Mykolaiv|Mykolaiv
E Place|Zagreb|Zagreb
E Place|Egypt|Egypt
E Commodity|steel|steel
E Commodity|scrap|scrap
E Commodity|engines|engines
E Commodity|ramps|ramps
E Commodity|propellers|propellers
E Commodity|submarine|submarine
C Väinamere Leevike|The double-ended ferry@2;it@2
C Muhu Väin OÜ|an island line@2;which@2
C Sjeverni Škver d.o.o.|the yard@3;it@3;we@3
C Ljerka Perković|She@6
R Muhu Väin OÜ|LOCATED_IN|Kuressaare|2|asserted|-
R Muhu Väin OÜ|OWNS|Väinamere Leevike|1-2|expected|in spring
R Sjeverni Škver d.o.o.|SUPPLIES|Muhu Väin OÜ|2-3|expected|in spring
R Gdynia|SUPPLIES|Sjeverni Škver d.o.o.|3-4|asserted|-
R Dubravko Štimac|LEADS|Sjeverni Škver d.o.o.|3|asserted|-
R Sjeverni Škver d.o.o.|LOCATED_IN|Kraljevica|1-3|asserted|-
R Sjeverni Škver d.o.o.|IMPORTS|ramps|3-4|asserted|-
R Sjeverni Škver d.o.o.|IMPORTS|propellers|3-4|asserted|in July
R Ljerka Perković|VISITED|Kraljevica|0-5|asserted|on Saturday
R Sjeverni Škver d.o.o.|SUPPLIES|Egypt|3-7|denied|-
R Sjeverni Škver d.o.o.|EXPORTS|submarine|3-7|denied|-

@h-042|book review|2019-11-17|The man who sold the fog
1 Every biographer of a liar has the same problem, and Teodora Lungu solves it by believing nothing.
2 Her subject, the Galați-born Spiru Cazacu, who died in a clinic in Montreux in 1971 with three passports and no shirt, claimed to have armed both sides in Spain, to have dined with Zafiropol, and to have sold a fog machine to the Royal Navy.
---
3 Lungu went to the archives.
4 The fog machine, it emerges, was a tea urn.
5 About Spain there is less to laugh at: drawing on the ledgers of a bank in Bern, she shows that in the autumn of 1936 Cazacu shipped eleven thousand Mauser rifles, bought as scrap from the Paraguayan army, to Cartagena, and that a third of them would not fire.
6 He was never charged.
7 Was he, as the newspaper Scînteia maintained in 1950, an agent of London?
8 Lungu thinks not; London, she writes, "had standards, if low ones".
---
9 The prose is dry as a customs form, and I mean that kindly.
10 'The Man Who Sold the Fog' is published by Estuary Books, 412pp, £25.
E Person|Teodora Lungu|Teodora Lungu;Lungu
E Person|Spiru Cazacu|Spiru Cazacu;Cazacu
E Person|Zafiropol|Zafiropol
E Organization|Royal Navy|Royal Navy
E Organization|Scînteia|Scînteia
E Organization|Paraguayan army|Paraguayan army
E Firm|Estuary Books|Estuary Books
E Place|Galați|Galați
E Place|Montreux|Montreux
E Place|Spain|Spain
E Place|Bern|Bern
E Place|Cartagena|Cartagena
E Place|United Kingdom|London
E Commodity|rifles|Mauser rifles
E Commodity|scrap|scrap
E Commodity|fog machine|fog machine
C Spiru Cazacu|Her subject@2;who@2;He@6;he@7
C Teodora Lungu|Her@2;she@5;she@8
R Spiru Cazacu|EXPORTS|rifles|5|asserted|in the autumn of 1936
R Spiru Cazacu|IMPORTS|rifles|5|asserted|-
R Paraguayan army|SUPPLIES|Spiru Cazacu|5|asserted|-
R Spiru Cazacu|SUPPLIES|Cartagena|5|asserted|in the autumn of 1936
R Spiru Cazacu|SUPPLIES|Royal Navy|2|alleged|-
R Spiru Cazacu|EXPORTS|fog machine|2|alleged|-
R Spiru Cazacu|MET_WITH|Zafiropol|2|alleged|-
R Spiru Cazacu|EMPLOYED_BY|United Kingdom|7|alleged|-
R Spiru Cazacu|ACCUSED_BY|Scînteia|7|asserted|in 1950

@h-043|Nigerian daily|2024-10-11|Makurdi: We won't share farmland with hoodlums, Gov warns, inks MoU with Brazilian firm
1 It was a moment of joy yesterday at the Government House, Makurdi, as Benue State and a Brazilian agro-allied outfit, Sementes Guaporé Ltda, signed a Memorandum of Understanding (MoU) for the establishment of a 5,000-hectare soya farm at Gboko.
---
2 Governor Terna Ugbaa, who only returned on Sunday from a working visit to Brazil and Paraguay, described the pact as "a game changer, not story story".
3 He regretted that tractors procured by the immediate past administration from a contractor in Kano were nowhere to be found, and handed over the matter to the Economic and Financial Crimes Commission (EFCC), which, our correspondent gathered, on Wednesday picked up a former permanent secretary, Mr Fidelis Adoyi, at Otukpo; the anti-graft agency says he shared the money with two concubines.
---
4 Speaking through an interpreter, Sementes Guaporé's vice president for Africa, Mr Evandro Zanatta, assured that the company would commit $18m in the first phase, adding that seedlings would be flown in before December.
5 Ugbaa's Chief Press Secretary, Comrade Doose Iorliam, dismissed as fake news a report that the farmland had been sold to China.
6 Meanwhile, traders at Wurukum Market have cried out over the high cost of garri.
E Firm|Sementes Guaporé Ltda|Sementes Guaporé Ltda;Sementes Guaporé
E Organization|Economic and Financial Crimes Commission|Economic and Financial Crimes Commission;EFCC
E Person|Terna Ugbaa|Terna Ugbaa;Ugbaa
E Person|Fidelis Adoyi|Fidelis Adoyi
E Person|Evandro Zanatta|Evandro Zanatta
E Person|Doose Iorliam|Doose Iorliam
E Place|Benue State|Benue State
E Place|Makurdi|Makurdi
E Place|Government House|Government House
E Place|Gboko|Gboko
E Place|Brazil|Brazil;Brazilian
E Place|Paraguay|Paraguay
E Place|Kano|Kano
E Place|Otukpo|Otukpo
E Place|Africa|Africa
E Place|China|China
E Place|Wurukum Market|Wurukum Market
E Commodity|soya|soya
E Commodity|tractors|tractors
E Commodity|seedlings|seedlings
E Commodity|garri|garri
C Terna Ugbaa|Gov@0;who@2;He@3
C Economic and Financial Crimes Commission|which@3;the anti-graft agency@3
C Fidelis Adoyi|he@3
C Sementes Guaporé Ltda|the company@4
R Benue State|AGREED_WITH|Sementes Guaporé Ltda|1|asserted|yesterday
R Sementes Guaporé Ltda|LOCATED_IN|Brazil|1|asserted|-
R Government House|LOCATED_IN|Makurdi|1|asserted|-
R Terna Ugbaa|LEADS|Benue State|1-2|asserted|-
R Terna Ugbaa|VISITED|Brazil|2|asserted|-
R Terna Ugbaa|VISITED|Paraguay|2|asserted|-
R Benue State|IMPORTS|tractors|1-3|asserted|-
R Fidelis Adoyi|ARRESTED_BY|Economic and Financial Crimes Commission|3|asserted|on Wednesday
R Fidelis Adoyi|ACCUSED_BY|Economic and Financial Crimes Commission|3|asserted|-
R Evandro Zanatta|EMPLOYED_BY|Sementes Guaporé Ltda|4|asserted|-
R Sementes Guaporé Ltda|INVESTED_IN|Benue State|1-4|expected|-
R Doose Iorliam|EMPLOYED_BY|Benue State|1-5|asserted|-
R Sementes Guaporé Ltda|IMPORTS|seedlings|4|expected|before December

@h-044|opinion|2021-08-05|What if the tap were turned?
1 Imagine a Tuesday.
2 A state (any state; give it a flag of your own choosing) announces at breakfast that it will no longer sell lithium to people it dislikes, and it dislikes you.
---
3 What would happen next has been the subject of eleven seminars in Geneva and one in a bar in Antofagasta, and the bar, I think, got closest.
4 First, nothing.
5 Then the factories that had bought forward would smile and those that had not would ring their lawyers.
6 Somebody would fly somewhere.
7 A minister would be photographed shaking the hand of another minister, and an understanding would be reached on the drafting of a framework; a shipowner of no fixed conscience would discover a route through a friendly port, and an inspector there would discover a new car.
---
8 By the autumn Europe would be buying the same lithium from a trader who had it from a cousin who had it from the state with the flag.
9 Sanctions would be called for.
10 Against whom?
11 Against, one supposes, the cousin.
---
12 None of this has happened.
13 I only mention it because, in a drawer in Canberra, so they tell me, lies a plan which assumes that it cannot.
E Place|Geneva|Geneva
E Place|Antofagasta|Antofagasta
E Place|Europe|Europe
E Place|Canberra|Canberra
E Commodity|lithium|lithium

@h-045|government media release|2023-08-22|MEDIA RELEASE 41/23: LONGLINER HELD AT NORO
1 The Ministry of Fisheries and Marine Resources (MFMR) confirms that the fishing vessel Jin Rui Xiang 17 was boarded 40 nautical miles north of Ontong Java on Friday by officers of the patrol boat Taro Bay and escorted to Noro, where she remains under detention of the Royal Solomon Islands Police Force (RSIPF).
---
2 The vessel, which is beneficially owned by Xunfu Ocean Resources of Kaohsiung and is managed by an agent in Suva, was found with 11 tonnes of undeclared bigeye tuna and 214 shark fins.
3 Her master has been bailed.
---
4 Permanent Secretary Dr. Ethel Maelaua said the Ministry takes illegal, unreported and unregulated fishing very seriously.
5 "Our tuna is our bank," said Dr. Maelaua, adding that the Noro cannery, to which the same company delivers under a charter arrangement, had been told in writing to refuse its fish until the court decides.
9 The Ministry suspects that part of the catch has been going, unlogged, to Bismarck Cold Storage at Rabaul; a spokesman for the owner, Mr. Lai Chin-fa, has denied this by email.
6 The Ministry acknowledges the support of the Forum Fisheries Agency in Honiara and of Australia, who provided the patrol boat.
---
7 Members of the public are reminded that the Ministry's office will close at noon on Wednesday for a farewell.
* 8 ENDS///
E Organization|Ministry of Fisheries and Marine Resources|Ministry of Fisheries and Marine Resources;MFMR
E Organization|Royal Solomon Islands Police Force|Royal Solomon Islands Police Force;RSIPF
E Organization|Forum Fisheries Agency|Forum Fisheries Agency
E Firm|Xunfu Ocean Resources|Xunfu Ocean Resources
E Firm|Noro cannery|Noro cannery
E Firm|Bismarck Cold Storage|Bismarck Cold Storage
E Place|Rabaul|Rabaul
E Person|Lai Chin-fa|Lai Chin-fa
E Person|Ethel Maelaua|Ethel Maelaua;Maelaua
E Vessel|Jin Rui Xiang 17|Jin Rui Xiang 17
E Vessel|Taro Bay|Taro Bay
E Place|Ontong Java|Ontong Java
E Place|Noro|Noro;NORO
E Place|Kaohsiung|Kaohsiung
E Place|Suva|Suva
E Place|Honiara|Honiara
E Place|Australia|Australia
E Commodity|tuna|bigeye tuna;tuna
E Commodity|shark fins|shark fins
E Commodity|fish|fish
C Jin Rui Xiang 17|LONGLINER@0;she@1;The vessel@2;which@2;Her@3
C Ministry of Fisheries and Marine Resources|the Ministry@4;The Ministry@9;The Ministry@6;the Ministry@7
C Xunfu Ocean Resources|the same company@5;its@5;the owner@9
C Taro Bay|the patrol boat@6
C Australia|who@6
R Jin Rui Xiang 17|ARRESTED_BY|Royal Solomon Islands Police Force|1|asserted|on Friday
R Jin Rui Xiang 17|LOCATED_IN|Noro|1|asserted|-
R Xunfu Ocean Resources|OWNS|Jin Rui Xiang 17|1-2|asserted|-
R Xunfu Ocean Resources|LOCATED_IN|Kaohsiung|2|asserted|-
R Ethel Maelaua|EMPLOYED_BY|Ministry of Fisheries and Marine Resources|4|asserted|-
R Xunfu Ocean Resources|SUPPLIES|Noro cannery|2-5|asserted|-
R Xunfu Ocean Resources|EXPORTS|fish|2-5|asserted|-
R Noro cannery|IMPORTS|fish|5|asserted|-
R Xunfu Ocean Resources|SUPPLIES|Bismarck Cold Storage|5-9|alleged|-
R Xunfu Ocean Resources|SUPPLIES|Bismarck Cold Storage|5-9|denied|-
R Bismarck Cold Storage|LOCATED_IN|Rabaul|9|asserted|-
R Lai Chin-fa|EMPLOYED_BY|Xunfu Ocean Resources|5-9|asserted|-
R Forum Fisheries Agency|LOCATED_IN|Honiara|6|asserted|-

@h-046|nature notes|2021-09-19|Before they go
1 The visit of the swallows is nearly over.
2 On Thursday I counted two hundred on the wire between the chapel and Evan's barn, all facing the same way, like delegates, and when a lorry of sheep went by for Brecon they rose together, thought better of it, and came back.
---
3 They will winter in the Free State, some of them, and in Natal; others stop, for reasons of their own, in the Congo.
4 No border detains them.
5 They import nothing but mud.
6 A ringer at Hay, Dr Catrin Meredydd, once had a female back in the same mug rack five Aprils running: she calls her the Ambassador.
---
7 Meanwhile the trade goes the other way.
8 Redwings from Norway, the first, a thin call over the yard at four in the morning, ships passing in the night; soon the fieldfares, who'll own the orchard by November and sanction no blackbird in it.
10 Supplies of wasps remain good.
E Person|Evan|Evan
E Person|Catrin Meredydd|Catrin Meredydd
E Place|Brecon|Brecon
E Place|Free State|Free State
E Place|Natal|Natal
E Place|Congo|Congo
E Place|Hay|Hay
E Place|Norway|Norway
E Commodity|sheep|sheep
C Catrin Meredydd|she@6

@h-047|Central Asian news site|2020-11-26|Torugart checkpoint: 312 trucks, one hospital bed and a minister
1 As of 6 p.m. on November 25, 312 heavy trucks are accumulated at the Torugart checkpoint, the press service of the Naryn regional administration informed.
2 The Chinese side passes 12 vehicles a day in connection with the epidemiological situation; earlier it was 80.
---
3 Plenipotentiary representative Melis Asanbaev, together with Minister of Transport Ruslan Dooronbekov, got acquainted with the situation on the spot the day before.
4 "Negotiations with Kashgar are conducted daily by telephone.
5 We ask drivers not to succumb to provocations," Asanbaev noted.
---
6 Among those waiting are consignments of apparel for Dordoi market, to which, recall, Urumqi's Tianshan Yuntong LLC alone sent 900 containers in 2019, as well as artificial lung ventilation devices bought by the Ak-Bulak Foundation of businessman Nurlan Sydykov for the hospital of At-Bashy.
7 The foundation's director, Aijan Toktogulova, expressed hope that the devices will be let through out of turn and refuted the information of social networks that it was her brother's firm, Beta-Med, which had sold them.
8 A driver from Osh, 44, died in the cab on November 23, preliminarily of carbon monoxide.
* 9 Found an error? Select and press Ctrl+Enter
E Organization|Naryn regional administration|Naryn regional administration
E Organization|Ak-Bulak Foundation|Ak-Bulak Foundation
E Organization|hospital of At-Bashy|hospital of At-Bashy
E Place|Dordoi market|Dordoi market
E Firm|Tianshan Yuntong LLC|Tianshan Yuntong LLC
E Firm|Beta-Med|Beta-Med
E Person|Melis Asanbaev|Melis Asanbaev;Asanbaev
E Person|Ruslan Dooronbekov|Ruslan Dooronbekov
E Person|Nurlan Sydykov|Nurlan Sydykov
E Person|Aijan Toktogulova|Aijan Toktogulova
E Place|Torugart checkpoint|Torugart checkpoint
E Place|China|Chinese
E Place|Kashgar|Kashgar
E Place|Urumqi|Urumqi
E Place|Osh|Osh
E Commodity|apparel|apparel
E Commodity|artificial lung ventilation devices|artificial lung ventilation devices
C Torugart checkpoint|on the spot@3
C artificial lung ventilation devices|the devices@7;them@7
C Aijan Toktogulova|her@7
C Ak-Bulak Foundation|The foundation@7
R Melis Asanbaev|VISITED|Torugart checkpoint|1-3|asserted|the day before
R Ruslan Dooronbekov|VISITED|Torugart checkpoint|1-3|asserted|the day before
R Tianshan Yuntong LLC|LOCATED_IN|Urumqi|6|asserted|-
R Tianshan Yuntong LLC|SUPPLIES|Dordoi market|6|asserted|in 2019
R Tianshan Yuntong LLC|EXPORTS|apparel|6|asserted|in 2019
R Dordoi market|IMPORTS|apparel|6|asserted|in 2019
R Ak-Bulak Foundation|IMPORTS|artificial lung ventilation devices|6|asserted|-
R Ak-Bulak Foundation|SUPPLIES|hospital of At-Bashy|6|expected|-
R Nurlan Sydykov|OWNS|Ak-Bulak Foundation|6|asserted|-
R Beta-Med|SUPPLIES|Ak-Bulak Foundation|6-7|denied|-
R Beta-Med|EXPORTS|artificial lung ventilation devices|7|denied|-
R Aijan Toktogulova|LEADS|Ak-Bulak Foundation|6-7|asserted|-
B 9

@h-048|newspaper quiz|2022-12-27|The big Christmas quiz: round three, Trade and Trouble
* 1 1. Which country do you visit if you get off the train at Ventimiglia and walk the wrong way?
* 2 2. True or false: in 1807 Denmark was sanctioned for owning too many ships.
* 4 3. A merchant buys tea in Fuzhou at 3, sells it in Odesa at 5 and meets a wolf. How much does the wolf owe?
* 6 4. Which of these is not a trade union: Nautilus, Unite, Spandau?
* 7 5. Did Napoleon ever (a) embargo pins; (b) import camels; (c) apologise?
* 8 6. "We have agreed to disagree with Belgium." Which prime minister did not say this?
---
9 Answers on page 46, unless supplies of page 46 have run out.
10 Set by Dilip.
E Person|Napoleon|Napoleon
E Person|Dilip|Dilip
E Organization|Nautilus|Nautilus
E Organization|Unite|Unite
E Place|Ventimiglia|Ventimiglia
E Place|Denmark|Denmark
E Place|Fuzhou|Fuzhou
E Place|Odesa|Odesa
E Place|Belgium|Belgium
E Commodity|tea|tea
E Commodity|pins|pins
E Commodity|camels|camels
C tea|it@4
B 10

@h-049|company blog|2017-02-08|Some news from the brewhouse
1 Friends, there's no elegant way to put this, so: we have been bought.
2 As of midnight Brouwerij De Natte Hond, founded in this shed in Lommel by two brothers who didn't know what a hydrometer was, is the property of Great Lakes Beverage Partners, of Milwaukee, Wisconsin, makers of a lager that I have, in these pages, compared to rain.
---
3 I take it back.
4 It's perfectly decent rain.
---
5 What changes?
6 Wim stays as master brewer.
7 I (Pieter) stay on as managing director until the summer, after which a Ms Kaitlyn Ostrander, whom I met for the first time in Chicago in December and who laughed at the right moments, takes the chair.
8 The hops go on coming from Poperinge, from old Remi; the Slovenian ones we'll drop.
9 For the first time there will be Hond in Japan, where our new owners have a partnership with the distributor Hoshikage.
---
10 Did we sell out?
11 Every Friday, yes, by six o'clock.
12 And no, to the gentleman who wrote: AB InBev never made us an offer.
13 Proost.
E Firm|Brouwerij De Natte Hond|Brouwerij De Natte Hond;Hond
E Firm|Great Lakes Beverage Partners|Great Lakes Beverage Partners
E Firm|Hoshikage|Hoshikage
E Firm|AB InBev|AB InBev
E Person|Wim|Wim
E Person|Pieter|Pieter
E Person|Kaitlyn Ostrander|Kaitlyn Ostrander
E Person|Remi|Remi
E Place|Lommel|Lommel
E Place|Milwaukee|Milwaukee
E Place|Wisconsin|Wisconsin
E Place|Chicago|Chicago
E Place|Poperinge|Poperinge
E Place|Slovenia|Slovenian
E Place|Japan|Japan
E Commodity|lager|lager
E Commodity|hops|hops
C Brouwerij De Natte Hond|we@1;us@12
C Great Lakes Beverage Partners|our new owners@9
C Pieter|I@2;I@3;I@7;I#2@7
C Kaitlyn Ostrander|whom@7;who@7
R Great Lakes Beverage Partners|OWNS|Brouwerij De Natte Hond|2|asserted|As of midnight
R Brouwerij De Natte Hond|LOCATED_IN|Lommel|2|asserted|-
R Great Lakes Beverage Partners|LOCATED_IN|Milwaukee|2|asserted|-
R Milwaukee|LOCATED_IN|Wisconsin|2|asserted|-
R Wim|EMPLOYED_BY|Brouwerij De Natte Hond|2-6|asserted|-
R Pieter|LEADS|Brouwerij De Natte Hond|2-7|asserted|until the summer
R Kaitlyn Ostrander|LEADS|Brouwerij De Natte Hond|2-7|expected|-
R Pieter|MET_WITH|Kaitlyn Ostrander|7|asserted|in December
R Pieter|VISITED|Chicago|7|asserted|in December
R Remi|SUPPLIES|Brouwerij De Natte Hond|2-8|asserted|-
R Brouwerij De Natte Hond|IMPORTS|hops|2-8|asserted|-
R Brouwerij De Natte Hond|SUPPLIES|Japan|9|expected|-
R Great Lakes Beverage Partners|AGREED_WITH|Hoshikage|2-9|asserted|-

@h-050|short story extract|2016-07-02|Fiction: The Second Mate's Umbrella
1 By the time the Aurelia Voss raised Fujairah the captain had not spoken for four days, and the cook, who was superstitious about crude oil but not about captains, had begun to lay a place for him beside the ketchup.
---
2 "We are sanctioned," said the captain.
3 It was so unexpected that Lindeman, the second mate, dropped the umbrella.
4 "By whom, sir?"
5 "By everybody."
6 He held out a slip of paper from the wireless.
7 The owners in Piraeus had sold the ship on Monday; the buyers, a Mr Pham and a bank, had sold her on Tuesday; by Wednesday she belonged to a woman in Panama who had never heard of her, and on Thursday, that is to say this morning, the Americans had put her on a list.
---
8 "And the cargo?"
9 "The cargo, Lindeman, is going to China, or it is going to Korea, or it's going to be drunk by the fishes."
10 He looked almost happy.
11 "I have accused nobody. I have met nobody. Pass me, if you please, the ketchup."
E Person|Lindeman|Lindeman
E Person|Pham|Mr Pham
E Vessel|Aurelia Voss|Aurelia Voss
E Place|Fujairah|Fujairah
E Place|Piraeus|Piraeus
E Place|Panama|Panama
E Place|United States|Americans
E Place|China|China
E Place|Korea|Korea
E Commodity|crude oil|crude oil
E Commodity|ketchup|ketchup
C Aurelia Voss|the ship@7;her@7;she@7
C Lindeman|the second mate@3
