@q-027|company briefs column|2024-09-26|In Brief: Companies
* 1 BAUXITE – Guinea's Société des Bauxites de Télimélé (SBT) loaded its millionth tonne of ore for the year at Kamsar on Monday, all of which, as before, went to Shandong Luxing Alumina; the Guinean company's managing director, Elhadj Thierno Baldé, said that talks with smelters in the Gulf were under way.
* 2 CHIPS – Penang-based Aurelis Microsystems Bhd has named Datin Rohana Sulaiman its chairman in place of Tan Sri Cheong Wai Leng, and denied being in merger talks with Singapore's Straits Photonics.
* 3 CITRUS – Kirkwood Citrus (Pty) Ltd of the Eastern Cape will stop shipping lemons to the European Union for the rest of the season after three interceptions for black spot; it will go on supplying Iraq, Russia and Hong Kong.
* 4 DEFENCE – Belgium's Fonderies de Herstal et Cie has won an order for 9,500 assault rifles, the value of which was not disclosed, from Botswana's Ministry of Defence and Veterans; the first thousand are to be flown to Gaborone by Easter.
* 5 FERRIES – Adria Lines d.d., Zadar, has ordered two battery-electric ferries from the Remontowa Gryf yard in Szczecin, with EUR 22 million of support from the European Investment Bank.
* 6 NICKEL – Queensland junior Palmer Ridge NL said on Wednesday that it had sold its 12% of the Philippine miner Surigao Laterite Corp. and was "no longer interested in being interested in Asia".
* 7 PULP – Uruguay's Celulosa del Yí expects to send its first cargo of eucalyptus pulp to Egypt in October; to date nine tenths of its output has gone to China, Italy and the Netherlands.
* 8 TYRES – Sumitra Tyres Ltd, of Chennai, is to close its plant in Győr, Hungary, blaming energy prices, while the group's chief financial officer, Lakshmi Parthasarathy, rejected press claims that machines would be moved to Russia.
* 9 VANILLA – Sava Orchid SARL of Antalaha, Madagascar, has been bought by the Chicago flavour house Wexler & Daughters.
* 10 Send your company news to the editor by Tuesday noon
E Firm|Société des Bauxites de Télimélé|Société des Bauxites de Télimélé;SBT
E Firm|Shandong Luxing Alumina|Shandong Luxing Alumina
E Firm|Aurelis Microsystems Bhd|Aurelis Microsystems Bhd
E Firm|Straits Photonics|Straits Photonics
E Firm|Kirkwood Citrus (Pty) Ltd|Kirkwood Citrus (Pty) Ltd
E Firm|Fonderies de Herstal et Cie|Fonderies de Herstal et Cie
E Firm|Adria Lines d.d.|Adria Lines d.d.
E Firm|Remontowa Gryf|Remontowa Gryf
E Firm|European Investment Bank|European Investment Bank
E Firm|Palmer Ridge NL|Palmer Ridge NL
E Firm|Surigao Laterite Corp.|Surigao Laterite Corp.
E Firm|Celulosa del Yí|Celulosa del Yí
E Firm|Sumitra Tyres Ltd|Sumitra Tyres Ltd
E Firm|Sava Orchid SARL|Sava Orchid SARL
E Firm|Wexler & Daughters|Wexler & Daughters
E Organization|European Union|European Union
E Organization|Ministry of Defence and Veterans|Ministry of Defence and Veterans
E Person|Thierno Baldé|Thierno Baldé
E Person|Rohana Sulaiman|Rohana Sulaiman
E Person|Cheong Wai Leng|Cheong Wai Leng
E Person|Lakshmi Parthasarathy|Lakshmi Parthasarathy
E Place|Guinea|Guinea;Guinean
E Place|Kamsar|Kamsar
E Place|Gulf|Gulf
E Place|Penang|Penang
E Place|Singapore|Singapore
E Place|Eastern Cape|Eastern Cape
E Place|Iraq|Iraq
E Place|Russia|Russia
E Place|Hong Kong|Hong Kong
E Place|Belgium|Belgium
E Place|Botswana|Botswana
E Place|Gaborone|Gaborone
E Place|Zadar|Zadar
E Place|Szczecin|Szczecin
E Place|Queensland|Queensland
E Place|Philippines|Philippine
E Place|Asia|Asia
E Place|Uruguay|Uruguay
E Place|Egypt|Egypt
E Place|China|China
E Place|Italy|Italy
E Place|Netherlands|Netherlands
E Place|Chennai|Chennai
E Place|Győr|Győr
E Place|Hungary|Hungary
E Place|Antalaha|Antalaha
E Place|Madagascar|Madagascar
E Place|Chicago|Chicago
E Commodity|bauxite|BAUXITE;ore
E Commodity|lemons|lemons;CITRUS
E Commodity|assault rifles|assault rifles
E Commodity|battery-electric ferries|battery-electric ferries
E Commodity|eucalyptus pulp|eucalyptus pulp;PULP
E Commodity|vanilla|VANILLA
C Société des Bauxites de Télimélé|its@1;the Guinean company@1
C Aurelis Microsystems Bhd|its@2
C Kirkwood Citrus (Pty) Ltd|it@3
C Palmer Ridge NL|it@6;its@6
C Celulosa del Yí|its@7;its#2@7
C Sumitra Tyres Ltd|its@8;the group@8
R Société des Bauxites de Télimélé|LOCATED_IN|Guinea|1|asserted|-
R Société des Bauxites de Télimélé|SUPPLIES|Shandong Luxing Alumina|1|asserted|-
R Société des Bauxites de Télimélé|EXPORTS|bauxite|1|asserted|-
R Shandong Luxing Alumina|IMPORTS|bauxite|1|asserted|-
R Thierno Baldé|LEADS|Société des Bauxites de Télimélé|1|asserted|-
R Société des Bauxites de Télimélé|AGREED_WITH|Gulf|1|expected|-
R Aurelis Microsystems Bhd|LOCATED_IN|Penang|2|asserted|-
R Rohana Sulaiman|LEADS|Aurelis Microsystems Bhd|2|asserted|-
R Aurelis Microsystems Bhd|AGREED_WITH|Straits Photonics|2|denied|-
R Straits Photonics|LOCATED_IN|Singapore|2|asserted|-
R Kirkwood Citrus (Pty) Ltd|LOCATED_IN|Eastern Cape|3|asserted|-
R Kirkwood Citrus (Pty) Ltd|SUPPLIES|European Union|3|denied|for the rest of the season
R Kirkwood Citrus (Pty) Ltd|EXPORTS|lemons|3|asserted|-
R European Union|IMPORTS|lemons|3|denied|for the rest of the season
R Kirkwood Citrus (Pty) Ltd|SUPPLIES|Iraq|3|asserted|-
R Kirkwood Citrus (Pty) Ltd|SUPPLIES|Russia|3|asserted|-
R Kirkwood Citrus (Pty) Ltd|SUPPLIES|Hong Kong|3|asserted|-
R Iraq|IMPORTS|lemons|3|asserted|-
R Russia|IMPORTS|lemons|3|asserted|-
R Hong Kong|IMPORTS|lemons|3|asserted|-
R Fonderies de Herstal et Cie|LOCATED_IN|Belgium|4|asserted|-
R Ministry of Defence and Veterans|LOCATED_IN|Botswana|4|asserted|-
R Fonderies de Herstal et Cie|AGREED_WITH|Ministry of Defence and Veterans|4|asserted|-
R Fonderies de Herstal et Cie|SUPPLIES|Ministry of Defence and Veterans|4|expected|by Easter
R Ministry of Defence and Veterans|IMPORTS|assault rifles|4|expected|by Easter
R Fonderies de Herstal et Cie|EXPORTS|assault rifles|4|expected|by Easter
R Adria Lines d.d.|LOCATED_IN|Zadar|5|asserted|-
R Adria Lines d.d.|IMPORTS|battery-electric ferries|5|expected|-
R Remontowa Gryf|SUPPLIES|Adria Lines d.d.|5|expected|-
R Remontowa Gryf|LOCATED_IN|Szczecin|5|asserted|-
R European Investment Bank|AGREED_WITH|Adria Lines d.d.|5|asserted|-
R Palmer Ridge NL|LOCATED_IN|Queensland|6|asserted|-
R Surigao Laterite Corp.|LOCATED_IN|Philippines|6|asserted|-
R Celulosa del Yí|LOCATED_IN|Uruguay|7|asserted|-
R Celulosa del Yí|EXPORTS|eucalyptus pulp|7|expected|in October
R Celulosa del Yí|SUPPLIES|Egypt|7|expected|in October
R Egypt|IMPORTS|eucalyptus pulp|7|expected|in October
R Celulosa del Yí|EXPORTS|eucalyptus pulp|7|asserted|to date
R Celulosa del Yí|SUPPLIES|China|7|asserted|to date
R Celulosa del Yí|SUPPLIES|Italy|7|asserted|to date
R Celulosa del Yí|SUPPLIES|Netherlands|7|asserted|to date
R China|IMPORTS|eucalyptus pulp|7|asserted|to date
R Italy|IMPORTS|eucalyptus pulp|7|asserted|to date
R Netherlands|IMPORTS|eucalyptus pulp|7|asserted|to date
R Sumitra Tyres Ltd|LOCATED_IN|Chennai|8|asserted|-
R Győr|LOCATED_IN|Hungary|8|asserted|-
R Lakshmi Parthasarathy|EMPLOYED_BY|Sumitra Tyres Ltd|8|asserted|-
R Sava Orchid SARL|LOCATED_IN|Antalaha|9|asserted|-
R Antalaha|LOCATED_IN|Madagascar|9|asserted|-
R Wexler & Daughters|OWNS|Sava Orchid SARL|9|asserted|-
R Wexler & Daughters|LOCATED_IN|Chicago|9|asserted|-
B 10

