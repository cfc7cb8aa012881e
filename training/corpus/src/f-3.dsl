@f-021|designation notice|2024-10-24|Counter-proliferation designations; removal
1 The following persons have been added to the list of blocked persons maintained by the Ministry of Foreign Affairs of Japan.
---
* 2 BAGHERI, Siavash (a.k.a. "Sam BAGHERI"); DOB 14 Mar 1979; nationality Iran; chairman, KAVEH PARVAZ INDUSTRIES. For procuring carbon fiber on behalf of the Aerospace Force.
* 3 KAVEH PARVAZ INDUSTRIES (f.k.a. SEPEHR COMPOSITE), Isfahan, Iran; owned by BAGHERI, Siavash.
* 4 LUCKY CRANE TRADING LIMITED, Wan Chai, Hong Kong; supplier of carbon fiber to KAVEH PARVAZ INDUSTRIES, 2021-2023.
* 5 M/V PARISA STAR; IMO 9187654; registered owner LUCKY CRANE TRADING LIMITED.
---
6 The entry for ADRIATIC GAUGE D.O.O. of Rijeka, listed in 2021, has been removed following a review of the company's appeal.
7 Payments to and export of goods to the above require permission.
E Organization|Ministry of Foreign Affairs of Japan|Ministry of Foreign Affairs of Japan
E Person|Siavash Bagheri|BAGHERI, Siavash;Sam BAGHERI
E Place|Iran|Iran
E Firm|Kaveh Parvaz Industries|KAVEH PARVAZ INDUSTRIES;SEPEHR COMPOSITE
E Commodity|carbon fiber|carbon fiber
E Organization|Aerospace Force|Aerospace Force
E Place|Isfahan|Isfahan
E Firm|Lucky Crane Trading Limited|LUCKY CRANE TRADING LIMITED
E Place|Wan Chai|Wan Chai
E Place|Hong Kong|Hong Kong
E Vessel|Parisa Star|PARISA STAR
E Firm|Adriatic Gauge d.o.o.|ADRIATIC GAUGE D.O.O.
E Place|Rijeka|Rijeka
C Adriatic Gauge d.o.o.|the company@6
R Siavash Bagheri|SANCTIONED_BY|Ministry of Foreign Affairs of Japan|1-2|asserted|-
R Kaveh Parvaz Industries|SANCTIONED_BY|Ministry of Foreign Affairs of Japan|1-3|asserted|-
R Lucky Crane Trading Limited|SANCTIONED_BY|Ministry of Foreign Affairs of Japan|1-4|asserted|-
R Parisa Star|SANCTIONED_BY|Ministry of Foreign Affairs of Japan|1-5|asserted|-
R Siavash Bagheri|LEADS|Kaveh Parvaz Industries|2|asserted|-
R Siavash Bagheri|IMPORTS|carbon fiber|2|asserted|-
R Kaveh Parvaz Industries|LOCATED_IN|Isfahan|3|asserted|-
R Kaveh Parvaz Industries|LOCATED_IN|Iran|3|asserted|-
R Isfahan|LOCATED_IN|Iran|3|asserted|-
R Siavash Bagheri|OWNS|Kaveh Parvaz Industries|3|asserted|-
R Lucky Crane Trading Limited|LOCATED_IN|Wan Chai|4|asserted|-
R Lucky Crane Trading Limited|LOCATED_IN|Hong Kong|4|asserted|-
R Wan Chai|LOCATED_IN|Hong Kong|4|asserted|-
R Lucky Crane Trading Limited|SUPPLIES|Kaveh Parvaz Industries|4|asserted|2021-2023
R Lucky Crane Trading Limited|EXPORTS|carbon fiber|4|asserted|2021-2023
R Kaveh Parvaz Industries|IMPORTS|carbon fiber|4|asserted|2021-2023
R Lucky Crane Trading Limited|OWNS|Parisa Star|5|asserted|-
R Adriatic Gauge d.o.o.|LOCATED_IN|Rijeka|6|asserted|-

