@a-021|investigative newsletter|2019-06-21|Bars, bolívares and a crop duster: how Orinoco gold gets out
1 The plane is registered to a flower importer.
2 That is the first thing one notices about Transportes Aéreos Caroní C.A., the Ciudad Bolívar charter outfit which, together with its owner Yorgenis Machuca Rondón and the state miner Corporación Minera Guayanesa (CORMIGUA), found itself on an OFAC list this Wednesday.
3 CORMIGUA's purchases come from wildcatters.
4 Its sales go, if the Americans are right, chiefly to one customer: Altınkaya Rafineri of Çorum, Turkey, which melted down 9.3 tonnes of Venezuelan gold in 2018 alone.
5 Altınkaya, not designated so far, told us in a two-line message that it "never bought a gram from that company" and has asked its lawyers to look into Washington's claims.
---
6 Machuca, 44, once drove a taxi in Upata.
7 Today he sits on the board of Banco Llanero, and in April he was in Kampala in the party of Mines Minister Eudes Colmenares, where the two were photographed with Brigadier Asaph Twesigye of Uganda's revenue authority.
8 Delcy Armas, spokeswoman of CORMIGUA: "Piracy. Write that down."
---
9 Three days in Çorum, a town of roasted chickpeas and football, did not make us much wiser.
10 Altınkaya's export manager, Nurcan Elmas, received us with tea and said that the refinery gets its doré from Burkina Faso, from Mali and from a pit near Artvin; Caracas, she added, was "a rumour with a runway".
11 A ledger shown to us by a former employee says otherwise: eleven flights between March and December 2018, consignor CORMIGUA, consignee Altınkaya.
12 Where the bars went afterwards it does not say, though most of the gold that Turkey sold abroad that year ended up, as usual, with the Emirates.
E Firm|Transportes Aéreos Caroní C.A.|Transportes Aéreos Caroní C.A.
E Place|Ciudad Bolívar|Ciudad Bolívar
E Person|Yorgenis Machuca Rondón|Yorgenis Machuca Rondón;Machuca
E Firm|Corporación Minera Guayanesa|Corporación Minera Guayanesa;CORMIGUA
E Organization|OFAC|OFAC
E Place|United States|Americans;Washington
E Firm|Altınkaya Rafineri|Altınkaya Rafineri;Altınkaya
E Place|Çorum|Çorum
E Place|Turkey|Turkey
E Place|Venezuela|Venezuelan;Caracas
E Commodity|gold|gold
E Place|Upata|Upata
E Firm|Banco Llanero|Banco Llanero
E Place|Kampala|Kampala
E Person|Eudes Colmenares|Eudes Colmenares
E Person|Asaph Twesigye|Asaph Twesigye
E Organization|revenue authority|revenue authority
E Place|Uganda|Uganda
E Person|Delcy Armas|Delcy Armas
E Place|Orinoco|Orinoco
E Person|Nurcan Elmas|Nurcan Elmas
E Commodity|doré|doré
E Commodity|chickpeas|chickpeas
E Place|Burkina Faso|Burkina Faso
E Place|Mali|Mali
E Place|Artvin|Artvin
E Place|United Arab Emirates|Emirates
C Transportes Aéreos Caroní C.A.|its@2;which@2;itself@2
C Corporación Minera Guayanesa|Its@4;that company@5
C Altınkaya Rafineri|one customer@4;which@4;it@5;its@5;the refinery@10;its@10
C Nurcan Elmas|she@10
C Yorgenis Machuca Rondón|he@7
R Transportes Aéreos Caroní C.A.|SANCTIONED_BY|OFAC|2|asserted|this Wednesday
R Yorgenis Machuca Rondón|SANCTIONED_BY|OFAC|2|asserted|this Wednesday
R Corporación Minera Guayanesa|SANCTIONED_BY|OFAC|2|asserted|this Wednesday
R Transportes Aéreos Caroní C.A.|LOCATED_IN|Ciudad Bolívar|2|asserted|-
R Yorgenis Machuca Rondón|OWNS|Transportes Aéreos Caroní C.A.|2|asserted|-
R Corporación Minera Guayanesa|SUPPLIES|Altınkaya Rafineri|4|alleged|-
R Corporación Minera Guayanesa|EXPORTS|gold|4|alleged|-
R Altınkaya Rafineri|IMPORTS|gold|4|alleged|in 2018
R Altınkaya Rafineri|LOCATED_IN|Çorum|4|asserted|-
R Çorum|LOCATED_IN|Turkey|4|asserted|-
R Altınkaya Rafineri|SANCTIONED_BY|OFAC|2-5|denied|so far
R Corporación Minera Guayanesa|SUPPLIES|Altınkaya Rafineri|5|denied|-
R Altınkaya Rafineri|IMPORTS|gold|4-5|denied|-
R Yorgenis Machuca Rondón|LEADS|Banco Llanero|7|asserted|-
R Yorgenis Machuca Rondón|VISITED|Kampala|7|asserted|in April
R Eudes Colmenares|VISITED|Kampala|7|asserted|in April
R Yorgenis Machuca Rondón|MET_WITH|Asaph Twesigye|7|asserted|in April
R Eudes Colmenares|MET_WITH|Asaph Twesigye|7|asserted|in April
R Asaph Twesigye|EMPLOYED_BY|revenue authority|7|asserted|-
R revenue authority|LOCATED_IN|Uganda|7|asserted|-
R Delcy Armas|EMPLOYED_BY|Corporación Minera Guayanesa|8|asserted|-
R Nurcan Elmas|EMPLOYED_BY|Altınkaya Rafineri|10|asserted|-
R Altınkaya Rafineri|IMPORTS|doré|10|asserted|-
R Burkina Faso|SUPPLIES|Altınkaya Rafineri|10|asserted|-
R Mali|SUPPLIES|Altınkaya Rafineri|10|asserted|-
R Venezuela|SUPPLIES|Altınkaya Rafineri|10|denied|-
R Turkey|EXPORTS|gold|12|asserted|that year
R Turkey|SUPPLIES|United Arab Emirates|12|asserted|that year
R United Arab Emirates|IMPORTS|gold|12|asserted|that year

