@u-053|Kenyan radio site, messy scrape|2024-02-28|Kericho tea pickers down tools as new owner sends in harvesters
* 1 Capital Breakfast Drive Inn Podcasts Win! Contact LISTEN LIVE
* 2 Kenya, Feb 28 -
3 Hundreds of tea pickers at Chebown and Tagabi estates in Kericho County downed their tools on Wednesday to protest the arrival of 30 mechanical harvesters ordered by Harrows Ceylon Plantations PLC, the Sri Lankan conglomerate that bought the estates last month from LipTea Teas and Infusions, the former Unilever business.ADVERTISEMENT. Scroll to continue reading.
4 Kenya Plantation and Agricultural Workers Union (KPAWU) secretary general Francis Atwoli-Wangara accused the company of going back on a promise, made in a meeting with Governor Erick Mutai-Langat in Nairobi on February 9, that no picker would lose a job before 2026.
5 Harrows' country director Sanjeewa Gunawardena-Perera said the machines, made by Kawasaki-Ochiai of Japan, are "for the steep blocks only" and that nobody had been sacked.
---
6 The takeover, worth a reported $58 million, makes Harrows one of the three largest exporters of Kenyan tea to Pakistan and Egypt, behind James Finlay & Sons and the Kenya Tea Development Agency (KTDA).
7 A fifteen percent stake in the estates is to go to a trust of the Kipsigis and Talai communities, whom the British evicted to make way for the bushes; lawyer Joel Kimutai Bosek, who represents the Talai, told Capital that not a single share had been transferred.
8 He also took issue with a UK minister's remark, during a visit to Kericho in November, that the matter was closed.
9 Trade Cabinet Secretary Rebecca Miano-Kirui, whose ministry approved the transaction, was not reachable; her phone was picked by a child.
* 10 About The Author See author's posts
* 11 More on Capital News NATIONAL NEWS Cabinet approves Kenya-UK defence pact Top stories Matatu strike called off County News
E Place|Kericho|Kericho
E Place|Kericho County|Kericho County
E Commodity|tea|tea
E Place|Kenya|Kenya;Kenyan
E Place|Chebown|Chebown
E Place|Tagabi|Tagabi
E Commodity|mechanical harvesters|mechanical harvesters;harvesters
E Firm|Harrows Ceylon Plantations PLC|Harrows Ceylon Plantations PLC;Harrows
E Place|Sri Lanka|Sri Lankan
E Firm|LipTea Teas and Infusions|LipTea Teas and Infusions
E Firm|Unilever|Unilever
E Organization|Kenya Plantation and Agricultural Workers Union|Kenya Plantation and Agricultural Workers Union;KPAWU
E Person|Francis Atwoli-Wangara|Francis Atwoli-Wangara
E Person|Erick Mutai-Langat|Erick Mutai-Langat
E Place|Nairobi|Nairobi
E Person|Sanjeewa Gunawardena-Perera|Sanjeewa Gunawardena-Perera
E Firm|Kawasaki-Ochiai|Kawasaki-Ochiai
E Place|Japan|Japan
E Place|Pakistan|Pakistan
E Place|Egypt|Egypt
E Firm|James Finlay & Sons|James Finlay & Sons
E Organization|Kenya Tea Development Agency|Kenya Tea Development Agency;KTDA
E Organization|Kipsigis|Kipsigis
E Organization|Talai|Talai
E Place|United Kingdom|British;UK
E Person|Joel Kimutai Bosek|Joel Kimutai Bosek
E Organization|Capital|Capital
E Person|Rebecca Miano-Kirui|Rebecca Miano-Kirui
E Organization|Cabinet|Cabinet
C Harrows Ceylon Plantations PLC|new owner@0;the Sri Lankan conglomerate@3;the company@4
C mechanical harvesters|the machines@5
C Joel Kimutai Bosek|who@7;He@8
C Rebecca Miano-Kirui|whose@9;her@9
R Chebown|LOCATED_IN|Kericho County|3|asserted|-
R Tagabi|LOCATED_IN|Kericho County|3|asserted|-
R Harrows Ceylon Plantations PLC|LOCATED_IN|Sri Lanka|3|asserted|-
R Harrows Ceylon Plantations PLC|INVESTED_IN|Chebown|3|asserted|last month
R Harrows Ceylon Plantations PLC|INVESTED_IN|Tagabi|3|asserted|last month
R Harrows Ceylon Plantations PLC|AGREED_WITH|LipTea Teas and Infusions|3|asserted|last month
R Harrows Ceylon Plantations PLC|IMPORTS|mechanical harvesters|3|asserted|-
R Kawasaki-Ochiai|SUPPLIES|Harrows Ceylon Plantations PLC|3-5|asserted|-
R Francis Atwoli-Wangara|LEADS|Kenya Plantation and Agricultural Workers Union|4|asserted|-
R Harrows Ceylon Plantations PLC|ACCUSED_BY|Francis Atwoli-Wangara|4|asserted|-
R Harrows Ceylon Plantations PLC|MET_WITH|Erick Mutai-Langat|4|asserted|on February 9
R Erick Mutai-Langat|LEADS|Kericho County|3-4|asserted|-
R Sanjeewa Gunawardena-Perera|EMPLOYED_BY|Harrows Ceylon Plantations PLC|5|asserted|-
R Kawasaki-Ochiai|LOCATED_IN|Japan|5|asserted|-
R Harrows Ceylon Plantations PLC|EXPORTS|tea|6|asserted|-
R James Finlay & Sons|EXPORTS|tea|6|asserted|-
R Kenya Tea Development Agency|EXPORTS|tea|6|asserted|-
R Harrows Ceylon Plantations PLC|SUPPLIES|Pakistan|6|asserted|-
R Harrows Ceylon Plantations PLC|SUPPLIES|Egypt|6|asserted|-
R James Finlay & Sons|SUPPLIES|Pakistan|6|asserted|-
R James Finlay & Sons|SUPPLIES|Egypt|6|asserted|-
R Kenya Tea Development Agency|SUPPLIES|Pakistan|6|asserted|-
R Kenya Tea Development Agency|SUPPLIES|Egypt|6|asserted|-
R Pakistan|IMPORTS|tea|6|asserted|-
R Egypt|IMPORTS|tea|6|asserted|-
R Joel Kimutai Bosek|EMPLOYED_BY|Talai|7|asserted|-
R Kipsigis|INVESTED_IN|Chebown|3-7|expected|-
R Talai|INVESTED_IN|Chebown|3-7|expected|-
R United Kingdom|VISITED|Kericho|8|asserted|in November
B 1,2,10,11