@q-028|Zimbabwean business daily|2023-07-19|Sichuan Baihe commissions US$140m concentrator at Arcturus South
1 CHINESE battery-minerals giant Sichuan Baihe has commissioned a US$140 million concentrator at its Arcturus South mine in Goromonzi, with the first 5,000 tonnes of petalite and spodumene concentrates expected to leave for Beira before month-end, barely seven months after Zimbabwe's Government outlawed the export of raw lithium ore.
2 Officially opening the plant yesterday, President Emmerson Chiwenga-Moyo said those who had "filled trucks with our soil by night" would no longer be tolerated, and saluted Baihe's chairman, Cde Luo Qingsong, for putting in money "while others put in PowerPoints".
3 The President was accompanied by Mines and Mining Development Minister Soda Makamure, Mashonaland East provincial affairs minister Aplonia Mushonga and the Chinese ambassador, Zhou Dingli.
---
4 Baihe, listed in Shenzhen, bought the asset last year from Prospect Lake Resources of Australia for US$422 million and holds it through Arcturus South Lithium Zimbabwe, whose country manager, Trevor Nyamande, said the concentrates would all be railed to Mozambique and shipped to the parent's refinery in Suining.
5 He dismissed claims by the Centre for Natural Resource Governance and Accountability that 90 families had been moved without compensation as "malicious and, frankly, lazy".
6 The Zimbabwe Miners' Federation, which represents small-scale diggers and whose president is Ms Henrietta Rushinga, has urged Government to lift the ban for its members, a plea that was turned down by Minister Makamure in May.
---
7 Meanwhile, a Bulawayo court has remanded in custody one Wang Zhiqiang, a director of Great Granite Investments, arrested by the police at Forbes border post while, it is alleged, driving a 30-tonne truckload of lithium ore into Mozambique.
8 A second lithium producer, Bikita North, which is owned by Hong Kong's Sino-African Minerals, has so far not met its own deadline for a concentrator.
E Firm|Sichuan Baihe|Sichuan Baihe;Baihe
E Firm|Prospect Lake Resources|Prospect Lake Resources
E Firm|Arcturus South Lithium Zimbabwe|Arcturus South Lithium Zimbabwe
E Firm|Great Granite Investments|Great Granite Investments
E Firm|Bikita North|Bikita North
E Firm|Sino-African Minerals|Sino-African Minerals
E Organization|Centre for Natural Resource Governance and Accountability|Centre for Natural Resource Governance and Accountability
E Organization|Zimbabwe Miners' Federation|Zimbabwe Miners' Federation
E Organization|Ministry of Mines and Mining Development|Mines and Mining Development
E Person|Emmerson Chiwenga-Moyo|Emmerson Chiwenga-Moyo
E Person|Luo Qingsong|Luo Qingsong
E Person|Soda Makamure|Soda Makamure;Makamure
E Person|Aplonia Mushonga|Aplonia Mushonga
E Person|Zhou Dingli|Zhou Dingli
E Person|Trevor Nyamande|Trevor Nyamande
E Person|Henrietta Rushinga|Henrietta Rushinga
E Person|Wang Zhiqiang|Wang Zhiqiang
E Place|China|CHINESE;Chinese
E Place|Arcturus South mine|Arcturus South mine;Arcturus South
E Place|Goromonzi|Goromonzi
E Place|Beira|Beira
E Place|Zimbabwe|Zimbabwe
E Place|Mashonaland East|Mashonaland East
E Place|Shenzhen|Shenzhen
E Place|Australia|Australia
E Place|Mozambique|Mozambique
E Place|Suining|Suining
E Place|Bulawayo|Bulawayo
E Place|Forbes border post|Forbes border post
E Place|Hong Kong|Hong Kong
E Commodity|raw lithium ore|raw lithium ore;lithium ore
E Commodity|petalite and spodumene concentrates|petalite and spodumene concentrates;concentrates
C Sichuan Baihe|battery-minerals giant@1;its@1;the parent@4
C Emmerson Chiwenga-Moyo|The President@3
C Zimbabwe|Government@1;Government@6
C Arcturus South Lithium Zimbabwe|whose@4
C Arcturus South mine|the plant@2;the asset@4;it@4
C Trevor Nyamande|He@5
C Zimbabwe Miners' Federation|which@6;whose@6;its@6
C Wang Zhiqiang|a director@7
C Bikita North|which@8;its@8
R Sichuan Baihe|LOCATED_IN|China|1|asserted|-
R Sichuan Baihe|INVESTED_IN|Arcturus South mine|1|asserted|-
R Arcturus South mine|LOCATED_IN|Goromonzi|1|asserted|-
R Sichuan Baihe|EXPORTS|petalite and spodumene concentrates|1|expected|before month-end
R raw lithium ore|SANCTIONED_BY|Zimbabwe|1|asserted|-
R Emmerson Chiwenga-Moyo|LEADS|Zimbabwe|2|asserted|-
R Emmerson Chiwenga-Moyo|VISITED|Arcturus South mine|2|asserted|yesterday
R Luo Qingsong|LEADS|Sichuan Baihe|2|asserted|-
R Soda Makamure|VISITED|Arcturus South mine|2-3|asserted|yesterday
R Aplonia Mushonga|VISITED|Arcturus South mine|2-3|asserted|yesterday
R Zhou Dingli|VISITED|Arcturus South mine|2-3|asserted|yesterday
R Soda Makamure|LEADS|Ministry of Mines and Mining Development|3|asserted|-
R Aplonia Mushonga|LEADS|Mashonaland East|3|asserted|-
R Zhou Dingli|EMPLOYED_BY|China|3|asserted|-
R Sichuan Baihe|OWNS|Arcturus South Lithium Zimbabwe|4|asserted|last year
R Sichuan Baihe|AGREED_WITH|Prospect Lake Resources|4|asserted|last year
R Prospect Lake Resources|LOCATED_IN|Australia|4|asserted|-
R Trevor Nyamande|EMPLOYED_BY|Arcturus South Lithium Zimbabwe|4|asserted|-
R Arcturus South Lithium Zimbabwe|SUPPLIES|Sichuan Baihe|4|expected|-
R Sichuan Baihe|IMPORTS|petalite and spodumene concentrates|4|expected|-
R Arcturus South Lithium Zimbabwe|EXPORTS|petalite and spodumene concentrates|4|expected|-
R Arcturus South Lithium Zimbabwe|ACCUSED_BY|Centre for Natural Resource Governance and Accountability|5|asserted|-
R Henrietta Rushinga|LEADS|Zimbabwe Miners' Federation|6|asserted|-
R Wang Zhiqiang|ARRESTED_BY|Zimbabwe|7|asserted|-
R Wang Zhiqiang|LEADS|Great Granite Investments|7|asserted|-
R Wang Zhiqiang|EXPORTS|raw lithium ore|7|alleged|-
R Wang Zhiqiang|SUPPLIES|Mozambique|7|alleged|-
R Sino-African Minerals|OWNS|Bikita North|8|asserted|-
R Sino-African Minerals|LOCATED_IN|Hong Kong|8|asserted|-

@q-029|Japanese corporate notice|2024-06-28|Notice Regarding Conclusion of LNG Sale and Purchase Agreement with Sohar Gas Company of Oman
1 Setouchi Energy Co., Inc. (Head Office: Takamatsu City, Kagawa Prefecture; President & CEO: Yoshitaka Manabe; TSE Prime: 95XX; hereinafter “Setouchi”) announces that it concluded today a Sale and Purchase Agreement (SPA) with Sohar Gas Company S.A.O.C. (“SGC”), in which the Government of the Sultanate of Oman holds 51%, for approximately 0.6 million tons per annum of LNG on a DES basis during ten years from April 2026.
2 Under the SPA, cargoes will be unloaded at the Sakaide LNG Terminal and, where Setouchi so requests, at terminals of third parties in Japan and Taiwan.
---
3 The supply from the Sakhalin-2 Project, from which Setouchi has received about 0.3 million tons annually since 2009, will continue until the expiry of the contract in March 2028; no decision has been made on the period thereafter.
4 On the other hand, spot procurement from the United States will be reduced, and the negotiations with Mozambique's Lugenda Sul LNG, which had been reported in certain newspapers, have been discontinued.
---
5 The signing ceremony took place in Muscat with the attendance of Eng. Salim bin Nasser Al-Aufi-Busaidi, Minister of Energy and Minerals of the Sultanate of Oman, and Mr. Manabe, who on the same day was received by the Undersecretary of the Ministry of Finance.
6 This matter has no impact on the consolidated performance for the fiscal year ending March 2025.
* 7 Reference: Outline of SGC – Established 2003; Location: Muscat; Shareholders: Government of Oman 51%, Nippon Kagaku Gas Trading 9%, Gulf of Sohar Holding 40%; Chairperson: Dr. Mazin Al-Lamki.
* 8 Inquiries: Public Relations Group
E Firm|Setouchi Energy Co., Inc.|Setouchi Energy Co., Inc.;Setouchi
E Firm|Sohar Gas Company S.A.O.C.|Sohar Gas Company S.A.O.C.;Sohar Gas Company;SGC
E Firm|Lugenda Sul LNG|Lugenda Sul LNG
E Firm|Nippon Kagaku Gas Trading|Nippon Kagaku Gas Trading
E Firm|Gulf of Sohar Holding|Gulf of Sohar Holding
E Organization|Ministry of Finance|Ministry of Finance
E Person|Yoshitaka Manabe|Yoshitaka Manabe;Manabe
E Person|Salim bin Nasser Al-Aufi-Busaidi|Salim bin Nasser Al-Aufi-Busaidi
E Person|Mazin Al-Lamki|Mazin Al-Lamki
E Place|Takamatsu City|Takamatsu City
E Place|Kagawa Prefecture|Kagawa Prefecture
E Place|Oman|Oman;Sultanate of Oman
E Place|Sakaide LNG Terminal|Sakaide LNG Terminal
E Place|Japan|Japan
E Place|Taiwan|Taiwan
E Place|Sakhalin-2 Project|Sakhalin-2 Project
E Place|United States|United States
E Place|Mozambique|Mozambique
E Place|Muscat|Muscat
E Commodity|LNG|LNG
C Setouchi Energy Co., Inc.|it@1
C Yoshitaka Manabe|who@5
C Sohar Gas Company S.A.O.C.|which@1
R Setouchi Energy Co., Inc.|LOCATED_IN|Takamatsu City|1|asserted|-
R Takamatsu City|LOCATED_IN|Kagawa Prefecture|1|asserted|-
R Yoshitaka Manabe|LEADS|Setouchi Energy Co., Inc.|1|asserted|-
R Setouchi Energy Co., Inc.|AGREED_WITH|Sohar Gas Company S.A.O.C.|1|asserted|today
R Sohar Gas Company S.A.O.C.|LOCATED_IN|Oman|0|asserted|-
R Oman|OWNS|Sohar Gas Company S.A.O.C.|1|asserted|-
R Sohar Gas Company S.A.O.C.|SUPPLIES|Setouchi Energy Co., Inc.|1|expected|from April 2026
R Sohar Gas Company S.A.O.C.|EXPORTS|LNG|1|expected|from April 2026
R Setouchi Energy Co., Inc.|IMPORTS|LNG|1|expected|from April 2026
R Sakhalin-2 Project|SUPPLIES|Setouchi Energy Co., Inc.|3|asserted|since 2009
R Setouchi Energy Co., Inc.|IMPORTS|LNG|3|asserted|since 2009
R United States|SUPPLIES|Setouchi Energy Co., Inc.|4|asserted|-
R Setouchi Energy Co., Inc.|AGREED_WITH|Lugenda Sul LNG|4|denied|-
R Lugenda Sul LNG|LOCATED_IN|Mozambique|4|asserted|-
R Salim bin Nasser Al-Aufi-Busaidi|VISITED|Muscat|5|asserted|-
R Yoshitaka Manabe|VISITED|Muscat|5|asserted|-
R Salim bin Nasser Al-Aufi-Busaidi|EMPLOYED_BY|Oman|5|asserted|-
R Yoshitaka Manabe|MET_WITH|Ministry of Finance|5|asserted|on the same day
R Sohar Gas Company S.A.O.C.|LOCATED_IN|Muscat|7|asserted|-
R Nippon Kagaku Gas Trading|INVESTED_IN|Sohar Gas Company S.A.O.C.|7|asserted|-
R Gulf of Sohar Holding|INVESTED_IN|Sohar Gas Company S.A.O.C.|7|asserted|-
R Mazin Al-Lamki|LEADS|Sohar Gas Company S.A.O.C.|7|asserted|-
B 8