@a-022|wire brief|2025-05-28|EU lifts economic sanctions on Syria
1 BRUSSELS - The European Union on Wednesday formally ended the economic sanctions it had kept on Syria for fourteen years, unfreezing the assets of 24 companies and banks.
2 The measures against the oil sector, suspended since February, lapsed at midnight.
3 Among those removed from the list are Orontes Development Bank, Palmyra Phosphate Co. and the airline Jasmine Wings.
4 Restrictions linked to chemical weapons were allowed to expire earlier this month.
5 "A clean slate," said an EU diplomat.
6 It could be years before investors come.
E Organization|European Union|European Union;EU;BRUSSELS
E Place|Syria|Syria
E Commodity|oil|oil
E Commodity|chemical weapons|chemical weapons
E Firm|Orontes Development Bank|Orontes Development Bank
E Firm|Palmyra Phosphate Co.|Palmyra Phosphate Co.
E Firm|Jasmine Wings|Jasmine Wings
C European Union|it@1

@a-023|government bulletin|2023-07-27|New designations under the Russia Sanctions Act
1 Minister of Foreign Affairs Tāwera Rangihuna has today announced a further tranche of sanctions, the twenty-fourth since the Act was passed.
2 "Aotearoa New Zealand will not be a soft spot in the South Pacific," the Minister said in Wellington after talks with his Australian counterpart, Gavin Stellmach.
* 3 Designated individuals: Ruslan Taktarov (deputy head of the Kherson occupation administration), Yelena Dubinkina (rector of the Sevastopol Maritime College), Oleg Prigorov (commander of the 810th "Tavrida" Battalion).
* 4 Designated entities: Arktikmash JSC, Murmansk; NPP Gelios-Optika, St Petersburg; Agency for Digital Narratives.
* 5 Designated ships: Kapitan Shlykov; Severina Nova; Baltiyets-7.
* 6 Ban on the export of dairy equipment: under review, no decision taken.
7 The Baltiyets-7, a reefer owned by Arktikmash, bought bunkers in Nelson as recently as 2021.
8 Individuals designated may not enter the country, and New Zealanders may not deal with their assets.
9 Media contact: Aroha Pene-Blackwood, press secretary at the ministry, 021 555 0147.
E Person|Tāwera Rangihuna|Tāwera Rangihuna
E Organization|Ministry of Foreign Affairs|Foreign Affairs
E Place|New Zealand|Aotearoa New Zealand;New Zealanders
E Place|South Pacific|South Pacific
E Place|Wellington|Wellington
E Place|Australia|Australian
E Person|Gavin Stellmach|Gavin Stellmach
E Place|Russia|Russia
E Person|Ruslan Taktarov|Ruslan Taktarov
E Organization|Kherson occupation administration|Kherson occupation administration
E Person|Yelena Dubinkina|Yelena Dubinkina
E Organization|Sevastopol Maritime College|Sevastopol Maritime College
E Person|Oleg Prigorov|Oleg Prigorov
E Organization|810th "Tavrida" Battalion|810th "Tavrida" Battalion
E Firm|Arktikmash JSC|Arktikmash JSC;Arktikmash
E Place|Murmansk|Murmansk
E Firm|NPP Gelios-Optika|NPP Gelios-Optika
E Place|St Petersburg|St Petersburg
E Organization|Agency for Digital Narratives|Agency for Digital Narratives
E Vessel|Kapitan Shlykov|Kapitan Shlykov
E Vessel|Severina Nova|Severina Nova
E Vessel|Baltiyets-7|Baltiyets-7
E Commodity|dairy equipment|dairy equipment
E Commodity|bunkers|bunkers
E Place|Nelson|Nelson
E Person|Aroha Pene-Blackwood|Aroha Pene-Blackwood
C Tāwera Rangihuna|the Minister@2;his@2
C New Zealand|the country@8
C Ministry of Foreign Affairs|the ministry@9
C Baltiyets-7|a reefer owned by Arktikmash@7
R Tāwera Rangihuna|LEADS|Ministry of Foreign Affairs|1|asserted|-
R Tāwera Rangihuna|MET_WITH|Gavin Stellmach|2|asserted|-
R Gavin Stellmach|EMPLOYED_BY|Australia|2|asserted|-
R Ruslan Taktarov|SANCTIONED_BY|New Zealand|1-3|asserted|today
R Yelena Dubinkina|SANCTIONED_BY|New Zealand|1-3|asserted|today
R Oleg Prigorov|SANCTIONED_BY|New Zealand|1-3|asserted|today
R Ruslan Taktarov|EMPLOYED_BY|Kherson occupation administration|3|asserted|-
R Yelena Dubinkina|LEADS|Sevastopol Maritime College|3|asserted|-
R Oleg Prigorov|LEADS|810th "Tavrida" Battalion|3|asserted|-
R Arktikmash JSC|SANCTIONED_BY|New Zealand|1-4|asserted|today
R NPP Gelios-Optika|SANCTIONED_BY|New Zealand|1-4|asserted|today
R Agency for Digital Narratives|SANCTIONED_BY|New Zealand|1-4|asserted|today
R Arktikmash JSC|LOCATED_IN|Murmansk|4|asserted|-
R NPP Gelios-Optika|LOCATED_IN|St Petersburg|4|asserted|-
R Kapitan Shlykov|SANCTIONED_BY|New Zealand|1-5|asserted|today
R Severina Nova|SANCTIONED_BY|New Zealand|1-5|asserted|today
R Baltiyets-7|SANCTIONED_BY|New Zealand|1-5|asserted|today
R Arktikmash JSC|OWNS|Baltiyets-7|7|asserted|-
R Aroha Pene-Blackwood|EMPLOYED_BY|Ministry of Foreign Affairs|9|asserted|-

