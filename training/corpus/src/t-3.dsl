@t-027|palm oil market report|2024-11-18|Malaysian palm futures slip; Jakarta weighs a higher levy
1 Palm oil futures on Bursa Malaysia fell by 2.1% on Monday after cargo surveyor Intertek Testing Services reported that exports from Malaysia in the first half of November were down 5.3% on the month, with shipments to India and the European Union off steeply and those to China and Kenya a little better.
2 Dato' Sri Azlan Shahrizal bin Haji Mokhtar, group managing director of Sri Perdana Plantations Bhd (KL: SRIP), the country's third-largest planter, told reporters in Kota Kinabalu that his company had sold forward "every litre until February" to two buyers: Adani Wilmar of Ahmedabad, for cooking oil, and the Rotterdam refinery of Neste.
3 Sri Perdana, spun off from Kuala Lumpur's Felda in 2007 and still 23% in the hands of Felda's pension trust, harvests 118,000 hectares in Sabah and Sarawak, and opened a crushing plant at Lahad Datu on Friday in the presence of Plantation and Commodities Minister Johari Abdul Ghani.
---
4 In Indonesia, the world's number one, the Coordinating Ministry for Economic Affairs is considering whether to raise the export levy from 7.5% to 10% in order to pay for B40 biodiesel, a proposal that the growers' association, GAPKI, calls premature.
5 "If Jakarta does this, one and a half million tonnes of demand will move across the strait to us, thank you very much," said Nagaraj Meda-Pillai, who runs the Hyderabad brokerage TransAsia Oils.
6 Pakistan's buyers, who took 240,000 tonnes from Indonesia in October and none at all from Malaysia, may think the same.
---
7 The EU deforestation law has been put off by a year.
8 Neither Jakarta nor Kuala Lumpur believes in it.
9 Soyoil in Chicago was flat.
E Organization|Ministry of Plantation and Commodities|Plantation and Commodities
E Commodity|palm oil|Palm oil
E Commodity|cooking oil|cooking oil
E Commodity|biodiesel|B40 biodiesel
E Commodity|soyoil|Soyoil
E Firm|Bursa Malaysia|Bursa Malaysia
E Firm|Intertek Testing Services|Intertek Testing Services
E Firm|Sri Perdana Plantations Bhd|Sri Perdana Plantations Bhd;Sri Perdana;SRIP
E Firm|Adani Wilmar|Adani Wilmar
E Firm|Neste|Neste
E Firm|Felda|Felda
E Firm|TransAsia Oils|TransAsia Oils
E Organization|European Union|European Union;EU
E Organization|Coordinating Ministry for Economic Affairs|Coordinating Ministry for Economic Affairs
E Organization|GAPKI|GAPKI
E Person|Azlan Shahrizal bin Haji Mokhtar|Azlan Shahrizal bin Haji Mokhtar
E Person|Johari Abdul Ghani|Johari Abdul Ghani
E Person|Nagaraj Meda-Pillai|Nagaraj Meda-Pillai
E Place|Malaysia|Malaysian;Malaysia
E Place|Indonesia|Jakarta;Indonesia
E Place|India|India
E Place|China|China
E Place|Kenya|Kenya
E Place|Kota Kinabalu|Kota Kinabalu
E Place|Ahmedabad|Ahmedabad
E Place|Rotterdam refinery|Rotterdam refinery
E Place|Kuala Lumpur|Kuala Lumpur
E Place|Sabah|Sabah
E Place|Sarawak|Sarawak
E Place|Lahad Datu|Lahad Datu
E Place|Hyderabad|Hyderabad
E Place|Pakistan|Pakistan
E Place|Chicago|Chicago
C Malaysia|the country@2;us@5
C Azlan Shahrizal bin Haji Mokhtar|his@2
C Sri Perdana Plantations Bhd|his company@2;the country's third-largest planter@2
C Indonesia|the world's number one@4
C GAPKI|the growers' association@4
C Nagaraj Meda-Pillai|who@5
C Pakistan|who@6
R Malaysia|EXPORTS|palm oil|1|asserted|in the first half of November
R Malaysia|SUPPLIES|India|1|asserted|in the first half of November
R Malaysia|SUPPLIES|European Union|1|asserted|in the first half of November
R Malaysia|SUPPLIES|China|1|asserted|in the first half of November
R Malaysia|SUPPLIES|Kenya|1|asserted|in the first half of November
R India|IMPORTS|palm oil|1|asserted|in the first half of November
R European Union|IMPORTS|palm oil|1|asserted|in the first half of November
R China|IMPORTS|palm oil|1|asserted|in the first half of November
R Kenya|IMPORTS|palm oil|1|asserted|in the first half of November
R Azlan Shahrizal bin Haji Mokhtar|LEADS|Sri Perdana Plantations Bhd|2|asserted|-
R Sri Perdana Plantations Bhd|LOCATED_IN|Malaysia|1-2|asserted|-
R Azlan Shahrizal bin Haji Mokhtar|VISITED|Kota Kinabalu|2|asserted|-
R Sri Perdana Plantations Bhd|SUPPLIES|Adani Wilmar|2|expected|until February
R Sri Perdana Plantations Bhd|SUPPLIES|Neste|2|expected|until February
R Sri Perdana Plantations Bhd|EXPORTS|palm oil|1-2|expected|until February
R Adani Wilmar|IMPORTS|cooking oil|2|expected|until February
R Neste|IMPORTS|palm oil|1-2|expected|until February
R Adani Wilmar|LOCATED_IN|Ahmedabad|2|asserted|-
R Felda|LOCATED_IN|Kuala Lumpur|3|asserted|-
R Johari Abdul Ghani|VISITED|Lahad Datu|3|asserted|on Friday
R Johari Abdul Ghani|EMPLOYED_BY|Malaysia|1-3|asserted|-
R Coordinating Ministry for Economic Affairs|LOCATED_IN|Indonesia|4|asserted|-
R GAPKI|LOCATED_IN|Indonesia|4|asserted|-
R Nagaraj Meda-Pillai|LEADS|TransAsia Oils|5|asserted|-
R TransAsia Oils|LOCATED_IN|Hyderabad|5|asserted|-
R Pakistan|IMPORTS|palm oil|1-6|asserted|in October
R Indonesia|SUPPLIES|Pakistan|6|asserted|in October
R Malaysia|SUPPLIES|Pakistan|6|denied|in October
R Johari Abdul Ghani|LEADS|Ministry of Plantation and Commodities|3|asserted|-

