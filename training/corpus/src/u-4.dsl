@u-040|Maldivian news site, scraped|2025-02-10|Saudi group in talks to take over Kunaavashi island resort
* 1 Home Report Columns Life & Style Sports World Video ދިވެހި
* 2 The Kunaavashi resort in Vaavu Atoll. (File Photo/Island Sun)
3 Saudi hospitality group Dur Al Bahar is negotiating with the Tourism Ministry and the bank that holds the mortgage to take over Kunaavashi, the half-built resort in Vaavu Atoll from which Thailand's Andara Hotels walked away during the pandemic, a source with knowledge of the matter has told Island Sun.
4 According to the source, the Jeddah-based group's chairman, Abdulelah bin Turki Al Subaie, arrived in the Maldives by private jet on Friday, was flown over the island by seaplane and dined the same evening with Tourism Minister Ismail Fayaz-Didi at Kurumba.
5 The ministry neither confirmed nor denied the talks.
---
6 Kunaavashi, with 50 villas on stilts and no roofs on them, was leased in 2014 to Vaavu Blue Private Limited, in which Andara at one time had a 45 percent share and local businessman "Champa" Hassan Aleem-Manik the rest.
7 Vaavu Blue owes MVR 410 million to the State Bank of India's Male' branch, whose lawyers obtained a Civil Court ruling last October to sell the leasehold.
8 Aleem, speaking from Colombo where he is undergoing treatment, denied having met anyone from Dur Al Bahar.
9 "If they buy it, they buy it from the bank," he said. "I have no island. I have a hospital bed."
---
10 Dur Al Bahar operates eleven hotels along the Red Sea and in Makkah, and last year paid US$ 95 million for a minority stake in Sri Lanka's Jetwing-Aitken chain.
11 It has no connection with the similarly named Dur Hospitality, which is listed on Tadawul.
* 12 Related news: Guesthouses in Ukulhas report record occupancy
* 13 Comment Name Please verify you are not a robot
* 14 Copyright © 2025 Island Sun. Republishing without written permission is prohibited.
E Firm|Dur Al Bahar|Dur Al Bahar
E Place|Saudi Arabia|Saudi
E Organization|Tourism Ministry|Tourism Ministry
E Place|Kunaavashi|Kunaavashi
E Place|Vaavu Atoll|Vaavu Atoll
E Firm|Andara Hotels|Andara Hotels;Andara
E Place|Thailand|Thailand
E Organization|Island Sun|Island Sun
E Place|Jeddah|Jeddah
E Person|Abdulelah bin Turki Al Subaie|Abdulelah bin Turki Al Subaie
E Place|Maldives|Maldives
E Person|Ismail Fayaz-Didi|Ismail Fayaz-Didi
E Place|Kurumba|Kurumba
E Firm|Vaavu Blue Private Limited|Vaavu Blue Private Limited;Vaavu Blue
E Person|Hassan Aleem-Manik|Hassan Aleem-Manik;Aleem
E Firm|State Bank of India|State Bank of India
E Place|Male'|Male'
E Organization|Civil Court|Civil Court
E Place|Colombo|Colombo
E Place|Red Sea|Red Sea
E Place|Makkah|Makkah
E Place|Sri Lanka|Sri Lanka
E Firm|Jetwing-Aitken|Jetwing-Aitken
E Firm|Dur Hospitality|Dur Hospitality
E Organization|Tadawul|Tadawul
E Place|Ukulhas|Ukulhas
C Dur Al Bahar|Saudi group@0;the Jeddah-based group@4;they@9;It@11
C Kunaavashi|the half-built resort in Vaavu Atoll@3;the island@4
C Tourism Ministry|The ministry@5
C State Bank of India|whose@7;the bank@9
C Hassan Aleem-Manik|he@8;he@9;I@9
C Colombo|where@8
C Dur Hospitality|which@11
R Dur Al Bahar|LOCATED_IN|Saudi Arabia|3|asserted|-
R Dur Al Bahar|INVESTED_IN|Kunaavashi|3|expected|-
R Kunaavashi|LOCATED_IN|Vaavu Atoll|3|asserted|-
R Andara Hotels|LOCATED_IN|Thailand|3|asserted|-
R Dur Al Bahar|MET_WITH|Tourism Ministry|3|alleged|-
R Dur Al Bahar|LOCATED_IN|Jeddah|4|asserted|-
R Abdulelah bin Turki Al Subaie|LEADS|Dur Al Bahar|4|asserted|-
R Abdulelah bin Turki Al Subaie|VISITED|Maldives|4|alleged|on Friday
R Abdulelah bin Turki Al Subaie|VISITED|Kurumba|4|alleged|on Friday
R Abdulelah bin Turki Al Subaie|MET_WITH|Ismail Fayaz-Didi|4|alleged|on Friday
R Ismail Fayaz-Didi|LEADS|Tourism Ministry|3-4|asserted|-
R Andara Hotels|INVESTED_IN|Vaavu Blue Private Limited|6|asserted|at one time
R Hassan Aleem-Manik|OWNS|Vaavu Blue Private Limited|6|asserted|-
R Hassan Aleem-Manik|VISITED|Colombo|8|asserted|-
R Hassan Aleem-Manik|MET_WITH|Dur Al Bahar|8|denied|-
R Dur Al Bahar|INVESTED_IN|Jetwing-Aitken|10|asserted|last year
R Jetwing-Aitken|LOCATED_IN|Sri Lanka|10|asserted|-
B 1,2,12,13,14

@u-041|Malaysian daily|2024-07-08|Sabah's SMJ-Petra to get RM1.1b from UAE fund, says Hamzi
1 KOTA KINABALU: SMJ-Petra Energy Sdn Bhd, the oil and gas company of the Sabah government, will receive an injection of RM1.1 billion from Abu Dhabi's Al Dhafra Growth Fund for its share in the Samur ammonia plant in Sipitang, Chief Minister Datuk Seri Panglima Hamzi Nordin-Yahya said after a state cabinet meeting here yesterday.
2 Under a heads of agreement inked on the sidelines of the Sabah Energy Forum and witnessed by the Yang di-Pertua Negeri, Tun Musa Aman-Salleh, the fund is to take 30 per cent of the company in two tranches, the second of which depends on an audit.
3 "They came, they saw, they asked very difficult questions, and they signed," quipped SMJ-Petra chief executive officer Datuk Dr. Dionysia Ginsos-Lim.
---
4 Hamzi denied a claim by Warisan-Bersatu assemblyman Datuk Arifin Asgali that he had flown to Abu Dhabi three times at the fund's expense.
5 "I have been there once, in 2022, and I paid for my own kopi," he said, adding that Arifin would hear from his solicitors.
6 Arifin, who represents Sekong, had told a ceramah in Sandakan last week that the deal was "cooked in a desert".
---
7 The Samur plant, commissioned in 2017 by Petronas Chemicals, sends urea to Australia, Thailand and the Philippines and obtains its gas from the Kimanis terminal.
8 Shell Sabah, a partner in the Gumusut-Kakap field, has said that it will not sell more gas to the plant than has been agreed.
9 Deputy president of the Federation of Sabah Manufacturers, Datuk Wong Khen Thau-Yee, welcomed the Emirati money but cautioned that "smaller players in Kota Kinabalu Industrial Park would like some light as well", referring to the blackouts of the past month.
10 Sabah Electricity, an 83 per cent-owned unit of Tenaga Nasional, apologised for the interruptions.
* 11 Tags / Keywords: SMJ, Sabah, Abu Dhabi, ammonia
* 12 Follow us on our official WhatsApp channel for breaking news alerts and key updates!
E Firm|SMJ-Petra Energy Sdn Bhd|SMJ-Petra Energy Sdn Bhd;SMJ-Petra;SMJ
E Place|Kota Kinabalu|KOTA KINABALU
E Place|Sabah|Sabah
E Firm|Al Dhafra Growth Fund|Al Dhafra Growth Fund
E Place|Abu Dhabi|Abu Dhabi
E Commodity|ammonia|ammonia
E Place|Samur|Samur
E Place|Sipitang|Sipitang
E Person|Hamzi Nordin-Yahya|Hamzi Nordin-Yahya;Hamzi
E Person|Musa Aman-Salleh|Musa Aman-Salleh
E Person|Dionysia Ginsos-Lim|Dionysia Ginsos-Lim
E Organization|Warisan-Bersatu|Warisan-Bersatu
E Person|Arifin Asgali|Arifin Asgali;Arifin
E Place|Sekong|Sekong
E Place|Sandakan|Sandakan
E Firm|Petronas Chemicals|Petronas Chemicals
E Commodity|urea|urea
E Place|Australia|Australia
E Place|Thailand|Thailand
E Place|Philippines|Philippines
E Commodity|gas|gas
E Commodity|oil|oil
E Place|Kimanis terminal|Kimanis terminal
E Firm|Shell Sabah|Shell Sabah
E Place|Gumusut-Kakap field|Gumusut-Kakap field
E Organization|Federation of Sabah Manufacturers|Federation of Sabah Manufacturers
E Person|Wong Khen Thau-Yee|Wong Khen Thau-Yee
E Place|United Arab Emirates|UAE;Emirati
E Place|Kota Kinabalu Industrial Park|Kota Kinabalu Industrial Park
E Firm|Sabah Electricity|Sabah Electricity
E Firm|Tenaga Nasional|Tenaga Nasional
E Firm|WhatsApp|WhatsApp
C SMJ-Petra Energy Sdn Bhd|the oil and gas company of the Sabah government@1;its@1;the company@2
C Al Dhafra Growth Fund|UAE fund@0;the fund@2;They@3;they@3;they#2@3;they#3@3;the fund@4
C Hamzi Nordin-Yahya|he@4;I@5;my@5;he@5;his@5
C Abu Dhabi|there@5
C Arifin Asgali|who@6
C Samur|its@7;the plant@8
C Shell Sabah|it@8
R Sabah|OWNS|SMJ-Petra Energy Sdn Bhd|1|asserted|-
R SMJ-Petra Energy Sdn Bhd|LOCATED_IN|Sabah|1|asserted|-
R Al Dhafra Growth Fund|INVESTED_IN|SMJ-Petra Energy Sdn Bhd|1|expected|-
R Al Dhafra Growth Fund|LOCATED_IN|Abu Dhabi|1|asserted|-
R Al Dhafra Growth Fund|LOCATED_IN|United Arab Emirates|0|asserted|-
R SMJ-Petra Energy Sdn Bhd|INVESTED_IN|Samur|1|asserted|-
R Samur|LOCATED_IN|Sipitang|1|asserted|-
R Hamzi Nordin-Yahya|LEADS|Sabah|1|asserted|-
R SMJ-Petra Energy Sdn Bhd|AGREED_WITH|Al Dhafra Growth Fund|2|asserted|-
R Musa Aman-Salleh|LEADS|Sabah|2|asserted|-
R Dionysia Ginsos-Lim|LEADS|SMJ-Petra Energy Sdn Bhd|3|asserted|-
R Hamzi Nordin-Yahya|ACCUSED_BY|Arifin Asgali|4|asserted|-
R Hamzi Nordin-Yahya|VISITED|Abu Dhabi|4|denied|-
R Hamzi Nordin-Yahya|VISITED|Abu Dhabi|5|asserted|in 2022
R Arifin Asgali|EMPLOYED_BY|Warisan-Bersatu|4|asserted|-
R Arifin Asgali|VISITED|Sandakan|6|asserted|last week
R Petronas Chemicals|INVESTED_IN|Samur|7|asserted|in 2017
R Samur|EXPORTS|urea|7|asserted|-
R Samur|SUPPLIES|Australia|7|asserted|-
R Samur|SUPPLIES|Thailand|7|asserted|-
R Samur|SUPPLIES|Philippines|7|asserted|-
R Australia|IMPORTS|urea|7|asserted|-
R Thailand|IMPORTS|urea|7|asserted|-
R Philippines|IMPORTS|urea|7|asserted|-
R Kimanis terminal|SUPPLIES|Samur|7|asserted|-
R Samur|IMPORTS|gas|7|asserted|-
R Shell Sabah|INVESTED_IN|Gumusut-Kakap field|8|asserted|-
R Shell Sabah|SUPPLIES|Samur|8|asserted|-
R Wong Khen Thau-Yee|EMPLOYED_BY|Federation of Sabah Manufacturers|9|asserted|-
R Sabah Electricity|SUBSIDIARY_OF|Tenaga Nasional|10|asserted|-
B 11,12

