@l-031|Myanmar exile media|2025-05-06|Muse gate half open: who pays whom, and in what
1 MUSE, Shan State -- Rice goes north again, and so do maize, dried chillies and, since mid-April, eels in plastic tubs.
2 What has not reopened is the second gate, at Kyin San Kyawt, which the Brotherhood Alliance holds and through which, according to three brokers here, Yunnan Hengmao Import & Export has been bringing in tin concentrate from Wa territory on receipts stamped by a township office that no longer exists.
3 Hengmao, a Ruili firm whose chairwoman Ms Kong Yanping sits on the city's consultative conference, did not answer written questions; a spokesman for Myanmar's junta, Maj-Gen Nyan Htike, told reporters in Naypyitaw on Friday that "such cargo, if there is such cargo, is smuggling", and accused the alliance of theft.
---
4 The junta needs the money.
5 Its Ministry of Commerce has licensed only two traders, Shan Yoma Agro and U Aik Sai's Golden Lashio, to sell broken rice to China this quarter; both pay in yuan, at a rate set by the Central Bank of Myanmar, and both are said to belong, when the paper is peeled off, to Sai Leng Kham, a militia leader who has been under British and Canadian sanctions since 2021.
6 A lawyer for Golden Lashio said in an email that Sai Leng Kham "neither owns nor has ever owned a share".
---
7 Ma Thida, 33, who used to load watermelons and now loads nothing, has other worries.
8 "They say a Chinese delegation will come on the tenth to count the trucks," she said.
9 "Let them count me too."
E Organization|Brotherhood Alliance|Brotherhood Alliance
E Organization|Ministry of Commerce|Ministry of Commerce
E Organization|Central Bank of Myanmar|Central Bank of Myanmar
E Organization|consultative conference|consultative conference
E Firm|Yunnan Hengmao Import & Export|Yunnan Hengmao Import & Export;Hengmao
E Firm|Shan Yoma Agro|Shan Yoma Agro
E Firm|Golden Lashio|Golden Lashio
E Person|Kong Yanping|Kong Yanping
E Person|Nyan Htike|Nyan Htike
E Person|Aik Sai|Aik Sai
E Person|Sai Leng Kham|Sai Leng Kham
E Person|Ma Thida|Ma Thida
E Place|Muse|Muse;MUSE
E Place|Shan State|Shan State
E Place|Kyin San Kyawt|Kyin San Kyawt
E Place|Ruili|Ruili
E Place|Naypyitaw|Naypyitaw
E Place|Myanmar|Myanmar
E Place|China|China;Chinese
E Place|United Kingdom|British
E Place|Canada|Canadian
E Place|Wa territory|Wa territory
E Commodity|rice|Rice;broken rice
E Commodity|maize|maize
E Commodity|dried chillies|dried chillies
E Commodity|eels|eels
E Commodity|tin concentrate|tin concentrate
E Commodity|watermelons|watermelons
C Yunnan Hengmao Import & Export|a Ruili firm@3;whose@3
C Brotherhood Alliance|the alliance@3
C Myanmar|The junta@4;Its@5
C Sai Leng Kham|a militia leader@5;who@5
C Ma Thida|who@7;she@8;me@9
C Kyin San Kyawt|the second gate@2;which@2;which#2@2
C Muse|here@2
R Muse|LOCATED_IN|Shan State|1|asserted|-
R Yunnan Hengmao Import & Export|IMPORTS|tin concentrate|2|alleged|-
R Wa territory|SUPPLIES|Yunnan Hengmao Import & Export|2|alleged|-
R Yunnan Hengmao Import & Export|LOCATED_IN|Ruili|3|asserted|-
R Kong Yanping|LEADS|Yunnan Hengmao Import & Export|3|asserted|-
R Kong Yanping|EMPLOYED_BY|consultative conference|3|asserted|-
R consultative conference|LOCATED_IN|Ruili|3|asserted|-
R Nyan Htike|EMPLOYED_BY|Myanmar|3|asserted|-
R Brotherhood Alliance|ACCUSED_BY|Nyan Htike|3|asserted|on Friday
R Ministry of Commerce|LOCATED_IN|Myanmar|4-5|asserted|-
R Shan Yoma Agro|EXPORTS|rice|5|expected|this quarter
R Shan Yoma Agro|SUPPLIES|China|5|expected|this quarter
R Golden Lashio|EXPORTS|rice|5|expected|this quarter
R Golden Lashio|SUPPLIES|China|5|expected|this quarter
R China|IMPORTS|rice|5|expected|this quarter
R Aik Sai|OWNS|Golden Lashio|5|asserted|-
R Sai Leng Kham|OWNS|Shan Yoma Agro|5|alleged|-
R Sai Leng Kham|OWNS|Golden Lashio|5|alleged|-
R Sai Leng Kham|SANCTIONED_BY|United Kingdom|5|asserted|since 2021
R Sai Leng Kham|SANCTIONED_BY|Canada|5|asserted|since 2021
R Sai Leng Kham|OWNS|Golden Lashio|6|denied|-
R China|VISITED|Muse|1-8|expected|on the tenth

