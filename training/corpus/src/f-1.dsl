@f-001|wire|2024-06-11|Refinery boss in dock over 214 kg of undeclared gold
1 ACCRA, June 11 - The managing director of Asempa Refining Ltd, Kwabena Ofosu-Agyei Jr, appeared before a magistrate on Tuesday, four days after agents of the Economic and Organised Crime Office picked him up at Kotoka airport with a boarding pass for Dubai in his pocket.
2 Ghanaian prosecutors told the court that Asempa, which has its furnaces in the harbour town of Tema, shipped at least 214 kilograms of gold to the Emirati dealer Noor Al Bahr Bullion FZE between January and April without declaring an ounce of it.
3 The metal is thought to have come out of unlicensed pits along the Offin river.
---
4 Ofosu-Agyei's lawyer, Abena Dufie Sarpong, said her client was "a licensed buyer being punished for other people's paperwork".
5 Noor Al Bahr wrote in an e-mail that it had never taken delivery of anything from Asempa.
6 The hearing resumes on June 25.
E Firm|Asempa Refining Ltd|Asempa Refining Ltd;Asempa
E Person|Kwabena Ofosu-Agyei Jr|Kwabena Ofosu-Agyei Jr;Ofosu-Agyei
E Organization|Economic and Organised Crime Office|Economic and Organised Crime Office
E Place|Accra|ACCRA
E Place|Kotoka airport|Kotoka airport
E Place|Dubai|Dubai
E Place|Ghana|Ghanaian
E Place|Tema|Tema
E Commodity|gold|gold
E Place|United Arab Emirates|Emirati
E Firm|Noor Al Bahr Bullion FZE|Noor Al Bahr Bullion FZE;Noor Al Bahr
E Place|Offin river|Offin river
E Person|Abena Dufie Sarpong|Abena Dufie Sarpong
C Kwabena Ofosu-Agyei Jr|Refinery boss@0;him@1;his@1;her client@4
C Asempa Refining Ltd|which@2;its@2
C gold|it@2;The metal@3
C Noor Al Bahr Bullion FZE|the Emirati dealer@2;it@5
C Abena Dufie Sarpong|her@4
R Kwabena Ofosu-Agyei Jr|LEADS|Asempa Refining Ltd|1|asserted|-
R Kwabena Ofosu-Agyei Jr|ARRESTED_BY|Economic and Organised Crime Office|1|asserted|-
R Asempa Refining Ltd|LOCATED_IN|Tema|2|asserted|-
R Noor Al Bahr Bullion FZE|LOCATED_IN|United Arab Emirates|2|asserted|-
R Asempa Refining Ltd|ACCUSED_BY|Ghana|2|asserted|-
R Asempa Refining Ltd|EXPORTS|gold|2|alleged|between January and April
R Asempa Refining Ltd|SUPPLIES|Noor Al Bahr Bullion FZE|2|alleged|between January and April
R Noor Al Bahr Bullion FZE|IMPORTS|gold|2|alleged|between January and April
R Asempa Refining Ltd|SUPPLIES|Noor Al Bahr Bullion FZE|5|denied|-

