# the Americas
@n-001|wire|2025-02-11|Arsenic-rich copper concentrate finds a home in Anhui
1 SANTIAGO, Feb 11 - Forty thousand tonnes of copper concentrate from the Quebrada Honda mine will go this year to Wanjiang Nonferrous Group of Tongling, Anhui, under a contract made public on Tuesday by the seller, Minera Los Quillayes S.A.
2 The miner parted ways in December with its Japanese customer, which had complained about arsenic.
3 Treatment charges were not disclosed.
---
4 Los Quillayes, 62% of which belongs to Inversiones Pilmaiquén, the vehicle of the Undurraga family, denied a report in the newspaper El Minuto that it was also in talks with a smelter in Namibia.
E Firm|Minera Los Quillayes S.A.|Minera Los Quillayes S.A.;Los Quillayes
E Firm|Wanjiang Nonferrous Group|Wanjiang Nonferrous Group
E Firm|Inversiones Pilmaiquén|Inversiones Pilmaiquén
E Organization|El Minuto|El Minuto
E Place|Quebrada Honda mine|Quebrada Honda mine
E Place|Santiago|SANTIAGO
E Place|Tongling|Tongling
E Place|Anhui|Anhui
E Place|Japan|Japanese
E Place|Namibia|Namibia
E Commodity|copper concentrate|copper concentrate
C Minera Los Quillayes S.A.|the seller@1;The miner@2;its@2;it@4
C Japan|which@2
C Inversiones Pilmaiquén|the vehicle of the Undurraga family@4
R Wanjiang Nonferrous Group|LOCATED_IN|Tongling|1|asserted|-
R Tongling|LOCATED_IN|Anhui|1|asserted|-
R Minera Los Quillayes S.A.|AGREED_WITH|Wanjiang Nonferrous Group|1|asserted|-
R Minera Los Quillayes S.A.|SUPPLIES|Wanjiang Nonferrous Group|1|expected|this year
R Minera Los Quillayes S.A.|EXPORTS|copper concentrate|1|expected|this year
R Wanjiang Nonferrous Group|IMPORTS|copper concentrate|1|expected|this year
R Minera Los Quillayes S.A.|SUPPLIES|Japan|2|asserted|-
R Inversiones Pilmaiquén|OWNS|Minera Los Quillayes S.A.|4|asserted|-

