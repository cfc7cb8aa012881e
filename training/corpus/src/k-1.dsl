# structured and scraped text

@k-001|events digest|2023-11-09|Current events of 9 November 2023
* 1 Armed conflicts and attacks
* 2 The Sudanese Armed Forces accuse the United Arab Emirates of flying ammunition to the Rapid Support Forces by way of Chad; Abu Dhabi calls the charge "fabricated from the first word to the last".
* 3 Business and economy
* 4 Shareholders of Nordhavn Kaffe A/S, a Danish coffee roaster in family hands since 1921, wave through the sale of the company to Brazil's Grupo Serra Bonita, which expects to be in possession by the end of the first quarter.
* 5 Nigeria's central bank withdraws the licence of Crestline Microfinance.
* 6 International relations
* 7 Moldova–Turkey relations
* 8 President Ilinca Dragomir of Moldova receives Turkish foreign minister Serhat Ongun in Chișinău, where the two put their names to a customs memorandum.
* 9 Nauru–Vanuatu relations
* 10 Vanuatu recalls Job Taleo, its ambassador to Nauru, "for consultations" which, a diplomat says, are likely to be long.
* 11 Law and crime
* 12 Police in the Dutch port of Vlissingen take into custody the lawyer Andreas Hadjikyriakou on a warrant from Malta, whose prosecutors have charged him with hiding the trawlers Santa Ludmila and Kelb il-Baħar for a client under UN sanctions, Saif Bin Ghalbon.
* 13 A parliamentary inquiry in Lima into the supply of spoiled milk powder to schools ends without a finding.
* 14 [edit] [watch] [history]
E Organization|Sudanese Armed Forces|Sudanese Armed Forces
E Organization|Rapid Support Forces|Rapid Support Forces
E Place|United Arab Emirates|United Arab Emirates;Abu Dhabi
E Place|Chad|Chad
E Commodity|ammunition|ammunition
E Firm|Nordhavn Kaffe A/S|Nordhavn Kaffe A/S
E Firm|Grupo Serra Bonita|Grupo Serra Bonita
E Firm|Crestline Microfinance|Crestline Microfinance
E Place|Denmark|Danish
E Place|Brazil|Brazil
E Place|Nigeria|Nigeria
E Place|Moldova|Moldova
E Place|Turkey|Turkey;Turkish
E Person|Ilinca Dragomir|Ilinca Dragomir
E Person|Serhat Ongun|Serhat Ongun
E Place|Chișinău|Chișinău
E Place|Nauru|Nauru
E Place|Vanuatu|Vanuatu
E Person|Job Taleo|Job Taleo
E Place|Netherlands|Dutch
E Place|Vlissingen|Vlissingen
E Person|Andreas Hadjikyriakou|Andreas Hadjikyriakou
E Place|Malta|Malta
E Vessel|Santa Ludmila|Santa Ludmila
E Vessel|Kelb il-Baħar|Kelb il-Baħar
E Organization|United Nations|UN
E Person|Saif Bin Ghalbon|Saif Bin Ghalbon
E Place|Lima|Lima
E Commodity|coffee|coffee
E Commodity|milk powder|milk powder
C Nordhavn Kaffe A/S|a Danish coffee roaster@4;the company@4
C Grupo Serra Bonita|which@4
C Vanuatu|its@10
C Andreas Hadjikyriakou|him@12
C Malta|whose@12
R United Arab Emirates|ACCUSED_BY|Sudanese Armed Forces|2|asserted|-
R United Arab Emirates|SUPPLIES|Rapid Support Forces|2|alleged|-
R United Arab Emirates|EXPORTS|ammunition|2|alleged|-
R Rapid Support Forces|IMPORTS|ammunition|2|alleged|-
R United Arab Emirates|SUPPLIES|Rapid Support Forces|2|denied|-
R United Arab Emirates|EXPORTS|ammunition|2|denied|-
R Nordhavn Kaffe A/S|LOCATED_IN|Denmark|4|asserted|-
R Grupo Serra Bonita|LOCATED_IN|Brazil|4|asserted|-
R Grupo Serra Bonita|OWNS|Nordhavn Kaffe A/S|4|expected|by the end of the first quarter
R Ilinca Dragomir|LEADS|Moldova|8|asserted|-
R Serhat Ongun|EMPLOYED_BY|Turkey|8|asserted|-
R Ilinca Dragomir|MET_WITH|Serhat Ongun|8|asserted|-
R Serhat Ongun|VISITED|Chișinău|8|asserted|-
R Ilinca Dragomir|AGREED_WITH|Serhat Ongun|8|asserted|-
R Job Taleo|EMPLOYED_BY|Vanuatu|10|asserted|-
R Vlissingen|LOCATED_IN|Netherlands|12|asserted|-
R Andreas Hadjikyriakou|ARRESTED_BY|Netherlands|12|asserted|-
R Andreas Hadjikyriakou|ACCUSED_BY|Malta|12|asserted|-
R Saif Bin Ghalbon|SANCTIONED_BY|United Nations|12|asserted|-
B 14

