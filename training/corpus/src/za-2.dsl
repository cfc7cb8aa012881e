# za-2
@za-021|state department fact sheet|2024-08-23|Fact Sheet: Taking Additional Measures to Degrade Russia's Wartime Economy
* 1 Office of the Spokesperson | August 23, 2024
---
2 The Department of State is today imposing sanctions on 190 targets across several countries to disrupt the support that keeps the Kremlin's war against Ukraine going.
3 Several of the entities below have sought to evade earlier measures; others have never, to the best of our knowledge, sold anything but what they sell.
---
* 4 I. FUTURE ENERGY PRODUCTION
5 LIMITED LIABILITY COMPANY ARKTIKSHELF 3 (ARKTIKSHELF 3) is the Murmansk-based operator of a project that, once it comes on line, is to ship liquefied natural gas to buyers in Asia.
6 The vessels POLAR ASTRID (IMO 9216298) and ELBRUS FLAME (IMO 9243148) have loaded cargo there in recent weeks.
7 NORTHWIND SHIP MANAGEMENT OPC PRIVATE LIMITED is the Mumbai-registered manager of both vessels.
---
* 8 II. PRC-BASED SUPPLIERS
9 DALIAN YAOGUANG CNC TOOLS COMPANY LIMITED has shipped controllers for machining centers to AO STANKOIMPULS, of Ryazan, which makes artillery barrels.
10 ZHU BINGYAO, a citizen of the PRC, is the chief executive officer of DALIAN YAOGUANG.
11 The following have operated in the technology sector of the Russian economy: HK ORIENT LOGIC TRADE LIMITED; SHENZHEN FENGSHUO COMPONENTS COMPANY LIMITED; and MEKA KIMYA ANONIM SIRKETI.
---
* 12 III. SUBSIDIARIES
13 PUBLIC JOINT STOCK COMPANY VERKHNEURALSKY MELKOMBINAT, which mills grain, was considered for designation and is not included today.
14 SIBUGLEMASH is owned 50 percent or more by AO STANKOIMPULS and is likewise blocked.
---
15 Inquiries from Congress may be directed to the Bureau of Legislative Affairs.
16 Humanitarian transactions, including those involving food, medicine and agricultural commodities, are not the target of our sanctions.
E Organization|Department of State|Department of State
E Place|Russia|Russia;Kremlin;Russian
E Place|Ukraine|Ukraine
E Firm|LIMITED LIABILITY COMPANY ARKTIKSHELF 3|LIMITED LIABILITY COMPANY ARKTIKSHELF 3;ARKTIKSHELF 3
E Place|Murmansk|Murmansk
E Commodity|liquefied natural gas|liquefied natural gas
E Place|Asia|Asia
E Vessel|POLAR ASTRID|POLAR ASTRID
E Vessel|ELBRUS FLAME|ELBRUS FLAME
E Firm|NORTHWIND SHIP MANAGEMENT OPC PRIVATE LIMITED|NORTHWIND SHIP MANAGEMENT OPC PRIVATE LIMITED
E Place|Mumbai|Mumbai
E Place|China|PRC
E Firm|DALIAN YAOGUANG CNC TOOLS COMPANY LIMITED|DALIAN YAOGUANG CNC TOOLS COMPANY LIMITED;DALIAN YAOGUANG
E Commodity|controllers for machining centers|controllers for machining centers
E Firm|AO STANKOIMPULS|AO STANKOIMPULS
E Place|Ryazan|Ryazan
E Commodity|artillery barrels|artillery barrels
E Person|ZHU BINGYAO|ZHU BINGYAO
E Firm|HK ORIENT LOGIC TRADE LIMITED|HK ORIENT LOGIC TRADE LIMITED
E Firm|SHENZHEN FENGSHUO COMPONENTS COMPANY LIMITED|SHENZHEN FENGSHUO COMPONENTS COMPANY LIMITED
E Firm|MEKA KIMYA ANONIM SIRKETI|MEKA KIMYA ANONIM SIRKETI
E Firm|PUBLIC JOINT STOCK COMPANY VERKHNEURALSKY MELKOMBINAT|PUBLIC JOINT STOCK COMPANY VERKHNEURALSKY MELKOMBINAT
E Commodity|grain|grain
E Firm|SIBUGLEMASH|SIBUGLEMASH
E Organization|Congress|Congress
E Organization|Bureau of Legislative Affairs|Bureau of Legislative Affairs
E Commodity|food|food
E Commodity|medicine|medicine
E Commodity|agricultural commodities|agricultural commodities
C LIMITED LIABILITY COMPANY ARKTIKSHELF 3|the Murmansk-based operator@5
C AO STANKOIMPULS|which@9
C PUBLIC JOINT STOCK COMPANY VERKHNEURALSKY MELKOMBINAT|which@13
C Department of State|our@3;our@16
R LIMITED LIABILITY COMPANY ARKTIKSHELF 3|SANCTIONED_BY|Department of State|2-5|asserted|today
R LIMITED LIABILITY COMPANY ARKTIKSHELF 3|LOCATED_IN|Murmansk|5|asserted|-
R LIMITED LIABILITY COMPANY ARKTIKSHELF 3|EXPORTS|liquefied natural gas|5|expected|-
R LIMITED LIABILITY COMPANY ARKTIKSHELF 3|SUPPLIES|Asia|5|expected|-
R Asia|IMPORTS|liquefied natural gas|5|expected|-
R POLAR ASTRID|SANCTIONED_BY|Department of State|2-6|asserted|today
R ELBRUS FLAME|SANCTIONED_BY|Department of State|2-6|asserted|today
R NORTHWIND SHIP MANAGEMENT OPC PRIVATE LIMITED|SANCTIONED_BY|Department of State|2-7|asserted|today
R NORTHWIND SHIP MANAGEMENT OPC PRIVATE LIMITED|LOCATED_IN|Mumbai|7|asserted|-
R DALIAN YAOGUANG CNC TOOLS COMPANY LIMITED|SANCTIONED_BY|Department of State|2-9|asserted|today
R DALIAN YAOGUANG CNC TOOLS COMPANY LIMITED|LOCATED_IN|China|8-9|asserted|-
R DALIAN YAOGUANG CNC TOOLS COMPANY LIMITED|EXPORTS|controllers for machining centers|9|asserted|-
R DALIAN YAOGUANG CNC TOOLS COMPANY LIMITED|SUPPLIES|AO STANKOIMPULS|9|asserted|-
R AO STANKOIMPULS|IMPORTS|controllers for machining centers|9|asserted|-
R AO STANKOIMPULS|LOCATED_IN|Ryazan|9|asserted|-
R ZHU BINGYAO|SANCTIONED_BY|Department of State|2-10|asserted|today
R ZHU BINGYAO|LEADS|DALIAN YAOGUANG CNC TOOLS COMPANY LIMITED|10|asserted|-
R HK ORIENT LOGIC TRADE LIMITED|SANCTIONED_BY|Department of State|2-11|asserted|today
R SHENZHEN FENGSHUO COMPONENTS COMPANY LIMITED|SANCTIONED_BY|Department of State|2-11|asserted|today
R MEKA KIMYA ANONIM SIRKETI|SANCTIONED_BY|Department of State|2-11|asserted|today
R HK ORIENT LOGIC TRADE LIMITED|LOCATED_IN|China|8-11|asserted|-
R SHENZHEN FENGSHUO COMPONENTS COMPANY LIMITED|LOCATED_IN|China|8-11|asserted|-
R PUBLIC JOINT STOCK COMPANY VERKHNEURALSKY MELKOMBINAT|SANCTIONED_BY|Department of State|2-13|denied|today
R AO STANKOIMPULS|OWNS|SIBUGLEMASH|14|asserted|-
R SIBUGLEMASH|SANCTIONED_BY|Department of State|2-14|asserted|today

@za-022|australian minister media release|2024-12-05|Cyber sanctions imposed on hosting provider for ransomware gangs
* 1 The Hon Gareth Mallory-Finch MP, Deputy Prime Minister; Senator the Hon Yasmin Dragovic, Minister for Foreign Affairs
---
2 When a Melbourne health insurer lost the records of four million Australians two years ago, somebody, somewhere, was renting out the computer on which they were stored.
3 Today the Australian Government has imposed financial sanctions and travel bans on that somebody: the Russian company Zvezdahost Servers LLC (trading as ZHOST) and its owner, Denis Pavlovich Karamyshev.
4 Three of his employees, who have not been publicly named, are subject to the same measures.
---
5 It is now a criminal offence, punishable by up to 10 years' imprisonment, to provide assets to either.
6 The decision followed work by the Australian Signals Directorate and the Australian Federal Police, and was coordinated with our Five Eyes partners, who may take steps of their own.
7 Karamyshev was detained in Antalya in September by Turkish police at the request of Interpol, and let go a fortnight later.
---
8 "Bulletproof hosts sell silence," Minister Dragovic said. "We have decided to make some noise."
9 The Deputy Prime Minister, who returned on Sunday from Tallinn, where he met Estonian Defence Minister Hannes Lepassaar, said small countries had taught him that a server is a piece of territory.
10 Every business should turn on multi-factor authentication and think twice before it sanctions, in the old sense, another year without an upgrade.
---
11 Zvezdahost is the third such provider to be listed since 2023, although the first has meanwhile been dissolved.
12 If you have been the victim of a cyber crime, report it at cyber.gov.au.
* 13 Media enquiries: Minister's office (02) 6277 0000
E Person|Gareth Mallory-Finch|Gareth Mallory-Finch
E Person|Yasmin Dragovic|Yasmin Dragovic;Dragovic
E Organization|Ministry for Foreign Affairs|Foreign Affairs
E Place|Melbourne|Melbourne
E Place|Australia|Australians;Australian
E Place|Russia|Russian
E Firm|Zvezdahost Servers LLC|Zvezdahost Servers LLC;ZHOST;Zvezdahost
E Person|Denis Pavlovich Karamyshev|Denis Pavlovich Karamyshev;Karamyshev
E Organization|Australian Signals Directorate|Australian Signals Directorate
E Organization|Australian Federal Police|Australian Federal Police
E Organization|Five Eyes|Five Eyes
E Place|Antalya|Antalya
E Place|Turkey|Turkish
E Organization|Interpol|Interpol
E Place|Tallinn|Tallinn
E Person|Hannes Lepassaar|Hannes Lepassaar
E Place|Estonia|Estonian
C Zvezdahost Servers LLC|that somebody@3;its@3
C Denis Pavlovich Karamyshev|his@4
C Australia|our@6;We@8
C Gareth Mallory-Finch|The Deputy Prime Minister@9;who@9;he@9;him@9
R Gareth Mallory-Finch|EMPLOYED_BY|Australia|1-3|asserted|-
R Yasmin Dragovic|LEADS|Ministry for Foreign Affairs|1|asserted|-
R Zvezdahost Servers LLC|SANCTIONED_BY|Australia|3|asserted|Today
R Denis Pavlovich Karamyshev|SANCTIONED_BY|Australia|3|asserted|Today
R Zvezdahost Servers LLC|LOCATED_IN|Russia|3|asserted|-
R Denis Pavlovich Karamyshev|OWNS|Zvezdahost Servers LLC|3|asserted|-
R Denis Pavlovich Karamyshev|ARRESTED_BY|Turkey|7|asserted|in September
R Gareth Mallory-Finch|VISITED|Tallinn|9|asserted|-
R Gareth Mallory-Finch|MET_WITH|Hannes Lepassaar|9|asserted|-
R Hannes Lepassaar|EMPLOYED_BY|Estonia|9|asserted|-
B 13

