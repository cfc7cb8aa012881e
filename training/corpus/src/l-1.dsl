@l-001|border news site|2025-04-22|Dandong seafood stalls reopen as Pyongyang's workers drift back
1 The crab tanks along the riverfront are bubbling again.
2 Three of the stalls that shut in 2020 are run, traders say, by Haewon Trading, a Sinuiju-based outfit which the UN Security Council blacklisted in 2017 for selling coal on behalf of the Korean People's Army and which has since, by the same accounts, changed its signboard twice.
3 "They bring swimming crab and clams over at night, in ten-tonne trucks, and it is Dandong Jinhai Aquatic that takes everything," said a broker surnamed Piao who, like others interviewed, asked that her full name be withheld.
4 Jinhai's general manager, Sun Guowei, denied having bought so much as a clam from the other bank of the river.
5 The council's Resolution 2371 bars the North from exporting seafood altogether.
---
6 Labourers are returning as well.
7 Some 300 women are thought to have turned up last month at Donglin Garment of Hunchun, in which Sun holds a 30 percent stake, although local officials insist that no visas were issued.
8 Choe Yong-min, an analyst at the Hanbit Institute in Seoul, counts eleven restaurants run by Pyongyang in Shenyang alone, against four before the pandemic.
9 "A restaurant earns, a labourer earns, and a crab earns twice," he said.
10 China's foreign ministry, asked on Monday whether it had looked into the claims, said it was not aware of the situation.
E Firm|Haewon Trading|Haewon Trading
E Firm|Dandong Jinhai Aquatic|Dandong Jinhai Aquatic;Jinhai
E Firm|Donglin Garment|Donglin Garment
E Organization|UN Security Council|UN Security Council
E Organization|Korean People's Army|Korean People's Army
E Organization|Hanbit Institute|Hanbit Institute
E Organization|foreign ministry|foreign ministry
E Person|Piao|Piao
E Person|Sun Guowei|Sun Guowei;Sun
E Person|Choe Yong-min|Choe Yong-min
E Place|North Korea|Pyongyang;North
E Place|Dandong|Dandong
E Place|Sinuiju|Sinuiju
E Place|Hunchun|Hunchun
E Place|Shenyang|Shenyang
E Place|Seoul|Seoul
E Place|China|China
E Commodity|seafood|seafood
E Commodity|coal|coal
E Commodity|swimming crab|swimming crab;crab
E Commodity|clams|clams;clam
C Haewon Trading|a Sinuiju-based outfit@2;which@2;which#2@2;its@2;They@3
C Piao|who@3;her@3
C UN Security Council|The council@5
C Donglin Garment|which@7
C Choe Yong-min|he@9
C foreign ministry|it@10;it#2@10
R Haewon Trading|LOCATED_IN|Sinuiju|2|asserted|-
R Haewon Trading|SANCTIONED_BY|UN Security Council|2|asserted|in 2017
R Haewon Trading|EXPORTS|coal|2|alleged|-
R Haewon Trading|EXPORTS|swimming crab|2-3|alleged|-
R Haewon Trading|EXPORTS|clams|2-3|alleged|-
R Haewon Trading|SUPPLIES|Dandong Jinhai Aquatic|2-3|alleged|-
R Dandong Jinhai Aquatic|IMPORTS|swimming crab|3|alleged|-
R Dandong Jinhai Aquatic|IMPORTS|clams|3|alleged|-
R Dandong Jinhai Aquatic|IMPORTS|clams|4|denied|-
R Sun Guowei|LEADS|Dandong Jinhai Aquatic|4|asserted|-
R North Korea|SANCTIONED_BY|UN Security Council|5|asserted|-
R Donglin Garment|LOCATED_IN|Hunchun|7|asserted|-
R Sun Guowei|INVESTED_IN|Donglin Garment|7|asserted|-
R Choe Yong-min|EMPLOYED_BY|Hanbit Institute|8|asserted|-
R Hanbit Institute|LOCATED_IN|Seoul|8|asserted|-
R foreign ministry|LOCATED_IN|China|10|asserted|-

