@e-051|opinion|2024-10-09|Somebody in State House owns an atlas
1 Somebody in State House owns a very large atlas.
2 How else are we to explain that Sierra Leone's president, Alimamy Conteh, has in two years been to Ankara, Baku, Brasília and, if the foreign ministry's own bulletin is to be believed, Ulaanbaatar, yet not once to Kono, which is seven hours up the road?
3 Travel, his people say, brings investors.
4 Let us count them.
---
5 Out of Ankara came the promise of a power ship, which has not been sighted.
6 Out of Baku came a memorandum nobody can find.
7 Brasília did yield something: fifty tractors, for which our government paid Campo Fértil S.A. a price that made the auditors sit down.
8 Mongolia yielded a hat.
---
9 I do not say that a head of state must stay at home; if a loan has to be signed, sign it, and if a neighbour buries a king, go and stand in the rain.
10 But Guinea sells its bauxite to China by the shipload, past our very windows, and does not seem to need a president in the air to do so.
11 Next month, we hear, Conteh is off to Tashkent.
12 Bring us back a melon, sir.
E Person|Alimamy Conteh|Alimamy Conteh;Conteh
E Place|Sierra Leone|Sierra Leone
E Place|Ankara|Ankara
E Place|Baku|Baku
E Place|Brasília|Brasília
E Place|Ulaanbaatar|Ulaanbaatar
E Place|Kono|Kono
E Place|Mongolia|Mongolia
E Place|Guinea|Guinea
E Place|China|China
E Place|Tashkent|Tashkent
E Organization|State House|State House
E Organization|foreign ministry|foreign ministry
E Firm|Campo Fértil S.A.|Campo Fértil S.A.
E Commodity|tractors|tractors
E Commodity|bauxite|bauxite
C Alimamy Conteh|his@3;sir@12
C Sierra Leone|our government@7
C Guinea|its@10
R Alimamy Conteh|LEADS|Sierra Leone|2|asserted|-
R Alimamy Conteh|VISITED|Ankara|2|asserted|in two years
R Alimamy Conteh|VISITED|Baku|2|asserted|in two years
R Alimamy Conteh|VISITED|Brasília|2|asserted|in two years
R Alimamy Conteh|VISITED|Ulaanbaatar|2|alleged|in two years
R Alimamy Conteh|VISITED|Kono|2|denied|-
R Campo Fértil S.A.|EXPORTS|tractors|7|asserted|-
R Campo Fértil S.A.|SUPPLIES|Sierra Leone|7|asserted|-
R Sierra Leone|IMPORTS|tractors|7|asserted|-
R Guinea|EXPORTS|bauxite|10|asserted|-
R Guinea|SUPPLIES|China|10|asserted|-
R China|IMPORTS|bauxite|10|asserted|-
R Alimamy Conteh|VISITED|Tashkent|11|expected|Next month