@za-023|leaders' summit readout, chinese agency english|2024-09-05|President of Gabon concludes state visit, signs documents on fishing and rail
1 BEIJING, Sept. 5 (Huaxia Daily Service) -- Brice Clotaire Oligui Nguema, transitional president of Gabon, held talks with Chinese leaders in Beijing on Wednesday on the sidelines of the 2024 forum on cooperation with Africa, and the two sides agreed to cherish their comprehensive strategic partnership.
2 After the talks, the two heads of state witnessed the signing of seven cooperation documents in areas such as fisheries, customs and people's livelihood.
3 China stands ready to import more quality manganese from Gabon, a spokesperson, Ning Xiulan, told a regular press briefing of the Foreign Ministry.
---
4 On Tuesday the Gabonese leader had been to Tianjin, where he toured the container terminal and ate, at the suggestion of his hosts, a steamed bun.
5 At the terminal he was received by Gao Shuyuan, chairman of Bohai Gulf Ports Group, whose subsidiary Bohai Overseas Engineering is to dredge the port of Owendo under an agreement inked in June.
6 No amount was given for the dredging.
---
7 Trade between China and Gabon has ranked high in Central Africa for eleven consecutive years.
8 Timber from Gabon, which banned the export of unprocessed logs in 2010, reaches China mostly as veneer.
9 The visitors also expressed a wish to see pandas, a wish to which, according to a person in the delegation, the protocol department gave the most serious consideration.
10 Madam Zita Oligui, the president's wife, in the meantime visited the studio of a maker of paper kites.
11 Enditem
* 12 Editor: Lianzhi. KEY WORDS: Gabon, Forum. Photo: Honor guard, Tian'anmen Square.
E Place|Beijing|BEIJING;Beijing
E Organization|Huaxia Daily Service|Huaxia Daily Service
E Person|Brice Clotaire Oligui Nguema|Brice Clotaire Oligui Nguema
E Place|Gabon|Gabon;Gabonese
E Place|China|Chinese;China
E Place|Africa|Africa
E Commodity|manganese|manganese
E Person|Ning Xiulan|Ning Xiulan
E Organization|Foreign Ministry|Foreign Ministry
E Place|Tianjin|Tianjin
E Person|Gao Shuyuan|Gao Shuyuan
E Firm|Bohai Gulf Ports Group|Bohai Gulf Ports Group
E Firm|Bohai Overseas Engineering|Bohai Overseas Engineering
E Place|port of Owendo|port of Owendo
E Place|Central Africa|Central Africa
E Commodity|timber|Timber
E Commodity|unprocessed logs|unprocessed logs
E Commodity|veneer|veneer
E Person|Zita Oligui|Zita Oligui
C Brice Clotaire Oligui Nguema|President of Gabon@0;the Gabonese leader@4;he@4;his@4;he@5
C container terminal|the terminal@5
E Place|container terminal|container terminal
C Bohai Gulf Ports Group|whose@5
R Brice Clotaire Oligui Nguema|LEADS|Gabon|1|asserted|-
R Brice Clotaire Oligui Nguema|VISITED|Beijing|1|asserted|on Wednesday
R Brice Clotaire Oligui Nguema|MET_WITH|China|1|asserted|on Wednesday
R China|AGREED_WITH|Gabon|1-2|asserted|on Wednesday
R China|IMPORTS|manganese|3|expected|-
R Gabon|SUPPLIES|China|3|expected|-
R Gabon|EXPORTS|manganese|3|expected|-
R Ning Xiulan|EMPLOYED_BY|Foreign Ministry|3|asserted|-
R Brice Clotaire Oligui Nguema|VISITED|Tianjin|1-4|asserted|On Tuesday
R container terminal|LOCATED_IN|Tianjin|4|asserted|-
R Brice Clotaire Oligui Nguema|VISITED|container terminal|1-4|asserted|On Tuesday
R Brice Clotaire Oligui Nguema|MET_WITH|Gao Shuyuan|4-5|asserted|On Tuesday
R Gao Shuyuan|LEADS|Bohai Gulf Ports Group|5|asserted|-
R Bohai Overseas Engineering|SUBSIDIARY_OF|Bohai Gulf Ports Group|5|asserted|-
R China|TRADES_WITH|Gabon|7|asserted|for eleven consecutive years
R unprocessed logs|SANCTIONED_BY|Gabon|8|asserted|in 2010
R Gabon|SUPPLIES|China|8|asserted|-
R Gabon|EXPORTS|timber|8|asserted|-
R Gabon|EXPORTS|veneer|8|asserted|-
R China|IMPORTS|veneer|8|asserted|-
B 12

@za-024|executive order digest|2025-02-06|Order imposes sanctions on the International Criminal Court
* 1 Summary
2 President Donald Trump on Thursday signed an executive order that lets the United States freeze the assets of, and refuse visas to, officials of the International Criminal Court (ICC) who investigate Americans or certain allies.
3 It is the second order of its kind; the first, of June 2020, was revoked the following April.
* 4 What the order says
5 Section 1 declares a national emergency.
6 Section 2 blocks the property of any foreign person found to have "materially assisted" the court, and of the person listed in the Annex, one of its prosecutors.
7 Section 5 suspends entry.
8 Nothing in the order names the Netherlands, which is host to the court, or any Dutch bank.
* 9 Reactions
10 The ICC, in a note from The Hague, condemned the move and called upon its 125 members to stand united.
11 Fifty-seven of them, though not Hungary or Argentina, put out a statement of their own.
12 "If you sanction the judge, you should not be astonished when the thief applauds," said Professor Aurélie Kasongo-Meert of Leiden University.
13 Israeli Prime Minister Benjamin Netanyahu, in Washington since Sunday, thanked the President.
14 He had been received at the White House on Tuesday.
* 15 Practical effect
16 Software firms may have to stop serving the court; one of them, Norrland Mail AB of Umeå, told customers that it would go on as before.
17 The Dutch Ministry of Justice has begun to stockpile, according to a clerk, "paper, mainly".
* 18 Sources
* 19 Text of the order; ICC press release; own reporting. | Significance: high | Follow this topic
E Person|Donald Trump|Donald Trump
E Place|United States|United States;Americans
E Organization|International Criminal Court|International Criminal Court;ICC
E Place|Netherlands|Netherlands;Dutch
E Place|The Hague|The Hague
E Place|Hungary|Hungary
E Place|Argentina|Argentina
E Person|Aurélie Kasongo-Meert|Aurélie Kasongo-Meert
E Organization|Leiden University|Leiden University
E Place|Israel|Israeli
E Person|Benjamin Netanyahu|Benjamin Netanyahu
E Place|Washington|Washington
E Place|White House|White House
E Firm|Norrland Mail AB|Norrland Mail AB
E Place|Umeå|Umeå
E Organization|Ministry of Justice|Ministry of Justice
C International Criminal Court|the court@6;its@6;the court@8;its@10;the court@16
C Netherlands|which@8
C Benjamin Netanyahu|He@14
C Donald Trump|the President@13
C Norrland Mail AB|it@16
R International Criminal Court|SANCTIONED_BY|United States|0-2|asserted|on Thursday
R Donald Trump|LEADS|United States|2|asserted|-
R International Criminal Court|LOCATED_IN|Netherlands|8|asserted|-
R International Criminal Court|LOCATED_IN|The Hague|10|asserted|-
R Aurélie Kasongo-Meert|EMPLOYED_BY|Leiden University|12|asserted|-
R Benjamin Netanyahu|LEADS|Israel|13|asserted|-
R Benjamin Netanyahu|VISITED|Washington|13|asserted|since Sunday
R Benjamin Netanyahu|VISITED|White House|13-14|asserted|on Tuesday
R Norrland Mail AB|LOCATED_IN|Umeå|16|asserted|-
R Ministry of Justice|LOCATED_IN|Netherlands|17|asserted|-
B 19

@za-025|customs news, india|2024-01-30|DRI Mumbai foils gold smuggling in tea tins; seven held
1 Acting on specific intelligence, officers of the Directorate of Revenue Intelligence (DRI), Mumbai Zonal Unit, on Sunday intercepted a consignment of 1,160 tins declared as "assorted tea" at the Jawaharlal Nehru Port, Nhava Sheva.
2 On examination 43 kg of gold in paste form, valued at Rs 26.8 crore, was recovered from false bottoms.
3 The tea itself was of a middling quality.
---
4 The consignment had been imported by M/s Shree Ambika Foodstuffs, a firm of Navi Mumbai, from Colombo-based Ruwan Leaf Exports (Pvt) Ltd, whose representative in India, one Nuwan Tharaka Weerakkody, was placed under arrest at a hotel in Vashi.
5 The proprietor of the importing firm, Jignesh Popatlal Dedhia, was also arrested, as were five others.
6 Both have been remanded to judicial custody.
---
7 During investigation it transpired that a similar lot had been cleared in November.
8 Shri Dedhia, however, has stated that he deals in biscuits and has "never so much as touched gold".
9 His advocate, Smt. Farzana Contractor-Shaikh, moved for bail on Monday.
---
10 It may be recalled that the import duty on gold stands at 15 per cent, a rate which jewellers have for years asked the Ministry of Finance to reduce.
11 Further investigation is in progress.
12 The DRI, founded in 1957, functions under the Central Board of Indirect Taxes and Customs.
* 13 (This story has not been edited by our staff and is published from a press note.)
E Organization|Directorate of Revenue Intelligence|Directorate of Revenue Intelligence;DRI
E Place|Mumbai|Mumbai
E Place|Jawaharlal Nehru Port|Jawaharlal Nehru Port
E Place|Nhava Sheva|Nhava Sheva
E Commodity|gold|gold
E Commodity|tea|tea
E Firm|Shree Ambika Foodstuffs|Shree Ambika Foodstuffs
E Place|Navi Mumbai|Navi Mumbai
E Place|Colombo|Colombo
E Firm|Ruwan Leaf Exports (Pvt) Ltd|Ruwan Leaf Exports (Pvt) Ltd
E Place|India|India
E Person|Nuwan Tharaka Weerakkody|Nuwan Tharaka Weerakkody
E Place|Vashi|Vashi
E Person|Jignesh Popatlal Dedhia|Jignesh Popatlal Dedhia;Dedhia
E Commodity|biscuits|biscuits
E Person|Farzana Contractor-Shaikh|Farzana Contractor-Shaikh
E Organization|Ministry of Finance|Ministry of Finance
E Organization|Central Board of Indirect Taxes and Customs|Central Board of Indirect Taxes and Customs
C Shree Ambika Foodstuffs|a firm@4;the importing firm@5
C Ruwan Leaf Exports (Pvt) Ltd|whose@4
C Jignesh Popatlal Dedhia|he@8;His@9
R Jawaharlal Nehru Port|LOCATED_IN|Nhava Sheva|1|asserted|-
R Shree Ambika Foodstuffs|IMPORTS|tea|1-4|asserted|-
R Shree Ambika Foodstuffs|IMPORTS|gold|2-4|asserted|-
R Shree Ambika Foodstuffs|LOCATED_IN|Navi Mumbai|4|asserted|-
R Ruwan Leaf Exports (Pvt) Ltd|SUPPLIES|Shree Ambika Foodstuffs|4|asserted|-
R Ruwan Leaf Exports (Pvt) Ltd|EXPORTS|tea|1-4|asserted|-
R Ruwan Leaf Exports (Pvt) Ltd|LOCATED_IN|Colombo|4|asserted|-
R Nuwan Tharaka Weerakkody|EMPLOYED_BY|Ruwan Leaf Exports (Pvt) Ltd|4|asserted|-
R Nuwan Tharaka Weerakkody|ARRESTED_BY|Directorate of Revenue Intelligence|1-4|asserted|-
R Jignesh Popatlal Dedhia|LEADS|Shree Ambika Foodstuffs|4-5|asserted|-
R Jignesh Popatlal Dedhia|ARRESTED_BY|Directorate of Revenue Intelligence|1-5|asserted|-
R Directorate of Revenue Intelligence|SUBSIDIARY_OF|Central Board of Indirect Taxes and Customs|12|asserted|-
B 13

