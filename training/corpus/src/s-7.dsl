@s-070|wire|2023-10-19|Dutch court jails exporter of chip parts; second firm in Hoorn cleared
1 A court in Rotterdam on Thursday sentenced Dmitri K., a 56-year-old Russian-Dutch dual national and the sole director of Aerotech Levering B.V. of Zoetermeer, to 18 months in prison for having sent microchips, sensors and connectors to buyers in Moscow and Chelyabinsk by way of the Maldives and the United Arab Emirates, in breach of European Union sanctions.
2 The Public Prosecution Service had asked for four years.
3 His company, which the United States Department of Commerce added to its Entity List in March 2022, was fined 200,000 euros and no longer exists; its customers included, the court found, the avionics works Pribor-Ural and a maker of radar dishes.
4 A second defendant, Woodward & Van Dam Marine Electronics of Hoorn, was acquitted: it had sold echo sounders to a yacht yard in Antalya, and no one could show that it knew of their onward journey to Kerch.
---
5 "The judges have understood that a boat needs to know how deep the water is," counsel Willemijn ter Horst-de Boer said.
6 It is the third such verdict in the Netherlands in a year, and Customs at Schiphol, where a team of twenty reads air waybills, has stopped 3,400 parcels since the spring of 2022.
7 An official of the Fiscal Information and Investigation Service (FIOD), Joris Blankers, told the broadcaster Omroep Maas that Turkish and Kazakh addresses had replaced the Maldives "the moment we learned to spell Malé".
8 Dutch exports to Kazakhstan rose by 64 percent last year; most were, he added, flowers.
E Place|Rotterdam|Rotterdam
E Person|Dmitri K.|Dmitri K.
E Place|Russia|Russian
E Place|Netherlands|Dutch;Netherlands
E Firm|Aerotech Levering B.V.|Aerotech Levering B.V.
E Place|Zoetermeer|Zoetermeer
E Commodity|microchips|microchips
E Commodity|sensors|sensors
E Commodity|connectors|connectors
E Commodity|chip parts|chip parts
E Place|Moscow|Moscow
E Place|Chelyabinsk|Chelyabinsk
E Place|Maldives|Maldives
E Place|United Arab Emirates|United Arab Emirates
E Organization|European Union|European Union
E Organization|Public Prosecution Service|Public Prosecution Service
E Organization|United States Department of Commerce|United States Department of Commerce
E Firm|Pribor-Ural|Pribor-Ural
E Commodity|radar dishes|radar dishes
E Firm|Woodward & Van Dam Marine Electronics|Woodward & Van Dam Marine Electronics
E Place|Hoorn|Hoorn
E Commodity|echo sounders|echo sounders
E Place|Antalya|Antalya
E Place|Kerch|Kerch
E Person|Willemijn ter Horst-de Boer|Willemijn ter Horst-de Boer
E Organization|Customs|Customs
E Place|Schiphol|Schiphol
E Organization|Fiscal Information and Investigation Service|Fiscal Information and Investigation Service;FIOD
E Person|Joris Blankers|Joris Blankers
E Organization|Omroep Maas|Omroep Maas
E Place|Turkey|Turkish
E Place|Kazakhstan|Kazakhstan;Kazakh
E Place|Malé|Malé
E Commodity|flowers|flowers
C Dmitri K.|His@3
C Aerotech Levering B.V.|His company@3;which@3;its#2@3
C United States Department of Commerce|its@3
C Woodward & Van Dam Marine Electronics|it@4;it#2@4
C Joris Blankers|he@8
R Dmitri K.|LEADS|Aerotech Levering B.V.|1|asserted|-
R Aerotech Levering B.V.|LOCATED_IN|Zoetermeer|1|asserted|-
R Dmitri K.|SUPPLIES|Moscow|1|asserted|-
R Dmitri K.|SUPPLIES|Chelyabinsk|1|asserted|-
R Dmitri K.|EXPORTS|microchips|1|asserted|-
R Dmitri K.|EXPORTS|sensors|1|asserted|-
R Dmitri K.|EXPORTS|connectors|1|asserted|-
R Russia|SANCTIONED_BY|European Union|1|asserted|-
R Aerotech Levering B.V.|SANCTIONED_BY|United States Department of Commerce|3|asserted|in March 2022
R Aerotech Levering B.V.|SUPPLIES|Pribor-Ural|3|asserted|-
R Woodward & Van Dam Marine Electronics|LOCATED_IN|Hoorn|4|asserted|-
R Woodward & Van Dam Marine Electronics|SUPPLIES|Antalya|4|asserted|-
R Woodward & Van Dam Marine Electronics|EXPORTS|echo sounders|4|asserted|-
R Antalya|IMPORTS|echo sounders|4|asserted|-
R Willemijn ter Horst-de Boer|EMPLOYED_BY|Woodward & Van Dam Marine Electronics|4-5|asserted|-
R Customs|LOCATED_IN|Schiphol|6|asserted|-
R Joris Blankers|EMPLOYED_BY|Fiscal Information and Investigation Service|7|asserted|-
R Netherlands|SUPPLIES|Kazakhstan|8|asserted|last year
R Netherlands|EXPORTS|flowers|8|asserted|last year
R Kazakhstan|IMPORTS|flowers|8|asserted|last year

