@q-001|junior miner press release|2023-09-12|KOLWE METALS SIGNS BINDING OFFTAKE FOR 100% OF PHASE 1 SPODUMENE FROM BOUGOUNI NORTH
1 VANCOUVER, British Columbia, September 12, 2023 -- Kolwe Metals Corp. (“Kolwe” or the “Company”) (TSXV: KLW) (OTCQX: KLWMF) is pleased to announce that, further to its news release of June 29, it has entered into a binding offtake agreement with Ganzhou Hengli Lithium Co., Ltd. (“Hengli”), a subsidiary of the Shenzhen-listed battery materials group Dongjiang New Energy, covering the entire production of spodumene concentrate from Phase 1 of its 80%-owned Bougouni North lithium project in southern Mali.
2 Under the agreement (the “Offtake”), Hengli will purchase some 60,000 dry metric tonnes a year of 5.5% Li2O material, which Kolwe is to deliver to the port of Abidjan for five years from first production, now expected in the fourth quarter of 2024, and will make a prepayment of US$25 million once the Malian government has renewed the mining licence.
---
3 “To have a customer of this calibre commit to every tonne before we have poured the first cubic metre of concrete says more about Bougouni North than any press release could,” said Anneke van der Westhuizen, President and Chief Executive Officer of Kolwe, who signed in Ganzhou last Friday together with Hengli’s Chairman, Mr. Xie Guoping.
4 “We did not sign with the two European carmakers that many of our shareholders have written to me about; those discussions have ended.”
5 Mali’s Minister of Mines, Energy and Water, Boubacar Sidiki Traoré, received a delegation of both companies in Bamako on September 5 and, according to his ministry, “welcomed the creation of 400 jobs”.
6 The Company also holds the Diaraf gold property in Senegal, which it optioned in March to Terranga Sud Resources Ltd of Perth, Western Australia.
---
* 7 About Kolwe
8 Kolwe is a Canadian exploration and development company with its head office in Vancouver and a technical office in Bamako; its largest shareholder, with 17.8%, is the Swiss trading house Alpenberg Commodities AG, which has a marketing right over any tantalum that the project may yield.
9 The scientific content of this release was approved by Dr. Ignatius P. Mbewe, P.Geo., Vice President, Exploration of the Company and a Qualified Person under National Instrument 43-101.
---
* 10 Neither the TSX Venture Exchange nor its Regulation Services Provider accepts responsibility for the adequacy or accuracy of this release.
* 11 Forward-looking information: statements that are not historical fact, including those preceded by “will”, “expects” or “is to”, involve risks, and actual results may differ materially.
* 12 Investor relations: ir@kolwe.example, +1 604 555 0143
E Firm|Kolwe Metals Corp.|Kolwe Metals Corp.;KOLWE METALS;Kolwe
E Firm|Ganzhou Hengli Lithium Co., Ltd.|Ganzhou Hengli Lithium Co., Ltd.;Hengli
E Firm|Dongjiang New Energy|Dongjiang New Energy
E Firm|Terranga Sud Resources Ltd|Terranga Sud Resources Ltd
E Firm|Alpenberg Commodities AG|Alpenberg Commodities AG
E Organization|TSX Venture Exchange|TSX Venture Exchange
E Person|Anneke van der Westhuizen|Anneke van der Westhuizen
E Person|Xie Guoping|Xie Guoping
E Person|Boubacar Sidiki Traoré|Boubacar Sidiki Traoré
E Person|Ignatius P. Mbewe|Ignatius P. Mbewe
E Place|Vancouver|VANCOUVER;Vancouver
E Place|British Columbia|British Columbia
E Place|Shenzhen|Shenzhen
E Place|Bougouni North|BOUGOUNI NORTH;Bougouni North
E Place|Mali|Mali;Malian
E Place|Abidjan|Abidjan
E Place|Ganzhou|Ganzhou
E Place|Europe|European
E Place|Bamako|Bamako
E Place|Diaraf gold property|Diaraf gold property
E Place|Senegal|Senegal
E Place|Perth|Perth
E Place|Western Australia|Western Australia
E Place|Canada|Canadian
E Place|Switzerland|Swiss
E Commodity|spodumene concentrate|spodumene concentrate;SPODUMENE
E Commodity|tantalum|tantalum
E Commodity|lithium|lithium
C Kolwe Metals Corp.|the “Company”@1;its@1;it@1;its#2@1;we@3;We@4;our@4;The Company@6;it@6;its@8;its#2@8;the Company@9
C Ganzhou Hengli Lithium Co., Ltd.|a customer of this calibre@3
C Anneke van der Westhuizen|who@3;me@4
C Boubacar Sidiki Traoré|his@5
C Diaraf gold property|which@6
C Alpenberg Commodities AG|its largest shareholder@8;which@8
C Bougouni North|the project@8
R Vancouver|LOCATED_IN|British Columbia|1|asserted|-
R Kolwe Metals Corp.|AGREED_WITH|Ganzhou Hengli Lithium Co., Ltd.|1|asserted|-
R Ganzhou Hengli Lithium Co., Ltd.|SUBSIDIARY_OF|Dongjiang New Energy|1|asserted|-
R Kolwe Metals Corp.|INVESTED_IN|Bougouni North|1|asserted|-
R Bougouni North|LOCATED_IN|Mali|1|asserted|-
R Kolwe Metals Corp.|SUPPLIES|Ganzhou Hengli Lithium Co., Ltd.|1-2|expected|fourth quarter of 2024
R Kolwe Metals Corp.|EXPORTS|spodumene concentrate|1-2|expected|fourth quarter of 2024
R Ganzhou Hengli Lithium Co., Ltd.|IMPORTS|spodumene concentrate|1-2|expected|fourth quarter of 2024
R Anneke van der Westhuizen|LEADS|Kolwe Metals Corp.|3|asserted|-
R Xie Guoping|LEADS|Ganzhou Hengli Lithium Co., Ltd.|3|asserted|-
R Anneke van der Westhuizen|AGREED_WITH|Xie Guoping|3|asserted|last Friday
R Boubacar Sidiki Traoré|EMPLOYED_BY|Mali|5|asserted|-
R Boubacar Sidiki Traoré|MET_WITH|Kolwe Metals Corp.|5|asserted|on September 5
R Boubacar Sidiki Traoré|MET_WITH|Ganzhou Hengli Lithium Co., Ltd.|5|asserted|on September 5
R Kolwe Metals Corp.|VISITED|Bamako|5|asserted|on September 5
R Ganzhou Hengli Lithium Co., Ltd.|VISITED|Bamako|5|asserted|on September 5
R Diaraf gold property|LOCATED_IN|Senegal|6|asserted|-
R Kolwe Metals Corp.|AGREED_WITH|Terranga Sud Resources Ltd|6|asserted|in March
R Terranga Sud Resources Ltd|LOCATED_IN|Perth|6|asserted|-
R Perth|LOCATED_IN|Western Australia|6|asserted|-
R Kolwe Metals Corp.|LOCATED_IN|Canada|8|asserted|-
R Kolwe Metals Corp.|LOCATED_IN|Vancouver|8|asserted|-
R Alpenberg Commodities AG|INVESTED_IN|Kolwe Metals Corp.|8|asserted|-
R Alpenberg Commodities AG|LOCATED_IN|Switzerland|8|asserted|-
R Ignatius P. Mbewe|EMPLOYED_BY|Kolwe Metals Corp.|9|asserted|-
B 10-12
B 11

