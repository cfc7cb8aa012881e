@s-001|wire|2025-02-24|EU adopts new Russia package hitting shadow fleet, aluminium and two regional banks
1 BRUSSELS, Feb 24 - The European Union on Monday adopted a further package of sanctions against Russia, its sixteenth since 2022, banning the purchase of Russian primary aluminium after a phase-out of one year and adding 74 tankers, 48 people and 35 companies to its blacklist, the bloc's executive, the European Commission, said in a statement.
2 Among the newcomers are Severnaya Liga Bank and Kuban-Kapital, two regional lenders which will also lose access to the SWIFT payments network in June, and the Murmansk-based ship manager Polyarny Reis, which the bloc accuses of having operated at least eleven of the vessels under the flags of Gabon and the Cook Islands.
3 Its founder and chief executive, Vadim O. Terekhov, 57, a former deputy governor of Leningrad Region, and his daughter Alisa Terekhova, who according to the listing decision holds a villa near Cannes on his behalf, face travel bans and asset freezes.
---
4 Also listed were the Dubai trader Marlin Crest DMCC, said to have bought some 9 million barrels of Urals crude from the state-controlled producer Rosvolgoneft at prices above the cap between August and November, and, in a first, a Chinese refiner, Laizhou Haoyang Petrochemical Co Ltd.
5 Marlin Crest said in an e-mail that it "has not lifted a single Russian barrel since 2023" and would challenge the measure before the General Court in Luxembourg, while Beijing urged Brussels to strike the refiner from the list and warned of countermeasures.
---
6 Hungary and Slovakia, whose refineries still run largely on Russian crude shipped through the Druzhba pipeline, dropped their objections late on Sunday after Hungarian Foreign Minister Gergely Barcsay obtained assurances that the pipeline would be spared.
7 A proposal by Estonia and Lithuania to blacklist the nuclear fuel maker Atmet-Ural was rejected, and a ban on Russian liquefied natural gas, long demanded by Sweden, was put off until the autumn.
8 "This package is not perfect, but perfect packages do not get twenty-seven votes," said Kaarel Mägi, a former Estonian ambassador now with the Baltic Centre for Strategy and Trade in Tallinn.
9 Russia supplied about 6% of the bloc's aluminium imports last year, down from 19% before the war, with the balance coming from the United Arab Emirates, Mozambique and Iceland, according to the lobby group Metals Europe.
E Organization|European Union|European Union;EU
E Organization|European Commission|European Commission
E Place|Brussels|BRUSSELS
E Place|Russia|Russia;Russian
E Commodity|primary aluminium|primary aluminium;aluminium
E Firm|Severnaya Liga Bank|Severnaya Liga Bank
E Firm|Kuban-Kapital|Kuban-Kapital
E Organization|SWIFT|SWIFT
E Firm|Polyarny Reis|Polyarny Reis
E Place|Murmansk|Murmansk
E Place|Gabon|Gabon
E Place|Cook Islands|Cook Islands
E Person|Vadim O. Terekhov|Vadim O. Terekhov
E Place|Leningrad Region|Leningrad Region
E Person|Alisa Terekhova|Alisa Terekhova
E Place|Cannes|Cannes
E Place|Dubai|Dubai
E Firm|Marlin Crest DMCC|Marlin Crest DMCC;Marlin Crest
E Commodity|Urals crude|Urals crude
E Firm|Rosvolgoneft|Rosvolgoneft
E Place|China|Chinese;Beijing
E Firm|Laizhou Haoyang Petrochemical Co Ltd|Laizhou Haoyang Petrochemical Co Ltd
E Organization|General Court|General Court
E Place|Luxembourg|Luxembourg
E Place|Hungary|Hungary;Hungarian
E Place|Slovakia|Slovakia
E Commodity|crude|crude
E Person|Gergely Barcsay|Gergely Barcsay
E Place|Estonia|Estonia;Estonian
E Place|Lithuania|Lithuania
E Firm|Atmet-Ural|Atmet-Ural
E Commodity|nuclear fuel|nuclear fuel
E Commodity|liquefied natural gas|liquefied natural gas
E Place|Sweden|Sweden
E Person|Kaarel Mägi|Kaarel Mägi
E Organization|Baltic Centre for Strategy and Trade|Baltic Centre for Strategy and Trade
E Place|Tallinn|Tallinn
E Place|United Arab Emirates|United Arab Emirates
E Place|Mozambique|Mozambique
E Place|Iceland|Iceland
E Organization|Metals Europe|Metals Europe
C European Union|its@1;its#2@1;the bloc@1;the bloc@2;Brussels@5;the bloc@9
C Polyarny Reis|which#2@2;Its@3
C Vadim O. Terekhov|his@3;his#2@3
C Alisa Terekhova|who@3
C Marlin Crest DMCC|it@5
C Laizhou Haoyang Petrochemical Co Ltd|the refiner@5
C Metals Europe|the lobby group@9
R Russia|SANCTIONED_BY|European Union|1|asserted|on Monday
R European Commission|SUBSIDIARY_OF|European Union|1|asserted|-
R Severnaya Liga Bank|SANCTIONED_BY|European Union|1-2|asserted|on Monday
R Kuban-Kapital|SANCTIONED_BY|European Union|1-2|asserted|on Monday
R Polyarny Reis|SANCTIONED_BY|European Union|1-2|asserted|on Monday
R Severnaya Liga Bank|SANCTIONED_BY|SWIFT|2|expected|in June
R Kuban-Kapital|SANCTIONED_BY|SWIFT|2|expected|in June
R Polyarny Reis|LOCATED_IN|Murmansk|2|asserted|-
R Polyarny Reis|ACCUSED_BY|European Union|2|asserted|-
R Vadim O. Terekhov|LEADS|Polyarny Reis|3|asserted|-
R Vadim O. Terekhov|SANCTIONED_BY|European Union|3|asserted|on Monday
R Alisa Terekhova|SANCTIONED_BY|European Union|3|asserted|on Monday
R Marlin Crest DMCC|LOCATED_IN|Dubai|4|asserted|-
R Marlin Crest DMCC|SANCTIONED_BY|European Union|1-4|asserted|on Monday
R Marlin Crest DMCC|IMPORTS|Urals crude|4|alleged|between August and November
R Rosvolgoneft|SUPPLIES|Marlin Crest DMCC|4|alleged|between August and November
R Russia|OWNS|Rosvolgoneft|4|asserted|-
R Laizhou Haoyang Petrochemical Co Ltd|SANCTIONED_BY|European Union|1-4|asserted|on Monday
R Laizhou Haoyang Petrochemical Co Ltd|LOCATED_IN|China|4|asserted|-
R Russia|SUPPLIES|Marlin Crest DMCC|5|denied|since 2023
R European Union|SANCTIONED_BY|China|5|expected|-
R General Court|LOCATED_IN|Luxembourg|5|asserted|-
R European Union|ACCUSED_BY|Marlin Crest DMCC|5|expected|-
R Russia|SUPPLIES|Hungary|6|asserted|-
R Russia|SUPPLIES|Slovakia|6|asserted|-
R Hungary|IMPORTS|crude|6|asserted|-
R Slovakia|IMPORTS|crude|6|asserted|-
R Gergely Barcsay|EMPLOYED_BY|Hungary|6|asserted|-
R Atmet-Ural|SANCTIONED_BY|European Union|7|denied|-
R Kaarel Mägi|EMPLOYED_BY|Baltic Centre for Strategy and Trade|8|asserted|-
R Baltic Centre for Strategy and Trade|LOCATED_IN|Tallinn|8|asserted|-
R Russia|SUPPLIES|European Union|9|asserted|last year
R European Union|IMPORTS|primary aluminium|9|asserted|last year
R United Arab Emirates|SUPPLIES|European Union|9|asserted|last year
R Mozambique|SUPPLIES|European Union|9|asserted|last year
R Iceland|SUPPLIES|European Union|9|asserted|last year

