# state agencies, bulletins, trade press, releases: world density (zc, part 3)
@zc-041|state agency, China, economic desk|2025-03-19|China Focus: Ginger growers in Shandong look beyond the sea
1 JINAN, March 19 (Hua Feng) -- In the cellars of Anqiu, a county-level city in east China's Shandong Province, ginger sleeps at 13 degrees Celsius until an order comes.
2 “My father sold it by the basket, I sell it by the container,” said Liu Xuewen, 47, general manager of Weifang Jinjiang Foodstuff Co., Ltd., as he inspected a batch bound for Rotterdam.
---
3 Anqiu has some 200,000 mu under ginger and scallion, and its agricultural products go to more than 50 countries and regions.
4 Behind the figures lie years of hard work on standards.
5 Local authorities have set up 11 testing stations, and a text message tells farmers when a pesticide must not be used.
6 The China Inspection and Quarantine Association has listed the city among its models.
---
7 Weifang Jinjiang sent abroad 31,000 tonnes last year, of which the Netherlands took roughly a third and Bangladesh a fifth.
8 A shipment to the United States, once a major client, was put off in February, and Liu is in no hurry. “Tariffs go up, tariffs go down. Ginger is patient,” he said.
---
9 According to Zhao Lianying, an associate professor with Shandong Agricultural University, the next step is deep processing.
10 Ginger tea, candies and foot baths are being developed.
11 Young people have begun to return; one of them, a former programmer, livestreams from the cellar every evening, wearing a padded coat, and has 400,000 followers, most of whom, he suspects, watch in order to fall asleep. Enditem
E Organization|Hua Feng|Hua Feng
E Organization|China Inspection and Quarantine Association|China Inspection and Quarantine Association
E Organization|Shandong Agricultural University|Shandong Agricultural University
E Firm|Weifang Jinjiang Foodstuff Co., Ltd.|Weifang Jinjiang Foodstuff Co., Ltd.;Weifang Jinjiang
E Person|Liu Xuewen|Liu Xuewen;Liu
E Person|Zhao Lianying|Zhao Lianying
E Place|Jinan|JINAN
E Place|Anqiu|Anqiu
E Place|China|China
E Place|Shandong Province|Shandong Province;Shandong
E Place|Rotterdam|Rotterdam
E Place|Netherlands|Netherlands
E Place|Bangladesh|Bangladesh
E Place|United States|United States
E Commodity|ginger|ginger;Ginger
E Commodity|scallion|scallion
E Commodity|pesticide|pesticide
E Commodity|ginger tea|Ginger tea
E Commodity|candies|candies
C Anqiu|a county-level city@1;its@3;the city@6
C Liu Xuewen|he@2;My@2;I@2;he@8
C China Inspection and Quarantine Association|its@6
R Anqiu|LOCATED_IN|Shandong Province|1|asserted|-
R Shandong Province|LOCATED_IN|China|1|asserted|-
R Liu Xuewen|LEADS|Weifang Jinjiang Foodstuff Co., Ltd.|2|asserted|-
R Weifang Jinjiang Foodstuff Co., Ltd.|SUPPLIES|Rotterdam|2|expected|-
R Weifang Jinjiang Foodstuff Co., Ltd.|EXPORTS|ginger|2-7|asserted|last year
R Weifang Jinjiang Foodstuff Co., Ltd.|SUPPLIES|Netherlands|7|asserted|last year
R Weifang Jinjiang Foodstuff Co., Ltd.|SUPPLIES|Bangladesh|7|asserted|last year
R Netherlands|IMPORTS|ginger|2-7|asserted|last year
R Bangladesh|IMPORTS|ginger|2-7|asserted|last year
R Weifang Jinjiang Foodstuff Co., Ltd.|SUPPLIES|United States|7-8|expected|-
R Zhao Lianying|EMPLOYED_BY|Shandong Agricultural University|9|asserted|-

@zc-042|embassy bulletin|2024-04-30|News from the Embassy of the Republic of Zambia in Addis Ababa, No. 4
* 1 Dear compatriots,
2 The month of April was a busy one, as the photographs overleaf will show.
---
* 3 A visit from home
4 From 8 to 11 April the mission had the honour of assisting the Minister of Green Economy and Environment, Hon. Collins Nzovu-Mulenga, who came to Addis Ababa for the African Union's conference on land.
5 He found time to call on Ethiopia's Minister of Planning, Dr. Fitsum Kebede-Alemu, and to plant a juniper in the embassy garden.
6 The juniper is doing well.
---
* 7 Honey, chairs, and copper
8 Our stand at the Addis Chamber trade fair displayed honey from Mwinilunga, chairs from Ndola and, under glass, a cathode.
9 Two supermarkets tasted the honey and asked for prices.
10 We would be glad to be able to report an order; there is none as yet.
---
* 11 Consular corner
12 The new passports are here.
13 Kindly note that the embassy cannot intervene with the immigration authorities on behalf of persons who have overstayed, nor can it accept parcels.
---
* 14 Farewell
15 Our First Secretary, Ms. Mutinta Hamoonga, leaves us for Geneva in June.
16 For four years she has sung alto in the diplomatic choir.
17 Her successor, Mr. Lubasi Mwangelwa, joins from the Ministry of Foreign Affairs in Lusaka.
* 18 The bulletin is free of charge. Contributions are welcome.
E Organization|Embassy of the Republic of Zambia in Addis Ababa|Embassy of the Republic of Zambia in Addis Ababa
E Organization|African Union|African Union
E Organization|Addis Chamber|Addis Chamber
E Organization|Ministry of Foreign Affairs|Ministry of Foreign Affairs
E Person|Collins Nzovu-Mulenga|Collins Nzovu-Mulenga
E Person|Fitsum Kebede-Alemu|Fitsum Kebede-Alemu
E Person|Mutinta Hamoonga|Mutinta Hamoonga
E Person|Lubasi Mwangelwa|Lubasi Mwangelwa
E Place|Addis Ababa|Addis Ababa
E Place|Ethiopia|Ethiopia
E Place|Mwinilunga|Mwinilunga
E Place|Ndola|Ndola
E Place|Geneva|Geneva
E Place|Lusaka|Lusaka
E Commodity|honey|honey;Honey
E Commodity|chairs|chairs
E Commodity|copper|copper;cathode
C Embassy of the Republic of Zambia in Addis Ababa|the mission@4;We@10;the embassy@13;it@13
C Collins Nzovu-Mulenga|who@4;He@5
C Mutinta Hamoonga|she@16;Her@17
R Collins Nzovu-Mulenga|VISITED|Addis Ababa|4|asserted|From 8 to 11 April
R Collins Nzovu-Mulenga|MET_WITH|Fitsum Kebede-Alemu|4-5|asserted|-
R Fitsum Kebede-Alemu|EMPLOYED_BY|Ethiopia|5|asserted|-
R Embassy of the Republic of Zambia in Addis Ababa|LOCATED_IN|Addis Ababa|0-4|asserted|-
R Mutinta Hamoonga|EMPLOYED_BY|Embassy of the Republic of Zambia in Addis Ababa|0-15|asserted|-
R Lubasi Mwangelwa|EMPLOYED_BY|Embassy of the Republic of Zambia in Addis Ababa|0-17|expected|-
R Ministry of Foreign Affairs|LOCATED_IN|Lusaka|17|asserted|-
B 18

