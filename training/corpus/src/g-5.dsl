@g-041|agency wire|2024-11-27|Guns fall silent on the Litani, mostly
1 BEIRUT, Nov 27 - A 60-day ceasefire between Israel and the Lebanese armed movement Sawa'id al-Janub took hold at 4 a.m. on Wednesday under a text negotiated by French envoy Bérengère d'Astorg and the United States' special representative, Mitchell Obradovich, hours after the two had met the movement's go-between, parliament speaker Nizar Khoury, for the last time.
---
2 The accord obliges Beirut to stop arms reaching the group from Syria; it says nothing about Iran, which has paid its fighters since 1991, according to the Israeli military.
3 "We wrote what could be signed," d'Astorg said afterwards.
---
4 Two hours into the truce a drone dropped a grenade on a bulldozer at Khiam.
5 The army blamed Israel; Israel's defence minister, Avner Peled-Stein, said no Israeli drone had been in the air.
6 Cedar Wings restarted flights to Cairo and Amman, and a ship with 20,000 tonnes of Romanian wheat, diverted to Mersin in October, berthed at Tripoli.
7 The group's leader, Hajj Ridwan Saab, has not been seen since September.
8 Oil shed almost 2%.
E Place|Litani|Litani
E Place|Israel|Israel;Israeli
E Place|Lebanon|Lebanese;Beirut
E Place|Beirut|BEIRUT
E Organization|Sawa'id al-Janub|Sawa'id al-Janub
E Place|France|French
E Person|Bérengère d'Astorg|Bérengère d'Astorg;d'Astorg
E Place|United States|United States
E Person|Mitchell Obradovich|Mitchell Obradovich
E Person|Nizar Khoury|Nizar Khoury
E Organization|parliament|parliament
E Commodity|arms|arms
E Place|Syria|Syria
E Place|Iran|Iran
E Place|Khiam|Khiam
E Organization|army|army
E Person|Avner Peled-Stein|Avner Peled-Stein
E Firm|Cedar Wings|Cedar Wings
E Place|Cairo|Cairo
E Place|Amman|Amman
E Place|Romania|Romanian
E Commodity|wheat|wheat
E Place|Mersin|Mersin
E Place|Tripoli|Tripoli
E Person|Hajj Ridwan Saab|Hajj Ridwan Saab
E Commodity|Oil|Oil
C Sawa'id al-Janub|the movement@1;the group@2;its@2;The group@7
C Iran|which@2
R Israel|AGREED_WITH|Sawa'id al-Janub|1|asserted|on Wednesday
R Sawa'id al-Janub|LOCATED_IN|Lebanon|1|asserted|-
R Bérengère d'Astorg|EMPLOYED_BY|France|1|asserted|-
R Mitchell Obradovich|EMPLOYED_BY|United States|1|asserted|-
R Bérengère d'Astorg|MET_WITH|Nizar Khoury|1|asserted|-
R Mitchell Obradovich|MET_WITH|Nizar Khoury|1|asserted|-
R Nizar Khoury|LEADS|parliament|1|asserted|-
R Israel|ACCUSED_BY|army|5|asserted|-
R Avner Peled-Stein|EMPLOYED_BY|Israel|5|asserted|-
R Romania|EXPORTS|wheat|6|asserted|-
R Hajj Ridwan Saab|LEADS|Sawa'id al-Janub|1-7|asserted|-

