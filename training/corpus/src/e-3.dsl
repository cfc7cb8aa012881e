@e-021|news agency, translated|2024-05-24|Tied-aid loan and sheep vaccine: Kelecsényi in Ulaanbaatar
1 ULAANBAATAR – Ten years after the last one was drawn down, Hungary is again offering Mongolia a tied-aid loan, Kelecsényi Gergely, the Hungarian minister of foreign affairs and trade, said here on Thursday at the close of the intergovernmental commission.
2 The $35 million would equip Mongolia's state-owned Biokombinat, to which Ceglédi Biotech Zrt. would deliver fermenters.
3 His counterpart Batbayaryn Enkhtuul, with whom he had breakfasted, described the terms as "softer than felt".
---
4 Trade between the two is tiny: last year the Mongolians sold Hungary €1.1 million worth of cashmere and took a little more than that in seeds and medicines.
5 On Friday Kelecsényi goes on to Darkhan to open an honorary consulate.
6 The opposition party Szabad Határ has accused him of having come for the hunting; he does not, he answered, own a gun.
E Place|Ulaanbaatar|Ulaanbaatar;ULAANBAATAR
E Place|Hungary|Hungary;Hungarian
E Place|Mongolia|Mongolia;Mongolians
E Place|Darkhan|Darkhan
E Person|Kelecsényi Gergely|Kelecsényi Gergely;Kelecsényi
E Person|Batbayaryn Enkhtuul|Batbayaryn Enkhtuul
E Firm|Biokombinat|Biokombinat
E Firm|Ceglédi Biotech Zrt.|Ceglédi Biotech Zrt.
E Organization|Szabad Határ|Szabad Határ
E Commodity|sheep vaccine|sheep vaccine
E Commodity|fermenters|fermenters
E Commodity|cashmere|cashmere
E Commodity|seeds|seeds
E Commodity|medicines|medicines
C Kelecsényi Gergely|His@3;he@3;him@6;he@6
C Batbayaryn Enkhtuul|whom@3
C Ulaanbaatar|here@1
R Hungary|AGREED_WITH|Mongolia|1|expected|-
R Kelecsényi Gergely|EMPLOYED_BY|Hungary|1|asserted|-
R Kelecsényi Gergely|VISITED|Ulaanbaatar|1|asserted|on Thursday
R Mongolia|OWNS|Biokombinat|2|asserted|-
R Biokombinat|LOCATED_IN|Mongolia|2|asserted|-
R Ceglédi Biotech Zrt.|EXPORTS|fermenters|2|expected|-
R Ceglédi Biotech Zrt.|SUPPLIES|Biokombinat|2|expected|-
R Biokombinat|IMPORTS|fermenters|2|expected|-
R Kelecsényi Gergely|MET_WITH|Batbayaryn Enkhtuul|3|asserted|-
R Batbayaryn Enkhtuul|EMPLOYED_BY|Mongolia|1-3|asserted|-
R Hungary|TRADES_WITH|Mongolia|4|asserted|-
R Mongolia|EXPORTS|cashmere|4|asserted|last year
R Mongolia|SUPPLIES|Hungary|4|asserted|last year
R Hungary|IMPORTS|cashmere|4|asserted|last year
R Mongolia|IMPORTS|seeds|4|asserted|last year
R Mongolia|IMPORTS|medicines|4|asserted|last year
R Hungary|EXPORTS|seeds|4|asserted|last year
R Hungary|EXPORTS|medicines|4|asserted|last year
R Hungary|SUPPLIES|Mongolia|4|asserted|last year
R Kelecsényi Gergely|VISITED|Darkhan|5|expected|On Friday
R Kelecsényi Gergely|ACCUSED_BY|Szabad Határ|6|asserted|-

