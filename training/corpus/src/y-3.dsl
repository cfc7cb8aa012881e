@y-024|embassy press release|2024-08-15|Canada hands over snow clearing equipment to Mongolia's emergency agency
1 Ulaanbaatar, August 15 – In a short ceremony held on the square before the National Emergency Management Agency (NEMA), Her Excellency Catherine Bouliane, Ambassador of Canada to Mongolia, today handed over four rotary snow blowers and two tracked carriers, worth CAD 2.1 million altogether, which Global Affairs Canada has provided in response to the dzud of last winter, the severest in half a century.
2 The equipment was received by Major General Gombosürengiin Tsogtbayar, Chief of NEMA, who recalled that more than seven million head of livestock had perished between November and April, and that in some soums of Arkhangai the road to the nearest hospital had been closed for twenty-six days.
3 “When herders lose their animals, they lose their bank, their kitchen and their calendar,” he said.
---
4 The Ambassador noted that relations between the two countries, which celebrated fifty years of diplomatic ties in 2023, rest on mining, on education and, increasingly, on the friendship of people who know what winter is.
5 She announced that six members of the agency would be trained this autumn in Yellowknife, in Canada's Northwest Territories, on the maintenance of the machines, and that a small fund for hay, administered by the Red Cross, would remain open until it is used up.
---
6 Among the guests were representatives of the Ministry of Food, Agriculture and Light Industry, of the World Food Programme and of the Canadian Chamber of Commerce in Mongolia, whose members had collected blankets.
7 The choir of School No. 14 sang both anthems, one of them in three languages.
E Organization|National Emergency Management Agency|National Emergency Management Agency;NEMA
E Organization|Global Affairs Canada|Global Affairs Canada
E Organization|Red Cross|Red Cross
E Organization|Ministry of Food, Agriculture and Light Industry|Ministry of Food, Agriculture and Light Industry
E Organization|World Food Programme|World Food Programme
E Organization|Canadian Chamber of Commerce in Mongolia|Canadian Chamber of Commerce in Mongolia
E Organization|School No. 14|School No. 14
E Person|Catherine Bouliane|Catherine Bouliane
E Person|Gombosürengiin Tsogtbayar|Gombosürengiin Tsogtbayar
E Place|Ulaanbaatar|Ulaanbaatar
E Place|Canada|Canada
E Place|Mongolia|Mongolia
E Place|Arkhangai|Arkhangai
E Place|Yellowknife|Yellowknife
E Place|Northwest Territories|Northwest Territories
E Commodity|snow clearing equipment|snow clearing equipment
E Commodity|rotary snow blowers|rotary snow blowers
E Commodity|tracked carriers|tracked carriers
E Commodity|hay|hay
E Commodity|blankets|blankets
C National Emergency Management Agency|Mongolia's emergency agency@0;the agency@5
C Catherine Bouliane|The Ambassador@4;She@5
C Gombosürengiin Tsogtbayar|who@2;he@3
C Canadian Chamber of Commerce in Mongolia|whose@6
R Catherine Bouliane|EMPLOYED_BY|Canada|1|asserted|-
R Global Affairs Canada|SUPPLIES|National Emergency Management Agency|1-2|asserted|today
R Canada|EXPORTS|snow clearing equipment|0|asserted|-
R Canada|SUPPLIES|National Emergency Management Agency|0|asserted|-
R Global Affairs Canada|EXPORTS|rotary snow blowers|1|asserted|today
R Global Affairs Canada|EXPORTS|tracked carriers|1|asserted|today
R National Emergency Management Agency|IMPORTS|rotary snow blowers|1-2|asserted|today
R National Emergency Management Agency|IMPORTS|tracked carriers|1-2|asserted|today
R National Emergency Management Agency|IMPORTS|snow clearing equipment|0|asserted|-
R National Emergency Management Agency|LOCATED_IN|Mongolia|0|asserted|-
R Gombosürengiin Tsogtbayar|LEADS|National Emergency Management Agency|2|asserted|-
R Yellowknife|LOCATED_IN|Northwest Territories|5|asserted|-
R Northwest Territories|LOCATED_IN|Canada|5|asserted|-
R National Emergency Management Agency|VISITED|Yellowknife|5|expected|this autumn

