@i-011|tender|2025-03-26|Algeria believed to have bought 250,000 tons of durum
1 HAMBURG, March 26 - Algerian state grains agency OAIC is believed to have purchased around 250,000 tons of durum wheat, European traders said in initial assessments on Wednesday.
2 Most of it was thought likely to be sourced from Canada, with smaller amounts from Mexico.
3 French durum was seen as having no chance, given the quarrel between Algiers and Paris; no French house was invited.
4 Results reflect traders' estimates, and OAIC does not publish the outcome of its tenders.
E Place|Algeria|Algeria;Algerian;Algiers
E Place|Hamburg|HAMBURG
E Organization|OAIC|OAIC
E Commodity|durum wheat|durum wheat;durum
E Place|Canada|Canada
E Place|Mexico|Mexico
E Place|France|French;Paris
C OAIC|its@4
C durum wheat|it@2
R OAIC|LOCATED_IN|Algeria|1|asserted|-
R OAIC|IMPORTS|durum wheat|1|alleged|-
R Algeria|IMPORTS|durum wheat|0|alleged|-
R Canada|SUPPLIES|OAIC|1-2|expected|-
R Mexico|SUPPLIES|OAIC|1-2|expected|-
R France|SUPPLIES|OAIC|1-3|denied|-

@i-012|what we know|2025-02-25|WHAT WE KNOW-Damage to the Gotland-Liepaja power link
1 A subsea cable that carries electricity between the Swedish island of Gotland and Liepaja on the Latvian coast failed early on Sunday.
2 Here is what is known so far.
---
* 3 THE SHIP: Sweden's coast guard boarded and seized the bulk carrier Hai Rong 66 on Monday night and brought her to Karlskrona, where she lies at anchor.
4 She had taken on fertiliser at Ust-Luga and was making for Santos, Brazil, tracking data showed.
5 Her owner, Grandwave Bulk of Hong Kong, bought her in 2022 from Norway's Tindefjord Rederi.
* 6 THE SUSPICIONS: Aiga Strautina, the Latvian prime minister, said the anchor had been dragged "on somebody's orders" and pointed the finger at Moscow.
7 Swedish prosecutor Hans-Erik Lovgren was more careful, saying that negligence could not be ruled out.
* 8 THE DENIALS: The Kremlin dismissed the charge as absurd.
9 An Estonian television report that Grandwave is secretly controlled by Sevmorinvest, a St Petersburg holding company, is untrue, Grandwave's general manager, Alvin Kwok Siu-ming, told this agency: "We have one shareholder and he lives in Kowloon."
* 10 THE CREW: Nineteen Chinese and one Russian; the master, Luo Jianping, 47, was questioned in Malmo but has not been arrested, according to the Swedish police.
* 11 WHAT NEXT: The EU will weigh a Latvian proposal to put Grandwave on its sanctions list when foreign ministers gather in Luxembourg on Thursday.
12 China's ambassador in Stockholm, Deng Weiguo, has been asked to call on the state secretary, Kristina Ahlmark, before then.
13 The link's operator, Osterled AB, is in talks to buy 12 km of replacement cable from Hokuto Densen of Japan.
E Place|Gotland|Gotland
E Place|Liepaja|Liepaja
E Place|Sweden|Swedish;Sweden
E Place|Latvia|Latvian
E Commodity|electricity|electricity
E Vessel|Hai Rong 66|Hai Rong 66
E Place|Karlskrona|Karlskrona
E Commodity|fertiliser|fertiliser
E Place|Ust-Luga|Ust-Luga
E Place|Santos|Santos
E Place|Brazil|Brazil
E Firm|Grandwave Bulk|Grandwave Bulk;Grandwave
E Place|Hong Kong|Hong Kong
E Place|Norway|Norway
E Firm|Tindefjord Rederi|Tindefjord Rederi
E Person|Aiga Strautina|Aiga Strautina
E Place|Russia|Moscow;Kremlin;Russian
E Person|Hans-Erik Lovgren|Hans-Erik Lovgren
E Place|Estonia|Estonian
E Firm|Sevmorinvest|Sevmorinvest
E Place|St Petersburg|St Petersburg
E Person|Alvin Kwok Siu-ming|Alvin Kwok Siu-ming
E Place|Kowloon|Kowloon
E Place|China|Chinese;China
E Person|Luo Jianping|Luo Jianping
E Place|Malmo|Malmo
E Organization|European Union|EU
E Place|Luxembourg|Luxembourg
E Place|Stockholm|Stockholm
E Person|Deng Weiguo|Deng Weiguo
E Person|Kristina Ahlmark|Kristina Ahlmark
E Firm|Osterled AB|Osterled AB
E Firm|Hokuto Densen|Hokuto Densen
E Place|Japan|Japan
E Commodity|cable|replacement cable
C Hai Rong 66|THE SHIP@3;her@3;she@3;She@4;Her@5;her@5
C Grandwave Bulk|Her owner@5;We@9
C Luo Jianping|the master@10
C European Union|its@11
C Osterled AB|The link's operator@13
R Gotland|LOCATED_IN|Sweden|1|asserted|-
R Liepaja|LOCATED_IN|Latvia|1|asserted|-
R Hai Rong 66|ARRESTED_BY|Sweden|3|asserted|on Monday night
R Hai Rong 66|LOCATED_IN|Karlskrona|3|asserted|-
R Santos|LOCATED_IN|Brazil|4|asserted|-
R Grandwave Bulk|OWNS|Hai Rong 66|3-5|asserted|in 2022
R Grandwave Bulk|LOCATED_IN|Hong Kong|5|asserted|-
R Tindefjord Rederi|LOCATED_IN|Norway|5|asserted|-
R Aiga Strautina|LEADS|Latvia|6|asserted|-
R Russia|ACCUSED_BY|Aiga Strautina|6|asserted|-
R Hans-Erik Lovgren|EMPLOYED_BY|Sweden|7|asserted|-
R Sevmorinvest|OWNS|Grandwave Bulk|9|alleged|-
R Sevmorinvest|OWNS|Grandwave Bulk|9|denied|-
R Sevmorinvest|LOCATED_IN|St Petersburg|9|asserted|-
R Alvin Kwok Siu-ming|LEADS|Grandwave Bulk|9|asserted|-
R Luo Jianping|ARRESTED_BY|Sweden|10|denied|-
R Grandwave Bulk|SANCTIONED_BY|European Union|11|expected|on Thursday
R Deng Weiguo|EMPLOYED_BY|China|12|asserted|-
R Deng Weiguo|MET_WITH|Kristina Ahlmark|12|expected|-
R Osterled AB|IMPORTS|cable|13|expected|-
R Hokuto Densen|SUPPLIES|Osterled AB|13|expected|-
R Osterled AB|AGREED_WITH|Hokuto Densen|13|expected|-
R Hokuto Densen|LOCATED_IN|Japan|13|asserted|-