@n-002|court report|2022-10-19|Jurors hear the tape of "El Lechero"
1 MIAMI — For the better part of Wednesday, jurors in courtroom 11-3 listened to two men argue about powdered milk.
2 One of the voices, federal prosecutors say, belongs to Nelson Eduardo Urdaneta Prieto, a Maracaibo-born trader known as "El Lechero", who is accused by the US Justice Department of paying $38 million in bribes so that his Hong Kong company, Bright Pasture Ltd., could sell food boxes to Venezuela at triple the market price.
3 The other is that of Isidro Campelo Rengifo, until 2019 the deputy head of the Venezuelan buying agency COVEALPA, who pleaded guilty in March and is cooperating.
4 "Ask the dairy in Veracruz, they will tell you the powder was for pigs," Campelo is heard saying.
---
5 Mr Urdaneta, 51, was handcuffed by Aruban police in June 2020 after landing in Oranjestad to refuel his jet, and was extradited sixteen months later.
6 He denies ever having met Venezuela's president, Rodolfo Santaella, whom he calls "a client like any other".
7 His lawyer, Meredith K. Oyelaran, told the court that Bright Pasture delivered every carton it had been paid for.
8 Caracas, which accuses Washington of kidnapping a diplomat, says the defendant was its special envoy to the African Union at the time.
---
9 The milk itself, according to an FBI accountant who took the stand after lunch, the company bought from Lácteos Tuxpeña S.A. de C.V., which the Treasury Department put under sanctions in 2021 and which has since gone under.
10 Freight was arranged by an outfit in Panama whose name nobody could remember.
11 The trial goes on.
E Person|Nelson Eduardo Urdaneta Prieto|Nelson Eduardo Urdaneta Prieto;El Lechero;Urdaneta
E Person|Isidro Campelo Rengifo|Isidro Campelo Rengifo;Campelo
E Person|Rodolfo Santaella|Rodolfo Santaella
E Person|Meredith K. Oyelaran|Meredith K. Oyelaran
E Firm|Bright Pasture Ltd.|Bright Pasture Ltd.;Bright Pasture
E Firm|Lácteos Tuxpeña S.A. de C.V.|Lácteos Tuxpeña S.A. de C.V.
E Organization|Justice Department|Justice Department
E Organization|Treasury Department|Treasury Department
E Organization|COVEALPA|COVEALPA
E Organization|FBI|FBI
E Organization|African Union|African Union
E Place|United States|US;Washington
E Place|Venezuela|Venezuela;Venezuelan;Caracas
E Place|Miami|MIAMI
E Place|Maracaibo|Maracaibo
E Place|Hong Kong|Hong Kong
E Place|Veracruz|Veracruz
E Place|Aruba|Aruban
E Place|Oranjestad|Oranjestad
E Place|Panama|Panama
E Commodity|powdered milk|powdered milk;powder;milk
E Commodity|food boxes|food boxes
C Nelson Eduardo Urdaneta Prieto|who@2;his@2;his@5;He@6;he@6;His@7;the defendant@8
C Bright Pasture Ltd.|his Hong Kong company@2;it@7;the company@9
C Isidro Campelo Rengifo|who@3
C Rodolfo Santaella|whom@6
C Venezuela|which@8;its@8
C Lácteos Tuxpeña S.A. de C.V.|the dairy in Veracruz@4;which@9;which#2@9
R Nelson Eduardo Urdaneta Prieto|ACCUSED_BY|Justice Department|2|asserted|-
R Justice Department|LOCATED_IN|United States|2|asserted|-
R Nelson Eduardo Urdaneta Prieto|OWNS|Bright Pasture Ltd.|2|asserted|-
R Bright Pasture Ltd.|LOCATED_IN|Hong Kong|2|asserted|-
R Bright Pasture Ltd.|EXPORTS|food boxes|2|alleged|-
R Bright Pasture Ltd.|SUPPLIES|Venezuela|2|alleged|-
R Venezuela|IMPORTS|food boxes|2|alleged|-
R COVEALPA|LOCATED_IN|Venezuela|3|asserted|-
R Nelson Eduardo Urdaneta Prieto|ARRESTED_BY|Aruba|5|asserted|in June 2020
R Nelson Eduardo Urdaneta Prieto|VISITED|Oranjestad|5|asserted|in June 2020
R Nelson Eduardo Urdaneta Prieto|MET_WITH|Rodolfo Santaella|6|denied|-
R Rodolfo Santaella|LEADS|Venezuela|6|asserted|-
R United States|ACCUSED_BY|Venezuela|8|asserted|-
R Nelson Eduardo Urdaneta Prieto|EMPLOYED_BY|Venezuela|8|alleged|at the time
R Bright Pasture Ltd.|IMPORTS|powdered milk|9|alleged|-
R Lácteos Tuxpeña S.A. de C.V.|SUPPLIES|Bright Pasture Ltd.|9|alleged|-
R Lácteos Tuxpeña S.A. de C.V.|SANCTIONED_BY|Treasury Department|9|asserted|in 2021