@q-030|regional paper, meat trade|2023-10-19|Frigorífico Santa Rita Wins Kosher Contract And Loses A Market
1 The first 27 tonnes of chilled, bone-in beef from Frigorífico Santa Rita to leave Rosario under the new kosher contract with Israel's Galil Foods reached Ashdod on the 6th of October, one day before nobody in that country was thinking of meat any more.
2 "We learned it from the radio of the port," said Ezequiel Abelenda, who runs the plant for the Abelenda and Pagliaro families, its owners since 1962; the rabbis who supervise the slaughter have since flown home, and of the three containers that were to follow none has been loaded.
---
3 It has been a season of arrivals and departures for the plant at Venado Tuerto, in the south of the province of Santa Fe.
4 In July, Argentina's animal health service SENASA opened the door to Mexico, to which Santa Rita has since sold 140 tonnes of beef; in August, the Russian veterinary watchdog Rosselkhoznadzor shut out its offal on account of a residue that the company says "is found in every tap in Moscow".
5 Cuts for Germany under the Hilton quota, and hides for Italy, go on as they have for forty years.
6 China remains the elephant in the cold room: Shanghai Xinmu, which used to take the forequarters, has renegotiated twice and, according to Abelenda, still owes for a cargo that left Buenos Aires in March.
---
7 Economy Minister Sergio Lombardero came in person last week, with photographers, to promise that the ban on exporting seven popular cuts, brought in by the Fernández Oro government in 2021, would be allowed to lapse in December; nobody at the plant believed him, but everybody had a sandwich.
8 A loan from Banco del Litoral, agreed in September, pays for new freezing tunnels.
9 And the sale of the firm to Brazil's Boimar, which is announced in the cafés of Venado Tuerto at least once a year?
10 Abelenda wipes his knife. "Never discussed."
E Firm|Frigorífico Santa Rita|Frigorífico Santa Rita;Santa Rita
E Firm|Galil Foods|Galil Foods
E Firm|Shanghai Xinmu|Shanghai Xinmu
E Firm|Banco del Litoral|Banco del Litoral
E Firm|Boimar|Boimar
E Organization|SENASA|SENASA
E Organization|Rosselkhoznadzor|Rosselkhoznadzor
E Person|Ezequiel Abelenda|Ezequiel Abelenda
E Person|Sergio Lombardero|Sergio Lombardero
E Place|Rosario|Rosario
E Place|Israel|Israel
E Place|Ashdod|Ashdod
E Place|Venado Tuerto|Venado Tuerto
E Place|Santa Fe|Santa Fe
E Place|Argentina|Argentina
E Place|Mexico|Mexico
E Place|Russia|Russian
E Place|Moscow|Moscow
E Place|Germany|Germany
E Place|Italy|Italy
E Place|China|China
E Place|Buenos Aires|Buenos Aires
E Place|Brazil|Brazil
E Commodity|beef|beef;meat;Cuts;cuts;forequarters
E Commodity|offal|offal
E Commodity|hides|hides
C Frigorífico Santa Rita|We@2;the plant@2;its@2;the plant@3;its@4;the company@4;the plant@7;the firm@9
C Israel|that country@1
C Ezequiel Abelenda|who@2;Abelenda@6;Abelenda@10;his@10
C Mexico|which@4
C Shanghai Xinmu|which@6
C Sergio Lombardero|him@7
R Frigorífico Santa Rita|EXPORTS|beef|1|asserted|on the 6th of October
R Frigorífico Santa Rita|SUPPLIES|Galil Foods|1|asserted|on the 6th of October
R Frigorífico Santa Rita|SUPPLIES|Israel|1|asserted|on the 6th of October
R Galil Foods|IMPORTS|beef|1|asserted|on the 6th of October
R Frigorífico Santa Rita|AGREED_WITH|Galil Foods|1|asserted|-
R Galil Foods|LOCATED_IN|Israel|1|asserted|-
R Ezequiel Abelenda|LEADS|Frigorífico Santa Rita|2|asserted|-
R Frigorífico Santa Rita|LOCATED_IN|Venado Tuerto|3|asserted|-
R Venado Tuerto|LOCATED_IN|Santa Fe|3|asserted|-
R SENASA|LOCATED_IN|Argentina|4|asserted|-
R Frigorífico Santa Rita|SUPPLIES|Mexico|4|asserted|In July
R Mexico|IMPORTS|beef|4|asserted|In July
R Rosselkhoznadzor|LOCATED_IN|Russia|4|asserted|-
R Frigorífico Santa Rita|SANCTIONED_BY|Rosselkhoznadzor|4|asserted|in August
R Frigorífico Santa Rita|SUPPLIES|Germany|5|asserted|-
R Frigorífico Santa Rita|SUPPLIES|Italy|5|asserted|-
R Frigorífico Santa Rita|EXPORTS|hides|5|asserted|-
R Germany|IMPORTS|beef|5|asserted|-
R Italy|IMPORTS|hides|5|asserted|-
R Frigorífico Santa Rita|SUPPLIES|Shanghai Xinmu|6|asserted|-
R Shanghai Xinmu|IMPORTS|beef|6|asserted|-
R Shanghai Xinmu|LOCATED_IN|China|6|asserted|-
R Sergio Lombardero|EMPLOYED_BY|Argentina|4-7|asserted|-
R Sergio Lombardero|VISITED|Venado Tuerto|7|asserted|last week
R beef|SANCTIONED_BY|Argentina|4-7|asserted|in 2021
R Frigorífico Santa Rita|AGREED_WITH|Banco del Litoral|8|asserted|in September
R Boimar|LOCATED_IN|Brazil|9|asserted|-
R Boimar|OWNS|Frigorífico Santa Rita|9-10|denied|-

