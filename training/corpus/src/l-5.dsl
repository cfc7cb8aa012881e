@l-041|Indonesian investigative site|2024-08-29|In Konawe the smelter keeps two payrolls
1 There are 2,140 names on the payroll that PT Halu Oleo Ferronikel (HOF) shows to the manpower office in Kendari, and there is another list, on pink paper, which it does not show.
2 We have seen eleven sheets of it.
3 They cover men recruited in Henan by Zhongyu Labour Service, flown by charter from Zhengzhou to Manado between March and June, and set to work on furnace lining without, three of them told us in a noodle shop, having ever been given back their passports.
4 Zhongyu's Jakarta representative, Ms Song Meiqi, called the three "runaways with debts" and said her company had not sent one worker to Sulawesi this year.
---
5 HOF was founded in 2016 by former regent Andi Patawari, who still owns it on paper; since 2021, though, when Luoyang Xintai Nickel lent it 300 million dollars against a pledge of the shares, it is from Luoyang that the orders come, and the man who gives them on the spot is Xintai's Deputy Director Pei Guoliang.
6 Luoyang Xintai takes the whole of the nickel pig iron, and resells part of it to Posgang Stainless in Pohang.
7 The Korean mill, which prides itself on its code of conduct, said in a statement that an audit team would be visiting Konawe "without notice, in October".
---
8 It might start with Furnace 3.
9 On 11 May a ladle tipped there and four men died, of whom the police in Kendari have named two.
10 They questioned Mr Pei for an hour as a witness; reports on social media that he was arrested at Haluoleo airport are wrong, an officer said, and so is the tale that Jakarta has banned HOF's exports.
11 "An export ban on nickel ore, yes, everyone knows, since 2020," he said.
12 "On this company, not yet."
E Firm|PT Halu Oleo Ferronikel|PT Halu Oleo Ferronikel;HOF
E Firm|Zhongyu Labour Service|Zhongyu Labour Service;Zhongyu
E Firm|Luoyang Xintai Nickel|Luoyang Xintai Nickel;Luoyang Xintai;Xintai
E Firm|Posgang Stainless|Posgang Stainless
E Organization|manpower office|manpower office
E Person|Song Meiqi|Song Meiqi
E Person|Andi Patawari|Andi Patawari
E Person|Pei Guoliang|Pei Guoliang;Pei
E Place|Konawe|Konawe
E Place|Kendari|Kendari
E Place|Henan|Henan
E Place|Zhengzhou|Zhengzhou
E Place|Manado|Manado
E Place|Jakarta|Jakarta
E Place|Sulawesi|Sulawesi
E Place|Luoyang|Luoyang
E Place|Pohang|Pohang
E Place|South Korea|Korean
E Place|Haluoleo airport|Haluoleo airport
E Commodity|nickel pig iron|nickel pig iron
E Commodity|nickel ore|nickel ore
C PT Halu Oleo Ferronikel|the smelter@0;it@1;it@5;it#2@5;this company@12
C Zhongyu Labour Service|her company@4
C Song Meiqi|her@4
C Andi Patawari|who@5
C Pei Guoliang|the man@5;he@10
C Posgang Stainless|The Korean mill@7;which@7;itself@7;its@7
R manpower office|LOCATED_IN|Kendari|1|asserted|-
R Song Meiqi|EMPLOYED_BY|Zhongyu Labour Service|4|asserted|-
R Andi Patawari|OWNS|PT Halu Oleo Ferronikel|5|asserted|-
R Luoyang Xintai Nickel|AGREED_WITH|PT Halu Oleo Ferronikel|5|asserted|since 2021
R Pei Guoliang|EMPLOYED_BY|Luoyang Xintai Nickel|5|asserted|-
R Luoyang Xintai Nickel|LOCATED_IN|Luoyang|5|asserted|-
R Luoyang Xintai Nickel|IMPORTS|nickel pig iron|6|asserted|-
R PT Halu Oleo Ferronikel|SUPPLIES|Luoyang Xintai Nickel|5-6|asserted|-
R Luoyang Xintai Nickel|EXPORTS|nickel pig iron|6|asserted|-
R Luoyang Xintai Nickel|SUPPLIES|Posgang Stainless|6|asserted|-
R Posgang Stainless|IMPORTS|nickel pig iron|6|asserted|-
R Posgang Stainless|LOCATED_IN|Pohang|6|asserted|-
R Posgang Stainless|LOCATED_IN|South Korea|7|asserted|-
R Posgang Stainless|VISITED|Konawe|7|expected|in October
R Pei Guoliang|ARRESTED_BY|Kendari|9-10|denied|-
R PT Halu Oleo Ferronikel|SANCTIONED_BY|Jakarta|10|denied|-
R nickel ore|SANCTIONED_BY|Jakarta|10-11|asserted|since 2020