@u-042|Samoan paper|2022-05-30|Wang Yi comes, signs and leaves; Fiame says "nothing special"
1 The Chinese Foreign Minister, Wang Yi, spent sixteen hours in Apia on Friday and Saturday, signed three documents with Prime Minister Fiame Naomi Mata'afa, watched a siva, and took off for Fiji without answering a question from anybody with a notebook.
2 The documents, an economic and technical cooperation agreement, a handover certificate for the Arts and Culture Centre and the Samoa-China Friendship Park, and an exchange of letters on a police fingerprint laboratory, "have been in the system for a while", Fiame told the Samoa Sentinel on the phone.
3 Samoa did not sign, and according to the Prime Minister was not asked to sign that night, the regional pact under which China would have trained the police of ten island states.
---
4 Members of the Journalists Association of Samoa (JAWS), whose president is Lagi Keresoma-Leota, were kept behind a rope at the Taumeasina hotel.
5 Wang, who had come from Honiara and Kiribati with a delegation of nineteen, was seen off at Faleolo by the Minister of Works, Transport and Infrastructure, Olo Fiti Vaai, and by a dog.
---
6 Business people were more eager.
7 The chief executive of Falelima Nonu Enterprises, Garry Vui-Pereira, slipped a bottle of nonu juice to the Chinese commercial counsellor; his firm sent four containers of juice to Shenzhen in 2019 and none since, and he has not lost hope.
8 New Zealand's Foreign Minister Nanaia Mahuta was expected in Samoa in June, and Australia's new one, Penny Wong, is said to be close behind.
9 Suddenly, everybody wants to visit; the hotels have no complaint.
10 The proposed wharf at Vaiusu Bay, shelved by Fiame's government last year, was not on the agenda, the Prime Minister's Press Secretariat said.
E Place|China|Chinese;China
E Person|Wang Yi|Wang Yi;Wang
E Place|Apia|Apia
E Person|Fiame Naomi Mata'afa|Fiame Naomi Mata'afa;Fiame
E Place|Fiji|Fiji
E Place|Samoa|Samoa
E Place|Arts and Culture Centre|Arts and Culture Centre
E Place|Samoa-China Friendship Park|Samoa-China Friendship Park
E Organization|Samoa Sentinel|Samoa Sentinel
E Organization|Journalists Association of Samoa|Journalists Association of Samoa;JAWS
E Person|Lagi Keresoma-Leota|Lagi Keresoma-Leota
E Place|Taumeasina hotel|Taumeasina hotel
E Place|Honiara|Honiara
E Place|Kiribati|Kiribati
E Place|Faleolo|Faleolo
E Person|Olo Fiti Vaai|Olo Fiti Vaai
E Firm|Falelima Nonu Enterprises|Falelima Nonu Enterprises
E Person|Garry Vui-Pereira|Garry Vui-Pereira
E Commodity|nonu juice|nonu juice;juice
E Place|Shenzhen|Shenzhen
E Place|New Zealand|New Zealand
E Person|Nanaia Mahuta|Nanaia Mahuta
E Place|Australia|Australia
E Person|Penny Wong|Penny Wong
E Place|Vaiusu Bay|Vaiusu Bay
E Organization|Press Secretariat|Press Secretariat
C Fiame Naomi Mata'afa|the Prime Minister@3;the Prime Minister@10
C Journalists Association of Samoa|whose@4
C Wang Yi|who@5
C Garry Vui-Pereira|his@7;he@7
C Falelima Nonu Enterprises|his firm@7
C Penny Wong|new one@8
R Wang Yi|EMPLOYED_BY|China|1|asserted|-
R Wang Yi|VISITED|Apia|1|asserted|on Friday and Saturday
R Wang Yi|AGREED_WITH|Fiame Naomi Mata'afa|1|asserted|on Friday and Saturday
R Wang Yi|MET_WITH|Fiame Naomi Mata'afa|1|asserted|on Friday and Saturday
R China|AGREED_WITH|Samoa|1-3|asserted|-
R Wang Yi|VISITED|Fiji|1|expected|-
R Fiame Naomi Mata'afa|LEADS|Samoa|1-3|asserted|-
R Samoa|AGREED_WITH|China|3|denied|-
R Lagi Keresoma-Leota|LEADS|Journalists Association of Samoa|4|asserted|-
R Wang Yi|VISITED|Honiara|5|asserted|-
R Wang Yi|VISITED|Kiribati|5|asserted|-
R Wang Yi|MET_WITH|Olo Fiti Vaai|5|asserted|-
R Wang Yi|VISITED|Faleolo|5|asserted|-
R Olo Fiti Vaai|EMPLOYED_BY|Samoa|3-5|asserted|-
R Garry Vui-Pereira|LEADS|Falelima Nonu Enterprises|7|asserted|-
R Falelima Nonu Enterprises|EXPORTS|nonu juice|7|asserted|in 2019
R Falelima Nonu Enterprises|SUPPLIES|Shenzhen|7|asserted|in 2019
R Shenzhen|IMPORTS|nonu juice|7|asserted|in 2019
R Falelima Nonu Enterprises|SUPPLIES|Shenzhen|7|denied|since
R Nanaia Mahuta|EMPLOYED_BY|New Zealand|8|asserted|-
R Nanaia Mahuta|VISITED|Samoa|8|expected|in June
R Penny Wong|EMPLOYED_BY|Australia|8|asserted|-
R Penny Wong|VISITED|Samoa|8|expected|-
R Press Secretariat|LOCATED_IN|Samoa|3-10|asserted|-

