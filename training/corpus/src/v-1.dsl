@v-001|business daily|2024-05-14|Halvorsen to Pay $3.1bn for Danish Obesity Specialist Kirkeby Bio
1 Halvorsen & Kjær Pharma AS, the Norwegian maker of blood-thinners, agreed on Monday to buy Kirkeby Bio A/S for 21.4 billion kroner ($3.1bn) in cash, ending a four-week auction from which, people close to the talks say, both Basel's Rheingold Therapeutics and an unnamed American bidder had dropped out after seeing the results of a mid-stage trial.
2 The Oslo-listed group will offer 412 kroner for each share of its Danish target, a premium of 38%, and has already secured the acceptances of the two founders, who between them hold 31.5%, and of the pension fund Lærernes Sikring, which has 9.8%, so that only the approval of the Danish Competition and Consumer Authority and of the Ministry of Industry, Business and Financial Affairs, which screens foreign takeovers, is still outstanding.
---
3 "This is not a bet on one molecule," Halvorsen's chief executive, Synnøve Aasgaard-Lund, told reporters, adding that the company would keep the laboratories in Hillerød and that no one there need fear for his job.
4 Kirkeby, founded in 2006 by two endocrinologists of the University of Southern Denmark, has no product on the market; its injectable peptide is being tested in 1,900 patients, and Wuxi-based Taihu BioManufacturing has been its sole supplier of the active ingredient since 2021, an arrangement that Aasgaard-Lund said "will have to be looked at".
5 Should the takeover close by the end of September as planned, Halvorsen intends to sell the Danish company's veterinary arm, Kirkeby Vet ApS, for which Dublin's Shannonvale Animal Health is thought to be the likeliest buyer.
---
6 Not everyone was pleased.
7 Kasper Brøndum-Friis, who follows the sector at Sydbanken Securities, called the price "a summer house at a Monte Carlo rent", and shares in the Norwegian company closed 6.2% lower.
8 A spokeswoman for Rheingold, Annegret Zumthor, denied that the Swiss company had ever made an offer.
E Firm|Halvorsen & Kjær Pharma AS|Halvorsen & Kjær Pharma AS;Halvorsen
E Firm|Kirkeby Bio A/S|Kirkeby Bio A/S;Kirkeby Bio;Kirkeby
E Firm|Kirkeby Vet ApS|Kirkeby Vet ApS
E Firm|Rheingold Therapeutics|Rheingold Therapeutics;Rheingold
E Firm|Taihu BioManufacturing|Taihu BioManufacturing
E Firm|Shannonvale Animal Health|Shannonvale Animal Health
E Firm|Sydbanken Securities|Sydbanken Securities
E Organization|Lærernes Sikring|Lærernes Sikring
E Organization|Danish Competition and Consumer Authority|Danish Competition and Consumer Authority
E Organization|Ministry of Industry, Business and Financial Affairs|Ministry of Industry, Business and Financial Affairs
E Organization|University of Southern Denmark|University of Southern Denmark
E Person|Synnøve Aasgaard-Lund|Synnøve Aasgaard-Lund;Aasgaard-Lund
E Person|Kasper Brøndum-Friis|Kasper Brøndum-Friis
E Person|Annegret Zumthor|Annegret Zumthor
E Place|Denmark|Danish
E Place|Norway|Norwegian
E Place|Basel|Basel
E Place|United States|American
E Place|Oslo|Oslo
E Place|Hillerød|Hillerød
E Place|Wuxi|Wuxi
E Place|Dublin|Dublin
E Place|Monte Carlo|Monte Carlo
E Place|Switzerland|Swiss
E Commodity|blood-thinners|blood-thinners
E Commodity|active ingredient|active ingredient
C Halvorsen & Kjær Pharma AS|the Norwegian maker of blood-thinners@1;The Oslo-listed group@2;its@2;the company@3;the Norwegian company@7
C Kirkeby Bio A/S|its Danish target@2;its@4;its#2@4;the Danish company@5
C Lærernes Sikring|which@2
C Ministry of Industry, Business and Financial Affairs|which#2@2
C Hillerød|there@3
C Kirkeby Vet ApS|the Danish company's veterinary arm@5;which@5
C Kasper Brøndum-Friis|who@7
C Rheingold Therapeutics|the Swiss company@8
R Halvorsen & Kjær Pharma AS|LOCATED_IN|Norway|1|asserted|-
R Halvorsen & Kjær Pharma AS|OWNS|Kirkeby Bio A/S|1|expected|-
R Halvorsen & Kjær Pharma AS|AGREED_WITH|Kirkeby Bio A/S|1|asserted|on Monday
R Kirkeby Bio A/S|LOCATED_IN|Denmark|2|asserted|-
R Rheingold Therapeutics|LOCATED_IN|Basel|1|asserted|-
R Rheingold Therapeutics|OWNS|Kirkeby Bio A/S|1|alleged|-
R Lærernes Sikring|INVESTED_IN|Kirkeby Bio A/S|2|asserted|-
R Synnøve Aasgaard-Lund|LEADS|Halvorsen & Kjær Pharma AS|3|asserted|-
R Taihu BioManufacturing|LOCATED_IN|Wuxi|4|asserted|-
R Taihu BioManufacturing|SUPPLIES|Kirkeby Bio A/S|4|asserted|since 2021
R Taihu BioManufacturing|EXPORTS|active ingredient|4|asserted|since 2021
R Kirkeby Bio A/S|IMPORTS|active ingredient|4|asserted|since 2021
R Kirkeby Vet ApS|SUBSIDIARY_OF|Kirkeby Bio A/S|5|asserted|-
R Shannonvale Animal Health|LOCATED_IN|Dublin|5|asserted|-
R Shannonvale Animal Health|OWNS|Kirkeby Vet ApS|5|expected|-
R Kasper Brøndum-Friis|EMPLOYED_BY|Sydbanken Securities|7|asserted|-
R Annegret Zumthor|EMPLOYED_BY|Rheingold Therapeutics|8|asserted|-
R Rheingold Therapeutics|OWNS|Kirkeby Bio A/S|8|denied|-
R Rheingold Therapeutics|LOCATED_IN|Switzerland|8|asserted|-

@v-002|tech news site|2025-02-11|Sodium-ion startup ampeira raises €140M Series C to build a cell plant in Asturias
1 ampeira, the Bilbao startup that wants to put table salt where lithium used to be, has closed a €140 million Series C led by Meridian Deeptech Partners, with participation from the European Investment Fund, the Basque government's venture arm Bideratu, and existing backers Seaworthy Capital, Tomorrow & Sons and the Korean cathode maker Hanseong Materials, TechLedger has learned.
2 The round values the company, which has yet to sell a cell to anyone but its testers, at just under €900 million, according to two people who have seen the term sheet; co-founder and CEO Itziar Goikoetxea declined to comment on the number but told us over a bad video line that "nobody at ampeira owns a yacht".
---
3 Most of the money will go into a 4 GWh factory at Avilés, on Spain's northern coast, in a hall that once rolled tinplate for the steelmaker Acerías del Nalón, which remains the landlord and has taken a 3% stake in lieu of two years' rent.
4 Hard carbon for the anodes is to come from Finland's Kuusi Carbon Oy, under a five-year deal signed in December, while the cathode powder will be bought, at least in the beginning, from Hanseong's works in Pohang.
5 First customers?
6 Goikoetxea names only one, the e-bus builder Autobuses Urdaneta S. Coop. of Gipuzkoa, to which ampeira is to deliver 300 MWh of sodium-ion cells in 2027; a rumour that China's Ganjiang Battery had tried to buy the whole outfit last summer is, she says, "a nice story, and false".
---
7 ampeira was spun out of the University of the Basque Country in 2019 and had previously raised €38 million; its chief technology officer, Dr. Rui Esteves Carvalhal, used to run cell research at Northfjord, the Norwegian gigafactory hopeful that went bankrupt in 2023.
8 Leopold von Arnsfeld, a partner at Meridian, joins the board.
* 9 Got a tip? Write to us. Sign up for the Charge Cycle newsletter.
E Firm|ampeira|ampeira
E Firm|Meridian Deeptech Partners|Meridian Deeptech Partners;Meridian
E Organization|European Investment Fund|European Investment Fund
E Firm|Bideratu|Bideratu
E Firm|Seaworthy Capital|Seaworthy Capital
E Firm|Tomorrow & Sons|Tomorrow & Sons
E Firm|Hanseong Materials|Hanseong Materials;Hanseong
E Organization|TechLedger|TechLedger
E Firm|Acerías del Nalón|Acerías del Nalón
E Firm|Kuusi Carbon Oy|Kuusi Carbon Oy
E Firm|Autobuses Urdaneta S. Coop.|Autobuses Urdaneta S. Coop.
E Firm|Ganjiang Battery|Ganjiang Battery
E Firm|Northfjord|Northfjord
E Organization|University of the Basque Country|University of the Basque Country
E Person|Itziar Goikoetxea|Itziar Goikoetxea;Goikoetxea
E Person|Rui Esteves Carvalhal|Rui Esteves Carvalhal
E Person|Leopold von Arnsfeld|Leopold von Arnsfeld
E Place|Asturias|Asturias
E Place|Bilbao|Bilbao
E Place|Basque Country|Basque
E Place|South Korea|Korean
E Place|Avilés|Avilés
E Place|Spain|Spain
E Place|Finland|Finland
E Place|Pohang|Pohang
E Place|Gipuzkoa|Gipuzkoa
E Place|China|China
E Place|Norway|Norwegian
E Commodity|table salt|table salt
E Commodity|lithium|lithium
E Commodity|tinplate|tinplate
E Commodity|hard carbon|Hard carbon
E Commodity|cathode powder|cathode powder
E Commodity|sodium-ion cells|sodium-ion cells;cell
C ampeira|the Bilbao startup@1;the company@2;which@2;its@2;the whole outfit@6;its@7
C Acerías del Nalón|the steelmaker@3;which@3
C Autobuses Urdaneta S. Coop.|which@6
C Itziar Goikoetxea|she@6
C Northfjord|the Norwegian gigafactory hopeful@7
R ampeira|INVESTED_IN|Asturias|0|expected|-
R ampeira|LOCATED_IN|Bilbao|1|asserted|-
R Meridian Deeptech Partners|INVESTED_IN|ampeira|1|asserted|-
R European Investment Fund|INVESTED_IN|ampeira|1|asserted|-
R Bideratu|INVESTED_IN|ampeira|1|asserted|-
R Basque Country|OWNS|Bideratu|1|asserted|-
R Seaworthy Capital|INVESTED_IN|ampeira|1|asserted|-
R Tomorrow & Sons|INVESTED_IN|ampeira|1|asserted|-
R Hanseong Materials|INVESTED_IN|ampeira|1|asserted|-
R Hanseong Materials|LOCATED_IN|South Korea|1|asserted|-
R Itziar Goikoetxea|LEADS|ampeira|2|asserted|-
R ampeira|INVESTED_IN|Avilés|3|expected|-
R Avilés|LOCATED_IN|Spain|3|asserted|-
R Acerías del Nalón|INVESTED_IN|ampeira|3|asserted|-
R ampeira|AGREED_WITH|Kuusi Carbon Oy|4|asserted|in December
R Kuusi Carbon Oy|SUPPLIES|ampeira|4|expected|-
R ampeira|IMPORTS|hard carbon|4|expected|-
R Kuusi Carbon Oy|EXPORTS|hard carbon|4|expected|-
R Kuusi Carbon Oy|LOCATED_IN|Finland|4|asserted|-
R Hanseong Materials|SUPPLIES|ampeira|4|expected|-
R ampeira|IMPORTS|cathode powder|4|expected|-
R Autobuses Urdaneta S. Coop.|LOCATED_IN|Gipuzkoa|6|asserted|-
R ampeira|SUPPLIES|Autobuses Urdaneta S. Coop.|6|expected|in 2027
R ampeira|EXPORTS|sodium-ion cells|6|expected|in 2027
R Autobuses Urdaneta S. Coop.|IMPORTS|sodium-ion cells|6|expected|in 2027
R Ganjiang Battery|OWNS|ampeira|6|alleged|last summer
R Ganjiang Battery|OWNS|ampeira|6|denied|last summer
R Ganjiang Battery|LOCATED_IN|China|6|asserted|-
R Rui Esteves Carvalhal|EMPLOYED_BY|ampeira|7|asserted|-
R Northfjord|LOCATED_IN|Norway|7|asserted|-
R Leopold von Arnsfeld|EMPLOYED_BY|Meridian Deeptech Partners|8|asserted|-
R Leopold von Arnsfeld|LEADS|ampeira|8|asserted|-
B 9

