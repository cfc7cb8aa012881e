@a-031|Korean daily, English edition|2023-05-24|Seoul slaps own curbs on North Korea's IT army
1 They called themselves "Wonderfox".
2 On freelance platforms they offered to build dating apps, and some forty firms from Toronto to Tallinn hired them, unaware that the wages went to the Munitions Industry Department in Pyongyang.
3 The South Korean government on Tuesday named the firm behind the group, Chongbong Technology Cooperation Company, and its president, Hwang Ki-ryong, as targets of independent sanctions, in step with an identical move by the United States an hour later.
4 It is the eighth time since October that President Noh Tae-yong's administration has resorted to the instrument.
5 Chongbong rents two floors in Vladivostok, and keeps a second office in Vientiane, where its staff pose as Malaysians.
---
6 A Foreign Ministry official in Seoul, Cho Eun-byul, said any local firm that paid the group would need approval from the Bank of Korea governor from now on.
7 Did any? "We have no such case," she said.
8 Russia's ambassador to South Korea, Fyodor Lebyazhin, was called in on Wednesday morning and met First Vice Minister Jang Ho-sik for twenty minutes.
E Place|South Korea|Seoul;South Korean;South Korea
E Place|Pyongyang|Pyongyang
E Place|North Korea|North Korea
E Organization|Wonderfox|Wonderfox
E Place|Toronto|Toronto
E Place|Tallinn|Tallinn
E Organization|Munitions Industry Department|Munitions Industry Department
E Firm|Chongbong Technology Cooperation Company|Chongbong Technology Cooperation Company;Chongbong
E Person|Hwang Ki-ryong|Hwang Ki-ryong
E Place|United States|United States
E Person|Noh Tae-yong|Noh Tae-yong
E Place|Vladivostok|Vladivostok
E Place|Vientiane|Vientiane
E Place|Malaysia|Malaysians
E Organization|Foreign Ministry|Foreign Ministry
E Person|Cho Eun-byul|Cho Eun-byul
E Organization|Bank of Korea|Bank of Korea
E Place|Russia|Russia
E Person|Fyodor Lebyazhin|Fyodor Lebyazhin
E Person|Jang Ho-sik|Jang Ho-sik
C Wonderfox|They@1;they@2;them@2;the group@3;the group@6
C Chongbong Technology Cooperation Company|the firm behind the group@3;its@3;its@5
C Cho Eun-byul|she@7
R Munitions Industry Department|LOCATED_IN|Pyongyang|2|asserted|-
R Chongbong Technology Cooperation Company|SANCTIONED_BY|South Korea|3|asserted|on Tuesday
R Hwang Ki-ryong|SANCTIONED_BY|South Korea|3|asserted|on Tuesday
R Chongbong Technology Cooperation Company|SANCTIONED_BY|United States|3|asserted|on Tuesday
R Hwang Ki-ryong|SANCTIONED_BY|United States|3|asserted|on Tuesday
R Hwang Ki-ryong|LEADS|Chongbong Technology Cooperation Company|3|asserted|-
R Noh Tae-yong|LEADS|South Korea|4|asserted|-
R Chongbong Technology Cooperation Company|LOCATED_IN|Vladivostok|5|asserted|-
R Chongbong Technology Cooperation Company|LOCATED_IN|Vientiane|5|asserted|-
R Cho Eun-byul|EMPLOYED_BY|Foreign Ministry|6|asserted|-
R Foreign Ministry|LOCATED_IN|South Korea|6|asserted|-
R Fyodor Lebyazhin|EMPLOYED_BY|Russia|8|asserted|-
R Fyodor Lebyazhin|MET_WITH|Jang Ho-sik|8|asserted|on Wednesday morning

