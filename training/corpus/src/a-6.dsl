@a-051|Ukrainian port weekly|2024-06-21|Black list for the white coasters
1 Odesa, 21 June.
2 The crew of the Mirabella (IMO 8866759) thought that in Sevastopol nobody would photograph them.
3 Wrong: on the strength of the pictures, Kyiv this week imposed ten-year sanctions on her captain, Dzhemal Ablyakimov, on the Feodosia elevator Zerno-Tavriya which loaded her, and, for the first time, on a foreign receiver, Al-Furat Mills of Latakia, Syria.
4 The mills took 19,000 tonnes of wheat between March and May, the security service (SBU) writes; barley went to Libya as well, in the holds of a second coaster, the Nadezhda-S, whose owner could not be established.
5 "Stolen is stolen, even if it's been ground," the Prosecutor General's spokeswoman Yaryna Hnatiuk told us.
---
6 Egypt has turned away the Mirabella twice.
7 Turkey, through whose straits she passes, has not touched her; Turkish transport minister Orhan Dalgakıran insists the papers "were in order".
8 An Israeli miller, Galil Flour, called off a purchase of 4,000 tonnes from Zerno-Tavriya in April after a call from Ukraine's ambassador Yevhen Kornilets.
9 Brussels may take Al-Furat over into its next package; a Polish motion to add the Nadezhda-S was voted down.
E Place|Odesa|Odesa
E Vessel|Mirabella|Mirabella
E Place|Sevastopol|Sevastopol
E Place|Ukraine|Kyiv;Ukraine
E Person|Dzhemal Ablyakimov|Dzhemal Ablyakimov
E Place|Feodosia|Feodosia
E Firm|Zerno-Tavriya|Zerno-Tavriya
E Firm|Al-Furat Mills|Al-Furat Mills;Al-Furat
E Organization|European Union|Brussels
E Place|Poland|Polish
E Place|Latakia|Latakia
E Place|Syria|Syria
E Commodity|wheat|wheat
E Commodity|barley|barley
E Organization|SBU|SBU
E Place|Libya|Libya
E Vessel|Nadezhda-S|Nadezhda-S
E Organization|Prosecutor General|Prosecutor General
E Person|Yaryna Hnatiuk|Yaryna Hnatiuk
E Place|Egypt|Egypt
E Place|Turkey|Turkey;Turkish
E Person|Orhan Dalgakıran|Orhan Dalgakıran
E Place|Israel|Israeli
E Firm|Galil Flour|Galil Flour
E Person|Yevhen Kornilets|Yevhen Kornilets
C Mirabella|her@3;her#2@3;she@7;her@7
C Al-Furat Mills|The mills@4
C SBU|the security service@4
C European Union|its@9
C Nadezhda-S|a second coaster@4;whose@4
C Zerno-Tavriya|the Feodosia elevator@3;which@3
C Galil Flour|An Israeli miller@8
R Dzhemal Ablyakimov|SANCTIONED_BY|Ukraine|3|asserted|this week
R Zerno-Tavriya|SANCTIONED_BY|Ukraine|3|asserted|this week
R Al-Furat Mills|SANCTIONED_BY|Ukraine|3|asserted|this week
R Zerno-Tavriya|LOCATED_IN|Feodosia|3|asserted|-
R Al-Furat Mills|LOCATED_IN|Latakia|3|asserted|-
R Latakia|LOCATED_IN|Syria|3|asserted|-
R Al-Furat Mills|IMPORTS|wheat|3-4|alleged|between March and May
R Libya|IMPORTS|barley|4|alleged|-
R Yaryna Hnatiuk|EMPLOYED_BY|Prosecutor General|5|asserted|-
R Orhan Dalgakıran|EMPLOYED_BY|Turkey|7|asserted|-
R Zerno-Tavriya|SUPPLIES|Galil Flour|8|denied|in April
R Galil Flour|LOCATED_IN|Israel|8|asserted|-
R Yevhen Kornilets|EMPLOYED_BY|Ukraine|8|asserted|-
R Al-Furat Mills|SANCTIONED_BY|European Union|9|expected|-
R Nadezhda-S|SANCTIONED_BY|European Union|9|denied|-

