@s-013|wire|2022-03-28|UK freezes assets of Vetluga Shipping Lines, drone-maker's bank and eleven more
1 LONDON - Britain on Monday added thirteen names to its Russia sanctions list, among them Vetluga Shipping Lines, the country's second-largest carrier of grain, and Samara-based Bank Kapitel, which the Foreign, Commonwealth and Development Office said had handled payroll for a maker of reconnaissance drones.
2 Foreign Secretary Harriet Lockwood-Dean, announcing the measures in the House of Commons, said those on the list had "chosen a side, and been paid for it".
3 The package also takes in Anzhela Vladimirovna Rybina, 44, the stepdaughter of Deputy Prime Minister Konstantin Rybin; the television presenter Timur Gazizov; and Roman L. Feoktistov, a dual national of Russia and Malta who founded the online lender Bystro and still holds 38% of it.
4 Feoktistov, who owns a house in Hampstead and sat until last week on the board of trustees of the Fitzrovia Museum, will be barred from entering the United Kingdom.
---
5 In a departure from past practice the FCDO, as the office is known, copied most of the entries from the European Union's list of March 15 under an urgent procedure that came into force with the Economic Crime Act earlier this month.
6 "They waited for Brussels to do the homework," said Sir Alasdair Menzies-Kerr, the Labour chair of the foreign affairs committee, which has long pressed for sanctions on Rybin himself.
7 A spokesman for Vetluga, whose grain goes mostly to Egypt, Turkey and Iran, said the company was private, owed nothing to the state and had no ships in British ports.
8 The shares, which were suspended in London on March 3, last changed hands at 4 pence.
---
9 Lawyers for Bystro said that they would ask the High Court to confirm that the lender, which is registered in Valletta, is not controlled by its founder and thus falls outside the freeze.
E Place|London|LONDON;London
E Place|United Kingdom|UK;Britain;British;United Kingdom
E Place|Russia|Russia
E Firm|Vetluga Shipping Lines|Vetluga Shipping Lines;Vetluga
E Commodity|grain|grain
E Place|Samara|Samara
E Firm|Bank Kapitel|Bank Kapitel
E Organization|Foreign, Commonwealth and Development Office|Foreign, Commonwealth and Development Office;FCDO
E Commodity|reconnaissance drones|reconnaissance drones
E Person|Harriet Lockwood-Dean|Harriet Lockwood-Dean
E Organization|House of Commons|House of Commons
E Person|Anzhela Vladimirovna Rybina|Anzhela Vladimirovna Rybina
E Person|Konstantin Rybin|Konstantin Rybin;Rybin
E Person|Timur Gazizov|Timur Gazizov
E Person|Roman L. Feoktistov|Roman L. Feoktistov;Feoktistov
E Place|Malta|Malta
E Firm|Bystro|Bystro
E Place|Hampstead|Hampstead
E Organization|Fitzrovia Museum|Fitzrovia Museum
E Organization|European Union|European Union;Brussels
E Person|Alasdair Menzies-Kerr|Alasdair Menzies-Kerr
E Organization|Labour|Labour
E Organization|foreign affairs committee|foreign affairs committee
E Place|Egypt|Egypt
E Place|Turkey|Turkey
E Place|Iran|Iran
E Organization|High Court|High Court
E Place|Valletta|Valletta
C United Kingdom|its@1
C Vetluga Shipping Lines|whose@7;the company@7
C Russia|the country@1;the state@7
C Bank Kapitel|which@1
C Foreign, Commonwealth and Development Office|the office@5
C Anzhela Vladimirovna Rybina|the stepdaughter of Deputy Prime Minister Konstantin Rybin@3
C Roman L. Feoktistov|who@3;who@4;its founder@9
C Bystro|it@3;the lender@9;which@9;its@9
C foreign affairs committee|which@6
R Vetluga Shipping Lines|SANCTIONED_BY|United Kingdom|1|asserted|on Monday
R Vetluga Shipping Lines|LOCATED_IN|Russia|1|asserted|-
R Bank Kapitel|SANCTIONED_BY|United Kingdom|1|asserted|on Monday
R Bank Kapitel|LOCATED_IN|Samara|1|asserted|-
R Harriet Lockwood-Dean|LEADS|Foreign, Commonwealth and Development Office|1-2|asserted|-
R Anzhela Vladimirovna Rybina|SANCTIONED_BY|United Kingdom|1-3|asserted|on Monday
R Timur Gazizov|SANCTIONED_BY|United Kingdom|1-3|asserted|on Monday
R Roman L. Feoktistov|SANCTIONED_BY|United Kingdom|1-3|asserted|on Monday
R Konstantin Rybin|EMPLOYED_BY|Russia|1-3|asserted|-
R Roman L. Feoktistov|INVESTED_IN|Bystro|3|asserted|-
R Bank Kapitel|SANCTIONED_BY|European Union|5|asserted|March 15
R Alasdair Menzies-Kerr|LEADS|foreign affairs committee|6|asserted|-
R Alasdair Menzies-Kerr|EMPLOYED_BY|Labour|6|asserted|-
R Konstantin Rybin|SANCTIONED_BY|United Kingdom|6|expected|-
R Vetluga Shipping Lines|SUPPLIES|Egypt|7|asserted|-
R Vetluga Shipping Lines|SUPPLIES|Turkey|7|asserted|-
R Vetluga Shipping Lines|SUPPLIES|Iran|7|asserted|-
R Vetluga Shipping Lines|EXPORTS|grain|7|asserted|-
R Egypt|IMPORTS|grain|7|asserted|-
R Turkey|IMPORTS|grain|7|asserted|-
R Iran|IMPORTS|grain|7|asserted|-
R Bystro|LOCATED_IN|Valletta|9|asserted|-
R Bystro|SANCTIONED_BY|United Kingdom|9|denied|-
R Roman L. Feoktistov|OWNS|Bystro|9|denied|-