@u-054|Uzbek government-friendly news site|2023-03-02|Italian week in Samarkand: agreements worth €9 billion announced
1 An Uzbek-Italian business forum attended by more than 300 representatives of companies was held at the Silk Road Samarkand complex on March 1 within the framework of the official visit of the President of the Italian Republic Sergio Mattarella-Conti to Uzbekistan.
2 Opening it, Laziz Qudratov-Mirzo, the Minister of Investment, Industry and Trade of Uzbekistan, noted that trade turnover between the two countries had reached $410 million, and that Italy supplies equipment, pharmaceuticals and furniture to the Uzbek market while importing cotton yarn, leather and dried fruits.
---
3 In the course of the forum a package of documents was signed, including:
* 4 an agreement between UzTextilEksport JSC and Filature Bergamasche S.p.A. on the annual delivery of 12 thousand tons of yarn;
* 5 a roadmap of cooperation of Tashkent Institute of Textile and Light Industry with the Politecnico di Biella;
* 6 an investment contract under which Danielini & C. will place €140 million in the Bekabad metallurgical plant;
* 7 a memorandum of Uzbekistan Airways with ITA-Leonardo on flights Tashkent – Rome – Milan.
---
8 A number of other documents, among them one with the engine maker IvecoMotor on the assembly of trucks in Andijan, were not signed in view of the absence of the Italian side's plenipotentiary.
9 On the sidelines, Sergio Mattarella-Conti visited the Registan, the Gur-Emir mausoleum and the village of Konigil, where he was shown how paper is made from mulberry bark, and was presented with a robe.
10 Today the Head of the Italian State arrives in Tashkent, where President of Uzbekistan Shavkat Mirziyoyev will receive him at the Kuksaroy residence.
* 11 Number of views: 1 814 | Print version | Send to a friend
E Place|Uzbekistan|Uzbekistan;Uzbek
E Place|Italy|Italy;Italian;Italian Republic
E Place|Samarkand|Samarkand
E Place|Silk Road Samarkand complex|Silk Road Samarkand complex
E Person|Sergio Mattarella-Conti|Sergio Mattarella-Conti
E Person|Laziz Qudratov-Mirzo|Laziz Qudratov-Mirzo
E Commodity|equipment|equipment
E Commodity|pharmaceuticals|pharmaceuticals
E Commodity|furniture|furniture
E Commodity|cotton yarn|cotton yarn;yarn
E Commodity|leather|leather
E Commodity|dried fruits|dried fruits
E Firm|UzTextilEksport JSC|UzTextilEksport JSC
E Firm|Filature Bergamasche S.p.A.|Filature Bergamasche S.p.A.
E Organization|Tashkent Institute of Textile and Light Industry|Tashkent Institute of Textile and Light Industry
E Organization|Politecnico di Biella|Politecnico di Biella
E Firm|Danielini & C.|Danielini & C.
E Place|Bekabad metallurgical plant|Bekabad metallurgical plant
E Firm|Uzbekistan Airways|Uzbekistan Airways
E Firm|ITA-Leonardo|ITA-Leonardo
E Place|Tashkent|Tashkent
E Place|Rome|Rome
E Place|Milan|Milan
E Firm|IvecoMotor|IvecoMotor
E Commodity|trucks|trucks
E Place|Andijan|Andijan
E Place|Registan|Registan
E Place|Gur-Emir mausoleum|Gur-Emir mausoleum
E Place|Konigil|Konigil
E Commodity|paper|paper
E Person|Shavkat Mirziyoyev|Shavkat Mirziyoyev
E Place|Kuksaroy residence|Kuksaroy residence
C Konigil|where@9
C Sergio Mattarella-Conti|he@9;the Head of the Italian State@10;him@10
C Tashkent|where@10
R Sergio Mattarella-Conti|LEADS|Italy|1|asserted|-
R Sergio Mattarella-Conti|VISITED|Uzbekistan|1|asserted|March 1
R Laziz Qudratov-Mirzo|EMPLOYED_BY|Uzbekistan|2|asserted|-
R Uzbekistan|TRADES_WITH|Italy|2|asserted|-
R Italy|SUPPLIES|Uzbekistan|2|asserted|-
R Italy|EXPORTS|equipment|2|asserted|-
R Italy|EXPORTS|pharmaceuticals|2|asserted|-
R Italy|EXPORTS|furniture|2|asserted|-
R Uzbekistan|IMPORTS|equipment|2|asserted|-
R Uzbekistan|IMPORTS|pharmaceuticals|2|asserted|-
R Uzbekistan|IMPORTS|furniture|2|asserted|-
R Italy|IMPORTS|cotton yarn|2|asserted|-
R Italy|IMPORTS|leather|2|asserted|-
R Italy|IMPORTS|dried fruits|2|asserted|-
R Uzbekistan|SUPPLIES|Italy|2|asserted|-
R UzTextilEksport JSC|AGREED_WITH|Filature Bergamasche S.p.A.|3-4|asserted|-
R UzTextilEksport JSC|SUPPLIES|Filature Bergamasche S.p.A.|4|expected|-
R UzTextilEksport JSC|EXPORTS|cotton yarn|4|expected|-
R Filature Bergamasche S.p.A.|IMPORTS|cotton yarn|4|expected|-
R Tashkent Institute of Textile and Light Industry|AGREED_WITH|Politecnico di Biella|3-5|asserted|-
R Danielini & C.|INVESTED_IN|Bekabad metallurgical plant|6|expected|-
R Uzbekistan Airways|AGREED_WITH|ITA-Leonardo|3-7|asserted|-
R Sergio Mattarella-Conti|VISITED|Registan|9|asserted|-
R Sergio Mattarella-Conti|VISITED|Gur-Emir mausoleum|9|asserted|-
R Sergio Mattarella-Conti|VISITED|Konigil|9|asserted|-
R Sergio Mattarella-Conti|VISITED|Tashkent|10|expected|Today
R Sergio Mattarella-Conti|MET_WITH|Shavkat Mirziyoyev|10|expected|Today
R Sergio Mattarella-Conti|VISITED|Kuksaroy residence|10|expected|Today
R Shavkat Mirziyoyev|LEADS|Uzbekistan|10|asserted|-
B 11

@u-055|Faroese newsletter in English|2024-12-01|Dimmalætting in English: The Prime Minister sells fish, the opposition sells doubt
1 The agreement with Moscow has been renewed, and no one in Tórshavn can quite look the other in the eye.
2 On Thursday the Løgting, the Faroese parliament, heard that the fisheries deal under which our trawlers catch cod in the Barents Sea, and Russian ones blue whiting in ours, will run for all of 2025; it was signed by correspondence, since Minister of Fisheries Dánial Heim-Djurhuus did not go to Murmansk and the Russians were not asked to come here.
3 Two Russian companies, Norlovo-Sever and Kola Seafood, remain barred from our ports, as they have been by the Faroe Islands since July on the suspicion that their trawlers carry more radio equipment than they need.
---
4 "We are at war with nobody, and we are selling salmon to nobody in Russia," said Prime Minister Aksel V. Johannesen-Reinert, whom Denmark's foreign minister had called on Wednesday.
5 He is right about the salmon.
6 Brekkufríður P/F, which in 2019 still sent a quarter of its fish to Russia, ended sales in March 2022 and now supplies the United States, Britain and, lately, Taiwan.
7 Its chief executive, Regin Jákup Bakkalíð, told me that the Taiwanese buyer, Formosa Cold Chain, flew in from Taipei in October, ate everything, and ordered six hundred tonnes.
---
8 The mackerel people see it differently.
9 Pelagic plant Varðin-Kollafjørð sells to Egypt and Nigeria, and it used to sell to Kaliningrad; its chairman, Jógvan Gerð, asked in a letter to this newspaper why he should be holier than the Norwegians.
10 Nobody has replied.
11 The sheep letter of 1298 is on display again at the National Museum.
* 12 © 2024 Sosialmiðlar | You are receiving this because you are Faroese or wish you were
E Organization|Dimmalætting|Dimmalætting
E Place|Russia|Moscow;Russian;Russians;Russia
E Place|Tórshavn|Tórshavn
E Organization|Løgting|Løgting
E Place|Faroe Islands|Faroe Islands;Faroese
E Commodity|cod|cod
E Place|Barents Sea|Barents Sea
E Commodity|blue whiting|blue whiting
E Person|Dánial Heim-Djurhuus|Dánial Heim-Djurhuus
E Place|Murmansk|Murmansk
E Firm|Norlovo-Sever|Norlovo-Sever
E Firm|Kola Seafood|Kola Seafood
E Commodity|radio equipment|radio equipment
E Commodity|salmon|salmon
E Commodity|fish|fish
E Person|Aksel V. Johannesen-Reinert|Aksel V. Johannesen-Reinert
E Place|Denmark|Denmark
E Firm|Brekkufríður P/F|Brekkufríður P/F
E Place|United States|United States
E Place|United Kingdom|Britain
E Place|Taiwan|Taiwan;Taiwanese
E Person|Regin Jákup Bakkalíð|Regin Jákup Bakkalíð
E Firm|Formosa Cold Chain|Formosa Cold Chain
E Place|Taipei|Taipei
E Commodity|mackerel|mackerel
E Firm|Varðin-Kollafjørð|Varðin-Kollafjørð
E Place|Egypt|Egypt
E Place|Nigeria|Nigeria
E Place|Kaliningrad|Kaliningrad
E Person|Jógvan Gerð|Jógvan Gerð
E Place|Norway|Norwegians
E Organization|National Museum|National Museum
E Organization|Sosialmiðlar|Sosialmiðlar
C Løgting|the Faroese parliament@2
C Faroe Islands|our@2;here@2;our@3;We@4;we@4
C Aksel V. Johannesen-Reinert|whom@4;He@5
C Brekkufríður P/F|which@6;its@6;Its@7
C Varðin-Kollafjørð|it@9;its@9
C Jógvan Gerð|he@9
R Faroe Islands|AGREED_WITH|Russia|1-2|asserted|On Thursday
R Løgting|LOCATED_IN|Faroe Islands|2|asserted|-
R Dánial Heim-Djurhuus|EMPLOYED_BY|Faroe Islands|2|asserted|-
R Dánial Heim-Djurhuus|VISITED|Murmansk|2|denied|-
R Russia|VISITED|Faroe Islands|2|denied|-
R Norlovo-Sever|LOCATED_IN|Russia|3|asserted|-
R Kola Seafood|LOCATED_IN|Russia|3|asserted|-
R Norlovo-Sever|SANCTIONED_BY|Faroe Islands|3|asserted|since July
R Kola Seafood|SANCTIONED_BY|Faroe Islands|3|asserted|since July
R Aksel V. Johannesen-Reinert|LEADS|Faroe Islands|2-4|asserted|-
R Faroe Islands|SUPPLIES|Russia|4|denied|-
R Faroe Islands|EXPORTS|salmon|4|denied|-
R Brekkufríður P/F|SUPPLIES|Russia|6|asserted|in 2019
R Brekkufríður P/F|EXPORTS|fish|6|asserted|in 2019
R Russia|IMPORTS|fish|6|asserted|in 2019
R Brekkufríður P/F|SUPPLIES|Russia|6|denied|in March 2022
R Brekkufríður P/F|SUPPLIES|United States|6|asserted|now
R Brekkufríður P/F|SUPPLIES|United Kingdom|6|asserted|now
R Brekkufríður P/F|SUPPLIES|Taiwan|6|asserted|lately
R Regin Jákup Bakkalíð|LEADS|Brekkufríður P/F|7|asserted|-
R Formosa Cold Chain|LOCATED_IN|Taiwan|7|asserted|-
R Formosa Cold Chain|VISITED|Faroe Islands|4-7|asserted|in October
R Formosa Cold Chain|IMPORTS|fish|6-7|expected|in October
R Brekkufríður P/F|SUPPLIES|Formosa Cold Chain|7|expected|in October
R Varðin-Kollafjørð|SUPPLIES|Egypt|9|asserted|-
R Varðin-Kollafjørð|SUPPLIES|Nigeria|9|asserted|-
R Varðin-Kollafjørð|EXPORTS|mackerel|8-9|asserted|-
R Egypt|IMPORTS|mackerel|8-9|asserted|-
R Nigeria|IMPORTS|mackerel|8-9|asserted|-
R Varðin-Kollafjørð|SUPPLIES|Kaliningrad|9|asserted|-
R Jógvan Gerð|LEADS|Varðin-Kollafjørð|9|asserted|-
B 12

