@v-039|business daily|2023-11-28|Standard Meridian sells up in five African markets, and a Cameroonian is buying
1 Standard Meridian plc, the London bank that opened its first branch in Freetown under Queen Victoria, will sell its businesses in Sierra Leone, The Gambia, Angola and Zimbabwe to Sahel Trust Bank of Nigeria and its consumer arm in Tanzania to Équinoxe Holding, the Douala vehicle of the Cameroonian insurance magnate Célestin Mbarga Ndjock, it said on Monday, putting a figure to neither transaction.
2 Chief executive Imogen Ashby-Ramsundar, who took over from Sir Giles Penrose in May, said that the five markets had contributed "one per cent of group income and, on some mornings, half of my emails".
---
3 The sales need the blessing of central banks in each country; the Bank of Tanzania has already let it be known, through its governor Dkt. Elias Mwakyembe-Lyimo, that it would look closely at where Mr Mbarga's money comes from, and the Reserve Bank of Zimbabwe, whose relations with the bank have been poor since it was fined by America's Office of Foreign Assets Control for handling payments of the blacklisted Mnangagwa-era trader Sabhuku Fuels, has given no opinion at all.
4 Sahel Trust, Nigeria's fifth-largest lender by assets, is 30.5% held by the Lagos family office of Alhaja Folorunsho Bakare-Dantata and 11% by the Pan-African Development Finance Institution of Abidjan.
5 It had in 2021 tried and failed to buy Kenya's Mwenyeji Bank.
---
6 Équinoxe, in turn, controls insurers in Gabon, Chad and the Republic of the Congo, a brewery in Bafoussam and, since last year, 51% of the Malian bottler Sources de Kati.
7 A report in Jeune Économie that Mr Mbarga had met the Tanzanian president, Asha Suleiman Mohamed, in Zanzibar in October to smooth the way was called "a novel without a last page" by the holding's spokesman, Hervé Tchoumi.
8 Standard Meridian will stay in Ghana, Uganda and South Africa, and it has told the authorities in Luanda that it will go on financing oil cargoes out of London.
E Firm|Standard Meridian plc|Standard Meridian plc;Standard Meridian
E Firm|Sahel Trust Bank|Sahel Trust Bank;Sahel Trust
E Firm|Équinoxe Holding|Équinoxe Holding;Équinoxe
E Firm|Sabhuku Fuels|Sabhuku Fuels
E Firm|Pan-African Development Finance Institution|Pan-African Development Finance Institution
E Firm|Mwenyeji Bank|Mwenyeji Bank
E Firm|Sources de Kati|Sources de Kati
E Organization|Bank of Tanzania|Bank of Tanzania
E Organization|Reserve Bank of Zimbabwe|Reserve Bank of Zimbabwe
E Organization|Office of Foreign Assets Control|Office of Foreign Assets Control
E Organization|Jeune Économie|Jeune Économie
E Person|Queen Victoria|Queen Victoria
E Person|Célestin Mbarga Ndjock|Célestin Mbarga Ndjock;Mbarga
E Person|Imogen Ashby-Ramsundar|Imogen Ashby-Ramsundar
E Person|Giles Penrose|Giles Penrose
E Person|Elias Mwakyembe-Lyimo|Elias Mwakyembe-Lyimo
E Person|Folorunsho Bakare-Dantata|Folorunsho Bakare-Dantata
E Person|Mnangagwa|Mnangagwa
E Person|Asha Suleiman Mohamed|Asha Suleiman Mohamed
E Person|Hervé Tchoumi|Hervé Tchoumi
E Place|Africa|African
E Place|Cameroon|Cameroonian
E Place|London|London
E Place|Freetown|Freetown
E Place|Sierra Leone|Sierra Leone
E Place|The Gambia|The Gambia
E Place|Angola|Angola;Luanda
E Place|Zimbabwe|Zimbabwe
E Place|Nigeria|Nigeria
E Place|Tanzania|Tanzania;Tanzanian
E Place|Douala|Douala
E Place|United States|America
E Place|Lagos|Lagos
E Place|Abidjan|Abidjan
E Place|Kenya|Kenya
E Place|Gabon|Gabon
E Place|Chad|Chad
E Place|Republic of the Congo|Republic of the Congo
E Place|Bafoussam|Bafoussam
E Place|Mali|Malian
E Place|Zanzibar|Zanzibar
E Place|Ghana|Ghana
E Place|Uganda|Uganda
E Place|South Africa|South Africa
E Commodity|oil|oil
C Standard Meridian plc|its@1;its#2@1;it@1;the bank@3;it#2@3;it@8;it#2@8
C Imogen Ashby-Ramsundar|who@2
C Équinoxe Holding|the Douala vehicle@1;the holding@7
C Bank of Tanzania|its@3;it@3
C Reserve Bank of Zimbabwe|whose@3
C Sahel Trust Bank|It@5
C Célestin Mbarga Ndjock|the Cameroonian insurance magnate@1;a Cameroonian@0
R Standard Meridian plc|LOCATED_IN|London|1|asserted|-
R Standard Meridian plc|AGREED_WITH|Sahel Trust Bank|1|asserted|on Monday
R Standard Meridian plc|AGREED_WITH|Équinoxe Holding|1|asserted|on Monday
R Sahel Trust Bank|LOCATED_IN|Nigeria|1|asserted|-
R Équinoxe Holding|LOCATED_IN|Douala|1|asserted|-
R Célestin Mbarga Ndjock|OWNS|Équinoxe Holding|1|asserted|-
R Imogen Ashby-Ramsundar|LEADS|Standard Meridian plc|2|asserted|-
R Elias Mwakyembe-Lyimo|LEADS|Bank of Tanzania|3|asserted|-
R Office of Foreign Assets Control|LOCATED_IN|United States|3|asserted|-
R Sabhuku Fuels|SANCTIONED_BY|Office of Foreign Assets Control|3|asserted|-
R Folorunsho Bakare-Dantata|INVESTED_IN|Sahel Trust Bank|4|asserted|-
R Pan-African Development Finance Institution|INVESTED_IN|Sahel Trust Bank|4|asserted|-
R Pan-African Development Finance Institution|LOCATED_IN|Abidjan|4|asserted|-
R Sahel Trust Bank|OWNS|Mwenyeji Bank|5|denied|in 2021
R Mwenyeji Bank|LOCATED_IN|Kenya|5|asserted|-
R Équinoxe Holding|OWNS|Sources de Kati|6|asserted|since last year
R Sources de Kati|LOCATED_IN|Mali|6|asserted|-
R Asha Suleiman Mohamed|LEADS|Tanzania|7|asserted|-
R Célestin Mbarga Ndjock|MET_WITH|Asha Suleiman Mohamed|7|alleged|in October
R Célestin Mbarga Ndjock|MET_WITH|Asha Suleiman Mohamed|7|denied|in October
R Hervé Tchoumi|EMPLOYED_BY|Équinoxe Holding|7|asserted|-

@v-040|nuclear trade weekly|2024-09-06|Fuel Cycle: Bohunice-style diversification reaches Armenia, while Niger's yellowcake sits at Arlit
1 Westerholm Nuclear Fuel AB of Västerås has delivered the first four of its lead test assemblies to the Dukovany power station, the Czech utility Elektrárny Morava reported on Monday, ending two decades in which the plant in the Vysočina Region was fuelled by nobody but TVEL, the fuel company of Russia's State Atomic Energy Corporation Rusyadro.
2 The remainder of the seven-year contract, signed in Prague in March 2023, will be split between Westerholm and France's Framatis, which still holds no licence for the hexagonal type and is, the utility says, expected to obtain it in 2026.
---
3 Hungary goes the other way: Paks continues to receive Russian assemblies by air over Belarus and Poland, and Foreign Minister Barnabás Szijj, back from Sochi, said that Budapest would veto any attempt by the European Union to put Rusyadro on a sanctions list.
4 The Armenian Nuclear Power Plant Company, which imports all its fuel from TVEL too, has opened talks with Westerholm, according to Metsamor's chief engineer, Artashes Ter-Minasyan; "talks", he stressed, "are not a fuel".
---
5 On the mining side, some 1,150 tonnes of uranium concentrate belonging to Cominière de l'Aïr S.A. are stuck at Arlit since the junta in Niamey took away the export permit of its 63.4% owner, France's Oranium, in June; the Canadian explorer Tuareg Uranium lost its licence for Madaouela in July.
6 Niger's state company, Sonamir, which holds the other 36.6%, is said by two diplomats to have offered the drums to Iran, a thing both Niamey and Tehran deny.
7 Kazakhstan's Qazuran, meanwhile, sold 1,900 tonnes to China's State Power Nuclear Uranium Resources and to India's Department of Atomic Energy in the second quarter, and will ship to Switzerland by the trans-Caspian route to avoid St Petersburg.
8 Spot uranium closed the week at 79.50 dollars a pound.
E Firm|Westerholm Nuclear Fuel AB|Westerholm Nuclear Fuel AB;Westerholm
E Firm|Elektrárny Morava|Elektrárny Morava
E Firm|TVEL|TVEL
E Firm|State Atomic Energy Corporation Rusyadro|State Atomic Energy Corporation Rusyadro;Rusyadro
E Firm|Framatis|Framatis
E Firm|Armenian Nuclear Power Plant Company|Armenian Nuclear Power Plant Company
E Firm|Cominière de l'Aïr S.A.|Cominière de l'Aïr S.A.
E Firm|Oranium|Oranium
E Firm|Tuareg Uranium|Tuareg Uranium
E Firm|Sonamir|Sonamir
E Firm|Qazuran|Qazuran
E Firm|State Power Nuclear Uranium Resources|State Power Nuclear Uranium Resources
E Organization|Department of Atomic Energy|Department of Atomic Energy
E Organization|European Union|European Union
E Person|Barnabás Szijj|Barnabás Szijj
E Person|Artashes Ter-Minasyan|Artashes Ter-Minasyan
E Place|Bohunice|Bohunice
E Place|Armenia|Armenia
E Place|Niger|Niger;Niamey
E Place|Arlit|Arlit
E Place|Västerås|Västerås
E Place|Dukovany power station|Dukovany power station
E Place|Czech Republic|Czech
E Place|Vysočina Region|Vysočina Region
E Place|Russia|Russia;Russian
E Place|Prague|Prague
E Place|France|France
E Place|Hungary|Hungary;Budapest
E Place|Paks|Paks
E Place|Belarus|Belarus
E Place|Poland|Poland
E Place|Sochi|Sochi
E Place|Metsamor|Metsamor
E Place|Canada|Canadian
E Place|Madaouela|Madaouela
E Place|Iran|Iran;Tehran
E Place|Kazakhstan|Kazakhstan
E Place|China|China
E Place|India|India
E Place|Switzerland|Switzerland
E Place|St Petersburg|St Petersburg
E Commodity|fuel assemblies|lead test assemblies;assemblies
E Commodity|nuclear fuel|fuel
E Commodity|uranium concentrate|uranium concentrate;yellowcake
E Commodity|uranium|uranium
C Westerholm Nuclear Fuel AB|its@1
C Dukovany power station|the plant@1
C Framatis|which@2;it@2
C Elektrárny Morava|the utility@2
C Armenian Nuclear Power Plant Company|which@4;its@4
C Artashes Ter-Minasyan|he@4
C Cominière de l'Aïr S.A.|its@5
C uranium concentrate|the drums@6
C Sonamir|which@6
R Westerholm Nuclear Fuel AB|LOCATED_IN|Västerås|1|asserted|-
R Westerholm Nuclear Fuel AB|SUPPLIES|Dukovany power station|1|asserted|on Monday
R Westerholm Nuclear Fuel AB|EXPORTS|fuel assemblies|1|asserted|on Monday
R Dukovany power station|IMPORTS|fuel assemblies|1|asserted|on Monday
R Elektrárny Morava|LOCATED_IN|Czech Republic|1|asserted|-
R Dukovany power station|LOCATED_IN|Vysočina Region|1|asserted|-
R TVEL|SUPPLIES|Dukovany power station|1|asserted|-
R TVEL|SUBSIDIARY_OF|State Atomic Energy Corporation Rusyadro|1|asserted|-
R State Atomic Energy Corporation Rusyadro|LOCATED_IN|Russia|1|asserted|-
R Elektrárny Morava|AGREED_WITH|Westerholm Nuclear Fuel AB|2|asserted|in March 2023
R Elektrárny Morava|AGREED_WITH|Framatis|2|asserted|in March 2023
R Framatis|SUPPLIES|Dukovany power station|1-2|expected|-
R Framatis|LOCATED_IN|France|2|asserted|-
R Russia|SUPPLIES|Paks|3|asserted|-
R Paks|IMPORTS|fuel assemblies|3|asserted|-
R Paks|LOCATED_IN|Hungary|3|asserted|-
R Barnabás Szijj|EMPLOYED_BY|Hungary|3|asserted|-
R Barnabás Szijj|VISITED|Sochi|3|asserted|-
R State Atomic Energy Corporation Rusyadro|SANCTIONED_BY|European Union|3|expected|-
R Armenian Nuclear Power Plant Company|IMPORTS|nuclear fuel|4|asserted|-
R TVEL|SUPPLIES|Armenian Nuclear Power Plant Company|4|asserted|-
R Armenian Nuclear Power Plant Company|MET_WITH|Westerholm Nuclear Fuel AB|4|asserted|-
R Artashes Ter-Minasyan|EMPLOYED_BY|Metsamor|4|asserted|-
R Oranium|OWNS|Cominière de l'Aïr S.A.|5|asserted|-
R Oranium|LOCATED_IN|France|5|asserted|-
R Tuareg Uranium|LOCATED_IN|Canada|5|asserted|-
R Arlit|LOCATED_IN|Niger|0|asserted|-
R Niger|OWNS|Sonamir|6|asserted|-
R Sonamir|LOCATED_IN|Niger|6|asserted|-
R Sonamir|INVESTED_IN|Cominière de l'Aïr S.A.|6|asserted|-
R Sonamir|SUPPLIES|Iran|6|alleged|-
R Iran|IMPORTS|uranium concentrate|6|alleged|-
R Sonamir|SUPPLIES|Iran|6|denied|-
R Iran|IMPORTS|uranium concentrate|6|denied|-
R Qazuran|LOCATED_IN|Kazakhstan|7|asserted|-
R Qazuran|SUPPLIES|State Power Nuclear Uranium Resources|7|asserted|in the second quarter
R Qazuran|SUPPLIES|Department of Atomic Energy|7|asserted|in the second quarter
R State Power Nuclear Uranium Resources|LOCATED_IN|China|7|asserted|-
R Department of Atomic Energy|LOCATED_IN|India|7|asserted|-
R Qazuran|SUPPLIES|Switzerland|7|expected|-

