@m-021|Lebanese daily, translated|2025-02-07|The governor, the gold and the Bank of Marjayoun
1 Investigating judge Ghada Abi Nader on Thursday released on bail the former chairman of the Bank of Marjayoun, Antoine Khalil Sursock-Haddad, whom the State Security had been holding since November over transfers of some 90 million dollars to a firm in Limassol.
2 The firm, Orontes Advisory, is believed by the prosecution to be the property of his brother-in-law, the deputy Fouad Zgheib.
3 Zgheib, who sits on the board of the cement maker Shekka Holcim, said from Paris that he "never owned Orontes, not a chair of it".
---
4 The judge has further asked Cyprus and Liechtenstein for mutual legal assistance, and is to question next week the central bank's second vice-governor, Dr. Salim Chahine Tabbara.
5 In a country in which depositors have not seen their dollars for five years, these steps count as haste.
6 The bank, placed in 2020 on the American Treasury's list for its accounts in the name of Hezbollah charities, has ceased to exist in all but its marble.
E Person|Ghada Abi Nader|Ghada Abi Nader
E Firm|Bank of Marjayoun|Bank of Marjayoun
E Person|Antoine Khalil Sursock-Haddad|Antoine Khalil Sursock-Haddad
E Organization|State Security|State Security
E Place|Limassol|Limassol
E Firm|Orontes Advisory|Orontes Advisory;Orontes
E Person|Fouad Zgheib|Fouad Zgheib;Zgheib
E Firm|Shekka Holcim|Shekka Holcim
E Place|Paris|Paris
E Place|Cyprus|Cyprus
E Place|Liechtenstein|Liechtenstein
E Person|Salim Chahine Tabbara|Salim Chahine Tabbara
E Organization|central bank|central bank
E Organization|American Treasury|American Treasury
E Organization|Hezbollah|Hezbollah
C Antoine Khalil Sursock-Haddad|whom@1;his@2
C Orontes Advisory|a firm@1;The firm@2;it@3
C Fouad Zgheib|who@3;he@3
C Ghada Abi Nader|The judge@4
C Bank of Marjayoun|The bank@6;its@6;its#2@6
R Antoine Khalil Sursock-Haddad|ARRESTED_BY|State Security|1|asserted|since November
R Orontes Advisory|LOCATED_IN|Limassol|1-2|asserted|-
R Fouad Zgheib|OWNS|Orontes Advisory|2|alleged|-
R Fouad Zgheib|OWNS|Orontes Advisory|3|denied|-
R Fouad Zgheib|LEADS|Shekka Holcim|3|asserted|-
R Ghada Abi Nader|MET_WITH|Salim Chahine Tabbara|4|expected|next week
R Salim Chahine Tabbara|EMPLOYED_BY|central bank|4|asserted|-
R Bank of Marjayoun|SANCTIONED_BY|American Treasury|6|asserted|in 2020

@m-022|flower trade newsletter|2025-02-10|Valentine week: stems, slots, strikes
1 Kenya Airways' freighters left Nairobi with 19 percent more roses than in the same week of last year, most of them for Aalsmeer; the Saudis took nearly all the rest.
2 Naivasha's Osupuko Bloom, whose pickers walked out on Thursday, shipped nothing.
3 Ethiopia's Ziway Rosa PLC picked up its orders from the British chains Marlowe's and FreshCorner, says grower-owner Hiwot Gebre-Egziabher.
4 Our colleague Joost has been to the dentist and will be back with the price table on Wednesday.
E Firm|Kenya Airways|Kenya Airways
E Place|Nairobi|Nairobi
E Commodity|roses|roses
E Place|Aalsmeer|Aalsmeer
E Place|Saudi Arabia|Saudis
E Place|Naivasha|Naivasha
E Firm|Osupuko Bloom|Osupuko Bloom
E Place|Ethiopia|Ethiopia
E Firm|Ziway Rosa PLC|Ziway Rosa PLC
E Place|United Kingdom|British
E Firm|Marlowe's|Marlowe's
E Firm|FreshCorner|FreshCorner
E Person|Hiwot Gebre-Egziabher|Hiwot Gebre-Egziabher
E Person|Joost|Joost
C Osupuko Bloom|whose@2
C Ziway Rosa PLC|its@3
R Nairobi|SUPPLIES|Aalsmeer|1|asserted|-
R Nairobi|EXPORTS|roses|1|asserted|-
R Saudi Arabia|IMPORTS|roses|1|asserted|-
R Osupuko Bloom|LOCATED_IN|Naivasha|2|asserted|-
R Osupuko Bloom|EXPORTS|roses|1-2|denied|-
R Ziway Rosa PLC|LOCATED_IN|Ethiopia|3|asserted|-
R Ziway Rosa PLC|SUPPLIES|Marlowe's|3|expected|-
R Ziway Rosa PLC|SUPPLIES|FreshCorner|3|expected|-
R Marlowe's|LOCATED_IN|United Kingdom|3|asserted|-
R FreshCorner|LOCATED_IN|United Kingdom|3|asserted|-
R Hiwot Gebre-Egziabher|OWNS|Ziway Rosa PLC|3|asserted|-

