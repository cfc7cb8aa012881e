@u-027|Vietnamese provincial paper, English page|2024-12-12|Đắk Lắk durian: record turnover, stricter codes
1 ĐẮK LẮK — The Central Highlands province of Đắk Lắk exported durian worth some US$1.05 billion in the first eleven months of the year, an increase of 38 per cent over the same period last year, with China absorbing 91 per cent of the volume, Director of the provincial Department of Agriculture and Rural Development Nguyễn Hoài Dương-Thị said at a conference on Tuesday.
2 Frozen durian, for which a protocol between Việt Nam's Ministry of Agriculture and Rural Development (MARD) and the General Administration of Customs of China (GACC) was signed in August on the occasion of the visit to Beijing by Party General Secretary and State President Tô Lâm, contributed $46 million.
3 Besides durian, the locality ships coffee, pepper, macadamia nuts and honey to 72 countries and territories, including Germany, Japan, Italy and South Korea.
---
4 However, the director warned that 18 batches were returned this year because of cadmium residues, and that GACC had suspended 11 growing-area codes belonging to four enterprises, among which were Krông Pắc Fruit JSC and Sầu Riêng Tây Nguyên Co., Ltd.
5 Lê Anh Trung-Kiên, chairman of Krông Pắc Fruit, said his company had been wronged, as the batch in question was bought from another trader in Tiền Giang, and had sent its documents to the Vietnamese Embassy in China.
6 Deputy head of MARD's Plant Protection Department Huỳnh Tấn Đạt-Phát confirmed that a GACC working group would inspect orchards in Krông Pắc and Cư M'gar districts in March.
---
7 Also at the conference, Chánh Thu-Miền Đông Group and Thailand's Siam Royal Orchard concluded a contract under which the Thai side, short of fruit in the off season, will buy 6,000 tonnes from Đắk Lắk.
8 Construction of the Khánh Hòa – Buôn Ma Thuột Expressway, which will bring the fruit to the port of Nam Vân Phong, is 47 per cent complete. — VNS
E Place|Đắk Lắk|Đắk Lắk;ĐẮK LẮK
E Place|Central Highlands|Central Highlands
E Commodity|durian|durian;Frozen durian
E Place|China|China
E Organization|Department of Agriculture and Rural Development|Department of Agriculture and Rural Development
E Person|Nguyễn Hoài Dương-Thị|Nguyễn Hoài Dương-Thị
E Place|Vietnam|Việt Nam
E Organization|Ministry of Agriculture and Rural Development|Ministry of Agriculture and Rural Development;MARD
E Organization|General Administration of Customs of China|General Administration of Customs of China;GACC
E Place|Beijing|Beijing
E Person|Tô Lâm|Tô Lâm
E Organization|Communist Party of Vietnam|Party
E Commodity|coffee|coffee
E Commodity|pepper|pepper
E Commodity|macadamia nuts|macadamia nuts
E Commodity|honey|honey
E Place|Germany|Germany
E Place|Japan|Japan
E Place|Italy|Italy
E Place|South Korea|South Korea
E Firm|Krông Pắc Fruit JSC|Krông Pắc Fruit JSC;Krông Pắc Fruit
E Firm|Sầu Riêng Tây Nguyên Co., Ltd|Sầu Riêng Tây Nguyên Co., Ltd
E Person|Lê Anh Trung-Kiên|Lê Anh Trung-Kiên
E Place|Tiền Giang|Tiền Giang
E Organization|Vietnamese Embassy in China|Vietnamese Embassy in China
E Organization|Plant Protection Department|Plant Protection Department
E Person|Huỳnh Tấn Đạt-Phát|Huỳnh Tấn Đạt-Phát
E Place|Krông Pắc|Krông Pắc
E Place|Cư M'gar|Cư M'gar
E Firm|Chánh Thu-Miền Đông Group|Chánh Thu-Miền Đông Group
E Firm|Siam Royal Orchard|Siam Royal Orchard
E Place|Thailand|Thailand;Thai
E Place|Khánh Hòa – Buôn Ma Thuột Expressway|Khánh Hòa – Buôn Ma Thuột Expressway
E Place|Nam Vân Phong|Nam Vân Phong
E Organization|VNS|VNS
C Đắk Lắk|the locality@3
C Nguyễn Hoài Dương-Thị|the director@4
C Krông Pắc Fruit JSC|his company@5;its@5
C Lê Anh Trung-Kiên|his@5
C Siam Royal Orchard|the Thai side@7
R Đắk Lắk|LOCATED_IN|Central Highlands|1|asserted|-
R Đắk Lắk|EXPORTS|durian|1|asserted|the first eleven months of the year
R Đắk Lắk|SUPPLIES|China|1|asserted|the first eleven months of the year
R China|IMPORTS|durian|1|asserted|the first eleven months of the year
R Department of Agriculture and Rural Development|LOCATED_IN|Đắk Lắk|1|asserted|-
R Nguyễn Hoài Dương-Thị|LEADS|Department of Agriculture and Rural Development|1|asserted|-
R Ministry of Agriculture and Rural Development|LOCATED_IN|Vietnam|2|asserted|-
R Ministry of Agriculture and Rural Development|AGREED_WITH|General Administration of Customs of China|2|asserted|in August
R Tô Lâm|VISITED|Beijing|2|asserted|in August
R Tô Lâm|LEADS|Vietnam|2|asserted|-
R Tô Lâm|LEADS|Communist Party of Vietnam|2|asserted|-
R Đắk Lắk|EXPORTS|coffee|3|asserted|-
R Đắk Lắk|EXPORTS|pepper|3|asserted|-
R Đắk Lắk|EXPORTS|macadamia nuts|3|asserted|-
R Đắk Lắk|EXPORTS|honey|3|asserted|-
R Đắk Lắk|SUPPLIES|Germany|3|asserted|-
R Đắk Lắk|SUPPLIES|Japan|3|asserted|-
R Đắk Lắk|SUPPLIES|Italy|3|asserted|-
R Đắk Lắk|SUPPLIES|South Korea|3|asserted|-
R Krông Pắc Fruit JSC|SANCTIONED_BY|General Administration of Customs of China|4|asserted|this year
R Sầu Riêng Tây Nguyên Co., Ltd|SANCTIONED_BY|General Administration of Customs of China|4|asserted|this year
R Lê Anh Trung-Kiên|LEADS|Krông Pắc Fruit JSC|5|asserted|-
R Huỳnh Tấn Đạt-Phát|EMPLOYED_BY|Plant Protection Department|6|asserted|-
R Plant Protection Department|SUBSIDIARY_OF|Ministry of Agriculture and Rural Development|6|asserted|-
R General Administration of Customs of China|VISITED|Krông Pắc|6|expected|in March
R General Administration of Customs of China|VISITED|Cư M'gar|6|expected|in March
R Chánh Thu-Miền Đông Group|AGREED_WITH|Siam Royal Orchard|7|asserted|-
R Siam Royal Orchard|LOCATED_IN|Thailand|7|asserted|-
R Chánh Thu-Miền Đông Group|SUPPLIES|Siam Royal Orchard|7|expected|-
R Đắk Lắk|SUPPLIES|Siam Royal Orchard|7|expected|-
R Siam Royal Orchard|IMPORTS|durian|3-7|expected|-

@u-028|Guyanese newspaper|2025-03-18|GRDB says rice bound for Panama, Haiti despite freight row
1 The Guyana Rice Development Board (GRDB) yesterday said that Guyana's rice will leave for Panama and Haiti as planned before the end of the month, brushing aside a warning by the Guyana Rice Exporters and Millers Association (GREMA) that a dispute over freight rates with shipper Demerara Lines could leave some 14,000 tonnes rotting at Port Georgetown.
2 GRDB General Manager Badrie Persaud-Singh told Stabroek Times that the Government-to-Government agreement signed in 2021 with Panama's Agricultural Marketing Institute (IMA) "is alive and kicking" and that only the size of the next consignment is in question.
---
3 GREMA's president, Rajindra Persaud, of Nand Persaud & Co., said no miller had been paid for the October shipment to Jamaica, and called on Agriculture Minister Zulfikar Mustapha-Khan to meet the association.
4 The minister, contacted in Paramaribo where he was attending a Caricom meeting, said the board's officials had already sat with the millers twice, "and both times they ate well".
5 Guyana's largest markets for rice and paddy are Venezuela, Portugal, Jamaica and Trinidad and Tobago; in 2020 Caracas stopped buying altogether, and it has only come back through private traders in Boa Vista, Brazil.
---
6 Demerara Lines is 60% owned by Royston Beepat-King, whose John Fernandes-Beepat group also supplies offshore vessels to ExxonMobil, the operator of the Stabroek Block, in which US-based Hess and China's CNOOC are partners.
7 Mr Beepat-King denied yesterday that his company had raised its rates by 40%, and said that Mr Persaud "can hire a canoe".
8 In Parliament, Opposition MP Vinceroy Jordan-Adams asked whether the Board's chairman, Neil Dharampaul-Ally, holds shares in the line; the Speaker, Manzoor Nadir, disallowed the question.
* 9 Around the Web
* 10 Comments: 14. The best of them: "Leh dem eat cook-up."
E Organization|Guyana Rice Development Board|Guyana Rice Development Board;GRDB
E Commodity|rice|rice
E Commodity|paddy|paddy
E Place|Panama|Panama
E Place|Haiti|Haiti
E Organization|Guyana Rice Exporters and Millers Association|Guyana Rice Exporters and Millers Association;GREMA
E Firm|Demerara Lines|Demerara Lines
E Place|Port Georgetown|Port Georgetown
E Person|Badrie Persaud-Singh|Badrie Persaud-Singh
E Organization|Stabroek Times|Stabroek Times
E Organization|Agricultural Marketing Institute|Agricultural Marketing Institute;IMA
E Person|Rajindra Persaud|Rajindra Persaud;Persaud
E Firm|Nand Persaud & Co.|Nand Persaud & Co.
E Place|Jamaica|Jamaica
E Person|Zulfikar Mustapha-Khan|Zulfikar Mustapha-Khan
E Place|Paramaribo|Paramaribo
E Organization|Caricom|Caricom
E Place|Guyana|Guyana
E Place|Venezuela|Venezuela;Caracas
E Place|Portugal|Portugal
E Place|Trinidad and Tobago|Trinidad and Tobago
E Place|Boa Vista|Boa Vista
E Place|Brazil|Brazil
E Person|Royston Beepat-King|Royston Beepat-King;Beepat-King
E Firm|John Fernandes-Beepat group|John Fernandes-Beepat group
E Firm|ExxonMobil|ExxonMobil
E Place|Stabroek Block|Stabroek Block
E Firm|Hess|Hess
E Place|United States|US
E Firm|CNOOC|CNOOC
E Place|China|China
E Organization|Parliament|Parliament
E Person|Vinceroy Jordan-Adams|Vinceroy Jordan-Adams
E Person|Neil Dharampaul-Ally|Neil Dharampaul-Ally
E Person|Manzoor Nadir|Manzoor Nadir
C Guyana Rice Development Board|the board@4;the Board@8
C Guyana Rice Exporters and Millers Association|the association@3
C Zulfikar Mustapha-Khan|The minister@4;he@4
C Paramaribo|where@4
C Venezuela|it@5
C Guyana|Government@2
C Royston Beepat-King|whose@6;his@7
C Demerara Lines|shipper@1;his company@7;its@7;the line@8
R Guyana|SUPPLIES|Panama|1|expected|before the end of the month
R Guyana|SUPPLIES|Haiti|1|expected|before the end of the month
R Panama|IMPORTS|rice|1|expected|before the end of the month
R Haiti|IMPORTS|rice|1|expected|before the end of the month
R Guyana|EXPORTS|rice|1|expected|before the end of the month
R Badrie Persaud-Singh|LEADS|Guyana Rice Development Board|2|asserted|-
R Agricultural Marketing Institute|LOCATED_IN|Panama|2|asserted|-
R Guyana|AGREED_WITH|Agricultural Marketing Institute|2|asserted|in 2021
R Rajindra Persaud|LEADS|Guyana Rice Exporters and Millers Association|3|asserted|-
R Rajindra Persaud|EMPLOYED_BY|Nand Persaud & Co.|3|asserted|-
R Guyana|SUPPLIES|Jamaica|2-3|asserted|October
R Jamaica|IMPORTS|rice|1-3|asserted|October
R Zulfikar Mustapha-Khan|MET_WITH|Guyana Rice Exporters and Millers Association|3|expected|-
R Zulfikar Mustapha-Khan|VISITED|Paramaribo|4|asserted|yesterday
R Guyana Rice Development Board|MET_WITH|Guyana Rice Exporters and Millers Association|3-4|asserted|-
R Guyana|EXPORTS|rice|5|asserted|-
R Guyana|EXPORTS|paddy|5|asserted|-
R Guyana|SUPPLIES|Venezuela|5|asserted|-
R Guyana|SUPPLIES|Portugal|5|asserted|-
R Guyana|SUPPLIES|Trinidad and Tobago|5|asserted|-
R Venezuela|IMPORTS|rice|5|asserted|-
R Portugal|IMPORTS|rice|5|asserted|-
R Trinidad and Tobago|IMPORTS|rice|5|asserted|-
R Venezuela|IMPORTS|rice|5|denied|in 2020
R Guyana|SUPPLIES|Venezuela|5|denied|in 2020
R Boa Vista|LOCATED_IN|Brazil|5|asserted|-
R Royston Beepat-King|OWNS|Demerara Lines|6|asserted|-
R Royston Beepat-King|OWNS|John Fernandes-Beepat group|6|asserted|-
R John Fernandes-Beepat group|SUPPLIES|ExxonMobil|6|asserted|-
R Hess|LOCATED_IN|United States|6|asserted|-
R CNOOC|LOCATED_IN|China|6|asserted|-
R Hess|INVESTED_IN|Stabroek Block|6|asserted|-
R CNOOC|INVESTED_IN|Stabroek Block|6|asserted|-
R ExxonMobil|INVESTED_IN|Stabroek Block|6|asserted|-
R Vinceroy Jordan-Adams|EMPLOYED_BY|Parliament|8|asserted|-
R Neil Dharampaul-Ally|LEADS|Guyana Rice Development Board|8|asserted|-
R Neil Dharampaul-Ally|INVESTED_IN|Demerara Lines|8|alleged|-
R Manzoor Nadir|LEADS|Parliament|8|asserted|-
B 9,10

