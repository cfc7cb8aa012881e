@m-011|Nigerian daily|2024-08-27|EFCC picks up ex-depot boss over N14bn diesel that never came
1 Operatives of the Economic and Financial Crimes Commission (EFCC) on Sunday night arrested Chief Ebenezer Oluwafemi Adeyanju-Cole, the immediate past Managing Director of Lekki Deepwater Storage Ltd, at the Murtala Muhammed airport, where he was about to board a flight to Doha.
2 It was gathered that the 61-year-old, a chieftain of the ruling party in Ondo, is being grilled over a N14.2 billion advance which the company paid in 2022 to a Geneva outfit, Halden & Roux Energy SA, for automotive gas oil that was allegedly neither loaded nor insured.
3 His successor, Mrs. Ngozi Ukachukwu-Bright, told the House Committee on Downstream last month that "not a litre" had come from the Swiss.
---
4 But the embattled chief's counsel, Barr. Tunji Akerele, SAN, described the arrest as "a hatchet job by those who are eyeing the tank farm".
5 He said that Halden & Roux in fact discharged two cargoes at Lomé, on the instruction of Lekki Deepwater's own board, and that both were sold on to Burkina Faso.
6 When contacted, EFCC spokesman Musa Danjuma Gwandu confirmed the development, adding that the suspect would be charged to court as soon as investigations are concluded.
E Organization|Economic and Financial Crimes Commission|Economic and Financial Crimes Commission;EFCC
E Person|Ebenezer Oluwafemi Adeyanju-Cole|Ebenezer Oluwafemi Adeyanju-Cole
E Firm|Lekki Deepwater Storage Ltd|Lekki Deepwater Storage Ltd;Lekki Deepwater
E Place|Murtala Muhammed airport|Murtala Muhammed airport
E Place|Doha|Doha
E Place|Ondo|Ondo
E Place|Geneva|Geneva
E Firm|Halden & Roux Energy SA|Halden & Roux Energy SA;Halden & Roux
E Commodity|automotive gas oil|automotive gas oil;diesel
E Person|Ngozi Ukachukwu-Bright|Ngozi Ukachukwu-Bright
E Organization|House Committee on Downstream|House Committee on Downstream
E Place|Switzerland|Swiss
E Person|Tunji Akerele|Tunji Akerele
E Place|Lomé|Lomé
E Place|Burkina Faso|Burkina Faso
E Person|Musa Danjuma Gwandu|Musa Danjuma Gwandu
C Ebenezer Oluwafemi Adeyanju-Cole|ex-depot boss@0;he@1;the 61-year-old@2;a chieftain@2;His@3;the embattled chief@4;the suspect@6
C Lekki Deepwater Storage Ltd|the company@2
C Halden & Roux Energy SA|a Geneva outfit@2;the Swiss@3
C Tunji Akerele|He@5
R Ebenezer Oluwafemi Adeyanju-Cole|ARRESTED_BY|Economic and Financial Crimes Commission|1|asserted|on Sunday night
R Halden & Roux Energy SA|LOCATED_IN|Geneva|2|asserted|-
R Halden & Roux Energy SA|LOCATED_IN|Switzerland|2-3|asserted|-
R Ngozi Ukachukwu-Bright|LEADS|Lekki Deepwater Storage Ltd|1-3|asserted|-
R Ngozi Ukachukwu-Bright|MET_WITH|House Committee on Downstream|3|asserted|last month
R Halden & Roux Energy SA|SUPPLIES|Lekki Deepwater Storage Ltd|2-3|denied|-
R Halden & Roux Energy SA|SUPPLIES|Lekki Deepwater Storage Ltd|5|alleged|-
R Lekki Deepwater Storage Ltd|SUPPLIES|Burkina Faso|5|alleged|-
R Burkina Faso|IMPORTS|automotive gas oil|5|alleged|-
R Lekki Deepwater Storage Ltd|EXPORTS|automotive gas oil|5|alleged|-
R Musa Danjuma Gwandu|EMPLOYED_BY|Economic and Financial Crimes Commission|6|asserted|-