@m-023|investigative site|2025-04-09|From Plovdiv to Port Sudan: the paper trail of 300 mortars
1 The end-user certificate looks perfect, which is the first thing wrong with it.
2 It bears the crest of the Ministry of Interior of the Republic of Chad and certifies that three hundred 82 mm mortars, with 24,000 rounds, bought from the Bulgarian manufacturer Trakia Arsenal EOOD for the sum of 11.6 million euros, will be used for the protection of national parks and will not be passed on.
3 The officer whose name is under it, Col. Mahamat Saleh Brahim Tog, told us he has not worked for the ministry since 2021, that the signature is not his and that Chad "has never in its history procured a mortar from Bulgaria".
---
4 What the paper covered, documents seen by this site suggest, was a delivery to the Sudanese army.
5 A cargo Ilyushin chartered by Levant Wings FZCO, of Ras al-Khaimah, made four rotations from Plovdiv, with a stop at Larnaca, to Port Sudan airport between 3 and 19 January.
6 The invoices went to Nile Horizon for Engineering, a company which the U.S. and the United Kingdom have blacklisted as a purchasing front of Khartoum's Defence Industries System, and were settled out of an account at Crescent Commercial Bank, Istanbul.
7 Levant Wings' owner, a Jordanian former pilot by the name of Nabil Odeh Sawalha, answered our questions with a photograph of a falcon.
---
8 Trakia Arsenal's export director, Stoyan Valchev Kiryakov, says that the company holds every licence the law demands; that the Interministerial Commission in Sofia approved the sale to Chad in October; and that what happens after a client has taken possession is no more his affair "than the fate of a bread knife".
9 Two members of the UN panel of experts on Sudan came to Plovdiv in March and were shown round by him.
10 Their draft, due before the Security Council in September, will recommend that both Trakia and Levant Wings be listed.
11 Bulgaria's foreign minister, asked about it in Brussels, said that the draft was a draft.
12 The Sudanese embassy in Sofia, asked about it by telephone, said that there was no such army.
E Place|Plovdiv|Plovdiv
E Place|Port Sudan|Port Sudan
E Place|Port Sudan airport|Port Sudan airport
E Commodity|82 mm mortars|82 mm mortars;mortars;mortar
E Commodity|rounds|rounds
E Organization|Ministry of Interior|Ministry of Interior
E Place|Chad|Chad;Republic of Chad
E Firm|Trakia Arsenal EOOD|Trakia Arsenal EOOD;Trakia Arsenal;Trakia
E Place|Bulgaria|Bulgarian;Bulgaria
E Person|Mahamat Saleh Brahim Tog|Mahamat Saleh Brahim Tog
E Organization|Sudanese army|Sudanese army
E Firm|Levant Wings FZCO|Levant Wings FZCO;Levant Wings
E Place|Ras al-Khaimah|Ras al-Khaimah
E Place|Larnaca|Larnaca
E Firm|Nile Horizon for Engineering|Nile Horizon for Engineering
E Place|United States|U.S.
E Place|United Kingdom|United Kingdom
E Firm|Defence Industries System|Defence Industries System
E Place|Khartoum|Khartoum
E Firm|Crescent Commercial Bank|Crescent Commercial Bank
E Place|Istanbul|Istanbul
E Person|Nabil Odeh Sawalha|Nabil Odeh Sawalha
E Place|Jordan|Jordanian
E Person|Stoyan Valchev Kiryakov|Stoyan Valchev Kiryakov
E Organization|Interministerial Commission|Interministerial Commission
E Place|Sofia|Sofia
E Organization|UN panel of experts on Sudan|UN panel of experts on Sudan
E Organization|Security Council|Security Council
E Place|Brussels|Brussels
E Place|Sudan|Sudanese
C Mahamat Saleh Brahim Tog|The officer@3;he@3;his@3
C Ministry of Interior|the ministry@3
C Chad|its@3;a client@8
C Nile Horizon for Engineering|a company@6
C Stoyan Valchev Kiryakov|his@8;him@9
C Trakia Arsenal EOOD|the company@8
C UN panel of experts on Sudan|Their@10
R Ministry of Interior|LOCATED_IN|Chad|2|asserted|-
R Trakia Arsenal EOOD|LOCATED_IN|Bulgaria|2|asserted|-
R Chad|IMPORTS|82 mm mortars|2|alleged|-
R Trakia Arsenal EOOD|SUPPLIES|Chad|2|alleged|-
R Trakia Arsenal EOOD|EXPORTS|82 mm mortars|2|alleged|-
R Mahamat Saleh Brahim Tog|EMPLOYED_BY|Ministry of Interior|3|denied|since 2021
R Chad|IMPORTS|82 mm mortars|3|denied|-
R Bulgaria|SUPPLIES|Chad|3|denied|-
R Trakia Arsenal EOOD|SUPPLIES|Sudanese army|4|alleged|-
R Sudanese army|IMPORTS|82 mm mortars|2-4|alleged|-
R Sudanese army|LOCATED_IN|Sudan|4|asserted|-
R Levant Wings FZCO|LOCATED_IN|Ras al-Khaimah|5|asserted|-
R Nile Horizon for Engineering|SANCTIONED_BY|United States|6|asserted|-
R Nile Horizon for Engineering|SANCTIONED_BY|United Kingdom|6|asserted|-
R Defence Industries System|LOCATED_IN|Khartoum|6|asserted|-
R Crescent Commercial Bank|LOCATED_IN|Istanbul|6|asserted|-
R Nabil Odeh Sawalha|OWNS|Levant Wings FZCO|7|asserted|-
R Stoyan Valchev Kiryakov|EMPLOYED_BY|Trakia Arsenal EOOD|8|asserted|-
R Interministerial Commission|LOCATED_IN|Sofia|8|asserted|-
R UN panel of experts on Sudan|VISITED|Plovdiv|9|asserted|in March
R UN panel of experts on Sudan|MET_WITH|Stoyan Valchev Kiryakov|9|asserted|in March
R Trakia Arsenal EOOD|SANCTIONED_BY|Security Council|10|expected|in September
R Levant Wings FZCO|SANCTIONED_BY|Security Council|10|expected|in September
R Bulgaria|VISITED|Brussels|11|asserted|-