@u-043|Ecuadorian local paper, translated|2024-04-05|Machala: Prosecutor links banana company with "white" containers; the firm: "we load fruit"
1 The Prosecutor's Office of El Oro formulated charges yesterday against the general manager of Bananera Rey del Sur (Bareysa), Wilmer Honorato Aguilar Toala, and three of his employees for the alleged shipment of 2.9 tons of cocaine found in January by the customs of Antwerp in a container of bananas that had left Puerto Bolívar on board the MSC-chartered Atlantic Reefer.
2 Judge Gina Falconí Ordóñez ordered preventive prison for Aguilar, who was captured on Wednesday by the National Police in the Machala neighborhood of La Primavera, and forbade the other three to leave the country.
---
3 "We load fruit; what others load at night in the yard of the port, let the port answer," expressed the lawyer of the company, Abg. Ronny Loayza Sánchez, who blamed the terminal's concessionaire, the Turkish group Yelkenport.
4 Yelkenport replied in a bulletin that its scanners were working and that it delivered the images to the prosecutor.
---
5 Bareysa, founded in 1989, exports 60,000 boxes of bananas per week to Russia, Belgium and Turkey.
6 Its sales to Russia were interrupted in February, when Moscow suspended five Ecuadorian exporters, Bareysa among them, over a fly, a few days after President Daniel Noboa had announced the delivery of old Soviet armament to the United States; the veto was lifted when Quito withdrew the offer.
7 The Association of Banana Exporters of Ecuador (AEBE) asked not to generalize.
8 The Belgian ambassador, Baudouin Van Riet, who met on Monday in Guayaquil with the AEBE's director, José Antonio Hidalgo Wagner, recalled that Antwerp intercepted 116 tons of the drug last year, "and 40% came from the same sea".
* 9 Sign in to comment • Terms and conditions
* 10 You may be interested: Orense SC sells its forward
E Organization|Prosecutor's Office of El Oro|Prosecutor's Office of El Oro
E Firm|Bananera Rey del Sur|Bananera Rey del Sur;Bareysa
E Person|Wilmer Honorato Aguilar Toala|Wilmer Honorato Aguilar Toala;Aguilar
E Commodity|cocaine|cocaine
E Place|Antwerp|Antwerp
E Commodity|bananas|bananas;banana
E Place|Puerto Bolívar|Puerto Bolívar
E Firm|MSC|MSC
E Vessel|Atlantic Reefer|Atlantic Reefer
E Person|Gina Falconí Ordóñez|Gina Falconí Ordóñez
E Organization|National Police|National Police
E Place|Machala|Machala
E Place|La Primavera|La Primavera
E Commodity|fruit|fruit
E Person|Ronny Loayza Sánchez|Ronny Loayza Sánchez
E Firm|Yelkenport|Yelkenport
E Place|Turkey|Turkish;Turkey
E Place|Russia|Russia;Moscow
E Place|Belgium|Belgium;Belgian
E Place|Ecuador|Ecuadorian;Quito
E Person|Daniel Noboa|Daniel Noboa
E Commodity|armament|armament
E Place|United States|United States
E Organization|Association of Banana Exporters of Ecuador|Association of Banana Exporters of Ecuador;AEBE
E Person|Baudouin Van Riet|Baudouin Van Riet
E Place|Guayaquil|Guayaquil
E Person|José Antonio Hidalgo Wagner|José Antonio Hidalgo Wagner
E Organization|Orense SC|Orense SC
C Prosecutor's Office of El Oro|Prosecutor@0;the prosecutor@4
C Wilmer Honorato Aguilar Toala|his@1;who@2
C Bananera Rey del Sur|banana company@0;We@3;the company@3;Its@6
C Ronny Loayza Sánchez|who@3
C Yelkenport|the terminal's concessionaire@3;its@4;it@4
C Baudouin Van Riet|who@8
R Wilmer Honorato Aguilar Toala|ACCUSED_BY|Prosecutor's Office of El Oro|1|asserted|yesterday
R Wilmer Honorato Aguilar Toala|LEADS|Bananera Rey del Sur|1|asserted|-
R Wilmer Honorato Aguilar Toala|EXPORTS|cocaine|1|alleged|in January
R Bananera Rey del Sur|ACCUSED_BY|Prosecutor's Office of El Oro|0|asserted|-
R Wilmer Honorato Aguilar Toala|ARRESTED_BY|National Police|2|asserted|on Wednesday
R La Primavera|LOCATED_IN|Machala|2|asserted|-
R Ronny Loayza Sánchez|EMPLOYED_BY|Bananera Rey del Sur|3|asserted|-
R Yelkenport|ACCUSED_BY|Ronny Loayza Sánchez|3|asserted|-
R Yelkenport|LOCATED_IN|Turkey|3|asserted|-
R Bananera Rey del Sur|EXPORTS|bananas|5|asserted|-
R Bananera Rey del Sur|SUPPLIES|Russia|5|asserted|-
R Bananera Rey del Sur|SUPPLIES|Belgium|5|asserted|-
R Bananera Rey del Sur|SUPPLIES|Turkey|5|asserted|-
R Russia|IMPORTS|bananas|5|asserted|-
R Belgium|IMPORTS|bananas|5|asserted|-
R Turkey|IMPORTS|bananas|5|asserted|-
R Bananera Rey del Sur|SUPPLIES|Russia|6|denied|in February
R Bananera Rey del Sur|LOCATED_IN|Ecuador|6|asserted|-
R Bananera Rey del Sur|SANCTIONED_BY|Russia|6|asserted|in February
R Daniel Noboa|LEADS|Ecuador|6|asserted|-
R Ecuador|SUPPLIES|United States|6|denied|-
R Ecuador|EXPORTS|armament|6|denied|-
R United States|IMPORTS|armament|6|denied|-
R Baudouin Van Riet|EMPLOYED_BY|Belgium|8|asserted|-
R Baudouin Van Riet|MET_WITH|José Antonio Hidalgo Wagner|8|asserted|on Monday
R Baudouin Van Riet|VISITED|Guayaquil|8|asserted|on Monday
R José Antonio Hidalgo Wagner|LEADS|Association of Banana Exporters of Ecuador|8|asserted|-
B 9,10

@u-044|Danish regional TV, English digest|2022-08-31|Bornholm, briefly: sand lance, a Polish ferry and one seal
* 1 NEWS
2 Nexø Fiskemel A/S has been fined 1.2 million kroner by the court in Rønne for letting its skippers weigh sand lance by eye.
3 The company, which is owned by the family of the late shipowner Espersen-Kofoed, accepted the fine on the spot; director Henrik Kofoed called it "expensive, but cheaper than a lawyer".
* 4 HARBOUR
5 The ferry Jantaris Accord of Poland's Polska Żegluga Bałtycka put into Rønne on Monday with 214 passengers, four of them cyclists with a complaint, and was held by the Danish Maritime Authority until a lifeboat hook had been replaced.
6 It left at 19.40.
* 7 BUSINESS
8 Energinet and Germany's 50Hertz have agreed on who pays for the cable of Energy Island Bornholm, the Ministry of Climate, Energy and Utilities announced on Monday, one day before Danish Prime Minister Mette Frederiksen received eight heads of government at Marienborg.
9 Energinet's chairman, Lars Barfoed-Holst, comes to Aakirkeby on 12 September to explain it to those who will have to look at it.
10 The Oslo company Fjordvarme withdrew its bid for the heating plant in Hasle.
* 11 NATURE
12 The seal at Snogebæk is well, and is not for sale.
* 13 TV 2/Bornholm • Tip us: 56 93 00 00 • Read the other news
E Place|Bornholm|Bornholm
E Commodity|sand lance|sand lance
E Firm|Nexø Fiskemel A/S|Nexø Fiskemel A/S
E Place|Rønne|Rønne
E Person|Espersen-Kofoed|Espersen-Kofoed
E Person|Henrik Kofoed|Henrik Kofoed
E Vessel|Jantaris Accord|Jantaris Accord
E Place|Poland|Poland;Polish
E Firm|Polska Żegluga Bałtycka|Polska Żegluga Bałtycka
E Organization|Danish Maritime Authority|Danish Maritime Authority
E Firm|Energinet|Energinet
E Firm|50Hertz|50Hertz
E Place|Germany|Germany
E Place|Energy Island Bornholm|Energy Island Bornholm
E Organization|Ministry of Climate, Energy and Utilities|Ministry of Climate, Energy and Utilities
E Place|Denmark|Danish
E Person|Mette Frederiksen|Mette Frederiksen
E Place|Marienborg|Marienborg
E Person|Lars Barfoed-Holst|Lars Barfoed-Holst
E Place|Aakirkeby|Aakirkeby
E Firm|Fjordvarme|Fjordvarme
E Place|Oslo|Oslo
E Place|Hasle|Hasle
E Place|Snogebæk|Snogebæk
E Organization|TV 2/Bornholm|TV 2/Bornholm
C Nexø Fiskemel A/S|its@2;The company@3;which@3
C Jantaris Accord|It@6
R Henrik Kofoed|LEADS|Nexø Fiskemel A/S|3|asserted|-
R Polska Żegluga Bałtycka|OWNS|Jantaris Accord|5|asserted|-
R Polska Żegluga Bałtycka|LOCATED_IN|Poland|5|asserted|-
R Jantaris Accord|ARRESTED_BY|Danish Maritime Authority|5|asserted|on Monday
R Energinet|AGREED_WITH|50Hertz|8|asserted|-
R 50Hertz|LOCATED_IN|Germany|8|asserted|-
R Mette Frederiksen|LEADS|Denmark|8|asserted|-
R Lars Barfoed-Holst|LEADS|Energinet|9|asserted|-
R Lars Barfoed-Holst|VISITED|Aakirkeby|9|expected|on 12 September
R Fjordvarme|LOCATED_IN|Oslo|10|asserted|-
R Fjordvarme|INVESTED_IN|Hasle|10|denied|-
B 1,4,7,11,13

