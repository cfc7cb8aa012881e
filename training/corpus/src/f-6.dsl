@f-051|business daily|2024-10-16|Jet-fuel broker's assets were "everybody's and nobody's", High Court told
1 Nobody in the Hong Kong courtroom could say on Wednesday who owns Silver Pine Petroleum, least of all the woman who has chaired it since 2019.
2 Cecilia Mok Sau-fong, formerly a primary school teacher in Sha Tin, told Mr Justice Percival Lam that she had "never met an aeroplane I had fuelled" and had signed whatever a courier brought.
---
3 The liquidators, Borrelli & Tse, say the courier came from Thant Zaw Oo, a Yangon businessman blacklisted by Canada and the EU for procuring jet fuel for Myanmar's air force, and that over four years Silver Pine bought $174 million of Jet A-1 from Petrolane Asia in Singapore, every drop of which went up the Thilawa jetty into tanks of the air force's own contractor, Golden Hintha Energy.
4 Petrolane Asia, a subsidiary of the Anglo-Swiss trader Cornhill Vitesse, says it sold to a Hong Kong company in good standing and "cannot be expected to follow molecules".
---
5 Thant Zaw Oo has written on his page that he deals in hotels and orchids.
6 Neither Golden Hintha nor the junta's spokesman took calls.
7 The judge, who asked twice whether any beneficial owner was in the room and was met with silence, reserved his decision.
E Place|Hong Kong|Hong Kong
E Organization|High Court|High Court
E Firm|Silver Pine Petroleum|Silver Pine Petroleum;Silver Pine
E Person|Cecilia Mok Sau-fong|Cecilia Mok Sau-fong
E Place|Sha Tin|Sha Tin
E Person|Percival Lam|Percival Lam
E Firm|Borrelli & Tse|Borrelli & Tse
E Person|Thant Zaw Oo|Thant Zaw Oo
E Place|Yangon|Yangon
E Place|Canada|Canada
E Organization|European Union|EU
E Commodity|jet fuel|jet fuel;Jet-fuel
E Commodity|Jet A-1|Jet A-1
E Place|Myanmar|Myanmar
E Organization|air force|air force
E Firm|Petrolane Asia|Petrolane Asia
E Place|Singapore|Singapore
E Place|Thilawa|Thilawa
E Firm|Golden Hintha Energy|Golden Hintha Energy;Golden Hintha
E Firm|Cornhill Vitesse|Cornhill Vitesse
E Commodity|orchids|orchids
E Place|United Kingdom|Anglo
E Place|Switzerland|Swiss
C Silver Pine Petroleum|it@1;a Hong Kong company@4
C Cecilia Mok Sau-fong|the woman@1;who#2@1;she@2;I@2
C Thant Zaw Oo|a Yangon businessman@3;his@5;he@5
C Petrolane Asia|it@4
C Golden Hintha Energy|the air force's own contractor@3
C Percival Lam|The judge@7;who@7;his@7
R Cecilia Mok Sau-fong|LEADS|Silver Pine Petroleum|1-2|asserted|since 2019
R Thant Zaw Oo|SANCTIONED_BY|Canada|3|asserted|-
R Thant Zaw Oo|SANCTIONED_BY|European Union|3|asserted|-
R Thant Zaw Oo|IMPORTS|jet fuel|3|asserted|-
R Thant Zaw Oo|SUPPLIES|air force|3|asserted|-
R air force|IMPORTS|jet fuel|3|asserted|-
R air force|LOCATED_IN|Myanmar|3|asserted|-
R Silver Pine Petroleum|IMPORTS|Jet A-1|3|alleged|over four years
R Petrolane Asia|SUPPLIES|Silver Pine Petroleum|3|alleged|over four years
R Petrolane Asia|EXPORTS|Jet A-1|3|alleged|over four years
R Petrolane Asia|LOCATED_IN|Singapore|3|asserted|-
R Silver Pine Petroleum|SUPPLIES|Golden Hintha Energy|3|alleged|over four years
R Golden Hintha Energy|IMPORTS|Jet A-1|3|alleged|over four years
R Golden Hintha Energy|SUPPLIES|air force|3|alleged|-
R Petrolane Asia|SUBSIDIARY_OF|Cornhill Vitesse|4|asserted|-
R Cornhill Vitesse|LOCATED_IN|United Kingdom|4|asserted|-
R Cornhill Vitesse|LOCATED_IN|Switzerland|4|asserted|-
R Petrolane Asia|SUPPLIES|Silver Pine Petroleum|4|asserted|-
R Silver Pine Petroleum|LOCATED_IN|Hong Kong|4|asserted|-
R Thant Zaw Oo|EXPORTS|orchids|5|alleged|-

