@t-001|crude market report|2024-11-06|Indian refiners return for Angolan crude as Gulf premiums climb
1 Indian refiners bought at least seven cargoes of Angolan crude for December loading, traders said on Wednesday, as a jump in the official selling prices of Saudi Arabia and Kuwait made West African grades look cheap for the first time since the spring.
2 Bharat Konkan Petroleum, which runs the 180,000 b/d Ratnagiri refinery, took two cargoes of Girassol and one of Dalia from trader Merrow & Haig in a tender that closed on Monday, while state-owned Coromandel Oil Corp. (COC) picked up a Nemba from Angola's Luanda-based state company Sonangol.
3 COC also bought 950,000 barrels of Bonny Light, its first Nigerian grade since February, from Geneva-based Altenor, two people familiar with the deal said.
---
4 "It is arithmetic, nothing more," said Priyanka Deshmukh, senior crude analyst at Harbourline Insight in Mumbai.
5 "If the Saudis put up the price by a dollar and the freight from the Gulf of Guinea falls by sixty cents, the Indians will follow the sixty cents."
---
6 China, usually the destination of two of every three Angolan barrels, has been quiet: Hanpec, the trading arm of Sinopec, has so far lifted only nine cargoes of the November programme, against fourteen a year earlier, and is understood to have resold one of them to Thailand's Siam Eastern Refining.
7 A spokesman for Sinopec, Liang Zhengyu, declined to comment.
8 Independent refiners in Shandong have meanwhile kept to Iranian and Venezuelan crude.
---
9 Angola, which left OPEC at the end of 2023 in a quarrel over its quota, pumps about 1.1 million b/d.
10 Its oil minister, Hermenegildo Kiala, said in Luanda last week that the government hoped to sign a contract for a new phase of Block 17 with TotalEnergies, the French major, in January.
E Place|India|Indian;Indians
E Place|Angola|Angolan;Angola
E Place|Saudi Arabia|Saudi Arabia;Saudis
E Place|Kuwait|Kuwait
E Place|West Africa|West African
E Place|Nigeria|Nigerian
E Place|Ratnagiri refinery|Ratnagiri refinery
E Place|Luanda|Luanda
E Place|Geneva|Geneva
E Place|Mumbai|Mumbai
E Place|Gulf of Guinea|Gulf of Guinea
E Place|Gulf|Gulf
E Place|China|China
E Place|Thailand|Thailand
E Place|Shandong|Shandong
E Place|Iran|Iranian
E Place|Venezuela|Venezuelan
E Place|France|French
E Place|Block 17|Block 17
E Firm|Bharat Konkan Petroleum|Bharat Konkan Petroleum
E Firm|Merrow & Haig|Merrow & Haig
E Firm|Coromandel Oil Corp.|Coromandel Oil Corp.;COC
E Firm|Sonangol|Sonangol
E Firm|Altenor|Altenor
E Firm|Harbourline Insight|Harbourline Insight
E Firm|Hanpec|Hanpec
E Firm|Sinopec|Sinopec
E Firm|Siam Eastern Refining|Siam Eastern Refining
E Firm|TotalEnergies|TotalEnergies
E Organization|OPEC|OPEC
E Person|Priyanka Deshmukh|Priyanka Deshmukh
E Person|Liang Zhengyu|Liang Zhengyu
E Person|Hermenegildo Kiala|Hermenegildo Kiala
E Commodity|crude|crude
E Commodity|Girassol|Girassol
E Commodity|Dalia|Dalia
E Commodity|Nemba|Nemba
E Commodity|Bonny Light|Bonny Light
C Bharat Konkan Petroleum|which@2
C Merrow & Haig|trader@2
C Coromandel Oil Corp.|its@3
C Hanpec|the trading arm@6
C Angola|which@9;its@9;Its@10;the government@10
C TotalEnergies|the French major@10
C crude|barrels@6
R India|IMPORTS|crude|1|asserted|-
R Angola|SUPPLIES|India|1|asserted|-
R Bharat Konkan Petroleum|LOCATED_IN|India|1-2|asserted|-
R Bharat Konkan Petroleum|IMPORTS|Girassol|2|asserted|on Monday
R Bharat Konkan Petroleum|IMPORTS|Dalia|2|asserted|on Monday
R Merrow & Haig|SUPPLIES|Bharat Konkan Petroleum|2|asserted|on Monday
R Coromandel Oil Corp.|LOCATED_IN|India|1-2|asserted|-
R India|OWNS|Coromandel Oil Corp.|1-2|asserted|-
R Coromandel Oil Corp.|IMPORTS|Nemba|2|asserted|-
R Sonangol|SUPPLIES|Coromandel Oil Corp.|2|asserted|-
R Sonangol|LOCATED_IN|Luanda|2|asserted|-
R Sonangol|LOCATED_IN|Angola|2|asserted|-
R Angola|OWNS|Sonangol|2|asserted|-
R Coromandel Oil Corp.|IMPORTS|Bonny Light|3|asserted|-
R Altenor|SUPPLIES|Coromandel Oil Corp.|3|asserted|-
R Altenor|LOCATED_IN|Geneva|3|asserted|-
R Priyanka Deshmukh|EMPLOYED_BY|Harbourline Insight|4|asserted|-
R Harbourline Insight|LOCATED_IN|Mumbai|4|asserted|-
R Angola|SUPPLIES|China|6|asserted|-
R China|IMPORTS|crude|6|asserted|-
R Hanpec|SUBSIDIARY_OF|Sinopec|6|asserted|-
R Hanpec|IMPORTS|crude|6|asserted|-
R Hanpec|SUPPLIES|Siam Eastern Refining|6|alleged|-
R Siam Eastern Refining|IMPORTS|crude|6|alleged|-
R Siam Eastern Refining|LOCATED_IN|Thailand|6|asserted|-
R Liang Zhengyu|EMPLOYED_BY|Sinopec|7|asserted|-
R Shandong|IMPORTS|crude|8|asserted|-
R Iran|SUPPLIES|Shandong|8|asserted|-
R Venezuela|SUPPLIES|Shandong|8|asserted|-
R Hermenegildo Kiala|EMPLOYED_BY|Angola|10|asserted|-
R Angola|AGREED_WITH|TotalEnergies|10|expected|in January
R TotalEnergies|LOCATED_IN|France|10|asserted|-

