@o-031|public-radio|2025-03-27|Georgia: protest against the port deal
1 In Tbilisi some two thousand people have marched against plans for the new port at Anaklia.
2 The government wants to give 49 percent of it to Jingtai Harbour, a Chinese company.
3 The United States accuses Jingtai of working for the army, which the company denies.
4 Economy Minister Salome Natroshvili says nothing has been signed with anyone.
5 Four people were taken in by the police for throwing eggs.
E Place|Tbilisi|Tbilisi
E Place|Georgia|Georgia
E Place|Anaklia|Anaklia
E Place|China|Chinese
E Place|United States|United States
E Firm|Jingtai Harbour|Jingtai Harbour;Jingtai
E Person|Salome Natroshvili|Salome Natroshvili
C Georgia|The government@2
C Jingtai Harbour|a Chinese company@2;the company@3
R Jingtai Harbour|INVESTED_IN|Anaklia|1-2|expected|-
R Jingtai Harbour|LOCATED_IN|China|2|asserted|-
R Jingtai Harbour|ACCUSED_BY|United States|3|asserted|-
R Salome Natroshvili|EMPLOYED_BY|Georgia|0-4|asserted|-
R Georgia|AGREED_WITH|Jingtai Harbour|2-4|denied|-

@o-032|investor-note|2024-10-23|Maison Verrière (VRR FP): leather, laces and the Moscow question
1 Third-quarter sales at the Paris luxury house grew 4% at constant currency, a little short of our 5%, with Korea and the Gulf doing the lifting.
2 The one thing clients rang about was the Kommersant-style rumour of a return to Russia.
3 We put it to head of finance Mathilde Chastagnier: Verrière, she said, had neither signed nor discussed a lease on Stoleshnikov Lane, and bags seen there "come in suitcases, from Dubai or Almaty, and not from us".
4 That is plausible, since the EU bars exports to Russia of luxury goods worth more than €300 apiece, and since the group's former franchisee there, Barkhat Retail, has meanwhile been bought by the jeweller Zolotaya Niva.
---
5 More interesting is Italy.
6 The group confirmed that it will take a further 30% of the Tuscan tannery Conceria Val d'Orma, in which it has had 25% since 2018; completion by March would make it the controlling owner and secure calfskin, of which Val d'Orma already furnishes two fifths of Verrière's needs.
7 A rival approach from Geneva-based Helvane was rebuffed by the founding Bracciolini family.
8 Reduce to Neutral.
E Firm|Maison Verrière|Maison Verrière;Verrière;VRR FP
E Firm|Barkhat Retail|Barkhat Retail
E Firm|Zolotaya Niva|Zolotaya Niva
E Firm|Conceria Val d'Orma|Conceria Val d'Orma;Val d'Orma
E Firm|Helvane|Helvane
E Person|Mathilde Chastagnier|Mathilde Chastagnier
E Organization|European Union|EU
E Place|Paris|Paris
E Place|South Korea|Korea
E Place|Moscow|Moscow
E Place|Russia|Russia
E Place|Stoleshnikov Lane|Stoleshnikov Lane
E Place|Dubai|Dubai
E Place|Almaty|Almaty
E Place|Italy|Italy
E Place|Tuscany|Tuscan
E Place|Geneva|Geneva-based
E Commodity|bags|bags
E Commodity|luxury goods|luxury goods
E Commodity|calfskin|calfskin
E Commodity|leather|leather
C Maison Verrière|the Paris luxury house@1;us@3;the group@4;The group@6;it@6;it#2@6;it#3@6
C Mathilde Chastagnier|she@3
C Barkhat Retail|the group's former franchisee@4
C Zolotaya Niva|the jeweller@4
R Maison Verrière|LOCATED_IN|Paris|0-1|asserted|-
R Mathilde Chastagnier|EMPLOYED_BY|Maison Verrière|3|asserted|-
R Maison Verrière|EXPORTS|bags|3|denied|-
R Russia|SANCTIONED_BY|European Union|4|asserted|-
R Zolotaya Niva|OWNS|Barkhat Retail|4|asserted|-
R Maison Verrière|OWNS|Conceria Val d'Orma|6|expected|by March
R Maison Verrière|INVESTED_IN|Conceria Val d'Orma|6|asserted|since 2018
R Conceria Val d'Orma|LOCATED_IN|Tuscany|6|asserted|-
R Conceria Val d'Orma|SUPPLIES|Maison Verrière|6|asserted|-
R Maison Verrière|IMPORTS|calfskin|6|asserted|-
R Helvane|LOCATED_IN|Geneva|7|asserted|-
R Helvane|OWNS|Conceria Val d'Orma|7|denied|-