@m-012|ministry bulletin|2025-05-08|Wheat: result of tender 11/2025
* 1 The Office Algérien Interprofessionnel des Céréales (OAIC) announces that, following the opening of envelopes on 7 May, milling wheat was awarded as follows:
* 2 Soufflet Méridional, 120,000 t, optional origin;
* 3 Tavria Grain DMCC, 60,000 t, Black Sea;
* 4 Kestrel Agro AG, 60,000 t, optional origin.
* 5 Offers from Russian-registered bidders were set aside for failure to produce the bond.
* 6 Shipment: July, in two windows, to Mostaganem and Ténès.
E Organization|Office Algérien Interprofessionnel des Céréales|Office Algérien Interprofessionnel des Céréales;OAIC
E Commodity|milling wheat|milling wheat;Wheat
E Firm|Soufflet Méridional|Soufflet Méridional
E Firm|Tavria Grain DMCC|Tavria Grain DMCC
E Firm|Kestrel Agro AG|Kestrel Agro AG
E Place|Russia|Russian
E Place|Mostaganem|Mostaganem
E Place|Ténès|Ténès
E Place|Black Sea|Black Sea
R Office Algérien Interprofessionnel des Céréales|IMPORTS|milling wheat|1-4|asserted|on 7 May
R Soufflet Méridional|SUPPLIES|Office Algérien Interprofessionnel des Céréales|1-2|asserted|on 7 May
R Tavria Grain DMCC|SUPPLIES|Office Algérien Interprofessionnel des Céréales|1-3|asserted|on 7 May
R Kestrel Agro AG|SUPPLIES|Office Algérien Interprofessionnel des Céréales|1-4|asserted|on 7 May
R Soufflet Méridional|EXPORTS|milling wheat|1-2|asserted|-
R Tavria Grain DMCC|EXPORTS|milling wheat|1-3|asserted|-
R Kestrel Agro AG|EXPORTS|milling wheat|1-4|asserted|-
R Russia|SUPPLIES|Office Algérien Interprofessionnel des Céréales|5|denied|-

