@v-026|business wire|2024-07-03|Copper giant Andacollo Norte sells lithium arm to Korean-Chilean venture
1 SANTIAGO, July 3 - Compañía Minera Andacollo Norte S.A., Chile's third-largest copper producer, said on Wednesday it had agreed to sell its lithium arm, Salares del Norte Chico SpA, to a 60-40 joint venture of South Korea's Hanul Battery Materials Co. and the Santiago investment company Inversiones Quilapán for $740 million plus royalties, as it pulls back to what chief executive Macarena Errázuriz Lyon called "the metal our grandparents would recognise".
2 The sale, which had been rumoured since March and which the company had then described as "pure invention", is subject to clearance by the National Economic Prosecutor's Office, by China's State Administration for Market Regulation, since half of the arm's lithium carbonate goes to cathode makers in Fujian, and by the state-owned Production Development Corporation, known as Corfo, from which the salt flats are leased.
---
3 Under a parallel contract Hanul is to take 20,000 tonnes of lithium carbonate a year from the Maricunga Sur plant for its works in Gumi, and will in turn supply battery-grade hydroxide to the Detroit carmaker Wolverine Motors, a customer since 2021.
4 Andacollo Norte is itself 55% owned by the Anglo-Japanese miner Severn Rio Group plc and 12.5% by the pension administrator AFP Los Robles; London-based Severn, whose chairman Sir Alastair Penhaligon-Choudhury visited the salt flats in February, had been urged by the activist fund Halberd Point to leave lithium altogether.
---
5 Environmental groups in Copiapó blame the company for the drying of two lagoons, a charge that it contests in the First Environmental Court of Antofagasta.
6 "A sale does not bring back flamingos," said Ximena Huenchullán, a hydrologist at the University of Atacama.
7 Mining Minister Rodrigo Undurraga, who is in Seoul this week for talks with Korean Trade, Industry and Energy Minister Ahn Sang-woo, told Radio Cordillera that the government neither promoted nor opposed the deal.
8 Copper ended up 0.6% in London.
E Firm|Compañía Minera Andacollo Norte S.A.|Compañía Minera Andacollo Norte S.A.;Andacollo Norte
E Firm|Salares del Norte Chico SpA|Salares del Norte Chico SpA
E Firm|Hanul Battery Materials Co.|Hanul Battery Materials Co.;Hanul
E Firm|Inversiones Quilapán|Inversiones Quilapán
E Firm|Wolverine Motors|Wolverine Motors
E Firm|Severn Rio Group plc|Severn Rio Group plc;Severn
E Firm|AFP Los Robles|AFP Los Robles
E Firm|Halberd Point|Halberd Point
E Organization|National Economic Prosecutor's Office|National Economic Prosecutor's Office
E Organization|State Administration for Market Regulation|State Administration for Market Regulation
E Organization|Production Development Corporation|Production Development Corporation;Corfo
E Organization|First Environmental Court of Antofagasta|First Environmental Court of Antofagasta
E Organization|University of Atacama|University of Atacama
E Organization|Radio Cordillera|Radio Cordillera
E Person|Macarena Errázuriz Lyon|Macarena Errázuriz Lyon
E Person|Alastair Penhaligon-Choudhury|Alastair Penhaligon-Choudhury
E Person|Ximena Huenchullán|Ximena Huenchullán
E Person|Rodrigo Undurraga|Rodrigo Undurraga
E Person|Ahn Sang-woo|Ahn Sang-woo
E Place|Santiago|SANTIAGO;Santiago
E Place|Chile|Chile;Chilean
E Place|South Korea|South Korea;Korean
E Place|China|China
E Place|Fujian|Fujian
E Place|Maricunga Sur plant|Maricunga Sur plant
E Place|Gumi|Gumi
E Place|Detroit|Detroit
E Place|Japan|Japanese
E Place|London|London
E Place|Copiapó|Copiapó
E Place|Seoul|Seoul
E Commodity|copper|copper;Copper
E Commodity|lithium|lithium
E Commodity|lithium carbonate|lithium carbonate
E Commodity|battery-grade hydroxide|battery-grade hydroxide
C Compañía Minera Andacollo Norte S.A.|it@1;its@1;it#2@1;the company@2;itself@4;the company@5;it@5
C Salares del Norte Chico SpA|its lithium arm@1;the arm@2
C Production Development Corporation|which#3@2
C Hanul Battery Materials Co.|its@3
C Wolverine Motors|a customer@3
C Severn Rio Group plc|whose@4
C Rodrigo Undurraga|who@7
C Chile|the government@7
R Compañía Minera Andacollo Norte S.A.|LOCATED_IN|Chile|1|asserted|-
R Compañía Minera Andacollo Norte S.A.|OWNS|Salares del Norte Chico SpA|1|asserted|-
R Hanul Battery Materials Co.|OWNS|Salares del Norte Chico SpA|1|expected|-
R Inversiones Quilapán|INVESTED_IN|Salares del Norte Chico SpA|1|expected|-
R Compañía Minera Andacollo Norte S.A.|AGREED_WITH|Hanul Battery Materials Co.|1|asserted|on Wednesday
R Compañía Minera Andacollo Norte S.A.|AGREED_WITH|Inversiones Quilapán|1|asserted|on Wednesday
R Hanul Battery Materials Co.|AGREED_WITH|Inversiones Quilapán|1|asserted|-
R Hanul Battery Materials Co.|LOCATED_IN|South Korea|1|asserted|-
R Inversiones Quilapán|LOCATED_IN|Santiago|1|asserted|-
R Macarena Errázuriz Lyon|LEADS|Compañía Minera Andacollo Norte S.A.|1|asserted|-
R State Administration for Market Regulation|LOCATED_IN|China|2|asserted|-
R Salares del Norte Chico SpA|SUPPLIES|Fujian|2|asserted|-
R Salares del Norte Chico SpA|EXPORTS|lithium carbonate|2|asserted|-
R Fujian|IMPORTS|lithium carbonate|2|asserted|-
R Chile|OWNS|Production Development Corporation|2|asserted|-
R Salares del Norte Chico SpA|AGREED_WITH|Production Development Corporation|2|asserted|-
R Compañía Minera Andacollo Norte S.A.|AGREED_WITH|Hanul Battery Materials Co.|3|expected|-
R Hanul Battery Materials Co.|IMPORTS|lithium carbonate|3|expected|-
R Maricunga Sur plant|SUPPLIES|Hanul Battery Materials Co.|3|expected|-
R Hanul Battery Materials Co.|SUPPLIES|Wolverine Motors|3|expected|-
R Hanul Battery Materials Co.|SUPPLIES|Wolverine Motors|3|asserted|since 2021
R Hanul Battery Materials Co.|EXPORTS|battery-grade hydroxide|3|expected|-
R Wolverine Motors|IMPORTS|battery-grade hydroxide|3|expected|-
R Wolverine Motors|LOCATED_IN|Detroit|3|asserted|-
R Severn Rio Group plc|OWNS|Compañía Minera Andacollo Norte S.A.|4|asserted|-
R AFP Los Robles|INVESTED_IN|Compañía Minera Andacollo Norte S.A.|4|asserted|-
R Severn Rio Group plc|LOCATED_IN|London|4|asserted|-
R Severn Rio Group plc|LOCATED_IN|Japan|4|asserted|-
R Alastair Penhaligon-Choudhury|LEADS|Severn Rio Group plc|4|asserted|-
R Alastair Penhaligon-Choudhury|VISITED|Chile|2-4|asserted|in February
R Ximena Huenchullán|EMPLOYED_BY|University of Atacama|6|asserted|-
R Rodrigo Undurraga|EMPLOYED_BY|Chile|7|asserted|-
R Rodrigo Undurraga|VISITED|Seoul|7|asserted|this week
R Rodrigo Undurraga|MET_WITH|Ahn Sang-woo|7|asserted|this week
R Ahn Sang-woo|EMPLOYED_BY|South Korea|7|asserted|-

