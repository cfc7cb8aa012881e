@w-052|leak investigation|2024-02-05|The Bank at the End of the Reef Road
1 If you follow the reef road out of Port Vila, past the mission school and the place where the tar gives out, you come to a bungalow with a satellite dish on which somebody has painted, not without care, the words Pacific Concord Bank.
2 The bank has, or had until December, a licence from the Reserve Bank of Vanuatu, eleven clients and 310 million dollars.
3 It has no counter.
---
4 Who owned it was long a matter of gossip in the kava bars.
5 Now there is paper.
6 A set of share registers that found its way to the Melanesian Reporting Project shows that on 19 May 2017 all the shares in the bank were taken up by Kestrel & Thorn Nominees, of Auckland, which signed on the same day a declaration that it held them for Zhonghe Pan-Pacific, a Hong Kong company in which a construction tycoon from Fuzhou, Weng Jiabao, has 90 per cent and his nephew Weng Rui the rest.
7 In 2019 the younger man became a citizen of Vanuatu, chairman of the bank and, as the photographs in the bungalow's hallway testify, a friend of ministers.
8 Two years later the uncle sold.
9 The buyer, for what the register calls "valuable consideration", was Oleg Stanislavovich Rubtsov, and from that moment, the transfer records suggest, the reef road led to Transnistria: of the eleven clients eight are companies of Tiraspol, all of them suppliers to or dependants of the cigarette and steel conglomerate Dnestr-Holding, whose founder and president he is.
10 Moldova has had him on its sanctions list since 2023, and the European Union since last month.
---
11 "I am a pensioner and I grow roses," he told a reporter who reached him by telephone; as for banks, he had never owned any, "on an island or off one".
12 Weng Rui, who still describes himself as chairman, flew out of Port Vila on 28 January.
13 He has since been seen in Nadi.
14 The central bank says it is in contact with its Fijian counterpart and would like, when he has a moment, to ask him for the keys.
E Place|Port Vila|Port Vila
E Place|Vanuatu|Vanuatu
E Place|Auckland|Auckland
E Place|Hong Kong|Hong Kong
E Place|Fuzhou|Fuzhou
E Place|Transnistria|Transnistria
E Place|Tiraspol|Tiraspol
E Place|Moldova|Moldova
E Place|Nadi|Nadi
E Place|Fiji|Fijian
E Firm|Pacific Concord Bank|Pacific Concord Bank
E Firm|Kestrel & Thorn Nominees|Kestrel & Thorn Nominees
E Firm|Zhonghe Pan-Pacific|Zhonghe Pan-Pacific
E Firm|Dnestr-Holding|Dnestr-Holding
E Organization|Reserve Bank of Vanuatu|Reserve Bank of Vanuatu
E Organization|Melanesian Reporting Project|Melanesian Reporting Project
E Organization|European Union|European Union
E Person|Weng Jiabao|Weng Jiabao
E Person|Weng Rui|Weng Rui
E Person|Oleg Stanislavovich Rubtsov|Oleg Stanislavovich Rubtsov
E Commodity|cigarettes|cigarette
E Commodity|steel|steel
E Commodity|kava|kava
C Pacific Concord Bank|The bank@2;It@3;it@4;the bank@6;the bank@7;The Bank@0
C Kestrel & Thorn Nominees|which@6;it@6
C Zhonghe Pan-Pacific|a Hong Kong company@6;which#2@6
C Weng Jiabao|a construction tycoon@6;his@6;the uncle@8
C Weng Rui|the younger man@7;who@12;himself@12;He@13;he@14;him@14
C Oleg Stanislavovich Rubtsov|The buyer@9;he@9;him@10;I@11;he@11;him@11;he#2@11
C Dnestr-Holding|whose@9
C Moldova|its@10
C Reserve Bank of Vanuatu|The central bank@14;it@14;its@14
R Pacific Concord Bank|LOCATED_IN|Port Vila|1|asserted|-
R Kestrel & Thorn Nominees|OWNS|Pacific Concord Bank|6|asserted|on 19 May 2017
R Kestrel & Thorn Nominees|LOCATED_IN|Auckland|6|asserted|-
R Zhonghe Pan-Pacific|OWNS|Pacific Concord Bank|6|asserted|on 19 May 2017
R Zhonghe Pan-Pacific|LOCATED_IN|Hong Kong|6|asserted|-
R Weng Jiabao|OWNS|Zhonghe Pan-Pacific|6|asserted|-
R Weng Rui|INVESTED_IN|Zhonghe Pan-Pacific|6|asserted|-
R Weng Rui|LEADS|Pacific Concord Bank|6-7|asserted|In 2019
R Oleg Stanislavovich Rubtsov|OWNS|Pacific Concord Bank|7-9|asserted|Two years later
R Oleg Stanislavovich Rubtsov|LEADS|Dnestr-Holding|9|asserted|-
R Tiraspol|LOCATED_IN|Transnistria|9|asserted|-
R Oleg Stanislavovich Rubtsov|SANCTIONED_BY|Moldova|9-10|asserted|since 2023
R Oleg Stanislavovich Rubtsov|SANCTIONED_BY|European Union|9-10|asserted|since last month
R Oleg Stanislavovich Rubtsov|OWNS|Pacific Concord Bank|7-11|denied|-
R Weng Rui|VISITED|Nadi|12-13|asserted|since
R Nadi|LOCATED_IN|Fiji|13-14|asserted|-