@t-002|LNG daily|2025-01-23|LNG: Three Cargoes Turn Round In The Atlantic As Europe Outbids Asia
1 Three LNG carriers that had been bound for Japan and South Korea swung back towards Europe this week, according to ship-tracking firm Polaris Marine Data, after an outage at Norway's Hammerfest plant and a cold snap lifted prices at the Dutch TTF hub above those in north-east Asia.
2 The Cape Celadon, loaded at Sabine Pass in Louisiana and chartered by the Swiss trader Gunnhild Energy, made a U-turn south of the Azores on Sunday and now signals the Isle of Grain terminal, in the United Kingdom, for 29 January.
3 The Seri Bukit Damai, which belongs to Malaysia's MISC, and the Orion Gallant, owned by Athens-based Kallisto Gas, have dropped Tokyo Bay for Zeebrugge and Świnoujście respectively.
---
4 In Asia, demand is thin.
5 Bolan LNG scrapped a tender for two February cargoes without an award, after the only bid, from ZubaraEnergy Trading, came in at $16.95 per mmBtu; Bangladesh's Rupantarita Prakritik Gas Company (RPGCL), on the other hand, bought one cargo from Vitol and one from Singapore-based Straits & Sunda Energy for delivery in the first half of March, an RPGCL official, Md. Shafiqul Alam Khandaker, confirmed by telephone.
6 Thailand's PTT and Egypt's EGAS are said to be sounding out sellers, the latter for as many as twenty cargoes through June.
---
7 "Nobody in Tokyo is nervous, since the tanks are full and two reactors have come back," said Kaoru Hasegawa, who follows gas for the Institute of Energy and Resource Economics, Japan.
8 "It is the Germans who look at the thermometer."
---
9 Freight moved little.
10 Spot rates for two-stroke vessels in the Atlantic were put at $21,000 a day by the broker Fearn & Lysholm, with 34 ships idle, eleven of them off Gibraltar.
E Commodity|LNG|LNG
E Commodity|LNG carriers|LNG carriers
E Commodity|gas|gas
E Place|Atlantic|Atlantic
E Place|Europe|Europe
E Place|Asia|Asia
E Place|Japan|Japan
E Place|South Korea|South Korea
E Place|Norway|Norway
E Place|Hammerfest plant|Hammerfest plant
E Place|TTF hub|TTF hub
E Place|Netherlands|Dutch
E Place|Sabine Pass|Sabine Pass
E Place|Louisiana|Louisiana
E Place|Switzerland|Swiss
E Place|Azores|Azores
E Place|Isle of Grain terminal|Isle of Grain terminal
E Place|United Kingdom|United Kingdom
E Place|Malaysia|Malaysia
E Place|Athens|Athens
E Place|Tokyo Bay|Tokyo Bay
E Place|Zeebrugge|Zeebrugge
E Place|Świnoujście|Świnoujście
E Place|Bangladesh|Bangladesh
E Place|Singapore|Singapore
E Place|Thailand|Thailand
E Place|Egypt|Egypt
E Place|Tokyo|Tokyo
E Place|Germany|Germans
E Place|Gibraltar|Gibraltar
E Vessel|Cape Celadon|Cape Celadon
E Vessel|Seri Bukit Damai|Seri Bukit Damai
E Vessel|Orion Gallant|Orion Gallant
E Firm|Polaris Marine Data|Polaris Marine Data
E Firm|Gunnhild Energy|Gunnhild Energy
E Firm|MISC|MISC
E Firm|Kallisto Gas|Kallisto Gas
E Firm|Bolan LNG|Bolan LNG
E Firm|ZubaraEnergy Trading|ZubaraEnergy Trading
E Firm|Rupantarita Prakritik Gas Company|Rupantarita Prakritik Gas Company;RPGCL
E Firm|Vitol|Vitol
E Firm|Straits & Sunda Energy|Straits & Sunda Energy
E Firm|PTT|PTT
E Firm|EGAS|EGAS
E Firm|Fearn & Lysholm|Fearn & Lysholm
E Organization|Institute of Energy and Resource Economics, Japan|Institute of Energy and Resource Economics, Japan
E Person|Md. Shafiqul Alam Khandaker|Md. Shafiqul Alam Khandaker
E Person|Kaoru Hasegawa|Kaoru Hasegawa
C Seri Bukit Damai|which@3
C Polaris Marine Data|ship-tracking firm@1
C Gunnhild Energy|the Swiss trader@2
C EGAS|the latter@6
C Kaoru Hasegawa|who@7
C Fearn & Lysholm|the broker@10
C LNG|two February cargoes@5;one cargo@5
R Hammerfest plant|LOCATED_IN|Norway|1|asserted|-
R TTF hub|LOCATED_IN|Netherlands|1|asserted|-
R Sabine Pass|LOCATED_IN|Louisiana|2|asserted|-
R Gunnhild Energy|LOCATED_IN|Switzerland|2|asserted|-
R Isle of Grain terminal|LOCATED_IN|United Kingdom|2|asserted|-
R MISC|OWNS|Seri Bukit Damai|3|asserted|-
R MISC|LOCATED_IN|Malaysia|3|asserted|-
R Kallisto Gas|OWNS|Orion Gallant|3|asserted|-
R Kallisto Gas|LOCATED_IN|Athens|3|asserted|-
R Bolan LNG|IMPORTS|LNG|5|denied|-
R ZubaraEnergy Trading|SUPPLIES|Bolan LNG|5|denied|-
R Rupantarita Prakritik Gas Company|LOCATED_IN|Bangladesh|5|asserted|-
R Rupantarita Prakritik Gas Company|IMPORTS|LNG|5|asserted|in the first half of March
R Vitol|SUPPLIES|Rupantarita Prakritik Gas Company|5|asserted|in the first half of March
R Straits & Sunda Energy|SUPPLIES|Rupantarita Prakritik Gas Company|5|asserted|in the first half of March
R Straits & Sunda Energy|LOCATED_IN|Singapore|5|asserted|-
R Md. Shafiqul Alam Khandaker|EMPLOYED_BY|Rupantarita Prakritik Gas Company|5|asserted|-
R PTT|LOCATED_IN|Thailand|6|asserted|-
R EGAS|LOCATED_IN|Egypt|6|asserted|-
R PTT|IMPORTS|LNG|5-6|expected|-
R EGAS|IMPORTS|LNG|5-6|expected|through June
R Kaoru Hasegawa|EMPLOYED_BY|Institute of Energy and Resource Economics, Japan|7|asserted|-
R Isle of Grain terminal|IMPORTS|LNG|0-2|expected|29 January
R Sabine Pass|SUPPLIES|Isle of Grain terminal|2|expected|29 January

@t-003|port state control list|2024-06-11|Detentions, weeks 21 and 22
1 The following ships under foreign flag were held in port following inspection; those marked (r) have since been released.
* 2 SEA PROPHET (IMO 9133587), Comoros, general cargo, held at Constanta by the Romanian Naval Authority on 22 May: fire doors, lifeboat engine, hours of rest. ISM manager: Sirius Fleet S.A., Mersin.
* 3 HAPPY LADYBIRD (r), IMO 9411028, Liberia, bulk carrier, detained in Gladstone by the Australian Maritime Safety Authority on 24 May for unpaid wages; owner Gold Sampan Shipping Ltd. of Hong Kong.
* 4 BALTIC ARCHER, IMO 9256781, Cook Islands, oil tanker, detained on 27 May at Rostock on the order of the German transport authority BG Verkehr. Class withdrawn. Last port Ust-Luga.
* 5 NAJLA 7, livestock carrier, Togo, inspected in Cartagena and, contrary to what was stated here last fortnight, not detained.
---
6 Questions to Miss Odile Vanbrabant, statistics desk.
E Vessel|SEA PROPHET|SEA PROPHET
E Vessel|HAPPY LADYBIRD|HAPPY LADYBIRD
E Vessel|BALTIC ARCHER|BALTIC ARCHER
E Vessel|NAJLA 7|NAJLA 7
E Place|Comoros|Comoros
E Place|Constanta|Constanta
E Place|Mersin|Mersin
E Place|Liberia|Liberia
E Place|Gladstone|Gladstone
E Place|Hong Kong|Hong Kong
E Place|Cook Islands|Cook Islands
E Place|Rostock|Rostock
E Place|Germany|German
E Place|Ust-Luga|Ust-Luga
E Place|Togo|Togo
E Place|Cartagena|Cartagena
E Organization|Romanian Naval Authority|Romanian Naval Authority
E Organization|Australian Maritime Safety Authority|Australian Maritime Safety Authority
E Organization|BG Verkehr|BG Verkehr
E Firm|Sirius Fleet S.A.|Sirius Fleet S.A.
E Firm|Gold Sampan Shipping Ltd.|Gold Sampan Shipping Ltd.
E Person|Odile Vanbrabant|Odile Vanbrabant
C BG Verkehr|the German transport authority@4
R SEA PROPHET|ARRESTED_BY|Romanian Naval Authority|2|asserted|on 22 May
R SEA PROPHET|LOCATED_IN|Constanta|2|asserted|on 22 May
R Sirius Fleet S.A.|LOCATED_IN|Mersin|2|asserted|-
R HAPPY LADYBIRD|ARRESTED_BY|Australian Maritime Safety Authority|3|asserted|on 24 May
R Gold Sampan Shipping Ltd.|OWNS|HAPPY LADYBIRD|3|asserted|-
R Gold Sampan Shipping Ltd.|LOCATED_IN|Hong Kong|3|asserted|-
R BALTIC ARCHER|ARRESTED_BY|BG Verkehr|4|asserted|on 27 May
R BALTIC ARCHER|LOCATED_IN|Rostock|4|asserted|on 27 May
R BG Verkehr|LOCATED_IN|Germany|4|asserted|-
R HAPPY LADYBIRD|LOCATED_IN|Gladstone|3|asserted|on 24 May

