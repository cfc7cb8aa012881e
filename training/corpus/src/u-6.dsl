@u-066|Botswanan weekly, business|2023-07-07|Kgamane's ghost at the table: how Gaborone got its diamonds and De Vries got ten more years
1 At two minutes to midnight on Friday, with the old agreement about to lapse and the journalists asleep on the carpet of the Grand Palm, the Permanent Secretary in the Ministry of Minerals and Energy, Emma Peloetletse-Mogae, came down the stairs with a single sheet of paper and read out that the Republic of Botswana and De Vries Consolidated plc ("De Vries", a unit of London-listed Anglo-Meridian) had agreed in principle on a new ten-year sales contract for the output of Debswana-Kalahari, the fifty-fifty joint venture that runs the mines of Jwaneng and Orapa, and on mining licences until 2054.
2 Under its terms the Okavango Diamond Company (ODC), which is wholly owned by the State, will at once be entitled to buy 30 per cent of the rough stones, against 25 per cent hitherto, and half of them by the end of the decade; the remainder goes to De Vries, which sells it to some sixty sightholders, most of them from India, Belgium and Israel.
---
3 President Mokgweetsi Masisi had spent the autumn threatening to walk out.
4 In February he flew to Antwerp to look at the books of HB Antwerpia, a polishing firm in which the government then announced that it would take 24 per cent, a purchase which has still not been completed and which its founders, having fallen out with each other, may not live to see.
5 Al Cookson, De Vries's chief executive, who met the President four times in June alone, says he never believed that the threat was real.
6 "You do not divorce after fifty-four years over the cutlery," he told Mmegi-Guardian.
---
7 Not everybody is in a mood to celebrate.
8 The Botswana Mine Workers Union wants to know why the text has not been laid before Parliament, and its president, Joseph Tsimako-Kgosi, recalls that former president Ivor Kgamane, who lives in South Africa and whom the Directorate of Intelligence and Security accuses of possessing unlicensed guns, signed the previous contract behind doors just as thick.
9 Debswana accounts for four-fifths of the country's exports.
10 Its managing director, Andrew Motsomi-Phiri, was not in the room.
* 11 Related: Ginger farmers drown in own harvest
* 12 SUBSCRIBE TO OUR NEWSLETTER Your weekly dose, every Friday
E Place|Botswana|Republic of Botswana;Gaborone
E Person|Ivor Kgamane|Ivor Kgamane;Kgamane
E Firm|De Vries Consolidated plc|De Vries Consolidated plc;De Vries
E Place|Grand Palm|Grand Palm
E Organization|Ministry of Minerals and Energy|Ministry of Minerals and Energy
E Person|Emma Peloetletse-Mogae|Emma Peloetletse-Mogae
E Firm|Anglo-Meridian|Anglo-Meridian
E Place|London|London
E Firm|Debswana-Kalahari|Debswana-Kalahari;Debswana
E Place|Jwaneng|Jwaneng
E Place|Orapa|Orapa
E Firm|Okavango Diamond Company|Okavango Diamond Company;ODC
E Commodity|rough stones|rough stones
E Commodity|diamonds|diamonds
E Place|India|India
E Place|Belgium|Belgium
E Place|Israel|Israel
E Person|Mokgweetsi Masisi|Mokgweetsi Masisi
E Place|Antwerp|Antwerp
E Firm|HB Antwerpia|HB Antwerpia
E Person|Al Cookson|Al Cookson
E Organization|Mmegi-Guardian|Mmegi-Guardian
E Organization|Botswana Mine Workers Union|Botswana Mine Workers Union
E Organization|Parliament|Parliament
E Person|Joseph Tsimako-Kgosi|Joseph Tsimako-Kgosi
E Place|South Africa|South Africa
E Organization|Directorate of Intelligence and Security|Directorate of Intelligence and Security
E Person|Andrew Motsomi-Phiri|Andrew Motsomi-Phiri
E Commodity|ginger|Ginger
C Botswana|the State@2;the government@4;the country@9
C Okavango Diamond Company|which@2
C De Vries Consolidated plc|which#2@2
C rough stones|them@2
C Mokgweetsi Masisi|he@4;the President@5
C HB Antwerpia|a polishing firm@4;its@4
C Al Cookson|who@5;he@5;he@6
C Botswana Mine Workers Union|its@8
C Ivor Kgamane|who@8;whom@8
C Debswana-Kalahari|the fifty-fifty joint venture@1;Its@10
R Emma Peloetletse-Mogae|EMPLOYED_BY|Ministry of Minerals and Energy|1|asserted|-
R Botswana|AGREED_WITH|De Vries Consolidated plc|1|asserted|on Friday
R De Vries Consolidated plc|SUBSIDIARY_OF|Anglo-Meridian|1|asserted|-
R Botswana|INVESTED_IN|Debswana-Kalahari|1|asserted|-
R De Vries Consolidated plc|INVESTED_IN|Debswana-Kalahari|1|asserted|-
R Botswana|OWNS|Okavango Diamond Company|2|asserted|-
R Okavango Diamond Company|IMPORTS|rough stones|2|expected|-
R Debswana-Kalahari|SUPPLIES|Okavango Diamond Company|1-2|expected|-
R Okavango Diamond Company|IMPORTS|rough stones|2|asserted|hitherto
R Debswana-Kalahari|SUPPLIES|Okavango Diamond Company|1-2|asserted|hitherto
R Debswana-Kalahari|SUPPLIES|De Vries Consolidated plc|1-2|asserted|-
R De Vries Consolidated plc|EXPORTS|rough stones|2|asserted|-
R De Vries Consolidated plc|SUPPLIES|India|2|asserted|-
R De Vries Consolidated plc|SUPPLIES|Belgium|2|asserted|-
R De Vries Consolidated plc|SUPPLIES|Israel|2|asserted|-
R India|IMPORTS|rough stones|2|asserted|-
R Belgium|IMPORTS|rough stones|2|asserted|-
R Israel|IMPORTS|rough stones|2|asserted|-
R Mokgweetsi Masisi|LEADS|Botswana|1-3|asserted|-
R Mokgweetsi Masisi|VISITED|Antwerp|4|asserted|In February
R Botswana|INVESTED_IN|HB Antwerpia|4|expected|-
R HB Antwerpia|LOCATED_IN|Antwerp|4|asserted|-
R Al Cookson|LEADS|De Vries Consolidated plc|5|asserted|-
R Al Cookson|MET_WITH|Mokgweetsi Masisi|5|asserted|in June
R Al Cookson|MET_WITH|Mmegi-Guardian|6|asserted|-
R Joseph Tsimako-Kgosi|LEADS|Botswana Mine Workers Union|8|asserted|-
R Ivor Kgamane|ACCUSED_BY|Directorate of Intelligence and Security|8|asserted|-
R Andrew Motsomi-Phiri|LEADS|Debswana-Kalahari|9-10|asserted|-
B 11,12

