@f-011|interview|2022-10-12|"Nobody hides a yacht. They hide the pen that signs for it"
1 Five questions for Ingrid Haukeland, who spent two years with the 2.6 million documents known as the Skerry Files.
---
2 Q: Where did the leak come from?
3 A: From Lomond Corporate Services, a formation agent in Jersey. That is all I can say.
---
4 Q: And the headline?
5 A: That a serving minister, Benjie Tumwesigye of Uganda, held through two nominees the whole of Pearl Horizon Ltd, which in turn won the contract to deliver fuel to the Ugandan army. He says it is a lie and that I was paid by the opposition.
---
6 Q: Were you?
7 A: I was paid by Dagens Lov, the newspaper I work for, and badly.
---
8 Q: Has anybody been arrested?
9 A: One person. Our source's flatmate, by the Jersey police, for half an afternoon. No minister.
---
10 Q: What surprised you most?
11 A: The birthdays. Lomond kept a calendar of its clients' birthdays and sent whisky. Sir Alastair Crummock, its chairman, signed each card. When I finally met Sir Alastair, in Gorey, he asked me to send back the cards.
E Person|Ingrid Haukeland|Ingrid Haukeland
E Firm|Lomond Corporate Services|Lomond Corporate Services;Lomond
E Place|Jersey|Jersey
E Person|Benjie Tumwesigye|Benjie Tumwesigye
E Place|Uganda|Uganda
E Firm|Pearl Horizon Ltd|Pearl Horizon Ltd
E Organization|Ugandan army|Ugandan army
E Commodity|fuel|fuel
E Organization|Dagens Lov|Dagens Lov
E Person|Alastair Crummock|Alastair Crummock;Alastair
E Place|Gorey|Gorey
E Commodity|whisky|whisky
C Ingrid Haukeland|who@1;I@3;I@5;you@6;I@7;I#2@7;I@11;me@11
C Benjie Tumwesigye|a serving minister@5;He@5
C Pearl Horizon Ltd|which@5
C Dagens Lov|the newspaper@7
C Lomond Corporate Services|a formation agent@3;its@11;its#2@11
C Alastair Crummock|he@11
R Lomond Corporate Services|LOCATED_IN|Jersey|3|asserted|-
R Benjie Tumwesigye|EMPLOYED_BY|Uganda|5|asserted|-
R Benjie Tumwesigye|OWNS|Pearl Horizon Ltd|5|asserted|-
R Benjie Tumwesigye|OWNS|Pearl Horizon Ltd|5|denied|-
R Pearl Horizon Ltd|AGREED_WITH|Ugandan army|5|asserted|-
R Pearl Horizon Ltd|SUPPLIES|Ugandan army|5|expected|-
R Pearl Horizon Ltd|EXPORTS|fuel|5|expected|-
R Ingrid Haukeland|ACCUSED_BY|Benjie Tumwesigye|5|asserted|-
R Ingrid Haukeland|EMPLOYED_BY|Dagens Lov|7|asserted|-
R Alastair Crummock|LEADS|Lomond Corporate Services|11|asserted|-
R Ingrid Haukeland|MET_WITH|Alastair Crummock|11|asserted|-