@f-022|tech site|2025-04-03|Osaka exchange heist: the trail leads to a "recruiter" who never was
1 The $190M lifted from CoinNami in February was stolen by Velvet Heron, a hacking crew run by North Korea's Reconnaissance General Bureau, the FBI and Japan's National Police Agency said in a joint notice this morning.
2 (Velvet Heron is what SentryLake calls it; others say TA-771.)
---
3 The way in was banal.
4 "Mia Fontaine", a recruiter for the very real Boston firm Ardent Quant, wrote to a CoinNami engineer on a job site in November and sent a coding test; the test phoned home.
5 Ardent Quant has told us, somewhat wearily, that it employs no Mia Fontaine and accuses nobody.
---
6 Of the loot, a third has gone through the mixer Tumblehaus, whose developer, Pim Roodnat, Dutch police arrested in Haarlem last summer, and which the U.S. Treasury put on its blacklist the same week.
7 CoinNami's CEO, Shun Kajiwara, bowed for eleven seconds at a news conference and promised to make customers whole.
8 Pyongyang's mission to the UN did not pick up the phone.
E Place|Osaka|Osaka
E Firm|CoinNami|CoinNami
E Organization|Velvet Heron|Velvet Heron;TA-771
E Place|North Korea|North Korea;Pyongyang
E Organization|Reconnaissance General Bureau|Reconnaissance General Bureau
E Organization|FBI|FBI
E Place|Japan|Japan
E Organization|National Police Agency|National Police Agency
E Firm|SentryLake|SentryLake
E Person|Mia Fontaine|Mia Fontaine
E Place|Boston|Boston
E Firm|Ardent Quant|Ardent Quant
E Firm|Tumblehaus|Tumblehaus
E Person|Pim Roodnat|Pim Roodnat
E Place|Netherlands|Dutch
E Place|Haarlem|Haarlem
E Organization|U.S. Treasury|U.S. Treasury
E Person|Shun Kajiwara|Shun Kajiwara
E Organization|United Nations|UN
C CoinNami|Osaka exchange@0
C Velvet Heron|a hacking crew@1;it@2
C Mia Fontaine|a recruiter@4
C Ardent Quant|it@5;the very real Boston firm@4
C Tumblehaus|the mixer@6;whose@6;which@6
C U.S. Treasury|its@6
R CoinNami|LOCATED_IN|Osaka|0|asserted|-
R Velvet Heron|SUBSIDIARY_OF|Reconnaissance General Bureau|1|alleged|-
R Reconnaissance General Bureau|LOCATED_IN|North Korea|1|asserted|-
R National Police Agency|LOCATED_IN|Japan|1|asserted|-
R Velvet Heron|ACCUSED_BY|FBI|1|asserted|this morning
R Velvet Heron|ACCUSED_BY|National Police Agency|1|asserted|this morning
R Ardent Quant|LOCATED_IN|Boston|4|asserted|-
R Mia Fontaine|EMPLOYED_BY|Ardent Quant|5|denied|-
R Pim Roodnat|EMPLOYED_BY|Tumblehaus|6|asserted|-
R Pim Roodnat|ARRESTED_BY|Netherlands|6|asserted|last summer
R Tumblehaus|SANCTIONED_BY|U.S. Treasury|6|asserted|the same week
R Shun Kajiwara|LEADS|CoinNami|7|asserted|-

