@i-021|company digest|2025-03-05|COMPANY NEWS IN BRIEF
1 Compiled from filings, statements and sources on Wednesday; items are not ranked.
---
* 2 AURELIA CEMENT: The Limassol group has walked away from its planned takeover of Pashtrik Klinker in Kosovo after the antitrust authority in Pristina objected, it told the bourse.
* 3 BIRYUZA BANK: Uzbekistan's finance ministry, which owns all of the lender, is nearing a sale to Dunabank of Hungary, two bankers said; a signing ceremony had been set down for last Friday but never took place.
* 4 HOLMQVIST: The Finnish papermaker's board will decide in May whether to put 300 million euros into a pulp mill at Durazno, in central Uruguay.
* 5 KESTREL ROTORCRAFT: Carabineros de Chile has ordered nine light helicopters from the company, based in Yeovil, England, for a price put by local media at $210 million.
* 6 OKONJO FOODS: Chief executive Ifeoma Okonjo-Bright called "a fairy tale" a blogger's claim that the Lagos company brought in expired milk powder from Waitaki Dairies of New Zealand.
* 7 PT GEMILANG NIKEL: The Indonesian unit of Singapore's Redhill Resources plans to start delivering nickel sulphate to Posan Battery, of South Korea, in July, a month later than promised.
* 8 TELSUR: Paraguay's competition commission cleared, with conditions, Telsur's acquisition of rival Hola Movil, a deal closed in December.
* 9 ZENITH & DAUGHTERS: The Mumbai jeweller hired a new auditor, its third in two years.
---
10 For more briefs click here.
E Firm|Aurelia Cement|AURELIA CEMENT
E Place|Limassol|Limassol
E Firm|Pashtrik Klinker|Pashtrik Klinker
E Place|Kosovo|Kosovo
E Organization|antitrust authority|antitrust authority
E Place|Pristina|Pristina
E Firm|Biryuza Bank|BIRYUZA BANK
E Place|Uzbekistan|Uzbekistan
E Organization|finance ministry|finance ministry
E Firm|Dunabank|Dunabank
E Place|Hungary|Hungary
E Firm|Holmqvist|HOLMQVIST
E Place|Finland|Finnish
E Place|Durazno|Durazno
E Place|Uruguay|Uruguay
E Firm|Kestrel Rotorcraft|KESTREL ROTORCRAFT
E Organization|Carabineros de Chile|Carabineros de Chile
E Commodity|light helicopters|light helicopters
E Place|Yeovil|Yeovil
E Place|England|England
E Firm|Okonjo Foods|OKONJO FOODS
E Person|Ifeoma Okonjo-Bright|Ifeoma Okonjo-Bright
E Place|Lagos|Lagos
E Commodity|milk powder|milk powder
E Firm|Waitaki Dairies|Waitaki Dairies
E Place|New Zealand|New Zealand
E Firm|PT Gemilang Nikel|PT GEMILANG NIKEL
E Place|Indonesia|Indonesian
E Place|Singapore|Singapore
E Firm|Redhill Resources|Redhill Resources
E Commodity|nickel sulphate|nickel sulphate
E Firm|Posan Battery|Posan Battery
E Place|South Korea|South Korea
E Firm|Telsur|TELSUR;Telsur
E Place|Paraguay|Paraguay
E Organization|competition commission|competition commission
E Firm|Hola Movil|Hola Movil
E Firm|Zenith & Daughters|ZENITH & DAUGHTERS
E Place|Mumbai|Mumbai
C Aurelia Cement|The Limassol group@2;its@2;it@2
C finance ministry|which@3
C Biryuza Bank|the lender@3
C Holmqvist|The Finnish papermaker@4
C Kestrel Rotorcraft|the company@5
C Okonjo Foods|the Lagos company@6
C PT Gemilang Nikel|The Indonesian unit@7
C Zenith & Daughters|The Mumbai jeweller@9;its@9
R Aurelia Cement|OWNS|Pashtrik Klinker|2|denied|-
R Aurelia Cement|LOCATED_IN|Limassol|2|asserted|-
R Pashtrik Klinker|LOCATED_IN|Kosovo|2|asserted|-
R antitrust authority|LOCATED_IN|Pristina|2|asserted|-
R finance ministry|LOCATED_IN|Uzbekistan|3|asserted|-
R finance ministry|OWNS|Biryuza Bank|3|asserted|-
R Dunabank|OWNS|Biryuza Bank|3|expected|-
R Dunabank|LOCATED_IN|Hungary|3|asserted|-
R Holmqvist|LOCATED_IN|Finland|4|asserted|-
R Holmqvist|INVESTED_IN|Durazno|4|expected|in May
R Durazno|LOCATED_IN|Uruguay|4|asserted|-
R Carabineros de Chile|IMPORTS|light helicopters|5|asserted|-
R Kestrel Rotorcraft|SUPPLIES|Carabineros de Chile|5|asserted|-
R Kestrel Rotorcraft|LOCATED_IN|Yeovil|5|asserted|-
R Yeovil|LOCATED_IN|England|5|asserted|-
R Ifeoma Okonjo-Bright|LEADS|Okonjo Foods|6|asserted|-
R Okonjo Foods|LOCATED_IN|Lagos|6|asserted|-
R Okonjo Foods|IMPORTS|milk powder|6|alleged|-
R Okonjo Foods|IMPORTS|milk powder|6|denied|-
R Waitaki Dairies|SUPPLIES|Okonjo Foods|6|alleged|-
R Waitaki Dairies|SUPPLIES|Okonjo Foods|6|denied|-
R Waitaki Dairies|LOCATED_IN|New Zealand|6|asserted|-
R PT Gemilang Nikel|SUBSIDIARY_OF|Redhill Resources|7|asserted|-
R PT Gemilang Nikel|LOCATED_IN|Indonesia|7|asserted|-
R Redhill Resources|LOCATED_IN|Singapore|7|asserted|-
R PT Gemilang Nikel|SUPPLIES|Posan Battery|7|expected|in July
R PT Gemilang Nikel|EXPORTS|nickel sulphate|7|expected|in July
R Posan Battery|IMPORTS|nickel sulphate|7|expected|in July
R Posan Battery|LOCATED_IN|South Korea|7|asserted|-
R competition commission|LOCATED_IN|Paraguay|8|asserted|-
R Telsur|OWNS|Hola Movil|8|asserted|in December
R Zenith & Daughters|LOCATED_IN|Mumbai|9|asserted|-
B 1,10

