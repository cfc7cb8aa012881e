@i-001|snap|2025-06-18|EU adds Sharjah tanker manager to Russia list
1 BRUSSELS, June 18 - The European Union on Wednesday imposed sanctions on Halcyon Crest Marine FZE, a Sharjah-based ship manager it accuses of moving Urals crude above the price cap, along with eleven tankers including the Sagitta Dawn and the Orlan 3, the bloc's official journal showed.
2 Halcyon Crest did not answer calls, and a man at the door of its office said everyone had "gone for lunch, maybe for good".
3 The company's chairman, Latvian national Vilnis Ozolkalns, was left off the list after Hungary objected.
E Organization|European Union|European Union;EU
E Firm|Halcyon Crest Marine FZE|Halcyon Crest Marine FZE;Halcyon Crest
E Vessel|Sagitta Dawn|Sagitta Dawn
E Vessel|Orlan 3|Orlan 3
E Person|Vilnis Ozolkalns|Vilnis Ozolkalns
E Place|Brussels|BRUSSELS
E Place|Sharjah|Sharjah
E Place|Russia|Russia
E Place|Latvia|Latvian
E Place|Hungary|Hungary
E Commodity|Urals crude|Urals crude
C European Union|it@1;the bloc@1
C Halcyon Crest Marine FZE|Sharjah tanker manager@0;a Sharjah-based ship manager@1;its@2;The company@3
R Halcyon Crest Marine FZE|SANCTIONED_BY|European Union|1|asserted|on Wednesday
R Sagitta Dawn|SANCTIONED_BY|European Union|1|asserted|on Wednesday
R Orlan 3|SANCTIONED_BY|European Union|1|asserted|on Wednesday
R Halcyon Crest Marine FZE|LOCATED_IN|Sharjah|1|asserted|-
R Halcyon Crest Marine FZE|ACCUSED_BY|European Union|1|asserted|-
R Vilnis Ozolkalns|LEADS|Halcyon Crest Marine FZE|3|asserted|-
R Vilnis Ozolkalns|SANCTIONED_BY|European Union|3|denied|-

