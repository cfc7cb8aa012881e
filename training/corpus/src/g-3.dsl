@g-021|court report|2024-02-15|Broker who "sold the Grads twice" goes on trial in Chișinău
1 The Chișinău district court yesterday opened the case against Anatolie Gurschi, 58, arrested last July by Moldova's Security and Intelligence Service with a briefcase holding, among sandwiches, end-user certificates in the names of three African states.
---
2 Prosecutor Ludmila Banaru told the bench that in 2021 the accused bought 22 BM-21 Grad launchers from the Transnistrian warehouse firm Dnestr-Impeks, that he then contracted to deliver them both to the Chadian gendarmerie and to a company fronting for the Benghazi-based Army of the East, and that neither got more than the photographs.
3 His lawyer, Vlad Ciobotaru, says it was Dnestr-Impeks that cheated.
4 "My client is the victim here; he paid, he waited, he's still waiting."
---
5 Called as a witness, Hissein Brahim Deby-Kosso, Chad's ambassador in Bucharest, will give evidence by video link on 1 March.
6 Gurschi, a board member of FC Bugeac until his arrest, followed proceedings through reading glasses mended with tape.
7 The charge carries up to twelve years.
E Organization|Chișinău district court|Chișinău district court
E Place|Chișinău|Chișinău
E Person|Anatolie Gurschi|Anatolie Gurschi;Gurschi
E Place|Moldova|Moldova
E Organization|Security and Intelligence Service|Security and Intelligence Service
E Person|Ludmila Banaru|Ludmila Banaru
E Commodity|BM-21 Grad launchers|BM-21 Grad launchers;Grads
E Place|Transnistria|Transnistrian
E Firm|Dnestr-Impeks|Dnestr-Impeks
E Place|Chad|Chadian;Chad
E Organization|gendarmerie|gendarmerie
E Place|Benghazi|Benghazi
E Organization|Army of the East|Army of the East
E Person|Vlad Ciobotaru|Vlad Ciobotaru
E Person|Hissein Brahim Deby-Kosso|Hissein Brahim Deby-Kosso
E Place|Bucharest|Bucharest
E Organization|FC Bugeac|FC Bugeac
C Anatolie Gurschi|Broker@0;the accused@2;he@2;His@3;My client@4;he@4
C BM-21 Grad launchers|them@2
R Anatolie Gurschi|ARRESTED_BY|Security and Intelligence Service|1|asserted|last July
R Security and Intelligence Service|LOCATED_IN|Moldova|1|asserted|-
R Anatolie Gurschi|ACCUSED_BY|Ludmila Banaru|2|asserted|-
R Anatolie Gurschi|IMPORTS|BM-21 Grad launchers|2|alleged|in 2021
R Dnestr-Impeks|SUPPLIES|Anatolie Gurschi|2|alleged|in 2021
R Dnestr-Impeks|EXPORTS|BM-21 Grad launchers|2|alleged|in 2021
R Dnestr-Impeks|LOCATED_IN|Transnistria|2|asserted|-
R Anatolie Gurschi|AGREED_WITH|gendarmerie|2|alleged|-
R gendarmerie|LOCATED_IN|Chad|2|asserted|-
R Army of the East|LOCATED_IN|Benghazi|2|asserted|-
R Dnestr-Impeks|ACCUSED_BY|Vlad Ciobotaru|3|asserted|-
R Hissein Brahim Deby-Kosso|EMPLOYED_BY|Chad|5|asserted|-