@u-067|Colombian English paper|2022-09-27|Border Opens at Cúcuta: First Truck Carries Cotton, Second Carries Toilet Paper, Third Carries a Senator
1 At 11.42 on Monday, seven years, one month and seven days after Nicolás Maduro ordered it shut, the Simón Bolívar International Bridge between Cúcuta and San Antonio del Táchira was crossed by a Colombian truck loaded with 30 tonnes of cotton and, to be accurate, of journalists.
2 Colombian President Gustavo Petro Urrego shook hands in the middle of the bridge with the governor of Táchira, Freddy Bernal Rosales, Maduro having preferred to stay at home, and with Venezuela's transport minister, Ramón Velásquez Araguayán; Commerce Minister Germán Umaña Mendoza, of Colombia, embraced everybody.
3 "This is about people, not about sanctions," Petro said when asked about the American measures against the Venezuelan government and its oil company.
---
4 Before the rupture the two neighbours traded $7 billion a year.
5 In 2021 the figure was $400 million, almost all of it Colombian exports to Venezuela, such as confectionery, plastics, toilet paper and cattle feed.
6 The Chamber of Commerce of Cúcuta expects trade to reach $1.2 billion this year, though its director, Sergio Castillo Galvis, thinks that "one should first see who pays, and in what".
7 Monómeros Colombo-Venezolanos S.A., the Barranquilla fertilizer plant that Caracas owns through Pequiven and which an opposition board ran until last week, is to sell urea on both sides again.
---
8 The scene had its absentees.
9 Flights between Bogotá and Maiquetía by Satena-Aerovenca, announced for the same morning, did not take off because OFAC has Aerovenca on its list; Avianca and Wingo, meanwhile, are still waiting for permits.
10 Senator Iván Cepeda Castrón, who rode across the bridge in the third truck, was told by a Venezuelan sergeant that he needed a stamp.
11 A planned meeting of Petro with Edmundo Roa, who heads the Federation of Chambers of Commerce and Production of Venezuela (Fedecámaras), was dropped without explanation.
E Place|Cúcuta|Cúcuta
E Commodity|cotton|cotton;Cotton
E Commodity|toilet paper|toilet paper;Toilet Paper
E Person|Nicolás Maduro|Nicolás Maduro;Maduro
E Place|Simón Bolívar International Bridge|Simón Bolívar International Bridge
E Place|San Antonio del Táchira|San Antonio del Táchira
E Place|Colombia|Colombian;Colombia
E Person|Gustavo Petro Urrego|Gustavo Petro Urrego;Petro
E Place|Táchira|Táchira
E Person|Freddy Bernal Rosales|Freddy Bernal Rosales
E Place|Maiquetía|Maiquetía
E Place|Venezuela|Venezuela;Venezuelan;Caracas
E Person|Ramón Velásquez Araguayán|Ramón Velásquez Araguayán
E Person|Germán Umaña Mendoza|Germán Umaña Mendoza
E Place|United States|American
E Commodity|confectionery|confectionery
E Commodity|plastics|plastics
E Commodity|cattle feed|cattle feed
E Organization|Chamber of Commerce of Cúcuta|Chamber of Commerce of Cúcuta
E Person|Sergio Castillo Galvis|Sergio Castillo Galvis
E Firm|Monómeros Colombo-Venezolanos S.A.|Monómeros Colombo-Venezolanos S.A.
E Place|Barranquilla|Barranquilla
E Firm|Pequiven|Pequiven
E Commodity|fertilizer|fertilizer
E Commodity|urea|urea
E Place|Bogotá|Bogotá
E Firm|Satena-Aerovenca|Satena-Aerovenca
E Firm|Aerovenca|Aerovenca
E Organization|OFAC|OFAC
E Firm|Avianca|Avianca
E Firm|Wingo|Wingo
E Person|Iván Cepeda Castrón|Iván Cepeda Castrón
E Person|Edmundo Roa|Edmundo Roa
E Organization|Federation of Chambers of Commerce and Production of Venezuela|Federation of Chambers of Commerce and Production of Venezuela;Fedecámaras
C Simón Bolívar International Bridge|the bridge@2;the bridge@10
C Venezuela|its@3
C Chamber of Commerce of Cúcuta|its@6
C Monómeros Colombo-Venezolanos S.A.|which@7
C Iván Cepeda Castrón|who@10;he@10
C Edmundo Roa|who@11
R Colombia|EXPORTS|cotton|1|asserted|on Monday
R Colombia|SUPPLIES|Venezuela|5|asserted|In 2021
R Gustavo Petro Urrego|LEADS|Colombia|2|asserted|-
R Gustavo Petro Urrego|VISITED|Simón Bolívar International Bridge|2|asserted|on Monday
R Gustavo Petro Urrego|MET_WITH|Freddy Bernal Rosales|2|asserted|on Monday
R Gustavo Petro Urrego|MET_WITH|Ramón Velásquez Araguayán|2|asserted|on Monday
R Freddy Bernal Rosales|LEADS|Táchira|2|asserted|-
R Freddy Bernal Rosales|VISITED|Simón Bolívar International Bridge|2|asserted|on Monday
R Ramón Velásquez Araguayán|VISITED|Simón Bolívar International Bridge|2|asserted|on Monday
R Ramón Velásquez Araguayán|EMPLOYED_BY|Venezuela|2|asserted|-
R Germán Umaña Mendoza|EMPLOYED_BY|Colombia|2|asserted|-
R Germán Umaña Mendoza|VISITED|Simón Bolívar International Bridge|2|asserted|on Monday
R Nicolás Maduro|VISITED|Simón Bolívar International Bridge|2|denied|on Monday
R Nicolás Maduro|LEADS|Venezuela|1-2|asserted|-
R Venezuela|SANCTIONED_BY|United States|3|asserted|-
R Colombia|TRADES_WITH|Venezuela|2-4|asserted|Before the rupture
R Colombia|EXPORTS|confectionery|5|asserted|In 2021
R Colombia|EXPORTS|plastics|5|asserted|In 2021
R Colombia|EXPORTS|toilet paper|5|asserted|In 2021
R Colombia|EXPORTS|cattle feed|5|asserted|In 2021
R Venezuela|IMPORTS|confectionery|5|asserted|In 2021
R Venezuela|IMPORTS|plastics|5|asserted|In 2021
R Venezuela|IMPORTS|toilet paper|5|asserted|In 2021
R Venezuela|IMPORTS|cattle feed|5|asserted|In 2021
R Colombia|TRADES_WITH|Venezuela|5-6|expected|this year
R Sergio Castillo Galvis|LEADS|Chamber of Commerce of Cúcuta|6|asserted|-
R Monómeros Colombo-Venezolanos S.A.|LOCATED_IN|Barranquilla|7|asserted|-
R Venezuela|OWNS|Pequiven|7|asserted|-
R Pequiven|OWNS|Monómeros Colombo-Venezolanos S.A.|7|asserted|-
R Monómeros Colombo-Venezolanos S.A.|EXPORTS|urea|7|expected|-
R Monómeros Colombo-Venezolanos S.A.|SUPPLIES|Colombia|5-7|expected|-
R Monómeros Colombo-Venezolanos S.A.|SUPPLIES|Venezuela|7|expected|-
R Aerovenca|SANCTIONED_BY|OFAC|9|asserted|-
R Iván Cepeda Castrón|VISITED|Simón Bolívar International Bridge|10|asserted|-
R Edmundo Roa|LEADS|Federation of Chambers of Commerce and Production of Venezuela|11|asserted|-
R Gustavo Petro Urrego|MET_WITH|Edmundo Roa|11|denied|-

@u-068|Bangladeshi business daily, scraped|2022-12-20|Russian ship carrying Rooppur cargo turned away; envoy summoned
* 1 Skip to main content Tuesday December 20, 2022 Epaper বাংলা Subscribe
* 2 Economy Stocks Analysis World+Biz Sports Splash Features
3 Bangladesh has denied entry to the Russian-flagged vessel Lyra Minora, which was bringing equipment for the Rooppur Nuclear Power Plant, after the United States informed Dhaka that the ship was in fact the Tavrida Voyager, a vessel under US sanctions, repainted and renamed.
4 The ship had been due at Mongla port on December 24; officials of the Ministry of Shipping said it was now anchored in the Bay of Bengal off India's Haldia, where the plant's local agent, Interport Ship Agents Ltd, hopes that the cargo may be discharged and brought over by road.
5 India has not said yes.
---
6 Russian Ambassador Alexander Mantytskiy-Orlov was called to the foreign ministry in Dhaka yesterday, where Secretary (East) Mashfee Binte Shams-Rahman told him, a senior official said, that Bangladesh "could not put its exports on the line for one shipload".
7 In a note verbale Moscow warned that the refusal would have a negative effect on cooperation.
8 Foreign Minister AK Abdul Momen-Chowdhury told reporters, "Russia has thousands of ships, we don't know why they sent this one."
---
9 The Rooppur project in Pabna, two units of 1,200 MW each, is being built by Atomstroy-Vostok, a subsidiary of the Russian state corporation Rosatom, with a $11.38 billion loan from Moscow.
10 The United States is the biggest buyer of Bangladeshi garments; last year it took apparel worth $9 billion, followed by Germany, the UK and Spain.
11 According to Equasis, the Lyra Minora belongs to Voenlogist-Morye LLC of Moscow, which the US Department of State listed in May for delivering weapons to Syria.
12 The company said it had never carried arms.
* 13 Comments While most comments will be posted if they are on-topic and not abusive, moderation decisions are subjective.
* 14 Top Stories: Onion price falls | Dhaka metro rail opens Dec 28 | 'My boat, my vote'
E Place|Bangladesh|Bangladesh;Bangladeshi
E Place|Russia|Russian;Russia
E Vessel|Lyra Minora|Lyra Minora;Tavrida Voyager
E Place|Rooppur Nuclear Power Plant|Rooppur Nuclear Power Plant;Rooppur
E Commodity|equipment|equipment
E Place|United States|United States;US
E Place|Dhaka|Dhaka
E Place|Mongla|Mongla
E Organization|Ministry of Shipping|Ministry of Shipping
E Place|Bay of Bengal|Bay of Bengal
E Place|India|India
E Place|Haldia|Haldia
E Firm|Interport Ship Agents Ltd|Interport Ship Agents Ltd
E Person|Alexander Mantytskiy-Orlov|Alexander Mantytskiy-Orlov
E Person|Mashfee Binte Shams-Rahman|Mashfee Binte Shams-Rahman
E Person|AK Abdul Momen-Chowdhury|AK Abdul Momen-Chowdhury
E Organization|foreign ministry|foreign ministry
E Place|Moscow|Moscow
E Place|Pabna|Pabna
E Firm|Atomstroy-Vostok|Atomstroy-Vostok
E Firm|Rosatom|Rosatom
E Commodity|garments|garments;apparel
E Place|Germany|Germany
E Place|United Kingdom|UK
E Place|Spain|Spain
E Organization|Equasis|Equasis
E Firm|Voenlogist-Morye LLC|Voenlogist-Morye LLC
E Organization|US Department of State|US Department of State
E Commodity|weapons|weapons;arms
E Place|Syria|Syria
E Commodity|onion|Onion
C Lyra Minora|Russian ship@0;which@3;the ship@3;The ship@4;it@4;this one@8
C Haldia|where@4
C Rooppur Nuclear Power Plant|the plant@4
C Alexander Mantytskiy-Orlov|envoy@0;him@6
C Bangladesh|its@6;we@8
C Russia|they@8
C United States|it@10
C Voenlogist-Morye LLC|which@11;The company@12;it@12
R Lyra Minora|SANCTIONED_BY|Bangladesh|3|asserted|-
R Lyra Minora|SANCTIONED_BY|United States|3|asserted|-
R Russia|SUPPLIES|Rooppur Nuclear Power Plant|3|expected|-
R Rooppur Nuclear Power Plant|IMPORTS|equipment|3|expected|-
R Lyra Minora|LOCATED_IN|Bay of Bengal|4|asserted|now
R Haldia|LOCATED_IN|India|4|asserted|-
R Alexander Mantytskiy-Orlov|EMPLOYED_BY|Russia|6|asserted|-
R Alexander Mantytskiy-Orlov|VISITED|Dhaka|6|asserted|yesterday
R Mashfee Binte Shams-Rahman|EMPLOYED_BY|foreign ministry|6|asserted|-
R Alexander Mantytskiy-Orlov|MET_WITH|Mashfee Binte Shams-Rahman|6|asserted|yesterday
R foreign ministry|LOCATED_IN|Dhaka|6|asserted|-
R AK Abdul Momen-Chowdhury|EMPLOYED_BY|Bangladesh|6-8|asserted|-
R Rooppur Nuclear Power Plant|LOCATED_IN|Pabna|9|asserted|-
R Atomstroy-Vostok|SUBSIDIARY_OF|Rosatom|9|asserted|-
R Russia|OWNS|Rosatom|9|asserted|-
R Rosatom|LOCATED_IN|Russia|9|asserted|-
R Bangladesh|SUPPLIES|United States|10|asserted|last year
R Bangladesh|EXPORTS|garments|10|asserted|last year
R United States|IMPORTS|garments|10|asserted|last year
R Bangladesh|SUPPLIES|Germany|10|asserted|last year
R Bangladesh|SUPPLIES|United Kingdom|10|asserted|last year
R Bangladesh|SUPPLIES|Spain|10|asserted|last year
R Germany|IMPORTS|garments|10|asserted|last year
R United Kingdom|IMPORTS|garments|10|asserted|last year
R Spain|IMPORTS|garments|10|asserted|last year
R Voenlogist-Morye LLC|OWNS|Lyra Minora|11|asserted|-
R Voenlogist-Morye LLC|LOCATED_IN|Moscow|11|asserted|-
R Voenlogist-Morye LLC|SANCTIONED_BY|US Department of State|11|asserted|in May
R Voenlogist-Morye LLC|SUPPLIES|Syria|11|alleged|-
R Syria|IMPORTS|weapons|11|alleged|-
R Voenlogist-Morye LLC|EXPORTS|weapons|11|alleged|-
R Voenlogist-Morye LLC|EXPORTS|weapons|12|denied|-
B 1,2,13,14

