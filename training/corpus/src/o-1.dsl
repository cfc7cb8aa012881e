@o-001|public-radio|2025-05-18|Tanker held in the Gulf of Finland
1 The Estonian Navy has boarded and detained an oil tanker in the Gulf of Finland.
2 The ship is called the Marigold Sky, and it has been on the European Union's list of banned vessels since February.
3 It had sailed from Primorsk in Russia without a flag.
4 The crew did not answer on the radio, the navy says.
---
5 On Sunday evening the tanker was lying at anchor off Paldiski.
6 "We asked for papers, and the papers were false," says Liina Tammsaar, who speaks for the navy.
7 Moscow accuses Estonia of piracy.
8 The weather in the gulf will be calm until Wednesday.
E Organization|Estonian Navy|Estonian Navy;navy
E Vessel|Marigold Sky|Marigold Sky
E Organization|European Union|European Union
E Place|Gulf of Finland|Gulf of Finland
E Place|Primorsk|Primorsk
E Place|Russia|Russia;Moscow
E Place|Paldiski|Paldiski
E Person|Liina Tammsaar|Liina Tammsaar
E Place|Estonia|Estonia
C Marigold Sky|an oil tanker@1;The ship@2;it@2;It@3;the tanker@5
C Liina Tammsaar|who@6
C Estonian Navy|We@6
C Gulf of Finland|the gulf@8
R Marigold Sky|ARRESTED_BY|Estonian Navy|1-2|asserted|-
R Marigold Sky|SANCTIONED_BY|European Union|2|asserted|since February
R Primorsk|LOCATED_IN|Russia|3|asserted|-
R Marigold Sky|LOCATED_IN|Paldiski|5|asserted|On Sunday evening
R Liina Tammsaar|EMPLOYED_BY|Estonian Navy|6|asserted|-
R Estonia|ACCUSED_BY|Russia|7|asserted|-

@o-002|baltic-daily|2024-11-06|The birch that grew in Kazakhstan
1 On paper the plywood stacked in a yard outside Jelgava was pressed in Kostanay, a Kazakh region where birch hardly grows.
2 The State Revenue Service does not believe the paper.
3 In a decision of 1 November, seen by this newspaper, it names Baltfurnir SIA, a wholesaler from Ventspils, as having brought in 4,100 cubic metres of Belarusian plywood by way of a Kazakh go-between, Tobol Agach, since last summer, although both Belarusian and Russian timber have been barred from the Union's market since 2022.
4 "That is a fairy tale," says Baltfurnir's owner and manager Guntars Ozolkalns, 51, who insists he has never purchased a single sheet from Belarus.
5 Tobol Agach, which has no mill and shares its address with a dentist, could not be reached.
---
6 The alleged manufacturer, Polesdrev of Pinsk, belongs to the Belarusian state and has been under EU sanctions since 2023.
7 Its catalogue, we found, can still be ordered in Latvian.
8 Prosecutors have yet to decide whether to open a case.
E Firm|Baltfurnir SIA|Baltfurnir SIA;Baltfurnir
E Firm|Tobol Agach|Tobol Agach
E Firm|Polesdrev|Polesdrev
E Person|Guntars Ozolkalns|Guntars Ozolkalns
E Organization|State Revenue Service|State Revenue Service
E Organization|European Union|Union;EU
E Place|Jelgava|Jelgava
E Place|Kostanay|Kostanay
E Place|Kazakhstan|Kazakhstan;Kazakh
E Place|Ventspils|Ventspils
E Place|Belarus|Belarus;Belarusian
E Place|Russia|Russian
E Place|Pinsk|Pinsk
E Place|Latvia|Latvian
E Commodity|plywood|plywood
E Commodity|timber|timber
C State Revenue Service|it@3
C Baltfurnir SIA|a wholesaler from Ventspils@3
C Guntars Ozolkalns|who@4;he@4
C Tobol Agach|a Kazakh go-between@3;which@5;its@5
C Polesdrev|The alleged manufacturer@6;Its@7
R Kostanay|LOCATED_IN|Kazakhstan|1|asserted|-
R Baltfurnir SIA|LOCATED_IN|Ventspils|3|asserted|-
R Tobol Agach|LOCATED_IN|Kazakhstan|3|asserted|-
R Baltfurnir SIA|IMPORTS|plywood|3|alleged|since last summer
R Tobol Agach|SUPPLIES|Baltfurnir SIA|3|alleged|since last summer
R Belarus|SUPPLIES|Baltfurnir SIA|3|alleged|since last summer
R Baltfurnir SIA|ACCUSED_BY|State Revenue Service|3|asserted|1 November
R Belarus|SANCTIONED_BY|European Union|3|asserted|since 2022
R Russia|SANCTIONED_BY|European Union|3|asserted|since 2022
R Guntars Ozolkalns|OWNS|Baltfurnir SIA|4|asserted|-
R Guntars Ozolkalns|LEADS|Baltfurnir SIA|4|asserted|-
R Belarus|SUPPLIES|Guntars Ozolkalns|4|denied|-
R Polesdrev|LOCATED_IN|Pinsk|6|asserted|-
R Belarus|OWNS|Polesdrev|6|asserted|-
R Polesdrev|SANCTIONED_BY|European Union|6|asserted|since 2023