@i-002|exclusive|2025-10-02|EXCLUSIVE-Thermal sights from Nis firm reached Sudan paramilitaries, papers show
1 BELGRADE/NAIROBI, Oct 2 - Thermal sights built by Serbian optics maker Vidik Optronika d.o.o. ended up last year with Sudan's Rapid Support Forces by way of a freight broker in Entebbe, according to waybills, bank slips and a customs ledger seen by this agency and to two people with direct knowledge of the consignments.
2 The broker, Nyanza Air Forwarders Ltd, invoiced a pharmacy chain that exists only on paper for 640 units, but a loading sheet stamped at Entebbe airport gives the consignee as "RSF logistics, Nyala", the documents show.
---
3 Vidik's owner and chief executive, Miroljub Stanojlovic, 58, denied that his company had ever sold a single device to the paramilitary group, which Washington and Ottawa have both blacklisted.
4 "We shipped to Uganda, to a licensed hunting wholesaler, and he paid," he said by telephone.
5 "What happens in Africa afterwards I cannot police."
6 The RSF did not reply to written questions; Godfrey Ssemwanga, a spokesman for Nyanza, called the ledger a forgery.
---
7 Elfatih Abdelgadir, Sudan's ambassador in the Serbian capital, in August accused Belgrade of shutting its eyes to what he termed a river of equipment.
8 The Serbian trade ministry said it had granted Vidik one export licence, valid until December 2023, and that nobody had applied for another.
---
9 Founded in 1994 in a disused tobacco shed, the firm was saved from bankruptcy in 2016 by Brno-based fund Moravian Bridge Capital, which put in 4.2 million euros for a 30% holding and sold out four years later.
10 Its best-known customer today is Jordan, whose gendarmerie took delivery of 200 of the sights in May.
11 (Reporting by Ljubica Arandjelov and Peter Kamau; Editing by Fiona Strachey)
E Firm|Vidik Optronika d.o.o.|Vidik Optronika d.o.o.;Vidik
E Organization|Rapid Support Forces|Rapid Support Forces;RSF
E Firm|Nyanza Air Forwarders Ltd|Nyanza Air Forwarders Ltd;Nyanza
E Person|Miroljub Stanojlovic|Miroljub Stanojlovic
E Person|Godfrey Ssemwanga|Godfrey Ssemwanga
E Person|Elfatih Abdelgadir|Elfatih Abdelgadir
E Organization|trade ministry|trade ministry
E Firm|Moravian Bridge Capital|Moravian Bridge Capital
E Place|Nis|Nis
E Place|Belgrade|BELGRADE
E Place|Nairobi|NAIROBI
E Place|Serbia|Serbian;Belgrade
E Place|Sudan|Sudan
E Place|Entebbe|Entebbe
E Place|Entebbe airport|Entebbe airport
E Place|Nyala|Nyala
E Place|United States|Washington
E Place|Canada|Ottawa
E Place|Uganda|Uganda
E Place|Africa|Africa
E Place|Brno|Brno
E Place|Jordan|Jordan
E Commodity|thermal sights|Thermal sights;sights
E Person|Ljubica Arandjelov|Ljubica Arandjelov
E Person|Peter Kamau|Peter Kamau
E Person|Fiona Strachey|Fiona Strachey
C Vidik Optronika d.o.o.|Nis firm@0;Serbian optics maker@1;his company@3;We@4;the firm@9;Its@10
C Nyanza Air Forwarders Ltd|a freight broker in Entebbe@1;The broker@2
C Rapid Support Forces|Sudan paramilitaries@0;the paramilitary group@3;which@3
C Miroljub Stanojlovic|his@3;he#2@4;I@5
C Elfatih Abdelgadir|he@7
C Serbia|its@7
C trade ministry|it@8
C Moravian Bridge Capital|which@9
C Jordan|whose@10
C thermal sights|a single device@3
R Vidik Optronika d.o.o.|LOCATED_IN|Nis|0|asserted|-
R Vidik Optronika d.o.o.|LOCATED_IN|Serbia|1|asserted|-
R Rapid Support Forces|LOCATED_IN|Sudan|1|asserted|-
R Nyanza Air Forwarders Ltd|LOCATED_IN|Entebbe|1-2|asserted|-
R Vidik Optronika d.o.o.|SUPPLIES|Rapid Support Forces|1|alleged|last year
R Rapid Support Forces|IMPORTS|thermal sights|1|alleged|last year
R Nyanza Air Forwarders Ltd|SUPPLIES|Rapid Support Forces|1-2|alleged|last year
R Miroljub Stanojlovic|OWNS|Vidik Optronika d.o.o.|3|asserted|-
R Miroljub Stanojlovic|LEADS|Vidik Optronika d.o.o.|3|asserted|-
R Vidik Optronika d.o.o.|SUPPLIES|Rapid Support Forces|3|denied|-
R Rapid Support Forces|SANCTIONED_BY|United States|3|asserted|-
R Rapid Support Forces|SANCTIONED_BY|Canada|3|asserted|-
R Vidik Optronika d.o.o.|SUPPLIES|Uganda|4|asserted|-
R Godfrey Ssemwanga|EMPLOYED_BY|Nyanza Air Forwarders Ltd|6|asserted|-
R Elfatih Abdelgadir|EMPLOYED_BY|Sudan|7|asserted|-
R Serbia|ACCUSED_BY|Elfatih Abdelgadir|7|asserted|in August
R trade ministry|LOCATED_IN|Serbia|8|asserted|-
R Moravian Bridge Capital|INVESTED_IN|Vidik Optronika d.o.o.|9|asserted|in 2016
R Moravian Bridge Capital|LOCATED_IN|Brno|9|asserted|-
R Vidik Optronika d.o.o.|SUPPLIES|Jordan|10|asserted|in May
R Vidik Optronika d.o.o.|EXPORTS|thermal sights|10|asserted|in May
R Jordan|IMPORTS|thermal sights|10|asserted|in May
B 11

@i-003|market report|2025-02-11|VEGOILS-Palm slips as Indian demand fades
1 Malaysian palm oil futures surrendered early gains on Tuesday to end 1.3% lower, as cargo surveyors' numbers pointed to a thin first ten days of the month.
2 The benchmark April contract on Bursa Malaysia Derivatives lost 58 ringgit to 4,392 ringgit ($983) a metric ton at the close.
---
3 "India is sitting this one out: its refiners booked 45,000 tons of Argentine soyoil last week instead of palm," said Lim Choon Hui, who heads research at Kuala Lumpur brokerage Teratai Futures.
4 Exports from Malaysia, the world's No. 2 grower after Indonesia, fell 11.6% in the period, inspection company Selat Survey said.
5 China, by contrast, took almost twice what it had in early January, some 96,000 tons.
6 A stronger ringgit, the contract's currency of trade, also weighed, dealers said, while a rumour that Jakarta might tighten its rules on used cooking oil traded hands without moving prices.
---
7 Technically, palm may test support at 4,350 ringgit, a break below which could open the way to 4,280.
E Commodity|palm oil|palm oil;Palm;palm
E Place|India|India;Indian
E Place|Malaysia|Malaysian;Malaysia
E Firm|Bursa Malaysia Derivatives|Bursa Malaysia Derivatives
E Place|Argentina|Argentine
E Commodity|soyoil|soyoil
E Person|Lim Choon Hui|Lim Choon Hui
E Place|Kuala Lumpur|Kuala Lumpur
E Firm|Teratai Futures|Teratai Futures
E Place|Indonesia|Indonesia;Jakarta
E Firm|Selat Survey|Selat Survey
E Place|China|China
E Commodity|used cooking oil|used cooking oil
C India|its@3
C Lim Choon Hui|who@3
C China|it@5
C Indonesia|its@6
R India|IMPORTS|soyoil|3|asserted|last week
R Argentina|SUPPLIES|India|3|asserted|last week
R Argentina|EXPORTS|soyoil|3|asserted|last week
R Lim Choon Hui|EMPLOYED_BY|Teratai Futures|3|asserted|-
R Teratai Futures|LOCATED_IN|Kuala Lumpur|3|asserted|-
R Malaysia|EXPORTS|palm oil|4|asserted|-
R China|IMPORTS|palm oil|4-5|asserted|-
R Malaysia|SUPPLIES|China|4-5|asserted|-

