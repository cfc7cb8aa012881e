@zb-001|public broadcaster, us|2024-07-11|US Targets Network It Says Moved Iranian Oil; Tehran Calls Penalties 'Economic Terrorism'
1 WASHINGTON — The United States on Wednesday imposed sanctions on a web of shipping firms and brokers that it says shipped tens of millions of dollars' worth of Iranian crude to buyers in East Asia.
---
2 The State Department named four companies, two of them registered in the United Arab Emirates: Nahar Al Sahil Shipping LLC and Gulf Meridian Bunkering FZE.
3 The others are Ocean Lotus Ship Management, based in Hong Kong, and Port Klang-based Selat Emas Marine Sdn. Bhd.
4 "We will keep using every tool we have," spokesperson Marian Holcombe told reporters, adding that the money pays for drones and for the regime's regional proxies.
---
5 Tehran rejected the move.
6 Speaking at his weekly news conference, Foreign Ministry spokesman Behrouz Sadeghian described the new measures as "economic terrorism against 85 million people."
7 He said the sanctions policy had failed for four decades and would fail again.
---
8 Analysts in Washington say that previous rounds have made the trade costlier without stopping it.
9 Independent refiners have learned to pay in yuan, to blend cargoes at sea and to switch insurers.
10 "It is a game of whack-a-mole, and the mole is well financed," said Daniel Orrego-Pratt, an analyst with the Chesapeake Institute for Energy Security.
---
11 Oil prices barely reacted.
12 Benchmark Brent settled 24 cents higher at $85.08 a barrel.
13 The announcement came a week after a runoff election in Iran, in which the economy was the main theme.
---
* 14 Some information for this report came from Agence France-Presse.
E Place|United States|United States;US
E Place|Iran|Iranian;Tehran;Iran
E Place|United Arab Emirates|United Arab Emirates
E Place|Hong Kong|Hong Kong
E Place|Port Klang|Port Klang
E Place|East Asia|East Asia
E Place|Washington|WASHINGTON;Washington
E Organization|State Department|State Department
E Organization|Foreign Ministry|Foreign Ministry
E Organization|Chesapeake Institute for Energy Security|Chesapeake Institute for Energy Security
E Organization|Agence France-Presse|Agence France-Presse
E Firm|Nahar Al Sahil Shipping LLC|Nahar Al Sahil Shipping LLC
E Firm|Gulf Meridian Bunkering FZE|Gulf Meridian Bunkering FZE
E Firm|Ocean Lotus Ship Management|Ocean Lotus Ship Management
E Firm|Selat Emas Marine Sdn. Bhd.|Selat Emas Marine Sdn. Bhd.
E Person|Marian Holcombe|Marian Holcombe
E Person|Behrouz Sadeghian|Behrouz Sadeghian
E Person|Daniel Orrego-Pratt|Daniel Orrego-Pratt
E Commodity|crude|crude;Oil;Brent
E Commodity|drones|drones
C United States|it@1;It@0
C State Department|We@4;we@4
C Behrouz Sadeghian|his@6;He@7
R Nahar Al Sahil Shipping LLC|SANCTIONED_BY|United States|1-2|asserted|on Wednesday
R Gulf Meridian Bunkering FZE|SANCTIONED_BY|United States|1-2|asserted|on Wednesday
R Ocean Lotus Ship Management|SANCTIONED_BY|United States|1-3|asserted|on Wednesday
R Selat Emas Marine Sdn. Bhd.|SANCTIONED_BY|United States|1-3|asserted|on Wednesday
R Iran|EXPORTS|crude|1|alleged|-
R Iran|SUPPLIES|East Asia|1|alleged|-
R East Asia|IMPORTS|crude|1|alleged|-
R Nahar Al Sahil Shipping LLC|LOCATED_IN|United Arab Emirates|2|asserted|-
R Gulf Meridian Bunkering FZE|LOCATED_IN|United Arab Emirates|2|asserted|-
R Ocean Lotus Ship Management|LOCATED_IN|Hong Kong|3|asserted|-
R Selat Emas Marine Sdn. Bhd.|LOCATED_IN|Port Klang|3|asserted|-
R Marian Holcombe|EMPLOYED_BY|State Department|2-4|asserted|-
R Behrouz Sadeghian|EMPLOYED_BY|Foreign Ministry|6|asserted|-
R Daniel Orrego-Pratt|EMPLOYED_BY|Chesapeake Institute for Energy Security|10|asserted|-
B 14

@zb-002|wiki news|2023-09-05|Malaysian coast guard detains tanker at anchor off Johor
* 1 Tuesday, September 5, 2023
---
2 Officers of the Malaysian Maritime Enforcement Agency (MMEA) detained a tanker on Sunday night in waters east of the state of Johor, after it was found to have dropped anchor without permission, according to a statement by the agency.
---
3 The vessel, the 1999-built aframax LADY MERCIA, carries the flag of Cameroon and a crew of 24.
4 Its IMO number, 9174220, had been painted over on the stern.
5 MMEA director for Johor Rashidah binti Othman said the captain, a Georgian, 51, could not produce a single document about the cargo and has been asked to give a statement in Kota Tinggi.
---
6 The sea off Johor has become a favourite spot for the transfer of oil from one ship to another.
7 In July, a fire on another ageing tanker, the Pablo Viento, left three seamen dead; its owner has never come forward.
8 Insurers say that about a tenth of the world's tanker fleet is now sailing without cover that anybody could check.
---
9 The owner of record of the LADY MERCIA is Brightwater Halo Ltd of Majuro, in the Marshall Islands, a firm without a website or, so far as could be found, a telephone.
10 An email to an address given in a port agent's list came back undelivered.
---
* 11 Sources
* 12 Nurul Izzati Hamid. "MMEA detains tanker off Tanjung Sedili". Bernama, September 4, 2023
* 13 Have an opinion on this story? Share it!
E Place|Malaysia|Malaysian
E Place|Johor|Johor
E Place|Cameroon|Cameroon
E Place|Georgia|Georgian
E Place|Kota Tinggi|Kota Tinggi
E Place|Majuro|Majuro
E Place|Marshall Islands|Marshall Islands
E Place|Tanjung Sedili|Tanjung Sedili
E Organization|Malaysian Maritime Enforcement Agency|Malaysian Maritime Enforcement Agency;MMEA
E Organization|Bernama|Bernama
E Vessel|LADY MERCIA|LADY MERCIA
E Vessel|Pablo Viento|Pablo Viento
E Person|Rashidah binti Othman|Rashidah binti Othman
E Person|Nurul Izzati Hamid|Nurul Izzati Hamid
E Firm|Brightwater Halo Ltd|Brightwater Halo Ltd
E Commodity|oil|oil
C Malaysian Maritime Enforcement Agency|the agency@2;Malaysian coast guard@0
C LADY MERCIA|a tanker@2;it@2;The vessel@3;Its@4;tanker@0
C Pablo Viento|another ageing tanker@7;its@7
C Brightwater Halo Ltd|a firm@9
R LADY MERCIA|ARRESTED_BY|Malaysian Maritime Enforcement Agency|2-3|asserted|on Sunday night
R LADY MERCIA|LOCATED_IN|Johor|2-3|asserted|-
R Rashidah binti Othman|EMPLOYED_BY|Malaysian Maritime Enforcement Agency|5|asserted|-
R Brightwater Halo Ltd|OWNS|LADY MERCIA|9|asserted|-
R Brightwater Halo Ltd|LOCATED_IN|Majuro|9|asserted|-
R Majuro|LOCATED_IN|Marshall Islands|9|asserted|-
B 1,11,12,13