@v-041|company announcement|2024-10-31|ACQUISITION OF 75.1% OF PIRAMIDE LOGISTICS DMCC AND CHANGES TO THE BOARD
1 Oceanis Freight & Storage Public Company Limited (“Oceanis”, “OFS” or, with its subsidiaries, “we”), listed on the Athens Exchange (ticker: OFS), informs the investing public, pursuant to Regulation (EU) 596/2014, that on 30 October 2024 its wholly-owned Cypriot subsidiary, OFS Levant Holdings Limited, concluded the acquisition of 75.1% of the shares of Piramide Logistics DMCC (“Piramide”), a freight forwarder registered in the Dubai Multi Commodities Centre, from Messrs. Karim El-Gammal and Nasser bin Rashid Al Falahi for a consideration of USD 112.5 million.
2 The sellers retain 24.9%, in respect of which Oceanis has been granted a call option exercisable in 2027.
---
3 Piramide operates warehouses in Jebel Ali, Sokhna and Mombasa and moves, on behalf of clients such as Deltafert (granulated urea), Rwenzori Coffee Exporters Union (green coffee) and the tyre maker Jinyu, some 90,000 containers a year; it does not serve destinations under sanctions and has undertaken to terminate by 31 December 2024 its agency agreement with Caspian Bridge Shipping, an Iranian-owned carrier.
4 The European Commission approved the transaction on 4 October; the approval of the COMESA Competition Commission in Lilongwe, Malawi, was given subject to no condition.
---
5 Following completion, Ms. Theodora Vlachou-Prentice, formerly with Maersk and until today Deputy Chief Executive Officer, assumes the position of CEO of Oceanis in succession to Mr. Aristotelis Zervas, who becomes Executive Chairman; Dr. Ghada Mansour-Hollis, Professor of Maritime Economics at the Arab Academy for Science, Technology and Maritime Transport, joins the Board as an independent member.
6 Reports published on certain websites on 28 October concerning an alleged sale of our terminal in Constanța to Kazakh interests are devoid of any foundation.
7 The Company is 58.2% owned by Zervas Family Holdings S.à r.l. of Luxembourg, and Hellenic Growth Fund holds 6.4%.
* 8 Investor enquiries: Mr. P. Dimitrakis, Head of Investor Relations
E Firm|Oceanis Freight & Storage Public Company Limited|Oceanis Freight & Storage Public Company Limited;Oceanis;OFS
E Organization|Athens Exchange|Athens Exchange
E Firm|OFS Levant Holdings Limited|OFS Levant Holdings Limited
E Firm|Piramide Logistics DMCC|Piramide Logistics DMCC;PIRAMIDE LOGISTICS DMCC;Piramide
E Place|Dubai Multi Commodities Centre|Dubai Multi Commodities Centre
E Person|Karim El-Gammal|Karim El-Gammal
E Person|Nasser bin Rashid Al Falahi|Nasser bin Rashid Al Falahi
E Firm|Deltafert|Deltafert
E Firm|Rwenzori Coffee Exporters Union|Rwenzori Coffee Exporters Union
E Firm|Jinyu|Jinyu
E Firm|Caspian Bridge Shipping|Caspian Bridge Shipping
E Organization|European Commission|European Commission
E Organization|COMESA Competition Commission|COMESA Competition Commission
E Firm|Maersk|Maersk
E Organization|Arab Academy for Science, Technology and Maritime Transport|Arab Academy for Science, Technology and Maritime Transport
E Firm|Zervas Family Holdings S.à r.l.|Zervas Family Holdings S.à r.l.
E Firm|Hellenic Growth Fund|Hellenic Growth Fund
E Person|Theodora Vlachou-Prentice|Theodora Vlachou-Prentice
E Person|Aristotelis Zervas|Aristotelis Zervas
E Person|Ghada Mansour-Hollis|Ghada Mansour-Hollis
E Person|P. Dimitrakis|P. Dimitrakis
E Place|Cyprus|Cypriot
E Place|Jebel Ali|Jebel Ali
E Place|Sokhna|Sokhna
E Place|Mombasa|Mombasa
E Place|Iran|Iranian
E Place|Lilongwe|Lilongwe
E Place|Malawi|Malawi
E Place|Constanța|Constanța
E Place|Kazakhstan|Kazakh
E Place|Luxembourg|Luxembourg
E Commodity|granulated urea|granulated urea
E Commodity|green coffee|green coffee
E Commodity|tyres|tyre
C Oceanis Freight & Storage Public Company Limited|its@1;“we”@1;its#2@1;our@6;The Company@7
C Karim El-Gammal|The sellers@2
C Piramide Logistics DMCC|a freight forwarder@1;it@3;its@3
C Aristotelis Zervas|who@5
R OFS Levant Holdings Limited|SUBSIDIARY_OF|Oceanis Freight & Storage Public Company Limited|1|asserted|-
R OFS Levant Holdings Limited|LOCATED_IN|Cyprus|1|asserted|-
R OFS Levant Holdings Limited|OWNS|Piramide Logistics DMCC|1|asserted|on 30 October 2024
R Piramide Logistics DMCC|LOCATED_IN|Dubai Multi Commodities Centre|1|asserted|-
R OFS Levant Holdings Limited|AGREED_WITH|Karim El-Gammal|1|asserted|on 30 October 2024
R OFS Levant Holdings Limited|AGREED_WITH|Nasser bin Rashid Al Falahi|1|asserted|on 30 October 2024
R Karim El-Gammal|INVESTED_IN|Piramide Logistics DMCC|2|asserted|-
R Nasser bin Rashid Al Falahi|INVESTED_IN|Piramide Logistics DMCC|1-2|asserted|-
R Oceanis Freight & Storage Public Company Limited|OWNS|Piramide Logistics DMCC|0|asserted|-
R Deltafert|EXPORTS|granulated urea|3|asserted|-
R Rwenzori Coffee Exporters Union|EXPORTS|green coffee|3|asserted|-
R Piramide Logistics DMCC|AGREED_WITH|Caspian Bridge Shipping|3|asserted|-
R Piramide Logistics DMCC|AGREED_WITH|Caspian Bridge Shipping|3|denied|by 31 December 2024
R Iran|OWNS|Caspian Bridge Shipping|3|asserted|-
R COMESA Competition Commission|LOCATED_IN|Lilongwe|4|asserted|-
R Lilongwe|LOCATED_IN|Malawi|4|asserted|-
R Theodora Vlachou-Prentice|LEADS|Oceanis Freight & Storage Public Company Limited|5|asserted|today
R Aristotelis Zervas|LEADS|Oceanis Freight & Storage Public Company Limited|5|asserted|-
R Ghada Mansour-Hollis|EMPLOYED_BY|Arab Academy for Science, Technology and Maritime Transport|5|asserted|-
R Ghada Mansour-Hollis|LEADS|Oceanis Freight & Storage Public Company Limited|5|asserted|-
R Kazakhstan|INVESTED_IN|Constanța|6|alleged|on 28 October
R Kazakhstan|INVESTED_IN|Constanța|6|denied|-
R Zervas Family Holdings S.à r.l.|OWNS|Oceanis Freight & Storage Public Company Limited|7|asserted|-
R Zervas Family Holdings S.à r.l.|LOCATED_IN|Luxembourg|7|asserted|-
R Hellenic Growth Fund|INVESTED_IN|Oceanis Freight & Storage Public Company Limited|7|asserted|-
R P. Dimitrakis|EMPLOYED_BY|Oceanis Freight & Storage Public Company Limited|8|asserted|-