@t-004|press release|2025-03-18|Niger Basin Minerals Ships First Iron Ore from Port of Matakong
1 CONAKRY, Guinea, March 18, 2025 — Niger Basin Minerals plc (AIM: NBM) ("Niger Basin" or the "Company") is pleased to announce that the first shipment of iron ore from its Kalia mine left the Port of Matakong on March 15 aboard the Capesize bulk carrier Lowlands Fidelity.
2 The cargo of 176,400 tonnes of 66.1% Fe sinter fines was sold to Hesteel International Trading, a subsidiary of China's Hesteel Group, under the five-year offtake agreement that the two parties signed in Shanghai in June 2023, and is expected to be discharged at Caofeidian in the second half of April.
---
3 President Mamadi Doumbouya's special adviser for mines, Hon. Fatoumata Binta Sylla-Camara, attended the loading ceremony in Matakong together with the Governor of Kindia, Alpha Oumar Barry, and the Ambassador of the People's Republic of China, H.E. Zhou Mingde.
4 "This is what a promise looks like when it is kept," said Rowan T. Abercrombie III, Chief Executive Officer of Niger Basin.
5 "We said we would rail ore to the sea in thirty months, and we did, with Guinean engineers and with Guinean train drivers."
---
6 About the Company
7 Founded in Perth in 2009 and headquartered in London since its listing, Niger Basin holds 85% of Kalia Fer S.A., the operating company, in which the Government of the Republic of Guinea holds a free-carried interest of 15%.
8 Its largest shareholder is Qatar's sovereign fund, the Doha-based Al Wafra Holding, with 19.9%, which it acquired in 2021 for $140 million.
9 Niger Basin also has an option over the Bong Range project in Liberia.
10 This announcement contains forward-looking statements, and nothing in it should be taken as an offer of securities.
E Firm|Niger Basin Minerals plc|Niger Basin Minerals plc;Niger Basin Minerals;NBM;Niger Basin
E Firm|Hesteel International Trading|Hesteel International Trading
E Firm|Hesteel Group|Hesteel Group
E Firm|Kalia Fer S.A.|Kalia Fer S.A.
E Firm|Al Wafra Holding|Al Wafra Holding
E Organization|AIM|AIM
E Place|Conakry|CONAKRY
E Place|Guinea|Guinea;Guinean;Republic of Guinea
E Place|Port of Matakong|Port of Matakong;Matakong
E Place|Kalia mine|Kalia mine
E Place|China|China;People's Republic of China
E Place|Shanghai|Shanghai
E Place|Caofeidian|Caofeidian
E Place|Kindia|Kindia
E Place|Perth|Perth
E Place|London|London
E Place|Qatar|Qatar
E Place|Doha|Doha
E Place|Bong Range project|Bong Range project
E Place|Liberia|Liberia
E Vessel|Lowlands Fidelity|Lowlands Fidelity
E Person|Mamadi Doumbouya|Mamadi Doumbouya
E Person|Fatoumata Binta Sylla-Camara|Fatoumata Binta Sylla-Camara
E Person|Alpha Oumar Barry|Alpha Oumar Barry
E Person|Zhou Mingde|Zhou Mingde
E Person|Rowan T. Abercrombie III|Rowan T. Abercrombie III
E Commodity|iron ore|Iron Ore;iron ore;ore
E Commodity|sinter fines|sinter fines
C Niger Basin Minerals plc|the "Company@1;its@1;We@5;the Company@6;its@7;Its@8
C Lowlands Fidelity|the Capesize bulk carrier@1
C Hesteel International Trading|a subsidiary@2
C Kalia Fer S.A.|the operating company@7
C Al Wafra Holding|Its largest shareholder@8;which@8;it@8
C Niger Basin Minerals plc|we@5;we#2@5
R Niger Basin Minerals plc|EXPORTS|iron ore|1|asserted|on March 15
R Conakry|LOCATED_IN|Guinea|1|asserted|-
R Niger Basin Minerals plc|EXPORTS|sinter fines|1-2|asserted|-
R Niger Basin Minerals plc|SUPPLIES|Hesteel International Trading|1-2|asserted|-
R Hesteel International Trading|IMPORTS|sinter fines|2|asserted|-
R Hesteel International Trading|SUBSIDIARY_OF|Hesteel Group|2|asserted|-
R Hesteel Group|LOCATED_IN|China|2|asserted|-
R Niger Basin Minerals plc|AGREED_WITH|Hesteel International Trading|1-2|asserted|in June 2023
R Niger Basin Minerals plc|VISITED|Shanghai|1-2|asserted|in June 2023
R Hesteel International Trading|VISITED|Shanghai|2|asserted|in June 2023
R Mamadi Doumbouya|LEADS|Guinea|1-3|asserted|-
R Fatoumata Binta Sylla-Camara|EMPLOYED_BY|Guinea|1-3|asserted|-
R Fatoumata Binta Sylla-Camara|VISITED|Port of Matakong|3|asserted|-
R Alpha Oumar Barry|VISITED|Port of Matakong|3|asserted|-
R Zhou Mingde|VISITED|Port of Matakong|3|asserted|-
R Alpha Oumar Barry|LEADS|Kindia|3|asserted|-
R Zhou Mingde|EMPLOYED_BY|China|3|asserted|-
R Rowan T. Abercrombie III|LEADS|Niger Basin Minerals plc|4|asserted|-
R Niger Basin Minerals plc|LOCATED_IN|London|7|asserted|since its listing
R Niger Basin Minerals plc|OWNS|Kalia Fer S.A.|7|asserted|-
R Guinea|INVESTED_IN|Kalia Fer S.A.|7|asserted|-
R Al Wafra Holding|INVESTED_IN|Niger Basin Minerals plc|8|asserted|in 2021
R Al Wafra Holding|LOCATED_IN|Doha|8|asserted|-
R Al Wafra Holding|LOCATED_IN|Qatar|8|asserted|-
R Qatar|OWNS|Al Wafra Holding|8|asserted|-
R Bong Range project|LOCATED_IN|Liberia|9|asserted|-
R Caofeidian|IMPORTS|sinter fines|2|expected|second half of April

@t-005|grain wire|2024-09-25|TABLE-Algeria's OAIC buys 510,000 T milling wheat, traders say
1 HAMBURG, Sept 25 - The Algerian state grains agency OAIC has bought between 480,000 and 510,000 tonnes of milling wheat in an international tender which closed on Tuesday, European traders said.
2 Most was expected to be sourced from the Black Sea region, with Bulgaria and Romania the likeliest origins, and some from Russia; French wheat was again said to have been shut out.
3 Purchases were put at around $257.50 a tonne, c&f, for shipment in two periods in November.
4 Sellers named by traders were Casarillo, Zhitocom, Bulgaria's Ludogorie Grain 2000 and the Swiss house Lecoudrier.
5 Cardwyn did not offer.
6 Results reflect assessments from traders and further estimates of prices and volumes are still possible later.
---
7 Jordan's Ministry of Industry, Trade and Supply meanwhile made no purchase in its tender for 120,000 tonnes of feed barley, which drew a single participant, Rhenopa; a new one is to be issued on Thursday.
8 In Tunis, the Office des Céréales bought 75,000 tonnes of durum from an unnamed house.
E Organization|OAIC|OAIC
E Place|Algeria|Algeria;Algerian
E Place|Hamburg|HAMBURG
E Place|Europe|European
E Place|Black Sea|Black Sea
E Place|Bulgaria|Bulgaria
E Place|Romania|Romania
E Place|Russia|Russia
E Place|France|French
E Place|Switzerland|Swiss
E Place|Jordan|Jordan
E Place|Tunis|Tunis
E Firm|Casarillo|Casarillo
E Firm|Zhitocom|Zhitocom
E Firm|Ludogorie Grain 2000|Ludogorie Grain 2000
E Firm|Lecoudrier|Lecoudrier
E Firm|Cardwyn|Cardwyn
E Firm|Rhenopa|Rhenopa
E Organization|Ministry of Industry, Trade and Supply|Ministry of Industry, Trade and Supply
E Organization|Office des Céréales|Office des Céréales
E Commodity|milling wheat|milling wheat;wheat
E Commodity|feed barley|feed barley
E Commodity|durum|durum
C OAIC|The Algerian state grains agency@1
C Ministry of Industry, Trade and Supply|its@7
R OAIC|LOCATED_IN|Algeria|1|asserted|-
R OAIC|IMPORTS|milling wheat|1|asserted|on Tuesday
R Bulgaria|SUPPLIES|OAIC|1-2|expected|-
R Romania|SUPPLIES|OAIC|1-2|expected|-
R Russia|SUPPLIES|OAIC|1-2|expected|-
R France|SUPPLIES|OAIC|1-2|denied|-
R Casarillo|SUPPLIES|OAIC|1-4|alleged|-
R Zhitocom|SUPPLIES|OAIC|1-4|alleged|-
R Ludogorie Grain 2000|SUPPLIES|OAIC|1-4|alleged|-
R Lecoudrier|SUPPLIES|OAIC|1-4|alleged|-
R Ludogorie Grain 2000|LOCATED_IN|Bulgaria|4|asserted|-
R Lecoudrier|LOCATED_IN|Switzerland|4|asserted|-
R Ministry of Industry, Trade and Supply|LOCATED_IN|Jordan|7|asserted|-
R Ministry of Industry, Trade and Supply|IMPORTS|feed barley|7|denied|-
R Office des Céréales|IMPORTS|durum|8|asserted|-
R Office des Céréales|LOCATED_IN|Tunis|8|asserted|-
R Cardwyn|SUPPLIES|OAIC|1-5|denied|-
R Rhenopa|SUPPLIES|Ministry of Industry, Trade and Supply|7|denied|-