@e-022|defence weekly|2024-02-15|Two boats for Indonesia, cider for the admiral
1 Wiryawan, Indonesia's defence minister, who like many Javanese goes by a single name, was in Lorient on Monday to sign for two diesel-electric submarines from Chantiers Kervadec.
2 The Lorient yard, 62% of which belongs to the French state, will send the first hull to PT Galangan Segara in Surabaya for fitting out in 2029.
3 Suparno, who commands the Indonesian Navy, travelled with him but skipped the banquet.
---
4 According to Radar Samudra, a Jakarta-based website, the admiral had favoured the rival bid of South Korea's Hanseong Heavy, whose president, Noh Jae-uk, he is said to have dined with in January.
5 Capucine de Larrey, the French armed forces minister, who flew in by helicopter, denied that Indonesia was taking missiles as part of the package.
6 Nobody, she added, had even asked for a brochure.
E Person|Wiryawan|Wiryawan
E Place|Indonesia|Indonesia
E Place|Lorient|Lorient
E Place|France|French
E Place|Surabaya|Surabaya
E Place|Jakarta|Jakarta
E Place|South Korea|South Korea
E Firm|Chantiers Kervadec|Chantiers Kervadec
E Firm|PT Galangan Segara|PT Galangan Segara
E Firm|Hanseong Heavy|Hanseong Heavy
E Organization|Radar Samudra|Radar Samudra
E Organization|Indonesian Navy|Indonesian Navy
E Person|Suparno|Suparno
E Person|Noh Jae-uk|Noh Jae-uk
E Person|Capucine de Larrey|Capucine de Larrey
E Commodity|diesel-electric submarines|diesel-electric submarines
E Commodity|missiles|missiles
C Wiryawan|who@1;him@3
C Chantiers Kervadec|The Lorient yard@2;which@2
C Suparno|the admiral@0;who@3;the admiral@4;he@4
C Hanseong Heavy|whose@4
C Capucine de Larrey|who@5;she@6
R Wiryawan|EMPLOYED_BY|Indonesia|1|asserted|-
R Wiryawan|VISITED|Lorient|1|asserted|on Monday
R Indonesia|AGREED_WITH|Chantiers Kervadec|1|asserted|on Monday
R Chantiers Kervadec|EXPORTS|diesel-electric submarines|1|expected|-
R Chantiers Kervadec|SUPPLIES|Indonesia|1|expected|-
R Indonesia|IMPORTS|diesel-electric submarines|1|expected|-
R Chantiers Kervadec|LOCATED_IN|Lorient|2|asserted|-
R France|OWNS|Chantiers Kervadec|2|asserted|-
R PT Galangan Segara|LOCATED_IN|Surabaya|2|asserted|-
R Suparno|LEADS|Indonesian Navy|3|asserted|-
R Suparno|VISITED|Lorient|1-3|asserted|-
R Radar Samudra|LOCATED_IN|Jakarta|4|asserted|-
R Hanseong Heavy|LOCATED_IN|South Korea|4|asserted|-
R Noh Jae-uk|LEADS|Hanseong Heavy|4|asserted|-
R Suparno|MET_WITH|Noh Jae-uk|4|alleged|in January
R Capucine de Larrey|EMPLOYED_BY|France|5|asserted|-
R Capucine de Larrey|VISITED|Lorient|1-5|asserted|-
R Indonesia|IMPORTS|missiles|5|denied|-

@e-023|English-language daily|2024-09-05|A foreigner with a return ticket
1 Mackerel, says Hallbjörn Ketilsson, is a foreigner with a return ticket.
2 Iceland's minister of fisheries had come to Nuuk, where he and his Greenlandic colleague, Aviâja Lyberth, put on paper on Tuesday how much of it the two fleets may catch until 2027.
3 The Faroe Islands, though invited, stayed away.
4 Greenland hardly processes its own catch: eight-tenths of the mackerel goes, frozen whole, to Hvalvík Seafood hf. in Neskaupstaður.
5 Sunneva Atladóttir, Hvalvík's founder and managing director, sat at the back, knitting.
6 The Althing must still nod the paper through, and nodding is not what it is best at.
E Person|Hallbjörn Ketilsson|Hallbjörn Ketilsson
E Place|Iceland|Iceland
E Place|Nuuk|Nuuk
E Place|Greenland|Greenland;Greenlandic
E Place|Faroe Islands|Faroe Islands
E Place|Neskaupstaður|Neskaupstaður
E Person|Aviâja Lyberth|Aviâja Lyberth
E Person|Sunneva Atladóttir|Sunneva Atladóttir
E Firm|Hvalvík Seafood hf.|Hvalvík Seafood hf.;Hvalvík
E Organization|Althing|Althing
E Commodity|mackerel|mackerel;Mackerel
C Hallbjörn Ketilsson|Iceland's minister of fisheries@2;he@2;his@2
C Greenland|its@4
C Althing|it@6
R Hallbjörn Ketilsson|EMPLOYED_BY|Iceland|1-2|asserted|-
R Hallbjörn Ketilsson|VISITED|Nuuk|1-2|asserted|on Tuesday
R Aviâja Lyberth|EMPLOYED_BY|Greenland|2|asserted|-
R Hallbjörn Ketilsson|MET_WITH|Aviâja Lyberth|1-2|asserted|on Tuesday
R Iceland|AGREED_WITH|Greenland|2|asserted|on Tuesday
R Greenland|EXPORTS|mackerel|4|asserted|-
R Greenland|SUPPLIES|Hvalvík Seafood hf.|4|asserted|-
R Hvalvík Seafood hf.|IMPORTS|mackerel|4|asserted|-
R Hvalvík Seafood hf.|LOCATED_IN|Neskaupstaður|4|asserted|-
R Sunneva Atladóttir|LEADS|Hvalvík Seafood hf.|5|asserted|-