@y-025|treasury press release|2022-07-28|Treasury Targets Facilitators Of Kleptocracy In The Western Balkans
1 WASHINGTON – Today, the U.S. Department of the Treasury's Office of Foreign Assets Control (OFAC) sanctioned four people and one company whose dealings have corroded public trust in the Western Balkans.
2 “People who buy judges by day and elections by night should not expect to bank in dollars,” said Under Secretary of the Treasury for Terrorism and Financial Intelligence Bernard A. Stensrud.
---
3 The following individuals and entity are designated today under Executive Order 14033:
* 4 Luan Prendushi, a former member of parliament from Shkodër, for having steered, over a period of eight years, road contracts to relatives.
* 5 Zoran Krstevski, the mayor of Vrapčište, who sold posts in the municipal utilities and kept the price list in a notebook.
* 6 Milorad Batinić and his brother Slobodan Batinić, who directed the smuggling of cigarettes through the port of Zelenika and laundered the proceeds in seaside apartments.
* 7 Adriatik Inert d.o.o., a gravel company registered in Ulcinj and controlled by Prendushi.
---
8 The Department of State, in a parallel step, declared a former president of the Constitutional Court of Bosnia and Herzegovina ineligible for entry.
9 Treasury's action does not concern the municipality of Vrapčište itself, with which ordinary business remains possible, and none of the measures touches the property of persons who merely bear the same surname.
10 U.S. persons are generally prohibited from transactions that involve the property of those designated, and any entity that they own, directly or indirectly, by 50 percent or more is likewise blocked, whether it is named or not.
11 Secretary of the Treasury Judith Ann Castleberry discussed corruption in the region with her counterparts last month, in the margins of a meeting in Bled.
E Organization|U.S. Department of the Treasury|U.S. Department of the Treasury;Treasury
E Organization|Office of Foreign Assets Control|Office of Foreign Assets Control;OFAC
E Organization|Department of State|Department of State
E Organization|Constitutional Court of Bosnia and Herzegovina|Constitutional Court of Bosnia and Herzegovina
E Person|Bernard A. Stensrud|Bernard A. Stensrud
E Person|Luan Prendushi|Luan Prendushi;Prendushi
E Person|Zoran Krstevski|Zoran Krstevski
E Person|Milorad Batinić|Milorad Batinić
E Person|Slobodan Batinić|Slobodan Batinić
E Person|Judith Ann Castleberry|Judith Ann Castleberry
E Firm|Adriatik Inert d.o.o.|Adriatik Inert d.o.o.
E Place|Western Balkans|Western Balkans
E Place|Washington|WASHINGTON
E Place|United States|U.S.
E Place|Shkodër|Shkodër
E Place|Vrapčište|Vrapčište
E Place|Zelenika|Zelenika
E Place|Ulcinj|Ulcinj
E Place|Bled|Bled
E Commodity|cigarettes|cigarettes
C Zoran Krstevski|who@5
C Adriatik Inert d.o.o.|a gravel company registered in Ulcinj@7
C Judith Ann Castleberry|her@11
R Office of Foreign Assets Control|SUBSIDIARY_OF|U.S. Department of the Treasury|1|asserted|-
R Bernard A. Stensrud|EMPLOYED_BY|U.S. Department of the Treasury|2|asserted|-
R Luan Prendushi|SANCTIONED_BY|Office of Foreign Assets Control|1-4|asserted|today
R Zoran Krstevski|SANCTIONED_BY|Office of Foreign Assets Control|1-5|asserted|today
R Zoran Krstevski|LEADS|Vrapčište|5|asserted|-
R Milorad Batinić|SANCTIONED_BY|Office of Foreign Assets Control|1-6|asserted|today
R Slobodan Batinić|SANCTIONED_BY|Office of Foreign Assets Control|1-6|asserted|today
R Adriatik Inert d.o.o.|SANCTIONED_BY|Office of Foreign Assets Control|1-7|asserted|today
R Adriatik Inert d.o.o.|LOCATED_IN|Ulcinj|7|asserted|-
R Luan Prendushi|OWNS|Adriatik Inert d.o.o.|7|asserted|-
R Judith Ann Castleberry|LEADS|U.S. Department of the Treasury|11|asserted|-
R Vrapčište|SANCTIONED_BY|U.S. Department of the Treasury|9|denied|-

@y-026|wire, summit diary|2023-05-21|Pacific leaders squeeze a week of diplomacy into an afternoon in Port Moresby
1 PORT MORESBY, May 21 - Papua New Guinea's capital has seen few Sundays like this one, with two motorcades, one power cut and, at the end of it, Prime Minister Wesley Karo Nombri standing on the steps of the convention centre to say goodbye to a guest who had not come.
2 US President Graham Ellery cancelled his stop in the Pacific island nation on Tuesday in order to deal with the debt talks at home, and sent Secretary of State Philip Dorrance in his place.
3 Dorrance, who flew in from Hiroshima shortly after dawn, signed with Defence Minister Billy Wakira a cooperation agreement under which American ships and aircraft will have access to six ports and airfields, including the old base at Lombrum on Manus.
---
4 "It is not about China," Dorrance said, without having been asked.
5 The text has not been released, students at four universities marched against it, and the leader of the opposition, Kerenga Namah, called it a bargain between a shark and a tuna.
---
6 India's prime minister, Vikram Adhikary, arrived in the evening for a forum with fourteen island leaders, among them those of Tuvalu and Niue, and was met on the tarmac by his host, who bent to touch his feet.
7 Adhikary told the forum that India would send dialysis machines to all fourteen, and said that those whom one had believed to be friends had not always been at one's side when they were needed, a remark that diplomats took to be aimed at nobody and everybody.
8 Australia's minister for the Pacific, Siobhan Trevanion, was also in town but left before the dancing began.
E Person|Wesley Karo Nombri|Wesley Karo Nombri
E Person|Graham Ellery|Graham Ellery
E Person|Philip Dorrance|Philip Dorrance;Dorrance
E Person|Billy Wakira|Billy Wakira
E Person|Kerenga Namah|Kerenga Namah
E Person|Vikram Adhikary|Vikram Adhikary;Adhikary
E Person|Siobhan Trevanion|Siobhan Trevanion
E Place|Port Moresby|Port Moresby;PORT MORESBY
E Place|Papua New Guinea|Papua New Guinea
E Place|Pacific|Pacific
E Place|United States|US;American
E Place|Hiroshima|Hiroshima
E Place|Lombrum|Lombrum
E Place|Manus|Manus
E Place|China|China
E Place|India|India
E Place|Tuvalu|Tuvalu
E Place|Niue|Niue
E Place|Australia|Australia
E Commodity|dialysis machines|dialysis machines
C Port Moresby|Papua New Guinea's capital@1
C Papua New Guinea|the Pacific island nation@2
C Graham Ellery|a guest who had not come@1;his@2
C Philip Dorrance|who@3
C Wesley Karo Nombri|his host@6;who@6
C Vikram Adhikary|his@6
R Port Moresby|LOCATED_IN|Papua New Guinea|1|asserted|-
R Wesley Karo Nombri|LEADS|Papua New Guinea|1|asserted|-
R Graham Ellery|LEADS|United States|2|asserted|-
R Graham Ellery|VISITED|Papua New Guinea|2|denied|on Tuesday
R Philip Dorrance|EMPLOYED_BY|United States|2|asserted|-
R Philip Dorrance|VISITED|Port Moresby|1-3|asserted|shortly after dawn
R Philip Dorrance|VISITED|Hiroshima|3|asserted|-
R Philip Dorrance|AGREED_WITH|Billy Wakira|3|asserted|-
R Billy Wakira|EMPLOYED_BY|Papua New Guinea|1-3|asserted|-
R United States|AGREED_WITH|Papua New Guinea|1-3|asserted|-
R Lombrum|LOCATED_IN|Manus|3|asserted|-
R Vikram Adhikary|LEADS|India|6|asserted|-
R Vikram Adhikary|VISITED|Port Moresby|1-6|asserted|in the evening
R Vikram Adhikary|MET_WITH|Wesley Karo Nombri|1-6|asserted|in the evening
R India|SUPPLIES|Tuvalu|6-7|expected|-
R India|SUPPLIES|Niue|6-7|expected|-
R India|EXPORTS|dialysis machines|7|expected|-
R Siobhan Trevanion|EMPLOYED_BY|Australia|8|asserted|-
R Siobhan Trevanion|VISITED|Port Moresby|1-8|asserted|-