@m-013|analysis|2025-02-26|Who pays for Lobito's rails, and who will ride on them
1 It takes a train of the Caminhos Planalto consortium, in which Portugal's Mondego Engenharia and the Belgian operator Rail-Escaut hold 49.5 percent apiece, about thirty hours to bring copper from the border at Luau down to the Atlantic at Lobito.
2 A lorry from the same mines to Durban needs three weeks, and a quantity of banknotes for the road.
---
3 That arithmetic is why Washington, which had not put money in an African railway since the days of the Peace Corps bungalow, lent its name to the project; why the African Development Bank is considering a stake; and why, on Friday, the Angolan transport minister, Ricardo Viegas de Abreu Sapalo, spent a whole day in Ndola persuading the Zambians to extend the track by 800 kilometres.
4 He had brought with him Mondego's chief executive, Dona Constança Pimentel, and no fewer than four bankers.
5 By evening there was a letter of intent between the two ministries, thin as a menu; a proper treaty, officials on either side say, is a matter for the summit that President João Lourenço is due to hold with Hakainde Hichilema in Luanda in April.
---
6 Beijing, whose builders relaid the old Benguela line in the 2000s against oil, has watched all this with composure.
7 It already has a road to the sea: in September its state firm CCECC signed a concession with Tanzania and Zambia for the TAZARA, under which some $1.4 billion is to be sunk into the line.
8 "Let them have the west. Copper goes to whoever asks first," a trader at Tongling Yuanhe, the Anhui smelter that takes most of the cathode from Kansuluwe, said when we spoke in Cape Town.
9 And Kansuluwe's owner, Toronto-listed Barrow Lake Metals, has refused to commit tonnage to Lobito at all.
10 Its chairman, Alasdair Pringle-Watt, who has sat through several rail renaissances, noted on last week's earnings call that the first of them was announced in 1902.
---
11 None of this means that the corridor will fail.
12 It means that the freight has not been asked.
E Place|Lobito|Lobito
E Firm|Caminhos Planalto|Caminhos Planalto
E Firm|Mondego Engenharia|Mondego Engenharia;Mondego
E Place|Portugal|Portugal
E Firm|Rail-Escaut|Rail-Escaut
E Place|Belgium|Belgian
E Commodity|copper|copper;Copper
E Commodity|cathode|cathode
E Place|Luau|Luau
E Place|Atlantic|Atlantic
E Place|Durban|Durban
E Place|United States|Washington
E Organization|Peace Corps|Peace Corps
E Organization|African Development Bank|African Development Bank
E Place|Angola|Angolan
E Person|Ricardo Viegas de Abreu Sapalo|Ricardo Viegas de Abreu Sapalo
E Place|Ndola|Ndola
E Place|Zambia|Zambians;Zambia
E Person|Constança Pimentel|Constança Pimentel
E Person|João Lourenço|João Lourenço
E Person|Hakainde Hichilema|Hakainde Hichilema
E Place|Luanda|Luanda
E Place|China|Beijing
E Place|Benguela|Benguela
E Commodity|oil|oil
E Firm|CCECC|CCECC
E Place|Tanzania|Tanzania
E Place|TAZARA|TAZARA
E Firm|Tongling Yuanhe|Tongling Yuanhe
E Place|Anhui|Anhui
E Place|Kansuluwe|Kansuluwe
E Place|Cape Town|Cape Town
E Firm|Barrow Lake Metals|Barrow Lake Metals
E Place|Toronto|Toronto
E Person|Alasdair Pringle-Watt|Alasdair Pringle-Watt
C United States|which@3;its@3
C Ricardo Viegas de Abreu Sapalo|He@4;him@4
C China|whose@6;It@7;its@7
C TAZARA|the line@7
C Tongling Yuanhe|the Anhui smelter@8
C Barrow Lake Metals|Its@10
C Alasdair Pringle-Watt|who@10
R Mondego Engenharia|INVESTED_IN|Caminhos Planalto|1|asserted|-
R Rail-Escaut|INVESTED_IN|Caminhos Planalto|1|asserted|-
R Mondego Engenharia|LOCATED_IN|Portugal|1|asserted|-
R Rail-Escaut|LOCATED_IN|Belgium|1|asserted|-
R African Development Bank|INVESTED_IN|Caminhos Planalto|3|expected|-
R Ricardo Viegas de Abreu Sapalo|EMPLOYED_BY|Angola|3|asserted|-
R Ricardo Viegas de Abreu Sapalo|VISITED|Ndola|3|asserted|on Friday
R Ricardo Viegas de Abreu Sapalo|MET_WITH|Zambia|3|asserted|on Friday
R Constança Pimentel|VISITED|Ndola|3-4|asserted|-
R Constança Pimentel|LEADS|Mondego Engenharia|4|asserted|-
R Angola|AGREED_WITH|Zambia|3-5|asserted|-
R Angola|AGREED_WITH|Zambia|3-5|expected|in April
R João Lourenço|MET_WITH|Hakainde Hichilema|5|expected|in April
R Hakainde Hichilema|VISITED|Luanda|5|expected|in April
R China|OWNS|CCECC|7|asserted|-
R CCECC|AGREED_WITH|Tanzania|7|asserted|in September
R CCECC|AGREED_WITH|Zambia|7|asserted|in September
R CCECC|INVESTED_IN|TAZARA|7|expected|-
R Tongling Yuanhe|LOCATED_IN|Anhui|8|asserted|-
R Tongling Yuanhe|IMPORTS|cathode|8|asserted|-
R Kansuluwe|SUPPLIES|Tongling Yuanhe|8|asserted|-
R Alasdair Pringle-Watt|LEADS|Barrow Lake Metals|9-10|asserted|-

