@l-021|Bangladeshi daily|2024-05-13|Buyers shift T-shirts orders from Gazipur plant after BGMEA row
1 Denim and knit exporter Nurjahan Composite Ltd has lost half its orders from Swedish retailer K&L within a month of its owner, Shafiqul Bari Chowdhury, being blamed by the Bangladesh Garment Manufacturers and Exporters Association (BGMEA) for the deaths of three loaders.
2 Mr Chowdhury told The Shitalakhya Post yesterday that the trade body was settling old scores.
3 Industry people say part of the volume went to Addis Ababa and part to Phnom Penh, where a sister concern of Nurjahan, Mekong Denim, is expected to begin stitching for the Swedes in July with cotton from Uzbekistan.
4 K&L does not buy Xinjiang cotton; nor, it stressed, does any supplier of its.
E Firm|Nurjahan Composite Ltd|Nurjahan Composite Ltd;Nurjahan
E Firm|K&L|K&L
E Firm|Mekong Denim|Mekong Denim
E Organization|Bangladesh Garment Manufacturers and Exporters Association|Bangladesh Garment Manufacturers and Exporters Association;BGMEA
E Organization|The Shitalakhya Post|The Shitalakhya Post
E Person|Shafiqul Bari Chowdhury|Shafiqul Bari Chowdhury;Chowdhury
E Place|Gazipur|Gazipur
E Place|Sweden|Swedish
E Place|Addis Ababa|Addis Ababa
E Place|Phnom Penh|Phnom Penh
E Place|Uzbekistan|Uzbekistan
E Place|Xinjiang|Xinjiang
E Commodity|T-shirts|T-shirts
E Commodity|denim|Denim
E Commodity|cotton|cotton
C Nurjahan Composite Ltd|its@1;its#2@1
C Bangladesh Garment Manufacturers and Exporters Association|the trade body@2
C K&L|Swedish retailer@1;the Swedes@3;it@4;its@4
C Mekong Denim|a sister concern of Nurjahan@3
R Nurjahan Composite Ltd|EXPORTS|denim|1|asserted|-
R Nurjahan Composite Ltd|SUPPLIES|K&L|1|asserted|-
R K&L|LOCATED_IN|Sweden|1|asserted|-
R Shafiqul Bari Chowdhury|OWNS|Nurjahan Composite Ltd|1|asserted|-
R Shafiqul Bari Chowdhury|ACCUSED_BY|Bangladesh Garment Manufacturers and Exporters Association|1|asserted|-
R Mekong Denim|LOCATED_IN|Phnom Penh|3|asserted|-
R Mekong Denim|SUPPLIES|K&L|3|expected|in July
R Mekong Denim|IMPORTS|cotton|3|expected|in July
R Uzbekistan|SUPPLIES|Mekong Denim|3|expected|in July
R K&L|IMPORTS|cotton|4|denied|-
R Xinjiang|SUPPLIES|K&L|4|denied|-

