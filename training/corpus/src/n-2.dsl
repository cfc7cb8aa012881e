@n-011|defence trade press|2024-09-12|Chile walks away from Kestrel radars; Peru said to be next in line
1 Chile has cancelled its order for six Kestrel air-surveillance radars from Harcourt-Bligh Dynamics of St. Louis, Missouri, three months after a new defence minister, Beatriz Oyarzún Petit, took office with a promise to buy European.
2 No agreement exists with any replacement supplier, the ministry stressed, although executives of France's Aldébaran Systèmes were in Santiago last week and a visit by Ms Oyarzún to their works in Brest is pencilled in for November.
3 Harcourt-Bligh chairman Gen. (ret.) Tucker Mayhew told analysts that the company would seek $71 million in damages.
4 The sets already crated may not stay in their crates: the Peruvian air force is reported to want three, and Morocco, so far the only foreign customer to have taken delivery, holds an option on more.
5 Mayhew dismissed as "fan fiction" a blog post that had two of the radars going to Taiwan.
E Place|Chile|Chile
E Place|Peru|Peru;Peruvian
E Place|St. Louis|St. Louis
E Place|Missouri|Missouri
E Place|France|France
E Place|Santiago|Santiago
E Place|Brest|Brest
E Place|Morocco|Morocco
E Place|Taiwan|Taiwan
E Firm|Harcourt-Bligh Dynamics|Harcourt-Bligh Dynamics;Harcourt-Bligh
E Firm|Aldébaran Systèmes|Aldébaran Systèmes
E Person|Beatriz Oyarzún Petit|Beatriz Oyarzún Petit;Oyarzún
E Person|Tucker Mayhew|Tucker Mayhew;Mayhew
E Commodity|radars|air-surveillance radars;radars
C Chile|its@1
C Harcourt-Bligh Dynamics|the company@3
C Aldébaran Systèmes|their@2
C radars|The sets@4
R Harcourt-Bligh Dynamics|LOCATED_IN|St. Louis|1|asserted|-
R St. Louis|LOCATED_IN|Missouri|1|asserted|-
R Chile|IMPORTS|radars|1|denied|-
R Harcourt-Bligh Dynamics|SUPPLIES|Chile|1|denied|-
R Beatriz Oyarzún Petit|EMPLOYED_BY|Chile|1|asserted|-
R Aldébaran Systèmes|LOCATED_IN|France|2|asserted|-
R Aldébaran Systèmes|VISITED|Santiago|2|asserted|last week
R Beatriz Oyarzún Petit|VISITED|Brest|2|expected|November
R Tucker Mayhew|LEADS|Harcourt-Bligh Dynamics|3|asserted|-
R Peru|IMPORTS|radars|4|expected|-
R Harcourt-Bligh Dynamics|SUPPLIES|Peru|3-4|expected|-
R Morocco|IMPORTS|radars|4|asserted|-
R Harcourt-Bligh Dynamics|SUPPLIES|Morocco|3-4|asserted|-
R Morocco|IMPORTS|radars|4|expected|-
R Harcourt-Bligh Dynamics|SUPPLIES|Morocco|3-4|expected|-
R Harcourt-Bligh Dynamics|SUPPLIES|Taiwan|5|denied|-