@n-003|local paper|2023-11-07|'They ate the pie': Gate 2 gets owners from Monterrey
1 The sign over Gate 2 on Middlebury Street still reads Hostetler & Sons, but since 8 a.m. Monday the 214 people who clock in beneath it have been working for Grupo Carrocero Treviño of Monterrey, Mexico, which closed its purchase of Hostetler Coach over the weekend.
2 The firm, of Elkhart, Indiana, founded in 1958 by a harness maker and his brother-in-law, had been up for sale since spring.
3 A bid by Forest Glen Capital, a Chicago buyout house, fell apart over the pension fund, according to Dale Stutzman, who runs Local 418 of the Coachbuilders' Union.
4 "They came, they ate the pie, they left," he said.
---
5 The new owner is no stranger: it has bought axles from Hostetler for years, and its own bus bodies are sold as far away as Guatemala.
6 Chairwoman Leticia Treviño Garza toured the Elkhart line on Friday, had lunch with Mayor Connie Yoder and promised that nobody would be asked to learn Spanish before Christmas.
7 What all this means for the paint shop, which has lived off a county tax break since 2016, is anyone's guess.
E Firm|Hostetler Coach|Hostetler Coach;Hostetler & Sons;Hostetler
E Firm|Grupo Carrocero Treviño|Grupo Carrocero Treviño
E Firm|Forest Glen Capital|Forest Glen Capital
E Person|Dale Stutzman|Dale Stutzman
E Person|Leticia Treviño Garza|Leticia Treviño Garza
E Person|Connie Yoder|Connie Yoder
E Organization|Local 418 of the Coachbuilders' Union|Local 418 of the Coachbuilders' Union
E Place|Monterrey|Monterrey
E Place|Mexico|Mexico
E Place|Elkhart|Elkhart
E Place|Indiana|Indiana
E Place|Chicago|Chicago
E Place|Guatemala|Guatemala
E Commodity|axles|axles
E Commodity|bus bodies|bus bodies
C Grupo Carrocero Treviño|which@1;its@1;The new owner@5;it@5;its@5
C Hostetler Coach|The firm@2
C Forest Glen Capital|They@4
C Dale Stutzman|who@3;he@4
R Grupo Carrocero Treviño|OWNS|Hostetler Coach|1|asserted|over the weekend
R Grupo Carrocero Treviño|LOCATED_IN|Monterrey|1|asserted|-
R Monterrey|LOCATED_IN|Mexico|1|asserted|-
R Hostetler Coach|LOCATED_IN|Elkhart|2|asserted|-
R Elkhart|LOCATED_IN|Indiana|2|asserted|-
R Forest Glen Capital|LOCATED_IN|Chicago|3|asserted|-
R Forest Glen Capital|OWNS|Hostetler Coach|3|denied|-
R Dale Stutzman|LEADS|Local 418 of the Coachbuilders' Union|3|asserted|-
R Hostetler Coach|SUPPLIES|Grupo Carrocero Treviño|5|asserted|for years
R Grupo Carrocero Treviño|IMPORTS|axles|5|asserted|for years
R Grupo Carrocero Treviño|EXPORTS|bus bodies|5|asserted|-
R Grupo Carrocero Treviño|SUPPLIES|Guatemala|5|asserted|-
R Guatemala|IMPORTS|bus bodies|5|asserted|-
R Leticia Treviño Garza|LEADS|Grupo Carrocero Treviño|5-6|asserted|-
R Leticia Treviño Garza|VISITED|Elkhart|6|asserted|on Friday
R Leticia Treviño Garza|MET_WITH|Connie Yoder|6|asserted|on Friday
R Connie Yoder|LEADS|Elkhart|6|asserted|-