@q-002|shipping trade site|2024-02-20|Thalassa Bulk Back For More Kamsarmaxes As Third Quarter Beats Forecast
1 Greek shipowner Thalassa Bulk Carriers has gone back to Japan's Shin Kure Dockyard for a further pair of kamsarmax bulkers, taking its orderbook at the yard to six and putting, market sources reckon, another $71m on the table.
2 The Nasdaq-listed company, which is run from Kifissia by chief executive Markella Ioannou-Danos, said on the back of its results that the 82,000-dwt newbuildings would be delivered in the first half of 2027 and that both had been fixed, for five years each, to Danish operator Nordhavn Bulk.
---
3 It also confirmed what brokers had been whispering since Christmas, namely that the 2009-built capesize Aghia Marina had been let go for around $19m to undisclosed Chinese buyers, and that the 2012-built Thalassa Hope now belonged to Hai Long Shipping, a privately held owner in Ningbo.
4 The Thalassa Grace, on the other hand, has not been sold and "will be with us until her next special survey at the very least", Ioannou-Danos told analysts on Tuesday's call.
5 Asked whether the carrier would ever return to lifting grain from Novorossiysk, she said that no ship of the fleet had loaded Russian cargo since March 2022 and none would.
---
6 Kostas Rigopoulos, an analyst at the New York boutique Whitlock Maritime Research, called the order "brave but not foolish".
7 Thalassa was founded in 1987 on Andros by the Danos brothers, whose heirs still hold 61% of the shares, while the Norwegian fund Fjordkapital sold down its own position to 4% in December.
8 Net profit for the quarter came in at $24.6m, against a consensus of $19m.
* 9 Read also: Who is ordering the dual-fuel boats, and who pays?
E Firm|Thalassa Bulk Carriers|Thalassa Bulk Carriers;Thalassa Bulk;Thalassa
E Firm|Shin Kure Dockyard|Shin Kure Dockyard
E Firm|Nordhavn Bulk|Nordhavn Bulk
E Firm|Hai Long Shipping|Hai Long Shipping
E Firm|Whitlock Maritime Research|Whitlock Maritime Research
E Firm|Fjordkapital|Fjordkapital
E Organization|Nasdaq|Nasdaq
E Person|Markella Ioannou-Danos|Markella Ioannou-Danos;Ioannou-Danos
E Person|Kostas Rigopoulos|Kostas Rigopoulos
E Vessel|Aghia Marina|Aghia Marina
E Vessel|Thalassa Hope|Thalassa Hope
E Vessel|Thalassa Grace|Thalassa Grace
E Place|Greece|Greek
E Place|Japan|Japan
E Place|Kifissia|Kifissia
E Place|Denmark|Danish
E Place|China|Chinese
E Place|Ningbo|Ningbo
E Place|Novorossiysk|Novorossiysk
E Place|Russia|Russian
E Place|New York|New York
E Place|Andros|Andros
E Place|Norway|Norwegian
E Commodity|kamsarmax bulkers|kamsarmax bulkers;Kamsarmaxes;newbuildings
E Commodity|grain|grain
C Thalassa Bulk Carriers|its@1;The Nasdaq-listed company@2;which@2;its@2;It@3;us@4;the carrier@5;whose heirs@7
C Shin Kure Dockyard|the yard@1
C Hai Long Shipping|a privately held owner in Ningbo@3
C Thalassa Grace|her@4
C Markella Ioannou-Danos|she@5
C Fjordkapital|its own@7
R Thalassa Bulk Carriers|LOCATED_IN|Greece|1|asserted|-
R Thalassa Bulk Carriers|IMPORTS|kamsarmax bulkers|1-2|expected|in the first half of 2027
R Shin Kure Dockyard|SUPPLIES|Thalassa Bulk Carriers|1-2|expected|in the first half of 2027
R Thalassa Bulk Carriers|AGREED_WITH|Shin Kure Dockyard|1|asserted|-
R Shin Kure Dockyard|LOCATED_IN|Japan|1|asserted|-
R Thalassa Bulk Carriers|LOCATED_IN|Kifissia|2|asserted|-
R Markella Ioannou-Danos|LEADS|Thalassa Bulk Carriers|2|asserted|-
R Thalassa Bulk Carriers|AGREED_WITH|Nordhavn Bulk|2|asserted|-
R Nordhavn Bulk|LOCATED_IN|Denmark|2|asserted|-
R China|OWNS|Aghia Marina|3|asserted|-
R Hai Long Shipping|OWNS|Thalassa Hope|3|asserted|-
R Hai Long Shipping|LOCATED_IN|Ningbo|3|asserted|-
R Thalassa Bulk Carriers|OWNS|Thalassa Grace|4|asserted|-
R Russia|SUPPLIES|Thalassa Bulk Carriers|5|denied|since March 2022
R Kostas Rigopoulos|EMPLOYED_BY|Whitlock Maritime Research|6|asserted|-
R Whitlock Maritime Research|LOCATED_IN|New York|6|asserted|-
R Fjordkapital|INVESTED_IN|Thalassa Bulk Carriers|7|asserted|in December
R Fjordkapital|LOCATED_IN|Norway|7|asserted|-
B 9

@q-003|earnings wire|2025-02-06|Japan's Tokachi Precision lifts outlook as China rushes for chip-making tools
1 TOKYO - Tokachi Precision Machinery Co., the world's third-largest maker of wafer-cleaning equipment, raised its full-year profit forecast by a fifth on Thursday, saying that orders from China, which accounted for 46% of its sales in the October-December quarter, had been pulled forward by customers wary of tighter export rules.
2 Chief Financial Officer Yukari Hasegawa told a briefing that shipments of chip-making tools to Taiwan and South Korea had also grown, driven by demand for high-bandwidth memory, while those to the United States were flat and those to Europe fell.
---
3 "China is a wave, and we all know that waves recede," said Hasegawa, who added that the company had stopped supplying Wuhan Zhengyuan Semiconductor in September, after the Ministry of Economy, Trade and Industry told it that a licence would be needed, and had never sold to any firm on Washington's entity list.
4 Zhengyuan, put on that list by the U.S. Commerce Department's Bureau of Industry and Security (BIS) in December 2022, used to be its fourth-largest client.
5 The Dutch government, which in 2023 barred exports of certain lithography machines to China, is said to be weighing a similar curb on cleaning equipment, a market in which Tokachi's only European rival is Eindhoven-based Reinraum Systems.
---
6 Tokachi, which was spun out of a dairy-machinery works in Obihiro, Hokkaido, in 1974, is building a 38 billion yen plant in Kumamoto and last month bought 15% of the Malaysian parts maker Bayan Lepas Components for an undisclosed sum.
7 President Shinji Moriyama visited Penang in January to seal the purchase.
8 Goldbrook Securities analyst Desmond Faulkner-Oyelaran kept his "neutral" rating, noting that the stock had led the market for three weeks running.
E Firm|Tokachi Precision Machinery Co.|Tokachi Precision Machinery Co.;Tokachi Precision;Tokachi
E Firm|Wuhan Zhengyuan Semiconductor|Wuhan Zhengyuan Semiconductor;Zhengyuan
E Firm|Reinraum Systems|Reinraum Systems
E Firm|Bayan Lepas Components|Bayan Lepas Components
E Firm|Goldbrook Securities|Goldbrook Securities
E Organization|Ministry of Economy, Trade and Industry|Ministry of Economy, Trade and Industry
E Organization|U.S. Commerce Department|U.S. Commerce Department
E Organization|Bureau of Industry and Security|Bureau of Industry and Security;BIS
E Person|Yukari Hasegawa|Yukari Hasegawa;Hasegawa
E Person|Shinji Moriyama|Shinji Moriyama
E Person|Desmond Faulkner-Oyelaran|Desmond Faulkner-Oyelaran
E Place|Tokyo|TOKYO
E Place|Japan|Japan
E Place|China|China
E Place|Taiwan|Taiwan
E Place|South Korea|South Korea
E Place|United States|United States;Washington
E Place|Europe|Europe;European
E Place|Netherlands|Dutch
E Place|Eindhoven|Eindhoven
E Place|Obihiro|Obihiro
E Place|Hokkaido|Hokkaido
E Place|Kumamoto|Kumamoto
E Place|Malaysia|Malaysian
E Place|Penang|Penang
E Commodity|chip-making tools|chip-making tools
E Commodity|wafer-cleaning equipment|wafer-cleaning equipment;cleaning equipment
E Commodity|high-bandwidth memory|high-bandwidth memory
E Commodity|lithography machines|lithography machines
C Tokachi Precision Machinery Co.|its@1;its#2@1;we@3;the company@3;it@3;its@4;which@6
C China|which@1
C Yukari Hasegawa|who@3
C Netherlands|which@5
C Desmond Faulkner-Oyelaran|his@8
C wafer-cleaning equipment|a market@5
R Tokachi Precision Machinery Co.|LOCATED_IN|Japan|0|asserted|-
R China|IMPORTS|chip-making tools|0|asserted|-
R Tokachi Precision Machinery Co.|SUPPLIES|China|1|asserted|in the October-December quarter
R Tokachi Precision Machinery Co.|EXPORTS|chip-making tools|2|asserted|-
R Tokachi Precision Machinery Co.|SUPPLIES|Taiwan|2|asserted|-
R Tokachi Precision Machinery Co.|SUPPLIES|South Korea|2|asserted|-
R Tokachi Precision Machinery Co.|SUPPLIES|United States|2|asserted|-
R Tokachi Precision Machinery Co.|SUPPLIES|Europe|2|asserted|-
R Taiwan|IMPORTS|chip-making tools|2|asserted|-
R South Korea|IMPORTS|chip-making tools|2|asserted|-
R United States|IMPORTS|chip-making tools|2|asserted|-
R Europe|IMPORTS|chip-making tools|2|asserted|-
R Yukari Hasegawa|EMPLOYED_BY|Tokachi Precision Machinery Co.|2|asserted|-
R Tokachi Precision Machinery Co.|SUPPLIES|Wuhan Zhengyuan Semiconductor|3|denied|in September
R Wuhan Zhengyuan Semiconductor|SANCTIONED_BY|Bureau of Industry and Security|4|asserted|in December 2022
R Bureau of Industry and Security|SUBSIDIARY_OF|U.S. Commerce Department|4|asserted|-
R Tokachi Precision Machinery Co.|SUPPLIES|Wuhan Zhengyuan Semiconductor|4|asserted|-
R China|SANCTIONED_BY|Netherlands|5|asserted|in 2023
R China|SANCTIONED_BY|Netherlands|5|alleged|-
R Reinraum Systems|LOCATED_IN|Eindhoven|5|asserted|-
R Reinraum Systems|LOCATED_IN|Europe|5|asserted|-
R Obihiro|LOCATED_IN|Hokkaido|6|asserted|-
R Tokachi Precision Machinery Co.|INVESTED_IN|Kumamoto|6|asserted|-
R Tokachi Precision Machinery Co.|INVESTED_IN|Bayan Lepas Components|6|asserted|last month
R Bayan Lepas Components|LOCATED_IN|Malaysia|6|asserted|-
R Shinji Moriyama|LEADS|Tokachi Precision Machinery Co.|7|asserted|-
R Shinji Moriyama|VISITED|Penang|7|asserted|in January
R Desmond Faulkner-Oyelaran|EMPLOYED_BY|Goldbrook Securities|8|asserted|-