@f-012|local daily|2023-04-27|Pangolin scales found under cashew nuts at Mombasa
1 Kenya Revenue Authority officers and a sniffer dog called Simba opened a 40-foot box at the port of Mombasa on Monday and found, beneath nine tonnes of raw cashew nuts, 1.3 tonnes of pangolin scales.
2 The box had come by road from Bujumbura.
---
3 It was consigned to Hai Phong Ocean Spice Co., a Vietnamese importer whose name had cropped up in two earlier ivory cases.
4 On the bill of lading the sender is Nyota Commodities, with an address in the Burundian city that turned out to be a hair salon.
5 "They change the shipper the way you change socks," said Joyce Wairimu Kamande, the authority's regional coordinator.
---
6 Two men are in custody at Makupa police station, one of them the clearing agent Salim Bwanakai; detectives of the Directorate of Criminal Investigations took him from a matatu at Changamwe at dawn on Tuesday.
7 A third suspect was still at large.
8 Simba got a sausage.
E Organization|Kenya Revenue Authority|Kenya Revenue Authority
E Place|Mombasa|port of Mombasa;Mombasa
E Commodity|cashew nuts|cashew nuts;raw cashew nuts
E Commodity|pangolin scales|pangolin scales;Pangolin scales
E Place|Bujumbura|Bujumbura
E Firm|Hai Phong Ocean Spice Co.|Hai Phong Ocean Spice Co.
E Place|Vietnam|Vietnamese
E Commodity|ivory|ivory
E Firm|Nyota Commodities|Nyota Commodities
E Place|Burundi|Burundian
E Person|Joyce Wairimu Kamande|Joyce Wairimu Kamande
E Place|Makupa police station|Makupa police station
E Person|Salim Bwanakai|Salim Bwanakai
E Organization|Directorate of Criminal Investigations|Directorate of Criminal Investigations
E Place|Changamwe|Changamwe
C Hai Phong Ocean Spice Co.|a Vietnamese importer@3;whose@3
C Nyota Commodities|the sender@4
C Bujumbura|the Burundian city@4
C Kenya Revenue Authority|the authority@5
C Salim Bwanakai|one of them@6;the clearing agent@6;him@6
R Hai Phong Ocean Spice Co.|LOCATED_IN|Vietnam|3|asserted|-
R Nyota Commodities|SUPPLIES|Hai Phong Ocean Spice Co.|3-4|asserted|-
R Nyota Commodities|EXPORTS|pangolin scales|1-4|asserted|-
R Hai Phong Ocean Spice Co.|IMPORTS|pangolin scales|1-3|asserted|-
R Nyota Commodities|LOCATED_IN|Bujumbura|4|asserted|-
R Bujumbura|LOCATED_IN|Burundi|4|asserted|-
R Joyce Wairimu Kamande|EMPLOYED_BY|Kenya Revenue Authority|5|asserted|-
R Salim Bwanakai|ARRESTED_BY|Directorate of Criminal Investigations|6|asserted|at dawn on Tuesday

@f-013|wire|2025-05-08|S. Korea indicts ex-engineer over etching recipe
1 SEOUL - An engineer who walked out of Hanvit Semicon's Icheon fab with 42 process recipes in a sandwich bag was indicted on Thursday, the Suwon District Prosecutors' Office said, together with the Chinese start-up that hired him.
2 The office accuses the man, identified only by his surname Noh, and Shenzhen-based CXQ Microelectronics of using the recipes to build a pilot line for HBM chips.
---
3 Noh, 51, left Hanvit in 2022 and was until his detention by the National Police Agency at Incheon airport in February CXQ's vice president for etching.
4 CXQ called the case "a trade barrier in a judge's robe".
5 It also denied that it had bought used etchers from Hanvit's scrap contractor, Daewol Recycle.
---
6 Shares in Hanvit rose 1.2 percent.
7 The Ministry of Trade, Industry and Energy said it was weighing curbs on exports of second-hand chip tools.
E Place|South Korea|S. Korea
E Place|Seoul|SEOUL
E Firm|Hanvit Semicon|Hanvit Semicon;Hanvit
E Place|Icheon|Icheon
E Organization|Suwon District Prosecutors' Office|Suwon District Prosecutors' Office
E Place|China|Chinese
E Person|Noh|Noh
E Place|Shenzhen|Shenzhen
E Firm|CXQ Microelectronics|CXQ Microelectronics;CXQ
E Commodity|HBM chips|HBM chips
E Organization|National Police Agency|National Police Agency
E Place|Incheon airport|Incheon airport
E Commodity|etchers|etchers
E Firm|Daewol Recycle|Daewol Recycle
E Organization|Ministry of Trade, Industry and Energy|Ministry of Trade, Industry and Energy
E Commodity|chip tools|chip tools
C Noh|ex-engineer@0;An engineer@1;him@1;the man@2;his@2;his@3
C CXQ Microelectronics|the Chinese start-up@1;It@5;it@5
C Suwon District Prosecutors' Office|The office@2
C Ministry of Trade, Industry and Energy|it@7
R CXQ Microelectronics|LOCATED_IN|China|1|asserted|-
R CXQ Microelectronics|LOCATED_IN|Shenzhen|2|asserted|-
R Noh|ACCUSED_BY|Suwon District Prosecutors' Office|2|asserted|on Thursday
R CXQ Microelectronics|ACCUSED_BY|Suwon District Prosecutors' Office|2|asserted|on Thursday
R Noh|ARRESTED_BY|National Police Agency|3|asserted|in February
R Daewol Recycle|SUPPLIES|CXQ Microelectronics|5|denied|-
R CXQ Microelectronics|IMPORTS|etchers|5|denied|-
R Noh|ACCUSED_BY|South Korea|0|asserted|-
R chip tools|SANCTIONED_BY|Ministry of Trade, Industry and Energy|7|expected|-