@u-045|Gambian paper|2023-09-12|Fisheries minister impounds Senegalese trawler, frees Chinese one
1 Banjul – The Ministry of Fisheries, Water Resources and National Assembly Matters last Friday impounded the Senegalese trawler Téranga IV after the Gambia Navy found it fishing within six nautical miles of Kartong, but let go of the Chinese-owned Lu Ping Yuan 788, arrested on the same morning, upon payment of a fine of D5 million, The Daybreak can reveal.
2 Speaking to this medium, Minister Musa Drammeh-Saidykhan denied that there were two laws for two fishermen.
3 "The Chinese captain paid, the Senegalese captain prayed," he joked.
---
4 But the president of the Gambia Artisanal Fisheries Development Agency, Lamin Bojang-Jassey, is not laughing.
5 He accused the ministry of selling the sea to Golden Tern-Kartong, a fishmeal company that is owned by a businessman from Shandong, Mr. Huang Zheng Fa, and which has been exporting fishmeal to Vietnam and Turkey since 2016 while the women of Gunjur dry nothing but their tears.
6 "Bonga was D5. Today it is D40, and it is going to feed a salmon in Norway," he charged.
7 Golden Tern's manager, Alhagie Demba, refuted this, saying not one bag had ever gone to Norway.
---
8 The Ambassador of the People's Republic of China, H.E. Liu Jin-Wang, meanwhile visited the Brikama fish market on Saturday and handed over forty freezers and two ice machines to the women's kafo, whose head, Aja Fatou Sowe, thanked him and asked for electricity.
9 Senegal's Minister of Fisheries is billed to come to Banjul to negotiate the release of the Téranga IV, which lies at the naval jetty.
10 The owners, Pêcheries de Mbour SARL, could not be reached up to the time of going to press.
E Organization|Ministry of Fisheries, Water Resources and National Assembly Matters|Ministry of Fisheries, Water Resources and National Assembly Matters
E Place|Banjul|Banjul
E Place|Senegal|Senegalese;Senegal
E Vessel|Téranga IV|Téranga IV
E Organization|Gambia Navy|Gambia Navy
E Place|Kartong|Kartong
E Place|China|Chinese;People's Republic of China
E Vessel|Lu Ping Yuan 788|Lu Ping Yuan 788
E Organization|Daybreak|Daybreak
E Person|Musa Drammeh-Saidykhan|Musa Drammeh-Saidykhan
E Organization|Gambia Artisanal Fisheries Development Agency|Gambia Artisanal Fisheries Development Agency
E Person|Lamin Bojang-Jassey|Lamin Bojang-Jassey
E Firm|Golden Tern-Kartong|Golden Tern-Kartong;Golden Tern
E Commodity|fishmeal|fishmeal
E Place|Shandong|Shandong
E Person|Huang Zheng Fa|Huang Zheng Fa
E Place|Vietnam|Vietnam
E Place|Turkey|Turkey
E Place|Gunjur|Gunjur
E Commodity|bonga|Bonga
E Commodity|salmon|salmon
E Place|Norway|Norway
E Person|Alhagie Demba|Alhagie Demba
E Person|Liu Jin-Wang|Liu Jin-Wang
E Place|Brikama|Brikama
E Commodity|freezers|freezers
E Commodity|ice machines|ice machines
E Person|Fatou Sowe|Fatou Sowe
E Commodity|electricity|electricity
E Firm|Pêcheries de Mbour SARL|Pêcheries de Mbour SARL
C Téranga IV|it@1;which@9
C Musa Drammeh-Saidykhan|he@3
C Lamin Bojang-Jassey|He@5;he@6
C Ministry of Fisheries, Water Resources and National Assembly Matters|the ministry@5
C Golden Tern-Kartong|a fishmeal company@5;which@5
C bonga|it@6
C Liu Jin-Wang|him@8
C Pêcheries de Mbour SARL|The owners@10
R Téranga IV|ARRESTED_BY|Ministry of Fisheries, Water Resources and National Assembly Matters|1|asserted|last Friday
R Lu Ping Yuan 788|ARRESTED_BY|Gambia Navy|1|asserted|last Friday
R China|OWNS|Lu Ping Yuan 788|1|asserted|-
R Musa Drammeh-Saidykhan|LEADS|Ministry of Fisheries, Water Resources and National Assembly Matters|1-2|asserted|-
R Lamin Bojang-Jassey|LEADS|Gambia Artisanal Fisheries Development Agency|4|asserted|-
R Ministry of Fisheries, Water Resources and National Assembly Matters|ACCUSED_BY|Lamin Bojang-Jassey|5|asserted|-
R Huang Zheng Fa|OWNS|Golden Tern-Kartong|5|asserted|-
R Golden Tern-Kartong|EXPORTS|fishmeal|5|asserted|since 2016
R Golden Tern-Kartong|SUPPLIES|Vietnam|5|asserted|since 2016
R Golden Tern-Kartong|SUPPLIES|Turkey|5|asserted|since 2016
R Vietnam|IMPORTS|fishmeal|5|asserted|since 2016
R Turkey|IMPORTS|fishmeal|5|asserted|since 2016
R Golden Tern-Kartong|SUPPLIES|Norway|5-6|alleged|-
R Alhagie Demba|LEADS|Golden Tern-Kartong|7|asserted|-
R Golden Tern-Kartong|SUPPLIES|Norway|7|denied|-
R Liu Jin-Wang|EMPLOYED_BY|China|8|asserted|-
R Liu Jin-Wang|VISITED|Brikama|8|asserted|on Saturday
R Liu Jin-Wang|SUPPLIES|Brikama|8|asserted|on Saturday
R Liu Jin-Wang|MET_WITH|Fatou Sowe|8|asserted|on Saturday
R Senegal|VISITED|Banjul|9|expected|-
R Téranga IV|LOCATED_IN|Banjul|9|asserted|-
R Pêcheries de Mbour SARL|OWNS|Téranga IV|9-10|asserted|-