@u-069|Swedish local paper, English column|2024-03-14|Kiruna notebook: The mine under the town, and the Saudis over it
1 The church has been moved, the clock tower has been moved, and now, it is rumoured, the ore may be moved as well, or at least its price.
2 A nine-man delegation from Tuwaiq-Hail Mining of Riyadh, with its vice president for exploration, Dr. Turki Al-Babtain-Shammari, at the head, came to Kiruna on the night train on Tuesday, was lowered to the 1,365-metre level on Wednesday, and had reindeer with LGAB's chief executive, Jan Moström-Niia, in the evening.
3 State-owned LGAB, which digs four-fifths of the iron ore of the European Union here and in Malmberget, says the visit was "a courtesy between colleagues".
4 Two people who were at the table say that something like a joint study of the Per Geijer rare earth deposit was discussed, that pellets for a steelworks at Ras Al-Khair were discussed as well, and that neither was agreed.
---
5 The union is not amused.
6 "We deliver to Germany, we deliver to Tata in IJmuiden, we deliver to Port Talbot as long as there is a Port Talbot; let us deliver on time first," says Marja-Liisa Kemi-Päiviö, chair of Gruv Tolvan, which is local branch 12 of the Swedish metalworkers' union IF Metall, referring to the railway to Narvik, torn up by a derailment in December and again in February, which leaves some 60,000 tonnes of pellets a day standing in the snow.
7 Narvik's port director, Børge Edvardsen Klingan, was in town the same Wednesday to say so in Norwegian.
---
8 Mattias Ädel-Juuso of the Gabna Sámi village, whose herds cross the deposit, has written to the Ministry of Climate and Enterprise to ask it to sanction no drilling before the calves are on the ground.
9 The ministry, as of this writing, has not replied.
10 As for me, I went to the swimming pool and found it in its new place.
* 11 Kiruna Kuriren | Responsible publisher | Cookie settings
E Place|Kiruna|Kiruna
E Firm|Tuwaiq-Hail Mining|Tuwaiq-Hail Mining
E Place|Riyadh|Riyadh
E Place|Saudi Arabia|Saudis
E Person|Turki Al-Babtain-Shammari|Turki Al-Babtain-Shammari
E Firm|LGAB|LGAB
E Person|Jan Moström-Niia|Jan Moström-Niia
E Commodity|iron ore|iron ore;ore
E Organization|European Union|European Union
E Place|Malmberget|Malmberget
E Place|Per Geijer|Per Geijer
E Commodity|rare earth|rare earth
E Commodity|pellets|pellets
E Place|Ras Al-Khair|Ras Al-Khair
E Place|Germany|Germany
E Firm|Tata|Tata
E Place|IJmuiden|IJmuiden
E Place|Port Talbot|Port Talbot
E Person|Marja-Liisa Kemi-Päiviö|Marja-Liisa Kemi-Päiviö
E Organization|Gruv Tolvan|Gruv Tolvan
E Organization|IF Metall|IF Metall
E Place|Sweden|Swedish
E Place|Narvik|Narvik
E Person|Børge Edvardsen Klingan|Børge Edvardsen Klingan
E Person|Mattias Ädel-Juuso|Mattias Ädel-Juuso
E Organization|Gabna Sámi village|Gabna Sámi village
E Organization|Ministry of Climate and Enterprise|Ministry of Climate and Enterprise
E Organization|Kiruna Kuriren|Kiruna Kuriren
E Commodity|reindeer|reindeer
C Kiruna|the town@0;here@3;town@7
C Tuwaiq-Hail Mining|its@2
C LGAB|which@3;We@6;we@6;we#2@6;us@6
C Gruv Tolvan|The union@5;which@6
C Mattias Ädel-Juuso|whose@8
C Ministry of Climate and Enterprise|it@8;The ministry@9
R Tuwaiq-Hail Mining|LOCATED_IN|Riyadh|2|asserted|-
R Turki Al-Babtain-Shammari|EMPLOYED_BY|Tuwaiq-Hail Mining|2|asserted|-
R Tuwaiq-Hail Mining|VISITED|Kiruna|2|asserted|on Tuesday
R Turki Al-Babtain-Shammari|VISITED|Kiruna|2|asserted|on Tuesday
R Turki Al-Babtain-Shammari|MET_WITH|Jan Moström-Niia|2|asserted|in the evening
R Tuwaiq-Hail Mining|MET_WITH|Jan Moström-Niia|2|asserted|in the evening
R Jan Moström-Niia|LEADS|LGAB|2|asserted|-
R Sweden|OWNS|LGAB|3-6|asserted|-
R LGAB|LOCATED_IN|Kiruna|3|asserted|-
R Tuwaiq-Hail Mining|AGREED_WITH|LGAB|2-4|denied|-
R LGAB|SUPPLIES|Tuwaiq-Hail Mining|2-4|expected|-
R LGAB|SUPPLIES|Germany|6|asserted|-
R LGAB|SUPPLIES|Tata|6|asserted|-
R LGAB|SUPPLIES|Port Talbot|6|asserted|-
R Tata|LOCATED_IN|IJmuiden|6|asserted|-
R LGAB|EXPORTS|pellets|6|asserted|-
R Marja-Liisa Kemi-Päiviö|LEADS|Gruv Tolvan|6|asserted|-
R Gruv Tolvan|SUBSIDIARY_OF|IF Metall|6|asserted|-
R IF Metall|LOCATED_IN|Sweden|6|asserted|-
R Børge Edvardsen Klingan|EMPLOYED_BY|Narvik|7|asserted|-
R Børge Edvardsen Klingan|VISITED|Kiruna|7|asserted|Wednesday
R Mattias Ädel-Juuso|EMPLOYED_BY|Gabna Sámi village|8|asserted|-
B 11

@u-070|Tanzanian daily|2023-05-09|VP: No going back on gold refineries, Barrick to sell a fifth at home
1 VICE-PRESIDENT Dr Philip Isdor Mpango-Kagoma has directed large-scale miners to set aside not less than 20 per cent of the gold they produce for refineries in the country and for the Bank of Tanzania (BoT), saying the era in which the doré was "weighed in Geita and counted in Geneva" was over.
2 Dr Mpango-Kagoma gave the directive yesterday in Mwanza after touring the Nyamagana Precious Metals Refinery (NPMR), 75 per cent of whose shares belong to Rozella General Trading LLC of Dubai and 25 per cent to the State Mining Corporation (STAMICO), and being told by its general manager, Anand Mohan-Das, that the plant ran at a tenth of its capacity.
3 He was accompanied by the Minister for Minerals, Dr Doto Biteko-Mashaka, the Mwanza Regional Commissioner, Adam Malima-Kighoma, and the Canadian High Commissioner to Tanzania, Kyle Nunas-Bélanger.
---
4 Barrick-Twiga Minerals, in which Toronto-listed Barrick holds 84 per cent and the government 16, said in a statement that it was ready to comply and had already agreed with the BoT on a first lot of 400 kilogrammes from Bulyanhulu and North Mara.
5 "What we cannot do is sell below the London price," said its country manager, Melkiory Ngido-Tarimo.
6 Geita Gold Mine, whose owner AngloAshanti moved its seat from Johannesburg to Denver last year, exports all its doré to Rand Refinery in South Africa and did not respond to questions.
---
7 Tanzania earned 2.8 billion US dollars from gold in 2022, with the United Arab Emirates, Switzerland and India as the leading destinations.
8 The Minister dismissed social media claims that NPMR had received gold from across the lake in the Democratic Republic of Congo.
9 "Not one gramme has entered from Bukavu," he said.
10 Minerals Commission Executive Secretary Yahya Samamba-Kilemile added that six people arrested by the police at Kirumba with 15 kilogrammes in a spare tyre were "not suppliers of anybody".
E Person|Philip Isdor Mpango-Kagoma|Philip Isdor Mpango-Kagoma;Mpango-Kagoma
E Commodity|gold|gold
E Organization|Bank of Tanzania|Bank of Tanzania;BoT
E Commodity|doré|doré
E Place|Geita|Geita
E Place|Geneva|Geneva
E Place|Mwanza|Mwanza
E Firm|Nyamagana Precious Metals Refinery|Nyamagana Precious Metals Refinery;NPMR
E Firm|Rozella General Trading LLC|Rozella General Trading LLC
E Place|Dubai|Dubai
E Firm|State Mining Corporation|State Mining Corporation;STAMICO
E Person|Anand Mohan-Das|Anand Mohan-Das
E Person|Doto Biteko-Mashaka|Doto Biteko-Mashaka
E Person|Adam Malima-Kighoma|Adam Malima-Kighoma
E Place|Canada|Canadian
E Place|Tanzania|Tanzania
E Person|Kyle Nunas-Bélanger|Kyle Nunas-Bélanger
E Firm|Barrick-Twiga Minerals|Barrick-Twiga Minerals
E Firm|Barrick|Barrick
E Place|Toronto|Toronto
E Place|Bulyanhulu|Bulyanhulu
E Place|North Mara|North Mara
E Place|London|London
E Person|Melkiory Ngido-Tarimo|Melkiory Ngido-Tarimo
E Firm|Geita Gold Mine|Geita Gold Mine
E Firm|AngloAshanti|AngloAshanti
E Place|Johannesburg|Johannesburg
E Place|Denver|Denver
E Firm|Rand Refinery|Rand Refinery
E Place|South Africa|South Africa
E Place|United Arab Emirates|United Arab Emirates
E Place|Switzerland|Switzerland
E Place|India|India
E Place|Democratic Republic of the Congo|Democratic Republic of Congo
E Place|Bukavu|Bukavu
E Organization|Minerals Commission|Minerals Commission
E Person|Yahya Samamba-Kilemile|Yahya Samamba-Kilemile
E Place|Kirumba|Kirumba
C Philip Isdor Mpango-Kagoma|He@3
C Nyamagana Precious Metals Refinery|its@2;the plant@2
C Tanzania|the country@1;the government@4
C Barrick-Twiga Minerals|it@4;we@5;its@5
C Geita Gold Mine|whose@6
C AngloAshanti|its@6
C Doto Biteko-Mashaka|The Minister@8;he@9
R Philip Isdor Mpango-Kagoma|EMPLOYED_BY|Tanzania|1-3|asserted|-
R Philip Isdor Mpango-Kagoma|VISITED|Mwanza|2|asserted|yesterday
R Rozella General Trading LLC|OWNS|Nyamagana Precious Metals Refinery|2|asserted|-
R State Mining Corporation|INVESTED_IN|Nyamagana Precious Metals Refinery|2|asserted|-
R Rozella General Trading LLC|LOCATED_IN|Dubai|2|asserted|-
R Anand Mohan-Das|LEADS|Nyamagana Precious Metals Refinery|2|asserted|-
R Doto Biteko-Mashaka|VISITED|Mwanza|2-3|asserted|yesterday
R Adam Malima-Kighoma|VISITED|Mwanza|2-3|asserted|yesterday
R Kyle Nunas-Bélanger|VISITED|Mwanza|2-3|asserted|yesterday
R Adam Malima-Kighoma|LEADS|Mwanza|3|asserted|-
R Doto Biteko-Mashaka|EMPLOYED_BY|Tanzania|3|asserted|-
R Kyle Nunas-Bélanger|EMPLOYED_BY|Canada|3|asserted|-
R Barrick|OWNS|Barrick-Twiga Minerals|4|asserted|-
R Tanzania|INVESTED_IN|Barrick-Twiga Minerals|3-4|asserted|-
R Barrick-Twiga Minerals|AGREED_WITH|Bank of Tanzania|4|asserted|-
R Barrick-Twiga Minerals|SUPPLIES|Bank of Tanzania|4|expected|-
R Bank of Tanzania|IMPORTS|gold|1-4|expected|-
R Melkiory Ngido-Tarimo|EMPLOYED_BY|Barrick-Twiga Minerals|5|asserted|-
R AngloAshanti|OWNS|Geita Gold Mine|6|asserted|-
R AngloAshanti|LOCATED_IN|Denver|6|asserted|last year
R Geita Gold Mine|EXPORTS|doré|6|asserted|-
R Geita Gold Mine|SUPPLIES|Rand Refinery|6|asserted|-
R Rand Refinery|IMPORTS|doré|6|asserted|-
R Rand Refinery|LOCATED_IN|South Africa|6|asserted|-
R Tanzania|EXPORTS|gold|7|asserted|in 2022
R Tanzania|SUPPLIES|United Arab Emirates|7|asserted|in 2022
R Tanzania|SUPPLIES|Switzerland|7|asserted|in 2022
R Tanzania|SUPPLIES|India|7|asserted|in 2022
R United Arab Emirates|IMPORTS|gold|7|asserted|in 2022
R Switzerland|IMPORTS|gold|7|asserted|in 2022
R India|IMPORTS|gold|7|asserted|in 2022
R Nyamagana Precious Metals Refinery|IMPORTS|gold|8|denied|-
R Democratic Republic of the Congo|SUPPLIES|Nyamagana Precious Metals Refinery|8|denied|-
R Yahya Samamba-Kilemile|LEADS|Minerals Commission|10|asserted|-