@k-002|company fact box|2024-02-20|Ferrocarbo Trading DMCC
* 1 Type: limited liability, free zone
* 2 Founded: 2011, as Balaton Metals FZE
* 3 Founder: Gergely Szűts
* 4 Headquarters: Dubai, United Arab Emirates
* 5 Key people: Nour Al Khatib (chief executive), Gergely Szűts (non-executive chairman), Pieter-Jan Verbruggen (head of finance)
* 6 Parent: Ferrocarbo Holding SA, Luxembourg
* 7 Sells: pig iron, ferrosilicon, coking coal
* 8 Main customers: foundries in Turkey and Egypt; "none whatever in Iran", according to the company
* 9 Sanctions status: not listed by the EU or the United Kingdom (checked 14 February)
* 10 Ships: none owned; charters the bulk carrier Szent Anna, IMO 9284410
* 11 Planned: purchase of 70% of Lagarfoss Kísil hf., a smelter company in Iceland
* 12 Suggest an edit | Claim this profile
E Firm|Ferrocarbo Trading DMCC|Ferrocarbo Trading DMCC;Balaton Metals FZE
E Person|Gergely Szűts|Gergely Szűts
E Place|Dubai|Dubai
E Place|United Arab Emirates|United Arab Emirates
E Person|Nour Al Khatib|Nour Al Khatib
E Person|Pieter-Jan Verbruggen|Pieter-Jan Verbruggen
E Firm|Ferrocarbo Holding SA|Ferrocarbo Holding SA
E Place|Luxembourg|Luxembourg
E Commodity|pig iron|pig iron
E Commodity|ferrosilicon|ferrosilicon
E Commodity|coking coal|coking coal
E Place|Turkey|Turkey
E Place|Egypt|Egypt
E Place|Iran|Iran
E Organization|European Union|EU
E Place|United Kingdom|United Kingdom
E Vessel|Szent Anna|Szent Anna
E Firm|Lagarfoss Kísil hf.|Lagarfoss Kísil hf.
E Place|Iceland|Iceland
C Ferrocarbo Trading DMCC|the company@8
C Lagarfoss Kísil hf.|a smelter company in Iceland@11
R Ferrocarbo Trading DMCC|LOCATED_IN|Dubai|0-4|asserted|-
R Dubai|LOCATED_IN|United Arab Emirates|4|asserted|-
R Nour Al Khatib|LEADS|Ferrocarbo Trading DMCC|0-5|asserted|-
R Gergely Szűts|LEADS|Ferrocarbo Trading DMCC|0-5|asserted|-
R Pieter-Jan Verbruggen|EMPLOYED_BY|Ferrocarbo Trading DMCC|0-5|asserted|-
R Ferrocarbo Trading DMCC|SUBSIDIARY_OF|Ferrocarbo Holding SA|0-6|asserted|-
R Ferrocarbo Holding SA|LOCATED_IN|Luxembourg|6|asserted|-
R Ferrocarbo Trading DMCC|EXPORTS|pig iron|0-7|asserted|-
R Ferrocarbo Trading DMCC|EXPORTS|ferrosilicon|0-7|asserted|-
R Ferrocarbo Trading DMCC|EXPORTS|coking coal|0-7|asserted|-
R Ferrocarbo Trading DMCC|SUPPLIES|Turkey|0-8|asserted|-
R Ferrocarbo Trading DMCC|SUPPLIES|Egypt|0-8|asserted|-
R Ferrocarbo Trading DMCC|SUPPLIES|Iran|0-8|denied|-
R Ferrocarbo Trading DMCC|SANCTIONED_BY|European Union|0-9|denied|checked 14 February
R Ferrocarbo Trading DMCC|SANCTIONED_BY|United Kingdom|0-9|denied|checked 14 February
R Ferrocarbo Trading DMCC|OWNS|Lagarfoss Kísil hf.|0-11|expected|-
R Lagarfoss Kísil hf.|LOCATED_IN|Iceland|11|asserted|-
B 12