@a-052|declaration, diplomatic bulletin|2025-02-04|Alignment of certain countries with a Council Decision on Guinea
1 On 27 January the Council of the European Union renewed until 27 October 2025 the measures against five persons responsible for the shooting of demonstrators in Conakry in March 2019 and, by the same text, removed a sixth, Col. Aboubacar Fofana-Keïta, deceased.
2 The five are Facinet Lansana Bangoura, Sékou Oularé-Sagno, Mamadie Kolié, Dr. Thierno Ousmane Baldé and Jean-Claude Haba.
3 North Macedonia, Montenegro, Albania, Iceland and Norway align themselves with this Decision.
4 Serbia does not.
5 Switzerland, under its own law, has held the assets of Mr. Baldé, a former minister of fisheries, since 2020; the United Kingdom is said to be preparing a listing of its own, with Mr. Haba and the trading firm Fria-Négoce S.A. on it.
6 The bloc takes note of the announcement of the authorities in Conakry that a new trial would open, to which it had committed itself in the agreement signed with Guinea on 14 November.
* 7 Press office, Rue de la Loi 175. Contact: Annelise Verhaeghe-Roux, press officer for the Council, +32 2 555 01 88
E Organization|Council of the European Union|Council of the European Union;Council
E Place|Guinea|Guinea
E Place|Conakry|Conakry
E Person|Aboubacar Fofana-Keïta|Aboubacar Fofana-Keïta
E Person|Facinet Lansana Bangoura|Facinet Lansana Bangoura
E Person|Sékou Oularé-Sagno|Sékou Oularé-Sagno
E Person|Mamadie Kolié|Mamadie Kolié
E Person|Thierno Ousmane Baldé|Thierno Ousmane Baldé;Baldé
E Person|Jean-Claude Haba|Jean-Claude Haba;Haba
E Place|North Macedonia|North Macedonia
E Place|Montenegro|Montenegro
E Place|Albania|Albania
E Place|Iceland|Iceland
E Place|Norway|Norway
E Place|Serbia|Serbia
E Place|Switzerland|Switzerland
E Place|United Kingdom|United Kingdom
E Firm|Fria-Négoce S.A.|Fria-Négoce S.A.
E Organization|European Union|The bloc
E Person|Annelise Verhaeghe-Roux|Annelise Verhaeghe-Roux
C Switzerland|its@5
C United Kingdom|its#2@5
C European Union|it@6;itself@6
R Facinet Lansana Bangoura|SANCTIONED_BY|Council of the European Union|1-2|asserted|until 27 October 2025
R Sékou Oularé-Sagno|SANCTIONED_BY|Council of the European Union|1-2|asserted|until 27 October 2025
R Mamadie Kolié|SANCTIONED_BY|Council of the European Union|1-2|asserted|until 27 October 2025
R Thierno Ousmane Baldé|SANCTIONED_BY|Council of the European Union|1-2|asserted|until 27 October 2025
R Jean-Claude Haba|SANCTIONED_BY|Council of the European Union|1-2|asserted|until 27 October 2025
R Thierno Ousmane Baldé|SANCTIONED_BY|Switzerland|5|asserted|since 2020
R Jean-Claude Haba|SANCTIONED_BY|United Kingdom|5|expected|-
R Fria-Négoce S.A.|SANCTIONED_BY|United Kingdom|5|expected|-
R European Union|AGREED_WITH|Guinea|6|asserted|on 14 November
R Annelise Verhaeghe-Roux|EMPLOYED_BY|Council of the European Union|7|asserted|-

@a-053|language column|2025-09-06|Word of the week: embargo
1 A reader, Mrs Lockyer-Dunn, asks why her grandson's press pass speaks of an "embargo" when nobody has stopped a ship.
2 The answer sails in from Spain.
3 To embargo something was, in Castilian law, to put a bar across it, and for a king short of frigates it was convenient to put the bar across a harbour with foreign vessels inside.
4 From harbours it moved to goods: sugar, sherry, gunpowder.
5 Newspapers only borrowed it for speeches, and speeches rarely explode.
---
6 Sanction is odder still.
7 A medieval pope sanctioned a treaty and meant he had blessed it; parliaments then sanctioned taxes; and not until the twentieth century did diplomats begin to sanction one another, by which they meant the reverse.
8 A boycott, finally, was a man, a land agent in Mayo to whom nobody would sell bread.
9 My own view? Freeze is honest, designate is cowardly, and "to delist" should visit its grammar school again.
10 Write to us: next week, tariff.
E Person|Lockyer-Dunn|Lockyer-Dunn
E Place|Spain|Spain
E Commodity|sugar|sugar
E Commodity|sherry|sherry
E Commodity|gunpowder|gunpowder
E Place|Mayo|Mayo
E Commodity|bread|bread
C Lockyer-Dunn|A reader@1;her@1