@l-002|Indian business paper|2024-08-06|Karnal miller bags 60,000-tonne order from Dhaka
1 Shree Balaji Agro Foods, a Karnal-headquartered rice miller, on Tuesday informed the bourses of an order for 60,000 tonnes of parboiled rice from Bangladesh's Directorate General of Food, its largest ever.
2 Shipments are to commence in September through Petrapole.
3 Managing director Rakesh Kumar Goyal said the company, which also caters to Oman and had supplied Sri Lanka until the forex crisis there, would sit out Indonesia's next tender because "the payment terms are not to our liking".
4 The scrip ended 4.2 per cent higher.
E Firm|Shree Balaji Agro Foods|Shree Balaji Agro Foods
E Organization|Directorate General of Food|Directorate General of Food
E Person|Rakesh Kumar Goyal|Rakesh Kumar Goyal
E Place|Karnal|Karnal
E Place|Bangladesh|Bangladesh;Dhaka
E Place|Petrapole|Petrapole
E Place|Oman|Oman
E Place|Sri Lanka|Sri Lanka
E Place|Indonesia|Indonesia
E Commodity|parboiled rice|parboiled rice;rice
C Shree Balaji Agro Foods|Karnal miller@0;its@1;the company@3;which@3;our@3
R Shree Balaji Agro Foods|LOCATED_IN|Karnal|1|asserted|-
R Directorate General of Food|LOCATED_IN|Bangladesh|1|asserted|-
R Shree Balaji Agro Foods|EXPORTS|parboiled rice|1-2|expected|in September
R Shree Balaji Agro Foods|SUPPLIES|Directorate General of Food|1-2|expected|in September
R Directorate General of Food|IMPORTS|parboiled rice|1-2|expected|in September
R Rakesh Kumar Goyal|LEADS|Shree Balaji Agro Foods|3|asserted|-
R Shree Balaji Agro Foods|SUPPLIES|Oman|3|asserted|-
R Shree Balaji Agro Foods|SUPPLIES|Sri Lanka|3|asserted|-

@l-003|state news agency bulletin|2025-06-11|Deputy Chairman of the Cabinet of Ministers receives Mongolian guests
1 ASHGABAT, June 11 (Altyn Habar).
2 On the instructions of the esteemed President, whose wise policy of open doors and positive neutrality meets with ever wider recognition, Deputy Chairman of the Cabinet of Ministers Batyr Ataýew today received the delegation of Mongolia headed by the Minister of Food and Agriculture, Mr. Tserendorjiin Batsuuri, which arrived in the Turkmen capital the day before.
3 Warmly greeting the guests, the Deputy Chairman conveyed to them the kind wishes of the head of state.
---
4 In the course of the conversation, which was held in a constructive and benevolent atmosphere, the interlocutors noted with satisfaction that mutual trade of Turkmenistan and Mongolia, although modest, has doubled over two years.
5 Readiness was expressed by the Mongolian side to deliver chilled mutton and raw cashmere; the Turkmen side, for its part, could offer cotton yarn and mineral fertilizers of the State Concern "Türkmenhimiýa".
6 As was emphasized, the signing of an agreement between the Chambers of Commerce of the two countries, planned for the autumn, will become a bright page of brotherly ties.
---
7 In the afternoon the guests laid flowers, familiarized themselves with the achievements of the Akhal-Teke horse breeders and toured the city of Arkadag.
E Organization|Altyn Habar|Altyn Habar
E Organization|Cabinet of Ministers|Cabinet of Ministers
E Firm|Türkmenhimiýa|Türkmenhimiýa
E Person|Batyr Ataýew|Batyr Ataýew
E Person|Tserendorjiin Batsuuri|Tserendorjiin Batsuuri
E Place|Ashgabat|ASHGABAT
E Place|Mongolia|Mongolia;Mongolian
E Place|Turkmenistan|Turkmenistan;Turkmen
E Place|Arkadag|Arkadag
E Organization|Ministry of Food and Agriculture|Minister of Food and Agriculture
E Commodity|chilled mutton|chilled mutton
E Commodity|raw cashmere|raw cashmere
E Commodity|cotton yarn|cotton yarn
E Commodity|mineral fertilizers|mineral fertilizers
C Batyr Ataýew|the Deputy Chairman@3
C Ashgabat|the Turkmen capital@2
C Mongolia|the Mongolian side@5
C Turkmenistan|the Turkmen side@5;its@5
R Batyr Ataýew|EMPLOYED_BY|Cabinet of Ministers|2|asserted|-
R Tserendorjiin Batsuuri|LEADS|Ministry of Food and Agriculture|2|asserted|-
R Ministry of Food and Agriculture|LOCATED_IN|Mongolia|2|asserted|-
R Batyr Ataýew|MET_WITH|Tserendorjiin Batsuuri|2|asserted|today
R Batyr Ataýew|MET_WITH|Mongolia|2|asserted|today
R Mongolia|VISITED|Ashgabat|1-2|asserted|the day before
R Tserendorjiin Batsuuri|VISITED|Ashgabat|1-2|asserted|the day before
R Ashgabat|LOCATED_IN|Turkmenistan|1-2|asserted|-
R Turkmenistan|TRADES_WITH|Mongolia|4|asserted|over two years
R Mongolia|EXPORTS|chilled mutton|5|expected|-
R Mongolia|EXPORTS|raw cashmere|5|expected|-
R Mongolia|SUPPLIES|Turkmenistan|5|expected|-
R Turkmenistan|EXPORTS|cotton yarn|5|expected|-
R Turkmenistan|EXPORTS|mineral fertilizers|5|expected|-
R Turkmenistan|SUPPLIES|Mongolia|5|expected|-
R Tserendorjiin Batsuuri|VISITED|Arkadag|7|asserted|In the afternoon
R Mongolia|VISITED|Arkadag|7|asserted|In the afternoon