@e-024|newspaper, translated|2023-07-08|Beef yes, shrimp we shall see
1 The Chancellor of Paraguay, Dr. Hugo Benítez Acuña, received yesterday from the hands of the new ambassador of Ecuador, retired general Marco Vinicio Tapia Larrea, the copies of his letters of credence.
2 In the cordial dialogue both passed review of the sanitary protocol, subscribed last November by SENACSA and Agrocalidad, which opened Ecuador to Paraguayan beef.
3 The first 54 tonnes, dispatched by Frigorífico Ñandutí, of Villa Hayes, reached Guayaquil in May.
4 The diplomat asked that the tariff which weighs on his country's shrimp be lifted; the Chancellor took note, with a smile.
---
5 Benítez Acuña confirmed besides that in August he will accompany President Celeste Ayala Riquelme to Quito, if Congress grants the permission that it refused her in 2022 for the journey to Taipei.
6 "We do not go for tourism," he indicated.
E Person|Hugo Benítez Acuña|Hugo Benítez Acuña;Benítez Acuña
E Person|Marco Vinicio Tapia Larrea|Marco Vinicio Tapia Larrea
E Person|Celeste Ayala Riquelme|Celeste Ayala Riquelme
E Place|Paraguay|Paraguay;Paraguayan
E Place|Ecuador|Ecuador
E Place|Villa Hayes|Villa Hayes
E Place|Guayaquil|Guayaquil
E Place|Quito|Quito
E Place|Taipei|Taipei
E Organization|SENACSA|SENACSA
E Organization|Agrocalidad|Agrocalidad
E Organization|Congress|Congress
E Firm|Frigorífico Ñandutí|Frigorífico Ñandutí
E Commodity|beef|beef;Beef
E Commodity|shrimp|shrimp
C Hugo Benítez Acuña|the Chancellor@4;he@5;he@6
C Marco Vinicio Tapia Larrea|his@1;The diplomat@4;his@4
C Ecuador|his country@4
C Celeste Ayala Riquelme|her@5
C Congress|it@5
R Hugo Benítez Acuña|EMPLOYED_BY|Paraguay|1|asserted|-
R Marco Vinicio Tapia Larrea|EMPLOYED_BY|Ecuador|1|asserted|-
R Hugo Benítez Acuña|MET_WITH|Marco Vinicio Tapia Larrea|1|asserted|yesterday
R SENACSA|AGREED_WITH|Agrocalidad|2|asserted|last November
R Paraguay|EXPORTS|beef|2-3|asserted|in May
R Paraguay|SUPPLIES|Ecuador|2-3|asserted|in May
R Frigorífico Ñandutí|EXPORTS|beef|2-3|asserted|in May
R Frigorífico Ñandutí|SUPPLIES|Ecuador|2-3|asserted|in May
R Ecuador|IMPORTS|beef|2-3|asserted|in May
R Frigorífico Ñandutí|LOCATED_IN|Villa Hayes|3|asserted|-
R Celeste Ayala Riquelme|LEADS|Paraguay|1-5|asserted|-
R Hugo Benítez Acuña|VISITED|Quito|5|expected|in August
R Celeste Ayala Riquelme|VISITED|Quito|5|expected|in August
R Celeste Ayala Riquelme|VISITED|Taipei|5|denied|in 2022