@o-033|kremlin-agency|2025-06-19|Storozhenko: Trains with aluminium for Chinese partners will not stop
1 ST. PETERSBURG. Russia does not see risks for the export of aluminium to China in connection with the statements of the USA, Deputy Prime Minister Viktor Storozhenko informed journalists on the margins of the forum.
2 "Beijing buys from us one and a half million tons annually, and intends to buy more," he stated after negotiations with the head of the corporation Zhonglang Jituan, Tang Guosheng, who arrived in the Northern capital with a delegation of forty businessmen.
3 Earlier the American Treasury did not exclude the inclusion of ZLJ into the lists.
4 Following the negotiations ZLJ and the company Sayan Metall signed a protocol of intent.
5 The latter belongs to the Siberian entrepreneur Anatoly Khomutov.
6 As Storozhenko underlined, the question of a visit of Khomutov to Beijing has been decided positively, dates are being agreed.
E Person|Viktor Storozhenko|Viktor Storozhenko;Storozhenko
E Person|Tang Guosheng|Tang Guosheng
E Person|Anatoly Khomutov|Anatoly Khomutov;Khomutov
E Firm|Zhonglang Jituan|Zhonglang Jituan;ZLJ
E Firm|Sayan Metall|Sayan Metall
E Organization|Treasury|Treasury
E Place|St. Petersburg|ST. PETERSBURG
E Place|Russia|Russia
E Place|China|China;Chinese
E Place|Beijing|Beijing
E Place|United States|USA;American
E Commodity|aluminium|aluminium
C Viktor Storozhenko|he@2
C Russia|us@2
C Tang Guosheng|who@2
C St. Petersburg|the Northern capital@2
C Sayan Metall|The latter@5
R Russia|EXPORTS|aluminium|1|asserted|-
R Russia|SUPPLIES|China|1-2|asserted|annually
R China|IMPORTS|aluminium|1-2|asserted|annually
R Viktor Storozhenko|EMPLOYED_BY|Russia|1|asserted|-
R Viktor Storozhenko|MET_WITH|Tang Guosheng|2|asserted|-
R Tang Guosheng|LEADS|Zhonglang Jituan|2|asserted|-
R Tang Guosheng|VISITED|St. Petersburg|1-2|asserted|-
R Zhonglang Jituan|VISITED|St. Petersburg|1-2|asserted|-
R Treasury|LOCATED_IN|United States|3|asserted|-
R Zhonglang Jituan|SANCTIONED_BY|Treasury|3|expected|-
R Zhonglang Jituan|AGREED_WITH|Sayan Metall|4|asserted|-
R Anatoly Khomutov|OWNS|Sayan Metall|5|asserted|-
R Anatoly Khomutov|VISITED|Beijing|6|expected|-