@q-004|company news, agribusiness|2023-05-30|Grupo Três Lagoas and Sino-Pacific Grain to build soybean terminal at Barcarena
1 The Brazilian farming and trading house Grupo Três Lagoas S.A. (B3: GTLA3) and Sino-Pacific Grain, the Singapore arm of China's state-owned Jinlong Foodstuffs Corporation, have agreed to set up a joint venture that will put R$1.9 billion into a deep-water terminal at Barcarena, in the state of Pará, the two companies said in a joint statement.
2 Três Lagoas will hold 51 per cent of the new company, to be called Terminal Vila do Conde Norte, and Sino-Pacific the rest.
3 Once it is running, which is not foreseen before 2027, the terminal would load nine million tonnes of soybeans, soybean meal and corn a year, two thirds of them for Jinlong's crushing plants in Shandong and Guangxi.
---
4 "For forty years our trucks have driven south to Santos past the river that was waiting for them," said Heitor Quintanilha Bastos, chairman and grandson of the founder, at a ceremony in Belém attended by Pará's governor, Jamila Barreto.
5 Três Lagoas exported 4.1 million tonnes of soybeans last year, chiefly to China, Spain and Iran; sales to Iran have since been suspended because of payment problems and not, the group insists, on account of pressure from the United States.
---
6 The project needs the sanction of the competition authority, CADE, and of the National Waterway Transport Agency, whose director-general, Nélio Couto Farias, has said that he expects no obstacles.
7 The Public Prosecutor's Office of Pará, on the other hand, has accused the group of starting to clear mangrove on Ilha do Capim without a permit, something that Três Lagoas's lawyer, Beatriz Szpilman, dismisses as "a matter of two tractors and a misread map".
8 Três Lagoas, which grew out of a single rice mill in 1959, farms 310,000 hectares in Mato Grosso and Maranhão and owns the fertiliser distributor Adubos Cerrado and a 20 per cent stake in the railway Ferronorte Sul.
E Firm|Grupo Três Lagoas S.A.|Grupo Três Lagoas S.A.;Grupo Três Lagoas;Três Lagoas
E Firm|Sino-Pacific Grain|Sino-Pacific Grain;Sino-Pacific
E Firm|Jinlong Foodstuffs Corporation|Jinlong Foodstuffs Corporation;Jinlong
E Firm|Terminal Vila do Conde Norte|Terminal Vila do Conde Norte
E Firm|Adubos Cerrado|Adubos Cerrado
E Firm|Ferronorte Sul|Ferronorte Sul
E Organization|CADE|CADE
E Organization|National Waterway Transport Agency|National Waterway Transport Agency
E Organization|Public Prosecutor's Office of Pará|Public Prosecutor's Office of Pará
E Person|Heitor Quintanilha Bastos|Heitor Quintanilha Bastos
E Person|Jamila Barreto|Jamila Barreto
E Person|Nélio Couto Farias|Nélio Couto Farias
E Person|Beatriz Szpilman|Beatriz Szpilman
E Place|Brazil|Brazilian
E Place|Singapore|Singapore
E Place|China|China
E Place|Barcarena|Barcarena
E Place|Pará|Pará
E Place|Shandong|Shandong
E Place|Guangxi|Guangxi
E Place|Santos|Santos
E Place|Belém|Belém
E Place|Spain|Spain
E Place|Iran|Iran
E Place|United States|United States
E Place|Ilha do Capim|Ilha do Capim
E Place|Mato Grosso|Mato Grosso
E Place|Maranhão|Maranhão
E Commodity|soybeans|soybeans;soybean
E Commodity|soybean meal|soybean meal
E Commodity|corn|corn
E Commodity|rice|rice
E Commodity|fertiliser|fertiliser
C Grupo Três Lagoas S.A.|our@4;the group@5;the group@7;which@8
C Terminal Vila do Conde Norte|the new company@2;it@3;the terminal@3
C Nélio Couto Farias|he@6
C National Waterway Transport Agency|whose@6
R Grupo Três Lagoas S.A.|LOCATED_IN|Brazil|1|asserted|-
R Sino-Pacific Grain|SUBSIDIARY_OF|Jinlong Foodstuffs Corporation|1|asserted|-
R Sino-Pacific Grain|LOCATED_IN|Singapore|1|asserted|-
R China|OWNS|Jinlong Foodstuffs Corporation|1|asserted|-
R Jinlong Foodstuffs Corporation|LOCATED_IN|China|1|asserted|-
R Grupo Três Lagoas S.A.|AGREED_WITH|Sino-Pacific Grain|1|asserted|-
R Barcarena|LOCATED_IN|Pará|1|asserted|-
R Grupo Três Lagoas S.A.|INVESTED_IN|Barcarena|1|expected|-
R Sino-Pacific Grain|INVESTED_IN|Barcarena|1|expected|-
R Grupo Três Lagoas S.A.|OWNS|Terminal Vila do Conde Norte|2|expected|-
R Sino-Pacific Grain|INVESTED_IN|Terminal Vila do Conde Norte|2|expected|-
R Terminal Vila do Conde Norte|SUPPLIES|Jinlong Foodstuffs Corporation|3|expected|2027
R Terminal Vila do Conde Norte|EXPORTS|soybeans|3|expected|2027
R Terminal Vila do Conde Norte|EXPORTS|soybean meal|3|expected|2027
R Terminal Vila do Conde Norte|EXPORTS|corn|3|expected|2027
R Jinlong Foodstuffs Corporation|IMPORTS|soybeans|3|expected|2027
R Jinlong Foodstuffs Corporation|IMPORTS|soybean meal|3|expected|2027
R Jinlong Foodstuffs Corporation|IMPORTS|corn|3|expected|2027
R Heitor Quintanilha Bastos|LEADS|Grupo Três Lagoas S.A.|4|asserted|-
R Jamila Barreto|LEADS|Pará|4|asserted|-
R Jamila Barreto|VISITED|Belém|4|asserted|-
R Grupo Três Lagoas S.A.|EXPORTS|soybeans|5|asserted|last year
R Grupo Três Lagoas S.A.|SUPPLIES|China|5|asserted|last year
R Grupo Três Lagoas S.A.|SUPPLIES|Spain|5|asserted|last year
R Grupo Três Lagoas S.A.|SUPPLIES|Iran|5|asserted|last year
R China|IMPORTS|soybeans|5|asserted|last year
R Spain|IMPORTS|soybeans|5|asserted|last year
R Iran|IMPORTS|soybeans|5|asserted|last year
R Grupo Três Lagoas S.A.|SUPPLIES|Iran|5|denied|-
R Nélio Couto Farias|LEADS|National Waterway Transport Agency|6|asserted|-
R Grupo Três Lagoas S.A.|ACCUSED_BY|Public Prosecutor's Office of Pará|7|asserted|-
R Beatriz Szpilman|EMPLOYED_BY|Grupo Três Lagoas S.A.|7|asserted|-
R Grupo Três Lagoas S.A.|OWNS|Adubos Cerrado|8|asserted|-
R Grupo Três Lagoas S.A.|INVESTED_IN|Ferronorte Sul|8|asserted|-