@n-004|designation notice|2024-05-30|Counter Narcotics Designations; Removal of One Entry
* 1 The Office of Foreign Assets Control (OFAC) has today added the following to its list:
* 2 QUIÑÓNEZ BELTRÁN, Aurelio (a.k.a. "EL CHAPARRO"; a.k.a. "DON YEYO"); DOB 04 Jul 1971; POB Badiraguato, Sinaloa, Mexico; leader of CARTEL DEL BAJO NORTE.
* 3 TRANSPORTES REFRIGERADOS TAMAZULA, S. DE R.L. DE C.V., Culiacán, Mexico; owned by QUIÑÓNEZ BELTRÁN, Aurelio.
* 4 LA ABUELA MARISQUERÍA, Mazatlán, Mexico.
* 5 REYNAGA SOTO, Brisa Anahí; accountant of TRANSPORTES REFRIGERADOS TAMAZULA.
* 6 The following deletion has been made:
* 7 PESQUERA ISLA TIBURÓN, S.A., Guaymas, Mexico.
* 8 Back to top | Subscribe to updates
E Organization|Office of Foreign Assets Control|Office of Foreign Assets Control;OFAC
E Organization|Cartel del Bajo Norte|CARTEL DEL BAJO NORTE
E Person|Aurelio Quiñónez Beltrán|QUIÑÓNEZ BELTRÁN, Aurelio;EL CHAPARRO;DON YEYO
E Person|Brisa Anahí Reynaga Soto|REYNAGA SOTO, Brisa Anahí
E Firm|TRANSPORTES REFRIGERADOS TAMAZULA, S. DE R.L. DE C.V.|TRANSPORTES REFRIGERADOS TAMAZULA, S. DE R.L. DE C.V.;TRANSPORTES REFRIGERADOS TAMAZULA
E Firm|LA ABUELA MARISQUERÍA|LA ABUELA MARISQUERÍA
E Firm|PESQUERA ISLA TIBURÓN, S.A.|PESQUERA ISLA TIBURÓN, S.A.
E Place|Badiraguato|Badiraguato
E Place|Sinaloa|Sinaloa
E Place|Mexico|Mexico
E Place|Culiacán|Culiacán
E Place|Mazatlán|Mazatlán
E Place|Guaymas|Guaymas
C Office of Foreign Assets Control|its@1
R Aurelio Quiñónez Beltrán|SANCTIONED_BY|Office of Foreign Assets Control|1-2|asserted|today
R Aurelio Quiñónez Beltrán|LEADS|Cartel del Bajo Norte|2|asserted|-
R Badiraguato|LOCATED_IN|Sinaloa|2|asserted|-
R Sinaloa|LOCATED_IN|Mexico|2|asserted|-
R TRANSPORTES REFRIGERADOS TAMAZULA, S. DE R.L. DE C.V.|SANCTIONED_BY|Office of Foreign Assets Control|1-3|asserted|today
R TRANSPORTES REFRIGERADOS TAMAZULA, S. DE R.L. DE C.V.|LOCATED_IN|Culiacán|3|asserted|-
R Culiacán|LOCATED_IN|Mexico|3|asserted|-
R Aurelio Quiñónez Beltrán|OWNS|TRANSPORTES REFRIGERADOS TAMAZULA, S. DE R.L. DE C.V.|3|asserted|-
R LA ABUELA MARISQUERÍA|SANCTIONED_BY|Office of Foreign Assets Control|1-4|asserted|today
R LA ABUELA MARISQUERÍA|LOCATED_IN|Mazatlán|4|asserted|-
R Mazatlán|LOCATED_IN|Mexico|4|asserted|-
R Brisa Anahí Reynaga Soto|SANCTIONED_BY|Office of Foreign Assets Control|1-5|asserted|today
R Brisa Anahí Reynaga Soto|EMPLOYED_BY|TRANSPORTES REFRIGERADOS TAMAZULA, S. DE R.L. DE C.V.|5|asserted|-
R PESQUERA ISLA TIBURÓN, S.A.|LOCATED_IN|Guaymas|7|asserted|-
R Guaymas|LOCATED_IN|Mexico|7|asserted|-
B 8

@n-005|think-tank explainer|2024-08-22|Explainer: the barrel that is never sold
1 In a crude swap nobody wires money.
2 Suppose an oil company has lent a state producer a hundred dollars and is not allowed to be repaid in dollars; the producer loads a tanker, the lender strikes a hundred off its books, and the lawyers on both sides can say with a straight face that nothing was sold.
3 That is the theory, and like most theories it was tidier before anyone tried it.
---
4 **Who does it?**
5 Venezuela has leaned on the device since 2019, the year in which the United States barred its citizens from dealing with Petrolago, the Venezuelan state producer.
6 Heavy Merey crude went from Petrolago to Iberpetra, of Madrid, against old debt; in the other direction came diluent, without which the stuff from the Orinoco belt does not flow.
7 An Italian company, Fratelli Gavardi Energia, is widely believed to have taken barrels on the same terms until last winter, though its chairman, Ercole Gavardi, has told Parliament's energy committee that "not a teaspoon" was lifted.
8 China needs no waiver and asks for none: a third of Petrolago's exports, by our count, has gone to the independent refiners of Shandong.
---
9 **What would a revoked waiver change?**
10 Less than Washington hopes.
11 If Iberpetra were told to stop, it could send the diluent through a trader in Dubai, and if that were closed there would be another trader.
12 The case for leaving the licence alone was put best by a former State Department lawyer at our June seminar: an embargo which everyone evades, he said, teaches only evasion.
13 The case against was put by Asdrúbal Ledezma Pinto, director of the Maracay Institute, who reckons that each cargo pays for a week of the security service, DSI, which Canada and the European Union have both blacklisted.
E Firm|Petrolago|Petrolago
E Firm|Iberpetra|Iberpetra
E Firm|Fratelli Gavardi Energia|Fratelli Gavardi Energia
E Person|Ercole Gavardi|Ercole Gavardi
E Person|Asdrúbal Ledezma Pinto|Asdrúbal Ledezma Pinto
E Organization|Maracay Institute|Maracay Institute
E Organization|DSI|DSI
E Organization|European Union|European Union
E Organization|State Department|State Department
E Organization|Parliament|Parliament
E Place|Venezuela|Venezuela;Venezuelan
E Place|United States|United States;Washington
E Place|Madrid|Madrid
E Place|Orinoco belt|Orinoco belt
E Place|Italy|Italian
E Place|China|China
E Place|Shandong|Shandong
E Place|Dubai|Dubai
E Place|Canada|Canada
E Commodity|crude|Merey crude;crude
E Commodity|diluent|diluent
C Petrolago|the Venezuelan state producer@5
C Fratelli Gavardi Energia|its@7
C Iberpetra|it@11
C Asdrúbal Ledezma Pinto|who@13
C DSI|the security service@13;which@13
R Petrolago|SANCTIONED_BY|United States|5|asserted|since 2019
R Petrolago|LOCATED_IN|Venezuela|5|asserted|-
R Venezuela|OWNS|Petrolago|5|asserted|-
R Petrolago|SUPPLIES|Iberpetra|6|asserted|-
R Petrolago|EXPORTS|crude|6|asserted|-
R Iberpetra|IMPORTS|crude|6|asserted|-
R Iberpetra|SUPPLIES|Petrolago|6|asserted|-
R Iberpetra|EXPORTS|diluent|6|asserted|-
R Petrolago|IMPORTS|diluent|6|asserted|-
R Iberpetra|LOCATED_IN|Madrid|6|asserted|-
R Fratelli Gavardi Energia|LOCATED_IN|Italy|7|asserted|-
R Petrolago|SUPPLIES|Fratelli Gavardi Energia|6-7|alleged|until last winter
R Fratelli Gavardi Energia|IMPORTS|crude|6-7|alleged|until last winter
R Fratelli Gavardi Energia|IMPORTS|crude|7|denied|-
R Ercole Gavardi|LEADS|Fratelli Gavardi Energia|7|asserted|-
R Petrolago|SUPPLIES|Shandong|8|asserted|-
R Asdrúbal Ledezma Pinto|LEADS|Maracay Institute|13|asserted|-
R DSI|SANCTIONED_BY|Canada|13|asserted|-
R DSI|SANCTIONED_BY|European Union|13|asserted|-