@l-032|Afghan news agency|2024-09-02|Islamic Emirate, Uzbek firm put pen to pine-nut deal
1 KABUL (Sharq Agency): A contract for the purchase of 2,500 tons of jalghoza (pine nuts) and 900 tons of raisins was inked on Sunday at the Arg between the Ministry of Agriculture, Irrigation and Livestock and Termiz Agro Eksport, whose head, Jahongir Mirzayev, expressed pleasure at the security en route from Hairatan.
2 The goods are to be sent on by rail to Lianyungang.
3 Mullah Sadruddin Hotak, the acting minister, assured that no official of the Emirate is any longer asking for a "share".
4 China's purchases of pine nuts straight from Kabul, by air, ceased after the freight subsidy ran dry.
E Organization|Sharq Agency|Sharq Agency
E Organization|Ministry of Agriculture, Irrigation and Livestock|Ministry of Agriculture, Irrigation and Livestock
E Firm|Termiz Agro Eksport|Termiz Agro Eksport
E Person|Jahongir Mirzayev|Jahongir Mirzayev
E Person|Sadruddin Hotak|Sadruddin Hotak
E Place|Afghanistan|Islamic Emirate;Emirate
E Place|Kabul|KABUL;Kabul
E Place|Uzbekistan|Uzbek
E Place|Arg|Arg
E Place|Hairatan|Hairatan
E Place|Lianyungang|Lianyungang
E Place|China|China
E Commodity|pine nuts|pine nuts;jalghoza;pine-nut
E Commodity|raisins|raisins
C Termiz Agro Eksport|Uzbek firm@0;whose@1
R Ministry of Agriculture, Irrigation and Livestock|AGREED_WITH|Termiz Agro Eksport|1|asserted|on Sunday
R Termiz Agro Eksport|LOCATED_IN|Uzbekistan|0-1|asserted|-
R Afghanistan|AGREED_WITH|Termiz Agro Eksport|0|asserted|-
R Termiz Agro Eksport|IMPORTS|pine nuts|1|expected|-
R Termiz Agro Eksport|IMPORTS|raisins|1|expected|-
R Ministry of Agriculture, Irrigation and Livestock|SUPPLIES|Termiz Agro Eksport|1|expected|-
R Jahongir Mirzayev|LEADS|Termiz Agro Eksport|1|asserted|-
R Sadruddin Hotak|LEADS|Ministry of Agriculture, Irrigation and Livestock|1-3|asserted|-
R China|IMPORTS|pine nuts|4|asserted|-
R Kabul|SUPPLIES|China|4|asserted|-