@o-003|agency-minsk|2025-03-21|Belarus potash to take Caspian route, minister says
1 MINSK, 21 March - Belarus intends to begin shipments of potash to Iran via the port of Makhachkala before the end of the navigation season, Transport Minister Aleh Shauchuk told reporters following talks in Minsk with Bahram Nikzad, Iran's deputy minister of roads.
2 The sides signed a memorandum on transport cooperation.
3 "Our western neighbours closed Klaipeda for us, and they thought that we would kneel," the minister stated.
4 According to him, the Iranian side asked about tractors as well, but no contract for tractors exists.
---
5 Mr. Nikzad is expected in Salihorsk on Saturday, where he will be shown the fourth mine.
6 Makhachkala is located in the Russian republic of Dagestan.
E Place|Belarus|Belarus
E Place|Iran|Iran;Iranian
E Place|Makhachkala|Makhachkala
E Place|Minsk|Minsk;MINSK
E Place|Klaipeda|Klaipeda
E Place|Salihorsk|Salihorsk
E Place|Dagestan|Dagestan
E Place|Russia|Russian
E Person|Aleh Shauchuk|Aleh Shauchuk
E Person|Bahram Nikzad|Bahram Nikzad;Nikzad
E Commodity|potash|potash
E Commodity|tractors|tractors
C Aleh Shauchuk|the minister@3;him@4
C Bahram Nikzad|he@5
R Belarus|EXPORTS|potash|1|expected|before the end of the navigation season
R Belarus|SUPPLIES|Iran|1|expected|before the end of the navigation season
R Iran|IMPORTS|potash|1|expected|before the end of the navigation season
R Aleh Shauchuk|EMPLOYED_BY|Belarus|1|asserted|-
R Bahram Nikzad|EMPLOYED_BY|Iran|1|asserted|-
R Aleh Shauchuk|MET_WITH|Bahram Nikzad|1|asserted|-
R Belarus|AGREED_WITH|Iran|1-2|asserted|-
R Belarus|AGREED_WITH|Iran|4|denied|-
R Bahram Nikzad|VISITED|Salihorsk|5|expected|on Saturday
R Makhachkala|LOCATED_IN|Dagestan|6|asserted|-
R Dagestan|LOCATED_IN|Russia|6|asserted|-