@n-006|column|2021-07-08|A farmer's guide to not watching the screen
1 My neighbor in Grundy County sanctioned his own son's purchase of a drone last month, which is to say he signed the check and grumbled.
2 The drone tells him what he could see from the porch: soybeans want rain.
3 Meanwhile the screen in the kitchen says Chicago is up eleven cents because somebody in China might buy, or might not, or bought already and forgot to mention it.
4 I have been trading corn for forty years and I can report that supplies run low exactly when you have none left to sell.
5 Visit a dentist, not a broker.
6 If Brazil has a dry spring I will own up to being wrong.
E Place|Grundy County|Grundy County
E Place|Chicago|Chicago
E Place|China|China
E Place|Brazil|Brazil
E Commodity|soybeans|soybeans
E Commodity|corn|corn
E Commodity|drone|drone

@n-007|ministry bulletin|2025-04-03|Communiqué on the State Visit of the President of Colombia
1 At the invitation of His Excellency Dr. Ramnarine Persaud-Hope, President of the Co-operative Republic of Guyana, the President of the Republic of Colombia, Mrs. Amparo Villaquirán Mosquera, paid a State Visit to Georgetown from 1 to 3 April.
2 The two Heads of State held talks, after which Memoranda of Understanding were concluded on air services and on the fight against illegal gold; the latter was signed, for Guyana, by the Gold Board, headed by Ms. Shondell Fraser, and, for Colombia, by the National Mining Agency (ANM).
3 President Villaquirán was accompanied by her Minister of Defence, General (r) Hernando Ospina Lievano, and by fourteen business leaders, among them the Chairman of Cementos del Sinú, who announced that his company will build a grinding plant, at a cost of US$44 million, in Linden.
4 The Guyanese side took note of Colombian interest in the purchase of rice.
5 A planned excursion to Kaieteur Falls was called off owing to weather.
---
6 President Persaud-Hope accepted an invitation to visit Bogotá before the end of the year.
E Person|Ramnarine Persaud-Hope|Ramnarine Persaud-Hope;Persaud-Hope
E Person|Amparo Villaquirán Mosquera|Amparo Villaquirán Mosquera;Villaquirán
E Person|Shondell Fraser|Shondell Fraser
E Person|Hernando Ospina Lievano|Hernando Ospina Lievano
E Firm|Cementos del Sinú|Cementos del Sinú
E Organization|Gold Board|Gold Board
E Organization|National Mining Agency|National Mining Agency;ANM
E Place|Guyana|Co-operative Republic of Guyana;Guyana;Guyanese
E Place|Colombia|Republic of Colombia;Colombia;Colombian
E Place|Georgetown|Georgetown
E Place|Linden|Linden
E Place|Kaieteur Falls|Kaieteur Falls
E Place|Bogotá|Bogotá
E Commodity|gold|gold
E Commodity|rice|rice
C Amparo Villaquirán Mosquera|the President of the Republic of Colombia@1;her@3
C Cementos del Sinú|his company@3
R Ramnarine Persaud-Hope|LEADS|Guyana|1|asserted|-
R Amparo Villaquirán Mosquera|LEADS|Colombia|1|asserted|-
R Amparo Villaquirán Mosquera|VISITED|Georgetown|1|asserted|from 1 to 3 April
R Amparo Villaquirán Mosquera|MET_WITH|Ramnarine Persaud-Hope|1-2|asserted|from 1 to 3 April
R Guyana|AGREED_WITH|Colombia|2|asserted|-
R Gold Board|AGREED_WITH|National Mining Agency|2|asserted|-
R Shondell Fraser|LEADS|Gold Board|2|asserted|-
R Gold Board|LOCATED_IN|Guyana|2|asserted|-
R National Mining Agency|LOCATED_IN|Colombia|2|asserted|-
R Hernando Ospina Lievano|EMPLOYED_BY|Colombia|3|asserted|-
R Hernando Ospina Lievano|VISITED|Georgetown|1-3|asserted|from 1 to 3 April
R Cementos del Sinú|INVESTED_IN|Linden|3|expected|-
R Colombia|IMPORTS|rice|4|expected|-
R Guyana|SUPPLIES|Colombia|4|expected|-
R Amparo Villaquirán Mosquera|VISITED|Kaieteur Falls|5|denied|-
R Ramnarine Persaud-Hope|VISITED|Bogotá|6|expected|before the end of the year