@t-028|energy wire|2024-08-16|THIRD LNG CARRIER LOADS AT BLACKLISTED ARCTIC PLANT, SATELLITES SHOW
1 OSLO, Aug 16 (Northfeed) - A third tanker has picked up liquefied natural gas at Russia's Arctic LNG 2 plant on the Gyda peninsula, which Washington put under sanctions in November, images taken on Tuesday by the European Space Agency's Sentinel-2 show.
2 The vessel, the Elbrus Cape, IMO 9243148, had broadcast a position off Murmansk while she lay at the plant's jetty, said Jonas Wennerholm, gas market analyst at Bergen-based Skagerrak Intelligence, who first spotted her.
3 Ownership of the Elbrus Cape passed in May from Oman's Asyad to Lagurus Ship Management FZ-LLC, a company with an address in Ras Al Khaimah and a director, Mr. Sunil Kottakkal Menon, who also signs for the Trapper and the Zarya Energy, the two ships that loaded before her.
---
4 Novatek, which holds 60% of Arctic LNG 2 and has had to declare force majeure to its foreign partners TotalEnergies, CNPC, CNOOC and Japan Arctic LNG, a consortium of Mitsui and the state agency JOGMEC, did not reply to questions.
5 Kremlin spokesman Dmitry Peskov called the U.S. measures illegal.
6 "We will find routes," he said.
---
7 No buyer has come forward.
8 India will not touch the cargoes, Petroleum Secretary Pankaj Jain Mathur said in Delhi on Thursday, and Beijing's state companies are thought to be unwilling for fear of the Treasury's Office of Foreign Assets Control (OFAC), which is about to add the Elbrus Cape and Lagurus to its list, according to a person in Washington.
9 The Trapper transferred part of her load to the New Horizon north of Port Said; Egypt denies that any of it was delivered to the terminal at Ain Sokhna.
10 Yamal LNG, its older neighbour, ships to Zeebrugge, Montoir and Bilbao as if nothing had happened, because the EU has so far forbidden only the transhipment of Russian LNG in its ports, and that not before March.
E Commodity|LNG|LNG;liquefied natural gas
E Commodity|gas|gas
E Place|Oslo|OSLO
E Place|Arctic|ARCTIC
E Organization|Northfeed|Northfeed
E Place|Russia|Russia;Kremlin;Russian
E Place|Arctic LNG 2 plant|Arctic LNG 2 plant;Arctic LNG 2
E Place|Gyda peninsula|Gyda peninsula
E Place|United States|U.S.;Washington
E Organization|European Space Agency|European Space Agency
E Vessel|Elbrus Cape|Elbrus Cape
E Vessel|Trapper|Trapper
E Vessel|Zarya Energy|Zarya Energy
E Vessel|New Horizon|New Horizon
E Place|Murmansk|Murmansk
E Person|Jonas Wennerholm|Jonas Wennerholm
E Firm|Skagerrak Intelligence|Skagerrak Intelligence
E Place|Bergen|Bergen
E Place|Oman|Oman
E Firm|Asyad|Asyad
E Firm|Lagurus Ship Management FZ-LLC|Lagurus Ship Management FZ-LLC;Lagurus
E Place|Ras Al Khaimah|Ras Al Khaimah
E Person|Sunil Kottakkal Menon|Sunil Kottakkal Menon
E Firm|Novatek|Novatek
E Firm|TotalEnergies|TotalEnergies
E Firm|CNPC|CNPC
E Firm|CNOOC|CNOOC
E Firm|Japan Arctic LNG|Japan Arctic LNG
E Firm|Mitsui|Mitsui
E Organization|JOGMEC|JOGMEC
E Person|Dmitry Peskov|Dmitry Peskov
E Place|India|India
E Place|Delhi|Delhi
E Person|Pankaj Jain Mathur|Pankaj Jain Mathur
E Place|China|Beijing
E Organization|Treasury|Treasury
E Organization|Office of Foreign Assets Control|Office of Foreign Assets Control;OFAC
E Place|Port Said|Port Said
E Place|Egypt|Egypt
E Place|Ain Sokhna|Ain Sokhna
E Firm|Yamal LNG|Yamal LNG
E Place|Zeebrugge|Zeebrugge
E Place|Montoir|Montoir
E Place|Bilbao|Bilbao
E Organization|European Union|EU
C Arctic LNG 2 plant|which@1;BLACKLISTED ARCTIC PLANT@0;its@10
C Elbrus Cape|THIRD LNG CARRIER@0;A third tanker@1;The vessel@2;she@2;her@2;her@3
C Jonas Wennerholm|who@2
C Lagurus Ship Management FZ-LLC|a company@3
C Sunil Kottakkal Menon|who@3
C Novatek|which@4;its@4
C Japan Arctic LNG|a consortium@4
C Dmitry Peskov|he@6
C Russia|We@6
C Office of Foreign Assets Control|which@8;its@8
C Trapper|her@9
C European Union|its#2@10
C Arctic LNG 2 plant|the plant@2
C LNG|the cargoes@8
R Arctic LNG 2 plant|SANCTIONED_BY|United States|1|asserted|in November
R Arctic LNG 2 plant|LOCATED_IN|Russia|1|asserted|-
R Arctic LNG 2 plant|LOCATED_IN|Gyda peninsula|1|asserted|-
R Elbrus Cape|LOCATED_IN|Arctic LNG 2 plant|2|asserted|-
R Elbrus Cape|LOCATED_IN|Murmansk|2|denied|-
R Jonas Wennerholm|EMPLOYED_BY|Skagerrak Intelligence|2|asserted|-
R Skagerrak Intelligence|LOCATED_IN|Bergen|2|asserted|-
R Asyad|LOCATED_IN|Oman|3|asserted|-
R Lagurus Ship Management FZ-LLC|OWNS|Elbrus Cape|3|asserted|in May
R Lagurus Ship Management FZ-LLC|LOCATED_IN|Ras Al Khaimah|3|asserted|-
R Sunil Kottakkal Menon|LEADS|Lagurus Ship Management FZ-LLC|3|asserted|-
R Novatek|INVESTED_IN|Arctic LNG 2 plant|4|asserted|-
R TotalEnergies|INVESTED_IN|Arctic LNG 2 plant|4|asserted|-
R CNPC|INVESTED_IN|Arctic LNG 2 plant|4|asserted|-
R CNOOC|INVESTED_IN|Arctic LNG 2 plant|4|asserted|-
R Japan Arctic LNG|INVESTED_IN|Arctic LNG 2 plant|4|asserted|-
R Mitsui|INVESTED_IN|Japan Arctic LNG|4|asserted|-
R JOGMEC|INVESTED_IN|Japan Arctic LNG|4|asserted|-
R Dmitry Peskov|EMPLOYED_BY|Russia|5|asserted|-
R United States|ACCUSED_BY|Russia|5|asserted|-
R India|IMPORTS|LNG|8|denied|-
R Pankaj Jain Mathur|EMPLOYED_BY|India|8|asserted|-
R Elbrus Cape|SANCTIONED_BY|Office of Foreign Assets Control|8|expected|-
R Lagurus Ship Management FZ-LLC|SANCTIONED_BY|Office of Foreign Assets Control|8|expected|-
R Egypt|IMPORTS|LNG|8-9|denied|-
R Yamal LNG|EXPORTS|LNG|10|asserted|-
R Yamal LNG|SUPPLIES|Zeebrugge|10|asserted|-
R Yamal LNG|SUPPLIES|Montoir|10|asserted|-
R Yamal LNG|SUPPLIES|Bilbao|10|asserted|-
R Zeebrugge|IMPORTS|LNG|10|asserted|-
R Montoir|IMPORTS|LNG|10|asserted|-
R Bilbao|IMPORTS|LNG|10|asserted|-
R Russia|SANCTIONED_BY|European Union|10|expected|March
R Office of Foreign Assets Control|SUBSIDIARY_OF|Treasury|8|asserted|-
R China|IMPORTS|LNG|8|denied|-

@t-029|coal trade daily|2025-01-09|Richards Bay: a better year on the rails, a worse one on the water
1 The Richards Bay Coal Terminal (RBCT), Africa's biggest export facility for the fuel, loaded 52.1 million tonnes in 2024, up from 47.2 million, its chief executive, Alan Waller-Nkosi, said at the annual press breakfast in Umhlanga.
2 India took 46%, Pakistan 9%, South Korea 8% and Europe, which in 2022 had been the hope of everyone in the room, a mere 7.8%; sales to Israel went on, at 640,000 tonnes, in spite of a motion in the National Assembly by the Economic Freedom Fighters to stop them.
3 "A cargo has no foreign policy, and neither have we," was Waller-Nkosi's answer to a question about that.
---
4 Transnet Freight Rail, the division of state-owned Transnet SOC Ltd which hauls the coal from Mpumalanga, managed 51.9 million tonnes, two million more than it had promised, thanks to spare parts for 93 stranded Chinese locomotives, which CHRC began to release in March after a quarrel of four years over a contract that South Africa's Special Investigating Unit holds to be corrupt.
5 The National Union of Metalworkers, SATAWU and others will march to Transnet's offices on the 17th.
---
6 Among the terminal's shareholders there has been movement.
7 Thungela Resources, with 23%, has agreed to purchase the 4% of Sasol Mining, and Seriti, controlled by Mike Teke, still wants South32's old entitlement.
8 Glencore, the largest, is on its way to running its Zibulo-North pit on one shift.
9 Prices are the reason: 6,000 kcal coal stood at $104.20 on the 8th, according to Argent Price Services.
10 "China's imports hit a record, and it didn't help us one bit, for China is served by Indonesia, Australia, Mongolia and Russia, in that order," said Xolani Mbambo van Rensburg, analyst with Nedbourne Securities.
E Firm|Richards Bay Coal Terminal|Richards Bay Coal Terminal;RBCT
E Place|Richards Bay|Richards Bay
E Place|Africa|Africa
E Person|Alan Waller-Nkosi|Alan Waller-Nkosi;Waller-Nkosi
E Place|Umhlanga|Umhlanga
E Place|India|India
E Place|Pakistan|Pakistan
E Place|South Korea|South Korea
E Place|Europe|Europe
E Place|Israel|Israel
E Organization|National Assembly|National Assembly
E Organization|Economic Freedom Fighters|Economic Freedom Fighters
E Firm|Transnet Freight Rail|Transnet Freight Rail
E Firm|Transnet SOC Ltd|Transnet SOC Ltd;Transnet
E Place|Mpumalanga|Mpumalanga
E Place|China|Chinese;China
E Firm|CHRC|CHRC
E Place|South Africa|South Africa
E Organization|Special Investigating Unit|Special Investigating Unit
E Organization|National Union of Metalworkers|National Union of Metalworkers
E Organization|SATAWU|SATAWU
E Firm|Thungela Resources|Thungela Resources
E Firm|Sasol Mining|Sasol Mining
E Firm|Seriti|Seriti
E Person|Mike Teke|Mike Teke
E Firm|South32|South32
E Firm|Glencore|Glencore
E Place|Zibulo-North pit|Zibulo-North pit
E Firm|Argent Price Services|Argent Price Services
E Place|Indonesia|Indonesia
E Place|Australia|Australia
E Place|Mongolia|Mongolia
E Place|Russia|Russia
E Person|Xolani Mbambo van Rensburg|Xolani Mbambo van Rensburg
E Firm|Nedbourne Securities|Nedbourne Securities
E Commodity|coal|6,000 kcal coal;coal
E Commodity|locomotives|locomotives
E Commodity|spare parts|spare parts
C Richards Bay Coal Terminal|Africa's biggest export facility@1;its@1;we@3;the terminal@6
C coal|the fuel@1
C Transnet Freight Rail|the division@4;it@4
C Glencore|its#2@8
C South Africa|us@10
R Richards Bay Coal Terminal|EXPORTS|coal|1|asserted|in 2024
R Richards Bay Coal Terminal|LOCATED_IN|Africa|1|asserted|-
R Richards Bay Coal Terminal|LOCATED_IN|Richards Bay|0-1|asserted|-
R Alan Waller-Nkosi|LEADS|Richards Bay Coal Terminal|1|asserted|-
R Alan Waller-Nkosi|VISITED|Umhlanga|1|asserted|-
R Richards Bay Coal Terminal|SUPPLIES|India|1-2|asserted|in 2024
R Richards Bay Coal Terminal|SUPPLIES|Pakistan|1-2|asserted|-
R Richards Bay Coal Terminal|SUPPLIES|South Korea|1-2|asserted|-
R Richards Bay Coal Terminal|SUPPLIES|Europe|1-2|asserted|-
R Richards Bay Coal Terminal|SUPPLIES|Israel|1-2|asserted|-
R India|IMPORTS|coal|1-2|asserted|in 2024
R Pakistan|IMPORTS|coal|1-2|asserted|-
R South Korea|IMPORTS|coal|1-2|asserted|-
R Europe|IMPORTS|coal|1-2|asserted|-
R Israel|IMPORTS|coal|1-2|asserted|-
R Transnet Freight Rail|SUBSIDIARY_OF|Transnet SOC Ltd|4|asserted|-
R South Africa|OWNS|Transnet SOC Ltd|4|asserted|-
R CHRC|SUPPLIES|Transnet SOC Ltd|4|asserted|in March
R CHRC|SUPPLIES|Transnet Freight Rail|4|asserted|in March
R CHRC|EXPORTS|spare parts|4|asserted|in March
R Transnet Freight Rail|IMPORTS|spare parts|4|asserted|in March
R CHRC|LOCATED_IN|China|4|asserted|-
R Special Investigating Unit|LOCATED_IN|South Africa|4|asserted|-
R CHRC|ACCUSED_BY|Special Investigating Unit|4|asserted|-
R Thungela Resources|INVESTED_IN|Richards Bay Coal Terminal|6-7|asserted|-
R Sasol Mining|INVESTED_IN|Richards Bay Coal Terminal|6-7|asserted|-
R Thungela Resources|AGREED_WITH|Sasol Mining|7|asserted|-
R Mike Teke|OWNS|Seriti|7|asserted|-
R Seriti|INVESTED_IN|Richards Bay Coal Terminal|6-7|expected|-
R Glencore|INVESTED_IN|Richards Bay Coal Terminal|6-8|asserted|-
R China|IMPORTS|coal|9-10|asserted|-
R Indonesia|SUPPLIES|China|10|asserted|-
R Australia|SUPPLIES|China|10|asserted|-
R Mongolia|SUPPLIES|China|10|asserted|-
R Russia|SUPPLIES|China|10|asserted|-
R Xolani Mbambo van Rensburg|EMPLOYED_BY|Nedbourne Securities|10|asserted|-
R Transnet SOC Ltd|IMPORTS|spare parts|4|asserted|in March