@e-025|state agency|2025-01-08|UAE Energy Minister receives Kenyan Cabinet Secretary
1 ABU DHABI, 8th January -- H.E. Suhail bin Thani Al Marri, UAE Minister of Energy and Infrastructure, has received Florence Wanjiru Macharia, Kenya's Cabinet Secretary for Energy, who is visiting the UAE on the occasion of Abu Dhabi Sustainability Week.
2 At the outset Her Excellency hailed the wisdom of the leadership and the government-to-government arrangement whereby the Emirates provides Kenya with gasoline and jet fuel on 180 days' credit.
3 The two sides exchanged views on a number of topics of common interest.
---
4 Macharia later held a separate meeting with Khalid Al Zaabi, Group CEO of Gulf Harbours Company (GHC), which is wholly owned by Al Waha Holding and stands ready to put US$480 million into a products terminal at Lamu.
5 Abdirizak Noor, Ambassador of Kenya to the State, affirmed that the tea served on the occasion had come from Kericho.
E Person|Suhail bin Thani Al Marri|Suhail bin Thani Al Marri
E Person|Florence Wanjiru Macharia|Florence Wanjiru Macharia;Macharia
E Person|Khalid Al Zaabi|Khalid Al Zaabi
E Person|Abdirizak Noor|Abdirizak Noor
E Place|United Arab Emirates|UAE;Emirates
E Place|Kenya|Kenya;Kenyan
E Place|Abu Dhabi|ABU DHABI;Abu Dhabi
E Place|Lamu|Lamu
E Place|Kericho|Kericho
E Firm|Gulf Harbours Company|Gulf Harbours Company;GHC
E Firm|Al Waha Holding|Al Waha Holding
E Commodity|gasoline|gasoline
E Commodity|jet fuel|jet fuel
E Commodity|tea|tea
C Florence Wanjiru Macharia|who@1;Her Excellency@2
C Gulf Harbours Company|which@4
C United Arab Emirates|the State@5
R Suhail bin Thani Al Marri|EMPLOYED_BY|United Arab Emirates|1|asserted|-
R Florence Wanjiru Macharia|EMPLOYED_BY|Kenya|1|asserted|-
R Suhail bin Thani Al Marri|MET_WITH|Florence Wanjiru Macharia|1|asserted|8th January
R Florence Wanjiru Macharia|VISITED|United Arab Emirates|1|asserted|-
R United Arab Emirates|AGREED_WITH|Kenya|2|asserted|-
R United Arab Emirates|EXPORTS|gasoline|2|asserted|-
R United Arab Emirates|EXPORTS|jet fuel|2|asserted|-
R United Arab Emirates|SUPPLIES|Kenya|2|asserted|-
R Kenya|IMPORTS|gasoline|2|asserted|-
R Kenya|IMPORTS|jet fuel|2|asserted|-
R Florence Wanjiru Macharia|MET_WITH|Khalid Al Zaabi|4|asserted|-
R Khalid Al Zaabi|LEADS|Gulf Harbours Company|4|asserted|-
R Al Waha Holding|OWNS|Gulf Harbours Company|4|asserted|-
R Gulf Harbours Company|INVESTED_IN|Lamu|4|expected|-
R Abdirizak Noor|EMPLOYED_BY|Kenya|5|asserted|-