@u-071|Bahraini daily, press release printed|2025-02-26|Dilmun Aluminium Rolling-Sitra Signs Three-Year Metal Supply Agreement with Hydro of Norway's Qatar Venture
1 MANAMA – 26 February 2025 – Dilmun Aluminium Rolling-Sitra B.S.C.(c) ("DARS" or the "Company"), the Sitra-based producer of flat rolled aluminium and a wholly owned subsidiary of Mumtalakat-Asry Holding, is pleased to announce the signing of a three-year agreement with Qatalum Marketing, the Doha sales arm of the joint venture between QatarEnergy and Norsk Hydro ASA, for the purchase of 45,000 tonnes per year of rolling slabs beginning 1 April 2025.
2 The agreement was signed at DARS's headquarters by Mr. Ameen Sultan Jaffar-Alawi, Chief Executive Officer, and Mr. Håkon Bratteberg Lie, Managing Director of Qatalum Marketing, in the presence of H.E. Abdulla bin Adel Fakhro-Kanoo, Bahrain's Minister of Industry and Commerce, and the Norwegian Chargé d'Affaires, Ms. Turid Bjørndal.
---
3 The Company has until now sourced its slabs exclusively from Aluminium Bahrain B.S.C. (Alba; Ticker Code: ALBH), which will remain its principal supplier.
4 "Diversification is not divorce," remarked Mr. Jaffar-Alawi.
5 DARS exports coil and sheet to 31 countries, including the United States, Italy, Turkey, Egypt and South Africa; following the doubling of the US tariff it expects to redirect a part of its American volumes to Europe.
6 Forward-looking statements in this announcement involve risks.
---
7 The Board of Directors, which is chaired by Shaikha Noor bint Khalifa Al Khalifa-Mannai, further resolved not to proceed with the previously announced acquisition of Tunisia's Laminor Sfax S.A.
8 About DARS: incorporated in 1981 by six Gulf states and privatised in 2009, DARS employs 730 people.
* 9 Media Enquiries: Corporate Communications, Tel: +973 1700 0000
* 10 Reader services: Prayer timings | Forex | Cinema | Letters to the Editor
E Firm|Dilmun Aluminium Rolling-Sitra B.S.C.(c)|Dilmun Aluminium Rolling-Sitra B.S.C.(c);Dilmun Aluminium Rolling-Sitra;DARS
E Place|Manama|MANAMA
E Place|Sitra|Sitra
E Commodity|flat rolled aluminium|flat rolled aluminium
E Firm|Mumtalakat-Asry Holding|Mumtalakat-Asry Holding
E Firm|Qatalum Marketing|Qatalum Marketing
E Place|Doha|Doha
E Firm|QatarEnergy|QatarEnergy
E Firm|Norsk Hydro ASA|Norsk Hydro ASA;Hydro
E Place|Norway|Norway;Norwegian
E Place|Qatar|Qatar
E Commodity|rolling slabs|rolling slabs;slabs
E Person|Ameen Sultan Jaffar-Alawi|Ameen Sultan Jaffar-Alawi;Jaffar-Alawi
E Person|Håkon Bratteberg Lie|Håkon Bratteberg Lie
E Person|Abdulla bin Adel Fakhro-Kanoo|Abdulla bin Adel Fakhro-Kanoo
E Place|Bahrain|Bahrain
E Person|Turid Bjørndal|Turid Bjørndal
E Firm|Aluminium Bahrain B.S.C.|Aluminium Bahrain B.S.C.;Alba;ALBH
E Commodity|coil|coil
E Commodity|sheet|sheet
E Place|United States|United States;US;American
E Place|Italy|Italy
E Place|Turkey|Turkey
E Place|Egypt|Egypt
E Place|South Africa|South Africa
E Place|Europe|Europe
E Person|Noor bint Khalifa Al Khalifa-Mannai|Noor bint Khalifa Al Khalifa-Mannai
E Firm|Laminor Sfax S.A.|Laminor Sfax S.A.
E Place|Tunisia|Tunisia
C Dilmun Aluminium Rolling-Sitra B.S.C.(c)|the "Company@1;The Company@3;its@3;its#2@3;it@5;its@5
C Qatalum Marketing|the Doha sales arm@1
C Aluminium Bahrain B.S.C.|which@3
R Dilmun Aluminium Rolling-Sitra B.S.C.(c)|LOCATED_IN|Sitra|1|asserted|-
R Dilmun Aluminium Rolling-Sitra B.S.C.(c)|SUBSIDIARY_OF|Mumtalakat-Asry Holding|1|asserted|-
R Dilmun Aluminium Rolling-Sitra B.S.C.(c)|AGREED_WITH|Qatalum Marketing|1|asserted|-
R Qatalum Marketing|SUPPLIES|Dilmun Aluminium Rolling-Sitra B.S.C.(c)|1|expected|1 April 2025
R Dilmun Aluminium Rolling-Sitra B.S.C.(c)|IMPORTS|rolling slabs|1|expected|1 April 2025
R Qatalum Marketing|LOCATED_IN|Doha|1|asserted|-
R Qatalum Marketing|SUBSIDIARY_OF|QatarEnergy|1|asserted|-
R Qatalum Marketing|SUBSIDIARY_OF|Norsk Hydro ASA|1|asserted|-
R Norsk Hydro ASA|LOCATED_IN|Norway|0|asserted|-
R Ameen Sultan Jaffar-Alawi|LEADS|Dilmun Aluminium Rolling-Sitra B.S.C.(c)|2|asserted|-
R Håkon Bratteberg Lie|LEADS|Qatalum Marketing|2|asserted|-
R Abdulla bin Adel Fakhro-Kanoo|EMPLOYED_BY|Bahrain|2|asserted|-
R Turid Bjørndal|EMPLOYED_BY|Norway|2|asserted|-
R Ameen Sultan Jaffar-Alawi|MET_WITH|Håkon Bratteberg Lie|2|asserted|-
R Aluminium Bahrain B.S.C.|SUPPLIES|Dilmun Aluminium Rolling-Sitra B.S.C.(c)|3|asserted|until now
R Dilmun Aluminium Rolling-Sitra B.S.C.(c)|IMPORTS|rolling slabs|3|asserted|until now
R Dilmun Aluminium Rolling-Sitra B.S.C.(c)|EXPORTS|coil|5|asserted|-
R Dilmun Aluminium Rolling-Sitra B.S.C.(c)|EXPORTS|sheet|5|asserted|-
R Dilmun Aluminium Rolling-Sitra B.S.C.(c)|SUPPLIES|United States|5|asserted|-
R Dilmun Aluminium Rolling-Sitra B.S.C.(c)|SUPPLIES|Italy|5|asserted|-
R Dilmun Aluminium Rolling-Sitra B.S.C.(c)|SUPPLIES|Turkey|5|asserted|-
R Dilmun Aluminium Rolling-Sitra B.S.C.(c)|SUPPLIES|Egypt|5|asserted|-
R Dilmun Aluminium Rolling-Sitra B.S.C.(c)|SUPPLIES|South Africa|5|asserted|-
R Dilmun Aluminium Rolling-Sitra B.S.C.(c)|SUPPLIES|Europe|5|expected|-
R United States|IMPORTS|coil|5|asserted|-
R Italy|IMPORTS|coil|5|asserted|-
R Turkey|IMPORTS|coil|5|asserted|-
R Egypt|IMPORTS|coil|5|asserted|-
R South Africa|IMPORTS|coil|5|asserted|-
R United States|IMPORTS|sheet|5|asserted|-
R Italy|IMPORTS|sheet|5|asserted|-
R Turkey|IMPORTS|sheet|5|asserted|-
R Egypt|IMPORTS|sheet|5|asserted|-
R South Africa|IMPORTS|sheet|5|asserted|-
R Noor bint Khalifa Al Khalifa-Mannai|LEADS|Dilmun Aluminium Rolling-Sitra B.S.C.(c)|5-7|asserted|-
R Dilmun Aluminium Rolling-Sitra B.S.C.(c)|OWNS|Laminor Sfax S.A.|5-7|denied|-
R Laminor Sfax S.A.|LOCATED_IN|Tunisia|7|asserted|-
B 9,10

