@w-026|leak investigation|2023-11-14|Cyprus Papers: The Bank, The Yacht And The Brother Who Was Not A Brother
1 When the superyacht Lady Yaroslava slipped out of Antibes in the early hours of 27 February 2022, three days after the invasion, the man who had chartered her every summer for nine years was at pains to tell friends that she was not his.
2 He may even have believed it.
3 Documents from MeritCorp Fiduciary, a Nicosia firm whose internal mail was obtained by the newsroom collective Forensis Europa, show that the vessel was held until that very week by Halcyon Bay Leisure of the Isle of Man, that Halcyon Bay was held by a Cypriot company, Tessarakonta Holdings, and that the shares of the last were pledged to Uralpromstroybank as security for a loan that nobody seems to have intended to repay.
---
4 The man was Viktor Anatolyevich Pestryakov, a metals magnate from Chelyabinsk who controls the ferrochrome producer Yuzhuralferro and who sits on the board of the bank.
5 He was put under an asset freeze by the British on 10 March 2022 and by Brussels five days later.
6 On 1 March, however, the deeds had been changed.
7 Tessarakonta passed for one euro to Gennady Pestryakov, described by the lawyers in Nicosia as a brother; the registry office in Chelyabinsk knows no such person, and the signature on the transfer, according to two experts consulted by Forensis Europa, is that of the magnate's driver.
---
8 Neither the magnate nor the bank replied to our questions.
9 MeritCorp's founder and managing director, Eleni Stavrinou, said that her firm "ceased to act for the client on 28 February", a date which fits badly with the transfer, since it bears her stamp.
10 The Isle of Man's Financial Services Authority fined Halcyon Bay's agent in June.
11 As for the yacht, she lay for some months at Marmaris and was bought at the end of last year, so her new captain says, by a Turkish hotel group, Denizkent Otelcilik; the group denies having paid anything for her, or wanting her.
E Vessel|Lady Yaroslava|Lady Yaroslava
E Firm|MeritCorp Fiduciary|MeritCorp Fiduciary;MeritCorp
E Firm|Halcyon Bay Leisure|Halcyon Bay Leisure;Halcyon Bay
E Firm|Tessarakonta Holdings|Tessarakonta Holdings;Tessarakonta
E Firm|Uralpromstroybank|Uralpromstroybank
E Firm|Yuzhuralferro|Yuzhuralferro
E Firm|Denizkent Otelcilik|Denizkent Otelcilik
E Organization|Forensis Europa|Forensis Europa
E Organization|European Union|Brussels
E Organization|Financial Services Authority|Financial Services Authority
E Person|Viktor Anatolyevich Pestryakov|Viktor Anatolyevich Pestryakov
E Person|Gennady Pestryakov|Gennady Pestryakov
E Person|Eleni Stavrinou|Eleni Stavrinou
E Place|Cyprus|Cyprus;Cypriot
E Place|Antibes|Antibes
E Place|Nicosia|Nicosia
E Place|Isle of Man|Isle of Man
E Place|Chelyabinsk|Chelyabinsk
E Place|United Kingdom|British
E Place|Marmaris|Marmaris
E Place|Turkey|Turkish
E Commodity|ferrochrome|ferrochrome
C Lady Yaroslava|her@1;she@1;the vessel@3;the yacht@11;she@11;her@11;her#2@11;The Yacht@0
C Viktor Anatolyevich Pestryakov|the man@1;his@1;He@2;The man@4;a metals magnate@4;who@4;who#2@4;He@5;the magnate@7;the magnate@8
C MeritCorp Fiduciary|a Nicosia firm@3;whose@3;her firm@9
C Tessarakonta Holdings|a Cypriot company@3;the last@3
C Uralpromstroybank|the bank@4;the bank@8
C Gennady Pestryakov|a brother@7;such person@7
C Eleni Stavrinou|her@9;her#2@9
C Denizkent Otelcilik|a Turkish hotel group@11;the group@11
R Viktor Anatolyevich Pestryakov|OWNS|Lady Yaroslava|1-4|denied|-
R MeritCorp Fiduciary|LOCATED_IN|Nicosia|3|asserted|-
R Halcyon Bay Leisure|OWNS|Lady Yaroslava|3|asserted|until that very week
R Halcyon Bay Leisure|LOCATED_IN|Isle of Man|3|asserted|-
R Tessarakonta Holdings|OWNS|Halcyon Bay Leisure|3|asserted|-
R Tessarakonta Holdings|LOCATED_IN|Cyprus|3|asserted|-
R Viktor Anatolyevich Pestryakov|OWNS|Yuzhuralferro|4|asserted|-
R Viktor Anatolyevich Pestryakov|LEADS|Uralpromstroybank|3-4|asserted|-
R Viktor Anatolyevich Pestryakov|SANCTIONED_BY|United Kingdom|4-5|asserted|on 10 March 2022
R Viktor Anatolyevich Pestryakov|SANCTIONED_BY|European Union|4-5|asserted|five days later
R Gennady Pestryakov|OWNS|Tessarakonta Holdings|6-7|asserted|On 1 March
R Eleni Stavrinou|LEADS|MeritCorp Fiduciary|9|asserted|-
R Financial Services Authority|LOCATED_IN|Isle of Man|10|asserted|-
R Lady Yaroslava|LOCATED_IN|Marmaris|11|asserted|for some months
R Denizkent Otelcilik|OWNS|Lady Yaroslava|11|alleged|at the end of last year
R Denizkent Otelcilik|OWNS|Lady Yaroslava|11|denied|-
R Denizkent Otelcilik|LOCATED_IN|Turkey|11|asserted|-