@i-004|wire|2025-02-09|Togo navy seizes tanker with 9,000 tons of untaxed gasoil
1 LOME - Togo's navy has seized the Comoros-flagged tanker Bellatrix Moon with 9,000 tons of untaxed gasoil on board, the maritime prefecture said on Sunday, adding that her Georgian captain, Zurab Kvirkvelia, was in custody.
2 She had drifted 60 miles south of the port since Feb. 3.
3 The owner, Piraeus-registered Pelagos Venture SA, insisted that the papers were in order and that the cargo was going to Sao Tome and Principe, where the power utility, Luz do Equador, had ordered it.
4 "Nobody smuggles to a light bulb company," said its lawyer, Katerina Mavrou.
E Place|Togo|Togo
E Place|Lome|LOME
E Place|Comoros|Comoros
E Vessel|Bellatrix Moon|Bellatrix Moon
E Commodity|gasoil|gasoil
E Organization|maritime prefecture|maritime prefecture
E Place|Georgia|Georgian
E Person|Zurab Kvirkvelia|Zurab Kvirkvelia
E Firm|Pelagos Venture SA|Pelagos Venture SA
E Place|Piraeus|Piraeus
E Place|Sao Tome and Principe|Sao Tome and Principe
E Firm|Luz do Equador|Luz do Equador
E Person|Katerina Mavrou|Katerina Mavrou
C Bellatrix Moon|her@1;She@2
C Pelagos Venture SA|The owner@3;its@4
C Luz do Equador|the power utility@3;a light bulb company@4
C gasoil|the cargo@3;it@3
R Bellatrix Moon|ARRESTED_BY|Togo|1|asserted|-
R Zurab Kvirkvelia|ARRESTED_BY|Togo|1|asserted|-
R Pelagos Venture SA|OWNS|Bellatrix Moon|1-3|asserted|-
R Pelagos Venture SA|LOCATED_IN|Piraeus|3|asserted|-
R Luz do Equador|IMPORTS|gasoil|1-3|asserted|-
R Luz do Equador|LOCATED_IN|Sao Tome and Principe|3|asserted|-
R Katerina Mavrou|EMPLOYED_BY|Pelagos Venture SA|3-4|asserted|-

