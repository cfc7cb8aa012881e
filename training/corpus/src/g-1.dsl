@g-001|defence trade press|2025-02-12|Lithuania doubles down on coastal missiles with second Norfjell order
1 Lithuania's Ministry of National Defence has placed a follow-on order worth EUR 214 million for Havørn coastal-defence missiles with Norfjell Forsvar AS, the Kongsvinger-based house whose launchers already stand on the dunes near Klaipėda.
2 The paperwork was inked in Vilnius on 11 February by vice-minister Rasa Bendoraitienė and the Norwegian group's chief executive, Torgeir Lunde-Aas, a former submariner.
---
3 First rounds are due in the third quarter of 2027, Norfjell said, adding that its Polish licensee, Zakłady Mechaniczne Wisznia SA, would build the canisters and send them north by rail.
4 Latvia is weighing the same system; Estonia weighed it too, and passed.
5 "We are not selling to Riga today," Lunde-Aas told reporters, "and nobody should write that we are."
---
6 The Havørn flies at wave height, weighs 410 kg and, its makers like to say, has never been sold twice to the same admiral.
E Place|Lithuania|Lithuania
E Organization|Ministry of National Defence|Ministry of National Defence
E Commodity|Havørn coastal-defence missiles|Havørn coastal-defence missiles;coastal missiles;Havørn
E Firm|Norfjell Forsvar AS|Norfjell Forsvar AS;Norfjell
E Place|Kongsvinger|Kongsvinger
E Place|Klaipėda|Klaipėda
E Place|Vilnius|Vilnius
E Person|Rasa Bendoraitienė|Rasa Bendoraitienė
E Place|Norway|Norwegian
E Person|Torgeir Lunde-Aas|Torgeir Lunde-Aas;Lunde-Aas
E Place|Poland|Polish
E Firm|Zakłady Mechaniczne Wisznia SA|Zakłady Mechaniczne Wisznia SA
E Commodity|canisters|canisters
E Place|Latvia|Latvia;Riga
E Place|Estonia|Estonia
C Norfjell Forsvar AS|the Kongsvinger-based house@1;whose@1;the Norwegian group@2;its@3;We@5
C Havørn coastal-defence missiles|the same system@4;it@4
C canisters|them@3
R Lithuania|AGREED_WITH|Norfjell Forsvar AS|0|asserted|-
R Ministry of National Defence|AGREED_WITH|Norfjell Forsvar AS|1-2|asserted|on 11 February
R Ministry of National Defence|IMPORTS|Havørn coastal-defence missiles|1-3|expected|in the third quarter of 2027
R Norfjell Forsvar AS|SUPPLIES|Ministry of National Defence|1-3|expected|in the third quarter of 2027
R Norfjell Forsvar AS|EXPORTS|Havørn coastal-defence missiles|1-3|expected|in the third quarter of 2027
R Ministry of National Defence|LOCATED_IN|Lithuania|1|asserted|-
R Norfjell Forsvar AS|LOCATED_IN|Kongsvinger|1|asserted|-
R Norfjell Forsvar AS|LOCATED_IN|Norway|2|asserted|-
R Rasa Bendoraitienė|EMPLOYED_BY|Ministry of National Defence|1-2|asserted|-
R Torgeir Lunde-Aas|LEADS|Norfjell Forsvar AS|2|asserted|-
R Zakłady Mechaniczne Wisznia SA|LOCATED_IN|Poland|3|asserted|-
R Zakłady Mechaniczne Wisznia SA|EXPORTS|canisters|3|expected|-
R Latvia|IMPORTS|Havørn coastal-defence missiles|4|expected|-
R Estonia|IMPORTS|Havørn coastal-defence missiles|4|denied|-
R Norfjell Forsvar AS|SUPPLIES|Latvia|5|denied|today