@s-002|wire sidebar|2024-08-15|FACTBOX-Who is on the new U.S. list over Yemen oil and gas shipments
1 Aug 15 - The United States on Thursday imposed sanctions on a network of traders, shippers and one ship captain that it says has financed Yemen's Houthi movement with Iranian fuel.
2 Following are the main names designated by the Treasury's Office of Foreign Assets Control (OFAC):
* 3 SAID BIN TALIB AL-MAQDASHI, 51, a Yemeni businessman living in Muscat and the owner of Maqdashi Petroleum Services, which according to OFAC brought at least 27 cargoes of gasoil and liquefied petroleum gas from Bandar Abbas into the port of Ras Isa.
* 4 KIRILL ALEKSEYEVICH DOBROV, 39, Russian, who heads the freight department at Maqdashi Petroleum Services and is alleged to have forged certificates of origin so that the fuel would pass for Omani.
* 5 BLUE LOTUS SHIP MANAGEMENT (HK) LTD, registered in Hong Kong, technical manager of the tankers ARTEMIS GLORY (IMO 9171022) and PERLE D'ORIENT (IMO 9250418), both of which were also blocked.
* 6 CAPTAIN WUNNA KYAW HTET, a national of Myanmar, master of the Artemis Glory since March 2023.
* 7 Sabeen Exchange Company, a Sana'a money changer through which, the Treasury said, the proceeds were moved to the Quds Force.
---
8 All property of those named that is in the United States is frozen and Americans are barred from dealing with them.
9 A Houthi spokesman, Nasr al-Din Abdulmalik Amer, dismissed the step as "ink".
10 Oman, whose foreign minister met US envoy Trent Hallinan in Salalah on Tuesday, has not commented; its embassy in Washington did not pick up the telephone.
11 The Houthis, who control most of northern Yemen, were themselves put on the list of terrorist organisations in 2021, taken off it weeks later and returned to it this January after their attacks on ships in the Bab el-Mandeb.
E Place|United States|United States;U.S.;US;Americans
E Place|Yemen|Yemen;Yemeni
E Organization|Houthi movement|Houthi movement;Houthi;Houthis
E Place|Iran|Iranian
E Commodity|fuel|fuel
E Organization|Treasury|Treasury
E Organization|Office of Foreign Assets Control|Office of Foreign Assets Control;OFAC
E Person|Said bin Talib al-Maqdashi|SAID BIN TALIB AL-MAQDASHI
E Place|Muscat|Muscat
E Firm|Maqdashi Petroleum Services|Maqdashi Petroleum Services
E Commodity|gasoil|gasoil
E Commodity|liquefied petroleum gas|liquefied petroleum gas
E Commodity|oil|oil
E Commodity|gas|gas
E Place|Bandar Abbas|Bandar Abbas
E Place|Ras Isa|Ras Isa
E Person|Kirill Alekseyevich Dobrov|KIRILL ALEKSEYEVICH DOBROV
E Place|Russia|Russian
E Place|Oman|Oman;Omani
E Firm|BLUE LOTUS SHIP MANAGEMENT (HK) LTD|BLUE LOTUS SHIP MANAGEMENT (HK) LTD
E Place|Hong Kong|Hong Kong
E Vessel|Artemis Glory|ARTEMIS GLORY;Artemis Glory
E Vessel|PERLE D'ORIENT|PERLE D'ORIENT
E Person|Wunna Kyaw Htet|WUNNA KYAW HTET
E Place|Myanmar|Myanmar
E Firm|Sabeen Exchange Company|Sabeen Exchange Company
E Place|Sana'a|Sana'a
E Organization|Quds Force|Quds Force
E Person|Nasr al-Din Abdulmalik Amer|Nasr al-Din Abdulmalik Amer
E Person|Trent Hallinan|Trent Hallinan
E Place|Salalah|Salalah
E Place|Washington|Washington
E Place|Bab el-Mandeb|Bab el-Mandeb
C United States|it@1
C Said bin Talib al-Maqdashi|a Yemeni businessman living in Muscat@3
C Maqdashi Petroleum Services|which@3
C Kirill Alekseyevich Dobrov|who@4
C Sabeen Exchange Company|a Sana'a money changer@7
C Oman|whose@10;its@10
C Houthi movement|who@11;themselves@11;their@11
R Office of Foreign Assets Control|SUBSIDIARY_OF|Treasury|2|asserted|-
R Iran|SUPPLIES|Houthi movement|1|alleged|-
R Said bin Talib al-Maqdashi|SANCTIONED_BY|Office of Foreign Assets Control|2-3|asserted|on Thursday
R Said bin Talib al-Maqdashi|OWNS|Maqdashi Petroleum Services|3|asserted|-
R Maqdashi Petroleum Services|IMPORTS|gasoil|3|alleged|-
R Maqdashi Petroleum Services|IMPORTS|liquefied petroleum gas|3|alleged|-
R Maqdashi Petroleum Services|SUPPLIES|Ras Isa|3|alleged|-
R Kirill Alekseyevich Dobrov|SANCTIONED_BY|Office of Foreign Assets Control|2-4|asserted|on Thursday
R Kirill Alekseyevich Dobrov|EMPLOYED_BY|Maqdashi Petroleum Services|4|asserted|-
R BLUE LOTUS SHIP MANAGEMENT (HK) LTD|SANCTIONED_BY|Office of Foreign Assets Control|2-5|asserted|on Thursday
R BLUE LOTUS SHIP MANAGEMENT (HK) LTD|LOCATED_IN|Hong Kong|5|asserted|-
R Artemis Glory|SANCTIONED_BY|Office of Foreign Assets Control|2-5|asserted|on Thursday
R PERLE D'ORIENT|SANCTIONED_BY|Office of Foreign Assets Control|2-5|asserted|on Thursday
R Wunna Kyaw Htet|SANCTIONED_BY|Office of Foreign Assets Control|2-6|asserted|on Thursday
R Sabeen Exchange Company|SANCTIONED_BY|Office of Foreign Assets Control|2-7|asserted|on Thursday
R Sabeen Exchange Company|LOCATED_IN|Sana'a|7|asserted|-
R Nasr al-Din Abdulmalik Amer|EMPLOYED_BY|Houthi movement|9|asserted|-
R Oman|MET_WITH|Trent Hallinan|10|asserted|on Tuesday
R Trent Hallinan|EMPLOYED_BY|United States|10|asserted|-
R Houthi movement|SANCTIONED_BY|United States|11|asserted|this January
R Houthi movement|LOCATED_IN|Yemen|1|asserted|-
R Ras Isa|LOCATED_IN|Yemen|3|alleged|-

@s-003|broadcaster, live page|2023-08-06|Live: Niger junta shuts airspace as West African deadline runs out
* 1 21:14
1001 The soldiers who seized power in Niger eleven days ago have closed the country's airspace "until further notice", their spokesman, Colonel-Major Ousseini Garba Tchiané, has told state television, citing the threat of an intervention by the Economic Community of West African States.
1002 The ultimatum that Ecowas set on 30 July, under which President Mahamane Abdou Zourkaleini was to be reinstated within a week, expires at midnight.
* 2 20:40
1003 Nigeria, which holds the chair of the bloc and provides about 70% of Niger's electricity, cut the high-voltage line to Niamey on Wednesday, and the Central Bank of West African States in Dakar has frozen the account of the treasury, so that the government can no longer pay for rice and fuel at the border.
1004 Benin has closed the bridge at Malanville; Algeria, which is not a member of the bloc, says that it will neither join in the embargo nor tolerate foreign troops.
* 3 19:55 – What Niger sells
1005 The country is the source of roughly a quarter of the uranium burned in the reactors of the European Union, most of it dug by Société du Moyen Aïr (Somair-Nord), a company near Arlit in which France's Orvane holds 63%.
1006 Orvane's chief executive, Béatrice de La Rochebrune, said tonight that the mine is working normally and that there is "no question of an evacuation".
1007 The junta's claim that it has stopped all uranium exports to France was made in a speech to a crowd and has not been followed by a decree.
* 4 19:20
1008 Mali and Burkina Faso, both run by officers and both under sanctions of the bloc in the past, have sent a joint delegation to Niamey, headed by the Malian armed forces spokesman Colonel Bakary Sissoko; it was received at the airport by General Salifou Modi Harouna, the number two of the putsch.
1009 A photograph shows them beneath a portrait of nobody in particular.
* 5 18:30
1010 The United States has suspended some aid programmes but has still not used the word "coup", which would by law oblige it to end military help.
* 6 Get alerts | Send us your pictures | Back to top
E Place|Niger|Niger
E Place|West Africa|West African
E Person|Ousseini Garba Tchiané|Ousseini Garba Tchiané
E Organization|Economic Community of West African States|Economic Community of West African States;Ecowas
E Person|Mahamane Abdou Zourkaleini|Mahamane Abdou Zourkaleini
E Place|Nigeria|Nigeria
E Commodity|electricity|electricity
E Place|Niamey|Niamey
E Organization|Central Bank of West African States|Central Bank of West African States
E Place|Dakar|Dakar
E Commodity|rice|rice
E Commodity|fuel|fuel
E Place|Benin|Benin
E Place|Malanville|Malanville
E Place|Algeria|Algeria
E Commodity|uranium|uranium
E Organization|European Union|European Union
E Firm|Société du Moyen Aïr|Société du Moyen Aïr;Somair-Nord
E Place|Arlit|Arlit
E Place|France|France
E Firm|Orvane|Orvane
E Person|Béatrice de La Rochebrune|Béatrice de La Rochebrune
E Place|Mali|Mali;Malian
E Place|Burkina Faso|Burkina Faso
E Person|Bakary Sissoko|Bakary Sissoko
E Person|Salifou Modi Harouna|Salifou Modi Harouna
E Place|United States|United States
C Niger|the country@1001;the government@1003;The country@1005;The junta@1007;it@1007
C Nigeria|which@1003
C Economic Community of West African States|the bloc@1003;the bloc@1004;the bloc@1008
C Algeria|which@1004;it@1004
C Société du Moyen Aïr|a company near Arlit@1005;which@1005
C United States|it@1010
R Ousseini Garba Tchiané|EMPLOYED_BY|Niger|1001|asserted|-
R Mahamane Abdou Zourkaleini|LEADS|Niger|1002|asserted|-
R Nigeria|SUPPLIES|Niger|1003|asserted|-
R Nigeria|EXPORTS|electricity|1003|asserted|-
R Niger|IMPORTS|electricity|1003|asserted|-
R Niger|SANCTIONED_BY|Nigeria|1003|asserted|on Wednesday
R Niger|SANCTIONED_BY|Central Bank of West African States|1003|asserted|on Wednesday
R Central Bank of West African States|LOCATED_IN|Dakar|1003|asserted|-
R Niger|SANCTIONED_BY|Benin|1004|asserted|-
R Niger|SANCTIONED_BY|Algeria|1004|denied|-
R Niger|EXPORTS|uranium|1005|asserted|-
R Niger|SUPPLIES|European Union|1005|asserted|-
R European Union|IMPORTS|uranium|1005|asserted|-
R Orvane|OWNS|Société du Moyen Aïr|1005|asserted|-
R Orvane|LOCATED_IN|France|1005|asserted|-
R Béatrice de La Rochebrune|LEADS|Orvane|1006|asserted|-
R Niger|EXPORTS|uranium|1007|denied|-
R Niger|SUPPLIES|France|1007|denied|-
R Mali|SANCTIONED_BY|Economic Community of West African States|1008|asserted|-
R Burkina Faso|SANCTIONED_BY|Economic Community of West African States|1008|asserted|-
R Mali|VISITED|Niamey|1008|asserted|-
R Burkina Faso|VISITED|Niamey|1008|asserted|-
R Bakary Sissoko|VISITED|Niamey|1008|asserted|-
R Bakary Sissoko|EMPLOYED_BY|Mali|1008|asserted|-
R Mali|MET_WITH|Salifou Modi Harouna|1008|asserted|-
R Burkina Faso|MET_WITH|Salifou Modi Harouna|1008|asserted|-
R Bakary Sissoko|MET_WITH|Salifou Modi Harouna|1008|asserted|-
B 6

