# za-4
@za-061|treasury press release, scam centres|2025-09-08|Treasury Sanctions Southeast Asian Networks Targeting Americans with Cyber Scams
1 WASHINGTON — Americans lost more than $10 billion last year to scam operations based in Southeast Asia, a figure that is up by two thirds and that does not include the shame.
2 Today, OFAC took action against nine targets in Shwe Kokko, Burma, a town of casinos and dormitories on the Moei River, and ten in Cambodia.
---
3 SHWE KOKKO
4 The Karen Border Unity Force (KBUF) is the militia that guards the compounds, and that sells electricity to them.
5 Brigadier Saw Htoo Paw, who commands it, is a shareholder of Golden Moei Resort Company Limited, which is under the control of Mo Weikang, a Chinese gambling entrepreneur now held in a prison in Bangkok.
6 All four, the KBUF, Saw Htoo Paw, Golden Moei and Mo Weikang, are being designated under E.O. 13581.
7 A visitor who escaped in March told investigators that workers who miss their targets are made to run around a car park at noon.
---
8 CAMBODIA
9 P R Meanchey Holding Co. Ltd. owns a hotel in Sihanoukville in whose upper floors there has not been a tourist since 2020.
10 OFAC is designating P R Meanchey and Deng Yaohua, its chairman, who in 2021 received a royal title.
11 Another company, Lotus Tide Hotel, was identified as a subsidiary of P R Meanchey.
---
12 The Cambodian government has announced arrests in five provinces; the Interior Ministry's Sok Phalkun said the figure stood at 3,075.
13 Last year OFAC lifted restrictions on a casino owner who had closed his doors.
14 If you think you are being scammed, stop talking to the person, however charming.
15 For a more complete list of today's designations, click here.
E Place|Washington|WASHINGTON
E Place|United States|Americans
E Place|Southeast Asia|Southeast Asia
E Organization|Treasury|Treasury
E Organization|Office of Foreign Assets Control|OFAC
E Place|Shwe Kokko|Shwe Kokko;SHWE KOKKO
E Place|Myanmar|Burma
E Place|Moei River|Moei River
E Place|Cambodia|Cambodia;CAMBODIA;Cambodian
E Organization|Karen Border Unity Force|Karen Border Unity Force;KBUF
E Commodity|electricity|electricity
E Person|Saw Htoo Paw|Saw Htoo Paw
E Firm|Golden Moei Resort Company Limited|Golden Moei Resort Company Limited;Golden Moei
E Person|Mo Weikang|Mo Weikang
E Place|China|Chinese
E Place|Bangkok|Bangkok
E Firm|P R Meanchey Holding Co. Ltd.|P R Meanchey Holding Co. Ltd.;P R Meanchey
E Place|Sihanoukville|Sihanoukville
E Person|Deng Yaohua|Deng Yaohua
E Firm|Lotus Tide Hotel|Lotus Tide Hotel
E Organization|Interior Ministry|Interior Ministry
E Person|Sok Phalkun|Sok Phalkun
C Shwe Kokko|a town of casinos and dormitories@2
C Karen Border Unity Force|it@5
C Saw Htoo Paw|who@5
C Golden Moei Resort Company Limited|which@5
C P R Meanchey Holding Co. Ltd.|its@10
C Deng Yaohua|who@10
R Shwe Kokko|LOCATED_IN|Myanmar|2|asserted|-
R Karen Border Unity Force|LOCATED_IN|Shwe Kokko|3-4|asserted|-
R Karen Border Unity Force|EXPORTS|electricity|4|asserted|-
R Saw Htoo Paw|LEADS|Karen Border Unity Force|4-5|asserted|-
R Saw Htoo Paw|INVESTED_IN|Golden Moei Resort Company Limited|5|asserted|-
R Mo Weikang|OWNS|Golden Moei Resort Company Limited|5|asserted|-
R Karen Border Unity Force|SANCTIONED_BY|Office of Foreign Assets Control|2-6|asserted|Today
R Saw Htoo Paw|SANCTIONED_BY|Office of Foreign Assets Control|2-6|asserted|Today
R Golden Moei Resort Company Limited|SANCTIONED_BY|Office of Foreign Assets Control|2-6|asserted|Today
R Mo Weikang|SANCTIONED_BY|Office of Foreign Assets Control|2-6|asserted|Today
R P R Meanchey Holding Co. Ltd.|SANCTIONED_BY|Office of Foreign Assets Control|10|asserted|Today
R Deng Yaohua|SANCTIONED_BY|Office of Foreign Assets Control|10|asserted|Today
R Deng Yaohua|LEADS|P R Meanchey Holding Co. Ltd.|10|asserted|-
R P R Meanchey Holding Co. Ltd.|LOCATED_IN|Cambodia|8-9|asserted|-
R Lotus Tide Hotel|SUBSIDIARY_OF|P R Meanchey Holding Co. Ltd.|11|asserted|-
R Interior Ministry|LOCATED_IN|Cambodia|12|asserted|-
R Sok Phalkun|EMPLOYED_BY|Interior Ministry|12|asserted|-

@za-062|leaders' readout, élysée style|2024-07-26|Meeting with the President of the Republic of Paraguay
1 The President of the French Republic, Emmanuel Macron, received this Friday at the Élysée Palace the President of the Republic of Paraguay, Santiago Peña, who had come to Paris for the opening of the Olympic Games.
2 The interview, which was to last half an hour, lasted an hour and a quarter, because of the rain.
---
3 The two Presidents spoke about deforestation, about the Mercosur agreement, on which their views are known and differ, and about the river.
4 France buys hardly any beef from Paraguay, but it is the second buyer of its organic sugar after the United States.
5 The French company Eaux du Chaco has since April been running the waterworks of Encarnación under a contract signed with Essap-Sur, and President Peña declared himself satisfied with the pressure.
---
6 Monsieur Peña had lunch on Thursday with Thibault Carcassonne, president of the shipbuilder Chantiers Ouest Marine, who offers him three river patrol boats; nothing has been decided.
7 He will travel to Lyon tomorrow, and afterwards to Taipei, his country being one of the twelve that keep an embassy there.
8 On the subject of the former president, on whom the United States imposed sanctions in 2023 and lifted them later, no word was exchanged.
9 At the end of the meeting a ball was signed.
* 10 Download the PDF. Tags: Diplomacy, Olympic and Paralympic Games
E Person|Emmanuel Macron|Emmanuel Macron
E Place|France|French Republic;France;French
E Place|Élysée Palace|Élysée Palace
E Person|Santiago Peña|Santiago Peña;Peña
E Place|Paraguay|Republic of Paraguay;Paraguay
E Place|Paris|Paris
E Organization|Mercosur|Mercosur
E Commodity|beef|beef
E Commodity|organic sugar|organic sugar
E Place|United States|United States
E Firm|Eaux du Chaco|Eaux du Chaco
E Place|Encarnación|Encarnación
E Organization|Essap-Sur|Essap-Sur
E Person|Thibault Carcassonne|Thibault Carcassonne
E Firm|Chantiers Ouest Marine|Chantiers Ouest Marine
E Commodity|river patrol boats|river patrol boats
E Place|Lyon|Lyon
E Place|Taipei|Taipei
C Santiago Peña|who@1;him@6;He@7;his@7
C France|it@4
C Paraguay|its@4;his country@7
C Thibault Carcassonne|who@6
R Emmanuel Macron|LEADS|France|1|asserted|-
R Santiago Peña|LEADS|Paraguay|1|asserted|-
R Emmanuel Macron|MET_WITH|Santiago Peña|1|asserted|this Friday
R Santiago Peña|VISITED|Élysée Palace|1|asserted|this Friday
R Santiago Peña|VISITED|Paris|1|asserted|-
R France|IMPORTS|organic sugar|4|asserted|-
R United States|IMPORTS|organic sugar|4|asserted|-
R Paraguay|SUPPLIES|France|4|asserted|-
R Paraguay|SUPPLIES|United States|4|asserted|-
R Paraguay|EXPORTS|organic sugar|4|asserted|-
R Eaux du Chaco|LOCATED_IN|France|5|asserted|-
R Eaux du Chaco|AGREED_WITH|Essap-Sur|5|asserted|-
R Santiago Peña|MET_WITH|Thibault Carcassonne|6|asserted|on Thursday
R Thibault Carcassonne|LEADS|Chantiers Ouest Marine|6|asserted|-
R Chantiers Ouest Marine|SUPPLIES|Paraguay|6-7|expected|-
R Chantiers Ouest Marine|EXPORTS|river patrol boats|6|expected|-
R Santiago Peña|VISITED|Lyon|7|expected|tomorrow
R Santiago Peña|VISITED|Taipei|7|expected|-
B 10