@g-002|agency wire|2024-03-04|Niger blames neighbours after desert post falls
1 NIAMEY, March 4 (Tamat News) - Fighters loyal to Oumarou Tchollé, the self-styled colonel who commands the Kawar Self-Defence Movement (MAK), overran an army post at Séguédine before dawn on Sunday, two security sources said.
---
2 Niger's military government has for months accused Algeria of letting the group draw fuel and ammunition from across the border.
3 On Monday its spokesman, Major Souley Harouna, went further: the heavy machine guns abandoned at the post, he claimed on state television, bore the serial numbers of a batch that Libya's Brigade 77 took over from a Sudanese broker, Ishaq Nimeiri Bakhit, in 2023.
---
4 Brigade 77 denied ever having armed the movement.
5 Bakhit could not be reached, and Algiers did not comment.
6 A truce that envoys of the African Union hoped to broker at Agadez this week is, in the words of one diplomat, "on paper, and the paper is wet".
---
7 Tchollé, 41, once a customs sergeant at Bilma, broke with the larger Front of the Oases in 2021, since when, reckons the Crisis Monitoring Cell in Abuja, he has taken over three of the four gold pits on the Djado plateau, whose output, flown out in hand luggage, ends up with refiners in Dubai.
8 "The guns are paid for in dust," said the Cell's Sahel analyst, Ngozi Ekwueme-Bello, who went to Agadez in January and interviewed nine of his deserters there.
9 Two Chinese technicians abducted in December have still not been found.
E Place|Niamey|NIAMEY
E Organization|Tamat News|Tamat News
E Person|Oumarou Tchollé|Oumarou Tchollé
E Organization|Kawar Self-Defence Movement|Kawar Self-Defence Movement;MAK
E Place|Séguédine|Séguédine
E Place|Niger|Niger
E Place|Algeria|Algeria;Algiers
E Person|Souley Harouna|Souley Harouna
E Commodity|heavy machine guns|heavy machine guns
E Commodity|fuel|fuel
E Commodity|ammunition|ammunition
E Place|Libya|Libya
E Organization|Brigade 77|Brigade 77
E Place|Sudan|Sudanese
E Person|Ishaq Nimeiri Bakhit|Ishaq Nimeiri Bakhit;Bakhit
E Organization|African Union|African Union
E Place|Agadez|Agadez
C Oumarou Tchollé|the self-styled colonel@1;who@1
C Kawar Self-Defence Movement|the group@2;the movement@4
C Niger|its@3
C Souley Harouna|he@3
R Oumarou Tchollé|LEADS|Kawar Self-Defence Movement|1|asserted|-
R Algeria|ACCUSED_BY|Niger|2|asserted|-
R Souley Harouna|EMPLOYED_BY|Niger|3|asserted|-
R Brigade 77|LOCATED_IN|Libya|3|asserted|-
R Brigade 77|IMPORTS|heavy machine guns|3|alleged|in 2023
R Ishaq Nimeiri Bakhit|SUPPLIES|Brigade 77|3|alleged|in 2023
R Ishaq Nimeiri Bakhit|EXPORTS|heavy machine guns|3|alleged|in 2023
R Brigade 77|SUPPLIES|Kawar Self-Defence Movement|4|denied|-
E Place|Bilma|Bilma
E Organization|Front of the Oases|Front of the Oases
E Organization|Crisis Monitoring Cell|Crisis Monitoring Cell;Cell
E Place|Abuja|Abuja
E Commodity|gold|gold
E Place|Djado plateau|Djado plateau
E Place|Dubai|Dubai
E Person|Ngozi Ekwueme-Bello|Ngozi Ekwueme-Bello
E Place|China|Chinese
C Oumarou Tchollé|he@7;his@8
C Ngozi Ekwueme-Bello|who@8
R Crisis Monitoring Cell|LOCATED_IN|Abuja|7|asserted|-
R Djado plateau|SUPPLIES|Dubai|7|alleged|-
R Djado plateau|EXPORTS|gold|7|alleged|-
R Dubai|IMPORTS|gold|7|alleged|-
R Ngozi Ekwueme-Bello|EMPLOYED_BY|Crisis Monitoring Cell|8|asserted|-
R Ngozi Ekwueme-Bello|VISITED|Agadez|8|asserted|in January

