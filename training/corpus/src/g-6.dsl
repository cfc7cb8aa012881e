@g-051|long read, energy trade press|2025-01-22|The refinery that Moscow, Baku and a Milan family all want
1 When ISARDA Sud, the sprawling refinery at Augusta in Sicily that Russia's Vetluganeft built up over fourteen years and was obliged to part with after 2022, was knocked down to the Cypriot private-equity vehicle GOI Levant for a price that has never been published, the Italian government attached a condition: the crude was not to come from where it always had.
2 It doesn't, or not all of it.
3 Azerbaijan's Xəzər Trading, Iraq's marketing board and, since the autumn, Kazakhstan's state firm MunayQor between them now fill the tanks, while the naphtha goes to Marseille and the gasoline, in good months, as far as New York.
---
4 GOI, however, is tired.
5 Three suitors have paid for a look at the books, according to bankers at Banca Visconti, which advises the seller: Xəzər's parent, the Azerbaijani oil fund; the Brambilla family of Milan, through its holding Brambilla Energia; and, behind a screen of Emirati nominees, or so the intelligence committee in Rome was told in a closed session last week by Undersecretary Fabrizio Lo Verso, people close to Vetluganeft itself.
6 Vetluganeft laughed at that.
7 "We left Sicily with one suitcase and we are not returning with two," its press secretary, Yevgenia Strelnikova, wrote in an e-mail.
---
8 Rome holds a golden share and isn't shy of using it.
9 In 2023 it stopped Sinohua Holdings of Ningbo from taking a quarter; in 2024 it waved through MunayQor's ten-year lease of the jetty.
10 Industry minister Ottavia Ferrarotti went to Augusta in December, put on a helmet, and told the unions that there would be "no Russians by the back door".
11 What there will be she did not say, and the unions, for their part, asked mostly about the canteen, the pension fund and the sulphur.
E Place|Augusta|Augusta
E Place|Sicily|Sicily
E Firm|ISARDA Sud|ISARDA Sud
E Place|Russia|Russia;Russians;Moscow
E Firm|Vetluganeft|Vetluganeft
E Place|Cyprus|Cypriot
E Firm|GOI Levant|GOI Levant;GOI
E Place|Italy|Italian;Rome
E Commodity|crude|crude
E Place|Azerbaijan|Azerbaijan;Azerbaijani;Baku
E Firm|Xəzər Trading|Xəzər Trading;Xəzər
E Place|Iraq|Iraq
E Organization|marketing board|marketing board
E Place|Kazakhstan|Kazakhstan
E Firm|MunayQor|MunayQor
E Commodity|naphtha|naphtha
E Place|Marseille|Marseille
E Commodity|gasoline|gasoline
E Place|New York|New York
E Firm|Banca Visconti|Banca Visconti
E Organization|oil fund|oil fund
E Place|Milan|Milan
E Firm|Brambilla Energia|Brambilla Energia
E Place|United Arab Emirates|Emirati
E Organization|intelligence committee|intelligence committee
E Person|Fabrizio Lo Verso|Fabrizio Lo Verso
E Person|Yevgenia Strelnikova|Yevgenia Strelnikova
E Firm|Sinohua Holdings|Sinohua Holdings
E Place|Ningbo|Ningbo
E Person|Ottavia Ferrarotti|Ottavia Ferrarotti
E Commodity|sulphur|sulphur
C ISARDA Sud|the sprawling refinery@1;that@1
C GOI Levant|the seller@5
C Italy|it@9;it#2@9
C Vetluganeft|its@7;We@7
C Ottavia Ferrarotti|she@11
R ISARDA Sud|LOCATED_IN|Augusta|1|asserted|-
R Augusta|LOCATED_IN|Sicily|1|asserted|-
R Vetluganeft|LOCATED_IN|Russia|1|asserted|-
R GOI Levant|OWNS|ISARDA Sud|1|asserted|-
R GOI Levant|LOCATED_IN|Cyprus|1|asserted|-
R Xəzər Trading|SUPPLIES|ISARDA Sud|3|asserted|-
R marketing board|SUPPLIES|ISARDA Sud|3|asserted|-
R MunayQor|SUPPLIES|ISARDA Sud|3|asserted|since the autumn
R Xəzər Trading|LOCATED_IN|Azerbaijan|3|asserted|-
R marketing board|LOCATED_IN|Iraq|3|asserted|-
R MunayQor|LOCATED_IN|Kazakhstan|3|asserted|-
R Kazakhstan|OWNS|MunayQor|3|asserted|-
R ISARDA Sud|IMPORTS|crude|1-3|asserted|-
R Xəzər Trading|EXPORTS|crude|1-3|asserted|-
R marketing board|EXPORTS|crude|1-3|asserted|-
R MunayQor|EXPORTS|crude|1-3|asserted|since the autumn
R oil fund|LOCATED_IN|Azerbaijan|5|asserted|-
R ISARDA Sud|EXPORTS|naphtha|3|asserted|-
R ISARDA Sud|EXPORTS|gasoline|3|asserted|-
R ISARDA Sud|SUPPLIES|Marseille|3|asserted|-
R ISARDA Sud|SUPPLIES|New York|3|asserted|in good months
R Xəzər Trading|SUBSIDIARY_OF|oil fund|5|asserted|-
R oil fund|OWNS|ISARDA Sud|5|expected|-
R Brambilla Energia|OWNS|ISARDA Sud|5|expected|-
R Brambilla Energia|LOCATED_IN|Milan|5|asserted|-
R intelligence committee|LOCATED_IN|Italy|5|asserted|-
R Vetluganeft|OWNS|ISARDA Sud|5|alleged|-
R Vetluganeft|OWNS|ISARDA Sud|7|denied|-
R Yevgenia Strelnikova|EMPLOYED_BY|Vetluganeft|7|asserted|-
R Fabrizio Lo Verso|EMPLOYED_BY|Italy|5|asserted|-
R Fabrizio Lo Verso|MET_WITH|intelligence committee|5|asserted|last week
R Sinohua Holdings|INVESTED_IN|ISARDA Sud|9|denied|In 2023
R Sinohua Holdings|LOCATED_IN|Ningbo|9|asserted|-
R Ottavia Ferrarotti|EMPLOYED_BY|Italy|10|asserted|-
R Ottavia Ferrarotti|VISITED|Augusta|10|asserted|in December