@v-003|agency piece|2023-11-08|Canopy Mission SELVA-2 Ships Out for Launch With Hardware From Seven Countries
1 TOULOUSE, France (AF) — After eleven months of integration and a vibration campaign that cost it one cracked bracket, the forest-monitoring satellite SELVA-2 left the clean rooms of its prime contractor, Garonne Space Systems SAS, on Tuesday aboard a chartered freighter bound for Kourou, French Guiana, where the European Space Agency (ESA) hopes to launch it in the second week of February.
2 The 1.3-tonne spacecraft, a joint undertaking of ESA and Brazil's National Institute for Space Research (INPE), carries a P-band radar built by Lomellina Avionica of Pavia, Italy, a hyperspectral camera from the Dutch institutes' consortium NEDOPTIC, solar arrays delivered by Leiden-based Polder Photonics and a star tracker that Garonne bought from Copenhagen's Tycho Instruments.
---
3 Data will be received at Kiruna, Sweden, and at Cuiabá, and processed by a consortium led by the University of Leicester together with Wageningen University & Research, the Finnish Geospatial Research Institute and the Museu Paraense Emílio Goeldi.
4 "Each of those names is a dozen people who missed birthdays," said project manager Dr. Ottoline Szabó-Reyes of ESA, who had come down from Noordwijk to see the container off.
5 Under a memorandum signed in Brasília in 2019, Brazil pays 22% of the mission's 310 million euros; Canada, which had promised a further 15 million, pulled out in 2021 and will not take part.
---
6 INPE's director, Prof. Clóvis Teles de Andrade, said by telephone that the agency had already concluded an agreement with the Ministry of Environment and Sustainable Development of Colombia and was talking to its counterpart in Suriname about sharing the maps.
7 The first SELVA, built by the same team, was lost in 2016 when the upper stage of its Russian rocket failed; Roscosmos paid no damages, and since 2022 the agency has bought no launches in Russia at all.
8 An investigation is not expected to be needed this time, the insurer joked.
E Organization|European Space Agency|European Space Agency;ESA
E Organization|National Institute for Space Research|National Institute for Space Research;INPE
E Organization|University of Leicester|University of Leicester
E Organization|Wageningen University & Research|Wageningen University & Research
E Organization|Finnish Geospatial Research Institute|Finnish Geospatial Research Institute
E Organization|Museu Paraense Emílio Goeldi|Museu Paraense Emílio Goeldi
E Organization|Ministry of Environment and Sustainable Development|Ministry of Environment and Sustainable Development
E Organization|Roscosmos|Roscosmos
E Organization|NEDOPTIC|NEDOPTIC
E Firm|Garonne Space Systems SAS|Garonne Space Systems SAS;Garonne
E Firm|Lomellina Avionica|Lomellina Avionica
E Firm|Polder Photonics|Polder Photonics
E Firm|Tycho Instruments|Tycho Instruments
E Person|Ottoline Szabó-Reyes|Ottoline Szabó-Reyes
E Person|Clóvis Teles de Andrade|Clóvis Teles de Andrade
E Place|Toulouse|TOULOUSE
E Place|France|France
E Place|Kourou|Kourou
E Place|French Guiana|French Guiana
E Place|Brazil|Brazil
E Place|Pavia|Pavia
E Place|Italy|Italy
E Place|Netherlands|Dutch
E Place|Leiden|Leiden
E Place|Copenhagen|Copenhagen
E Place|Kiruna|Kiruna
E Place|Sweden|Sweden
E Place|Cuiabá|Cuiabá
E Place|Noordwijk|Noordwijk
E Place|Brasília|Brasília
E Place|Canada|Canada
E Place|Colombia|Colombia
E Place|Suriname|Suriname
E Place|Russia|Russian;Russia
E Commodity|satellite|satellite;spacecraft
E Commodity|P-band radar|P-band radar
E Commodity|hyperspectral camera|hyperspectral camera
E Commodity|solar arrays|solar arrays
E Commodity|star tracker|star tracker
C Garonne Space Systems SAS|its prime contractor@1
C European Space Agency|the agency@7
C Ottoline Szabó-Reyes|who#2@4
C Canada|which@5
C National Institute for Space Research|the agency@6
R Toulouse|LOCATED_IN|France|1|asserted|-
R Kourou|LOCATED_IN|French Guiana|1|asserted|-
R National Institute for Space Research|LOCATED_IN|Brazil|2|asserted|-
R European Space Agency|AGREED_WITH|National Institute for Space Research|2|asserted|-
R Lomellina Avionica|LOCATED_IN|Pavia|2|asserted|-
R Pavia|LOCATED_IN|Italy|2|asserted|-
R NEDOPTIC|LOCATED_IN|Netherlands|2|asserted|-
R Polder Photonics|LOCATED_IN|Leiden|2|asserted|-
R Polder Photonics|SUPPLIES|Garonne Space Systems SAS|1-2|asserted|-
R Polder Photonics|EXPORTS|solar arrays|2|asserted|-
R Garonne Space Systems SAS|IMPORTS|star tracker|2|asserted|-
R Tycho Instruments|SUPPLIES|Garonne Space Systems SAS|2|asserted|-
R Tycho Instruments|LOCATED_IN|Copenhagen|2|asserted|-
R Kiruna|LOCATED_IN|Sweden|3|asserted|-
R Ottoline Szabó-Reyes|EMPLOYED_BY|European Space Agency|4|asserted|-
R Ottoline Szabó-Reyes|VISITED|Toulouse|1-4|asserted|on Tuesday
R Brazil|AGREED_WITH|European Space Agency|5|asserted|in 2019
R Clóvis Teles de Andrade|LEADS|National Institute for Space Research|6|asserted|-
R National Institute for Space Research|AGREED_WITH|Ministry of Environment and Sustainable Development|6|asserted|-
R Ministry of Environment and Sustainable Development|LOCATED_IN|Colombia|6|asserted|-
R National Institute for Space Research|AGREED_WITH|Suriname|6|expected|-
R Roscosmos|SUPPLIES|European Space Agency|7|denied|since 2022

@v-004|wire|2023-07-19|Norway's Fjelltel quits Myanmar neighbour Laos, sells mobile unit to Shwe-linked group
1 OSLO/VIENTIANE - Fjelltel ASA has sold its Laotian mobile operator Lao Fjelltel Co., Ltd to Mekong Horizon Group for $54 million, the Norwegian telecoms company said on Wednesday, completing its retreat from mainland Southeast Asia two years after it wrote down to zero, and then gave away, its business in Myanmar.
2 The buyer, registered in Singapore but run from Vientiane by the Thai-Lao entrepreneur Somchit Phongsavath, will take over 1.9 million subscribers, 2,300 towers and a 25% holding in the cable landing company Pakse Gateway, the remainder of which belongs to the Lao Ministry of Technology and Communications.
---
3 "We leave with sadness and with a clean conscience," Fjelltel's chairman Gunnar Ruud Østby, a former minister of fisheries, said in a statement.
4 Rights groups were less sure about the second.
5 Asia Digital Watch, based in Chiang Mai, said that Mekong Horizon was a front for the Yangon tycoon U Htay Lwin Oo, whose Shwe Kambayar Holdings was blacklisted by the European Union and by Canada in 2022 for supplying jet fuel to the Myanmar air force, and it accused Fjelltel of handing the call records of dissidents to people whom it had no means of vetting.
6 Mekong Horizon rejected the claim, saying that Htay Lwin Oo had never held a share in it, and that its only outside investor was the Bangkok-listed energy company Isan Gas & Power PCL, with 18%.
7 Fjelltel said that it had carried out "enhanced due diligence" with the help of the law firm Torvik Steen and had found no sanctioned party.
---
8 The state of Norway owns 53.2% of Fjelltel, and Trade and Industry Minister Ingvild Mæhle is to answer questions in the Storting next week.
9 Fjelltel still operates in Bangladesh, where it controls 55% of the market leader, Bangla Dhoni, as well as in Sweden and Finland; it has repeatedly denied planning to leave Dhaka.
10 The shares, which have lost a third of their value since 2021, rose 1.4%.
E Firm|Fjelltel ASA|Fjelltel ASA;Fjelltel
E Firm|Lao Fjelltel Co., Ltd|Lao Fjelltel Co., Ltd
E Firm|Mekong Horizon Group|Mekong Horizon Group;Mekong Horizon
E Firm|Pakse Gateway|Pakse Gateway
E Firm|Shwe Kambayar Holdings|Shwe Kambayar Holdings
E Firm|Isan Gas & Power PCL|Isan Gas & Power PCL
E Firm|Torvik Steen|Torvik Steen
E Firm|Bangla Dhoni|Bangla Dhoni
E Organization|Ministry of Technology and Communications|Ministry of Technology and Communications
E Organization|Asia Digital Watch|Asia Digital Watch
E Organization|European Union|European Union
E Organization|Myanmar air force|Myanmar air force
E Organization|Storting|Storting
E Person|Somchit Phongsavath|Somchit Phongsavath
E Person|Gunnar Ruud Østby|Gunnar Ruud Østby
E Person|U Htay Lwin Oo|U Htay Lwin Oo;Htay Lwin Oo
E Person|Ingvild Mæhle|Ingvild Mæhle
E Place|Norway|Norway;Norwegian
E Place|Myanmar|Myanmar
E Place|Laos|Laos;Laotian;Lao
E Place|Oslo|OSLO
E Place|Vientiane|VIENTIANE;Vientiane
E Place|Southeast Asia|Southeast Asia
E Place|Singapore|Singapore
E Place|Chiang Mai|Chiang Mai
E Place|Yangon|Yangon
E Place|Canada|Canada
E Place|Bangkok|Bangkok
E Place|Bangladesh|Bangladesh;Dhaka
E Place|Sweden|Sweden
E Place|Finland|Finland
E Commodity|jet fuel|jet fuel
C Fjelltel ASA|the Norwegian telecoms company@1;its@1;its#2@1;it@1;its#3@1;We@3;it@7;it@9;it#2@9
C Mekong Horizon Group|The buyer@2;it@6;its@6
C Asia Digital Watch|it@5
C U Htay Lwin Oo|the Yangon tycoon@5;whose@5
C Bangladesh|where@9
R Fjelltel ASA|LOCATED_IN|Norway|1|asserted|-
R Mekong Horizon Group|OWNS|Lao Fjelltel Co., Ltd|1|asserted|on Wednesday
R Fjelltel ASA|AGREED_WITH|Mekong Horizon Group|1|asserted|on Wednesday
R Lao Fjelltel Co., Ltd|LOCATED_IN|Laos|1|asserted|-
R Mekong Horizon Group|LOCATED_IN|Singapore|2|asserted|-
R Mekong Horizon Group|LOCATED_IN|Vientiane|2|asserted|-
R Somchit Phongsavath|LEADS|Mekong Horizon Group|2|asserted|-
R Mekong Horizon Group|INVESTED_IN|Pakse Gateway|2|expected|-
R Ministry of Technology and Communications|OWNS|Pakse Gateway|2|asserted|-
R Ministry of Technology and Communications|LOCATED_IN|Laos|2|asserted|-
R Gunnar Ruud Østby|LEADS|Fjelltel ASA|3|asserted|-
R Asia Digital Watch|LOCATED_IN|Chiang Mai|5|asserted|-
R U Htay Lwin Oo|OWNS|Mekong Horizon Group|5|alleged|-
R U Htay Lwin Oo|OWNS|Shwe Kambayar Holdings|5|asserted|-
R Shwe Kambayar Holdings|SANCTIONED_BY|European Union|5|asserted|in 2022
R Shwe Kambayar Holdings|SANCTIONED_BY|Canada|5|asserted|in 2022
R Shwe Kambayar Holdings|SUPPLIES|Myanmar air force|5|asserted|-
R Shwe Kambayar Holdings|EXPORTS|jet fuel|5|asserted|-
R Myanmar air force|IMPORTS|jet fuel|5|asserted|-
R Fjelltel ASA|ACCUSED_BY|Asia Digital Watch|5|asserted|-
R Mekong Horizon Group|ACCUSED_BY|Asia Digital Watch|5|asserted|-
R U Htay Lwin Oo|INVESTED_IN|Mekong Horizon Group|6|denied|-
R Isan Gas & Power PCL|INVESTED_IN|Mekong Horizon Group|6|asserted|-
R Fjelltel ASA|AGREED_WITH|Torvik Steen|7|asserted|-
R Norway|OWNS|Fjelltel ASA|8|asserted|-
R Ingvild Mæhle|EMPLOYED_BY|Norway|8|asserted|-
R Fjelltel ASA|OWNS|Bangla Dhoni|9|asserted|-
R Bangla Dhoni|LOCATED_IN|Bangladesh|9|asserted|-