@e-052|explainer, Q&A|2024-07-05|EXPLAINER: Why Pimchanok is not going to Naypyidaw
* 1 What was planned?
2 Thailand's prime minister, Pimchanok Rattanawong, was to have flown to Naypyidaw on 9 July, stayed four hours and met Myanmar's ruler, Senior General Thura Zaw Min.
* 3 Who called it off?
4 She did, or he did: her office in Bangkok speaks of a mutual change of calendar, his of no request received.
* 5 Is it about gas?
6 Partly. About a tenth of what Thai power stations burn is bought from Myanma Hydrocarbon Enterprise (MHCE), under EU sanctions since 2022, and the money rests in an account that Washington would like to see closed.
* 7 And about weapons?
8 Jonna Vierikko, a United Nations rapporteur, said in June that two dealers in Bangkok, T.S. Avionics and Golden Crane Supply, had furnished the Myanmar Air Force with spare parts for its Mi-17 helicopters, which both firms deny.
* 9 Has she never set foot in Myanmar, then?
10 As a law student she saw Bagan, in 2003, from a balloon.
* 11 Might the visit be revived?
12 Foreign Minister Kasem Suwannaphum leaves for Yangon on Friday "to look at the calendar".
* 13 Send us your questions | Read more explainers
E Person|Pimchanok Rattanawong|Pimchanok Rattanawong;Pimchanok
E Person|Thura Zaw Min|Thura Zaw Min
E Person|Jonna Vierikko|Jonna Vierikko
E Person|Kasem Suwannaphum|Kasem Suwannaphum
E Place|Thailand|Thailand;Thai
E Place|Naypyidaw|Naypyidaw
E Place|Myanmar|Myanmar
E Place|Bangkok|Bangkok
E Place|United States|Washington
E Place|Bagan|Bagan
E Place|Yangon|Yangon
E Organization|European Union|EU
E Organization|United Nations|United Nations
E Organization|Myanmar Air Force|Myanmar Air Force
E Firm|Myanma Hydrocarbon Enterprise|Myanma Hydrocarbon Enterprise;MHCE
E Firm|T.S. Avionics|T.S. Avionics
E Firm|Golden Crane Supply|Golden Crane Supply
E Commodity|gas|gas
E Commodity|weapons|weapons
E Commodity|spare parts|spare parts
E Commodity|Mi-17 helicopters|Mi-17 helicopters
C Pimchanok Rattanawong|She@4;her@4;she@9;she@10
C Thura Zaw Min|he@4;his@4
C Myanmar Air Force|its@8
R Pimchanok Rattanawong|LEADS|Thailand|2|asserted|-
R Thura Zaw Min|LEADS|Myanmar|2|asserted|-
R Pimchanok Rattanawong|VISITED|Naypyidaw|0-2|denied|on 9 July
R Pimchanok Rattanawong|MET_WITH|Thura Zaw Min|2-4|denied|on 9 July
R Myanma Hydrocarbon Enterprise|EXPORTS|gas|5-6|asserted|-
R Myanma Hydrocarbon Enterprise|SUPPLIES|Thailand|5-6|asserted|-
R Thailand|IMPORTS|gas|5-6|asserted|-
R Myanma Hydrocarbon Enterprise|SANCTIONED_BY|European Union|6|asserted|since 2022
R Jonna Vierikko|EMPLOYED_BY|United Nations|8|asserted|-
R T.S. Avionics|LOCATED_IN|Bangkok|8|asserted|-
R Golden Crane Supply|LOCATED_IN|Bangkok|8|asserted|-
R T.S. Avionics|ACCUSED_BY|Jonna Vierikko|8|asserted|in June
R Golden Crane Supply|ACCUSED_BY|Jonna Vierikko|8|asserted|in June
R T.S. Avionics|EXPORTS|spare parts|8|alleged|-
R T.S. Avionics|SUPPLIES|Myanmar Air Force|8|alleged|-
R Golden Crane Supply|EXPORTS|spare parts|8|alleged|-
R Golden Crane Supply|SUPPLIES|Myanmar Air Force|8|alleged|-
R Myanmar Air Force|IMPORTS|spare parts|8|alleged|-
R Pimchanok Rattanawong|VISITED|Bagan|10|asserted|in 2003
R Kasem Suwannaphum|EMPLOYED_BY|Thailand|2-12|asserted|-
R Kasem Suwannaphum|VISITED|Yangon|12|expected|on Friday
B 13