@zb-003|current events digest|2023-04-14|Current events: April 14, 2023
* 1 Armed conflicts and attacks
* 2 * Sudanese paramilitaries move vehicles towards the airport at Merowe; the army calls the deployment illegal and warns of clashes. (AFP) (Al Jazeera)
* 3 * Two soldiers are killed by a roadside bomb in the north of Benin. (Reuters)
---
* 4 Business and economy
* 5 * The Central Bank of Argentina raises its benchmark rate by 300 basis points to 81% after inflation passes 104%. (AP)
* 6 * Swedish battery maker Nordvolt Celler AB says that it has taken over Kalix Anod, a maker of electrode material, for 210 million kronor. (Dagens Industri)
* 7 * Workers at a lithium plant near Antofagasta, Chile, end an 11-day strike. (Reuters)
---
* 8 International relations
* 9 * Brazil–China relations
* 10 ** President Luiz Inácio Lula da Silva meets with Chinese leader Xi Jinping in Beijing; the two sides sign fifteen agreements, among them one on satellites. (BBC News)
* 11 * International sanctions during the Russo-Ukrainian War
* 12 ** The United States Department of Commerce adds Armenian freight forwarder Sevan Cargo Link LLC and a Kyrgyz importer, OsOO Tien Elektro, to its Entity List. (Reuters)
* 13 ** Switzerland says it has no plan to join the G7 task force that hunts for oligarchs' assets. (Swissinfo)
---
* 14 Law and crime
* 15 * Police in Lisbon arrest a Brazilian shipping agent, Edvaldo Norões Pimentel, who is suspected of arranging the transport of 1.6 tonnes of cocaine in a load of bananas. (Lusa)
* 16 * A court in Seoul acquits three former executives of a bankrupt exchange. (Yonhap)
---
* 17 Science and technology
* 18 * The European Space Agency launches JUICE, a probe that will study the moons of Jupiter. (The Guardian)
E Place|Sudan|Sudanese
E Place|Merowe|Merowe
E Place|Benin|Benin
E Place|Sweden|Swedish
E Place|Antofagasta|Antofagasta
E Place|Chile|Chile
E Place|Brazil|Brazil;Brazilian
E Place|China|China;Chinese
E Place|Beijing|Beijing
E Place|Armenia|Armenian
E Place|Kyrgyzstan|Kyrgyz
E Place|Switzerland|Switzerland
E Place|Lisbon|Lisbon
E Place|Seoul|Seoul
E Organization|AFP|AFP
E Organization|Al Jazeera|Al Jazeera
E Organization|Reuters|Reuters
E Organization|Central Bank of Argentina|Central Bank of Argentina
E Organization|AP|AP
E Organization|Dagens Industri|Dagens Industri
E Organization|BBC News|BBC News
E Organization|United States Department of Commerce|United States Department of Commerce
E Organization|G7|G7
E Organization|Swissinfo|Swissinfo
E Organization|Lusa|Lusa
E Organization|Yonhap|Yonhap
E Organization|European Space Agency|European Space Agency
E Organization|The Guardian|The Guardian
E Firm|Nordvolt Celler AB|Nordvolt Celler AB
E Firm|Kalix Anod|Kalix Anod
E Firm|Sevan Cargo Link LLC|Sevan Cargo Link LLC
E Firm|OsOO Tien Elektro|OsOO Tien Elektro
E Person|Luiz Inácio Lula da Silva|Luiz Inácio Lula da Silva
E Person|Xi Jinping|Xi Jinping
E Person|Edvaldo Norões Pimentel|Edvaldo Norões Pimentel
E Commodity|lithium|lithium
E Commodity|battery|battery
E Commodity|electrode material|electrode material
E Commodity|cocaine|cocaine
E Commodity|bananas|bananas
C Central Bank of Argentina|its@5
C Nordvolt Celler AB|it@6
C Kalix Anod|a maker of electrode material@6
C United States Department of Commerce|its@12
C Switzerland|it@13
C Edvaldo Norões Pimentel|a Brazilian shipping agent@15;who@15
R Nordvolt Celler AB|OWNS|Kalix Anod|6|asserted|-
R Nordvolt Celler AB|LOCATED_IN|Sweden|6|asserted|-
R Antofagasta|LOCATED_IN|Chile|7|asserted|-
R Luiz Inácio Lula da Silva|MET_WITH|Xi Jinping|10|asserted|-
R Luiz Inácio Lula da Silva|LEADS|Brazil|9-10|asserted|-
R Xi Jinping|LEADS|China|10|asserted|-
R Brazil|AGREED_WITH|China|9-10|asserted|-
R Sevan Cargo Link LLC|SANCTIONED_BY|United States Department of Commerce|12|asserted|-
R OsOO Tien Elektro|SANCTIONED_BY|United States Department of Commerce|12|asserted|-
R Sevan Cargo Link LLC|LOCATED_IN|Armenia|12|asserted|-
R OsOO Tien Elektro|LOCATED_IN|Kyrgyzstan|12|asserted|-
R Edvaldo Norões Pimentel|ARRESTED_BY|Lisbon|15|asserted|-

@zb-004|one-paragraph brief with caption|2022-10-19|Bulk carriers wait off Istanbul as inspectors run late
* 1 A bulk carrier waits in the Sea of Marmara, October 17, 2022. [Photo: J. Arslantürk/Pool]
2 Over one hundred and twenty ships are queuing off Istanbul for the stamp of the inspectors set up under the Black Sea Grain Initiative, the deal signed in July by Russia, Ukraine, Türkiye and the United Nations, and officials in Kyiv accuse Moscow of deliberately slowing down the work, a charge that the Kremlin rejects.
3 Amir Mahmoud Abdulla, the U.N. coordinator, said that each of the four delegations had been asked to add a team.
4 Since the corridor opened, 7.8 million tonnes of maize, wheat and sunflower products have left Odesa, Chornomorsk and Pivdennyi, the largest share of it for Spain, Türkiye and China.
5 The bulker Halvard Star, loaded with 29,000 tonnes of wheat for Ethiopia and lying off Zeytinburnu since October 3, is to be looked at today.
6 Freight brokers speak of a daily loss of $20,000 a ship; crews speak of running short of fresh vegetables.
7 The agreement expires on November 19, and nobody who was asked would bet on its renewal.
E Place|Istanbul|Istanbul
E Place|Sea of Marmara|Sea of Marmara
E Place|Russia|Russia;Moscow;Kremlin
E Place|Ukraine|Ukraine;Kyiv
E Place|Türkiye|Türkiye
E Place|Odesa|Odesa
E Place|Chornomorsk|Chornomorsk
E Place|Pivdennyi|Pivdennyi
E Place|Spain|Spain
E Place|China|China
E Place|Ethiopia|Ethiopia
E Place|Zeytinburnu|Zeytinburnu
E Organization|United Nations|United Nations;U.N.
E Person|Amir Mahmoud Abdulla|Amir Mahmoud Abdulla
E Vessel|Halvard Star|Halvard Star
E Commodity|maize|maize
E Commodity|wheat|wheat
E Commodity|sunflower products|sunflower products
E Commodity|vegetables|vegetables
C Amir Mahmoud Abdulla|the U.N. coordinator@3
R Russia|AGREED_WITH|Ukraine|2|asserted|in July
R Russia|AGREED_WITH|Türkiye|2|asserted|in July
R Russia|AGREED_WITH|United Nations|2|asserted|in July
R Ukraine|AGREED_WITH|Türkiye|2|asserted|in July
R Ukraine|AGREED_WITH|United Nations|2|asserted|in July
R Türkiye|AGREED_WITH|United Nations|2|asserted|in July
R Russia|ACCUSED_BY|Ukraine|2|asserted|-
R Amir Mahmoud Abdulla|EMPLOYED_BY|United Nations|3|asserted|-
R Ukraine|EXPORTS|maize|2-4|asserted|-
R Ukraine|EXPORTS|wheat|2-4|asserted|-
R Ukraine|EXPORTS|sunflower products|2-4|asserted|-
R Ukraine|SUPPLIES|Spain|2-4|asserted|-
R Ukraine|SUPPLIES|Türkiye|2-4|asserted|-
R Ukraine|SUPPLIES|China|2-4|asserted|-
R Ethiopia|IMPORTS|wheat|5|expected|-
R Ukraine|SUPPLIES|Ethiopia|4-5|expected|-
R Halvard Star|LOCATED_IN|Zeytinburnu|5|asserted|since October 3
B 1