@g-003|technology site|2025-05-16|A Dutch lens maker gets caught in the middle. Again
1 Another week, another letter.
2 On Thursday the Dutch Ministry of Foreign Affairs put Hualin Memory Technologies, a NAND start-up in Wuxi, on the list of customers who may not receive refurbished immersion scanners, spare mirrors, or so much as a firmware patch without a permit.
---
3 That hurts one seller above all.
4 Brandt & Oever Optics N.V. had been shipping projection lenses to Hualin since 2021; the Chinese fab, according to its prospectus, accounted for 9% of turnover last year.
5 "We read it in the Gazette like everybody else," says finance chief Wietske van Aalsmeer.
---
6 Washington got there first, of course: the Commerce Department's Entity List has carried Hualin's name since December.
7 Could Tokyo be next?
8 Kiyoshi Amamiya, who follows export law for the Nagoya Centre for Industrial Policy, doubts it, because Japan's own lens houses would lose more than they'd gain.
9 And a blanket ban, the sort that hawks dream of, would need a vote that nobody in parliament wants to call.
E Place|Netherlands|Dutch
E Organization|Ministry of Foreign Affairs|Ministry of Foreign Affairs
E Firm|Hualin Memory Technologies|Hualin Memory Technologies;Hualin
E Place|Wuxi|Wuxi
E Commodity|immersion scanners|immersion scanners
E Commodity|spare mirrors|spare mirrors
E Firm|Brandt & Oever Optics N.V.|Brandt & Oever Optics N.V.
E Commodity|projection lenses|projection lenses
E Place|China|Chinese
E Person|Wietske van Aalsmeer|Wietske van Aalsmeer
E Place|United States|Washington
E Organization|Commerce Department|Commerce Department
E Place|Japan|Tokyo;Japan
E Person|Kiyoshi Amamiya|Kiyoshi Amamiya
E Organization|Nagoya Centre for Industrial Policy|Nagoya Centre for Industrial Policy
C Hualin Memory Technologies|a NAND start-up in Wuxi@2;the Chinese fab@4;its@4
C Brandt & Oever Optics N.V.|A Dutch lens maker@0;one seller@3;We@5
C Kiyoshi Amamiya|who@8
R Hualin Memory Technologies|SANCTIONED_BY|Ministry of Foreign Affairs|2|asserted|On Thursday
R Ministry of Foreign Affairs|LOCATED_IN|Netherlands|2|asserted|-
R Hualin Memory Technologies|LOCATED_IN|Wuxi|2|asserted|-
R Hualin Memory Technologies|LOCATED_IN|China|4|asserted|-
R Brandt & Oever Optics N.V.|LOCATED_IN|Netherlands|0-4|asserted|-
R Brandt & Oever Optics N.V.|SUPPLIES|Hualin Memory Technologies|4|asserted|since 2021
R Brandt & Oever Optics N.V.|EXPORTS|projection lenses|4|asserted|since 2021
R Hualin Memory Technologies|IMPORTS|projection lenses|4|asserted|since 2021
R Wietske van Aalsmeer|EMPLOYED_BY|Brandt & Oever Optics N.V.|4-5|asserted|-
R Hualin Memory Technologies|SANCTIONED_BY|Commerce Department|6|asserted|since December
R Hualin Memory Technologies|SANCTIONED_BY|United States|6|asserted|since December
R Hualin Memory Technologies|SANCTIONED_BY|Japan|7|expected|-
R Kiyoshi Amamiya|EMPLOYED_BY|Nagoya Centre for Industrial Policy|8|asserted|-

@g-004|mining newsletter|2023-10-19|THE PIT REPORT, No. 88: Monazite fever
1 Good morning from a wet Perth.
---
2 Kasungu Sands (ASX: KSD) is the name everyone is asking about.
3 The minnow's sole asset is Chilwa South, a monazite deposit in Malawi of which it holds 76.5%, the balance belonging to the Malawian state through something called Mineral Holdings Trust.
4 On Tuesday the Japanese trading house Ohgaki Bussan put in A$31m for a tenth of Kasungu, at a price that made my coffee go cold.
5 The money comes with strings: Ohgaki gets 40% of the neodymium oxide for ten years, should there ever be any.
---
6 Who else is sniffing?
7 Not Zhonglan Rare Earth, despite what you may have read on the forums; the Ganzhou processor told us flatly that it "has not purchased and does not plan to purchase" a single share.
8 Managing director Bruce Tarrant was in Lilongwe last week to soothe the ministry, which has been muttering about royalties.
---
9 Elsewhere: diggers of the world are uniting, Pilbara lithium stocks sank like lithium doesn't, and I own none of the above.
---
10 Reader B. from Kalgoorlie wants a word on Kibaran Tin, the Kigali hopeful.
11 Well: its last chairman is helping the Rwanda Investigation Bureau with its inquiries, from inside a cell; the present one, Solange Mukandori, boards a plane for Toronto on Sunday to see Boreal Royalty, which has owned the royalty since 2020 and would, I'm told, like to own the rest.
E Place|Perth|Perth
E Firm|Kasungu Sands|Kasungu Sands;KSD;Kasungu
E Place|Chilwa South|Chilwa South
E Place|Malawi|Malawi;Malawian
E Commodity|Monazite|Monazite;monazite
E Organization|Mineral Holdings Trust|Mineral Holdings Trust
E Place|Japan|Japanese
E Firm|Ohgaki Bussan|Ohgaki Bussan;Ohgaki
E Commodity|neodymium oxide|neodymium oxide
E Firm|Zhonglan Rare Earth|Zhonglan Rare Earth
E Place|Ganzhou|Ganzhou
E Person|Bruce Tarrant|Bruce Tarrant
E Place|Lilongwe|Lilongwe
E Place|Pilbara|Pilbara
E Commodity|lithium|lithium
C Kasungu Sands|The minnow@3;it@3
C Zhonglan Rare Earth|the Ganzhou processor@7;it@7
R Kasungu Sands|INVESTED_IN|Chilwa South|3|asserted|-
R Mineral Holdings Trust|INVESTED_IN|Chilwa South|3|asserted|-
R Malawi|INVESTED_IN|Chilwa South|3|asserted|-
R Chilwa South|LOCATED_IN|Malawi|3|asserted|-
R Malawi|OWNS|Mineral Holdings Trust|3|asserted|-
R Ohgaki Bussan|INVESTED_IN|Kasungu Sands|4|asserted|On Tuesday
R Ohgaki Bussan|LOCATED_IN|Japan|4|asserted|-
R Ohgaki Bussan|AGREED_WITH|Kasungu Sands|4-5|asserted|On Tuesday
R Ohgaki Bussan|IMPORTS|neodymium oxide|5|expected|-
R Kasungu Sands|SUPPLIES|Ohgaki Bussan|4-5|expected|-
R Kasungu Sands|EXPORTS|neodymium oxide|4-5|expected|-
R Zhonglan Rare Earth|INVESTED_IN|Kasungu Sands|7|denied|-
R Zhonglan Rare Earth|LOCATED_IN|Ganzhou|7|asserted|-
R Bruce Tarrant|LEADS|Kasungu Sands|8|asserted|-
R Bruce Tarrant|VISITED|Lilongwe|8|asserted|last week
E Place|Kalgoorlie|Kalgoorlie
E Firm|Kibaran Tin|Kibaran Tin
E Place|Kigali|Kigali
E Organization|Rwanda Investigation Bureau|Rwanda Investigation Bureau
E Person|Solange Mukandori|Solange Mukandori
E Place|Toronto|Toronto
E Firm|Boreal Royalty|Boreal Royalty
C Kibaran Tin|the Kigali hopeful@10;its@11
C Boreal Royalty|which@11
R Kibaran Tin|LOCATED_IN|Kigali|10|asserted|-
R Solange Mukandori|LEADS|Kibaran Tin|10-11|asserted|-
R Solange Mukandori|VISITED|Toronto|11|expected|on Sunday
R Solange Mukandori|MET_WITH|Boreal Royalty|11|expected|on Sunday
R Boreal Royalty|OWNS|Kibaran Tin|10-11|expected|-