@m-014|wire brief|2024-11-04|Niger sends home Danish chargé
1 NIAMEY, Nov 4 (Sahel Press) - Niger's military rulers on Monday gave Denmark's chargé d'affaires, Birgitte Ravn Thorup, 72 hours to leave, accusing Copenhagen of financing a radio station used by rebels of the Ténéré Front.
2 Denmark called the charge baseless.
3 Her departure leaves Italy's ambassador as the last European envoy in the capital, which the Russian deputy defence minister is to visit on Thursday.
E Place|Niger|Niger
E Place|Niamey|NIAMEY
E Organization|Sahel Press|Sahel Press
E Place|Denmark|Danish;Denmark;Copenhagen
E Person|Birgitte Ravn Thorup|Birgitte Ravn Thorup
E Organization|Ténéré Front|Ténéré Front
E Place|Italy|Italy
E Place|Russia|Russian
C Birgitte Ravn Thorup|Danish chargé@0;Her@3
C Niamey|the capital@3;which@3
R Birgitte Ravn Thorup|EMPLOYED_BY|Denmark|1|asserted|-
R Denmark|ACCUSED_BY|Niger|1|asserted|on Monday
R Russia|VISITED|Niamey|3|expected|on Thursday

@m-015|press release|2025-09-16|Awali Sovereign Capital closes acquisition of Kafue Sugar Estates
1 MANAMA, Bahrain, 16 September 2025 -- Awali Sovereign Capital B.S.C. ("Awali"), the investment arm of the Al Zayani-Fakhro family office, today announced the completion of its purchase of 74% of Kafue Sugar Estates Plc from Britain's Thornbury Commonwealth Holdings.
2 The consideration was not disclosed.
3 Kafue, Zambia's second-largest grower, delivers raw sugar to customers in Rwanda, Burundi and the eastern Congo, and expects to begin shipments to Bahrain in the first quarter of 2026.
---
4 "Food is the new oil," said Shaikh Abdulrahman bin Isa Al Dosari, Vice Chairman of Awali, who visited the estates at Nakambala in July.
5 "We have looked at Sudan and Ethiopia; we did not invest in either."
6 Kafue's Chief Executive, Mutale Chanda-Phiri, will remain in post.
---
* 7 About Awali: established in Manama in 1998, Awali holds minority positions in Gulf Cold Stores W.L.L. and in the Indian hatchery chain Srinidhi Poultry.
* 8 Media contact: Hessa Buallay, press@awali.example
E Firm|Awali Sovereign Capital|Awali Sovereign Capital;Awali Sovereign Capital B.S.C.;Awali
E Place|Manama|MANAMA;Manama
E Place|Bahrain|Bahrain
E Firm|Al Zayani-Fakhro family office|Al Zayani-Fakhro family office
E Firm|Kafue Sugar Estates Plc|Kafue Sugar Estates Plc;Kafue Sugar Estates;Kafue
E Firm|Thornbury Commonwealth Holdings|Thornbury Commonwealth Holdings
E Place|United Kingdom|Britain
E Place|Zambia|Zambia
E Commodity|raw sugar|raw sugar
E Commodity|oil|oil
E Place|Rwanda|Rwanda
E Place|Burundi|Burundi
E Place|Congo|Congo
E Person|Abdulrahman bin Isa Al Dosari|Abdulrahman bin Isa Al Dosari
E Place|Nakambala|Nakambala
E Place|Sudan|Sudan
E Place|Ethiopia|Ethiopia
E Person|Mutale Chanda-Phiri|Mutale Chanda-Phiri
E Firm|Gulf Cold Stores W.L.L.|Gulf Cold Stores W.L.L.
E Firm|Srinidhi Poultry|Srinidhi Poultry
E Place|India|Indian
E Person|Hessa Buallay|Hessa Buallay
C Awali Sovereign Capital|its@1;We@5;we@5
C Abdulrahman bin Isa Al Dosari|who@4
R Awali Sovereign Capital|SUBSIDIARY_OF|Al Zayani-Fakhro family office|1|asserted|-
R Awali Sovereign Capital|OWNS|Kafue Sugar Estates Plc|1|asserted|today
R Thornbury Commonwealth Holdings|LOCATED_IN|United Kingdom|1|asserted|-
R Kafue Sugar Estates Plc|LOCATED_IN|Zambia|3|asserted|-
R Kafue Sugar Estates Plc|EXPORTS|raw sugar|3|asserted|-
R Kafue Sugar Estates Plc|SUPPLIES|Rwanda|3|asserted|-
R Kafue Sugar Estates Plc|SUPPLIES|Burundi|3|asserted|-
R Kafue Sugar Estates Plc|SUPPLIES|Congo|3|asserted|-
R Rwanda|IMPORTS|raw sugar|3|asserted|-
R Burundi|IMPORTS|raw sugar|3|asserted|-
R Congo|IMPORTS|raw sugar|3|asserted|-
R Kafue Sugar Estates Plc|SUPPLIES|Bahrain|3|expected|in the first quarter of 2026
R Bahrain|IMPORTS|raw sugar|3|expected|in the first quarter of 2026
R Abdulrahman bin Isa Al Dosari|EMPLOYED_BY|Awali Sovereign Capital|4|asserted|-
R Abdulrahman bin Isa Al Dosari|VISITED|Nakambala|4|asserted|in July
R Awali Sovereign Capital|INVESTED_IN|Sudan|4-5|denied|-
R Awali Sovereign Capital|INVESTED_IN|Ethiopia|4-5|denied|-
R Mutale Chanda-Phiri|LEADS|Kafue Sugar Estates Plc|6|asserted|-
R Awali Sovereign Capital|LOCATED_IN|Manama|7|asserted|-
R Awali Sovereign Capital|INVESTED_IN|Gulf Cold Stores W.L.L.|7|asserted|-
R Awali Sovereign Capital|INVESTED_IN|Srinidhi Poultry|7|asserted|-
R Srinidhi Poultry|LOCATED_IN|India|7|asserted|-
R Hessa Buallay|EMPLOYED_BY|Awali Sovereign Capital|8|asserted|-