@f-014|press release|2023-12-14|Commodity trader ordered to pay CHF 214 million for failing to prevent bribery
* 1 Bern, 14.12.2023
2 The Office of the Attorney General of Switzerland (OAG) has concluded by summary penalty order its criminal proceedings against Helvoil Trading SA, a subsidiary of Helvoil Group NV.
3 The company was found not to have taken all reasonable organisational measures to prevent its then oil trader for West Africa from paying, by way of a consultancy in Abidjan called Lagune Conseil, some USD 17 million to officials of Petrocam, the Cameroonian state refiner, between 2011 and 2015.
4 In return, cargoes of Kole crude went to Helvoil at a discount.
---
5 A parallel inquiry by the Dutch Fiscal Information and Investigation Service is still under way.
6 The OAG has separately filed an indictment against the consultancy's owner, the French national Régis Maupertuy.
7 He was arrested at Geneva airport by the Federal Office of Police in May.
---
* 8 Contact: media desk, weekdays 8.00-17.00
E Place|Bern|Bern
E Organization|Office of the Attorney General of Switzerland|Office of the Attorney General of Switzerland;OAG
E Firm|Helvoil Trading SA|Helvoil Trading SA;Helvoil
E Firm|Helvoil Group NV|Helvoil Group NV
E Commodity|oil|oil
E Place|West Africa|West Africa
E Place|Abidjan|Abidjan
E Firm|Lagune Conseil|Lagune Conseil
E Firm|Petrocam|Petrocam
E Place|Cameroon|Cameroonian
E Commodity|Kole crude|Kole crude
E Place|Netherlands|Dutch
E Organization|Fiscal Information and Investigation Service|Fiscal Information and Investigation Service
E Place|France|French
E Person|Régis Maupertuy|Régis Maupertuy
E Place|Geneva airport|Geneva airport
E Organization|Federal Office of Police|Federal Office of Police
C Helvoil Trading SA|Commodity trader@0;The company@3;its@3
C Office of the Attorney General of Switzerland|its@2
C Lagune Conseil|a consultancy in Abidjan@3;the consultancy@6
C Petrocam|the Cameroonian state refiner@3
C Régis Maupertuy|the French national@6;He@7
R Helvoil Trading SA|SUBSIDIARY_OF|Helvoil Group NV|2|asserted|-
R Lagune Conseil|LOCATED_IN|Abidjan|3|asserted|-
R Petrocam|LOCATED_IN|Cameroon|3|asserted|-
R Cameroon|OWNS|Petrocam|3|asserted|-
R Helvoil Trading SA|IMPORTS|Kole crude|4|asserted|-
R Fiscal Information and Investigation Service|LOCATED_IN|Netherlands|5|asserted|-
R Régis Maupertuy|OWNS|Lagune Conseil|6|asserted|-
R Régis Maupertuy|ACCUSED_BY|Office of the Attorney General of Switzerland|6|asserted|-
R Régis Maupertuy|ARRESTED_BY|Federal Office of Police|7|asserted|in May