@y-027|customs statistics report|2024-01-25|Swiss watch exports reach record on American appetite, federation says
1 BIEL/BIENNE (ats-romande) - Exports of watches rose by 7.6 percent to 26.7 billion francs last year, the third record in succession, although the wind turned in the autumn and December brought a fall, the Federation of Horological Industries (FHI) said on Thursday on the basis of figures from the Federal Office for Customs and Border Security.
2 The United States, whose tourists seem to have rediscovered the taste of buying at home, extended its lead as the first market with 4.1 billion francs, ahead of mainland China and Hong Kong; the latter two are recovering only slowly from the pandemic and together remain below the level of 2019.
3 Sales to Japan grew by 7.8 percent, while those to the United Kingdom, hampered since Brexit by the abolition of tax-free shopping, stagnated.
4 Nothing has gone to Russia since the Federal Council took over the fourth package of the European Union, a decision that cost the industry about one percent of its turnover.
---
5 By material, steel timepieces carried the growth, and pieces below 500 francs did better than expected thanks to a plastic model that was sold over the counter to queues of teenagers.
6 "We must not deceive ourselves: volumes are a third of what they were when I began," said Jean-Marc Théraulaz, president of the FHI, who expects a slight decline for 2024.
7 The strength of the franc, he added, weighed more heavily than any customs duty.
8 Founded in 1982 out of the merger of two older bodies, the federation has its seat in Biel and counts some 500 members, from the great groups to the maker of a single screw.
E Organization|Federation of Horological Industries|Federation of Horological Industries;FHI
E Organization|Federal Office for Customs and Border Security|Federal Office for Customs and Border Security
E Organization|Federal Council|Federal Council
E Organization|European Union|European Union
E Person|Jean-Marc Théraulaz|Jean-Marc Théraulaz
E Place|Biel|Biel;BIEL/BIENNE
E Place|Switzerland|Swiss
E Place|United States|United States;American
E Place|China|mainland China
E Place|Hong Kong|Hong Kong
E Place|Japan|Japan
E Place|United Kingdom|United Kingdom
E Place|Russia|Russia
E Commodity|watches|watches;watch;timepieces
C Federation of Horological Industries|federation@0;the federation@8
C United States|whose@2;its@2
C Jean-Marc Théraulaz|who@6;he@7
R Switzerland|EXPORTS|watches|0-1|asserted|last year
R United States|IMPORTS|watches|1-2|asserted|last year
R Switzerland|SUPPLIES|United States|0-2|asserted|last year
R China|IMPORTS|watches|1-2|asserted|last year
R Switzerland|SUPPLIES|China|0-2|asserted|last year
R Hong Kong|IMPORTS|watches|1-2|asserted|last year
R Switzerland|SUPPLIES|Hong Kong|0-2|asserted|last year
R Switzerland|SUPPLIES|Japan|0-3|asserted|last year
R Japan|IMPORTS|watches|1-3|asserted|last year
R Switzerland|SUPPLIES|United Kingdom|0-3|asserted|last year
R United Kingdom|IMPORTS|watches|1-3|asserted|last year
R Switzerland|SUPPLIES|Russia|0-4|denied|-
R Russia|IMPORTS|watches|0-4|denied|-
R Russia|SANCTIONED_BY|Federal Council|4|asserted|-
R Russia|SANCTIONED_BY|European Union|4|asserted|-
R Jean-Marc Théraulaz|LEADS|Federation of Horological Industries|6|asserted|-
R Federation of Horological Industries|LOCATED_IN|Biel|8|asserted|-