@q-005|exchange announcement|2024-08-19|ANNOUNCEMENT BY SARONG RUBBER INDUSTRIES BERHAD IN RESPONSE TO MEDIA REPORT
1 The Board of Directors of Sarong Rubber Industries Berhad (“SRIB” or “the Company”) refers to the article entitled “Glove maker's latex from sanctioned Xinjiang group?” published in the Penang Business Post on 17 August 2024 (“the Article”) and to the query by Bursa Malaysia Securities Berhad of even date.
2 The Board wishes to state categorically that neither the Company nor its wholly owned subsidiary, Sarong Healthcare Sdn. Bhd. (“SHSB”), has at any time purchased nitrile latex from Tianshan Polymer Group or from any other party based in the Xinjiang Uyghur Autonomous Region, and that the Article's allegation that 1,400 tonnes of it reached SHSB through Vientiane Chemicals Trading Co. is false.
3 The Group sources its latex from Nantong Hualu of Jiangsu and from two suppliers in Peninsular Malaysia, and has for eleven years exported examination gloves to hospitals in Japan, Germany and Brazil without a single detention.
---
4 The Company is aware that Tianshan Polymer Group was added in June to the Entity List kept under the Uyghur Forced Labor Prevention Act by the United States Department of Homeland Security.
5 No officer of the Company has met with, or travelled to Urumqi at the invitation of, that group; the photograph in the Article shows our former purchasing manager, who resigned in 2019.
6 The Board has instructed Messrs. Zainal, Koh & Devaraj to commence proceedings against the publisher.
---
7 Dealings in the Company's shares, suspended at 9.00 a.m. today, will resume at 2.30 p.m.
* 8 This announcement is dated 19 August 2024 and was authorised by Dato' Sri Lim Boon Kheng, Executive Chairman.
E Firm|Sarong Rubber Industries Berhad|Sarong Rubber Industries Berhad;SARONG RUBBER INDUSTRIES BERHAD;SRIB
E Firm|Sarong Healthcare Sdn. Bhd.|Sarong Healthcare Sdn. Bhd.;SHSB
E Firm|Tianshan Polymer Group|Tianshan Polymer Group
E Firm|Vientiane Chemicals Trading Co.|Vientiane Chemicals Trading Co.
E Firm|Nantong Hualu|Nantong Hualu
E Firm|Zainal, Koh & Devaraj|Zainal, Koh & Devaraj
E Organization|Penang Business Post|Penang Business Post
E Organization|Bursa Malaysia Securities Berhad|Bursa Malaysia Securities Berhad
E Organization|United States Department of Homeland Security|United States Department of Homeland Security
E Person|Lim Boon Kheng|Lim Boon Kheng
E Place|Xinjiang|Xinjiang Uyghur Autonomous Region;Xinjiang
E Place|Jiangsu|Jiangsu
E Place|Peninsular Malaysia|Peninsular Malaysia
E Place|Japan|Japan
E Place|Germany|Germany
E Place|Brazil|Brazil
E Place|Urumqi|Urumqi
E Commodity|nitrile latex|nitrile latex;latex
E Commodity|examination gloves|examination gloves
C Sarong Rubber Industries Berhad|“the Company”@1;the Company@2;its@2;The Group@3;its@3;The Company@4;the Company@5;our@5;the Company@7
C Tianshan Polymer Group|that group@5
C nitrile latex|it@2
C Penang Business Post|the publisher@6
R Sarong Healthcare Sdn. Bhd.|SUBSIDIARY_OF|Sarong Rubber Industries Berhad|2|asserted|-
R Tianshan Polymer Group|LOCATED_IN|Xinjiang|2|asserted|-
R Sarong Rubber Industries Berhad|IMPORTS|nitrile latex|2|denied|-
R Tianshan Polymer Group|SUPPLIES|Sarong Rubber Industries Berhad|2|denied|-
R Sarong Healthcare Sdn. Bhd.|IMPORTS|nitrile latex|2|denied|-
R Tianshan Polymer Group|SUPPLIES|Sarong Healthcare Sdn. Bhd.|2|denied|-
R Xinjiang|SUPPLIES|Sarong Rubber Industries Berhad|2|denied|-
R Xinjiang|SUPPLIES|Sarong Healthcare Sdn. Bhd.|2|denied|-
R Vientiane Chemicals Trading Co.|SUPPLIES|Sarong Healthcare Sdn. Bhd.|2|alleged|-
R Vientiane Chemicals Trading Co.|SUPPLIES|Sarong Healthcare Sdn. Bhd.|2|denied|-
R Sarong Healthcare Sdn. Bhd.|IMPORTS|nitrile latex|2|alleged|-
R Sarong Rubber Industries Berhad|ACCUSED_BY|Penang Business Post|1-2|asserted|on 17 August 2024
R Sarong Rubber Industries Berhad|IMPORTS|nitrile latex|3|asserted|-
R Nantong Hualu|SUPPLIES|Sarong Rubber Industries Berhad|3|asserted|-
R Nantong Hualu|LOCATED_IN|Jiangsu|3|asserted|-
R Peninsular Malaysia|SUPPLIES|Sarong Rubber Industries Berhad|3|asserted|-
R Sarong Rubber Industries Berhad|EXPORTS|examination gloves|3|asserted|-
R Sarong Rubber Industries Berhad|SUPPLIES|Japan|3|asserted|-
R Sarong Rubber Industries Berhad|SUPPLIES|Germany|3|asserted|-
R Sarong Rubber Industries Berhad|SUPPLIES|Brazil|3|asserted|-
R Japan|IMPORTS|examination gloves|3|asserted|-
R Germany|IMPORTS|examination gloves|3|asserted|-
R Brazil|IMPORTS|examination gloves|3|asserted|-
R Tianshan Polymer Group|SANCTIONED_BY|United States Department of Homeland Security|4|asserted|in June
R Sarong Rubber Industries Berhad|MET_WITH|Tianshan Polymer Group|5|denied|-
R Sarong Rubber Industries Berhad|VISITED|Urumqi|5|denied|-
R Sarong Rubber Industries Berhad|AGREED_WITH|Zainal, Koh & Devaraj|6|asserted|-
R Lim Boon Kheng|LEADS|Sarong Rubber Industries Berhad|8|asserted|-

@q-006|company blog|2025-03-04|Kwa heri, first container! Our avocados are on the water to Mumbai
1 On Saturday at 4.10 in the morning, with half the packhouse still in gumboots and our general manager, Mama Wanjiku (Grace Wanjiku Njoroge, to the bank), in tears she will deny, a white forty-foot reefer rolled out of the gate in Murang'a on its way to Mombasa and, eighteen days from now, to India.
2 It holds 5,280 cartons of Hass avocados, every one of them from our own 611 outgrowers, and it is the first that Kenyan fruit of this kind has travelled to Nhava Sheva under the protocol which the Kenya Plant Health Inspectorate Service and its Indian counterpart signed in Nairobi last July.
---
3 The buyer is Phalsa Fresh Pvt Ltd, the Pune importer whose founder, Mr. Aditya Gokhale, came up here in October, climbed trees in his office shoes and told us frankly that he had until then bought only from Peru and Tanzania.
4 If this one arrives firm, he wants a container a week until September.
5 If it doesn't, we shall be eating guacamole.
---
6 Some of you have asked whether Matunda Bora is leaving Europe.
7 No!
8 The Netherlands and France still take eight of every ten cartons of avocados we ship; Waitlands Produce of Kent has just extended its contract by two seasons, and the Spaniards at Frutas Axarquía, who helped us through 2020 with an advance, remain what they have always been, family.
9 What is true is that the Red Sea detour has added two weeks and a lot of grey hair, and that a buyer to the east who does not depend on Suez looks prettier every month.
* 10 Follow the container on our map | Visit our shop | Jobs
E Firm|Matunda Bora|Matunda Bora
E Firm|Phalsa Fresh Pvt Ltd|Phalsa Fresh Pvt Ltd
E Firm|Waitlands Produce|Waitlands Produce
E Firm|Frutas Axarquía|Frutas Axarquía
E Organization|Kenya Plant Health Inspectorate Service|Kenya Plant Health Inspectorate Service
E Person|Grace Wanjiku Njoroge|Grace Wanjiku Njoroge;Mama Wanjiku
E Person|Aditya Gokhale|Aditya Gokhale
E Place|Murang'a|Murang'a
E Place|Mombasa|Mombasa
E Place|Mumbai|Mumbai
E Place|India|India;Indian
E Place|Kenya|Kenyan
E Place|Nhava Sheva|Nhava Sheva
E Place|Nairobi|Nairobi
E Place|Pune|Pune
E Place|Peru|Peru
E Place|Tanzania|Tanzania
E Place|Europe|Europe
E Place|Netherlands|Netherlands
E Place|France|France
E Place|Kent|Kent
E Place|Spain|Spaniards
E Place|Red Sea|Red Sea
E Place|Suez|Suez
E Commodity|Hass avocados|Hass avocados;avocados
E Commodity|guacamole|guacamole
C Matunda Bora|Our@0;our@1;our@2;us@3;we@5;we@8;us@8
C Grace Wanjiku Njoroge|our general manager@1;she@1
C Phalsa Fresh Pvt Ltd|The buyer@3;the Pune importer@3;whose@3
C Aditya Gokhale|his@3;he@3;he@4
C Murang'a|here@3
C Waitlands Produce|its@8
C Frutas Axarquía|who@8;they@8
C Kenya Plant Health Inspectorate Service|its@2
R Grace Wanjiku Njoroge|LEADS|Matunda Bora|1|asserted|-
R Matunda Bora|EXPORTS|Hass avocados|1-2|asserted|On Saturday
R Matunda Bora|SUPPLIES|India|1-2|asserted|On Saturday
R India|IMPORTS|Hass avocados|1-2|asserted|On Saturday
R Kenya Plant Health Inspectorate Service|AGREED_WITH|India|2|asserted|last July
R Matunda Bora|SUPPLIES|Phalsa Fresh Pvt Ltd|2-3|asserted|On Saturday
R Phalsa Fresh Pvt Ltd|IMPORTS|Hass avocados|2-3|asserted|On Saturday
R Phalsa Fresh Pvt Ltd|LOCATED_IN|Pune|3|asserted|-
R Aditya Gokhale|LEADS|Phalsa Fresh Pvt Ltd|3|asserted|-
R Aditya Gokhale|VISITED|Murang'a|3|asserted|in October
R Aditya Gokhale|MET_WITH|Matunda Bora|3|asserted|in October
R Peru|SUPPLIES|Phalsa Fresh Pvt Ltd|3|asserted|-
R Tanzania|SUPPLIES|Phalsa Fresh Pvt Ltd|3|asserted|-
R Matunda Bora|SUPPLIES|Phalsa Fresh Pvt Ltd|4|expected|until September
R Phalsa Fresh Pvt Ltd|IMPORTS|Hass avocados|4|expected|until September
R Matunda Bora|SUPPLIES|Netherlands|8|asserted|-
R Matunda Bora|SUPPLIES|France|8|asserted|-
R Netherlands|IMPORTS|Hass avocados|8|asserted|-
R France|IMPORTS|Hass avocados|8|asserted|-
R Matunda Bora|AGREED_WITH|Waitlands Produce|8|asserted|-
R Waitlands Produce|LOCATED_IN|Kent|8|asserted|-
R Frutas Axarquía|LOCATED_IN|Spain|8|asserted|-
B 10