@za-026|eu high representative statement|2023-05-15|Statement by the spokesperson on the latest listings by Moscow
1 The European Union takes note with regret, though without surprise, of the announcement made by the Russian Federation on Friday that it has barred a further eleven European officials and one company from its territory.
2 Among them are Commissioner Saskia van Oldebarneveld, the head of Eurojust, Rui Falcão Teles, and the Tartu cybersecurity firm Põhjatäht Labs.
3 The step lacks any legal justification.
---
4 The European Union adopts its restrictive measures in response to a war of aggression; Moscow's amount to a list of people whom it finds inconvenient.
5 They will not change our position on accountability, nor will they keep Commissioner van Oldebarneveld from Kyiv, where she arrives tomorrow with the Executive Director of Frontex, Aleksander Hristov-Lund.
6 Ms van Oldebarneveld has no plans to travel to Russia, so that the practical effect of the ban on her is modest.
---
7 We renew our call for the immediate release of all those detained in Russia and Belarus for having spoken their mind, including the Belarusian activist Palina Kuchynskaya, whom the Belarusian KGB arrested at the railway station of Orsha in March.
8 The European Union also calls on third countries not to provide material to the aggressor, and has raised the sale of binoculars by a trader in Yerevan with the Armenian government.
9 The latter replied that binoculars are for birds.
* 10 Press contacts: EEAS spokesperson's service. PDF | Print | RSS
E Organization|European Union|European Union
E Place|Russia|Russian Federation;Moscow;Russia
E Place|Europe|European
E Person|Saskia van Oldebarneveld|Saskia van Oldebarneveld;van Oldebarneveld
E Organization|Eurojust|Eurojust
E Person|Rui Falcão Teles|Rui Falcão Teles
E Firm|Põhjatäht Labs|Põhjatäht Labs
E Place|Tartu|Tartu
E Place|Kyiv|Kyiv
E Person|Aleksander Hristov-Lund|Aleksander Hristov-Lund
E Organization|Frontex|Frontex
E Place|Belarus|Belarus;Belarusian
E Person|Palina Kuchynskaya|Palina Kuchynskaya
E Organization|KGB|KGB
E Place|railway station of Orsha|railway station of Orsha
E Commodity|binoculars|binoculars
E Place|Yerevan|Yerevan
E Place|Armenia|Armenian
C Russia|it@1;its@1;it@4;the aggressor@8
C European Union|its@4;our@5;We@7;our@7
C Saskia van Oldebarneveld|she@5;her@6
C Palina Kuchynskaya|whom@7
C Armenia|The latter@9
R Saskia van Oldebarneveld|SANCTIONED_BY|Russia|1-2|asserted|on Friday
R Rui Falcão Teles|SANCTIONED_BY|Russia|1-2|asserted|on Friday
R Põhjatäht Labs|SANCTIONED_BY|Russia|1-2|asserted|on Friday
R Rui Falcão Teles|LEADS|Eurojust|2|asserted|-
R Põhjatäht Labs|LOCATED_IN|Tartu|2|asserted|-
R Russia|SANCTIONED_BY|European Union|4|asserted|-
R Saskia van Oldebarneveld|VISITED|Kyiv|5|expected|tomorrow
R Aleksander Hristov-Lund|VISITED|Kyiv|5|expected|tomorrow
R Aleksander Hristov-Lund|LEADS|Frontex|5|asserted|-
R Saskia van Oldebarneveld|VISITED|Russia|6|denied|-
R KGB|LOCATED_IN|Belarus|7|asserted|-
R Palina Kuchynskaya|ARRESTED_BY|KGB|7|asserted|in March
R Armenia|EXPORTS|binoculars|8|alleged|-
R Armenia|SUPPLIES|Russia|8|alleged|-
B 10

@za-027|korean ministry release|2024-05-24|Government imposes unilateral sanctions on those involved in North Korea–Russia military cooperation
1 The Government of the Republic of Korea (ROK) has decided to designate seven individuals of the Democratic People's Republic of Korea (DPRK) and two Russian vessels as targets of independent sanctions as of May 24.
2 The two vessels, LADY RIMMA and ANGARSKIY VAL, have shuttled containers laden with munitions from Rajin to Vostochny since August of last year.
3 The individuals include RIM Song-gil, representative in Vladivostok of the Korea Yonhap Munitions Trading Corporation, who has concluded contracts on behalf of the latter; and HAN Chol-u and PAK Yong-ran, who dispatched workers to Russian building sites and remitted their wages to the 7th Bureau of the Munitions Industry Department.
---
4 Any financial transaction with those designated requires the prior approval of the Governor of the Bank of Korea, RYU Seung-mok, and a designated ship needs the permission of a port authority to enter the Republic of Korea.
5 No such permission has ever been asked for.
---
6 Military cooperation between Russia and North Korea violates resolutions of the United Nations Security Council, of which Russia is a permanent member.
7 The Ministry of Foreign Affairs summoned the Russian ambassador, Gennady Zvonaryov, on Thursday to say so.
8 Since the start of the present administration 87 individuals and 53 institutions have been designated on eighteen occasions.
9 Last week's resumption of direct flights between Seoul and Ulaanbaatar is unrelated.
10 For further inquiries, please contact the North Korean Nuclear Affairs Bureau.
E Place|South Korea|Republic of Korea;ROK;Seoul
E Place|North Korea|North Korea;Democratic People's Republic of Korea;DPRK
E Place|Russia|Russia;Russian
E Vessel|LADY RIMMA|LADY RIMMA
E Vessel|ANGARSKIY VAL|ANGARSKIY VAL
E Commodity|munitions|munitions
E Place|Rajin|Rajin
E Place|Vostochny|Vostochny
E Person|RIM Song-gil|RIM Song-gil
E Place|Vladivostok|Vladivostok
E Firm|Korea Yonhap Munitions Trading Corporation|Korea Yonhap Munitions Trading Corporation
E Person|HAN Chol-u|HAN Chol-u
E Person|PAK Yong-ran|PAK Yong-ran
E Organization|7th Bureau|7th Bureau
E Organization|Munitions Industry Department|Munitions Industry Department
E Organization|Bank of Korea|Bank of Korea
E Person|RYU Seung-mok|RYU Seung-mok
E Organization|United Nations Security Council|United Nations Security Council
E Organization|Ministry of Foreign Affairs|Ministry of Foreign Affairs
E Person|Gennady Zvonaryov|Gennady Zvonaryov
E Place|Ulaanbaatar|Ulaanbaatar
E Organization|North Korean Nuclear Affairs Bureau|North Korean Nuclear Affairs Bureau
C RIM Song-gil|who@3
C Korea Yonhap Munitions Trading Corporation|the latter@3
R LADY RIMMA|SANCTIONED_BY|South Korea|1-2|asserted|as of May 24
R ANGARSKIY VAL|SANCTIONED_BY|South Korea|1-2|asserted|as of May 24
R North Korea|EXPORTS|munitions|2|asserted|since August of last year
R North Korea|SUPPLIES|Russia|2|asserted|since August of last year
R Russia|IMPORTS|munitions|2|asserted|since August of last year
R RIM Song-gil|SANCTIONED_BY|South Korea|1-3|asserted|as of May 24
R HAN Chol-u|SANCTIONED_BY|South Korea|1-3|asserted|as of May 24
R PAK Yong-ran|SANCTIONED_BY|South Korea|1-3|asserted|as of May 24
R RIM Song-gil|EMPLOYED_BY|Korea Yonhap Munitions Trading Corporation|3|asserted|-
R 7th Bureau|SUBSIDIARY_OF|Munitions Industry Department|3|asserted|-
R RYU Seung-mok|LEADS|Bank of Korea|4|asserted|-
R Gennady Zvonaryov|EMPLOYED_BY|Russia|7|asserted|-
R Gennady Zvonaryov|MET_WITH|Ministry of Foreign Affairs|7|asserted|on Thursday

@za-028|port news, new zealand|2025-03-18|Bulk carrier held at Bluff over cracked hatch; two more under watch
1 A Panama-flagged bulk carrier has been sitting at the wharf in Bluff since Thursday with a detention notice taped to its gangway.
2 Maritime New Zealand detained the Cormorant Bay, a 28,000-tonner, after inspectors found daylight coming through a hatch cover.
3 She had come to load woodchips for a paper mill in Japan, Shikoku Seishi, and had discharged palm kernel from Malaysia in Tauranga the week before.
4 "You could post a letter through it," said Hemi Rangiaho, the regulator's regional manager.
---
5 The ship's owner, Lantau Bulkers Ltd of Hong Kong, has flown in a surveyor.
6 South Port NZ, the listed company that runs Bluff (NZX: SPN), said that berth fees were being paid and the crew had been taken to the rugby.
7 A seafarers' chaplain, Father Tavita Leota, brought SIM cards and a fruit cake.
---
8 Two other vessels, the Ocean Samphire and the Kiri Venture, got off with deficiency notices and will be inspected again in Lyttelton.
9 Neither has been detained.
10 A fortnight ago customs officers turned over the Kiri Venture for eleven hours on a tip that there was cocaine in the sea chest, and found a bicycle.
---
11 The trade in woodchips out of Southland has been running at roughly 400,000 tonnes a year; a rival exporter, Catlins Fibre, sold its stake in the chip mill to an Australian fund in December, and has since bought a vineyard.
* 12 By Annette Fitzgibbon, Southern Correspondent. Most read: Oyster season opens; Council sanctions second roundabout.
E Place|Panama|Panama
E Place|Bluff|Bluff
E Organization|Maritime New Zealand|Maritime New Zealand
E Vessel|Cormorant Bay|Cormorant Bay
E Commodity|woodchips|woodchips
E Place|Japan|Japan
E Firm|Shikoku Seishi|Shikoku Seishi
E Commodity|palm kernel|palm kernel
E Place|Malaysia|Malaysia
E Place|Tauranga|Tauranga
E Person|Hemi Rangiaho|Hemi Rangiaho
E Firm|Lantau Bulkers Ltd|Lantau Bulkers Ltd
E Place|Hong Kong|Hong Kong
E Firm|South Port NZ|South Port NZ
E Person|Tavita Leota|Tavita Leota
E Vessel|Ocean Samphire|Ocean Samphire
E Vessel|Kiri Venture|Kiri Venture
E Place|Lyttelton|Lyttelton
E Commodity|cocaine|cocaine
E Place|Southland|Southland
E Firm|Catlins Fibre|Catlins Fibre
E Place|Australia|Australian
E Person|Annette Fitzgibbon|Annette Fitzgibbon
C Cormorant Bay|A Panama-flagged bulk carrier@1;its@1;She@3;The ship's@5
C Maritime New Zealand|the regulator's@4
C South Port NZ|the listed company@6
C Catlins Fibre|a rival exporter@11;its@11
R Cormorant Bay|LOCATED_IN|Bluff|0-2|asserted|since Thursday
R Cormorant Bay|ARRESTED_BY|Maritime New Zealand|2|asserted|-
R Shikoku Seishi|LOCATED_IN|Japan|3|asserted|-
R Shikoku Seishi|IMPORTS|woodchips|3|expected|-
R Malaysia|EXPORTS|palm kernel|3|asserted|the week before
R Hemi Rangiaho|EMPLOYED_BY|Maritime New Zealand|2-4|asserted|-
R Lantau Bulkers Ltd|OWNS|Cormorant Bay|2-5|asserted|-
R Lantau Bulkers Ltd|LOCATED_IN|Hong Kong|5|asserted|-
R Ocean Samphire|ARRESTED_BY|Maritime New Zealand|2-9|denied|-
R Kiri Venture|ARRESTED_BY|Maritime New Zealand|2-9|denied|-
R Southland|EXPORTS|woodchips|11|asserted|-
R Catlins Fibre|EXPORTS|woodchips|11|asserted|-
B 12