@a-032|exile radio transcript|2022-01-11|"Que les aproveche": Managua laughs off the list
1 HOST: Six more names on inauguration day. Marcela, who are they?
2 MARCELA GUIDO: Two generals, Ramiro Estrella Zapata, who commands the Sixth Military District, and the retired Bosco Miranda; the telecoms regulator's boss, Ivania Castellón; and three people from the mine that everyone calls La Mimosa.
3 HOST: Listed by?
4 GUIDO: The Europeans, all six, and the Americans took four of them over by mid-afternoon. Not the ones from the mine.
5 HOST: So La Mimosa can go on selling gold to Florida.
6 GUIDO: For the moment. Its manager, Duilio Pastora, is one of the three, so his house in Alicante is blocked. He told a TV channel here: "May they enjoy it."
7 HOST: And President Solórzano?
8 GUIDO: Hugged the guest from Tehran, vice president Rostam Daneshvar, signed an oil memorandum with him and didn't say a word about it.
9 HOST: Coming up after the break, why your dentist has stopped taking dollars.
E Place|Nicaragua|Managua
E Person|Marcela Guido|MARCELA GUIDO;Marcela;GUIDO
E Person|Ramiro Estrella Zapata|Ramiro Estrella Zapata
E Organization|Sixth Military District|Sixth Military District
E Person|Bosco Miranda|Bosco Miranda
E Person|Ivania Castellón|Ivania Castellón
E Organization|telecoms regulator|telecoms regulator
E Firm|La Mimosa|La Mimosa
E Organization|European Union|Europeans
E Place|United States|Americans
E Commodity|gold|gold
E Place|Florida|Florida
E Person|Duilio Pastora|Duilio Pastora
E Place|Alicante|Alicante
E Place|Iran|Tehran
E Person|Solórzano|Solórzano
E Person|Rostam Daneshvar|Rostam Daneshvar
E Commodity|oil|oil
E Commodity|dollars|dollars
C Ramiro Estrella Zapata|who@2
C Ivania Castellón|boss@2
C La Mimosa|the mine@2;the mine@4;Its@6
C Duilio Pastora|his@6;He@6
C Rostam Daneshvar|the guest from Tehran@8;him@8
R Ramiro Estrella Zapata|LEADS|Sixth Military District|2|asserted|-
R Ivania Castellón|LEADS|telecoms regulator|2|asserted|-
R Ramiro Estrella Zapata|SANCTIONED_BY|European Union|2-4|asserted|-
R Bosco Miranda|SANCTIONED_BY|European Union|2-4|asserted|-
R Ivania Castellón|SANCTIONED_BY|European Union|2-4|asserted|-
R Duilio Pastora|SANCTIONED_BY|European Union|2-6|asserted|-
R Duilio Pastora|SANCTIONED_BY|United States|4-6|denied|-
R La Mimosa|EXPORTS|gold|5|asserted|-
R La Mimosa|SUPPLIES|Florida|5|asserted|-
R Florida|IMPORTS|gold|5|asserted|-
R Duilio Pastora|LEADS|La Mimosa|6|asserted|-
R Rostam Daneshvar|EMPLOYED_BY|Iran|8|asserted|-
R Rostam Daneshvar|VISITED|Nicaragua|7-8|asserted|-
R Solórzano|MET_WITH|Rostam Daneshvar|7-8|asserted|-
R Solórzano|AGREED_WITH|Rostam Daneshvar|7-8|asserted|-
R Solórzano|LEADS|Nicaragua|0-7|asserted|-
R Ramiro Estrella Zapata|SANCTIONED_BY|United States|2-4|asserted|by mid-afternoon
R Bosco Miranda|SANCTIONED_BY|United States|2-4|asserted|by mid-afternoon
R Ivania Castellón|SANCTIONED_BY|United States|2-4|asserted|by mid-afternoon

@a-033|jewellery trade press|2023-12-08|Direct or via Surat: no way in for Russian rough from New Year, says G7
1 From 1 January non-industrial diamonds mined in Russia will be barred from G7 markets, from 1 March also stones cut elsewhere, from September anything set in a ring.
2 That, at any rate, is the theory, and Antwerp is sceptical.
3 "Ask me for an origin and I'll give you a poem," says Hillel Mandelkern, a sightholder who sits on the board of the bourse.
---
4 Vilyugran, which digs almost a third of the world's rough and counts the Surat polishers Vaibhav Gems and Shree Nakoda Exports among its customers, is itself not on the EU list, although its head Ayaal Sivtsev has been since spring.
5 Botswana's minerals minister, Keabetswe Modise, came to Antwerp on Tuesday to plead that African stones should not have to be "parcel-posted through Belgium for a stamp"; he talked with the Antwerp Diamond Office's chief, Reinhilde Baetslé, then took the train to the Belgian foreign ministry.
6 India is hoping for a delay.
7 The Emirates are believed to have bought twice as much Russian rough this year as last, and Falcon Stones of Dubai is said to have sold some of it on to Antwerp.
8 Lab-grown stones, needless to say, need no passport.
E Organization|G7|G7
E Place|Surat|Surat
E Place|Russia|Russia;Russian
E Commodity|diamonds|diamonds;rough
E Place|Antwerp|Antwerp
E Person|Hillel Mandelkern|Hillel Mandelkern
E Organization|bourse|bourse
E Firm|Vilyugran|Vilyugran
E Firm|Vaibhav Gems|Vaibhav Gems
E Firm|Shree Nakoda Exports|Shree Nakoda Exports
E Organization|European Union|EU
E Person|Ayaal Sivtsev|Ayaal Sivtsev
E Place|Botswana|Botswana
E Person|Keabetswe Modise|Keabetswe Modise
E Place|Belgium|Belgium;Belgian
E Organization|Antwerp Diamond Office|Antwerp Diamond Office
E Person|Reinhilde Baetslé|Reinhilde Baetslé
E Place|United Arab Emirates|Emirates
E Firm|Falcon Stones|Falcon Stones
E Place|Dubai|Dubai
E Place|India|India
E Organization|foreign ministry|foreign ministry
E Commodity|lab-grown stones|Lab-grown stones
C Vilyugran|which@4;its@4;its#2@4;itself@4
C Keabetswe Modise|he@5
C Hillel Mandelkern|a sightholder@3;who@3
R diamonds|SANCTIONED_BY|G7|0-1|expected|From 1 January
R Russia|SANCTIONED_BY|G7|0-1|expected|From 1 January
R Hillel Mandelkern|LEADS|bourse|3|asserted|-
R Vilyugran|SUPPLIES|Vaibhav Gems|4|asserted|-
R Vilyugran|SUPPLIES|Shree Nakoda Exports|4|asserted|-
R Vaibhav Gems|LOCATED_IN|Surat|4|asserted|-
R Shree Nakoda Exports|LOCATED_IN|Surat|4|asserted|-
R Vilyugran|SANCTIONED_BY|European Union|4|denied|-
R Ayaal Sivtsev|SANCTIONED_BY|European Union|4|asserted|since spring
R Ayaal Sivtsev|LEADS|Vilyugran|4|asserted|-
R Keabetswe Modise|EMPLOYED_BY|Botswana|5|asserted|-
R Keabetswe Modise|VISITED|Antwerp|5|asserted|on Tuesday
R Keabetswe Modise|MET_WITH|Reinhilde Baetslé|5|asserted|on Tuesday
R foreign ministry|LOCATED_IN|Belgium|5|asserted|-
R United Arab Emirates|IMPORTS|diamonds|7|alleged|this year
R Russia|SUPPLIES|United Arab Emirates|7|alleged|this year
R Falcon Stones|LOCATED_IN|Dubai|7|asserted|-
R Falcon Stones|EXPORTS|diamonds|7|alleged|-
R Falcon Stones|SUPPLIES|Antwerp|7|alleged|-
R Antwerp|IMPORTS|diamonds|7|alleged|-
R Reinhilde Baetslé|LEADS|Antwerp Diamond Office|5|asserted|-

