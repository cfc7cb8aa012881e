# ships and ports, part 3
@b-021|translated portal|2025-04-18|Zhoushan: big ship welcomes the spring, deepening of cooperation with Brazil side
1 On April 17, with a long whistle, the ore carrier "Serra Dourada" slowly leaned against the No. 2 berth of Shulanghu, unloading 390,000 tons of iron ore from Brazil, which is for the use of Hangzhou's Yuelan Iron & Steel Group.
2 This is the first time this year that a ship of this level arrives at our district.
---
3 On the same day district Party secretary Lou Jianqiang met with the guest from afar, Mr. Otávio Reginato, vice president of Mineração Pedra Alta.
4 The two sides exchanged deep opinions and in the afternoon signed a framework paper on blending and storage; it is reported that the Brazilian enterprise will put 600 million yuan into an ore yard at Liuheng island.
---
5 Yuelan has also bought coking coal of Mongolia and manganese, and from this year stopped to buy Australian coal, the relevant person in charge introduced.
6 General manager Ms. Shen Huilan of port company Zhoushan Donghai Terminal said the pilots overcame wind of 7 grade.
7 "Every ton is a responsibility," she emphasized.
* 8 Editor: Xiao Ye
E Place|Zhoushan|Zhoushan
E Place|Brazil|Brazil;Brazilian
E Vessel|Serra Dourada|Serra Dourada
E Place|Shulanghu|Shulanghu
E Commodity|iron ore|iron ore
E Place|Hangzhou|Hangzhou
E Firm|Yuelan Iron & Steel Group|Yuelan Iron & Steel Group;Yuelan
E Person|Lou Jianqiang|Lou Jianqiang
E Person|Otávio Reginato|Otávio Reginato
E Firm|Mineração Pedra Alta|Mineração Pedra Alta
E Place|Liuheng island|Liuheng island
E Commodity|coking coal|coking coal
E Commodity|coal|coal
E Place|Mongolia|Mongolia
E Commodity|manganese|manganese
E Place|Australia|Australian
E Person|Shen Huilan|Shen Huilan
E Firm|Zhoushan Donghai Terminal|Zhoushan Donghai Terminal
E Person|Xiao Ye|Xiao Ye
C Serra Dourada|big ship@0
C Zhoushan|our district@2
C Mineração Pedra Alta|the Brazilian enterprise@4
C Otávio Reginato|the guest from afar@3
C Shen Huilan|she@7
R Serra Dourada|LOCATED_IN|Shulanghu|1|asserted|On April 17
R Brazil|EXPORTS|iron ore|1|asserted|-
R Brazil|SUPPLIES|Yuelan Iron & Steel Group|1|asserted|-
R Yuelan Iron & Steel Group|IMPORTS|iron ore|1|asserted|-
R Yuelan Iron & Steel Group|LOCATED_IN|Hangzhou|1|asserted|-
R Lou Jianqiang|MET_WITH|Otávio Reginato|3|asserted|On the same day
R Otávio Reginato|EMPLOYED_BY|Mineração Pedra Alta|3|asserted|-
R Mineração Pedra Alta|LOCATED_IN|Brazil|3-4|asserted|-
R Zhoushan|AGREED_WITH|Mineração Pedra Alta|3-4|asserted|in the afternoon
R Mineração Pedra Alta|INVESTED_IN|Liuheng island|4|expected|-
R Yuelan Iron & Steel Group|IMPORTS|coking coal|5|asserted|-
R Mongolia|SUPPLIES|Yuelan Iron & Steel Group|5|asserted|-
R Yuelan Iron & Steel Group|IMPORTS|manganese|5|asserted|-
R Australia|SUPPLIES|Yuelan Iron & Steel Group|5|denied|from this year
R Shen Huilan|LEADS|Zhoushan Donghai Terminal|6|asserted|-
B 8