@i-022|wire|2025-07-16|Harwood & Lisle fined over slow sanctions screening
1 The Financial Conduct Authority has fined private bank Harwood & Lisle 14.2 million pounds for taking as long as eleven weeks to run new clients against the lists of sanctioned persons, it said on Wednesday.
2 No listed person was found among the 3,000 accounts concerned.
3 The penalty would have been 20.3 million had the bank not settled early.
4 Its customers have been told, and a remediation programme that the board sanctioned in 2023 is now complete.
5 "We regret the delays and thank the regulator for its patience," the bank said.
E Organization|Financial Conduct Authority|Financial Conduct Authority
E Firm|Harwood & Lisle|Harwood & Lisle
C Financial Conduct Authority|it@1;the regulator@5;its@5
C Harwood & Lisle|the bank@3;Its@4;We@5;the bank@5

@i-023|wire|2025-10-13|Sri Lanka refuses port call by Chinese survey ship
1 Sri Lanka will not let the Chinese research vessel Shi Yan Hai 12 refuel at Hambantota next month, its foreign minister, Dilrukshi Samaraweera, said in Colombo on Monday, five days after she conferred with her Indian opposite number, Arvind Kulshreshtha.
2 India has long accused the ship, which belongs to the Tianjin Marine Survey Institute, of charting the seabed for submarines under cover of science, something that China says is slander.
3 She was moored on Monday in Male, the capital of the Maldives.
---
4 Fang Lijun, Beijing's ambassador to the island, said that he saw no reason why the refusal should hold up the 3.7-billion-dollar refinery that Sinopetra intends to build beside the Hambantota quays.
5 Asked whether he was about to be recalled, as the Lanka Sunday Leader had written, he laughed.
6 An Indian frigate, INS Ghaggar, is tied up at Trincomalee until Friday.
7 Kulshreshtha's return visit, first planned for September, is now likely in January.
E Place|Sri Lanka|Sri Lanka
E Place|China|Chinese;China;Beijing
E Vessel|Shi Yan Hai 12|Shi Yan Hai 12
E Place|Hambantota|Hambantota
E Person|Dilrukshi Samaraweera|Dilrukshi Samaraweera
E Place|Colombo|Colombo
E Place|India|Indian;India
E Person|Arvind Kulshreshtha|Arvind Kulshreshtha;Kulshreshtha
E Organization|Tianjin Marine Survey Institute|Tianjin Marine Survey Institute
E Place|Male|Male
E Place|Maldives|Maldives
E Person|Fang Lijun|Fang Lijun
E Firm|Sinopetra|Sinopetra
E Organization|Lanka Sunday Leader|Lanka Sunday Leader
E Vessel|INS Ghaggar|INS Ghaggar
E Place|Trincomalee|Trincomalee
C Sri Lanka|its@1;the island@4
C Dilrukshi Samaraweera|she@1;her@1
C Shi Yan Hai 12|Chinese survey ship@0;the ship@2;which@2;She@3
C Male|the capital of the Maldives@3
C Fang Lijun|he@4;he@5;he#2@5
R Dilrukshi Samaraweera|EMPLOYED_BY|Sri Lanka|1|asserted|-
R Arvind Kulshreshtha|EMPLOYED_BY|India|1|asserted|-
R Dilrukshi Samaraweera|MET_WITH|Arvind Kulshreshtha|1|asserted|-
R Shi Yan Hai 12|ACCUSED_BY|India|2|asserted|-
R Tianjin Marine Survey Institute|OWNS|Shi Yan Hai 12|1-2|asserted|-
R Shi Yan Hai 12|LOCATED_IN|Male|3|asserted|on Monday
R Male|LOCATED_IN|Maldives|3|asserted|-
R Fang Lijun|EMPLOYED_BY|China|4|asserted|-
R Sinopetra|INVESTED_IN|Hambantota|4|expected|-
R INS Ghaggar|LOCATED_IN|Trincomalee|6|asserted|until Friday
R Arvind Kulshreshtha|VISITED|Sri Lanka|1-7|expected|in January

