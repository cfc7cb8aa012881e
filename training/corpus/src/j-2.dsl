@j-011|background briefing, Q&A|2024-09-26|Senior officials on the new control list for semiconductor tools
1 The following is a transcript, edited for length, of a briefing given in The Hague by two officials of the Ministry of Foreign Affairs of the Netherlands on condition that they not be named.
---
* 2 Q: Could you walk us through what actually changes on Monday?
* 3 A: As of Monday the export of metrology tools of a certain precision needs a licence regardless of destination. That is not an embargo, and it names nobody.
* 4 Q: But China is what this is about, isn't it?
* 5 A: I won't speculate on what it's about. What I can say is that for Suzhou Yixin Micro and for Changfeng Memory, two companies already subject to a presumption of denial in Japan, you should not expect licences to be granted here.
* 6 Q: Washington put out something similar last week. Coordinated?
* 7 A: The Commerce Department did what it did, which was to bar Changfeng Memory from American deposition equipment. We talk to them. We also talk to Seoul.
* 8 Q: Veldhoven-based Precies Metrologie said on Friday it had shipped four machines to Yixin in the spring.
* 9 A: That was legal at the time. I understand a fifth, ordered and paid for, will stay in the warehouse.
* 10 Q: Has the Minister discussed this with her Chinese counterpart?
* 11 A: Minister Van Heusden sat down with Minister Qiao Wenbin in New York on Tuesday, and it came up. She'll be in Beijing in November, schedule permitting.
* 12 Q: Last one. There's a story in Het Kanaal that the Veldhoven people are owned by a Hong Kong fund.
* 13 A: I've read it. It's wrong; the shares are with the founder, Joost Brinkhorst, every last one of them.
E Place|The Hague|The Hague
E Place|Netherlands|Netherlands
E Organization|Ministry of Foreign Affairs|Ministry of Foreign Affairs
E Organization|Commerce Department|Commerce Department
E Place|China|China;Chinese
E Place|Japan|Japan
E Place|United States|Washington;American
E Place|South Korea|Seoul
E Place|New York|New York
E Place|Beijing|Beijing
E Place|Veldhoven|Veldhoven
E Place|Hong Kong|Hong Kong
E Firm|Suzhou Yixin Micro|Suzhou Yixin Micro;Yixin
E Firm|Changfeng Memory|Changfeng Memory
E Firm|Precies Metrologie|Precies Metrologie
E Organization|Het Kanaal|Het Kanaal
E Person|Van Heusden|Van Heusden
E Person|Qiao Wenbin|Qiao Wenbin
E Person|Joost Brinkhorst|Joost Brinkhorst
E Commodity|metrology tools|metrology tools
E Commodity|deposition equipment|deposition equipment
C Netherlands|here@5
C Commerce Department|them@7
C Precies Metrologie|it@8;the Veldhoven people@12
C Van Heusden|the Minister@10;her@10;She@11
C Qiao Wenbin|her Chinese counterpart@10
R Ministry of Foreign Affairs|LOCATED_IN|Netherlands|1|asserted|-
R Suzhou Yixin Micro|SANCTIONED_BY|Japan|5|asserted|-
R Changfeng Memory|SANCTIONED_BY|Japan|5|asserted|-
R Suzhou Yixin Micro|SANCTIONED_BY|Netherlands|1-5|expected|Monday
R Changfeng Memory|SANCTIONED_BY|Netherlands|1-5|expected|Monday
R Changfeng Memory|SANCTIONED_BY|Commerce Department|6-7|asserted|last week
R Precies Metrologie|LOCATED_IN|Veldhoven|8|asserted|-
R Precies Metrologie|SUPPLIES|Suzhou Yixin Micro|8|asserted|in the spring
R Van Heusden|LEADS|Ministry of Foreign Affairs|1-11|asserted|-
R Qiao Wenbin|EMPLOYED_BY|China|10-11|asserted|-
R Van Heusden|MET_WITH|Qiao Wenbin|11|asserted|on Tuesday
R Van Heusden|VISITED|Beijing|11|expected|in November
R Joost Brinkhorst|OWNS|Precies Metrologie|12-13|asserted|-
R Joost Brinkhorst|LEADS|Precies Metrologie|12-13|asserted|-