@f-052|wire|2023-12-20|US charges Florida yacht dealer with importing blood teak
1 MIAMI - A Fort Lauderdale company that decks out superyachts was charged on Wednesday with buying Burmese teak from a sanctioned state enterprise through Taiwan and Croatia and lying about it 46 times.
2 An indictment returned by a grand jury in Miami names Blue Halyard LLC and its two partners, Dale R. Wintermute and Stacey-Ann Cudjoe, both of whom surrendered to the Fish and Wildlife Service before breakfast.
---
3 Prosecutors say the partners knew that the planks, booked as Indonesian, had been cut and sold by Myanma Hardwood Enterprise, whose property has been blocked by the Treasury since April 2021, and were re-exported to them by Chang Hsin Lumber of Kaohsiung and, when Chang Hsin stopped returning calls, Tikovina d.o.o. of Rijeka.
4 "They wanted the color; they got the blood," said Markenzy Lapointe-Roy, the U.S. attorney for the Southern District of Florida.
---
5 Cudjoe pleaded not guilty.
6 Wintermute has agreed with the government to cooperate.
7 Tikovina said in a statement it "has sold tropical wood to many people and politics to none."
E Place|United States|US;U.S.
E Place|Florida|Florida
E Commodity|teak|teak
E Place|Myanmar|Burmese
E Place|Miami|MIAMI;Miami
E Place|Fort Lauderdale|Fort Lauderdale
E Place|Taiwan|Taiwan
E Place|Croatia|Croatia
E Firm|Blue Halyard LLC|Blue Halyard LLC
E Person|Dale R. Wintermute|Dale R. Wintermute;Wintermute
E Person|Stacey-Ann Cudjoe|Stacey-Ann Cudjoe;Cudjoe
E Organization|Fish and Wildlife Service|Fish and Wildlife Service
E Place|Indonesia|Indonesian
E Firm|Myanma Hardwood Enterprise|Myanma Hardwood Enterprise
E Organization|Treasury|Treasury
E Firm|Chang Hsin Lumber|Chang Hsin Lumber;Chang Hsin
E Place|Kaohsiung|Kaohsiung
E Firm|Tikovina d.o.o.|Tikovina d.o.o.;Tikovina
E Place|Rijeka|Rijeka
E Person|Markenzy Lapointe-Roy|Markenzy Lapointe-Roy
E Commodity|tropical wood|tropical wood
C Blue Halyard LLC|Florida yacht dealer@0;A Fort Lauderdale company@1;its@2;They@4
C Myanma Hardwood Enterprise|a sanctioned state enterprise@1;whose@3
C teak|the planks@3
C United States|the government@6
C Tikovina d.o.o.|it@7
R Blue Halyard LLC|ACCUSED_BY|United States|0-1|asserted|on Wednesday
R Dale R. Wintermute|ACCUSED_BY|United States|0-2|asserted|on Wednesday
R Stacey-Ann Cudjoe|ACCUSED_BY|United States|0-2|asserted|on Wednesday
R Blue Halyard LLC|LOCATED_IN|Fort Lauderdale|1|asserted|-
R Blue Halyard LLC|LOCATED_IN|Florida|0|asserted|-
R Blue Halyard LLC|IMPORTS|teak|1|alleged|-
R Dale R. Wintermute|LEADS|Blue Halyard LLC|2|asserted|-
R Stacey-Ann Cudjoe|LEADS|Blue Halyard LLC|2|asserted|-
R Dale R. Wintermute|ARRESTED_BY|Fish and Wildlife Service|2|asserted|before breakfast
R Stacey-Ann Cudjoe|ARRESTED_BY|Fish and Wildlife Service|2|asserted|before breakfast
R Myanma Hardwood Enterprise|EXPORTS|teak|3|alleged|-
R Myanma Hardwood Enterprise|SANCTIONED_BY|Treasury|3|asserted|since April 2021
R Chang Hsin Lumber|SUPPLIES|Blue Halyard LLC|1-3|alleged|-
R Tikovina d.o.o.|SUPPLIES|Blue Halyard LLC|1-3|alleged|-
R Chang Hsin Lumber|EXPORTS|teak|3|alleged|-
R Tikovina d.o.o.|EXPORTS|teak|3|alleged|-
R Chang Hsin Lumber|LOCATED_IN|Kaohsiung|3|asserted|-
R Tikovina d.o.o.|LOCATED_IN|Rijeka|3|asserted|-
R Markenzy Lapointe-Roy|EMPLOYED_BY|United States|4|asserted|-
R Dale R. Wintermute|AGREED_WITH|United States|6|asserted|-
R Tikovina d.o.o.|EXPORTS|tropical wood|7|asserted|-