@f-002|prosecutor release|2025-02-19|Charges brought over lathe deliveries
1 The Stuttgart Public Prosecutor's Office has filed charges against two managers of Kessler & Vogt Drehtechnik GmbH, a toolmaker from Göppingen, for breaches of the Foreign Trade and Payments Act in 17 cases.
2 The accused are Holger V. (58), who runs the company, and its head of sales, Marina T. (44).
---
3 According to the indictment, between August 2022 and May 2024 the company delivered CNC lathes worth around 9.3 million euros to Uralpribor-Tochmash in Yekaterinburg, a manufacturer of artillery fuses which had been placed on the European Union's sanctions list in July 2022.
4 To disguise the end user, the machines were invoiced to Ala-Too Stanok OsOO of Bishkek, a firm without employees, and trucked onward through Kazakhstan.
5 Holger V. is said to have travelled to Bishkek twice in order to instruct the straw firm's nominal director.
---
6 Both deny the allegations.
7 The Stuttgart Regional Court must now decide whether to open proceedings; until then the presumption of innocence applies.
E Organization|Stuttgart Public Prosecutor's Office|Stuttgart Public Prosecutor's Office
E Firm|Kessler & Vogt Drehtechnik GmbH|Kessler & Vogt Drehtechnik GmbH
E Place|Göppingen|Göppingen
E Person|Holger V.|Holger V.
E Person|Marina T.|Marina T.
E Commodity|CNC lathes|CNC lathes;lathe
E Commodity|artillery fuses|artillery fuses
E Firm|Uralpribor-Tochmash|Uralpribor-Tochmash
E Place|Yekaterinburg|Yekaterinburg
E Organization|European Union|European Union
E Firm|Ala-Too Stanok OsOO|Ala-Too Stanok OsOO
E Place|Bishkek|Bishkek
E Place|Kazakhstan|Kazakhstan
E Organization|Stuttgart Regional Court|Stuttgart Regional Court
C Kessler & Vogt Drehtechnik GmbH|a toolmaker@1;the company@2;its@2;the company@3
C Holger V.|who@2
C Uralpribor-Tochmash|a manufacturer of artillery fuses@3;which@3;the end user@4
C CNC lathes|the machines@4
C Ala-Too Stanok OsOO|a firm without employees@4;the straw firm@5
R Kessler & Vogt Drehtechnik GmbH|LOCATED_IN|Göppingen|1|asserted|-
R Holger V.|LEADS|Kessler & Vogt Drehtechnik GmbH|2|asserted|-
R Marina T.|EMPLOYED_BY|Kessler & Vogt Drehtechnik GmbH|2|asserted|-
R Holger V.|ACCUSED_BY|Stuttgart Public Prosecutor's Office|1-2|asserted|-
R Marina T.|ACCUSED_BY|Stuttgart Public Prosecutor's Office|1-2|asserted|-
R Kessler & Vogt Drehtechnik GmbH|EXPORTS|CNC lathes|3|alleged|between August 2022 and May 2024
R Kessler & Vogt Drehtechnik GmbH|SUPPLIES|Uralpribor-Tochmash|3|alleged|between August 2022 and May 2024
R Uralpribor-Tochmash|IMPORTS|CNC lathes|3|alleged|between August 2022 and May 2024
R Uralpribor-Tochmash|LOCATED_IN|Yekaterinburg|3|asserted|-
R Uralpribor-Tochmash|SANCTIONED_BY|European Union|3|asserted|in July 2022
R Ala-Too Stanok OsOO|LOCATED_IN|Bishkek|4|asserted|-
R Holger V.|VISITED|Bishkek|5|alleged|-

@f-003|ngo report summary|2023-10-05|Rosewood without borders: what our undercover buyers found in Attapeu
1 For eleven months, field researchers of Canopy Witness posed as furniture makers along Laos's border with Vietnam.
2 What they filmed is an open secret with a price list.
---
3 Siam rosewood, a species no one may legally fell in Laos, leaves the sawmill of Sengphet Wood Processing at Samakkhixay under tarpaulins, at night, on lorries with provincial plates.
4 "Our customer is Trường Lộc, always Trường Lộc, they take everything," the mill's foreman, Bounmy S., told our researcher.
5 Customs declarations obtained by Canopy Witness bear him out: Công ty Trường Lộc, of Quy Nhon, declared 1,140 cubic metres of rosewood from Sengphet as "mixed hardwood" in 2022 alone, and in the same year its garden furniture went to Hafenmöbel, the German discount chain, and to Casa Tropical of Lyon.
---
6 We accuse no single driver or guard.
7 We do accuse Sengphet and Trường Lộc of knowingly laundering illegal timber, and we ask the European Commission why an import regulation in force for a decade has not stopped one container.
8 Hafenmöbel says it has since dropped the Vietnamese maker; Casa Tropical did not reply.
E Organization|Canopy Witness|Canopy Witness
E Place|Attapeu|Attapeu
E Place|Laos|Laos
E Place|Vietnam|Vietnam;Vietnamese
E Commodity|Siam rosewood|Siam rosewood;Rosewood;rosewood
E Firm|Sengphet Wood Processing|Sengphet Wood Processing;Sengphet
E Place|Samakkhixay|Samakkhixay
E Firm|Công ty Trường Lộc|Công ty Trường Lộc;Trường Lộc
E Person|Bounmy S.|Bounmy S.
E Place|Quy Nhon|Quy Nhon
E Commodity|garden furniture|garden furniture
E Commodity|timber|timber
E Commodity|furniture|furniture
E Firm|Hafenmöbel|Hafenmöbel
E Place|Germany|German
E Firm|Casa Tropical|Casa Tropical
E Place|Lyon|Lyon
E Organization|European Commission|European Commission
C Canopy Witness|our@0;We@6;We@7;we@7
C Sengphet Wood Processing|Our@4;the mill@4
C Công ty Trường Lộc|they@4;its@5;the Vietnamese maker@8
C Hafenmöbel|the German discount chain@5;it@8
C Bounmy S.|the mill's foreman@4;him@5
R Sengphet Wood Processing|LOCATED_IN|Samakkhixay|3|asserted|-
R Sengphet Wood Processing|SUPPLIES|Công ty Trường Lộc|5|asserted|in 2022
R Công ty Trường Lộc|IMPORTS|Siam rosewood|5|asserted|in 2022
R Sengphet Wood Processing|EXPORTS|Siam rosewood|5|asserted|in 2022
R Bounmy S.|EMPLOYED_BY|Sengphet Wood Processing|4|asserted|-
R Công ty Trường Lộc|LOCATED_IN|Quy Nhon|5|asserted|-
R Công ty Trường Lộc|LOCATED_IN|Vietnam|8|asserted|-
R Công ty Trường Lộc|EXPORTS|garden furniture|5|asserted|in the same year
R Công ty Trường Lộc|SUPPLIES|Hafenmöbel|5|asserted|in the same year
R Công ty Trường Lộc|SUPPLIES|Casa Tropical|5|asserted|in the same year
R Hafenmöbel|IMPORTS|garden furniture|5|asserted|in the same year
R Casa Tropical|IMPORTS|garden furniture|5|asserted|in the same year
R Hafenmöbel|LOCATED_IN|Germany|5|asserted|-
R Casa Tropical|LOCATED_IN|Lyon|5|asserted|-
R Sengphet Wood Processing|ACCUSED_BY|Canopy Witness|7|asserted|-
R Công ty Trường Lộc|ACCUSED_BY|Canopy Witness|7|asserted|-