@w-053|UN panel report|2022-03-01|Panel report, section III: Maritime coal exports and evasive shipping
* 1 Recent coal exports
2 47. Between September 2021 and January 2022 the Panel observed no fewer than 64 shipments of coal of Democratic People's Republic of Korea (DPRK) origin from Nampo to the waters of Ningbo-Zhoushan, in contravention of paragraph 8 of resolution 2371.
3 48. Of these, nineteen were made by the Tae Bong 7, which was listed by the 1718 Committee in 2018, and six by the An Hung, formerly the Hua Yuan 19, which was not listed at the time of writing.
---
* 4 Case study: Hua Yuan 19
5 49. Until 24 June 2021 the Hua Yuan 19 was the property of Taizhou Xinhang Shipping, a company of Zhejiang Province, China.
6 On that date, according to the bill of sale, she was sold to Everway Global Group of Seychelles for scrapping in Bangladesh, and six days later she was in Nampo.
7 50. The sole director of the latter, Ms. Lin Meizhu, a national of China, told the Panel that she had been asked by a Mr. Pak, whom she had met once in Dandong, to sign "as a favour", that she was a hairdresser by profession and that Everway had neither office nor money.
8 The Panel assesses that the real buyer was Korea Sasum Trading Corporation, an entity subordinate to the Ministry of Coal Industry of the DPRK.
9 51. China, in its reply of 20 December, stated that Taizhou Xinhang had been deceived, that the authorities of Zhejiang had placed its manager, Mr. Ye Guofeng, under detention and that no coal from the DPRK had been imported into China since 2017.
10 52. Bangladesh informed the Panel that the vessel had never arrived.
---
* 11 Recommendation
12 53. The Panel recommends that the Committee designate the An Hung and Korea Sasum Trading Corporation.
* 13 22-01917 (E) 14/38
E Organization|Panel|Panel
E Organization|1718 Committee|1718 Committee;Committee
E Organization|Ministry of Coal Industry|Ministry of Coal Industry
E Place|North Korea|Democratic People's Republic of Korea;DPRK
E Place|Nampo|Nampo
E Place|Ningbo-Zhoushan|Ningbo-Zhoushan
E Place|Zhejiang Province|Zhejiang Province;Zhejiang
E Place|China|China
E Place|Seychelles|Seychelles
E Place|Bangladesh|Bangladesh
E Place|Dandong|Dandong
E Firm|Taizhou Xinhang Shipping|Taizhou Xinhang Shipping;Taizhou Xinhang
E Firm|Everway Global Group|Everway Global Group;Everway
E Firm|Korea Sasum Trading Corporation|Korea Sasum Trading Corporation
E Vessel|Tae Bong 7|Tae Bong 7
E Vessel|An Hung|An Hung;Hua Yuan 19
E Person|Lin Meizhu|Lin Meizhu
E Person|Pak|Pak
E Person|Ye Guofeng|Ye Guofeng
E Commodity|coal|coal
C Tae Bong 7|which@3
C An Hung|which#2@3;she@6;she#2@6;the vessel@10
C Taizhou Xinhang Shipping|a company of Zhejiang Province@5;its#2@9
C Everway Global Group|the latter@7
C Lin Meizhu|she@7;she#2@7
C Pak|whom@7
C Korea Sasum Trading Corporation|the real buyer@8;an entity@8
C China|its@9
R North Korea|EXPORTS|coal|2|asserted|Between September 2021 and January 2022
R North Korea|SUPPLIES|Ningbo-Zhoushan|2|asserted|Between September 2021 and January 2022
R Ningbo-Zhoushan|IMPORTS|coal|2|asserted|Between September 2021 and January 2022
R Tae Bong 7|SANCTIONED_BY|1718 Committee|3|asserted|in 2018
R An Hung|SANCTIONED_BY|1718 Committee|3|denied|at the time of writing
R Taizhou Xinhang Shipping|OWNS|An Hung|5|asserted|Until 24 June 2021
R Taizhou Xinhang Shipping|LOCATED_IN|Zhejiang Province|5|asserted|-
R Zhejiang Province|LOCATED_IN|China|5|asserted|-
R Everway Global Group|OWNS|An Hung|5-6|asserted|On that date
R Everway Global Group|LOCATED_IN|Seychelles|6|asserted|-
R An Hung|LOCATED_IN|Nampo|6|asserted|six days later
R Lin Meizhu|LEADS|Everway Global Group|6-7|asserted|-
R Lin Meizhu|MET_WITH|Pak|7|asserted|-
R Korea Sasum Trading Corporation|OWNS|An Hung|6-8|alleged|-
R Korea Sasum Trading Corporation|SUBSIDIARY_OF|Ministry of Coal Industry|8|asserted|-
R Ministry of Coal Industry|LOCATED_IN|North Korea|8|asserted|-
R Ye Guofeng|LEADS|Taizhou Xinhang Shipping|9|asserted|-
R Ye Guofeng|ARRESTED_BY|Zhejiang Province|9|asserted|-
R China|IMPORTS|coal|9|denied|since 2017
R North Korea|SUPPLIES|China|9|denied|since 2017
R An Hung|SANCTIONED_BY|1718 Committee|12|expected|-
R Korea Sasum Trading Corporation|SANCTIONED_BY|1718 Committee|12|expected|-
B 13

@w-054|judicial feature|2023-06-14|In Paris, the slow unpicking of an Equatorial fortune
1 The National Financial Prosecutor's Office (PNF) asked the Paris Criminal Court on Tuesday to sentence Teodorico Ndong Oyana, the uncle of Equatorial Guinea's vice president and for nineteen years the director of its state timber company, Somagui Madera, to six years in prison and to confiscate the building in the avenue Foch which he bought, it contends, with money that was not his.
2 He is being tried in his absence.
3 Reading without haste from a file of 14,000 pages, Deputy Prosecutor Clémence Aubry-Lassalle described how okoumé logs that Somagui had sold to the Chinese buyer Jiangsu Hengli Timber were paid for twice, once to the treasury in Malabo at a third of their price and once, for the remainder, to Edeltraud SA, a company of Luxembourg; how the latter, whose shares lay in a bank vault in the name of a chauffeur, acquired the house in 2009 and a Falcon jet in 2011; and how the chauffeur, when he was heard in Douala, could not say what a share was.
---
4 The defence, led by Maître Olivier Saint-Aubin, answered that Mr. Ndong Oyana had never held, directly or indirectly, any interest in Edeltraud, that its owner was the State of Equatorial Guinea, and that the house was an embassy.
5 To prove it, he produced a brass plate.
6 The state itself, which sued France over another such house before the International Court of Justice and lost, has sent a letter to say that the plate is genuine.
7 Transparency International France, one of the two civil parties, accuses Malabo of "inventing embassies faster than it builds schools", and a representative of the Chinese firm, heard as a witness, told the presiding judge through an interpreter that he knew of one price only.
8 Judgment will be given on 28 September.
9 The aircraft, which had been at Le Bourget under seal since 2018, was auctioned off in May and now belongs to a Swiss clinic.
E Organization|National Financial Prosecutor's Office|National Financial Prosecutor's Office;PNF
E Organization|Paris Criminal Court|Paris Criminal Court
E Organization|International Court of Justice|International Court of Justice
E Organization|Transparency International France|Transparency International France
E Person|Teodorico Ndong Oyana|Teodorico Ndong Oyana;Ndong Oyana
E Person|Clémence Aubry-Lassalle|Clémence Aubry-Lassalle
E Person|Olivier Saint-Aubin|Olivier Saint-Aubin
E Firm|Somagui Madera|Somagui Madera;Somagui
E Firm|Jiangsu Hengli Timber|Jiangsu Hengli Timber
E Firm|Edeltraud SA|Edeltraud SA;Edeltraud
E Place|Paris|Paris
E Place|Equatorial Guinea|Equatorial Guinea;Malabo
E Place|China|Chinese
E Place|Luxembourg|Luxembourg
E Place|Douala|Douala
E Place|France|France
E Place|Le Bourget|Le Bourget
E Place|Switzerland|Swiss
E Commodity|timber|timber
E Commodity|okoumé logs|okoumé logs
E Commodity|Falcon jet|Falcon jet
C Teodorico Ndong Oyana|the uncle@1;he@1;his@1;He@2
C Equatorial Guinea|its@1;The state itself@6;which@6;it@7
C National Financial Prosecutor's Office|it@1
C Jiangsu Hengli Timber|the Chinese buyer@3;the Chinese firm@7
C Edeltraud SA|a company of Luxembourg@3;the latter@3;whose@3;its@4
C Olivier Saint-Aubin|he@5
R Teodorico Ndong Oyana|ACCUSED_BY|National Financial Prosecutor's Office|1|asserted|on Tuesday
R Teodorico Ndong Oyana|LEADS|Somagui Madera|1|asserted|for nineteen years
R Equatorial Guinea|OWNS|Somagui Madera|1|asserted|-
R Somagui Madera|LOCATED_IN|Equatorial Guinea|1|asserted|-
R Clémence Aubry-Lassalle|EMPLOYED_BY|National Financial Prosecutor's Office|1-3|asserted|-
R Somagui Madera|EXPORTS|okoumé logs|3|asserted|-
R Somagui Madera|SUPPLIES|Jiangsu Hengli Timber|3|asserted|-
R Jiangsu Hengli Timber|IMPORTS|okoumé logs|3|asserted|-
R Jiangsu Hengli Timber|LOCATED_IN|China|3|asserted|-
R Edeltraud SA|LOCATED_IN|Luxembourg|3|asserted|-
R Edeltraud SA|IMPORTS|Falcon jet|3|asserted|in 2011
R Teodorico Ndong Oyana|OWNS|Edeltraud SA|4|denied|-
R Equatorial Guinea|OWNS|Edeltraud SA|4|alleged|-
R France|ACCUSED_BY|Equatorial Guinea|6|asserted|-
R Equatorial Guinea|ACCUSED_BY|Transparency International France|7|asserted|-