@e-053|court circular|2013-03-22|Court Circular – Kingdom of Lesotho
* 1 ROYAL PALACE, Maseru, 21st March
2 His Majesty King Seeiso Mohato this morning received in audience Mr Ulf Wallentin, Ambassador of Sweden, on the occasion of his taking leave, and afterwards Dr Nomvula Zikalala, Executive Secretary of the Southern African Development Community.
3 Mr Tšepo Ramathe, Chairman of the Highlands Water Commission, had the honour of being received and laid before The King the account of the water sold by the Commission to Rand Water, of South Africa, in the last quarter.
4 The Queen visited the hospital at Quthing in the afternoon, and was met at the door by Sister Bernadette Khoeli.
---
* 5 22nd March
6 The Prince Lerotholi, attended by Major Teboho Sekhonyana, left by air for Amman, to represent His Majesty at a wedding.
7 Mr Kgosietsile Moatlhodi, Minister of Trade of Botswana, had the honour of taking luncheon with The King.
8 The dinner in honour of the visiting general did not take place, the general having been detained by snow.
9 By command, the Lord Chamberlain inspected the horses.
E Person|Seeiso Mohato|Seeiso Mohato
E Person|Ulf Wallentin|Ulf Wallentin
E Person|Nomvula Zikalala|Nomvula Zikalala
E Person|Tšepo Ramathe|Tšepo Ramathe
E Person|Bernadette Khoeli|Bernadette Khoeli
E Person|Lerotholi|Lerotholi
E Person|Teboho Sekhonyana|Teboho Sekhonyana
E Person|Kgosietsile Moatlhodi|Kgosietsile Moatlhodi
E Place|Lesotho|Lesotho
E Place|Maseru|Maseru
E Place|Sweden|Sweden
E Place|South Africa|South Africa
E Place|Quthing|Quthing
E Place|Amman|Amman
E Place|Botswana|Botswana
E Organization|Southern African Development Community|Southern African Development Community
E Organization|Highlands Water Commission|Highlands Water Commission
E Organization|Rand Water|Rand Water
E Commodity|water|water
C Ulf Wallentin|his@2
C Seeiso Mohato|The King@3;His Majesty@6;The King@7
C Highlands Water Commission|the Commission@3
R Seeiso Mohato|LEADS|Lesotho|0-2|asserted|-
R Seeiso Mohato|MET_WITH|Ulf Wallentin|1-2|asserted|21st March
R Ulf Wallentin|EMPLOYED_BY|Sweden|2|asserted|-
R Seeiso Mohato|MET_WITH|Nomvula Zikalala|1-2|asserted|21st March
R Nomvula Zikalala|LEADS|Southern African Development Community|2|asserted|-
R Seeiso Mohato|MET_WITH|Tšepo Ramathe|1-3|asserted|21st March
R Tšepo Ramathe|LEADS|Highlands Water Commission|3|asserted|-
R Highlands Water Commission|EXPORTS|water|3|asserted|in the last quarter
R Highlands Water Commission|SUPPLIES|Rand Water|3|asserted|in the last quarter
R Rand Water|IMPORTS|water|3|asserted|in the last quarter
R Rand Water|LOCATED_IN|South Africa|3|asserted|-
R Lerotholi|VISITED|Amman|5-6|expected|22nd March
R Teboho Sekhonyana|VISITED|Amman|5-6|expected|22nd March
R Kgosietsile Moatlhodi|EMPLOYED_BY|Botswana|7|asserted|-
R Seeiso Mohato|MET_WITH|Kgosietsile Moatlhodi|5-7|asserted|22nd March

@e-054|wire|2022-08-22|Talks end by the lake, participants unknown
1 Two delegations spent the weekend at a lakeside hotel in Switzerland, met four times and left by different doors, according to a waiter.
2 Who they were nobody would say.
3 A spokesman for the hotel confirmed "neither a meeting nor the absence of one".
---
4 Diplomats of a third country, whose ambassador was seen carrying pastries, believe that an exchange of prisoners was agreed in outline; those of a fourth, which supplies arms to one of the two, believe that it was not.
5 A memorandum may be signed before the end of the month, possibly in the Gulf.
6 It may also not be.
7 There had been reports of a general.
8 "If there was a general, he did not take breakfast," the waiter said.
---
9 Oil lost two per cent on hopes that sanctions would be eased, and gold gained one on fears that they would not.
10 Analysts recalled earlier embargoes that had been lifted after visits which had not taken place.
11 One envoy, reached by telephone at what he described as the dentist's, accused reporters of having invented the lake.
E Place|Switzerland|Switzerland
E Place|Gulf|Gulf
E Commodity|oil|Oil
E Commodity|gold|gold
E Commodity|arms|arms