@l-022|provincial paper, translated|2023-08-21|Heihe: watermelons one way, sunflower oil the other
1 On the ice there used to be nothing; now, since the bridge, there is a queue.
2 According to the port office of Heihe, 41,000 tonnes crossed the Heilongjiang (Amur) bridge in July, of which two thirds came from the Russian side: sunflower oil, soybeans, birch plywood.
3 Our side sent vegetables, tyres and, for the first time, watermelons from Zhaodong consigned to Blagoveshchensk's Amurfrut, a company that before 2022 took its melons from Uzbeks only.
---
4 Boss Qu Jianfeng of Longbei Grain and Oil, aged 52, has the oil business in hand.
5 "First I sell, then I am sold to," he jokes, since his supplier, Primorye Elevator, became his shareholder last winter with 15 percent.
6 He has been to Khabarovsk eleven times this year and has the stamps to prove it.
7 Next, a delegation of eight Heihe firms led by vice-mayor Luan Xiumei will go to Yakutsk, if the weather permits, where the purchase of beef is to be discussed with Sakhaplem, a stock farm.
8 The restaurants know it already: on Wenhua Street a Siberian grill has hung its sign out, though there is as yet nothing Siberian to put on it.
E Firm|Amurfrut|Amurfrut
E Firm|Longbei Grain and Oil|Longbei Grain and Oil
E Firm|Primorye Elevator|Primorye Elevator
E Firm|Sakhaplem|Sakhaplem
E Organization|port office of Heihe|port office of Heihe
E Person|Qu Jianfeng|Qu Jianfeng
E Person|Luan Xiumei|Luan Xiumei
E Place|Heihe|Heihe
E Place|Heilongjiang (Amur)|Heilongjiang (Amur)
E Place|Russia|Russian
E Place|Zhaodong|Zhaodong
E Place|Blagoveshchensk|Blagoveshchensk
E Place|Uzbekistan|Uzbeks
E Place|Khabarovsk|Khabarovsk
E Place|Yakutsk|Yakutsk
E Place|Siberia|Siberian
E Commodity|watermelons|watermelons;melons
E Commodity|sunflower oil|sunflower oil;oil
E Commodity|soybeans|soybeans
E Commodity|birch plywood|birch plywood
E Commodity|vegetables|vegetables
E Commodity|tyres|tyres
E Commodity|beef|beef
C Heihe|Our side@3
C Amurfrut|a company@3;its@3
C Qu Jianfeng|I@5;he@5;his@5;his#2@5;He@6
C Primorye Elevator|his supplier@5
C Sakhaplem|a stock farm@7
R Russia|EXPORTS|sunflower oil|2|asserted|in July
R Russia|EXPORTS|soybeans|2|asserted|in July
R Russia|EXPORTS|birch plywood|2|asserted|in July
R Heihe|EXPORTS|vegetables|2-3|asserted|in July
R Heihe|EXPORTS|tyres|2-3|asserted|in July
R Heihe|EXPORTS|watermelons|2-3|asserted|in July
R Heihe|SUPPLIES|Amurfrut|3|asserted|-
R Amurfrut|IMPORTS|watermelons|3|asserted|-
R Amurfrut|LOCATED_IN|Blagoveshchensk|3|asserted|-
R Uzbekistan|SUPPLIES|Amurfrut|3|asserted|before 2022
R Qu Jianfeng|LEADS|Longbei Grain and Oil|4|asserted|-
R Primorye Elevator|SUPPLIES|Longbei Grain and Oil|4-5|asserted|-
R Longbei Grain and Oil|IMPORTS|sunflower oil|4-5|asserted|-
R Primorye Elevator|INVESTED_IN|Longbei Grain and Oil|4-5|asserted|last winter
R Qu Jianfeng|VISITED|Khabarovsk|6|asserted|this year
R Luan Xiumei|EMPLOYED_BY|Heihe|7|asserted|-
R Luan Xiumei|VISITED|Yakutsk|7|expected|-
R Heihe|VISITED|Yakutsk|7|expected|-
R Heihe|MET_WITH|Sakhaplem|7|expected|-
R Heihe|IMPORTS|beef|7|expected|-
R Sakhaplem|SUPPLIES|Heihe|7|expected|-

@l-023|wire|2025-04-01|Singapore charges three over AI servers said bound for Shenzhen
1 Three men were charged in Singapore on Tuesday with fraud for telling Harlow Technologies that the AI servers they ordered would stay in Johor, when, according to prosecutors, most of the machines ended up in Shenzhen.
2 The three are Alvin Teo Kok Wah, 49, and Raymond Sim, 41, both directors of Peregrine Compute Pte Ltd, and Chinese national Bao Zhenhua, 53, who represented the alleged end user, Lucheng Qingyun.
3 The servers held Nvidia chips that the United States has forbidden to be sold to China since 2022.
4 All three deny wrongdoing.
5 Malaysia, where Peregrine rents a data hall, said it was looking into the matter, but "had not accused anybody".
E Firm|Harlow Technologies|Harlow Technologies
E Firm|Peregrine Compute Pte Ltd|Peregrine Compute Pte Ltd;Peregrine
E Firm|Lucheng Qingyun|Lucheng Qingyun
E Firm|Nvidia|Nvidia
E Person|Alvin Teo Kok Wah|Alvin Teo Kok Wah
E Person|Raymond Sim|Raymond Sim
E Person|Bao Zhenhua|Bao Zhenhua
E Place|Singapore|Singapore
E Place|Shenzhen|Shenzhen
E Place|Johor|Johor
E Place|China|Chinese;China
E Place|United States|United States
E Place|Malaysia|Malaysia
E Commodity|AI servers|AI servers;servers
E Commodity|chips|chips
C AI servers|the machines@1
C Bao Zhenhua|who@2
C Malaysia|it@5
R Alvin Teo Kok Wah|ACCUSED_BY|Singapore|1-2|asserted|on Tuesday
R Raymond Sim|ACCUSED_BY|Singapore|1-2|asserted|on Tuesday
R Bao Zhenhua|ACCUSED_BY|Singapore|1-2|asserted|on Tuesday
R Alvin Teo Kok Wah|LEADS|Peregrine Compute Pte Ltd|2|asserted|-
R Raymond Sim|LEADS|Peregrine Compute Pte Ltd|2|asserted|-
R Bao Zhenhua|EMPLOYED_BY|Lucheng Qingyun|2|asserted|-
R Harlow Technologies|SUPPLIES|Peregrine Compute Pte Ltd|1-2|alleged|-
R Peregrine Compute Pte Ltd|IMPORTS|AI servers|1-2|alleged|-
R Lucheng Qingyun|IMPORTS|AI servers|1-2|alleged|-
R China|SANCTIONED_BY|United States|3|asserted|since 2022
R Peregrine Compute Pte Ltd|ACCUSED_BY|Malaysia|5|denied|-