@u-029|Ethiopian weekly|2025-07-27|Coffee Brings In $2.65b as Saudi Buyers Return to Hararghe
1 Ethiopia exported 469,000 tonnes of coffee in the fiscal year that ended on July 7, fetching 2.65 billion dollars, the highest figure since the bean was first weighed, according to Adugna Debela-Wirtu (PhD), director general of the Ethiopian Coffee & Tea Authority.
2 Saudi Arabia, Germany, Belgium, the United States and South Korea, in that order, took two-thirds of it.
3 The windfall owes much to a devaluation and to the frost in Minas Gerais, but officials at the Authority would rather talk of quality, of the 23 new washing stations, and of the eleven exporters who were barred from the trade in March for hoarding.
---
4 One of them, Korcha-Limu Trading, has gone to the Federal High Court, where its lawyers argued on Thursday that the beans found in its warehouse in Jimma belonged to somebody else.
5 Its founder and general manager, Isayas Dugasa-Tolosa, the largest coffee exporter in the country only four years ago, is reported to be in Dubai.
---
6 Buyers from Jeddah, long absent because of unpaid bills, were in Harar and Chiro last month at the invitation of the Oromia Coffee Farmers' Cooperative Union.
7 They were led by Sheikh Faisal Bakhashwain-Amoudi, whose Jeddah-based company, Bin Bakhash & Sons for Trading, signed for 8,000 tonnes of natural Harar; his people had also looked at a roastery in Bole Lemi, said Dejene Dadi-Gurmu, general manager of the Union, but "looked is all they did".
8 Ethiopian Airlines Group meanwhile put on two weekly freighter flights to Riyadh, which carry chilled meat and roses on the same run.
9 Not everyone is cheering.
10 Farmers in Guji, where red cherries sold for 95 Br a kilo in December, say that middlemen working for a Chinese roaster, Luckin's rival Yunwu Coffee, had promised them 140 Br and were never seen again.
* 11 PUBLISHED ON Jul 27,2025 [ VOL 26 , NO 1317]
* 12 Fortune News | Radar | Commentaries | Sunday with Eden | My Opinion
E Place|Ethiopia|Ethiopia
E Commodity|coffee|coffee;Coffee;beans;bean
E Person|Adugna Debela-Wirtu|Adugna Debela-Wirtu
E Organization|Ethiopian Coffee & Tea Authority|Ethiopian Coffee & Tea Authority;Authority
E Place|Saudi Arabia|Saudi Arabia;Saudi
E Place|Hararghe|Hararghe
E Place|Germany|Germany
E Place|Belgium|Belgium
E Place|United States|United States
E Place|South Korea|South Korea
E Place|Minas Gerais|Minas Gerais
E Firm|Korcha-Limu Trading|Korcha-Limu Trading
E Organization|Federal High Court|Federal High Court
E Place|Jimma|Jimma
E Person|Isayas Dugasa-Tolosa|Isayas Dugasa-Tolosa
E Place|Dubai|Dubai
E Place|Jeddah|Jeddah
E Place|Harar|Harar
E Place|Chiro|Chiro
E Organization|Oromia Coffee Farmers' Cooperative Union|Oromia Coffee Farmers' Cooperative Union;Union
E Person|Faisal Bakhashwain-Amoudi|Faisal Bakhashwain-Amoudi
E Firm|Bin Bakhash & Sons for Trading|Bin Bakhash & Sons for Trading
E Commodity|natural Harar|natural Harar
E Place|Bole Lemi|Bole Lemi
E Person|Dejene Dadi-Gurmu|Dejene Dadi-Gurmu
E Firm|Ethiopian Airlines Group|Ethiopian Airlines Group
E Place|Riyadh|Riyadh
E Commodity|chilled meat|chilled meat
E Commodity|roses|roses
E Place|Guji|Guji
E Commodity|red cherries|red cherries
E Place|China|Chinese
E Firm|Luckin|Luckin
E Firm|Yunwu Coffee|Yunwu Coffee
C Korcha-Limu Trading|One of them@4;its@4;its#2@4;Its@5
C Ethiopia|the country@5
C Isayas Dugasa-Tolosa|the largest coffee exporter in the country@5
C Faisal Bakhashwain-Amoudi|whose@7
C Bin Bakhash & Sons for Trading|his people@7;they@7
C Guji|where@10
C Yunwu Coffee|a Chinese roaster@10
R Ethiopia|EXPORTS|coffee|1|asserted|in the fiscal year that ended on July 7
R Adugna Debela-Wirtu|LEADS|Ethiopian Coffee & Tea Authority|1|asserted|-
R Ethiopia|SUPPLIES|Saudi Arabia|1-2|asserted|-
R Ethiopia|SUPPLIES|Germany|1-2|asserted|-
R Ethiopia|SUPPLIES|Belgium|1-2|asserted|-
R Ethiopia|SUPPLIES|United States|1-2|asserted|-
R Ethiopia|SUPPLIES|South Korea|1-2|asserted|-
R Saudi Arabia|IMPORTS|coffee|1-2|asserted|-
R Germany|IMPORTS|coffee|1-2|asserted|-
R Belgium|IMPORTS|coffee|1-2|asserted|-
R United States|IMPORTS|coffee|1-2|asserted|-
R South Korea|IMPORTS|coffee|1-2|asserted|-
R Korcha-Limu Trading|SANCTIONED_BY|Ethiopian Coffee & Tea Authority|3-4|asserted|in March
R Isayas Dugasa-Tolosa|LEADS|Korcha-Limu Trading|5|asserted|-
R Isayas Dugasa-Tolosa|EXPORTS|coffee|5|asserted|four years ago
R Isayas Dugasa-Tolosa|VISITED|Dubai|5|alleged|-
R Korcha-Limu Trading|LOCATED_IN|Ethiopia|4-5|asserted|-
R Bin Bakhash & Sons for Trading|VISITED|Harar|6-7|asserted|last month
R Bin Bakhash & Sons for Trading|VISITED|Chiro|6-7|asserted|last month
R Faisal Bakhashwain-Amoudi|VISITED|Harar|6-7|asserted|last month
R Faisal Bakhashwain-Amoudi|VISITED|Chiro|6-7|asserted|last month
R Faisal Bakhashwain-Amoudi|OWNS|Bin Bakhash & Sons for Trading|7|asserted|-
R Bin Bakhash & Sons for Trading|LOCATED_IN|Jeddah|7|asserted|-
R Bin Bakhash & Sons for Trading|AGREED_WITH|Oromia Coffee Farmers' Cooperative Union|6-7|asserted|-
R Bin Bakhash & Sons for Trading|IMPORTS|natural Harar|7|expected|-
R Oromia Coffee Farmers' Cooperative Union|SUPPLIES|Bin Bakhash & Sons for Trading|6-7|expected|-
R Bin Bakhash & Sons for Trading|VISITED|Bole Lemi|7|asserted|-
R Bin Bakhash & Sons for Trading|INVESTED_IN|Bole Lemi|7|denied|-
R Dejene Dadi-Gurmu|LEADS|Oromia Coffee Farmers' Cooperative Union|7|asserted|-
R Riyadh|IMPORTS|chilled meat|8|asserted|-
R Riyadh|IMPORTS|roses|8|asserted|-
R Yunwu Coffee|LOCATED_IN|China|10|asserted|-
R Yunwu Coffee|ACCUSED_BY|Guji|10|asserted|-
B 11,12