@b-022|wire|2024-11-06|Iran's Guards hold tanker accused of carrying smuggled gasoil
1 DUBAI (Gulf Newswire) - Iran's Revolutionary Guards have impounded a Togo-flagged tanker and its 12 crew in the Gulf, state media said on Wednesday, the fourth such haul since August.
2 The vessel, which the reports called Dolphin Grace, was escorted to Bushehr with 1.8 million litres of gasoil that, prosecutors there allege, had been pumped from dhows and was to be sold in Sharjah.
---
3 Her manager, Khor Liwa Marine of Ajman, said the fuel was legal and had been supplied by Basra firm Nahr al-Qasab "against a letter of credit we can show to anyone".
4 India's foreign ministry, whose spokesman Devendra Kulshrestha said nine of the men were Indian nationals, has asked Tehran for consular access.
---
5 The Guards, under US sanctions since 2019, are themselves widely thought to profit from the trade.
6 A cousin of one of the sailors, reached in Ratnagiri, said he had last heard from the ship on Sunday.
E Place|Iran|Iran;Tehran
E Organization|Revolutionary Guards|Revolutionary Guards;Guards
E Place|Dubai|DUBAI
E Place|Togo|Togo
E Place|Gulf|Gulf
E Organization|Gulf Newswire|Gulf Newswire
E Vessel|Dolphin Grace|Dolphin Grace
E Place|Bushehr|Bushehr
E Commodity|gasoil|gasoil
E Place|Sharjah|Sharjah
E Firm|Khor Liwa Marine|Khor Liwa Marine
E Place|Ajman|Ajman
E Place|Basra|Basra
E Firm|Nahr al-Qasab|Nahr al-Qasab
E Place|India|India;Indian
E Person|Devendra Kulshrestha|Devendra Kulshrestha
E Place|United States|US
E Place|Ratnagiri|Ratnagiri
C Dolphin Grace|tanker@0;a Togo-flagged tanker@1;its@1;The vessel@2;which@2;Her@3;the ship@6
C gasoil|the fuel@3
C Khor Liwa Marine|we@3
R Dolphin Grace|ARRESTED_BY|Revolutionary Guards|1-2|asserted|-
R Revolutionary Guards|LOCATED_IN|Iran|1|asserted|-
R Dolphin Grace|LOCATED_IN|Bushehr|2|asserted|-
R Khor Liwa Marine|LOCATED_IN|Ajman|3|asserted|-
R Nahr al-Qasab|LOCATED_IN|Basra|3|asserted|-
R Nahr al-Qasab|SUPPLIES|Khor Liwa Marine|3|alleged|-
R Nahr al-Qasab|EXPORTS|gasoil|3|alleged|-
R Khor Liwa Marine|IMPORTS|gasoil|3|alleged|-
R Dolphin Grace|ACCUSED_BY|Iran|0-2|asserted|-
R Devendra Kulshrestha|EMPLOYED_BY|India|4|asserted|-
R Revolutionary Guards|SANCTIONED_BY|United States|5|asserted|since 2019

@b-023|market report|2025-08-14|Dirty tanker fixtures: West Africa wakes up
* 1 RENOIR GLORY | 260 kt | Bonny / Sikka | 25 Aug | WS 57.5 | Vindhya Oil
* 2 HELLAS AMITY | 130 kt | Ceyhan / Augusta | 28 Aug | WS 102 | Raffinerie Jonie
* 3 TBN | 140 kt | Novorossiysk / opts | 2 Sep | RNR | cnr
* 4 SPEEDWELL (ex AL SAFWA) | 80 kt | Hound Point / Wilhelmshaven | 22 Aug | WS 119 | Teviot Trading
---
5 VLCC owners found a floor on Wednesday.
6 The Indian refiner Vindhya, which lifts about four Nigerian cargoes a month from the state firm NNPC, moved early and paid for it; Angola, which sold only 31 stems for October, is still in talks with Unipec's smaller rival Haicheng Petro about two more.
---
7 In the Mediterranean, charterers complained that Libyan crude had "gone missing" into Italian tanks.
8 Teviot Trading, the Edinburgh house controlled by Canadian pension manager Saguenay Caisse, replaced a failed fixture.
9 One broker who had hoped to be on a plane by Friday said he would visit his inbox instead.
10 Period: Stavanger's Kvitholm Tankers let HAVDRONNING to Teviot for 12 months at $41,000.
E Vessel|RENOIR GLORY|RENOIR GLORY
E Place|Bonny|Bonny
E Place|Sikka|Sikka
E Firm|Vindhya Oil|Vindhya Oil;Vindhya
E Vessel|HELLAS AMITY|HELLAS AMITY
E Place|Ceyhan|Ceyhan
E Place|Augusta|Augusta
E Firm|Raffinerie Jonie|Raffinerie Jonie
E Place|Novorossiysk|Novorossiysk
E Vessel|SPEEDWELL|SPEEDWELL;AL SAFWA
E Place|Hound Point|Hound Point
E Place|Wilhelmshaven|Wilhelmshaven
E Firm|Teviot Trading|Teviot Trading;Teviot
E Place|West Africa|West Africa
E Place|India|Indian
E Place|Nigeria|Nigerian
E Firm|NNPC|NNPC
E Place|Angola|Angola
E Firm|Unipec|Unipec
E Firm|Haicheng Petro|Haicheng Petro
E Place|Mediterranean|Mediterranean
E Place|Libya|Libyan
E Commodity|crude|crude
E Place|Italy|Italian
E Place|Edinburgh|Edinburgh
E Firm|Saguenay Caisse|Saguenay Caisse
E Place|Canada|Canadian
E Place|Stavanger|Stavanger
E Firm|Kvitholm Tankers|Kvitholm Tankers
E Vessel|HAVDRONNING|HAVDRONNING
C Vindhya Oil|The Indian refiner@6;which@6
C NNPC|the state firm@6
C Angola|which#2@6
C Teviot Trading|the Edinburgh house@8
R Vindhya Oil|LOCATED_IN|India|6|asserted|-
R NNPC|SUPPLIES|Vindhya Oil|6|asserted|-
R Nigeria|OWNS|NNPC|6|asserted|-
R Angola|AGREED_WITH|Haicheng Petro|6|expected|-
R Angola|SUPPLIES|Haicheng Petro|6|expected|-
R Libya|EXPORTS|crude|7|alleged|-
R Libya|SUPPLIES|Italy|7|alleged|-
R Italy|IMPORTS|crude|7|alleged|-
R Teviot Trading|LOCATED_IN|Edinburgh|8|asserted|-
R Saguenay Caisse|OWNS|Teviot Trading|8|asserted|-
R Saguenay Caisse|LOCATED_IN|Canada|8|asserted|-
R Kvitholm Tankers|LOCATED_IN|Stavanger|10|asserted|-
R Kvitholm Tankers|AGREED_WITH|Teviot Trading|10|asserted|-