@t-006|metals analysis|2025-05-14|Myanmar's rare earths dry up at the Pangwa gate
1 Shipments of rare earth concentrate from Kachin State to China fell to 1,180 tonnes in April, customs data published in Beijing show, barely a quarter of what crossed in the same month of 2024, and the separation plants of Ganzhou, which live on it, are beginning to say so aloud.
2 The Kachin Independence Organisation (KIO), whose fighters drove the army-backed New Democratic Army-Kachin out of Pangwa and Chipwi last autumn and with them won control of some three hundred pits, has since imposed a levy of 35,000 yuan a tonne, which buyers pay, refuse or bargain over from week to week.
3 China shut the gate at Pangwa in October; since February it has let ammonium sulphate and oxalic acid, the chemicals with which the clay is leached, go in again.
---
4 "Two of my five kilns are cold," says Xie Guangyao, general manager of Ganzhou Huilan New Materials, a maker of dysprosium and terbium oxides that until last year drew nine-tenths of its feed from Myanmar and now buys from Laos, at a quarter above the old price.
5 In the accounts of the Shenzhen-listed China Southern Rare Earth Group, which owns 60% of Huilan, the shortage shows as an impairment.
---
6 Who else can deliver?
7 Lynas, the Australian miner, started to make dysprosium oxide at Kuantan, Malaysia, this month and has promised the first lots to Japan's Sojitz.
8 Brazil's Serra Verde sells all of its concentrate to China, under contracts that run to 2026.
9 Estonia's Nerith, often named, has bought nothing from Kachin and says it never will.
---
10 Nyein Chan Htet, who studies the trade at the Institute for Strategy and Policy – Myanmar, a think tank in Chiang Mai, expects the KIO to sign a truce of sorts with the Chinese before the rains end.
11 A delegation headed by the organisation's vice-chairman, General Gun Maw, has been to Kunming twice, where it was received by the Ministry of State Security, though no paper came of it.
E Place|Myanmar|Myanmar
E Place|Pangwa|Pangwa
E Place|Pangwa gate|Pangwa gate
E Place|Chipwi|Chipwi
E Place|Kachin State|Kachin State;Kachin
E Place|China|China;Beijing;Chinese
E Place|Ganzhou|Ganzhou
E Place|Laos|Laos
E Place|Shenzhen|Shenzhen
E Place|Australia|Australian
E Place|Kuantan|Kuantan
E Place|Malaysia|Malaysia
E Place|Japan|Japan
E Place|Brazil|Brazil
E Place|Estonia|Estonia
E Place|Chiang Mai|Chiang Mai
E Place|Kunming|Kunming
E Organization|Kachin Independence Organisation|Kachin Independence Organisation;KIO
E Organization|New Democratic Army-Kachin|New Democratic Army-Kachin
E Organization|Institute for Strategy and Policy – Myanmar|Institute for Strategy and Policy – Myanmar
E Organization|Ministry of State Security|Ministry of State Security
E Firm|Ganzhou Huilan New Materials|Ganzhou Huilan New Materials;Huilan
E Firm|China Southern Rare Earth Group|China Southern Rare Earth Group
E Firm|Lynas|Lynas
E Firm|Sojitz|Sojitz
E Firm|Serra Verde|Serra Verde
E Firm|Nerith|Nerith
E Person|Xie Guangyao|Xie Guangyao
E Person|Nyein Chan Htet|Nyein Chan Htet
E Person|Gun Maw|Gun Maw
E Commodity|rare earths|rare earths
E Commodity|rare earth concentrate|rare earth concentrate;concentrate
E Commodity|ammonium sulphate|ammonium sulphate
E Commodity|oxalic acid|oxalic acid
E Commodity|dysprosium oxide|dysprosium oxide;dysprosium
E Commodity|terbium oxides|terbium oxides
C Kachin Independence Organisation|whose@2;the organisation@11
C China|it@3
C Xie Guangyao|my@4
C Ganzhou Huilan New Materials|a maker@4;its@4
C China Southern Rare Earth Group|which@5
C Lynas|the Australian miner@7
C Serra Verde|its@8
C Nerith|it@9
C Nyein Chan Htet|who@10
C Institute for Strategy and Policy – Myanmar|a think tank@10
R Kachin State|EXPORTS|rare earth concentrate|1|asserted|in April
R Kachin State|SUPPLIES|China|1|asserted|in April
R China|IMPORTS|rare earth concentrate|1|asserted|in April
R Kachin State|LOCATED_IN|Myanmar|0-1|asserted|-
R China|SUPPLIES|Kachin State|1-3|asserted|since February
R China|EXPORTS|ammonium sulphate|3|asserted|since February
R China|EXPORTS|oxalic acid|3|asserted|since February
R Kachin State|IMPORTS|ammonium sulphate|1-3|asserted|since February
R Kachin State|IMPORTS|oxalic acid|1-3|asserted|since February
R Xie Guangyao|LEADS|Ganzhou Huilan New Materials|4|asserted|-
R Ganzhou Huilan New Materials|LOCATED_IN|Ganzhou|1-4|asserted|-
R Myanmar|SUPPLIES|Ganzhou Huilan New Materials|4|asserted|until last year
R Laos|SUPPLIES|Ganzhou Huilan New Materials|4|asserted|now
R Ganzhou Huilan New Materials|IMPORTS|rare earth concentrate|1-4|asserted|-
R China Southern Rare Earth Group|OWNS|Ganzhou Huilan New Materials|5|asserted|-
R Lynas|LOCATED_IN|Australia|7|asserted|-
R Kuantan|LOCATED_IN|Malaysia|7|asserted|-
R Lynas|SUPPLIES|Sojitz|7|expected|-
R Lynas|EXPORTS|dysprosium oxide|7|expected|-
R Sojitz|IMPORTS|dysprosium oxide|7|expected|-
R Sojitz|LOCATED_IN|Japan|7|asserted|-
R Serra Verde|LOCATED_IN|Brazil|8|asserted|-
R Serra Verde|EXPORTS|rare earth concentrate|8|asserted|-
R Serra Verde|SUPPLIES|China|8|asserted|-
R Nerith|LOCATED_IN|Estonia|9|asserted|-
R Kachin State|SUPPLIES|Nerith|9|denied|-
R Nyein Chan Htet|EMPLOYED_BY|Institute for Strategy and Policy – Myanmar|10|asserted|-
R Institute for Strategy and Policy – Myanmar|LOCATED_IN|Chiang Mai|10|asserted|-
R Kachin Independence Organisation|AGREED_WITH|China|10|expected|before the rains end
R Gun Maw|LEADS|Kachin Independence Organisation|11|asserted|-
R Gun Maw|VISITED|Kunming|11|asserted|-
R Kachin Independence Organisation|VISITED|Kunming|11|asserted|-
R Kachin Independence Organisation|MET_WITH|Ministry of State Security|11|asserted|-
R Gun Maw|MET_WITH|Ministry of State Security|11|asserted|-
R Kachin Independence Organisation|AGREED_WITH|Ministry of State Security|11|denied|-
R Ganzhou|IMPORTS|rare earth concentrate|1|asserted|-