@u-072|Paraguayan paper in English|2024-05-30|Stroessner's Bridge of Silence: Itaipú talks, a tariff, and who eats the beef
1 After five months, eleven meetings and one walk-out, Paraguay and Brazil have settled on a tariff of US$19.28 per kilowatt-month for the electricity of the binational dam of Itaipú, Paraguayan Foreign Minister Rogelio Ramos Lezama-Báez said on his return from Brasília, where he and the Paraguayan side's director of the dam, Justo Zacarías Irún, had been received by Brazilian President Luiz Inácio Lula da Silva.
2 The agreement, which was confirmed by the Ministry of Mines and Energy in Brasília, keeps the price until the end of 2026, after which Paraguay will be free, or so Asunción reads it, to sell its unused half to whomever it pleases.
3 At present it may sell to nobody but its neighbour's Eletrobras, and the power that once went to a Bitcoin farm in Hernandarias, run by the Canadian firm Bitfarm Andes, was cut off in March.
---
4 In the Senate, Esperanza Martínez Lleida of the Guasú Front denounced the deal as "the same bridge of silence that Stroessner built", and accused the Foreign Minister of having bargained away US$300 million for the right to pave a road.
5 He denied it on Radio Ñandutí the same morning.
---
6 The other news is beef.
7 The United States reopened its market to Paraguayan beef in December after a quarter of a century, and by April had taken 9,400 tonnes, more than Brazil or Israel, and nearly as much as Chile and Taiwan.
8 A group of US senators, led by Jon Tester-Rounds of Montana, tried in March to have the decision undone, with no result.
9 Frigorífico Chaco Central, which is majority-owned by the Mennonite cooperative Fernheim-Chortitzer of Filadelfia and in which the World Bank's International Finance Corporation (IFC) has put US$40 million, ships three containers a week from Villeta.
10 Russia, once the first customer, has bought none from it since its banks were cut off from SWIFT.
* 11 Share on X - Top rated: The tereré that travelled to space
E Place|Paraguay|Paraguay;Paraguayan;Asunción
E Place|Brazil|Brazil;Brazilian
E Commodity|electricity|electricity
E Place|Itaipú|Itaipú
E Person|Rogelio Ramos Lezama-Báez|Rogelio Ramos Lezama-Báez
E Place|Brasília|Brasília
E Person|Justo Zacarías Irún|Justo Zacarías Irún
E Person|Luiz Inácio Lula da Silva|Luiz Inácio Lula da Silva
E Organization|Ministry of Mines and Energy|Ministry of Mines and Energy
E Firm|Eletrobras|Eletrobras
E Place|Hernandarias|Hernandarias
E Firm|Bitfarm Andes|Bitfarm Andes
E Place|Canada|Canadian
E Organization|Senate|Senate
E Person|Esperanza Martínez Lleida|Esperanza Martínez Lleida
E Organization|Guasú Front|Guasú Front
E Person|Stroessner|Stroessner
E Organization|Radio Ñandutí|Radio Ñandutí
E Commodity|beef|beef
E Place|United States|United States;US
E Place|Israel|Israel
E Place|Chile|Chile
E Place|Taiwan|Taiwan
E Person|Jon Tester-Rounds|Jon Tester-Rounds
E Place|Montana|Montana
E Firm|Frigorífico Chaco Central|Frigorífico Chaco Central
E Firm|Fernheim-Chortitzer|Fernheim-Chortitzer
E Place|Filadelfia|Filadelfia
E Organization|World Bank|World Bank
E Organization|International Finance Corporation|International Finance Corporation;IFC
E Place|Villeta|Villeta
E Place|Russia|Russia
E Organization|SWIFT|SWIFT
C Rogelio Ramos Lezama-Báez|his@1;he@1;the Foreign Minister@4;He@5
C Paraguay|its@2;it#2@2;it@3;its@3
C Brazil|its neighbour@3
C Itaipú|the binational dam@1;the dam@1
C Frigorífico Chaco Central|which@9;which#2@9;it@10
C Russia|its@10
R Paraguay|AGREED_WITH|Brazil|1|asserted|-
R Rogelio Ramos Lezama-Báez|EMPLOYED_BY|Paraguay|1|asserted|-
R Rogelio Ramos Lezama-Báez|VISITED|Brasília|1|asserted|-
R Justo Zacarías Irún|VISITED|Brasília|1|asserted|-
R Justo Zacarías Irún|LEADS|Itaipú|1|asserted|-
R Luiz Inácio Lula da Silva|LEADS|Brazil|1|asserted|-
R Rogelio Ramos Lezama-Báez|MET_WITH|Luiz Inácio Lula da Silva|1|asserted|-
R Justo Zacarías Irún|MET_WITH|Luiz Inácio Lula da Silva|1|asserted|-
R Ministry of Mines and Energy|LOCATED_IN|Brasília|2|asserted|-
R Paraguay|EXPORTS|electricity|1-2|expected|after
R Paraguay|SUPPLIES|Eletrobras|3|asserted|At present
R Paraguay|EXPORTS|electricity|1-3|asserted|At present
R Eletrobras|IMPORTS|electricity|1-3|asserted|At present
R Eletrobras|LOCATED_IN|Brazil|3|asserted|-
R Bitfarm Andes|LOCATED_IN|Canada|3|asserted|-
R Esperanza Martínez Lleida|EMPLOYED_BY|Guasú Front|4|asserted|-
R Esperanza Martínez Lleida|EMPLOYED_BY|Senate|4|asserted|-
R Rogelio Ramos Lezama-Báez|ACCUSED_BY|Esperanza Martínez Lleida|4|asserted|-
R Paraguay|SUPPLIES|United States|7|asserted|by April
R United States|IMPORTS|beef|7|asserted|by April
R Paraguay|EXPORTS|beef|7|asserted|by April
R Paraguay|SUPPLIES|Brazil|7|asserted|by April
R Paraguay|SUPPLIES|Israel|7|asserted|by April
R Paraguay|SUPPLIES|Chile|7|asserted|by April
R Paraguay|SUPPLIES|Taiwan|7|asserted|by April
R Brazil|IMPORTS|beef|7|asserted|by April
R Israel|IMPORTS|beef|7|asserted|by April
R Chile|IMPORTS|beef|7|asserted|by April
R Taiwan|IMPORTS|beef|7|asserted|by April
R Jon Tester-Rounds|EMPLOYED_BY|United States|8|asserted|-
R Fernheim-Chortitzer|OWNS|Frigorífico Chaco Central|9|asserted|-
R Fernheim-Chortitzer|LOCATED_IN|Filadelfia|9|asserted|-
R International Finance Corporation|SUBSIDIARY_OF|World Bank|9|asserted|-
R International Finance Corporation|INVESTED_IN|Frigorífico Chaco Central|9|asserted|-
R Frigorífico Chaco Central|EXPORTS|beef|6-9|asserted|-
R Frigorífico Chaco Central|SUPPLIES|Russia|10|denied|since its banks
R Russia|IMPORTS|beef|7-10|denied|since its banks
R Russia|SANCTIONED_BY|SWIFT|10|asserted|-
B 11