@i-024|wire|2025-09-30|US takes Ugandan gold refiner off blacklist, Britain does not
1 KAMPALA, Sept 30 - Three years after accusing it of feeding on metal smuggled out of eastern Congo, the United States on Tuesday struck Lake Albert Gold Refinery Ltd from its sanctions list, though the Ugandan company remains under asset freezes ordered by Britain and the European Union.
2 The Treasury gave no reason.
---
3 "They set us free, but nobody hands back three years," said Alain Verhaeghe-Kato, the Belgian-born founder who still runs the plant from an office with a view of Entebbe's old runway.
4 He hopes to fly to London in December to plead with the Foreign Office.
5 A United Nations panel had reported in June that it found nothing to show that the refinery had taken ore from M23, the rebel movement, since 2023.
6 Campaign group Sentinel Lines, based in Berlin, nevertheless charged this month that Lake Albert was once more buying from Amani Bisimwa, a Bukavu dealer, by way of Kigali.
7 Bisimwa told a local radio station that he had stopped trading gold altogether and now kept goats.
---
8 Almost all of Lake Albert's bars are sold to Al Dhahab Star, a Dubai bullion house.
9 Aurosa, the Mendrisio refiner that dropped the Ugandans in 2022, ruled out becoming a customer again.
10 Gold is Uganda's biggest earner abroad, worth $3.4 billion last year, more than coffee, fish and tobacco put together, and the greater part went to the United Arab Emirates.
11 How much of it is dug inside the country is a question on which the central bank, the mines department and the tax authority publish three different answers.
12 (Additional reporting by Jonas Wegmann)
E Place|Uganda|Ugandan;Uganda
E Place|Kampala|KAMPALA
E Place|United States|United States;US
E Place|Congo|Congo
E Firm|Lake Albert Gold Refinery Ltd|Lake Albert Gold Refinery Ltd;Lake Albert
E Place|Britain|Britain
E Organization|European Union|European Union
E Organization|Treasury|Treasury
E Person|Alain Verhaeghe-Kato|Alain Verhaeghe-Kato
E Place|Belgium|Belgian
E Place|Entebbe|Entebbe
E Place|London|London
E Organization|Foreign Office|Foreign Office
E Organization|United Nations|United Nations
E Organization|M23|M23
E Organization|Sentinel Lines|Sentinel Lines
E Place|Berlin|Berlin
E Person|Amani Bisimwa|Amani Bisimwa;Bisimwa
E Place|Bukavu|Bukavu
E Place|Kigali|Kigali
E Commodity|gold|gold;Gold
E Firm|Al Dhahab Star|Al Dhahab Star
E Place|Dubai|Dubai
E Firm|Aurosa|Aurosa
E Place|Mendrisio|Mendrisio
E Commodity|coffee|coffee
E Commodity|fish|fish
E Commodity|tobacco|tobacco
E Place|United Arab Emirates|United Arab Emirates
E Person|Jonas Wegmann|Jonas Wegmann
C Lake Albert Gold Refinery Ltd|Ugandan gold refiner@0;it@1;the Ugandan company@1;us@3;the refinery@5;the Ugandans@9
C United States|its@1
C gold|metal@1;ore@5;it@11
C Alain Verhaeghe-Kato|who@3;He@4
C United Nations|it@5
C M23|the rebel movement@5
C Amani Bisimwa|a Bukavu dealer@6;he@7
C Uganda|the country@11
R Lake Albert Gold Refinery Ltd|LOCATED_IN|Uganda|1|asserted|-
R Lake Albert Gold Refinery Ltd|ACCUSED_BY|United States|1|asserted|-
R Lake Albert Gold Refinery Ltd|IMPORTS|gold|1|alleged|-
R Lake Albert Gold Refinery Ltd|SANCTIONED_BY|Britain|1|asserted|-
R Lake Albert Gold Refinery Ltd|SANCTIONED_BY|European Union|1|asserted|-
R Alain Verhaeghe-Kato|LEADS|Lake Albert Gold Refinery Ltd|1-3|asserted|-
R Alain Verhaeghe-Kato|VISITED|London|3-4|expected|in December
R M23|SUPPLIES|Lake Albert Gold Refinery Ltd|5|denied|-
R Sentinel Lines|LOCATED_IN|Berlin|6|asserted|-
R Lake Albert Gold Refinery Ltd|ACCUSED_BY|Sentinel Lines|6|asserted|this month
R Amani Bisimwa|SUPPLIES|Lake Albert Gold Refinery Ltd|6|alleged|-
R Amani Bisimwa|SUPPLIES|Lake Albert Gold Refinery Ltd|6-7|denied|-
R Lake Albert Gold Refinery Ltd|SUPPLIES|Al Dhahab Star|8|asserted|-
R Lake Albert Gold Refinery Ltd|EXPORTS|gold|8|asserted|-
R Al Dhahab Star|IMPORTS|gold|8|asserted|-
R Al Dhahab Star|LOCATED_IN|Dubai|8|asserted|-
R Aurosa|LOCATED_IN|Mendrisio|9|asserted|-
R Lake Albert Gold Refinery Ltd|SUPPLIES|Aurosa|9|denied|-
R Uganda|EXPORTS|gold|10|asserted|last year
R Uganda|SUPPLIES|United Arab Emirates|10|asserted|last year
R United Arab Emirates|IMPORTS|gold|10|asserted|last year
B 12