@a-054|East African weekly|2021-12-10|General, banker, cattle lord: the new faces on the Juba list
1 Nobody in Juba had to look up Lt Gen Garang Wol Madut; the head of the National Security Service's oilfield branch has his own roundabout.
2 The other two who since Thursday may not do business in dollars are quieter men.
3 Emmanuel Lado Wani, born in Yei in 1969, chairs Imatong Commercial Bank, and it was from accounts there, a UN panel reckons, that Madut paid a Kampala outfit, Nalubaale Defence Supplies Ltd, for two Mi-17 helicopters and 300 crates of PK rounds.
4 The panel's coordinator, Hélène Strand-Obiang, said the helicopters reached Juba in April in defiance of the arms embargo that the Security Council prolonged in May until 2022.
5 Uganda's army spokesman, Brig Felix Okot-p'Bitek, called this "the usual fairy tale".
---
6 The third man, cattle trader Akol Deng Mabior, owns or part-owns a dozen trucks, two hotels, and Bright Nile Petroleum, which used to buy its diesel from Kenya's Mlima Fuels before Mlima's bank pulled the plug.
7 OFAC's notice puts all three at the President's table.
8 President Kuol Mayen Ajak, who flew to Khartoum on Friday without Madut for once, did not raise the matter with his Sudanese host, General Tariq Abdelbasit, his office says.
9 And Washington's partners? Britain may follow in January; the EU, already embarrassed by an earlier listing its own court threw out, will wait.
10 A fourth name, that of oil minister Peter Lual Akec, was on the draft in October and vanished from it in November, two diplomats say, when he agreed to open the books of state-owned Kiir Adem Petroleum (KAPET) to the IMF.
E Place|Juba|Juba
E Person|Garang Wol Madut|Garang Wol Madut;Madut
E Organization|National Security Service|National Security Service
E Person|Emmanuel Lado Wani|Emmanuel Lado Wani
E Place|Yei|Yei
E Firm|Imatong Commercial Bank|Imatong Commercial Bank
E Organization|United Nations|UN
E Place|Kampala|Kampala
E Firm|Nalubaale Defence Supplies Ltd|Nalubaale Defence Supplies Ltd
E Commodity|Mi-17 helicopters|Mi-17 helicopters;helicopters
E Commodity|PK rounds|PK rounds
E Commodity|dollars|dollars
E Commodity|arms|arms
E Person|Hélène Strand-Obiang|Hélène Strand-Obiang
E Organization|Security Council|Security Council
E Place|Uganda|Uganda
E Organization|army|army
E Person|Felix Okot-p'Bitek|Felix Okot-p'Bitek
E Person|Akol Deng Mabior|Akol Deng Mabior
E Commodity|cattle|cattle
E Commodity|trucks|trucks
E Firm|Bright Nile Petroleum|Bright Nile Petroleum
E Commodity|diesel|diesel
E Place|Kenya|Kenya
E Firm|Mlima Fuels|Mlima Fuels;Mlima
E Organization|OFAC|OFAC
E Person|Kuol Mayen Ajak|Kuol Mayen Ajak
E Place|Khartoum|Khartoum
E Place|Sudan|Sudanese
E Person|Tariq Abdelbasit|Tariq Abdelbasit
E Place|United States|Washington
E Place|United Kingdom|Britain
E Organization|European Union|EU
E Person|Peter Lual Akec|Peter Lual Akec
E Commodity|oil|oil
E Firm|Kiir Adem Petroleum|Kiir Adem Petroleum;KAPET
E Organization|IMF|IMF
C Garang Wol Madut|General@0;the head of the National Security Service's oilfield branch@1;his@1
C Emmanuel Lado Wani|banker@0
C Akol Deng Mabior|cattle lord@0;The third man@6
C Imatong Commercial Bank|there@3
C Bright Nile Petroleum|which@6;its@6
C Kuol Mayen Ajak|who@8;his@8
C Peter Lual Akec|he@10
C European Union|its@9
R Garang Wol Madut|EMPLOYED_BY|National Security Service|1|asserted|-
R Garang Wol Madut|SANCTIONED_BY|OFAC|1-7|asserted|since Thursday
R Emmanuel Lado Wani|SANCTIONED_BY|OFAC|2-7|asserted|since Thursday
R Akol Deng Mabior|SANCTIONED_BY|OFAC|2-7|asserted|since Thursday
R Emmanuel Lado Wani|LEADS|Imatong Commercial Bank|3|asserted|-
R Nalubaale Defence Supplies Ltd|LOCATED_IN|Kampala|3|asserted|-
R Nalubaale Defence Supplies Ltd|SUPPLIES|Garang Wol Madut|3|alleged|-
R Garang Wol Madut|IMPORTS|Mi-17 helicopters|3|alleged|-
R Garang Wol Madut|IMPORTS|PK rounds|3|alleged|-
R arms|SANCTIONED_BY|Security Council|4|asserted|in May
R Hélène Strand-Obiang|EMPLOYED_BY|United Nations|3-4|asserted|-
R Felix Okot-p'Bitek|EMPLOYED_BY|army|5|asserted|-
R army|LOCATED_IN|Uganda|5|asserted|-
R Akol Deng Mabior|OWNS|Bright Nile Petroleum|6|asserted|-
R Bright Nile Petroleum|IMPORTS|diesel|6|asserted|-
R Mlima Fuels|SUPPLIES|Bright Nile Petroleum|6|asserted|-
R Mlima Fuels|LOCATED_IN|Kenya|6|asserted|-
R Kuol Mayen Ajak|VISITED|Khartoum|8|asserted|on Friday
R Kuol Mayen Ajak|MET_WITH|Tariq Abdelbasit|8|asserted|on Friday
R Garang Wol Madut|VISITED|Khartoum|8|denied|on Friday
R Garang Wol Madut|SANCTIONED_BY|United Kingdom|9|expected|in January
R Emmanuel Lado Wani|SANCTIONED_BY|United Kingdom|9|expected|in January
R Akol Deng Mabior|SANCTIONED_BY|United Kingdom|9|expected|in January
R Peter Lual Akec|SANCTIONED_BY|OFAC|7-10|denied|in November

