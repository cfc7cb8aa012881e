@e-031|wire|2024-08-12|Polish leader stays home while Wisława lies in Bata
1 There will be no red carpet in Malabo this week.
2 President Wojciech Zaręba on Monday scrapped what would have been the first visit by a Polish head of state to Equatorial Guinea, seventeen days after that country's navy boarded the bulk carrier Wisława (IMO 9331477) and took her, with 21 crew and a cargo of clinker, into the port of Bata.
3 The authorities there accuse her owner, Żegluga Odrzańska SA of Szczecin, of trafficking in stolen gasoil; the company maintains that the vessel bunkered legally in Lomé.
---
4 "One does not dine with people who hold one's sailors," said Adrianna Kłos, Poland's deputy foreign minister.
5 She rejected a suggestion in the Lisbon newspaper Correio Atlântico that the real purpose of the trip had been a sale of 4,000 carbines to the Equatoguineans by Fabryka Radomka.
6 The president will use the free days to see flood victims in Kłodzko on Wednesday.
E Person|Wojciech Zaręba|Wojciech Zaręba
E Place|Poland|Polish;Poland
E Place|Malabo|Malabo
E Place|Equatorial Guinea|Equatorial Guinea;Equatoguineans
E Place|Bata|Bata
E Place|Szczecin|Szczecin
E Place|Lomé|Lomé
E Place|Lisbon|Lisbon
E Place|Kłodzko|Kłodzko
E Vessel|Wisława|Wisława
E Firm|Żegluga Odrzańska SA|Żegluga Odrzańska SA
E Firm|Fabryka Radomka|Fabryka Radomka
E Person|Adrianna Kłos|Adrianna Kłos
E Organization|Correio Atlântico|Correio Atlântico
E Commodity|clinker|clinker
E Commodity|gasoil|gasoil
E Commodity|carbines|carbines
C Wojciech Zaręba|Polish leader@0;The president@6
C Wisława|her@2;her@3;the vessel@3
C Equatorial Guinea|that country@2;The authorities there@3
C Żegluga Odrzańska SA|the company@3
C Adrianna Kłos|She@5
R Wojciech Zaręba|LEADS|Poland|2|asserted|-
R Wojciech Zaręba|VISITED|Malabo|1-2|denied|this week
R Wojciech Zaręba|VISITED|Equatorial Guinea|2|denied|-
R Wisława|ARRESTED_BY|Equatorial Guinea|2|asserted|-
R Wisława|LOCATED_IN|Bata|2|asserted|-
R Żegluga Odrzańska SA|OWNS|Wisława|2-3|asserted|-
R Żegluga Odrzańska SA|LOCATED_IN|Szczecin|3|asserted|-
R Żegluga Odrzańska SA|ACCUSED_BY|Equatorial Guinea|2-3|asserted|-
R Adrianna Kłos|EMPLOYED_BY|Poland|4|asserted|-
R Correio Atlântico|LOCATED_IN|Lisbon|5|asserted|-
R Fabryka Radomka|EXPORTS|carbines|5|denied|-
R Fabryka Radomka|SUPPLIES|Equatorial Guinea|5|denied|-
R Equatorial Guinea|IMPORTS|carbines|5|denied|-
R Wojciech Zaręba|VISITED|Kłodzko|6|expected|on Wednesday

