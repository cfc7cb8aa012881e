@w-014|audit report|2024-06-28|Performance Audit Of The Strategic Food Reserve Corporation: Summary For Parliament
1 1.1 The Office of the Auditor-General has examined purchases of white maize by the Strategic Food Reserve Corporation (SFRC, "the Corporation") between July 2020 and June 2023.
2 1.2 The Corporation is wholly owned by the Government of Kenya and falls under the Ministry of Agriculture and Livestock Development; its chief executive, since the departure of Mr. Josphat Kiprono Lagat in August 2023, is Ms. Halima Abdi Noor.
---
3 2.1 Of the 410,000 tonnes bought in the period, 152,000 tonnes came from a single vendor, Rift Crown Millers Ltd, with which the Corporation had signed a framework contract, without tender, on 3 November 2020.
4 2.2 Company records show that the vendor was incorporated in Eldoret nineteen days before that date and that 60 per cent of its shares were registered in the name of Mr. Lagat's sister-in-law, Ms. Mercy Jebet.
5 She told the auditors that she had been unaware of her holding until 2022.
6 2.3 The vendor neither grew nor milled maize.
7 It obtained the grain from Luangwa Export House of Lusaka and, from March 2022, from Kabwe Agri Commodities, likewise a Zambian company, at prices 31 per cent below those which it charged to the Corporation.
8 2.4 Management responded that the difference reflected transport and that the Corporation had never dealt with either of the two directly.
9 The travel register, however, records that its head of procurement, Mr. Dennis Omondi, flew to Lusaka in April 2022 and lodged there for six nights at the expense of Kabwe Agri.
---
10 3.1 The audit also found that 8,400 tonnes of rice, a gift of the Government of Japan to the Corporation, could not be located.
11 3.2 Supplies of gunny bags ran out twice.
12 3.3 The Ethics and Anti-Corruption Commission arrested Mr. Omondi on 11 June 2024; Mr. Lagat, whom it accuses of abuse of office, is believed to be abroad.
---
13 4. It is recommended that the framework contract be cancelled, that Rift Crown be excluded from public tenders and that Parliament sanction the remaining expenditure only when the missing rice has been accounted for.
E Organization|Office of the Auditor-General|Office of the Auditor-General
E Organization|Ministry of Agriculture and Livestock Development|Ministry of Agriculture and Livestock Development
E Organization|Ethics and Anti-Corruption Commission|Ethics and Anti-Corruption Commission
E Organization|Parliament|Parliament
E Firm|Strategic Food Reserve Corporation|Strategic Food Reserve Corporation;SFRC
E Firm|Rift Crown Millers Ltd|Rift Crown Millers Ltd;Rift Crown
E Firm|Luangwa Export House|Luangwa Export House
E Firm|Kabwe Agri Commodities|Kabwe Agri Commodities;Kabwe Agri
E Person|Josphat Kiprono Lagat|Josphat Kiprono Lagat;Lagat
E Person|Halima Abdi Noor|Halima Abdi Noor
E Person|Mercy Jebet|Mercy Jebet
E Person|Dennis Omondi|Dennis Omondi;Omondi
E Place|Kenya|Kenya
E Place|Eldoret|Eldoret
E Place|Lusaka|Lusaka
E Place|Zambia|Zambian
E Place|Japan|Japan
E Commodity|white maize|white maize;maize;grain
E Commodity|rice|rice
E Commodity|gunny bags|gunny bags
C Strategic Food Reserve Corporation|the Corporation@1;The Corporation@2;its@2;the Corporation@3;the Corporation@7;the Corporation@8;its@9;the Corporation@10
C Rift Crown Millers Ltd|a single vendor@3;which@3;the vendor@4;its@4;The vendor@6;It@7;it@7
C Mercy Jebet|She@5;she@5;her@5
C Kabwe Agri Commodities|a Zambian company@7
C Lusaka|there@9
C Josphat Kiprono Lagat|whom@12
C Ethics and Anti-Corruption Commission|it@12
R Strategic Food Reserve Corporation|IMPORTS|white maize|1|asserted|between July 2020 and June 2023
R Kenya|OWNS|Strategic Food Reserve Corporation|2|asserted|-
R Strategic Food Reserve Corporation|LOCATED_IN|Kenya|2|asserted|-
R Halima Abdi Noor|LEADS|Strategic Food Reserve Corporation|2|asserted|-
R Rift Crown Millers Ltd|SUPPLIES|Strategic Food Reserve Corporation|3|asserted|-
R Strategic Food Reserve Corporation|AGREED_WITH|Rift Crown Millers Ltd|3|asserted|on 3 November 2020
R Rift Crown Millers Ltd|EXPORTS|white maize|1-3|asserted|-
R Rift Crown Millers Ltd|LOCATED_IN|Eldoret|4|asserted|-
R Mercy Jebet|OWNS|Rift Crown Millers Ltd|4|asserted|-
R Rift Crown Millers Ltd|IMPORTS|white maize|6-7|asserted|-
R Luangwa Export House|SUPPLIES|Rift Crown Millers Ltd|7|asserted|-
R Kabwe Agri Commodities|SUPPLIES|Rift Crown Millers Ltd|7|asserted|from March 2022
R Luangwa Export House|LOCATED_IN|Lusaka|7|asserted|-
R Kabwe Agri Commodities|LOCATED_IN|Zambia|7|asserted|-
R Strategic Food Reserve Corporation|TRADES_WITH|Luangwa Export House|7-8|denied|-
R Strategic Food Reserve Corporation|TRADES_WITH|Kabwe Agri Commodities|7-8|denied|-
R Dennis Omondi|EMPLOYED_BY|Strategic Food Reserve Corporation|8-9|asserted|-
R Dennis Omondi|VISITED|Lusaka|9|asserted|in April 2022
R Japan|SUPPLIES|Strategic Food Reserve Corporation|10|asserted|-
R Strategic Food Reserve Corporation|IMPORTS|rice|10|asserted|-
R Dennis Omondi|ARRESTED_BY|Ethics and Anti-Corruption Commission|12|asserted|on 11 June 2024
R Josphat Kiprono Lagat|ACCUSED_BY|Ethics and Anti-Corruption Commission|12|asserted|-