@a-055|regional tech blog, Eindhoven|2024-09-06|Now the maintenance contracts: The Hague takes back the licence
1 What used to be an American ban is becoming a Dutch one.
2 From tomorrow, minister of foreign trade Wietske Hoogland announced, immersion scanners of the two older types need a Dutch export licence as well, "irrespective of destination", which is a polite way of saying China.
3 For Kempenlicht Systems of Veldhoven the difference is mostly paper: its last machine for Huaxin Foundry left in January by way of Schiphol, and Washington had stopped the newer ones before that.
4 But spare parts, 18% of sales?
5 "We assume parts and service to existing customers will go next year," CFO Bram Teuwen said at a bank lunch in Amsterdam, and the share lost 4 percent before dessert.
---
6 China called the move abuse.
7 Its ambassador, Tang Weiling, toured the campus in Eindhoven only in June; she drank beer with Kempenlicht's chair, Marieke de Wael-Sanders, and spoke of "forty years of trade".
8 Japan took the same step last summer against etching machines from, for example, Toyama Plasma.
9 Germany hasn't, and Optik Jenatal, which grinds Kempenlicht's mirrors, hopes it stays that way.
E Place|Netherlands|Dutch;The Hague
E Place|United States|American;Washington
E Person|Wietske Hoogland|Wietske Hoogland
E Commodity|immersion scanners|immersion scanners
E Place|China|China
E Firm|Kempenlicht Systems|Kempenlicht Systems;Kempenlicht
E Place|Veldhoven|Veldhoven
E Firm|Huaxin Foundry|Huaxin Foundry
E Place|Schiphol|Schiphol
E Commodity|spare parts|spare parts
E Person|Bram Teuwen|Bram Teuwen
E Place|Amsterdam|Amsterdam
E Person|Tang Weiling|Tang Weiling
E Place|Eindhoven|Eindhoven
E Commodity|beer|beer
E Person|Marieke de Wael-Sanders|Marieke de Wael-Sanders
E Place|Japan|Japan
E Commodity|etching machines|etching machines
E Firm|Toyama Plasma|Toyama Plasma
E Place|Germany|Germany
E Firm|Optik Jenatal|Optik Jenatal
E Commodity|mirrors|mirrors
C Kempenlicht Systems|its@3;We@5
C immersion scanners|the newer ones@3
C China|Its@7
C Tang Weiling|she@7
C Optik Jenatal|which@9
R Wietske Hoogland|EMPLOYED_BY|Netherlands|2|asserted|-
R immersion scanners|SANCTIONED_BY|Netherlands|2|expected|From tomorrow
R China|SANCTIONED_BY|Netherlands|2|expected|From tomorrow
R Kempenlicht Systems|LOCATED_IN|Veldhoven|3|asserted|-
R Kempenlicht Systems|SUPPLIES|Huaxin Foundry|3|asserted|in January
R Kempenlicht Systems|EXPORTS|immersion scanners|2-3|asserted|in January
R Huaxin Foundry|IMPORTS|immersion scanners|2-3|asserted|in January
R immersion scanners|SANCTIONED_BY|United States|3|asserted|-
R spare parts|SANCTIONED_BY|Netherlands|2-5|expected|next year
R Bram Teuwen|EMPLOYED_BY|Kempenlicht Systems|3-5|asserted|-
R Tang Weiling|EMPLOYED_BY|China|6-7|asserted|-
R Tang Weiling|VISITED|Eindhoven|7|asserted|in June
R Tang Weiling|MET_WITH|Marieke de Wael-Sanders|7|asserted|in June
R Marieke de Wael-Sanders|LEADS|Kempenlicht Systems|7|asserted|-
R etching machines|SANCTIONED_BY|Japan|8|asserted|last summer
R Toyama Plasma|EXPORTS|etching machines|8|asserted|-
R Optik Jenatal|SUPPLIES|Kempenlicht Systems|9|asserted|-
R Optik Jenatal|EXPORTS|mirrors|9|asserted|-
R Kempenlicht Systems|IMPORTS|mirrors|9|asserted|-

@a-056|Indian financial newspaper|2025-07-22|MEA slams listing of Saurashtra Oil; refiner says crude basket unaffected
1 New Delhi on Monday hit out at the European Union's decision to blacklist Saurashtra Oil & Petrochem Ltd (SOPL), saying that India "does not subscribe to any unilateral sanctions" and that there should be no double standards in energy trade.
2 The Vadodara-headquartered refiner, in which Russia's Severnaya Neft acquired 44.8% eight years ago, was named last Friday.
3 SOPL managing director Hiren Vasavada told analysts that the impact would be "manageable": Europe takes less than 6% of its diesel exports, cargoes already under way to Rotterdam's Maasoil had been diverted to Lomé, and crude receipts from Severnaya, Iraq's SOMCO and Abu Dhabi continued as before.
---
4 Not everybody on Dalal Street is as sanguine.
5 Two private banks have asked SOPL to open fresh escrow accounts, said Anagha Limaye-Bose, oil analyst at Kotwal Broking, and the talks on selling the Severnaya stake to Navodaya Energies, on since January, "are as good as dead".
6 Navodaya declined to comment.
7 External affairs spokesperson Raghav Thiruvengadam also rejected, as "speculative", reports that the US would penalise a state-run firm, Bharat Coastal Lubes, over purchases from Iran.
8 Bharat Coastal last lifted Iranian barrels in May 2019.
9 Petroleum minister Sudhakar Gamang will travel to Brussels on Aug 4 to meet energy commissioner Kaisa Lindqvist-Moreau, where the listing is sure to come up.
10 Trade between India and Russia reached a record $68.7 billion in 2024-25.
E Place|India|New Delhi;India
E Organization|MEA|MEA
E Organization|European Union|European Union
E Firm|Saurashtra Oil & Petrochem Ltd|Saurashtra Oil & Petrochem Ltd;Saurashtra Oil;SOPL
E Place|Vadodara|Vadodara
E Place|Russia|Russia
E Firm|Severnaya Neft|Severnaya Neft;Severnaya
E Person|Hiren Vasavada|Hiren Vasavada
E Place|Europe|Europe
E Commodity|diesel|diesel
E Place|Rotterdam|Rotterdam
E Firm|Maasoil|Maasoil
E Place|Lomé|Lomé
E Commodity|crude|crude
E Place|Iraq|Iraq
E Firm|SOMCO|SOMCO
E Place|Abu Dhabi|Abu Dhabi
E Place|Dalal Street|Dalal Street
E Person|Anagha Limaye-Bose|Anagha Limaye-Bose
E Firm|Kotwal Broking|Kotwal Broking
E Commodity|oil|oil
E Firm|Navodaya Energies|Navodaya Energies;Navodaya
E Person|Raghav Thiruvengadam|Raghav Thiruvengadam
E Place|United States|US
E Firm|Bharat Coastal Lubes|Bharat Coastal Lubes;Bharat Coastal
E Place|Iran|Iran;Iranian
E Person|Sudhakar Gamang|Sudhakar Gamang
E Place|Brussels|Brussels
E Person|Kaisa Lindqvist-Moreau|Kaisa Lindqvist-Moreau
C Saurashtra Oil & Petrochem Ltd|refiner@0;The Vadodara-headquartered refiner@2;its@3
C MEA|External affairs@7
R Saurashtra Oil & Petrochem Ltd|SANCTIONED_BY|European Union|1-2|asserted|last Friday
R Saurashtra Oil & Petrochem Ltd|LOCATED_IN|Vadodara|2|asserted|-
R Severnaya Neft|INVESTED_IN|Saurashtra Oil & Petrochem Ltd|2|asserted|eight years ago
R Severnaya Neft|LOCATED_IN|Russia|2|asserted|-
R Hiren Vasavada|LEADS|Saurashtra Oil & Petrochem Ltd|3|asserted|-
R Saurashtra Oil & Petrochem Ltd|EXPORTS|diesel|3|asserted|-
R Saurashtra Oil & Petrochem Ltd|SUPPLIES|Europe|3|asserted|-
R Europe|IMPORTS|diesel|3|asserted|-
R Saurashtra Oil & Petrochem Ltd|SUPPLIES|Maasoil|3|denied|-
R Maasoil|LOCATED_IN|Rotterdam|3|asserted|-
R Saurashtra Oil & Petrochem Ltd|SUPPLIES|Lomé|3|asserted|-
R Severnaya Neft|SUPPLIES|Saurashtra Oil & Petrochem Ltd|3|asserted|-
R SOMCO|SUPPLIES|Saurashtra Oil & Petrochem Ltd|3|asserted|-
R Abu Dhabi|SUPPLIES|Saurashtra Oil & Petrochem Ltd|3|asserted|-
R Saurashtra Oil & Petrochem Ltd|IMPORTS|crude|3|asserted|-
R SOMCO|LOCATED_IN|Iraq|3|asserted|-
R Anagha Limaye-Bose|EMPLOYED_BY|Kotwal Broking|5|asserted|-
R Navodaya Energies|INVESTED_IN|Saurashtra Oil & Petrochem Ltd|5|denied|-
R Raghav Thiruvengadam|EMPLOYED_BY|MEA|7|asserted|-
R Bharat Coastal Lubes|SANCTIONED_BY|United States|7|denied|-
R Iran|SUPPLIES|Bharat Coastal Lubes|8|asserted|in May 2019
R Sudhakar Gamang|EMPLOYED_BY|India|9|asserted|-
R Sudhakar Gamang|VISITED|Brussels|9|expected|on Aug 4
R Sudhakar Gamang|MET_WITH|Kaisa Lindqvist-Moreau|9|expected|on Aug 4
R India|TRADES_WITH|Russia|10|asserted|in 2024-25