@g-052|agency wire|2024-07-03|Japan, Britain, Italy sign on jet-engine share; Riyadh told to wait
1 TOKYO - The defence ministers of Japan, Britain and Italy inked a cost-sharing accord on Wednesday for the Tempesta fighter, and turned down, for now, Saudi Arabia's request to be let in.
---
2 Under the pact Ishibashi Heavy Industries and Turin-based Avio Sabauda will each build 30% of the engine, Derby's Rolling Mill Aero the rest.
3 Britain's Dame Philippa Ormerod said the three had "agreed on money, which is harder than agreeing on physics".
4 Her Japanese counterpart, Takumi Hasebe, has asked parliament to relax a rule forbidding exports of lethal equipment; Italy's Lorenzo Bassani, on his first trip to Asia, will go on to Seoul.
---
5 An official of the Saudi embassy in London said the kingdom could always buy Chinese.
E Place|Tokyo|TOKYO
E Place|Japan|Japan;Japanese
E Place|Britain|Britain
E Place|Italy|Italy
E Commodity|Tempesta fighter|Tempesta fighter
E Commodity|engine|engine
E Place|Saudi Arabia|Saudi Arabia;Riyadh
E Firm|Ishibashi Heavy Industries|Ishibashi Heavy Industries
E Place|Turin|Turin
E Firm|Avio Sabauda|Avio Sabauda
E Place|Derby|Derby
E Firm|Rolling Mill Aero|Rolling Mill Aero
E Person|Philippa Ormerod|Philippa Ormerod
E Person|Takumi Hasebe|Takumi Hasebe
E Organization|parliament|parliament
E Person|Lorenzo Bassani|Lorenzo Bassani
E Place|Asia|Asia
E Place|Seoul|Seoul
E Organization|Saudi embassy|Saudi embassy
E Place|London|London
E Place|China|Chinese
C Philippa Ormerod|Her@4
C Lorenzo Bassani|his@4
C Saudi Arabia|the kingdom@5
R Japan|AGREED_WITH|Britain|1|asserted|on Wednesday
R Japan|AGREED_WITH|Italy|1|asserted|on Wednesday
R Britain|AGREED_WITH|Italy|1|asserted|on Wednesday
R Avio Sabauda|LOCATED_IN|Turin|2|asserted|-
R Rolling Mill Aero|LOCATED_IN|Derby|2|asserted|-
R Philippa Ormerod|EMPLOYED_BY|Britain|3|asserted|-
R Takumi Hasebe|EMPLOYED_BY|Japan|4|asserted|-
R Lorenzo Bassani|EMPLOYED_BY|Italy|4|asserted|-
R Lorenzo Bassani|VISITED|Seoul|4|expected|-
R Lorenzo Bassani|VISITED|Asia|4|asserted|-
R Saudi embassy|LOCATED_IN|London|5|asserted|-
R China|SUPPLIES|Saudi Arabia|5|expected|-