@w-055|table turned to text|2023-12-31|Tanganyika Cobalt & Copper Corp. – shareholders of record and group structure
1 Tanganyika Cobalt & Copper Corp. (TSX-V: TCC; the "Company") is incorporated in British Columbia with its head office in Vancouver.
* 2 SHAREHOLDERS ABOVE 5% (at 31 December 2023; at 31 December 2022 in brackets)
* 3 Zijin Lualaba Investment Ltd, Hong Kong – 38.2% (24.9%)
* 4 Gécamines-Participations SAS, Lubumbashi – 15.0% (15.0%)
* 5 Robert F. Halvorsen, Calgary – 7.1% (11.6%)
* 6 Trafalgar Metals Royalty plc – nil (9.3%)
* 7 SUBSIDIARIES
* 8 TCC Holdings (Mauritius) Ltd – 100%
* 9 Kisenda Mining SARL, Kolwezi – 80% (through TCC Holdings); remaining 20%: Democratic Republic of the Congo
* 10 OFFTAKE
* 11 Copper cathode: 100% to Yantai Penghui, until 2027
* 12 Cobalt hydroxide: 60% to Umicore-Kokkola JV; 40% unsold
* 13 DIRECTORS AND OFFICERS
* 14 Robert F. Halvorsen – Chairman
* 15 Chantal Mukendi wa Mulumba – Chief Executive Officer
* 16 Sun Hongwei – Director (nominee of Zijin Lualaba)
* 17 Peter J. Macalister – Chief Financial Officer (resigned 30 November)
18 The Company is not aware of any shareholder being controlled by a sanctioned person. Head count at Kisenda at year end: 1,914.
E Firm|Tanganyika Cobalt & Copper Corp.|Tanganyika Cobalt & Copper Corp.;TCC
E Firm|Zijin Lualaba Investment Ltd|Zijin Lualaba Investment Ltd;Zijin Lualaba
E Firm|Gécamines-Participations SAS|Gécamines-Participations SAS
E Firm|Trafalgar Metals Royalty plc|Trafalgar Metals Royalty plc
E Firm|TCC Holdings (Mauritius) Ltd|TCC Holdings (Mauritius) Ltd;TCC Holdings
E Firm|Kisenda Mining SARL|Kisenda Mining SARL
E Firm|Yantai Penghui|Yantai Penghui
E Firm|Umicore-Kokkola JV|Umicore-Kokkola JV
E Organization|TSX-V|TSX-V
E Person|Robert F. Halvorsen|Robert F. Halvorsen
E Person|Chantal Mukendi wa Mulumba|Chantal Mukendi wa Mulumba
E Person|Sun Hongwei|Sun Hongwei
E Person|Peter J. Macalister|Peter J. Macalister
E Place|British Columbia|British Columbia
E Place|Vancouver|Vancouver
E Place|Hong Kong|Hong Kong
E Place|Lubumbashi|Lubumbashi
E Place|Calgary|Calgary
E Place|Kolwezi|Kolwezi
E Place|Democratic Republic of the Congo|Democratic Republic of the Congo
E Place|Kisenda|Kisenda
E Commodity|copper cathode|Copper cathode
E Commodity|cobalt hydroxide|Cobalt hydroxide
C Tanganyika Cobalt & Copper Corp.|the "Company@1;its@1;The Company@18
R Tanganyika Cobalt & Copper Corp.|LOCATED_IN|British Columbia|1|asserted|-
R Tanganyika Cobalt & Copper Corp.|LOCATED_IN|Vancouver|1|asserted|-
R Zijin Lualaba Investment Ltd|INVESTED_IN|Tanganyika Cobalt & Copper Corp.|1-3|asserted|at 31 December 2023
R Zijin Lualaba Investment Ltd|LOCATED_IN|Hong Kong|3|asserted|-
R Gécamines-Participations SAS|INVESTED_IN|Tanganyika Cobalt & Copper Corp.|1-4|asserted|at 31 December 2023
R Gécamines-Participations SAS|LOCATED_IN|Lubumbashi|4|asserted|-
R Robert F. Halvorsen|INVESTED_IN|Tanganyika Cobalt & Copper Corp.|1-5|asserted|at 31 December 2023
R Trafalgar Metals Royalty plc|INVESTED_IN|Tanganyika Cobalt & Copper Corp.|1-6|asserted|at 31 December 2022
R Trafalgar Metals Royalty plc|INVESTED_IN|Tanganyika Cobalt & Copper Corp.|1-6|denied|at 31 December 2023
R Tanganyika Cobalt & Copper Corp.|OWNS|TCC Holdings (Mauritius) Ltd|1-8|asserted|-
R TCC Holdings (Mauritius) Ltd|OWNS|Kisenda Mining SARL|9|asserted|-
R Kisenda Mining SARL|LOCATED_IN|Kolwezi|9|asserted|-
R Democratic Republic of the Congo|INVESTED_IN|Kisenda Mining SARL|9|asserted|-
R Tanganyika Cobalt & Copper Corp.|SUPPLIES|Yantai Penghui|1-11|asserted|until 2027
R Tanganyika Cobalt & Copper Corp.|EXPORTS|copper cathode|1-11|asserted|until 2027
R Yantai Penghui|IMPORTS|copper cathode|10-11|asserted|until 2027
R Tanganyika Cobalt & Copper Corp.|SUPPLIES|Umicore-Kokkola JV|1-12|asserted|-
R Tanganyika Cobalt & Copper Corp.|EXPORTS|cobalt hydroxide|1-12|asserted|-
R Umicore-Kokkola JV|IMPORTS|cobalt hydroxide|10-12|asserted|-
R Robert F. Halvorsen|LEADS|Tanganyika Cobalt & Copper Corp.|1-14|asserted|-
R Chantal Mukendi wa Mulumba|LEADS|Tanganyika Cobalt & Copper Corp.|1-15|asserted|-
R Sun Hongwei|LEADS|Tanganyika Cobalt & Copper Corp.|1-16|asserted|-