@za-029|agency fact sheet, nested bullets|2025-11-20|FACT SHEET: U.S.–Republic of Kazakhstan Deals Announced at the C5+1
* 1 THE BOTTOM LINE
2 President Trump welcomed President Kassym-Jomart Tokayev of Kazakhstan to the White House for the tenth anniversary of the C5+1 and came away with $17 billion in deals, by the administration's arithmetic.
---
* 3 AVIATION
* 4 • Saryarqa Airlines signed for 15 widebody jets from Puget Aircraft.
* 5 ◦ First delivery: 2032.
* 6 ◦ Options on another ten lapse if they are not exercised by June.
* 7 RAIL
* 8 • Allegheny Locomotive, of Erie, Pennsylvania, will supply 300 locomotive kits to the state railway, Qazaq Temir Zholy (QTZ), over the next decade.
* 9 ◦ The kits will be put together in Astana by Lokomotiv Qurastyru, which QTZ wholly owns.
* 10 CRITICAL MINERALS
* 11 • Cove Hill Partners has acquired 70 percent of the Severny Katpar tungsten deposit's operator, Katpar Resources LLP; the rest stays with the sovereign fund Samgau-Qazyna.
* 12 ◦ A Chinese bidder, whose offer was higher, withdrew.
* 13 AGRICULTURE
* 14 • Prairie Star Machinery is in discussions with the Ministry of Agriculture about 3,000 combine harvesters.
---
* 15 WHAT THEY ARE SAYING
16 Sergio Gorman-Reyes, Special Envoy for South and Central Asia: "Nobody has paid this region this kind of attention since the Silk Road."
17 Ambassador Yerzhan Qasqabasov of Kazakhstan: "We are a small country with big neighbors, and we like all of them."
---
18 Separately, Uzbekistan's delegation ordered eight jets of the same type for its flag carrier, which still flies two Ilyushins to Moscow on Fridays.
19 No sanctions relief was requested or granted.
E Place|United States|U.S.
E Place|Kazakhstan|Republic of Kazakhstan;Kazakhstan
E Person|Donald Trump|Trump
E Person|Kassym-Jomart Tokayev|Kassym-Jomart Tokayev
E Place|White House|White House
E Organization|C5+1|C5+1
E Firm|Saryarqa Airlines|Saryarqa Airlines
E Commodity|widebody jets|widebody jets
E Commodity|jets|jets
E Firm|Puget Aircraft|Puget Aircraft
E Firm|Allegheny Locomotive|Allegheny Locomotive
E Place|Erie|Erie
E Place|Pennsylvania|Pennsylvania
E Commodity|locomotive kits|locomotive kits;kits
E Firm|Qazaq Temir Zholy|Qazaq Temir Zholy;QTZ
E Firm|Lokomotiv Qurastyru|Lokomotiv Qurastyru
E Place|Astana|Astana
E Firm|Cove Hill Partners|Cove Hill Partners
E Place|Severny Katpar tungsten deposit|Severny Katpar tungsten deposit
E Firm|Katpar Resources LLP|Katpar Resources LLP
E Firm|Samgau-Qazyna|Samgau-Qazyna
E Place|China|Chinese
E Firm|Prairie Star Machinery|Prairie Star Machinery
E Organization|Ministry of Agriculture|Ministry of Agriculture
E Commodity|combine harvesters|combine harvesters
E Person|Sergio Gorman-Reyes|Sergio Gorman-Reyes
E Person|Yerzhan Qasqabasov|Yerzhan Qasqabasov
E Place|Uzbekistan|Uzbekistan
E Place|Moscow|Moscow
E Place|South and Central Asia|South and Central Asia
E Place|Silk Road|Silk Road
C Kazakhstan|We@17;a small country@17
C Lokomotiv Qurastyru|which@9
C Qazaq Temir Zholy|the state railway@8
R Kassym-Jomart Tokayev|LEADS|Kazakhstan|2|asserted|-
R Kassym-Jomart Tokayev|VISITED|White House|2|asserted|-
R Donald Trump|MET_WITH|Kassym-Jomart Tokayev|2|asserted|-
R United States|AGREED_WITH|Kazakhstan|0-2|asserted|-
R Saryarqa Airlines|AGREED_WITH|Puget Aircraft|4|asserted|-
R Saryarqa Airlines|IMPORTS|widebody jets|4-5|expected|2032
R Puget Aircraft|SUPPLIES|Saryarqa Airlines|4-5|expected|2032
R Puget Aircraft|EXPORTS|widebody jets|4-5|expected|2032
R Allegheny Locomotive|LOCATED_IN|Erie|8|asserted|-
R Erie|LOCATED_IN|Pennsylvania|8|asserted|-
R Allegheny Locomotive|SUPPLIES|Qazaq Temir Zholy|8|expected|over the next decade
R Allegheny Locomotive|EXPORTS|locomotive kits|8|expected|over the next decade
R Qazaq Temir Zholy|IMPORTS|locomotive kits|8|expected|over the next decade
R Kazakhstan|OWNS|Qazaq Temir Zholy|0-8|asserted|-
R Qazaq Temir Zholy|OWNS|Lokomotiv Qurastyru|9|asserted|-
R Cove Hill Partners|OWNS|Katpar Resources LLP|11|asserted|-
R Samgau-Qazyna|INVESTED_IN|Katpar Resources LLP|11|asserted|-
R Prairie Star Machinery|SUPPLIES|Ministry of Agriculture|14|expected|-
R Prairie Star Machinery|EXPORTS|combine harvesters|14|expected|-
R Ministry of Agriculture|IMPORTS|combine harvesters|14|expected|-
R Yerzhan Qasqabasov|EMPLOYED_BY|Kazakhstan|17|asserted|-
R Uzbekistan|IMPORTS|jets|18|expected|-

@za-030|us attorney release|2025-09-17|Former Navy Contractor Sentenced; Chinese National Charged in Related Smuggling Scheme
1 SAN DIEGO – Stephen Delray Mossop, 44, a former contractor at Naval Air Station North Island, was sentenced today to 46 months in prison for sending export-controlled sonar manuals abroad.
2 Mossop pleaded guilty in February.
3 According to his plea agreement he sold the manuals for a little under $9,000, or, as the judge remarked, less than the price of a used motorcycle.
---
4 In a related case, the United States today unsealed a complaint that charges Qiu Zhenhai, 39, of Qingdao, with smuggling goods from the United States.
5 Qiu is the general manager of Qingdao Haiyue Ocean Technology Co., Ltd., which the Department of Commerce placed on the Entity List on March 25.
6 The complaint alleges that between 2019 and 2022 the company bought hydrophones from a manufacturer in Rhode Island, Narragansett Acoustics, by way of a shop in Vancouver, and that it then passed them to Weihe Polytechnical Institute of Xi'an.
7 Narragansett Acoustics cooperated with the inquiry and is not accused of wrongdoing.
8 Qiu, who flew to Lisbon for a trade fair on September 6, was arrested there by the Portuguese Judiciary Police at the request of the United States, which will seek his extradition.
---
9 "Our sailors hear what others cannot, and the United States means to keep it that way," said Adam Grzybowski-Lane, U.S. Attorney for the Southern District of California.
10 This case was investigated by the Naval Criminal Investigative Service (NCIS) and the FBI.
11 Assistant U.S. Attorneys Farrah Dunlavey and Boone Castellanos are prosecuting.
E Place|San Diego|SAN DIEGO
E Person|Stephen Delray Mossop|Stephen Delray Mossop;Mossop
E Organization|Navy|Navy
E Place|China|Chinese
E Place|Naval Air Station North Island|Naval Air Station North Island
E Commodity|sonar manuals|sonar manuals;manuals
E Place|United States|United States;U.S.
E Person|Qiu Zhenhai|Qiu Zhenhai;Qiu
E Place|Qingdao|Qingdao
E Firm|Qingdao Haiyue Ocean Technology Co., Ltd.|Qingdao Haiyue Ocean Technology Co., Ltd.
E Organization|Department of Commerce|Department of Commerce
E Commodity|hydrophones|hydrophones
E Place|Rhode Island|Rhode Island
E Firm|Narragansett Acoustics|Narragansett Acoustics
E Place|Vancouver|Vancouver
E Organization|Weihe Polytechnical Institute|Weihe Polytechnical Institute
E Place|Xi'an|Xi'an
E Place|Lisbon|Lisbon
E Organization|Judiciary Police|Judiciary Police
E Place|Portugal|Portuguese
E Person|Adam Grzybowski-Lane|Adam Grzybowski-Lane
E Place|Southern District of California|Southern District of California
E Organization|Naval Criminal Investigative Service|Naval Criminal Investigative Service;NCIS
E Organization|FBI|FBI
E Person|Farrah Dunlavey|Farrah Dunlavey
E Person|Boone Castellanos|Boone Castellanos
C Stephen Delray Mossop|his@3;he@3
C Qiu Zhenhai|who@8;his@8
C Qingdao Haiyue Ocean Technology Co., Ltd.|which@5;the company@6;it@6
C hydrophones|them@6
C Lisbon|there@8
C United States|which@8
R Stephen Delray Mossop|EXPORTS|sonar manuals|1-3|asserted|-
R Qiu Zhenhai|ACCUSED_BY|United States|4|asserted|today
R Qiu Zhenhai|LEADS|Qingdao Haiyue Ocean Technology Co., Ltd.|5|asserted|-
R Qingdao Haiyue Ocean Technology Co., Ltd.|SANCTIONED_BY|Department of Commerce|5|asserted|on March 25
R Qingdao Haiyue Ocean Technology Co., Ltd.|IMPORTS|hydrophones|5-6|alleged|between 2019 and 2022
R Narragansett Acoustics|SUPPLIES|Qingdao Haiyue Ocean Technology Co., Ltd.|5-6|alleged|between 2019 and 2022
R Narragansett Acoustics|LOCATED_IN|Rhode Island|6|asserted|-
R Qingdao Haiyue Ocean Technology Co., Ltd.|SUPPLIES|Weihe Polytechnical Institute|5-6|alleged|-
R Weihe Polytechnical Institute|IMPORTS|hydrophones|6|alleged|-
R Qingdao Haiyue Ocean Technology Co., Ltd.|EXPORTS|hydrophones|5-6|alleged|-
R Weihe Polytechnical Institute|LOCATED_IN|Xi'an|6|asserted|-
R Narragansett Acoustics|ACCUSED_BY|United States|4-7|denied|-
R Qiu Zhenhai|VISITED|Lisbon|8|asserted|on September 6
R Qiu Zhenhai|ARRESTED_BY|Judiciary Police|8|asserted|-
R Judiciary Police|LOCATED_IN|Portugal|8|asserted|-
R Adam Grzybowski-Lane|EMPLOYED_BY|United States|9|asserted|-
R Farrah Dunlavey|EMPLOYED_BY|United States|11|asserted|-
R Boone Castellanos|EMPLOYED_BY|United States|11|asserted|-

