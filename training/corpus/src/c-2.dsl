# trade in goods

@c-011|trade magazine|2024-07-09|Hot-rolled coil: Hanoi opens a case, mills point at each other
1 Vietnam's Ministry of Industry and Trade has started an anti-dumping probe into hot-rolled coil from China and India, acting on a complaint which Sao Đỏ Steel JSC lodged together with the Hai Phong re-roller known in the trade simply as VHC.
2 No duty is in force yet.
3 In the petition the two firms hold that Chinese exporters, among them Tangshan Jinlu Iron & Steel, sold coil at a fifth below cost; a Jinlu manager reached by telephone called the figure "arithmetic for children".
---
4 Seven of every ten tonnes of coil that Vietnamese pipe makers consumed last year arrived from abroad.
5 India's share, small to begin with, has dwindled since its mills found better prices in Italy, where they placed 900,000 tonnes in the half-year.
6 Whether Japan, whose mills also sell to Vietnam, will be added is expected to be settled before October.
7 One Haiphong importer had a simpler view. "Everyone wants to be protected from the man who is cheaper," he said, and went back to his lunch.
8 Market talk has it, besides, that Jinlu intends to route coil by way of Klang Roll Sdn Bhd, a Malaysian slitter of which it is said to be the real owner.
E Place|Vietnam|Vietnam;Vietnamese;Hanoi
E Organization|Ministry of Industry and Trade|Ministry of Industry and Trade
E Commodity|hot-rolled coil|hot-rolled coil;Hot-rolled coil;coil
E Place|China|China;Chinese
E Place|India|India
E Firm|Sao Đỏ Steel JSC|Sao Đỏ Steel JSC
E Place|Hai Phong|Hai Phong;Haiphong
E Firm|VHC|VHC
E Firm|Tangshan Jinlu Iron & Steel|Tangshan Jinlu Iron & Steel;Jinlu
E Place|Italy|Italy
E Place|Japan|Japan
C VHC|the Hai Phong re-roller@1
C India|its@5;they@5
C Italy|where@5
C Japan|whose@6
R Ministry of Industry and Trade|LOCATED_IN|Vietnam|1|asserted|-
R VHC|LOCATED_IN|Hai Phong|1|asserted|-
R Tangshan Jinlu Iron & Steel|LOCATED_IN|China|3|asserted|-
R Tangshan Jinlu Iron & Steel|ACCUSED_BY|Sao Đỏ Steel JSC|1-3|asserted|-
R Tangshan Jinlu Iron & Steel|ACCUSED_BY|VHC|1-3|asserted|-
R Tangshan Jinlu Iron & Steel|EXPORTS|hot-rolled coil|3|alleged|-
R Vietnam|IMPORTS|hot-rolled coil|4|asserted|last year
R India|SUPPLIES|Vietnam|5|asserted|-
R China|SUPPLIES|Vietnam|1|asserted|-
R India|EXPORTS|hot-rolled coil|5|asserted|in the half-year
R India|SUPPLIES|Italy|5|asserted|in the half-year
R Italy|IMPORTS|hot-rolled coil|5|asserted|in the half-year
R Japan|SUPPLIES|Vietnam|6|asserted|-
E Firm|Klang Roll Sdn Bhd|Klang Roll Sdn Bhd
E Place|Malaysia|Malaysian
C Tangshan Jinlu Iron & Steel|it@8
R Klang Roll Sdn Bhd|LOCATED_IN|Malaysia|8|asserted|-
R Tangshan Jinlu Iron & Steel|OWNS|Klang Roll Sdn Bhd|8|alleged|-
R Tangshan Jinlu Iron & Steel|SUPPLIES|Klang Roll Sdn Bhd|8|expected|-