@q-031|shipping wire|2025-03-21|Castellan Tankers rejects claim its suezmax carried Iranian crude
1 Castellan Tankers Corp. (NYSE: CTK) on Friday rejected as "wholly without foundation" an allegation by the advocacy group United for Transparent Seas that its 2018-built suezmax Castellan Odyssey had loaded about one million barrels of Iranian crude off Kharg Island in January and passed it, by ship-to-ship transfer in the Riau archipelago, to a vessel bound for Dongying.
2 The Monaco-headquartered owner, which flies the Marshall Islands flag on most of its 31 ships, said that the Castellan Odyssey had spent the whole of January in dry dock at Duqm, Oman, that its AIS signal had been "cloned by criminals", and that it had asked the U.S. Treasury Department's Office of Foreign Assets Control and the registry's administrator in Reston, Virginia, to look at the log.
---
3 "We do not trade with Iran, we have never traded with Iran, and I have told our masters that the first one who does will be looking for a new profession," chief executive Leandros P. Xenakis told investors on a hastily arranged call.
4 General counsel Marie-Claire Ottoboni added that Castellan had turned down two approaches this year from Trinity Moon Shipping, the Hong Kong manager that was designated by OFAC on March 13 together with its director, Kwok Siu-fung.
---
5 Shares in the company, which in February agreed to buy four older tankers from Bermuda's Old Hundred Shipping and last autumn sold the Castellan Iliad to Indian interests, recovered half of the day's 9% loss.
6 Iran's oil ministry calls the U.S. measures piracy.
7 The advocacy group's director, Hollis Van Arsdale III, said on Friday evening that he stood by the satellite pictures and would hand them to Senator Blaine Corrigan.
E Firm|Castellan Tankers Corp.|Castellan Tankers Corp.;Castellan Tankers;Castellan
E Firm|Trinity Moon Shipping|Trinity Moon Shipping
E Firm|Old Hundred Shipping|Old Hundred Shipping
E Organization|United for Transparent Seas|United for Transparent Seas
E Organization|U.S. Treasury Department|U.S. Treasury Department
E Organization|Office of Foreign Assets Control|Office of Foreign Assets Control;OFAC
E Organization|oil ministry|oil ministry
E Person|Leandros P. Xenakis|Leandros P. Xenakis
E Person|Marie-Claire Ottoboni|Marie-Claire Ottoboni
E Person|Kwok Siu-fung|Kwok Siu-fung
E Person|Hollis Van Arsdale III|Hollis Van Arsdale III
E Person|Blaine Corrigan|Blaine Corrigan
E Vessel|Castellan Odyssey|Castellan Odyssey
E Vessel|Castellan Iliad|Castellan Iliad
E Place|Iran|Iran;Iranian
E Place|Kharg Island|Kharg Island
E Place|Riau archipelago|Riau archipelago
E Place|Dongying|Dongying
E Place|Monaco|Monaco
E Place|Marshall Islands|Marshall Islands
E Place|Duqm|Duqm
E Place|Oman|Oman
E Place|Reston|Reston
E Place|Virginia|Virginia
E Place|Hong Kong|Hong Kong
E Place|Bermuda|Bermuda
E Place|India|Indian
E Place|United States|U.S.
E Commodity|Iranian crude|crude
E Commodity|tankers|tankers
C Castellan Tankers Corp.|its@0;its@1;The Monaco-headquartered owner@2;which@2;its@2;it@2;We@3;we@3;the company@5;which@5
C Castellan Odyssey|its suezmax@0;its#2@2
C Leandros P. Xenakis|I@3
C Trinity Moon Shipping|the Hong Kong manager@4;its@4
C United for Transparent Seas|The advocacy group@7
C Hollis Van Arsdale III|he@7
R Castellan Tankers Corp.|OWNS|Castellan Odyssey|1|asserted|-
R Castellan Tankers Corp.|ACCUSED_BY|United for Transparent Seas|1|asserted|-
R Castellan Odyssey|ACCUSED_BY|United for Transparent Seas|1|asserted|-
R Iran|EXPORTS|Iranian crude|1|alleged|in January
R Castellan Odyssey|LOCATED_IN|Kharg Island|1|alleged|in January
R Dongying|IMPORTS|Iranian crude|1|alleged|in January
R Castellan Tankers Corp.|LOCATED_IN|Monaco|2|asserted|-
R Castellan Odyssey|LOCATED_IN|Duqm|2|asserted|the whole of January
R Duqm|LOCATED_IN|Oman|2|asserted|-
R Office of Foreign Assets Control|SUBSIDIARY_OF|U.S. Treasury Department|2|asserted|-
R Reston|LOCATED_IN|Virginia|2|asserted|-
R Castellan Tankers Corp.|TRADES_WITH|Iran|3|denied|-
R Leandros P. Xenakis|LEADS|Castellan Tankers Corp.|3|asserted|-
R Marie-Claire Ottoboni|EMPLOYED_BY|Castellan Tankers Corp.|4|asserted|-
R Castellan Tankers Corp.|AGREED_WITH|Trinity Moon Shipping|4|denied|this year
R Trinity Moon Shipping|LOCATED_IN|Hong Kong|4|asserted|-
R Trinity Moon Shipping|SANCTIONED_BY|Office of Foreign Assets Control|4|asserted|on March 13
R Kwok Siu-fung|SANCTIONED_BY|Office of Foreign Assets Control|4|asserted|on March 13
R Kwok Siu-fung|LEADS|Trinity Moon Shipping|4|asserted|-
R Castellan Tankers Corp.|AGREED_WITH|Old Hundred Shipping|5|asserted|in February
R Castellan Tankers Corp.|IMPORTS|tankers|5|expected|-
R Old Hundred Shipping|SUPPLIES|Castellan Tankers Corp.|5|expected|-
R Old Hundred Shipping|LOCATED_IN|Bermuda|5|asserted|-
R India|OWNS|Castellan Iliad|5|asserted|last autumn
R oil ministry|LOCATED_IN|Iran|6|asserted|-
R United States|ACCUSED_BY|oil ministry|6|asserted|-
R Iran|SANCTIONED_BY|United States|6|asserted|-
R Hollis Van Arsdale III|LEADS|United for Transparent Seas|7|asserted|-
R Hollis Van Arsdale III|MET_WITH|Blaine Corrigan|7|expected|-

@q-032|Indonesian company site, English page|2024-02-29|PT Sinar Halmahera Sentosa Tbk Performs Inaugural Shipment of MHP to Republic of Korea
1 Weda, 29/02/2024. PT Sinar Halmahera Sentosa Tbk (“SHS” or “Perseroan”, IDX: SHSN) today has done the inaugural shipment of Mixed Hydroxide Precipitate (MHP) amounting 5,200 WMT by MV Ocean Kalianda to the customer in Pohang, Republic of Korea, namely Daeyang Future Materials.
2 The release of the vessel was conducted by Regent of Central Halmahera, Drs. H. Ikbal Sangaji, M.Si., accompanied by President Director of SHS, Ir. Benny Tjandrawinata, and Commissioner Komjen (Purn.) Moch. Iriawan Baharuddin.
---
3 During this time SHS's MHP was only bought by shareholder Zhejiang Yongxin, which owns 30% of the Company's shares, meanwhile the 55% is owned by PT Bukit Sentosa Investama.
4 With the presence of a Korean buyer, dependence to one market can be reduced, also discussion with the producer of battery from Japan is in the progress.
5 “We thank to the Ministry of Energy and Mineral Resources which has issued RKAB approval so the operation runs smooth,” said Mr. Benny.
---
6 In response to the question of journalists about news of the NGO Jaga Pulau that SHS receives the ore from illegal mine in Obi Island, Corporate Secretary Maria Fransiska Lumenta explained the news is a hoax: ore comes only from PT SHS Tambang, our subsidiary at Sagea, and from two third parties having IUP.
7 Since 1 January 2020 the Indonesian Government prohibits export of nickel ore, therefore the Company also never conducts export of ore.
8 SHS also has given help of 40 tons rice and 12 speedboats to fishermen. For the future, SHS will always be committed to ESG.
* 9 Career | GCG | Whistleblowing System
E Firm|PT Sinar Halmahera Sentosa Tbk|PT Sinar Halmahera Sentosa Tbk;SHS;Perseroan
E Firm|Daeyang Future Materials|Daeyang Future Materials
E Firm|Zhejiang Yongxin|Zhejiang Yongxin
E Firm|PT Bukit Sentosa Investama|PT Bukit Sentosa Investama
E Firm|PT SHS Tambang|PT SHS Tambang
E Organization|Ministry of Energy and Mineral Resources|Ministry of Energy and Mineral Resources
E Organization|Jaga Pulau|Jaga Pulau
E Person|Ikbal Sangaji|Ikbal Sangaji
E Person|Benny Tjandrawinata|Benny Tjandrawinata;Benny
E Person|Moch. Iriawan Baharuddin|Moch. Iriawan Baharuddin
E Person|Maria Fransiska Lumenta|Maria Fransiska Lumenta
E Vessel|Ocean Kalianda|MV Ocean Kalianda
E Place|Weda|Weda
E Place|Pohang|Pohang
E Place|South Korea|Republic of Korea;Korean
E Place|Central Halmahera|Central Halmahera
E Place|Japan|Japan
E Place|Obi Island|Obi Island
E Place|Sagea|Sagea
E Place|Indonesia|Indonesian
E Commodity|mixed hydroxide precipitate|Mixed Hydroxide Precipitate;MHP
E Commodity|nickel ore|nickel ore;ore
E Commodity|rice|rice
E Commodity|speedboats|speedboats
C PT Sinar Halmahera Sentosa Tbk|the Company@3;We@5;our@6;the Company@7
C Daeyang Future Materials|the customer@1;a Korean buyer@4
C Zhejiang Yongxin|shareholder@3;which@3
C Ministry of Energy and Mineral Resources|which@5
C Ocean Kalianda|the vessel@2
R PT Sinar Halmahera Sentosa Tbk|EXPORTS|mixed hydroxide precipitate|1|asserted|today
R PT Sinar Halmahera Sentosa Tbk|SUPPLIES|Daeyang Future Materials|1|asserted|today
R PT Sinar Halmahera Sentosa Tbk|SUPPLIES|South Korea|0|asserted|today
R Daeyang Future Materials|IMPORTS|mixed hydroxide precipitate|1|asserted|today
R South Korea|IMPORTS|mixed hydroxide precipitate|0|asserted|today
R Daeyang Future Materials|LOCATED_IN|Pohang|1|asserted|-
R Pohang|LOCATED_IN|South Korea|1|asserted|-
R Daeyang Future Materials|LOCATED_IN|South Korea|4|asserted|-
R Ikbal Sangaji|LEADS|Central Halmahera|2|asserted|-
R Benny Tjandrawinata|LEADS|PT Sinar Halmahera Sentosa Tbk|2|asserted|-
R Moch. Iriawan Baharuddin|LEADS|PT Sinar Halmahera Sentosa Tbk|2|asserted|-
R PT Sinar Halmahera Sentosa Tbk|SUPPLIES|Zhejiang Yongxin|3|asserted|-
R Zhejiang Yongxin|IMPORTS|mixed hydroxide precipitate|3|asserted|-
R Zhejiang Yongxin|INVESTED_IN|PT Sinar Halmahera Sentosa Tbk|3|asserted|-
R PT Bukit Sentosa Investama|OWNS|PT Sinar Halmahera Sentosa Tbk|3|asserted|-
R PT Sinar Halmahera Sentosa Tbk|AGREED_WITH|Japan|4|expected|-
R PT Sinar Halmahera Sentosa Tbk|ACCUSED_BY|Jaga Pulau|6|asserted|-
R PT Sinar Halmahera Sentosa Tbk|IMPORTS|nickel ore|6|alleged|-
R Obi Island|SUPPLIES|PT Sinar Halmahera Sentosa Tbk|6|alleged|-
R Obi Island|SUPPLIES|PT Sinar Halmahera Sentosa Tbk|6|denied|-
R Maria Fransiska Lumenta|EMPLOYED_BY|PT Sinar Halmahera Sentosa Tbk|6|asserted|-
R PT SHS Tambang|SUPPLIES|PT Sinar Halmahera Sentosa Tbk|6|asserted|-
R PT SHS Tambang|SUBSIDIARY_OF|PT Sinar Halmahera Sentosa Tbk|6|asserted|-
R PT SHS Tambang|LOCATED_IN|Sagea|6|asserted|-
R PT Sinar Halmahera Sentosa Tbk|IMPORTS|nickel ore|6|asserted|-
R nickel ore|SANCTIONED_BY|Indonesia|7|asserted|Since 1 January 2020
R PT Sinar Halmahera Sentosa Tbk|EXPORTS|nickel ore|7|denied|-
B 9