@za-063|entity list explainer, university compliance office|2025-01-16|New Entity List additions: guidance for visiting scholars and labs
* 1 Office of Research Integrity / Export Controls / News
---
2 The Bureau of Industry and Security published two rules on Wednesday that concern several of you.
3 The first adds 25 Chinese and two Singaporean entities to the Entity List, among them the language-model company Zhiku Sparse AI and ten of its subsidiaries, the lithography start-up Lanting Optics and, in Singapore, Penta Vale Pte. Ltd.
4 The second adds nothing and merely renumbers a footnote.
* 5 What you must not do
6 You must not send items subject to the EAR to these parties: no boards, no reagents, no laptop with a licensed solver on it.
7 In 2023 a colleague shipped a laser diode to a former student at Zhiku and spent a summer writing affidavits.
* 8 What you may do
9 You may publish, and you may go to conferences.
10 You may have coffee with whomever you please.
11 Professor Anjali Raghunathan-Bell, who gave a keynote in Hefei in November, brought back nothing except a cold.
* 12 What about funding?
13 Last year Zhiku gave $1.2 million to our Center for Sparse Methods.
14 The agreement ended in December and is not going to be renewed; the remaining balance will be returned.
15 Dean Forrest Okafor has written to those affected.
* 16 Who can answer questions?
17 Lupe Navarrete, export control officer of Tillman State University, Room 114, any weekday but Tuesday.
18 She does not bite.
* 19 Page last reviewed: January 2025 | Report a barrier | Athletics | Giving
E Organization|Bureau of Industry and Security|Bureau of Industry and Security
E Place|China|Chinese
E Place|Singapore|Singaporean;Singapore
E Firm|Zhiku Sparse AI|Zhiku Sparse AI;Zhiku
E Firm|Lanting Optics|Lanting Optics
E Firm|Penta Vale Pte. Ltd.|Penta Vale Pte. Ltd.
E Commodity|laser diode|laser diode
E Person|Anjali Raghunathan-Bell|Anjali Raghunathan-Bell
E Place|Hefei|Hefei
E Organization|Center for Sparse Methods|Center for Sparse Methods
E Person|Forrest Okafor|Forrest Okafor
E Person|Lupe Navarrete|Lupe Navarrete
E Organization|Tillman State University|Tillman State University
C Zhiku Sparse AI|its@3
C Anjali Raghunathan-Bell|who@11
C Tillman State University|our@13
C Lupe Navarrete|She@18
R Zhiku Sparse AI|SANCTIONED_BY|Bureau of Industry and Security|2-3|asserted|on Wednesday
R Lanting Optics|SANCTIONED_BY|Bureau of Industry and Security|2-3|asserted|on Wednesday
R Penta Vale Pte. Ltd.|SANCTIONED_BY|Bureau of Industry and Security|2-3|asserted|on Wednesday
R Zhiku Sparse AI|LOCATED_IN|China|3|asserted|-
R Lanting Optics|LOCATED_IN|China|3|asserted|-
R Penta Vale Pte. Ltd.|LOCATED_IN|Singapore|3|asserted|-
R Anjali Raghunathan-Bell|VISITED|Hefei|11|asserted|in November
R Zhiku Sparse AI|INVESTED_IN|Center for Sparse Methods|13|asserted|Last year
R Lupe Navarrete|EMPLOYED_BY|Tillman State University|17|asserted|-
B 1,19

@za-064|spanish interior ministry release|2024-10-10|Guardia Civil dismantles network exporting chemicals to Russia
1 The Guardia Civil, in an operation coordinated by the Public Prosecutor's Office of the Audiencia Nacional, has arrested four persons in Girona and Barcelona on suspicion of exporting chemical products that may serve as precursors of nerve agents.
2 Operation PROBIRKA began in 2022.
3 Thirteen tonnes of N-methylpyrrolidone were found in the port of Barcelona, in drums labelled as paint thinner.
---
4 The company under investigation, Químicas del Onyar S.L., of Salt, is run by Sergei Lapshinov, who was born in Kazan and is among the detained.
5 It is suspected of having supplied the Moscow importer Khimtrans-Resurs, of which it appears to be a branch in all but name, through shell companies in Kyrgyzstan and Armenia.
6 A neighbour described the premises as "clean, cleaner than a bakery".
---
7 The investigators travelled in May to Yerevan, where the Armenian customs let them see the books.
8 All four detainees have been released with precautionary measures, namely the withdrawal of their passports.
9 Their lawyer, Montserrat Puigdollers, maintains that the drums were going to a manufacturer of batteries in Izmir.
---
10 The European Union has banned the sale of the solvent to Russia since the spring of 2022.
11 The director of the Guardia Civil, Mercedes Gonzalo-Ruiz, thanked the agents and reminded the public that the corps celebrates its patron on Saturday, with a parade, a mass and free entry to the barracks.
12 Photographs and video (without sound) are attached.
E Organization|Guardia Civil|Guardia Civil
E Organization|Public Prosecutor's Office of the Audiencia Nacional|Public Prosecutor's Office of the Audiencia Nacional
E Place|Girona|Girona
E Place|Barcelona|Barcelona
E Place|port of Barcelona|port of Barcelona
E Commodity|chemicals|chemicals;chemical products
E Commodity|N-methylpyrrolidone|N-methylpyrrolidone
E Place|Russia|Russia
E Firm|Químicas del Onyar S.L.|Químicas del Onyar S.L.
E Place|Salt|Salt
E Person|Sergei Lapshinov|Sergei Lapshinov
E Place|Kazan|Kazan
E Place|Moscow|Moscow
E Firm|Khimtrans-Resurs|Khimtrans-Resurs
E Place|Kyrgyzstan|Kyrgyzstan
E Place|Armenia|Armenia;Armenian
E Place|Yerevan|Yerevan
E Person|Montserrat Puigdollers|Montserrat Puigdollers
E Place|Izmir|Izmir
E Organization|European Union|European Union
E Person|Mercedes Gonzalo-Ruiz|Mercedes Gonzalo-Ruiz
C Químicas del Onyar S.L.|The company under investigation@4;It@5;it@5
C Sergei Lapshinov|who@4
C Khimtrans-Resurs|which@5
C N-methylpyrrolidone|the solvent@10
C Guardia Civil|The investigators@7;them@7
R Químicas del Onyar S.L.|LOCATED_IN|Salt|4|asserted|-
R Sergei Lapshinov|LEADS|Químicas del Onyar S.L.|4|asserted|-
R Sergei Lapshinov|ARRESTED_BY|Guardia Civil|1-4|asserted|-
R Químicas del Onyar S.L.|EXPORTS|chemicals|0-5|alleged|-
R Químicas del Onyar S.L.|SUPPLIES|Khimtrans-Resurs|5|alleged|-
R Khimtrans-Resurs|IMPORTS|chemicals|1-5|alleged|-
R Khimtrans-Resurs|LOCATED_IN|Moscow|5|asserted|-
R Guardia Civil|VISITED|Yerevan|7|asserted|in May
R Químicas del Onyar S.L.|SUPPLIES|Izmir|4-9|alleged|-
R Russia|SANCTIONED_BY|European Union|10|asserted|since the spring of 2022
R Mercedes Gonzalo-Ruiz|LEADS|Guardia Civil|11|asserted|-

@za-065|state department briefing note|2023-12-07|Joint Statement of the Trilateral Steering Group on the Sahel
1 The following is the text of a joint statement released by the governments of Ghana, Côte d'Ivoire and the United States on the occasion of the inaugural meeting of the Trilateral Steering Group.
* 2 Begin text:
3 Ghana's National Security Minister, Albert Kan-Dapaah Mensah, his Ivorian colleague Téné Birahima Coulibaly-Yao and the United States Assistant Secretary Valentina Crossley convened in Accra on December 6.
4 They considered the deterioration of security north of the tenth parallel, where, in the past twelve months, more people have died by violence than in the whole decade before.
---
5 The United States announced the donation to Ghana of a further 40 armored trucks.
6 Côte d'Ivoire informed its partners that an academy at Jacqueville, to which France has contributed €13 million, had turned out its thousandth graduate.
7 The Steering Group agreed that trade in livestock, which feeds the region and, where it is taxed by the wrong people, feeds the war, must go on.
---
8 The participants did not discuss the sanctions which ECOWAS had imposed on Niger in July and from which medicines were exempted in November.
9 They called for the release of President Mohamed Bazoum, who has been held by the junta's presidential guard in Niamey since July 26.
10 They intend to meet again in Abidjan before the end of June.
* 11 End text.
12 Assistant Secretary Crossley also joined cocoa farmers at Suhum and was given a machete, which Customs at Dulles has kept.
E Place|Ghana|Ghana
E Place|Côte d'Ivoire|Côte d'Ivoire;Ivorian
E Place|United States|United States
E Organization|Trilateral Steering Group|Trilateral Steering Group;Steering Group
E Place|Sahel|Sahel
E Person|Albert Kan-Dapaah Mensah|Albert Kan-Dapaah Mensah
E Person|Téné Birahima Coulibaly-Yao|Téné Birahima Coulibaly-Yao
E Person|Valentina Crossley|Valentina Crossley;Crossley
E Place|Accra|Accra
E Commodity|armored trucks|armored trucks
E Place|Jacqueville|Jacqueville
E Place|France|France
E Commodity|livestock|livestock
E Organization|ECOWAS|ECOWAS
E Place|Niger|Niger
E Commodity|medicines|medicines
E Person|Mohamed Bazoum|Mohamed Bazoum
E Organization|presidential guard|presidential guard
E Place|Niamey|Niamey
E Place|Abidjan|Abidjan
E Commodity|cocoa|cocoa
E Place|Suhum|Suhum
E Organization|Customs|Customs
E Place|Dulles|Dulles
C Albert Kan-Dapaah Mensah|his@3
C Côte d'Ivoire|its@6
C Mohamed Bazoum|who@9
R Albert Kan-Dapaah Mensah|EMPLOYED_BY|Ghana|3|asserted|-
R Téné Birahima Coulibaly-Yao|EMPLOYED_BY|Côte d'Ivoire|3|asserted|-
R Valentina Crossley|EMPLOYED_BY|United States|3|asserted|-
R Albert Kan-Dapaah Mensah|MET_WITH|Téné Birahima Coulibaly-Yao|3|asserted|on December 6
R Albert Kan-Dapaah Mensah|MET_WITH|Valentina Crossley|3|asserted|on December 6
R Téné Birahima Coulibaly-Yao|MET_WITH|Valentina Crossley|3|asserted|on December 6
R United States|SUPPLIES|Ghana|5|expected|-
R United States|EXPORTS|armored trucks|5|expected|-
R Ghana|IMPORTS|armored trucks|5|expected|-
R France|INVESTED_IN|Jacqueville|6|asserted|-
R Niger|SANCTIONED_BY|ECOWAS|8|asserted|in July
R Mohamed Bazoum|ARRESTED_BY|presidential guard|9|asserted|since July 26
R presidential guard|LOCATED_IN|Niger|8-9|asserted|-
R Valentina Crossley|VISITED|Suhum|12|asserted|-