@a-024|financial daily|2023-04-05|The fiduciary, the foundation and the fourteen villas
1 When Britain put Andreas Pantelides under an asset freeze on Tuesday, it called him a "financial fixer" and gave his address as a car wash.
2 The 52-year-old Limassol accountant is the only director of Halcyon Reach Ltd, the Cypriot shell that holds 100% of Rosenbach Anstalt, Vaduz, which in its turn holds the villas, at Cap d'Antibes and elsewhere, of Marat Shaikhlislamov – former co-owner of the coal group Kuzbassgrand, under sanctions in London since March 2022 and in Brussels since that April.
3 Shaikhlislamov's partner, the gallerist Odile Vercamer, denies that Rosenbach was ever his.
4 "It's mine," she told this newspaper.
---
5 Kuzbassgrand itself escaped both lists, not least because its anthracite fed the mills of Liguria's Ferriere San Quirico until last summer; the Italian steelmaker now gets its coal from the Colombians of Cerro Hondo SAS.
6 People close to the Office of Financial Sanctions Implementation (OFSI) say two Liechtenstein trustees could follow Pantelides before Easter, one of whom, Dr. Gebhard Ospelt-Marxer, resigned last night from the board of Rosenbach.
---
7 It began with a roof.
8 Last autumn the Zurich private bank Escher Lavater & Cie, asked by Rosenbach to pay for new tiles, noticed that the roofer's invoice was addressed to "M. Marat"; it closed the account in January, and its general counsel, Salome Bodmer-Vital, has since sat down twice with OFSI's deputy head, Gareth Llewelyn-Pugh.
9 Whether the French will now take the villas is another question: Paris has declined so far to put Pantelides on its national list, and a villa, unlike a bank balance, does not run away.
E Place|United Kingdom|Britain;London
E Person|Andreas Pantelides|Andreas Pantelides;Pantelides
E Place|Limassol|Limassol
E Firm|Halcyon Reach Ltd|Halcyon Reach Ltd
E Place|Cyprus|Cypriot
E Firm|Rosenbach Anstalt|Rosenbach Anstalt;Rosenbach
E Place|Vaduz|Vaduz
E Place|Cap d'Antibes|Cap d'Antibes
E Person|Marat Shaikhlislamov|Marat Shaikhlislamov;Shaikhlislamov
E Commodity|coal|coal
E Firm|Kuzbassgrand|Kuzbassgrand
E Organization|European Union|Brussels
E Person|Odile Vercamer|Odile Vercamer
E Commodity|anthracite|anthracite
E Place|Liguria|Liguria
E Firm|Ferriere San Quirico|Ferriere San Quirico
E Place|Italy|Italian
E Place|Colombia|Colombians
E Firm|Cerro Hondo SAS|Cerro Hondo SAS
E Organization|Office of Financial Sanctions Implementation|Office of Financial Sanctions Implementation;OFSI
E Place|Liechtenstein|Liechtenstein
E Person|Gebhard Ospelt-Marxer|Gebhard Ospelt-Marxer
E Place|Zurich|Zurich
E Firm|Escher Lavater & Cie|Escher Lavater & Cie
E Commodity|tiles|tiles
E Person|Salome Bodmer-Vital|Salome Bodmer-Vital
E Person|Gareth Llewelyn-Pugh|Gareth Llewelyn-Pugh
E Place|France|French;Paris
C United Kingdom|it@1
C Andreas Pantelides|him@1;his@1;The 52-year-old Limassol accountant@2
C Halcyon Reach Ltd|the Cypriot shell@2
C Rosenbach Anstalt|which@2;It@4
C Marat Shaikhlislamov|his@3
C Odile Vercamer|she@4;mine@4
C Kuzbassgrand|its@5
C Ferriere San Quirico|the Italian steelmaker@5;its#2@5
C Gebhard Ospelt-Marxer|one of whom@6
C Escher Lavater & Cie|it@8;its@8
C France|its@9
R Andreas Pantelides|SANCTIONED_BY|United Kingdom|1|asserted|on Tuesday
R Andreas Pantelides|ACCUSED_BY|United Kingdom|1|asserted|-
R Andreas Pantelides|LEADS|Halcyon Reach Ltd|2|asserted|-
R Halcyon Reach Ltd|LOCATED_IN|Cyprus|2|asserted|-
R Halcyon Reach Ltd|OWNS|Rosenbach Anstalt|2|asserted|-
R Rosenbach Anstalt|LOCATED_IN|Vaduz|2|asserted|-
R Marat Shaikhlislamov|SANCTIONED_BY|United Kingdom|2|asserted|since March 2022
R Marat Shaikhlislamov|SANCTIONED_BY|European Union|2|asserted|that April
R Marat Shaikhlislamov|OWNS|Rosenbach Anstalt|3|denied|-
R Odile Vercamer|OWNS|Rosenbach Anstalt|3-4|alleged|-
R Kuzbassgrand|SANCTIONED_BY|United Kingdom|5|denied|-
R Kuzbassgrand|SANCTIONED_BY|European Union|5|denied|-
R Kuzbassgrand|SUPPLIES|Ferriere San Quirico|5|asserted|until last summer
R Kuzbassgrand|EXPORTS|anthracite|5|asserted|until last summer
R Ferriere San Quirico|IMPORTS|anthracite|5|asserted|until last summer
R Ferriere San Quirico|LOCATED_IN|Liguria|5|asserted|-
R Ferriere San Quirico|LOCATED_IN|Italy|5|asserted|-
R Cerro Hondo SAS|SUPPLIES|Ferriere San Quirico|5|asserted|now
R Ferriere San Quirico|IMPORTS|coal|5|asserted|now
R Cerro Hondo SAS|LOCATED_IN|Colombia|5|asserted|-
R Gebhard Ospelt-Marxer|SANCTIONED_BY|United Kingdom|1-6|expected|before Easter
R Escher Lavater & Cie|LOCATED_IN|Zurich|8|asserted|-
R Salome Bodmer-Vital|EMPLOYED_BY|Escher Lavater & Cie|8|asserted|-
R Gareth Llewelyn-Pugh|EMPLOYED_BY|Office of Financial Sanctions Implementation|8|asserted|-
R Salome Bodmer-Vital|MET_WITH|Gareth Llewelyn-Pugh|8|asserted|-
R Andreas Pantelides|SANCTIONED_BY|France|9|denied|so far