@l-042|energy brief|2025-03-19|Elk LNG: Kapul hedges
1 Papua New Guinea's Kapul Petroleum may hand half of its Elk offtake, 0.9 million tonnes a year of LNG, to Taiwan's TPK rather than renew with Sinopec, whose contract ends in 2028, people familiar with the matter said.
2 Nothing has been signed.
3 A stake for Osaka-based Naniwa Gas, rumoured since the autumn, is "dead", managing director Wapi Tomuriesa said in Port Moresby, and Naniwa itself says it never bid.
E Firm|Kapul Petroleum|Kapul Petroleum;Kapul
E Firm|TPK|TPK
E Firm|Sinopec|Sinopec
E Firm|Naniwa Gas|Naniwa Gas;Naniwa
E Person|Wapi Tomuriesa|Wapi Tomuriesa
E Place|Papua New Guinea|Papua New Guinea
E Place|Taiwan|Taiwan
E Place|Osaka|Osaka
E Place|Port Moresby|Port Moresby
E Commodity|LNG|LNG
C Kapul Petroleum|its@1
C Sinopec|whose@1
C Naniwa Gas|itself@3;it@3
R Kapul Petroleum|LOCATED_IN|Papua New Guinea|1|asserted|-
R TPK|LOCATED_IN|Taiwan|1|asserted|-
R Kapul Petroleum|EXPORTS|LNG|1|expected|-
R Kapul Petroleum|SUPPLIES|TPK|1|expected|-
R TPK|IMPORTS|LNG|1|expected|-
R Kapul Petroleum|AGREED_WITH|Sinopec|1|asserted|2028
R Kapul Petroleum|AGREED_WITH|TPK|1-2|denied|-
R Naniwa Gas|LOCATED_IN|Osaka|3|asserted|-
R Naniwa Gas|INVESTED_IN|Kapul Petroleum|3|denied|-
R Wapi Tomuriesa|LEADS|Kapul Petroleum|3|asserted|-