@u-056|Emirati daily, aviation page|2022-11-21|Sharjah carrier AirSabah orders 30 Embraer jets, eyes base in Dhaka
1 Sharjah: AirSabah, the low-cost airline in which the Sharjah government and Kuwait's Al Murooj Group hold equal shares, has placed a firm order for 30 E195-E2 passenger jets with Brazilian manufacturer Embraer, in a deal worth Dh7.6 billion at list prices, it was announced on the opening day of the Bahrain International Airshow.
2 The first of the aircraft will be handed over in the third quarter of 2024.
3 "We looked at Aerolys and we looked long, but we did not buy from Aerolys," Sheikh Majid bin Sultan Al Qasimi-Suwaidi, chairman of AirSabah, told Emirates Courier at Sakhir.
---
4 The airline, which carried 4.1 million passengers last year and has its hub at Sharjah International Airport, is also in advanced negotiations with Biman-Padma of Bangladesh about a joint venture in Dhaka, according to its chief executive, Adel Abdullah Al Ali-Nuaimi, who visited the Bangladeshi capital and Chittagong last week.
5 He met there the State Minister for Civil Aviation and Tourism, Mahbub Ali Sarker.
6 A similar plan for Yerevan was scrapped after the Armenian regulator, the Civil Aviation Committee, withheld its blessing, and Al Ali-Nuaimi denied that flights to Moscow and Kazan, suspended in March and resumed in April, would violate any sanction.
---
7 Leasing firm AerLough of Dublin took back two A320s from AirSabah in the same month, and has sued the airline in London for $11 million; the airline says it owes nothing.
8 Turnaround times and onboard meals supplied by Alpha Sky Catering remain unchanged, passengers will be glad, or sorry, to hear.
* 9 More From Business: Gold price in Dubai today | Sharjah's rent index explained
* 10 Get Latest News: Sign up to daily newsletters
E Firm|AirSabah|AirSabah
E Place|Sharjah|Sharjah
E Firm|Al Murooj Group|Al Murooj Group
E Place|Kuwait|Kuwait
E Commodity|passenger jets|passenger jets;jets
E Firm|Embraer|Embraer
E Place|Brazil|Brazilian
E Firm|Aerolys|Aerolys
E Person|Majid bin Sultan Al Qasimi-Suwaidi|Majid bin Sultan Al Qasimi-Suwaidi
E Organization|Emirates Courier|Emirates Courier
E Place|Sakhir|Sakhir
E Place|Sharjah International Airport|Sharjah International Airport
E Firm|Biman-Padma|Biman-Padma
E Place|Bangladesh|Bangladesh;Bangladeshi
E Place|Dhaka|Dhaka
E Person|Adel Abdullah Al Ali-Nuaimi|Adel Abdullah Al Ali-Nuaimi;Al Ali-Nuaimi
E Place|Chittagong|Chittagong
E Person|Mahbub Ali Sarker|Mahbub Ali Sarker
E Place|Yerevan|Yerevan
E Place|Armenia|Armenian
E Organization|Civil Aviation Committee|Civil Aviation Committee
E Place|Moscow|Moscow
E Place|Kazan|Kazan
E Firm|AerLough|AerLough
E Place|Dublin|Dublin
E Commodity|A320s|A320s
E Place|London|London
E Commodity|meals|meals
E Firm|Alpha Sky Catering|Alpha Sky Catering
E Commodity|gold|Gold
E Place|Dubai|Dubai
C AirSabah|Sharjah carrier@0;the low-cost airline@1;We@3;we@3;we#2@3;The airline@4;its#2@4;the airline@7;the airline#2@7;it@7
C passenger jets|the aircraft@2
C Adel Abdullah Al Ali-Nuaimi|who@4;He@5
C Dhaka|the Bangladeshi capital@4
R AirSabah|LOCATED_IN|Sharjah|0|asserted|-
R Sharjah|INVESTED_IN|AirSabah|1|asserted|-
R Al Murooj Group|INVESTED_IN|AirSabah|1|asserted|-
R Al Murooj Group|LOCATED_IN|Kuwait|1|asserted|-
R AirSabah|AGREED_WITH|Embraer|1|asserted|-
R Embraer|LOCATED_IN|Brazil|1|asserted|-
R AirSabah|IMPORTS|passenger jets|1|expected|in the third quarter of 2024
R Embraer|SUPPLIES|AirSabah|1-2|expected|in the third quarter of 2024
R Embraer|EXPORTS|passenger jets|1-2|expected|in the third quarter of 2024
R Aerolys|SUPPLIES|AirSabah|3|denied|-
R Majid bin Sultan Al Qasimi-Suwaidi|LEADS|AirSabah|3|asserted|-
R Majid bin Sultan Al Qasimi-Suwaidi|MET_WITH|Emirates Courier|3|asserted|-
R AirSabah|LOCATED_IN|Sharjah International Airport|4|asserted|-
R AirSabah|AGREED_WITH|Biman-Padma|4|expected|-
R Biman-Padma|LOCATED_IN|Bangladesh|4|asserted|-
R Adel Abdullah Al Ali-Nuaimi|LEADS|AirSabah|4|asserted|-
R Adel Abdullah Al Ali-Nuaimi|VISITED|Dhaka|4|asserted|last week
R Adel Abdullah Al Ali-Nuaimi|VISITED|Chittagong|4|asserted|last week
R Adel Abdullah Al Ali-Nuaimi|MET_WITH|Mahbub Ali Sarker|5|asserted|last week
R Mahbub Ali Sarker|EMPLOYED_BY|Bangladesh|4-5|asserted|-
R AirSabah|INVESTED_IN|Yerevan|4-6|denied|-
R Civil Aviation Committee|LOCATED_IN|Armenia|6|asserted|-
R AerLough|LOCATED_IN|Dublin|7|asserted|-
R AirSabah|ACCUSED_BY|AerLough|7|asserted|in the same month
R Alpha Sky Catering|SUPPLIES|AirSabah|7-8|asserted|-
B 9,10

@u-057|Saint Lucian news site|2023-06-19|Senator: "St. Jude Was Sanctioned By Cabinet, Not By Angels"
1 There was laughter in the Senate on Friday when Senator Herod Stanislaus-Charles, defending the cost of the St. Jude Hospital Reconstruction Project, told Members that the overrun of EC$14 million had been "sanctioned by Cabinet, not by angels", and that the visitors' gallery was welcome to applaud.
2 The President of the Senate, Stanley Felix-Monplaisir, reminded him that it was not.
---
3 Much of the debate turned on who would run the hospital when it opens.
4 Leader of Opposition Business Dominic Fedee-Auguste recalled that in March a team from Taiwan's Mackay Memorial Hospital had toured the site at Augier, Vieux Fort, together with Ambassador Peter Chia-yen Chen, and asked why nothing had been heard of them since.
5 Minister for Health Moses Jn Baptiste-Etienne replied that an agreement with Mackay on training of nurses was drawn up but would be signed only once the equipment, which is being bought from Medtronica of Ireland and Shenzhen Mindwell, has arrived.
6 He denied that a private operator from Canada, Clarion Care Partners, had been promised anything, "neither a bed nor a bedpan".
---
7 Senator Fedee-Auguste, a hotelier by profession, led the charge again over tourism: Royalton-Sapphire, he said, would cut its airlift from Toronto if the airport road was not repaired before the winter.
8 Debate on the Anti-Gang Bill was postponed.
9 The Senate was then adjourned sine die, or, as a wag in the gallery put it, until the ice-cream supplies run low.
* 10 Saint Lucia Newsline – Read. React. Repeat.
* 11 Any third-party or user posts are not those of the Newsline.
E Person|Herod Stanislaus-Charles|Herod Stanislaus-Charles
E Organization|Senate|Senate
E Organization|Cabinet|Cabinet
E Place|St. Jude|St. Jude;St. Jude Hospital Reconstruction Project
E Person|Stanley Felix-Monplaisir|Stanley Felix-Monplaisir
E Person|Dominic Fedee-Auguste|Dominic Fedee-Auguste;Fedee-Auguste
E Organization|Mackay Memorial Hospital|Mackay Memorial Hospital;Mackay
E Place|Taiwan|Taiwan
E Place|Augier|Augier
E Place|Vieux Fort|Vieux Fort
E Person|Peter Chia-yen Chen|Peter Chia-yen Chen
E Person|Moses Jn Baptiste-Etienne|Moses Jn Baptiste-Etienne
E Commodity|equipment|equipment
E Firm|Medtronica|Medtronica
E Place|Ireland|Ireland
E Firm|Shenzhen Mindwell|Shenzhen Mindwell
E Firm|Clarion Care Partners|Clarion Care Partners
E Place|Canada|Canada
E Firm|Royalton-Sapphire|Royalton-Sapphire
E Place|Toronto|Toronto
E Commodity|ice-cream|ice-cream
E Place|Saint Lucia|Saint Lucia
E Organization|Newsline|Newsline
C Herod Stanislaus-Charles|him@2
C St. Jude|the hospital@3;it@3
C Mackay Memorial Hospital|them@4
C Moses Jn Baptiste-Etienne|He@6
C Dominic Fedee-Auguste|he@7
C Royalton-Sapphire|its@7
R Herod Stanislaus-Charles|EMPLOYED_BY|Senate|1|asserted|-
R Stanley Felix-Monplaisir|LEADS|Senate|2|asserted|-
R Dominic Fedee-Auguste|EMPLOYED_BY|Senate|2-7|asserted|-
R Mackay Memorial Hospital|LOCATED_IN|Taiwan|4|asserted|-
R Mackay Memorial Hospital|VISITED|Augier|4|asserted|in March
R Mackay Memorial Hospital|VISITED|St. Jude|3-4|asserted|in March
R Peter Chia-yen Chen|VISITED|Augier|4|asserted|in March
R Peter Chia-yen Chen|EMPLOYED_BY|Taiwan|4|asserted|-
R Augier|LOCATED_IN|Vieux Fort|4|asserted|-
R St. Jude|LOCATED_IN|Augier|3-4|asserted|-
R St. Jude|AGREED_WITH|Mackay Memorial Hospital|3-5|expected|-
R Medtronica|SUPPLIES|St. Jude|3-5|expected|-
R Shenzhen Mindwell|SUPPLIES|St. Jude|3-5|expected|-
R St. Jude|IMPORTS|equipment|3-5|expected|-
R Medtronica|LOCATED_IN|Ireland|5|asserted|-
R Clarion Care Partners|LOCATED_IN|Canada|6|asserted|-
R St. Jude|AGREED_WITH|Clarion Care Partners|3-6|denied|-
B 10,11