@w-056|interview Q&A|2024-11-08|Captain Ioannou remembers everything
1 Our meeting with Captain Stavros Ioannou, who commanded the tanker Serifos Dawn until she was seized in the Gulf of Oman, took place in the back room of a bakery in Chios, and he laid down two conditions: no photographs, and the bread was on him.
* 2 CAPTAIN, WHAT WERE YOU CARRYING?
3 Crude oil, Basrah Heavy. One million barrels, for Tüpraş, in Turkey. We loaded at Al Basrah on the sixth, everything normal.
* 4 AND THEN?
5 On the eleventh, at a quarter to seven in the morning, there came four men down a rope, black masks. Iranian navy, they said. They locked us in the mess, and in the night we were at Bandar-e Jask.
* 6 WHY YOUR SHIP?
7 Because a year before, under another name, she had been carrying Iranian oil and the Americans took it from her, at Galveston. They wanted it back. An eye for an eye, a barrel for a barrel.
* 8 WHO OWNED HER THEN?
9 The same people who own her now: Aegean Empire Shipping. I'd been told in Piraeus that she'd been bought in June from some Vietnamese. That was not true. I learned it from my jailers, what do you say.
* 10 THE COMPANY SAYS YOU KNEW.
11 The company says many things. Its lawyer, Mr. Drakos, came to Tehran in March, he brought me socks and a paper to sign, that I had known. I kept the socks.
* 12 DID ANYONE FROM ATHENS HELP?
13 The ambassador in Tehran, Mr. Leventis. He came two times. The minister telephoned my wife. And the Filipinos in the crew, their government had them home in five weeks. Ours needed seventeen months.
* 14 WILL YOU GO TO SEA AGAIN?
15 The Omanis have offered me a pilot boat in Sohar. My wife says I may go when she is dead.
E Person|Stavros Ioannou|Stavros Ioannou;Ioannou
E Person|Drakos|Drakos
E Person|Leventis|Leventis
E Vessel|Serifos Dawn|Serifos Dawn
E Firm|Tüpraş|Tüpraş
E Firm|Aegean Empire Shipping|Aegean Empire Shipping
E Organization|Iranian navy|Iranian navy
E Place|Gulf of Oman|Gulf of Oman
E Place|Chios|Chios
E Place|Turkey|Turkey
E Place|Al Basrah|Al Basrah
E Place|Bandar-e Jask|Bandar-e Jask
E Place|Iran|Iranian
E Place|United States|Americans
E Place|Galveston|Galveston
E Place|Piraeus|Piraeus
E Place|Vietnam|Vietnamese
E Place|Tehran|Tehran
E Place|Greece|ATHENS
E Place|Philippines|Filipinos
E Place|Oman|Omanis
E Place|Sohar|Sohar
E Commodity|crude oil|Crude oil;oil
E Commodity|Basrah Heavy|Basrah Heavy
E Commodity|bread|bread
E Commodity|socks|socks
C Stavros Ioannou|he@1;YOU@2;I@9;YOU@10;me@11;I@11;YOU@14;me@15;I@15
C Serifos Dawn|she@1;YOUR SHIP@6;she@7;her@7;HER@8;her@9;she@9
C Iranian navy|they@5;They@7
C Aegean Empire Shipping|THE COMPANY@10;The company@11;Its@11
C Drakos|he@11
C Leventis|He@13
C Greece|Ours@13
C Stavros Ioannou|my@13
R Serifos Dawn|ARRESTED_BY|Iranian navy|1-5|asserted|On the eleventh
R Stavros Ioannou|ARRESTED_BY|Iranian navy|1-5|asserted|On the eleventh
R Tüpraş|IMPORTS|crude oil|3|expected|-
R Tüpraş|IMPORTS|Basrah Heavy|3|expected|-
R Al Basrah|SUPPLIES|Tüpraş|3|expected|-
R Tüpraş|LOCATED_IN|Turkey|3|asserted|-
R Serifos Dawn|LOCATED_IN|Bandar-e Jask|1-5|asserted|-
R Aegean Empire Shipping|OWNS|Serifos Dawn|8-9|asserted|now
R Vietnam|OWNS|Serifos Dawn|9|denied|-
R Stavros Ioannou|ACCUSED_BY|Aegean Empire Shipping|9-10|asserted|-
R Drakos|EMPLOYED_BY|Aegean Empire Shipping|11|asserted|-
R Drakos|VISITED|Tehran|11|asserted|in March
R Drakos|MET_WITH|Stavros Ioannou|11|asserted|in March
R Leventis|EMPLOYED_BY|Greece|12-13|asserted|-
R Leventis|MET_WITH|Stavros Ioannou|13|asserted|-
R Sohar|LOCATED_IN|Oman|15|asserted|-