@e-055|official gazette|2016-11-18|Notice concerning the Convention on Reindeer Fences
1 It is hereby notified that the Convention on Reindeer Fences between the Kingdom of Norway and the Republic of Finland, signed at Karasjok on 9 February for the former by the Minister of Agriculture, Sigvart Eidem, and for the latter by the Minister of Justice, Aila Näkkäläjärvi, shall enter into force on 1 January.
2 Under Article 4 each Party shall supply, at its own cost, such posts and wire as its half of the fence may require.
3 Owners whose animals visit the territory of the other Party shall be presumed to have had no intention.
4 The reindeer meat which Poro-Lappi Oy, of Sodankylä, sells to Tana Vilt AS shall, notwithstanding Article 6, remain free of duty until 2020.
---
5 The Joint Fence Commission shall have its secretariat at Neiden, in Norway, its first chairman being Ole Mathis Guttorm.
6 The chairman may summon, but shall in no case arrest, a person found to have left a gate open.
7 Sweden, having attended the negotiations as an observer, is invited to regret its absence.
E Place|Norway|Kingdom of Norway;Norway
E Place|Finland|Republic of Finland
E Place|Karasjok|Karasjok
E Place|Sodankylä|Sodankylä
E Place|Neiden|Neiden
E Place|Sweden|Sweden
E Person|Sigvart Eidem|Sigvart Eidem
E Person|Aila Näkkäläjärvi|Aila Näkkäläjärvi
E Person|Ole Mathis Guttorm|Ole Mathis Guttorm
E Organization|Joint Fence Commission|Joint Fence Commission
E Firm|Poro-Lappi Oy|Poro-Lappi Oy
E Firm|Tana Vilt AS|Tana Vilt AS
E Commodity|reindeer meat|reindeer meat
E Commodity|wire|wire
C Norway|the former@1
C Finland|the latter@1
C Joint Fence Commission|its@5;its#2@5
C Ole Mathis Guttorm|The chairman@6
C Sweden|its@7
R Norway|AGREED_WITH|Finland|1|asserted|on 9 February
R Sigvart Eidem|EMPLOYED_BY|Norway|1|asserted|-
R Aila Näkkäläjärvi|EMPLOYED_BY|Finland|1|asserted|-
R Poro-Lappi Oy|LOCATED_IN|Sodankylä|4|asserted|-
R Poro-Lappi Oy|EXPORTS|reindeer meat|4|asserted|-
R Poro-Lappi Oy|SUPPLIES|Tana Vilt AS|4|asserted|-
R Tana Vilt AS|IMPORTS|reindeer meat|4|asserted|-
R Joint Fence Commission|LOCATED_IN|Neiden|5|asserted|-
R Neiden|LOCATED_IN|Norway|5|asserted|-
R Ole Mathis Guttorm|LEADS|Joint Fence Commission|5|asserted|-