@g-042|technology site|2024-06-20|Telecom kit: Lisbon's "soft ban" hardens
1 Portugal will give operators until the end of 2027 to tear Chinese radio units out of their networks, the Security Council on Networks (CSR) decided on Wednesday, turning into rule what had been, until now, a wink.
2 Nobody is named.
3 Everybody knows that it means Shenhai Communications, whose masts serve 40% of Vodatel Ibérica's subscribers.
---
4 Vodatel itself is not amused: replacing the gear will cost EUR 380m, reckons its technology officer Duarte Quintela-Reis, and the Finns, Pohjola Networks, and South Korea's Hanul Telecom "smell blood".
5 Hanul already furnishes NOS-Sul in the Algarve.
6 Shenhai's man in Lisbon, Zheng Guowei, called the measure discriminatory, noted that nobody had ever found a back door, and said that the firm would go to court.
---
7 Will Beijing respond?
8 The last time, it was cork.
9 Britain and Denmark barred Shenhai outright in 2020, Germany is thinking about it, and Hungary, where the group's subsidiary Shenhai Duna puts antennas together at Pécs, has said that it never will.
E Place|Portugal|Portugal
E Place|China|Chinese;Beijing
E Commodity|radio units|radio units
E Organization|Security Council on Networks|Security Council on Networks;CSR
E Firm|Shenhai Communications|Shenhai Communications;Shenhai
E Firm|Vodatel Ibérica|Vodatel Ibérica;Vodatel
E Person|Duarte Quintela-Reis|Duarte Quintela-Reis
E Place|Finland|Finns
E Firm|Pohjola Networks|Pohjola Networks
E Place|South Korea|South Korea
E Firm|Hanul Telecom|Hanul Telecom;Hanul
E Firm|NOS-Sul|NOS-Sul
E Place|Algarve|Algarve
E Place|Lisbon|Lisbon
E Person|Zheng Guowei|Zheng Guowei
E Commodity|cork|cork
E Commodity|Telecom kit|Telecom kit
C Shenhai Communications|whose@3;the firm@6
C Vodatel Ibérica|its@4
C radio units|the gear@4
C China|it@8
R China|SANCTIONED_BY|Portugal|1|asserted|on Wednesday
R China|SANCTIONED_BY|Security Council on Networks|1|asserted|on Wednesday
R Shenhai Communications|SANCTIONED_BY|Portugal|1-3|asserted|on Wednesday
R Shenhai Communications|SUPPLIES|Vodatel Ibérica|3|asserted|-
R Duarte Quintela-Reis|EMPLOYED_BY|Vodatel Ibérica|4|asserted|-
R Pohjola Networks|LOCATED_IN|Finland|4|asserted|-
R Hanul Telecom|LOCATED_IN|South Korea|4|asserted|-
R Hanul Telecom|SUPPLIES|NOS-Sul|5|asserted|-
R NOS-Sul|LOCATED_IN|Algarve|5|asserted|-
R Zheng Guowei|EMPLOYED_BY|Shenhai Communications|6|asserted|-
E Place|Britain|Britain
E Place|Denmark|Denmark
E Place|Germany|Germany
E Place|Hungary|Hungary
E Firm|Shenhai Duna|Shenhai Duna
E Commodity|antennas|antennas
E Place|Pécs|Pécs
C Hungary|it#2@9
C Shenhai Communications|the group@9
R Shenhai Communications|SANCTIONED_BY|Britain|9|asserted|in 2020
R Shenhai Communications|SANCTIONED_BY|Denmark|9|asserted|in 2020
R Shenhai Communications|SANCTIONED_BY|Germany|9|expected|-
R Shenhai Communications|SANCTIONED_BY|Hungary|9|denied|-
R Shenhai Duna|SUBSIDIARY_OF|Shenhai Communications|9|asserted|-
R Shenhai Duna|LOCATED_IN|Pécs|9|asserted|-
R Shenhai Duna|LOCATED_IN|Hungary|9|asserted|-
R Pécs|LOCATED_IN|Hungary|9|asserted|-