@e-026|provincial bulletin|2023-06-29|Qiu Zhenhai meets with Tanzanian agricultural delegation
1 On the afternoon of June 28, Qiu Zhenhai, Vice Governor of Hunan Province, met in Changsha with a delegation from Tanzania headed by Zuwena Mkwawa, Deputy Minister of Agriculture of that country.
2 Qiu Zhenhai first of all extended a warm welcome to the guests from afar.
3 He said that Hunan and Tanzania are far apart but their hearts are linked: in the first five months of the year Hunan imported 2,300 tonnes of avocados and sesame from Tanzania, while enterprises of the province, represented by Xiangtan Heavy Crane, sold excavators and pile drivers there.
4 It is hoped that both sides will seize opportunities, deepen pragmatic cooperation and write a new chapter.
---
5 Zuwena Mkwawa said that Dodoma attaches great importance to Hunan and is willing to organise more companies to participate in the expo.
6 Before the meeting she and her party toured Orange Isle.
7 Leading comrades of the provincial Department of Commerce were present.
E Person|Qiu Zhenhai|Qiu Zhenhai
E Person|Zuwena Mkwawa|Zuwena Mkwawa
E Place|Hunan|Hunan;Hunan Province
E Place|Changsha|Changsha
E Place|Tanzania|Tanzania;Tanzanian;Dodoma
E Place|Orange Isle|Orange Isle
E Firm|Xiangtan Heavy Crane|Xiangtan Heavy Crane
E Organization|Department of Commerce|Department of Commerce
E Commodity|avocados|avocados
E Commodity|sesame|sesame
E Commodity|excavators|excavators
E Commodity|pile drivers|pile drivers
C Tanzania|that country@1;there@3
C Qiu Zhenhai|He@3
C Hunan|the province@3
C Zuwena Mkwawa|she@6;her@6
R Qiu Zhenhai|EMPLOYED_BY|Hunan|1|asserted|-
R Zuwena Mkwawa|EMPLOYED_BY|Tanzania|1|asserted|-
R Qiu Zhenhai|MET_WITH|Tanzania|1|asserted|On the afternoon of June 28
R Qiu Zhenhai|MET_WITH|Zuwena Mkwawa|1|asserted|On the afternoon of June 28
R Hunan|IMPORTS|avocados|3|asserted|in the first five months of the year
R Hunan|IMPORTS|sesame|3|asserted|in the first five months of the year
R Tanzania|EXPORTS|avocados|3|asserted|in the first five months of the year
R Tanzania|EXPORTS|sesame|3|asserted|in the first five months of the year
R Tanzania|SUPPLIES|Hunan|3|asserted|in the first five months of the year
R Xiangtan Heavy Crane|LOCATED_IN|Hunan|3|asserted|-
R Xiangtan Heavy Crane|EXPORTS|excavators|3|asserted|-
R Xiangtan Heavy Crane|EXPORTS|pile drivers|3|asserted|-
R Xiangtan Heavy Crane|SUPPLIES|Tanzania|3|asserted|-
R Tanzania|IMPORTS|excavators|3|asserted|-
R Tanzania|IMPORTS|pile drivers|3|asserted|-
R Zuwena Mkwawa|VISITED|Orange Isle|6|asserted|Before the meeting

@e-027|labour press|2024-03-27|Twenty minutes in a corridor
1 Three years of waiting ended, or paused, in a corridor of the International Labour Organization on Tuesday, when its Director-General, Salimata Doumbia-Keller, gave twenty minutes to Nazmul Haque Bhuiyan, president of the Bangladesh Stitchers' Federation.
2 Bhuiyan had flown to Geneva with two colleagues and 61 affidavits.
3 In them the federation accuses Padma Knit Ltd, a Savar firm that sews T-shirts for the Swedish chain Lilja & Sten, of letting foremen beat strikers.
---
4 Padma calls the charge a forgery; Lilja & Sten "take it seriously"; and the employers say the federation is no trade union at all but a Facebook page.
5 Its president was held for nine days by the Industrial Police in 2022.
6 The ILO and Dhaka are to renew in June the roadmap to which both put their names in 2021.
7 "A roadmap," Bhuiyan observed, "is of use mainly to people who own a car."
E Organization|International Labour Organization|International Labour Organization;ILO
E Person|Salimata Doumbia-Keller|Salimata Doumbia-Keller
E Person|Nazmul Haque Bhuiyan|Nazmul Haque Bhuiyan;Bhuiyan
E Organization|Bangladesh Stitchers' Federation|Bangladesh Stitchers' Federation
E Organization|Industrial Police|Industrial Police
E Place|Geneva|Geneva
E Place|Savar|Savar
E Place|Sweden|Swedish
E Place|Bangladesh|Dhaka
E Firm|Padma Knit Ltd|Padma Knit Ltd;Padma
E Firm|Lilja & Sten|Lilja & Sten
E Commodity|T-shirts|T-shirts
C International Labour Organization|its@1
C Bangladesh Stitchers' Federation|the federation@3;the federation@4;Its@5
C Nazmul Haque Bhuiyan|Its president@5
R Salimata Doumbia-Keller|LEADS|International Labour Organization|1|asserted|-
R Salimata Doumbia-Keller|MET_WITH|Nazmul Haque Bhuiyan|1|asserted|on Tuesday
R Nazmul Haque Bhuiyan|LEADS|Bangladesh Stitchers' Federation|1|asserted|-
R Nazmul Haque Bhuiyan|VISITED|Geneva|2|asserted|-
R Padma Knit Ltd|ACCUSED_BY|Bangladesh Stitchers' Federation|3|asserted|-
R Padma Knit Ltd|LOCATED_IN|Savar|3|asserted|-
R Padma Knit Ltd|EXPORTS|T-shirts|3|asserted|-
R Padma Knit Ltd|SUPPLIES|Lilja & Sten|3|asserted|-
R Lilja & Sten|IMPORTS|T-shirts|3|asserted|-
R Lilja & Sten|LOCATED_IN|Sweden|3|asserted|-
R Nazmul Haque Bhuiyan|ARRESTED_BY|Industrial Police|5|asserted|in 2022
R International Labour Organization|AGREED_WITH|Bangladesh|6|expected|in June
R International Labour Organization|AGREED_WITH|Bangladesh|6|asserted|in 2021