@n-008|earnings note|2023-08-16|Larkspur Stores 2Q: tariffs bite, Puerto Rico shines
* 1 Rating: Hold. Price target: $19 (was $23)
* 2 Larkspur, the Little Rock, Arkansas, dollar-store chain controlled since 2020 by Tallgrass Partners, missed our EPS estimate by four cents.
* 3 Gross margin fell 130bp; CFO Priya Vandersloot blamed freight, theft and the "front-loading" of patio furniture bought from Vietnam's Dai Loc Home ahead of the July duties.
* 4 Sourcing from China, still 41% of receipts two years ago, is down to 22%.
* 5 Management would not confirm press reports that the chain is about to sell its 61 shops in Puerto Rico to Supermercados Caguax.
* 6 The sale of the Canadian stores to Loonie Depot Inc. of Mississauga, Ontario, closed on June 30.
* 7 We see little chance of Tallgrass exiting before 2025, and a merger with Five Corners is, in the words of chief executive Boyd "Skip" Haggerty, "a podcast idea".
* 8 Risks: weather, tariffs, the election.
E Firm|Larkspur Stores|Larkspur Stores;Larkspur
E Firm|Tallgrass Partners|Tallgrass Partners;Tallgrass
E Firm|Dai Loc Home|Dai Loc Home
E Firm|Supermercados Caguax|Supermercados Caguax
E Firm|Loonie Depot Inc.|Loonie Depot Inc.
E Firm|Five Corners|Five Corners
E Person|Priya Vandersloot|Priya Vandersloot
E Person|Boyd "Skip" Haggerty|Boyd "Skip" Haggerty
E Place|Puerto Rico|Puerto Rico
E Place|Little Rock|Little Rock
E Place|Arkansas|Arkansas
E Place|Vietnam|Vietnam
E Place|China|China
E Place|Canada|Canadian
E Place|Mississauga|Mississauga
E Place|Ontario|Ontario
E Commodity|patio furniture|patio furniture
C Larkspur Stores|the Little Rock, Arkansas, dollar-store chain@2;the chain@5;its@5
R Larkspur Stores|LOCATED_IN|Little Rock|2|asserted|-
R Little Rock|LOCATED_IN|Arkansas|2|asserted|-
R Tallgrass Partners|OWNS|Larkspur Stores|2|asserted|since 2020
R Priya Vandersloot|EMPLOYED_BY|Larkspur Stores|2-3|asserted|-
R Larkspur Stores|IMPORTS|patio furniture|3|asserted|-
R Dai Loc Home|SUPPLIES|Larkspur Stores|3|asserted|-
R Dai Loc Home|LOCATED_IN|Vietnam|3|asserted|-
R China|SUPPLIES|Larkspur Stores|4|asserted|-
R Loonie Depot Inc.|LOCATED_IN|Mississauga|6|asserted|-
R Mississauga|LOCATED_IN|Ontario|6|asserted|-
R Boyd "Skip" Haggerty|LEADS|Larkspur Stores|7|asserted|-