@zb-005|wire, german broadcaster in english|2023-07-17|What happens to Ukraine's grain now?
1 With the deal that let Ukrainian grain out through the Black Sea allowed to lapse, importers from Cairo to Dhaka are asking where their bread will come from.
---
* 2 Why did Moscow pull out?
3 Officially, because the second half of the bargain was never kept.
4 Dmitry Peskov, the Kremlin's spokesman, said the memorandum on Russian fertilizer had remained on paper.
5 Moscow wants its agricultural bank back on the SWIFT network, and it wants spare parts, insurance and an ammonia pipeline.
---
* 6 Who depends on the corridor?
7 The World Food Programme (WFP) bought 725,000 tons of Ukrainian wheat under the deal and sent it to Afghanistan, Yemen and the Horn of Africa.
8 Most of the rest was feed maize, and much of that ended in European pig sheds.
---
* 9 Is there another way out?
10 There are rails, roads and the Danube.
11 Farmers in Poland and Bulgaria have protested against the trucks, and five member states have persuaded the European Commission to keep four crops out of their markets until September 15.
12 "Every ton that goes by rail costs the grower an extra thirty dollars," said Larysa Hnatyuk, chief executive of the Mykolaiv trader Buh Agro Holding, which last year leased berths in Romania's Constanța.
13 She hopes to move a million tons from there this season.
---
* 14 And prices?
15 Wheat in Chicago rose 3 percent and then fell again.
16 Traders point to a bumper crop in Russia itself, the largest seller in the world.
17 Egypt has said that its stocks will last for five months.
E Place|Ukraine|Ukraine;Ukrainian
E Place|Russia|Russia;Russian;Moscow;Kremlin
E Place|Black Sea|Black Sea
E Place|Cairo|Cairo
E Place|Dhaka|Dhaka
E Place|Afghanistan|Afghanistan
E Place|Yemen|Yemen
E Place|Horn of Africa|Horn of Africa
E Place|Europe|European
E Place|Danube|Danube
E Place|Poland|Poland
E Place|Bulgaria|Bulgaria
E Place|Mykolaiv|Mykolaiv
E Place|Romania|Romania
E Place|Constanța|Constanța
E Place|Chicago|Chicago
E Place|Egypt|Egypt
E Organization|SWIFT|SWIFT
E Organization|World Food Programme|World Food Programme;WFP
E Organization|European Commission|European Commission
E Person|Dmitry Peskov|Dmitry Peskov
E Person|Larysa Hnatyuk|Larysa Hnatyuk
E Firm|Buh Agro Holding|Buh Agro Holding
E Commodity|grain|grain
E Commodity|bread|bread
E Commodity|fertilizer|fertilizer
E Commodity|spare parts|spare parts
E Commodity|ammonia|ammonia
E Commodity|wheat|wheat;Wheat
E Commodity|maize|feed maize
C Russia|its@5;it@5;the largest seller in the world@16
C World Food Programme|it@7
C Larysa Hnatyuk|She@13
C Buh Agro Holding|which@12
C Constanța|there@13
C Egypt|its@17
R Ukraine|EXPORTS|grain|1|asserted|-
R Dmitry Peskov|EMPLOYED_BY|Russia|4|asserted|-
R World Food Programme|IMPORTS|wheat|7|asserted|-
R Ukraine|SUPPLIES|World Food Programme|7|asserted|-
R Ukraine|EXPORTS|wheat|7|asserted|-
R World Food Programme|SUPPLIES|Afghanistan|7|asserted|-
R World Food Programme|SUPPLIES|Yemen|7|asserted|-
R World Food Programme|SUPPLIES|Horn of Africa|7|asserted|-
R Ukraine|EXPORTS|maize|8|asserted|-
R Ukraine|SUPPLIES|Europe|8|asserted|-
R Europe|IMPORTS|maize|8|asserted|-
R Larysa Hnatyuk|LEADS|Buh Agro Holding|12|asserted|-
R Buh Agro Holding|LOCATED_IN|Mykolaiv|12|asserted|-
R Constanța|LOCATED_IN|Romania|12|asserted|-
R Russia|EXPORTS|wheat|15-16|asserted|-

@zb-006|wire|2025-02-20|Halden Brewing agrees to buy Peruvian rival Cervecera Andina for $1.9 bln
1 COPENHAGEN, Feb 20 (Reuters) - Danish brewer Halden Bryggerier A/S said on Thursday it had agreed to acquire Peru's Cervecera Andina S.A.A. in a cash deal worth $1.9 billion, its largest bet yet on a continent where beer drinkers are getting younger rather than older.
---
2 Halden will pay 14.20 soles a share, a premium of 31% to Wednesday's close in Lima.
3 The family of founder Ricardo Bustamante Oyague, which holds 58%, has undertaken to tender its shares.
4 The transaction needs the blessing of Peru's competition authority, Indecopi, and should close in the fourth quarter.
---
5 "There are very few breweries left in the world with 60% of anything," CEO Mette Skovgaard-Lund said on a call with analysts.
6 Asked about job cuts, she said that the trade unions had been informed and that she would visit each of the four plants "before I touch a single spreadsheet".
---
7 Shares in Halden fell 6.4%.
8 Jens-Ole Thorup, an analyst at Sydbank, called the price "full-bodied, with a bitter finish".
---
9 Cervecera Andina's volumes have shrunk for two years as drought pushed up the cost of malt, which it buys from Argentina's Malteria Pampeana.
10 It also bottles soft drinks under licence.
11 Bankers say that Brazilian and Mexican groups had looked at the company and walked away.
---
* 12 (Reporting by Stine Aagaard in Copenhagen; editing by Paul Westerby)
E Place|Copenhagen|COPENHAGEN;Copenhagen
E Place|Denmark|Danish
E Place|Peru|Peru;Peruvian
E Place|Lima|Lima
E Place|Argentina|Argentina
E Place|Brazil|Brazilian
E Place|Mexico|Mexican
E Organization|Reuters|Reuters
E Organization|Indecopi|Indecopi
E Firm|Halden Bryggerier A/S|Halden Bryggerier A/S;Halden;Halden Brewing
E Firm|Cervecera Andina S.A.A.|Cervecera Andina S.A.A.;Cervecera Andina
E Firm|Sydbank|Sydbank
E Firm|Malteria Pampeana|Malteria Pampeana
E Person|Ricardo Bustamante Oyague|Ricardo Bustamante Oyague
E Person|Mette Skovgaard-Lund|Mette Skovgaard-Lund
E Person|Jens-Ole Thorup|Jens-Ole Thorup
E Person|Stine Aagaard|Stine Aagaard
E Person|Paul Westerby|Paul Westerby
E Commodity|beer|beer
E Commodity|malt|malt
E Commodity|soft drinks|soft drinks
C Halden Bryggerier A/S|it@1;its@1
C Mette Skovgaard-Lund|she@6;I@6
C Cervecera Andina S.A.A.|it@9;It@10;the company@11;Peruvian rival@0
R Halden Bryggerier A/S|OWNS|Cervecera Andina S.A.A.|1|expected|in the fourth quarter
R Halden Bryggerier A/S|AGREED_WITH|Cervecera Andina S.A.A.|1|asserted|on Thursday
R Halden Bryggerier A/S|LOCATED_IN|Denmark|1|asserted|-
R Cervecera Andina S.A.A.|LOCATED_IN|Peru|1|asserted|-
R Indecopi|LOCATED_IN|Peru|4|asserted|-
R Mette Skovgaard-Lund|LEADS|Halden Bryggerier A/S|1-5|asserted|-
R Jens-Ole Thorup|EMPLOYED_BY|Sydbank|8|asserted|-
R Cervecera Andina S.A.A.|IMPORTS|malt|9|asserted|-
R Malteria Pampeana|SUPPLIES|Cervecera Andina S.A.A.|9|asserted|-
R Malteria Pampeana|LOCATED_IN|Argentina|9|asserted|-
B 12

@zb-007|wire results story|2024-10-24|Memory maker Hanbit swings to record profit as AI servers soak up chips
1 SEOUL, Oct. 24 -- Hanbit Semiconductor Co., Ltd. reported a record operating profit for the third quarter on Thursday, helped by demand for the stacked memory that sits next to artificial intelligence processors.
2 The South Korean company earned 7.03 trillion won in the July-September period, against a loss of 1.79 trillion won a year ago; revenue rose 94 percent to 17.6 trillion won.
---
3 High-bandwidth memory, or HBM, now makes up 30 percent of its DRAM sales and is expected to reach 40 percent by December.
4 Chief Financial Officer Kim Woo-jae said output for 2025 was "sold out, to the last wafer."
5 He would not name the buyers, though the U.S. designer Corvid Compute has said that its Raven-3 accelerators are fitted with Hanbit stacks.
---
6 Ordinary chips did less well.
7 Phone makers in China have been running down inventories, and old-style DRAM from newcomers in Hefei and Fujian is weighing on prices.
8 Hanbit's plant in Dalian, bought from an American rival in 2020, works under a waiver from the United States Department of Commerce and may not receive extreme ultraviolet tools.
---
9 Investors will now look to Washington, where a change of administration could bring tariffs, fresh export rules or neither.
10 "It would be unwise to guess," Kim said when asked about it.
11 The shares closed 1.1 percent higher on the Korea Exchange, whose benchmark index lost 0.7 percent.
E Place|Seoul|SEOUL
E Place|South Korea|South Korean
E Place|United States|U.S.;American;Washington
E Place|China|China
E Place|Hefei|Hefei
E Place|Fujian|Fujian
E Place|Dalian|Dalian
E Organization|United States Department of Commerce|United States Department of Commerce
E Organization|Korea Exchange|Korea Exchange
E Firm|Hanbit Semiconductor Co., Ltd.|Hanbit Semiconductor Co., Ltd.;Hanbit
E Firm|Corvid Compute|Corvid Compute
E Person|Kim Woo-jae|Kim Woo-jae;Kim
E Commodity|memory|Memory;memory
E Commodity|high-bandwidth memory|High-bandwidth memory;HBM
E Commodity|DRAM|DRAM
E Commodity|chips|chips
E Commodity|accelerators|Raven-3 accelerators
E Commodity|extreme ultraviolet tools|extreme ultraviolet tools
C Hanbit Semiconductor Co., Ltd.|The South Korean company@2;its@3
C Kim Woo-jae|He@5
C Corvid Compute|its@5
R Hanbit Semiconductor Co., Ltd.|LOCATED_IN|South Korea|1-2|asserted|-
R Kim Woo-jae|EMPLOYED_BY|Hanbit Semiconductor Co., Ltd.|1-4|asserted|-
R Hanbit Semiconductor Co., Ltd.|SUPPLIES|Corvid Compute|5|asserted|-
R Corvid Compute|LOCATED_IN|United States|5|asserted|-