@a-025|maritime authority list|2025-10-17|Schedule B: vessels to which services shall be refused
1 The Norwegian Maritime Directorate hereby gives effect to the listing, by royal decree of 10 October, of the vessels below.
2 Column 1 name, column 2 IMO number, column 3 flag, column 4 beneficial owner as far as known.
* 3 ADMIRAL PESKOVATIK | 9180281 | Cameroon | Shipping Sun & Sons DMCC, Dubai
* 4 VENTSPILS GLORY (ex HARRIET, ex TURBA II) | 9256858 | Comoros | unknown
* 5 LUCKY MAGNOLIA | 9290402 | none (falsely Aruba) | Fairwind Eastern Ltd, Seychelles
* 6 MS ROSEMARY | 9338917 | Palau | J. K. Obafunwa, Lagos
* 7 BEREZINA STAR | 9400693 | Russia | Dalvostokflot
8 Lucky Magnolia has called at Kirkenes twice this year and discharged fuel oil there for Finnmark Bunker AS before the decree; no offence is thereby implied.
9 The tug Thorolf, erroneously included in the version of 13 October, is struck out and was at no time subject to measures.
10 Questions: Senior adviser Ragnhild Fosheim, Haugesund.
E Organization|Norwegian Maritime Directorate|Norwegian Maritime Directorate
E Vessel|ADMIRAL PESKOVATIK|ADMIRAL PESKOVATIK
E Place|Cameroon|Cameroon
E Firm|Shipping Sun & Sons DMCC|Shipping Sun & Sons DMCC
E Place|Dubai|Dubai
E Vessel|VENTSPILS GLORY|VENTSPILS GLORY;HARRIET;TURBA II
E Place|Comoros|Comoros
E Vessel|LUCKY MAGNOLIA|LUCKY MAGNOLIA;Lucky Magnolia
E Place|Aruba|Aruba
E Firm|Fairwind Eastern Ltd|Fairwind Eastern Ltd
E Place|Seychelles|Seychelles
E Vessel|MS ROSEMARY|MS ROSEMARY
E Place|Palau|Palau
E Person|J. K. Obafunwa|J. K. Obafunwa
E Place|Lagos|Lagos
E Vessel|BEREZINA STAR|BEREZINA STAR
E Place|Russia|Russia
E Firm|Dalvostokflot|Dalvostokflot
E Place|Kirkenes|Kirkenes
E Commodity|fuel oil|fuel oil
E Firm|Finnmark Bunker AS|Finnmark Bunker AS
E Vessel|Thorolf|Thorolf
E Person|Ragnhild Fosheim|Ragnhild Fosheim
E Place|Haugesund|Haugesund
C Kirkenes|there@8
R ADMIRAL PESKOVATIK|SANCTIONED_BY|Norwegian Maritime Directorate|1-3|asserted|10 October
R VENTSPILS GLORY|SANCTIONED_BY|Norwegian Maritime Directorate|1-4|asserted|10 October
R LUCKY MAGNOLIA|SANCTIONED_BY|Norwegian Maritime Directorate|1-5|asserted|10 October
R MS ROSEMARY|SANCTIONED_BY|Norwegian Maritime Directorate|1-6|asserted|10 October
R BEREZINA STAR|SANCTIONED_BY|Norwegian Maritime Directorate|1-7|asserted|10 October
R Shipping Sun & Sons DMCC|OWNS|ADMIRAL PESKOVATIK|2-3|asserted|-
R Shipping Sun & Sons DMCC|LOCATED_IN|Dubai|3|asserted|-
R Fairwind Eastern Ltd|OWNS|LUCKY MAGNOLIA|2-5|asserted|-
R Fairwind Eastern Ltd|LOCATED_IN|Seychelles|5|asserted|-
R J. K. Obafunwa|OWNS|MS ROSEMARY|2-6|asserted|-
R Dalvostokflot|OWNS|BEREZINA STAR|2-7|asserted|-
R Finnmark Bunker AS|IMPORTS|fuel oil|8|asserted|this year
R Thorolf|SANCTIONED_BY|Norwegian Maritime Directorate|1-9|denied|-
R Ragnhild Fosheim|EMPLOYED_BY|Norwegian Maritime Directorate|10|asserted|-

