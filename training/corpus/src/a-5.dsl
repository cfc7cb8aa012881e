@a-041|wire|2025-01-17|Five countries, one shopping list: US unpicks Houthi parts network
1 DUBAI, Jan 17 - A money changer in Sana'a, a drone-shop chain in Guangdong and a Djibouti stevedore were among 14 names the United States added on Friday to sanctions aimed at the arms supply of Yemen's Houthis.
2 The money changer, Al-Jabal Al-Abyad Exchange, and its owner, Nabil Abdo al-Qershi, moved funds for the group's procurement chief, Yahya Sharaf al-Marrani, himself listed in 2021, according to the Treasury.
3 Skyfinch Hobby Co Ltd, the Guangdong chain, is said to have sold al-Marrani carbon-fibre tubes, RC receivers and more than 600 jet turbines of the kind fitted to model aircraft.
4 "We sell toys, also to universities, also to you," a saleswoman answering the phone at its Shenzhen head office told Reuters.
5 The stevedore, Obock Handling SARL, did not answer calls; in Hodeidah, to which it reloaded the boxes, port director Abdulmalik Jahhaf denied that the harbour had received "even a screw".
---
6 Oman, whose territory was used for transit, was praised for its cooperation.
7 Two Omani brothers will not be designated after Muscat expelled their company, a U.S. official said without naming them.
E Place|United States|United States;US;U.S.
E Organization|Houthis|Houthis;Houthi
E Place|Yemen|Yemen
E Place|Dubai|DUBAI
E Place|Sana'a|Sana'a
E Place|Guangdong|Guangdong
E Place|Djibouti|Djibouti
E Commodity|arms|arms
E Firm|Al-Jabal Al-Abyad Exchange|Al-Jabal Al-Abyad Exchange
E Person|Nabil Abdo al-Qershi|Nabil Abdo al-Qershi
E Person|Yahya Sharaf al-Marrani|Yahya Sharaf al-Marrani;al-Marrani
E Organization|Treasury|Treasury
E Firm|Skyfinch Hobby Co Ltd|Skyfinch Hobby Co Ltd
E Commodity|carbon-fibre tubes|carbon-fibre tubes
E Commodity|RC receivers|RC receivers
E Commodity|jet turbines|jet turbines
E Commodity|model aircraft|model aircraft
E Commodity|toys|toys
E Place|Shenzhen|Shenzhen
E Organization|Reuters|Reuters
E Firm|Obock Handling SARL|Obock Handling SARL
E Place|Hodeidah|Hodeidah
E Person|Abdulmalik Jahhaf|Abdulmalik Jahhaf
E Place|Oman|Oman;Omani;Muscat
C Al-Jabal Al-Abyad Exchange|A money changer in Sana'a@1;The money changer@2;its@2
C Skyfinch Hobby Co Ltd|a drone-shop chain in Guangdong@1;the Guangdong chain@3;its@4;We@4
C Obock Handling SARL|a Djibouti stevedore@1;The stevedore@5;it@5
C Houthis|the group@2
C Yahya Sharaf al-Marrani|himself@2
C Hodeidah|which@5;the harbour@5
C Oman|whose@6;its@6
R Al-Jabal Al-Abyad Exchange|SANCTIONED_BY|United States|1-2|asserted|on Friday
R Skyfinch Hobby Co Ltd|SANCTIONED_BY|United States|1-3|asserted|on Friday
R Obock Handling SARL|SANCTIONED_BY|United States|1-5|asserted|on Friday
R Houthis|LOCATED_IN|Yemen|1|asserted|-
R Al-Jabal Al-Abyad Exchange|LOCATED_IN|Sana'a|1-2|asserted|-
R Skyfinch Hobby Co Ltd|LOCATED_IN|Guangdong|1-3|asserted|-
R Obock Handling SARL|LOCATED_IN|Djibouti|1-5|asserted|-
R Nabil Abdo al-Qershi|OWNS|Al-Jabal Al-Abyad Exchange|2|asserted|-
R Al-Jabal Al-Abyad Exchange|ACCUSED_BY|Treasury|2|asserted|-
R Nabil Abdo al-Qershi|ACCUSED_BY|Treasury|2|asserted|-
R Yahya Sharaf al-Marrani|EMPLOYED_BY|Houthis|2|asserted|-
R Yahya Sharaf al-Marrani|SANCTIONED_BY|United States|1-2|asserted|in 2021
R Skyfinch Hobby Co Ltd|SUPPLIES|Yahya Sharaf al-Marrani|3|alleged|-
R Skyfinch Hobby Co Ltd|EXPORTS|carbon-fibre tubes|3|alleged|-
R Skyfinch Hobby Co Ltd|EXPORTS|RC receivers|3|alleged|-
R Skyfinch Hobby Co Ltd|EXPORTS|jet turbines|3|alleged|-
R Yahya Sharaf al-Marrani|IMPORTS|carbon-fibre tubes|3|alleged|-
R Yahya Sharaf al-Marrani|IMPORTS|RC receivers|3|alleged|-
R Yahya Sharaf al-Marrani|IMPORTS|jet turbines|3|alleged|-
R Skyfinch Hobby Co Ltd|EXPORTS|toys|4|asserted|-
R Skyfinch Hobby Co Ltd|LOCATED_IN|Shenzhen|3-4|asserted|-
R Abdulmalik Jahhaf|LEADS|Hodeidah|5|asserted|-