@j-012|navy release|2025-05-07|Indonesian frigate leaves Trincomalee
1 KRI Teluk Cendrawasih, a frigate of the Indonesian Navy commanded by Colonel Wayan Sutrisna, sailed from Trincomalee this morning after a three-day goodwill visit, having been given a farewell by the Sri Lanka Navy in keeping with naval tradition.
2 During the stay her commanding officer called on the Commander of the Eastern Naval Area, Rear Admiral Chaminda Wijeratne.
3 Crew members played beach volleyball and visited sick children at the base hospital.
4 The ship's next port is Chattogram, where she is due on Sunday; a stop at Port Blair was called off because of weather.
E Vessel|KRI Teluk Cendrawasih|KRI Teluk Cendrawasih
E Place|Indonesia|Indonesian
E Organization|Indonesian Navy|Indonesian Navy
E Organization|Sri Lanka Navy|Sri Lanka Navy
E Organization|Eastern Naval Area|Eastern Naval Area
E Person|Wayan Sutrisna|Wayan Sutrisna
E Person|Chaminda Wijeratne|Chaminda Wijeratne
E Place|Trincomalee|Trincomalee
E Place|Chattogram|Chattogram
E Place|Port Blair|Port Blair
C KRI Teluk Cendrawasih|her@2;The ship@4;she@4
C Wayan Sutrisna|her commanding officer@2
R Indonesian Navy|OWNS|KRI Teluk Cendrawasih|1|asserted|-
R Wayan Sutrisna|EMPLOYED_BY|Indonesian Navy|1|asserted|-
R Indonesian Navy|VISITED|Trincomalee|1|asserted|-
R Wayan Sutrisna|VISITED|Trincomalee|1-2|asserted|-
R Wayan Sutrisna|MET_WITH|Chaminda Wijeratne|2|asserted|-
R Chaminda Wijeratne|LEADS|Eastern Naval Area|2|asserted|-
R Indonesian Navy|VISITED|Chattogram|1-4|expected|on Sunday
R Indonesian Navy|VISITED|Port Blair|1-4|denied|-

@j-013|investment agency release|2024-12-03|Record year for manufacturing investment, says RDB
1 Rwanda registered US$3.1 billion in new commitments between January and November, the Rwanda Development Board (RDB) announced at a breakfast in Kigali at which some two hundred guests were served with locally roasted coffee.
2 "We did not chase anyone," joked chief executive Solange Mukantwari. "They queued."
---
3 First in the queue: Lahore's Chenab Apparel, which has sunk $24m into a shirt factory in the Special Economic Zone and already sends twelve containers a week of T-shirts to retailers in Belgium.
4 Cairo-based Nile Glass Holding took 45% of Kigali Float Glass, with an option on the remainder that it intends to exercise in 2026.
5 A tea packer from Assam, Brahmaputra Leaf, chose Nyamagabe over Kericho.
6 Still being courted are Korea's Daehan Battery Recycling, whose vice president for strategy, Noh Eun-ji, toured Bugesera in October, and a Danish pension fund the Board declined to identify.
---
7 Ms Mukantwari denied that the agency had signed away water rights to Chenab, calling the claim, made on the floor of the Senate by Senator Faustin Karemera, "pure invention."
8 She acknowledged that one name had dropped off the list: GulfAgri of Sharjah will not, after all, buy Gicumbi Dairies.
E Place|Rwanda|Rwanda
E Organization|Rwanda Development Board|Rwanda Development Board;RDB;Board
E Place|Kigali|Kigali
E Place|Lahore|Lahore
E Place|Special Economic Zone|Special Economic Zone
E Place|Belgium|Belgium
E Place|Cairo|Cairo
E Place|Assam|Assam
E Place|Nyamagabe|Nyamagabe
E Place|Kericho|Kericho
E Place|South Korea|Korea
E Place|Bugesera|Bugesera
E Place|Denmark|Danish
E Place|Sharjah|Sharjah
E Organization|Senate|Senate
E Person|Solange Mukantwari|Solange Mukantwari;Mukantwari
E Person|Noh Eun-ji|Noh Eun-ji
E Person|Faustin Karemera|Faustin Karemera
E Firm|Chenab Apparel|Chenab Apparel;Chenab
E Firm|Nile Glass Holding|Nile Glass Holding
E Firm|Kigali Float Glass|Kigali Float Glass
E Firm|Brahmaputra Leaf|Brahmaputra Leaf
E Firm|Daehan Battery Recycling|Daehan Battery Recycling
E Firm|GulfAgri|GulfAgri
E Firm|Gicumbi Dairies|Gicumbi Dairies
E Commodity|coffee|coffee
E Commodity|T-shirts|T-shirts
E Commodity|tea|tea
C Chenab Apparel|which@3
C Nile Glass Holding|it@4
C Brahmaputra Leaf|A tea packer@5
C Daehan Battery Recycling|whose@6
C Rwanda Development Board|the agency@7
C Solange Mukantwari|She@8
R Solange Mukantwari|LEADS|Rwanda Development Board|1-2|asserted|-
R Chenab Apparel|LOCATED_IN|Lahore|3|asserted|-
R Chenab Apparel|INVESTED_IN|Special Economic Zone|3|asserted|-
R Chenab Apparel|EXPORTS|T-shirts|3|asserted|-
R Chenab Apparel|SUPPLIES|Belgium|3|asserted|-
R Belgium|IMPORTS|T-shirts|3|asserted|-
R Nile Glass Holding|LOCATED_IN|Cairo|4|asserted|-
R Nile Glass Holding|INVESTED_IN|Kigali Float Glass|4|asserted|-
R Nile Glass Holding|OWNS|Kigali Float Glass|4|expected|in 2026
R Brahmaputra Leaf|LOCATED_IN|Assam|5|asserted|-
R Brahmaputra Leaf|INVESTED_IN|Nyamagabe|5|asserted|-
R Daehan Battery Recycling|LOCATED_IN|South Korea|6|asserted|-
R Daehan Battery Recycling|INVESTED_IN|Rwanda|1-6|expected|-
R Noh Eun-ji|EMPLOYED_BY|Daehan Battery Recycling|6|asserted|-
R Noh Eun-ji|VISITED|Bugesera|6|asserted|in October
R Rwanda Development Board|AGREED_WITH|Chenab Apparel|7|alleged|-
R Rwanda Development Board|AGREED_WITH|Chenab Apparel|7|denied|-
R Rwanda Development Board|ACCUSED_BY|Faustin Karemera|7|asserted|-
R Faustin Karemera|EMPLOYED_BY|Senate|7|asserted|-
R GulfAgri|LOCATED_IN|Sharjah|8|asserted|-
R GulfAgri|OWNS|Gicumbi Dairies|8|denied|-