@g-022|wire brief|2025-11-20|Venezuela, Trinidad trade barbs over gas licence
1 PORT OF SPAIN (CaribLine) - Trinidad and Tobago's National Gas House (NGH) said on Thursday that Caracas had suspended its licence to develop the Manakin-Sur field, hours after Venezuelan oil minister Yoselin Bracamonte accused the island's premier, Kelvin Ramsaroop, of "renting out his runways" to the United States.
---
2 Ramsaroop laughed off the charge.
3 NGH had planned to pipe first gas from Manakin-Sur, which lies wholly in Venezuelan waters, to Atlantic Point's liquefaction trains in 2027.
4 Spain's Ibernafta, NGH's 30% partner in the field, said it was "studying the letter".
---
5 Earlier this week two coastguard cutters, one from either side, spent an afternoon circling each other off Icacos.
6 Nobody was detained.
7 Atlantic Point is 51% owned by NGH, the rest being held by Japan's Kurohama LNG.
8 An earlier plan by NGH to buy from PetroLlanos, the Venezuelan state producer, fell through in April, when the US Treasury, having licensed it, took the licence back and blacklisted the producer's Curaçao unit, Llanos Antilles NV.
9 Trade between Trinidad and the mainland these days is mostly onions.
E Place|Port of Spain|PORT OF SPAIN
E Organization|CaribLine|CaribLine
E Place|Trinidad and Tobago|Trinidad and Tobago;Trinidad
E Firm|National Gas House|National Gas House;NGH
E Place|Venezuela|Venezuela;Caracas;Venezuelan
E Place|Manakin-Sur field|Manakin-Sur field;Manakin-Sur
E Person|Yoselin Bracamonte|Yoselin Bracamonte
E Person|Kelvin Ramsaroop|Kelvin Ramsaroop;Ramsaroop
E Place|United States|United States
E Commodity|gas|gas
E Firm|Atlantic Point|Atlantic Point
E Place|Spain|Spain
E Firm|Ibernafta|Ibernafta
E Place|Icacos|Icacos
E Place|Japan|Japan
E Firm|Kurohama LNG|Kurohama LNG
C National Gas House|its@1
C Trinidad and Tobago|the island@1
C Kelvin Ramsaroop|his@1
C Ibernafta|it@4
R National Gas House|LOCATED_IN|Trinidad and Tobago|1|asserted|-
R Yoselin Bracamonte|EMPLOYED_BY|Venezuela|1|asserted|-
R Kelvin Ramsaroop|ACCUSED_BY|Yoselin Bracamonte|1|asserted|-
R Kelvin Ramsaroop|LEADS|Trinidad and Tobago|1|asserted|-
R Manakin-Sur field|LOCATED_IN|Venezuela|3|asserted|-
R National Gas House|SUPPLIES|Atlantic Point|3|expected|in 2027
R National Gas House|EXPORTS|gas|3|expected|in 2027
R Atlantic Point|IMPORTS|gas|3|expected|in 2027
R Ibernafta|LOCATED_IN|Spain|4|asserted|-
R Ibernafta|INVESTED_IN|Manakin-Sur field|4|asserted|-
R National Gas House|OWNS|Atlantic Point|7|asserted|-
R Kurohama LNG|INVESTED_IN|Atlantic Point|7|asserted|-
R Kurohama LNG|LOCATED_IN|Japan|7|asserted|-
E Firm|PetroLlanos|PetroLlanos
E Organization|US Treasury|US Treasury
E Place|Curaçao|Curaçao
E Firm|Llanos Antilles NV|Llanos Antilles NV
E Commodity|onions|onions
C PetroLlanos|the producer@8
C Venezuela|the mainland@9
R Venezuela|OWNS|PetroLlanos|8|asserted|-
R PetroLlanos|LOCATED_IN|Venezuela|8|asserted|-
R PetroLlanos|SUPPLIES|National Gas House|8|denied|in April
R National Gas House|IMPORTS|gas|1-8|denied|in April
R Llanos Antilles NV|SANCTIONED_BY|US Treasury|8|asserted|in April
R Llanos Antilles NV|SUBSIDIARY_OF|PetroLlanos|8|asserted|-
R Llanos Antilles NV|LOCATED_IN|Curaçao|8|asserted|-
R Trinidad and Tobago|TRADES_WITH|Venezuela|9|asserted|these days