@l-033|Malaysian business portal|2025-08-27|Sarawak Bauxite denies stake talks with Hongyuan
1 KUCHING: Sarawak Bauxite Bhd (SBB) has denied that it is in talks to sell a 40 per cent stake to China's Hongyuan Aluminium, and said its only alumina customer remained Norsk Hydro.
2 "There is no offer, no term sheet and no meeting," it told Bursa Malaysia in reply to an unusual market activity query.
3 The Edge-style blog KapitalKita had reported on Monday, citing two bankers, that Hongyuan vice-president Meng Qingsong flew into Bintulu aboard a chartered jet on Aug 20 and spent the afternoon with SBB executive director Datuk Abang Zulkarnain.
4 SBB, 61 per cent of which is in the hands of the state's Premier Nickel & Mineral Fund, rose 13 sen.
5 Analysts at RHB kept their "trading sell".
E Firm|Sarawak Bauxite Bhd|Sarawak Bauxite Bhd;SBB;Sarawak Bauxite
E Firm|Hongyuan Aluminium|Hongyuan Aluminium;Hongyuan
E Firm|Norsk Hydro|Norsk Hydro
E Firm|Premier Nickel & Mineral Fund|Premier Nickel & Mineral Fund
E Firm|Bursa Malaysia|Bursa Malaysia
E Firm|RHB|RHB
E Organization|KapitalKita|KapitalKita
E Person|Meng Qingsong|Meng Qingsong
E Person|Abang Zulkarnain|Abang Zulkarnain
E Place|Kuching|KUCHING
E Place|China|China
E Place|Bintulu|Bintulu
E Commodity|alumina|alumina
C Sarawak Bauxite Bhd|it@1;its@1;it@2
R Hongyuan Aluminium|LOCATED_IN|China|1|asserted|-
R Hongyuan Aluminium|INVESTED_IN|Sarawak Bauxite Bhd|1|denied|-
R Sarawak Bauxite Bhd|MET_WITH|Hongyuan Aluminium|1-2|denied|-
R Sarawak Bauxite Bhd|EXPORTS|alumina|1|asserted|-
R Sarawak Bauxite Bhd|SUPPLIES|Norsk Hydro|1|asserted|-
R Norsk Hydro|IMPORTS|alumina|1|asserted|-
R Meng Qingsong|EMPLOYED_BY|Hongyuan Aluminium|3|asserted|-
R Meng Qingsong|VISITED|Bintulu|3|alleged|on Aug 20
R Meng Qingsong|MET_WITH|Abang Zulkarnain|3|alleged|on Aug 20
R Abang Zulkarnain|LEADS|Sarawak Bauxite Bhd|3|asserted|-
R Premier Nickel & Mineral Fund|OWNS|Sarawak Bauxite Bhd|4|asserted|-