@n-012|wire|2019-11-17|Blisters on two steers cost Uruguay a customer
1 Uruguay, which sends South Korea beef worth $90 million a year, will stop doing so at midnight after blisters were found on two steers in Tacuarembó.
2 Exports to Israel go on as before, Montevideo insisted on Sunday; nor, said Livestock Minister Ignacio Etcheverry Brum, is there a plan to close Frigorífico Arroyo Malo, the abattoir that turned the animals away.
3 Laboratory results are due on Wednesday.
4 Shares in the abattoir's parent, Sertão Foods, fell 6% in São Paulo.
E Place|Uruguay|Uruguay;Montevideo
E Place|South Korea|South Korea
E Place|Israel|Israel
E Place|Tacuarembó|Tacuarembó
E Place|São Paulo|São Paulo
E Person|Ignacio Etcheverry Brum|Ignacio Etcheverry Brum
E Firm|Frigorífico Arroyo Malo|Frigorífico Arroyo Malo
E Firm|Sertão Foods|Sertão Foods
E Commodity|beef|beef
C Uruguay|which@1
C Frigorífico Arroyo Malo|the abattoir@4
R Uruguay|SUPPLIES|South Korea|1|asserted|-
R Uruguay|EXPORTS|beef|1|asserted|-
R South Korea|IMPORTS|beef|1|asserted|-
R Uruguay|SUPPLIES|South Korea|1|denied|at midnight
R Uruguay|SUPPLIES|Israel|1-2|asserted|-
R Israel|IMPORTS|beef|1-2|asserted|-
R Ignacio Etcheverry Brum|EMPLOYED_BY|Uruguay|2|asserted|-
R Frigorífico Arroyo Malo|SUBSIDIARY_OF|Sertão Foods|4|asserted|-