@zb-008|wire|2024-12-02|US takes new swipe at China's chip ambitions; Beijing vows 'necessary measures'
1 The United States launched its third crackdown in three years on China's semiconductor industry on Monday, curbing sales to 140 firms and barring shipments of 24 kinds of toolmaking gear as well as of high-bandwidth memory chips.
---
2 Among the companies added to the Commerce Department's Entity List are toolmaker Huayuan Precision Group, chip packager Tongling Advanced Materials, the investment house Wiselink Capital and a Singapore affiliate, Jurong Vacuum Pte Ltd.
3 Two chipmakers that had been tipped for the list, Lucheng Micro and Shanghai Lanqiao Memory, were spared.
4 Officials declined to say why.
---
5 "This is the strongest set of controls ever enacted," Under Secretary Craig Ellerby of the Commerce Department said in a briefing.
6 Congressional hawks found the package full of holes.
---
7 Beijing accused Washington of abusing the notion of national security and said it would take necessary measures.
8 Its Ministry of Commerce did not spell them out, but last year it placed licences on outbound gallium and germanium, two metals in which the country is close to a monopoly.
---
9 The Netherlands and Japan, home to the other big makers of lithography and coating equipment, are exempt from the foreign-produced item rule.
10 The Dutch minister of foreign trade, in a letter to parliament, wrote that the Hague shares the concerns and will study the text.
11 Equipment shares rallied in Tokyo and Amsterdam on relief that nothing worse had come.
---
12 It was not clear how much of it will outlive the change of government in January.
E Place|United States|United States;US;Washington
E Place|China|China;Beijing
E Place|Singapore|Singapore
E Place|Netherlands|Netherlands;Dutch;Hague
E Place|Japan|Japan
E Place|Tokyo|Tokyo
E Place|Amsterdam|Amsterdam
E Organization|Commerce Department|Commerce Department
E Organization|Ministry of Commerce|Ministry of Commerce
E Firm|Huayuan Precision Group|Huayuan Precision Group
E Firm|Tongling Advanced Materials|Tongling Advanced Materials
E Firm|Wiselink Capital|Wiselink Capital
E Firm|Jurong Vacuum Pte Ltd|Jurong Vacuum Pte Ltd
E Firm|Lucheng Micro|Lucheng Micro
E Firm|Shanghai Lanqiao Memory|Shanghai Lanqiao Memory
E Person|Craig Ellerby|Craig Ellerby
E Commodity|semiconductors|semiconductor
E Commodity|high-bandwidth memory chips|high-bandwidth memory chips
E Commodity|toolmaking gear|toolmaking gear
E Commodity|gallium|gallium
E Commodity|germanium|germanium
E Commodity|lithography and coating equipment|lithography and coating equipment
C United States|its@1
C China|it@7;Its@8;the country@8
C Ministry of Commerce|it@8
R China|SANCTIONED_BY|United States|1|asserted|on Monday
R Huayuan Precision Group|SANCTIONED_BY|Commerce Department|2|asserted|on Monday
R Tongling Advanced Materials|SANCTIONED_BY|Commerce Department|2|asserted|on Monday
R Wiselink Capital|SANCTIONED_BY|Commerce Department|2|asserted|on Monday
R Jurong Vacuum Pte Ltd|SANCTIONED_BY|Commerce Department|2|asserted|on Monday
R Jurong Vacuum Pte Ltd|LOCATED_IN|Singapore|2|asserted|-
R Lucheng Micro|SANCTIONED_BY|Commerce Department|2-3|denied|-
R Shanghai Lanqiao Memory|SANCTIONED_BY|Commerce Department|2-3|denied|-
R Craig Ellerby|EMPLOYED_BY|Commerce Department|5|asserted|-
R United States|ACCUSED_BY|China|7|asserted|-
R Ministry of Commerce|LOCATED_IN|China|7-8|asserted|-
R gallium|SANCTIONED_BY|Ministry of Commerce|8|asserted|last year
R germanium|SANCTIONED_BY|Ministry of Commerce|8|asserted|last year

@zb-009|agency story|2024-03-13|Pirates take bulk carrier off Somalia
1 Mogadishu (AFP) - About twenty armed men have seized a bulk carrier 600 nautical miles east of the Somali capital, the British maritime security agency UKMTO said on Tuesday, in the latest of a run of attacks that has brought back fears of a scourge many had thought defeated.
---
2 The MV Karnaphuli, owned by the Chattogram-based Meghla Steel Re-Rolling Mills Ltd., was on its way from Maputo in Mozambique to the United Arab Emirates with 55,000 tonnes of coal.
3 All 23 crew members are Bangladeshi nationals, and all are safe, Meghla's spokesman Mizanul Haque Tuhin told AFP.
4 The pirates had taken their phones, he said, but not before the chief officer sent a voice message to his wife.
---
5 EUNAVFOR Atalanta, the European Union's naval mission, said a warship was shadowing the vessel.
6 It did not say whether an attempt would be made to board it.
7 In January, the Indian navy freed a hijacked Iranian fishing boat, the Imaan, and disarmed eleven men.
---
8 At the peak of the crisis in 2011, Somali pirates mounted 237 attacks in a year.
9 Patrols, armed guards and, some say, better fishing brought the number down to almost nothing.
10 Security consultants suspect that the gangs have been encouraged by the missile strikes in the Red Sea, which drew the navies north.
11 In Puntland, an elder in Eyl said by telephone that young men had been seen buying diesel and ladders.
E Place|Mogadishu|Mogadishu
E Place|Somalia|Somalia;Somali
E Place|United Kingdom|British
E Place|Chattogram|Chattogram
E Place|Maputo|Maputo
E Place|Mozambique|Mozambique
E Place|United Arab Emirates|United Arab Emirates
E Place|Bangladesh|Bangladeshi
E Place|India|Indian
E Place|Iran|Iranian
E Place|Red Sea|Red Sea
E Place|Puntland|Puntland
E Place|Eyl|Eyl
E Organization|AFP|AFP
E Organization|UKMTO|UKMTO
E Organization|EUNAVFOR Atalanta|EUNAVFOR Atalanta
E Organization|European Union|European Union
E Vessel|Karnaphuli|Karnaphuli
E Vessel|Imaan|Imaan
E Firm|Meghla Steel Re-Rolling Mills Ltd.|Meghla Steel Re-Rolling Mills Ltd.;Meghla
E Person|Mizanul Haque Tuhin|Mizanul Haque Tuhin
E Commodity|coal|coal
E Commodity|diesel|diesel
E Commodity|ladders|ladders
C Karnaphuli|a bulk carrier@1;its@2;the vessel@5;it@6
C Mizanul Haque Tuhin|he@4
C EUNAVFOR Atalanta|the European Union's naval mission@5;It@6
R UKMTO|LOCATED_IN|United Kingdom|1|asserted|-
R Meghla Steel Re-Rolling Mills Ltd.|OWNS|Karnaphuli|2|asserted|-
R Meghla Steel Re-Rolling Mills Ltd.|LOCATED_IN|Chattogram|2|asserted|-
R Maputo|LOCATED_IN|Mozambique|2|asserted|-
R Mizanul Haque Tuhin|EMPLOYED_BY|Meghla Steel Re-Rolling Mills Ltd.|3|asserted|-
R Eyl|LOCATED_IN|Puntland|11|asserted|-

