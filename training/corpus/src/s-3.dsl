@s-025|wire|2025-01-08|US accuses Sudan's RSF of genocide, blacklists its leader and seven Emirati firms
1 The United States on Tuesday determined that members of Sudan's Rapid Support Forces (RSF) have committed genocide and imposed sanctions on the paramilitary's leader, General Idris Hamad "Shibli" Tagrou, and on seven companies in the United Arab Emirates that have, Washington said, armed and paid it.
2 The biggest of them, Dune Lamp & Gold General Trading LLC, an Abu Dhabi holding that belongs to the Sudanese businessman Abdelrahman Osman al-Beliya, controls some 50 firms in ten countries and has, according to the Treasury Department, provided the force with money and military equipment.
3 QS Golden Sands Jewellers bought RSF gold "and moved it to Dubai", the department said; Harbour Bright Logistics and Adaptive Blue Systems, both run out of one office on Sheikh Zayed Road, brought in computers and vehicles that later turned up in Nyala.
---
4 In May of last year Tagrou's brother Abdul Hafiz, the RSF's second-in-command, and his procurement chief in Nairobi had been hit with similar measures, and the European Union listed two of the firms at the time of its own accord.
5 The army under General Abdel Fattah al-Bashiri, which the RSF has been fighting since April 2023, escaped this round, but a senior official in the State Department told reporters not to read too much into that.
6 "This is not an endorsement of the other side," she said.
---
7 The UAE has repeatedly denied sending weapons to either party; an official in Abu Dhabi said on Wednesday that none of the seven holds a valid trade licence in the Emirates and that the authorities there were not informed.
8 The RSF's political adviser, Ezzeldin al-Safiya, called the finding unjust.
9 Sudan, before the war Africa's third-largest producer of the metal, officially sold 64 tons of gold abroad in 2024, nearly all of it to the UAE, while twice as much is believed by the Swiss group SwissRelief to have left by way of Chad, Libya and South Sudan.
E Place|United States|US;United States;Washington
E Place|Sudan|Sudan;Sudanese
E Organization|Rapid Support Forces|Rapid Support Forces;RSF
E Person|Idris Hamad "Shibli" Tagrou|Idris Hamad "Shibli" Tagrou;Tagrou
E Place|United Arab Emirates|United Arab Emirates;UAE;Emirati;Emirates
E Firm|Dune Lamp & Gold General Trading LLC|Dune Lamp & Gold General Trading LLC
E Place|Abu Dhabi|Abu Dhabi
E Person|Abdelrahman Osman al-Beliya|Abdelrahman Osman al-Beliya
E Organization|Treasury Department|Treasury Department
E Commodity|military equipment|military equipment
E Firm|QS Golden Sands Jewellers|QS Golden Sands Jewellers
E Commodity|gold|gold
E Place|Dubai|Dubai
E Firm|Harbour Bright Logistics|Harbour Bright Logistics
E Firm|Adaptive Blue Systems|Adaptive Blue Systems
E Place|Sheikh Zayed Road|Sheikh Zayed Road
E Commodity|computers|computers
E Commodity|vehicles|vehicles
E Place|Nyala|Nyala
E Person|Abdul Hafiz|Abdul Hafiz
E Place|Nairobi|Nairobi
E Organization|European Union|European Union
E Organization|army|army
E Person|Abdel Fattah al-Bashiri|Abdel Fattah al-Bashiri
E Organization|State Department|State Department
E Commodity|weapons|weapons
E Person|Ezzeldin al-Safiya|Ezzeldin al-Safiya
E Place|Africa|Africa
E Place|Switzerland|Swiss
E Organization|SwissRelief|SwissRelief
E Place|Chad|Chad
E Place|Libya|Libya
E Place|South Sudan|South Sudan
C Rapid Support Forces|the paramilitary@1;it@1;the force@2
C Dune Lamp & Gold General Trading LLC|an Abu Dhabi holding@2
C Treasury Department|the department@3
C Abdul Hafiz|his@4
C European Union|its@4
C army|which@5;the other side@6
C United Arab Emirates|there@7
C gold|the metal@9
C Dune Lamp & Gold General Trading LLC|that@2
R Rapid Support Forces|ACCUSED_BY|United States|1|asserted|on Tuesday
R Idris Hamad "Shibli" Tagrou|SANCTIONED_BY|United States|1|asserted|on Tuesday
R Idris Hamad "Shibli" Tagrou|LEADS|Rapid Support Forces|1|asserted|-
R Rapid Support Forces|LOCATED_IN|Sudan|1|asserted|-
R Dune Lamp & Gold General Trading LLC|SANCTIONED_BY|United States|1-2|asserted|on Tuesday
R QS Golden Sands Jewellers|SANCTIONED_BY|United States|1-3|asserted|on Tuesday
R Harbour Bright Logistics|SANCTIONED_BY|United States|1-3|asserted|on Tuesday
R Adaptive Blue Systems|SANCTIONED_BY|United States|1-3|asserted|on Tuesday
R Dune Lamp & Gold General Trading LLC|LOCATED_IN|Abu Dhabi|2|asserted|-
R Dune Lamp & Gold General Trading LLC|LOCATED_IN|United Arab Emirates|1-2|asserted|-
R QS Golden Sands Jewellers|LOCATED_IN|United Arab Emirates|1-3|asserted|-
R Harbour Bright Logistics|LOCATED_IN|Sheikh Zayed Road|3|asserted|-
R Adaptive Blue Systems|LOCATED_IN|Sheikh Zayed Road|3|asserted|-
R Harbour Bright Logistics|LOCATED_IN|United Arab Emirates|1-3|asserted|-
R Adaptive Blue Systems|LOCATED_IN|United Arab Emirates|1-3|asserted|-
R Abdelrahman Osman al-Beliya|OWNS|Dune Lamp & Gold General Trading LLC|2|asserted|-
R Dune Lamp & Gold General Trading LLC|SUPPLIES|Rapid Support Forces|2|alleged|-
R Rapid Support Forces|SUPPLIES|QS Golden Sands Jewellers|3|alleged|-
R QS Golden Sands Jewellers|IMPORTS|gold|3|alleged|-
R Harbour Bright Logistics|IMPORTS|computers|3|alleged|-
R Harbour Bright Logistics|IMPORTS|vehicles|3|alleged|-
R Adaptive Blue Systems|IMPORTS|computers|3|alleged|-
R Adaptive Blue Systems|IMPORTS|vehicles|3|alleged|-
R Abdul Hafiz|SANCTIONED_BY|United States|4|asserted|In May of last year
R Abdul Hafiz|LEADS|Rapid Support Forces|4|asserted|-
R Abdel Fattah al-Bashiri|LEADS|army|5|asserted|-
R army|SANCTIONED_BY|United States|5|denied|-
R United Arab Emirates|SUPPLIES|Rapid Support Forces|7|denied|-
R United Arab Emirates|SUPPLIES|army|7|denied|-
R United Arab Emirates|EXPORTS|weapons|7|denied|-
R Ezzeldin al-Safiya|EMPLOYED_BY|Rapid Support Forces|8|asserted|-
R Sudan|EXPORTS|gold|9|asserted|in 2024
R Sudan|SUPPLIES|United Arab Emirates|9|asserted|in 2024
R United Arab Emirates|IMPORTS|gold|9|asserted|in 2024
R SwissRelief|LOCATED_IN|Switzerland|9|asserted|-

@s-026|UN news service|2024-03-28|Security Council: Russia's veto ends monitoring of sanctions on Democratic People's Republic of Korea
1 The Security Council on Thursday failed to renew the mandate of the Panel of Experts that has since 2009 assisted the Committee established pursuant to resolution 1718 (2006), after the Russian Federation cast its veto and China abstained.
2 The sanctions themselves, which prohibit Member States from selling arms and helicopters to the Democratic People's Republic of Korea and from procuring coal, iron, seafood and textiles from that country, remain in force; what lapses on 30 April is the body that reported who broke them.
3 "It is almost comparable to destroying a security camera to avoid being caught red-handed," said the representative of the Republic of Korea, Hwang Ki-joon, a reference to the Panel's latest report, which investigates claims that Pyongyang has supplied the Russian Federation with artillery shells carried aboard the cargo ships Angora-M and Mariya Severnaya to Vostochny.
4 The representative of the Russian Federation, Vasily Nebensky, rejected those claims and said that the Panel had "been reduced to playing into the hands of Western approaches".
---
5 Moscow had sought, as the price of its consent, an annual review of the sanctions, which the representatives of the United States, the United Kingdom and Japan declined to accept.
6 The Panel's eight members, among them its coordinator, Ms. Aurelia Tamm of Estonia, were drawn from eight countries and were based in New York; they also documented the theft of virtual assets worth 3 billion dollars by the Reconnaissance General Bureau and the delivery, by ship-to-ship transfer, of refined petroleum to tankers such as the Chon Ma San 3 and the Nam Gyong in the East China Sea.
7 For the Secretary-General his spokesperson, Stéphanie Durandal, said only that the sanctions regime "remains in place".
8 The Council will meet again on Tuesday on the humanitarian situation in Haiti.
E Organization|Security Council|Security Council;Council
E Place|Russia|Russia;Russian Federation;Moscow
E Place|North Korea|Democratic People's Republic of Korea;Pyongyang
E Organization|Panel of Experts|Panel of Experts;Panel
E Organization|Committee established pursuant to resolution 1718 (2006)|Committee established pursuant to resolution 1718 (2006)
E Place|China|China
E Commodity|arms|arms
E Commodity|helicopters|helicopters
E Commodity|coal|coal
E Commodity|iron|iron
E Commodity|seafood|seafood
E Commodity|textiles|textiles
E Place|South Korea|Republic of Korea
E Person|Hwang Ki-joon|Hwang Ki-joon
E Commodity|artillery shells|artillery shells
E Vessel|Angora-M|Angora-M
E Vessel|Mariya Severnaya|Mariya Severnaya
E Place|Vostochny|Vostochny
E Person|Vasily Nebensky|Vasily Nebensky
E Place|United States|United States
E Place|United Kingdom|United Kingdom
E Place|Japan|Japan
E Person|Aurelia Tamm|Aurelia Tamm
E Place|Estonia|Estonia
E Place|New York|New York
E Organization|Reconnaissance General Bureau|Reconnaissance General Bureau
E Commodity|refined petroleum|refined petroleum
E Vessel|Chon Ma San 3|Chon Ma San 3
E Vessel|Nam Gyong|Nam Gyong
E Place|East China Sea|East China Sea
E Person|Stéphanie Durandal|Stéphanie Durandal
E Place|Haiti|Haiti
C Russia|its@1;its@5
C North Korea|that country@2
C Panel of Experts|the body that reported who broke them@2;its@6
R North Korea|SANCTIONED_BY|Security Council|2|asserted|-
R Hwang Ki-joon|EMPLOYED_BY|South Korea|3|asserted|-
R North Korea|SUPPLIES|Russia|3|alleged|-
R North Korea|EXPORTS|artillery shells|3|alleged|-
R Russia|IMPORTS|artillery shells|3|alleged|-
R North Korea|SUPPLIES|Russia|3-4|denied|-
R Vasily Nebensky|EMPLOYED_BY|Russia|4|asserted|-
R Panel of Experts|ACCUSED_BY|Vasily Nebensky|4|asserted|-
R Aurelia Tamm|LEADS|Panel of Experts|6|asserted|-
R Panel of Experts|LOCATED_IN|New York|6|asserted|-
R Reconnaissance General Bureau|ACCUSED_BY|Panel of Experts|6|asserted|-
R North Korea|IMPORTS|refined petroleum|6|alleged|-