@j-014|UN press release|2025-07-16|Security Council committee adds three entries to its sanctions list
1 On 15 July 2025 the Committee established pursuant to resolution 2653 approved the addition of the entries specified below to the list of individuals and entities subject to the assets freeze, travel ban and arms embargo.
---
* 2 A. Individuals
* 3 HTi.031 Name: 1: WISLIN 2: JEAN-ENEL 3: PHANORD. Title: na. Designation: Leader of the gang Ti Rivyè. A.k.a.: Kòlonèl Jou (low quality). Nationality: Haiti. Other information: believed to have received rifles from Miami resident Odalys Pruneda; wanted by the Haitian National Police.
* 4 HTi.032 Name: 1: MARIE-CLAUDE 2: VERNET. Designation: former Director of Customs at Port-de-Paix. Other information: in detention since 2 May 2025 (Policía Nacional, Dominican Republic).
---
* 5 B. Entities and other groups
* 6 HTe.005 Name: RIVYÈ IMPORT-EXPORT S.A. Address: Cap-Haïtien, Haiti. Other information: controlled by PHANORD (HTi.031); reported to have paid for ammunition supplied by Cargas Quisqueya SRL of Santo Domingo.
---
7 The Committee also removed the entry for LAKAY TRANSPORT, which had been listed in 2023, and did not agree on a proposal concerning the company Bel-Air Petroleum.
8 The names are made available in the six official languages; Member States are urged to take note.
E Organization|Committee established pursuant to resolution 2653|Committee established pursuant to resolution 2653;Committee
E Organization|Security Council|Security Council
E Person|WISLIN JEAN-ENEL PHANORD|WISLIN 2: JEAN-ENEL 3: PHANORD;Kòlonèl Jou;PHANORD
E Person|MARIE-CLAUDE VERNET|MARIE-CLAUDE 2: VERNET
E Person|Odalys Pruneda|Odalys Pruneda
E Organization|Ti Rivyè|Ti Rivyè
E Place|Haiti|Haiti
E Place|Miami|Miami
E Place|Port-de-Paix|Port-de-Paix
E Place|Dominican Republic|Dominican Republic
E Place|Cap-Haïtien|Cap-Haïtien
E Place|Santo Domingo|Santo Domingo
E Organization|Haitian National Police|Haitian National Police
E Organization|Policía Nacional|Policía Nacional
E Firm|RIVYÈ IMPORT-EXPORT S.A.|RIVYÈ IMPORT-EXPORT S.A.
E Firm|Cargas Quisqueya SRL|Cargas Quisqueya SRL
E Firm|LAKAY TRANSPORT|LAKAY TRANSPORT
E Firm|Bel-Air Petroleum|Bel-Air Petroleum
E Commodity|rifles|rifles
E Commodity|ammunition|ammunition
C Committee established pursuant to resolution 2653|its@0
R WISLIN JEAN-ENEL PHANORD|SANCTIONED_BY|Committee established pursuant to resolution 2653|1-3|asserted|On 15 July 2025
R MARIE-CLAUDE VERNET|SANCTIONED_BY|Committee established pursuant to resolution 2653|1-4|asserted|On 15 July 2025
R RIVYÈ IMPORT-EXPORT S.A.|SANCTIONED_BY|Committee established pursuant to resolution 2653|1-6|asserted|On 15 July 2025
R WISLIN JEAN-ENEL PHANORD|LEADS|Ti Rivyè|3|asserted|-
R Odalys Pruneda|SUPPLIES|WISLIN JEAN-ENEL PHANORD|3|alleged|-
R WISLIN JEAN-ENEL PHANORD|IMPORTS|rifles|3|alleged|-
R MARIE-CLAUDE VERNET|ARRESTED_BY|Policía Nacional|4|asserted|since 2 May 2025
R Policía Nacional|LOCATED_IN|Dominican Republic|4|asserted|-
R RIVYÈ IMPORT-EXPORT S.A.|LOCATED_IN|Cap-Haïtien|6|asserted|-
R Cap-Haïtien|LOCATED_IN|Haiti|6|asserted|-
R WISLIN JEAN-ENEL PHANORD|OWNS|RIVYÈ IMPORT-EXPORT S.A.|6|asserted|-
R RIVYÈ IMPORT-EXPORT S.A.|IMPORTS|ammunition|6|alleged|-
R Cargas Quisqueya SRL|SUPPLIES|RIVYÈ IMPORT-EXPORT S.A.|6|alleged|-
R Cargas Quisqueya SRL|EXPORTS|ammunition|6|alleged|-
R Cargas Quisqueya SRL|LOCATED_IN|Santo Domingo|6|asserted|-
R Bel-Air Petroleum|SANCTIONED_BY|Committee established pursuant to resolution 2653|7|denied|-