@zb-010|public broadcaster, uk|2024-09-17|Chancellor in Astana seeks oil, lithium and loyalty
1 Germany's chancellor, Olaf Scholz, has told Central Asian leaders that Berlin wants "reliable partners, not new dependencies", on the second day of a trip devoted to energy, raw materials and the question of where certain lorries go once they have crossed the Kazakh border.
---
2 Mr Scholz arrived in Astana on Monday from Samarkand, where he and the Uzbek president, Shavkat Mirziyoyev, put their names to an accord on migration.
3 Kazakhstan has become Germany's third-largest source of oil since the Schwedt refinery stopped taking Russian crude.
4 Deliveries through the Druzhba pipeline came to about 1.2 million tonnes in the past twelve months, and the Kazakh president, Kassym-Jomart Tokayev, said that he was ready to increase them.
---
5 A senior Kazakh official, who asked not to be named, was blunter.
6 "Every guest gives us a lecture on sanctions and then asks for a discount," he said.
---
7 Less was said about lithium.
8 A firm from Saxony, Erzgebirge Rohstoffe AG, is looking into deposits in the east of the country and has promised to spend $500m there, but the drilling has not begun, and the firm's head, Konrad Uhlmann, left the chancellor's plane in Samarkand with what aides described as a stomach complaint.
---
9 Human rights groups had asked Mr Scholz to raise the cases of imprisoned journalists.
10 His spokesman said these had been touched on behind closed doors.
11 The visit ends on Tuesday with a meeting of all five Central Asian presidents, whom the chancellor last hosted in Berlin a year ago.
E Place|Germany|Germany;Berlin
E Place|Central Asia|Central Asian
E Place|Kazakhstan|Kazakhstan;Kazakh
E Place|Astana|Astana
E Place|Samarkand|Samarkand
E Place|Uzbekistan|Uzbek
E Place|Schwedt refinery|Schwedt refinery
E Place|Russia|Russian
E Place|Saxony|Saxony
E Person|Olaf Scholz|Olaf Scholz;Scholz
E Person|Shavkat Mirziyoyev|Shavkat Mirziyoyev
E Person|Kassym-Jomart Tokayev|Kassym-Jomart Tokayev
E Person|Konrad Uhlmann|Konrad Uhlmann
E Firm|Erzgebirge Rohstoffe AG|Erzgebirge Rohstoffe AG
E Commodity|oil|oil
E Commodity|lithium|lithium
E Commodity|crude|crude
E Commodity|raw materials|raw materials
C Olaf Scholz|he@2;Germany's chancellor@1;His@10;the chancellor@11;Chancellor@0
C Kassym-Jomart Tokayev|he@4
C Kazakhstan|us@6;the country@8;there@8
C Erzgebirge Rohstoffe AG|A firm from Saxony@8;the firm's@8
R Olaf Scholz|LEADS|Germany|1|asserted|-
R Olaf Scholz|VISITED|Astana|2|asserted|on Monday
R Olaf Scholz|VISITED|Samarkand|2|asserted|-
R Olaf Scholz|AGREED_WITH|Shavkat Mirziyoyev|2|asserted|-
R Shavkat Mirziyoyev|LEADS|Uzbekistan|2|asserted|-
R Kazakhstan|SUPPLIES|Germany|3|asserted|-
R Kazakhstan|EXPORTS|oil|3|asserted|-
R Germany|IMPORTS|oil|3|asserted|-
R Kassym-Jomart Tokayev|LEADS|Kazakhstan|4|asserted|-
R Erzgebirge Rohstoffe AG|INVESTED_IN|Kazakhstan|8|expected|-
R Erzgebirge Rohstoffe AG|LOCATED_IN|Saxony|8|asserted|-
R Konrad Uhlmann|LEADS|Erzgebirge Rohstoffe AG|8|asserted|-
R Konrad Uhlmann|VISITED|Samarkand|8|asserted|-

@zb-011|live blog|2025-06-24|Live: Oil slides as ceasefire appears to hold; Hormuz traffic 'close to normal'
* 1 Follow the latest updates below. All times are GMT.
* 2 17:42
* 3 That's it for tonight
4 We are closing this page.
5 Thanks for reading, and see you tomorrow.
* 6 16:20
* 7 Brent below $68
8 Crude has given up everything it gained since June 13.
9 Traders had feared that Iran would close the Strait of Hormuz, through which a fifth of the world's oil passes; it never did.
* 10 14:05
* 11 Tanker owner: we are going back in
12 Ioannis Vallianatos, managing director of the Piraeus shipowner Aegis Maritime, has just told our correspondent that two of his vessels, the Aegis Hope and the Aegis Faith, which had been turning circles off Fujairah, will enter the Gulf tonight to load at Ras Tanura.
13 "My captains are not heroes and I don't pay them to be," he said.
* 14 11:31
* 15 China 'can continue to buy'
16 In a post that surprised his own officials, US President Donald Trump wrote that China could now go on purchasing oil from Iran.
17 The White House later said that this did not mean any relaxation of sanctions.
* 18 09:50
* 19 What the IEA says
20 The International Energy Agency, which keeps emergency stocks of 1.2 billion barrels, says the market is well supplied and that it has not been asked to release any.
* 21 08:15
* 22 Good morning
23 A fragile truce between Israel and Iran came into force at 04:00, hours after missiles were fired at an American air base in Qatar, and each side has since accused the other of breaking it.
24 Stock markets in Asia are up.
E Place|Iran|Iran
E Place|Strait of Hormuz|Strait of Hormuz;Hormuz
E Place|Piraeus|Piraeus
E Place|Fujairah|Fujairah
E Place|Gulf|Gulf
E Place|Ras Tanura|Ras Tanura
E Place|China|China
E Place|United States|US;American
E Place|Israel|Israel
E Place|Qatar|Qatar
E Place|Asia|Asia
E Organization|White House|White House
E Organization|International Energy Agency|International Energy Agency;IEA
E Person|Ioannis Vallianatos|Ioannis Vallianatos
E Person|Donald Trump|Donald Trump
E Firm|Aegis Maritime|Aegis Maritime
E Vessel|Aegis Hope|Aegis Hope
E Vessel|Aegis Faith|Aegis Faith
E Commodity|oil|oil;Oil;Crude;Brent
E Commodity|missiles|missiles
C Iran|it@9
C Ioannis Vallianatos|his@12;he@13;I@13;My@13
C Donald Trump|his@16
C International Energy Agency|it@20
R Ioannis Vallianatos|LEADS|Aegis Maritime|12|asserted|-
R Aegis Maritime|LOCATED_IN|Piraeus|12|asserted|-
R Aegis Maritime|OWNS|Aegis Hope|12|asserted|-
R Aegis Maritime|OWNS|Aegis Faith|12|asserted|-
R Donald Trump|LEADS|United States|16|asserted|-
R China|IMPORTS|oil|16|expected|-
R Iran|SUPPLIES|China|16|expected|-
R Israel|AGREED_WITH|Iran|23|asserted|-
R Israel|ACCUSED_BY|Iran|23|asserted|-
R Iran|ACCUSED_BY|Israel|23|asserted|-
B 1,2,4,5,6,10,14,18,21

@zb-012|wire|2022-11-29|EU haggles over oil price cap; Poland wants it lower
1 BRUSSELS (AP) — European Union envoys went home again on Monday without a number.
2 For a week now diplomats from the 27 nations have been trying to settle on the price above which Western companies may not ship, insure or finance Russian seaborne oil, a measure due to take effect on Dec. 5 together with the bloc's own embargo on Moscow's crude.
---
3 Poland, backed by Estonia and Lithuania, says that the $65 to $70 a barrel suggested by the Group of Seven would hardly hurt, since Urals already trades for less.
4 Greece, Cyprus and Malta, which have big merchant fleets, worry about losing business to rivals in the Gulf.
5 "We are not a fish market, though one could get that impression," said a diplomat from a mid-sized country who was not authorized to speak publicly.
---
6 In Moscow, Deputy Prime Minister Alexander Novak repeated that Russia would not sell to any state that joined the scheme.
7 The idea of a cap was first floated by U.S. Treasury Secretary Janet Yellen, who wanted to keep the oil flowing while squeezing the revenue.
8 Economists are divided on whether one can have both.
---
9 Prices at the pump have come down for seven weeks in a row, according to motorists' clubs.
10 A deal at the end of this week is "likely but not certain," the diplomat said.
E Place|Russia|Russian;Moscow;Russia
E Place|Poland|Poland
E Place|Estonia|Estonia
E Place|Lithuania|Lithuania
E Place|Greece|Greece
E Place|Cyprus|Cyprus
E Place|Malta|Malta
E Place|Gulf|Gulf
E Place|Brussels|BRUSSELS
E Organization|European Union|European Union;EU
E Organization|AP|AP
E Organization|Group of Seven|Group of Seven
E Organization|U.S. Treasury|U.S. Treasury
E Person|Alexander Novak|Alexander Novak
E Person|Janet Yellen|Janet Yellen
E Commodity|oil|oil;crude;Urals
C European Union|the 27 nations@2;the bloc's@2
C Janet Yellen|who@7
R Russia|SANCTIONED_BY|European Union|1-2|expected|Dec. 5
R Alexander Novak|EMPLOYED_BY|Russia|6|asserted|-
R Janet Yellen|LEADS|U.S. Treasury|7|asserted|-