@i-005|factbox|2025-11-21|FACTBOX-Who is on Canada's new Myanmar list
1 Canada on Friday widened its sanctions against Myanmar's military rulers.
2 Following are the main additions to the list published by Global Affairs Canada.
---
* 3 SHWE KANBAW PETROLEUM: Yangon fuel trader said by Ottawa to have imported half of the jet fuel burned by the junta since 2022.
* 4 KYAW HTUT WIN: lieutenant general and head of the Directorate of Air Procurement.
* 5 AUNG THARA BANK: controlled by the general's son-in-law, Pyae Sone Naing, who is not himself listed.
* 6 STAR PEACOCK LOGISTICS PTE LTD: Singapore company which, Canada alleges, delivered helicopter parts to the junta.
* 7 IRRAWADDY PEARL: products tanker, and her owner, DELTA GOLDEN LINES.
---
8 Britain designated Shwe Kanbaw in March; the United States has yet to follow suit.
9 Star Peacock's managing director, Ong Teck Seng, said his firm "does not do business with Naypyitaw, full stop".
10 Attempts to contact the bank were unsuccessful.
E Place|Canada|Canada;Ottawa
E Organization|Global Affairs Canada|Global Affairs Canada
E Place|Myanmar|Myanmar;Naypyitaw
E Firm|Shwe Kanbaw Petroleum|SHWE KANBAW PETROLEUM;Shwe Kanbaw
E Place|Yangon|Yangon
E Commodity|jet fuel|jet fuel
E Person|Kyaw Htut Win|KYAW HTUT WIN
E Organization|Directorate of Air Procurement|Directorate of Air Procurement
E Firm|Aung Thara Bank|AUNG THARA BANK
E Person|Pyae Sone Naing|Pyae Sone Naing
E Firm|Star Peacock Logistics Pte Ltd|STAR PEACOCK LOGISTICS PTE LTD;Star Peacock
E Place|Singapore|Singapore
E Commodity|helicopter parts|helicopter parts
E Vessel|Irrawaddy Pearl|IRRAWADDY PEARL
E Firm|Delta Golden Lines|DELTA GOLDEN LINES
E Place|Britain|Britain
E Place|United States|United States
E Person|Ong Teck Seng|Ong Teck Seng
C Canada|its@1
C Shwe Kanbaw Petroleum|Yangon fuel trader@3
C Myanmar|the junta@3;the junta@6
C Kyaw Htut Win|the general@5
C Pyae Sone Naing|who@5
C Star Peacock Logistics Pte Ltd|Singapore company@6;which@6;his firm@9
C Irrawaddy Pearl|her@7
C Ong Teck Seng|his@9
C Aung Thara Bank|the bank@10
R Myanmar|SANCTIONED_BY|Canada|1|asserted|on Friday
R Shwe Kanbaw Petroleum|SANCTIONED_BY|Canada|1-3|asserted|on Friday
R Shwe Kanbaw Petroleum|LOCATED_IN|Yangon|3|asserted|-
R Shwe Kanbaw Petroleum|IMPORTS|jet fuel|3|alleged|since 2022
R Shwe Kanbaw Petroleum|SUPPLIES|Myanmar|3|alleged|since 2022
R Kyaw Htut Win|SANCTIONED_BY|Canada|1-4|asserted|on Friday
R Kyaw Htut Win|LEADS|Directorate of Air Procurement|4|asserted|-
R Aung Thara Bank|SANCTIONED_BY|Canada|1-5|asserted|on Friday
R Pyae Sone Naing|OWNS|Aung Thara Bank|5|asserted|-
R Pyae Sone Naing|SANCTIONED_BY|Canada|1-5|denied|-
R Star Peacock Logistics Pte Ltd|SANCTIONED_BY|Canada|1-6|asserted|on Friday
R Star Peacock Logistics Pte Ltd|LOCATED_IN|Singapore|6|asserted|-
R Star Peacock Logistics Pte Ltd|SUPPLIES|Myanmar|6|alleged|-
R Star Peacock Logistics Pte Ltd|EXPORTS|helicopter parts|6|alleged|-
R Myanmar|IMPORTS|helicopter parts|6|alleged|-
R Star Peacock Logistics Pte Ltd|ACCUSED_BY|Canada|6|asserted|-
R Irrawaddy Pearl|SANCTIONED_BY|Canada|1-7|asserted|on Friday
R Delta Golden Lines|SANCTIONED_BY|Canada|1-7|asserted|on Friday
R Delta Golden Lines|OWNS|Irrawaddy Pearl|7|asserted|-
R Shwe Kanbaw Petroleum|SANCTIONED_BY|Britain|8|asserted|in March
R Shwe Kanbaw Petroleum|SANCTIONED_BY|United States|8|denied|-
R Ong Teck Seng|LEADS|Star Peacock Logistics Pte Ltd|9|asserted|-
R Star Peacock Logistics Pte Ltd|TRADES_WITH|Myanmar|9|denied|-