@i-025|market report|2025-08-08|ASIA RICE-Vietnamese prices sink as Manila prepares import freeze
1 Vietnamese rice fell this week to its cheapest since 2021 after the Philippines, the exporters' main outlet, announced that no foreign grain would be let in for 60 days from Sept. 1.
2 Vietnam's 5% broken variety was offered at $368-$372 per metric ton on Thursday.
3 "The phone does not ring," a trader in Ho Chi Minh City complained.
---
4 Relief could come from Bangladesh, whose food ministry is haggling with Vinagao, Vietnam's state trading house, over 100,000 tons.
5 Dhaka tore up a comparable agreement with Myanmar in July, a fortnight before the ink was to go on it.
6 In Jakarta, procurement agency Banulog repeated that it would import "not one grain" in 2025.
---
7 India's 5% parboiled slipped to $376-$381, pressured by record stocks and a soft rupee, even though demand from Benin and Senegal, its steadiest African customers, held up.
8 Thai quotes were steady; millers in Bangkok were more concerned with the baht, and with rain, which is forecast to be heavy.
E Commodity|rice|rice;RICE
E Place|Asia|ASIA
E Place|Vietnam|Vietnamese;Vietnam
E Place|Philippines|Philippines;Manila
E Place|Ho Chi Minh City|Ho Chi Minh City
E Place|Bangladesh|Bangladesh;Dhaka
E Organization|food ministry|food ministry
E Firm|Vinagao|Vinagao
E Place|Myanmar|Myanmar
E Place|Jakarta|Jakarta
E Organization|Banulog|Banulog
E Place|India|India
E Place|Benin|Benin
E Place|Senegal|Senegal
E Place|Africa|African
E Place|Thailand|Thai
E Place|Bangkok|Bangkok
C Philippines|the exporters' main outlet@1
C rice|its@1;foreign grain@1
C Bangladesh|whose@4
C Vinagao|Vietnam's state trading house@4
C Banulog|it@6
C India|its@7
R rice|SANCTIONED_BY|Philippines|1|expected|from Sept. 1
R Vietnam|SUPPLIES|Philippines|1|asserted|-
R Vietnam|EXPORTS|rice|1|asserted|-
R Philippines|IMPORTS|rice|1|asserted|-
R food ministry|LOCATED_IN|Bangladesh|4|asserted|-
R food ministry|IMPORTS|rice|1-4|expected|-
R Vinagao|SUPPLIES|food ministry|4|expected|-
R food ministry|AGREED_WITH|Vinagao|4|expected|-
R Vinagao|LOCATED_IN|Vietnam|4|asserted|-
R Vietnam|OWNS|Vinagao|4|asserted|-
R Bangladesh|AGREED_WITH|Myanmar|5|denied|in July
R Banulog|LOCATED_IN|Jakarta|6|asserted|-
R Banulog|IMPORTS|rice|6|denied|in 2025
R India|SUPPLIES|Benin|7|asserted|-
R India|SUPPLIES|Senegal|7|asserted|-