@v-042|telecom trade site|2024-02-28|Open RAN rethink: Maple Tel rips out Tianxun kit, hands C$4bn to Nordics and a Texan
1 Canada's second-largest mobile operator, Maple Tel Communications, will replace every base station that it bought from Shenzhen's Tianxun Technologies before 2018 with equipment from Sweden's Ericsund, Finland's Noxia and the Dallas newcomer Lonestar Radio, the group said at the Mobile World Congress in Barcelona, three years ahead of the deadline set by Ottawa when it banned Tianxun and ZQC from fifth-generation networks.
2 Ericsund takes the largest slice, about C$2.1 billion for Ontario, Quebec and Newfoundland and Labrador; Noxia gets Alberta and British Columbia; and Lonestar, which had until now sold its open radios to nobody larger than the islands of Saint Pierre and Miquelon, will equip the Prairies and the Northwest Territories.
---
3 "We bought in good faith and we are replacing in good faith," said chief technology officer Priyanka Venkataraghavan, a former engineer at Noxia, who put the number of sites at 9,400.
4 A spokesperson for Tianxun Canada, Alastair Morency, said that no evidence had ever been produced that the company's equipment leaked so much as a weather report.
5 China's ambassador in Ottawa, Qiu Wenzhong, spoke of "economic coercion in a hockey jersey", and Canadian canola exporters, who lost the Chinese market for three years after the arrest in Vancouver in 2018 of Tianxun's finance director, fear that they may be next.
---
6 In the hardware halls of Barcelona the question was what becomes of the old kit; refurbishers from Pakistan, Nigeria and Bolivia were seen at the Tianxun stand, and Sartel Altiplano of La Paz confirmed that it had ordered 600 used base stations by way of a broker in Miami, Tri-County Telecom Salvage, though not, it said, from Canada.
7 Lonestar is backed by Corvid Semiconductor and by the venture arm of AT&D, and is in talks, executives said, with Vodaphone Hellas.
8 Its shares are listed nowhere.
E Firm|Maple Tel Communications|Maple Tel Communications;Maple Tel
E Firm|Tianxun Technologies|Tianxun Technologies;Tianxun
E Firm|Tianxun Canada|Tianxun Canada
E Firm|ZQC|ZQC
E Firm|Ericsund|Ericsund
E Firm|Noxia|Noxia
E Firm|Lonestar Radio|Lonestar Radio;Lonestar
E Organization|Mobile World Congress|Mobile World Congress
E Firm|Sartel Altiplano|Sartel Altiplano
E Firm|Tri-County Telecom Salvage|Tri-County Telecom Salvage
E Firm|Corvid Semiconductor|Corvid Semiconductor
E Firm|AT&D|AT&D
E Firm|Vodaphone Hellas|Vodaphone Hellas
E Person|Priyanka Venkataraghavan|Priyanka Venkataraghavan
E Person|Alastair Morency|Alastair Morency
E Person|Qiu Wenzhong|Qiu Wenzhong
E Place|Canada|Canada;Ottawa;Canadian
E Place|Shenzhen|Shenzhen
E Place|Sweden|Sweden
E Place|Finland|Finland
E Place|Dallas|Dallas
E Place|Texas|Texan
E Place|Barcelona|Barcelona
E Place|Ontario|Ontario
E Place|Quebec|Quebec
E Place|Newfoundland and Labrador|Newfoundland and Labrador
E Place|Alberta|Alberta
E Place|British Columbia|British Columbia
E Place|Saint Pierre and Miquelon|Saint Pierre and Miquelon
E Place|Prairies|Prairies
E Place|Northwest Territories|Northwest Territories
E Place|China|China;Chinese
E Place|Vancouver|Vancouver
E Place|Pakistan|Pakistan
E Place|Nigeria|Nigeria
E Place|Bolivia|Bolivia
E Place|La Paz|La Paz
E Place|Miami|Miami
E Commodity|base stations|base station;base stations
E Commodity|open radios|open radios
E Commodity|canola|canola
C Maple Tel Communications|it@1;the group@1;We@3;we@3
C Canada|it#2@1
C Lonestar Radio|a Texan@0;which@2;its@2;Its@8
C Priyanka Venkataraghavan|who@3
C Tianxun Technologies|the company@4
C Sartel Altiplano|it@6;it#2@6
R Maple Tel Communications|LOCATED_IN|Canada|1|asserted|-
R Tianxun Technologies|LOCATED_IN|Shenzhen|1|asserted|-
R Tianxun Technologies|SUPPLIES|Maple Tel Communications|1|asserted|before 2018
R Maple Tel Communications|IMPORTS|base stations|1|asserted|before 2018
R Ericsund|SUPPLIES|Maple Tel Communications|1|expected|-
R Noxia|SUPPLIES|Maple Tel Communications|1|expected|-
R Lonestar Radio|SUPPLIES|Maple Tel Communications|1|expected|-
R Maple Tel Communications|AGREED_WITH|Ericsund|1-2|asserted|-
R Maple Tel Communications|AGREED_WITH|Noxia|1-2|asserted|-
R Maple Tel Communications|AGREED_WITH|Lonestar Radio|1-2|asserted|-
R Maple Tel Communications|IMPORTS|base stations|1|expected|-
R Ericsund|LOCATED_IN|Sweden|1|asserted|-
R Noxia|LOCATED_IN|Finland|1|asserted|-
R Lonestar Radio|LOCATED_IN|Dallas|1|asserted|-
R Lonestar Radio|LOCATED_IN|Texas|0|asserted|-
R Tianxun Technologies|SANCTIONED_BY|Canada|1|asserted|-
R ZQC|SANCTIONED_BY|Canada|1|asserted|-
R Lonestar Radio|EXPORTS|open radios|2|asserted|until now
R Lonestar Radio|SUPPLIES|Saint Pierre and Miquelon|2|asserted|until now
R Saint Pierre and Miquelon|IMPORTS|open radios|2|asserted|until now
R Priyanka Venkataraghavan|EMPLOYED_BY|Maple Tel Communications|3|asserted|-
R Alastair Morency|EMPLOYED_BY|Tianxun Canada|4|asserted|-
R Qiu Wenzhong|EMPLOYED_BY|China|5|asserted|-
R Canada|ACCUSED_BY|Qiu Wenzhong|5|asserted|-
R Canada|EXPORTS|canola|5|asserted|-
R Canada|SUPPLIES|China|5|denied|for three years
R Sartel Altiplano|LOCATED_IN|La Paz|6|asserted|-
R Sartel Altiplano|IMPORTS|base stations|6|expected|-
R Tri-County Telecom Salvage|SUPPLIES|Sartel Altiplano|6|expected|-
R Tri-County Telecom Salvage|LOCATED_IN|Miami|6|asserted|-
R Canada|SUPPLIES|Sartel Altiplano|6|denied|-
R Corvid Semiconductor|INVESTED_IN|Lonestar Radio|7|asserted|-
R AT&D|INVESTED_IN|Lonestar Radio|7|asserted|-
R Lonestar Radio|AGREED_WITH|Vodaphone Hellas|7|expected|-

@v-043|wire, steel|2023-08-09|Corrected: Italian state takes back Piombino steel mill from Algerian owner
1 ROME, Aug 9 - (Corrects paragraph 3 to say Metinvet, not Metallurg, is the bidder)
2 The Italian government has terminated the 2018 contract under which the Algerian conglomerate Groupe Benhamadouche acquired the steelworks of Piombino, Tuscany, and will hand the plant to a special commissioner, Industry Minister Adalberto Orsini-Valli said on Wednesday, accusing the owner of having "invested in promises".
---
3 Ukraine's Metinvet Group and the Italian plantmaker Danieletti & C. Officine Meccaniche S.p.A. have proposed to build an electric furnace of 2.7 million tonnes on the site, fed with iron ore pellets from Poltava shipped by way of Constanta, once the blockade of the Black Sea allows it; Turkey's Tosun Çelik and India's state-run Bharat Ispat have also shown interest, the ministry said, but Bharat Ispat told the Bombay exchange that it had made no offer.
4 Groupe Benhamadouche, whose founder Hocine Benhamadouche, 79, has been in El Harrach prison since 2021, where he was sent after his arrest by Algerian gendarmes in a graft case, said that it would go to the Tar of Lazio, the regional administrative court, and that it was Rome that had failed to deliver cheap power.
---
5 The rolling mill turns blooms bought from Spain and from Egypt into rails, its one customer of weight being Rete Ferrovie Italiane, the network owner.
6 Imports of blooms from Russia's Uralskaya Stal-2, which supplied half of Piombino's needs until the EU's ban on semi-finished steel, ended in 2022.
7 Unions, who have counted four owners in eleven years, were to meet the minister in Rome in the evening; they received the news, said Fabrizio Lotti of the metalworkers' union UILM-T, "like the weather".
E Firm|Groupe Benhamadouche|Groupe Benhamadouche
E Firm|Metinvet Group|Metinvet Group;Metinvet
E Firm|Metallurg|Metallurg
E Firm|Danieletti & C. Officine Meccaniche S.p.A.|Danieletti & C. Officine Meccaniche S.p.A.
E Firm|Tosun Çelik|Tosun Çelik
E Firm|Bharat Ispat|Bharat Ispat
E Firm|Rete Ferrovie Italiane|Rete Ferrovie Italiane
E Firm|Uralskaya Stal-2|Uralskaya Stal-2
E Organization|Bombay exchange|Bombay exchange
E Organization|Tar of Lazio|Tar of Lazio
E Organization|European Union|EU
E Organization|UILM-T|UILM-T
E Person|Adalberto Orsini-Valli|Adalberto Orsini-Valli
E Person|Hocine Benhamadouche|Hocine Benhamadouche
E Person|Fabrizio Lotti|Fabrizio Lotti
E Place|Italy|Italian
E Place|Rome|ROME;Rome
E Place|Piombino|Piombino
E Place|Tuscany|Tuscany
E Place|Algeria|Algerian
E Place|Ukraine|Ukraine
E Place|Poltava|Poltava
E Place|Constanta|Constanta
E Place|Black Sea|Black Sea
E Place|Turkey|Turkey
E Place|India|India
E Place|El Harrach prison|El Harrach prison
E Place|Spain|Spain
E Place|Egypt|Egypt
E Place|Russia|Russia
E Commodity|iron ore pellets|iron ore pellets
E Commodity|power|power
E Commodity|blooms|blooms
E Commodity|rails|rails
E Commodity|semi-finished steel|semi-finished steel
C Italy|The Italian government@2
C Groupe Benhamadouche|the owner@2;whose@4;it@4
C Piombino|the plant@2;the site@3;The rolling mill@5;its@5
C Bharat Ispat|it#2@3
C Hocine Benhamadouche|he@4
C Tar of Lazio|the regional administrative court@4
C Rete Ferrovie Italiane|the network owner@5
C Uralskaya Stal-2|which@6
C Adalberto Orsini-Valli|the minister@7
R Italy|AGREED_WITH|Groupe Benhamadouche|2|denied|on Wednesday
R Groupe Benhamadouche|LOCATED_IN|Algeria|2|asserted|-
R Groupe Benhamadouche|INVESTED_IN|Piombino|2|asserted|2018
R Piombino|LOCATED_IN|Tuscany|2|asserted|-
R Adalberto Orsini-Valli|EMPLOYED_BY|Italy|2|asserted|-
R Groupe Benhamadouche|ACCUSED_BY|Adalberto Orsini-Valli|2|asserted|on Wednesday
R Metinvet Group|LOCATED_IN|Ukraine|3|asserted|-
R Danieletti & C. Officine Meccaniche S.p.A.|LOCATED_IN|Italy|3|asserted|-
R Metinvet Group|INVESTED_IN|Piombino|3|expected|-
R Danieletti & C. Officine Meccaniche S.p.A.|INVESTED_IN|Piombino|3|expected|-
R Poltava|SUPPLIES|Piombino|3|expected|-
R Piombino|IMPORTS|iron ore pellets|3|expected|-
R Tosun Çelik|LOCATED_IN|Turkey|3|asserted|-
R Tosun Çelik|INVESTED_IN|Piombino|3|alleged|-
R Bharat Ispat|LOCATED_IN|India|3|asserted|-
R India|OWNS|Bharat Ispat|3|asserted|-
R Bharat Ispat|INVESTED_IN|Piombino|3|alleged|-
R Bharat Ispat|INVESTED_IN|Piombino|3|denied|-
R Hocine Benhamadouche|LEADS|Groupe Benhamadouche|4|asserted|-
R Hocine Benhamadouche|ARRESTED_BY|Algeria|4|asserted|-
R Italy|ACCUSED_BY|Groupe Benhamadouche|4|asserted|-
R Spain|SUPPLIES|Piombino|5|asserted|-
R Egypt|SUPPLIES|Piombino|5|asserted|-
R Piombino|IMPORTS|blooms|5|asserted|-
R Piombino|SUPPLIES|Rete Ferrovie Italiane|5|asserted|-
R Piombino|EXPORTS|rails|5|asserted|-
R Rete Ferrovie Italiane|IMPORTS|rails|5|asserted|-
R Uralskaya Stal-2|SUPPLIES|Piombino|6|asserted|until the EU's ban
R Uralskaya Stal-2|LOCATED_IN|Russia|6|asserted|-
R Russia|SANCTIONED_BY|European Union|6|asserted|in 2022
R Adalberto Orsini-Valli|MET_WITH|UILM-T|7|expected|in the evening
R Fabrizio Lotti|EMPLOYED_BY|UILM-T|7|asserted|-