@u-030|Mongolian English newspaper|2023-08-11|Erdenes Naran Tolgoi auctions 102,400 tons of coking coal; "coal theft" trial enters second week
1 Erdenes Naran Tolgoi JSC (ENT) sold 102,400 tons of washed coking coal on the Mongolian Stock Exchange on August 9 to Inner Mongolia Junsheng Energy, of China, at USD 142.60 per ton, delivered at Gantsmod, in the ninth electronic auction of the year, the state-owned miner announced.
2 Two other lots, offered by Energy Resources LLC, drew no bids.
3 According to the Customs General Administration, Mongolia exported 38.7 million tons of coal in the first seven months, of which 38.4 million went to China and the rest, in small parcels, to Switzerland, Japan and Singapore as the addresses of trading houses.
---
4 Meanwhile, the trial of former ENT chief executive Batbold Ganzorig-Ochir and 13 others resumed on Monday at the Bayangol, Khan-Uul and Songinokhairkhan Districts' First Instance Criminal Court.
5 The Independent Authority Against Corruption (IAAC) charges them with having let 6.4 million tons cross the border unregistered between 2013 and 2019 and with selling coal below price to Hua Teng Logistics, a Baotou firm in which, the indictment says, Ganzorig-Ochir's brother-in-law held a hidden third.
6 The accused deny everything; the brother-in-law, D.Enkhmargad, was detained by police at Chinggis Khaan International Airport in January on his way to Seoul and has since been released on bail.
---
7 Prime Minister L.Oyun-Erdene, who visited Tsogttsetsii soum on Wednesday to see the new railway to Gashuunsukhait, said "coal will not be stolen by rail, because a train has a number".
8 The line, built by Tavantolgoi Railway LLC with a contract loan from Bodi International, is to be linked to the Chinese network at Ganqimaodu; an agreement has been under negotiation between the two governments since 2008.
9 The weather: cloudy in Khovd, dust in Dornogovi.
E Firm|Erdenes Naran Tolgoi JSC|Erdenes Naran Tolgoi JSC;Erdenes Naran Tolgoi;ENT
E Commodity|coking coal|coking coal;washed coking coal
E Commodity|coal|coal
E Organization|Mongolian Stock Exchange|Mongolian Stock Exchange
E Firm|Inner Mongolia Junsheng Energy|Inner Mongolia Junsheng Energy
E Place|China|China;Chinese
E Place|Gantsmod|Gantsmod
E Firm|Energy Resources LLC|Energy Resources LLC
E Organization|Customs General Administration|Customs General Administration
E Place|Mongolia|Mongolia
E Place|Switzerland|Switzerland
E Place|Japan|Japan
E Place|Singapore|Singapore
E Person|Batbold Ganzorig-Ochir|Batbold Ganzorig-Ochir;Ganzorig-Ochir
E Organization|Bayangol, Khan-Uul and Songinokhairkhan Districts' First Instance Criminal Court|Bayangol, Khan-Uul and Songinokhairkhan Districts' First Instance Criminal Court
E Organization|Independent Authority Against Corruption|Independent Authority Against Corruption;IAAC
E Firm|Hua Teng Logistics|Hua Teng Logistics
E Place|Baotou|Baotou
E Person|D.Enkhmargad|D.Enkhmargad
E Place|Chinggis Khaan International Airport|Chinggis Khaan International Airport
E Place|Seoul|Seoul
E Person|L.Oyun-Erdene|L.Oyun-Erdene
E Place|Tsogttsetsii|Tsogttsetsii
E Place|Gashuunsukhait|Gashuunsukhait
E Firm|Tavantolgoi Railway LLC|Tavantolgoi Railway LLC
E Firm|Bodi International|Bodi International
E Place|Ganqimaodu|Ganqimaodu
E Place|Khovd|Khovd
E Place|Dornogovi|Dornogovi
C Erdenes Naran Tolgoi JSC|the state-owned miner@1
C Hua Teng Logistics|a Baotou firm@5
C Batbold Ganzorig-Ochir|them@5
C D.Enkhmargad|brother-in-law@5;the brother-in-law@6;his@6
C L.Oyun-Erdene|who@7
R Erdenes Naran Tolgoi JSC|SUPPLIES|Inner Mongolia Junsheng Energy|1|asserted|on August 9
R Erdenes Naran Tolgoi JSC|EXPORTS|coking coal|1|asserted|on August 9
R Inner Mongolia Junsheng Energy|IMPORTS|coking coal|1|asserted|on August 9
R Inner Mongolia Junsheng Energy|LOCATED_IN|China|1|asserted|-
R Mongolia|OWNS|Erdenes Naran Tolgoi JSC|1-3|asserted|-
R Mongolia|EXPORTS|coal|3|asserted|in the first seven months
R Mongolia|SUPPLIES|China|3|asserted|in the first seven months
R Mongolia|SUPPLIES|Switzerland|3|asserted|in the first seven months
R Mongolia|SUPPLIES|Japan|3|asserted|in the first seven months
R Mongolia|SUPPLIES|Singapore|3|asserted|in the first seven months
R China|IMPORTS|coal|3|asserted|in the first seven months
R Switzerland|IMPORTS|coal|3|asserted|in the first seven months
R Japan|IMPORTS|coal|3|asserted|in the first seven months
R Singapore|IMPORTS|coal|3|asserted|in the first seven months
R Batbold Ganzorig-Ochir|ACCUSED_BY|Independent Authority Against Corruption|4-5|asserted|-
R Batbold Ganzorig-Ochir|SUPPLIES|Hua Teng Logistics|5|alleged|between 2013 and 2019
R Erdenes Naran Tolgoi JSC|SUPPLIES|Hua Teng Logistics|4-5|alleged|between 2013 and 2019
R Hua Teng Logistics|IMPORTS|coal|5|alleged|between 2013 and 2019
R Hua Teng Logistics|LOCATED_IN|Baotou|5|asserted|-
R D.Enkhmargad|INVESTED_IN|Hua Teng Logistics|5-6|alleged|-
R D.Enkhmargad|ARRESTED_BY|Mongolia|3-6|asserted|in January
R D.Enkhmargad|VISITED|Seoul|6|denied|in January
R L.Oyun-Erdene|LEADS|Mongolia|3-7|asserted|-
R L.Oyun-Erdene|VISITED|Tsogttsetsii|7|asserted|on Wednesday
R Tavantolgoi Railway LLC|AGREED_WITH|Bodi International|8|asserted|-
R Mongolia|AGREED_WITH|China|3-8|expected|since 2008

@u-031|PNG daily|2022-10-05|Bougainville cocoa on the road to Switzerland
1 THE first 60 tonnes of fermented cocoa beans sold directly from the Autonomous Region of Bougainville to a European chocolate maker left Buka wharf on Monday aboard MV Kokopau Trader, ending what Regional Member Peter Tsiamalili-Miriori described as "eighty years of feeding other people's brands".
2 The buyer is Chocolats Hürlimann AG of Winterthur, Switzerland, whose sourcing manager Regula Aebi spent nine days in Tinputz, Wakunai and Arawa in July and agreed with the Bougainville Cocoa Growers Alliance Ltd (BCGA) on a price 32 per cent over the Rabaul spot.
3 BCGA chairwoman Ms Josephine Getsi-Naviung said a second lot, of 90 tonnes, is expected to sail in February.
---
4 Until now growers had sold wet beans at the roadside to Agmark-Outspan, a subsidiary of Singapore's Olam-Pacific, and to the East New Britain company NGIP Traders, both of which exporters have shipped Bougainville beans to Malaysia and Indonesia as "PNG Grade 2".
5 NGIP general manager John Nightingale-Tokau denied that his firm had ever mixed the bags.
6 The PNG Cocoa Board in Kokopo issued the export licence after a delay which the Autonomous Bougainville Government's Department of Primary Industries and Marine Resources blamed on "people in Waigani who cannot find Buka on a map".
---
7 Australian High Commissioner Jon Philp-Carruthers and European Union ambassador Jacques Fradin-Mollard attended the loading, and both travelled on to Panguna, where the closed copper mine is still a matter for another day: Bougainville Copper Limited (ASX: BOC), now 72.9 per cent owned by the ABG, has not agreed with anybody on how, or whether, to open it.
* 8 Caption: Ladies of Tinputz sing as the last sling goes up. – Nationalpic by LEONARD TSIRA
* 9 Previous: Two held over guns at Gerehu — Next: Hunters name side for Mackay
E Place|Bougainville|Autonomous Region of Bougainville;Bougainville
E Commodity|fermented cocoa beans|fermented cocoa beans;cocoa;beans;wet beans
E Place|Europe|European
E Place|Buka|Buka
E Vessel|Kokopau Trader|Kokopau Trader
E Person|Peter Tsiamalili-Miriori|Peter Tsiamalili-Miriori
E Firm|Chocolats Hürlimann AG|Chocolats Hürlimann AG
E Place|Winterthur|Winterthur
E Place|Switzerland|Switzerland
E Person|Regula Aebi|Regula Aebi
E Place|Tinputz|Tinputz
E Place|Wakunai|Wakunai
E Place|Arawa|Arawa
E Firm|Bougainville Cocoa Growers Alliance Ltd|Bougainville Cocoa Growers Alliance Ltd;BCGA
E Place|Rabaul|Rabaul
E Person|Josephine Getsi-Naviung|Josephine Getsi-Naviung
E Firm|Agmark-Outspan|Agmark-Outspan
E Firm|Olam-Pacific|Olam-Pacific
E Place|Singapore|Singapore
E Firm|NGIP Traders|NGIP Traders;NGIP
E Place|East New Britain|East New Britain
E Place|Malaysia|Malaysia
E Place|Indonesia|Indonesia
E Place|Papua New Guinea|PNG
E Person|John Nightingale-Tokau|John Nightingale-Tokau
E Organization|PNG Cocoa Board|PNG Cocoa Board
E Place|Kokopo|Kokopo
E Organization|Autonomous Bougainville Government|Autonomous Bougainville Government;ABG
E Organization|Department of Primary Industries and Marine Resources|Department of Primary Industries and Marine Resources
E Place|Waigani|Waigani
E Person|Jon Philp-Carruthers|Jon Philp-Carruthers
E Place|Australia|Australian
E Person|Jacques Fradin-Mollard|Jacques Fradin-Mollard
E Organization|European Union|European Union
E Place|Panguna|Panguna
E Firm|Bougainville Copper Limited|Bougainville Copper Limited;BOC
E Organization|ASX|ASX
E Commodity|copper|copper
E Person|Leonard Tsira|LEONARD TSIRA
E Place|Gerehu|Gerehu
E Place|Mackay|Mackay
E Organization|Hunters|Hunters
C Chocolats Hürlimann AG|The buyer@2;a European chocolate maker@1;whose@2
C NGIP Traders|his firm@5
C John Nightingale-Tokau|his@5
C Panguna|where@7;it@7
R Bougainville|EXPORTS|fermented cocoa beans|1|asserted|on Monday
R Bougainville|SUPPLIES|Chocolats Hürlimann AG|1-2|asserted|on Monday
R Chocolats Hürlimann AG|IMPORTS|fermented cocoa beans|1-2|asserted|on Monday
R Chocolats Hürlimann AG|LOCATED_IN|Europe|1-2|asserted|-
R Peter Tsiamalili-Miriori|EMPLOYED_BY|Bougainville|1|asserted|-
R Kokopau Trader|LOCATED_IN|Buka|1|asserted|on Monday
R Chocolats Hürlimann AG|LOCATED_IN|Winterthur|2|asserted|-
R Winterthur|LOCATED_IN|Switzerland|2|asserted|-
R Regula Aebi|EMPLOYED_BY|Chocolats Hürlimann AG|2|asserted|-
R Regula Aebi|VISITED|Tinputz|2|asserted|in July
R Regula Aebi|VISITED|Wakunai|2|asserted|in July
R Regula Aebi|VISITED|Arawa|2|asserted|in July
R Chocolats Hürlimann AG|AGREED_WITH|Bougainville Cocoa Growers Alliance Ltd|2|asserted|in July
R Bougainville Cocoa Growers Alliance Ltd|SUPPLIES|Chocolats Hürlimann AG|1-2|asserted|on Monday
R Josephine Getsi-Naviung|LEADS|Bougainville Cocoa Growers Alliance Ltd|3|asserted|-
R Bougainville Cocoa Growers Alliance Ltd|EXPORTS|fermented cocoa beans|1-3|expected|in February
R Bougainville|SUPPLIES|Agmark-Outspan|4|asserted|-
R Bougainville|SUPPLIES|NGIP Traders|4|asserted|-
R Agmark-Outspan|IMPORTS|fermented cocoa beans|4|asserted|-
R NGIP Traders|IMPORTS|fermented cocoa beans|4|asserted|-
R Agmark-Outspan|SUBSIDIARY_OF|Olam-Pacific|4|asserted|-
R Olam-Pacific|LOCATED_IN|Singapore|4|asserted|-
R NGIP Traders|LOCATED_IN|East New Britain|4|asserted|-
R Agmark-Outspan|EXPORTS|fermented cocoa beans|4|asserted|-
R NGIP Traders|EXPORTS|fermented cocoa beans|4|asserted|-
R Agmark-Outspan|SUPPLIES|Malaysia|4|asserted|-
R Agmark-Outspan|SUPPLIES|Indonesia|4|asserted|-
R NGIP Traders|SUPPLIES|Malaysia|4|asserted|-
R NGIP Traders|SUPPLIES|Indonesia|4|asserted|-
R Malaysia|IMPORTS|fermented cocoa beans|4|asserted|-
R Indonesia|IMPORTS|fermented cocoa beans|4|asserted|-
R John Nightingale-Tokau|LEADS|NGIP Traders|5|asserted|-
R PNG Cocoa Board|LOCATED_IN|Kokopo|6|asserted|-
R Department of Primary Industries and Marine Resources|SUBSIDIARY_OF|Autonomous Bougainville Government|6|asserted|-
R Jon Philp-Carruthers|EMPLOYED_BY|Australia|7|asserted|-
R Jacques Fradin-Mollard|EMPLOYED_BY|European Union|7|asserted|-
R Jon Philp-Carruthers|VISITED|Panguna|7|asserted|-
R Jacques Fradin-Mollard|VISITED|Panguna|7|asserted|-
R Jon Philp-Carruthers|VISITED|Buka|1-7|asserted|on Monday
R Jacques Fradin-Mollard|VISITED|Buka|1-7|asserted|on Monday
R Autonomous Bougainville Government|OWNS|Bougainville Copper Limited|7|asserted|now
B 8,9

