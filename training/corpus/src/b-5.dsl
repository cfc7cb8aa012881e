# ships and ports, part 5
@b-041|analyst note|2025-11-03|Nueva Palmira: why the Paraguayans are not signing
1 Ask anyone on the Hidrovía why Asunción's biggest bargeman, Naviera Mbaracayú SA, has still not put its name to the 12-year throughput agreement that Uruguay's port operator Ontur Sur laid before it in August, and you will get one of three replies: price, pride, or the Swiss.
2 The Swiss are Helvagrain, of Zug, which in 2023 bought 30 per cent of Mbaracayú from the founder's widow, Blanca Aquino de Zárate, and is suspected on the river, though its country head Urs Tobler says wrongly, of keeping the soybeans for a berth of its own in Rosario.
---
3 We think the truth is duller.
4 Mbaracayú sells seven-tenths of its soybean freight, and sometimes the soybeans too, to Brazil's Cerealista Cascavel; Cascavel has not been told whether Argentina will reimpose the toll.
5 Should it do so, nobody would sign anything.
6 If it does not, Ontur Sur chief Álvaro Etchegaray, who has flown to Asunción twice since winter, could well have his signature by Christmas, and we would expect Helvagrain to follow with money: $25m for two silos is the figure we hear.
7 Rating: hold.
E Place|Nueva Palmira|Nueva Palmira
E Place|Paraguay|Paraguayans
E Place|Hidrovía|Hidrovía
E Place|Asunción|Asunción
E Firm|Naviera Mbaracayú SA|Naviera Mbaracayú SA;Mbaracayú
E Place|Uruguay|Uruguay
E Firm|Ontur Sur|Ontur Sur
E Place|Switzerland|Swiss
E Firm|Helvagrain|Helvagrain
E Place|Zug|Zug
E Person|Blanca Aquino de Zárate|Blanca Aquino de Zárate
E Person|Urs Tobler|Urs Tobler
E Commodity|soybeans|soybeans;soybean
E Place|Rosario|Rosario
E Place|Brazil|Brazil
E Firm|Cerealista Cascavel|Cerealista Cascavel;Cascavel
E Place|Argentina|Argentina
E Person|Álvaro Etchegaray|Álvaro Etchegaray
C Naviera Mbaracayú SA|Asunción's biggest bargeman@1;its@1;it@1;its@4
C Helvagrain|which@2;its@2;its#2@2
C Argentina|it@5;it@6
C Álvaro Etchegaray|who@6;his@6
R Naviera Mbaracayú SA|LOCATED_IN|Asunción|1|asserted|-
R Naviera Mbaracayú SA|AGREED_WITH|Ontur Sur|1|denied|-
R Naviera Mbaracayú SA|AGREED_WITH|Ontur Sur|6|expected|by Christmas
R Ontur Sur|LOCATED_IN|Uruguay|1|asserted|-
R Helvagrain|LOCATED_IN|Zug|2|asserted|-
R Helvagrain|LOCATED_IN|Switzerland|2|asserted|-
R Helvagrain|INVESTED_IN|Naviera Mbaracayú SA|2|asserted|in 2023
R Urs Tobler|EMPLOYED_BY|Helvagrain|2|asserted|-
R Naviera Mbaracayú SA|SUPPLIES|Cerealista Cascavel|4|asserted|-
R Naviera Mbaracayú SA|EXPORTS|soybeans|4|asserted|-
R Cerealista Cascavel|IMPORTS|soybeans|4|asserted|-
R Cerealista Cascavel|LOCATED_IN|Brazil|4|asserted|-
R Álvaro Etchegaray|LEADS|Ontur Sur|6|asserted|-
R Álvaro Etchegaray|VISITED|Asunción|6|asserted|since winter
R Helvagrain|INVESTED_IN|Ontur Sur|6|expected|-