@v-027|startup newsletter|2025-04-24|The Term Sheet: fusion gets a billion, a goat app gets acquired, and nobody gets Cloudrest
1 Happy Thursday, readers.
2 The biggest cheque of the week, €1.05 billion, went to Plasmagarten GmbH of Garching, near Munich, whose stellarator has so far produced more doctoral theses than kilowatts; the round was led by Lakeside Growth, with Temasek-sized tickets from the European Innovation Council Fund, Japan's Kansai Gas & Light, the state of Bavaria and the Texan oil family Culpepper.
3 Plasmagarten buys its superconducting tape from Fukushima Wire & Cable and from S-Band Innovations of Moscow's Zelenograd district, or rather it bought from the latter until June 2022 and says that it has not paid it a cent since.
---
* 4 SEED. Nairobi goat-insurance app mbuzi (yes, lower case) raised $4 million from Savannah Fund II, Acumen Pulse and the Mastercard-branded foundation of the same name as the card.
* 5 A. Prague's Hlas AI, $22 million, led by Credo & Co.; co-founder Ondřej Vopička says that Skoda Transportation is a paying customer for its voice chips and that Deutsche Bahn "would like to be".
* 6 B. São Paulo agritech Terrafirme, $61 million, from SoftLand Latin America and Al Dahra-linked Emirati fund Sawari; the firm sells soil sensors to growers in Mato Grosso, Paraguay and Zambia.
* 7 EXIT. Lisbon cybersecurity house Sete Mares went to the U.S. Army contractor Fort Larkin Systems for $310 million. Approval by Portugal's Ministry of National Defence is pending.
* 8 NO EXIT. Cloudrest, the Israeli mattress-sensor unicorn, is not being bought by Saebyeok, says Saebyeok; it is not being bought by anyone, says its CEO Tal Ben-Ezra Mizrahi, who in February said that it was.
* 9 DOWN. Dutch e-bike maker VanVliet filed for protection from creditors in Amsterdam. It owes €9 million to its Taiwanese frame supplier, Changhua Alloy.
---
10 People: Dr. Wanjiru Kamau-Lindholm leaves the International Finance Corporation to run Africa for Lakeside; former Estonian president Toomas Raudsepp joins the advisory board of nobody, he assured us at a dinner in Tallinn, "and that is my final answer".
* 11 Was this forwarded to you? Subscribe. Sponsored by a bank.
E Firm|Plasmagarten GmbH|Plasmagarten GmbH;Plasmagarten
E Firm|Lakeside Growth|Lakeside Growth;Lakeside
E Firm|Temasek|Temasek
E Organization|European Innovation Council Fund|European Innovation Council Fund
E Firm|Kansai Gas & Light|Kansai Gas & Light
E Person|Culpepper|Culpepper
E Firm|Fukushima Wire & Cable|Fukushima Wire & Cable
E Firm|S-Band Innovations|S-Band Innovations
E Firm|mbuzi|mbuzi
E Firm|Savannah Fund II|Savannah Fund II
E Firm|Acumen Pulse|Acumen Pulse
E Firm|Mastercard|Mastercard
E Firm|Hlas AI|Hlas AI
E Firm|Credo & Co.|Credo & Co.
E Person|Ondřej Vopička|Ondřej Vopička
E Firm|Skoda Transportation|Skoda Transportation
E Firm|Deutsche Bahn|Deutsche Bahn
E Firm|Terrafirme|Terrafirme
E Firm|SoftLand Latin America|SoftLand Latin America
E Firm|Al Dahra|Al Dahra
E Firm|Sawari|Sawari
E Firm|Sete Mares|Sete Mares
E Organization|U.S. Army|U.S. Army
E Firm|Fort Larkin Systems|Fort Larkin Systems
E Organization|Ministry of National Defence|Ministry of National Defence
E Firm|Cloudrest|Cloudrest
E Firm|Saebyeok|Saebyeok
E Person|Tal Ben-Ezra Mizrahi|Tal Ben-Ezra Mizrahi
E Firm|VanVliet|VanVliet
E Firm|Changhua Alloy|Changhua Alloy
E Person|Wanjiru Kamau-Lindholm|Wanjiru Kamau-Lindholm
E Organization|International Finance Corporation|International Finance Corporation
E Person|Toomas Raudsepp|Toomas Raudsepp
E Place|Garching|Garching
E Place|Munich|Munich
E Place|Japan|Japan
E Place|Bavaria|Bavaria
E Place|Texas|Texan
E Place|Moscow|Moscow
E Place|Zelenograd|Zelenograd
E Place|Nairobi|Nairobi
E Place|Prague|Prague
E Place|São Paulo|São Paulo
E Place|United Arab Emirates|Emirati
E Place|Mato Grosso|Mato Grosso
E Place|Paraguay|Paraguay
E Place|Zambia|Zambia
E Place|Lisbon|Lisbon
E Place|Portugal|Portugal
E Place|Israel|Israeli
E Place|Netherlands|Dutch
E Place|Amsterdam|Amsterdam
E Place|Taiwan|Taiwanese
E Place|Africa|Africa
E Place|Estonia|Estonian
E Place|Tallinn|Tallinn
E Commodity|superconducting tape|superconducting tape
E Commodity|voice chips|voice chips
E Commodity|soil sensors|soil sensors
E Commodity|e-bike frames|frame
E Commodity|oil|oil
C Plasmagarten GmbH|whose@2;its@3;it@3;it#2@3
C S-Band Innovations|the latter@3;it#3@3
C Hlas AI|its@5
C Terrafirme|the firm@6
C Cloudrest|the Israeli mattress-sensor unicorn@8;it@8;its@8;it#2@8
C Tal Ben-Ezra Mizrahi|who@8
C VanVliet|It@9;its@9
C Changhua Alloy|its Taiwanese frame supplier@9
C Toomas Raudsepp|he@10
R Plasmagarten GmbH|LOCATED_IN|Garching|2|asserted|-
R Lakeside Growth|INVESTED_IN|Plasmagarten GmbH|2|asserted|-
R European Innovation Council Fund|INVESTED_IN|Plasmagarten GmbH|2|asserted|-
R Kansai Gas & Light|INVESTED_IN|Plasmagarten GmbH|2|asserted|-
R Kansai Gas & Light|LOCATED_IN|Japan|2|asserted|-
R Bavaria|INVESTED_IN|Plasmagarten GmbH|2|asserted|-
R Culpepper|INVESTED_IN|Plasmagarten GmbH|2|asserted|-
R Fukushima Wire & Cable|SUPPLIES|Plasmagarten GmbH|3|asserted|-
R Plasmagarten GmbH|IMPORTS|superconducting tape|3|asserted|-
R S-Band Innovations|SUPPLIES|Plasmagarten GmbH|3|asserted|until June 2022
R S-Band Innovations|SUPPLIES|Plasmagarten GmbH|3|denied|-
R S-Band Innovations|LOCATED_IN|Zelenograd|3|asserted|-
R Zelenograd|LOCATED_IN|Moscow|3|asserted|-
R mbuzi|LOCATED_IN|Nairobi|4|asserted|-
R Savannah Fund II|INVESTED_IN|mbuzi|4|asserted|-
R Acumen Pulse|INVESTED_IN|mbuzi|4|asserted|-
R Hlas AI|LOCATED_IN|Prague|5|asserted|-
R Credo & Co.|INVESTED_IN|Hlas AI|5|asserted|-
R Ondřej Vopička|LEADS|Hlas AI|5|asserted|-
R Hlas AI|SUPPLIES|Skoda Transportation|5|asserted|-
R Hlas AI|EXPORTS|voice chips|5|asserted|-
R Skoda Transportation|IMPORTS|voice chips|5|asserted|-
R Hlas AI|SUPPLIES|Deutsche Bahn|5|expected|-
R Terrafirme|LOCATED_IN|São Paulo|6|asserted|-
R SoftLand Latin America|INVESTED_IN|Terrafirme|6|asserted|-
R Sawari|INVESTED_IN|Terrafirme|6|asserted|-
R Sawari|LOCATED_IN|United Arab Emirates|6|asserted|-
R Terrafirme|EXPORTS|soil sensors|6|asserted|-
R Terrafirme|SUPPLIES|Mato Grosso|6|asserted|-
R Terrafirme|SUPPLIES|Paraguay|6|asserted|-
R Terrafirme|SUPPLIES|Zambia|6|asserted|-
R Mato Grosso|IMPORTS|soil sensors|6|asserted|-
R Paraguay|IMPORTS|soil sensors|6|asserted|-
R Zambia|IMPORTS|soil sensors|6|asserted|-
R Sete Mares|LOCATED_IN|Lisbon|7|asserted|-
R Fort Larkin Systems|OWNS|Sete Mares|7|expected|-
R Ministry of National Defence|LOCATED_IN|Portugal|7|asserted|-
R Cloudrest|LOCATED_IN|Israel|8|asserted|-
R Saebyeok|OWNS|Cloudrest|8|denied|-
R Tal Ben-Ezra Mizrahi|LEADS|Cloudrest|8|asserted|-
R VanVliet|LOCATED_IN|Netherlands|9|asserted|-
R Changhua Alloy|SUPPLIES|VanVliet|9|asserted|-
R VanVliet|IMPORTS|e-bike frames|9|asserted|-
R Changhua Alloy|LOCATED_IN|Taiwan|9|asserted|-
R Wanjiru Kamau-Lindholm|EMPLOYED_BY|Lakeside Growth|10|asserted|-
B 11

@v-028|ministry bulletin|2024-08-30|Minister Attends Groundbreaking of Sihanouk Logistics and Commodities Park
1 Preah Sihanouk, 30 August 2024 — H.E. Sok Vannarith, Minister of Public Works and Transport of the Kingdom of Cambodia, presided this morning over the groundbreaking ceremony of the Sihanouk Logistics and Commodities Park (SLCP), a public-private project of 290 million US dollars between the Ministry of Public Works and Transport (MPWT) and Angkor Gateway Co., Ltd., a joint venture owned 51% by Khmer Royal Holding and 49% by Thailand's Chonburi Terminal PCL.
2 In attendance were H.E. Paul Aranda-Whitcombe, Ambassador of Australia, Mr. Hiroaki Numata, Chief Representative of the Japan International Cooperation Agency (JICA), Lok Chumteav Chea Sopheap, Governor of the National Bank of Cambodia, and representatives of the General Department of Customs and Excise, the Sihanoukville Autonomous Port, the Cambodia Rice Federation and the Garment and Travel Goods Association.
---
3 H.E. the Minister recalled that the Kingdom exported 656,000 tonnes of milled rice in 2023 to, among others, China, France, Malaysia and Gabon, and said that once the Park opens in 2027 cassava, cashew nuts and bananas would leave through Sihanoukville rather than over the border at Poipet.
4 JICA has agreed to lend the Ministry 88 million dollars for the access road; the Government of Australia, through its Partnerships for Infrastructure programme, paid for the feasibility study, which was carried out by the Perth firm Swan & Darling Consultants.
5 Mr. Thanawat Srisuk-Lertpanya, Chairman of Chonburi Terminal, thanked the Royal Government and announced that cranes for the Park had been ordered from Shanghai Haigang Heavy Machinery for delivery in early 2026.
6 He added that the company had no plan whatsoever to reduce its share, and that newspaper stories of a sale to Vinh Long Maritime were "without feet and without head".
---
7 The ceremony was blessed by monks and concluded at 10.40 a.m. in an atmosphere of solidarity.
* 8 Department of Public Relations, MPWT. Like our page.
E Person|Sok Vannarith|Sok Vannarith
E Organization|Ministry of Public Works and Transport|Ministry of Public Works and Transport;MPWT
E Place|Sihanouk Logistics and Commodities Park|Sihanouk Logistics and Commodities Park;SLCP;Park
E Firm|Angkor Gateway Co., Ltd.|Angkor Gateway Co., Ltd.
E Firm|Khmer Royal Holding|Khmer Royal Holding
E Firm|Chonburi Terminal PCL|Chonburi Terminal PCL;Chonburi Terminal
E Person|Paul Aranda-Whitcombe|Paul Aranda-Whitcombe
E Person|Hiroaki Numata|Hiroaki Numata
E Organization|Japan International Cooperation Agency|Japan International Cooperation Agency;JICA
E Person|Chea Sopheap|Chea Sopheap
E Organization|National Bank of Cambodia|National Bank of Cambodia
E Organization|General Department of Customs and Excise|General Department of Customs and Excise
E Organization|Sihanoukville Autonomous Port|Sihanoukville Autonomous Port
E Organization|Cambodia Rice Federation|Cambodia Rice Federation
E Organization|Garment and Travel Goods Association|Garment and Travel Goods Association
E Organization|Partnerships for Infrastructure|Partnerships for Infrastructure
E Firm|Swan & Darling Consultants|Swan & Darling Consultants
E Person|Thanawat Srisuk-Lertpanya|Thanawat Srisuk-Lertpanya
E Firm|Shanghai Haigang Heavy Machinery|Shanghai Haigang Heavy Machinery
E Firm|Vinh Long Maritime|Vinh Long Maritime
E Place|Preah Sihanouk|Preah Sihanouk
E Place|Cambodia|Kingdom of Cambodia
E Place|Thailand|Thailand
E Place|Australia|Australia
E Place|China|China
E Place|France|France
E Place|Malaysia|Malaysia
E Place|Gabon|Gabon
E Place|Sihanoukville|Sihanoukville
E Place|Poipet|Poipet
E Place|Perth|Perth
E Commodity|milled rice|milled rice
E Commodity|cassava|cassava
E Commodity|cashew nuts|cashew nuts
E Commodity|bananas|bananas
E Commodity|cranes|cranes
C Sok Vannarith|H.E. the Minister@3;Minister@0
C Cambodia|the Kingdom@3;the Royal Government@5
C Ministry of Public Works and Transport|the Ministry@4
C Australia|the Government of Australia@4;its@4
C Thanawat Srisuk-Lertpanya|He@6
C Chonburi Terminal PCL|the company@6;its@6
R Sok Vannarith|LEADS|Ministry of Public Works and Transport|1|asserted|-
R Sok Vannarith|EMPLOYED_BY|Cambodia|1|asserted|-
R Sok Vannarith|VISITED|Sihanouk Logistics and Commodities Park|0-1|asserted|this morning
R Ministry of Public Works and Transport|AGREED_WITH|Angkor Gateway Co., Ltd.|1|asserted|-
R Angkor Gateway Co., Ltd.|INVESTED_IN|Sihanouk Logistics and Commodities Park|1|expected|-
R Khmer Royal Holding|OWNS|Angkor Gateway Co., Ltd.|1|asserted|-
R Chonburi Terminal PCL|INVESTED_IN|Angkor Gateway Co., Ltd.|1|asserted|-
R Chonburi Terminal PCL|LOCATED_IN|Thailand|1|asserted|-
R Paul Aranda-Whitcombe|EMPLOYED_BY|Australia|2|asserted|-
R Hiroaki Numata|EMPLOYED_BY|Japan International Cooperation Agency|2|asserted|-
R Chea Sopheap|LEADS|National Bank of Cambodia|2|asserted|-
R Paul Aranda-Whitcombe|VISITED|Sihanouk Logistics and Commodities Park|1-2|asserted|this morning
R Hiroaki Numata|VISITED|Sihanouk Logistics and Commodities Park|1-2|asserted|this morning
R Chea Sopheap|VISITED|Sihanouk Logistics and Commodities Park|1-2|asserted|this morning
R Cambodia|EXPORTS|milled rice|3|asserted|in 2023
R Cambodia|SUPPLIES|China|3|asserted|in 2023
R Cambodia|SUPPLIES|France|3|asserted|in 2023
R Cambodia|SUPPLIES|Malaysia|3|asserted|in 2023
R Cambodia|SUPPLIES|Gabon|3|asserted|in 2023
R China|IMPORTS|milled rice|3|asserted|in 2023
R France|IMPORTS|milled rice|3|asserted|in 2023
R Malaysia|IMPORTS|milled rice|3|asserted|in 2023
R Gabon|IMPORTS|milled rice|3|asserted|in 2023
R Cambodia|EXPORTS|cassava|3|expected|in 2027
R Cambodia|EXPORTS|cashew nuts|3|expected|in 2027
R Cambodia|EXPORTS|bananas|3|expected|in 2027
R Japan International Cooperation Agency|AGREED_WITH|Ministry of Public Works and Transport|4|asserted|-
R Swan & Darling Consultants|LOCATED_IN|Perth|4|asserted|-
R Thanawat Srisuk-Lertpanya|LEADS|Chonburi Terminal PCL|5|asserted|-
R Shanghai Haigang Heavy Machinery|SUPPLIES|Chonburi Terminal PCL|5|expected|in early 2026
R Chonburi Terminal PCL|IMPORTS|cranes|5|expected|in early 2026
R Vinh Long Maritime|INVESTED_IN|Angkor Gateway Co., Ltd.|6|alleged|-
R Vinh Long Maritime|INVESTED_IN|Angkor Gateway Co., Ltd.|6|denied|-
B 8