@n-013|investigation|2021-05-19|The man who opened doors for lithium
1 When Garrett Pelletier Lyons told a Senate panel in 2018 that Bolivia's salt flats were "the Saudi Arabia of tomorrow", he neglected to mention who was paying for his shoes.
2 On Tuesday a grand jury in Alexandria, Virginia, supplied an answer: an eleven-count indictment says the lobbyist, 54, worked for three years as the unregistered agent of Yacimientos del Salar, the Bolivian state lithium company, which wired him $4.7 million by way of a flower exporter in Quito.
3 In return, according to the Justice Department, which brought the case, he arranged for the company's president, Remberto Choque Mamani, to meet Lowell Prinze, then an under secretary of commerce, at a steakhouse in Georgetown; Prinze, since retired to Vermont, says that he went for the steak and that nobody called Choque was there.
4 Prosecutors further claim that Pelletier Lyons tried to talk Cobalt Ridge Motors, the Michigan maker of electric pickups, into taking a stake in a brine pond that, on the maps attached to the indictment, lies in Argentina.
5 Cobalt Ridge confirmed that there had been "a slide deck".
---
6 Nothing in the documents suggests that anyone in Detroit was tempted.
7 Somebody in Ningbo may have been: a second defendant in the department's case, Xenia Arapoglou, who runs the flower firm, Rosas del Cayambe, is said to have brokered the sale of 900 tonnes of Yacimientos lithium carbonate to Yongjia Battery, a transaction that both the Chinese group and the Bolivian foreign ministry call invented.
8 She was picked up in February at Barajas airport in Madrid by Spain's Guardia Civil and is fighting extradition.
---
9 Pelletier Lyons's lawyer said his client, "a man who has never so much as jaywalked", would plead not guilty.
10 A trip to La Paz that the lobbyist had booked for this week is off; his passport is in a drawer in Alexandria.
E Person|Garrett Pelletier Lyons|Garrett Pelletier Lyons;Pelletier Lyons
E Person|Remberto Choque Mamani|Remberto Choque Mamani;Choque
E Person|Lowell Prinze|Lowell Prinze;Prinze
E Person|Xenia Arapoglou|Xenia Arapoglou
E Firm|Yacimientos del Salar|Yacimientos del Salar;Yacimientos
E Firm|Cobalt Ridge Motors|Cobalt Ridge Motors;Cobalt Ridge
E Firm|Rosas del Cayambe|Rosas del Cayambe
E Firm|Yongjia Battery|Yongjia Battery
E Organization|Senate|Senate
E Organization|Justice Department|Justice Department
E Organization|foreign ministry|foreign ministry
E Organization|Guardia Civil|Guardia Civil
E Place|Bolivia|Bolivia;Bolivian
E Place|Saudi Arabia|Saudi Arabia
E Place|Alexandria|Alexandria
E Place|Virginia|Virginia
E Place|Quito|Quito
E Place|Georgetown|Georgetown
E Place|Vermont|Vermont
E Place|Michigan|Michigan
E Place|Argentina|Argentina
E Place|Detroit|Detroit
E Place|Ningbo|Ningbo
E Place|China|Chinese
E Place|Barajas airport|Barajas airport
E Place|Madrid|Madrid
E Place|Spain|Spain
E Place|La Paz|La Paz
E Commodity|lithium|lithium
E Commodity|lithium carbonate|lithium carbonate
E Commodity|flowers|flower
E Commodity|electric pickups|electric pickups
C Garrett Pelletier Lyons|he@1;his@1;the lobbyist@2;him@2;he@3;his client@9;the lobbyist@10;his@10
C Yacimientos del Salar|the Bolivian state lithium company@2;which@2;the company@3
C Rosas del Cayambe|a flower exporter in Quito@2;the flower firm@7
C Justice Department|which@3;the department@7
C Lowell Prinze|he#2@3
C Xenia Arapoglou|a second defendant@7;who@7;She@8
C Yongjia Battery|the Chinese group@7
R Garrett Pelletier Lyons|EMPLOYED_BY|Yacimientos del Salar|2|alleged|for three years
R Garrett Pelletier Lyons|ACCUSED_BY|Justice Department|2-3|asserted|On Tuesday
R Alexandria|LOCATED_IN|Virginia|2|asserted|-
R Bolivia|OWNS|Yacimientos del Salar|2|asserted|-
R Yacimientos del Salar|LOCATED_IN|Bolivia|2|asserted|-
R Rosas del Cayambe|EXPORTS|flowers|2-7|asserted|-
R Rosas del Cayambe|LOCATED_IN|Quito|2-7|asserted|-
R Remberto Choque Mamani|LEADS|Yacimientos del Salar|3|asserted|-
R Remberto Choque Mamani|MET_WITH|Lowell Prinze|3|alleged|-
R Remberto Choque Mamani|MET_WITH|Lowell Prinze|3|denied|-
R Cobalt Ridge Motors|LOCATED_IN|Michigan|4|asserted|-
R Xenia Arapoglou|ACCUSED_BY|Justice Department|7|asserted|-
R Xenia Arapoglou|LEADS|Rosas del Cayambe|7|asserted|-
R Yacimientos del Salar|EXPORTS|lithium carbonate|7|alleged|-
R Yacimientos del Salar|SUPPLIES|Yongjia Battery|7|alleged|-
R Yongjia Battery|IMPORTS|lithium carbonate|7|alleged|-
R Yacimientos del Salar|SUPPLIES|Yongjia Battery|7|denied|-
R Yongjia Battery|IMPORTS|lithium carbonate|7|denied|-
R Yacimientos del Salar|EXPORTS|lithium carbonate|7|denied|-
R Yongjia Battery|LOCATED_IN|China|7|asserted|-
R foreign ministry|LOCATED_IN|Bolivia|7|asserted|-
R Xenia Arapoglou|ARRESTED_BY|Guardia Civil|8|asserted|in February
R Guardia Civil|LOCATED_IN|Spain|8|asserted|-
R Barajas airport|LOCATED_IN|Madrid|8|asserted|-
R Garrett Pelletier Lyons|VISITED|La Paz|10|denied|this week

@n-014|reportage|2019-04-20|Before the whistle
1 LA CEIBA - Bananas do not wait.
2 That, in three words, is why nobody on the Aguán plain was visiting relatives this Easter, although the buses were free and the sea was warm.
3 "A strike would cost us Hamburg," said a packer, who like most of her colleagues in the union gave only a first name.
4 The company (there is only one here, and people do not name it either) says it has no intention of selling to anybody, whatever was said at Mass.
5 Supplies of boxes last until Thursday.
E Place|La Ceiba|LA CEIBA
E Place|Aguán plain|Aguán plain
E Place|Hamburg|Hamburg
E Commodity|bananas|Bananas