@l-043|interview, Indian daily|2025-09-05|"The lorry always arrives before the treaty"
1 Air Commodore (retd) Tejinder Bhullar, who heads the supply-chain desk at the Indus & Brahmaputra Centre, a New Delhi think tank, spoke to Anuradha Nambiar on minerals, Myanmar and the Chinese curb on magnets.
* 2 Q: Has India in fact received any heavy rare earths from Kachin?
* 3 A: Samples, yes. IREL's people brought eighteen kilos out of Pangwa in July, with the consent of the Kachin Independence Army (KIA). Anyone who tells you of shiploads is selling you something.
* 4 Q: Beijing says the KIA gave an undertaking to sell to no one else.
* 5 A: Beijing says so, the KIA's General Hkun Naw says not. Since April, when China put dysprosium under licence, everybody remembers what suits him.
* 6 Q: And the Japanese?
* 7 A: They were here on Tuesday! A JOGMEC team under Ms Reiko Asahina, the ambassador too. They would like to refine in Visakhapatnam what we mine in Odisha. We would like them to pay for it. I expect a memorandum by Diwali.
* 8 Q: You were an adviser to Midwest Granites. Any conflict of interest?
* 9 A: I resigned in 2021, and they have never, to my knowledge, dug up anything but gravestones.
E Organization|Indus & Brahmaputra Centre|Indus & Brahmaputra Centre
E Organization|Kachin Independence Army|Kachin Independence Army;KIA
E Organization|JOGMEC|JOGMEC
E Firm|IREL|IREL
E Firm|Midwest Granites|Midwest Granites
E Person|Tejinder Bhullar|Tejinder Bhullar
E Person|Anuradha Nambiar|Anuradha Nambiar
E Person|Hkun Naw|Hkun Naw
E Person|Reiko Asahina|Reiko Asahina
E Place|New Delhi|New Delhi
E Place|Myanmar|Myanmar
E Place|China|Chinese;Beijing;China
E Place|India|India
E Place|Kachin|Kachin
E Place|Pangwa|Pangwa
E Place|Japan|Japanese
E Place|Visakhapatnam|Visakhapatnam
E Place|Odisha|Odisha
E Commodity|heavy rare earths|heavy rare earths
E Commodity|magnets|magnets
E Commodity|dysprosium|dysprosium
C Tejinder Bhullar|who@1;I@7;You@8;I@9
C New Delhi|here@7
C Japan|They@7;them@7
C India|we@7;We@7
C Midwest Granites|they@9
R Tejinder Bhullar|LEADS|Indus & Brahmaputra Centre|1|asserted|-
R Indus & Brahmaputra Centre|LOCATED_IN|New Delhi|1|asserted|-
R Tejinder Bhullar|MET_WITH|Anuradha Nambiar|1|asserted|-
R magnets|SANCTIONED_BY|China|1|asserted|-
R India|IMPORTS|heavy rare earths|2-3|asserted|in July
R IREL|IMPORTS|heavy rare earths|2-3|asserted|in July
R Kachin Independence Army|SUPPLIES|IREL|3|asserted|in July
R IREL|VISITED|Pangwa|3|asserted|in July
R Kachin Independence Army|AGREED_WITH|China|4|alleged|-
R Kachin Independence Army|AGREED_WITH|China|5|denied|-
R Hkun Naw|LEADS|Kachin Independence Army|5|asserted|-
R dysprosium|SANCTIONED_BY|China|5|asserted|Since April
R JOGMEC|VISITED|New Delhi|1-7|asserted|on Tuesday
R Reiko Asahina|VISITED|New Delhi|1-7|asserted|on Tuesday
R Reiko Asahina|LEADS|JOGMEC|7|asserted|-
R Japan|INVESTED_IN|Visakhapatnam|6-7|expected|-
R India|AGREED_WITH|Japan|6-7|expected|by Diwali

@l-044|Cambodian daily|2024-01-24|Cyber park landlord freed on bail; embassy welcomes first 61 home
1 Preah Sihanouk Provincial Court yesterday released on bail tycoon Oknha Lim Vutha, whose Golden Cormorant Property leases out the compound where 61 Indonesians say they were made to run online scams.
2 The landlord had been in custody since the Gendarmerie fetched him from a karaoke parlour on January 12.
3 Jakarta's ambassador, Wisnu Prabowo, blames him by name; Mr Vutha blames a tenant, Taiwanese national Chiu Po-han, who is thought to have slipped away to Bangkok.
4 Britain sanctioned Golden Cormorant in December.
5 The 61 flew home with Garuda on Monday and Vutha's lawyer, Keo Sophea, believes the "misunderstanding" is now over.
E Organization|Preah Sihanouk Provincial Court|Preah Sihanouk Provincial Court
E Organization|Gendarmerie|Gendarmerie
E Firm|Golden Cormorant Property|Golden Cormorant Property;Golden Cormorant
E Firm|Garuda|Garuda
E Person|Lim Vutha|Lim Vutha;Vutha
E Person|Wisnu Prabowo|Wisnu Prabowo
E Person|Chiu Po-han|Chiu Po-han
E Person|Keo Sophea|Keo Sophea
E Place|Indonesia|Indonesians;Jakarta
E Place|Taiwan|Taiwanese
E Place|Bangkok|Bangkok
E Place|United Kingdom|Britain
C Lim Vutha|Cyber park landlord@0;whose@1;The landlord@2;him@2;him@3
C Chiu Po-han|a tenant@3;who@3
R Lim Vutha|OWNS|Golden Cormorant Property|1|asserted|-
R Lim Vutha|ARRESTED_BY|Gendarmerie|2|asserted|on January 12
R Wisnu Prabowo|EMPLOYED_BY|Indonesia|3|asserted|-
R Lim Vutha|ACCUSED_BY|Wisnu Prabowo|3|asserted|-
R Chiu Po-han|ACCUSED_BY|Lim Vutha|3|asserted|-
R Chiu Po-han|VISITED|Bangkok|3|alleged|-
R Golden Cormorant Property|SANCTIONED_BY|United Kingdom|4|asserted|in December