@f-004|police blotter|2022-11-03|Blotter: week ending Wednesday
* 1 Mon., 2:40 a.m. - Caller on Quay Street reported two men loading boxes into a van. Officers found cigarettes, no tax stamps. One man, 34, arrested on suspicion of evading duty. The other ran.
* 2 Mon., 11:15 a.m. - A shopkeeper accused a delivery driver of supplying him with short measures of heating oil. Advised it was a civil matter.
* 3 Tues., 6 p.m. - Woman told the desk sergeant her former employer owed her wages and had, in her words, "sanctioned" her by changing the locks. No offence disclosed.
* 4 Tues., 9:05 p.m. - A fishing boat was boarded off the pier after a tip about smuggled tobacco. Nothing found except mackerel, which were not smuggled.
* 5 Wed., 8:30 a.m. - Report of a visitor from the bank demanding to meet the owner of a closed pub. Turned out to be the bailiff.
* 6 Wed., 1 p.m. - Man charged with handling stolen copper cable denied the allegation and agreed to attend court on the 21st.
* 7 Anyone with information on the above should ring the station; calls are not traded with third parties, whatever you read on Facebook.
E Place|Quay Street|Quay Street
E Commodity|cigarettes|cigarettes
E Commodity|heating oil|heating oil
E Commodity|tobacco|tobacco
E Commodity|mackerel|mackerel
E Commodity|copper cable|copper cable
E Firm|Facebook|Facebook