@f-015|scraped page|2024-03-21|Rifles for Bamako, paper for Lima: the Plovdiv connection
* 1 Home > Investigations > Arms
* 2 Support us from 2 euros a month
3 A Bulgarian end-user certificate for 6,000 assault rifles named the Peruvian navy as recipient.
4 Lima has never seen them.
5 Flight logs examined by Balkan Ledger show that the rifles, made in Kazanlak and sold by the Plovdiv broker Trakia Arms, were flown to Bamako on 8 and 11 January by Aerostar Gagauz, a cargo carrier registered in Chisinau.
6 Mali's defence ministry did not answer questions; its minister, Colonel Modibo Sangaré, had been a guest of Trakia's stand at a fair in Sofia the previous autumn.
---
7 The broker's sole shareholder, Desislava Koeva, insists that she sold to Peru and to Peru only.
8 "What a certificate says, I believe," Koeva said.
9 But Peru's ambassador in Bulgaria, Hernán Zegarra Loli, called the document "a crude forgery" and his embassy has filed a complaint against the firm.
---
* 10 Read also: Who owns the port of Varna?
* 11 Read also: Serbia's shells in Ukraine - what we know
* 12 Cookies | Privacy | Contact
E Place|Bamako|Bamako
E Place|Lima|Lima
E Place|Plovdiv|Plovdiv
E Place|Bulgaria|Bulgarian;Bulgaria
E Commodity|assault rifles|assault rifles;rifles;Rifles
E Organization|Peruvian navy|Peruvian navy
E Place|Peru|Peru
E Organization|Balkan Ledger|Balkan Ledger
E Place|Kazanlak|Kazanlak
E Firm|Trakia Arms|Trakia Arms;Trakia
E Firm|Aerostar Gagauz|Aerostar Gagauz
E Place|Chisinau|Chisinau
E Place|Mali|Mali
E Organization|defence ministry|defence ministry
E Person|Modibo Sangaré|Modibo Sangaré
E Place|Sofia|Sofia
E Person|Desislava Koeva|Desislava Koeva;Koeva
E Person|Hernán Zegarra Loli|Hernán Zegarra Loli
C assault rifles|them@4
C Peru|his embassy@9
C defence ministry|its@6
C Trakia Arms|the Plovdiv broker@5;The broker@7;the firm@9
C Aerostar Gagauz|a cargo carrier@5
C Desislava Koeva|she@7;I@8
C Hernán Zegarra Loli|his@9
R Trakia Arms|LOCATED_IN|Plovdiv|5|asserted|-
R Trakia Arms|EXPORTS|assault rifles|5|asserted|on 8 and 11 January
R Mali|IMPORTS|assault rifles|5-6|asserted|on 8 and 11 January
R Trakia Arms|SUPPLIES|Mali|5-6|asserted|on 8 and 11 January
R Aerostar Gagauz|LOCATED_IN|Chisinau|5|asserted|-
R Modibo Sangaré|LEADS|defence ministry|6|asserted|-
R defence ministry|LOCATED_IN|Mali|6|asserted|-
R Modibo Sangaré|MET_WITH|Trakia Arms|6|asserted|the previous autumn
R Modibo Sangaré|VISITED|Sofia|6|asserted|the previous autumn
R Desislava Koeva|OWNS|Trakia Arms|7|asserted|-
R Trakia Arms|SUPPLIES|Peru|7|alleged|-
R Peru|IMPORTS|assault rifles|3-4|denied|-
R Hernán Zegarra Loli|EMPLOYED_BY|Peru|9|asserted|-
R Trakia Arms|ACCUSED_BY|Peru|9|asserted|-
B 1,2,10,11,12

@f-016|business daily|2024-07-29|ED attaches ₹640 crore in diamond hawala case
1 The Enforcement Directorate has provisionally attached assets worth ₹640 crore of Surat's Jagruti Gems Pvt Ltd, its promoter Hasmukh Vaghani and eleven shell entities, alleging that the group moved ₹3,200 crore to Hong Kong against diamonds that never arrived.
2 Vaghani, arrested by the agency on July 3 and now in Sabarmati jail, imported the same half-carat stone, "or a photograph of it", as the ED's zonal head Meenakshi Rawat put it, on 114 occasions.
---
3 The stated seller each time was Golden Heron (HK) Ltd, whose director on paper, a Kowloon noodle cook, told visiting officials that he had sold noodles and nothing else.
4 Jagruti's counsel said the agency had "confused imports with imagination" and that Golden Heron was a genuine supplier of rough diamonds since 2014.
---
5 State Bank of Rajkot, the lead lender, has marked its exposure as doubtful.
6 The bank's spokesperson, Tejas Oza, declined to comment.
E Organization|Enforcement Directorate|Enforcement Directorate;ED
E Place|Surat|Surat
E Firm|Jagruti Gems Pvt Ltd|Jagruti Gems Pvt Ltd;Jagruti
E Person|Hasmukh Vaghani|Hasmukh Vaghani;Vaghani
E Place|Hong Kong|Hong Kong
E Commodity|diamonds|diamonds;diamond
E Place|Sabarmati jail|Sabarmati jail
E Person|Meenakshi Rawat|Meenakshi Rawat
E Firm|Golden Heron (HK) Ltd|Golden Heron (HK) Ltd;Golden Heron
E Place|Kowloon|Kowloon
E Commodity|noodles|noodles
E Commodity|rough diamonds|rough diamonds
E Firm|State Bank of Rajkot|State Bank of Rajkot
E Person|Tejas Oza|Tejas Oza
C Jagruti Gems Pvt Ltd|its@1;the group@1
C Enforcement Directorate|the agency@2;the agency@4
C Golden Heron (HK) Ltd|The stated seller@3;whose@3
C State Bank of Rajkot|its@5;The bank@6
R Jagruti Gems Pvt Ltd|LOCATED_IN|Surat|1|asserted|-
R Hasmukh Vaghani|LEADS|Jagruti Gems Pvt Ltd|1|asserted|-
R Jagruti Gems Pvt Ltd|ACCUSED_BY|Enforcement Directorate|1|asserted|-
R Hasmukh Vaghani|ACCUSED_BY|Enforcement Directorate|1-2|asserted|-
R Hasmukh Vaghani|ARRESTED_BY|Enforcement Directorate|2|asserted|on July 3
R Hasmukh Vaghani|IMPORTS|diamonds|2|alleged|-
R Meenakshi Rawat|EMPLOYED_BY|Enforcement Directorate|2|asserted|-
R Golden Heron (HK) Ltd|SUPPLIES|Jagruti Gems Pvt Ltd|4|alleged|since 2014
R Golden Heron (HK) Ltd|EXPORTS|rough diamonds|4|alleged|since 2014
R Jagruti Gems Pvt Ltd|IMPORTS|rough diamonds|4|alleged|since 2014
R Tejas Oza|EMPLOYED_BY|State Bank of Rajkot|6|asserted|-