@f-023|investigative feature|2024-12-01|"Italian" purée, Xinjiang tomatoes
1 Seventeen purées sold by British and German supermarkets as "Italian" are likely to contain tomatoes grown and picked under coercion in Xinjiang, a laboratory commissioned by the Workers' Pantry Project has found.
2 Most of the purées were made by one company: Fratelli Quagliarulo, of Angri, near Salerno.
---
3 Shipping data show that Quagliarulo took in more than 36 million kilos of tomato paste between 2020 and 2023 from Tianshan Red, a state-run processor in Kalajun, and its sister company Bortala Foods.
4 Both have been barred from the United States since 2021.
5 Not from the European Union: there the ban on forced-labour goods does not apply until 2027.
---
6 Ten former farm workers whom we met in Almaty described beatings for missed quotas.
7 China's embassy in Rome called their accounts "a tale written by paid actors".
---
8 Quagliarulo's managing director, Gerardo Quagliarulo, 61, told us his firm bought from Tianshan Red "only for products bound for Africa" and stopped altogether in 2021.
9 We showed him a bill of lading from last March.
10 He took off his glasses.
11 "That," he said, "is somebody else's signature."
12 Brightbasket, the largest of his British customers, has taken two purées off the shelves; Kaufrausch, in Germany, disputes the laboratory's method.
E Place|Italy|Italian
E Place|Xinjiang|Xinjiang
E Commodity|tomatoes|tomatoes
E Commodity|tomato purée|purées;purée
E Place|United Kingdom|British
E Place|Germany|German;Germany
E Organization|Workers' Pantry Project|Workers' Pantry Project
E Firm|Fratelli Quagliarulo|Fratelli Quagliarulo;Quagliarulo
E Place|Angri|Angri
E Place|Salerno|Salerno
E Commodity|tomato paste|tomato paste
E Firm|Tianshan Red|Tianshan Red
E Place|Kalajun|Kalajun
E Firm|Bortala Foods|Bortala Foods
E Place|United States|United States
E Organization|European Union|European Union
E Place|Almaty|Almaty
E Place|China|China
E Place|Rome|Rome
E Person|Gerardo Quagliarulo|Gerardo Quagliarulo
E Place|Africa|Africa
E Firm|Brightbasket|Brightbasket
E Firm|Kaufrausch|Kaufrausch
C Fratelli Quagliarulo|one company@2;his firm@8
C Tianshan Red|a state-run processor@3;its@3
C Gerardo Quagliarulo|his@8;him@9;He@10;he@11;his@12
C Brightbasket|the largest of his British customers@12
R Fratelli Quagliarulo|LOCATED_IN|Angri|2|asserted|-
R Fratelli Quagliarulo|IMPORTS|tomato paste|3|asserted|between 2020 and 2023
R Tianshan Red|SUPPLIES|Fratelli Quagliarulo|3|asserted|between 2020 and 2023
R Bortala Foods|SUPPLIES|Fratelli Quagliarulo|3|asserted|between 2020 and 2023
R Tianshan Red|EXPORTS|tomato paste|3|asserted|between 2020 and 2023
R Bortala Foods|EXPORTS|tomato paste|3|asserted|between 2020 and 2023
R Tianshan Red|LOCATED_IN|Kalajun|3|asserted|-
R Tianshan Red|SANCTIONED_BY|United States|4|asserted|since 2021
R Bortala Foods|SANCTIONED_BY|United States|4|asserted|since 2021
R Gerardo Quagliarulo|LEADS|Fratelli Quagliarulo|8|asserted|-
R Fratelli Quagliarulo|SUPPLIES|Brightbasket|12|asserted|-
R Brightbasket|IMPORTS|tomato purée|12|asserted|-
R Brightbasket|LOCATED_IN|United Kingdom|12|asserted|-
R Kaufrausch|LOCATED_IN|Germany|12|asserted|-

@f-024|agency wire|2023-11-15|Cape Verdean court approves handover of Moldovan banker to Bucharest
1 PRAIA, Nov 15 (ANB) - The Supreme Court of Justice of Cape Verde has cleared the extradition to Romania of the Moldovan financier Ilarion Cebotaru, wanted over the purchase of 11 banks with their own money, his lawyer Djamila Évora said on Wednesday.
2 Cebotaru, 55, a former deputy governor of the National Bank of Moldova, was pulled off a catamaran in Mindelo by the Judiciary Police in June on a Romanian warrant.
---
3 He holds the passports of four countries, and the Romanian prosecutors accuse him, together with Prut Invest Bank, still controlled by his mother Valentina Cebotaru, of laundering 900 million euros through loans that no one intended to repay.
4 He says he is the victim of a vendetta by the Moldovan president, Doina Grosu.
5 Her office has rejected this as "nautical fantasy".
---
6 The handover should take place before Christmas; a final appeal, to the Constitutional Court, would not suspend it.
E Place|Cape Verde|Cape Verdean
E Place|Moldova|Moldovan
E Place|Romania|Bucharest;Romania;Romanian
E Place|Praia|PRAIA
E Organization|ANB|ANB
E Organization|Supreme Court of Justice of Cape Verde|Supreme Court of Justice of Cape Verde
E Person|Ilarion Cebotaru|Ilarion Cebotaru;Cebotaru
E Person|Djamila Évora|Djamila Évora
E Organization|National Bank of Moldova|National Bank of Moldova
E Place|Mindelo|Mindelo
E Organization|Judiciary Police|Judiciary Police
E Firm|Prut Invest Bank|Prut Invest Bank
E Person|Valentina Cebotaru|Valentina Cebotaru
E Person|Doina Grosu|Doina Grosu
E Organization|Constitutional Court|Constitutional Court
C Ilarion Cebotaru|Moldovan banker@0;his@1;He@3;him@3;his@3;He@4;he@4
C Doina Grosu|Her@5
R Ilarion Cebotaru|ARRESTED_BY|Judiciary Police|2|asserted|in June
R Ilarion Cebotaru|ACCUSED_BY|Romania|3|asserted|-
R Prut Invest Bank|ACCUSED_BY|Romania|3|asserted|-
R Valentina Cebotaru|OWNS|Prut Invest Bank|3|asserted|-
R Doina Grosu|LEADS|Moldova|4|asserted|-
R Doina Grosu|ACCUSED_BY|Ilarion Cebotaru|4|asserted|-