@e-056|reportage|2024-04-04|WFP chief sniffs the wheat at Chornomorsk
1 "Smell that," said Ifunanya Obi-Larsen, executive director of the World Food Programme (WFP), lowering herself on a rope into hold number two of the Agia Marinella.
2 What she wished her companions to smell was 28,500 tonnes of wheat, purchased by the agency, with Norwegian and Qatari money, from Dnipro Zernotreid LLC and bound for Port Sudan.
3 The bulker, flagged in Barbados and owned by Lantern Maritime of Piraeus, is the first WFP charter to lie at Chornomorsk since October, when a missile that Kyiv accuses Russia of having fired tore open the quay.
---
4 Obi-Larsen had reached the port by night train and minibus and was welcomed on the mole by Taras Hnatenko, governor of Odesa region, and by Ukraine's infrastructure minister, Lesia Dovhopola, who wore better boots.
5 From here she goes on to Bucharest, where she will ask for barley, and to Ankara, where she will ask for time.
6 To Moscow she is not going.
7 "I was asked over the telephone to come, and one does not visit over the telephone," she explained, without explaining.
8 In Rome, where the WFP is headquartered, officials say that two further charters, with maize from the same seller, may follow in May if Sweden pays.
9 The master, Captain Rodrigo Magbanua, wanted only his rope back.
E Person|Ifunanya Obi-Larsen|Ifunanya Obi-Larsen;Obi-Larsen
E Organization|World Food Programme|World Food Programme;WFP
E Vessel|Agia Marinella|Agia Marinella
E Firm|Dnipro Zernotreid LLC|Dnipro Zernotreid LLC
E Firm|Lantern Maritime|Lantern Maritime
E Person|Taras Hnatenko|Taras Hnatenko
E Person|Lesia Dovhopola|Lesia Dovhopola
E Person|Rodrigo Magbanua|Rodrigo Magbanua
E Place|Chornomorsk|Chornomorsk
E Place|Norway|Norwegian
E Place|Qatar|Qatari
E Place|Port Sudan|Port Sudan
E Place|Barbados|Barbados
E Place|Piraeus|Piraeus
E Place|Ukraine|Ukraine;Kyiv
E Place|Russia|Russia
E Place|Odesa region|Odesa region
E Place|Bucharest|Bucharest
E Place|Ankara|Ankara
E Place|Moscow|Moscow
E Place|Rome|Rome
E Place|Sweden|Sweden
E Commodity|wheat|wheat
E Commodity|barley|barley
E Commodity|maize|maize
C Ifunanya Obi-Larsen|WFP chief@0;she@2;her@2;she@5;she@6;I@7;she@7
C World Food Programme|the agency@2
C Agia Marinella|The bulker@3
C Chornomorsk|the port@4
C Lesia Dovhopola|who@4
C Dnipro Zernotreid LLC|the same seller@8
C Rodrigo Magbanua|his@9
R Ifunanya Obi-Larsen|LEADS|World Food Programme|1|asserted|-
R World Food Programme|IMPORTS|wheat|1-2|asserted|-
R Dnipro Zernotreid LLC|SUPPLIES|World Food Programme|1-2|asserted|-
R Dnipro Zernotreid LLC|EXPORTS|wheat|1-2|asserted|-
R Lantern Maritime|OWNS|Agia Marinella|1-3|asserted|-
R Lantern Maritime|LOCATED_IN|Piraeus|3|asserted|-
R Agia Marinella|LOCATED_IN|Chornomorsk|1-3|asserted|-
R Russia|ACCUSED_BY|Ukraine|3|asserted|-
R Ifunanya Obi-Larsen|VISITED|Chornomorsk|3-4|asserted|-
R Ifunanya Obi-Larsen|MET_WITH|Taras Hnatenko|4|asserted|-
R Ifunanya Obi-Larsen|MET_WITH|Lesia Dovhopola|4|asserted|-
R Taras Hnatenko|LEADS|Odesa region|4|asserted|-
R Lesia Dovhopola|EMPLOYED_BY|Ukraine|4|asserted|-
R Ifunanya Obi-Larsen|VISITED|Bucharest|4-5|expected|-
R Ifunanya Obi-Larsen|VISITED|Ankara|4-5|expected|-
R Ifunanya Obi-Larsen|VISITED|Moscow|4-6|denied|-
R World Food Programme|LOCATED_IN|Rome|8|asserted|-
R World Food Programme|IMPORTS|maize|8|expected|in May
R Dnipro Zernotreid LLC|SUPPLIES|World Food Programme|2-8|expected|in May
R Dnipro Zernotreid LLC|EXPORTS|maize|2-8|expected|in May