@y-028|ministry news item, clumsy english|2021-10-12|The Minister of Transport and Digital Development met with the Extraordinary Ambassador of the Republic of Korea
1 On 12th of October the Minister of Transport and Digital Development of Tajikistan Dilovar Ibrohimzoda received in his office the Ambassador Extraordinary and Plenipotentiary of the Republic of Korea in the Republic of Tajikistan Mr. Kwon Dong-hwi.
2 At the beginning of the meeting, the Minister congratulated the Ambassador with the start of his mission and expressed the confidence that in the period of his work the cooperation of the two countries in the sphere of transport will rise on a qualitatively new level.
3 The sides in the constructive atmosphere discussed the questions of the reconstruction of the highway Bokhtar – Danghara, the attraction of preferential loan of the Economic Development Cooperation Fund, the training of personnel in the sphere of railways, and also other themes representing mutual interest.
---
4 Was underlined, that in the framework of the project of the Korea International Cooperation Agency for the current year thirty buses of Korean production were transferred to the municipal enterprise of the city of Dushanbe, of which at present twenty eight stand on the line and two undergo the repair.
5 The Ambassador in turn informed about the interest of the company Hanbit Signal Engineering to the installation of the system of traffic lights and offered that a group of its specialists would pay a visit to Khujand in the beginning of the following year, to which the Minister expressed agreement.
---
6 The head of the department of international relations of the Ministry of Transport and Digital Development Safarali Davlatov and the second secretary of the Embassy Ms. Nam Ye-rin were present there.
7 At the end of the meeting the souvenirs were exchanged and a photograph for memory was taken.
E Organization|Ministry of Transport and Digital Development|Ministry of Transport and Digital Development
E Organization|Economic Development Cooperation Fund|Economic Development Cooperation Fund
E Organization|Korea International Cooperation Agency|Korea International Cooperation Agency
E Firm|Hanbit Signal Engineering|Hanbit Signal Engineering
E Person|Dilovar Ibrohimzoda|Dilovar Ibrohimzoda
E Person|Kwon Dong-hwi|Kwon Dong-hwi
E Person|Safarali Davlatov|Safarali Davlatov
E Person|Nam Ye-rin|Nam Ye-rin
E Place|South Korea|Republic of Korea;Korean
E Place|Tajikistan|Republic of Tajikistan;Tajikistan
E Place|Bokhtar|Bokhtar
E Place|Danghara|Danghara
E Place|Dushanbe|Dushanbe
E Place|Khujand|Khujand
E Commodity|buses|buses
E Commodity|traffic lights|traffic lights
C Dilovar Ibrohimzoda|his@1;the Minister@2;the Minister@5
C Kwon Dong-hwi|the Ambassador@2;his@2;The Ambassador@5
C Hanbit Signal Engineering|its@5
R Dilovar Ibrohimzoda|LEADS|Ministry of Transport and Digital Development|1-6|asserted|-
R Kwon Dong-hwi|EMPLOYED_BY|South Korea|1|asserted|-
R Dilovar Ibrohimzoda|MET_WITH|Kwon Dong-hwi|1|asserted|On 12th of October
R Korea International Cooperation Agency|SUPPLIES|Dushanbe|4|asserted|for the current year
R Korea International Cooperation Agency|EXPORTS|buses|4|asserted|for the current year
R Dushanbe|IMPORTS|buses|4|asserted|for the current year
R Hanbit Signal Engineering|VISITED|Khujand|5|expected|in the beginning of the following year
R Safarali Davlatov|EMPLOYED_BY|Ministry of Transport and Digital Development|6|asserted|-
R Nam Ye-rin|EMPLOYED_BY|South Korea|1-6|asserted|-

@y-029|interview, export board chief|2023-11-16|Meet The Woman Who Sells Slovenia's Beehives To The World
1 When Barbara Lavtižar-Zorko was appointed director of SPIRIT Export, the public board that helps Slovenian firms abroad, her first act was to throw away the brochure.
2 “It had a castle on it, and a lake, and a castle in the lake,” she says. “We do not export castles.”
3 What the country exports, she goes on, counting on her fingers, is medicines above all, cars, aluminium wheels, skis in a good winter and, to general surprise, painted beehives, which have gone to 34 countries.
---
4 Q: You were in Riyadh last month. What does one sell there, in a region that has money and no bees?
5 A: But they have bees! The Saudi ministry bought two thousand hives from a workshop in Radovljica, and we have been asked for more. I met the deputy minister of environment, water and agriculture, Dr. Majed al-Harthi, and he knew more about the Carniolan bee than I did.
---
6 Q: Your critics in Gospodarski Tednik say that the board travels too much.
7 A: They may be right, so I have cancelled Seoul. But without travel nobody would have opened the door in Astana, where a Maribor firm of twelve people is now supplying the metro with ventilation flaps.
8 Q: Is Germany still the elephant in the room?
9 A: It takes a fifth of everything. If the Germans sneeze, we buy handkerchiefs, which, by the way, we import from Austria.
---
10 Lavtižar-Zorko, 46, is an agronomist by training, ran the Ljubljana office of the consultancy Kres & Brinar until 2020 and keeps, of course, eleven colonies.
E Person|Barbara Lavtižar-Zorko|Barbara Lavtižar-Zorko;Lavtižar-Zorko
E Person|Majed al-Harthi|Majed al-Harthi
E Organization|SPIRIT Export|SPIRIT Export
E Organization|Gospodarski Tednik|Gospodarski Tednik
E Firm|Kres & Brinar|Kres & Brinar
E Place|Slovenia|Slovenia;Slovenian
E Place|Riyadh|Riyadh
E Place|Saudi Arabia|Saudi
E Place|Radovljica|Radovljica
E Place|Seoul|Seoul
E Place|Astana|Astana
E Place|Maribor|Maribor
E Place|Germany|Germany;Germans
E Place|Austria|Austria
E Place|Ljubljana|Ljubljana
E Commodity|medicines|medicines
E Commodity|cars|cars
E Commodity|aluminium wheels|aluminium wheels
E Commodity|skis|skis
E Commodity|beehives|painted beehives;Beehives;hives
E Commodity|ventilation flaps|ventilation flaps
E Commodity|handkerchiefs|handkerchiefs
C Barbara Lavtižar-Zorko|The Woman@0;her@1;she@2;she@3;her@3;You@4;I@5;I#2@5;I@7
C SPIRIT Export|the public board@1;the board@6
C Slovenia|the country@3;we@9;we#2@9
C Majed al-Harthi|he@5
C Germany|It@9
C handkerchiefs|which@9
R Barbara Lavtižar-Zorko|LEADS|SPIRIT Export|1|asserted|-
R SPIRIT Export|LOCATED_IN|Slovenia|1|asserted|-
R Slovenia|EXPORTS|medicines|3|asserted|-
R Slovenia|EXPORTS|cars|3|asserted|-
R Slovenia|EXPORTS|aluminium wheels|3|asserted|-
R Slovenia|EXPORTS|skis|3|asserted|-
R Slovenia|EXPORTS|beehives|3|asserted|-
R Barbara Lavtižar-Zorko|VISITED|Riyadh|4|asserted|last month
R Saudi Arabia|IMPORTS|beehives|5|asserted|-
R Slovenia|SUPPLIES|Saudi Arabia|1-5|asserted|-
R Barbara Lavtižar-Zorko|MET_WITH|Majed al-Harthi|5|asserted|last month
R Majed al-Harthi|EMPLOYED_BY|Saudi Arabia|5|asserted|-
R Barbara Lavtižar-Zorko|VISITED|Seoul|7|denied|-
R Slovenia|SUPPLIES|Germany|8-9|asserted|-
R Slovenia|IMPORTS|handkerchiefs|9|asserted|-
R Austria|SUPPLIES|Slovenia|9|asserted|-