@s-071|Pacific broadcaster|2022-06-08|Superyacht Calliandra leaves Lautoka under US flag after Fiji court rejects appeal
1 The superyacht Calliandra, which has lain at Queens Wharf in Lautoka since the twelfth of April, sailed out of Fiji waters yesterday with an American crew on her bridge, hours after the Supreme Court in Suva had ruled that she was costing the taxpayer a fortune and had better go.
2 Her registered owner, Millemarin Investments of the Cayman Islands, maintains that she belongs to Edgar Mukhaynullin, a former head of the oil company Rosneva who is under no sanctions.
3 The United States Department of Justice says she is really the property of Sultan Magarayev, a gold billionaire and senator from Dagestan whom Washington blacklisted in 2018 and Brussels this March, and in the eyes of Fiji's Director of Public Prosecutions, Christopher Prydeman, that was enough to seize her at the request of the FBI.
---
4 Counsel for Millemarin, Feizal Haneef, told the court his client bought the ship in 2021 from the Lürssner yard of Bremen.
5 "We were looking for a Fabergé egg and found a jet ski," joked one officer of the Fiji Police Force who went aboard.
6 The vessel is bound for Honolulu, and after that San Diego.
---
7 Deputy US Attorney General Leah Monacovich thanked Fiji, which with Tonga, Samoa and the Federated States of Micronesia has also closed its ports to Russian ships, although none of the four has sanctions legislation of its own.
8 Prime Minister Josaia Bainivarama leaves for Wellington today; trade, says his office, is first on the agenda.
9 In other news: sugar cane growers in Ba want a better price, and the Fiji Kava company has sent its first container to Adelaide.
E Vessel|Calliandra|Calliandra
E Place|Queens Wharf|Queens Wharf
E Place|Lautoka|Lautoka
E Place|Fiji|Fiji
E Place|United States|American;US;Washington
E Organization|Supreme Court|Supreme Court
E Place|Suva|Suva
E Firm|Millemarin Investments|Millemarin Investments;Millemarin
E Place|Cayman Islands|Cayman Islands
E Person|Edgar Mukhaynullin|Edgar Mukhaynullin
E Firm|Rosneva|Rosneva
E Organization|United States Department of Justice|United States Department of Justice
E Person|Sultan Magarayev|Sultan Magarayev
E Commodity|gold|gold
E Place|Dagestan|Dagestan
E Organization|European Union|Brussels
E Person|Christopher Prydeman|Christopher Prydeman
E Organization|FBI|FBI
E Person|Feizal Haneef|Feizal Haneef
E Firm|Lürssner|Lürssner
E Place|Bremen|Bremen
E Organization|Fiji Police Force|Fiji Police Force
E Place|Honolulu|Honolulu
E Place|San Diego|San Diego
E Person|Leah Monacovich|Leah Monacovich
E Place|Tonga|Tonga
E Place|Samoa|Samoa
E Place|Federated States of Micronesia|Federated States of Micronesia
E Place|Russia|Russian
E Person|Josaia Bainivarama|Josaia Bainivarama
E Place|Wellington|Wellington
E Commodity|sugar cane|sugar cane
E Place|Ba|Ba
E Firm|Fiji Kava|Fiji Kava
E Place|Adelaide|Adelaide
C Calliandra|which@1;her@1;she@1;Her@2;she@2;she@3;her@3;the ship@4;The vessel@6
C Millemarin Investments|his client@4
C Edgar Mukhaynullin|who@2
C Sultan Magarayev|whom@3
C Fiji|which@7;its@7
C Josaia Bainivarama|his@8
R Queens Wharf|LOCATED_IN|Lautoka|1|asserted|-
R Calliandra|LOCATED_IN|Queens Wharf|1|asserted|since the twelfth of April
R Supreme Court|LOCATED_IN|Suva|1|asserted|-
R Millemarin Investments|LOCATED_IN|Cayman Islands|2|asserted|-
R Millemarin Investments|OWNS|Calliandra|2|asserted|-
R Edgar Mukhaynullin|OWNS|Calliandra|2|alleged|-
R Edgar Mukhaynullin|SANCTIONED_BY|United States|2-3|denied|-
R Sultan Magarayev|OWNS|Calliandra|3|alleged|-
R Sultan Magarayev|SANCTIONED_BY|United States|3|asserted|in 2018
R Sultan Magarayev|SANCTIONED_BY|European Union|3|asserted|this March
R Sultan Magarayev|EMPLOYED_BY|Dagestan|3|asserted|-
R Christopher Prydeman|EMPLOYED_BY|Fiji|3|asserted|-
R Calliandra|ARRESTED_BY|Fiji|3|asserted|-
R Feizal Haneef|EMPLOYED_BY|Millemarin Investments|4|asserted|-
R Lürssner|SUPPLIES|Millemarin Investments|4|asserted|in 2021
R Lürssner|LOCATED_IN|Bremen|4|asserted|-
R Leah Monacovich|EMPLOYED_BY|United States|7|asserted|-
R Russia|SANCTIONED_BY|Fiji|7|asserted|-
R Russia|SANCTIONED_BY|Tonga|7|asserted|-
R Russia|SANCTIONED_BY|Samoa|7|asserted|-
R Russia|SANCTIONED_BY|Federated States of Micronesia|7|asserted|-
R Josaia Bainivarama|LEADS|Fiji|8|asserted|-
R Josaia Bainivarama|VISITED|Wellington|8|expected|today
R Fiji Kava|SUPPLIES|Adelaide|9|asserted|-
R Fiji Kava|LOCATED_IN|Fiji|9|asserted|-

@s-072|wire|2025-08-14|Libya's fuel-for-crude swap, a freighter called Maya and the navy that came aboard
1 A French frigate serving in the European Union's Operation Irenea boarded the bulk freighter Maya Coral off Derna in late July and diverted her to Marseille, having found in her holds not the "used cars for Misrata" of the manifest but 115 pick-up trucks fitted for machine guns, which the United Nations arms embargo on Libya forbids.
2 The embargo, in force since 2011, is also the business of a panel of experts in New York, and in a draft seen by this agency it names the consignor as Al-Fanar Motors of Jebel Ali and the consignee as a brigade of Sanad Shaltami, the youngest son of the eastern commander Field Marshal Khalifa Shaltami and since Monday deputy chief of his forces.
3 Both deny it. "We import tractors," the brigade's spokesman, Colonel Miftah al-Amami, said.
---
4 The same panel describes how Libya, with the largest oil reserves of Africa, lost some 6.7 billion dollars a year by giving crude for imported petrol and diesel, a third of which was smuggled out again to Malta, Sudan and Chad.
5 The National Oil Corporation (NOC) in Tripoli ended the swap in March; its chairman, Massoud Suleiman-Dabri, says that fuel is bought by tender now, from Totale, Trafalgar Beheer and Italy's Enimar.
6 A private exporter by the name of Arkanu Sahara Oil, which is tied in the report to the Shaltamis, shipped 7 million barrels between May and December, the bulk of it to UniPetro of China; the firm says that it acts under a contract with NOC, and NOC does not contradict it.
---
7 Germany and the United States have proposed to the Security Council's Libya committee that two of its officers be listed.
8 Russia opposes it.
9 Prime Minister Abdulhamid Dbeibani, whose cousin is one of the two, will be in Ankara on Friday to talk of trawlers.
E Place|France|French
E Organization|European Union|European Union
E Organization|Operation Irenea|Operation Irenea
E Vessel|Maya Coral|Maya Coral;Maya
E Place|Derna|Derna
E Place|Marseille|Marseille
E Commodity|used cars|used cars
E Place|Misrata|Misrata
E Commodity|pick-up trucks|pick-up trucks
E Organization|United Nations|United Nations
E Place|Libya|Libya
E Organization|panel of experts|panel of experts
E Place|New York|New York
E Firm|Al-Fanar Motors|Al-Fanar Motors
E Place|Jebel Ali|Jebel Ali
E Person|Sanad Shaltami|Sanad Shaltami
E Person|Khalifa Shaltami|Khalifa Shaltami
E Organization|Shaltami family|Shaltamis
E Commodity|tractors|tractors
E Person|Miftah al-Amami|Miftah al-Amami
E Place|Africa|Africa
E Commodity|oil|oil
E Commodity|crude|crude
E Commodity|petrol|petrol
E Commodity|diesel|diesel
E Commodity|fuel|fuel
E Place|Malta|Malta
E Place|Sudan|Sudan
E Place|Chad|Chad
E Firm|National Oil Corporation|National Oil Corporation;NOC
E Place|Tripoli|Tripoli
E Person|Massoud Suleiman-Dabri|Massoud Suleiman-Dabri
E Firm|Totale|Totale
E Firm|Trafalgar Beheer|Trafalgar Beheer
E Place|Italy|Italy
E Firm|Enimar|Enimar
E Firm|Arkanu Sahara Oil|Arkanu Sahara Oil
E Firm|UniPetro|UniPetro
E Place|China|China
E Place|Germany|Germany
E Place|United States|United States
E Organization|Security Council|Security Council
E Place|Russia|Russia
E Person|Abdulhamid Dbeibani|Abdulhamid Dbeibani
E Place|Ankara|Ankara
C Maya Coral|her@1;her#2@1
C panel of experts|it@2;The same panel@4
C Khalifa Shaltami|his@2
C National Oil Corporation|its@5
C Arkanu Sahara Oil|which@6;the firm@6;it@6;it#3@6
C Abdulhamid Dbeibani|whose@9
C Sanad Shaltami|the youngest son of the eastern commander Field Marshal Khalifa Shaltami@2
R Operation Irenea|SUBSIDIARY_OF|European Union|1|asserted|-
R Maya Coral|ARRESTED_BY|Operation Irenea|1|asserted|in late July
R Maya Coral|ARRESTED_BY|France|1|asserted|in late July
R Libya|SANCTIONED_BY|United Nations|1|asserted|since 2011
R panel of experts|LOCATED_IN|New York|2|asserted|-
R Al-Fanar Motors|LOCATED_IN|Jebel Ali|2|asserted|-
R Al-Fanar Motors|SUPPLIES|Sanad Shaltami|2|alleged|-
R Al-Fanar Motors|EXPORTS|pick-up trucks|1-2|alleged|-
R Sanad Shaltami|IMPORTS|pick-up trucks|1-2|alleged|-
R Al-Fanar Motors|SUPPLIES|Sanad Shaltami|2-3|denied|-
R Al-Fanar Motors|ACCUSED_BY|panel of experts|2|asserted|-
R Sanad Shaltami|ACCUSED_BY|panel of experts|2|asserted|-
R Sanad Shaltami|IMPORTS|tractors|3|asserted|-
R Libya|EXPORTS|crude|4|asserted|-
R Libya|IMPORTS|petrol|4|asserted|-
R Libya|IMPORTS|diesel|4|asserted|-
R Libya|SUPPLIES|Malta|4|asserted|-
R Libya|SUPPLIES|Sudan|4|asserted|-
R Libya|SUPPLIES|Chad|4|asserted|-
R Libya|LOCATED_IN|Africa|4|asserted|-
R National Oil Corporation|LOCATED_IN|Tripoli|5|asserted|-
R Massoud Suleiman-Dabri|LEADS|National Oil Corporation|5|asserted|-
R Totale|SUPPLIES|National Oil Corporation|5|asserted|-
R Trafalgar Beheer|SUPPLIES|National Oil Corporation|5|asserted|-
R Enimar|SUPPLIES|National Oil Corporation|5|asserted|-
R National Oil Corporation|IMPORTS|fuel|5|asserted|-
R Enimar|LOCATED_IN|Italy|5|asserted|-
R Arkanu Sahara Oil|SUPPLIES|UniPetro|6|asserted|between May and December
R Arkanu Sahara Oil|EXPORTS|crude|6|asserted|between May and December
R UniPetro|LOCATED_IN|China|6|asserted|-
R Arkanu Sahara Oil|AGREED_WITH|National Oil Corporation|6|asserted|-
R Abdulhamid Dbeibani|LEADS|Libya|9|asserted|-
R Abdulhamid Dbeibani|VISITED|Ankara|9|expected|on Friday