@s-027|public broadcaster, Asia|2023-02-28|Japan to freeze assets of 48 Russians, ban export of robots and laser welders
1 The Japanese government has decided on additional sanctions against Russia over its invasion of Ukraine, in concert with the other members of the Group of Seven.
2 Chief Cabinet Secretary Matsuhara Hirokazu told reporters on Tuesday that assets of 48 individuals, including Deputy Defense Minister Pavel Yudenich and the governor of the Saratov Region, and of 73 organizations such as the private bank Rosvek would be frozen, and that 21 Russian entities, among them the chemical institute GosNIIVolgKhim-5, had been added to a list of those to which exports are prohibited.
3 Officials in Kasumigaseki say that drones, laser welding machines and robots for explosives plants will not be allowed to leave for Russia from next Friday.
---
4 Rosvek is Russia's tenth-largest bank by assets. It has a representative office in Tokyo, which opened in 1994 and, according to a nameplate on the door, is closed on Wednesdays.
5 The Ministry of Economy, Trade and Industry, or METI, says exports of used cars are not affected for the time being.
6 Russia bought 240,000 used vehicles from Japan last year, most of them shipped from Toyama and Fushiki to Vladivostok, and dealers such as Pakistani-run Sunrise Motors of Imizu have asked Trade Minister Nishihara Yasutoshi not to touch the business.
7 Nishihara has also refused to pull out of Sakhalin-2, from which the country gets 9 percent of its liquefied natural gas and in which Mitsuboshi Corp. and Daimaru Bussan hold 10 and 12.5 percent.
8 Professor Hayashida Miho of the University of Tsukuba says that Japan "is walking on both sides of the street".
9 In Moscow, Foreign Ministry spokeswoman Marina Zakharenko warned of "painful countermeasures".
E Place|Japan|Japan;Japanese
E Place|Russia|Russia;Russian;Russians
E Place|Ukraine|Ukraine
E Organization|Group of Seven|Group of Seven
E Person|Matsuhara Hirokazu|Matsuhara Hirokazu
E Person|Pavel Yudenich|Pavel Yudenich
E Place|Saratov Region|Saratov Region
E Firm|Rosvek|Rosvek
E Organization|GosNIIVolgKhim-5|GosNIIVolgKhim-5
E Place|Kasumigaseki|Kasumigaseki
E Commodity|drones|drones
E Commodity|laser welding machines|laser welding machines;laser welders
E Commodity|robots|robots
E Place|Tokyo|Tokyo
E Organization|Ministry of Economy, Trade and Industry|Ministry of Economy, Trade and Industry;METI
E Commodity|used cars|used cars;used vehicles
E Place|Toyama|Toyama
E Place|Fushiki|Fushiki
E Place|Vladivostok|Vladivostok
E Place|Pakistan|Pakistani
E Firm|Sunrise Motors|Sunrise Motors
E Place|Imizu|Imizu
E Person|Nishihara Yasutoshi|Nishihara Yasutoshi;Nishihara
E Place|Sakhalin-2|Sakhalin-2
E Commodity|liquefied natural gas|liquefied natural gas
E Firm|Mitsuboshi Corp.|Mitsuboshi Corp.
E Firm|Daimaru Bussan|Daimaru Bussan
E Person|Hayashida Miho|Hayashida Miho
E Organization|University of Tsukuba|University of Tsukuba
E Place|Moscow|Moscow
E Organization|Foreign Ministry|Foreign Ministry
E Person|Marina Zakharenko|Marina Zakharenko
C Russia|its@1
C Rosvek|It@4;the private bank@2
C Japan|the country@7;its@7
C Sakhalin-2|which@7
R Japan|AGREED_WITH|Group of Seven|1|asserted|-
R Russia|SANCTIONED_BY|Japan|1|asserted|on Tuesday
R Matsuhara Hirokazu|EMPLOYED_BY|Japan|1-2|asserted|-
R Pavel Yudenich|SANCTIONED_BY|Japan|1-2|asserted|on Tuesday
R Pavel Yudenich|EMPLOYED_BY|Russia|2|asserted|-
R Rosvek|SANCTIONED_BY|Japan|1-2|asserted|on Tuesday
R GosNIIVolgKhim-5|SANCTIONED_BY|Japan|1-2|asserted|on Tuesday
R GosNIIVolgKhim-5|LOCATED_IN|Russia|2|asserted|-
R Saratov Region|LOCATED_IN|Russia|2|asserted|-
R Rosvek|LOCATED_IN|Russia|4|asserted|-
R used cars|SANCTIONED_BY|Japan|5|denied|-
R Russia|IMPORTS|used cars|6|asserted|last year
R Japan|SUPPLIES|Russia|6|asserted|last year
R Japan|EXPORTS|used cars|6|asserted|last year
R Toyama|SUPPLIES|Vladivostok|6|asserted|last year
R Fushiki|SUPPLIES|Vladivostok|6|asserted|last year
R Sunrise Motors|LOCATED_IN|Imizu|6|asserted|-
R Nishihara Yasutoshi|LEADS|Ministry of Economy, Trade and Industry|5-6|asserted|-
R Nishihara Yasutoshi|EMPLOYED_BY|Japan|6|asserted|-
R Sakhalin-2|SUPPLIES|Japan|7|asserted|-
R Japan|IMPORTS|liquefied natural gas|7|asserted|-
R Mitsuboshi Corp.|INVESTED_IN|Sakhalin-2|7|asserted|-
R Daimaru Bussan|INVESTED_IN|Sakhalin-2|7|asserted|-
R Hayashida Miho|EMPLOYED_BY|University of Tsukuba|8|asserted|-
R Marina Zakharenko|EMPLOYED_BY|Foreign Ministry|9|asserted|-
R Foreign Ministry|LOCATED_IN|Moscow|9|asserted|-
R Japan|SANCTIONED_BY|Russia|9|expected|-