@u-058|Turkmen state news agency in English|2025-04-30|Deputy Chairman of the Cabinet of Ministers receives head of Malaysian company
1 ASHGABAT, April 30. Today at the Ministry of Foreign Affairs of Turkmenistan a meeting was held between the Deputy Chairman of the Cabinet of Ministers, Minister of Foreign Affairs of Turkmenistan Rashid Meredov-Atayev and the President and Group Chief Executive Officer of Petroliam Timur of Malaysia Tan Sri Tengku Faridz bin Tengku Azhar, who has arrived in Ashgabat on a working visit.
2 At the beginning of the talks the guest conveyed to President Serdar Berdimuhamedov and to the National Leader of the Turkmen people, Chairman of the Halk Maslahaty Gurbanguly Berdimuhamedov, sincere words of respect.
3 The sides exchanged views on the development of Block I of the Turkmen sector of the Caspian Sea, where the Malaysian company has been operating since 1996, and into which investments of over 11 billion US dollars have been directed.
---
4 As was noted, from 2026 the associated gas will be delivered to the State Concern "Türkmengaz", and an additional agreement with the State Concern "Türkmennebit" and with the Abu Dhabi company XRG-Dhabi on the extension of the production sharing contract is at the stage of coordination.
5 Polymers from the Kiyanly plant, it was emphasized, are being shipped to Turkey, China, Georgia and Latvia.
6 Special attention was paid to the training of specialists at the Yagshygeldi Kakayev International University of Oil and Gas.
---
7 In the evening the delegation visited the monument to Magtymguly Fragi at the foot of Kopetdag and laid flowers.
8 Tomorrow it will leave for Avaza, on the coast of the Caspian, and further for Baku.
E Place|Ashgabat|ASHGABAT;Ashgabat
E Organization|Ministry of Foreign Affairs of Turkmenistan|Ministry of Foreign Affairs of Turkmenistan
E Organization|Cabinet of Ministers|Cabinet of Ministers
E Person|Rashid Meredov-Atayev|Rashid Meredov-Atayev
E Place|Turkmenistan|Turkmenistan;Turkmen
E Firm|Petroliam Timur|Petroliam Timur
E Place|Malaysia|Malaysia;Malaysian
E Person|Tengku Faridz bin Tengku Azhar|Tengku Faridz bin Tengku Azhar
E Person|Serdar Berdimuhamedov|Serdar Berdimuhamedov
E Organization|Halk Maslahaty|Halk Maslahaty
E Person|Gurbanguly Berdimuhamedov|Gurbanguly Berdimuhamedov
E Place|Block I|Block I
E Place|Caspian Sea|Caspian Sea;Caspian
E Commodity|associated gas|associated gas
E Firm|Türkmengaz|Türkmengaz
E Firm|Türkmennebit|Türkmennebit
E Firm|XRG-Dhabi|XRG-Dhabi
E Place|Abu Dhabi|Abu Dhabi
E Commodity|polymers|Polymers
E Place|Kiyanly plant|Kiyanly plant
E Place|Turkey|Turkey
E Place|China|China
E Place|Georgia|Georgia
E Place|Latvia|Latvia
E Organization|Yagshygeldi Kakayev International University of Oil and Gas|Yagshygeldi Kakayev International University of Oil and Gas
E Person|Magtymguly Fragi|Magtymguly Fragi
E Place|Kopetdag|Kopetdag
E Place|Avaza|Avaza
E Place|Baku|Baku
C Tengku Faridz bin Tengku Azhar|head of Malaysian company@0;who@1;the guest@2
C Rashid Meredov-Atayev|Deputy Chairman of the Cabinet of Ministers@0
C Block I|where@3
C Petroliam Timur|the Malaysian company@3;the delegation@7;it@8
R Rashid Meredov-Atayev|EMPLOYED_BY|Cabinet of Ministers|1|asserted|-
R Rashid Meredov-Atayev|EMPLOYED_BY|Turkmenistan|1|asserted|-
R Rashid Meredov-Atayev|LEADS|Ministry of Foreign Affairs of Turkmenistan|1|asserted|-
R Tengku Faridz bin Tengku Azhar|LEADS|Petroliam Timur|1|asserted|-
R Petroliam Timur|LOCATED_IN|Malaysia|1|asserted|-
R Rashid Meredov-Atayev|MET_WITH|Tengku Faridz bin Tengku Azhar|1|asserted|Today
R Tengku Faridz bin Tengku Azhar|VISITED|Ashgabat|1|asserted|Today
R Serdar Berdimuhamedov|LEADS|Turkmenistan|1-2|asserted|-
R Gurbanguly Berdimuhamedov|LEADS|Halk Maslahaty|2|asserted|-
R Gurbanguly Berdimuhamedov|LEADS|Turkmenistan|2|asserted|-
R Block I|LOCATED_IN|Caspian Sea|3|asserted|-
R Petroliam Timur|INVESTED_IN|Block I|3|asserted|since 1996
R Petroliam Timur|SUPPLIES|Türkmengaz|3-4|expected|from 2026
R Türkmengaz|IMPORTS|associated gas|4|expected|from 2026
R Petroliam Timur|EXPORTS|associated gas|3-4|expected|from 2026
R Turkmenistan|OWNS|Türkmengaz|3-4|asserted|-
R Turkmenistan|OWNS|Türkmennebit|3-4|asserted|-
R Petroliam Timur|AGREED_WITH|Türkmennebit|3-4|expected|-
R Petroliam Timur|AGREED_WITH|XRG-Dhabi|3-4|expected|-
R XRG-Dhabi|LOCATED_IN|Abu Dhabi|4|asserted|-
R Kiyanly plant|EXPORTS|polymers|5|asserted|-
R Kiyanly plant|SUPPLIES|Turkey|5|asserted|-
R Kiyanly plant|SUPPLIES|China|5|asserted|-
R Kiyanly plant|SUPPLIES|Georgia|5|asserted|-
R Kiyanly plant|SUPPLIES|Latvia|5|asserted|-
R Turkey|IMPORTS|polymers|5|asserted|-
R China|IMPORTS|polymers|5|asserted|-
R Georgia|IMPORTS|polymers|5|asserted|-
R Latvia|IMPORTS|polymers|5|asserted|-
R Petroliam Timur|VISITED|Kopetdag|7|asserted|In the evening
R Petroliam Timur|VISITED|Avaza|8|expected|Tomorrow
R Petroliam Timur|VISITED|Baku|8|expected|Tomorrow
R Avaza|LOCATED_IN|Caspian Sea|8|asserted|-