@b-024|live digest|2024-01-23|Red Sea live: what we know so far
* 1 18:52 - That is all from us tonight. Thanks for reading.
* 2 18:20 - The Houthis say they targeted a second ship, the container vessel Orinda Express, "because it belongs to Israelis".
3 Its owner, Baltic Merchant Line of Gdynia, calls that untrue.
* 4 17:41 - Egypt's Suez Canal Authority chairman, Vice Adm. Hosni Darwish, tells state television that receipts are down 40 per cent.
* 5 16:05 - In Copenhagen, Tranekær Line confirms that its ships will go round the Cape until April at least.
* 6 15:30 - New: Australia has imposed sanctions on two Sana'a money changers, Al-Muqbili Exchange and its owner Abdulsalam al-Muqbili, over funds for the group.
* 7 13:12 - British foreign secretary Rosalind Thackeray has landed in Muscat.
8 She will see her Omani opposite number, Faisal al-Busaidi, before flying on to Djibouti, possibly tomorrow.
* 9 11:47 - A coalition official denies a report that France has agreed with the Houthis on passage for its ships.
* 10 09:00 - Good morning. Overnight the bulker Tamar Venture limped into Djibouti with a hole above the waterline and 20 tired men.
* 11 Read more: how we cover conflict
E Place|Red Sea|Red Sea
E Organization|Houthis|Houthis
E Vessel|Orinda Express|Orinda Express
E Place|Israel|Israelis
E Firm|Baltic Merchant Line|Baltic Merchant Line
E Place|Gdynia|Gdynia
E Place|Egypt|Egypt
E Organization|Suez Canal Authority|Suez Canal Authority
E Person|Hosni Darwish|Hosni Darwish
E Place|Copenhagen|Copenhagen
E Firm|Tranekær Line|Tranekær Line
E Place|Cape of Good Hope|the Cape
E Place|Australia|Australia
E Place|Sana'a|Sana'a
E Firm|Al-Muqbili Exchange|Al-Muqbili Exchange
E Person|Abdulsalam al-Muqbili|Abdulsalam al-Muqbili
E Place|United Kingdom|British
E Person|Rosalind Thackeray|Rosalind Thackeray
E Place|Muscat|Muscat
E Place|Oman|Omani
E Person|Faisal al-Busaidi|Faisal al-Busaidi
E Place|Djibouti|Djibouti
E Place|France|France
E Vessel|Tamar Venture|Tamar Venture
C Houthis|they@2;the group@6
C Orinda Express|it@2;Its@3
C Tranekær Line|its@5
C Al-Muqbili Exchange|its@6
C Rosalind Thackeray|She@8;her@8
C France|its@9
R Baltic Merchant Line|OWNS|Orinda Express|3|asserted|-
R Baltic Merchant Line|LOCATED_IN|Gdynia|3|asserted|-
R Hosni Darwish|LEADS|Suez Canal Authority|4|asserted|-
R Suez Canal Authority|LOCATED_IN|Egypt|4|asserted|-
R Tranekær Line|LOCATED_IN|Copenhagen|5|asserted|-
R Al-Muqbili Exchange|SANCTIONED_BY|Australia|6|asserted|-
R Abdulsalam al-Muqbili|SANCTIONED_BY|Australia|6|asserted|-
R Abdulsalam al-Muqbili|OWNS|Al-Muqbili Exchange|6|asserted|-
R Al-Muqbili Exchange|LOCATED_IN|Sana'a|6|asserted|-
R Rosalind Thackeray|EMPLOYED_BY|United Kingdom|7|asserted|-
R Rosalind Thackeray|VISITED|Muscat|7|asserted|-
R Rosalind Thackeray|MET_WITH|Faisal al-Busaidi|8|expected|-
R Faisal al-Busaidi|EMPLOYED_BY|Oman|8|asserted|-
R Rosalind Thackeray|VISITED|Djibouti|8|expected|possibly tomorrow
R France|AGREED_WITH|Houthis|9|denied|-
R Tamar Venture|LOCATED_IN|Djibouti|10|asserted|Overnight
B 1,11