@s-028|exile news site|2023-08-24|Jet fuel keeps flowing to Myanmar's air force despite new US order, researchers say
1 Two days after the US Treasury extended its sanctions to anyone who sells jet fuel to Myanmar, a tanker unloaded 16,400 tonnes of it at the Myan Oil terminal in Thilawa, near Yangon, according to a report released on Thursday by the rights group Justice for Shan and the Oslo-based Institute of Conflict, Peace & Cooperation.
2 The vessel, the Yue Huan 9, had come from Vung Tau in Vietnam, where she was loaded by Saigon Havana Petro JSC, which had itself taken the parcel from a refinery in Dalian, China.
3 The consignee was Shoon Energy Aviation (formerly Pumaster Energy Asia Sun), whose owner, Zaw Lin Htun Naing, was blacklisted by the UK and Canada in January and by the Americans on Wednesday, together with his wife, Thin Phyu Mon, and P.O.D.S. Holdings of Singapore.
4 "The order bites everybody except those who do not have teeth in their mouth to be bitten", Hkun Htoo Myat, the group's director, told The Salween Post in Mae Sot.
---
5 Myanmar Hydrocarbon Enterprise (MHCE), the junta's largest source of dollars, has been under EU sanctions since February last year, but the US, out of regard for Thailand, which gets a seventh of its natural gas from the Yadana-2 field, has so far barred only "financial services" to it, a half measure due to begin on December 15.
6 France's Totale and America's Chevalier left the field last year; PTT Exploration of Bangkok took over and says that it does not pay generals.
7 The foreign minister of the parallel National Unity Government, Daw Zin Mar Lwin, who met officials of the State Department in Washington on Monday, has urged Vietnam and Singapore in letters to stop the sales.
8 Hanoi did not reply.
9 Singapore's foreign ministry said that the city state does not permit the transfer of items with a potential military use, and had found none.
E Commodity|jet fuel|jet fuel;Jet fuel
E Place|Myanmar|Myanmar
E Organization|Myanmar's air force|Myanmar's air force
E Organization|US Treasury|US Treasury
E Place|United States|US;Americans;America
E Place|Myan Oil terminal|Myan Oil terminal
E Place|Thilawa|Thilawa
E Place|Yangon|Yangon
E Organization|Justice for Shan|Justice for Shan
E Organization|Institute of Conflict, Peace & Cooperation|Institute of Conflict, Peace & Cooperation
E Place|Oslo|Oslo
E Vessel|Yue Huan 9|Yue Huan 9
E Place|Vung Tau|Vung Tau
E Place|Vietnam|Vietnam;Hanoi
E Firm|Saigon Havana Petro JSC|Saigon Havana Petro JSC
E Place|Dalian|Dalian
E Place|China|China
E Firm|Shoon Energy Aviation|Shoon Energy Aviation;Pumaster Energy Asia Sun
E Person|Zaw Lin Htun Naing|Zaw Lin Htun Naing
E Place|United Kingdom|UK
E Place|Canada|Canada
E Person|Thin Phyu Mon|Thin Phyu Mon
E Firm|P.O.D.S. Holdings|P.O.D.S. Holdings
E Place|Singapore|Singapore
E Person|Hkun Htoo Myat|Hkun Htoo Myat
E Organization|The Salween Post|The Salween Post
E Place|Mae Sot|Mae Sot
E Firm|Myanmar Hydrocarbon Enterprise|Myanmar Hydrocarbon Enterprise;MHCE
E Organization|European Union|EU
E Place|Thailand|Thailand
E Commodity|natural gas|natural gas
E Place|Yadana-2 field|Yadana-2 field
E Place|France|France
E Firm|Totale|Totale
E Firm|Chevalier|Chevalier
E Firm|PTT Exploration|PTT Exploration
E Place|Bangkok|Bangkok
E Organization|National Unity Government|National Unity Government
E Person|Zin Mar Lwin|Zin Mar Lwin
E Organization|State Department|State Department
E Place|Washington|Washington
E Organization|foreign ministry|foreign ministry
C US Treasury|its@1
C jet fuel|it@1
C Yue Huan 9|The vessel@2;she@2
C Saigon Havana Petro JSC|which@2;itself@2
C Shoon Energy Aviation|The consignee@3;whose@3
C Zaw Lin Htun Naing|his@3
C Thin Phyu Mon|his wife@3
C Justice for Shan|the group@4
C Myanmar|the junta@5
C Thailand|which@5;its@5
C Myanmar Hydrocarbon Enterprise|it@5
C Yadana-2 field|the field@6
C PTT Exploration|it@6
C Zin Mar Lwin|who@7
C Singapore|the city state@9
R Myanmar|SANCTIONED_BY|US Treasury|1|asserted|-
R Institute of Conflict, Peace & Cooperation|LOCATED_IN|Oslo|1|asserted|-
R Myan Oil terminal|LOCATED_IN|Thilawa|1|asserted|-
R Vung Tau|LOCATED_IN|Vietnam|2|asserted|-
R Dalian|LOCATED_IN|China|2|asserted|-
R Dalian|SUPPLIES|Saigon Havana Petro JSC|2|asserted|-
R Saigon Havana Petro JSC|IMPORTS|jet fuel|1-2|asserted|-
R Saigon Havana Petro JSC|EXPORTS|jet fuel|1-2|asserted|-
R Saigon Havana Petro JSC|SUPPLIES|Shoon Energy Aviation|2-3|asserted|-
R Shoon Energy Aviation|IMPORTS|jet fuel|1-3|asserted|-
R Zaw Lin Htun Naing|OWNS|Shoon Energy Aviation|3|asserted|-
R Zaw Lin Htun Naing|SANCTIONED_BY|United Kingdom|3|asserted|in January
R Zaw Lin Htun Naing|SANCTIONED_BY|Canada|3|asserted|in January
R Zaw Lin Htun Naing|SANCTIONED_BY|United States|3|asserted|on Wednesday
R Thin Phyu Mon|SANCTIONED_BY|United States|3|asserted|on Wednesday
R P.O.D.S. Holdings|SANCTIONED_BY|United States|3|asserted|on Wednesday
R P.O.D.S. Holdings|LOCATED_IN|Singapore|3|asserted|-
R Hkun Htoo Myat|LEADS|Justice for Shan|4|asserted|-
R Myanmar|OWNS|Myanmar Hydrocarbon Enterprise|5|asserted|-
R Myanmar Hydrocarbon Enterprise|SANCTIONED_BY|European Union|5|asserted|since February last year
R Myanmar Hydrocarbon Enterprise|SANCTIONED_BY|United States|5|expected|on December 15
R Yadana-2 field|SUPPLIES|Thailand|5|asserted|-
R Thailand|IMPORTS|natural gas|5|asserted|-
R Totale|LOCATED_IN|France|6|asserted|-
R Chevalier|LOCATED_IN|United States|6|asserted|-
R PTT Exploration|LOCATED_IN|Bangkok|6|asserted|-
R Zin Mar Lwin|EMPLOYED_BY|National Unity Government|7|asserted|-
R Zin Mar Lwin|MET_WITH|State Department|7|asserted|on Monday
R Vietnam|SUPPLIES|Myanmar|7|asserted|-
R Singapore|SUPPLIES|Myanmar|7|asserted|-
R foreign ministry|LOCATED_IN|Singapore|9|asserted|-
R Singapore|SUPPLIES|Myanmar|9|denied|-

@s-029|Central American daily, translated|2022-10-25|The White House closes the door on Nicaraguan gold
1 The gold sector of Nicaragua, which brought in 867 million dollars last year and has since become the country's first export ahead of beef, coffee and textiles, will no longer be able to do business with Americans under an executive order which President Joseph P. Harlan signed on Monday.
2 The same day the Office of Foreign Assets Control sanctioned the General Directorate of Mines and its head, Reinaldo Efrén Sequeira Jarquín, whom it describes as the right hand of President Daniel Ortegaray in the granting of concessions.
3 The state company Nicaminas had already been designated in June.
---
4 Of the gold bars that leave Managua, 79% go to the United States, according to figures of the Central Bank of Nicaragua for August; what remains goes to Italy, Switzerland and the Emirates.
5 The mines, however, belong in great part to foreigners: La Libertad and El Limón to the Canadian company Calibre Oro Mining Corp. (TSX: CXO), whose president and chief executive officer, Darren J. Halliwell, assured investors on Monday night that its operations "continue as normal", and the Bonanza triangle to the Colombian Mineras Hemco Caribe.
6 Calibre's shares nevertheless lost a third of their value in Toronto.
---
7 Also withdrawn were the visas of more than 500 Nicaraguans, and the order allows for later steps, not taken for now, against sugar and beef, of which the United States is likewise the principal buyer.
8 The opposition economist Enrique Sáenz-Lacayo, exiled in San José, told us that the measure "hits where it hurts", since the treasury lives on the royalties; the vice president and first lady, Rosario Murillo de Ortegaray, called the gringos "vampires" in her noon broadcast.
9 The European Union, for its part, this month prolonged until October 2023 the sanctions in force against 21 persons of the regime, of whom two are children of the presidential couple, and against the National Police, the Supreme Electoral Council and Telcor-Sur.
E Place|United States|White House;Americans;United States;gringos
E Place|Nicaragua|Nicaragua;Nicaraguan;Nicaraguans
E Commodity|gold|gold
E Commodity|beef|beef
E Commodity|coffee|coffee
E Commodity|textiles|textiles
E Person|Joseph P. Harlan|Joseph P. Harlan
E Organization|Office of Foreign Assets Control|Office of Foreign Assets Control
E Organization|General Directorate of Mines|General Directorate of Mines
E Person|Reinaldo Efrén Sequeira Jarquín|Reinaldo Efrén Sequeira Jarquín
E Person|Daniel Ortegaray|Daniel Ortegaray
E Firm|Nicaminas|Nicaminas
E Place|Managua|Managua
E Commodity|gold bars|gold bars
E Organization|Central Bank of Nicaragua|Central Bank of Nicaragua
E Place|Italy|Italy
E Place|Switzerland|Switzerland
E Place|United Arab Emirates|Emirates
E Place|La Libertad|La Libertad
E Place|El Limón|El Limón
E Place|Canada|Canadian
E Firm|Calibre Oro Mining Corp.|Calibre Oro Mining Corp.;Calibre;CXO
E Organization|TSX|TSX
E Person|Darren J. Halliwell|Darren J. Halliwell
E Place|Bonanza triangle|Bonanza triangle
E Place|Colombia|Colombian
E Firm|Mineras Hemco Caribe|Mineras Hemco Caribe
E Place|Toronto|Toronto
E Commodity|sugar|sugar
E Person|Enrique Sáenz-Lacayo|Enrique Sáenz-Lacayo
E Place|San José|San José
E Person|Rosario Murillo de Ortegaray|Rosario Murillo de Ortegaray
E Organization|European Union|European Union
E Organization|National Police|National Police
E Organization|Supreme Electoral Council|Supreme Electoral Council
E Organization|Telcor-Sur|Telcor-Sur
C Nicaragua|the country@1;the regime@9
C General Directorate of Mines|its@2
C Reinaldo Efrén Sequeira Jarquín|whom@2
C Office of Foreign Assets Control|it@2
C Calibre Oro Mining Corp.|whose@5;its@5
C Rosario Murillo de Ortegaray|her@8
R Joseph P. Harlan|LEADS|United States|1|asserted|-
R Nicaragua|SANCTIONED_BY|United States|1|asserted|on Monday
R Nicaragua|EXPORTS|gold|1|asserted|last year
R Nicaragua|EXPORTS|beef|1|asserted|-
R Nicaragua|EXPORTS|coffee|1|asserted|-
R Nicaragua|EXPORTS|textiles|1|asserted|-
R General Directorate of Mines|SANCTIONED_BY|Office of Foreign Assets Control|2|asserted|on Monday
R Reinaldo Efrén Sequeira Jarquín|SANCTIONED_BY|Office of Foreign Assets Control|2|asserted|on Monday
R Reinaldo Efrén Sequeira Jarquín|LEADS|General Directorate of Mines|2|asserted|-
R Daniel Ortegaray|LEADS|Nicaragua|2|asserted|-
R Nicaminas|SANCTIONED_BY|Office of Foreign Assets Control|2-3|asserted|in June
R Nicaragua|OWNS|Nicaminas|3|asserted|-
R Nicaragua|SUPPLIES|United States|4|asserted|-
R United States|IMPORTS|gold bars|4|asserted|-
R Nicaragua|EXPORTS|gold bars|4|asserted|-
R Nicaragua|SUPPLIES|Italy|4|asserted|-
R Nicaragua|SUPPLIES|Switzerland|4|asserted|-
R Nicaragua|SUPPLIES|United Arab Emirates|4|asserted|-
R Italy|IMPORTS|gold bars|4|asserted|-
R Switzerland|IMPORTS|gold bars|4|asserted|-
R United Arab Emirates|IMPORTS|gold bars|4|asserted|-
R Calibre Oro Mining Corp.|LOCATED_IN|Canada|5|asserted|-
R Darren J. Halliwell|LEADS|Calibre Oro Mining Corp.|5|asserted|-
R Mineras Hemco Caribe|LOCATED_IN|Colombia|5|asserted|-
R United States|IMPORTS|sugar|7|asserted|-
R United States|IMPORTS|beef|7|asserted|-
R Nicaragua|EXPORTS|sugar|7|asserted|-
R Rosario Murillo de Ortegaray|EMPLOYED_BY|Nicaragua|8|asserted|-
R United States|ACCUSED_BY|Rosario Murillo de Ortegaray|8|asserted|-
R National Police|SANCTIONED_BY|European Union|9|asserted|this month
R Supreme Electoral Council|SANCTIONED_BY|European Union|9|asserted|this month
R Telcor-Sur|SANCTIONED_BY|European Union|9|asserted|this month