@w-057|written answer|2023-08-10|Unstarred Question No. 3381: Import of pulses from Myanmar
1 SHRI K. MURALEEDHARAN PILLAI: Will the Minister of CONSUMER AFFAIRS, FOOD AND PUBLIC DISTRIBUTION be pleased to state: (a) the quantity of urad and tur imported from Myanmar during the last two years; (b) whether any person or company close to the military of that country has benefited; and (c) if so, the details thereof?
---
* 2 ANSWER
* 3 THE MINISTER OF STATE (SMT. ANUPRIYA CHOUDHARY)
4 (a) During 2021-22 and 2022-23, 5.9 lakh tonnes of urad and 3.1 lakh tonnes of tur were imported into India from Myanmar under the Memorandum of Understanding signed between the two Governments on 24.06.2021.
5 Tur was also imported from Mozambique and Malawi; none was imported from Tanzania.
6 (b) and (c) Imports are made by private traders.
7 The National Agricultural Cooperative Marketing Federation (NAFED) purchased 41,000 tonnes from Ayeyar Zeyar Holdings in the said period.
8 It has been informed by that company that neither its Chairman, Shri U Tun Aung, nor any other shareholder belongs to or acts for the military.
9 Reports that the said Chairman visited Mumbai in February as a guest of NAFED are incorrect; he met officials of the Federation at Yangon.
10 The Government has imposed no restriction on the company.
11 Supplies in fair price shops are adequate.
E Person|K. Muraleedharan Pillai|K. MURALEEDHARAN PILLAI
E Person|Anupriya Choudhary|ANUPRIYA CHOUDHARY
E Person|U Tun Aung|U Tun Aung
E Organization|Consumer Affairs, Food and Public Distribution|CONSUMER AFFAIRS, FOOD AND PUBLIC DISTRIBUTION
E Organization|National Agricultural Cooperative Marketing Federation|National Agricultural Cooperative Marketing Federation;NAFED;Federation
E Firm|Ayeyar Zeyar Holdings|Ayeyar Zeyar Holdings
E Place|Myanmar|Myanmar
E Place|Mozambique|Mozambique
E Place|Malawi|Malawi
E Place|Tanzania|Tanzania
E Place|Mumbai|Mumbai
E Place|Yangon|Yangon
E Place|India|India
E Commodity|pulses|pulses
E Commodity|urad|urad
E Commodity|tur|tur;Tur
C Myanmar|that country@1
C India|The Government@10
C National Agricultural Cooperative Marketing Federation|It@8
C Ayeyar Zeyar Holdings|that company@8;its@8;the company@10
C U Tun Aung|the said Chairman@9;he@9
R India|IMPORTS|urad|4|asserted|During 2021-22 and 2022-23
R India|IMPORTS|tur|4|asserted|During 2021-22 and 2022-23
R Myanmar|SUPPLIES|India|4|asserted|During 2021-22 and 2022-23
R India|AGREED_WITH|Myanmar|4|asserted|on 24.06.2021
R Mozambique|SUPPLIES|India|4-5|asserted|-
R Malawi|SUPPLIES|India|4-5|asserted|-
R Tanzania|SUPPLIES|India|4-5|denied|-
R Ayeyar Zeyar Holdings|SUPPLIES|National Agricultural Cooperative Marketing Federation|7|asserted|in the said period
R National Agricultural Cooperative Marketing Federation|IMPORTS|pulses|0-7|asserted|in the said period
R U Tun Aung|LEADS|Ayeyar Zeyar Holdings|7-8|asserted|-
R U Tun Aung|VISITED|Mumbai|8-9|denied|in February
R National Agricultural Cooperative Marketing Federation|MET_WITH|U Tun Aung|8-9|asserted|-
R Ayeyar Zeyar Holdings|SANCTIONED_BY|India|7-10|denied|-
R Anupriya Choudhary|EMPLOYED_BY|Consumer Affairs, Food and Public Distribution|1-3|asserted|-

@w-058|NGO brief|2024-09-26|Fuel for the Air Force: Who Still Delivers Jet A-1 to Myanmar
1 Since the coup of February 2021, and in spite of three rounds of sanctions, the Myanmar air force has not had to ground a single sortie for want of kerosene, and the Andaman Accountability Network, whose volunteers watch the jetties at Thilawa day and night, believes that it knows why.
2 Of the nine cargoes of aviation fuel that came up the Yangon River in the first seven months of this year, five were brought by the Huitong 78, a small tanker owned by Sea Delor Fortune of Haiphong, and four by the Yong Sheng 56, which changed hands in March and whose new owner we have not been able to establish.
3 All nine were discharged into tanks that belong to Asia Sun Energy's former terminal, now in the hands of Thoon Thiha Petroleum, and all nine, the paperwork maintains, were meant for civil airlines.
---
4 Where did the fuel come from?
5 In no case from a refinery directly.
6 The Vietnamese vessel took hers on at Cái Mép, from storage rented by the Singapore trading house CNQ Petroleum; the other loaded at Port Klang, though Malaysia's Ministry of Domestic Trade and Cost of Living, to which we wrote in August, replied that it had issued no permit for jet fuel to Myanmar in 2024.
7 CNQ's managing director, Desmond Kwek Boon Siong, told us in a courteous letter that his company had sold the parcels "free on board, to a Vietnamese buyer", that it had no business in Myanmar and that it could not police the sea.
8 Puma Energy, which built the terminal, left the country in 2022 and has nothing to do with it.
---
9 The United States listed Thoon Thiha in January and its owner, Win Kyaw Thiha, in August 2023; the United Kingdom and Canada have listed both, and the EU neither.
10 We ask Brussels to do so at once.
11 We ask Hanoi, which told ASEAN in July that it supplies no party to the conflict, to look at its own register of ships.
E Organization|Myanmar air force|Myanmar air force
E Organization|Andaman Accountability Network|Andaman Accountability Network
E Organization|Ministry of Domestic Trade and Cost of Living|Ministry of Domestic Trade and Cost of Living
E Organization|European Union|EU;Brussels
E Organization|ASEAN|ASEAN
E Vessel|Huitong 78|Huitong 78
E Vessel|Yong Sheng 56|Yong Sheng 56
E Firm|Sea Delor Fortune|Sea Delor Fortune
E Firm|Asia Sun Energy|Asia Sun Energy
E Firm|Thoon Thiha Petroleum|Thoon Thiha Petroleum;Thoon Thiha
E Firm|CNQ Petroleum|CNQ Petroleum;CNQ
E Firm|Puma Energy|Puma Energy
E Person|Desmond Kwek Boon Siong|Desmond Kwek Boon Siong
E Person|Win Kyaw Thiha|Win Kyaw Thiha
E Place|Myanmar|Myanmar
E Place|Thilawa|Thilawa
E Place|Yangon River|Yangon River
E Place|Haiphong|Haiphong
E Place|Vietnam|Vietnamese;Hanoi
E Place|Cái Mép|Cái Mép
E Place|Singapore|Singapore
E Place|Port Klang|Port Klang
E Place|Malaysia|Malaysia
E Place|United States|United States
E Place|United Kingdom|United Kingdom
E Place|Canada|Canada
E Commodity|kerosene|kerosene
E Commodity|aviation fuel|aviation fuel;jet fuel;Jet A-1
C Andaman Accountability Network|whose@1;it@1;we@2;we@6;us@7;We@10;We@11
C Huitong 78|a small tanker@2;The Vietnamese vessel@6
C Yong Sheng 56|which@2;whose@2;the other@6
C Ministry of Domestic Trade and Cost of Living|which@6;it@6
C CNQ Petroleum|his company@7;it@7;it#2@7
C Desmond Kwek Boon Siong|his@7
C Thoon Thiha Petroleum|its@9
C Puma Energy|which@8
C Myanmar|the country@8
C Vietnam|which@11;it@11;its@11
R Sea Delor Fortune|OWNS|Huitong 78|2|asserted|-
R Sea Delor Fortune|LOCATED_IN|Haiphong|2|asserted|-
R Myanmar|IMPORTS|aviation fuel|0-2|asserted|in the first seven months of this year
R CNQ Petroleum|LOCATED_IN|Singapore|6|asserted|-
R Ministry of Domestic Trade and Cost of Living|LOCATED_IN|Malaysia|6|asserted|-
R Malaysia|SUPPLIES|Myanmar|6|denied|in 2024
R Desmond Kwek Boon Siong|LEADS|CNQ Petroleum|7|asserted|-
R CNQ Petroleum|EXPORTS|aviation fuel|6-7|asserted|-
R CNQ Petroleum|SUPPLIES|Vietnam|7|asserted|-
R Vietnam|IMPORTS|aviation fuel|6-7|asserted|-
R CNQ Petroleum|TRADES_WITH|Myanmar|7|denied|-
R Thoon Thiha Petroleum|SANCTIONED_BY|United States|9|asserted|in January
R Win Kyaw Thiha|SANCTIONED_BY|United States|9|asserted|in August 2023
R Win Kyaw Thiha|OWNS|Thoon Thiha Petroleum|9|asserted|-
R Thoon Thiha Petroleum|SANCTIONED_BY|United Kingdom|9|asserted|-
R Win Kyaw Thiha|SANCTIONED_BY|United Kingdom|9|asserted|-
R Thoon Thiha Petroleum|SANCTIONED_BY|Canada|9|asserted|-
R Win Kyaw Thiha|SANCTIONED_BY|Canada|9|asserted|-
R Thoon Thiha Petroleum|SANCTIONED_BY|European Union|9|denied|-
R Win Kyaw Thiha|SANCTIONED_BY|European Union|9|denied|-
R Thoon Thiha Petroleum|SANCTIONED_BY|European Union|9-10|expected|-
R Win Kyaw Thiha|SANCTIONED_BY|European Union|9-10|expected|-
R Vietnam|SUPPLIES|Myanmar|8-11|denied|-