@l-004|press release|2023-11-30|Notice Concerning Acquisition of Interest in Barossa-South Helium Project
1 Kitahama Corporation (Head Office: Chuo-ku, Osaka; President: Shigeki Onodera; hereinafter "Kitahama") hereby announces that, through its wholly owned subsidiary KHC Gas Australia Pty Ltd ("KGA"), it has acquired from Tarrawonga Energy Limited a 22.5% interest in Tarrawonga Helium Pty Ltd, which will develop the Barossa-South project.
2 Upon commencement of commercial production in fiscal 2027, KGA will lift the full volume of helium allocated to its share and resell it to customers including Tosan Semiconductor Co., Ltd.
3 Kitahama has handled the import of helium from Qatar since 1998; the diversification of procurement sources has been a long-standing theme.
4 The impact of this matter on consolidated results is minor.
E Firm|Kitahama Corporation|Kitahama Corporation;Kitahama
E Firm|KHC Gas Australia Pty Ltd|KHC Gas Australia Pty Ltd;KGA
E Firm|Tarrawonga Energy Limited|Tarrawonga Energy Limited
E Firm|Tarrawonga Helium Pty Ltd|Tarrawonga Helium Pty Ltd
E Firm|Tosan Semiconductor Co., Ltd.|Tosan Semiconductor Co., Ltd.
E Person|Shigeki Onodera|Shigeki Onodera
E Place|Osaka|Osaka
E Place|Qatar|Qatar
E Place|Barossa-South|Barossa-South
E Commodity|helium|helium
C Kitahama Corporation|its@1;it@1
C Tarrawonga Helium Pty Ltd|which@1
C KHC Gas Australia Pty Ltd|its@2
R Kitahama Corporation|LOCATED_IN|Osaka|1|asserted|-
R Shigeki Onodera|LEADS|Kitahama Corporation|1|asserted|-
R KHC Gas Australia Pty Ltd|SUBSIDIARY_OF|Kitahama Corporation|1|asserted|-
R Kitahama Corporation|INVESTED_IN|Tarrawonga Helium Pty Ltd|1|asserted|-
R KHC Gas Australia Pty Ltd|INVESTED_IN|Tarrawonga Helium Pty Ltd|1|asserted|-
R KHC Gas Australia Pty Ltd|IMPORTS|helium|2|expected|in fiscal 2027
R KHC Gas Australia Pty Ltd|EXPORTS|helium|2|expected|in fiscal 2027
R KHC Gas Australia Pty Ltd|SUPPLIES|Tosan Semiconductor Co., Ltd.|2|expected|in fiscal 2027
R Tosan Semiconductor Co., Ltd.|IMPORTS|helium|2|expected|in fiscal 2027
R Kitahama Corporation|IMPORTS|helium|3|asserted|since 1998
R Qatar|SUPPLIES|Kitahama Corporation|3|asserted|since 1998