@g-053|opinion|2024-11-11|Nobody ever bought a missile by accident
1 Arms fairs are the only trade shows where the sausage is better guarded than the exhibits.
2 I went to my thirtieth this autumn and came home with a tote bag, a cold, and the conviction that we talk about weapons exports in the wrong voice.
---
3 The peace researcher counts licences; the minister counts jobs; the columnist, God help her, counts adjectives.
4 What none of us counts is the silence between an order and its delivery, in which governments fall, currencies melt and a friendly colonel turns into an unfriendly president.
5 Had we sold less to yesterday's friends, would today's enemies be weaker?
6 Perhaps.
7 Would somebody else have sold instead?
8 Somebody always would.
---
9 Let us then have a law that says: no shell leaves a factory unless a named human being, with a pension to lose, has owned up to the sale.
10 Let the sanctions, if sanctions there must be, fall on pens, not on ports.
11 And let the next fair be held in a hospital.
E Commodity|missile|missile
E Commodity|weapons|weapons
E Commodity|shell|shell
E Commodity|Arms|Arms

@g-054|company statement, translated|2025-09-24|Clarification regarding the ore carrier and the rumours
1 To shareholders and friends of Compagnie des Bauxites de la Fatala (CBF): in view of what one reads, the Board deems useful the following.
---
* 2 I. The ore carrier Wu Lan Shan, stopped since the 15th at Kamsar by decision of the customs, isn't ours; she belongs to Hongtai Bulk of Dalian, to whom we sold 88,000 tonnes of bauxite FOB in August.
* 3 II. The Guinean State owns 15% of CBF, not 51%. The remainder is of Sino-Nordic Alumina, whose seat is in Reykjavík, and of the staff.
* 4 III. Our Managing Director, Mme Kadiatou Camara-Sylla, hasn't been "interrogated for nine hours". She was received by the Minister of Mines, Gen. Amadou Doré Keïta, for one, with coffee.
* 5 IV. No talks with Emirates Boron exist, existed, or are planned.
---
6 We have, on the contrary, signed on the 20th with the railway ONCFG for four trains daily.
7 Conakry, for the Board: O. Bangoura, secretary.
E Firm|Compagnie des Bauxites de la Fatala|Compagnie des Bauxites de la Fatala;CBF
E Vessel|Wu Lan Shan|Wu Lan Shan
E Place|Kamsar|Kamsar
E Organization|customs|customs
E Firm|Hongtai Bulk|Hongtai Bulk
E Place|Dalian|Dalian
E Commodity|bauxite|bauxite
E Place|Guinea|Guinean
E Firm|Sino-Nordic Alumina|Sino-Nordic Alumina
E Place|Reykjavík|Reykjavík
E Person|Kadiatou Camara-Sylla|Kadiatou Camara-Sylla
E Person|Amadou Doré Keïta|Amadou Doré Keïta
E Firm|Emirates Boron|Emirates Boron
E Firm|ONCFG|ONCFG
E Place|Conakry|Conakry
E Person|O. Bangoura|O. Bangoura
C Compagnie des Bauxites de la Fatala|ours@2;we@2;Our@4;We@6
C Wu Lan Shan|she@2
C Hongtai Bulk|whom@2
C Sino-Nordic Alumina|whose@3
C Kadiatou Camara-Sylla|She@4
R Wu Lan Shan|ARRESTED_BY|customs|2|asserted|since the 15th
R Wu Lan Shan|LOCATED_IN|Kamsar|2|asserted|since the 15th
R Compagnie des Bauxites de la Fatala|OWNS|Wu Lan Shan|2|denied|-
R Hongtai Bulk|OWNS|Wu Lan Shan|2|asserted|-
R Hongtai Bulk|LOCATED_IN|Dalian|2|asserted|-
R Compagnie des Bauxites de la Fatala|SUPPLIES|Hongtai Bulk|2|asserted|in August
R Compagnie des Bauxites de la Fatala|EXPORTS|bauxite|2|asserted|in August
R Hongtai Bulk|IMPORTS|bauxite|2|asserted|in August
R Guinea|INVESTED_IN|Compagnie des Bauxites de la Fatala|3|asserted|-
R Guinea|OWNS|Compagnie des Bauxites de la Fatala|3|denied|-
R Sino-Nordic Alumina|INVESTED_IN|Compagnie des Bauxites de la Fatala|3|asserted|-
R Sino-Nordic Alumina|LOCATED_IN|Reykjavík|3|asserted|-
R Kadiatou Camara-Sylla|LEADS|Compagnie des Bauxites de la Fatala|4|asserted|-
R Amadou Doré Keïta|EMPLOYED_BY|Guinea|3-4|asserted|-
R Kadiatou Camara-Sylla|MET_WITH|Amadou Doré Keïta|4|asserted|-
R Compagnie des Bauxites de la Fatala|MET_WITH|Emirates Boron|5|denied|-
R Compagnie des Bauxites de la Fatala|AGREED_WITH|ONCFG|6|asserted|on the 20th
R O. Bangoura|EMPLOYED_BY|Compagnie des Bauxites de la Fatala|7|asserted|-