@j-015|central bank note|2024-07-22|Gold purchases, first half
1 In the first six months the Bank of Mongolia bought 6.9 tonnes of gold from domestic miners and banks, the largest single seller being Altan Zuun LLC of Darkhan.
2 No gold was acquired abroad.
3 Of the reserves, nine tonnes were sold to refiners in Switzerland, and Deputy Governor Ts. Oyuunbileg told reporters a further sale, to a Singapore buyer whose name is confidential, was likely before Naadam next year.
4 The policy rate was left at 10.5%.
E Organization|Bank of Mongolia|Bank of Mongolia
E Firm|Altan Zuun LLC|Altan Zuun LLC
E Place|Darkhan|Darkhan
E Place|Switzerland|Switzerland
E Place|Singapore|Singapore
E Person|Ts. Oyuunbileg|Ts. Oyuunbileg
E Commodity|gold|gold;Gold
R Bank of Mongolia|IMPORTS|gold|1|asserted|In the first six months
R Altan Zuun LLC|SUPPLIES|Bank of Mongolia|1|asserted|In the first six months
R Altan Zuun LLC|EXPORTS|gold|1|asserted|In the first six months
R Altan Zuun LLC|LOCATED_IN|Darkhan|1|asserted|-
R Bank of Mongolia|EXPORTS|gold|1-3|asserted|-
R Bank of Mongolia|SUPPLIES|Switzerland|1-3|asserted|-
R Switzerland|IMPORTS|gold|3|asserted|-
R Ts. Oyuunbileg|EMPLOYED_BY|Bank of Mongolia|1-3|asserted|-
R Bank of Mongolia|SUPPLIES|Singapore|1-3|expected|before Naadam next year
R Singapore|IMPORTS|gold|3|expected|before Naadam next year