@l-005|Korean wire, English service|2025-01-16|Prosecutors seek warrant for Daewol Group heir over chip-tool shipments
1 SEOUL, Jan. 16 (Hana News) -- Prosecutors in Suwon on Thursday requested a warrant to detain Kwon Tae-hyun, 44, vice chairman of Daewol Group, the country's ninth-largest conglomerate, on suspicion that he signed off on the shipment of etching equipment to a Chinese chipmaker, Hefei Lanyue Microelectronics, without a permit.
2 The gear, worth some 86 billion won (US$59 million), is alleged to have left Incheon in five batches as "used parts" and to have been routed through Pinnacle Ocean Ltd., a paper company in Hong Kong set up by a former Daewol executive.
3 Kwon, the only son of chairman Kwon Oh-jun, has denied the allegation.
4 "Daewol Tech has never sold a single tool to Lanyue," the group said in a statement, referring to its equipment-making affiliate.
---
5 Lanyue was put on the U.S. Commerce Department's entity list in 2022.
6 A court hearing is slated for Monday, and the younger Kwon, who returned from Davos on Wednesday night, did not answer reporters' questions at the airport.
7 Shares of Daewol Tech, which counts memory giant SK hynix Inc. among its customers, plunged 7.1 percent.
E Organization|Hana News|Hana News
E Firm|Daewol Group|Daewol Group;Daewol
E Firm|Daewol Tech|Daewol Tech
E Firm|Hefei Lanyue Microelectronics|Hefei Lanyue Microelectronics;Lanyue
E Firm|Pinnacle Ocean Ltd.|Pinnacle Ocean Ltd.
E Firm|SK hynix Inc.|SK hynix Inc.
E Organization|Commerce Department|Commerce Department
E Person|Kwon Tae-hyun|Kwon Tae-hyun;Kwon
E Person|Kwon Oh-jun|Kwon Oh-jun
E Place|Seoul|SEOUL
E Place|Suwon|Suwon
E Place|China|Chinese
E Place|Incheon|Incheon
E Place|Hong Kong|Hong Kong
E Place|United States|U.S.
E Place|Davos|Davos
E Commodity|etching equipment|etching equipment
C Kwon Tae-hyun|Daewol Group heir@0;he@1;the younger Kwon@6;who@6
C Daewol Group|the country's ninth-largest conglomerate@1;the group@4;its@4
C Hefei Lanyue Microelectronics|a Chinese chipmaker@1
C Pinnacle Ocean Ltd.|a paper company in Hong Kong@2
C Daewol Tech|its equipment-making affiliate@4;which@7;its@7
C etching equipment|The gear@2
R Kwon Tae-hyun|EMPLOYED_BY|Daewol Group|1|asserted|-
R Daewol Group|EXPORTS|etching equipment|1|alleged|-
R Daewol Group|SUPPLIES|Hefei Lanyue Microelectronics|1|alleged|-
R Hefei Lanyue Microelectronics|IMPORTS|etching equipment|1|alleged|-
R Hefei Lanyue Microelectronics|LOCATED_IN|China|1|asserted|-
R Pinnacle Ocean Ltd.|LOCATED_IN|Hong Kong|2|asserted|-
R Kwon Oh-jun|LEADS|Daewol Group|3|asserted|-
R Daewol Tech|SUPPLIES|Hefei Lanyue Microelectronics|4|denied|-
R Daewol Tech|EXPORTS|etching equipment|1-4|denied|-
R Hefei Lanyue Microelectronics|SANCTIONED_BY|Commerce Department|5|asserted|in 2022
R Commerce Department|LOCATED_IN|United States|5|asserted|-
R Kwon Tae-hyun|VISITED|Davos|6|asserted|-
R Daewol Tech|SUPPLIES|SK hynix Inc.|7|asserted|-