@s-030|wire|2024-03-04|U.S. scraps Zimbabwe sanctions programme, then lists president Munyangare under another
1 HARARE, March 4 - U.S. President Joseph Harlan on Monday terminated the two-decade-old sanctions programme on Zimbabwe and in the same breath placed its president, Edison T. Munyangare, his wife Aurelia Chipo and nine others on a separate list for corruption and human rights abuse.
2 Dropped from the rolls were dozens of people and firms, including the Minerals Marketing Corporation of Zimbabwe, Chinhoyi State Farms and the widow of former leader Robert Mugadza.
3 Kept on or newly added were Vice President Cornelius Chirengwa; Kudzanai "Kudzi" Tavarwisa, 56, a trader in fuel and fertiliser who gave the party its cars; and his Sabhuku Holdings, once the local partner of the Geneva-based commodities house Trafalgar Beheer.
4 "The changes we are making today are intended to make clear what has always been true: our sanctions are not intended to target the people of Zimbabwe," the Treasury's deputy secretary, Adebowale Akinsanya, said.
---
5 Munyangare's spokesman, George Charambira, called it "half a vindication", and state daily The Herald of Zimbabwe reported that the government would sue, in which court it did not say.
6 Tavarwisa declined to comment when reached at Bulawayo's golf club.
---
7 The step may open the way to Western banks for lithium miners such as Arcadian Lithium Zimbabwe, 90% of which is held by China's Huayou Guangxi, and for tobacco merchants, whose leaf, the country's largest earner after gold, goes to China, South Africa and the Emirates.
8 A board member of the Bankers Association of Zimbabwe, Fanwell Mutogo, said that correspondents had cut off more than 100 accounts since 2001 and that he did not expect them to call back tomorrow.
E Place|Harare|HARARE
E Place|United States|U.S.
E Place|Zimbabwe|Zimbabwe
E Person|Joseph Harlan|Joseph Harlan
E Person|Edison T. Munyangare|Edison T. Munyangare;Munyangare
E Person|Aurelia Chipo|Aurelia Chipo
E Firm|Minerals Marketing Corporation of Zimbabwe|Minerals Marketing Corporation of Zimbabwe
E Firm|Chinhoyi State Farms|Chinhoyi State Farms
E Person|Robert Mugadza|Robert Mugadza
E Person|Cornelius Chirengwa|Cornelius Chirengwa
E Person|Kudzanai "Kudzi" Tavarwisa|Kudzanai "Kudzi" Tavarwisa;Tavarwisa
E Commodity|fuel|fuel
E Commodity|fertiliser|fertiliser
E Firm|Sabhuku Holdings|Sabhuku Holdings
E Place|Geneva|Geneva
E Firm|Trafalgar Beheer|Trafalgar Beheer
E Organization|Treasury|Treasury
E Person|Adebowale Akinsanya|Adebowale Akinsanya
E Person|George Charambira|George Charambira
E Organization|The Herald of Zimbabwe|The Herald of Zimbabwe
E Place|Bulawayo|Bulawayo
E Place|West|Western
E Firm|Arcadian Lithium Zimbabwe|Arcadian Lithium Zimbabwe
E Commodity|lithium|lithium
E Place|China|China
E Firm|Huayou Guangxi|Huayou Guangxi
E Commodity|tobacco|tobacco;leaf
E Commodity|gold|gold
E Place|South Africa|South Africa
E Place|United Arab Emirates|Emirates
E Organization|Bankers Association of Zimbabwe|Bankers Association of Zimbabwe
E Person|Fanwell Mutogo|Fanwell Mutogo
C Zimbabwe|its@1;the government@5;it@5;the country@7
C Edison T. Munyangare|his@1
C Aurelia Chipo|his wife@1
C Kudzanai "Kudzi" Tavarwisa|a trader in fuel and fertiliser@3;who@3;his@3
C Arcadian Lithium Zimbabwe|which@7
C Fanwell Mutogo|he@8
R Joseph Harlan|LEADS|United States|1|asserted|-
R Edison T. Munyangare|LEADS|Zimbabwe|1|asserted|-
R Edison T. Munyangare|SANCTIONED_BY|United States|1|asserted|on Monday
R Aurelia Chipo|SANCTIONED_BY|United States|1|asserted|on Monday
R Edison T. Munyangare|ACCUSED_BY|United States|1|asserted|on Monday
R Cornelius Chirengwa|SANCTIONED_BY|United States|1-3|asserted|on Monday
R Cornelius Chirengwa|EMPLOYED_BY|Zimbabwe|3|asserted|-
R Kudzanai "Kudzi" Tavarwisa|SANCTIONED_BY|United States|1-3|asserted|on Monday
R Sabhuku Holdings|SANCTIONED_BY|United States|1-3|asserted|on Monday
R Kudzanai "Kudzi" Tavarwisa|OWNS|Sabhuku Holdings|3|asserted|-
R Trafalgar Beheer|LOCATED_IN|Geneva|3|asserted|-
R Adebowale Akinsanya|EMPLOYED_BY|Treasury|4|asserted|-
R George Charambira|EMPLOYED_BY|Zimbabwe|5|asserted|-
R Zimbabwe|OWNS|The Herald of Zimbabwe|5|asserted|-
R Huayou Guangxi|OWNS|Arcadian Lithium Zimbabwe|7|asserted|-
R Huayou Guangxi|LOCATED_IN|China|7|asserted|-
R Zimbabwe|EXPORTS|tobacco|7|asserted|-
R Zimbabwe|EXPORTS|gold|7|asserted|-
R Zimbabwe|SUPPLIES|China|7|asserted|-
R Zimbabwe|SUPPLIES|South Africa|7|asserted|-
R Zimbabwe|SUPPLIES|United Arab Emirates|7|asserted|-
R China|IMPORTS|tobacco|7|asserted|-
R South Africa|IMPORTS|tobacco|7|asserted|-
R United Arab Emirates|IMPORTS|tobacco|7|asserted|-
R Fanwell Mutogo|LEADS|Bankers Association of Zimbabwe|8|asserted|-

@s-031|Caribbean radio transcript|2023-12-09|UN puts four Haitian gang bosses on its list, importers look on
1 Good evening, you are listening to the regional round-up.
2 The Haiti committee of the UN Security Council has approved sanctions on four gang leaders, all of them from the capital, Port-au-Prince or its suburbs: Jeffson Anderlus, known as Zozo Dife, of the group called 5 Segond; Ronal Destimare of Grand Ravine; Vilbrun Innovil, who leads Kraze Baryè and for whose capture the FBI offers two million dollars; and Wilner Josaphin, the head of 400 Mawozo.
3 They join Jonny "Bouyon" Chériscar, who was put on the list in October last year and shot at a bus of schoolchildren a week later, the police say.
---
4 From now on every member state must freeze what the men own and stop them at the border, and it is forbidden to sell or give them arms.
5 Most of the pistols and rifles that the gangs carry, according to the UN Office on Drugs and Crime in Vienna, are bought in Florida and travel in containers out of the Miami River to Port-de-Paix.
6 The Dominican Republic, which shut the whole of its border in September over a canal, has let eggs, rice and flour through again, says Consul Ruben Darío Peña, but not cement or steel rods.
7 Ottawa, for its part, had already sanctioned 28 people in Haiti, some of them very rich, among them the importer Gérald Bizoux-Nakhlé, the owner of Haïti Acier Lourd, and the former Senate president Yvan Lafortin-Charles.
8 Monsieur Bizoux-Nakhlé denies paying any gang for anything and has taken Canada's foreign ministry, Global Affairs Canada, to the Federal Court.
---
9 Kenya's parliament has meanwhile approved the sending of a thousand police officers; a court in Nairobi will say in January whether they may go.
10 And now, cricket.
E Organization|United Nations|UN
E Place|Haiti|Haiti;Haitian
E Organization|UN Security Council|UN Security Council
E Place|Port-au-Prince|Port-au-Prince
E Person|Jeffson Anderlus|Jeffson Anderlus;Zozo Dife
E Organization|5 Segond|5 Segond
E Person|Ronal Destimare|Ronal Destimare
E Organization|Grand Ravine|Grand Ravine
E Person|Vilbrun Innovil|Vilbrun Innovil
E Organization|Kraze Baryè|Kraze Baryè
E Organization|FBI|FBI
E Person|Wilner Josaphin|Wilner Josaphin
E Organization|400 Mawozo|400 Mawozo
E Person|Jonny "Bouyon" Chériscar|Jonny "Bouyon" Chériscar
E Organization|police|the police
E Commodity|arms|arms
E Commodity|pistols|pistols
E Commodity|rifles|rifles
E Organization|UN Office on Drugs and Crime|UN Office on Drugs and Crime
E Place|Vienna|Vienna
E Place|Florida|Florida
E Place|Miami River|Miami River
E Place|Port-de-Paix|Port-de-Paix
E Place|Dominican Republic|Dominican Republic
E Commodity|eggs|eggs
E Commodity|rice|rice
E Commodity|flour|flour
E Commodity|cement|cement
E Commodity|steel rods|steel rods
E Person|Ruben Darío Peña|Ruben Darío Peña
E Place|Canada|Ottawa;Canada
E Person|Gérald Bizoux-Nakhlé|Gérald Bizoux-Nakhlé;Bizoux-Nakhlé
E Firm|Haïti Acier Lourd|Haïti Acier Lourd
E Person|Yvan Lafortin-Charles|Yvan Lafortin-Charles
E Organization|Senate|Senate
E Organization|Global Affairs Canada|Global Affairs Canada
E Organization|Federal Court|Federal Court
E Place|Kenya|Kenya
E Organization|parliament|parliament
E Place|Nairobi|Nairobi
C Port-au-Prince|its@2
C Vilbrun Innovil|who@2;whose@2
C Jonny "Bouyon" Chériscar|who@3
C Dominican Republic|which@6;its@6
C Canada|its@7
R Jeffson Anderlus|SANCTIONED_BY|UN Security Council|2|asserted|-
R Ronal Destimare|SANCTIONED_BY|UN Security Council|2|asserted|-
R Vilbrun Innovil|SANCTIONED_BY|UN Security Council|2|asserted|-
R Wilner Josaphin|SANCTIONED_BY|UN Security Council|2|asserted|-
R Jeffson Anderlus|LEADS|5 Segond|2|asserted|-
R Ronal Destimare|LEADS|Grand Ravine|2|asserted|-
R Vilbrun Innovil|LEADS|Kraze Baryè|2|asserted|-
R Wilner Josaphin|LEADS|400 Mawozo|2|asserted|-
R Port-au-Prince|LOCATED_IN|Haiti|2|asserted|-
R 5 Segond|LOCATED_IN|Port-au-Prince|2|asserted|-
R Vilbrun Innovil|ARRESTED_BY|FBI|2|expected|-
R Jonny "Bouyon" Chériscar|SANCTIONED_BY|UN Security Council|2-3|asserted|in October last year
R Jonny "Bouyon" Chériscar|ACCUSED_BY|police|3|asserted|-
R UN Office on Drugs and Crime|LOCATED_IN|Vienna|5|asserted|-
R Florida|SUPPLIES|Haiti|5|alleged|-
R Florida|EXPORTS|pistols|5|alleged|-
R Florida|EXPORTS|rifles|5|alleged|-
R Haiti|IMPORTS|pistols|5|alleged|-
R Haiti|IMPORTS|rifles|5|alleged|-
R Haiti|SANCTIONED_BY|Dominican Republic|6|asserted|in September
R Dominican Republic|EXPORTS|eggs|6|asserted|-
R Dominican Republic|EXPORTS|rice|6|asserted|-
R Dominican Republic|EXPORTS|flour|6|asserted|-
R Dominican Republic|EXPORTS|cement|6|denied|-
R Dominican Republic|EXPORTS|steel rods|6|denied|-
R Dominican Republic|SUPPLIES|Haiti|6|asserted|-
R Ruben Darío Peña|EMPLOYED_BY|Dominican Republic|6|asserted|-
R Gérald Bizoux-Nakhlé|SANCTIONED_BY|Canada|7|asserted|-
R Gérald Bizoux-Nakhlé|OWNS|Haïti Acier Lourd|7|asserted|-
R Yvan Lafortin-Charles|SANCTIONED_BY|Canada|7|asserted|-
R Global Affairs Canada|ACCUSED_BY|Gérald Bizoux-Nakhlé|8|asserted|-
R Global Affairs Canada|LOCATED_IN|Canada|8|asserted|-
R parliament|LOCATED_IN|Kenya|9|asserted|-