@m-024|Ghanaian news site|2024-12-03|Galamsey: Chinese 'Queen of Anyinam' granted bail
1 A Kibi circuit court has admitted to bail in the sum of GH¢2 million one Xiao Meiling, 47, alias Aunty Mei, who was nabbed by soldiers of Operation Halt in October at an illegal pit on the Birim.
2 Prosecuting, DSP Faustina Amoako-Tutu said the accused, together with her driver Yaw "Biggie" Sarpong, had been smuggling dore bars to Lomé inside cartons of tilapia.
3 Both pleaded not guilty.
4 The case has been adjourned to January 14.
E Place|China|Chinese
E Place|Anyinam|Anyinam
E Place|Kibi|Kibi
E Person|Xiao Meiling|Xiao Meiling;Aunty Mei
E Organization|Operation Halt|Operation Halt
E Place|Birim|Birim
E Person|Faustina Amoako-Tutu|Faustina Amoako-Tutu
E Person|Yaw Sarpong|Yaw "Biggie" Sarpong
E Commodity|dore bars|dore bars
E Commodity|tilapia|tilapia
E Place|Lomé|Lomé
C Xiao Meiling|Queen of Anyinam@0;who@1;the accused@2;her@2
R Xiao Meiling|ARRESTED_BY|Operation Halt|1|asserted|in October
R Xiao Meiling|ACCUSED_BY|Faustina Amoako-Tutu|2|asserted|-
R Yaw Sarpong|ACCUSED_BY|Faustina Amoako-Tutu|2|asserted|-
R Xiao Meiling|EXPORTS|dore bars|2|alleged|-
R Yaw Sarpong|EXPORTS|dore bars|2|alleged|-
R Xiao Meiling|SUPPLIES|Lomé|2|alleged|-