@q-033|defence start-up interview|2025-05-22|“Nobody buys a drone because it is beautiful”: five questions for Ester Haddad-Lindqvist
1 Ester Haddad-Lindqvist, 41, is co-founder and chief executive of Norrglim Aeronautik, a drone maker in Linköping that four years ago had six employees and a goat and now has 410, the goat having retired.
2 She spoke to us the day after signing, in Vilnius, a framework agreement under which the Lithuanian Armed Forces may call off up to 700 Skata reconnaissance drones.
---
* 3 Who else is flying the Skata?
4 Ukraine has had 240, paid for by Sweden and Denmark, and is flying them to bits, which is how we learn.
5 Estonia bought twelve.
6 India evaluated it and chose an Israeli machine, Kfir Robotics', and fair enough, theirs was cheaper.
* 7 There were stories that a Skata fell down in Libya.
8 A photograph of a wing did the rounds.
9 Look, we have never delivered to Libya, nor to anybody who could have passed one on to Libya, and the Inspectorate of Strategic Products in Solna, which went through our books in March, wrote the same thing in rather better Swedish.
* 10 Your motors used to come from China.
11 Until last September, from Ningbo Tiangong, yes.
12 Then Beijing restricted exports of drone components to companies arming Taiwan and Ukraine, put us on a list with eleven others, and that was that.
13 We now buy motors from Mikrosam of Prilep, in North Macedonia, and winding wire from Austria.
* 14 Will you be bought?
15 Saab's people have had lunch here.
16 So have the people of Helvetia Dynamics and a Californian fund with a name like a shampoo.
17 Eating is not selling; my brother Elias and I have 63 per cent between us and the Wallmark Foundation most of the rest.
* 18 And next?
19 Warsaw in June, for the trials, and a plant in Lviv, if the insurers let me, with Ukraine's Chaika Systems as the partner.
E Firm|Norrglim Aeronautik|Norrglim Aeronautik
E Firm|Kfir Robotics|Kfir Robotics
E Firm|Ningbo Tiangong|Ningbo Tiangong
E Firm|Mikrosam|Mikrosam
E Firm|Saab|Saab
E Firm|Helvetia Dynamics|Helvetia Dynamics
E Firm|Chaika Systems|Chaika Systems
E Organization|Lithuanian Armed Forces|Lithuanian Armed Forces
E Organization|Inspectorate of Strategic Products|Inspectorate of Strategic Products
E Organization|Wallmark Foundation|Wallmark Foundation
E Person|Ester Haddad-Lindqvist|Ester Haddad-Lindqvist
E Person|Elias|Elias
E Place|Linköping|Linköping
E Place|Vilnius|Vilnius
E Place|Ukraine|Ukraine
E Place|Sweden|Sweden;Swedish
E Place|Denmark|Denmark
E Place|Estonia|Estonia
E Place|India|India
E Place|Israel|Israeli
E Place|Libya|Libya
E Place|Solna|Solna
E Place|China|China;Beijing
E Place|Taiwan|Taiwan
E Place|Prilep|Prilep
E Place|North Macedonia|North Macedonia
E Place|Austria|Austria
E Place|California|Californian
E Place|Warsaw|Warsaw
E Place|Lviv|Lviv
E Commodity|Skata reconnaissance drones|Skata reconnaissance drones;Skata;drone
E Commodity|motors|motors
E Commodity|drone components|drone components
E Commodity|winding wire|winding wire
C Norrglim Aeronautik|a drone maker@1;we@4;we@9;our@9;us@12;We@13;you@14;Your@10;here@15
C Ester Haddad-Lindqvist|She@2;I@17;my@17;me@19
C Kfir Robotics|theirs@6
C Inspectorate of Strategic Products|which@9
C Skata reconnaissance drones|them@4;it@6
R Ester Haddad-Lindqvist|LEADS|Norrglim Aeronautik|1|asserted|-
R Norrglim Aeronautik|LOCATED_IN|Linköping|1|asserted|-
R Ester Haddad-Lindqvist|AGREED_WITH|Lithuanian Armed Forces|2|asserted|-
R Norrglim Aeronautik|SUPPLIES|Lithuanian Armed Forces|2|expected|-
R Lithuanian Armed Forces|IMPORTS|Skata reconnaissance drones|2|expected|-
R Norrglim Aeronautik|SUPPLIES|Ukraine|4|asserted|-
R Ukraine|IMPORTS|Skata reconnaissance drones|4|asserted|-
R Norrglim Aeronautik|SUPPLIES|Estonia|5|asserted|-
R Estonia|IMPORTS|Skata reconnaissance drones|5|asserted|-
R India|IMPORTS|Skata reconnaissance drones|6|denied|-
R Norrglim Aeronautik|SUPPLIES|India|6|denied|-
R Kfir Robotics|SUPPLIES|India|6|asserted|-
R Kfir Robotics|LOCATED_IN|Israel|6|asserted|-
R Norrglim Aeronautik|SUPPLIES|Libya|9|denied|-
R Inspectorate of Strategic Products|LOCATED_IN|Solna|9|asserted|-
R Norrglim Aeronautik|IMPORTS|motors|10-11|asserted|Until last September
R Ningbo Tiangong|SUPPLIES|Norrglim Aeronautik|10-11|asserted|Until last September
R Ningbo Tiangong|LOCATED_IN|China|10-11|asserted|-
R drone components|SANCTIONED_BY|China|12|asserted|last September
R Norrglim Aeronautik|SANCTIONED_BY|China|12|asserted|last September
R Mikrosam|SUPPLIES|Norrglim Aeronautik|13|asserted|-
R Mikrosam|LOCATED_IN|Prilep|13|asserted|-
R Prilep|LOCATED_IN|North Macedonia|13|asserted|-
R Norrglim Aeronautik|IMPORTS|winding wire|13|asserted|-
R Austria|SUPPLIES|Norrglim Aeronautik|13|asserted|-
R Saab|MET_WITH|Norrglim Aeronautik|15|asserted|-
R Helvetia Dynamics|MET_WITH|Norrglim Aeronautik|16|asserted|-
R Saab|VISITED|Linköping|15|asserted|-
R Ester Haddad-Lindqvist|INVESTED_IN|Norrglim Aeronautik|17|asserted|-
R Elias|INVESTED_IN|Norrglim Aeronautik|17|asserted|-
R Wallmark Foundation|INVESTED_IN|Norrglim Aeronautik|17|asserted|-
R Ester Haddad-Lindqvist|VISITED|Warsaw|19|expected|in June
R Norrglim Aeronautik|INVESTED_IN|Lviv|19|expected|-
R Norrglim Aeronautik|AGREED_WITH|Chaika Systems|19|expected|-
R Chaika Systems|LOCATED_IN|Ukraine|19|asserted|-

@q-034|Ghana business news|2022-12-08|Tema processor sends first cocoa butter to Osaka
1 The Tema-based cocoa processor Ankobra Cocoa Company (ACC) has for the first time sold cocoa butter directly to a Japanese confectioner, ending what its chief executive, Nana Adwoa Fosu-Mensah, calls "a hundred years of sending beans and getting back a calendar".
2 Two containers, 40 tonnes in all, were handed over on Tuesday at the Golden Jubilee Terminal for onward carriage to Osaka, where Minamoto Seika Co. is to turn the butter into filling for its New Year assortment; the Ghana Export Promotion Authority, which had introduced the two firms at a fair in Yokohama, hopes that the order can be repeated every quarter.
---
3 Deputy Minister for Trade and Industry, Hon. Kwabena Asante-Yeboah, and the Japanese Ambassador, H.E. Mochizuki Haruto, attended the ceremony.
4 ACC was set up in 1998, nearly went under in 2016 and has since been rescued by the pension fund SSNIT, now its majority shareholder, and by the Swiss foundation Kakaohilfe, which holds 18 percent.
5 It exports cocoa liquor to the Netherlands and Turkey and cocoa powder to Algeria, but buys most of its beans, since the Cocobod allocation covers a mere third of capacity, from La Côte d'Ivoire, a fact that it did not use to advertise.
6 Nana Fosu-Mensah was less happy about the new European Union deforestation rule, which, she feared, could shut small processors out of Rotterdam from 2025, and about an article in an Accra weekly that said she had met President Nana Boateng-Darko at Jubilee House to seek a tax holiday: "I have not set foot there since my uncle was sworn in."
E Firm|Ankobra Cocoa Company|Ankobra Cocoa Company;ACC
E Firm|Minamoto Seika Co.|Minamoto Seika Co.
E Firm|SSNIT|SSNIT
E Organization|Kakaohilfe|Kakaohilfe
E Organization|Ghana Export Promotion Authority|Ghana Export Promotion Authority
E Organization|Ministry for Trade and Industry|Trade and Industry
E Organization|Cocobod|Cocobod
E Organization|European Union|European Union
E Person|Adwoa Fosu-Mensah|Nana Adwoa Fosu-Mensah;Nana Fosu-Mensah
E Person|Kwabena Asante-Yeboah|Kwabena Asante-Yeboah
E Person|Mochizuki Haruto|Mochizuki Haruto
E Person|Nana Boateng-Darko|Nana Boateng-Darko
E Place|Tema|Tema
E Place|Japan|Japanese
E Place|Golden Jubilee Terminal|Golden Jubilee Terminal
E Place|Osaka|Osaka
E Place|Yokohama|Yokohama
E Place|Switzerland|Swiss
E Place|Netherlands|Netherlands
E Place|Turkey|Turkey
E Place|Algeria|Algeria
E Place|Ivory Coast|La Côte d'Ivoire
E Place|Rotterdam|Rotterdam
E Place|Accra|Accra
E Place|Jubilee House|Jubilee House
E Commodity|cocoa butter|cocoa butter;butter
E Commodity|cocoa liquor|cocoa liquor
E Commodity|cocoa powder|cocoa powder
E Commodity|beans|beans
C Ankobra Cocoa Company|Tema processor@0;its@1;its@4;It@5;its@5;it@5
C Minamoto Seika Co.|a Japanese confectioner@1;its@2
C Ghana Export Promotion Authority|which@2
C Kakaohilfe|which@4
C Adwoa Fosu-Mensah|she@6;she#2@6;I@6
C Jubilee House|there@6
R Ankobra Cocoa Company|SUPPLIES|Osaka|0|asserted|-
R Ankobra Cocoa Company|LOCATED_IN|Tema|1|asserted|-
R Ankobra Cocoa Company|EXPORTS|cocoa butter|1|asserted|on Tuesday
R Adwoa Fosu-Mensah|LEADS|Ankobra Cocoa Company|1|asserted|-
R Ankobra Cocoa Company|SUPPLIES|Minamoto Seika Co.|1-2|asserted|on Tuesday
R Minamoto Seika Co.|IMPORTS|cocoa butter|1-2|asserted|on Tuesday
R Minamoto Seika Co.|LOCATED_IN|Japan|1-2|asserted|-
R Minamoto Seika Co.|LOCATED_IN|Osaka|2|asserted|-
R Ankobra Cocoa Company|MET_WITH|Minamoto Seika Co.|2|asserted|-
R Ankobra Cocoa Company|SUPPLIES|Minamoto Seika Co.|2|expected|every quarter
R Kwabena Asante-Yeboah|EMPLOYED_BY|Ministry for Trade and Industry|3|asserted|-
R Mochizuki Haruto|EMPLOYED_BY|Japan|3|asserted|-
R Kwabena Asante-Yeboah|VISITED|Golden Jubilee Terminal|2-3|asserted|on Tuesday
R Mochizuki Haruto|VISITED|Golden Jubilee Terminal|2-3|asserted|on Tuesday
R SSNIT|OWNS|Ankobra Cocoa Company|4|asserted|-
R Kakaohilfe|INVESTED_IN|Ankobra Cocoa Company|4|asserted|-
R Kakaohilfe|LOCATED_IN|Switzerland|4|asserted|-
R Ankobra Cocoa Company|EXPORTS|cocoa liquor|5|asserted|-
R Ankobra Cocoa Company|EXPORTS|cocoa powder|5|asserted|-
R Ankobra Cocoa Company|SUPPLIES|Netherlands|5|asserted|-
R Ankobra Cocoa Company|SUPPLIES|Turkey|5|asserted|-
R Ankobra Cocoa Company|SUPPLIES|Algeria|5|asserted|-
R Netherlands|IMPORTS|cocoa liquor|5|asserted|-
R Turkey|IMPORTS|cocoa liquor|5|asserted|-
R Algeria|IMPORTS|cocoa powder|5|asserted|-
R Ankobra Cocoa Company|IMPORTS|beans|5|asserted|-
R Ivory Coast|SUPPLIES|Ankobra Cocoa Company|5|asserted|-
R Cocobod|SUPPLIES|Ankobra Cocoa Company|5|asserted|-
R Adwoa Fosu-Mensah|MET_WITH|Nana Boateng-Darko|6|alleged|-
R Adwoa Fosu-Mensah|VISITED|Jubilee House|6|alleged|-
R Adwoa Fosu-Mensah|VISITED|Jubilee House|6|denied|-