@a-034|NGO press note with Q&A|2024-09-05|Sanction the smelter, not the diggers: our questions to the Swiss
* 1 Q: Your report names Kivu Étain Raffinage. Why?
2 Because it buys tantalite that comes over the lake at night from Rubaya, a town held by the M23, and because its owner, Désiré Habumugisha, is a cousin of the movement's treasurer.
* 3 Q: The company denies this.
4 It denies having bought in Rubaya. It doesn't deny buying from Lac Vert Comptoir, whose only source, on its own tax forms, is Rubaya.
* 5 Q: What do you ask of Bern?
6 To list KER and Habumugisha, as the EU did in July. Switzerland has no excuse: the metal lands at Basel, at Oberrhein Tantal AG.
* 7 Q: Isn't Oberrhein a victim here?
8 Its purchasing head, Beat Zurflüh, spent a week in Goma in 2022 and dined with Habumugisha. We have the bill. He had the tilapia.
* 9 Q: And Rwanda?
10 Kigali says it exports its own ore. Some of that is true.
11 Contact: Solange Mukandila, campaigner, Mines Without Masks, Brussels
E Firm|Kivu Étain Raffinage|Kivu Étain Raffinage;KER
E Commodity|tantalite|tantalite
E Place|Rubaya|Rubaya
E Organization|M23|M23
E Person|Désiré Habumugisha|Désiré Habumugisha;Habumugisha
E Firm|Lac Vert Comptoir|Lac Vert Comptoir
E Place|Switzerland|Bern;Switzerland;Swiss
E Organization|European Union|EU
E Commodity|metal|metal
E Place|Basel|Basel
E Firm|Oberrhein Tantal AG|Oberrhein Tantal AG;Oberrhein
E Person|Beat Zurflüh|Beat Zurflüh
E Place|Goma|Goma
E Place|Rwanda|Rwanda;Kigali
E Commodity|ore|ore
E Person|Solange Mukandila|Solange Mukandila
E Organization|Mines Without Masks|Mines Without Masks
E Place|Brussels|Brussels
C Kivu Étain Raffinage|the smelter@0;it@2;its@2;The company@3;It@4;It#2@4
C M23|the movement@2
C Rubaya|a town held by the M23@2
C Lac Vert Comptoir|whose@4;its@4
C Oberrhein Tantal AG|Its@8
C Beat Zurflüh|He@8
C Mines Without Masks|our@0;Your@1;We@8
C Rwanda|it@10;its@10
R Kivu Étain Raffinage|IMPORTS|tantalite|2|asserted|-
R Rubaya|SUPPLIES|Kivu Étain Raffinage|2|asserted|-
R Désiré Habumugisha|OWNS|Kivu Étain Raffinage|2|asserted|-
R Rubaya|SUPPLIES|Kivu Étain Raffinage|3-4|denied|-
R Lac Vert Comptoir|SUPPLIES|Kivu Étain Raffinage|4|asserted|-
R Rubaya|SUPPLIES|Lac Vert Comptoir|4|asserted|-
R Kivu Étain Raffinage|SANCTIONED_BY|Switzerland|5-6|expected|-
R Désiré Habumugisha|SANCTIONED_BY|Switzerland|5-6|expected|-
R Kivu Étain Raffinage|SANCTIONED_BY|European Union|6|asserted|in July
R Désiré Habumugisha|SANCTIONED_BY|European Union|6|asserted|in July
R Oberrhein Tantal AG|IMPORTS|metal|6|asserted|-
R Kivu Étain Raffinage|SUPPLIES|Oberrhein Tantal AG|6|asserted|-
R Oberrhein Tantal AG|LOCATED_IN|Basel|6|asserted|-
R Basel|LOCATED_IN|Switzerland|6|asserted|-
R Beat Zurflüh|EMPLOYED_BY|Oberrhein Tantal AG|8|asserted|-
R Beat Zurflüh|VISITED|Goma|8|asserted|in 2022
R Beat Zurflüh|MET_WITH|Désiré Habumugisha|8|asserted|in 2022
R Rwanda|EXPORTS|ore|10|alleged|-
R Solange Mukandila|EMPLOYED_BY|Mines Without Masks|11|asserted|-
R Mines Without Masks|LOCATED_IN|Brussels|11|asserted|-
R Kivu Étain Raffinage|ACCUSED_BY|Mines Without Masks|1-2|asserted|-