@b-042|insurer circular|2023-05-16|Circular 07/2023 to Members: Venezuela, STS and the two letters
1 Members will have seen that on 9 May a tanker entered with another club was found to have drifted, dark and unmanned below, off Aruba.
2 The Managers have since received two letters.
---
3 The first, signed by Ms Delphine Okonjo for the United States Office of Foreign Assets Control, warns that the Palm Meridian (IMO 9255672) is "reasonably believed" to have lifted Merey crude for PDTSA on four occasions, most recently at José in February.
4 The second, from the solicitors of the registered owner, Cresta Blanca Tankers Ltd, Valletta, states that the ship has at no time called in Venezuela, that Cresta Blanca has no contract with PDTSA or its affiliates, and that any AIS gap was due to "cleaning".
---
5 Cover for the vessel ceased at midnight.
6 Queries to Torbjörn Ek, Vice President (Sanctions), Hanse Baltic P&I, Lübeck.
E Place|Venezuela|Venezuela
E Place|Aruba|Aruba
E Person|Delphine Okonjo|Delphine Okonjo
E Organization|Office of Foreign Assets Control|Office of Foreign Assets Control
E Place|United States|United States
E Vessel|Palm Meridian|Palm Meridian
E Commodity|Merey crude|Merey crude
E Firm|PDTSA|PDTSA
E Place|José|José
E Firm|Cresta Blanca Tankers Ltd|Cresta Blanca Tankers Ltd;Cresta Blanca
E Place|Valletta|Valletta
E Person|Torbjörn Ek|Torbjörn Ek
E Firm|Hanse Baltic P&I|Hanse Baltic P&I
E Place|Lübeck|Lübeck
C Palm Meridian|the ship@4;the vessel@5
C Cresta Blanca Tankers Ltd|the registered owner@4
C PDTSA|its@4
R Delphine Okonjo|EMPLOYED_BY|Office of Foreign Assets Control|3|asserted|-
R Office of Foreign Assets Control|LOCATED_IN|United States|3|asserted|-
R Palm Meridian|ACCUSED_BY|Office of Foreign Assets Control|3|asserted|-
R PDTSA|EXPORTS|Merey crude|3|alleged|in February
R Cresta Blanca Tankers Ltd|OWNS|Palm Meridian|4|asserted|-
R Cresta Blanca Tankers Ltd|LOCATED_IN|Valletta|4|asserted|-
R Cresta Blanca Tankers Ltd|AGREED_WITH|PDTSA|4|denied|-
R Torbjörn Ek|EMPLOYED_BY|Hanse Baltic P&I|6|asserted|-
R Hanse Baltic P&I|LOCATED_IN|Lübeck|6|asserted|-

@b-043|energy newsletter|2024-08-28|A ghost on the Northern Sea Route
1 For nine days the LNG carrier Mys Teriberka has been a rumour.
2 Satellite pictures taken on 19 August show a gas carrier of her length and colour alongside the Yuribeyskaya LNG jetty, a project which Washington blocked last November and which, so its majority shareholder Gazovik maintains, has not exported one cubic metre.
---
3 The ship, 2005-built and until this spring a Spanish-operated trader named Castillo de Almansa, was bought in April by Saffron Waves Shipping of Dubai, a company four months old whose declared activity is "consultancy".
4 On 23 August London added Saffron Waves to its list; the ship itself, oddly, not.
---
5 Where will the gas go?
6 Not to India: petroleum secretary Ajit Vaidyanathan said on Monday that New Delhi "has no plans to touch" Yuribeyskaya cargoes.
7 Beijing keeps quiet.
8 A terminal in Guangxi run by Qinzhou Ranqi could, two traders think, take one as a trial in October, and a delegation of Gazovik was seen, it is said, in Nanning in July.
9 Ice closes the jetty in November.
E Place|Northern Sea Route|Northern Sea Route
E Vessel|Mys Teriberka|Mys Teriberka;Castillo de Almansa
E Firm|Yuribeyskaya LNG|Yuribeyskaya LNG;Yuribeyskaya
E Place|United States|Washington
E Firm|Gazovik|Gazovik
E Place|Spain|Spanish
E Firm|Saffron Waves Shipping|Saffron Waves Shipping;Saffron Waves
E Place|Dubai|Dubai
E Place|United Kingdom|London
E Commodity|LNG|gas
E Place|India|India;New Delhi
E Person|Ajit Vaidyanathan|Ajit Vaidyanathan
E Place|China|Beijing
E Place|Guangxi|Guangxi
E Firm|Qinzhou Ranqi|Qinzhou Ranqi
E Place|Nanning|Nanning
C Mys Teriberka|A ghost@0;her@2;The ship@3;the ship itself@4
C Yuribeyskaya LNG|which@2;its@2
C Saffron Waves Shipping|a company four months old@3;whose@3
C United Kingdom|its@4
R Yuribeyskaya LNG|SANCTIONED_BY|United States|2|asserted|last November
R Gazovik|OWNS|Yuribeyskaya LNG|2|asserted|-
R Yuribeyskaya LNG|EXPORTS|LNG|2|denied|-
R Saffron Waves Shipping|OWNS|Mys Teriberka|3|asserted|in April
R Saffron Waves Shipping|LOCATED_IN|Dubai|3|asserted|-
R Saffron Waves Shipping|SANCTIONED_BY|United Kingdom|4|asserted|On 23 August
R Ajit Vaidyanathan|EMPLOYED_BY|India|6|asserted|-
R Yuribeyskaya LNG|SUPPLIES|India|6|denied|-
R India|IMPORTS|LNG|5-6|denied|-
R Qinzhou Ranqi|LOCATED_IN|Guangxi|8|asserted|-
R Yuribeyskaya LNG|SUPPLIES|Qinzhou Ranqi|6-8|expected|in October
R Qinzhou Ranqi|IMPORTS|LNG|5-8|expected|in October
R Gazovik|VISITED|Nanning|8|alleged|in July