@i-013|wire|2025-05-20|Philippines close to order for six more Korean patrol boats
1 MANILA - The Philippines expects to sign before the end of June for six more 97-metre patrol vessels from South Korea's Dongnam Heavy Marine, although the first pair came months late.
2 "We would be fools to change horses now," Josefina Ilagan-Ruiz, the transport secretary, told senators, waving away a rival offer from a Japanese yard.
3 Dongnam, the shipbuilding arm of the Taehwa conglomerate, handed over the second boat in January.
4 Admiral Ramon Dizon, who commands the Philippine Coast Guard, is due in Busan on Sunday to look at mock-ups.
---
5 China's foreign ministry, asked about the plan at a regular briefing, urged Manila to stop "playing with other people's fire".
6 Separately, Dongnam said there was no truth in South Korean press reports that it was about to sell frigates to Vietnam.
7 It did confirm an approach from Peru, whose navy is shopping for coastal corvettes, but said that nothing had been offered yet.
E Place|Philippines|Philippines;Manila
E Place|Manila|MANILA
E Commodity|patrol vessels|patrol vessels;patrol boats
E Place|South Korea|South Korea;South Korean;Korean
E Firm|Dongnam Heavy Marine|Dongnam Heavy Marine;Dongnam
E Person|Josefina Ilagan-Ruiz|Josefina Ilagan-Ruiz
E Place|Japan|Japanese
E Firm|Taehwa|Taehwa
E Person|Ramon Dizon|Ramon Dizon
E Organization|Philippine Coast Guard|Philippine Coast Guard
E Place|Busan|Busan
E Place|China|China
E Organization|foreign ministry|foreign ministry
E Commodity|frigates|frigates
E Place|Vietnam|Vietnam
E Place|Peru|Peru
E Commodity|corvettes|corvettes
C Dongnam Heavy Marine|the shipbuilding arm of the Taehwa conglomerate@3;it@6;It@7
C Philippines|We@2
C Ramon Dizon|who@4
C Peru|whose@7
R Philippines|AGREED_WITH|Dongnam Heavy Marine|1|expected|before the end of June
R Philippines|IMPORTS|patrol vessels|1|expected|-
R Dongnam Heavy Marine|SUPPLIES|Philippines|1|expected|-
R Dongnam Heavy Marine|SUPPLIES|Philippines|1-3|asserted|in January
R Dongnam Heavy Marine|EXPORTS|patrol vessels|1-3|asserted|in January
R Dongnam Heavy Marine|LOCATED_IN|South Korea|1|asserted|-
R Josefina Ilagan-Ruiz|EMPLOYED_BY|Philippines|1-2|asserted|-
R Dongnam Heavy Marine|SUBSIDIARY_OF|Taehwa|3|asserted|-
R Ramon Dizon|LEADS|Philippine Coast Guard|4|asserted|-
R Ramon Dizon|VISITED|Busan|4|expected|on Sunday
R foreign ministry|LOCATED_IN|China|5|asserted|-
R Dongnam Heavy Marine|SUPPLIES|Vietnam|6|alleged|-
R Dongnam Heavy Marine|SUPPLIES|Vietnam|6|denied|-
R Dongnam Heavy Marine|EXPORTS|frigates|6|denied|-
R Vietnam|IMPORTS|frigates|6|denied|-