@w-059|weekly digest|2025-04-04|Sanctions week in review
* 1 Australia designated fourteen people and Tomgazmash-Snab, its first oil-service firm, on Tuesday; Foreign Minister Caroline Hargraves called it "a beginning".
* 2 Delisted: Cypriot lawyer Christodoulos Evangelou, by the Council of the EU, after a year in the General Court.
* 3 Switzerland's SECO reported a Zug asset manager, Alpenrose Treuhand, to federal prosecutors for paying a listed Uzbek.
* 4 Hungary will not, its State Secretary for Energy, Márton Vécsey, told the Budapest daily Magyar Reggel, support any measure against Rusyadro "today, tomorrow or on Sunday".
* 5 The U.S. Justice Department unsealed a complaint against Turkish national Hakan Demirbağ, arrested in Podgorica last month by Montenegrin police, whom it accuses of having sent Russia's Radiosinkhronika 9,000 field-programmable gate arrays.
* 6 Japan banned sales of used outboard motors to Russia with effect from 1 May.
* 7 A rumour that Singapore's DBX Bank had frozen Burmese student accounts was false.
* 8 Taiwan is thinking about adding Huanlu Precision to its list of strategic high-tech entities, the International Trade Administration says.
* 9 Not sanctions but fun: Monaco sanctioned a longer yacht show.
E Person|Caroline Hargraves|Caroline Hargraves
E Person|Christodoulos Evangelou|Christodoulos Evangelou
E Person|Márton Vécsey|Márton Vécsey
E Person|Hakan Demirbağ|Hakan Demirbağ
E Firm|Tomgazmash-Snab|Tomgazmash-Snab
E Firm|Alpenrose Treuhand|Alpenrose Treuhand
E Firm|Rusyadro|Rusyadro
E Firm|Radiosinkhronika|Radiosinkhronika
E Firm|DBX Bank|DBX Bank
E Firm|Huanlu Precision|Huanlu Precision
E Organization|Council of the EU|Council of the EU
E Organization|General Court|General Court
E Organization|SECO|SECO
E Organization|Magyar Reggel|Magyar Reggel
E Organization|Justice Department|Justice Department
E Organization|International Trade Administration|International Trade Administration
E Place|Australia|Australia
E Place|Cyprus|Cypriot
E Place|Switzerland|Switzerland
E Place|Zug|Zug
E Place|Uzbekistan|Uzbek
E Place|Hungary|Hungary
E Place|Budapest|Budapest
E Place|United States|U.S.
E Place|Turkey|Turkish
E Place|Podgorica|Podgorica
E Place|Montenegro|Montenegrin
E Place|Russia|Russia
E Place|Japan|Japan
E Place|Singapore|Singapore
E Place|Myanmar|Burmese
E Place|Taiwan|Taiwan
E Place|Monaco|Monaco
E Commodity|field-programmable gate arrays|field-programmable gate arrays
E Commodity|outboard motors|used outboard motors
C Australia|its@1
C Hungary|its@4
C Justice Department|it@5
C Hakan Demirbağ|whom@5
C Taiwan|its@8
R Tomgazmash-Snab|SANCTIONED_BY|Australia|1|asserted|on Tuesday
R Caroline Hargraves|EMPLOYED_BY|Australia|1|asserted|-
R SECO|LOCATED_IN|Switzerland|3|asserted|-
R Alpenrose Treuhand|ACCUSED_BY|SECO|3|asserted|-
R Alpenrose Treuhand|LOCATED_IN|Zug|3|asserted|-
R Márton Vécsey|EMPLOYED_BY|Hungary|4|asserted|-
R Rusyadro|SANCTIONED_BY|Hungary|4|denied|-
R Magyar Reggel|LOCATED_IN|Budapest|4|asserted|-
R Justice Department|LOCATED_IN|United States|5|asserted|-
R Hakan Demirbağ|ACCUSED_BY|Justice Department|5|asserted|-
R Hakan Demirbağ|ARRESTED_BY|Montenegro|5|asserted|last month
R Hakan Demirbağ|SUPPLIES|Radiosinkhronika|5|alleged|-
R Hakan Demirbağ|EXPORTS|field-programmable gate arrays|5|alleged|-
R Radiosinkhronika|IMPORTS|field-programmable gate arrays|5|alleged|-
R Radiosinkhronika|LOCATED_IN|Russia|5|asserted|-
R Russia|SANCTIONED_BY|Japan|6|asserted|from 1 May
R Japan|SUPPLIES|Russia|6|denied|from 1 May
R DBX Bank|LOCATED_IN|Singapore|7|asserted|-
R Huanlu Precision|SANCTIONED_BY|Taiwan|8|expected|-
R International Trade Administration|LOCATED_IN|Taiwan|8|asserted|-