@za-031|trade compliance newsletter|2024-11-08|The Fortnight in Export Controls: fines, fabs and a flea market
* 1 Compliance Fortnight No. 212 — read online — manage your subscription
---
* 2 Fines
3 A New York chip foundry, Hudson Wafer Inc., will pay $500,000 for having sent 74 shipments of wafers, worth $17 million, to Xinguang Assembly of Suzhou after that company had been put on the Entity List; the firm came forward by itself, blaming an entry error in its order system, and the Bureau of Industry and Security took that into account.
4 "Voluntary disclosure is the umbrella that you must open before it rains," as one practitioner puts it, not for the first time.
* 5 Rules to watch
6 The bureau is said to be weighing whether to take a further two dozen Chinese toolmakers onto the list before the year is out, with Shanghai's Puxin Etch the name most often heard.
7 Beijing's Ministry of Commerce answered that it would "certainly take measures".
8 We have been hearing about those measures since July.
* 9 Enforcement in Europe
10 Prosecutors in Rotterdam have charged a Russian-born engineer, identified only as Valery P., who worked for two makers of vacuum pumps, with carrying manuals to Moscow.
11 The Dutch government banned him from the country for twenty years, and he was arrested in August.
12 His lawyer calls the manuals "the sort of thing one finds on a flea market", which says something about flea markets in Dordrecht.
* 13 People
14 Ottoline Marchbanks, who for nine years ran the licensing desk at the UK's Export Control Joint Unit, has joined Carraway Pike LLP in London as a partner.
15 Matthew Axelgaard, the bureau's assistant secretary for export enforcement, will be in Singapore from 18 to 20 November to speak to distributors.
* 16 And finally
17 A reader asks whether a sanctioned party may receive a Christmas card.
18 It may, in most countries, provided there is nothing in the envelope.
* 19 Forwarded this email? Sign up here. You received this because you attended our webinar.
E Place|New York|New York
E Firm|Hudson Wafer Inc.|Hudson Wafer Inc.
E Commodity|wafers|wafers
E Firm|Xinguang Assembly|Xinguang Assembly
E Place|Suzhou|Suzhou
E Organization|Bureau of Industry and Security|Bureau of Industry and Security
E Place|China|Chinese;Beijing
E Place|Shanghai|Shanghai
E Firm|Puxin Etch|Puxin Etch
E Organization|Ministry of Commerce|Ministry of Commerce
E Place|Rotterdam|Rotterdam
E Place|Russia|Russian
E Person|Valery P.|Valery P.
E Place|Moscow|Moscow
E Place|Netherlands|Dutch
E Place|Dordrecht|Dordrecht
E Commodity|vacuum pumps|vacuum pumps
E Person|Ottoline Marchbanks|Ottoline Marchbanks
E Place|United Kingdom|UK
E Organization|Export Control Joint Unit|Export Control Joint Unit
E Firm|Carraway Pike LLP|Carraway Pike LLP
E Place|London|London
E Person|Matthew Axelgaard|Matthew Axelgaard
E Place|Singapore|Singapore
E Place|Europe|Europe
C Xinguang Assembly|that company@3
C Hudson Wafer Inc.|A New York chip foundry@3;the firm@3;its@3
C Bureau of Industry and Security|The bureau@6;the bureau's@15
C Ministry of Commerce|it@7
C Valery P.|a Russian-born engineer@10;him@11;he@11;His@12
R Hudson Wafer Inc.|LOCATED_IN|New York|3|asserted|-
R Hudson Wafer Inc.|SUPPLIES|Xinguang Assembly|3|asserted|-
R Hudson Wafer Inc.|EXPORTS|wafers|3|asserted|-
R Xinguang Assembly|IMPORTS|wafers|3|asserted|-
R Xinguang Assembly|LOCATED_IN|Suzhou|3|asserted|-
R Xinguang Assembly|SANCTIONED_BY|Bureau of Industry and Security|3|asserted|-
R Puxin Etch|SANCTIONED_BY|Bureau of Industry and Security|3-6|expected|before the year is out
R Puxin Etch|LOCATED_IN|Shanghai|6|asserted|-
R Ministry of Commerce|LOCATED_IN|China|7|asserted|-
R Valery P.|ACCUSED_BY|Rotterdam|10|asserted|-
R Valery P.|VISITED|Moscow|10|alleged|-
R Valery P.|SANCTIONED_BY|Netherlands|10-11|asserted|-
R Export Control Joint Unit|LOCATED_IN|United Kingdom|14|asserted|-
R Ottoline Marchbanks|EMPLOYED_BY|Carraway Pike LLP|14|asserted|-
R Carraway Pike LLP|LOCATED_IN|London|14|asserted|-
R Matthew Axelgaard|EMPLOYED_BY|Bureau of Industry and Security|6-15|asserted|-
R Matthew Axelgaard|VISITED|Singapore|15|expected|from 18 to 20 November
B 1,19

@za-032|foreign ministry transcript|2024-06-12|Department Press Briefing – June 12 (excerpt)
* 1 1:19 p.m. EDT
---
* 2 MR. TALLENTYRE: Good afternoon, everybody. A couple of things at the top.
* 3 The Secretary is in Doha today, where this morning he saw Prime Minister Mohammed bin Abdulrahman Al Thani. He goes on tonight to Borgo Egnazia in Italy to join the President for the G7.
* 4 Second, you'll have seen that Treasury and we rolled out more than 300 new sanctions on Russia this morning. I won't read you the list.
* 5 With that, Nadia.
* 6 QUESTION: Thanks. On the sanctions, is Banka Stolitsa Vostoka of Minsk among them?
* 7 MR. TALLENTYRE: I'd refer you to the list.
* 8 QUESTION: I've looked at the list. It isn't on the list. That's why I'm asking.
* 9 MR. TALLENTYRE: Then you have your answer.
* 10 QUESTION: But the Lithuanians sanctioned it a month ago, and they say they sent you the file.
* 11 MR. TALLENTYRE: We talk to our Lithuanian friends every day. I'm not going to preview anything.
* 12 QUESTION: Can I ask about the Houthis? Eleven UN staff are being held in Sana'a, and they say these people are spies. Do you have any reaction?
* 13 MR. TALLENTYRE: It's outrageous. They should be let go today. The Houthis picked them up on June 6 and have produced a video and nothing else.
* 14 QUESTION: Will you talk to the Iranians about that?
* 15 MR. TALLENTYRE: I don't have any conversations to read out.
* 16 QUESTION: Different subject. The company in Kentucky, Bluegrass Ordnance: did it or did it not sell shells to Jordan that ended up somewhere else?
* 17 MR. TALLENTYRE: It has a license to sell 155-millimeter shells to Jordan, and the Jordanians tell us that they have every one of them.
* 18 QUESTION: So that's a no.
* 19 MR. TALLENTYRE: That's a "they have every one of them." Yes, in the back. Not you, Guillermo, behind you.
* 20 QUESTION: Has the dentist strike been resolved?
* 21 MR. TALLENTYRE: I'm sorry?
---
* 22 (The briefing was concluded at 1:58 p.m.)
E Person|Tallentyre|TALLENTYRE
E Place|Doha|Doha
E Person|Mohammed bin Abdulrahman Al Thani|Mohammed bin Abdulrahman Al Thani
E Place|Borgo Egnazia|Borgo Egnazia
E Place|Italy|Italy
E Organization|G7|G7
E Organization|Treasury|Treasury
E Place|Russia|Russia
E Firm|Banka Stolitsa Vostoka|Banka Stolitsa Vostoka
E Place|Minsk|Minsk
E Place|Lithuania|Lithuanians;Lithuanian
E Organization|Houthis|Houthis
E Organization|United Nations|UN
E Place|Sana'a|Sana'a
E Place|Iran|Iranians
E Firm|Bluegrass Ordnance|Bluegrass Ordnance
E Place|Kentucky|Kentucky
E Commodity|shells|shells
E Commodity|155-millimeter shells|155-millimeter shells
E Place|Jordan|Jordan;Jordanians
E Person|Nadia|Nadia
E Person|Guillermo|Guillermo
C Banka Stolitsa Vostoka|It@8;it@10
C Lithuania|they@10
C Houthis|they@12
C Bluegrass Ordnance|it@16;It@17
C Jordan|they@17
R Borgo Egnazia|LOCATED_IN|Italy|3|asserted|-
R Russia|SANCTIONED_BY|Treasury|4|asserted|this morning
R Banka Stolitsa Vostoka|LOCATED_IN|Minsk|6|asserted|-
R Banka Stolitsa Vostoka|SANCTIONED_BY|Treasury|4-8|denied|-
R Banka Stolitsa Vostoka|SANCTIONED_BY|Lithuania|6-10|asserted|a month ago
R Bluegrass Ordnance|LOCATED_IN|Kentucky|16|asserted|-
R Bluegrass Ordnance|SUPPLIES|Jordan|16-17|asserted|-
R Bluegrass Ordnance|EXPORTS|155-millimeter shells|16-17|asserted|-
R Jordan|IMPORTS|155-millimeter shells|16-17|asserted|-

@za-033|swedish coast guard release|2025-04-14|Boarding of the tanker Kalevi off Gotland – frequently asked questions
1 On Friday evening the Swedish Coast Guard boarded the tanker Kalevi south of Hoburgen, on suspicion that she is not seaworthy and that her papers are false.
* 2 Why was the ship boarded?
3 The Kalevi sails under the flag of Malawi, which, as attentive readers will know, has no coast.
4 The Malawian authorities have told us that they keep no register of seagoing ships at all.
5 She had also crossed an anchorage where there is a cable, though we have no indication that the cable is damaged.
* 6 Where is she now?
7 At anchor off Slite, under the eye of KBV 003.
* 8 Has anyone been arrested?
9 The master, Captain Ruslan Asadullin, has been detained by us on the order of the prosecutor and was questioned on Saturday in Visby.
10 The remaining crew are free to stay aboard, and do.
* 11 Is the vessel sanctioned?
12 The United Kingdom put the Kalevi on its list in February; the European Union has not.
13 It has been proposed that the EU should do so in its next package.
* 14 Who owns her?
15 On paper a company in the Seychelles called Lagoon Ventura Inc., which until last spring had another name.
16 According to the classification database the technical management lies with Oceanfront Star LLP in Mumbai, whose telephone is not answered.
* 17 What is she carrying?
18 Nothing at present; she was on her way back to Ust-Luga from Sikka, in India, where she had delivered crude oil from the Russian company Severneft Trading.
* 19 Will there be environmental damage?
20 Not as long as nothing leaks.
---
21 Our spokesperson Pernilla Strömgren-Åhs answers further questions between 9 and 11.
22 The minister for civil defence is visiting the station at Slite on Tuesday for a long-planned coffee with the volunteers, and will not be commenting.
* 23 Subscribe | Easy-to-read Swedish | About cookies
E Organization|Swedish Coast Guard|Swedish Coast Guard
E Vessel|Kalevi|Kalevi
E Place|Gotland|Gotland
E Place|Hoburgen|Hoburgen
E Place|Malawi|Malawi;Malawian
E Place|Slite|Slite
E Vessel|KBV 003|KBV 003
E Person|Ruslan Asadullin|Ruslan Asadullin
E Place|Visby|Visby
E Place|United Kingdom|United Kingdom
E Organization|European Union|European Union;EU
E Place|Seychelles|Seychelles
E Firm|Lagoon Ventura Inc.|Lagoon Ventura Inc.
E Firm|Oceanfront Star LLP|Oceanfront Star LLP
E Place|Mumbai|Mumbai
E Place|Ust-Luga|Ust-Luga
E Place|Sikka|Sikka
E Place|India|India
E Commodity|crude oil|crude oil
E Place|Russia|Russian
E Firm|Severneft Trading|Severneft Trading
E Person|Pernilla Strömgren-Åhs|Pernilla Strömgren-Åhs
C Kalevi|she@1;her@1;the ship@2;She@5;she@6;the vessel@11;her@14;she@17;she@18;she#2@18
C Swedish Coast Guard|us@4;we@5;us@9;Our@21
C European Union|its@13
C Lagoon Ventura Inc.|a company@15;which@15
C Oceanfront Star LLP|whose@16
R Kalevi|LOCATED_IN|Slite|6-7|asserted|now
R Ruslan Asadullin|ARRESTED_BY|Swedish Coast Guard|9|asserted|-
R Kalevi|SANCTIONED_BY|United Kingdom|12|asserted|in February
R Kalevi|SANCTIONED_BY|European Union|12|denied|-
R Kalevi|SANCTIONED_BY|European Union|12-13|expected|-
R Lagoon Ventura Inc.|OWNS|Kalevi|14-15|asserted|-
R Lagoon Ventura Inc.|LOCATED_IN|Seychelles|15|asserted|-
R Oceanfront Star LLP|LOCATED_IN|Mumbai|16|asserted|-
R Sikka|LOCATED_IN|India|18|asserted|-
R Severneft Trading|SUPPLIES|Sikka|18|asserted|-
R Severneft Trading|EXPORTS|crude oil|18|asserted|-
R Sikka|IMPORTS|crude oil|18|asserted|-
R Severneft Trading|LOCATED_IN|Russia|18|asserted|-
R Pernilla Strömgren-Åhs|EMPLOYED_BY|Swedish Coast Guard|21|asserted|-
B 23