@m-016|Iranian agency in English|2024-12-02|Zionist media's claim about drone parts from Sharjah rejected
1 Tehran (Sepehr News) -- An informed source in the Defense Ministry has strongly rejected the baseless report of a Hebrew-language website which pretended that engines for Shahed-type drones are being procured for the Islamic Republic by a company by the name of Al Fajr Precision in the Sharjah free zone.
2 "Our engines are the work of the hands of our own youth, and not a single screw comes from the Emirates," the source stressed.
3 It is worth mentioning that the U.S. Department of Commerce last Wednesday, in continuation of its hostile measures, included Al Fajr Precision and its Indian director, one Suresh Madhavan Pillai, in the so-called Entity List.
E Place|Tehran|Tehran
E Organization|Sepehr News|Sepehr News
E Organization|Defense Ministry|Defense Ministry
E Place|Iran|Islamic Republic
E Place|Israel|Zionist
E Commodity|engines|engines
E Commodity|drones|drones
E Firm|Al Fajr Precision|Al Fajr Precision
E Place|Sharjah|Sharjah
E Place|United Arab Emirates|Emirates
E Organization|U.S. Department of Commerce|U.S. Department of Commerce
E Person|Suresh Madhavan Pillai|Suresh Madhavan Pillai
E Place|India|Indian
C Al Fajr Precision|a company@1;its#2@3
C Iran|Our@2;our@2
C U.S. Department of Commerce|its@3
R Al Fajr Precision|SUPPLIES|Iran|1|alleged|-
R Iran|IMPORTS|engines|1|alleged|-
R Al Fajr Precision|EXPORTS|engines|1|alleged|-
R Al Fajr Precision|LOCATED_IN|Sharjah|1|asserted|-
R United Arab Emirates|SUPPLIES|Iran|2|denied|-
R Iran|IMPORTS|engines|2|denied|-
R Al Fajr Precision|SANCTIONED_BY|U.S. Department of Commerce|3|asserted|last Wednesday
R Suresh Madhavan Pillai|SANCTIONED_BY|U.S. Department of Commerce|3|asserted|last Wednesday
R Suresh Madhavan Pillai|EMPLOYED_BY|Al Fajr Precision|3|asserted|-