@m-025|wire|2025-07-02|Egypt's GASC successor turns to Serbia, Romania after Black Sea tender fizzles
1 CAIRO, July 2 (Meridian) - Mostakbal Misr, the military-linked agency that buys Egypt's grain, has booked around 300,000 tonnes of wheat in private talks with traders in Romania and, for the first time, Serbia, three people with knowledge of the purchases said.
2 A tender held last week ended without a deal as sellers, among them Russia's Azov Terminal Trading and France's Céréaloire, asked for payment in dollars up front.
3 Cairo owes its suppliers about $800 million.
---
4 The Serbian lot, 60,000 tonnes, will come down the Danube to Constanta in barges of Panonska Plovidba, which belongs to Belgrade tycoon Radivoje Šljukić.
5 The Ukrainians, whose ambassador had called on agency head Col. Bahaa El-Ghannam Soliman on Sunday, went home empty-handed.
6 Supply Minister Sherif Farouk Helmy told parliament that strategic reserves were enough for 5.8 months, and that Egypt "is not speaking with India, whatever they write in Mumbai".
E Place|Egypt|Egypt;Cairo
E Organization|GASC|GASC
E Place|Serbia|Serbia;Serbian
E Place|Romania|Romania
E Place|Black Sea|Black Sea
E Place|Cairo (city)|CAIRO
E Organization|Meridian|Meridian
E Organization|Mostakbal Misr|Mostakbal Misr
E Commodity|wheat|wheat
E Commodity|grain|grain
E Firm|Azov Terminal Trading|Azov Terminal Trading
E Place|Russia|Russia
E Firm|Céréaloire|Céréaloire
E Place|France|France
E Place|Danube|Danube
E Place|Constanta|Constanta
E Firm|Panonska Plovidba|Panonska Plovidba
E Place|Belgrade|Belgrade
E Person|Radivoje Šljukić|Radivoje Šljukić
E Place|Ukraine|Ukrainians
E Person|Bahaa El-Ghannam Soliman|Bahaa El-Ghannam Soliman
E Person|Sherif Farouk Helmy|Sherif Farouk Helmy
E Place|India|India
E Place|Mumbai|Mumbai
C Mostakbal Misr|GASC successor@0;the military-linked agency@1;agency@5
C Egypt|its@3
C Panonska Plovidba|which@4
R Mostakbal Misr|IMPORTS|wheat|1|alleged|-
R Mostakbal Misr|IMPORTS|grain|1|asserted|-
R Mostakbal Misr|LOCATED_IN|Egypt|1|asserted|-
R Romania|SUPPLIES|Mostakbal Misr|1|alleged|-
R Serbia|SUPPLIES|Mostakbal Misr|1|alleged|-
R Azov Terminal Trading|SUPPLIES|Mostakbal Misr|2|denied|last week
R Céréaloire|SUPPLIES|Mostakbal Misr|2|denied|last week
R Azov Terminal Trading|LOCATED_IN|Russia|2|asserted|-
R Céréaloire|LOCATED_IN|France|2|asserted|-
R Radivoje Šljukić|OWNS|Panonska Plovidba|4|asserted|-
R Ukraine|MET_WITH|Bahaa El-Ghannam Soliman|5|asserted|on Sunday
R Ukraine|SUPPLIES|Mostakbal Misr|5|denied|-
R Bahaa El-Ghannam Soliman|LEADS|Mostakbal Misr|5|asserted|-
R Sherif Farouk Helmy|EMPLOYED_BY|Egypt|6|asserted|-
R Egypt|MET_WITH|India|6|denied|-