@w-015|indictment release|2023-12-07|Florida Man and Two Companies Indicted in Scheme to Ship Aircraft Parts to Iran Through Kuala Lumpur
1 TAMPA, Fla. – A federal grand jury has returned a nine-count indictment charging Behrouz "Bruce" Tavakkoli, 55, of Clearwater, his company, Gulfshore Aero Support LLC ("Gulfshore"), and a Malaysian firm, Perdana Rotable Services Sdn Bhd ("Perdana"), with conspiring to violate the Export Control Reform Act, U.S. Attorney Dana R. Whitcomb announced today.
2 Tavakkoli was arrested by agents of Homeland Security Investigations at Orlando International Airport on Tuesday as he was about to board a flight to Doha, and made his initial appearance before Magistrate Judge Luis F. Ortega-Pruitt.
---
3 According to the indictment, from about March 2019 Tavakkoli, who is the sole member of Gulfshore, purchased fuel nozzles and flap actuators from distributors in Texas and Ohio, telling them that the parts were for a charter operator in Indonesia.
4 In fact, prosecutors allege, Gulfshore sold them to Perdana, and Perdana's general manager, Azlan bin Hashim, caused them to be forwarded to Tehran, where the end user was Pars Lavan Air, an airline that the Department of the Treasury's Office of Foreign Assets Control (OFAC) designated in 2011.
5 In one message quoted in the charging document, Azlan assured the Florida businessman that "the big bird in the desert" would pay in dirhams; in another he asked him to remove the serial plates.
6 Azlan remains at large and is believed to be in Malaysia.
---
7 "These were not toys," said Special Agent in Charge Renee Castellano, whose office led the investigation with the Commerce Department's Bureau of Industry and Security.
8 Tavakkoli's attorney, Marcus Feld, said outside the courthouse that his client had never knowingly sold so much as a bolt to Iran.
9 An indictment is merely an allegation, and all defendants are presumed innocent.
E Person|Behrouz "Bruce" Tavakkoli|Behrouz "Bruce" Tavakkoli;Tavakkoli
E Person|Dana R. Whitcomb|Dana R. Whitcomb
E Person|Luis F. Ortega-Pruitt|Luis F. Ortega-Pruitt
E Person|Azlan bin Hashim|Azlan bin Hashim;Azlan
E Person|Renee Castellano|Renee Castellano
E Person|Marcus Feld|Marcus Feld
E Firm|Gulfshore Aero Support LLC|Gulfshore Aero Support LLC;Gulfshore
E Firm|Perdana Rotable Services Sdn Bhd|Perdana Rotable Services Sdn Bhd;Perdana
E Firm|Pars Lavan Air|Pars Lavan Air
E Organization|Homeland Security Investigations|Homeland Security Investigations
E Organization|Department of the Treasury|Department of the Treasury
E Organization|Office of Foreign Assets Control|Office of Foreign Assets Control;OFAC
E Organization|Commerce Department|Commerce Department
E Organization|Bureau of Industry and Security|Bureau of Industry and Security
E Place|United States|U.S.
E Place|Florida|Florida;Fla.
E Place|Tampa|TAMPA
E Place|Clearwater|Clearwater
E Place|Malaysia|Malaysia;Malaysian
E Place|Kuala Lumpur|Kuala Lumpur
E Place|Orlando International Airport|Orlando International Airport
E Place|Doha|Doha
E Place|Texas|Texas
E Place|Ohio|Ohio
E Place|Indonesia|Indonesia
E Place|Tehran|Tehran
E Place|Iran|Iran
E Commodity|aircraft parts|Aircraft Parts;parts
E Commodity|fuel nozzles|fuel nozzles
E Commodity|flap actuators|flap actuators
C Behrouz "Bruce" Tavakkoli|Florida Man@0;his@1;he@2;who@3;the Florida businessman@5;him@5;his client@8
C Gulfshore Aero Support LLC|his company@1
C Perdana Rotable Services Sdn Bhd|a Malaysian firm@1
C Azlan bin Hashim|he@5
C Pars Lavan Air|the end user@4;an airline@4
C Renee Castellano|whose@7
R Tampa|LOCATED_IN|Florida|1|asserted|-
R Behrouz "Bruce" Tavakkoli|OWNS|Gulfshore Aero Support LLC|1-3|asserted|-
R Perdana Rotable Services Sdn Bhd|LOCATED_IN|Malaysia|1|asserted|-
R Dana R. Whitcomb|EMPLOYED_BY|United States|1|asserted|-
R Behrouz "Bruce" Tavakkoli|ACCUSED_BY|United States|1|asserted|-
R Gulfshore Aero Support LLC|ACCUSED_BY|United States|1|asserted|-
R Perdana Rotable Services Sdn Bhd|ACCUSED_BY|United States|1|asserted|-
R Behrouz "Bruce" Tavakkoli|ARRESTED_BY|Homeland Security Investigations|2|asserted|on Tuesday
R Behrouz "Bruce" Tavakkoli|IMPORTS|fuel nozzles|3|alleged|from about March 2019
R Behrouz "Bruce" Tavakkoli|IMPORTS|flap actuators|3|alleged|from about March 2019
R Gulfshore Aero Support LLC|SUPPLIES|Perdana Rotable Services Sdn Bhd|3-4|alleged|-
R Gulfshore Aero Support LLC|EXPORTS|fuel nozzles|3-4|alleged|-
R Gulfshore Aero Support LLC|EXPORTS|flap actuators|3-4|alleged|-
R Perdana Rotable Services Sdn Bhd|IMPORTS|fuel nozzles|3-4|alleged|-
R Perdana Rotable Services Sdn Bhd|IMPORTS|flap actuators|3-4|alleged|-
R Azlan bin Hashim|LEADS|Perdana Rotable Services Sdn Bhd|4|asserted|-
R Perdana Rotable Services Sdn Bhd|SUPPLIES|Pars Lavan Air|4|alleged|-
R Perdana Rotable Services Sdn Bhd|EXPORTS|aircraft parts|3-4|alleged|-
R Pars Lavan Air|IMPORTS|aircraft parts|3-4|alleged|-
R Pars Lavan Air|SANCTIONED_BY|Office of Foreign Assets Control|4|asserted|in 2011
R Office of Foreign Assets Control|SUBSIDIARY_OF|Department of the Treasury|4|asserted|-
R Pars Lavan Air|LOCATED_IN|Tehran|4|asserted|-
R Bureau of Industry and Security|SUBSIDIARY_OF|Commerce Department|7|asserted|-
R Behrouz "Bruce" Tavakkoli|SUPPLIES|Iran|8|denied|-