@l-045|presidential press service|2023-11-08|Inauguration of concentrating factory in the Rasht Valley
1 Today in the city of Roghun, the Founder of Peace and National Unity, Leader of the Nation, in the presence of labourers, elders and schoolchildren carrying bouquets, put into operation the antimony factory of the joint Tajik-Chinese company "Kuhi Zarrin", a worthy gift to the holiday.
2 Director of the enterprise Fan Zhenyu informed the Head of State about stages of work and export opportunities: beginning next year concentrate will be sent to Guizhou, to the parent company "Qiannan Antimony Group", which directed 84 million dollars to the construction.
3 It was noted that earlier raw ore was exported to neighbouring Uzbekistan at low prices, which is inadmissible.
4 The Leader of the Nation gave the Minister of Industry and New Technologies, Shavkat Boboev, concrete instructions regarding the creation of jobs, and the Chinese partners promised twenty buses, of Yutong make, for the residents of Roghun.
5 Then the distinguished guests got acquainted with an exhibition of melons.
E Firm|Kuhi Zarrin|Kuhi Zarrin
E Firm|Qiannan Antimony Group|Qiannan Antimony Group
E Firm|Yutong|Yutong
E Organization|Ministry of Industry and New Technologies|Minister of Industry and New Technologies
E Person|Fan Zhenyu|Fan Zhenyu
E Person|Shavkat Boboev|Shavkat Boboev
E Place|Rasht Valley|Rasht Valley
E Place|Roghun|Roghun
E Place|Tajikistan|Tajik
E Place|China|Chinese
E Place|Guizhou|Guizhou
E Place|Uzbekistan|Uzbekistan
E Commodity|antimony|antimony;concentrate
E Commodity|raw ore|raw ore
E Commodity|buses|buses
C Kuhi Zarrin|the enterprise@2
C Qiannan Antimony Group|the parent company@2;which@2;the Chinese partners@4
R Kuhi Zarrin|LOCATED_IN|Tajikistan|1|asserted|-
R Fan Zhenyu|LEADS|Kuhi Zarrin|1-2|asserted|-
R Kuhi Zarrin|EXPORTS|antimony|1-2|expected|beginning next year
R Kuhi Zarrin|SUPPLIES|Qiannan Antimony Group|1-2|expected|beginning next year
R Qiannan Antimony Group|IMPORTS|antimony|1-2|expected|beginning next year
R Kuhi Zarrin|SUBSIDIARY_OF|Qiannan Antimony Group|1-2|asserted|-
R Qiannan Antimony Group|LOCATED_IN|Guizhou|2|asserted|-
R Qiannan Antimony Group|INVESTED_IN|Kuhi Zarrin|1-2|asserted|-
R Uzbekistan|IMPORTS|raw ore|3|asserted|earlier
R Shavkat Boboev|LEADS|Ministry of Industry and New Technologies|4|asserted|-
R Qiannan Antimony Group|SUPPLIES|Roghun|2-4|expected|-
R Qiannan Antimony Group|EXPORTS|buses|2-4|expected|-