@l-034|Kazakh business magazine|2024-03-07|Khorgos, two a.m.: melon seeds, marriage and the price of a plate number
1 The Khorgos Gateway never sleeps, and neither does Saule Nurgaliyeva, who at forty-seven has buried one logistics firm and is bringing up another.
2 Her first, Jetisu Trans, went under when Kazakhstan stopped trucks with Chinese plates from going farther than the dry port; the second, Q-Cargo, brings in excavators from Sany and Zoomlion and sends back flax seed and, in the season, horsemeat to Urumqi's halal packers.
3 She met me, at her own choice, in the canteen of the visa-free zone, where a plate of laghman costs whatever the Dungan cook thinks you can bear.
---
4 "Why did I marry a customs officer?
5 Because I am in love with forms," she says, and laughs so that the table shakes.
6 The husband, Colonel Daniyar Ospanov of the State Revenue Committee, retired in 2022 after the Anti-Corruption Agency held him for five days on suspicion of taking 14 million tenge from importers of used cars; the case was closed.
7 He now sits on the board of Q-Cargo.
---
8 Her next project is bolder.
9 With Xinjiang Tianlu, a maker of greenhouse steel, in which the couple put 90,000 dollars of their own, she intends to cover sixty hectares outside Zharkent with glass and to sell the tomatoes to Novosibirsk, provided that the chain Sibir-Market confirms an order it announced in January, took back in February and, as of this week, "has not excluded".
10 The Development Bank of Kazakhstan has promised a loan.
11 Competitors roll their eyes.
12 "Saule sells the bear's skin, the bear and the forest," says Marat Akhmetov, who runs Altyn Jol Freight in Almaty and has been to the wedding.
E Firm|Jetisu Trans|Jetisu Trans
E Firm|Q-Cargo|Q-Cargo
E Firm|Sany|Sany
E Firm|Zoomlion|Zoomlion
E Firm|Xinjiang Tianlu|Xinjiang Tianlu
E Firm|Sibir-Market|Sibir-Market
E Firm|Development Bank of Kazakhstan|Development Bank of Kazakhstan
E Firm|Altyn Jol Freight|Altyn Jol Freight
E Organization|State Revenue Committee|State Revenue Committee
E Organization|Anti-Corruption Agency|Anti-Corruption Agency
E Person|Saule Nurgaliyeva|Saule Nurgaliyeva;Saule
E Person|Daniyar Ospanov|Daniyar Ospanov
E Person|Marat Akhmetov|Marat Akhmetov
E Place|Khorgos Gateway|Khorgos Gateway;Khorgos
E Place|Kazakhstan|Kazakhstan
E Place|China|Chinese
E Place|Urumqi|Urumqi
E Place|Zharkent|Zharkent
E Place|Novosibirsk|Novosibirsk
E Place|Almaty|Almaty
E Commodity|melon seeds|melon seeds
E Commodity|excavators|excavators
E Commodity|flax seed|flax seed
E Commodity|horsemeat|horsemeat
E Commodity|used cars|used cars
E Commodity|tomatoes|tomatoes
C Saule Nurgaliyeva|who@1;Her@2;She@3;her@3;I@4;she@5;Her@8;she@9
C Daniyar Ospanov|a customs officer@4;The husband@6;him@6;He@7
C Khorgos Gateway|the dry port@2
C Xinjiang Tianlu|which@9
C Sibir-Market|it@9
C Marat Akhmetov|who@12
C Q-Cargo|another@1;the second@2
R Saule Nurgaliyeva|LEADS|Q-Cargo|1-2|asserted|-
R Sany|SUPPLIES|Q-Cargo|2|asserted|-
R Zoomlion|SUPPLIES|Q-Cargo|2|asserted|-
R Q-Cargo|IMPORTS|excavators|2|asserted|-
R Q-Cargo|EXPORTS|flax seed|2|asserted|-
R Q-Cargo|EXPORTS|horsemeat|2|asserted|in the season
R Q-Cargo|SUPPLIES|Urumqi|2|asserted|-
R Urumqi|IMPORTS|horsemeat|2|asserted|-
R Daniyar Ospanov|ARRESTED_BY|Anti-Corruption Agency|6|asserted|-
R Daniyar Ospanov|LEADS|Q-Cargo|7|asserted|-
R Saule Nurgaliyeva|INVESTED_IN|Xinjiang Tianlu|9|asserted|-
R Daniyar Ospanov|INVESTED_IN|Xinjiang Tianlu|9|asserted|-
R Saule Nurgaliyeva|EXPORTS|tomatoes|9|expected|-
R Saule Nurgaliyeva|SUPPLIES|Novosibirsk|9|expected|-
R Novosibirsk|IMPORTS|tomatoes|9|expected|-
R Sibir-Market|IMPORTS|tomatoes|9|expected|-
R Saule Nurgaliyeva|SUPPLIES|Sibir-Market|9|expected|-
R Development Bank of Kazakhstan|AGREED_WITH|Saule Nurgaliyeva|8-10|expected|-
R Marat Akhmetov|LEADS|Altyn Jol Freight|12|asserted|-
R Altyn Jol Freight|LOCATED_IN|Almaty|12|asserted|-

@l-035|island newspaper|2025-07-18|Cabinet split on squid boats
1 HONIARA: The visit to Malaita this week by two managers of Zhoushan Oceanic was "private fishing, rods only", Fisheries Minister Nestor Ghiro told Parliament on Wednesday, denying that any licence for squid jigging had been discussed.
2 The Opposition says he lied.
3 It tabled a draft contract under which Zhoushan would be handed thirty licences and the state-owned Soltai cannery would get, in exchange, two ice plants.
4 Ghiro's deputy, Hon. Mary Kuku, confirmed that she met the pair at Auki on Monday.
5 Australia has offered patrol boats; New Zealand already gave one.
E Firm|Zhoushan Oceanic|Zhoushan Oceanic;Zhoushan
E Firm|Soltai|Soltai
E Organization|Parliament|Parliament
E Person|Nestor Ghiro|Nestor Ghiro;Ghiro
E Person|Mary Kuku|Mary Kuku
E Place|Honiara|HONIARA
E Place|Malaita|Malaita
E Place|Auki|Auki
E Place|Australia|Australia
E Place|New Zealand|New Zealand
E Organization|Opposition|Opposition
E Organization|Fisheries|Fisheries
E Commodity|squid|squid
E Commodity|ice plants|ice plants
E Commodity|patrol boats|patrol boats
C Nestor Ghiro|he@2
C Opposition|It@3
C Mary Kuku|she@4
C Zhoushan Oceanic|the pair@4
R Zhoushan Oceanic|VISITED|Malaita|1|asserted|this week
R Nestor Ghiro|LEADS|Fisheries|1|asserted|-
R Nestor Ghiro|ACCUSED_BY|Opposition|2|asserted|-
R Zhoushan Oceanic|SUPPLIES|Soltai|3|expected|-
R Soltai|IMPORTS|ice plants|3|expected|-
R Mary Kuku|EMPLOYED_BY|Fisheries|1-4|asserted|-
R Mary Kuku|MET_WITH|Zhoushan Oceanic|4|asserted|on Monday
R Australia|EXPORTS|patrol boats|5|expected|-
R New Zealand|EXPORTS|patrol boats|5|asserted|-