@l-024|Australian regional paper|2024-11-21|Abattoir back on China's list, and the phones have not stopped
1 Nine kilometres out of Casino, on the road where the Norco truck tipped over last week, Bundjara Meats is hiring again.
2 The works, which China delisted in May 2020 over a labelling slip and which by last Christmas was down to a hundred and ten hands, was told on Monday that its licence for the mainland had been restored, along with those of two Queensland competitors.
3 General manager Shane Pettigrew says the first forty tonnes of chilled brisket will be on the water to Shanghai before Australia Day, bought by Xinhe Cold Chain, an old customer.
4 "I rang Mr Fang from the carpark," he said.
---
5 Whether it is all good news is another matter.
6 Korea took up the slack in the lean years and Nongdam Foods of Busan, which bought more than half of Bundjara's grainfed beef in 2022 and last year offered to buy the company itself, has let it be known that it does not care to be put second.
7 The offer was refused by the Bundjara board, on which Pettigrew's sister Leanne sits, in a letter of four lines.
8 Local member Geoff Hollis, who had lobbied for the reopening on a trip to Beijing with Farmers Unity in June, took the credit at a barbecue in the yard.
9 "He also took two steaks," the union delegate observed.
E Firm|Norco|Norco
E Firm|Bundjara Meats|Bundjara Meats;Bundjara
E Firm|Xinhe Cold Chain|Xinhe Cold Chain
E Firm|Nongdam Foods|Nongdam Foods
E Organization|Farmers Unity|Farmers Unity
E Person|Shane Pettigrew|Shane Pettigrew;Pettigrew
E Person|Leanne|Leanne
E Person|Geoff Hollis|Geoff Hollis
E Person|Fang|Fang
E Place|China|China
E Place|Casino|Casino
E Place|Queensland|Queensland
E Place|Shanghai|Shanghai
E Place|South Korea|Korea
E Place|Busan|Busan
E Place|Beijing|Beijing
E Commodity|chilled brisket|chilled brisket
E Commodity|grainfed beef|grainfed beef
C Bundjara Meats|Abattoir@0;The works@2;which@2;which#2@2;its@2;the company@6
C Xinhe Cold Chain|an old customer@3
C China|the mainland@2
C Shane Pettigrew|I@4;he@4
C Nongdam Foods|which@6;it#2@6
C Geoff Hollis|who@8;He@9
R Bundjara Meats|SANCTIONED_BY|China|2|asserted|in May 2020
R Shane Pettigrew|LEADS|Bundjara Meats|1-3|asserted|-
R Bundjara Meats|EXPORTS|chilled brisket|3|expected|before Australia Day
R Bundjara Meats|SUPPLIES|Xinhe Cold Chain|3|expected|before Australia Day
R Xinhe Cold Chain|IMPORTS|chilled brisket|3|expected|before Australia Day
R Nongdam Foods|LOCATED_IN|Busan|6|asserted|-
R Nongdam Foods|IMPORTS|grainfed beef|6|asserted|in 2022
R Bundjara Meats|SUPPLIES|Nongdam Foods|6|asserted|in 2022
R Nongdam Foods|OWNS|Bundjara Meats|6-7|denied|last year
R Leanne|LEADS|Bundjara Meats|7|asserted|-
R Geoff Hollis|VISITED|Beijing|8|asserted|in June
R Farmers Unity|VISITED|Beijing|8|asserted|in June