@u-032|Bosnian news portal, English|2023-06-07|Germany and Austria keep Dobrik out; Banja Luka answers with a bridge
1 Republika Srpska President Miroslav Dobrik, who is subject to sanctions by the United States and the United Kingdom, will not be permitted to enter Germany or Austria as long as he goes on threatening the constitutional order, the foreign ministers of the two countries, Adelheid Bernbeck-Lenz and Albrecht Scharlinger, said in Sarajevo on Tuesday after a meeting with the three members of the Presidency of Bosnia and Herzegovina.
2 Neither minister went to Banja Luka.
---
3 Dobrik replied on his Telegram channel that he has no need to go to Vienna, where "the coffee is expensive", and that he will be in Saint Petersburg next week instead, where he expects to meet Russian President Vladimir Putin for the third time since the war in Ukraine started.
4 He also announced that the Government of Republika Srpska will sign with the Chinese company Shandong Hi-Lin the contract for the motorway from Vukosavlje to Brčko, worth 640 million marks, although the High Representative, Christian Schmidt-Arnold, has warned that the loan could not be guaranteed by the state.
---
5 Among businessmen in the entity the mood is more sober.
6 Ognjen Dobrik-Ratković, the President's son, whose name was added to the OFAC list last year together with his agricultural firm, Agro Plod d.o.o. of Laktaši, is said to have transferred his shares to a neighbour.
7 Goran Račić, the director of the Chamber of Commerce and Industry of Republika Srpska, points out that the entity sells two-thirds of its furniture, footwear and electricity to Germany, Austria, Italy and Slovenia, and "not one chair to Moscow".
8 Metalis-Vogošća, a maker of artillery shells in the other half of the country, has by contrast never been busier; its director, Aldin Šljivo-Hodžić, confirmed deliveries of 155 mm shells to an American buyer and denied, once more, that any of them have gone to Ukraine.
* 9 RELATED ARTICLES MORE FROM AUTHOR
* 10 Woman from Zenica knits world's longest scarf
E Place|Republika Srpska|Republika Srpska;Banja Luka
E Person|Miroslav Dobrik|Miroslav Dobrik;Dobrik
E Place|United States|United States;American
E Place|United Kingdom|United Kingdom
E Place|Germany|Germany
E Place|Austria|Austria
E Person|Adelheid Bernbeck-Lenz|Adelheid Bernbeck-Lenz
E Person|Albrecht Scharlinger|Albrecht Scharlinger
E Place|Sarajevo|Sarajevo
E Organization|Presidency of Bosnia and Herzegovina|Presidency of Bosnia and Herzegovina
E Firm|Telegram|Telegram
E Place|Vienna|Vienna
E Commodity|coffee|coffee
E Place|Saint Petersburg|Saint Petersburg
E Person|Vladimir Putin|Vladimir Putin
E Place|Russia|Russian;Moscow
E Place|Ukraine|Ukraine
E Firm|Shandong Hi-Lin|Shandong Hi-Lin
E Place|China|Chinese
E Place|Vukosavlje|Vukosavlje
E Place|Brčko|Brčko
E Person|Christian Schmidt-Arnold|Christian Schmidt-Arnold
E Person|Ognjen Dobrik-Ratković|Ognjen Dobrik-Ratković
E Organization|OFAC|OFAC
E Firm|Agro Plod d.o.o.|Agro Plod d.o.o.
E Place|Laktaši|Laktaši
E Person|Goran Račić|Goran Račić
E Organization|Chamber of Commerce and Industry of Republika Srpska|Chamber of Commerce and Industry of Republika Srpska
E Commodity|furniture|furniture
E Commodity|footwear|footwear
E Commodity|electricity|electricity
E Place|Italy|Italy
E Place|Slovenia|Slovenia
E Firm|Metalis-Vogošća|Metalis-Vogošća
E Commodity|artillery shells|artillery shells;155 mm shells
E Person|Aldin Šljivo-Hodžić|Aldin Šljivo-Hodžić
E Place|Zenica|Zenica
C Miroslav Dobrik|who@1;he@1;his@3;he@3;he#2@3;he#3@3;He@4;the President@6
C Ognjen Dobrik-Ratković|the President's son@6;whose@6;his@6;his#2@6
C Agro Plod d.o.o.|his agricultural firm@6
C Republika Srpska|the entity@5;the entity@7;its@7
C Metalis-Vogošća|its@8
C artillery shells|them@8
R Miroslav Dobrik|LEADS|Republika Srpska|1|asserted|-
R Miroslav Dobrik|SANCTIONED_BY|United States|1|asserted|-
R Miroslav Dobrik|SANCTIONED_BY|United Kingdom|1|asserted|-
R Miroslav Dobrik|SANCTIONED_BY|Germany|1|asserted|-
R Miroslav Dobrik|SANCTIONED_BY|Austria|1|asserted|-
R Adelheid Bernbeck-Lenz|EMPLOYED_BY|Germany|1|asserted|-
R Albrecht Scharlinger|EMPLOYED_BY|Austria|1|asserted|-
R Adelheid Bernbeck-Lenz|VISITED|Sarajevo|1|asserted|on Tuesday
R Albrecht Scharlinger|VISITED|Sarajevo|1|asserted|on Tuesday
R Adelheid Bernbeck-Lenz|MET_WITH|Presidency of Bosnia and Herzegovina|1|asserted|on Tuesday
R Albrecht Scharlinger|MET_WITH|Presidency of Bosnia and Herzegovina|1|asserted|on Tuesday
R Adelheid Bernbeck-Lenz|VISITED|Republika Srpska|1-2|denied|-
R Albrecht Scharlinger|VISITED|Republika Srpska|1-2|denied|-
R Miroslav Dobrik|VISITED|Vienna|3|denied|-
R Miroslav Dobrik|VISITED|Saint Petersburg|3|expected|next week
R Miroslav Dobrik|MET_WITH|Vladimir Putin|3|expected|next week
R Miroslav Dobrik|MET_WITH|Vladimir Putin|3|asserted|since the war in Ukraine started
R Vladimir Putin|LEADS|Russia|3|asserted|-
R Republika Srpska|AGREED_WITH|Shandong Hi-Lin|4|expected|-
R Shandong Hi-Lin|LOCATED_IN|China|4|asserted|-
R Ognjen Dobrik-Ratković|SANCTIONED_BY|OFAC|6|asserted|last year
R Agro Plod d.o.o.|SANCTIONED_BY|OFAC|6|asserted|last year
R Ognjen Dobrik-Ratković|OWNS|Agro Plod d.o.o.|6|asserted|last year
R Agro Plod d.o.o.|LOCATED_IN|Laktaši|6|asserted|-
R Goran Račić|LEADS|Chamber of Commerce and Industry of Republika Srpska|7|asserted|-
R Republika Srpska|EXPORTS|furniture|7|asserted|-
R Republika Srpska|EXPORTS|footwear|7|asserted|-
R Republika Srpska|EXPORTS|electricity|7|asserted|-
R Republika Srpska|SUPPLIES|Germany|7|asserted|-
R Republika Srpska|SUPPLIES|Austria|7|asserted|-
R Republika Srpska|SUPPLIES|Italy|7|asserted|-
R Republika Srpska|SUPPLIES|Slovenia|7|asserted|-
R Republika Srpska|SUPPLIES|Russia|7|denied|-
R Germany|IMPORTS|furniture|7|asserted|-
R Austria|IMPORTS|furniture|7|asserted|-
R Italy|IMPORTS|furniture|7|asserted|-
R Slovenia|IMPORTS|furniture|7|asserted|-
R Aldin Šljivo-Hodžić|LEADS|Metalis-Vogošća|8|asserted|-
R Metalis-Vogošća|EXPORTS|artillery shells|8|asserted|-
R Metalis-Vogošća|SUPPLIES|United States|8|asserted|-
R United States|IMPORTS|artillery shells|8|asserted|-
R Metalis-Vogošća|SUPPLIES|Ukraine|8|denied|-
B 9,10