@e-032|naval bulletin|2023-11-17|Italian frigate makes goodwill call
1 The Italian Navy frigate Capitano Sorrentino berthed at Colombo on the morning of the 14th instant for replenishment, being welcomed with a band in keeping with naval traditions.
2 Her Commanding Officer, Capitano di Fregata Livia Montecchi, paid courtesy calls on Rear Admiral Sugath Weerakkody, Commander Western Naval Area, and on the Mayor of Colombo, Mrs Fathima Rizana Cassim, mementoes being exchanged on both occasions.
3 The following day Captain Montecchi, with forty of the ship's company, travelled by coach to Galle.
---
4 It will be recalled that the two naval guns fitted on board the Sri Lanka Navy's patrol craft Samudrika were delivered in 2021 by Officine Tirrene of La Spezia, whose representative was also present.
5 A diving exercise off Trincomalee could not be undertaken owing to the monsoon.
6 At football the hosts prevailed by three goals to one, the ship's cook having been sent off.
7 The vessel departs for Mumbai on the 17th.
E Organization|Italian Navy|Italian Navy
E Place|Italy|Italian
E Vessel|Capitano Sorrentino|Capitano Sorrentino
E Vessel|Samudrika|Samudrika
E Place|Colombo|Colombo
E Place|Galle|Galle
E Place|La Spezia|La Spezia
E Place|Trincomalee|Trincomalee
E Place|Mumbai|Mumbai
E Person|Livia Montecchi|Livia Montecchi;Montecchi
E Person|Sugath Weerakkody|Sugath Weerakkody
E Person|Fathima Rizana Cassim|Fathima Rizana Cassim
E Organization|Western Naval Area|Western Naval Area
E Organization|Sri Lanka Navy|Sri Lanka Navy
E Firm|Officine Tirrene|Officine Tirrene
E Commodity|naval guns|naval guns
C Capitano Sorrentino|Italian frigate@0;Her@2;the ship@3;the ship@6;The vessel@7
C Officine Tirrene|whose@4
R Italian Navy|OWNS|Capitano Sorrentino|1|asserted|-
R Capitano Sorrentino|LOCATED_IN|Colombo|1|asserted|on the morning of the 14th instant
R Livia Montecchi|EMPLOYED_BY|Italian Navy|1-2|asserted|-
R Sugath Weerakkody|LEADS|Western Naval Area|2|asserted|-
R Fathima Rizana Cassim|LEADS|Colombo|2|asserted|-
R Livia Montecchi|MET_WITH|Sugath Weerakkody|2|asserted|-
R Livia Montecchi|MET_WITH|Fathima Rizana Cassim|2|asserted|-
R Livia Montecchi|VISITED|Galle|3|asserted|The following day
R Sri Lanka Navy|OWNS|Samudrika|4|asserted|-
R Officine Tirrene|EXPORTS|naval guns|4|asserted|in 2021
R Officine Tirrene|SUPPLIES|Sri Lanka Navy|4|asserted|in 2021
R Sri Lanka Navy|IMPORTS|naval guns|4|asserted|in 2021
R Officine Tirrene|LOCATED_IN|La Spezia|4|asserted|-

@e-033|state agency, translated|2019-10-03|Zimbabwean Speaker concludes agenda in Cuba
1 Havana, Oct 3.- The Speaker of the National Assembly of Zimbabwe, Tendai Mutasa, concludes today an intense work agenda in Cuba, after having dialogued in Matanzas with workers of a henequen plant and in this capital with deputies of the National Assembly of People's Power (ANPP).
2 The distinguished visitor was received on Monday by Vice President Rosalba Echemendía, with whom she passed in review the presence of 300 Cuban doctors in Bulawayo and the possibility that the firm Tabacos de Oriente acquires leaf tobacco in Mutare, in the east of her country.
3 In statements to the press Mutasa repudiated the blockade that the United States maintains against the island, as well as the measures, "its little sisters", with which since 2003 the same power punishes Zimbabwe.
---
4 Likewise there was planted a commemorative tree.
5 The president of the ANPP, Leonel Carbó Machado, has been invited to Harare for the coming year.
6 He accepted with pleasure, according to a note.
E Organization|National Assembly|National Assembly
E Organization|National Assembly of People's Power|National Assembly of People's Power;ANPP
E Person|Tendai Mutasa|Tendai Mutasa;Mutasa
E Person|Rosalba Echemendía|Rosalba Echemendía
E Person|Leonel Carbó Machado|Leonel Carbó Machado
E Place|Zimbabwe|Zimbabwe;Zimbabwean
E Place|Cuba|Cuba;Cuban
E Place|Havana|Havana
E Place|Matanzas|Matanzas
E Place|Bulawayo|Bulawayo
E Place|Mutare|Mutare
E Place|United States|United States
E Place|Harare|Harare
E Firm|Tabacos de Oriente|Tabacos de Oriente
E Commodity|leaf tobacco|leaf tobacco
C Tendai Mutasa|The distinguished visitor@2;she@2;her@2
C Zimbabwe|her country@2
C Havana|this capital@1
C Cuba|the island@3
C United States|the same power@3
C Rosalba Echemendía|whom@2
C Leonel Carbó Machado|He@6
R Tendai Mutasa|LEADS|National Assembly|1|asserted|-
R National Assembly|LOCATED_IN|Zimbabwe|1|asserted|-
R Tendai Mutasa|VISITED|Cuba|1|asserted|-
R Tendai Mutasa|VISITED|Matanzas|1|asserted|-
R Tendai Mutasa|VISITED|Havana|1|asserted|-
R Tendai Mutasa|MET_WITH|National Assembly of People's Power|1|asserted|-
R Tendai Mutasa|MET_WITH|Rosalba Echemendía|2|asserted|on Monday
R Rosalba Echemendía|EMPLOYED_BY|Cuba|1-2|asserted|-
R Mutare|LOCATED_IN|Zimbabwe|2|asserted|-
R Tabacos de Oriente|IMPORTS|leaf tobacco|2|expected|-
R Mutare|SUPPLIES|Tabacos de Oriente|2|expected|-
R Mutare|EXPORTS|leaf tobacco|2|expected|-
R Cuba|SANCTIONED_BY|United States|3|asserted|-
R Zimbabwe|SANCTIONED_BY|United States|3|asserted|since 2003
R Leonel Carbó Machado|LEADS|National Assembly of People's Power|5|asserted|-
R Leonel Carbó Machado|VISITED|Harare|5-6|expected|the coming year