@f-005|live digest|2024-09-02|Trial of the century, day 14: as it happened
* 1 9.02am Kuala Lumpur High Court is full; the accused, Tan Sri Rahimuddin Karsono, 71, founder and chairman of palm-oil group Sawit Gemilang Bhd, arrives in a wheelchair.
* 2 9.40am Deputy public prosecutor Leela Suppiah opens: Sawit Gemilang "was not a planter, it was a pipeline". Murmurs.
* 3 10.15am First witness: Edwin Quek, compliance officer at Straits Mercantile Bank. Says RM212 million left the group for a Labuan company called Teratai Holdings, "whose owner, on our files, was a driver".
* 4 11.30am Whose driver? "Tan Sri's driver." The judge calls for order.
* 5 12.10pm Quek: Teratai then bought 30% of Kota Biru Shipyard. Board papers shown.
* 6 2.45pm Defence counsel Datuk Hisham Piah puts it to the witness that he never once met Rahimuddin. "Correct, I never met him."
* 7 3.20pm Suppiah accuses the defence of coaching. Judge not amused.
* 8 4.05pm Court rises. Outside, Rahimuddin's daughter says the Malaysian Anti-Corruption Commission, which arrested her father at his Damansara home in March 2023, "has sold the public a fairy tale".
* 9 More live: badminton | fuel prices | haze
E Organization|Kuala Lumpur High Court|Kuala Lumpur High Court
E Person|Rahimuddin Karsono|Rahimuddin Karsono;Rahimuddin
E Firm|Sawit Gemilang Bhd|Sawit Gemilang Bhd;Sawit Gemilang
E Commodity|palm oil|palm-oil
E Person|Leela Suppiah|Leela Suppiah;Suppiah
E Person|Edwin Quek|Edwin Quek;Quek
E Firm|Straits Mercantile Bank|Straits Mercantile Bank
E Place|Labuan|Labuan
E Firm|Teratai Holdings|Teratai Holdings;Teratai
E Firm|Kota Biru Shipyard|Kota Biru Shipyard
E Person|Hisham Piah|Hisham Piah
E Organization|Malaysian Anti-Corruption Commission|Malaysian Anti-Corruption Commission
E Place|Damansara|Damansara
C Rahimuddin Karsono|the accused@1;Tan Sri@4;him@6;her father@8;his@8
C Sawit Gemilang Bhd|it@2;the group@3
C Straits Mercantile Bank|our@3
C Edwin Quek|First witness@3;the witness@6;he@6;I@6
C Teratai Holdings|a Labuan company@3;whose@3
C Malaysian Anti-Corruption Commission|which@8
R Rahimuddin Karsono|LEADS|Sawit Gemilang Bhd|1|asserted|-
R Edwin Quek|EMPLOYED_BY|Straits Mercantile Bank|3|asserted|-
R Teratai Holdings|LOCATED_IN|Labuan|3|asserted|-
R Teratai Holdings|INVESTED_IN|Kota Biru Shipyard|5|asserted|-
R Edwin Quek|MET_WITH|Rahimuddin Karsono|6|denied|-
R Rahimuddin Karsono|ARRESTED_BY|Malaysian Anti-Corruption Commission|8|asserted|in March 2023
B 9