@l-036|Indian financial daily|2023-05-25|CBI chargesheets promoter of Veraval trawler firm in bunker case
1 The Central Bureau of Investigation (CBI) has filed a chargesheet against Jignesh Vithlani, promoter of Veraval-based Saurashtra Deep Sea Ltd (SDSL), his brother-in-law Nilesh Kotecha and a Colombo bunker merchant, Ruhuna Marine Fuels (Pvt) Ltd, alleging that between 2019 and 2021 they diverted 11,400 tonnes of duty-free high-speed diesel, meant for export, to retail outlets along the Kathiawar coast.
2 According to the agency, RMF raised invoices on SDSL for diesel that, in the words of one investigating officer, "travelled to Sri Lanka and back without getting wet".
3 The chargesheet names Kotecha, who is settled in Sharjah and runs Al Hilal Bunkering there, as the brain; a look-out circular has been issued.
---
4 Counsel for Vithlani, senior advocate Meenakshi Rao, termed the case a "civil dispute in criminal clothing".
5 SDSL, which is 74 per cent promoter-owned and whose lenders include Bank of Baroda, exports surimi to Thailand and Spain.
6 The stock has been locked in lower circuit for three sessions.
7 Ruhuna Marine could not be contacted; a visitor to its registered address on York Street found a tailor.
8 Exports of diesel from Vadinar to Sri Lanka by Nayara are not part of the probe.
E Organization|Central Bureau of Investigation|Central Bureau of Investigation;CBI
E Firm|Saurashtra Deep Sea Ltd|Saurashtra Deep Sea Ltd;SDSL
E Firm|Ruhuna Marine Fuels (Pvt) Ltd|Ruhuna Marine Fuels (Pvt) Ltd;RMF;Ruhuna Marine
E Firm|Al Hilal Bunkering|Al Hilal Bunkering
E Firm|Bank of Baroda|Bank of Baroda
E Firm|Nayara|Nayara
E Person|Jignesh Vithlani|Jignesh Vithlani;Vithlani
E Person|Nilesh Kotecha|Nilesh Kotecha;Kotecha
E Person|Meenakshi Rao|Meenakshi Rao
E Place|Veraval|Veraval
E Place|Colombo|Colombo
E Place|Kathiawar|Kathiawar
E Place|Sri Lanka|Sri Lanka
E Place|Sharjah|Sharjah
E Place|Thailand|Thailand
E Place|Spain|Spain
E Place|Vadinar|Vadinar
E Commodity|high-speed diesel|high-speed diesel;diesel
E Commodity|surimi|surimi
C Jignesh Vithlani|his@1
C Central Bureau of Investigation|the agency@2
C Ruhuna Marine Fuels (Pvt) Ltd|a Colombo bunker merchant@1;its@7
C Nilesh Kotecha|who@3
C Saurashtra Deep Sea Ltd|which@5;whose@5;The stock@6
R Jignesh Vithlani|ACCUSED_BY|Central Bureau of Investigation|1|asserted|-
R Nilesh Kotecha|ACCUSED_BY|Central Bureau of Investigation|1|asserted|-
R Ruhuna Marine Fuels (Pvt) Ltd|ACCUSED_BY|Central Bureau of Investigation|1|asserted|-
R Jignesh Vithlani|LEADS|Saurashtra Deep Sea Ltd|1|asserted|-
R Saurashtra Deep Sea Ltd|LOCATED_IN|Veraval|1|asserted|-
R Ruhuna Marine Fuels (Pvt) Ltd|LOCATED_IN|Colombo|1|asserted|-
R Ruhuna Marine Fuels (Pvt) Ltd|SUPPLIES|Saurashtra Deep Sea Ltd|2|alleged|-
R Saurashtra Deep Sea Ltd|IMPORTS|high-speed diesel|2|alleged|-
R Nilesh Kotecha|LEADS|Al Hilal Bunkering|3|asserted|-
R Al Hilal Bunkering|LOCATED_IN|Sharjah|3|asserted|-
R Jignesh Vithlani|OWNS|Saurashtra Deep Sea Ltd|5|asserted|-
R Saurashtra Deep Sea Ltd|EXPORTS|surimi|5|asserted|-
R Saurashtra Deep Sea Ltd|SUPPLIES|Thailand|5|asserted|-
R Saurashtra Deep Sea Ltd|SUPPLIES|Spain|5|asserted|-
R Thailand|IMPORTS|surimi|5|asserted|-
R Spain|IMPORTS|surimi|5|asserted|-
R Nayara|EXPORTS|high-speed diesel|8|asserted|-
R Nayara|SUPPLIES|Sri Lanka|8|asserted|-
R Sri Lanka|IMPORTS|high-speed diesel|8|asserted|-