@zc-043|investigation, offshore|2021-10-06|Paper Palms: The customs man's villa, the horse dealer's company, and a law that was almost passed
1 For most of the 2010s, the shutters of 14 Chemin des Oliviers, a pink villa above Cannes with a pool in the form of a kidney, stayed closed.
2 Neighbours supposed that it belonged to a singer.
3 In the files of Trentworth Fiduciary, an incorporation agent in Belize whose archive of 2.1 million documents was shared with the International Consortium of Investigative Journalists and, through it, with this newspaper, the house appears in a single line, as the sole asset of Blue Heron Assets Ltd.
---
4 Blue Heron is held by bearer shares.
5 But its “ultimate principal”, in an e-mail of March 2014 that was surely not meant for us, is written out in full: Elkhan Mirzazade, then as now a deputy head of the customs service of Azerbaijan.
6 It was a slip, a former employee of the agent said, “and the only honest line in the whole cabinet”.
---
7 The facts that are not in doubt are these.
8 Blue Heron bought the villa for 8.4 million euros from a Lyon horse dealer, Gérard Vautrin-Lacaze.
9 Its director, on four different forms, is Dorothy Teck, a pensioner in Belmopan.
10 “I sign for a hundred companies. I've never seen the sea at Cannes; I'm told it's flat,” she said.
---
11 Mr. Mirzazade did not answer eleven e-mails.
12 A spokesman denied that the official “owns, or has owned, any company in any palm-grown jurisdiction”.
13 Parliament in London debated in 2018 a public register of foreign owners; in Belize no such bill has been tabled.
14 Owning an offshore company is not in itself illegal.
E Firm|Trentworth Fiduciary|Trentworth Fiduciary
E Firm|Blue Heron Assets Ltd|Blue Heron Assets Ltd;Blue Heron
E Organization|International Consortium of Investigative Journalists|International Consortium of Investigative Journalists
E Person|Elkhan Mirzazade|Elkhan Mirzazade;Mirzazade
E Person|Gérard Vautrin-Lacaze|Gérard Vautrin-Lacaze
E Person|Dorothy Teck|Dorothy Teck
E Place|Cannes|Cannes
E Place|Belize|Belize
E Place|Azerbaijan|Azerbaijan
E Place|Lyon|Lyon
E Place|Belmopan|Belmopan
E Place|London|London
C Trentworth Fiduciary|an incorporation agent@3;whose@3
C International Consortium of Investigative Journalists|it@3
C Blue Heron Assets Ltd|its@5;Its@9
C Dorothy Teck|I@10;I'm@10;she@10
C Elkhan Mirzazade|the official@12
R Trentworth Fiduciary|LOCATED_IN|Belize|3|asserted|-
R Elkhan Mirzazade|OWNS|Blue Heron Assets Ltd|4-5|alleged|March 2014
R Elkhan Mirzazade|EMPLOYED_BY|Azerbaijan|5|asserted|-
R Dorothy Teck|LEADS|Blue Heron Assets Ltd|8-9|asserted|-
R Elkhan Mirzazade|OWNS|Blue Heron Assets Ltd|8-12|denied|-

@zc-044|oil trade press, Africa|2024-06-27|Niger halts crude again as Benin row drags on
1 Loadings of Niger's Meleck crude at Sème-Kpodji, on the coast of Benin, have come to a stop for a second time in as many months, with the 2,000-km line that feeds the terminal shut since 13 June on the orders of Niamey.
2 The only cargo to have sailed so far, one million barrels aboard the Aura M, was lifted in May by a Chinese trader.
---
3 Relations between the two capitals have been poor since Niger's soldiers overthrew the elected president in July 2023.
4 Benin's Patrice Talon reopened the border; Niger did not.
5 On 5 June five Nigeriens were detained by Beninese police at the terminal, accused of having entered without permission, an affair that Niger's prime minister, Ali Mahaman Lamine Zeine, called “a kidnapping”.
6 Two of them, among them the deputy head of Wapco-Niger, Moumouni Hadiza Ibra, were given suspended sentences on Monday.
---
7 The loser, apart from everybody, is CNPC.
8 The Chinese state company built the line and lent Niger $400 million in April, to be repaid in crude, at 7% a year.
9 Without exports there is no repayment, and without that, bankers in Lomé say, there will be no second instalment.
---
10 Armed men twice blew holes in the pipe in June.
11 A group that wants the ousted leader freed said it was responsible.
12 Repairs took four days.
13 Saboteurs, heat and two governments apart, the system is, as one engineer put it, “in excellent condition”.
E Firm|CNPC|CNPC
E Firm|Wapco-Niger|Wapco-Niger
E Vessel|Aura M|Aura M
E Person|Patrice Talon|Patrice Talon
E Person|Ali Mahaman Lamine Zeine|Ali Mahaman Lamine Zeine
E Person|Moumouni Hadiza Ibra|Moumouni Hadiza Ibra
E Place|Niger|Niger;Nigeriens;Niamey
E Place|Benin|Benin;Beninese
E Place|Sème-Kpodji|Sème-Kpodji
E Place|China|Chinese
E Place|Lomé|Lomé
E Commodity|crude|crude;Meleck crude
C CNPC|The Chinese state company@8
C Moumouni Hadiza Ibra|Two of them@6
R Sème-Kpodji|LOCATED_IN|Benin|1|asserted|-
R Niger|EXPORTS|crude|1-2|asserted|in May
R China|IMPORTS|crude|1-2|asserted|in May
R Niger|SUPPLIES|China|1-2|asserted|in May
R Patrice Talon|LEADS|Benin|4|asserted|-
R Ali Mahaman Lamine Zeine|LEADS|Niger|5|asserted|-
R Benin|ACCUSED_BY|Ali Mahaman Lamine Zeine|5|asserted|-
R Moumouni Hadiza Ibra|ARRESTED_BY|Benin|5-6|asserted|On 5 June
R Moumouni Hadiza Ibra|EMPLOYED_BY|Wapco-Niger|6|asserted|-
R China|OWNS|CNPC|7-8|asserted|-
R CNPC|AGREED_WITH|Niger|7-8|asserted|in April
R CNPC|LOCATED_IN|China|7-8|asserted|-

@zc-045|press release, listed miner|2025-06-03|Cassiar Lake Reports 41.2 Metres of 1.8% Nickel; Names New VP Exploration
1 VANCOUVER, British Columbia, June 03, 2025 (NewsFiler) -- Cassiar Lake Metals Corp. (TSXV: CLK) (OTCQB: CSLKF) (“Cassiar Lake” or the “Company”) is pleased to report assay results from the first six holes of its winter program at the 100%-owned Tetsa Property.
2 Hole TT-25-04 returned 41.2 metres grading 1.8% nickel from 212 metres down hole, including 6.3 metres of 3.1%.
3 True widths are not known.
---
4 “Geologists wait their whole career for a core box like that, and we had four,” commented Sandeep Gill-Larsson, the Company's President.
5 The Company also announces that Ms. Noémie Thivierge, P.Geo., has joined as Vice President, Exploration.
6 Ms. Thivierge spent eleven years with a major producer in Sudbury.
---
7 Permits for a summer program of 8,000 metres have been applied for, and discussions with the Kaska Dena on an exploration agreement are at an early stage.
8 Samples were delivered by the Company's personnel to an independent laboratory, where they were crushed, split and analysed.
9 The technical content has been reviewed by Ms. Thivierge, a Qualified Person as defined by NI 43-101.
---
* 10 On behalf of the Board, Sandeep Gill-Larsson
* 11 Neither the TSX Venture Exchange nor its Regulation Services Provider accepts responsibility for the adequacy or accuracy of this release.
* 12 Certain statements herein are forward-looking. Should the price of nickel fall, the ice melt, or a partner fail to appear, results may differ.
E Firm|Cassiar Lake Metals Corp.|Cassiar Lake Metals Corp.;Cassiar Lake
E Organization|Kaska Dena|Kaska Dena
E Organization|TSX Venture Exchange|TSX Venture Exchange
E Person|Sandeep Gill-Larsson|Sandeep Gill-Larsson
E Person|Noémie Thivierge|Noémie Thivierge;Thivierge
E Place|Vancouver|VANCOUVER
E Place|British Columbia|British Columbia
E Place|Tetsa Property|Tetsa Property
E Place|Sudbury|Sudbury
E Commodity|nickel|nickel;Nickel
C Cassiar Lake Metals Corp.|Company@1;its@1;we@4;the Company@4;The Company@5;the Company@8
C TSX Venture Exchange|its@11
R Sandeep Gill-Larsson|LEADS|Cassiar Lake Metals Corp.|1-4|asserted|-
R Noémie Thivierge|EMPLOYED_BY|Cassiar Lake Metals Corp.|5|asserted|-
R Cassiar Lake Metals Corp.|AGREED_WITH|Kaska Dena|5-7|expected|-