@g-043|mining newsletter|2025-03-28|Critical Minerals Weekly - deals table
* 1 LITHIUM. Buyer: Qinghai Yuntong. Asset: 30% of Bikita West (Zimbabwe), from Harare's Munhumutapa Fund. Price: undisclosed. Status: signed 21 March.
* 2 COBALT. Buyer: Gulf Metals Authority (Abu Dhabi). Asset: all of Kisanga Mining SARL, Kolwezi. Seller: Glennhaven plc. Price: $1.9bn. Status: awaiting consent of the Congolese government.
* 3 RARE EARTHS. Buyer: US International Development Finance Corp. Asset: $120m convertible in Brazil's Serra Clara Mineração. Status: closed.
* 4 NICKEL. Buyer: none. PT Halma Nikel's sale to Ravenscombe collapsed on Thursday, says Ravenscombe.
* 5 TUNGSTEN. Offtake: Almonte Ibérica of Salamanca to Plansee-rival Kärntner Hartmetall, 900 t a year, until 2031.
---
6 Comment: the Emiratis are everywhere, and if Kinshasa nods they'll be the fourth-largest producer of cobalt by Christmas.
7 Kisanga's boss, Jean-Bosco Ilunga wa Mbuyu, told us he'd heard of the sale from his driver.
8 Last year's indonesian export ban on ore, remember, was supposed to be the end of the world.
E Commodity|lithium|LITHIUM
E Firm|Qinghai Yuntong|Qinghai Yuntong
E Place|Bikita West|Bikita West
E Place|Zimbabwe|Zimbabwe
E Place|Harare|Harare
E Organization|Munhumutapa Fund|Munhumutapa Fund
E Commodity|cobalt|COBALT;cobalt
E Organization|Gulf Metals Authority|Gulf Metals Authority
E Place|Abu Dhabi|Abu Dhabi
E Firm|Kisanga Mining SARL|Kisanga Mining SARL;Kisanga
E Place|Kolwezi|Kolwezi
E Firm|Glennhaven plc|Glennhaven plc
E Place|Democratic Republic of the Congo|Congolese;Kinshasa
E Commodity|rare earths|RARE EARTHS
E Organization|US International Development Finance Corp|US International Development Finance Corp
E Place|Brazil|Brazil
E Firm|Serra Clara Mineração|Serra Clara Mineração
E Commodity|nickel|NICKEL
E Firm|PT Halma Nikel|PT Halma Nikel
E Firm|Ravenscombe|Ravenscombe
E Commodity|tungsten|TUNGSTEN
E Firm|Almonte Ibérica|Almonte Ibérica
E Place|Salamanca|Salamanca
E Firm|Plansee|Plansee
E Firm|Kärntner Hartmetall|Kärntner Hartmetall
E Place|United Arab Emirates|Emiratis
E Person|Jean-Bosco Ilunga wa Mbuyu|Jean-Bosco Ilunga wa Mbuyu
E Commodity|ore|ore
E Place|Indonesia|indonesian
C Jean-Bosco Ilunga wa Mbuyu|Kisanga's boss@7;he@7;his@7
C United Arab Emirates|they@6
R Qinghai Yuntong|INVESTED_IN|Bikita West|1|asserted|21 March
R Qinghai Yuntong|AGREED_WITH|Munhumutapa Fund|1|asserted|21 March
R Bikita West|LOCATED_IN|Zimbabwe|1|asserted|-
R Munhumutapa Fund|LOCATED_IN|Harare|1|asserted|-
R Gulf Metals Authority|OWNS|Kisanga Mining SARL|2|expected|-
R Gulf Metals Authority|LOCATED_IN|Abu Dhabi|2|asserted|-
R Kisanga Mining SARL|LOCATED_IN|Kolwezi|2|asserted|-
R Glennhaven plc|OWNS|Kisanga Mining SARL|2|asserted|-
R Gulf Metals Authority|AGREED_WITH|Glennhaven plc|2|asserted|-
R US International Development Finance Corp|INVESTED_IN|Serra Clara Mineração|3|asserted|-
R Serra Clara Mineração|LOCATED_IN|Brazil|3|asserted|-
R Ravenscombe|OWNS|PT Halma Nikel|4|denied|on Thursday
R Almonte Ibérica|SUPPLIES|Kärntner Hartmetall|5|asserted|until 2031
R Almonte Ibérica|EXPORTS|tungsten|5|asserted|until 2031
R Kärntner Hartmetall|IMPORTS|tungsten|5|asserted|until 2031
R Almonte Ibérica|LOCATED_IN|Salamanca|5|asserted|-
R Almonte Ibérica|AGREED_WITH|Kärntner Hartmetall|5|asserted|-
R Jean-Bosco Ilunga wa Mbuyu|LEADS|Kisanga Mining SARL|7|asserted|-
R ore|SANCTIONED_BY|Indonesia|8|asserted|Last year

@g-044|local paper|2025-01-16|Frigate workers down tools over canteen; union says it is about more than soup
1 Welders at the Almirante Brión naval yard in Cartagena walked out on Wednesday after management cut the hot lunch, halting work on two patrol vessels for about five hours.
---
2 "You can't weld on a sandwich," said shop steward Nelson Ahumada Prado, who leads the yard's branch of the metalworkers' federation SINTRANAVAL, "and you can't negotiate with a closed door."
3 The door, on the second floor, belongs to rear admiral (retired) Gonzalo Mejía, the yard's president, who was at a wedding.
---
4 The union says overtime has doubled since the navy moved the delivery date forward.
5 It has no quarrel with the ships' future owner, nor with the Dutch designers, who bring their own coffee.
6 A mediator from the labour ministry will look in next week.
7 By evening the welders had gone back, the soup had not, and the hull, grey and half a nose short, sat on its blocks like a cow in the rain.
E Organization|Almirante Brión naval yard|Almirante Brión naval yard
E Place|Cartagena|Cartagena
E Person|Nelson Ahumada Prado|Nelson Ahumada Prado
E Organization|SINTRANAVAL|SINTRANAVAL
E Person|Gonzalo Mejía|Gonzalo Mejía
E Organization|navy|navy
E Place|Netherlands|Dutch
E Organization|labour ministry|labour ministry
E Commodity|patrol vessels|patrol vessels
C Nelson Ahumada Prado|who@2
C Gonzalo Mejía|who@3
C Almirante Brión naval yard|the yard@2;the yard@3
C SINTRANAVAL|The union@4;It@5
C patrol vessels|the ships@5
R Almirante Brión naval yard|LOCATED_IN|Cartagena|1|asserted|-
R Nelson Ahumada Prado|EMPLOYED_BY|SINTRANAVAL|2|asserted|-
R Gonzalo Mejía|LEADS|Almirante Brión naval yard|3|asserted|-

