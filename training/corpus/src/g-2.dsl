@g-011|agency wire|2025-09-02|UPDATE 2-Chile's Cobreandes halts smelter, declares force majeure to two Asian buyers
1 SANTIAGO, Sept 2 - Chilean state miner Cobreandes declared force majeure on Tuesday on concentrate shipments to South Korea's Daeyang Smelting and to Nishiwaki Metals of Japan after a fire at its Ventanal smelter, chief executive Paulina Errázuriz Goñi told a radio station.
2 Nishiwaki, which under annual contracts takes about a fifth of the concentrate, confirmed it had received the notice; Daeyang declined to comment.
---
3 Benchmark copper on the London exchange rose 1.3%.
4 "Nobody's hurt, nobody's in jail, and nobody's going to be fired this week," Errázuriz said.
5 The miners' union, FETRAMIN, whose president Wladimir Oyarzún had warned of cracked flues as early as May, accused the management of having ignored him.
---
6 Mining Minister Ignacio Santelices will travel to Ventanal on Wednesday.
7 Cobreandes sold 61,000 tonnes of refined copper to China in July, 8% fewer than a year before.
8 (Reporting by Teodora Lagos; editing by M. Whitcombe)
E Place|Santiago|SANTIAGO
E Place|Chile|Chile;Chilean
E Firm|Cobreandes|Cobreandes
E Commodity|concentrate|concentrate
E Place|South Korea|South Korea
E Firm|Daeyang Smelting|Daeyang Smelting;Daeyang
E Firm|Nishiwaki Metals|Nishiwaki Metals;Nishiwaki
E Place|Japan|Japan
E Place|Ventanal|Ventanal
E Person|Paulina Errázuriz Goñi|Paulina Errázuriz Goñi;Errázuriz
E Commodity|refined copper|refined copper
E Commodity|copper|copper
E Place|London|London
E Organization|FETRAMIN|FETRAMIN
E Person|Wladimir Oyarzún|Wladimir Oyarzún
E Person|Ignacio Santelices|Ignacio Santelices
E Place|China|China
E Person|Teodora Lagos|Teodora Lagos
E Person|M. Whitcombe|M. Whitcombe
C Cobreandes|its@1;the management@5
C Nishiwaki Metals|which@2;it@2
C FETRAMIN|The miners' union@5;whose@5
C Wladimir Oyarzún|him@5
R Cobreandes|LOCATED_IN|Chile|1|asserted|-
R Chile|OWNS|Cobreandes|1|asserted|-
R Cobreandes|EXPORTS|concentrate|1|asserted|-
R Cobreandes|SUPPLIES|Daeyang Smelting|1|asserted|-
R Cobreandes|SUPPLIES|Nishiwaki Metals|1-2|asserted|-
R Daeyang Smelting|LOCATED_IN|South Korea|1|asserted|-
R Nishiwaki Metals|LOCATED_IN|Japan|1|asserted|-
R Nishiwaki Metals|IMPORTS|concentrate|2|asserted|-
R Daeyang Smelting|IMPORTS|concentrate|1|asserted|-
R Paulina Errázuriz Goñi|LEADS|Cobreandes|1|asserted|-
R Wladimir Oyarzún|LEADS|FETRAMIN|5|asserted|-
R Cobreandes|ACCUSED_BY|FETRAMIN|5|asserted|-
R Ignacio Santelices|EMPLOYED_BY|Chile|1-6|asserted|-
R Ignacio Santelices|VISITED|Ventanal|6|expected|on Wednesday
R Cobreandes|EXPORTS|refined copper|7|asserted|in July
R Cobreandes|SUPPLIES|China|7|asserted|in July
R China|IMPORTS|refined copper|7|asserted|in July
B 8