@s-004|business daily|2024-12-03|Washington Widens Chip Curbs to 120 Chinese Toolmakers; Beijing Bars Gallium Sales in Reply
1 The Bureau of Industry and Security, the arm of the US Department of Commerce that polices technology exports, on Monday added 120 Chinese entities to its trade blacklist, in what Commerce Secretary Eleanor J. Whitcombe called "the strongest controls ever enacted" against Beijing's ability to make advanced semiconductors.
2 The list, which obliges American suppliers to seek a licence that will as a rule be refused, includes the etching specialist Suzhou Kaimai Precision, the lithography start-up Hefei Lightfield Microelectronics, and Jiaxin Capital, a Shenzhen investment fund that is majority-owned by the city's government and that put some $600 million into Kaimai two years ago.
3 It also restricts shipments to China of high-bandwidth memory chips, of which South Korea's Hanbit Semicon and Ohio-based Tallmadge Memory are, with one Taiwanese rival, the only makers.
---
4 Within a day China struck back: the Ministry of Commerce, known as MOFCOM, banned the export of gallium, germanium and antimony to the United States, and four industry associations advised their members to buy chips elsewhere because American ones were "no longer safe".
5 China produces 98 per cent of the world's gallium, according to the US Geological Survey, and last year furnished about half of America's germanium imports.
---
6 Shares in Kaimai, which is listed in Shanghai, fell by the daily limit of 10 per cent.
7 Its chairman, Deng Guoqiang, told investors on a call that the company had stockpiled two years of spare parts from Applied Fluidics of Fremont, California, and that its customers, among them Yangtze Delta Logic, would not notice the difference.
8 Two Dutch and Japanese toolmakers, Veldhuis International and Kyushu Electron, escaped the new rule because their governments have promised controls of their own, people familiar with the talks said; the Dutch trade minister, Reinier van der Velde, is expected in Washington next week.
9 A plan to add the carmaker-backed memory firm HXQ Storage was dropped at the last minute after Tokyo objected, three of the people said.
E Organization|Bureau of Industry and Security|Bureau of Industry and Security
E Organization|US Department of Commerce|US Department of Commerce
E Person|Eleanor J. Whitcombe|Eleanor J. Whitcombe
E Place|China|Chinese;China;Beijing
E Place|United States|Washington;American;United States;America
E Commodity|advanced semiconductors|advanced semiconductors
E Firm|Suzhou Kaimai Precision|Suzhou Kaimai Precision;Kaimai
E Firm|Hefei Lightfield Microelectronics|Hefei Lightfield Microelectronics
E Firm|Jiaxin Capital|Jiaxin Capital
E Place|Shenzhen|Shenzhen
E Commodity|high-bandwidth memory chips|high-bandwidth memory chips
E Place|South Korea|South Korea
E Firm|Hanbit Semicon|Hanbit Semicon
E Place|Ohio|Ohio
E Firm|Tallmadge Memory|Tallmadge Memory
E Place|Taiwan|Taiwanese
E Organization|Ministry of Commerce|Ministry of Commerce;MOFCOM
E Commodity|gallium|gallium;Gallium
E Commodity|germanium|germanium
E Commodity|antimony|antimony
E Commodity|chips|chips
E Organization|US Geological Survey|US Geological Survey
E Place|Shanghai|Shanghai
E Person|Deng Guoqiang|Deng Guoqiang
E Commodity|spare parts|spare parts
E Firm|Applied Fluidics|Applied Fluidics
E Place|Fremont|Fremont
E Place|California|California
E Firm|Yangtze Delta Logic|Yangtze Delta Logic
E Place|Netherlands|Dutch
E Place|Japan|Japanese;Tokyo
E Firm|Veldhuis International|Veldhuis International
E Firm|Kyushu Electron|Kyushu Electron
E Person|Reinier van der Velde|Reinier van der Velde
E Firm|HXQ Storage|HXQ Storage
C Bureau of Industry and Security|its@1
C Jiaxin Capital|a Shenzhen investment fund@2;that#3@2
C Shenzhen|the city@2
C Suzhou Kaimai Precision|which@6;Its@7;the company@7;its@7
R Bureau of Industry and Security|SUBSIDIARY_OF|US Department of Commerce|1|asserted|-
R Eleanor J. Whitcombe|LEADS|US Department of Commerce|1|asserted|-
R Suzhou Kaimai Precision|SANCTIONED_BY|Bureau of Industry and Security|1-2|asserted|on Monday
R Hefei Lightfield Microelectronics|SANCTIONED_BY|Bureau of Industry and Security|1-2|asserted|on Monday
R Jiaxin Capital|SANCTIONED_BY|Bureau of Industry and Security|1-2|asserted|on Monday
R China|SANCTIONED_BY|United States|1-3|asserted|on Monday
R Suzhou Kaimai Precision|LOCATED_IN|China|1-2|asserted|-
R Hefei Lightfield Microelectronics|LOCATED_IN|China|1-2|asserted|-
R Jiaxin Capital|LOCATED_IN|Shenzhen|2|asserted|-
R Shenzhen|OWNS|Jiaxin Capital|2|asserted|-
R Jiaxin Capital|INVESTED_IN|Suzhou Kaimai Precision|2|asserted|two years ago
R Hanbit Semicon|LOCATED_IN|South Korea|3|asserted|-
R Tallmadge Memory|LOCATED_IN|Ohio|3|asserted|-
R Ministry of Commerce|LOCATED_IN|China|4|asserted|-
R United States|SANCTIONED_BY|Ministry of Commerce|4|asserted|Within a day
R United States|SANCTIONED_BY|China|4|asserted|Within a day
R China|SUPPLIES|United States|5|asserted|last year
R United States|IMPORTS|germanium|5|asserted|last year
R China|EXPORTS|germanium|5|asserted|last year
R Deng Guoqiang|LEADS|Suzhou Kaimai Precision|7|asserted|-
R Applied Fluidics|SUPPLIES|Suzhou Kaimai Precision|7|asserted|-
R Suzhou Kaimai Precision|IMPORTS|spare parts|7|asserted|-
R Applied Fluidics|LOCATED_IN|Fremont|7|asserted|-
R Fremont|LOCATED_IN|California|7|asserted|-
R Suzhou Kaimai Precision|SUPPLIES|Yangtze Delta Logic|7|asserted|-
R Veldhuis International|LOCATED_IN|Netherlands|8|asserted|-
R Kyushu Electron|LOCATED_IN|Japan|8|asserted|-
R Veldhuis International|SANCTIONED_BY|United States|8|denied|-
R Kyushu Electron|SANCTIONED_BY|United States|8|denied|-
R China|SANCTIONED_BY|Netherlands|8|expected|-
R China|SANCTIONED_BY|Japan|8|expected|-
R Reinier van der Velde|EMPLOYED_BY|Netherlands|8|asserted|-
R Reinier van der Velde|VISITED|United States|8|expected|next week
R HXQ Storage|SANCTIONED_BY|United States|9|denied|-