@a-057|newspaper in Miami, column of briefs|2025-07-12|From the Capital
* 1 CUBA. The colonel who signs for the hotels can no longer bring his grandchildren to Orlando. Visa restrictions announced Friday hit Osmany Quintero Brull, president of the military holding GRANMA-TUR, his deputy, and – an oddity – the brand-new Torre Malecón, 42 floors, where Americans may not sleep or spend.
* 2 Havana took it calmly. "They have sanctioned a building," said foreign minister Yamilé Robaina.
* 3 GRANMA-TUR, the same notice recalls, is itself under embargo and owns 51 percent of Cubatel Móvil, whose French partner Télévague S.A. put 30 million euros into a cable in 2022 and wants out.
* 4 CHICKEN. Georgia's Peach State Poultry sold Cuba's Alimport-Norte 2,100 tons of frozen leg quarters in June, cash up front, all legal.
* 5 CONGRESS. Rep. Lázaro Fonte-Wilder (R-Fla.) flew to Madrid to ask hotel chain Solymar to leave Varadero. Solymar isn't leaving. He threatened its directors with the Helms-Burton law; a spokesman shrugged.
* 6 VISITS. The dentist who pulled the bishop's tooth is signing books Sunday at the Coral Gables library.
E Place|Cuba|Cuba;CUBA;Havana
E Place|Orlando|Orlando
E Person|Osmany Quintero Brull|Osmany Quintero Brull
E Firm|GRANMA-TUR|GRANMA-TUR
E Firm|Torre Malecón|Torre Malecón
E Place|United States|Americans
E Person|Yamilé Robaina|Yamilé Robaina
E Firm|Cubatel Móvil|Cubatel Móvil
E Place|France|French
E Firm|Télévague S.A.|Télévague S.A.
E Commodity|frozen leg quarters|frozen leg quarters
E Commodity|chicken|CHICKEN
E Place|Georgia|Georgia
E Firm|Peach State Poultry|Peach State Poultry
E Firm|Alimport-Norte|Alimport-Norte
E Organization|Congress|CONGRESS
E Person|Lázaro Fonte-Wilder|Lázaro Fonte-Wilder
E Place|Florida|Fla.
E Place|Madrid|Madrid
E Firm|Solymar|Solymar
E Place|Varadero|Varadero
E Place|Coral Gables|Coral Gables
C Osmany Quintero Brull|The colonel who signs for the hotels@1;his@1;his#2@1
C Torre Malecón|a building@2
C GRANMA-TUR|itself@3
C Cubatel Móvil|whose@3
C Lázaro Fonte-Wilder|He@5
C Solymar|its@5
C frozen leg quarters|all@4
R Osmany Quintero Brull|SANCTIONED_BY|United States|1|asserted|Friday
R Torre Malecón|SANCTIONED_BY|United States|1|asserted|Friday
R Osmany Quintero Brull|LEADS|GRANMA-TUR|1|asserted|-
R Yamilé Robaina|EMPLOYED_BY|Cuba|2|asserted|-
R GRANMA-TUR|SANCTIONED_BY|United States|1-3|asserted|-
R GRANMA-TUR|OWNS|Cubatel Móvil|3|asserted|-
R Télévague S.A.|LOCATED_IN|France|3|asserted|-
R Télévague S.A.|INVESTED_IN|Cubatel Móvil|3|asserted|in 2022
R Peach State Poultry|EXPORTS|frozen leg quarters|4|asserted|in June
R Peach State Poultry|SUPPLIES|Alimport-Norte|4|asserted|in June
R Alimport-Norte|IMPORTS|frozen leg quarters|4|asserted|in June
R Peach State Poultry|LOCATED_IN|Georgia|4|asserted|-
R Alimport-Norte|LOCATED_IN|Cuba|4|asserted|-
R Lázaro Fonte-Wilder|EMPLOYED_BY|Congress|5|asserted|-
R Lázaro Fonte-Wilder|VISITED|Madrid|5|asserted|-
R Solymar|LOCATED_IN|Varadero|5|asserted|-