@a-042|legal client alert|2025-09-29|UN "snapback" on Iran: what revived at midnight GMT, and what did not
1 Six Security Council resolutions on Iran are back in force.
2 For clients this means, first, that every UN member must again bar the sale of battle tanks, combat aircraft and missile systems to Iran and must itself buy no arms from there; second, that the designations of the 1737 Committee apply as though they had never lapsed, including those of Pasargad Heavy Casting, the tanker operator Khazar Mehr Lines and Brigadier Nasser Zolfaghari.
3 The European Union followed within hours: crude, petrochemicals and gold are off limits once more, and the Central Bank of Iran's assets in the bloc are frozen.
4 Russia has stated that it does not recognise any of this; China, which buys nine tenths of the crude Iran ships, takes the same line, though one refiner there, Bohai Tianrun, has reportedly cancelled two October liftings from Kharg Island.
---
5 Not revived: the U.S. never left, so nothing changes in dollar business.
6 Humanitarian channels stay open, in theory, for wheat and dialysis equipment.
7 Please do not rely on this alert as legal advice; speak to Rupert Oyelaran-Finch, partner at Brackley Stowe LLP, London.
E Organization|United Nations|UN
E Organization|Security Council|Security Council
E Place|Iran|Iran
E Commodity|battle tanks|battle tanks
E Commodity|combat aircraft|combat aircraft
E Commodity|missile systems|missile systems
E Commodity|arms|arms
E Organization|1737 Committee|1737 Committee
E Firm|Pasargad Heavy Casting|Pasargad Heavy Casting
E Firm|Khazar Mehr Lines|Khazar Mehr Lines
E Person|Nasser Zolfaghari|Nasser Zolfaghari
E Organization|European Union|European Union
E Commodity|crude|crude
E Commodity|petrochemicals|petrochemicals
E Commodity|gold|gold
E Organization|Central Bank of Iran|Central Bank of Iran
E Place|Russia|Russia
E Place|China|China
E Firm|Bohai Tianrun|Bohai Tianrun
E Place|Kharg Island|Kharg Island
E Place|United States|U.S.
E Commodity|wheat|wheat
E Commodity|dialysis equipment|dialysis equipment
E Person|Rupert Oyelaran-Finch|Rupert Oyelaran-Finch
E Firm|Brackley Stowe LLP|Brackley Stowe LLP
E Place|London|London
C European Union|the bloc@3
C Russia|it@4
C China|which@4
C Bohai Tianrun|one refiner there@4
C Iran|there@2
R Iran|SANCTIONED_BY|Security Council|1-2|asserted|-
R battle tanks|SANCTIONED_BY|Security Council|1-2|asserted|-
R combat aircraft|SANCTIONED_BY|Security Council|1-2|asserted|-
R missile systems|SANCTIONED_BY|Security Council|1-2|asserted|-
R arms|SANCTIONED_BY|Security Council|1-2|asserted|-
R Pasargad Heavy Casting|SANCTIONED_BY|1737 Committee|2|asserted|-
R Khazar Mehr Lines|SANCTIONED_BY|1737 Committee|2|asserted|-
R Nasser Zolfaghari|SANCTIONED_BY|1737 Committee|2|asserted|-
R crude|SANCTIONED_BY|European Union|3|asserted|-
R petrochemicals|SANCTIONED_BY|European Union|3|asserted|-
R gold|SANCTIONED_BY|European Union|3|asserted|-
R Iran|SANCTIONED_BY|European Union|2-3|asserted|-
R Central Bank of Iran|SANCTIONED_BY|European Union|3|asserted|-
R China|IMPORTS|crude|4|asserted|-
R Iran|SUPPLIES|China|4|asserted|-
R Iran|EXPORTS|crude|4|asserted|-
R Bohai Tianrun|LOCATED_IN|China|4|asserted|-
R Kharg Island|SUPPLIES|Bohai Tianrun|4|denied|October
R Iran|SANCTIONED_BY|United States|5|asserted|-
R Rupert Oyelaran-Finch|EMPLOYED_BY|Brackley Stowe LLP|7|asserted|-
R Brackley Stowe LLP|LOCATED_IN|London|7|asserted|-