@g-045|agency wire|2025-06-11|Thailand shuts Cambodian border to fuel trucks
1 BANGKOK, June 11 (Siam Dispatch) - Thailand barred fuel and electricity sales to Cambodia from midnight on Wednesday in the sharpest turn yet of a quarrel over a ridge, a temple and a dead ranger, and gave warning that rice would be next.
---
2 The order, signed by Prime Minister Suthida Charoenrat, exempts hospitals.
3 Phnom Penh, which bought almost a third of its petrol from Thai refiners last year, answered within the hour by forbidding the import of Thai fruit, films and soap.
4 PTT-Isan, the largest of those refiners, told the Bangkok bourse the loss would be "immaterial"; Cambodian importer Sokha Petroleum, controlled by tycoon Oknha Chea Vibol, said it had already fixed two cargoes with Singapore's Selat Trading.
---
5 Army spokesman Col. Wichai Thammarat said troops had taken nobody prisoner.
6 Malaysia's foreign minister, Dato' Azmi Rahim, offered Langkawi as a place to talk, and both said, as both will, that they would think about it.
---
7 At Poipet some 400 lorries stood nose to tail by noon.
8 Among them were 38 tankers of Tonle Sap Gas, Sokha's Battambang subsidiary, whose managing director, Ros Sopheap, had walked across to Aranyaprathet in the morning to plead with whoever was in charge there, found nobody who was, and came back with nothing but a sunburn.
9 "I don't sell politics," she said. "I sell cooking gas."
E Place|Bangkok|BANGKOK;Bangkok
E Organization|Siam Dispatch|Siam Dispatch
E Place|Thailand|Thailand;Thai
E Place|Cambodia|Cambodia;Cambodian;Phnom Penh
E Commodity|fuel|fuel
E Commodity|electricity|electricity
E Commodity|rice|rice
E Person|Suthida Charoenrat|Suthida Charoenrat
E Commodity|petrol|petrol
E Commodity|fruit|fruit
E Commodity|soap|soap
E Firm|PTT-Isan|PTT-Isan
E Firm|Sokha Petroleum|Sokha Petroleum;Sokha
E Person|Oknha Chea Vibol|Oknha Chea Vibol
E Place|Singapore|Singapore
E Firm|Selat Trading|Selat Trading
E Person|Wichai Thammarat|Wichai Thammarat
E Organization|Army|Army
E Place|Malaysia|Malaysia
E Person|Azmi Rahim|Azmi Rahim
E Place|Langkawi|Langkawi
C Cambodia|which@3;its@3
C Sokha Petroleum|it@4
R Cambodia|SANCTIONED_BY|Thailand|1|asserted|on Wednesday
R Suthida Charoenrat|LEADS|Thailand|1-2|asserted|-
R Thailand|SUPPLIES|Cambodia|3|asserted|last year
R Thailand|EXPORTS|petrol|3|asserted|last year
R Cambodia|IMPORTS|petrol|3|asserted|last year
R Thailand|SANCTIONED_BY|Cambodia|3|asserted|within the hour
R PTT-Isan|LOCATED_IN|Thailand|3-4|asserted|-
R Sokha Petroleum|LOCATED_IN|Cambodia|4|asserted|-
R Oknha Chea Vibol|OWNS|Sokha Petroleum|4|asserted|-
R Selat Trading|SUPPLIES|Sokha Petroleum|4|expected|-
R Selat Trading|LOCATED_IN|Singapore|4|asserted|-
R Sokha Petroleum|AGREED_WITH|Selat Trading|4|asserted|-
R Wichai Thammarat|EMPLOYED_BY|Army|5|asserted|-
R Azmi Rahim|EMPLOYED_BY|Malaysia|6|asserted|-
E Place|Poipet|Poipet
E Firm|Tonle Sap Gas|Tonle Sap Gas
E Place|Battambang|Battambang
E Person|Ros Sopheap|Ros Sopheap
E Place|Aranyaprathet|Aranyaprathet
E Commodity|cooking gas|cooking gas
C Tonle Sap Gas|whose@8
C Ros Sopheap|she@9
R Tonle Sap Gas|SUBSIDIARY_OF|Sokha Petroleum|8|asserted|-
R Tonle Sap Gas|LOCATED_IN|Battambang|8|asserted|-
R Ros Sopheap|LEADS|Tonle Sap Gas|8|asserted|-
R Ros Sopheap|VISITED|Aranyaprathet|8|asserted|in the morning