@s-005|regional daily, Italy, in English|2022-03-12|Finance Police put the locks on the Contessa di Mare
1 Trieste - She is 143 metres long, she has three masts which have never felt much wind, and since half past four on Friday afternoon she belongs, for the purposes of the law, to the taxpayer.
2 The Guardia di Finanza boarded the sailing yacht Contessa di Mare at the Arsenale San Marco yard, where the vessel, valued at 530 million euros, had been lying for a refit since November, and served on her master, Giles Pemberton-Rae, a decree of the Ministry of Economy and Finance that freezes her in place.
3 Behind the boat stands, in the opinion of Rome, Yevgeny Matveyevich Sorokhtin, the coal and fertilizer magnate whom the European Union put on its list on Wednesday.
4 Sorokhtin himself, who founded Kuzbass Antratsit and until this week sat on the board of Sibkali, says through his Zurich lawyer, Dr. Urs Ammann, that he sold the yacht in 2020 to a trust in Bermuda.
---
5 For the yard the affair comes at a bad moment.
6 Cantieri Giuliani S.p.A., which has 210 workers and belongs to the Genoese shipbuilder Lanterna Navi, was owed some four million for the work, and its managing director, Fulvia Cossutta, does not know to whom she should send the bill.
7 "To the Russian? To Bermuda? To the Ministry?"
8 The mayor, Sandro Tomsich, visited the yard on Saturday morning and promised that the port would not become "a parking lot of the war".
---
9 The yacht is the fourth to be seized in Italian waters in two weeks.
10 In Imperia the Guardia holds the Lady Galina, which is owned by the banker Oleg V. Prusakov; in Sanremo it holds the Lena Star; and at Porto Cervo it would have liked to hold the Amarone, had she not left for Turkey on the last day of February with, it is said, her owner on board and the tanks full.
11 An earlier request to arrest the Contessa, filed by an Odesa grain exporter that blames Sorokhtin for the loss of a silo, was thrown out by the court of Trieste on Thursday.
E Place|Trieste|Trieste
E Vessel|Contessa di Mare|Contessa di Mare;Contessa
E Organization|Guardia di Finanza|Guardia di Finanza;Finance Police;Guardia
E Place|Arsenale San Marco|Arsenale San Marco
E Person|Giles Pemberton-Rae|Giles Pemberton-Rae
E Organization|Ministry of Economy and Finance|Ministry of Economy and Finance;Ministry
E Place|Italy|Rome;Italian
E Person|Yevgeny Matveyevich Sorokhtin|Yevgeny Matveyevich Sorokhtin;Sorokhtin
E Commodity|coal|coal
E Commodity|fertilizer|fertilizer
E Organization|European Union|European Union
E Firm|Kuzbass Antratsit|Kuzbass Antratsit
E Firm|Sibkali|Sibkali
E Place|Zurich|Zurich
E Person|Urs Ammann|Urs Ammann
E Place|Bermuda|Bermuda
E Firm|Cantieri Giuliani S.p.A.|Cantieri Giuliani S.p.A.
E Place|Genoa|Genoese
E Firm|Lanterna Navi|Lanterna Navi
E Person|Fulvia Cossutta|Fulvia Cossutta
E Place|Russia|Russian
E Person|Sandro Tomsich|Sandro Tomsich
E Place|Imperia|Imperia
E Vessel|Lady Galina|Lady Galina
E Person|Oleg V. Prusakov|Oleg V. Prusakov
E Place|Sanremo|Sanremo
E Vessel|Lena Star|Lena Star
E Place|Porto Cervo|Porto Cervo
E Vessel|Amarone|Amarone
E Place|Turkey|Turkey
E Place|Odesa|Odesa
E Commodity|grain|grain
E Organization|court of Trieste|court of Trieste
C Contessa di Mare|She@1;she@1;she#2@1;the vessel@2;her@2;her#2@2;the boat@3;the yacht@4;The yacht@9
C Yevgeny Matveyevich Sorokhtin|whom@3;who@4;his@4;he@4;the Russian@7
C European Union|its@3
C Cantieri Giuliani S.p.A.|the yard@5;which@6;its@6;the yard@8
C Fulvia Cossutta|she@6
C Lady Galina|which@10
C Guardia di Finanza|it@10;it#2@10
C Amarone|she@10;her@10
R Contessa di Mare|ARRESTED_BY|Guardia di Finanza|2|asserted|on Friday afternoon
R Contessa di Mare|LOCATED_IN|Arsenale San Marco|2|asserted|since November
R Contessa di Mare|SANCTIONED_BY|Ministry of Economy and Finance|2|asserted|on Friday afternoon
R Yevgeny Matveyevich Sorokhtin|OWNS|Contessa di Mare|3|alleged|-
R Yevgeny Matveyevich Sorokhtin|SANCTIONED_BY|European Union|3|asserted|on Wednesday
R Yevgeny Matveyevich Sorokhtin|LEADS|Kuzbass Antratsit|4|asserted|-
R Yevgeny Matveyevich Sorokhtin|OWNS|Contessa di Mare|4|denied|in 2020
R Lanterna Navi|OWNS|Cantieri Giuliani S.p.A.|6|asserted|-
R Lanterna Navi|LOCATED_IN|Genoa|6|asserted|-
R Fulvia Cossutta|LEADS|Cantieri Giuliani S.p.A.|6|asserted|-
R Sandro Tomsich|LEADS|Trieste|8|asserted|-
R Sandro Tomsich|VISITED|Arsenale San Marco|8|asserted|on Saturday morning
R Lady Galina|ARRESTED_BY|Guardia di Finanza|10|asserted|-
R Lady Galina|LOCATED_IN|Imperia|10|asserted|-
R Oleg V. Prusakov|OWNS|Lady Galina|10|asserted|-
R Lena Star|ARRESTED_BY|Guardia di Finanza|10|asserted|-
R Lena Star|LOCATED_IN|Sanremo|10|asserted|-
R Amarone|ARRESTED_BY|Guardia di Finanza|10|denied|-
R Contessa di Mare|ARRESTED_BY|court of Trieste|11|denied|on Thursday