@v-005|defence trade site|2024-04-10|Brazilian Navy Closes In on Patrol Ship Deal as Itajaí Yard Waits for Steel
1 The Brazilian Navy expects to sign by June with Estaleiro Cabo Verde, of Itajaí, Santa Catarina, for four 1,800-tonne offshore patrol vessels that would be built to a Dutch design and cost 2.9 billion reais, Rear Admiral Marcos Aurélio Sobral Pinto, who runs the service's Directorate of Naval Engineering, told the LAAD Security forum in São Paulo on Tuesday.
2 Marenholt Shipyards Group, the Gorinchem firm whose Type 1800 was preferred over offers from Spain's Astilleros Finisterre and from India's state-owned Konkan Dockyard Ltd, would supply the diesel engines, the shafts and the combat consoles, for roughly 38% of the value, while the hull steel is to be rolled in Brazil by Siderúrgica Serra Azul, a unit of the Luxembourg group Arbedia.
---
3 The patrol ships are meant for the oil fields off Rio de Janeiro and for the Gulf of Guinea, where Brazil has sent a corvette every year since 2017 and has just finished an exercise with the navies of Nigeria and São Tomé and Príncipe.
4 "We do not want a ship that comes in a box," said Sobral Pinto, who had inspected Marenholt's yard in Galaţi, Romania, in February with a team of nineteen.
5 Funding is another matter: the Ministry of Management and Innovation in Public Services has released only a third of this year's money, and Finance Minister Eduardo Lacombe has called the programme "elastic".
---
6 Konkan, which has delivered similar hulls to Mauritius and Vietnam, filed an appeal in March with the Federal Court of Accounts; it alleges that Estaleiro Cabo Verde had been allowed to amend its bid after the deadline, something the company's director-president, Ana Lúcia Werneck, denies.
7 Portugal, once mentioned as a partner, is not taking part.
8 Cabo Verde, despite its name, has nothing to do with the islands: it is 70% owned by the Blumenau engineering family firm Irmãos Kretzer and 30% by the port operator Terminais do Sul.
E Organization|Brazilian Navy|Brazilian Navy
E Organization|Directorate of Naval Engineering|Directorate of Naval Engineering
E Organization|LAAD Security|LAAD Security
E Organization|Ministry of Management and Innovation in Public Services|Ministry of Management and Innovation in Public Services
E Organization|Federal Court of Accounts|Federal Court of Accounts
E Firm|Estaleiro Cabo Verde|Estaleiro Cabo Verde;Cabo Verde
E Firm|Marenholt Shipyards Group|Marenholt Shipyards Group;Marenholt
E Firm|Astilleros Finisterre|Astilleros Finisterre
E Firm|Konkan Dockyard Ltd|Konkan Dockyard Ltd;Konkan
E Firm|Siderúrgica Serra Azul|Siderúrgica Serra Azul
E Firm|Arbedia|Arbedia
E Firm|Irmãos Kretzer|Irmãos Kretzer
E Firm|Terminais do Sul|Terminais do Sul
E Person|Marcos Aurélio Sobral Pinto|Marcos Aurélio Sobral Pinto;Sobral Pinto
E Person|Eduardo Lacombe|Eduardo Lacombe
E Person|Ana Lúcia Werneck|Ana Lúcia Werneck
E Place|Itajaí|Itajaí
E Place|Santa Catarina|Santa Catarina
E Place|Netherlands|Dutch
E Place|São Paulo|São Paulo
E Place|Gorinchem|Gorinchem
E Place|Spain|Spain
E Place|India|India
E Place|Brazil|Brazil
E Place|Luxembourg|Luxembourg
E Place|Rio de Janeiro|Rio de Janeiro
E Place|Gulf of Guinea|Gulf of Guinea
E Place|Nigeria|Nigeria
E Place|São Tomé and Príncipe|São Tomé and Príncipe
E Place|Galaţi|Galaţi
E Place|Romania|Romania
E Place|Mauritius|Mauritius
E Place|Vietnam|Vietnam
E Place|Portugal|Portugal
E Place|Blumenau|Blumenau
E Commodity|offshore patrol vessels|offshore patrol vessels;patrol ships;Patrol Ship
E Commodity|steel|steel;Steel
E Commodity|diesel engines|diesel engines
E Commodity|shafts|shafts
E Commodity|combat consoles|combat consoles
E Commodity|oil|oil
C Brazilian Navy|the service@1
C Marcos Aurélio Sobral Pinto|who@1;who@4
C Marenholt Shipyards Group|the Gorinchem firm@2;whose@2
C Konkan Dockyard Ltd|which@6;it@6
C Estaleiro Cabo Verde|its@6;the company@6;its@8;it@8
C Gulf of Guinea|where@3
R Brazilian Navy|AGREED_WITH|Estaleiro Cabo Verde|1|expected|by June
R Estaleiro Cabo Verde|SUPPLIES|Brazilian Navy|1|expected|-
R Brazilian Navy|IMPORTS|offshore patrol vessels|1|expected|-
R Estaleiro Cabo Verde|EXPORTS|offshore patrol vessels|1|expected|-
R Estaleiro Cabo Verde|LOCATED_IN|Itajaí|1|asserted|-
R Itajaí|LOCATED_IN|Santa Catarina|1|asserted|-
R Marcos Aurélio Sobral Pinto|LEADS|Directorate of Naval Engineering|1|asserted|-
R Directorate of Naval Engineering|SUBSIDIARY_OF|Brazilian Navy|1|asserted|-
R Marcos Aurélio Sobral Pinto|VISITED|São Paulo|1|asserted|on Tuesday
R Marenholt Shipyards Group|LOCATED_IN|Gorinchem|2|asserted|-
R Astilleros Finisterre|LOCATED_IN|Spain|2|asserted|-
R Konkan Dockyard Ltd|LOCATED_IN|India|2|asserted|-
R India|OWNS|Konkan Dockyard Ltd|2|asserted|-
R Marenholt Shipyards Group|SUPPLIES|Estaleiro Cabo Verde|2|expected|-
R Marenholt Shipyards Group|EXPORTS|diesel engines|2|expected|-
R Marenholt Shipyards Group|EXPORTS|shafts|2|expected|-
R Marenholt Shipyards Group|EXPORTS|combat consoles|2|expected|-
R Siderúrgica Serra Azul|LOCATED_IN|Brazil|2|asserted|-
R Siderúrgica Serra Azul|SUBSIDIARY_OF|Arbedia|2|asserted|-
R Siderúrgica Serra Azul|SUPPLIES|Estaleiro Cabo Verde|2|expected|-
R Arbedia|LOCATED_IN|Luxembourg|2|asserted|-
R Brazil|VISITED|Gulf of Guinea|3|asserted|since 2017
R Marcos Aurélio Sobral Pinto|VISITED|Galaţi|4|asserted|in February
R Galaţi|LOCATED_IN|Romania|4|asserted|-
R Eduardo Lacombe|EMPLOYED_BY|Brazil|5|asserted|-
R Konkan Dockyard Ltd|SUPPLIES|Mauritius|6|asserted|-
R Konkan Dockyard Ltd|SUPPLIES|Vietnam|6|asserted|-
R Estaleiro Cabo Verde|ACCUSED_BY|Konkan Dockyard Ltd|6|asserted|in March
R Ana Lúcia Werneck|LEADS|Estaleiro Cabo Verde|6|asserted|-
R Irmãos Kretzer|OWNS|Estaleiro Cabo Verde|8|asserted|-
R Irmãos Kretzer|LOCATED_IN|Blumenau|8|asserted|-
R Terminais do Sul|INVESTED_IN|Estaleiro Cabo Verde|8|asserted|-