@v-044|sector newsletter|2025-01-16|Electrolyte: why Quebec said no to Nordampera's second round
* 1 THE BIG READ
2 On Tuesday Investissement Laurentides, the Quebec government's financial arm, wrote to the creditors of Nordampera North America Inc. that it would not put in the C$240 million second tranche of what was to have been a C$1.4 billion stake, and with that sentence the largest industrial project in the history of the province, a cathode and cell complex at Saint-Basile-le-Grand, became a very large field.
3 Nordampera AB, the Skellefteå parent, went into bankruptcy in Sweden in November owing 5.8 billion dollars to, among others, the European Investment Bank, the carmaker Volkner, Goldmann Asset and the Danish workers' fund ATF; the Canadian unit is not insolvent, its president Paolo Cerruti-Lavallée insists, and is "actively speaking to Korean and Japanese groups".
4 We made six calls.
5 KZ Chem and Sumiyoshi Optical say that nobody has spoken to them; Hanul Battery Materials declined to comment; and E-Zelle, the battery unit of Volkner, which at one time thought of buying the parent's German site at Heide, Schleswig-Holstein, has dropped the idea.
* 6 ALSO CHARGING
7 The Californian start-up Sulphion is to buy Nordampera's Polish storage factory in Gdańsk for 11 million dollars, against cash. The court-appointed trustee, Mikael Kubuu-Åström, confirmed the sale.
8 Indonesia's nickel: the Ministry of Energy and Mineral Resources cut mining quotas to 200 million tonnes of ore, and the Philippines, which shipped eleven million tonnes of nickel ore to Indonesian smelters in 2024, expects to ship twice that; Manila's House of Representatives, however, is weighing a ban on exports of raw ore.
9 China's Ministry of Commerce proposes to restrict exports of technology for LFP cathodes, which would hit Ganjiang Battery's plans in Debrecen, and Hunan Yuneng's in Extremadura.
* 10 NUMBER OF THE WEEK
11 Zero: the number of tonnes of graphite that the miner Lúrio Carbon sold to the United States in the fourth quarter, after rioters closed the road from its mine in Cabo Delgado, Mozambique.
* 12 Forward this to a friend, or to a creditor.
E Firm|Investissement Laurentides|Investissement Laurentides
E Firm|Nordampera North America Inc.|Nordampera North America Inc.
E Firm|Nordampera AB|Nordampera AB;Nordampera
E Organization|European Investment Bank|European Investment Bank
E Firm|Volkner|Volkner
E Firm|Goldmann Asset|Goldmann Asset
E Organization|ATF|ATF
E Firm|KZ Chem|KZ Chem
E Firm|Sumiyoshi Optical|Sumiyoshi Optical
E Firm|Hanul Battery Materials|Hanul Battery Materials
E Firm|E-Zelle|E-Zelle
E Firm|Sulphion|Sulphion
E Firm|Ganjiang Battery|Ganjiang Battery
E Firm|Hunan Yuneng|Hunan Yuneng
E Firm|Lúrio Carbon|Lúrio Carbon
E Organization|Ministry of Energy and Mineral Resources|Ministry of Energy and Mineral Resources
E Organization|House of Representatives|House of Representatives
E Organization|Ministry of Commerce|Ministry of Commerce
E Person|Paolo Cerruti-Lavallée|Paolo Cerruti-Lavallée
E Person|Mikael Kubuu-Åström|Mikael Kubuu-Åström
E Place|Quebec|Quebec
E Place|Saint-Basile-le-Grand|Saint-Basile-le-Grand
E Place|Skellefteå|Skellefteå
E Place|Sweden|Sweden
E Place|Denmark|Danish
E Place|Canada|Canadian
E Place|South Korea|Korean
E Place|Japan|Japanese
E Place|Germany|German
E Place|Heide|Heide
E Place|Schleswig-Holstein|Schleswig-Holstein
E Place|California|Californian
E Place|Poland|Polish
E Place|Gdańsk|Gdańsk
E Place|Indonesia|Indonesia;Indonesian
E Place|Philippines|Philippines;Manila
E Place|China|China
E Place|Debrecen|Debrecen
E Place|Extremadura|Extremadura
E Place|United States|United States
E Place|Cabo Delgado|Cabo Delgado
E Place|Mozambique|Mozambique
E Commodity|nickel|nickel
E Commodity|nickel ore|nickel ore;ore
E Commodity|LFP cathodes|LFP cathodes
E Commodity|graphite|graphite
C Investissement Laurentides|it@2
C Nordampera North America Inc.|the Canadian unit@3;its@3
C Nordampera AB|the Skellefteå parent@3;the parent@5
C E-Zelle|the battery unit@5;which@5
C Quebec|the province@2
C Philippines|which@8
C Lúrio Carbon|its@11
R Investissement Laurentides|INVESTED_IN|Nordampera North America Inc.|2|denied|On Tuesday
R Quebec|OWNS|Investissement Laurentides|2|asserted|-
R Nordampera North America Inc.|INVESTED_IN|Saint-Basile-le-Grand|2|expected|-
R Saint-Basile-le-Grand|LOCATED_IN|Quebec|2|asserted|-
R Nordampera AB|LOCATED_IN|Skellefteå|3|asserted|-
R Nordampera North America Inc.|SUBSIDIARY_OF|Nordampera AB|3|asserted|-
R Nordampera North America Inc.|LOCATED_IN|Canada|3|asserted|-
R ATF|LOCATED_IN|Denmark|3|asserted|-
R Paolo Cerruti-Lavallée|LEADS|Nordampera North America Inc.|3|asserted|-
R Nordampera North America Inc.|MET_WITH|KZ Chem|5|denied|-
R Nordampera North America Inc.|MET_WITH|Sumiyoshi Optical|5|denied|-
R E-Zelle|SUBSIDIARY_OF|Volkner|5|asserted|-
R E-Zelle|INVESTED_IN|Heide|5|denied|-
R Heide|LOCATED_IN|Schleswig-Holstein|5|asserted|-
R Heide|LOCATED_IN|Germany|5|asserted|-
R Sulphion|LOCATED_IN|California|7|asserted|-
R Sulphion|INVESTED_IN|Gdańsk|7|expected|-
R Sulphion|AGREED_WITH|Nordampera AB|7|asserted|-
R Gdańsk|LOCATED_IN|Poland|7|asserted|-
R Mikael Kubuu-Åström|EMPLOYED_BY|Nordampera AB|7|asserted|-
R Ministry of Energy and Mineral Resources|LOCATED_IN|Indonesia|8|asserted|-
R Philippines|SUPPLIES|Indonesia|8|asserted|in 2024
R Philippines|EXPORTS|nickel ore|8|asserted|in 2024
R Indonesia|IMPORTS|nickel ore|8|asserted|in 2024
R Philippines|SUPPLIES|Indonesia|8|expected|-
R Philippines|EXPORTS|nickel ore|8|expected|-
R House of Representatives|LOCATED_IN|Philippines|8|asserted|-
R nickel ore|SANCTIONED_BY|House of Representatives|8|expected|-
R Ministry of Commerce|LOCATED_IN|China|9|asserted|-
R Ganjiang Battery|INVESTED_IN|Debrecen|9|expected|-
R Hunan Yuneng|INVESTED_IN|Extremadura|9|expected|-
R Lúrio Carbon|SUPPLIES|United States|11|denied|in the fourth quarter
R United States|IMPORTS|graphite|11|denied|in the fourth quarter
R Lúrio Carbon|EXPORTS|graphite|11|denied|in the fourth quarter
R Cabo Delgado|LOCATED_IN|Mozambique|11|asserted|-
B 12