@b-044|defence magazine|2025-04-02|Corvettes for Jakarta, torpedoes for later
1 Three years, two presidents and one very public quarrel about financing after it was first announced, the sale of two Falco-class corvettes by Italy's Navalmeccanica Ionica to the Indonesian Ministry of Defence took effect on 28 March with the down payment.
2 KRI Teuku Sabang, as the first will be christened, is fitting out in Taranto.
---
3 Minister Hadi Wiryawan, who inspected her there in February, told parliament that no Chinese component was on board and that the combat system comes from Leiden's Waterlinie Systems.
4 Torpedoes are another matter.
5 The Swedish government has yet to license Sjöfors Vapen AB's heavyweight for export to Indonesia; licensing authority head Maj-Britt Ekdahl would only say the file was "complete".
6 PT Galangan Surabaya, the state yard which lost the work to Taranto, hopes to be given maintenance, and its president director, Sri Rahayuningsih, is due at Navalmeccanica's headquarters after Easter.
---
7 Malaysian press reports of a third ship for the Royal Malaysian Navy were dismissed by Navalmeccanica as "a pleasant dream".
E Place|Jakarta|Jakarta
E Commodity|Falco-class corvettes|Falco-class corvettes;Corvettes
E Commodity|torpedoes|torpedoes;Torpedoes
E Commodity|combat system|combat system
E Place|Italy|Italy
E Firm|Navalmeccanica Ionica|Navalmeccanica Ionica;Navalmeccanica
E Place|Indonesia|Indonesian;Indonesia
E Organization|Ministry of Defence|Ministry of Defence
E Vessel|KRI Teuku Sabang|KRI Teuku Sabang
E Place|Taranto|Taranto
E Person|Hadi Wiryawan|Hadi Wiryawan
E Place|China|Chinese
E Place|Leiden|Leiden
E Firm|Waterlinie Systems|Waterlinie Systems
E Place|Sweden|Swedish
E Firm|Sjöfors Vapen AB|Sjöfors Vapen AB
E Person|Maj-Britt Ekdahl|Maj-Britt Ekdahl
E Firm|PT Galangan Surabaya|PT Galangan Surabaya
E Person|Sri Rahayuningsih|Sri Rahayuningsih
E Place|Malaysia|Malaysian
E Organization|Royal Malaysian Navy|Royal Malaysian Navy
C KRI Teuku Sabang|the first@2;her@3
C Hadi Wiryawan|who@3
C PT Galangan Surabaya|the state yard@6;which@6;its@6
R Navalmeccanica Ionica|LOCATED_IN|Italy|1|asserted|-
R Ministry of Defence|LOCATED_IN|Indonesia|1|asserted|-
R Waterlinie Systems|EXPORTS|combat system|3|asserted|-
R Navalmeccanica Ionica|SUPPLIES|Ministry of Defence|1|asserted|28 March
R Navalmeccanica Ionica|EXPORTS|Falco-class corvettes|1|asserted|28 March
R Ministry of Defence|IMPORTS|Falco-class corvettes|1|asserted|28 March
R KRI Teuku Sabang|LOCATED_IN|Taranto|2|asserted|-
R Hadi Wiryawan|LEADS|Ministry of Defence|1-3|asserted|-
R Hadi Wiryawan|VISITED|Taranto|2-3|asserted|in February
R Waterlinie Systems|LOCATED_IN|Leiden|3|asserted|-
R Sjöfors Vapen AB|SUPPLIES|Indonesia|4-5|expected|-
R Sjöfors Vapen AB|EXPORTS|torpedoes|4-5|expected|-
R Indonesia|IMPORTS|torpedoes|4-5|expected|-
R Sjöfors Vapen AB|LOCATED_IN|Sweden|5|asserted|-
R Maj-Britt Ekdahl|EMPLOYED_BY|Sweden|5|asserted|-
R Sri Rahayuningsih|LEADS|PT Galangan Surabaya|6|asserted|-
R Indonesia|OWNS|PT Galangan Surabaya|5-6|asserted|-
R Navalmeccanica Ionica|SUPPLIES|Royal Malaysian Navy|7|denied|-