@o-034|local-english|2024-05-14|Yacht "Selene of Ladoga": still nobody's
1 The municipal council of Imperia is to be asked again, on Thursday, who pays the 31,000 euros that the yacht lying at berth 14 consumes each month in diesel, paint and air conditioning.
2 Impounded by the Guardia di Finanza in March 2022 as the property of Russian sugar baron Yegor Patrakeyev, the Selene of Ladoga has in the meantime acquired barnacles and three claimants.
3 The first is a firm in Malta, Pelagus Four Ltd, which holds the title.
4 The second is the baron's daughter, Milana, who in a suit at Genoa argues that Pelagus has been hers since 2019.
5 The third, Lürmann Werft of Bremen, wants to be paid for the mast.
6 Patrakeyev himself has let it be known, from Sochi, that he gets seasick.
---
7 The Genoa court gave no date.
8 Under a plan of the Economy Ministry in Rome, the vessel could be sold to the Saudi hotel group Najd Hospitality, whose people came to look at it at Easter; the ministry says they came as tourists.
E Vessel|Selene of Ladoga|Selene of Ladoga
E Person|Yegor Patrakeyev|Yegor Patrakeyev;Patrakeyev
E Person|Milana|Milana
E Firm|Pelagus Four Ltd|Pelagus Four Ltd;Pelagus
E Firm|Lürmann Werft|Lürmann Werft
E Firm|Najd Hospitality|Najd Hospitality
E Organization|Guardia di Finanza|Guardia di Finanza
E Organization|Genoa court|Genoa court
E Organization|Economy Ministry|Economy Ministry
E Place|Imperia|Imperia
E Place|Russia|Russian
E Place|Malta|Malta
E Place|Genoa|Genoa
E Place|Bremen|Bremen
E Place|Sochi|Sochi
E Place|Rome|Rome
E Place|Saudi Arabia|Saudi
E Commodity|diesel|diesel
C Selene of Ladoga|the yacht@1;the vessel@8;it@8
C Pelagus Four Ltd|a firm in Malta@3;which@3
C Yegor Patrakeyev|the baron@4;himself@6;he@6
C Milana|who@4;hers@4
C Najd Hospitality|whose@8
C Economy Ministry|the ministry@8
R Selene of Ladoga|LOCATED_IN|Imperia|1-2|asserted|-
R Selene of Ladoga|ARRESTED_BY|Guardia di Finanza|2|asserted|March 2022
R Yegor Patrakeyev|OWNS|Selene of Ladoga|2|alleged|March 2022
R Pelagus Four Ltd|LOCATED_IN|Malta|3|asserted|-
R Pelagus Four Ltd|OWNS|Selene of Ladoga|2-3|asserted|-
R Milana|OWNS|Pelagus Four Ltd|4|alleged|since 2019
R Lürmann Werft|LOCATED_IN|Bremen|5|asserted|-
R Economy Ministry|LOCATED_IN|Rome|8|asserted|-
R Najd Hospitality|OWNS|Selene of Ladoga|8|expected|-
R Najd Hospitality|LOCATED_IN|Saudi Arabia|8|asserted|-
R Najd Hospitality|VISITED|Imperia|1-8|asserted|at Easter

@o-035|press-release|2025-09-10|Hydrolink and Port of Świnoujście sign for second FSRU berth
1 Hydrolink Polska S.A., the Polish gas terminal operator owned by the State Treasury, and the Port of Świnoujście today signed the agreement for a second floating LNG berth.
2 From 2028 the unit Baltic Heron, chartered from Norway's Ankerfjell LNG, is to receive up to 4.5 bcm a year, chiefly from Cheniere of the United States, with which Hydrolink has had a supply contract since 2022, and from QatarEnergy.
3 "Not a molecule from Yamal will cross this quay," said CEO Bogumiła Starzyk.
4 Deputy Climate Minister Cezary Rudnik attended in Świnoujście.
E Firm|Hydrolink Polska S.A.|Hydrolink Polska S.A.;Hydrolink
E Organization|State Treasury|State Treasury
E Firm|Port of Świnoujście|Port of Świnoujście
E Vessel|Baltic Heron|Baltic Heron
E Firm|Ankerfjell LNG|Ankerfjell LNG
E Firm|Cheniere|Cheniere
E Firm|QatarEnergy|QatarEnergy
E Person|Bogumiła Starzyk|Bogumiła Starzyk
E Person|Cezary Rudnik|Cezary Rudnik
E Place|Poland|Polish
E Place|Norway|Norway
E Place|United States|United States
E Place|Yamal|Yamal
E Place|Świnoujście|Świnoujście
E Commodity|LNG|LNG
C Hydrolink Polska S.A.|the Polish gas terminal operator@1
R Hydrolink Polska S.A.|LOCATED_IN|Poland|1|asserted|-
R State Treasury|OWNS|Hydrolink Polska S.A.|1|asserted|-
R Hydrolink Polska S.A.|AGREED_WITH|Port of Świnoujście|1|asserted|today
R Ankerfjell LNG|LOCATED_IN|Norway|2|asserted|-
R Cheniere|LOCATED_IN|United States|2|asserted|-
R Hydrolink Polska S.A.|AGREED_WITH|Cheniere|2|asserted|since 2022
R Cheniere|SUPPLIES|Hydrolink Polska S.A.|1-2|expected|From 2028
R QatarEnergy|SUPPLIES|Hydrolink Polska S.A.|1-2|expected|From 2028
R Hydrolink Polska S.A.|IMPORTS|LNG|1-2|expected|From 2028
R Yamal|SUPPLIES|Hydrolink Polska S.A.|1-3|denied|-
R Bogumiła Starzyk|LEADS|Hydrolink Polska S.A.|1-3|asserted|-
R Cezary Rudnik|EMPLOYED_BY|Poland|1-4|asserted|-
R Cezary Rudnik|VISITED|Świnoujście|4|asserted|today