@g-055|agency wire|2023-07-27|Ecuador grounds army chopper fleet after Serbian parts found faulty
1 QUITO, July 27 - Ecuador's army on Thursday grounded eleven Mi-17 helicopters whose rotor hubs, bought in 2021 from Belgrade's Jugoremont through the Panamanian agent Istmo Aero, turned out to have been re-stamped scrap, Defence Minister Gen. (r) Galo Proaño Vela told congress.
---
2 Opposition deputy Nathaly Quishpe said the minister himself, then logistics commander, had initialled the purchase.
3 "I signed what the lawyers put in front of me," replied Proaño, who declined to say whether he had travelled to Serbia that year at Jugoremont's expense, as the daily La Hora de los Andes reported.
4 Proaño has not been charged with anything.
---
5 Jugoremont's owner, Slavoljub Ćosić, who is under US Treasury sanctions over a separate sale to Libya, hung up when called.
6 Peru and Bolivia, which fly the type too, said they had bought no Serbian hubs.
7 Quito's purchase of Brazilian replacements is being studied.
E Place|Quito|QUITO
E Place|Ecuador|Ecuador;Quito
E Organization|army|army
E Commodity|Mi-17 helicopters|Mi-17 helicopters
E Commodity|rotor hubs|rotor hubs;hubs
E Commodity|scrap|scrap
E Place|Belgrade|Belgrade
E Firm|Jugoremont|Jugoremont
E Place|Panama|Panamanian
E Firm|Istmo Aero|Istmo Aero
E Person|Galo Proaño Vela|Galo Proaño Vela;Proaño
E Organization|congress|congress
E Person|Nathaly Quishpe|Nathaly Quishpe
E Place|Serbia|Serbia;Serbian
E Organization|La Hora de los Andes|La Hora de los Andes
E Person|Slavoljub Ćosić|Slavoljub Ćosić
E Organization|US Treasury|US Treasury
E Place|Libya|Libya
E Place|Peru|Peru
E Place|Bolivia|Bolivia
E Place|Brazil|Brazilian
C Galo Proaño Vela|the minister@2;himself@2;he@3;who@3
C Slavoljub Ćosić|who@5
R army|LOCATED_IN|Ecuador|1|asserted|-
R Jugoremont|SUPPLIES|army|1|asserted|in 2021
R Jugoremont|EXPORTS|rotor hubs|1|asserted|in 2021
R army|IMPORTS|rotor hubs|1|asserted|in 2021
R Jugoremont|LOCATED_IN|Belgrade|1|asserted|-
R Istmo Aero|LOCATED_IN|Panama|1|asserted|-
R Galo Proaño Vela|EMPLOYED_BY|Ecuador|1|asserted|-
R Galo Proaño Vela|ACCUSED_BY|Nathaly Quishpe|2|asserted|-
R Galo Proaño Vela|VISITED|Serbia|3|alleged|-
R Slavoljub Ćosić|OWNS|Jugoremont|5|asserted|-
R Slavoljub Ćosić|SANCTIONED_BY|US Treasury|5|asserted|-
R Slavoljub Ćosić|SUPPLIES|Libya|5|alleged|-
R Peru|IMPORTS|rotor hubs|6|denied|-
R Bolivia|IMPORTS|rotor hubs|6|denied|-
R Ecuador|IMPORTS|rotor hubs|7|expected|-
R Brazil|SUPPLIES|Ecuador|7|expected|-