@f-017|wire|2021-09-03|Spanish police board fishing vessel off Azores, find 4 tons of cocaine
1 VIGO, Spain - Spain's Guardia Civil has seized the fishing vessel Nosa Señora da Barca 410 nautical miles west of the Azores with just over four metric tons of cocaine behind the ice in its hold, the force said Friday.
2 The six crew are held.
3 So is, since Thursday night, José Benito Carregal Outeiral, 63, whose company Mariscos Rías Altas SL bought the trawler at an auction in Marín in February and paid, a spokeswoman for the force said, "in coins practically".
---
4 Investigators believe that the cocaine was loaded off Paramaribo from a tug owned by Suri-Tow NV.
5 Suriname's Ministry of Justice and Police said it had received no request.
6 Carregal's lawyer told the daily Faro das Illas his client had leased the boat to "a Dutch gentleman".
E Place|Spain|Spanish;Spain
E Place|Azores|Azores
E Commodity|cocaine|cocaine
E Place|Vigo|VIGO
E Organization|Guardia Civil|Guardia Civil
E Vessel|Nosa Señora da Barca|Nosa Señora da Barca
E Person|José Benito Carregal Outeiral|José Benito Carregal Outeiral;Carregal
E Firm|Mariscos Rías Altas SL|Mariscos Rías Altas SL
E Place|Marín|Marín
E Place|Paramaribo|Paramaribo
E Firm|Suri-Tow NV|Suri-Tow NV
E Place|Suriname|Suriname
E Organization|Ministry of Justice and Police|Ministry of Justice and Police
E Organization|Faro das Illas|Faro das Illas
E Place|Netherlands|Dutch
C Nosa Señora da Barca|fishing vessel@0;its@1;the trawler@3;the boat@6
C Guardia Civil|the force@1;the force@3
C José Benito Carregal Outeiral|whose@3;his client@6
C Ministry of Justice and Police|it@5
R Guardia Civil|LOCATED_IN|Spain|1|asserted|-
R Nosa Señora da Barca|ARRESTED_BY|Guardia Civil|1|asserted|-
R José Benito Carregal Outeiral|ARRESTED_BY|Guardia Civil|1-3|asserted|since Thursday night
R José Benito Carregal Outeiral|OWNS|Mariscos Rías Altas SL|3|asserted|-
R Mariscos Rías Altas SL|OWNS|Nosa Señora da Barca|3|asserted|in February
R Ministry of Justice and Police|LOCATED_IN|Suriname|5|asserted|-