@f-053|diplomatic report|2025-03-11|At The Hague, Khartoum lays guns and gold at Abu Dhabi's door
1 Sudan's agent told the judges of the International Court of Justice on Monday that not one drone, howitzer or tin of beans would have reached the Rapid Support Forces in Darfur had the United Arab Emirates not paid for it, packed it and flown it to Amdjarass in Chad.
2 In exchange, said the agent, Ambassador Omer Siddig Elnour, flows the gold of Jebel Amer, all of it, through companies that belong to the brothers of the RSF's leader, Hamadan Tagrou; he named two, Al Bushara Sons and Travonda, both in Dubai, both listed by Washington in January.
---
3 The Emirati deputy minister Reem bint Saqr al-Ketbi dismissed the application as "a cynical publicity stunt by a party to a dirty war".
4 The UAE, she said, has supplied no arms to either side; what lands at Amdjarass is a field hospital.
5 It does not deny importing gold.
6 "So does everyone who wears a ring."
---
7 Chad, which is not a party, took the unusual step of distributing in the corridor a note in which its foreign minister, Abderaman Koulibaly, denied that weapons had crossed his country, and reminded readers that Sudan's army buys its own drones from Iran.
8 That at least nobody contested.
E Place|Sudan|Sudan;Khartoum
E Organization|International Court of Justice|International Court of Justice
E Place|The Hague|The Hague
E Commodity|weapons|guns;arms;weapons
E Commodity|gold|gold
E Place|United Arab Emirates|Abu Dhabi;United Arab Emirates;UAE;Emirati
E Commodity|drones|drone;drones
E Commodity|howitzers|howitzer
E Organization|Rapid Support Forces|Rapid Support Forces;RSF
E Place|Darfur|Darfur
E Place|Amdjarass|Amdjarass
E Place|Chad|Chad
E Person|Omer Siddig Elnour|Omer Siddig Elnour
E Place|Jebel Amer|Jebel Amer
E Person|Hamadan Tagrou|Hamadan Tagrou
E Firm|Al Bushara Sons|Al Bushara Sons
E Firm|Travonda|Travonda
E Place|Dubai|Dubai
E Place|United States|Washington
E Person|Reem bint Saqr al-Ketbi|Reem bint Saqr al-Ketbi
E Person|Abderaman Koulibaly|Abderaman Koulibaly
E Organization|Sudan's army|Sudan's army
E Place|Iran|Iran
C Omer Siddig Elnour|Sudan's agent@1;the agent@2;he@2
C Reem bint Saqr al-Ketbi|she@4
C United Arab Emirates|It@5
C Chad|which@7;its@7;his country@7
C Sudan's army|its own@7
R United Arab Emirates|ACCUSED_BY|Sudan|1|asserted|on Monday
R United Arab Emirates|SUPPLIES|Rapid Support Forces|1|alleged|-
R United Arab Emirates|EXPORTS|drones|1|alleged|-
R United Arab Emirates|EXPORTS|howitzers|1|alleged|-
R Rapid Support Forces|IMPORTS|drones|1|alleged|-
R Rapid Support Forces|IMPORTS|howitzers|1|alleged|-
R Amdjarass|LOCATED_IN|Chad|1|asserted|-
R Omer Siddig Elnour|EMPLOYED_BY|Sudan|1-2|asserted|-
R Rapid Support Forces|EXPORTS|gold|2|alleged|-
R Hamadan Tagrou|LEADS|Rapid Support Forces|2|asserted|-
R Al Bushara Sons|LOCATED_IN|Dubai|2|asserted|-
R Travonda|LOCATED_IN|Dubai|2|asserted|-
R Al Bushara Sons|SANCTIONED_BY|United States|2|asserted|in January
R Travonda|SANCTIONED_BY|United States|2|asserted|in January
R Reem bint Saqr al-Ketbi|EMPLOYED_BY|United Arab Emirates|3|asserted|-
R United Arab Emirates|EXPORTS|weapons|4|denied|-
R United Arab Emirates|SUPPLIES|Rapid Support Forces|4|denied|-
R United Arab Emirates|IMPORTS|gold|5|asserted|-
R Abderaman Koulibaly|EMPLOYED_BY|Chad|7|asserted|-
R Iran|SUPPLIES|Sudan's army|7|asserted|-
R Iran|EXPORTS|drones|7|asserted|-
R Sudan's army|IMPORTS|drones|7|asserted|-