@e-028|consular notice|2022-05-30|Before you travel: advice from the consular section
1 Citizens planning a visit to the mountain regions this summer are asked to read the following.
2 Visas are issued on arrival to holders of ordinary passports, provided that a return ticket is shown and that the host has agreed in writing to meet all costs.
* 3 Do not photograph generals, bridges or presidents.
* 4 The export of antiques, caviar or hunting falcons without a permit may lead to arrest.
* 5 Cards of sanctioned banks are not accepted; there is a decent exchange office at Manas airport.
* 6 Alcohol is not sold near schools on the last day of term.
* 7 If you are detained, ask to speak to your consul; the police must by treaty supply a telephone, though not a signal.
8 Bottled water should be imported into the body before, not after, the pass.
9 The Minister regrets that she cannot receive petitioners in person.
10 Appointments cancelled fewer than 24 hours ahead will be counted as visits.
E Place|Manas airport|Manas airport
E Commodity|antiques|antiques
E Commodity|caviar|caviar
E Commodity|hunting falcons|hunting falcons
E Commodity|alcohol|Alcohol
E Commodity|bottled water|Bottled water

@e-029|wire|2025-11-04|Nuclear agency chief lands in Iran with one line on the agenda
1 The director general of the International Atomic Energy Agency (IAEA), Pilar Echeverri, arrived in Tehran late on Monday with an agenda that runs to a single word: Shahrabad.
2 Inspectors from the agency last entered the enrichment hall there in June; since then they have been turned away four times, most recently on Thursday.
3 Echeverri is to be received this morning by Behrouz Tajzadeh, who heads the Atomic Energy Organization of Iran, and, should the schedule hold, by Foreign Minister Mahnaz Daryaei.
---
4 Western diplomats in Vienna, where the IAEA sits, suspect Iran of having obtained centrifuge parts from an Ankara broker, Yıldız Makine, on which the US Treasury has already imposed sanctions.
5 Iran says it has never bought a screw from the firm.
6 A trip by the director general in September, announced and then unannounced by state television, did not take place.
E Organization|International Atomic Energy Agency|International Atomic Energy Agency;IAEA
E Person|Pilar Echeverri|Pilar Echeverri;Echeverri
E Place|Tehran|Tehran
E Place|Iran|Iran
E Place|Shahrabad|Shahrabad
E Place|Vienna|Vienna
E Place|Ankara|Ankara
E Person|Behrouz Tajzadeh|Behrouz Tajzadeh
E Person|Mahnaz Daryaei|Mahnaz Daryaei
E Organization|Atomic Energy Organization of Iran|Atomic Energy Organization of Iran
E Organization|US Treasury|US Treasury
E Firm|Yıldız Makine|Yıldız Makine
E Commodity|centrifuge parts|centrifuge parts
C International Atomic Energy Agency|Nuclear agency@0;the agency@2;they@2
C Pilar Echeverri|Nuclear agency chief@0;the director general@6
C Shahrabad|there@2
C Behrouz Tajzadeh|who@3
C Iran|it@5
C Yıldız Makine|which@4;the firm@5
R Pilar Echeverri|LEADS|International Atomic Energy Agency|1|asserted|-
R Pilar Echeverri|VISITED|Tehran|1|asserted|late on Monday
R Pilar Echeverri|VISITED|Iran|0-1|asserted|late on Monday
R International Atomic Energy Agency|VISITED|Shahrabad|1-2|asserted|in June
R International Atomic Energy Agency|VISITED|Shahrabad|1-2|denied|on Thursday
R Pilar Echeverri|MET_WITH|Behrouz Tajzadeh|3|expected|this morning
R Pilar Echeverri|MET_WITH|Mahnaz Daryaei|3|expected|this morning
R Behrouz Tajzadeh|LEADS|Atomic Energy Organization of Iran|3|asserted|-
R Mahnaz Daryaei|EMPLOYED_BY|Iran|3-4|asserted|-
R International Atomic Energy Agency|LOCATED_IN|Vienna|4|asserted|-
R Yıldız Makine|LOCATED_IN|Ankara|4|asserted|-
R Yıldız Makine|EXPORTS|centrifuge parts|4|alleged|-
R Yıldız Makine|SUPPLIES|Iran|4|alleged|-
R Iran|IMPORTS|centrifuge parts|4|alleged|-
R Yıldız Makine|SANCTIONED_BY|US Treasury|4|asserted|-
R Yıldız Makine|SUPPLIES|Iran|5|denied|-
R Pilar Echeverri|VISITED|Iran|5-6|denied|in September