@s-014|timeline|2024-04-19|TIMELINE: How oil sanctions on Venezuela were imposed, eased and imposed again
* 1 August 2017: The United States under President Raymond Colby forbids its banks to deal in new debt of Venezuela and of Petróleos de Tamanaco SA (PDTSA), the state oil company.
* 2 January 2019: The Treasury places PDTSA itself on the blacklist. Its American refining arm, Citadel Petroleum Corporation of Houston, falls under a board appointed by the opposition.
* 3 August 2019: Washington freezes all property of the government in Caracas. The Bank of Nova Caribe, until then PDTSA's house bank in Trinidad and Tobago, closes the accounts.
* 4 June 2020: Five Iranian tankers carry 1.5 million barrels of petrol to El Palito and Amuay; their captains are sanctioned, the ships Fortuna del Alba and Clavel among them are not.
* 5 October 2023: Venezuelan negotiators and the Unitary Platform sign an agreement in Barbados on holding free elections in 2024. The next day OFAC issues General License 44, which for six months lets anybody buy Venezuelan oil.
* 6 November 2023 to March 2024: Private refiners in India pick up 15 cargoes. Spain's Reposal and Italy's Enimar increase their liftings, taking crude and fuel oil in payment of old debt; shipments to Cuba fall by half.
* 7 January 2024: The Supreme Tribunal of Justice upholds a ban on the candidate María Elena Bracho Uslar, who has been accused by the comptroller general, Elvis Amoroso Díaz, of backing the sanctions.
* 8 30 January 2024: The US revokes the licence for the state gold miner Aurimin Guayana.
* 9 17 April 2024: With hours to go, Washington says it will not renew License 44. Companies have until 31 May to wind down. Petroleum minister Pedro Tello Rengifo, who also chairs PDTSA, says in Caracas that "the world will keep on buying from us, licence or no licence" and flies on to Vienna for talks at the Organization of the Petroleum Exporting Countries.
* 10 What next? Individual waivers, such as that under which Texas-based Chevalier Energy ships about 150,000 barrels a day to refineries in Mississippi, stay in place, and analysts like Ramiro Escalante of the consultancy Gas Energy Andina expect many more of them.
E Place|United States|United States;Washington;American;US
E Place|Venezuela|Venezuela;Venezuelan
E Commodity|oil|oil
E Person|Raymond Colby|Raymond Colby
E Firm|Petróleos de Tamanaco SA|Petróleos de Tamanaco SA;PDTSA
E Organization|Treasury|Treasury
E Firm|Citadel Petroleum Corporation|Citadel Petroleum Corporation
E Place|Houston|Houston
E Place|Caracas|Caracas
E Firm|Bank of Nova Caribe|Bank of Nova Caribe
E Place|Trinidad and Tobago|Trinidad and Tobago
E Place|Iran|Iranian
E Commodity|petrol|petrol
E Place|El Palito|El Palito
E Place|Amuay|Amuay
E Vessel|Fortuna del Alba|Fortuna del Alba
E Vessel|Clavel|Clavel
E Organization|Unitary Platform|Unitary Platform
E Place|Barbados|Barbados
E Organization|OFAC|OFAC
E Place|India|India
E Place|Spain|Spain
E Firm|Reposal|Reposal
E Place|Italy|Italy
E Firm|Enimar|Enimar
E Commodity|crude|crude
E Commodity|fuel oil|fuel oil
E Place|Cuba|Cuba
E Organization|Supreme Tribunal of Justice|Supreme Tribunal of Justice
E Person|María Elena Bracho Uslar|María Elena Bracho Uslar
E Person|Elvis Amoroso Díaz|Elvis Amoroso Díaz
E Firm|Aurimin Guayana|Aurimin Guayana
E Commodity|gold|gold
E Person|Pedro Tello Rengifo|Pedro Tello Rengifo
E Place|Vienna|Vienna
E Organization|Organization of the Petroleum Exporting Countries|Organization of the Petroleum Exporting Countries
E Place|Texas|Texas
E Firm|Chevalier Energy|Chevalier Energy
E Place|Mississippi|Mississippi
E Person|Ramiro Escalante|Ramiro Escalante
E Firm|Gas Energy Andina|Gas Energy Andina
C United States|its@1;it@9
C Petróleos de Tamanaco SA|the state oil company@1;itself@2;Its@2
C María Elena Bracho Uslar|who@7
C Pedro Tello Rengifo|who@9
C Venezuela|the government in Caracas@3;us@9
R Raymond Colby|LEADS|United States|1|asserted|August 2017
R Venezuela|SANCTIONED_BY|United States|1|asserted|August 2017
R Petróleos de Tamanaco SA|SANCTIONED_BY|United States|1|asserted|August 2017
R Venezuela|OWNS|Petróleos de Tamanaco SA|1|asserted|-
R Petróleos de Tamanaco SA|SANCTIONED_BY|Treasury|2|asserted|January 2019
R Citadel Petroleum Corporation|SUBSIDIARY_OF|Petróleos de Tamanaco SA|2|asserted|-
R Citadel Petroleum Corporation|LOCATED_IN|Houston|2|asserted|-
R Bank of Nova Caribe|LOCATED_IN|Trinidad and Tobago|3|asserted|-
R Iran|SUPPLIES|Venezuela|4|asserted|June 2020
R Iran|EXPORTS|petrol|4|asserted|June 2020
R Venezuela|IMPORTS|petrol|4|asserted|June 2020
R Fortuna del Alba|SANCTIONED_BY|United States|4|denied|June 2020
R Clavel|SANCTIONED_BY|United States|4|denied|June 2020
R Venezuela|AGREED_WITH|Unitary Platform|5|asserted|October 2023
R Venezuela|SUPPLIES|India|6|asserted|November 2023 to March 2024
R India|IMPORTS|oil|6|asserted|November 2023 to March 2024
R Venezuela|EXPORTS|oil|6|asserted|November 2023 to March 2024
R Reposal|LOCATED_IN|Spain|6|asserted|-
R Enimar|LOCATED_IN|Italy|6|asserted|-
R Reposal|IMPORTS|crude|6|asserted|November 2023 to March 2024
R Reposal|IMPORTS|fuel oil|6|asserted|November 2023 to March 2024
R Enimar|IMPORTS|crude|6|asserted|November 2023 to March 2024
R Enimar|IMPORTS|fuel oil|6|asserted|November 2023 to March 2024
R Venezuela|SUPPLIES|Reposal|6|asserted|November 2023 to March 2024
R Venezuela|SUPPLIES|Enimar|6|asserted|November 2023 to March 2024
R Venezuela|SUPPLIES|Cuba|6|asserted|November 2023 to March 2024
R María Elena Bracho Uslar|ACCUSED_BY|Elvis Amoroso Díaz|7|asserted|-
R Aurimin Guayana|SANCTIONED_BY|United States|8|asserted|30 January 2024
R Venezuela|OWNS|Aurimin Guayana|8|asserted|-
R Pedro Tello Rengifo|LEADS|Petróleos de Tamanaco SA|9|asserted|-
R Pedro Tello Rengifo|EMPLOYED_BY|Venezuela|9|asserted|-
R Pedro Tello Rengifo|VISITED|Vienna|9|asserted|17 April 2024
R Venezuela|SANCTIONED_BY|United States|9|expected|31 May
R Chevalier Energy|LOCATED_IN|Texas|10|asserted|-
R Chevalier Energy|SUPPLIES|Mississippi|10|asserted|-
R Chevalier Energy|EXPORTS|oil|10|asserted|-
R Ramiro Escalante|EMPLOYED_BY|Gas Energy Andina|10|asserted|-

@s-015|African pan-continental magazine|2021-09-17|Guinea: bauxite flows on while Ecowas freezes the colonels' bank accounts
1 Twelve days after Colonel Mamadi Fodé Kourouma's special forces carried President Alpha Souaré Diallo out of the Sékoutoureya Palace in his socks, the heads of state of the Economic Community of West African States, meeting in Accra, decided on Thursday to freeze the financial assets of the members of the junta and of their families and to forbid them to travel.
2 Ghana's foreign minister, Shirley Akua Botwe, whose country chairs the bloc, and the president of the Ecowas Commission, Jean-Claude Kassi Brou-Amon, a former finance minister of Côte d'Ivoire, are to fly to Conakry again next week to demand elections within six months.
3 The African Union had already suspended Guinea on 10 September; France, the former colonial power, is considering a visa ban of its own.
---
4 In the bauxite towns of the Boké region, meanwhile, one would hardly know that anything had happened.
5 Trains of the Compagnie des Bauxites du Rio Nunez, in which the Guinean state holds 49% and the Anglo-Australian group Halden Tinto and America's Alumax the remainder, run to the port of Kamsar as they did before, and the colonel exempted the mines from the curfew on his second day.
6 He knows why: Guinea last year shipped more than 52 million tonnes of the red earth to China, over half of all that Chinese smelters bought abroad, and aluminium rose to its highest price in ten years in London on the mere news of the putsch.
7 "We have received assurances," says Zhao Wenbin, who heads the Conakry office of Shandong Weitai, the group behind the SMB-Nimba consortium; it has, he adds, neither stopped loading nor delayed its new alumina refinery at Boffa, a project worth 700 million dollars.
8 A clean-up of contracts, which the colonel has promised, frightens him less than a blockade by landlocked Mali would, he jokes, there being no sea in Mali.
---
9 The prosecutor has forbidden nine former ministers to leave the country; rumours that the ex-president has been handed over to Turkey for medical treatment are untrue, according to the army.
E Place|Guinea|Guinea;Guinean
E Commodity|bauxite|bauxite
E Organization|Economic Community of West African States|Economic Community of West African States;Ecowas
E Person|Mamadi Fodé Kourouma|Mamadi Fodé Kourouma
E Person|Alpha Souaré Diallo|Alpha Souaré Diallo
E Place|Sékoutoureya Palace|Sékoutoureya Palace
E Place|Accra|Accra
E Place|Ghana|Ghana
E Person|Shirley Akua Botwe|Shirley Akua Botwe
E Organization|Ecowas Commission|Ecowas Commission
E Person|Jean-Claude Kassi Brou-Amon|Jean-Claude Kassi Brou-Amon
E Place|Côte d'Ivoire|Côte d'Ivoire
E Place|Conakry|Conakry
E Organization|African Union|African Union
E Place|France|France
E Place|Boké region|Boké region
E Firm|Compagnie des Bauxites du Rio Nunez|Compagnie des Bauxites du Rio Nunez
E Firm|Halden Tinto|Halden Tinto
E Place|United Kingdom|Anglo
E Place|Australia|Australian
E Place|United States|America
E Firm|Alumax|Alumax
E Place|Kamsar|Kamsar
E Place|China|China;Chinese
E Commodity|aluminium|aluminium
E Place|London|London
E Person|Zhao Wenbin|Zhao Wenbin
E Firm|Shandong Weitai|Shandong Weitai
E Firm|SMB-Nimba|SMB-Nimba
E Commodity|alumina|alumina
E Place|Boffa|Boffa
E Place|Mali|Mali
E Place|Turkey|Turkey
E Organization|army|army
C Mamadi Fodé Kourouma|the colonel@5;his@5;He@6;the colonel@8
C Ghana|whose country@2
C Economic Community of West African States|the bloc@2
C Shirley Akua Botwe|whose@2
C Compagnie des Bauxites du Rio Nunez|which@5
C France|its@3
C bauxite|the red earth@6
C Zhao Wenbin|who@7;he@7;him@8;he@8
C Shandong Weitai|the group@7;it@7;its@7
C Alpha Souaré Diallo|his@1;the ex-president@9
C Guinea|the country@9
R Alpha Souaré Diallo|LEADS|Guinea|1|asserted|-
R Mamadi Fodé Kourouma|SANCTIONED_BY|Economic Community of West African States|1|asserted|on Thursday
R Shirley Akua Botwe|EMPLOYED_BY|Ghana|2|asserted|-
R Jean-Claude Kassi Brou-Amon|LEADS|Ecowas Commission|2|asserted|-
R Shirley Akua Botwe|VISITED|Conakry|2|expected|next week
R Jean-Claude Kassi Brou-Amon|VISITED|Conakry|2|expected|next week
R Guinea|SANCTIONED_BY|African Union|3|asserted|on 10 September
R Guinea|SANCTIONED_BY|France|3|expected|-
R Alpha Souaré Diallo|ARRESTED_BY|Guinea|1|asserted|-
R Guinea|INVESTED_IN|Compagnie des Bauxites du Rio Nunez|5|asserted|-
R Halden Tinto|INVESTED_IN|Compagnie des Bauxites du Rio Nunez|5|asserted|-
R Alumax|INVESTED_IN|Compagnie des Bauxites du Rio Nunez|5|asserted|-
R Halden Tinto|LOCATED_IN|United Kingdom|5|asserted|-
R Halden Tinto|LOCATED_IN|Australia|5|asserted|-
R Alumax|LOCATED_IN|United States|5|asserted|-
R Guinea|SUPPLIES|China|6|asserted|last year
R Guinea|EXPORTS|bauxite|6|asserted|last year
R China|IMPORTS|bauxite|6|asserted|last year
R Zhao Wenbin|EMPLOYED_BY|Shandong Weitai|7|asserted|-
R Shandong Weitai|INVESTED_IN|Boffa|7|expected|-
R Kamsar|LOCATED_IN|Boké region|4-5|asserted|-