@f-054|provincial newspaper|2022-02-08|Black flight pilot pleads, logging boss walks
1 Two matters, one courthouse, one long wet day in Port Moresby.
2 In the first, Darren John Cutforth, 44, of Cairns, admitted flying 500kg of cocaine out of a grass strip at Papa Lealea for a Melbourne syndicate in July 2020; the Cessna, too greedy by half, did not clear the trees.
3 Royal Papua New Guinea Constabulary officers picked him up two days later outside the Australian High Commission, where, he told Justice Teresa Berrigan-Kila, he had gone "to be somewhere with a chair".
---
4 In the second, the National Court threw out the case against Datuk Wong Hing Ming and his company, Vanimo Evershade (PNG) Ltd, the biggest exporter of round logs in West Sepik.
5 The Internal Revenue Commission had accused both of selling 210,000 cubic metres of kwila to a sister firm in Guangdong, Zhangjiagang Evershade, for half of what other Chinese buyers paid.
6 The judge said the Commission's expert "had compared logs with hopes".
---
7 Datuk Wong, who flew in from Sibu on Monday for the ruling, said he would now "plant something".
8 Commissioner General Betty Palaso-Sam told this newspaper an appeal would be lodged.
9 Landowners from Amanab outside the court cried; some had walked, flown and walked again to hear it.
E Place|Port Moresby|Port Moresby
E Person|Darren John Cutforth|Darren John Cutforth
E Place|Cairns|Cairns
E Commodity|cocaine|cocaine
E Place|Papa Lealea|Papa Lealea
E Firm|Cessna|Cessna
E Place|Melbourne|Melbourne
E Organization|Royal Papua New Guinea Constabulary|Royal Papua New Guinea Constabulary
E Organization|Australian High Commission|Australian High Commission
E Person|Teresa Berrigan-Kila|Teresa Berrigan-Kila
E Organization|National Court|National Court
E Person|Wong Hing Ming|Wong Hing Ming;Wong
E Firm|Vanimo Evershade (PNG) Ltd|Vanimo Evershade (PNG) Ltd
E Commodity|round logs|round logs;logs
E Place|West Sepik|West Sepik
E Organization|Internal Revenue Commission|Internal Revenue Commission;Commission
E Commodity|kwila|kwila
E Place|Guangdong|Guangdong
E Firm|Zhangjiagang Evershade|Zhangjiagang Evershade
E Place|China|Chinese
E Place|Sibu|Sibu
E Person|Betty Palaso-Sam|Betty Palaso-Sam
E Place|Amanab|Amanab
C Darren John Cutforth|Black flight pilot@0;him@3;he@3;he#2@3
C Wong Hing Ming|logging boss@0;his@4;who@7;he@7
C Vanimo Evershade (PNG) Ltd|his company@4;the biggest exporter of round logs@4
C Zhangjiagang Evershade|a sister firm in Guangdong@5
R Darren John Cutforth|ARRESTED_BY|Royal Papua New Guinea Constabulary|3|asserted|two days later
R Wong Hing Ming|OWNS|Vanimo Evershade (PNG) Ltd|4|asserted|-
R Vanimo Evershade (PNG) Ltd|EXPORTS|round logs|4|asserted|-
R Vanimo Evershade (PNG) Ltd|LOCATED_IN|West Sepik|4|asserted|-
R Wong Hing Ming|ACCUSED_BY|Internal Revenue Commission|5|asserted|-
R Vanimo Evershade (PNG) Ltd|ACCUSED_BY|Internal Revenue Commission|5|asserted|-
R Vanimo Evershade (PNG) Ltd|EXPORTS|kwila|5|alleged|-
R Vanimo Evershade (PNG) Ltd|SUPPLIES|Zhangjiagang Evershade|5|alleged|-
R Zhangjiagang Evershade|IMPORTS|kwila|5|alleged|-
R Zhangjiagang Evershade|LOCATED_IN|Guangdong|5|asserted|-
R Wong Hing Ming|VISITED|Port Moresby|1-7|asserted|on Monday
R Betty Palaso-Sam|LEADS|Internal Revenue Commission|8|asserted|-

@f-055|scraped page|2023-03-06|Podcast: How do you smuggle a mountain?
* 1 Menu | News | Podcasts | Shop | Log in
2 In this week's episode we go to a place that cannot be named with a man who will not be, to learn why so much sand is missing.
3 Somebody is buying it; somebody is selling it; somebody, one assumes, has been paid to look at the sea instead.
---
4 Our guest, a retired investigator, talks about the arrests that were made (few), the accusations that stuck (fewer) and the day he was told to visit a minister and leave his notebook in the car.
5 We ask whether sanctions on sand would work, who would impose them and against whom.
6 "You can embargo a country," he says. "Try embargoing a beach."
---
7 Also in the show: a listener in Leeds owns up to importing a jar of it from every holiday since 1988, and we agree to disagree on whether that is a supply chain.
8 Production was by the usual suspects.
* 9 Episode transcript for members only
* 10 Most read: Seven dead after pier collapse; Bank of Cintra fined; The spy who came in for the coal
E Commodity|sand|sand
E Place|Leeds|Leeds
C sand|it@3;it#2@3;it@7
B 1,9,10