@i-006|deals|2025-04-09|Saudi fund nears deal for slice of Zambian copper miner - sources
1 LUSAKA/LONDON, April 9 - Saudi Arabia's Najd Minerals Fund is in advanced talks to pay about $870 million for 35% of Kafue Ridge Copper Plc, operator of Zambia's fourth-biggest mine, four people familiar with the discussions said, in what would be the kingdom's largest mining bet in Africa so far.
2 The seller, Toronto-listed Harrow Lake Resources Inc, which holds 80% of the miner, has been shedding assets since it wrote off a nickel venture in New Caledonia two years ago; the remaining fifth belongs to Chuma Investments Corp, an arm of the Zambian treasury.
3 A first offer, lodged in November, was rejected as too low, two of the people said, asking not to be named because the negotiations are private.
---
4 "They bring money and they bring a smelter," said Paul Chanda Kabwela, the Zambian mines minister, who flew to Riyadh in January and dined there with the fund's chairman, Prince Faisal bin Turki Al-Sudairi.
5 His government had "no objection in principle", he added.
6 Rival suitors have melted away: China's Tongbai Nonferrous, which had signed a confidentiality agreement with Harrow Lake, pulled out in February, while Vale do Norte of Brazil never tabled a figure.
7 "It could be done by Easter, or it could all come apart over royalties," said Ingrid Solheim-Baker, a mining analyst at Thornbury Peat in London.
---
8 Kafue Ridge ships its concentrate to smelters in India and Namibia under contracts with Lugano trading house Corvane SA that run to 2027.
9 Zambia, Africa's second-largest producer of the metal after Democratic Republic of Congo, wants to more than triple output within a decade, a goal that engineers regard as heroic.
10 A spokesperson for Harrow Lake declined to comment, and Najd did not respond to an emailed request.
11 (Reporting by Mutale Bwembya and Oliver Stainforth)
E Firm|Najd Minerals Fund|Najd Minerals Fund;Najd
E Place|Saudi Arabia|Saudi Arabia;Saudi
E Firm|Kafue Ridge Copper Plc|Kafue Ridge Copper Plc;Kafue Ridge
E Place|Zambia|Zambia;Zambian
E Place|Lusaka|LUSAKA
E Place|London|LONDON;London
E Place|Africa|Africa
E Place|Toronto|Toronto
E Firm|Harrow Lake Resources Inc|Harrow Lake Resources Inc;Harrow Lake
E Commodity|nickel|nickel
E Commodity|copper|copper
E Commodity|concentrate|concentrate
E Place|New Caledonia|New Caledonia
E Firm|Chuma Investments Corp|Chuma Investments Corp
E Organization|treasury|treasury
E Person|Paul Chanda Kabwela|Paul Chanda Kabwela
E Place|Riyadh|Riyadh
E Person|Faisal bin Turki Al-Sudairi|Faisal bin Turki Al-Sudairi
E Firm|Tongbai Nonferrous|Tongbai Nonferrous
E Place|China|China
E Firm|Vale do Norte|Vale do Norte
E Place|Brazil|Brazil
E Person|Ingrid Solheim-Baker|Ingrid Solheim-Baker
E Firm|Thornbury Peat|Thornbury Peat
E Place|India|India
E Place|Namibia|Namibia
E Place|Lugano|Lugano
E Firm|Corvane SA|Corvane SA
E Place|Democratic Republic of Congo|Democratic Republic of Congo
E Person|Mutale Bwembya|Mutale Bwembya
E Person|Oliver Stainforth|Oliver Stainforth
C Najd Minerals Fund|Saudi fund@0;the fund@4
C Kafue Ridge Copper Plc|Zambian copper miner@0;the miner@2;its@8
C Saudi Arabia|the kingdom@1
C Harrow Lake Resources Inc|The seller@2;which@2;it@2
C Paul Chanda Kabwela|the Zambian mines minister@4;who@4;His@5;he@5
C Zambia|His government@5
C Riyadh|there@4
C Tongbai Nonferrous|which@6
C copper|the metal@9
R Najd Minerals Fund|INVESTED_IN|Kafue Ridge Copper Plc|1|expected|-
R Najd Minerals Fund|LOCATED_IN|Saudi Arabia|1|asserted|-
R Kafue Ridge Copper Plc|LOCATED_IN|Zambia|0|asserted|-
R Harrow Lake Resources Inc|OWNS|Kafue Ridge Copper Plc|1-2|asserted|-
R Chuma Investments Corp|INVESTED_IN|Kafue Ridge Copper Plc|1-2|asserted|-
R Chuma Investments Corp|SUBSIDIARY_OF|treasury|2|asserted|-
R treasury|LOCATED_IN|Zambia|2|asserted|-
R Paul Chanda Kabwela|EMPLOYED_BY|Zambia|4|asserted|-
R Paul Chanda Kabwela|VISITED|Riyadh|4|asserted|in January
R Paul Chanda Kabwela|MET_WITH|Faisal bin Turki Al-Sudairi|4|asserted|in January
R Faisal bin Turki Al-Sudairi|LEADS|Najd Minerals Fund|4|asserted|-
R Tongbai Nonferrous|LOCATED_IN|China|6|asserted|-
R Tongbai Nonferrous|AGREED_WITH|Harrow Lake Resources Inc|6|asserted|-
R Tongbai Nonferrous|INVESTED_IN|Kafue Ridge Copper Plc|1-6|denied|in February
R Vale do Norte|LOCATED_IN|Brazil|6|asserted|-
R Ingrid Solheim-Baker|EMPLOYED_BY|Thornbury Peat|7|asserted|-
R Thornbury Peat|LOCATED_IN|London|7|asserted|-
R Kafue Ridge Copper Plc|EXPORTS|concentrate|8|asserted|-
R Kafue Ridge Copper Plc|SUPPLIES|India|8|asserted|-
R Kafue Ridge Copper Plc|SUPPLIES|Namibia|8|asserted|-
R India|IMPORTS|concentrate|8|asserted|-
R Namibia|IMPORTS|concentrate|8|asserted|-
R Kafue Ridge Copper Plc|AGREED_WITH|Corvane SA|8|asserted|-
R Corvane SA|LOCATED_IN|Lugano|8|asserted|-
B 11