@s-016|press release, government|2023-07-20|Government of Canada announces additional sanctions against the Belarusian and Russian regimes
1 Today, on the margins of the Ukraine Recovery Forum in Gdańsk, the Honourable Marie-Ève Lachance-Boyd, Minister of Foreign Affairs of Canada, announced that Canada is imposing sanctions on 20 individuals and 21 entities under the Special Economic Measures Act.
2 The individuals include Aleh Mikalaevich Shuhai, Chair of the Board of the potash producer Pripyatkaliprom; Iryna Uladzimirauna Hancharova, Deputy Head of the Presidential Property Management Directorate of Belarus; and the members of the private military company Redut-Vostok listed in Annex 2.
3 The entities include Pripyatkaliprom itself, the Minsk Chassis and Trailer Works (MZShP-2), the Russian nuclear icebreaker operator Sevledflot and three subsidiaries of the Kovrov weapons group Oruzheinik: KOZ-Invest, Vyazniki Optics and Klyazma Trading.
---
4 "Belarus has opened its roads, its rails and its skies to those who bomb Ukrainian grain," said Minister Lachance-Boyd. "Canadians will not be silent."
5 Items whose sale to Belarus is now prohibited range from luxury goods such as caviar, cigars and precious stones to aviation fuel, lubricants and quantum computers.
---
* 6 Quick facts
* 7 Since 2014 Canada has sanctioned more than 2,600 individuals and entities in Russia, Belarus, Ukraine and Moldova.
* 8 Canada bought 31% of its imported potash from Belarus... in no year: as the world's largest exporter of the mineral it buys none.
* 9 The measures were taken in coordination with the United Kingdom, which today designated six of the same entities, and with Australia, which is expected to follow.
* 10 Contacts: Geneviève Audet-Prud'homme, Press Secretary, Office of the Minister of Foreign Affairs; Media Relations Office, Global Affairs Canada
* 11 Follow us on social media
E Place|Canada|Canada;Canadians
E Organization|Government of Canada|Government of Canada
E Place|Belarus|Belarusian;Belarus
E Place|Russia|Russian;Russia
E Organization|Ukraine Recovery Forum|Ukraine Recovery Forum
E Place|Gdańsk|Gdańsk
E Person|Marie-Ève Lachance-Boyd|Marie-Ève Lachance-Boyd;Lachance-Boyd
E Person|Aleh Mikalaevich Shuhai|Aleh Mikalaevich Shuhai
E Firm|Pripyatkaliprom|Pripyatkaliprom
E Commodity|potash|potash
E Person|Iryna Uladzimirauna Hancharova|Iryna Uladzimirauna Hancharova
E Organization|Presidential Property Management Directorate|Presidential Property Management Directorate
E Organization|Redut-Vostok|Redut-Vostok
E Firm|Minsk Chassis and Trailer Works|Minsk Chassis and Trailer Works;MZShP-2
E Firm|Sevledflot|Sevledflot
E Place|Kovrov|Kovrov
E Firm|Oruzheinik|Oruzheinik
E Firm|KOZ-Invest|KOZ-Invest
E Firm|Vyazniki Optics|Vyazniki Optics
E Firm|Klyazma Trading|Klyazma Trading
E Commodity|weapons|weapons
E Place|Ukraine|Ukrainian;Ukraine
E Commodity|grain|grain
E Commodity|caviar|caviar
E Commodity|cigars|cigars
E Commodity|precious stones|precious stones
E Commodity|aviation fuel|aviation fuel
E Commodity|lubricants|lubricants
E Commodity|quantum computers|quantum computers
E Place|Moldova|Moldova
E Place|United Kingdom|United Kingdom
E Place|Australia|Australia
E Person|Geneviève Audet-Prud'homme|Geneviève Audet-Prud'homme
E Organization|Office of the Minister of Foreign Affairs|Office of the Minister of Foreign Affairs
E Organization|Global Affairs Canada|Global Affairs Canada
E Organization|Media Relations Office|Media Relations Office
C Belarus|its@4;its#2@4;its#3@4
C Pripyatkaliprom|itself@3
C Canada|its@8;it@8
C potash|the mineral@8
C United Kingdom|which@9
C Australia|which#2@9
R Marie-Ève Lachance-Boyd|EMPLOYED_BY|Canada|1|asserted|-
R Marie-Ève Lachance-Boyd|VISITED|Gdańsk|1|asserted|Today
R Aleh Mikalaevich Shuhai|SANCTIONED_BY|Canada|1-2|asserted|Today
R Aleh Mikalaevich Shuhai|LEADS|Pripyatkaliprom|2|asserted|-
R Iryna Uladzimirauna Hancharova|SANCTIONED_BY|Canada|1-2|asserted|Today
R Iryna Uladzimirauna Hancharova|EMPLOYED_BY|Presidential Property Management Directorate|2|asserted|-
R Presidential Property Management Directorate|LOCATED_IN|Belarus|2|asserted|-
R Pripyatkaliprom|SANCTIONED_BY|Canada|1-3|asserted|Today
R Minsk Chassis and Trailer Works|SANCTIONED_BY|Canada|1-3|asserted|Today
R Sevledflot|SANCTIONED_BY|Canada|1-3|asserted|Today
R Sevledflot|LOCATED_IN|Russia|3|asserted|-
R KOZ-Invest|SANCTIONED_BY|Canada|1-3|asserted|Today
R Vyazniki Optics|SANCTIONED_BY|Canada|1-3|asserted|Today
R Klyazma Trading|SANCTIONED_BY|Canada|1-3|asserted|Today
R KOZ-Invest|SUBSIDIARY_OF|Oruzheinik|3|asserted|-
R Vyazniki Optics|SUBSIDIARY_OF|Oruzheinik|3|asserted|-
R Klyazma Trading|SUBSIDIARY_OF|Oruzheinik|3|asserted|-
R Oruzheinik|LOCATED_IN|Kovrov|3|asserted|-
R Belarus|SANCTIONED_BY|Canada|5|asserted|-
R Canada|EXPORTS|potash|8|asserted|-
R Canada|IMPORTS|potash|8|denied|-
R Belarus|SUPPLIES|Canada|8|denied|-
R Belarus|ACCUSED_BY|Marie-Ève Lachance-Boyd|4|asserted|-
R Geneviève Audet-Prud'homme|EMPLOYED_BY|Office of the Minister of Foreign Affairs|10|asserted|-
R Media Relations Office|SUBSIDIARY_OF|Global Affairs Canada|10|asserted|-
B 11