@l-025|embassy website|2025-07-09|Visit of the Bhutanese business delegation to Rajshahi and Dhaka (5-8 July)
1 At the invitation of the Federation of Bangladesh Chambers, a delegation of the Bhutan Chamber of Commerce and Industry (BCCI) under its President, Dasho Kencho Wangmo, travelled to Rajshahi and Dhaka.
2 In Rajshahi the members saw a mango pulping line; in Dhaka, Dasho Kencho Wangmo called on Commerce Adviser Mahbubur Rouf and handed over a list of 34 goods, among them boulders, ginger and apples, for which Bhutan seeks duty-free entry.
3 A memorandum between BCCI and the Bangladesh Stone Importers' Guild was initialled.
4 Supply of hydropower was touched upon but is a matter for the two governments, and for India, through whose territory the lines must pass.
E Organization|Federation of Bangladesh Chambers|Federation of Bangladesh Chambers
E Organization|Bhutan Chamber of Commerce and Industry|Bhutan Chamber of Commerce and Industry;BCCI
E Organization|Bangladesh Stone Importers' Guild|Bangladesh Stone Importers' Guild
E Person|Kencho Wangmo|Kencho Wangmo
E Person|Mahbubur Rouf|Mahbubur Rouf
E Place|Bhutan|Bhutanese;Bhutan
E Place|Rajshahi|Rajshahi
E Place|Dhaka|Dhaka
E Place|India|India
E Commodity|mango|mango
E Commodity|boulders|boulders
E Commodity|ginger|ginger
E Commodity|apples|apples
E Commodity|hydropower|hydropower
C Bhutan Chamber of Commerce and Industry|its@1;the members@2
C India|whose@4
R Kencho Wangmo|LEADS|Bhutan Chamber of Commerce and Industry|1|asserted|-
R Bhutan Chamber of Commerce and Industry|VISITED|Rajshahi|1|asserted|5-8 July
R Bhutan Chamber of Commerce and Industry|VISITED|Dhaka|1|asserted|5-8 July
R Kencho Wangmo|VISITED|Rajshahi|1|asserted|5-8 July
R Kencho Wangmo|VISITED|Dhaka|1|asserted|5-8 July
R Kencho Wangmo|MET_WITH|Mahbubur Rouf|2|asserted|-
R Bhutan|EXPORTS|boulders|2|expected|-
R Bhutan|EXPORTS|ginger|2|expected|-
R Bhutan|EXPORTS|apples|2|expected|-
R Bhutan Chamber of Commerce and Industry|AGREED_WITH|Bangladesh Stone Importers' Guild|3|asserted|-