@a-026|wire|2024-08-22|US warns Turkish lenders of secondary sanctions over Russian metal payments
1 ISTANBUL, Aug 22 - Turkish banks that keep clearing payments for sanctioned Russian metal could lose access to the dollar, a deputy secretary of the Treasury told their association in a letter seen by two bankers here.
2 No bank is named in it.
3 Bankers believe, however, that Boğazkesen Bankası, whose customer Trakya Metal imports Russian aluminium, and state-owned Kervan Katılım are in Washington's sights, and Kervan's shares fell 8%.
4 Boğazkesen chief executive Selin Uraz said she had "no contact with any authority on any such matter".
5 Treasury Secretary Warren Delacroix-Hume will raise the issue with finance minister Cevdet Aksungur when he comes to Ankara on Sept 3, the letter says; Aksungur has called secondary sanctions "a slap in the face of an ally".
---
6 The pressure works.
7 Two Chinese banks have stopped serving Russian importers altogether.
8 Trakya's purchases from Krasnoyarsk-based smelter Yenisei Alyuminiy nearly halved in July, trade data show, while its supplies to the German carmaker Rheintal Automobilwerke have not suffered: that aluminium comes from Bahrain.
E Place|Turkey|Turkish
E Place|Istanbul|ISTANBUL
E Place|Russia|Russian
E Organization|Treasury|Treasury
E Firm|Boğazkesen Bankası|Boğazkesen Bankası;Boğazkesen
E Firm|Trakya Metal|Trakya Metal;Trakya
E Commodity|aluminium|aluminium
E Commodity|metal|metal
E Firm|Kervan Katılım|Kervan Katılım;Kervan
E Place|United States|US;Washington
E Person|Selin Uraz|Selin Uraz
E Person|Warren Delacroix-Hume|Warren Delacroix-Hume
E Person|Cevdet Aksungur|Cevdet Aksungur;Aksungur
E Place|Ankara|Ankara
E Place|China|Chinese
E Place|Krasnoyarsk|Krasnoyarsk
E Firm|Yenisei Alyuminiy|Yenisei Alyuminiy
E Place|Germany|German
E Firm|Rheintal Automobilwerke|Rheintal Automobilwerke
E Place|Bahrain|Bahrain
C Boğazkesen Bankası|whose@3
C Selin Uraz|she@4
C Warren Delacroix-Hume|he@5
C Trakya Metal|its@8
R Boğazkesen Bankası|SANCTIONED_BY|United States|1-3|expected|-
R Kervan Katılım|SANCTIONED_BY|United States|1-3|expected|-
R Trakya Metal|IMPORTS|aluminium|3|asserted|-
R Russia|SUPPLIES|Trakya Metal|3|asserted|-
R Turkey|OWNS|Kervan Katılım|3|asserted|-
R Kervan Katılım|LOCATED_IN|Turkey|1-3|asserted|-
R Boğazkesen Bankası|LOCATED_IN|Turkey|1-3|asserted|-
R Selin Uraz|LEADS|Boğazkesen Bankası|4|asserted|-
R Warren Delacroix-Hume|LEADS|Treasury|5|asserted|-
R Warren Delacroix-Hume|MET_WITH|Cevdet Aksungur|5|expected|on Sept 3
R Warren Delacroix-Hume|VISITED|Ankara|5|expected|on Sept 3
R Cevdet Aksungur|EMPLOYED_BY|Turkey|5|asserted|-
R Yenisei Alyuminiy|LOCATED_IN|Krasnoyarsk|8|asserted|-
R Yenisei Alyuminiy|SUPPLIES|Trakya Metal|8|asserted|in July
R Trakya Metal|SUPPLIES|Rheintal Automobilwerke|8|asserted|-
R Trakya Metal|EXPORTS|aluminium|8|asserted|-
R Rheintal Automobilwerke|IMPORTS|aluminium|8|asserted|-
R Rheintal Automobilwerke|LOCATED_IN|Germany|8|asserted|-
R Bahrain|EXPORTS|aluminium|8|asserted|-
R Bahrain|SUPPLIES|Trakya Metal|8|asserted|-