@i-014|earnings|2025-08-13|Meatpacker Frigorua posts loss as Chinese suspension bites
1 SAO PAULO, Aug 13 - Frigorua SA, the Brazilian beef company controlled by billionaire Edinho Batalha, slid to a second-quarter loss of 312 million reais after Beijing barred meat from three of its slaughterhouses over drug residues, a securities filing showed on Wednesday.
2 Net revenue dropped 4% to 7.9 billion reais.
3 China took 58% of what Frigorua shipped abroad last year.
---
4 On a call with investors, Chief Executive Walquiria Tenorio forecast that the plants would be readmitted "in weeks, not months", pointing out that inspectors from the General Administration of Customs of China had gone over the unit at Rondonopolis in July.
5 Meanwhile it is steering cuts to Mexico and Egypt, and hopes to dispatch a first chilled cargo to Japan by Christmas should Tokyo open its market, which Brazil has been seeking for two decades.
6 "Nobody in this industry can replace a China," she said.
7 "You replace it by five Egypts."
---
8 Granja Aurora, the group's poultry arm, earned 94 million reais.
9 Tenorio would neither confirm nor deny that Rawdah Foods of Jeddah is weighing the purchase of a 40% stake in it, as the newspaper Valor Paulista reported last week.
10 Reports that Frigorua was preparing to part with its Uruguayan subsidiary, Arerungua Carnes, to Pampero Foods of Argentina were, she said, "fantasy".
---
11 The Mato Grosso state prosecutors' office last year accused the packer of buying cattle from illegally cleared ranches inside an Indigenous reserve.
12 Frigorua denies it and points to a satellite tracing system that cost it 60 million reais.
13 The stock, down 22% this year, shed another 3.1% in heavy volume, with Henrique Sauerbronn, who follows the sector at Banco Ipiranga, cutting his target price for the third time since April.
E Firm|Frigorua SA|Frigorua SA;Frigorua
E Place|Sao Paulo|SAO PAULO
E Place|Brazil|Brazilian;Brazil
E Commodity|beef|beef
E Person|Edinho Batalha|Edinho Batalha
E Place|China|Beijing;China;Chinese
E Person|Walquiria Tenorio|Walquiria Tenorio;Tenorio
E Organization|General Administration of Customs of China|General Administration of Customs of China
E Place|Rondonopolis|Rondonopolis
E Place|Mexico|Mexico
E Place|Egypt|Egypt
E Place|Japan|Japan;Tokyo
E Firm|Granja Aurora|Granja Aurora
E Firm|Rawdah Foods|Rawdah Foods
E Place|Jeddah|Jeddah
E Organization|Valor Paulista|Valor Paulista
E Firm|Arerungua Carnes|Arerungua Carnes
E Place|Uruguay|Uruguayan
E Firm|Pampero Foods|Pampero Foods
E Place|Argentina|Argentina
E Organization|Mato Grosso state prosecutors' office|Mato Grosso state prosecutors' office
E Commodity|cattle|cattle
E Person|Henrique Sauerbronn|Henrique Sauerbronn
E Firm|Banco Ipiranga|Banco Ipiranga
C Frigorua SA|Meatpacker@0;the Brazilian beef company@1;its@1;it@5;the group@8;its@10;the packer@11;it#2@12
C Walquiria Tenorio|she@6;she@10
C Granja Aurora|the group's poultry arm@8;it@9
C Henrique Sauerbronn|who@13;his@13
C beef|meat@1
R Frigorua SA|LOCATED_IN|Brazil|1|asserted|-
R Edinho Batalha|OWNS|Frigorua SA|1|asserted|-
R Frigorua SA|SANCTIONED_BY|China|1|asserted|-
R China|IMPORTS|beef|1-3|asserted|last year
R Frigorua SA|EXPORTS|beef|1-3|asserted|last year
R Frigorua SA|SUPPLIES|China|3|asserted|last year
R Walquiria Tenorio|LEADS|Frigorua SA|1-4|asserted|-
R General Administration of Customs of China|VISITED|Rondonopolis|4|asserted|in July
R Frigorua SA|SUPPLIES|Mexico|5|asserted|-
R Frigorua SA|SUPPLIES|Egypt|5|asserted|-
R Frigorua SA|SUPPLIES|Japan|5|expected|by Christmas
R Mexico|IMPORTS|beef|1-5|asserted|-
R Egypt|IMPORTS|beef|1-5|asserted|-
R Japan|IMPORTS|beef|1-5|expected|by Christmas
R Granja Aurora|SUBSIDIARY_OF|Frigorua SA|8|asserted|-
R Rawdah Foods|INVESTED_IN|Granja Aurora|8-9|alleged|-
R Rawdah Foods|LOCATED_IN|Jeddah|9|asserted|-
R Arerungua Carnes|SUBSIDIARY_OF|Frigorua SA|10|asserted|-
R Arerungua Carnes|LOCATED_IN|Uruguay|10|asserted|-
R Pampero Foods|OWNS|Arerungua Carnes|10|denied|-
R Pampero Foods|OWNS|Arerungua Carnes|10|alleged|-
R Pampero Foods|LOCATED_IN|Argentina|10|asserted|-
R Frigorua SA|ACCUSED_BY|Mato Grosso state prosecutors' office|11|asserted|last year
R Frigorua SA|IMPORTS|cattle|11|alleged|-
R Frigorua SA|IMPORTS|cattle|11-12|denied|-
R Henrique Sauerbronn|EMPLOYED_BY|Banco Ipiranga|13|asserted|-