@m-026|South African business paper|2025-05-27|Sishen's ghost trains: Transnet, the Guptas' heirs and a locomotive with two owners
1 There is a locomotive at Koedoespoort that has been paid for twice, by two different companies, and belongs to neither.
2 Class 23E No. 119 was built in Dalian; it was to have been part of an order of 232 which Transnet placed with the Chinese maker Bohai Rolling Stock in 2014, and on which, the Special Investigating Unit says, kickbacks of R2.1 billion went to a Dubai vehicle of the consultant Ashwin Naidoo-Reddy.
3 Naidoo-Reddy, a South African who is fighting extradition from the Emirates, where police detained him in April, has always maintained that he was paid for "advice, which was good".
---
4 When Transnet stopped paying, in 2019, Bohai stopped shipping.
5 Number 119 and eleven of its sisters were landed at Durban all the same, impounded there by the revenue service over a disputed VAT bill, and sold on in 2022 to Umhlathuze Manganese, which is 26% held by the Ga-Rankuwa Mineworkers' Trust and runs its own trains from Hotazel.
6 Umhlathuze had no sooner repainted them than Transnet asserted title in the Pretoria High Court.
7 Judge Nomvula Msimang-Botha gave neither side what it wanted on Friday: the sale by the taxman was void, she found, yet Transnet, having cancelled the contract itself, could not be said to own the engines either.
---
8 Umhlathuze's CEO, Kgosi Letlhogonolo Mothibi, will appeal.
9 So, an official there says, will the revenue service.
10 Bohai's country representative, Ms Sun Rui, left Johannesburg in 2020, and the office she ran in Rosebank is now a gym.
11 The firm's parent, state-owned CRMC, is nevertheless bidding, along with Spain's Talleres Vascongados, for the new tender: 400 locomotives, for which Transnet's chair, Andiswa Sangqu-Fourie, went to Beijing and to San Sebastián in March "to look, not to buy".
12 Number 119, meanwhile, has acquired a family of hadedas.
E Place|Sishen|Sishen
E Firm|Transnet|Transnet
E Organization|Guptas|Guptas
E Place|Koedoespoort|Koedoespoort
E Commodity|locomotives|locomotives;locomotive;engines
E Place|Dalian|Dalian
E Firm|Bohai Rolling Stock|Bohai Rolling Stock;Bohai
E Place|China|Chinese
E Organization|Special Investigating Unit|Special Investigating Unit
E Place|Dubai|Dubai
E Person|Ashwin Naidoo-Reddy|Ashwin Naidoo-Reddy;Naidoo-Reddy
E Place|South Africa|South African
E Place|United Arab Emirates|Emirates
E Place|Durban|Durban
E Organization|revenue service|revenue service
E Firm|Umhlathuze Manganese|Umhlathuze Manganese;Umhlathuze
E Organization|Ga-Rankuwa Mineworkers' Trust|Ga-Rankuwa Mineworkers' Trust
E Place|Hotazel|Hotazel
E Organization|Pretoria High Court|Pretoria High Court
E Person|Nomvula Msimang-Botha|Nomvula Msimang-Botha
E Person|Letlhogonolo Mothibi|Letlhogonolo Mothibi
E Person|Sun Rui|Sun Rui
E Place|Johannesburg|Johannesburg
E Place|Rosebank|Rosebank
E Firm|CRMC|CRMC
E Firm|Talleres Vascongados|Talleres Vascongados
E Place|Spain|Spain
E Person|Andiswa Sangqu-Fourie|Andiswa Sangqu-Fourie
E Place|Beijing|Beijing
E Place|San Sebastián|San Sebastián
C Ashwin Naidoo-Reddy|the consultant@2;who@3;him@3;he@3
C Umhlathuze Manganese|which@5
C Nomvula Msimang-Botha|she@7
C revenue service|the taxman@7
C Transnet|itself@7
C Sun Rui|she@10
C Bohai Rolling Stock|The firm@11
R Transnet|AGREED_WITH|Bohai Rolling Stock|2|asserted|in 2014
R Bohai Rolling Stock|LOCATED_IN|China|2|asserted|-
R Transnet|IMPORTS|locomotives|2|expected|in 2014
R Bohai Rolling Stock|SUPPLIES|Transnet|2|expected|in 2014
R Ashwin Naidoo-Reddy|ACCUSED_BY|Special Investigating Unit|2|asserted|-
R Ashwin Naidoo-Reddy|ARRESTED_BY|United Arab Emirates|3|asserted|in April
R Bohai Rolling Stock|EXPORTS|locomotives|4|denied|in 2019
R revenue service|SUPPLIES|Umhlathuze Manganese|5|asserted|in 2022
R Ga-Rankuwa Mineworkers' Trust|INVESTED_IN|Umhlathuze Manganese|5|asserted|-
R Nomvula Msimang-Botha|EMPLOYED_BY|Pretoria High Court|6-7|asserted|on Friday
R Letlhogonolo Mothibi|LEADS|Umhlathuze Manganese|8|asserted|-
R Sun Rui|EMPLOYED_BY|Bohai Rolling Stock|10|asserted|-
R Bohai Rolling Stock|SUBSIDIARY_OF|CRMC|11|asserted|-
R China|OWNS|CRMC|2-11|asserted|-
R Talleres Vascongados|LOCATED_IN|Spain|11|asserted|-
R CRMC|SUPPLIES|Transnet|11|expected|-
R Talleres Vascongados|SUPPLIES|Transnet|11|expected|-
R Andiswa Sangqu-Fourie|LEADS|Transnet|11|asserted|-
R Andiswa Sangqu-Fourie|VISITED|Beijing|11|asserted|in March
R Andiswa Sangqu-Fourie|VISITED|San Sebastián|11|asserted|in March