@s-073|stock exchange notice, Asia|2024-12-20|CLARIFICATION ANNOUNCEMENT IN RELATION TO PRESS ARTICLES AND RESUMPTION OF TRADING
1 This announcement is made by Golden Mirage Petroleum Holdings Limited (the “Company”, stock code: 8977) pursuant to Rule 17.10 of the GEM Listing Rules of The Stock Exchange of Hong Kong Limited.
2 The board of directors (the “Board”) refers to articles published on 18 December 2024 according to which the Office of Foreign Assets Control of the United States Department of the Treasury (“OFAC”) has included an indirect subsidiary of the Company, Mirage Bunkering Pte. Ltd. (“MBPL”), in its List of Specially Designated Nationals.
3 The Board wishes to clarify that MBPL ceased to be a subsidiary on 30 September 2023, when the Company disposed of all its shares to Mr. Chua Beng Huat, an independent third party residing in Johor Bahru, for a consideration of S$1.
4 The Company has never purchased petroleum of Iranian origin and has not sold any marine fuel to the tanker “Cathay Phoenix” or to any other vessel named in the articles.
---
5 Neither the Company nor any of its directors, including the executive chairman, Dato' Sri Ng Kok Leong, and the chief executive officer, Ms. Poon Sau Yee, Winnie, has been designated.
6 The principal bankers of the Group, Bank of Kowloon & Canton, have confirmed in writing that the credit facilities continue.
7 The contract dated 2 May 2024 with PetroNusantara Tbk of Jakarta, under which the Group is to deliver 40,000 tonnes of low-sulphur fuel oil during 2025, is unaffected.
8 Trading in the shares of the Company was halted at 9:00 a.m. on 19 December and will resume at 9:00 a.m. on 23 December 2024.
9 Shareholders and potential investors are advised to exercise caution.
* 10 By order of the Board, Ng Kok Leong, Chairman
E Firm|Golden Mirage Petroleum Holdings Limited|Golden Mirage Petroleum Holdings Limited;Company;Group
E Organization|The Stock Exchange of Hong Kong Limited|The Stock Exchange of Hong Kong Limited
E Organization|Office of Foreign Assets Control|Office of Foreign Assets Control;OFAC
E Organization|United States Department of the Treasury|United States Department of the Treasury
E Firm|Mirage Bunkering Pte. Ltd.|Mirage Bunkering Pte. Ltd.;MBPL
E Person|Chua Beng Huat|Chua Beng Huat
E Place|Johor Bahru|Johor Bahru
E Commodity|petroleum|petroleum
E Place|Iran|Iranian
E Commodity|marine fuel|marine fuel
E Vessel|Cathay Phoenix|Cathay Phoenix
E Person|Ng Kok Leong|Ng Kok Leong
E Person|Poon Sau Yee, Winnie|Poon Sau Yee, Winnie
E Firm|Bank of Kowloon & Canton|Bank of Kowloon & Canton
E Firm|PetroNusantara Tbk|PetroNusantara Tbk
E Place|Jakarta|Jakarta
E Commodity|low-sulphur fuel oil|low-sulphur fuel oil
E Organization|Board|Board
C Office of Foreign Assets Control|its@2
C Golden Mirage Petroleum Holdings Limited|its@5
C Mirage Bunkering Pte. Ltd.|its@3
C Chua Beng Huat|an independent third party@3
R Office of Foreign Assets Control|SUBSIDIARY_OF|United States Department of the Treasury|2|asserted|-
R Mirage Bunkering Pte. Ltd.|SANCTIONED_BY|Office of Foreign Assets Control|2|alleged|18 December 2024
R Mirage Bunkering Pte. Ltd.|SUBSIDIARY_OF|Golden Mirage Petroleum Holdings Limited|2|alleged|-
R Mirage Bunkering Pte. Ltd.|SUBSIDIARY_OF|Golden Mirage Petroleum Holdings Limited|3|denied|30 September 2023
R Chua Beng Huat|OWNS|Mirage Bunkering Pte. Ltd.|3|asserted|30 September 2023
R Golden Mirage Petroleum Holdings Limited|IMPORTS|petroleum|4|denied|-
R Iran|SUPPLIES|Golden Mirage Petroleum Holdings Limited|4|denied|-
R Golden Mirage Petroleum Holdings Limited|EXPORTS|marine fuel|4|denied|-
R Golden Mirage Petroleum Holdings Limited|SANCTIONED_BY|Office of Foreign Assets Control|2-5|denied|-
R Ng Kok Leong|SANCTIONED_BY|Office of Foreign Assets Control|2-5|denied|-
R Poon Sau Yee, Winnie|SANCTIONED_BY|Office of Foreign Assets Control|2-5|denied|-
R Ng Kok Leong|LEADS|Golden Mirage Petroleum Holdings Limited|5|asserted|-
R Poon Sau Yee, Winnie|LEADS|Golden Mirage Petroleum Holdings Limited|5|asserted|-
R Golden Mirage Petroleum Holdings Limited|AGREED_WITH|Bank of Kowloon & Canton|6|asserted|-
R Golden Mirage Petroleum Holdings Limited|AGREED_WITH|PetroNusantara Tbk|7|asserted|2 May 2024
R Golden Mirage Petroleum Holdings Limited|SUPPLIES|PetroNusantara Tbk|7|expected|during 2025
R Golden Mirage Petroleum Holdings Limited|EXPORTS|low-sulphur fuel oil|7|expected|during 2025
R PetroNusantara Tbk|IMPORTS|low-sulphur fuel oil|7|expected|during 2025
R PetroNusantara Tbk|LOCATED_IN|Jakarta|7|asserted|-