@v-029|market wrap, rumour column|2023-10-19|Whispers: Clydesdale & Orkney, Tullamore Data, and the Dutchman's jet
1 The talk of the Square Mile on Wednesday was that Clydesdale & Orkney Assurance had received, and was taking seriously, an approach at 540p a share from Zürich's Rätische Rück, a story that put 11% on the price by lunchtime and was knocked on the head by half past three, when the Edinburgh insurer told the stock exchange that it was "not in discussions with any party".
2 Rätische, never a company to waste a vowel, said no comment.
---
3 Better founded, to judge by the number of bankers who were not answering their telephones, is the tale that Tullamore Data Centres of County Offaly will be sold by its American owners, Blackridge Canyon Capital, in two halves, the Irish sites going to Singapore's Keong Hin Trust and the Frankfurt ones to Ruhrstrom AG, with which, I am told, heads of terms were signed at an airport hotel on Sunday.
4 Blackridge Canyon paid 900 million euros for Tullamore in 2019; the sum bandied about today is thrice that.
5 Less well founded: the report in an Athens paper that Aegean Cable Holdings, in which the Public Power Corporation has 20%, will pass to the Azeri state oil firm.
6 "We should like to know who these Azeris are, so we could invite them," said Aegean's boss, Stelios Papachristodoulou.
---
7 Of the Dutchman and his jet I wrote last week.
8 Mr. Cornelis van der Heijden-Bos has now explained to the Enterprise Chamber of the Amsterdam Court of Appeal that the aircraft belongs not to him but to his mother's foundation in Curaçao, and that it flew to Minsk in September to pick up a horse.
9 His group, Rijnmond Industrie, remains under investigation by FIOD, which believes that it sold lathes to Belarus through a dealer in Vilnius, and which seized the horse.
10 Shares in Rijnmond led the market lower.
E Firm|Clydesdale & Orkney Assurance|Clydesdale & Orkney Assurance;Clydesdale & Orkney
E Firm|Rätische Rück|Rätische Rück;Rätische
E Firm|Tullamore Data Centres|Tullamore Data Centres;Tullamore Data;Tullamore
E Firm|Blackridge Canyon Capital|Blackridge Canyon Capital;Blackridge Canyon
E Firm|Keong Hin Trust|Keong Hin Trust
E Firm|Ruhrstrom AG|Ruhrstrom AG
E Firm|Aegean Cable Holdings|Aegean Cable Holdings;Aegean
E Firm|Public Power Corporation|Public Power Corporation
E Firm|Rijnmond Industrie|Rijnmond Industrie;Rijnmond
E Organization|Enterprise Chamber of the Amsterdam Court of Appeal|Enterprise Chamber of the Amsterdam Court of Appeal
E Organization|FIOD|FIOD
E Person|Stelios Papachristodoulou|Stelios Papachristodoulou
E Person|Cornelis van der Heijden-Bos|Cornelis van der Heijden-Bos
E Place|Square Mile|Square Mile
E Place|Zürich|Zürich
E Place|Edinburgh|Edinburgh
E Place|County Offaly|County Offaly
E Place|United States|American
E Place|Ireland|Irish
E Place|Singapore|Singapore
E Place|Frankfurt|Frankfurt
E Place|Athens|Athens
E Place|Azerbaijan|Azeri;Azeris
E Place|Netherlands|Dutchman
E Place|Curaçao|Curaçao
E Place|Minsk|Minsk
E Place|Belarus|Belarus
E Place|Vilnius|Vilnius
E Commodity|lathes|lathes
E Commodity|horse|horse
C Clydesdale & Orkney Assurance|the Edinburgh insurer@1;it@1
C Tullamore Data Centres|its@3
C Ruhrstrom AG|which@3
C Cornelis van der Heijden-Bos|the Dutchman@7;him@8;his@8;His@9
C Aegean Cable Holdings|We@6
C Rijnmond Industrie|His group@9;it@9
C FIOD|which@9;which#2@9
R Rätische Rück|OWNS|Clydesdale & Orkney Assurance|1|alleged|on Wednesday
R Rätische Rück|OWNS|Clydesdale & Orkney Assurance|1|denied|-
R Rätische Rück|LOCATED_IN|Zürich|1|asserted|-
R Clydesdale & Orkney Assurance|LOCATED_IN|Edinburgh|1|asserted|-
R Tullamore Data Centres|LOCATED_IN|County Offaly|3|asserted|-
R Blackridge Canyon Capital|OWNS|Tullamore Data Centres|3|asserted|-
R Blackridge Canyon Capital|LOCATED_IN|United States|3|asserted|-
R Keong Hin Trust|LOCATED_IN|Singapore|3|asserted|-
R Keong Hin Trust|INVESTED_IN|Tullamore Data Centres|3|alleged|-
R Ruhrstrom AG|INVESTED_IN|Tullamore Data Centres|3|alleged|-
R Blackridge Canyon Capital|AGREED_WITH|Ruhrstrom AG|3|alleged|on Sunday
R Public Power Corporation|INVESTED_IN|Aegean Cable Holdings|5|asserted|-
R Azerbaijan|OWNS|Aegean Cable Holdings|5|alleged|-
R Azerbaijan|OWNS|Aegean Cable Holdings|6|denied|-
R Stelios Papachristodoulou|LEADS|Aegean Cable Holdings|6|asserted|-
R Cornelis van der Heijden-Bos|LEADS|Rijnmond Industrie|9|asserted|-
R Cornelis van der Heijden-Bos|OWNS|Rijnmond Industrie|9|asserted|-
R Rijnmond Industrie|ACCUSED_BY|FIOD|9|asserted|-
R Rijnmond Industrie|SUPPLIES|Belarus|9|alleged|-
R Rijnmond Industrie|EXPORTS|lathes|9|alleged|-
R Belarus|IMPORTS|lathes|9|alleged|-