@b-045|coast guard statement|2024-07-19|Kinmen: CGA releases reefer, keeps one
1 The Coast Guard Administration (CGA) of Taiwan has this morning released the refrigerated cargo ship Hong Qin 85, which had been held at Liaoluo since 11 July.
2 Its eight mainland Chinese crew were in good health.
---
3 A second ship, the Yu Shun, stays in custody together with her captain, surnamed Zhuang, who faces a charge of smuggling frozen pork and 220,000 cartons of cigarettes.
4 According to the log found on board, the cigarettes had been purchased from a wholesaler in Zamboanga, Sulu Gold Trading, and were to go to unnamed buyers in Yunlin.
5 Director-General Huang Shu-wen (黃淑雯) rejected Beijing's description of the boarding as "piracy".
E Place|Kinmen|Kinmen
E Organization|Coast Guard Administration|Coast Guard Administration;CGA
E Place|Taiwan|Taiwan
E Vessel|Hong Qin 85|Hong Qin 85
E Place|Liaoluo|Liaoluo
E Place|China|Chinese;Beijing
E Vessel|Yu Shun|Yu Shun
E Person|Zhuang|Zhuang
E Commodity|frozen pork|frozen pork
E Commodity|cigarettes|cigarettes
E Place|Zamboanga|Zamboanga
E Firm|Sulu Gold Trading|Sulu Gold Trading
E Place|Yunlin|Yunlin
E Person|Huang Shu-wen|Huang Shu-wen;黃淑雯
C Hong Qin 85|which@1;Its@2
C Yu Shun|A second ship@3;her@3
C Zhuang|who@3
R Coast Guard Administration|LOCATED_IN|Taiwan|1|asserted|-
R Hong Qin 85|ARRESTED_BY|Coast Guard Administration|1|asserted|since 11 July
R Hong Qin 85|LOCATED_IN|Liaoluo|1|asserted|since 11 July
R Yu Shun|ARRESTED_BY|Coast Guard Administration|3|asserted|-
R Zhuang|ARRESTED_BY|Coast Guard Administration|3|asserted|-
R Zhuang|IMPORTS|frozen pork|3|alleged|-
R Zhuang|IMPORTS|cigarettes|3|alleged|-
R Sulu Gold Trading|SUPPLIES|Zhuang|3-4|alleged|-
R Sulu Gold Trading|LOCATED_IN|Zamboanga|4|asserted|-
R Huang Shu-wen|LEADS|Coast Guard Administration|5|asserted|-
R Coast Guard Administration|ACCUSED_BY|China|5|asserted|-