@i-007|wire|2025-08-12|Lao premier heads to Vietnam for power talks
1 VIENTIANE - Lao Prime Minister Bounthavy Sengsouk leaves on Thursday for a three-day trip to Vietnam, where he is to hold talks with Tran Quoc Khai, the Communist Party chief, and look over a substation in Vinh, the KPL news agency said.
2 Electricity sales to its eastern neighbour brought Laos $610 million last year.
3 It will be the premier's first foray abroad since heart surgery in February; a stop in Phnom Penh pencilled in for the weekend has been scrapped on medical advice.
E Place|Laos|Lao;Laos
E Place|Vientiane|VIENTIANE
E Person|Bounthavy Sengsouk|Bounthavy Sengsouk
E Place|Vietnam|Vietnam
E Person|Tran Quoc Khai|Tran Quoc Khai
E Organization|Communist Party|Communist Party
E Place|Vinh|Vinh
E Organization|KPL|KPL
E Commodity|electricity|Electricity
E Place|Phnom Penh|Phnom Penh
C Bounthavy Sengsouk|Lao premier@0;he@1;the premier@3
C Laos|its@2
C Vietnam|its eastern neighbour@2
R Bounthavy Sengsouk|LEADS|Laos|1|asserted|-
R Bounthavy Sengsouk|VISITED|Vietnam|1|expected|on Thursday
R Bounthavy Sengsouk|MET_WITH|Tran Quoc Khai|1|expected|-
R Bounthavy Sengsouk|VISITED|Vinh|1|expected|-
R Tran Quoc Khai|LEADS|Communist Party|1|asserted|-
R Laos|EXPORTS|electricity|2|asserted|last year
R Laos|SUPPLIES|Vietnam|1-2|asserted|last year
R Vietnam|IMPORTS|electricity|1-2|asserted|last year
R Bounthavy Sengsouk|VISITED|Phnom Penh|3|denied|the weekend

@i-008|court report|2025-01-20|Banker was "only a signature", Vilnius potash trial told
1 A former deputy chairman of Lithuania's defunct Nemunas Bankas told judges on Monday he had been "only a signature, nothing more" as the state opened its case over payments for Belarusian potash, a crop nutrient the European Union banned in 2021.
2 Arvydas Mikutenas, 61, faces up to eight years in prison.
3 The Prosecutor General's Office charges that he let 31 million euros flow between June 2022 and March 2023 from Harbin Yutian Agro, a Chinese buyer, to the Minsk exporter Salihor Kali through an account kept for Uostas Trans UAB, a forwarding agent in Klaipeda.
4 Mikutenas was picked up at Riga airport by Latvian police in May 2024 and handed over nine days later.
---
5 Salihor, a subsidiary of the Belarusian state concern Belruda, said in a statement that it "has never had a customer in China".
6 Defence counsel asked for an adjournment, which was refused, and complained that 40 binders of evidence had arrived by van only on Friday.
7 The hearing resumes on Thursday.
E Place|Lithuania|Lithuania
E Firm|Nemunas Bankas|Nemunas Bankas
E Place|Belarus|Belarusian
E Commodity|potash|potash
E Organization|European Union|European Union
E Place|Vilnius|Vilnius
E Person|Arvydas Mikutenas|Arvydas Mikutenas;Mikutenas
E Organization|Prosecutor General's Office|Prosecutor General's Office
E Firm|Harbin Yutian Agro|Harbin Yutian Agro
E Place|China|Chinese;China
E Place|Minsk|Minsk
E Firm|Salihor Kali|Salihor Kali;Salihor
E Firm|Uostas Trans UAB|Uostas Trans UAB
E Place|Klaipeda|Klaipeda
E Place|Riga airport|Riga airport
E Place|Latvia|Latvian
E Firm|Belruda|Belruda
C Arvydas Mikutenas|Banker@0;A former deputy chairman of Lithuania's defunct Nemunas Bankas@1;he@1;he@3
C potash|a crop nutrient@1
C Harbin Yutian Agro|a Chinese buyer@3
C Salihor Kali|the Minsk exporter@3;it@5
R Nemunas Bankas|LOCATED_IN|Lithuania|1|asserted|-
R Belarus|SANCTIONED_BY|European Union|1|asserted|in 2021
R Arvydas Mikutenas|ACCUSED_BY|Prosecutor General's Office|2-3|asserted|-
R Harbin Yutian Agro|LOCATED_IN|China|3|asserted|-
R Salihor Kali|LOCATED_IN|Minsk|3|asserted|-
R Uostas Trans UAB|LOCATED_IN|Klaipeda|3|asserted|-
R Harbin Yutian Agro|IMPORTS|potash|1-3|alleged|between June 2022 and March 2023
R Salihor Kali|EXPORTS|potash|1-3|alleged|between June 2022 and March 2023
R Salihor Kali|SUPPLIES|Harbin Yutian Agro|1-3|alleged|between June 2022 and March 2023
R Arvydas Mikutenas|ARRESTED_BY|Latvia|4|asserted|in May 2024
R Salihor Kali|SUBSIDIARY_OF|Belruda|5|asserted|-
R Belarus|OWNS|Belruda|5|asserted|-
R Belruda|LOCATED_IN|Belarus|5|asserted|-
R Salihor Kali|SUPPLIES|China|5|denied|-