@g-023|ministry bulletin|2024-09-05|Kementerian Pertahanan: Weekly bulletin (English service)
1 Monday. Defence Minister Lt.-Gen. (ret.) Bambang Wirahadikusumo received at the Ministry of Defence in Jakarta the Ambassador of Brazil, H.E. Thaís Nogueira Fontoura; the two spoke of spare parts for Super Tucano aircraft.
* 2 Tuesday. The Secretary-General signed with PT Pindad Samudra a contract for 14 patrol boats. The Surabaya company will deliver the first by August next year.
* 3 Wednesday. Army Chief of Staff General Yohanes Manurung inspected the 81-mm mortar line of the state munitions maker PT Baruna Mesiu in Turen and ate with the workers.
* 4 Thursday. The Minister left for Ankara, where he is to sign, God willing, an arrangement on unmanned aircraft with his counterpart.
* 5 Friday. Communal prayer. A rumour circulating on Facebook that the Ministry has purchased second-hand Mirage jets from Qatar is a hoax; the talks with Qatar ended in January without result.
* 6 Saturday. Tree planting.
E Organization|Kementerian Pertahanan|Kementerian Pertahanan;Ministry of Defence
E Person|Bambang Wirahadikusumo|Bambang Wirahadikusumo
E Place|Jakarta|Jakarta
E Place|Brazil|Brazil
E Person|Thaís Nogueira Fontoura|Thaís Nogueira Fontoura
E Commodity|Super Tucano aircraft|Super Tucano aircraft
E Commodity|patrol boats|patrol boats
E Commodity|spare parts|spare parts
E Firm|PT Pindad Samudra|PT Pindad Samudra
E Place|Surabaya|Surabaya
E Organization|Army|Army
E Person|Yohanes Manurung|Yohanes Manurung
E Firm|PT Baruna Mesiu|PT Baruna Mesiu
E Place|Turen|Turen
E Place|Ankara|Ankara
E Commodity|unmanned aircraft|unmanned aircraft
E Commodity|Mirage jets|Mirage jets
E Place|Qatar|Qatar
C Bambang Wirahadikusumo|The Minister@4;he@4;his@4
C PT Pindad Samudra|The Surabaya company@2
C Kementerian Pertahanan|the Ministry@5
C patrol boats|the first@2
R Bambang Wirahadikusumo|LEADS|Kementerian Pertahanan|1|asserted|-
R Kementerian Pertahanan|LOCATED_IN|Jakarta|1|asserted|-
R Thaís Nogueira Fontoura|EMPLOYED_BY|Brazil|1|asserted|-
R Bambang Wirahadikusumo|MET_WITH|Thaís Nogueira Fontoura|1|asserted|Monday
R Kementerian Pertahanan|AGREED_WITH|PT Pindad Samudra|1-2|asserted|Tuesday
R PT Pindad Samudra|LOCATED_IN|Surabaya|2|asserted|-
R PT Pindad Samudra|SUPPLIES|Kementerian Pertahanan|1-2|expected|by August next year
R PT Pindad Samudra|EXPORTS|patrol boats|2|expected|by August next year
R Kementerian Pertahanan|IMPORTS|patrol boats|1-2|expected|by August next year
R Yohanes Manurung|LEADS|Army|3|asserted|-
R Yohanes Manurung|VISITED|Turen|3|asserted|Wednesday
R PT Baruna Mesiu|LOCATED_IN|Turen|3|asserted|-
R Bambang Wirahadikusumo|VISITED|Ankara|4|asserted|Thursday
R Kementerian Pertahanan|IMPORTS|Mirage jets|5|denied|-
R Qatar|SUPPLIES|Kementerian Pertahanan|5|denied|-
R Qatar|EXPORTS|Mirage jets|5|denied|-
R Kementerian Pertahanan|AGREED_WITH|Qatar|5|denied|in January