@o-036|interview|2024-12-03|"They took the bank in one night": Tamaz Jorbenadze on Latvia, lawyers and leftover money
1 You have been called a fixer.
2 I have been called a dentist, too. I was chairman of a small bank in Riga, Kurzeme Kredīts, for nine years, until the regulator closed it on a Thursday at half past ten in the evening.
---
3 The Americans said that it washed money for Pyongyang.
4 FinCEN said it in a notice of six pages. In those six pages our name is written wrong four times. We had not one customer from Korea, north or south. We had forty-one from Azerbaijan, I admit it, and I am proud of thirty.
---
5 Among them the Baku shipowner Elçin Rzazadə.
6 Yes. His Caspian Lantern was a correct client. They sold diesel to Turkmens, they paid the crew, finish. That he was later arrested in Batumi by the Georgian financial police, this I read as you did.
---
7 The liquidators claim you moved 30 million to a trust in Jersey, Seven Poplars, whose beneficiary is your wife, Nino.
8 The trust existed before the bank. My wife bought it furniture with her own inheritance. And the liquidators, KZP Partneri, they eat 600,000 a month. Who robs whom?
---
9 Would you open a bank again?
10 In March I will go to Astana. Some people want to put money in a thing there, with me as president, it is called Ulytau Digital. I have not said yes to them. My wife has said no, and she is usually earlier.
E Person|Tamaz Jorbenadze|Tamaz Jorbenadze
E Person|Elçin Rzazadə|Elçin Rzazadə
E Person|Nino|Nino
E Firm|Kurzeme Kredīts|Kurzeme Kredīts
E Firm|Caspian Lantern|Caspian Lantern
E Firm|Seven Poplars|Seven Poplars
E Firm|KZP Partneri|KZP Partneri
E Firm|Ulytau Digital|Ulytau Digital
E Organization|FinCEN|FinCEN
E Organization|Georgian financial police|Georgian financial police
E Place|Latvia|Latvia
E Place|Riga|Riga
E Place|United States|Americans
E Place|North Korea|Pyongyang
E Place|Azerbaijan|Azerbaijan
E Place|Baku|Baku
E Place|Turkmenistan|Turkmens
E Place|Batumi|Batumi
E Place|Jersey|Jersey
E Place|Astana|Astana
E Commodity|diesel|diesel
C Tamaz Jorbenadze|You@1;I@2;I#2@2;you@7;your@7;I@10;me@10
C Kurzeme Kredīts|a small bank in Riga@2;it@2;it@3;our@4;We@4;the bank@8
C Elçin Rzazadə|His@6;he@6
C Caspian Lantern|They@6
C Nino|My wife@8;her@8;My wife@10;she@10
C Seven Poplars|The trust@8;whose@7;it@8
C KZP Partneri|The liquidators@7;the liquidators@8;they@8
R Kurzeme Kredīts|LOCATED_IN|Riga|2|asserted|-
R Kurzeme Kredīts|ACCUSED_BY|FinCEN|3-4|asserted|-
R Kurzeme Kredīts|TRADES_WITH|North Korea|3|alleged|-
R Kurzeme Kredīts|TRADES_WITH|North Korea|3-4|denied|-
R Elçin Rzazadə|OWNS|Caspian Lantern|5-6|asserted|-
R Caspian Lantern|LOCATED_IN|Baku|5-6|asserted|-
R Caspian Lantern|EXPORTS|diesel|6|asserted|-
R Caspian Lantern|SUPPLIES|Turkmenistan|6|asserted|-
R Turkmenistan|IMPORTS|diesel|6|asserted|-
R Elçin Rzazadə|ARRESTED_BY|Georgian financial police|6|asserted|-
R Tamaz Jorbenadze|ACCUSED_BY|KZP Partneri|7-8|asserted|-
R Seven Poplars|LOCATED_IN|Jersey|7|asserted|-
R Nino|OWNS|Seven Poplars|7|alleged|-
R KZP Partneri|ACCUSED_BY|Tamaz Jorbenadze|8|asserted|-
R Tamaz Jorbenadze|VISITED|Astana|10|expected|In March
R Tamaz Jorbenadze|LEADS|Ulytau Digital|10|expected|-
R Ulytau Digital|LOCATED_IN|Astana|10|asserted|-