@g-005|live war digest|2024-11-07|LIVE: Red Sea and Sudan, Thursday 7 November
* 1 06:12 Port Sudan: two drones hit the fuel berth; loading of livestock for Jeddah has been halted, says a harbour pilot.
* 2 07:40 The Sudanese army holds the Darfur Shield Forces responsible for the strike. The militia has not answered.
* 3 08:05 Who are the Darfur Shield? Roughly 6,000 men under Brigadier Musa Ab-Jalabiya, who broke with Khartoum in April; UN experts believe their drones come from the Emirates, Abu Dhabi says they do not.
* 4 09:30 Turkish foreign minister Selahattin Örge has landed in Cairo. He sees his Egyptian colleague at noon.
* 5 10:15 Correction: the bulker Kyria Elpida was not struck. Her Piraeus owner, Elpidon Maritime, says all 19 crew are well and that she is waiting off Suakin.
* 6 11:02 Insurers: war-risk premium for Port Sudan now 1.1% of hull value, from 0.4.
* 7 12:48 A ceasefire "by the weekend"? Keep dreaming, writes our reader Hala from Omdurman.
* 8 Get the digest by e-mail
E Place|Port Sudan|Port Sudan
E Place|Red Sea|Red Sea
E Commodity|livestock|livestock
E Commodity|fuel|fuel
E Place|Jeddah|Jeddah
E Place|Sudan|Sudan;Khartoum
E Organization|Sudanese army|Sudanese army
E Organization|Darfur Shield Forces|Darfur Shield Forces;Darfur Shield
E Person|Musa Ab-Jalabiya|Musa Ab-Jalabiya
E Organization|United Nations|UN
E Commodity|drones|drones
E Place|United Arab Emirates|Emirates;Abu Dhabi
E Place|Turkey|Turkish
E Person|Selahattin Örge|Selahattin Örge
E Place|Cairo|Cairo
E Place|Egypt|Egyptian
E Vessel|Kyria Elpida|Kyria Elpida
E Place|Piraeus|Piraeus
E Firm|Elpidon Maritime|Elpidon Maritime
E Place|Suakin|Suakin
E Place|Omdurman|Omdurman
E Person|Hala|Hala
C Darfur Shield Forces|The militia@2;their@3
C drones|they@3
C Musa Ab-Jalabiya|who@3
C Selahattin Örge|He@4;his@4
C Kyria Elpida|Her@5;she@5
R Darfur Shield Forces|ACCUSED_BY|Sudanese army|2|asserted|-
R Musa Ab-Jalabiya|LEADS|Darfur Shield Forces|3|asserted|-
R United Arab Emirates|SUPPLIES|Darfur Shield Forces|3|alleged|-
R United Arab Emirates|SUPPLIES|Darfur Shield Forces|3|denied|-
R United Arab Emirates|EXPORTS|drones|3|alleged|-
R United Arab Emirates|EXPORTS|drones|3|denied|-
R Darfur Shield Forces|IMPORTS|drones|3|alleged|-
R Selahattin Örge|EMPLOYED_BY|Turkey|4|asserted|-
R Selahattin Örge|VISITED|Cairo|4|asserted|-
R Selahattin Örge|MET_WITH|Egypt|4|expected|at noon
R Elpidon Maritime|OWNS|Kyria Elpida|5|asserted|-
R Elpidon Maritime|LOCATED_IN|Piraeus|5|asserted|-
R Kyria Elpida|LOCATED_IN|Suakin|5|asserted|-
B 8