@a-043|Mexican daily in translation|2023-10-04|From Wuhan to Manzanillo in blue drums
1 A chemist from Wuhan whom nobody here has ever seen, Deng Qiulin, has appeared since Tuesday on the same page of the Federal Register as El Peluquero.
2 The latter – civil name Evaristo Barragán Lugo, 39, head of the Cártel de la Sierra Fría – needs no introduction in Aguascalientes.
3 The Treasury charges Deng with selling him precursors, above all 4-piperidone, through Hubei Qianjiao Fine Chemicals, of which he is manager and sole shareholder; the drums came ashore at Manzanillo, consigned to a paint wholesaler, Pinturas y Solventes del Bajío, S.A. de C.V., blocked like the other three.
4 "We buy pigment, we sell paint," says the wholesaler's accountant, Rocío Huerta.
---
5 Foreign Minister Anselmo Garza-Treviño promised the visiting American drug czar, Dr. Philip Nakagawa, that Mexico's own financial intelligence unit, the UIF, would freeze the Bajío firm's accounts by Friday.
6 China's embassy calls the measure illegal.
7 On the quay, customs agents opened three hundred drums yesterday: titanium white, all of it.
E Place|Wuhan|Wuhan
E Place|Manzanillo|Manzanillo
E Person|Deng Qiulin|Deng Qiulin;Deng
E Organization|Federal Register|Federal Register
E Person|Evaristo Barragán Lugo|Evaristo Barragán Lugo;El Peluquero
E Organization|Cártel de la Sierra Fría|Cártel de la Sierra Fría
E Place|Aguascalientes|Aguascalientes
E Organization|Treasury|Treasury
E Commodity|precursors|precursors
E Commodity|4-piperidone|4-piperidone
E Firm|Hubei Qianjiao Fine Chemicals|Hubei Qianjiao Fine Chemicals
E Firm|Pinturas y Solventes del Bajío, S.A. de C.V.|Pinturas y Solventes del Bajío, S.A. de C.V.
E Commodity|pigment|pigment
E Commodity|paint|paint
E Person|Rocío Huerta|Rocío Huerta
E Person|Anselmo Garza-Treviño|Anselmo Garza-Treviño
E Place|United States|American
E Person|Philip Nakagawa|Philip Nakagawa
E Place|Mexico|Mexico
E Organization|UIF|UIF
E Place|China|China
E Organization|embassy|embassy
E Commodity|titanium white|titanium white
C Deng Qiulin|A chemist from Wuhan@1;whom@1;he@3
C Evaristo Barragán Lugo|The latter@2;him@3
C Hubei Qianjiao Fine Chemicals|which@3
C Pinturas y Solventes del Bajío, S.A. de C.V.|a paint wholesaler@3;We@4;the wholesaler@4;the Bajío firm@5
C UIF|Mexico's own financial intelligence unit@5
R Deng Qiulin|SANCTIONED_BY|Treasury|1-3|asserted|since Tuesday
R Evaristo Barragán Lugo|SANCTIONED_BY|Treasury|1-3|asserted|since Tuesday
R Evaristo Barragán Lugo|LEADS|Cártel de la Sierra Fría|2|asserted|-
R Deng Qiulin|ACCUSED_BY|Treasury|3|asserted|-
R Deng Qiulin|SUPPLIES|Evaristo Barragán Lugo|3|alleged|-
R Deng Qiulin|EXPORTS|precursors|3|alleged|-
R Deng Qiulin|EXPORTS|4-piperidone|3|alleged|-
R Hubei Qianjiao Fine Chemicals|SUPPLIES|Evaristo Barragán Lugo|3|alleged|-
R Pinturas y Solventes del Bajío, S.A. de C.V.|IMPORTS|precursors|3|alleged|-
R Evaristo Barragán Lugo|IMPORTS|precursors|3|alleged|-
R Evaristo Barragán Lugo|IMPORTS|4-piperidone|3|alleged|-
R Deng Qiulin|LEADS|Hubei Qianjiao Fine Chemicals|3|asserted|-
R Deng Qiulin|OWNS|Hubei Qianjiao Fine Chemicals|3|asserted|-
R Hubei Qianjiao Fine Chemicals|SANCTIONED_BY|Treasury|3|asserted|-
R Pinturas y Solventes del Bajío, S.A. de C.V.|SANCTIONED_BY|Treasury|3|asserted|-
R Pinturas y Solventes del Bajío, S.A. de C.V.|IMPORTS|pigment|4|asserted|-
R Pinturas y Solventes del Bajío, S.A. de C.V.|EXPORTS|paint|4|asserted|-
R Rocío Huerta|EMPLOYED_BY|Pinturas y Solventes del Bajío, S.A. de C.V.|4|asserted|-
R Anselmo Garza-Treviño|EMPLOYED_BY|Mexico|5|asserted|-
R Philip Nakagawa|EMPLOYED_BY|United States|5|asserted|-
R Philip Nakagawa|VISITED|Mexico|5|asserted|-
R Anselmo Garza-Treviño|MET_WITH|Philip Nakagawa|5|asserted|-
R Pinturas y Solventes del Bajío, S.A. de C.V.|SANCTIONED_BY|UIF|5|expected|by Friday
R UIF|LOCATED_IN|Mexico|5|asserted|-