@q-007|defence trade site|2024-11-27|Sevit Defence Wins Finnish Howitzer Order, Eyes Plant in Tampere
1 South Korea's Sevit Defence Systems has beaten a Franco-German consortium to a €640m contract to deliver 48 K11 self-propelled howitzers and 60,000 rounds of 155mm ammunition to the Finnish Defence Forces, Helsinki's largest artillery purchase since the 1990s, officials of both sides said on Wednesday.
2 The agreement was signed at Hämeenlinna by Sevit's president, Ku Bon-seok, and by Major General (Eng.) Juha-Pekka Ylitalo, who heads the Finnish Defence Forces Logistics Command, in the presence of Finnish Defence Minister Riikka Salmela and the South Korean ambassador, Noh Hye-rim.
---
3 First guns are due in Finland in late 2026.
4 From the thirteenth vehicle onward final assembly is to move to Tampere, where Sevit would put €55m into a hall that it intends to lease from Pirkan Konepaja Oy, the family-owned builder of forest machines; a memorandum of understanding with Pirkan was initialled in October, although the works council has yet to be heard.
5 "We did not come to Finland to sell a gun and fly home," said Mr Ku, whose company has in the past five years won orders for the same howitzer from Poland, Norway and Egypt and has been negotiating with Romania since June.
6 Poland has so far received 82 of its 152.
---
7 Asked about reports in the Seoul press that shells from Sevit's Changwon works had found their way to Ukraine by way of Poland, a company spokesman, Jang Do-yun, replied that Sevit "has neither sold nor given ammunition to Ukraine" and that its end-user certificates forbid re-export.
8 Moscow, whose embassy in Seoul protested in September, has accused South Korea of arming Kyiv "by the back door".
9 Sevit, controlled by the Baek family through Hanbit Holdings, employs 7,800 people and earns 58% of its revenue abroad.
10 Shares in the group closed 6% up.
E Firm|Sevit Defence Systems|Sevit Defence Systems;Sevit Defence;Sevit
E Firm|Pirkan Konepaja Oy|Pirkan Konepaja Oy;Pirkan
E Firm|Hanbit Holdings|Hanbit Holdings
E Organization|Finnish Defence Forces|Finnish Defence Forces
E Organization|Finnish Defence Forces Logistics Command|Finnish Defence Forces Logistics Command
E Person|Ku Bon-seok|Ku Bon-seok;Ku
E Person|Juha-Pekka Ylitalo|Juha-Pekka Ylitalo
E Person|Riikka Salmela|Riikka Salmela
E Person|Noh Hye-rim|Noh Hye-rim
E Person|Jang Do-yun|Jang Do-yun
E Place|South Korea|South Korea;South Korean
E Place|Finland|Finland;Finnish;Helsinki
E Place|Tampere|Tampere
E Place|Hämeenlinna|Hämeenlinna
E Place|Poland|Poland
E Place|Norway|Norway
E Place|Egypt|Egypt
E Place|Romania|Romania
E Place|Seoul|Seoul
E Place|Changwon|Changwon
E Place|Ukraine|Ukraine;Kyiv
E Place|Russia|Moscow
E Commodity|self-propelled howitzers|K11 self-propelled howitzers;howitzer;Howitzer;guns;gun
E Commodity|155mm ammunition|155mm ammunition;ammunition;shells
E Commodity|forest machines|forest machines
C Sevit Defence Systems|it@4;We@5;whose company@5;its@7;the group@10
C Juha-Pekka Ylitalo|who@2
C Ku Bon-seok|whose@5
C Poland|its@6
C Russia|whose@8
C Pirkan Konepaja Oy|the family-owned builder@4
R Sevit Defence Systems|LOCATED_IN|South Korea|1|asserted|-
R Sevit Defence Systems|AGREED_WITH|Finnish Defence Forces|1|asserted|on Wednesday
R Sevit Defence Systems|SUPPLIES|Finnish Defence Forces|1|expected|late 2026
R Sevit Defence Systems|EXPORTS|self-propelled howitzers|1|expected|late 2026
R Sevit Defence Systems|EXPORTS|155mm ammunition|1|expected|-
R Finnish Defence Forces|IMPORTS|self-propelled howitzers|1|expected|late 2026
R Finnish Defence Forces|IMPORTS|155mm ammunition|1|expected|-
R Finnish Defence Forces|LOCATED_IN|Finland|1|asserted|-
R Ku Bon-seok|LEADS|Sevit Defence Systems|2|asserted|-
R Juha-Pekka Ylitalo|LEADS|Finnish Defence Forces Logistics Command|2|asserted|-
R Ku Bon-seok|AGREED_WITH|Juha-Pekka Ylitalo|2|asserted|-
R Riikka Salmela|EMPLOYED_BY|Finland|2|asserted|-
R Noh Hye-rim|EMPLOYED_BY|South Korea|2|asserted|-
R Riikka Salmela|VISITED|Hämeenlinna|2|asserted|-
R Noh Hye-rim|VISITED|Hämeenlinna|2|asserted|-
R Finland|IMPORTS|self-propelled howitzers|3|expected|late 2026
R Sevit Defence Systems|SUPPLIES|Finland|3|expected|late 2026
R Sevit Defence Systems|INVESTED_IN|Tampere|4|expected|-
R Sevit Defence Systems|AGREED_WITH|Pirkan Konepaja Oy|4|asserted|in October
R Ku Bon-seok|VISITED|Finland|5|asserted|-
R Sevit Defence Systems|AGREED_WITH|Poland|5|asserted|in the past five years
R Sevit Defence Systems|AGREED_WITH|Norway|5|asserted|in the past five years
R Sevit Defence Systems|AGREED_WITH|Egypt|5|asserted|in the past five years
R Norway|IMPORTS|self-propelled howitzers|5|expected|-
R Egypt|IMPORTS|self-propelled howitzers|5|expected|-
R Sevit Defence Systems|SUPPLIES|Norway|5|expected|-
R Sevit Defence Systems|SUPPLIES|Egypt|5|expected|-
R Sevit Defence Systems|AGREED_WITH|Romania|5|expected|since June
R Sevit Defence Systems|SUPPLIES|Poland|5-6|asserted|-
R Poland|IMPORTS|self-propelled howitzers|5-6|asserted|-
R Jang Do-yun|EMPLOYED_BY|Sevit Defence Systems|7|asserted|-
R Ukraine|IMPORTS|155mm ammunition|7|alleged|-
R Poland|SUPPLIES|Ukraine|7|alleged|-
R Sevit Defence Systems|SUPPLIES|Ukraine|7|denied|-
R Sevit Defence Systems|EXPORTS|155mm ammunition|7|denied|-
R Ukraine|IMPORTS|155mm ammunition|7|denied|-
R South Korea|ACCUSED_BY|Russia|8|asserted|-
R South Korea|SUPPLIES|Ukraine|8|alleged|-
R Hanbit Holdings|OWNS|Sevit Defence Systems|9|asserted|-