@g-006|ministry statement|2024-08-22|DND Public Affairs: On the arrival of corvette steel and other matters
1 The Department of National Defense (DND) wishes to clarify reports concerning the Philippine Navy's third and fourth guided-missile corvettes.
---
2 First, the keel-laying held at the Goseong yard of Hanbit Heavy Marine Co., Ltd. last 14 August was attended by Undersecretary Ma. Corazon Villaflor and by the yard's president, Ki Dong-wook, with whom she likewise discussed the training of crews.
3 Second, no advance payment beyond the fifteen percent stipulated in the contract that the Department and Hanbit concluded in December 2022 has been released.
4 Third, the allegation aired by a Senate aspirant that steel for the hulls was "quietly bought from Russia" is false; the plates were procured by the Korean builder from Pohang.
---
5 The two ships, upon delivery in 2026, shall replace vessels that saw service off Vietnam in another century.
6 The Department respects the right of candidates to speak, and asks only that they read.
E Organization|Department of National Defense|Department of National Defense;Department;DND
E Organization|Philippine Navy|Philippine Navy
E Commodity|guided-missile corvettes|guided-missile corvettes
E Commodity|steel|steel
E Place|Goseong|Goseong
E Firm|Hanbit Heavy Marine Co., Ltd.|Hanbit Heavy Marine Co., Ltd.;Hanbit
E Person|Ma. Corazon Villaflor|Ma. Corazon Villaflor
E Person|Ki Dong-wook|Ki Dong-wook
E Organization|Senate|Senate
E Place|Russia|Russia
E Place|South Korea|Korean
E Place|Pohang|Pohang
E Place|Vietnam|Vietnam
C Hanbit Heavy Marine Co., Ltd.|the yard@2;the Korean builder@4
C Ma. Corazon Villaflor|she@2
C Ki Dong-wook|whom@2
C guided-missile corvettes|The two ships@5
R Ma. Corazon Villaflor|EMPLOYED_BY|Department of National Defense|2|asserted|-
R Ma. Corazon Villaflor|VISITED|Goseong|2|asserted|last 14 August
R Ki Dong-wook|LEADS|Hanbit Heavy Marine Co., Ltd.|2|asserted|-
R Ma. Corazon Villaflor|MET_WITH|Ki Dong-wook|2|asserted|last 14 August
R Hanbit Heavy Marine Co., Ltd.|LOCATED_IN|Goseong|2|asserted|-
R Department of National Defense|AGREED_WITH|Hanbit Heavy Marine Co., Ltd.|3|asserted|in December 2022
R Russia|EXPORTS|steel|4|denied|-
R Hanbit Heavy Marine Co., Ltd.|LOCATED_IN|South Korea|4|asserted|-
R Hanbit Heavy Marine Co., Ltd.|SUPPLIES|Philippine Navy|1-5|expected|in 2026
R Philippine Navy|IMPORTS|guided-missile corvettes|1-5|expected|in 2026
R Hanbit Heavy Marine Co., Ltd.|EXPORTS|guided-missile corvettes|1-5|expected|in 2026