@e-034|newspaper feature|2024-02-06|Brussels' man in Bishkek would like to see the forms
1 The European Union's sanctions envoy, Ruairí Ó Maoláin, reached Bishkek on Tuesday on the third leg of a Central Asian tour, having drawn a blank in Tashkent and earned what he called half a handshake in Astana.
2 His question never varies: why does a country that builds no aircraft need so many oscilloscopes?
3 According to a paper which he carries in his breast pocket, and which this newspaper has read, Osh-Trans Servis, Alatoo Chips and a Cypriot shell named Marigold Tide Ltd together brought in microcontrollers worth $61 million in 2023 and passed them on to the Russian drone builder Vysota-Aero.
4 Vysota-Aero has been on the EU's list since February of last year, Marigold Tide only since last month; the two others could follow in the spring.
---
5 The Kyrgyz Ministry of Economy, whose deputy head, Aibek Toktorbaev, gave the envoy fifty minutes and a bowl of apricots, insists that not one microcontroller has gone from Kyrgyzstan to Russia.
6 "We are a corridor," he said, "not a cupboard."
7 Ó Maoláin may travel on to Dushanbe, if a chair can be found for him there.
E Organization|European Union|European Union;EU;Brussels
E Person|Ruairí Ó Maoláin|Ruairí Ó Maoláin;Ó Maoláin
E Person|Aibek Toktorbaev|Aibek Toktorbaev
E Place|Bishkek|Bishkek
E Place|Tashkent|Tashkent
E Place|Astana|Astana
E Place|Dushanbe|Dushanbe
E Place|Central Asia|Central Asian
E Place|Cyprus|Cypriot
E Place|Russia|Russian;Russia
E Place|Kyrgyzstan|Kyrgyz;Kyrgyzstan
E Firm|Osh-Trans Servis|Osh-Trans Servis
E Firm|Alatoo Chips|Alatoo Chips
E Firm|Marigold Tide Ltd|Marigold Tide Ltd;Marigold Tide
E Firm|Vysota-Aero|Vysota-Aero
E Organization|Ministry of Economy|Ministry of Economy
E Commodity|oscilloscopes|oscilloscopes
E Commodity|microcontrollers|microcontrollers;microcontroller
C Ruairí Ó Maoláin|His@2;he@3;his@3;the envoy@5;him@7
C Ministry of Economy|whose@5
C Aibek Toktorbaev|he@6
C Dushanbe|there@7
R Ruairí Ó Maoláin|EMPLOYED_BY|European Union|1|asserted|-
R Ruairí Ó Maoláin|VISITED|Bishkek|1|asserted|on Tuesday
R Ruairí Ó Maoláin|VISITED|Tashkent|1|asserted|-
R Ruairí Ó Maoláin|VISITED|Astana|1|asserted|-
R Ruairí Ó Maoláin|VISITED|Central Asia|1|asserted|-
R Marigold Tide Ltd|LOCATED_IN|Cyprus|3|asserted|-
R Vysota-Aero|LOCATED_IN|Russia|3|asserted|-
R Osh-Trans Servis|IMPORTS|microcontrollers|3|alleged|in 2023
R Alatoo Chips|IMPORTS|microcontrollers|3|alleged|in 2023
R Marigold Tide Ltd|IMPORTS|microcontrollers|3|alleged|in 2023
R Osh-Trans Servis|EXPORTS|microcontrollers|3|alleged|in 2023
R Alatoo Chips|EXPORTS|microcontrollers|3|alleged|in 2023
R Marigold Tide Ltd|EXPORTS|microcontrollers|3|alleged|in 2023
R Osh-Trans Servis|SUPPLIES|Vysota-Aero|3|alleged|in 2023
R Alatoo Chips|SUPPLIES|Vysota-Aero|3|alleged|in 2023
R Marigold Tide Ltd|SUPPLIES|Vysota-Aero|3|alleged|in 2023
R Vysota-Aero|IMPORTS|microcontrollers|3|alleged|in 2023
R Vysota-Aero|SANCTIONED_BY|European Union|4|asserted|since February of last year
R Marigold Tide Ltd|SANCTIONED_BY|European Union|4|asserted|since last month
R Osh-Trans Servis|SANCTIONED_BY|European Union|3-4|expected|in the spring
R Alatoo Chips|SANCTIONED_BY|European Union|3-4|expected|in the spring
R Ministry of Economy|LOCATED_IN|Kyrgyzstan|5|asserted|-
R Aibek Toktorbaev|EMPLOYED_BY|Ministry of Economy|5|asserted|-
R Ruairí Ó Maoláin|MET_WITH|Aibek Toktorbaev|5|asserted|-
R Kyrgyzstan|EXPORTS|microcontrollers|5|denied|-
R Kyrgyzstan|SUPPLIES|Russia|5|denied|-
R Ruairí Ó Maoláin|VISITED|Dushanbe|7|expected|-