@j-016|council press release|2025-10-24|Russia's war of aggression: Council agrees further restrictive measures
1 The Council today adopted a new package of economic and individual measures in response to Russia's continuing war against Ukraine.
---
* 2 Energy
3 The transaction ban is extended to two refiners, Volzhsk-Oil and Kubnefteprodukt, as well as to the trading house Meridian Gulf DMCC, established in Dubai, which has been marketing the crude of both since the summer.
4 The import of Russian liquefied petroleum gas will be prohibited from 1 January; Hungary, which continues to receive it, was granted six more months.
---
* 5 Shadow fleet
6 A further 41 vessels are subject to a port access ban, among them the Sea Marigold (IMO 9310044), the Kapitan Dudin and the Fortune Breeze II, the last of which was boarded by the French Navy off Brest in September and is still lying at anchor there.
7 Their managers are not all Russian: SeaLink Crewing Pvt. Ltd, Mumbai, has been designated, and so has the flag registry of a state that does not know it has one.
---
* 8 Third-country circumvention
9 Added to Annex IV are Zhejiang Tailu Bearings, Shenzhen-registered Nova Skyline Tech, Kızılırmak Mühimmat Sanayi A.Ş. and Avrora-Trans TOO of Almaty, each of which is considered to have delivered dual-use items (ball bearings, microcontrollers, nitrocellulose, in that order for the first three) to the Tosna Machine Works.
10 The High Representative had proposed a fifth entry, Serbia's Dunav Optika, but unanimity was lacking.
---
11 As regards individuals, 22 are listed, including Colonel General Arkady Lopatin, commander of the 40th Air Army, and Rizvan Tutaev, mayor of Melitopol under the occupation, who is accused by Ukraine of organising the removal of grain.
12 Ten listings are lifted, seven of them because the persons concerned are deceased.
13 "Brussels is running out of companies to sanction; I am told it is considering the Nevsky Ballet," the Russian ambassador to the EU, Gleb Ordyntsev, commented on Telegram.
---
14 The legal acts will be published in the Official Journal.
E Organization|Council|Council
E Organization|European Union|Brussels;EU
E Place|Russia|Russia;Russian
E Place|Ukraine|Ukraine
E Place|Dubai|Dubai
E Place|Hungary|Hungary
E Place|Brest|Brest
E Place|Mumbai|Mumbai
E Place|Shenzhen|Shenzhen
E Place|Almaty|Almaty
E Place|Serbia|Serbia
E Place|Melitopol|Melitopol
E Organization|French Navy|French Navy
E Organization|40th Air Army|40th Air Army
E Organization|Nevsky Ballet|Nevsky Ballet
E Firm|Volzhsk-Oil|Volzhsk-Oil
E Firm|Kubnefteprodukt|Kubnefteprodukt
E Firm|Meridian Gulf DMCC|Meridian Gulf DMCC
E Firm|SeaLink Crewing Pvt. Ltd|SeaLink Crewing Pvt. Ltd
E Firm|Zhejiang Tailu Bearings|Zhejiang Tailu Bearings
E Firm|Nova Skyline Tech|Nova Skyline Tech
E Firm|Kızılırmak Mühimmat Sanayi A.Ş.|Kızılırmak Mühimmat Sanayi A.Ş.
E Firm|Avrora-Trans TOO|Avrora-Trans TOO
E Firm|Tosna Machine Works|Tosna Machine Works
E Firm|Dunav Optika|Dunav Optika
E Vessel|Sea Marigold|Sea Marigold
E Vessel|Kapitan Dudin|Kapitan Dudin
E Vessel|Fortune Breeze II|Fortune Breeze II
E Person|Arkady Lopatin|Arkady Lopatin
E Person|Rizvan Tutaev|Rizvan Tutaev
E Person|Gleb Ordyntsev|Gleb Ordyntsev
E Commodity|crude|crude
E Commodity|liquefied petroleum gas|liquefied petroleum gas
E Commodity|dual-use items|dual-use items
E Commodity|ball bearings|ball bearings
E Commodity|microcontrollers|microcontrollers
E Commodity|nitrocellulose|nitrocellulose
E Commodity|grain|grain
C Meridian Gulf DMCC|which@3
C Hungary|which@4
C liquefied petroleum gas|it@4
C Fortune Breeze II|the last of which@6
C Brest|there@6
C Rizvan Tutaev|who@11
C European Union|it@13
R Volzhsk-Oil|SANCTIONED_BY|Council|1-3|asserted|today
R Kubnefteprodukt|SANCTIONED_BY|Council|1-3|asserted|today
R Meridian Gulf DMCC|SANCTIONED_BY|Council|1-3|asserted|today
R Meridian Gulf DMCC|LOCATED_IN|Dubai|3|asserted|-
R Meridian Gulf DMCC|EXPORTS|crude|3|asserted|since the summer
R Volzhsk-Oil|SUPPLIES|Meridian Gulf DMCC|3|asserted|since the summer
R Kubnefteprodukt|SUPPLIES|Meridian Gulf DMCC|3|asserted|since the summer
R Russia|SANCTIONED_BY|Council|1-4|asserted|from 1 January
R Russia|EXPORTS|liquefied petroleum gas|4|asserted|-
R Russia|SUPPLIES|Hungary|4|asserted|-
R Hungary|IMPORTS|liquefied petroleum gas|4|asserted|-
R Sea Marigold|SANCTIONED_BY|Council|1-6|asserted|today
R Kapitan Dudin|SANCTIONED_BY|Council|1-6|asserted|today
R Fortune Breeze II|SANCTIONED_BY|Council|1-6|asserted|today
R Fortune Breeze II|LOCATED_IN|Brest|6|asserted|-
R SeaLink Crewing Pvt. Ltd|SANCTIONED_BY|Council|1-7|asserted|today
R SeaLink Crewing Pvt. Ltd|LOCATED_IN|Mumbai|7|asserted|-
R Zhejiang Tailu Bearings|SANCTIONED_BY|Council|1-9|asserted|today
R Nova Skyline Tech|SANCTIONED_BY|Council|1-9|asserted|today
R Kızılırmak Mühimmat Sanayi A.Ş.|SANCTIONED_BY|Council|1-9|asserted|today
R Avrora-Trans TOO|SANCTIONED_BY|Council|1-9|asserted|today
R Nova Skyline Tech|LOCATED_IN|Shenzhen|9|asserted|-
R Avrora-Trans TOO|LOCATED_IN|Almaty|9|asserted|-
R Zhejiang Tailu Bearings|SUPPLIES|Tosna Machine Works|9|alleged|-
R Nova Skyline Tech|SUPPLIES|Tosna Machine Works|9|alleged|-
R Kızılırmak Mühimmat Sanayi A.Ş.|SUPPLIES|Tosna Machine Works|9|alleged|-
R Avrora-Trans TOO|SUPPLIES|Tosna Machine Works|9|alleged|-
R Zhejiang Tailu Bearings|EXPORTS|ball bearings|9|alleged|-
R Nova Skyline Tech|EXPORTS|microcontrollers|9|alleged|-
R Kızılırmak Mühimmat Sanayi A.Ş.|EXPORTS|nitrocellulose|9|alleged|-
R Avrora-Trans TOO|EXPORTS|dual-use items|9|alleged|-
R Tosna Machine Works|IMPORTS|dual-use items|9|alleged|-
R Tosna Machine Works|IMPORTS|ball bearings|9|alleged|-
R Tosna Machine Works|IMPORTS|microcontrollers|9|alleged|-
R Tosna Machine Works|IMPORTS|nitrocellulose|9|alleged|-
R Dunav Optika|LOCATED_IN|Serbia|10|asserted|-
R Dunav Optika|SANCTIONED_BY|Council|1-10|denied|-
R Arkady Lopatin|SANCTIONED_BY|Council|1-11|asserted|today
R Rizvan Tutaev|SANCTIONED_BY|Council|1-11|asserted|today
R Arkady Lopatin|LEADS|40th Air Army|11|asserted|-
R Rizvan Tutaev|LEADS|Melitopol|11|asserted|-
R Rizvan Tutaev|ACCUSED_BY|Ukraine|11|asserted|-
R Gleb Ordyntsev|EMPLOYED_BY|Russia|13|asserted|-
R Nevsky Ballet|SANCTIONED_BY|European Union|13|alleged|-