@l-006|designation notice|2024-12-03|Consolidated list: additions of 3 December
1 The Minister for Foreign Affairs of Australia has today designated the following under the Autonomous Sanctions Regulations 2011, being satisfied that each has assisted the procurement network of the Myanmar military.
* 2 ENTITIES
* 3 GOLDEN PADAUK HOLDINGS COMPANY LIMITED (a.k.a. GPH; formerly Shwe Padauk Trading), Botahtaung Township, Yangon; jade, timber and construction; owned by U Htun Aung Lin.
* 4 MERIDIAN CREST FZE, Sharjah, United Arab Emirates; supplied aviation fuel to Golden Padauk on at least six occasions in 2023.
* 5 LUCKY HARBOUR (HK) LIMITED, registered in Wan Chai, Hong Kong; bills of lading indicate that it bought rough jade from GPH and resold it to buyers in Guangdong.
* 6 INDIVIDUALS
* 7 HTUN AUNG LIN, born Mawlamyine 1961, director of GPH.
* 8 DAW KHIN SANDAR MYO, born Yangon 1974, finance manager of the same; wife of the above.
* 9 VESSELS
* 10 PACIFIC ORCHID (IMO 9183345), product tanker beneficially owned by Meridian Crest, last reported at anchor off Thilawa.
---
11 It is an offence to deal with the assets of a designated person or entity without a permit.
12 An application by Lin Family Restaurants Pty Ltd of Dandenong to be recognised as unconnected was granted and that firm is not designated.
13 Enquiries: Australian Sanctions Office.
E Firm|GOLDEN PADAUK HOLDINGS COMPANY LIMITED|GOLDEN PADAUK HOLDINGS COMPANY LIMITED;GPH;Shwe Padauk Trading;Golden Padauk
E Firm|MERIDIAN CREST FZE|MERIDIAN CREST FZE;Meridian Crest
E Firm|LUCKY HARBOUR (HK) LIMITED|LUCKY HARBOUR (HK) LIMITED
E Firm|Lin Family Restaurants Pty Ltd|Lin Family Restaurants Pty Ltd
E Person|Htun Aung Lin|Htun Aung Lin;HTUN AUNG LIN
E Person|Khin Sandar Myo|KHIN SANDAR MYO
E Vessel|PACIFIC ORCHID|PACIFIC ORCHID
E Organization|Myanmar military|Myanmar military
E Organization|Australian Sanctions Office|Australian Sanctions Office
E Place|Australia|Australia
E Place|Botahtaung Township|Botahtaung Township
E Place|Yangon|Yangon
E Place|Sharjah|Sharjah
E Place|United Arab Emirates|United Arab Emirates
E Place|Wan Chai|Wan Chai
E Place|Hong Kong|Hong Kong
E Place|Guangdong|Guangdong
E Place|Mawlamyine|Mawlamyine
E Place|Thilawa|Thilawa
E Place|Dandenong|Dandenong
E Commodity|rough jade|rough jade;jade
E Commodity|timber|timber
E Commodity|aviation fuel|aviation fuel
C LUCKY HARBOUR (HK) LIMITED|it@5
C rough jade|it#2@5
C GOLDEN PADAUK HOLDINGS COMPANY LIMITED|the same@8
C Lin Family Restaurants Pty Ltd|that firm@12
R GOLDEN PADAUK HOLDINGS COMPANY LIMITED|SANCTIONED_BY|Australia|1-3|asserted|today
R MERIDIAN CREST FZE|SANCTIONED_BY|Australia|1-4|asserted|today
R LUCKY HARBOUR (HK) LIMITED|SANCTIONED_BY|Australia|1-5|asserted|today
R Htun Aung Lin|SANCTIONED_BY|Australia|1-7|asserted|today
R Khin Sandar Myo|SANCTIONED_BY|Australia|1-8|asserted|today
R PACIFIC ORCHID|SANCTIONED_BY|Australia|1-10|asserted|today
R GOLDEN PADAUK HOLDINGS COMPANY LIMITED|LOCATED_IN|Botahtaung Township|3|asserted|-
R GOLDEN PADAUK HOLDINGS COMPANY LIMITED|LOCATED_IN|Yangon|3|asserted|-
R Botahtaung Township|LOCATED_IN|Yangon|3|asserted|-
R Htun Aung Lin|OWNS|GOLDEN PADAUK HOLDINGS COMPANY LIMITED|3|asserted|-
R MERIDIAN CREST FZE|LOCATED_IN|Sharjah|4|asserted|-
R MERIDIAN CREST FZE|LOCATED_IN|United Arab Emirates|4|asserted|-
R Sharjah|LOCATED_IN|United Arab Emirates|4|asserted|-
R MERIDIAN CREST FZE|SUPPLIES|GOLDEN PADAUK HOLDINGS COMPANY LIMITED|4|asserted|in 2023
R MERIDIAN CREST FZE|EXPORTS|aviation fuel|4|asserted|in 2023
R GOLDEN PADAUK HOLDINGS COMPANY LIMITED|IMPORTS|aviation fuel|4|asserted|in 2023
R LUCKY HARBOUR (HK) LIMITED|LOCATED_IN|Wan Chai|5|asserted|-
R LUCKY HARBOUR (HK) LIMITED|LOCATED_IN|Hong Kong|5|asserted|-
R Wan Chai|LOCATED_IN|Hong Kong|5|asserted|-
R LUCKY HARBOUR (HK) LIMITED|IMPORTS|rough jade|5|alleged|-
R LUCKY HARBOUR (HK) LIMITED|EXPORTS|rough jade|5|alleged|-
R GOLDEN PADAUK HOLDINGS COMPANY LIMITED|SUPPLIES|LUCKY HARBOUR (HK) LIMITED|5|alleged|-
R LUCKY HARBOUR (HK) LIMITED|SUPPLIES|Guangdong|5|alleged|-
R Htun Aung Lin|LEADS|GOLDEN PADAUK HOLDINGS COMPANY LIMITED|7|asserted|-
R Khin Sandar Myo|EMPLOYED_BY|GOLDEN PADAUK HOLDINGS COMPANY LIMITED|8|asserted|-
R MERIDIAN CREST FZE|OWNS|PACIFIC ORCHID|10|asserted|-
R PACIFIC ORCHID|LOCATED_IN|Thilawa|10|alleged|-
R Lin Family Restaurants Pty Ltd|LOCATED_IN|Dandenong|12|asserted|-
R Lin Family Restaurants Pty Ltd|SANCTIONED_BY|Australia|1-12|denied|-