@c-012|diamond newsletter|2025-02-27|Letšeng-size stones, Antwerp-size doubts
1 The February rough sale closed on Monday with 14,200 carats changing hands, the whole parcel having been mined at Tau-ea-Lesotho's Kolonyama pit and flown to Antwerp under armed escort.
2 Top lot: a 179-carat type IIa, knocked down to Yoram Hazan & Sons, the Ramat Gan cutter, for a price that neither side will name but which gossip puts near $5.8 million.
3 Two Surat houses, Dhanraj Gems and KVG, took most of the smaller goods.
---
4 Tau-ea-Lesotho belongs 70 per cent to Hollowell Diamonds plc; Lesotho keeps the rest.
5 Nkuebe Ramoeletsi, whom Hollowell installed as managing director of the mine company last autumn after sacking his predecessor, watched the bidding from the back row.
6 "We would rather sell in Maseru," he told me, "and one day we shall."
---
7 Meanwhile the G7's ban on stones from Russia, which has been supposed to dry up Alrosa's custom in Europe, is doing nothing for prices that I can see.
8 Synthetics are.
E Commodity|rough|rough
E Firm|Tau-ea-Lesotho|Tau-ea-Lesotho
E Place|Kolonyama|Kolonyama
E Place|Antwerp|Antwerp
E Firm|Yoram Hazan & Sons|Yoram Hazan & Sons
E Place|Ramat Gan|Ramat Gan
E Firm|Dhanraj Gems|Dhanraj Gems
E Firm|KVG|KVG
E Place|Surat|Surat
E Firm|Hollowell Diamonds plc|Hollowell Diamonds plc;Hollowell
E Person|Nkuebe Ramoeletsi|Nkuebe Ramoeletsi
E Place|Maseru|Maseru
E Organization|G7|G7
E Commodity|stones|stones
E Place|Russia|Russia
E Firm|Alrosa|Alrosa
E Place|Europe|Europe
E Place|Letšeng|Letšeng
E Place|Lesotho|Lesotho
C Yoram Hazan & Sons|the Ramat Gan cutter@2
C Tau-ea-Lesotho|the mine company@5
C Nkuebe Ramoeletsi|whom@5;his@5;We@6;he@6
R Tau-ea-Lesotho|EXPORTS|rough|1|asserted|on Monday
R Tau-ea-Lesotho|SUPPLIES|Yoram Hazan & Sons|1-2|asserted|on Monday
R Yoram Hazan & Sons|LOCATED_IN|Ramat Gan|2|asserted|-
R Dhanraj Gems|LOCATED_IN|Surat|3|asserted|-
R KVG|LOCATED_IN|Surat|3|asserted|-
R Tau-ea-Lesotho|SUPPLIES|Dhanraj Gems|1-3|asserted|-
R Tau-ea-Lesotho|SUPPLIES|KVG|1-3|asserted|-
R Yoram Hazan & Sons|IMPORTS|rough|1-2|asserted|on Monday
R Dhanraj Gems|IMPORTS|rough|1-3|asserted|-
R KVG|IMPORTS|rough|1-3|asserted|-
R Hollowell Diamonds plc|OWNS|Tau-ea-Lesotho|4|asserted|-
R Lesotho|INVESTED_IN|Tau-ea-Lesotho|4|asserted|-
R Nkuebe Ramoeletsi|LEADS|Tau-ea-Lesotho|5|asserted|-
R Russia|SANCTIONED_BY|G7|7|asserted|-