@o-004|investigation|2024-06-12|Seven terraces above the sea: the paper garden of Arkady Velichansky
1 The gardener at Villa Ondine has been paid since 2016 by a company called Halcyon Lemon Ltd.
2 He does not know who stands behind it, and for eight years nobody asked.
---
3 Documents obtained by the Lagoon Papers, a consortium of fourteen newsrooms, now suggest an answer.
4 Halcyon Lemon, registered in Valletta, is a subsidiary of Trisolar Holdings of Limassol, whose shares were transferred in March 2022, nine days before Brussels froze the assets of the nitrogen magnate Arkady Velichansky, 63, to his then wife, the former figure skater Ksenia Dolina.
5 According to a note by a trust officer, the transfer was "a matter of optics", and Mr Velichansky was to remain "the only voice in the room".
6 His lawyer in London, Hugo Penhallow-Reid, replied in eleven pages that his client "neither owns nor controls Trisolar, the villa or any lemon tree".
7 Ms Dolina, who has herself never been listed by the European Union, although Ukraine and Canada did so in 2023, said through an assistant that she had bought the shares with her own money.
---
8 There is also the boat.
9 The 74-metre Andante Mosso spent last winter moored in Bodrum, on Turkey's Aegean coast, repainted and without its tender, and a former first officer told us that the family came aboard twice, the children's cello included.
10 Its registered owner is Trisolar.
11 French customs had impounded a sister vessel, the Allegro Ma, at Antibes in April 2022; a court in Nice ordered its release last year.
---
12 Mr Velichansky made his first fortune in Nevinnosol, the fertiliser combine in Stavropol which he chaired until the sanctions and of which he holds, by the company's last published account, 46 per cent.
13 Nevinnosol denies that he takes part in its decisions.
14 Yet in February its general manager, Timur Bekhterev, flew from Istanbul to Bodrum on a chartered jet, stayed for three hours and flew back.
15 Asked whom he had come to see in a town where every restaurant was shut, Mr Bekhterev answered that he liked ruins.
E Person|Arkady Velichansky|Arkady Velichansky;Velichansky
E Person|Ksenia Dolina|Ksenia Dolina;Dolina
E Person|Hugo Penhallow-Reid|Hugo Penhallow-Reid
E Person|Timur Bekhterev|Timur Bekhterev;Bekhterev
E Place|Villa Ondine|Villa Ondine
E Firm|Halcyon Lemon Ltd|Halcyon Lemon Ltd;Halcyon Lemon
E Firm|Trisolar Holdings|Trisolar Holdings;Trisolar
E Firm|Nevinnosol|Nevinnosol
E Organization|Lagoon Papers|Lagoon Papers
E Organization|European Union|European Union;Brussels
E Organization|French customs|French customs
E Place|Valletta|Valletta
E Place|Limassol|Limassol
E Place|London|London
E Place|Ukraine|Ukraine
E Place|Canada|Canada
E Place|Bodrum|Bodrum
E Place|Turkey|Turkey
E Place|Antibes|Antibes
E Place|Nice|Nice
E Place|Stavropol|Stavropol
E Place|Istanbul|Istanbul
E Vessel|Andante Mosso|Andante Mosso
E Vessel|Allegro Ma|Allegro Ma
E Commodity|fertiliser|fertiliser
C Halcyon Lemon Ltd|it@2
C Trisolar Holdings|whose@4
C Arkady Velichansky|his@4;His@6;his client@6;which he#1@12;he@13
C Ksenia Dolina|his then wife@4;who@7;herself@7;she@7;her@7
C Andante Mosso|the boat@8;its@9;Its@10
C Allegro Ma|a sister vessel@11;its@11
C Nevinnosol|the fertiliser combine@12;the company@12;its@13;its@14
C Timur Bekhterev|he@15
R Halcyon Lemon Ltd|LOCATED_IN|Valletta|4|asserted|-
R Halcyon Lemon Ltd|SUBSIDIARY_OF|Trisolar Holdings|4|asserted|-
R Trisolar Holdings|LOCATED_IN|Limassol|4|asserted|-
R Arkady Velichansky|SANCTIONED_BY|European Union|4|asserted|March 2022
R Ksenia Dolina|OWNS|Trisolar Holdings|4|asserted|March 2022
R Arkady Velichansky|OWNS|Trisolar Holdings|5|alleged|-
R Arkady Velichansky|OWNS|Trisolar Holdings|6|denied|-
R Ksenia Dolina|SANCTIONED_BY|European Union|7|denied|-
R Ksenia Dolina|SANCTIONED_BY|Ukraine|7|asserted|in 2023
R Ksenia Dolina|SANCTIONED_BY|Canada|7|asserted|in 2023
R Andante Mosso|LOCATED_IN|Bodrum|9|asserted|last winter
R Bodrum|LOCATED_IN|Turkey|9|asserted|-
R Trisolar Holdings|OWNS|Andante Mosso|10|asserted|-
R Allegro Ma|ARRESTED_BY|French customs|11|asserted|April 2022
R Nevinnosol|LOCATED_IN|Stavropol|12|asserted|-
R Arkady Velichansky|INVESTED_IN|Nevinnosol|12|asserted|-
R Timur Bekhterev|LEADS|Nevinnosol|14|asserted|-
R Timur Bekhterev|VISITED|Bodrum|14|asserted|in February