@g-046|press release|2024-09-19|WORLD-CLASS AMBITION, LOCAL HANDS: Brasa Offshore and Aker-Nord name turbine partner
1 FORTALEZA, Brazil - Brasa Offshore S.A., a joint venture of Norway's Aker-Nord ASA (60%) and the Brazilian state development bank BNDE (40%), is pleased to announce the selection of Denmark's Vindkraft Jylland A/S as preferred supplier of 62 turbines of 15 MW for the Ceará Alpha wind complex.
---
2 Under the framework agreement executed this morning in the presence of Ceará's Governor Socorro Albuquerque Lins, Vindkraft Jylland will put USD 210 million into a blade plant at Pecém.
3 "We were courted by Chinese makers and by the Germans; the Danes listened," said Brasa's chief executive, Otávio Penteado-Kristiansen.
4 Aker-Nord has committed USD 1.4 billion to the State to date.
---
5 Forward-looking statements: this release contains expectations. Actual results may differ. Nothing herein is an offer to sell or a solicitation to buy.
6 Investor contact: Ragnhild Moberg-Souza, vice president, Aker-Nord, Stavanger.
E Place|Fortaleza|FORTALEZA
E Place|Brazil|Brazil;Brazilian
E Firm|Brasa Offshore S.A.|Brasa Offshore S.A.;Brasa Offshore;Brasa
E Place|Norway|Norway
E Firm|Aker-Nord ASA|Aker-Nord ASA;Aker-Nord
E Firm|BNDE|BNDE
E Place|Denmark|Denmark;Danes
E Firm|Vindkraft Jylland A/S|Vindkraft Jylland A/S;Vindkraft Jylland
E Commodity|turbines|turbines
E Place|Ceará Alpha wind complex|Ceará Alpha wind complex
E Place|Ceará|Ceará
E Person|Socorro Albuquerque Lins|Socorro Albuquerque Lins
E Place|Pecém|Pecém
E Place|China|Chinese
E Place|Germany|Germans
E Person|Otávio Penteado-Kristiansen|Otávio Penteado-Kristiansen
E Person|Ragnhild Moberg-Souza|Ragnhild Moberg-Souza
E Place|Stavanger|Stavanger
C Vindkraft Jylland A/S|turbine partner@0;preferred supplier@1;the Danes@3
C Ceará|the State@4
C Brasa Offshore S.A.|We@3
R Aker-Nord ASA|OWNS|Brasa Offshore S.A.|1|asserted|-
R BNDE|INVESTED_IN|Brasa Offshore S.A.|1|asserted|-
R Aker-Nord ASA|LOCATED_IN|Norway|1|asserted|-
R Brazil|OWNS|BNDE|1|asserted|-
R BNDE|LOCATED_IN|Brazil|1|asserted|-
R Vindkraft Jylland A/S|LOCATED_IN|Denmark|1|asserted|-
R Vindkraft Jylland A/S|SUPPLIES|Brasa Offshore S.A.|1|expected|-
R Vindkraft Jylland A/S|EXPORTS|turbines|1|expected|-
R Brasa Offshore S.A.|IMPORTS|turbines|1|expected|-
R Brasa Offshore S.A.|AGREED_WITH|Vindkraft Jylland A/S|2|asserted|this morning
R Vindkraft Jylland A/S|INVESTED_IN|Pecém|2|expected|-
R Socorro Albuquerque Lins|LEADS|Ceará|2|asserted|-
R Otávio Penteado-Kristiansen|LEADS|Brasa Offshore S.A.|3|asserted|-
R Aker-Nord ASA|INVESTED_IN|Ceará|4|asserted|to date
R Ragnhild Moberg-Souza|EMPLOYED_BY|Aker-Nord ASA|6|asserted|-
R Aker-Nord ASA|LOCATED_IN|Stavanger|6|asserted|-
B 5