@u-059|Chilean English newsletter, interview|2023-10-09|Ten minutes with the woman who says no to hydrogen
1 Magdalena Oyarzún Díaz, 39, is a sheep farmer at Posesión, in Chilean Magallanes, and since June the president of the neighbourhood board of San Gregorio; last week she turned away, politely and for the second time, the Belgian-Chilean developer HVM-Estrecho, which wants to put 194 turbines, a desalination plant and an ammonia terminal on the coast in front of her house.
2 We spoke in her kitchen.
---
* 3 You met the company's chief executive on Tuesday. How was it?
4 He is a nice man, Mr. Van Overstraeten, he came from Antwerp with chocolates, which my children ate.
5 I told him the wind is not ours to sell.
* 6 He says the ammonia will replace coal in Japan and Germany.
7 Very good for Japan and Germany.
8 And in the meantime who eats the dust of the trucks?
* 9 The Government says Magallanes could supply 13% of the world's green hydrogen.
10 The Government in Santiago said the same about wool in my grandmother's time, and about coal at Riesco Island, which was mined by Mina Invierno and sent to the power stations in the north, until it wasn't.
* 11 Are you paid by Methanex, as a senator suggested?
12 (Laughs.) Senator Kusanovich-Bravo can come and look at my bank account, there's not a peso from any Canadian in it.
13 I own 900 sheep and a truck with a hole.
* 14 What would make you say yes?
15 If Petraustral came, which is of the State, and said to us, "this port belongs to you as well", we would sit down with them.
16 They have not come.
17 The mayor of Punta Arenas came, yes, for the photograph.
* 18 This interview was conducted in Spanish and edited for length. Reply to this email to tell us what you think.
E Person|Magdalena Oyarzún Díaz|Magdalena Oyarzún Díaz
E Place|Posesión|Posesión
E Place|Magallanes|Magallanes
E Place|Chile|Chilean
E Organization|neighbourhood board of San Gregorio|neighbourhood board of San Gregorio
E Firm|HVM-Estrecho|HVM-Estrecho
E Place|Belgium|Belgian
E Commodity|ammonia|ammonia
E Person|Van Overstraeten|Van Overstraeten
E Place|Antwerp|Antwerp
E Commodity|chocolates|chocolates
E Commodity|coal|coal
E Place|Japan|Japan
E Place|Germany|Germany
E Commodity|green hydrogen|green hydrogen;hydrogen
E Place|Santiago|Santiago
E Commodity|wool|wool
E Place|Riesco Island|Riesco Island
E Firm|Mina Invierno|Mina Invierno
E Firm|Methanex|Methanex
E Person|Kusanovich-Bravo|Kusanovich-Bravo
E Place|Canada|Canadian
E Commodity|sheep|sheep
E Firm|Petraustral|Petraustral
E Place|Punta Arenas|Punta Arenas
C Magdalena Oyarzún Díaz|the woman@0;she@1;her@1;her@2;You@3;my@4;I@5;my@10;you@11;my@12;I@13;you@14
C HVM-Estrecho|which@1;the company@3
C Van Overstraeten|the company's chief executive@3;He@4;he@4;him@5;He@6
C Chile|The Government@9;The Government@10;the State@15
C Petraustral|which@15;them@15;They@16
R Magdalena Oyarzún Díaz|LEADS|neighbourhood board of San Gregorio|1|asserted|since June
R Posesión|LOCATED_IN|Magallanes|1|asserted|-
R Magallanes|LOCATED_IN|Chile|1|asserted|-
R HVM-Estrecho|LOCATED_IN|Chile|1|asserted|-
R HVM-Estrecho|LOCATED_IN|Belgium|1|asserted|-
R HVM-Estrecho|INVESTED_IN|Magallanes|1|expected|-
R Magdalena Oyarzún Díaz|AGREED_WITH|HVM-Estrecho|1|denied|last week
R Magdalena Oyarzún Díaz|MET_WITH|Van Overstraeten|3-4|asserted|on Tuesday
R Van Overstraeten|LEADS|HVM-Estrecho|1-4|asserted|-
R Van Overstraeten|VISITED|Posesión|1-4|asserted|on Tuesday
R HVM-Estrecho|SUPPLIES|Japan|3-6|expected|-
R HVM-Estrecho|SUPPLIES|Germany|3-6|expected|-
R Japan|IMPORTS|ammonia|6|expected|-
R Germany|IMPORTS|ammonia|6|expected|-
R Magallanes|EXPORTS|green hydrogen|9|expected|-
R Methanex|LOCATED_IN|Canada|11-12|asserted|-
R Magdalena Oyarzún Díaz|ACCUSED_BY|Kusanovich-Bravo|11-12|asserted|-
R Chile|OWNS|Petraustral|15|asserted|-
R Petraustral|MET_WITH|Magdalena Oyarzún Díaz|14-16|denied|-
B 18

@u-060|Ugandan regional paper, business|2024-07-22|Gulu traders cross to Nimule, come back with promises and one goat
1 A delegation of 46 traders led by the chairperson of the Gulu City Chamber of Commerce, Ms Grace Laker-Odongpiny, returned on Saturday from a four-day trip to Nimule and Juba in South Sudan, where they had gone to ask for Shs12 billion that they say they have been owed since 2013 for maize flour, beans and cement delivered to the government of President Salva Kiir.
2 They met South Sudan's Undersecretary of Trade, Mr Garang Majak-Bol, for eleven minutes.
3 "He told us the money is in the budget, and then he told us there is no budget," said Mr Okello P'Rajom, who in 2012 supplied 600 tonnes of flour to the SPLA through his company, Lacor Millers (U) Ltd, and lost two of his trucks at Terekeka.
---
4 Juba buys nearly all of its food from Uganda, which exported goods worth $640 million there in the last financial year, but insecurity on the Juba-Nimule road and a ban imposed by the South Sudan National Bureau of Standards in May on Ugandan maize with aflatoxin have cut the number of trucks from 200 to 70 a day.
5 Uganda's High Commissioner in Juba, Brig Gen (Rtd) Ronnie Balya-Mukasa, promised the traders he would take it up with the Ministry of Trade, Industry and Cooperatives in Kampala.
---
6 It was not all in vain.
7 In Nimule the traders signed an understanding with the Eastern Equatoria State Chamber of Commerce for a joint livestock market at Elegu, and Dr Lam Tungwar-Kueigwong, the governor, gave each of them lunch and Ms Laker-Odongpiny a goat.
8 A visit to Torit was called off when a bridge was.
* 9 In the headlines | Umeme buyout: Government pays | Nodding syndrome children get school
E Organization|Gulu City Chamber of Commerce|Gulu City Chamber of Commerce
E Place|Gulu|Gulu
E Person|Grace Laker-Odongpiny|Grace Laker-Odongpiny;Laker-Odongpiny
E Place|Nimule|Nimule
E Place|Juba|Juba
E Place|South Sudan|South Sudan
E Commodity|maize flour|maize flour;flour
E Commodity|beans|beans
E Commodity|cement|cement
E Person|Salva Kiir|Salva Kiir
E Person|Garang Majak-Bol|Garang Majak-Bol
E Person|Okello P'Rajom|Okello P'Rajom
E Organization|SPLA|SPLA
E Firm|Lacor Millers (U) Ltd|Lacor Millers (U) Ltd
E Place|Terekeka|Terekeka
E Commodity|food|food
E Place|Uganda|Uganda;Ugandan
E Organization|South Sudan National Bureau of Standards|South Sudan National Bureau of Standards
E Commodity|maize|maize
E Person|Ronnie Balya-Mukasa|Ronnie Balya-Mukasa
E Organization|Ministry of Trade, Industry and Cooperatives|Ministry of Trade, Industry and Cooperatives
E Place|Kampala|Kampala
E Organization|Eastern Equatoria State Chamber of Commerce|Eastern Equatoria State Chamber of Commerce
E Commodity|livestock|livestock
E Place|Elegu|Elegu
E Person|Lam Tungwar-Kueigwong|Lam Tungwar-Kueigwong
E Place|Torit|Torit
E Firm|Umeme|Umeme
C Gulu City Chamber of Commerce|they@1;They@2;us@3;the traders@5;the traders@7;them@7
C South Sudan|where@1;there@4
C Garang Majak-Bol|He@3;he@3
C Okello P'Rajom|who@3;his@3
C Uganda|which@4
C Ronnie Balya-Mukasa|he@5
R Grace Laker-Odongpiny|LEADS|Gulu City Chamber of Commerce|1|asserted|-
R Gulu City Chamber of Commerce|LOCATED_IN|Gulu|0-1|asserted|-
R Gulu City Chamber of Commerce|VISITED|Nimule|1|asserted|on Saturday
R Gulu City Chamber of Commerce|VISITED|Juba|1|asserted|on Saturday
R Grace Laker-Odongpiny|VISITED|Nimule|1|asserted|on Saturday
R Grace Laker-Odongpiny|VISITED|Juba|1|asserted|on Saturday
R Nimule|LOCATED_IN|South Sudan|1|asserted|-
R Juba|LOCATED_IN|South Sudan|1|asserted|-
R Gulu|SUPPLIES|South Sudan|0-1|alleged|since 2013
R South Sudan|IMPORTS|maize flour|1|alleged|since 2013
R South Sudan|IMPORTS|beans|1|alleged|since 2013
R South Sudan|IMPORTS|cement|1|alleged|since 2013
R Salva Kiir|LEADS|South Sudan|1|asserted|-
R Gulu City Chamber of Commerce|MET_WITH|Garang Majak-Bol|2|asserted|-
R Garang Majak-Bol|EMPLOYED_BY|South Sudan|2|asserted|-
R Lacor Millers (U) Ltd|SUPPLIES|SPLA|3|asserted|in 2012
R Okello P'Rajom|SUPPLIES|SPLA|3|asserted|in 2012
R SPLA|IMPORTS|maize flour|3|asserted|in 2012
R Okello P'Rajom|OWNS|Lacor Millers (U) Ltd|3|asserted|-
R Uganda|SUPPLIES|South Sudan|4|asserted|in the last financial year
R South Sudan|IMPORTS|food|4|asserted|-
R Uganda|EXPORTS|food|4|asserted|-
R Uganda|SANCTIONED_BY|South Sudan National Bureau of Standards|4|asserted|in May
R Ronnie Balya-Mukasa|EMPLOYED_BY|Uganda|5|asserted|-
R Gulu City Chamber of Commerce|MET_WITH|Ronnie Balya-Mukasa|5|asserted|-
R Ronnie Balya-Mukasa|MET_WITH|Ministry of Trade, Industry and Cooperatives|5|expected|-
R Ministry of Trade, Industry and Cooperatives|LOCATED_IN|Kampala|5|asserted|-
R Gulu City Chamber of Commerce|AGREED_WITH|Eastern Equatoria State Chamber of Commerce|7|asserted|-
R Gulu City Chamber of Commerce|MET_WITH|Lam Tungwar-Kueigwong|7|asserted|-
R Lam Tungwar-Kueigwong|SUPPLIES|Grace Laker-Odongpiny|7|asserted|-
R Gulu City Chamber of Commerce|VISITED|Torit|7-8|denied|-
B 9