@g-056|energy trade data|2025-03-12|GRID & GAS DAILY: nominations, outages, people
* 1 Slovenia-Hungary interconnector: 61 GWh/d nominated. Sole shipper: Panonska Plin d.o.o. Receiver: Kisalföldi Gáz Zrt.
* 2 Zaporizhzhia: all six units cold. The IAEA's rotation 27 has arrived at the plant, said director general Rodrigo Fuentealba.
* 3 Dunav Nuklear: outage of unit 2 prolonged to 30 March (generator).
* 4 Bulgaria's state energy holding BEN named Kalina Tosheva as chief executive; she leaves Black Sea Gas, the Varna importer of Azeri gas.
* 5 LNG Croatia: cargo from Trinidad delayed, weather. The Kalypso Spirit, owned by Athens-based Meltemi Gas, waits off Pula.
* 6 German storage: 31% full. Yes, we checked.
* 7 Gas for Moldova: Chișinău's Energocaz took 1.8 mcm/d yesterday from Romania's Carpat Gaz, none from Gazprom's Transit successor.
* 9 Serbia: commerce with Russia "goes on", says energy minister Dragana Savković, even though the refiner Panonska Nafta, majority-held by Russia's Volganeft, has been on Washington's list since 10 January.
8 Corrections to desk@gridgas.example.
E Place|Slovenia|Slovenia
E Place|Hungary|Hungary
E Firm|Panonska Plin d.o.o.|Panonska Plin d.o.o.
E Firm|Kisalföldi Gáz Zrt|Kisalföldi Gáz Zrt
E Place|Zaporizhzhia|Zaporizhzhia
E Organization|IAEA|IAEA
E Person|Rodrigo Fuentealba|Rodrigo Fuentealba
E Firm|Dunav Nuklear|Dunav Nuklear
E Place|Bulgaria|Bulgaria
E Firm|BEN|BEN
E Person|Kalina Tosheva|Kalina Tosheva
E Firm|Black Sea Gas|Black Sea Gas
E Place|Varna|Varna
E Commodity|gas|gas;Gas
E Place|Azerbaijan|Azeri
E Commodity|LNG|LNG
E Place|Croatia|Croatia
E Place|Trinidad|Trinidad
E Vessel|Kalypso Spirit|Kalypso Spirit
E Place|Athens|Athens
E Firm|Meltemi Gas|Meltemi Gas
E Place|Pula|Pula
E Place|Germany|German
E Place|Moldova|Moldova
E Place|Chișinău|Chișinău
E Firm|Energocaz|Energocaz
E Place|Romania|Romania
E Firm|Carpat Gaz|Carpat Gaz
E Firm|Gazprom|Gazprom
C Kalina Tosheva|she@4
C Black Sea Gas|the Varna importer@4
C Zaporizhzhia|the plant@2
R Panonska Plin d.o.o.|SUPPLIES|Kisalföldi Gáz Zrt|1|asserted|-
R IAEA|VISITED|Zaporizhzhia|2|asserted|-
R Rodrigo Fuentealba|LEADS|IAEA|2|asserted|-
R Bulgaria|OWNS|BEN|4|asserted|-
R BEN|LOCATED_IN|Bulgaria|4|asserted|-
R Kalina Tosheva|LEADS|BEN|4|asserted|-
R Black Sea Gas|LOCATED_IN|Varna|4|asserted|-
R Black Sea Gas|IMPORTS|gas|4|asserted|-
R Azerbaijan|EXPORTS|gas|4|asserted|-
R Azerbaijan|SUPPLIES|Black Sea Gas|4|asserted|-
R Trinidad|EXPORTS|LNG|5|asserted|-
R Trinidad|SUPPLIES|Croatia|5|expected|-
R Croatia|IMPORTS|LNG|5|expected|-
R Meltemi Gas|OWNS|Kalypso Spirit|5|asserted|-
R Meltemi Gas|LOCATED_IN|Athens|5|asserted|-
R Kalypso Spirit|LOCATED_IN|Pula|5|asserted|-
R Energocaz|LOCATED_IN|Chișinău|7|asserted|-
R Energocaz|IMPORTS|gas|7|asserted|yesterday
R Carpat Gaz|SUPPLIES|Energocaz|7|asserted|yesterday
R Carpat Gaz|EXPORTS|gas|7|asserted|yesterday
R Carpat Gaz|LOCATED_IN|Romania|7|asserted|-
B 8
E Place|Serbia|Serbia
E Place|Russia|Russia
E Person|Dragana Savković|Dragana Savković
E Firm|Panonska Nafta|Panonska Nafta
E Firm|Volganeft|Volganeft
E Place|United States|Washington
R Serbia|TRADES_WITH|Russia|9|asserted|-
R Dragana Savković|EMPLOYED_BY|Serbia|9|asserted|-
R Volganeft|OWNS|Panonska Nafta|9|asserted|-
R Volganeft|LOCATED_IN|Russia|9|asserted|-
R Panonska Nafta|SANCTIONED_BY|United States|9|asserted|since 10 January