@s-017|wire|2012-01-23|EU governments agree Iran oil embargo, give Greece until July
1 EU foreign ministers meeting in Brussels on Monday agreed to ban imports of Iranian crude, the toughest step yet in the effort to halt a nuclear programme that the West suspects is aimed at making a bomb, but left member states with existing contracts five months to wind them down.
2 The embargo will hurt Iran, whose second-largest customer after China is the EU with some 600,000 barrels a day, but it will hurt nobody in Europe more than Greece, Italy and Spain, the first of which covers a third of its needs with Iranian oil sold on open credit by the National Iranian Oil Company when no one else would trust its refiners.
3 Greek refiner Aegean Hellas Petroleum said it had been in talks with Saudi Arabia, Libya and Russia's Tatneftegaz on replacement supplies, though "the Saudis would like to see the money first", its trading chief Spyros Karamitros said.
---
4 The ministers also froze the assets of the Central Bank of Iran and of Bank Sarmayan-e Now, outlawed trade in gold and petrochemicals with Tehran and put the Bandar Abbas port operator Ebbwater Khalij on the list.
5 Iran's deputy foreign minister, Seyyed Abbas Larijanzadeh, said that Tehran might close the Strait of Hormuz; a member of parliament's energy commission, Nasser Soudani-Fard, proposed to stop selling to Europe at once, before the Europeans stopped buying.
6 India, Turkey and South Korea, all of them large buyers of Iranian crude, made it clear that they do not consider themselves bound.
7 "We have stopped nothing and we are going to stop nothing," said R. K. Venkatasubramanian, the chairman of state refiner Mangalore Coast Refinery, whose board on Friday approved the payment of Iran in rupees through the Calcutta-based lender Hooghly Bank.
---
8 A US delegation led by Robert T. Einhaus, the State Department's special adviser, was in Seoul last week to press South Korea for cuts; it left without a promise.
9 Brent rose 0.9% to 110.85 dollars.
E Organization|European Union|EU
E Place|Brussels|Brussels
E Place|Iran|Iran;Iranian;Tehran
E Commodity|crude|crude
E Commodity|oil|oil
E Place|China|China
E Place|Europe|Europe;Europeans
E Place|Greece|Greece;Greek
E Place|Italy|Italy
E Place|Spain|Spain
E Firm|National Iranian Oil Company|National Iranian Oil Company
E Firm|Aegean Hellas Petroleum|Aegean Hellas Petroleum
E Place|Saudi Arabia|Saudi Arabia;Saudis
E Place|Libya|Libya
E Place|Russia|Russia
E Firm|Tatneftegaz|Tatneftegaz
E Person|Spyros Karamitros|Spyros Karamitros
E Organization|Central Bank of Iran|Central Bank of Iran
E Firm|Bank Sarmayan-e Now|Bank Sarmayan-e Now
E Commodity|gold|gold
E Commodity|petrochemicals|petrochemicals
E Place|Bandar Abbas|Bandar Abbas
E Firm|Ebbwater Khalij|Ebbwater Khalij
E Person|Seyyed Abbas Larijanzadeh|Seyyed Abbas Larijanzadeh
E Place|Strait of Hormuz|Strait of Hormuz
E Organization|parliament|parliament
E Person|Nasser Soudani-Fard|Nasser Soudani-Fard
E Place|India|India
E Place|Turkey|Turkey
E Place|South Korea|South Korea
E Person|R. K. Venkatasubramanian|R. K. Venkatasubramanian
E Firm|Mangalore Coast Refinery|Mangalore Coast Refinery
E Place|Calcutta|Calcutta
E Firm|Hooghly Bank|Hooghly Bank
E Place|United States|US
E Person|Robert T. Einhaus|Robert T. Einhaus
E Organization|State Department|State Department
E Place|Seoul|Seoul
E Commodity|Brent|Brent
E Place|West|West
C Iran|whose@2
C Greece|the first of which@2;its@2;its#2@2
C Aegean Hellas Petroleum|it@3;its@3
C Mangalore Coast Refinery|We@7;whose@7
C United States|it@8
R Iran|SANCTIONED_BY|European Union|1|asserted|on Monday
R Iran|ACCUSED_BY|West|1|alleged|-
R Iran|SUPPLIES|European Union|2|asserted|-
R Iran|SUPPLIES|China|2|asserted|-
R European Union|IMPORTS|crude|2|asserted|-
R China|IMPORTS|crude|2|asserted|-
R Iran|SUPPLIES|Greece|2|asserted|-
R Greece|IMPORTS|oil|2|asserted|-
R National Iranian Oil Company|SUPPLIES|Greece|2|asserted|-
R National Iranian Oil Company|EXPORTS|oil|2|asserted|-
R Aegean Hellas Petroleum|LOCATED_IN|Greece|3|asserted|-
R Aegean Hellas Petroleum|MET_WITH|Saudi Arabia|3|asserted|-
R Aegean Hellas Petroleum|MET_WITH|Libya|3|asserted|-
R Aegean Hellas Petroleum|MET_WITH|Tatneftegaz|3|asserted|-
R Saudi Arabia|SUPPLIES|Aegean Hellas Petroleum|3|expected|-
R Libya|SUPPLIES|Aegean Hellas Petroleum|3|expected|-
R Tatneftegaz|SUPPLIES|Aegean Hellas Petroleum|3|expected|-
R Tatneftegaz|LOCATED_IN|Russia|3|asserted|-
R Spyros Karamitros|EMPLOYED_BY|Aegean Hellas Petroleum|3|asserted|-
R Central Bank of Iran|SANCTIONED_BY|European Union|1-4|asserted|on Monday
R Bank Sarmayan-e Now|SANCTIONED_BY|European Union|1-4|asserted|on Monday
R Ebbwater Khalij|SANCTIONED_BY|European Union|1-4|asserted|on Monday
R Ebbwater Khalij|LOCATED_IN|Bandar Abbas|4|asserted|-
R Seyyed Abbas Larijanzadeh|EMPLOYED_BY|Iran|5|asserted|-
R Nasser Soudani-Fard|EMPLOYED_BY|parliament|5|asserted|-
R Iran|SUPPLIES|Europe|5|expected|-
R Iran|SUPPLIES|India|6|asserted|-
R Iran|SUPPLIES|Turkey|6|asserted|-
R Iran|SUPPLIES|South Korea|6|asserted|-
R India|IMPORTS|crude|6|asserted|-
R Turkey|IMPORTS|crude|6|asserted|-
R South Korea|IMPORTS|crude|6|asserted|-
R Iran|SUPPLIES|Mangalore Coast Refinery|7|asserted|-
R R. K. Venkatasubramanian|LEADS|Mangalore Coast Refinery|7|asserted|-
R Hooghly Bank|LOCATED_IN|Calcutta|7|asserted|-
R United States|VISITED|Seoul|8|asserted|last week
R Robert T. Einhaus|VISITED|Seoul|8|asserted|last week
R Robert T. Einhaus|EMPLOYED_BY|State Department|8|asserted|-
R United States|MET_WITH|South Korea|8|asserted|last week
R Robert T. Einhaus|MET_WITH|South Korea|8|asserted|last week