@u-073|Bhutanese paper|2022-06-18|Bhutan's potatoes cross at Phuentsholing again, ferrosilicon does not
1 For the first time since the gates were closed in March 2020, farmers from Chapcha and Gangtey could on Thursday see their own potatoes being auctioned at the Food Corporation of Bhutan Limited's yard in Phuentsholing, where nine Indian traders, most of them from Siliguri and Falakata, bought 312 metric tonnes at an average of Nu 24 a kilogram.
2 The Department of Agricultural Marketing and Cooperatives' officiating director, Dorji Rinchen-Wangmo, said that arrivals would pick up in July and that Bangladesh, which used to take apples and mandarin through Burimari, had been requested in writing to let the trucks in.
---
3 The smelters at Pasakha had a worse week.
4 India's Ministry of Steel has not renewed the certificate that exempted Bhutanese ferrosilicon from its quality control order, and without it, said the general secretary of the Association of Bhutanese Industries, Pema Tenzin-Norbu, no consignment has been able to enter since June 1.
5 Druk Ferro Alloys-Saint Gobain, which sells 90 per cent of what it makes to steel mills in Durgapur and Raipur, has switched off two of its furnaces.
6 Chief executive Tshering Phuntsho-Lhamo said that the company had tried Italy and Japan, and that Genoa "is a long way from Pasakha".
7 A team from the Bureau of Indian Standards is expected at the plants next week.
---
8 The Economic Affairs Minister, Lyonpo Loknath Sharma-Ghalley, who is in Delhi with the Bhutan Chamber of Commerce & Industry (BCCI), raised the matter with India's commerce minister, Piyush Goyal-Mehta, on Friday and was "assured of early resolution", the Ministry of Economic Affairs posted on its Facebook page.
9 Bhutan's electricity exports, which brought in Nu 24.4 billion last year, all of it from India, are not affected.
10 In Kanglung, meanwhile, 14 head of yak died of bloat.
E Place|Bhutan|Bhutan;Bhutanese
E Commodity|potatoes|potatoes
E Place|Phuentsholing|Phuentsholing
E Commodity|ferrosilicon|ferrosilicon
E Place|Chapcha|Chapcha
E Place|Gangtey|Gangtey
E Firm|Food Corporation of Bhutan Limited|Food Corporation of Bhutan Limited
E Place|India|India;Indian
E Place|Siliguri|Siliguri
E Place|Falakata|Falakata
E Organization|Department of Agricultural Marketing and Cooperatives|Department of Agricultural Marketing and Cooperatives
E Person|Dorji Rinchen-Wangmo|Dorji Rinchen-Wangmo
E Place|Bangladesh|Bangladesh
E Commodity|apples|apples
E Commodity|mandarin|mandarin
E Place|Burimari|Burimari
E Place|Pasakha|Pasakha
E Organization|Ministry of Steel|Ministry of Steel
E Organization|Association of Bhutanese Industries|Association of Bhutanese Industries
E Person|Pema Tenzin-Norbu|Pema Tenzin-Norbu
E Firm|Druk Ferro Alloys-Saint Gobain|Druk Ferro Alloys-Saint Gobain
E Place|Durgapur|Durgapur
E Place|Raipur|Raipur
E Person|Tshering Phuntsho-Lhamo|Tshering Phuntsho-Lhamo
E Place|Italy|Italy
E Place|Japan|Japan
E Place|Genoa|Genoa
E Organization|Bureau of Indian Standards|Bureau of Indian Standards
E Person|Loknath Sharma-Ghalley|Loknath Sharma-Ghalley
E Place|Delhi|Delhi
E Organization|Bhutan Chamber of Commerce & Industry|Bhutan Chamber of Commerce & Industry;BCCI
E Person|Piyush Goyal-Mehta|Piyush Goyal-Mehta
E Organization|Ministry of Economic Affairs|Ministry of Economic Affairs
E Firm|Facebook|Facebook
E Commodity|electricity|electricity
E Place|Kanglung|Kanglung
E Commodity|yak|yak
C Bangladesh|which@2
C Ministry of Steel|its@4
C Druk Ferro Alloys-Saint Gobain|which@5;it@5;its@5;the company@6
C Loknath Sharma-Ghalley|who@8
C Ministry of Economic Affairs|its@8
R Bhutan|EXPORTS|potatoes|0-1|asserted|on Thursday
R Bhutan|SUPPLIES|India|0-1|asserted|on Thursday
R India|IMPORTS|potatoes|1|asserted|on Thursday
R Siliguri|IMPORTS|potatoes|1|asserted|on Thursday
R Falakata|IMPORTS|potatoes|1|asserted|on Thursday
R Dorji Rinchen-Wangmo|LEADS|Department of Agricultural Marketing and Cooperatives|2|asserted|-
R Bangladesh|IMPORTS|apples|2|asserted|-
R Bangladesh|IMPORTS|mandarin|2|asserted|-
R Bhutan|SUPPLIES|Bangladesh|0-2|asserted|-
R Ministry of Steel|LOCATED_IN|India|4|asserted|-
R Bhutan|EXPORTS|ferrosilicon|4|denied|since June 1
R Bhutan|SUPPLIES|India|4|denied|since June 1
R Pema Tenzin-Norbu|EMPLOYED_BY|Association of Bhutanese Industries|4|asserted|-
R Bhutan|SANCTIONED_BY|Ministry of Steel|4|asserted|since June 1
R Druk Ferro Alloys-Saint Gobain|SUPPLIES|Durgapur|5|asserted|-
R Druk Ferro Alloys-Saint Gobain|SUPPLIES|Raipur|5|asserted|-
R Druk Ferro Alloys-Saint Gobain|EXPORTS|ferrosilicon|4-5|asserted|-
R Druk Ferro Alloys-Saint Gobain|LOCATED_IN|Pasakha|3-5|asserted|-
R Durgapur|IMPORTS|ferrosilicon|4-5|asserted|-
R Raipur|IMPORTS|ferrosilicon|4-5|asserted|-
R Tshering Phuntsho-Lhamo|LEADS|Druk Ferro Alloys-Saint Gobain|6|asserted|-
R Bureau of Indian Standards|VISITED|Pasakha|3-7|expected|next week
R Loknath Sharma-Ghalley|LEADS|Ministry of Economic Affairs|8|asserted|-
R Loknath Sharma-Ghalley|VISITED|Delhi|8|asserted|on Friday
R Bhutan Chamber of Commerce & Industry|VISITED|Delhi|8|asserted|on Friday
R Loknath Sharma-Ghalley|MET_WITH|Piyush Goyal-Mehta|8|asserted|on Friday
R Piyush Goyal-Mehta|EMPLOYED_BY|India|8|asserted|-
R Bhutan|EXPORTS|electricity|9|asserted|last year
R India|IMPORTS|electricity|9|asserted|last year

@u-074|Montenegrin daily in English|2023-08-24|Kumbor marina: a prince, a prosecutor, and the man from Baku
1 The Special State Prosecutor's Office (SDT) has opened an inquiry into how the former barracks of Kumbor came to be leased in 2012 for ninety years to Azmont-Xəzər Investments, the Montenegrin subsidiary of the Azerbaijani state oil company SOCAR, for one euro and a promise, Vijesti-Pobjeda has learned from two sources familiar with the file.
2 Its head, Vladimir Novović-Radulović, would neither confirm nor deny.
3 The company's executive director, Rashad Aliyev-Qasımzadə, 44, a former adviser to the Azerbaijani ambassador in Podgorica, replied in writing that everything was approved by the Parliament of Montenegro, "whose stamp is larger than my hand".
---
4 On the terrace in Kumbor the matter was discussed this week in at least four languages.
5 Prince Nikša Crnojević-Lovćenski the Younger, who has an office in the marina, told this daily that he has no share in it and never had.
6 Another guest, Aleksandr Rybin-Lazarev, the Russian potash dealer whom Montenegro put on its sanctions list in April last year together with 33 others, in step with the EU, was nowhere to be seen, although his yacht, the Ledi Marija, has been tied up at berth 41 since before the war and is guarded by the Police Directorate.
7 The State Property Administration says that it is not entitled to sell her.
---
8 SOCAR has put 410 million euros into Kumbor, by its own account, and intends to spend 200 more.
9 Minister of Spatial Planning, Urbanism and State Property Janko Odović-Vuk, of Montenegro's caretaker government, flew to Baku in May to ask when; on the plane back he told reporters that he had met the company's vice-president, Zaur Qurbanlı, and been given tea.
10 A rival project, in which the Emirati developer Alkandar-Adriatic was to lease Velika Plaža, died in the spring after the mayor of Ulcinj, Osman Barjaktari, refused to sign.
* 11 Photo: Boris P. * Bonus video: When you have to
* 12 Comments (37) Sort: best rated. "They are all the same." +112 -3
E Organization|Special State Prosecutor's Office|Special State Prosecutor's Office;SDT
E Place|Kumbor|Kumbor
E Firm|Azmont-Xəzər Investments|Azmont-Xəzər Investments
E Place|Montenegro|Montenegrin;Montenegro
E Place|Azerbaijan|Azerbaijani
E Firm|SOCAR|SOCAR
E Organization|Vijesti-Pobjeda|Vijesti-Pobjeda
E Person|Vladimir Novović-Radulović|Vladimir Novović-Radulović
E Person|Rashad Aliyev-Qasımzadə|Rashad Aliyev-Qasımzadə
E Place|Podgorica|Podgorica
E Organization|Parliament of Montenegro|Parliament of Montenegro
E Person|Nikša Crnojević-Lovćenski the Younger|Nikša Crnojević-Lovćenski the Younger
E Person|Aleksandr Rybin-Lazarev|Aleksandr Rybin-Lazarev
E Place|Russia|Russian
E Commodity|potash|potash
E Organization|European Union|EU
E Vessel|Ledi Marija|Ledi Marija
E Organization|Police Directorate|Police Directorate
E Organization|State Property Administration|State Property Administration
E Person|Janko Odović-Vuk|Janko Odović-Vuk
E Place|Baku|Baku
E Person|Zaur Qurbanlı|Zaur Qurbanlı
E Firm|Alkandar-Adriatic|Alkandar-Adriatic
E Place|United Arab Emirates|Emirati
E Place|Velika Plaža|Velika Plaža
E Place|Ulcinj|Ulcinj
E Person|Osman Barjaktari|Osman Barjaktari
E Person|Boris P.|Boris P.
C Special State Prosecutor's Office|Its@2
C Azmont-Xəzər Investments|The company@3
C Parliament of Montenegro|whose@3
C Rashad Aliyev-Qasımzadə|my@3
C Nikša Crnojević-Lovćenski the Younger|who@5;he@5
C Kumbor|the marina@5;it@5
C Aleksandr Rybin-Lazarev|whom@6;his@6
C Ledi Marija|his yacht@6;her@7
C State Property Administration|it@7
C SOCAR|its@8;the company@9
C Janko Odović-Vuk|he@9;he#2@9
R Azmont-Xəzər Investments|SUBSIDIARY_OF|SOCAR|1|asserted|-
R Azmont-Xəzər Investments|LOCATED_IN|Montenegro|1|asserted|-
R Azerbaijan|OWNS|SOCAR|1|asserted|-
R SOCAR|LOCATED_IN|Azerbaijan|1|asserted|-
R Vladimir Novović-Radulović|LEADS|Special State Prosecutor's Office|2|asserted|-
R Rashad Aliyev-Qasımzadə|LEADS|Azmont-Xəzər Investments|3|asserted|-
R Nikša Crnojević-Lovćenski the Younger|INVESTED_IN|Kumbor|5|denied|-
R Aleksandr Rybin-Lazarev|SANCTIONED_BY|Montenegro|6|asserted|in April last year
R Aleksandr Rybin-Lazarev|SANCTIONED_BY|European Union|6|asserted|in April last year
R Aleksandr Rybin-Lazarev|OWNS|Ledi Marija|6|asserted|-
R Ledi Marija|LOCATED_IN|Kumbor|4-6|asserted|since before the war
R Ledi Marija|ARRESTED_BY|Police Directorate|6|asserted|-
R SOCAR|INVESTED_IN|Kumbor|8|asserted|-
R SOCAR|INVESTED_IN|Kumbor|8|expected|-
R Janko Odović-Vuk|EMPLOYED_BY|Montenegro|9|asserted|-
R Janko Odović-Vuk|VISITED|Baku|9|asserted|in May
R Janko Odović-Vuk|MET_WITH|Zaur Qurbanlı|9|asserted|in May
R Zaur Qurbanlı|EMPLOYED_BY|SOCAR|9|asserted|-
R Alkandar-Adriatic|INVESTED_IN|Velika Plaža|10|denied|in the spring
R Alkandar-Adriatic|LOCATED_IN|United Arab Emirates|10|asserted|-
R Osman Barjaktari|LEADS|Ulcinj|10|asserted|-
R Alkandar-Adriatic|AGREED_WITH|Osman Barjaktari|10|denied|in the spring
B 11,12