@v-030|pharma trade weekly|2024-06-21|API chain under the microscope after Ahmedabad fire halts a fifth of Europe's amoxicillin
1 A fire that gutted two of the four reactors at Sabarmati Lifesciences Ltd. in Ahmedabad, Gujarat, on 3 June will take out for at least five months the source of every fifth amoxicillin capsule swallowed in the European Union, the European Medicines Agency's shortages group was told on Tuesday.
2 Sabarmati makes the amoxicillin trihydrate that it sells to Spain's Laboratorios Montseny, to the Slovenian generics house Kranjska Farma d.d. (itself part of the Basel group Novara since 2003) and, by way of the Hamburg broker Heinrich Sievers & Sohn, to a score of smaller packers; the precursor, 6-APA, it buys from Inner Mongolia's Hohhot Weixin Pharmaceutical and from nobody else.
3 "It's a rope with one strand," said Dr Fionnuala MacGiolla-Rossi of the Utrecht Centre for Medicines Policy, "and someone has lit a match."
---
4 France's National Agency for the Safety of Medicines and Health Products has already forbidden wholesalers to export amoxicillin, as has Slovakia's health ministry.
5 Kranjska Farma says that it holds nine weeks of stock and has put in an emergency order with Austria's Tyrolpen, the only plant in the western world that still ferments penicillin from scratch, into which Vienna and the province of Tyrol put 50 million euros in 2021; Montseny is talking to Tyrolpen too, and to a maker in Hyderabad, Deccan Cillin.
6 A buyout of Tyrolpen by Saudi investors, a favourite subject in Innsbruck cafés, is off the table, its managing director Leonhard Achammer told us.
---
7 In New Delhi the Ministry of Chemicals and Fertilizers said that compensation would be considered, and that Additional Secretary Smt. Urmila Chaturvedi-Nair had visited the site; the Central Drugs Standard Control Organization has suspended the plant's licence.
8 Sabarmati, listed in Mumbai and 41.6% owned by the Patwardhan brothers, has a second works in Slovenia's neighbour Croatia, which makes syrups only.
9 Its U.S. business was closed in 2020 by an import alert of the Food and Drug Administration, still in force.
E Firm|Sabarmati Lifesciences Ltd.|Sabarmati Lifesciences Ltd.;Sabarmati
E Firm|Laboratorios Montseny|Laboratorios Montseny;Montseny
E Firm|Kranjska Farma d.d.|Kranjska Farma d.d.;Kranjska Farma
E Firm|Novara|Novara
E Firm|Heinrich Sievers & Sohn|Heinrich Sievers & Sohn
E Firm|Hohhot Weixin Pharmaceutical|Hohhot Weixin Pharmaceutical
E Firm|Tyrolpen|Tyrolpen
E Firm|Deccan Cillin|Deccan Cillin
E Organization|European Union|European Union
E Organization|European Medicines Agency|European Medicines Agency
E Organization|Utrecht Centre for Medicines Policy|Utrecht Centre for Medicines Policy
E Organization|National Agency for the Safety of Medicines and Health Products|National Agency for the Safety of Medicines and Health Products
E Organization|Ministry of Chemicals and Fertilizers|Ministry of Chemicals and Fertilizers
E Organization|Central Drugs Standard Control Organization|Central Drugs Standard Control Organization
E Organization|Food and Drug Administration|Food and Drug Administration
E Person|Fionnuala MacGiolla-Rossi|Fionnuala MacGiolla-Rossi
E Person|Leonhard Achammer|Leonhard Achammer
E Person|Urmila Chaturvedi-Nair|Urmila Chaturvedi-Nair
E Place|Ahmedabad|Ahmedabad
E Place|Gujarat|Gujarat
E Place|Europe|Europe
E Place|Spain|Spain
E Place|Slovenia|Slovenian;Slovenia
E Place|Basel|Basel
E Place|Hamburg|Hamburg
E Place|Inner Mongolia|Inner Mongolia
E Place|France|France
E Place|Slovakia|Slovakia
E Place|Austria|Austria;Vienna
E Place|Tyrol|Tyrol
E Place|Hyderabad|Hyderabad
E Place|Saudi Arabia|Saudi
E Place|Innsbruck|Innsbruck
E Place|New Delhi|New Delhi
E Place|Mumbai|Mumbai
E Place|Croatia|Croatia
E Place|United States|U.S.
E Commodity|amoxicillin|amoxicillin
E Commodity|amoxicillin trihydrate|amoxicillin trihydrate
E Commodity|6-APA|6-APA
E Commodity|penicillin|penicillin
E Commodity|syrups|syrups
C Sabarmati Lifesciences Ltd.|it@2;it#2@2;Its@9
C Kranjska Farma d.d.|itself@2;it@5
C Tyrolpen|which@5;its@6
C Ahmedabad|the site@7
C 6-APA|the precursor@2
R Sabarmati Lifesciences Ltd.|LOCATED_IN|Ahmedabad|1|asserted|-
R Ahmedabad|LOCATED_IN|Gujarat|1|asserted|-
R Sabarmati Lifesciences Ltd.|SUPPLIES|European Union|1|asserted|-
R Sabarmati Lifesciences Ltd.|EXPORTS|amoxicillin trihydrate|2|asserted|-
R Sabarmati Lifesciences Ltd.|SUPPLIES|Laboratorios Montseny|2|asserted|-
R Sabarmati Lifesciences Ltd.|SUPPLIES|Kranjska Farma d.d.|2|asserted|-
R Laboratorios Montseny|IMPORTS|amoxicillin trihydrate|2|asserted|-
R Kranjska Farma d.d.|IMPORTS|amoxicillin trihydrate|2|asserted|-
R Laboratorios Montseny|LOCATED_IN|Spain|2|asserted|-
R Kranjska Farma d.d.|LOCATED_IN|Slovenia|2|asserted|-
R Kranjska Farma d.d.|SUBSIDIARY_OF|Novara|2|asserted|since 2003
R Novara|LOCATED_IN|Basel|2|asserted|-
R Heinrich Sievers & Sohn|LOCATED_IN|Hamburg|2|asserted|-
R Hohhot Weixin Pharmaceutical|SUPPLIES|Sabarmati Lifesciences Ltd.|2|asserted|-
R Sabarmati Lifesciences Ltd.|IMPORTS|6-APA|2|asserted|-
R Hohhot Weixin Pharmaceutical|LOCATED_IN|Inner Mongolia|2|asserted|-
R Fionnuala MacGiolla-Rossi|EMPLOYED_BY|Utrecht Centre for Medicines Policy|3|asserted|-
R National Agency for the Safety of Medicines and Health Products|LOCATED_IN|France|4|asserted|-
R amoxicillin|SANCTIONED_BY|National Agency for the Safety of Medicines and Health Products|4|asserted|-
R amoxicillin|SANCTIONED_BY|Slovakia|4|asserted|-
R Tyrolpen|LOCATED_IN|Austria|5|asserted|-
R Tyrolpen|SUPPLIES|Kranjska Farma d.d.|5|expected|-
R Tyrolpen|SUPPLIES|Laboratorios Montseny|5|expected|-
R Deccan Cillin|SUPPLIES|Laboratorios Montseny|5|expected|-
R Deccan Cillin|LOCATED_IN|Hyderabad|5|asserted|-
R Austria|INVESTED_IN|Tyrolpen|5|asserted|in 2021
R Tyrol|INVESTED_IN|Tyrolpen|5|asserted|in 2021
R Saudi Arabia|OWNS|Tyrolpen|6|denied|-
R Leonhard Achammer|LEADS|Tyrolpen|6|asserted|-
R Ministry of Chemicals and Fertilizers|LOCATED_IN|New Delhi|7|asserted|-
R Urmila Chaturvedi-Nair|EMPLOYED_BY|Ministry of Chemicals and Fertilizers|7|asserted|-
R Urmila Chaturvedi-Nair|VISITED|Ahmedabad|7|asserted|-
R Sabarmati Lifesciences Ltd.|SANCTIONED_BY|Food and Drug Administration|9|asserted|in 2020

@v-031|regional paper|2024-02-02|Turbine blades, then silence: Grimsund loses Havblæst to Taiwan and a lawsuit
1 GRIMSUND. The last three blades made in Grimsund were put aboard the barge Freja at noon on Thursday, bound for Taichung, and when the tug had gone round the mole there was nothing left in the hall of Havblæst A/S but a broom and Bente Kjelstrup, who has swept it since 1999.
2 Havblæst, which employed 640 people here at its height, was sold in December by the pension fund Industriens Fremtid to Taiwan's Formosa Wind Energy Corp., a unit of the Kaohsiung steel family's Tung Hwa Group, and the new owner is taking the moulds home.
---
3 "They were honest about it," said mayor Rasmus Thygesen-Bach. "They said they were buying the shape, not the place."
4 He himself had travelled to Kaohsiung in November with the union chairwoman, Lone Østergaard, to plead for at least the repair shop, and was given a model of a temple.
5 Formosa Wind wants the 108-metre blades for the Changhua III project in the Taiwan Strait, where a domestic-content rule of the Ministry of Economic Affairs forbids imports of blades from next year on.
---
6 Then there is the lawsuit.
7 Britain's North Sea Array Ltd, for whose Silver Bank farm Havblæst delivered 90 blades in 2021, claims in the High Court of Justice in London that a third of them were cracked and that the management, under then director Poul-Erik Strange, knew; Strange, who today heads Denmark's Export and Investment Guarantee Agency, has called that "nonsense on stilts".
8 Competitors are circling the staff.
9 Spanish rival Eólica Cantabria, which has its works at Esbjerg, has offered 85 jobs; a Chinese company, Jiangsu Zhongfeng, is reported to have rented a room at the inn.
10 In the harbour they speak of a fish-feed mill, to be built by Norwegians; no Norwegian has been seen.
* 11 Subscribers read on: Bente's 25 years with a broom
E Firm|Havblæst A/S|Havblæst A/S;Havblæst
E Organization|Industriens Fremtid|Industriens Fremtid
E Firm|Formosa Wind Energy Corp.|Formosa Wind Energy Corp.;Formosa Wind
E Firm|Tung Hwa Group|Tung Hwa Group
E Firm|North Sea Array Ltd|North Sea Array Ltd
E Firm|Eólica Cantabria|Eólica Cantabria
E Firm|Jiangsu Zhongfeng|Jiangsu Zhongfeng
E Organization|Ministry of Economic Affairs|Ministry of Economic Affairs
E Organization|High Court of Justice|High Court of Justice
E Organization|Export and Investment Guarantee Agency|Export and Investment Guarantee Agency
E Vessel|Freja|Freja
E Person|Bente Kjelstrup|Bente Kjelstrup;Bente
E Person|Rasmus Thygesen-Bach|Rasmus Thygesen-Bach
E Person|Lone Østergaard|Lone Østergaard
E Person|Poul-Erik Strange|Poul-Erik Strange;Strange
E Place|Grimsund|GRIMSUND;Grimsund
E Place|Taiwan|Taiwan
E Place|Taichung|Taichung
E Place|Kaohsiung|Kaohsiung
E Place|Changhua III|Changhua III
E Place|Taiwan Strait|Taiwan Strait
E Place|United Kingdom|Britain
E Place|Silver Bank|Silver Bank
E Place|London|London
E Place|Denmark|Denmark
E Place|Spain|Spanish
E Place|Esbjerg|Esbjerg
E Place|China|Chinese
E Place|Norway|Norwegians;Norwegian
E Commodity|blades|blades
E Commodity|steel|steel
E Commodity|fish-feed|fish-feed
C Bente Kjelstrup|who@1
C Havblæst A/S|which@2
C Grimsund|here@2
C Formosa Wind Energy Corp.|the new owner@2;They@3;They#2@3;they@3
C Rasmus Thygesen-Bach|He@4
C Taiwan Strait|where@5
C North Sea Array Ltd|whose@7
C blades|them@7
C Poul-Erik Strange|who@7
C Eólica Cantabria|which@9
R Havblæst A/S|EXPORTS|blades|1|asserted|on Thursday
R Havblæst A/S|SUPPLIES|Taiwan|0-1|asserted|on Thursday
R Bente Kjelstrup|EMPLOYED_BY|Havblæst A/S|1|asserted|since 1999
R Havblæst A/S|LOCATED_IN|Grimsund|1-2|asserted|-
R Formosa Wind Energy Corp.|OWNS|Havblæst A/S|2|asserted|in December
R Formosa Wind Energy Corp.|AGREED_WITH|Industriens Fremtid|2|asserted|in December
R Formosa Wind Energy Corp.|LOCATED_IN|Taiwan|2|asserted|-
R Formosa Wind Energy Corp.|SUBSIDIARY_OF|Tung Hwa Group|2|asserted|-
R Tung Hwa Group|LOCATED_IN|Kaohsiung|2|asserted|-
R Rasmus Thygesen-Bach|LEADS|Grimsund|1-3|asserted|-
R Rasmus Thygesen-Bach|VISITED|Kaohsiung|4|asserted|in November
R Lone Østergaard|VISITED|Kaohsiung|4|asserted|in November
R Changhua III|LOCATED_IN|Taiwan Strait|5|asserted|-
R blades|SANCTIONED_BY|Ministry of Economic Affairs|5|expected|from next year on
R North Sea Array Ltd|LOCATED_IN|United Kingdom|7|asserted|-
R Havblæst A/S|SUPPLIES|North Sea Array Ltd|7|asserted|in 2021
R North Sea Array Ltd|IMPORTS|blades|7|asserted|in 2021
R Havblæst A/S|ACCUSED_BY|North Sea Array Ltd|7|asserted|-
R Poul-Erik Strange|ACCUSED_BY|North Sea Array Ltd|7|asserted|-
R High Court of Justice|LOCATED_IN|London|7|asserted|-
R Poul-Erik Strange|LEADS|Export and Investment Guarantee Agency|7|asserted|-
R Export and Investment Guarantee Agency|LOCATED_IN|Denmark|7|asserted|-
R Eólica Cantabria|LOCATED_IN|Spain|9|asserted|-
R Jiangsu Zhongfeng|LOCATED_IN|China|9|asserted|-
R Norway|INVESTED_IN|Grimsund|10|alleged|-
B 11