@a-044|French-language daily, English digest|2024-05-02|Settlers: Paris names a second list, Ottawa its first
1 Twenty-eight people in February, nine more yesterday: France goes on barring from its soil West Bank settlers it holds guilty of violence.
2 The newcomers' names were not published.
3 Canada was less discreet. It froze whatever Elazar Ben-Haroush, Shira Gottesfeld and the outpost fund Hilltop Horizon, based in Kiryat Arba, might own between Halifax and Vancouver.
4 Hilltop Horizon had until last autumn been receiving gifts through a Brooklyn charity, Friends of Mount Levona, which the US has spared for now.
5 Ben-Haroush's lawyer, Adv. Yinon Sabbag, laughs: "My client owns two goats and a generator."
6 Israel's finance minister, Gad Amsalem-Roth, threatened to retaliate against Canadian consular staff; Prime Minister Dov Lifschitz's office rowed back an hour later.
7 The European Union, divided, is expected to agree on Gottesfeld alone at the end of the month.
E Place|France|France;Paris
E Place|West Bank|West Bank
E Place|Canada|Canada;Ottawa;Canadian
E Person|Elazar Ben-Haroush|Elazar Ben-Haroush;Ben-Haroush
E Person|Shira Gottesfeld|Shira Gottesfeld;Gottesfeld
E Organization|Hilltop Horizon|Hilltop Horizon
E Place|Kiryat Arba|Kiryat Arba
E Place|Halifax|Halifax
E Place|Vancouver|Vancouver
E Place|Brooklyn|Brooklyn
E Organization|Friends of Mount Levona|Friends of Mount Levona
E Place|United States|US
E Person|Yinon Sabbag|Yinon Sabbag
E Place|Israel|Israel
E Person|Gad Amsalem-Roth|Gad Amsalem-Roth
E Person|Dov Lifschitz|Dov Lifschitz
E Organization|European Union|European Union
C France|it@1;its@1
C Canada|It@3
C Hilltop Horizon|the outpost fund@3
C Friends of Mount Levona|a Brooklyn charity@4;which@4
C Elazar Ben-Haroush|My client@5
R Elazar Ben-Haroush|SANCTIONED_BY|Canada|3|asserted|-
R Shira Gottesfeld|SANCTIONED_BY|Canada|3|asserted|-
R Hilltop Horizon|SANCTIONED_BY|Canada|3|asserted|-
R Hilltop Horizon|LOCATED_IN|Kiryat Arba|3|asserted|-
R Friends of Mount Levona|INVESTED_IN|Hilltop Horizon|4|asserted|until last autumn
R Friends of Mount Levona|LOCATED_IN|Brooklyn|4|asserted|-
R Friends of Mount Levona|SANCTIONED_BY|United States|4|denied|for now
R Gad Amsalem-Roth|EMPLOYED_BY|Israel|6|asserted|-
R Dov Lifschitz|LEADS|Israel|6|asserted|-
R Shira Gottesfeld|SANCTIONED_BY|European Union|7|expected|at the end of the month

@a-045|Caucasus news site|2023-04-06|Four Georgian judges told to forget about Disneyland
1 The State Department has revoked the visas of four Georgian judges and their wives, children included, for what it describes as "significant corruption".
2 Three still sit: Zurab Chkheidze-Mdivani, chairman of the Tbilisi Court of Appeal, Paata Tsnoriashvili and Otar Bochorma; the fourth, Gela Guntsadze, left the bench in the autumn and teaches at a seaside university in Batumi.
3 A visa ban is not a financial sanction – no account is touched – but banks here tend not to read the small print.
4 The chairman of the ruling Akhali Gza party, Mamuka Iobidze, called the decision "unimaginable and comical" and asked US ambassador Caroline Deveraux-Kline for evidence at a meeting she described afterwards as "brisk".
5 Opposition MPs want the UK, where the son of one of the judges studies, to follow suit.
6 "Why should London hesitate?" asked Natia Skhirtladze of the United Bloc.
7 London isn't planning to, the embassy's second secretary, Giles Hathersedge, let it be known.
---
8 Georgian wine sales to Russia, meanwhile, reached a thirty-year high in March.
E Organization|State Department|State Department
E Place|Georgia|Georgian
E Person|Zurab Chkheidze-Mdivani|Zurab Chkheidze-Mdivani
E Organization|Tbilisi Court of Appeal|Tbilisi Court of Appeal
E Person|Paata Tsnoriashvili|Paata Tsnoriashvili
E Person|Otar Bochorma|Otar Bochorma
E Person|Gela Guntsadze|Gela Guntsadze
E Place|Batumi|Batumi
E Organization|Akhali Gza|Akhali Gza
E Person|Mamuka Iobidze|Mamuka Iobidze
E Place|United States|US
E Person|Caroline Deveraux-Kline|Caroline Deveraux-Kline
E Place|United Kingdom|UK;London
E Person|Natia Skhirtladze|Natia Skhirtladze
E Organization|United Bloc|United Bloc
E Organization|embassy|embassy
E Person|Giles Hathersedge|Giles Hathersedge
E Commodity|wine|wine
E Place|Russia|Russia
C State Department|it@1
C Caroline Deveraux-Kline|she@4
R Zurab Chkheidze-Mdivani|SANCTIONED_BY|State Department|1-2|asserted|-
R Paata Tsnoriashvili|SANCTIONED_BY|State Department|1-2|asserted|-
R Otar Bochorma|SANCTIONED_BY|State Department|1-2|asserted|-
R Gela Guntsadze|SANCTIONED_BY|State Department|1-2|asserted|-
R Zurab Chkheidze-Mdivani|ACCUSED_BY|State Department|1-2|asserted|-
R Paata Tsnoriashvili|ACCUSED_BY|State Department|1-2|asserted|-
R Otar Bochorma|ACCUSED_BY|State Department|1-2|asserted|-
R Gela Guntsadze|ACCUSED_BY|State Department|1-2|asserted|-
R Zurab Chkheidze-Mdivani|LEADS|Tbilisi Court of Appeal|2|asserted|-
R Mamuka Iobidze|LEADS|Akhali Gza|4|asserted|-
R Caroline Deveraux-Kline|EMPLOYED_BY|United States|4|asserted|-
R Mamuka Iobidze|MET_WITH|Caroline Deveraux-Kline|4|asserted|-
R Natia Skhirtladze|EMPLOYED_BY|United Bloc|6|asserted|-
R Zurab Chkheidze-Mdivani|SANCTIONED_BY|United Kingdom|5-7|denied|-
R Paata Tsnoriashvili|SANCTIONED_BY|United Kingdom|5-7|denied|-
R Otar Bochorma|SANCTIONED_BY|United Kingdom|5-7|denied|-
R Gela Guntsadze|SANCTIONED_BY|United Kingdom|5-7|denied|-
R Giles Hathersedge|EMPLOYED_BY|embassy|7|asserted|-
R Georgia|EXPORTS|wine|8|asserted|in March
R Georgia|SUPPLIES|Russia|8|asserted|in March
R Russia|IMPORTS|wine|8|asserted|in March