@u-046|Indian regional business page|2023-12-03|Gujarat: Morbi tiles find new floor in Riyadh as freight bites; Tanzanian high commissioner in Rajkot
1 MORBI: Hit by the rise in container freight through the Red Sea, ceramic manufacturers of Morbi, who send some Rs 15,000 crore worth of tiles abroad every year, are turning from Europe to the Gulf, with Saudi Arabia, which scrapped its anti-dumping probe in August, Iraq and the UAE having lifted 44% of what was exported in the first half of the fiscal, according to the Morbi Ceramic Manufacturers' Association (MCMA).
2 "America was our biggest buyer and may not be so next year, because there is a petition against us in Washington," said MCMA president Haresh Bhai Bopaliya-Detroja.
3 The petition, filed by the Coalition for Fair Trade in Ceramic Tile, accuses Indian makers of selling below cost, which the association denies.
---
4 One unit, Vadmora-Kathora Granito Pvt Ltd, a listed firm with plants at Wankaner and Dhuva, told exchanges on Friday that its board had approved a Rs 340-crore plant in Ras Al Khaimah and the purchase of 51% of a Kenyan distributor, Twyford Nyumba Ltd; a day later, its scrip hit the upper circuit.
5 Vadmora's founder, Ramanbhai J Vadmora, is not, contrary to a rumour that has gone round WhatsApp groups, selling out to Spain's Almenara-Azulejos.
---
6 Meanwhile, Tanzanian high commissioner Anisa Kapufi Mbega-Lyimo, who is on a three-day tour of Saurashtra, met members of the Rajkot Chamber of Commerce and Industry on Saturday and invited them to set up pump and motor units at Kibaha.
7 Rajkot already supplies diesel engines and submersible pumps to Tanzania, Uganda and Congo.
8 Her cavalcade was held up for 20 minutes at Greenland Chowkdi by a herd of 60 head of cattle.
* 9 (With inputs from PTI) (Catch all the Business News, Breaking News Events and Latest News Updates on our app.)
* 10 ...more Subscribe to our Daily Newsletter Just For You Up Next
E Place|Gujarat|Gujarat
E Place|Morbi|Morbi;MORBI
E Commodity|tiles|tiles;ceramic
E Place|Red Sea|Red Sea
E Place|Europe|Europe
E Place|Gulf|Gulf
E Place|Saudi Arabia|Saudi Arabia
E Place|Riyadh|Riyadh
E Place|Iraq|Iraq
E Place|United Arab Emirates|UAE
E Organization|Morbi Ceramic Manufacturers' Association|Morbi Ceramic Manufacturers' Association;MCMA
E Place|United States|America;Washington
E Person|Haresh Bhai Bopaliya-Detroja|Haresh Bhai Bopaliya-Detroja
E Organization|Coalition for Fair Trade in Ceramic Tile|Coalition for Fair Trade in Ceramic Tile
E Place|India|Indian
E Firm|Vadmora-Kathora Granito Pvt Ltd|Vadmora-Kathora Granito Pvt Ltd;Vadmora
E Place|Wankaner|Wankaner
E Place|Dhuva|Dhuva
E Place|Ras Al Khaimah|Ras Al Khaimah
E Place|Kenya|Kenyan
E Firm|Twyford Nyumba Ltd|Twyford Nyumba Ltd
E Person|Ramanbhai J Vadmora|Ramanbhai J Vadmora
E Firm|WhatsApp|WhatsApp
E Firm|Almenara-Azulejos|Almenara-Azulejos
E Place|Spain|Spain
E Place|Tanzania|Tanzania;Tanzanian
E Person|Anisa Kapufi Mbega-Lyimo|Anisa Kapufi Mbega-Lyimo
E Place|Saurashtra|Saurashtra
E Organization|Rajkot Chamber of Commerce and Industry|Rajkot Chamber of Commerce and Industry
E Place|Kibaha|Kibaha
E Place|Rajkot|Rajkot
E Commodity|diesel engines|diesel engines
E Commodity|submersible pumps|submersible pumps
E Place|Uganda|Uganda
E Place|Democratic Republic of the Congo|Congo
E Place|Greenland Chowkdi|Greenland Chowkdi
E Commodity|cattle|cattle
E Organization|PTI|PTI
C Morbi|who@1;us@2
C Saudi Arabia|which@1
C Morbi Ceramic Manufacturers' Association|the association@3
C Vadmora-Kathora Granito Pvt Ltd|a listed firm@4;its@4;its#2@4
C Anisa Kapufi Mbega-Lyimo|Tanzanian high commissioner@0;who@6;Her@8
C Rajkot Chamber of Commerce and Industry|them@6
R Morbi|LOCATED_IN|Gujarat|0-1|asserted|-
R Morbi|EXPORTS|tiles|1|asserted|every year
R Morbi|SUPPLIES|Saudi Arabia|1|asserted|in the first half of the fiscal
R Morbi|SUPPLIES|Iraq|1|asserted|in the first half of the fiscal
R Morbi|SUPPLIES|United Arab Emirates|1|asserted|in the first half of the fiscal
R Saudi Arabia|IMPORTS|tiles|1|asserted|in the first half of the fiscal
R Iraq|IMPORTS|tiles|1|asserted|in the first half of the fiscal
R United Arab Emirates|IMPORTS|tiles|1|asserted|in the first half of the fiscal
R United States|IMPORTS|tiles|1-2|asserted|-
R Morbi|SUPPLIES|United States|2|asserted|-
R Haresh Bhai Bopaliya-Detroja|LEADS|Morbi Ceramic Manufacturers' Association|2|asserted|-
R India|ACCUSED_BY|Coalition for Fair Trade in Ceramic Tile|3|asserted|-
R Vadmora-Kathora Granito Pvt Ltd|INVESTED_IN|Ras Al Khaimah|4|expected|-
R Vadmora-Kathora Granito Pvt Ltd|OWNS|Twyford Nyumba Ltd|4|expected|-
R Twyford Nyumba Ltd|LOCATED_IN|Kenya|4|asserted|-
R Ramanbhai J Vadmora|LEADS|Vadmora-Kathora Granito Pvt Ltd|5|asserted|-
R Almenara-Azulejos|OWNS|Vadmora-Kathora Granito Pvt Ltd|5|denied|-
R Almenara-Azulejos|LOCATED_IN|Spain|5|asserted|-
R Anisa Kapufi Mbega-Lyimo|EMPLOYED_BY|Tanzania|6|asserted|-
R Anisa Kapufi Mbega-Lyimo|VISITED|Saurashtra|6|asserted|-
R Anisa Kapufi Mbega-Lyimo|VISITED|Rajkot|0|asserted|-
R Anisa Kapufi Mbega-Lyimo|MET_WITH|Rajkot Chamber of Commerce and Industry|6|asserted|on Saturday
R Rajkot Chamber of Commerce and Industry|INVESTED_IN|Kibaha|6|expected|-
R Rajkot|EXPORTS|diesel engines|7|asserted|-
R Rajkot|EXPORTS|submersible pumps|7|asserted|-
R Rajkot|SUPPLIES|Tanzania|7|asserted|-
R Rajkot|SUPPLIES|Uganda|7|asserted|-
R Rajkot|SUPPLIES|Democratic Republic of the Congo|7|asserted|-
R Tanzania|IMPORTS|diesel engines|7|asserted|-
R Tanzania|IMPORTS|submersible pumps|7|asserted|-
R Uganda|IMPORTS|diesel engines|7|asserted|-
R Uganda|IMPORTS|submersible pumps|7|asserted|-
R Democratic Republic of the Congo|IMPORTS|diesel engines|7|asserted|-
R Democratic Republic of the Congo|IMPORTS|submersible pumps|7|asserted|-
R Anisa Kapufi Mbega-Lyimo|VISITED|Greenland Chowkdi|8|asserted|-
B 9,10

@u-047|Macedonian news agency in English|2021-11-17|Kovačevski-Iliev opens Turkish cable plant in Tetovo TIDZ
1 Skopje, 17 November 2021 (MIA) - Deputy Prime Minister for Economic Affairs Fatmir Bytyqi-Ademi and Turkish Ambassador Hasan Mehmet Sekizkök-Yalın opened Wednesday the factory of the Bursa-headquartered company Marmara Kablo in the Technological Industrial Development Zone (TIDZ) Tetovo, in which EUR 18 million have been invested and where 420 persons are employed.
2 "The plant already delivers wiring harnesses for Stellantis in Hungary and for Ford in Romania," Bytyqi said, expressing the expectation that the number of employees reaches one thousand by 2024.
3 Marmara Kablo General Director Ayşe Nur Tanrıverdi said that the company chose North Macedonia over Serbia because of "the bakeries and the taxes".
---
4 According to Dragan Kovačevski-Iliev, director of the Directorate for Technological Industrial Development Zones, two agreements are in the final phase of negotiation, one with Germany's Adelholz Lederwaren and one with a Chinese tyre producer, whose name he did not want to say.
5 The opposition VMRO-DPMNE reacted that the former has denied in writing having any plan for a facility in the Balkans and that the latter "probably does not exist".
---
6 Bytyqi leaves for Ankara on Thursday, where meetings with Minister of Trade of Turkey Mehmet Muş-Erdem and with the Union of Chambers and Commodity Exchanges of Turkey (TOBB) are scheduled.
7 Trade between the two countries reached EUR 660 million last year, the Ministry of Economy informs, North Macedonia exporting mostly iron, textile and tobacco. sn/ik/
* 8 Latest News | 16:04 Weather: fog in valleys | 15:51 Handball: Vardar to face Veszprém
E Place|Skopje|Skopje
E Organization|MIA|MIA
E Person|Fatmir Bytyqi-Ademi|Fatmir Bytyqi-Ademi;Bytyqi
E Place|Turkey|Turkish;Turkey
E Person|Hasan Mehmet Sekizkök-Yalın|Hasan Mehmet Sekizkök-Yalın
E Firm|Marmara Kablo|Marmara Kablo
E Place|Bursa|Bursa
E Place|Technological Industrial Development Zone (TIDZ) Tetovo|Technological Industrial Development Zone (TIDZ) Tetovo;Tetovo TIDZ
E Commodity|wiring harnesses|wiring harnesses
E Firm|Stellantis|Stellantis
E Place|Hungary|Hungary
E Firm|Ford|Ford
E Place|Romania|Romania
E Person|Ayşe Nur Tanrıverdi|Ayşe Nur Tanrıverdi
E Place|North Macedonia|North Macedonia
E Place|Serbia|Serbia
E Person|Dragan Kovačevski-Iliev|Dragan Kovačevski-Iliev;Kovačevski-Iliev
E Organization|Directorate for Technological Industrial Development Zones|Directorate for Technological Industrial Development Zones
E Firm|Adelholz Lederwaren|Adelholz Lederwaren
E Place|Germany|Germany
E Place|China|Chinese
E Commodity|tyre|tyre
E Organization|VMRO-DPMNE|VMRO-DPMNE
E Place|Balkans|Balkans
E Place|Ankara|Ankara
E Person|Mehmet Muş-Erdem|Mehmet Muş-Erdem
E Organization|Union of Chambers and Commodity Exchanges of Turkey|Union of Chambers and Commodity Exchanges of Turkey;TOBB
E Organization|Ministry of Economy|Ministry of Economy
E Commodity|iron|iron
E Commodity|textile|textile
E Commodity|tobacco|tobacco
E Organization|Vardar|Vardar
E Organization|Veszprém|Veszprém
E Commodity|cable|cable
C Marmara Kablo|the company@3;The plant@2
C Dragan Kovačevski-Iliev|he@4
C Adelholz Lederwaren|the former@5
C Ankara|where@6
R Fatmir Bytyqi-Ademi|VISITED|Technological Industrial Development Zone (TIDZ) Tetovo|1|asserted|Wednesday
R Hasan Mehmet Sekizkök-Yalın|VISITED|Technological Industrial Development Zone (TIDZ) Tetovo|1|asserted|Wednesday
R Hasan Mehmet Sekizkök-Yalın|EMPLOYED_BY|Turkey|1|asserted|-
R Fatmir Bytyqi-Ademi|EMPLOYED_BY|North Macedonia|1-3|asserted|-
R Marmara Kablo|LOCATED_IN|Bursa|1|asserted|-
R Marmara Kablo|LOCATED_IN|Turkey|0-1|asserted|-
R Marmara Kablo|INVESTED_IN|Technological Industrial Development Zone (TIDZ) Tetovo|1|asserted|-
R Marmara Kablo|SUPPLIES|Stellantis|2|asserted|-
R Marmara Kablo|SUPPLIES|Ford|2|asserted|-
R Marmara Kablo|EXPORTS|wiring harnesses|2|asserted|-
R Stellantis|IMPORTS|wiring harnesses|2|asserted|-
R Ford|IMPORTS|wiring harnesses|2|asserted|-
R Ayşe Nur Tanrıverdi|LEADS|Marmara Kablo|3|asserted|-
R Dragan Kovačevski-Iliev|VISITED|Technological Industrial Development Zone (TIDZ) Tetovo|0|asserted|-
R Dragan Kovačevski-Iliev|LEADS|Directorate for Technological Industrial Development Zones|4|asserted|-
R Directorate for Technological Industrial Development Zones|AGREED_WITH|Adelholz Lederwaren|4|expected|-
R Directorate for Technological Industrial Development Zones|AGREED_WITH|China|4|expected|-
R Adelholz Lederwaren|LOCATED_IN|Germany|4|asserted|-
R Adelholz Lederwaren|INVESTED_IN|Balkans|5|denied|-
R Fatmir Bytyqi-Ademi|VISITED|Ankara|6|expected|on Thursday
R Fatmir Bytyqi-Ademi|MET_WITH|Mehmet Muş-Erdem|6|expected|on Thursday
R Fatmir Bytyqi-Ademi|MET_WITH|Union of Chambers and Commodity Exchanges of Turkey|6|expected|on Thursday
R Mehmet Muş-Erdem|EMPLOYED_BY|Turkey|6|asserted|-
R North Macedonia|TRADES_WITH|Turkey|6-7|asserted|last year
R North Macedonia|EXPORTS|iron|7|asserted|last year
R North Macedonia|EXPORTS|textile|7|asserted|last year
R North Macedonia|EXPORTS|tobacco|7|asserted|last year
R North Macedonia|SUPPLIES|Turkey|6-7|asserted|last year
R Turkey|IMPORTS|iron|6-7|asserted|last year
R Turkey|IMPORTS|textile|6-7|asserted|last year
R Turkey|IMPORTS|tobacco|6-7|asserted|last year
B 8