@q-035|tuna industry newsletter|2023-06-16|Cannery in Gulf of Papua gets its owner, at last
1 A consortium of Taiwanese purse-seine owners led by Fong Chuen Fishery has taken over Orangerie Bay Canneries Ltd, the only tuna plant on the Gulf of Papua, from the National Fisheries Authority (NFA) of Papua New Guinea, which has been looking for a buyer since the Korean lessee, Dongbu Seafood, left in 2019 with the light bulbs.
2 The price for the 70% that changes hands is said to be USD 18 million; the Free Port of Daru Landowners' Association keeps 20% and the province the remainder.
---
3 Fong Chuen's vice chairman, Tsai Ming-hui, who flew into Port Moresby on Sunday for the signing, told Fish & Flag that canned tuna from the plant, which has an EU number and a packing line bought second-hand from Ecuador, would be sold in Germany and Spain under the duty-free scheme, and frozen loins to the canners of Bangkok.
4 Thailand's Siam Ocean Foods is one of them; the other has yet to be named.
5 The boats of the group, nine in number, now land most of their skipjack in Majuro.
---
6 Fisheries minister Jelta Wong-Kapi spoke of two thousand jobs, as his predecessor did, and as did the one before.
7 Not everyone is cheering: Human Rights at Sea and Shore, a London charity, accuses Fong Chuen of having kept Indonesian crew on board the Fong Chuen No. 88 without pay for eleven months, an accusation that Tsai waved away as "something from the past, already mediated", and Greenwater Alliance has asked U.S. Customs and Border Protection to bar its fish.
8 No bar is in force.
9 In other news: longline prices firm; a lost drifting buoy turns up in a garden in Honiara.
E Firm|Fong Chuen Fishery|Fong Chuen Fishery;Fong Chuen
E Firm|Orangerie Bay Canneries Ltd|Orangerie Bay Canneries Ltd
E Firm|Dongbu Seafood|Dongbu Seafood
E Firm|Siam Ocean Foods|Siam Ocean Foods
E Organization|National Fisheries Authority|National Fisheries Authority;NFA
E Organization|Free Port of Daru Landowners' Association|Free Port of Daru Landowners' Association
E Organization|Fish & Flag|Fish & Flag
E Organization|European Union|EU
E Organization|Human Rights at Sea and Shore|Human Rights at Sea and Shore
E Organization|Greenwater Alliance|Greenwater Alliance
E Organization|U.S. Customs and Border Protection|U.S. Customs and Border Protection
E Person|Tsai Ming-hui|Tsai Ming-hui;Tsai
E Person|Jelta Wong-Kapi|Jelta Wong-Kapi
E Vessel|Fong Chuen No. 88|Fong Chuen No. 88
E Place|Gulf of Papua|Gulf of Papua
E Place|Taiwan|Taiwanese
E Place|Papua New Guinea|Papua New Guinea
E Place|South Korea|Korean
E Place|Port Moresby|Port Moresby
E Place|Ecuador|Ecuador
E Place|Germany|Germany
E Place|Spain|Spain
E Place|Bangkok|Bangkok
E Place|Thailand|Thailand
E Place|Majuro|Majuro
E Place|London|London
E Place|Indonesia|Indonesian
E Place|Honiara|Honiara
E Commodity|canned tuna|canned tuna;tuna
E Commodity|frozen loins|frozen loins
E Commodity|skipjack|skipjack
C Fong Chuen Fishery|the group@5;its@7
C Orangerie Bay Canneries Ltd|Cannery@0;the only tuna plant@1;the plant@3
C National Fisheries Authority|which@1
C Dongbu Seafood|the Korean lessee@1
C Tsai Ming-hui|who@3
C Human Rights at Sea and Shore|a London charity@7
R Fong Chuen Fishery|LOCATED_IN|Taiwan|1|asserted|-
R Fong Chuen Fishery|OWNS|Orangerie Bay Canneries Ltd|1-2|asserted|-
R Orangerie Bay Canneries Ltd|LOCATED_IN|Gulf of Papua|1|asserted|-
R National Fisheries Authority|LOCATED_IN|Papua New Guinea|1|asserted|-
R Dongbu Seafood|LOCATED_IN|South Korea|1|asserted|-
R Free Port of Daru Landowners' Association|INVESTED_IN|Orangerie Bay Canneries Ltd|2|asserted|-
R Tsai Ming-hui|EMPLOYED_BY|Fong Chuen Fishery|3|asserted|-
R Tsai Ming-hui|VISITED|Port Moresby|3|asserted|on Sunday
R Orangerie Bay Canneries Ltd|EXPORTS|canned tuna|3|expected|-
R Orangerie Bay Canneries Ltd|SUPPLIES|Germany|3|expected|-
R Orangerie Bay Canneries Ltd|SUPPLIES|Spain|3|expected|-
R Germany|IMPORTS|canned tuna|3|expected|-
R Spain|IMPORTS|canned tuna|3|expected|-
R Orangerie Bay Canneries Ltd|EXPORTS|frozen loins|3|expected|-
R Orangerie Bay Canneries Ltd|SUPPLIES|Bangkok|3|expected|-
R Bangkok|IMPORTS|frozen loins|3|expected|-
R Ecuador|SUPPLIES|Orangerie Bay Canneries Ltd|3|asserted|-
R Siam Ocean Foods|LOCATED_IN|Bangkok|3-4|asserted|-
R Siam Ocean Foods|LOCATED_IN|Thailand|4|asserted|-
R Orangerie Bay Canneries Ltd|SUPPLIES|Siam Ocean Foods|3-4|expected|-
R Siam Ocean Foods|IMPORTS|frozen loins|3-4|expected|-
R Fong Chuen Fishery|SUPPLIES|Majuro|5|asserted|-
R Jelta Wong-Kapi|EMPLOYED_BY|Papua New Guinea|1-6|asserted|-
R Human Rights at Sea and Shore|LOCATED_IN|London|7|asserted|-
R Fong Chuen Fishery|ACCUSED_BY|Human Rights at Sea and Shore|7|asserted|-
R Fong Chuen Fishery|OWNS|Fong Chuen No. 88|7|asserted|-
R Fong Chuen Fishery|SANCTIONED_BY|U.S. Customs and Border Protection|7|expected|-
R Fong Chuen Fishery|SANCTIONED_BY|U.S. Customs and Border Protection|8|denied|-