@c-013|agency wire|2024-12-03|Benin hopes Dhaka mills will come for the lint themselves
1 COTONOU, Dec. 3 (Dantokpa Presse) - The Société de Promotion du Coton (SOPROCO), which gins some two thirds of Benin's crop, expects four spinning groups from Bangladesh to send buyers to Parakou in January, its sales director Rodrigue Houngbédji has told this agency.
2 At present the lint travels by way of traders.
3 Last campaign Geneva's Coutance Fibres SA lifted 90,000 tonnes of it, and Dubai's Olamide Agri 41,000, for resale in Chattogram, where Padma Spinning Mills alone took 26,000.
---
4 "Each intermediary eats two cents," said Houngbédji, aged 44, on the sidelines of a gathering of the African Cotton Association in Lomé.
5 Padma's purchasing head, Nusrat Jahan Chowdhury, confirmed that she planned the trip, although she warned that a direct contract would depend on freight.
6 The Beninese state has taken back control of SOPROCO, of which it now holds 51 per cent.
7 Ginning starts next week.
8 Talks with Indonesia's Garuda Spindle, of which a Cotonou daily wrote last week, never took place, he insisted.
9 As for China, the first destination of Beninese fibre until 2015, it "could be back for 30,000 tonnes before Easter, if the quota allows".
E Firm|Société de Promotion du Coton|Société de Promotion du Coton;SOPROCO
E Place|Benin|Benin;Beninese
E Place|Cotonou|COTONOU;Cotonou
E Organization|Dantokpa Presse|Dantokpa Presse
E Place|Bangladesh|Bangladesh
E Place|Dhaka|Dhaka
E Place|Parakou|Parakou
E Person|Rodrigue Houngbédji|Rodrigue Houngbédji;Houngbédji
E Commodity|lint|lint
E Firm|Coutance Fibres SA|Coutance Fibres SA
E Place|Geneva|Geneva
E Firm|Olamide Agri|Olamide Agri
E Place|Dubai|Dubai
E Place|Chattogram|Chattogram
E Firm|Padma Spinning Mills|Padma Spinning Mills;Padma
E Organization|African Cotton Association|African Cotton Association
E Place|Lomé|Lomé
E Person|Nusrat Jahan Chowdhury|Nusrat Jahan Chowdhury
C Société de Promotion du Coton|which@1;its@1;which@6
C lint|it@3
C Chattogram|where@3
C Nusrat Jahan Chowdhury|she@5;she#2@5
C Benin|it@6
R Rodrigue Houngbédji|EMPLOYED_BY|Société de Promotion du Coton|1|asserted|-
R Coutance Fibres SA|LOCATED_IN|Geneva|3|asserted|-
R Olamide Agri|LOCATED_IN|Dubai|3|asserted|-
R Coutance Fibres SA|IMPORTS|lint|2-3|asserted|Last campaign
R Olamide Agri|IMPORTS|lint|2-3|asserted|Last campaign
R Benin|SUPPLIES|Coutance Fibres SA|1-3|asserted|Last campaign
R Benin|SUPPLIES|Olamide Agri|1-3|asserted|Last campaign
R Padma Spinning Mills|IMPORTS|lint|2-3|asserted|Last campaign
R Padma Spinning Mills|LOCATED_IN|Chattogram|3|asserted|-
R Nusrat Jahan Chowdhury|EMPLOYED_BY|Padma Spinning Mills|5|asserted|-
R Nusrat Jahan Chowdhury|VISITED|Parakou|5|expected|in January
R Padma Spinning Mills|AGREED_WITH|Société de Promotion du Coton|5|expected|-
R Benin|OWNS|Société de Promotion du Coton|6|asserted|-
E Firm|Garuda Spindle|Garuda Spindle
E Place|Indonesia|Indonesia
E Place|China|China
E Commodity|fibre|fibre
C Rodrigue Houngbédji|he@8
C China|it@9
R Garuda Spindle|LOCATED_IN|Indonesia|8|asserted|-
R Société de Promotion du Coton|MET_WITH|Garuda Spindle|8|denied|-
R Benin|EXPORTS|fibre|9|asserted|until 2015
R Benin|SUPPLIES|China|9|asserted|until 2015
R China|IMPORTS|fibre|9|asserted|until 2015
R Benin|SUPPLIES|China|9|expected|before Easter
R China|IMPORTS|fibre|9|expected|before Easter