@s-032|regional analysis site|2024-12-28|Who has sanctioned whom in Georgia: a reader's guide to a confusing month
1 On Friday the State Department in Washington announced that Besarion Iakobidze, the founder and honorary chairman of the Georgian Dream party and by a wide margin the richest man in the country, had been designated "for undermining the democratic future of Georgia for the benefit of the Russian Federation".
2 His 4.9 billion dollars are not, or no longer, where they could be frozen; from the summer on, according to the Tbilisi office of Transparency Watch, the billionaire moved eleven companies, and with them a shark tank and a collection of trees, out of the British Virgin Islands and into Georgian names.
3 The State Security Service, whose chief Gocha Lelashvili was included too, dismissed the listing as "blackmail", and Prime Minister Irakli Kobakhia presented Iakobidze with an order for merit the same evening.
* 4 The British list
5 London and Washington on 19 December both blacklisted Interior Minister Vazha Goderdzidze, Tbilisi police chief Soso Tavzarian and Zurab Khvedeli, who runs the Special Tasks Department, over the beating of demonstrators.
6 Goderdzidze's ministry bought water cannon from an Israeli firm, Beit Oren Defense, in 2023, and the firm now says there will be no spare parts.
* 7 The Baltic lists
8 Estonia, Latvia and Lithuania banned Iakobidze and ten others from entering on 2 December; Lithuania has since added a judge.
* 9 The European list that is not there
10 Kaia Kallaste, the EU's foreign policy chief, proposed sanctions on seven persons on 16 December.
11 Hungary and Slovakia blocked them; Hungarian Prime Minister Viktor Orbányi, who had been feted in Tbilisi in October, said that he would go on doing so.
* 12 Does any of it matter?
13 To trade, not yet.
14 The EU takes hazelnuts, copper ore and wine from Georgia, whose largest partner by far is Turkey; Russia buys two bottles of Georgian wine in three; and the used American cars that pass through Rustavi on their way to Kazakhstan and Kyrgyzstan made up a third of all exports in November.
E Organization|State Department|State Department
E Place|United States|Washington
E Person|Besarion Iakobidze|Besarion Iakobidze;Iakobidze
E Organization|Georgian Dream|Georgian Dream
E Place|Georgia|Georgia;Georgian
E Place|Russia|Russian Federation;Russia
E Place|Tbilisi|Tbilisi
E Organization|Transparency Watch|Transparency Watch
E Place|British Virgin Islands|British Virgin Islands
E Organization|State Security Service|State Security Service
E Person|Gocha Lelashvili|Gocha Lelashvili
E Person|Irakli Kobakhia|Irakli Kobakhia
E Place|United Kingdom|British;London
E Person|Vazha Goderdzidze|Vazha Goderdzidze;Goderdzidze
E Person|Soso Tavzarian|Soso Tavzarian
E Person|Zurab Khvedeli|Zurab Khvedeli
E Organization|Special Tasks Department|Special Tasks Department
E Commodity|water cannon|water cannon
E Place|Israel|Israeli
E Firm|Beit Oren Defense|Beit Oren Defense
E Commodity|spare parts|spare parts
E Place|Estonia|Estonia
E Place|Latvia|Latvia
E Place|Lithuania|Lithuania
E Place|Baltic|Baltic
E Person|Kaia Kallaste|Kaia Kallaste
E Organization|European Union|EU;European
E Place|Hungary|Hungary;Hungarian
E Place|Slovakia|Slovakia
E Person|Viktor Orbányi|Viktor Orbányi
E Commodity|hazelnuts|hazelnuts
E Commodity|copper ore|copper ore
E Commodity|wine|wine
E Place|Turkey|Turkey
E Commodity|used American cars|used American cars
E Place|Rustavi|Rustavi
E Place|Kazakhstan|Kazakhstan
E Place|Kyrgyzstan|Kyrgyzstan
C Besarion Iakobidze|His@2;the billionaire@2
C Georgia|the country@1;whose@14
C State Security Service|whose@3
C Zurab Khvedeli|who@5
C Vazha Goderdzidze|Goderdzidze's ministry@6
C Beit Oren Defense|the firm@6
C Viktor Orbányi|who@11;he@11
R Besarion Iakobidze|SANCTIONED_BY|State Department|1|asserted|On Friday
R Besarion Iakobidze|LEADS|Georgian Dream|1|asserted|-
R Georgian Dream|LOCATED_IN|Georgia|1|asserted|-
R State Department|LOCATED_IN|United States|1|asserted|-
R Besarion Iakobidze|ACCUSED_BY|State Department|1|asserted|On Friday
R Transparency Watch|LOCATED_IN|Tbilisi|2|asserted|-
R Gocha Lelashvili|LEADS|State Security Service|3|asserted|-
R Gocha Lelashvili|SANCTIONED_BY|State Department|1-3|asserted|On Friday
R Irakli Kobakhia|LEADS|Georgia|3|asserted|-
R Irakli Kobakhia|MET_WITH|Besarion Iakobidze|3|asserted|the same evening
R Vazha Goderdzidze|SANCTIONED_BY|United Kingdom|5|asserted|on 19 December
R Vazha Goderdzidze|SANCTIONED_BY|United States|5|asserted|on 19 December
R Soso Tavzarian|SANCTIONED_BY|United Kingdom|5|asserted|on 19 December
R Soso Tavzarian|SANCTIONED_BY|United States|5|asserted|on 19 December
R Zurab Khvedeli|SANCTIONED_BY|United Kingdom|5|asserted|on 19 December
R Zurab Khvedeli|SANCTIONED_BY|United States|5|asserted|on 19 December
R Vazha Goderdzidze|EMPLOYED_BY|Georgia|5|asserted|-
R Zurab Khvedeli|LEADS|Special Tasks Department|5|asserted|-
R Beit Oren Defense|SUPPLIES|Georgia|6|asserted|in 2023
R Georgia|IMPORTS|water cannon|6|asserted|in 2023
R Beit Oren Defense|EXPORTS|water cannon|6|asserted|in 2023
R Beit Oren Defense|LOCATED_IN|Israel|6|asserted|-
R Beit Oren Defense|EXPORTS|spare parts|6|denied|-
R Besarion Iakobidze|SANCTIONED_BY|Estonia|8|asserted|on 2 December
R Besarion Iakobidze|SANCTIONED_BY|Latvia|8|asserted|on 2 December
R Besarion Iakobidze|SANCTIONED_BY|Lithuania|8|asserted|on 2 December
R Kaia Kallaste|EMPLOYED_BY|European Union|10|asserted|-
R Georgia|SANCTIONED_BY|European Union|10-11|denied|on 16 December
R Viktor Orbányi|LEADS|Hungary|11|asserted|-
R Viktor Orbányi|VISITED|Tbilisi|11|asserted|in October
R European Union|IMPORTS|hazelnuts|14|asserted|-
R European Union|IMPORTS|copper ore|14|asserted|-
R European Union|IMPORTS|wine|14|asserted|-
R Georgia|SUPPLIES|European Union|14|asserted|-
R Georgia|TRADES_WITH|Turkey|14|asserted|-
R Georgia|SUPPLIES|Russia|14|asserted|-
R Russia|IMPORTS|wine|14|asserted|-
R Georgia|EXPORTS|used American cars|14|asserted|in November
R Georgia|SUPPLIES|Kazakhstan|14|asserted|in November
R Georgia|SUPPLIES|Kyrgyzstan|14|asserted|in November