@m-017|Harare weekly|2025-07-18|Borrowed generators, borrowed time
1 THE Grain Marketing Board depot at Aspindale has power again, courtesy of four Cummins sets hired from a farmer; the rest of the suburb does not.
2 ZESA says it has paid HCB of Mozambique US$8 million of the arrears and that the Songo people have agreed to keep 150 megawatts of electricity flowing until the end of August.
3 Elkrag, which was owed more, and longer, cut its own supplies to Zimbabwe at midnight on Sunday.
---
4 Energy permanent secretary Eng. Gloria Magombo-Shumba is expected in Johannesburg today with what one aide called a hat, to hold out, and a diagram of the Batoka dam, to point at.
5 She may get a hearing: Elkrag's group chief executive, Themba Nkosi-Radebe, told a breakfast at Sandton last week he would "rather sell to a slow payer than spill the sun".
6 A tie-line to Zambia, promised by three governments, is still a drawing.
7 And the solar farm at Gwanda, into which the Chinese firm Haoyang Zhongkong was meant to pour $170 million, consists as of this writing of a fence; the contract was torn up in May, according to the state procurement regulator.
E Organization|Grain Marketing Board|Grain Marketing Board
E Place|Aspindale|Aspindale
E Firm|Cummins|Cummins
E Firm|ZESA|ZESA
E Firm|HCB|HCB
E Place|Mozambique|Mozambique
E Place|Songo|Songo
E Commodity|electricity|electricity
E Firm|Elkrag|Elkrag
E Place|Zimbabwe|Zimbabwe
E Person|Gloria Magombo-Shumba|Gloria Magombo-Shumba
E Place|Johannesburg|Johannesburg
E Place|Batoka dam|Batoka dam
E Person|Themba Nkosi-Radebe|Themba Nkosi-Radebe
E Place|Sandton|Sandton
E Place|Zambia|Zambia
E Place|Gwanda|Gwanda
E Firm|Haoyang Zhongkong|Haoyang Zhongkong
E Place|China|Chinese
C ZESA|it@2
C HCB|the Songo people@2
C Elkrag|which@3;its@3
C Gloria Magombo-Shumba|She@5
C Themba Nkosi-Radebe|he@5
R HCB|LOCATED_IN|Mozambique|2|asserted|-
R ZESA|AGREED_WITH|HCB|2|asserted|-
R HCB|SUPPLIES|ZESA|2|expected|until the end of August
R HCB|EXPORTS|electricity|2|expected|until the end of August
R ZESA|IMPORTS|electricity|2|expected|until the end of August
R Elkrag|SUPPLIES|Zimbabwe|3|denied|on Sunday
R Gloria Magombo-Shumba|VISITED|Johannesburg|4|expected|today
R Themba Nkosi-Radebe|LEADS|Elkrag|5|asserted|-
R Themba Nkosi-Radebe|VISITED|Sandton|5|asserted|last week
R Haoyang Zhongkong|LOCATED_IN|China|7|asserted|-
R Haoyang Zhongkong|INVESTED_IN|Gwanda|7|denied|-