@g-047|war digest|2023-10-25|Eastern Congo: five lines before coffee
* 1 Rutshuru: the March Movement (M25) re-entered Kiwanja; its "governor", Bahati Sebuhoro, spoke from the steps of the post office.
* 2 Kigali: "Rwanda does not arm, train, feed or finance the M25", says government spokesperson Alphonsine Uwase. See also: any day since 2012.
* 3 New York: the UN Group of Experts sees it otherwise and lists crates of 60 mm mortar rounds, photographs included, received by M25 at Bunagana "from Rwandan trucks" on 3 October.
* 4 Goma airport: Kenyan battalion leaving, Angolan observers arriving. Their commander, General Abílio Cassoma Tchivela, lands at ten.
* 5 Coltan: price up a tenth in Shenzhen. Rubaya's pits, worked under M25's eye, fill, it is said, Kigali's export tables; Gasabo Tantalum Ltd, the exporter named by the experts, says it buys only tagged ore from Gatsibo.
* 6 Washington: Treasury has put M25's treasurer, Désiré Rukomera, on its list, along with the Kampala gold house Nyanza Bullion, a unit of Dubai's Al Waha Precious. The European Union "will follow in November", a diplomat promises.
* 7 Bujumbura: no Rwandan lorries, beer or eggs into Burundi from midnight, by presidential decree.
E Place|Congo|Congo
E Place|Rutshuru|Rutshuru
E Organization|March Movement|March Movement;M25
E Place|Kiwanja|Kiwanja
E Person|Bahati Sebuhoro|Bahati Sebuhoro
E Place|Rwanda|Kigali;Rwanda;Rwandan
E Person|Alphonsine Uwase|Alphonsine Uwase
E Place|New York|New York
E Organization|UN Group of Experts|UN Group of Experts
E Commodity|60 mm mortar rounds|60 mm mortar rounds
E Place|Bunagana|Bunagana
E Place|Goma airport|Goma airport
E Place|Kenya|Kenyan
E Place|Angola|Angolan
E Person|Abílio Cassoma Tchivela|Abílio Cassoma Tchivela
E Commodity|coltan|Coltan
E Place|Shenzhen|Shenzhen
E Place|Rubaya|Rubaya
E Firm|Gasabo Tantalum Ltd|Gasabo Tantalum Ltd
E Commodity|ore|ore
E Place|Gatsibo|Gatsibo
C March Movement|its@1
C Gasabo Tantalum Ltd|the exporter@5;it#2@5
C UN Group of Experts|the experts@5
R Bahati Sebuhoro|LEADS|March Movement|1|asserted|-
R Rwanda|SUPPLIES|March Movement|2|denied|-
R Alphonsine Uwase|EMPLOYED_BY|Rwanda|2|asserted|-
R Rwanda|ACCUSED_BY|UN Group of Experts|3|asserted|-
R Rwanda|SUPPLIES|March Movement|3|alleged|on 3 October
R March Movement|IMPORTS|60 mm mortar rounds|3|alleged|on 3 October
R Rwanda|EXPORTS|60 mm mortar rounds|3|alleged|on 3 October
R Abílio Cassoma Tchivela|EMPLOYED_BY|Angola|4|asserted|-
R Abílio Cassoma Tchivela|VISITED|Goma airport|4|expected|at ten
R Rwanda|EXPORTS|coltan|5|alleged|-
R Gasabo Tantalum Ltd|ACCUSED_BY|UN Group of Experts|5|asserted|-
R Gasabo Tantalum Ltd|EXPORTS|coltan|5|asserted|-
R Gasabo Tantalum Ltd|IMPORTS|ore|5|asserted|-
R Gatsibo|EXPORTS|ore|5|asserted|-
R Gatsibo|SUPPLIES|Gasabo Tantalum Ltd|5|asserted|-
E Place|Washington|Washington
E Organization|Treasury|Treasury
E Person|Désiré Rukomera|Désiré Rukomera
E Place|Kampala|Kampala
E Commodity|gold|gold
E Firm|Nyanza Bullion|Nyanza Bullion
E Place|Dubai|Dubai
E Firm|Al Waha Precious|Al Waha Precious
E Organization|European Union|European Union
E Place|Bujumbura|Bujumbura
E Place|Burundi|Burundi
E Commodity|beer|beer
E Commodity|eggs|eggs
C Treasury|its@6
R Désiré Rukomera|SANCTIONED_BY|Treasury|6|asserted|-
R Désiré Rukomera|EMPLOYED_BY|March Movement|6|asserted|-
R Nyanza Bullion|SANCTIONED_BY|Treasury|6|asserted|-
R Nyanza Bullion|LOCATED_IN|Kampala|6|asserted|-
R Nyanza Bullion|SUBSIDIARY_OF|Al Waha Precious|6|asserted|-
R Al Waha Precious|LOCATED_IN|Dubai|6|asserted|-
R Désiré Rukomera|SANCTIONED_BY|European Union|6|expected|in November
R Nyanza Bullion|SANCTIONED_BY|European Union|6|expected|in November
R Rwanda|SANCTIONED_BY|Burundi|7|asserted|from midnight