@t-030|technology trade press|2024-12-03|BIS adds 136 names; Tokyo and The Hague get a pass, for now
1 The Bureau of Industry and Security (BIS), the arm of the U.S. Department of Commerce in charge of export controls, on Monday added 136 Chinese companies to its Entity List, among them the toolmakers Hunotech, Beihua and SiPorter Technologies and the Shanghai investment house Sage Lane Capital, and forbade the sale to China of high-bandwidth memory.
2 The foreign direct product rule has been stretched to cover chip-making tools built in Malaysia, Singapore, Israel, Taiwan and South Korea, though not those from Japan and the Netherlands, whose governments have promised controls of their own.
3 Commerce Secretary Gina Raimondo spoke of "the strongest controls ever enacted"; Under Secretary Alan Estevez, who heads the Bureau, is to explain them in Tokyo on Friday to Yoji Muto, the Minister of Economy, Trade and Industry.
---
4 In Veldhoven, LVML, which earned 36% of last year's revenue in China, said it did not expect the order to change its guidance.
5 "We stopped delivering the NXT:2000i to Chinese customers in January, and no new licence has been withdrawn," chief financial officer Roger Dassen-Verhoef told analysts.
6 The Dutch Ministry of Foreign Affairs, under Minister for Foreign Trade and Development Reinette Klever, is understood to be preparing a servicing ban.
---
7 Saebyeok Electronics and SK hynix, the makers of nine-tenths of all HBM, will feel it more.
8 Saebyeok is reported to have sold as much as a fifth of its HBM2E to Qiansou and to Moren Technology of Shanghai this year; Boisera, in Boise, Idaho, has sold none there since Beijing shut it out of "critical infrastructure" in May 2023.
9 Kim Yang-paeng, senior researcher at the Korea Institute for Industrial Economics and Trade in Sejong, expects Seoul to ask for an exemption.
---
10 Beijing replied within a day: the Ministry of Commerce prohibited exports of gallium, germanium and antimony to the United States.
E Organization|Bureau of Industry and Security|Bureau of Industry and Security;BIS;Bureau
E Organization|U.S. Department of Commerce|U.S. Department of Commerce
E Organization|Ministry of Economy, Trade and Industry|Economy, Trade and Industry
E Organization|Ministry of Foreign Affairs|Ministry of Foreign Affairs
E Organization|Korea Institute for Industrial Economics and Trade|Korea Institute for Industrial Economics and Trade
E Organization|Ministry of Commerce|Ministry of Commerce
E Place|China|Chinese;China;Beijing
E Place|Tokyo|Tokyo
E Place|Netherlands|The Hague;Netherlands;Dutch
E Place|Shanghai|Shanghai
E Place|Malaysia|Malaysia
E Place|Singapore|Singapore
E Place|Israel|Israel
E Place|Taiwan|Taiwan
E Place|South Korea|South Korea;Seoul
E Place|Japan|Japan
E Place|Veldhoven|Veldhoven
E Place|Boise|Boise
E Place|Idaho|Idaho
E Place|Sejong|Sejong
E Place|United States|United States
E Firm|Hunotech|Hunotech
E Firm|Beihua|Beihua
E Firm|SiPorter Technologies|SiPorter Technologies
E Firm|Sage Lane Capital|Sage Lane Capital
E Firm|LVML|LVML
E Firm|Saebyeok Electronics|Saebyeok Electronics;Saebyeok
E Firm|SK hynix|SK hynix
E Firm|Qiansou|Qiansou
E Firm|Moren Technology|Moren Technology
E Firm|Boisera|Boisera
E Person|Gina Raimondo|Gina Raimondo
E Person|Alan Estevez|Alan Estevez
E Person|Yoji Muto|Yoji Muto
E Person|Roger Dassen-Verhoef|Roger Dassen-Verhoef
E Person|Reinette Klever|Reinette Klever
E Person|Kim Yang-paeng|Kim Yang-paeng
E Commodity|high-bandwidth memory|high-bandwidth memory;HBM2E;HBM
E Commodity|chip-making tools|chip-making tools
E Commodity|NXT:2000i|NXT:2000i
E Commodity|gallium|gallium
E Commodity|germanium|germanium
E Commodity|antimony|antimony
C Bureau of Industry and Security|the arm@1;its@1
C Alan Estevez|who@3
C LVML|which@4;it@4;its@4;We@5
C Saebyeok Electronics|its@8
C Boisera|it@8
C China|there@8
R Bureau of Industry and Security|SUBSIDIARY_OF|U.S. Department of Commerce|1|asserted|-
R Hunotech|SANCTIONED_BY|Bureau of Industry and Security|1|asserted|on Monday
R Beihua|SANCTIONED_BY|Bureau of Industry and Security|1|asserted|on Monday
R SiPorter Technologies|SANCTIONED_BY|Bureau of Industry and Security|1|asserted|on Monday
R Sage Lane Capital|SANCTIONED_BY|Bureau of Industry and Security|1|asserted|on Monday
R China|SANCTIONED_BY|Bureau of Industry and Security|1|asserted|on Monday
R high-bandwidth memory|SANCTIONED_BY|Bureau of Industry and Security|1|asserted|on Monday
R Hunotech|LOCATED_IN|China|1|asserted|-
R Beihua|LOCATED_IN|China|1|asserted|-
R SiPorter Technologies|LOCATED_IN|China|1|asserted|-
R Sage Lane Capital|LOCATED_IN|China|1|asserted|-
R Sage Lane Capital|LOCATED_IN|Shanghai|1|asserted|-
R Gina Raimondo|LEADS|U.S. Department of Commerce|1-3|asserted|-
R Alan Estevez|LEADS|Bureau of Industry and Security|3|asserted|-
R Alan Estevez|EMPLOYED_BY|U.S. Department of Commerce|1-3|asserted|-
R Alan Estevez|VISITED|Tokyo|3|expected|on Friday
R Alan Estevez|MET_WITH|Yoji Muto|3|expected|on Friday
R Yoji Muto|LEADS|Ministry of Economy, Trade and Industry|3|asserted|-
R LVML|LOCATED_IN|Veldhoven|4|asserted|-
R LVML|TRADES_WITH|China|4|asserted|last year
R LVML|SUPPLIES|China|5|denied|in January
R LVML|EXPORTS|NXT:2000i|5|denied|in January
R Roger Dassen-Verhoef|EMPLOYED_BY|LVML|4-5|asserted|-
R Ministry of Foreign Affairs|LOCATED_IN|Netherlands|6|asserted|-
R Reinette Klever|LEADS|Ministry of Foreign Affairs|6|asserted|-
R China|SANCTIONED_BY|Ministry of Foreign Affairs|5-6|expected|-
R Saebyeok Electronics|SUPPLIES|Qiansou|8|alleged|this year
R Saebyeok Electronics|SUPPLIES|Moren Technology|8|alleged|this year
R Saebyeok Electronics|EXPORTS|high-bandwidth memory|8|alleged|this year
R Qiansou|IMPORTS|high-bandwidth memory|8|alleged|this year
R Moren Technology|IMPORTS|high-bandwidth memory|8|alleged|this year
R Moren Technology|LOCATED_IN|Shanghai|8|asserted|-
R Boisera|SUPPLIES|China|8|denied|-
R Boisera|SANCTIONED_BY|China|8|asserted|in May 2023
R Boisera|LOCATED_IN|Boise|8|asserted|-
R Boise|LOCATED_IN|Idaho|8|asserted|-
R Kim Yang-paeng|EMPLOYED_BY|Korea Institute for Industrial Economics and Trade|9|asserted|-
R Korea Institute for Industrial Economics and Trade|LOCATED_IN|Sejong|9|asserted|-
R Ministry of Commerce|LOCATED_IN|China|10|asserted|-
R United States|SANCTIONED_BY|Ministry of Commerce|10|asserted|within a day
R gallium|SANCTIONED_BY|Ministry of Commerce|10|asserted|within a day
R germanium|SANCTIONED_BY|Ministry of Commerce|10|asserted|within a day
R antimony|SANCTIONED_BY|Ministry of Commerce|10|asserted|within a day
R chip-making tools|SANCTIONED_BY|Bureau of Industry and Security|1-2|asserted|on Monday
R China|IMPORTS|NXT:2000i|5|denied|in January
R Boisera|EXPORTS|high-bandwidth memory|8|denied|-