@za-034|federal notice, court decision, consumer site|2023-10-17|What the Wooden Bedroom Furniture Ruling Means (and Doesn't)
* 1 Summary
2 The Department of Commerce is amending the final results of its 2019 review of the antidumping order on wooden bedroom furniture from the People's Republic of China, following a decision by the Court of Appeals for the Federal Circuit.
3 The rate for one exporter drops from 216 percent to nil.
* 4 The dispute in three paragraphs
5 Dongguan Huilin Household Co. Ltd. (Huilin) makes dressers.
6 In 2019 it sold 11,400 of them to Carolina Home Outfitters, a chain with its seat in High Point, North Carolina, and the question was always whether the two are affiliated, since Huilin's founder, Mr. Lau Kwok-keung, sits on the chain's board.
7 The department said that they are; the court said that a man may sit where he likes.
8 The American Furniture Manufacturers Committee for Legal Trade, which had asked for the review, will not petition the Supreme Court.
* 9 Significance
10 For Huilin, some $8.4 million in deposits comes back, with interest.
11 For the industry, very little; most of the trade long ago moved to Vietnam, and Huilin itself opened a plant in Binh Duong in 2020.
12 For shoppers, nothing at all, whatever the leaflet in your mailbox says about "court-ordered savings".
* 13 Sources
14 88 FR 71204 (Oct. 16, 2023). Interview with Delphine Ostrowski, an analyst at Tarheel Trade Research, Raleigh.
* 15 Key dates
16 Applicable October 8, 2023. Contact: Enforcement and Compliance, (202) 482-0000.
17 Corrections: an earlier version of this page said that Huilin had been sanctioned.
18 It has not, ever, by anybody.
E Organization|Department of Commerce|Department of Commerce
E Commodity|wooden bedroom furniture|wooden bedroom furniture;Wooden Bedroom Furniture
E Place|China|People's Republic of China
E Organization|Court of Appeals for the Federal Circuit|Court of Appeals for the Federal Circuit
E Firm|Dongguan Huilin Household Co. Ltd.|Dongguan Huilin Household Co. Ltd.;Huilin
E Commodity|dressers|dressers
E Firm|Carolina Home Outfitters|Carolina Home Outfitters
E Place|High Point|High Point
E Place|North Carolina|North Carolina
E Person|Lau Kwok-keung|Lau Kwok-keung
E Organization|American Furniture Manufacturers Committee for Legal Trade|American Furniture Manufacturers Committee for Legal Trade
E Organization|Supreme Court|Supreme Court
E Place|Vietnam|Vietnam
E Place|Binh Duong|Binh Duong
E Person|Delphine Ostrowski|Delphine Ostrowski
E Firm|Tarheel Trade Research|Tarheel Trade Research
E Place|Raleigh|Raleigh
E Organization|Enforcement and Compliance|Enforcement and Compliance
C Department of Commerce|its@2;The department@7
C Dongguan Huilin Household Co. Ltd.|one exporter@3;it@6;It@18
C Carolina Home Outfitters|a chain@6;the chain's@6
C dressers|them@6
C Court of Appeals for the Federal Circuit|the court@7
R Dongguan Huilin Household Co. Ltd.|SUPPLIES|Carolina Home Outfitters|6|asserted|In 2019
R Dongguan Huilin Household Co. Ltd.|EXPORTS|dressers|5-6|asserted|In 2019
R Carolina Home Outfitters|IMPORTS|dressers|5-6|asserted|In 2019
R Carolina Home Outfitters|LOCATED_IN|High Point|6|asserted|-
R High Point|LOCATED_IN|North Carolina|6|asserted|-
R Lau Kwok-keung|LEADS|Dongguan Huilin Household Co. Ltd.|6|asserted|-
R Lau Kwok-keung|LEADS|Carolina Home Outfitters|6|asserted|-
R Delphine Ostrowski|EMPLOYED_BY|Tarheel Trade Research|14|asserted|-
R Tarheel Trade Research|LOCATED_IN|Raleigh|14|asserted|-

@za-035|secretary travel readout|2023-07-26|Under Secretary Whitfield-Osei's Visit to Port Moresby, Honiara and Wellington
1 Acting Deputy Secretary and Under Secretary for Political Affairs Barnaby Whitfield-Osei concluded on Tuesday a six-day journey across the South Pacific.
---
2 In Port Moresby he was met by Justin Tkaboi, Minister for Foreign Affairs of Papua New Guinea, and exchanged instruments of the Defense Cooperation Agreement that the two countries had signed in May.
3 He thanked the people of Papua New Guinea for a hospitality which included, on the second evening, a pig.
4 A planned side trip to Lae was called off because of an eruption.
---
5 In Honiara, the Under Secretary called on the Governor-General and toured the tuna cannery of SolFish Processors, two-thirds of which belongs to the American company Tradewind Foods.
6 Prime Minister Manasseh Sogavare, who had come back from Beijing on the 17th with nine agreements in his luggage, did not receive him.
7 Asked about that, the Under Secretary said that calendars are a sovereign matter.
---
8 In Wellington he had working sessions with the Secretary of Foreign Affairs and Trade, Marama Tuhiwai-Keane, and gave a lecture at Victoria University.
9 Students asked him mainly about submarines.
10 The United States has resumed Peace Corps programs in the region, opened two embassies and ordered one new patrol vessel for loan; whether that amounts to a strategy is a question others may answer.
11 He will brief Congress on Thursday.
* 12 Related: U.S. Relations With Solomon Islands | Remarks at a Solo Press Availability
E Person|Barnaby Whitfield-Osei|Barnaby Whitfield-Osei;Whitfield-Osei
E Place|South Pacific|South Pacific
E Place|Port Moresby|Port Moresby
E Person|Justin Tkaboi|Justin Tkaboi
E Place|Papua New Guinea|Papua New Guinea
E Place|Lae|Lae
E Place|Honiara|Honiara
E Commodity|tuna|tuna
E Firm|SolFish Processors|SolFish Processors
E Firm|Tradewind Foods|Tradewind Foods
E Place|United States|United States;American;U.S.
E Person|Manasseh Sogavare|Manasseh Sogavare
E Place|Beijing|Beijing
E Place|Wellington|Wellington
E Organization|Ministry of Foreign Affairs and Trade|Foreign Affairs and Trade
E Person|Marama Tuhiwai-Keane|Marama Tuhiwai-Keane
E Organization|Victoria University|Victoria University
E Organization|Peace Corps|Peace Corps
E Organization|Congress|Congress
E Place|Solomon Islands|Solomon Islands
C Barnaby Whitfield-Osei|he@2;He@3;the Under Secretary@5;him@6;the Under Secretary@7;he@8;him@9;He@11
C SolFish Processors|which@5
C Manasseh Sogavare|who@6;his@6
R Barnaby Whitfield-Osei|VISITED|South Pacific|1|asserted|-
R Barnaby Whitfield-Osei|VISITED|Port Moresby|0-2|asserted|-
R Barnaby Whitfield-Osei|MET_WITH|Justin Tkaboi|1-2|asserted|-
R Justin Tkaboi|EMPLOYED_BY|Papua New Guinea|2|asserted|-
R United States|AGREED_WITH|Papua New Guinea|2-10|asserted|in May
R Barnaby Whitfield-Osei|VISITED|Lae|2-4|denied|-
R Barnaby Whitfield-Osei|VISITED|Honiara|0-5|asserted|-
R Tradewind Foods|OWNS|SolFish Processors|5|asserted|-
R Tradewind Foods|LOCATED_IN|United States|5|asserted|-
R Manasseh Sogavare|VISITED|Beijing|6|asserted|-
R Barnaby Whitfield-Osei|MET_WITH|Manasseh Sogavare|5-6|denied|-
R Barnaby Whitfield-Osei|VISITED|Wellington|0-8|asserted|-
R Barnaby Whitfield-Osei|MET_WITH|Marama Tuhiwai-Keane|8|asserted|-
R Marama Tuhiwai-Keane|LEADS|Ministry of Foreign Affairs and Trade|8|asserted|-
B 12

@za-036|treasury press release|2024-10-17|Treasury Targets Sudanese Army Weapons Buyer and a Gold Trader in Dubai
1 WASHINGTON — The Department of the Treasury's Office of Foreign Assets Control today sanctioned Brigadier Mirghani Osman Sirajeldin, who leads the procurement directorate of the Sudanese Armed Forces (SAF), under Executive Order 14098.
2 It was the eighth round of designations since fighting broke out in April 2023 between the SAF and the Rapid Support Forces (RSF).
3 More than half of Sudan's 47 million people go hungry every day.
---
4 "Today's action underscores the key role that individuals like Sirajeldin have played in keeping the guns fed," said Acting Under Secretary Bradley T. Smythe-Carrow.
5 Both sides, he added, have preferred the battlefield to the negotiating table in Geneva, where mediators waited for ten days in August.
---
6 MIRGHANI OSMAN SIRAJELDIN
7 Under his direction, the SAF has shopped for drones in Tehran and for small arms in Belgrade.
8 In January he traveled to Port Said in order to inspect a consignment of one hundred unmanned aircraft, bought for the SAF by Sharg Al-Naseem for Multi Activities Company, which the Treasury had designated a month earlier.
9 He is also the majority owner of Nile Crest Aviation, which was not designated today.
---
10 THE GOLD
11 OFAC is also sanctioning Al Wadi Bullion DMCC, a Dubai company through which the RSF has marketed gold from the mines of Jebel Amer, and its director, the Sudanese national Hatim Bushra Khamis.
12 Gold has been mined in Darfur for two generations, most of it by people who own a pan and a donkey, and nothing in today's action is aimed at them.
13 The United Arab Emirates, which takes in the greater part of Sudan's gold exports, denies that it arms either side.
---
14 As a result of the designations, all property of the blocked persons in the United States must be reported to OFAC.
15 U.S. persons who wish to feed the hungry can do so under General License 8.
E Place|Washington|WASHINGTON
E Organization|Department of the Treasury|Department of the Treasury;Treasury
E Organization|Office of Foreign Assets Control|Office of Foreign Assets Control;OFAC
E Person|Mirghani Osman Sirajeldin|Mirghani Osman Sirajeldin;Sirajeldin;MIRGHANI OSMAN SIRAJELDIN
E Organization|Sudanese Armed Forces|Sudanese Armed Forces;SAF
E Organization|Rapid Support Forces|Rapid Support Forces;RSF
E Place|Sudan|Sudan;Sudanese
E Person|Bradley T. Smythe-Carrow|Bradley T. Smythe-Carrow
E Place|Geneva|Geneva
E Commodity|drones|drones
E Place|Tehran|Tehran
E Commodity|small arms|small arms
E Place|Belgrade|Belgrade
E Place|Port Said|Port Said
E Commodity|unmanned aircraft|unmanned aircraft
E Firm|Sharg Al-Naseem for Multi Activities Company|Sharg Al-Naseem for Multi Activities Company
E Firm|Nile Crest Aviation|Nile Crest Aviation
E Firm|Al Wadi Bullion DMCC|Al Wadi Bullion DMCC
E Place|Dubai|Dubai
E Commodity|gold|gold;GOLD;Gold
E Place|Jebel Amer|Jebel Amer
E Person|Hatim Bushra Khamis|Hatim Bushra Khamis
E Place|Darfur|Darfur
E Place|United Arab Emirates|United Arab Emirates
E Place|United States|United States;U.S.
C Mirghani Osman Sirajeldin|who@1;his@7;he@8;He@9;Sudanese Army Weapons Buyer@0
C Bradley T. Smythe-Carrow|he@5
C Sharg Al-Naseem for Multi Activities Company|which@8
C Nile Crest Aviation|which@9
C Al Wadi Bullion DMCC|a Dubai company@11;which@11;its@11;a Gold Trader in Dubai@0
C United Arab Emirates|which@13;it@13
R Office of Foreign Assets Control|SUBSIDIARY_OF|Department of the Treasury|1|asserted|-
R Mirghani Osman Sirajeldin|SANCTIONED_BY|Office of Foreign Assets Control|1|asserted|today
R Mirghani Osman Sirajeldin|EMPLOYED_BY|Sudanese Armed Forces|1|asserted|-
R Mirghani Osman Sirajeldin|VISITED|Port Said|6-8|asserted|In January
R Sudanese Armed Forces|IMPORTS|unmanned aircraft|8|asserted|-
R Sharg Al-Naseem for Multi Activities Company|SUPPLIES|Sudanese Armed Forces|8|asserted|-
R Sharg Al-Naseem for Multi Activities Company|SANCTIONED_BY|Department of the Treasury|8|asserted|a month earlier
R Mirghani Osman Sirajeldin|OWNS|Nile Crest Aviation|6-9|asserted|-
R Nile Crest Aviation|SANCTIONED_BY|Department of the Treasury|8-9|denied|today
R Al Wadi Bullion DMCC|SANCTIONED_BY|Office of Foreign Assets Control|11|asserted|today
R Hatim Bushra Khamis|SANCTIONED_BY|Office of Foreign Assets Control|11|asserted|today
R Hatim Bushra Khamis|LEADS|Al Wadi Bullion DMCC|11|asserted|-
R Al Wadi Bullion DMCC|LOCATED_IN|Dubai|11|asserted|-
R Rapid Support Forces|EXPORTS|gold|11|asserted|-
R Sudan|EXPORTS|gold|13|asserted|-
R Sudan|SUPPLIES|United Arab Emirates|13|asserted|-
R United Arab Emirates|IMPORTS|gold|13|asserted|-
R United Arab Emirates|SUPPLIES|Sudanese Armed Forces|2-13|denied|-
R United Arab Emirates|SUPPLIES|Rapid Support Forces|2-13|denied|-

@za-037|investment promotion release|2025-05-14|Fact sheet: What was signed at the Riyadh forum, and what was not
1 Royal visits produce large numbers, and the one that ended on Wednesday produced the largest so far: $600 billion, of which this sheet can account for less than half.
* 2 Signed
* 3 – AviLease Najd, a lessor owned by the Public Investment Fund (PIF), ordered 30 narrowbody jets from Cascade Aerospace, with deliveries to run through 2032.
* 4 – Prairie Dialysis of Omaha will erect a plant for intravenous fluids in Yanbu at a cost of $5.8 billion (the figure includes a second plant, in Michigan, that has been under construction since 2023).
* 5 – DataHarbor, a Saudi company, bought the first 18,000 accelerator chips from a well-known Californian designer whose chief executive was present in his leather jacket.
* 6 Announced, unsigned
* 7 – A $142 billion package of arms, said to be the largest ever, for which no contract exists with any named firm.
* 8 – The possible participation of Saudi Arabia in a gas terminal in Louisiana, Pelican Pass LNG.
* 9 Not discussed, according to both sides
* 10 – Iran, oil prices, journalists.
---
11 Crown Prince Mohammed bin Salman, who is the chairman of the PIF, drove his guest from the airport himself in a golf cart.
12 President Trump declared in his speech that he would lift the sanctions on Syria, and on Wednesday he shook the hand of its interim president, Ahmed al-Sharaa, for thirty-seven minutes in all, handshake and conversation included.
13 The delegation then flew to Doha.
14 "It's like being at a wedding where everybody announces how much they gave," said Ghassan Tarabulsi, an economist with the Gulf Capital Institute in Manama.
15 Trade between the United States and Saudi Arabia came to $26 billion last year, the better part of it in machines going one way and oil coming the other.
* 16 © Gulf Deals Monitor. All rights reserved.
E Place|Riyadh|Riyadh
E Firm|AviLease Najd|AviLease Najd
E Organization|Public Investment Fund|Public Investment Fund;PIF
E Commodity|narrowbody jets|narrowbody jets
E Firm|Cascade Aerospace|Cascade Aerospace
E Firm|Prairie Dialysis|Prairie Dialysis
E Place|Omaha|Omaha
E Commodity|intravenous fluids|intravenous fluids
E Place|Yanbu|Yanbu
E Place|Michigan|Michigan
E Firm|DataHarbor|DataHarbor
E Place|Saudi Arabia|Saudi Arabia;Saudi
E Commodity|accelerator chips|accelerator chips
E Place|California|Californian
E Commodity|arms|arms
E Place|Louisiana|Louisiana
E Firm|Pelican Pass LNG|Pelican Pass LNG
E Place|Iran|Iran
E Commodity|oil|oil
E Person|Mohammed bin Salman|Mohammed bin Salman
E Person|Donald Trump|Trump
E Place|Syria|Syria
E Person|Ahmed al-Sharaa|Ahmed al-Sharaa
E Place|Doha|Doha
E Person|Ghassan Tarabulsi|Ghassan Tarabulsi
E Organization|Gulf Capital Institute|Gulf Capital Institute
E Place|Manama|Manama
E Place|United States|United States
E Commodity|machines|machines
C AviLease Najd|a lessor@3
C Mohammed bin Salman|his@11
C Donald Trump|his guest@11;he@12;he#2@12;The delegation@13
C Syria|its@12
C Pelican Pass LNG|a gas terminal@8
R Public Investment Fund|OWNS|AviLease Najd|3|asserted|-
R AviLease Najd|IMPORTS|narrowbody jets|3|expected|through 2032
R Cascade Aerospace|SUPPLIES|AviLease Najd|3|expected|through 2032
R AviLease Najd|AGREED_WITH|Cascade Aerospace|2-3|asserted|-
R Prairie Dialysis|LOCATED_IN|Omaha|4|asserted|-
R Prairie Dialysis|INVESTED_IN|Yanbu|4|expected|-
R DataHarbor|LOCATED_IN|Saudi Arabia|5|asserted|-
R DataHarbor|IMPORTS|accelerator chips|5|asserted|-
R Saudi Arabia|INVESTED_IN|Pelican Pass LNG|8|expected|-
R Pelican Pass LNG|LOCATED_IN|Louisiana|8|asserted|-
R Mohammed bin Salman|LEADS|Public Investment Fund|11|asserted|-
R Mohammed bin Salman|EMPLOYED_BY|Saudi Arabia|11-15|asserted|-
R Donald Trump|MET_WITH|Mohammed bin Salman|11-12|asserted|-
R Donald Trump|MET_WITH|Ahmed al-Sharaa|12|asserted|on Wednesday
R Ahmed al-Sharaa|LEADS|Syria|12|asserted|-
R Donald Trump|VISITED|Doha|12-13|asserted|-
R Ghassan Tarabulsi|EMPLOYED_BY|Gulf Capital Institute|14|asserted|-
R Gulf Capital Institute|LOCATED_IN|Manama|14|asserted|-
R United States|TRADES_WITH|Saudi Arabia|15|asserted|last year
R United States|SUPPLIES|Saudi Arabia|15|asserted|last year
R Saudi Arabia|SUPPLIES|United States|15|asserted|last year
R United States|EXPORTS|machines|15|asserted|last year
R Saudi Arabia|EXPORTS|oil|15|asserted|last year
R Saudi Arabia|IMPORTS|machines|15|asserted|last year
R United States|IMPORTS|oil|15|asserted|last year
B 16

@za-038|new zealand sanctions act notice|2022-10-12|Russia Sanctions Amendment Regulations (No 13) 2022: explanatory page
1 These regulations amend the Russia Sanctions Regulations 2022 and were made by Order in Council at Wellington on 10 October 2022.
2 They come into force on 12 October.
* 3 What the amendments do
4 They list 51 oligarchs, 24 officials and certain entities in regions of Ukraine that the Russian Federation purports to have annexed.
5 The persons include Timofey Arkadyevich Belokamensky, who built a fortune on fertiliser and who owns a share in a trout lodge on the Tongariro River, and the so-called head of administration of Melitopol, Inna Vasylivna Terpeliuk.
6 They extend the ban on exports to Russia and Belarus to goods of the oil and gas industry and to vodka, which, the Cabinet paper observes, neither country is short of.
7 They prohibit the import of luxury goods such as caviar from Russia.
* 8 What they do not do
9 They do not take the lodge away; it stays with the trustees, who may feed the trout.
10 They do not prevent Fernleigh Dairy Co-operative from selling infant formula to its distributor in Novosibirsk, as formula counts as a humanitarian good.
11 Fernleigh stopped doing so in March all the same.
* 12 Background
13 In the past, New Zealand could implement only sanctions that the United Nations Security Council had adopted; the Act, which passed all its stages in one day, was the first of its kind.
14 Since March more than 1,000 persons have been named.
15 Questions may be put to the sanctions unit of the Ministry of Foreign Affairs and Trade, whose manager is Dr Rewi Paringatai.
* 16 Published under the authority of the New Zealand Government. Skip to content. Crown copyright.
E Place|Wellington|Wellington
E Place|Russia|Russia;Russian Federation
E Place|Ukraine|Ukraine
E Person|Timofey Arkadyevich Belokamensky|Timofey Arkadyevich Belokamensky
E Commodity|fertiliser|fertiliser
E Place|Tongariro River|Tongariro River
E Place|Melitopol|Melitopol
E Person|Inna Vasylivna Terpeliuk|Inna Vasylivna Terpeliuk
E Place|Belarus|Belarus
E Commodity|vodka|vodka
E Commodity|caviar|caviar
E Firm|Fernleigh Dairy Co-operative|Fernleigh Dairy Co-operative;Fernleigh
E Commodity|infant formula|infant formula;formula
E Place|Novosibirsk|Novosibirsk
E Place|New Zealand|New Zealand
E Organization|United Nations Security Council|United Nations Security Council
E Organization|Ministry of Foreign Affairs and Trade|Ministry of Foreign Affairs and Trade
E Person|Rewi Paringatai|Rewi Paringatai
C Timofey Arkadyevich Belokamensky|who@5;who#2@5
C Fernleigh Dairy Co-operative|its@10
C Ministry of Foreign Affairs and Trade|whose@15
R Timofey Arkadyevich Belokamensky|SANCTIONED_BY|New Zealand|4-13|asserted|12 October
R Inna Vasylivna Terpeliuk|SANCTIONED_BY|New Zealand|4-13|asserted|12 October
R Inna Vasylivna Terpeliuk|LEADS|Melitopol|5|asserted|-
R Russia|SANCTIONED_BY|New Zealand|6-13|asserted|12 October
R Belarus|SANCTIONED_BY|New Zealand|6-13|asserted|12 October
R Fernleigh Dairy Co-operative|SUPPLIES|Novosibirsk|10-11|denied|in March
R Fernleigh Dairy Co-operative|EXPORTS|infant formula|10-11|denied|in March
R Rewi Paringatai|EMPLOYED_BY|Ministry of Foreign Affairs and Trade|15|asserted|-
B 16

@za-039|bilateral statement, clumsy english|2024-04-09|Joint Communiqué on the results of official visit of the Federal Chancellor of Austria to the Republic of Uzbekistan
1 At the invitation of the President of the Republic of Uzbekistan Shavkat Mirziyoyev, the Federal Chancellor of the Republic of Austria Karl Nehammer paid an official visit to Tashkent.
2 In the frame of the visit the Federal Chancellor laid flowers to the Monument of Independence and got acquainted with the sights of Samarkand.
---
3 The Sides with satisfaction stated that mutual trade turnover has exceeded 300 million euro, that since beginning of the year 11 new joint enterprises are created, and that the cable cars to the mountains of Chimgan, delivered by the Vorarlberg firm Almbahn-Greber, are functioning without remarks.
4 Following documents were signed:
* 5 – Memorandum on migration between the Ministry of Employment of Uzbekistan and the Federal Ministry of the Interior of Austria;
* 6 – Agreement on hydropower between JSC "Uzgidrokuvvat" and the company Donau-Turbinen Weitra GmbH on reconstruction of the Charvak station, with supply of four turbines till end of 2026;
* 7 – Programme of friendship of the cities Bukhara and Krems.
8 The agreement on potash was not signed in view of the need of additional study.
---
9 The Sides exchanged opinions on Afghanistan and underlined absence of alternative to peace.
10 The Austrian Side expressed appreciation for taking measures against circumvention of restrictive measures, and the Uzbek Side noted that no goods of double purpose are passing through its territory.
11 The head of the Agency of Strategic Reforms, Ms. Shahnoza Ergashxo'jayeva, who will go to Vienna in June, presented the reforms.
12 The Federal Chancellor thanked for warmth of reception and invited the President to visit Austria in convenient time.
13 The invitation was accepted with gratitude.
14 Done in Tashkent in two copies.
E Person|Shavkat Mirziyoyev|Shavkat Mirziyoyev
E Place|Uzbekistan|Republic of Uzbekistan;Uzbekistan;Uzbek
E Place|Austria|Republic of Austria;Austria;Austrian
E Person|Karl Nehammer|Karl Nehammer
E Place|Tashkent|Tashkent
E Place|Monument of Independence|Monument of Independence
E Place|Samarkand|Samarkand
E Commodity|cable cars|cable cars
E Place|Chimgan|Chimgan
E Place|Vorarlberg|Vorarlberg
E Firm|Almbahn-Greber|Almbahn-Greber
E Organization|Ministry of Employment|Ministry of Employment
E Organization|Federal Ministry of the Interior|Federal Ministry of the Interior
E Firm|JSC "Uzgidrokuvvat"|JSC "Uzgidrokuvvat"
E Firm|Donau-Turbinen Weitra GmbH|Donau-Turbinen Weitra GmbH
E Place|Charvak station|Charvak station
E Commodity|turbines|turbines
E Place|Bukhara|Bukhara
E Place|Krems|Krems
E Commodity|potash|potash
E Place|Afghanistan|Afghanistan
E Organization|Agency of Strategic Reforms|Agency of Strategic Reforms
E Person|Shahnoza Ergashxo'jayeva|Shahnoza Ergashxo'jayeva
E Place|Vienna|Vienna
C Karl Nehammer|the Federal Chancellor@2;The Federal Chancellor@12
C Shavkat Mirziyoyev|the President#1@12
C Shahnoza Ergashxo'jayeva|who@11
C Uzbekistan|its@10
R Shavkat Mirziyoyev|LEADS|Uzbekistan|1|asserted|-
R Karl Nehammer|LEADS|Austria|1|asserted|-
R Karl Nehammer|VISITED|Tashkent|1|asserted|-
R Karl Nehammer|VISITED|Uzbekistan|0-1|asserted|-
R Karl Nehammer|VISITED|Monument of Independence|1-2|asserted|-
R Karl Nehammer|VISITED|Samarkand|1-2|asserted|-
R Uzbekistan|TRADES_WITH|Austria|1-3|asserted|-
R Almbahn-Greber|SUPPLIES|Chimgan|3|asserted|-
R Almbahn-Greber|EXPORTS|cable cars|3|asserted|-
R Almbahn-Greber|LOCATED_IN|Vorarlberg|3|asserted|-
R Ministry of Employment|AGREED_WITH|Federal Ministry of the Interior|4-5|asserted|-
R Ministry of Employment|LOCATED_IN|Uzbekistan|5|asserted|-
R Federal Ministry of the Interior|LOCATED_IN|Austria|5|asserted|-
R JSC "Uzgidrokuvvat"|AGREED_WITH|Donau-Turbinen Weitra GmbH|4-6|asserted|-
R Donau-Turbinen Weitra GmbH|SUPPLIES|JSC "Uzgidrokuvvat"|6|expected|till end of 2026
R Donau-Turbinen Weitra GmbH|EXPORTS|turbines|6|expected|till end of 2026
R JSC "Uzgidrokuvvat"|IMPORTS|turbines|6|expected|till end of 2026
R Bukhara|AGREED_WITH|Krems|4-7|asserted|-
R Uzbekistan|AGREED_WITH|Austria|8|denied|-
R Shahnoza Ergashxo'jayeva|LEADS|Agency of Strategic Reforms|11|asserted|-
R Shahnoza Ergashxo'jayeva|VISITED|Vienna|11|expected|in June
R Shavkat Mirziyoyev|VISITED|Austria|12|expected|-

@za-040|philippine coast guard release|2024-05-30|PCG, Bureau of Customs hold tanker with smuggled diesel off Bataan
1 MARIVELES, Bataan – The Philippine Coast Guard (PCG) and the Bureau of Customs (BOC) on Wednesday apprehended the motor tanker MT Harmony Amihan, which was caught transferring diesel to a smaller vessel at night without lights.
2 About 370,000 liters were found in her tanks and tested for fuel marking, all with negative results.
3 "No marker, no duty, no excuse," said PCG spokesperson Commodore Arnel Baltazar-Quimpo.
---
4 The tanker is owned by Balanga Sea Lanes Corporation, a domestic company, and commanded by Captain Rodelio Magbanua, who claimed that he had lawfully bought the fuel from a depot in Subic.
5 The depot's operator, Redondo Petroleum Terminals Inc., said it had never done business with the captain or his company.
6 Seventeen crew members were taken ashore, given breakfast, and have not been arrested.
---
7 The apprehension was the fourth this year, after operations in Navotas and La Union, and it came as motorists braced for another increase at the pump on Tuesday.
8 Commissioner Danilo Sarmenta of the BOC went aboard on Thursday and signed the warrant of seizure on the bridge.
9 Government revenue lost to fuel smuggling has been put at anything from 20 to 40 billion pesos a year, depending on who is asked and by whom.
---
10 The Coast Guard, which took delivery of two 97-meter vessels from Japan in 2022 and expects five more, reminded fishermen that selling diesel at sea is an offense even if the buyer is a cousin.
11 Meanwhile, transport group Samahang Tsuper will hold a strike on Monday against the phase-out of jeepneys.
12 Opinion: Why our seas leak. Latest: PAGASA monitors low pressure area.
E Place|Mariveles|MARIVELES
E Place|Bataan|Bataan
E Organization|Philippine Coast Guard|Philippine Coast Guard;PCG;Coast Guard
E Organization|Bureau of Customs|Bureau of Customs;BOC
E Vessel|MT Harmony Amihan|MT Harmony Amihan
E Commodity|diesel|diesel
E Commodity|fuel|fuel
E Person|Arnel Baltazar-Quimpo|Arnel Baltazar-Quimpo
E Firm|Balanga Sea Lanes Corporation|Balanga Sea Lanes Corporation
E Person|Rodelio Magbanua|Rodelio Magbanua
E Place|Subic|Subic
E Firm|Redondo Petroleum Terminals Inc.|Redondo Petroleum Terminals Inc.
E Place|Navotas|Navotas
E Place|La Union|La Union
E Person|Danilo Sarmenta|Danilo Sarmenta
E Place|Japan|Japan
E Organization|Samahang Tsuper|Samahang Tsuper
E Organization|PAGASA|PAGASA
E Commodity|jeepneys|jeepneys
C MT Harmony Amihan|which@1;her@2;The tanker@4
C Balanga Sea Lanes Corporation|a domestic company@4;his company@5
C Rodelio Magbanua|who@4;he@4;the captain@5;his@5
C Redondo Petroleum Terminals Inc.|The depot's operator@5;it@5
C Philippine Coast Guard|which@10
R Mariveles|LOCATED_IN|Bataan|1|asserted|-
R MT Harmony Amihan|ARRESTED_BY|Philippine Coast Guard|1|asserted|on Wednesday
R MT Harmony Amihan|ARRESTED_BY|Bureau of Customs|1|asserted|on Wednesday
R Arnel Baltazar-Quimpo|EMPLOYED_BY|Philippine Coast Guard|3|asserted|-
R Balanga Sea Lanes Corporation|OWNS|MT Harmony Amihan|1-4|asserted|-
R Rodelio Magbanua|IMPORTS|fuel|4|alleged|-
R Redondo Petroleum Terminals Inc.|SUPPLIES|Rodelio Magbanua|4-5|denied|-
R Redondo Petroleum Terminals Inc.|TRADES_WITH|Rodelio Magbanua|5|denied|-
R Redondo Petroleum Terminals Inc.|TRADES_WITH|Balanga Sea Lanes Corporation|5|denied|-
R Danilo Sarmenta|LEADS|Bureau of Customs|8|asserted|-
R Japan|SUPPLIES|Philippine Coast Guard|10|asserted|in 2022
R Japan|SUPPLIES|Philippine Coast Guard|10|expected|-
B 12