@u-033|Finnish broadcaster, News in English|2024-04-18|Strike ends at Kaskinen pulp port, but Uruguay keeps calling
1 The boom at the harbour gate in Kaskinen, Finland's smallest town, went up at six on Thursday morning, and the first lorry through it carried, as it happened, ice cream.
2 A four-week political strike by the transport union AKT and the Finnish Industrial Union had cost forest company Metsäranta Oyj some 70 million euros in undelivered pulp and board, according to CEO Ilkka Hämäläinen-Sjöberg, who told Yle that customers in Germany and Egypt had been served from the firm's mill in Uruguay instead.
3 "They learned that it works," he said. "That is what worries me."
---
4 Metsäranta, which has its head office in Espoo, opened the mill at Paso de los Toros last year and is considering a second line there; a delegation headed by Uruguay's Minister of Industry, Energy and Mining, Elisa Facio-Umpiérrez, is due in Espoo in early May.
5 The chief shop steward at Kaskinen, Sirkka Nyholm, says that the company's talk of Uruguay is "an old ghost with a new passport", and points to the 210 million euros that it put into the local recovery boiler in 2021.
---
6 Wood is the other worry.
7 Imports of birch from Russia, which covered a tenth of Finnish demand, ended in 2022, when Metsäranta and its rivals stopped buying before the EU ban came into force.
8 Trials with eucalyptus chips from Brazil were called off in February.
9 The municipal council voted on Monday to sanction a plan for a wind-turbine quay, in which the Danish utility Ørnsted might take part.
* 10 Sources: Yle
* 11 Would you like a roundup of the week's top stories in your inbox every Thursday? Then sign up to receive our weekly email.
* 12 Users with an Yle ID can leave comments on our news stories.
E Place|Kaskinen|Kaskinen
E Place|Finland|Finland;Finnish
E Commodity|ice cream|ice cream
E Organization|AKT|AKT
E Organization|Finnish Industrial Union|Finnish Industrial Union
E Firm|Metsäranta Oyj|Metsäranta Oyj;Metsäranta
E Commodity|pulp|pulp
E Commodity|board|board
E Person|Ilkka Hämäläinen-Sjöberg|Ilkka Hämäläinen-Sjöberg
E Organization|Yle|Yle
E Place|Germany|Germany
E Place|Egypt|Egypt
E Place|Uruguay|Uruguay
E Place|Espoo|Espoo
E Place|Paso de los Toros|Paso de los Toros
E Person|Elisa Facio-Umpiérrez|Elisa Facio-Umpiérrez
E Person|Sirkka Nyholm|Sirkka Nyholm
E Commodity|birch|birch
E Commodity|wood|Wood
E Place|Russia|Russia
E Organization|European Union|EU
E Commodity|eucalyptus chips|eucalyptus chips
E Place|Brazil|Brazil
E Firm|Ørnsted|Ørnsted
E Place|Denmark|Danish
C Kaskinen|Finland's smallest town@1
C Ilkka Hämäläinen-Sjöberg|who@2;he@3;me@3
C Metsäranta Oyj|the firm@2;which@4;its@4;the company@5;it@5;its@7
C Paso de los Toros|the mill@4;there@4
C Sirkka Nyholm|The chief shop steward@5
R Kaskinen|LOCATED_IN|Finland|1|asserted|-
R Metsäranta Oyj|SUPPLIES|Germany|2|asserted|-
R Metsäranta Oyj|SUPPLIES|Egypt|2|asserted|-
R Germany|IMPORTS|pulp|2|asserted|-
R Egypt|IMPORTS|pulp|2|asserted|-
R Ilkka Hämäläinen-Sjöberg|LEADS|Metsäranta Oyj|2|asserted|-
R Ilkka Hämäläinen-Sjöberg|MET_WITH|Yle|2|asserted|-
R Metsäranta Oyj|LOCATED_IN|Espoo|4|asserted|-
R Paso de los Toros|LOCATED_IN|Uruguay|2-4|asserted|-
R Metsäranta Oyj|INVESTED_IN|Paso de los Toros|4|asserted|last year
R Metsäranta Oyj|INVESTED_IN|Paso de los Toros|4|expected|-
R Elisa Facio-Umpiérrez|EMPLOYED_BY|Uruguay|4|asserted|-
R Elisa Facio-Umpiérrez|VISITED|Espoo|4|expected|in early May
R Uruguay|VISITED|Espoo|4|expected|in early May
R Sirkka Nyholm|EMPLOYED_BY|Metsäranta Oyj|5|asserted|-
R Metsäranta Oyj|INVESTED_IN|Kaskinen|5|asserted|in 2021
R Russia|SUPPLIES|Finland|7|asserted|-
R Finland|IMPORTS|birch|7|asserted|-
R Metsäranta Oyj|IMPORTS|birch|7|denied|in 2022
R Russia|SUPPLIES|Metsäranta Oyj|7|denied|in 2022
R Russia|SANCTIONED_BY|European Union|7|asserted|in 2022
R Metsäranta Oyj|IMPORTS|eucalyptus chips|7-8|denied|in February
R Ørnsted|INVESTED_IN|Kaskinen|5-9|expected|-
R Ørnsted|LOCATED_IN|Denmark|9|asserted|-
B 10,11,12

@u-034|Sierra Leonean newspaper|2023-02-14|MINES MINISTER SUSPENDS TONGO LICENCE, SAYS "NO SACRED COW"
1 The Minister of Mines and Mineral Resources, Julius Daniel Mattai-Koroma, has on Friday 10th February suspended the large-scale mining licence of Sewa-Tongo Kimberlite Limited (STKL), a company incorporated in Freetown but wholly owned by BSG-Octave Resources of Guernsey, for failure to pay US$5.2 million in surface rent to the landowners of Lower Bambara Chiefdom.
2 Addressing stakeholders at the Kenema District Council Hall, the Honourable Minister said that nobody, be he black or white, was above the Mines and Minerals Development Act of 2022, and that the National Minerals Agency (NMA) will not sign a single Kimberley certificate for STKL's stones until the last cent is paid.
---
3 The diamonds of Tongo, it would be recalled, are sold by tender in Antwerp and Dubai, and last year's exports stood at 241,000 carats.
4 Responding, the Chief Executive Officer of STKL, Mr. Jan Willem Joubert-Momoh, said the company had paid the money into the account of the Paramount Chief, P.C. Amara Bonya Vangahun IV, who however told this medium that his account "has seen no such animal".
5 The workers' union has called on President Julius Maada Bio to intervene, as the families of 700 people are going to bed hungry.
---
6 In a related matter, a five-man delegation of Sierra Rutile-Iluma, the world's largest producer of natural rutile, led by its Australian Managing Director Theuns de Bruyn-Vickers, paid a courtesy call on the Minister in his New England Ville office to present the plan for Sembehun, in which US$337 million is to be invested.
7 The Minister, who is billed to travel to Cape Town for the Mining Indaba, promised his fullest support.
8 Leone Iron, owned by the Chinese Kingho Group, on the other hand, was lauded for shipping its 10 millionth tonne of iron ore concentrates from Pepel Port to Qingdao.
9 Editor's Note: this story has been updated.
E Person|Julius Daniel Mattai-Koroma|Julius Daniel Mattai-Koroma
E Firm|Sewa-Tongo Kimberlite Limited|Sewa-Tongo Kimberlite Limited;STKL
E Place|Freetown|Freetown
E Firm|BSG-Octave Resources|BSG-Octave Resources
E Place|Guernsey|Guernsey
E Place|Lower Bambara Chiefdom|Lower Bambara Chiefdom
E Place|Kenema District Council Hall|Kenema District Council Hall
E Organization|National Minerals Agency|National Minerals Agency;NMA
E Commodity|diamonds|diamonds;stones
E Place|Tongo|Tongo;TONGO
E Place|Antwerp|Antwerp
E Place|Dubai|Dubai
E Person|Jan Willem Joubert-Momoh|Jan Willem Joubert-Momoh
E Person|Amara Bonya Vangahun IV|Amara Bonya Vangahun IV
E Person|Julius Maada Bio|Julius Maada Bio
E Firm|Sierra Rutile-Iluma|Sierra Rutile-Iluma
E Commodity|rutile|rutile
E Place|Australia|Australian
E Person|Theuns de Bruyn-Vickers|Theuns de Bruyn-Vickers
E Place|New England Ville|New England Ville
E Place|Sembehun|Sembehun
E Place|Cape Town|Cape Town
E Firm|Leone Iron|Leone Iron
E Firm|Kingho Group|Kingho Group
E Place|China|Chinese
E Commodity|iron ore concentrates|iron ore concentrates
E Place|Pepel Port|Pepel Port
E Place|Qingdao|Qingdao
C Julius Daniel Mattai-Koroma|MINES MINISTER@0;the Honourable Minister@2;the Minister@6;his@6;The Minister@7;his@7
C Sewa-Tongo Kimberlite Limited|a company incorporated in Freetown@1;the company@4
C Amara Bonya Vangahun IV|the Paramount Chief@4;who@4;his@4
C Sierra Rutile-Iluma|the world's largest producer of natural rutile@6;its@6
C Leone Iron|its@8
R Sewa-Tongo Kimberlite Limited|LOCATED_IN|Freetown|1|asserted|-
R BSG-Octave Resources|OWNS|Sewa-Tongo Kimberlite Limited|1|asserted|-
R BSG-Octave Resources|LOCATED_IN|Guernsey|1|asserted|-
R Sewa-Tongo Kimberlite Limited|SANCTIONED_BY|National Minerals Agency|2|expected|-
R Julius Daniel Mattai-Koroma|VISITED|Kenema District Council Hall|2|asserted|-
R Tongo|EXPORTS|diamonds|3|asserted|last year
R Tongo|SUPPLIES|Antwerp|3|asserted|-
R Tongo|SUPPLIES|Dubai|3|asserted|-
R Jan Willem Joubert-Momoh|LEADS|Sewa-Tongo Kimberlite Limited|4|asserted|-
R Theuns de Bruyn-Vickers|LEADS|Sierra Rutile-Iluma|6|asserted|-
R Sierra Rutile-Iluma|MET_WITH|Julius Daniel Mattai-Koroma|6|asserted|-
R Theuns de Bruyn-Vickers|MET_WITH|Julius Daniel Mattai-Koroma|6|asserted|-
R Sierra Rutile-Iluma|VISITED|New England Ville|6|asserted|-
R Theuns de Bruyn-Vickers|VISITED|New England Ville|6|asserted|-
R Sierra Rutile-Iluma|INVESTED_IN|Sembehun|6|expected|-
R Julius Daniel Mattai-Koroma|VISITED|Cape Town|7|expected|-
R Kingho Group|OWNS|Leone Iron|8|asserted|-
R Kingho Group|LOCATED_IN|China|8|asserted|-
R Leone Iron|EXPORTS|iron ore concentrates|8|asserted|-
R Leone Iron|SUPPLIES|Qingdao|8|asserted|-