@s-006|court reporter|2025-05-19|Greek tanker broker extradited to New York over Venezuelan oil scheme
1 A Greek shipping broker accused of hiding the Venezuelan origin of 41 crude cargoes arrived in New York on Friday in the custody of the U.S. Marshals Service, six months after he was arrested at Madrid-Barajas airport by the Spanish National Police on an American warrant.
2 Anastasios "Tasos" Delivorias, 46, of Glyfada, pleaded not guilty before Magistrate Judge Rosalind K. Obermeyer to charges of conspiracy, bank fraud and violating the International Emergency Economic Powers Act.
3 According to the indictment, Mr. Delivorias and an unnamed co-conspirator in Caracas used two companies he controlled, Halcyon Tides Shipping Inc. and Peridot Bulk SA, to charter vessels that loaded crude from the state oil company Petróleos de Tamanaco, S.A., or PDTSA, which has been under U.S. sanctions since 2019, and delivered it to independent refineries in the Chinese province of Shandong as Malaysian bitumen blend.
4 Prosecutors say that $186 million passed through correspondent accounts at Hudson & Dearborn Trust Co., which is not accused of wrongdoing.
---
5 "My client brokered ships, he never touched oil," his lawyer, Ignatius B. Farrelly of the Manhattan firm Farrelly Stein LLP, told reporters outside the courthouse on Pearl Street, adding that the government of Greece, whose consul general visited Mr. Delivorias in a prison near Toledo in February, had asked Spain in vain to send him home instead.
6 A spokesman for the U.S. Attorney's Office for the Southern District of New York, Caleb Nwosu, would not discuss the co-conspirator, but the Spanish daily El Correo del Sur has identified him as Wilmer Antonio Paredes Uzcátegui, a PDTSA vice president whom the Treasury blacklisted last summer.
7 Mr. Paredes has called that report "a novel".
8 If convicted, the broker faces up to 30 years in prison.
9 A bail hearing is set for June 3; it will not be held in public.
E Person|Anastasios "Tasos" Delivorias|Anastasios "Tasos" Delivorias;Delivorias
E Place|Greece|Greek;Greece
E Place|New York|New York
E Place|Venezuela|Venezuelan
E Commodity|crude|crude
E Commodity|oil|oil
E Organization|U.S. Marshals Service|U.S. Marshals Service
E Place|Madrid-Barajas airport|Madrid-Barajas airport
E Organization|Spanish National Police|Spanish National Police
E Place|United States|American;U.S.
E Place|Glyfada|Glyfada
E Person|Rosalind K. Obermeyer|Rosalind K. Obermeyer
E Place|Caracas|Caracas
E Firm|Halcyon Tides Shipping Inc.|Halcyon Tides Shipping Inc.
E Firm|Peridot Bulk SA|Peridot Bulk SA
E Firm|Petróleos de Tamanaco, S.A.|Petróleos de Tamanaco, S.A.;PDTSA
E Place|China|Chinese
E Place|Shandong|Shandong
E Place|Malaysia|Malaysian
E Commodity|bitumen blend|bitumen blend
E Firm|Hudson & Dearborn Trust Co.|Hudson & Dearborn Trust Co.
E Person|Ignatius B. Farrelly|Ignatius B. Farrelly
E Place|Manhattan|Manhattan
E Firm|Farrelly Stein LLP|Farrelly Stein LLP
E Place|Pearl Street|Pearl Street
E Place|Toledo|Toledo
E Place|Spain|Spain;Spanish
E Organization|U.S. Attorney's Office for the Southern District of New York|U.S. Attorney's Office for the Southern District of New York
E Person|Caleb Nwosu|Caleb Nwosu
E Organization|El Correo del Sur|El Correo del Sur
E Person|Wilmer Antonio Paredes Uzcátegui|Wilmer Antonio Paredes Uzcátegui;Paredes
E Organization|Treasury|Treasury
C Anastasios "Tasos" Delivorias|A Greek shipping broker@1;he@1;he@3;My client@5;he@5;his@5;him@5;the broker@8
C Petróleos de Tamanaco, S.A.|which@3
C Hudson & Dearborn Trust Co.|which@4
C Wilmer Antonio Paredes Uzcátegui|an unnamed co-conspirator in Caracas@3;the co-conspirator@6;him@6;whom@6
C Greece|whose@5
R Anastasios "Tasos" Delivorias|VISITED|New York|1|asserted|on Friday
R Anastasios "Tasos" Delivorias|ARRESTED_BY|U.S. Marshals Service|1|asserted|on Friday
R Anastasios "Tasos" Delivorias|ARRESTED_BY|Spanish National Police|1|asserted|six months after
R Anastasios "Tasos" Delivorias|ACCUSED_BY|U.S. Attorney's Office for the Southern District of New York|2-6|asserted|-
R Anastasios "Tasos" Delivorias|OWNS|Halcyon Tides Shipping Inc.|3|alleged|-
R Anastasios "Tasos" Delivorias|OWNS|Peridot Bulk SA|3|alleged|-
R Petróleos de Tamanaco, S.A.|SUPPLIES|Shandong|3|alleged|-
R Shandong|IMPORTS|crude|3|alleged|-
R Petróleos de Tamanaco, S.A.|EXPORTS|crude|3|alleged|-
R Venezuela|OWNS|Petróleos de Tamanaco, S.A.|3|asserted|-
R Petróleos de Tamanaco, S.A.|SANCTIONED_BY|United States|3|asserted|since 2019
R Shandong|LOCATED_IN|China|3|asserted|-
R Hudson & Dearborn Trust Co.|ACCUSED_BY|U.S. Attorney's Office for the Southern District of New York|4-6|denied|-
R Ignatius B. Farrelly|EMPLOYED_BY|Farrelly Stein LLP|5|asserted|-
R Farrelly Stein LLP|LOCATED_IN|Manhattan|5|asserted|-
R Greece|MET_WITH|Anastasios "Tasos" Delivorias|5|asserted|in February
R Caleb Nwosu|EMPLOYED_BY|U.S. Attorney's Office for the Southern District of New York|6|asserted|-
R El Correo del Sur|LOCATED_IN|Spain|6|asserted|-
R Wilmer Antonio Paredes Uzcátegui|EMPLOYED_BY|Petróleos de Tamanaco, S.A.|6|asserted|-
R Wilmer Antonio Paredes Uzcátegui|SANCTIONED_BY|Treasury|6|asserted|last summer
R Wilmer Antonio Paredes Uzcátegui|ACCUSED_BY|El Correo del Sur|6|asserted|-

@s-007|explainer|2023-01-10|What is the oil price cap, and does anybody obey it?
1 Since 5 December companies from the G7 countries, the EU and Australia may insure, finance or carry Russian crude only if the cargo was bought for 60 dollars a barrel or less.
2 The idea, sold to doubters as a way of having it both ways, came from the United States Department of the Treasury, whose assistant secretary for economic policy, Benedict L. Strand, toured Athens, Delhi and Jakarta last autumn to explain it.
* 3 Who is meant to obey?
4 Not Russia, which called the cap a farce and on 27 December forbade its producers to sell to anyone who writes it into a contract.
5 Not India either: New Delhi has never signed up, and its refiners, led by Saurashtra Refining Limited and state-owned Bharat Coastal, took a record 1.2 million barrels a day from Russia in December, mostly Urals.
6 The ones who must obey are Greek shipowners, London insurers and Swiss traders, and in the second week of January it was they who complained.
* 7 Who checks?
8 Nobody sees the price but the two parties, so the insurers accept a letter, known in the trade as an attestation.
9 "I could write one for the moon," says Dimitra Xenaki, a professor of maritime law at the University of Piraeus.
10 Lord Anthony Cressingham, who chairs the International Group of Protection and Indemnity Clubs, or would if he were not in bed with influenza, has warned that owners will simply go to insurers in Russia, where Yugorsk-Garant, part of the oil company of the same name, has begun to cover tankers.
* 11 Does it hurt?
12 A little.
13 Russia's federal revenues from oil and gas fell by some 40% in January, but the finance ministry in Moscow blames the EU embargo on seaborne crude, which started on the same day as the cap, rather than the cap.
14 Poland and the Baltic states want the ceiling lowered to 51 dollars; Greece, Malta and Cyprus do not.
15 And Saudi Arabia, which was feared to be next in line, has said that it would not sell a drop to any country that imposed a cap on it.
E Commodity|oil|oil
E Commodity|gas|gas
E Organization|G7|G7
E Organization|European Union|EU
E Place|Australia|Australia
E Place|Russia|Russia;Russian
E Commodity|crude|crude
E Organization|United States Department of the Treasury|United States Department of the Treasury
E Person|Benedict L. Strand|Benedict L. Strand
E Place|Athens|Athens
E Place|Delhi|Delhi
E Place|Jakarta|Jakarta
E Place|India|India;New Delhi
E Firm|Saurashtra Refining Limited|Saurashtra Refining Limited
E Firm|Bharat Coastal|Bharat Coastal
E Commodity|Urals|Urals
E Place|Greece|Greek;Greece
E Place|London|London
E Place|Switzerland|Swiss
E Person|Dimitra Xenaki|Dimitra Xenaki
E Organization|University of Piraeus|University of Piraeus
E Person|Anthony Cressingham|Anthony Cressingham
E Organization|International Group of Protection and Indemnity Clubs|International Group of Protection and Indemnity Clubs
E Firm|Yugorsk-Garant|Yugorsk-Garant
E Organization|finance ministry|finance ministry
E Place|Moscow|Moscow
E Place|Poland|Poland
E Place|Baltic states|Baltic states
E Place|Malta|Malta
E Place|Cyprus|Cyprus
E Place|Saudi Arabia|Saudi Arabia
C United States Department of the Treasury|whose@2
C Russia|which@4;its@4
C India|its@5
C Anthony Cressingham|he@10
C Saudi Arabia|which@15;it@15;it#2@15
R Russia|SANCTIONED_BY|G7|1|asserted|Since 5 December
R Russia|SANCTIONED_BY|European Union|1|asserted|Since 5 December
R Russia|SANCTIONED_BY|Australia|1|asserted|Since 5 December
R Benedict L. Strand|EMPLOYED_BY|United States Department of the Treasury|2|asserted|-
R Benedict L. Strand|VISITED|Athens|2|asserted|last autumn
R Benedict L. Strand|VISITED|Delhi|2|asserted|last autumn
R Benedict L. Strand|VISITED|Jakarta|2|asserted|last autumn
R Russia|SUPPLIES|India|5|asserted|in December
R India|IMPORTS|Urals|5|asserted|in December
R Russia|SUPPLIES|Saurashtra Refining Limited|5|asserted|in December
R Russia|SUPPLIES|Bharat Coastal|5|asserted|in December
R Saurashtra Refining Limited|IMPORTS|Urals|5|asserted|in December
R Bharat Coastal|IMPORTS|Urals|5|asserted|in December
R Saurashtra Refining Limited|LOCATED_IN|India|5|asserted|-
R Bharat Coastal|LOCATED_IN|India|5|asserted|-
R India|OWNS|Bharat Coastal|5|asserted|-
R Russia|SANCTIONED_BY|India|5|denied|-
R Dimitra Xenaki|EMPLOYED_BY|University of Piraeus|9|asserted|-
R Anthony Cressingham|LEADS|International Group of Protection and Indemnity Clubs|10|asserted|-
R Yugorsk-Garant|LOCATED_IN|Russia|10|asserted|-
R Russia|EXPORTS|oil|13|asserted|in January
R Russia|EXPORTS|gas|13|asserted|in January
R finance ministry|LOCATED_IN|Moscow|13|asserted|-
R European Union|ACCUSED_BY|finance ministry|13|asserted|-