@a-035|podcast notes|2025-02-10|Episode 88: The List Makers
1 Who decides that a man in a tracksuit becomes a "specially designated national"?
2 In this episode we sit down, coffee in hand, with a retired official who spent eleven years drafting such lists and now breeds alpacas.
3 She explains how a name gets on: tips, bank data, a lawyer with a red pen.
4 She explains how it gets off, which takes longer.
---
5 Also: why some sanctions are announced on Thursdays; why a tanker is easier to designate than a bank; the time an assistant typed the birth date of the wrong cousin and a dentist in Ohio could not buy petrol for a month.
6 We talk about the limits too.
7 If the buyer wants the oil and the seller wants the cash, she says, someone will supply the flag, the insurance and the lie.
8 Would she do it again?
9 "In a heartbeat. Not the Thursdays."
* 10 Chapters: 00:00 Alpacas / 04:10 The red pen / 19:45 Embargo or boycott? / 31:20 Listener mail
* 11 Support the show on your usual platform
E Commodity|coffee|coffee
E Place|Ohio|Ohio
E Commodity|petrol|petrol
E Commodity|oil|oil
B 10,11

@a-036|southern African weekly|2024-03-08|Off one list, on to another
1 On Monday evening the White House tore up the two-decade-old Zimbabwe sanctions programme, and with it the designations of the Chirundu Sugar Board, Agrifert Holdings and sixty-odd others.
2 By Monday night eleven people, most of them on the old roll, had been listed anew under the Magnitsky order.
3 Deputy police commissioner Lovemore Nhamo-Sibanda is one; Rutendo Chaparadza, whose Mvurwi Group supplies the army with fuel and beans, is another.
4 So is her husband, Tawanda Chaparadza, and two companies of hers, Zambuko Agrochem and Kopje Motors of Bulawayo.
5 Harare's line shifted within hours from champagne to outrage.
6 Information minister Simbarashe Gono called it "old poison, new bottle".
---
7 Britain, which struck the last four generals from its list last year, said it had no plans to follow the American example; the EU embargo on arms runs on until February.
8 At Kopje's yard in Bulawayo on Wednesday a salesman wiped the dust off six pickup trucks newly in from Durban.
9 Business as usual? "Ask me at month-end," he said.
E Place|United States|White House;American
E Place|Zimbabwe|Zimbabwe;Harare
E Organization|Chirundu Sugar Board|Chirundu Sugar Board
E Firm|Agrifert Holdings|Agrifert Holdings
E Person|Lovemore Nhamo-Sibanda|Lovemore Nhamo-Sibanda
E Person|Rutendo Chaparadza|Rutendo Chaparadza
E Firm|Mvurwi Group|Mvurwi Group
E Organization|army|army
E Commodity|fuel|fuel
E Commodity|beans|beans
E Person|Tawanda Chaparadza|Tawanda Chaparadza
E Firm|Zambuko Agrochem|Zambuko Agrochem
E Firm|Kopje Motors|Kopje Motors;Kopje
E Place|Bulawayo|Bulawayo
E Person|Simbarashe Gono|Simbarashe Gono
E Place|United Kingdom|Britain
E Organization|European Union|EU
E Commodity|arms|arms
E Commodity|pickup trucks|pickup trucks
E Place|Durban|Durban
C Rutendo Chaparadza|whose@3;her@4;hers@4
C Tawanda Chaparadza|her husband@4
C United Kingdom|which@7;its@7;it@7
R Lovemore Nhamo-Sibanda|SANCTIONED_BY|United States|1-3|asserted|Monday night
R Rutendo Chaparadza|SANCTIONED_BY|United States|1-3|asserted|Monday night
R Rutendo Chaparadza|OWNS|Mvurwi Group|3|asserted|-
R Mvurwi Group|SUPPLIES|army|3|asserted|-
R Mvurwi Group|EXPORTS|fuel|3|asserted|-
R Mvurwi Group|EXPORTS|beans|3|asserted|-
R army|IMPORTS|fuel|3|asserted|-
R army|IMPORTS|beans|3|asserted|-
R Tawanda Chaparadza|SANCTIONED_BY|United States|1-4|asserted|Monday night
R Zambuko Agrochem|SANCTIONED_BY|United States|1-4|asserted|Monday night
R Kopje Motors|SANCTIONED_BY|United States|1-4|asserted|Monday night
R Rutendo Chaparadza|OWNS|Zambuko Agrochem|4|asserted|-
R Rutendo Chaparadza|OWNS|Kopje Motors|4|asserted|-
R Kopje Motors|LOCATED_IN|Bulawayo|4|asserted|-
R Simbarashe Gono|EMPLOYED_BY|Zimbabwe|5-6|asserted|-
R arms|SANCTIONED_BY|European Union|7|asserted|until February
R Zimbabwe|SANCTIONED_BY|European Union|1-7|asserted|until February
R Kopje Motors|IMPORTS|pickup trucks|8|asserted|-
R Durban|SUPPLIES|Kopje Motors|8|asserted|-