@v-032|defence ministry tender notice coverage|2023-12-14|Five bid for Philippine coastal radar; Manila picks two
1 MANILA — The Philippines' Department of National Defense (DND) has shortlisted Japan's Musashi Electric Corp. and Israel's Carmel Radar Systems Ltd. for the 12.8-billion-peso second phase of its coastal surveillance network, defence undersecretary Ignacio Madlangbayan III said Thursday, leaving out France's Thalassys, the Indian state company Hindustan Sensors and the Czech firm RADIS-Morava.
2 A winner is to be named in March; Musashi, which delivered four fixed radars to the Philippine Air Force between 2022 and 2023 under the first such sale since Tokyo relaxed its arms export ban in 2014, is seen as the favourite.
---
3 The stations will be put up on the island of Batanes, at Cabo Bojeador in Ilocos Norte and at three places on Palawan facing the Spratlys, which China claims nearly whole and where the Chinese coast guard was on Sunday accused by Manila of ramming the supply boat Unaizah Pearl.
4 Beijing's foreign ministry spokeswoman, Xu Liwen, dismissed the accusation and said that Washington was "behind the curtain".
5 The United States, which sanctioned Musashi's Chinese competitor Nanjing Leishi in 2020, has offered 100 million dollars in Foreign Military Financing that could be used for the project, and its ambassador, MaryGrace Calloway, toured the Cabo Bojeador lighthouse with National Security Adviser Edgardo Año-Villaruel last week.
---
6 Carmel, a joint venture in which the Haifa-based Galil Group holds 50% plus one share and Rheinland Elektronik of Düsseldorf the rest, sells to Greece, Chile and Morocco; it has promised that final assembly will take place in Subic Bay, Zambales, by Santa Rosa Precision Inc., a supplier of the local electronics industry since 1988.
7 Hindustan Sensors protested in a letter.
8 The DND was not obliged to give reasons and gave none.
E Organization|Department of National Defense|Department of National Defense;DND
E Firm|Musashi Electric Corp.|Musashi Electric Corp.;Musashi
E Firm|Carmel Radar Systems Ltd.|Carmel Radar Systems Ltd.;Carmel
E Firm|Thalassys|Thalassys
E Firm|Hindustan Sensors|Hindustan Sensors
E Firm|RADIS-Morava|RADIS-Morava
E Organization|Philippine Air Force|Philippine Air Force
E Organization|coast guard|coast guard
E Organization|Foreign Military Financing|Foreign Military Financing
E Firm|Nanjing Leishi|Nanjing Leishi
E Firm|Galil Group|Galil Group
E Firm|Rheinland Elektronik|Rheinland Elektronik
E Firm|Santa Rosa Precision Inc.|Santa Rosa Precision Inc.
E Vessel|Unaizah Pearl|Unaizah Pearl
E Person|Ignacio Madlangbayan III|Ignacio Madlangbayan III
E Person|Xu Liwen|Xu Liwen
E Person|MaryGrace Calloway|MaryGrace Calloway
E Person|Edgardo Año-Villaruel|Edgardo Año-Villaruel
E Place|Philippines|Philippines;Philippine;Manila
E Place|Manila|MANILA
E Place|Japan|Japan;Tokyo
E Place|Israel|Israel
E Place|France|France
E Place|India|Indian
E Place|Czech Republic|Czech
E Place|Batanes|Batanes
E Place|Cabo Bojeador|Cabo Bojeador
E Place|Ilocos Norte|Ilocos Norte
E Place|Palawan|Palawan
E Place|Spratlys|Spratlys
E Place|China|China;Beijing;Chinese
E Place|United States|United States;Washington
E Place|Haifa|Haifa
E Place|Düsseldorf|Düsseldorf
E Place|Greece|Greece
E Place|Chile|Chile
E Place|Morocco|Morocco
E Place|Subic Bay|Subic Bay
E Place|Zambales|Zambales
E Commodity|radars|radars;radar
E Commodity|arms|arms
C Philippines|its@1
C Musashi Electric Corp.|which@2
C Japan|its@2
C Spratlys|which@3;where@3
C United States|which@5;its@5
C Carmel Radar Systems Ltd.|it@6
R Musashi Electric Corp.|LOCATED_IN|Japan|1|asserted|-
R Carmel Radar Systems Ltd.|LOCATED_IN|Israel|1|asserted|-
R Department of National Defense|LOCATED_IN|Philippines|1|asserted|-
R Musashi Electric Corp.|SUPPLIES|Department of National Defense|1|expected|-
R Carmel Radar Systems Ltd.|SUPPLIES|Department of National Defense|1|expected|-
R Ignacio Madlangbayan III|EMPLOYED_BY|Department of National Defense|1|asserted|-
R Thalassys|LOCATED_IN|France|1|asserted|-
R Thalassys|SUPPLIES|Department of National Defense|1|denied|-
R Hindustan Sensors|SUPPLIES|Department of National Defense|1|denied|-
R RADIS-Morava|SUPPLIES|Department of National Defense|1|denied|-
R Hindustan Sensors|LOCATED_IN|India|1|asserted|-
R India|OWNS|Hindustan Sensors|1|asserted|-
R RADIS-Morava|LOCATED_IN|Czech Republic|1|asserted|-
R Musashi Electric Corp.|SUPPLIES|Philippine Air Force|2|asserted|between 2022 and 2023
R Musashi Electric Corp.|EXPORTS|radars|2|asserted|between 2022 and 2023
R Philippine Air Force|IMPORTS|radars|2|asserted|between 2022 and 2023
R Cabo Bojeador|LOCATED_IN|Ilocos Norte|3|asserted|-
R coast guard|LOCATED_IN|China|3|asserted|-
R coast guard|ACCUSED_BY|Philippines|3|asserted|on Sunday
R Xu Liwen|EMPLOYED_BY|China|4|asserted|-
R United States|ACCUSED_BY|Xu Liwen|4|asserted|-
R Nanjing Leishi|SANCTIONED_BY|United States|5|asserted|in 2020
R Nanjing Leishi|LOCATED_IN|China|5|asserted|-
R MaryGrace Calloway|EMPLOYED_BY|United States|5|asserted|-
R MaryGrace Calloway|VISITED|Cabo Bojeador|5|asserted|last week
R Edgardo Año-Villaruel|VISITED|Cabo Bojeador|5|asserted|last week
R Edgardo Año-Villaruel|EMPLOYED_BY|Philippines|5|asserted|-
R Galil Group|OWNS|Carmel Radar Systems Ltd.|6|asserted|-
R Galil Group|LOCATED_IN|Haifa|6|asserted|-
R Rheinland Elektronik|INVESTED_IN|Carmel Radar Systems Ltd.|6|asserted|-
R Rheinland Elektronik|LOCATED_IN|Düsseldorf|6|asserted|-
R Carmel Radar Systems Ltd.|SUPPLIES|Greece|6|asserted|-
R Carmel Radar Systems Ltd.|SUPPLIES|Chile|6|asserted|-
R Carmel Radar Systems Ltd.|SUPPLIES|Morocco|6|asserted|-
R Subic Bay|LOCATED_IN|Zambales|6|asserted|-

@v-033|tech business site|2024-09-30|Ruling, Rebate, Repeat: Karlsruhe Hands Lumenor a Win Over Its Biggest Customer
1 Germany's Federal Court of Justice has thrown out an appeal by Hong Kong-listed phone maker Qilin Mobile and let stand a ban on the sale of its X-series handsets in the country, siding in the last instance with Lumenor Oy, the Finnish patent house that claims Qilin has been using its 5G know-how without a licence since 2019.
2 The awkwardness is that Qilin, apart from being the infringer, is also the largest buyer of antenna modules from Lumenor's factory in Oulu, and that the two had toasted a supply agreement at the Mobile World Congress in Barcelona only last February.
---
3 "We can love a customer and invoice a trespasser," said Lumenor president Aino-Kaisa Hietamäki, whose company earned 61% of last year's €410 million in revenue from licences held by, among others, Apple-supplier Kinpo Precision, South Korea's Dongbaek Electronics and the connected-tractor maker Fendrich & Söhne.
4 Qilin said in Shenzhen that it "regrets and does not accept" the decision, that it will stop taking modules from Oulu at the year-end, and that Taiwan's Hsinchu Wave would step in; Hsinchu Wave told the Taiwan Stock Exchange on Friday that no such contract had been signed.
---
5 Elsewhere on the patent front: the Regional Court in Mannheim on Thursday heard InterDigit v. Feilonga; Brazil's Superior Court of Justice lifted an injunction against Ericson-backed Tupi Telecom; the Unified Patent Court in Munich fined nobody; and the China National Intellectual Property Administration declared void a Lumenor patent, one that Beijing-based lawyers at Fang & Partners had attacked on behalf of Qilin.
6 Lumenor, spun off from the collapse of a once famous company in 2013, is owned by the California funds Redwood Shores Partners (38%) and Sutter Street Capital (22%) and by the Finnish state pension fund Valtion Turva (15%).
7 Its sale to Sandmere has been announced by the press four times and by the parties never.
E Firm|Qilin Mobile|Qilin Mobile;Qilin
E Firm|Lumenor Oy|Lumenor Oy;Lumenor
E Firm|Apple|Apple
E Firm|Kinpo Precision|Kinpo Precision
E Firm|Dongbaek Electronics|Dongbaek Electronics
E Firm|Fendrich & Söhne|Fendrich & Söhne
E Firm|Hsinchu Wave|Hsinchu Wave
E Firm|InterDigit|InterDigit
E Firm|Feilonga|Feilonga
E Firm|Ericson|Ericson
E Firm|Tupi Telecom|Tupi Telecom
E Firm|Fang & Partners|Fang & Partners
E Firm|Redwood Shores Partners|Redwood Shores Partners
E Firm|Sutter Street Capital|Sutter Street Capital
E Organization|Valtion Turva|Valtion Turva
E Firm|Sandmere|Sandmere
E Organization|Federal Court of Justice|Federal Court of Justice;Karlsruhe
E Organization|Mobile World Congress|Mobile World Congress
E Organization|Taiwan Stock Exchange|Taiwan Stock Exchange
E Organization|Regional Court|Regional Court
E Organization|Superior Court of Justice|Superior Court of Justice
E Organization|Unified Patent Court|Unified Patent Court
E Organization|China National Intellectual Property Administration|China National Intellectual Property Administration
E Person|Aino-Kaisa Hietamäki|Aino-Kaisa Hietamäki
E Place|Germany|Germany
E Place|Hong Kong|Hong Kong
E Place|Finland|Finnish
E Place|Oulu|Oulu
E Place|Barcelona|Barcelona
E Place|South Korea|South Korea
E Place|Shenzhen|Shenzhen
E Place|Taiwan|Taiwan
E Place|Mannheim|Mannheim
E Place|Brazil|Brazil
E Place|Munich|Munich
E Place|Beijing|Beijing
E Place|California|California
E Commodity|handsets|X-series handsets
E Commodity|antenna modules|antenna modules;modules
C Qilin Mobile|its@1;Its Biggest Customer@0;a customer@3;it@4;it#2@4;the infringer@2
C Lumenor Oy|the Finnish patent house@1;its#2@1;We@3;whose company@3;Its@7
C Aino-Kaisa Hietamäki|whose@3
C Germany|the country@1
R Qilin Mobile|SANCTIONED_BY|Federal Court of Justice|1|asserted|-
R Federal Court of Justice|LOCATED_IN|Germany|1|asserted|-
R Lumenor Oy|LOCATED_IN|Finland|1|asserted|-
R Qilin Mobile|ACCUSED_BY|Lumenor Oy|1|asserted|-
R Lumenor Oy|SUPPLIES|Qilin Mobile|2|asserted|-
R Qilin Mobile|IMPORTS|antenna modules|2|asserted|-
R Qilin Mobile|AGREED_WITH|Lumenor Oy|2|asserted|last February
R Aino-Kaisa Hietamäki|LEADS|Lumenor Oy|3|asserted|-
R Kinpo Precision|AGREED_WITH|Lumenor Oy|3|asserted|-
R Dongbaek Electronics|AGREED_WITH|Lumenor Oy|3|asserted|-
R Fendrich & Söhne|AGREED_WITH|Lumenor Oy|3|asserted|-
R Kinpo Precision|SUPPLIES|Apple|3|asserted|-
R Dongbaek Electronics|LOCATED_IN|South Korea|3|asserted|-
R Qilin Mobile|IMPORTS|antenna modules|4|denied|at the year-end
R Lumenor Oy|SUPPLIES|Qilin Mobile|4|denied|at the year-end
R Hsinchu Wave|SUPPLIES|Qilin Mobile|4|expected|-
R Hsinchu Wave|AGREED_WITH|Qilin Mobile|4|denied|on Friday
R Hsinchu Wave|LOCATED_IN|Taiwan|4|asserted|-
R Regional Court|LOCATED_IN|Mannheim|5|asserted|-
R Feilonga|ACCUSED_BY|InterDigit|5|asserted|-
R Superior Court of Justice|LOCATED_IN|Brazil|5|asserted|-
R Ericson|INVESTED_IN|Tupi Telecom|5|asserted|-
R Unified Patent Court|LOCATED_IN|Munich|5|asserted|-
R Fang & Partners|LOCATED_IN|Beijing|5|asserted|-
R Redwood Shores Partners|INVESTED_IN|Lumenor Oy|6|asserted|-
R Redwood Shores Partners|LOCATED_IN|California|6|asserted|-
R Sutter Street Capital|INVESTED_IN|Lumenor Oy|6|asserted|-
R Sutter Street Capital|LOCATED_IN|California|6|asserted|-
R Valtion Turva|INVESTED_IN|Lumenor Oy|6|asserted|-
R Valtion Turva|LOCATED_IN|Finland|6|asserted|-
R Finland|OWNS|Valtion Turva|6|asserted|-
R Sandmere|OWNS|Lumenor Oy|7|alleged|-