@w-027|select committee transcript|2024-01-23|Business and Trade Committee: oral evidence, HC 412 (uncorrected)
* 1 Members present: Dame Philippa Thorold (Chair); Gareth Pugh; Shabnam Akhtar; Sir Neville Brodie.
* 2 Witnesses: Alastair McCrindle, Chief Executive, Forth Precision Optics; Professor Henrietta Vaughan-Lee, University of Strathclyde.
---
* 3 Q114 Chair: Mr McCrindle, you told this Committee in November that your company had never sold lenses to the United Arab Emirates. Do you wish to correct that?
* 4 Alastair McCrindle: I do, Chair, and I am grateful for the chance. We had not sold any directly. It has since come to light that our former subsidiary in Toulouse, Lentilles du Midi, which we disposed of last summer to Groupe Vauquelin, had shipped 212 infrared lenses to a firm in Sharjah called Desert Falcon Instruments between 2020 and 2022.
* 5 Q115 Chair: And where are they now?
* 6 Alastair McCrindle: I am told by Conflict Armament Tracing, the investigators, that eleven of them were taken out of drones in Ukraine. They believe that Desert Falcon sold the lot on to Izhevsk.
* 7 Q116 Gareth Pugh: Who owns it?
* 8 Alastair McCrindle: Desert Falcon? On paper a Mr Saeed Al Ketbi. I have not met him.
* 9 Q117 Gareth Pugh: Professor, is that plausible?
* 10 Professor Vaughan-Lee: It is what one always sees. I visited Sharjah two years ago for the Foreign Office and counted, on one corridor, nineteen trading companies and one kettle.
* 11 Q118 Shabnam Akhtar: Has the Export Control Joint Unit been in touch with you at all, Mr McCrindle?
* 12 Alastair McCrindle: They came to Dunfermline on 9 January, for a day, and were very courteous.
* 13 Q119 Sir Neville Brodie: Should Desert Falcon be on our list?
* 14 Alastair McCrindle: That is above my pay grade, Sir Neville. The Americans put it on theirs before Christmas.
* 15 Sir Neville Brodie: Then I imagine we shall follow in about three years.
E Organization|Business and Trade Committee|Business and Trade Committee;Committee
E Organization|University of Strathclyde|University of Strathclyde
E Organization|Conflict Armament Tracing|Conflict Armament Tracing
E Organization|Foreign Office|Foreign Office
E Organization|Export Control Joint Unit|Export Control Joint Unit
E Firm|Forth Precision Optics|Forth Precision Optics
E Firm|Lentilles du Midi|Lentilles du Midi
E Firm|Groupe Vauquelin|Groupe Vauquelin
E Firm|Desert Falcon Instruments|Desert Falcon Instruments;Desert Falcon
E Person|Philippa Thorold|Philippa Thorold
E Person|Gareth Pugh|Gareth Pugh
E Person|Shabnam Akhtar|Shabnam Akhtar
E Person|Neville Brodie|Neville Brodie;Neville
E Person|Alastair McCrindle|Alastair McCrindle;McCrindle
E Person|Henrietta Vaughan-Lee|Henrietta Vaughan-Lee;Vaughan-Lee
E Person|Saeed Al Ketbi|Saeed Al Ketbi
E Place|United Arab Emirates|United Arab Emirates
E Place|Toulouse|Toulouse
E Place|Sharjah|Sharjah
E Place|Ukraine|Ukraine
E Place|Izhevsk|Izhevsk
E Place|Dunfermline|Dunfermline
E Place|United States|Americans
E Commodity|lenses|lenses
E Commodity|infrared lenses|infrared lenses
E Commodity|drones|drones
C Forth Precision Optics|your company@3;We@4;our@4;we@4
C Philippa Thorold|Chair@3;Chair@4;Chair@5
C Alastair McCrindle|you@3;I@4;I@6;I@8;you@11
C Lentilles du Midi|our former subsidiary in Toulouse@4;which@4
C Desert Falcon Instruments|a firm in Sharjah@4;it@7;it@14
C Conflict Armament Tracing|They@6
C Saeed Al Ketbi|him@8
C Henrietta Vaughan-Lee|Professor@9;I@10
C Export Control Joint Unit|They@12
C United States|theirs@14
R Philippa Thorold|LEADS|Business and Trade Committee|0-1|asserted|-
R Alastair McCrindle|LEADS|Forth Precision Optics|2|asserted|-
R Henrietta Vaughan-Lee|EMPLOYED_BY|University of Strathclyde|2|asserted|-
R Forth Precision Optics|SUPPLIES|United Arab Emirates|3|denied|-
R Forth Precision Optics|EXPORTS|lenses|3|denied|-
R Lentilles du Midi|LOCATED_IN|Toulouse|4|asserted|-
R Groupe Vauquelin|OWNS|Lentilles du Midi|4|asserted|last summer
R Forth Precision Optics|AGREED_WITH|Groupe Vauquelin|4|asserted|last summer
R Lentilles du Midi|SUPPLIES|Desert Falcon Instruments|4|asserted|between 2020 and 2022
R Lentilles du Midi|EXPORTS|infrared lenses|4|asserted|between 2020 and 2022
R Desert Falcon Instruments|IMPORTS|infrared lenses|4|asserted|between 2020 and 2022
R Desert Falcon Instruments|LOCATED_IN|Sharjah|4|asserted|-
R Desert Falcon Instruments|SUPPLIES|Izhevsk|6|alleged|-
R Desert Falcon Instruments|EXPORTS|infrared lenses|4-6|alleged|-
R Izhevsk|IMPORTS|infrared lenses|4-6|alleged|-
R Saeed Al Ketbi|OWNS|Desert Falcon Instruments|8|asserted|-
R Alastair McCrindle|MET_WITH|Saeed Al Ketbi|8|denied|-
R Henrietta Vaughan-Lee|VISITED|Sharjah|10|asserted|two years ago
R Export Control Joint Unit|VISITED|Dunfermline|11-12|asserted|on 9 January
R Desert Falcon Instruments|SANCTIONED_BY|United States|13-14|asserted|before Christmas

@w-028|non-native trade letter|2022-05-30|About the situation of Turkish hazelnut sector, for our esteemed foreign readers
1 Dear readers, as it is known, our country Türkiye is making the big part of the world hazelnut export, and in first four months of the year 98.112 tons went to abroad, and biggest buyers became Germany, Italy and France again.
2 However the voice of producer is not coming out happy.
3 Giresun Chamber of Agriculture President Mr. Nurettin Karadağ blames Italian giant Ferrandini and its Turkish company Fındıkçı Gıda for making the price alone; Ferrandini on its side was explaining that they buy from 150 merchants and don't make any price.
4 In last week a delegation from Chilean producers' union Chilenut, with General Secretary Mrs. Macarena Oyarzún, has come to Ordu and saw the gardens, and they were hosted in Black Sea Exporters Association by President Edip Sevinç Hanoğlu himself.
5 Sevinç Hanoğlu said that Chile is not a rival, is a brother with different season.
6 Another good news: Trabzon firm Zigana Fındık is making agreement with Korean chocolate company Hanil Confectionery, first 200 tons of roasted kernels will be going to Incheon in September if God permits.
7 For shell, there was a request from an Austrian pellet factory but at this stage is nothing.
8 With our respects.
E Organization|Giresun Chamber of Agriculture|Giresun Chamber of Agriculture
E Organization|Chilenut|Chilenut
E Organization|Black Sea Exporters Association|Black Sea Exporters Association
E Firm|Ferrandini|Ferrandini
E Firm|Fındıkçı Gıda|Fındıkçı Gıda
E Firm|Zigana Fındık|Zigana Fındık
E Firm|Hanil Confectionery|Hanil Confectionery
E Person|Nurettin Karadağ|Nurettin Karadağ
E Person|Macarena Oyarzún|Macarena Oyarzún
E Person|Edip Sevinç Hanoğlu|Edip Sevinç Hanoğlu;Sevinç Hanoğlu
E Place|Turkey|Turkish;Türkiye
E Place|Germany|Germany
E Place|Italy|Italy;Italian
E Place|France|France
E Place|Chile|Chile;Chilean
E Place|Ordu|Ordu
E Place|Trabzon|Trabzon
E Place|South Korea|Korean
E Place|Incheon|Incheon
E Place|Austria|Austrian
E Commodity|hazelnuts|hazelnut
E Commodity|roasted kernels|roasted kernels
C Ferrandini|its@3;its#2@3;they@3
C Chilenut|they@4
R Turkey|EXPORTS|hazelnuts|1|asserted|in first four months of the year
R Turkey|SUPPLIES|Germany|1|asserted|in first four months of the year
R Turkey|SUPPLIES|Italy|1|asserted|in first four months of the year
R Turkey|SUPPLIES|France|1|asserted|in first four months of the year
R Germany|IMPORTS|hazelnuts|1|asserted|in first four months of the year
R Italy|IMPORTS|hazelnuts|1|asserted|in first four months of the year
R France|IMPORTS|hazelnuts|1|asserted|in first four months of the year
R Nurettin Karadağ|LEADS|Giresun Chamber of Agriculture|3|asserted|-
R Ferrandini|ACCUSED_BY|Nurettin Karadağ|3|asserted|-
R Fındıkçı Gıda|ACCUSED_BY|Nurettin Karadağ|3|asserted|-
R Ferrandini|LOCATED_IN|Italy|3|asserted|-
R Fındıkçı Gıda|SUBSIDIARY_OF|Ferrandini|3|asserted|-
R Fındıkçı Gıda|LOCATED_IN|Turkey|3|asserted|-
R Ferrandini|IMPORTS|hazelnuts|1-3|asserted|-
R Chilenut|LOCATED_IN|Chile|4|asserted|-
R Macarena Oyarzún|LEADS|Chilenut|4|asserted|-
R Chilenut|VISITED|Ordu|4|asserted|last week
R Macarena Oyarzún|VISITED|Ordu|4|asserted|last week
R Chilenut|MET_WITH|Edip Sevinç Hanoğlu|4|asserted|last week
R Edip Sevinç Hanoğlu|LEADS|Black Sea Exporters Association|4|asserted|-
R Zigana Fındık|LOCATED_IN|Trabzon|6|asserted|-
R Zigana Fındık|AGREED_WITH|Hanil Confectionery|6|expected|-
R Hanil Confectionery|LOCATED_IN|South Korea|6|asserted|-
R Zigana Fındık|SUPPLIES|Hanil Confectionery|6|expected|in September
R Zigana Fındık|EXPORTS|roasted kernels|6|expected|in September
R Hanil Confectionery|IMPORTS|roasted kernels|6|expected|in September