@k-003|shipping sale list|2024-06-14|S&P ROUND-UP, WEEK 24
1 A quieter five days on the water than on the football pitch, and brokers blame the heat.
* 2 BULKERS
* 3 Panos G (82,000 dwt, blt 2012) – Galanis Maritime of Piraeus lets her go at $19.8m; buyer Hai Yun Shipping, Ningbo, already has the papers.
* 4 Sri Mahalakshmi (56,000 dwt, blt 2010) – from Surya Bulk Carriers, Chennai, to Vietnam's Hoang Phat Shipping JSC, $12.4m, handover Vung Tau in July.
* 5 TANKERS
* 6 Ras Fartak (MR2, blt 2008) – Al Batinah Tankers of Muscat rumoured to be the taker.
* 7 Ice Lady (Handy, blt 2005) – deal off; Läänemere Shipping of Tallinn walked after the tank inspection.
* 8 DEMOLITION
* 9 Bright Hope, ex Nordic Courier – on the beach at Gadani, Pakistan, 4,100 ldt at $540.
* 10 Kapitan Voronin still swings at anchor off Alang: cash buyers will not touch her while her owner, Sevmortrans, stands on Washington's blacklist.
* 11 All details given in good faith and without guarantee.
E Vessel|Panos G|Panos G
E Firm|Galanis Maritime|Galanis Maritime
E Place|Piraeus|Piraeus
E Firm|Hai Yun Shipping|Hai Yun Shipping
E Place|Ningbo|Ningbo
E Vessel|Sri Mahalakshmi|Sri Mahalakshmi
E Firm|Surya Bulk Carriers|Surya Bulk Carriers
E Place|Chennai|Chennai
E Place|Vietnam|Vietnam
E Firm|Hoang Phat Shipping JSC|Hoang Phat Shipping JSC
E Place|Vung Tau|Vung Tau
E Vessel|Ras Fartak|Ras Fartak
E Firm|Al Batinah Tankers|Al Batinah Tankers
E Place|Muscat|Muscat
E Vessel|Ice Lady|Ice Lady
E Firm|Läänemere Shipping|Läänemere Shipping
E Place|Tallinn|Tallinn
E Vessel|Bright Hope|Bright Hope;Nordic Courier
E Place|Gadani|Gadani
E Place|Pakistan|Pakistan
E Vessel|Kapitan Voronin|Kapitan Voronin
E Place|Alang|Alang
E Firm|Sevmortrans|Sevmortrans
E Place|United States|Washington
C Panos G|her@3
C Hai Yun Shipping|buyer@3
C Al Batinah Tankers|the taker@6
C Kapitan Voronin|her@10;her#2@10
C Sevmortrans|her owner@10
R Galanis Maritime|LOCATED_IN|Piraeus|3|asserted|-
R Hai Yun Shipping|LOCATED_IN|Ningbo|3|asserted|-
R Hai Yun Shipping|OWNS|Panos G|3|asserted|-
R Surya Bulk Carriers|LOCATED_IN|Chennai|4|asserted|-
R Hoang Phat Shipping JSC|LOCATED_IN|Vietnam|4|asserted|-
R Hoang Phat Shipping JSC|OWNS|Sri Mahalakshmi|4|expected|in July
R Al Batinah Tankers|LOCATED_IN|Muscat|6|asserted|-
R Al Batinah Tankers|OWNS|Ras Fartak|6|alleged|-
R Läänemere Shipping|LOCATED_IN|Tallinn|7|asserted|-
R Läänemere Shipping|OWNS|Ice Lady|7|denied|-
R Bright Hope|LOCATED_IN|Gadani|9|asserted|-
R Gadani|LOCATED_IN|Pakistan|9|asserted|-
R Kapitan Voronin|LOCATED_IN|Alang|10|asserted|-
R Sevmortrans|OWNS|Kapitan Voronin|10|asserted|-
R Sevmortrans|SANCTIONED_BY|United States|10|asserted|-
B 11