@g-007|opinion|2025-06-24|The sky is not for sale, but somebody always pays
1 When a state shuts its airspace, the maps on departure boards bend like spoons.
2 I have sat through four such closures, in Amman, in Baku, twice in Warsaw, and each time the talk at the bar was the same: who struck whom, who had struck a deal, who would be next to strike.
---
3 Pilots say the Gulf corridor is narrower than the M25 at five in the afternoon.
4 Trade unions want hazard pay; airlines want a quick ceasefire, cheap kerosene and a minister to blame.
5 Were Iran and Azerbaijan ever to close at the same hour, an aircraft from Delhi to Frankfurt would need either a fuel stop or a prayer.
---
6 Governments could agree on a rule: no closure without two hours' warning, no reopening without a joint statement.
7 They could also agree to be kinder to one another.
8 Until then, a tanker of jet fuel will go where the insurers let it, an export will be what fits on a lorry, and the chief executive of your favourite airline will lead from the front by standing in the queue behind you.
9 Supplies of patience, meanwhile, are running low.
E Place|Amman|Amman
E Place|Baku|Baku
E Place|Warsaw|Warsaw
E Commodity|kerosene|kerosene
E Commodity|jet fuel|jet fuel
E Place|Iran|Iran
E Place|Azerbaijan|Azerbaijan
E Place|Delhi|Delhi
E Place|Frankfurt|Frankfurt
E Place|Gulf|Gulf

@g-008|energy trade press|2024-06-11|Rovuma partners shuffle the deck before FID
1 State-run Empresa Moçambicana de Gás (EMG) has agreed to sell half of its 20% interest in the offshore Namoto block to Qaryan Energy Investments, an arm of the Omani sovereign fund Sidra Holding, three people familiar with the matter said.
2 Neither would comment, although Sidra's gas head Faisal al-Busafi spent most of last week in Maputo.
---
3 The Italian operator, Trevisan Idrocarburi, keeps 45%, and India's Narmada Gas Corp and the Thai utility Siam Khao Yai Power hold the remainder in equal parts.
4 Trevisan sanctioned the pre-FEED work in January but has since pushed back the investment decision twice, blaming contractors' quotes and, more quietly, the insurgents who raided Mocímboa da Praia in March.
---
5 Offtake is the easier half.
6 Heads of terms cover 5.2mn t/yr of LNG, of which Narmada is to lift 2mn for its Dahej terminal, with Germany's Lüne Energie and an unnamed Chinese buyer taking the rest.
7 Lüne walked away from a rival Tanzanian project last autumn.
E Place|Rovuma|Rovuma
E Firm|Empresa Moçambicana de Gás|Empresa Moçambicana de Gás;EMG
E Place|Namoto block|Namoto block
E Firm|Qaryan Energy Investments|Qaryan Energy Investments
E Place|Oman|Omani
E Firm|Sidra Holding|Sidra Holding;Sidra
E Person|Faisal al-Busafi|Faisal al-Busafi
E Place|Maputo|Maputo
E Place|Italy|Italian
E Firm|Trevisan Idrocarburi|Trevisan Idrocarburi;Trevisan
E Place|India|India
E Firm|Narmada Gas Corp|Narmada Gas Corp;Narmada
E Place|Thailand|Thai
E Firm|Siam Khao Yai Power|Siam Khao Yai Power
E Place|Mocímboa da Praia|Mocímboa da Praia
E Commodity|LNG|LNG
E Place|Dahej|Dahej
E Place|Germany|Germany
E Firm|Lüne Energie|Lüne Energie;Lüne
E Place|China|Chinese
E Place|Tanzania|Tanzanian
C Empresa Moçambicana de Gás|its@1
C Narmada Gas Corp|its@6
R Empresa Moçambicana de Gás|AGREED_WITH|Qaryan Energy Investments|1|alleged|-
R Empresa Moçambicana de Gás|INVESTED_IN|Namoto block|1|asserted|-
R Qaryan Energy Investments|INVESTED_IN|Namoto block|1|expected|-
R Qaryan Energy Investments|SUBSIDIARY_OF|Sidra Holding|1|asserted|-
R Oman|OWNS|Sidra Holding|1|asserted|-
R Sidra Holding|LOCATED_IN|Oman|1|asserted|-
R Faisal al-Busafi|EMPLOYED_BY|Sidra Holding|2|asserted|-
R Faisal al-Busafi|VISITED|Maputo|2|asserted|last week
R Trevisan Idrocarburi|LOCATED_IN|Italy|3|asserted|-
R Trevisan Idrocarburi|INVESTED_IN|Namoto block|1-3|asserted|-
R Narmada Gas Corp|LOCATED_IN|India|3|asserted|-
R Narmada Gas Corp|INVESTED_IN|Namoto block|1-3|asserted|-
R Siam Khao Yai Power|LOCATED_IN|Thailand|3|asserted|-
R Siam Khao Yai Power|INVESTED_IN|Namoto block|1-3|asserted|-
R Narmada Gas Corp|IMPORTS|LNG|6|expected|-
R Lüne Energie|LOCATED_IN|Germany|6|asserted|-
R Lüne Energie|IMPORTS|LNG|6|expected|-