@l-046|community newsletter|2024-03-22|From the Coromandel Swap Shed
1 A reminder that trading at the shed is for members, and that Maureen's feijoas are not currency.
2 Two people own up each week to having borrowed the ladder; it now has a bell.
3 The council has sanctioned our new veranda, hooray, and Barry will head the queue for planks.
4 He is off to the dentist in Thames on Tuesday and accepts soup.
5 The Sri Lankan supper was a triumph, though supplies of coconut ran out by seven, and somebody, we accuse no one, took the good spoon.
6 If anyone knows how to import a kiln, as opposed to wishing for one, do speak to me.
E Person|Maureen|Maureen
E Person|Barry|Barry
E Organization|Coromandel Swap Shed|Coromandel Swap Shed
E Place|Thames|Thames
E Place|Sri Lanka|Sri Lankan
E Commodity|feijoas|feijoas
E Commodity|planks|planks
E Commodity|coconut|coconut
C Coromandel Swap Shed|the shed@1;our@3;we@5
C Barry|He@4

@l-047|fishery trade weekly|2025-02-20|Kamchatka roe finds a longer road to Busan
1 For forty winters the auction of frozen pollock roe in Busan was a Russian-Korean affair at which Japanese buyers raised the price.
2 This year the hall on Gamcheon quay was half empty.
3 What Ostrov Fishery Holding of Petropavlovsk-Kamchatsky used to consign to Dongnam Marine Products now goes, or is said by rivals to go, through Dalian, where Liaohai Frozen Foods repacks it; Liaohai's name is on 3,900 of the 5,200 tonnes offered so far, against nil in 2021.
4 "We sell Chinese roe from Chinese stocks," said Liaohai's export manager, Jiang Bo, which made a hall that knows no Chinese pollock stock to speak of laugh.
---
5 The reason lies in Washington.
6 Ostrov and its owner, Duma member Gennady Sharafutdinov, were placed on the SDN list last June, together with two of its trawlers, Kapitan Oleynik and Bukhta Russkaya, and Dongnam, which has a subsidiary in Seattle, Emerald Roe Inc., dropped it inside a week.
7 Tokyo has not followed the Americans: Ostrov is on no Japanese list, so that Hakata Mentai Kobo can, and openly does, buy its roe straight from Kamchatka, 600 tonnes this month alone, flown as far as Khabarovsk and trucked.
8 Its president, Mitsuru Ezoe, flew out himself in January "to look the fish in the eye".
---
9 Bukhta Russkaya, in the meantime, has been lying at Rajin for repairs since 30 January, according to AIS data, and the U.S. embassy in Seoul has asked Korea to arrest her should she enter its waters.
10 The Korea Coast Guard says it has received no such request.
11 Prices: whole sacs, grade M, $7.90; broken, $3.10.
E Firm|Ostrov Fishery Holding|Ostrov Fishery Holding;Ostrov
E Firm|Dongnam Marine Products|Dongnam Marine Products;Dongnam
E Firm|Liaohai Frozen Foods|Liaohai Frozen Foods;Liaohai
E Firm|Emerald Roe Inc.|Emerald Roe Inc.
E Firm|Hakata Mentai Kobo|Hakata Mentai Kobo
E Organization|Duma|Duma
E Organization|U.S. embassy|U.S. embassy
E Organization|Korea Coast Guard|Korea Coast Guard
E Person|Jiang Bo|Jiang Bo
E Person|Gennady Sharafutdinov|Gennady Sharafutdinov
E Person|Mitsuru Ezoe|Mitsuru Ezoe
E Vessel|Kapitan Oleynik|Kapitan Oleynik
E Vessel|Bukhta Russkaya|Bukhta Russkaya
E Place|Kamchatka|Kamchatka
E Place|Busan|Busan
E Place|Russia|Russian
E Place|South Korea|Korean;Korea
E Place|Japan|Japanese;Tokyo
E Place|Petropavlovsk-Kamchatsky|Petropavlovsk-Kamchatsky
E Place|Dalian|Dalian
E Place|China|Chinese
E Place|United States|Washington;Americans
E Place|Seattle|Seattle
E Place|Khabarovsk|Khabarovsk
E Place|Rajin|Rajin
E Place|Seoul|Seoul
E Place|Gamcheon quay|Gamcheon quay
E Commodity|frozen pollock roe|frozen pollock roe;roe
C Liaohai Frozen Foods|We@4
C frozen pollock roe|it@3
C Ostrov Fishery Holding|its@6;its#2@6;it@6;its@7
C Dongnam Marine Products|which@6
C Hakata Mentai Kobo|Its@8
C Mitsuru Ezoe|himself@8
C Bukhta Russkaya|her@9;she@9
C South Korea|its@9
C Korea Coast Guard|it@10
R Gamcheon quay|LOCATED_IN|Busan|1-2|asserted|-
R Ostrov Fishery Holding|LOCATED_IN|Petropavlovsk-Kamchatsky|3|asserted|-
R Ostrov Fishery Holding|EXPORTS|frozen pollock roe|1-3|asserted|-
R Ostrov Fishery Holding|SUPPLIES|Dongnam Marine Products|3|asserted|used to
R Dongnam Marine Products|IMPORTS|frozen pollock roe|1-3|asserted|used to
R Ostrov Fishery Holding|SUPPLIES|Liaohai Frozen Foods|3|alleged|-
R Liaohai Frozen Foods|IMPORTS|frozen pollock roe|3|alleged|-
R Liaohai Frozen Foods|LOCATED_IN|Dalian|3|asserted|-
R Liaohai Frozen Foods|EXPORTS|frozen pollock roe|3-4|asserted|-
R Jiang Bo|EMPLOYED_BY|Liaohai Frozen Foods|4|asserted|-
R Gennady Sharafutdinov|EMPLOYED_BY|Duma|6|asserted|-
R Gennady Sharafutdinov|OWNS|Ostrov Fishery Holding|6|asserted|-
R Ostrov Fishery Holding|OWNS|Kapitan Oleynik|6|asserted|-
R Ostrov Fishery Holding|OWNS|Bukhta Russkaya|6|asserted|-
R Ostrov Fishery Holding|SANCTIONED_BY|United States|5-6|asserted|last June
R Gennady Sharafutdinov|SANCTIONED_BY|United States|5-6|asserted|last June
R Kapitan Oleynik|SANCTIONED_BY|United States|5-6|asserted|last June
R Bukhta Russkaya|SANCTIONED_BY|United States|5-6|asserted|last June
R Emerald Roe Inc.|SUBSIDIARY_OF|Dongnam Marine Products|6|asserted|-
R Emerald Roe Inc.|LOCATED_IN|Seattle|6|asserted|-
R Ostrov Fishery Holding|SANCTIONED_BY|Japan|7|denied|-
R Hakata Mentai Kobo|IMPORTS|frozen pollock roe|7|asserted|this month
R Ostrov Fishery Holding|SUPPLIES|Hakata Mentai Kobo|7|asserted|this month
R Mitsuru Ezoe|LEADS|Hakata Mentai Kobo|7-8|asserted|-
R Mitsuru Ezoe|VISITED|Kamchatka|7-8|asserted|in January
R Bukhta Russkaya|LOCATED_IN|Rajin|9|asserted|since 30 January
R U.S. embassy|LOCATED_IN|Seoul|9|asserted|-
R Bukhta Russkaya|ARRESTED_BY|South Korea|9|expected|-