@k-004|reference overview|2025-01-30|Who sanctions whom: the week's changes, by country
* 1 Cookies help us remember you. Accept all / Reject all
* 2 AUSTRALIA
* 3 Added: Irrawaddy Jade Consortium (Myanmar) and its chairman, retired general Thet Naing Oo.
* 4 Not added, despite the petition of exile groups: Shwe Thabyay Gems.
* 5 CANADA
* 6 Under study: an asset freeze against Belarus's potash trader Polessye Kali, which Ottawa suspects of shipping through Klaipėda with papers made out in Kazakhstan.
* 7 EUROPEAN UNION
* 8 Added on 27 January: the tanker Lady Rosalind; Bosphorus Crown Denizcilik, the Istanbul firm that owns her; and two Crimean judges whose names are withheld.
* 9 Removed: the widow of an Abkhaz banker.
* 10 JAPAN
* 11 Export of machine tools to Chubarov Instrument, a plant operator in Izhevsk, prohibited from 1 March.
* 12 SWITZERLAND
* 13 Bern has yet to say whether it will copy the EU's list; the economics secretary, Reto Camenzind, would commit only to "a look at it in spring".
* 14 UNITED STATES
* 15 Treasury names the Lebanese exchange house Al Waha Sarrafa, run by the brothers Jihad and Ghassan Tohme, and says it moved the money with which Hezbollah paid for drone engines from Shenzhen Lianfeng.
* 16 Lianfeng, in a statement on its website, denies ever having had a customer in Lebanon.
---
17 This page is a service, not advice; it is updated on Thursdays.
E Place|Australia|AUSTRALIA
E Firm|Irrawaddy Jade Consortium|Irrawaddy Jade Consortium
E Place|Myanmar|Myanmar
E Person|Thet Naing Oo|Thet Naing Oo
E Firm|Shwe Thabyay Gems|Shwe Thabyay Gems
E Place|Canada|CANADA;Ottawa
E Place|Belarus|Belarus
E Firm|Polessye Kali|Polessye Kali
E Commodity|potash|potash
E Place|Klaipėda|Klaipėda
E Place|Kazakhstan|Kazakhstan
E Organization|European Union|EUROPEAN UNION;EU
E Vessel|Lady Rosalind|Lady Rosalind
E Firm|Bosphorus Crown Denizcilik|Bosphorus Crown Denizcilik
E Place|Istanbul|Istanbul
E Place|Crimea|Crimean
E Place|Abkhazia|Abkhaz
E Place|Japan|JAPAN
E Commodity|machine tools|machine tools
E Firm|Chubarov Instrument|Chubarov Instrument
E Place|Izhevsk|Izhevsk
E Place|Switzerland|SWITZERLAND;Bern
E Person|Reto Camenzind|Reto Camenzind
E Place|United States|UNITED STATES
E Organization|US Treasury|Treasury
E Firm|Al Waha Sarrafa|Al Waha Sarrafa
E Place|Lebanon|Lebanese;Lebanon
E Person|Jihad Tohme|Jihad
E Person|Ghassan Tohme|Ghassan Tohme
E Organization|Hezbollah|Hezbollah
E Commodity|drone engines|drone engines
E Firm|Shenzhen Lianfeng|Shenzhen Lianfeng;Lianfeng
C Irrawaddy Jade Consortium|its@3
C Polessye Kali|Belarus's potash trader@6;which@6
C Lady Rosalind|her@8
C Bosphorus Crown Denizcilik|the Istanbul firm@8
C Chubarov Instrument|a plant operator in Izhevsk@11
C Switzerland|it@13
C Al Waha Sarrafa|it@15
C Shenzhen Lianfeng|its@16
R Irrawaddy Jade Consortium|SANCTIONED_BY|Australia|2-3|asserted|-
R Irrawaddy Jade Consortium|LOCATED_IN|Myanmar|3|asserted|-
R Thet Naing Oo|LEADS|Irrawaddy Jade Consortium|3|asserted|-
R Thet Naing Oo|SANCTIONED_BY|Australia|2-3|asserted|-
R Shwe Thabyay Gems|SANCTIONED_BY|Australia|2-4|denied|-
R Polessye Kali|SANCTIONED_BY|Canada|5-6|expected|-
R Polessye Kali|LOCATED_IN|Belarus|6|asserted|-
R Polessye Kali|ACCUSED_BY|Canada|6|asserted|-
R Lady Rosalind|SANCTIONED_BY|European Union|7-8|asserted|on 27 January
R Bosphorus Crown Denizcilik|SANCTIONED_BY|European Union|7-8|asserted|on 27 January
R Bosphorus Crown Denizcilik|OWNS|Lady Rosalind|8|asserted|-
R Bosphorus Crown Denizcilik|LOCATED_IN|Istanbul|8|asserted|-
R Chubarov Instrument|SANCTIONED_BY|Japan|10-11|expected|from 1 March
R Chubarov Instrument|LOCATED_IN|Izhevsk|11|asserted|-
R Reto Camenzind|EMPLOYED_BY|Switzerland|12-13|asserted|-
R Al Waha Sarrafa|SANCTIONED_BY|US Treasury|15|asserted|-
R Al Waha Sarrafa|LOCATED_IN|Lebanon|15|asserted|-
R US Treasury|LOCATED_IN|United States|14-15|asserted|-
R Jihad Tohme|LEADS|Al Waha Sarrafa|15|asserted|-
R Ghassan Tohme|LEADS|Al Waha Sarrafa|15|asserted|-
R Shenzhen Lianfeng|SUPPLIES|Hezbollah|15|alleged|-
R Hezbollah|IMPORTS|drone engines|15|alleged|-
R Shenzhen Lianfeng|EXPORTS|drone engines|15|alleged|-
R Shenzhen Lianfeng|SUPPLIES|Lebanon|16|denied|-
B 1,17