@s-018|Swiss bulletin|2024-11-12|Federal Department of Economic Affairs, Education and Research adopts further amendments to the annexes
1 Bern, 12.11.2024 – The Federal Department of Economic Affairs, Education and Research (EAER) today approved amendments to Annexes 8 and 33 of the Ordinance of 4 March 2022 imposing measures in connection with the situation in Ukraine.
2 A total of seven natural persons and four companies are newly subject to an asset freeze and a prohibition on making funds available in Switzerland, in line with the decision taken by the Council of the European Union on 14 October.
3 They are held responsible for the transfer to Russia of Iranian Fath-360 ballistic missiles and of unmanned aerial vehicles; among them are the carriers Mahtab-e Shargh Airlines and Sahra Cargo and the procurement company Bamdad Eram Co., as well as the deputy defence minister of Iran, Brigadier General Seyed Hormoz Gheysar-Nia.
4 The State Secretariat for Economic Affairs (SECO), which is responsible for the enforcement of sanctions, has since 2022 blocked assets in the amount of 7.1 billion Swiss francs.
---
5 Not adopted was the ban on the provision of legal advice, against which a group of lawyers from Geneva had appealed to the Federal Supreme Court in Lausanne; nor did the Federal Council follow the EU in listing the commodity trader Suissegrain Négoce SA, of Lugano, whose president, lic. iur. Reto Camenzind, had protested that the firm supplied Algeria and Bangladesh with wheat, including Russian wheat, for which no prohibition exists.
6 The measures enter into force today at 18:00.
---
* 7 Enquiries: SECO Communications, Holzikofenweg 36, 3003 Bern
* 8 Publisher: Federal Council | Legal framework | Terms and conditions
E Organization|Federal Department of Economic Affairs, Education and Research|Federal Department of Economic Affairs, Education and Research;EAER
E Place|Bern|Bern
E Place|Ukraine|Ukraine
E Place|Switzerland|Switzerland
E Organization|Council of the European Union|Council of the European Union
E Place|Russia|Russia;Russian
E Place|Iran|Iranian;Iran
E Commodity|Fath-360 ballistic missiles|Fath-360 ballistic missiles
E Commodity|unmanned aerial vehicles|unmanned aerial vehicles
E Firm|Mahtab-e Shargh Airlines|Mahtab-e Shargh Airlines
E Firm|Sahra Cargo|Sahra Cargo
E Firm|Bamdad Eram Co.|Bamdad Eram Co.
E Person|Seyed Hormoz Gheysar-Nia|Seyed Hormoz Gheysar-Nia
E Organization|State Secretariat for Economic Affairs|State Secretariat for Economic Affairs;SECO
E Place|Geneva|Geneva
E Organization|Federal Supreme Court|Federal Supreme Court
E Place|Lausanne|Lausanne
E Organization|Federal Council|Federal Council
E Organization|European Union|EU
E Firm|Suissegrain Négoce SA|Suissegrain Négoce SA
E Place|Lugano|Lugano
E Person|Reto Camenzind|Reto Camenzind
E Place|Algeria|Algeria
E Place|Bangladesh|Bangladesh
E Commodity|wheat|wheat
C State Secretariat for Economic Affairs|which@4
C Suissegrain Négoce SA|whose@5;the firm@5
R Mahtab-e Shargh Airlines|SANCTIONED_BY|Federal Department of Economic Affairs, Education and Research|1-3|asserted|today
R Sahra Cargo|SANCTIONED_BY|Federal Department of Economic Affairs, Education and Research|1-3|asserted|today
R Bamdad Eram Co.|SANCTIONED_BY|Federal Department of Economic Affairs, Education and Research|1-3|asserted|today
R Seyed Hormoz Gheysar-Nia|SANCTIONED_BY|Federal Department of Economic Affairs, Education and Research|1-3|asserted|today
R Mahtab-e Shargh Airlines|SANCTIONED_BY|Council of the European Union|2-3|asserted|on 14 October
R Sahra Cargo|SANCTIONED_BY|Council of the European Union|2-3|asserted|on 14 October
R Bamdad Eram Co.|SANCTIONED_BY|Council of the European Union|2-3|asserted|on 14 October
R Seyed Hormoz Gheysar-Nia|SANCTIONED_BY|Council of the European Union|2-3|asserted|on 14 October
R Iran|SUPPLIES|Russia|3|alleged|-
R Iran|EXPORTS|Fath-360 ballistic missiles|3|alleged|-
R Iran|EXPORTS|unmanned aerial vehicles|3|alleged|-
R Russia|IMPORTS|Fath-360 ballistic missiles|3|alleged|-
R Russia|IMPORTS|unmanned aerial vehicles|3|alleged|-
R Seyed Hormoz Gheysar-Nia|EMPLOYED_BY|Iran|3|asserted|-
R Federal Supreme Court|LOCATED_IN|Lausanne|5|asserted|-
R Suissegrain Négoce SA|SANCTIONED_BY|Federal Council|5|denied|-
R Suissegrain Négoce SA|SANCTIONED_BY|European Union|5|asserted|-
R Suissegrain Négoce SA|LOCATED_IN|Lugano|5|asserted|-
R Reto Camenzind|LEADS|Suissegrain Négoce SA|5|asserted|-
R Suissegrain Négoce SA|SUPPLIES|Algeria|5|asserted|-
R Suissegrain Négoce SA|SUPPLIES|Bangladesh|5|asserted|-
R Suissegrain Négoce SA|EXPORTS|wheat|5|asserted|-
R Algeria|IMPORTS|wheat|5|asserted|-
R Bangladesh|IMPORTS|wheat|5|asserted|-
B 7,8

@s-019|tabloid|2022-04-05|GOODBYE, GOLDEN GOOSE! Cops board oligarch's £90m superyacht at Canary Wharf
1 THE party's over for the owner of the Golden Goose.
2 Officers from the National Crime Agency yesterday stomped up the gangplank of the 190ft gin palace, tied up at Canary Wharf since Christmas with a freshwater pool and a “Russian winter” ice bar aboard, and slapped a detention notice on her bridge.
3 Transport Secretary Gavin Shoesmith, who turned up in a hi-vis jacket for the snappers, crowed: “We have turned an icon of Putin-era greed into a very expensive car park.”
4 But whose goose is it?
5 The Department for Transport says the yacht belongs to Valentin Arkadyevich Kolotushkin, 61, the Tyumen pipe-laying king, who isn't on Britain's sanctions list but was put on Ukraine's last month.
6 Company papers seen by this newspaper show she was bought in 2021 by Anserine Ventures of St Kitts and Nevis, whose only director is a dentist from Limassol, Dr Panikos Hadjiloizou.
7 “I fill teeth. I have never visited a ship,” said he, when we rang his surgery in Makarios Avenue.
8 Skipper Guy Buxton-Hurst, from Poole, Dorset, says the crew haven't been paid since February and the chef has gone home to Grimsby with the lobsters.
---
9 The Goose was built by Dutch yard Royal Huisvoort and had come to London to pick up a gong at the World Superyacht Bash, where she was pipped by a Saudi prince's Moonraker III.
10 Meanwhile Kolotushkin's 83ft runabout, Little Gosling, slipped out of Antibes on Sunday and was last seen heading for Bodrum.
11 A pal of the tycoon said: “Valya doesn't own boats. He gets seasick on the Serpentine.”
* 12 GOT a story? Ring our newsdesk
E Vessel|Golden Goose|Golden Goose;GOLDEN GOOSE;Goose
E Place|Canary Wharf|Canary Wharf
E Organization|National Crime Agency|National Crime Agency
E Place|Russia|Russian
E Person|Gavin Shoesmith|Gavin Shoesmith
E Person|Putin|Putin
E Organization|Department for Transport|Department for Transport
E Person|Valentin Arkadyevich Kolotushkin|Valentin Arkadyevich Kolotushkin;Kolotushkin;Valya
E Place|Tyumen|Tyumen
E Place|United Kingdom|Britain
E Place|Ukraine|Ukraine
E Firm|Anserine Ventures|Anserine Ventures
E Place|St Kitts and Nevis|St Kitts and Nevis
E Place|Limassol|Limassol
E Person|Panikos Hadjiloizou|Panikos Hadjiloizou
E Place|Makarios Avenue|Makarios Avenue
E Person|Guy Buxton-Hurst|Guy Buxton-Hurst
E Place|Poole|Poole
E Place|Dorset|Dorset
E Place|Grimsby|Grimsby
E Commodity|lobsters|lobsters
E Place|Netherlands|Dutch
E Firm|Royal Huisvoort|Royal Huisvoort
E Place|London|London
E Organization|World Superyacht Bash|World Superyacht Bash
E Place|Saudi Arabia|Saudi
E Vessel|Moonraker III|Moonraker III
E Vessel|Little Gosling|Little Gosling
E Place|Antibes|Antibes
E Place|Bodrum|Bodrum
E Place|Serpentine|Serpentine
C Golden Goose|the 190ft gin palace@2;her@2;it@4;the yacht@5;she@6;she@9
C Gavin Shoesmith|who@3
C Valentin Arkadyevich Kolotushkin|who@5;the tycoon@11;He@11
C Anserine Ventures|whose@6
C Panikos Hadjiloizou|a dentist from Limassol@6;I@7;I#2@7;he@7;his@7
R Golden Goose|ARRESTED_BY|National Crime Agency|2|asserted|yesterday
R Golden Goose|LOCATED_IN|Canary Wharf|2|asserted|since Christmas
R Gavin Shoesmith|LEADS|Department for Transport|3-5|asserted|-
R Gavin Shoesmith|VISITED|Canary Wharf|2-3|asserted|yesterday
R Valentin Arkadyevich Kolotushkin|OWNS|Golden Goose|5|alleged|-
R Valentin Arkadyevich Kolotushkin|SANCTIONED_BY|United Kingdom|5|denied|-
R Valentin Arkadyevich Kolotushkin|SANCTIONED_BY|Ukraine|5|asserted|last month
R Anserine Ventures|OWNS|Golden Goose|6|asserted|in 2021
R Anserine Ventures|LOCATED_IN|St Kitts and Nevis|6|asserted|-
R Panikos Hadjiloizou|LEADS|Anserine Ventures|6|asserted|-
R Poole|LOCATED_IN|Dorset|8|asserted|-
R Royal Huisvoort|LOCATED_IN|Netherlands|9|asserted|-
R Valentin Arkadyevich Kolotushkin|OWNS|Little Gosling|10|asserted|-
R Valentin Arkadyevich Kolotushkin|OWNS|Golden Goose|11|denied|-
B 12