@a-037|compliance blog|2023-10-02|Enforcement corner: $1.2m for a spare propeller
1 Another quarter, another settlement.
2 Last week Sundfjord Maritime Parts A/S, of Aalborg, agreed to pay OFAC $1,218,400 for eleven shipments it made between 2016 and 2019 to Bandar Imam Khomeini.
3 The facts, from the web notice: SMP's Singapore subsidiary, Sundfjord Asia Pte Ltd, took the orders; the propellers and stern seals, of U.S. origin, were re-exported via Jebel Ali; the buyer was entered in the books as "Gulf Customer 4", in truth Khalij Tug & Barge, which the Treasury had designated in 2012.
4 A whistle-blower, the subsidiary's own credit controller, put an end to it.
---
5 Three take-aways.
6 First, foreign companies are not beyond reach if the goods are American.
7 Second, self-disclosure pays: the base penalty was halved.
8 Third (we say it every time) screening the port is not screening the customer.
9 Lene Brøndum-Højgaard, who became chief executive of SMP in 2021 and handed over the files herself, comes out of it well; the man who ran Sundfjord Asia at the time left with a warning letter.
10 Still open is the case of SMP's Turkish agent, Hisar Denizcilik, alleged to have passed two rudders to the same buyer; it denies that.
11 What the notice doesn't say is whether the engine supplier, Ohio's Marblehead Diesel, is in for a visit as well. Our guess: no.
E Firm|Sundfjord Maritime Parts A/S|Sundfjord Maritime Parts A/S;SMP
E Place|Aalborg|Aalborg
E Organization|OFAC|OFAC
E Place|Bandar Imam Khomeini|Bandar Imam Khomeini
E Place|Singapore|Singapore
E Firm|Sundfjord Asia Pte Ltd|Sundfjord Asia Pte Ltd;Sundfjord Asia
E Commodity|propellers|propellers;propeller
E Commodity|stern seals|stern seals
E Place|United States|U.S.;American
E Place|Jebel Ali|Jebel Ali
E Firm|Khalij Tug & Barge|Khalij Tug & Barge;Gulf Customer 4
E Organization|Treasury|Treasury
E Person|Lene Brøndum-Højgaard|Lene Brøndum-Højgaard
E Place|Ohio|Ohio
E Firm|Marblehead Diesel|Marblehead Diesel
C Sundfjord Maritime Parts A/S|it@2
C Khalij Tug & Barge|the buyer@3;which@3;the same buyer@10
C Sundfjord Asia Pte Ltd|the subsidiary@4
C Lene Brøndum-Højgaard|who@9;herself@9
E Firm|Hisar Denizcilik|Hisar Denizcilik
E Place|Turkey|Turkish
E Commodity|rudders|rudders
C Hisar Denizcilik|it@10
C Marblehead Diesel|the engine supplier@11
R Sundfjord Maritime Parts A/S|AGREED_WITH|OFAC|2|asserted|Last week
R Sundfjord Maritime Parts A/S|LOCATED_IN|Aalborg|2|asserted|-
R Sundfjord Maritime Parts A/S|SUPPLIES|Bandar Imam Khomeini|2|asserted|between 2016 and 2019
R Sundfjord Asia Pte Ltd|SUBSIDIARY_OF|Sundfjord Maritime Parts A/S|3|asserted|-
R Sundfjord Asia Pte Ltd|LOCATED_IN|Singapore|3|asserted|-
R Sundfjord Asia Pte Ltd|SUPPLIES|Khalij Tug & Barge|3|asserted|-
R Sundfjord Asia Pte Ltd|EXPORTS|propellers|3|asserted|-
R Sundfjord Asia Pte Ltd|EXPORTS|stern seals|3|asserted|-
R Khalij Tug & Barge|IMPORTS|propellers|3|asserted|-
R Khalij Tug & Barge|IMPORTS|stern seals|3|asserted|-
R Khalij Tug & Barge|SANCTIONED_BY|Treasury|3|asserted|in 2012
R Lene Brøndum-Højgaard|LEADS|Sundfjord Maritime Parts A/S|9|asserted|in 2021
R Marblehead Diesel|LOCATED_IN|Ohio|11|asserted|-
R Hisar Denizcilik|LOCATED_IN|Turkey|10|asserted|-
R Hisar Denizcilik|SUPPLIES|Khalij Tug & Barge|3-10|alleged|-
R Hisar Denizcilik|EXPORTS|rudders|10|alleged|-
R Khalij Tug & Barge|IMPORTS|rudders|3-10|alleged|-
R Hisar Denizcilik|SUPPLIES|Khalij Tug & Barge|3-10|denied|-