@za-066|belgian fps finance note, translated|2025-03-12|Customs at Zaventem: 6,400 watches, one arrest, no comment
1 The General Administration of Customs and Excise has at Brussels Airport intercepted a shipment of 6,400 wristwatches that, via a company in Liège, was destined for Almaty and, in the estimation of the service, for further on.
2 The watches, of Swiss make, have each a value above 300 euro and so may not be exported to Russia; Kazakhstan is not concerned by the prohibition.
3 The judgement of where the one ends and the other begins is precisely the work.
---
4 The consignor, Horlogerie de la Meuse SRL, of which a former gendarme is the manager, bought the lot in January from Tavannes Temps SA of Bienne.
5 The latter had been assured in writing that they would be sold in Luxembourg.
6 The consignee, TOO Altyn Sagat, has meanwhile demanded its advance back.
---
7 An employee of the handling company, K.V.D.B., who is said to have altered the airway bill, was picked up on Monday by the Federal Judicial Police of Halle-Vilvoorde.
8 The spokesperson of the FPS Finance, Liesbeth Verhaegen, who is on maternity leave, could not be reached, and her replacement neither.
9 In 2024 the customs stopped 1,140 shipments in the framework of the sanctions against Russia and let 1,021 go.
10 Those who receive a message by SMS that a parcel of theirs is blocked must not click on it: customs never send an SMS.
* 11 Source: translation by our editors from Dutch. Read also: Strike of 31 March, what runs and what does not.
E Organization|General Administration of Customs and Excise|General Administration of Customs and Excise
E Place|Brussels Airport|Brussels Airport;Zaventem
E Commodity|watches|watches;wristwatches
E Place|Liège|Liège
E Place|Almaty|Almaty
E Place|Switzerland|Swiss
E Place|Russia|Russia
E Place|Kazakhstan|Kazakhstan
E Firm|Horlogerie de la Meuse SRL|Horlogerie de la Meuse SRL
E Firm|Tavannes Temps SA|Tavannes Temps SA
E Place|Bienne|Bienne
E Place|Luxembourg|Luxembourg
E Firm|TOO Altyn Sagat|TOO Altyn Sagat
E Person|K.V.D.B.|K.V.D.B.
E Organization|Federal Judicial Police of Halle-Vilvoorde|Federal Judicial Police of Halle-Vilvoorde
E Organization|FPS Finance|FPS Finance
E Person|Liesbeth Verhaegen|Liesbeth Verhaegen
C General Administration of Customs and Excise|the service@1;the customs@9
C Horlogerie de la Meuse SRL|a company in Liège@1;The consignor@4
C Tavannes Temps SA|The latter@5
C watches|they@5;the lot@4
C TOO Altyn Sagat|The consignee@6;its@6
C K.V.D.B.|An employee of the handling company@7
C Liesbeth Verhaegen|her@8
R Horlogerie de la Meuse SRL|LOCATED_IN|Liège|1-4|asserted|-
R Horlogerie de la Meuse SRL|SUPPLIES|Almaty|1-4|expected|-
R Horlogerie de la Meuse SRL|EXPORTS|watches|1-4|expected|-
R Almaty|IMPORTS|watches|1|expected|-
R Horlogerie de la Meuse SRL|SUPPLIES|TOO Altyn Sagat|4-6|expected|-
R Horlogerie de la Meuse SRL|IMPORTS|watches|2-4|asserted|in January
R Tavannes Temps SA|SUPPLIES|Horlogerie de la Meuse SRL|4|asserted|in January
R Tavannes Temps SA|LOCATED_IN|Bienne|4|asserted|-
R K.V.D.B.|ARRESTED_BY|Federal Judicial Police of Halle-Vilvoorde|7|asserted|on Monday
R Liesbeth Verhaegen|EMPLOYED_BY|FPS Finance|8|asserted|-
B 11

@za-067|congressional report page|2024-04-30|Foreign Military Sale notification: Romania – M1A2 tanks, what the notice says
1 The State Department has approved a possible Foreign Military Sale to the Government of Romania of 54 main battle tanks and related equipment at an estimated cost of $2.53 billion.
2 "Approved" here means that Congress has been told and may object; nothing has been bought.
---
3 The principal contractors would be Lima Land Systems, of Lima, Ohio, and Honeycutt Turbines of Phoenix, Arizona.
4 The proposed sale, according to the notice, will not alter the basic military balance in the region, a sentence that has stood in every such notice since 1981.
5 Implementation would need some sixteen contractors to travel to Romania for two years.
---
6 Romania's Ministry of National Defence, whose minister, Angel Tîlvăreanu, toured the Lima works in October, has been here before: it ordered Patriot batteries in 2018, and four of the seven have arrived.
7 One of those it gave to Ukraine last autumn.
8 Its parliament sanctioned the outlay for the tanks, in principle, by 241 votes to 11.
---
9 The Korean maker Changwon Rotem Defense, which had shown its own tank to the Romanians at Smârdan, has not given up.
10 Its president, Lee Yong-bae, has been invited to Bucharest in May.
11 Whoever wins will have to explain to the drivers' union why the simulators come last.
* 12 FMS Watch is compiled by volunteers. Errors are our own. Donate.
E Organization|State Department|State Department
E Place|Romania|Romania;Romanians
E Commodity|M1A2 tanks|M1A2 tanks
E Commodity|main battle tanks|main battle tanks
E Commodity|tanks|tanks
E Organization|Congress|Congress
E Firm|Lima Land Systems|Lima Land Systems
E Place|Lima|Lima
E Place|Ohio|Ohio
E Firm|Honeycutt Turbines|Honeycutt Turbines
E Place|Phoenix|Phoenix
E Place|Arizona|Arizona
E Organization|Ministry of National Defence|Ministry of National Defence
E Person|Angel Tîlvăreanu|Angel Tîlvăreanu
E Place|Lima works|Lima works
E Commodity|Patriot batteries|Patriot batteries
E Place|Ukraine|Ukraine
E Place|South Korea|Korean
E Firm|Changwon Rotem Defense|Changwon Rotem Defense
E Place|Smârdan|Smârdan
E Person|Lee Yong-bae|Lee Yong-bae
E Place|Bucharest|Bucharest
C Ministry of National Defence|whose@6;it@6;it@7
C Romania|Its@8
C Changwon Rotem Defense|which@9;its@9;Its@10
C Patriot batteries|those@7
R Romania|IMPORTS|main battle tanks|1|expected|-
R Lima Land Systems|SUPPLIES|Romania|1-3|expected|-
R Honeycutt Turbines|SUPPLIES|Romania|1-3|expected|-
R Lima Land Systems|LOCATED_IN|Lima|3|asserted|-
R Lima|LOCATED_IN|Ohio|3|asserted|-
R Honeycutt Turbines|LOCATED_IN|Phoenix|3|asserted|-
R Phoenix|LOCATED_IN|Arizona|3|asserted|-
R Ministry of National Defence|LOCATED_IN|Romania|6|asserted|-
R Angel Tîlvăreanu|LEADS|Ministry of National Defence|6|asserted|-
R Angel Tîlvăreanu|VISITED|Lima works|6|asserted|in October
R Ministry of National Defence|IMPORTS|Patriot batteries|6|asserted|in 2018
R Ministry of National Defence|SUPPLIES|Ukraine|6-7|asserted|last autumn
R Ministry of National Defence|EXPORTS|Patriot batteries|6-7|asserted|last autumn
R Ukraine|IMPORTS|Patriot batteries|6-7|asserted|last autumn
R Changwon Rotem Defense|LOCATED_IN|South Korea|9|asserted|-
R Changwon Rotem Defense|SUPPLIES|Romania|9|expected|-
R Changwon Rotem Defense|VISITED|Smârdan|9|asserted|-
R Lee Yong-bae|LEADS|Changwon Rotem Defense|9-10|asserted|-
R Lee Yong-bae|VISITED|Bucharest|10|expected|in May
B 12