@n-015|legal newsletter|2020-10-06|Title III roundup: nickel, cane and a beach
1 Three filings under the Helms-Burton Act reached the federal court in Miami in September, none of them likely to be paid in our lifetime.
2 In the first, Aurelia Font y Cisneros, 91, whose father lost a sugar mill at Jovellanos in 1960, blames Kootenay Nickel, of Calgary, for "trafficking" in the land on which its Cuban partner, state-owned Cubaniq, now crushes ore.
3 Kootenay answers that it has bought nickel sulphide from Cubaniq, as anyone outside the United States may, but that the plot was never its own, and that a stake in Cubaniq which it had considered in 2017 was not, in the end, taken.
4 The second names Playas Ibéricas, a hotel group from Palma, and Cotorra Azul, the tourism arm of the Cuban armed forces, itself under US sanctions since 2018.
5 The third is aimed at nobody in particular, the plaintiff having misspelled every defendant.
6 Canada, whose blocking statute forbids compliance with such judgments, says it "regrets" the American embargo on Cuba and would regret it less if Congress repealed it.
E Person|Aurelia Font y Cisneros|Aurelia Font y Cisneros
E Firm|Kootenay Nickel|Kootenay Nickel;Kootenay
E Firm|Cubaniq|Cubaniq
E Firm|Playas Ibéricas|Playas Ibéricas
E Firm|Cotorra Azul|Cotorra Azul
E Organization|armed forces|armed forces
E Organization|Congress|Congress
E Place|Miami|Miami
E Place|Jovellanos|Jovellanos
E Place|Calgary|Calgary
E Place|Cuba|Cuba;Cuban
E Place|United States|United States;US;American
E Place|Palma|Palma
E Place|Canada|Canada
E Commodity|nickel sulphide|nickel sulphide
E Commodity|nickel|nickel
E Commodity|sugar|sugar
C Aurelia Font y Cisneros|whose@2
C Kootenay Nickel|its@2;it@3;its@3;it#2@3
C Cubaniq|its Cuban partner@2
C Cotorra Azul|itself@4
C Canada|it@6
R Kootenay Nickel|ACCUSED_BY|Aurelia Font y Cisneros|2|asserted|in September
R Kootenay Nickel|LOCATED_IN|Calgary|2|asserted|-
R Cuba|OWNS|Cubaniq|2|asserted|-
R Cubaniq|LOCATED_IN|Cuba|2|asserted|-
R Kootenay Nickel|IMPORTS|nickel sulphide|3|asserted|-
R Cubaniq|SUPPLIES|Kootenay Nickel|3|asserted|-
R Kootenay Nickel|INVESTED_IN|Cubaniq|3|denied|in 2017
R Playas Ibéricas|LOCATED_IN|Palma|4|asserted|-
R Cotorra Azul|SUBSIDIARY_OF|armed forces|4|asserted|-
R armed forces|LOCATED_IN|Cuba|4|asserted|-
R Cotorra Azul|SANCTIONED_BY|United States|4|asserted|since 2018
R Cuba|SANCTIONED_BY|United States|6|asserted|-