@g-009|think-tank note|2025-01-30|Policy Note 3/2025: Where the engines come from
1 Wreckage tells stories, and the 47 loitering munitions examined for this note by Ilze Strautmane and Dr. Okoro Nnamdi of the Baltic Institute for Arms Transparency (BIAT) tell rather a repetitive one.
---
2 Forty-one carried a two-stroke engine whose casting marks match those of the Limburg-based mower specialist KHM Kleinmotoren GmbH.
3 KHM states that it exported no engines to Iran after 2018 and has never dealt with Russia; trade data, on the other hand, show 2,300 units leaving the German plant for a Hong Kong consignee, Evershine Lotus Trading, which in turn, according to Ukrainian intelligence, forwarded most of them to the Yelabuga works in Tatarstan.
4 We found no evidence that KHM knew.
---
5 What follows?
6 The European Union listed Evershine Lotus in its fifteenth package.
7 It might now consider end-use guarantees for piston engines under 60 kW; it might, equally, do nothing, as with the spark plugs.
8 Our recommendation, for which neither author's funder (the Latvian Ministry of Defence) bears responsibility, is to do something.
---
9 A word on access.
10 The wreckage was shown to us by Ukraine's Centre for Captured Materiel in Kyiv, which both authors visited in August and again in November; Strautmane, alone, also met KHM's managing director, Jochen Pfafferott, in the office of his solicitor, an encounter at which nothing was said that can be printed.
11 Since our first draft went round, the Hessian customs have searched the plant and taken a despatch clerk, Detlef Wambold, into custody.
12 He is, his family say, the sort of man who rinses yoghurt pots.
E Person|Ilze Strautmane|Ilze Strautmane
E Person|Okoro Nnamdi|Okoro Nnamdi
E Organization|Baltic Institute for Arms Transparency|Baltic Institute for Arms Transparency;BIAT
E Commodity|loitering munitions|loitering munitions
E Commodity|engines|engines;two-stroke engine;piston engines
E Place|Limburg|Limburg
E Firm|KHM Kleinmotoren GmbH|KHM Kleinmotoren GmbH;KHM
E Place|Iran|Iran
E Place|Russia|Russia
E Place|Germany|German
E Place|Hong Kong|Hong Kong
E Firm|Evershine Lotus Trading|Evershine Lotus Trading;Evershine Lotus
E Place|Ukraine|Ukrainian
E Place|Yelabuga works|Yelabuga works
E Place|Tatarstan|Tatarstan
E Organization|European Union|European Union
E Commodity|spark plugs|spark plugs
E Place|Latvia|Latvian
E Organization|Ministry of Defence|Ministry of Defence
C KHM Kleinmotoren GmbH|it@3
C Evershine Lotus Trading|which@3
C engines|units@3;them@3
C European Union|its@6;It@7;it@7
R Ilze Strautmane|EMPLOYED_BY|Baltic Institute for Arms Transparency|1|asserted|-
R Okoro Nnamdi|EMPLOYED_BY|Baltic Institute for Arms Transparency|1|asserted|-
R KHM Kleinmotoren GmbH|LOCATED_IN|Limburg|2|asserted|-
R KHM Kleinmotoren GmbH|SUPPLIES|Iran|3|denied|after 2018
R KHM Kleinmotoren GmbH|TRADES_WITH|Russia|3|denied|-
R KHM Kleinmotoren GmbH|LOCATED_IN|Germany|3|asserted|-
R KHM Kleinmotoren GmbH|EXPORTS|engines|3|asserted|-
R KHM Kleinmotoren GmbH|SUPPLIES|Evershine Lotus Trading|3|asserted|-
R Evershine Lotus Trading|IMPORTS|engines|3|asserted|-
R Evershine Lotus Trading|LOCATED_IN|Hong Kong|3|asserted|-
R Evershine Lotus Trading|SUPPLIES|Yelabuga works|3|alleged|-
R Evershine Lotus Trading|EXPORTS|engines|3|alleged|-
R Evershine Lotus Trading|ACCUSED_BY|Ukraine|3|asserted|-
R Yelabuga works|LOCATED_IN|Tatarstan|3|asserted|-
R Yelabuga works|IMPORTS|engines|3|alleged|-
R Evershine Lotus Trading|SANCTIONED_BY|European Union|6|asserted|-
R Ministry of Defence|LOCATED_IN|Latvia|8|asserted|-
E Organization|Centre for Captured Materiel|Centre for Captured Materiel
E Place|Kyiv|Kyiv
E Person|Jochen Pfafferott|Jochen Pfafferott
E Place|Hesse|Hessian
E Organization|customs|customs
E Person|Detlef Wambold|Detlef Wambold
C Jochen Pfafferott|his@10
C KHM Kleinmotoren GmbH|the plant@11
C Detlef Wambold|a despatch clerk@11;He@12;his@12
R Centre for Captured Materiel|LOCATED_IN|Ukraine|10|asserted|-
R Centre for Captured Materiel|LOCATED_IN|Kyiv|10|asserted|-
R Ilze Strautmane|VISITED|Kyiv|8-10|asserted|in August
R Okoro Nnamdi|VISITED|Kyiv|8-10|asserted|in August
R Jochen Pfafferott|LEADS|KHM Kleinmotoren GmbH|10|asserted|-
R Ilze Strautmane|MET_WITH|Jochen Pfafferott|10|asserted|-
R customs|LOCATED_IN|Hesse|11|asserted|-
R Detlef Wambold|ARRESTED_BY|customs|11|asserted|-
R Detlef Wambold|EMPLOYED_BY|KHM Kleinmotoren GmbH|11|asserted|-