@c-014|live digest|2025-05-21|Commodities today: sulphur, ships and a surprise from Lusaka
* 1 07:10 Good morning. Brent is flat, gas is up, and the desk has coffee.
* 2 07:42 Zambia's mines minister, Bwalya Chanda-Mulenga, says Kafubu Copper's first sulphuric acid sale to the Congo since the export halt went over the border at Kasumbalesa last night: 38 trucks.
* 3 08:05 Sulphur bulk carrier Ardent Heron is at anchor off Jorf Lasfar, Morocco, with 45,000 t from Abu Dhabi. It is waiting its turn, nothing more, agents say.
* 4 08:50 Correction: the 07:10 entry should have said gas is down.
* 5 09:30 Chile's Cuprochil "has no intention whatsoever" of buying cathode from third parties, vice-president Marcela Undurraga tells a Santiago radio station.
* 6 10:15 Tin: Wa State has once more put off its reopening date. Traders shrug.
* 7 11:00 Egypt's GPCA, the state potato people if you did not know, fined for late payment? No, say they, and send a receipt.
* 8 11:20 Zambia again: the Chamber of Mines calls the minister's trucks "very welcome and very few".
* 9 Follow us on Telegram
E Commodity|Brent|Brent
E Commodity|gas|gas
E Commodity|sulphur|sulphur;Sulphur
E Place|Zambia|Zambia;Lusaka
E Person|Bwalya Chanda-Mulenga|Bwalya Chanda-Mulenga
E Firm|Kafubu Copper|Kafubu Copper
E Commodity|sulphuric acid|sulphuric acid
E Place|Democratic Republic of the Congo|Congo
E Place|Kasumbalesa|Kasumbalesa
E Vessel|Ardent Heron|Ardent Heron
E Place|Jorf Lasfar|Jorf Lasfar
E Place|Morocco|Morocco
E Place|Abu Dhabi|Abu Dhabi
E Place|Chile|Chile
E Firm|Cuprochil|Cuprochil
E Commodity|cathode|cathode
E Person|Marcela Undurraga|Marcela Undurraga
E Place|Santiago|Santiago
E Commodity|tin|Tin
E Place|Wa State|Wa State
E Place|Egypt|Egypt
E Organization|GPCA|GPCA
E Organization|Chamber of Mines|Chamber of Mines
E Firm|Telegram|Telegram
C Ardent Heron|It@3
C Wa State|its@6
C GPCA|they@7
C Bwalya Chanda-Mulenga|the minister@8
R Bwalya Chanda-Mulenga|EMPLOYED_BY|Zambia|2|asserted|-
R Kafubu Copper|EXPORTS|sulphuric acid|2|asserted|last night
R Kafubu Copper|SUPPLIES|Democratic Republic of the Congo|2|asserted|last night
R Democratic Republic of the Congo|IMPORTS|sulphuric acid|2|asserted|last night
R Ardent Heron|LOCATED_IN|Jorf Lasfar|3|asserted|-
R Jorf Lasfar|LOCATED_IN|Morocco|3|asserted|-
R Cuprochil|LOCATED_IN|Chile|5|asserted|-
R Cuprochil|IMPORTS|cathode|5|denied|-
R Marcela Undurraga|EMPLOYED_BY|Cuprochil|5|asserted|-
R GPCA|LOCATED_IN|Egypt|7|asserted|-