@f-056|wire|2021-06-24|Paraguay police grab "cigarette baron" wanted in Colombia and US
1 ASUNCION, June 24 - Anti-drug agents arrested Kalil Hamdan Azmar, a Lebanese-Paraguayan tobacco magnate whose brands turn up on every street corner from Iquique to Barranquilla, at a shopping mall in Ciudad del Este on Thursday, Interior Minister Arnulfo Recalde said.
2 Colombia's attorney general wants the 57-year-old for contraband; a federal court in Brooklyn, for wiring the proceeds, or part of them, to Hezbollah.
---
3 Azmar is the majority shareholder of Tabacalera Yguazú, known as TAYSA, which shipped 38 billion cigarettes in 2020, far beyond what Paraguayans can smoke, most of them, according to a Brazilian congressional report, to Brazil by river and to Curaçao by air.
4 The importer of record there, Windward Leaf NV, is run by Azmar's nephew Hussein Azmar and was hit with U.S. sanctions in 2019.
---
5 "He sells legally in Paraguay; what buyers do afterward is geography," said his attorney, Pedro Ovelar Insfrán.
6 He denied any link between TAYSA and Hezbollah.
7 The arrest came a day after Recalde met the U.S. ambassador, Lee Marchetti.
8 An extradition ruling may take up to a year.
E Place|Lebanon|Lebanese
E Place|Paraguay|Paraguay;Paraguayans;Paraguayan
E Place|Colombia|Colombia
E Place|United States|US;U.S.
E Place|Asunción|ASUNCION
E Person|Kalil Hamdan Azmar|Kalil Hamdan Azmar;Azmar
E Commodity|tobacco|tobacco
E Commodity|cigarettes|cigarettes;cigarette
E Place|Iquique|Iquique
E Place|Barranquilla|Barranquilla
E Place|Ciudad del Este|Ciudad del Este
E Person|Arnulfo Recalde|Arnulfo Recalde;Recalde
E Place|Brooklyn|Brooklyn
E Organization|Hezbollah|Hezbollah
E Firm|Tabacalera Yguazú|Tabacalera Yguazú;TAYSA
E Place|Brazil|Brazilian;Brazil
E Place|Curaçao|Curaçao
E Firm|Windward Leaf NV|Windward Leaf NV
E Person|Hussein Azmar|Hussein Azmar
E Person|Pedro Ovelar Insfrán|Pedro Ovelar Insfrán
E Person|Lee Marchetti|Lee Marchetti
C Kalil Hamdan Azmar|whose@1;a Lebanese-Paraguayan tobacco magnate@1;the 57-year-old@2;He@5;his@5
C Tabacalera Yguazú|which@3
C cigarettes|them@3
C Windward Leaf NV|The importer of record there@4
C Pedro Ovelar Insfrán|his attorney@5;He@6
R Kalil Hamdan Azmar|ARRESTED_BY|Paraguay|0-1|asserted|on Thursday
R Arnulfo Recalde|EMPLOYED_BY|Paraguay|0-1|asserted|-
R Kalil Hamdan Azmar|ACCUSED_BY|Colombia|2|asserted|-
R Kalil Hamdan Azmar|ACCUSED_BY|United States|0-2|asserted|-
R Kalil Hamdan Azmar|OWNS|Tabacalera Yguazú|3|asserted|-
R Tabacalera Yguazú|EXPORTS|cigarettes|3|asserted|in 2020
R Tabacalera Yguazú|SUPPLIES|Brazil|3|alleged|in 2020
R Tabacalera Yguazú|SUPPLIES|Curaçao|3|alleged|in 2020
R Brazil|IMPORTS|cigarettes|3|alleged|in 2020
R Curaçao|IMPORTS|cigarettes|3|alleged|in 2020
R Windward Leaf NV|LOCATED_IN|Curaçao|3-4|asserted|-
R Windward Leaf NV|IMPORTS|cigarettes|3-4|asserted|-
R Hussein Azmar|LEADS|Windward Leaf NV|4|asserted|-
R Windward Leaf NV|SANCTIONED_BY|United States|4|asserted|in 2019
R Tabacalera Yguazú|SUPPLIES|Windward Leaf NV|3-4|alleged|-
R Arnulfo Recalde|MET_WITH|Lee Marchetti|7|asserted|-
R Lee Marchetti|EMPLOYED_BY|United States|7|asserted|-

@f-057|tech newsletter|2024-08-27|The laptop farm in Athlone
1 Forty-three laptops on steel shelving, each with a sticky note, each humming: that is what gardaí saw when they opened the spare room of Bríd Scanlan, a 49-year-old bookkeeper, on the outskirts of Athlone.
2 On the notes were the names of people who do not exist but who had jobs, good ones, at among others the insurer Shannonside Mutual, Utrecht's Paywell and a maker of smart doorbells in Oregon.
3 The people doing the work sat, gardaí believe, in Dandong, and answered to Chilbong Software, the outsourcing arm of North Korea's defence ministry, which Washington, Seoul and the UN all have on their lists.
---
4 Scanlan was arrested by the Garda National Cyber Crime Bureau on 14 August and let go without charge.
5 She had answered an ad, she has told friends; she was paid €300 a month per machine and had thought it was "for the cloud".
---
6 Paywell's founder and CEO, Sjoerd Hoekstra, tells me, with some gloom, that "Dmitri" was the best engineer he ever had.
7 Shannonside declined to say whether it has been paying Pyongyang.
8 The FBI, which tipped off the Irish, accuses Chilbong of having put three thousand such phantoms on Western payrolls; in June it also had a Nashville man arrested, for a smaller shelf.
9 I make no accusation against stickers.
E Place|Athlone|Athlone
E Organization|Garda Síochána|gardaí
E Person|Bríd Scanlan|Bríd Scanlan;Scanlan
E Firm|Shannonside Mutual|Shannonside Mutual;Shannonside
E Place|Utrecht|Utrecht
E Firm|Paywell|Paywell
E Place|Oregon|Oregon
E Commodity|smart doorbells|smart doorbells
E Commodity|laptops|laptops;laptop
E Place|Dandong|Dandong
E Firm|Chilbong Software|Chilbong Software;Chilbong
E Place|North Korea|North Korea;Pyongyang
E Organization|defence ministry|defence ministry
E Place|United States|Washington
E Place|South Korea|Seoul
E Organization|United Nations|UN
E Organization|Garda National Cyber Crime Bureau|Garda National Cyber Crime Bureau
E Person|Sjoerd Hoekstra|Sjoerd Hoekstra
E Person|Dmitri|Dmitri
E Organization|FBI|FBI
E Place|Ireland|Irish
E Place|Nashville|Nashville
C Garda Síochána|they@1
C Bríd Scanlan|a 49-year-old bookkeeper@1;She@5;she@5;she#2@5
C Chilbong Software|which@3
C Shannonside Mutual|the insurer@2;it@7
C Sjoerd Hoekstra|he@6
C Dmitri|the best engineer@6
C FBI|which@8;it@8
R Paywell|LOCATED_IN|Utrecht|2|asserted|-
R Chilbong Software|SUBSIDIARY_OF|defence ministry|3|asserted|-
R defence ministry|LOCATED_IN|North Korea|3|asserted|-
R Chilbong Software|SANCTIONED_BY|United States|3|asserted|-
R Chilbong Software|SANCTIONED_BY|South Korea|3|asserted|-
R Chilbong Software|SANCTIONED_BY|United Nations|3|asserted|-
R Bríd Scanlan|ARRESTED_BY|Garda National Cyber Crime Bureau|4|asserted|on 14 August
R Sjoerd Hoekstra|LEADS|Paywell|6|asserted|-
R Dmitri|EMPLOYED_BY|Paywell|6|asserted|-
R Chilbong Software|ACCUSED_BY|FBI|8|asserted|-