@za-068|uk otsi enforcement summary|2025-08-29|Compound settlement: exporter pays £1.16 million
1 HM Revenue and Customs (HMRC) has reached a compound settlement of £1,160,725.67 with a UK exporter that had made goods available to Russia in breach of the Russia (Sanctions) (EU Exit) Regulations 2019.
2 In keeping with its usual practice HMRC does not name the company, the goods or the value of the sale.
3 It is the largest settlement of the kind to date, and the sixth since February 2022.
---
4 A settlement is offered as an alternative to prosecution where the exporter has come forward and where a trial would not be in the public interest.
5 It is not a fine, though the exporter may find the difference a fine one.
---
6 Traders are reminded of the following:
* 7 – a licence cannot be issued after the event;
* 8 – "We did not know where Bishkek is" has been tried;
* 9 – the common high priority list has fifty codes, and all fifty matter.
---
10 In a separate matter, on 14 August, HMRC officers arrested Terence Ludlow-Hughes, who owns the Wolverhampton machine dealer Severn Spindle Ltd, on suspicion of sending two five-axis mills to Kamarsenal-Servis in Izhevsk; he was released under investigation and denies ever having heard of Izhevsk.
11 Severn Spindle's shop, which sponsors the local under-twelves, is open as usual.
12 Notices to Exporters 2025/24 can be had by e-mail.
* 13 Explore the topic: Export controls. Is there anything wrong with this page?
E Organization|HM Revenue and Customs|HM Revenue and Customs;HMRC
E Place|United Kingdom|UK
E Place|Russia|Russia
E Place|Bishkek|Bishkek
E Person|Terence Ludlow-Hughes|Terence Ludlow-Hughes
E Firm|Severn Spindle Ltd|Severn Spindle Ltd;Severn Spindle
E Place|Wolverhampton|Wolverhampton
E Commodity|five-axis mills|five-axis mills
E Firm|Kamarsenal-Servis|Kamarsenal-Servis
E Place|Izhevsk|Izhevsk
C HM Revenue and Customs|its@2
C Terence Ludlow-Hughes|who@10;he@10
R Terence Ludlow-Hughes|ARRESTED_BY|HM Revenue and Customs|10|asserted|on 14 August
R Terence Ludlow-Hughes|OWNS|Severn Spindle Ltd|10|asserted|-
R Severn Spindle Ltd|LOCATED_IN|Wolverhampton|10|asserted|-
R Terence Ludlow-Hughes|EXPORTS|five-axis mills|10|alleged|-
R Terence Ludlow-Hughes|SUPPLIES|Kamarsenal-Servis|10|alleged|-
R Kamarsenal-Servis|IMPORTS|five-axis mills|10|alleged|-
R Kamarsenal-Servis|LOCATED_IN|Izhevsk|10|asserted|-
R Terence Ludlow-Hughes|SUPPLIES|Kamarsenal-Servis|10|denied|-
B 13

@za-069|vatican/holy see style bulletin|2024-09-03|The Cardinal Secretary of State in Dili and Jakarta
1 On the eve of the Apostolic Journey the Cardinal Secretary of State, Ludovico Sant'Ambrogio, preceded the Holy Father to Jakarta, where he dined on Monday with the Grand Imam of the Istiqlal Mosque, Nazaruddin Umar-Siregar.
2 They spoke of tunnels, since one now joins the mosque to the cathedral across the road, and of patience.
---
3 From there the Cardinal travelled to Dili in a military aeroplane of the Indonesian Air Force and blessed the foundation stone of a seminary.
4 President José Ramos-Horta of Timor-Leste accompanied him on foot.
5 The country, whose income comes almost wholly from gas sold to Japan and Korea, and whose fields will be empty before the altar boys are priests, hopes for a pipeline from Greater Sunrise; that, the Cardinal said, smiling, was "a matter for engineers and saints".
---
6 Asked by journalists about the agreement of the Holy See with the People's Republic of China, which runs out in October, he said that he expected it to be extended.
7 He declined to say whether he would one day go to Beijing.
8 He had no comment, either, on the bishop who is under restriction of ministry, a penalty which the press, for want of a better word, called sanctions.
9 The Cardinal returns to Rome on the 13th with the papal party.
* 10 [01345-EN.01] [Original text: Italian]
E Person|Ludovico Sant'Ambrogio|Ludovico Sant'Ambrogio
E Place|Jakarta|Jakarta
E Place|Dili|Dili
E Place|Istiqlal Mosque|Istiqlal Mosque
E Person|Nazaruddin Umar-Siregar|Nazaruddin Umar-Siregar
E Organization|Indonesian Air Force|Indonesian Air Force
E Person|José Ramos-Horta|José Ramos-Horta
E Place|Timor-Leste|Timor-Leste
E Commodity|gas|gas
E Place|Japan|Japan
E Place|South Korea|Korea
E Place|Greater Sunrise|Greater Sunrise
E Organization|Holy See|Holy See
E Place|China|People's Republic of China
E Place|Beijing|Beijing
E Place|Rome|Rome
E Person|Pope Francis|Holy Father
C Ludovico Sant'Ambrogio|The Cardinal Secretary of State@0;he@1;the Cardinal@3;him@4;the Cardinal@5;he@6;he#2@6;He@7;he@7;He@8;The Cardinal@9
C Timor-Leste|The country@5;whose@5
R Ludovico Sant'Ambrogio|VISITED|Jakarta|1|asserted|on Monday
R Ludovico Sant'Ambrogio|MET_WITH|Nazaruddin Umar-Siregar|1|asserted|on Monday
R Nazaruddin Umar-Siregar|LEADS|Istiqlal Mosque|1|asserted|-
R Pope Francis|VISITED|Jakarta|1|expected|-
R Ludovico Sant'Ambrogio|VISITED|Dili|3|asserted|-
R José Ramos-Horta|LEADS|Timor-Leste|4|asserted|-
R Ludovico Sant'Ambrogio|MET_WITH|José Ramos-Horta|3-4|asserted|-
R Timor-Leste|EXPORTS|gas|4-5|asserted|-
R Timor-Leste|SUPPLIES|Japan|4-5|asserted|-
R Timor-Leste|SUPPLIES|South Korea|4-5|asserted|-
R Japan|IMPORTS|gas|5|asserted|-
R South Korea|IMPORTS|gas|5|asserted|-
R Holy See|AGREED_WITH|China|6|asserted|-
R Ludovico Sant'Ambrogio|VISITED|Rome|9|expected|on the 13th
B 10

@za-070|treasury release, delistings|2025-05-02|Counter Terrorism Removals; Issuance of Frequently Asked Questions
* 1 Recent Actions | OFAC | Sign up for e-mail updates
---
2 The following deletions have been made to OFAC's SDN List:
* 3 CARTAGENA FRUTERA S.A., Turbo, Colombia [SDNTK].
* 4 GARCÉS MONTOYA, Rubén Darío, Medellín, Colombia; director, CARTAGENA FRUTERA S.A. [SDNTK].
* 5 M/T QUEEN HELICONIA (f.k.a. ARABESQUE 4); crude oil tanker; flag Panama; IMO 9187655 [SDGT].
---
6 The removal of a name does not mean that the listing was wrong; it may mean that it has worked.
7 Around a hundred and thirty names are taken off in an average year, some of them because their owners have died.
8 Persons who still hold blocked funds of the above may release them without a license.
---
9 OFAC has also changed one entry: the address of TAJ BAHARI SHIPPING, an Iranian ship operator that remains on the list, now reads Qeshm Island.
10 And it has issued a new answer to a question of long standing, namely whether a U.S. university may pay the conference fee of a citizen of a sanctioned country.
11 It depends.
* 12 Unrelated: OFAC offices will be closed on Memorial Day.
E Organization|Office of Foreign Assets Control|OFAC
E Firm|CARTAGENA FRUTERA S.A.|CARTAGENA FRUTERA S.A.
E Place|Turbo|Turbo
E Place|Colombia|Colombia
E Person|GARCÉS MONTOYA, Rubén Darío|GARCÉS MONTOYA, Rubén Darío
E Place|Medellín|Medellín
E Vessel|QUEEN HELICONIA|QUEEN HELICONIA;ARABESQUE 4
E Commodity|crude oil|crude oil
E Place|Panama|Panama
E Firm|TAJ BAHARI SHIPPING|TAJ BAHARI SHIPPING
E Place|Iran|Iranian
E Place|Qeshm Island|Qeshm Island
E Place|United States|U.S.
C TAJ BAHARI SHIPPING|an Iranian ship operator@9
C Office of Foreign Assets Control|it@10
R CARTAGENA FRUTERA S.A.|LOCATED_IN|Turbo|3|asserted|-
R Turbo|LOCATED_IN|Colombia|3|asserted|-
R Medellín|LOCATED_IN|Colombia|4|asserted|-
R GARCÉS MONTOYA, Rubén Darío|LEADS|CARTAGENA FRUTERA S.A.|4|asserted|-
R TAJ BAHARI SHIPPING|SANCTIONED_BY|Office of Foreign Assets Control|9|asserted|-
R TAJ BAHARI SHIPPING|LOCATED_IN|Iran|9|asserted|-
R TAJ BAHARI SHIPPING|LOCATED_IN|Qeshm Island|9|asserted|-
B 1,12