@g-010|press release|2023-12-05|Suomen Polttoaine Oy and QazAtomTrade conclude long-term uranium agreement
1 ALMATY/HELSINKI - Suomen Polttoaine Oy (SPO), fuel purchaser for two reactors on Finland's Bothnian coast, today announced an agreement under which JSC QazAtomTrade will deliver 1,850 tonnes of natural uranium concentrate between 2026 and 2033.
---
2 "Until last winter our pellets came from Russia, and they were good pellets," said Marjatta Koskivaara, President and CEO of SPO.
3 "But good is not the same as welcome."
4 Conversion will be done in France and enrichment in the Netherlands; no material will transit Russian ports, the concentrate going instead by the Trans-Caspian route through Baku and Poti.
---
5 QazAtomTrade is wholly owned by the Republic of Kazakhstan's National Atomic Fund.
6 Its chairman, Yerzhan Dosmukhamedov, thanked the Finnish Embassy in Astana "for its patience with our lawyers".
---
* 7 Media contact: press@spo.example
* 8 About SPO: founded 1977, 62 employees, owned in equal shares by Pohjanvoima Oyj and the City of Oulu.
B 7
E Place|Almaty|ALMATY
E Place|Helsinki|HELSINKI
E Firm|Suomen Polttoaine Oy|Suomen Polttoaine Oy;SPO
E Place|Finland|Finland
E Firm|QazAtomTrade|JSC QazAtomTrade;QazAtomTrade
E Commodity|natural uranium concentrate|natural uranium concentrate;uranium;concentrate
E Place|Russia|Russia;Russian
E Commodity|pellets|pellets
E Person|Marjatta Koskivaara|Marjatta Koskivaara
E Place|France|France
E Place|Netherlands|Netherlands
E Place|Baku|Baku
E Place|Poti|Poti
E Place|Kazakhstan|Republic of Kazakhstan
E Organization|National Atomic Fund|National Atomic Fund
E Person|Yerzhan Dosmukhamedov|Yerzhan Dosmukhamedov
E Organization|Finnish Embassy|Finnish Embassy
E Place|Astana|Astana
E Firm|Pohjanvoima Oyj|Pohjanvoima Oyj
E Place|Oulu|City of Oulu
C Suomen Polttoaine Oy|fuel purchaser@1;our@2
C QazAtomTrade|Its@6
R Suomen Polttoaine Oy|AGREED_WITH|QazAtomTrade|1|asserted|today
R QazAtomTrade|SUPPLIES|Suomen Polttoaine Oy|1|expected|between 2026 and 2033
R QazAtomTrade|EXPORTS|natural uranium concentrate|1|expected|between 2026 and 2033
R Suomen Polttoaine Oy|IMPORTS|natural uranium concentrate|1|expected|between 2026 and 2033
R Suomen Polttoaine Oy|IMPORTS|pellets|2|asserted|Until last winter
R Russia|EXPORTS|pellets|2|asserted|Until last winter
R Russia|SUPPLIES|Suomen Polttoaine Oy|2|asserted|Until last winter
R Marjatta Koskivaara|LEADS|Suomen Polttoaine Oy|2|asserted|-
R National Atomic Fund|OWNS|QazAtomTrade|5|asserted|-
R Kazakhstan|OWNS|National Atomic Fund|5|asserted|-
R Yerzhan Dosmukhamedov|LEADS|QazAtomTrade|6|asserted|-
R Finnish Embassy|LOCATED_IN|Astana|6|asserted|-
R Pohjanvoima Oyj|INVESTED_IN|Suomen Polttoaine Oy|8|asserted|-
R Oulu|INVESTED_IN|Suomen Polttoaine Oy|8|asserted|-