@e-030|chamber newsletter|2023-09-28|Luanda trip fully booked
1 Dear members, our delegation to Luanda and Lobito (2–7 November) is full, and a waiting list has been opened.
2 Those travelling will be received by the governor of Benguela, Domingas Kiala, and by Amílcar dos Santos Neto, State Secretary at the Ministry of Fisheries.
3 Also on the programme: the Lobito grain terminal, run by Terminais do Planalto SA, in which our member Brinkhus Umschlag of Brake took a 24.9 per cent share in the spring.
4 The fringe meeting with Banco Cuvo has been dropped at the bank's wish.
5 A reminder from the customs desk: used trucks more than ten years old may no longer be brought into Angola.
---
6 "We came for oil and stayed for bananas," writes Gesine Oltmanns, who manages Nordfrucht KG and takes forty containers a month of the latter from Caxito.
7 Our executive director, Jürgen Thiele, was in Cabinda in August, though only on holiday.
* 8 Hanseatic-Angolan Chamber, Domshof 9, Bremen
E Place|Luanda|Luanda
E Place|Lobito|Lobito
E Place|Benguela|Benguela
E Place|Brake|Brake
E Place|Angola|Angola
E Place|Caxito|Caxito
E Place|Cabinda|Cabinda
E Place|Bremen|Bremen
E Person|Domingas Kiala|Domingas Kiala
E Person|Amílcar dos Santos Neto|Amílcar dos Santos Neto
E Person|Gesine Oltmanns|Gesine Oltmanns
E Person|Jürgen Thiele|Jürgen Thiele
E Organization|Ministry of Fisheries|Ministry of Fisheries
E Organization|Hanseatic-Angolan Chamber|Hanseatic-Angolan Chamber
E Firm|Terminais do Planalto SA|Terminais do Planalto SA
E Firm|Brinkhus Umschlag|Brinkhus Umschlag
E Firm|Banco Cuvo|Banco Cuvo
E Firm|Nordfrucht KG|Nordfrucht KG
E Commodity|grain|grain
E Commodity|used trucks|used trucks
E Commodity|oil|oil
E Commodity|bananas|bananas
C Hanseatic-Angolan Chamber|our@1;our@3;Our@7
C Banco Cuvo|the bank@4
C Gesine Oltmanns|who@6
C bananas|the latter@6
R Hanseatic-Angolan Chamber|VISITED|Luanda|1|expected|2–7 November
R Hanseatic-Angolan Chamber|VISITED|Lobito|1|expected|2–7 November
R Hanseatic-Angolan Chamber|MET_WITH|Domingas Kiala|1-2|expected|-
R Domingas Kiala|LEADS|Benguela|2|asserted|-
R Hanseatic-Angolan Chamber|MET_WITH|Amílcar dos Santos Neto|1-2|expected|-
R Amílcar dos Santos Neto|EMPLOYED_BY|Ministry of Fisheries|2|asserted|-
R Brinkhus Umschlag|INVESTED_IN|Terminais do Planalto SA|3|asserted|in the spring
R Brinkhus Umschlag|LOCATED_IN|Brake|3|asserted|-
R Hanseatic-Angolan Chamber|MET_WITH|Banco Cuvo|1-4|denied|-
R Gesine Oltmanns|LEADS|Nordfrucht KG|6|asserted|-
R Nordfrucht KG|IMPORTS|bananas|6|asserted|-
R Caxito|SUPPLIES|Nordfrucht KG|6|asserted|-
R Caxito|EXPORTS|bananas|6|asserted|-
R Jürgen Thiele|LEADS|Hanseatic-Angolan Chamber|7-8|asserted|-
R Jürgen Thiele|VISITED|Cabinda|7|asserted|in August
R Hanseatic-Angolan Chamber|LOCATED_IN|Bremen|8|asserted|-