@t-007|sale and purchase column|2024-08-09|Second-hand snaps: Evangelou sells in August, when nobody sells in August
1 Tradition has it that Piraeus goes swimming in the first half of August, but George P. Evangelou evidently prefers the telephone: his Thalassa Bulk has parted with two supramaxes, the 2011-built Thalassa Hope and Thalassa Spirit, to Jakarta's PT Samudra Karya Abadi for a combined $29.4m.
2 Brokers have Evangelou negotiating for a pair of kamsarmax resales at China's Jiangsu Huaihai yard, ordered originally by the Norwegian financier Eivind Storhaug, with delivery in 2026.
3 "If I told you, I would have to charge you commission," was all the owner would say.
---
4 On the wet side, the VLCC Front Kvitsøy, renamed Ocean Jasmine in June, has turned out to be the property of a one-ship company on the Marshall Islands whose director, one Rakesh Venkataraman of Navi Mumbai, had bought three older suezmaxes earlier this year.
5 According to Lloyd's List Intelligence he acts for Dubai-based Fractal Tide DMCC; Fractal Tide says it has no ships and no such person on the payroll.
---
6 Maran Tankers has ordered two LNG dual-fuel aframaxes at Samsung Heavy Industries, South Korea, for $86m each.
7 The bank behind the deal is Norway's DNB.
8 Demolition: the 1994-built car carrier Violet Ace went to Alang on an as-is basis in Singapore, and the local breaker, Shree Ganpati Recyclers, paid $525 per ldt.
9 Sanctioned tonnage, we are told, fetches sixty dollars less, cash on the beach.
E Person|George P. Evangelou|George P. Evangelou;Evangelou
E Person|Eivind Storhaug|Eivind Storhaug
E Person|Rakesh Venkataraman|Rakesh Venkataraman
E Firm|Thalassa Bulk|Thalassa Bulk
E Firm|PT Samudra Karya Abadi|PT Samudra Karya Abadi
E Firm|Jiangsu Huaihai|Jiangsu Huaihai
E Firm|Lloyd's List Intelligence|Lloyd's List Intelligence
E Firm|Fractal Tide DMCC|Fractal Tide DMCC;Fractal Tide
E Firm|Maran Tankers|Maran Tankers
E Firm|Samsung Heavy Industries|Samsung Heavy Industries
E Firm|DNB|DNB
E Firm|Shree Ganpati Recyclers|Shree Ganpati Recyclers
E Vessel|Thalassa Hope|Thalassa Hope
E Vessel|Thalassa Spirit|Thalassa Spirit
E Vessel|Ocean Jasmine|Ocean Jasmine;Front Kvitsøy
E Vessel|Violet Ace|Violet Ace
E Place|Piraeus|Piraeus
E Place|Jakarta|Jakarta
E Place|China|China
E Place|Norway|Norwegian;Norway
E Place|Marshall Islands|Marshall Islands
E Place|Navi Mumbai|Navi Mumbai
E Place|Dubai|Dubai
E Place|South Korea|South Korea
E Place|Alang|Alang
E Place|Singapore|Singapore
E Commodity|supramaxes|supramaxes
E Commodity|kamsarmax resales|kamsarmax resales
E Commodity|suezmaxes|suezmaxes
E Commodity|aframaxes|LNG dual-fuel aframaxes
C George P. Evangelou|his@1;I@3;the owner@3
C Rakesh Venkataraman|he@5
C Fractal Tide DMCC|it@5
C Ocean Jasmine|the VLCC@4
C Shree Ganpati Recyclers|the local breaker@8
R George P. Evangelou|OWNS|Thalassa Bulk|1|asserted|-
R Thalassa Bulk|SUPPLIES|PT Samudra Karya Abadi|1|asserted|-
R Thalassa Bulk|EXPORTS|supramaxes|1|asserted|-
R PT Samudra Karya Abadi|IMPORTS|supramaxes|1|asserted|-
R PT Samudra Karya Abadi|OWNS|Thalassa Hope|1|asserted|-
R PT Samudra Karya Abadi|OWNS|Thalassa Spirit|1|asserted|-
R PT Samudra Karya Abadi|LOCATED_IN|Jakarta|1|asserted|-
R Jiangsu Huaihai|LOCATED_IN|China|2|asserted|-
R George P. Evangelou|IMPORTS|kamsarmax resales|2|expected|-
R Eivind Storhaug|IMPORTS|kamsarmax resales|2|asserted|-
R Jiangsu Huaihai|SUPPLIES|George P. Evangelou|2|expected|in 2026
R Rakesh Venkataraman|IMPORTS|suezmaxes|4|asserted|earlier this year
R Rakesh Venkataraman|EMPLOYED_BY|Fractal Tide DMCC|5|alleged|-
R Rakesh Venkataraman|EMPLOYED_BY|Fractal Tide DMCC|5|denied|-
R Fractal Tide DMCC|LOCATED_IN|Dubai|5|asserted|-
R Maran Tankers|IMPORTS|aframaxes|6|asserted|-
R Samsung Heavy Industries|SUPPLIES|Maran Tankers|6|asserted|-
R Samsung Heavy Industries|LOCATED_IN|South Korea|6|asserted|-
R DNB|LOCATED_IN|Norway|7|asserted|-
R Shree Ganpati Recyclers|OWNS|Violet Ace|8|asserted|-
R Shree Ganpati Recyclers|LOCATED_IN|Alang|8|asserted|-