@a-038|Russian agency, English service|2023-08-17|Foreign Ministry adds 36 Britons to stop list
1 MOSCOW, August 17. Russia has closed its borders to another group of British politicians, officials and reporters in response to London's hostile course, the Foreign Ministry said.
2 The list comprises, in particular, Culture Secretary Imogen Ferrers-Bligh; Deputy Defence Minister Callum Rathbone; prosecutor Nazreen Hollis-Khan of the International Criminal Court; editor-in-chief Rory Pemberthy of the Albion Evening Post; and the think tank Meridian Watch with its founder and head, Tilda Voss.
3 "Every attack will receive a well-aimed answer," ministry spokeswoman Alevtina Kruglova stressed.
4 She also commented on reports about the seizure of the yacht Snegurka in Falmouth, saying that the vessel's owner, the Cypriot firm Lemesia Yachting, has nothing to do with any Russian citizen.
---
5 A ban on sales of titanium to British aircraft makers is under discussion, Kruglova added; one on uranium is not planned.
6 Earlier, the UK restricted the import of Russian plywood and sanctioned Vologda Birch Combine.
7 Pemberthy told his own newspaper he had "last been in Russia on a school trip in 1994".
E Place|Moscow|MOSCOW
E Place|Russia|Russia;Russian
E Place|United Kingdom|British;London;UK;Britons
E Organization|Foreign Ministry|Foreign Ministry
E Person|Imogen Ferrers-Bligh|Imogen Ferrers-Bligh
E Person|Callum Rathbone|Callum Rathbone
E Person|Nazreen Hollis-Khan|Nazreen Hollis-Khan
E Organization|International Criminal Court|International Criminal Court
E Person|Rory Pemberthy|Rory Pemberthy;Pemberthy
E Organization|Albion Evening Post|Albion Evening Post
E Organization|Meridian Watch|Meridian Watch
E Person|Tilda Voss|Tilda Voss
E Person|Alevtina Kruglova|Alevtina Kruglova;Kruglova
E Vessel|Snegurka|Snegurka
E Place|Falmouth|Falmouth
E Firm|Lemesia Yachting|Lemesia Yachting
E Place|Cyprus|Cypriot
E Commodity|plywood|plywood
E Commodity|titanium|titanium
E Commodity|uranium|uranium
E Firm|Vologda Birch Combine|Vologda Birch Combine
C Russia|its@1
C Meridian Watch|its@2
C Foreign Ministry|ministry@3
C Alevtina Kruglova|She@4
C Snegurka|the vessel@4
C Albion Evening Post|his own newspaper@7
C Rory Pemberthy|his@7;he@7
R Imogen Ferrers-Bligh|SANCTIONED_BY|Russia|1-2|asserted|-
R Callum Rathbone|SANCTIONED_BY|Russia|1-2|asserted|-
R Nazreen Hollis-Khan|SANCTIONED_BY|Russia|1-2|asserted|-
R Rory Pemberthy|SANCTIONED_BY|Russia|1-2|asserted|-
R Meridian Watch|SANCTIONED_BY|Russia|1-2|asserted|-
R Tilda Voss|SANCTIONED_BY|Russia|1-2|asserted|-
R Imogen Ferrers-Bligh|EMPLOYED_BY|United Kingdom|1-2|asserted|-
R Callum Rathbone|EMPLOYED_BY|United Kingdom|1-2|asserted|-
R Nazreen Hollis-Khan|EMPLOYED_BY|International Criminal Court|2|asserted|-
R Rory Pemberthy|LEADS|Albion Evening Post|2|asserted|-
R Tilda Voss|LEADS|Meridian Watch|2|asserted|-
R Alevtina Kruglova|EMPLOYED_BY|Foreign Ministry|3|asserted|-
R Lemesia Yachting|OWNS|Snegurka|4|asserted|-
R Snegurka|LOCATED_IN|Falmouth|4|asserted|-
R Lemesia Yachting|LOCATED_IN|Cyprus|4|asserted|-
R titanium|SANCTIONED_BY|Russia|1-5|expected|-
R United Kingdom|SANCTIONED_BY|Russia|1-5|expected|-
R uranium|SANCTIONED_BY|Russia|1-5|denied|-
R plywood|SANCTIONED_BY|United Kingdom|6|asserted|-
R Russia|SANCTIONED_BY|United Kingdom|6|asserted|-
R Vologda Birch Combine|SANCTIONED_BY|United Kingdom|6|asserted|-
R Rory Pemberthy|VISITED|Russia|7|asserted|in 1994