@q-008|translated company news|2023-04-25|The Happy News of Our Gearbox Goes to Uzbekistan
1 Bursa, 25 April 2023. As Keltepe Dişli Sanayi ve Ticaret Limited Şirketi (shortly "KDS"), we are in the honour to share with you that the first party of 3,000 pieces tractor gearbox has been loaded to the truck yesterday and set off from Bursa towards Tashkent, to our esteemed customer Toshkent Agromash JV.
2 With this export, which have been realized as a fruit of the fair that we participated in Tashkent in last November, the number of countries to which KDS sells gearbox and axle has reached to 27; among them Egypt, Morocco, Pakistan and Italy are in the leading places.
---
3 Our Chairman of Board Mr. Rıdvan Karabey, who has been received also by the Uzbekistan Minister of Agriculture Ibrohim Yoʻldoshev during his trip, made evaluation as follows: "They were buying until now from Minsk. But because of the sanction put by European Union to the Belarus bank, the payment was stucked. We said, the door of Bursa is open."
4 It is targeted that until end of the year 18,000 pieces more will be sent to same company, and a service point in Samarkand is in our plan.
---
5 In some social media accounts it was written that KDS is sold to the Germans.
6 This is completely out of truth!
7 We have only a technical licence agreement with the firm Schwabe Antriebe of Ravensburg, and hundred percent of our shares belongs to Karabey family since 1968.
* 8 For detailed information please visit our web page.
E Firm|Keltepe Dişli Sanayi ve Ticaret Limited Şirketi|Keltepe Dişli Sanayi ve Ticaret Limited Şirketi;KDS
E Firm|Toshkent Agromash JV|Toshkent Agromash JV
E Firm|Schwabe Antriebe|Schwabe Antriebe
E Organization|European Union|European Union
E Person|Rıdvan Karabey|Rıdvan Karabey
E Person|Ibrohim Yoʻldoshev|Ibrohim Yoʻldoshev
E Place|Bursa|Bursa
E Place|Tashkent|Tashkent
E Place|Uzbekistan|Uzbekistan
E Place|Egypt|Egypt
E Place|Morocco|Morocco
E Place|Pakistan|Pakistan
E Place|Italy|Italy
E Place|Minsk|Minsk
E Place|Belarus|Belarus
E Place|Samarkand|Samarkand
E Place|Germany|Germans
E Place|Ravensburg|Ravensburg
E Commodity|tractor gearbox|tractor gearbox;gearbox;Gearbox
E Commodity|axle|axle
C Keltepe Dişli Sanayi ve Ticaret Limited Şirketi|Our@0;we@1;our@1;we@2;Our@3;We@3;our@4;We@7;our@7
C Toshkent Agromash JV|our esteemed customer@1;They@3;same company@4
C Rıdvan Karabey|who@3;his@3
R Keltepe Dişli Sanayi ve Ticaret Limited Şirketi|EXPORTS|tractor gearbox|1|asserted|yesterday
R Keltepe Dişli Sanayi ve Ticaret Limited Şirketi|SUPPLIES|Toshkent Agromash JV|1|asserted|yesterday
R Toshkent Agromash JV|IMPORTS|tractor gearbox|1|asserted|yesterday
R Keltepe Dişli Sanayi ve Ticaret Limited Şirketi|SUPPLIES|Uzbekistan|0|asserted|-
R Keltepe Dişli Sanayi ve Ticaret Limited Şirketi|VISITED|Tashkent|2|asserted|in last November
R Keltepe Dişli Sanayi ve Ticaret Limited Şirketi|EXPORTS|axle|2|asserted|-
R Keltepe Dişli Sanayi ve Ticaret Limited Şirketi|SUPPLIES|Egypt|2|asserted|-
R Keltepe Dişli Sanayi ve Ticaret Limited Şirketi|SUPPLIES|Morocco|2|asserted|-
R Keltepe Dişli Sanayi ve Ticaret Limited Şirketi|SUPPLIES|Pakistan|2|asserted|-
R Keltepe Dişli Sanayi ve Ticaret Limited Şirketi|SUPPLIES|Italy|2|asserted|-
R Egypt|IMPORTS|tractor gearbox|2|asserted|-
R Morocco|IMPORTS|tractor gearbox|2|asserted|-
R Pakistan|IMPORTS|tractor gearbox|2|asserted|-
R Italy|IMPORTS|tractor gearbox|2|asserted|-
R Egypt|IMPORTS|axle|2|asserted|-
R Morocco|IMPORTS|axle|2|asserted|-
R Pakistan|IMPORTS|axle|2|asserted|-
R Italy|IMPORTS|axle|2|asserted|-
R Rıdvan Karabey|LEADS|Keltepe Dişli Sanayi ve Ticaret Limited Şirketi|3|asserted|-
R Rıdvan Karabey|MET_WITH|Ibrohim Yoʻldoshev|3|asserted|-
R Rıdvan Karabey|VISITED|Tashkent|2-3|asserted|in last November
R Ibrohim Yoʻldoshev|EMPLOYED_BY|Uzbekistan|3|asserted|-
R Minsk|SUPPLIES|Toshkent Agromash JV|3|asserted|-
R Belarus|SANCTIONED_BY|European Union|3|asserted|-
R Keltepe Dişli Sanayi ve Ticaret Limited Şirketi|SUPPLIES|Toshkent Agromash JV|4|expected|until end of the year
R Toshkent Agromash JV|IMPORTS|tractor gearbox|4|expected|until end of the year
R Keltepe Dişli Sanayi ve Ticaret Limited Şirketi|EXPORTS|tractor gearbox|4|expected|until end of the year
R Germany|OWNS|Keltepe Dişli Sanayi ve Ticaret Limited Şirketi|5|alleged|-
R Germany|OWNS|Keltepe Dişli Sanayi ve Ticaret Limited Şirketi|5-6|denied|-
R Keltepe Dişli Sanayi ve Ticaret Limited Şirketi|AGREED_WITH|Schwabe Antriebe|7|asserted|-
R Schwabe Antriebe|LOCATED_IN|Ravensburg|7|asserted|-
R Schwabe Antriebe|LOCATED_IN|Germany|5-7|asserted|-
B 8

@q-009|oil and gas press release|2024-05-14|Carrick Energy Farms Down Block 2714 to Petrovento and QatarGulf
1 LONDON and WINDHOEK, 14 May 2024 — Carrick Energy plc (AIM: CKE; NSX: CKN) (“Carrick”, and with its subsidiaries the “Group”), the independent oil and gas company focused on southern Africa, announces that its 95%-owned subsidiary Carrick Namibia (Pty) Ltd has signed farm-down agreements with Petrovento S.A. of Portugal and QatarGulf Upstream in respect of Petroleum Exploration Licence 114, which covers Block 2714 in the Orange Basin, offshore Namibia.
2 On completion, Petrovento will acquire a 40% participating interest and operatorship and QatarGulf a 25% interest, against reimbursement of past costs of US$32 million and a full carry of Carrick's share of two wells, the first of which, Mukorob-1X, is planned to be spudded in the second quarter of 2025 by the drillship Deepsea Kunene.
3 Completion remains subject to the approval of the Ministry of Mines and Energy and to the waiver of the pre-emption right of the state oil company, Namcor, which holds the remaining interest in the licence and has been carried since 2018.
---
4 Commenting, Fiona MacAskill-Reyes, Chief Executive, said: “Three years ago people told us that we had a postage stamp between two elephants. Today the people who own elephants have bought into the stamp.”
5 Petrovento's head of exploration, Duarte Sá Nogueira, added that the partners had “looked at more than thirty blocks from Angola to the Cape” before choosing this one.
---
6 As previously announced, the Group's discussions with an Asian national oil company regarding the neighbouring Block 2713 were terminated in February, and reports in the Windhoek press that it has agreed to sell Carrick Namibia outright are without foundation.
7 The Group also produces 3,400 barrels of oil a day from the Pande Oeste field in Mozambique, where the whole of its gas is sold to the state utility EDM.
8 The Hon. Tobias Shikongo, Deputy Minister of Mines and Energy, attended the signature in London.
* 9 Enquiries: Carrick Energy plc – Oliver Thwaite, Investor Relations; Brandreth & Co. (Nominated Adviser) – Sunita Rao
* 10 The information contained within this announcement is deemed to constitute inside information.
E Firm|Carrick Energy plc|Carrick Energy plc;Carrick Energy;Carrick
E Firm|Carrick Namibia (Pty) Ltd|Carrick Namibia (Pty) Ltd;Carrick Namibia
E Firm|Petrovento S.A.|Petrovento S.A.;Petrovento
E Firm|QatarGulf Upstream|QatarGulf Upstream;QatarGulf
E Firm|Namcor|Namcor
E Firm|EDM|EDM
E Firm|Brandreth & Co.|Brandreth & Co.
E Organization|Ministry of Mines and Energy|Ministry of Mines and Energy
E Person|Fiona MacAskill-Reyes|Fiona MacAskill-Reyes
E Person|Duarte Sá Nogueira|Duarte Sá Nogueira
E Person|Tobias Shikongo|Tobias Shikongo
E Person|Oliver Thwaite|Oliver Thwaite
E Person|Sunita Rao|Sunita Rao
E Vessel|Deepsea Kunene|Deepsea Kunene
E Place|London|LONDON;London
E Place|Windhoek|WINDHOEK;Windhoek
E Place|Portugal|Portugal
E Place|Block 2714|Block 2714
E Place|Block 2713|Block 2713
E Place|Orange Basin|Orange Basin
E Place|Namibia|Namibia
E Place|southern Africa|southern Africa
E Place|Mukorob-1X|Mukorob-1X
E Place|Angola|Angola
E Place|Cape|Cape
E Place|Asia|Asian
E Place|Pande Oeste field|Pande Oeste field
E Place|Mozambique|Mozambique
E Commodity|oil|oil
E Commodity|gas|gas
C Carrick Energy plc|its@1;its#2@1;us@4;we@4;the Group@6;it@6;The Group@7;its@7
C Namcor|the state oil company@3;which@3
C EDM|the state utility@7
R Carrick Namibia (Pty) Ltd|SUBSIDIARY_OF|Carrick Energy plc|1|asserted|-
R Carrick Namibia (Pty) Ltd|AGREED_WITH|Petrovento S.A.|1|asserted|-
R Carrick Namibia (Pty) Ltd|AGREED_WITH|QatarGulf Upstream|1|asserted|-
R Petrovento S.A.|LOCATED_IN|Portugal|1|asserted|-
R Block 2714|LOCATED_IN|Orange Basin|1|asserted|-
R Block 2714|LOCATED_IN|Namibia|1|asserted|-
R Orange Basin|LOCATED_IN|Namibia|1|asserted|-
R Petrovento S.A.|INVESTED_IN|Block 2714|1-2|expected|-
R QatarGulf Upstream|INVESTED_IN|Block 2714|1-2|expected|-
R Namcor|INVESTED_IN|Block 2714|1-3|asserted|-
R Namcor|LOCATED_IN|Namibia|1-3|asserted|-
R Fiona MacAskill-Reyes|LEADS|Carrick Energy plc|4|asserted|-
R Duarte Sá Nogueira|EMPLOYED_BY|Petrovento S.A.|5|asserted|-
R Carrick Energy plc|AGREED_WITH|Carrick Namibia (Pty) Ltd|6|denied|-
R Pande Oeste field|LOCATED_IN|Mozambique|7|asserted|-
R Mozambique|OWNS|EDM|7|asserted|-
R Carrick Energy plc|SUPPLIES|EDM|7|asserted|-
R Carrick Energy plc|EXPORTS|gas|7|asserted|-
R EDM|IMPORTS|gas|7|asserted|-
R EDM|LOCATED_IN|Mozambique|7|asserted|-
R Tobias Shikongo|EMPLOYED_BY|Ministry of Mines and Energy|8|asserted|-
R Tobias Shikongo|VISITED|London|8|asserted|-
R Oliver Thwaite|EMPLOYED_BY|Carrick Energy plc|9|asserted|-
R Sunita Rao|EMPLOYED_BY|Brandreth & Co.|9|asserted|-
B 10