@t-008|op-ed|2025-08-04|Fifty per cent on a cup of coffee
1 Washington's new duty on Brazilian goods is now one week old, and on the piers of Santos one can see what fifty per cent does to arabica: it turns it round.
2 Bags that were to go to New Orleans and New York are being re-invoiced to Hamburg, to Antwerp, to Jeddah.
3 Cooperativa Serra do Caparaó, in whose warehouse I spent last Tuesday, has lost its American customer, Bluebird Roasters of Portland, Oregon, to which it shipped 40,000 bags in a good year, and found a Chinese one within six days.
4 "Luckin asks for samples the way my mother asks for news," its president, Valdirene Fontes de Azeredo, told me, and laughed.
---
5 A tariff is not a sanction, President Lula likes to say, and he is right; nobody has forbidden anything.
6 But Americans drink a third of what Brazil's hills give, and there is no second Brazil: Colombia sells them 4.5 million bags as it is, Vietnam's crop is robusta, and Honduras is Honduras.
7 The National Coffee Association of the U.S.A. knows it, and its chief, Bill Murray, has begged the White House for an exemption.
8 I should be surprised if it were not granted by Thanksgiving.
---
9 The author, Caetano Moreira Lobo, teaches commodity history at the University of São Paulo and owns no coffee.
E Place|United States|Washington;American;Americans
E Place|Brazil|Brazilian;Brazil
E Place|Santos|Santos
E Place|New Orleans|New Orleans
E Place|New York|New York
E Place|Hamburg|Hamburg
E Place|Antwerp|Antwerp
E Place|Jeddah|Jeddah
E Place|Portland|Portland
E Place|Oregon|Oregon
E Place|China|Chinese
E Place|Colombia|Colombia
E Place|Vietnam|Vietnam
E Place|Honduras|Honduras
E Firm|Cooperativa Serra do Caparaó|Cooperativa Serra do Caparaó
E Firm|Bluebird Roasters|Bluebird Roasters
E Firm|Luckin|Luckin
E Person|Valdirene Fontes de Azeredo|Valdirene Fontes de Azeredo
E Person|Lula|Lula
E Person|Bill Murray|Bill Murray
E Person|Caetano Moreira Lobo|Caetano Moreira Lobo
E Organization|National Coffee Association of the U.S.A.|National Coffee Association of the U.S.A.
E Organization|White House|White House
E Organization|University of São Paulo|University of São Paulo
E Commodity|coffee|coffee
E Commodity|arabica|arabica
E Commodity|robusta|robusta
C Cooperativa Serra do Caparaó|whose@3;its@3;it@3;its@4
C Bluebird Roasters|its American customer@3;which@3
C Luckin|a Chinese one@3
C Caetano Moreira Lobo|I@3;me@4;I@8;The author@9
C Lula|he@5
C United States|them@6
C National Coffee Association of the U.S.A.|its@7
C arabica|Bags@2;bags@3
R Cooperativa Serra do Caparaó|SUPPLIES|Bluebird Roasters|3|asserted|in a good year
R Bluebird Roasters|LOCATED_IN|Portland|3|asserted|-
R Bluebird Roasters|LOCATED_IN|United States|3|asserted|-
R Portland|LOCATED_IN|Oregon|3|asserted|-
R Bluebird Roasters|IMPORTS|arabica|1-3|asserted|-
R Cooperativa Serra do Caparaó|EXPORTS|arabica|1-3|asserted|-
R Cooperativa Serra do Caparaó|SUPPLIES|Luckin|3-4|expected|-
R Luckin|LOCATED_IN|China|3-4|asserted|-
R Valdirene Fontes de Azeredo|LEADS|Cooperativa Serra do Caparaó|4|asserted|-
R Valdirene Fontes de Azeredo|MET_WITH|Caetano Moreira Lobo|4|asserted|-
R Lula|LEADS|Brazil|5-6|asserted|-
R Brazil|SUPPLIES|United States|6|asserted|-
R United States|IMPORTS|coffee|0-6|asserted|-
R Colombia|SUPPLIES|United States|6|asserted|-
R Bill Murray|LEADS|National Coffee Association of the U.S.A.|7|asserted|-
R Caetano Moreira Lobo|EMPLOYED_BY|University of São Paulo|9|asserted|-
R Santos|EXPORTS|arabica|1-2|asserted|-
R Santos|SUPPLIES|Hamburg|1-2|expected|-
R Santos|SUPPLIES|Antwerp|1-2|expected|-
R Santos|SUPPLIES|Jeddah|1-2|expected|-
R Hamburg|IMPORTS|arabica|1-2|expected|-
R Antwerp|IMPORTS|arabica|1-2|expected|-
R Jeddah|IMPORTS|arabica|1-2|expected|-
R Luckin|IMPORTS|arabica|1-4|expected|-

@t-009|seafood statistics|2024-10-02|Norway: strong September for whole salmon, weak for cod
1 Norway exported seafood worth NOK 16.9 billion in September, up 8% on the year, the Norwegian Seafood Council said.
2 Salmon went chiefly to Poland, Denmark and the United States; snow crab, king crab, mackerel and herring also grew, the mackerel thanks to Japan, while exports of fresh cod, clipfish and stockfish shrank for want of fish in the sea.
3 "There has never been a month with so little cod and such a good price for it," said Eivind Hestvik Brækkan, seafood analyst with the council.
4 The United States took 41% more salmon fillets than a year ago and passed France.
5 Portugal, as ever, bought the most clipfish, and Nigeria returned to the market for stockfish after the naira had steadied.
---
6 China resumed purchases of whole fish via Liaoning in August; Russia, which used to be among the three largest customers, has forbidden Norwegian fish since 2014.
7 The council has offices in twelve countries, among them Thailand, and is run from Tromsø.
E Place|Norway|Norway;Norwegian
E Organization|Norwegian Seafood Council|Norwegian Seafood Council
E Place|Poland|Poland
E Place|Denmark|Denmark
E Place|United States|United States
E Place|Japan|Japan
E Place|France|France
E Place|Portugal|Portugal
E Place|Nigeria|Nigeria
E Place|China|China
E Place|Liaoning|Liaoning
E Place|Russia|Russia
E Place|Thailand|Thailand
E Place|Tromsø|Tromsø
E Person|Eivind Hestvik Brækkan|Eivind Hestvik Brækkan
E Commodity|seafood|seafood
E Commodity|salmon|whole salmon;Salmon
E Commodity|salmon fillets|salmon fillets
E Commodity|snow crab|snow crab
E Commodity|king crab|king crab
E Commodity|mackerel|mackerel
E Commodity|herring|herring
E Commodity|cod|fresh cod;cod
E Commodity|clipfish|clipfish
E Commodity|stockfish|stockfish
E Commodity|fish|whole fish;fish
C Norwegian Seafood Council|the council@3;The council@7
C Russia|which@6
R Norway|EXPORTS|seafood|1|asserted|in September
R Norway|EXPORTS|salmon|1-2|asserted|-
R Norway|SUPPLIES|Poland|1-2|asserted|-
R Norway|SUPPLIES|Denmark|1-2|asserted|-
R Norway|SUPPLIES|United States|1-2|asserted|-
R Poland|IMPORTS|salmon|2|asserted|-
R Denmark|IMPORTS|salmon|2|asserted|-
R United States|IMPORTS|salmon|2|asserted|-
R Norway|EXPORTS|snow crab|1-2|asserted|-
R Norway|EXPORTS|king crab|1-2|asserted|-
R Norway|EXPORTS|mackerel|1-2|asserted|-
R Norway|EXPORTS|herring|1-2|asserted|-
R Norway|EXPORTS|cod|1-2|asserted|-
R Norway|EXPORTS|clipfish|1-2|asserted|-
R Norway|EXPORTS|stockfish|1-2|asserted|-
R Norway|SUPPLIES|Japan|1-2|asserted|-
R Japan|IMPORTS|mackerel|2|asserted|-
R Eivind Hestvik Brækkan|EMPLOYED_BY|Norwegian Seafood Council|3|asserted|-
R United States|IMPORTS|salmon fillets|4|asserted|-
R Norway|SUPPLIES|France|1-4|asserted|-
R Norway|SUPPLIES|Portugal|1-5|asserted|-
R Portugal|IMPORTS|clipfish|5|asserted|-
R Norway|SUPPLIES|Nigeria|1-5|asserted|-
R Nigeria|IMPORTS|stockfish|5|asserted|-
R China|IMPORTS|fish|6|asserted|in August
R Norway|SUPPLIES|China|6|asserted|in August
R Norway|SANCTIONED_BY|Russia|6|asserted|since 2014
R fish|SANCTIONED_BY|Russia|6|asserted|since 2014
R Norway|SUPPLIES|Russia|6|asserted|-
R Norwegian Seafood Council|LOCATED_IN|Tromsø|7|asserted|-
R France|IMPORTS|salmon fillets|4|asserted|-