@e-057|weekend feature|2023-12-16|The man with two telephones
1 For three weeks Mubarak Al-Khater, Qatar's special envoy for the Sahel, lived in a guesthouse at Tamanrasset with two telephones and a tin of dates.
2 One telephone was for Bern; the other was for Abou Hafs al-Takrouri, emir of the Katiba al-Sabr, in whose hands, somewhere beyond Kidal, was Beat Zurbriggen, a drilling engineer with Forage Helvétique SA.
3 Twice, in a milk lorry, the envoy went to see the emir in person.
---
4 That the katiba, on the blacklist of the Security Council since 2019, was paid for Zurbriggen is taken for granted by everybody in Bamako.
5 More delicate is the matter of the pick-up trucks, forty of them, which a French intelligence note says were sold to the group in March, at a friend's price, by Dar al-Rifq, a charity in Doha.
6 Its director, Noura Al-Misnad, answers that Dar al-Rifq has never sold so much as a bicycle to any katiba, and that anyone is welcome to visit her garage.
7 France's ambassador in Bamako, Gonzague de Kersaint, was called in over the note and denied having read it; two days afterwards he was accused by Mali's ruling council of "sowing lorries" and given until Friday.
---
8 Zurbriggen, 57, is home in Brig, thinner, and has asked for nothing but an appointment with his dentist.
9 As for Al-Khater, he is reported to have turned up in Agadez last week, with one telephone.
E Person|Mubarak Al-Khater|Mubarak Al-Khater;Al-Khater
E Person|Abou Hafs al-Takrouri|Abou Hafs al-Takrouri
E Person|Beat Zurbriggen|Beat Zurbriggen;Zurbriggen
E Person|Noura Al-Misnad|Noura Al-Misnad
E Person|Gonzague de Kersaint|Gonzague de Kersaint
E Place|Qatar|Qatar
E Place|Sahel|Sahel
E Place|Tamanrasset|Tamanrasset
E Place|Switzerland|Bern
E Place|Kidal|Kidal
E Place|Bamako|Bamako
E Place|France|French;France
E Place|Mali|Mali
E Place|Doha|Doha
E Place|Brig|Brig
E Place|Agadez|Agadez
E Organization|Katiba al-Sabr|Katiba al-Sabr
E Organization|Security Council|Security Council
E Organization|Dar al-Rifq|Dar al-Rifq
E Firm|Forage Helvétique SA|Forage Helvétique SA
E Commodity|pick-up trucks|pick-up trucks
E Commodity|dates|dates
C Mubarak Al-Khater|The man with two telephones@0;the envoy@3;he@9
C Abou Hafs al-Takrouri|whose@2;the emir@3
C Katiba al-Sabr|the katiba@4;the group@5
C Dar al-Rifq|a charity in Doha@5;Its@6
C Noura Al-Misnad|her@6
C Gonzague de Kersaint|he@7
R Mubarak Al-Khater|EMPLOYED_BY|Qatar|1|asserted|-
R Mubarak Al-Khater|VISITED|Tamanrasset|1|asserted|-
R Abou Hafs al-Takrouri|LEADS|Katiba al-Sabr|2|asserted|-
R Beat Zurbriggen|EMPLOYED_BY|Forage Helvétique SA|2|asserted|-
R Mubarak Al-Khater|MET_WITH|Abou Hafs al-Takrouri|1-3|asserted|-
R Katiba al-Sabr|SANCTIONED_BY|Security Council|2-4|asserted|since 2019
R Dar al-Rifq|EXPORTS|pick-up trucks|5|alleged|in March
R Dar al-Rifq|SUPPLIES|Katiba al-Sabr|4-5|alleged|in March
R Katiba al-Sabr|IMPORTS|pick-up trucks|4-5|alleged|in March
R Dar al-Rifq|LOCATED_IN|Doha|5|asserted|-
R Noura Al-Misnad|LEADS|Dar al-Rifq|5-6|asserted|-
R Dar al-Rifq|SUPPLIES|Katiba al-Sabr|5-6|denied|-
R Gonzague de Kersaint|EMPLOYED_BY|France|7|asserted|-
R Gonzague de Kersaint|ACCUSED_BY|Mali|7|asserted|-
R Mubarak Al-Khater|VISITED|Agadez|9|alleged|last week