@v-006|port and logistics newsletter|2025-01-27|Kribi, Lekki, San-Pédro: Who Gets What on the Gulf of Guinea
1 The week's main news comes from Côte d'Ivoire, where the Autonomous Port of San-Pédro has awarded the 30-year concession for its second container terminal to a consortium of Levantis Ports & Logistics (51%), the Abidjan conglomerate Groupe Assinie (29%) and the China-Africa Maritime Fund (20%), which together promise to spend 480 million euros on quays, cranes and a rail spur.
2 Levantis, the Piraeus-based operator chaired by Despina Karras-Whyte, already runs the grain jetty at Conakry and lost Douala in 2022 after a quarrel with the government of Cameroon that ended before the International Centre for Settlement of Investment Disputes in Washington.
---
* 3 KRIBI. Cameroon's transport minister, Ernest Bilong Ngalle, said on Friday that talks with Adriatic Port Holding of Trieste about a 35% share in the mineral terminal were "at the champagne-cooling stage"; the Italians say that they have not even ordered the bottle. Iron ore from the Mbalam mine is to move through Kribi from 2027, most of it for buyers in China.
* 4 LEKKI. Nigeria Customs Service seized 14 containers of used solar panels at Lekki Deep Sea Port, all consigned to Sunny Uncle Ventures Ltd. of Onitsha, Anambra State. Sunny Uncle denies owning them.
* 5 TEMA. No truth, says Ghana Ports and Harbours Authority spokesman Nii Lante Codjoe, in reports that it would sell its 30% of Longitude Port Cargo to RK Gulf Terminals.
* 6 LOMÉ. Three mobile harbour cranes, sold by Rostock's Warnow Krane GmbH to Togo Bulk Handling last spring, came ashore on Sunday from the heavy-lift ship Happy Dunlin.
---
7 A word about Equatorial Guinea: Bata has cranes, water and no ships.
8 Its harbour master asked us to print his telephone number, and we have declined.
9 Next week we go to the races, and the letter will be short.
E Place|Kribi|Kribi;KRIBI
E Place|Lekki|Lekki;LEKKI
E Place|San-Pédro|San-Pédro
E Place|Gulf of Guinea|Gulf of Guinea
E Place|Côte d'Ivoire|Côte d'Ivoire
E Organization|Autonomous Port of San-Pédro|Autonomous Port of San-Pédro
E Firm|Levantis Ports & Logistics|Levantis Ports & Logistics;Levantis
E Firm|Groupe Assinie|Groupe Assinie
E Firm|China-Africa Maritime Fund|China-Africa Maritime Fund
E Place|Abidjan|Abidjan
E Place|Piraeus|Piraeus
E Person|Despina Karras-Whyte|Despina Karras-Whyte
E Place|Conakry|Conakry
E Place|Douala|Douala
E Place|Cameroon|Cameroon
E Organization|International Centre for Settlement of Investment Disputes|International Centre for Settlement of Investment Disputes
E Place|Washington|Washington
E Person|Ernest Bilong Ngalle|Ernest Bilong Ngalle
E Firm|Adriatic Port Holding|Adriatic Port Holding
E Place|Trieste|Trieste
E Place|Italy|Italians
E Place|Mbalam mine|Mbalam mine
E Place|China|China
E Organization|Nigeria Customs Service|Nigeria Customs Service
E Place|Lekki Deep Sea Port|Lekki Deep Sea Port
E Firm|Sunny Uncle Ventures Ltd.|Sunny Uncle Ventures Ltd.;Sunny Uncle
E Place|Onitsha|Onitsha
E Place|Anambra State|Anambra State
E Place|Tema|TEMA
E Organization|Ghana Ports and Harbours Authority|Ghana Ports and Harbours Authority
E Person|Nii Lante Codjoe|Nii Lante Codjoe
E Firm|Longitude Port Cargo|Longitude Port Cargo
E Firm|RK Gulf Terminals|RK Gulf Terminals
E Place|Lomé|LOMÉ
E Firm|Warnow Krane GmbH|Warnow Krane GmbH
E Place|Rostock|Rostock
E Firm|Togo Bulk Handling|Togo Bulk Handling
E Vessel|Happy Dunlin|Happy Dunlin
E Place|Equatorial Guinea|Equatorial Guinea
E Place|Bata|Bata
E Commodity|grain|grain
E Commodity|iron ore|Iron ore
E Commodity|used solar panels|used solar panels
E Commodity|mobile harbour cranes|mobile harbour cranes
C Autonomous Port of San-Pédro|its@1
C Levantis Ports & Logistics|the Piraeus-based operator@2
C Adriatic Port Holding|the Italians@3;they@3
C Côte d'Ivoire|where@1
C used solar panels|them@4
C Ghana Ports and Harbours Authority|it@5;its@5
C Bata|Its@8
R Autonomous Port of San-Pédro|LOCATED_IN|Côte d'Ivoire|1|asserted|-
R Autonomous Port of San-Pédro|AGREED_WITH|Levantis Ports & Logistics|1|asserted|-
R Autonomous Port of San-Pédro|AGREED_WITH|Groupe Assinie|1|asserted|-
R Autonomous Port of San-Pédro|AGREED_WITH|China-Africa Maritime Fund|1|asserted|-
R Groupe Assinie|LOCATED_IN|Abidjan|1|asserted|-
R Levantis Ports & Logistics|INVESTED_IN|San-Pédro|1|expected|-
R Groupe Assinie|INVESTED_IN|San-Pédro|1|expected|-
R China-Africa Maritime Fund|INVESTED_IN|San-Pédro|1|expected|-
R Levantis Ports & Logistics|LOCATED_IN|Piraeus|2|asserted|-
R Despina Karras-Whyte|LEADS|Levantis Ports & Logistics|2|asserted|-
R International Centre for Settlement of Investment Disputes|LOCATED_IN|Washington|2|asserted|-
R Ernest Bilong Ngalle|EMPLOYED_BY|Cameroon|3|asserted|-
R Adriatic Port Holding|LOCATED_IN|Trieste|3|asserted|-
R Adriatic Port Holding|LOCATED_IN|Italy|3|asserted|-
R Adriatic Port Holding|AGREED_WITH|Cameroon|3|expected|-
R Adriatic Port Holding|INVESTED_IN|Kribi|3|expected|-
R Mbalam mine|SUPPLIES|China|3|expected|from 2027
R China|IMPORTS|iron ore|3|expected|from 2027
R Mbalam mine|EXPORTS|iron ore|3|expected|from 2027
R Sunny Uncle Ventures Ltd.|LOCATED_IN|Onitsha|4|asserted|-
R Onitsha|LOCATED_IN|Anambra State|4|asserted|-
R Lekki Deep Sea Port|LOCATED_IN|Lekki|4|asserted|-
R Sunny Uncle Ventures Ltd.|IMPORTS|used solar panels|4|alleged|-
R Sunny Uncle Ventures Ltd.|IMPORTS|used solar panels|4|denied|-
R Nii Lante Codjoe|EMPLOYED_BY|Ghana Ports and Harbours Authority|5|asserted|-
R Ghana Ports and Harbours Authority|INVESTED_IN|Longitude Port Cargo|5|asserted|-
R RK Gulf Terminals|INVESTED_IN|Longitude Port Cargo|5|alleged|-
R RK Gulf Terminals|INVESTED_IN|Longitude Port Cargo|5|denied|-
R Warnow Krane GmbH|LOCATED_IN|Rostock|6|asserted|-
R Warnow Krane GmbH|SUPPLIES|Togo Bulk Handling|6|asserted|last spring
R Warnow Krane GmbH|EXPORTS|mobile harbour cranes|6|asserted|last spring
R Togo Bulk Handling|IMPORTS|mobile harbour cranes|6|asserted|last spring
R Bata|LOCATED_IN|Equatorial Guinea|7|asserted|-

@v-007|semiconductor trade site|2024-10-03|Substrate Squeeze: Ibara's Yield Troubles Ripple From Gifu to Phoenix
1 A flood of rejected boards at Ibara Package Substrates' No. 4 plant in Gifu Prefecture, Japan, has left at least three designers of AI accelerators short of the laminated carriers on which their chips are mounted, and has sent buyers hurrying to Taiwan's Kuo Yang Interconnect and Austria's Leobner Schaltungen AG, people at four suppliers told SiliconTrade this week.
2 Ibara supplies ABF substrates to Corvid Semiconductor of Santa Clara, California, to the British start-up Loomwork, and, through its Penang affiliate, to Seoul-based memory giant Dongbaek Electronics; Corvid alone took 61% of the Japanese firm's output last year.
3 "One customer, one film, one plant — what could go wrong," wrote Felicity Okonjo-Bright, who covers hardware for Rathbone Hale, in a note that cut her estimate of Corvid's fourth-quarter shipments by 9%.
---
4 The film in question, a glass-filled epoxy, is made by exactly one company, the seasoning group Umami Fine Chemicals, which sells it to Ibara, Kuo Yang and Leobner alike and is said to have rationed all three since August.
5 Umami's managing officer Tetsurō Makabe said on an earnings call that capacity at Kawasaki would double by 2026 and that a plant in Arizona was "under study"; Arizona's commerce authority has been courting the group for a year.
6 Corvid, for its part, is reported to have lent Leobner 200 million dollars against first call on a line in Styria and, according to two people, to have begun to look at taking a stake in Kuo Yang, whose chairman, Chien Ming-hao, flew to California in September.
7 A Corvid spokesperson, Jolene Abernathy-Cruz, said the company did not invest in its suppliers.
---
8 None of this touches China much, because the U.S. Bureau of Industry and Security closed that door in 2022; Shenzhen's Fastone Packaging, put on the Entity List by the bureau last December, makes its own substrates and, insiders say, its own film too.
9 The Ministry of Economy, Trade and Industry in Tokyo is considering a subsidy.
* 10 Related: Why glass cores will not save you | Subscribe for full access to our lead-time tracker
E Firm|Ibara Package Substrates|Ibara Package Substrates;Ibara
E Firm|Kuo Yang Interconnect|Kuo Yang Interconnect;Kuo Yang
E Firm|Leobner Schaltungen AG|Leobner Schaltungen AG;Leobner
E Firm|Corvid Semiconductor|Corvid Semiconductor;Corvid
E Firm|Loomwork|Loomwork
E Firm|Dongbaek Electronics|Dongbaek Electronics
E Firm|Rathbone Hale|Rathbone Hale
E Firm|Umami Fine Chemicals|Umami Fine Chemicals;Umami
E Firm|Fastone Packaging|Fastone Packaging
E Organization|SiliconTrade|SiliconTrade
E Organization|U.S. Bureau of Industry and Security|U.S. Bureau of Industry and Security
E Organization|Ministry of Economy, Trade and Industry|Ministry of Economy, Trade and Industry
E Person|Felicity Okonjo-Bright|Felicity Okonjo-Bright
E Person|Tetsurō Makabe|Tetsurō Makabe
E Person|Chien Ming-hao|Chien Ming-hao
E Person|Jolene Abernathy-Cruz|Jolene Abernathy-Cruz
E Place|Gifu Prefecture|Gifu Prefecture;Gifu
E Place|Phoenix|Phoenix
E Place|Japan|Japan;Japanese
E Place|Taiwan|Taiwan
E Place|Austria|Austria
E Place|Santa Clara|Santa Clara
E Place|California|California
E Place|United Kingdom|British
E Place|Penang|Penang
E Place|Seoul|Seoul
E Place|Kawasaki|Kawasaki
E Place|Arizona|Arizona
E Place|Styria|Styria
E Place|China|China
E Place|Shenzhen|Shenzhen
E Place|Tokyo|Tokyo
E Commodity|AI accelerators|AI accelerators
E Commodity|chips|chips
E Commodity|ABF substrates|ABF substrates;substrates;laminated carriers;Substrate
E Commodity|film|film
E Commodity|glass-filled epoxy|glass-filled epoxy
C Ibara Package Substrates|its@2;the Japanese firm@2
C Felicity Okonjo-Bright|who@3;her@3
C Umami Fine Chemicals|one company@4;the seasoning group@4;which@4;the group@5
C film|it@4
C Corvid Semiconductor|its@6;the company@7;its@7
C Kuo Yang Interconnect|whose@6
C U.S. Bureau of Industry and Security|the bureau@8
C Fastone Packaging|its@8
R Gifu Prefecture|LOCATED_IN|Japan|1|asserted|-
R Kuo Yang Interconnect|LOCATED_IN|Taiwan|1|asserted|-
R Leobner Schaltungen AG|LOCATED_IN|Austria|1|asserted|-
R Ibara Package Substrates|SUPPLIES|Corvid Semiconductor|2|asserted|-
R Ibara Package Substrates|SUPPLIES|Loomwork|2|asserted|-
R Ibara Package Substrates|SUPPLIES|Dongbaek Electronics|2|asserted|-
R Ibara Package Substrates|EXPORTS|ABF substrates|2|asserted|-
R Corvid Semiconductor|IMPORTS|ABF substrates|2|asserted|-
R Loomwork|IMPORTS|ABF substrates|2|asserted|-
R Dongbaek Electronics|IMPORTS|ABF substrates|2|asserted|-
R Corvid Semiconductor|LOCATED_IN|Santa Clara|2|asserted|-
R Santa Clara|LOCATED_IN|California|2|asserted|-
R Loomwork|LOCATED_IN|United Kingdom|2|asserted|-
R Dongbaek Electronics|LOCATED_IN|Seoul|2|asserted|-
R Ibara Package Substrates|LOCATED_IN|Japan|2|asserted|-
R Felicity Okonjo-Bright|EMPLOYED_BY|Rathbone Hale|3|asserted|-
R Umami Fine Chemicals|SUPPLIES|Ibara Package Substrates|4|asserted|-
R Umami Fine Chemicals|SUPPLIES|Kuo Yang Interconnect|4|asserted|-
R Umami Fine Chemicals|SUPPLIES|Leobner Schaltungen AG|4|asserted|-
R Umami Fine Chemicals|EXPORTS|film|4|asserted|-
R Ibara Package Substrates|IMPORTS|film|4|asserted|-
R Kuo Yang Interconnect|IMPORTS|film|4|asserted|-
R Leobner Schaltungen AG|IMPORTS|film|4|asserted|-
R Tetsurō Makabe|EMPLOYED_BY|Umami Fine Chemicals|5|asserted|-
R Umami Fine Chemicals|INVESTED_IN|Kawasaki|5|expected|by 2026
R Umami Fine Chemicals|INVESTED_IN|Arizona|5|expected|-
R Corvid Semiconductor|AGREED_WITH|Leobner Schaltungen AG|6|alleged|-
R Corvid Semiconductor|INVESTED_IN|Kuo Yang Interconnect|6|alleged|-
R Chien Ming-hao|LEADS|Kuo Yang Interconnect|6|asserted|-
R Chien Ming-hao|VISITED|California|6|asserted|in September
R Jolene Abernathy-Cruz|EMPLOYED_BY|Corvid Semiconductor|7|asserted|-
R Corvid Semiconductor|INVESTED_IN|Kuo Yang Interconnect|6-7|denied|-
R Corvid Semiconductor|INVESTED_IN|Leobner Schaltungen AG|6-7|denied|-
R China|SANCTIONED_BY|U.S. Bureau of Industry and Security|8|asserted|in 2022
R Fastone Packaging|SANCTIONED_BY|U.S. Bureau of Industry and Security|8|asserted|last December
R Fastone Packaging|LOCATED_IN|Shenzhen|8|asserted|-
R Ministry of Economy, Trade and Industry|LOCATED_IN|Tokyo|9|asserted|-
B 10