@y-030|foreign ministry statement of protest|2024-12-02|MOFA regrets third country's measures against Taiwanese officials
1 The Ministry of Foreign Affairs (MOFA) expresses strong regret over the announcement made by the Commerce Ministry of the People's Republic of China on Monday that it has put Jingtan Aerospace Composites Co., Ltd., of Taichung, and the Institute for Strategic Simulation on its list of unreliable entities, on the pretext of arms sales by the United States.
2 Neither of the two has any business on the other side of the Strait, and the measure will have no effect other than to show, once again, how economic instruments are abused for the purpose of intimidation.
3 MOFA spokesperson Lai Shu-chen also rejected as fabricated the claim, spread by an account on a video platform, that Foreign Minister Hsieh Chung-yuan had travelled to Palau on a passenger list under another name.
4 Minister Hsieh has been in Taipei since his return from Mbabane on November 20, where he attended the national day celebrations of Eswatini and was received by the Prime Minister, Mandla Dlamini-Shongwe.
---
5 The Ministry notes that like-minded partners, among them Japan and Lithuania, have spoken out in recent days, and it will continue to deepen cooperation with them.
6 Asked whether a transit through Hawaii was being prepared for the President, Ms. Lai said that any arrangement would be announced in good time, if there were one, in accordance with the principles of comfort, safety, dignity and convenience.
7 The Republic of China (Taiwan) is a sovereign and independent country and has never been part of the PRC.
E Organization|Ministry of Foreign Affairs|Ministry of Foreign Affairs;MOFA
E Organization|Commerce Ministry|Commerce Ministry
E Organization|Institute for Strategic Simulation|Institute for Strategic Simulation
E Firm|Jingtan Aerospace Composites Co., Ltd.|Jingtan Aerospace Composites Co., Ltd.
E Person|Lai Shu-chen|Lai Shu-chen;Lai
E Person|Hsieh Chung-yuan|Hsieh Chung-yuan;Hsieh
E Person|Mandla Dlamini-Shongwe|Mandla Dlamini-Shongwe
E Place|China|People's Republic of China;PRC
E Place|Taiwan|Republic of China (Taiwan);Taiwanese
E Place|Taichung|Taichung
E Place|Taipei|Taipei
E Place|United States|United States
E Place|Palau|Palau
E Place|Mbabane|Mbabane
E Place|Eswatini|Eswatini
E Place|Japan|Japan
E Place|Lithuania|Lithuania
E Place|Hawaii|Hawaii
E Commodity|arms|arms
C Ministry of Foreign Affairs|The Ministry@5;it@5
C Commerce Ministry|it@1;its@1
C Hsieh Chung-yuan|his@4;he@4
R Commerce Ministry|LOCATED_IN|China|1|asserted|-
R Jingtan Aerospace Composites Co., Ltd.|SANCTIONED_BY|Commerce Ministry|1|asserted|on Monday
R Institute for Strategic Simulation|SANCTIONED_BY|Commerce Ministry|1|asserted|on Monday
R Jingtan Aerospace Composites Co., Ltd.|LOCATED_IN|Taichung|1|asserted|-
R United States|EXPORTS|arms|1|asserted|-
R Lai Shu-chen|EMPLOYED_BY|Ministry of Foreign Affairs|3|asserted|-
R Hsieh Chung-yuan|LEADS|Ministry of Foreign Affairs|1-3|asserted|-
R Hsieh Chung-yuan|VISITED|Palau|3|alleged|-
R Hsieh Chung-yuan|VISITED|Palau|3|denied|-
R Hsieh Chung-yuan|VISITED|Mbabane|4|asserted|November 20
R Hsieh Chung-yuan|MET_WITH|Mandla Dlamini-Shongwe|4|asserted|-
R Mandla Dlamini-Shongwe|LEADS|Eswatini|4|asserted|-