@t-010|mining weekly|2025-07-30|GUINEA PULLS EGA UNIT'S LICENCE, BUYERS COUNT THE BAUXITE
1 Guinea has withdrawn the mining concession of Guinea Bauxite Ventures (GBV), the local arm of Emirates Global Aluminium, and handed the Sangarédi pits to a new state company, Nimba Mining SA, according to decrees read on national television late on Monday night.
2 The Gulf group, owned in equal parts by Abu Dhabi's Mubadala and the Investment Corporation of Dubai, called the step "unlawful" and said it would go to arbitration in Paris.
3 In its last full year GBV shipped 14 million tonnes of bauxite through its own jetty at Kamsar, of which about five went to the group's Al Taweelah refinery near Abu Dhabi and the remainder to Chinese buyers such as Shandong Xinfa and China Hongqiao.
---
4 Customs stopped GBV's exports in October over, officially, unpaid duties.
5 Mines minister Lamine Sylla accused the company of having broken its promise to build an alumina refinery by 2026; "they took the stone for six years and left us the holes", he told journalists at the Palais Mohammed V.
6 GBV's managing director, Aaron Ridgeway Pelser, rejects that and says that a feasibility study was delivered in 2023.
---
7 Traders doubt that Nimba will have ships under load before the end of the year, although the trading house Trafigura and India's Nalanda Aluminium are both said to be in talks about prepaying for cargoes.
8 Peter Okwuosa, bauxite specialist at consultants Stannum & Field, thinks prices could touch $90 at Yantai.
9 "China took three quarters of its bauxite from Guinea in the first half, so China will decide how long this can go on," he said.
10 Among others to have lost permits this year is Boffa Ridge Minerals, which mined at Boffa and belongs to the Indian businessman Pankaj Oswalkar.
11 Guinea's leader, General Mamadi Doumbouya, who took power in 2021, faces a referendum in September.
E Place|Guinea|GUINEA;Guinea
E Place|Sangarédi pits|Sangarédi pits
E Place|Gulf|Gulf
E Place|Abu Dhabi|Abu Dhabi
E Place|Paris|Paris
E Place|Kamsar|Kamsar
E Place|Al Taweelah refinery|Al Taweelah refinery
E Place|China|Chinese;China
E Place|Palais Mohammed V|Palais Mohammed V
E Place|India|India;Indian
E Place|Yantai|Yantai
E Place|Boffa|Boffa
E Firm|Guinea Bauxite Ventures|Guinea Bauxite Ventures;GBV
E Firm|Emirates Global Aluminium|Emirates Global Aluminium;EGA
E Firm|Nimba Mining SA|Nimba Mining SA;Nimba
E Firm|Mubadala|Mubadala
E Firm|Investment Corporation of Dubai|Investment Corporation of Dubai
E Firm|Shandong Xinfa|Shandong Xinfa
E Firm|China Hongqiao|China Hongqiao
E Firm|Trafigura|Trafigura
E Firm|Nalanda Aluminium|Nalanda Aluminium
E Firm|Stannum & Field|Stannum & Field
E Firm|Boffa Ridge Minerals|Boffa Ridge Minerals
E Person|Lamine Sylla|Lamine Sylla
E Person|Aaron Ridgeway Pelser|Aaron Ridgeway Pelser
E Person|Peter Okwuosa|Peter Okwuosa
E Person|Pankaj Oswalkar|Pankaj Oswalkar
E Person|Mamadi Doumbouya|Mamadi Doumbouya
E Commodity|bauxite|BAUXITE;bauxite
E Commodity|alumina|alumina
C Guinea Bauxite Ventures|EGA UNIT@0;the local arm@1;its@3;the company@5;its@5;they@5
C Nimba Mining SA|a new state company@1
C Emirates Global Aluminium|The Gulf group@2;it@2;the group@3
C Guinea|us@5
C Lamine Sylla|he@5
C Peter Okwuosa|he@9
C China|its@9
C Boffa Ridge Minerals|which@10
C Mamadi Doumbouya|who@11
C Guinea Bauxite Ventures|its#2@3
R Guinea Bauxite Ventures|SUBSIDIARY_OF|Emirates Global Aluminium|1|asserted|-
R Guinea Bauxite Ventures|LOCATED_IN|Guinea|1|asserted|-
R Nimba Mining SA|LOCATED_IN|Guinea|1|asserted|-
R Guinea|OWNS|Nimba Mining SA|1|asserted|-
R Mubadala|INVESTED_IN|Emirates Global Aluminium|2|asserted|-
R Investment Corporation of Dubai|INVESTED_IN|Emirates Global Aluminium|2|asserted|-
R Mubadala|LOCATED_IN|Abu Dhabi|2|asserted|-
R Emirates Global Aluminium|LOCATED_IN|Gulf|2|asserted|-
R Guinea|ACCUSED_BY|Emirates Global Aluminium|1-2|asserted|-
R Guinea Bauxite Ventures|EXPORTS|bauxite|3|asserted|In its last full year
R Guinea Bauxite Ventures|SUPPLIES|Emirates Global Aluminium|3|asserted|In its last full year
R Emirates Global Aluminium|IMPORTS|bauxite|3|asserted|In its last full year
R Guinea Bauxite Ventures|SUPPLIES|Shandong Xinfa|3|asserted|In its last full year
R Guinea Bauxite Ventures|SUPPLIES|China Hongqiao|3|asserted|In its last full year
R Shandong Xinfa|IMPORTS|bauxite|3|asserted|In its last full year
R China Hongqiao|IMPORTS|bauxite|3|asserted|In its last full year
R Shandong Xinfa|LOCATED_IN|China|3|asserted|-
R China Hongqiao|LOCATED_IN|China|3|asserted|-
R Guinea Bauxite Ventures|SANCTIONED_BY|Guinea|1-4|asserted|in October
R Lamine Sylla|EMPLOYED_BY|Guinea|1-5|asserted|-
R Guinea Bauxite Ventures|ACCUSED_BY|Lamine Sylla|5|asserted|-
R Aaron Ridgeway Pelser|LEADS|Guinea Bauxite Ventures|6|asserted|-
R Nimba Mining SA|EXPORTS|bauxite|3-7|expected|before the end of the year
R Nimba Mining SA|AGREED_WITH|Trafigura|7|expected|-
R Nimba Mining SA|AGREED_WITH|Nalanda Aluminium|7|expected|-
R Nimba Mining SA|SUPPLIES|Trafigura|7|expected|-
R Nimba Mining SA|SUPPLIES|Nalanda Aluminium|7|expected|-
R Nalanda Aluminium|LOCATED_IN|India|7|asserted|-
R Peter Okwuosa|EMPLOYED_BY|Stannum & Field|8|asserted|-
R Guinea|SUPPLIES|China|9|asserted|in the first half
R China|IMPORTS|bauxite|9|asserted|in the first half
R Pankaj Oswalkar|OWNS|Boffa Ridge Minerals|10|asserted|-
R Mamadi Doumbouya|LEADS|Guinea|11|asserted|-
R Trafigura|IMPORTS|bauxite|3-7|expected|-
R Nalanda Aluminium|IMPORTS|bauxite|3-7|expected|-

@t-011|explainer|2023-11-20|Demurrage, and why your charterer is smiling
1 Suppose a ship arrives off Chittagong with 50,000 tonnes of clinker and no berth is free.
2 The clock that starts to tick is called laytime; when it has run out, the charterer pays the owner so much a day, and that is demurrage.
3 If a buyer in, say, Karachi imports sugar from a seller in Brazil and the seller's ship is late, nobody owes anybody anything, unless the contract says so, which it will.
4 A notice of readiness sent by e-mail on a Friday in Jeddah has fed more London lawyers than the whole of the Baltic Exchange has ever given lunch to.
5 Readers often ask whether a strike counts.
6 It depends, like most things, on a comma.
E Place|Chittagong|Chittagong
E Place|Karachi|Karachi
E Place|Brazil|Brazil
E Place|Jeddah|Jeddah
E Place|London|London
E Organization|Baltic Exchange|Baltic Exchange
E Commodity|clinker|clinker
E Commodity|sugar|sugar