@b-025|radio transcript|2025-02-26|Squid, shadows and a letter to Beijing
1 You're listening to Litoral, I'm Carla Oyarzo.
2 Off the edge of Chile's exclusive zone there are, tonight, some three hundred lights, and not one of them is a star.
---
3 The navy's Third Zone says the jigger Fu Xing Yu 906 crossed the line on Sunday night, dark, and that the patrol ship Piloto Sibbald chased her for six hours and lost.
4 Commander in chief of the zone, Rear Admiral Gonzalo Irarrázaval, told us, and I quote, "we know whose she is": Pingtan's Haisheng Ocean Fishing, he says, the same company that Ecuador denounced in 2020.
---
5 Did China answer?
6 Deputy foreign minister Macarena Undurraga handed ambassador Niu Qingbao's office a note on Monday; from the embassy, a polite silence, and then a line about "strictly law-abiding vessels".
7 Meanwhile, in Coquimbo, the artisanal federation Fepacoq wants the port closed to Chinese reefers, which is not government policy and, the undersecretary for fisheries, Renato Quiñenao, said this morning, will not be.
8 The squid itself, jibia, goes mostly to Spain, by the way, and to, well, China.
E Person|Carla Oyarzo|Carla Oyarzo
E Organization|Litoral|Litoral
E Place|Chile|Chile
E Organization|Third Zone|Third Zone
E Vessel|Fu Xing Yu 906|Fu Xing Yu 906
E Vessel|Piloto Sibbald|Piloto Sibbald
E Person|Gonzalo Irarrázaval|Gonzalo Irarrázaval
E Firm|Haisheng Ocean Fishing|Haisheng Ocean Fishing
E Place|Pingtan|Pingtan
E Place|Ecuador|Ecuador
E Place|China|China;Chinese;Beijing
E Person|Macarena Undurraga|Macarena Undurraga
E Person|Niu Qingbao|Niu Qingbao
E Place|Coquimbo|Coquimbo
E Organization|Fepacoq|Fepacoq
E Person|Renato Quiñenao|Renato Quiñenao
E Commodity|squid|squid;Squid;jibia
E Place|Spain|Spain
C Carla Oyarzo|I@1;I@4
C Third Zone|the zone@4
C Fu Xing Yu 906|the jigger@3;her@3;she@4
C Gonzalo Irarrázaval|he@4
C Haisheng Ocean Fishing|the same company@4
C Fepacoq|the artisanal federation@7
R Carla Oyarzo|EMPLOYED_BY|Litoral|1|asserted|-
R Fu Xing Yu 906|ACCUSED_BY|Third Zone|3|asserted|-
R Gonzalo Irarrázaval|LEADS|Third Zone|4|asserted|-
R Haisheng Ocean Fishing|OWNS|Fu Xing Yu 906|4|alleged|-
R Haisheng Ocean Fishing|LOCATED_IN|Pingtan|4|asserted|-
R Haisheng Ocean Fishing|ACCUSED_BY|Ecuador|4|asserted|in 2020
R Macarena Undurraga|EMPLOYED_BY|Chile|6|asserted|-
R Niu Qingbao|EMPLOYED_BY|China|5-6|asserted|-
R Fepacoq|LOCATED_IN|Coquimbo|7|asserted|-
R Renato Quiñenao|EMPLOYED_BY|Chile|7|asserted|-
R Spain|IMPORTS|squid|8|asserted|-
R China|IMPORTS|squid|8|asserted|-