@za-071|norwegian government press release|2024-08-30|Norway gives effect to the EU's fourteenth package
1 In the Council of State on Friday, His Majesty the King in Council resolved to incorporate the European Union's fourteenth sanctions package into Norwegian law.
2 "We stand shoulder to shoulder with our allies," said Foreign Minister Espen Barth-Halvorsen, who was himself in Brussels for the informal meeting known as Gymnich.
3 With this step Norway bans the reloading of Russian liquefied natural gas in its ports for onward carriage, something that has, to the ministry's knowledge, never been tried.
---
4 Twenty-seven vessels are denied access, including the reefer Barents Pilgrim, which landed Russian cod at Båtsfjord as late as June.
5 The exception for Russian fishing vessels at Kirkenes, Båtsfjord and Tromsø continues, but they may no longer be repaired there.
6 Kimek-Varanger AS, which did much of the repairing, has given notice to 34 of its 80 people, and the mayor of Sør-Varanger, Magnus Mæland-Olsen, has asked Oslo for help.
---
7 Norway is not a member of the European Union, a fact on which its people have twice been consulted.
8 It has nevertheless followed every package so far, with two adjustments, both of which concern fish.
9 Seafood exports came to NOK 80.7 billion in the first half, most of it salmon for Poland, Denmark and the United States.
10 Questions are to be directed to the press spokesperson, Ragnhild Simenstad-Lie, of the Ministry of Foreign Affairs.
E Place|Norway|Norway;Norwegian
E Organization|European Union|European Union;EU
E Person|Espen Barth-Halvorsen|Espen Barth-Halvorsen
E Place|Brussels|Brussels
E Place|Russia|Russian
E Commodity|liquefied natural gas|liquefied natural gas
E Vessel|Barents Pilgrim|Barents Pilgrim
E Commodity|cod|cod
E Place|Båtsfjord|Båtsfjord
E Place|Kirkenes|Kirkenes
E Place|Tromsø|Tromsø
E Firm|Kimek-Varanger AS|Kimek-Varanger AS
E Place|Sør-Varanger|Sør-Varanger
E Person|Magnus Mæland-Olsen|Magnus Mæland-Olsen
E Place|Oslo|Oslo
E Commodity|seafood|Seafood
E Commodity|salmon|salmon
E Place|Poland|Poland
E Place|Denmark|Denmark
E Place|United States|United States
E Person|Ragnhild Simenstad-Lie|Ragnhild Simenstad-Lie
E Organization|Ministry of Foreign Affairs|Ministry of Foreign Affairs
C Espen Barth-Halvorsen|who@2
C Norway|its@3;its@7;It@8;our@2
C Barents Pilgrim|which@4
C Kimek-Varanger AS|which@6;its@6
R Russia|SANCTIONED_BY|Norway|3|asserted|-
R Russia|SANCTIONED_BY|European Union|0-3|asserted|-
R Espen Barth-Halvorsen|EMPLOYED_BY|Norway|1-2|asserted|-
R Espen Barth-Halvorsen|VISITED|Brussels|2|asserted|-
R Barents Pilgrim|SANCTIONED_BY|Norway|3-4|asserted|-
R Russia|SUPPLIES|Båtsfjord|4|asserted|as late as June
R Russia|EXPORTS|cod|4|asserted|as late as June
R Magnus Mæland-Olsen|LEADS|Sør-Varanger|6|asserted|-
R Norway|EXPORTS|salmon|7-9|asserted|in the first half
R Norway|EXPORTS|seafood|7-9|asserted|in the first half
R Norway|SUPPLIES|Poland|7-9|asserted|in the first half
R Norway|SUPPLIES|Denmark|7-9|asserted|in the first half
R Norway|SUPPLIES|United States|7-9|asserted|in the first half
R Poland|IMPORTS|salmon|9|asserted|in the first half
R Denmark|IMPORTS|salmon|9|asserted|in the first half
R United States|IMPORTS|salmon|9|asserted|in the first half
R Ragnhild Simenstad-Lie|EMPLOYED_BY|Ministry of Foreign Affairs|10|asserted|-

@za-072|fda/cbp import alert blog|2024-05-17|Honey, shrimp and a cargo of "bath mats": this week at the ports
* 1 This week at the ports is our Friday digest. Past issues in the archive.
---
* 2 Savannah
3 CBP turned away two containers of shrimp of Bluewater Visakha Exports, of Andhra Pradesh, because of antibiotics; the importer, Peachtree Seafoods, has been told to find something else for Memorial Day.
4 It had been a customer of the Indian packer's for nine years.
* 5 Houston
6 A shipment of honey labelled as Vietnamese was held after pollen in it turned out to be Chinese.
7 Duties on honey from either country exceed 50 percent, so that one wonders at the effort.
8 No company has been named and none will be until the laboratory in Savannah has finished.
* 9 Laredo
10 An officer with nine months on the job asked why bath mats should weigh 900 kilograms apiece.
11 They did because they were slabs of jade from Burma, a stone on which the United States first laid an embargo in 2003 and again, in another form, in 2021.
12 The trucker, Ezequiel Treviño Garza, 29, was taken into custody by CBP and charged in federal court in Laredo on Thursday; he says he likes to drive and does not like to ask.
* 13 Long Beach
14 Nothing, which is news.
15 Port director Rhonda Yee-Castillo of CBP took the opportunity to visit her mother in Fresno.
* 16 Tip of the week: a declaration is a promise. Subscribe by RSS.
E Place|Savannah|Savannah
E Organization|U.S. Customs and Border Protection|CBP
E Commodity|shrimp|shrimp
E Firm|Bluewater Visakha Exports|Bluewater Visakha Exports
E Place|Andhra Pradesh|Andhra Pradesh
E Firm|Peachtree Seafoods|Peachtree Seafoods
E Place|India|Indian
E Place|Houston|Houston
E Commodity|honey|honey;Honey
E Place|Vietnam|Vietnamese
E Place|China|Chinese
E Place|Laredo|Laredo
E Commodity|jade|jade
E Place|Myanmar|Burma
E Place|United States|United States
E Person|Ezequiel Treviño Garza|Ezequiel Treviño Garza
E Place|Long Beach|Long Beach
E Person|Rhonda Yee-Castillo|Rhonda Yee-Castillo
E Place|Fresno|Fresno
C Peachtree Seafoods|the importer@3;It@4
C Bluewater Visakha Exports|the Indian packer's@4
C jade|a stone@11
C Ezequiel Treviño Garza|The trucker@12;he@12
C Rhonda Yee-Castillo|her@15
R Bluewater Visakha Exports|LOCATED_IN|Andhra Pradesh|3|asserted|-
R Bluewater Visakha Exports|SUPPLIES|Peachtree Seafoods|3-4|asserted|for nine years
R Bluewater Visakha Exports|EXPORTS|shrimp|3|asserted|-
R Peachtree Seafoods|IMPORTS|shrimp|3|asserted|-
R Bluewater Visakha Exports|LOCATED_IN|India|3-4|asserted|-
R jade|SANCTIONED_BY|United States|11|asserted|in 2021
R Ezequiel Treviño Garza|ARRESTED_BY|U.S. Customs and Border Protection|12|asserted|-
R Rhonda Yee-Castillo|EMPLOYED_BY|U.S. Customs and Border Protection|15|asserted|-
R Rhonda Yee-Castillo|VISITED|Fresno|15|asserted|-
B 1,16

@za-073|sanctions press release, uk & caribbean gold|2025-06-04|Sanctions update: Russia regime, five entries, one variation
* 1 HM Treasury — Office of Financial Sanctions Implementation
---
2 The entries set out below have been added to the consolidated list by the United Kingdom and are subject to an asset freeze from today.
* 3 RYBALKIN, Stanislav Germanovich. Position: CEO, OOO Sfera-Trade. Involved person through working for an entity that makes available goods of strategic significance.
* 4 OOO SFERA-TRADE. Address: Naberezhnye Chelny. Subsidiary of: PAO Kamtrak (UK sanctions list ref: RUS1790).
* 5 GLOBAL NORTH CARGO FZC. Address: Ajman, UAE. Has provided truck engines to OOO Sfera-Trade.
* 6 AKHMETOVA, Dinara. Director, GLOBAL NORTH CARGO FZC. a.k.a. Dina WEBER.
* 7 M/V BALTIC CONSCIENCE. IMO 9165554. Owned by: GLOBAL NORTH CARGO FZC.
---
8 Following a challenge in the High Court, the statement of reasons for SHEVLYAGIN, Orest, has been varied; he remains listed.
9 What you must do: check whether you maintain any accounts for the persons above, freeze them, and refrain from dealing with them unless licensed.
10 You must report your findings even if there are none, which is a thing many people find hard to believe.
11 Failure to comply is a criminal offence.
12 This notice does not affect contracts for the sale of insulin by Aldwych Biologics plc to the Ministry of Health of Tatarstan, which are licensed until 2026.
E Organization|HM Treasury|HM Treasury
E Organization|Office of Financial Sanctions Implementation|Office of Financial Sanctions Implementation
E Place|United Kingdom|United Kingdom;UK
E Place|Russia|Russia
E Person|Stanislav Germanovich Rybalkin|RYBALKIN, Stanislav Germanovich
E Firm|OOO Sfera-Trade|OOO Sfera-Trade;OOO SFERA-TRADE
E Place|Naberezhnye Chelny|Naberezhnye Chelny
E Firm|PAO Kamtrak|PAO Kamtrak
E Firm|Global North Cargo FZC|GLOBAL NORTH CARGO FZC
E Place|Ajman|Ajman
E Place|United Arab Emirates|UAE
E Commodity|truck engines|truck engines
E Person|Dinara Akhmetova|AKHMETOVA, Dinara;Dina WEBER
E Vessel|Baltic Conscience|BALTIC CONSCIENCE
E Organization|High Court|High Court
E Person|Orest Shevlyagin|SHEVLYAGIN, Orest
E Commodity|insulin|insulin
E Firm|Aldwych Biologics plc|Aldwych Biologics plc
E Organization|Ministry of Health|Ministry of Health
E Place|Tatarstan|Tatarstan
C Orest Shevlyagin|he@8
C insulin|which@12
R Office of Financial Sanctions Implementation|SUBSIDIARY_OF|HM Treasury|1|asserted|-
R Stanislav Germanovich Rybalkin|SANCTIONED_BY|United Kingdom|2-3|asserted|today
R Stanislav Germanovich Rybalkin|LEADS|OOO Sfera-Trade|3|asserted|-
R OOO Sfera-Trade|SANCTIONED_BY|United Kingdom|2-4|asserted|today
R OOO Sfera-Trade|LOCATED_IN|Naberezhnye Chelny|4|asserted|-
R OOO Sfera-Trade|SUBSIDIARY_OF|PAO Kamtrak|4|asserted|-
R PAO Kamtrak|SANCTIONED_BY|United Kingdom|4|asserted|-
R Global North Cargo FZC|SANCTIONED_BY|United Kingdom|2-5|asserted|today
R Global North Cargo FZC|LOCATED_IN|Ajman|5|asserted|-
R Ajman|LOCATED_IN|United Arab Emirates|5|asserted|-
R Global North Cargo FZC|SUPPLIES|OOO Sfera-Trade|5|asserted|-
R Global North Cargo FZC|EXPORTS|truck engines|5|asserted|-
R OOO Sfera-Trade|IMPORTS|truck engines|5|asserted|-
R Dinara Akhmetova|SANCTIONED_BY|United Kingdom|2-6|asserted|today
R Dinara Akhmetova|LEADS|Global North Cargo FZC|6|asserted|-
R Baltic Conscience|SANCTIONED_BY|United Kingdom|2-7|asserted|today
R Global North Cargo FZC|OWNS|Baltic Conscience|7|asserted|-
R Orest Shevlyagin|SANCTIONED_BY|United Kingdom|2-8|asserted|-
R Aldwych Biologics plc|SUPPLIES|Ministry of Health|12|asserted|until 2026
R Aldwych Biologics plc|EXPORTS|insulin|12|asserted|until 2026
R Ministry of Health|IMPORTS|insulin|12|asserted|until 2026
R Ministry of Health|LOCATED_IN|Tatarstan|12|asserted|-