@f-058|table list|2020-07-31|SEIZURES AND PROSECUTIONS, QUARTER 2 (EXTRACT) - WILDLIFE ENFORCEMENT BULLETIN, INDIAN OCEAN
* 1 Date | Place | Item | Status
* 2 04 Apr | Ivato airport, Madagascar | 57 radiated tortoises in nappies | Passenger RAZAFINDRABE Lalao (F, 26) arrested by the Malagasy gendarmerie; says a "Mr. Ken" paid
* 3 19 Apr | Zanzibar | 640 rosewood logs, vessel FLYING (ex-MIN YUAN 6) | Vessel detained by Tanzania Revenue Authority; owner Kwong Fat Maritime Ltd, Hong Kong, claims cargo was loaded in Mozambique
* 4 02 May | Port Louis | 3 sea cucumber presses | No offence disclosed; returned
* 5 11 May | Réunion | - | Acquittal of Expédits Bourbon SARL (Le Port), accused by French Customs in 2017 of selling shark fins to Sun Tai Provisions; customs ordered to pay costs
* 6 23 May | Moroni | Sea cucumbers, 1.1 t | Seller: Coopérative Mtsanga. Buyer: Sun Tai Provisions, Guangzhou. Export permit false, say Comorian fisheries officers; the cooperative denies having sold to anyone "since the cyclone"
* 7 30 Jun | Antsiranana | - | Former forestry director convicted; visit to the prison by the Bulletin refused
* 8 Corrections to the editor, please, and not to the tortoises.
E Place|Indian Ocean|INDIAN OCEAN
E Place|Ivato airport|Ivato airport
E Place|Madagascar|Madagascar;Malagasy
E Commodity|radiated tortoises|radiated tortoises;tortoises
E Person|Lalao Razafindrabe|RAZAFINDRABE Lalao
E Person|Mr. Ken|Mr. Ken
E Place|Zanzibar|Zanzibar
E Commodity|rosewood logs|rosewood logs
E Vessel|Flying|FLYING;MIN YUAN 6
E Organization|Tanzania Revenue Authority|Tanzania Revenue Authority
E Firm|Kwong Fat Maritime Ltd|Kwong Fat Maritime Ltd
E Place|Hong Kong|Hong Kong
E Place|Mozambique|Mozambique
E Place|Port Louis|Port Louis
E Commodity|sea cucumbers|Sea cucumbers;sea cucumber
E Place|Réunion|Réunion
E Firm|Expédits Bourbon SARL|Expédits Bourbon SARL
E Place|Le Port|Le Port
E Organization|French Customs|French Customs
E Commodity|shark fins|shark fins
E Firm|Sun Tai Provisions|Sun Tai Provisions
E Place|Moroni|Moroni
E Firm|Coopérative Mtsanga|Coopérative Mtsanga
E Place|Guangzhou|Guangzhou
E Place|Comoros|Comorian
E Place|Antsiranana|Antsiranana
E Organization|Wildlife Enforcement Bulletin|WILDLIFE ENFORCEMENT BULLETIN;Bulletin
C Lalao Razafindrabe|Passenger@2
C Flying|Vessel@3
C Coopérative Mtsanga|the cooperative@6
C French Customs|customs@5
R Ivato airport|LOCATED_IN|Madagascar|2|asserted|-
R Lalao Razafindrabe|ARRESTED_BY|Madagascar|2|asserted|04 Apr
R Flying|ARRESTED_BY|Tanzania Revenue Authority|3|asserted|19 Apr
R Kwong Fat Maritime Ltd|OWNS|Flying|3|asserted|-
R Kwong Fat Maritime Ltd|LOCATED_IN|Hong Kong|3|asserted|-
R Expédits Bourbon SARL|LOCATED_IN|Le Port|5|asserted|-
R Expédits Bourbon SARL|ACCUSED_BY|French Customs|5|asserted|in 2017
R Expédits Bourbon SARL|EXPORTS|shark fins|5|alleged|-
R Expédits Bourbon SARL|SUPPLIES|Sun Tai Provisions|5|alleged|-
R Sun Tai Provisions|IMPORTS|shark fins|5|alleged|-
R Coopérative Mtsanga|SUPPLIES|Sun Tai Provisions|6|asserted|-
R Coopérative Mtsanga|EXPORTS|sea cucumbers|6|asserted|-
R Sun Tai Provisions|IMPORTS|sea cucumbers|6|asserted|-
R Coopérative Mtsanga|SUPPLIES|Sun Tai Provisions|6|denied|since the cyclone
R Sun Tai Provisions|LOCATED_IN|Guangzhou|6|asserted|-
R Coopérative Mtsanga|ACCUSED_BY|Comoros|6|asserted|-