@j-017|export credit agency release|2024-10-10|EIFO covers wind order from Peru
1 Denmark's export credit fund EIFO has issued a guarantee of DKK 1.2 billion in favour of Banco Andino del Sur, enabling the Arequipa lender's client Vientos de Marcona S.A.C. to order 42 wind turbines from Vestas.
2 Blades are to leave Nakskov for Pisco in the spring.
3 Project director Inés Huamán Tello of Vientos called the guarantee "the missing bolt".
4 The fund itself takes no stake in the company, nor has it ever done so.
E Place|Denmark|Denmark
E Organization|EIFO|EIFO
E Place|Peru|Peru
E Place|Arequipa|Arequipa
E Place|Nakskov|Nakskov
E Place|Pisco|Pisco
E Firm|Banco Andino del Sur|Banco Andino del Sur
E Firm|Vientos de Marcona S.A.C.|Vientos de Marcona S.A.C.;Vientos
E Firm|Vestas|Vestas
E Person|Inés Huamán Tello|Inés Huamán Tello
E Commodity|wind turbines|wind turbines
E Commodity|Blades|Blades
C Banco Andino del Sur|the Arequipa lender@1
C EIFO|The fund@4;it@4
C Vientos de Marcona S.A.C.|the company@4
R EIFO|LOCATED_IN|Denmark|1|asserted|-
R Banco Andino del Sur|LOCATED_IN|Arequipa|1|asserted|-
R Vestas|SUPPLIES|Vientos de Marcona S.A.C.|1|expected|-
R Vientos de Marcona S.A.C.|IMPORTS|wind turbines|1|expected|-
R Inés Huamán Tello|EMPLOYED_BY|Vientos de Marcona S.A.C.|3|asserted|-
R EIFO|INVESTED_IN|Vientos de Marcona S.A.C.|4|denied|-