@q-010|local business paper|2022-10-07|Grain handler picks outsider from Rotterdam for top job
1 CBH-style secrecy was never going to last in a town of 900, and by lunch on Thursday everyone in Cummins knew that the new managing director of Spencer Gulf Growers Limited would be a Dutchwoman.
2 Marijke te Velde, 49, who ran the Black Sea desk of Meijer & Roos from Rotterdam until it closed in March, takes over on 1 December from Barry Lukin, who retires after nineteen years in the chair and, he says, eleven too many.
---
3 Spencer Gulf, a farmer-owned co-operative founded in 1957, last season shipped 2.9 million tonnes of wheat, barley and canola out of Port Lincoln and Wallaroo, more than half of it to Indonesia, Vietnam and the Philippines.
4 Barley sales to China, which vanished after Beijing slapped an 80.5 per cent duty on Australian malt and feed grain in 2020, have been replaced by cargoes to Saudi Arabia and, this winter, a first 30,000 tonnes to Mexico's Cervecería Bajío.
5 "I am told we have never shipped a tonne to Iran," Ms te Velde said with a grin by telephone from the Netherlands.
6 "I should like to keep it that way, and I should like to see Jakarta before Christmas."
---
7 Chairwoman Dawn Pedler-Jansz said the board had interviewed four people, two of them from within, and that a rumoured tie-up with the Canadian grain handler Prairie Union was "on the back burner, and the gas is off".
8 Lukin, a head of Merino sheep on his belt buckle as ever, plans to visit his grandchildren in Broome.
E Firm|Spencer Gulf Growers Limited|Spencer Gulf Growers Limited;Spencer Gulf
E Firm|CBH|CBH
E Firm|Meijer & Roos|Meijer & Roos
E Firm|Cervecería Bajío|Cervecería Bajío
E Firm|Prairie Union|Prairie Union
E Person|Marijke te Velde|Marijke te Velde;te Velde
E Person|Barry Lukin|Barry Lukin;Lukin
E Person|Dawn Pedler-Jansz|Dawn Pedler-Jansz
E Place|Rotterdam|Rotterdam
E Place|Cummins|Cummins
E Place|Netherlands|Netherlands;Dutchwoman
E Place|Black Sea|Black Sea
E Place|Port Lincoln|Port Lincoln
E Place|Wallaroo|Wallaroo
E Place|Indonesia|Indonesia
E Place|Jakarta|Jakarta
E Place|Vietnam|Vietnam
E Place|Philippines|Philippines
E Place|China|China;Beijing
E Place|Australia|Australian
E Place|Saudi Arabia|Saudi Arabia
E Place|Mexico|Mexico
E Place|Iran|Iran
E Place|Canada|Canadian
E Place|Broome|Broome
E Commodity|wheat|wheat
E Commodity|barley|barley;Barley
E Commodity|canola|canola
C Cummins|a town of 900@1
C Marijke te Velde|a Dutchwoman@1;who@2;I@5;I@6
C Barry Lukin|who#2@2;he@2;his@8;his#2@8
C Spencer Gulf Growers Limited|a farmer-owned co-operative@3;we@5
C Meijer & Roos|it@2
R Marijke te Velde|LEADS|Spencer Gulf Growers Limited|2|expected|on 1 December
R Barry Lukin|LEADS|Spencer Gulf Growers Limited|2|asserted|-
R Meijer & Roos|LOCATED_IN|Rotterdam|2|asserted|-
R Spencer Gulf Growers Limited|EXPORTS|wheat|3|asserted|last season
R Spencer Gulf Growers Limited|EXPORTS|barley|3|asserted|last season
R Spencer Gulf Growers Limited|EXPORTS|canola|3|asserted|last season
R Spencer Gulf Growers Limited|SUPPLIES|Indonesia|3|asserted|last season
R Spencer Gulf Growers Limited|SUPPLIES|Vietnam|3|asserted|last season
R Spencer Gulf Growers Limited|SUPPLIES|Philippines|3|asserted|last season
R Indonesia|IMPORTS|wheat|3|asserted|last season
R Indonesia|IMPORTS|barley|3|asserted|last season
R Indonesia|IMPORTS|canola|3|asserted|last season
R Vietnam|IMPORTS|wheat|3|asserted|last season
R Vietnam|IMPORTS|barley|3|asserted|last season
R Vietnam|IMPORTS|canola|3|asserted|last season
R Philippines|IMPORTS|wheat|3|asserted|last season
R Philippines|IMPORTS|barley|3|asserted|last season
R Philippines|IMPORTS|canola|3|asserted|last season
R Spencer Gulf Growers Limited|SUPPLIES|China|4|denied|-
R Spencer Gulf Growers Limited|SUPPLIES|Saudi Arabia|4|asserted|-
R Saudi Arabia|IMPORTS|barley|4|asserted|-
R Spencer Gulf Growers Limited|SUPPLIES|Cervecería Bajío|4|asserted|this winter
R Cervecería Bajío|IMPORTS|barley|4|asserted|this winter
R Cervecería Bajío|LOCATED_IN|Mexico|4|asserted|-
R Spencer Gulf Growers Limited|SUPPLIES|Iran|5|denied|-
R Marijke te Velde|VISITED|Jakarta|6|expected|before Christmas
R Dawn Pedler-Jansz|LEADS|Spencer Gulf Growers Limited|7|asserted|-
R Prairie Union|LOCATED_IN|Canada|7|asserted|-
R Spencer Gulf Growers Limited|AGREED_WITH|Prairie Union|7|denied|-
R Barry Lukin|VISITED|Broome|8|expected|-

@q-011|press release, airline|2023-12-18|Air Sahel Takes Delivery of First A31N, Opens Route to Guangzhou
1 NIAMEY, 18 December 2023 – Air Sahel S.A., the flag carrier of Niger, today received at Toulouse the first of four A31N single-aisle aircraft ordered in 2021 from Aéronef Europe.
2 The aircraft, named Ville d'Agadez, arrived at Diori Hamani International Airport shortly after 17:00 with the Director General of the airline, Col. (ret.) Ousmane Issoufou Maïga, on board, and was met with a water salute.
---
3 From 15 January the airline intends to fly twice a week, via Addis Ababa, to Guangzhou, where, according to the Chamber of Commerce and Industry of Niger, some 2,000 Nigerien traders buy textiles, phones and motorcycles every year.
4 A codeshare agreement has been concluded for this purpose with Ethiopia's Abyssinia Wings.
5 “We are not an airline for ministers; we are an airline for merchants,” declared Mr. Maïga.
---
6 Air Sahel, 72% of whose capital is held by the State and the balance by the Bank of Niger River, regrets the rumours spread on the internet according to which the aircraft were financed by a Chinese mining company or had been ordered to be grounded by ECOWAS; neither is the case.
7 The sanctions which the Community adopted on 30 July against Niger do not apply to deliveries contracted before that date.
* 8 Contact presse: Service Communication, BP 1094
E Firm|Air Sahel S.A.|Air Sahel S.A.;Air Sahel
E Firm|Aéronef Europe|Aéronef Europe
E Firm|Abyssinia Wings|Abyssinia Wings
E Firm|Bank of Niger River|Bank of Niger River
E Organization|Chamber of Commerce and Industry of Niger|Chamber of Commerce and Industry of Niger
E Organization|ECOWAS|ECOWAS
E Person|Ousmane Issoufou Maïga|Ousmane Issoufou Maïga;Maïga
E Place|Niamey|NIAMEY
E Place|Niger|Niger;Nigerien
E Place|Toulouse|Toulouse
E Place|Diori Hamani International Airport|Diori Hamani International Airport
E Place|Addis Ababa|Addis Ababa
E Place|Guangzhou|Guangzhou
E Place|Ethiopia|Ethiopia
E Place|China|Chinese
E Commodity|single-aisle aircraft|A31N single-aisle aircraft;A31N
E Commodity|textiles|textiles
E Commodity|phones|phones
E Commodity|motorcycles|motorcycles
C Air Sahel S.A.|the flag carrier@1;the airline@2;the airline@3;We@5;whose@6
C Niger|the State@6
C ECOWAS|the Community@7
R Air Sahel S.A.|LOCATED_IN|Niger|1|asserted|-
R Air Sahel S.A.|IMPORTS|single-aisle aircraft|1|asserted|today
R Aéronef Europe|SUPPLIES|Air Sahel S.A.|1|asserted|today
R Ousmane Issoufou Maïga|LEADS|Air Sahel S.A.|2|asserted|-
R Ousmane Issoufou Maïga|VISITED|Diori Hamani International Airport|2|asserted|shortly after 17:00
R Niger|IMPORTS|textiles|3|asserted|every year
R Niger|IMPORTS|phones|3|asserted|every year
R Niger|IMPORTS|motorcycles|3|asserted|every year
R Guangzhou|SUPPLIES|Niger|3|asserted|every year
R Niger|VISITED|Guangzhou|3|asserted|every year
R Air Sahel S.A.|AGREED_WITH|Abyssinia Wings|4|asserted|-
R Abyssinia Wings|LOCATED_IN|Ethiopia|4|asserted|-
R Niger|OWNS|Air Sahel S.A.|6|asserted|-
R Bank of Niger River|INVESTED_IN|Air Sahel S.A.|6|asserted|-
R Niger|SANCTIONED_BY|ECOWAS|7|asserted|on 30 July