@c-015|newspaper report|2024-09-04|Ethiopia splits urea order between Gulf and Volga
1 Addis Ababa - For the 2025 season Ethiopia has ordered 1.1 million tonnes of urea, and, for the first time in a decade, not a single bag of it from Morocco.
2 The Ethiopian Farm Inputs Corporation placed two thirds with Muscat-registered Dhofar Nitrogen SAOC.
3 The remainder goes to Samara Azot Trading, which opened an office in the capital in June and whose parent, the fertiliser group Azotinvest, has been on Britain's sanctions list since 2022.
---
4 "Food is exempt, fertiliser is food," said the Corporation's director general, Girma Wondimu, when asked about that.
5 He had himself gone to Samara, he added, to look at the plant and found it "in order".
6 A Moroccan bidder complained of having been given four days to prepare its papers.
7 The World Bank, which is financing $230 million of the purchase, declined to comment; a letter in which it reportedly charged the Corporation with splitting the tender unlawfully has been circulating since Sunday.
8 The first vessel is due at Djibouti in the second half of October.
E Place|Addis Ababa|Addis Ababa
E Place|Ethiopia|Ethiopia
E Commodity|urea|urea
E Place|Morocco|Morocco;Moroccan
E Organization|Ethiopian Farm Inputs Corporation|Ethiopian Farm Inputs Corporation;Corporation
E Firm|Dhofar Nitrogen SAOC|Dhofar Nitrogen SAOC
E Place|Muscat|Muscat
E Firm|Samara Azot Trading|Samara Azot Trading
E Firm|Azotinvest|Azotinvest
E Place|United Kingdom|Britain
E Commodity|fertiliser|fertiliser
E Person|Girma Wondimu|Girma Wondimu
E Place|Samara|Samara
E Place|Gulf|Gulf
E Place|Volga|Volga
E Organization|World Bank|World Bank
E Place|Djibouti|Djibouti
C urea|it@1
C Addis Ababa|the capital@3
C Samara Azot Trading|which@3;whose@3
C Girma Wondimu|He@5;he@5
C World Bank|which@7;it@7
R Ethiopia|IMPORTS|urea|1|asserted|2025 season
R Morocco|SUPPLIES|Ethiopia|1|denied|2025 season
R Ethiopian Farm Inputs Corporation|IMPORTS|urea|1-2|asserted|2025 season
R Dhofar Nitrogen SAOC|SUPPLIES|Ethiopian Farm Inputs Corporation|2|asserted|2025 season
R Dhofar Nitrogen SAOC|LOCATED_IN|Muscat|2|asserted|-
R Samara Azot Trading|SUPPLIES|Ethiopian Farm Inputs Corporation|2-3|asserted|2025 season
R Samara Azot Trading|LOCATED_IN|Addis Ababa|3|asserted|in June
R Samara Azot Trading|SUBSIDIARY_OF|Azotinvest|3|asserted|-
R Azotinvest|SANCTIONED_BY|United Kingdom|3|asserted|since 2022
R Girma Wondimu|LEADS|Ethiopian Farm Inputs Corporation|4|asserted|-
R Girma Wondimu|VISITED|Samara|5|asserted|-
R Ethiopian Farm Inputs Corporation|ACCUSED_BY|World Bank|7|alleged|-

@c-016|technology page|2025-01-15|Penang assembler says it never touched restricted chips
1 "Not one," said Datuk Lim Wei Keong on Tuesday, holding up an empty tray for the cameras, when a reporter put it to him that Semitek Utara Bhd had funnelled Nvidia accelerators to Shenzhen.
2 The Penang-based assembler, of which Lim is founder and group chief executive, had been named a day earlier in a report by the Washington think-tank Lattice Institute.
3 According to the report 4,300 HBM modules bought by Semitek from a Korean distributor, Hanbit Components, ended up with Tianqiong Computing, a Chinese cloud firm which the United States put on its Entity List in 2023.
---
4 Hanbit says the sale took place and was legal; it knows nothing of what came after.
5 Malaysia's Ministry of Investment, Trade and Industry is looking into the matter, and the US Commerce Department has sent two officials to Kuala Lumpur.
6 Semitek's shares lost a third of their value before trading was suspended.
7 Most of its turnover, oddly enough, comes from car keys.
E Person|Lim Wei Keong|Lim Wei Keong;Lim
E Firm|Semitek Utara Bhd|Semitek Utara Bhd;Semitek
E Firm|Nvidia|Nvidia
E Commodity|accelerators|accelerators
E Place|Shenzhen|Shenzhen
E Place|Penang|Penang
E Organization|Lattice Institute|Lattice Institute
E Place|United States|United States
E Organization|US Commerce Department|US Commerce Department
E Place|Washington|Washington
E Commodity|HBM modules|HBM modules
E Commodity|chips|chips
E Firm|Hanbit Components|Hanbit Components;Hanbit
E Place|South Korea|Korean
E Firm|Tianqiong Computing|Tianqiong Computing
E Place|China|Chinese
E Place|Malaysia|Malaysia
E Organization|Ministry of Investment, Trade and Industry|Ministry of Investment, Trade and Industry
E Place|Kuala Lumpur|Kuala Lumpur
C Lim Wei Keong|him@1
C Semitek Utara Bhd|The Penang-based assembler@2;which@2;its@7
C Tianqiong Computing|a Chinese cloud firm@3;which@3
C United States|its@3
C Hanbit Components|a Korean distributor@3;it@4
R Semitek Utara Bhd|EXPORTS|accelerators|1|denied|-
R Semitek Utara Bhd|SUPPLIES|Shenzhen|1|denied|-
R Semitek Utara Bhd|LOCATED_IN|Penang|2|asserted|-
R Lim Wei Keong|LEADS|Semitek Utara Bhd|2|asserted|-
R Semitek Utara Bhd|ACCUSED_BY|Lattice Institute|2-3|asserted|a day earlier
R Lattice Institute|LOCATED_IN|Washington|2|asserted|-
R Semitek Utara Bhd|IMPORTS|HBM modules|3|alleged|-
R Hanbit Components|SUPPLIES|Semitek Utara Bhd|3|alleged|-
R Semitek Utara Bhd|SUPPLIES|Tianqiong Computing|3|alleged|-
R Tianqiong Computing|IMPORTS|HBM modules|3|alleged|-
R Hanbit Components|LOCATED_IN|South Korea|3|asserted|-
R Tianqiong Computing|LOCATED_IN|China|3|asserted|-
R Tianqiong Computing|SANCTIONED_BY|United States|3|asserted|in 2023
R Hanbit Components|SUPPLIES|Semitek Utara Bhd|3-4|asserted|-
R Ministry of Investment, Trade and Industry|LOCATED_IN|Malaysia|5|asserted|-
R US Commerce Department|VISITED|Kuala Lumpur|5|asserted|-