@j-018|readout|2025-04-29|Ministerial meeting on agricultural trade
1 On the sidelines of a fair in Ribeirão Preto, the Minister of Agriculture and Livestock, Mr. Otávio Lacerda Prates, received today his colleague from Egypt, Dr. Hoda Abdel-Megid, and a party that included Eng. Sameh Qandil, who heads the grain buyer Nile Strategic Commodities (NSC).
2 The Egyptian side, to which Brazil last year supplied two thirds of its frozen beef, expressed interest in live animals; this was declined for reasons of animal welfare.
3 Instead, agreement was reached on a health certificate for bovine genetics, signed by both Ministers, and NSC will be offered 300,000 tonnes of maize by the Paraná cooperative Coamérica at a price to be determined.
4 Dr. Abdel-Megid raised the matter of fertilizers.
5 Her country, she noted, could become a supplier of urea "as soon as somebody in Brasília answers the telephone", a remark that was received with good humour.
6 From Ribeirão Preto the visitors continue to Santos; Cuiabá has been dropped from the programme for lack of time.
7 Mr. Lacerda Prates confirmed that he will not travel to Cairo in June as had been announced.
E Place|Ribeirão Preto|Ribeirão Preto
E Person|Otávio Lacerda Prates|Otávio Lacerda Prates;Lacerda Prates
E Person|Hoda Abdel-Megid|Hoda Abdel-Megid;Abdel-Megid
E Person|Sameh Qandil|Sameh Qandil
E Firm|Nile Strategic Commodities|Nile Strategic Commodities;NSC
E Firm|Coamérica|Coamérica
E Place|Egypt|Egypt;Egyptian
E Place|Brazil|Brazil;Brasília
E Place|Paraná|Paraná
E Place|Santos|Santos
E Place|Cuiabá|Cuiabá
E Place|Cairo|Cairo
E Commodity|grain|grain
E Commodity|frozen beef|frozen beef
E Commodity|live animals|live animals
E Commodity|maize|maize
E Commodity|fertilizers|fertilizers
E Commodity|urea|urea
E Commodity|bovine genetics|bovine genetics
C Hoda Abdel-Megid|his colleague@1;Her@5;she@5
C Sameh Qandil|who@1
C Egypt|The Egyptian side@2;its@2;Her country@5
C Otávio Lacerda Prates|he@7;the Minister of Agriculture and Livestock@1;his@1
R Otávio Lacerda Prates|EMPLOYED_BY|Brazil|1-2|asserted|-
R Otávio Lacerda Prates|MET_WITH|Hoda Abdel-Megid|1|asserted|today
R Otávio Lacerda Prates|MET_WITH|Sameh Qandil|1|asserted|today
R Hoda Abdel-Megid|EMPLOYED_BY|Egypt|1|asserted|-
R Hoda Abdel-Megid|VISITED|Ribeirão Preto|1|asserted|today
R Sameh Qandil|VISITED|Ribeirão Preto|1|asserted|today
R Otávio Lacerda Prates|VISITED|Ribeirão Preto|1|asserted|today
R Sameh Qandil|LEADS|Nile Strategic Commodities|1|asserted|-
R Nile Strategic Commodities|IMPORTS|grain|1|asserted|-
R Brazil|EXPORTS|frozen beef|2|asserted|last year
R Brazil|SUPPLIES|Egypt|2|asserted|last year
R Egypt|IMPORTS|frozen beef|2|asserted|last year
R Brazil|EXPORTS|live animals|2|denied|-
R Brazil|AGREED_WITH|Egypt|2-3|asserted|-
R Coamérica|EXPORTS|maize|3|expected|-
R Coamérica|SUPPLIES|Nile Strategic Commodities|3|expected|-
R Nile Strategic Commodities|IMPORTS|maize|3|expected|-
R Coamérica|LOCATED_IN|Paraná|3|asserted|-
R Egypt|EXPORTS|urea|5|expected|-
R Egypt|SUPPLIES|Brazil|5|expected|-
R Hoda Abdel-Megid|VISITED|Santos|6|expected|-
R Sameh Qandil|VISITED|Santos|6|expected|-
R Hoda Abdel-Megid|VISITED|Cuiabá|6|denied|-
R Sameh Qandil|VISITED|Cuiabá|6|denied|-
R Otávio Lacerda Prates|VISITED|Cairo|7|denied|in June