@g-057|explainer|2024-05-30|What happens to a gas field when the lawyers arrive
1 The seabed doesn't read treaties.
2 A reservoir can run from one state's shelf to another's as rain runs over a hedge, and where it does, the two either share or sue.
---
3 Sharing has a name, unitisation; it means that engineers, not generals, decide how much gas was on each side before anyone drilled.
4 Suing has a name as well: it is called the next ten years.
5 An energy company that finds itself on a disputed line will, if it is prudent, pack its drill pipe, and, if it isn't, acquire a navy by marriage.
---
6 Who gets to sell in the meantime?
7 Usually nobody.
8 Buyers like a clean title, banks like it more, and a cargo whose owner is in doubt is like a loan from a cousin.
9 A minister may announce that supplies will begin "soon"; a neighbour may call that theft; a third country, uninvited, may offer to mediate in a castle.
10 None of these announcements moves a molecule.
---
11 In short: before you invest, look at the map, and before you look at the map, ask who printed it.
E Commodity|gas|gas
E Commodity|drill pipe|drill pipe

@g-058|agency wire|2025-08-06|Myanmar rebels say they control tin town; Chinese buyers stay away
1 YANGON/BANGKOK, Aug 6 - The Wa-aligned Northern Shan Volunteers (NSV) said on Wednesday they had seized Man Maw Heights, the source of about a tenth of the world's tin ore, from the United Wa Land Army after five days' fighting, and would "welcome every honest buyer".
---
2 None has come.
3 Yunnan Xisheng, the Gejiu smelter that used to take most of the concentrate, told the agency Mekong Service that it was "observing"; a second Chinese smelter, Honghe Feicui, which last lifted ore there in May 2024, said the same in other words.
4 China's customs reported no arrivals from Myanmar in July.
---
5 NSV chief Sai Kyaw Hseng told the agency by phone that his men had been armed by nobody "but the defeated".
6 Analysts aren't so sure: Lin Wei-cheng, who studies the border for Chulalongkorn University in Bangkok, saw the mark of Longhe Industries, a Chinese arms maker, on rockets in the group's own video.
7 The maker could not be reached out of office hours.
8 Three-month tin in London jumped 4.6% to $37,900.
9 Were Beijing to reopen the Pangsang gate, as the Kunming Metals Exchange expects it to do by September, Yunnan Xisheng would be first in the queue.
E Place|Yangon|YANGON
E Place|Bangkok|BANGKOK;Bangkok
E Organization|Northern Shan Volunteers|Northern Shan Volunteers;NSV
E Place|Man Maw Heights|Man Maw Heights
E Commodity|tin ore|tin ore;concentrate;ore
E Commodity|tin|tin
E Organization|United Wa Land Army|United Wa Land Army
E Firm|Yunnan Xisheng|Yunnan Xisheng
E Place|Gejiu|Gejiu
E Organization|Mekong Service|Mekong Service
E Firm|Honghe Feicui|Honghe Feicui
E Place|China|Chinese;China;Beijing
E Organization|customs|customs
E Place|Myanmar|Myanmar
E Person|Sai Kyaw Hseng|Sai Kyaw Hseng
E Person|Lin Wei-cheng|Lin Wei-cheng
E Organization|Chulalongkorn University|Chulalongkorn University
E Firm|Longhe Industries|Longhe Industries
E Commodity|rockets|rockets
E Place|London|London
C Northern Shan Volunteers|rebels@0;they@1;the group@6
C Yunnan Xisheng|the Gejiu smelter@3;it@3
C Honghe Feicui|which@3
C Mekong Service|the agency@5
C Sai Kyaw Hseng|his@5
C Lin Wei-cheng|who@6
C Longhe Industries|The maker@7
R Yunnan Xisheng|LOCATED_IN|Gejiu|3|asserted|-
R Yunnan Xisheng|LOCATED_IN|China|3|asserted|-
R Yunnan Xisheng|IMPORTS|tin ore|3|asserted|-
R Man Maw Heights|EXPORTS|tin ore|1-3|asserted|-
R Honghe Feicui|IMPORTS|tin ore|3|asserted|in May 2024
R Honghe Feicui|LOCATED_IN|China|3|asserted|-
R customs|LOCATED_IN|China|4|asserted|-
R China|IMPORTS|tin ore|4|denied|in July
R Sai Kyaw Hseng|LEADS|Northern Shan Volunteers|5|asserted|-
R Lin Wei-cheng|EMPLOYED_BY|Chulalongkorn University|6|asserted|-
R Chulalongkorn University|LOCATED_IN|Bangkok|6|asserted|-
R Longhe Industries|LOCATED_IN|China|6|asserted|-
R Longhe Industries|SUPPLIES|Northern Shan Volunteers|6|alleged|-
R Northern Shan Volunteers|IMPORTS|rockets|6|alleged|-
R Longhe Industries|EXPORTS|rockets|6|alleged|-
R Myanmar|SUPPLIES|China|4|denied|in July
E Place|Pangsang gate|Pangsang gate
E Organization|Kunming Metals Exchange|Kunming Metals Exchange
C China|it@9
R Yunnan Xisheng|IMPORTS|tin ore|9|expected|by September