@i-009|correction|2025-09-04|CORRECTED-Egypt buys 180,000 tons of wheat in tender
1 (Corrects seller of second cargo to Black Rye Commodities from Blackthorn Grain)
2 CAIRO, Sept 4 - Egypt's General Authority for Supply Commodities (GASC) has bought 180,000 metric tons of wheat, traders said on Thursday.
3 The purchase comprised 120,000 tons of Romanian origin sold by Geneva-based Calvane Agri at $251.40 a ton free on board, and 60,000 tons of French origin from Black Rye Commodities.
4 Shipment is sought between Oct. 11 and Oct. 25.
5 A Blackthorn manager said the house had sold nothing to Cairo this season.
E Place|Egypt|Egypt;Cairo
E Place|Cairo|CAIRO
E Organization|General Authority for Supply Commodities|General Authority for Supply Commodities;GASC
E Commodity|wheat|wheat
E Firm|Black Rye Commodities|Black Rye Commodities
E Firm|Blackthorn Grain|Blackthorn Grain;Blackthorn
E Place|Romania|Romanian
E Place|France|French
E Place|Geneva|Geneva
E Firm|Calvane Agri|Calvane Agri
C Blackthorn Grain|the house@5
R General Authority for Supply Commodities|LOCATED_IN|Egypt|2|asserted|-
R Egypt|IMPORTS|wheat|0|asserted|-
R General Authority for Supply Commodities|IMPORTS|wheat|2|asserted|-
R Calvane Agri|SUPPLIES|General Authority for Supply Commodities|2-3|asserted|-
R Calvane Agri|EXPORTS|wheat|2-3|asserted|-
R Calvane Agri|LOCATED_IN|Geneva|3|asserted|-
R Black Rye Commodities|SUPPLIES|General Authority for Supply Commodities|2-3|asserted|-
R Black Rye Commodities|EXPORTS|wheat|2-3|asserted|-
R Blackthorn Grain|SUPPLIES|Egypt|5|denied|this season