@a-058|Taiwanese English-language weekly|2025-06-16|Taipei puts two mainland chip champions on its own list
1 Without a press conference, in a table updated on Saturday on the website of the International Trade Administration, Taiwan has for the first time placed mainland China's Haishen Microelectronics and Puxin Semiconductor among its "strategic high-tech commodities entities", in the company of the Taliban.
2 Whoever wants to sell either of them so much as a photomask now needs a permit from Taipei.
3 Who did? According to a legislator of the Formosa Progress Party, Lu Hsiao-chen, at least Guanghe Materials of Hsinchu, which shipped resist to Puxin as recently as last month, and Yongda Cleanroom, whose engineers built a plant in Shenzhen for a Haishen affiliate, Pengrui.
4 Guanghe confirmed deliveries until 2023 and denied any since.
5 Yongda said, curtly, that it "does not do politics".
---
6 Haishen is no stranger to lists: the US has had it on one since 2019.
7 Puxin's turn there came a year later, when Puxin's then head of research, Sun Chih-wei, a Taiwanese citizen, was in the middle of moving from Taichung to Shanghai.
8 In Beijing, the Taiwan Affairs Office's Zhu Yanqing spoke of "a clown's performance".
9 Analysts see little effect. "A symbol aimed at Washington ahead of the tariff talks," says Emiko Laskaridou of the consultancy Third Island, who expects Korea to come next, and not to enjoy it.
E Place|Taiwan|Taiwan;Taipei;Taiwanese
E Organization|International Trade Administration|International Trade Administration
E Place|China|mainland China;mainland
E Firm|Haishen Microelectronics|Haishen Microelectronics;Haishen
E Firm|Puxin Semiconductor|Puxin Semiconductor;Puxin
E Organization|Taliban|Taliban
E Commodity|photomask|photomask
E Organization|Formosa Progress Party|Formosa Progress Party
E Person|Lu Hsiao-chen|Lu Hsiao-chen
E Firm|Guanghe Materials|Guanghe Materials;Guanghe
E Place|Hsinchu|Hsinchu
E Commodity|resist|resist
E Firm|Yongda Cleanroom|Yongda Cleanroom;Yongda
E Place|Shenzhen|Shenzhen
E Firm|Pengrui|Pengrui
E Place|United States|US;Washington
E Person|Sun Chih-wei|Sun Chih-wei
E Place|Taichung|Taichung
E Place|Shanghai|Shanghai
E Place|Beijing|Beijing
E Organization|Taiwan Affairs Office|Taiwan Affairs Office
E Person|Zhu Yanqing|Zhu Yanqing
E Person|Emiko Laskaridou|Emiko Laskaridou
E Firm|Third Island|Third Island
E Place|South Korea|Korea
C Taiwan|its@0;its@1
C Guanghe Materials|which@3
C Yongda Cleanroom|whose@3;it@5
C Haishen Microelectronics|it@6
C Emiko Laskaridou|who@9
R Haishen Microelectronics|SANCTIONED_BY|Taiwan|1|asserted|on Saturday
R Puxin Semiconductor|SANCTIONED_BY|Taiwan|1|asserted|on Saturday
R Taliban|SANCTIONED_BY|Taiwan|1|asserted|-
R International Trade Administration|LOCATED_IN|Taiwan|1|asserted|-
R Haishen Microelectronics|LOCATED_IN|China|1|asserted|-
R Puxin Semiconductor|LOCATED_IN|China|1|asserted|-
R Lu Hsiao-chen|EMPLOYED_BY|Formosa Progress Party|3|asserted|-
R Guanghe Materials|LOCATED_IN|Hsinchu|3|asserted|-
R Guanghe Materials|SUPPLIES|Puxin Semiconductor|3|alleged|last month
R Guanghe Materials|EXPORTS|resist|3|alleged|last month
R Puxin Semiconductor|IMPORTS|resist|3|alleged|last month
R Guanghe Materials|SUPPLIES|Puxin Semiconductor|4|asserted|until 2023
R Guanghe Materials|SUPPLIES|Puxin Semiconductor|4|denied|-
R Haishen Microelectronics|SANCTIONED_BY|United States|6|asserted|since 2019
R Puxin Semiconductor|SANCTIONED_BY|United States|6-7|asserted|a year later
R Zhu Yanqing|EMPLOYED_BY|Taiwan Affairs Office|8|asserted|-
R Taiwan Affairs Office|LOCATED_IN|Beijing|8|asserted|-
R Emiko Laskaridou|EMPLOYED_BY|Third Island|9|asserted|-
R Haishen Microelectronics|SANCTIONED_BY|South Korea|9|expected|-
R Puxin Semiconductor|SANCTIONED_BY|South Korea|9|expected|-