@s-074|interview|2023-04-02|"Nobody rings a sanctions lawyer with good news"
* 1 Maître Aurore Delacroix-N'Diaye has taken the Council of the European Union to court forty-one times. She has won nine.
* 2 We meet in her chambers on the Rue de la Loi in Brussels, above a shop that sells waffles.
* 3 How does one end up on a list?
4 By a piece of paper of four or five lines. Somebody at a ministry reads a newspaper, somebody at an embassy adds an adjective.
5 My client Boris Lvovich Aminev was described as "a leading businessperson close to the government in Minsk"; he had sold ice cream to the Ministry of Defence of Belarus, once, for Victory Day.
* 6 And he won?
7 In the General Court, last September. The Council relisted him in October with a different adjective.
* 8 You also act for Banque de l'Atlas et du Niger.
9 I did until January. It was frozen by the French Treasury for having received the salary of a colonel under UN sanctions, and unfrozen when we proved that the account belonged to his aunt.
* 10 Would you defend anyone?
11 I turned down Severstroy-Kapital, the owner of the quarries in Karelia, and I told its chairman, Herr Professor Wolf-Dieter Zanger of Graz, to his face why. He went to a firm in London, Hargreave Tulloch LLP.
* 12 Do sanctions work?
13 On my clients they do. Aminev used to buy his cocoa butter from Barry Caillebaut in Belgium and his freezers from Italy; nobody will sell him so much as a spoon.
14 Does it shorten the war? Ask a general.
* 15 What will you do next?
16 On Tuesday I shall be in Luxembourg, where Advocate General Szpunarski is to give his opinion in the Aminev appeal. On Wednesday, if you must know, I see the dentist.
E Person|Aurore Delacroix-N'Diaye|Aurore Delacroix-N'Diaye
E Organization|Council of the European Union|Council of the European Union;Council
E Place|Rue de la Loi|Rue de la Loi
E Place|Brussels|Brussels
E Commodity|waffles|waffles
E Person|Boris Lvovich Aminev|Boris Lvovich Aminev;Aminev
E Place|Minsk|Minsk
E Commodity|ice cream|ice cream
E Organization|Ministry of Defence|Ministry of Defence
E Place|Belarus|Belarus
E Organization|General Court|General Court
E Firm|Banque de l'Atlas et du Niger|Banque de l'Atlas et du Niger
E Organization|French Treasury|French Treasury
E Organization|United Nations|UN
E Firm|Severstroy-Kapital|Severstroy-Kapital
E Place|Karelia|Karelia
E Person|Wolf-Dieter Zanger|Wolf-Dieter Zanger
E Place|Graz|Graz
E Place|London|London
E Firm|Hargreave Tulloch LLP|Hargreave Tulloch LLP
E Commodity|cocoa butter|cocoa butter
E Firm|Barry Caillebaut|Barry Caillebaut
E Place|Belgium|Belgium
E Commodity|freezers|freezers
E Place|Italy|Italy
E Place|Luxembourg|Luxembourg
E Person|Szpunarski|Szpunarski
C Aurore Delacroix-N'Diaye|She@1;her@2;My@5;You@8;I@9;I@11;I#2@11;I@16
C Boris Lvovich Aminev|My client@5;he@5;he@6;him@7;his@13;him@13
C Banque de l'Atlas et du Niger|It@9
C Severstroy-Kapital|its@11
C Wolf-Dieter Zanger|He@11
R Council of the European Union|ACCUSED_BY|Aurore Delacroix-N'Diaye|1|asserted|-
R Rue de la Loi|LOCATED_IN|Brussels|2|asserted|-
R Boris Lvovich Aminev|SANCTIONED_BY|Council of the European Union|4-7|asserted|in October
R Boris Lvovich Aminev|SUPPLIES|Ministry of Defence|5|asserted|-
R Boris Lvovich Aminev|EXPORTS|ice cream|5|asserted|-
R Ministry of Defence|IMPORTS|ice cream|5|asserted|-
R Ministry of Defence|LOCATED_IN|Belarus|5|asserted|-
R Aurore Delacroix-N'Diaye|EMPLOYED_BY|Banque de l'Atlas et du Niger|9|denied|-
R Wolf-Dieter Zanger|LEADS|Severstroy-Kapital|11|asserted|-
R Hargreave Tulloch LLP|LOCATED_IN|London|11|asserted|-
R Aurore Delacroix-N'Diaye|MET_WITH|Wolf-Dieter Zanger|11|asserted|-
R Boris Lvovich Aminev|IMPORTS|cocoa butter|13|asserted|-
R Barry Caillebaut|SUPPLIES|Boris Lvovich Aminev|13|asserted|-
R Barry Caillebaut|EXPORTS|cocoa butter|13|asserted|-
R Barry Caillebaut|LOCATED_IN|Belgium|13|asserted|-
R Boris Lvovich Aminev|IMPORTS|freezers|13|asserted|-
R Italy|SUPPLIES|Boris Lvovich Aminev|13|asserted|-
R Aurore Delacroix-N'Diaye|VISITED|Luxembourg|16|expected|On Tuesday
R Szpunarski|VISITED|Luxembourg|16|expected|On Tuesday

@s-075|wire|2024-12-24|Commerce Opens Door To Chip Tariffs On China As ByteHelm, Hualuo Units Join Entity List
1 The Biden administration on Monday added Hualuo Technologies' research arm, Lucheng Lab Services, and twelve distributors from Xiamen to Penang to the Commerce Department's Entity List, citing diversion of AI chips, and in a separate notice opened an inquiry under Section 301 into older Chinese semiconductors, the kind that sit in cars, washing machines and medical devices.
2 U.S. Trade Representative Katarina Tyson-Lee said China's "non-market policies" let its companies undercut rivals by 30% to 50%.
3 Around half of the American firms asked by her office, she said, did not know whether their products had Chinese chips in them, a category that includes, a Pentagon official conceded, some of the Pentagon's.
---
4 Hualuo, founded in 1987 by a former army engineer and based in Shenzhen, has been on the list itself since May 2019; it gets its processors from SMIK, China's largest foundry, after Taiwan's FWMC stopped serving it in September 2020.
5 In November FWMC told the Department that one of its dies had been found in a Hualuo accelerator, apparently by way of Suanfo, a Xiamen bitcoin-chip designer owned by the billionaire Mirren Zhao-Ketian, and cut that customer off too.
6 Suanfo denies any business with Hualuo.
---
7 ByteHelm, whose app's fate is before the Supreme Court in January, was not itself blacklisted, contrary to a report by the newsletter ChipBrief, but its cloud unit in Johor was.
8 Beijing's commerce ministry said it would take "all necessary measures", and the China Semiconductor Industry Association urged members to be cautious in buying from Intellon, Micronix and other U.S. suppliers.
9 Analyst Hideki Wakabayashi-Ross of Tokyo brokerage Daito & Sons expects Beijing to answer with curbs on tungsten, tellurium and bismuth.
E Organization|Biden administration|Biden administration
E Firm|Hualuo Technologies|Hualuo Technologies;Hualuo
E Firm|Lucheng Lab Services|Lucheng Lab Services
E Place|Xiamen|Xiamen
E Place|Penang|Penang
E Organization|Commerce Department|Commerce Department;Commerce;Department
E Commodity|AI chips|AI chips
E Place|China|China;Chinese;Beijing
E Commodity|semiconductors|semiconductors;chips;Chip
E Commodity|cars|cars
E Commodity|washing machines|washing machines
E Commodity|medical devices|medical devices
E Person|Katarina Tyson-Lee|Katarina Tyson-Lee
E Place|United States|U.S.;American
E Organization|Pentagon|Pentagon
E Place|Shenzhen|Shenzhen
E Commodity|processors|processors
E Firm|SMIK|SMIK
E Place|Taiwan|Taiwan
E Firm|FWMC|FWMC
E Firm|Suanfo|Suanfo
E Person|Mirren Zhao-Ketian|Mirren Zhao-Ketian
E Firm|ByteHelm|ByteHelm
E Organization|Supreme Court|Supreme Court
E Organization|ChipBrief|ChipBrief
E Place|Johor|Johor
E Organization|commerce ministry|commerce ministry
E Organization|China Semiconductor Industry Association|China Semiconductor Industry Association
E Firm|Intellon|Intellon
E Firm|Micronix|Micronix
E Person|Hideki Wakabayashi-Ross|Hideki Wakabayashi-Ross
E Place|Tokyo|Tokyo
E Firm|Daito & Sons|Daito & Sons
E Commodity|tungsten|tungsten
E Commodity|tellurium|tellurium
E Commodity|bismuth|bismuth
E Commodity|accelerator|accelerator
C Katarina Tyson-Lee|her@3;she@3
C China|its@2
C Hualuo Technologies|itself@4;it@4;it#2@4
C FWMC|its@5
C Suanfo|that customer@5
C ByteHelm|whose@7;itself@7;its@7
R Lucheng Lab Services|SUBSIDIARY_OF|Hualuo Technologies|1|asserted|-
R Lucheng Lab Services|SANCTIONED_BY|Commerce Department|1|asserted|on Monday
R Katarina Tyson-Lee|EMPLOYED_BY|United States|2|asserted|-
R China|ACCUSED_BY|Katarina Tyson-Lee|2|asserted|-
R China|SUPPLIES|United States|3|asserted|-
R Hualuo Technologies|LOCATED_IN|Shenzhen|4|asserted|-
R Hualuo Technologies|SANCTIONED_BY|Commerce Department|4|asserted|since May 2019
R SMIK|SUPPLIES|Hualuo Technologies|4|asserted|-
R Hualuo Technologies|IMPORTS|processors|4|asserted|-
R SMIK|LOCATED_IN|China|4|asserted|-
R FWMC|LOCATED_IN|Taiwan|4|asserted|-
R FWMC|SUPPLIES|Hualuo Technologies|4|denied|in September 2020
R FWMC|SUPPLIES|Suanfo|5|denied|In November
R FWMC|SUPPLIES|Suanfo|5|asserted|-
R Suanfo|SUPPLIES|Hualuo Technologies|5|alleged|-
R Mirren Zhao-Ketian|OWNS|Suanfo|5|asserted|-
R Suanfo|LOCATED_IN|Xiamen|5|asserted|-
R Suanfo|TRADES_WITH|Hualuo Technologies|6|denied|-
R Suanfo|SUPPLIES|Hualuo Technologies|5-6|denied|-
R ByteHelm|SANCTIONED_BY|Commerce Department|7|denied|-
R ByteHelm|SANCTIONED_BY|Commerce Department|7|alleged|-
R commerce ministry|LOCATED_IN|China|8|asserted|-
R Intellon|LOCATED_IN|United States|8|asserted|-
R Micronix|LOCATED_IN|United States|8|asserted|-
R Hideki Wakabayashi-Ross|EMPLOYED_BY|Daito & Sons|9|asserted|-
R Daito & Sons|LOCATED_IN|Tokyo|9|asserted|-
R tungsten|SANCTIONED_BY|China|9|expected|-
R tellurium|SANCTIONED_BY|China|9|expected|-
R bismuth|SANCTIONED_BY|China|9|expected|-