@o-037|ministry-bulletin|2025-01-15|Weekly export control bulletin of the Czech Licensing Administration, no. 2/2025
* 1 (a) Refused: delivery of two gear-hobbing machines by Tošovský Stroje a.s., Hradec Králové, to Almaty Precision LLP, Kazakhstan; risk of diversion.
* 2 (b) Granted with conditions: RM-70 launchers, Excalibur-type reseller Arma Moravica to the Ministry of Defence of Ukraine.
* 3 (c) Pending: sale by Sklárna Vltavín of optical glass to Haifa Lensworks of Israel.
* 4 (d) Withdrawn by applicant: Škvor Aero, trainer aircraft for the Republic of Chad.
---
5 The Administration further recalls that, by decision of the European Union in July, articles of Annex VII may no longer be consigned to KGZ Optprom, Bishkek, which stands on the list since that month.
6 Director Mgr. Alžběta Nosálová will receive exporters on Wednesday mornings.
E Organization|Czech Licensing Administration|Czech Licensing Administration;Administration
E Organization|Ministry of Defence of Ukraine|Ministry of Defence of Ukraine
E Organization|European Union|European Union
E Firm|Tošovský Stroje a.s.|Tošovský Stroje a.s.
E Firm|Almaty Precision LLP|Almaty Precision LLP
E Firm|Arma Moravica|Arma Moravica
E Firm|Sklárna Vltavín|Sklárna Vltavín
E Firm|Haifa Lensworks|Haifa Lensworks
E Firm|Škvor Aero|Škvor Aero
E Firm|KGZ Optprom|KGZ Optprom
E Place|Hradec Králové|Hradec Králové
E Place|Kazakhstan|Kazakhstan
E Place|Israel|Israel
E Place|Chad|Republic of Chad
E Place|Bishkek|Bishkek
E Person|Alžběta Nosálová|Alžběta Nosálová
E Commodity|gear-hobbing machines|gear-hobbing machines
E Commodity|RM-70 launchers|RM-70 launchers
E Commodity|optical glass|optical glass
E Commodity|trainer aircraft|trainer aircraft
C KGZ Optprom|which@5
R Tošovský Stroje a.s.|LOCATED_IN|Hradec Králové|1|asserted|-
R Almaty Precision LLP|LOCATED_IN|Kazakhstan|1|asserted|-
R Tošovský Stroje a.s.|SUPPLIES|Almaty Precision LLP|1|denied|-
R Tošovský Stroje a.s.|EXPORTS|gear-hobbing machines|1|denied|-
R Almaty Precision LLP|IMPORTS|gear-hobbing machines|1|denied|-
R Arma Moravica|SUPPLIES|Ministry of Defence of Ukraine|2|expected|-
R Arma Moravica|EXPORTS|RM-70 launchers|2|expected|-
R Ministry of Defence of Ukraine|IMPORTS|RM-70 launchers|2|expected|-
R Sklárna Vltavín|SUPPLIES|Haifa Lensworks|3|expected|-
R Sklárna Vltavín|EXPORTS|optical glass|3|expected|-
R Haifa Lensworks|IMPORTS|optical glass|3|expected|-
R Haifa Lensworks|LOCATED_IN|Israel|3|asserted|-
R Škvor Aero|SUPPLIES|Chad|4|denied|-
R Škvor Aero|EXPORTS|trainer aircraft|4|denied|-
R Chad|IMPORTS|trainer aircraft|4|denied|-
R KGZ Optprom|SANCTIONED_BY|European Union|5|asserted|July
R KGZ Optprom|LOCATED_IN|Bishkek|5|asserted|-
R Alžběta Nosálová|LEADS|Czech Licensing Administration|5-6|asserted|-