@c-017|health-agency news item|2024-11-28|Malaria doses for Kigali on schedule after all
1 The second tranche of R21 malaria vaccine for Rwanda, 480,000 doses in all, is on its way to Kigali, Gavi said, rebutting radio reports that the manufacturer had cancelled it.
2 Procured through UNICEF's Supply Division in Copenhagen, the doses come from Pune-based Sahyadri Biologics, which undertook in March to deliver eight million of them to five African countries by the end of next year.
---
3 Of the five, Burundi was served first.
4 South Sudan, whose cold rooms were flooded, has asked to wait; Guinea-Bissau will get its allotment in January.
5 "A vaccine that sits at the airport protects the airport," remarked Dr. Immaculée Uwase Ntirenganya, who runs the immunisation programme at the Rwanda Biomedical Centre.
6 She was in Pune last month to see the filling line with Anand Phadke, the maker's head of exports.
7 The price, $3.90, has not changed.
E Commodity|R21 malaria vaccine|R21 malaria vaccine
E Commodity|vaccine|vaccine
E Place|Rwanda|Rwanda
E Place|Kigali|Kigali
E Organization|Gavi|Gavi
E Organization|UNICEF|UNICEF
E Organization|Supply Division|Supply Division
E Place|Copenhagen|Copenhagen
E Firm|Sahyadri Biologics|Sahyadri Biologics
E Place|Pune|Pune
E Place|Burundi|Burundi
E Place|South Sudan|South Sudan
E Place|Guinea-Bissau|Guinea-Bissau
E Person|Immaculée Uwase Ntirenganya|Immaculée Uwase Ntirenganya
E Organization|Rwanda Biomedical Centre|Rwanda Biomedical Centre
E Person|Anand Phadke|Anand Phadke
C R21 malaria vaccine|it@1;the doses@2;them@2
C Sahyadri Biologics|the manufacturer@1;which@2;the maker@6
C South Sudan|whose@4
C Guinea-Bissau|its@4
C Immaculée Uwase Ntirenganya|who@5;She@6
R Sahyadri Biologics|SUPPLIES|Rwanda|1-2|expected|-
R Rwanda|IMPORTS|R21 malaria vaccine|1|expected|-
R Sahyadri Biologics|EXPORTS|R21 malaria vaccine|1-2|expected|-
R UNICEF|IMPORTS|R21 malaria vaccine|1-2|asserted|-
R Sahyadri Biologics|SUPPLIES|UNICEF|2|asserted|-
R Supply Division|SUBSIDIARY_OF|UNICEF|2|asserted|-
R Supply Division|LOCATED_IN|Copenhagen|2|asserted|-
R Sahyadri Biologics|LOCATED_IN|Pune|2|asserted|-
R Sahyadri Biologics|SUPPLIES|Burundi|2-3|asserted|-
R Burundi|IMPORTS|R21 malaria vaccine|2-3|asserted|-
R Sahyadri Biologics|SUPPLIES|South Sudan|2-4|expected|-
R Sahyadri Biologics|SUPPLIES|Guinea-Bissau|2-4|expected|in January
R Guinea-Bissau|IMPORTS|R21 malaria vaccine|2-4|expected|in January
R Immaculée Uwase Ntirenganya|EMPLOYED_BY|Rwanda Biomedical Centre|5|asserted|-
R Immaculée Uwase Ntirenganya|VISITED|Pune|6|asserted|last month
R Immaculée Uwase Ntirenganya|MET_WITH|Anand Phadke|6|asserted|last month
R Anand Phadke|EMPLOYED_BY|Sahyadri Biologics|6|asserted|-