@k-005|ministry calendar|2025-04-04|Ministry of Foreign Affairs of Estonia: diary, 7–11 April
* 1 Monday 7 April, 10.00 – Minister Liis Raudsepp receives the new ambassador of Uruguay, Gonzalo Etchegaray, in the Väike-Pakri room; no press.
* 2 Monday 7 April, 16.30 – The minister flies to Yerevan.
* 3 Tuesday 8 April, 11.00 – Yerevan: talks with her Armenian colleague Vahe Nersisyan; signing of the agreement on mutual recognition of driving licences.
* 4 Tuesday 8 April, afternoon – NOTE: the trip to the border post at Bagratashen has been struck from the programme.
* 5 Wednesday 9 April – Secretary General Tõnu Käär in Brussels, meeting of political directors.
* 6 Thursday 10 April, 14.00 – Deputy Secretary General Maarja-Liisa Org opens a seminar on sanctions evasion for customs brokers. Coffee from 13.30.
* 7 Friday 11 April, 9.15 – A delegation of Kenya's Ministry of Information, led by cabinet secretary Wambui Njeru, is shown the e-Estonia centre.
---
8 Changes possible.
9 Accreditation: spokesman Rein Alliksaar, press@example.ee
E Organization|Ministry of Foreign Affairs of Estonia|Ministry of Foreign Affairs of Estonia
E Person|Liis Raudsepp|Liis Raudsepp
E Place|Uruguay|Uruguay
E Person|Gonzalo Etchegaray|Gonzalo Etchegaray
E Place|Yerevan|Yerevan
E Place|Armenia|Armenian
E Person|Vahe Nersisyan|Vahe Nersisyan
E Place|Bagratashen|Bagratashen
E Person|Tõnu Käär|Tõnu Käär
E Place|Brussels|Brussels
E Person|Maarja-Liisa Org|Maarja-Liisa Org
E Place|Kenya|Kenya
E Organization|Ministry of Information|Ministry of Information
E Person|Wambui Njeru|Wambui Njeru
E Place|e-Estonia centre|e-Estonia centre
E Person|Rein Alliksaar|Rein Alliksaar
C Liis Raudsepp|The minister@2;her@3
R Liis Raudsepp|LEADS|Ministry of Foreign Affairs of Estonia|0-1|asserted|-
R Gonzalo Etchegaray|EMPLOYED_BY|Uruguay|1|asserted|-
R Liis Raudsepp|MET_WITH|Gonzalo Etchegaray|1|expected|Monday 7 April
R Liis Raudsepp|VISITED|Yerevan|2|expected|Monday 7 April
R Vahe Nersisyan|EMPLOYED_BY|Armenia|3|asserted|-
R Liis Raudsepp|MET_WITH|Vahe Nersisyan|2-3|expected|Tuesday 8 April
R Liis Raudsepp|AGREED_WITH|Vahe Nersisyan|2-3|expected|Tuesday 8 April
R Liis Raudsepp|VISITED|Bagratashen|2-4|denied|Tuesday 8 April
R Tõnu Käär|EMPLOYED_BY|Ministry of Foreign Affairs of Estonia|0-5|asserted|-
R Tõnu Käär|VISITED|Brussels|5|expected|Wednesday 9 April
R Maarja-Liisa Org|EMPLOYED_BY|Ministry of Foreign Affairs of Estonia|0-6|asserted|-
R Wambui Njeru|LEADS|Ministry of Information|7|asserted|-
R Ministry of Information|LOCATED_IN|Kenya|7|asserted|-
R Wambui Njeru|VISITED|e-Estonia centre|7|expected|Friday 11 April
R Ministry of Information|VISITED|e-Estonia centre|7|expected|Friday 11 April
R Rein Alliksaar|EMPLOYED_BY|Ministry of Foreign Affairs of Estonia|0-9|asserted|-