@i-026|snap|2025-05-22|BREAKING-G7 mulls embargo on Russian aluminium, draft shows
1 BANFF, Alberta - The G7 is considering an embargo on Russian aluminium from January, a draft communique seen on Thursday by Westbound Wire showed.
2 Japan, which still draws a tenth of its metal from Siberia, wants the sentence deleted; Canadian Finance Minister Rosalind Achterberg, the host, wants it bolder.
3 No mention is made of palladium, and China, named in an earlier version as an enabler of Moscow's war, no longer appears.
E Organization|G7|G7
E Place|Russia|Russian;Moscow
E Commodity|aluminium|aluminium
E Place|Banff|BANFF
E Place|Alberta|Alberta
E Organization|Westbound Wire|Westbound Wire
E Place|Japan|Japan
E Place|Siberia|Siberia
E Place|Canada|Canadian
E Person|Rosalind Achterberg|Rosalind Achterberg
E Commodity|palladium|palladium
E Place|China|China
C Japan|which@2;its@2
C aluminium|its metal@2
R Russia|SANCTIONED_BY|G7|1|expected|from January
R Banff|LOCATED_IN|Alberta|1|asserted|-
R Siberia|SUPPLIES|Japan|2|asserted|-
R Japan|IMPORTS|aluminium|1-2|asserted|-
R Rosalind Achterberg|EMPLOYED_BY|Canada|2|asserted|-

@i-027|exclusive|2025-07-22|EXCLUSIVE-Libya cuts off oil trader linked by UN experts to eastern commander's son
1 TRIPOLI/VALLETTA, July 22 - Libya's National Oil Corp (NOC) has stopped allocating crude to Jabal Akhdar Oil, a private company so obscure that its website consists of a photograph of a camel, according to a letter dated July 14 and reviewed by Meridian.
2 United Nations experts believe the company to be controlled by Saif Bu-Khamada, younger son of the man whose forces hold the east.
3 He has called that "gossip from people paid by the day".
---
4 Between January 2024 and last month NOC provided Jabal Akhdar with 6.2 million barrels, which were resold to refiners in Italy and Spain with the help of Xlendi Petroleum, a Maltese brokerage, tanker data and invoices show.
5 Karmenu Zahra Tonna, managing director of Xlendi, said he had never met Bu-Khamada and would not recognise him in a lift.
6 In the letter NOC tells the company, "effective from receipt", to settle $411 million it is said to owe.
7 A second allottee, Sirtica Energy, has been spared, though Malta's police are looking into its accounts, as first reported by the Marsaxlokk Courier.
---
8 The decision came two days before Abdulsalam Graiba, who heads the Government of National Consensus in Tripoli, travelled to Ankara and put his name to a seismic survey accord with Deniz Petrolleri, an affiliate of Turkey's energy ministry.
9 Greece, describing the accord as void, accused Ankara of "drawing lines on other people's sea".
10 U.S. special envoy Corwin Hale is due in Benghazi next week, where, officials there said, an audience with the commander, Field Marshal Mukhtar Bu-Khamada, is on the programme.
11 Another stop, in Misrata, was cancelled for want of security.
---
12 Brega Fuels, the NOC unit that hands out subsidised petrol, continues to import gasoline from Romania's Petrodunav under a contract signed in 2022, and a growing share of diesel from Russia.
13 Eight-month blockades in 2020 and again in 2024, imposed to settle quarrels over who signs the cheques at the central bank, cost the country, by one reckoning, the price of two airports.
14 (Reporting by Salma Trabelsi in Tripoli and Censu Agius in Valletta; Graphics by Toby Renn)
E Place|Libya|Libya
E Firm|National Oil Corp|National Oil Corp;NOC
E Commodity|crude|crude;oil
E Firm|Jabal Akhdar Oil|Jabal Akhdar Oil;Jabal Akhdar
E Organization|Meridian|Meridian
E Place|Tripoli|TRIPOLI;Tripoli
E Place|Valletta|VALLETTA;Valletta
E Organization|United Nations|United Nations;UN
E Person|Saif Bu-Khamada|Saif Bu-Khamada;Bu-Khamada
E Place|Italy|Italy
E Place|Spain|Spain
E Firm|Xlendi Petroleum|Xlendi Petroleum;Xlendi
E Place|Malta|Maltese;Malta
E Person|Karmenu Zahra Tonna|Karmenu Zahra Tonna
E Firm|Sirtica Energy|Sirtica Energy
E Organization|Marsaxlokk Courier|Marsaxlokk Courier
E Person|Abdulsalam Graiba|Abdulsalam Graiba
E Organization|Government of National Consensus|Government of National Consensus
E Place|Ankara|travelled to Ankara
E Place|Turkey|Turkey;Ankara
E Firm|Deniz Petrolleri|Deniz Petrolleri
E Organization|energy ministry|energy ministry
E Place|Greece|Greece
E Place|United States|U.S.
E Person|Corwin Hale|Corwin Hale
E Place|Benghazi|Benghazi
E Person|Mukhtar Bu-Khamada|Mukhtar Bu-Khamada
E Place|Misrata|Misrata
E Firm|Brega Fuels|Brega Fuels
E Commodity|gasoline|gasoline;petrol
E Place|Romania|Romania
E Firm|Petrodunav|Petrodunav
E Commodity|diesel|diesel
E Place|Russia|Russia
E Person|Salma Trabelsi|Salma Trabelsi
E Person|Censu Agius|Censu Agius
E Person|Toby Renn|Toby Renn
C Jabal Akhdar Oil|oil trader linked by UN experts to eastern commander's son@0;its@1;the company@2;the company@6;it@6
C Saif Bu-Khamada|He@3;him@5
C Mukhtar Bu-Khamada|eastern commander@0;the man@2;whose@2;the commander@10
C Xlendi Petroleum|a Maltese brokerage@4
C Karmenu Zahra Tonna|he@5
C Sirtica Energy|A second allottee@7;its@7
C Abdulsalam Graiba|who@8;his@8
C Benghazi|there@10
C Libya|the country@13
R National Oil Corp|LOCATED_IN|Libya|1|asserted|-
R Jabal Akhdar Oil|ACCUSED_BY|United Nations|0|asserted|-
R Saif Bu-Khamada|OWNS|Jabal Akhdar Oil|1-2|alleged|-
R Saif Bu-Khamada|OWNS|Jabal Akhdar Oil|1-3|denied|-
R National Oil Corp|SUPPLIES|Jabal Akhdar Oil|4|asserted|Between January 2024 and last month
R Jabal Akhdar Oil|IMPORTS|crude|1-4|asserted|Between January 2024 and last month
R Jabal Akhdar Oil|EXPORTS|crude|1-4|asserted|-
R Jabal Akhdar Oil|SUPPLIES|Italy|4|asserted|-
R Jabal Akhdar Oil|SUPPLIES|Spain|4|asserted|-
R Xlendi Petroleum|LOCATED_IN|Malta|4|asserted|-
R Karmenu Zahra Tonna|LEADS|Xlendi Petroleum|5|asserted|-
R Karmenu Zahra Tonna|MET_WITH|Saif Bu-Khamada|5|denied|-
R Abdulsalam Graiba|LEADS|Government of National Consensus|8|asserted|-
R Government of National Consensus|LOCATED_IN|Tripoli|8|asserted|-
R Abdulsalam Graiba|VISITED|Ankara|8|asserted|-
R Abdulsalam Graiba|AGREED_WITH|Deniz Petrolleri|8|asserted|-
R energy ministry|LOCATED_IN|Turkey|8|asserted|-
R Turkey|ACCUSED_BY|Greece|9|asserted|-
R Corwin Hale|EMPLOYED_BY|United States|10|asserted|-
R Corwin Hale|VISITED|Benghazi|10|expected|next week
R Corwin Hale|MET_WITH|Mukhtar Bu-Khamada|10|expected|next week
R Corwin Hale|VISITED|Misrata|10-11|denied|-
R Brega Fuels|SUBSIDIARY_OF|National Oil Corp|12|asserted|-
R Brega Fuels|IMPORTS|gasoline|12|asserted|-
R Petrodunav|SUPPLIES|Brega Fuels|12|asserted|-
R Petrodunav|LOCATED_IN|Romania|12|asserted|-
R Brega Fuels|AGREED_WITH|Petrodunav|12|asserted|in 2022
R Brega Fuels|IMPORTS|diesel|12|asserted|-
R Russia|SUPPLIES|Brega Fuels|12|asserted|-
B 14