@l-026|sanctions newsletter|2024-07-26|Delisted and back: the second life of Pyrmont Star
1 When the United States struck Pyrmont Star Shipmanagement off its blacklist in February, after five years, the Labuan outfit had one tug and a fax machine.
2 It now has four tankers.
3 Two, the Sea Lantern and the Batu Ferringhi, it acquired in May from Halcyon Bulk of Piraeus, which says it asked for and got a sworn statement that no cargo of Iranian or Venezuelan crude would ever be carried.
4 A third, the Grey Wagtail, was spotted in June off Kojima, a Japanese coastguard aircraft having photographed it alongside the North Korean-flagged Chon Ma 8 in what Seoul's National Intelligence Service believes was a sale of gas oil by Pyrmont to the North.
---
5 "Absolute rot," wrote Captain Dennis Poobalan, Pyrmont's managing director, who used to work for Halcyon.
6 He added that he himself had never been on any list, which is true.
7 The Panel's successor body may take the matter up in September; a fresh US listing, two lawyers thought, was "more likely than not".
E Firm|Pyrmont Star Shipmanagement|Pyrmont Star Shipmanagement;Pyrmont Star;Pyrmont
E Firm|Halcyon Bulk|Halcyon Bulk;Halcyon
E Vessel|Sea Lantern|Sea Lantern
E Vessel|Batu Ferringhi|Batu Ferringhi
E Vessel|Grey Wagtail|Grey Wagtail
E Vessel|Chon Ma 8|Chon Ma 8
E Organization|National Intelligence Service|National Intelligence Service
E Person|Dennis Poobalan|Dennis Poobalan
E Place|United States|United States;US
E Place|Labuan|Labuan
E Place|Piraeus|Piraeus
E Place|Iran|Iranian
E Place|Venezuela|Venezuelan
E Place|Kojima|Kojima
E Place|Japan|Japanese
E Place|North Korea|North Korean;North
E Place|South Korea|Seoul
E Commodity|crude|crude
E Commodity|gas oil|gas oil
C Pyrmont Star Shipmanagement|the Labuan outfit@1;It@2;it@3
C Halcyon Bulk|which@3;it#2@3
C Grey Wagtail|it@4
C Dennis Poobalan|who@5;He@6;he@6;himself@6
R Pyrmont Star Shipmanagement|LOCATED_IN|Labuan|1|asserted|-
R Pyrmont Star Shipmanagement|OWNS|Sea Lantern|3|asserted|in May
R Pyrmont Star Shipmanagement|OWNS|Batu Ferringhi|3|asserted|in May
R Pyrmont Star Shipmanagement|OWNS|Grey Wagtail|2-4|asserted|now
R Halcyon Bulk|SUPPLIES|Pyrmont Star Shipmanagement|3|asserted|in May
R Halcyon Bulk|LOCATED_IN|Piraeus|3|asserted|-
R National Intelligence Service|LOCATED_IN|South Korea|4|asserted|-
R Pyrmont Star Shipmanagement|EXPORTS|gas oil|4|alleged|in June
R Pyrmont Star Shipmanagement|SUPPLIES|North Korea|4|alleged|in June
R North Korea|IMPORTS|gas oil|4|alleged|in June
R Pyrmont Star Shipmanagement|SUPPLIES|North Korea|4-5|denied|-
R Dennis Poobalan|LEADS|Pyrmont Star Shipmanagement|5|asserted|-
R Dennis Poobalan|SANCTIONED_BY|United States|1-6|denied|-
R Pyrmont Star Shipmanagement|SANCTIONED_BY|United States|7|expected|in September

@l-027|Nepali English daily|2023-12-12|From Rasuwagadhi: eleven trucks, one stamp
1 Eleven trucks of Nepali carpets and chiura that had sat at Rasuwagadhi since Tihar moved on Monday, the first to be let through to Kerung this winter.
2 The Chinese side has not explained the closure, and Joint Secretary Dhurba Pokharel of the Ministry of Industry, Commerce and Supplies, who had been to Kerung with a team of traders last week, could say only that "they received us with tea".
3 Traders in Kathmandu buy electric cars, apples and garlic through the crossing.
4 Importer Laxmi Sherchan of Sherchan Auto Links reckons she has 70 BYD cars stuck on the wrong side, paid for.
E Organization|Ministry of Industry, Commerce and Supplies|Ministry of Industry, Commerce and Supplies
E Firm|Sherchan Auto Links|Sherchan Auto Links
E Firm|BYD|BYD
E Person|Dhurba Pokharel|Dhurba Pokharel
E Person|Laxmi Sherchan|Laxmi Sherchan
E Place|Rasuwagadhi|Rasuwagadhi
E Place|Nepal|Nepali
E Place|Kerung|Kerung
E Place|China|Chinese
E Place|Kathmandu|Kathmandu
E Commodity|carpets|carpets
E Commodity|chiura|chiura
E Commodity|electric cars|electric cars;cars
E Commodity|apples|apples
E Commodity|garlic|garlic
C China|The Chinese side@2;they@2
C Dhurba Pokharel|who@2
C Rasuwagadhi|the crossing@3
C Laxmi Sherchan|Importer@4;she@4
R Nepal|EXPORTS|carpets|1|asserted|on Monday
R Nepal|EXPORTS|chiura|1|asserted|on Monday
R Dhurba Pokharel|EMPLOYED_BY|Ministry of Industry, Commerce and Supplies|2|asserted|-
R Dhurba Pokharel|VISITED|Kerung|2|asserted|last week
R Dhurba Pokharel|MET_WITH|China|2|asserted|last week
R Kathmandu|IMPORTS|electric cars|3|asserted|-
R Kathmandu|IMPORTS|apples|3|asserted|-
R Kathmandu|IMPORTS|garlic|3|asserted|-
R Laxmi Sherchan|EMPLOYED_BY|Sherchan Auto Links|4|asserted|-
R Laxmi Sherchan|IMPORTS|electric cars|4|expected|-