@k-006|scraped local page|2024-09-03|Walnut growers furious as co-op boss admits sale talks with Spanish rival
* 1 Home > Valley > Farming
* 2 READ NEXT: Ukraine bans walnut exports? Here is what we know
* 3 By Celeste ArreguiThe Huasco Growers' Cooperative, whose 214 members were told as late as July that nobody was after their packing house, has been in talks since March with Frutos Levante SL of Murcia, its president conceded on Monday night.
4 "Talking is not selling," Rosamel Pizarro told a hall full of folded arms in Vallenar, and he added that the Spaniards had been here just once.
---
5 That once, it turns out, was quite a visit.
6 According to the minutes, which this newspaper has read, Levante's managing director, Amparo Giménez Ros, spent three days in April in the packing house at Freirina, took away samples, and offered to buy 49 per cent of the cooperative along with everything it harvests for ten years.
---
7 At present two thirds of the valley's walnuts go to Germany, where the cooperative's only large customer, the Bremen roaster Ahlers & Tietjen, has been paying late.
8 "If Ahlers stops, we stop," said Pizarro.
9 Would Levante have pulled out of the Turkish walnut business, as Pizarro claims it promised?
10 The firm's lawyer, Íñigo Bastida, says there was no such promise, no contract, and no letter of intent.
---
* 11 Comments (2)
* 12 nuezmoscada77: They sold the water to the mine, now they sell the trees
* 13 Don Hugo: pizarro to jail!!
* 14 RELATED: Iran overtakes Chile in pistachio sales to India
E Place|Ukraine|Ukraine
E Commodity|walnuts|walnuts;walnut
E Organization|Huasco Growers' Cooperative|Huasco Growers' Cooperative
E Firm|Frutos Levante SL|Frutos Levante SL;Levante
E Place|Murcia|Murcia
E Person|Rosamel Pizarro|Rosamel Pizarro;Pizarro;pizarro
E Place|Vallenar|Vallenar
E Place|Spain|Spanish
E Person|Amparo Giménez Ros|Amparo Giménez Ros
E Place|Freirina|Freirina
E Place|Germany|Germany
E Firm|Ahlers & Tietjen|Ahlers & Tietjen;Ahlers
E Place|Bremen|Bremen
E Place|Turkey|Turkish
E Person|Íñigo Bastida|Íñigo Bastida
E Place|Iran|Iran
E Place|Chile|Chile
E Place|India|India
E Commodity|pistachio|pistachio
C Huasco Growers' Cooperative|its@3;the cooperative@6;it@6;the cooperative@7;we@8
C Frutos Levante SL|the Spaniards@4;it@9;The firm@10;Spanish rival@0
C Rosamel Pizarro|co-op boss@0;its president@3;he@4
C Ahlers & Tietjen|the cooperative's only large customer@7
R Huasco Growers' Cooperative|MET_WITH|Frutos Levante SL|3|asserted|since March
R Frutos Levante SL|LOCATED_IN|Murcia|3|asserted|-
R Rosamel Pizarro|LEADS|Huasco Growers' Cooperative|3-4|asserted|-
R Rosamel Pizarro|VISITED|Vallenar|4|asserted|on Monday night
R Amparo Giménez Ros|LEADS|Frutos Levante SL|6|asserted|-
R Amparo Giménez Ros|VISITED|Freirina|6|asserted|in April
R Frutos Levante SL|INVESTED_IN|Huasco Growers' Cooperative|6|expected|-
R Huasco Growers' Cooperative|SUPPLIES|Frutos Levante SL|6|expected|-
R Huasco Growers' Cooperative|SUPPLIES|Ahlers & Tietjen|7|asserted|-
R Huasco Growers' Cooperative|EXPORTS|walnuts|7|asserted|-
R Germany|IMPORTS|walnuts|7|asserted|At present
R Frutos Levante SL|LOCATED_IN|Spain|0|asserted|-
R Ahlers & Tietjen|LOCATED_IN|Bremen|7|asserted|-
R Íñigo Bastida|EMPLOYED_BY|Frutos Levante SL|10|asserted|-
R Huasco Growers' Cooperative|AGREED_WITH|Frutos Levante SL|10|denied|-
B 1,2,11,12,13,14

@k-007|photo captions|2024-10-11|The day in pictures
* 1 1. KAMPALA – Uganda's trade minister Grace Namukwaya (left) laughs with Hector Vanderhaeghe, board chairman of the Belgian chocolate maker Cacao d'Or, before their meeting on Thursday.
* 2 2. Bags of Ugandan cocoa that Cacao d'Or hopes to load at Mombasa in December.
* 3 3. Riot police wait in the rain; the union march was called off.
* 4 4. The container ship Lotus Minerva, held by Ghana's navy since August, at berth in Takoradi.
* 5 5. A girl feeds pigeons in front of a bank, one of nineteen branches that Banco Austral has not sold after all.
* 6 (Photos: agencies)
E Place|Kampala|KAMPALA
E Place|Uganda|Uganda;Ugandan
E Person|Grace Namukwaya|Grace Namukwaya
E Person|Hector Vanderhaeghe|Hector Vanderhaeghe
E Place|Belgium|Belgian
E Firm|Cacao d'Or|Cacao d'Or
E Commodity|chocolate|chocolate
E Commodity|cocoa|cocoa
E Place|Mombasa|Mombasa
E Vessel|Lotus Minerva|Lotus Minerva
E Place|Ghana|Ghana
E Place|Takoradi|Takoradi
E Firm|Banco Austral|Banco Austral
C Cacao d'Or|the Belgian chocolate maker@1
R Grace Namukwaya|EMPLOYED_BY|Uganda|1|asserted|-
R Hector Vanderhaeghe|LEADS|Cacao d'Or|1|asserted|-
R Cacao d'Or|LOCATED_IN|Belgium|1|asserted|-
R Grace Namukwaya|MET_WITH|Hector Vanderhaeghe|1|asserted|on Thursday
R Cacao d'Or|IMPORTS|cocoa|2|expected|in December
R Uganda|SUPPLIES|Cacao d'Or|2|expected|in December
R Lotus Minerva|ARRESTED_BY|Ghana|4|asserted|since August
R Lotus Minerva|LOCATED_IN|Takoradi|4|asserted|-
B 6