@w-029|UN panel report|2025-01-15|Note by the President of the Security Council: Arms and related materiel
1 118. The Group of Experts continued to monitor the provision of weapons and ammunition to the Rapid Support Forces (RSF).
2 119. According to end-user documents and to crates photographed by the Group at Nyala in October 2024, 81 mm mortar rounds produced in 2023 by Arsenal Balkanika EAD, a Bulgarian manufacturer, reached the RSF within eleven months of leaving the factory at Sopot.
3 120. Bulgaria informed the Group that it had authorized the sale of those rounds to the armed forces of the United Arab Emirates, and that the latter had undertaken not to re-export them.
4 121. The Emirates denied having transferred any materiel to the RSF and stated that the rounds remained in storage in Al Dhafra.
5 122. The Group is investigating Gulf Meridian Airlift, registered in Ras al-Khaimah, whose Il-76 aircraft flew to Amdjarass and N'Djamena on at least 46 occasions in the reporting period.
6 Its beneficial owner is reported to be Mr. Abdelrahim Hamad Juma, a cousin of the RSF's deputy commander, Mr. Al-Tayeb Hamad Musa, whom the Committee listed on 8 November 2024.
7 Mr. Juma, when he met the Coordinator of the Group, Ms. Lucía Barragán Ortiz, in Nairobi on 3 December, said that he owned a bakery, a farm and nothing with wings.
8 123. Chad replied that the flights carried medicines for a field hospital, a gift from the Emirates Mercy Caravan to the Chadian Ministry of Public Health and Prevention.
9 124. The Sudanese Armed Forces, for their part, acquired Mohajer-6 drones from Iran, two of which the Group inspected at Wadi Seidna.
10 125. The Group recommends that the Committee consider the designation of Gulf Meridian Airlift.
E Organization|Security Council|Security Council
E Organization|Group of Experts|Group of Experts;Group
E Organization|Rapid Support Forces|Rapid Support Forces;RSF
E Organization|Committee|Committee
E Organization|Emirates Mercy Caravan|Emirates Mercy Caravan
E Organization|Ministry of Public Health and Prevention|Ministry of Public Health and Prevention
E Organization|Sudanese Armed Forces|Sudanese Armed Forces
E Firm|Arsenal Balkanika EAD|Arsenal Balkanika EAD
E Firm|Gulf Meridian Airlift|Gulf Meridian Airlift
E Person|Abdelrahim Hamad Juma|Abdelrahim Hamad Juma;Juma
E Person|Al-Tayeb Hamad Musa|Al-Tayeb Hamad Musa
E Person|Lucía Barragán Ortiz|Lucía Barragán Ortiz
E Place|Nyala|Nyala
E Place|Bulgaria|Bulgaria;Bulgarian
E Place|Sopot|Sopot
E Place|United Arab Emirates|United Arab Emirates;Emirates
E Place|Al Dhafra|Al Dhafra
E Place|Ras al-Khaimah|Ras al-Khaimah
E Place|Amdjarass|Amdjarass
E Place|N'Djamena|N'Djamena
E Place|Nairobi|Nairobi
E Place|Chad|Chad;Chadian
E Place|Iran|Iran
E Place|Wadi Seidna|Wadi Seidna
E Commodity|weapons|weapons
E Commodity|ammunition|ammunition
E Commodity|81 mm mortar rounds|81 mm mortar rounds
E Commodity|Il-76 aircraft|Il-76 aircraft
E Commodity|medicines|medicines
E Commodity|Mohajer-6 drones|Mohajer-6 drones
C Arsenal Balkanika EAD|a Bulgarian manufacturer@2
C Bulgaria|it@3
C United Arab Emirates|the latter@3
C 81 mm mortar rounds|those rounds@3;them@3;the rounds@4
C Gulf Meridian Airlift|whose@5;Its@6
C Al-Tayeb Hamad Musa|whom@6
C Abdelrahim Hamad Juma|a cousin@6;he@7;he#2@7
C Sudanese Armed Forces|their@9
R Group of Experts|VISITED|Nyala|2|asserted|in October 2024
R Arsenal Balkanika EAD|LOCATED_IN|Bulgaria|2|asserted|-
R Rapid Support Forces|IMPORTS|81 mm mortar rounds|2|asserted|-
R Bulgaria|SUPPLIES|United Arab Emirates|3|asserted|-
R Bulgaria|EXPORTS|81 mm mortar rounds|2-3|asserted|-
R United Arab Emirates|IMPORTS|81 mm mortar rounds|2-3|asserted|-
R United Arab Emirates|SUPPLIES|Rapid Support Forces|4|denied|-
R United Arab Emirates|EXPORTS|81 mm mortar rounds|2-4|denied|-
R Gulf Meridian Airlift|LOCATED_IN|Ras al-Khaimah|5|asserted|-
R Gulf Meridian Airlift|VISITED|Amdjarass|5|asserted|in the reporting period
R Gulf Meridian Airlift|VISITED|N'Djamena|5|asserted|in the reporting period
R Abdelrahim Hamad Juma|OWNS|Gulf Meridian Airlift|5-6|alleged|-
R Al-Tayeb Hamad Musa|EMPLOYED_BY|Rapid Support Forces|6|asserted|-
R Al-Tayeb Hamad Musa|SANCTIONED_BY|Committee|6|asserted|on 8 November 2024
R Abdelrahim Hamad Juma|MET_WITH|Lucía Barragán Ortiz|7|asserted|on 3 December
R Lucía Barragán Ortiz|LEADS|Group of Experts|7|asserted|-
R Abdelrahim Hamad Juma|OWNS|Gulf Meridian Airlift|5-7|denied|-
R Emirates Mercy Caravan|SUPPLIES|Ministry of Public Health and Prevention|8|alleged|-
R Ministry of Public Health and Prevention|IMPORTS|medicines|8|alleged|-
R Ministry of Public Health and Prevention|LOCATED_IN|Chad|8|asserted|-
R Sudanese Armed Forces|IMPORTS|Mohajer-6 drones|9|asserted|-
R Iran|SUPPLIES|Sudanese Armed Forces|9|asserted|-
R Group of Experts|VISITED|Wadi Seidna|9|asserted|-
R Gulf Meridian Airlift|SANCTIONED_BY|Committee|10|expected|-