@l-028|press release (clumsy English)|2024-06-28|Joyful signing of strategic paper-diaper and pulp cooperation
1 June 28, Quanzhou: Under the witness of leaders of the District, Fujian Yibao Hygienic Articles Share Co., Ltd. ("Yibao") and APRIL-friend PT Riau Serat Abadi from Indonesia have happily inked the contract of fluff pulp for 3 years.
2 By this contract, Yibao will get 40 thousand tons of pulp each year, and Riau Serat will also open the door for our baby diapers in supermarkets of Jakarta and Makassar.
3 General Manager Mr. Xu Dongliang expressed: in the past we depended upon pulp of Georgia-Pacific of USA, the heart was not steady.
4 The President Director of Riau Serat, Ibu Ratna Kusumawati, on her side praised Quanzhou snacks.
5 Yibao is high-tech enterprise, owned 66.7% by chairman Xu Jinpo, and its factory in Tashkent, now under construction with investment of 12 million US dollars, shall be put in operation next year to cover the needs of five Stans.
6 Welcome new and old friends to negotiate!
E Firm|Fujian Yibao Hygienic Articles Share Co., Ltd.|Fujian Yibao Hygienic Articles Share Co., Ltd.;Yibao
E Firm|PT Riau Serat Abadi|PT Riau Serat Abadi;Riau Serat
E Firm|APRIL|APRIL
E Firm|Georgia-Pacific|Georgia-Pacific
E Person|Xu Dongliang|Xu Dongliang
E Person|Ratna Kusumawati|Ratna Kusumawati
E Person|Xu Jinpo|Xu Jinpo
E Place|Quanzhou|Quanzhou
E Place|Indonesia|Indonesia
E Place|Jakarta|Jakarta
E Place|Makassar|Makassar
E Place|United States|USA
E Place|Tashkent|Tashkent
E Commodity|fluff pulp|fluff pulp;pulp
E Commodity|baby diapers|baby diapers;paper-diaper
C Fujian Yibao Hygienic Articles Share Co., Ltd.|our@2;we@3;its@5
C Ratna Kusumawati|her@4
R Fujian Yibao Hygienic Articles Share Co., Ltd.|AGREED_WITH|PT Riau Serat Abadi|1|asserted|June 28
R PT Riau Serat Abadi|LOCATED_IN|Indonesia|1|asserted|-
R Fujian Yibao Hygienic Articles Share Co., Ltd.|IMPORTS|fluff pulp|2|expected|each year
R PT Riau Serat Abadi|SUPPLIES|Fujian Yibao Hygienic Articles Share Co., Ltd.|2|expected|each year
R Fujian Yibao Hygienic Articles Share Co., Ltd.|EXPORTS|baby diapers|2|expected|-
R Fujian Yibao Hygienic Articles Share Co., Ltd.|SUPPLIES|Jakarta|2|expected|-
R Fujian Yibao Hygienic Articles Share Co., Ltd.|SUPPLIES|Makassar|2|expected|-
R Xu Dongliang|LEADS|Fujian Yibao Hygienic Articles Share Co., Ltd.|3|asserted|-
R Georgia-Pacific|SUPPLIES|Fujian Yibao Hygienic Articles Share Co., Ltd.|3|asserted|in the past
R Fujian Yibao Hygienic Articles Share Co., Ltd.|IMPORTS|fluff pulp|3|asserted|in the past
R Georgia-Pacific|LOCATED_IN|United States|3|asserted|-
R Ratna Kusumawati|LEADS|PT Riau Serat Abadi|4|asserted|-
R Xu Jinpo|OWNS|Fujian Yibao Hygienic Articles Share Co., Ltd.|5|asserted|-
R Xu Jinpo|LEADS|Fujian Yibao Hygienic Articles Share Co., Ltd.|5|asserted|-
R Fujian Yibao Hygienic Articles Share Co., Ltd.|INVESTED_IN|Tashkent|5|asserted|-