@w-016|timeline|2025-02-20|Timeline: who owned the Port of Chornyi Buh, and when
* 1 1997 — The Ukrainian state transfers the grain terminal to a joint-stock company, Buh Elevator, and keeps every share of it.
* 2 March 2004 — Odesa businessman Yevhen Stakhursky buys 74 percent of Buh Elevator at auction. The losing bidder, Swiss trader Rüttimann Agri, accuses him of paying with the money of Russia's Tverbank.
* 3 2005 — He says that he has never borrowed a kopeck in Moscow.
* 4 June 2011 — Stakhursky sells his stake to Lagoon Terminals, a Cypriot company whose nominee director, Androulla Pieri, also sits on the board of eleven others.
* 5 2014 — War. The harbour keeps working; wheat goes to Egypt, corn to Spain, barley to Saudi Arabia.
* 6 May 2018 — A leak of bank papers from Vaduz shows that Lagoon belongs to a trust set up for the children of Tverbank's founder, Arkady Lomov.
* 7 May 2018, a week later — Lomov's press secretary calls the papers a forgery and says the banker has nothing in Ukraine, "not a berth, not a brick".
* 8 24 February 2022 — The harbour closes.
* 9 April 2022 — Lomov and the bank are placed under sanctions by Ukraine, the United Kingdom and Canada. Lagoon is not named.
* 10 August 2022 — First ship out under the corridor: the Barbaros Reis, with 26,000 tonnes of corn for Turkey's Anadolu Yem.
* 11 November 2023 — The High Anti-Corruption Court confiscates Buh Elevator in favour of the state.
* 12 14 February 2025 — The State Property Fund says that it is in talks with Rüttimann, the loser of 2004, about a sale.
E Place|Port of Chornyi Buh|Port of Chornyi Buh
E Place|Ukraine|Ukraine;Ukrainian
E Place|Odesa|Odesa
E Place|Switzerland|Swiss
E Place|Russia|Russia
E Place|Moscow|Moscow
E Place|Cyprus|Cypriot
E Place|Egypt|Egypt
E Place|Spain|Spain
E Place|Saudi Arabia|Saudi Arabia
E Place|Vaduz|Vaduz
E Place|United Kingdom|United Kingdom
E Place|Canada|Canada
E Place|Turkey|Turkey
E Firm|Buh Elevator|Buh Elevator
E Firm|Rüttimann Agri|Rüttimann Agri;Rüttimann
E Firm|Tverbank|Tverbank
E Firm|Lagoon Terminals|Lagoon Terminals;Lagoon
E Firm|Anadolu Yem|Anadolu Yem
E Organization|High Anti-Corruption Court|High Anti-Corruption Court
E Organization|State Property Fund|State Property Fund
E Person|Yevhen Stakhursky|Yevhen Stakhursky;Stakhursky
E Person|Androulla Pieri|Androulla Pieri
E Person|Arkady Lomov|Arkady Lomov;Lomov
E Vessel|Barbaros Reis|Barbaros Reis
E Commodity|grain|grain
E Commodity|wheat|wheat
E Commodity|corn|corn
E Commodity|barley|barley
C Buh Elevator|a joint-stock company@1;it@1
C Yevhen Stakhursky|him@2;He@3;he@3;his@4
C Lagoon Terminals|a Cypriot company@4;whose@4
C Arkady Lomov|the banker@7
C Tverbank|the bank@9
C Port of Chornyi Buh|The harbour@5;The harbour@8
C Barbaros Reis|First ship@10
C State Property Fund|it@12
C Ukraine|the state@11
R Ukraine|OWNS|Buh Elevator|1|asserted|1997
R Yevhen Stakhursky|OWNS|Buh Elevator|2|asserted|March 2004
R Rüttimann Agri|LOCATED_IN|Switzerland|2|asserted|-
R Yevhen Stakhursky|ACCUSED_BY|Rüttimann Agri|2|asserted|-
R Tverbank|LOCATED_IN|Russia|2|asserted|-
R Lagoon Terminals|OWNS|Buh Elevator|2-4|asserted|June 2011
R Lagoon Terminals|LOCATED_IN|Cyprus|4|asserted|-
R Androulla Pieri|LEADS|Lagoon Terminals|4|asserted|-
R Egypt|IMPORTS|wheat|5|asserted|2014
R Spain|IMPORTS|corn|5|asserted|2014
R Port of Chornyi Buh|EXPORTS|wheat|5|asserted|2014
R Port of Chornyi Buh|EXPORTS|corn|5|asserted|2014
R Port of Chornyi Buh|EXPORTS|barley|5|asserted|2014
R Port of Chornyi Buh|SUPPLIES|Egypt|5|asserted|2014
R Port of Chornyi Buh|SUPPLIES|Spain|5|asserted|2014
R Port of Chornyi Buh|SUPPLIES|Saudi Arabia|5|asserted|2014
R Saudi Arabia|IMPORTS|barley|5|asserted|2014
R Arkady Lomov|LEADS|Tverbank|6|asserted|-
R Arkady Lomov|OWNS|Buh Elevator|2-7|denied|-
R Arkady Lomov|SANCTIONED_BY|Ukraine|9|asserted|April 2022
R Arkady Lomov|SANCTIONED_BY|United Kingdom|9|asserted|April 2022
R Arkady Lomov|SANCTIONED_BY|Canada|9|asserted|April 2022
R Tverbank|SANCTIONED_BY|Ukraine|9|asserted|April 2022
R Tverbank|SANCTIONED_BY|United Kingdom|9|asserted|April 2022
R Tverbank|SANCTIONED_BY|Canada|9|asserted|April 2022
R Lagoon Terminals|SANCTIONED_BY|Ukraine|9|denied|-
R Lagoon Terminals|SANCTIONED_BY|United Kingdom|9|denied|-
R Lagoon Terminals|SANCTIONED_BY|Canada|9|denied|-
R Port of Chornyi Buh|SUPPLIES|Anadolu Yem|8-10|asserted|August 2022
R Anadolu Yem|IMPORTS|corn|10|asserted|August 2022
R Anadolu Yem|LOCATED_IN|Turkey|10|asserted|-
R State Property Fund|MET_WITH|Rüttimann Agri|12|asserted|14 February 2025
R Rüttimann Agri|OWNS|Buh Elevator|11-12|expected|-