@zb-013|wire brief|2023-08-08|Sri Lanka arrests head of fuel bunker firm at airport
1 COLOMBO - Police arrested Dinesh Wickramanayake, chairman of the bunkering company Trinco Marine Fuels (Pvt) Ltd, as he tried to leave for Dubai late on Monday, investigators told a magistrate.
---
2 The Criminal Investigation Department alleges that the firm obtained $19 million from two state banks for furnace oil which never arrived at Trincomalee.
3 His lawyer, Shirani Gomesz, said her client was going to see a heart specialist and would "co-operate with anyone who asks politely".
---
4 Sri Lanka ran out of foreign exchange last year, and queues for petrol stretched for kilometres.
5 The International Monetary Fund approved a bailout of nearly $3 billion in March.
6 Supplies have since returned to the pumps, though under a QR code system that motorists both curse and, by now, rather depend on.
E Place|Sri Lanka|Sri Lanka
E Place|Dubai|Dubai
E Place|Colombo|COLOMBO
E Place|Trincomalee|Trincomalee
E Organization|Criminal Investigation Department|Criminal Investigation Department
E Organization|International Monetary Fund|International Monetary Fund
E Person|Dinesh Wickramanayake|Dinesh Wickramanayake
E Person|Shirani Gomesz|Shirani Gomesz
E Firm|Trinco Marine Fuels (Pvt) Ltd|Trinco Marine Fuels (Pvt) Ltd
E Commodity|furnace oil|furnace oil
E Commodity|petrol|petrol
C Dinesh Wickramanayake|he@1;His@3;her client@3;head of fuel bunker firm@0
C Trinco Marine Fuels (Pvt) Ltd|the firm@2
C Shirani Gomesz|her@3
R Dinesh Wickramanayake|ARRESTED_BY|Sri Lanka|0-1|asserted|late on Monday
R Dinesh Wickramanayake|LEADS|Trinco Marine Fuels (Pvt) Ltd|1|asserted|-
R Trinco Marine Fuels (Pvt) Ltd|ACCUSED_BY|Criminal Investigation Department|2|asserted|-
R International Monetary Fund|AGREED_WITH|Sri Lanka|4-5|asserted|in March

@zb-014|public broadcaster, us|2023-03-21|Xi, Putin Stress 'No Limits' Partnership; West Watches for Weapons
1 Chinese leader Xi Jinping and Russian President Vladimir Putin sat down to a seven-course dinner in the Kremlin's Faceted Chamber on Tuesday after signing two documents on economic cooperation through 2030.
---
2 Xi, who is on his first trip abroad since securing a third term, arrived in Moscow on Monday.
3 The two have met about forty times.
4 "I am sure that you support the process," Xi told his host in front of the cameras, speaking of changes "not seen in a hundred years."
---
5 Energy was at the center of the talks.
6 Putin said that Russia and Mongolia and China had agreed on "practically all parameters" of Power of Siberia 2, a pipeline that would carry 50 billion cubic meters of gas a year from the Yamal peninsula.
7 Beijing's communique did not mention the pipeline.
---
8 Western capitals were more interested in what was not said.
9 U.S. officials have warned for weeks that China may be thinking of sending artillery shells to Russia.
10 China denies it.
11 NATO Secretary-General Jens Stoltenberg said in Brussels that the alliance had not seen any proof of deliveries but had seen signs that Moscow had asked.
---
12 At the same hour, Japanese Prime Minister Fumio Kishida was laying a wreath in Bucha, outside Kyiv.
13 John Lyndquist, a China scholar at Hallam College in Virginia, said the split screen would be remembered longer than the communiques.
14 He expects trade to keep growing, in yuan, and mostly on China's terms.
E Place|China|Chinese;China;Beijing
E Place|Russia|Russian;Russia
E Place|Kremlin|Kremlin
E Place|Moscow|Moscow
E Place|Mongolia|Mongolia
E Place|Yamal peninsula|Yamal peninsula
E Place|United States|U.S.
E Place|Brussels|Brussels
E Place|Japan|Japanese
E Place|Bucha|Bucha
E Place|Kyiv|Kyiv
E Place|Virginia|Virginia
E Organization|NATO|NATO
E Organization|Hallam College|Hallam College
E Person|Xi Jinping|Xi Jinping;Xi
E Person|Vladimir Putin|Vladimir Putin;Putin
E Person|Jens Stoltenberg|Jens Stoltenberg
E Person|Fumio Kishida|Fumio Kishida
E Person|John Lyndquist|John Lyndquist
E Commodity|weapons|Weapons
E Commodity|gas|gas
E Commodity|artillery shells|artillery shells
C Xi Jinping|who@2;his@2;I@4
C Vladimir Putin|his host@4
C NATO|the alliance@11
C John Lyndquist|He@14
R Xi Jinping|LEADS|China|1|asserted|-
R Vladimir Putin|LEADS|Russia|1|asserted|-
R Xi Jinping|MET_WITH|Vladimir Putin|1|asserted|on Tuesday
R Xi Jinping|AGREED_WITH|Vladimir Putin|1|asserted|on Tuesday
R Xi Jinping|VISITED|Kremlin|1|asserted|on Tuesday
R Xi Jinping|VISITED|Moscow|2|asserted|on Monday
R Russia|AGREED_WITH|China|6|alleged|-
R Russia|AGREED_WITH|Mongolia|6|alleged|-
R Mongolia|AGREED_WITH|China|6|alleged|-
R Russia|EXPORTS|gas|6|expected|-
R China|SUPPLIES|Russia|9|expected|-
R China|EXPORTS|artillery shells|9|expected|-
R Russia|IMPORTS|artillery shells|9|expected|-
R China|SUPPLIES|Russia|9-10|denied|-
R Jens Stoltenberg|LEADS|NATO|11|asserted|-
R Fumio Kishida|LEADS|Japan|12|asserted|-
R Fumio Kishida|VISITED|Bucha|12|asserted|-
R John Lyndquist|EMPLOYED_BY|Hallam College|13|asserted|-
R Hallam College|LOCATED_IN|Virginia|13|asserted|-

@zb-015|shipping incident, wire|2025-03-10|Cargo ship and jet fuel tanker collide in fog off English coast
1 LONDON, March 10 - A container ship ran into a tanker carrying jet fuel off the coast of East Yorkshire on Monday morning, setting both vessels ablaze and sending 36 people into lifeboats.
---
2 The tanker, the Delaware Resolve, was lying at anchor about ten miles out when she was struck by the Portuguese-flagged Sabine.
3 She was carrying 220,000 barrels of jet fuel in sixteen tanks, at least one of which has ruptured.
4 Her owner, Penrose Tankers Inc. of Fort Lauderdale, Florida, said that the crew were all accounted for; one sailor from the Sabine is missing.
---
5 "I've been doing this for thirty years and I have never seen flames like it," said Graham Tetlow, chief executive of the Port of Grimsby East.
6 The Maritime and Coastguard Agency has called off the search for the night.
7 Visibility in the area was down to a few hundred metres.
---
8 Conservationists fear for the gannets and puffins of Bempton Cliffs, which come ashore to nest at this time of the year.
9 The Sabine, built in 2005, was on her way from Grangemouth to Rotterdam.
10 Inspectors in Dublin had noted ten defects on board her last July, among them an emergency steering compass that could not be read.
11 Her manager, Hamburg's Ernst Lührs Reederei GmbH & Co. KG, gave out a short statement expressing its sympathy with those involved.
E Place|London|LONDON
E Place|East Yorkshire|East Yorkshire
E Place|Portugal|Portuguese
E Place|Fort Lauderdale|Fort Lauderdale
E Place|Florida|Florida
E Place|Bempton Cliffs|Bempton Cliffs
E Place|Grangemouth|Grangemouth
E Place|Rotterdam|Rotterdam
E Place|Dublin|Dublin
E Place|Hamburg|Hamburg
E Place|United Kingdom|English
E Organization|Maritime and Coastguard Agency|Maritime and Coastguard Agency
E Firm|Port of Grimsby East|Port of Grimsby East
E Firm|Penrose Tankers Inc.|Penrose Tankers Inc.
E Firm|Ernst Lührs Reederei GmbH & Co. KG|Ernst Lührs Reederei GmbH & Co. KG
E Person|Graham Tetlow|Graham Tetlow
E Vessel|Delaware Resolve|Delaware Resolve
E Vessel|Sabine|Sabine
E Commodity|jet fuel|jet fuel
C Sabine|A container ship@1;Her@11;her@9;her@10
C Delaware Resolve|a tanker@1;The tanker@2;she@2;She@3;Her@4
C Ernst Lührs Reederei GmbH & Co. KG|its@11;Her manager@11
C Penrose Tankers Inc.|Her owner@4
C Graham Tetlow|I@5
R Delaware Resolve|LOCATED_IN|East Yorkshire|1-2|asserted|-
R Penrose Tankers Inc.|OWNS|Delaware Resolve|4|asserted|-
R Penrose Tankers Inc.|LOCATED_IN|Fort Lauderdale|4|asserted|-
R Fort Lauderdale|LOCATED_IN|Florida|4|asserted|-
R Graham Tetlow|LEADS|Port of Grimsby East|5|asserted|-
R Ernst Lührs Reederei GmbH & Co. KG|LOCATED_IN|Hamburg|11|asserted|-