@g-012|defence magazine|2024-05-28|Who pays for the second squadron? Notes from the Morava air show
1 Slovakia wants them, Serbia wants cheaper ones, and Czechia, which builds them, wants somebody to sign.
2 That, in a line, is the story of the L-77 Jestřáb, the light combat jet that Aero Otrokovice a.s. has so far flogged to exactly two air arms: Ghana's, which received four last year, and that of Honduras, whose six left by sea on 9 May.
---
3 Bratislava has been "in talks" since the spring of 2022.
4 Belgrade's interest cooled once the Czechs insisted on pre-payment.
5 Over sausages I put it to Radovan Hynek Šváb, sales director of Otrokovice since the departure of Libor Mach, that a fighter without a launch operator at home is a hard sell; he pointed at the sky, where a Jestřáb was looping, and said, "Does that look hard to you?"
---
6 Mach, formerly of the Czech army's general staff, now advises Otrokovice's Turkish competitor TSK Havacılık in Eskişehir.
7 He was at the show too, in a very large hat, and no, the pair didn't speak.
E Place|Morava|Morava
E Place|Slovakia|Slovakia;Bratislava
E Place|Serbia|Serbia;Belgrade
E Place|Czechia|Czechia;Czechs;Czech
E Commodity|L-77 Jestřáb|L-77 Jestřáb;Jestřáb
E Firm|Aero Otrokovice a.s.|Aero Otrokovice a.s.;Otrokovice
E Place|Ghana|Ghana
E Place|Honduras|Honduras
E Person|Radovan Hynek Šváb|Radovan Hynek Šváb
E Person|Libor Mach|Libor Mach;Mach
E Place|Turkey|Turkish
E Firm|TSK Havacılık|TSK Havacılık
E Place|Eskişehir|Eskişehir
C L-77 Jestřáb|the light combat jet@2;four@2;six@2;them@1
C Radovan Hynek Šváb|he@5
C Libor Mach|He@7
R Slovakia|IMPORTS|L-77 Jestřáb|1-3|expected|-
R Aero Otrokovice a.s.|SUPPLIES|Ghana|2|asserted|last year
R Ghana|IMPORTS|L-77 Jestřáb|2|asserted|last year
R Aero Otrokovice a.s.|EXPORTS|L-77 Jestřáb|2|asserted|-
R Aero Otrokovice a.s.|SUPPLIES|Honduras|2|asserted|on 9 May
R Honduras|IMPORTS|L-77 Jestřáb|2|asserted|on 9 May
R Aero Otrokovice a.s.|LOCATED_IN|Czechia|1-2|asserted|-
R Radovan Hynek Šváb|EMPLOYED_BY|Aero Otrokovice a.s.|5|asserted|-
R Libor Mach|EMPLOYED_BY|TSK Havacılık|6|asserted|-
R TSK Havacılık|LOCATED_IN|Turkey|6|asserted|-
R TSK Havacılık|LOCATED_IN|Eskişehir|6|asserted|-
R Radovan Hynek Šváb|MET_WITH|Libor Mach|7|denied|-