@o-005|investor-note|2025-02-04|Kettwiger Spindelbau: order book better than the mood
1 We keep our Hold on Kettwiger Spindelbau (KSB2, Essen; machine tools), with a fair value of EUR 31.
2 Fourth-quarter orders came to EUR 118m, of which roughly a third from Turkey, where group sales to the gearbox maker Anadolu Dişli tripled.
3 Some readers have asked where the Turkish machines end up.
4 The customs office in Essen asked too; management says the end-use visits it made to Bursa in the autumn raised no flags, and it has told us it would stop deliveries to Anadolu if any grinder turned up in Russia.
5 A cut to guidance remains possible.
---
6 On capital: CFO Dr. Wiebke Harling confirmed that talks about the purchase of the Swiss grinding specialist Tavanasa Präzision AG are at an end ("we looked, we liked, we left").
7 Instead EUR 40m will go into the Slovak plant at Trnava.
8 Risk to our view: the proposed EU licence requirement on five-axis centres to Central Asia.
* 9 Disclosures: the analyst holds no shares in the issuer.
E Firm|Kettwiger Spindelbau|Kettwiger Spindelbau;KSB2
E Firm|Anadolu Dişli|Anadolu Dişli;Anadolu
E Firm|Tavanasa Präzision AG|Tavanasa Präzision AG
E Person|Wiebke Harling|Wiebke Harling
E Place|Essen|Essen
E Place|Turkey|Turkey;Turkish
E Place|Bursa|Bursa
E Place|Russia|Russia
E Place|Switzerland|Swiss
E Place|Slovakia|Slovak
E Place|Trnava|Trnava
E Place|Central Asia|Central Asia
E Organization|European Union|EU
E Commodity|machine tools|machine tools
E Commodity|grinder|grinder
E Commodity|five-axis centres|five-axis centres
C Kettwiger Spindelbau|management@4;it#1@4;we@6;the issuer@9
C Anadolu Dişli|the gearbox maker@2
R Kettwiger Spindelbau|LOCATED_IN|Essen|1|asserted|-
R Kettwiger Spindelbau|SUPPLIES|Anadolu Dişli|2|asserted|-
R Anadolu Dişli|LOCATED_IN|Turkey|2|asserted|-
R Kettwiger Spindelbau|VISITED|Bursa|4|asserted|in the autumn
R Wiebke Harling|EMPLOYED_BY|Kettwiger Spindelbau|6|asserted|-
R Kettwiger Spindelbau|OWNS|Tavanasa Präzision AG|6|denied|-
R Tavanasa Präzision AG|LOCATED_IN|Switzerland|6|asserted|-
R Kettwiger Spindelbau|INVESTED_IN|Trnava|7|expected|-
R Trnava|LOCATED_IN|Slovakia|7|asserted|-
R five-axis centres|SANCTIONED_BY|European Union|8|expected|-
B 9