@w-017|table turned to text|2024-04-12|Annex 4. Exports of principal commodities by destination, January-March 2024
1 Source: compiled by the Statistics Office of the Republic of Peru; provisional figures, in millions of US dollars.
* 2 Copper concentrate: total 4,912. China 3,640; Japan 611; Germany 205; others 456.
* 3 Fresh blueberries, asparagus, grapes and avocados: total 1,377. United States 702; Netherlands 398; others 277.
* 4 Fishmeal: total 286. China 241; Ecuador 22; others 23.
* 5 Gold: total 2,480. India 812; Switzerland 744; Canada 301; others 623.
* 6 Natural gas (LNG): total 318. Of which South Korea 117; Spain 96; United Kingdom 0.
* 7 Notes: (1) A dash means nil. (2) Gold sold by refiners to the Banco Central is not included. (3) Head of live cattle are given in Annex 5. (4) "Others" are countries with less than 1 per cent.
E Organization|Statistics Office|Statistics Office
E Organization|Banco Central|Banco Central
E Place|Peru|Republic of Peru
E Place|China|China
E Place|Japan|Japan
E Place|Germany|Germany
E Place|United States|United States
E Place|Netherlands|Netherlands
E Place|Ecuador|Ecuador
E Place|India|India
E Place|Switzerland|Switzerland
E Place|Canada|Canada
E Place|South Korea|South Korea
E Place|Spain|Spain
E Place|United Kingdom|United Kingdom
E Commodity|copper concentrate|Copper concentrate
E Commodity|blueberries|Fresh blueberries
E Commodity|asparagus|asparagus
E Commodity|grapes|grapes
E Commodity|avocados|avocados
E Commodity|fishmeal|Fishmeal
E Commodity|gold|Gold
E Commodity|LNG|LNG;Natural gas
E Commodity|live cattle|live cattle
R Statistics Office|LOCATED_IN|Peru|1|asserted|-
R Peru|EXPORTS|copper concentrate|1-2|asserted|January-March 2024
R Peru|EXPORTS|blueberries|1-3|asserted|January-March 2024
R Peru|EXPORTS|asparagus|1-3|asserted|January-March 2024
R Peru|EXPORTS|grapes|1-3|asserted|January-March 2024
R Peru|EXPORTS|avocados|1-3|asserted|January-March 2024
R Peru|EXPORTS|fishmeal|1-4|asserted|January-March 2024
R Peru|EXPORTS|gold|1-5|asserted|January-March 2024
R Peru|EXPORTS|LNG|1-6|asserted|January-March 2024
R Peru|SUPPLIES|China|1-2|asserted|January-March 2024
R Peru|SUPPLIES|Japan|1-2|asserted|January-March 2024
R Peru|SUPPLIES|Germany|1-2|asserted|January-March 2024
R Peru|SUPPLIES|United States|1-3|asserted|January-March 2024
R Peru|SUPPLIES|Netherlands|1-3|asserted|January-March 2024
R Peru|SUPPLIES|Ecuador|1-4|asserted|January-March 2024
R Peru|SUPPLIES|India|1-5|asserted|January-March 2024
R Peru|SUPPLIES|Switzerland|1-5|asserted|January-March 2024
R Peru|SUPPLIES|Canada|1-5|asserted|January-March 2024
R Peru|SUPPLIES|South Korea|1-6|asserted|January-March 2024
R Peru|SUPPLIES|Spain|1-6|asserted|January-March 2024
R Peru|SUPPLIES|United Kingdom|1-6|denied|January-March 2024
R China|IMPORTS|copper concentrate|2|asserted|January-March 2024
R Japan|IMPORTS|copper concentrate|2|asserted|January-March 2024
R Germany|IMPORTS|copper concentrate|2|asserted|January-March 2024
R United States|IMPORTS|blueberries|3|asserted|January-March 2024
R United States|IMPORTS|asparagus|3|asserted|January-March 2024
R United States|IMPORTS|grapes|3|asserted|January-March 2024
R United States|IMPORTS|avocados|3|asserted|January-March 2024
R Netherlands|IMPORTS|blueberries|3|asserted|January-March 2024
R Netherlands|IMPORTS|asparagus|3|asserted|January-March 2024
R Netherlands|IMPORTS|grapes|3|asserted|January-March 2024
R Netherlands|IMPORTS|avocados|3|asserted|January-March 2024
R China|IMPORTS|fishmeal|4|asserted|January-March 2024
R Ecuador|IMPORTS|fishmeal|4|asserted|January-March 2024
R India|IMPORTS|gold|5|asserted|January-March 2024
R Switzerland|IMPORTS|gold|5|asserted|January-March 2024
R Canada|IMPORTS|gold|5|asserted|January-March 2024
R South Korea|IMPORTS|LNG|6|asserted|January-March 2024
R Spain|IMPORTS|LNG|6|asserted|January-March 2024

@w-018|brief|2023-09-04|Trinidad firm quits Venezuelan venture
1 PORT OF SPAIN — Caroni Deep Drilling, the Trinidad and Tobago contractor, has given up its 25 per cent of the Güiria Gas project rather than wait for another licence from Washington, chairman Winston Ramlogan told shareholders on Monday.
2 It had gone in with Caracas's Petrosucre in 2018.
3 "We own a bit less and sleep a bit more," he said.
E Firm|Caroni Deep Drilling|Caroni Deep Drilling
E Firm|Güiria Gas|Güiria Gas
E Firm|Petrosucre|Petrosucre
E Person|Winston Ramlogan|Winston Ramlogan
E Place|Port of Spain|PORT OF SPAIN
E Place|Trinidad and Tobago|Trinidad and Tobago;Trinidad
E Place|Venezuela|Venezuelan;Caracas
E Place|United States|Washington
C Caroni Deep Drilling|Trinidad firm@0;contractor@1;its@1;It@2;We@3
C Güiria Gas|Venezuelan venture@0
C Winston Ramlogan|he@3
R Caroni Deep Drilling|LOCATED_IN|Trinidad and Tobago|1|asserted|-
R Caroni Deep Drilling|INVESTED_IN|Güiria Gas|1-2|asserted|in 2018
R Winston Ramlogan|LEADS|Caroni Deep Drilling|1|asserted|-
R Petrosucre|INVESTED_IN|Güiria Gas|1-2|asserted|in 2018
R Petrosucre|LOCATED_IN|Venezuela|2|asserted|-
R Güiria Gas|LOCATED_IN|Venezuela|0-1|asserted|-