@g-013|designation notice|2025-04-10|Notice of Additions to the Defence Trade Restrictions Schedule (Canada)
1 The Governor in Council, on the recommendation of the Minister of Foreign Affairs, amends Schedule 4 as follows, effective 10 April 2025.
---
2 PART 1, ENTITIES (Myanmar). Canada has added:
* 3 (a) Shwe Pyi Thar Precision Co., Ltd., Yangon, maker of 120 mm mortar bombs;
* 4 (b) Royal Zawgyi Aviation Services (a.k.a. RZAS; formerly Golden Dome Charter), for the import of Jet A-1 on behalf of the Myanmar Air Force;
* 5 (c) Selatan Straits Bunkering Pte. Ltd., Singapore, said to have furnished RZAS with that fuel between June 2023 and August 2024.
---
6 PART 2, INDIVIDUALS.
* 7 (a) Kyaw Zin HTUT, b. 1971, director of Shwe Pyi Thar Precision;
* 8 (b) Aung Lwin Maung, arms broker, whose firm, Thiri Lotus, is already listed.
---
9 PART 3, REMOVED. The vessel Andaman Heron (IMO 9144370) is deleted at the request of her present owner, Gulf Lantern Shipping of Chattogram, which bought her at a court auction.
10 Nothing in this notice prevents the delivery of medicine.
E Place|Canada|Canada
E Organization|Governor in Council|Governor in Council
E Place|Myanmar|Myanmar
E Firm|Shwe Pyi Thar Precision Co., Ltd.|Shwe Pyi Thar Precision Co., Ltd.;Shwe Pyi Thar Precision
E Place|Yangon|Yangon
E Commodity|120 mm mortar bombs|120 mm mortar bombs
E Firm|Royal Zawgyi Aviation Services|Royal Zawgyi Aviation Services;RZAS;Golden Dome Charter
E Commodity|Jet A-1|Jet A-1
E Organization|Myanmar Air Force|Myanmar Air Force
E Firm|Selatan Straits Bunkering Pte. Ltd.|Selatan Straits Bunkering Pte. Ltd.
E Place|Singapore|Singapore
E Person|Kyaw Zin HTUT|Kyaw Zin HTUT
E Person|Aung Lwin Maung|Aung Lwin Maung
E Firm|Thiri Lotus|Thiri Lotus
E Vessel|Andaman Heron|Andaman Heron
E Firm|Gulf Lantern Shipping|Gulf Lantern Shipping
E Place|Chattogram|Chattogram
E Commodity|medicine|medicine
C Jet A-1|that fuel@5
C Aung Lwin Maung|whose@8
C Gulf Lantern Shipping|which@9
C Andaman Heron|her@9;her#2@9
R Shwe Pyi Thar Precision Co., Ltd.|SANCTIONED_BY|Canada|2-3|asserted|10 April 2025
R Shwe Pyi Thar Precision Co., Ltd.|LOCATED_IN|Yangon|3|asserted|-
R Royal Zawgyi Aviation Services|SANCTIONED_BY|Canada|2-4|asserted|10 April 2025
R Royal Zawgyi Aviation Services|IMPORTS|Jet A-1|4|asserted|-
R Royal Zawgyi Aviation Services|SUPPLIES|Myanmar Air Force|4|asserted|-
R Selatan Straits Bunkering Pte. Ltd.|SANCTIONED_BY|Canada|2-5|asserted|10 April 2025
R Selatan Straits Bunkering Pte. Ltd.|LOCATED_IN|Singapore|5|asserted|-
R Selatan Straits Bunkering Pte. Ltd.|SUPPLIES|Royal Zawgyi Aviation Services|5|alleged|between June 2023 and August 2024
R Selatan Straits Bunkering Pte. Ltd.|EXPORTS|Jet A-1|5|alleged|between June 2023 and August 2024
R Kyaw Zin HTUT|SANCTIONED_BY|Canada|2-7|asserted|10 April 2025
R Kyaw Zin HTUT|LEADS|Shwe Pyi Thar Precision Co., Ltd.|7|asserted|-
R Aung Lwin Maung|SANCTIONED_BY|Canada|2-8|asserted|10 April 2025
R Aung Lwin Maung|OWNS|Thiri Lotus|8|asserted|-
R Thiri Lotus|SANCTIONED_BY|Canada|8|asserted|-
R Gulf Lantern Shipping|OWNS|Andaman Heron|9|asserted|-
R Gulf Lantern Shipping|LOCATED_IN|Chattogram|9|asserted|-