@u-048|Namibian paper, letters and SMSes|2025-06-03|SMSes of the Day
* 1 READ, TEXT, WIN AIRTIME
* 2 SMS OF THE DAY
3 The green hydrogen people visited Lüderitz again and again the guesthouses were full, and again we asked when the jobs start and again they had a flight to catch.
* 4 FISH
5 Why must hake from Walvis Bay be sold to Spain and come back here as fingers?
6 Minister of Agriculture, Fisheries, Water and Land Reform Inge Zaamwani-Kamwi, please eat with us.
* 7 HEAD COUNT
8 My uncle has 60 head of cattle at Okakarara and not one bull is his.
9 Who owns whom?
* 10 OIL
11 TotalEnergies has oil, Shell had oil, Galp has oil, and I have a Golf without petrol.
12 The CEO of Namcor, Ebson Uanguta-Nghipunya, said on NBC that drilling could lead to first oil by 2030.
13 My landlord wants his rent by Friday.
* 14 CLINICS
15 Supplies ran out at Katutura in April and the nurse gave my child a sweet.
16 Thank you to the German ambassador for the ambulance at Gochas.
* 17 RESPONSE
18 The Ministry of Health and Social Services' executive director, Ben Nangombe-Shivute, says Katutura Intermediate Hospital received medicine from the Central Medical Stores on 12 May and that "no child should be given a sweet without a prescription".
* 19 NOTE: The SMSes of the Day are the opinions of readers. Please stick to 160 characters.
E Commodity|green hydrogen|green hydrogen
E Place|Lüderitz|Lüderitz
E Commodity|hake|hake
E Place|Walvis Bay|Walvis Bay
E Place|Spain|Spain
E Person|Inge Zaamwani-Kamwi|Inge Zaamwani-Kamwi
E Commodity|cattle|cattle
E Place|Okakarara|Okakarara
E Commodity|oil|oil;OIL
E Firm|TotalEnergies|TotalEnergies
E Firm|Shell|Shell
E Firm|Galp|Galp
E Commodity|petrol|petrol
E Firm|Namcor|Namcor
E Person|Ebson Uanguta-Nghipunya|Ebson Uanguta-Nghipunya
E Organization|NBC|NBC
E Place|Katutura|Katutura
E Place|Germany|German
E Place|Gochas|Gochas
E Commodity|ambulance|ambulance
E Organization|Ministry of Health and Social Services|Ministry of Health and Social Services
E Person|Ben Nangombe-Shivute|Ben Nangombe-Shivute
E Organization|Katutura Intermediate Hospital|Katutura Intermediate Hospital
E Commodity|medicine|medicine
E Organization|Central Medical Stores|Central Medical Stores
R Spain|IMPORTS|hake|5|asserted|-
R Walvis Bay|SUPPLIES|Spain|5|asserted|-
R Walvis Bay|EXPORTS|hake|5|asserted|-
R Ebson Uanguta-Nghipunya|LEADS|Namcor|12|asserted|-
R Germany|SUPPLIES|Gochas|16|asserted|-
R Ben Nangombe-Shivute|LEADS|Ministry of Health and Social Services|18|asserted|-
R Central Medical Stores|SUPPLIES|Katutura Intermediate Hospital|18|asserted|on 12 May
R Katutura Intermediate Hospital|IMPORTS|medicine|18|asserted|on 12 May
B 1,2,4,7,10,14,17,19

@u-049|Dominican daily in English|2022-03-23|Abinader: Nizao Refinery Is Dominican Again, And It Will Stay So
1 SANTO DOMINGO. — President Luis Abinader Corona said yesterday that the Hispaniola Petroleum Refinery, Refihisa, belongs "to the last screw" to the Dominican State after the purchase of the 49% that had been in the hands of the Venezuelan state company PDVSA and which was acquired in August for 88 million dollars from Rosalinda Capital's Patricio Hogan-Vidaurre, the businessman who had obtained it with an authorization of the U.S. Treasury Department.
2 The head of State spoke in Nizao, San Cristóbal, where he toured the new storage spheres of LPG with the Minister of Industry, Trade and MSMEs, Víctor "Ito" Bisonó Haza, and the general manager of Refihisa, Leonardo Aguilera Batista.
---
3 "We do not buy a drop from Venezuela since 2019, and not because anybody forbids us, but because the price does not agree with us," he affirmed, while acknowledging that Washington has been consulted.
4 The refinery processes crude of Mexico, Nigeria and, since January, of Brazil, with whose Petrobras a contract for six cargoes was signed.
5 A possible association with Petrochimbo was discarded.
---
6 In the Senate, the spokesman of Fuerza del Pueblo, Dionis Sánchez Carrasco, questioned the payment and announced that he will bring a complaint against Hogan-Vidaurre before the Specialized Prosecutor's Office for the Prosecution of Administrative Corruption (Pepca).
7 The businessman, who also owns a chain of hotels in Bávaro, lives in Coral Gables, Florida, and did not return the calls of this newspaper.
8 The price of gasoline will not change this week.
* 9 Etiquetas: Refihisa, Abinader
* 10 More about Economy: Cigars: exports exceed US$1,200 millions | Bávaro hotels at 88%
E Place|Santo Domingo|SANTO DOMINGO
E Person|Luis Abinader Corona|Luis Abinader Corona;Abinader
E Firm|Refihisa|Refihisa;Hispaniola Petroleum Refinery;Nizao Refinery
E Place|Dominican Republic|Dominican State;Dominican
E Place|Venezuela|Venezuela;Venezuelan
E Firm|PDVSA|PDVSA
E Firm|Rosalinda Capital|Rosalinda Capital
E Person|Patricio Hogan-Vidaurre|Patricio Hogan-Vidaurre;Hogan-Vidaurre
E Organization|U.S. Treasury Department|U.S. Treasury Department
E Place|Nizao|Nizao
E Place|San Cristóbal|San Cristóbal
E Commodity|LPG|LPG
E Person|Víctor Bisonó Haza|Víctor "Ito" Bisonó Haza
E Person|Leonardo Aguilera Batista|Leonardo Aguilera Batista
E Place|United States|Washington
E Commodity|crude|crude
E Place|Mexico|Mexico
E Place|Nigeria|Nigeria
E Place|Brazil|Brazil
E Firm|Petrobras|Petrobras
E Firm|Petrochimbo|Petrochimbo
E Organization|Senate|Senate
E Organization|Fuerza del Pueblo|Fuerza del Pueblo
E Person|Dionis Sánchez Carrasco|Dionis Sánchez Carrasco
E Organization|Specialized Prosecutor's Office for the Prosecution of Administrative Corruption|Specialized Prosecutor's Office for the Prosecution of Administrative Corruption;Pepca
E Place|Bávaro|Bávaro
E Place|Coral Gables|Coral Gables
E Place|Florida|Florida
E Commodity|gasoline|gasoline
E Commodity|cigars|Cigars
C Luis Abinader Corona|The head of State@2;he@2;he@3
C Patricio Hogan-Vidaurre|the businessman@1;who@1;The businessman@7;who@7
C Dominican Republic|We@3;us@3;us#2@3
C Refihisa|The refinery@4
C Brazil|whose@4
C Nizao|where@2
C Dionis Sánchez Carrasco|he@6
R Luis Abinader Corona|LEADS|Dominican Republic|1|asserted|-
R Dominican Republic|OWNS|Refihisa|1|asserted|-
R PDVSA|INVESTED_IN|Refihisa|1|asserted|-
R Venezuela|OWNS|PDVSA|1|asserted|-
R PDVSA|LOCATED_IN|Venezuela|1|asserted|-
R Patricio Hogan-Vidaurre|EMPLOYED_BY|Rosalinda Capital|1|asserted|-
R Dominican Republic|AGREED_WITH|Patricio Hogan-Vidaurre|1|asserted|in August
R Luis Abinader Corona|VISITED|Nizao|2|asserted|yesterday
R Nizao|LOCATED_IN|San Cristóbal|2|asserted|-
R Víctor Bisonó Haza|VISITED|Nizao|2|asserted|yesterday
R Víctor Bisonó Haza|EMPLOYED_BY|Dominican Republic|1-2|asserted|-
R Leonardo Aguilera Batista|VISITED|Nizao|2|asserted|yesterday
R Leonardo Aguilera Batista|LEADS|Refihisa|2|asserted|-
R Venezuela|SUPPLIES|Dominican Republic|3|denied|since 2019
R Mexico|SUPPLIES|Refihisa|4|asserted|-
R Nigeria|SUPPLIES|Refihisa|4|asserted|-
R Brazil|SUPPLIES|Refihisa|4|asserted|since January
R Refihisa|IMPORTS|crude|4|asserted|-
R Refihisa|AGREED_WITH|Petrobras|4|asserted|-
R Petrobras|LOCATED_IN|Brazil|4|asserted|-
R Petrobras|SUPPLIES|Refihisa|4|expected|-
R Refihisa|AGREED_WITH|Petrochimbo|4-5|denied|-
R Dionis Sánchez Carrasco|EMPLOYED_BY|Fuerza del Pueblo|6|asserted|-
R Patricio Hogan-Vidaurre|ACCUSED_BY|Dionis Sánchez Carrasco|6|expected|-
R Coral Gables|LOCATED_IN|Florida|7|asserted|-
B 9,10