@o-006|live-digest|2025-06-26|Package nineteen and a half: the day in Brussels, hour by hour
* 1 09:10 Ambassadors of the 27 resume work on a measure that everyone in the corridor calls nineteen and a half, because nobody wants to say twenty.
* 2 10:45 Slovakia keeps its veto. Its envoy, Juraj Hronček, says Bratislava will not lift it until the Commission puts in writing that Slovenské Plynovody may go on buying gas from Russia to 2027.
* 3 11:30 Draft seen: 41 tankers are to be added, among them the Ostrovok, the Lady Penrhyn and the Sea Orchid 2, as are two Chinese refiners, Zhoushan Hengtai and Rizhao Donglan.
* 4 12:05 Beijing warns of "necessary measures" should the refiners be listed.
* 5 13:20 Malta and Greece have had Maltese-flagged tugs struck from the text, diplomats say. Lunch is fish.
* 6 15:00 Not on the table today: a stop to imports of Russian nuclear fuel. Hungary, which has its fuel delivered from TVEL-Rosenergo by air, has refused.
* 7 16:40 Commission spokeswoman Aurélie Stassart denies that the EU has agreed anything with Bratislava in private.
* 8 18:15 It is done, or nearly. The Lady Penrhyn has fallen off; the other two ships stay on. Formal adoption is set for Monday.
* 9 18:50 In Minsk, a consolation: Belarus's Horizont-Optika, listed in 2024, is taken off.
E Organization|European Union|EU
E Organization|European Commission|Commission
E Place|Brussels|Brussels
E Place|Slovakia|Slovakia;Bratislava
E Person|Juraj Hronček|Juraj Hronček
E Firm|Slovenské Plynovody|Slovenské Plynovody
E Place|Russia|Russia;Russian
E Commodity|gas|gas
E Vessel|Ostrovok|Ostrovok
E Vessel|Lady Penrhyn|Lady Penrhyn
E Vessel|Sea Orchid 2|Sea Orchid 2
E Firm|Zhoushan Hengtai|Zhoushan Hengtai
E Firm|Rizhao Donglan|Rizhao Donglan
E Place|China|Chinese;Beijing
E Place|Malta|Malta;Maltese
E Place|Greece|Greece
E Commodity|nuclear fuel|nuclear fuel;fuel
E Place|Hungary|Hungary
E Firm|TVEL-Rosenergo|TVEL-Rosenergo
E Person|Aurélie Stassart|Aurélie Stassart
E Place|Minsk|Minsk
E Place|Belarus|Belarus
E Firm|Horizont-Optika|Horizont-Optika
C Slovakia|its@2;Its@2
C Hungary|which@6;its@6
R Juraj Hronček|EMPLOYED_BY|Slovakia|2|asserted|-
R Slovenské Plynovody|IMPORTS|gas|2|asserted|-
R Russia|SUPPLIES|Slovenské Plynovody|2|asserted|-
R Ostrovok|SANCTIONED_BY|European Union|3|expected|-
R Lady Penrhyn|SANCTIONED_BY|European Union|3|expected|-
R Sea Orchid 2|SANCTIONED_BY|European Union|3|expected|-
R Zhoushan Hengtai|SANCTIONED_BY|European Union|3|expected|-
R Rizhao Donglan|SANCTIONED_BY|European Union|3|expected|-
R Zhoushan Hengtai|LOCATED_IN|China|3|asserted|-
R Rizhao Donglan|LOCATED_IN|China|3|asserted|-
R Russia|SANCTIONED_BY|European Union|6|denied|-
R TVEL-Rosenergo|SUPPLIES|Hungary|6|asserted|-
R Hungary|IMPORTS|nuclear fuel|6|asserted|-
R Aurélie Stassart|EMPLOYED_BY|European Commission|7|asserted|-
R European Union|AGREED_WITH|Slovakia|7|denied|-
R Lady Penrhyn|SANCTIONED_BY|European Union|8|denied|-
R Horizont-Optika|LOCATED_IN|Belarus|9|asserted|-

@o-007|column|2025-01-19|If I were an oligarch
1 If I were an oligarch, dear readers, I would not hide my villa behind three companies in Cyprus and an aunt in Perm.
2 I would buy a small ferry, call it after my dog, and sail it slowly between Helsinki and Tallinn, where nobody looks at anything except the price of beer.
3 Should Brussels then sanction me, it would have to sanction the dog.
---
4 People laugh, but half of this winter's court files read no better.
5 A trade union of lighthouse keepers could write them.
6 Visit any archive in the land, ask for the folder marked "beneficial owner", and you will be handed a pencil.
E Place|Cyprus|Cyprus
E Place|Perm|Perm
E Place|Helsinki|Helsinki
E Place|Tallinn|Tallinn
E Organization|European Union|Brussels
E Commodity|beer|beer
C European Union|it@3