@q-036|UK trade magazine|2024-03-07|Shaped by Sheffield, sold to Jamshedpur
1 Don Valley Special Steels, the 137-year-old maker of landing-gear forgings that has changed hands three times since the millennium, is changing hands again: Kalinga Alloys & Forge, the Odisha group, has agreed to pay £96m to its present owner, the turnaround house Greyfriars Capital, for the whole of the company, subject to clearance under the National Security and Investment Act.
2 Managing director Gillian Ramsbottom-Khan, who will stay, said on Wednesday that the order book was full to 2027, “chiefly thanks to Boeing, Airbus and a lot of people in Brazil”.
---
3 Don Valley exports 70 per cent of its output, above all to the United States, France and Brazil's Aerovale, and was until 2022 a supplier of bar to Russia's Voskhod-Avia, a business it gave up “the afternoon the tanks went in”.
4 Its scrap comes from within thirty miles; nickel and molybdenum are bought from Finland's Kainuu Nickel and, through traders, from Chile.
5 Kalinga, chaired by the reclusive Smt. Annapurna Patnaik-Dhir, already owns Acciaierie di Lovere in Italy, and is expected to send the Sheffield firm titanium sponge from its plant in Kerala.
---
6 Not on the table, according to both sides, is the moving of the 8,000-tonne press to Jamshedpur, as the union Community has suggested; its regional secretary, Des Oyston, was to meet the buyers this morning.
7 The Department for Business and Trade declined to comment.
8 Two earlier suitors, China's Fushun Hengtai and a Turkish forging group, were turned away by the British Government in 2021 and by Greyfriars itself last June.
E Firm|Don Valley Special Steels|Don Valley Special Steels;Don Valley
E Firm|Kalinga Alloys & Forge|Kalinga Alloys & Forge;Kalinga
E Firm|Greyfriars Capital|Greyfriars Capital;Greyfriars
E Firm|Boeing|Boeing
E Firm|Airbus|Airbus
E Firm|Aerovale|Aerovale
E Firm|Voskhod-Avia|Voskhod-Avia
E Firm|Kainuu Nickel|Kainuu Nickel
E Firm|Acciaierie di Lovere|Acciaierie di Lovere
E Firm|Fushun Hengtai|Fushun Hengtai
E Organization|Community|Community
E Organization|Department for Business and Trade|Department for Business and Trade
E Person|Gillian Ramsbottom-Khan|Gillian Ramsbottom-Khan
E Person|Annapurna Patnaik-Dhir|Annapurna Patnaik-Dhir
E Person|Des Oyston|Des Oyston
E Place|Sheffield|Sheffield
E Place|Jamshedpur|Jamshedpur
E Place|Odisha|Odisha
E Place|Brazil|Brazil
E Place|United States|United States
E Place|France|France
E Place|Russia|Russia
E Place|Finland|Finland
E Place|Chile|Chile
E Place|Italy|Italy
E Place|Kerala|Kerala
E Place|China|China
E Place|Turkey|Turkish
E Place|United Kingdom|British
E Commodity|landing-gear forgings|landing-gear forgings
E Commodity|bar|bar
E Commodity|scrap|scrap
E Commodity|nickel|nickel
E Commodity|molybdenum|molybdenum
E Commodity|titanium sponge|titanium sponge
C Don Valley Special Steels|the 137-year-old maker@1;its@1;the company@1;its@3;it@3;Its@4;the Sheffield firm@5
C Kalinga Alloys & Forge|the Odisha group@1;its@5;the buyers@6
C Greyfriars Capital|its present owner@1;the turnaround house@1
C Gillian Ramsbottom-Khan|who@2
C Community|its@6
R Kalinga Alloys & Forge|AGREED_WITH|Greyfriars Capital|1|asserted|-
R Kalinga Alloys & Forge|OWNS|Don Valley Special Steels|1|expected|-
R Greyfriars Capital|OWNS|Don Valley Special Steels|1|asserted|-
R Kalinga Alloys & Forge|LOCATED_IN|Odisha|1|asserted|-
R Gillian Ramsbottom-Khan|LEADS|Don Valley Special Steels|2|asserted|-
R Don Valley Special Steels|SUPPLIES|Boeing|2|asserted|-
R Don Valley Special Steels|SUPPLIES|Airbus|2|asserted|-
R Don Valley Special Steels|SUPPLIES|Brazil|2|asserted|-
R Don Valley Special Steels|EXPORTS|landing-gear forgings|3|asserted|-
R Don Valley Special Steels|SUPPLIES|United States|3|asserted|-
R Don Valley Special Steels|SUPPLIES|France|3|asserted|-
R Don Valley Special Steels|SUPPLIES|Aerovale|3|asserted|-
R Aerovale|LOCATED_IN|Brazil|3|asserted|-
R Don Valley Special Steels|SUPPLIES|Voskhod-Avia|3|asserted|until 2022
R Don Valley Special Steels|EXPORTS|bar|3|asserted|until 2022
R Voskhod-Avia|IMPORTS|bar|3|asserted|until 2022
R Don Valley Special Steels|SUPPLIES|Voskhod-Avia|3|denied|-
R Voskhod-Avia|LOCATED_IN|Russia|3|asserted|-
R Don Valley Special Steels|IMPORTS|nickel|4|asserted|-
R Don Valley Special Steels|IMPORTS|molybdenum|4|asserted|-
R Don Valley Special Steels|IMPORTS|scrap|4|asserted|-
R Kainuu Nickel|SUPPLIES|Don Valley Special Steels|4|asserted|-
R Chile|SUPPLIES|Don Valley Special Steels|4|asserted|-
R Kainuu Nickel|LOCATED_IN|Finland|4|asserted|-
R Annapurna Patnaik-Dhir|LEADS|Kalinga Alloys & Forge|5|asserted|-
R Kalinga Alloys & Forge|OWNS|Acciaierie di Lovere|5|asserted|-
R Acciaierie di Lovere|LOCATED_IN|Italy|5|asserted|-
R Kalinga Alloys & Forge|SUPPLIES|Don Valley Special Steels|5|expected|-
R Kalinga Alloys & Forge|EXPORTS|titanium sponge|5|expected|-
R Don Valley Special Steels|IMPORTS|titanium sponge|5|expected|-
R Don Valley Special Steels|LOCATED_IN|Sheffield|5|asserted|-
R Des Oyston|EMPLOYED_BY|Community|6|asserted|-
R Des Oyston|MET_WITH|Kalinga Alloys & Forge|6|expected|this morning
R Fushun Hengtai|LOCATED_IN|China|8|asserted|-
R Fushun Hengtai|OWNS|Don Valley Special Steels|8|denied|in 2021

@q-037|Gulf business site|2024-11-05|Al Dahna Dates and Kuala Lumpur's Melur Mart ink supply deal on sidelines of halal fair
1 Riyadh: Al Dahna Dates Company, the Al-Qassim grower listed on Tadawul's parallel market Nomu, signed on Monday an agreement to supply Malaysia's Melur Mart with 900 tonnes of dates a year, mostly Sukkari and Ajwa, starting with the coming Ramadan season.
2 The signing at the Riyadh halal fair was witnessed by the Saudi Minister of Commerce, H.E. Dr. Majid bin Abdullah Al-Otaishan, and his Malaysian counterpart, Datuk Armizan bin Mohd Salleh, who is on a three-day visit to the Kingdom and later called on the Governor of Al-Qassim Region, H.R.H. Prince Saad bin Faisal.
---
3 Al Dahna's chief executive, Eng. Reem Al-Fawzan, told Gulf Ledger that the company's exports, which go mainly to Morocco, Turkey, Indonesia and the United Kingdom, would reach 31,000 tonnes this year, up from 22,500.
4 She denied that the firm sources dates from Iran or relabels Tunisian fruit, as competitors have alleged.
5 Melur, which runs 77 supermarkets and is controlled by Tan Sri Hj. Zulkefli Harun's Harun Amanah Group, has until now bought its dates from Egypt's Wadi Siwa.
---
6 In a separate announcement, the Saudi Agricultural and Livestock Company for Overseas Investment said it was studying a stake in Serdang Kernel, a Johor palm-oil refiner.
7 Tadawul closed 0.4 per cent lower.
* 8 Related: What is Nomu and who can trade on it?
E Firm|Al Dahna Dates Company|Al Dahna Dates Company;Al Dahna Dates;Al Dahna
E Firm|Melur Mart|Melur Mart;Melur
E Firm|Harun Amanah Group|Harun Amanah Group
E Firm|Wadi Siwa|Wadi Siwa
E Firm|Saudi Agricultural and Livestock Company for Overseas Investment|Saudi Agricultural and Livestock Company for Overseas Investment
E Firm|Serdang Kernel|Serdang Kernel
E Organization|Tadawul|Tadawul
E Organization|Nomu|Nomu
E Organization|Gulf Ledger|Gulf Ledger
E Person|Majid bin Abdullah Al-Otaishan|Majid bin Abdullah Al-Otaishan
E Person|Armizan bin Mohd Salleh|Armizan bin Mohd Salleh
E Person|Saad bin Faisal|Saad bin Faisal
E Person|Reem Al-Fawzan|Reem Al-Fawzan
E Person|Zulkefli Harun|Zulkefli Harun
E Place|Kuala Lumpur|Kuala Lumpur
E Place|Riyadh|Riyadh
E Place|Al-Qassim|Al-Qassim;Al-Qassim Region
E Place|Saudi Arabia|Saudi;Kingdom
E Place|Malaysia|Malaysia;Malaysian
E Place|Morocco|Morocco
E Place|Turkey|Turkey
E Place|Indonesia|Indonesia
E Place|United Kingdom|United Kingdom
E Place|Iran|Iran
E Place|Tunisia|Tunisian
E Place|Egypt|Egypt
E Place|Johor|Johor
E Commodity|dates|dates;Sukkari;Ajwa
E Commodity|palm oil|palm-oil
C Al Dahna Dates Company|the Al-Qassim grower@1;the company@3;the firm@4
C Armizan bin Mohd Salleh|his Malaysian counterpart@2;who@2
C Majid bin Abdullah Al-Otaishan|his@2
C Reem Al-Fawzan|She@4
C Melur Mart|which@5;its@5
C Saudi Agricultural and Livestock Company for Overseas Investment|it@6
C Serdang Kernel|a Johor palm-oil refiner@6
R Melur Mart|LOCATED_IN|Kuala Lumpur|0|asserted|-
R Al Dahna Dates Company|LOCATED_IN|Al-Qassim|1|asserted|-
R Al Dahna Dates Company|AGREED_WITH|Melur Mart|1|asserted|on Monday
R Al Dahna Dates Company|SUPPLIES|Melur Mart|1|expected|coming Ramadan season
R Melur Mart|IMPORTS|dates|1|expected|coming Ramadan season
R Al Dahna Dates Company|EXPORTS|dates|1|expected|coming Ramadan season
R Melur Mart|LOCATED_IN|Malaysia|1|asserted|-
R Nomu|SUBSIDIARY_OF|Tadawul|1|asserted|-
R Majid bin Abdullah Al-Otaishan|EMPLOYED_BY|Saudi Arabia|2|asserted|-
R Armizan bin Mohd Salleh|EMPLOYED_BY|Malaysia|2|asserted|-
R Armizan bin Mohd Salleh|VISITED|Saudi Arabia|2|asserted|-
R Armizan bin Mohd Salleh|MET_WITH|Saad bin Faisal|2|asserted|-
R Saad bin Faisal|LEADS|Al-Qassim|2|asserted|-
R Majid bin Abdullah Al-Otaishan|VISITED|Riyadh|2|asserted|on Monday
R Armizan bin Mohd Salleh|VISITED|Riyadh|2|asserted|on Monday
R Reem Al-Fawzan|LEADS|Al Dahna Dates Company|3|asserted|-
R Al Dahna Dates Company|EXPORTS|dates|3|asserted|this year
R Al Dahna Dates Company|SUPPLIES|Morocco|3|asserted|-
R Al Dahna Dates Company|SUPPLIES|Turkey|3|asserted|-
R Al Dahna Dates Company|SUPPLIES|Indonesia|3|asserted|-
R Al Dahna Dates Company|SUPPLIES|United Kingdom|3|asserted|-
R Morocco|IMPORTS|dates|3|asserted|-
R Turkey|IMPORTS|dates|3|asserted|-
R Indonesia|IMPORTS|dates|3|asserted|-
R United Kingdom|IMPORTS|dates|3|asserted|-
R Al Dahna Dates Company|IMPORTS|dates|4|denied|-
R Iran|SUPPLIES|Al Dahna Dates Company|4|denied|-
R Iran|SUPPLIES|Al Dahna Dates Company|4|alleged|-
R Harun Amanah Group|OWNS|Melur Mart|5|asserted|-
R Zulkefli Harun|OWNS|Harun Amanah Group|5|asserted|-
R Melur Mart|IMPORTS|dates|5|asserted|until now
R Wadi Siwa|SUPPLIES|Melur Mart|5|asserted|until now
R Wadi Siwa|LOCATED_IN|Egypt|5|asserted|-
R Saudi Agricultural and Livestock Company for Overseas Investment|INVESTED_IN|Serdang Kernel|6|expected|-
R Saudi Agricultural and Livestock Company for Overseas Investment|LOCATED_IN|Saudi Arabia|6|asserted|-
R Serdang Kernel|LOCATED_IN|Johor|6|asserted|-
B 8