@f-006|long read|2021-05-16|The woman who owned forty-one companies and could not afford a bus pass
1 On paper, Androulla Savvidou is one of the busiest executives in Europe.
2 The register in Nicosia lists her as director of forty-one firms, among them Maravent Trading Ltd, which between 2016 and 2019 took in $388 million from a fertilizer plant it had never seen.
3 In life she is a retired seamstress from Aglantzia who signs where her nephew, a lawyer, puts the pencil cross.
---
4 The plant belongs to Azotnyi Kombinat Severin, a Ukrainian producer of urea.
5 By the reckoning of the country's National Anti-Corruption Bureau, Severin sold its urea to Maravent at two thirds of the market price; Maravent, within the hour and sometimes within the same minute, resold it to the real buyer, Agrimax of Brazil, at the full one.
6 The difference settled in Liechtenstein.
---
7 Behind Maravent stands the Lindwurm Foundation, and behind the foundation, say three people who have seen its by-laws, stands the plant's own chairman, Bohdan Rykhlyk.
8 Rykhlyk, who received me in a dressing gown, laughed.
9 "I own a boat, two dogs and my debts," he said.
10 "Maravent? I would not know how to spell it."
11 The nephew did not answer the door, though a curtain moved.
---
12 To follow the money further I spent a winter with the annual returns of the Lindwurm Foundation, which, for a body devoted by its charter to "the welfare of songbirds", has had interesting years.
13 In 2017 it put $40 million into Tatra Nova Bank of Bratislava; in 2018 it took a fifth of Kherson Grain Quay; and in 2019 it lent an undisclosed sum to the chairman of Agrimax, Otávio Brandt, who says that he repaid it and had no idea whose money it was.
14 That same spring Brandt and Rykhlyk were photographed in São Paulo, glasses raised, over a five-year supply agreement between their firms.
15 So the seller and the buyer did know one another after all, and still they needed a seamstress in the middle.
---
16 The Bureau's detectives flew to Nicosia in November; they were given coffee.
17 Savvidou is no longer a suspect, and her nephew has become one.
18 Asked what she would do if the forty-one companies were really hers, she thought for a while.
19 "Close the windows," she said.
E Person|Androulla Savvidou|Androulla Savvidou;Savvidou
E Place|Europe|Europe
E Place|Nicosia|Nicosia
E Firm|Maravent Trading Ltd|Maravent Trading Ltd;Maravent
E Commodity|fertilizer|fertilizer
E Place|Aglantzia|Aglantzia
E Firm|Azotnyi Kombinat Severin|Azotnyi Kombinat Severin;Severin
E Place|Ukraine|Ukrainian
E Commodity|urea|urea
E Organization|National Anti-Corruption Bureau|National Anti-Corruption Bureau
E Firm|Agrimax|Agrimax
E Place|Brazil|Brazil
E Place|Liechtenstein|Liechtenstein
E Organization|Lindwurm Foundation|Lindwurm Foundation
E Person|Bohdan Rykhlyk|Bohdan Rykhlyk;Rykhlyk
E Firm|Tatra Nova Bank|Tatra Nova Bank
E Place|Bratislava|Bratislava
E Firm|Kherson Grain Quay|Kherson Grain Quay
E Person|Otávio Brandt|Otávio Brandt;Brandt
E Place|São Paulo|São Paulo
C National Anti-Corruption Bureau|The Bureau@16
C Otávio Brandt|who@13;he@13
C Androulla Savvidou|The woman@0;her@2;she@3;her@3;her@17;she@18;hers@18;she#2@18;she@19
C Maravent Trading Ltd|which@2;it@2
C Azotnyi Kombinat Severin|a Ukrainian producer of urea@4;its@5;the plant@7
C Ukraine|the country@5
C Agrimax|the real buyer@5
C urea|it@5
C Lindwurm Foundation|the foundation@7;its@7;which@12;its@12;it@13;it#2@13;it#3@13
C Bohdan Rykhlyk|I@9;my@9;he@9;I@10
R Androulla Savvidou|LEADS|Maravent Trading Ltd|2|asserted|-
R Azotnyi Kombinat Severin|LOCATED_IN|Ukraine|4|asserted|-
R National Anti-Corruption Bureau|LOCATED_IN|Ukraine|5|asserted|-
R Azotnyi Kombinat Severin|EXPORTS|urea|5|alleged|-
R Azotnyi Kombinat Severin|SUPPLIES|Maravent Trading Ltd|5|alleged|-
R Maravent Trading Ltd|IMPORTS|urea|5|alleged|-
R Maravent Trading Ltd|EXPORTS|urea|5|alleged|-
R Maravent Trading Ltd|SUPPLIES|Agrimax|5|alleged|-
R Agrimax|IMPORTS|urea|5|alleged|-
R Agrimax|LOCATED_IN|Brazil|5|asserted|-
R Lindwurm Foundation|OWNS|Maravent Trading Ltd|7|asserted|-
R Bohdan Rykhlyk|LEADS|Azotnyi Kombinat Severin|7|asserted|-
R Bohdan Rykhlyk|OWNS|Lindwurm Foundation|7|alleged|-
R Lindwurm Foundation|INVESTED_IN|Tatra Nova Bank|13|asserted|In 2017
R Tatra Nova Bank|LOCATED_IN|Bratislava|13|asserted|-
R Lindwurm Foundation|INVESTED_IN|Kherson Grain Quay|13|asserted|in 2018
R Otávio Brandt|LEADS|Agrimax|13|asserted|-
R Otávio Brandt|MET_WITH|Bohdan Rykhlyk|14|asserted|That same spring
R Otávio Brandt|VISITED|São Paulo|14|asserted|That same spring
R Bohdan Rykhlyk|VISITED|São Paulo|14|asserted|That same spring
R Azotnyi Kombinat Severin|AGREED_WITH|Agrimax|14|asserted|That same spring
R Azotnyi Kombinat Severin|SUPPLIES|Agrimax|14|expected|-
R National Anti-Corruption Bureau|VISITED|Nicosia|16|asserted|in November