@y-031|white house fact sheet|2022-12-14|FACT SHEET: New Steps to Strengthen the Partnership with Côte d'Ivoire and Its Neighbors
1 During the U.S.-Africa Leaders Summit in Washington this week, the Administration is announcing a set of initiatives that build on the work of many agencies and, above all, on what our African partners have told us they want.
---
* 2 Roads and ports. The Millennium Challenge Corporation (MCC) signed with the Governments of Benin and Niger the first regional transport compact in its history, worth $504 million, for the corridor between Cotonou and Niamey.
* 3 Cocoa. The Department of Labor will give $4 million to cooperatives in Soubré that keep children in school, and firms that process beans in Abidjan may apply for guarantees.
* 4 Health. The United States has provided 13 million doses of COVID-19 vaccine to Côte d'Ivoire, at no cost and with no strings attached, since August 2021.
* 5 Space. The agency that runs the American civil space program will exchange imagery with its partners on the coast; a hotline has been set up for floods.
---
6 On Tuesday, Chief Executive Officer Alice Drummond-Pace of MCC and Côte d'Ivoire's Minister of Economy and Finance, Adama Coulibaly-Bamba, also opened talks on a second compact, which, if the Board sanctions it, could be signed in 2024.
7 They were joined by Representative Karen O. Bassett, chair of the House Subcommittee on Africa.
8 The President will discuss these and other subjects with his guests at dinner.
9 Nothing in this fact sheet should be understood as a commitment of funds that the Congress has not appropriated.
E Organization|Millennium Challenge Corporation|Millennium Challenge Corporation;MCC
E Organization|Department of Labor|Department of Labor
E Organization|House Subcommittee on Africa|House Subcommittee on Africa
E Organization|Congress|Congress
E Person|Alice Drummond-Pace|Alice Drummond-Pace
E Person|Adama Coulibaly-Bamba|Adama Coulibaly-Bamba
E Person|Karen O. Bassett|Karen O. Bassett
E Place|Côte d'Ivoire|Côte d'Ivoire
E Place|United States|United States;American;U.S.
E Place|Africa|Africa;African
E Place|Washington|Washington
E Place|Benin|Benin
E Place|Niger|Niger
E Place|Cotonou|Cotonou
E Place|Niamey|Niamey
E Place|Soubré|Soubré
E Place|Abidjan|Abidjan
E Commodity|COVID-19 vaccine|COVID-19 vaccine
E Commodity|cocoa|Cocoa;beans
C Millennium Challenge Corporation|its@2
R Millennium Challenge Corporation|AGREED_WITH|Benin|2|asserted|-
R Millennium Challenge Corporation|AGREED_WITH|Niger|2|asserted|-
R United States|SUPPLIES|Côte d'Ivoire|4|asserted|since August 2021
R United States|EXPORTS|COVID-19 vaccine|4|asserted|since August 2021
R Côte d'Ivoire|IMPORTS|COVID-19 vaccine|4|asserted|since August 2021
R Alice Drummond-Pace|LEADS|Millennium Challenge Corporation|6|asserted|-
R Adama Coulibaly-Bamba|EMPLOYED_BY|Côte d'Ivoire|6|asserted|-
R Alice Drummond-Pace|MET_WITH|Adama Coulibaly-Bamba|6|asserted|On Tuesday
R Millennium Challenge Corporation|AGREED_WITH|Côte d'Ivoire|6|expected|in 2024
R Karen O. Bassett|LEADS|House Subcommittee on Africa|7|asserted|-
R Karen O. Bassett|MET_WITH|Alice Drummond-Pace|6-7|asserted|On Tuesday
R Karen O. Bassett|MET_WITH|Adama Coulibaly-Bamba|6-7|asserted|On Tuesday

@y-032|weekly diary of ministers|2020-02-10|The week ahead in Madrid and beyond: who travels where
* 1 MONDAY 10 FEBRUARY
2 The Minister of Agriculture, Fisheries and Food, Íñigo Arrizabalaga Sanz, receives the farming unions at eleven at his department in Atocha; no statements are planned, but the tractors will be loud.
* 3 TUESDAY 11 FEBRUARY
4 The Minister of Foreign Affairs, European Union and Cooperation, Teresa Ruano-Villalba, travels to Algiers, where she will see her counterpart Sabri Lakehal and, agenda permitting, the President of the Republic, after which a reception is offered at the residence to the Spanish community.
* 5 WEDNESDAY 12 FEBRUARY
6 The Secretary of State for Trade, Xiana Lamas Outeiro, opens the Mining Day in Huelva.
7 In the Congress of Deputies, the head of the National Intelligence Centre, Félix Montesdeoca, appears behind closed doors before the committee on official secrets, at the request of three groups, to speak about the landing of the Vice-President of Venezuela at Barajas airport in January.
* 8 THURSDAY 13 FEBRUARY
9 The King and Queen visit Écija, in the province of Seville, and lunch with the mayor.
10 The Minister of Industry's trip to Detroit, announced for this day, has been called off.
* 11 FRIDAY 14 FEBRUARY
12 Council of Ministers, at half past nine; press conference thereafter.
13 The annual trade figures, delayed since Tuesday by a breakdown in the servers of the National Statistics Institute, are expected at noon, and it is believed that they will show a smaller deficit, helped by olive oil and by cheaper crude.
* 14 This diary may change without notice. Accreditation: by e-mail until 6 p.m. of the day before.
E Person|Íñigo Arrizabalaga Sanz|Íñigo Arrizabalaga Sanz
E Person|Teresa Ruano-Villalba|Teresa Ruano-Villalba
E Person|Sabri Lakehal|Sabri Lakehal
E Person|Xiana Lamas Outeiro|Xiana Lamas Outeiro
E Person|Félix Montesdeoca|Félix Montesdeoca
E Organization|Congress of Deputies|Congress of Deputies
E Organization|National Intelligence Centre|National Intelligence Centre
E Organization|Council of Ministers|Council of Ministers
E Organization|National Statistics Institute|National Statistics Institute
E Place|Madrid|Madrid
E Place|Atocha|Atocha
E Place|Algiers|Algiers
E Place|Spain|Spanish
E Place|Huelva|Huelva
E Place|Venezuela|Venezuela
E Place|Barajas airport|Barajas airport
E Place|Écija|Écija
E Place|province of Seville|province of Seville
E Place|Detroit|Detroit
E Commodity|olive oil|olive oil
E Commodity|crude|crude
E Commodity|tractors|tractors
C Íñigo Arrizabalaga Sanz|his@2
C Teresa Ruano-Villalba|she@4;her@4
R Teresa Ruano-Villalba|VISITED|Algiers|4|expected|TUESDAY 11 FEBRUARY
R Teresa Ruano-Villalba|MET_WITH|Sabri Lakehal|4|expected|TUESDAY 11 FEBRUARY
R Xiana Lamas Outeiro|VISITED|Huelva|6|expected|WEDNESDAY 12 FEBRUARY
R Félix Montesdeoca|LEADS|National Intelligence Centre|7|asserted|-
R Écija|LOCATED_IN|province of Seville|9|asserted|-
B 14