@g-048|ministry statement|2025-02-21|Statement of the Ministry of Foreign Affairs of Kazakhstan on certain publications
1 In connection with the appearance in foreign media of assertions that Kazakhstan allegedly re-exports sanctioned microelectronics to the Russian Federation, the Ministry of Foreign Affairs states the following.
---
2 Kazakhstan has not joined restrictive measures against anyone, nor does it serve as a corridor for goods subject to them.
3 In 2024 the competent bodies turned back 96 consignments, 61 of them chips of Malaysian origin; the licences of the companies Tobyl Logistik and Zhetisu Elektron were withdrawn.
4 On 18 February Deputy Minister Aidos Sarbassov received in Astana the sanctions envoy of the European Union, Mr. Gerolamo Pietrangeli, and handed him the relevant figures.
5 The envoy expressed thanks.
---
6 The Ministry denies categorically that Zhetisu Elektron is "owned by the state".
7 Its sole participant is a private person, Ms. Gulnara Bekmukhambetova.
8 The Ministry calls upon journalists to telephone before they write.
---
9 Trade between Kazakhstan and the Russian Federation, which amounted to 27.8 billion US dollars in 2024, consists chiefly of ore, grain and machinery, and nobody has ever found it secret.
E Organization|Ministry of Foreign Affairs|Ministry of Foreign Affairs
E Place|Kazakhstan|Kazakhstan
E Commodity|microelectronics|microelectronics
E Place|Russia|Russian Federation
E Commodity|chips|chips
E Place|Malaysia|Malaysian
E Firm|Tobyl Logistik|Tobyl Logistik
E Firm|Zhetisu Elektron|Zhetisu Elektron
E Person|Aidos Sarbassov|Aidos Sarbassov
E Place|Astana|Astana
E Organization|European Union|European Union
E Person|Gerolamo Pietrangeli|Gerolamo Pietrangeli
E Person|Gulnara Bekmukhambetova|Gulnara Bekmukhambetova
C Kazakhstan|it@2;the state@6
C Ministry of Foreign Affairs|The Ministry@6;The Ministry@8
C Gerolamo Pietrangeli|him@4;The envoy@5
C Zhetisu Elektron|Its@7
R Ministry of Foreign Affairs|LOCATED_IN|Kazakhstan|0|asserted|-
R Kazakhstan|EXPORTS|microelectronics|1|denied|-
R Kazakhstan|SUPPLIES|Russia|1|denied|-
R Aidos Sarbassov|EMPLOYED_BY|Ministry of Foreign Affairs|1-4|asserted|-
R Aidos Sarbassov|MET_WITH|Gerolamo Pietrangeli|4|asserted|On 18 February
R Gerolamo Pietrangeli|EMPLOYED_BY|European Union|4|asserted|-
R Gerolamo Pietrangeli|VISITED|Astana|4|asserted|On 18 February
R Kazakhstan|OWNS|Zhetisu Elektron|6|denied|-
R Gulnara Bekmukhambetova|OWNS|Zhetisu Elektron|7|asserted|-
E Commodity|ore|ore
E Commodity|grain|grain
R Kazakhstan|TRADES_WITH|Russia|9|asserted|in 2024

@g-049|satirical column|2024-04-01|My week in deterrence
1 Monday: I ordered a fridge and was told that delivery would take eleven weeks, which is what the army quotes for howitzers.
2 Tuesday: the neighbours and I signed a truce concerning leaf blowers; it held until Wednesday.
3 Wednesday: see Tuesday.
---
4 On Thursday I met a consultant who had once met a general who was said to have owned a submarine, or part of one, or a poster.
5 He told me that the future belongs to swarms.
6 My hive has been exporting bees into the vicarage since May, so perhaps he has a point.
---
7 Friday is for reading: a pamphlet (unsigned, stapled) proved that gas prices are fixed in a Ramada outside Doha, that a cartel of retired dentists controls cobalt, and that a ban on pessimism is being drafted in Brussels.
8 I'd sanction it.
9 Weekend: rain, ceasefire, pudding.
E Commodity|howitzers|howitzers
E Commodity|fridge|fridge
E Commodity|gas|gas
E Place|Doha|Doha
E Commodity|cobalt|cobalt
E Organization|European Union|Brussels
E Organization|army|army
E Firm|Ramada|Ramada
E Commodity|bees|bees