@g-059|sovereign-fund note|2025-12-03|Kuwaiti fund exits shale, buys into Ugandan pipes
1 The Kuwait Overseas Investment Office (KOIO) has unloaded the last of its 6.3% in Permian Crest Inc., filings show, and put about a third of the proceeds into the East African Crude Conduit, the 1,443-kilometre pipe that will take Ugandan oil to Tanga, where, if the welders keep their promises, the first tanker loads next July.
---
2 The stake, 7.5%, comes from Total rival Gaulpétrole.
3 Uganda and Tanzania each keep 15%.
4 "Political risk, yes; dry-hole risk, no," said KOIO's head of infrastructure, Bader al-Mutlaq, in a call from London, where the office sits.
---
5 Environmentalists, among them Kampala lawyer Winnie Nakabuye, have asked the fund to reconsider.
6 Two students who chained themselves to a pipe rack at Hoima in October are still in police custody.
7 Norway's oil fund, asked whether it would follow the Kuwaitis, said no.
E Organization|Kuwait Overseas Investment Office|Kuwait Overseas Investment Office;KOIO
E Place|Kuwait|Kuwaiti;Kuwaitis
E Firm|Permian Crest Inc.|Permian Crest Inc.
E Place|East African Crude Conduit|East African Crude Conduit
E Place|Uganda|Uganda;Ugandan
E Commodity|oil|oil
E Place|Tanga|Tanga
E Firm|Gaulpétrole|Gaulpétrole
E Firm|Total|Total
E Place|Tanzania|Tanzania
E Person|Bader al-Mutlaq|Bader al-Mutlaq
E Place|London|London
E Place|Kampala|Kampala
E Person|Winnie Nakabuye|Winnie Nakabuye
E Place|Hoima|Hoima
E Place|Norway|Norway
E Organization|oil fund|oil fund
C Kuwait Overseas Investment Office|its@1;the office@4;the fund@5
C East African Crude Conduit|the 1,443-kilometre pipe@1;that@1
C oil fund|it@7
R Kuwait Overseas Investment Office|INVESTED_IN|East African Crude Conduit|1|asserted|-
R Kuwait Overseas Investment Office|LOCATED_IN|Kuwait|0-1|asserted|-
R Uganda|EXPORTS|oil|1|expected|next July
R Uganda|INVESTED_IN|East African Crude Conduit|3|asserted|-
R Tanzania|INVESTED_IN|East African Crude Conduit|3|asserted|-
R Bader al-Mutlaq|EMPLOYED_BY|Kuwait Overseas Investment Office|4|asserted|-
R Kuwait Overseas Investment Office|LOCATED_IN|London|4|asserted|-
R oil fund|LOCATED_IN|Norway|7|asserted|-
R oil fund|INVESTED_IN|East African Crude Conduit|7|denied|-