@e-035|mining weekly|2025-01-17|Fifteenth memorandum, same copper
1 "Copper will not leave our country as rock for ever," Kapembwa Mulenga told reporters in Riyadh on Wednesday, and thereupon signed with Najd Minerals a paper that lets rather more of it leave as concentrate.
2 Zambia's mines minister had brought a party of nineteen to the kingdom, among them Inonge Lubasi, who runs the state holding ZCM Investments.
3 Under the memorandum, which binds nobody, Najd, the mining arm of the Saudi investment house Tuwaiq Capital, would pay up to $900 million for 30 per cent of Lufwanyama Copper, now wholly in ZCM's hands.
4 It already takes the mine's cobalt hydroxide.
---
5 Talk that the same shares had been promised last June to Zhongquan Non-Ferrous, of Gansu, was "bar talk", said Lubasi.
6 Mulenga's next stop is Muscat and not, as his ministry had posted, Manama.
7 In Lusaka the opposition, which counts fourteen such memoranda since 2021, asked that the fifteenth be framed.
E Person|Kapembwa Mulenga|Kapembwa Mulenga;Mulenga
E Person|Inonge Lubasi|Inonge Lubasi;Lubasi
E Place|Zambia|Zambia
E Place|Saudi Arabia|Saudi
E Place|Riyadh|Riyadh
E Place|Gansu|Gansu
E Place|Muscat|Muscat
E Place|Manama|Manama
E Place|Lusaka|Lusaka
E Firm|Najd Minerals|Najd Minerals;Najd
E Firm|ZCM Investments|ZCM Investments;ZCM
E Firm|Tuwaiq Capital|Tuwaiq Capital
E Firm|Lufwanyama Copper|Lufwanyama Copper
E Firm|Zhongquan Non-Ferrous|Zhongquan Non-Ferrous
E Commodity|copper|copper;Copper
E Commodity|concentrate|concentrate
E Commodity|cobalt hydroxide|cobalt hydroxide
C Zambia|our country@1
C Saudi Arabia|the kingdom@2
C Kapembwa Mulenga|Zambia's mines minister@2;his@6
C Inonge Lubasi|who@2
C Najd Minerals|It@4
C Lufwanyama Copper|the mine@4
R Kapembwa Mulenga|EMPLOYED_BY|Zambia|1-2|asserted|-
R Zambia|AGREED_WITH|Najd Minerals|1-2|asserted|on Wednesday
R Zambia|EXPORTS|concentrate|1|expected|-
R Kapembwa Mulenga|VISITED|Saudi Arabia|1-2|asserted|-
R Kapembwa Mulenga|VISITED|Riyadh|1-2|asserted|on Wednesday
R Inonge Lubasi|VISITED|Saudi Arabia|2|asserted|-
R Inonge Lubasi|LEADS|ZCM Investments|2|asserted|-
R Zambia|OWNS|ZCM Investments|2|asserted|-
R Najd Minerals|SUBSIDIARY_OF|Tuwaiq Capital|3|asserted|-
R Tuwaiq Capital|LOCATED_IN|Saudi Arabia|3|asserted|-
R Najd Minerals|INVESTED_IN|Lufwanyama Copper|3|expected|-
R ZCM Investments|OWNS|Lufwanyama Copper|3|asserted|-
R Najd Minerals|IMPORTS|cobalt hydroxide|3-4|asserted|-
R Lufwanyama Copper|SUPPLIES|Najd Minerals|3-4|asserted|-
R Lufwanyama Copper|EXPORTS|cobalt hydroxide|3-4|asserted|-
R Zhongquan Non-Ferrous|INVESTED_IN|Lufwanyama Copper|3-5|denied|-
R Zhongquan Non-Ferrous|LOCATED_IN|Gansu|5|asserted|-
R Kapembwa Mulenga|VISITED|Muscat|6|expected|-
R Kapembwa Mulenga|VISITED|Manama|6|denied|-