@t-031|regional daily, translated|2024-08-26|Windhoek turns away a ship with RDX on board
1 The Namibian Ports Authority, Namport, has refused berth at Walvis Bay to the cargo ship Kathrin-Luise, the Minister of Justice, Yvonne Dausab-Shikongo, let it be known on Sunday, since eight of her containers hold the explosive RDX, and since it would appear to be meant for Israel.
2 The ship had left Haiphong, in Vietnam, on the 22nd of July; her owner, Lubeca Schiffahrt GmbH & Co. KG of Lübeck, says that the eight boxes and sixty more with TNT are on their way to Bar, Montenegro, for Slovenian and Polish customers, and that the ship has never been chartered to call in Haifa or Ashdod.
3 A shipment document, shown to us by the campaign Shut the Harbour, gives QMD Systems, a part of the arms company Elbit, as the notify party.
4 Whom to believe?
---
5 Namibia supported South Africa in The Hague and does not wish, as Mrs Dausab-Shikongo puts it, "to be the petrol station of a genocide".
6 The police went aboard on Friday but took nobody with them.
7 Angola has now let the Kathrin-Luise enter its waters; whether Luanda will allow her to bunker is being discussed between its transport ministry and the German ambassador, Herr Dr. Stefan Traumann-Okafor.
8 Malta has said no in advance.
E Organization|Namibian Ports Authority|Namibian Ports Authority;Namport
E Place|Windhoek|Windhoek
E Place|Walvis Bay|Walvis Bay
E Vessel|Kathrin-Luise|Kathrin-Luise
E Organization|Ministry of Justice|Justice
E Person|Yvonne Dausab-Shikongo|Yvonne Dausab-Shikongo;Dausab-Shikongo
E Commodity|RDX|RDX
E Commodity|TNT|TNT
E Place|Israel|Israel
E Place|Haiphong|Haiphong
E Place|Vietnam|Vietnam
E Firm|Lubeca Schiffahrt GmbH & Co. KG|Lubeca Schiffahrt GmbH & Co. KG
E Place|Lübeck|Lübeck
E Place|Bar|Bar
E Place|Montenegro|Montenegro
E Place|Slovenia|Slovenian
E Place|Poland|Polish
E Place|Haifa|Haifa
E Place|Ashdod|Ashdod
E Organization|Shut the Harbour|Shut the Harbour
E Firm|QMD Systems|QMD Systems
E Firm|Elbit|Elbit
E Place|Namibia|Namibia
E Place|South Africa|South Africa
E Place|The Hague|The Hague
E Place|Angola|Angola
E Place|Luanda|Luanda
E Place|Germany|German
E Person|Stefan Traumann-Okafor|Stefan Traumann-Okafor
E Place|Malta|Malta
C Kathrin-Luise|a ship@0;her@1;The ship@2;her@2;the ship@2;her@7
C RDX|the explosive@1;it@1
C QMD Systems|a part@3
C Angola|its@7
C RDX|the eight boxes@2
C Angola|its#2@7
R Israel|IMPORTS|RDX|1|alleged|-
R Yvonne Dausab-Shikongo|LEADS|Ministry of Justice|1|asserted|-
R Haiphong|LOCATED_IN|Vietnam|2|asserted|-
R Lubeca Schiffahrt GmbH & Co. KG|OWNS|Kathrin-Luise|2|asserted|-
R Lubeca Schiffahrt GmbH & Co. KG|LOCATED_IN|Lübeck|2|asserted|-
R Bar|LOCATED_IN|Montenegro|2|asserted|-
R Slovenia|IMPORTS|RDX|2|expected|-
R Slovenia|IMPORTS|TNT|2|expected|-
R Poland|IMPORTS|RDX|2|expected|-
R Poland|IMPORTS|TNT|2|expected|-
R Haiphong|EXPORTS|RDX|1-2|asserted|the 22nd of July
R QMD Systems|IMPORTS|RDX|2-3|alleged|-
R QMD Systems|SUBSIDIARY_OF|Elbit|3|asserted|-
R Israel|ACCUSED_BY|Yvonne Dausab-Shikongo|1-5|asserted|-
R Kathrin-Luise|LOCATED_IN|Angola|7|asserted|now
R Stefan Traumann-Okafor|EMPLOYED_BY|Germany|7|asserted|-
R Angola|MET_WITH|Stefan Traumann-Okafor|7|asserted|-

@t-032|battery metals brief|2025-06-12|Zimbabwe to Halt Lithium Concentrate Exports in January 2027
1 Zimbabwe will prohibit the export of lithium concentrate from January 2027, Mines and Mining Development Minister Winston Chitando said after Tuesday's cabinet meeting, extending a ban that has applied to unprocessed ore since December 2022.
2 Two sulphate plants are under construction, one at Bikita Minerals, which China's Sinomine Resource Group bought in 2022 for $180 million, and the other at Prospect Lithium Zimbabwe, outside Harare, owned by Zhejiang Huayou Cobalt.
3 "So we have the capacity in the country, and there's no more excuse to put our mountain on a lorry to Beira," Mr Chitando told reporters.
---
4 Zimbabwe, Africa's foremost producer of the metal, dispatched 640,000 tonnes of spodumene concentrate to China from January through May, the Minerals Marketing Corporation of Zimbabwe (MMCZ), the monopoly seller, reckons, earning $233 million, less than half of what the same quantity would have fetched in 2023.
5 Sinomine has said that a Bikita sulphate plant will cost $500 million.
6 Others are smaller: Rudaro, the state miner, has been seeking since 2023 a backer for Sandawana, and turned down Qingyanshan and Glenmarsh in turn; and Chengxin Lithium, whose Sabi Star mine in Buhera laid off 120 people in April, sends everything it digs to its plants in Sichuan and to a customer in Ulsan, South Korea.
---
7 Analysts were unimpressed.
8 "Harare announces, then Harare exempts," wrote Claudia Rautenbach-Sithole of Bravura Minerals Research.
9 Nigeria, Mali and Ghana, she noted, had all vowed to do the same at one time or another; lithium was quoted unchanged in Guangzhou.
E Place|Zimbabwe|Zimbabwe
E Commodity|lithium concentrate|Lithium Concentrate;lithium concentrate;spodumene concentrate
E Commodity|lithium ore|unprocessed ore
E Commodity|lithium|lithium
E Person|Winston Chitando|Winston Chitando;Chitando
E Organization|Ministry of Mines and Mining Development|Mines and Mining Development
E Firm|Bikita Minerals|Bikita Minerals
E Place|Bikita|Bikita
E Firm|Sinomine Resource Group|Sinomine Resource Group;Sinomine
E Place|China|China
E Firm|Prospect Lithium Zimbabwe|Prospect Lithium Zimbabwe
E Place|Harare|Harare
E Firm|Zhejiang Huayou Cobalt|Zhejiang Huayou Cobalt
E Place|Beira|Beira
E Place|Africa|Africa
E Organization|Minerals Marketing Corporation of Zimbabwe|Minerals Marketing Corporation of Zimbabwe;MMCZ
E Firm|Rudaro|Rudaro
E Place|Sandawana|Sandawana
E Firm|Qingyanshan|Qingyanshan
E Firm|Glenmarsh|Glenmarsh
E Firm|Chengxin Lithium|Chengxin Lithium
E Place|Sabi Star mine|Sabi Star mine
E Place|Buhera|Buhera
E Place|Sichuan|Sichuan
E Place|Ulsan|Ulsan
E Place|South Korea|South Korea
E Person|Claudia Rautenbach-Sithole|Claudia Rautenbach-Sithole
E Firm|Bravura Minerals Research|Bravura Minerals Research
E Place|Nigeria|Nigeria
E Place|Mali|Mali
E Place|Ghana|Ghana
E Place|Guangzhou|Guangzhou
C Bikita Minerals|which@2
C Zimbabwe|we@3;our@3;Africa's foremost producer@4
C lithium|the metal@4
C Minerals Marketing Corporation of Zimbabwe|the monopoly seller@4
C Rudaro|the state miner@6
C Chengxin Lithium|whose@6;it@6;its@6
C Claudia Rautenbach-Sithole|she@9
C Zimbabwe|the country@3
R lithium concentrate|SANCTIONED_BY|Zimbabwe|1|expected|from January 2027
R lithium ore|SANCTIONED_BY|Zimbabwe|1|asserted|since December 2022
R Winston Chitando|LEADS|Ministry of Mines and Mining Development|1|asserted|-
R Winston Chitando|EMPLOYED_BY|Zimbabwe|1|asserted|-
R Ministry of Mines and Mining Development|LOCATED_IN|Zimbabwe|1|asserted|-
R Sinomine Resource Group|OWNS|Bikita Minerals|2|asserted|in 2022
R Sinomine Resource Group|LOCATED_IN|China|2|asserted|-
R Zhejiang Huayou Cobalt|OWNS|Prospect Lithium Zimbabwe|2|asserted|-
R Zimbabwe|LOCATED_IN|Africa|4|asserted|-
R Zimbabwe|EXPORTS|lithium concentrate|4|asserted|from January through May
R Zimbabwe|SUPPLIES|China|4|asserted|from January through May
R China|IMPORTS|lithium concentrate|4|asserted|from January through May
R Minerals Marketing Corporation of Zimbabwe|EXPORTS|lithium concentrate|4|asserted|-
R Sinomine Resource Group|INVESTED_IN|Bikita|5|expected|-
R Zimbabwe|OWNS|Rudaro|4-6|asserted|-
R Qingyanshan|INVESTED_IN|Sandawana|6|denied|-
R Glenmarsh|INVESTED_IN|Sandawana|6|denied|-
R Rudaro|AGREED_WITH|Qingyanshan|6|denied|-
R Rudaro|AGREED_WITH|Glenmarsh|6|denied|-
R Sabi Star mine|LOCATED_IN|Buhera|6|asserted|-
R Chengxin Lithium|EXPORTS|lithium concentrate|4-6|asserted|-
R Chengxin Lithium|SUPPLIES|Ulsan|6|asserted|-
R Ulsan|LOCATED_IN|South Korea|6|asserted|-
R Claudia Rautenbach-Sithole|EMPLOYED_BY|Bravura Minerals Research|8|asserted|-
R lithium|SANCTIONED_BY|Nigeria|9|expected|-
R lithium|SANCTIONED_BY|Mali|9|expected|-
R lithium|SANCTIONED_BY|Ghana|9|expected|-
R Ulsan|IMPORTS|lithium concentrate|4-6|asserted|-
R Chengxin Lithium|SUPPLIES|Sichuan|6|asserted|-