@w-019|leak investigation|2025-03-30|The Chairman, The Choirmaster And The Cocoa Money
1 Every Sunday for eleven years Félicien Aka N'Dri has conducted the choir of Saint-Michel in the Abidjan quarter of Adjamé, and on Mondays, if a stack of company papers that fell into our hands is to be believed, he has presided over a trading house that turned over more last year than the city spends on its schools.
2 He says that he learnt of it from us.
---
3 The house is called Comptoir Lagunaire.
4 It was registered in Ouagadougou in 2016, moved its seat to Lomé three years later and lists the choirmaster, a retired teacher of mathematics, as its only director.
5 Its money came from elsewhere.
6 Bank statements show that the whole of the initial capital, 2.1 million euros, was wired from the Monaco account of Serge Ballo-Kacou, the chairman of Ivoire Fèves, who was then under investigation in Paris and who could not, his own lawyer had warned him in writing, "appear in anything that smells of beans".
7 Ballo-Kacou, in other words, needed a name.
8 The former pupil remembered his teacher.
---
9 What the firm did with the name was simple.
10 It bought cocoa beans upcountry, from co-operatives round Daloa and Soubré, at prices below the official minimum, and sold them across the border to Accra Prime Cocoa, whose Ghanaian licence allowed it to export them as its own.
11 From there the trail leads to the Netherlands.
12 Zaanse Cacao Compagnie, the biggest grinder in Zaandam, admits to having bought 18,000 tonnes from Accra Prime in two seasons, but its sustainability chief, Marijke Terpstra, says the papers called the beans Ghanaian and that she "had no reason to taste the difference".
13 The Ghanaian company, which belongs to the Accra lawyer Kwabena Asiedu-Poku, did not answer three letters.
---
14 On Wednesday the Ivorian economic police searched the offices of Ivoire Fèves and took away its chairman, who spent the night in a cell and was let go in the morning without charge.
15 He denies that Comptoir Lagunaire is or ever was his.
16 The choir sang as usual.
17 Its conductor has written to the registrar in Lomé, asking to be taken off the books, and the latter has replied that a director can be removed only by the owner.
E Person|Félicien Aka N'Dri|Félicien Aka N'Dri
E Person|Serge Ballo-Kacou|Serge Ballo-Kacou;Ballo-Kacou
E Person|Marijke Terpstra|Marijke Terpstra
E Person|Kwabena Asiedu-Poku|Kwabena Asiedu-Poku
E Organization|Saint-Michel|Saint-Michel
E Organization|Ivorian economic police|Ivorian economic police
E Firm|Comptoir Lagunaire|Comptoir Lagunaire
E Firm|Ivoire Fèves|Ivoire Fèves
E Firm|Accra Prime Cocoa|Accra Prime Cocoa;Accra Prime
E Firm|Zaanse Cacao Compagnie|Zaanse Cacao Compagnie
E Place|Abidjan|Abidjan
E Place|Adjamé|Adjamé
E Place|Ouagadougou|Ouagadougou
E Place|Lomé|Lomé
E Place|Monaco|Monaco
E Place|Paris|Paris
E Place|Daloa|Daloa
E Place|Soubré|Soubré
E Place|Accra|Accra
E Place|Ghana|Ghanaian
E Place|Netherlands|Netherlands
E Place|Zaandam|Zaandam
E Commodity|cocoa beans|cocoa beans;beans;Cocoa
C Félicien Aka N'Dri|The Choirmaster@0;he@1;He@2;he@2;the choirmaster@4;a retired teacher@4;his teacher@8;Its conductor@17
C Comptoir Lagunaire|a trading house@1;it@2;The house@3;It@4;its@4;its#2@4;Its@5;the firm@9;It@10
C Serge Ballo-Kacou|The Chairman@0;who@6;who#2@6;his@6;him@6;The former pupil@8;its chairman@14;He@15;his@15
C Accra Prime Cocoa|whose@10;it@10;its@10;The Ghanaian company@13
C Zaanse Cacao Compagnie|the biggest grinder in Zaandam@12;its@12
C Marijke Terpstra|she@12
C Ivoire Fèves|its@14
R Saint-Michel|LOCATED_IN|Adjamé|1|asserted|-
R Adjamé|LOCATED_IN|Abidjan|1|asserted|-
R Félicien Aka N'Dri|LEADS|Comptoir Lagunaire|3-4|asserted|-
R Comptoir Lagunaire|LOCATED_IN|Ouagadougou|3-4|asserted|in 2016
R Comptoir Lagunaire|LOCATED_IN|Lomé|3-4|asserted|three years later
R Serge Ballo-Kacou|INVESTED_IN|Comptoir Lagunaire|5-6|asserted|-
R Serge Ballo-Kacou|OWNS|Comptoir Lagunaire|5-7|alleged|-
R Serge Ballo-Kacou|LEADS|Ivoire Fèves|6|asserted|-
R Comptoir Lagunaire|IMPORTS|cocoa beans|9-10|asserted|-
R Comptoir Lagunaire|EXPORTS|cocoa beans|9-10|asserted|-
R Comptoir Lagunaire|SUPPLIES|Accra Prime Cocoa|9-10|asserted|-
R Accra Prime Cocoa|IMPORTS|cocoa beans|10|asserted|-
R Accra Prime Cocoa|EXPORTS|cocoa beans|10|asserted|-
R Accra Prime Cocoa|LOCATED_IN|Ghana|10|asserted|-
R Zaanse Cacao Compagnie|LOCATED_IN|Zaandam|12|asserted|-
R Zaandam|LOCATED_IN|Netherlands|11-12|asserted|-
R Accra Prime Cocoa|SUPPLIES|Zaanse Cacao Compagnie|12|asserted|in two seasons
R Zaanse Cacao Compagnie|IMPORTS|cocoa beans|12|asserted|in two seasons
R Marijke Terpstra|EMPLOYED_BY|Zaanse Cacao Compagnie|12|asserted|-
R Kwabena Asiedu-Poku|OWNS|Accra Prime Cocoa|13|asserted|-
R Serge Ballo-Kacou|ARRESTED_BY|Ivorian economic police|14|asserted|On Wednesday
R Serge Ballo-Kacou|OWNS|Comptoir Lagunaire|14-15|denied|-