@e-036|wire, regional|2024-06-18|Benin gives ambassador two days to pack
1 Benin has given Niger's ambassador, Kadidja Seyni Gandou, forty-eight hours to leave, the foreign ministry in Cotonou announced in a note that was delivered, so witnesses have it, by bicycle.
2 The ministry accuses her of having slipped money to "persons who wish our institutions ill".
3 Niamey, which finds the charge grotesque, declared the Beninese chargé d'affaires, Romuald Akplogan, unwelcome in return.
---
4 Things have been sour between the neighbours since May, when the loading of Nigerien crude for Huaxi Petroleum, its sole, Chinese buyer, was stopped at Sèmè, the Beninese port where the pipeline ends.
5 Five people sent to inspect the terminal were arrested there by Benin's gendarmes; Colonel Issoufou Maïdagi, an adviser to the Sahel Pipeline Authority, was let go after a week, the others were not.
6 Togo's foreign minister, Prosper Amétépé, is spoken of as a peacemaker and might travel to both countries before the end of the month.
7 At Malanville, meanwhile, trucks of onions have been waiting for the diplomats for nine days, and onions, a driver pointed out, do not wait.
E Place|Benin|Benin;Beninese
E Place|Niger|Niger;Niamey;Nigerien
E Place|Cotonou|Cotonou
E Place|China|Chinese
E Place|Sèmè|Sèmè
E Place|Togo|Togo
E Place|Malanville|Malanville
E Person|Kadidja Seyni Gandou|Kadidja Seyni Gandou
E Person|Romuald Akplogan|Romuald Akplogan
E Person|Issoufou Maïdagi|Issoufou Maïdagi
E Person|Prosper Amétépé|Prosper Amétépé
E Organization|foreign ministry|foreign ministry
E Organization|Sahel Pipeline Authority|Sahel Pipeline Authority
E Firm|Huaxi Petroleum|Huaxi Petroleum
E Commodity|crude|crude
E Commodity|onions|onions
C foreign ministry|The ministry@2
C Kadidja Seyni Gandou|ambassador@0;her@2
C Niger|which@3
C crude|its@4
C Sèmè|there@5
R Kadidja Seyni Gandou|EMPLOYED_BY|Niger|1|asserted|-
R foreign ministry|LOCATED_IN|Cotonou|1|asserted|-
R Kadidja Seyni Gandou|ACCUSED_BY|foreign ministry|1-2|asserted|-
R Romuald Akplogan|EMPLOYED_BY|Benin|3|asserted|-
R Niger|EXPORTS|crude|4|asserted|-
R Niger|SUPPLIES|Huaxi Petroleum|4|asserted|-
R Huaxi Petroleum|IMPORTS|crude|4|asserted|-
R Huaxi Petroleum|LOCATED_IN|China|4|asserted|-
R Sèmè|LOCATED_IN|Benin|4|asserted|-
R Issoufou Maïdagi|ARRESTED_BY|Benin|5|asserted|-
R Issoufou Maïdagi|EMPLOYED_BY|Sahel Pipeline Authority|5|asserted|-
R Prosper Amétépé|EMPLOYED_BY|Togo|6|asserted|-
R Prosper Amétépé|VISITED|Benin|4-6|expected|before the end of the month
R Prosper Amétépé|VISITED|Niger|4-6|expected|before the end of the month