@f-059|financial newspaper|2022-10-27|Marketing body stands by its barrels
1 Iraq's SOMO on Thursday rejected as "theatre" a claim by the US-based campaign group Clean Hulls that its Basrah crude is being cut at sea with Iranian oil and sold on with Iraqi papers.
2 "We know our crude the way a mother knows her child's cough," the state marketer's director for shipping, Alaa Khudair, told reporters in Baghdad.
---
3 Clean Hulls had on Tuesday published satellite images in which, by its reading, the tanker Amber Duchess takes on heavy Iranian fuel in the anchorage off Khor al-Zubair from two barges of VSTM and, nine days later, the same ship discharges at Zhoushan a parcel described as Iraqi.
4 VSTM, a Dubai-registered trader, is controlled, the group says, by Salim Rashid Tamimi, a British-Iraqi whom it also accuses of bribing SOMO inspectors.
5 Tamimi's lawyers at Garrick Stone in London have threatened to sue; their client, they write, owns no ships, knows no inspectors, and has not sold an Iranian molecule in his life.
---
6 Whether any government acts is another matter.
7 A British official said that a designation of VSTM was "on someone's desk"; the Treasury in Washington does not comment on possible measures.
8 The buyer at Zhoushan, the teapot refiner Haiyu Petrochem, said it had paid for Iraqi oil and, as far as it can tell, received it.
E Place|Iraq|Iraq;Iraqi
E Firm|SOMO|SOMO
E Place|United States|US
E Organization|Clean Hulls|Clean Hulls
E Commodity|Basrah crude|Basrah crude;crude
E Place|Iran|Iranian
E Commodity|oil|oil
E Commodity|fuel|fuel
E Person|Alaa Khudair|Alaa Khudair
E Place|Baghdad|Baghdad
E Vessel|Amber Duchess|Amber Duchess
E Place|Khor al-Zubair|Khor al-Zubair
E Firm|VSTM|VSTM
E Place|Zhoushan|Zhoushan
E Place|Dubai|Dubai
E Person|Salim Rashid Tamimi|Salim Rashid Tamimi;Tamimi
E Place|United Kingdom|British
E Firm|Garrick Stone|Garrick Stone
E Place|London|London
E Organization|Treasury|Treasury
E Place|Washington|Washington
E Firm|Haiyu Petrochem|Haiyu Petrochem
C SOMO|Marketing body@0;its@0;its@1;We@2;the state marketer@2
C Clean Hulls|its@3;the group@4;it@4
C Amber Duchess|the tanker@3;the same ship@3
C VSTM|a Dubai-registered trader@4
C Salim Rashid Tamimi|whom@4;their client@5;his@5
C Garrick Stone|they@5
C Haiyu Petrochem|The buyer at Zhoushan@8;it@8;it#2@8
R SOMO|LOCATED_IN|Iraq|1|asserted|-
R Iraq|OWNS|SOMO|1-2|asserted|-
R VSTM|ACCUSED_BY|Clean Hulls|3|asserted|on Tuesday
R Clean Hulls|LOCATED_IN|United States|1|asserted|-
R SOMO|EXPORTS|Basrah crude|1|asserted|-
R Iran|EXPORTS|oil|1|alleged|-
R Alaa Khudair|EMPLOYED_BY|SOMO|2|asserted|-
R VSTM|LOCATED_IN|Dubai|4|asserted|-
R VSTM|EXPORTS|fuel|3|alleged|-
R Salim Rashid Tamimi|OWNS|VSTM|4|alleged|-
R Salim Rashid Tamimi|ACCUSED_BY|Clean Hulls|4|asserted|-
R Garrick Stone|LOCATED_IN|London|5|asserted|-
R Salim Rashid Tamimi|EXPORTS|oil|5|denied|-
R VSTM|SANCTIONED_BY|United Kingdom|7|expected|-
R Haiyu Petrochem|LOCATED_IN|Zhoushan|8|asserted|-
R Haiyu Petrochem|IMPORTS|oil|8|asserted|-
R Iraq|EXPORTS|oil|8|alleged|-
R Iraq|SUPPLIES|Haiyu Petrochem|8|alleged|-
R Treasury|LOCATED_IN|Washington|7|asserted|-