@u-050|Cambodian paper|2023-05-04|Sihanoukville port gets Japanese cranes; rice millers eye Jakarta
1 Two ship-to-shore cranes built by Mitsui-Paceco of Japan were unloaded at Sihanoukville Autonomous Port (PAS) on Tuesday, part of a container terminal that the Japan International Cooperation Agency (JICA) is financing with a loan of $209 million, PAS chairman and chief executive Lou Kim Chhun-Vannak told The Post.
2 The port, listed on the Cambodia Securities Exchange since 2017, is 75 per cent state-owned; Yokohama-Kawasaki International Port Corp holds a stake of just under three per cent, and Japanese logistics firm Kamigumi some 13 per cent.
---
3 Milled rice is expected to be among the first cargoes lifted by them.
4 Chan Sokheang-Ratha, president of the Cambodia Rice Federation, said after a trip to Jakarta and Surabaya that Indonesia's state procurement agency Perum Bulog had agreed in principle to 125,000 tonnes of fragrant and white rice for this year, "depending on price, moisture and mood".
5 Bulog last bought from the kingdom in 2012.
6 Cambodia shipped 637,000 tonnes of rice in 2022, chiefly to China, France and Malaysia, and earned $414 million.
7 Vietnam, to which most of the paddy crosses by boat unmilled, is in no statistic.
---
8 A federation source dismissed a report in a Bangkok daily that Royal Angkor Milling, owned by tycoon Oknha Sok Puthyvuth-Hong, would be sold to Singapore's Oleomaris International.
9 Preah Sihanouk provincial governor Kouch Chamroeun-Sar advised motorists to avoid National Road 4 on Friday, when Senior Minister Sun Chanthol-Visal inspects the works.
* 10 Contact PHNOM PENH: No. 888, Building F, Phnom Penh Center
* 11 Post Media Co., Ltd. All rights reserved.
E Place|Sihanoukville|Sihanoukville
E Firm|Mitsui-Paceco|Mitsui-Paceco
E Place|Japan|Japan;Japanese
E Commodity|ship-to-shore cranes|ship-to-shore cranes;cranes
E Firm|Sihanoukville Autonomous Port|Sihanoukville Autonomous Port;PAS
E Organization|Japan International Cooperation Agency|Japan International Cooperation Agency;JICA
E Person|Lou Kim Chhun-Vannak|Lou Kim Chhun-Vannak
E Organization|The Post|Post
E Organization|Cambodia Securities Exchange|Cambodia Securities Exchange
E Firm|Yokohama-Kawasaki International Port Corp|Yokohama-Kawasaki International Port Corp
E Firm|Kamigumi|Kamigumi
E Commodity|rice|rice;Milled rice;fragrant and white rice
E Person|Chan Sokheang-Ratha|Chan Sokheang-Ratha
E Organization|Cambodia Rice Federation|Cambodia Rice Federation
E Place|Jakarta|Jakarta
E Place|Surabaya|Surabaya
E Place|Indonesia|Indonesia
E Firm|Perum Bulog|Perum Bulog;Bulog
E Place|Cambodia|Cambodia
E Place|China|China
E Place|France|France
E Place|Malaysia|Malaysia
E Place|Vietnam|Vietnam
E Commodity|paddy|paddy
E Place|Bangkok|Bangkok
E Firm|Royal Angkor Milling|Royal Angkor Milling
E Person|Sok Puthyvuth-Hong|Sok Puthyvuth-Hong
E Firm|Oleomaris International|Oleomaris International
E Place|Singapore|Singapore
E Place|Preah Sihanouk|Preah Sihanouk
E Person|Kouch Chamroeun-Sar|Kouch Chamroeun-Sar
E Place|National Road 4|National Road 4
E Person|Sun Chanthol-Visal|Sun Chanthol-Visal
E Place|Phnom Penh|PHNOM PENH
E Place|Phnom Penh Center|Phnom Penh Center
E Firm|Post Media Co., Ltd.|Post Media Co., Ltd.
C Sihanoukville Autonomous Port|The port@2
C ship-to-shore cranes|them@3
C Cambodia|the kingdom@5
C Cambodia Rice Federation|federation@8
R Mitsui-Paceco|LOCATED_IN|Japan|1|asserted|-
R Mitsui-Paceco|SUPPLIES|Sihanoukville Autonomous Port|1|asserted|on Tuesday
R Sihanoukville Autonomous Port|IMPORTS|ship-to-shore cranes|1|asserted|on Tuesday
R Mitsui-Paceco|EXPORTS|ship-to-shore cranes|1|asserted|on Tuesday
R Lou Kim Chhun-Vannak|LEADS|Sihanoukville Autonomous Port|1|asserted|-
R Cambodia|OWNS|Sihanoukville Autonomous Port|2-6|asserted|-
R Yokohama-Kawasaki International Port Corp|INVESTED_IN|Sihanoukville Autonomous Port|2|asserted|-
R Kamigumi|INVESTED_IN|Sihanoukville Autonomous Port|2|asserted|-
R Kamigumi|LOCATED_IN|Japan|2|asserted|-
R Chan Sokheang-Ratha|LEADS|Cambodia Rice Federation|4|asserted|-
R Chan Sokheang-Ratha|VISITED|Jakarta|4|asserted|-
R Chan Sokheang-Ratha|VISITED|Surabaya|4|asserted|-
R Indonesia|OWNS|Perum Bulog|4|asserted|-
R Perum Bulog|LOCATED_IN|Indonesia|4|asserted|-
R Cambodia Rice Federation|AGREED_WITH|Perum Bulog|4|asserted|-
R Perum Bulog|IMPORTS|rice|4|expected|this year
R Cambodia Rice Federation|SUPPLIES|Perum Bulog|4|expected|this year
R Cambodia|SUPPLIES|Perum Bulog|5|asserted|in 2012
R Perum Bulog|IMPORTS|rice|4-5|asserted|in 2012
R Cambodia|EXPORTS|rice|6|asserted|in 2022
R Cambodia|SUPPLIES|China|6|asserted|in 2022
R Cambodia|SUPPLIES|France|6|asserted|in 2022
R Cambodia|SUPPLIES|Malaysia|6|asserted|in 2022
R China|IMPORTS|rice|6|asserted|in 2022
R France|IMPORTS|rice|6|asserted|in 2022
R Malaysia|IMPORTS|rice|6|asserted|in 2022
R Vietnam|IMPORTS|paddy|7|asserted|-
R Cambodia|SUPPLIES|Vietnam|6-7|asserted|-
R Sok Puthyvuth-Hong|OWNS|Royal Angkor Milling|8|asserted|-
R Oleomaris International|OWNS|Royal Angkor Milling|8|denied|-
R Oleomaris International|LOCATED_IN|Singapore|8|asserted|-
R Kouch Chamroeun-Sar|LEADS|Preah Sihanouk|9|asserted|-
R Sun Chanthol-Visal|VISITED|National Road 4|9|expected|on Friday
B 10,11