@u-035|Pakistani daily|2024-01-27|Kinnow exporters count losses as borders stay shut
1 SARGODHA: With the season more than half over, Pakistan's exporters of kinnow have shipped barely 160,000 tonnes against a target of 300,000, and the All Pakistan Fruit and Vegetable Exporters, Importers and Merchants Association (PFVA) blames the closure of the Iranian border after last week's exchange of missile strikes between Islamabad and Tehran, besides a crop "fit for juice and little else".
2 PFVA patron-in-chief Waheed Ahmed Qureshi told Dawn Business that 212 containers meant for Russia and the Central Asian states were standing at Taftan and Torkham, and that Indonesia, which used to take a tenth of the fruit, had withheld its quota for the second year.
3 Iran's consul general in Quetta, Hassan Darvishvand-Azari, promised growers at a meeting on Thursday that trade "in edible things" would resume within days.
---
4 Foreign Minister of Iran Hossein Amir-Abdollahian is due in Islamabad on Monday at the invitation of his counterpart Jalil Abbas Jilani, the Foreign Office said; a planned visit by Pakistan's Commerce Minister Gulraiz Aftab-Malik to Zahedan has been put off indefinitely.
5 Pakistan buys electricity, LPG and, if the petrol pumps of Panjgur are any guide, a great deal of smuggled diesel from its neighbour, but it has never completed its part of the gas pipeline for fear of US sanctions.
---
6 Bhalwal-based Iftikhar Ahmad & Co., the country's oldest packer of the fruit, has laid off 300 women.
7 "The Filipinos still want it, the Sri Lankans still want it; we sold eleven containers to Colombo in a single week," said partner Mian Ihtisham Warraich, "but Colombo is not Moscow."
8 Officials of the Trade Development Authority of Pakistan (TDAP) were not available for comment.
9 Published in Dawn Business, January 27th, 2024
* 10 Read more: Sugar mafia: who is who
* 11 On DawnNews
E Commodity|kinnow|kinnow;Kinnow;fruit
E Place|Sargodha|SARGODHA
E Organization|All Pakistan Fruit and Vegetable Exporters, Importers and Merchants Association|All Pakistan Fruit and Vegetable Exporters, Importers and Merchants Association;PFVA
E Place|Iran|Iran;Iranian
E Place|Pakistan|Pakistan
E Place|Islamabad|Islamabad
E Place|Tehran|Tehran
E Person|Waheed Ahmed Qureshi|Waheed Ahmed Qureshi
E Organization|Dawn Business|Dawn Business
E Place|Russia|Russia;Moscow
E Place|Central Asia|Central Asian
E Place|Taftan|Taftan
E Place|Torkham|Torkham
E Place|Indonesia|Indonesia
E Place|Quetta|Quetta
E Person|Hassan Darvishvand-Azari|Hassan Darvishvand-Azari
E Person|Hossein Amir-Abdollahian|Hossein Amir-Abdollahian
E Person|Jalil Abbas Jilani|Jalil Abbas Jilani
E Organization|Foreign Office|Foreign Office
E Person|Gulraiz Aftab-Malik|Gulraiz Aftab-Malik
E Place|Zahedan|Zahedan
E Commodity|electricity|electricity
E Commodity|LPG|LPG
E Commodity|petrol|petrol
E Place|Panjgur|Panjgur
E Commodity|diesel|diesel
E Commodity|gas|gas
E Place|United States|US
E Firm|Iftikhar Ahmad & Co.|Iftikhar Ahmad & Co.
E Place|Bhalwal|Bhalwal
E Place|Philippines|Filipinos
E Place|Sri Lanka|Sri Lankans;Colombo
E Person|Ihtisham Warraich|Ihtisham Warraich
E Organization|Trade Development Authority of Pakistan|Trade Development Authority of Pakistan;TDAP
E Commodity|sugar|Sugar
E Organization|DawnNews|DawnNews
C Indonesia|which@2;its@2
C Iran|its neighbour@5
C Hossein Amir-Abdollahian|his@4
C Pakistan|its@5;it@5;its#2@5;the country@6
C Iftikhar Ahmad & Co.|the country's oldest packer of the fruit@6;we@7
C kinnow|it@7;it#2@7
R Pakistan|EXPORTS|kinnow|1-2|asserted|-
R Pakistan|SUPPLIES|Russia|1-2|expected|-
R Pakistan|SUPPLIES|Central Asia|1-2|expected|-
R Russia|IMPORTS|kinnow|1-2|expected|-
R Central Asia|IMPORTS|kinnow|1-2|expected|-
R Waheed Ahmed Qureshi|LEADS|All Pakistan Fruit and Vegetable Exporters, Importers and Merchants Association|2|asserted|-
R Pakistan|SUPPLIES|Indonesia|1-2|asserted|-
R Indonesia|IMPORTS|kinnow|2|asserted|-
R Hassan Darvishvand-Azari|EMPLOYED_BY|Iran|3|asserted|-
R Hossein Amir-Abdollahian|EMPLOYED_BY|Iran|4|asserted|-
R Hossein Amir-Abdollahian|VISITED|Islamabad|4|expected|on Monday
R Hossein Amir-Abdollahian|MET_WITH|Jalil Abbas Jilani|4|expected|on Monday
R Gulraiz Aftab-Malik|EMPLOYED_BY|Pakistan|4|asserted|-
R Gulraiz Aftab-Malik|VISITED|Zahedan|4|denied|-
R Jalil Abbas Jilani|EMPLOYED_BY|Pakistan|4|asserted|-
R Pakistan|IMPORTS|electricity|5|asserted|-
R Pakistan|IMPORTS|LPG|5|asserted|-
R Pakistan|IMPORTS|diesel|5|alleged|-
R Iran|SUPPLIES|Pakistan|5|asserted|-
R Pakistan|SANCTIONED_BY|United States|5|expected|-
R Iftikhar Ahmad & Co.|LOCATED_IN|Bhalwal|6|asserted|-
R Iftikhar Ahmad & Co.|LOCATED_IN|Pakistan|5-6|asserted|-
R Iftikhar Ahmad & Co.|SUPPLIES|Sri Lanka|7|asserted|-
R Iftikhar Ahmad & Co.|EXPORTS|kinnow|6-7|asserted|-
R Sri Lanka|IMPORTS|kinnow|7|asserted|-
R Philippines|IMPORTS|kinnow|7|expected|-
R Ihtisham Warraich|LEADS|Iftikhar Ahmad & Co.|6-7|asserted|-
B 9,10,11

@u-036|Barbados paper|2023-01-22|Rum Makers Say Yes, But To Sargassum
1 IF IT CAN POWER A BUS, it can power a still.
2 That was the verdict of Renée Husbands-Layne, managing director of St Nicholas Abbey-Foursquare Distillers, after a demonstration on Friday at the Cave Hill Campus of The University of the West Indies, where a team led by Dr Legena Henry-Bostic showed biofuel made from sargassum seaweed and distillery waste to representatives of the rum industry and to the Ambassador of the European Union to Barbados, Malgorzata Wasilewska-Nowak.
3 The European Union has put $3 million into the laboratory since 2021.
---
4 Husbands-Layne told the Sunday Sun that her company, which ships rum in bulk and in bottle to Britain, the United States, Germany and, since Brexit, through a warehouse at Vlissingen, would be willing to take the first tank, but that she had signed nothing.
5 "Let us not put the cane cart before the donkey," she said.
6 A second firm, Mount Hillcrest Rum, which was acquired in 2016 by the French spirits group Rémy-Delamain and which is the island's largest exporter of rum, was not at the demonstration.
---
7 Minister in the Ministry of Energy and Business Development Lisa Cummins-Straker said that Government had received approaches from a Danish company, Seaweed Kraft ApS, and from another in the Dominican Republic.
8 The Minister confirmed that she had been in Santo Domingo in November but denied reports that Cabinet had already chosen between the two.
9 Barbados has not imported molasses from Guyana since the price jumped last year and now buys from Fiji and Nicaragua.
10 The fisherfolk, who were offered 10 cents a pound for sargassum, held their peace, and their noses. (RJB)
* 11 PLEASE LEAVE A COMMENT
* 12 Vanderpool: Pic-O-De-Crop "not for sale"
E Commodity|rum|rum;Rum
E Commodity|sargassum|sargassum;Sargassum;sargassum seaweed
E Person|Renée Husbands-Layne|Renée Husbands-Layne;Husbands-Layne
E Firm|St Nicholas Abbey-Foursquare Distillers|St Nicholas Abbey-Foursquare Distillers
E Place|Cave Hill Campus|Cave Hill Campus
E Organization|University of the West Indies|University of the West Indies
E Person|Legena Henry-Bostic|Legena Henry-Bostic
E Commodity|biofuel|biofuel
E Organization|European Union|European Union
E Place|Barbados|Barbados
E Person|Malgorzata Wasilewska-Nowak|Malgorzata Wasilewska-Nowak
E Organization|Sunday Sun|Sunday Sun
E Place|United Kingdom|Britain
E Place|United States|United States
E Place|Germany|Germany
E Place|Vlissingen|Vlissingen
E Firm|Mount Hillcrest Rum|Mount Hillcrest Rum
E Firm|Rémy-Delamain|Rémy-Delamain
E Place|France|French
E Organization|Ministry of Energy and Business Development|Ministry of Energy and Business Development
E Person|Lisa Cummins-Straker|Lisa Cummins-Straker
E Firm|Seaweed Kraft ApS|Seaweed Kraft ApS
E Place|Denmark|Danish
E Place|Dominican Republic|Dominican Republic
E Place|Santo Domingo|Santo Domingo
E Organization|Cabinet|Cabinet
E Commodity|molasses|molasses
E Place|Guyana|Guyana
E Place|Fiji|Fiji
E Place|Nicaragua|Nicaragua
C Renée Husbands-Layne|her@4;she@4;she@5
C St Nicholas Abbey-Foursquare Distillers|her company@4;which@4
C Cave Hill Campus|where@2
C Mount Hillcrest Rum|A second firm@6;which@6;which#2@6
C Barbados|the island@6;Government@7
C Lisa Cummins-Straker|The Minister@8;she@8
R Renée Husbands-Layne|LEADS|St Nicholas Abbey-Foursquare Distillers|2|asserted|-
R Cave Hill Campus|LOCATED_IN|Barbados|2|asserted|-
R Renée Husbands-Layne|VISITED|Cave Hill Campus|2|asserted|on Friday
R Malgorzata Wasilewska-Nowak|VISITED|Cave Hill Campus|2|asserted|on Friday
R Malgorzata Wasilewska-Nowak|EMPLOYED_BY|European Union|2|asserted|-
R Legena Henry-Bostic|EMPLOYED_BY|University of the West Indies|2|asserted|-
R Renée Husbands-Layne|MET_WITH|Legena Henry-Bostic|2|asserted|on Friday
R Malgorzata Wasilewska-Nowak|MET_WITH|Legena Henry-Bostic|2|asserted|on Friday
R European Union|INVESTED_IN|Cave Hill Campus|2-3|asserted|since 2021
R St Nicholas Abbey-Foursquare Distillers|EXPORTS|rum|4|asserted|-
R St Nicholas Abbey-Foursquare Distillers|SUPPLIES|United Kingdom|4|asserted|-
R St Nicholas Abbey-Foursquare Distillers|SUPPLIES|United States|4|asserted|-
R St Nicholas Abbey-Foursquare Distillers|SUPPLIES|Germany|4|asserted|-
R United Kingdom|IMPORTS|rum|4|asserted|-
R United States|IMPORTS|rum|4|asserted|-
R Germany|IMPORTS|rum|4|asserted|-
R St Nicholas Abbey-Foursquare Distillers|IMPORTS|biofuel|2-4|expected|-
R Rémy-Delamain|OWNS|Mount Hillcrest Rum|6|asserted|in 2016
R Rémy-Delamain|LOCATED_IN|France|6|asserted|-
R Mount Hillcrest Rum|LOCATED_IN|Barbados|6|asserted|-
R Mount Hillcrest Rum|EXPORTS|rum|6|asserted|-
R Mount Hillcrest Rum|VISITED|Cave Hill Campus|2-6|denied|-
R Lisa Cummins-Straker|LEADS|Ministry of Energy and Business Development|7|asserted|-
R Seaweed Kraft ApS|LOCATED_IN|Denmark|7|asserted|-
R Lisa Cummins-Straker|VISITED|Santo Domingo|8|asserted|in November
R Barbados|IMPORTS|molasses|9|denied|last year
R Guyana|SUPPLIES|Barbados|9|denied|last year
R Barbados|IMPORTS|molasses|9|asserted|now
R Fiji|SUPPLIES|Barbados|9|asserted|now
R Nicaragua|SUPPLIES|Barbados|9|asserted|now
B 11,12