@a-059|logistics company blog, Almaty|2023-11-28|How we said no (a true story about bearings)
1 In spring, a gentleman from Samara walked into our office on Dostyk Avenue and ordered forty tonnes of roller bearings, to be bought by us, Steppe Route Logistics TOO, from Kugellager Hartwig in Schweinfurt, and to be driven on to him by us.
2 He wasn't on any list.
3 His company, Volgapodshipnik-Trade, wasn't either, then.
4 We had shipped for it before: apples, mattresses, once a circus tent.
5 Our compliance lady, Aigerim Dosmukhambetova, took two days.
6 She found that Volgapodshipnik-Trade is an 80% daughter of Kuybyshev Aggregate Plant, which Berlin's and everybody else's lists have contained since 2014, and which turns bearings into something you don't want to be near.
7 We declined. He was polite about it.
---
8 In August, the British put Volgapodshipnik-Trade on their list together with a competitor of ours who had said yes.
9 In October two people from OFAC and the U.S. Consul General, Mr. Brent Haverkamp, came to see us here in Almaty; it was a nice talk, there were baursaks.
10 Hartwig has sent us a contract for distribution in Kazakhstan proper, signed last Thursday, with a no-re-export clause as long as my arm.
11 Will there be secondary sanctions on Kazakh firms? Possibly. On us? I sleep well.
* 12 Tags: #compliance #bearings – Author: Yerlan Suleimen, founder & CEO
E Firm|Steppe Route Logistics TOO|Steppe Route Logistics TOO
E Place|Almaty|Almaty
E Place|Dostyk Avenue|Dostyk Avenue
E Place|Samara|Samara
E Commodity|roller bearings|roller bearings;bearings
E Firm|Kugellager Hartwig|Kugellager Hartwig;Hartwig
E Place|Schweinfurt|Schweinfurt
E Firm|Volgapodshipnik-Trade|Volgapodshipnik-Trade
E Commodity|apples|apples
E Commodity|mattresses|mattresses
E Person|Aigerim Dosmukhambetova|Aigerim Dosmukhambetova
E Firm|Kuybyshev Aggregate Plant|Kuybyshev Aggregate Plant
E Place|Germany|Berlin
E Place|United Kingdom|British
E Organization|OFAC|OFAC
E Place|United States|U.S.
E Person|Brent Haverkamp|Brent Haverkamp
E Place|Kazakhstan|Kazakhstan;Kazakh
E Person|Yerlan Suleimen|Yerlan Suleimen
C Steppe Route Logistics TOO|we@0;our@1;us@1;us#2@1;We@4;Our@5;We@7;ours@8;us@9;us@10;us@11
C Volgapodshipnik-Trade|His company@3;it@4
C Kuybyshev Aggregate Plant|which@6;which#2@6
C Aigerim Dosmukhambetova|Our compliance lady@5;She@6
C Yerlan Suleimen|I@11;my@10
C United Kingdom|their@8
R Steppe Route Logistics TOO|LOCATED_IN|Dostyk Avenue|1|asserted|-
R Steppe Route Logistics TOO|LOCATED_IN|Almaty|9|asserted|-
R Kugellager Hartwig|LOCATED_IN|Schweinfurt|1|asserted|-
R Steppe Route Logistics TOO|SUPPLIES|Volgapodshipnik-Trade|1-7|denied|-
R Kugellager Hartwig|SUPPLIES|Steppe Route Logistics TOO|1-7|denied|-
R Steppe Route Logistics TOO|IMPORTS|roller bearings|1-7|denied|-
R Aigerim Dosmukhambetova|EMPLOYED_BY|Steppe Route Logistics TOO|5|asserted|-
R Volgapodshipnik-Trade|SUBSIDIARY_OF|Kuybyshev Aggregate Plant|6|asserted|-
R Kuybyshev Aggregate Plant|SANCTIONED_BY|Germany|6|asserted|since 2014
R Volgapodshipnik-Trade|SANCTIONED_BY|United Kingdom|8|asserted|In August
R OFAC|VISITED|Almaty|9|asserted|In October
R Brent Haverkamp|VISITED|Almaty|9|asserted|In October
R Brent Haverkamp|EMPLOYED_BY|United States|9|asserted|-
R OFAC|MET_WITH|Steppe Route Logistics TOO|9|asserted|In October
R Brent Haverkamp|MET_WITH|Steppe Route Logistics TOO|9|asserted|In October
R Kugellager Hartwig|AGREED_WITH|Steppe Route Logistics TOO|10|asserted|last Thursday
R Yerlan Suleimen|LEADS|Steppe Route Logistics TOO|12|asserted|-