@a-046|cybersecurity trade site|2024-05-07|"Gospodin Null" unmasked, and sanctioned in three time zones
1 For four years the boss of the ransomware crew BrineHook was a cartoon jellyfish.
2 On Tuesday at noon the FBI, Britain's National Crime Agency (NCA) and the Australian Federal Police put a passport photograph on the jellyfish's own leak site: Yegor Andreyevich Lapshinov, 33, of Penza.
3 Asset freezes and travel bans followed by the minute, from the Foreign Office in London, from OFAC, from Canberra's Department of Foreign Affairs.
4 OFAC's notice also covers Kvitok.cash, a crypto exchange Lapshinov co-owns with his school friend Danila Sukhorukov, and two wallets; Sukhorukov himself goes unmentioned.
5 Paying BrineHook, then, is now illegal for a hospital in Ohio, a council in Kent and a vineyard in the Barossa, whatever their insurers think.
---
6 Lapshinov, reached by this site on Tox, denies everything: "I sell used phones."
7 Europol, which took part in the takedown of the group's servers in Rotterdam, arrested nobody this week; Ukraine's cyber police had picked up two of the affiliates, Bohdan Kryvoshyia and a minor, in February.
8 Kvitok, by the way, moved $31m last month.
9 Some of it, says Priya Ramanathan-Oakes, an analyst with Ledgerlight, was spent on server racks from the Dutch reseller Polderhost Hardware.
E Person|Yegor Andreyevich Lapshinov|Yegor Andreyevich Lapshinov;Lapshinov;Gospodin Null
E Organization|BrineHook|BrineHook
E Organization|FBI|FBI
E Place|United Kingdom|Britain
E Organization|National Crime Agency|National Crime Agency;NCA
E Organization|Australian Federal Police|Australian Federal Police
E Place|Penza|Penza
E Organization|Foreign Office|Foreign Office
E Place|London|London
E Organization|OFAC|OFAC
E Place|Australia|Canberra
E Organization|Department of Foreign Affairs|Department of Foreign Affairs
E Firm|Kvitok.cash|Kvitok.cash;Kvitok
E Person|Danila Sukhorukov|Danila Sukhorukov;Sukhorukov
E Place|Ohio|Ohio
E Place|Kent|Kent
E Place|Barossa|Barossa
E Commodity|used phones|used phones
E Organization|Europol|Europol
E Place|Rotterdam|Rotterdam
E Place|Ukraine|Ukraine
E Organization|cyber police|cyber police
E Person|Bohdan Kryvoshyia|Bohdan Kryvoshyia
E Person|Priya Ramanathan-Oakes|Priya Ramanathan-Oakes
E Firm|Ledgerlight|Ledgerlight
E Commodity|server racks|server racks
E Place|Netherlands|Dutch
E Firm|Polderhost Hardware|Polderhost Hardware
C Yegor Andreyevich Lapshinov|the boss of the ransomware crew BrineHook@1;his@4;I@6
C Kvitok.cash|a crypto exchange@4
C Danila Sukhorukov|himself@4
C BrineHook|the group@7
C Europol|which@7
R Yegor Andreyevich Lapshinov|LEADS|BrineHook|1-2|asserted|-
R National Crime Agency|LOCATED_IN|United Kingdom|2|asserted|-
R Yegor Andreyevich Lapshinov|SANCTIONED_BY|Foreign Office|2-3|asserted|On Tuesday
R Yegor Andreyevich Lapshinov|SANCTIONED_BY|OFAC|2-3|asserted|On Tuesday
R Yegor Andreyevich Lapshinov|SANCTIONED_BY|Department of Foreign Affairs|2-3|asserted|On Tuesday
R Foreign Office|LOCATED_IN|London|3|asserted|-
R Department of Foreign Affairs|LOCATED_IN|Australia|3|asserted|-
R Kvitok.cash|SANCTIONED_BY|OFAC|4|asserted|-
R Yegor Andreyevich Lapshinov|INVESTED_IN|Kvitok.cash|4|asserted|-
R Danila Sukhorukov|INVESTED_IN|Kvitok.cash|4|asserted|-
R Danila Sukhorukov|SANCTIONED_BY|OFAC|4|denied|-
R Yegor Andreyevich Lapshinov|EXPORTS|used phones|6|asserted|-
R Bohdan Kryvoshyia|ARRESTED_BY|cyber police|7|asserted|in February
R cyber police|LOCATED_IN|Ukraine|7|asserted|-
R Priya Ramanathan-Oakes|EMPLOYED_BY|Ledgerlight|9|asserted|-
R Polderhost Hardware|EXPORTS|server racks|9|alleged|-
R Polderhost Hardware|LOCATED_IN|Netherlands|9|asserted|-