@f-025|local daily|2022-08-09|Navy hands over tanker, 23 foreigners to EFCC in Port Harcourt
1 THE Nigerian Navy yesterday handed over the motor tanker HEROIC TIDE and its 23-man crew to the Economic and Financial Crimes Commission in Port Harcourt, two weeks after NNS Ekulu ran the vessel down off Bonny with what the navy says were 1.4 million litres of stolen Bonny Light in her belly.
2 Flag Officer Commanding, Eastern Naval Command, Rear Admiral Ime Akpabot, alleged that the cargo, siphoned from a pipeline belonging to Delta Crown Petroleum Development Company, was bound for a buyer in Togo, Golfe Bunkering SARL of Lomé.
---
3 "They sell our blood in jerrycans," said the Admiral.
---
4 Owners of the tanker, Idan Hydrocarbons Shipping, a firm in Majuro, through their agent Mr Festus Ogbonnaya, denied everything: the Heroic Tide was empty, she was waiting for orders, and the navy's visit was piracy.
5 Golfe Bunkering could not be reached.
6 EFCC zonal commander Aisha Dangana said arraignment would follow "in days and not in weeks".
E Organization|Nigerian Navy|Nigerian Navy;Navy
E Vessel|Heroic Tide|HEROIC TIDE;Heroic Tide
E Organization|Economic and Financial Crimes Commission|Economic and Financial Crimes Commission;EFCC
E Place|Port Harcourt|Port Harcourt
E Vessel|NNS Ekulu|NNS Ekulu
E Place|Bonny|Bonny
E Commodity|Bonny Light|Bonny Light
E Organization|Eastern Naval Command|Eastern Naval Command
E Person|Ime Akpabot|Ime Akpabot
E Firm|Delta Crown Petroleum Development Company|Delta Crown Petroleum Development Company
E Place|Togo|Togo
E Firm|Golfe Bunkering SARL|Golfe Bunkering SARL;Golfe Bunkering
E Place|Lomé|Lomé
E Firm|Idan Hydrocarbons Shipping|Idan Hydrocarbons Shipping
E Place|Majuro|Majuro
E Person|Festus Ogbonnaya|Festus Ogbonnaya
E Person|Aisha Dangana|Aisha Dangana
C Heroic Tide|tanker@0;its@1;the vessel@1;her@1;the tanker@4;she@4
C Nigerian Navy|the navy@1;the navy@4
C Bonny Light|the cargo@2
C Ime Akpabot|the Admiral@3
C Golfe Bunkering SARL|a buyer in Togo@2
C Idan Hydrocarbons Shipping|Owners of the tanker@4;their@4
R Heroic Tide|ARRESTED_BY|Nigerian Navy|1|asserted|-
R Ime Akpabot|LEADS|Eastern Naval Command|2|asserted|-
R Golfe Bunkering SARL|LOCATED_IN|Togo|2|asserted|-
R Golfe Bunkering SARL|LOCATED_IN|Lomé|2|asserted|-
R Golfe Bunkering SARL|IMPORTS|Bonny Light|2|alleged|-
R Idan Hydrocarbons Shipping|OWNS|Heroic Tide|4|asserted|-
R Idan Hydrocarbons Shipping|LOCATED_IN|Majuro|4|asserted|-
R Festus Ogbonnaya|EMPLOYED_BY|Idan Hydrocarbons Shipping|4|asserted|-
R Aisha Dangana|EMPLOYED_BY|Economic and Financial Crimes Commission|6|asserted|-
R Nigerian Navy|ACCUSED_BY|Idan Hydrocarbons Shipping|4|asserted|-