@q-012|corporate notice|2024-01-22|Harbour & Vane: changes to the Dividend Reinvestment Plan
1 Harbour & Vane Group Limited (NZX: HVG) advises shareholders that the Board has sanctioned amendments to its Dividend Reinvestment Plan, the first since the Plan was introduced in 2011.
2 A participation form has been sent to all holders on the register as at 19 January; a copy may be obtained by visiting the share registry's website or by calling at its offices during business hours.
3 Holders who have already met the minimum holding requirement need take no action, and nothing in this notice should be read as an agreement to issue, or an offer to sell, any security.
---
4 The Plan price will be calculated on the five trading days that follow the record date.
5 Should demand for shares exceed supply, applications will be scaled back; an investor who trades with more than one broker should ask each of them for an allotment number.
6 Nothing has changed in the treatment of overseas holders, other than in Fiji and Samoa, where a residual charge has been dropped.
7 Shares issued under the Plan will be quoted on the NZX Main Board and will not be quoted elsewhere.
* 8 This notice has been prepared for information only.
E Firm|Harbour & Vane Group Limited|Harbour & Vane Group Limited;Harbour & Vane
E Organization|NZX Main Board|NZX Main Board
E Place|Fiji|Fiji
E Place|Samoa|Samoa
C Harbour & Vane Group Limited|its@1
B 8

@q-013|trade site rewrite|2024-07-03|O2 Nutrition of Ireland ships first infant formula to Vietnam after licence win
1 Irish dairy firm O2 Nutrition has dispatched its first consignment of infant formula to Vietnam, five months after Hanoi's Ministry of Industry and Trade cleared the plant in Mitchelstown, County Cork.
2 The 48-tonne load, which left Cork harbour on 1 July and is due in Haiphong in mid-August, was ordered by Ba Đình Mother & Baby JSC, a chain of 210 shops whose chief executive, Nguyễn Thị Hồng Vân, had toured Mitchelstown in February.
---
3 O2, the name is a nod to the founders' chemistry degrees, already sells to Kuwait, Hong Kong and, since last autumn, the United Arab Emirates, but it was hit hard when China, until then the destination of half of everything it canned, withdrew the registration of its goat-milk brand in 2022.
4 "We have nothing going into China today, and we're not waiting by the phone," said commercial director Ciarán Ó Dochartaigh.
5 Bord Bia, the Irish food board, which had brought the Vietnamese retailer over and paid for the trade mission on which the two first met, said exports of specialised nutrition from Ireland to South-East Asia could double by 2028.
---
6 The company is two-thirds owned by founders Niamh Kissane and Paul Oyelowo; Glanmore Co-op, from whose 2,300 members it buys all its milk, has the other third.
7 An approach last year by the French group Laiteries du Bessin was rebuffed.
8 A spokeswoman for Glanmore, Áine Twomey, would not be drawn on whether the co-op means to raise its stake.
E Firm|O2 Nutrition|O2 Nutrition;O2
E Firm|Ba Đình Mother & Baby JSC|Ba Đình Mother & Baby JSC
E Firm|Glanmore Co-op|Glanmore Co-op;Glanmore
E Firm|Laiteries du Bessin|Laiteries du Bessin
E Organization|Ministry of Industry and Trade|Ministry of Industry and Trade
E Organization|Bord Bia|Bord Bia
E Person|Nguyễn Thị Hồng Vân|Nguyễn Thị Hồng Vân
E Person|Ciarán Ó Dochartaigh|Ciarán Ó Dochartaigh
E Person|Niamh Kissane|Niamh Kissane
E Person|Paul Oyelowo|Paul Oyelowo
E Person|Áine Twomey|Áine Twomey
E Place|Ireland|Ireland;Irish
E Place|Vietnam|Vietnam;Vietnamese;Hanoi
E Place|Mitchelstown|Mitchelstown
E Place|County Cork|County Cork
E Place|Cork harbour|Cork harbour
E Place|Haiphong|Haiphong
E Place|Kuwait|Kuwait
E Place|Hong Kong|Hong Kong
E Place|United Arab Emirates|United Arab Emirates
E Place|China|China
E Place|South-East Asia|South-East Asia
E Place|France|French
E Commodity|infant formula|infant formula
E Commodity|specialised nutrition|specialised nutrition
E Commodity|milk|milk
C O2 Nutrition|its@1;it@3;it#2@3;its@3;We@4;we@4;The company@6;it@6;its@6
C Ba Đình Mother & Baby JSC|whose@2;the Vietnamese retailer@5
C Bord Bia|the Irish food board@5;which@5
C China|the destination@3
C Glanmore Co-op|whose@6;the co-op@8;its@8
R O2 Nutrition|LOCATED_IN|Ireland|1|asserted|-
R O2 Nutrition|EXPORTS|infant formula|1|asserted|on 1 July
R O2 Nutrition|SUPPLIES|Vietnam|1|asserted|on 1 July
R Vietnam|IMPORTS|infant formula|1|asserted|on 1 July
R Ministry of Industry and Trade|LOCATED_IN|Vietnam|1|asserted|-
R Mitchelstown|LOCATED_IN|County Cork|1|asserted|-
R O2 Nutrition|SUPPLIES|Ba Đình Mother & Baby JSC|1-2|asserted|on 1 July
R Ba Đình Mother & Baby JSC|IMPORTS|infant formula|1-2|asserted|on 1 July
R Nguyễn Thị Hồng Vân|LEADS|Ba Đình Mother & Baby JSC|2|asserted|-
R Nguyễn Thị Hồng Vân|VISITED|Mitchelstown|2|asserted|in February
R O2 Nutrition|SUPPLIES|Kuwait|3|asserted|-
R O2 Nutrition|SUPPLIES|Hong Kong|3|asserted|-
R O2 Nutrition|SUPPLIES|United Arab Emirates|3|asserted|since last autumn
R O2 Nutrition|SUPPLIES|China|3|asserted|-
R O2 Nutrition|SUPPLIES|China|4|denied|today
R Ciarán Ó Dochartaigh|EMPLOYED_BY|O2 Nutrition|4|asserted|-
R Bord Bia|LOCATED_IN|Ireland|5|asserted|-
R Ba Đình Mother & Baby JSC|LOCATED_IN|Vietnam|5|asserted|-
R Ba Đình Mother & Baby JSC|VISITED|Ireland|5|asserted|-
R O2 Nutrition|MET_WITH|Ba Đình Mother & Baby JSC|5|asserted|-
R Ireland|EXPORTS|specialised nutrition|5|asserted|-
R Ireland|SUPPLIES|South-East Asia|5|asserted|-
R South-East Asia|IMPORTS|specialised nutrition|5|asserted|-
R Niamh Kissane|INVESTED_IN|O2 Nutrition|6|asserted|-
R Paul Oyelowo|INVESTED_IN|O2 Nutrition|6|asserted|-
R O2 Nutrition|IMPORTS|milk|6|asserted|-
R Glanmore Co-op|SUPPLIES|O2 Nutrition|6|asserted|-
R Glanmore Co-op|INVESTED_IN|O2 Nutrition|6|asserted|-
R Laiteries du Bessin|LOCATED_IN|France|7|asserted|-
R Laiteries du Bessin|OWNS|O2 Nutrition|7|denied|last year
R Áine Twomey|EMPLOYED_BY|Glanmore Co-op|8|asserted|-
R Glanmore Co-op|INVESTED_IN|O2 Nutrition|8|expected|-