@w-030|court report|2024-10-02|Former judge tells Vilnius court he "lent his name and nothing else" to potash broker
1 The witness everyone had been waiting for took the stand at eleven, asked for water and told the Vilnius Regional Court that he had lent his name, for three hundred euros a month, to a company of which he knew neither the address nor the purpose.
2 Algirdas Butrimas, 71, who sat on that very bench until 2009, was from 2018 to 2022 the registered shareholder of Nemunas Fertex, the potash broker whose two directors, Edvinas Rimkus and his wife Jolita, are on trial for evading the embargo on Belarus.
---
3 The prosecution says that they sold 94,000 tonnes of Belarusian potash as Kazakh.
4 They bought it, according to the indictment read out by Prosecutor Rasa Žilinskaitė on Monday, from Palkalij Trade, the export arm of the Soligorsk combine, which had been on the EU's list since June 2021, and delivered it, with certificates printed in Almaty, to a fertiliser blender in Brazil, Adubos Paranaíba.
5 Rimkus shook his head at that; he maintains that the salts came from Kazakhstan and that he has not spoken to anyone in Soligorsk since he was a student there.
6 Adubos Paranaíba, which is not accused of anything, has told the court in a letter that it paid for Kazakh potash, received white powder and asked no more.
---
7 "So who owned Nemunas Fertex, if you did not?" the presiding judge wanted to know.
8 "A gentleman from Minsk," the witness answered.
9 "His name was Siarhei, he brought the envelope, and he had good shoes."
10 Pressed by the prosecutor, he identified from a photograph Siarhei Kuntsevich, whom Lithuania placed under sanctions in 2022 and who, she said, was still living in Warsaw under another surname.
11 Kuntsevich's Polish lawyer, mecenas Wiktor Sęk, called this a case of mistaken shoes.
12 The trial resumes on 14 October, when the head of the State Tax Inspectorate, Gintarė Petkevičienė, is to be heard.
E Person|Algirdas Butrimas|Algirdas Butrimas
E Person|Edvinas Rimkus|Edvinas Rimkus;Rimkus
E Person|Jolita Rimkus|Jolita
E Person|Rasa Žilinskaitė|Rasa Žilinskaitė
E Person|Siarhei Kuntsevich|Siarhei Kuntsevich;Kuntsevich;Siarhei
E Person|Wiktor Sęk|Wiktor Sęk
E Person|Gintarė Petkevičienė|Gintarė Petkevičienė
E Firm|Nemunas Fertex|Nemunas Fertex
E Firm|Palkalij Trade|Palkalij Trade
E Firm|Adubos Paranaíba|Adubos Paranaíba
E Firm|Soligorsk combine|Soligorsk combine
E Organization|Vilnius Regional Court|Vilnius Regional Court;Vilnius court
E Organization|European Union|EU
E Organization|State Tax Inspectorate|State Tax Inspectorate
E Place|Belarus|Belarus;Belarusian
E Place|Kazakhstan|Kazakhstan;Kazakh
E Place|Almaty|Almaty
E Place|Brazil|Brazil
E Place|Soligorsk|Soligorsk
E Place|Minsk|Minsk
E Place|Lithuania|Lithuania
E Place|Warsaw|Warsaw
E Place|Poland|Polish
E Commodity|potash|potash;salts
C Algirdas Butrimas|The witness@1;he@1;he#2@1;who@2;you@7;the witness@8;he@10
C Nemunas Fertex|a company@1;the potash broker@2;whose@2
C Edvinas Rimkus|his@2;he@5;he#2@5
C Palkalij Trade|which@4
C Adubos Paranaíba|a fertiliser blender in Brazil@4;which@6;it@6
C Soligorsk|there@5
C Siarhei Kuntsevich|A gentleman from Minsk@8;His@9;he@9;he#2@9;whom@10;who@10
C Rasa Žilinskaitė|the prosecutor@10;she@10
C potash|it@4;it#2@4
R Algirdas Butrimas|OWNS|Nemunas Fertex|2|asserted|from 2018 to 2022
R Edvinas Rimkus|LEADS|Nemunas Fertex|2|asserted|-
R Jolita Rimkus|LEADS|Nemunas Fertex|2|asserted|-
R Edvinas Rimkus|ACCUSED_BY|Rasa Žilinskaitė|2-4|asserted|-
R Jolita Rimkus|ACCUSED_BY|Rasa Žilinskaitė|2-4|asserted|-
R Palkalij Trade|SUPPLIES|Nemunas Fertex|2-4|alleged|-
R Nemunas Fertex|IMPORTS|potash|2-4|alleged|-
R Nemunas Fertex|EXPORTS|potash|2-4|alleged|-
R Nemunas Fertex|SUPPLIES|Adubos Paranaíba|2-4|alleged|-
R Adubos Paranaíba|IMPORTS|potash|4|alleged|-
R Adubos Paranaíba|LOCATED_IN|Brazil|4|asserted|-
R Palkalij Trade|SUBSIDIARY_OF|Soligorsk combine|4|asserted|-
R Soligorsk combine|LOCATED_IN|Soligorsk|4-5|asserted|-
R Palkalij Trade|SANCTIONED_BY|European Union|4|asserted|since June 2021
R Kazakhstan|SUPPLIES|Nemunas Fertex|2-5|alleged|-
R Palkalij Trade|SUPPLIES|Nemunas Fertex|2-5|denied|-
R Adubos Paranaíba|IMPORTS|potash|6|asserted|-
R Algirdas Butrimas|OWNS|Nemunas Fertex|7-8|denied|-
R Siarhei Kuntsevich|OWNS|Nemunas Fertex|7-10|alleged|-
R Siarhei Kuntsevich|SANCTIONED_BY|Lithuania|10|asserted|in 2022
R Gintarė Petkevičienė|LEADS|State Tax Inspectorate|12|asserted|-

@w-031|brief|2024-02-27|Seized: one Krug, twelve crates
1 Customs in Gibraltar have let go the Panama-flagged coaster Krug, held since New Year's Day over twelve crates of pistols in her forepeak.
2 The pistols stay.
3 Her owner, Oran's Maghreb Cabotage SARL, says a Livorno shipper packed them as taps.
E Vessel|Krug|Krug
E Firm|Maghreb Cabotage SARL|Maghreb Cabotage SARL
E Place|Gibraltar|Gibraltar
E Place|Panama|Panama
E Place|Oran|Oran
E Place|Livorno|Livorno
E Commodity|pistols|pistols
E Commodity|taps|taps
C Krug|her@1;Her@3
R Krug|ARRESTED_BY|Gibraltar|1|asserted|since New Year's Day
R Maghreb Cabotage SARL|OWNS|Krug|3|asserted|-
R Maghreb Cabotage SARL|LOCATED_IN|Oran|3|asserted|-