@za-074|itc and commerce weekly, law portal|2024-11-26|Trade remedy week: tires, tin and an appeal that came by post
* 1 Trade Remedy Week | 26 November | free for in-house counsel
---
2 Truck and bus tires from Thailand.
3 The Department of Commerce published its order after the International Trade Commission found, by three votes to one, that imports injure the domestic industry.
4 Rates run from 12.33 percent, for Prinx Sattahip Rubber, to 48.39.
5 The union that brought the case, United Rubber and Allied Workers Local 77 of Findlay, Ohio, held a barbecue.
---
6 Tin mill products.
7 Frisia Can Company, the Dutch packager, has lost its bid to have ten shipments from IJmuiden Blik exempted; the Court of International Trade held that a request mailed on the last day is received on the next.
8 Frisia's general counsel, Odile van Wassenaer, says she now owns a fax machine.
---
9 Frozen warmwater shrimp.
10 Final margins for Indonesia (3.90), none for Vietnam, and for Ecuador a rate of 10.58 on its biggest packer, Camaronera Puná S.A., which ships two crates in five to the supermarkets of a single Texan buyer, Brazos Food Stores.
11 The Ad Hoc Shrimp Trade Action Committee had hoped for more.
---
12 People.
13 Amadou Lindqvist, for six years an analyst at the Commission, joins Geneva's Advisory Centre on WTO Law next month.
14 Neither the Centre nor the Commission can say who will look after the ficus.
15 A correction: we wrote last week that Vietnam had been "sanctioned" by a footnote.
16 We meant "mentioned".
E Commodity|truck and bus tires|Truck and bus tires
E Commodity|tires|tires
E Place|Thailand|Thailand
E Organization|Department of Commerce|Department of Commerce
E Organization|International Trade Commission|International Trade Commission;Commission
E Firm|Prinx Sattahip Rubber|Prinx Sattahip Rubber
E Organization|United Rubber and Allied Workers Local 77|United Rubber and Allied Workers Local 77
E Place|Findlay|Findlay
E Place|Ohio|Ohio
E Commodity|tin mill products|Tin mill products
E Commodity|tin|tin
E Firm|Frisia Can Company|Frisia Can Company;Frisia
E Place|Netherlands|Dutch
E Firm|IJmuiden Blik|IJmuiden Blik
E Organization|Court of International Trade|Court of International Trade
E Person|Odile van Wassenaer|Odile van Wassenaer
E Commodity|frozen warmwater shrimp|Frozen warmwater shrimp
E Place|Indonesia|Indonesia
E Place|Vietnam|Vietnam
E Place|Ecuador|Ecuador
E Firm|Camaronera Puná S.A.|Camaronera Puná S.A.
E Place|Texas|Texan
E Firm|Brazos Food Stores|Brazos Food Stores
E Organization|Ad Hoc Shrimp Trade Action Committee|Ad Hoc Shrimp Trade Action Committee
E Person|Amadou Lindqvist|Amadou Lindqvist
E Organization|Advisory Centre on WTO Law|Advisory Centre on WTO Law;Centre
E Place|Geneva|Geneva
C Department of Commerce|its@3
C Odile van Wassenaer|she@8
C Ecuador|its@10
C Camaronera Puná S.A.|which@10
R Thailand|EXPORTS|truck and bus tires|2-3|asserted|-
R Prinx Sattahip Rubber|LOCATED_IN|Thailand|2-4|asserted|-
R United Rubber and Allied Workers Local 77|LOCATED_IN|Findlay|5|asserted|-
R Findlay|LOCATED_IN|Ohio|5|asserted|-
R Frisia Can Company|LOCATED_IN|Netherlands|7|asserted|-
R IJmuiden Blik|SUPPLIES|Frisia Can Company|6-7|asserted|-
R Frisia Can Company|IMPORTS|tin mill products|6-7|asserted|-
R Odile van Wassenaer|EMPLOYED_BY|Frisia Can Company|8|asserted|-
R Camaronera Puná S.A.|LOCATED_IN|Ecuador|10|asserted|-
R Camaronera Puná S.A.|SUPPLIES|Brazos Food Stores|10|asserted|-
R Camaronera Puná S.A.|EXPORTS|frozen warmwater shrimp|9-10|asserted|-
R Brazos Food Stores|IMPORTS|frozen warmwater shrimp|9-10|asserted|-
R Brazos Food Stores|LOCATED_IN|Texas|10|asserted|-
R Amadou Lindqvist|EMPLOYED_BY|Advisory Centre on WTO Law|13|expected|next month
R Advisory Centre on WTO Law|LOCATED_IN|Geneva|13|asserted|-
B 1

@za-075|attorney general's speech, as delivered|2024-02-14|Remarks at the Munich conference on disruptive technology
1 Good afternoon, and thank you, Dr. Hoyer-Lindemann, for a kind introduction that my mother would have believed.
2 A year ago we stood up a strike force with our colleagues at the Department of Commerce.
3 I was asked then whether it would ever strike anything.
---
4 So let me report.
5 We have brought sixteen cases.
6 Last month we charged three men in Brooklyn who, we allege, mailed microchips to Saint Petersburg inside teddy bears.
7 In Kansas, the two owners of a flight-instrument company pleaded guilty, and I will spare you their names, as they have children at school.
8 We have seized, all told, the parts of a helicopter, though not in the right order.
---
9 I am often told that sanctions are a blunt instrument, and I answer that one does not carve a statue with a feather.
10 But I also tell companies: if in doubt, ask.
11 Nobody has ever been indicted for a phone call to a compliance officer.
12 Nobody ever will be, while I am in this job, which, as polls suggest, may not be the longest of assurances.
---
13 From here I go to Kyiv, by a train that leaves at an hour I may not disclose, to meet Prosecutor General Andriy Kostin.
14 He has a hundred and twenty thousand files on his desk.
15 I have sixteen, and I complain.
16 Thank you, and do try the dumplings.
* 17 Speaker: Deputy Attorney General Lorraine Mikkelsen-Tate. Updated February 15.
E Person|Hoyer-Lindemann|Hoyer-Lindemann
E Organization|Department of Commerce|Department of Commerce
E Place|Munich|Munich
E Place|Brooklyn|Brooklyn
E Commodity|microchips|microchips
E Place|Saint Petersburg|Saint Petersburg
E Commodity|teddy bears|teddy bears
E Place|Kansas|Kansas
E Commodity|helicopter|helicopter
E Place|Kyiv|Kyiv
E Person|Andriy Kostin|Andriy Kostin
E Person|Lorraine Mikkelsen-Tate|Lorraine Mikkelsen-Tate
C Andriy Kostin|He@14;his@14
C Lorraine Mikkelsen-Tate|I@3;I@7;I@9;I@13;I@15
R Lorraine Mikkelsen-Tate|VISITED|Kyiv|13-17|expected|-
R Lorraine Mikkelsen-Tate|MET_WITH|Andriy Kostin|13-17|expected|-