@v-008|antitrust newsletter|2023-03-30|Brussels Clears, London Blocks, Canberra Yawns
1 Good morning.
2 The European Commission yesterday waved through, with conditions, the 6.8 billion euro purchase of the Belgian gas-meter maker Compteurs Dendre NV by Monongah Flow Technologies Inc. of Pittsburgh, having been persuaded by the American company's promise to sell its own factory in Łódź to a buyer with "proven experience", which in plain language means the Polish rival Gazomet-Pro S.A.
3 The merger had been notified in August, and competition commissioner Margit Vandersloot-Keizer told the press room that prices of ultrasonic meters would have risen by a tenth in the Benelux without the remedy.
---
4 Across the Channel the weather is different.
5 The Competition and Markets Authority (CMA) prohibited the same deal insofar as it concerns Thames Meter Holdings, the Reading subsidiary of Dendre, and ordered that it be divested within nine months; Monongah's general counsel, Hollis P. Drinkwater III, called the ruling "a postcard from 1974" and said it would be challenged before the Competition Appeal Tribunal.
6 Four British water companies, among them Severnside Utilities and Wessex & Downs, had told the watchdog that Thames Meter and Monongah were the only two suppliers from which they had ever bought meters in any number.
7 Australia's regulator closed its file in eleven days.
---
* 8 Also on our desk:
* 9 The General Court in Luxembourg annulled the 71-million-euro fine imposed in 2018 on the Greek cable firm Aegaion Kalodia; the Commission may appeal.
* 10 Türkiye's Competition Board has opened an inquiry into Ege Çimento and Toros Beton, which it suspects of having carved up the ready-mix market in Izmir.
* 11 South Africa's Competition Tribunal heard that Mzansi Glass had agreed with the Zambian brewer Mosi Holdings, over a dinner at Victoria Falls, never to bid in each other's country. Both deny it.
12 That's all; be good, and mind the gap between price and cost.
E Organization|European Commission|European Commission;Brussels;Commission
E Organization|Competition and Markets Authority|Competition and Markets Authority;CMA;London
E Organization|Competition Appeal Tribunal|Competition Appeal Tribunal
E Organization|General Court|General Court
E Organization|Competition Board|Competition Board
E Organization|Competition Tribunal|Competition Tribunal
E Firm|Compteurs Dendre NV|Compteurs Dendre NV;Dendre
E Firm|Monongah Flow Technologies Inc.|Monongah Flow Technologies Inc.;Monongah
E Firm|Gazomet-Pro S.A.|Gazomet-Pro S.A.
E Firm|Thames Meter Holdings|Thames Meter Holdings;Thames Meter
E Firm|Severnside Utilities|Severnside Utilities
E Firm|Wessex & Downs|Wessex & Downs
E Firm|Aegaion Kalodia|Aegaion Kalodia
E Firm|Ege Çimento|Ege Çimento
E Firm|Toros Beton|Toros Beton
E Firm|Mzansi Glass|Mzansi Glass
E Firm|Mosi Holdings|Mosi Holdings
E Person|Margit Vandersloot-Keizer|Margit Vandersloot-Keizer
E Person|Hollis P. Drinkwater III|Hollis P. Drinkwater III
E Place|Australia|Australia;Canberra
E Place|Belgium|Belgian
E Place|Pittsburgh|Pittsburgh
E Place|United States|American
E Place|Łódź|Łódź
E Place|Poland|Polish
E Place|Benelux|Benelux
E Place|Reading|Reading
E Place|United Kingdom|British
E Place|Luxembourg|Luxembourg
E Place|Greece|Greek
E Place|Türkiye|Türkiye
E Place|Izmir|Izmir
E Place|South Africa|South Africa
E Place|Zambia|Zambian
E Place|Victoria Falls|Victoria Falls
E Commodity|gas meters|gas-meter;meters
E Commodity|ultrasonic meters|ultrasonic meters
E Commodity|ready-mix|ready-mix
C Monongah Flow Technologies Inc.|the American company@2;its@2
C Gazomet-Pro S.A.|a buyer@2
C Thames Meter Holdings|the Reading subsidiary of Dendre@5;it#2@5
C Competition and Markets Authority|the watchdog@6
C Competition Board|it@10
R Compteurs Dendre NV|LOCATED_IN|Belgium|2|asserted|-
R Monongah Flow Technologies Inc.|OWNS|Compteurs Dendre NV|2|expected|-
R Monongah Flow Technologies Inc.|LOCATED_IN|Pittsburgh|2|asserted|-
R Monongah Flow Technologies Inc.|LOCATED_IN|United States|2|asserted|-
R Gazomet-Pro S.A.|LOCATED_IN|Poland|2|asserted|-
R Margit Vandersloot-Keizer|EMPLOYED_BY|European Commission|2-3|asserted|-
R Thames Meter Holdings|SUBSIDIARY_OF|Compteurs Dendre NV|5|asserted|-
R Thames Meter Holdings|LOCATED_IN|Reading|5|asserted|-
R Monongah Flow Technologies Inc.|OWNS|Thames Meter Holdings|5|denied|-
R Hollis P. Drinkwater III|EMPLOYED_BY|Monongah Flow Technologies Inc.|5|asserted|-
R Severnside Utilities|LOCATED_IN|United Kingdom|6|asserted|-
R Wessex & Downs|LOCATED_IN|United Kingdom|6|asserted|-
R Thames Meter Holdings|SUPPLIES|Severnside Utilities|6|asserted|-
R Thames Meter Holdings|SUPPLIES|Wessex & Downs|6|asserted|-
R Monongah Flow Technologies Inc.|SUPPLIES|Severnside Utilities|6|asserted|-
R Monongah Flow Technologies Inc.|SUPPLIES|Wessex & Downs|6|asserted|-
R Severnside Utilities|IMPORTS|gas meters|6|asserted|-
R Wessex & Downs|IMPORTS|gas meters|6|asserted|-
R General Court|LOCATED_IN|Luxembourg|9|asserted|-
R Aegaion Kalodia|LOCATED_IN|Greece|9|asserted|-
R Competition Board|LOCATED_IN|Türkiye|10|asserted|-
R Ege Çimento|ACCUSED_BY|Competition Board|10|asserted|-
R Toros Beton|ACCUSED_BY|Competition Board|10|asserted|-
R Ege Çimento|AGREED_WITH|Toros Beton|10|alleged|-
R Competition Tribunal|LOCATED_IN|South Africa|11|asserted|-
R Mosi Holdings|LOCATED_IN|Zambia|11|asserted|-
R Mzansi Glass|AGREED_WITH|Mosi Holdings|11|alleged|-
R Mzansi Glass|AGREED_WITH|Mosi Holdings|11|denied|-