@c-018|translated report|2025-07-02|The okoumé of discord: Libreville and its loggers at daggers drawn
1 It is by decree that Gabon, which since 2010 permits no log to leave its shores unsawn, has now extended the prohibition to rough-cut okoumé planks, and this from the first of September.
2 The measure strikes before all others the Société Forestière du Haut-Ogooué, called SFHO, daughter of the Chinese group Guangxi Linhai, whose sawmill of Nkok lives from planks barely squared which it embarks for Zhangjiagang.
---
3 "One kills us with a pen," deplored its director Mr. Feng Guohua, received on Monday by the minister of Waters and Forests, Maître Léontine Mboumba-Nziengui.
4 The minister, she, would have promised a delay of six months; her cabinet denies it.
5 On the side of the Italians of Piallaccio Adriatico S.p.A., who buy from SFHO a certain volume for the plywood of Ravenna, one looks already towards Equatorial Guinea.
6 As for the trade union of the wood workers, it calls to lay down the saws this Friday.
E Place|Gabon|Gabon;Libreville
E Commodity|okoumé planks|okoumé planks
E Commodity|okoumé|okoumé
E Commodity|log|log
E Firm|Société Forestière du Haut-Ogooué|Société Forestière du Haut-Ogooué;SFHO
E Firm|Guangxi Linhai|Guangxi Linhai
E Place|China|Chinese
E Place|Nkok|Nkok
E Place|Zhangjiagang|Zhangjiagang
E Person|Feng Guohua|Feng Guohua
E Person|Léontine Mboumba-Nziengui|Léontine Mboumba-Nziengui
E Firm|Piallaccio Adriatico S.p.A.|Piallaccio Adriatico S.p.A.
E Place|Italy|Italians
E Commodity|plywood|plywood
E Place|Ravenna|Ravenna
E Place|Equatorial Guinea|Equatorial Guinea
C Gabon|which@1;its@1
C Société Forestière du Haut-Ogooué|whose@2;it@2;its@3
C okoumé planks|which@2
C Léontine Mboumba-Nziengui|The minister@4;she@4;her@4
C Piallaccio Adriatico S.p.A.|who@5
R log|SANCTIONED_BY|Gabon|1|asserted|since 2010
R okoumé planks|SANCTIONED_BY|Gabon|1|expected|from the first of September
R Société Forestière du Haut-Ogooué|SUBSIDIARY_OF|Guangxi Linhai|2|asserted|-
R Guangxi Linhai|LOCATED_IN|China|2|asserted|-
R Société Forestière du Haut-Ogooué|LOCATED_IN|Nkok|2|asserted|-
R Société Forestière du Haut-Ogooué|EXPORTS|okoumé planks|1-2|asserted|-
R Société Forestière du Haut-Ogooué|SUPPLIES|Zhangjiagang|2|asserted|-
R Zhangjiagang|IMPORTS|okoumé planks|1-2|asserted|-
R Feng Guohua|LEADS|Société Forestière du Haut-Ogooué|2-3|asserted|-
R Feng Guohua|MET_WITH|Léontine Mboumba-Nziengui|3|asserted|on Monday
R Léontine Mboumba-Nziengui|EMPLOYED_BY|Gabon|1-3|asserted|-
R Société Forestière du Haut-Ogooué|SUPPLIES|Piallaccio Adriatico S.p.A.|5|asserted|-
R Piallaccio Adriatico S.p.A.|IMPORTS|okoumé planks|5|asserted|-
R Piallaccio Adriatico S.p.A.|LOCATED_IN|Italy|5|asserted|-