@s-033|wire|2025-10-30|US lifts sanctions on Bosnian Serb leader, his son's firms and two ministers
1 SARAJEVO - The U.S. Treasury on Wednesday struck Miroslav Dobrikić, the former president of Bosnia's Serb Republic, from its blacklist, along with his son Igor, two of his former cabinet members and the companies Prointer Sistemi, Kaldera Inženjering and Agro Plod, giving no other reason than that the listings had become "unnecessary".
2 They were imposed under previous administrations in 2017, 2022 and 2024, when Dobrikić, then still in office, was accused of obstructing the Dayton peace accords and of steering public contracts to his children.
3 He stepped aside after a court in Sarajevo sentenced him in August to a year in prison and six years without office for defying Christian Schmidtke, the international High Representative, and the parliament in Banja Luka has since repealed a series of separatist laws.
---
4 "Justice has prevailed, and so did Rod," Dobrikić wrote on a social network, a nod to Rod Blagovich, the disgraced American governor whom he paid as a lobbyist.
5 Analysts saw mostly a trade.
6 Srećko Latinović of the think tank Balkan Policy & Security Forum said the U.S. wanted a gas pipeline, the Southern Interconnection, which is to bring LNG from Croatia's island of Krk into the Federation of Bosnia and Herzegovina and which the Pittsburgh start-up AAFS Pipelines hopes to build.
7 At present Bosnia gets all its gas, some 225 million cubic metres, from Russia by way of Serbia.
---
8 Britain keeps Dobrikić on its list, and Germany and Austria, which barred him from entering in April, said that they saw no cause to follow the Americans.
9 His successor as head of the ruling party, to be chosen in November, will have to wait for the answer of the banks: "Raiffeisen does not read Facebook," a lawyer in Banja Luka quipped.
E Place|Sarajevo|SARAJEVO;Sarajevo
E Place|United States|US;U.S.;American;Americans
E Organization|U.S. Treasury|U.S. Treasury
E Person|Miroslav Dobrikić|Miroslav Dobrikić;Dobrikić
E Place|Bosnia|Bosnia;Bosnian
E Place|Serb Republic|Serb Republic
E Person|Igor|Igor
E Firm|Prointer Sistemi|Prointer Sistemi
E Firm|Kaldera Inženjering|Kaldera Inženjering
E Firm|Agro Plod|Agro Plod
E Person|Christian Schmidtke|Christian Schmidtke
E Organization|parliament|parliament
E Place|Banja Luka|Banja Luka
E Person|Rod Blagovich|Rod Blagovich;Rod
E Person|Srećko Latinović|Srećko Latinović
E Organization|Balkan Policy & Security Forum|Balkan Policy & Security Forum
E Commodity|gas|gas
E Place|Southern Interconnection|Southern Interconnection
E Commodity|LNG|LNG
E Place|Croatia|Croatia
E Place|Krk|Krk
E Place|Federation of Bosnia and Herzegovina|Federation of Bosnia and Herzegovina
E Place|Pittsburgh|Pittsburgh
E Firm|AAFS Pipelines|AAFS Pipelines
E Place|Russia|Russia
E Place|Serbia|Serbia
E Place|United Kingdom|Britain
E Place|Germany|Germany
E Place|Austria|Austria
E Firm|Raiffeisen|Raiffeisen
E Organization|Facebook|Facebook
C U.S. Treasury|its@1
C Miroslav Dobrikić|his@1;his#2@1;his@2;He@3;him@3;he@4;him@8;His@9
C Igor|his son@1
C Rod Blagovich|whom@4
C Southern Interconnection|which@6;which#2@6
C Bosnia|its@7
C United Kingdom|its@8
R Miroslav Dobrikić|ACCUSED_BY|United States|2|asserted|-
R parliament|LOCATED_IN|Banja Luka|3|asserted|-
R Serb Republic|LOCATED_IN|Bosnia|1|asserted|-
R Srećko Latinović|EMPLOYED_BY|Balkan Policy & Security Forum|6|asserted|-
R Krk|LOCATED_IN|Croatia|6|asserted|-
R Croatia|SUPPLIES|Federation of Bosnia and Herzegovina|6|expected|-
R Federation of Bosnia and Herzegovina|IMPORTS|LNG|6|expected|-
R AAFS Pipelines|LOCATED_IN|Pittsburgh|6|asserted|-
R AAFS Pipelines|INVESTED_IN|Southern Interconnection|6|expected|-
R Russia|SUPPLIES|Bosnia|7|asserted|-
R Bosnia|IMPORTS|gas|7|asserted|-
R Miroslav Dobrikić|SANCTIONED_BY|United Kingdom|8|asserted|-
R Miroslav Dobrikić|SANCTIONED_BY|Germany|8|asserted|in April
R Miroslav Dobrikić|SANCTIONED_BY|Austria|8|asserted|in April

@s-034|wire|2023-09-27|TREASURY TARGETS NETWORK SHIPPING SERVOMOTORS FOR IRANIAN DRONES
1 WASHINGTON — The Treasury Department on Wednesday imposed sanctions on five entities and two individuals in Iran, the People’s Republic of China, Hong Kong, Türkiye and the United Arab Emirates that it said had obtained servomotors for the Shahed-136 drones of the Islamic Revolutionary Guard Corps Aerospace Force Self Sufficiency Jihad Organization (IRGC ASF SSJO).
2 The network’s hub, according to the statement, is Pishro Hedayat Aseman (PHA), an Isfahan electronics importer led by its managing director and majority shareholder, Mehran Khoshraftar, 48, who “facilitated several hundred sales of servomotors, worth more than $1 million” to the organization.
3 He got them from Dong Wenqi, a Chinese national in Shenzhen, and her firm Hongkong Celsius Servo Co. Limited (HCS), whose motors have been recovered from wrecks in Odesa and Kharkiv.
4 Farrokh Ghayemi Trading L.L.C. in Sharjah and Istanbul’s Alka Port Dış Ticaret Ltd. Şti. served, it is alleged, as consignees of convenience, while the fifth firm, a money changer on Ferdowsi Street, paid the bills.
---
5 In a related step, the U.S. Attorney in Chicago unsealed an indictment that charges Mr. Khoshraftar with smuggling; he is at large.
6 Under Secretary Byron E. Neilson, who was in Ankara and Abu Dhabi last month to press both governments, said Tehran’s “continued, deliberate proliferation” helped Russia to go on terrorizing Ukraine.
7 Iran’s mission to the United Nations in New York repeated that the Islamic Republic had sold Moscow no drones for use in the war, and China’s embassy said Beijing controls exports “in accordance with the law.”
8 An employee who answered the telephone at Alka Port said that the company traded in hazelnuts.
E Organization|Treasury Department|Treasury Department;TREASURY
E Place|Washington|WASHINGTON
E Place|Iran|Iran;Tehran;Islamic Republic;IRANIAN
E Place|Isfahan|Isfahan
E Place|Ankara|Ankara
E Place|China|People’s Republic of China;Chinese;China;Beijing
E Place|Hong Kong|Hong Kong
E Place|Turkey|Türkiye
E Place|United Arab Emirates|United Arab Emirates
E Commodity|servomotors|servomotors;SERVOMOTORS;motors
E Commodity|Shahed-136 drones|Shahed-136 drones;drones;DRONES
E Organization|Islamic Revolutionary Guard Corps Aerospace Force Self Sufficiency Jihad Organization|Islamic Revolutionary Guard Corps Aerospace Force Self Sufficiency Jihad Organization;IRGC ASF SSJO
E Firm|Pishro Hedayat Aseman|Pishro Hedayat Aseman;PHA
E Person|Mehran Khoshraftar|Mehran Khoshraftar;Khoshraftar
E Person|Dong Wenqi|Dong Wenqi
E Place|Shenzhen|Shenzhen
E Firm|Hongkong Celsius Servo Co. Limited|Hongkong Celsius Servo Co. Limited;HCS
E Place|Odesa|Odesa
E Place|Kharkiv|Kharkiv
E Firm|Farrokh Ghayemi Trading L.L.C.|Farrokh Ghayemi Trading L.L.C.
E Place|Sharjah|Sharjah
E Place|Istanbul|Istanbul
E Firm|Alka Port Dış Ticaret Ltd. Şti.|Alka Port Dış Ticaret Ltd. Şti.;Alka Port
E Place|Ferdowsi Street|Ferdowsi Street
E Place|United States|U.S.
E Place|Chicago|Chicago
E Person|Byron E. Neilson|Byron E. Neilson
E Place|Abu Dhabi|Abu Dhabi
E Place|Russia|Russia;Moscow
E Place|Ukraine|Ukraine
E Organization|United Nations|United Nations
E Place|New York|New York
E Commodity|hazelnuts|hazelnuts
C Treasury Department|it@1
C Pishro Hedayat Aseman|its@2
C Islamic Revolutionary Guard Corps Aerospace Force Self Sufficiency Jihad Organization|the organization@2
C Mehran Khoshraftar|who@2;He@3;he@5
C Dong Wenqi|a Chinese national in Shenzhen@3;her@3
C Hongkong Celsius Servo Co. Limited|whose@3
C Byron E. Neilson|who@6
C Alka Port Dış Ticaret Ltd. Şti.|the company@8
R Pishro Hedayat Aseman|SANCTIONED_BY|Treasury Department|1-2|asserted|on Wednesday
R Mehran Khoshraftar|SANCTIONED_BY|Treasury Department|1-2|asserted|on Wednesday
R Pishro Hedayat Aseman|LOCATED_IN|Isfahan|2|asserted|-
R Mehran Khoshraftar|LEADS|Pishro Hedayat Aseman|2|asserted|-
R Mehran Khoshraftar|OWNS|Pishro Hedayat Aseman|2|asserted|-
R Pishro Hedayat Aseman|SUPPLIES|Islamic Revolutionary Guard Corps Aerospace Force Self Sufficiency Jihad Organization|1-2|alleged|-
R Mehran Khoshraftar|SUPPLIES|Islamic Revolutionary Guard Corps Aerospace Force Self Sufficiency Jihad Organization|2|alleged|-
R Islamic Revolutionary Guard Corps Aerospace Force Self Sufficiency Jihad Organization|IMPORTS|servomotors|1-2|alleged|-
R Dong Wenqi|SUPPLIES|Mehran Khoshraftar|3|alleged|-
R Hongkong Celsius Servo Co. Limited|SUPPLIES|Mehran Khoshraftar|3|alleged|-
R Hongkong Celsius Servo Co. Limited|EXPORTS|servomotors|2-3|alleged|-
R Dong Wenqi|EXPORTS|servomotors|2-3|alleged|-
R Mehran Khoshraftar|IMPORTS|servomotors|2-3|alleged|-
R Dong Wenqi|OWNS|Hongkong Celsius Servo Co. Limited|3|asserted|-
R Dong Wenqi|SANCTIONED_BY|Treasury Department|1-3|asserted|on Wednesday
R Hongkong Celsius Servo Co. Limited|SANCTIONED_BY|Treasury Department|1-3|asserted|on Wednesday
R Hongkong Celsius Servo Co. Limited|LOCATED_IN|Hong Kong|1-3|asserted|-
R Farrokh Ghayemi Trading L.L.C.|SANCTIONED_BY|Treasury Department|1-4|asserted|on Wednesday
R Farrokh Ghayemi Trading L.L.C.|LOCATED_IN|Sharjah|4|asserted|-
R Alka Port Dış Ticaret Ltd. Şti.|SANCTIONED_BY|Treasury Department|1-4|asserted|on Wednesday
R Alka Port Dış Ticaret Ltd. Şti.|LOCATED_IN|Istanbul|4|asserted|-
R Mehran Khoshraftar|ACCUSED_BY|United States|5|asserted|-
R Byron E. Neilson|EMPLOYED_BY|Treasury Department|6|asserted|-
R Byron E. Neilson|VISITED|Ankara|6|asserted|last month
R Byron E. Neilson|VISITED|Abu Dhabi|6|asserted|last month
R Byron E. Neilson|MET_WITH|Turkey|6|asserted|last month
R Byron E. Neilson|MET_WITH|United Arab Emirates|6|asserted|last month
R Iran|ACCUSED_BY|Byron E. Neilson|6|asserted|-
R Iran|SUPPLIES|Russia|7|denied|-
R Iran|EXPORTS|Shahed-136 drones|7|denied|-
R Russia|IMPORTS|Shahed-136 drones|7|denied|-
R United Nations|LOCATED_IN|New York|7|asserted|-
R Alka Port Dış Ticaret Ltd. Şti.|EXPORTS|hazelnuts|8|alleged|-