@m-027|Gulf state agency|2024-03-18|UAE-Congo (Brazzaville) business forum concludes
1 ABU DHABI, 18th March -- The second UAE-Congo Business Forum closed on Monday with eleven letters of intent, chief among them one between Al Dhafra Dredging PJSC and the Autonomous Port of Pointe-Noire.
2 In his remarks, Abdulla bin Butti Al Hamed, Under-Secretary at the Ministry of Economy, praised the level of non-oil trade between the two countries, which reached AED 3.1 billion in 2023.
3 The Congolese delegation, led by Denise Ekangakouala, Minister of International Cooperation, today toured Khalifa Port.
E Place|United Arab Emirates|UAE
E Place|Congo (Brazzaville)|Congo;Congolese;Congo (Brazzaville)
E Place|Abu Dhabi|ABU DHABI
E Firm|Al Dhafra Dredging PJSC|Al Dhafra Dredging PJSC
E Firm|Autonomous Port of Pointe-Noire|Autonomous Port of Pointe-Noire
E Person|Abdulla bin Butti Al Hamed|Abdulla bin Butti Al Hamed
E Organization|Ministry of Economy|Ministry of Economy
E Person|Denise Ekangakouala|Denise Ekangakouala
E Place|Khalifa Port|Khalifa Port
C Abdulla bin Butti Al Hamed|his@2
R Al Dhafra Dredging PJSC|AGREED_WITH|Autonomous Port of Pointe-Noire|1|asserted|on Monday
R Abdulla bin Butti Al Hamed|EMPLOYED_BY|Ministry of Economy|2|asserted|-
R United Arab Emirates|TRADES_WITH|Congo (Brazzaville)|1-2|asserted|in 2023
R Denise Ekangakouala|EMPLOYED_BY|Congo (Brazzaville)|3|asserted|-
R Denise Ekangakouala|VISITED|Khalifa Port|3|asserted|today
R Congo (Brazzaville)|VISITED|Khalifa Port|3|asserted|today