@s-020|wire|2019-07-05|Gibraltar marines seize supertanker bound for Syria with Iranian crude
1 British Royal Marines and the Gibraltar police boarded the supertanker Grace of Abadan off the Rock before dawn on Thursday on suspicion that she was taking two million barrels of oil to Syria's Banias refinery in breach of European Union sanctions, prompting Iran's Foreign Ministry to summon the UK ambassador in Tehran, Rob Macalister.
2 "We have reason to believe that the Grace was carrying her shipment of crude to the Banias refinery, property of an entity that is subject to sanctions against Syria," Gibraltar's chief minister, Fabian Chipolina, said.
3 Spain's acting foreign minister, José Borrás, said the operation had come at the request of the United States, which has been trying to bring Iranian exports to zero; Washington's national security adviser, John B. Holt, called it "excellent news".
---
4 The tanker, which flies the flag of Panama and is managed from Singapore by IShip Marine Pte, loaded in mid-April off Kharg Island, according to tracking data from TankerEyes, and instead of passing through Suez took the long way round Africa.
5 Her papers, however, name Basrah in Iraq as the port of origin, and the Iraqi state marketing company SOMO-South denied on Friday that it had sold her anything.
6 Three of the 28 crew, most of them Indians and Pakistanis, have been interviewed as witnesses; her Indian captain and the chief officer were arrested by the Royal Gibraltar Police on Friday night.
---
7 Iran called the seizure "piracy" and a commander of the Revolutionary Guards, Major General Mohsen Rezvani, threatened to take a British tanker in return.
8 The Amrit Refining Company, a subsidiary of Syria's General Corporation for Refining and Distribution of Petroleum Products, has been listed by the EU since 2014.
9 It can process 130,000 barrels a day but has lived for two years on what Tehran sends, on credit, mostly through the Suez Canal.
E Vessel|Grace of Abadan|Grace of Abadan;Grace
E Place|Gibraltar|Gibraltar;Rock
E Organization|Royal Marines|Royal Marines
E Organization|Gibraltar police|Gibraltar police;Royal Gibraltar Police
E Place|United Kingdom|British;UK
E Place|Syria|Syria
E Place|Iran|Iran;Iranian;Tehran
E Commodity|crude|crude
E Commodity|oil|oil
E Place|Banias refinery|Banias refinery
E Organization|European Union|European Union;EU
E Organization|Foreign Ministry|Foreign Ministry
E Person|Rob Macalister|Rob Macalister
E Person|Fabian Chipolina|Fabian Chipolina
E Place|Spain|Spain
E Person|José Borrás|José Borrás
E Place|United States|United States;Washington
E Person|John B. Holt|John B. Holt
E Place|Panama|Panama
E Place|Singapore|Singapore
E Firm|IShip Marine Pte|IShip Marine Pte
E Place|Kharg Island|Kharg Island
E Firm|TankerEyes|TankerEyes
E Place|Suez|Suez
E Place|Africa|Africa
E Place|Basrah|Basrah
E Place|Iraq|Iraq;Iraqi
E Firm|SOMO-South|SOMO-South
E Place|India|Indians;Indian
E Place|Pakistan|Pakistanis
E Organization|Revolutionary Guards|Revolutionary Guards
E Person|Mohsen Rezvani|Mohsen Rezvani
E Firm|Amrit Refining Company|Amrit Refining Company
E Firm|General Corporation for Refining and Distribution of Petroleum Products|General Corporation for Refining and Distribution of Petroleum Products
E Place|Suez Canal|Suez Canal
C Grace of Abadan|she@1;her@2;The tanker@4;which@4;Her@5;her@5;her@6
C United States|which@3
C SOMO-South|it@5
C Amrit Refining Company|an entity that is subject to sanctions against Syria@2;It@9
R Grace of Abadan|ARRESTED_BY|Royal Marines|1|asserted|before dawn on Thursday
R Grace of Abadan|ARRESTED_BY|Gibraltar police|1|asserted|before dawn on Thursday
R Royal Marines|LOCATED_IN|United Kingdom|1|asserted|-
R Banias refinery|LOCATED_IN|Syria|1|asserted|-
R Syria|SANCTIONED_BY|European Union|1|asserted|-
R Iran|SUPPLIES|Syria|1|alleged|-
R Iran|EXPORTS|crude|1|alleged|-
R Syria|IMPORTS|crude|1|alleged|-
R Foreign Ministry|LOCATED_IN|Iran|1|asserted|-
R Rob Macalister|EMPLOYED_BY|United Kingdom|1|asserted|-
R Foreign Ministry|MET_WITH|Rob Macalister|1|asserted|-
R Amrit Refining Company|SANCTIONED_BY|European Union|2|asserted|-
R Fabian Chipolina|LEADS|Gibraltar|2|asserted|-
R José Borrás|EMPLOYED_BY|Spain|3|asserted|-
R John B. Holt|EMPLOYED_BY|United States|3|asserted|-
R IShip Marine Pte|LOCATED_IN|Singapore|4|asserted|-
R Basrah|LOCATED_IN|Iraq|5|asserted|-
R SOMO-South|LOCATED_IN|Iraq|5|asserted|-
R Iraq|OWNS|SOMO-South|5|asserted|-
R Mohsen Rezvani|LEADS|Revolutionary Guards|7|asserted|-
R Amrit Refining Company|SUBSIDIARY_OF|General Corporation for Refining and Distribution of Petroleum Products|8|asserted|-
R General Corporation for Refining and Distribution of Petroleum Products|LOCATED_IN|Syria|8|asserted|-
R Iran|SUPPLIES|Amrit Refining Company|9|asserted|for two years