@g-050|agency wire|2024-08-30|Petrobel Nigeria says sabotage cut exports; militants deny role
1 LAGOS (Delta Wire) - Nigerian producer Petrobel, 55% of which the state-owned NNPL holds and 45% Royal Marlin plc of London, said on Friday that a blast on the Okoloma trunk line had cut its crude shipments by 80,000 barrels a day, the bulk of them sold to Indian refiners, and that Spanish buyer Repsur had agreed to take October cargoes later.
---
2 Niger Delta Avengers Council spokesman "Captain" Timi Pereowei called the accusation by Petrobel's general manager Funke Adeyemi-Rhodes "a lie made from their own rusty pipe".
3 The council had sworn in June to bring output to zero unless Abuja withdrew its gunboats.
---
4 Oil Minister Hakeem Dan-Musa, who is also chairman of NNPL, flew over the site by helicopter.
5 NNPL has asked China's Sinotrunk to repair the section, according to two engineers; Sinotrunk did not reply.
6 Bonny Light is usually the grade Repsur lifts.
---
7 Separately, the navy said a patrol had stopped the tanker Ebiere off Brass with 1,400 tonnes of stolen condensate aboard and brought her into Onne, where her master, the Ghanaian Kwame Asante-Frimpong, was taken away in handcuffs by the Economic Crimes Commission (ECC).
8 The ship's owner, Tombra Bulk Services of Warri, a subsidiary of Accra's Volta Gulf Holdings, maintains that it had let her out on bareboat charter and learnt of the voyage from the newspapers; Volta Gulf's chair, Esi Dankwah, is, according to her office, "on retreat".
9 No buyer for the condensate has been named.
E Place|Lagos|LAGOS
E Organization|Delta Wire|Delta Wire
E Place|Nigeria|Nigerian;Abuja
E Firm|Petrobel|Petrobel Nigeria;Petrobel
E Firm|NNPL|NNPL
E Firm|Royal Marlin plc|Royal Marlin plc
E Place|London|London
E Place|Okoloma trunk line|Okoloma trunk line
E Commodity|crude|crude
E Place|India|Indian
E Place|Spain|Spanish
E Firm|Repsur|Repsur
E Organization|Niger Delta Avengers Council|Niger Delta Avengers Council
E Person|Timi Pereowei|Timi Pereowei
E Person|Funke Adeyemi-Rhodes|Funke Adeyemi-Rhodes
E Person|Hakeem Dan-Musa|Hakeem Dan-Musa
E Place|China|China
E Firm|Sinotrunk|Sinotrunk
E Commodity|Bonny Light|Bonny Light
C Petrobel|its@1
C Niger Delta Avengers Council|The council@3;militants@0
C Nigeria|its@3
C Hakeem Dan-Musa|who@4
R NNPL|OWNS|Petrobel|1|asserted|-
R Royal Marlin plc|INVESTED_IN|Petrobel|1|asserted|-
R Royal Marlin plc|LOCATED_IN|London|1|asserted|-
R Petrobel|LOCATED_IN|Nigeria|1|asserted|-
R Nigeria|OWNS|NNPL|1|asserted|-
R Petrobel|EXPORTS|crude|1|asserted|-
R Petrobel|SUPPLIES|India|1|asserted|-
R India|IMPORTS|crude|1|asserted|-
R Petrobel|SUPPLIES|Repsur|1|expected|October
R Repsur|IMPORTS|crude|1|expected|October
R Repsur|LOCATED_IN|Spain|1|asserted|-
R Repsur|AGREED_WITH|Petrobel|1|asserted|-
R Niger Delta Avengers Council|ACCUSED_BY|Funke Adeyemi-Rhodes|2|asserted|-
R Timi Pereowei|EMPLOYED_BY|Niger Delta Avengers Council|2|asserted|-
R Funke Adeyemi-Rhodes|LEADS|Petrobel|2|asserted|-
R Hakeem Dan-Musa|LEADS|NNPL|4|asserted|-
R Hakeem Dan-Musa|EMPLOYED_BY|Nigeria|4|asserted|-
R Sinotrunk|LOCATED_IN|China|5|asserted|-
R Repsur|IMPORTS|Bonny Light|6|asserted|-
E Organization|navy|navy
E Vessel|Ebiere|Ebiere
E Place|Brass|Brass
E Commodity|condensate|condensate
E Place|Onne|Onne
E Place|Ghana|Ghanaian
E Person|Kwame Asante-Frimpong|Kwame Asante-Frimpong
E Organization|Economic Crimes Commission|Economic Crimes Commission;ECC
E Firm|Tombra Bulk Services|Tombra Bulk Services
E Place|Warri|Warri
E Place|Accra|Accra
E Firm|Volta Gulf Holdings|Volta Gulf Holdings;Volta Gulf
E Person|Esi Dankwah|Esi Dankwah
C Ebiere|her@7;her#2@7;The ship@8;her@8
C Tombra Bulk Services|it@8
R Ebiere|ARRESTED_BY|navy|7|asserted|-
R Ebiere|LOCATED_IN|Onne|7|asserted|-
R Kwame Asante-Frimpong|ARRESTED_BY|Economic Crimes Commission|7|asserted|-
R Tombra Bulk Services|OWNS|Ebiere|8|asserted|-
R Tombra Bulk Services|LOCATED_IN|Warri|8|asserted|-
R Tombra Bulk Services|SUBSIDIARY_OF|Volta Gulf Holdings|8|asserted|-
R Volta Gulf Holdings|LOCATED_IN|Accra|8|asserted|-
R Esi Dankwah|LEADS|Volta Gulf Holdings|8|asserted|-