@j-019|customs bulletin|2024-06-18|DIAN detects triangulation in footwear and seizes smuggled rice
1 An audit by Colombia's tax and customs directorate, DIAN, has established that Calzado Quindío S.A.S., an Armenia (Quindío) importer, declared as Panamanian some 410,000 pairs of sports shoes which in reality had been dispatched from Ningbo.
2 The seller of record, Colón Free Zone company Istmo Footwear, is suspected of never having had a warehouse.
3 The owner of both, Rigoberto Arce Montoya, was notified of a statement of charges in which DIAN reproaches him with aggravated customs fraud.
---
4 In a separate case, the Fiscal and Customs Police stopped at Ipiales seven lorries carrying 190 tonnes of rice from Ecuador, and arrested one of the drivers, José Chuquizala, an Ecuadorian.
5 The rice, fit for consumption, will be given to the family welfare institute ICBF.
6 The traders' guild Fenalarroz had denounced the smuggling route in April; its president, Clara Inés Bedoya, asked that the border be closed to all grain, something the Ministry of Commerce has so far refused.
E Place|Colombia|Colombia
E Organization|DIAN|DIAN
E Firm|Calzado Quindío S.A.S.|Calzado Quindío S.A.S.
E Place|Armenia|Armenia
E Place|Quindío|Quindío
E Place|Panama|Panamanian
E Place|Ningbo|Ningbo
E Place|Colón Free Zone|Colón Free Zone
E Firm|Istmo Footwear|Istmo Footwear
E Person|Rigoberto Arce Montoya|Rigoberto Arce Montoya
E Organization|Fiscal and Customs Police|Fiscal and Customs Police
E Place|Ipiales|Ipiales
E Place|Ecuador|Ecuador;Ecuadorian
E Person|José Chuquizala|José Chuquizala
E Organization|ICBF|ICBF
E Organization|Fenalarroz|Fenalarroz
E Person|Clara Inés Bedoya|Clara Inés Bedoya
E Organization|Ministry of Commerce|Ministry of Commerce
E Commodity|footwear|footwear
E Commodity|sports shoes|sports shoes
E Commodity|rice|rice
E Commodity|grain|grain
C DIAN|Colombia's tax and customs directorate@1
C Calzado Quindío S.A.S.|importer@1
C Istmo Footwear|The seller of record@2
C Rigoberto Arce Montoya|him@3
C Fenalarroz|its@6
R DIAN|LOCATED_IN|Colombia|1|asserted|-
R Calzado Quindío S.A.S.|LOCATED_IN|Armenia|1|asserted|-
R Armenia|LOCATED_IN|Quindío|1|asserted|-
R Calzado Quindío S.A.S.|IMPORTS|sports shoes|1|asserted|-
R Istmo Footwear|SUPPLIES|Calzado Quindío S.A.S.|1-2|asserted|-
R Istmo Footwear|EXPORTS|sports shoes|1-2|asserted|-
R Istmo Footwear|LOCATED_IN|Colón Free Zone|2|asserted|-
R Rigoberto Arce Montoya|OWNS|Calzado Quindío S.A.S.|1-3|asserted|-
R Rigoberto Arce Montoya|OWNS|Istmo Footwear|1-3|asserted|-
R Rigoberto Arce Montoya|ACCUSED_BY|DIAN|3|asserted|-
R José Chuquizala|ARRESTED_BY|Fiscal and Customs Police|4|asserted|-
R Ecuador|EXPORTS|rice|4|asserted|-
R Clara Inés Bedoya|LEADS|Fenalarroz|6|asserted|-
R grain|SANCTIONED_BY|Ministry of Commerce|6|denied|-

@j-020|notice|2024-02-09|Guidance: what traders should check before they ship
1 The Australian Border Force reminds exporters that responsibility for compliance rests with them.
2 If your buyer asks for goods to be sent to a third country, if he has no web site, or if he offers to pay in cash, ask yourself why.
3 A company that supplies drones to a listed entity may be fined even where it did not know who owned the buyer.
4 Sanctions lists change often; a visit to the Department of Foreign Affairs and Trade web site takes two minutes.
5 Suppose, for example, that Firm A in Perth sells pumps to Firm B in Malaysia, which sells them on to Iran: both sales may be an offence.
6 Seek legal advice.
E Organization|Australian Border Force|Australian Border Force
E Organization|Department of Foreign Affairs and Trade|Department of Foreign Affairs and Trade
E Place|Perth|Perth
E Place|Malaysia|Malaysia
E Place|Iran|Iran
E Commodity|drones|drones
E Commodity|pumps|pumps