@zc-046|Kremlin-type transcript|2023-07-28|Meeting with President of Burundi
* 1 The President of Russia had a meeting with President of the Republic of Burundi Evariste Ndayishimiye on the sidelines of the second Russia–Africa Summit.
* 2 July 28, 2023, St Petersburg
---
3 President of Russia Vladimir Putin: Mr President, friends, it is a great pleasure to see you.
4 Last year marked 60 years of our diplomatic relations.
5 They have always been good, although, of course, the volume of trade is still small, one has to admit, even modest.
6 But there are ideas: in energy, in agriculture, in the training of personnel.
7 I recall that we sent you mineral fertilisers this spring, free of charge, and I hope they have been of use.
---
8 President of Burundi Evariste Ndayishimiye (retranslated): Thank you, Excellency.
9 The maize is this high. (Shows.)
10 Our people have not forgotten who stood by us in the difficult years, when others closed the tap.
11 The measures that the European Union took against us in 2016 were lifted only last year; from you we never had measures, only textbooks.
12 We would wish that you visit Gitega. You will be offered milk.
---
13 Vladimir Putin: I like milk.
14 On the technical issues, I would ask the co-chair of our commission, Mr Karpushin, who is here, to come to you before the end of the year.
15 Evariste Ndayishimiye: He will be welcome. He will have milk too.
* 16 <…>
E Person|Vladimir Putin|Vladimir Putin
E Person|Evariste Ndayishimiye|Evariste Ndayishimiye
E Person|Karpushin|Karpushin
E Organization|European Union|European Union
E Organization|Russia–Africa Summit|Russia–Africa Summit
E Place|Russia|Russia
E Place|Burundi|Republic of Burundi;Burundi
E Place|St Petersburg|St Petersburg
E Place|Gitega|Gitega
E Commodity|mineral fertilisers|mineral fertilisers
E Commodity|maize|maize
E Commodity|textbooks|textbooks
E Commodity|milk|milk
C Vladimir Putin|I@7;you@12;I@13;I@14
C Russia|we@7;you@11
C Burundi|you@7;us@10;us@11;we@11
C Evariste Ndayishimiye|you@3
C Karpushin|who@14;He@15
R Vladimir Putin|LEADS|Russia|3|asserted|-
R Evariste Ndayishimiye|LEADS|Burundi|1|asserted|-
R Vladimir Putin|MET_WITH|Evariste Ndayishimiye|1-3|asserted|July 28, 2023
R Russia|SUPPLIES|Burundi|7|asserted|this spring
R Russia|EXPORTS|mineral fertilisers|7|asserted|this spring
R Burundi|IMPORTS|mineral fertilisers|7|asserted|this spring
R Vladimir Putin|VISITED|Gitega|12|expected|-
R Karpushin|VISITED|Burundi|8-14|expected|before the end of the year
R Russia|TRADES_WITH|Burundi|1-5|asserted|-
B 16

@zc-047|local paper, Louisiana|2023-11-02|LNG tugs, crawfish and a zoning board that would like to go home
1 CAMERON — It took the parish zoning board four hours and eleven speakers on Tuesday to decide that it would decide in December.
2 Before it was the request of Bayou Sabine Marine, of Lake Charles, for a berth at which to tie up the six tugs it has on order for the new LNG terminals, on a stretch of the ship channel where, as several speakers pointed out, people have been catching crawfish since before there was a parish.
---
3 “I ain't against gas. I cook on it,” said Raylene Thibodeaux-Guidry, 58. “I'm against getting waked out of my bed.”
4 The company's attorney, J. Beau Desormeaux, offered a speed limit, a sound wall and, to scattered laughter, a crawfish boil.
---
5 Exports of liquefied gas have made the parish, population 5,080 at the last count and falling, one of the busiest places on the Gulf that nobody has heard of.
6 Cargoes from its two terminals went last year to France, Britain, the Netherlands and Spain.
7 The school, meanwhile, still has classes in trailers, three years after Hurricane Laura.
---
8 Board member Cecil Trahan moved to sanction the berth on the spot, drew no second, and withdrew.
9 Police juror Annette Boudreaux asked if the tugs would be made in America.
10 They will, in Alabama.
11 The next hearing is set for Dec. 5, at 6 p.m., at the courthouse; bring a chair.
E Firm|Bayou Sabine Marine|Bayou Sabine Marine
E Person|Raylene Thibodeaux-Guidry|Raylene Thibodeaux-Guidry
E Person|J. Beau Desormeaux|J. Beau Desormeaux
E Person|Cecil Trahan|Cecil Trahan
E Person|Annette Boudreaux|Annette Boudreaux
E Organization|zoning board|zoning board
E Place|Cameron|CAMERON
E Place|Lake Charles|Lake Charles
E Place|Gulf|Gulf
E Place|France|France
E Place|United Kingdom|Britain
E Place|Netherlands|Netherlands
E Place|Spain|Spain
E Place|United States|America
E Place|Alabama|Alabama
E Commodity|LNG|LNG;liquefied gas
E Commodity|gas|gas
E Commodity|tugs|tugs
E Commodity|crawfish|crawfish
C zoning board|it@1;it@2
C Bayou Sabine Marine|it#2@2;The company@4
C Cameron|the parish@5;its@6
C Raylene Thibodeaux-Guidry|I@3
R Bayou Sabine Marine|LOCATED_IN|Lake Charles|2|asserted|-
R Bayou Sabine Marine|IMPORTS|tugs|2|expected|-
R J. Beau Desormeaux|EMPLOYED_BY|Bayou Sabine Marine|2-4|asserted|-
R Cameron|EXPORTS|LNG|5|asserted|last year
R Cameron|SUPPLIES|France|5-6|asserted|last year
R Cameron|SUPPLIES|United Kingdom|5-6|asserted|last year
R Cameron|SUPPLIES|Netherlands|5-6|asserted|last year
R Cameron|SUPPLIES|Spain|5-6|asserted|last year
R Cecil Trahan|LEADS|zoning board|1-8|asserted|-
R Alabama|SUPPLIES|Bayou Sabine Marine|2-10|expected|-