@v-009|analysts' note|2024-08-22|SOLAR & STORAGE WEEKLY: INVENTORIES, TARIFFS AND THE MARWAR QUESTION
* 1 Key message: we stay Underweight on Asian module makers and lift Marwar Solar Ltd. (MARW IN) to Neutral.
2 Chinese manufacturers shipped 21.4 GW of solar modules abroad in July, 7% fewer than in June, as stocks in Rotterdam warehouses ran to an estimated 48 GW and as Brazil, Pakistan and Saudi Arabia, which together absorbed 38% of the total, took a breath after a frantic spring.
3 The United States is the elephant: following its preliminary determinations against Cambodia, Malaysia, Thailand and Vietnam, developers there have all but stopped ordering cells from those four and have turned to Indonesia and Laos, from which imports of cells rose sixfold in a quarter, and to India.
---
4 That brings us to Jodhpur.
5 Marwar, of which the promoter group around Vikramaditya Singh Shekhawat still holds 62%, said on Monday that it had signed with Prairie Sun Utilities of Omaha, Nebraska, for 1.1 GW of modules over three years, and that half of the cells in them would come from its own line at Bhadla, the rest from Sumatra Surya Tbk in Batam; polysilicon, the touchy part, is bought from Germany's Innwerk Silizium and from Kuching's Sarawak Poly, never, the company insists, from Xinjiang.
6 U.S. Customs and Border Protection detained one Marwar container at Savannah in March under the forced-labour law and released it six weeks later.
7 Chief financial officer Nandini Bhattacharya-Rao tells us that the delay cost 1.9 million dollars, "and a good many pencils".
---
8 Among the names we like less, Jiangnan Guangfu is in talks, we understand, to sell 40% of its Kedah plant to the Employees Savings Board, while Zhejiang Lumen has shelved a 600-million-dollar factory in Ohio.
9 Desert Spark of Riyadh, in which the Saudi sovereign fund has 49%, remains the only customer of either that pays on time.
* 10 Analyst certification: the undersigned, R. D'Souza and Mei-Lin Appelbaum, Tasman Ridge Securities, hold no position in the above.
E Firm|Marwar Solar Ltd.|Marwar Solar Ltd.;Marwar;MARWAR
E Firm|Prairie Sun Utilities|Prairie Sun Utilities
E Firm|Sumatra Surya Tbk|Sumatra Surya Tbk
E Firm|Innwerk Silizium|Innwerk Silizium
E Place|Kuching|Kuching
E Firm|Sarawak Poly|Sarawak Poly
E Firm|Jiangnan Guangfu|Jiangnan Guangfu
E Firm|Zhejiang Lumen|Zhejiang Lumen
E Firm|Desert Spark|Desert Spark
E Firm|Tasman Ridge Securities|Tasman Ridge Securities
E Organization|U.S. Customs and Border Protection|U.S. Customs and Border Protection
E Organization|Employees Savings Board|Employees Savings Board
E Person|Vikramaditya Singh Shekhawat|Vikramaditya Singh Shekhawat
E Person|Nandini Bhattacharya-Rao|Nandini Bhattacharya-Rao
E Person|R. D'Souza|R. D'Souza
E Person|Mei-Lin Appelbaum|Mei-Lin Appelbaum
E Place|Asia|Asian
E Place|China|Chinese
E Place|Rotterdam|Rotterdam
E Place|Brazil|Brazil
E Place|Pakistan|Pakistan
E Place|Saudi Arabia|Saudi Arabia;Saudi
E Place|United States|United States
E Place|Cambodia|Cambodia
E Place|Malaysia|Malaysia
E Place|Thailand|Thailand
E Place|Vietnam|Vietnam
E Place|Indonesia|Indonesia
E Place|Laos|Laos
E Place|India|India
E Place|Jodhpur|Jodhpur
E Place|Omaha|Omaha
E Place|Nebraska|Nebraska
E Place|Bhadla|Bhadla
E Place|Batam|Batam
E Place|Germany|Germany
E Place|Xinjiang|Xinjiang
E Place|Savannah|Savannah
E Place|Kedah|Kedah
E Place|Ohio|Ohio
E Place|Riyadh|Riyadh
E Commodity|solar modules|solar modules;modules;module
E Commodity|solar cells|cells
E Commodity|polysilicon|polysilicon
C United States|its@3;there@3
C Marwar Solar Ltd.|it@5;its@5;the company@5
C Jiangnan Guangfu|its@8
R China|EXPORTS|solar modules|2|asserted|in July
R China|SUPPLIES|Brazil|2|asserted|in July
R China|SUPPLIES|Pakistan|2|asserted|in July
R China|SUPPLIES|Saudi Arabia|2|asserted|in July
R Brazil|IMPORTS|solar modules|2|asserted|in July
R Pakistan|IMPORTS|solar modules|2|asserted|in July
R Saudi Arabia|IMPORTS|solar modules|2|asserted|in July
R Indonesia|SUPPLIES|United States|3|asserted|-
R Laos|SUPPLIES|United States|3|asserted|-
R India|SUPPLIES|United States|3|asserted|-
R United States|IMPORTS|solar cells|3|asserted|-
R Vikramaditya Singh Shekhawat|OWNS|Marwar Solar Ltd.|5|asserted|-
R Marwar Solar Ltd.|LOCATED_IN|Jodhpur|4-5|asserted|-
R Marwar Solar Ltd.|AGREED_WITH|Prairie Sun Utilities|5|asserted|on Monday
R Marwar Solar Ltd.|SUPPLIES|Prairie Sun Utilities|5|expected|-
R Marwar Solar Ltd.|EXPORTS|solar modules|5|expected|-
R Prairie Sun Utilities|IMPORTS|solar modules|5|expected|-
R Prairie Sun Utilities|LOCATED_IN|Omaha|5|asserted|-
R Omaha|LOCATED_IN|Nebraska|5|asserted|-
R Sumatra Surya Tbk|SUPPLIES|Marwar Solar Ltd.|5|expected|-
R Marwar Solar Ltd.|IMPORTS|solar cells|5|expected|-
R Sumatra Surya Tbk|LOCATED_IN|Batam|5|asserted|-
R Marwar Solar Ltd.|IMPORTS|polysilicon|5|asserted|-
R Innwerk Silizium|SUPPLIES|Marwar Solar Ltd.|5|asserted|-
R Sarawak Poly|SUPPLIES|Marwar Solar Ltd.|5|asserted|-
R Innwerk Silizium|LOCATED_IN|Germany|5|asserted|-
R Sarawak Poly|LOCATED_IN|Kuching|5|asserted|-
R Xinjiang|SUPPLIES|Marwar Solar Ltd.|5|denied|-
R Nandini Bhattacharya-Rao|EMPLOYED_BY|Marwar Solar Ltd.|7|asserted|-
R Employees Savings Board|INVESTED_IN|Kedah|8|expected|-
R Jiangnan Guangfu|AGREED_WITH|Employees Savings Board|8|expected|-
R Zhejiang Lumen|INVESTED_IN|Ohio|8|denied|-
R Desert Spark|LOCATED_IN|Riyadh|9|asserted|-
R Jiangnan Guangfu|SUPPLIES|Desert Spark|9|asserted|-
R Zhejiang Lumen|SUPPLIES|Desert Spark|9|asserted|-
R Saudi Arabia|INVESTED_IN|Desert Spark|9|asserted|-
R R. D'Souza|EMPLOYED_BY|Tasman Ridge Securities|10|asserted|-
R Mei-Lin Appelbaum|EMPLOYED_BY|Tasman Ridge Securities|10|asserted|-

@v-010|evening paper|2024-12-05|Air Pannonia "not for sale", says minister; Gulf carrier keeps silent
1 Hungary's Minister for Economic Development, Zsolt Bárdossy, denied on Thursday that the government was about to hand 49% of Air Pannonia Zrt. to Qeshm-born billionaire Farhad Daneshvar's Emirates-registered Falcon Crescent Aviation, the third such rumour in as many months.
2 "I have read that I dined with Mr Daneshvar in Abu Dhabi," the minister told parliament's budget committee, "but in Abu Dhabi I have only ever changed planes."
3 The business portal Pénzügyi Szemle, which broke the story, says it stands by its reporting and has seen a draft agreement dated 11 November.
---
4 Air Pannonia, set up by the state in 2021 to replace a flag carrier that had gone bankrupt, flies eleven jets, all leased from Dublin's Liffey Aircraft Capital, and lost 74 million euros last year on a turnover of 190 million.
5 Corvinus Asset Management Ltd, a holding of the Hungarian Development Bank, owns 88.4% of it, the airport operator Budapest Airport has 6.6%, and the rest belongs to its pilots.
6 In March the carrier signed a codeshare agreement with Azerbaijan's Silk Way Express and in May it ordered four A220 jets from Airbus, due from 2027 on.
---
7 Falcon Crescent, whose spokesman did not return calls, bought a quarter of the Serbian regional operator Moravia Jet last year and has been the subject of an inquiry by Serbia's Administration for the Prevention of Money Laundering, which has brought no charges.
8 Daneshvar himself was struck from the British sanctions list in 2016; the U.S. Treasury has never listed him.
9 Opposition lawmaker Réka Csernus-Tóth of the Dialogue Alliance accused the minister of lying "in two languages" and demanded that the papers be laid on the table.
E Firm|Air Pannonia Zrt.|Air Pannonia Zrt.;Air Pannonia
E Firm|Falcon Crescent Aviation|Falcon Crescent Aviation;Falcon Crescent
E Firm|Liffey Aircraft Capital|Liffey Aircraft Capital
E Firm|Corvinus Asset Management Ltd|Corvinus Asset Management Ltd
E Organization|Hungarian Development Bank|Hungarian Development Bank
E Firm|Budapest Airport|Budapest Airport
E Firm|Silk Way Express|Silk Way Express
E Firm|Airbus|Airbus
E Firm|Moravia Jet|Moravia Jet
E Organization|Pénzügyi Szemle|Pénzügyi Szemle
E Organization|Administration for the Prevention of Money Laundering|Administration for the Prevention of Money Laundering
E Organization|U.S. Treasury|U.S. Treasury
E Organization|Dialogue Alliance|Dialogue Alliance
E Person|Zsolt Bárdossy|Zsolt Bárdossy
E Person|Farhad Daneshvar|Farhad Daneshvar;Daneshvar
E Person|Réka Csernus-Tóth|Réka Csernus-Tóth
E Place|Hungary|Hungary
E Place|Qeshm|Qeshm
E Place|United Arab Emirates|Emirates
E Place|Abu Dhabi|Abu Dhabi
E Place|Dublin|Dublin
E Place|Azerbaijan|Azerbaijan
E Place|Serbia|Serbian;Serbia
E Place|United Kingdom|British
E Commodity|A220 jets|A220 jets;jets
C Hungary|the government@1;the state@4
C Zsolt Bárdossy|I@2;I#2@2;the minister@2;I#3@2;the minister@9
C Pénzügyi Szemle|which@3;it@3;its@3
C Air Pannonia Zrt.|it@5;its@5;the carrier@6;it@6
C Falcon Crescent Aviation|whose@7
C Administration for the Prevention of Money Laundering|which@7
C Farhad Daneshvar|himself@8;him@8
R Zsolt Bárdossy|EMPLOYED_BY|Hungary|1|asserted|-
R Falcon Crescent Aviation|INVESTED_IN|Air Pannonia Zrt.|1|denied|-
R Falcon Crescent Aviation|INVESTED_IN|Air Pannonia Zrt.|1-3|alleged|-
R Farhad Daneshvar|OWNS|Falcon Crescent Aviation|1|asserted|-
R Falcon Crescent Aviation|LOCATED_IN|United Arab Emirates|1|asserted|-
R Zsolt Bárdossy|MET_WITH|Farhad Daneshvar|2|denied|-
R Zsolt Bárdossy|MET_WITH|Farhad Daneshvar|2|alleged|-
R Air Pannonia Zrt.|AGREED_WITH|Liffey Aircraft Capital|4|asserted|-
R Liffey Aircraft Capital|LOCATED_IN|Dublin|4|asserted|-
R Corvinus Asset Management Ltd|OWNS|Air Pannonia Zrt.|5|asserted|-
R Corvinus Asset Management Ltd|SUBSIDIARY_OF|Hungarian Development Bank|5|asserted|-
R Budapest Airport|INVESTED_IN|Air Pannonia Zrt.|5|asserted|-
R Air Pannonia Zrt.|AGREED_WITH|Silk Way Express|6|asserted|In March
R Silk Way Express|LOCATED_IN|Azerbaijan|6|asserted|-
R Air Pannonia Zrt.|AGREED_WITH|Airbus|6|asserted|in May
R Airbus|SUPPLIES|Air Pannonia Zrt.|6|expected|from 2027 on
R Air Pannonia Zrt.|IMPORTS|A220 jets|6|expected|from 2027 on
R Falcon Crescent Aviation|INVESTED_IN|Moravia Jet|7|asserted|last year
R Moravia Jet|LOCATED_IN|Serbia|7|asserted|-
R Administration for the Prevention of Money Laundering|LOCATED_IN|Serbia|7|asserted|-
R Farhad Daneshvar|SANCTIONED_BY|U.S. Treasury|8|denied|-
R Réka Csernus-Tóth|EMPLOYED_BY|Dialogue Alliance|9|asserted|-
R Zsolt Bárdossy|ACCUSED_BY|Réka Csernus-Tóth|9|asserted|-