@u-075|Malagasy weekly, English page|2024-11-15|Vanilla: the campaign is open, the buyers are not
1 The export campaign for vanilla, declared open on 31 October by the Ministry of Industrialization and Commerce, has so far seen the departure from Toamasina of 84 tons only, against 290 tons at the same date of last year, and in Sambava, Antalaha and Vohémar, where planters sleep beside their beans for fear of thieves, the kilo of prepared black is offered at 180,000 ariary without finding takers.
2 The Americans, who in a normal year take half, are waiting for the result of their election to be digested; MacCormond-Nilsson, the spice house of Baltimore, confirms that it has bought nothing since June.
3 The Germans and the French buy small.
---
4 Henri Ramanantsoa Rabe, president of the National Vanilla Council (CNV), incriminates Uganda and Papua New Guinea, "which sell at any price", but the planters incriminate him.
5 "It is his cousins who have the licences," protests Mme Zafisoa Bemiarana, who leads the union of Bemalamatra and who came down to Antananarivo last week with eleven others to knock at the door of the minister, Davida Ralambomanana.
6 The minister did not receive them.
7 He had received two days before, it is true, the vice president of Madagasikara Natural Flavors of Geneva, Mr. Emanuele Gilardoni-Frey, and had promised him, according to the house, the lifting of the suspension that has weighed since August on its local arm, Sava Aromes SARL.
---
8 The Indian Ocean Commission, which has its seat in Ebène, Mauritius, proposes a common label, about which nobody is against.
9 At the airport of Sambava a plaque recalls that Mr. Didier Ratsiraka-Andria, then Admiral, sanctioned the works in 1978.
10 The runway has potholes.
E Commodity|vanilla|vanilla;Vanilla;beans;prepared black
E Organization|Ministry of Industrialization and Commerce|Ministry of Industrialization and Commerce
E Place|Toamasina|Toamasina
E Place|Sambava|Sambava
E Place|Antalaha|Antalaha
E Place|Vohémar|Vohémar
E Place|United States|Americans
E Firm|MacCormond-Nilsson|MacCormond-Nilsson
E Place|Baltimore|Baltimore
E Place|Germany|Germans
E Place|France|French
E Person|Henri Ramanantsoa Rabe|Henri Ramanantsoa Rabe
E Organization|National Vanilla Council|National Vanilla Council;CNV
E Place|Uganda|Uganda
E Place|Papua New Guinea|Papua New Guinea
E Person|Zafisoa Bemiarana|Zafisoa Bemiarana
E Organization|union of Bemalamatra|union of Bemalamatra
E Place|Antananarivo|Antananarivo
E Person|Davida Ralambomanana|Davida Ralambomanana
E Firm|Madagasikara Natural Flavors|Madagasikara Natural Flavors
E Place|Geneva|Geneva
E Person|Emanuele Gilardoni-Frey|Emanuele Gilardoni-Frey
E Firm|Sava Aromes SARL|Sava Aromes SARL
E Organization|Indian Ocean Commission|Indian Ocean Commission
E Place|Ebène|Ebène
E Place|Mauritius|Mauritius
E Person|Didier Ratsiraka-Andria|Didier Ratsiraka-Andria
C United States|who@2;their@2
C MacCormond-Nilsson|the spice house of Baltimore@2;it@2
C Henri Ramanantsoa Rabe|him@4;his@5
C Zafisoa Bemiarana|who#2@5;who#3@5
C Davida Ralambomanana|The minister@6;He@7
C Emanuele Gilardoni-Frey|him@7
C Madagasikara Natural Flavors|the house@7;its@7
C Indian Ocean Commission|which@8;its@8
R Toamasina|EXPORTS|vanilla|1|asserted|so far
R United States|IMPORTS|vanilla|1-2|asserted|in a normal year
R MacCormond-Nilsson|LOCATED_IN|Baltimore|2|asserted|-
R MacCormond-Nilsson|IMPORTS|vanilla|1-2|denied|since June
R Germany|IMPORTS|vanilla|1-3|asserted|-
R France|IMPORTS|vanilla|1-3|asserted|-
R Henri Ramanantsoa Rabe|LEADS|National Vanilla Council|4|asserted|-
R Uganda|ACCUSED_BY|Henri Ramanantsoa Rabe|4|asserted|-
R Papua New Guinea|ACCUSED_BY|Henri Ramanantsoa Rabe|4|asserted|-
R Uganda|EXPORTS|vanilla|1-4|alleged|-
R Papua New Guinea|EXPORTS|vanilla|1-4|alleged|-
R Henri Ramanantsoa Rabe|ACCUSED_BY|Zafisoa Bemiarana|4-5|asserted|-
R Zafisoa Bemiarana|LEADS|union of Bemalamatra|5|asserted|-
R Zafisoa Bemiarana|VISITED|Antananarivo|5|asserted|last week
R union of Bemalamatra|VISITED|Antananarivo|5|asserted|last week
R Davida Ralambomanana|LEADS|Ministry of Industrialization and Commerce|1-5|asserted|-
R Zafisoa Bemiarana|MET_WITH|Davida Ralambomanana|5-6|denied|last week
R Davida Ralambomanana|MET_WITH|Emanuele Gilardoni-Frey|7|asserted|two days before
R Emanuele Gilardoni-Frey|EMPLOYED_BY|Madagasikara Natural Flavors|7|asserted|-
R Madagasikara Natural Flavors|LOCATED_IN|Geneva|7|asserted|-
R Sava Aromes SARL|SUBSIDIARY_OF|Madagasikara Natural Flavors|7|asserted|-
R Sava Aromes SARL|SANCTIONED_BY|Ministry of Industrialization and Commerce|1-7|asserted|since August
R Indian Ocean Commission|LOCATED_IN|Ebène|8|asserted|-
R Ebène|LOCATED_IN|Mauritius|8|asserted|-

@u-076|Papuan/Indonesian English daily, regional page|2023-02-15|Freedom at Timika: smelter delayed, minister cross, bishop patient
1 Indonesia's energy minister Arifin Tasrif-Harahap said on Tuesday that copper concentrate from the Grasberg mine in Central Papua may leave the country until May 2024 and not, as the Mining Law has it, until June of this year, because the smelter that PT Freedom-Indonesia Copper (PTFI) is building in Gresik, East Java, is not ready.
2 He made the announcement in Timika, where he had arrived the evening before by company plane, and he did not look happy about it.
3 "It is a relaxation, it is not a holiday," he said.
---
4 PTFI, of which 51.2 percent is held by state mining group MIND-Nusantara and the remainder by Phoenix, Arizona-based Freedom-McCullough Inc. (NYSE: FMC), exported 2.3 million tons of concentrate in 2022, chiefly to Japan, China, Spain and South Korea; a quarter of what it mines already goes to PT Smelting in Gresik, in which Mitsubara Materials of Tokyo has a controlling stake.
5 President director Tony Wenas-Siregar apologized for the delay, which he put down to the pandemic and to the Japanese contractor Chiyoka.
6 Chiyoka said by e-mail that it did not recognize itself in the description.
---
7 The Bishop of Timika, Mgr. Bernardus Baru-Tipuk, who had been promised a hearing with the minister, waited in the lobby of the Rimba hotel for two hours with a list of seven villages that have no clean water.
8 They met in the end, in the lift.
9 The New Zealand pilot taken hostage last week in Nduga by the armed group led by Elianus Kobogau-Gwijangge, whom the police accuse of burning the aircraft, has still not been seen.
10 Wellington has asked Jakarta for patience, and the National Police said nobody had been arrested.
* 11 Topics: #Grasberg #Freedom #copper #export-ban
* 12 Your Opinion Matters: Share your experiences, suggestions, and any issues you've encountered
E Place|Indonesia|Indonesia;Jakarta
E Person|Arifin Tasrif-Harahap|Arifin Tasrif-Harahap
E Commodity|copper concentrate|copper concentrate;concentrate
E Commodity|copper|copper
E Place|Grasberg|Grasberg;Grasberg mine
E Place|Central Papua|Central Papua
E Firm|PT Freedom-Indonesia Copper|PT Freedom-Indonesia Copper;PTFI;Freedom
E Place|Gresik|Gresik
E Place|East Java|East Java
E Place|Timika|Timika
E Firm|MIND-Nusantara|MIND-Nusantara
E Place|Phoenix|Phoenix
E Place|Arizona|Arizona
E Firm|Freedom-McCullough Inc.|Freedom-McCullough Inc.;FMC
E Organization|NYSE|NYSE
E Place|Japan|Japan;Japanese
E Place|China|China
E Place|Spain|Spain
E Place|South Korea|South Korea
E Firm|PT Smelting|PT Smelting
E Firm|Mitsubara Materials|Mitsubara Materials
E Place|Tokyo|Tokyo
E Person|Tony Wenas-Siregar|Tony Wenas-Siregar
E Firm|Chiyoka|Chiyoka
E Person|Bernardus Baru-Tipuk|Bernardus Baru-Tipuk
E Place|Rimba hotel|Rimba hotel
E Place|New Zealand|New Zealand;Wellington
E Place|Nduga|Nduga
E Person|Elianus Kobogau-Gwijangge|Elianus Kobogau-Gwijangge
E Organization|National Police|National Police
C Arifin Tasrif-Harahap|minister@0;He@2;he@2;he@3;the minister@7;They@8
C PT Freedom-Indonesia Copper|it@4
C Tony Wenas-Siregar|he@5
C Chiyoka|it@6
C Bernardus Baru-Tipuk|bishop@0;who@7
C Elianus Kobogau-Gwijangge|whom@9
C National Police|the police@9
R Arifin Tasrif-Harahap|EMPLOYED_BY|Indonesia|1|asserted|-
R copper concentrate|SANCTIONED_BY|Indonesia|1|expected|until May 2024
R Grasberg|LOCATED_IN|Central Papua|1|asserted|-
R Grasberg|EXPORTS|copper concentrate|1|expected|until May 2024
R PT Freedom-Indonesia Copper|INVESTED_IN|Gresik|1|asserted|-
R Gresik|LOCATED_IN|East Java|1|asserted|-
R Arifin Tasrif-Harahap|VISITED|Timika|2|asserted|the evening before
R MIND-Nusantara|OWNS|PT Freedom-Indonesia Copper|4|asserted|-
R Indonesia|OWNS|MIND-Nusantara|1-4|asserted|-
R Freedom-McCullough Inc.|INVESTED_IN|PT Freedom-Indonesia Copper|4|asserted|-
R Freedom-McCullough Inc.|LOCATED_IN|Phoenix|4|asserted|-
R Phoenix|LOCATED_IN|Arizona|4|asserted|-
R PT Freedom-Indonesia Copper|EXPORTS|copper concentrate|4|asserted|in 2022
R PT Freedom-Indonesia Copper|SUPPLIES|Japan|4|asserted|in 2022
R PT Freedom-Indonesia Copper|SUPPLIES|China|4|asserted|in 2022
R PT Freedom-Indonesia Copper|SUPPLIES|Spain|4|asserted|in 2022
R PT Freedom-Indonesia Copper|SUPPLIES|South Korea|4|asserted|in 2022
R Japan|IMPORTS|copper concentrate|4|asserted|in 2022
R China|IMPORTS|copper concentrate|4|asserted|in 2022
R Spain|IMPORTS|copper concentrate|4|asserted|in 2022
R South Korea|IMPORTS|copper concentrate|4|asserted|in 2022
R PT Freedom-Indonesia Copper|SUPPLIES|PT Smelting|4|asserted|-
R PT Smelting|LOCATED_IN|Gresik|4|asserted|-
R Mitsubara Materials|OWNS|PT Smelting|4|asserted|-
R Mitsubara Materials|LOCATED_IN|Tokyo|4|asserted|-
R Tony Wenas-Siregar|LEADS|PT Freedom-Indonesia Copper|4-5|asserted|-
R Chiyoka|LOCATED_IN|Japan|5|asserted|-
R Chiyoka|ACCUSED_BY|Tony Wenas-Siregar|5|asserted|-
R Bernardus Baru-Tipuk|LEADS|Timika|7|asserted|-
R Bernardus Baru-Tipuk|VISITED|Rimba hotel|7|asserted|-
R Bernardus Baru-Tipuk|MET_WITH|Arifin Tasrif-Harahap|7-8|asserted|-
R Elianus Kobogau-Gwijangge|ACCUSED_BY|National Police|9-10|asserted|-
B 11,12