@v-034|business live digest|2025-05-08|Business live: Kelpie deal off, Port of Santos strike, chips and chickens
* 1 17.52 Kelpie is off. Norwegian seaweed group Tareholm ASA has walked away from its agreed £190m takeover of Stornoway's Kelpie Marine plc after the Scottish government refused to extend the harvesting licence; Kelpie's chair, Morag Nic Dhòmhnaill, speaks of "a bad day with a good view".
* 2 16.40 The Brazilian federal labour court has ordered dockers at the Port of Santos back to work. About 40 ships are waiting, most of them for soybeans and sugar. Trade minister Geraldo Bittencourt says that exports of coffee to Germany are safe.
* 3 15.15 Micra, the Boise, Idaho, memory maker, confirms that it will put another $4bn into its plant at Sanand, Gujarat; Indian IT minister Ashwath Rathore, who is in Boise, posts a picture with chief executive Doug Steadman and a potato.
* 4 14.30 Russia's central bank governor, Larisa Nikiforova, says banks hit by the latest U.S. sanctions, among them Uralprom and Bank Sredny Put, "will cope".
* 5 13.05 Correction: at 11.20 we wrote that the Saudi mining company Ma'adin had bought 10% of Vale Verde's base metals arm. It has not; it bought it in 2023. We are sorry.
* 6 12.10 Eggs. South Korea, Poland and Türkiye are shipping eggs to the United States as fast as hens permit, and Washington is in talks with Lithuania. Turkish exporters' union chair İbrahim Afyonoğlu promises 420 million by July.
* 7 11.20 Ma'adin buys 10% of Vale Verde Base Metals (see correction, 13.05).
* 8 10.00 The Competition Commission of India clears the purchase of Suraj Cement, part of the Burman Group, by Ambika Infra; Ambika will hold 54.5% when the offer closes on 30 June.
* 9 9.15 Good morning! No one has sanctioned anyone yet. Coffee is up, cocoa is down.
* 10 Get the digest in your inbox
E Firm|Tareholm ASA|Tareholm ASA
E Firm|Kelpie Marine plc|Kelpie Marine plc;Kelpie
E Place|Scotland|Scottish
E Person|Morag Nic Dhòmhnaill|Morag Nic Dhòmhnaill
E Organization|federal labour court|federal labour court
E Place|Brazil|Brazilian
E Person|Geraldo Bittencourt|Geraldo Bittencourt
E Firm|Micra|Micra
E Person|Ashwath Rathore|Ashwath Rathore
E Person|Doug Steadman|Doug Steadman
E Person|Larisa Nikiforova|Larisa Nikiforova
E Firm|Uralprom|Uralprom
E Firm|Bank Sredny Put|Bank Sredny Put
E Firm|Ma'adin|Ma'adin
E Firm|Vale Verde|Vale Verde
E Firm|Vale Verde Base Metals|Vale Verde Base Metals
E Person|İbrahim Afyonoğlu|İbrahim Afyonoğlu
E Organization|Competition Commission of India|Competition Commission of India
E Firm|Suraj Cement|Suraj Cement
E Firm|Burman Group|Burman Group
E Firm|Ambika Infra|Ambika Infra;Ambika
E Place|Norway|Norwegian
E Place|Stornoway|Stornoway
E Place|Port of Santos|Port of Santos
E Place|Germany|Germany
E Place|Boise|Boise
E Place|Idaho|Idaho
E Place|Sanand|Sanand
E Place|Gujarat|Gujarat
E Place|India|Indian
E Place|Russia|Russia
E Place|United States|U.S.;United States;Washington
E Place|Saudi Arabia|Saudi
E Place|South Korea|South Korea
E Place|Poland|Poland
E Place|Turkey|Türkiye;Turkish
E Place|Lithuania|Lithuania
E Commodity|soybeans|soybeans
E Commodity|sugar|sugar
E Commodity|coffee|coffee;Coffee
E Commodity|eggs|eggs;Eggs
E Commodity|cocoa|cocoa
E Commodity|chips|chips
E Commodity|seaweed|seaweed
C Tareholm ASA|its@1
C Scotland|the Scottish government@1
C Micra|it@3;its@3
C Ashwath Rathore|who@3
C Ma'adin|It@5;it@5
C Vale Verde Base Metals|Vale Verde's base metals arm@5
R Tareholm ASA|LOCATED_IN|Norway|1|asserted|-
R Tareholm ASA|OWNS|Kelpie Marine plc|1|denied|-
R Kelpie Marine plc|LOCATED_IN|Stornoway|1|asserted|-
R Morag Nic Dhòmhnaill|LEADS|Kelpie Marine plc|1|asserted|-
R federal labour court|LOCATED_IN|Brazil|2|asserted|-
R Geraldo Bittencourt|EMPLOYED_BY|Brazil|2|asserted|-
R Micra|LOCATED_IN|Boise|3|asserted|-
R Boise|LOCATED_IN|Idaho|3|asserted|-
R Micra|INVESTED_IN|Sanand|3|expected|-
R Sanand|LOCATED_IN|Gujarat|3|asserted|-
R Ashwath Rathore|EMPLOYED_BY|India|3|asserted|-
R Ashwath Rathore|VISITED|Boise|3|asserted|-
R Ashwath Rathore|MET_WITH|Doug Steadman|3|asserted|-
R Doug Steadman|LEADS|Micra|3|asserted|-
R Larisa Nikiforova|EMPLOYED_BY|Russia|4|asserted|-
R Uralprom|SANCTIONED_BY|United States|4|asserted|-
R Bank Sredny Put|SANCTIONED_BY|United States|4|asserted|-
R Ma'adin|LOCATED_IN|Saudi Arabia|5|asserted|-
R Ma'adin|INVESTED_IN|Vale Verde Base Metals|5|asserted|in 2023
R Vale Verde Base Metals|SUBSIDIARY_OF|Vale Verde|5-7|asserted|-
R South Korea|SUPPLIES|United States|6|asserted|-
R Poland|SUPPLIES|United States|6|asserted|-
R Turkey|SUPPLIES|United States|6|asserted|-
R South Korea|EXPORTS|eggs|6|asserted|-
R Poland|EXPORTS|eggs|6|asserted|-
R Turkey|EXPORTS|eggs|6|asserted|-
R United States|IMPORTS|eggs|6|asserted|-
R Lithuania|SUPPLIES|United States|6|expected|-
R Turkey|EXPORTS|eggs|6|expected|by July
R Ambika Infra|OWNS|Suraj Cement|8|expected|on 30 June
R Suraj Cement|SUBSIDIARY_OF|Burman Group|8|asserted|-
B 10