@n-016|live digest|2024-04-16|Argentina this morning: what we are following
* 1 07:10 – The President, Federico Lanusse Ibarra, lands in Tel Aviv at noon our time; the stopover in Madrid has been struck from the agenda after the Spanish government declined to receive him.
* 2 07:25 – Money: the Central Bank should know by tonight whether Beijing renews the currency swap; an official tells this portal "it is done", the Chinese embassy tells us nothing at all.
* 3 07:40 – Rosario: crushing plants idle for a third day after the oilseed workers' federation, FTCIO, and the employers' chamber, CEOLE, failed again to reach an accord on pay; eleven bulk carriers are waiting in the Paraná to load Argentine soybean meal for Vietnam and Indonesia.
* 4 08:05 – Denial: Molinos Chañar is not, repeat not, being sold to Cereal Union of Winnipeg, whose chief executive, Glenda Kowalchuk, was photographed in its lobby.
* 5 08:30 – Courts: a decision is expected in the case of trucking boss Héctor "Cabezón" Pardini, whom the Customs Administration (ADA) accuses of running 40,000 tonnes of undeclared wheat into Paraguay.
* 6 08:55 – Lithium: Zhonghe Minerals may put $300m into Salar de los Loros, in Catamarca, the province's governor, Rosaura Aybar, told Radio Ambato; "the Chinese pay on time", she added, unlike "those from Perth".
* 7 09:20 – Weather: rain, finally.
* 8 09:45 – Defence: the first nine of the troop carriers that Argentina bought from Brazil are to be handed over at Tandil in December.
* 9 Follow us on WhatsApp
E Person|Federico Lanusse Ibarra|Federico Lanusse Ibarra
E Person|Glenda Kowalchuk|Glenda Kowalchuk
E Person|Héctor "Cabezón" Pardini|Héctor "Cabezón" Pardini
E Person|Rosaura Aybar|Rosaura Aybar
E Firm|Molinos Chañar|Molinos Chañar
E Firm|Cereal Union|Cereal Union
E Firm|Zhonghe Minerals|Zhonghe Minerals
E Organization|Central Bank|Central Bank
E Organization|FTCIO|FTCIO
E Organization|CEOLE|CEOLE
E Organization|Customs Administration|Customs Administration;ADA
E Organization|Radio Ambato|Radio Ambato
E Place|Argentina|Argentina;Argentine
E Place|Tel Aviv|Tel Aviv
E Place|Madrid|Madrid
E Place|Spain|Spanish
E Place|China|Beijing;Chinese
E Place|Rosario|Rosario
E Place|Paraná|Paraná
E Place|Vietnam|Vietnam
E Place|Indonesia|Indonesia
E Place|Winnipeg|Winnipeg
E Place|Paraguay|Paraguay
E Place|Salar de los Loros|Salar de los Loros
E Place|Catamarca|Catamarca
E Place|Perth|Perth
E Place|Brazil|Brazil
E Place|Tandil|Tandil
E Commodity|soybean meal|soybean meal
E Commodity|wheat|wheat
E Commodity|lithium|Lithium
E Commodity|troop carriers|troop carriers
C Federico Lanusse Ibarra|The President@1;him@1
C FTCIO|the oilseed workers' federation@3
C CEOLE|the employers' chamber@3
C Cereal Union|whose@4
C Molinos Chañar|its@4
C Héctor "Cabezón" Pardini|whom@5
C Catamarca|the province@6
C Rosaura Aybar|she@6
R Federico Lanusse Ibarra|LEADS|Argentina|0-1|asserted|-
R Federico Lanusse Ibarra|VISITED|Tel Aviv|1|expected|at noon
R Federico Lanusse Ibarra|VISITED|Madrid|1|denied|-
R Federico Lanusse Ibarra|MET_WITH|Spain|1|denied|-
R Central Bank|AGREED_WITH|China|2|expected|tonight
R FTCIO|AGREED_WITH|CEOLE|3|denied|-
R Argentina|EXPORTS|soybean meal|3|expected|-
R Argentina|SUPPLIES|Vietnam|3|expected|-
R Vietnam|IMPORTS|soybean meal|3|expected|-
R Argentina|SUPPLIES|Indonesia|3|expected|-
R Indonesia|IMPORTS|soybean meal|3|expected|-
R Cereal Union|OWNS|Molinos Chañar|4|denied|-
R Cereal Union|LOCATED_IN|Winnipeg|4|asserted|-
R Glenda Kowalchuk|LEADS|Cereal Union|4|asserted|-
R Héctor "Cabezón" Pardini|ACCUSED_BY|Customs Administration|5|asserted|-
R Héctor "Cabezón" Pardini|EXPORTS|wheat|5|alleged|-
R Héctor "Cabezón" Pardini|SUPPLIES|Paraguay|5|alleged|-
R Paraguay|IMPORTS|wheat|5|alleged|-
R Zhonghe Minerals|INVESTED_IN|Salar de los Loros|6|expected|-
R Salar de los Loros|LOCATED_IN|Catamarca|6|asserted|-
R Rosaura Aybar|LEADS|Catamarca|6|asserted|-
R Argentina|IMPORTS|troop carriers|8|expected|in December
R Brazil|SUPPLIES|Argentina|8|expected|in December
B 9