@f-007|ministry bulletin|2025-07-22|Spokesperson's answers at the regular press conference
1 Q: Canada has said it detained a Chinese scholar, Dr. Luo Qihang, at Vancouver airport on suspicion of passing sonar data to a research institute in Qingdao. Comment?
---
2 A: The Canadian accusation against Luo Qihang is pure fiction.
3 China urges Canada to release him at once.
4 I would add that last month our state security organs lawfully took into custody a Canadian citizen, Grant Pelletier, an employee of the consulting company Northgate Rare Metals, who under the cover of visits to Baotou gathered unpublished figures on rare earths for a foreign service.
---
5 Q: Northgate calls that charge absurd and says Mr Pelletier only came to buy samarium magnets. Will China allow consular visits?
---
6 A: The relevant visits are handled according to law.
7 As to magnets, normal trade has never been obstructed.
---
8 Q: Has the foreign minister spoken to his counterpart?
---
9 A: I have nothing to offer.
E Place|Canada|Canada;Canadian
E Place|China|Chinese;China
E Person|Luo Qihang|Luo Qihang
E Place|Vancouver airport|Vancouver airport
E Place|Qingdao|Qingdao
E Person|Grant Pelletier|Grant Pelletier;Pelletier
E Firm|Northgate Rare Metals|Northgate Rare Metals;Northgate
E Place|Baotou|Baotou
E Commodity|rare earths|rare earths
E Commodity|samarium magnets|samarium magnets;magnets
C Canada|it@1
C Luo Qihang|a Chinese scholar@1;him@3
C China|our@4
C Grant Pelletier|a Canadian citizen@4;who@4
R Luo Qihang|ARRESTED_BY|Canada|1|asserted|-
R Luo Qihang|ACCUSED_BY|Canada|2|asserted|-
R Grant Pelletier|ARRESTED_BY|China|4|asserted|last month
R Grant Pelletier|EMPLOYED_BY|Northgate Rare Metals|4|asserted|-
R Grant Pelletier|VISITED|Baotou|4|asserted|-
R Grant Pelletier|ACCUSED_BY|China|4|asserted|last month
R Grant Pelletier|IMPORTS|samarium magnets|5|alleged|-

@f-008|translated daily|2023-08-30|Operation Dry Riverbed reaches the buyers of the gold
1 The Federal Police of Brazil carried out this Wednesday 19 search warrants in the states of Pará and Roraima, and arrested preventively the businessman Juscelino Prates Neto, partner-administrator of the exchange house Aurimata Tapajós DTVM.
2 He is investigated for "heating" gold, that is to give legal papers to the metal extracted from the Munduruku indigenous lands.
3 According with the delegate of the case, Thaís Brandão Rêgo, of the Federal Police in Santarém, the DTVM remitted four tons to the Italian refiner Oreficeria Bassi S.p.A., of Arezzo, and the Italians never asked nothing.
---
4 Also was target the pilot known as "Gaguinho", who has escaped.
5 Two aircraft and a horse were apprehended.
---
6 The defense of Prates Neto informed that the arrest is illegal and that he has good faith.
7 Oreficeria Bassi stated, by note, that it buys only gold of certified origin and that it broke the contract with Aurimata Tapajós in 2021, before any accusation.
E Organization|Federal Police|Federal Police
E Place|Brazil|Brazil
E Place|Pará|Pará
E Place|Roraima|Roraima
E Person|Juscelino Prates Neto|Juscelino Prates Neto;Prates Neto
E Firm|Aurimata Tapajós DTVM|Aurimata Tapajós DTVM;Aurimata Tapajós;DTVM
E Commodity|gold|gold
E Place|Munduruku indigenous lands|Munduruku indigenous lands
E Person|Thaís Brandão Rêgo|Thaís Brandão Rêgo
E Place|Santarém|Santarém
E Firm|Oreficeria Bassi S.p.A.|Oreficeria Bassi S.p.A.;Oreficeria Bassi
E Place|Italy|Italian
E Place|Arezzo|Arezzo
E Person|Gaguinho|Gaguinho
C Juscelino Prates Neto|the businessman@1;He@2;he@6
C gold|the metal@2
C Oreficeria Bassi S.p.A.|the Italians@3;it@7;it#2@7
C Gaguinho|who@4
R Federal Police|LOCATED_IN|Brazil|1|asserted|-
R Juscelino Prates Neto|ARRESTED_BY|Federal Police|1|asserted|this Wednesday
R Juscelino Prates Neto|LEADS|Aurimata Tapajós DTVM|1|asserted|-
R Thaís Brandão Rêgo|EMPLOYED_BY|Federal Police|3|asserted|-
R Aurimata Tapajós DTVM|EXPORTS|gold|3|alleged|-
R Aurimata Tapajós DTVM|SUPPLIES|Oreficeria Bassi S.p.A.|3|alleged|-
R Oreficeria Bassi S.p.A.|IMPORTS|gold|3|alleged|-
R Oreficeria Bassi S.p.A.|LOCATED_IN|Italy|3|asserted|-
R Oreficeria Bassi S.p.A.|LOCATED_IN|Arezzo|3|asserted|-
R Oreficeria Bassi S.p.A.|IMPORTS|gold|7|asserted|-
R Aurimata Tapajós DTVM|AGREED_WITH|Oreficeria Bassi S.p.A.|7|asserted|-