@za-076|fact sheet, japan–us investment|2025-09-05|What the $550 Billion Is, and What It Is Not
1 THE SHORT VERSION: Under the memorandum signed in Washington on September 4 by Secretary of Commerce Howard Lutnick and Minister Ryosei Akazawa-Tani, the Government of Japan is to make $550 billion available for projects that the United States selects.
* 2 THE MONEY
* 3 • It is not a purchase, and it is not a gift.
* 4 • Most of it will be loans and guarantees from the Japan Bank for International Cooperation (JBIC).
* 5 ◦ JBIC's governor, Nobuaki Hayashi-Ota, put the share of equity at "one or two percent".
* 6 • Profits are split equally until the loan is paid back, then nine to one.
* 7 FIRST PROJECTS UNDER STUDY
* 8 • A gas turbine line in South Carolina of Kobe Turbine Works, Ltd.
* 9 • A graphite plant at Bainbridge, Georgia.
* 10 ◦ Its operator, Chattahoochee Carbon, received $40 million from Sumitada Trading in 2023 and would like more.
* 11 ALSO AGREED
* 12 • Japan will raise its purchases of American rice by three quarters within the existing quota.
* 13 • Japanese airlines will buy 100 aircraft; which airlines, and which aircraft, is left open.
* 14 • Cars from Japan pay 15 percent.
---
15 "I have read it four times," said Kimiko Strand, a lecturer at Meridian Law School in Sacramento, "and each time it was shorter."
16 Last year's visit by a Japanese trade mission to Alaska, which looked at a pipeline, was pleasant and led to nothing.
17 Korea has been offered a similar text and sent it back with corrections.
E Place|Washington|Washington
E Person|Howard Lutnick|Howard Lutnick
E Organization|Department of Commerce|Commerce
E Person|Ryosei Akazawa-Tani|Ryosei Akazawa-Tani
E Place|Japan|Japan;Japanese
E Place|United States|United States;American
E Organization|Japan Bank for International Cooperation|Japan Bank for International Cooperation;JBIC
E Person|Nobuaki Hayashi-Ota|Nobuaki Hayashi-Ota
E Place|South Carolina|South Carolina
E Firm|Kobe Turbine Works, Ltd.|Kobe Turbine Works, Ltd.
E Commodity|graphite|graphite
E Place|Bainbridge|Bainbridge
E Place|Georgia (U.S. state)|Georgia
E Firm|Chattahoochee Carbon|Chattahoochee Carbon
E Firm|Sumitada Trading|Sumitada Trading
E Commodity|rice|rice
E Commodity|aircraft|aircraft
E Commodity|cars|Cars
E Person|Kimiko Strand|Kimiko Strand
E Organization|Meridian Law School|Meridian Law School
E Place|Sacramento|Sacramento
E Place|Alaska|Alaska
E Place|South Korea|Korea
C Chattahoochee Carbon|Its operator@10
C Japan|its@12
R Howard Lutnick|LEADS|Department of Commerce|1|asserted|-
R Ryosei Akazawa-Tani|EMPLOYED_BY|Japan|1|asserted|-
R Howard Lutnick|AGREED_WITH|Ryosei Akazawa-Tani|1|asserted|on September 4
R United States|AGREED_WITH|Japan|1|asserted|on September 4
R Japan|INVESTED_IN|United States|1|expected|-
R Nobuaki Hayashi-Ota|LEADS|Japan Bank for International Cooperation|5|asserted|-
R Kobe Turbine Works, Ltd.|INVESTED_IN|South Carolina|7-8|expected|-
R Bainbridge|LOCATED_IN|Georgia (U.S. state)|9|asserted|-
R Sumitada Trading|INVESTED_IN|Chattahoochee Carbon|10|asserted|in 2023
R Japan|IMPORTS|rice|12|asserted|-
R United States|SUPPLIES|Japan|12|asserted|-
R Japan|IMPORTS|rice|12|expected|-
R United States|SUPPLIES|Japan|12|expected|-
R Japan|IMPORTS|aircraft|13|expected|-
R Japan|EXPORTS|cars|14|asserted|-
R Kimiko Strand|EMPLOYED_BY|Meridian Law School|15|asserted|-
R Meridian Law School|LOCATED_IN|Sacramento|15|asserted|-
R Japan|VISITED|Alaska|16|asserted|Last year

@za-077|justice department release, ship and shop|2023-06-28|Greek National Extradited from Spain Over Tanker Transfers Near Lomé
1 HOUSTON – Stavros Mavridoglou, 49, a Greek ship operator, made his first appearance in federal court in Houston today after his extradition from the Kingdom of Spain, where the Policía Nacional had arrested him at a yacht show in March.
2 He is charged with conspiracy, wire fraud and something the statute calls "violence against maritime navigation", which in the present case consisted of cutting a rope.
---
3 According to the indictment, in the spring of 2021 Mavridoglou arranged that the tanker Aristeia K, at anchor off Lomé, should receive gasoil from a ship which had been stolen from her owners in Port Harcourt, and that the gasoil should be sold to a Houston trading house, Buffalo Bayou Energy, as Togolese.
4 Buffalo Bayou paid $11.2 million for what it believed to be clean cargo, is described as a victim, and has since been bought by a Swiss group.
5 The Aristeia K belongs to Elpida Tankships Corp., a Marshall Islands company of which the defendant is the sole director.
---
6 "There is no ocean wide enough," said U.S. Attorney Jamal Everhart-Quintana.
7 Mavridoglou's attorney, Bettina Szabo-Reyes, told the court that her client had been in Athens on the night in question, at his niece's wedding, and had danced.
8 The Togolese navy, which boarded the tanker in May 2021 and let her go, was thanked for its help.
9 Trial is set for January.
10 The details contained in the charging document are allegations.
E Place|Houston|HOUSTON;Houston
E Person|Stavros Mavridoglou|Stavros Mavridoglou;Mavridoglou
E Place|Greece|Greek
E Place|Spain|Kingdom of Spain;Spain
E Organization|Policía Nacional|Policía Nacional
E Vessel|Aristeia K|Aristeia K
E Place|Lomé|Lomé
E Commodity|gasoil|gasoil
E Place|Port Harcourt|Port Harcourt
E Firm|Buffalo Bayou Energy|Buffalo Bayou Energy;Buffalo Bayou
E Place|Togo|Togolese
E Place|Switzerland|Swiss
E Firm|Elpida Tankships Corp.|Elpida Tankships Corp.
E Place|Marshall Islands|Marshall Islands
E Place|United States|U.S.
E Person|Jamal Everhart-Quintana|Jamal Everhart-Quintana
E Person|Bettina Szabo-Reyes|Bettina Szabo-Reyes
E Place|Athens|Athens
C Stavros Mavridoglou|a Greek ship operator@1;his@1;him@1;He@2;the defendant@5;her client@7
C Buffalo Bayou Energy|a Houston trading house@3;it@4
C Aristeia K|the tanker@8;her@8
C Elpida Tankships Corp.|a Marshall Islands company@5
C Bettina Szabo-Reyes|her@7
R Stavros Mavridoglou|ARRESTED_BY|Policía Nacional|1|asserted|in March
R Policía Nacional|LOCATED_IN|Spain|1|asserted|-
R Stavros Mavridoglou|ACCUSED_BY|United States|2-6|asserted|-
R Stavros Mavridoglou|SUPPLIES|Buffalo Bayou Energy|3|alleged|in the spring of 2021
R Stavros Mavridoglou|EXPORTS|gasoil|3|alleged|in the spring of 2021
R Buffalo Bayou Energy|IMPORTS|gasoil|3|alleged|in the spring of 2021
R Buffalo Bayou Energy|LOCATED_IN|Houston|3|asserted|-
R Aristeia K|LOCATED_IN|Lomé|3|alleged|in the spring of 2021
R Elpida Tankships Corp.|OWNS|Aristeia K|5|asserted|-
R Elpida Tankships Corp.|LOCATED_IN|Marshall Islands|5|asserted|-
R Stavros Mavridoglou|LEADS|Elpida Tankships Corp.|5|asserted|-
R Jamal Everhart-Quintana|EMPLOYED_BY|United States|6|asserted|-