@w-032|newsletter|2025-03-13|Barrels & Molecules | Thursday: A refinery changes hands, twice
1 It has been that sort of week.
* 2 THE LEAD | Schwedt, again
3 On Monday Rhein-Oder Mineralöl said it had sold its 37.5% in the PCK refinery at Schwedt to London's newcomer Tollgate Energy; on Wednesday the German economy ministry said no such sale had been notified to it, let alone cleared.
4 By Thursday morning Tollgate's chief executive, Winston O. Ademola, was on a plane to Berlin.
5 For the record, the majority of the plant still sits, under trusteeship, with Rosneft Deutschland, whose own parent, Rosneft, would like it known that it has agreed to nothing.
* 6 UPSTREAM | Guyana
7 Liza crude keeps flowing east: India's Bharat Western took its first two cargoes in February, from the state's own share, under a tender that the Ministry of Natural Resources awarded in December.
8 Georgetown has also, our colleagues at Stabroek Monitor hear, promised a third to Panama's Refinería Bayano.
* 9 MOLECULES | Alexandroupolis
10 The terminal's operator, Gastrade, has booked four LNG cargoes from Chambrelle for the second quarter; Trakiagaz, which had an option on one of them, let it lapse.
* 11 PEOPLE
12 Tengku Dato' Sri Azman Hisham joins the board of Sarawak Deepwater (SDW: Bursa).
13 Mélanie Thibodeau-Roy leaves Équinoxe Énergie of Montreal, where she was head of trading, to advise the Canada Energy Regulator.
* 14 FROM THE MAILBAG
15 A reader in Lagos asks if Dangote "will ever run out of people to quarrel with". We put it to them. They hung up.
* 16 Not a subscriber? Start a free 14-day trial.
E Firm|Rhein-Oder Mineralöl|Rhein-Oder Mineralöl
E Firm|Tollgate Energy|Tollgate Energy;Tollgate
E Firm|Rosneft Deutschland|Rosneft Deutschland
E Firm|Rosneft|Rosneft
E Firm|Bharat Western|Bharat Western
E Firm|Refinería Bayano|Refinería Bayano
E Firm|Gastrade|Gastrade
E Firm|Chambrelle|Chambrelle
E Firm|Trakiagaz|Trakiagaz
E Firm|Sarawak Deepwater|Sarawak Deepwater;SDW
E Firm|Équinoxe Énergie|Équinoxe Énergie
E Firm|Dangote|Dangote
E Organization|German economy ministry|economy ministry
E Organization|Ministry of Natural Resources|Ministry of Natural Resources
E Organization|Stabroek Monitor|Stabroek Monitor
E Organization|Canada Energy Regulator|Canada Energy Regulator
E Organization|Bursa|Bursa
E Person|Winston O. Ademola|Winston O. Ademola
E Person|Azman Hisham|Azman Hisham
E Person|Mélanie Thibodeau-Roy|Mélanie Thibodeau-Roy
E Place|PCK refinery|PCK refinery
E Place|Schwedt|Schwedt
E Place|London|London
E Place|Germany|German
E Place|Berlin|Berlin
E Place|Guyana|Guyana;Georgetown
E Place|India|India
E Place|Panama|Panama
E Place|Alexandroupolis|Alexandroupolis
E Place|Montreal|Montreal
E Place|Lagos|Lagos
E Commodity|Liza crude|Liza crude
E Commodity|LNG|LNG
C Rhein-Oder Mineralöl|it@3;its@3
C German economy ministry|it#2@3
C PCK refinery|the plant@5
C Rosneft Deutschland|whose@5
C Rosneft|it#2@5
C Bharat Western|its@7
C Guyana|the state@7
C Trakiagaz|which@10
C Mélanie Thibodeau-Roy|she@13
C Alexandroupolis|The terminal@10
C Dangote|them@15;They@15
R PCK refinery|LOCATED_IN|Schwedt|3|asserted|-
R Rhein-Oder Mineralöl|INVESTED_IN|PCK refinery|3|asserted|-
R Rhein-Oder Mineralöl|AGREED_WITH|Tollgate Energy|3|alleged|On Monday
R Tollgate Energy|INVESTED_IN|PCK refinery|3|alleged|On Monday
R Tollgate Energy|INVESTED_IN|PCK refinery|3|denied|on Wednesday
R Tollgate Energy|LOCATED_IN|London|3|asserted|-
R German economy ministry|LOCATED_IN|Germany|3|asserted|-
R Winston O. Ademola|LEADS|Tollgate Energy|4|asserted|-
R Winston O. Ademola|VISITED|Berlin|4|expected|Thursday morning
R Rosneft Deutschland|INVESTED_IN|PCK refinery|3-5|asserted|-
R Rosneft Deutschland|SUBSIDIARY_OF|Rosneft|5|asserted|-
R Guyana|EXPORTS|Liza crude|6-7|asserted|in February
R Guyana|SUPPLIES|Bharat Western|6-7|asserted|in February
R Bharat Western|IMPORTS|Liza crude|7|asserted|in February
R Bharat Western|LOCATED_IN|India|7|asserted|-
R Ministry of Natural Resources|LOCATED_IN|Guyana|6-7|asserted|-
R Guyana|SUPPLIES|Refinería Bayano|7-8|expected|-
R Refinería Bayano|IMPORTS|Liza crude|7-8|expected|-
R Refinería Bayano|LOCATED_IN|Panama|8|asserted|-
R Gastrade|IMPORTS|LNG|10|expected|for the second quarter
R Chambrelle|SUPPLIES|Gastrade|10|expected|for the second quarter
R Chambrelle|SUPPLIES|Trakiagaz|10|denied|-
R Trakiagaz|IMPORTS|LNG|10|denied|-
R Azman Hisham|LEADS|Sarawak Deepwater|12|asserted|-
R Équinoxe Énergie|LOCATED_IN|Montreal|13|asserted|-
R Mélanie Thibodeau-Roy|EMPLOYED_BY|Canada Energy Regulator|13|expected|-
B 16

@w-033|profile|2022-09-17|The Quiet Widow of Salalah
1 She receives no journalists, has been photographed twice and owns, through a family office that bears the name of her late husband's village, the largest private fleet of livestock carriers between Suez and Singapore.
2 Sheikha Thuraya bint Mubarak al-Kathiri was thirty-four, a teacher of chemistry and the mother of five when the founder of Dhofar Bluewater died in his car in 2003 and left her a shipping company with three hulls, a dispute with the Somalis and a debt to the Bank of Sohar that was larger than all of them together.
3 The brothers expected her to sell.
4 She flew to Berbera instead, sat for two days with the elders of the livestock traders and came back with a paper, signed by them and by her, under which every sheep and goat that left the town by sea for the next five years was to leave it on her ships.
5 "They had never seen an Omani woman without a brother," says Captain Ananda Weerasinghe, who was her marine superintendent at the time. "Neither had I."
---
6 Today there are nineteen.
7 The bank was paid off in 2011; two years ago it came, hat in hand, to ask whether the widow would care to buy it a fifth of its capital, and she did.
8 From the Somaliland port the animals go to Jeddah, from Darwin and Fremantle to Aqaba, and from Cartagena, since the Ukrainian war upset everything, to Beirut.
9 Her company was twice the target of an Australian welfare group, Gentle Seas, which accused it of overcrowding; Australia's agriculture department looked into the matter and cleared it both times.
10 Rivals murmur that the true master of Dhofar Bluewater is the Royal Office in Muscat.
11 People who know her laugh at that.
12 Her eldest, Said, runs the chartering desk in Piraeus, and it is he who will go to Montevideo in October to look at two half-finished hulls.
13 She, he says, will stay where the frankincense is.
E Person|Thuraya bint Mubarak al-Kathiri|Thuraya bint Mubarak al-Kathiri
E Person|Ananda Weerasinghe|Ananda Weerasinghe
E Person|Said|Said
E Firm|Dhofar Bluewater|Dhofar Bluewater
E Firm|Bank of Sohar|Bank of Sohar
E Organization|Gentle Seas|Gentle Seas
E Organization|agriculture department|agriculture department
E Organization|Royal Office|Royal Office
E Place|Salalah|Salalah
E Place|Suez|Suez
E Place|Singapore|Singapore
E Place|Somalia|Somalis
E Place|Berbera|Berbera
E Place|Oman|Omani
E Place|Somaliland|Somaliland
E Place|Jeddah|Jeddah
E Place|Darwin|Darwin
E Place|Fremantle|Fremantle
E Place|Aqaba|Aqaba
E Place|Cartagena|Cartagena
E Place|Ukraine|Ukrainian
E Place|Beirut|Beirut
E Place|Australia|Australia;Australian
E Place|Muscat|Muscat
E Place|Piraeus|Piraeus
E Place|Montevideo|Montevideo
E Commodity|livestock|livestock
E Commodity|frankincense|frankincense
C Thuraya bint Mubarak al-Kathiri|The Quiet Widow of Salalah@0;She@1;her@1;her@2;her@3;She@4;her@4;her#2@4;her@5;the widow@7;she@7;Her@9;her@11;Her@12;She@13
C Dhofar Bluewater|a shipping company@2;Her company@9;it@9;it#2@9
C Bank of Sohar|The bank@7;it@7;it#2@7;its@7
C Ananda Weerasinghe|who@5;I@5
C Gentle Seas|which@9
C Berbera|the town@4;the Somaliland port@8
C Said|Her eldest@12;he@12;he@13
R Thuraya bint Mubarak al-Kathiri|OWNS|Dhofar Bluewater|1-2|asserted|in 2003
R Thuraya bint Mubarak al-Kathiri|VISITED|Berbera|2-4|asserted|-
R Berbera|LOCATED_IN|Somaliland|4-8|asserted|-
R Thuraya bint Mubarak al-Kathiri|INVESTED_IN|Bank of Sohar|2-7|asserted|two years ago
R Berbera|SUPPLIES|Jeddah|8|asserted|-
R Darwin|SUPPLIES|Aqaba|8|asserted|-
R Fremantle|SUPPLIES|Aqaba|8|asserted|-
R Cartagena|SUPPLIES|Beirut|8|asserted|-
R Dhofar Bluewater|ACCUSED_BY|Gentle Seas|9|asserted|-
R Gentle Seas|LOCATED_IN|Australia|9|asserted|-
R agriculture department|LOCATED_IN|Australia|9|asserted|-
R Royal Office|OWNS|Dhofar Bluewater|10|alleged|-
R Royal Office|OWNS|Dhofar Bluewater|10-11|denied|-
R Royal Office|LOCATED_IN|Muscat|10|asserted|-
R Said|EMPLOYED_BY|Dhofar Bluewater|10-12|asserted|-
R Said|VISITED|Montevideo|12|expected|in October