@s-008|wire|2024-08-02|Nine fly home in Ankara swap between Russia, Germany and Belarus
1 ANKARA (Agence Levant) - Nine prisoners held in Russia, Belarus, Germany and Slovenia walked across the tarmac of Esenboğa airport on Thursday in the largest exchange of its kind since the Cold War, one that Turkey's National Intelligence Organization, or MIT, said it had brokered over eight months.
2 Freed by Moscow were the American reporter Daniel Ruiz-Whitaker of the Great Lakes Tribune, who had been detained by the Federal Security Service in Kazan in March last year while writing about a tank plant, and two German aid workers; Minsk let go Ronny Hallmann, a paramedic whom a court there had sentenced to death.
3 Berlin in turn handed over Vadim Kravtsov, the convicted killer of a Chechen exile, and Ljubljana gave up a couple who had been posing as Peruvian art dealers.
---
4 German Chancellor Matthias Oberländer met the two aid workers at Cologne/Bonn airport and conceded that the decision had been "as heavy as any I have taken".
5 A government spokeswoman, Anke Röttgers, rejected a report in Der Zeuge that Berlin had also agreed to unfreeze accounts of Kravtsov's alleged paymaster, the St Petersburg businessman Ruslan Eduardovich Chernyak, who has been under EU sanctions since 2021.
6 Chernyak's company, Nevsky Optika, makes rifle sights and is the main supplier of the Russian interior ministry's special forces.
---
7 The Kremlin, whose spokesman said he would not comment on "specifics", had received Qatari and Turkish envoys in June.
8 Turkish President Cemal Aydoğan is to travel to Sochi on August 20; the release of a second American, a dual national held in Rostov-on-Don over a donation of 51 dollars, may be discussed, a Turkish official said.
9 Human rights group Vesna Mir, which was outlawed in Russia in 2022, counts more than 700 political prisoners in the country.
E Place|Ankara|ANKARA;Ankara
E Organization|Agence Levant|Agence Levant
E Place|Russia|Russia;Moscow;Russian;Kremlin
E Place|Belarus|Belarus;Minsk
E Place|Germany|Germany;German;Berlin
E Place|Slovenia|Slovenia;Ljubljana
E Place|Esenboğa airport|Esenboğa airport
E Place|Turkey|Turkey;Turkish
E Organization|National Intelligence Organization|National Intelligence Organization;MIT
E Person|Daniel Ruiz-Whitaker|Daniel Ruiz-Whitaker
E Place|United States|American
E Organization|Great Lakes Tribune|Great Lakes Tribune
E Organization|Federal Security Service|Federal Security Service
E Place|Kazan|Kazan
E Person|Ronny Hallmann|Ronny Hallmann
E Person|Vadim Kravtsov|Vadim Kravtsov;Kravtsov
E Place|Chechnya|Chechen
E Place|Peru|Peruvian
E Person|Matthias Oberländer|Matthias Oberländer
E Place|Cologne/Bonn airport|Cologne/Bonn airport
E Person|Anke Röttgers|Anke Röttgers
E Organization|Der Zeuge|Der Zeuge
E Place|St Petersburg|St Petersburg
E Person|Ruslan Eduardovich Chernyak|Ruslan Eduardovich Chernyak;Chernyak
E Organization|European Union|EU
E Firm|Nevsky Optika|Nevsky Optika
E Commodity|rifle sights|rifle sights
E Organization|interior ministry|interior ministry
E Place|Qatar|Qatari
E Person|Cemal Aydoğan|Cemal Aydoğan
E Place|Sochi|Sochi
E Place|Rostov-on-Don|Rostov-on-Don
E Organization|Vesna Mir|Vesna Mir
C National Intelligence Organization|it@1
C Daniel Ruiz-Whitaker|who@2
C Ronny Hallmann|whom@2
C Belarus|there@2
C Ruslan Eduardovich Chernyak|the St Petersburg businessman@5;who@5
C Russia|whose@7;the country@9
C Vesna Mir|which@9
R National Intelligence Organization|LOCATED_IN|Turkey|1|asserted|-
R Daniel Ruiz-Whitaker|EMPLOYED_BY|Great Lakes Tribune|2|asserted|-
R Daniel Ruiz-Whitaker|ARRESTED_BY|Federal Security Service|2|asserted|in March last year
R Ronny Hallmann|ARRESTED_BY|Belarus|2|asserted|-
R Matthias Oberländer|LEADS|Germany|4|asserted|-
R Anke Röttgers|EMPLOYED_BY|Germany|5|asserted|-
R Ruslan Eduardovich Chernyak|SANCTIONED_BY|European Union|5|asserted|since 2021
R Ruslan Eduardovich Chernyak|OWNS|Nevsky Optika|6|asserted|-
R Nevsky Optika|SUPPLIES|interior ministry|6|asserted|-
R Nevsky Optika|EXPORTS|rifle sights|6|asserted|-
R interior ministry|LOCATED_IN|Russia|6|asserted|-
R Russia|MET_WITH|Qatar|7|asserted|in June
R Russia|MET_WITH|Turkey|7|asserted|in June
R Cemal Aydoğan|LEADS|Turkey|8|asserted|-
R Cemal Aydoğan|VISITED|Sochi|8|expected|on August 20
R Vesna Mir|SANCTIONED_BY|Russia|9|asserted|in 2022