@zc-048|company news agency, Korea|2022-12-22|Sehwa Heavy wins order for two VLACs from Greek owner
1 SEOUL, Dec. 22 (Hanbit) -- Sehwa Heavy Industries Co., a mid-tier South Korean shipbuilder, said Thursday it has obtained a 282 billion won (US$221 million) order for two very large ammonia carriers (VLACs) from an unnamed company in Oceania.
---
2 Industry sources identified the buyer, contrary to the filing, as Theonaxos-Kyparissia Maritime, a shipping line controlled by the Vardinogiorgos family of Greece.
3 The vessels will be built at the company's shipyard in Mokpo, 311 kilometers south of Seoul, and are to be handed over by the first half of 2026.
---
4 The order brings Sehwa's total for the year to $2.1 billion, or 84 percent of its target.
5 Shares in the yard rose 1.9 percent on the main bourse, outperforming the broader KOSPI's 1.2 percent gain.
---
6 Orders for carriers of ammonia, which burns without giving off carbon, have soared on expectations of demand from Japanese power plants.
7 But analysts urge caution.
8 “There are more ships on order than there is green ammonia in the world,” said Bae Jun-hyeok of Daon Securities.
9 Subcontracted welders at the yard ended a 19-day sit-in on Tuesday after Sehwa agreed with the Korean Metal Workers' Union to raise wages by 4.8 percent.
10 A damages suit against the strikers will be dropped, the company's spokesman said.
* 11 (END)
E Firm|Sehwa Heavy Industries Co.|Sehwa Heavy Industries Co.;Sehwa Heavy;Sehwa
E Firm|Theonaxos-Kyparissia Maritime|Theonaxos-Kyparissia Maritime
E Firm|Daon Securities|Daon Securities
E Organization|Hanbit|Hanbit
E Organization|Korean Metal Workers' Union|Korean Metal Workers' Union
E Person|Bae Jun-hyeok|Bae Jun-hyeok
E Place|Seoul|SEOUL;Seoul
E Place|South Korea|South Korean
E Place|Oceania|Oceania
E Place|Greece|Greece;Greek
E Place|Mokpo|Mokpo
E Place|Japan|Japanese
E Commodity|very large ammonia carriers|very large ammonia carriers;VLACs;carriers of ammonia
E Commodity|green ammonia|green ammonia
C Sehwa Heavy Industries Co.|a mid-tier South Korean shipbuilder@1;it@1;the company@3;its@4;the yard@5;the company@10
C Theonaxos-Kyparissia Maritime|the buyer@2;a shipping line@2;Greek owner@0
R Sehwa Heavy Industries Co.|LOCATED_IN|South Korea|1|asserted|-
R Sehwa Heavy Industries Co.|AGREED_WITH|Theonaxos-Kyparissia Maritime|0-2|alleged|Thursday
R Sehwa Heavy Industries Co.|SUPPLIES|Theonaxos-Kyparissia Maritime|1-3|expected|by the first half of 2026
R Sehwa Heavy Industries Co.|EXPORTS|very large ammonia carriers|1-3|expected|by the first half of 2026
R Theonaxos-Kyparissia Maritime|IMPORTS|very large ammonia carriers|1-3|expected|by the first half of 2026
R Theonaxos-Kyparissia Maritime|LOCATED_IN|Greece|2|asserted|-
R Bae Jun-hyeok|EMPLOYED_BY|Daon Securities|8|asserted|-
R Sehwa Heavy Industries Co.|AGREED_WITH|Korean Metal Workers' Union|9|asserted|on Tuesday
B 11

@zc-049|sanctions lawyer column|2024-01-31|On delisting: a note for the patient
1 Clients ask me how one gets off a sanctions list, and I tell them that it is like getting a piano out of a fourth-floor flat: it can be done, the door is the same as the one through which it came in, and everybody in the street will watch.
---
2 There are three roads.
3 One can petition the authority, and wait.
4 One can go to court, and wait in better company.
5 Or one can change the facts: sell the share, leave the board, divorce.
6 The last is the surest and the most expensive.
---
7 An illustration.
8 Last spring the Council of the European Union took Vadim Orekhov-Stahl off its list two years after he had been put on it; he had in the meantime resigned as chairman of Baikal Nitrogen, given his 19 per cent of it to his employees, and moved to Tbilisi, where he grows grapes.
9 The United Kingdom, by contrast, keeps him on its own, on the strength of the same facts, or rather of their absence.
10 Nobody in Whitehall has told him why.
11 Canada never listed him at all.
---
12 I am sometimes asked whether a person can be sanctioned by mistake.
13 I once had a client, a dentist from Aleppo, who shared a name and a birthday with a colonel.
14 It took fourteen months.
15 He has since been unable to hire a car without a conversation.
16 Practical advice: keep every letter, answer every letter, and do not, whatever your brother-in-law says, offer anyone a lunch.
E Organization|Council of the European Union|Council of the European Union
E Person|Vadim Orekhov-Stahl|Vadim Orekhov-Stahl
E Firm|Baikal Nitrogen|Baikal Nitrogen
E Place|Tbilisi|Tbilisi
E Place|United Kingdom|United Kingdom;Whitehall
E Place|Canada|Canada
E Place|Aleppo|Aleppo
E Commodity|grapes|grapes
C Council of the European Union|its@8
C Vadim Orekhov-Stahl|he@8;he#2@8;him@9;him@10;him@11
C Baikal Nitrogen|it#2@8
C United Kingdom|its@9
R Vadim Orekhov-Stahl|SANCTIONED_BY|United Kingdom|9|asserted|-
R Vadim Orekhov-Stahl|SANCTIONED_BY|Canada|11|denied|-

@zc-050|trade magazine, flowers|2023-01-19|Valentine's roses: fewer flights, fuller boxes
1 In the cold halls of Viracopos they sort limes; in those of El Dorado, at this time of the year, roses.
2 Some 700 million stems will have passed through Bogotá's airport by the tenth of February, the growers' association Asocolflores reckons, and about four out of five of them are meant for the United States.
---
3 The trouble, as ever, is lift.
4 Freight rates are a fifth above those of last January and two carriers have cut rotations.
5 Andes Cargo Express, Bogotá's own, has put its last 747 up for sale.
6 “We pack tighter and pray,” says Marisol Cárdenas-Toquica, who manages Flores La Esmeralda, a 38-hectare farm in Madrid, Cundinamarca, and sells to Petal Pushers, the Miami wholesaler, and, since Brexit, through a clearing agent, to Lincolnshire.
---
7 Kenya's growers look on with envy at the American market, which takes hardly any of theirs, and with sympathy at the cost of jet fuel.
8 Ecuadorean roses, long-stemmed, are favoured in Russia; the growers of Cayambe lost that outlet for a season, when banks would not touch the money, and have got most of it back by way of Amsterdam.
---
9 Do consumers care?
10 A survey by a Dutch bank found that 61 per cent of Britons could not say where their flowers came from, 22 per cent said “the garage”, and the rest said “my husband”, who could not say either.
11 Next issue: chrysanthemums, the comeback.
E Organization|Asocolflores|Asocolflores
E Firm|Andes Cargo Express|Andes Cargo Express
E Firm|Flores La Esmeralda|Flores La Esmeralda
E Firm|Petal Pushers|Petal Pushers
E Person|Marisol Cárdenas-Toquica|Marisol Cárdenas-Toquica
E Place|Viracopos|Viracopos
E Place|El Dorado|El Dorado
E Place|Bogotá|Bogotá
E Place|United States|United States;American
E Place|Madrid, Cundinamarca|Madrid, Cundinamarca
E Place|Miami|Miami
E Place|Lincolnshire|Lincolnshire
E Place|Kenya|Kenya
E Place|Ecuador|Ecuadorean
E Place|Russia|Russia
E Place|Cayambe|Cayambe
E Place|Amsterdam|Amsterdam
E Place|Netherlands|Dutch
E Place|United Kingdom|Britons
E Commodity|roses|roses
E Commodity|limes|limes
E Commodity|jet fuel|jet fuel
E Commodity|chrysanthemums|chrysanthemums
C Marisol Cárdenas-Toquica|who@6
C Flores La Esmeralda|We@6;a 38-hectare farm@6
R El Dorado|LOCATED_IN|Bogotá|1-2|asserted|-
R United States|IMPORTS|roses|1-2|expected|by the tenth of February
R Andes Cargo Express|LOCATED_IN|Bogotá|5|asserted|-
R Marisol Cárdenas-Toquica|LEADS|Flores La Esmeralda|6|asserted|-
R Flores La Esmeralda|LOCATED_IN|Madrid, Cundinamarca|6|asserted|-
R Flores La Esmeralda|SUPPLIES|Petal Pushers|6|asserted|-
R Flores La Esmeralda|SUPPLIES|Lincolnshire|6|asserted|since Brexit
R Petal Pushers|LOCATED_IN|Miami|6|asserted|-
R Ecuador|EXPORTS|roses|8|asserted|-
R Russia|IMPORTS|roses|8|asserted|-
R Ecuador|SUPPLIES|Russia|8|asserted|-
R Cayambe|SUPPLIES|Russia|8|asserted|-