@s-076|digest, African newspaper|2022-01-10|ECOWAS on Mali: the communiqué in short
1 The Authority of Heads of State and Government of the Economic Community of West African States, sitting in Accra under H.E. Nana Kwabena Akuffo-Mensah, President of Ghana, has adopted the heaviest sanctions in its history against Mali, whose military rulers wish to stay in power until the end of 2025.
* 2 Borders: all land and air frontiers between Mali and the fourteen other members are closed; goods may not pass, other than food, medicines, petroleum products and electricity.
* 3 Money: Mali's assets at the Central Bank of West African States (BCEAO) and at commercial banks such as Ecobanque Régionale and Banque Atlantique du Sahel are frozen; no aid from the West African Development Bank.
* 4 Diplomacy: ambassadors go home for consultations.
5 Mauritania and Guinea, the one no longer a member and the other suspended, keep their borders open, and the Malian prime minister, Dr. Choguel Kokalla Maïga-Sidibé, has already sent ministers to Nouakchott and Conakry to ask for the use of the ports.
6 Until now Dakar handled seventy per cent of what Mali buys abroad, from Senegalese cement to Chinese motorcycles, and Abidjan most of the cotton that it sells.
---
7 Algiers offers to mediate; France, whose draft in support was blocked in the UN Security Council by Russia and China, says that it will propose to the Twenty-Seven sanctions of their own.
8 A French presence of nine years may be near its end, and Bamako's foreign minister, Abdoulaye Diop-Konaté, has accused Paris of having inspired the communiqué.
9 Gold, four fifths of Mali's exports, leaves by air and mostly for the Emirates and Switzerland; Barrique Gold of Toronto, the operator of Loulo and Gounkoto, says that it has six weeks of cyanide and reckons on a licence.
10 Nobody asked the onion sellers of Kayes.
E Organization|Authority of Heads of State and Government|Authority of Heads of State and Government
E Organization|Economic Community of West African States|Economic Community of West African States;ECOWAS
E Place|Accra|Accra
E Person|Nana Kwabena Akuffo-Mensah|Nana Kwabena Akuffo-Mensah
E Place|Ghana|Ghana
E Place|Mali|Mali;Malian;Bamako
E Commodity|food|food
E Commodity|medicines|medicines
E Commodity|petroleum products|petroleum products
E Commodity|electricity|electricity
E Organization|Central Bank of West African States|Central Bank of West African States;BCEAO
E Firm|Ecobanque Régionale|Ecobanque Régionale
E Firm|Banque Atlantique du Sahel|Banque Atlantique du Sahel
E Organization|West African Development Bank|West African Development Bank
E Place|Mauritania|Mauritania
E Place|Guinea|Guinea
E Person|Choguel Kokalla Maïga-Sidibé|Choguel Kokalla Maïga-Sidibé
E Place|Nouakchott|Nouakchott
E Place|Conakry|Conakry
E Place|Dakar|Dakar
E Place|Senegal|Senegalese
E Commodity|cement|cement
E Place|China|Chinese;China
E Commodity|motorcycles|motorcycles
E Place|Abidjan|Abidjan
E Commodity|cotton|cotton
E Place|Algeria|Algiers
E Place|France|France;French;Paris
E Organization|UN Security Council|UN Security Council
E Place|Russia|Russia
E Organization|European Union|Twenty-Seven
E Person|Abdoulaye Diop-Konaté|Abdoulaye Diop-Konaté
E Commodity|gold|Gold
E Place|United Arab Emirates|Emirates
E Place|Switzerland|Switzerland
E Firm|Barrique Gold|Barrique Gold
E Place|Toronto|Toronto
E Place|Loulo|Loulo
E Place|Gounkoto|Gounkoto
E Commodity|cyanide|cyanide
E Commodity|onions|onion
E Place|Kayes|Kayes
C Economic Community of West African States|its@1
C Mali|whose@1;it@6
C France|whose@7;it@7
C European Union|their@7
C Barrique Gold|it@9
C Guinea|the other@5
C Mauritania|the one no longer a member@5
R Mali|SANCTIONED_BY|Economic Community of West African States|1|asserted|-
R Nana Kwabena Akuffo-Mensah|LEADS|Ghana|1|asserted|-
R Nana Kwabena Akuffo-Mensah|LEADS|Authority of Heads of State and Government|1|asserted|-
R Authority of Heads of State and Government|SUBSIDIARY_OF|Economic Community of West African States|1|asserted|-
R Mali|SANCTIONED_BY|Central Bank of West African States|3|asserted|-
R Mali|SANCTIONED_BY|West African Development Bank|3|asserted|-
R Guinea|SANCTIONED_BY|Economic Community of West African States|5|asserted|-
R Mali|SANCTIONED_BY|Mauritania|5|denied|-
R Mali|SANCTIONED_BY|Guinea|5|denied|-
R Choguel Kokalla Maïga-Sidibé|LEADS|Mali|5|asserted|-
R Mali|VISITED|Nouakchott|5|asserted|-
R Mali|VISITED|Conakry|5|asserted|-
R Mali|IMPORTS|cement|6|asserted|-
R Senegal|SUPPLIES|Mali|6|asserted|-
R Senegal|EXPORTS|cement|6|asserted|-
R Mali|IMPORTS|motorcycles|6|asserted|-
R China|SUPPLIES|Mali|6|asserted|-
R China|EXPORTS|motorcycles|6|asserted|-
R Mali|EXPORTS|cotton|6|asserted|-
R Mali|SANCTIONED_BY|UN Security Council|7|denied|-
R Mali|SANCTIONED_BY|European Union|7|expected|-
R France|ACCUSED_BY|Abdoulaye Diop-Konaté|8|asserted|-
R Abdoulaye Diop-Konaté|EMPLOYED_BY|Mali|8|asserted|-
R Mali|EXPORTS|gold|9|asserted|-
R Mali|SUPPLIES|United Arab Emirates|9|asserted|-
R Mali|SUPPLIES|Switzerland|9|asserted|-
R United Arab Emirates|IMPORTS|gold|9|asserted|-
R Switzerland|IMPORTS|gold|9|asserted|-
R Barrique Gold|LOCATED_IN|Toronto|9|asserted|-