@g-024|feature|2023-06-29|The village that charges Europe's cars
1 In Doña Ruperta's kitchen in Antofallita, at 3,900 metres, there is no lithium to be seen, only beans.
---
2 It is under the salt crust behind the goats' pen that Sal Puna Minerals, a company from Vancouver, believes it has found half a million tonnes of the stuff, and it is here that Akkuwerke Thüringen, whose batteries go into Fiats and Škodas, placed 90 million euros two years ago in return for a ninth of Sal Puna and first call on the carbonate.
3 Nobody has driven a pile since.
4 Catamarca's governor, Rosaura Peñaloza, blames the price.
5 The community's lawyer, Ernesto Guanuco, blames the governor, who, he says, signed away the water "on a napkin"; Peñaloza denies that there was a napkin.
---
6 What does the village want?
7 Doña Ruperta wants a road.
8 Her grandson Wilmer, who drives for Sal Puna, wants the mine, a wage, a wife.
9 The delegation from Erfurt that flew in last November (there were nine of them, and one, Dr. Katja Rößler of Akkuwerke's board, was sick the whole day from the height) wanted, it seems, mostly photographs.
10 A salt flat photographs well.
---
11 Down in the provincial capital the mining company YMC, all of whose shares are Catamarca's, tells callers that Antofallita will be "the next Atacama"; it has told them so, to be fair, since 1998.
12 Its president, Horacio Brizuela Toro, has meanwhile been to Seoul, Riyadh and Houston and brought home a handshake from each: the Koreans of Daehwa Materials would build a plant, the Saudis of the Manara Fund might pay for it, and the Texans of Brazos Lithium, he says, lowering his voice, would buy the hydroxide.
E Place|Antofallita|Antofallita
E Person|Doña Ruperta|Doña Ruperta
E Commodity|lithium|lithium
E Firm|Sal Puna Minerals|Sal Puna Minerals;Sal Puna
E Place|Vancouver|Vancouver
E Firm|Akkuwerke Thüringen|Akkuwerke Thüringen;Akkuwerke
E Commodity|batteries|batteries
E Firm|Fiat|Fiats
E Firm|Škoda|Škodas
E Commodity|carbonate|carbonate
E Place|Catamarca|Catamarca
E Person|Rosaura Peñaloza|Rosaura Peñaloza;Peñaloza
E Person|Ernesto Guanuco|Ernesto Guanuco
E Person|Wilmer|Wilmer
E Place|Erfurt|Erfurt
E Person|Katja Rößler|Katja Rößler
E Place|Europe|Europe
C Sal Puna Minerals|a company from Vancouver@2;it@2
C Akkuwerke Thüringen|whose@2
C lithium|the stuff@2
C Rosaura Peñaloza|the governor@5;who@5
C Ernesto Guanuco|he@5
C Wilmer|who@8
C Doña Ruperta|Her@8
R Sal Puna Minerals|LOCATED_IN|Vancouver|2|asserted|-
R Akkuwerke Thüringen|INVESTED_IN|Sal Puna Minerals|2|asserted|two years ago
R Akkuwerke Thüringen|IMPORTS|carbonate|2|expected|-
R Sal Puna Minerals|SUPPLIES|Akkuwerke Thüringen|2|expected|-
R Sal Puna Minerals|EXPORTS|carbonate|2|expected|-
R Akkuwerke Thüringen|AGREED_WITH|Sal Puna Minerals|2|asserted|two years ago
R Akkuwerke Thüringen|EXPORTS|batteries|2|asserted|-
R Akkuwerke Thüringen|SUPPLIES|Fiat|2|asserted|-
R Akkuwerke Thüringen|SUPPLIES|Škoda|2|asserted|-
R Rosaura Peñaloza|LEADS|Catamarca|4|asserted|-
R Rosaura Peñaloza|ACCUSED_BY|Ernesto Guanuco|5|asserted|-
R Ernesto Guanuco|EMPLOYED_BY|Antofallita|1-5|asserted|-
R Wilmer|EMPLOYED_BY|Sal Puna Minerals|8|asserted|-
R Katja Rößler|VISITED|Antofallita|1-9|asserted|last November
R Katja Rößler|LEADS|Akkuwerke Thüringen|9|asserted|-
E Firm|YMC|YMC
E Place|Atacama|Atacama
E Person|Horacio Brizuela Toro|Horacio Brizuela Toro
E Place|Seoul|Seoul
E Place|Riyadh|Riyadh
E Place|Houston|Houston
E Place|South Korea|Koreans
E Firm|Daehwa Materials|Daehwa Materials
E Place|Saudi Arabia|Saudis
E Organization|Manara Fund|Manara Fund
E Place|Texas|Texans
E Firm|Brazos Lithium|Brazos Lithium
E Commodity|hydroxide|hydroxide
C YMC|whose@11;it@11;Its@12
C Horacio Brizuela Toro|he@12;his@12
R Catamarca|OWNS|YMC|11|asserted|-
R YMC|LOCATED_IN|Catamarca|11|asserted|-
R Horacio Brizuela Toro|LEADS|YMC|11-12|asserted|-
R Horacio Brizuela Toro|VISITED|Seoul|12|asserted|-
R Horacio Brizuela Toro|VISITED|Riyadh|12|asserted|-
R Horacio Brizuela Toro|VISITED|Houston|12|asserted|-
R Horacio Brizuela Toro|MET_WITH|Daehwa Materials|12|asserted|-
R Horacio Brizuela Toro|MET_WITH|Manara Fund|12|asserted|-
R Horacio Brizuela Toro|MET_WITH|Brazos Lithium|12|asserted|-
R Daehwa Materials|LOCATED_IN|South Korea|12|asserted|-
R Manara Fund|LOCATED_IN|Saudi Arabia|12|asserted|-
R Brazos Lithium|LOCATED_IN|Texas|12|asserted|-
R Brazos Lithium|IMPORTS|hydroxide|12|expected|-

@g-025|war digest with timestamps|2025-03-05|DAY 1,106 - the evening round-up
1 What we know tonight, in the order in which we came to know it.
* 2 ODESA. Two Shahed drones came down on the grain quay. The Togo-flagged bulk carrier Nana Abena, chartered by Swiss trader Rheinkorn AG to lift 26,000 t of maize for Egypt, lost a hatch cover and will sail anyway, her master told us.
* 3 KYIV. General Staff spokeswoman Oksana Marchenko-Bilyk puts Russian losses at "whatever they will admit in thirty years".
* 4 RZESZÓW. Another 155 mm convoy. Czech defence minister Ondřej Klusák said the shells were bought in "three countries that prefer not to be thanked" and that Canada had paid for half.
* 5 MOSCOW. President-administration sources told TASS-like outlet Vektor that a truce for energy sites is "conceivable". Kyiv's answer so far: silence.
* 6 ROSTOV. Wagner's heirs, the Redut-Don detachment, have a new commander; he is Vadim Kostrykin, who was in Bangui until Christmas.
* 7 BRUSSELS. Hungarian objections to the next sanctions package are, we hear, "not a veto, a mood".
* 9 LONDON. Three names on the British list since noon: the powder maker Poroks of Perm, its director Gleb Arkharov, and the Istanbul forwarder Marmara Kargo, which is alleged to have brought the works 600 t of nitrocellulose in 2024; Kazakhstan's Syr Cotton, whose label was on the drums, is not among them.
8 Good night.
E Place|Odesa|ODESA
E Commodity|Shahed drones|Shahed drones
E Place|Togo|Togo
E Vessel|Nana Abena|Nana Abena
E Place|Switzerland|Swiss
E Firm|Rheinkorn AG|Rheinkorn AG
E Commodity|maize|maize
E Place|Egypt|Egypt
E Place|Kyiv|KYIV
E Place|Ukraine|Kyiv
E Organization|General Staff|General Staff
E Person|Oksana Marchenko-Bilyk|Oksana Marchenko-Bilyk
E Place|Russia|Russian
E Place|Rzeszów|RZESZÓW
E Commodity|shells|shells
E Place|Czechia|Czech
E Person|Ondřej Klusák|Ondřej Klusák
E Place|Canada|Canada
E Place|Moscow|MOSCOW
E Organization|Vektor|Vektor
E Place|Rostov|ROSTOV
E Organization|Redut-Don detachment|Redut-Don detachment
E Person|Vadim Kostrykin|Vadim Kostrykin
E Place|Bangui|Bangui
E Place|Brussels|BRUSSELS
E Place|Hungary|Hungarian
E Organization|Wagner|Wagner
E Organization|TASS|TASS
C Nana Abena|her@2
C Redut-Don detachment|Wagner's heirs@6
C Vadim Kostrykin|he@6;who@6
R Rheinkorn AG|LOCATED_IN|Switzerland|2|asserted|-
R Rheinkorn AG|SUPPLIES|Egypt|2|expected|-
R Rheinkorn AG|EXPORTS|maize|2|expected|-
R Egypt|IMPORTS|maize|2|expected|-
R Oksana Marchenko-Bilyk|EMPLOYED_BY|General Staff|3|asserted|-
R Ondřej Klusák|EMPLOYED_BY|Czechia|4|asserted|-
R Vadim Kostrykin|LEADS|Redut-Don detachment|6|asserted|-
E Place|London|LONDON
E Place|Britain|British
E Place|Perm|Perm
E Firm|Poroks|Poroks
E Person|Gleb Arkharov|Gleb Arkharov
E Place|Istanbul|Istanbul
E Firm|Marmara Kargo|Marmara Kargo
E Commodity|nitrocellulose|nitrocellulose
E Place|Kazakhstan|Kazakhstan
E Firm|Syr Cotton|Syr Cotton
C Poroks|its@9;the works@9
R Poroks|SANCTIONED_BY|Britain|9|asserted|since noon
R Gleb Arkharov|SANCTIONED_BY|Britain|9|asserted|since noon
R Marmara Kargo|SANCTIONED_BY|Britain|9|asserted|since noon
R Poroks|LOCATED_IN|Perm|9|asserted|-
R Gleb Arkharov|LEADS|Poroks|9|asserted|-
R Marmara Kargo|LOCATED_IN|Istanbul|9|asserted|-
R Marmara Kargo|SUPPLIES|Poroks|9|alleged|in 2024
R Marmara Kargo|EXPORTS|nitrocellulose|9|alleged|in 2024
R Poroks|IMPORTS|nitrocellulose|9|alleged|in 2024
R Syr Cotton|LOCATED_IN|Kazakhstan|9|asserted|-

@g-026|trade statistics|2024-04-23|Japan customs, March: military-use and strategic goods
1 Imports of gallium nosedived to 4.1 tonnes in March from 11.9 tonnes a year earlier, the Ministry of Finance reported, the eighth straight fall since China put the metal under licence in August.
2 Germany, with 2.2 tonnes, displaced China, with 1.3, as Japan's chief supplier; the remainder was South Korean scrap.
---
3 Polysilicon: 1,004 tonnes, nearly all from the United States.
4 Uranium hexafluoride: nil, as in February.
5 Exports of photoresist to Taiwan reached a record JPY 71 billion, and those to South Korea fell for a third month; none went to Russia.
6 LNG arrivals from Sakhalin edged up 2%, whereas arrivals from Qatar, hampered by the detour round the Cape, slid to 190,000 tonnes.
---
7 Nanae Kotegawa, economist at the brokerage Hinode Shokai, warned against reading too much into a single month.
8 "Traders stockpile, then they sulk," she wrote.
E Place|Japan|Japan
E Commodity|gallium|gallium
E Organization|Ministry of Finance|Ministry of Finance
E Place|China|China
E Place|Germany|Germany
E Place|South Korea|South Korean;South Korea
E Commodity|scrap|scrap
E Commodity|Polysilicon|Polysilicon
E Place|United States|United States
E Commodity|Uranium hexafluoride|Uranium hexafluoride
E Commodity|photoresist|photoresist
E Place|Taiwan|Taiwan
E Place|Russia|Russia
E Commodity|LNG|LNG
E Place|Sakhalin|Sakhalin
E Place|Qatar|Qatar
E Place|Cape|Cape
E Person|Nanae Kotegawa|Nanae Kotegawa
E Firm|Hinode Shokai|Hinode Shokai
C gallium|the metal@1
C photoresist|those@5;none@5
C Nanae Kotegawa|she@8
R Japan|IMPORTS|gallium|0-1|asserted|in March
R gallium|SANCTIONED_BY|China|1|asserted|in August
R Germany|EXPORTS|gallium|1-2|asserted|in March
R Germany|SUPPLIES|Japan|2|asserted|-
R China|EXPORTS|gallium|1-2|asserted|in March
R China|SUPPLIES|Japan|2|asserted|-
R South Korea|EXPORTS|scrap|2|asserted|-
R South Korea|SUPPLIES|Japan|2|asserted|-
R Japan|IMPORTS|scrap|2|asserted|-
R Japan|IMPORTS|Polysilicon|0-3|asserted|-
R United States|EXPORTS|Polysilicon|3|asserted|-
R United States|SUPPLIES|Japan|0-3|asserted|-
R Japan|IMPORTS|Uranium hexafluoride|0-4|denied|-
R Japan|EXPORTS|photoresist|0-5|asserted|-
R Japan|SUPPLIES|Taiwan|0-5|asserted|-
R Taiwan|IMPORTS|photoresist|5|asserted|-
R Japan|SUPPLIES|South Korea|0-5|asserted|-
R South Korea|IMPORTS|photoresist|5|asserted|-
R Japan|SUPPLIES|Russia|0-5|denied|-
R Russia|IMPORTS|photoresist|5|denied|-
R Japan|IMPORTS|LNG|0-6|asserted|-
R Sakhalin|EXPORTS|LNG|6|asserted|-
R Sakhalin|SUPPLIES|Japan|0-6|asserted|-
R Qatar|EXPORTS|LNG|6|asserted|-
R Qatar|SUPPLIES|Japan|0-6|asserted|-
R Nanae Kotegawa|EMPLOYED_BY|Hinode Shokai|7|asserted|-

@g-027|interview|2025-10-09|"A reactor is a marriage": five questions to Zsófia Bánkuti
1 Zsófia Bánkuti has led the Hungarian Atomic Energy Authority since 2022; before that she taught reactor physics in Budapest and, briefly, fencing.
---
* 2 Q: The new units at Bátaszék. Will the Russians still build them?
* 3 A: They have a contract, signed in 2014 with our utility, MVE, and until somebody tears it up that is who builds. I'm a regulator. I don't choose the groom.
* 4 Q: And the fuel?
* 5 A: There it's different. MVE has ordered VVER assemblies from Framond, the French maker, for delivery from 2028. The Swedes, Västkärn AB, offered too and were too late with their papers.
* 6 Q: Did you meet Rosenergoatom's people in Vienna last month?
* 7 A: I met everybody in Vienna last month, it was the General Conference! But no, not to discuss Bátaszék.
* 8 Q: Would you live next to a reactor?
* 9 A: I do. Ask my cat.
* 10 Q: Are you going to run for parliament?
* 11 A: Next question. Oh, that was five already.
E Person|Zsófia Bánkuti|Zsófia Bánkuti
E Organization|Hungarian Atomic Energy Authority|Hungarian Atomic Energy Authority
E Place|Budapest|Budapest
E Place|Bátaszék|Bátaszék
E Place|Russia|Russians
E Firm|MVE|MVE
E Commodity|VVER assemblies|VVER assemblies
E Firm|Framond|Framond
E Place|France|French
E Place|Sweden|Swedes
E Firm|Västkärn AB|Västkärn AB
E Firm|Rosenergoatom|Rosenergoatom
E Place|Vienna|Vienna
C Zsófia Bánkuti|she@1;you@6;I@7
C Russia|They@3
C Framond|the French maker@5
R Zsófia Bánkuti|LEADS|Hungarian Atomic Energy Authority|1|asserted|since 2022
R Russia|AGREED_WITH|MVE|2-3|asserted|in 2014
R MVE|IMPORTS|VVER assemblies|5|expected|from 2028
R MVE|AGREED_WITH|Framond|5|asserted|-
R Framond|EXPORTS|VVER assemblies|5|expected|from 2028
R Framond|SUPPLIES|MVE|5|expected|from 2028
R Framond|LOCATED_IN|France|5|asserted|-
R Västkärn AB|LOCATED_IN|Sweden|5|asserted|-
R Västkärn AB|SUPPLIES|MVE|5|denied|-
R Zsófia Bánkuti|VISITED|Vienna|6-7|asserted|last month
R Zsófia Bánkuti|MET_WITH|Rosenergoatom|6-7|asserted|last month

@g-028|press digest|2024-08-08|What the Gulf papers say
1 A quiet day, the sort on which editors reach for adjectives.
---
* 2 Al-Marsa leads with the shortage of shrimp, and blames dredging, the moon and Iran in that order.
* 3 The Qasr Gazette carries a full page on "why drones should be licensed like falcons".
* 4 Gulf Ledger: a columnist imagines what would happen if Hormuz were closed for a week; tankers would queue, crude would go to $140, and his brother-in-law would finally sell the Patrol.
* 5 Sawt al-Khaleej: letters. A reader from Sharjah asks whether the United Nations has sanctioned noise. Another wants the refinery smell investigated "by anybody, even the English".
* 6 The Manama Mirror prints the text of a speech about peace, dignity and desalination; it names no one.
---
7 No paper appeared in Muscat, owing to the holiday.
8 Compiled by our monitoring desk. Not for resale, export or framing.
E Organization|Al-Marsa|Al-Marsa
E Commodity|shrimp|shrimp
E Place|Iran|Iran
E Organization|Qasr Gazette|Qasr Gazette
E Commodity|drones|drones
E Organization|Gulf Ledger|Gulf Ledger
E Place|Hormuz|Hormuz
E Commodity|crude|crude
E Organization|Sawt al-Khaleej|Sawt al-Khaleej
E Place|Sharjah|Sharjah
E Organization|United Nations|United Nations
E Organization|Manama Mirror|Manama Mirror
E Place|Muscat|Muscat
E Place|Gulf|Gulf

@g-029|agency wire|2025-05-02|Pakistan navy takes delivery of Chinese frigate as India watches
1 KARACHI, May 2 - Pakistan's navy on Friday commissioned the PNS Gwadar, the last of four Type 054A/P frigates that Zhongbo Shipbuilding of Guangzhou has handed over since 2021, in a ceremony attended by Chief of the Naval Staff Admiral Tariq Mehmood Baloch and the yard's deputy general manager, Luo Shengtao.
---
2 Baloch said talks on submarines were "well past the brochure stage".
3 He said nothing of the report in the Kolkata Courier, which quoted Indian officials as suspecting that Zhongbo had let Pakistani engineers take copies of a Turkish sonar that Ankara had lent for trials.
4 Zhongbo called that report a fairy tale.
5 The Turkish supplier, Denizses Elektronik, could not immediately be reached.
---
6 India's own fifth frigate of the Nilgiri type will join the fleet in August, Rear Admiral Harpreet Ahluwalia, who commands the Vizag yard, said on Thursday.
7 Rupee and bonds were little changed.
8 Bangladesh, too, is considering the Zhongbo frigates, its navy chief having toured the Guangzhou yard in April; Thailand has cancelled, and Nigeria, contrary to a story in the same Courier, never asked.
E Place|Karachi|KARACHI
E Place|Pakistan|Pakistan;Pakistani
E Organization|navy|navy
E Vessel|PNS Gwadar|PNS Gwadar
E Commodity|Type 054A/P frigates|Type 054A/P frigates
E Firm|Zhongbo Shipbuilding|Zhongbo Shipbuilding;Zhongbo
E Place|Guangzhou|Guangzhou
E Place|China|Chinese
E Person|Tariq Mehmood Baloch|Tariq Mehmood Baloch;Baloch
E Person|Luo Shengtao|Luo Shengtao
E Commodity|submarines|submarines
E Organization|Kolkata Courier|Kolkata Courier;Courier
E Place|India|India;Indian
E Place|Turkey|Turkish;Ankara
E Commodity|sonar|sonar
E Firm|Denizses Elektronik|Denizses Elektronik
E Person|Harpreet Ahluwalia|Harpreet Ahluwalia
E Organization|Vizag yard|Vizag yard
C Zhongbo Shipbuilding|the yard@1
C Tariq Mehmood Baloch|He@3
C Kolkata Courier|which@3
C Harpreet Ahluwalia|who@6
R Zhongbo Shipbuilding|SUPPLIES|navy|1|asserted|since 2021
R Zhongbo Shipbuilding|EXPORTS|Type 054A/P frigates|1|asserted|since 2021
R navy|IMPORTS|Type 054A/P frigates|1|asserted|since 2021
R navy|OWNS|PNS Gwadar|1|asserted|on Friday
R navy|LOCATED_IN|Pakistan|1|asserted|-
R Zhongbo Shipbuilding|LOCATED_IN|Guangzhou|1|asserted|-
R Tariq Mehmood Baloch|LEADS|navy|1|asserted|-
R Luo Shengtao|EMPLOYED_BY|Zhongbo Shipbuilding|1|asserted|-
R Zhongbo Shipbuilding|ACCUSED_BY|India|3|alleged|-
R Turkey|SUPPLIES|Pakistan|3|alleged|-
R Denizses Elektronik|LOCATED_IN|Turkey|5|asserted|-
R Harpreet Ahluwalia|LEADS|Vizag yard|6|asserted|-
E Place|Bangladesh|Bangladesh
E Place|Thailand|Thailand
E Place|Nigeria|Nigeria
C Bangladesh|its@8
R Bangladesh|IMPORTS|Type 054A/P frigates|8|expected|-
R Zhongbo Shipbuilding|SUPPLIES|Bangladesh|8|expected|-
R Bangladesh|VISITED|Guangzhou|8|asserted|in April
R Thailand|IMPORTS|Type 054A/P frigates|8|denied|-
R Zhongbo Shipbuilding|SUPPLIES|Thailand|8|denied|-
R Nigeria|IMPORTS|Type 054A/P frigates|8|denied|-
R Zhongbo Shipbuilding|SUPPLIES|Nigeria|8|denied|-

@g-030|parliamentary Q&A|2023-11-14|Written answers: export licences
1 Ms Gráinne Uí Shúilleabháin asked the Minister for Enterprise how many licences for dual-use items he granted in 2022 to firms shipping to Israel, Saudi Arabia and the United Arab Emirates.
---
2 The Minister, Mr Donncha Breathnach: I can inform the Deputy that 71 such licences were issued, 66 of them to a single applicant, Shannon Photonics DAC, in respect of laser diodes for Saudi Arabia's Desert Optics Establishment.
3 No licence was sought for Israel.
4 One application, by Clare Avionics, for the sale of inertial sensors to an Emirati end user, was refused on the advice of my Department.
---
5 Ms Uí Shúilleabháin: Is the Minister aware that Desert Optics belongs to the Saudi Ministry of the National Guard?
6 Mr Breathnach: I am aware of it now.
7 (Laughter.)
8 I met the chief executive of Shannon Photonics, Ms Orla Heffernan-Walsh, in Limerick last month and raised the matter of end users in general terms.
E Person|Gráinne Uí Shúilleabháin|Gráinne Uí Shúilleabháin;Uí Shúilleabháin
E Place|Israel|Israel
E Place|Saudi Arabia|Saudi Arabia;Saudi
E Place|United Arab Emirates|United Arab Emirates;Emirati
E Person|Donncha Breathnach|Donncha Breathnach;Breathnach
E Firm|Shannon Photonics DAC|Shannon Photonics DAC;Shannon Photonics
E Commodity|laser diodes|laser diodes
E Firm|Desert Optics Establishment|Desert Optics Establishment;Desert Optics
E Firm|Clare Avionics|Clare Avionics
E Commodity|inertial sensors|inertial sensors
E Organization|Ministry of the National Guard|Ministry of the National Guard
E Person|Orla Heffernan-Walsh|Orla Heffernan-Walsh
E Place|Limerick|Limerick
C Donncha Breathnach|the Minister for Enterprise@1;he@1;The Minister@2;I@2;my@4;the Minister@5;I@6;I@8
C Gráinne Uí Shúilleabháin|the Deputy@2
R Shannon Photonics DAC|SUPPLIES|Desert Optics Establishment|2|asserted|in 2022
R Shannon Photonics DAC|EXPORTS|laser diodes|2|asserted|in 2022
R Desert Optics Establishment|IMPORTS|laser diodes|2|asserted|in 2022
R Desert Optics Establishment|LOCATED_IN|Saudi Arabia|2|asserted|-
R Clare Avionics|EXPORTS|inertial sensors|4|denied|-
R Clare Avionics|SUPPLIES|United Arab Emirates|4|denied|-
R Ministry of the National Guard|OWNS|Desert Optics Establishment|5|alleged|-
R Ministry of the National Guard|LOCATED_IN|Saudi Arabia|5|asserted|-
R Orla Heffernan-Walsh|LEADS|Shannon Photonics DAC|8|asserted|-
R Donncha Breathnach|MET_WITH|Orla Heffernan-Walsh|8|asserted|last month
R Donncha Breathnach|VISITED|Limerick|8|asserted|last month