@za-078|foreign minister's itinerary, swiss style|2025-01-27|Head of the FDFA to travel to Dhaka, Colombo and Malé
1 Bern, 27.01.2025 – Federal Councillor Lorenz Abplanalp, head of the Federal Department of Foreign Affairs (FDFA), sets out on Tuesday for a five-day working trip in South Asia.
2 In Dhaka he is to be received by the Chief Adviser of the interim government of Bangladesh, Muhammad Yunus, with whom he will discuss the recovery of assets.
3 Whether any such assets lie in Swiss banks is not known, though opinions are plentiful.
---
4 A tour of a tannery at Savar, modernised with Swiss machines by Gerbtec Wil AG, is on the programme for Wednesday afternoon.
5 In Colombo he will open the new residence; the old one, which had served since 1958, was given up on account of termites.
6 The planned stop in Jaffna has been dropped.
---
7 Switzerland's trade with Sri Lanka reached CHF 307 million in 2023, with tea and rubber gloves in one direction and watches in the other.
8 In Malé the Federal Councillor will sign, jointly with Foreign Minister Abdulla Khaleel-Manik, an agreement on air services.
9 Mr Abplanalp last visited the region in 2017, as a private person, and does not remember the tannery.
10 Journalists who wish to fly along should bring cash.
* 11 Publisher: Federal Department of Foreign Affairs. Last modification 27.01.2025
E Place|Bern|Bern
E Person|Lorenz Abplanalp|Lorenz Abplanalp;Abplanalp
E Organization|Federal Department of Foreign Affairs|Federal Department of Foreign Affairs;FDFA
E Place|South Asia|South Asia
E Place|Dhaka|Dhaka
E Person|Muhammad Yunus|Muhammad Yunus
E Place|Bangladesh|Bangladesh
E Place|Switzerland|Swiss;Switzerland
E Place|Savar|Savar
E Commodity|machines|machines
E Firm|Gerbtec Wil AG|Gerbtec Wil AG
E Place|Colombo|Colombo
E Place|Jaffna|Jaffna
E Place|Sri Lanka|Sri Lanka
E Commodity|tea|tea
E Commodity|rubber gloves|rubber gloves
E Commodity|watches|watches
E Place|Malé|Malé
E Person|Abdulla Khaleel-Manik|Abdulla Khaleel-Manik
C Lorenz Abplanalp|Head of the FDFA@0;he@2;he#2@2;he@5;the Federal Councillor@8
C South Asia|the region@9
R Lorenz Abplanalp|LEADS|Federal Department of Foreign Affairs|1|asserted|-
R Lorenz Abplanalp|VISITED|South Asia|1|expected|on Tuesday
R Lorenz Abplanalp|VISITED|Dhaka|1-2|expected|-
R Lorenz Abplanalp|MET_WITH|Muhammad Yunus|1-2|expected|-
R Muhammad Yunus|LEADS|Bangladesh|2|asserted|-
R Lorenz Abplanalp|VISITED|Savar|1-4|expected|Wednesday afternoon
R Lorenz Abplanalp|VISITED|Colombo|1-5|expected|-
R Lorenz Abplanalp|VISITED|Jaffna|1-6|denied|-
R Switzerland|TRADES_WITH|Sri Lanka|7|asserted|in 2023
R Lorenz Abplanalp|VISITED|Malé|0-8|expected|-
R Lorenz Abplanalp|MET_WITH|Abdulla Khaleel-Manik|8-9|expected|-
R Lorenz Abplanalp|AGREED_WITH|Abdulla Khaleel-Manik|8-9|expected|-
R Lorenz Abplanalp|VISITED|South Asia|9|asserted|in 2017
B 11

@za-079|czech national sanctions list note|2024-03-28|Government enters network "Zerkalo Zapada" in national sanctions list
1 Prague – At the proposal of the Ministry of Foreign Affairs the government of the Czech Republic on Wednesday entered two natural persons and one legal person in the national sanctions list on account of an influence operation run from Moscow.
2 They are the politician and businessman Vadim Stryzhavsky, a confidant of the Kremlin who once held a seat in Kyiv; his associate Artem Palienko; and the Prague-based news site Zerkalo Zapada s.r.o., through which, according to the Security Information Service (BIS), money reached candidates in six countries.
3 The site's offices in Žižkov had been locked since Monday.
4 A cat was found and has been taken in by the neighbours.
---
5 Prime Minister Petr Fiala said that the matter went "beyond Bohemia", and Poland's Internal Security Agency confirmed that it had searched two flats in Tychy.
6 None of the candidates has been named, and several who had not been asked have denied it.
---
7 The list, which came into being at the end of 2022, held until now but a handful of names, among them the patriarch of Moscow and the owner of an engineering works.
8 One entry was struck out last year by a court in Brno.
9 Being listed entails the freezing of bank accounts and, in the case of Mr Palienko, of a Škoda.
10 Spokeswoman of the ministry Alžběta Drnovská referred further questions to the BIS, which referred them to the ministry.
* 11 Related documents: Government resolution No. 211 (PDF, 84 kB, in Czech)
E Place|Prague|Prague
E Organization|Ministry of Foreign Affairs|Ministry of Foreign Affairs
E Place|Czech Republic|Czech Republic
E Place|Russia|Moscow;Kremlin
E Person|Vadim Stryzhavsky|Vadim Stryzhavsky
E Place|Kyiv|Kyiv
E Person|Artem Palienko|Artem Palienko;Palienko
E Firm|Zerkalo Zapada s.r.o.|Zerkalo Zapada s.r.o.;Zerkalo Zapada
E Organization|Security Information Service|Security Information Service;BIS
E Place|Žižkov|Žižkov
E Person|Petr Fiala|Petr Fiala
E Place|Bohemia|Bohemia
E Place|Poland|Poland
E Organization|Internal Security Agency|Internal Security Agency
E Place|Tychy|Tychy
E Place|Brno|Brno
E Person|Alžběta Drnovská|Alžběta Drnovská
C Vadim Stryzhavsky|his@2;a confidant of the Kremlin@2
C Zerkalo Zapada s.r.o.|the Prague-based news site@2;The site's@3
C Internal Security Agency|it@5
C Ministry of Foreign Affairs|the ministry@10;the ministry#2@10
R Vadim Stryzhavsky|SANCTIONED_BY|Czech Republic|1-2|asserted|on Wednesday
R Artem Palienko|SANCTIONED_BY|Czech Republic|1-2|asserted|on Wednesday
R Zerkalo Zapada s.r.o.|SANCTIONED_BY|Czech Republic|1-2|asserted|on Wednesday
R Zerkalo Zapada s.r.o.|LOCATED_IN|Prague|2|asserted|-
R Zerkalo Zapada s.r.o.|ACCUSED_BY|Security Information Service|2|asserted|-
R Petr Fiala|LEADS|Czech Republic|1-5|asserted|-
R Internal Security Agency|LOCATED_IN|Poland|5|asserted|-
R Alžběta Drnovská|EMPLOYED_BY|Ministry of Foreign Affairs|1-10|asserted|-
B 11

@za-080|port authority notice, singapore/malaysia|2024-07-05|Malaysian Marine Department: anchoring without permission off Tanjung Piai
1 JOHOR BAHRU, July 5 – Two tankers were detained by the Malaysian Maritime Enforcement Agency (MMEA) in the small hours of Thursday for dropping anchor without permission, its Johor director, First Admiral Nurul Azlan Hashimi, said here today.
2 The vessels, MT Selat Purnama, registered in Labuan, and the Cook Islands-flagged Oceanic Verity, were 24.5 nautical miles off Tanjung Piai.
3 Both masters, an Indonesian and an Indian, failed to produce documents when asked to.
4 They will be taken to Tanjung Sedili for their statements to be recorded.
---
5 "Our waters are not a parking lot," he said, adding that the number of such cases had dropped to 31 in the first half, from 52.
6 It was too early to say whether oil had passed from one to the other; hoses were found on deck, but hoses are found on every deck.
7 The Oceanic Verity has been on the American list since April, when she was said to have lifted Iranian fuel oil for a buyer in Zhoushan.
8 Malaysia itself recognises only sanctions of the United Nations, as the home minister, Saifuddin Nasution-Idris, reminded a visiting US Treasury official in May.
---
9 In a separate incident fishermen at Kukup complained that their nets had been cut, and were served tea.
10 The MMEA hotline, 999, is open around the clock. — BERITA SELATAN
E Place|Johor Bahru|JOHOR BAHRU
E Organization|Malaysian Maritime Enforcement Agency|Malaysian Maritime Enforcement Agency;MMEA
E Organization|Malaysian Marine Department|Malaysian Marine Department
E Place|Johor|Johor
E Person|Nurul Azlan Hashimi|Nurul Azlan Hashimi
E Vessel|MT Selat Purnama|MT Selat Purnama
E Place|Labuan|Labuan
E Place|Cook Islands|Cook Islands
E Vessel|Oceanic Verity|Oceanic Verity
E Place|Tanjung Piai|Tanjung Piai
E Place|Indonesia|Indonesian
E Place|India|Indian
E Place|Tanjung Sedili|Tanjung Sedili
E Commodity|oil|oil
E Place|United States|American;US
E Place|Iran|Iranian
E Commodity|fuel oil|fuel oil
E Place|Zhoushan|Zhoushan
E Place|Malaysia|Malaysia
E Organization|United Nations|United Nations
E Person|Saifuddin Nasution-Idris|Saifuddin Nasution-Idris
E Organization|Treasury|Treasury
E Place|Kukup|Kukup
E Organization|Berita Selatan|BERITA SELATAN
C Malaysian Maritime Enforcement Agency|its@1
C Nurul Azlan Hashimi|he@5
C Oceanic Verity|she@7
R MT Selat Purnama|ARRESTED_BY|Malaysian Maritime Enforcement Agency|1-2|asserted|in the small hours of Thursday
R Oceanic Verity|ARRESTED_BY|Malaysian Maritime Enforcement Agency|1-2|asserted|in the small hours of Thursday
R Nurul Azlan Hashimi|EMPLOYED_BY|Malaysian Maritime Enforcement Agency|1|asserted|-
R Oceanic Verity|SANCTIONED_BY|United States|7|asserted|since April
R Iran|EXPORTS|fuel oil|7|alleged|-
R Iran|SUPPLIES|Zhoushan|7|alleged|-
R Zhoushan|IMPORTS|fuel oil|7|alleged|-
R Saifuddin Nasution-Idris|EMPLOYED_BY|Malaysia|8|asserted|-
R Saifuddin Nasution-Idris|MET_WITH|Treasury|8|asserted|in May
R Treasury|VISITED|Malaysia|8|asserted|in May
R Treasury|LOCATED_IN|United States|8|asserted|-