@u-037|Zimbabwean daily|2025-05-16|Golden leaf: China off to slow start at the floors
1 TOBACCO worth US$478 million had gone under the hammer by Wednesday, up 29 percent on the same stage last season, although Chinese buyers, who take more than half of the flue-cured crop, have so far been sparing with their bids, the Tobacco Industry and Marketing Board (TIMB) has said.
2 TIMB chief executive Mr Emmanuel Matsvaire-Chirisa said Tian Ze Tobacco Company, the local subsidiary of China Tobacco International, was waiting for the arrival in Harare next week of Mr Gu Bo-wen, vice president of the parent, who would confirm the volumes.
3 "They have not cut a single kilogramme; anyone telling you that is chewing it, not smoking it," he said.
---
4 Zimbabwe last year exported tobacco to 57 countries, the major destinations being China, the United Arab Emirates, South Africa, Belgium and Indonesia.
5 Lands, Agriculture, Fisheries, Water and Rural Development Minister Dr Anxious Masuka-Gumbo told farmers in Karoi that Government had no intention of banning the export of unprocessed leaf in the manner of lithium ore, the export of which was outlawed in December 2022.
6 "What the late President Mugabe called value addition, we call common sense, but common sense takes its time," he said.
---
7 Contractors remain under scrutiny.
8 Mashonaland Leaf (Pvt) Ltd, whose director, Mrs Tendai Chibhanguza-Moyo, appeared before a Harare magistrate on Tuesday on allegations of fleecing 300 growers in Mvurwi, sold its crop to a Sharjah company, Gulf Leaf FZE, at US$2.10 per kg and paid farmers US$0.80, according to the State, represented by Mr Lovett Masuku.
9 Her lawyer, Advocate Thabani Mpofu-Sibanda, said Mashonaland Leaf had never traded with any company in Sharjah.
10 The European Union, which has kept Dzimba Defence Works on its sanctions list, removed the last individuals from it in February.
* 11 — New Ziana/Herald Reporter
E Commodity|tobacco|TOBACCO;tobacco;Golden leaf;leaf
E Place|China|China;Chinese
E Organization|Tobacco Industry and Marketing Board|Tobacco Industry and Marketing Board;TIMB
E Person|Emmanuel Matsvaire-Chirisa|Emmanuel Matsvaire-Chirisa
E Firm|Tian Ze Tobacco Company|Tian Ze Tobacco Company
E Firm|China Tobacco International|China Tobacco International
E Place|Harare|Harare
E Person|Gu Bo-wen|Gu Bo-wen
E Place|Zimbabwe|Zimbabwe
E Place|United Arab Emirates|United Arab Emirates
E Place|South Africa|South Africa
E Place|Belgium|Belgium
E Place|Indonesia|Indonesia
E Person|Anxious Masuka-Gumbo|Anxious Masuka-Gumbo
E Place|Karoi|Karoi
E Commodity|lithium ore|lithium ore
E Person|Mugabe|Mugabe
E Firm|Mashonaland Leaf (Pvt) Ltd|Mashonaland Leaf (Pvt) Ltd;Mashonaland Leaf
E Person|Tendai Chibhanguza-Moyo|Tendai Chibhanguza-Moyo
E Place|Mvurwi|Mvurwi
E Place|Sharjah|Sharjah
E Firm|Gulf Leaf FZE|Gulf Leaf FZE
E Person|Lovett Masuku|Lovett Masuku
E Person|Thabani Mpofu-Sibanda|Thabani Mpofu-Sibanda
E Organization|European Union|European Union
E Firm|Dzimba Defence Works|Dzimba Defence Works
E Organization|New Ziana|New Ziana
E Organization|Herald|Herald
C China|who@1;their@1
C China Tobacco International|the parent@2
C Tian Ze Tobacco Company|the local subsidiary@2;They@3
C Gu Bo-wen|who@2
C Emmanuel Matsvaire-Chirisa|he@3
C Zimbabwe|Government@5;the State@8
C Anxious Masuka-Gumbo|he@6
C tobacco|crop@8
C Mashonaland Leaf (Pvt) Ltd|whose@8;its@8
C Tendai Chibhanguza-Moyo|Her@9
C Gulf Leaf FZE|a Sharjah company@8
C European Union|which@10;its@10
R China|IMPORTS|tobacco|1|asserted|-
R Emmanuel Matsvaire-Chirisa|LEADS|Tobacco Industry and Marketing Board|2|asserted|-
R Tian Ze Tobacco Company|SUBSIDIARY_OF|China Tobacco International|2|asserted|-
R Gu Bo-wen|EMPLOYED_BY|China Tobacco International|2|asserted|-
R Gu Bo-wen|VISITED|Harare|2|expected|next week
R Zimbabwe|EXPORTS|tobacco|4|asserted|last year
R Zimbabwe|SUPPLIES|China|4|asserted|last year
R Zimbabwe|SUPPLIES|United Arab Emirates|4|asserted|last year
R Zimbabwe|SUPPLIES|South Africa|4|asserted|last year
R Zimbabwe|SUPPLIES|Belgium|4|asserted|last year
R Zimbabwe|SUPPLIES|Indonesia|4|asserted|last year
R United Arab Emirates|IMPORTS|tobacco|4|asserted|last year
R South Africa|IMPORTS|tobacco|4|asserted|last year
R Belgium|IMPORTS|tobacco|4|asserted|last year
R Indonesia|IMPORTS|tobacco|4|asserted|last year
R Anxious Masuka-Gumbo|VISITED|Karoi|5|asserted|-
R Anxious Masuka-Gumbo|EMPLOYED_BY|Zimbabwe|4-5|asserted|-
R tobacco|SANCTIONED_BY|Zimbabwe|5|denied|-
R lithium ore|SANCTIONED_BY|Zimbabwe|5|asserted|in December 2022
R Tendai Chibhanguza-Moyo|LEADS|Mashonaland Leaf (Pvt) Ltd|8|asserted|-
R Tendai Chibhanguza-Moyo|ACCUSED_BY|Zimbabwe|8|asserted|on Tuesday
R Mashonaland Leaf (Pvt) Ltd|SUPPLIES|Gulf Leaf FZE|8|alleged|-
R Mashonaland Leaf (Pvt) Ltd|EXPORTS|tobacco|8|alleged|-
R Gulf Leaf FZE|IMPORTS|tobacco|8|alleged|-
R Gulf Leaf FZE|LOCATED_IN|Sharjah|8|asserted|-
R Lovett Masuku|EMPLOYED_BY|Zimbabwe|8|asserted|-
R Mashonaland Leaf (Pvt) Ltd|TRADES_WITH|Gulf Leaf FZE|8-9|denied|-
R Dzimba Defence Works|SANCTIONED_BY|European Union|10|asserted|-
B 11