@b-046|rural paper|2023-09-14|Fourteen thousand wethers and a ship with no welcome
1 If you were down at Fremantle's North Quay on Tuesday you'd have smelt the Maysan Pearl before you saw her.
2 She came back with the same sheep she'd left with, thirty-one days earlier, for Jeddah, turned round in the Gulf of Aden on departmental orders because of what the department calls "the security situation" and what Corrigin farmer Col Tregenza, whose wethers they are, calls a bloody disgrace.
---
3 Tregenza had sold the mob to exporter Wheatbelt Livestock Co, which had sold it on to the Saudi buyer Al-Jazirah Halal Meat.
4 Wheatbelt is an arm of Kuwaiti group Failaka Agri.
5 Its Perth manager, Bec Ostojich, said she had asked for leave to send the ship round the Cape, to Haifa if it must be, and was refused.
6 "There's no ban. They keep telling us there's no ban."
---
7 Agriculture minister Warren Delahunty is off to Riyadh next week, where he's to sit down with his Saudi counterpart.
8 He won't be visiting Fremantle.
9 RSPCA vet Imogen Sharrad has been aboard twice and says the animals are in fair nick.
E Place|Fremantle|Fremantle
E Place|North Quay|North Quay
E Vessel|Maysan Pearl|Maysan Pearl
E Commodity|sheep|sheep;wethers
E Place|Jeddah|Jeddah
E Place|Gulf of Aden|Gulf of Aden
E Person|Col Tregenza|Col Tregenza;Tregenza
E Place|Corrigin|Corrigin
E Firm|Wheatbelt Livestock Co|Wheatbelt Livestock Co;Wheatbelt
E Place|Saudi Arabia|Saudi
E Firm|Al-Jazirah Halal Meat|Al-Jazirah Halal Meat
E Place|Kuwait|Kuwaiti
E Firm|Failaka Agri|Failaka Agri
E Place|Perth|Perth
E Person|Bec Ostojich|Bec Ostojich
E Place|Cape of Good Hope|the Cape
E Place|Haifa|Haifa
E Person|Warren Delahunty|Warren Delahunty
E Place|Riyadh|Riyadh
E Organization|RSPCA|RSPCA
E Person|Imogen Sharrad|Imogen Sharrad
C Maysan Pearl|her@1;She@2;the ship@5
C Col Tregenza|whose@2
C sheep|the mob@3;it@3
C Wheatbelt Livestock Co|which@3;Its@5
C Bec Ostojich|she@5
C Warren Delahunty|he@7;He@8
R North Quay|LOCATED_IN|Fremantle|1|asserted|-
R Maysan Pearl|LOCATED_IN|Fremantle|1|asserted|on Tuesday
R Col Tregenza|SUPPLIES|Wheatbelt Livestock Co|3|asserted|-
R Col Tregenza|EXPORTS|sheep|2-3|asserted|-
R Wheatbelt Livestock Co|IMPORTS|sheep|2-3|asserted|-
R Wheatbelt Livestock Co|SUPPLIES|Al-Jazirah Halal Meat|3|asserted|-
R Wheatbelt Livestock Co|EXPORTS|sheep|2-3|asserted|-
R Al-Jazirah Halal Meat|IMPORTS|sheep|2-3|asserted|-
R Al-Jazirah Halal Meat|LOCATED_IN|Saudi Arabia|3|asserted|-
R Wheatbelt Livestock Co|SUBSIDIARY_OF|Failaka Agri|4|asserted|-
R Failaka Agri|LOCATED_IN|Kuwait|4|asserted|-
R Bec Ostojich|EMPLOYED_BY|Wheatbelt Livestock Co|5|asserted|-
R Warren Delahunty|VISITED|Riyadh|7|expected|next week
R Warren Delahunty|VISITED|Fremantle|8|denied|-
R Imogen Sharrad|EMPLOYED_BY|RSPCA|9|asserted|-

@b-047|travel page|2024-05-02|Afloat with the in-laws: nine nights on the Serenata
1 The Serenata has eleven restaurants, and by the second evening my mother-in-law had opened diplomatic relations with all of them.
2 I had agreed to this trip in January, when one agrees to things.
---
3 A big ship is a small state.
4 It exports towels in the form of swans.
5 It imports, at every port, pineapples, gossip and a new string quartet; it levies fines (a fork to the balcony is theft, we were informed) and it keeps, on deck two, a windowless room for those it has had to detain.
6 A gentleman from Leeds was accused of reserving six sunbeds and invested the rest of the cruise in clearing his name.
---
7 Kotor I would visit again, at dawn, alone.
8 Corfu I would not, at noon, with four thousand.
9 The shops supply what shops supply: amber, fridge magnets, oil in bottles shaped like Zeus.
10 By Bari my father-in-law had struck a treaty with the barman, and was, at last report, in breach of it.
11 Cabins from £890; drinks are sanctioned separately, and severely.
E Vessel|Serenata|Serenata
E Commodity|towels|towels
E Commodity|pineapples|pineapples
E Place|Leeds|Leeds
E Place|Kotor|Kotor
E Place|Corfu|Corfu
E Commodity|amber|amber
E Commodity|oil|oil
E Place|Bari|Bari
C Serenata|A big ship@3;It@4;It@5;it@5