@i-028|obituary|2025-01-08|Ferdinand Brandauer, grain merchant of the Cold War, dies at 91
1 VIENNA - Ferdinand Brandauer, the Austrian who sold the Soviet Union American corn it did not want to be seen buying, died on Monday at his home on the Attersee, his daughter said.
2 From a two-room office above a dentist, his firm, Donau-Getreide, shipped eleven million tons eastwards between 1971 and 1980.
3 He was received twice by Leonid Brezhnev in Moscow, and liked to show visitors the fur hat he was given.
---
4 In 1982 the U.S. Justice Department accused him of having broken the grain embargo that President Jimmy Carter had placed on Moscow two years before; Brandauer always denied it, refused to set foot in New York for the rest of his life, and was never arrested.
5 A rumour that he also provided Cuba with rice could not be proved.
6 Offers for the company from Zurich's Helvagra and, later, from a Japanese sogo shosha he sent back unopened.
7 Today it belongs to that daughter, Adelheid Brandauer-Kiss, who converted it to organic spelt.
E Person|Ferdinand Brandauer|Ferdinand Brandauer;Brandauer
E Place|Vienna|VIENNA
E Place|Austria|Austrian
E Place|Soviet Union|Soviet Union
E Place|United States|American;U.S.
E Commodity|corn|corn
E Place|Attersee|Attersee
E Firm|Donau-Getreide|Donau-Getreide
E Person|Leonid Brezhnev|Leonid Brezhnev
E Place|Moscow|Moscow
E Organization|Justice Department|Justice Department
E Commodity|grain|grain
E Person|Jimmy Carter|Jimmy Carter
E Place|New York|New York
E Place|Cuba|Cuba
E Commodity|rice|rice
E Place|Zurich|Zurich
E Firm|Helvagra|Helvagra
E Place|Japan|Japanese
E Person|Adelheid Brandauer-Kiss|Adelheid Brandauer-Kiss
E Commodity|spelt|spelt
C Ferdinand Brandauer|the Austrian@1;who@1;his@1;his#2@1;his@2;He@3;him@4;his@4;he@5;he@6
C Soviet Union|it@1
C Donau-Getreide|the company@6;it@7;it#2@7
C Adelheid Brandauer-Kiss|his daughter@1;that daughter@7;who@7
R Ferdinand Brandauer|SUPPLIES|Soviet Union|1|asserted|-
R Ferdinand Brandauer|EXPORTS|corn|1|asserted|-
R Soviet Union|IMPORTS|corn|1|asserted|-
R Ferdinand Brandauer|OWNS|Donau-Getreide|1-2|asserted|-
R Ferdinand Brandauer|VISITED|Moscow|3|asserted|-
R Ferdinand Brandauer|MET_WITH|Leonid Brezhnev|3|asserted|-
R Ferdinand Brandauer|ACCUSED_BY|Justice Department|4|asserted|In 1982
R Justice Department|LOCATED_IN|United States|4|asserted|-
R Ferdinand Brandauer|VISITED|New York|4|denied|-
R Ferdinand Brandauer|ARRESTED_BY|United States|4|denied|-
R Ferdinand Brandauer|SUPPLIES|Cuba|5|alleged|-
R Ferdinand Brandauer|EXPORTS|rice|5|alleged|-
R Cuba|IMPORTS|rice|5|alleged|-
R Helvagra|OWNS|Donau-Getreide|6|denied|-
R Helvagra|LOCATED_IN|Zurich|6|asserted|-
R Adelheid Brandauer-Kiss|OWNS|Donau-Getreide|7|asserted|-