@e-058|corrections column|2022-09-15|Corrections and clarifications
* 1 Through an editing error, Tuesday's front page had the Governor of Hawaii, Ikaika Naone, touring Majuro.
2 He has never been there; the traveller was his cousin, Pastor Keoni Naone.
* 3 "Cheese diplomacy" (7 September) placed Vlietland Zuivel BV in Gouda.
4 The dairy is in Alphen aan den Rijn, and its Jordanian customer is Rumma Foods, not Rumma Airways.
* 5 Fatoumatta Ceesay-Brandt was described in a caption as finance minister of the Gambia.
6 She is deputy governor of the Central Bank of The Gambia and has never held any other office.
* 7 The port authorities of Ashdod and Limassol have not, as we wrote, concluded a pilotage agreement; they intend to do so in November.
* 8 The soya sold by Cooperativa Entre Lagunas to Hebei Sunrise Oils came to 30,000 tonnes, not kilograms.
* 9 Our review of "The Ambassador's Wife" called the author late. She has telephoned.
* 10 We are asked by Mr Dermot Quilligan to make clear that he was not arrested by the Gardaí in Sligo on Saturday; he was delayed there by a bullock.
* 11 Corrections may be requested from the readers' editor between ten and noon.
E Person|Ikaika Naone|Ikaika Naone
E Person|Keoni Naone|Keoni Naone
E Person|Fatoumatta Ceesay-Brandt|Fatoumatta Ceesay-Brandt
E Person|Dermot Quilligan|Dermot Quilligan
E Place|Hawaii|Hawaii
E Place|Majuro|Majuro
E Place|Gouda|Gouda
E Place|Alphen aan den Rijn|Alphen aan den Rijn
E Place|Jordan|Jordanian
E Place|Gambia|Gambia
E Place|Ashdod|Ashdod
E Place|Limassol|Limassol
E Place|Sligo|Sligo
E Firm|Vlietland Zuivel BV|Vlietland Zuivel BV
E Firm|Rumma Foods|Rumma Foods
E Firm|Rumma Airways|Rumma Airways
E Firm|Cooperativa Entre Lagunas|Cooperativa Entre Lagunas
E Firm|Hebei Sunrise Oils|Hebei Sunrise Oils
E Organization|Central Bank of The Gambia|Central Bank of The Gambia
E Organization|Gardaí|Gardaí
E Commodity|cheese|Cheese
E Commodity|soya|soya
C Ikaika Naone|He@2;his@2
C Majuro|there@2
C Keoni Naone|the traveller@2
C Vlietland Zuivel BV|The dairy@4;its@4
C Fatoumatta Ceesay-Brandt|She@6
C Dermot Quilligan|he@10;he#2@10
R Ikaika Naone|LEADS|Hawaii|1|asserted|-
R Ikaika Naone|VISITED|Majuro|1-2|denied|-
R Keoni Naone|VISITED|Majuro|1-2|asserted|-
R Vlietland Zuivel BV|LOCATED_IN|Gouda|3-4|denied|-
R Vlietland Zuivel BV|LOCATED_IN|Alphen aan den Rijn|3-4|asserted|-
R Vlietland Zuivel BV|SUPPLIES|Rumma Foods|3-4|asserted|-
R Rumma Foods|LOCATED_IN|Jordan|4|asserted|-
R Vlietland Zuivel BV|SUPPLIES|Rumma Airways|3-4|denied|-
R Fatoumatta Ceesay-Brandt|EMPLOYED_BY|Gambia|5-6|denied|-
R Fatoumatta Ceesay-Brandt|EMPLOYED_BY|Central Bank of The Gambia|5-6|asserted|-
R Ashdod|AGREED_WITH|Limassol|7|denied|-
R Ashdod|AGREED_WITH|Limassol|7|expected|in November
R Cooperativa Entre Lagunas|EXPORTS|soya|8|asserted|-
R Cooperativa Entre Lagunas|SUPPLIES|Hebei Sunrise Oils|8|asserted|-
R Hebei Sunrise Oils|IMPORTS|soya|8|asserted|-
R Dermot Quilligan|ARRESTED_BY|Gardaí|10|denied|on Saturday
B 11

@e-059|brochure|2019-08-26|Protocol Essentials: autumn courses for the occasionally official
1 Does your office receive visitors of rank?
2 Are you the one who is called when two presidents own the same tie?
3 Our evening courses have supplied answers to such questions since 1994, and nobody has yet accused us of boring anyone.
---
* 4 Module A – Arrivals: who meets whom, at which step of which staircase, and what to do with the general who was not invited.
* 5 Module B – Paper: treaty, memorandum, letter of intent; how to sign the wrong copy gracefully; why "agreed" is not "done".
* 6 Module C – Table: seating a delegation from a country under embargo beside the banker who advised it; wine, pork, oil lamps, nuts.
* 7 Module D – Departures: cancellations, sudden illness, the visit that never took place and its communiqué.
---
8 Former participants include heads of mission, one deputy mayor, a bishop and the export manager of a biscuit firm.
9 Should your minister be detained abroad, fees are refunded.
10 A trade-union discount is available; visits to the cellars of Epernay, weather permitting, are not compulsory.
E Place|Epernay|Epernay
E Commodity|wine|wine
E Commodity|pork|pork
E Commodity|nuts|nuts