@f-026|tabloid|2023-02-14|Onion queen grilled at Senate
1 She came in dark glasses and left in tears.
2 Lourdes "Manang Lou" Villaflor-Ching, the reputed onion queen of Divisoria, told a Senate committee Monday that she has never brought in a single smuggled bulb.
3 "I sell pots," she said.
4 "Pots po, Your Honor."
---
5 Senator Rodel Macaraeg was not buying it.
6 He flashed on the screen customs entries in which Five Petals Agri Ventures, of which Villaflor-Ching is president, declared 34 vans from China's Shandong Goldleaf Co. as "steamed buns, frozen".
7 Inside: red onions, at a time when the Department of Agriculture had frozen all onion imports to help farmers in Nueva Ecija.
---
8 "What did you pay Shandong Goldleaf for - buns?" the senator thundered.
9 The witness conferred with her lawyer and invoked her right against self-incrimination.
10 Customs Commissioner Bienvenido Arroyo-Tan, seated beside her, said his bureau would charge Five Petals with large-scale agricultural smuggling by Friday.
11 He was asked why it took fourteen months, and said his computers were down.
E Person|Lourdes Villaflor-Ching|Lourdes "Manang Lou" Villaflor-Ching;Villaflor-Ching
E Place|Divisoria|Divisoria
E Commodity|onions|red onions;onion;Onion
E Organization|Senate|Senate
E Commodity|pots|pots;Pots
E Person|Rodel Macaraeg|Rodel Macaraeg
E Firm|Five Petals Agri Ventures|Five Petals Agri Ventures;Five Petals
E Place|China|China
E Firm|Shandong Goldleaf Co.|Shandong Goldleaf Co.;Shandong Goldleaf
E Commodity|steamed buns|steamed buns, frozen;buns
E Organization|Department of Agriculture|Department of Agriculture
E Place|Nueva Ecija|Nueva Ecija
E Person|Bienvenido Arroyo-Tan|Bienvenido Arroyo-Tan
E Organization|Customs|Customs
C Lourdes Villaflor-Ching|Onion queen@0;She@1;she@2;I@3;she@3;you@8;The witness@9;her@9;her@10
C Rodel Macaraeg|He@6;the senator@8
C Bienvenido Arroyo-Tan|his@10;He@11;his@11
C Customs|his bureau@10
R Lourdes Villaflor-Ching|IMPORTS|onions|2|denied|-
R Lourdes Villaflor-Ching|EXPORTS|pots|3|asserted|-
R Rodel Macaraeg|EMPLOYED_BY|Senate|5|asserted|-
R Lourdes Villaflor-Ching|LEADS|Five Petals Agri Ventures|6|asserted|-
R Shandong Goldleaf Co.|SUPPLIES|Five Petals Agri Ventures|6|asserted|-
R Five Petals Agri Ventures|IMPORTS|onions|6-7|asserted|-
R Shandong Goldleaf Co.|EXPORTS|onions|6-7|asserted|-
R Shandong Goldleaf Co.|LOCATED_IN|China|6|asserted|-
R onions|SANCTIONED_BY|Department of Agriculture|7|asserted|-
R Bienvenido Arroyo-Tan|LEADS|Customs|10|asserted|-
R Five Petals Agri Ventures|ACCUSED_BY|Customs|10|expected|by Friday