@m-018|live digest|2025-10-20|Horn of Africa: Monday, as it happened
* 1 18.40 Djibouti's ports authority says the livestock carrier Berbera Pride has been released; she was detained on Saturday with 31,000 sheep on board because her ballast logs were blank.
* 2 17.15 Mogadishu confirms what Ankara would not: Turkey's navy is to escort the survey ship Piri Deniz off Hobyo from November, under the accord signed in March by the two defence ministers.
* 3 15.02 Two Kenyans and a Filipino taken from a lorry park near Mandera last week are free. No word on ransom, nor on who held them; the county commissioner blames Al-Shabaab.
* 4 13.30 Ethiopian Airlines has ordered eleven more A350s from Airbus, in a deal initialled in Addis Ababa this morning in the presence of the French ambassador, Éloïse de Saint-Cyr.
* 5 11.48 Hargeisa: the khat dealer Mahad Yusuf Gaas, known from here to Dire Dawa as "Land Cruiser", denies that he ever lent a shilling to the opposition Walaalo.
* 6 09.05 Good morning. Asmara is quiet. So, for the moment, is everyone else.
* 7 Follow our channel for updates
E Place|Horn of Africa|Horn of Africa
E Place|Djibouti|Djibouti
E Vessel|Berbera Pride|Berbera Pride
E Commodity|sheep|sheep
E Place|Somalia|Mogadishu
E Place|Turkey|Ankara;Turkey
E Vessel|Piri Deniz|Piri Deniz
E Place|Hobyo|Hobyo
E Place|Kenya|Kenyans
E Place|Philippines|Filipino
E Place|Mandera|Mandera
E Organization|Al-Shabaab|Al-Shabaab
E Firm|Ethiopian Airlines|Ethiopian Airlines
E Commodity|A350s|A350s
E Firm|Airbus|Airbus
E Place|Addis Ababa|Addis Ababa
E Place|France|French
E Person|Éloïse de Saint-Cyr|Éloïse de Saint-Cyr
E Place|Hargeisa|Hargeisa
E Person|Mahad Yusuf Gaas|Mahad Yusuf Gaas
E Place|Dire Dawa|Dire Dawa
E Organization|Walaalo|Walaalo
E Place|Asmara|Asmara
C Berbera Pride|she@1;her@1
C Mahad Yusuf Gaas|the khat dealer@5;he@5
R Berbera Pride|ARRESTED_BY|Djibouti|1|asserted|on Saturday
R Somalia|AGREED_WITH|Turkey|2|asserted|in March
R Ethiopian Airlines|IMPORTS|A350s|4|expected|-
R Airbus|SUPPLIES|Ethiopian Airlines|4|expected|-
R Ethiopian Airlines|AGREED_WITH|Airbus|4|asserted|this morning
R Éloïse de Saint-Cyr|EMPLOYED_BY|France|4|asserted|-
R Mahad Yusuf Gaas|INVESTED_IN|Walaalo|5|denied|-
B 7

@m-019|Gulf newspaper|2024-06-10|Haj: 40,000 Indonesian pilgrims to fly with Sama Najd
1 Riyadh-based Sama Najd Airways has concluded an agreement with Indonesia's Ministry of Religious Affairs to carry 40,000 pilgrims to Madinah and Jeddah, displacing Garuda on the Surabaya and Makassar rotations.
2 The carrier, half of whose capital was subscribed last year by the Public Investment Fund, will lease eight jets, two of them from Ireland's Kilronan Aviation Leasing.
3 Deputy minister Hj. Saiful Rahmat Dasuki Lubis is to inspect camps at Mina on Thursday, said the Ministry.
E Firm|Sama Najd Airways|Sama Najd Airways;Sama Najd
E Place|Riyadh|Riyadh
E Place|Indonesia|Indonesian;Indonesia
E Organization|Ministry of Religious Affairs|Ministry of Religious Affairs;Ministry
E Place|Madinah|Madinah
E Place|Jeddah|Jeddah
E Firm|Garuda|Garuda
E Place|Surabaya|Surabaya
E Place|Makassar|Makassar
E Organization|Public Investment Fund|Public Investment Fund
E Place|Ireland|Ireland
E Firm|Kilronan Aviation Leasing|Kilronan Aviation Leasing
E Commodity|jets|jets
E Person|Saiful Rahmat Dasuki Lubis|Saiful Rahmat Dasuki Lubis
E Place|Mina|Mina
C Sama Najd Airways|The carrier@2;whose@2
R Sama Najd Airways|LOCATED_IN|Riyadh|1|asserted|-
R Sama Najd Airways|AGREED_WITH|Ministry of Religious Affairs|1|asserted|-
R Ministry of Religious Affairs|LOCATED_IN|Indonesia|1|asserted|-
R Public Investment Fund|INVESTED_IN|Sama Najd Airways|2|asserted|last year
R Kilronan Aviation Leasing|SUPPLIES|Sama Najd Airways|2|expected|-
R Kilronan Aviation Leasing|LOCATED_IN|Ireland|2|asserted|-
R Saiful Rahmat Dasuki Lubis|EMPLOYED_BY|Ministry of Religious Affairs|1-3|asserted|-
R Saiful Rahmat Dasuki Lubis|VISITED|Mina|3|expected|on Thursday