@g-014|technology site|2024-10-03|Scraped: ChipWatch Daily
* 1 Home | Fabs | Memory | Policy | Jobs | Log in
2 SEOUL'S HBM HEADACHE: Samjin Semicon stops taking orders from Chengdu
---
3 South Korea's second-largest memory maker, Samjin Semicon, will not accept new orders for HBM chips from Tianfu Compute, an AI-server assembler headquartered in Chengdu, a spokeswoman for the Icheon company, Bae Ha-neul, confirmed to ChipWatch.
4 The halt anticipates a US rule, expected before the November vote, that would bring stacked memory under licence even when it was made abroad.
5 Tianfu bought nearly $700m of the stuff from Samjin in the first half, people who have seen the invoices say.
---
6 US Commerce Undersecretary Leland Fairbrother flew into Seoul on Monday for what one aide called "a listening session".
7 He met Samjin's chairman, Ok Jung-sik, for ninety minutes, and the trade ministry, for twenty.
* 8 RELATED: Malaysia lures packaging plant with 10-year tax holiday
* 9 RELATED: "We sold the fab to pay the divorce": a founder's tale
* 10 Cookie settings
E Organization|ChipWatch Daily|ChipWatch Daily;ChipWatch
E Place|South Korea|SEOUL;South Korea
E Place|Seoul|Seoul
E Firm|Samjin Semicon|Samjin Semicon;Samjin
E Place|Chengdu|Chengdu
E Commodity|HBM chips|HBM chips;HBM
E Firm|Tianfu Compute|Tianfu Compute;Tianfu
E Place|Icheon|Icheon
E Person|Bae Ha-neul|Bae Ha-neul
E Place|United States|US
E Person|Leland Fairbrother|Leland Fairbrother
E Person|Ok Jung-sik|Ok Jung-sik
E Place|Malaysia|Malaysia
E Organization|trade ministry|trade ministry
C Samjin Semicon|South Korea's second-largest memory maker@3;the Icheon company@3
C HBM chips|stacked memory@4;the stuff@5
C Leland Fairbrother|He@7
R Samjin Semicon|LOCATED_IN|South Korea|3|asserted|-
R Samjin Semicon|SUPPLIES|Tianfu Compute|3|denied|-
R Tianfu Compute|LOCATED_IN|Chengdu|3|asserted|-
R Samjin Semicon|LOCATED_IN|Icheon|3|asserted|-
R Bae Ha-neul|EMPLOYED_BY|Samjin Semicon|3|asserted|-
R HBM chips|SANCTIONED_BY|United States|4|expected|before the November vote
R Tianfu Compute|IMPORTS|HBM chips|5|alleged|in the first half
R Samjin Semicon|SUPPLIES|Tianfu Compute|5|alleged|in the first half
R Samjin Semicon|EXPORTS|HBM chips|5|alleged|in the first half
R Leland Fairbrother|EMPLOYED_BY|United States|6|asserted|-
R Leland Fairbrother|MET_WITH|trade ministry|7|asserted|-
R Leland Fairbrother|VISITED|Seoul|6|asserted|on Monday
R Leland Fairbrother|MET_WITH|Ok Jung-sik|7|asserted|-
R Ok Jung-sik|LEADS|Samjin Semicon|7|asserted|-
B 1,8,9,10

@g-015|local paper|2024-03-21|Wind farm money lands in Esbjerg, and so does a row
1 The Danish pension fund Håndværkernes Pension has bought a 25 per cent slice of the Thor Banke offshore wind farm from Nordvind Havenergi A/S for 2.1 billion kroner, according to Nordvind, which is keeping the other three quarters.
2 The turbines will come from Chinese manufacturer Longyuan Haifeng.
---
3 It is this last sentence, tucked away on page 14 of the announcement, that has got people talking on the quay.
4 "I've nothing against the Chinese, I've just got something against unemployment," says Bent Krogsgaard, shop steward with the metal workers' union, as he waits for the 42 bus.
5 The mayor, Lone Dahlerup Friis, has asked for a meeting with Nordvind's management, who say their diaries are full until after Easter.
---
6 Climate minister Asger Thyholm told Vestkystposten he would not interfere: "The state neither owns the park nor chooses the screws."
7 A German bid, from Kielwerft Turbinen, had been 11 per cent dearer.
E Place|Esbjerg|Esbjerg
E Place|Denmark|Danish
E Organization|Håndværkernes Pension|Håndværkernes Pension
E Place|Thor Banke|Thor Banke
E Firm|Nordvind Havenergi A/S|Nordvind Havenergi A/S;Nordvind
E Commodity|turbines|turbines
E Place|China|Chinese
E Firm|Longyuan Haifeng|Longyuan Haifeng
E Person|Bent Krogsgaard|Bent Krogsgaard
E Organization|metal workers' union|metal workers' union
E Person|Lone Dahlerup Friis|Lone Dahlerup Friis
E Person|Asger Thyholm|Asger Thyholm
E Organization|Vestkystposten|Vestkystposten
E Place|Germany|German
E Firm|Kielwerft Turbinen|Kielwerft Turbinen
C Nordvind Havenergi A/S|which@1
C Bent Krogsgaard|he@4
C Asger Thyholm|he@6
R Håndværkernes Pension|INVESTED_IN|Thor Banke|1|asserted|-
R Håndværkernes Pension|LOCATED_IN|Denmark|1|asserted|-
R Håndværkernes Pension|AGREED_WITH|Nordvind Havenergi A/S|1|asserted|-
R Nordvind Havenergi A/S|INVESTED_IN|Thor Banke|1|asserted|-
R Longyuan Haifeng|EXPORTS|turbines|2|expected|-
R Longyuan Haifeng|LOCATED_IN|China|2|asserted|-
R Longyuan Haifeng|SUPPLIES|Thor Banke|1-2|expected|-
R Bent Krogsgaard|EMPLOYED_BY|metal workers' union|4|asserted|-
R Lone Dahlerup Friis|LEADS|Esbjerg|0-5|asserted|-
R Lone Dahlerup Friis|MET_WITH|Nordvind Havenergi A/S|5|expected|-
R Asger Thyholm|EMPLOYED_BY|Denmark|1-6|asserted|-
R Kielwerft Turbinen|LOCATED_IN|Germany|7|asserted|-