@u-038|university bulletin, Rwanda, in a local paper|2024-09-24|Huye: University signs with Danish school, students sign with nobody
1 The University of Rwanda's College of Agriculture, Animal Sciences and Veterinary Medicine (CAVM) and Dalum-Kalø Landbrugsskole of Denmark on Friday, September 20, signed a Memorandum of Understanding for the exchange of lecturers and for a teaching dairy in Busogo, Musanze District, to be equipped by the Danish milking-machine maker SAC-Vejle.
2 The agreement was signed by the Vice-Chancellor, Prof. Didas Kayihura-Muganga, and by Rector Torben Lindegaard-Povlsen, who was on his second visit to the country and who also called at the gorilla gardens, where he lost his hat.
3 Present were Amb. Casper Stenger-Juhl of Denmark and the Mayor of Musanze, Claudien Nsengimana-Bizimana.
---
4 The University, founded in 2013 by merging seven public institutions, has partners in 31 countries, among them Michigan State University, the Swedish University of Agricultural Sciences and Wageningen University and Research, and its students supply the market in Byangabo with cheese at weekends.
5 A plan to host a campus of Cardwell-Rift Polytechnic was shelved last year, as the Kigali-based Higher Education Council had advised.
---
6 Not all was ceremony.
7 Before the guests arrived, some forty students protested at the gate over meal vouchers; their guild president, Diane Umutesi-Keza, said the leadership had refused to meet them.
8 The bursary question, said the Vice-Chancellor, is "in the pipeline, and the pipeline is long".
* 9 ALSO READ: Musanze potatoes: buyers from DR Congo return
* 10 The New Times-Huye | Terms | Advertise | Jobs & Tenders
E Organization|University of Rwanda|University of Rwanda;University
E Organization|College of Agriculture, Animal Sciences and Veterinary Medicine|College of Agriculture, Animal Sciences and Veterinary Medicine;CAVM
E Organization|Dalum-Kalø Landbrugsskole|Dalum-Kalø Landbrugsskole
E Place|Denmark|Denmark;Danish
E Place|Busogo|Busogo
E Place|Musanze District|Musanze District
E Firm|SAC-Vejle|SAC-Vejle
E Person|Didas Kayihura-Muganga|Didas Kayihura-Muganga
E Person|Torben Lindegaard-Povlsen|Torben Lindegaard-Povlsen
E Person|Casper Stenger-Juhl|Casper Stenger-Juhl
E Place|Musanze|Musanze
E Person|Claudien Nsengimana-Bizimana|Claudien Nsengimana-Bizimana
E Organization|Michigan State University|Michigan State University
E Organization|Swedish University of Agricultural Sciences|Swedish University of Agricultural Sciences
E Organization|Wageningen University and Research|Wageningen University and Research
E Place|Byangabo|Byangabo
E Commodity|cheese|cheese
E Organization|Cardwell-Rift Polytechnic|Cardwell-Rift Polytechnic
E Organization|Higher Education Council|Higher Education Council
E Place|Kigali|Kigali
E Person|Diane Umutesi-Keza|Diane Umutesi-Keza
E Commodity|potatoes|potatoes
E Place|Democratic Republic of the Congo|DR Congo
E Place|Huye|Huye
E Organization|New Times-Huye|New Times-Huye
C Didas Kayihura-Muganga|the Vice-Chancellor@2;the Vice-Chancellor@8
C Torben Lindegaard-Povlsen|who@2;who#2@2;he@2
C University of Rwanda|its@4;the leadership@7
R College of Agriculture, Animal Sciences and Veterinary Medicine|SUBSIDIARY_OF|University of Rwanda|1|asserted|-
R College of Agriculture, Animal Sciences and Veterinary Medicine|AGREED_WITH|Dalum-Kalø Landbrugsskole|1|asserted|on Friday, September 20
R University of Rwanda|AGREED_WITH|Dalum-Kalø Landbrugsskole|0-1|asserted|on Friday, September 20
R Dalum-Kalø Landbrugsskole|LOCATED_IN|Denmark|1|asserted|-
R Busogo|LOCATED_IN|Musanze District|1|asserted|-
R SAC-Vejle|LOCATED_IN|Denmark|1|asserted|-
R SAC-Vejle|SUPPLIES|College of Agriculture, Animal Sciences and Veterinary Medicine|1|expected|-
R University of Rwanda|LOCATED_IN|Huye|0|asserted|-
R Didas Kayihura-Muganga|LEADS|University of Rwanda|1-2|asserted|-
R Torben Lindegaard-Povlsen|LEADS|Dalum-Kalø Landbrugsskole|1-2|asserted|-
R Casper Stenger-Juhl|EMPLOYED_BY|Denmark|3|asserted|-
R Claudien Nsengimana-Bizimana|LEADS|Musanze|3|asserted|-
R University of Rwanda|AGREED_WITH|Michigan State University|4|asserted|-
R University of Rwanda|AGREED_WITH|Swedish University of Agricultural Sciences|4|asserted|-
R University of Rwanda|AGREED_WITH|Wageningen University and Research|4|asserted|-
R University of Rwanda|SUPPLIES|Byangabo|4|asserted|-
R University of Rwanda|EXPORTS|cheese|4|asserted|-
R Byangabo|IMPORTS|cheese|4|asserted|-
R Higher Education Council|LOCATED_IN|Kigali|5|asserted|-
R University of Rwanda|AGREED_WITH|Cardwell-Rift Polytechnic|4-5|denied|last year
R Diane Umutesi-Keza|MET_WITH|University of Rwanda|7|denied|-
B 9,10

@u-039|Kuwaiti daily|2023-10-30|Amir receives credentials; KPC CEO off to Seoul
1 KUWAIT: His Highness the Amir Sheikh Nawaf Al-Ahmad Al-Jaber Al-Sabah received at Bayan Palace on Sunday the credentials of the newly appointed ambassadors of the Republic of Korea, Park Chong-suk, the Republic of Malta, George Vella-Camilleri, and the Republic of Zambia, Dr. Chisanga Puta-Mwansa.
2 His Highness the Crown Prince and Minister of the Amiri Diwan Affairs attended.
3 Later on Sunday, His Highness the Prime Minister Sheikh Ahmad Nawaf Al-Ahmad Al-Sabah received at Seif Palace the Chairman of the Kuwait Chamber of Commerce and Industry (KCCI), Mohammad Jassem Al-Sager-Marzouq, and members of the board, who briefed him on the results of their trip to Tashkent.
---
4 Meanwhile, the CEO of Kuwait Petroleum Corporation Sheikh Nawaf Saud Al-Sabah left the country on Sunday for Seoul, heading an official delegation, to renew a contract on the storage of Kuwaiti crude oil at Ulsan, a KPC source told KUNA, adding that he would then fly to Hanoi to look into the accounts of Nghi Son-Thanh Refinery, of which 35.1 percent is held by a unit of the corporation, Kuwait Petroleum International (KPI).
5 Kuwait sells around 16 percent of its crude to South Korea and ranks second after Saudi Arabia among that country's suppliers.
6 The source dismissed as incorrect what was published on a website about a sale of KPI's filling stations in Italy to the Azerbaijani state company.
---
7 In other news, the Ministry of Commerce and Industry shut nine shops in Hawally for raising the price of onions, imports of which from India have been restricted by New Delhi since Saturday.
8 Municipality inspectors found no violation at the Friday market.
* 9 [Printer-friendly version]
E Place|Kuwait|KUWAIT;Kuwait;Kuwaiti
E Person|Nawaf Al-Ahmad Al-Jaber Al-Sabah|Nawaf Al-Ahmad Al-Jaber Al-Sabah
E Place|Bayan Palace|Bayan Palace
E Place|South Korea|Republic of Korea;South Korea
E Person|Park Chong-suk|Park Chong-suk
E Place|Malta|Republic of Malta
E Person|George Vella-Camilleri|George Vella-Camilleri
E Place|Zambia|Republic of Zambia
E Person|Chisanga Puta-Mwansa|Chisanga Puta-Mwansa
E Organization|Amiri Diwan|Amiri Diwan
E Person|Ahmad Nawaf Al-Ahmad Al-Sabah|Ahmad Nawaf Al-Ahmad Al-Sabah
E Place|Seif Palace|Seif Palace
E Organization|Kuwait Chamber of Commerce and Industry|Kuwait Chamber of Commerce and Industry;KCCI
E Person|Mohammad Jassem Al-Sager-Marzouq|Mohammad Jassem Al-Sager-Marzouq
E Place|Tashkent|Tashkent
E Firm|Kuwait Petroleum Corporation|Kuwait Petroleum Corporation;KPC
E Person|Nawaf Saud Al-Sabah|Nawaf Saud Al-Sabah
E Place|Seoul|Seoul
E Commodity|crude oil|crude oil;crude
E Place|Ulsan|Ulsan
E Organization|KUNA|KUNA
E Place|Hanoi|Hanoi
E Firm|Nghi Son-Thanh Refinery|Nghi Son-Thanh Refinery
E Firm|Kuwait Petroleum International|Kuwait Petroleum International;KPI
E Place|Saudi Arabia|Saudi Arabia
E Place|Italy|Italy
E Place|Azerbaijan|Azerbaijani
E Organization|Ministry of Commerce and Industry|Ministry of Commerce and Industry
E Place|Hawally|Hawally
E Commodity|onions|onions
E Place|India|India;New Delhi
C Ahmad Nawaf Al-Ahmad Al-Sabah|him@3
C Nawaf Al-Ahmad Al-Jaber Al-Sabah|Amir@0;His Highness the Amir@1
C Mohammad Jassem Al-Sager-Marzouq|who@3
C Kuwait|the country@4;its@5
C Nawaf Saud Al-Sabah|KPC CEO@0;he@4
C Kuwait Petroleum Corporation|the corporation@4
C South Korea|that country@5
R Nawaf Al-Ahmad Al-Jaber Al-Sabah|LEADS|Kuwait|1|asserted|-
R Nawaf Al-Ahmad Al-Jaber Al-Sabah|MET_WITH|Park Chong-suk|1|asserted|on Sunday
R Nawaf Al-Ahmad Al-Jaber Al-Sabah|MET_WITH|George Vella-Camilleri|1|asserted|on Sunday
R Nawaf Al-Ahmad Al-Jaber Al-Sabah|MET_WITH|Chisanga Puta-Mwansa|1|asserted|on Sunday
R Park Chong-suk|EMPLOYED_BY|South Korea|1|asserted|-
R George Vella-Camilleri|EMPLOYED_BY|Malta|1|asserted|-
R Chisanga Puta-Mwansa|EMPLOYED_BY|Zambia|1|asserted|-
R Park Chong-suk|VISITED|Bayan Palace|1|asserted|on Sunday
R George Vella-Camilleri|VISITED|Bayan Palace|1|asserted|on Sunday
R Chisanga Puta-Mwansa|VISITED|Bayan Palace|1|asserted|on Sunday
R Ahmad Nawaf Al-Ahmad Al-Sabah|LEADS|Kuwait|1-3|asserted|-
R Ahmad Nawaf Al-Ahmad Al-Sabah|MET_WITH|Mohammad Jassem Al-Sager-Marzouq|3|asserted|on Sunday
R Ahmad Nawaf Al-Ahmad Al-Sabah|MET_WITH|Kuwait Chamber of Commerce and Industry|3|asserted|on Sunday
R Mohammad Jassem Al-Sager-Marzouq|LEADS|Kuwait Chamber of Commerce and Industry|3|asserted|-
R Mohammad Jassem Al-Sager-Marzouq|VISITED|Seif Palace|3|asserted|on Sunday
R Mohammad Jassem Al-Sager-Marzouq|VISITED|Tashkent|3|asserted|-
R Kuwait Chamber of Commerce and Industry|VISITED|Tashkent|3|asserted|-
R Nawaf Saud Al-Sabah|LEADS|Kuwait Petroleum Corporation|4|asserted|-
R Nawaf Saud Al-Sabah|VISITED|Seoul|4|expected|on Sunday
R Nawaf Saud Al-Sabah|VISITED|Hanoi|4|expected|-
R Kuwait Petroleum International|INVESTED_IN|Nghi Son-Thanh Refinery|4|asserted|-
R Kuwait Petroleum International|SUBSIDIARY_OF|Kuwait Petroleum Corporation|4|asserted|-
R Kuwait|SUPPLIES|South Korea|5|asserted|-
R Kuwait|EXPORTS|crude oil|5|asserted|-
R South Korea|IMPORTS|crude oil|5|asserted|-
R Saudi Arabia|SUPPLIES|South Korea|5|asserted|-
R India|SUPPLIES|Kuwait|5-7|asserted|-
R Kuwait|IMPORTS|onions|5-7|asserted|-
R onions|SANCTIONED_BY|India|7|asserted|since Saturday
B 9