@u-077|Cuban exile weekly from Miami/Nassau, short items|2023-03-24|Bahamas Briefs: Conch, a Cruise Line and the Cuban Doctors
* 1 NASSAU
2 The Bahamas Department of Marine Resources will not, whatever fishermen on Long Island have been told, halt the export of conch this season, director Gregory Bethel-Knowles told the Tribune-Guardian on Wednesday, but a quota is coming, and the United States, which buys nine out of ten pounds, may shut its own door first.
* 3 FREEPORT
4 Carnaval Corporation, the Miami cruise line, on Thursday broke ground for its $200 million port at Sharp Rock, and its president, Christine Duffy-Donovan, was photographed with a shovel next to Prime Minister Philip Davis-Cooper, who did not dig.
5 Hutchison-Grand Bahama, the container terminal in which China's CK Harbour Holdings owns half, was represented by its fence.
* 6 HAVANA CONNECTION
7 Minister of Health and Wellness Michael Darville-Rolle denied in the House of Assembly that wages of the Cuban doctors go to Havana, a claim made by the Free Society Foundation of Miami, and said that his government pays them directly; the foundation's director, Maria Werlau-Pons, published what she says is the contract.
8 Washington has threatened to withhold visas from officials who take part in the programme.
* 9 ABACO
10 Supplies of plywood reached Treasure Cay; so did the plumber.
* 11 To place a classified ad, call 242-555-0100. Next issue: regatta pull-out.
E Place|Bahamas|Bahamas
E Organization|Bahamas Department of Marine Resources|Bahamas Department of Marine Resources
E Place|Nassau|NASSAU
E Place|Long Island|Long Island
E Commodity|conch|conch;Conch
E Person|Gregory Bethel-Knowles|Gregory Bethel-Knowles
E Organization|Tribune-Guardian|Tribune-Guardian
E Place|United States|United States;Washington
E Place|Freeport|FREEPORT
E Firm|Carnaval Corporation|Carnaval Corporation
E Place|Miami|Miami
E Place|Sharp Rock|Sharp Rock
E Person|Christine Duffy-Donovan|Christine Duffy-Donovan
E Person|Philip Davis-Cooper|Philip Davis-Cooper
E Firm|Hutchison-Grand Bahama|Hutchison-Grand Bahama
E Firm|CK Harbour Holdings|CK Harbour Holdings
E Place|China|China
E Person|Michael Darville-Rolle|Michael Darville-Rolle
E Organization|House of Assembly|House of Assembly
E Place|Cuba|Cuban;Havana;HAVANA
E Organization|Free Society Foundation|Free Society Foundation
E Person|Maria Werlau-Pons|Maria Werlau-Pons
E Place|Abaco|ABACO
E Commodity|plywood|plywood
E Place|Treasure Cay|Treasure Cay
C United States|which@2;its@2
C Carnaval Corporation|the Miami cruise line@4;its@4;its#2@4
C Philip Davis-Cooper|who@4
C Hutchison-Grand Bahama|the container terminal@5;its@5
C Michael Darville-Rolle|his@7
C Bahamas|his government@7
C Free Society Foundation|the foundation@7
C Maria Werlau-Pons|she@7
R conch|SANCTIONED_BY|Bahamas Department of Marine Resources|2|denied|this season
R Gregory Bethel-Knowles|LEADS|Bahamas Department of Marine Resources|2|asserted|-
R United States|IMPORTS|conch|2|asserted|-
R conch|SANCTIONED_BY|United States|2|expected|-
R Gregory Bethel-Knowles|MET_WITH|Tribune-Guardian|2|asserted|on Wednesday
R Carnaval Corporation|LOCATED_IN|Miami|4|asserted|-
R Carnaval Corporation|INVESTED_IN|Sharp Rock|4|asserted|on Thursday
R Christine Duffy-Donovan|LEADS|Carnaval Corporation|4|asserted|-
R Christine Duffy-Donovan|MET_WITH|Philip Davis-Cooper|4|asserted|on Thursday
R Christine Duffy-Donovan|VISITED|Sharp Rock|4|asserted|on Thursday
R Philip Davis-Cooper|VISITED|Sharp Rock|4|asserted|on Thursday
R Philip Davis-Cooper|LEADS|Bahamas|0-4|asserted|-
R CK Harbour Holdings|INVESTED_IN|Hutchison-Grand Bahama|5|asserted|-
R CK Harbour Holdings|LOCATED_IN|China|5|asserted|-
R Michael Darville-Rolle|EMPLOYED_BY|Bahamas|0-7|asserted|-
R Bahamas|ACCUSED_BY|Free Society Foundation|7|asserted|-
R Free Society Foundation|LOCATED_IN|Miami|7|asserted|-
R Maria Werlau-Pons|LEADS|Free Society Foundation|7|asserted|-
B 1,3,6,9,11

@u-078|Fijian-Indian community page, culture and religion|2024-10-25|Diwali at Labasa, and no, the sweets are not from Suva
1 The Sangam school in Labasa has strung up four thousand lamps, the sugar is weighed, and Auntie Shakuntla Devi, who has led the sweet-makers of Vunimoli since before her knees gave out, will accept no help from anybody under fifty.
2 "They buy gulab jamun in a tin," she says of the young, "from a tin!"
3 The Ministry of Sugar and Multi-Ethnic Affairs has sent its greetings and a tent.
---
4 On Saturday there will be a dance by the children, a speech by Roko Tui Macuata Sitiveni Raikanikoda, and a lucky dip whose first prize is a return ticket to Brisbane.
5 Last year's winner went to Nadi instead, because of her sister.
6 Rice comes from Dreketi, ghee out of Auntie's own cow, and the music, regrettably, out of a telephone.
---
7 If anyone asks, the fireworks have been sanctioned by the Town Council, and the fire brigade will be in attendance.
8 Should it rain, everything moves to the hall.
9 Should it not rain, the cane farmers will complain, and they, too, have a point.
E Place|Labasa|Labasa
E Organization|Sangam school|Sangam school
E Commodity|sugar|sugar
E Person|Shakuntla Devi|Shakuntla Devi
E Place|Vunimoli|Vunimoli
E Commodity|gulab jamun|gulab jamun
E Organization|Ministry of Sugar and Multi-Ethnic Affairs|Ministry of Sugar and Multi-Ethnic Affairs
E Person|Sitiveni Raikanikoda|Sitiveni Raikanikoda
E Place|Brisbane|Brisbane
E Place|Nadi|Nadi
E Commodity|rice|Rice
E Place|Dreketi|Dreketi
E Commodity|ghee|ghee
E Organization|Town Council|Town Council
E Place|Suva|Suva
E Commodity|fireworks|fireworks
C Shakuntla Devi|who@1;her@1;she@2;Auntie@6
C Ministry of Sugar and Multi-Ethnic Affairs|its@3
R Sangam school|LOCATED_IN|Labasa|1|asserted|-
R Sitiveni Raikanikoda|VISITED|Labasa|1-4|expected|On Saturday