@l-037|Kyrgyz news site|2025-10-14|Dordoi: "they closed our account, not our mouth"
1 Kapital-Tör Bank, which London froze out of the sterling system in August for allegedly clearing payments for drone parts, is suing the weekly Ala-Too Herald in Bishkek for having called it, on 22 September, a "Kremlin laundromat".
2 The bank's chair, Nurlan Sooronbaev, told traders at Dordoi market that correspondent accounts in Dubai and Hangzhou were open, that the one in Vienna was not, and that nobody in Brussels was planning anything against it, "as far as we are told".
3 European diplomats say the contrary: the bank figures on the draft of a twentieth package.
4 The Kyrgyz president has defended it.
5 Bishkek's garment sewers, who sell to Moscow and buy cloth in Keqiao, care about one thing: whether the yuan arrives.
E Firm|Kapital-Tör Bank|Kapital-Tör Bank
E Organization|Ala-Too Herald|Ala-Too Herald
E Person|Nurlan Sooronbaev|Nurlan Sooronbaev
E Place|Kyrgyzstan|Kyrgyz
E Place|United Kingdom|London
E Place|Bishkek|Bishkek
E Place|Russia|Kremlin
E Place|Dordoi|Dordoi
E Place|Dubai|Dubai
E Place|Hangzhou|Hangzhou
E Place|Vienna|Vienna
E Place|Moscow|Moscow
E Place|Keqiao|Keqiao
E Organization|European Union|Brussels;European
E Commodity|drone parts|drone parts
E Commodity|cloth|cloth
E Commodity|garments|garment
C Kapital-Tör Bank|our@0;it@1;The bank@2;it@2;the bank@3;it@4
R Kapital-Tör Bank|SANCTIONED_BY|United Kingdom|1|asserted|in August
R Ala-Too Herald|ACCUSED_BY|Kapital-Tör Bank|1|asserted|-
R Kapital-Tör Bank|ACCUSED_BY|Ala-Too Herald|1|asserted|on 22 September
R Nurlan Sooronbaev|LEADS|Kapital-Tör Bank|2|asserted|-
R Kapital-Tör Bank|SANCTIONED_BY|European Union|2|denied|-
R Kapital-Tör Bank|SANCTIONED_BY|European Union|3|expected|-
R Bishkek|SUPPLIES|Moscow|5|asserted|-
R Bishkek|EXPORTS|garments|5|asserted|-
R Moscow|IMPORTS|garments|5|asserted|-
R Bishkek|IMPORTS|cloth|5|asserted|-
R Keqiao|SUPPLIES|Bishkek|5|asserted|-