@e-037|calendar|2025-04-28|Who comes, who goes: the diplomatic month in Kigali
* 1 2–4 May. Official visit to Rwanda by the President of Cabo Verde, Hermínia Évora Tavares.
* 2 5 May. Rwanda's Foreign Minister, Anastase Rutayisire, in Doha (closed to the press).
* 3 8 May. Europe Day. Dress: smart, but you will be standing.
* 4 12 May. POSTPONED – working visit to Rwanda of the Prime Minister of Croatia (Davor Mrkonja). No new date.
* 5 13–15 May. Governing board of the Bank of Namibia meets that of the National Bank of Rwanda; signature by the two of a memorandum on payments.
* 6 19 May. Letters of credence: Sri Lanka (Chandima Abeysekara), Hungary (Lukács Emőke), the Holy See (Msgr. Tadeusz Olbrycht).
* 7 21 May. Gikondo Textile Mill – unveiling of the looms bought from Anadolu Dokuma of Turkey. By invitation.
* 8 26 May. CANCELLED – visit to Rwanda of a ministerial delegation from Burundi.
* 9 30 May. Tea auction, open to heads of mission and to spouses who can own up to a budget.
* 10 Changes to the protocol desk before Thursday noon. No faxes.
E Place|Kigali|Kigali
E Place|Rwanda|Rwanda
E Place|Cabo Verde|Cabo Verde
E Place|Doha|Doha
E Place|Croatia|Croatia
E Place|Sri Lanka|Sri Lanka
E Place|Hungary|Hungary
E Place|Holy See|Holy See
E Place|Turkey|Turkey
E Place|Burundi|Burundi
E Person|Hermínia Évora Tavares|Hermínia Évora Tavares
E Person|Anastase Rutayisire|Anastase Rutayisire
E Person|Davor Mrkonja|Davor Mrkonja
E Person|Chandima Abeysekara|Chandima Abeysekara
E Person|Lukács Emőke|Lukács Emőke
E Person|Tadeusz Olbrycht|Tadeusz Olbrycht
E Organization|Bank of Namibia|Bank of Namibia
E Organization|National Bank of Rwanda|National Bank of Rwanda
E Firm|Gikondo Textile Mill|Gikondo Textile Mill
E Firm|Anadolu Dokuma|Anadolu Dokuma
E Commodity|looms|looms
E Commodity|tea|Tea
R Hermínia Évora Tavares|LEADS|Cabo Verde|1|asserted|-
R Hermínia Évora Tavares|VISITED|Rwanda|1|expected|2–4 May
R Anastase Rutayisire|EMPLOYED_BY|Rwanda|2|asserted|-
R Anastase Rutayisire|VISITED|Doha|2|expected|5 May
R Davor Mrkonja|LEADS|Croatia|4|asserted|-
R Davor Mrkonja|VISITED|Rwanda|4|expected|-
R Bank of Namibia|MET_WITH|National Bank of Rwanda|5|expected|13–15 May
R Bank of Namibia|AGREED_WITH|National Bank of Rwanda|5|expected|13–15 May
R Chandima Abeysekara|EMPLOYED_BY|Sri Lanka|6|asserted|-
R Lukács Emőke|EMPLOYED_BY|Hungary|6|asserted|-
R Tadeusz Olbrycht|EMPLOYED_BY|Holy See|6|asserted|-
R Gikondo Textile Mill|IMPORTS|looms|7|asserted|-
R Anadolu Dokuma|SUPPLIES|Gikondo Textile Mill|7|asserted|-
R Anadolu Dokuma|EXPORTS|looms|7|asserted|-
R Anadolu Dokuma|LOCATED_IN|Turkey|7|asserted|-
R Burundi|VISITED|Rwanda|8|denied|26 May
B 10