@zb-016|commodity wire|2024-03-26|Cocoa hits $10,000 as West African crop falls short again
1 Cocoa futures in New York went through $10,000 a metric ton for the first time on Tuesday, more than double the price at the start of the year, as processors in Ivory Coast and Ghana, who between them grow more than half of the world's beans, run out of anything to process.
---
2 At San Pédro, the grinder Ivoire Cacao Industries SA stopped its presses on March 14 and sent 340 workers home.
3 "No beans, no butter," said its factory manager, Adjoua Kouamé Brou.
4 In Tema, a plant belonging to Ghana's Akwaaba Processing Company has been idle since the beginning of February.
---
5 Disease and El Niño are the usual explanation.
6 Farmers have another.
7 They get a price that is fixed by the state before the season begins, and they have not the money for fertilizer, still less for replanting.
8 Ghana's regulator, Cocobod, which sells most of the crop a year ahead, has so far failed to draw the last tranche of a syndicated loan.
---
9 The European Union's deforestation rules, to apply from the end of the year, hang over the trade.
10 Chocolate makers have responded by shrinking bars; in Switzerland, Chocolats Vuillemin SA warned of a further rise of up to 15 percent in the autumn.
11 Analysts at the Amsterdam brokerage Van Loon Softs reckon the deficit at 374,000 tons.
12 Some day speculators will take profits, as they always do.
13 Meanwhile, exchange-monitored stocks are at their lowest in three years.
E Place|New York|New York
E Place|Ivory Coast|Ivory Coast
E Place|Ghana|Ghana
E Place|San Pédro|San Pédro
E Place|Tema|Tema
E Place|Switzerland|Switzerland
E Place|Amsterdam|Amsterdam
E Place|West Africa|West African
E Organization|European Union|European Union
E Organization|Cocobod|Cocobod
E Firm|Ivoire Cacao Industries SA|Ivoire Cacao Industries SA
E Firm|Akwaaba Processing Company|Akwaaba Processing Company
E Firm|Chocolats Vuillemin SA|Chocolats Vuillemin SA
E Firm|Van Loon Softs|Van Loon Softs
E Person|Adjoua Kouamé Brou|Adjoua Kouamé Brou
E Commodity|cocoa|Cocoa;beans
E Commodity|butter|butter
E Commodity|fertilizer|fertilizer
E Commodity|chocolate|Chocolate
C Ivoire Cacao Industries SA|its@2;its@3
C Cocobod|which@8
R Ivoire Cacao Industries SA|LOCATED_IN|San Pédro|2|asserted|-
R Adjoua Kouamé Brou|EMPLOYED_BY|Ivoire Cacao Industries SA|2-3|asserted|-
R Akwaaba Processing Company|LOCATED_IN|Ghana|4|asserted|-
R Cocobod|LOCATED_IN|Ghana|8|asserted|-
R Cocobod|EXPORTS|cocoa|8|asserted|-
R Chocolats Vuillemin SA|LOCATED_IN|Switzerland|10|asserted|-
R Van Loon Softs|LOCATED_IN|Amsterdam|11|asserted|-

@zb-017|wire|2024-08-14|Arms for Taiwan: Rathmore wins $1.2 bln order, Beijing fumes
1 WASHINGTON/TAIPEI, Aug 14 (Reuters) - U.S. arms maker Rathmore Dynamics has been awarded a contract worth $1.2 billion for the production of coastal defence missiles for Taiwan, the Pentagon said in its daily digest on Wednesday.
---
2 Work will be carried out in Tucson, Arizona, and in four other places and should be finished by March 2029.
3 Taiwan has complained of delays to deliveries of U.S. weapons, with a backlog put at nearly $20 billion.
4 Defence Minister Wellington Koo said in Taipei that the island "will not slack off because the post is slow".
---
5 China, which regards Taiwan as a province, said it had lodged a protest.
6 Lin Jian, spokesperson of the foreign ministry, told a news briefing that Beijing would take "resolute and forceful steps".
7 In the past these have meant sanctions that cost the companies little, since few of them do any business there.
---
8 Separately, the ministry of national defence in Taipei said it had spotted 29 Chinese aircraft in 24 hours.
9 It publishes such counts each morning.
10 On the Taipei stock exchange, where investors long ago stopped paying attention to the numbers, shares of drone maker Formosa Aerotek ended limit-up on talk of a share of the offset work.
11 Formosa Aerotek said it knew of no such arrangement.
E Place|United States|U.S.
E Place|Taiwan|Taiwan
E Place|Tucson|Tucson
E Place|Arizona|Arizona
E Place|Taipei|Taipei;TAIPEI
E Place|China|China;Beijing;Chinese
E Place|Washington|WASHINGTON
E Organization|Reuters|Reuters
E Organization|Pentagon|Pentagon
E Organization|foreign ministry|foreign ministry
E Organization|ministry of national defence|ministry of national defence
E Organization|Taipei stock exchange|Taipei stock exchange
E Firm|Rathmore Dynamics|Rathmore Dynamics;Rathmore
E Firm|Formosa Aerotek|Formosa Aerotek
E Person|Wellington Koo|Wellington Koo
E Person|Lin Jian|Lin Jian
E Commodity|missiles|coastal defence missiles
E Commodity|weapons|weapons;Arms
E Commodity|drones|drone
C Taiwan|the island@4
C China|which@5;it@5;there@7
C ministry of national defence|it@8;It@9
C Formosa Aerotek|it@11
R Rathmore Dynamics|AGREED_WITH|Pentagon|1|asserted|on Wednesday
R Rathmore Dynamics|LOCATED_IN|United States|1|asserted|-
R Rathmore Dynamics|SUPPLIES|Taiwan|1|expected|by March 2029
R Rathmore Dynamics|EXPORTS|missiles|1|expected|by March 2029
R Taiwan|IMPORTS|missiles|1|expected|by March 2029
R Tucson|LOCATED_IN|Arizona|2|asserted|-
R United States|SUPPLIES|Taiwan|3|asserted|-
R Taiwan|IMPORTS|weapons|3|asserted|-
R Wellington Koo|EMPLOYED_BY|Taiwan|3-4|asserted|-
R Lin Jian|EMPLOYED_BY|foreign ministry|6|asserted|-
R foreign ministry|LOCATED_IN|China|5-6|asserted|-
R ministry of national defence|LOCATED_IN|Taipei|8|asserted|-
R Formosa Aerotek|AGREED_WITH|Rathmore Dynamics|1-11|denied|-

@zb-018|current events digest|2025-01-15|Portal: January 15
* 1 Business and economy
* 2 * A consortium led by Oslo-based Tindefjell Shipping ASA says that it will not go ahead with its offer for the British ferry line Solent & Channel. (Financial Times)
* 3 * The International Air Transport Association forecasts record profits. (DW)
* 4 * Chile's Codelco reports its highest annual output since 2022, thanks to a strong December. (Bloomberg)
---
* 5 Disasters and accidents
* 6 * Eleven people die when a gold mine collapses near Muaro Jambi, in Indonesia. (Antara)
---
* 7 International relations
* 8 * China–United Kingdom relations
* 9 ** UK chancellor Rachel Reeves returns from Beijing and tells MPs that agreements worth £600 million were concluded with China. (BBC)
* 10 * Foreign relations of Serbia
* 11 ** The US Treasury sets a deadline of six weeks for a Russian shareholder to leave the oil company Naftna Dunavska Industrija, failing which it will be put on the sanctions list. (Politika)
* 12 * South Sudan and Sudan reopen a pipeline to Port Sudan after ten months. (AFP)
---
* 13 Law and crime
* 14 * Impeachment of Yoon Suk Yeol
* 15 ** South Korean president Yoon Suk Yeol is detained by the Corruption Investigation Office for High-ranking Officials after a standoff of several hours. (Yonhap)
* 16 * Ecuador asks Interpol for help in finding banana exporter Washington Bohórquez Vera, who is wanted for fraud. (El Universo)
---
* 17 Sports
* 18 * 2025 Australian Open
E Firm|Tindefjell Shipping ASA|Tindefjell Shipping ASA
E Firm|Solent & Channel|Solent & Channel
E Firm|Codelco|Codelco
E Firm|Naftna Dunavska Industrija|Naftna Dunavska Industrija
E Place|Oslo|Oslo
E Place|United Kingdom|British;United Kingdom;UK
E Place|Chile|Chile
E Place|Muaro Jambi|Muaro Jambi
E Place|Indonesia|Indonesia
E Place|China|China
E Place|Beijing|Beijing
E Place|Serbia|Serbia
E Place|Russia|Russian
E Place|South Sudan|South Sudan
E Place|Sudan|Sudan
E Place|Port Sudan|Port Sudan
E Place|South Korea|South Korean
E Place|Ecuador|Ecuador
E Organization|International Air Transport Association|International Air Transport Association
E Organization|Financial Times|Financial Times
E Organization|DW|DW
E Organization|Bloomberg|Bloomberg
E Organization|Antara|Antara
E Organization|BBC|BBC
E Organization|US Treasury|US Treasury
E Organization|Politika|Politika
E Organization|AFP|AFP
E Organization|Corruption Investigation Office for High-ranking Officials|Corruption Investigation Office for High-ranking Officials
E Organization|Yonhap|Yonhap
E Organization|Interpol|Interpol
E Organization|El Universo|El Universo
E Organization|2025 Australian Open|2025 Australian Open
E Person|Rachel Reeves|Rachel Reeves
E Person|Yoon Suk Yeol|Yoon Suk Yeol
E Person|Washington Bohórquez Vera|Washington Bohórquez Vera
E Commodity|gold|gold
E Commodity|oil|oil
E Commodity|bananas|banana
C Tindefjell Shipping ASA|it@2;its@2
C Codelco|its@4
C Naftna Dunavska Industrija|it@11
C Washington Bohórquez Vera|who@16
R Tindefjell Shipping ASA|OWNS|Solent & Channel|2|denied|-
R Tindefjell Shipping ASA|LOCATED_IN|Oslo|2|asserted|-
R Solent & Channel|LOCATED_IN|United Kingdom|2|asserted|-
R Codelco|LOCATED_IN|Chile|4|asserted|-
R Muaro Jambi|LOCATED_IN|Indonesia|6|asserted|-
R Rachel Reeves|EMPLOYED_BY|United Kingdom|9|asserted|-
R Rachel Reeves|VISITED|Beijing|9|asserted|-
R United Kingdom|AGREED_WITH|China|8-9|asserted|-
R Naftna Dunavska Industrija|SANCTIONED_BY|US Treasury|11|expected|-
R Russia|INVESTED_IN|Naftna Dunavska Industrija|11|asserted|-
R Naftna Dunavska Industrija|LOCATED_IN|Serbia|10-11|asserted|-
R Yoon Suk Yeol|LEADS|South Korea|15|asserted|-
R Yoon Suk Yeol|ARRESTED_BY|Corruption Investigation Office for High-ranking Officials|15|asserted|-