@i-015|wire|2025-10-29|Tea piles up in Mombasa as Iran keeps door shut
1 Sacks of tea worth some $4 million have been gathering dust in Mombasa for almost a year because of an import ban that Iran slapped on Kenyan leaf, and hardly anyone at the port city's weekly auction still believes it will go soon.
2 Tehran acted after concluding that Cup of Ubuntu Ltd had passed off cheap dust as premium grades, a charge the Mombasa blender's proprietor, Hassanali Jivraj, rejects.
3 He flew to Dubai in March and has not returned, his lawyer said.
---
4 Mutahi Wanyama, the Kenyan agriculture secretary, is to lead a fourth delegation to Iran on Nov. 9.
5 A visit announced for July was called off at two days' notice.
6 "Tea is never only tea over there," said Rukia Abdi, chair of the Coast Tea Brokers' Guild, who doubts the government will bring back more than photographs.
---
7 For comparison, Pakistan bought 206 million kg from Kenya last year, and Egypt and Britain together about a third of that.
8 A growers' union in Kericho has urged Nairobi to look for buyers in Central Asia, where, it reckons, a cup is a cup.
E Commodity|tea|tea;Tea;leaf
E Place|Mombasa|Mombasa
E Place|Iran|Iran;Tehran
E Place|Kenya|Kenyan;Kenya;Nairobi
E Firm|Cup of Ubuntu Ltd|Cup of Ubuntu Ltd
E Person|Hassanali Jivraj|Hassanali Jivraj
E Place|Dubai|Dubai
E Person|Mutahi Wanyama|Mutahi Wanyama
E Person|Rukia Abdi|Rukia Abdi
E Organization|Coast Tea Brokers' Guild|Coast Tea Brokers' Guild
E Place|Pakistan|Pakistan
E Place|Egypt|Egypt
E Place|Britain|Britain
E Place|Kericho|Kericho
E Place|Central Asia|Central Asia
C Mombasa|the port city@1
C Iran|over there@6
C Cup of Ubuntu Ltd|the Mombasa blender@2
C Hassanali Jivraj|He@3;his@3
C Rukia Abdi|who@6
C Kenya|the government@6
R Kenya|SANCTIONED_BY|Iran|1|asserted|-
R Cup of Ubuntu Ltd|ACCUSED_BY|Iran|2|asserted|-
R Cup of Ubuntu Ltd|LOCATED_IN|Mombasa|2|asserted|-
R Hassanali Jivraj|OWNS|Cup of Ubuntu Ltd|2|asserted|-
R Hassanali Jivraj|VISITED|Dubai|2-3|asserted|in March
R Mutahi Wanyama|EMPLOYED_BY|Kenya|4|asserted|-
R Mutahi Wanyama|VISITED|Iran|4|expected|on Nov. 9
R Kenya|VISITED|Iran|4-5|denied|July
R Rukia Abdi|LEADS|Coast Tea Brokers' Guild|6|asserted|-
R Pakistan|IMPORTS|tea|7|asserted|last year
R Egypt|IMPORTS|tea|7|asserted|last year
R Britain|IMPORTS|tea|7|asserted|last year
R Kenya|EXPORTS|tea|7|asserted|last year
R Kenya|SUPPLIES|Pakistan|7|asserted|last year
R Kenya|SUPPLIES|Egypt|7|asserted|last year
R Kenya|SUPPLIES|Britain|7|asserted|last year