@a-027|African news service|2024-05-16|Sudan: Nyala governor and his cousin's camel-trading house hit
1 Washington has sanctioned Abbas Tijani Rabih, who governs Nyala on behalf of the Rapid Support Forces (RSF), and Um Daraba Livestock & Gold, a trading house run by his cousin, Musa Rabih.
2 The department – Treasury, not State – said on Thursday the two had paid for pickup trucks bought in Dubai and driven in through Chad.
3 It was the first time a camel trader made the list, a point not lost on X.
4 Khartoum had asked Washington in March to act; it also wants the African Union to embargo arms for the RSF, an idea the bloc's Peace and Security Council is to debate on 30 May.
5 RSF adviser Izzeddin al-Safi Omer rejected the listing, adding that Musa Rabih "sells camels to Egypt as his grandfather did".
---
6 In Port Sudan the army's chief of logistics, General Bakri Hassan Sorkatti, who faces Canadian and European sanctions himself, had no comment.
7 Gold fetched record prices in Omdurman this week, though supplies ran low; Um Daraba's shop there was shuttered.
E Place|United States|Washington
E Person|Abbas Tijani Rabih|Abbas Tijani Rabih
E Place|Nyala|Nyala
E Organization|Rapid Support Forces|Rapid Support Forces;RSF
E Firm|Um Daraba Livestock & Gold|Um Daraba Livestock & Gold;Um Daraba
E Person|Musa Rabih|Musa Rabih
E Organization|Treasury|Treasury
E Commodity|pickup trucks|pickup trucks
E Place|Dubai|Dubai
E Place|Chad|Chad
E Firm|X|X
E Place|Sudan|Khartoum;Sudan
E Organization|African Union|African Union
E Commodity|arms|arms
E Organization|Peace and Security Council|Peace and Security Council
E Person|Izzeddin al-Safi Omer|Izzeddin al-Safi Omer
E Commodity|camels|camels
E Place|Egypt|Egypt
E Place|Port Sudan|Port Sudan
E Person|Bakri Hassan Sorkatti|Bakri Hassan Sorkatti
E Organization|army|army
E Place|Canada|Canadian
E Organization|European Union|European
E Commodity|gold|Gold
E Place|Omdurman|Omdurman
C Abbas Tijani Rabih|Nyala governor@0;his@0;who@1;his@1
C Um Daraba Livestock & Gold|his cousin's camel-trading house@0;a trading house@1
C Treasury|The department@2
C Sudan|it@4
C African Union|the bloc@4
C Bakri Hassan Sorkatti|who@6;himself@6
C Musa Rabih|his@5
C Omdurman|there@7
R Abbas Tijani Rabih|SANCTIONED_BY|United States|1|asserted|on Thursday
R Um Daraba Livestock & Gold|SANCTIONED_BY|United States|1|asserted|on Thursday
R Abbas Tijani Rabih|LEADS|Nyala|1|asserted|-
R Abbas Tijani Rabih|EMPLOYED_BY|Rapid Support Forces|1|asserted|-
R Musa Rabih|LEADS|Um Daraba Livestock & Gold|1|asserted|-
R Abbas Tijani Rabih|IMPORTS|pickup trucks|2|alleged|-
R Um Daraba Livestock & Gold|IMPORTS|pickup trucks|2|alleged|-
R Abbas Tijani Rabih|ACCUSED_BY|Treasury|2|asserted|on Thursday
R Um Daraba Livestock & Gold|ACCUSED_BY|Treasury|2|asserted|on Thursday
R Rapid Support Forces|SANCTIONED_BY|African Union|4|expected|30 May
R arms|SANCTIONED_BY|African Union|4|expected|30 May
R Peace and Security Council|SUBSIDIARY_OF|African Union|4|asserted|-
R Izzeddin al-Safi Omer|EMPLOYED_BY|Rapid Support Forces|5|asserted|-
R Musa Rabih|EXPORTS|camels|5|alleged|-
R Musa Rabih|SUPPLIES|Egypt|5|alleged|-
R Egypt|IMPORTS|camels|5|alleged|-
R Bakri Hassan Sorkatti|EMPLOYED_BY|army|6|asserted|-
R Bakri Hassan Sorkatti|SANCTIONED_BY|Canada|6|asserted|-
R Bakri Hassan Sorkatti|SANCTIONED_BY|European Union|6|asserted|-
R Um Daraba Livestock & Gold|LOCATED_IN|Omdurman|7|asserted|-