@v-045|national news agency|2024-05-22|Uzbek President receives head of Emirati energy company, chairs videoconference on wind
1 TASHKENT, May 22 (O'zNA) — The President of the Republic of Uzbekistan, Shuhrat Yoqubov, received today at the Kuksaroy residence a delegation of Abu Dhabi's Noor Masdar Energy headed by the chairman of its board, Sultan bin Khalifa Al Suwaidi.
2 The parties discussed with satisfaction the course of the 500-megawatt Zarafshan wind park in Navoi Region, in which the company has invested 600 million US dollars, and agreed on the construction of a further one-gigawatt plant in the Mingbulak district, with participation of the Chinese enterprise Xibei Electric Power Design & Survey, the European Bank for Reconstruction and Development and the Asian Infrastructure Investment Bank.
3 An agreement was signed by Minister of Energy Jo'rabek Mirzaev and by the company's director for Central Asia, Layla Farooqui.
---
4 Afterwards the Head of State held a videoconference on the preparation for the autumn-winter season.
5 It was noted that turbines for Mingbulak will be delivered by Jinfeng Renewables through the port of Lianyungang and Kazakhstan, that electricity exports to Afghanistan reached 1.9 billion kilowatt-hours last year, and that from 2027 part of the output may be sold to Azerbaijan and onward to Europe by a cable on the bed of the Caspian Sea.
6 Criticism was voiced of the khokim of Navoi Region, Normurod Tursunov, for delays in the allotment of land, and deputy energy minister Sherzod Xo'jaev was dismissed.
---
7 The Emirati guests visited Samarkand and laid flowers.
8 It is recalled that trade between Uzbekistan and the United Arab Emirates has grown fivefold since 2017, amounting to 1.6 billion dollars, and that the President will pay a visit to Abu Dhabi in the first ten days of December at the invitation of Sheikh Zayed bin Hamad Al Nahyan, President of the UAE.
E Person|Shuhrat Yoqubov|Shuhrat Yoqubov
E Person|Sultan bin Khalifa Al Suwaidi|Sultan bin Khalifa Al Suwaidi
E Person|Jo'rabek Mirzaev|Jo'rabek Mirzaev
E Person|Layla Farooqui|Layla Farooqui
E Person|Normurod Tursunov|Normurod Tursunov
E Person|Sherzod Xo'jaev|Sherzod Xo'jaev
E Person|Zayed bin Hamad Al Nahyan|Zayed bin Hamad Al Nahyan
E Firm|Noor Masdar Energy|Noor Masdar Energy
E Firm|Xibei Electric Power Design & Survey|Xibei Electric Power Design & Survey
E Organization|European Bank for Reconstruction and Development|European Bank for Reconstruction and Development
E Organization|Asian Infrastructure Investment Bank|Asian Infrastructure Investment Bank
E Firm|Jinfeng Renewables|Jinfeng Renewables
E Organization|O'zNA|O'zNA
E Place|Tashkent|TASHKENT
E Place|Uzbekistan|Republic of Uzbekistan;Uzbekistan;Uzbek
E Place|Kuksaroy residence|Kuksaroy residence
E Place|Abu Dhabi|Abu Dhabi
E Place|Zarafshan wind park|Zarafshan wind park
E Place|Navoi Region|Navoi Region
E Place|Mingbulak|Mingbulak
E Place|China|Chinese
E Place|Central Asia|Central Asia
E Place|Lianyungang|Lianyungang
E Place|Kazakhstan|Kazakhstan
E Place|Afghanistan|Afghanistan
E Place|Azerbaijan|Azerbaijan
E Place|Europe|Europe
E Place|Caspian Sea|Caspian Sea
E Place|United Arab Emirates|United Arab Emirates;UAE;Emirati
E Place|Samarkand|Samarkand
E Commodity|turbines|turbines
E Commodity|electricity|electricity
C Shuhrat Yoqubov|Uzbek President@0;the Head of State@4;the President@8
C Noor Masdar Energy|its@1;the company@2;the company@3;The Emirati guests@7
C Zarafshan wind park|which@2
R Shuhrat Yoqubov|LEADS|Uzbekistan|1|asserted|-
R Shuhrat Yoqubov|MET_WITH|Noor Masdar Energy|1|asserted|today
R Shuhrat Yoqubov|MET_WITH|Sultan bin Khalifa Al Suwaidi|1|asserted|today
R Sultan bin Khalifa Al Suwaidi|LEADS|Noor Masdar Energy|1|asserted|-
R Noor Masdar Energy|LOCATED_IN|Abu Dhabi|1|asserted|-
R Noor Masdar Energy|LOCATED_IN|United Arab Emirates|0-1|asserted|-
R Noor Masdar Energy|VISITED|Kuksaroy residence|1|asserted|today
R Sultan bin Khalifa Al Suwaidi|VISITED|Kuksaroy residence|1|asserted|today
R Noor Masdar Energy|INVESTED_IN|Zarafshan wind park|2|asserted|-
R Zarafshan wind park|LOCATED_IN|Navoi Region|2|asserted|-
R Uzbekistan|AGREED_WITH|Noor Masdar Energy|2|asserted|today
R Noor Masdar Energy|INVESTED_IN|Mingbulak|2|expected|-
R Xibei Electric Power Design & Survey|INVESTED_IN|Mingbulak|2|expected|-
R European Bank for Reconstruction and Development|INVESTED_IN|Mingbulak|2|expected|-
R Asian Infrastructure Investment Bank|INVESTED_IN|Mingbulak|2|expected|-
R Xibei Electric Power Design & Survey|LOCATED_IN|China|2|asserted|-
R Jo'rabek Mirzaev|EMPLOYED_BY|Uzbekistan|3|asserted|-
R Jo'rabek Mirzaev|AGREED_WITH|Layla Farooqui|3|asserted|-
R Layla Farooqui|EMPLOYED_BY|Noor Masdar Energy|3|asserted|-
R Jinfeng Renewables|SUPPLIES|Mingbulak|5|expected|-
R Jinfeng Renewables|EXPORTS|turbines|5|expected|-
R Mingbulak|IMPORTS|turbines|5|expected|-
R Uzbekistan|EXPORTS|electricity|5|asserted|last year
R Uzbekistan|SUPPLIES|Afghanistan|5|asserted|last year
R Afghanistan|IMPORTS|electricity|5|asserted|last year
R Uzbekistan|SUPPLIES|Azerbaijan|5|expected|from 2027
R Uzbekistan|SUPPLIES|Europe|5|expected|from 2027
R Azerbaijan|IMPORTS|electricity|5|expected|from 2027
R Europe|IMPORTS|electricity|5|expected|from 2027
R Normurod Tursunov|LEADS|Navoi Region|6|asserted|-
R Noor Masdar Energy|VISITED|Samarkand|7|asserted|-
R Uzbekistan|TRADES_WITH|United Arab Emirates|8|asserted|since 2017
R Shuhrat Yoqubov|VISITED|Abu Dhabi|8|expected|in the first ten days of December
R Zayed bin Hamad Al Nahyan|LEADS|United Arab Emirates|8|asserted|-

@v-046|defence news site|2024-07-29|Kyiv buys Swedish, Pretoria dithers, Lima signs: helicopters and howitzers in brief
1 Peru's Ministry of Defence has signed with South Korea's Hanbit Rotor for 24 light utility helicopters, to be assembled from the ninth airframe on by Servicios Aéreos del Perú (SEMAP) at Las Palmas air base, Lima, in what ambassador Choi Jong-uk called the largest Korean arms deal in Latin America.
2 The $1.1 billion contract was signed on Saturday by Vice Minister for Resources César Briceño Tafur and Hanbit's executive vice president Yoon Kyung-hee; Aerolys Helicopters and the Polish-Italian bidder Świdwin-Rotora were the losers.
---
3 Ukraine has ordered eight more Archer guns from Bofors Hägglund of Karlskoga, Sweden, financed by Denmark, as well as an unspecified number of 30mm turrets from Slovakia's Dubnica Systems, deputy defence minister Lt. Gen. Oleh Havrylyuk-Sereda told a forum in Bratislava.
4 In the opposite direction, Kyiv's Antares Design Bureau will sell to Denmark's Terma Bølge the licence for a sea drone, the first export approved by the State Service of Export Control since 2022.
5 Hungarian police at Záhony, meanwhile, detained a lorry driver with nine night-vision sights; Ukraine's Defence Intelligence, blamed by a Budapest tabloid, said the sights were nothing to do with it.
---
6 South Africa's National Conventional Arms Control Committee has still not decided whether Umkhonto Dynamics of Centurion may ship 40 armoured vehicles to the United Arab Emirates, after the Southern Africa Litigation Bureau told the High Court in Pretoria that earlier vehicles of the same kind had turned up with the Rapid Support Forces in Omdurman, which the company disputes.
7 A visit by Emirati industry minister Sarah Al Hammadi-Price to Centurion, planned for August, has been called off.
8 And finally: Bolivia's air force is selling its last two T-33 jets, to nobody in particular.
E Organization|Ministry of Defence|Ministry of Defence
E Firm|Hanbit Rotor|Hanbit Rotor;Hanbit
E Firm|Servicios Aéreos del Perú|Servicios Aéreos del Perú;SEMAP
E Place|Las Palmas air base|Las Palmas air base
E Place|Lima|Lima
E Firm|Aerolys Helicopters|Aerolys Helicopters
E Firm|Świdwin-Rotora|Świdwin-Rotora
E Firm|Bofors Hägglund|Bofors Hägglund
E Firm|Dubnica Systems|Dubnica Systems
E Firm|Antares Design Bureau|Antares Design Bureau
E Firm|Terma Bølge|Terma Bølge
E Organization|State Service of Export Control|State Service of Export Control
E Organization|Defence Intelligence|Defence Intelligence
E Organization|National Conventional Arms Control Committee|National Conventional Arms Control Committee
E Firm|Umkhonto Dynamics|Umkhonto Dynamics
E Organization|Southern Africa Litigation Bureau|Southern Africa Litigation Bureau
E Organization|High Court|High Court
E Organization|Rapid Support Forces|Rapid Support Forces
E Organization|air force|air force
E Person|Choi Jong-uk|Choi Jong-uk
E Person|César Briceño Tafur|César Briceño Tafur
E Person|Yoon Kyung-hee|Yoon Kyung-hee
E Person|Oleh Havrylyuk-Sereda|Oleh Havrylyuk-Sereda
E Person|Sarah Al Hammadi-Price|Sarah Al Hammadi-Price
E Place|Peru|Peru
E Place|South Korea|South Korea;Korean
E Place|Latin America|Latin America
E Place|Poland|Polish
E Place|Italy|Italian
E Place|Ukraine|Ukraine;Kyiv
E Place|Karlskoga|Karlskoga
E Place|Sweden|Sweden;Swedish
E Place|Denmark|Denmark
E Place|Slovakia|Slovakia
E Place|Bratislava|Bratislava
E Place|Hungary|Hungarian
E Place|Záhony|Záhony
E Place|Budapest|Budapest
E Place|South Africa|South Africa
E Place|Pretoria|Pretoria
E Place|Centurion|Centurion
E Place|United Arab Emirates|United Arab Emirates;Emirati
E Place|Omdurman|Omdurman
E Place|Bolivia|Bolivia
E Commodity|light utility helicopters|light utility helicopters;helicopters
E Commodity|Archer guns|Archer guns
E Commodity|30mm turrets|30mm turrets
E Commodity|sea drone|sea drone
E Commodity|night-vision sights|night-vision sights;sights
E Commodity|armoured vehicles|armoured vehicles
E Commodity|T-33 jets|T-33 jets
E Commodity|howitzers|howitzers
E Commodity|arms|arms
C Defence Intelligence|it@5
C Umkhonto Dynamics|the company@6
C air force|its@8
R Ministry of Defence|LOCATED_IN|Peru|1|asserted|-
R Ministry of Defence|AGREED_WITH|Hanbit Rotor|1|asserted|on Saturday
R Hanbit Rotor|SUPPLIES|Ministry of Defence|1|expected|-
R Hanbit Rotor|EXPORTS|light utility helicopters|1|expected|-
R Ministry of Defence|IMPORTS|light utility helicopters|1|expected|-
R Hanbit Rotor|LOCATED_IN|South Korea|1|asserted|-
R Las Palmas air base|LOCATED_IN|Lima|1|asserted|-
R Choi Jong-uk|EMPLOYED_BY|South Korea|1|asserted|-
R César Briceño Tafur|EMPLOYED_BY|Ministry of Defence|2|asserted|-
R Yoon Kyung-hee|EMPLOYED_BY|Hanbit Rotor|2|asserted|-
R César Briceño Tafur|AGREED_WITH|Yoon Kyung-hee|2|asserted|on Saturday
R Świdwin-Rotora|LOCATED_IN|Poland|2|asserted|-
R Świdwin-Rotora|LOCATED_IN|Italy|2|asserted|-
R Aerolys Helicopters|SUPPLIES|Ministry of Defence|1-2|denied|-
R Świdwin-Rotora|SUPPLIES|Ministry of Defence|1-2|denied|-
R Ukraine|IMPORTS|Archer guns|3|expected|-
R Bofors Hägglund|SUPPLIES|Ukraine|3|expected|-
R Ukraine|AGREED_WITH|Bofors Hägglund|3|asserted|-
R Bofors Hägglund|LOCATED_IN|Karlskoga|3|asserted|-
R Karlskoga|LOCATED_IN|Sweden|3|asserted|-
R Ukraine|IMPORTS|30mm turrets|3|expected|-
R Dubnica Systems|SUPPLIES|Ukraine|3|expected|-
R Dubnica Systems|LOCATED_IN|Slovakia|3|asserted|-
R Oleh Havrylyuk-Sereda|EMPLOYED_BY|Ukraine|3|asserted|-
R Oleh Havrylyuk-Sereda|VISITED|Bratislava|3|asserted|-
R Antares Design Bureau|LOCATED_IN|Ukraine|4|asserted|-
R Antares Design Bureau|AGREED_WITH|Terma Bølge|4|expected|-
R Terma Bølge|LOCATED_IN|Denmark|4|asserted|-
R Defence Intelligence|LOCATED_IN|Ukraine|5|asserted|-
R National Conventional Arms Control Committee|LOCATED_IN|South Africa|6|asserted|-
R Umkhonto Dynamics|LOCATED_IN|Centurion|6|asserted|-
R Umkhonto Dynamics|SUPPLIES|United Arab Emirates|6|expected|-
R Umkhonto Dynamics|EXPORTS|armoured vehicles|6|expected|-
R United Arab Emirates|IMPORTS|armoured vehicles|6|expected|-
R High Court|LOCATED_IN|Pretoria|6|asserted|-
R Umkhonto Dynamics|ACCUSED_BY|Southern Africa Litigation Bureau|6|asserted|-
R Umkhonto Dynamics|SUPPLIES|Rapid Support Forces|6|alleged|-
R Umkhonto Dynamics|SUPPLIES|Rapid Support Forces|6|denied|-
R Sarah Al Hammadi-Price|VISITED|Centurion|7|denied|August
R Sarah Al Hammadi-Price|EMPLOYED_BY|United Arab Emirates|7|asserted|-
R air force|LOCATED_IN|Bolivia|8|asserted|-
R air force|EXPORTS|T-33 jets|8|expected|-

@v-047|financial blog|2023-06-05|Who owns Saltire Foods? A walk through the boxes
1 Saltire Foods Group Ltd, which sells one in six of the ready-made lasagnes eaten in Scotland, has no fewer than fourteen companies above it, and on a wet bank holiday I drew them all.
2 At the bottom sits the factory, at Glenrothes, in the Kingdom of Fife.
3 It belongs to Saltire, and Saltire belongs to Forth Provisions Holdings, a subsidiary of Caledon Bidco 2 Limited (Jersey), of which 67% is in the hands of Meadowlark Capital Partners Fund VI, the Chicago buyout house, and 33% in those of the management, chief among them Shona Abernethy, the managing director, who began on the line in 1988.
---
4 So far, so ordinary.
5 But Meadowlark has pledged its two thirds to Doha Structured Credit, and Doha Structured Credit, according to a filing of April, has passed half of the paper to an affiliate of the Sultan of a country I shall not guess at.
6 In March the Daily Thistle wrote that the Russian fertilizer billionaire Gleb Tarasevich, sanctioned by Britain in 2022, stood behind one of the Jersey boxes; his lawyers, Messrs Dunblane Fitch, replied that he had never heard of lasagne, and the Office of Financial Sanctions Implementation, to which I wrote, wrote back that it does not comment on individual cases.
7 I found no trace of him.
---
8 What I did find was the supply chain: mince from Ireland's Shannon Meats and, since Brexit made a nuisance of that, from Uruguay's Frigorífico Yí as well; tomato paste from Xinjiang until 2021, from Apulia's Conserve Daunia now; cheese from nowhere you would call a dairy.
9 The supermarkets Tesbury and Aldo take nine tenths of it.
10 A reader asks whether the group is for sale.
11 Ms Abernethy says not; the Japanese noodle maker Kitamaru Suisan says it has not been asked; and Meadowlark says nothing, but then Meadowlark was said to be saying the same in 2019, three weeks before it bought.
E Firm|Saltire Foods Group Ltd|Saltire Foods Group Ltd;Saltire Foods;Saltire
E Firm|Forth Provisions Holdings|Forth Provisions Holdings
E Firm|Caledon Bidco 2 Limited|Caledon Bidco 2 Limited
E Firm|Meadowlark Capital Partners|Meadowlark Capital Partners Fund VI;Meadowlark
E Firm|Doha Structured Credit|Doha Structured Credit
E Firm|Dunblane Fitch|Dunblane Fitch
E Firm|Shannon Meats|Shannon Meats
E Firm|Frigorífico Yí|Frigorífico Yí
E Firm|Conserve Daunia|Conserve Daunia
E Firm|Tesbury|Tesbury
E Firm|Aldo|Aldo
E Firm|Kitamaru Suisan|Kitamaru Suisan
E Organization|Daily Thistle|Daily Thistle
E Organization|Office of Financial Sanctions Implementation|Office of Financial Sanctions Implementation
E Person|Shona Abernethy|Shona Abernethy;Abernethy
E Person|Gleb Tarasevich|Gleb Tarasevich
E Place|Scotland|Scotland
E Place|Glenrothes|Glenrothes
E Place|Kingdom of Fife|Kingdom of Fife
E Place|Jersey|Jersey
E Place|Chicago|Chicago
E Place|Russia|Russian
E Place|United Kingdom|Britain
E Place|Ireland|Ireland
E Place|Uruguay|Uruguay
E Place|Xinjiang|Xinjiang
E Place|Apulia|Apulia
E Place|Japan|Japanese
E Commodity|lasagnes|lasagnes;lasagne
E Commodity|mince|mince
E Commodity|tomato paste|tomato paste
E Commodity|cheese|cheese
E Commodity|fertilizer|fertilizer
E Commodity|noodles|noodle
C Saltire Foods Group Ltd|which@1;it@1;the group@10
C Shona Abernethy|who@3
C Meadowlark Capital Partners|the Chicago buyout house@3;its@5;it@11
C Gleb Tarasevich|his@6;he@6;him@7
C Office of Financial Sanctions Implementation|it@6
C lasagnes|it@9
R Saltire Foods Group Ltd|EXPORTS|lasagnes|1|asserted|-
R Glenrothes|LOCATED_IN|Kingdom of Fife|2|asserted|-
R Forth Provisions Holdings|OWNS|Saltire Foods Group Ltd|3|asserted|-
R Forth Provisions Holdings|SUBSIDIARY_OF|Caledon Bidco 2 Limited|3|asserted|-
R Caledon Bidco 2 Limited|LOCATED_IN|Jersey|3|asserted|-
R Meadowlark Capital Partners|OWNS|Caledon Bidco 2 Limited|3|asserted|-
R Meadowlark Capital Partners|LOCATED_IN|Chicago|3|asserted|-
R Shona Abernethy|LEADS|Saltire Foods Group Ltd|3|asserted|-
R Shona Abernethy|INVESTED_IN|Caledon Bidco 2 Limited|3|asserted|-
R Meadowlark Capital Partners|AGREED_WITH|Doha Structured Credit|5|asserted|-
R Gleb Tarasevich|SANCTIONED_BY|United Kingdom|6|asserted|in 2022
R Gleb Tarasevich|INVESTED_IN|Saltire Foods Group Ltd|6|alleged|In March
R Gleb Tarasevich|INVESTED_IN|Saltire Foods Group Ltd|6|denied|-
R Saltire Foods Group Ltd|IMPORTS|mince|8|asserted|-
R Shannon Meats|SUPPLIES|Saltire Foods Group Ltd|8|asserted|-
R Shannon Meats|LOCATED_IN|Ireland|8|asserted|-
R Frigorífico Yí|SUPPLIES|Saltire Foods Group Ltd|8|asserted|-
R Frigorífico Yí|LOCATED_IN|Uruguay|8|asserted|-
R Saltire Foods Group Ltd|IMPORTS|tomato paste|8|asserted|-
R Xinjiang|SUPPLIES|Saltire Foods Group Ltd|8|asserted|until 2021
R Conserve Daunia|SUPPLIES|Saltire Foods Group Ltd|8|asserted|now
R Conserve Daunia|LOCATED_IN|Apulia|8|asserted|-
R Saltire Foods Group Ltd|IMPORTS|cheese|8|asserted|-
R Saltire Foods Group Ltd|SUPPLIES|Tesbury|9|asserted|-
R Saltire Foods Group Ltd|SUPPLIES|Aldo|9|asserted|-
R Tesbury|IMPORTS|lasagnes|8-9|asserted|-
R Aldo|IMPORTS|lasagnes|8-9|asserted|-
R Kitamaru Suisan|LOCATED_IN|Japan|11|asserted|-
R Kitamaru Suisan|OWNS|Saltire Foods Group Ltd|10-11|denied|-

@v-048|infrastructure news|2025-02-27|Third Time Lucky? Bids Open for Penang's Airport City and Colombo's Idle Terminal
1 Sri Lanka's Ports Authority (SLPA) opened four bids on Tuesday for the 35-year concession of the East Reclaim Terminal in Colombo, a half-built quay from which India's Kutch Ports & Logistics walked out in December, months after its founder, Gaurav Adhikary, had been indicted by the U.S. Department of Justice in Brooklyn, New York, on charges of bribing officials of the state of Odisha.
2 The bidders are Qingdao Harbour Overseas, the only one to have sent a model, Terminal Investments Léman of Geneva, a joint bid of Abu Dhabi's AD Gulf Terminals and the Colombo conglomerate John & Perera PLC, and the Dutch dredging company Boskamp, which is known to be after the dredging alone.
3 Ports Minister Bimal Wijeratne-Fonseka, who went to New Delhi last week to assure External Affairs Minister Anand Kulkarni that no port on the island would be "lent to quarrels", said that the award would be made by June and that the Chinese bidder enjoyed neither favour nor disfavour.
---
4 The U.S. International Development Finance Corporation, which in 2023 had promised Kutch 553 million dollars for the terminal, has cancelled the loan.
5 In Malaysia, where the government of the Malay state of Penang wants a second life for its airport, Penang Chief Minister Y.A.B. Steven Chow Kim Seng said that Incheon Airport Engineering and the local builder Gamudra Bhd had been invited to talks, while the federal Ministry of Transport declared on the same evening that nobody had.
6 Gamudra's largest shareholder, the Employees Savings Board with 15.2%, learnt of it, it says, from the radio.
---
7 Adhikary has called the indictment "a cheque drawn on the wrong account"; the Securities and Exchange Board of India is looking into his group's offshore funds, and Kenya and Bangladesh have cancelled contracts with it, though Greece's port of Volos and Tanzania's Tanga, where Kutch runs a container berth, have not.
E Organization|Ports Authority|Ports Authority;SLPA
E Firm|Kutch Ports & Logistics|Kutch Ports & Logistics;Kutch
E Firm|Qingdao Harbour Overseas|Qingdao Harbour Overseas
E Firm|Terminal Investments Léman|Terminal Investments Léman
E Firm|AD Gulf Terminals|AD Gulf Terminals
E Firm|John & Perera PLC|John & Perera PLC
E Firm|Boskamp|Boskamp
E Firm|Incheon Airport Engineering|Incheon Airport Engineering
E Firm|Gamudra Bhd|Gamudra Bhd;Gamudra
E Organization|U.S. Department of Justice|U.S. Department of Justice
E Organization|U.S. International Development Finance Corporation|U.S. International Development Finance Corporation
E Organization|Ministry of Transport|Ministry of Transport
E Organization|Employees Savings Board|Employees Savings Board
E Organization|Securities and Exchange Board of India|Securities and Exchange Board of India
E Person|Gaurav Adhikary|Gaurav Adhikary;Adhikary
E Person|Bimal Wijeratne-Fonseka|Bimal Wijeratne-Fonseka
E Person|Anand Kulkarni|Anand Kulkarni
E Person|Steven Chow Kim Seng|Steven Chow Kim Seng
E Place|Sri Lanka|Sri Lanka
E Place|East Reclaim Terminal|East Reclaim Terminal
E Place|Colombo|Colombo
E Place|India|India;New Delhi
E Place|Brooklyn|Brooklyn
E Place|New York|New York
E Place|Odisha|Odisha
E Place|Geneva|Geneva
E Place|Abu Dhabi|Abu Dhabi
E Place|Netherlands|Dutch
E Place|China|Chinese
E Place|Malaysia|Malaysia
E Place|Penang|Penang
E Place|Kenya|Kenya
E Place|Bangladesh|Bangladesh
E Place|Greece|Greece
E Place|Volos|port of Volos
E Place|Tanzania|Tanzania
E Place|Tanga|Tanga
C Kutch Ports & Logistics|its@1;his group@7;it@7
C East Reclaim Terminal|a half-built quay@1;which@1;Colombo's Idle Terminal@0;the terminal@4
C Qingdao Harbour Overseas|the only one@2;the Chinese bidder@3
C Boskamp|which@2
C Bimal Wijeratne-Fonseka|who@3
C Sri Lanka|the island@3
C U.S. International Development Finance Corporation|which@4
C Malaysia|where@5
C Penang|its@5
C Gaurav Adhikary|his@7
C Tanga|where@7
C Employees Savings Board|it#2@6
R Ports Authority|LOCATED_IN|Sri Lanka|1|asserted|-
R East Reclaim Terminal|LOCATED_IN|Colombo|1|asserted|-
R Kutch Ports & Logistics|LOCATED_IN|India|1|asserted|-
R Kutch Ports & Logistics|INVESTED_IN|East Reclaim Terminal|1|denied|in December
R Gaurav Adhikary|LEADS|Kutch Ports & Logistics|1|asserted|-
R Gaurav Adhikary|ACCUSED_BY|U.S. Department of Justice|1|asserted|-
R Brooklyn|LOCATED_IN|New York|1|asserted|-
R Odisha|LOCATED_IN|India|1|asserted|-
R Qingdao Harbour Overseas|INVESTED_IN|East Reclaim Terminal|1-2|expected|-
R Terminal Investments Léman|INVESTED_IN|East Reclaim Terminal|1-2|expected|-
R AD Gulf Terminals|INVESTED_IN|East Reclaim Terminal|1-2|expected|-
R John & Perera PLC|INVESTED_IN|East Reclaim Terminal|1-2|expected|-
R Boskamp|INVESTED_IN|East Reclaim Terminal|1-2|expected|-
R Terminal Investments Léman|LOCATED_IN|Geneva|2|asserted|-
R AD Gulf Terminals|LOCATED_IN|Abu Dhabi|2|asserted|-
R John & Perera PLC|LOCATED_IN|Colombo|2|asserted|-
R AD Gulf Terminals|AGREED_WITH|John & Perera PLC|2|asserted|-
R Boskamp|LOCATED_IN|Netherlands|2|asserted|-
R Qingdao Harbour Overseas|LOCATED_IN|China|2-3|asserted|-
R Bimal Wijeratne-Fonseka|EMPLOYED_BY|Sri Lanka|3|asserted|-
R Bimal Wijeratne-Fonseka|VISITED|India|3|asserted|last week
R Bimal Wijeratne-Fonseka|MET_WITH|Anand Kulkarni|3|asserted|last week
R Anand Kulkarni|EMPLOYED_BY|India|3|asserted|-
R U.S. International Development Finance Corporation|AGREED_WITH|Kutch Ports & Logistics|4|denied|-
R Penang|LOCATED_IN|Malaysia|5|asserted|-
R Steven Chow Kim Seng|LEADS|Penang|5|asserted|-
R Penang|MET_WITH|Incheon Airport Engineering|5|expected|-
R Penang|MET_WITH|Gamudra Bhd|5|expected|-
R Ministry of Transport|LOCATED_IN|Malaysia|5|asserted|-
R Employees Savings Board|INVESTED_IN|Gamudra Bhd|6|asserted|-
R Kenya|AGREED_WITH|Kutch Ports & Logistics|7|denied|-
R Bangladesh|AGREED_WITH|Kutch Ports & Logistics|7|denied|-
R Volos|LOCATED_IN|Greece|7|asserted|-
R Volos|AGREED_WITH|Kutch Ports & Logistics|7|asserted|-
R Tanga|AGREED_WITH|Kutch Ports & Logistics|7|asserted|-
R Tanga|LOCATED_IN|Tanzania|7|asserted|-

@v-049|consumer tech blog|2024-08-08|Everything We Know About the Orbyt Phone (Which Is Not Much)
1 Orbyt, the Brooklyn maker of that see-through kettle, is going to make a phone, or so says a listing spotted by a Discord user on the website of India's Bureau of Standards.
2 The listing names Zhonghe Precision of Dongguan as the manufacturer and a factory in Noida, Uttar Pradesh, which would fit with what co-founder Ji-woo Larsen told a podcast in May: "If we ever did a phone, it wouldn't be made in China, and it wouldn't be made in America either, because I can count."
3 Is a battery from Hanul going in? A screen from BOX? A chip from MediaTex?
4 We have no idea, and neither does the guy on Discord.
---
5 What is real: the company raised $60 million in June, from Seaworthy Capital and the Danish headphone brand Bang & Lind, and it has hired Rosalind Achebe-Fox, who used to run procurement at Noxia.
6 What isn't: that Saebyeok bought them.
7 Saebyeok did not buy them, people.
8 The kettle, by the way, is back in stock, supplies limited, and no, we are not sponsored; we get 4% if you click on the link.
* 9 MORE: The ten best kettles | What is a kettle | Deals
E Firm|Orbyt|Orbyt
E Firm|Discord|Discord
E Organization|Bureau of Standards|Bureau of Standards
E Firm|Zhonghe Precision|Zhonghe Precision
E Firm|Hanul|Hanul
E Firm|BOX|BOX
E Firm|MediaTex|MediaTex
E Firm|Seaworthy Capital|Seaworthy Capital
E Firm|Bang & Lind|Bang & Lind
E Firm|Noxia|Noxia
E Firm|Saebyeok|Saebyeok
E Person|Ji-woo Larsen|Ji-woo Larsen
E Person|Rosalind Achebe-Fox|Rosalind Achebe-Fox
E Place|Brooklyn|Brooklyn
E Place|India|India
E Place|Dongguan|Dongguan
E Place|Noida|Noida
E Place|Uttar Pradesh|Uttar Pradesh
E Place|China|China
E Place|United States|America
E Place|Denmark|Danish
E Commodity|phone|phone;Phone
E Commodity|kettle|kettle
E Commodity|battery|battery
E Commodity|chip|chip
C Orbyt|the Brooklyn maker@1;we@2;the company@5;it@5;them@6;them@7
C Ji-woo Larsen|I@2
C Rosalind Achebe-Fox|who@5
R Orbyt|LOCATED_IN|Brooklyn|1|asserted|-
R Bureau of Standards|LOCATED_IN|India|1|asserted|-
R Zhonghe Precision|LOCATED_IN|Dongguan|2|asserted|-
R Zhonghe Precision|SUPPLIES|Orbyt|1-2|alleged|-
R Noida|LOCATED_IN|Uttar Pradesh|2|asserted|-
R Ji-woo Larsen|LEADS|Orbyt|2|asserted|-
R Seaworthy Capital|INVESTED_IN|Orbyt|5|asserted|in June
R Bang & Lind|INVESTED_IN|Orbyt|5|asserted|in June
R Bang & Lind|LOCATED_IN|Denmark|5|asserted|-
R Rosalind Achebe-Fox|EMPLOYED_BY|Orbyt|5|asserted|-
R Saebyeok|OWNS|Orbyt|6|denied|-
B 9

@v-050|hydrogen trade site|2023-10-11|Namibia's Tsau Hydrogen, Short of a Buyer, Finds Two in Limburg
1 Six months after Lüderitz-based Tsau Hydrogen Energy (Pty) Ltd had been told by NiersStahl that the Duisburg steelmaker could not after all commit to green ammonia at any price it was likely to be offered, the $9.4 billion project in the ǁKaras Region has found two smaller customers in the Dutch province of Limburg: the caprolactam producer Fibramid N.V. and OCM Nitrogen, both at the Chemelot site in Geleen.
2 Together they will take 180,000 tonnes a year from 2028, under heads of agreement signed on Monday in the presence of King's Commissioner Emiel Roeters and Namibia's Mines and Energy Minister, Tom Alweendo-Hamutenya, on the fringe of a Windhoek investment day at the Port of Rotterdam.
---
3 Tsau is a joint venture of the Munich developer Enertrak & Partners (50%), South Africa's Kgalagadi Infrastructure Fund (26%) and the Government of the Republic of Namibia, which took 24% in May with a grant from the Netherlands' SDG Namibia Facility.
4 Ammonia would be loaded at Angra Point, a deepwater harbour to be dredged next to the old town, for which the Namibian Ports Authority (Namport) and Rotterdam signed an accord in 2022 and which the environmental group Friends of the Desert Coast accuses of endangering the penguins.
5 Electrolysers will come from Norway's Nelsen Hydrogen and from Shanghai's Guofu Qingneng, said Tsau's chief executive Dr. Ndapewa Shilongo-Krüger; "we did ask in Dresden", she added, and left it there.
---
6 Not a kilogram has so far been exported by any African project outside Egypt, which in 2022 shipped a token cargo of green ammonia to India.
7 Angola, Mauritania and Morocco have plans.
8 NiersStahl said that its door remained open; its own hydrogen unit was sold on 1 October to the Spanish gas company Enagras.
E Firm|Tsau Hydrogen Energy (Pty) Ltd|Tsau Hydrogen Energy (Pty) Ltd;Tsau Hydrogen;Tsau
E Firm|NiersStahl|NiersStahl
E Firm|Fibramid N.V.|Fibramid N.V.
E Firm|OCM Nitrogen|OCM Nitrogen
E Firm|Enertrak & Partners|Enertrak & Partners
E Firm|Kgalagadi Infrastructure Fund|Kgalagadi Infrastructure Fund
E Organization|SDG Namibia Facility|SDG Namibia Facility
E Organization|Namibian Ports Authority|Namibian Ports Authority;Namport
E Organization|Friends of the Desert Coast|Friends of the Desert Coast
E Firm|Nelsen Hydrogen|Nelsen Hydrogen
E Firm|Guofu Qingneng|Guofu Qingneng
E Firm|Enagras|Enagras
E Person|Emiel Roeters|Emiel Roeters
E Person|Tom Alweendo-Hamutenya|Tom Alweendo-Hamutenya
E Person|Ndapewa Shilongo-Krüger|Ndapewa Shilongo-Krüger
E Place|Namibia|Republic of Namibia;Namibia
E Place|Limburg|Limburg
E Place|Lüderitz|Lüderitz
E Place|Duisburg|Duisburg
E Place|ǁKaras Region|ǁKaras Region
E Place|Netherlands|Netherlands;Dutch
E Place|Chemelot|Chemelot
E Place|Geleen|Geleen
E Place|Windhoek|Windhoek
E Place|Port of Rotterdam|Port of Rotterdam;Rotterdam
E Place|Munich|Munich
E Place|South Africa|South Africa
E Place|Angra Point|Angra Point
E Place|Norway|Norway
E Place|Shanghai|Shanghai
E Place|Dresden|Dresden
E Place|Africa|African
E Place|Egypt|Egypt
E Place|India|India
E Place|Angola|Angola
E Place|Mauritania|Mauritania
E Place|Morocco|Morocco
E Place|Spain|Spanish
E Commodity|green ammonia|green ammonia;Ammonia
E Commodity|caprolactam|caprolactam
E Commodity|electrolysers|Electrolysers
E Commodity|hydrogen|hydrogen
E Commodity|gas|gas
C NiersStahl|the Duisburg steelmaker@1;it@1;its@8;its#2@8
C Tsau Hydrogen Energy (Pty) Ltd|the $9.4 billion project@1;we@5
C Namibia|which@3
C Angra Point|which#2@4
C Ndapewa Shilongo-Krüger|she@5
C Egypt|which@6
R Tsau Hydrogen Energy (Pty) Ltd|LOCATED_IN|Namibia|0|asserted|-
R Tsau Hydrogen Energy (Pty) Ltd|LOCATED_IN|Lüderitz|1|asserted|-
R Tsau Hydrogen Energy (Pty) Ltd|LOCATED_IN|ǁKaras Region|1|asserted|-
R Tsau Hydrogen Energy (Pty) Ltd|SUPPLIES|NiersStahl|1|denied|Six months after
R NiersStahl|LOCATED_IN|Duisburg|1|asserted|-
R Limburg|LOCATED_IN|Netherlands|1|asserted|-
R Fibramid N.V.|LOCATED_IN|Limburg|1|asserted|-
R OCM Nitrogen|LOCATED_IN|Limburg|1|asserted|-
R Fibramid N.V.|LOCATED_IN|Chemelot|1|asserted|-
R OCM Nitrogen|LOCATED_IN|Chemelot|1|asserted|-
R Chemelot|LOCATED_IN|Geleen|1|asserted|-
R Tsau Hydrogen Energy (Pty) Ltd|AGREED_WITH|Fibramid N.V.|2|asserted|on Monday
R Tsau Hydrogen Energy (Pty) Ltd|AGREED_WITH|OCM Nitrogen|2|asserted|on Monday
R Tsau Hydrogen Energy (Pty) Ltd|SUPPLIES|Fibramid N.V.|1-2|expected|from 2028
R Tsau Hydrogen Energy (Pty) Ltd|SUPPLIES|OCM Nitrogen|1-2|expected|from 2028
R Fibramid N.V.|IMPORTS|green ammonia|1-2|expected|from 2028
R OCM Nitrogen|IMPORTS|green ammonia|1-2|expected|from 2028
R Emiel Roeters|LEADS|Limburg|1-2|asserted|-
R Tom Alweendo-Hamutenya|EMPLOYED_BY|Namibia|2|asserted|-
R Emiel Roeters|VISITED|Port of Rotterdam|2|asserted|on Monday
R Tom Alweendo-Hamutenya|VISITED|Port of Rotterdam|2|asserted|on Monday
R Enertrak & Partners|INVESTED_IN|Tsau Hydrogen Energy (Pty) Ltd|3|asserted|-
R Enertrak & Partners|LOCATED_IN|Munich|3|asserted|-
R Kgalagadi Infrastructure Fund|INVESTED_IN|Tsau Hydrogen Energy (Pty) Ltd|3|asserted|-
R Kgalagadi Infrastructure Fund|LOCATED_IN|South Africa|3|asserted|-
R Namibia|INVESTED_IN|Tsau Hydrogen Energy (Pty) Ltd|3|asserted|in May
R SDG Namibia Facility|LOCATED_IN|Netherlands|3|asserted|-
R Tsau Hydrogen Energy (Pty) Ltd|EXPORTS|green ammonia|1-4|expected|from 2028
R Namibian Ports Authority|AGREED_WITH|Port of Rotterdam|4|asserted|in 2022
R Angra Point|ACCUSED_BY|Friends of the Desert Coast|4|asserted|-
R Nelsen Hydrogen|SUPPLIES|Tsau Hydrogen Energy (Pty) Ltd|5|expected|-
R Guofu Qingneng|SUPPLIES|Tsau Hydrogen Energy (Pty) Ltd|5|expected|-
R Tsau Hydrogen Energy (Pty) Ltd|IMPORTS|electrolysers|5|expected|-
R Nelsen Hydrogen|LOCATED_IN|Norway|5|asserted|-
R Guofu Qingneng|LOCATED_IN|Shanghai|5|asserted|-
R Ndapewa Shilongo-Krüger|LEADS|Tsau Hydrogen Energy (Pty) Ltd|5|asserted|-
R Egypt|EXPORTS|green ammonia|6|asserted|in 2022
R Egypt|SUPPLIES|India|6|asserted|in 2022
R India|IMPORTS|green ammonia|6|asserted|in 2022
R Egypt|LOCATED_IN|Africa|6|asserted|-
R Enagras|LOCATED_IN|Spain|8|asserted|-
R NiersStahl|AGREED_WITH|Enagras|8|asserted|on 1 October

@v-051|agency short|2024-03-05|Dassin to Deliver 18 More Rafale-Class Jets to Serbia; Zagreb Frowns
1 BELGRADE - Serbia has paid the first instalment for 18 Rafale-class jets from France's Dassin Aviation, President Aleksandar Vujanić said on Tuesday, adding that the aircraft would arrive "by 2028, insh'allah and the French willing".
2 The Croatian Ministry of Defence, an owner of twelve second-hand ones since 2021, has asked Paris for details of the missiles that go with them.
3 Russia, which delivered MiG-29 fighters to Belgrade as a gift in 2017, has not supplied spare parts since 2022, according to Serbian Chief of the General Staff General Milan Mojsilović-Krstić.
E Firm|Dassin Aviation|Dassin Aviation;Dassin
E Organization|Ministry of Defence|Ministry of Defence
E Organization|General Staff|General Staff
E Person|Aleksandar Vujanić|Aleksandar Vujanić
E Person|Milan Mojsilović-Krstić|Milan Mojsilović-Krstić
E Place|Belgrade|BELGRADE
E Place|Serbia|Serbia;Serbian;Belgrade
E Place|Croatia|Zagreb;Croatian
E Place|France|France;French;Paris
E Place|Russia|Russia
E Commodity|Rafale-class jets|Rafale-class jets;Rafale-Class Jets
E Commodity|missiles|missiles
E Commodity|MiG-29 fighters|MiG-29 fighters
E Commodity|spare parts|spare parts
C Rafale-class jets|the aircraft@1;them@2
C Ministry of Defence|an owner@2
C Russia|which@3
R Dassin Aviation|SUPPLIES|Serbia|0|expected|by 2028
R Dassin Aviation|EXPORTS|Rafale-class jets|0|expected|by 2028
R Serbia|IMPORTS|Rafale-class jets|1|expected|by 2028
R Dassin Aviation|LOCATED_IN|France|1|asserted|-
R Aleksandar Vujanić|LEADS|Serbia|1|asserted|-
R Ministry of Defence|LOCATED_IN|Croatia|2|asserted|-
R Russia|SUPPLIES|Serbia|3|asserted|in 2017
R Serbia|IMPORTS|MiG-29 fighters|3|asserted|in 2017
R Russia|EXPORTS|MiG-29 fighters|3|asserted|in 2017
R Russia|SUPPLIES|Serbia|3|denied|since 2022
R Serbia|IMPORTS|spare parts|3|denied|since 2022
R Milan Mojsilović-Krstić|LEADS|General Staff|3|asserted|-
R General Staff|LOCATED_IN|Serbia|3|asserted|-