@k-008|rss summaries|2023-05-22|Metals & Minerals feed
* 1 Chile lithium to Korean battery maker
* 2 Hanbit Cell Co. closes five-year purchase from Salar Andino SpA, first tonnes due in Septem…
* 3 No Zambian copper for Gecko Wire
* 4 The Namibian cable works says reports it had bought cathode from Mwinilunga Mining are "news to us".
* 5 Antimony: China's curbs on exports to the US, explained
* 6 New man at top of Kola Apatite
* 7 Board picks Vsevolod Gusarov as general director; predecessor Leonid Myshkin leaves "for the dacha…
* 8 Manganese quota talks go nowhere
E Commodity|lithium|lithium
E Place|Chile|Chile
E Place|South Korea|Korean
E Firm|Hanbit Cell Co.|Hanbit Cell Co.
E Firm|Salar Andino SpA|Salar Andino SpA
E Place|Zambia|Zambian
E Commodity|copper|copper
E Firm|Gecko Wire|Gecko Wire
E Place|Namibia|Namibian
E Commodity|cathode|cathode
E Firm|Mwinilunga Mining|Mwinilunga Mining
E Commodity|antimony|Antimony
E Place|China|China
E Place|United States|US
E Firm|Kola Apatite|Kola Apatite
E Person|Vsevolod Gusarov|Vsevolod Gusarov
E Person|Leonid Myshkin|Leonid Myshkin
E Commodity|manganese|Manganese
C Hanbit Cell Co.|Korean battery maker@1
C Gecko Wire|The Namibian cable works@4;it@4;us@4
C Vsevolod Gusarov|New man@6
R Hanbit Cell Co.|LOCATED_IN|South Korea|1-2|asserted|-
R Hanbit Cell Co.|AGREED_WITH|Salar Andino SpA|2|asserted|-
R Hanbit Cell Co.|IMPORTS|lithium|1-2|expected|-
R Salar Andino SpA|EXPORTS|lithium|1-2|expected|-
R Salar Andino SpA|SUPPLIES|Hanbit Cell Co.|2|expected|-
R Gecko Wire|LOCATED_IN|Namibia|3-4|asserted|-
R Gecko Wire|IMPORTS|copper|3|denied|-
R Zambia|SUPPLIES|Gecko Wire|3|denied|-
R Gecko Wire|IMPORTS|cathode|4|alleged|-
R Mwinilunga Mining|SUPPLIES|Gecko Wire|4|alleged|-
R Gecko Wire|IMPORTS|cathode|4|denied|-
R Mwinilunga Mining|SUPPLIES|Gecko Wire|4|denied|-
R United States|SANCTIONED_BY|China|5|asserted|-
R Vsevolod Gusarov|LEADS|Kola Apatite|6-7|asserted|-