@s-077|wire|2025-11-02|Swiss foundry, Cuban nickel and a Canadian who may not land in Miami
1 HAVANA - The Canadian mining company Sheridan Nickel Corp. (TSX: SNC) says two of its executives and their children have been refused entry to the United States under Title IV of the Helms-Burton Act, a law of 1996 that allows Washington to bar those who profit from property confiscated after the Cuban revolution, in this case the Moa Bay works in Holguín province.
2 Moa Bay, half of which belongs to Cuba's General Nickel Company S.A., ships mixed sulphides to Sheridan's refinery at Fort Saskatchewan, Alberta, where cobalt and nickel are made of them; customers are mostly in Europe, Japan and China.
3 Chief executive Lyle Brandell-Ross, who is not among the two, told analysts that the measure, announced by the State Department's special envoy Mauricio Claveraz, would not change the company's plans to put another C$27 million into the leaching plant.
---
4 Cuba has lived under an American embargo since February 1962, and the United Nations General Assembly last week, for the thirty-third time, asked for its end, by 165 votes to 7; Ukraine, Hungary and Argentina were among those that voted with the United States and Israel.
5 Foreign Minister Bruno Rodríguez Parrondo put the damage at 7.5 billion dollars a year.
6 It is not a complete one: in September the island bought 38 million dollars' worth of frozen chicken from producers in Georgia and Arkansas, and Tulsa's Red Fork Powersports sells scooters to private shops in Matanzas, all of it under licence.
---
7 In May the Treasury's sanctions office had fined Haltermann Guss AG, a foundry in Schaffhausen, for buying Cuban nickel with dollars.
8 Power cuts of sixteen hours a day have meanwhile halved the output of cigars at the Partagás-Rey factory, whose buyer, Tabacalera Habanos Internacional of Madrid, is 50 percent in the hands of Hong Kong investors.
E Place|Havana|HAVANA
E Place|Canada|Canadian
E Firm|Sheridan Nickel Corp.|Sheridan Nickel Corp.;Sheridan;SNC
E Organization|TSX|TSX
E Place|United States|United States;Washington;American
E Place|Cuba|Cuba;Cuban
E Place|Moa Bay|Moa Bay
E Place|Holguín province|Holguín province
E Firm|General Nickel Company S.A.|General Nickel Company S.A.
E Commodity|mixed sulphides|mixed sulphides
E Place|Fort Saskatchewan|Fort Saskatchewan
E Place|Alberta|Alberta
E Commodity|cobalt|cobalt
E Commodity|nickel|nickel
E Place|Europe|Europe
E Place|Japan|Japan
E Place|China|China
E Person|Lyle Brandell-Ross|Lyle Brandell-Ross
E Organization|State Department|State Department
E Person|Mauricio Claveraz|Mauricio Claveraz
E Organization|United Nations General Assembly|United Nations General Assembly
E Place|Ukraine|Ukraine
E Place|Hungary|Hungary
E Place|Argentina|Argentina
E Place|Israel|Israel
E Person|Bruno Rodríguez Parrondo|Bruno Rodríguez Parrondo
E Commodity|frozen chicken|frozen chicken
E Place|Georgia|Georgia
E Place|Arkansas|Arkansas
E Place|Tulsa|Tulsa
E Firm|Red Fork Powersports|Red Fork Powersports
E Commodity|scooters|scooters
E Place|Matanzas|Matanzas
E Organization|Treasury|Treasury
E Firm|Haltermann Guss AG|Haltermann Guss AG
E Place|Schaffhausen|Schaffhausen
E Place|Switzerland|Swiss
E Place|Miami|Miami
E Commodity|cigars|cigars
E Firm|Partagás-Rey|Partagás-Rey
E Firm|Tabacalera Habanos Internacional|Tabacalera Habanos Internacional
E Place|Madrid|Madrid
E Place|Hong Kong|Hong Kong
C Sheridan Nickel Corp.|its@1;the company@3
C Moa Bay|half of which@2
C Lyle Brandell-Ross|who@3
C Cuba|the island@6
C Partagás-Rey|whose@8
R Sheridan Nickel Corp.|LOCATED_IN|Canada|1|asserted|-
R Moa Bay|LOCATED_IN|Holguín province|1|asserted|-
R General Nickel Company S.A.|INVESTED_IN|Moa Bay|2|asserted|-
R General Nickel Company S.A.|LOCATED_IN|Cuba|2|asserted|-
R Moa Bay|SUPPLIES|Sheridan Nickel Corp.|2|asserted|-
R Moa Bay|EXPORTS|mixed sulphides|2|asserted|-
R Sheridan Nickel Corp.|IMPORTS|mixed sulphides|2|asserted|-
R Fort Saskatchewan|LOCATED_IN|Alberta|2|asserted|-
R Sheridan Nickel Corp.|SUPPLIES|Europe|2|asserted|-
R Sheridan Nickel Corp.|SUPPLIES|Japan|2|asserted|-
R Sheridan Nickel Corp.|SUPPLIES|China|2|asserted|-
R Sheridan Nickel Corp.|EXPORTS|cobalt|2|asserted|-
R Sheridan Nickel Corp.|EXPORTS|nickel|2|asserted|-
R Lyle Brandell-Ross|LEADS|Sheridan Nickel Corp.|3|asserted|-
R Mauricio Claveraz|EMPLOYED_BY|State Department|3|asserted|-
R Sheridan Nickel Corp.|INVESTED_IN|Moa Bay|3|expected|-
R Lyle Brandell-Ross|SANCTIONED_BY|State Department|3|denied|-
R Cuba|SANCTIONED_BY|United States|4|asserted|since February 1962
R Bruno Rodríguez Parrondo|EMPLOYED_BY|Cuba|5|asserted|-
R Cuba|IMPORTS|frozen chicken|6|asserted|in September
R Georgia|SUPPLIES|Cuba|6|asserted|in September
R Arkansas|SUPPLIES|Cuba|6|asserted|in September
R Red Fork Powersports|LOCATED_IN|Tulsa|6|asserted|-
R Red Fork Powersports|SUPPLIES|Matanzas|6|asserted|-
R Red Fork Powersports|EXPORTS|scooters|6|asserted|-
R Matanzas|IMPORTS|scooters|6|asserted|-
R Matanzas|LOCATED_IN|Cuba|6|asserted|-
R Haltermann Guss AG|LOCATED_IN|Schaffhausen|7|asserted|-
R Haltermann Guss AG|IMPORTS|nickel|7|asserted|-
R Cuba|SUPPLIES|Haltermann Guss AG|7|asserted|-
R Partagás-Rey|SUPPLIES|Tabacalera Habanos Internacional|8|asserted|-
R Tabacalera Habanos Internacional|IMPORTS|cigars|8|asserted|-
R Tabacalera Habanos Internacional|LOCATED_IN|Madrid|8|asserted|-
R Hong Kong|INVESTED_IN|Tabacalera Habanos Internacional|8|asserted|-