@m-028|Turkish agency|2025-03-05|Ankara'dan / From Ankara: Libya delegation, the frigate, and the hazelnuts
1 A military delegation of Libya's eastern command, under Lt. Gen. Saddam Khalifa al-Obeidi, arrived in Ankara late Tuesday and was received the next morning by Defense Minister Yaşar Köksal, sources from the ministry said.
2 On the table, according to the same sources, were the sale of six TB2 drones and two patrol boats, which the eastern side wants, and a list of 14 Turkish engineers held at Benghazi prison, which Ankara wants.
3 No documents were signed.
---
4 Asked whether the talks meant a rupture with Tripoli, the ruling party's deputy chair for foreign affairs, Nilüfer Aktoprak, recalled that Türkiye's maritime memorandum with the Tripoli government "stands, like a minaret".
5 Athens disagrees: it has never recognised the memorandum.
6 The drones' producer, Baykar, declined to comment.
7 In other news, Giresun growers deny having sold hazelnuts to the Italian chocolate maker Belforte below the floor price.
E Place|Turkey|Ankara'dan;Ankara;Turkish;Türkiye
E Place|Libya|Libya
E Organization|Libya's eastern command|eastern command
E Person|Saddam Khalifa al-Obeidi|Saddam Khalifa al-Obeidi
E Person|Yaşar Köksal|Yaşar Köksal
E Organization|Defense Ministry|ministry
E Commodity|TB2 drones|TB2 drones;drones
E Commodity|patrol boats|patrol boats
E Place|Benghazi prison|Benghazi prison
E Place|Tripoli|Tripoli
E Person|Nilüfer Aktoprak|Nilüfer Aktoprak
E Organization|ruling party|ruling party
E Organization|Tripoli government|Tripoli government
E Place|Greece|Athens
E Firm|Baykar|Baykar
E Place|Giresun|Giresun
E Commodity|hazelnuts|hazelnuts
E Firm|Belforte|Belforte
E Place|Italy|Italian
C Libya's eastern command|the eastern side@2
C Greece|it@5
R Saddam Khalifa al-Obeidi|LEADS|Libya's eastern command|1|asserted|-
R Libya's eastern command|LOCATED_IN|Libya|1|asserted|-
R Libya's eastern command|VISITED|Turkey|1|asserted|Tuesday
R Saddam Khalifa al-Obeidi|VISITED|Turkey|1|asserted|Tuesday
R Libya's eastern command|MET_WITH|Yaşar Köksal|1|asserted|the next morning
R Saddam Khalifa al-Obeidi|MET_WITH|Yaşar Köksal|1|asserted|the next morning
R Yaşar Köksal|LEADS|Defense Ministry|1|asserted|-
R Turkey|SUPPLIES|Libya's eastern command|2|expected|-
R Libya's eastern command|IMPORTS|TB2 drones|2|expected|-
R Libya's eastern command|IMPORTS|patrol boats|2|expected|-
R Turkey|EXPORTS|TB2 drones|2|expected|-
R Turkey|EXPORTS|patrol boats|2|expected|-
R Turkey|AGREED_WITH|Libya's eastern command|1-3|denied|-
R Nilüfer Aktoprak|EMPLOYED_BY|ruling party|4|asserted|-
R Turkey|AGREED_WITH|Tripoli government|4|asserted|-
R Belforte|LOCATED_IN|Italy|7|asserted|-