@l-048|ministry press release|2024-05-30|Minister Oh holds talks on seasonal workers with Lao and Nepali counterparts
1 Minister of Agriculture, Food and Rural Affairs Oh Jae-myung met in Sejong on the 29th with Vice Minister of Labour and Social Welfare of the Lao PDR Phonesavanh Inthavong, and on the 30th with the Nepali ambassador, Shiva Maya Tamang.
2 With the former he signed a memorandum of understanding under which 3,000 Lao seasonal workers will come to the strawberry and ginseng farms of Nonsan and Geumsan from September.
3 Talks with Kathmandu continue; the ministry emphasized that, contrary to some reports, no agreement on a labour quota has been concluded with Nepal.
4 Oh plans to travel to Vientiane within the year.
E Organization|Ministry of Agriculture, Food and Rural Affairs|Minister of Agriculture, Food and Rural Affairs
E Organization|Ministry of Labour and Social Welfare|Labour and Social Welfare
E Person|Oh Jae-myung|Oh Jae-myung;Oh
E Person|Phonesavanh Inthavong|Phonesavanh Inthavong
E Person|Shiva Maya Tamang|Shiva Maya Tamang
E Place|Laos|Lao PDR;Lao
E Place|Nepal|Nepali;Nepal;Kathmandu
E Place|Sejong|Sejong
E Place|Nonsan|Nonsan
E Place|Geumsan|Geumsan
E Place|Vientiane|Vientiane
E Commodity|strawberry|strawberry
E Commodity|ginseng|ginseng
C Phonesavanh Inthavong|the former@2
C Oh Jae-myung|he@2
C Ministry of Agriculture, Food and Rural Affairs|the ministry@3
R Oh Jae-myung|LEADS|Ministry of Agriculture, Food and Rural Affairs|1|asserted|-
R Oh Jae-myung|MET_WITH|Phonesavanh Inthavong|1|asserted|on the 29th
R Oh Jae-myung|MET_WITH|Shiva Maya Tamang|1|asserted|on the 30th
R Phonesavanh Inthavong|EMPLOYED_BY|Ministry of Labour and Social Welfare|1|asserted|-
R Ministry of Labour and Social Welfare|LOCATED_IN|Laos|1|asserted|-
R Shiva Maya Tamang|EMPLOYED_BY|Nepal|1|asserted|-
R Oh Jae-myung|AGREED_WITH|Phonesavanh Inthavong|1-2|asserted|-
R Ministry of Agriculture, Food and Rural Affairs|AGREED_WITH|Nepal|3|denied|-
R Oh Jae-myung|VISITED|Vientiane|4|expected|within the year