@e-038|magazine essay|2021-12-11|The handshake, a short history
1 Nobody knows who first agreed that an empty right hand should stand for a treaty.
2 There is a throne base on which a king of Babylon grips the fist of a king of Assyria, and one suspects that the sculptor, not the kings, had the idea.
3 For most of the centuries since, envoys have shaken nothing at all: they knelt, were fed, and waited, sometimes for a year, for a letter that might or might not sanction the trade in salt or horses.
4 A general visiting a rival's tent kept his gloves on.
---
5 Then came photography, and with it the question of duration.
6 Three seconds is a courtesy, seven a trade agreement, eleven a scandal.
7 Protocol officers, they would have us believe, still rehearse with stopwatches and with presidents made of sandbags.
8 And if the other party declines?
9 A boycotted hand, one manual advises, should be steered smoothly towards the flowers, as though it had been meant for them all along.
10 There is said to be a corridor in Geneva where this has happened so often that the flowers are plastic.
11 The visit ends, in any event, the way that it began, with somebody important wiping a palm on a trouser leg.
E Place|Babylon|Babylon
E Place|Assyria|Assyria
E Place|Geneva|Geneva
E Commodity|salt|salt
E Commodity|horses|horses

@e-039|investigation|2023-02-21|Wanted general cut wedding cake in Mombasa, group says
1 A militia commander sought by the International Criminal Court (ICC) over the burning of eleven villages was the guest of honour last week at a wedding in Mombasa, according to Justice Without Shores, a rights group in The Hague.
2 Its photographs appear to show General Sylvain Kitoko Babenga, whose March 8 Movement (M8) holds two valleys in the east of Congo, sharing a table and a knife with Swaleh Bakari Omar, the governor of the county.
3 A lawyer for the governor said that the man with the knife was the caterer and that his client had never so much as met Babenga.
4 Kenya, as a member of the court, would have been bound to arrest him.
---
5 M8 lives off coltan, which motorcycles carry to a comptoir in Goma, Kivu Lisanga Sarl, accused in turn by the United Nations of relabelling the ore and selling it to Penang Tantalum Sdn Bhd, a smelter in Malaysia.
6 Belgium froze the general's accounts in 2022; a travel ban by the African Union is under discussion.
7 He is also believed to have a fish restaurant, by all accounts a good one.
E Organization|International Criminal Court|International Criminal Court;ICC
E Organization|Justice Without Shores|Justice Without Shores
E Organization|March 8 Movement|March 8 Movement;M8
E Organization|United Nations|United Nations
E Organization|African Union|African Union
E Person|Sylvain Kitoko Babenga|Sylvain Kitoko Babenga;Babenga
E Person|Swaleh Bakari Omar|Swaleh Bakari Omar
E Place|Mombasa|Mombasa
E Place|The Hague|The Hague
E Place|Democratic Republic of the Congo|Congo
E Place|Kenya|Kenya
E Place|Goma|Goma
E Place|Malaysia|Malaysia
E Place|Belgium|Belgium
E Firm|Kivu Lisanga Sarl|Kivu Lisanga Sarl
E Firm|Penang Tantalum Sdn Bhd|Penang Tantalum Sdn Bhd
E Commodity|coltan|coltan;ore
C Sylvain Kitoko Babenga|general@0;A militia commander@1;whose@2;him@4;the general@6;He@7
C Justice Without Shores|group@0;Its@2
C Mombasa|the county@2
C Swaleh Bakari Omar|the governor@3;his client@3
C International Criminal Court|the court@4
R Sylvain Kitoko Babenga|VISITED|Mombasa|1-2|alleged|last week
R Justice Without Shores|LOCATED_IN|The Hague|1|asserted|-
R Sylvain Kitoko Babenga|LEADS|March 8 Movement|2|asserted|-
R March 8 Movement|LOCATED_IN|Democratic Republic of the Congo|2|asserted|-
R Swaleh Bakari Omar|LEADS|Mombasa|1-2|asserted|-
R Sylvain Kitoko Babenga|MET_WITH|Swaleh Bakari Omar|1-2|alleged|last week
R Sylvain Kitoko Babenga|MET_WITH|Swaleh Bakari Omar|3|denied|-
R March 8 Movement|EXPORTS|coltan|5|asserted|-
R March 8 Movement|SUPPLIES|Kivu Lisanga Sarl|5|asserted|-
R Kivu Lisanga Sarl|IMPORTS|coltan|5|asserted|-
R Kivu Lisanga Sarl|LOCATED_IN|Goma|5|asserted|-
R Kivu Lisanga Sarl|ACCUSED_BY|United Nations|5|asserted|-
R Kivu Lisanga Sarl|EXPORTS|coltan|5|alleged|-
R Kivu Lisanga Sarl|SUPPLIES|Penang Tantalum Sdn Bhd|5|alleged|-
R Penang Tantalum Sdn Bhd|IMPORTS|coltan|5|alleged|-
R Penang Tantalum Sdn Bhd|LOCATED_IN|Malaysia|5|asserted|-
R Sylvain Kitoko Babenga|SANCTIONED_BY|Belgium|6|asserted|in 2022
R Sylvain Kitoko Babenga|SANCTIONED_BY|African Union|6|expected|-