@o-008|agency-tbilisi|2024-09-03|Used cars: Rustavi yards fill again
1 Re-exports of used cars from Georgia to Kazakhstan and Kyrgyzstan rose 38 percent in the first seven months, while those to Russia, after Tbilisi's ban of last August on onward sales of American and European vehicles there, fell to almost nothing, the statistics office Geostat said on Tuesday.
2 Dealers in Rustavi shrug.
3 "On the invoice it goes to Bishkek," said Zaza Kvirkvelia, who heads the Autobatono yard.
4 "After Larsi I am not God."
---
5 The Revenue Service suspects Autobatono of having sold SUVs to Mozdok Avto, a Russian dealership, as recently as June; Kvirkvelia calls that an invention of competitors.
E Commodity|used cars|used cars;Used cars
E Commodity|SUVs|SUVs
E Place|Georgia|Georgia;Tbilisi
E Place|Kazakhstan|Kazakhstan
E Place|Kyrgyzstan|Kyrgyzstan
E Place|Russia|Russia;Russian
E Place|Rustavi|Rustavi
E Place|Bishkek|Bishkek
E Place|Larsi|Larsi
E Organization|Geostat|Geostat
E Organization|Revenue Service|Revenue Service
E Person|Zaza Kvirkvelia|Zaza Kvirkvelia;Kvirkvelia
E Firm|Autobatono|Autobatono
E Firm|Mozdok Avto|Mozdok Avto
C Geostat|the statistics office@1
C Zaza Kvirkvelia|who@3;I@4
C Mozdok Avto|a Russian dealership@5
R Georgia|EXPORTS|used cars|1|asserted|first seven months
R Georgia|SUPPLIES|Kazakhstan|1|asserted|first seven months
R Georgia|SUPPLIES|Kyrgyzstan|1|asserted|first seven months
R Kazakhstan|IMPORTS|used cars|1|asserted|first seven months
R Kyrgyzstan|IMPORTS|used cars|1|asserted|first seven months
R Russia|SANCTIONED_BY|Georgia|1|asserted|last August
R Zaza Kvirkvelia|LEADS|Autobatono|3|asserted|-
R Autobatono|EXPORTS|SUVs|5|alleged|June
R Autobatono|SUPPLIES|Mozdok Avto|5|alleged|June
R Mozdok Avto|IMPORTS|SUVs|5|alleged|June
R Mozdok Avto|LOCATED_IN|Russia|5|asserted|-
R Autobatono|ACCUSED_BY|Revenue Service|5|asserted|-
R Autobatono|SUPPLIES|Mozdok Avto|5|denied|-