@s-021|wire|2024-09-06|Swiss, U.S. indictments name tycoon's ex-banker in evasion case; Kremlin shrugs
1 WASHINGTON, Sept 6 - A federal grand jury in the Eastern District of Virginia has indicted Dmitri Aleksandrovich Simonenko, a Russian-born television commentator who lives in Fairfax County, and his wife Anastassia on charges of laundering more than $1 million for the broadcaster Pervyi Vestnik, which the Treasury Department sanctioned in 2022, the Justice Department said on Thursday.
2 The couple, both of whom are believed to be in Russia, face up to 20 years in prison on each count.
3 In a second indictment Anastassia Simonenko alone is accused of buying art and antiques in galleries across the United States and Europe for Aleksei Yuryevich Uvodov, a tycoon whose wealth comes from flour mills and a chain of bakeries, and of storing them in the couple's house in Huntly, Virginia, before they were shipped on to him.
4 Uvodov was blacklisted by Washington in February of 2023.
---
5 The charges were unsealed on the same day as the Geneva public prosecutor's office filed a complaint against a former banker of Banque Lémanique Réunie, Patrick O'Driscoll-Faivre, who allegedly opened accounts there for the tycoon's nephew.
6 Uvodov's lawyer in Zug, Barbara Iten, said that her client had committed no offence in Switzerland and had in any case moved his business to the United Arab Emirates.
7 Kremlin spokesman Arseny Peskunov told reporters that Moscow saw in the case "one more witch, and one more hunt".
---
8 Since 2022 the department's Task Force KleptoCapture has charged more than 70 people and obtained court orders for the forfeiture of some $650 million, including a yacht in Fiji and six properties in New York and Florida.
E Place|Washington|WASHINGTON
E Place|United States|U.S.;United States;Washington
E Place|Eastern District of Virginia|Eastern District of Virginia
E Person|Dmitri Aleksandrovich Simonenko|Dmitri Aleksandrovich Simonenko
E Place|Russia|Russian;Russia;Kremlin;Moscow
E Place|Fairfax County|Fairfax County
E Person|Anastassia Simonenko|Anastassia Simonenko;Anastassia
E Organization|Pervyi Vestnik|Pervyi Vestnik
E Organization|Treasury Department|Treasury Department
E Organization|Justice Department|Justice Department
E Place|Europe|Europe
E Commodity|art|art
E Commodity|antiques|antiques
E Person|Aleksei Yuryevich Uvodov|Aleksei Yuryevich Uvodov;Uvodov
E Place|Huntly|Huntly
E Place|Virginia|Virginia
E Organization|Geneva public prosecutor's office|Geneva public prosecutor's office
E Firm|Banque Lémanique Réunie|Banque Lémanique Réunie
E Person|Patrick O'Driscoll-Faivre|Patrick O'Driscoll-Faivre
E Place|Zug|Zug
E Person|Barbara Iten|Barbara Iten
E Place|Switzerland|Swiss;Switzerland
E Place|United Arab Emirates|United Arab Emirates
E Person|Arseny Peskunov|Arseny Peskunov
E Organization|Task Force KleptoCapture|Task Force KleptoCapture
E Place|Fiji|Fiji
E Place|New York|New York
E Place|Florida|Florida
C Dmitri Aleksandrovich Simonenko|a Russian-born television commentator@1;who@1;his@1
C Anastassia Simonenko|his wife@1
C Pervyi Vestnik|which@1
C Aleksei Yuryevich Uvodov|a tycoon@3;whose@3;him@3;the tycoon@5;her client@6;his@6
C Patrick O'Driscoll-Faivre|a former banker of Banque Lémanique Réunie@5;who@5
C Barbara Iten|her@6
C Justice Department|the department@8
R Dmitri Aleksandrovich Simonenko|ACCUSED_BY|Justice Department|1|asserted|on Thursday
R Anastassia Simonenko|ACCUSED_BY|Justice Department|1|asserted|on Thursday
R Pervyi Vestnik|SANCTIONED_BY|Treasury Department|1|asserted|in 2022
R Anastassia Simonenko|SUPPLIES|Aleksei Yuryevich Uvodov|3|alleged|-
R Anastassia Simonenko|IMPORTS|art|3|alleged|-
R Anastassia Simonenko|IMPORTS|antiques|3|alleged|-
R Huntly|LOCATED_IN|Virginia|3|asserted|-
R Aleksei Yuryevich Uvodov|SANCTIONED_BY|United States|4|asserted|in February of 2023
R Patrick O'Driscoll-Faivre|ACCUSED_BY|Geneva public prosecutor's office|5|asserted|on the same day
R Arseny Peskunov|EMPLOYED_BY|Russia|7|asserted|-
R Task Force KleptoCapture|SUBSIDIARY_OF|Justice Department|8|asserted|-

@s-022|broadcaster, text|2023-05-30|Kosovo fined no one: what Washington did, and did not, decide about Pristina
1 The United States has excluded Kosovo from the Defender Europe military exercise and cancelled a visit by its prime minister, Arbër Kurtaj, but it has not imposed sanctions on the country, the US ambassador in Pristina, Jeffrey M. Hovland, told this station on Tuesday evening after a day of contradictory reports.
2 The confusion started when the Serbian daily Večernja Reč quoted President Aleksandar Vuletić as saying that Kosovo had been placed "under sanctions by America, at last".
3 What Brussels has in mind is another matter: the European External Action Service has drafted measures that would freeze some 500 million euros of funding and suspend talks on visas, and Germany, Italy and Austria are said to be in favour, whereas Croatia and Slovenia object.
---
4 The quarrel is about four mayors.
5 Elected on April 23 in towns in which hardly anybody voted, they were escorted into their offices on Friday by the Kosovo Police; in Zvečan the crowd threw stones, and 30 soldiers of KFOR, the NATO force under Italian Major General Angelo Restivo, were hurt.
6 Belgrade has put its army on alert, and Kosovo's interior minister, Xhelal Sveçlan, blames Severna Zaštita, a Serb group that his government declared a terrorist organisation in the summer.
---
7 Business is nervous.
8 Trepça Zink, a Mitrovica smelter which sells nearly all its concentrate to Bulgaria and Serbia, says that trucks wait for two days at Merdare; Kosovo, which has imported most of its flour and cement from Serbia since the war, imposed a tariff of 100 percent on those goods once before, in 2018, and was talked out of it by the Americans.
9 Nobody speaks of such a thing yet, said the head of the Kosovo Chamber of Commerce, Lulzim Rafunaj, "but nobody spoke of it then".
E Place|Kosovo|Kosovo;Pristina
E Place|United States|United States;Washington;US;America;Americans
E Organization|Defender Europe|Defender Europe
E Person|Arbër Kurtaj|Arbër Kurtaj
E Person|Jeffrey M. Hovland|Jeffrey M. Hovland
E Place|Serbia|Serbian;Serbia;Belgrade;Serb
E Organization|Večernja Reč|Večernja Reč
E Person|Aleksandar Vuletić|Aleksandar Vuletić
E Organization|European Union|Brussels
E Organization|European External Action Service|European External Action Service
E Place|Germany|Germany
E Place|Italy|Italy;Italian
E Place|Austria|Austria
E Place|Croatia|Croatia
E Place|Slovenia|Slovenia
E Organization|Kosovo Police|Kosovo Police
E Place|Zvečan|Zvečan
E Organization|KFOR|KFOR
E Organization|NATO|NATO
E Person|Angelo Restivo|Angelo Restivo
E Person|Xhelal Sveçlan|Xhelal Sveçlan
E Organization|Severna Zaštita|Severna Zaštita
E Firm|Trepça Zink|Trepça Zink
E Place|Mitrovica|Mitrovica
E Commodity|concentrate|concentrate
E Place|Bulgaria|Bulgaria
E Place|Merdare|Merdare
E Commodity|flour|flour
E Commodity|cement|cement
E Organization|Kosovo Chamber of Commerce|Kosovo Chamber of Commerce
E Person|Lulzim Rafunaj|Lulzim Rafunaj
C Kosovo|its@1;the country@1;his government@6;which#2@8
C United States|it@1
C Serbia|its@6
C KFOR|the NATO force@5
C Trepça Zink|a Mitrovica smelter@8;which@8;its@8
R Kosovo|SANCTIONED_BY|United States|1|denied|-
R Arbër Kurtaj|LEADS|Kosovo|1|asserted|-
R Arbër Kurtaj|VISITED|United States|1|denied|-
R Jeffrey M. Hovland|EMPLOYED_BY|United States|1|asserted|-
R Kosovo|SANCTIONED_BY|United States|2|alleged|-
R Večernja Reč|LOCATED_IN|Serbia|2|asserted|-
R Aleksandar Vuletić|LEADS|Serbia|2|asserted|-
R Kosovo|SANCTIONED_BY|European Union|3|expected|-
R KFOR|SUBSIDIARY_OF|NATO|5|asserted|-
R Angelo Restivo|LEADS|KFOR|5|asserted|-
R Xhelal Sveçlan|EMPLOYED_BY|Kosovo|6|asserted|-
R Severna Zaštita|ACCUSED_BY|Xhelal Sveçlan|6|asserted|-
R Severna Zaštita|SANCTIONED_BY|Kosovo|6|asserted|in the summer
R Trepça Zink|LOCATED_IN|Mitrovica|8|asserted|-
R Trepça Zink|SUPPLIES|Bulgaria|8|asserted|-
R Trepça Zink|SUPPLIES|Serbia|8|asserted|-
R Trepça Zink|EXPORTS|concentrate|8|asserted|-
R Bulgaria|IMPORTS|concentrate|8|asserted|-
R Serbia|IMPORTS|concentrate|8|asserted|-
R Kosovo|IMPORTS|flour|8|asserted|since the war
R Kosovo|IMPORTS|cement|8|asserted|since the war
R Serbia|SUPPLIES|Kosovo|8|asserted|since the war
R Serbia|EXPORTS|flour|8|asserted|since the war
R Serbia|EXPORTS|cement|8|asserted|since the war
R Lulzim Rafunaj|LEADS|Kosovo Chamber of Commerce|9|asserted|-