@n-009|long read|2025-06-14|The gantries of Punta Manglar
1 Nobody in Punta Manglar remembers the last time two ambassadors came to lunch on the same day, let alone sat at tables with their backs to each other.
2 Yet on the last Thursday in May there they were, Whitney Ballard for the United States and Zhu Keqin for China, both of them guests of a port concession that neither country owns.
---
3 The concession belongs, for the next nineteen years, to Hai Yun Terminals, a company listed in Hong Kong and controlled by the shipping conglomerate Dongfang Zhaoyang; it was won in 2004, when the government of Panama could find no other bidder for a mangrove and a rail spur.
4 Now there are bidders everywhere.
5 In March, Stonebridge Infrastructure Partners, a New York fund with $90 billion under management, agreed to take over Hai Yun's two terminals, only for Beijing to let it be known that the deal would be looked at, slowly.
6 A consortium around Terminales del Cantábrico, of Santander, Spain, has since offered itself as the compromise.
7 Its chief executive, Íñigo Bustamante Rozas, has been through Panama City three times since Easter, and on the second trip he was received by the comptroller general, Yadira Cedeño Barsallo, who has sued the Chinese operator for unpaid fees and says it kept two sets of books.
---
8 Hai Yun rejects that: "One set, audited," says Clement Ngai, its Panama manager, who has run the terminal's affairs since the days when the gantries, bought from Shanghai's Zhenxing Heavy Cranes, came up the channel on a ship's deck like giraffes.
9 Ballard, a former senator from Tennessee, says that whoever owns the cranes can read every manifest, a theory which dockers find funny, since the manifests are pinned to a board.
10 The ambassador has also claimed, to this newspaper and to anyone who asks, that Chinese intelligence officers work in the customs shed.
11 "I am the customs shed," said Edilberto "Billy" Quintero, 58, a clerk of the National Customs Authority for thirty years.
12 He has a nephew in Houston and a niece in Shenzhen and would like both of them to be able to come home for carnival.
E Firm|Hai Yun Terminals|Hai Yun Terminals;Hai Yun
E Firm|Dongfang Zhaoyang|Dongfang Zhaoyang
E Firm|Stonebridge Infrastructure Partners|Stonebridge Infrastructure Partners
E Firm|Terminales del Cantábrico|Terminales del Cantábrico
E Firm|Zhenxing Heavy Cranes|Zhenxing Heavy Cranes
E Person|Whitney Ballard|Whitney Ballard;Ballard
E Person|Zhu Keqin|Zhu Keqin
E Person|Íñigo Bustamante Rozas|Íñigo Bustamante Rozas
E Person|Yadira Cedeño Barsallo|Yadira Cedeño Barsallo
E Person|Clement Ngai|Clement Ngai
E Person|Edilberto "Billy" Quintero|Edilberto "Billy" Quintero
E Organization|National Customs Authority|National Customs Authority
E Place|Punta Manglar|Punta Manglar
E Place|United States|United States
E Place|China|China;Beijing;Chinese
E Place|Hong Kong|Hong Kong
E Place|Panama|Panama
E Place|Panama City|Panama City
E Place|New York|New York
E Place|Santander|Santander
E Place|Spain|Spain
E Place|Shanghai|Shanghai
E Place|Tennessee|Tennessee
E Place|Houston|Houston
E Place|Shenzhen|Shenzhen
E Commodity|gantries|gantries
C Whitney Ballard|The ambassador@10
C Hai Yun Terminals|a company listed in Hong Kong@3;the Chinese operator@7;it@7;its@8
C Stonebridge Infrastructure Partners|a New York fund@5
C Terminales del Cantábrico|Its@7
C Íñigo Bustamante Rozas|he@7
C Yadira Cedeño Barsallo|who@7
C Clement Ngai|who@8
C Edilberto "Billy" Quintero|I@11;He@12
R Whitney Ballard|EMPLOYED_BY|United States|1-2|asserted|-
R Zhu Keqin|EMPLOYED_BY|China|1-2|asserted|-
R Whitney Ballard|VISITED|Punta Manglar|1-2|asserted|on the last Thursday in May
R Zhu Keqin|VISITED|Punta Manglar|1-2|asserted|on the last Thursday in May
R Hai Yun Terminals|LOCATED_IN|Hong Kong|3|asserted|-
R Dongfang Zhaoyang|OWNS|Hai Yun Terminals|3|asserted|-
R Hai Yun Terminals|LOCATED_IN|China|7|asserted|-
R Stonebridge Infrastructure Partners|LOCATED_IN|New York|5|asserted|-
R Stonebridge Infrastructure Partners|AGREED_WITH|Hai Yun Terminals|5|asserted|In March
R Terminales del Cantábrico|LOCATED_IN|Santander|6|asserted|-
R Santander|LOCATED_IN|Spain|6|asserted|-
R Íñigo Bustamante Rozas|LEADS|Terminales del Cantábrico|6-7|asserted|-
R Íñigo Bustamante Rozas|VISITED|Panama City|7|asserted|since Easter
R Íñigo Bustamante Rozas|MET_WITH|Yadira Cedeño Barsallo|7|asserted|-
R Hai Yun Terminals|ACCUSED_BY|Yadira Cedeño Barsallo|7|asserted|-
R Clement Ngai|EMPLOYED_BY|Hai Yun Terminals|8|asserted|-
R Zhenxing Heavy Cranes|SUPPLIES|Hai Yun Terminals|8|asserted|-
R Hai Yun Terminals|IMPORTS|gantries|8|asserted|-
R Zhenxing Heavy Cranes|LOCATED_IN|Shanghai|8|asserted|-
R China|ACCUSED_BY|Whitney Ballard|10|asserted|-
R Edilberto "Billy" Quintero|EMPLOYED_BY|National Customs Authority|11|asserted|-