@l-029|long read, magazine|2025-02-27|The man who ate the ledger
1 By the time officers of the Anti-Narcotics Force got through the second door, Sardar Yar Muhammad Kakar had, his cook swears, eaten four pages.
2 What remained of the ledger, which they carried out of the house in Quetta's Jinnah Town on the night of 9 January together with its owner, is 212 lines long and concerns, for the most part, not heroin but chromite.
3 It describes, in a hand that the defence calls a forgery, how ore from Muslim Bagh, dug by Kakar Brothers, went by lorry to Karachi, became "Omani" on a sheet of paper, and was sold to Baoshun Ferro-Alloy of Tianjin at nine dollars under the market, the nine dollars coming back to a flat in Deira as tins of saffron.
---
4 I spent a week in that flat's stairwell.
5 The bell says Zarafshan General Trading LLC; the licence on the wall names as manager one Gulnora Yusupova, and the parent as a holding in Tashkent called Registon Invest.
6 Yusupova gave me green tea and denied everything, beginning with the saffron.
7 "We have bought from Kakar carpets, two times, and the second time we sent them back."
8 She has not been charged, though Pakistan's Federal Investigation Agency wrote to Dubai about her in March and a request to freeze Zarafshan's account is pending.
---
9 Kakar himself is in Mach Jail.
10 His partner, a cousin called Naseebullah, was picked up by Iranian border guards near Mirjaveh in a lorry of melons, and let go; he now sells motor oil to truckers.
11 As for Baoshun, whose deputy general manager, Cui Hongtao, toured Muslim Bagh in 2022 and posed on a heap with both cousins, it says the photographs show "an ordinary geological excursion" and that it has purchased no Pakistani ore, Omani or otherwise.
12 I asked what an Omani Pakistani ore might be.
13 The line, as lines do, went dead.
E Organization|Anti-Narcotics Force|Anti-Narcotics Force
E Organization|Federal Investigation Agency|Federal Investigation Agency
E Firm|Kakar Brothers|Kakar Brothers
E Firm|Baoshun Ferro-Alloy|Baoshun Ferro-Alloy;Baoshun
E Firm|Zarafshan General Trading LLC|Zarafshan General Trading LLC;Zarafshan
E Firm|Registon Invest|Registon Invest
E Person|Sardar Yar Muhammad Kakar|Sardar Yar Muhammad Kakar;Kakar
E Person|Gulnora Yusupova|Gulnora Yusupova;Yusupova
E Person|Naseebullah|Naseebullah
E Person|Cui Hongtao|Cui Hongtao
E Place|Quetta|Quetta
E Place|Jinnah Town|Jinnah Town
E Place|Muslim Bagh|Muslim Bagh
E Place|Karachi|Karachi
E Place|Oman|Omani
E Place|Tianjin|Tianjin
E Place|Deira|Deira
E Place|Tashkent|Tashkent
E Place|Pakistan|Pakistan;Pakistani
E Place|Dubai|Dubai
E Place|Mach Jail|Mach Jail
E Place|Iran|Iranian
E Place|Mirjaveh|Mirjaveh
E Commodity|heroin|heroin
E Commodity|chromite|chromite;ore
E Commodity|saffron|saffron
E Commodity|carpets|carpets
E Commodity|melons|melons
E Commodity|motor oil|motor oil
C Sardar Yar Muhammad Kakar|The man@0;his@1;its owner@2;His@10
C Anti-Narcotics Force|they@2
C Zarafshan General Trading LLC|We@7;we@7
C Gulnora Yusupova|She@8;her@8
C Naseebullah|His partner@10;he@10
C Baoshun Ferro-Alloy|whose@11;it@11;it#2@11
R Sardar Yar Muhammad Kakar|ARRESTED_BY|Anti-Narcotics Force|1-2|asserted|on the night of 9 January
R Jinnah Town|LOCATED_IN|Quetta|2|asserted|-
R Kakar Brothers|EXPORTS|chromite|2-3|alleged|-
R Kakar Brothers|SUPPLIES|Baoshun Ferro-Alloy|3|alleged|-
R Baoshun Ferro-Alloy|IMPORTS|chromite|2-3|alleged|-
R Baoshun Ferro-Alloy|LOCATED_IN|Tianjin|3|asserted|-
R Zarafshan General Trading LLC|LOCATED_IN|Deira|3-5|asserted|-
R Gulnora Yusupova|LEADS|Zarafshan General Trading LLC|5|asserted|-
R Zarafshan General Trading LLC|SUBSIDIARY_OF|Registon Invest|5|asserted|-
R Registon Invest|LOCATED_IN|Tashkent|5|asserted|-
R Zarafshan General Trading LLC|IMPORTS|carpets|7|asserted|-
R Sardar Yar Muhammad Kakar|SUPPLIES|Zarafshan General Trading LLC|7|asserted|-
R Gulnora Yusupova|IMPORTS|saffron|6|denied|-
R Federal Investigation Agency|LOCATED_IN|Pakistan|8|asserted|-
R Naseebullah|ARRESTED_BY|Iran|10|asserted|-
R Naseebullah|EXPORTS|motor oil|10|asserted|now
R Cui Hongtao|EMPLOYED_BY|Baoshun Ferro-Alloy|11|asserted|-
R Cui Hongtao|VISITED|Muslim Bagh|11|asserted|in 2022
R Cui Hongtao|MET_WITH|Sardar Yar Muhammad Kakar|11|asserted|in 2022
R Cui Hongtao|MET_WITH|Naseebullah|11|asserted|in 2022
R Baoshun Ferro-Alloy|IMPORTS|chromite|11|denied|-
R Pakistan|SUPPLIES|Baoshun Ferro-Alloy|11|denied|-