@i-016|snap|2025-11-15|URGENT-Bolivian police arrest ex-hydrocarbons minister over tainted fuel
1 LA PAZ, Nov 15 - Police in Bolivia arrested former Hydrocarbons Minister Remberto Choque at his sister's house in Santa Cruz on Saturday, the attorney general's office said, over 40 million litres of gasoline that he is suspected of having bought knowingly adulterated from Asuncion trading firm Guarani Fuels.
2 His lawyer, Marlene Uzeda, told reporters that he denied every charge.
3 Guarani Fuels, in a two-line message, said it "has at no time sold Bolivia anything".
E Place|Bolivia|Bolivia;Bolivian
E Place|La Paz|LA PAZ
E Person|Remberto Choque|Remberto Choque
E Place|Santa Cruz|Santa Cruz
E Organization|attorney general's office|attorney general's office
E Commodity|gasoline|gasoline
E Firm|Guarani Fuels|Guarani Fuels
E Place|Asuncion|Asuncion
E Person|Marlene Uzeda|Marlene Uzeda
C Remberto Choque|ex-hydrocarbons minister@0;his@1;he@1;His@2;he@2
C Guarani Fuels|it@3
R Remberto Choque|ARRESTED_BY|Bolivia|1|asserted|on Saturday
R Remberto Choque|IMPORTS|gasoline|1|alleged|-
R Guarani Fuels|SUPPLIES|Remberto Choque|1|alleged|-
R Guarani Fuels|EXPORTS|gasoline|1|alleged|-
R Guarani Fuels|LOCATED_IN|Asuncion|1|asserted|-
R Guarani Fuels|SUPPLIES|Bolivia|3|denied|-