@w-020|think-tank brief|2025-01-28|Antimony, Again: What Beijing's December Order Does And Does Not Do
1 On 3 December 2024 China's Ministry of Commerce (MOFCOM) forbade, with immediate effect, the shipment of antimony, gallium and germanium to the United States, and for a week the pages of the specialist press read like the notebooks of a man who has discovered that his house stands on sand.
2 This note, by Ingeborg Staalesen, a senior fellow at the Centre for Strategic and Resource Studies in Oslo, argues that the order hurts less than it seems to and for longer than it should.
---
3 The first half of the argument is arithmetic.
4 Of the antimony trioxide that American flame-retardant makers bought in 2023, some 63 per cent came from China, but a fifth came from Belgium, where Campenoise de Raffinage works up feed from Tajikistan and Bolivia, and the Belgian company has said that it can double what it sells to its two largest customers in Ohio by the summer.
5 The second half is geology.
6 The stibnite projects in Idaho will produce nothing before 2028; Oman's new roaster at Sohar, in which the Oman Investment Authority holds 40 per cent and the Australian miner Tennant Creek Antimony a further 22, is ready but hungry; and Dushanbe, whose mines at Anzob feed everyone, has promised the same tonnes to Campenoise, to the Omanis and, during a visit to Beijing by President Sherali Mahmadov in October, to China Minmetals-Hunan as well.
---
7 It is sometimes said that Washington should respond in kind.
8 If the United States were to withhold chip-making tools in return for antimony, the tools would be missed and the antimony would not come.
9 A better course would be to buy Tajik concentrate outright, as Japan's JOGMEC did in 2011 with Vietnam's rare earths, and to store it; the Department of Defense, which supplied 24 million dollars for a study of the idea, is said to be in talks with the Tajik Ministry of Industry and New Technologies about a first purchase.
10 The author thanks two anonymous reviewers. The Centre receives no money from mining companies.
E Organization|Ministry of Commerce|Ministry of Commerce;MOFCOM
E Organization|Centre for Strategic and Resource Studies|Centre for Strategic and Resource Studies;Centre
E Organization|Oman Investment Authority|Oman Investment Authority
E Organization|JOGMEC|JOGMEC
E Organization|Department of Defense|Department of Defense
E Organization|Ministry of Industry and New Technologies|Ministry of Industry and New Technologies
E Person|Ingeborg Staalesen|Ingeborg Staalesen
E Person|Sherali Mahmadov|Sherali Mahmadov
E Firm|Campenoise de Raffinage|Campenoise de Raffinage;Campenoise
E Firm|Tennant Creek Antimony|Tennant Creek Antimony
E Firm|China Minmetals-Hunan|China Minmetals-Hunan
E Place|China|China
E Place|Beijing|Beijing
E Place|United States|United States;American;Washington
E Place|Oslo|Oslo
E Place|Belgium|Belgium;Belgian
E Place|Tajikistan|Tajikistan;Tajik;Dushanbe
E Place|Bolivia|Bolivia
E Place|Ohio|Ohio
E Place|Idaho|Idaho
E Place|Oman|Oman;Omanis
E Place|Sohar|Sohar
E Place|Australia|Australian
E Place|Anzob|Anzob
E Place|Japan|Japan
E Place|Vietnam|Vietnam
E Commodity|antimony|antimony;Antimony
E Commodity|gallium|gallium
E Commodity|germanium|germanium
E Commodity|antimony trioxide|antimony trioxide
E Commodity|chip-making tools|chip-making tools
E Commodity|concentrate|concentrate
E Commodity|rare earths|rare earths
C Campenoise de Raffinage|the Belgian company@4;it@4;it#2@4;its@4
C Tajikistan|whose@6
C Department of Defense|which@9
C Ingeborg Staalesen|The author@10
R Ministry of Commerce|LOCATED_IN|China|1|asserted|-
R United States|SANCTIONED_BY|Ministry of Commerce|1|asserted|On 3 December 2024
R Ingeborg Staalesen|EMPLOYED_BY|Centre for Strategic and Resource Studies|2|asserted|-
R Centre for Strategic and Resource Studies|LOCATED_IN|Oslo|2|asserted|-
R United States|IMPORTS|antimony trioxide|4|asserted|in 2023
R China|SUPPLIES|United States|4|asserted|in 2023
R Belgium|SUPPLIES|United States|4|asserted|in 2023
R Campenoise de Raffinage|LOCATED_IN|Belgium|4|asserted|-
R Tajikistan|SUPPLIES|Campenoise de Raffinage|4|asserted|-
R Bolivia|SUPPLIES|Campenoise de Raffinage|4|asserted|-
R Campenoise de Raffinage|EXPORTS|antimony trioxide|4|asserted|-
R Campenoise de Raffinage|SUPPLIES|Ohio|4|asserted|-
R Ohio|IMPORTS|antimony trioxide|4|asserted|-
R Sohar|LOCATED_IN|Oman|6|asserted|-
R Oman Investment Authority|INVESTED_IN|Sohar|6|asserted|-
R Tennant Creek Antimony|INVESTED_IN|Sohar|6|asserted|-
R Tennant Creek Antimony|LOCATED_IN|Australia|6|asserted|-
R Anzob|LOCATED_IN|Tajikistan|6|asserted|-
R Tajikistan|SUPPLIES|Campenoise de Raffinage|6|expected|-
R Tajikistan|SUPPLIES|Oman|6|expected|-
R Tajikistan|SUPPLIES|China Minmetals-Hunan|6|expected|in October
R Sherali Mahmadov|VISITED|Beijing|6|asserted|in October
R Sherali Mahmadov|LEADS|Tajikistan|6|asserted|-
R JOGMEC|LOCATED_IN|Japan|9|asserted|-
R JOGMEC|IMPORTS|rare earths|9|asserted|in 2011
R Vietnam|SUPPLIES|JOGMEC|9|asserted|in 2011
R Department of Defense|MET_WITH|Ministry of Industry and New Technologies|9|alleged|-
R Department of Defense|IMPORTS|concentrate|9|expected|-
R Ministry of Industry and New Technologies|LOCATED_IN|Tajikistan|9|asserted|-
R Tajikistan|SUPPLIES|Department of Defense|9|expected|-

@w-021|retraction|2024-08-01|Retraction: "Orchid Bank's Man in Pyongyang"
1 On 11 June we published an article which stated that Mr. Chen Bo-yu, a vice president of Taipei-based Orchid Commercial Bank, had travelled to Pyongyang in the autumn of 2023, that he had there met Ri Sung Dok, the head of the Kumgang Export House, and that the bank had lent money to the latter.
2 The article also said that the U.S. Treasury was preparing to blacklist Orchid.
---
3 We now accept that Mr. Chen has never set foot in North Korea, that he does not know Mr. Ri, and that the bank has no business with Kumgang or any North Korean party; the traveller was a namesake, a dealer in ginseng.
4 As to the Treasury, we relied on one source, who has withdrawn.
5 We apologize to Mr. Chen, to the bank and to its chair, Madam Hsu Li-fang, and have paid an agreed sum to the Taipei Orphans' Fund.
E Person|Chen Bo-yu|Chen Bo-yu;Chen
E Person|Ri Sung Dok|Ri Sung Dok;Ri
E Person|Hsu Li-fang|Hsu Li-fang
E Firm|Orchid Commercial Bank|Orchid Commercial Bank;Orchid;Orchid Bank
E Firm|Kumgang Export House|Kumgang Export House;Kumgang
E Organization|U.S. Treasury|U.S. Treasury;Treasury
E Organization|Taipei Orphans' Fund|Taipei Orphans' Fund
E Place|Taipei|Taipei
E Place|Pyongyang|Pyongyang
E Place|North Korea|North Korea;North Korean
E Commodity|ginseng|ginseng
C Chen Bo-yu|he@1;he@3
C Orchid Commercial Bank|the bank@1;the bank@3;the bank@5;its@5
C Kumgang Export House|the latter@1
C Pyongyang|there@1
R Chen Bo-yu|EMPLOYED_BY|Orchid Commercial Bank|1|asserted|-
R Orchid Commercial Bank|LOCATED_IN|Taipei|1|asserted|-
R Chen Bo-yu|VISITED|Pyongyang|1-3|denied|in the autumn of 2023
R Chen Bo-yu|MET_WITH|Ri Sung Dok|1-3|denied|in the autumn of 2023
R Ri Sung Dok|LEADS|Kumgang Export House|1|asserted|-
R Kumgang Export House|LOCATED_IN|North Korea|3|asserted|-
R Orchid Commercial Bank|AGREED_WITH|Kumgang Export House|1-3|denied|-
R Orchid Commercial Bank|TRADES_WITH|Kumgang Export House|3|denied|-
R Orchid Commercial Bank|TRADES_WITH|North Korea|3|denied|-
R Orchid Commercial Bank|SANCTIONED_BY|U.S. Treasury|2-4|denied|-
R Hsu Li-fang|LEADS|Orchid Commercial Bank|5|asserted|-