@a-047|Singapore business paper|2024-01-26|Broker says it "merely matched" jet fuel cargoes to Yangon
1 The letters are ordinary: HPB, for Harbour Prospect Brokers Pte Ltd, four desks above a bak kut teh shop in Balestier.
2 Yet without HPB, activists in Yangon say and Washington now agrees, a good part of the kerosene that Myanmar's air force burned in 2023 would have stayed in the tanks of Vung Tau.
3 The US Treasury designated the brokerage and its founder-director, Tan Boon Hock, 66, on Wednesday, along with the tanker Huong Sen 36, owned by Vietnam's Cuu Long Tanker JSC.
4 Cuu Long itself was left alone after promising not to sail to Thilawa again.
---
5 Mr Tan told this paper that HPB had "merely matched" cargoes from Binh Phu Petrol, a Vietnamese storage company, with a Yangon importer, Golden Heron Energy, and that he believed "till today" the product was meant for civil airliners.
6 Golden Heron is a unit of the conglomerate Thiri Yadanar, whose chairman plays golf with the generals.
7 The Monetary Authority of Singapore (MAS) said it did not implement unilateral sanctions but had asked the Republic's banks to review ties to HPB.
8 Britain and Canada are considering similar steps, according to the pressure group Blue Sky Burma, whose director Moe Hein Tun will be in Ottawa next week.
E Firm|Harbour Prospect Brokers Pte Ltd|Harbour Prospect Brokers Pte Ltd;HPB
E Place|Balestier|Balestier
E Place|Yangon|Yangon
E Place|United States|Washington
E Commodity|kerosene|kerosene
E Commodity|jet fuel|jet fuel
E Place|Myanmar|Myanmar
E Organization|air force|air force
E Place|Vung Tau|Vung Tau
E Organization|US Treasury|US Treasury
E Person|Tan Boon Hock|Tan Boon Hock;Tan
E Vessel|Huong Sen 36|Huong Sen 36
E Place|Vietnam|Vietnam;Vietnamese
E Firm|Cuu Long Tanker JSC|Cuu Long Tanker JSC;Cuu Long
E Place|Thilawa|Thilawa
E Firm|Binh Phu Petrol|Binh Phu Petrol
E Firm|Golden Heron Energy|Golden Heron Energy;Golden Heron
E Firm|Thiri Yadanar|Thiri Yadanar
E Organization|Monetary Authority of Singapore|Monetary Authority of Singapore;MAS
E Place|Singapore|Republic
E Place|United Kingdom|Britain
E Place|Canada|Canada
E Place|Ottawa|Ottawa
E Organization|Blue Sky Burma|Blue Sky Burma
E Person|Moe Hein Tun|Moe Hein Tun
C Harbour Prospect Brokers Pte Ltd|Broker@0;it@0;the brokerage@3;its@3
C Cuu Long Tanker JSC|itself@4
C Binh Phu Petrol|a Vietnamese storage company@5
C Tan Boon Hock|he@5
C Golden Heron Energy|a Yangon importer@5
C Monetary Authority of Singapore|it@7
C Thiri Yadanar|whose@6
C Blue Sky Burma|whose@8
R Harbour Prospect Brokers Pte Ltd|LOCATED_IN|Balestier|1|asserted|-
R air force|LOCATED_IN|Myanmar|2|asserted|-
R Harbour Prospect Brokers Pte Ltd|SUPPLIES|air force|2|alleged|in 2023
R air force|IMPORTS|kerosene|2|alleged|in 2023
R Harbour Prospect Brokers Pte Ltd|SANCTIONED_BY|US Treasury|3|asserted|on Wednesday
R Tan Boon Hock|SANCTIONED_BY|US Treasury|3|asserted|on Wednesday
R Tan Boon Hock|LEADS|Harbour Prospect Brokers Pte Ltd|3|asserted|-
R Huong Sen 36|SANCTIONED_BY|US Treasury|3|asserted|on Wednesday
R Cuu Long Tanker JSC|OWNS|Huong Sen 36|3|asserted|-
R Cuu Long Tanker JSC|LOCATED_IN|Vietnam|3|asserted|-
R Cuu Long Tanker JSC|SANCTIONED_BY|US Treasury|3-4|denied|-
R Binh Phu Petrol|SUPPLIES|Golden Heron Energy|5|alleged|-
R Binh Phu Petrol|LOCATED_IN|Vietnam|5|asserted|-
R Golden Heron Energy|LOCATED_IN|Yangon|5|asserted|-
R Golden Heron Energy|IMPORTS|jet fuel|0-5|alleged|-
R Golden Heron Energy|SUBSIDIARY_OF|Thiri Yadanar|6|asserted|-
R Harbour Prospect Brokers Pte Ltd|SANCTIONED_BY|United Kingdom|8|expected|-
R Harbour Prospect Brokers Pte Ltd|SANCTIONED_BY|Canada|8|expected|-
R Moe Hein Tun|LEADS|Blue Sky Burma|8|asserted|-
R Moe Hein Tun|VISITED|Ottawa|8|expected|next week