@b-048|state news agency|2025-07-30|Ақтау port receives first Uzbek container train; ferry fleet to be doubled
1 AKTAU. July 30. KazKaspiy News - The first container train of the Uzbek forwarder Turon Trans Logistik with 50 forty-foot boxes of mung beans and cotton yarn arrived on Tuesday at the port of Aktau for onward carriage to Poti, the press service of the National Company "Teniz Zholy" reports.
2 The director of its press service, Aigerim Seitkali, noted that in total 84 thousand containers were handled in half a year.
---
3 Earlier the chairman of the board of "Teniz Zholy" Yerlan Dosmukhambetov took part in the session in Baku, where a trilateral memorandum was signed by "Teniz Zholy", ADY-Kaspi (Azerbaijan) and Turon Trans.
4 He was received by Azerbaijan's Deputy Prime Minister Fuad Rzazade.
5 It is planned that the Baku shipyard Zığ will build for "Teniz Zholy" two ferries of class "Mangystau"; the Kazakh side will pay partly by grain.
---
6 As is known, "Teniz Zholy" is 100% state-owned.
7 The information of some channels on the sale of its shares to the Arab investors does not correspond to reality, A. Seitkali stated.
E Place|Aktau|Aktau;AKTAU;Ақтау
E Place|Uzbekistan|Uzbek
E Organization|KazKaspiy News|KazKaspiy News
E Firm|Turon Trans Logistik|Turon Trans Logistik;Turon Trans
E Commodity|mung beans|mung beans
E Commodity|cotton yarn|cotton yarn
E Place|Poti|Poti
E Firm|Teniz Zholy|Teniz Zholy
E Person|Aigerim Seitkali|Aigerim Seitkali;A. Seitkali
E Person|Yerlan Dosmukhambetov|Yerlan Dosmukhambetov
E Place|Baku|Baku
E Firm|ADY-Kaspi|ADY-Kaspi
E Place|Azerbaijan|Azerbaijan
E Person|Fuad Rzazade|Fuad Rzazade
E Firm|Zığ|Zığ
E Commodity|ferries|ferries
E Place|Kazakhstan|Kazakh
E Commodity|grain|grain
C Teniz Zholy|its@2;the Kazakh side@5;its@7
C Yerlan Dosmukhambetov|He@4
R Turon Trans Logistik|LOCATED_IN|Uzbekistan|1|asserted|-
R Aigerim Seitkali|EMPLOYED_BY|Teniz Zholy|2|asserted|-
R Yerlan Dosmukhambetov|LEADS|Teniz Zholy|3|asserted|-
R Yerlan Dosmukhambetov|VISITED|Baku|3|asserted|-
R Teniz Zholy|AGREED_WITH|ADY-Kaspi|3|asserted|-
R Teniz Zholy|AGREED_WITH|Turon Trans Logistik|3|asserted|-
R ADY-Kaspi|AGREED_WITH|Turon Trans Logistik|3|asserted|-
R ADY-Kaspi|LOCATED_IN|Azerbaijan|3|asserted|-
R Yerlan Dosmukhambetov|MET_WITH|Fuad Rzazade|4|asserted|-
R Fuad Rzazade|EMPLOYED_BY|Azerbaijan|4|asserted|-
R Zığ|LOCATED_IN|Baku|5|asserted|-
R Zığ|SUPPLIES|Teniz Zholy|5|expected|-
R Teniz Zholy|IMPORTS|ferries|5|expected|-
R Teniz Zholy|EXPORTS|grain|5|expected|-
R Teniz Zholy|SUPPLIES|Zığ|5|expected|-
R Zığ|IMPORTS|grain|5|expected|-
R Kazakhstan|OWNS|Teniz Zholy|5-6|asserted|-