@u-061|Indian Ocean daily, Mauritius|2025-01-20|SEAFOOD HUB: REGENTS-THON TO CLOSE MARINE ROAD CANNERY; SEYCHELLOIS BUYER NAMED
1 PORT LOUIS – Regents-Thon Tuna (Mauritius) Ltd, better known as RTM, will close its cannery at Marine Road at the end of March and sell the one at Riche Terre to Indian Ocean Tuna-Mahé, the Victoria company 60 per cent of which belongs to Thai United Foods and the rest to the Government of Seychelles, the management informed the unions on Friday.
2 Some 1,100 of the 2,300 employees, many of them from Madagascar and Bangladesh, face dismissal.
3 RTM's Managing Director, Sameer Sharma-Ramgoolam, attributed the decision to a shortage of raw skipjack since the European Union cut the quota of its fleet, to the price of cans, and to the loss of a contract with the British supermarket chain Allbright & Lowe.
---
4 The company was until last summer a subsidiary of Japan's Mitsurin Corporation, which sold it along with its Liverpool parent, Regents-Thon Group, to the Italian family firm NewRegents-Reggio for £700 million.
5 NewRegents chairman Agostino Mastrangeli-Bassi, who toured both plants in September, had said then that he would not close either.
6 "He had a very good guided tour and a very bad memory," commented Reeaz Chuttoo-Beeharry of the Confédération des Travailleurs des Secteurs Public et Privé (CTSP).
---
7 The Minister of Agro-Industry, Food Security, Blue Economy and Fisheries of Mauritius, Arvin Boolell-Jugnauth, is to receive the Thai shareholders on Thursday.
8 Exports of canned tuna, mostly to the United Kingdom, Italy and France, were worth Rs 11.4 billion in 2023.
9 The Mauritius Export Association declined to comment, and so did the Spanish shipowner Albacora-Bermeo, whose purse seiners land their catch at Trou Fanfaron.
* 10 Lire aussi | Read also: Rodrigues octopus closure: fishers want more
* 11 POST A COMMENT
E Place|Port Louis|PORT LOUIS
E Firm|Regents-Thon Tuna (Mauritius) Ltd|Regents-Thon Tuna (Mauritius) Ltd;RTM;REGENTS-THON
E Place|Marine Road|Marine Road;MARINE ROAD
E Place|Riche Terre|Riche Terre
E Firm|Indian Ocean Tuna-Mahé|Indian Ocean Tuna-Mahé
E Place|Victoria|Victoria
E Firm|Thai United Foods|Thai United Foods
E Place|Seychelles|Seychelles;SEYCHELLOIS
E Place|Madagascar|Madagascar
E Place|Bangladesh|Bangladesh
E Person|Sameer Sharma-Ramgoolam|Sameer Sharma-Ramgoolam
E Commodity|skipjack|skipjack
E Organization|European Union|European Union
E Commodity|cans|cans
E Place|United Kingdom|British;United Kingdom
E Firm|Allbright & Lowe|Allbright & Lowe
E Place|Japan|Japan
E Firm|Mitsurin Corporation|Mitsurin Corporation
E Place|Liverpool|Liverpool
E Firm|Regents-Thon Group|Regents-Thon Group
E Place|Italy|Italian;Italy
E Firm|NewRegents-Reggio|NewRegents-Reggio;NewRegents
E Person|Agostino Mastrangeli-Bassi|Agostino Mastrangeli-Bassi
E Person|Reeaz Chuttoo-Beeharry|Reeaz Chuttoo-Beeharry
E Organization|Confédération des Travailleurs des Secteurs Public et Privé|Confédération des Travailleurs des Secteurs Public et Privé;CTSP
E Place|Mauritius|Mauritius
E Person|Arvin Boolell-Jugnauth|Arvin Boolell-Jugnauth
E Place|Thailand|Thai
E Commodity|canned tuna|canned tuna
E Place|France|France
E Organization|Mauritius Export Association|Mauritius Export Association
E Firm|Albacora-Bermeo|Albacora-Bermeo
E Place|Spain|Spanish
E Place|Trou Fanfaron|Trou Fanfaron
E Place|Rodrigues|Rodrigues
E Commodity|octopus|octopus
C Regents-Thon Tuna (Mauritius) Ltd|its@1;The company@4;it@4
C Indian Ocean Tuna-Mahé|SEYCHELLOIS BUYER@0;the Victoria company@1
C European Union|its@3
C Mitsurin Corporation|which@4
C Agostino Mastrangeli-Bassi|who@5;he@5;He@6
C Albacora-Bermeo|whose@9
C Thai United Foods|the Thai shareholders@7
R Regents-Thon Tuna (Mauritius) Ltd|AGREED_WITH|Indian Ocean Tuna-Mahé|1|expected|-
R Indian Ocean Tuna-Mahé|INVESTED_IN|Riche Terre|1|expected|-
R Indian Ocean Tuna-Mahé|LOCATED_IN|Victoria|1|asserted|-
R Indian Ocean Tuna-Mahé|LOCATED_IN|Seychelles|0-1|asserted|-
R Thai United Foods|OWNS|Indian Ocean Tuna-Mahé|1|asserted|-
R Seychelles|INVESTED_IN|Indian Ocean Tuna-Mahé|1|asserted|-
R Sameer Sharma-Ramgoolam|LEADS|Regents-Thon Tuna (Mauritius) Ltd|3|asserted|-
R Regents-Thon Tuna (Mauritius) Ltd|AGREED_WITH|Allbright & Lowe|3|denied|-
R Allbright & Lowe|LOCATED_IN|United Kingdom|3|asserted|-
R Regents-Thon Tuna (Mauritius) Ltd|SUBSIDIARY_OF|Mitsurin Corporation|4|asserted|until last summer
R Regents-Thon Tuna (Mauritius) Ltd|SUBSIDIARY_OF|Regents-Thon Group|4|asserted|-
R Mitsurin Corporation|LOCATED_IN|Japan|4|asserted|-
R Regents-Thon Group|LOCATED_IN|Liverpool|4|asserted|-
R NewRegents-Reggio|OWNS|Regents-Thon Tuna (Mauritius) Ltd|4|asserted|last summer
R NewRegents-Reggio|OWNS|Regents-Thon Group|4|asserted|last summer
R NewRegents-Reggio|LOCATED_IN|Italy|4|asserted|-
R Mitsurin Corporation|AGREED_WITH|NewRegents-Reggio|4|asserted|last summer
R Agostino Mastrangeli-Bassi|LEADS|NewRegents-Reggio|5|asserted|-
R Agostino Mastrangeli-Bassi|VISITED|Marine Road|1-5|asserted|in September
R Agostino Mastrangeli-Bassi|VISITED|Riche Terre|1-5|asserted|in September
R Reeaz Chuttoo-Beeharry|EMPLOYED_BY|Confédération des Travailleurs des Secteurs Public et Privé|6|asserted|-
R Agostino Mastrangeli-Bassi|ACCUSED_BY|Reeaz Chuttoo-Beeharry|5-6|asserted|-
R Arvin Boolell-Jugnauth|EMPLOYED_BY|Mauritius|7|asserted|-
R Arvin Boolell-Jugnauth|MET_WITH|Thai United Foods|7|expected|on Thursday
R Thai United Foods|LOCATED_IN|Thailand|1-7|asserted|-
R Mauritius|EXPORTS|canned tuna|7-8|asserted|in 2023
R Mauritius|SUPPLIES|United Kingdom|7-8|asserted|in 2023
R Mauritius|SUPPLIES|Italy|7-8|asserted|in 2023
R Mauritius|SUPPLIES|France|7-8|asserted|in 2023
R United Kingdom|IMPORTS|canned tuna|8|asserted|in 2023
R Italy|IMPORTS|canned tuna|8|asserted|in 2023
R France|IMPORTS|canned tuna|8|asserted|in 2023
R Albacora-Bermeo|LOCATED_IN|Spain|9|asserted|-
R Albacora-Bermeo|VISITED|Trou Fanfaron|9|asserted|-
B 10,11