@b-026|NGO newsletter|2024-09-30|Who sold the Atlantic Herald to the beach?
1 On 3 August a cruise ship built for Sunday crowds in the Skagerrak was run at full speed on to the sand at Sitakunda, near Chattogram in Bangladesh.
2 She had left European waters in May as the Atlantic Herald, flag Bahamas, and arrived as the Herald, flag Comoros: six letters and a nation poorer.
---
3 Hesperia Cruises SpA of Trieste, her owner for nineteen years, says it sold her "for further trading" to a cash buyer, Marigold Navigation, of whose intentions it knew nothing.
4 Invoices that we have seen tell it otherwise.
5 Marigold had by then already resold the hull to Kadamtali Ship Recyclers Ltd; the price was fixed per tonne of steel, which nobody does for a ship that will sail.
---
6 Our lawyer, Annelies Storme, has filed a criminal complaint in Trieste against Hesperia's chairman Ludovico Cossutta for illegal export of waste.
7 Bangladesh's shipbreakers, many of whom we have met and like, are not the villains here.
8 A similar case against a Norwegian bank was dropped.
E Vessel|Atlantic Herald|Atlantic Herald;Herald
E Place|Skagerrak|Skagerrak
E Place|Sitakunda|Sitakunda
E Place|Chattogram|Chattogram
E Place|Bangladesh|Bangladesh
E Place|Bahamas|Bahamas
E Place|Comoros|Comoros
E Firm|Hesperia Cruises SpA|Hesperia Cruises SpA;Hesperia
E Place|Trieste|Trieste
E Firm|Marigold Navigation|Marigold Navigation;Marigold
E Firm|Kadamtali Ship Recyclers Ltd|Kadamtali Ship Recyclers Ltd
E Commodity|steel|steel
E Commodity|waste|waste
E Person|Annelies Storme|Annelies Storme
E Person|Ludovico Cossutta|Ludovico Cossutta
E Place|Norway|Norwegian
E Place|Europe|European
C Atlantic Herald|a cruise ship@1;She@2;her@3;her#2@3;the hull@5
C Hesperia Cruises SpA|it@3;it#2@3
C Marigold Navigation|a cash buyer@3;whose@3
R Chattogram|LOCATED_IN|Bangladesh|1|asserted|-
R Atlantic Herald|LOCATED_IN|Sitakunda|1|asserted|On 3 August
R Hesperia Cruises SpA|LOCATED_IN|Trieste|3|asserted|-
R Hesperia Cruises SpA|SUPPLIES|Marigold Navigation|3|asserted|-
R Marigold Navigation|SUPPLIES|Kadamtali Ship Recyclers Ltd|5|asserted|-
R Kadamtali Ship Recyclers Ltd|OWNS|Atlantic Herald|5|asserted|-
R Ludovico Cossutta|LEADS|Hesperia Cruises SpA|6|asserted|-
R Ludovico Cossutta|ACCUSED_BY|Annelies Storme|6|asserted|-
R Ludovico Cossutta|EXPORTS|waste|6|alleged|-