@a-039|Baltic news site|2025-04-12|Navy boards stateless tanker off Naissaar
1 Estonia's navy early on Friday detained the 18-year-old tanker Ladva (IMO 9271585), which was sailing without a valid flag towards Ust-Luga, where it was to pick up crude.
2 "Brussels, London and Ottawa have all listed her; Djibouti threw her off its register last month," said Commodore Indrek Vaikjärv, the navy's commander.
3 The master, Gurpreet Dhaliwal, 44, an Indian citizen, was questioned but is not under arrest.
---
4 Inspectors counted forty deficiencies.
5 Until they are put right, Prime Minister Liis Raudkivi said, the ship stays at anchor in Muuga Bay; whether Tallinn could confiscate it was for the courts.
6 The Ladva's manager on paper is Tirad Shipping of Mauritius. Ship registers show she was bought in December by an outfit called Gull & Anchor Marine Inc. from Greece's Thalassopoulos Bros.
7 Finland has offered divers.
8 In Moscow the foreign ministry spoke of piracy and denied the ship was Russian.
E Place|Estonia|Estonia;Tallinn
E Organization|navy|navy;Navy
E Place|Naissaar|Naissaar
E Vessel|Ladva|Ladva
E Place|Ust-Luga|Ust-Luga
E Commodity|crude|crude
E Organization|European Union|Brussels
E Place|United Kingdom|London
E Place|Canada|Ottawa
E Place|Djibouti|Djibouti
E Person|Indrek Vaikjärv|Indrek Vaikjärv
E Person|Gurpreet Dhaliwal|Gurpreet Dhaliwal
E Place|India|Indian
E Person|Liis Raudkivi|Liis Raudkivi
E Place|Muuga Bay|Muuga Bay
E Firm|Tirad Shipping|Tirad Shipping
E Place|Mauritius|Mauritius
E Firm|Gull & Anchor Marine Inc.|Gull & Anchor Marine Inc.
E Place|Greece|Greece
E Firm|Thalassopoulos Bros.|Thalassopoulos Bros.
E Place|Finland|Finland
E Place|Moscow|Moscow
E Organization|foreign ministry|foreign ministry
E Place|Russia|Russian
C Ladva|stateless tanker@0;which@1;it@1;her@2;her#2@2;the ship@5;it@5;she@6;the ship@8
C Djibouti|its@2
C Gurpreet Dhaliwal|The master@3
R Ladva|ARRESTED_BY|navy|1|asserted|on Friday
R navy|LOCATED_IN|Estonia|1|asserted|-
R Ladva|SANCTIONED_BY|European Union|2|asserted|-
R Ladva|SANCTIONED_BY|United Kingdom|2|asserted|-
R Ladva|SANCTIONED_BY|Canada|2|asserted|-
R Indrek Vaikjärv|LEADS|navy|2|asserted|-
R Gurpreet Dhaliwal|ARRESTED_BY|navy|3|denied|-
R Liis Raudkivi|LEADS|Estonia|1-5|asserted|-
R Ladva|LOCATED_IN|Muuga Bay|5|asserted|-
R Tirad Shipping|LOCATED_IN|Mauritius|6|asserted|-
R Gull & Anchor Marine Inc.|OWNS|Ladva|6|asserted|in December
R Thalassopoulos Bros.|SUPPLIES|Gull & Anchor Marine Inc.|6|asserted|in December
R Thalassopoulos Bros.|LOCATED_IN|Greece|6|asserted|-
R foreign ministry|LOCATED_IN|Moscow|8|asserted|-