@u-062|Kosovo-based portal|2024-09-19|Pristina bans, Belgrade protests, and a tomato changes its passport
1 On paper nothing that was grown, bottled or baked in Serbia has entered Kosovo since 14 June 2023, when the government of Prime Minister Albin Kurti-Hoxhaj stopped Serbian goods at Merdare and the four other crossings; in the shops of Fushë Kosovë, however, Plazma biscuits are to be had for 1.60 euros, and they are fresh.
2 They come, explains a wholesaler who would not be named, through Struga.
3 "The Macedonians do not even change the box," he says.
---
4 Kosovo Customs says imports into Kosovo from North Macedonia have grown by 38 per cent since the ban, and accuses three companies there, one of which, Ohrid Trejd DOOEL, shares an address with a Niš bakery, of relabelling.
5 Its owner, Blagoja Stankoski, calls it a coincidence; "I have never sold a Serbian biscuit in my life," he told BIRN Kosovo by telephone, "nor eaten one."
6 Serbia's Government Office for Kosovo and Metohija, headed by Petar Petković-Simić, denounced Pristina's ban again on Tuesday as "economic warfare".
---
7 In Brussels, where the EU's special representative Miroslav Lajčák-Hudák met Kurti's deputy Besnik Bislimi-Krasniqi on Monday, patience is short: Germany, which through its ambassador Jörn Rohde-Falk had asked that at least one crossing be opened, threatens to leave Kosovo out of the Berlin Process summit.
8 Merdare was half-opened in October, for medicine and fodder.
9 As for the tomatoes, most of what is sold in Mitrovica North now bears the stamp of Albania, which says that it exported none there.
* 10 Read more: Kosovo's honey wins in Istanbul - Lajmi i fundit - Na ndiqni
E Place|Kosovo|Kosovo;Pristina
E Place|Serbia|Serbia;Serbian;Belgrade
E Person|Albin Kurti-Hoxhaj|Albin Kurti-Hoxhaj;Kurti
E Place|Merdare|Merdare
E Place|Fushë Kosovë|Fushë Kosovë
E Commodity|Plazma biscuits|Plazma biscuits;biscuit
E Place|Struga|Struga
E Place|North Macedonia|North Macedonia;Macedonians
E Organization|Kosovo Customs|Kosovo Customs
E Firm|Ohrid Trejd DOOEL|Ohrid Trejd DOOEL
E Place|Niš|Niš
E Person|Blagoja Stankoski|Blagoja Stankoski
E Organization|BIRN Kosovo|BIRN Kosovo
E Organization|Government Office for Kosovo and Metohija|Government Office for Kosovo and Metohija
E Person|Petar Petković-Simić|Petar Petković-Simić
E Place|Brussels|Brussels
E Organization|European Union|EU
E Person|Miroslav Lajčák-Hudák|Miroslav Lajčák-Hudák
E Person|Besnik Bislimi-Krasniqi|Besnik Bislimi-Krasniqi
E Place|Germany|Germany
E Person|Jörn Rohde-Falk|Jörn Rohde-Falk
E Organization|Berlin Process|Berlin Process
E Commodity|medicine|medicine
E Commodity|fodder|fodder
E Commodity|tomatoes|tomatoes;tomato
E Place|Mitrovica North|Mitrovica North
E Place|Albania|Albania
E Commodity|honey|honey
E Place|Istanbul|Istanbul
C Plazma biscuits|they@1;They@2
C North Macedonia|there@4
C Ohrid Trejd DOOEL|Its@5
C Blagoja Stankoski|I@5;he@5
C Brussels|where@7
C Germany|which@7;its@7
C Albania|which@9;it@9
R Serbia|SANCTIONED_BY|Kosovo|1|asserted|14 June 2023
R Albin Kurti-Hoxhaj|LEADS|Kosovo|1|asserted|-
R Serbia|SUPPLIES|Kosovo|1|denied|since 14 June 2023
R Kosovo|IMPORTS|Plazma biscuits|1-2|asserted|-
R North Macedonia|SUPPLIES|Kosovo|3-4|asserted|since the ban
R Ohrid Trejd DOOEL|ACCUSED_BY|Kosovo Customs|4|asserted|-
R Ohrid Trejd DOOEL|LOCATED_IN|North Macedonia|4|asserted|-
R Ohrid Trejd DOOEL|LOCATED_IN|Niš|4|alleged|-
R Blagoja Stankoski|OWNS|Ohrid Trejd DOOEL|5|asserted|-
R Blagoja Stankoski|EXPORTS|Plazma biscuits|5|denied|-
R Government Office for Kosovo and Metohija|LOCATED_IN|Serbia|6|asserted|-
R Petar Petković-Simić|LEADS|Government Office for Kosovo and Metohija|6|asserted|-
R Kosovo|ACCUSED_BY|Government Office for Kosovo and Metohija|6|asserted|on Tuesday
R Miroslav Lajčák-Hudák|EMPLOYED_BY|European Union|7|asserted|-
R Miroslav Lajčák-Hudák|MET_WITH|Besnik Bislimi-Krasniqi|7|asserted|on Monday
R Besnik Bislimi-Krasniqi|EMPLOYED_BY|Kosovo|7|asserted|-
R Jörn Rohde-Falk|EMPLOYED_BY|Germany|7|asserted|-
R Kosovo|SANCTIONED_BY|Germany|7|expected|-
R Kosovo|IMPORTS|medicine|7-8|expected|in October
R Kosovo|IMPORTS|fodder|7-8|expected|in October
R Albania|SUPPLIES|Mitrovica North|9|alleged|-
R Mitrovica North|IMPORTS|tomatoes|9|asserted|now
R Albania|SUPPLIES|Mitrovica North|9|denied|-
R Albania|EXPORTS|tomatoes|9|denied|-
B 10

@u-063|Jamaican paper, cricket and culture weekend page|2023-08-13|Tallawahs bow out in Providence, Beenie boards wrong bus
1 Jamaica Tallawahs lost by seven wickets to Guyana Amazon Warriors at the Providence Stadium on Saturday night, and with that goes the last hope of a final at Sabina.
2 Captain Brandon King-Powell won the toss and batted, a decision he defended later with the air of a man defending an uncle.
3 Imad Wasim-Butt took four for 20; the Warriors' openers, supplied with full tosses, needed no second invitation.
---
4 Elsewhere, Reggae Sumfest veteran Beenie Man-Davis missed his own sound check in Ocho Rios after boarding a bus for Port Antonio, in the belief, he said, that "all bus a Ochi bus".
5 The show began two hours late, with a set by Koffee's cousin, whom nobody had announced.
6 National Gallery of Jamaica curator O'Neil Lawrence-Whyte has extended the exhibition of Edna Manley drawings to the end of the month.
7 Coffee will be served.
---
8 If you happen to own a rooster, keep it in on Tuesday: the Kingston and St Andrew Municipal Corporation is testing sirens.
9 Two readers write to ask who leads the all-time list of ducks at Sabina Park; we do not know, but promise to ask.
* 10 DISCLAIMER: The price of the paper may vary outside Kingston. | e-paper | Classifieds | Obits
E Organization|Jamaica Tallawahs|Jamaica Tallawahs;Tallawahs
E Organization|Guyana Amazon Warriors|Guyana Amazon Warriors;Warriors
E Place|Providence Stadium|Providence Stadium
E Place|Providence|Providence
E Place|Sabina Park|Sabina Park;Sabina
E Person|Brandon King-Powell|Brandon King-Powell
E Person|Imad Wasim-Butt|Imad Wasim-Butt
E Person|Beenie Man-Davis|Beenie Man-Davis;Beenie
E Place|Ocho Rios|Ocho Rios;Ochi
E Place|Port Antonio|Port Antonio
E Person|Koffee|Koffee
E Organization|National Gallery of Jamaica|National Gallery of Jamaica
E Person|O'Neil Lawrence-Whyte|O'Neil Lawrence-Whyte
E Person|Edna Manley|Edna Manley
E Commodity|coffee|Coffee
E Organization|Kingston and St Andrew Municipal Corporation|Kingston and St Andrew Municipal Corporation
E Place|Kingston|Kingston
C Brandon King-Powell|he@2
C Beenie Man-Davis|his@4;he@4
R Jamaica Tallawahs|VISITED|Providence Stadium|1|asserted|on Saturday night
R Jamaica Tallawahs|VISITED|Providence|0|asserted|-
R O'Neil Lawrence-Whyte|EMPLOYED_BY|National Gallery of Jamaica|6|asserted|-
B 10