@s-078|wire|2024-06-20|New Zealand, Norway join sanctions on ship-to-ship hub; Laconian Gulf bunkerers complain
1 WELLINGTON - New Zealand on Thursday imposed sanctions on twelve persons and companies from five countries whom it holds responsible for transfers of oil between tankers in the Laconian Gulf and off Ceuta, among them Cyclades Bridge Bunkering S.A., of Piraeus, and the Turkish tug owner Bekçi-Marmara, its foreign minister, the Right Honourable Winstone Petersen, said.
2 Norway, which is not a member of the European Union but copies its lists as a rule, did so on Wednesday with the fourteenth package; left out, as before, was the ban on Russian fishing vessels from calling at Tromsø, Kirkenes and Båtsfjord.
3 "Our waters, our cod, our rules," said fisheries minister Cecilie Myrseth-Dahl, whose ministry manages the Barents Sea stocks jointly with Moscow.
---
4 Cyclades Bridge, founded in 1988 by the brothers Pantelis and Thanos Kourkoulos and still run by the elder, called its listing absurd: the firm has not fuelled a Russian cargo, it said, since Greece's navy began exercises in the gulf in May, and the ship named in the notice, the Sea Thistle, was sold to a buyer in Fujairah two years ago.
5 Greek shipowners, who carried about a third of Russia's seaborne crude at the beginning of last year, have largely withdrawn since; the Union of Greek Shipowners' Melina Travlou-Embiricos says that nobody asked who replaced them.
6 The answer, according to the Kyiv School of Economics, is fleets with addresses in Mumbai, Hanoi and the Seychelles.
E Place|Wellington|WELLINGTON
E Place|New Zealand|New Zealand
E Commodity|oil|oil
E Place|Laconian Gulf|Laconian Gulf
E Place|Ceuta|Ceuta
E Firm|Cyclades Bridge Bunkering S.A.|Cyclades Bridge Bunkering S.A.;Cyclades Bridge
E Place|Piraeus|Piraeus
E Place|Turkey|Turkish
E Firm|Bekçi-Marmara|Bekçi-Marmara
E Person|Winstone Petersen|Winstone Petersen
E Place|Norway|Norway
E Organization|European Union|European Union
E Place|Russia|Russian;Russia;Moscow
E Place|Tromsø|Tromsø
E Place|Kirkenes|Kirkenes
E Place|Båtsfjord|Båtsfjord
E Commodity|cod|cod
E Person|Cecilie Myrseth-Dahl|Cecilie Myrseth-Dahl
E Place|Barents Sea|Barents Sea
E Person|Pantelis|Pantelis
E Person|Thanos Kourkoulos|Thanos Kourkoulos
E Organization|Greece's navy|Greece's navy
E Place|Greece|Greek
E Vessel|Sea Thistle|Sea Thistle
E Place|Fujairah|Fujairah
E Commodity|crude|crude
E Organization|Union of Greek Shipowners|Union of Greek Shipowners
E Person|Melina Travlou-Embiricos|Melina Travlou-Embiricos
E Organization|Kyiv School of Economics|Kyiv School of Economics
E Place|Mumbai|Mumbai
E Place|Hanoi|Hanoi
E Place|Seychelles|Seychelles
C New Zealand|it@1;its@1
C Norway|which@2;Our@3
C European Union|its@2
C Cecilie Myrseth-Dahl|whose@3
C Cyclades Bridge Bunkering S.A.|its@4;the firm@4;it@4
C Laconian Gulf|the gulf@4
C Pantelis|the elder@4
C Greece|who@5
R Cyclades Bridge Bunkering S.A.|SANCTIONED_BY|New Zealand|1|asserted|on Thursday
R Bekçi-Marmara|SANCTIONED_BY|New Zealand|1|asserted|on Thursday
R Cyclades Bridge Bunkering S.A.|LOCATED_IN|Piraeus|1|asserted|-
R Bekçi-Marmara|LOCATED_IN|Turkey|1|asserted|-
R Winstone Petersen|EMPLOYED_BY|New Zealand|1|asserted|-
R Russia|SANCTIONED_BY|Norway|2|asserted|on Wednesday
R Russia|SANCTIONED_BY|European Union|2|asserted|-
R Cecilie Myrseth-Dahl|EMPLOYED_BY|Norway|2-3|asserted|-
R Pantelis|LEADS|Cyclades Bridge Bunkering S.A.|4|asserted|-
R Cyclades Bridge Bunkering S.A.|SUPPLIES|Russia|4|denied|since Greece's navy began exercises in the gulf in May
R Cyclades Bridge Bunkering S.A.|OWNS|Sea Thistle|4|denied|two years ago
R Fujairah|OWNS|Sea Thistle|4|asserted|two years ago
R Russia|EXPORTS|crude|5|asserted|last year
R Melina Travlou-Embiricos|EMPLOYED_BY|Union of Greek Shipowners|5|asserted|-

@s-079|wire|2025-04-23|EU takes German chainsaw-parts maker off Belarus list after five weeks
1 BERLIN - A German businessman whose name had been put on the European Union's Belarus list in March as a supplier of two-stroke engines for military drones was taken off it on Wednesday after the Council conceded that it had confused him with a man of the same name in Minsk.
2 Jürgen Anton Kowalski, 63, who makes chainsaw parts in Remscheid with a staff of 19, spent five weeks without a bank account.
3 "I had to ask the Bundesbank for leave to buy bread rolls, and I'll say this for them, they sanctioned it," he told local radio.
4 The Federal Ministry for Economic Affairs and Climate Action, which proposed the listing, has apologised in writing; its spokeswoman, Annika Ritterbusch-Oyelowo, would not say on what evidence the proposal had been based.
---
5 The other Kowalski, Yuri Antonovich Kavalski, is on the list now in his stead, together with Dzvinmotor-Avia, the works he runs in the Zavodski district, and its customer, the drone builder Aerasistema; Warsaw had asked for all three as long ago as last summer.
6 Kavalski is also a shareholder, with 12 percent, of the Lithuanian farm machinery dealer UAB Laukų Technika, which says that it has had no say in his affairs nor he in its own.
7 It has stopped importing mowers from Belarus.
8 Mr Kowalski of Remscheid is thinking of a holiday. Not in Minsk.
E Place|Berlin|BERLIN
E Place|Germany|German
E Organization|European Union|European Union;EU
E Organization|Council|Council
E Place|Belarus|Belarus
E Commodity|two-stroke engines|two-stroke engines
E Place|Minsk|Minsk
E Person|Jürgen Anton Kowalski|Jürgen Anton Kowalski;Mr Kowalski
E Commodity|chainsaw parts|chainsaw parts;chainsaw-parts
E Place|Remscheid|Remscheid
E Organization|Bundesbank|Bundesbank
E Commodity|bread rolls|bread rolls
E Organization|Federal Ministry for Economic Affairs and Climate Action|Federal Ministry for Economic Affairs and Climate Action
E Person|Annika Ritterbusch-Oyelowo|Annika Ritterbusch-Oyelowo
E Person|Yuri Antonovich Kavalski|Yuri Antonovich Kavalski;Kavalski
E Firm|Dzvinmotor-Avia|Dzvinmotor-Avia
E Place|Zavodski district|Zavodski district
E Firm|Aerasistema|Aerasistema
E Place|Poland|Warsaw
E Place|Lithuania|Lithuanian
E Commodity|farm machinery|farm machinery
E Firm|UAB Laukų Technika|UAB Laukų Technika
E Commodity|mowers|mowers
C Jürgen Anton Kowalski|A German businessman@1;whose@1;him@1;who@2;I@3;he@3
C Bundesbank|them@3;they@3
C Federal Ministry for Economic Affairs and Climate Action|which@4;its@4
C Yuri Antonovich Kavalski|a man of the same name in Minsk@1;The other Kowalski@5;he@5;his@6;he@6
C Dzvinmotor-Avia|the works@5;its@5
C Aerasistema|its customer@5
C UAB Laukų Technika|which@6;it@6;its own@6;It@7
R Council|SUBSIDIARY_OF|European Union|1|asserted|-
R Annika Ritterbusch-Oyelowo|EMPLOYED_BY|Federal Ministry for Economic Affairs and Climate Action|4|asserted|-
R Yuri Antonovich Kavalski|SANCTIONED_BY|European Union|1-5|asserted|-
R Dzvinmotor-Avia|SANCTIONED_BY|European Union|1-5|asserted|-
R Aerasistema|SANCTIONED_BY|European Union|1-5|asserted|-
R Yuri Antonovich Kavalski|LEADS|Dzvinmotor-Avia|5|asserted|-
R Dzvinmotor-Avia|LOCATED_IN|Zavodski district|5|asserted|-
R Dzvinmotor-Avia|SUPPLIES|Aerasistema|5|asserted|-
R Dzvinmotor-Avia|EXPORTS|two-stroke engines|1-5|asserted|-
R Aerasistema|IMPORTS|two-stroke engines|1-5|asserted|-
R Yuri Antonovich Kavalski|INVESTED_IN|UAB Laukų Technika|6|asserted|-
R UAB Laukų Technika|LOCATED_IN|Lithuania|6|asserted|-
R UAB Laukų Technika|IMPORTS|mowers|7|denied|-
R Belarus|SUPPLIES|UAB Laukų Technika|7|denied|-