@zc-051|state agency bulletin, Korean manner|2019-05-23|Press Review: DPRK Foreign Ministry Spokesman, Delegations, Exhibition
* 1 Pyongyang, May 22 (Chollima News)
---
* 2 Spokesman Rebukes U.S.
3 A spokesman for the Foreign Ministry of the DPRK said on Tuesday, in reply to a question put by this agency, that the forcible taking-away by the U.S. of the cargo ship WISE MEADOW was an act of robbery.
4 He urged that the ship be sent back without delay.
5 The ship, flying no flag of which the spokesman spoke, was carrying coal.
---
* 6 Delegations
* 7 – A delegation of the Central Committee of the Russia-DPRK Friendship Society, headed by its chairman Yuri Kharlamov-Bely, left for home.
* 8 – A delegation of the Academy of Sciences led by Vice-President Pak Yong Jin flew to Ulan Bator to attend a symposium on permafrost.
* 9 – Members of the Mongolian embassy did friendly labour at the Tongbong Co-op Farm.
---
* 10 22nd Spring International Trade Fair Opens
11 More than 450 companies of the DPRK, China, Russia, Pakistan, Poland and other countries and regions put to show machinery, electronics, foodstuff and building materials.
12 An opening address was made by Minister of External Economic Relations Kim Yong Hwan.
13 Visitors gathered before the stands of “Sonhung Foodstuff”, whose ginseng candy is popular.
---
* 14 Short News
15 Heavy rain is expected in the northern part; co-op farms are mending drains.
16 A new species of orchid was found on Mt Myohyang.
E Organization|Chollima News|Chollima News
E Organization|Foreign Ministry of the DPRK|Foreign Ministry of the DPRK
E Organization|Russia-DPRK Friendship Society|Russia-DPRK Friendship Society
E Organization|Academy of Sciences|Academy of Sciences
E Place|Tongbong Co-op Farm|Tongbong Co-op Farm
E Firm|Sonhung Foodstuff|Sonhung Foodstuff
E Vessel|WISE MEADOW|WISE MEADOW
E Person|Yuri Kharlamov-Bely|Yuri Kharlamov-Bely
E Person|Pak Yong Jin|Pak Yong Jin
E Person|Kim Yong Hwan|Kim Yong Hwan
E Place|Pyongyang|Pyongyang
E Place|North Korea|DPRK
E Place|United States|U.S.
E Place|Ulan Bator|Ulan Bator
E Place|Mongolia|Mongolian
E Place|China|China
E Place|Russia|Russia
E Place|Pakistan|Pakistan
E Place|Poland|Poland
E Place|Mt Myohyang|Mt Myohyang
E Commodity|coal|coal
E Commodity|machinery|machinery
E Commodity|electronics|electronics
E Commodity|foodstuff|foodstuff
E Commodity|building materials|building materials
E Commodity|ginseng candy|ginseng candy
C WISE MEADOW|the ship@4;The ship@5
C Russia-DPRK Friendship Society|its@7
C Sonhung Foodstuff|whose@13
R WISE MEADOW|ARRESTED_BY|United States|3|asserted|-
R United States|ACCUSED_BY|Foreign Ministry of the DPRK|3|asserted|on Tuesday
R Yuri Kharlamov-Bely|LEADS|Russia-DPRK Friendship Society|7|asserted|-
R Pak Yong Jin|EMPLOYED_BY|Academy of Sciences|8|asserted|-
R Academy of Sciences|VISITED|Ulan Bator|8|asserted|-
R Pak Yong Jin|VISITED|Ulan Bator|8|asserted|-
R Mongolia|VISITED|Tongbong Co-op Farm|9|asserted|-
R Kim Yong Hwan|EMPLOYED_BY|North Korea|0-12|asserted|-

@zc-052|SPA-like agency, aid|2024-05-13|Relief Center Hands Over 25 Tons of Dates to Tajikistan
1 Dushanbe, Dhu al-Qidah 5, 1445, May 13, 2024, Hejaz Press -- The King Salman Humanitarian Aid and Relief Center (KSrelief) handed over today a gift of the Kingdom of Saudi Arabia, consisting of 25 tons of dates, to the Republic of Tajikistan.
2 The gift was delivered, on behalf of the Center, by the Charge d'Affaires ad interim of the Embassy of the Custodian of the Two Holy Mosques in Dushanbe, Majed bin Turki Al-Osaimi, in the presence of the head of the Committee for Emergency Situations, Lieutenant General Rustam Nazarzoda-Qurbon.
---
3 In a press statement the Charge d'Affaires extended thanks to the leadership for the aid provided to needy people around the world, noting that this comes as an extension of the Kingdom's humanitarian arm.
4 The Tajik side, for its part, lauded the noble gesture, which embodies the depth of relations between the two countries.
---
5 Since its inception the Center has implemented more than 2,800 projects in 99 countries.
6 The dates will be distributed in schools and boarding homes in Khatlon and in the Rasht valley, where mudslides last month killed seven people.
7 Distribution is to begin on Thursday.
8 The Tajik Football Federation, it may be mentioned, is due to play a friendly in Dammam in June.
E Organization|Hejaz Press|Hejaz Press
E Organization|King Salman Humanitarian Aid and Relief Center|King Salman Humanitarian Aid and Relief Center;KSrelief
E Organization|Committee for Emergency Situations|Committee for Emergency Situations
E Organization|Tajik Football Federation|Tajik Football Federation
E Person|Majed bin Turki Al-Osaimi|Majed bin Turki Al-Osaimi
E Person|Rustam Nazarzoda-Qurbon|Rustam Nazarzoda-Qurbon
E Place|Saudi Arabia|Kingdom of Saudi Arabia;Kingdom
E Place|Tajikistan|Republic of Tajikistan;Tajikistan;Tajik
E Place|Dushanbe|Dushanbe
E Place|Khatlon|Khatlon
E Place|Rasht valley|Rasht valley
E Place|Dammam|Dammam
E Commodity|dates|dates;Dates
C King Salman Humanitarian Aid and Relief Center|Relief Center@0;the Center@2;its@5;the Center@5
C Saudi Arabia|Custodian of the Two Holy Mosques@2
C Majed bin Turki Al-Osaimi|the Charge d'Affaires@3
R King Salman Humanitarian Aid and Relief Center|SUPPLIES|Tajikistan|1|asserted|today
R Saudi Arabia|SUPPLIES|Tajikistan|1|asserted|today
R Saudi Arabia|EXPORTS|dates|1|asserted|today
R Tajikistan|IMPORTS|dates|1|asserted|today
R Majed bin Turki Al-Osaimi|EMPLOYED_BY|Saudi Arabia|2|asserted|-
R Rustam Nazarzoda-Qurbon|LEADS|Committee for Emergency Situations|2|asserted|-
R Tajik Football Federation|VISITED|Dammam|8|expected|in June