@o-009|press-release|2025-04-10|Kartal Havacılık hands over first SAKA-3 systems to the Albanian Armed Forces
1 ANKARA/TIRANA - Kartal Havacılık ve Savunma A.Ş. ("Kartal"), Turkey's youngest maker of unmanned aircraft, today delivered the first three SAKA-3 drones to the Albanian Armed Forces at a ceremony at Kuçova air base in central Albania.
2 The handover follows the contract concluded in 2023 between Kartal and Albania's Ministry of Defence, under which a further six aircraft are due by the end of 2026.
3 "From a garage to a NATO runway in nine years," remarked founder and chief executive Sinem Akdoğan, who then toured the base with Defence Minister Besnik Harizaj.
---
4 Kartal has no plans at this stage for a plant in Albania, contrary to reports in local media.
5 It has been majority-owned since January by Boğaziçi Savunma Holding, while the German drive supplier Lechtaler Motoren GmbH keeps a 12 percent interest.
6 Engines for the SAKA-3, until last year bought in from Lechtaler, are now made in-house at Eskişehir, since Germany withheld the export licence.
* 7 About Kartal: Founded 2016. 480 people. One goat (mascot).
E Firm|Kartal Havacılık ve Savunma A.Ş.|Kartal Havacılık ve Savunma A.Ş.;Kartal Havacılık;Kartal
E Firm|Boğaziçi Savunma Holding|Boğaziçi Savunma Holding
E Firm|Lechtaler Motoren GmbH|Lechtaler Motoren GmbH;Lechtaler
E Organization|Albanian Armed Forces|Albanian Armed Forces
E Organization|Ministry of Defence|Ministry of Defence
E Organization|NATO|NATO
E Person|Sinem Akdoğan|Sinem Akdoğan
E Person|Besnik Harizaj|Besnik Harizaj
E Place|Ankara|ANKARA
E Place|Tirana|TIRANA
E Place|Turkey|Turkey
E Place|Kuçova air base|Kuçova air base
E Place|Albania|Albania
E Place|Germany|Germany;German
E Place|Eskişehir|Eskişehir
E Commodity|SAKA-3 drones|SAKA-3 drones
E Commodity|Engines|Engines
C Sinem Akdoğan|who@3
C Kuçova air base|the base@3
C Kartal Havacılık ve Savunma A.Ş.|It@5
C Lechtaler Motoren GmbH|the German drive supplier@5
R Kartal Havacılık ve Savunma A.Ş.|LOCATED_IN|Turkey|1|asserted|-
R Kartal Havacılık ve Savunma A.Ş.|EXPORTS|SAKA-3 drones|1|asserted|today
R Kartal Havacılık ve Savunma A.Ş.|SUPPLIES|Albanian Armed Forces|1|asserted|today
R Albanian Armed Forces|IMPORTS|SAKA-3 drones|1|asserted|today
R Kuçova air base|LOCATED_IN|Albania|1|asserted|-
R Kartal Havacılık ve Savunma A.Ş.|AGREED_WITH|Ministry of Defence|2|asserted|in 2023
R Ministry of Defence|LOCATED_IN|Albania|2|asserted|-
R Kartal Havacılık ve Savunma A.Ş.|SUPPLIES|Albanian Armed Forces|2|expected|by the end of 2026
R Sinem Akdoğan|LEADS|Kartal Havacılık ve Savunma A.Ş.|3|asserted|-
R Sinem Akdoğan|VISITED|Kuçova air base|3|asserted|-
R Besnik Harizaj|VISITED|Kuçova air base|3|asserted|-
R Sinem Akdoğan|MET_WITH|Besnik Harizaj|3|asserted|-
R Besnik Harizaj|LEADS|Ministry of Defence|2-3|asserted|-
R Kartal Havacılık ve Savunma A.Ş.|INVESTED_IN|Albania|4|denied|-
R Boğaziçi Savunma Holding|OWNS|Kartal Havacılık ve Savunma A.Ş.|5|asserted|since January
R Lechtaler Motoren GmbH|LOCATED_IN|Germany|5|asserted|-
R Lechtaler Motoren GmbH|INVESTED_IN|Kartal Havacılık ve Savunma A.Ş.|5|asserted|-
R Lechtaler Motoren GmbH|SUPPLIES|Kartal Havacılık ve Savunma A.Ş.|6|asserted|until last year
R Kartal Havacılık ve Savunma A.Ş.|IMPORTS|Engines|6|asserted|until last year
B 7