@t-033|oilseeds wire|2025-11-03|Sinograin auction clears half; CEROCO buys first U.S. beans of the season
1 China's state stockpiler Sinograin sold 52% of the 512,500 tons of imported soybeans it put up on Monday, while traders in Chicago said CEROCO, the other state giant, had bought three cargoes of U.S. soybeans for December and January, the first of the 2025 crop, days after President Donald Trump and President Xi Jinping met in Busan, South Korea, and, according to the White House, settled on 12 million tons by year-end.
2 Beijing has confirmed no figure.
3 The Ministry of Commerce has merely announced that the extra duty of 10% stays and that three exporters, among them CHS Inc. and Louis Dreyfus Company Grains Merchandising LLC, whose licences had been pulled in March, may ship again from Nov. 10.
---
4 "You have to remember that the crushers of Dalian and Zhanjiang own Brazilian beans up to their eyebrows," said Johnny Xiang-Whitlock, founder of the Beijing consultancy AgRadar.
5 "Commercial firms will not touch a U.S. bean that costs a dollar more; the ones who'll buy are the ones who are told to."
6 China bought nothing from the U.S. in September, for the first time in seven years, and 10.96 million tons from Brazil; Argentina, during a two-day tax holiday, sold it forty cargoes.
---
7 Ryan Loy Haverkamp, extension economist at the University of Arkansas, put the harm already done to the growers of the Delta at $1.2 billion.
8 Caleb Ragland, who farms in Magnolia, Kentucky, and is president of the American Soybean Association, called the truce "a real relief", and said he would travel to Washington in a fortnight to thank Agriculture Secretary Brooke Rollins in person and to lobby for biodiesel.
9 Vietnam, Bangladesh and Thailand have pledged to take more as well, and Taiwan signed a letter of intent in September under which it would buy $10 billion of American farm goods, including soybeans, wheat, corn and beef, over four years.
E Organization|Sinograin|Sinograin
E Firm|CEROCO|CEROCO
E Place|China|China;Beijing
E Place|United States|U.S.;American
E Place|Chicago|Chicago
E Commodity|soybeans|imported soybeans;soybeans;beans;bean
E Person|Donald Trump|Donald Trump
E Person|Xi Jinping|Xi Jinping
E Place|Busan|Busan
E Place|South Korea|South Korea
E Organization|White House|White House
E Organization|Ministry of Commerce|Ministry of Commerce
E Firm|CHS Inc.|CHS Inc.
E Firm|Louis Dreyfus Company Grains Merchandising LLC|Louis Dreyfus Company Grains Merchandising LLC
E Place|Dalian|Dalian
E Place|Zhanjiang|Zhanjiang
E Place|Brazil|Brazilian;Brazil
E Person|Johnny Xiang-Whitlock|Johnny Xiang-Whitlock
E Firm|AgRadar|AgRadar
E Place|Argentina|Argentina
E Person|Ryan Loy Haverkamp|Ryan Loy Haverkamp
E Organization|University of Arkansas|University of Arkansas
E Place|Delta|Delta
E Person|Caleb Ragland|Caleb Ragland
E Place|Magnolia|Magnolia
E Place|Kentucky|Kentucky
E Organization|American Soybean Association|American Soybean Association
E Place|Washington|Washington
E Person|Brooke Rollins|Brooke Rollins
E Commodity|biodiesel|biodiesel
E Place|Vietnam|Vietnam
E Place|Bangladesh|Bangladesh
E Place|Thailand|Thailand
E Place|Taiwan|Taiwan
E Commodity|wheat|wheat
E Commodity|corn|corn
E Commodity|beef|beef
C Sinograin|it@1
C CEROCO|the other state giant@1
C Louis Dreyfus Company Grains Merchandising LLC|whose@3
C China|it@6
C Caleb Ragland|who@8;he@8
C Taiwan|it@9
R China|OWNS|Sinograin|1|asserted|-
R Sinograin|LOCATED_IN|China|1|asserted|-
R Sinograin|EXPORTS|soybeans|1|asserted|on Monday
R China|OWNS|CEROCO|1|asserted|-
R CEROCO|LOCATED_IN|China|1|asserted|-
R CEROCO|IMPORTS|soybeans|1|alleged|-
R CEROCO|IMPORTS|soybeans|0|asserted|-
R United States|SUPPLIES|CEROCO|1|asserted|-
R Donald Trump|MET_WITH|Xi Jinping|1|asserted|-
R Donald Trump|LEADS|United States|1|asserted|-
R Xi Jinping|LEADS|China|1|asserted|-
R Busan|LOCATED_IN|South Korea|1|asserted|-
R United States|AGREED_WITH|China|1|alleged|-
R China|IMPORTS|soybeans|1|expected|by year-end
R United States|SUPPLIES|China|1|expected|by year-end
R Ministry of Commerce|LOCATED_IN|China|2-3|asserted|-
R Dalian|IMPORTS|soybeans|4|asserted|-
R Zhanjiang|IMPORTS|soybeans|4|asserted|-
R Brazil|SUPPLIES|Dalian|4|asserted|-
R Brazil|SUPPLIES|Zhanjiang|4|asserted|-
R Johnny Xiang-Whitlock|LEADS|AgRadar|4|asserted|-
R AgRadar|LOCATED_IN|China|4|asserted|-
R United States|SUPPLIES|China|6|denied|in September
R Brazil|SUPPLIES|China|6|asserted|in September
R China|IMPORTS|soybeans|5-6|asserted|in September
R Argentina|SUPPLIES|China|6|asserted|during a two-day tax holiday
R Argentina|EXPORTS|soybeans|5-6|asserted|during a two-day tax holiday
R Ryan Loy Haverkamp|EMPLOYED_BY|University of Arkansas|7|asserted|-
R Magnolia|LOCATED_IN|Kentucky|8|asserted|-
R Caleb Ragland|LEADS|American Soybean Association|8|asserted|-
R Caleb Ragland|VISITED|Washington|8|expected|in a fortnight
R Caleb Ragland|MET_WITH|Brooke Rollins|8|expected|in a fortnight
R Brooke Rollins|EMPLOYED_BY|United States|1-8|asserted|-
R Vietnam|IMPORTS|soybeans|9|expected|-
R Bangladesh|IMPORTS|soybeans|9|expected|-
R Thailand|IMPORTS|soybeans|9|expected|-
R Taiwan|AGREED_WITH|United States|9|asserted|in September
R United States|SUPPLIES|Taiwan|9|expected|over four years
R Taiwan|IMPORTS|soybeans|9|expected|over four years
R Taiwan|IMPORTS|wheat|9|expected|over four years
R Taiwan|IMPORTS|corn|9|expected|over four years
R Taiwan|IMPORTS|beef|9|expected|over four years
R CHS Inc.|EXPORTS|soybeans|1-3|expected|from Nov. 10
R Louis Dreyfus Company Grains Merchandising LLC|EXPORTS|soybeans|1-3|expected|from Nov. 10