@zc-053|trade weekly, fish|2024-04-18|Pollock war, cod peace: what the new U.S. rule means at the fillet line
1 A cod is a cod until it reaches a customs form.
2 Since 22 December, when the White House widened its embargo on Russian seafood to fish that was caught by Russian boats but skinned and boned elsewhere, every box of whitefish that goes ashore in Boston or Seattle needs a piece of paper saying where it swam.
---
3 The importers have had until 31 May to work off old contracts.
4 “After that, if we can't trace it, we don't touch it,” says Gail Penniman, who buys for Harbor & Hake in Gloucester and who used to take a third of her double-frozen blocks from Qingdao.
5 She has moved to single-frozen Norwegian fillets at a price that, she says, “makes you look at chicken with new eyes”.
---
6 In Qingdao the mood is sour.
7 Dalu Haiyang Processing has laid off four hundred trimmers, according to two managers, and turned to Brazil and to domestic supermarkets.
8 The mill goes on buying from Kamchatka: nothing in Chinese law prevents it.
---
9 And the Europeans?
10 The EU has kept fish out of its packages, although it raised the tariff, and German fish-finger makers would like to leave it at that.
11 Poland would not.
12 A proposal is said to be “in the drawer”.
13 Alaskan fishermen, who have waited for this for ten years, celebrated with a price that fell: inventories, it turns out, are very large.
E Organization|European Union|EU
E Firm|Harbor & Hake|Harbor & Hake
E Firm|Dalu Haiyang Processing|Dalu Haiyang Processing
E Person|Gail Penniman|Gail Penniman
E Place|United States|U.S.;White House
E Place|Russia|Russian
E Place|Boston|Boston
E Place|Seattle|Seattle
E Place|Gloucester|Gloucester
E Place|Qingdao|Qingdao
E Place|Norway|Norwegian
E Place|Brazil|Brazil
E Place|Kamchatka|Kamchatka
E Place|China|Chinese
E Place|Germany|German
E Place|Poland|Poland
E Place|Alaska|Alaskan
E Commodity|seafood|seafood
E Commodity|whitefish|whitefish;fish
E Commodity|cod|cod
E Commodity|pollock|Pollock
E Commodity|chicken|chicken
E Commodity|fillets|fillets;double-frozen blocks
C United States|its@2
C Gail Penniman|who@4;her@4;She@5;she@5
C Dalu Haiyang Processing|The mill@8;it@8
C European Union|its@10
R Russia|SANCTIONED_BY|United States|2|asserted|Since 22 December
R Gail Penniman|EMPLOYED_BY|Harbor & Hake|4|asserted|-
R Harbor & Hake|LOCATED_IN|Gloucester|4|asserted|-
R Norway|SUPPLIES|Harbor & Hake|4-5|asserted|-
R Norway|EXPORTS|fillets|4-5|asserted|-
R Harbor & Hake|IMPORTS|fillets|4-5|asserted|-
R Dalu Haiyang Processing|LOCATED_IN|Qingdao|6-7|asserted|-
R Dalu Haiyang Processing|SUPPLIES|Brazil|7|asserted|-
R Kamchatka|SUPPLIES|Dalu Haiyang Processing|7-8|asserted|-
R Russia|SANCTIONED_BY|European Union|2-12|expected|-

@zc-054|company press release, defence|2024-11-07|Rheinfall Sensorik Receives Export Approval for Estonian Radar Order
* 1 Schaffhausen, November 7, 2024 – Ad hoc announcement pursuant to Art. 53 LR
---
2 Rheinfall Sensorik AG (SIX: RHFS) today received from the State Secretariat for Economic Affairs (SECO) the approval for the export of nine RF-220 short-range radars to Estonia.
3 The contract, which was concluded with the Estonian Centre for Defence Investments (ECDI) in January, had been subject to that condition.
4 It is worth CHF 47 million.
5 Deliveries will take place from the third quarter of 2025.
---
6 CEO Annigna Caduff-Meuli: “We have been patient, and our customer has been more patient still. Neutrality is a form to be filled in, in triplicate.”
7 The order backlog rises to CHF 188 million; guidance for the current year remains unchanged.
---
8 An application concerning a second customer, in the Gulf, was withdrawn in September.
9 The Board of Directors takes the opportunity to state that, contrary to an article in a Sunday newspaper, Rheinfall Sensorik has at no time delivered equipment to the armed forces of Kazakhstan.
---
* 10 Media contact
* 11 Jürg Hallauer, Head of Communications
* 12 Agenda: Annual results, March 12; General Meeting, April 24, Stadthalle
13 About us: Rheinfall Sensorik, a family firm until its listing in 2017, makes radars, weather probes and, by tradition, a limited series of cuckoo clocks.
14 Disclaimer: statements about the future are by their nature uncertain.
E Firm|Rheinfall Sensorik AG|Rheinfall Sensorik AG;Rheinfall Sensorik
E Organization|State Secretariat for Economic Affairs|State Secretariat for Economic Affairs;SECO
E Organization|Estonian Centre for Defence Investments|Estonian Centre for Defence Investments;ECDI
E Person|Annigna Caduff-Meuli|Annigna Caduff-Meuli
E Person|Jürg Hallauer|Jürg Hallauer
E Place|Schaffhausen|Schaffhausen
E Place|Estonia|Estonia;Estonian
E Place|Gulf|Gulf
E Place|Kazakhstan|Kazakhstan
E Commodity|radars|radars;short-range radars;Radar
E Commodity|weather probes|weather probes
E Commodity|cuckoo clocks|cuckoo clocks
C Rheinfall Sensorik AG|We@6;its@13;a family firm@13
R Rheinfall Sensorik AG|AGREED_WITH|Estonian Centre for Defence Investments|2-3|asserted|in January
R Rheinfall Sensorik AG|SUPPLIES|Estonian Centre for Defence Investments|2-5|expected|from the third quarter of 2025
R Rheinfall Sensorik AG|EXPORTS|radars|2-5|expected|from the third quarter of 2025
R Estonian Centre for Defence Investments|IMPORTS|radars|2-5|expected|from the third quarter of 2025
R Annigna Caduff-Meuli|LEADS|Rheinfall Sensorik AG|2-6|asserted|-
R Rheinfall Sensorik AG|SUPPLIES|Kazakhstan|9|denied|-
R Rheinfall Sensorik AG|SUPPLIES|Kazakhstan|9|alleged|-
R Jürg Hallauer|EMPLOYED_BY|Rheinfall Sensorik AG|9-11|asserted|-

@zc-055|OCCRP-like, Balkans|2022-02-24|A Minister's Godfather, a Quarry, and the Price of Gravel
1 Gravel is not a thing that people dream of.
2 But whoever delivers the gravel for the Bar–Boljare motorway, Montenegro's costliest piece of road, has had, since 2017, a reason to sleep well.
---
3 Kamen Zeta d.o.o., a company registered in Danilovgrad with a capital of one euro, sold 1.3 million tonnes of it to the motorway's Chinese contractor, Zhongnan Bridge Engineering, at about double the price on the open market, according to invoices that were obtained by the Network for Balkan Inquiry.
4 Its owner of record is Radosav Kneževac, 66, who christened the elder son of a former transport minister.
5 Neither the former minister nor his family appears in any register in connection with the firm.
---
6 Kneževac disputes the arithmetic.
7 “Nobody forced the Chinese,” he said on the terrace of his restaurant in Podgorica. “They can read a price list. They have one of the oldest scripts in the world.”
8 Zhongnan did not respond to requests for comment.
9 The state auditor, in a report that runs to 140 pages, mentions gravel twice.
---
10 In January a special prosecutor had Kneževac's bookkeeper, Vesna Bulatović-Rašo, detained on suspicion of falsifying delivery notes; she denies any wrongdoing, and a judge released her on bail.
11 The road, whose first 41 kilometres cost 20 million euros each, is to open in July.
12 The loan for it, from China's Exim Bank, made Montenegro for some time the most written-about small debtor in Europe.
13 Its repayment began last summer.
E Firm|Kamen Zeta d.o.o.|Kamen Zeta d.o.o.
E Firm|Zhongnan Bridge Engineering|Zhongnan Bridge Engineering;Zhongnan
E Firm|Exim Bank|Exim Bank
E Organization|Network for Balkan Inquiry|Network for Balkan Inquiry
E Person|Radosav Kneževac|Radosav Kneževac;Kneževac
E Person|Vesna Bulatović-Rašo|Vesna Bulatović-Rašo
E Place|Bar–Boljare motorway|Bar–Boljare motorway
E Place|Montenegro|Montenegro
E Place|Danilovgrad|Danilovgrad
E Place|China|Chinese;China
E Place|Podgorica|Podgorica
E Place|Europe|Europe
E Commodity|gravel|gravel;Gravel
C Kamen Zeta d.o.o.|Its@4;the firm@5
C Radosav Kneževac|who@4;he@7;his@7
C Vesna Bulatović-Rašo|she@10;her@10
C gravel|it@3
C Bar–Boljare motorway|The road@11;whose@11
R Kamen Zeta d.o.o.|LOCATED_IN|Danilovgrad|3|asserted|-
R Kamen Zeta d.o.o.|SUPPLIES|Zhongnan Bridge Engineering|3|asserted|since 2017
R Kamen Zeta d.o.o.|EXPORTS|gravel|3|asserted|since 2017
R Zhongnan Bridge Engineering|IMPORTS|gravel|3|asserted|since 2017
R Zhongnan Bridge Engineering|LOCATED_IN|China|3|asserted|-
R Radosav Kneževac|OWNS|Kamen Zeta d.o.o.|3-4|asserted|-
R Bar–Boljare motorway|LOCATED_IN|Montenegro|2|asserted|-
R Exim Bank|LOCATED_IN|China|12|asserted|-
R Exim Bank|AGREED_WITH|Montenegro|12|asserted|-