@m-020|Israeli translated column|2025-08-01|Baku's oil and the hypocrisy of our neighbours
1 For three months we have been told by Ankara that nothing moves through Ceyhan to Ashkelon, and for three months the refinery in Haifa has been running, as every taxi driver on Histadrut Boulevard can smell, on something.
2 The something is Azeri Light.
3 The figures of the Energy Ministry, which MK Orit Zaken-Shaul extracted this week with the forceps of a parliamentary query, show that Israel's imports of crude oil from Azerbaijan rose by a fifth between May and July; that Kazakhstan sent four cargoes; and that Gabon, of all countries, sent one.
4 Brazil, whose president has said things about us that I will not repeat before the Sabbath, stopped selling altogether.
---
5 What of the Turks?
6 Their own transport minister, Kemal Rıfat Dağlıoğlu, was in Baku in June and was asked there, in my hearing, whether he would have the taps shut.
7 He smiled, and answered that the pipeline is a matter between companies.
8 The majority owner of the refinery, Tzafon Petrochemicals, does not comment on its suppliers; its chief trader, Gadi Mizrachi, once told me, before he was told not to tell me things, that a tanker's destination is like a promise of marriage.
---
9 I do not blame Azerbaijan, a friend, which sold us oil when we had no other, and whose defence minister still comes here for his missiles.
10 I do not even blame the captains.
11 If there were a prize for hypocrisy, however, and it were awarded in a harbour, I would know where to send it.
E Place|Azerbaijan|Azerbaijan
E Place|Baku|Baku
E Place|Turkey|Ankara;Turks
E Place|Ceyhan|Ceyhan
E Place|Ashkelon|Ashkelon
E Place|Haifa|Haifa
E Commodity|Azeri Light|Azeri Light
E Organization|Energy Ministry|Energy Ministry
E Person|Orit Zaken-Shaul|Orit Zaken-Shaul
E Commodity|crude oil|crude oil;oil
E Place|Kazakhstan|Kazakhstan
E Place|Gabon|Gabon
E Place|Brazil|Brazil
E Person|Kemal Rıfat Dağlıoğlu|Kemal Rıfat Dağlıoğlu
E Firm|Tzafon Petrochemicals|Tzafon Petrochemicals
E Person|Gadi Mizrachi|Gadi Mizrachi
E Commodity|missiles|missiles
E Place|Israel|Israel
C Kemal Rıfat Dağlıoğlu|he@6;He@7
C Turkey|our neighbours@0;Their@6
C Tzafon Petrochemicals|The majority owner of the refinery@8;its@8;its#2@8
C Gadi Mizrachi|he@8
C Azerbaijan|which@9;whose@9
C Israel|us@4;us@9;we@9
R Israel|IMPORTS|crude oil|3|asserted|between May and July
R Azerbaijan|SUPPLIES|Israel|3|asserted|between May and July
R Kazakhstan|SUPPLIES|Israel|3|asserted|between May and July
R Gabon|SUPPLIES|Israel|3|asserted|between May and July
R Brazil|SUPPLIES|Israel|4|denied|-
R Kemal Rıfat Dağlıoğlu|EMPLOYED_BY|Turkey|5-6|asserted|-
R Kemal Rıfat Dağlıoğlu|VISITED|Baku|6|asserted|in June
R Gadi Mizrachi|EMPLOYED_BY|Tzafon Petrochemicals|8|asserted|-
R Azerbaijan|EXPORTS|crude oil|9|asserted|-
R Azerbaijan|IMPORTS|missiles|9|asserted|-
R Israel|SUPPLIES|Azerbaijan|9|asserted|-
R Israel|EXPORTS|missiles|9|asserted|-
R Azerbaijan|VISITED|Israel|9|asserted|-