@s-009|energy trade press|2022-05-20|Gazonord halts flows to Finland's Suomigas in rouble row
1 Russian pipeline monopoly Gazonord Eksport will stop delivering natural gas to Finland at 0700 local time on Saturday, the Finnish state-owned wholesaler Suomigas Oyj said on Friday, making the Nordic country the third in the European Union, after Poland and Bulgaria, to be cut off for refusing to pay in roubles.
2 "It is highly regrettable that deliveries under our contract will now be halted," chief executive Marjo-Riitta Kallio said, adding that the company, which took its St Petersburg counterpart to arbitration in Stockholm on Tuesday, had prepared carefully and foresaw no shortage.
3 Gas covers only about 5% of Finland's energy use, although nearly all of it has come from Russia since 1974.
---
4 Suomigas will draw instead on the Balticconnector pipeline from Estonia and, from the winter, on liquefied natural gas to be landed at Inkoo, where the floating terminal Nordic Ember, chartered for ten years from Houston-based Brazos LNG Services (NYSE: BRZL), is due in December.
5 Helsinki's economy minister, Mika Lindroos, signed the charter in Washington this month in the presence of U.S. Energy Secretary Patricia Dunleavy.
6 Among the likely suppliers are Norway's Equatornord and exporters on the Gulf Coast, analysts at Pohjola & Rehn Markets wrote; ZubaraEnergy, they thought, was fully sold until 2026.
---
7 The largest industrial users, the steelmaker Raahe Teräs and the refiner Porvoon Jalostus, said that they had already switched to propane and naphtha, the latter out of Porvoo's own tanks.
8 Moscow's embassy called the measure commercial; former president Urho Tanskanen called it "the bill for NATO", the Finnish parliament having voted on Tuesday, by 188 to 8, to apply for membership of the alliance.
9 Electricity imports across the eastern border, supplied by Sevenergo Nordika, had stopped the week before over unpaid bills.
E Place|Russia|Russian;Russia;Moscow
E Firm|Gazonord Eksport|Gazonord Eksport;Gazonord
E Commodity|natural gas|natural gas;Gas
E Place|Finland|Finland;Finnish;Helsinki
E Firm|Suomigas Oyj|Suomigas Oyj;Suomigas
E Organization|European Union|European Union
E Place|Poland|Poland
E Place|Bulgaria|Bulgaria
E Person|Marjo-Riitta Kallio|Marjo-Riitta Kallio
E Place|St Petersburg|St Petersburg
E Place|Stockholm|Stockholm
E Place|Balticconnector pipeline|Balticconnector pipeline
E Place|Estonia|Estonia
E Commodity|liquefied natural gas|liquefied natural gas
E Place|Inkoo|Inkoo
E Vessel|Nordic Ember|Nordic Ember
E Place|Houston|Houston
E Firm|Brazos LNG Services|Brazos LNG Services;BRZL
E Organization|NYSE|NYSE
E Person|Mika Lindroos|Mika Lindroos
E Place|Washington|Washington
E Place|United States|U.S.
E Person|Patricia Dunleavy|Patricia Dunleavy
E Place|Norway|Norway
E Firm|Equatornord|Equatornord
E Place|Gulf Coast|Gulf Coast
E Firm|Pohjola & Rehn Markets|Pohjola & Rehn Markets
E Firm|ZubaraEnergy|ZubaraEnergy
E Firm|Raahe Teräs|Raahe Teräs
E Commodity|steel|steelmaker
E Firm|Porvoon Jalostus|Porvoon Jalostus
E Commodity|propane|propane
E Commodity|naphtha|naphtha
E Place|Porvoo|Porvoo
E Person|Urho Tanskanen|Urho Tanskanen
E Organization|NATO|NATO
E Organization|Finnish parliament|Finnish parliament
E Commodity|electricity|Electricity
E Firm|Sevenergo Nordika|Sevenergo Nordika
C Finland|the Nordic country@1
C Suomigas Oyj|our@2;the company@2;which@2;its@2
C Gazonord Eksport|its St Petersburg counterpart@2
C NATO|the alliance@8
R Gazonord Eksport|SUPPLIES|Suomigas Oyj|1|denied|on Saturday
R Gazonord Eksport|SUPPLIES|Finland|1|denied|on Saturday
R Gazonord Eksport|EXPORTS|natural gas|1|denied|on Saturday
R Gazonord Eksport|LOCATED_IN|Russia|1|asserted|-
R Gazonord Eksport|LOCATED_IN|St Petersburg|2|asserted|-
R Finland|OWNS|Suomigas Oyj|1|asserted|-
R Suomigas Oyj|LOCATED_IN|Finland|1|asserted|-
R Gazonord Eksport|SUPPLIES|Poland|1|denied|-
R Gazonord Eksport|SUPPLIES|Bulgaria|1|denied|-
R Marjo-Riitta Kallio|LEADS|Suomigas Oyj|2|asserted|-
R Gazonord Eksport|AGREED_WITH|Suomigas Oyj|2|asserted|-
R Gazonord Eksport|ACCUSED_BY|Suomigas Oyj|2|asserted|on Tuesday
R Russia|SUPPLIES|Finland|3|asserted|since 1974
R Finland|IMPORTS|natural gas|3|asserted|since 1974
R Suomigas Oyj|IMPORTS|liquefied natural gas|4|expected|from the winter
R Suomigas Oyj|AGREED_WITH|Brazos LNG Services|4|asserted|-
R Nordic Ember|LOCATED_IN|Inkoo|4|expected|in December
R Brazos LNG Services|LOCATED_IN|Houston|4|asserted|-
R Brazos LNG Services|OWNS|Nordic Ember|4|asserted|-
R Mika Lindroos|EMPLOYED_BY|Finland|5|asserted|-
R Mika Lindroos|MET_WITH|Patricia Dunleavy|5|asserted|this month
R Patricia Dunleavy|EMPLOYED_BY|United States|5|asserted|-
R Equatornord|LOCATED_IN|Norway|6|asserted|-
R Equatornord|SUPPLIES|Suomigas Oyj|6|expected|-
R ZubaraEnergy|SUPPLIES|Suomigas Oyj|6|denied|-
R Finnish parliament|LOCATED_IN|Finland|8|asserted|-
R Sevenergo Nordika|SUPPLIES|Finland|9|denied|the week before
R Finland|IMPORTS|electricity|9|denied|the week before

@s-010|NGO statement as carried by a news site|2023-11-29|Delist Us Too, Says Congo Gold Trader After Rival Comes Off U.S. List
1 Kigali/Bukavu - A day after the U.S. Treasury removed the Kampala refinery Nyanza Bullion & Assay (NBA) from its list of Specially Designated Nationals, a trader from South Kivu who was designated in the same round has demanded the same for himself.
2 "I bought from them, they bought from me, and now they are clean and I am dirty," Innocent Bahati Cirimwami told this site by telephone from Bukavu, where he lives under a travel ban which the United Nations Security Council imposed on him in 2020 and has twice prolonged.
3 The refinery won its case after replacing its chairman, the Belgian Luc Van den Abbeele, selling the 30 percent that belonged to a Congolese general and opening its books to an auditor named by Washington, according to its lawyer, Patience K. Mugabo.
4 It says that it no longer takes any gold from the Democratic Republic of the Congo and now buys only in Tanzania and, a little, in Ghana.
---
5 The Enough-for-Now Coalition, a pressure group from Goma, calls the delisting "a slap": its researchers say that bars cast by NBA this summer contained metal from Shabunda, a territory that is partly in the hands of the Raia Mutomboki militia.
6 NBA denies this.
7 Nobody in Kinshasa was willing to say more, although the mines minister, Mme Antoinette Tshala Nsapu, had told parliament in October that Uganda and Rwanda each year export "several tons of our gold as if it had fallen on them with the rain".
8 Uganda's gold exports reached 2.3 billion dollars in 2022, nearly all of it to Dubai; its own mines yield next to nothing.
E Commodity|gold|gold;Gold
E Place|Kigali|Kigali
E Place|Bukavu|Bukavu
E Organization|U.S. Treasury|U.S. Treasury
E Place|Kampala|Kampala
E Firm|Nyanza Bullion & Assay|Nyanza Bullion & Assay;NBA
E Place|South Kivu|South Kivu
E Person|Innocent Bahati Cirimwami|Innocent Bahati Cirimwami
E Organization|United Nations Security Council|United Nations Security Council
E Place|Belgium|Belgian
E Person|Luc Van den Abbeele|Luc Van den Abbeele
E Place|Democratic Republic of the Congo|Democratic Republic of the Congo;Congolese;Congo
E Place|United States|Washington;U.S.
E Person|Patience K. Mugabo|Patience K. Mugabo
E Place|Tanzania|Tanzania
E Place|Ghana|Ghana
E Organization|Enough-for-Now Coalition|Enough-for-Now Coalition
E Place|Goma|Goma
E Place|Shabunda|Shabunda
E Organization|Raia Mutomboki|Raia Mutomboki
E Place|Kinshasa|Kinshasa
E Person|Antoinette Tshala Nsapu|Antoinette Tshala Nsapu
E Organization|parliament|parliament
E Place|Uganda|Uganda
E Place|Rwanda|Rwanda
E Place|Dubai|Dubai
C Nyanza Bullion & Assay|they@2;them@2;they#2@2;The refinery@3;its@3;its#2@3;It@4;it@4
C Innocent Bahati Cirimwami|a trader from South Kivu@1;himself@1;I@2;he@2;him@2
C United Nations Security Council|which@2
C Enough-for-Now Coalition|a pressure group from Goma@5;its@5
C Democratic Republic of the Congo|our@7
C Uganda|its@8
R Nyanza Bullion & Assay|LOCATED_IN|Kampala|1|asserted|-
R Innocent Bahati Cirimwami|SANCTIONED_BY|U.S. Treasury|1|asserted|-
R Innocent Bahati Cirimwami|TRADES_WITH|Nyanza Bullion & Assay|2|asserted|-
R Innocent Bahati Cirimwami|SANCTIONED_BY|United Nations Security Council|2|asserted|in 2020
R Patience K. Mugabo|EMPLOYED_BY|Nyanza Bullion & Assay|3|asserted|-
R Democratic Republic of the Congo|SUPPLIES|Nyanza Bullion & Assay|4|denied|-
R Nyanza Bullion & Assay|IMPORTS|gold|4|asserted|-
R Tanzania|SUPPLIES|Nyanza Bullion & Assay|4|asserted|-
R Ghana|SUPPLIES|Nyanza Bullion & Assay|4|asserted|-
R Enough-for-Now Coalition|LOCATED_IN|Goma|5|asserted|-
R Nyanza Bullion & Assay|ACCUSED_BY|Enough-for-Now Coalition|5|asserted|-
R Shabunda|SUPPLIES|Nyanza Bullion & Assay|5|alleged|this summer
R Shabunda|SUPPLIES|Nyanza Bullion & Assay|5-6|denied|this summer
R Antoinette Tshala Nsapu|EMPLOYED_BY|Democratic Republic of the Congo|7|asserted|-
R Uganda|EXPORTS|gold|8|asserted|in 2022
R Rwanda|EXPORTS|gold|7|alleged|-
R Uganda|ACCUSED_BY|Antoinette Tshala Nsapu|7|asserted|in October
R Rwanda|ACCUSED_BY|Antoinette Tshala Nsapu|7|asserted|in October
R Uganda|SUPPLIES|Dubai|8|asserted|in 2022
R Dubai|IMPORTS|gold|8|asserted|in 2022