@u-051|Tongan-New Zealand community paper, obituary|2024-11-02|Sione Tu'ipulotu Vea, who took squash to Japan, dies at 77
1 Sione Tu'ipulotu Vea, the Tongatapu grower who in the late 1980s persuaded his neighbours to plough under their bananas and plant squash for the Japanese, has died in Middlemore Hospital, Auckland.
2 He was 77.
---
3 Born in Houma and schooled by Wesleyans, Vea worked on the wharf at Lyttelton, saved, was deported, and went back with a visa and a grudge.
4 In 1987 he met a buyer from Osaka, Kenji Murofushi, on a bench at Fua'amotu airport, each waiting for a plane that did not come, and by evening they had shaken hands on forty tonnes.
5 Four years later Tonga was shipping sixteen thousand tonnes of squash a year to Japan, a good third of it through Vea's Touliki Exports, and men who had never owned a bicycle bought Hiluxes.
6 It did not last; Mexico was cheaper and closer, as was New Zealand, and when Touliki failed in 2001 he was blamed by the Tonga Squash Growers Federation for spending its seed money on a church, a charge of which the Supreme Court cleared him.
---
7 In later years he sold watermelons to Auckland supermarkets and gave interviews in which he was rude about ministers.
8 The late King Tāufaʻāhau Tupou IV liked him, called at his packing shed in Houma more than once, and is supposed to have asked for a share and been refused.
9 Lord Fusitu'a-Vaha'i will preside over the funeral on Thursday.
10 Vea is survived by his wife, 'Ana, eight children, and the Hilux.
E Person|Sione Tu'ipulotu Vea|Sione Tu'ipulotu Vea;Vea
E Place|Tongatapu|Tongatapu
E Commodity|bananas|bananas
E Commodity|squash|squash
E Place|Japan|Japan;Japanese
E Organization|Middlemore Hospital|Middlemore Hospital
E Place|Auckland|Auckland
E Place|Houma|Houma
E Place|Lyttelton|Lyttelton
E Place|Osaka|Osaka
E Person|Kenji Murofushi|Kenji Murofushi
E Place|Fua'amotu airport|Fua'amotu airport
E Firm|Touliki Exports|Touliki Exports;Touliki
E Commodity|Hiluxes|Hiluxes;Hilux
E Place|Mexico|Mexico
E Place|New Zealand|New Zealand
E Organization|Tonga Squash Growers Federation|Tonga Squash Growers Federation
E Organization|Supreme Court|Supreme Court
E Commodity|watermelons|watermelons
E Person|Tāufaʻāhau Tupou IV|Tāufaʻāhau Tupou IV
E Person|Fusitu'a-Vaha'i|Fusitu'a-Vaha'i
E Person|'Ana|'Ana
E Place|Tonga|Tonga
C Sione Tu'ipulotu Vea|the Tongatapu grower@1;who@1;his@1;He@2;he@4;he@6;him@6;he@7;he#2@7;him@8;his@8;his@10
C Kenji Murofushi|a buyer from Osaka@4
C Tonga Squash Growers Federation|its@6
R Middlemore Hospital|LOCATED_IN|Auckland|1|asserted|-
R Sione Tu'ipulotu Vea|VISITED|Auckland|1|asserted|-
R Sione Tu'ipulotu Vea|MET_WITH|Kenji Murofushi|4|asserted|In 1987
R Sione Tu'ipulotu Vea|VISITED|Fua'amotu airport|4|asserted|In 1987
R Kenji Murofushi|VISITED|Fua'amotu airport|4|asserted|In 1987
R Sione Tu'ipulotu Vea|AGREED_WITH|Kenji Murofushi|4|asserted|In 1987
R Sione Tu'ipulotu Vea|SUPPLIES|Kenji Murofushi|4|expected|-
R Tonga|EXPORTS|squash|5|asserted|Four years later
R Tonga|SUPPLIES|Japan|5|asserted|Four years later
R Japan|IMPORTS|squash|5|asserted|Four years later
R Sione Tu'ipulotu Vea|OWNS|Touliki Exports|5|asserted|-
R Touliki Exports|EXPORTS|squash|5|asserted|-
R Touliki Exports|SUPPLIES|Japan|5|asserted|-
R Sione Tu'ipulotu Vea|ACCUSED_BY|Tonga Squash Growers Federation|6|asserted|in 2001
R Sione Tu'ipulotu Vea|SUPPLIES|Auckland|7|asserted|-
R Sione Tu'ipulotu Vea|EXPORTS|watermelons|7|asserted|-
R Auckland|IMPORTS|watermelons|7|asserted|-
R Tāufaʻāhau Tupou IV|VISITED|Houma|8|asserted|-
R Tāufaʻāhau Tupou IV|INVESTED_IN|Touliki Exports|6-8|denied|-
R Tāufaʻāhau Tupou IV|LEADS|Tonga|5-8|asserted|-

@u-052|Bulgarian English weekly|2022-11-23|Pomorie refinery: a derogation, a special manager and a very long week
1 Bulgaria's caretaker Energy Minister Rumen Hristakiev-Dinev told Parliament on Wednesday that Morneft Pomorie, the Black Sea refinery owned by Russia's Lukomor, has agreed to pay its taxes in Bulgaria and will be able to process Russian crude until the end of 2024 under the exemption granted by the European Commission, but may sell nothing made of it abroad, Ukraine excepted.
2 The minister had flown back overnight from Moscow via Istanbul, which he at first denied and then, shown the boarding pass, described as "technical".
---
3 Kiril Petkov-Atanasov, co-leader of We Continue the Change, accused him of negotiating for Lukomor rather than with it.
4 "There is no secret protocol", responded Hristakiev-Dinev.
5 A bill tabled by Democratic Bulgaria would allow the State to appoint a special manager of the refinery, as Germany has done at Schwedt and as Italy may do at Priolo; the General Director of Morneft, Ilshat Sharafutdinov, wrote to the deputies that such a step would be expropriation.
---
6 The refinery covers two-thirds of the country's fuel consumption.
7 Its contract with the Rosenets terminal, a harbor that has been leased to Lukomor since 2011, runs for another 24 years.
8 Kazakh crude was tried in May, when Litasco brought in a cargo by the tanker Seagrace from Novorossiysk, and Iraqi Basrah has been tested too; Azerbaijan's ABNAK is said to have offered to buy the whole complex, something Baku has not confirmed.
9 "Supplies for the winter are secured, prices are another matter," summed up the director of the Institute for Energy and Climate Studies, Martina Vasileva.
* 10 The Echo is a reader-funded publication. Become a supporter on Patreon
E Place|Bulgaria|Bulgaria
E Person|Rumen Hristakiev-Dinev|Rumen Hristakiev-Dinev;Hristakiev-Dinev
E Organization|Parliament|Parliament
E Firm|Morneft Pomorie|Morneft Pomorie;Morneft;Pomorie refinery
E Place|Black Sea|Black Sea
E Place|Russia|Russia;Russian
E Firm|Lukomor|Lukomor
E Commodity|crude|crude
E Organization|European Commission|European Commission
E Place|Ukraine|Ukraine
E Place|Moscow|Moscow
E Place|Istanbul|Istanbul
E Person|Kiril Petkov-Atanasov|Kiril Petkov-Atanasov
E Organization|We Continue the Change|We Continue the Change
E Organization|Democratic Bulgaria|Democratic Bulgaria
E Place|Germany|Germany
E Place|Schwedt|Schwedt
E Place|Italy|Italy
E Place|Priolo|Priolo
E Person|Ilshat Sharafutdinov|Ilshat Sharafutdinov
E Commodity|fuel|fuel
E Place|Rosenets terminal|Rosenets terminal
E Place|Kazakhstan|Kazakh
E Firm|Litasco|Litasco
E Vessel|Seagrace|Seagrace
E Place|Novorossiysk|Novorossiysk
E Commodity|Basrah|Basrah
E Place|Iraq|Iraqi
E Firm|ABNAK|ABNAK
E Place|Azerbaijan|Azerbaijan;Baku
E Organization|Institute for Energy and Climate Studies|Institute for Energy and Climate Studies
E Person|Martina Vasileva|Martina Vasileva
E Organization|Echo|Echo
E Firm|Patreon|Patreon
C Morneft Pomorie|the Black Sea refinery@1;its@1;the refinery@5;The refinery@6;Its@7;the whole complex@8
C Rumen Hristakiev-Dinev|The minister@2;he@2;him@3
C Lukomor|it@3
C Bulgaria|the State@5;the country@6
C Rosenets terminal|a harbor@7
R Rumen Hristakiev-Dinev|EMPLOYED_BY|Bulgaria|1|asserted|-
R Lukomor|OWNS|Morneft Pomorie|1|asserted|-
R Lukomor|LOCATED_IN|Russia|1|asserted|-
R Morneft Pomorie|LOCATED_IN|Bulgaria|1|asserted|-
R Bulgaria|AGREED_WITH|Morneft Pomorie|1|asserted|-
R Morneft Pomorie|IMPORTS|crude|1|expected|until the end of 2024
R Russia|SUPPLIES|Morneft Pomorie|1|expected|until the end of 2024
R Morneft Pomorie|SANCTIONED_BY|European Commission|1|asserted|-
R Morneft Pomorie|SUPPLIES|Ukraine|1|expected|-
R Rumen Hristakiev-Dinev|VISITED|Moscow|2|asserted|-
R Rumen Hristakiev-Dinev|VISITED|Moscow|2|denied|-
R Rumen Hristakiev-Dinev|VISITED|Istanbul|2|asserted|-
R Kiril Petkov-Atanasov|LEADS|We Continue the Change|3|asserted|-
R Rumen Hristakiev-Dinev|ACCUSED_BY|Kiril Petkov-Atanasov|3|asserted|-
R Bulgaria|AGREED_WITH|Lukomor|1-4|denied|-
R Ilshat Sharafutdinov|LEADS|Morneft Pomorie|5|asserted|-
R Morneft Pomorie|AGREED_WITH|Rosenets terminal|7|asserted|-
R Kazakhstan|SUPPLIES|Morneft Pomorie|8|asserted|in May
R Litasco|SUPPLIES|Morneft Pomorie|8|asserted|in May
R Morneft Pomorie|IMPORTS|crude|8|asserted|in May
R Morneft Pomorie|IMPORTS|Basrah|8|asserted|-
R Iraq|SUPPLIES|Morneft Pomorie|8|asserted|-
R ABNAK|LOCATED_IN|Azerbaijan|8|asserted|-
R ABNAK|OWNS|Morneft Pomorie|8|alleged|-
R Martina Vasileva|LEADS|Institute for Energy and Climate Studies|9|asserted|-
B 10