@n-017|wire|2022-03-01|Potash producer: no offer, no dinner
1 Assiniboine Potash Corp has neither received nor discussed a takeover offer from Rio Tercel, the Saskatoon, Saskatchewan, producer said on Tuesday after its shares jumped 14%.
2 It also denied that its president, Wendell Kuzyk, had dined with executives of the mining group in Toronto.
3 A minority holding is what Rio has in mind, said a person familiar with the matter, who thought it might try once Belarus sells again.
4 Ottawa would have to wave through any purchase by a foreigner.
E Firm|Assiniboine Potash Corp|Assiniboine Potash Corp
E Firm|Rio Tercel|Rio Tercel;Rio
E Person|Wendell Kuzyk|Wendell Kuzyk
E Place|Saskatoon|Saskatoon
E Place|Saskatchewan|Saskatchewan
E Place|Toronto|Toronto
E Place|Belarus|Belarus
E Place|Canada|Ottawa
E Commodity|potash|Potash
C Assiniboine Potash Corp|the Saskatoon, Saskatchewan, producer@1;its@1;It@2;its@2
C Rio Tercel|the mining group@2;it@3
R Rio Tercel|OWNS|Assiniboine Potash Corp|1|denied|-
R Assiniboine Potash Corp|LOCATED_IN|Saskatoon|1|asserted|-
R Saskatoon|LOCATED_IN|Saskatchewan|1|asserted|-
R Wendell Kuzyk|MET_WITH|Rio Tercel|2|denied|-
R Wendell Kuzyk|LEADS|Assiniboine Potash Corp|2|asserted|-
R Rio Tercel|INVESTED_IN|Assiniboine Potash Corp|3|expected|-

@n-018|daily|2023-07-21|Magistrate frees four in Shell Beach gold case
1 GEORGETOWN – The Customs Anti-Smuggling Unit was within its rights when it seized the fishing boat Lady Indra off Shell Beach with 84 kilos of gold bars under the ice, a magistrate ruled yesterday, but the four men found aboard walk free for want of a witness.
2 The bars, CASU contends, were being shipped by the jeweller Hardat "Bling" Sukhraj to Miraj Precious Metals in Sharjah.
3 Mr Sukhraj, who made the rings for half the weddings on Main Street, told reporters he has never exported "a pin".
4 His attorney let it be understood that the bars had been meant for a refinery in Miami, Biscayne Assay & Melt; that firm called the suggestion libellous and produced a letter attesting that it deals, in Guyana, with the Gold Board and nobody else.
5 Suriname, from whose side of the river the boat had come, wants it back.
E Organization|Customs Anti-Smuggling Unit|Customs Anti-Smuggling Unit;CASU
E Organization|Gold Board|Gold Board
E Vessel|Lady Indra|Lady Indra
E Person|Hardat "Bling" Sukhraj|Hardat "Bling" Sukhraj;Sukhraj
E Firm|Miraj Precious Metals|Miraj Precious Metals
E Firm|Biscayne Assay & Melt|Biscayne Assay & Melt
E Place|Georgetown|GEORGETOWN
E Place|Shell Beach|Shell Beach
E Place|Sharjah|Sharjah
E Place|Main Street|Main Street
E Place|Miami|Miami
E Place|Guyana|Guyana
E Place|Suriname|Suriname
E Commodity|gold bars|gold bars;gold;bars
C Customs Anti-Smuggling Unit|its@1;it@1
C Hardat "Bling" Sukhraj|who@3;he@3;His@4
C Biscayne Assay & Melt|that firm@4;it#2@4
C Lady Indra|the boat@5;it@5
R Lady Indra|ARRESTED_BY|Customs Anti-Smuggling Unit|1|asserted|-
R Hardat "Bling" Sukhraj|ACCUSED_BY|Customs Anti-Smuggling Unit|2|asserted|-
R Hardat "Bling" Sukhraj|EXPORTS|gold bars|2|alleged|-
R Hardat "Bling" Sukhraj|SUPPLIES|Miraj Precious Metals|2|alleged|-
R Miraj Precious Metals|IMPORTS|gold bars|2|alleged|-
R Miraj Precious Metals|LOCATED_IN|Sharjah|2|asserted|-
R Hardat "Bling" Sukhraj|EXPORTS|gold bars|3|denied|-
R Biscayne Assay & Melt|IMPORTS|gold bars|4|alleged|-
R Biscayne Assay & Melt|IMPORTS|gold bars|4|denied|-
R Biscayne Assay & Melt|LOCATED_IN|Miami|4|asserted|-
R Biscayne Assay & Melt|TRADES_WITH|Gold Board|4|asserted|-
R Gold Board|LOCATED_IN|Guyana|4|asserted|-