@o-010|business-daily|2024-08-29|Zug's quiet urea house finds its Russian past hard to sell
1 For the third time in a year a buyer has walked away from Aegeri Agro AG, the fertiliser trader in Zug that moved close to two million tonnes of urea in 2021, most of it bought from the Russian producer Kirovo-Azot and sold on to Brazil and India.
2 The latest suitor, Norway's Fjellgrønn ASA, withdrew on Monday what had been a friendly offer for the whole company.
3 A spokesman for the Norwegians, Eirik Solvang, spoke of "questions that due diligence could not close".
---
4 Those questions have a name.
5 Until April 2022 Aegeri belonged to Gennady Ushkov, a chemicals billionaire whom Switzerland sanctioned that month together with his brother Leonid; days earlier, he had sold the firm for one franc to its management, led by the Zurich-born trader Reto Camathias.
6 The State Secretariat for Economic Affairs, SECO for short, has never considered Ushkov to be in control since.
7 American prosecutors do: in an indictment unsealed in Newark last month they charge Camathias with holding the shares on the exile's behalf and with having shipped ammonia worth $90m from Kirovo-Azot to a Turkish buyer, Seyhanlı Gübre, under false papers.
8 Camathias, who was not arrested and has not left Switzerland since, rejects all of it.
---
9 What is left is a firm of thirty with good screens and no credit.
10 Two banks, among them Genferische Handelsbank, have closed its accounts, and the Brazilian cooperative Coopaverde, formerly its largest customer, today takes its urea from Egypt.
11 Camathias says he is in talks to sell a minority to Qatar's Al Rayda Fund.
12 The fund declined to comment; two people who know it said no such talks had taken place.
E Firm|Aegeri Agro AG|Aegeri Agro AG;Aegeri
E Firm|Kirovo-Azot|Kirovo-Azot
E Firm|Fjellgrønn ASA|Fjellgrønn ASA
E Firm|Seyhanlı Gübre|Seyhanlı Gübre
E Firm|Genferische Handelsbank|Genferische Handelsbank
E Firm|Coopaverde|Coopaverde
E Firm|Al Rayda Fund|Al Rayda Fund
E Person|Eirik Solvang|Eirik Solvang
E Person|Gennady Ushkov|Gennady Ushkov;Ushkov
E Person|Leonid|Leonid
E Person|Reto Camathias|Reto Camathias;Camathias
E Organization|State Secretariat for Economic Affairs|State Secretariat for Economic Affairs;SECO
E Place|Zug|Zug
E Place|Russia|Russian
E Place|Brazil|Brazil;Brazilian
E Place|India|India
E Place|Norway|Norway
E Place|Switzerland|Switzerland
E Place|Zurich|Zurich
E Place|United States|American
E Place|Newark|Newark
E Place|Turkey|Turkish
E Place|Egypt|Egypt
E Place|Qatar|Qatar
E Commodity|urea|urea
E Commodity|ammonia|ammonia
E Commodity|fertiliser|fertiliser
C Aegeri Agro AG|that@1;the whole company@2;the firm@5;its@5;a firm of thirty@9;its@10
C Fjellgrønn ASA|The latest suitor@2;the Norwegians@3
C Gennady Ushkov|whom@5;his@5;he@5;the exile@7
C Reto Camathias|who@8;he@11
C Al Rayda Fund|The fund@12;it@12
C United States|they@7
R Aegeri Agro AG|LOCATED_IN|Zug|1|asserted|-
R Aegeri Agro AG|IMPORTS|urea|1|asserted|in 2021
R Kirovo-Azot|SUPPLIES|Aegeri Agro AG|1|asserted|in 2021
R Kirovo-Azot|LOCATED_IN|Russia|1|asserted|-
R Aegeri Agro AG|EXPORTS|urea|1|asserted|in 2021
R Aegeri Agro AG|SUPPLIES|Brazil|1|asserted|in 2021
R Aegeri Agro AG|SUPPLIES|India|1|asserted|in 2021
R Brazil|IMPORTS|urea|1|asserted|in 2021
R India|IMPORTS|urea|1|asserted|in 2021
R Fjellgrønn ASA|LOCATED_IN|Norway|2|asserted|-
R Fjellgrønn ASA|OWNS|Aegeri Agro AG|2|denied|on Monday
R Eirik Solvang|EMPLOYED_BY|Fjellgrønn ASA|3|asserted|-
R Gennady Ushkov|OWNS|Aegeri Agro AG|5|asserted|Until April 2022
R Gennady Ushkov|SANCTIONED_BY|Switzerland|5|asserted|April 2022
R Leonid|SANCTIONED_BY|Switzerland|5|asserted|April 2022
R Reto Camathias|LEADS|Aegeri Agro AG|5|asserted|-
R Gennady Ushkov|OWNS|Aegeri Agro AG|6|denied|-
R Reto Camathias|ACCUSED_BY|United States|7|asserted|last month
R Gennady Ushkov|OWNS|Aegeri Agro AG|7|alleged|-
R Reto Camathias|EXPORTS|ammonia|7|alleged|-
R Kirovo-Azot|SUPPLIES|Seyhanlı Gübre|7|alleged|-
R Seyhanlı Gübre|IMPORTS|ammonia|7|alleged|-
R Seyhanlı Gübre|LOCATED_IN|Turkey|7|asserted|-
R Reto Camathias|SUPPLIES|Seyhanlı Gübre|7|alleged|-
R Coopaverde|LOCATED_IN|Brazil|10|asserted|-
R Aegeri Agro AG|SUPPLIES|Coopaverde|10|asserted|-
R Coopaverde|IMPORTS|urea|10|asserted|-
R Egypt|SUPPLIES|Coopaverde|10|asserted|today
R Al Rayda Fund|INVESTED_IN|Aegeri Agro AG|11|expected|-
R Al Rayda Fund|LOCATED_IN|Qatar|11|asserted|-