@zb-019|wire|2023-12-19|Shipping lines give the Red Sea a wide berth; Suez revenue at risk
1 More container lines said on Tuesday they were sending vessels round the Cape of Good Hope, after Yemen's Houthis fired at three ships in as many days.
---
2 Norddal Line, of Bergen, stopped all sailings through the Bab el-Mandeb "until further notice"; Taiwan's Everbright Marine will no longer accept Israeli cargo.
3 The detour adds ten days and about $1 million in fuel to a voyage from Ningbo to Felixstowe.
---
4 Washington answered with a naval coalition, Operation Prosperity Guardian, announced by Defense Secretary Lloyd Austin during a stop in Manama.
5 Britain, Bahrain, Canada, France and others are to take part.
6 "If America had the whole world with it, our operations will not stop," Houthi official Mohammed al-Bukhaiti wrote on social media.
---
7 Egypt, short of dollars, has the most to lose.
8 The canal brought in $9.4 billion in the last fiscal year, and the chairman of the Suez Canal Authority, Osama Rabie, said on Sunday that 55 ships had been rerouted since November 19.
---
9 Furniture shops and car plants will feel it by February, logistics people say.
10 Oil majors are hesitating.
11 One of them suspended its transits and then let two tankers pass at night.
12 War risk premiums have risen to 0.7% of the value of a hull, from 0.07% at the start of the month.
E Place|Red Sea|Red Sea
E Place|Cape of Good Hope|Cape of Good Hope
E Place|Yemen|Yemen
E Place|Bergen|Bergen
E Place|Bab el-Mandeb|Bab el-Mandeb
E Place|Taiwan|Taiwan
E Place|Israel|Israeli
E Place|Ningbo|Ningbo
E Place|Felixstowe|Felixstowe
E Place|United States|Washington;America
E Place|Manama|Manama
E Place|United Kingdom|Britain
E Place|Bahrain|Bahrain
E Place|Canada|Canada
E Place|France|France
E Place|Egypt|Egypt
E Place|Suez Canal|Suez
E Organization|Houthis|Houthis;Houthi
E Organization|Operation Prosperity Guardian|Operation Prosperity Guardian
E Organization|Suez Canal Authority|Suez Canal Authority
E Firm|Norddal Line|Norddal Line
E Firm|Everbright Marine|Everbright Marine
E Person|Lloyd Austin|Lloyd Austin
E Person|Mohammed al-Bukhaiti|Mohammed al-Bukhaiti
E Person|Osama Rabie|Osama Rabie
E Commodity|fuel|fuel
E Commodity|oil|Oil
C Houthis|our@6
C Suez Canal|The canal@8
R Houthis|LOCATED_IN|Yemen|1|asserted|-
R Norddal Line|LOCATED_IN|Bergen|2|asserted|-
R Everbright Marine|LOCATED_IN|Taiwan|2|asserted|-
R Lloyd Austin|EMPLOYED_BY|United States|4|asserted|-
R Lloyd Austin|VISITED|Manama|4|asserted|-
R Mohammed al-Bukhaiti|EMPLOYED_BY|Houthis|6|asserted|-
R Osama Rabie|LEADS|Suez Canal Authority|8|asserted|-

@zb-020|public broadcaster, australia|2023-11-06|Wine, barley and a handshake: Albanese in the Great Hall
1 Anthony Albanese has become the first Australian prime minister in seven years to be received in Beijing's Great Hall of the People, where he told Xi Jinping that a strong relationship between the two countries was "beneficial into the future".
---
2 It is fifty years since Gough Whitlam made the journey.
3 Things had gone sour in 2020, when Canberra called for an inquiry into the origin of COVID-19 and China responded with duties and unofficial bans on Australian coal, barley, lobster, timber and wine.
4 Most have since been lifted.
5 The duty on wine, up to 218 per cent, is under review for five months.
---
6 In the Barossa, grower Trevor Schilling isn't popping any corks.
7 "We found Thailand, we found Sweden, we even found Texas," said Mr Schilling, whose family company, Schilling's Reach Wines, sold a third of its shiraz to a single Shanghai importer, Huaihai Cellars, until the duty came in.
8 "I'd go back to Shanghai, but I'd never again go back with my whole arm."
---
9 The Opposition says the Prime Minister travels too much.
10 He has been out of the country for eleven days in three weeks, visiting the United States before China, and on Tuesday he's off to the Cook Islands.
11 Trade Minister Don Farrell, who is with him, told the ABC that lobsters would be next.
12 He did not put a date on it.
E Place|Australia|Australian;Canberra
E Place|Beijing|Beijing
E Place|Great Hall of the People|Great Hall of the People;Great Hall
E Place|China|China
E Place|Barossa|Barossa
E Place|Thailand|Thailand
E Place|Sweden|Sweden
E Place|Texas|Texas
E Place|Shanghai|Shanghai
E Place|United States|United States
E Place|Cook Islands|Cook Islands
E Organization|Opposition|Opposition
E Organization|ABC|ABC
E Person|Anthony Albanese|Anthony Albanese;Albanese
E Person|Xi Jinping|Xi Jinping
E Person|Gough Whitlam|Gough Whitlam
E Person|Trevor Schilling|Trevor Schilling;Schilling
E Person|Don Farrell|Don Farrell
E Firm|Schilling's Reach Wines|Schilling's Reach Wines
E Firm|Huaihai Cellars|Huaihai Cellars
E Commodity|wine|wine;Wine;shiraz
E Commodity|barley|barley
E Commodity|coal|coal
E Commodity|lobster|lobster;lobsters
E Commodity|timber|timber
C Anthony Albanese|he@1;the Prime Minister@9;He@10;he@10;him@11
C Trevor Schilling|whose@7;I@8
C Schilling's Reach Wines|We@7;we@7
C Don Farrell|who@11;He@12
R Anthony Albanese|LEADS|Australia|1|asserted|-
R Anthony Albanese|VISITED|Great Hall of the People|1|asserted|-
R Anthony Albanese|MET_WITH|Xi Jinping|1|asserted|-
R Great Hall of the People|LOCATED_IN|Beijing|1|asserted|-
R Trevor Schilling|OWNS|Schilling's Reach Wines|7|asserted|-
R Schilling's Reach Wines|SUPPLIES|Huaihai Cellars|7|asserted|-
R Schilling's Reach Wines|EXPORTS|wine|7|asserted|-
R Huaihai Cellars|IMPORTS|wine|7|asserted|-
R Huaihai Cellars|LOCATED_IN|Shanghai|7|asserted|-
R Anthony Albanese|VISITED|United States|10|asserted|-
R Anthony Albanese|VISITED|China|10|asserted|-
R Anthony Albanese|VISITED|Cook Islands|10|expected|on Tuesday
R Don Farrell|EMPLOYED_BY|Australia|11|asserted|-
R Don Farrell|VISITED|China|10-11|asserted|-