@w-022|hard line breaks|2022-03-18|Zinc smelter at Portovesme halts line; owner in talks with Madrid bank
* 1 CAGLIARI, March 18 - Sardinia's only zinc smelter will
* 2 stop its second line on Monday because of power costs, its
* 3 owner, the Anglo-Italian metals group Corvane, said on
* 4 Friday.
* 5 The plant, which employs 1,300 people and last year
* 6 delivered galvanising zinc to Volkswagen's supplier
* 7 Ostrava Coil and to the French tube maker Vallourd, has
* 8 lost money since October. Corvane's chief financial
* 9 officer, Renata Pilloni, denied that the group had agreed
* 10 to sell it to Trafelmann, the Swiss commodity house
* 11 from which it gets most of its concentrate.
* 12 Trafelmann would not comment.
* 13 Corvane is talking to Banco Mesetario about a bridge
* 14 loan, Pilloni added. The Madrid lender already has 9.9
* 15 percent of the group.
* 16 Regional governor Efisio Murru flew to Rome for a
* 17 meeting with Industry Minister Guido Abbate, who told
* 18 him that the state "will not turn off the light".
E Firm|Corvane|Corvane
E Firm|Volkswagen|Volkswagen
E Firm|Ostrava Coil|Ostrava Coil
E Firm|Vallourd|Vallourd
E Firm|Trafelmann|Trafelmann
E Firm|Banco Mesetario|Banco Mesetario
E Person|Renata Pilloni|Renata Pilloni;Pilloni
E Person|Efisio Murru|Efisio Murru
E Person|Guido Abbate|Guido Abbate
E Place|Portovesme|Portovesme
E Place|Madrid|Madrid
E Place|Cagliari|CAGLIARI
E Place|Sardinia|Sardinia
E Place|France|French
E Place|Switzerland|Swiss
E Place|Rome|Rome
E Commodity|zinc|zinc;Zinc
E Commodity|galvanising zinc|galvanising zinc
E Commodity|concentrate|concentrate
C Portovesme|Sardinia's only zinc smelter@1;its@2;its#2@2;The plant@5;it@10
C Corvane|owner@3;the group@9;it@11;its@11;the group@15
C Trafelmann|the Swiss commodity house@10
C Banco Mesetario|Madrid bank@0;The Madrid lender@14
C Efisio Murru|him@18
C Guido Abbate|who@17
R Portovesme|LOCATED_IN|Sardinia|0-1|asserted|-
R Portovesme|EXPORTS|galvanising zinc|5-6|asserted|last year
R Portovesme|SUPPLIES|Ostrava Coil|5-7|asserted|last year
R Portovesme|SUPPLIES|Vallourd|5-7|asserted|last year
R Ostrava Coil|SUPPLIES|Volkswagen|6-7|asserted|-
R Ostrava Coil|IMPORTS|galvanising zinc|5-7|asserted|last year
R Vallourd|IMPORTS|galvanising zinc|5-7|asserted|last year
R Vallourd|LOCATED_IN|France|7|asserted|-
R Renata Pilloni|EMPLOYED_BY|Corvane|8-9|asserted|-
R Corvane|AGREED_WITH|Trafelmann|9-10|denied|-
R Trafelmann|LOCATED_IN|Switzerland|10|asserted|-
R Trafelmann|SUPPLIES|Corvane|10-11|asserted|-
R Corvane|IMPORTS|concentrate|10-11|asserted|-
R Corvane|AGREED_WITH|Banco Mesetario|13-14|expected|-
R Corvane|MET_WITH|Banco Mesetario|13|asserted|-
R Banco Mesetario|LOCATED_IN|Madrid|14|asserted|-
R Banco Mesetario|INVESTED_IN|Corvane|14-15|asserted|-
R Efisio Murru|LEADS|Sardinia|1-16|asserted|-
R Efisio Murru|VISITED|Rome|16|asserted|-
R Efisio Murru|MET_WITH|Guido Abbate|16-17|asserted|-

@w-023|how-to column|2023-05-09|Finding the owner: a beginner's guide in five steps
1 Suppose that a company called, say, Acme Widgets buys a ship and that the ship is then arrested in a port you have never visited; how would you find out who is behind it?
2 Begin with the register, but do not end there.
3 A register tells you who signed, and whoever signed was, more often than not, paid forty dollars to sign.
4 In Delaware you will learn the name of an agent; in the British Virgin Islands you will learn the name of an agent and be charged for it; in Denmark, which is kinder, you can see the accounts.
5 Second, look for the same telephone number elsewhere.
6 Third, read the annual reports of banks, which own up to things in footnotes.
7 Fourth, ask a former employee.
8 Fifth, be patient: the Organized Crime and Corruption Reporting Project and the International Consortium of Investigative Journalists did not become what they are by hurrying.
9 If a minister's wife owned the yacht, she would hardly put it on the invoice for the champagne.
10 And if, at the end, all you have is a suspicion, do not publish; a suspicion sanctioned by an editor is still a suspicion.
E Organization|Organized Crime and Corruption Reporting Project|Organized Crime and Corruption Reporting Project
E Organization|International Consortium of Investigative Journalists|International Consortium of Investigative Journalists
E Firm|Acme Widgets|Acme Widgets
E Place|Delaware|Delaware
E Place|British Virgin Islands|British Virgin Islands
E Place|Denmark|Denmark
E Commodity|champagne|champagne
C Denmark|which@4