@f-027|business daily|2021-11-22|Aduana denuncia a grain triangle in Montevideo
1 Argentina's customs service has filed a criminal complaint against Cerealera del Litoral, the country's fifth-largest soybean crusher, for under-invoicing some 480 million dollars of meal and oil sold on paper to Litoral Trading Uruguay, its own affiliate in a Montevideo free zone, and delivered in fact to Vietnam and Egypt.
2 The complaint, signed by director general Silvina Roldán Ocampo, was lodged on Friday in the federal court of Rosario.
---
3 "The beans don't know where Uruguay is," Roldán said in a radio interview.
---
4 Cerealera, which belongs to the Swiss house Bodmer Agri since 2018, answered that intra-group sales are as old as commerce, and that it was the customs service's own manual that told it how to price them.
5 Bodmer declined to comment in Zug.
---
6 The case comes three weeks before Economy Minister Luciano Ferrarotti travels to Paris to negotiate a tax information pact with Switzerland and other states.
E Place|Argentina|Argentina
E Organization|customs service|customs service;Aduana
E Firm|Cerealera del Litoral|Cerealera del Litoral;Cerealera
E Commodity|soybean|soybean;beans
E Commodity|soybean meal|meal
E Commodity|soybean oil|oil
E Firm|Litoral Trading Uruguay|Litoral Trading Uruguay
E Place|Montevideo|Montevideo
E Place|Vietnam|Vietnam
E Place|Egypt|Egypt
E Person|Silvina Roldán Ocampo|Silvina Roldán Ocampo;Roldán
E Organization|federal court of Rosario|federal court of Rosario
E Place|Uruguay|Uruguay
E Place|Switzerland|Swiss;Switzerland
E Firm|Bodmer Agri|Bodmer Agri;Bodmer
E Place|Zug|Zug
E Person|Luciano Ferrarotti|Luciano Ferrarotti
E Place|Paris|Paris
C Argentina|the country@1
C Cerealera del Litoral|soybean crusher@1;its@1;which@4;it@4
C Litoral Trading Uruguay|its own affiliate@1
C Bodmer Agri|the Swiss house@4
R customs service|LOCATED_IN|Argentina|1|asserted|-
R Cerealera del Litoral|ACCUSED_BY|customs service|1|asserted|on Friday
R Cerealera del Litoral|LOCATED_IN|Argentina|1|asserted|-
R Cerealera del Litoral|EXPORTS|soybean meal|1|alleged|-
R Cerealera del Litoral|EXPORTS|soybean oil|1|alleged|-
R Cerealera del Litoral|SUPPLIES|Litoral Trading Uruguay|1|alleged|-
R Cerealera del Litoral|SUPPLIES|Vietnam|1|alleged|-
R Cerealera del Litoral|SUPPLIES|Egypt|1|alleged|-
R Vietnam|IMPORTS|soybean meal|1|alleged|-
R Vietnam|IMPORTS|soybean oil|1|alleged|-
R Egypt|IMPORTS|soybean meal|1|alleged|-
R Egypt|IMPORTS|soybean oil|1|alleged|-
R Litoral Trading Uruguay|SUBSIDIARY_OF|Cerealera del Litoral|1|asserted|-
R Litoral Trading Uruguay|LOCATED_IN|Montevideo|1|asserted|-
R Silvina Roldán Ocampo|LEADS|customs service|2|asserted|-
R Bodmer Agri|OWNS|Cerealera del Litoral|4|asserted|since 2018
R Bodmer Agri|LOCATED_IN|Switzerland|4|asserted|-
R Luciano Ferrarotti|EMPLOYED_BY|Argentina|6|asserted|-
R Luciano Ferrarotti|VISITED|Paris|6|expected|-
R Argentina|AGREED_WITH|Switzerland|6|expected|-
R Luciano Ferrarotti|MET_WITH|Switzerland|6|expected|-