@s-011|column|2024-06-30|The sanction of the voter
1 Every four years somebody in the capital writes that the voters have sanctioned the government, and every four years somebody's aunt asks whether that means they liked it.
2 In English, God help us, it may mean either.
3 The committee that sanctions the budget has approved it; the referee who sanctions the goalkeeper has not.
4 When the Ministry of Works sanctioned a bridge at Ballyhale last month, a reader wrote in to ask what the bridge had done.
---
5 I mention this because an American friend, Wendell Prokop, who taught economics at Ohio State University and now keeps bees, maintains that no sanction, of either sort, has ever changed the mind of anyone over fifty.
6 He may be right.
7 He points to Cuba, to which the United States has sold next to nothing since 1962, and where the same family photographs hang in the same offices; and he points to his bees, which, when he bars the front of the hive, go in by the back.
8 The European Union, he says, is a man with a hive.
---
9 I don't go that far.
10 But when I read that a firm has been "hit" and "slapped", that a regime has been "squeezed" and a loophole "closed", I do think of Wendell with his smoker and his veil, closing them.
11 The honey, by the way, is excellent.
E Organization|Ministry of Works|Ministry of Works
E Place|Ballyhale|Ballyhale
E Person|Wendell Prokop|Wendell Prokop;Wendell
E Place|United States|United States;American
E Organization|Ohio State University|Ohio State University
E Place|Cuba|Cuba
E Organization|European Union|European Union
E Commodity|honey|honey
C Wendell Prokop|an American friend@5;who@5;He@6;He@7;he@7;his@7;he#2@7;he@8;his@10;his#2@10
R United States|SUPPLIES|Cuba|7|denied|since 1962

@s-012|business news|2025-10-09|Beijing tightens rare earth curbs, adds U.S. drone maker and TechSights to “unreliable” list
1 China on Thursday placed 14 foreign organisations on its unreliable entities list and widened its controls on rare earths to five more elements, weeks before Chinese President Wei Shaoqi is due to meet his American counterpart in Gyeongju, South Korea.
2 The Ministry of Commerce said the Virginia-based drone maker Redwing Autonomous, the Canadian research house TechSights Inc. and its Hong Kong unit, TechSights Asia Ltd, as well as Halberd Dynamics UK had “seriously harmed” China’s sovereignty by selling weapons to Taiwan or by publishing “malicious” teardown reports about Chinese chips.
3 From now on they may neither buy from nor sell to China, nor invest there.
---
4 Under the second announcement, No. 61, anyone who exports magnets containing as little as 0.1% of Chinese dysprosium, terbium or holmium will need a licence from the ministry, a rule plainly modelled on those of Washington and one that Chung Soo-bin, a trade lawyer at Seoul’s Yoon & Barrett, described as “our lesson, recited back to us”.
5 Exports to arms manufacturers will in principle be refused.
6 A spokesperson for the ministry, He Yanling, denied that the measures amounted to an embargo and said that India, Vietnam and the EU had been informed beforehand.
---
7 Redwing, which two years ago won an order from Taipei for 291 attack drones and has so far delivered 96, said it bought no parts in China. The claim drew smiles in Shenzhen.
8 TechSights said the listing came as a surprise, since the company had closed its Shanghai office in 2023.
9 Magnet stocks soared: Lynwood Rare Metals, which mines at Mount Garnet in Queensland and counts Japan’s Daizen Magnetics as its largest customer, gained 17% in Sydney, and MagnaPole of Fort Worth, Texas, in which the U.S. Department of Defense took a 15% stake in July, added 9%.
E Place|China|China;Chinese;Beijing
E Commodity|rare earths|rare earths;rare earth
E Person|Wei Shaoqi|Wei Shaoqi
E Place|United States|American;Washington;U.S.
E Place|Gyeongju|Gyeongju
E Place|South Korea|South Korea
E Organization|Ministry of Commerce|Ministry of Commerce
E Place|Virginia|Virginia
E Firm|Redwing Autonomous|Redwing Autonomous;Redwing
E Place|Canada|Canadian
E Firm|TechSights Inc.|TechSights Inc.;TechSights
E Place|Hong Kong|Hong Kong
E Firm|TechSights Asia Ltd|TechSights Asia Ltd
E Firm|Halberd Dynamics UK|Halberd Dynamics UK
E Commodity|weapons|weapons
E Place|Taiwan|Taiwan;Taipei
E Commodity|chips|chips
E Commodity|magnets|magnets;Magnet
E Commodity|dysprosium|dysprosium
E Commodity|terbium|terbium
E Commodity|holmium|holmium
E Person|Chung Soo-bin|Chung Soo-bin
E Place|Seoul|Seoul
E Firm|Yoon & Barrett|Yoon & Barrett
E Person|He Yanling|He Yanling
E Place|India|India
E Place|Vietnam|Vietnam
E Organization|European Union|EU
E Commodity|attack drones|attack drones;drone
E Place|Shenzhen|Shenzhen
E Place|Shanghai|Shanghai
E Firm|Lynwood Rare Metals|Lynwood Rare Metals
E Place|Mount Garnet|Mount Garnet
E Place|Queensland|Queensland
E Place|Japan|Japan
E Firm|Daizen Magnetics|Daizen Magnetics
E Place|Sydney|Sydney
E Firm|MagnaPole|MagnaPole
E Place|Fort Worth|Fort Worth
E Place|Texas|Texas
E Organization|U.S. Department of Defense|U.S. Department of Defense
C China|its@1;there@3
C TechSights Inc.|its@2;the company@8
C Redwing Autonomous|which@7;it@7
C Lynwood Rare Metals|which@9;its@9
C Ministry of Commerce|the ministry@4;the ministry@6
C MagnaPole|which#2@9
R Wei Shaoqi|LEADS|China|1|asserted|-
R Wei Shaoqi|VISITED|Gyeongju|1|expected|-
R Gyeongju|LOCATED_IN|South Korea|1|asserted|-
R Redwing Autonomous|SANCTIONED_BY|China|1-2|asserted|on Thursday
R TechSights Inc.|SANCTIONED_BY|China|1-2|asserted|on Thursday
R TechSights Asia Ltd|SANCTIONED_BY|China|1-2|asserted|on Thursday
R Halberd Dynamics UK|SANCTIONED_BY|China|1-2|asserted|on Thursday
R Ministry of Commerce|LOCATED_IN|China|1-2|asserted|-
R rare earths|SANCTIONED_BY|China|1|asserted|on Thursday
R Redwing Autonomous|LOCATED_IN|Virginia|2|asserted|-
R TechSights Inc.|LOCATED_IN|Canada|2|asserted|-
R TechSights Asia Ltd|SUBSIDIARY_OF|TechSights Inc.|2|asserted|-
R TechSights Asia Ltd|LOCATED_IN|Hong Kong|2|asserted|-
R Redwing Autonomous|ACCUSED_BY|Ministry of Commerce|2|asserted|on Thursday
R TechSights Inc.|ACCUSED_BY|Ministry of Commerce|2|asserted|on Thursday
R TechSights Asia Ltd|ACCUSED_BY|Ministry of Commerce|2|asserted|on Thursday
R Halberd Dynamics UK|ACCUSED_BY|Ministry of Commerce|2|asserted|on Thursday
R Chung Soo-bin|EMPLOYED_BY|Yoon & Barrett|4|asserted|-
R Yoon & Barrett|LOCATED_IN|Seoul|4|asserted|-
R magnets|SANCTIONED_BY|China|4|asserted|-
R He Yanling|EMPLOYED_BY|Ministry of Commerce|6|asserted|-
R Taiwan|IMPORTS|attack drones|7|asserted|-
R Redwing Autonomous|SUPPLIES|Taiwan|7|asserted|-
R Redwing Autonomous|EXPORTS|attack drones|7|asserted|-
R Redwing Autonomous|SUPPLIES|Taiwan|7|expected|-
R Redwing Autonomous|AGREED_WITH|Taiwan|7|asserted|two years ago
R China|SUPPLIES|Redwing Autonomous|7|denied|-
R Lynwood Rare Metals|SUPPLIES|Daizen Magnetics|9|asserted|-
R Mount Garnet|LOCATED_IN|Queensland|9|asserted|-
R Daizen Magnetics|LOCATED_IN|Japan|9|asserted|-
R MagnaPole|LOCATED_IN|Fort Worth|9|asserted|-
R Fort Worth|LOCATED_IN|Texas|9|asserted|-
R U.S. Department of Defense|INVESTED_IN|MagnaPole|9|asserted|in July