@a-060|Sunday magazine feature|2023-02-12|The yacht that nobody owns
1 At Berth 9 in Imperia the teak is being oiled again, at the expense of the Italian taxpayer.
2 The Lady Ferapontova, 118 metres, has lain there since Italy's Guardia di Finanza impounded her in March last year on the suspicion that she was the plaything of Igor Stepanovich Ruzaev, the aluminium and cellulose man, under EU asset freeze since the week before.
3 Ruzaev says through his London solicitors, Penhallow Drax, that he has never owned a boat longer than a canoe.
4 On paper that is so.
5 The registered owner is Bellweather Isle Ltd of Majuro; Bellweather's shares lie with the Kestutis Trust in Jersey; the trust's protector is a former ballet dancer, Oksana Miroshnik, who is Ruzaev's sister-in-law, and whom the UK added to its list in May, the US in August and Jersey, somewhat bashfully, in September.
6 "I protect a trust, the trust protects a company, the company protects varnish," she told me in Dubai, where she has spent the winter.
---
7 Keeping a seized yacht alive costs €1.1 million a month, most of which has gone to a Genoa yard, Cantieri Sanguineti, which, in a twist that its chairman Ettore Sanguineti-Bruzzone finds less funny than I do, belonged until 2020 by half to Ruzaev's Cellulosa Baikal AG, Zug.
8 Cellulosa Baikal sold pulp to paper mills from Finland to Portugal, and it was to a Portuguese one, Papelaria do Mondego, that Ruzaev lent his jet; the mill's owner, Duarte Vilhena-Pacheco, was questioned by Lisbon police last month and sent home.
---
10 In Luxembourg, Ruzaev's challenge was heard in November.
11 His advocate argued that a listing which rests on a chat message is no listing at all.
12 The Council's agent, Mr. Brygider Wolny-Strauss, replied that there were eleven chat messages.
13 Judgment is due in spring; should he win, the Americans, who have not sanctioned him so far, would presumably be asked why they ever listed her.
14 And the Lady? Perhaps she will be auctioned, as Kyiv demands.
16 A deckhand named Ciro, who is paid by nobody in particular, has begun to grow basil on the helipad.
E Place|Imperia|Imperia
E Vessel|Lady Ferapontova|Lady Ferapontova;Lady
E Place|Italy|Italian;Italy
E Organization|Guardia di Finanza|Guardia di Finanza
E Person|Igor Stepanovich Ruzaev|Igor Stepanovich Ruzaev;Ruzaev
E Commodity|aluminium|aluminium
E Commodity|cellulose|cellulose
E Organization|European Union|EU
E Firm|Penhallow Drax|Penhallow Drax
E Place|London|London
E Firm|Bellweather Isle Ltd|Bellweather Isle Ltd;Bellweather
E Place|Majuro|Majuro
E Organization|Kestutis Trust|Kestutis Trust
E Place|Jersey|Jersey
E Person|Oksana Miroshnik|Oksana Miroshnik
E Place|United Kingdom|UK
E Place|United States|US;Americans
E Place|Dubai|Dubai
E Place|Genoa|Genoa
E Firm|Cantieri Sanguineti|Cantieri Sanguineti
E Person|Ettore Sanguineti-Bruzzone|Ettore Sanguineti-Bruzzone
E Firm|Cellulosa Baikal AG|Cellulosa Baikal AG;Cellulosa Baikal
E Place|Zug|Zug
E Commodity|pulp|pulp
E Place|Finland|Finland
E Place|Portugal|Portugal;Portuguese
E Firm|Papelaria do Mondego|Papelaria do Mondego
E Person|Duarte Vilhena-Pacheco|Duarte Vilhena-Pacheco
E Organization|Lisbon police|Lisbon police
E Place|Luxembourg|Luxembourg
E Organization|Council of the European Union|Council
E Person|Brygider Wolny-Strauss|Brygider Wolny-Strauss
E Place|Ukraine|Kyiv
E Person|Ciro|Ciro
C Lady Ferapontova|The yacht@0;her@2;she@2;she@14
C Igor Stepanovich Ruzaev|the aluminium and cellulose man@2;he@3;His@11;he@13;him@13
C Kestutis Trust|the trust@5
C Oksana Miroshnik|a former ballet dancer@5;who@5;whom@5;she@6;I@6;her@13
C United Kingdom|its@5
C Cantieri Sanguineti|a Genoa yard@7;which#2@7;its@7
C Papelaria do Mondego|a Portuguese one@8;the mill@8
C United States|who@13;they@13
C Ciro|who@16
R Lady Ferapontova|LOCATED_IN|Imperia|1-2|asserted|-
R Lady Ferapontova|ARRESTED_BY|Guardia di Finanza|2|asserted|in March last year
R Guardia di Finanza|LOCATED_IN|Italy|2|asserted|-
R Igor Stepanovich Ruzaev|OWNS|Lady Ferapontova|2|alleged|-
R Igor Stepanovich Ruzaev|SANCTIONED_BY|European Union|2|asserted|the week before
R Penhallow Drax|LOCATED_IN|London|3|asserted|-
R Igor Stepanovich Ruzaev|OWNS|Lady Ferapontova|2-3|denied|-
R Bellweather Isle Ltd|OWNS|Lady Ferapontova|2-5|asserted|-
R Bellweather Isle Ltd|LOCATED_IN|Majuro|5|asserted|-
R Kestutis Trust|OWNS|Bellweather Isle Ltd|5|asserted|-
R Kestutis Trust|LOCATED_IN|Jersey|5|asserted|-
R Oksana Miroshnik|EMPLOYED_BY|Kestutis Trust|5|asserted|-
R Oksana Miroshnik|SANCTIONED_BY|United Kingdom|5|asserted|in May
R Oksana Miroshnik|SANCTIONED_BY|United States|5|asserted|in August
R Oksana Miroshnik|SANCTIONED_BY|Jersey|5|asserted|in September
R Oksana Miroshnik|VISITED|Dubai|6|asserted|the winter
R Cantieri Sanguineti|LOCATED_IN|Genoa|7|asserted|-
R Ettore Sanguineti-Bruzzone|LEADS|Cantieri Sanguineti|7|asserted|-
R Cellulosa Baikal AG|LOCATED_IN|Zug|7|asserted|-
R Igor Stepanovich Ruzaev|OWNS|Cellulosa Baikal AG|7|asserted|-
R Cellulosa Baikal AG|INVESTED_IN|Cantieri Sanguineti|7|asserted|until 2020
R Cellulosa Baikal AG|EXPORTS|pulp|8|asserted|-
R Cellulosa Baikal AG|SUPPLIES|Papelaria do Mondego|8|asserted|-
R Papelaria do Mondego|IMPORTS|pulp|8|asserted|-
R Papelaria do Mondego|LOCATED_IN|Portugal|8|asserted|-
R Duarte Vilhena-Pacheco|OWNS|Papelaria do Mondego|8|asserted|-
R Brygider Wolny-Strauss|EMPLOYED_BY|Council of the European Union|12|asserted|-
R Igor Stepanovich Ruzaev|SANCTIONED_BY|United States|13|denied|so far