@t-034|court note|2024-03-22|Arrest of the "Alizee Moon": unpaid bunkers do follow the keel
1 The Federal High Court, Lagos Division (Osiagor J.), has refused to lift the arrest of the products tanker ALIZEE MOON, which has been lying at the Bonny River anchorage since 19 January under a warrant obtained by Dakar's Teranga Bunkering S.A. over USD 911,000 of marine gasoil delivered off Lomé.
2 The defendants were the ship and her registered owner, Moonrise Maritime Ltd., incorporated in the Bahamas, whose beneficial owner the plaintiff believes to be Chief Obinna Ezeudu Nwachukwu; he has sworn that he has no interest in her, that he merely advises Moonrise, and that the order for the gasoil was given by a time-charterer, Sahel Petrochem, now in liquidation.
3 On the law, the judge preferred the older authority.
---
4 Counsel: Mrs. Funke Adekoya-Browne SAN of Akin Tiwari & Partners for the plaintiff; Babajide Koku for the owner.
5 The Nigerian Navy told the court it had nothing to do with the matter, having "neither detained nor desired" the vessel.
6 An appeal is set for hearing in Abuja in June, and a sale by the Admiralty Marshal may follow.
E Organization|Federal High Court, Lagos Division|Federal High Court, Lagos Division
E Person|Osiagor|Osiagor
E Vessel|Alizee Moon|Alizee Moon;ALIZEE MOON
E Place|Bonny River anchorage|Bonny River anchorage
E Place|Dakar|Dakar
E Firm|Teranga Bunkering S.A.|Teranga Bunkering S.A.
E Commodity|marine gasoil|marine gasoil;gasoil
E Place|Lomé|Lomé
E Firm|Moonrise Maritime Ltd.|Moonrise Maritime Ltd.;Moonrise
E Place|Bahamas|Bahamas
E Person|Obinna Ezeudu Nwachukwu|Obinna Ezeudu Nwachukwu
E Firm|Sahel Petrochem|Sahel Petrochem
E Person|Funke Adekoya-Browne|Funke Adekoya-Browne
E Firm|Akin Tiwari & Partners|Akin Tiwari & Partners
E Person|Babajide Koku|Babajide Koku
E Organization|Nigerian Navy|Nigerian Navy
E Place|Abuja|Abuja
E Organization|Admiralty Marshal|Admiralty Marshal
C Alizee Moon|which@1;the ship@2;her@2;her#2@2;the vessel@5
C Moonrise Maritime Ltd.|whose@2;the owner@4
C Teranga Bunkering S.A.|the plaintiff@2;the plaintiff@4
C Obinna Ezeudu Nwachukwu|he@2;he#2@2
C Sahel Petrochem|a time-charterer@2
C Osiagor|the judge@3
C Nigerian Navy|it@5
C Obinna Ezeudu Nwachukwu|he#3@2
R Alizee Moon|ARRESTED_BY|Federal High Court, Lagos Division|1|asserted|since 19 January
R Alizee Moon|LOCATED_IN|Bonny River anchorage|1|asserted|since 19 January
R Teranga Bunkering S.A.|LOCATED_IN|Dakar|1|asserted|-
R Osiagor|EMPLOYED_BY|Federal High Court, Lagos Division|1|asserted|-
R Teranga Bunkering S.A.|EXPORTS|marine gasoil|1|asserted|-
R Teranga Bunkering S.A.|SUPPLIES|Moonrise Maritime Ltd.|1-2|alleged|-
R Teranga Bunkering S.A.|SUPPLIES|Sahel Petrochem|1-2|alleged|-
R Sahel Petrochem|IMPORTS|marine gasoil|2|alleged|-
R Moonrise Maritime Ltd.|OWNS|Alizee Moon|2|asserted|-
R Moonrise Maritime Ltd.|LOCATED_IN|Bahamas|2|asserted|-
R Obinna Ezeudu Nwachukwu|OWNS|Moonrise Maritime Ltd.|2|alleged|-
R Obinna Ezeudu Nwachukwu|OWNS|Alizee Moon|2|denied|-
R Obinna Ezeudu Nwachukwu|EMPLOYED_BY|Moonrise Maritime Ltd.|2|alleged|-
R Moonrise Maritime Ltd.|ACCUSED_BY|Teranga Bunkering S.A.|1-2|asserted|-
R Funke Adekoya-Browne|EMPLOYED_BY|Akin Tiwari & Partners|4|asserted|-
R Funke Adekoya-Browne|EMPLOYED_BY|Teranga Bunkering S.A.|4|asserted|-
R Babajide Koku|EMPLOYED_BY|Moonrise Maritime Ltd.|4|asserted|-
R Alizee Moon|ARRESTED_BY|Nigerian Navy|5|denied|-

@t-035|Caribbean business weekly|2024-10-10|Point Lisas waits for Dragon, and for a letter from Washington
1 Of the eleven ammonia plants on the Point Lisas Industrial Estate, in Couva, Trinidad and Tobago, eight were running in September; Nutrien, of Saskatoon, shut one in August, Proman's CNC has been down since a leak in March, and Yara's Tringen I, at fifty-one the estate's grandmother, will not come back.
2 The twin-island state, which used to send a fifth of the world's traded ammonia to Tampa and Antwerp, exported 2.9 million tonnes of it last year, together with methanol, urea and 8.2 million tonnes of LNG, the lowest figure for the latter since the Atlantic LNG trains were built.
3 The reason is gas, or its absence.
---
4 Hence the eagerness with which Port of Spain has pursued Dragon, the Venezuelan field ten miles from its own Hibiscus platform, for which Shell and the National Gas Company of Trinidad and Tobago Ltd. (NGC) obtained a thirty-year licence from Caracas last December.
5 Energy Minister Stuart Young flew to Caracas again on 25 September and was received at Miraflores by Vice-President Delcy Rodríguez and by Pedro Tellechea Ruiz of PDVSA; a statement promised "first gas in 2026".
6 Everything depends on the waiver which the U.S. Treasury's OFAC issued in January 2023 and which runs for another year.
7 Asked whether Washington could withdraw it after the election, Young said that he'd had "excellent conversations" with the American ambassador, Candace A. Bond, and with Senator Ben Cardin's people.
---
8 "It's prudent to have a Plan B, and Plan B is called Manatee, and Calypso is Plan C," observes Gregory McGuire-Ramlal, who teaches energy economics at the University of the West Indies, St. Augustine.
9 BP, whose subsidiary bpTT provides more than half of the islands' gas, sold four mature fields to Perenco in June; Perenco Trinidad, run from Port of Spain by Gilles Duvernois d'Ornans, believes it can squeeze another 150 million cubic feet a day out of them.
10 In the meantime the steel works are for sale.
E Place|Point Lisas Industrial Estate|Point Lisas Industrial Estate;Point Lisas
E Place|Couva|Couva
E Place|Trinidad and Tobago|Trinidad and Tobago
E Firm|Nutrien|Nutrien
E Place|Saskatoon|Saskatoon
E Firm|Proman|Proman
E Firm|CNC|CNC
E Firm|Yara|Yara
E Place|Tringen I|Tringen I
E Commodity|ammonia|ammonia
E Commodity|methanol|methanol
E Commodity|urea|urea
E Commodity|LNG|LNG
E Commodity|gas|gas
E Place|Tampa|Tampa
E Place|Antwerp|Antwerp
E Firm|Atlantic LNG|Atlantic LNG
E Place|Port of Spain|Port of Spain
E Place|Dragon|Dragon
E Place|Venezuela|Venezuelan
E Place|Hibiscus platform|Hibiscus platform
E Firm|Shell|Shell
E Firm|National Gas Company of Trinidad and Tobago Ltd.|National Gas Company of Trinidad and Tobago Ltd.;NGC
E Place|Caracas|Caracas
E Person|Stuart Young|Stuart Young;Young
E Place|Miraflores|Miraflores
E Person|Delcy Rodríguez|Delcy Rodríguez
E Person|Pedro Tellechea Ruiz|Pedro Tellechea Ruiz
E Firm|PDVSA|PDVSA
E Organization|U.S. Treasury|U.S. Treasury
E Organization|OFAC|OFAC
E Place|United States|Washington;American
E Person|Candace A. Bond|Candace A. Bond
E Person|Ben Cardin|Ben Cardin
E Place|Manatee|Manatee
E Place|Calypso|Calypso
E Person|Gregory McGuire-Ramlal|Gregory McGuire-Ramlal
E Organization|University of the West Indies, St. Augustine|University of the West Indies, St. Augustine
E Firm|BP|BP
E Firm|bpTT|bpTT
E Firm|Perenco|Perenco
E Firm|Perenco Trinidad|Perenco Trinidad
E Person|Gilles Duvernois d'Ornans|Gilles Duvernois d'Ornans
C Trinidad and Tobago|The twin-island state@2;its@4
C Dragon|the Venezuelan field@4
C Stuart Young|he@7
C Gregory McGuire-Ramlal|who@8
C BP|whose@9
C Perenco Trinidad|it@9
E Commodity|steel|steel
R Point Lisas Industrial Estate|LOCATED_IN|Couva|1|asserted|-
R Point Lisas Industrial Estate|LOCATED_IN|Trinidad and Tobago|1|asserted|-
R Couva|LOCATED_IN|Trinidad and Tobago|1|asserted|-
R Nutrien|LOCATED_IN|Saskatoon|1|asserted|-
R Proman|OWNS|CNC|1|asserted|-
R Tringen I|LOCATED_IN|Point Lisas Industrial Estate|1|asserted|-
R Trinidad and Tobago|SUPPLIES|Tampa|2|asserted|-
R Trinidad and Tobago|SUPPLIES|Antwerp|2|asserted|-
R Tampa|IMPORTS|ammonia|2|asserted|-
R Antwerp|IMPORTS|ammonia|2|asserted|-
R Trinidad and Tobago|EXPORTS|ammonia|2|asserted|last year
R Trinidad and Tobago|EXPORTS|methanol|2|asserted|last year
R Trinidad and Tobago|EXPORTS|urea|2|asserted|last year
R Trinidad and Tobago|EXPORTS|LNG|2|asserted|last year
R Dragon|LOCATED_IN|Venezuela|4|asserted|-
R Shell|AGREED_WITH|Caracas|4|asserted|last December
R National Gas Company of Trinidad and Tobago Ltd.|AGREED_WITH|Caracas|4|asserted|last December
R Stuart Young|VISITED|Caracas|5|asserted|on 25 September
R Stuart Young|VISITED|Miraflores|5|asserted|on 25 September
R Stuart Young|MET_WITH|Delcy Rodríguez|5|asserted|on 25 September
R Stuart Young|MET_WITH|Pedro Tellechea Ruiz|5|asserted|on 25 September
R Stuart Young|EMPLOYED_BY|Trinidad and Tobago|2-5|asserted|-
R Delcy Rodríguez|EMPLOYED_BY|Venezuela|4-5|asserted|-
R Pedro Tellechea Ruiz|EMPLOYED_BY|PDVSA|5|asserted|-
R OFAC|SUBSIDIARY_OF|U.S. Treasury|6|asserted|-
R Candace A. Bond|EMPLOYED_BY|United States|7|asserted|-
R Stuart Young|MET_WITH|Candace A. Bond|7|asserted|-
R Gregory McGuire-Ramlal|EMPLOYED_BY|University of the West Indies, St. Augustine|8|asserted|-
R bpTT|SUBSIDIARY_OF|BP|9|asserted|-
R bpTT|SUPPLIES|Trinidad and Tobago|4-9|asserted|-
R BP|AGREED_WITH|Perenco|9|asserted|in June
R Gilles Duvernois d'Ornans|LEADS|Perenco Trinidad|9|asserted|-
R Perenco Trinidad|LOCATED_IN|Port of Spain|9|asserted|-