@l-007|Pakistani daily|2024-03-19|Namak Mandi dealers wary of Kabul's emerald auctions
1 PESHAWAR: Emerald dealers in the Namak Mandi bazaar have decided to stay away from next week's auction in Panjshir, the president of their association, Haji Gul Zaman Afridi, told this correspondent on Monday.
2 He said that since the Ministry of Mines in Kabul had started selling stones directly to Emirati buyers, "our men go all the way and come back with gravel".
3 According to him, Al Noor Gems of Dubai walked away with nearly the entire February lot, a claim which the firm's local agent rejected.
4 The dealers also demanded that customs at Torkham stop treating every parcel of lapis lazuli as contraband.
E Organization|Ministry of Mines|Ministry of Mines
E Firm|Al Noor Gems|Al Noor Gems
E Person|Gul Zaman Afridi|Gul Zaman Afridi
E Place|Peshawar|PESHAWAR
E Place|Namak Mandi|Namak Mandi
E Place|Panjshir|Panjshir
E Place|Kabul|Kabul
E Place|United Arab Emirates|Emirati
E Place|Dubai|Dubai
E Place|Torkham|Torkham
E Commodity|emeralds|emerald;Emerald
E Commodity|lapis lazuli|lapis lazuli
C Gul Zaman Afridi|He@2;him@3
C Al Noor Gems|the firm@3
R Namak Mandi|LOCATED_IN|Peshawar|1|asserted|-
R Ministry of Mines|LOCATED_IN|Kabul|2|asserted|-
R Ministry of Mines|EXPORTS|emeralds|1-2|alleged|-
R Ministry of Mines|SUPPLIES|United Arab Emirates|2|alleged|-
R United Arab Emirates|IMPORTS|emeralds|1-2|alleged|-
R Al Noor Gems|LOCATED_IN|Dubai|3|asserted|-
R Al Noor Gems|IMPORTS|emeralds|1-3|alleged|February
R Ministry of Mines|SUPPLIES|Al Noor Gems|2-3|alleged|February
R Al Noor Gems|IMPORTS|emeralds|1-3|denied|February