@b-027|statistics note|2025-10-09|India coal arrivals by origin, September
1 Indian ports discharged 19.2 million tonnes of coal in September, 6 per cent less than a year earlier, according to customs figures compiled by Mumbai consultancy Lohiya Freight Data (LFD).
2 Indonesia remained the largest origin with 8.9 Mt, all thermal; South Africa followed with 3.1 Mt, the United States with 1.7 Mt, most of it petroleum-coke substitutes from Baltimore, and Mozambique with 0.8 Mt.
3 Arrivals from Russia fell by half.
4 None came from Colombia.
---
5 "Domestic output is so high that the power plants need not look abroad until Diwali," LFD analyst Sushmita Pattnaik said.
6 Two buyers bucked the trend: Vasai Cement, which took its first ever capesize, the Ravenna Star, from Richards Bay; and Jamkhed Power, part of Nashik's Gholap family group, which has signed with PT Bara Mahakam for 2 Mt next year.
---
7 Waiting time at Mundra averaged 1.4 days, at Dhamra 3.9.
8 Notes: Totals may not add up owing to rounding.
9 Re-exports are excluded.
E Place|India|India;Indian
E Commodity|coal|coal
E Place|Mumbai|Mumbai
E Firm|Lohiya Freight Data|Lohiya Freight Data;LFD
E Place|Indonesia|Indonesia
E Place|South Africa|South Africa
E Place|United States|United States
E Commodity|petroleum-coke substitutes|petroleum-coke substitutes
E Place|Baltimore|Baltimore
E Place|Mozambique|Mozambique
E Place|Russia|Russia
E Place|Colombia|Colombia
E Person|Sushmita Pattnaik|Sushmita Pattnaik
E Firm|Vasai Cement|Vasai Cement
E Vessel|Ravenna Star|Ravenna Star
E Place|Richards Bay|Richards Bay
E Firm|Jamkhed Power|Jamkhed Power
E Firm|Gholap|Gholap
E Place|Nashik|Nashik
E Firm|PT Bara Mahakam|PT Bara Mahakam
E Place|Mundra|Mundra
E Place|Dhamra|Dhamra
C Vasai Cement|which@6;its@6
C Jamkhed Power|which#2@6
C Gholap|family group@6
R India|IMPORTS|coal|1|asserted|in September
R Lohiya Freight Data|LOCATED_IN|Mumbai|1|asserted|-
R Indonesia|SUPPLIES|India|1-2|asserted|in September
R South Africa|SUPPLIES|India|1-2|asserted|in September
R United States|SUPPLIES|India|1-2|asserted|in September
R Mozambique|SUPPLIES|India|1-2|asserted|in September
R Russia|SUPPLIES|India|1-3|asserted|in September
R Colombia|SUPPLIES|India|1-4|denied|in September
R Indonesia|EXPORTS|coal|1-2|asserted|in September
R South Africa|EXPORTS|coal|1-2|asserted|in September
R United States|EXPORTS|coal|1-2|asserted|in September
R United States|EXPORTS|petroleum-coke substitutes|1-2|asserted|in September
R India|IMPORTS|petroleum-coke substitutes|1-2|asserted|in September
R Mozambique|EXPORTS|coal|1-2|asserted|in September
R Russia|EXPORTS|coal|1-3|asserted|in September
R Colombia|EXPORTS|coal|1-4|denied|in September
R Sushmita Pattnaik|EMPLOYED_BY|Lohiya Freight Data|5|asserted|-
R Vasai Cement|IMPORTS|coal|6|asserted|-
R Jamkhed Power|SUBSIDIARY_OF|Gholap|6|asserted|-
R Gholap|LOCATED_IN|Nashik|6|asserted|-
R Jamkhed Power|AGREED_WITH|PT Bara Mahakam|6|asserted|-
R PT Bara Mahakam|SUPPLIES|Jamkhed Power|6|expected|next year
R Jamkhed Power|IMPORTS|coal|6|expected|next year