@f-018|regional paper|2023-06-19|Jordan blames "drug generals" across the border
1 Amman on Sunday accused the Syrian army's Fourth Division and a Damascus pharmaceuticals maker, Barada Remedia, of flooding the kingdom with Captagon, in its bluntest statement since border clashes resumed in spring.
2 Interior Minister Nayef al-Qudah said the pills were pressed at Barada Remedia's plant in Adra, driven south under military escort and handed to the Rashdan clan, which sold them on to dealers in Saudi Arabia.
3 "A state that exports poison should not be surprised when its neighbour closes the door," he said after seeing King Abdullah, whom he briefed on the arrest by the Public Security Directorate of a cousin of the clan's chief, Fawwaz Rashdan.
---
4 Syria's information ministry called the charges "a recycled cassette".
5 Barada Remedia said it makes cough syrup and has no business, with the army or otherwise, in tablets.
6 The company has been under U.S. sanctions since March; Britain is expected to follow.
E Place|Jordan|Jordan;Amman
E Organization|Fourth Division|Fourth Division
E Organization|Syrian army|Syrian army
E Place|Syria|Syria
E Organization|information ministry|information ministry
E Place|Damascus|Damascus
E Firm|Barada Remedia|Barada Remedia
E Commodity|Captagon|Captagon
E Person|Nayef al-Qudah|Nayef al-Qudah
E Place|Adra|Adra
E Organization|Rashdan clan|Rashdan clan
E Place|Saudi Arabia|Saudi Arabia
E Person|Abdullah|Abdullah
E Organization|Public Security Directorate|Public Security Directorate
E Person|Fawwaz Rashdan|Fawwaz Rashdan
E Commodity|cough syrup|cough syrup
E Place|United States|U.S.
E Place|United Kingdom|Britain
C Jordan|the kingdom@1;its@1
C Barada Remedia|a Damascus pharmaceuticals maker@1;it@5;The company@6
C Captagon|the pills@2;them@2
C Syrian army|the army@5
C Nayef al-Qudah|he@3;he#2@3
C Rashdan clan|which@2;the clan@3
R Fourth Division|ACCUSED_BY|Jordan|1|asserted|on Sunday
R Barada Remedia|ACCUSED_BY|Jordan|1|asserted|on Sunday
R Fourth Division|SUBSIDIARY_OF|Syrian army|1|asserted|-
R Fourth Division|EXPORTS|Captagon|1|alleged|-
R Barada Remedia|EXPORTS|Captagon|1|alleged|-
R Barada Remedia|LOCATED_IN|Damascus|1|asserted|-
R Nayef al-Qudah|EMPLOYED_BY|Jordan|2|asserted|-
R Barada Remedia|SUPPLIES|Rashdan clan|2|alleged|-
R Rashdan clan|EXPORTS|Captagon|2|alleged|-
R Rashdan clan|SUPPLIES|Saudi Arabia|2|alleged|-
R Nayef al-Qudah|MET_WITH|Abdullah|3|asserted|-
R Abdullah|LEADS|Jordan|3|asserted|-
R Fawwaz Rashdan|LEADS|Rashdan clan|3|asserted|-
R information ministry|LOCATED_IN|Syria|4|asserted|-
R Barada Remedia|TRADES_WITH|Syrian army|5|denied|-
R Barada Remedia|SANCTIONED_BY|United States|6|asserted|since March
R Barada Remedia|SANCTIONED_BY|United Kingdom|6|expected|-