@t-012|shipping news|2025-06-18|Two tankers collide and burn east of Khor Fakkan
1 The United Arab Emirates Coast Guard took 24 sailors off the burning tanker Rosalynn early on Tuesday after she was struck by the VLCC Front Corvina in the Gulf of Oman, some 24 nautical miles off Khor Fakkan, in waters where satellite navigation has been jammed for a week.
2 Front Corvina, which belongs to the Limassol-headquartered Frontwave Tankers and had two million barrels of Iraqi Basrah crude on board for Zhoushan, China, sustained a fire on deck that her crew put out; she has since been anchored off Fujairah.
3 The Rosalynn (IMO 9231767), a suezmax of 2002 owned by Vasai Shipping Holdings, an Indian company, was in ballast and bound for the Suez Canal.
---
4 "The preliminary view is that this was a navigational misjudgement of one of the ships," the Emirati Ministry of Energy and Infrastructure wrote, and dismissed reports of an attack.
5 The maritime risk adviser Ambrose & Tay, too, ruled out a mine; its head of research, Commodore (retd.) Neil Prendergast-Rao, said that the VLCC's track showed her "sitting in a Russian field" at noon, which is what jamming does.
6 Iran, accused by two Gulf newspapers of being behind the interference, did not respond.
---
7 War-risk premiums for the Strait of Hormuz doubled to 0.4% of hull value overnight, and Frontwave's chairman, Tor Olav Trøim-Hegge, told Norwegian broadcaster NRK that the company would accept no new business out of Ras Tanura and Mina al-Ahmadi until things calmed down.
8 A salvage contract was signed on Wednesday with Smit Dorsman of Rotterdam.
9 There was no pollution.
E Organization|United Arab Emirates Coast Guard|United Arab Emirates Coast Guard
E Place|United Arab Emirates|Emirati
E Vessel|Rosalynn|Rosalynn
E Vessel|Front Corvina|Front Corvina
E Place|Gulf of Oman|Gulf of Oman
E Place|Khor Fakkan|Khor Fakkan
E Place|Limassol|Limassol
E Place|Iraq|Iraqi
E Place|Zhoushan|Zhoushan
E Place|China|China
E Place|Fujairah|Fujairah
E Place|India|Indian
E Place|Suez Canal|Suez Canal
E Place|Russia|Russian
E Place|Iran|Iran
E Place|Gulf|Gulf
E Place|Strait of Hormuz|Strait of Hormuz
E Place|Norway|Norwegian
E Place|Ras Tanura|Ras Tanura
E Place|Mina al-Ahmadi|Mina al-Ahmadi
E Place|Rotterdam|Rotterdam
E Firm|Frontwave Tankers|Frontwave Tankers;Frontwave
E Firm|Vasai Shipping Holdings|Vasai Shipping Holdings
E Firm|Ambrose & Tay|Ambrose & Tay
E Firm|Smit Dorsman|Smit Dorsman
E Organization|Ministry of Energy and Infrastructure|Ministry of Energy and Infrastructure
E Organization|NRK|NRK
E Person|Neil Prendergast-Rao|Neil Prendergast-Rao
E Person|Tor Olav Trøim-Hegge|Tor Olav Trøim-Hegge
E Commodity|Basrah crude|Basrah crude
C Rosalynn|she@1;a suezmax@3
C Front Corvina|the VLCC@1;which@2;her@2;she@2;the VLCC@5
C Vasai Shipping Holdings|an Indian company@3
C Ambrose & Tay|The maritime risk adviser@5;its@5
C Frontwave Tankers|the company@7
C Front Corvina|her@5
R Rosalynn|LOCATED_IN|Gulf of Oman|1|asserted|early on Tuesday
R Front Corvina|LOCATED_IN|Gulf of Oman|1|asserted|early on Tuesday
R Frontwave Tankers|OWNS|Front Corvina|2|asserted|-
R Frontwave Tankers|LOCATED_IN|Limassol|2|asserted|-
R Zhoushan|IMPORTS|Basrah crude|2|expected|-
R Iraq|SUPPLIES|Zhoushan|2|expected|-
R Zhoushan|LOCATED_IN|China|2|asserted|-
R Front Corvina|LOCATED_IN|Fujairah|2|asserted|-
R Vasai Shipping Holdings|OWNS|Rosalynn|3|asserted|-
R Vasai Shipping Holdings|LOCATED_IN|India|3|asserted|-
R Ministry of Energy and Infrastructure|LOCATED_IN|United Arab Emirates|4|asserted|-
R Neil Prendergast-Rao|EMPLOYED_BY|Ambrose & Tay|5|asserted|-
R Tor Olav Trøim-Hegge|LEADS|Frontwave Tankers|7|asserted|-
R NRK|LOCATED_IN|Norway|7|asserted|-
R Frontwave Tankers|AGREED_WITH|Smit Dorsman|7-8|asserted|on Wednesday
R Smit Dorsman|LOCATED_IN|Rotterdam|8|asserted|-

@t-013|fertiliser wire|2024-12-20|India's DPL closes urea tender with 29 offers, books 1.4mn t
1 Deccan Potash Limited has booked 1.42mn t of granular and prilled urea in its tender that closed on 12 December, with shipment by 5 February, after counter-bids at $369.50/t cfr for the west coast and $365/t cfr for the east coast were taken up.
2 The largest award, 300,000t, goes to Samsung C&T; Sun International (160,000t), Ameropa (150,000t), Koch (100,000t), Keytrade and OQ Trading, the trading subsidiary of the Omani state energy group OQ, share most of the rest.
3 Corvus Fertilizers withdrew.
---
4 Origins have not been declared, but participants expect Oman, Saudi Arabia and Russia to provide the bulk; no Chinese tonnes are in the line-up, since the National Development and Reform Commission (NDRC) has kept urea exports shut since December 2023 and is in no hurry to reopen them.
5 "The Chinese will come back in May, and not a day before the maize is sown," said Harbir Gill, a Noida-based fertiliser broker.
6 India imported 4.9mn t of urea in April–November against 5.7mn t a year before, figures from the Department of Fertilisers show, and DAP arrivals, mainly from Morocco and Saudi Arabia, were down by half.
7 The government may extend the subsidy on DAP until March, junior chemicals and fertilisers minister Anupriya Kushwaha told the Lok Sabha.
E Firm|Deccan Potash Limited|Deccan Potash Limited;DPL
E Place|India|India
E Firm|Samsung C&T|Samsung C&T
E Firm|Sun International|Sun International
E Firm|Ameropa|Ameropa
E Firm|Koch|Koch
E Firm|Keytrade|Keytrade
E Firm|OQ Trading|OQ Trading
E Firm|OQ|OQ
E Firm|Corvus Fertilizers|Corvus Fertilizers
E Place|Oman|Omani;Oman
E Place|Saudi Arabia|Saudi Arabia
E Place|Russia|Russia
E Place|China|Chinese
E Place|Morocco|Morocco
E Place|Noida|Noida
E Organization|National Development and Reform Commission|National Development and Reform Commission;NDRC
E Organization|Department of Fertilisers|Department of Fertilisers
E Organization|Lok Sabha|Lok Sabha
E Person|Harbir Gill|Harbir Gill
E Person|Anupriya Kushwaha|Anupriya Kushwaha
E Commodity|urea|granular and prilled urea;urea
E Commodity|DAP|DAP
E Commodity|maize|maize
C Deccan Potash Limited|its@1
C OQ Trading|the trading subsidiary@2
C India|The government@7
R Deccan Potash Limited|LOCATED_IN|India|0|asserted|-
R Deccan Potash Limited|IMPORTS|urea|1|asserted|-
R Samsung C&T|SUPPLIES|Deccan Potash Limited|1-2|asserted|-
R Sun International|SUPPLIES|Deccan Potash Limited|1-2|asserted|-
R Ameropa|SUPPLIES|Deccan Potash Limited|1-2|asserted|-
R Koch|SUPPLIES|Deccan Potash Limited|1-2|asserted|-
R Keytrade|SUPPLIES|Deccan Potash Limited|1-2|asserted|-
R OQ Trading|SUPPLIES|Deccan Potash Limited|1-2|asserted|-
R OQ Trading|SUBSIDIARY_OF|OQ|2|asserted|-
R OQ|LOCATED_IN|Oman|2|asserted|-
R Oman|OWNS|OQ|2|asserted|-
R Corvus Fertilizers|SUPPLIES|Deccan Potash Limited|1-3|denied|-
R Oman|SUPPLIES|Deccan Potash Limited|1-4|expected|-
R Saudi Arabia|SUPPLIES|Deccan Potash Limited|1-4|expected|-
R Russia|SUPPLIES|Deccan Potash Limited|1-4|expected|-
R China|SUPPLIES|Deccan Potash Limited|1-4|denied|-
R urea|SANCTIONED_BY|National Development and Reform Commission|4|asserted|since December 2023
R National Development and Reform Commission|LOCATED_IN|China|4|asserted|-
R China|EXPORTS|urea|4-5|expected|in May
R India|IMPORTS|urea|6|asserted|in April–November
R India|IMPORTS|DAP|6|asserted|-
R Morocco|SUPPLIES|India|6|asserted|-
R Saudi Arabia|SUPPLIES|India|6|asserted|-
R Anupriya Kushwaha|EMPLOYED_BY|India|6-7|asserted|-