@zc-056|analyst newsletter, refining|2023-07-13|Crack spreads and other pastries, no. 212
1 Diesel margins in Europe put on another four dollars this week, for reasons which it is easier to list than to rank: a heatwave, low water at Kaub, an outage at a cracker and the fact that half of the trade is on holiday.
---
2 Let me pick up a question from a reader in Ghent, who wonders where the gasoil comes from now that it no longer comes from Primorsk.
3 The short answer is the Gulf and the west coast of India.
4 Gujarat's Saurashtra Petro-Refineries shipped, on my count of tankers, 212,000 tonnes of it to the Amsterdam–Rotterdam–Antwerp area in June, its best month yet, while running on a diet that is 38 per cent Urals.
5 Nobody is breaking anything: crude that has gone through a distillation column is no longer, for the purposes of the regulation, Russian.
6 You may find that absurd.
7 I find it chemistry.
---
8 Saurashtra's chief, Hasmukh Vakharia, told shareholders last Thursday in Rajkot that he had “no political barrels, only cheap ones and dear ones”, and hinted at a bid for a terminal in Lisbon.
9 I would not hold my breath.
---
10 Elsewhere: Nigeria's giant new refinery may, or may not, start in August; I have a bottle of palm wine on it with a colleague in Lagos.
11 Turkish buying of Russian diesel reached a record.
12 Jet is weak, which is odd, since every seat I have tried to book is taken.
E Firm|Saurashtra Petro-Refineries|Saurashtra Petro-Refineries;Saurashtra
E Person|Hasmukh Vakharia|Hasmukh Vakharia
E Place|Europe|Europe
E Place|Kaub|Kaub
E Place|Ghent|Ghent
E Place|Primorsk|Primorsk
E Place|Gulf|Gulf
E Place|India|India
E Place|Gujarat|Gujarat
E Place|Amsterdam–Rotterdam–Antwerp|Amsterdam–Rotterdam–Antwerp
E Place|Russia|Russian
E Place|Rajkot|Rajkot
E Place|Lisbon|Lisbon
E Place|Nigeria|Nigeria
E Place|Lagos|Lagos
E Place|Turkey|Turkish
E Commodity|diesel|diesel;Diesel;gasoil
E Commodity|Urals|Urals
E Commodity|crude|crude
E Commodity|palm wine|palm wine
E Commodity|jet fuel|Jet
C diesel|it@2;it@4
C Saurashtra Petro-Refineries|its@4
C Hasmukh Vakharia|he@8
R Saurashtra Petro-Refineries|LOCATED_IN|Gujarat|4|asserted|-
R Saurashtra Petro-Refineries|SUPPLIES|Amsterdam–Rotterdam–Antwerp|4|asserted|in June
R Saurashtra Petro-Refineries|EXPORTS|diesel|4|asserted|in June
R Amsterdam–Rotterdam–Antwerp|IMPORTS|diesel|4|asserted|in June
R Gulf|SUPPLIES|Europe|1-3|asserted|now
R India|SUPPLIES|Europe|1-3|asserted|now
R Hasmukh Vakharia|LEADS|Saurashtra Petro-Refineries|8|asserted|-
R Turkey|IMPORTS|diesel|11|asserted|-
R Russia|SUPPLIES|Turkey|11|asserted|-
R Russia|EXPORTS|diesel|11|asserted|-

@zc-057|scraped page, chamber of commerce|2025-05-15|Business mission to Algiers, 22–25 June | Registration open
* 1 Home > Events > Missions > Algeria
* 2 Log in | Français | Contact
---
3 The Walloon Chamber of Exporters, together with the Embassy of Belgium in Algiers, is organising a mission for companies in the fields of water treatment, food machinery and railway maintenance.
4 Algeria is the second-largest buyer in Africa of goods made in Wallonia.
---
* 5 Programme (provisional)
* 6 Sunday 22: arrival, welcome dinner
* 7 Monday 23: meeting with the Algerian Agency for Investment Promotion (AAPI); visit to the desalination plant at Cap Djinet
* 8 Tuesday 24: individual appointments, Oran (option)
* 9 Wednesday 25: debriefing, departure
---
10 The mission will be headed by the Chamber's president, Anne-Cécile Ronveaux.
11 In 2023 she led a similar group to Tunis, in which 19 companies took part, four of them with success.
12 One of them, Gosselies-based Aquafiltre SA, signed a contract with the Tunisian utility SONEDE-Sud, and has since sent it 60 filters.
---
13 Participation: €1,150 for members, hotel not included.
14 The Chamber may cancel the mission if fewer than eight firms enrol.
15 Visas are the responsibility of participants; allow a month.
---
* 16 You may also like: Ghana – a market of 33 million | Sanctions: a refresher (webinar) | Lunch with the ambassador of Vietnam
* 17 This site uses cookies. Accept all | Refuse | Settings
E Organization|Walloon Chamber of Exporters|Walloon Chamber of Exporters;Chamber
E Organization|Embassy of Belgium in Algiers|Embassy of Belgium in Algiers
E Organization|Algerian Agency for Investment Promotion|Algerian Agency for Investment Promotion;AAPI
E Firm|Aquafiltre SA|Aquafiltre SA
E Firm|SONEDE-Sud|SONEDE-Sud
E Person|Anne-Cécile Ronveaux|Anne-Cécile Ronveaux
E Place|Algiers|Algiers
E Place|Algeria|Algeria
E Place|Africa|Africa
E Place|Wallonia|Wallonia
E Place|Cap Djinet|Cap Djinet
E Place|Oran|Oran
E Place|Tunis|Tunis
E Place|Tunisia|Tunisian
E Place|Gosselies|Gosselies
E Place|Ghana|Ghana
E Place|Vietnam|Vietnam
E Commodity|filters|filters
E Commodity|food machinery|food machinery
C Anne-Cécile Ronveaux|she@11
C Aquafiltre SA|One of them@12
C SONEDE-Sud|it@12
R Wallonia|SUPPLIES|Algeria|4|asserted|-
R Walloon Chamber of Exporters|VISITED|Algiers|0-3|expected|22–25 June
R Anne-Cécile Ronveaux|VISITED|Algiers|0-10|expected|22–25 June
R Walloon Chamber of Exporters|MET_WITH|Algerian Agency for Investment Promotion|3-7|expected|Monday 23
R Walloon Chamber of Exporters|VISITED|Cap Djinet|3-7|expected|Monday 23
R Anne-Cécile Ronveaux|LEADS|Walloon Chamber of Exporters|10|asserted|-
R Anne-Cécile Ronveaux|VISITED|Tunis|10-11|asserted|In 2023
R Aquafiltre SA|LOCATED_IN|Gosselies|12|asserted|-
R SONEDE-Sud|LOCATED_IN|Tunisia|12|asserted|-
R Aquafiltre SA|AGREED_WITH|SONEDE-Sud|12|asserted|-
R Aquafiltre SA|SUPPLIES|SONEDE-Sud|12|asserted|since
R Aquafiltre SA|EXPORTS|filters|12|asserted|since
R SONEDE-Sud|IMPORTS|filters|12|asserted|since
R Embassy of Belgium in Algiers|LOCATED_IN|Algiers|0-3|asserted|-
B 1,2,16,17