@l-049|Taiwanese tech news|2024-10-11|Valve maker fined, Penang broker on watch
1 HSINCHU, Oct. 11 - Chen Fong Precision, whose vacuum valves sit inside tools of Tokyo Electron and ASM, was fined NT$3 million on Thursday for failing to declare that 212 of the valves it delivered to Lim & Ong Components of Penang between January and May were for Fujian Minyue Storage.
2 The International Trade Administration had put Minyue on its list of strategic high-tech entities in 2023, a year after Washington.
3 Chen Fong's founder and chairman, Chen Jui-lin, a former ITRI engineer, apologised.
4 "Our salesman visited Penang, saw a nameplate and a dog," he said, "and believed the nameplate."
---
5 Lim & Ong, of which, filings show, 49% belongs to a Minyue purchasing unit, Minyue Hong Kong, may be added as well; an official of the administration, Hsu Ya-wen, said a decision would be reached "before the pear season".
6 Malaysian prosecutors do not suspect the broker of anything.
7 Minyue, which denies having received the parts, is looking for new suppliers in Suwon.
E Firm|Chen Fong Precision|Chen Fong Precision;Chen Fong
E Firm|Tokyo Electron|Tokyo Electron
E Firm|ASM|ASM
E Firm|Lim & Ong Components|Lim & Ong Components;Lim & Ong
E Firm|Fujian Minyue Storage|Fujian Minyue Storage;Minyue
E Firm|Minyue Hong Kong|Minyue Hong Kong
E Organization|International Trade Administration|International Trade Administration
E Organization|ITRI|ITRI
E Person|Chen Jui-lin|Chen Jui-lin
E Person|Hsu Ya-wen|Hsu Ya-wen
E Place|Hsinchu|HSINCHU
E Place|Penang|Penang
E Place|United States|Washington
E Place|Malaysia|Malaysian
E Place|Suwon|Suwon
E Commodity|vacuum valves|vacuum valves;valves
C Chen Fong Precision|Valve maker@0;whose@1;it@1;Our@4
C Chen Jui-lin|he@4
C International Trade Administration|its@2;the administration@5
C Lim & Ong Components|Penang broker@0;which@5;the broker@6
C Fujian Minyue Storage|which@7
C vacuum valves|the parts@7
R Chen Fong Precision|SUPPLIES|Tokyo Electron|1|asserted|-
R Chen Fong Precision|SUPPLIES|ASM|1|asserted|-
R Chen Fong Precision|EXPORTS|vacuum valves|1|asserted|between January and May
R Chen Fong Precision|SUPPLIES|Lim & Ong Components|1|asserted|between January and May
R Lim & Ong Components|IMPORTS|vacuum valves|1|asserted|between January and May
R Lim & Ong Components|LOCATED_IN|Penang|1|asserted|-
R Lim & Ong Components|SUPPLIES|Fujian Minyue Storage|1|expected|-
R Fujian Minyue Storage|SANCTIONED_BY|International Trade Administration|2|asserted|in 2023
R Fujian Minyue Storage|SANCTIONED_BY|United States|2|asserted|-
R Chen Jui-lin|LEADS|Chen Fong Precision|3|asserted|-
R Chen Fong Precision|VISITED|Penang|4|asserted|-
R Minyue Hong Kong|INVESTED_IN|Lim & Ong Components|5|asserted|-
R Minyue Hong Kong|SUBSIDIARY_OF|Fujian Minyue Storage|5|asserted|-
R Lim & Ong Components|SANCTIONED_BY|International Trade Administration|5|expected|before the pear season
R Hsu Ya-wen|EMPLOYED_BY|International Trade Administration|5|asserted|-
R Lim & Ong Components|ACCUSED_BY|Malaysia|6|denied|-
R Fujian Minyue Storage|IMPORTS|vacuum valves|7|denied|-