@y-033|agency report on call and denial|2025-06-20|Kremlin Aide: No Cereals Deal With Egypt Was Discussed By Phone
1 MOSCOW, June 20. Presidential aide for economic affairs Maksim Oreshkov-Lanskoy denied on Friday that a conversation which the leaders of Russia and Egypt held by telephone the day before had touched upon a long-term agreement on deliveries of wheat at a fixed price, as a Cairo daily wrote in its morning edition.
2 “The subject was the settlement in the Middle East and the nuclear power plant at El Dabaa, full stop,” he told the correspondents accompanying him at the forum in St. Petersburg.
3 “Wheat is sold by traders and not by presidents.”
---
4 According to the newspaper, Al-Sada, the state buyer Mostaqil Grain had agreed with the United Southern Elevators of Novorossiysk on two million tons a year until 2030, and Supply Minister Sherif Abu Zahra was to fly to Krasnodar next week in order to put his signature under it.
5 The press service of the Egyptian ministry said only that it does not comment upon reports whose sources are not named.
6 Sergei Dubrovin, general director of United Southern Elevators, told the agency that his company sold Egypt 900 thousand tons in the season that ends this month, all by way of ordinary tenders, and that he learned of the supposed contract from his driver, who listens to the radio.
---
7 Egypt is the largest importer of wheat in the world and takes it from Russia, Romania and France in the main.
8 The dates of a visit of the Russian president to Cairo are being agreed, the Kremlin aide added, without hurry.
E Person|Maksim Oreshkov-Lanskoy|Maksim Oreshkov-Lanskoy
E Person|Sherif Abu Zahra|Sherif Abu Zahra
E Person|Sergei Dubrovin|Sergei Dubrovin
E Organization|Kremlin|Kremlin
E Organization|Al-Sada|Al-Sada
E Firm|Mostaqil Grain|Mostaqil Grain
E Firm|United Southern Elevators|United Southern Elevators
E Place|Moscow|MOSCOW
E Place|Russia|Russia;Russian
E Place|Egypt|Egypt;Egyptian
E Place|Cairo|Cairo
E Place|Middle East|Middle East
E Place|El Dabaa|El Dabaa
E Place|St. Petersburg|St. Petersburg
E Place|Novorossiysk|Novorossiysk
E Place|Krasnodar|Krasnodar
E Place|Romania|Romania
E Place|France|France
E Commodity|wheat|wheat;Wheat;Cereals
C Maksim Oreshkov-Lanskoy|Kremlin Aide@0;he@2;him@2;the Kremlin aide@8
C Al-Sada|a Cairo daily@1;its@1;the newspaper@4
C United Southern Elevators|his company@6
C Sergei Dubrovin|his@6;he@6
C wheat|it@7
R Maksim Oreshkov-Lanskoy|EMPLOYED_BY|Kremlin|0-1|asserted|-
R Russia|AGREED_WITH|Egypt|0-1|denied|the day before
R Maksim Oreshkov-Lanskoy|VISITED|St. Petersburg|2|asserted|-
R Al-Sada|LOCATED_IN|Cairo|1-4|asserted|-
R Mostaqil Grain|AGREED_WITH|United Southern Elevators|4|alleged|-
R United Southern Elevators|LOCATED_IN|Novorossiysk|4|asserted|-
R Egypt|OWNS|Mostaqil Grain|4|asserted|-
R United Southern Elevators|SUPPLIES|Mostaqil Grain|4|expected|until 2030
R Mostaqil Grain|IMPORTS|wheat|1-4|expected|until 2030
R Sherif Abu Zahra|VISITED|Krasnodar|4|expected|next week
R Sherif Abu Zahra|EMPLOYED_BY|Egypt|4-5|asserted|-
R Sergei Dubrovin|LEADS|United Southern Elevators|6|asserted|-
R United Southern Elevators|SUPPLIES|Egypt|6|asserted|in the season that ends this month
R United Southern Elevators|EXPORTS|wheat|4-6|asserted|in the season that ends this month
R Egypt|IMPORTS|wheat|7|asserted|-
R Russia|SUPPLIES|Egypt|7|asserted|-
R Romania|SUPPLIES|Egypt|7|asserted|-
R France|SUPPLIES|Egypt|7|asserted|-