@k-009|flattened table|2024-07-19|Wheat tenders, mid-July
* 1 Buyer | Seller | Tonnes | Status
* 2 Office National du Blé Tendre (Tunisia) | Sofagri SA, Geneva | 50,000 | awarded 16 July, to arrive Aug 5–20
* 3 Jordan, trade ministry | – | 60,000 | cancelled, no offers under the limit
* 4 Bangladesh, food directorate | Agrivolga | 55,000 | unloaded at Chattogram
* 5 Pakistan Grain Agency | Argentina (private exporters) | 110,000 | under negotiation
* 6 Mokate Mills, Johannesburg | Black Earth Trading, Odesa | 30,000 | supplier denies having offered
---
7 Notes to the table, in the order of the rows.
8 The Tunisian award is for soft wheat; Sofagri, owned by the family of its chief executive, Jean-Marc Oberson, will load in Constanța, not, as first written here, in Burgas.
9 The Bangladeshi cargo is the last that Agrivolga can expect to get paid for in dollars, since its bank went under US sanctions on the 12th, and Dhaka's food minister Rafiqul Haider has been to Moscow to talk about roubles.
10 Egypt did not tender.
E Organization|Office National du Blé Tendre|Office National du Blé Tendre
E Place|Tunisia|Tunisia;Tunisian
E Firm|Sofagri SA|Sofagri SA;Sofagri
E Place|Geneva|Geneva
E Place|Jordan|Jordan
E Place|Bangladesh|Bangladesh;Bangladeshi;Dhaka
E Organization|food directorate of Bangladesh|food directorate
E Organization|trade ministry of Jordan|trade ministry
E Firm|Agrivolga|Agrivolga
E Place|Chattogram|Chattogram
E Organization|Pakistan Grain Agency|Pakistan Grain Agency
E Place|Argentina|Argentina
E Firm|Mokate Mills|Mokate Mills
E Place|Johannesburg|Johannesburg
E Firm|Black Earth Trading|Black Earth Trading
E Place|Odesa|Odesa
E Commodity|wheat|Wheat;soft wheat
E Person|Jean-Marc Oberson|Jean-Marc Oberson
E Place|Constanța|Constanța
E Place|Burgas|Burgas
E Place|United States|US
E Person|Rafiqul Haider|Rafiqul Haider
E Place|Moscow|Moscow
E Place|Egypt|Egypt
C Sofagri SA|its@8
C Agrivolga|its@9
C Black Earth Trading|supplier@6
R Office National du Blé Tendre|LOCATED_IN|Tunisia|2|asserted|-
R Sofagri SA|LOCATED_IN|Geneva|2|asserted|-
R Sofagri SA|SUPPLIES|Office National du Blé Tendre|1-2|asserted|16 July
R Sofagri SA|EXPORTS|wheat|0-2|asserted|16 July
R Office National du Blé Tendre|IMPORTS|wheat|0-2|asserted|16 July
R trade ministry of Jordan|LOCATED_IN|Jordan|3|asserted|-
R trade ministry of Jordan|IMPORTS|wheat|0-3|denied|-
R food directorate of Bangladesh|LOCATED_IN|Bangladesh|4|asserted|-
R Agrivolga|SUPPLIES|food directorate of Bangladesh|1-4|asserted|-
R food directorate of Bangladesh|IMPORTS|wheat|0-4|asserted|-
R Agrivolga|EXPORTS|wheat|0-4|asserted|-
R Argentina|SUPPLIES|Pakistan Grain Agency|1-5|expected|-
R Pakistan Grain Agency|IMPORTS|wheat|0-5|expected|-
R Argentina|EXPORTS|wheat|0-5|expected|-
R Mokate Mills|LOCATED_IN|Johannesburg|6|asserted|-
R Black Earth Trading|LOCATED_IN|Odesa|6|asserted|-
R Black Earth Trading|SUPPLIES|Mokate Mills|1-6|denied|-
R Jean-Marc Oberson|LEADS|Sofagri SA|8|asserted|-
R Rafiqul Haider|EMPLOYED_BY|Bangladesh|9|asserted|-
R Rafiqul Haider|VISITED|Moscow|9|asserted|-

@k-010|glossary|2022-03-28|Commodity sanctions: a reader's glossary
* 1 Attestation – A paper in which the seller swears that the oil cost no more than the cap. Nobody checks most of them.
* 2 Blocking – What happens to your money when your name is on a list. A bank does not confiscate; it only never gives back.
* 3 Blending – If a trader pours crude of one country into crude of another, whose is it? Lawyers in London and Singapore have bought houses on that question.
* 4 Dark fleet – Old tankers with new names, insured by firms nobody has visited.
* 5 End user – The buyer who really uses the drone or the chip. Often a post box.
* 6 Secondary sanctions – Those with which Washington may punish a bank in Turkey or China for a deal in which no American took part. They have been threatened more often than used.
* 7 Snapback – The return of the UN embargo on Iran, should one of the signatories complain; at the time of writing nobody has.
* 8 Wind-down – The weeks in which you may still deal with a listed firm in order to stop dealing with it.
---
9 Missing a word? Write to the editor.
E Commodity|oil|oil
E Commodity|crude|crude
E Place|London|London
E Place|Singapore|Singapore
E Commodity|tankers|tankers
E Commodity|drone|drone
E Commodity|chip|chip
E Place|United States|Washington;American
E Place|Turkey|Turkey
E Place|China|China
E Organization|United Nations|UN
E Place|Iran|Iran
R Iran|SANCTIONED_BY|United Nations|7|expected|-
B 9