@g-060|cabinet communiqué|2024-01-05|Council of Ministers: decisions in brief
1 The Council of Ministers of Equatorial Guinea, chaired by the Head of State, President Evaristo Nsué Abaga Mbá, met in Malabo on Thursday and examined eleven matters, of which the following five are made public.
---
* 2 1. It ratified the delimitation treaty with Cameroon signed in Yaoundé on 18 December by the Foreign Ministers.
* 3 2. It approved the sale to Vietnam's Petro Cửu Long of 20% in Block EG-31, hitherto held entirely by the national company GEPetrol-Nueva.
* 4 3. It took note that ExxonMar's departure is completed and that the Zafira platform is, from 1 January, the property of the State.
* 5 4. It appointed Colonel Cándido Ondo Mangue ambassador to the Russian Federation, and relieved Mr. Fausto Abeso Fuma, who is called to other functions, of the Ministry of Mines.
* 6 5. It heard a report by the Minister of Defence on the acquisition, discussed but not decided, of two corvettes from Bulgaria.
---
7 The Council paid homage to its deceased members and rose at 14:20.
E Organization|Council of Ministers|Council of Ministers;Council
E Person|Evaristo Nsué Abaga Mbá|Evaristo Nsué Abaga Mbá
E Place|Malabo|Malabo
E Place|Cameroon|Cameroon
E Place|Yaoundé|Yaoundé
E Place|Vietnam|Vietnam
E Firm|Petro Cửu Long|Petro Cửu Long
E Place|Block EG-31|Block EG-31
E Firm|GEPetrol-Nueva|GEPetrol-Nueva
E Firm|ExxonMar|ExxonMar
E Place|Zafira platform|Zafira platform
E Person|Cándido Ondo Mangue|Cándido Ondo Mangue
E Place|Russia|Russian Federation
E Person|Fausto Abeso Fuma|Fausto Abeso Fuma
E Organization|Ministry of Mines|Ministry of Mines
E Commodity|corvettes|corvettes
E Place|Bulgaria|Bulgaria
E Place|Equatorial Guinea|Equatorial Guinea
C Council of Ministers|It@2;It@3;It@4;It@5;It@6;its@7
C Fausto Abeso Fuma|who@5
C Equatorial Guinea|the State@4
R Evaristo Nsué Abaga Mbá|LEADS|Council of Ministers|1|asserted|-
R Petro Cửu Long|LOCATED_IN|Vietnam|3|asserted|-
R Petro Cửu Long|INVESTED_IN|Block EG-31|3|expected|-
R GEPetrol-Nueva|INVESTED_IN|Block EG-31|3|asserted|-
R GEPetrol-Nueva|AGREED_WITH|Petro Cửu Long|3|expected|-
R Evaristo Nsué Abaga Mbá|LEADS|Equatorial Guinea|1|asserted|-
R Council of Ministers|LOCATED_IN|Equatorial Guinea|1|asserted|-
R Equatorial Guinea|AGREED_WITH|Cameroon|1-2|asserted|on 18 December
R Equatorial Guinea|OWNS|GEPetrol-Nueva|1-3|asserted|-
R Cándido Ondo Mangue|EMPLOYED_BY|Equatorial Guinea|1-5|asserted|-
R Bulgaria|SUPPLIES|Equatorial Guinea|1-6|expected|-
R Bulgaria|EXPORTS|corvettes|6|expected|-
R Equatorial Guinea|IMPORTS|corvettes|1-6|expected|-