@w-024|live blog|2024-10-09|As it happened: the Kessab border corridor, day two
* 1 18:02 That is where we leave it for tonight. Thank you for reading, and for the photographs of bread.
* 2 17:31 Jordan's Deputy Prime Minister for Economic Affairs, Nasser Obeidat, will now not travel to Damascus on Thursday, his office tells our reporter.
* 3 16:58 The Turkish Red Crescent says its first eleven trucks, with flour and infant formula for the municipality of Latakia, have crossed.
* 4 16:20 A reader in Beirut asks whether the Lebanese are sending fuel. Not so far as we can establish: Energy Minister Walid Sfeir said this morning that Lebanon "has none to give".
* 5 15:45 UNHCR spokesperson Ilaria Contini denies that the agency has bought tents from Orontes Textiles, the Homs company whose owner, Bassel Kourani, is on the UK sanctions list.
* 6 15:10 In Ankara, Turkish Foreign Minister Cemal Erdinç receives his Iraqi counterpart, Hoshyar Barzinji. Nothing about the corridor is expected from it.
* 7 14:27 Gunfire north of the crossing. We are trying to find out more.
* 8 13:05 The gunfire turns out to have been a wedding.
* 9 11:40 Saudi Arabia's KSrelief and the World Food Programme have signed an agreement on 12,000 tonnes of lentils; according to KSrelief they will be landed at Tartus.
E Person|Nasser Obeidat|Nasser Obeidat
E Person|Walid Sfeir|Walid Sfeir
E Person|Ilaria Contini|Ilaria Contini
E Person|Bassel Kourani|Bassel Kourani
E Person|Cemal Erdinç|Cemal Erdinç
E Person|Hoshyar Barzinji|Hoshyar Barzinji
E Organization|Turkish Red Crescent|Turkish Red Crescent
E Organization|UNHCR|UNHCR
E Organization|KSrelief|KSrelief
E Organization|World Food Programme|World Food Programme
E Firm|Orontes Textiles|Orontes Textiles
E Place|Kessab|Kessab
E Place|Jordan|Jordan
E Place|Damascus|Damascus
E Place|Latakia|Latakia
E Place|Beirut|Beirut
E Place|Lebanon|Lebanon;Lebanese
E Place|Homs|Homs
E Place|United Kingdom|UK
E Place|Turkey|Turkish
E Place|Ankara|Ankara
E Place|Iraq|Iraqi
E Place|Saudi Arabia|Saudi Arabia
E Place|Tartus|Tartus
E Commodity|bread|bread
E Commodity|flour|flour
E Commodity|infant formula|infant formula
E Commodity|fuel|fuel
E Commodity|tents|tents
E Commodity|lentils|lentils
C Nasser Obeidat|his@2
C Turkish Red Crescent|its@3
C UNHCR|the agency@5
C Orontes Textiles|the Homs company@5;whose@5
C Cemal Erdinç|his@6
R Nasser Obeidat|EMPLOYED_BY|Jordan|2|asserted|-
R Nasser Obeidat|VISITED|Damascus|2|denied|on Thursday
R Turkish Red Crescent|SUPPLIES|Latakia|3|asserted|-
R Latakia|IMPORTS|flour|3|asserted|-
R Latakia|IMPORTS|infant formula|3|asserted|-
R Lebanon|EXPORTS|fuel|4|denied|-
R Walid Sfeir|EMPLOYED_BY|Lebanon|4|asserted|-
R Ilaria Contini|EMPLOYED_BY|UNHCR|5|asserted|-
R UNHCR|IMPORTS|tents|5|denied|-
R Orontes Textiles|SUPPLIES|UNHCR|5|denied|-
R Orontes Textiles|LOCATED_IN|Homs|5|asserted|-
R Bassel Kourani|OWNS|Orontes Textiles|5|asserted|-
R Bassel Kourani|SANCTIONED_BY|United Kingdom|5|asserted|-
R Cemal Erdinç|MET_WITH|Hoshyar Barzinji|6|asserted|-
R Hoshyar Barzinji|VISITED|Ankara|6|asserted|-
R Cemal Erdinç|EMPLOYED_BY|Turkey|6|asserted|-
R Hoshyar Barzinji|EMPLOYED_BY|Iraq|6|asserted|-
R KSrelief|LOCATED_IN|Saudi Arabia|9|asserted|-
R KSrelief|AGREED_WITH|World Food Programme|9|asserted|-
R KSrelief|SUPPLIES|World Food Programme|9|expected|-
R World Food Programme|IMPORTS|lentils|9|expected|-

@w-025|notice in capitals|2023-07-13|NOTICE OF ADDITIONS TO THE CONSOLIDATED LIST
* 1 DEPARTMENT FOR EXTERNAL SANCTIONS POLICY, GOVERNMENT OF NEW ZEALAND
2 THE FOLLOWING ARE DESIGNATED WITH EFFECT FROM 13 JULY 2023 UNDER THE RUSSIA SANCTIONS REGULATIONS:
* 3 1. KOSTIN, GLEB ARKADYEVICH. DOB 02/05/1971. DIRECTOR GENERAL OF AO SEVERNAYA OPTIKA.
* 4 2. AO SEVERNAYA OPTIKA (a.k.a. NORTHERN OPTICS; f.k.a. PLANT NO. 393). ADDRESS: KRASNOGORSK, RUSSIA. SUPPLIER OF THERMAL SIGHTS TO UVZ.
* 5 3. PACIFIC LADOGA LIMITED, HONG KONG. OWNED BY KOSTIN SINCE 2020. PURCHASED INFRARED DETECTORS FROM A FRENCH MANUFACTURER ON BEHALF OF SEVERNAYA OPTIKA.
* 6 4. THE VESSEL LADOGA PRIDE (IMO 9218877). REGISTERED OWNER: PACIFIC LADOGA LIMITED.
7 ENTRY 112 (BANK UGRA) IS AMENDED TO CORRECT A TAX NUMBER.
8 QUESTIONS MAY BE SENT TO THE POLICY TEAM IN WELLINGTON.
E Organization|Department for External Sanctions Policy|DEPARTMENT FOR EXTERNAL SANCTIONS POLICY
E Place|New Zealand|NEW ZEALAND
E Place|Russia|RUSSIA
E Place|Krasnogorsk|KRASNOGORSK
E Place|Hong Kong|HONG KONG
E Place|France|FRENCH
E Place|Wellington|WELLINGTON
E Person|Gleb Arkadyevich Kostin|KOSTIN, GLEB ARKADYEVICH;KOSTIN
E Firm|AO Severnaya Optika|AO SEVERNAYA OPTIKA;SEVERNAYA OPTIKA;NORTHERN OPTICS;PLANT NO. 393
E Firm|UVZ|UVZ
E Firm|Pacific Ladoga Limited|PACIFIC LADOGA LIMITED
E Firm|Bank Ugra|BANK UGRA
E Vessel|Ladoga Pride|LADOGA PRIDE
E Commodity|thermal sights|THERMAL SIGHTS
E Commodity|infrared detectors|INFRARED DETECTORS
R Department for External Sanctions Policy|LOCATED_IN|New Zealand|1|asserted|-
R Gleb Arkadyevich Kostin|SANCTIONED_BY|Department for External Sanctions Policy|1-3|asserted|13 JULY 2023
R Gleb Arkadyevich Kostin|LEADS|AO Severnaya Optika|3|asserted|-
R AO Severnaya Optika|SANCTIONED_BY|Department for External Sanctions Policy|1-4|asserted|13 JULY 2023
R AO Severnaya Optika|LOCATED_IN|Krasnogorsk|4|asserted|-
R Krasnogorsk|LOCATED_IN|Russia|4|asserted|-
R AO Severnaya Optika|SUPPLIES|UVZ|4|asserted|-
R AO Severnaya Optika|EXPORTS|thermal sights|4|asserted|-
R UVZ|IMPORTS|thermal sights|4|asserted|-
R Pacific Ladoga Limited|SANCTIONED_BY|Department for External Sanctions Policy|1-5|asserted|13 JULY 2023
R Pacific Ladoga Limited|LOCATED_IN|Hong Kong|5|asserted|-
R Gleb Arkadyevich Kostin|OWNS|Pacific Ladoga Limited|5|asserted|SINCE 2020
R Pacific Ladoga Limited|IMPORTS|infrared detectors|5|asserted|-
R France|SUPPLIES|Pacific Ladoga Limited|5|asserted|-
R Ladoga Pride|SANCTIONED_BY|Department for External Sanctions Policy|1-6|asserted|13 JULY 2023
R Pacific Ladoga Limited|OWNS|Ladoga Pride|6|asserted|-