@g-016|agency wire, translated|2023-08-01|The military council of Gabon dismisses head of oil company
1 Libreville, 1 August. By decree read out on the national television in the evening of Monday, the Committee for the Restoration (CR), in power since the coup of last week, has put an end to the functions of Mr. Aristide Mbadinga Ndong at the head of the Société Gabonaise des Hydrocarbures (SGH).
2 He is replaced by the Colonel Ghislain Moussavou, 44 years, hitherto in charge of the military hospital.
---
3 Mr. Mbadinga, who was intercepted by the gendarmerie at the airport with, according to the same source, "three suitcases", finds himself since Sunday in its hands.
4 The Committee reproaches him with having ceded to the trader Petromarly SA, of Geneva, cargoes of Rabi Light under the price of the market.
5 Contacted, Petromarly affirms that all liftings were paid at the official formula.
---
6 In Paris, the Ministry for Europe and Foreign Affairs "condemns the coup and takes note of the calm".
7 The exports of manganese are not interrupted, indicates the port of Owendo.
E Place|Gabon|Gabon
E Place|Libreville|Libreville
E Organization|Committee for the Restoration|Committee for the Restoration;Committee;CR
E Person|Aristide Mbadinga Ndong|Aristide Mbadinga Ndong;Mbadinga
E Firm|Société Gabonaise des Hydrocarbures|Société Gabonaise des Hydrocarbures;SGH
E Person|Ghislain Moussavou|Ghislain Moussavou
E Organization|gendarmerie|gendarmerie
E Firm|Petromarly SA|Petromarly SA;Petromarly
E Place|Geneva|Geneva
E Commodity|Rabi Light|Rabi Light
E Place|Paris|Paris
E Organization|Ministry for Europe and Foreign Affairs|Ministry for Europe and Foreign Affairs
E Commodity|manganese|manganese
E Place|Owendo|Owendo
C Aristide Mbadinga Ndong|He@2;who@3;him@4
C Committee for the Restoration|The military council of Gabon@0
C gendarmerie|its@3
C Société Gabonaise des Hydrocarbures|oil company@0
R Ghislain Moussavou|LEADS|Société Gabonaise des Hydrocarbures|1-2|asserted|-
R Aristide Mbadinga Ndong|ARRESTED_BY|gendarmerie|3|asserted|since Sunday
R Aristide Mbadinga Ndong|ACCUSED_BY|Committee for the Restoration|4|asserted|-
R Société Gabonaise des Hydrocarbures|SUPPLIES|Petromarly SA|4-5|asserted|-
R Société Gabonaise des Hydrocarbures|EXPORTS|Rabi Light|4|asserted|-
R Petromarly SA|IMPORTS|Rabi Light|4-5|asserted|-
R Petromarly SA|LOCATED_IN|Geneva|4|asserted|-
R Ministry for Europe and Foreign Affairs|LOCATED_IN|Paris|6|asserted|-
R Committee for the Restoration|LOCATED_IN|Gabon|0-1|asserted|-