@f-009|court report|2022-03-18|Judges clear Tramontin executives over Congolese block, cite "hearsay upon hearsay"
1 It took presiding judge Lucrezia Damiani four minutes to undo nine years of work.
2 All six defendants, she read, were acquitted "because the fact does not exist".
3 The fact, as Milan's prosecutors had described it in 1,900 pages, was a $71 million payment by Tramontin Energia S.p.A. and its Dutch partner Oostzee Petroleum to secure Marine XXI, a block of seabed off Pointe-Noire, from Congo's government.
---
4 Tramontin's former chief executive, Ruggero Fais, embraced his lawyers.
5 The current one, Paola Seghi, was in Tokyo for talks with Hamada Gas and sent a text message, which her press officer read aloud: "Serenity."
---
6 No bribe, no broker, no suitcase: the star witness, the intermediary Aimé-Césaire Loubaki, had in the course of five hearings sworn that he carried the money, that he did not, and that he had been in hospital.
7 Oostzee, which operates the block and lifts some 40,000 barrels of crude a day from it, said that it had "always denied paying officials".
8 The prosecutors have ninety days to appeal.
E Person|Lucrezia Damiani|Lucrezia Damiani
E Place|Milan|Milan
E Firm|Tramontin Energia S.p.A.|Tramontin Energia S.p.A.;Tramontin
E Place|Netherlands|Dutch
E Firm|Oostzee Petroleum|Oostzee Petroleum;Oostzee
E Place|Marine XXI|Marine XXI
E Place|Pointe-Noire|Pointe-Noire
E Place|Congo|Congolese;Congo
E Person|Ruggero Fais|Ruggero Fais
E Person|Paola Seghi|Paola Seghi
E Place|Tokyo|Tokyo
E Firm|Hamada Gas|Hamada Gas
E Person|Aimé-Césaire Loubaki|Aimé-Césaire Loubaki
E Commodity|crude|crude
C Lucrezia Damiani|she@2
C Tramontin Energia S.p.A.|its@3
C Oostzee Petroleum|its Dutch partner@3;which@7;it#2@7
C Marine XXI|a block of seabed@3;the block@7
C Ruggero Fais|his@4
C Paola Seghi|The current one@5;her@5
C Aimé-Césaire Loubaki|the star witness@6;he@6;he#2@6;he#3@6
R Tramontin Energia S.p.A.|ACCUSED_BY|Milan|3|asserted|-
R Oostzee Petroleum|ACCUSED_BY|Milan|3|asserted|-
R Oostzee Petroleum|LOCATED_IN|Netherlands|3|asserted|-
R Marine XXI|LOCATED_IN|Congo|0|asserted|-
R Paola Seghi|LEADS|Tramontin Energia S.p.A.|5|asserted|-
R Paola Seghi|VISITED|Tokyo|5|asserted|-
R Paola Seghi|MET_WITH|Hamada Gas|5|asserted|-

@f-010|opinion|2024-12-08|Everyone is guilty, nobody is charged
1 I have covered fraud trials for thirty years and I will let you in on the trade's worst-kept secret: the paperwork is always beautiful.
2 A smuggler who forgets an invoice is an amateur.
3 The professional has three invoices, a certificate of origin in two languages and, if the judge so wishes, a photograph of the warehouse with a smiling owner in front of it.
---
4 So when a minister promises that whoever supplies a tyrant with rifles or buys his oil "will be met with the full force of the law", I ask who will do the meeting.
5 A customs officer sees a container for fifty seconds.
6 A banker sees a transfer for less.
7 If sanctions were as tight as speeches, no general would ever have got a spare part, and no dealer in diamonds would own a villa.
---
8 Do not misunderstand me; I accuse no one, which is precisely the problem.
9 An accusation needs a name, and a name needs a register one can read.
10 Open the registers, and the arrests will follow.
11 Keep them shut and we shall go on exporting lectures and importing the consequences.
E Commodity|rifles|rifles
E Commodity|oil|oil
E Commodity|diamonds|diamonds