@v-011|press release|2023-06-27|NORTHERN HARRIER RENEWABLES ANNOUNCES SALE OF 49% INTEREST IN DOGGERBANK SOUTH-WEST WIND FARM
1 EDINBURGH, Scotland, 27 June 2023 – Northern Harrier Renewables plc (“NHR”, the “Company” and, together with its subsidiaries, the “Group”) (LSE: NHR) today announces that it has entered into a sale and purchase agreement (the “SPA”) with Maple Leaf Teachers' Infrastructure LP (the “Purchaser”), an entity wholly owned by the Manitoba Teachers' Retirement Board, for the disposal of 49% of the share capital of DSW Offshore Windfarm Limited (the “Project Company”) for a cash consideration of £415 million.
2 The Project Company holds the lease, granted by The Crown Estate in 2019, and all consents for the 720 MW Doggerbank South-West offshore wind farm (the “Project”), located 131 km off the coast of Yorkshire, for which Hansa Wind Turbines SE has been appointed preferred supplier of 48 turbines and Zeeuwse Offshore Contractors N.V. will transport and install the monopiles.
---
3 Completion is conditional upon clearance under the National Security and Investment Act 2021 by the Secretary of State in the Cabinet Office, and is expected in the fourth quarter of 2023, following which the Company will retain 51% and continue to operate the Project.
4 Hamish Urquhart-Ngozi, Chief Executive of NHR, said: “We are delighted to welcome such a patient partner; this transaction leaves us with the funds for Project Ptarmigan in Nova Scotia and for the floating scheme that we intend to build in the Celtic Sea with Bretagne Énergies Marines.”
5 Danielle Kowalchuk, Head of Europe at the Purchaser, added that the investment was its first in the United Kingdom.
---
6 NHR was advised by Strathallan & Co. (financial) and Pemberton Lisle LLP (legal).
* 7 Notes to editors
8 NHR, formerly Highland Peat & Power, owns 3.2 GW of capacity in Scotland, Ireland and Spain and, since March, the whole of the Galician developer Ventos do Barbanza.
9 The power generated by the Project will be sold to Brightwater Data Centres under a fifteen-year agreement.
10 This announcement contains inside information; the person responsible for its release is Fenella Mountjoy, Company Secretary.
E Firm|Northern Harrier Renewables plc|Northern Harrier Renewables plc;NORTHERN HARRIER RENEWABLES;NHR
E Firm|Maple Leaf Teachers' Infrastructure LP|Maple Leaf Teachers' Infrastructure LP
E Organization|Manitoba Teachers' Retirement Board|Manitoba Teachers' Retirement Board
E Firm|DSW Offshore Windfarm Limited|DSW Offshore Windfarm Limited
E Organization|The Crown Estate|The Crown Estate
E Place|Doggerbank South-West|Doggerbank South-West offshore wind farm;DOGGERBANK SOUTH-WEST WIND FARM
E Firm|Hansa Wind Turbines SE|Hansa Wind Turbines SE
E Firm|Zeeuwse Offshore Contractors N.V.|Zeeuwse Offshore Contractors N.V.
E Organization|Cabinet Office|Cabinet Office
E Organization|LSE|LSE
E Firm|Bretagne Énergies Marines|Bretagne Énergies Marines
E Firm|Strathallan & Co.|Strathallan & Co.
E Firm|Pemberton Lisle LLP|Pemberton Lisle LLP
E Firm|Ventos do Barbanza|Ventos do Barbanza
E Firm|Brightwater Data Centres|Brightwater Data Centres
E Person|Hamish Urquhart-Ngozi|Hamish Urquhart-Ngozi
E Person|Danielle Kowalchuk|Danielle Kowalchuk
E Person|Fenella Mountjoy|Fenella Mountjoy
E Place|Edinburgh|EDINBURGH
E Place|Scotland|Scotland
E Place|Yorkshire|Yorkshire
E Place|Nova Scotia|Nova Scotia
E Place|Project Ptarmigan|Project Ptarmigan
E Place|Celtic Sea|Celtic Sea
E Place|Europe|Europe
E Place|United Kingdom|United Kingdom
E Place|Ireland|Ireland
E Place|Spain|Spain
E Place|Galicia|Galician
E Commodity|turbines|turbines
E Commodity|monopiles|monopiles
E Commodity|power|power
C Northern Harrier Renewables plc|the “Company”@1;its@1;it@1;the Company@3;We@4;us@4;we@4
C Maple Leaf Teachers' Infrastructure LP|the “Purchaser”@1;an entity@1;such a patient partner@4;the Purchaser@5;its@5
C DSW Offshore Windfarm Limited|the “Project Company”@1;The Project Company@2
C Doggerbank South-West|the “Project”@2;which@2;the Project@3;the Project@9
R Edinburgh|LOCATED_IN|Scotland|1|asserted|-
R Northern Harrier Renewables plc|AGREED_WITH|Maple Leaf Teachers' Infrastructure LP|1|asserted|-
R Manitoba Teachers' Retirement Board|OWNS|Maple Leaf Teachers' Infrastructure LP|1|asserted|-
R Maple Leaf Teachers' Infrastructure LP|INVESTED_IN|DSW Offshore Windfarm Limited|1|expected|fourth quarter of 2023
R DSW Offshore Windfarm Limited|AGREED_WITH|The Crown Estate|2|asserted|in 2019
R Hansa Wind Turbines SE|SUPPLIES|DSW Offshore Windfarm Limited|2|expected|-
R Hansa Wind Turbines SE|EXPORTS|turbines|2|expected|-
R DSW Offshore Windfarm Limited|IMPORTS|turbines|2|expected|-
R Northern Harrier Renewables plc|OWNS|DSW Offshore Windfarm Limited|3|asserted|-
R Hamish Urquhart-Ngozi|LEADS|Northern Harrier Renewables plc|4|asserted|-
R Northern Harrier Renewables plc|INVESTED_IN|Project Ptarmigan|4|expected|-
R Project Ptarmigan|LOCATED_IN|Nova Scotia|4|asserted|-
R Northern Harrier Renewables plc|INVESTED_IN|Celtic Sea|4|expected|-
R Northern Harrier Renewables plc|AGREED_WITH|Bretagne Énergies Marines|4|expected|-
R Danielle Kowalchuk|EMPLOYED_BY|Maple Leaf Teachers' Infrastructure LP|5|asserted|-
R Northern Harrier Renewables plc|AGREED_WITH|Strathallan & Co.|6|asserted|-
R Northern Harrier Renewables plc|AGREED_WITH|Pemberton Lisle LLP|6|asserted|-
R Northern Harrier Renewables plc|OWNS|Ventos do Barbanza|8|asserted|since March
R Ventos do Barbanza|LOCATED_IN|Galicia|8|asserted|-
R Doggerbank South-West|SUPPLIES|Brightwater Data Centres|9|expected|-
R Brightwater Data Centres|IMPORTS|power|9|expected|-
R Doggerbank South-West|EXPORTS|power|9|expected|-
R Fenella Mountjoy|EMPLOYED_BY|Northern Harrier Renewables plc|10|asserted|-