@w-034|scraped page with lost starts|2023-08-29|Graphite Row Widens As Sri Lankan Mine Owner Blames "Friends In Tamil Nadu"
* 1 Home > Business > Mining Follow us on WhatsApp
2 he owner of the Bogala Deep graphite mine, Kahatagama Minerals PLC, on Monday accused two Indian buyers of having conspired with port officials in Colombo to under-declare the purity of vein graphite that it had sold to them since 2020.
3 ahatagama's Chairman, Deshamanya Lalith P. Obeyesinghe, named the firms as Chennai Carbon Products and Salem Electrodes, and said they had together taken 7,400 tonnes "at the price of pencils".
---
* 4 Advertisement
---
5 alem Electrodes' managing director, K. R. Veeraraghavan, told this newspaper by phone from Salem that his firm had bought nothing from Sri Lanka since the crisis of 2022 and that what it used now came from Mozambique and from Madagascar.
6 hennai Carbon did not respond.Its website says that it is a wholly owned subsidiary of Coromandel Industrial Minerals Ltd.
---
7 he Geological Survey and Mines Bureau (GSMB), which licenses all exports of the mineral, has sent its deputy director, Ms Nilmini Jayakody, to the Port of Colombo, where she spent Tuesday going through assay sheets,an official said.
8 inister of Industries Ramesh Pathirathna is expected to raise the issue in New Delhi, when he visits next week for the joint commission.
* 9 READ ALSO: 5 foods that lower your blood sugar
* 10 The owner of this website is not responsible for comments.
E Firm|Kahatagama Minerals PLC|Kahatagama Minerals PLC;ahatagama
E Firm|Chennai Carbon Products|Chennai Carbon Products;hennai Carbon
E Firm|Salem Electrodes|Salem Electrodes;alem Electrodes
E Firm|Coromandel Industrial Minerals Ltd|Coromandel Industrial Minerals Ltd
E Firm|WhatsApp|WhatsApp
E Organization|Geological Survey and Mines Bureau|Geological Survey and Mines Bureau;GSMB
E Person|Lalith P. Obeyesinghe|Lalith P. Obeyesinghe
E Person|K. R. Veeraraghavan|K. R. Veeraraghavan
E Person|Nilmini Jayakody|Nilmini Jayakody
E Person|Ramesh Pathirathna|Ramesh Pathirathna
E Place|Sri Lanka|Sri Lanka;Sri Lankan
E Place|Tamil Nadu|Tamil Nadu
E Place|Bogala Deep|Bogala Deep
E Place|India|Indian
E Place|Colombo|Colombo
E Place|Port of Colombo|Port of Colombo
E Place|Salem|Salem
E Place|Mozambique|Mozambique
E Place|Madagascar|Madagascar
E Place|New Delhi|New Delhi
E Commodity|graphite|graphite;vein graphite;Graphite
C Kahatagama Minerals PLC|he owner@2;it@2;Sri Lankan Mine Owner@0
C Salem Electrodes|his firm@5;it@5
C Chennai Carbon Products|Its@6;it@6
C Geological Survey and Mines Bureau|which@7;its@7
C Nilmini Jayakody|she@7
C Ramesh Pathirathna|he@8
R Kahatagama Minerals PLC|LOCATED_IN|Sri Lanka|0-2|asserted|-
R Chennai Carbon Products|ACCUSED_BY|Kahatagama Minerals PLC|2-3|asserted|on Monday
R Salem Electrodes|ACCUSED_BY|Kahatagama Minerals PLC|2-3|asserted|on Monday
R Chennai Carbon Products|LOCATED_IN|India|2-3|asserted|-
R Salem Electrodes|LOCATED_IN|India|2-3|asserted|-
R Kahatagama Minerals PLC|EXPORTS|graphite|2|asserted|since 2020
R Kahatagama Minerals PLC|SUPPLIES|Chennai Carbon Products|2-3|asserted|since 2020
R Kahatagama Minerals PLC|SUPPLIES|Salem Electrodes|2-3|asserted|since 2020
R Chennai Carbon Products|IMPORTS|graphite|2-3|asserted|since 2020
R Salem Electrodes|IMPORTS|graphite|2-3|asserted|since 2020
R Lalith P. Obeyesinghe|LEADS|Kahatagama Minerals PLC|3|asserted|-
R K. R. Veeraraghavan|LEADS|Salem Electrodes|5|asserted|-
R Sri Lanka|SUPPLIES|Salem Electrodes|5|denied|since the crisis of 2022
R Mozambique|SUPPLIES|Salem Electrodes|5|alleged|now
R Madagascar|SUPPLIES|Salem Electrodes|5|alleged|now
R Chennai Carbon Products|SUBSIDIARY_OF|Coromandel Industrial Minerals Ltd|6|asserted|-
R Nilmini Jayakody|EMPLOYED_BY|Geological Survey and Mines Bureau|7|asserted|-
R Nilmini Jayakody|VISITED|Port of Colombo|7|asserted|Tuesday
R Ramesh Pathirathna|EMPLOYED_BY|Sri Lanka|2-8|asserted|-
R Ramesh Pathirathna|VISITED|New Delhi|8|expected|next week
B 1,4,9,10