@l-038|company blog|2023-10-02|Why we stopped selling our chillers to everyone who asked
1 Hello from Clark!
2 I am Bea Lontoc and I look after sales at Kalamigan Systems, the small Filipino maker of vaccine fridges you may have met at a trade fair.
3 This is a post about saying no.
4 Last spring a very polite gentleman from a Macau company, which I shall not name, asked for 400 compressors and no fridges.
5 We said no.
6 In June, somebody in Almaty wanted to know whether our controllers could be "made to forget their birthplace".
7 No again.
8 If you are a hospital, a rural health unit or a penguin, we will sell you whatever you need; if you are a post-office box, we would rather go to the beach.
9 Our lawyers tell us that a sanction is not something one catches like a cold, but the symptoms are similar, and washing one's hands helps.
10 Next week: why our logo is a carabao.
E Person|Bea Lontoc|Bea Lontoc
E Firm|Kalamigan Systems|Kalamigan Systems
E Place|Clark|Clark
E Place|Philippines|Filipino
E Place|Macau|Macau
E Place|Almaty|Almaty
E Commodity|vaccine fridges|vaccine fridges;fridges
E Commodity|chillers|chillers
E Commodity|compressors|compressors
C Bea Lontoc|I@2;I#2@2;I@4
C Kalamigan Systems|we@0;our@0;We@5;our@6;we@8;Our@9
R Bea Lontoc|EMPLOYED_BY|Kalamigan Systems|2|asserted|-
R Kalamigan Systems|LOCATED_IN|Philippines|2|asserted|-

@l-039|South Korean daily, English|2024-12-19|Ex-unification official: Kaesong sewing machines are humming, for Chinese labels
1 Six factories in the shuttered Kaesong complex are turning out padded jackets for Chinese wholesalers, lawmaker Ha Seung-gu of the People's Livelihood Party claimed on Wednesday, quoting a briefing by the National Intelligence Service (NIS).
2 The jackets leave, according to Ha, by truck through Sinuiju, get "Made in China" tags at Yalu Textile of Dandong, and have turned up as far away as Ulaanbaatar and, through the online mall Duopin, in Incheon.
3 The NIS would neither confirm nor deny his account.
4 Moon Sang-ah, a former deputy minister of unification who took part in the negotiations on the complex and now teaches at Kyungnam University, thinks it is plausible: satellite images show that power is on in at least six buildings, one of them belonging to Seoul-based Taeyang Apparel, which abandoned 1,100 machines there in 2016.
5 "They have our machines, our buttons, our calendars on the wall," said Taeyang's president, Gil Young-soo, 68, who last crossed the border on Feb. 10 of that year and has since petitioned four presidents for compensation.
---
6 The United Nations has prohibited the North from exporting textiles since 2017.
7 Yalu Textile, reached by telephone, hung up; Duopin said it had found no such listing.
8 Beijing says it implements the resolutions in full.
9 Ha's party wants South Korea to put the Dandong company on a blacklist of its own; the ruling party, with talks between the two Koreas being dangled again, would rather wait.
10 The Pyongyang daily Rodong Sinmun warned last week that the complex "belongs to the people who sweep it".
E Person|Ha Seung-gu|Ha Seung-gu;Ha
E Person|Moon Sang-ah|Moon Sang-ah
E Person|Gil Young-soo|Gil Young-soo
E Organization|Rodong Sinmun|Rodong Sinmun
E Organization|People's Livelihood Party|People's Livelihood Party
E Organization|National Intelligence Service|National Intelligence Service;NIS
E Organization|Kyungnam University|Kyungnam University
E Organization|United Nations|United Nations
E Firm|Yalu Textile|Yalu Textile
E Firm|Duopin|Duopin
E Firm|Taeyang Apparel|Taeyang Apparel;Taeyang
E Place|Kaesong|Kaesong
E Place|China|Chinese;Beijing
E Place|Sinuiju|Sinuiju
E Place|Dandong|Dandong
E Place|Ulaanbaatar|Ulaanbaatar
E Place|Incheon|Incheon
E Place|Seoul|Seoul
E Place|South Korea|South Korea
E Place|Pyongyang|Pyongyang
E Place|North Korea|North
E Commodity|padded jackets|padded jackets;jackets
E Commodity|textiles|textiles
C Ha Seung-gu|his@3
C Moon Sang-ah|Ex-unification official@0;who@4
C Taeyang Apparel|which@4;our@5
C Gil Young-soo|who@5
C Yalu Textile|the Dandong company@9
C Duopin|the online mall@2;it@7
C Kaesong|the complex@4;there@4;the complex@10
C China|it@8
R Ha Seung-gu|EMPLOYED_BY|People's Livelihood Party|1|asserted|-
R Kaesong|EXPORTS|padded jackets|1|alleged|-
R Kaesong|SUPPLIES|China|1|alleged|-
R China|IMPORTS|padded jackets|1|alleged|-
R Kaesong|SUPPLIES|Yalu Textile|2|alleged|-
R Yalu Textile|LOCATED_IN|Dandong|2|asserted|-
R Duopin|EXPORTS|padded jackets|2|alleged|-
R Moon Sang-ah|EMPLOYED_BY|Kyungnam University|4|asserted|now
R Taeyang Apparel|LOCATED_IN|Seoul|4|asserted|-
R Gil Young-soo|LEADS|Taeyang Apparel|5|asserted|-
R North Korea|SANCTIONED_BY|United Nations|6|asserted|since 2017
R Duopin|EXPORTS|padded jackets|7|denied|-
R Yalu Textile|SANCTIONED_BY|South Korea|9|expected|-
R Rodong Sinmun|LOCATED_IN|Pyongyang|10|asserted|-