@v-035|corporate press release|2023-04-20|Ravensburg-Based AkkuForm GmbH and Morocco's Atlas Phosphates Group Establish Joint Venture for Cathode Materials in Jorf Lasfar
1 RAVENSBURG, Germany / CASABLANCA, Morocco – AkkuForm GmbH (“AkkuForm”), a developer of dry-coating equipment for batteries, and Atlas Phosphates Group S.A. (“APG”), the state-owned Moroccan mining company, today signed an agreement to establish COBELFOS S.A., a joint venture for the manufacture of lithium iron phosphate cathode material in the Jorf Lasfar industrial platform, 18 km south of El Jadida.
2 APG will hold 51 percent, AkkuForm 34 percent, and the Rabat-based Mohammed VI Green Fund 15 percent of the new company, to which the European Bank for Reconstruction and Development (EBRD) is considering a loan of up to EUR 160 million.
---
3 “From phosphate rock to cathode powder without a single sea voyage: this is what regional value creation looks like,” said Dr.-Ing. Ottmar Freiherr von Quast, Managing Partner of AkkuForm.
4 Nezha Benchekroun-Alami, Chair and CEO of APG, added: “Eighty percent of what we dig up has until now left Morocco as rock, for India, Brazil and Lithuania. That will change.”
5 Offtake for the first 30,000 tonnes a year has been agreed with Gigafabrik Lausitz SE, in which the carmaker Torslanda Mobility has a 26 percent share, with deliveries starting in the third quarter of 2026; iron is to be procured from Swedish hydrogen-steel producer Norrbottens Järn, lithium from Savannah Iberia's mine at Covas do Barroso in Portugal.
---
6 The agreement was signed in the presence of Chakib Tazi-Lahlou, Minister of Industry and Trade of the Kingdom of Morocco, and of Germany's ambassador in Rabat, Dr. Ulrike Wessendonck.
7 The project has no connection with the deposits of Bou Craa, AkkuForm emphasises, and will receive no phosphate from Western Sahara.
* 8 About AkkuForm: founded in 2014 as a spin-off of the Karlsruhe Institute of Technology, AkkuForm employs 210 people and sells its machines to cell makers in Hungary, Japan and the USA. www.akkuform.example
* 9 About APG: APG accounts for 6 percent of Morocco's exports and owns the fertilizer makers Safi Chimie and Engrais du Souss.
E Firm|AkkuForm GmbH|AkkuForm GmbH;AkkuForm
E Firm|Atlas Phosphates Group S.A.|Atlas Phosphates Group S.A.;Atlas Phosphates Group;APG
E Firm|COBELFOS S.A.|COBELFOS S.A.
E Organization|Mohammed VI Green Fund|Mohammed VI Green Fund
E Organization|European Bank for Reconstruction and Development|European Bank for Reconstruction and Development;EBRD
E Firm|Gigafabrik Lausitz SE|Gigafabrik Lausitz SE
E Firm|Torslanda Mobility|Torslanda Mobility
E Firm|Norrbottens Järn|Norrbottens Järn
E Firm|Savannah Iberia|Savannah Iberia
E Firm|Safi Chimie|Safi Chimie
E Firm|Engrais du Souss|Engrais du Souss
E Organization|Karlsruhe Institute of Technology|Karlsruhe Institute of Technology
E Person|Ottmar Freiherr von Quast|Ottmar Freiherr von Quast
E Person|Nezha Benchekroun-Alami|Nezha Benchekroun-Alami
E Person|Chakib Tazi-Lahlou|Chakib Tazi-Lahlou
E Person|Ulrike Wessendonck|Ulrike Wessendonck
E Place|Ravensburg|Ravensburg;RAVENSBURG
E Place|Germany|Germany
E Place|Casablanca|CASABLANCA
E Place|Morocco|Kingdom of Morocco;Morocco;Moroccan
E Place|Jorf Lasfar|Jorf Lasfar
E Place|El Jadida|El Jadida
E Place|Rabat|Rabat
E Place|India|India
E Place|Brazil|Brazil
E Place|Lithuania|Lithuania
E Place|Sweden|Swedish
E Place|Covas do Barroso|Covas do Barroso
E Place|Portugal|Portugal
E Place|Bou Craa|Bou Craa
E Place|Western Sahara|Western Sahara
E Place|Hungary|Hungary
E Place|Japan|Japan
E Place|United States|USA
E Commodity|dry-coating equipment|dry-coating equipment;machines
E Commodity|batteries|batteries
E Commodity|lithium iron phosphate cathode material|lithium iron phosphate cathode material;cathode powder;Cathode Materials
E Commodity|phosphate rock|phosphate rock;rock;phosphate
E Commodity|iron|iron
E Commodity|lithium|lithium
E Commodity|fertilizer|fertilizer
C AkkuForm GmbH|its@8
C Atlas Phosphates Group S.A.|the state-owned Moroccan mining company@1;we@4
C COBELFOS S.A.|a joint venture@1;the new company@2;The project@7
R AkkuForm GmbH|LOCATED_IN|Ravensburg|0|asserted|-
R Atlas Phosphates Group S.A.|LOCATED_IN|Morocco|0|asserted|-
R AkkuForm GmbH|AGREED_WITH|Atlas Phosphates Group S.A.|1|asserted|today
R Ravensburg|LOCATED_IN|Germany|1|asserted|-
R Casablanca|LOCATED_IN|Morocco|1|asserted|-
R Morocco|OWNS|Atlas Phosphates Group S.A.|1|asserted|-
R COBELFOS S.A.|LOCATED_IN|Jorf Lasfar|0-1|expected|-
R Atlas Phosphates Group S.A.|OWNS|COBELFOS S.A.|2|expected|-
R AkkuForm GmbH|INVESTED_IN|COBELFOS S.A.|2|expected|-
R Mohammed VI Green Fund|INVESTED_IN|COBELFOS S.A.|2|expected|-
R Mohammed VI Green Fund|LOCATED_IN|Rabat|2|asserted|-
R European Bank for Reconstruction and Development|AGREED_WITH|COBELFOS S.A.|2|expected|-
R Ottmar Freiherr von Quast|LEADS|AkkuForm GmbH|3|asserted|-
R Nezha Benchekroun-Alami|LEADS|Atlas Phosphates Group S.A.|4|asserted|-
R Atlas Phosphates Group S.A.|EXPORTS|phosphate rock|4|asserted|-
R Atlas Phosphates Group S.A.|SUPPLIES|India|4|asserted|-
R Atlas Phosphates Group S.A.|SUPPLIES|Brazil|4|asserted|-
R Atlas Phosphates Group S.A.|SUPPLIES|Lithuania|4|asserted|-
R India|IMPORTS|phosphate rock|4|asserted|-
R Brazil|IMPORTS|phosphate rock|4|asserted|-
R Lithuania|IMPORTS|phosphate rock|4|asserted|-
R COBELFOS S.A.|AGREED_WITH|Gigafabrik Lausitz SE|5|asserted|-
R COBELFOS S.A.|SUPPLIES|Gigafabrik Lausitz SE|5|expected|third quarter of 2026
R COBELFOS S.A.|EXPORTS|lithium iron phosphate cathode material|5|expected|third quarter of 2026
R Gigafabrik Lausitz SE|IMPORTS|lithium iron phosphate cathode material|5|expected|third quarter of 2026
R Torslanda Mobility|INVESTED_IN|Gigafabrik Lausitz SE|5|asserted|-
R Norrbottens Järn|SUPPLIES|COBELFOS S.A.|5|expected|-
R COBELFOS S.A.|IMPORTS|iron|5|expected|-
R COBELFOS S.A.|IMPORTS|lithium|5|expected|-
R Savannah Iberia|SUPPLIES|COBELFOS S.A.|5|expected|-
R Norrbottens Järn|LOCATED_IN|Sweden|5|asserted|-
R Covas do Barroso|LOCATED_IN|Portugal|5|asserted|-
R Chakib Tazi-Lahlou|EMPLOYED_BY|Morocco|6|asserted|-
R Ulrike Wessendonck|EMPLOYED_BY|Germany|6|asserted|-
R Western Sahara|SUPPLIES|COBELFOS S.A.|7|denied|-
R AkkuForm GmbH|EXPORTS|dry-coating equipment|8|asserted|-
R AkkuForm GmbH|SUPPLIES|Hungary|8|asserted|-
R AkkuForm GmbH|SUPPLIES|Japan|8|asserted|-
R AkkuForm GmbH|SUPPLIES|United States|8|asserted|-
R Hungary|IMPORTS|dry-coating equipment|8|asserted|-
R Japan|IMPORTS|dry-coating equipment|8|asserted|-
R United States|IMPORTS|dry-coating equipment|8|asserted|-
R Atlas Phosphates Group S.A.|OWNS|Safi Chimie|9|asserted|-
R Atlas Phosphates Group S.A.|OWNS|Engrais du Souss|9|asserted|-

@v-036|short wire|2024-12-02|Kenya's Simba Wind raises $85 mln from British, Danish funds
1 NAIROBI, Dec 2 - Simba Wind Power Ltd, a Kenyan developer, has raised $85 million from British International Investment and Denmark's Investment Fund for Developing Countries for its 100-megawatt Meru project, it said on Monday.
2 The two will together hold 43% of the company, the rest of which is owned by its founder, Eng. Mwangi Gitau, and employees.
3 Turbines will be supplied by China's Haifeng, whose earlier contract with Lake Turkana developer Northern Corridor Wind was cancelled in 2022.
4 State utility Kenya Power, the only buyer of electricity in the country, signed a 20-year purchase agreement with Simba in August.
E Firm|Simba Wind Power Ltd|Simba Wind Power Ltd;Simba Wind;Simba
E Firm|British International Investment|British International Investment
E Organization|Investment Fund for Developing Countries|Investment Fund for Developing Countries
E Firm|Haifeng|Haifeng
E Firm|Northern Corridor Wind|Northern Corridor Wind
E Firm|Kenya Power|Kenya Power
E Person|Mwangi Gitau|Mwangi Gitau
E Place|Kenya|Kenya;Kenyan
E Place|Nairobi|NAIROBI
E Place|United Kingdom|British
E Place|Denmark|Denmark;Danish
E Place|Meru|Meru
E Place|China|China
E Place|Lake Turkana|Lake Turkana
E Commodity|turbines|Turbines
E Commodity|electricity|electricity
C Simba Wind Power Ltd|its@1;it@1;the company@2;its@2
C Haifeng|whose@3
C Kenya|the country@4
R Simba Wind Power Ltd|LOCATED_IN|Kenya|0|asserted|-
R British International Investment|INVESTED_IN|Simba Wind Power Ltd|1|asserted|on Monday
R Investment Fund for Developing Countries|INVESTED_IN|Simba Wind Power Ltd|1|asserted|on Monday
R British International Investment|LOCATED_IN|United Kingdom|0-1|asserted|-
R Investment Fund for Developing Countries|LOCATED_IN|Denmark|1|asserted|-
R Simba Wind Power Ltd|INVESTED_IN|Meru|1|expected|-
R Mwangi Gitau|OWNS|Simba Wind Power Ltd|2|asserted|-
R Mwangi Gitau|LEADS|Simba Wind Power Ltd|2|asserted|-
R Haifeng|LOCATED_IN|China|3|asserted|-
R Haifeng|SUPPLIES|Simba Wind Power Ltd|3|expected|-
R Haifeng|EXPORTS|turbines|3|expected|-
R Simba Wind Power Ltd|IMPORTS|turbines|3|expected|-
R Haifeng|AGREED_WITH|Northern Corridor Wind|3|denied|in 2022
R Kenya|OWNS|Kenya Power|4|asserted|-
R Kenya Power|LOCATED_IN|Kenya|4|asserted|-
R Kenya Power|AGREED_WITH|Simba Wind Power Ltd|4|asserted|in August
R Simba Wind Power Ltd|SUPPLIES|Kenya Power|4|expected|-
R Kenya Power|IMPORTS|electricity|4|expected|-