@w-035|explainer Q&A|2024-08-20|Your Questions On Golden Visas, Answered
* 1 Does a passport make someone the owner of a company?
2 No. Nationality and ownership are two things, although the clerk in the passport office of Saint Kitts and Nevis may be the only person to have seen both papers.
* 3 Can I trade with a person on a list if he is on the list of another country?
4 It depends, and you should ask a lawyer, not a newspaper.
* 5 Which countries still sell residence?
6 Greece, Malta, the Emirates and Panama do, in one form or another; Portugal has closed the part that concerned houses.
* 7 Is it true that Dominica's prime minister was arrested?
8 That was a film.
* 9 My bank, Kreissparkasse Weilburg, asked me where my money came from. May they?
10 They must. Be polite, bring the contract of sale for your flat, and do not joke about oil.
* 11 Who answers these questions?
12 Hannelore Brandt, a retired notary. She does not give her telephone number.
E Person|Hannelore Brandt|Hannelore Brandt
E Firm|Kreissparkasse Weilburg|Kreissparkasse Weilburg
E Place|Saint Kitts and Nevis|Saint Kitts and Nevis
E Place|Greece|Greece
E Place|Malta|Malta
E Place|United Arab Emirates|Emirates
E Place|Panama|Panama
E Place|Portugal|Portugal
E Place|Dominica|Dominica
E Commodity|oil|oil
C Kreissparkasse Weilburg|My bank@9;they@9;They@10
C Hannelore Brandt|She@12;her@12

@w-036|arrest warrant summary|2022-12-09|Anti-mafia directorate: seventeen measures, three firms, one imaginary olive grove
1 BARI – At dawn this Thursday the Carabinieri of Puglia, on the orders of the District Anti-Mafia Directorate (DDA), carried out seventeen precautionary measures against an alleged ring which, in the words of prosecutor Ottavia Lomurno, "pressed oil from paper".
2 In custody are the brothers Cosimo and Damiano Lorusso, owners of Frantoio Murgia Alta of Andria, and a broker from Sfax, Mounir Gharbi; house arrest was ordered for the accountant Teresa De Gennaro Iacobellis.
3 The DDA contends that between 2019 and 2021 the Lorusso mill bought Tunisian lampante oil from Gharbi's company, Huileries du Sahel Sud, through a Maltese screen, Ta' Xbiex Edible Trading, had it deodorised in Jaén by a refiner unaware of the matter and sold it on as extra virgin to the German discount chain Nordkauf.
4 Nordkauf stopped taking the mill's oil in March 2021 and is regarded as an injured party.
5 Ta' Xbiex Edible Trading, according to the warrant, has no staff, no tanks and a single shareholder, De Gennaro, who "held it, in reality, for the Lorussos".
6 The brothers' counsel, avv. Sabino Tricarico, replies that the mill presses only its own olives, from a grove of 300 hectares near Minervino Murge.
7 The Carabinieri went there.
8 They found a quarry.
E Organization|Carabinieri|Carabinieri
E Organization|District Anti-Mafia Directorate|District Anti-Mafia Directorate;DDA
E Person|Ottavia Lomurno|Ottavia Lomurno
E Person|Cosimo Lorusso|Cosimo
E Person|Damiano Lorusso|Damiano Lorusso
E Person|Mounir Gharbi|Mounir Gharbi;Gharbi
E Person|Teresa De Gennaro Iacobellis|Teresa De Gennaro Iacobellis;De Gennaro
E Person|Sabino Tricarico|Sabino Tricarico
E Firm|Frantoio Murgia Alta|Frantoio Murgia Alta
E Firm|Huileries du Sahel Sud|Huileries du Sahel Sud
E Firm|Ta' Xbiex Edible Trading|Ta' Xbiex Edible Trading
E Firm|Nordkauf|Nordkauf
E Place|Bari|BARI
E Place|Puglia|Puglia
E Place|Andria|Andria
E Place|Sfax|Sfax
E Place|Tunisia|Tunisian
E Place|Malta|Maltese
E Place|Jaén|Jaén
E Place|Germany|German
E Place|Minervino Murge|Minervino Murge
E Commodity|lampante oil|lampante oil;oil
E Commodity|extra virgin oil|extra virgin
E Commodity|olives|olives
C Frantoio Murgia Alta|the Lorusso mill@3;the mill@4;the mill@6;its@6
C Mounir Gharbi|a broker from Sfax@2
C Ta' Xbiex Edible Trading|a Maltese screen@3;it@5
C Teresa De Gennaro Iacobellis|the accountant@2;who@5
C Carabinieri|They@8
C Minervino Murge|there@7
R Carabinieri|LOCATED_IN|Puglia|1|asserted|-
R Ottavia Lomurno|EMPLOYED_BY|District Anti-Mafia Directorate|1|asserted|-
R Cosimo Lorusso|ARRESTED_BY|Carabinieri|1-2|asserted|this Thursday
R Damiano Lorusso|ARRESTED_BY|Carabinieri|1-2|asserted|this Thursday
R Mounir Gharbi|ARRESTED_BY|Carabinieri|1-2|asserted|this Thursday
R Teresa De Gennaro Iacobellis|ARRESTED_BY|Carabinieri|1-2|asserted|this Thursday
R Cosimo Lorusso|OWNS|Frantoio Murgia Alta|2|asserted|-
R Damiano Lorusso|OWNS|Frantoio Murgia Alta|2|asserted|-
R Frantoio Murgia Alta|LOCATED_IN|Andria|2|asserted|-
R Frantoio Murgia Alta|ACCUSED_BY|District Anti-Mafia Directorate|3|asserted|-
R Mounir Gharbi|OWNS|Huileries du Sahel Sud|3|asserted|-
R Huileries du Sahel Sud|SUPPLIES|Frantoio Murgia Alta|3|alleged|between 2019 and 2021
R Frantoio Murgia Alta|IMPORTS|lampante oil|3|alleged|between 2019 and 2021
R Ta' Xbiex Edible Trading|SUPPLIES|Frantoio Murgia Alta|3|alleged|between 2019 and 2021
R Ta' Xbiex Edible Trading|LOCATED_IN|Malta|3|asserted|-
R Frantoio Murgia Alta|SUPPLIES|Nordkauf|3|alleged|between 2019 and 2021
R Frantoio Murgia Alta|EXPORTS|extra virgin oil|3|alleged|between 2019 and 2021
R Nordkauf|IMPORTS|extra virgin oil|3|alleged|between 2019 and 2021
R Nordkauf|LOCATED_IN|Germany|3|asserted|-
R Frantoio Murgia Alta|SUPPLIES|Nordkauf|4|denied|in March 2021
R Teresa De Gennaro Iacobellis|OWNS|Ta' Xbiex Edible Trading|5|asserted|-
R Cosimo Lorusso|OWNS|Ta' Xbiex Edible Trading|2-5|alleged|-
R Damiano Lorusso|OWNS|Ta' Xbiex Edible Trading|2-5|alleged|-
R Frantoio Murgia Alta|IMPORTS|lampante oil|3-6|denied|-
R Carabinieri|VISITED|Minervino Murge|6-7|asserted|-