@n-019|translated page|2025-01-15|Mayor of Ilo: "The megaport we will do it with whoever comes"
1 Interview of Gladys Ticona for the weekly Moquegua Libre; automatic translation, may contain errors.
---
2 — Mayor Yufra, you return of China with what in the suitcase?
3 — With a paper signed, that is already something: the sixth of January, in Qingdao, the municipality of Ilo subscribed a memorandum with Lanhai Port Group, by which they will put 1,100 million dollars in Ilo, they said it, not me.
4 — They say that in Lima the Ministry of Transports did not know nothing of the voyage.
5 — Lie. With the minister, Patricia Seminario, I have met the 19 of December and she told me to go with God.
6 (Consulted by this weekly, the office of Ms. Seminario denied that such meeting would have existed.)
7 — And the Spaniards? The consortium Iberpuertos has since 2011 a contract for the fishing dock.
8 — Iberpuertos has not put one sol in this town. I accuse them here of having sold the sand of our beach to a cement company of Arequipa, Misti Sur.
9 — Misti Sur says that it never bought from them.
10 — Then let it explain from where it took out the sand.
11 — What will export Ilo?
12 — Copper of Cerro Pacaya, which today goes to Japan by Matarani; fishmeal; and the Bolivians have promised us that their soya will go out by here and not by Arica.
13 — And if Washington calls you?
14 — Their consul has already been here; we gave him ceviche.
* 15 Read also: Horoscope | The price of the chicken
E Person|Yufra|Yufra
E Person|Patricia Seminario|Patricia Seminario;Seminario
E Person|Gladys Ticona|Gladys Ticona
E Organization|Moquegua Libre|Moquegua Libre
E Organization|Ministry of Transports|Ministry of Transports
E Firm|Lanhai Port Group|Lanhai Port Group
E Firm|Iberpuertos|Iberpuertos
E Firm|Misti Sur|Misti Sur
E Place|Ilo|Ilo
E Place|China|China
E Place|Qingdao|Qingdao
E Place|Lima|Lima
E Place|Spain|Spaniards
E Place|Arequipa|Arequipa
E Place|Cerro Pacaya|Cerro Pacaya
E Place|Japan|Japan
E Place|Matarani|Matarani
E Place|Bolivia|Bolivians
E Place|Arica|Arica
E Place|United States|Washington
E Commodity|sand|sand
E Commodity|cement|cement
E Commodity|copper|Copper
E Commodity|fishmeal|fishmeal
E Commodity|soya|soya
E Commodity|chicken|chicken
C Yufra|you@2;me@3;I@5;me@5;I@8;you@13
C Ilo|this town@8;here@14
C Lanhai Port Group|they@3
C Patricia Seminario|the minister@5;she@5
C Iberpuertos|them@8;them@9
C Misti Sur|it@9;it@10
C Bolivia|their@12
C United States|Their@14
R Yufra|LEADS|Ilo|0-2|asserted|-
R Yufra|VISITED|China|2|asserted|-
R Ilo|AGREED_WITH|Lanhai Port Group|3|asserted|the sixth of January
R Lanhai Port Group|INVESTED_IN|Ilo|3|expected|-
R Ministry of Transports|LOCATED_IN|Lima|4|asserted|-
R Patricia Seminario|LEADS|Ministry of Transports|4-5|asserted|-
R Yufra|MET_WITH|Patricia Seminario|5|asserted|the 19 of December
R Yufra|MET_WITH|Patricia Seminario|6|denied|-
R Iberpuertos|LOCATED_IN|Spain|7|asserted|-
R Iberpuertos|INVESTED_IN|Ilo|8|denied|-
R Iberpuertos|ACCUSED_BY|Yufra|8|asserted|-
R Iberpuertos|EXPORTS|sand|8|alleged|-
R Iberpuertos|SUPPLIES|Misti Sur|8|alleged|-
R Misti Sur|IMPORTS|sand|8|alleged|-
R Iberpuertos|SUPPLIES|Misti Sur|9|denied|-
R Misti Sur|IMPORTS|sand|8-9|denied|-
R Misti Sur|LOCATED_IN|Arequipa|8|asserted|-
R Ilo|EXPORTS|copper|11-12|expected|-
R Ilo|EXPORTS|fishmeal|11-12|expected|-
R Japan|IMPORTS|copper|12|asserted|-
R Bolivia|EXPORTS|soya|12|expected|-
R United States|VISITED|Ilo|13-14|asserted|-
B 1,15