@a-028|political newsletter|2025-03-14|MORNING BRIEF: Three names fewer
1 Good morning, and pour the strong one.
2 After a night in which the translators nearly went on strike, ambassadors of the 27 rolled over the individual listings for six months – minus three.
3 Budapest got its way on Rostislav Yadrintsev, the fertilizer king, on sports minister Denis Zolotarenko and on the late admiral whom nobody had noticed was dead.
4 Bratislava wanted a fourth, Nozima Ergasheva, sister of a metals tycoon, to be spared as well, but the Commission refused to propose it and she stays on.
---
5 WHAT'S NEXT: The High Representative, Matteo Quaranta-Lindholm, told ministers he would table package no. 17 "in weeks, not months".
6 In the draft, seen by us: a ban on buying Russian aluminium; the Azerbaijani trader Abşeron Bunker; the Serbian subsidiary of Tomskneftekhim, Panonska Hemija; and forty-odd ships.
7 Not in the draft, whatever you heard: nuclear fuel, LNG, Hungary's paint job for the Danube ferry.
---
8 SPOTTED at Café Belga: Slovak permanent representative Juraj Hlavienka, lunching with Azerbaijan's ambassador Leyla Rzayeva.
9 BIRTHDAYS: MEP Gunnhild Åkerstedt; lobbyist Théo Vanackere of Ferroalloys Europe.
E Organization|European Union|27
E Place|Hungary|Budapest;Hungary
E Person|Rostislav Yadrintsev|Rostislav Yadrintsev
E Commodity|fertilizer|fertilizer
E Person|Denis Zolotarenko|Denis Zolotarenko
E Place|Slovakia|Bratislava;Slovak
E Person|Nozima Ergasheva|Nozima Ergasheva
E Organization|European Commission|Commission
E Person|Matteo Quaranta-Lindholm|Matteo Quaranta-Lindholm
E Place|Russia|Russian
E Commodity|aluminium|aluminium
E Place|Azerbaijan|Azerbaijani;Azerbaijan
E Firm|Abşeron Bunker|Abşeron Bunker
E Place|Serbia|Serbian
E Firm|Tomskneftekhim|Tomskneftekhim
E Firm|Panonska Hemija|Panonska Hemija
E Commodity|nuclear fuel|nuclear fuel
E Commodity|LNG|LNG
E Place|Danube|Danube
E Firm|Café Belga|Café Belga
E Person|Juraj Hlavienka|Juraj Hlavienka
E Person|Leyla Rzayeva|Leyla Rzayeva
E Person|Gunnhild Åkerstedt|Gunnhild Åkerstedt
E Person|Théo Vanackere|Théo Vanackere
E Organization|Ferroalloys Europe|Ferroalloys Europe
C Nozima Ergasheva|she@4
C Matteo Quaranta-Lindholm|The High Representative@5;he@5
R Nozima Ergasheva|SANCTIONED_BY|European Union|2-4|asserted|-
R Matteo Quaranta-Lindholm|EMPLOYED_BY|European Union|2-5|asserted|-
R Russia|SANCTIONED_BY|European Union|2-6|expected|-
R aluminium|SANCTIONED_BY|European Union|2-6|expected|-
R Abşeron Bunker|SANCTIONED_BY|European Union|2-6|expected|-
R Panonska Hemija|SANCTIONED_BY|European Union|2-6|expected|-
R Abşeron Bunker|LOCATED_IN|Azerbaijan|6|asserted|-
R Panonska Hemija|LOCATED_IN|Serbia|6|asserted|-
R Panonska Hemija|SUBSIDIARY_OF|Tomskneftekhim|6|asserted|-
R nuclear fuel|SANCTIONED_BY|European Union|2-7|denied|-
R LNG|SANCTIONED_BY|European Union|2-7|denied|-
R Juraj Hlavienka|EMPLOYED_BY|Slovakia|8|asserted|-
R Leyla Rzayeva|EMPLOYED_BY|Azerbaijan|8|asserted|-
R Juraj Hlavienka|MET_WITH|Leyla Rzayeva|8|asserted|-
R Théo Vanackere|EMPLOYED_BY|Ferroalloys Europe|9|asserted|-