@s-035|South Korean wire in English|2024-07-19|S. Korea slaps sanctions on Hong Kong firm, North Korean ship over coal transfer
1 SEOUL, July 19 (Hanmin) -- South Korea on Thursday imposed unilateral sanctions on HK Yushan Shipping Co. and the North Korean cargo ship Tok Bong for a ship-to-ship transfer of coal, the foreign ministry said, a month after the customs service seized the ship that had taken the load, the 3,000-ton DE RUI, in waters off Yeosu.
2 The De Rui, whose Chinese captain and crew were on their way to Vladivostok when the Korea Coast Guard stopped them on March 30 at the request of the United States, had taken on 4,500 tons of North Korean anthracite off Nampo, in violation of a U.N. Security Council resolution that bans the trade.
3 Her owner, HK Yushan, registered at an accountant's address in Wan Chai, is a paper company behind which investigators suspect Dalian's Ocean Faith Marine Services.
4 The ministry's chief nuclear envoy, Rhee Jun-il, named as the one who gave the order a Dandong broker known only as "Mr. Gao".
---
5 It is the first time since 2016 that Seoul has acted alone against a vessel.
6 Unification Minister Kang Yeong-ho, who was visiting the Demilitarized Zone on Thursday, said that the North earns "a few hundred million dollars a year, in coal and in shellfish", mostly from China, which accounts for about 97 percent of its trade.
7 China's ambassador to Seoul, Xing Haibo, was called in to the ministry; a source at the embassy said afterward that Beijing implements all resolutions "strictly".
8 North Korea's Korean Central News Agency has made no mention of the case.
9 The De Rui is still moored at Busan, where dust from her holds has drawn complaints from a sushi restaurant.
E Place|Seoul|SEOUL
E Organization|Hanmin|Hanmin
E Place|South Korea|South Korea;S. Korea;Seoul
E Place|Hong Kong|Hong Kong
E Firm|HK Yushan Shipping Co.|HK Yushan Shipping Co.;HK Yushan
E Place|North Korea|North Korean;North Korea;North
E Vessel|Tok Bong|Tok Bong
E Commodity|coal|coal
E Organization|foreign ministry|foreign ministry
E Organization|customs service|customs service
E Vessel|De Rui|DE RUI;De Rui
E Place|Yeosu|Yeosu
E Place|China|Chinese;China;Beijing
E Place|Vladivostok|Vladivostok
E Organization|Korea Coast Guard|Korea Coast Guard
E Place|United States|United States
E Commodity|anthracite|anthracite
E Place|Nampo|Nampo
E Organization|U.N. Security Council|U.N. Security Council
E Place|Wan Chai|Wan Chai
E Place|Dalian|Dalian
E Firm|Ocean Faith Marine Services|Ocean Faith Marine Services
E Person|Rhee Jun-il|Rhee Jun-il
E Place|Dandong|Dandong
E Person|Mr. Gao|Mr. Gao
E Person|Kang Yeong-ho|Kang Yeong-ho
E Place|Demilitarized Zone|Demilitarized Zone
E Commodity|shellfish|shellfish
E Person|Xing Haibo|Xing Haibo
E Organization|Korean Central News Agency|Korean Central News Agency
E Place|Busan|Busan
C De Rui|the ship that had taken the load@1;the ship@1;Her@3;her@9
C foreign ministry|The ministry@4;the ministry@7
C Kang Yeong-ho|who@6
C China|which@6
C North Korea|its@6
C HK Yushan Shipping Co.|a paper company@3
R HK Yushan Shipping Co.|SANCTIONED_BY|South Korea|1|asserted|on Thursday
R Tok Bong|SANCTIONED_BY|South Korea|1|asserted|on Thursday
R HK Yushan Shipping Co.|LOCATED_IN|Hong Kong|0-1|asserted|-
R Tok Bong|LOCATED_IN|North Korea|1|asserted|-
R De Rui|ARRESTED_BY|customs service|1|asserted|-
R De Rui|ARRESTED_BY|Korea Coast Guard|2|asserted|on March 30
R North Korea|SANCTIONED_BY|U.N. Security Council|2|asserted|-
R North Korea|EXPORTS|anthracite|2|asserted|-
R HK Yushan Shipping Co.|OWNS|De Rui|3|asserted|-
R HK Yushan Shipping Co.|LOCATED_IN|Wan Chai|3|asserted|-
R Ocean Faith Marine Services|OWNS|HK Yushan Shipping Co.|3|alleged|-
R Ocean Faith Marine Services|LOCATED_IN|Dalian|3|asserted|-
R Rhee Jun-il|EMPLOYED_BY|foreign ministry|4|asserted|-
R Mr. Gao|ACCUSED_BY|Rhee Jun-il|4|asserted|-
R Kang Yeong-ho|EMPLOYED_BY|South Korea|6|asserted|-
R Kang Yeong-ho|VISITED|Demilitarized Zone|6|asserted|on Thursday
R North Korea|EXPORTS|coal|6|asserted|-
R North Korea|EXPORTS|shellfish|6|asserted|-
R North Korea|SUPPLIES|China|6|asserted|-
R China|IMPORTS|coal|6|asserted|-
R China|IMPORTS|shellfish|6|asserted|-
R North Korea|TRADES_WITH|China|6|asserted|-
R Xing Haibo|EMPLOYED_BY|China|7|asserted|-
R Xing Haibo|MET_WITH|foreign ministry|7|asserted|-
R Korean Central News Agency|LOCATED_IN|North Korea|8|asserted|-
R De Rui|LOCATED_IN|Busan|9|asserted|-

@s-036|wire analysis|2024-05-10|Ankara shut the door on Israel; the cement goes out by the window
1 A week after Turkey suspended all trade with Israel over the war in Gaza, a step that President Tayfun Erdemsoy called "our moral duty" and Israeli Foreign Minister Yisrael Katzir called the conduct of "a dictator", importers in Haifa and Ashdod have begun to find out how little they can do without the Turks and how much they can still have from them.
2 Turkish sales to Israel came to $5.4 billion in 2023, led by steel, cement, cars, textiles and fresh tomatoes; in the other direction went refined petroleum and chemicals worth $1.6 billion.
3 The Ministry of Trade in Ankara, under Ömer Bolatlı, had already restricted 54 products on April 9, from jet fuel to marble, after Israel refused to let the Turkish air force drop aid over the strip.
---
4 "Two of our ships were turned back at Iskenderun with the hatches sealed," says Avner Shapira-Levi, purchasing director of Carmel Readymix, Israel's second-largest concrete producer, which took 40% of its cement from Limak Çukurova and now has to have it from Greece at a quarter more.
5 Others, three freight forwarders said, reroute by way of Piraeus, Constanța and, above all, the Palestinian Authority, orders to which have risen twelvefold on paper since May 2.
6 Bolatlı calls such reports slander; those goods, he told parliament, are "for our Palestinian brothers, to the last bag".
7 Nor has anybody shut the Baku-Tbilisi-Ceyhan pipeline, through which Azerbaijan's Azneft sends the crude that covers a third of Israel's needs.
---
8 The Manufacturers Association of Israel, whose president, Dr. Ronit Tomer-Peled, has asked the economy minister for a 100 percent duty on whatever Turkish goods still get in, also wants the OECD in Paris to act.
9 Economists at Bosphorus Yatırım put the loss to Turkish exporters at 0.4% of GDP; the lira did not move.
E Place|Turkey|Turkey;Turkish;Turks
E Place|Ankara|Ankara
E Place|Israel|Israel;Israeli
E Place|Gaza|Gaza
E Commodity|cement|cement
E Person|Tayfun Erdemsoy|Tayfun Erdemsoy
E Person|Yisrael Katzir|Yisrael Katzir
E Place|Haifa|Haifa
E Place|Ashdod|Ashdod
E Commodity|steel|steel
E Commodity|cars|cars
E Commodity|textiles|textiles
E Commodity|fresh tomatoes|fresh tomatoes
E Commodity|refined petroleum|refined petroleum
E Commodity|chemicals|chemicals
E Organization|Ministry of Trade|Ministry of Trade
E Person|Ömer Bolatlı|Ömer Bolatlı;Bolatlı
E Commodity|jet fuel|jet fuel
E Commodity|marble|marble
E Organization|Turkish air force|Turkish air force
E Place|Iskenderun|Iskenderun
E Person|Avner Shapira-Levi|Avner Shapira-Levi
E Firm|Carmel Readymix|Carmel Readymix
E Commodity|concrete|concrete
E Firm|Limak Çukurova|Limak Çukurova
E Place|Greece|Greece
E Place|Piraeus|Piraeus
E Place|Constanța|Constanța
E Organization|Palestinian Authority|Palestinian Authority;Palestinian
E Organization|parliament|parliament
E Place|Baku-Tbilisi-Ceyhan pipeline|Baku-Tbilisi-Ceyhan pipeline
E Place|Azerbaijan|Azerbaijan
E Firm|Azneft|Azneft
E Commodity|crude|crude
E Organization|Manufacturers Association of Israel|Manufacturers Association of Israel
E Person|Ronit Tomer-Peled|Ronit Tomer-Peled
E Organization|OECD|OECD
E Place|Paris|Paris
E Firm|Bosphorus Yatırım|Bosphorus Yatırım
C Turkey|Ankara@0;a dictator@1
C Gaza|the strip@3
C Carmel Readymix|our@4;which@4;its@4
C cement|it@4
C Ömer Bolatlı|he@6
C Manufacturers Association of Israel|whose@8
R Israel|SANCTIONED_BY|Turkey|1|asserted|A week after
R Tayfun Erdemsoy|LEADS|Turkey|1|asserted|-
R Yisrael Katzir|EMPLOYED_BY|Israel|1|asserted|-
R Tayfun Erdemsoy|ACCUSED_BY|Yisrael Katzir|1|asserted|-
R Turkey|SUPPLIES|Israel|2|asserted|in 2023
R Turkey|EXPORTS|steel|2|asserted|in 2023
R Turkey|EXPORTS|cement|2|asserted|in 2023
R Turkey|EXPORTS|cars|2|asserted|in 2023
R Turkey|EXPORTS|textiles|2|asserted|in 2023
R Turkey|EXPORTS|fresh tomatoes|2|asserted|in 2023
R Israel|IMPORTS|steel|2|asserted|in 2023
R Israel|IMPORTS|cement|2|asserted|in 2023
R Israel|IMPORTS|cars|2|asserted|in 2023
R Israel|IMPORTS|textiles|2|asserted|in 2023
R Israel|IMPORTS|fresh tomatoes|2|asserted|in 2023
R Israel|SUPPLIES|Turkey|2|asserted|in 2023
R Israel|EXPORTS|refined petroleum|2|asserted|in 2023
R Israel|EXPORTS|chemicals|2|asserted|in 2023
R Turkey|IMPORTS|refined petroleum|2|asserted|in 2023
R Turkey|IMPORTS|chemicals|2|asserted|in 2023
R Israel|SANCTIONED_BY|Ministry of Trade|3|asserted|on April 9
R Ministry of Trade|LOCATED_IN|Ankara|3|asserted|-
R Ömer Bolatlı|LEADS|Ministry of Trade|3|asserted|-
R Avner Shapira-Levi|EMPLOYED_BY|Carmel Readymix|4|asserted|-
R Carmel Readymix|LOCATED_IN|Israel|4|asserted|-
R Limak Çukurova|SUPPLIES|Carmel Readymix|4|asserted|-
R Limak Çukurova|EXPORTS|cement|4|asserted|-
R Carmel Readymix|IMPORTS|cement|4|asserted|-
R Greece|SUPPLIES|Carmel Readymix|4|asserted|-
R Turkey|SUPPLIES|Palestinian Authority|5-6|asserted|since May 2
R Azneft|LOCATED_IN|Azerbaijan|7|asserted|-
R Azneft|SUPPLIES|Israel|7|asserted|-
R Azneft|EXPORTS|crude|7|asserted|-
R Israel|IMPORTS|crude|7|asserted|-
R Ronit Tomer-Peled|LEADS|Manufacturers Association of Israel|8|asserted|-
R OECD|LOCATED_IN|Paris|8|asserted|-