@q-038|French wire in English|2022-05-13|Rémoulins quits Russia, selling its stake in Togliatti parts maker for one rouble
1 French car parts group Rémoulins said on Friday that it had sold its 51 per cent of Volga Rémoulins Komponent, which makes exhaust systems for AvtoStar in Togliatti, to the state-run institute Namit for the symbolic sum of one rouble, with an option to buy the business back within six years.
2 "We have closed a chapter of seventeen years responsibly, for our 2,300 people there and for ourselves," chief executive Aurélie de Saint-Chamas told reporters in Boulogne-Billancourt, adding that the group would book a charge of 410 million euros.
---
3 The move makes Rémoulins the largest French industrial firm so far to leave Russia, where, President Vladimir Putin said last month, those who go "will be sorry", and comes ten weeks after it halted shipments of catalysts to the country.
4 It had come under fire from Kyiv: Ukrainian Foreign Minister Dmytro Kuleba accused it in March of "paying for the bullets", a charge that the company rejected.
---
5 Rémoulins still buys palladium from Norilsk Nickel, through its Swiss arm Remcat, under a contract that runs until 2024, the metal being under no European sanction, and has no plans to stop, finance director Olivier Tran-Quang said.
6 It does intend to source more of it from South Africa.
7 Namit, or the Central Research Automobile and Motor Institute in full, belongs to the Ministry of Industry and Trade of the Russian Federation.
8 AvtoStar, whose lines have stood still since 9 March for want of imported chips, made no comment; its head, Maxim Sokolovsky, had met Industry and Trade Minister Denis Manturov in Moscow on Thursday, the ministry said.
E Firm|Rémoulins|Rémoulins
E Firm|Volga Rémoulins Komponent|Volga Rémoulins Komponent
E Firm|AvtoStar|AvtoStar
E Firm|Norilsk Nickel|Norilsk Nickel
E Firm|Remcat|Remcat
E Organization|Namit|Namit;Central Research Automobile and Motor Institute
E Organization|Ministry of Industry and Trade|Ministry of Industry and Trade;Industry and Trade
E Person|Aurélie de Saint-Chamas|Aurélie de Saint-Chamas
E Person|Vladimir Putin|Vladimir Putin
E Person|Dmytro Kuleba|Dmytro Kuleba
E Person|Olivier Tran-Quang|Olivier Tran-Quang
E Person|Maxim Sokolovsky|Maxim Sokolovsky
E Person|Denis Manturov|Denis Manturov
E Place|France|French
E Place|Russia|Russia;Russian Federation
E Place|Togliatti|Togliatti
E Place|Boulogne-Billancourt|Boulogne-Billancourt
E Place|Ukraine|Kyiv;Ukrainian
E Place|Switzerland|Swiss
E Place|Europe|European
E Place|South Africa|South Africa
E Place|Moscow|Moscow
E Commodity|exhaust systems|exhaust systems
E Commodity|catalysts|catalysts
E Commodity|palladium|palladium
E Commodity|chips|chips
C Rémoulins|it@1;We@2;our@2;the group@2;it@3;It@4;it@4;the company@4;its@5;It@6
C Volga Rémoulins Komponent|which@1;the business@1
C Russia|the country@3
C AvtoStar|whose@8;its@8
C Ministry of Industry and Trade|the ministry@8
C palladium|the metal@5;it@6
C Namit|the state-run institute@1
R Rémoulins|LOCATED_IN|France|1|asserted|-
R Namit|OWNS|Volga Rémoulins Komponent|1|asserted|on Friday
R Rémoulins|AGREED_WITH|Namit|1|asserted|-
R Rémoulins|OWNS|Volga Rémoulins Komponent|1|expected|within six years
R Volga Rémoulins Komponent|SUPPLIES|AvtoStar|1|asserted|-
R AvtoStar|LOCATED_IN|Togliatti|1|asserted|-
R Russia|OWNS|Namit|1|asserted|-
R Aurélie de Saint-Chamas|LEADS|Rémoulins|2|asserted|-
R Vladimir Putin|LEADS|Russia|3|asserted|-
R Rémoulins|EXPORTS|catalysts|3|denied|-
R Rémoulins|SUPPLIES|Russia|3|denied|-
R Dmytro Kuleba|EMPLOYED_BY|Ukraine|4|asserted|-
R Rémoulins|ACCUSED_BY|Dmytro Kuleba|4|asserted|in March
R Rémoulins|ACCUSED_BY|Ukraine|4|asserted|in March
R Rémoulins|IMPORTS|palladium|5|asserted|until 2024
R Norilsk Nickel|SUPPLIES|Rémoulins|5|asserted|until 2024
R Norilsk Nickel|SUPPLIES|Remcat|5|asserted|until 2024
R Remcat|IMPORTS|palladium|5|asserted|until 2024
R Rémoulins|AGREED_WITH|Norilsk Nickel|5|asserted|until 2024
R Remcat|SUBSIDIARY_OF|Rémoulins|5|asserted|-
R Remcat|LOCATED_IN|Switzerland|5|asserted|-
R palladium|SANCTIONED_BY|Europe|5|denied|-
R Olivier Tran-Quang|EMPLOYED_BY|Rémoulins|5|asserted|-
R South Africa|SUPPLIES|Rémoulins|6|expected|-
R Namit|SUBSIDIARY_OF|Ministry of Industry and Trade|7|asserted|-
R Ministry of Industry and Trade|LOCATED_IN|Russia|7|asserted|-
R AvtoStar|IMPORTS|chips|8|denied|since 9 March
R Maxim Sokolovsky|LEADS|AvtoStar|8|asserted|-
R Maxim Sokolovsky|MET_WITH|Denis Manturov|8|asserted|on Thursday
R Denis Manturov|LEADS|Ministry of Industry and Trade|8|asserted|-

@q-039|airline trade wire|2024-07-23|Azorean carrier SATA-style restructure: Ilhas Air hands back jets, waits for Embraers
1 Ponta Delgada-based Ilhas Air will return its last two leased A321s to the Irish lessor Skellig Aviation in October and replace them with three E195-E2 jets that it ordered from Brazil's Embraer in May, chairwoman Teresa Medeiros Amaral told staff in a memo seen by AirCargo & Cabin.
2 The airline, which belongs to the Autonomous Region of the Azores, was to have been privatised this spring, but the sole bidder, a consortium of Iceland's Heiðarflug and local hotelier Gualdim Frutuoso, was excluded, and a new tender is not foreseen before the regional election.
3 President of the regional government Carlos Bettencourt Lima has promised Brussels, which approved 145 million euros of aid in 2022, that the State will hold no more than 49 per cent.
---
4 Medeiros Amaral denied in the same memo that the Boston route would be dropped and that Ilhas had been offered pilots by Cabo Verde's TACV.
5 Fuel for the winter will again be bought from Galp.
E Firm|Ilhas Air|Ilhas Air;Ilhas
E Firm|SATA|SATA
E Firm|Skellig Aviation|Skellig Aviation
E Firm|Embraer|Embraer
E Firm|Heiðarflug|Heiðarflug
E Firm|TACV|TACV
E Firm|Galp|Galp
E Organization|AirCargo & Cabin|AirCargo & Cabin
E Organization|European Union|Brussels
E Person|Teresa Medeiros Amaral|Teresa Medeiros Amaral;Medeiros Amaral
E Person|Gualdim Frutuoso|Gualdim Frutuoso
E Person|Carlos Bettencourt Lima|Carlos Bettencourt Lima
E Place|Azores|Autonomous Region of the Azores;Azorean
E Place|Ponta Delgada|Ponta Delgada
E Place|Ireland|Irish
E Place|Brazil|Brazil
E Place|Iceland|Iceland
E Place|Boston|Boston
E Place|Cape Verde|Cabo Verde
E Commodity|A321s|A321s
E Commodity|E195-E2 jets|E195-E2 jets;Embraers
E Commodity|fuel|Fuel
C Ilhas Air|it@1;The airline@2;which@2
C Azores|the State@3
C European Union|which@3
R Ilhas Air|LOCATED_IN|Azores|0|asserted|-
R Ilhas Air|LOCATED_IN|Ponta Delgada|1|asserted|-
R Ilhas Air|IMPORTS|E195-E2 jets|1|expected|in October
R Embraer|SUPPLIES|Ilhas Air|1|expected|in October
R Skellig Aviation|LOCATED_IN|Ireland|1|asserted|-
R Embraer|LOCATED_IN|Brazil|1|asserted|-
R Teresa Medeiros Amaral|LEADS|Ilhas Air|1|asserted|-
R Azores|OWNS|Ilhas Air|2|asserted|-
R Heiðarflug|OWNS|Ilhas Air|2|denied|-
R Gualdim Frutuoso|OWNS|Ilhas Air|2|denied|-
R Heiðarflug|LOCATED_IN|Iceland|2|asserted|-
R Carlos Bettencourt Lima|LEADS|Azores|3|asserted|-
R Azores|INVESTED_IN|Ilhas Air|3|expected|-
R TACV|LOCATED_IN|Cape Verde|4|asserted|-
R Galp|SUPPLIES|Ilhas Air|5|expected|for the winter
R Ilhas Air|IMPORTS|fuel|5|expected|for the winter