@w-060|timeline|2024-10-31|Kaloum iron: twenty years, five owners, no train
* 1 2004 | Guinea grants the northern half of the Kaloum deposit to a minnow, Tamara Resources, of Guernsey, for a fee of 12,000 dollars.
* 2 2008 | Tamara sells 51 per cent to Brazil's Minas do Cerrado for 2.1 billion. Its founder, Ilan Perlmutter, buys a football club.
* 3 2012 | A new government, under President Alpha Sékou Barry, accuses the Guernsey firm of having bribed the fourth wife of his predecessor. It denies it. The lady flies to Jacksonville, Florida, where she has a sister.
* 4 2014 | Conakry takes the licence back. The Brazilians sue their partner in London.
* 5 2016 | Arrest of Perlmutter's man in Conakry, Frédéric Casagrande, by the Guinean gendarmerie; he is exchanged, for want of a better word, in 2017.
* 6 2019 | The northern half goes to a consortium, Winners of Kaloum (WOK): 45 per cent Shandong Weilong, 40 per cent Singapore's Everprosper Shipping, 15 per cent the state.
* 7 2021 | Coup. Colonel Mamadi Diawara promises to keep every contract.
* 8 2022 | He halts all work for a month and summons the shareholders. They come; a 650-km railway to Matakong is agreed, half of which China's Baoshan Steel is to pay for.
* 9 June 2024 | Baoshan puts 6 billion dollars into WOK and becomes, with 49 per cent, its largest shareholder.
* 10 2026? | First ore, says Mines Minister Bouna Touré, for Rizhao. Nobody has seen a locomotive.
E Place|Guinea|Guinea;Conakry;Guinean
E Place|Kaloum|Kaloum
E Place|Guernsey|Guernsey
E Place|Brazil|Brazil;Brazilians
E Place|Jacksonville|Jacksonville
E Place|Florida|Florida
E Place|London|London
E Place|Singapore|Singapore
E Place|Matakong|Matakong
E Place|China|China
E Place|Rizhao|Rizhao
E Firm|Tamara Resources|Tamara Resources;Tamara
E Firm|Minas do Cerrado|Minas do Cerrado
E Firm|Winners of Kaloum|Winners of Kaloum;WOK
E Firm|Shandong Weilong|Shandong Weilong
E Firm|Everprosper Shipping|Everprosper Shipping
E Firm|Baoshan Steel|Baoshan Steel;Baoshan
E Organization|gendarmerie|gendarmerie
E Person|Ilan Perlmutter|Ilan Perlmutter;Perlmutter
E Person|Alpha Sékou Barry|Alpha Sékou Barry
E Person|Frédéric Casagrande|Frédéric Casagrande
E Person|Mamadi Diawara|Mamadi Diawara
E Person|Bouna Touré|Bouna Touré
E Commodity|iron ore|iron;ore
C Tamara Resources|Its@2;the Guernsey firm@3;It@3;their partner@4
C Guinea|the state@6
C Alpha Sékou Barry|his@3
C Frédéric Casagrande|he@5
C Mamadi Diawara|He@8
C Winners of Kaloum|a consortium@6;its@9
C Guinea|A new government@3
C Minas do Cerrado|The Brazilians@4
R Tamara Resources|LOCATED_IN|Guernsey|1|asserted|-
R Guinea|AGREED_WITH|Tamara Resources|1|asserted|2004
R Minas do Cerrado|OWNS|Tamara Resources|2|asserted|2008
R Tamara Resources|AGREED_WITH|Minas do Cerrado|2|asserted|2008
R Minas do Cerrado|LOCATED_IN|Brazil|2|asserted|-
R Ilan Perlmutter|LEADS|Tamara Resources|2|asserted|-
R Alpha Sékou Barry|LEADS|Guinea|3|asserted|2012
R Tamara Resources|ACCUSED_BY|Guinea|3|asserted|2012
R Jacksonville|LOCATED_IN|Florida|3|asserted|-
R Tamara Resources|ACCUSED_BY|Minas do Cerrado|4|asserted|2014
R Frédéric Casagrande|EMPLOYED_BY|Tamara Resources|2-5|asserted|-
R Frédéric Casagrande|ARRESTED_BY|gendarmerie|5|asserted|2016
R gendarmerie|LOCATED_IN|Guinea|5|asserted|-
R Shandong Weilong|INVESTED_IN|Winners of Kaloum|6|asserted|2019
R Everprosper Shipping|INVESTED_IN|Winners of Kaloum|6|asserted|2019
R Guinea|INVESTED_IN|Winners of Kaloum|6|asserted|2019
R Everprosper Shipping|LOCATED_IN|Singapore|6|asserted|-
R Mamadi Diawara|LEADS|Guinea|6-7|asserted|2021
R Guinea|AGREED_WITH|Winners of Kaloum|6-8|asserted|2022
R Baoshan Steel|INVESTED_IN|Matakong|8|expected|-
R Baoshan Steel|LOCATED_IN|China|8|asserted|-
R Baoshan Steel|INVESTED_IN|Winners of Kaloum|9|asserted|June 2024
R Bouna Touré|EMPLOYED_BY|Guinea|1-10|asserted|-
R Guinea|EXPORTS|iron ore|6-10|expected|2026
R Guinea|SUPPLIES|Rizhao|6-10|expected|2026
R Rizhao|IMPORTS|iron ore|10|expected|2026

@w-061|translated wire, hard breaks|2021-09-30|Chad: a Libyan-registered company to build the cement works of Baoaré, awaited since 2014
* 1 N'DJAMENA, September 30 (Agence Sahélienne) - The Minister
* 2 of Trade and Industry, Mrs. Achta Djibrine Sy-Kellou, and the
* 3 general director of the Libyan African Cement Holding
* 4 (LACH), Mr. Salem Bousnina, have proceeded this
* 5 Thursday to the signature of a convention bearing on the
* 6 construction, at Baoaré, of a cement works of a capacity
* 7 of 500 000 tons.
* 8 The LACH, company of which the seat is at Tunis and
* 9 which belongs for three quarters to the
* 10 Libyan Investment Authority, will bring 92 billions of francs.
* 11 The State will detain 10% of the capital.
* 12 Until there, Chad imports its cement from Cameroon and,
* 13 since the closing of the border, from Nigeria by the lake.
* 14 The precedent promoter, the Moroccan Ciments du Bou Regreg,
* 15 has been put in cause by the Minister, who holds
* 16 it for responsible for the seven years lost.
* 17 Mr. Bousnina, arrived Tuesday in the capital, must go
* 18 Saturday to Moundou.
E Organization|Agence Sahélienne|Agence Sahélienne
E Organization|Libyan Investment Authority|Libyan Investment Authority
E Firm|Libyan African Cement Holding|Libyan African Cement Holding;LACH
E Firm|Ciments du Bou Regreg|Ciments du Bou Regreg
E Person|Achta Djibrine Sy-Kellou|Achta Djibrine Sy-Kellou
E Person|Salem Bousnina|Salem Bousnina;Bousnina
E Place|Chad|Chad
E Place|N'Djamena|N'DJAMENA
E Place|Baoaré|Baoaré
E Place|Libya|Libyan
E Place|Tunis|Tunis
E Place|Cameroon|Cameroon
E Place|Nigeria|Nigeria
E Place|Morocco|Moroccan
E Place|Moundou|Moundou
E Commodity|cement|cement
C Libyan African Cement Holding|a Libyan-registered company@0;company@8;which@8;which@9
C Chad|The State@11;its@12
C Ciments du Bou Regreg|The precedent promoter@14;it@16
C Achta Djibrine Sy-Kellou|the Minister@15;who@15
C N'Djamena|the capital@17
R Achta Djibrine Sy-Kellou|EMPLOYED_BY|Chad|0-2|asserted|-
R Salem Bousnina|LEADS|Libyan African Cement Holding|2-4|asserted|-
R Achta Djibrine Sy-Kellou|AGREED_WITH|Libyan African Cement Holding|1-6|asserted|Thursday
R Chad|AGREED_WITH|Libyan African Cement Holding|0-6|asserted|Thursday
R Libyan African Cement Holding|LOCATED_IN|Tunis|8|asserted|-
R Libyan African Cement Holding|LOCATED_IN|Libya|0|asserted|-
R Libyan Investment Authority|OWNS|Libyan African Cement Holding|8-10|asserted|-
R Libyan African Cement Holding|INVESTED_IN|Baoaré|6-10|expected|-
R Chad|INVESTED_IN|Baoaré|6-11|expected|-
R Chad|IMPORTS|cement|12|asserted|Until there
R Cameroon|SUPPLIES|Chad|12|asserted|-
R Nigeria|SUPPLIES|Chad|12-13|asserted|since the closing of the border
R Ciments du Bou Regreg|LOCATED_IN|Morocco|14|asserted|-
R Ciments du Bou Regreg|ACCUSED_BY|Achta Djibrine Sy-Kellou|14-16|asserted|-
R Salem Bousnina|VISITED|N'Djamena|17|asserted|Tuesday
R Salem Bousnina|VISITED|Moundou|17-18|expected|Saturday