@l-008|trade statistics note|2025-02-10|Vietnam shrimp: January at a glance
1 Vietnamese shrimp exports fell 3% in January to $251 million, the Vietnam Association of Seafood Exporters and Producers (VASEP) said, with sales to the United States off by a fifth and those to China, mainly of live lobster, up 87%.
2 Minh Phú, the Cà Mau processor, again ranked first among sellers to Japan.
3 Feed is the sore point: soybean meal from Argentina cost 9% more, and there was none from India.
4 Whether the anti-dumping duty now before Washington will bite, VASEP would not guess.
E Organization|Vietnam Association of Seafood Exporters and Producers|Vietnam Association of Seafood Exporters and Producers;VASEP
E Firm|Minh Phú|Minh Phú
E Place|Vietnam|Vietnamese;Vietnam
E Place|United States|United States;Washington
E Place|China|China
E Place|Japan|Japan
E Place|Cà Mau|Cà Mau
E Place|Argentina|Argentina
E Place|India|India
E Commodity|shrimp|shrimp
E Commodity|live lobster|live lobster
E Commodity|soybean meal|soybean meal
C Minh Phú|the Cà Mau processor@2
R Vietnam|EXPORTS|shrimp|1|asserted|in January
R Vietnam|SUPPLIES|United States|1|asserted|in January
R United States|IMPORTS|shrimp|1|asserted|in January
R Vietnam|SUPPLIES|China|1|asserted|in January
R Vietnam|EXPORTS|live lobster|1|asserted|in January
R China|IMPORTS|live lobster|1|asserted|in January
R Minh Phú|LOCATED_IN|Cà Mau|2|asserted|-
R Minh Phú|SUPPLIES|Japan|2|asserted|-
R Minh Phú|EXPORTS|shrimp|2|asserted|-
R Japan|IMPORTS|shrimp|2|asserted|-
R Argentina|SUPPLIES|Vietnam|3|asserted|-
R Vietnam|IMPORTS|soybean meal|3|asserted|-
R India|SUPPLIES|Vietnam|3|denied|-

@l-009|translated railway news|2023-09-05|First durian-potash block train leaves Vientiane South on trial
1 With a long whistle, train X9604, carrying 14 cars of Lao potash and, coupled at the tail, six refrigerated containers of Thai durian, departed on trial from Vientiane South Station yesterday morning and is expected at Tengjun, Kunming, within 26 hours.
2 The potash was loaded by Kham Salt Mining, in which the Yunnan firm Dianneng put 180 million yuan, and the fruit was consigned by Siam Orchard of Chanthaburi for the wholesaler Baiguo.
3 Comrade Deng Lihua, deputy manager of Mohan port station, rode with the driver and said the tests of cooling and of customs seals were "entirely up to standard".
4 A return working with fertilizer bags was cancelled because of the flood at Oudomxay.
E Firm|Kham Salt Mining|Kham Salt Mining
E Firm|Dianneng|Dianneng
E Firm|Siam Orchard|Siam Orchard
E Firm|Baiguo|Baiguo
E Person|Deng Lihua|Deng Lihua
E Place|Vientiane|Vientiane
E Place|Laos|Lao
E Place|Thailand|Thai
E Place|Tengjun|Tengjun
E Place|Kunming|Kunming
E Place|Yunnan|Yunnan
E Place|Chanthaburi|Chanthaburi
E Organization|Mohan port station|Mohan port station
E Place|Oudomxay|Oudomxay
E Commodity|potash|potash
E Commodity|durian|durian
E Commodity|fertilizer|fertilizer
C durian|the fruit@2
R Tengjun|LOCATED_IN|Kunming|1|asserted|-
R Kham Salt Mining|EXPORTS|potash|1-2|asserted|yesterday morning
R Dianneng|INVESTED_IN|Kham Salt Mining|2|asserted|-
R Dianneng|LOCATED_IN|Yunnan|2|asserted|-
R Siam Orchard|LOCATED_IN|Chanthaburi|2|asserted|-
R Siam Orchard|EXPORTS|durian|1-2|asserted|yesterday morning
R Siam Orchard|SUPPLIES|Baiguo|2|asserted|-
R Baiguo|IMPORTS|durian|1-2|asserted|-
R Deng Lihua|EMPLOYED_BY|Mohan port station|3|asserted|-

@l-010|opinion column|2024-10-27|What we talk about when we talk about decoupling
1 Suppose, for the sake of argument, that Canberra were to stop selling iron ore to China tomorrow.
2 Suppose further that Tokyo joined in and that some obliging Brazilian made up the difference.
3 Who would have been punished?
4 I put this to a class of second-year students at a college in Perth and the answers, which I reproduce without names, ranged from "the Premier" to "my dad's ute".
5 Embargoes are like diets, in that everybody means to begin on Monday.
6 A country that exports little but rock can afford to lecture its customers only as long as it does not mean it; a customer who has no other rock can afford to sulk only until the furnace cools.
7 None of this is a forecast, and if Beijing should visit some new displeasure upon our barley growers I shall deny having written it.
E Place|Australia|Canberra
E Place|China|China;Beijing
E Place|Japan|Tokyo
E Place|Brazil|Brazilian
E Place|Perth|Perth
E Commodity|iron ore|iron ore
E Commodity|barley|barley