@a-029|West African daily|2023-08-03|Kandé: we will eat millet
1 Four days after the ECOWAS summit in Abuja closed the borders, cut the electricity and froze the accounts of the Republic of Niger at the regional central bank, the price of a bag of rice in Gaya has doubled.
2 At the Malanville crossing more than eight hundred trucks wait in a line that ends somewhere near a mosque.
3 "Onions cannot read communiqués," says Issoufou Hamani, who has been exporting them to Cotonou for thirty years.
---
4 Colonel Boubacar Kandé, head of the junta, told a stadium on Wednesday that the sanctions were "drawn up elsewhere, in another language", by which everybody understood Paris.
5 France denied it the same evening.
6 Nigeria, which usually sells Niger most of its power, has pulled the plug, and Benin's president, Sévérin Akplogan, warned that a ban on uranium and on members of the junta personally would come next if the deposed head of state were not freed.
7 Mali and Burkina Faso, themselves once under an ECOWAS embargo which was lifted in 2022, sent ministers to Niamey on Monday to promise the opposite: diesel, if the road is safe.
E Person|Boubacar Kandé|Boubacar Kandé;Kandé
E Commodity|millet|millet
E Organization|ECOWAS|ECOWAS
E Place|Abuja|Abuja
E Place|Niger|Republic of Niger;Niger
E Commodity|rice|rice
E Place|Gaya|Gaya
E Place|Malanville|Malanville
E Commodity|onions|Onions
E Person|Issoufou Hamani|Issoufou Hamani
E Place|Cotonou|Cotonou
E Place|France|Paris;France
E Place|Nigeria|Nigeria
E Commodity|electricity|electricity;power
E Place|Benin|Benin
E Person|Sévérin Akplogan|Sévérin Akplogan
E Commodity|uranium|uranium
E Place|Mali|Mali
E Place|Burkina Faso|Burkina Faso
E Place|Niamey|Niamey
E Commodity|diesel|diesel
C Issoufou Hamani|who@3
C onions|them@3
C Nigeria|which@6
C Niger|its@6
R Niger|SANCTIONED_BY|ECOWAS|1|asserted|-
R Issoufou Hamani|EXPORTS|onions|3|asserted|-
R Issoufou Hamani|SUPPLIES|Cotonou|3|asserted|-
R Cotonou|IMPORTS|onions|3|asserted|-
R Boubacar Kandé|LEADS|Niger|1-4|asserted|-
R Nigeria|SUPPLIES|Niger|6|asserted|-
R Nigeria|EXPORTS|electricity|6|asserted|-
R Niger|IMPORTS|electricity|6|asserted|-
R Sévérin Akplogan|LEADS|Benin|6|asserted|-
R uranium|SANCTIONED_BY|ECOWAS|1-6|expected|-
R Boubacar Kandé|SANCTIONED_BY|ECOWAS|1-6|expected|-
R Mali|VISITED|Niamey|7|asserted|on Monday
R Burkina Faso|VISITED|Niamey|7|asserted|on Monday
R Mali|SUPPLIES|Niger|7|expected|-
R Burkina Faso|SUPPLIES|Niger|7|expected|-
R Mali|EXPORTS|diesel|7|expected|-
R Burkina Faso|EXPORTS|diesel|7|expected|-
R Niger|IMPORTS|diesel|7|expected|-

@a-030|company statement|2024-04-11|Statement by Osteria Components GmbH on incorrect reports
1 In recent days several websites have reported that our company has been placed on a sanctions list or supplied microcontrollers to a defence concern in Yekaterinburg.
2 Both statements are false.
3 Osteria Components GmbH, Graz, has never been sanctioned by the United States, the European Union or any other authority.
4 The confusion arose because the U.S. Department of Commerce on 3 April added to its Entity List an unrelated firm of similar name, Asteria Components FZC, of Ajman, with whom we have no ties of ownership.
5 It is true that until 2020 Asteria purchased connectors from us; deliveries ceased when it declined to sign an end-use certificate.
6 We make 87 per cent of our sales to hospitals; we have done no business with Russia since March 2022.
---
7 Our counsel, Sommerauer & Partner in Vienna, has been instructed to proceed against the portal Wirtschaftsblick24, which accused our chief executive, Katharina Pirchmoser, of "playing both sides".
8 Further enquiries will not be answered for the time being.
E Firm|Osteria Components GmbH|Osteria Components GmbH
E Commodity|microcontrollers|microcontrollers
E Place|Yekaterinburg|Yekaterinburg
E Place|Graz|Graz
E Place|United States|United States
E Organization|European Union|European Union
E Organization|U.S. Department of Commerce|U.S. Department of Commerce
E Firm|Asteria Components FZC|Asteria Components FZC;Asteria
E Place|Ajman|Ajman
E Commodity|connectors|connectors
E Firm|Sommerauer & Partner|Sommerauer & Partner
E Place|Vienna|Vienna
E Organization|Wirtschaftsblick24|Wirtschaftsblick24
E Person|Katharina Pirchmoser|Katharina Pirchmoser
E Place|Russia|Russia
C Osteria Components GmbH|our company@1;we@4;us@5;We@6;our@6;we@6;Our@7;our@7
C U.S. Department of Commerce|its@4
C Asteria Components FZC|an unrelated firm of similar name@4;whom@4;it@5
C Wirtschaftsblick24|which@7
R Osteria Components GmbH|SANCTIONED_BY|United States|3|denied|-
R Osteria Components GmbH|SANCTIONED_BY|European Union|3|denied|-
R Osteria Components GmbH|LOCATED_IN|Graz|3|asserted|-
R Osteria Components GmbH|EXPORTS|microcontrollers|1-2|denied|-
R Asteria Components FZC|SANCTIONED_BY|U.S. Department of Commerce|4|asserted|on 3 April
R Asteria Components FZC|LOCATED_IN|Ajman|4|asserted|-
R Asteria Components FZC|IMPORTS|connectors|5|asserted|until 2020
R Osteria Components GmbH|SUPPLIES|Asteria Components FZC|5|asserted|until 2020
R Sommerauer & Partner|LOCATED_IN|Vienna|7|asserted|-
R Osteria Components GmbH|TRADES_WITH|Russia|6|denied|since March 2022
R Katharina Pirchmoser|LEADS|Osteria Components GmbH|7|asserted|-
R Katharina Pirchmoser|ACCUSED_BY|Wirtschaftsblick24|7|asserted|-