@b-049|weekly magazine|2025-01-31|The man who insures what nobody else will
1 "They call it a shadow fleet; I call it unserved demand."
2 Yevgeny Aronovich Lifshits, sixty-three, once a mathematician, pours tea in a Limassol office whose only decoration is a chart of the Kerch Strait, and speaks of his Trident Mutual as though it were a charity.
3 Eleven hundred ships, he claims, carry its paper.
4 Three of them sank.
---
5 Britain listed Trident in June, and Lifshits himself, along with his partner Maroulla Hadjicosta, in October; Cyprus has frozen four accounts of theirs, and New Zealand, "which I have never seen and which has never seen me", followed at Christmas.
6 He is often said to be a front for Moscow reinsurer Rosperestrakh, which the company's own brochures used to name as a shareholder.
7 Used to, he says, used to; it holds nothing now.
---
8 Denmark's maritime minister Anker Thygesen has accused Trident of issuing certificates for ships that did not exist.
9 One, at least, does: the tanker Sea Jasmine, owned by Lifshits's nephew Boris, which lies off Limassol in plain view.
10 He offers biscuits.
11 In spring he may move to Fujairah, where, he hears, people are more polite, or he may not.
---
12 The trouble began, he reckons, with a Greek, Captain Manolis Kapetanakis, who ran the claims desk until 2022, fell out with the partners over a bonus, and carried a hard disk into the embassy of the United States in Nicosia.
13 (Kapetanakis, now on the staff of Athens law firm Drosos Vasilakou, would say only that he had "delivered a fact".)
14 On the disk, if what the Danish daily Søndagsposten printed in May is right, were 214 certificates for tankers hauling Iranian and Venezuelan crude to Shandong, among them four cargoes which Qingdao buyer Laoshan Bitumen has always said it never took, and the draft, unsigned, of an accord between Trident and an insurer in Tehran called Kish Alvand.
15 Was it ever signed?
16 Lifshits turns the cup in its saucer.
17 "In this business everyone is asked about paper.
18 Ask them about the sea."
E Person|Yevgeny Aronovich Lifshits|Yevgeny Aronovich Lifshits;Lifshits
E Place|Limassol|Limassol
E Place|Kerch Strait|Kerch Strait
E Firm|Trident Mutual|Trident Mutual;Trident
E Place|United Kingdom|Britain
E Person|Maroulla Hadjicosta|Maroulla Hadjicosta
E Place|Cyprus|Cyprus
E Place|New Zealand|New Zealand
E Place|Moscow|Moscow
E Firm|Rosperestrakh|Rosperestrakh
E Place|Denmark|Denmark;Danish
E Person|Anker Thygesen|Anker Thygesen
E Vessel|Sea Jasmine|Sea Jasmine
E Person|Boris|Boris
E Place|Fujairah|Fujairah
C Yevgeny Aronovich Lifshits|The man@0;I@1;his@2;he@3;his@5;I@5;He@6;he@7;He@10;he@11;he#2@11
C Trident Mutual|its@3;the company@6
C New Zealand|which@5
C Rosperestrakh|which@6;it@7
C Sea Jasmine|One@9;which@9
R Yevgeny Aronovich Lifshits|LEADS|Trident Mutual|2|asserted|-
R Trident Mutual|LOCATED_IN|Limassol|2|asserted|-
R Trident Mutual|SANCTIONED_BY|United Kingdom|5|asserted|in June
R Yevgeny Aronovich Lifshits|SANCTIONED_BY|United Kingdom|5|asserted|in October
R Maroulla Hadjicosta|SANCTIONED_BY|United Kingdom|5|asserted|in October
R Yevgeny Aronovich Lifshits|SANCTIONED_BY|Cyprus|5|asserted|-
R Maroulla Hadjicosta|SANCTIONED_BY|Cyprus|5|asserted|-
R Yevgeny Aronovich Lifshits|SANCTIONED_BY|New Zealand|5|asserted|at Christmas
R Rosperestrakh|INVESTED_IN|Trident Mutual|6|alleged|-
R Rosperestrakh|LOCATED_IN|Moscow|6|asserted|-
R Rosperestrakh|INVESTED_IN|Trident Mutual|6-7|denied|-
R Anker Thygesen|EMPLOYED_BY|Denmark|8|asserted|-
R Trident Mutual|ACCUSED_BY|Anker Thygesen|8|asserted|-
R Boris|OWNS|Sea Jasmine|9|asserted|-
R Sea Jasmine|LOCATED_IN|Limassol|9|asserted|-
E Place|Greece|Greek
E Person|Manolis Kapetanakis|Manolis Kapetanakis;Kapetanakis
E Place|United States|United States
E Place|Nicosia|Nicosia
E Firm|Drosos Vasilakou|Drosos Vasilakou
E Place|Athens|Athens
E Organization|Søndagsposten|Søndagsposten
E Place|Iran|Iranian
E Place|Venezuela|Venezuelan
E Commodity|crude|crude
E Place|Shandong|Shandong
E Place|Qingdao|Qingdao
E Firm|Laoshan Bitumen|Laoshan Bitumen
E Place|Tehran|Tehran
E Firm|Kish Alvand|Kish Alvand
C Yevgeny Aronovich Lifshits|he@12
C Manolis Kapetanakis|who@12;he@13
C Laoshan Bitumen|it@14
R Manolis Kapetanakis|EMPLOYED_BY|Drosos Vasilakou|13|asserted|now
R Drosos Vasilakou|LOCATED_IN|Athens|13|asserted|-
R Søndagsposten|LOCATED_IN|Denmark|14|asserted|-
R Iran|EXPORTS|crude|14|alleged|-
R Venezuela|EXPORTS|crude|14|alleged|-
R Iran|SUPPLIES|Shandong|14|alleged|-
R Venezuela|SUPPLIES|Shandong|14|alleged|-
R Shandong|IMPORTS|crude|14|alleged|-
R Laoshan Bitumen|LOCATED_IN|Qingdao|14|asserted|-
R Laoshan Bitumen|IMPORTS|crude|14|denied|-
R Trident Mutual|AGREED_WITH|Kish Alvand|14-15|expected|-
R Kish Alvand|LOCATED_IN|Tehran|14|asserted|-