@t-036|local paper|2025-02-27|Island spud shippers brace for Tuesday
1 SUMMERSIDE, P.E.I. - If the tariffs come into force on Tuesday, as U.S. President Donald Trump has threatened for the third time, Wade Arsenault-MacPhee will not plant the back forty.
2 "We're loading for Boston around the clock, twenty trailers a day, so as to be over the bridge before midnight Monday," the president of Red Bluff Farms Ltd. said in his warehouse in Borden-Carleton yesterday.
3 Red Bluff sells nine of every ten bags of its table potatoes in New England and to one chain in Puerto Rico; the tenth goes to Halifax.
---
4 Prince Edward Island exported $440 million worth of frozen fries, seed and table potatoes, lobster, mussels and aircraft parts to the United States last year, according to Statistics Canada, about 70 per cent of all it sold abroad.
5 Premier Dennis King, who resigned last Friday, had led a trade mission to Boston in January and met there with Massachusetts Lt.-Gov. Kim Driscoll.
6 Greg Donald, general manager of the P.E.I. Potato Board, recalled that the last time the border was shut, in November 2021, it was Ottawa and not Washington that shut it, on account of wart: the Canadian Food Inspection Agency (CFIA) suspended exports of Island potatoes for four months.
---
7 Cavendish Farms, the Irving-owned fry maker in New Annan, has frozen hiring.
8 There'll be a supper for the Cubs and Scouts at the Legion on Saturday; bring your own potatoes.
E Place|Summerside|SUMMERSIDE
E Place|Prince Edward Island|P.E.I.;Prince Edward Island;Island
E Place|United States|U.S.;United States;Washington
E Person|Donald Trump|Donald Trump
E Person|Wade Arsenault-MacPhee|Wade Arsenault-MacPhee
E Place|Boston|Boston
E Firm|Red Bluff Farms Ltd.|Red Bluff Farms Ltd.;Red Bluff
E Place|Borden-Carleton|Borden-Carleton
E Place|New England|New England
E Place|Puerto Rico|Puerto Rico
E Place|Halifax|Halifax
E Commodity|potatoes|table potatoes;spud;potatoes
E Commodity|frozen fries|frozen fries
E Commodity|seed|seed
E Commodity|lobster|lobster
E Commodity|mussels|mussels
E Commodity|aircraft parts|aircraft parts
E Organization|Statistics Canada|Statistics Canada
E Person|Dennis King|Dennis King
E Place|Massachusetts|Massachusetts
E Person|Kim Driscoll|Kim Driscoll
E Person|Greg Donald|Greg Donald
E Organization|P.E.I. Potato Board|P.E.I. Potato Board
E Place|Canada|Ottawa
E Organization|Canadian Food Inspection Agency|Canadian Food Inspection Agency;CFIA
E Firm|Cavendish Farms|Cavendish Farms
E Firm|Irving|Irving
E Place|New Annan|New Annan
E Organization|Cubs and Scouts|Cubs and Scouts
E Organization|Legion|Legion
C Wade Arsenault-MacPhee|the president@2;his@2
C Red Bluff Farms Ltd.|We@2;its@3
C Prince Edward Island|it@4
C Dennis King|who@5
C Cavendish Farms|fry maker@7
R Summerside|LOCATED_IN|Prince Edward Island|1|asserted|-
R Donald Trump|LEADS|United States|1|asserted|-
R Wade Arsenault-MacPhee|LEADS|Red Bluff Farms Ltd.|2|asserted|-
R Red Bluff Farms Ltd.|SUPPLIES|Boston|2|asserted|-
R Red Bluff Farms Ltd.|SUPPLIES|New England|3|asserted|-
R Red Bluff Farms Ltd.|SUPPLIES|Puerto Rico|3|asserted|-
R Red Bluff Farms Ltd.|SUPPLIES|Halifax|3|asserted|-
R Red Bluff Farms Ltd.|EXPORTS|potatoes|3|asserted|-
R New England|IMPORTS|potatoes|3|asserted|-
R Puerto Rico|IMPORTS|potatoes|3|asserted|-
R Prince Edward Island|EXPORTS|potatoes|4|asserted|last year
R Prince Edward Island|EXPORTS|frozen fries|4|asserted|last year
R Prince Edward Island|EXPORTS|seed|4|asserted|last year
R Prince Edward Island|EXPORTS|lobster|4|asserted|last year
R Prince Edward Island|EXPORTS|mussels|4|asserted|last year
R Prince Edward Island|EXPORTS|aircraft parts|4|asserted|last year
R Prince Edward Island|SUPPLIES|United States|4|asserted|last year
R United States|IMPORTS|potatoes|4|asserted|last year
R United States|IMPORTS|frozen fries|4|asserted|last year
R United States|IMPORTS|seed|4|asserted|last year
R United States|IMPORTS|lobster|4|asserted|last year
R United States|IMPORTS|mussels|4|asserted|last year
R United States|IMPORTS|aircraft parts|4|asserted|last year
R Dennis King|LEADS|Prince Edward Island|4-5|asserted|-
R Dennis King|VISITED|Boston|5|asserted|in January
R Dennis King|MET_WITH|Kim Driscoll|5|asserted|in January
R Kim Driscoll|EMPLOYED_BY|Massachusetts|5|asserted|-
R Greg Donald|LEADS|P.E.I. Potato Board|6|asserted|-
R potatoes|SANCTIONED_BY|Canadian Food Inspection Agency|6|asserted|in November 2021
R Prince Edward Island|SANCTIONED_BY|Canadian Food Inspection Agency|6|asserted|in November 2021
R Irving|OWNS|Cavendish Farms|7|asserted|-
R Cavendish Farms|LOCATED_IN|New Annan|7|asserted|-
R Boston|IMPORTS|potatoes|2-3|asserted|-
R Halifax|IMPORTS|potatoes|3|asserted|-
R Prince Edward Island|SANCTIONED_BY|Canada|6|asserted|in November 2021