@n-020|company blog|2022-08-30|Our beans have moved
1 Hello, espresso people!
2 From September the house blend will no longer contain beans from Finca La Esperanza de Ataco in El Salvador; Don Chepe has retired and his daughters are growing avocados.
3 We looked at Honduras, we cupped eleven Nicaraguans, and we are not going to buy from the company every supermarket buys from (you know the green label).
4 Instead Sawtooth Coffee has shaken hands with Cooperativa Las Marías 93 of Jinotega, whose first 60 bags of beans should reach us in Duluth, Minnesota, by Thanksgiving.
5 No, Greta did not fly down to Jinotega.
6 The farmers of Las Marías flew up, and the whole crew met them at the lake.
E Firm|Sawtooth Coffee|Sawtooth Coffee
E Firm|Finca La Esperanza de Ataco|Finca La Esperanza de Ataco
E Firm|Cooperativa Las Marías 93|Cooperativa Las Marías 93;Las Marías
E Person|Don Chepe|Don Chepe
E Person|Greta|Greta
E Place|El Salvador|El Salvador
E Place|Honduras|Honduras
E Place|Nicaragua|Nicaraguans
E Place|Jinotega|Jinotega
E Place|Duluth|Duluth
E Place|Minnesota|Minnesota
E Commodity|beans|beans
E Commodity|avocados|avocados
C Sawtooth Coffee|We@3;we@3;we#2@3;us@4;the whole crew@6
C Cooperativa Las Marías 93|whose@4;The farmers@6;them@6
R Finca La Esperanza de Ataco|SUPPLIES|Sawtooth Coffee|2-4|denied|From September
R Finca La Esperanza de Ataco|LOCATED_IN|El Salvador|2|asserted|-
R Sawtooth Coffee|AGREED_WITH|Cooperativa Las Marías 93|4|asserted|-
R Cooperativa Las Marías 93|LOCATED_IN|Jinotega|4|asserted|-
R Cooperativa Las Marías 93|SUPPLIES|Sawtooth Coffee|4|expected|by Thanksgiving
R Sawtooth Coffee|IMPORTS|beans|4|expected|by Thanksgiving
R Sawtooth Coffee|LOCATED_IN|Duluth|4|asserted|-
R Duluth|LOCATED_IN|Minnesota|4|asserted|-
R Greta|VISITED|Jinotega|5|denied|-
R Cooperativa Las Marías 93|MET_WITH|Sawtooth Coffee|6|asserted|-