@v-037|magazine feature|2024-01-15|How to Leave a Country: the Emirati Builders, the Kurdish Airport and the Man With Two Passports
1 When Burj Al Khalij Contracting pulled out of Iraq's Kurdistan Region last spring it did so as it had come, by night and with its own generators, leaving behind in Duhok a terminal with a roof, a runway of 2,900 metres and a debt of 61 million dollars that nobody has since wanted to call his.
2 The Sharjah company had won the contract for Duhok International Airport in 2019 from the Ministry of Municipalities and Tourism of the Kurdistan Regional Government (KRG), in partnership with the Turkish builder Cengizhan İnşaat, which held 40% of the joint venture, and with the Beirut engineers Dar El Handasa Haddad, who drew the plans.
---
3 Its owner, Sheikh Hamdan bin Saif Al Mualla, had flown to Erbil for the ribbon; its country manager, Ramzi Toufic Abou-Jaoude, a Lebanese with a second passport from Saint Kitts and Nevis, stayed for the rest.
4 In November the KRG's Commission of Integrity issued a warrant for Abou-Jaoude, alleging that he had paid two officials of the ministry for signatures; he was picked up by Kurdish Asayish forces at a checkpoint outside Zakho, held for nine days and released, and is now in Limassol, Cyprus, where he told me over a plate of halloumi that he had "never paid anybody for anything except lunch".
5 Burj Al Khalij has made no statement, save to deny a report by the television channel Zagros Eye that it had sold its machines to a firm of the governor's cousin.
---
6 What did happen to the machines?
7 Forty-four excavators, graders and dump trucks, most of them bought in 2020 from Korea's Hwacheon Heavy Industries, were sold in lots at Mersin, and I traced eleven to a quarry near Aleppo that belongs, according to the Syrian company register, to the magnate Ammar Sabbagh-Rifai, whom the European Union has had under sanctions since 2020 for trading oil with the Islamic State.
8 Baghdad, which never recognised the contract, has meanwhile let it be known that Duhok may be finished by a Chinese company, Henan Luqiao No. 7, against payment in fuel oil.
9 The prime minister of the KRG, Masoud Barzinji, is due in Beijing in March.
10 At the airport, a caretaker called Ali feeds the only passengers there are.
E Firm|Burj Al Khalij Contracting|Burj Al Khalij Contracting;Burj Al Khalij
E Firm|Cengizhan İnşaat|Cengizhan İnşaat
E Firm|Dar El Handasa Haddad|Dar El Handasa Haddad
E Firm|Hwacheon Heavy Industries|Hwacheon Heavy Industries
E Firm|Henan Luqiao No. 7|Henan Luqiao No. 7
E Organization|Ministry of Municipalities and Tourism|Ministry of Municipalities and Tourism
E Organization|Kurdistan Regional Government|Kurdistan Regional Government;KRG
E Organization|Commission of Integrity|Commission of Integrity
E Organization|Asayish|Asayish
E Organization|Zagros Eye|Zagros Eye
E Organization|European Union|European Union
E Organization|Islamic State|Islamic State
E Person|Hamdan bin Saif Al Mualla|Hamdan bin Saif Al Mualla
E Person|Ramzi Toufic Abou-Jaoude|Ramzi Toufic Abou-Jaoude;Abou-Jaoude
E Person|Ammar Sabbagh-Rifai|Ammar Sabbagh-Rifai
E Person|Masoud Barzinji|Masoud Barzinji
E Person|Ali|Ali
E Place|United Arab Emirates|Emirati
E Place|Iraq|Iraq;Baghdad
E Place|Kurdistan Region|Kurdistan Region;Kurdish
E Place|Duhok|Duhok
E Place|Sharjah|Sharjah
E Place|Duhok International Airport|Duhok International Airport
E Place|Turkey|Turkish
E Place|Beirut|Beirut
E Place|Erbil|Erbil
E Place|Lebanon|Lebanese
E Place|Saint Kitts and Nevis|Saint Kitts and Nevis
E Place|Zakho|Zakho
E Place|Limassol|Limassol
E Place|Cyprus|Cyprus
E Place|South Korea|Korea
E Place|Mersin|Mersin
E Place|Aleppo|Aleppo
E Place|Syria|Syrian
E Place|China|Chinese
E Place|Beijing|Beijing
E Commodity|excavators|excavators
E Commodity|graders|graders
E Commodity|dump trucks|dump trucks
E Commodity|machines|machines
E Commodity|oil|oil
E Commodity|fuel oil|fuel oil
E Commodity|halloumi|halloumi
C Burj Al Khalij Contracting|it@1;it#2@1;its@1;The Sharjah company@2;Its@3;its@3;it@5;its@5
C Cengizhan İnşaat|which@2
C Dar El Handasa Haddad|who@2
C Ramzi Toufic Abou-Jaoude|the Man With Two Passports@0;its country manager@3;he@4;he#2@4;he#3@4
C Ministry of Municipalities and Tourism|the ministry@4
C Limassol|where@4
C Ammar Sabbagh-Rifai|whom@7
C Iraq|which@8
C Duhok International Airport|the airport@10
R Burj Al Khalij Contracting|LOCATED_IN|Sharjah|2|asserted|-
R Burj Al Khalij Contracting|LOCATED_IN|United Arab Emirates|0|asserted|-
R Kurdistan Region|LOCATED_IN|Iraq|1|asserted|-
R Burj Al Khalij Contracting|AGREED_WITH|Ministry of Municipalities and Tourism|2|asserted|in 2019
R Ministry of Municipalities and Tourism|SUBSIDIARY_OF|Kurdistan Regional Government|2|asserted|-
R Burj Al Khalij Contracting|AGREED_WITH|Cengizhan İnşaat|2|asserted|-
R Cengizhan İnşaat|LOCATED_IN|Turkey|2|asserted|-
R Dar El Handasa Haddad|LOCATED_IN|Beirut|2|asserted|-
R Burj Al Khalij Contracting|AGREED_WITH|Dar El Handasa Haddad|2|asserted|-
R Hamdan bin Saif Al Mualla|OWNS|Burj Al Khalij Contracting|3|asserted|-
R Hamdan bin Saif Al Mualla|VISITED|Erbil|3|asserted|-
R Ramzi Toufic Abou-Jaoude|EMPLOYED_BY|Burj Al Khalij Contracting|3|asserted|-
R Commission of Integrity|SUBSIDIARY_OF|Kurdistan Regional Government|4|asserted|-
R Ramzi Toufic Abou-Jaoude|ACCUSED_BY|Commission of Integrity|4|asserted|In November
R Ramzi Toufic Abou-Jaoude|ARRESTED_BY|Asayish|4|asserted|-
R Asayish|LOCATED_IN|Kurdistan Region|4|asserted|-
R Limassol|LOCATED_IN|Cyprus|4|asserted|-
R Ramzi Toufic Abou-Jaoude|VISITED|Limassol|4|asserted|now
R Burj Al Khalij Contracting|IMPORTS|excavators|7|asserted|in 2020
R Burj Al Khalij Contracting|IMPORTS|graders|7|asserted|in 2020
R Burj Al Khalij Contracting|IMPORTS|dump trucks|7|asserted|in 2020
R Hwacheon Heavy Industries|SUPPLIES|Burj Al Khalij Contracting|7|asserted|in 2020
R Hwacheon Heavy Industries|LOCATED_IN|South Korea|7|asserted|-
R Ammar Sabbagh-Rifai|SANCTIONED_BY|European Union|7|asserted|since 2020
R Ammar Sabbagh-Rifai|TRADES_WITH|Islamic State|7|alleged|-
R Ammar Sabbagh-Rifai|ACCUSED_BY|European Union|7|asserted|since 2020
R Henan Luqiao No. 7|LOCATED_IN|China|8|asserted|-
R Iraq|AGREED_WITH|Henan Luqiao No. 7|8|expected|-
R Henan Luqiao No. 7|IMPORTS|fuel oil|8|expected|-
R Iraq|SUPPLIES|Henan Luqiao No. 7|8|expected|-
R Masoud Barzinji|LEADS|Kurdistan Regional Government|9|asserted|-
R Masoud Barzinji|VISITED|Beijing|9|expected|in March

@v-038|agency feature|2025-06-18|European Agencies Sign On to Asteroid Lander; China and UAE Stay Outside
1 PARIS, June 18 (CN) — The German Aerospace Center (DLR), France's National Centre for Space Studies (CNES), the Italian Space Agency (ASI) and the Japan Aerospace Exploration Agency (JAXA) signed an implementing arrangement at Le Bourget on Wednesday for HEBE, a lander that is to set down on the near-Earth asteroid 2011 QG in 2031, an undertaking costed at 480 million euros.
2 Bremen's Weser Raumfahrt AG, the prime contractor, brings together 41 firms and institutes from nine countries, among them the University of Bern and the Royal Belgian Institute for Space Aeronomy, which are to deliver a mass spectrometer, the Budapest start-up Puli Robotics Kft. and the Aragón Institute of Technology; the sampling arm has been ordered from Leonarda S.p.A.'s plant at Nerviano, near Milan, for 31 million.
---
3 Xenon for the engines, once bought from Ukraine, will be supplied by Linz Air Products and by Canada's Sault Rare Gases.
4 "There was a time when we had four Russian institutes on the list," recalled DLR project scientist Dr. Tra-Mi Hoàng-Bauer; in 2022 DLR ended all cooperation with Russia, and a camera promised by the Space Research Institute (IKI) of the Russian Academy of Sciences never arrived.
5 The United Arab Emirates, whose own probe is to visit the asteroid belt, were invited but declined; talks with the China National Space Administration, reported by a Milan daily, were never held, according to CNES president Philibert d'Arcangues.
---
6 Wednesday also brought a piece of industrial news: Weser Raumfahrt, 62% of which belongs to the Kettler-Hagenau family, said that it would take over the satellite propulsion branch of Sweden's Ekerö Dynamics, with closing foreseen in the autumn.
7 Shares of its rival OHV fell.
8 Children in Nördlingen, which lies in a crater, have named the lander's camera Fritz.
E Organization|German Aerospace Center|German Aerospace Center;DLR
E Organization|National Centre for Space Studies|National Centre for Space Studies;CNES
E Organization|Italian Space Agency|Italian Space Agency;ASI
E Organization|Japan Aerospace Exploration Agency|Japan Aerospace Exploration Agency;JAXA
E Firm|Weser Raumfahrt AG|Weser Raumfahrt AG;Weser Raumfahrt
E Organization|University of Bern|University of Bern
E Organization|Royal Belgian Institute for Space Aeronomy|Royal Belgian Institute for Space Aeronomy
E Firm|Puli Robotics Kft.|Puli Robotics Kft.
E Organization|Aragón Institute of Technology|Aragón Institute of Technology
E Firm|Leonarda S.p.A.|Leonarda S.p.A.
E Firm|Linz Air Products|Linz Air Products
E Firm|Sault Rare Gases|Sault Rare Gases
E Organization|Space Research Institute|Space Research Institute;IKI
E Organization|Russian Academy of Sciences|Russian Academy of Sciences
E Organization|China National Space Administration|China National Space Administration
E Firm|Ekerö Dynamics|Ekerö Dynamics
E Firm|OHV|OHV
E Person|Tra-Mi Hoàng-Bauer|Tra-Mi Hoàng-Bauer
E Person|Philibert d'Arcangues|Philibert d'Arcangues
E Place|Paris|PARIS
E Place|Europe|European
E Place|China|China
E Place|United Arab Emirates|United Arab Emirates;UAE
E Place|France|France
E Place|Le Bourget|Le Bourget
E Place|Bremen|Bremen
E Place|Budapest|Budapest
E Place|Nerviano|Nerviano
E Place|Milan|Milan
E Place|Ukraine|Ukraine
E Place|Canada|Canada
E Place|Russia|Russian;Russia
E Place|Sweden|Sweden
E Place|Nördlingen|Nördlingen
E Commodity|mass spectrometer|mass spectrometer
E Commodity|sampling arm|sampling arm
E Commodity|xenon|Xenon
E Commodity|camera|camera
C University of Bern|which@2
C German Aerospace Center|we@4
C Weser Raumfahrt AG|which@6;it@6;its@7
C United Arab Emirates|whose@5
C Nördlingen|which@8
R German Aerospace Center|AGREED_WITH|National Centre for Space Studies|1|asserted|on Wednesday
R German Aerospace Center|AGREED_WITH|Italian Space Agency|1|asserted|on Wednesday
R German Aerospace Center|AGREED_WITH|Japan Aerospace Exploration Agency|1|asserted|on Wednesday
R National Centre for Space Studies|AGREED_WITH|Italian Space Agency|1|asserted|on Wednesday
R National Centre for Space Studies|AGREED_WITH|Japan Aerospace Exploration Agency|1|asserted|on Wednesday
R Italian Space Agency|AGREED_WITH|Japan Aerospace Exploration Agency|1|asserted|on Wednesday
R National Centre for Space Studies|LOCATED_IN|France|1|asserted|-
R Weser Raumfahrt AG|LOCATED_IN|Bremen|2|asserted|-
R University of Bern|SUPPLIES|Weser Raumfahrt AG|2|expected|-
R Royal Belgian Institute for Space Aeronomy|SUPPLIES|Weser Raumfahrt AG|2|expected|-
R Puli Robotics Kft.|LOCATED_IN|Budapest|2|asserted|-
R Leonarda S.p.A.|SUPPLIES|Weser Raumfahrt AG|2|expected|-
R Weser Raumfahrt AG|IMPORTS|sampling arm|2|expected|-
R Ukraine|EXPORTS|xenon|3|asserted|-
R Linz Air Products|EXPORTS|xenon|3|expected|-
R Sault Rare Gases|EXPORTS|xenon|3|expected|-
R Sault Rare Gases|LOCATED_IN|Canada|3|asserted|-
R Tra-Mi Hoàng-Bauer|EMPLOYED_BY|German Aerospace Center|4|asserted|-
R German Aerospace Center|AGREED_WITH|Russia|4|denied|in 2022
R Space Research Institute|SUBSIDIARY_OF|Russian Academy of Sciences|4|asserted|-
R Space Research Institute|SUPPLIES|German Aerospace Center|4|denied|-
R National Centre for Space Studies|MET_WITH|China National Space Administration|5|alleged|-
R National Centre for Space Studies|MET_WITH|China National Space Administration|5|denied|-
R Philibert d'Arcangues|LEADS|National Centre for Space Studies|5|asserted|-
R Ekerö Dynamics|LOCATED_IN|Sweden|6|asserted|-
R Weser Raumfahrt AG|AGREED_WITH|Ekerö Dynamics|6|asserted|on Wednesday