@l-030|exchange filing|2025-09-22|Discloseable transaction: disposal of Kra Latex
1 The Board announces that on 22 September 2025 the Company, Harmony Dragon International Holdings Limited (stock code 08xxx), entered into a sale and purchase agreement with Rojana Rubber Public Company Limited, under which the Company will dispose of, and Rojana will acquire, the entire issued share capital of Kra Latex Company Limited for HK$212 million.
2 Kra Latex, incorporated in Thailand, is engaged in the sale of concentrated latex to glove makers, principally Kossan-affiliated mills in Malaysia.
3 The Vendor will retain no interest.
4 An earlier letter of intent with Fortune Palm (Labuan) lapsed on 30 June without a definitive agreement.
5 Mr. Lau Siu Hung, executive Director, is indirectly interested in 9% of Rojana and abstained.
E Firm|Harmony Dragon International Holdings Limited|Harmony Dragon International Holdings Limited
E Firm|Rojana Rubber Public Company Limited|Rojana Rubber Public Company Limited;Rojana
E Firm|Kra Latex Company Limited|Kra Latex Company Limited;Kra Latex
E Firm|Fortune Palm (Labuan)|Fortune Palm (Labuan)
E Firm|Kossan|Kossan
E Person|Lau Siu Hung|Lau Siu Hung
E Place|Thailand|Thailand
E Place|Malaysia|Malaysia
E Commodity|concentrated latex|concentrated latex
C Harmony Dragon International Holdings Limited|the Company@1;the Company#2@1;The Vendor@3
R Harmony Dragon International Holdings Limited|AGREED_WITH|Rojana Rubber Public Company Limited|1|asserted|on 22 September 2025
R Rojana Rubber Public Company Limited|OWNS|Kra Latex Company Limited|1|expected|-
R Harmony Dragon International Holdings Limited|OWNS|Kra Latex Company Limited|1|asserted|-
R Kra Latex Company Limited|LOCATED_IN|Thailand|2|asserted|-
R Kra Latex Company Limited|EXPORTS|concentrated latex|2|asserted|-
R Kra Latex Company Limited|SUPPLIES|Malaysia|2|asserted|-
R Malaysia|IMPORTS|concentrated latex|2|asserted|-
R Harmony Dragon International Holdings Limited|AGREED_WITH|Fortune Palm (Labuan)|4|asserted|-
R Lau Siu Hung|LEADS|Harmony Dragon International Holdings Limited|5|asserted|-
R Lau Siu Hung|INVESTED_IN|Rojana Rubber Public Company Limited|5|asserted|-