@i-029|timeline|2025-12-18|TIMELINE-How the Adriatic pipeline quarrel got to court
1 Hungary said on Thursday that it would sue Croatia over the fees charged on the Adriatic crude line, the latest turn in a feud that has run through three governments and one wedding.
2 Key dates follow.
---
* 3 February 2022: After Russia invades Ukraine, the European Union bans seaborne Russian crude but exempts pipelines. Magyar Finomito, Hungary's only refiner, goes on buying from Ikskaya Neft through the Druzhba line.
* 4 Oct. 19, 2023: Jadranvod, the Croatian pipeline operator, in which the state has a 78% holding, raises transit fees by half. Magyar Finomito accuses it of "highway robbery".
* 5 March 2024: Istvan Gergely Bocskai, Finomito's chairman, flies by helicopter to Krk for a lunch with Jadranvod boss Tihana Vukelja. Both leave early.
* 6 Aug. 27, 2024: Ukraine blacklists Ikskaya Neft. Deliveries to Szazhalombatta dry up within a week.
* 7 January 2025: Budapest charters cargoes from Kazakhstan and Libya, unloaded at Omisalj on the island of Krk.
* 8 June 6, 2025: Zagreb proposes a ten-year agreement. Hungary's energy minister, Zsofia Pallagi, says that she will "read it on the train".
* 9 Sept. 30, 2025: Pallagi calls off a trip to Zagreb, complaining of insults in the newspaper Glas Jadrana.
* 10 Nov. 11, 2025: Croatia's prime minister, Domagoj Seric, denies that his cabinet is in talks to sell the state's stake to Bakony-Orient, a Dubai fund.
---
11 The case is to be heard in Vienna, where both sides have hired expensive English lawyers.
12 Druzhba, the word, means friendship.
E Place|Hungary|Hungary;Budapest
E Place|Croatia|Croatia;Croatian
E Commodity|crude|crude
E Place|Russia|Russia;Russian
E Place|Ukraine|Ukraine
E Organization|European Union|European Union
E Firm|Magyar Finomito|Magyar Finomito;Finomito
E Firm|Ikskaya Neft|Ikskaya Neft
E Firm|Jadranvod|Jadranvod
E Person|Istvan Gergely Bocskai|Istvan Gergely Bocskai
E Place|Krk|Krk
E Person|Tihana Vukelja|Tihana Vukelja
E Place|Szazhalombatta|Szazhalombatta
E Place|Kazakhstan|Kazakhstan
E Place|Libya|Libya
E Place|Omisalj|Omisalj
E Person|Zsofia Pallagi|Zsofia Pallagi;Pallagi
E Place|Zagreb|trip to Zagreb
E Organization|Glas Jadrana|Glas Jadrana
E Person|Domagoj Seric|Domagoj Seric
E Firm|Bakony-Orient|Bakony-Orient
E Place|Dubai|Dubai
E Place|Vienna|Vienna
C Hungary|it@1
C Magyar Finomito|Hungary's only refiner@3
C Jadranvod|the Croatian pipeline operator@4;which@4;it@4
C Croatia|the state@4;the state@10
C Zsofia Pallagi|Hungary's energy minister@8;she@8
C Domagoj Seric|his@10
R Croatia|ACCUSED_BY|Hungary|1|expected|on Thursday
R Russia|SANCTIONED_BY|European Union|3|asserted|February 2022
R Magyar Finomito|LOCATED_IN|Hungary|3|asserted|-
R Magyar Finomito|IMPORTS|crude|3|asserted|February 2022
R Ikskaya Neft|SUPPLIES|Magyar Finomito|3|asserted|February 2022
R Jadranvod|LOCATED_IN|Croatia|4|asserted|-
R Croatia|OWNS|Jadranvod|4|asserted|-
R Jadranvod|ACCUSED_BY|Magyar Finomito|4|asserted|Oct. 19, 2023
R Istvan Gergely Bocskai|LEADS|Magyar Finomito|5|asserted|-
R Istvan Gergely Bocskai|VISITED|Krk|5|asserted|March 2024
R Istvan Gergely Bocskai|MET_WITH|Tihana Vukelja|5|asserted|March 2024
R Tihana Vukelja|LEADS|Jadranvod|5|asserted|-
R Ikskaya Neft|SANCTIONED_BY|Ukraine|6|asserted|Aug. 27, 2024
R Kazakhstan|SUPPLIES|Hungary|7|asserted|January 2025
R Libya|SUPPLIES|Hungary|7|asserted|January 2025
R Omisalj|LOCATED_IN|Krk|7|asserted|-
R Hungary|AGREED_WITH|Croatia|8|expected|June 6, 2025
R Zsofia Pallagi|EMPLOYED_BY|Hungary|8|asserted|-
R Zsofia Pallagi|VISITED|Zagreb|9|denied|Sept. 30, 2025
R Domagoj Seric|LEADS|Croatia|10|asserted|-
R Bakony-Orient|INVESTED_IN|Jadranvod|10|denied|Nov. 11, 2025
R Bakony-Orient|LOCATED_IN|Dubai|10|asserted|-