@o-038|courtroom-feature|2025-05-21|Mrs Ivleva's divorce and the eleven companies
1 In the second-floor corridor of the Royal Courts of Justice there is a bench on which, over the past sixteen months, three generations of the Ivlev family have sat without greeting each other.
2 Polina Ivleva, 44, wants half of what she says her husband Roman, once a partner in the Ukrainian ore group Kryvbas Holdings, put out of her reach; he wants her to believe it was never his.
3 At the centre is Corvus Lane, a mansion in Hampstead bought in 2011 by a Guernsey company, Merle & Daughters, which in its turn is, according to her, the child of another, Oriole Nominees of Nicosia, and so on through eleven birds.
4 The husband's evidence, given by video from Tel Aviv, is that the birds belong to his business partner Hryhorii Bilokur, who was placed under sanctions by President Zelvenko's administration in Kyiv in 2021 and has since been living in Vienna; Mr Bilokur's evidence is that he met Mr Ivlev twice, both times at weddings, and owns no birds.
---
5 Yesterday the court heard a banker.
6 Sir Alastair Crumlish, for six years adviser to the private clients of Banque Delacourt-Thun in Geneva, conceded under questioning that he had once drawn the whole aviary on a napkin, that the arrow at the top had ended in the letter R, and that the napkin had gone with him to Limassol in May 2014 for a meeting with Mr Ivlev.
7 Mr Ivlev's counsel suggested R might stand for "reserve".
8 The other partners of Kryvbas, a quarter of which the wife also claims through her husband, sent a solicitor, who took notes, ate a sandwich, and would not say for whom he was there.
9 Kryvbas, today the main supplier of pellets to Slovak and Polish mills, insists that Ivlev has held no share in it since the spring of 2019.
10 Judgment is expected in the autumn; a settlement between the couple, rumoured on Monday, was killed by both sides before lunch.
E Person|Polina Ivleva|Polina Ivleva;Ivleva
E Person|Roman Ivlev|Roman;Ivlev
E Person|Hryhorii Bilokur|Hryhorii Bilokur;Bilokur
E Person|Zelvenko|Zelvenko
E Person|Alastair Crumlish|Alastair Crumlish
E Firm|Kryvbas Holdings|Kryvbas Holdings;Kryvbas
E Firm|Merle & Daughters|Merle & Daughters
E Firm|Oriole Nominees|Oriole Nominees
E Firm|Banque Delacourt-Thun|Banque Delacourt-Thun
E Organization|Royal Courts of Justice|Royal Courts of Justice
E Place|Corvus Lane|Corvus Lane
E Place|Hampstead|Hampstead
E Place|Guernsey|Guernsey
E Place|Nicosia|Nicosia
E Place|Tel Aviv|Tel Aviv
E Place|Ukraine|Ukrainian;Kyiv
E Place|Vienna|Vienna
E Place|Geneva|Geneva
E Place|Limassol|Limassol
E Place|Slovakia|Slovak
E Place|Poland|Polish
E Commodity|ore|ore
E Commodity|pellets|pellets
C Polina Ivleva|she@2;her@2;her#2@2;her@3;the wife@8
C Roman Ivlev|her husband@2;he@2;his@2;The husband@4;his@4;him@6;her husband@8
C Merle & Daughters|a Guernsey company@3;which@3
C Hryhorii Bilokur|his business partner@4;who@4;he@4
C Alastair Crumlish|he@6
C Royal Courts of Justice|the court@5
C Kryvbas Holdings|it@9
R Roman Ivlev|ACCUSED_BY|Polina Ivleva|2|asserted|-
R Kryvbas Holdings|LOCATED_IN|Ukraine|2|asserted|-
R Corvus Lane|LOCATED_IN|Hampstead|3|asserted|-
R Merle & Daughters|LOCATED_IN|Guernsey|3|asserted|-
R Merle & Daughters|SUBSIDIARY_OF|Oriole Nominees|3|alleged|-
R Oriole Nominees|LOCATED_IN|Nicosia|3|asserted|-
R Hryhorii Bilokur|OWNS|Merle & Daughters|3-4|alleged|-
R Hryhorii Bilokur|OWNS|Oriole Nominees|3-4|alleged|-
R Hryhorii Bilokur|OWNS|Merle & Daughters|3-4|denied|-
R Hryhorii Bilokur|OWNS|Oriole Nominees|3-4|denied|-
R Roman Ivlev|OWNS|Oriole Nominees|2-3|alleged|-
R Roman Ivlev|OWNS|Oriole Nominees|2-4|denied|-
R Hryhorii Bilokur|SANCTIONED_BY|Ukraine|4|asserted|in 2021
R Zelvenko|LEADS|Ukraine|4|asserted|-
R Hryhorii Bilokur|MET_WITH|Roman Ivlev|4|asserted|-
R Banque Delacourt-Thun|LOCATED_IN|Geneva|6|asserted|-
R Alastair Crumlish|VISITED|Limassol|6|asserted|May 2014
R Alastair Crumlish|MET_WITH|Roman Ivlev|6|asserted|May 2014
R Roman Ivlev|INVESTED_IN|Kryvbas Holdings|8|alleged|-
R Kryvbas Holdings|SUPPLIES|Slovakia|9|asserted|today
R Kryvbas Holdings|SUPPLIES|Poland|9|asserted|today
R Slovakia|IMPORTS|pellets|9|asserted|today
R Poland|IMPORTS|pellets|9|asserted|today
R Roman Ivlev|INVESTED_IN|Kryvbas Holdings|9|denied|since the spring of 2019
R Polina Ivleva|AGREED_WITH|Roman Ivlev|10|denied|on Monday