@t-037|trade newsletter|2024-07-05|Used cars: where Japan's right-hand drives went in the first half
1 Japan exported 770,000 used vehicles in January–June, the International Auto Trade Association of Yokohama (IATA, not the airline one) counts.
2 The United Arab Emirates overtook Russia as first destination, with 118,000 units, mainly Land Cruisers and minibuses for re-export through Sharjah to Tanzania, Uganda and the Democratic Republic of the Congo; Russia, to which Tokyo has forbidden the sale of engines above 1.9 litres since last August, still received 96,000 small cars by way of Vladivostok, in spite of it or because of it.
3 Mongolia got 41,000, nearly all of them Priuses.
4 New Zealand, Kenya and Chile follow.
---
5 "Every Mongolian family has a Prius, so the question is who has two," says Batbayar Enkhtuvshin, whose firm Nomin-Autozam imports from Niigata and Nagoya.
6 SBT, the biggest of the dealers, opened a yard in Dar es Salaam, and Be Forward, also of Yokohama, has lent money to a finance house in Kampala.
7 Sri Lanka, closed since March 2020, is to lift its ban in stages from February next year; a team from its Department of Motor Traffic was in Osaka last week to look at inspection lanes, and Colombo's Vehicle Importers Association is drafting price lists already.
8 Turnover between Tokyo and Ulaanbaatar, says Mongolia's Ministry of Foreign Affairs, has doubled in five years.
E Place|Japan|Japan;Tokyo
E Commodity|used vehicles|Used cars;used vehicles
E Organization|International Auto Trade Association of Yokohama|International Auto Trade Association of Yokohama;IATA
E Place|United Arab Emirates|United Arab Emirates
E Place|Russia|Russia
E Commodity|Land Cruisers|Land Cruisers
E Commodity|minibuses|minibuses
E Place|Sharjah|Sharjah
E Place|Tanzania|Tanzania
E Place|Uganda|Uganda
E Place|Democratic Republic of the Congo|Democratic Republic of the Congo
E Commodity|engines|engines
E Commodity|small cars|small cars
E Place|Vladivostok|Vladivostok
E Place|Mongolia|Mongolia;Mongolian;Ulaanbaatar
E Commodity|Priuses|Priuses;Prius
E Place|New Zealand|New Zealand
E Place|Kenya|Kenya
E Place|Chile|Chile
E Person|Batbayar Enkhtuvshin|Batbayar Enkhtuvshin
E Firm|Nomin-Autozam|Nomin-Autozam
E Place|Niigata|Niigata
E Place|Nagoya|Nagoya
E Firm|SBT|SBT
E Place|Dar es Salaam|Dar es Salaam
E Firm|Be Forward|Be Forward
E Place|Yokohama|Yokohama
E Place|Kampala|Kampala
E Place|Sri Lanka|Sri Lanka
E Organization|Department of Motor Traffic|Department of Motor Traffic
E Place|Osaka|Osaka
E Place|Colombo|Colombo
E Organization|Vehicle Importers Association|Vehicle Importers Association
C Russia|which@2
C Batbayar Enkhtuvshin|whose@5
C SBT|the biggest of the dealers@6
C Sri Lanka|its@7;its#2@7
E Organization|Ministry of Foreign Affairs|Ministry of Foreign Affairs
R Japan|EXPORTS|used vehicles|1|asserted|in January–June
R Japan|SUPPLIES|United Arab Emirates|2|asserted|in January–June
R United Arab Emirates|IMPORTS|Land Cruisers|2|asserted|-
R United Arab Emirates|IMPORTS|minibuses|2|asserted|-
R United Arab Emirates|IMPORTS|used vehicles|1-2|asserted|in January–June
R United Arab Emirates|EXPORTS|Land Cruisers|2|asserted|-
R United Arab Emirates|EXPORTS|minibuses|2|asserted|-
R United Arab Emirates|SUPPLIES|Tanzania|2|asserted|-
R United Arab Emirates|SUPPLIES|Uganda|2|asserted|-
R United Arab Emirates|SUPPLIES|Democratic Republic of the Congo|2|asserted|-
R Tanzania|IMPORTS|Land Cruisers|2|asserted|-
R Uganda|IMPORTS|Land Cruisers|2|asserted|-
R Democratic Republic of the Congo|IMPORTS|Land Cruisers|2|asserted|-
R Tanzania|IMPORTS|minibuses|2|asserted|-
R Uganda|IMPORTS|minibuses|2|asserted|-
R Democratic Republic of the Congo|IMPORTS|minibuses|2|asserted|-
R Japan|EXPORTS|small cars|2|asserted|-
R Japan|SUPPLIES|Russia|2|asserted|-
R Russia|IMPORTS|small cars|2|asserted|-
R Russia|SANCTIONED_BY|Japan|2|asserted|since last August
R Japan|SUPPLIES|Mongolia|2-3|asserted|in January–June
R Mongolia|IMPORTS|Priuses|3|asserted|-
R Japan|EXPORTS|Priuses|2-3|asserted|-
R Japan|SUPPLIES|New Zealand|2-4|asserted|-
R Japan|SUPPLIES|Kenya|2-4|asserted|-
R Japan|SUPPLIES|Chile|2-4|asserted|-
R New Zealand|IMPORTS|used vehicles|1-4|asserted|-
R Kenya|IMPORTS|used vehicles|1-4|asserted|-
R Chile|IMPORTS|used vehicles|1-4|asserted|-
R Batbayar Enkhtuvshin|OWNS|Nomin-Autozam|5|asserted|-
R Nomin-Autozam|LOCATED_IN|Mongolia|5|asserted|-
R Nomin-Autozam|IMPORTS|Priuses|5|asserted|-
R Niigata|SUPPLIES|Nomin-Autozam|5|asserted|-
R Nagoya|SUPPLIES|Nomin-Autozam|5|asserted|-
R Be Forward|LOCATED_IN|Yokohama|6|asserted|-
R used vehicles|SANCTIONED_BY|Sri Lanka|1-7|asserted|since March 2020
R Department of Motor Traffic|LOCATED_IN|Sri Lanka|7|asserted|-
R Department of Motor Traffic|VISITED|Osaka|7|asserted|last week
R Vehicle Importers Association|LOCATED_IN|Colombo|7|asserted|-
R engines|SANCTIONED_BY|Japan|2|asserted|since last August
R Japan|TRADES_WITH|Mongolia|8|asserted|in five years
R Ministry of Foreign Affairs|LOCATED_IN|Mongolia|8|asserted|-

@t-038|book review|2023-12-09|A magnate, a mermaid and eleven missing tankers
1 In Eleni Vassilakou's third novel, The Ballast, the shipowner Stamatis Dragoumis sells oil to both sides of a war that is never named, buys an island from a bankrupt bank and is arrested on its only beach by a coastguard who turns out to be his daughter.
2 There are eleven tankers in it, every one of them called Thetis, and a sanctions lawyer from Geneva who falls in love with a mermaid; the mermaid has the better lines.
3 Ms Vassilakou grew up in Perama, within earshot of the welders, and it shows.
4 One may regret that the Minister of Shipping of the book, a fool, bears so close a likeness to someone in office.
E Person|Eleni Vassilakou|Eleni Vassilakou;Vassilakou
E Person|Stamatis Dragoumis|Stamatis Dragoumis
E Place|Geneva|Geneva
E Place|Perama|Perama
E Vessel|Thetis|Thetis
E Commodity|oil|oil
C Stamatis Dragoumis|the shipowner@1;his@1

@t-039|tanker fixtures|2025-02-13|DIRTY AND CLEAN FIXTURES - THURSDAY
* 1 VLCC: New Prosperity, 270,000 mt crude, Ras Tanura/Ningbo, 26-28 Feb, ws 52.5 - Unipec
* 2 VLCC: Alsafa N, 260,000 mt crude, Bonny/Paradip, 8 Mar, $4.35m - Indian Oil Corp
* 3 Suezmax: Sonangol Cabinda, 130,000 mt CPC Blend from Novorossiysk to Augusta, Italy, for Isarda - failed on subs
* 4 Aframax: Minerva Zoi, 80,000 mt fuel oil, Primorsk/Sikka, RNR - Rudraksh denies
* 5 MR: Torm Hilde, 38,000 mt gasoline, Amsterdam/Lagos, ws 190 - NNPC
* 6 MR: Pacific Azure, 35,000 mt naphtha, Skikda/Mailiao - Formosa bought from Sonatrach
---
7 Our tonnage list is compiled by Harris & Quaye, London, from sources believed reliable; Unipec is a division of Sinopec and ships in its own name.
8 The US listing of the Alsafa N's sister, the Alsafa M, in January has not touched the N.
E Vessel|New Prosperity|New Prosperity
E Vessel|Alsafa N|Alsafa N;N
E Vessel|Sonangol Cabinda|Sonangol Cabinda
E Vessel|Minerva Zoi|Minerva Zoi
E Vessel|Torm Hilde|Torm Hilde
E Vessel|Pacific Azure|Pacific Azure
E Vessel|Alsafa M|Alsafa M
E Commodity|crude|crude
E Commodity|CPC Blend|CPC Blend
E Commodity|fuel oil|fuel oil
E Commodity|gasoline|gasoline
E Commodity|naphtha|naphtha
E Place|Ras Tanura|Ras Tanura
E Place|Ningbo|Ningbo
E Place|Bonny|Bonny
E Place|Paradip|Paradip
E Place|Novorossiysk|Novorossiysk
E Place|Augusta|Augusta
E Place|Italy|Italy
E Place|Primorsk|Primorsk
E Place|Sikka|Sikka
E Place|Amsterdam|Amsterdam
E Place|Lagos|Lagos
E Place|Skikda|Skikda
E Place|Mailiao|Mailiao
E Place|London|London
E Place|United States|US
E Firm|Unipec|Unipec
E Firm|Indian Oil Corp|Indian Oil Corp
E Firm|Isarda|Isarda
E Firm|Rudraksh|Rudraksh
E Firm|NNPC|NNPC
E Firm|Formosa|Formosa
E Firm|Sonatrach|Sonatrach
E Firm|Harris & Quaye|Harris & Quaye
E Firm|Sinopec|Sinopec
C Harris & Quaye|Our@7
C Unipec|its@7
R Unipec|IMPORTS|crude|1|expected|26-28 Feb
R Ras Tanura|SUPPLIES|Unipec|1|expected|26-28 Feb
R Indian Oil Corp|IMPORTS|crude|2|expected|8 Mar
R Bonny|SUPPLIES|Indian Oil Corp|2|expected|8 Mar
R Isarda|IMPORTS|CPC Blend|3|denied|-
R Novorossiysk|SUPPLIES|Isarda|3|denied|-
R Augusta|LOCATED_IN|Italy|3|asserted|-
R Rudraksh|IMPORTS|fuel oil|4|denied|-
R NNPC|IMPORTS|gasoline|5|expected|-
R Amsterdam|SUPPLIES|NNPC|5|expected|-
R Formosa|IMPORTS|naphtha|6|asserted|-
R Sonatrach|SUPPLIES|Formosa|6|asserted|-
R Harris & Quaye|LOCATED_IN|London|7|asserted|-
R Unipec|SUBSIDIARY_OF|Sinopec|7|asserted|-
R Alsafa M|SANCTIONED_BY|United States|8|asserted|in January
R Alsafa N|SANCTIONED_BY|United States|8|denied|-