@b-028|investigation|2023-12-04|The cement that could shoot
1 The manifest of the Hacı Nedim K., a tired coaster of the kind that nobody photographs, said cement.
2 Under the cement, when the Italian boarding party of Operation Irini lifted the hatch boards off Derna, lay forty-eight crates of Serbian-made mortar rounds and eleven armoured pick-ups.
---
3 How they got there is a story in three ports.
4 In Bar, Montenegro, on 2 November, a company called Adria Spedicija booked the space; its only shareholder, Predrag Vukčević, was once an adviser to the country's interior minister and now lives in Dubai.
5 In Mersin the Hacı Nedim K. took on the pick-ups, sold, so the invoice claims, by Tarsus dealer Seyhanlı Zırhlı to a farm cooperative in Benghazi.
6 And in Marsaxlokk, where she spent four hours at a buoy, someone changed the name on her stern.
---
7 A United Nations panel, in a draft we have read, names Khalifa Haftar's Libyan National Army as the true recipient; the LNA told us it "buys nothing in secret".
8 Turkey, whose flag she flies, protested at the boarding.
9 The ship is held at Augusta, and Adria Spedicija has dissolved itself.
---
10 None of this would have come out but for a quarrel over a crane.
11 Kosta Janjušević, a freight agent in Bar who says he was cheated of his commission, kept the booking e-mails, handed them to the Podgorica weekly Glas Lovćena, and has had two policemen on his stairs ever since.
12 The mails suggest that the mortar rounds were paid for by Al-Madar Security of Amman, which Jordan says is on none of its registers, and that Serbia's state arms trader Balkanoprema - "whose boxes they are, but not whose sale", in the words of its export manager, Vesna Lukić - had shipped the very same lot numbers to Armenia in 2019.
13 Yerevan has not replied to our questions.
14 Lawyers for Vukčević, who is to be questioned in Podgorica in January, describe him as "a man who lends his name too easily".
E Vessel|Hacı Nedim K.|Hacı Nedim K.
E Commodity|cement|cement
E Place|Italy|Italian
E Organization|Operation Irini|Operation Irini
E Place|Derna|Derna
E Place|Serbia|Serbian
E Commodity|mortar rounds|mortar rounds
E Commodity|armoured pick-ups|armoured pick-ups;pick-ups
E Place|Bar|Bar
E Place|Montenegro|Montenegro
E Firm|Adria Spedicija|Adria Spedicija
E Person|Predrag Vukčević|Predrag Vukčević;Vukčević
E Place|Dubai|Dubai
E Place|Mersin|Mersin
E Place|Tarsus|Tarsus
E Firm|Seyhanlı Zırhlı|Seyhanlı Zırhlı
E Place|Benghazi|Benghazi
E Place|Marsaxlokk|Marsaxlokk
E Organization|United Nations|United Nations
E Person|Khalifa Haftar|Khalifa Haftar
E Organization|Libyan National Army|Libyan National Army;LNA
E Place|Turkey|Turkey
E Place|Augusta|Augusta
C Hacı Nedim K.|a tired coaster@1;she@6;her@6;she@8;The ship@9
C Adria Spedicija|a company@4;its@4
C Montenegro|the country@4
C Libyan National Army|it@7
C Turkey|whose@8
R Bar|LOCATED_IN|Montenegro|4|asserted|-
R Predrag Vukčević|OWNS|Adria Spedicija|4|asserted|-
R Seyhanlı Zırhlı|LOCATED_IN|Tarsus|5|asserted|-
R Seyhanlı Zırhlı|EXPORTS|armoured pick-ups|5|alleged|-
R Libyan National Army|ACCUSED_BY|United Nations|7|asserted|-
R Libyan National Army|IMPORTS|armoured pick-ups|5-7|alleged|-
R Libyan National Army|IMPORTS|mortar rounds|2-7|alleged|-
R Seyhanlı Zırhlı|SUPPLIES|Libyan National Army|5-7|alleged|-
R Khalifa Haftar|LEADS|Libyan National Army|7|asserted|-
R Hacı Nedim K.|ARRESTED_BY|Operation Irini|2-9|asserted|-
R Hacı Nedim K.|LOCATED_IN|Augusta|9|asserted|-
E Person|Kosta Janjušević|Kosta Janjušević
E Place|Podgorica|Podgorica
E Organization|Glas Lovćena|Glas Lovćena
E Firm|Al-Madar Security|Al-Madar Security
E Place|Amman|Amman
E Place|Jordan|Jordan
E Firm|Balkanoprema|Balkanoprema
E Person|Vesna Lukić|Vesna Lukić
E Place|Armenia|Armenia;Yerevan
C Kosta Janjušević|he@11;his@11
C Al-Madar Security|which@12
C Balkanoprema|its#2@12
C Predrag Vukčević|him@14
R Glas Lovćena|LOCATED_IN|Podgorica|11|asserted|-
R Al-Madar Security|LOCATED_IN|Amman|12|asserted|-
R Al-Madar Security|IMPORTS|mortar rounds|12|alleged|-
R Serbia|OWNS|Balkanoprema|12|asserted|-
R Balkanoprema|LOCATED_IN|Serbia|12|asserted|-
R Vesna Lukić|EMPLOYED_BY|Balkanoprema|12|asserted|-
R Balkanoprema|EXPORTS|mortar rounds|12|alleged|in 2019
R Balkanoprema|SUPPLIES|Armenia|12|alleged|in 2019
R Armenia|IMPORTS|mortar rounds|12|alleged|in 2019