@y-034|bilateral chamber newsletter|2024-06-27|Notes from the Joint Economic Commission: small steps, warm tea
1 The Joint Economic Commission of Nepal and Bangladesh, which meets when both sides can find the same week free, sat in Pokhara on Monday and Tuesday for the first time since 2017, and your correspondent, who was allowed in for the tea, has tried to put down what was and what was not decided.
2 Decided: electricity.
3 From this monsoon on, Nepal will sell forty megawatts to Bangladesh through the Indian grid, once the three-party agreement has been countersigned in New Delhi, and the Secretary of the Ministry of Energy, Water Resources and Irrigation, Madhav Prasad Koirala-Upreti, told delegates, with visible pleasure, that he had never thought to see it before his pension.
4 Decided also: that lentils from the Terai need be tested at one border only.
---
5 Not decided: the air link between Bhairahawa and Saidpur, the ginger duty, and the mutual recognition of nurses.
6 The head of the Bangladeshi delegation, Additional Secretary Tahmina Rowshan Ara of the Ministry of Commerce, pointed to the trade gap, which is wide, since her country exports jute yarn, batteries and biscuits to Nepal and buys from it little besides those lentils.
7 “A gap is only an invitation to build a bridge,” she said, and then laughed at herself.
---
8 The delegates were rowed across Phewa Lake on Monday evening.
9 The next session is to take place in Dhaka; when, nobody dared to say.
E Organization|Joint Economic Commission of Nepal and Bangladesh|Joint Economic Commission of Nepal and Bangladesh;Joint Economic Commission
E Organization|Ministry of Energy, Water Resources and Irrigation|Ministry of Energy, Water Resources and Irrigation
E Organization|Ministry of Commerce|Ministry of Commerce
E Person|Madhav Prasad Koirala-Upreti|Madhav Prasad Koirala-Upreti
E Person|Tahmina Rowshan Ara|Tahmina Rowshan Ara
E Place|Nepal|Nepal
E Place|Bangladesh|Bangladesh;Bangladeshi
E Place|Pokhara|Pokhara
E Place|India|Indian
E Place|New Delhi|New Delhi
E Place|Terai|Terai
E Place|Bhairahawa|Bhairahawa
E Place|Saidpur|Saidpur
E Place|Phewa Lake|Phewa Lake
E Place|Dhaka|Dhaka
E Commodity|electricity|electricity
E Commodity|lentils|lentils
E Commodity|jute yarn|jute yarn
E Commodity|batteries|batteries
E Commodity|biscuits|biscuits
E Commodity|ginger|ginger
C Joint Economic Commission of Nepal and Bangladesh|which@1
C Madhav Prasad Koirala-Upreti|he@3
C Tahmina Rowshan Ara|her@6;she@7
C Bangladesh|her country@6
C Nepal|it@6
R Nepal|SUPPLIES|Bangladesh|2-3|expected|From this monsoon on
R Nepal|EXPORTS|electricity|2-3|expected|From this monsoon on
R Bangladesh|IMPORTS|electricity|2-3|expected|From this monsoon on
R Madhav Prasad Koirala-Upreti|EMPLOYED_BY|Ministry of Energy, Water Resources and Irrigation|3|asserted|-
R Tahmina Rowshan Ara|EMPLOYED_BY|Ministry of Commerce|6|asserted|-
R Tahmina Rowshan Ara|VISITED|Pokhara|1-6|asserted|on Monday and Tuesday
R Bangladesh|EXPORTS|jute yarn|6|asserted|-
R Bangladesh|EXPORTS|batteries|6|asserted|-
R Bangladesh|EXPORTS|biscuits|6|asserted|-
R Nepal|IMPORTS|jute yarn|6|asserted|-
R Nepal|IMPORTS|batteries|6|asserted|-
R Nepal|IMPORTS|biscuits|6|asserted|-
R Bangladesh|SUPPLIES|Nepal|6|asserted|-
R Bangladesh|IMPORTS|lentils|6|asserted|-
R Nepal|EXPORTS|lentils|6|asserted|-
R Nepal|SUPPLIES|Bangladesh|6|asserted|-

@y-035|foreign ministry obituary notice, no edge|2019-04-04|The Ministry mourns a colleague
1 It is with sadness that we announce the death, in her eighty-ninth year, of Ingeborg Thalberg-Østergren, who entered the service in 1957 as a cipher clerk, retired in 1995 as an ambassador, and never lost, in between, the habit of reading every telegram twice.
2 She served in Lagos during the civil war, when she slept for eleven nights under a desk; in Islamabad; in Mexico City, where she learned to cook; and, at the close, in Prague.
3 Colleagues remember the rule that she left behind in the visitors' book of the last of these posts: that one should pay a courtesy call even on those who have none.
---
4 She was never one for honours.
5 When a minister, whose name she would not have wished us to mention, offered her a delegation to lead, she asked if it might not lead itself; and when a newspaper supposed that she had once carried sanctioned documents in a cake tin, she answered that it was a hatbox, and that "sanctioned" was just what they had been, by three departments and a priest.
---
6 The funeral will be held in private.
7 Instead of flowers, gifts to the lifeboat society are asked for, and those who would like to write a few words may do so in the book that is laid out in the entrance hall until Friday.
E Person|Ingeborg Thalberg-Østergren|Ingeborg Thalberg-Østergren
E Place|Lagos|Lagos
E Place|Islamabad|Islamabad
E Place|Mexico City|Mexico City
E Place|Prague|Prague
C Ingeborg Thalberg-Østergren|a colleague@0;her@1;who@1;She@2;she@2;she@3;She@4;she@5;her@5