@g-017|company blog|2025-02-27|Six things we learned launching a satellite nobody wanted
1 Hi, I'm Priyanka, and I run mission design at Tarang Space in Bengaluru.
2 People ask whether we sell data to armies.
3 Short answer: we'd sell to anybody on a lawful list, but no army has bought a pixel from us so far, and our first paying client is the Kenya Forest Service.
---
4 Lesson one: supply chains bite.
5 The star tracker on Tarang-2 was built by Sternblick Optik in Jena; when Germany held up its licence for seven months we nearly missed the launch slot.
6 Lesson two: radios are cheap until they're not.
7 Lesson three, meet your regulator before you need her.
8 Our founder, Venkatesh Iyer-Menon, drove to Ahmedabad and sat outside an office with a tiffin box until IN-SPACe's deputy director (hello, Dr. Kulkarni!) let him in.
---
9 Lessons four to six are in the talk, which I'll give in Toulouse in June.
10 We're hiring!
E Person|Priyanka|Priyanka
E Firm|Tarang Space|Tarang Space
E Place|Bengaluru|Bengaluru
E Organization|Kenya Forest Service|Kenya Forest Service
E Commodity|star tracker|star tracker
E Firm|Sternblick Optik|Sternblick Optik
E Place|Jena|Jena
E Place|Germany|Germany
E Person|Venkatesh Iyer-Menon|Venkatesh Iyer-Menon
E Place|Ahmedabad|Ahmedabad
E Organization|IN-SPACe|IN-SPACe
E Person|Kulkarni|Kulkarni
E Place|Toulouse|Toulouse
C Priyanka|I@1
C Tarang Space|we@2;us@3;our@3;Our@8
C Venkatesh Iyer-Menon|him@8
C Sternblick Optik|its@5
R Priyanka|EMPLOYED_BY|Tarang Space|1|asserted|-
R Tarang Space|LOCATED_IN|Bengaluru|1|asserted|-
R Tarang Space|SUPPLIES|Kenya Forest Service|3|asserted|-
R Sternblick Optik|SUPPLIES|Tarang Space|5|asserted|-
R Sternblick Optik|EXPORTS|star tracker|5|asserted|-
R Tarang Space|IMPORTS|star tracker|5|asserted|-
R Sternblick Optik|LOCATED_IN|Jena|5|asserted|-
R Venkatesh Iyer-Menon|LEADS|Tarang Space|8|asserted|-
R Venkatesh Iyer-Menon|VISITED|Ahmedabad|8|asserted|-
R Venkatesh Iyer-Menon|MET_WITH|Kulkarni|8|asserted|-
R Kulkarni|EMPLOYED_BY|IN-SPACe|8|asserted|-
R Priyanka|VISITED|Toulouse|9|expected|in June

@g-018|quiz column|2024-12-14|Saturday quiz: oil, arms and other small talk
1 Sharpen your pencils; no peeking, no phones, no ministers.
---
* 2 1. Which metal, mined mostly in Congo, gives batteries their backbone and headline writers their puns?
* 3 2. If a frigate costs $900 million and a navy orders three, how many will it get? (Trick question. Ask any admiral.)
* 4 3. True or false: a country under an arms embargo may still buy helmets.
* 5 4. What do a Brent contract, a badger and a Baghdad taxi have in common?
* 6 5. Name two ways of exporting gas without a pipeline.
* 7 6. A general seizes power on a Tuesday. By which day, on average, will he have promised elections?
* 8 7. "Uranium" is named after which planet, and why did the chemist who named it not visit there?
* 9 8. Who would win in a fight between a tariff and a blockade?
---
10 Answers to last week's quiz: Rotterdam; a heron; palladium, from Norilsk; the Suez Canal; and no, Norway never sanctioned the herring.
11 Send complaints to the editor, who leads a sheltered life.
E Commodity|arms|arms
E Place|Congo|Congo
E Commodity|batteries|batteries
E Commodity|frigate|frigate
E Commodity|helmets|helmets
E Commodity|Brent|Brent
E Place|Baghdad|Baghdad
E Commodity|gas|gas
E Commodity|Uranium|Uranium
E Place|Rotterdam|Rotterdam
E Commodity|palladium|palladium
E Place|Norilsk|Norilsk
E Place|Suez Canal|Suez Canal
E Place|Norway|Norway
E Commodity|herring|herring
E Commodity|oil|oil