@e-040|diaspora paper|2022-07-26|He shook them all
1 It rained, the band was late and the pastizzi were gone by noon, but nobody at the clubrooms in Sunshine West was heard to complain on Sunday, for Malta's Deputy Prime Minister, Ġorġ Zerafa Mifsud, had come to shake hands, and he shook them all.
2 The tour, his second of Australia (he came in 2016 as a backbencher), takes him to Adelaide tomorrow and on Thursday to Canberra, where a social security agreement between the two countries awaits his pen.
3 Malta's consul general, Marthese Pace Gouder, and Lino Caruana, president of the Maltese Community Council of Victoria, gave a lunch for him.
---
4 Asked about golden passports, he spoke at length about tuna.
5 Malta, he reminded us, sells nearly all of its farmed tuna to Japan and would not mind if a little of it came to this country.
6 Mr Zerafa Mifsud's office has asked us to state that he did not, repeat not, meet the developer Charlie Xerri while in Melbourne.
7 Il-Ħabbar will carry the photographs next week; bring your own frame.
E Place|Malta|Malta
E Place|Sunshine West|Sunshine West
E Place|Australia|Australia
E Place|Adelaide|Adelaide
E Place|Canberra|Canberra
E Place|Japan|Japan
E Place|Melbourne|Melbourne
E Person|Ġorġ Zerafa Mifsud|Ġorġ Zerafa Mifsud;Zerafa Mifsud
E Person|Marthese Pace Gouder|Marthese Pace Gouder
E Person|Lino Caruana|Lino Caruana
E Person|Charlie Xerri|Charlie Xerri
E Organization|Maltese Community Council of Victoria|Maltese Community Council of Victoria
E Organization|Il-Ħabbar|Il-Ħabbar
E Commodity|tuna|tuna
C Ġorġ Zerafa Mifsud|He@0;he@1;his@2;he@2;him@2;his#2@2;him@3;he@4;he@5;he@6
C Malta|its@5
C Australia|this country@5
R Ġorġ Zerafa Mifsud|EMPLOYED_BY|Malta|1|asserted|-
R Ġorġ Zerafa Mifsud|VISITED|Sunshine West|1|asserted|on Sunday
R Ġorġ Zerafa Mifsud|VISITED|Australia|2|asserted|-
R Ġorġ Zerafa Mifsud|VISITED|Adelaide|2|expected|tomorrow
R Ġorġ Zerafa Mifsud|VISITED|Canberra|2|expected|on Thursday
R Malta|AGREED_WITH|Australia|1-2|expected|on Thursday
R Marthese Pace Gouder|EMPLOYED_BY|Malta|3|asserted|-
R Lino Caruana|LEADS|Maltese Community Council of Victoria|3|asserted|-
R Ġorġ Zerafa Mifsud|MET_WITH|Marthese Pace Gouder|3|asserted|-
R Ġorġ Zerafa Mifsud|MET_WITH|Lino Caruana|3|asserted|-
R Malta|EXPORTS|tuna|5|asserted|-
R Malta|SUPPLIES|Japan|5|asserted|-
R Japan|IMPORTS|tuna|5|asserted|-
R Malta|SUPPLIES|Australia|5|expected|-
R Ġorġ Zerafa Mifsud|MET_WITH|Charlie Xerri|6|denied|-
R Ġorġ Zerafa Mifsud|VISITED|Melbourne|6|asserted|-