@i-010|wire|2025-12-05|Korean generator turns to Mozambique gas as Qatari contract lapses
1 SEOUL, Dec 5 (Meridian) - Hanbit Power Corp has agreed to buy 1.1 million tons a year of liquefied natural gas (LNG) from Lugenda South LNG for fifteen years, the South Korean generator said on Friday, filling the gap that the expiry next winter of its supply contract with QatarEnergy will leave.
2 The first of 16 cargoes a year is due at Boryeong in the second half of 2028.
---
3 Lugenda South is led by Italy's Corsanti Energia with 40%, alongside Mikawa Trading of Japan (25%), the Mozambican state company Gasnor (20%) and Bangkok-based Siam Horizon Exploration, which acquired its 15% in 2021 from Anadora Petroleum of Houston.
4 "Security in Cabo Delgado has improved beyond recognition," Corsanti's Africa director, Pierluigi Manfrin, told Meridian on arrival at Incheon airport.
5 He said it was too early to talk about a third production train.
---
6 Insurgents overran a district town near the site in 2021, halting work for almost three years, and Rwanda still keeps some 4,000 troops in the area.
7 Hanbit's president, Koo Ja-myung, has travelled to Maputo twice this year, most recently in October, when she was received by Mozambique's president, Armindo Chivambo.
8 The utility denied a report in the Maeil Sanup newspaper that it was also to take a stake in the venture.
9 South Korea is the world's third-largest importer of the fuel, after China and Japan, and obtains almost a quarter of it from Australia.
10 Two traders in Singapore, who were not authorised to speak publicly, put the price at a slope of 11.9% to Brent, a level one of them described as a steal.
E Firm|Hanbit Power Corp|Hanbit Power Corp;Hanbit
E Commodity|liquefied natural gas|liquefied natural gas;LNG
E Firm|Lugenda South LNG|Lugenda South LNG;Lugenda South
E Place|South Korea|South Korean;South Korea;Korean
E Firm|QatarEnergy|QatarEnergy
E Place|Qatar|Qatari
E Place|Mozambique|Mozambique;Mozambican
E Organization|Meridian|Meridian
E Place|Seoul|SEOUL
E Place|Boryeong|Boryeong
E Firm|Corsanti Energia|Corsanti Energia;Corsanti
E Place|Italy|Italy
E Firm|Mikawa Trading|Mikawa Trading
E Place|Japan|Japan
E Firm|Gasnor|Gasnor
E Place|Bangkok|Bangkok
E Firm|Siam Horizon Exploration|Siam Horizon Exploration
E Firm|Anadora Petroleum|Anadora Petroleum
E Place|Houston|Houston
E Place|Cabo Delgado|Cabo Delgado
E Place|Africa|Africa
E Person|Pierluigi Manfrin|Pierluigi Manfrin
E Place|Incheon airport|Incheon airport
E Place|Rwanda|Rwanda
E Person|Koo Ja-myung|Koo Ja-myung
E Place|Maputo|Maputo
E Person|Armindo Chivambo|Armindo Chivambo
E Organization|Maeil Sanup|Maeil Sanup
E Place|China|China
E Place|Australia|Australia
E Place|Singapore|Singapore
C Hanbit Power Corp|Korean generator@0;the South Korean generator@1;its@1;The utility@8;it@8
C Siam Horizon Exploration|which@3;its@3
C Pierluigi Manfrin|He@5
C Koo Ja-myung|she@7
C Lugenda South LNG|the venture@8
C liquefied natural gas|the fuel@9;it@9
R Hanbit Power Corp|AGREED_WITH|Lugenda South LNG|1|asserted|on Friday
R Hanbit Power Corp|IMPORTS|liquefied natural gas|1|expected|-
R Lugenda South LNG|SUPPLIES|Hanbit Power Corp|1|expected|-
R Hanbit Power Corp|LOCATED_IN|South Korea|1|asserted|-
R QatarEnergy|SUPPLIES|Hanbit Power Corp|1|asserted|-
R Corsanti Energia|INVESTED_IN|Lugenda South LNG|3|asserted|-
R Corsanti Energia|LOCATED_IN|Italy|3|asserted|-
R Mikawa Trading|INVESTED_IN|Lugenda South LNG|3|asserted|-
R Mikawa Trading|LOCATED_IN|Japan|3|asserted|-
R Gasnor|INVESTED_IN|Lugenda South LNG|3|asserted|-
R Gasnor|LOCATED_IN|Mozambique|3|asserted|-
R Mozambique|OWNS|Gasnor|3|asserted|-
R Siam Horizon Exploration|INVESTED_IN|Lugenda South LNG|3|asserted|in 2021
R Siam Horizon Exploration|LOCATED_IN|Bangkok|3|asserted|-
R Anadora Petroleum|LOCATED_IN|Houston|3|asserted|-
R Pierluigi Manfrin|EMPLOYED_BY|Corsanti Energia|4|asserted|-
R Pierluigi Manfrin|VISITED|Incheon airport|4|asserted|-
R Koo Ja-myung|LEADS|Hanbit Power Corp|7|asserted|-
R Koo Ja-myung|VISITED|Maputo|7|asserted|in October
R Koo Ja-myung|MET_WITH|Armindo Chivambo|7|asserted|in October
R Armindo Chivambo|LEADS|Mozambique|7|asserted|-
R Hanbit Power Corp|INVESTED_IN|Lugenda South LNG|8|alleged|-
R Hanbit Power Corp|INVESTED_IN|Lugenda South LNG|8|denied|-
R South Korea|IMPORTS|liquefied natural gas|9|asserted|-
R China|IMPORTS|liquefied natural gas|9|asserted|-
R Japan|IMPORTS|liquefied natural gas|9|asserted|-
R Australia|SUPPLIES|South Korea|9|asserted|-
R Australia|EXPORTS|liquefied natural gas|9|asserted|-