@i-017|wire|2025-01-30|Dutch chip-tool maker Lumaris warns of hit from wider curbs
1 AMSTERDAM/TAIPEI, Jan 30 - Lumaris NV could lose as much as 5% of this year's sales if The Hague, under pressure from Washington, goes ahead with a plan to extend its export controls on etching machines to China, the Nijmegen-based company said on Thursday.
2 The equipment maker, which counts Intel among its clients, already needs a licence for its two most advanced models.
3 The Dutch trade minister, Marlies Hoekzema, confirmed only that talks with her American counterpart, Dale Rossiter, were scheduled for mid-February at the Peace Palace.
---
4 In its annual report, Lumaris disclosed for the first time that three Chinese groups, among them Wuxi Bright Core and Hefei Xinlan, took 29% of its machines in 2024.
5 Wuxi Bright Core has sat on the U.S. Commerce Department's Entity List since October; Hefei Xinlan has not been added, though three U.S. senators have demanded exactly that.
6 The report lists, besides, a 12% stake in Jena laser specialist Optikraft GmbH and full ownership of Graz-based Vakuumwerk Hollriegl.
---
7 "The tools we deliver today will etch for twenty years whether or not we send spare parts," said chief executive Bas van Oeveren, who is to fly to Beijing next week to calm customers.
8 He has rejected as "nonsense" an accusation by Republican congressman Hollis Trent that Lumaris engineers serviced a machine at a factory run by the Chinese military.
9 Taiwan, where the firm employs 1,100 people, was quick to say it would buy what the Chinese could not: Formosa Logic Corp intends to order eight more systems, its chairwoman, Chiu Mei-hsiang, told a forum in Hsinchu.
10 Beijing, for its part, has threatened retaliation, possibly in the shape of limits on gallium shipments to the Netherlands.
11 Lumaris shares closed down 6.8% on Euronext, their worst day since the pandemic.
E Firm|Lumaris NV|Lumaris NV;Lumaris
E Place|Netherlands|Dutch;The Hague;Netherlands
E Place|Amsterdam|AMSTERDAM
E Place|Taipei|TAIPEI
E Place|United States|Washington;American;U.S.
E Commodity|etching machines|etching machines
E Place|China|China;Chinese;Beijing
E Place|Nijmegen|Nijmegen
E Firm|Intel|Intel
E Person|Marlies Hoekzema|Marlies Hoekzema
E Person|Dale Rossiter|Dale Rossiter
E Place|Peace Palace|Peace Palace
E Firm|Wuxi Bright Core|Wuxi Bright Core
E Firm|Hefei Xinlan|Hefei Xinlan
E Organization|Commerce Department|Commerce Department
E Firm|Optikraft GmbH|Optikraft GmbH
E Place|Jena|Jena
E Firm|Vakuumwerk Hollriegl|Vakuumwerk Hollriegl
E Place|Graz|Graz
E Person|Bas van Oeveren|Bas van Oeveren
E Person|Hollis Trent|Hollis Trent
E Place|Taiwan|Taiwan
E Firm|Formosa Logic Corp|Formosa Logic Corp
E Person|Chiu Mei-hsiang|Chiu Mei-hsiang
E Place|Hsinchu|Hsinchu
E Commodity|gallium|gallium
E Firm|Euronext|Euronext
C Lumaris NV|the Nijmegen-based company@1;The equipment maker@2;which@2;its@2;its@4;we@7;the firm@9
C Netherlands|its@1
C etching machines|its machines@4;The tools@7;eight more systems@9
C Marlies Hoekzema|her@3
C Bas van Oeveren|who@7;He@8
C Formosa Logic Corp|its@9
R Lumaris NV|LOCATED_IN|Netherlands|0|asserted|-
R Lumaris NV|LOCATED_IN|Nijmegen|1|asserted|-
R China|SANCTIONED_BY|Netherlands|1|expected|-
R Lumaris NV|SUPPLIES|Intel|2|asserted|-
R Marlies Hoekzema|EMPLOYED_BY|Netherlands|3|asserted|-
R Dale Rossiter|EMPLOYED_BY|United States|3|asserted|-
R Marlies Hoekzema|MET_WITH|Dale Rossiter|3|expected|mid-February
R Lumaris NV|SUPPLIES|Wuxi Bright Core|4|asserted|in 2024
R Lumaris NV|SUPPLIES|Hefei Xinlan|4|asserted|in 2024
R Lumaris NV|EXPORTS|etching machines|1-4|asserted|in 2024
R Wuxi Bright Core|IMPORTS|etching machines|1-4|asserted|in 2024
R Hefei Xinlan|IMPORTS|etching machines|1-4|asserted|in 2024
R Wuxi Bright Core|LOCATED_IN|China|4|asserted|-
R Hefei Xinlan|LOCATED_IN|China|4|asserted|-
R Wuxi Bright Core|SANCTIONED_BY|Commerce Department|5|asserted|since October
R Commerce Department|LOCATED_IN|United States|5|asserted|-
R Hefei Xinlan|SANCTIONED_BY|Commerce Department|5|denied|-
R Hefei Xinlan|SANCTIONED_BY|Commerce Department|5|expected|-
R Lumaris NV|INVESTED_IN|Optikraft GmbH|4-6|asserted|-
R Optikraft GmbH|LOCATED_IN|Jena|6|asserted|-
R Lumaris NV|OWNS|Vakuumwerk Hollriegl|4-6|asserted|-
R Vakuumwerk Hollriegl|LOCATED_IN|Graz|6|asserted|-
R Bas van Oeveren|LEADS|Lumaris NV|1-7|asserted|-
R Bas van Oeveren|VISITED|China|7|expected|next week
R Lumaris NV|ACCUSED_BY|Hollis Trent|8|asserted|-
R Formosa Logic Corp|IMPORTS|etching machines|9|expected|-
R Lumaris NV|SUPPLIES|Formosa Logic Corp|9|expected|-
R Formosa Logic Corp|LOCATED_IN|Taiwan|9|asserted|-
R Chiu Mei-hsiang|LEADS|Formosa Logic Corp|9|asserted|-
R Chiu Mei-hsiang|VISITED|Hsinchu|9|asserted|-
R Netherlands|SANCTIONED_BY|China|10|expected|-