@s-080|wire|2025-05-30|EU trade in Russian fertiliser to be taxed out of existence; Pulawy rejoices, farmers do not
1 From the first of July a duty that climbs within three years to 430 euros a tonne will fall on nitrogen fertilisers from Russia and Belarus, ministers of the European Union decided on Friday, in what Polish Trade Minister Krzysztof Hetmański-Lis, in the chair until June, called "a tariff that does the work of an embargo while being none".
2 Russia last year sold the EU 4.4 million tonnes of urea, ammonium nitrate and NPK blends, a quarter of all that was imported, and the money, some 2 billion euros, went in large part to UralFosfor, Sevkhim-Baltika and Ilmenit, whose founders, though not the firms, stand on the bloc's blacklist.
3 Anatoly Igorevich Mukosey, the founder of Sevkhim-Baltika, gave up his seat on its board at Zug on the day before he was listed in March 2022; his wife Antonina, a Serb by birth, followed him on to the list in June.
---
4 The Polish state group Azoty Puławy & Police, which has closed two ammonia lines since gas became dear, has long complained of what its chief executive Adam Leszkowicz-Bąk describes as "solid gas".
5 The farm lobby Copa-Cogeca sees it otherwise.
6 Ireland buys two thirds of its urea abroad, says Francie Gormanston of the Irish Farmers' Alliance, and Egypt and Algeria, to which importers will turn, have already put up their prices.
7 Potash from Belarus, banned since 2022, is not concerned, nor is transit to Africa and Brazil.
8 A Kremlin spokesman predicted that Europeans would get "worse fertiliser for more money".
E Organization|European Union|European Union;EU
E Place|Russia|Russia;Russian;Kremlin
E Commodity|fertiliser|fertiliser;nitrogen fertilisers
E Place|Puławy|Pulawy
E Place|Belarus|Belarus
E Place|Poland|Polish
E Person|Krzysztof Hetmański-Lis|Krzysztof Hetmański-Lis
E Commodity|urea|urea
E Commodity|ammonium nitrate|ammonium nitrate
E Commodity|NPK blends|NPK blends
E Firm|UralFosfor|UralFosfor
E Firm|Sevkhim-Baltika|Sevkhim-Baltika
E Firm|Ilmenit|Ilmenit
E Person|Anatoly Igorevich Mukosey|Anatoly Igorevich Mukosey
E Place|Zug|Zug
E Person|Antonina|Antonina
E Place|Serbia|Serb
E Firm|Azoty Puławy & Police|Azoty Puławy & Police
E Commodity|ammonia|ammonia
E Commodity|gas|gas
E Person|Adam Leszkowicz-Bąk|Adam Leszkowicz-Bąk
E Organization|Copa-Cogeca|Copa-Cogeca
E Place|Ireland|Ireland
E Person|Francie Gormanston|Francie Gormanston
E Organization|Irish Farmers' Alliance|Irish Farmers' Alliance
E Place|Egypt|Egypt
E Place|Algeria|Algeria
E Commodity|potash|Potash
E Place|Africa|Africa
E Place|Brazil|Brazil
E Place|Europe|Europeans
C European Union|the bloc@2
C Anatoly Igorevich Mukosey|he@3;his@3;his#2@3;him@3
C Antonina|his wife@3
C Sevkhim-Baltika|its@3
C Azoty Puławy & Police|which@4;its@4
C Ireland|its@6
R Krzysztof Hetmański-Lis|EMPLOYED_BY|Poland|1|asserted|-
R Russia|SUPPLIES|European Union|2|asserted|last year
R Russia|EXPORTS|urea|2|asserted|last year
R Russia|EXPORTS|ammonium nitrate|2|asserted|last year
R Russia|EXPORTS|NPK blends|2|asserted|last year
R European Union|IMPORTS|urea|2|asserted|last year
R European Union|IMPORTS|ammonium nitrate|2|asserted|last year
R European Union|IMPORTS|NPK blends|2|asserted|last year
R UralFosfor|SUPPLIES|European Union|2|asserted|last year
R Sevkhim-Baltika|SUPPLIES|European Union|2|asserted|last year
R Ilmenit|SUPPLIES|European Union|2|asserted|last year
R UralFosfor|SANCTIONED_BY|European Union|2|denied|-
R Sevkhim-Baltika|SANCTIONED_BY|European Union|2|denied|-
R Ilmenit|SANCTIONED_BY|European Union|2|denied|-
R Sevkhim-Baltika|LOCATED_IN|Zug|3|asserted|-
R Anatoly Igorevich Mukosey|LEADS|Sevkhim-Baltika|3|denied|in March 2022
R Anatoly Igorevich Mukosey|SANCTIONED_BY|European Union|2-3|asserted|in March 2022
R Antonina|SANCTIONED_BY|European Union|2-3|asserted|in June
R Poland|OWNS|Azoty Puławy & Police|4|asserted|-
R Azoty Puławy & Police|LOCATED_IN|Poland|4|asserted|-
R Adam Leszkowicz-Bąk|LEADS|Azoty Puławy & Police|4|asserted|-
R Ireland|IMPORTS|urea|6|asserted|-
R Francie Gormanston|EMPLOYED_BY|Irish Farmers' Alliance|6|asserted|-
R Egypt|SUPPLIES|Ireland|6|expected|-
R Algeria|SUPPLIES|Ireland|6|expected|-
R Belarus|SANCTIONED_BY|European Union|7|asserted|since 2022

@s-081|consular travel page|2024-03-01|Sanctions and your holiday: frequently asked questions
* 1 Home | Countries A–Z | Contact
2 Travellers often ask whether a visit to a country under sanctions is itself forbidden.
3 As a general rule it is not, although your insurer may take a different view and your bank card will probably not work.
4 You should carry enough cash for the whole of your stay, keep receipts for handicrafts, and remember that caviar, cigars and carpets may be seized when you come home.
5 If a hotel is owned by a person on a list, paying your bill could in some circumstances be an offence; we cannot tell you which hotels these are.
6 Supplies of fuel are irregular in some provinces, and mobile networks may be cut on election days.
7 In January a traveller wrote to thank us for having "sanctioned" her trip: we had done nothing of the kind.
8 The Ministry does not lead group tours, does not employ guides and has no agreement with any airline.
* 9 Was this page useful? Yes / No
E Commodity|handicrafts|handicrafts
E Commodity|caviar|caviar
E Commodity|cigars|cigars
E Commodity|carpets|carpets
E Commodity|fuel|fuel
E Organization|Ministry|Ministry
C Ministry|we@5;us@7;we@7
B 1,9