@u-064|Thai English daily, provincial news|2024-10-30|Trang governor orders probe as rubber glove magnate's yacht is found in Langkawi
1 TRANG: Governor Songklod Sawangwong-na-Ayutthaya has ordered the provincial Marine Department office to explain how the motor yacht Nang Nual, impounded at Kantang pier in August as evidence in the case against rubber glove magnate Pichet Wiriyaphan, could turn up on Monday at the Royal Langkawi Yacht Club in Malaysia, minus its nameplate.
2 Mr Pichet, 58, the chairman of Siam Thai Nitrile Plc (STN), is accused by the Department of Special Investigation (DSI) of selling 86 million used gloves to the US importer Tidewater Medical of Norfolk, Virginia, during the pandemic as new ones.
3 He has jumped bail and is believed to be in Phnom Penh; the Cambodian ambassador to Thailand, Hun Saroeun-Rith, said he had no such information.
---
4 The vessel, registered in the name of the fugitive's wife, Mrs Duangjai, was spotted by a Trang dentist on holiday.
5 Malaysian Maritime Enforcement Agency officers later boarded it and found a cook.
6 DSI director-general Pol Maj Yutthana Praedam-Chai told reporters the agency would ask Kuala Lumpur to return both.
---
7 STN, which has been suspended from trading on the Stock Exchange of Thailand since 2021, used to ship gloves to 30 countries, including Germany and Mexico, and buys latex from smallholders in Huai Yot; its creditors, led by Krung Siam Bank, will meet on Nov 15.
8 A proposed sale of the Huai Yot factory to Malaysia's Top Kareva fell through in May.
9 "The gloves are off," wrote a wit on the company's Facebook page, which has 11 followers.
* 10 Please credit and share this article with others using this link. View our policies at ... © Bangkok Ledger
* 11 MOST RECENT | Elephant blocks school bus | Baht steady | Retailers brace for Loy Krathong
E Place|Trang|Trang;TRANG
E Person|Songklod Sawangwong-na-Ayutthaya|Songklod Sawangwong-na-Ayutthaya
E Organization|Marine Department|Marine Department
E Vessel|Nang Nual|Nang Nual
E Place|Kantang|Kantang
E Person|Pichet Wiriyaphan|Pichet Wiriyaphan;Pichet
E Place|Royal Langkawi Yacht Club|Royal Langkawi Yacht Club
E Place|Langkawi|Langkawi
E Place|Malaysia|Malaysia;Kuala Lumpur
E Firm|Siam Thai Nitrile Plc|Siam Thai Nitrile Plc;STN
E Organization|Department of Special Investigation|Department of Special Investigation;DSI
E Commodity|gloves|gloves;used gloves;rubber glove
E Firm|Tidewater Medical|Tidewater Medical
E Place|Norfolk|Norfolk
E Place|Virginia|Virginia
E Place|United States|US
E Place|Phnom Penh|Phnom Penh
E Place|Cambodia|Cambodian
E Place|Thailand|Thailand
E Person|Hun Saroeun-Rith|Hun Saroeun-Rith
E Person|Duangjai|Duangjai
E Organization|Malaysian Maritime Enforcement Agency|Malaysian Maritime Enforcement Agency
E Person|Yutthana Praedam-Chai|Yutthana Praedam-Chai
E Organization|Stock Exchange of Thailand|Stock Exchange of Thailand
E Place|Germany|Germany
E Place|Mexico|Mexico
E Commodity|latex|latex
E Place|Huai Yot|Huai Yot
E Firm|Krung Siam Bank|Krung Siam Bank
E Firm|Top Kareva|Top Kareva
E Firm|Facebook|Facebook
E Organization|Bangkok Ledger|Bangkok Ledger
C Nang Nual|its@1;The vessel@4;it@5
C Pichet Wiriyaphan|rubber glove magnate@0;He@3;the fugitive@4
C Hun Saroeun-Rith|he@3
C Department of Special Investigation|the agency@6
C Siam Thai Nitrile Plc|which@7;its@7;the company@9
R Songklod Sawangwong-na-Ayutthaya|LEADS|Trang|1|asserted|-
R Marine Department|LOCATED_IN|Trang|1|asserted|-
R Nang Nual|LOCATED_IN|Langkawi|0-1|asserted|on Monday
R Nang Nual|LOCATED_IN|Royal Langkawi Yacht Club|1|asserted|on Monday
R Nang Nual|LOCATED_IN|Kantang|1|asserted|in August
R Royal Langkawi Yacht Club|LOCATED_IN|Malaysia|1|asserted|-
R Pichet Wiriyaphan|LEADS|Siam Thai Nitrile Plc|2|asserted|-
R Pichet Wiriyaphan|ACCUSED_BY|Department of Special Investigation|2|asserted|-
R Pichet Wiriyaphan|SUPPLIES|Tidewater Medical|2|alleged|during the pandemic
R Pichet Wiriyaphan|EXPORTS|gloves|2|alleged|during the pandemic
R Tidewater Medical|IMPORTS|gloves|2|alleged|during the pandemic
R Tidewater Medical|LOCATED_IN|Norfolk|2|asserted|-
R Tidewater Medical|LOCATED_IN|United States|2|asserted|-
R Norfolk|LOCATED_IN|Virginia|2|asserted|-
R Pichet Wiriyaphan|VISITED|Phnom Penh|3|alleged|-
R Hun Saroeun-Rith|EMPLOYED_BY|Cambodia|3|asserted|-
R Duangjai|OWNS|Nang Nual|4|asserted|-
R Nang Nual|ARRESTED_BY|Malaysian Maritime Enforcement Agency|5|asserted|later
R Yutthana Praedam-Chai|LEADS|Department of Special Investigation|6|asserted|-
R Siam Thai Nitrile Plc|SANCTIONED_BY|Stock Exchange of Thailand|7|asserted|since 2021
R Siam Thai Nitrile Plc|EXPORTS|gloves|7|asserted|-
R Siam Thai Nitrile Plc|SUPPLIES|Germany|7|asserted|-
R Siam Thai Nitrile Plc|SUPPLIES|Mexico|7|asserted|-
R Germany|IMPORTS|gloves|7|asserted|-
R Mexico|IMPORTS|gloves|7|asserted|-
R Siam Thai Nitrile Plc|IMPORTS|latex|7|asserted|-
R Huai Yot|SUPPLIES|Siam Thai Nitrile Plc|7|asserted|-
R Krung Siam Bank|MET_WITH|Siam Thai Nitrile Plc|7|expected|on Nov 15
R Top Kareva|INVESTED_IN|Huai Yot|8|denied|in May
R Top Kareva|LOCATED_IN|Malaysia|8|asserted|-
B 10,11

@u-065|Zanzibari weekly, tourism column|2025-06-27|Hotels of Paje: full in July, empty of fish
1 If you can get a room at Paje next week you know somebody, and if you can get an octopus you know a fisherman's wife.
2 According to the Office of the Chief Government Statistician, 62,000 tourists came in May, mainly from Italy, Poland, France and Germany, and, says the Zanzibar Commission for Tourism (ZCT), a third of them will have slept on the south-east coast, where there were four guesthouses in 2003.
3 Polish tour operator Bałtyk Holidays alone flies three full aircraft a week from Katowice, and is said to be building a hotel of its own, with a partner from Mwanza, on land at Jambiani that three families claim.
---
4 Haroun Mzee Suleiman-Jecha, who heads the Jambiani beach committee and can point out every wall that was not there at Idd, blames the planning authority.
5 "They sanctioned seven hotels in one ward," he says, "and the well is the same well."
6 The authority's spokesperson, Asya Khatib Nassor, replies that the permits are in order and that Bałtyk Holidays has none, because it never applied.
---
7 About the octopus: Mwani Fresh Ltd, a company of Stone Town which belongs to Captain Farid Himid Barwani, ships it frozen to Vigo and Porto, and pays the women of Bwejuu 9,000 shillings a kilo, which no hotel can match.
8 President Hussein Ali Mwinyi, opening the jetty at Mkokotoni on Sunday, promised to look into it.
9 So did his predecessor.
E Place|Paje|Paje
E Commodity|octopus|octopus
E Commodity|fish|fish
E Organization|Office of the Chief Government Statistician|Office of the Chief Government Statistician
E Place|Italy|Italy
E Place|Poland|Poland;Polish
E Place|France|France
E Place|Germany|Germany
E Organization|Zanzibar Commission for Tourism|Zanzibar Commission for Tourism;ZCT
E Firm|Bałtyk Holidays|Bałtyk Holidays
E Place|Katowice|Katowice
E Place|Mwanza|Mwanza
E Place|Jambiani|Jambiani
E Person|Haroun Mzee Suleiman-Jecha|Haroun Mzee Suleiman-Jecha
E Organization|Jambiani beach committee|Jambiani beach committee
E Person|Asya Khatib Nassor|Asya Khatib Nassor
E Organization|planning authority|planning authority;authority
E Firm|Mwani Fresh Ltd|Mwani Fresh Ltd
E Place|Stone Town|Stone Town
E Person|Farid Himid Barwani|Farid Himid Barwani
E Place|Vigo|Vigo
E Place|Porto|Porto
E Place|Bwejuu|Bwejuu
E Person|Hussein Ali Mwinyi|Hussein Ali Mwinyi
E Place|Mkokotoni|Mkokotoni
C Bałtyk Holidays|its@3;it@6
C Haroun Mzee Suleiman-Jecha|who@4;he@5
C planning authority|They@5
C Mwani Fresh Ltd|a company of Stone Town@7;which@7
C octopus|it@7
C Hussein Ali Mwinyi|his@9
R Bałtyk Holidays|LOCATED_IN|Poland|3|asserted|-
R Bałtyk Holidays|INVESTED_IN|Jambiani|3|alleged|-
R Haroun Mzee Suleiman-Jecha|LEADS|Jambiani beach committee|4|asserted|-
R planning authority|ACCUSED_BY|Haroun Mzee Suleiman-Jecha|4|asserted|-
R Asya Khatib Nassor|EMPLOYED_BY|planning authority|6|asserted|-
R Mwani Fresh Ltd|LOCATED_IN|Stone Town|7|asserted|-
R Farid Himid Barwani|OWNS|Mwani Fresh Ltd|7|asserted|-
R Mwani Fresh Ltd|EXPORTS|octopus|7|asserted|-
R Mwani Fresh Ltd|SUPPLIES|Vigo|7|asserted|-
R Mwani Fresh Ltd|SUPPLIES|Porto|7|asserted|-
R Vigo|IMPORTS|octopus|7|asserted|-
R Porto|IMPORTS|octopus|7|asserted|-
R Mwani Fresh Ltd|IMPORTS|octopus|7|asserted|-
R Bwejuu|SUPPLIES|Mwani Fresh Ltd|7|asserted|-
R Hussein Ali Mwinyi|VISITED|Mkokotoni|8|asserted|on Sunday