@f-060|court digest|2025-09-18|From our correspondents: four verdicts, one no-show
* 1 ASTANA. A former deputy energy minister was given seven years over fuel-oil quotas. The judge told him to stop smiling. KazTransShina, the tyre importer that prosecutors of the Anti-Corruption Agency had accused of bribing him, was cleared.
* 2 NICOSIA. Fined, €40,000: Levanta Fiduciary, a nominee provider owned by the lawyer Christos Mavrommatis, for failing to say whose companies it was directing. Mavrommatis said he would gladly say, once he had found out.
* 3 DAKAR. The trawler Joola Stella, seized by the Senegalese navy in May with 40 tonnes of octopus under her fishmeal, goes back to Pescados Orzán of A Coruña; the court was not convinced she had been fishing at all. She had, said her cook.
* 4 MANCHESTER. Guilty, on all counts, of shipping night-vision sights to Islamabad in boxes of bathroom taps: Tariq Mehmood Chohan, director of Pennine Optics. His buyer, Indus Scientific Stores, has been under a British embargo since 2020. Chohan's wife, a co-director, was acquitted.
* 5 ULSAN. Adjourned, for want of the defendant. Hyojin Copper's chairman, Pyo Jae-min, wanted for dodging duty on scrap from Chile, sent a doctor's note from Bali. "A visit to a spa is not an illness," the prosecutor observed.
E Place|Astana|ASTANA
E Commodity|fuel oil|fuel-oil
E Firm|KazTransShina|KazTransShina
E Commodity|tyres|tyre
E Organization|Anti-Corruption Agency|Anti-Corruption Agency
E Place|Nicosia|NICOSIA
E Firm|Levanta Fiduciary|Levanta Fiduciary
E Person|Christos Mavrommatis|Christos Mavrommatis;Mavrommatis
E Place|Dakar|DAKAR
E Vessel|Joola Stella|Joola Stella
E Place|Senegal|Senegalese
E Commodity|octopus|octopus
E Commodity|fishmeal|fishmeal
E Firm|Pescados Orzán|Pescados Orzán
E Place|A Coruña|A Coruña
E Place|Manchester|MANCHESTER
E Commodity|night-vision sights|night-vision sights
E Place|Islamabad|Islamabad
E Commodity|bathroom taps|bathroom taps
E Person|Tariq Mehmood Chohan|Tariq Mehmood Chohan;Chohan
E Firm|Pennine Optics|Pennine Optics
E Firm|Indus Scientific Stores|Indus Scientific Stores
E Place|United Kingdom|British
E Place|Ulsan|ULSAN
E Firm|Hyojin Copper|Hyojin Copper
E Person|Pyo Jae-min|Pyo Jae-min
E Commodity|scrap|scrap
E Place|Chile|Chile
E Place|Bali|Bali
C KazTransShina|the tyre importer@1
C Levanta Fiduciary|it@2
C Christos Mavrommatis|he@2;he#2@2
C Joola Stella|her@3;she@3;She@3;her#2@3
C Tariq Mehmood Chohan|His@4
C Indus Scientific Stores|His buyer@4
C Pyo Jae-min|the defendant@5
R KazTransShina|IMPORTS|tyres|1|asserted|-
R KazTransShina|ACCUSED_BY|Anti-Corruption Agency|1|asserted|-
R Christos Mavrommatis|OWNS|Levanta Fiduciary|2|asserted|-
R Joola Stella|ARRESTED_BY|Senegal|3|asserted|in May
R Pescados Orzán|OWNS|Joola Stella|3|asserted|-
R Pescados Orzán|LOCATED_IN|A Coruña|3|asserted|-
R Tariq Mehmood Chohan|EXPORTS|night-vision sights|4|asserted|-
R Tariq Mehmood Chohan|LEADS|Pennine Optics|4|asserted|-
R Tariq Mehmood Chohan|SUPPLIES|Indus Scientific Stores|4|asserted|-
R Indus Scientific Stores|IMPORTS|night-vision sights|4|asserted|-
R Indus Scientific Stores|SANCTIONED_BY|United Kingdom|4|asserted|since 2020
R Pyo Jae-min|LEADS|Hyojin Copper|5|asserted|-
R Pyo Jae-min|VISITED|Bali|5|asserted|-
R Hyojin Copper|IMPORTS|scrap|5|alleged|-
R Chile|EXPORTS|scrap|5|alleged|-
R Chile|SUPPLIES|Hyojin Copper|5|alleged|-