@i-030|wire|2025-11-18|Air Sahel denies it will cancel jets order
1 DUBAI AIRSHOW, Nov 18 - Air Sahel has not cancelled an order for eight narrowbody jets from Brazil's Aeroalba, its Ouagadougou headquarters said on Tuesday, rejecting a report in Gulf Aviation Weekly.
2 The first plane should arrive next autumn, spokesman Yacouba Traoré-Diallo added.
3 Burkina Faso and Mali each have a 30% stake in the airline; Ethiopia's Blue Nile Wings, which was to have taken a further 10%, thought better of it.
E Firm|Air Sahel|Air Sahel
E Place|Dubai|DUBAI
E Commodity|narrowbody jets|narrowbody jets
E Place|Brazil|Brazil
E Firm|Aeroalba|Aeroalba
E Place|Ouagadougou|Ouagadougou
E Organization|Gulf Aviation Weekly|Gulf Aviation Weekly
E Person|Yacouba Traoré-Diallo|Yacouba Traoré-Diallo
E Place|Burkina Faso|Burkina Faso
E Place|Mali|Mali
E Place|Ethiopia|Ethiopia
E Firm|Blue Nile Wings|Blue Nile Wings
C Air Sahel|it@0;its@1;the airline@3
C narrowbody jets|The first plane@2
C Blue Nile Wings|which@3
R Air Sahel|IMPORTS|narrowbody jets|1-2|expected|next autumn
R Aeroalba|SUPPLIES|Air Sahel|1-2|expected|next autumn
R Air Sahel|LOCATED_IN|Ouagadougou|1|asserted|-
R Aeroalba|LOCATED_IN|Brazil|1|asserted|-
R Yacouba Traoré-Diallo|EMPLOYED_BY|Air Sahel|1-2|asserted|-
R Burkina Faso|INVESTED_IN|Air Sahel|1-3|asserted|-
R Mali|INVESTED_IN|Air Sahel|1-3|asserted|-
R Blue Nile Wings|INVESTED_IN|Air Sahel|1-3|denied|-
R Blue Nile Wings|LOCATED_IN|Ethiopia|3|asserted|-