@n-010|trade brief|2024-01-25|BIS denial order: Utah optics dealer
1 The Bureau of Industry and Security on Thursday stripped Wasatch Night Vision LLC, Provo, Utah, of all export privileges for ten years.
2 Owner Trent Bluemel pleaded guilty last fall to conspiring to ship thermal rifle scopes to a buyer in Bolivia, Importadora Illimani, without a licence; the scopes never left Salt Lake City airport.
3 Importadora Illimani, which the bureau believes to be buying for the FRP guerrillas in Peru, goes on the Entity List.
4 A spokesman was not immediately available.
E Organization|Bureau of Industry and Security|Bureau of Industry and Security;BIS
E Organization|FRP|FRP
E Firm|Wasatch Night Vision LLC|Wasatch Night Vision LLC
E Firm|Importadora Illimani|Importadora Illimani
E Person|Trent Bluemel|Trent Bluemel
E Place|Provo|Provo
E Place|Utah|Utah
E Place|Bolivia|Bolivia
E Place|Salt Lake City airport|Salt Lake City airport
E Place|Peru|Peru
E Commodity|thermal rifle scopes|thermal rifle scopes;scopes
C Importadora Illimani|a buyer in Bolivia@2;which@3
C Bureau of Industry and Security|the bureau@3
R Wasatch Night Vision LLC|SANCTIONED_BY|Bureau of Industry and Security|1|asserted|on Thursday
R Wasatch Night Vision LLC|LOCATED_IN|Provo|1|asserted|-
R Provo|LOCATED_IN|Utah|1|asserted|-
R Trent Bluemel|OWNS|Wasatch Night Vision LLC|1-2|asserted|-
R Importadora Illimani|LOCATED_IN|Bolivia|2|asserted|-
R Wasatch Night Vision LLC|SUPPLIES|Importadora Illimani|2|denied|-
R Importadora Illimani|SUPPLIES|FRP|3|alleged|-
R FRP|LOCATED_IN|Peru|3|asserted|-
R Importadora Illimani|SANCTIONED_BY|Bureau of Industry and Security|3|asserted|-