@b-029|opinion|2025-01-15|Strike season on the quays, and what a handshake is worth
1 Dockers know two seasons, the wet one and the one in which contracts run out.
2 We are in the second, and already the supermarkets talk as though bananas had been embargoed.
3 They have not.
4 No port has banned a ship; no ship has been detained; nobody has accused anybody of more than slowness, which on a quay is a compliment.
---
5 A trade union is not a navy.
6 It imports nothing, exports nothing, and the only thing it supplies is the knowledge, acquired at some cost in fingers, of how a box wants to be lifted.
7 When employers say that they would "agree to anything reasonable", I think of my grandfather, a lasher, who held that the word reasonable had been invented by a man in dry shoes.
---
8 So let them meet, these two sides, in whichever hotel will have them.
9 Let the owners own up to the margins of 2021 and let the men own up to the tea breaks.
10 If cars from Asia arrive a week late in some showroom in the Midlands, the visitor will survive the visit.
11 What might not survive, should it come to a lockout, is the handshake; and you cannot buy that back from any supplier I know of.
E Commodity|bananas|bananas
E Commodity|cars|cars
E Place|Asia|Asia
E Place|Midlands|Midlands

@b-030|press note|2024-06-11|Saarelaev orders hybrid ferry; islanders get a say in the name
1 Estonian island operator Saarelaev AS (the Company) and Remontowa Północ S.A. of Poland have entered into a building agreement for one double-ended hybrid ferry for the Virtsu-Kuivastu line, value €38.4 million excluding batteries.
2 Batteries will be sourced from Trondheim-based Fjordcell.
3 Entry into service: spring 2027.
---
4 The Company, in which the Saaremaa municipality holds 51% and the Tallinn fund Lahe Kapital the rest, had earlier in the year sold its oldest ship, Regula, to Philippine buyers.
5 "We inspected yards in three countries and drank coffee in all of them," says Saarelaev's board chair Mart Tuisk.
6 "This was the yard where the engineers asked questions back."
---
7 A rival bidder, Riga's Bolderāja Shipyard, has contested the award before the procurement board in Tallinn.
8 Naming proposals may be left in the boxes at both harbours; "Ferry McFerryface" has been received, thank you, eleven times.
E Firm|Saarelaev AS|Saarelaev AS;Saarelaev
E Place|Estonia|Estonian
E Firm|Remontowa Północ S.A.|Remontowa Północ S.A.
E Place|Poland|Poland
E Commodity|hybrid ferry|double-ended hybrid ferry;hybrid ferry
E Place|Virtsu|Virtsu
E Place|Kuivastu|Kuivastu
E Commodity|batteries|batteries;Batteries
E Place|Trondheim|Trondheim
E Firm|Fjordcell|Fjordcell
E Place|Saaremaa|Saaremaa
E Place|Tallinn|Tallinn
E Firm|Lahe Kapital|Lahe Kapital
E Vessel|Regula|Regula
E Place|Philippines|Philippine
E Person|Mart Tuisk|Mart Tuisk
E Place|Riga|Riga
E Firm|Bolderāja Shipyard|Bolderāja Shipyard
E Organization|procurement board|procurement board
C Saarelaev AS|the Company@1;The Company@4;its@4
C Remontowa Północ S.A.|the yard@6
C Bolderāja Shipyard|A rival bidder@7
R Saarelaev AS|LOCATED_IN|Estonia|1|asserted|-
R Remontowa Północ S.A.|LOCATED_IN|Poland|1|asserted|-
R Saarelaev AS|AGREED_WITH|Remontowa Północ S.A.|1|asserted|-
R Remontowa Północ S.A.|SUPPLIES|Saarelaev AS|1-3|expected|-
R Saarelaev AS|IMPORTS|hybrid ferry|1-3|expected|-
R Fjordcell|SUPPLIES|Saarelaev AS|2|expected|-
R Saarelaev AS|IMPORTS|batteries|2|expected|-
R Fjordcell|LOCATED_IN|Trondheim|2|asserted|-
R Saaremaa|OWNS|Saarelaev AS|4|asserted|-
R Lahe Kapital|INVESTED_IN|Saarelaev AS|4|asserted|-
R Lahe Kapital|LOCATED_IN|Tallinn|4|asserted|-
R Mart Tuisk|LEADS|Saarelaev AS|5|asserted|-
R Bolderāja Shipyard|LOCATED_IN|Riga|7|asserted|-
R procurement board|LOCATED_IN|Tallinn|7|asserted|-