@w-037|live digest|2024-06-04|Africa at noon: the short version
* 1 Senegal: President Bassirou Diagne lands in Doha today; he is to see the emir, Tamim Al Murrah.
* 2 Mali: the junta has frozen the accounts of Canadian miner Aurum Sahel, saying its back taxes "have a smell".
* 3 Tanzania cashews: 41,000 t to Vietnam in May, none to India, says the Cashewnut Board.
* 4 Namibia: two executives of state fishing firm Fishcor-Benguela released; their boss, Immanuel Shikongo, stays in the Anti-Corruption Commission's cells.
* 5 Gabon's new timber law does not, repeat not, forbid okoumé veneer, despite what we wrote at nine.
* 6 Zimbabwe: Harare denies it is selling Rudaro to Kudzira; Kudzira's Chinese parent, Tsingshan, declined to say.
* 7 Cape Verde: quiet.
E Person|Bassirou Diagne|Bassirou Diagne
E Person|Tamim Al Murrah|Tamim Al Murrah
E Person|Immanuel Shikongo|Immanuel Shikongo
E Firm|Aurum Sahel|Aurum Sahel
E Firm|Fishcor-Benguela|Fishcor-Benguela
E Firm|Rudaro|Rudaro
E Firm|Kudzira|Kudzira
E Firm|Tsingshan|Tsingshan
E Organization|Cashewnut Board|Cashewnut Board
E Organization|Anti-Corruption Commission|Anti-Corruption Commission
E Place|Senegal|Senegal
E Place|Doha|Doha
E Place|Mali|Mali
E Place|Canada|Canadian
E Place|Tanzania|Tanzania
E Place|Vietnam|Vietnam
E Place|India|India
E Place|Namibia|Namibia
E Place|Gabon|Gabon
E Place|Zimbabwe|Zimbabwe;Harare
E Place|China|Chinese
E Place|Cape Verde|Cape Verde
E Commodity|cashews|cashews
E Commodity|okoumé veneer|okoumé veneer
C Bassirou Diagne|he@1
C Mali|the junta@2
C Aurum Sahel|its@2
C Fishcor-Benguela|their@4
C Zimbabwe|it@6
R Bassirou Diagne|LEADS|Senegal|1|asserted|-
R Bassirou Diagne|VISITED|Doha|1|asserted|today
R Bassirou Diagne|MET_WITH|Tamim Al Murrah|1|expected|-
R Aurum Sahel|SANCTIONED_BY|Mali|2|asserted|-
R Aurum Sahel|LOCATED_IN|Canada|2|asserted|-
R Tanzania|EXPORTS|cashews|3|asserted|in May
R Tanzania|SUPPLIES|Vietnam|3|asserted|in May
R Vietnam|IMPORTS|cashews|3|asserted|in May
R Tanzania|SUPPLIES|India|3|denied|in May
R India|IMPORTS|cashews|3|denied|in May
R Cashewnut Board|LOCATED_IN|Tanzania|3|asserted|-
R Namibia|OWNS|Fishcor-Benguela|4|asserted|-
R Fishcor-Benguela|LOCATED_IN|Namibia|4|asserted|-
R Immanuel Shikongo|LEADS|Fishcor-Benguela|4|asserted|-
R Immanuel Shikongo|ARRESTED_BY|Anti-Corruption Commission|4|asserted|-
R okoumé veneer|SANCTIONED_BY|Gabon|5|denied|-
R Kudzira|OWNS|Rudaro|6|denied|-
R Zimbabwe|OWNS|Rudaro|6|asserted|-
R Kudzira|SUBSIDIARY_OF|Tsingshan|6|asserted|-
R Tsingshan|LOCATED_IN|China|6|asserted|-

@w-038|updated story with note|2023-02-10|UPDATE 2-Greek tycoon's Bahamas firm was buyer of Libya-bound pipes, filings show
* 1 (Corrects paragraph 2 to say Tsakalos held 40 percent, not all, of Egnatia Tubes; adds comment from Tsakalos, details from filings)
2 ATHENS, Feb 10 (Meltemi News) - The Bahamian company that bought 12,000 tonnes of line pipe from Corinth's Egnatia Tubes last year and then resold it to a contractor in Libya belongs to the shipping magnate Leonidas M. Tsakalos, who at the time was himself a 40 percent shareholder in Egnatia, according to filings made in a New York court on Thursday.
3 The company, Abaco Line Services, was thus on both sides of the table, or close to it, when the price was set.
---
4 Egnatia's other shareholders, led by the Kuwaiti fund Wafra Al-Khaleej, allege that he cheated them of 9 million euros.
5 "I have never hidden my interest in Abaco, and if they did not read page 212 it is not my fault," Tsakalos told Meltemi News.
6 He left the board of the pipe maker in December and sold his stake to the fund, which now owns 71 percent, in January.
---
7 The Libyan contractor, Al-Madar Pipelines of Misrata, said it had been delivered the pipes in good order.
8 It still owes Abaco half of their price, one filing shows.
9 Line pipe for Libya is not covered by the arms embargo.
* 10 (Reporting by Despina Vlachou; Editing by Harold Finch)
E Organization|Meltemi News|Meltemi News
E Firm|Egnatia Tubes|Egnatia Tubes;Egnatia
E Firm|Abaco Line Services|Abaco Line Services;Abaco
E Firm|Wafra Al-Khaleej|Wafra Al-Khaleej
E Firm|Al-Madar Pipelines|Al-Madar Pipelines
E Person|Leonidas M. Tsakalos|Leonidas M. Tsakalos;Tsakalos
E Person|Despina Vlachou|Despina Vlachou
E Person|Harold Finch|Harold Finch
E Place|Greece|Greek
E Place|Bahamas|Bahamas;Bahamian
E Place|Athens|ATHENS
E Place|Corinth|Corinth
E Place|Libya|Libya;Libyan
E Place|New York|New York
E Place|Kuwait|Kuwaiti
E Place|Misrata|Misrata
E Commodity|line pipe|line pipe;Line pipe;pipes
C Abaco Line Services|The Bahamian company@2;The company@3;Bahamas firm@0
C Leonidas M. Tsakalos|Greek tycoon@0;the shipping magnate@2;who@2;he@4;I@5;He@6;his@6
C Egnatia Tubes|the pipe maker@6
C Wafra Al-Khaleej|the fund@6;which@6
C Al-Madar Pipelines|a contractor in Libya@2;The Libyan contractor@7;it@7;It@8
R Abaco Line Services|IMPORTS|line pipe|2-3|asserted|last year
R Egnatia Tubes|SUPPLIES|Abaco Line Services|2-3|asserted|last year
R Abaco Line Services|EXPORTS|line pipe|2-3|asserted|-
R Abaco Line Services|SUPPLIES|Al-Madar Pipelines|2-7|asserted|-
R Al-Madar Pipelines|IMPORTS|line pipe|2-7|asserted|-
R Abaco Line Services|LOCATED_IN|Bahamas|2-3|asserted|-
R Egnatia Tubes|LOCATED_IN|Corinth|2|asserted|-
R Leonidas M. Tsakalos|OWNS|Abaco Line Services|2-3|asserted|-
R Leonidas M. Tsakalos|INVESTED_IN|Egnatia Tubes|2|asserted|at the time
R Leonidas M. Tsakalos|OWNS|Egnatia Tubes|1|denied|-
R Leonidas M. Tsakalos|ACCUSED_BY|Wafra Al-Khaleej|4|asserted|-
R Wafra Al-Khaleej|LOCATED_IN|Kuwait|4|asserted|-
R Wafra Al-Khaleej|INVESTED_IN|Egnatia Tubes|4|asserted|-
R Wafra Al-Khaleej|AGREED_WITH|Leonidas M. Tsakalos|4-6|asserted|in January
R Wafra Al-Khaleej|OWNS|Egnatia Tubes|4-6|asserted|in January
R Al-Madar Pipelines|LOCATED_IN|Misrata|7|asserted|-
R Al-Madar Pipelines|LOCATED_IN|Libya|7|asserted|-
R Despina Vlachou|EMPLOYED_BY|Meltemi News|5-10|asserted|-
R Harold Finch|EMPLOYED_BY|Meltemi News|5-10|asserted|-