@i-018|wire|2025-09-17|Niger junta courts Turkish and Russian buyers for stranded yellowcake
1 NIAMEY, Sept 17 - Some 1,500 tons of uranium concentrate stranded at Arlit, in the desert north of Niger, could be trucked out within weeks, the mining minister, Colonel Oumarou Tankari, said, without naming a customer.
2 Diplomats say the front-runner is Anadolu Nukleer, a Turkish state company whose executives toured the mine in August; it has denied any interest.
3 Others mention Russia's Uralatom.
4 Orvane SA, the French miner that ran the site until the junta took it over last year, said it would sue whoever touched the drums.
---
5 Tankari is expected in Moscow at the end of the month.
6 "We sell to whom we please," he told state television.
7 A deal with Iran, much feared in Western capitals, "was never discussed", he added.
8 Niger's military rulers have also let lapse a cooperation treaty with the United States, which the minister called a paper umbrella.
E Place|Niger|Niger
E Place|Niamey|NIAMEY
E Commodity|uranium concentrate|uranium concentrate;yellowcake
E Place|Arlit|Arlit
E Person|Oumarou Tankari|Oumarou Tankari;Tankari
E Firm|Anadolu Nukleer|Anadolu Nukleer
E Place|Turkey|Turkish
E Place|Russia|Russia;Russian
E Firm|Uralatom|Uralatom
E Firm|Orvane SA|Orvane SA
E Place|France|French
E Place|Moscow|Moscow
E Place|Iran|Iran
E Place|United States|United States
C Niger|the junta@4;We@6
C Oumarou Tankari|the mining minister@1;he@6;he@7;the minister@8
C Anadolu Nukleer|the front-runner@2;a Turkish state company@2;whose@2;it@2
C Orvane SA|the French miner@4;it#2@4
R Niger|EXPORTS|uranium concentrate|1|expected|within weeks
R Arlit|LOCATED_IN|Niger|1|asserted|-
R Oumarou Tankari|EMPLOYED_BY|Niger|1|asserted|-
R Anadolu Nukleer|IMPORTS|uranium concentrate|1-2|alleged|-
R Anadolu Nukleer|IMPORTS|uranium concentrate|1-2|denied|-
R Niger|SUPPLIES|Anadolu Nukleer|1-2|alleged|-
R Niger|SUPPLIES|Anadolu Nukleer|1-2|denied|-
R Anadolu Nukleer|LOCATED_IN|Turkey|2|asserted|-
R Turkey|OWNS|Anadolu Nukleer|2|asserted|-
R Anadolu Nukleer|VISITED|Arlit|1-2|asserted|in August
R Uralatom|LOCATED_IN|Russia|3|asserted|-
R Niger|SUPPLIES|Uralatom|1-3|alleged|-
R Uralatom|IMPORTS|uranium concentrate|1-3|alleged|-
R Orvane SA|LOCATED_IN|France|4|asserted|-
R Oumarou Tankari|VISITED|Moscow|5|expected|at the end of the month
R Niger|AGREED_WITH|Iran|7|denied|-
R Niger|AGREED_WITH|United States|8|asserted|-