@g-019|energy newsletter|2025-07-08|Pipeline Pulse: Tashkent says maybe, Kabul says tomorrow
1 Turkmenistan's gas is going to India again, at least in the speeches.
---
2 In Herat on Saturday, Turkmen deputy premier Batyr Annageldiyev and the Taliban's mines minister, Mullah Shamsuddin Dilbar Zai, turned the valve on a nine-kilometre stretch of pipe, the first that the consortium TPCL (chaired, since March, by Annageldiyev himself) has laid on Afghan soil.
3 Pakistan, which signed up for 1.3 bcf a day back in 2013, sent nobody.
4 India sent a telegram.
---
5 Who would lend?
6 The Asian Development Bank suspended its help in 2021, and, says Ayesha Rehmatullah, an energy fellow with the Lahore School of Strategic Economics, "the bank isn't going to sit at a table with Dilbar Zai, who is on the UN list."
7 Meanwhile Uzbekistan's Buxoro Gaz Savdo agreed with TPCL's rival, Mazar Line, to book 400 mcm a year from 2027; that is small beer, but it is beer.
8 We hear the Uzbeks are also talking to Kabul about coal.
9 Coal! In this heat!
E Place|Uzbekistan|Tashkent;Uzbekistan;Uzbeks
E Place|Afghanistan|Kabul;Afghan
E Place|Turkmenistan|Turkmenistan;Turkmen
E Commodity|gas|gas
E Place|India|India
E Place|Herat|Herat
E Person|Batyr Annageldiyev|Batyr Annageldiyev;Annageldiyev
E Organization|Taliban|Taliban
E Person|Shamsuddin Dilbar Zai|Shamsuddin Dilbar Zai;Dilbar Zai
E Firm|TPCL|TPCL
E Place|Pakistan|Pakistan
E Organization|Asian Development Bank|Asian Development Bank
E Person|Ayesha Rehmatullah|Ayesha Rehmatullah
E Organization|Lahore School of Strategic Economics|Lahore School of Strategic Economics
E Organization|United Nations|UN
E Firm|Buxoro Gaz Savdo|Buxoro Gaz Savdo
E Firm|Mazar Line|Mazar Line
E Commodity|coal|coal;Coal
C TPCL|the consortium@2
C Batyr Annageldiyev|himself@2
C Pakistan|which@3
C Asian Development Bank|its@6;the bank@6
C Shamsuddin Dilbar Zai|who@6
R Turkmenistan|EXPORTS|gas|1|expected|-
R Turkmenistan|SUPPLIES|India|1|expected|-
R India|IMPORTS|gas|1|expected|-
R Batyr Annageldiyev|EMPLOYED_BY|Turkmenistan|2|asserted|-
R Shamsuddin Dilbar Zai|EMPLOYED_BY|Taliban|2|asserted|-
R Batyr Annageldiyev|LEADS|TPCL|2|asserted|since March
R Batyr Annageldiyev|VISITED|Herat|2|asserted|on Saturday
R Batyr Annageldiyev|MET_WITH|Shamsuddin Dilbar Zai|2|asserted|on Saturday
R Pakistan|IMPORTS|gas|3|expected|-
R Ayesha Rehmatullah|EMPLOYED_BY|Lahore School of Strategic Economics|6|asserted|-
R Asian Development Bank|MET_WITH|Shamsuddin Dilbar Zai|6|denied|-
R Shamsuddin Dilbar Zai|SANCTIONED_BY|United Nations|6|asserted|-
R Buxoro Gaz Savdo|LOCATED_IN|Uzbekistan|7|asserted|-
R Buxoro Gaz Savdo|AGREED_WITH|Mazar Line|7|asserted|-
R Buxoro Gaz Savdo|IMPORTS|gas|7|expected|from 2027
R Uzbekistan|TRADES_WITH|Afghanistan|8|expected|-