@f-028|news site|2024-09-13|Bishkek to Washington: show us the transfers
1 Kyrgyzstan has rejected as "unproven and unfriendly" the U.S. decision to cut off Suusamyr Kapital Bank, which Washington says handled payments for the Russian drone maker Strizh-Aero.
2 "Let them show one transfer. One," Akylbek Sydykov, the chairman of the cabinet's press service, wrote on Telegram.
3 The bank was never a correspondent of Strizh-Aero's, he said, nor has the republic re-exported any microchips to Russia since last year's controls.
---
4 The Treasury's undersecretary Carol Dunleavy, who flew to Kyrgyzstan in May and sat down there with central bank chief Nurlan Asanbekov, had then spoken of a "constructive tone".
5 On Thursday she sounded otherwise: between January and July, she said, servers and microchips worth $61 million moved from Kyrgyz traders such as Osh Optima to Strizh-Aero, and Suusamyr Kapital cleared the money.
6 Osh Optima's website sells baby carriages.
---
7 The quarrel has its price.
8 Kyrgyzstan and Russia did $4.4 billion of business with each other last year, double the figure of 2021, and commerce with the United Arab Emirates, much of it in phones, has tripled.
9 An Emirati fund, Sidra Growth Partners, was about to take 30 percent of Suusamyr Kapital; it let it be known on Friday that it would "pause and read".
E Place|Kyrgyzstan|Kyrgyzstan;Bishkek;Kyrgyz
E Place|United States|Washington;U.S.
E Firm|Suusamyr Kapital Bank|Suusamyr Kapital Bank;Suusamyr Kapital
E Place|Russia|Russian;Russia
E Firm|Strizh-Aero|Strizh-Aero
E Person|Akylbek Sydykov|Akylbek Sydykov
E Firm|Telegram|Telegram
E Commodity|microchips|microchips
E Organization|Treasury|Treasury
E Person|Carol Dunleavy|Carol Dunleavy
E Person|Nurlan Asanbekov|Nurlan Asanbekov
E Commodity|servers|servers
E Commodity|drone|drone
E Firm|Osh Optima|Osh Optima
E Commodity|baby carriages|baby carriages
E Organization|central bank|central bank
E Place|United Arab Emirates|United Arab Emirates;Emirati
E Commodity|phones|phones
E Firm|Sidra Growth Partners|Sidra Growth Partners
C Sidra Growth Partners|An Emirati fund@9;it@9;it#3@9
C Suusamyr Kapital Bank|which@1;The bank@3
C Strizh-Aero|the Russian drone maker@1
C Akylbek Sydykov|he@3
C Kyrgyzstan|the republic@3
C Carol Dunleavy|who@4;she@5;she#2@5
R Suusamyr Kapital Bank|SANCTIONED_BY|United States|1|asserted|-
R Suusamyr Kapital Bank|ACCUSED_BY|United States|1|asserted|-
R Suusamyr Kapital Bank|TRADES_WITH|Strizh-Aero|3|denied|-
R Strizh-Aero|LOCATED_IN|Russia|1|asserted|-
R Akylbek Sydykov|EMPLOYED_BY|Kyrgyzstan|2|asserted|-
R Kyrgyzstan|EXPORTS|microchips|3|denied|-
R Kyrgyzstan|SUPPLIES|Russia|3|denied|-
R Russia|IMPORTS|microchips|3|denied|-
R Carol Dunleavy|EMPLOYED_BY|Treasury|4|asserted|-
R Carol Dunleavy|VISITED|Kyrgyzstan|4|asserted|in May
R Carol Dunleavy|MET_WITH|Nurlan Asanbekov|4|asserted|in May
R Nurlan Asanbekov|LEADS|central bank|4|asserted|-
R Osh Optima|LOCATED_IN|Kyrgyzstan|5|asserted|-
R Osh Optima|SUPPLIES|Strizh-Aero|5|alleged|between January and July
R Osh Optima|EXPORTS|microchips|5|alleged|between January and July
R Osh Optima|EXPORTS|servers|5|alleged|between January and July
R Strizh-Aero|IMPORTS|microchips|5|alleged|between January and July
R Strizh-Aero|IMPORTS|servers|5|alleged|between January and July
R Osh Optima|EXPORTS|baby carriages|6|asserted|-
R Kyrgyzstan|TRADES_WITH|Russia|8|asserted|last year
R Kyrgyzstan|TRADES_WITH|United Arab Emirates|8|asserted|last year
R Sidra Growth Partners|INVESTED_IN|Suusamyr Kapital Bank|9|expected|-
R Sidra Growth Partners|LOCATED_IN|United Arab Emirates|9|asserted|-
R Osh Optima|ACCUSED_BY|Carol Dunleavy|5|asserted|On Thursday