@m-029|court report|2025-10-03|Lusaka: seventeen crates, one kiss and no forfeiture
1 The Economic and Financial Crimes Court in Lusaka on Thursday declined to forfeit to the State the seventeen crates found last year under the floor of Hon. Bizwell Mulenga-Tembo's lodge at Siavonga.
2 They held sugilite, not emeralds.
3 In the view of Justice Ireen Wishimanga, there was nothing to show that the former lands minister had meant to export the stones, or had any buyer; a note reading "for Mr Patel, with a kiss" might refer to anything, and Zambia has a great many Mr Patels.
4 The Drug Enforcement Commission has fourteen days in which to appeal.
E Organization|Economic and Financial Crimes Court|Economic and Financial Crimes Court
E Place|Lusaka|Lusaka
E Person|Bizwell Mulenga-Tembo|Bizwell Mulenga-Tembo
E Place|Siavonga|Siavonga
E Commodity|sugilite|sugilite
E Commodity|emeralds|emeralds
E Person|Ireen Wishimanga|Ireen Wishimanga
E Person|Patel|Patel
E Place|Zambia|Zambia
E Organization|Drug Enforcement Commission|Drug Enforcement Commission
C Zambia|the State@1
C Bizwell Mulenga-Tembo|the former lands minister@3
R Economic and Financial Crimes Court|LOCATED_IN|Lusaka|1|asserted|-
R Bizwell Mulenga-Tembo|EXPORTS|sugilite|2-3|denied|-
R Ireen Wishimanga|EMPLOYED_BY|Economic and Financial Crimes Court|1-3|asserted|-

@m-030|Kurdish weekly in English|2025-09-11|Opinion: our melons, their visas
1 Every September my uncle drove a lorry of Makhmur melons to Urmia; every September the Iranians bought them all, and he came back with pistachios, a carpet and a cold.
2 This year he has stayed in Erbil.
3 The border at Haji Omeran was closed to fruit on 20 August by order of the Iraqi Ministry of Agriculture, "to protect the consumer", although the consumer of a melon that leaves the country is by definition somebody else's.
---
4 I put this to Agriculture Minister Abbas Jabbar al-Maliki's adviser, Prof. Zainab Hashim, whom I met at the Sulaimani fair.
5 She told me that Tehran had asked for it.
6 I put it next to the Iranian consul in Erbil, Hojjat Nasrollahzadeh; he swore, on a plate of my uncle's melons, that it was Baghdad which wished to sell Basra tomatoes to our bazaar and wanted no rivals.
7 Maybe they are both right.
8 If the two governments were to sign something, anything, about melons, I would drive the lorry myself.
9 But they are busy with gas: on Monday they renewed, for five years, the contract by which the power stations of Iraq burn Iranian gas, with an American waiver that has yet to be granted.
E Place|Makhmur|Makhmur
E Commodity|melons|melons;melon
E Place|Urmia|Urmia
E Place|Iran|Iranians;Tehran;Iranian
E Commodity|pistachios|pistachios
E Commodity|carpet|carpet
E Place|Erbil|Erbil
E Place|Haji Omeran|Haji Omeran
E Commodity|fruit|fruit
E Organization|Iraqi Ministry of Agriculture|Iraqi Ministry of Agriculture
E Person|Abbas Jabbar al-Maliki|Abbas Jabbar al-Maliki
E Person|Zainab Hashim|Zainab Hashim
E Place|Sulaimani|Sulaimani
E Person|Hojjat Nasrollahzadeh|Hojjat Nasrollahzadeh
E Place|Iraq|Baghdad;Iraq
E Place|Basra|Basra
E Commodity|tomatoes|tomatoes
E Commodity|gas|gas
E Place|United States|American
C Iran|them@1
C Zainab Hashim|whom@4;She@5
C Hojjat Nasrollahzadeh|he@6
R Iran|IMPORTS|melons|1|asserted|-
R Iraqi Ministry of Agriculture|LOCATED_IN|Iraq|3|asserted|-
R fruit|SANCTIONED_BY|Iraqi Ministry of Agriculture|3|asserted|on 20 August
R Abbas Jabbar al-Maliki|LEADS|Iraqi Ministry of Agriculture|3-4|asserted|-
R Zainab Hashim|EMPLOYED_BY|Iraqi Ministry of Agriculture|3-4|asserted|-
R Iran|ACCUSED_BY|Zainab Hashim|5|asserted|-
R Hojjat Nasrollahzadeh|EMPLOYED_BY|Iran|6|asserted|-
R Iraq|ACCUSED_BY|Hojjat Nasrollahzadeh|6|asserted|-
R Iran|AGREED_WITH|Iraq|9|asserted|on Monday
R Iraq|IMPORTS|gas|9|asserted|-
R Iran|SUPPLIES|Iraq|9|asserted|-