@v-012|aviation daily|2023-11-14|Zephyr Regional tops slow second day at Dubai with order for 30 turboprops
1 A firm order from Papua New Guinea's Zephyr Regional for thirty ST-72 turboprops, worth 840 million dollars at list price, was the largest of a subdued second day at the Dubai Airshow, where Embraer and COMAC announced nothing and the weather did the shouting.
2 The deal was signed by Zephyr's founder, Captain Moses Wartovo, and by Camilla Strandqvist, chief commercial officer of Linköping-based Stratos Turboprop AB, the maker, which says that deliveries will start at Port Moresby in the second half of 2025 and that engines come, as ever, from Canada's Longueuil Turbine.
---
3 Royal Air Maroc-backed Atlas Cargo took options on four freighters; the Ethiopian carrier Abay Wings signed a memorandum with the Addis Ababa-based African Union's trade secretariat; and Abu Dhabi's Al Dhafra Leasing sold six elderly 737s to Kam Karwan of Kabul, a transaction that two American senators promptly asked the State Department to stop.
4 Irkutsk's United Yaropolov Works, under sanctions of the United States, the European Union, Japan and Switzerland since 2022, had a stand all the same, and its deputy general director, Gleb Sinitsyn, claimed orders from Algeria and Myanmar that nobody in either country would confirm.
5 The Algerian defence ministry said that it had not bought a single trainer from Russia since 2019.
---
6 In the static park, the Turkish newcomer Anadolu Kanat, which has no connection with Turkish Airlines, showed its Hürjet rival; Azerbaijan, Malaysia and Chad are customers, and Colombia may follow after the visit to Ankara that its defence secretary, Gen. (ret.) Iván Darío Quiroga, is to make in January.
7 An Indian delegation led by Air Marshal Harpreet Singh Dhillon looked at tankers and left without ordering any.
8 Tomorrow: helicopters, and a press lunch of uncertain provenance.
E Firm|Zephyr Regional|Zephyr Regional;Zephyr
E Firm|Embraer|Embraer
E Firm|COMAC|COMAC
E Firm|Stratos Turboprop AB|Stratos Turboprop AB
E Firm|Longueuil Turbine|Longueuil Turbine
E Firm|Royal Air Maroc|Royal Air Maroc
E Firm|Atlas Cargo|Atlas Cargo
E Firm|Abay Wings|Abay Wings
E Firm|Al Dhafra Leasing|Al Dhafra Leasing
E Firm|Kam Karwan|Kam Karwan
E Firm|United Yaropolov Works|United Yaropolov Works
E Firm|Turkish Airlines|Turkish Airlines
E Place|Turkey|Turkish
E Firm|Anadolu Kanat|Anadolu Kanat
E Organization|Dubai Airshow|Dubai Airshow
E Organization|African Union|African Union
E Organization|State Department|State Department
E Organization|European Union|European Union
E Person|Moses Wartovo|Moses Wartovo
E Person|Camilla Strandqvist|Camilla Strandqvist
E Person|Gleb Sinitsyn|Gleb Sinitsyn
E Person|Iván Darío Quiroga|Iván Darío Quiroga
E Person|Harpreet Singh Dhillon|Harpreet Singh Dhillon
E Place|Dubai|Dubai
E Place|Papua New Guinea|Papua New Guinea
E Place|Linköping|Linköping
E Place|Port Moresby|Port Moresby
E Place|Canada|Canada
E Place|Ethiopia|Ethiopian
E Place|Addis Ababa|Addis Ababa
E Place|Abu Dhabi|Abu Dhabi
E Place|Kabul|Kabul
E Place|United States|United States;American
E Place|Irkutsk|Irkutsk
E Place|Japan|Japan
E Place|Switzerland|Switzerland
E Place|Algeria|Algeria;Algerian
E Place|Myanmar|Myanmar
E Place|Russia|Russia
E Place|Azerbaijan|Azerbaijan
E Place|Malaysia|Malaysia
E Place|Chad|Chad
E Place|Colombia|Colombia
E Place|Ankara|Ankara
E Place|India|Indian
E Commodity|ST-72 turboprops|ST-72 turboprops;turboprops
E Commodity|engines|engines
E Commodity|freighters|freighters
E Commodity|737s|737s
E Commodity|trainers|trainer
E Commodity|tankers|tankers
E Commodity|helicopters|helicopters
C Dubai Airshow|where@1
C Stratos Turboprop AB|the maker@2;which@2
C United Yaropolov Works|its@4
C Algeria|it@5
C Anadolu Kanat|the Turkish newcomer@6;which@6;its@6
C Colombia|its#2@6
R Zephyr Regional|LOCATED_IN|Papua New Guinea|1|asserted|-
R Zephyr Regional|AGREED_WITH|Stratos Turboprop AB|2|asserted|-
R Zephyr Regional|IMPORTS|ST-72 turboprops|1|expected|in the second half of 2025
R Stratos Turboprop AB|SUPPLIES|Zephyr Regional|1-2|expected|in the second half of 2025
R Stratos Turboprop AB|EXPORTS|ST-72 turboprops|1-2|expected|in the second half of 2025
R Moses Wartovo|LEADS|Zephyr Regional|2|asserted|-
R Camilla Strandqvist|EMPLOYED_BY|Stratos Turboprop AB|2|asserted|-
R Moses Wartovo|AGREED_WITH|Camilla Strandqvist|2|asserted|-
R Stratos Turboprop AB|LOCATED_IN|Linköping|2|asserted|-
R Longueuil Turbine|LOCATED_IN|Canada|2|asserted|-
R Longueuil Turbine|SUPPLIES|Stratos Turboprop AB|2|asserted|-
R Longueuil Turbine|EXPORTS|engines|2|asserted|-
R Stratos Turboprop AB|IMPORTS|engines|2|asserted|-
R Royal Air Maroc|INVESTED_IN|Atlas Cargo|3|asserted|-
R Atlas Cargo|IMPORTS|freighters|3|expected|-
R Abay Wings|LOCATED_IN|Ethiopia|3|asserted|-
R Abay Wings|AGREED_WITH|African Union|3|asserted|-
R African Union|LOCATED_IN|Addis Ababa|3|asserted|-
R Al Dhafra Leasing|LOCATED_IN|Abu Dhabi|3|asserted|-
R Al Dhafra Leasing|SUPPLIES|Kam Karwan|3|asserted|-
R Al Dhafra Leasing|EXPORTS|737s|3|asserted|-
R Kam Karwan|IMPORTS|737s|3|asserted|-
R Kam Karwan|LOCATED_IN|Kabul|3|asserted|-
R United Yaropolov Works|LOCATED_IN|Irkutsk|4|asserted|-
R United Yaropolov Works|SANCTIONED_BY|United States|4|asserted|since 2022
R United Yaropolov Works|SANCTIONED_BY|European Union|4|asserted|since 2022
R United Yaropolov Works|SANCTIONED_BY|Japan|4|asserted|since 2022
R United Yaropolov Works|SANCTIONED_BY|Switzerland|4|asserted|since 2022
R United Yaropolov Works|VISITED|Dubai|1-4|asserted|-
R Gleb Sinitsyn|EMPLOYED_BY|United Yaropolov Works|4|asserted|-
R United Yaropolov Works|SUPPLIES|Algeria|4|alleged|-
R United Yaropolov Works|SUPPLIES|Myanmar|4|alleged|-
R Algeria|IMPORTS|trainers|5|denied|since 2019
R Russia|SUPPLIES|Algeria|5|denied|since 2019
R Anadolu Kanat|LOCATED_IN|Turkey|6|asserted|-
R Anadolu Kanat|SUPPLIES|Azerbaijan|6|asserted|-
R Anadolu Kanat|SUPPLIES|Malaysia|6|asserted|-
R Anadolu Kanat|SUPPLIES|Chad|6|asserted|-
R Anadolu Kanat|SUPPLIES|Colombia|6|expected|-
R Iván Darío Quiroga|VISITED|Ankara|6|expected|in January
R Iván Darío Quiroga|EMPLOYED_BY|Colombia|6|asserted|-
R India|VISITED|Dubai|1-7|asserted|-
R Harpreet Singh Dhillon|VISITED|Dubai|1-7|asserted|-
R Harpreet Singh Dhillon|EMPLOYED_BY|India|7|asserted|-
R India|IMPORTS|tankers|7|denied|-

@v-013|people moves column|2025-03-18|Movers: new hands at Kauri Telecom, Bluewater and the Ministry's pet company
* 1 Kauri Telecom Ltd., Auckland. Hēmi Te Whaiti, 47, until last month deputy governor of the Reserve Bank of New Zealand, succeeds Dame Philippa Rusbridger-Kahn as chair. Dame Philippa, who had led the board since 2017 and before that was New Zealand's high commissioner in Canberra, will stay on as adviser until June.
* 2 Bluewater Cables. The Marseille cable layer, half of which was sold last year to Japan's Setouchi Heavy Electric, has hired Yann Le Goff-Amrani as finance director. He was with Setouchi in Hiroshima and, earlier, a partner at the auditors Deschamps & Fils.
* 3 PT Garuda Mineral Nusantara. The Indonesian Ministry of State-Owned Enterprises has installed Letjen. (ret.) Bambang Sutrisno Wijayanto as president commissioner of the company, which is its full property and which ships ferronickel to Shandong Taihang Stainless. He has never run a mine.
* 4 Orbital Sheep Inc. The Adelaide start-up, which despite the name makes propellant tanks, has lost its co-founder, Dr. Amina Raskolnikova-Jones, to the Australian Space Agency, where she becomes head; investor Coorong Ventures, with 22%, is looking for a replacement.
* 5 Banco Ribatejo. João Maria Saldanha e Castro has denied that he is to be the next chief executive. The bank's owner, the Macau group Grande Lótus, says the same, which is how one knows.
* 6 Harbour Board of Trinidad and Tobago. Commissioner Rawle Persad-Mohammed, arrested in January by the Anti-Corruption Investigations Bureau, has been suspended; the former senator Ingrid Cumberbatch acts in his place.
---
7 Send news of appointments, not of disappointments, to the usual address.
E Firm|Kauri Telecom Ltd.|Kauri Telecom Ltd.;Kauri Telecom
E Firm|Bluewater Cables|Bluewater Cables;Bluewater
E Firm|Setouchi Heavy Electric|Setouchi Heavy Electric;Setouchi
E Firm|Deschamps & Fils|Deschamps & Fils
E Firm|PT Garuda Mineral Nusantara|PT Garuda Mineral Nusantara
E Firm|Shandong Taihang Stainless|Shandong Taihang Stainless
E Firm|Orbital Sheep Inc.|Orbital Sheep Inc.
E Firm|Coorong Ventures|Coorong Ventures
E Firm|Banco Ribatejo|Banco Ribatejo
E Firm|Grande Lótus|Grande Lótus
E Organization|Reserve Bank of New Zealand|Reserve Bank of New Zealand
E Organization|Ministry of State-Owned Enterprises|Ministry of State-Owned Enterprises;Ministry
E Place|Indonesia|Indonesian
E Organization|Australian Space Agency|Australian Space Agency
E Organization|Harbour Board of Trinidad and Tobago|Harbour Board of Trinidad and Tobago
E Organization|Anti-Corruption Investigations Bureau|Anti-Corruption Investigations Bureau
E Person|Hēmi Te Whaiti|Hēmi Te Whaiti
E Person|Philippa Rusbridger-Kahn|Philippa Rusbridger-Kahn;Philippa
E Person|Yann Le Goff-Amrani|Yann Le Goff-Amrani
E Person|Bambang Sutrisno Wijayanto|Bambang Sutrisno Wijayanto
E Person|Amina Raskolnikova-Jones|Amina Raskolnikova-Jones
E Person|João Maria Saldanha e Castro|João Maria Saldanha e Castro
E Person|Rawle Persad-Mohammed|Rawle Persad-Mohammed
E Person|Ingrid Cumberbatch|Ingrid Cumberbatch
E Place|Auckland|Auckland
E Place|New Zealand|New Zealand
E Place|Canberra|Canberra
E Place|Marseille|Marseille
E Place|Japan|Japan
E Place|Hiroshima|Hiroshima
E Place|Adelaide|Adelaide
E Place|Macau|Macau
E Commodity|ferronickel|ferronickel
E Commodity|propellant tanks|propellant tanks
C Philippa Rusbridger-Kahn|who@1
C Bluewater Cables|The Marseille cable layer@2;which@2
C Yann Le Goff-Amrani|He@2
C PT Garuda Mineral Nusantara|the company@3;which@3;which#2@3
C Ministry of State-Owned Enterprises|its@3
C Bambang Sutrisno Wijayanto|He@3
C Orbital Sheep Inc.|The Adelaide start-up@4;which@4;its@4
C Amina Raskolnikova-Jones|she@4
C Australian Space Agency|where@4
C João Maria Saldanha e Castro|he@5
C Banco Ribatejo|The bank@5
C Rawle Persad-Mohammed|his@6
R Kauri Telecom Ltd.|LOCATED_IN|Auckland|1|asserted|-
R Hēmi Te Whaiti|LEADS|Kauri Telecom Ltd.|1|asserted|-
R Philippa Rusbridger-Kahn|EMPLOYED_BY|Kauri Telecom Ltd.|1|asserted|until June
R Bluewater Cables|LOCATED_IN|Marseille|2|asserted|-
R Setouchi Heavy Electric|INVESTED_IN|Bluewater Cables|2|asserted|last year
R Setouchi Heavy Electric|LOCATED_IN|Japan|2|asserted|-
R Yann Le Goff-Amrani|EMPLOYED_BY|Bluewater Cables|2|asserted|-
R Bambang Sutrisno Wijayanto|LEADS|PT Garuda Mineral Nusantara|3|asserted|-
R Ministry of State-Owned Enterprises|OWNS|PT Garuda Mineral Nusantara|3|asserted|-
R Ministry of State-Owned Enterprises|LOCATED_IN|Indonesia|3|asserted|-
R PT Garuda Mineral Nusantara|EXPORTS|ferronickel|3|asserted|-
R PT Garuda Mineral Nusantara|SUPPLIES|Shandong Taihang Stainless|3|asserted|-
R Shandong Taihang Stainless|IMPORTS|ferronickel|3|asserted|-
R Orbital Sheep Inc.|LOCATED_IN|Adelaide|4|asserted|-
R Amina Raskolnikova-Jones|LEADS|Australian Space Agency|4|asserted|-
R Coorong Ventures|INVESTED_IN|Orbital Sheep Inc.|4|asserted|-
R João Maria Saldanha e Castro|LEADS|Banco Ribatejo|5|denied|-
R Grande Lótus|OWNS|Banco Ribatejo|5|asserted|-
R Grande Lótus|LOCATED_IN|Macau|5|asserted|-
R Rawle Persad-Mohammed|ARRESTED_BY|Anti-Corruption Investigations Bureau|6|asserted|in January
R Rawle Persad-Mohammed|EMPLOYED_BY|Harbour Board of Trinidad and Tobago|6|asserted|-
R Ingrid Cumberbatch|LEADS|Harbour Board of Trinidad and Tobago|6|asserted|-
B 7