@f-019|trade journal|2022-01-17|Steelmakers cry foul over Turkish, Indonesian coil
1 Dumping, subsidies, transshipment: the petition lodged in Washington last week by Lakeland Steel, Three Rivers Tube and the union USWA-District 9 leaves out no sin.
2 It alleges that Anadolu Haddecilik of Gebze and PT Baja Samudra of Cilegon have been selling cold-rolled coil in the United States at margins as low as 41 percent under normal value, the latter with slabs bought from China's Hebei Yulong, a mill the Commerce Department placed on its Entity List in 2020.
---
3 The department has 20 days to decide whether to initiate.
4 A duty, if there is one, will hardly be in place before autumn.
---
5 "We sell steel, not sin," said Anadolu's export director, Gökhan Tezel, by telephone from Gebze.
6 PT Baja conceded purchases from Hebei Yulong "in the past, in line with law" but rejected the word dumping.
7 Nobody at Lakeland, whose own Canadian unit, Lakeland Sault Inc., imported 60,000 tons of Turkish coil in 2019, wished to comment on that.
E Place|Turkey|Turkish
E Place|Indonesia|Indonesian
E Place|Washington|Washington
E Firm|Lakeland Steel|Lakeland Steel;Lakeland
E Firm|Three Rivers Tube|Three Rivers Tube
E Organization|USWA-District 9|USWA-District 9
E Firm|Anadolu Haddecilik|Anadolu Haddecilik;Anadolu
E Place|Gebze|Gebze
E Firm|PT Baja Samudra|PT Baja Samudra;PT Baja
E Place|Cilegon|Cilegon
E Commodity|cold-rolled coil|cold-rolled coil;coil
E Place|United States|United States
E Commodity|slabs|slabs
E Place|China|China
E Firm|Hebei Yulong|Hebei Yulong
E Organization|Commerce Department|Commerce Department
E Commodity|steel|steel
E Person|Gökhan Tezel|Gökhan Tezel
E Firm|Lakeland Sault Inc.|Lakeland Sault Inc.
E Place|Canada|Canadian
C PT Baja Samudra|the latter@2
C Hebei Yulong|a mill@2
C Commerce Department|its@2;The department@3
C Lakeland Steel|whose@7
C Anadolu Haddecilik|We@5
R Anadolu Haddecilik|ACCUSED_BY|Lakeland Steel|1-2|asserted|last week
R Anadolu Haddecilik|ACCUSED_BY|Three Rivers Tube|1-2|asserted|last week
R Anadolu Haddecilik|ACCUSED_BY|USWA-District 9|1-2|asserted|last week
R PT Baja Samudra|ACCUSED_BY|Lakeland Steel|1-2|asserted|last week
R PT Baja Samudra|ACCUSED_BY|Three Rivers Tube|1-2|asserted|last week
R PT Baja Samudra|ACCUSED_BY|USWA-District 9|1-2|asserted|last week
R Anadolu Haddecilik|LOCATED_IN|Gebze|2|asserted|-
R PT Baja Samudra|LOCATED_IN|Cilegon|2|asserted|-
R Anadolu Haddecilik|EXPORTS|cold-rolled coil|2|alleged|-
R PT Baja Samudra|EXPORTS|cold-rolled coil|2|alleged|-
R Anadolu Haddecilik|SUPPLIES|United States|2|alleged|-
R United States|IMPORTS|cold-rolled coil|2|alleged|-
R PT Baja Samudra|SUPPLIES|United States|2|alleged|-
R PT Baja Samudra|IMPORTS|slabs|2|alleged|-
R Hebei Yulong|EXPORTS|slabs|2|alleged|-
R Hebei Yulong|SUPPLIES|PT Baja Samudra|2|alleged|-
R Hebei Yulong|SUPPLIES|PT Baja Samudra|6|asserted|in the past
R Hebei Yulong|LOCATED_IN|China|2|asserted|-
R Hebei Yulong|SANCTIONED_BY|Commerce Department|2|asserted|in 2020
R Gökhan Tezel|EMPLOYED_BY|Anadolu Haddecilik|5|asserted|-
R Anadolu Haddecilik|EXPORTS|steel|5|asserted|-
R Lakeland Sault Inc.|SUBSIDIARY_OF|Lakeland Steel|7|asserted|-
R Lakeland Sault Inc.|LOCATED_IN|Canada|7|asserted|-
R Lakeland Sault Inc.|IMPORTS|cold-rolled coil|7|asserted|in 2019
R Turkey|EXPORTS|cold-rolled coil|7|asserted|in 2019
R Turkey|SUPPLIES|Lakeland Sault Inc.|7|asserted|in 2019

@f-020|exchange filing|2025-01-30|Clarification of media reports
1 Reference is made to the article published yesterday by a weekly and widely shared since.
2 The Board of Directors of Meridian Cables Public Company Limited ("MCP" or "the Company") wishes to inform shareholders that:
* 3 (a) no director, officer or employee of the Company has been arrested, charged or, to the best of its knowledge, investigated;
* 4 (b) the Company has no business with any sanctioned person and makes no sales to any sanctioned country;
* 5 (c) the visit of police officers to the premises on Monday concerned the theft of a motorcycle;
* 6 (d) the term "accused" in the article referred, as its author has since acknowledged, to a different company with a similar name.
7 The Company reserves the right to take legal action against those who supply false information to the market.
8 Trading in its shares, halted this morning at its own request, is expected to resume tomorrow.
E Firm|Meridian Cables Public Company Limited|Meridian Cables Public Company Limited;MCP
C Meridian Cables Public Company Limited|the Company#1@2;the Company@3;its@3;the Company@4;The Company@7;its@8;its own@8