@a-048|regional news brief|2021-09-29|Seven-state body designates Lebanese exchange chain
1 RIYADH: The Terrorist Financing Targeting Center (TFTC), which groups the six Gulf Cooperation Council states and the United States, jointly designated Sarrafat al-Arz and its three branches in Beirut, Chtaura and Erbil on Wednesday.
2 Joseph Makhlouta Fayyad, the chain's founder and, with 70 percent, main shareholder, has his Saudi villa and two Kuwaiti accounts blocked as a result.
3 Kuwait's Interior Ministry holds his brother Elie, 50, since last week.
4 "I change dollars; I don't change regimes," Fayyad told the Beirut daily Al-Sahel, and denied ever having sent a lira to Hezbollah.
5 Investigators suspect that the chain traded on the side with an Aleppo gold dealer, Hassan Qandarji-Bey, whom it says it does not know.
6 A planned meeting between the Saudi finance minister, Mishari al-Otaishan, and the governor of Lebanon's central bank, Ghassan Nehmé, in Riyadh was called off.
E Organization|Terrorist Financing Targeting Center|Terrorist Financing Targeting Center;TFTC
E Place|Riyadh|RIYADH;Riyadh
E Organization|Gulf Cooperation Council|Gulf Cooperation Council
E Place|United States|United States
E Firm|Sarrafat al-Arz|Sarrafat al-Arz
E Place|Beirut|Beirut
E Place|Chtaura|Chtaura
E Place|Erbil|Erbil
E Person|Joseph Makhlouta Fayyad|Joseph Makhlouta Fayyad;Fayyad
E Place|Saudi Arabia|Saudi
E Place|Kuwait|Kuwait;Kuwaiti
E Organization|Interior Ministry|Interior Ministry
E Person|Elie|Elie
E Organization|Al-Sahel|Al-Sahel
E Commodity|dollars|dollars
E Organization|Hezbollah|Hezbollah
E Person|Mishari al-Otaishan|Mishari al-Otaishan
E Organization|central bank|central bank
E Place|Lebanon|Lebanon;Lebanese
E Person|Ghassan Nehmé|Ghassan Nehmé
C Terrorist Financing Targeting Center|which@1
C Sarrafat al-Arz|Lebanese exchange chain@0;its@1;the chain@2;the chain@5;it@5
E Person|Hassan Qandarji-Bey|Hassan Qandarji-Bey
E Place|Aleppo|Aleppo
E Commodity|gold|gold
C Joseph Makhlouta Fayyad|his@3;I@4
C Hassan Qandarji-Bey|an Aleppo gold dealer@5;whom@5
R Sarrafat al-Arz|SANCTIONED_BY|Terrorist Financing Targeting Center|1|asserted|on Wednesday
R Sarrafat al-Arz|LOCATED_IN|Lebanon|0-1|asserted|-
R Sarrafat al-Arz|LOCATED_IN|Beirut|1|asserted|-
R Sarrafat al-Arz|LOCATED_IN|Chtaura|1|asserted|-
R Sarrafat al-Arz|LOCATED_IN|Erbil|1|asserted|-
R Joseph Makhlouta Fayyad|LEADS|Sarrafat al-Arz|2|asserted|-
R Joseph Makhlouta Fayyad|OWNS|Sarrafat al-Arz|2|asserted|-
R Joseph Makhlouta Fayyad|SANCTIONED_BY|Saudi Arabia|2|asserted|-
R Joseph Makhlouta Fayyad|SANCTIONED_BY|Kuwait|2|asserted|-
R Elie|ARRESTED_BY|Interior Ministry|3|asserted|last week
R Interior Ministry|LOCATED_IN|Kuwait|3|asserted|-
R Al-Sahel|LOCATED_IN|Beirut|4|asserted|-
R Joseph Makhlouta Fayyad|INVESTED_IN|Hezbollah|4|denied|-
R Sarrafat al-Arz|TRADES_WITH|Hassan Qandarji-Bey|5|alleged|-
R Mishari al-Otaishan|EMPLOYED_BY|Saudi Arabia|6|asserted|-
R Ghassan Nehmé|LEADS|central bank|6|asserted|-
R central bank|LOCATED_IN|Lebanon|6|asserted|-
R Mishari al-Otaishan|MET_WITH|Ghassan Nehmé|6|denied|-