@f-029|explainer|2023-05-30|What happens when your cargo is stopped? A guide for small traders
1 A customs hold is not an accusation.
2 It means that an officer wishes to see the goods, the papers or both, and it may end the same day.
---
3 If an officer suspects a breach of export controls, the goods can be detained for up to thirty days, and you should expect a visit.
4 Be polite; offer tea; do not offer anything else.
5 The exporter will be asked who the end user is, whether the buyer is owned by someone on a sanctions list, and why a dairy in the desert needs centrifuges.
6 Have answers.
---
7 Should you be arrested, say nothing before you have met a lawyer.
8 Should you be charged, remember that most cases against importers of timber, ivory or caviar are settled before trial, and that an agreement with the prosecutor is not a conviction in every country.
---
9 Finally, a confiscated consignment is sold, destroyed or, in the case of live tortoises, found a home.
E Commodity|centrifuges|centrifuges
E Commodity|timber|timber
E Commodity|ivory|ivory
E Commodity|caviar|caviar
E Commodity|live tortoises|live tortoises

@f-030|column with documents|2025-06-06|The €1.20 litre
1 Here is how a litre of Libyan petrol that cost the taxpayer in Tripoli three cents ends up in a Ragusa filling station at €1.20.
2 Step one, a barge at Zuwara.
3 It is loaded by men of the Al-Nasr Coastal Brigade, whose commander, Fathi "the Mole" Ghrebi, has been on the United Nations sanctions list since 2018 and on holiday in Istanbul, according to his own posts, since Easter.
4 Step two: twelve miles off Malta, the barge meets the Santa Liberata, a tanker of Gozo Marine Fuels Ltd.
5 Step three, Augusta, where the cargo, now "of Saudi origin", is bought by Petrolsud S.r.l.
---
6 None of this is my invention; it is paragraph 212 of the indictment that Catania's chief prosecutor, Nunzia Arcidiacono, read out last week.
7 She named Ghrebi, Gozo Marine's director Carm Zerafa and the whole board of Petrolsud.
8 Zerafa, detained by the Maltese police in January and out on bail since, swears that the Santa Liberata has never left her moorings except for bunkering yachts.
9 The satellite, I am afraid, has no opinion but a good memory.
E Place|Libya|Libyan
E Commodity|petrol|petrol
E Place|Tripoli|Tripoli
E Place|Ragusa|Ragusa
E Place|Zuwara|Zuwara
E Organization|Al-Nasr Coastal Brigade|Al-Nasr Coastal Brigade
E Person|Fathi Ghrebi|Fathi "the Mole" Ghrebi;Ghrebi
E Organization|United Nations|United Nations
E Place|Istanbul|Istanbul
E Place|Malta|Malta;Maltese
E Vessel|Santa Liberata|Santa Liberata
E Firm|Gozo Marine Fuels Ltd|Gozo Marine Fuels Ltd;Gozo Marine
E Place|Augusta|Augusta
E Place|Saudi Arabia|Saudi
E Firm|Petrolsud S.r.l.|Petrolsud S.r.l.;Petrolsud
E Place|Catania|Catania
E Person|Nunzia Arcidiacono|Nunzia Arcidiacono
E Person|Carm Zerafa|Carm Zerafa;Zerafa
C Fathi Ghrebi|his@3
C Al-Nasr Coastal Brigade|whose@3
C petrol|the cargo@5
C Santa Liberata|a tanker@4;her@8
C Nunzia Arcidiacono|She@7
R Fathi Ghrebi|LEADS|Al-Nasr Coastal Brigade|3|asserted|-
R Fathi Ghrebi|SANCTIONED_BY|United Nations|3|asserted|since 2018
R Fathi Ghrebi|VISITED|Istanbul|3|alleged|since Easter
R Gozo Marine Fuels Ltd|OWNS|Santa Liberata|4|asserted|-
R Petrolsud S.r.l.|IMPORTS|petrol|5|alleged|-
R Nunzia Arcidiacono|EMPLOYED_BY|Catania|6|asserted|-
R Fathi Ghrebi|ACCUSED_BY|Nunzia Arcidiacono|7|asserted|last week
R Carm Zerafa|ACCUSED_BY|Nunzia Arcidiacono|7|asserted|last week
R Petrolsud S.r.l.|ACCUSED_BY|Nunzia Arcidiacono|7|asserted|last week
R Carm Zerafa|LEADS|Gozo Marine Fuels Ltd|7|asserted|-
R Carm Zerafa|ARRESTED_BY|Malta|8|asserted|in January
R Libya|EXPORTS|petrol|1|asserted|-