@s-037|Ukrainian business site in English|2025-02-13|Zelenenko signs NSDC decision: five tycoons under sanctions, assets frozen "until better times"
1 President Oleksandr Zelenenko has put into force a decision of the National Security and Defense Council (NSDC) of Ukraine on personal special economic restrictive measures, his office reported on the night of 13 February.
2 On the list are ex-president Pavlo Kondratiuk, the owner of the Kremenets-based confectioner Ukrsolod; Ihnat Kolodiazh, who has been in pre-trial detention of the Security Service of Ukraine (SBU) since September 2023; the former co-owner of Privat-Kredyt Herman Borysiuk; the mining magnate Kyrylo Zhebrun; and Vitalii Vedmidko, whom Kyiv exchanged for prisoners of war in 2022 and who lives near Moscow.
3 The grounds named are "high treason and assistance to a terrorist organization", which concerns the coal that Kondratiuk's government bought from the mines of the occupied Donbas in 2014-2015.
---
4 Kondratiuk said in a video that the decision was unconstitutional and that its author "is afraid of elections".
5 His European Unity faction blocked the rostrum of the Verkhovna Rada in the morning.
6 A source of LigaBiz in the SBU claims that the list first contained a sixth surname, that of a former head of the National Bank, which was crossed out in the evening.
---
7 What does this mean for business? Zhebrun's Ferrotrans, listed in London and headquartered in the Swiss town of Baar, mines iron ore at Horishni Plavni and supplies pellets to Austria's Linzstahl and to mills in Japan; the company itself isn't under sanctions, but its shares fell by 17.6%.
8 "Ferrotrans is not controlled by Mr. Zhebrun", its interim CEO Lucio Genovesi emphasised, although the Fevamotinico trust, of which the businessman and his family are beneficiaries, has a 49.3% stake.
9 Ukrsolod will not be able to withdraw dividends; its factories work, and the export of wafers and caramel to Romania, Kazakhstan and Israel, according to commercial director Nadiia Onyshchuk, "will go on as it went".
* 10 See also: Rada sanctions budget changes in second reading
E Person|Oleksandr Zelenenko|Oleksandr Zelenenko;Zelenenko
E Organization|National Security and Defense Council|National Security and Defense Council;NSDC
E Place|Ukraine|Ukraine;Kyiv
E Person|Pavlo Kondratiuk|Pavlo Kondratiuk;Kondratiuk
E Place|Kremenets|Kremenets
E Firm|Ukrsolod|Ukrsolod
E Person|Ihnat Kolodiazh|Ihnat Kolodiazh
E Organization|Security Service of Ukraine|Security Service of Ukraine;SBU
E Firm|Privat-Kredyt|Privat-Kredyt
E Person|Herman Borysiuk|Herman Borysiuk
E Person|Kyrylo Zhebrun|Kyrylo Zhebrun;Zhebrun
E Person|Vitalii Vedmidko|Vitalii Vedmidko
E Place|Moscow|Moscow
E Commodity|coal|coal
E Place|Donbas|Donbas
E Organization|European Unity|European Unity
E Organization|Verkhovna Rada|Verkhovna Rada;Rada
E Organization|LigaBiz|LigaBiz
E Organization|National Bank|National Bank
E Firm|Ferrotrans|Ferrotrans
E Place|London|London
E Place|Switzerland|Swiss
E Place|Baar|Baar
E Commodity|iron ore|iron ore
E Place|Horishni Plavni|Horishni Plavni
E Commodity|pellets|pellets
E Place|Austria|Austria
E Firm|Linzstahl|Linzstahl
E Place|Japan|Japan
E Person|Lucio Genovesi|Lucio Genovesi
E Firm|Fevamotinico|Fevamotinico
E Commodity|wafers|wafers
E Commodity|caramel|caramel
E Place|Romania|Romania
E Place|Kazakhstan|Kazakhstan
E Place|Israel|Israel
E Person|Nadiia Onyshchuk|Nadiia Onyshchuk
C Oleksandr Zelenenko|his@1;its author@4
C Pavlo Kondratiuk|His@5
C Ihnat Kolodiazh|who@2
C Vitalii Vedmidko|whom@2;who#2@2
C Ferrotrans|the company@7;its@7;its@8
C Kyrylo Zhebrun|the businessman@8
C Ukrsolod|its@9
R Oleksandr Zelenenko|LEADS|Ukraine|1|asserted|-
R National Security and Defense Council|LOCATED_IN|Ukraine|1|asserted|-
R Pavlo Kondratiuk|SANCTIONED_BY|National Security and Defense Council|1-2|asserted|on the night of 13 February
R Pavlo Kondratiuk|OWNS|Ukrsolod|2|asserted|-
R Ukrsolod|LOCATED_IN|Kremenets|2|asserted|-
R Ihnat Kolodiazh|SANCTIONED_BY|National Security and Defense Council|1-2|asserted|on the night of 13 February
R Ihnat Kolodiazh|ARRESTED_BY|Security Service of Ukraine|2|asserted|since September 2023
R Herman Borysiuk|SANCTIONED_BY|National Security and Defense Council|1-2|asserted|on the night of 13 February
R Kyrylo Zhebrun|SANCTIONED_BY|National Security and Defense Council|1-2|asserted|on the night of 13 February
R Vitalii Vedmidko|SANCTIONED_BY|National Security and Defense Council|1-2|asserted|on the night of 13 February
R Pavlo Kondratiuk|ACCUSED_BY|National Security and Defense Council|2-3|asserted|-
R Donbas|SUPPLIES|Ukraine|3|asserted|in 2014-2015
R Ukraine|IMPORTS|coal|3|asserted|in 2014-2015
R Pavlo Kondratiuk|LEADS|European Unity|5|asserted|-
R Ferrotrans|LOCATED_IN|Baar|7|asserted|-
R Baar|LOCATED_IN|Switzerland|7|asserted|-
R Ferrotrans|SUPPLIES|Linzstahl|7|asserted|-
R Ferrotrans|SUPPLIES|Japan|7|asserted|-
R Ferrotrans|EXPORTS|pellets|7|asserted|-
R Linzstahl|IMPORTS|pellets|7|asserted|-
R Japan|IMPORTS|pellets|7|asserted|-
R Linzstahl|LOCATED_IN|Austria|7|asserted|-
R Ferrotrans|SANCTIONED_BY|Ukraine|7|denied|-
R Kyrylo Zhebrun|OWNS|Ferrotrans|7|alleged|-
R Kyrylo Zhebrun|OWNS|Ferrotrans|8|denied|-
R Lucio Genovesi|LEADS|Ferrotrans|8|asserted|-
R Fevamotinico|INVESTED_IN|Ferrotrans|8|asserted|-
R Ukrsolod|EXPORTS|wafers|9|expected|-
R Ukrsolod|EXPORTS|caramel|9|expected|-
R Ukrsolod|EXPORTS|wafers|9|asserted|-
R Ukrsolod|EXPORTS|caramel|9|asserted|-
R Ukrsolod|SUPPLIES|Romania|9|asserted|-
R Ukrsolod|SUPPLIES|Kazakhstan|9|asserted|-
R Ukrsolod|SUPPLIES|Israel|9|asserted|-
R Nadiia Onyshchuk|EMPLOYED_BY|Ukrsolod|9|asserted|-
B 10