@a-049|market report|2025-03-21|Palladium slips as sanction nerves fade
1 Spot palladium fell 1.9 percent to $962 an ounce by 1130 GMT, giving back most of the week's gains, as traders bet that any new sanctions would leave metal alone.
2 "The market was short and somebody shouted fire," said a dealer in Zurich.
3 "Nobody saw smoke."
4 Platinum was flat; gold, on course for a third weekly rise, touched $3,041.
---
5 Supplies in London vaults have been running low, and the discount on bars of doubtful origin widened to $14.
6 A trade group's proposal to bar such bars from the good-delivery list is not expected to be sanctioned before the autumn.
E Commodity|palladium|palladium;Palladium
E Commodity|metal|metal
E Place|Zurich|Zurich
E Commodity|platinum|Platinum
E Commodity|gold|gold
E Place|London|London

@a-050|timeline, data desk|2025-07-18|Eighteen rounds: what Europe did to Russian oil, date by date
* 1 3 June 2022 – The EU bans Russian seaborne crude, with six months' notice; Hungary's pipeline deliveries from Rosvolgoneft to the Százhalom refinery go on.
* 2 5 Dec 2022 – G7 price cap of $60. Shippers may carry the stuff only if it cost less.
* 3 5 Feb 2023 – Diesel, too, may no longer be landed in the EU. Morocco and Turkey step in; the Tangier trader Détroit Énergie alone bought 400,000 tonnes that spring.
* 4 24 June 2024 – First 27 tankers listed, the Capella Boreal (IMO 9311622) foremost.
* 5 10 Jan 2025 – Not Europe but Washington: OFAC blocks Surgutinvest Trading FZE of Dubai, the export arm of Rosvolgoneft.
* 6 18 July 2025 – The eighteenth package names Navsari Refinery in Gujarat, in which Rosvolgoneft has had a 49 percent interest since 2017, and Rosvolgoneft's boss, Anatoly Mestnikov. "Regrettable," says Navsari.
* 7 Still missing – Rosvolgoneft itself, despite Polish pleas; and any ban on the nuclear trade.
8 Sources: Official Journal; port agents; own research. Graphic: J. Wiersma
E Organization|European Union|EU;Europe
E Place|Russia|Russian
E Commodity|crude|crude
E Commodity|oil|oil
E Place|Hungary|Hungary
E Firm|Rosvolgoneft|Rosvolgoneft
E Firm|Százhalom refinery|Százhalom refinery
E Organization|G7|G7
E Commodity|diesel|Diesel
E Place|Morocco|Morocco
E Place|Turkey|Turkey
E Place|Tangier|Tangier
E Firm|Détroit Énergie|Détroit Énergie
E Vessel|Capella Boreal|Capella Boreal
E Place|United States|Washington
E Organization|OFAC|OFAC
E Firm|Surgutinvest Trading FZE|Surgutinvest Trading FZE
E Place|Dubai|Dubai
E Firm|Navsari Refinery|Navsari Refinery;Navsari
E Place|Gujarat|Gujarat
E Person|Anatoly Mestnikov|Anatoly Mestnikov
E Place|Poland|Polish
C crude|the stuff@2
C Rosvolgoneft|itself@7
C Navsari Refinery|which@6
R crude|SANCTIONED_BY|European Union|1|asserted|3 June 2022
R Russia|SANCTIONED_BY|European Union|1|asserted|3 June 2022
R Rosvolgoneft|SUPPLIES|Százhalom refinery|1|asserted|-
R Rosvolgoneft|EXPORTS|crude|1|asserted|-
R Százhalom refinery|IMPORTS|crude|1|asserted|-
R Százhalom refinery|LOCATED_IN|Hungary|1|asserted|-
R diesel|SANCTIONED_BY|European Union|3|asserted|5 Feb 2023
R Détroit Énergie|LOCATED_IN|Tangier|3|asserted|-
R Détroit Énergie|IMPORTS|diesel|3|asserted|that spring
R Morocco|IMPORTS|diesel|3|asserted|-
R Turkey|IMPORTS|diesel|3|asserted|-
R Capella Boreal|SANCTIONED_BY|European Union|0-4|asserted|24 June 2024
R Surgutinvest Trading FZE|SANCTIONED_BY|OFAC|5|asserted|10 Jan 2025
R Surgutinvest Trading FZE|LOCATED_IN|Dubai|5|asserted|-
R Surgutinvest Trading FZE|SUBSIDIARY_OF|Rosvolgoneft|5|asserted|-
R Navsari Refinery|SANCTIONED_BY|European Union|3-6|asserted|18 July 2025
R Navsari Refinery|LOCATED_IN|Gujarat|6|asserted|-
R Rosvolgoneft|INVESTED_IN|Navsari Refinery|6|asserted|since 2017
R Anatoly Mestnikov|SANCTIONED_BY|European Union|3-6|asserted|18 July 2025
R Anatoly Mestnikov|LEADS|Rosvolgoneft|6|asserted|-
R Rosvolgoneft|SANCTIONED_BY|European Union|0-7|denied|-
B 8