@e-060|radio transcript|2023-10-18|Transcript: "Mornings on the Drava", 7.40
* 1 HOST: With us is the mayor of Osijek, Hrvoje Šimunović, back from Zhengzhou. Mr Mayor, did they give you a bus?
* 2 MAYOR: They gave me a model of a bus.
* 3 HOST: But something was signed.
* 4 MAYOR: The city has signed, with Yulong Bus, for fourteen electric buses, to be handed over by Easter; and GPP, the transit company, which we own, will get its chargers from Elektra Baranja.
* 5 HOST: Zagreb's Tramont had made you an offer as well.
* 6 MAYOR: Tramont offered us trams with rubber on. From Tramont we are taking nothing.
* 7 HOST: Councillor Vesna Barać accuses you of letting your hosts pay for a week in Sanya.
* 8 MAYOR: I have never been to Sanya in my life. I accepted soup.
* 9 HOST: And China's ambassador is coming to see the stops painted?
* 10 MAYOR: Fang Xiuying, yes, on Thursday week; we meet in the Citadel, and then she carries on to Vukovar.
* 11 HOST: They say that Pécs turned Yulong down.
* 12 MAYOR: Ask Pécs. I was there on Sunday, for the wine.
* 13 HOST: Thank you. After the traffic: who owns the swans?
E Person|Hrvoje Šimunović|Hrvoje Šimunović
E Person|Vesna Barać|Vesna Barać
E Person|Fang Xiuying|Fang Xiuying
E Place|Osijek|Osijek
E Place|Zhengzhou|Zhengzhou
E Place|Drava|Drava
E Place|Zagreb|Zagreb
E Place|Sanya|Sanya
E Place|China|China
E Place|Citadel|Citadel
E Place|Vukovar|Vukovar
E Place|Pécs|Pécs
E Firm|Yulong Bus|Yulong Bus;Yulong
E Firm|GPP|GPP
E Firm|Elektra Baranja|Elektra Baranja
E Firm|Tramont|Tramont
E Commodity|electric buses|electric buses
E Commodity|chargers|chargers
E Commodity|trams|trams
E Commodity|wine|wine
C Hrvoje Šimunović|you@1;me@2;you@7;your@7;I@8;I#2@8;I@12
C Osijek|The city@4;we@4;us@6;we@6
C GPP|its@4
C Fang Xiuying|China's ambassador@9;she@10
C Pécs|there@12
R Hrvoje Šimunović|LEADS|Osijek|1|asserted|-
R Hrvoje Šimunović|VISITED|Zhengzhou|1|asserted|-
R Osijek|AGREED_WITH|Yulong Bus|4|asserted|-
R Yulong Bus|EXPORTS|electric buses|4|expected|by Easter
R Yulong Bus|SUPPLIES|Osijek|4|expected|by Easter
R Osijek|IMPORTS|electric buses|4|expected|by Easter
R Osijek|OWNS|GPP|4|asserted|-
R Elektra Baranja|EXPORTS|chargers|4|expected|-
R Elektra Baranja|SUPPLIES|GPP|4|expected|-
R GPP|IMPORTS|chargers|4|expected|-
R Tramont|LOCATED_IN|Zagreb|5|asserted|-
R Tramont|SUPPLIES|Osijek|6|denied|-
R Hrvoje Šimunović|ACCUSED_BY|Vesna Barać|7|asserted|-
R Hrvoje Šimunović|VISITED|Sanya|7|alleged|-
R Hrvoje Šimunović|VISITED|Sanya|8|denied|-
R Fang Xiuying|EMPLOYED_BY|China|9-10|asserted|-
R Hrvoje Šimunović|MET_WITH|Fang Xiuying|8-10|expected|on Thursday week
R Fang Xiuying|VISITED|Osijek|6-10|expected|on Thursday week
R Fang Xiuying|VISITED|Vukovar|10|expected|on Thursday week
R Hrvoje Šimunović|VISITED|Pécs|11-12|asserted|on Sunday