@w-062|brief|2022-06-22|Correction, Berth News
1 Our item of 20 June said that the general cargo ship Nordvik Trader, stopped off Skagen, was Danish-owned.
2 She belongs to Rederi AB Landsort of Nynäshamn; the Danes merely boarded her.
3 Her load, 1,900 tonnes of birch plywood, came from Riga, not St Petersburg.
E Vessel|Nordvik Trader|Nordvik Trader
E Firm|Rederi AB Landsort|Rederi AB Landsort
E Organization|Berth News|Berth News
E Place|Skagen|Skagen
E Place|Denmark|Danish;Danes
E Place|Nynäshamn|Nynäshamn
E Place|Riga|Riga
E Place|St Petersburg|St Petersburg
E Commodity|birch plywood|birch plywood
C Nordvik Trader|She@2;her@2;Her@3
C Berth News|Our@1
R Denmark|OWNS|Nordvik Trader|1-2|denied|-
R Rederi AB Landsort|OWNS|Nordvik Trader|2|asserted|-
R Rederi AB Landsort|LOCATED_IN|Nynäshamn|2|asserted|-
R Riga|EXPORTS|birch plywood|3|asserted|-
R St Petersburg|EXPORTS|birch plywood|3|denied|-

@w-063|profile|2025-06-28|The Governor Who Said Yes Once Too Often
1 When Ayşe Nilüfer Karahasan took over the Central Bank of Northern Mesaoria in 2011 (the name is a fiction, but the institution, which the world does not recognise, is not), she was the youngest person ever to sit behind its desk, and her critics gave her a year.
2 She lasted thirteen.
3 In that time she licensed nineteen banks, closed two and was on first-name terms with all.
4 The twentieth was her undoing.
---
5 It was called Girne Overseas, it was housed above a casino, and its application was signed by Halil Fazıl, the casino king, whom she had known since school.
6 He told her that the money was his.
7 She took his word, as one does.
8 It was not his; three fifths of it, a British judge found last autumn, had come from a Birmingham VAT fraud, and the rest from an online betting concern in Curaçao, Tulip Stakes N.V., the property of a fugitive from Izmir whom Ankara has been trying to have extradited since 2019.
9 When the governor was told, she did what she ought to have done at the start and sent in the inspectors.
10 They found Tulip's chairman in the chairman's chair.
---
11 Fazıl was detained by the police in February and is out on bail; his bank is in the hands of a trustee; and she, who is accused of nothing, resigned in March, "because someone has to".
12 Friends say that the former has not spoken to the latter since.
13 She now teaches two mornings a week at the Eastern Mediterranean University in Famagusta, where she was once a student of economics, and is writing a book about trust, in both senses of the word.
E Person|Ayşe Nilüfer Karahasan|Ayşe Nilüfer Karahasan
E Person|Halil Fazıl|Halil Fazıl;Fazıl
E Organization|Central Bank of Northern Mesaoria|Central Bank of Northern Mesaoria
E Organization|Eastern Mediterranean University|Eastern Mediterranean University
E Organization|police|police
E Firm|Girne Overseas|Girne Overseas
E Firm|Tulip Stakes N.V.|Tulip Stakes N.V.;Tulip
E Place|United Kingdom|British
E Place|Birmingham|Birmingham
E Place|Curaçao|Curaçao
E Place|Izmir|Izmir
E Place|Turkey|Ankara
E Place|Famagusta|Famagusta
C Ayşe Nilüfer Karahasan|The Governor@0;she@1;her@1;her#2@1;She@2;she@3;her@4;she@5;her@6;She@7;the governor@9;she@9;she#2@9;she@11;who@11;the latter@12;She@13;she@13
C Central Bank of Northern Mesaoria|its@1;the institution@1;which@1
C Girne Overseas|The twentieth@4;It@5;it@5;its@5;his bank@11
C Halil Fazıl|the casino king@5;whom@5;He@6;his@6;his@7;his@8;his@11;the former@12
C Tulip Stakes N.V.|an online betting concern in Curaçao@8
C Famagusta|where@13
R Ayşe Nilüfer Karahasan|LEADS|Central Bank of Northern Mesaoria|1|asserted|in 2011
R Halil Fazıl|OWNS|Girne Overseas|5-11|asserted|-
R Tulip Stakes N.V.|INVESTED_IN|Girne Overseas|5-8|asserted|-
R Tulip Stakes N.V.|LOCATED_IN|Curaçao|8|asserted|-
R Halil Fazıl|ARRESTED_BY|police|11|asserted|in February
R Halil Fazıl|MET_WITH|Ayşe Nilüfer Karahasan|11-12|denied|since
R Ayşe Nilüfer Karahasan|EMPLOYED_BY|Eastern Mediterranean University|13|asserted|now
R Eastern Mediterranean University|LOCATED_IN|Famagusta|13|asserted|-

@w-064|glossary|2022-01-20|Words we are asked about
* 1 Beneficial owner. The human being at the end of the chain. If Mr A owns B Ltd, and B Ltd owns the ship, the ship is Mr A's, whatever the bell says.
* 2 Bareboat. Hired without a crew. It does not make the charterer an owner.
* 3 Flag of convenience. Liberia, Panama and the Marshall Islands have more ships than sailors.
* 4 Go-fast. A boat; also what the coast guard does when it sees one.
* 5 Head office. Where the coffee is.
* 6 Letter of credit. A promise by a bank, UniCredit say, or Standard Chartered, to pay when it is shown the right papers.
* 7 Listed. On an exchange: good. On a list: bad.
* 8 Nominee. Somebody who will say yes.
* 9 Sanction. To allow. Also: to forbid. English is like that.
* 10 Shell. In our trade, not the oil company, and not from the sea.
* 11 For more terms, visit our website or consult the handbook of the International Maritime Organization.
E Place|Liberia|Liberia
E Place|Panama|Panama
E Place|Marshall Islands|Marshall Islands
E Firm|UniCredit|UniCredit
E Firm|Standard Chartered|Standard Chartered
E Firm|Shell|Shell
E Organization|International Maritime Organization|International Maritime Organization
E Commodity|coffee|coffee
E Commodity|oil|oil