@i-019|market report|2025-07-08|US steel tariff chatter keeps traders on edge
1 Rebar prices in the U.S. Midwest were little changed on Tuesday, with buyers unsure whether the White House would raise the import duty on steel again.
2 A 25% levy introduced in spring did not stop shipments; it merely made them dearer, one distributor said.
3 "Everyone has sanctioned the spending, nobody has signed a thing," joked Petra Lindqvist, who writes a newsletter on metals.
4 Union leaders, in the middle of contract talks of their own, kept out of the debate.
E Place|United States|U.S.;US
E Place|Midwest|Midwest
E Organization|White House|White House
E Commodity|rebar|Rebar
E Commodity|steel|steel
E Commodity|metals|metals
E Person|Petra Lindqvist|Petra Lindqvist
C Petra Lindqvist|who@3

@i-020|diplomacy|2025-06-03|Armenia, Azerbaijan foreign ministers may meet in Abu Dhabi
1 YEREVAN/BAKU - The foreign ministers of Armenia and Azerbaijan, Vahan Terteryan and Elnur Rzayev, may see each other in Abu Dhabi as early as next week, Emirati mediator Sultan Al Dhaheri said, in what would be a first encounter since the border shooting of April 11.
2 Yerevan neither confirmed nor denied the plan.
3 Baku, which insists that the shots came from Armenian trenches, said that its man had "a crowded diary".
4 Rzayev landed on Monday in Tbilisi, where he conferred with Georgia's president, Davit Kobalia, and with the EU's envoy for the South Caucasus, Maarit Hietala, a Finn.
---
5 A meeting between the two leaders themselves, mooted by the Georgian side, is out of the question for now, diplomats in Tbilisi said.
6 In a sign of a thaw, however, the two countries' grain boards signed a memorandum in May under which Azerbaijan is to let 20,000 tons of Kazakh wheat roll by rail to Gyumri.
7 Armenia buys almost all of its wheat from Russia.
E Place|Armenia|Armenia;Armenian;Yerevan
E Place|Azerbaijan|Azerbaijan;Baku
E Place|Yerevan|YEREVAN
E Place|Baku|BAKU
E Person|Vahan Terteryan|Vahan Terteryan
E Person|Elnur Rzayev|Elnur Rzayev;Rzayev
E Place|Abu Dhabi|Abu Dhabi
E Place|United Arab Emirates|Emirati
E Person|Sultan Al Dhaheri|Sultan Al Dhaheri
E Place|Tbilisi|Tbilisi
E Place|Georgia|Georgia;Georgian
E Person|Davit Kobalia|Davit Kobalia
E Organization|European Union|EU
E Place|South Caucasus|South Caucasus
E Person|Maarit Hietala|Maarit Hietala
E Place|Finland|Finn
E Commodity|wheat|wheat
E Place|Kazakhstan|Kazakh
E Place|Gyumri|Gyumri
E Place|Russia|Russia
C Azerbaijan|which@3
C Elnur Rzayev|its man@3;he@4
C Armenia|its@7
R Vahan Terteryan|EMPLOYED_BY|Armenia|1|asserted|-
R Elnur Rzayev|EMPLOYED_BY|Azerbaijan|1|asserted|-
R Vahan Terteryan|MET_WITH|Elnur Rzayev|1|expected|next week
R Vahan Terteryan|VISITED|Abu Dhabi|1|expected|next week
R Elnur Rzayev|VISITED|Abu Dhabi|1|expected|next week
R Sultan Al Dhaheri|EMPLOYED_BY|United Arab Emirates|1|asserted|-
R Armenia|ACCUSED_BY|Azerbaijan|3|asserted|-
R Elnur Rzayev|VISITED|Tbilisi|4|asserted|on Monday
R Elnur Rzayev|MET_WITH|Davit Kobalia|4|asserted|on Monday
R Elnur Rzayev|MET_WITH|Maarit Hietala|4|asserted|on Monday
R Davit Kobalia|LEADS|Georgia|4|asserted|-
R Maarit Hietala|EMPLOYED_BY|European Union|4|asserted|-
R Armenia|AGREED_WITH|Azerbaijan|6|asserted|in May
R Armenia|IMPORTS|wheat|7|asserted|-
R Russia|SUPPLIES|Armenia|7|asserted|-