@s-023|wire brief|2020-10-27|China to sanction Wendover Aero, Rathmore over Taiwan arms
1 BEIJING (Eastern Wire) -- China will impose sanctions on the U.S. defence firms Wendover Aero, Rathmore Technologies and the defence arm of planemaker Brodie Co. over the $1.8 billion sale of SLAM-ER missiles and rocket launchers to Taiwan, foreign ministry spokesman Zhao Lixun said at a daily briefing on Monday, without saying what form they would take.
2 The State Department, which approved the sale last Wednesday, called the announcement "regrettable".
3 Brodie, which delivers one in four of its passenger jets to Chinese airlines, said that it valued its fifty years in China; Rathmore, whose sales there are insignificant since it parted with its lift maker Otway in April, made no comment.
4 Wendover’s shares (WNA.N) closed 1.2% lower in New York.
5 Taiwan's Ministry of National Defense thanked Washington and said the island was determined to defend itself. Beijing claims it as its own.
E Place|China|China;Chinese;Beijing
E Place|Beijing|BEIJING
E Organization|Eastern Wire|Eastern Wire
E Firm|Wendover Aero|Wendover Aero;Wendover;WNA.N
E Firm|Rathmore Technologies|Rathmore Technologies;Rathmore
E Firm|Brodie Co.|Brodie Co.;Brodie
E Place|United States|U.S.;Washington
E Commodity|SLAM-ER missiles|SLAM-ER missiles
E Commodity|rocket launchers|rocket launchers
E Place|Taiwan|Taiwan
E Organization|foreign ministry|foreign ministry
E Person|Zhao Lixun|Zhao Lixun
E Organization|State Department|State Department
E Commodity|passenger jets|passenger jets
E Firm|Otway|Otway
E Place|New York|New York
E Organization|Ministry of National Defense|Ministry of National Defense
E Commodity|arms|arms
C Brodie Co.|planemaker@1;which@3;its@3;it@3
C Rathmore Technologies|whose@3;it#2@3
C China|there@3;its@5
C Taiwan|the island@5;itself@5;it@5
C State Department|which@2
R Wendover Aero|SANCTIONED_BY|China|1|expected|-
R Rathmore Technologies|SANCTIONED_BY|China|1|expected|-
R Brodie Co.|SANCTIONED_BY|China|1|expected|-
R Wendover Aero|LOCATED_IN|United States|1|asserted|-
R Rathmore Technologies|LOCATED_IN|United States|1|asserted|-
R United States|SUPPLIES|Taiwan|1|expected|-
R Taiwan|IMPORTS|SLAM-ER missiles|1|expected|-
R Taiwan|IMPORTS|rocket launchers|1|expected|-
R United States|EXPORTS|SLAM-ER missiles|1|expected|-
R United States|EXPORTS|rocket launchers|1|expected|-
R Zhao Lixun|EMPLOYED_BY|foreign ministry|1|asserted|-
R foreign ministry|LOCATED_IN|China|1|asserted|-
R Brodie Co.|SUPPLIES|China|3|asserted|-
R Brodie Co.|EXPORTS|passenger jets|3|asserted|-
R China|IMPORTS|passenger jets|3|asserted|-
R Rathmore Technologies|OWNS|Otway|3|denied|in April
R Ministry of National Defense|LOCATED_IN|Taiwan|5|asserted|-

@s-024|Baltic broadcaster in English|2024-12-28|Border guards hold tanker Osprey Star B as cable inquiry widens
1 The Finnish Border Guard and the National Bureau of Investigation (NBI) were on Saturday still holding the crude tanker Osprey Star B in Svartbäck, an inner anchorage near the port of Kilpilahti, three days after the Estlink 2 electricity cable to Estonia went dead.
2 The ship, registered in the Cook Islands and owned on paper by Caravella LLC-FZ, a company in Sharjah, had been on her way from Ust-Luga to Port Said with 35,000 tonnes of unleaded petrol loaded by Novatrade-Baltika, and the Finnish customs, which believe that she belongs to Russia's shadow fleet, have impounded the petrol.
3 Detective Superintendent Sami Paavilainen of the NBI said that seven members of the crew are suspects; none had been arrested, he stressed, but none could leave.
---
4 "My clients say that the anchor fell," said Herman Ljungvall, who represents Caravella and who has asked Helsinki District Court to lift the seizure.
5 Estonian Prime Minister Kristiina Mihkelson chaired an emergency session in Tallinn and announced that the navy would guard Estlink 1; NATO's secretary general, Mark Brouwer, after a call with Finland's President Alvar Stenroos, promised more ships for the Gulf of Finland.
6 The European Commission condemned "any deliberate destruction" and said it would propose sanctions against the fleet; its foreign policy chief, Kaia Kallaste, had already put 52 vessels on the list in December, the Osprey Star B not among them.
7 Moscow says it knows nothing, and the Kremlin's spokesman declined to comment on "a very narrow subject".
---
8 The fault has halved what Estonia can draw from its northern neighbour, on which it depends for a third of its power in winter, and in Tallinn on Friday a megawatt hour cost 98 euros at noon.
E Organization|Finnish Border Guard|Finnish Border Guard
E Organization|National Bureau of Investigation|National Bureau of Investigation;NBI
E Vessel|Osprey Star B|Osprey Star B
E Place|Svartbäck|Svartbäck
E Place|Kilpilahti|Kilpilahti
E Place|Estonia|Estonia;Estonian
E Commodity|electricity|electricity;power
E Place|Cook Islands|Cook Islands
E Firm|Caravella LLC-FZ|Caravella LLC-FZ;Caravella
E Place|Sharjah|Sharjah
E Place|Ust-Luga|Ust-Luga
E Place|Port Said|Port Said
E Commodity|unleaded petrol|unleaded petrol;petrol
E Firm|Novatrade-Baltika|Novatrade-Baltika
E Organization|Finnish customs|Finnish customs
E Place|Russia|Russia;Moscow;Kremlin
E Person|Sami Paavilainen|Sami Paavilainen
E Person|Herman Ljungvall|Herman Ljungvall
E Organization|Helsinki District Court|Helsinki District Court
E Person|Kristiina Mihkelson|Kristiina Mihkelson
E Place|Tallinn|Tallinn
E Organization|navy|navy
E Organization|NATO|NATO
E Person|Mark Brouwer|Mark Brouwer
E Place|Finland|Finland
E Person|Alvar Stenroos|Alvar Stenroos
E Place|Gulf of Finland|Gulf of Finland
E Organization|European Commission|European Commission
E Person|Kaia Kallaste|Kaia Kallaste
E Place|Estlink 2|Estlink 2
E Place|Estlink 1|Estlink 1
C Osprey Star B|The ship@2;her@2;she@2
C Caravella LLC-FZ|a company in Sharjah@2
C Finnish customs|which@2
C Sami Paavilainen|he@3
C Herman Ljungvall|who@4;who#2@4
C European Commission|it@6;its@6
C Russia|it@7
C Finland|its northern neighbour@8;which@8
C Estonia|it@8;its#2@8
R Osprey Star B|ARRESTED_BY|Finnish Border Guard|1|asserted|on Saturday
R Osprey Star B|ARRESTED_BY|National Bureau of Investigation|1|asserted|on Saturday
R Osprey Star B|LOCATED_IN|Svartbäck|1|asserted|on Saturday
R Caravella LLC-FZ|OWNS|Osprey Star B|2|asserted|-
R Caravella LLC-FZ|LOCATED_IN|Sharjah|2|asserted|-
R Novatrade-Baltika|EXPORTS|unleaded petrol|2|asserted|-
R Sami Paavilainen|EMPLOYED_BY|National Bureau of Investigation|3|asserted|-
R Herman Ljungvall|EMPLOYED_BY|Caravella LLC-FZ|4|asserted|-
R Kristiina Mihkelson|LEADS|Estonia|5|asserted|-
R Mark Brouwer|LEADS|NATO|5|asserted|-
R Alvar Stenroos|LEADS|Finland|5|asserted|-
R Kaia Kallaste|EMPLOYED_BY|European Commission|6|asserted|-
R Osprey Star B|SANCTIONED_BY|European Commission|6|denied|in December
R Finland|SUPPLIES|Estonia|8|asserted|in winter
R Estonia|IMPORTS|electricity|8|asserted|in winter
R Finland|EXPORTS|electricity|8|asserted|in winter