@c-019|regional radio text|2025-02-11|Malanville bridge open again, onions first
1 The first lorries in nineteen months rolled over the Niger bridge between Gaya and Malanville at dawn yesterday, most of them stacked high with onions for Cotonou.
2 Benin had never formally shut the crossing, as its interior minister, Sévérin Adjovi-Quenum, was at pains to recall; it was Niamey that put concrete blocks across the road in 2023.
---
3 They were lifted away by crane after a night of talks between Adjovi-Quenum and General Oumarou Djibo Maïga, who speaks for the Nigerien customs.
4 Not everything may pass: Niger still refuses Beninese rice and keeps its embargo on cereals leaving the country.
5 A weekly livestock market is to follow.
6 "My cousins are over there, and so is my debt," laughed Hadiza, a trader, who waited since Sunday.
E Place|Malanville|Malanville
E Place|Niger bridge|Niger bridge
E Place|Gaya|Gaya
E Commodity|onions|onions
E Place|Cotonou|Cotonou
E Place|Benin|Benin;Beninese
E Person|Sévérin Adjovi-Quenum|Sévérin Adjovi-Quenum;Adjovi-Quenum
E Place|Niger|Niger;Niamey;Nigerien
E Person|Oumarou Djibo Maïga|Oumarou Djibo Maïga
E Organization|Nigerien customs|customs
E Commodity|rice|rice
E Commodity|cereals|cereals
E Commodity|livestock|livestock
E Person|Hadiza|Hadiza
C Benin|its@2
C Oumarou Djibo Maïga|who@3
C Niger|its@4;the country@4
C Hadiza|who@6
R Sévérin Adjovi-Quenum|EMPLOYED_BY|Benin|2|asserted|-
R Sévérin Adjovi-Quenum|MET_WITH|Oumarou Djibo Maïga|3|asserted|-
R Oumarou Djibo Maïga|EMPLOYED_BY|Nigerien customs|3|asserted|-
R Nigerien customs|LOCATED_IN|Niger|3|asserted|-
R Benin|SANCTIONED_BY|Niger|4|asserted|-
R cereals|SANCTIONED_BY|Niger|4|asserted|-

@c-020|farm column|2024-05-08|From the cab: everyone's an expert on wheat
1 Had you sold your wheat forward in February, as the man on the podcast advised, you would now be forty quid a tonne the poorer; had you listened to my neighbour, who has never sold anything forward except a Land Rover, you would be laughing.
2 That is markets.
3 They tell you Russia is going to flood Egypt with cheap grain, then that frost has killed the lot, and between the two headlines the merchant drops his bid a fiver.
---
4 The drilling has led me a merry dance, I own.
5 Our union, the NFU, would like supermarkets to agree fair contracts; supermarkets would like us to agree to anything.
6 I visited the bank (again).
7 I met the agronomist, who accused the weather, and the vet, who sanctioned a second dose for the ewes.
---
8 If Australia does get rain and if Brussels does slap tariffs on Black Sea grain, if, if, then perhaps.
9 Until then the shed is full and the phone does not ring.
E Commodity|wheat|wheat
E Place|Russia|Russia
E Place|Egypt|Egypt
E Commodity|grain|grain
E Organization|NFU|NFU
E Place|Australia|Australia
E Organization|European Union|Brussels
E Place|Black Sea|Black Sea
E Firm|Land Rover|Land Rover