@l-050|Thai English daily|2023-12-27|Rice deal with Baghdad "not stuck", says DFT
1 The promised sale of 200,000 tonnes of white rice to Iraq has not collapsed, Department of Foreign Trade (DFT) director-general Ronnarong Suthipol insisted yesterday, brushing aside remarks by the Thai Rice Exporters Association that Vietnam had already walked off with the order.
2 He conceded that Grain Board of Iraq inspectors, due in Ayutthaya on Dec 18, did not turn up.
3 Capital Siam Rice, which shipped 44,000 tonnes to Umm Qasr in the first half, is still owed 610 million baht for the last boat.
4 In the meantime China's Cofco and the DFT will talk in Bangkok on Jan 9 about what remains, some 280,000 tonnes, of an old government-to-government contract.
5 Jasmine is not included.
6 Honorary exporters' president Wichai Sriprasert-Lamoon said: "We do not supply promises."
E Organization|Department of Foreign Trade|Department of Foreign Trade;DFT
E Organization|Thai Rice Exporters Association|Thai Rice Exporters Association
E Organization|Grain Board of Iraq|Grain Board of Iraq
E Firm|Capital Siam Rice|Capital Siam Rice
E Firm|Cofco|Cofco
E Person|Ronnarong Suthipol|Ronnarong Suthipol
E Person|Wichai Sriprasert-Lamoon|Wichai Sriprasert-Lamoon
E Place|Iraq|Iraq;Baghdad
E Place|Vietnam|Vietnam
E Place|Ayutthaya|Ayutthaya
E Place|Umm Qasr|Umm Qasr
E Place|China|China
E Place|Bangkok|Bangkok
E Commodity|white rice|white rice;Rice
C Ronnarong Suthipol|He@2
C Capital Siam Rice|which@3
R Department of Foreign Trade|EXPORTS|white rice|1|expected|-
R Department of Foreign Trade|SUPPLIES|Iraq|1|expected|-
R Iraq|IMPORTS|white rice|1|expected|-
R Ronnarong Suthipol|LEADS|Department of Foreign Trade|1|asserted|-
R Vietnam|SUPPLIES|Iraq|1|alleged|-
R Grain Board of Iraq|VISITED|Ayutthaya|2|denied|on Dec 18
R Capital Siam Rice|EXPORTS|white rice|1-3|asserted|in the first half
R Capital Siam Rice|SUPPLIES|Umm Qasr|3|asserted|in the first half
R Cofco|LOCATED_IN|China|4|asserted|-
R Cofco|MET_WITH|Department of Foreign Trade|4|expected|on Jan 9