@b-050|fisheries bulletin|2024-11-14|Tema: three trawlers, one beneficial owner?
1 Ghana's Fisheries Commission suspended the licences of MFV Ankobra 7, MFV Ankobra 9 and MFV Ahanta on Friday for transhipping undersized pelagics at sea, the practice known along this coast as saiko.
2 All three are registered to Takoradi's Ankobra Fisheries Ltd.
---
3 Environmental group Blue Gulf Watch says that Ankobra is a front and that the trawlers are in truth the property of Dalian's Liaobo Pelagic Corporation; Ankobra's director Kwesi Amoah-Mensah calls Liaobo "a supplier of nets, nothing more".
4 Under Ghanaian law a trawler may not be foreign-owned.
5 The commission's executive director, Dr Benedicta Nartey, confirmed that her investigators are to travel to Dalian if the Chinese embassy helps, and that a Ghanaian observer who vanished from the Ankobra 7 in 2023 has not been forgotten.
---
6 Frozen mackerel from the three is bought by cold stores at Tema and, until the EU's yellow card, went to Vigo.
7 Togo is thinking about a ban of its own.
8 No captain has been arrested.
E Place|Tema|Tema
E Organization|Fisheries Commission|Fisheries Commission
E Place|Ghana|Ghana;Ghanaian
E Vessel|MFV Ankobra 7|MFV Ankobra 7;Ankobra 7
E Vessel|MFV Ankobra 9|MFV Ankobra 9
E Vessel|MFV Ahanta|MFV Ahanta
E Firm|Ankobra Fisheries Ltd|Ankobra Fisheries Ltd;Ankobra
E Place|Takoradi|Takoradi
E Organization|Blue Gulf Watch|Blue Gulf Watch
E Place|Dalian|Dalian
E Firm|Liaobo Pelagic Corporation|Liaobo Pelagic Corporation;Liaobo
E Person|Kwesi Amoah-Mensah|Kwesi Amoah-Mensah
E Commodity|nets|nets
E Person|Benedicta Nartey|Benedicta Nartey
E Place|China|Chinese
E Commodity|mackerel|Frozen mackerel
E Organization|European Union|EU
E Place|Vigo|Vigo
E Place|Togo|Togo
C Fisheries Commission|The commission@5
C Benedicta Nartey|her@5
C Togo|its@7
R Fisheries Commission|LOCATED_IN|Ghana|1|asserted|-
R Ankobra Fisheries Ltd|OWNS|MFV Ankobra 7|1-2|asserted|-
R Ankobra Fisheries Ltd|OWNS|MFV Ankobra 9|1-2|asserted|-
R Ankobra Fisheries Ltd|OWNS|MFV Ahanta|1-2|asserted|-
R Ankobra Fisheries Ltd|LOCATED_IN|Takoradi|2|asserted|-
R Ankobra Fisheries Ltd|ACCUSED_BY|Blue Gulf Watch|3|asserted|-
R Liaobo Pelagic Corporation|OWNS|MFV Ankobra 7|1-3|alleged|-
R Liaobo Pelagic Corporation|OWNS|MFV Ankobra 9|1-3|alleged|-
R Liaobo Pelagic Corporation|OWNS|MFV Ahanta|1-3|alleged|-
R Liaobo Pelagic Corporation|LOCATED_IN|Dalian|3|asserted|-
R Kwesi Amoah-Mensah|LEADS|Ankobra Fisheries Ltd|3|asserted|-
R Liaobo Pelagic Corporation|SUPPLIES|Ankobra Fisheries Ltd|3|asserted|-
R Liaobo Pelagic Corporation|EXPORTS|nets|3|asserted|-
R Ankobra Fisheries Ltd|IMPORTS|nets|3|asserted|-
R Ankobra Fisheries Ltd|EXPORTS|mackerel|2-6|asserted|-
R Fisheries Commission|VISITED|Dalian|5|expected|-
R Benedicta Nartey|LEADS|Fisheries Commission|5|asserted|-