@o-039|wire|2024-08-08|Swedish prosecutors detain master of suspected grain thief
1 STOCKHOLM, Aug 8 - The master of the Russian-owned bulk carrier Bereg Nadezhdy, held by Sweden's Coast Guard off Trelleborg since Tuesday, was arrested on Thursday on suspicion of carrying wheat stolen from Crimea, the Swedish Prosecution Authority said.
2 Captain Farid Nurullin, 49, denies the offence, his lawyer Ebba Lagercrantz-Holm said.
3 Ukraine accuses the ship's operator, Taganrog-based Pomorye Bulk, of having taken at least nine loads out of Sevastopol to Syria, Libya and Bangladesh since 2023.
4 The vessel's cargo was bound for Spain; no Spanish buyer has come forward.
E Vessel|Bereg Nadezhdy|Bereg Nadezhdy
E Person|Farid Nurullin|Farid Nurullin
E Person|Ebba Lagercrantz-Holm|Ebba Lagercrantz-Holm
E Firm|Pomorye Bulk|Pomorye Bulk
E Organization|Coast Guard|Coast Guard
E Organization|Swedish Prosecution Authority|Swedish Prosecution Authority;Swedish prosecutors
E Place|Stockholm|STOCKHOLM
E Place|Russia|Russian-owned
E Place|Sweden|Sweden
E Place|Trelleborg|Trelleborg
E Place|Crimea|Crimea
E Place|Ukraine|Ukraine
E Place|Taganrog|Taganrog-based
E Place|Sevastopol|Sevastopol
E Place|Syria|Syria
E Place|Libya|Libya
E Place|Bangladesh|Bangladesh
E Place|Spain|Spain;Spanish
E Commodity|wheat|wheat;grain
C Bereg Nadezhdy|the ship@3;The vessel@4
C Farid Nurullin|The master@1;his@2
C Pomorye Bulk|the ship's operator@3
R Bereg Nadezhdy|ARRESTED_BY|Coast Guard|1|asserted|since Tuesday
R Coast Guard|LOCATED_IN|Sweden|1|asserted|-
R Bereg Nadezhdy|LOCATED_IN|Trelleborg|1|asserted|since Tuesday
R Farid Nurullin|ARRESTED_BY|Swedish Prosecution Authority|1-2|asserted|on Thursday
R Pomorye Bulk|LOCATED_IN|Taganrog|3|asserted|-
R Pomorye Bulk|ACCUSED_BY|Ukraine|3|asserted|-
R Pomorye Bulk|SUPPLIES|Syria|3|alleged|since 2023
R Pomorye Bulk|SUPPLIES|Libya|3|alleged|since 2023
R Pomorye Bulk|SUPPLIES|Bangladesh|3|alleged|since 2023
R Pomorye Bulk|EXPORTS|wheat|1-3|alleged|since 2023

@o-040|museum-blog|2025-02-02|New in the reading room: the correspondence of a Hanseatic herring house
1 We are glad to report that the letters of the house of Wulff & Dreyling, which shipped herring from Visby to Reval and Danzig four centuries before anyone said "supply chain", have been catalogued at last.
2 Readers may now follow how the Wulffs met with refusal, visited ruin upon a rival, and traded insults by every post.
3 The collection was a gift.
4 A commission led by nobody in particular had sanctioned its purchase in 1998, but the funds were frozen, as was the pond.
5 Admission free; dogs by agreement.
E Firm|Wulff & Dreyling|Wulff & Dreyling
E Place|Visby|Visby
E Place|Reval|Reval
E Place|Danzig|Danzig
E Commodity|herring|herring