@zc-058|wire, aviation|2023-03-30|Airline owned by Libyan eastern authorities to fly to Minsk, sources say
1 TRIPOLI, March 30 (Reuters) - An airline that answers to the authorities in eastern Libya is preparing to open a route between Benghazi and Minsk, two airport officials and a Belarusian travel agent said, a service that diplomats fear would bring more migrants to the gates of Poland.
---
2 Barqa Wings, which has two elderly Airbus A320s, applied to the Belarusian aviation department for two slots a week, the officials said.
3 The department did not reply to questions.
4 “There is no such route, there is no such plan, there is no such question,” said the airline's commercial manager, Faraj Bu-Khamada, before hanging up.
---
5 Flights from the Middle East to Minsk were at the centre of a crisis in 2021 in which thousands tried to cross into the European Union, which said the government of Alexander Lukashenko had invited them in order to put pressure on it.
6 Belarus denied that.
7 The bloc responded by adding travel firms and the Syrian carrier Cham Wings to its sanctions list; Cham was taken off it the following year.
---
8 Aviation in Libya is a matter of patience.
9 All Libyan carriers are kept out of European airspace, on safety grounds, and at Benina airport, where a new terminal stands half built, cats sleep on the scales.
10 A U.N. spokesperson said the mission in Tripoli was aware of the report.
* 11 (Reporting by Ahmed Elsherif-Lamin; editing by Clodagh Breen)
E Place|Europe|European
E Firm|Barqa Wings|Barqa Wings
E Firm|Cham Wings|Cham Wings;Cham
E Organization|European Union|European Union
E Organization|United Nations|U.N.
E Organization|Belarusian aviation department|Belarusian aviation department
E Organization|Reuters|Reuters
E Person|Faraj Bu-Khamada|Faraj Bu-Khamada
E Person|Alexander Lukashenko|Alexander Lukashenko
E Person|Ahmed Elsherif-Lamin|Ahmed Elsherif-Lamin
E Person|Clodagh Breen|Clodagh Breen
E Place|Tripoli|TRIPOLI;Tripoli
E Place|Libya|Libya;Libyan
E Place|Benghazi|Benghazi
E Place|Minsk|Minsk
E Place|Belarus|Belarusian;Belarus
E Place|Poland|Poland
E Place|Middle East|Middle East
E Place|Syria|Syrian
E Place|Benina airport|Benina airport
E Commodity|Airbus A320s|Airbus A320s
C Barqa Wings|An airline@1;which@2;the airline@4
C European Union|which#2@5;it@5;The bloc@7;its@7
C Belarusian aviation department|The department@3
C Cham Wings|the Syrian carrier@7
R Libya|OWNS|Barqa Wings|0-2|asserted|-
R Barqa Wings|LOCATED_IN|Libya|0-2|asserted|-
R Faraj Bu-Khamada|EMPLOYED_BY|Barqa Wings|2-4|asserted|-
R Barqa Wings|VISITED|Minsk|0-2|expected|-
R Barqa Wings|VISITED|Minsk|1-4|denied|-
R Alexander Lukashenko|LEADS|Belarus|5-6|asserted|-
R Belarus|ACCUSED_BY|European Union|5-6|asserted|in 2021
R Cham Wings|LOCATED_IN|Syria|7|asserted|-
B 11

@zc-059|ministry of trade, weekly agenda|2024-02-05|Agenda of the Minister and Vice-Ministers, week 6
* 1 MONDAY 5 FEBRUARY
* 2 09:30 The Minister of Trade and Consumer Affairs of Ecuador, Ximena Robalino Zurita, chairs the weekly cabinet of the ministry (closed)
* 3 15:00 Vice-Minister Pablo Endara Jijón receives the ambassador of Switzerland, Thomas Aebischer-Kunz, to discuss geographical indications
---
* 4 TUESDAY 6 FEBRUARY
* 5 All day: Minister Robalino in Cuenca
* 6   – 10:00 hatters' cooperative Toquilla Sin Fronteras
* 7   – 12:00 signing of the agreement on microcredit with the Banco del Tomebamba
* 8   – 16:00 address to students
---
* 9 WEDNESDAY 7 FEBRUARY
* 10 11:00 The minister appears before the National Assembly on the safeguard duties against Colombia of 2023
---
* 11 THURSDAY 8 FEBRUARY
* 12 08:00 Breakfast with shrimp exporters, who are to present figures on cancelled sales to China
* 13 NB: the visit of the Minister of Economy of Slovenia, planned for this day, will NOT take place
---
* 14 FRIDAY 9 FEBRUARY
* 15 Carnival. Offices closed from noon.
* 16 Changes possible. Accreditation: prensa@mincomercio.example
E Place|Ecuador|Ecuador
E Organization|National Assembly|National Assembly
E Firm|Toquilla Sin Fronteras|Toquilla Sin Fronteras
E Firm|Banco del Tomebamba|Banco del Tomebamba
E Person|Ximena Robalino Zurita|Ximena Robalino Zurita;Robalino
E Person|Pablo Endara Jijón|Pablo Endara Jijón
E Person|Thomas Aebischer-Kunz|Thomas Aebischer-Kunz
E Place|Switzerland|Switzerland
E Place|Cuenca|Cuenca
E Place|Colombia|Colombia
E Place|China|China
E Place|Slovenia|Slovenia
E Commodity|shrimp|shrimp
C Ximena Robalino Zurita|The minister@10
R Ximena Robalino Zurita|EMPLOYED_BY|Ecuador|2|asserted|-
R Pablo Endara Jijón|EMPLOYED_BY|Ecuador|2-3|asserted|-
R Ximena Robalino Zurita|MET_WITH|Toquilla Sin Fronteras|5-6|expected|TUESDAY 6 FEBRUARY
R Ecuador|AGREED_WITH|Banco del Tomebamba|2-7|expected|TUESDAY 6 FEBRUARY
R Pablo Endara Jijón|MET_WITH|Thomas Aebischer-Kunz|3|expected|MONDAY 5 FEBRUARY
R Thomas Aebischer-Kunz|EMPLOYED_BY|Switzerland|3|asserted|-
R Ximena Robalino Zurita|VISITED|Cuenca|4-5|expected|TUESDAY 6 FEBRUARY
R Ximena Robalino Zurita|MET_WITH|National Assembly|9-10|expected|WEDNESDAY 7 FEBRUARY

@zc-060|opinion, Gulf daily|2023-10-02|The barrel and the branch: why Oman's pickles matter
1 An economy, like a kitchen, is judged by what is in the jars.
2 When I was a boy in Sur, ours held lemons, mangoes and one kind of very small fish, and nobody had thought of putting a label on them.
---
3 Today a good third of what Oman sells to the world is something other than oil and gas, and among these things, far down in Table 9 of the National Centre for Statistics and Information, is a line for “vegetables, prepared or preserved in vinegar”.
4 It says 1.1 million rials.
5 I was moved to tears, or it may have been the onions.
---
6 Sceptics, and I lunch with several, say that diversification is a speech, not a policy.
7 They are wrong about the speech.
8 There was one, in 2021, and it was good, and Salim bin Nasser Al Harthy, the then minister, delivered it with a jar in his hand.
9 But they are right that a jar does not fill itself.
10 Licences take months.
11 The port of Duqm, on which so much has been spent, sees more cranes than ships.
---
12 What would help?
13 A bank that lends to a woman with a recipe; a customs officer who returns calls; fewer forums.
14 And perhaps, before we sign one more memorandum with one more faraway friend, we should ask our neighbours what they would like to have with their rice.
* 15 The author is a retired teacher of chemistry.
E Organization|National Centre for Statistics and Information|National Centre for Statistics and Information
E Person|Salim bin Nasser Al Harthy|Salim bin Nasser Al Harthy
E Place|Oman|Oman
E Place|Sur|Sur
E Place|Duqm|Duqm
E Commodity|oil|oil
E Commodity|gas|gas
E Commodity|pickles|pickles
E Commodity|lemons|lemons
E Commodity|mangoes|mangoes
E Commodity|onions|onions
E Commodity|rice|rice
C Salim bin Nasser Al Harthy|his@8
R Oman|EXPORTS|oil|3|asserted|Today
R Oman|EXPORTS|gas|3|asserted|Today
R Oman|EXPORTS|pickles|0-3|asserted|Today