@l-040|port note|2024-06-03|Berthing and arrivals, Hambantota, week 22
* 1 MV KAPILA BREEZE (IMO 9440112), sugar ex Santos for Lanka Sathosa, discharging, Berth 2.
* 2 MV ORIENT KAORI, 512 vehicles from Nagoya, among them 40 used cars for the Maldives; sailed Sunday.
* 3 MT SAPPHIRE KESTREL, LPG, waiting outside; arrested on Friday by the High Court of Colombo on the application of Gulf Bunker Partners over unpaid bills, not, as rumoured, by the Navy.
* 4 MV XIN HUI 18, survey vessel: port call refused.
---
5 The harbour master, Capt. Ruwan Ellawala, is on leave until the 12th; deputy Ishara Peiris acts.
6 A team from China Merchants, majority owner of the terminal operator Ruhunu Port Services (RPS), is due here from Shenzhen on Thursday, and a courtesy meeting with the Ceylon Shipping Agents' Guild has been pencilled in.
E Vessel|KAPILA BREEZE|KAPILA BREEZE
E Vessel|ORIENT KAORI|ORIENT KAORI
E Vessel|SAPPHIRE KESTREL|SAPPHIRE KESTREL
E Vessel|XIN HUI 18|XIN HUI 18
E Firm|Lanka Sathosa|Lanka Sathosa
E Firm|Gulf Bunker Partners|Gulf Bunker Partners
E Firm|China Merchants|China Merchants
E Organization|High Court of Colombo|High Court of Colombo
E Organization|Navy|Navy
E Organization|Ceylon Shipping Agents' Guild|Ceylon Shipping Agents' Guild
E Firm|Ruhunu Port Services|Ruhunu Port Services;RPS
E Person|Ruwan Ellawala|Ruwan Ellawala
E Person|Ishara Peiris|Ishara Peiris
E Place|Hambantota|Hambantota
E Place|Santos|Santos
E Place|Nagoya|Nagoya
E Place|Maldives|Maldives
E Place|Shenzhen|Shenzhen
E Commodity|sugar|sugar
E Commodity|used cars|used cars
E Commodity|LPG|LPG
C Hambantota|here@6
R Lanka Sathosa|IMPORTS|sugar|1|asserted|-
R KAPILA BREEZE|LOCATED_IN|Hambantota|0-1|asserted|week 22
R Maldives|IMPORTS|used cars|2|asserted|-
R SAPPHIRE KESTREL|ARRESTED_BY|High Court of Colombo|3|asserted|on Friday
R SAPPHIRE KESTREL|ARRESTED_BY|Navy|3|denied|-
R Ruwan Ellawala|EMPLOYED_BY|Hambantota|0-5|asserted|-
R Ishara Peiris|EMPLOYED_BY|Hambantota|0-5|asserted|-
R China Merchants|OWNS|Ruhunu Port Services|6|asserted|-
R China Merchants|VISITED|Hambantota|0-6|expected|on Thursday
R China Merchants|MET_WITH|Ceylon Shipping Agents' Guild|6|expected|on Thursday