@g-020|agency wire|2024-07-19|Iran-backed group says it hit ship with Israeli links
1 ADEN, July 19 (Gulf of Aden Wire) - The Iran-backed Ansar al-Sahil militia claimed on Friday to have fired two anti-ship missiles at the Liberian-flagged container ship MSV Halcyon Dawn, which it described as belonging to Haifa's Carmel Box Lines; the company said the vessel had been sold to Piraeus-based Aegean Crest Maritime a year ago, and Aegean Crest confirmed that.
---
2 There were no casualties, and the Halcyon Dawn was making for Djibouti under her own power.
3 Abdulhakim al-Qirwani, who has commanded the group's naval wing since 2019 and whom the United States Treasury designated in January, said in a recorded message that a blockade of Eilat would remain "until the last loaf enters Gaza".
---
4 Yemen's internationally recognised government renewed its charge that Tehran ships the missiles, in pieces, aboard dhows.
5 Iran's foreign ministry spokesman Behrouz Taleghani called that "a tired song".
6 Spot freight from Shanghai to Genoa rose a further $310 per box this week.
---
7 Further north the Saudi coastguard, by its own account, detained off Farasan the dhow Al-Rahma 3 and her Pakistani nakhoda, Bashir Ahmed Lashari, with a cargo that it called guidance kits and that he, through an interpreter, called fridges.
E Place|Aden|ADEN
E Organization|Gulf of Aden Wire|Gulf of Aden Wire
E Place|Iran|Iran;Tehran
E Organization|Ansar al-Sahil|Ansar al-Sahil
E Commodity|anti-ship missiles|anti-ship missiles
E Vessel|MSV Halcyon Dawn|MSV Halcyon Dawn;Halcyon Dawn
E Place|Liberia|Liberian
E Place|Haifa|Haifa
E Firm|Carmel Box Lines|Carmel Box Lines
E Place|Israel|Israeli
E Place|Piraeus|Piraeus
E Firm|Aegean Crest Maritime|Aegean Crest Maritime;Aegean Crest
E Place|Djibouti|Djibouti
E Person|Abdulhakim al-Qirwani|Abdulhakim al-Qirwani
E Organization|United States Treasury|United States Treasury
E Place|Eilat|Eilat
E Place|Gaza|Gaza
E Place|Yemen|Yemen
E Organization|foreign ministry|foreign ministry
E Person|Behrouz Taleghani|Behrouz Taleghani
E Place|Shanghai|Shanghai
E Place|Genoa|Genoa
C Ansar al-Sahil|it@1;the group@3
C MSV Halcyon Dawn|which@1;the vessel@1;her@2
C Carmel Box Lines|the company@1
C Abdulhakim al-Qirwani|who@3;whom@3
C anti-ship missiles|the missiles@4
C Yemen|its@4
R Carmel Box Lines|OWNS|MSV Halcyon Dawn|1|alleged|-
R Carmel Box Lines|OWNS|MSV Halcyon Dawn|1|denied|-
R Carmel Box Lines|LOCATED_IN|Haifa|1|asserted|-
R Aegean Crest Maritime|OWNS|MSV Halcyon Dawn|1|asserted|a year ago
R Aegean Crest Maritime|LOCATED_IN|Piraeus|1|asserted|-
R Carmel Box Lines|AGREED_WITH|Aegean Crest Maritime|1|asserted|a year ago
R Abdulhakim al-Qirwani|LEADS|Ansar al-Sahil|3|asserted|since 2019
R Abdulhakim al-Qirwani|SANCTIONED_BY|United States Treasury|3|asserted|in January
R Iran|ACCUSED_BY|Yemen|4|asserted|-
R Iran|EXPORTS|anti-ship missiles|4|alleged|-
R Iran|SUPPLIES|Ansar al-Sahil|1-4|alleged|-
R Ansar al-Sahil|IMPORTS|anti-ship missiles|1-4|alleged|-
R foreign ministry|LOCATED_IN|Iran|5|asserted|-
R Behrouz Taleghani|EMPLOYED_BY|foreign ministry|5|asserted|-
E Organization|Saudi coastguard|Saudi coastguard
E Place|Farasan|Farasan
E Vessel|Al-Rahma 3|Al-Rahma 3
E Place|Pakistan|Pakistani
E Person|Bashir Ahmed Lashari|Bashir Ahmed Lashari
E Commodity|guidance kits|guidance kits
E Commodity|fridges|fridges
C Saudi coastguard|its@7;it@7
C Al-Rahma 3|her@7
C Bashir Ahmed Lashari|he@7
R Al-Rahma 3|ARRESTED_BY|Saudi coastguard|7|asserted|-
R Bashir Ahmed Lashari|ARRESTED_BY|Saudi coastguard|7|asserted|-