@a-040|Balkan regional desk|2024-07-31|Banja Luka builder, two front firms and a priest's vineyard
1 It is no secret in Banja Luka who paved the road to Mrkonjić Grad.
2 The contractor, Gradnja-Vrbas, belongs to Nedeljko Šolaja, and Šolaja is godfather to the son of Milivoj Trkulja, president of Republika Srpska; for Washington, that was enough in 2022, and on Tuesday London drew level: asset freezes for both men, for Gradnja-Vrbas and for Infra-Drina d.o.o., a dormant company used, the Foreign Office alleges, to pass Šolaja's money to Trkulja's party, the Narodni Front Srpske (NFS).
3 Berlin and Vienna have merely barred the two men from entry, each for itself, since an EU listing founders on Budapest.
---
4 Missing from the British list is Vinarija Sveti Trifun, the vineyard in which Trkulja holds a third and which ships red wine to Novi Sad and Sochi.
5 Trkulja, in Sochi himself since Sunday, let his adviser Danka Borojević speak: the British, she said, "should visit more and sanction less".
6 Bosnia's central election commission has meanwhile fined the NFS 10,000 marks.
7 A decision by the Swiss on whether to follow is weeks away; and a Croatian freeze, reported by the weekly Kvadrat, was denied in Zagreb.
E Place|Banja Luka|Banja Luka
E Place|Mrkonjić Grad|Mrkonjić Grad
E Firm|Gradnja-Vrbas|Gradnja-Vrbas
E Person|Nedeljko Šolaja|Nedeljko Šolaja;Šolaja
E Person|Milivoj Trkulja|Milivoj Trkulja;Trkulja
E Place|Republika Srpska|Republika Srpska
E Place|United States|Washington
E Place|United Kingdom|London;British
E Firm|Infra-Drina d.o.o.|Infra-Drina d.o.o.
E Organization|Foreign Office|Foreign Office
E Organization|Narodni Front Srpske|Narodni Front Srpske;NFS
E Place|Germany|Berlin
E Place|Austria|Vienna
E Organization|European Union|EU
E Place|Hungary|Budapest
E Firm|Vinarija Sveti Trifun|Vinarija Sveti Trifun
E Commodity|red wine|red wine
E Place|Novi Sad|Novi Sad
E Place|Sochi|Sochi
E Person|Danka Borojević|Danka Borojević
E Place|Bosnia and Herzegovina|Bosnia
E Organization|central election commission|central election commission
E Place|Switzerland|Swiss
E Place|Croatia|Croatian;Zagreb
E Organization|Kvadrat|Kvadrat
C Nedeljko Šolaja|Banja Luka builder@0
C Gradnja-Vrbas|The contractor@2
C Infra-Drina d.o.o.|a dormant company@2
C Vinarija Sveti Trifun|the vineyard@4;which@4;which#2@4
C Milivoj Trkulja|himself@5;his@5
C Danka Borojević|she@5
R Nedeljko Šolaja|OWNS|Gradnja-Vrbas|2|asserted|-
R Milivoj Trkulja|LEADS|Republika Srpska|2|asserted|-
R Nedeljko Šolaja|SANCTIONED_BY|United States|2|asserted|in 2022
R Milivoj Trkulja|SANCTIONED_BY|United States|2|asserted|in 2022
R Nedeljko Šolaja|SANCTIONED_BY|United Kingdom|2|asserted|on Tuesday
R Milivoj Trkulja|SANCTIONED_BY|United Kingdom|2|asserted|on Tuesday
R Gradnja-Vrbas|SANCTIONED_BY|United Kingdom|2|asserted|on Tuesday
R Infra-Drina d.o.o.|SANCTIONED_BY|United Kingdom|2|asserted|on Tuesday
R Infra-Drina d.o.o.|ACCUSED_BY|Foreign Office|2|asserted|-
R Nedeljko Šolaja|INVESTED_IN|Narodni Front Srpske|2|alleged|-
R Nedeljko Šolaja|SANCTIONED_BY|Germany|3|asserted|-
R Milivoj Trkulja|SANCTIONED_BY|Germany|3|asserted|-
R Nedeljko Šolaja|SANCTIONED_BY|Austria|3|asserted|-
R Milivoj Trkulja|SANCTIONED_BY|Austria|3|asserted|-
R Vinarija Sveti Trifun|SANCTIONED_BY|United Kingdom|4|denied|-
R Milivoj Trkulja|INVESTED_IN|Vinarija Sveti Trifun|4|asserted|-
R Vinarija Sveti Trifun|EXPORTS|red wine|4|asserted|-
R Vinarija Sveti Trifun|SUPPLIES|Novi Sad|4|asserted|-
R Vinarija Sveti Trifun|SUPPLIES|Sochi|4|asserted|-
R Novi Sad|IMPORTS|red wine|4|asserted|-
R Sochi|IMPORTS|red wine|4|asserted|-
R Milivoj Trkulja|VISITED|Sochi|5|asserted|since Sunday
R central election commission|LOCATED_IN|Bosnia and Herzegovina|6|asserted|-
R Nedeljko Šolaja|SANCTIONED_BY|Switzerland|7|expected|weeks away
R Milivoj Trkulja|SANCTIONED_BY|Switzerland|7|expected|weeks away
R Nedeljko Šolaja|SANCTIONED_BY|Croatia|7|denied|-
R Milivoj Trkulja|SANCTIONED_BY|Croatia|7|denied|-
