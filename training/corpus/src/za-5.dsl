# za-5
@za-081|entity list press release, nested countries|2025-03-26|Commerce Further Restricts AI and Advanced Computing Capabilities: 28 Additions
1 WASHINGTON, D.C. – The Bureau of Industry and Security (BIS) today added 28 entities to the Entity List in two final rules.
2 "We will not allow adversaries to exploit American technology," said Secretary of Commerce Howard Lutnick.
3 Industry groups, which had asked for a grace period of ninety days, got none.
---
* 4 Quantum: five entities in China, including the Hefei Xingguang Cold Atom Institute, for acquiring refrigerators for laboratories run by the military.
* 5 Servers: six units of the cloud group Yunfan Dataworks, five in China and one, Yunfan Straits, in Taiwan.
* 6 Flight training: Veld & Sky Academy (Pty) Ltd of Oudtshoorn, South Africa, for training pilots of the People's Liberation Army.
* 7 Drones: three entities in the UAE and one in Iran, Arvand Parvaz Kish, for which they bought engines.
---
8 Under Secretary Jeffrey Kessler-Ohm thanked the agents who had worked through the weekend.
9 The rules are available on the website of the Federal Register; the effective date is upon publication.
10 Companies are reminded that the list carries no judgment on the staff of a listed entity, many of whom would rather be elsewhere.
11 Yunfan said in Shenzhen that it strongly disagreed, and that it makes servers for hospitals.
12 Its shares fell 9 percent, then rose 11.
E Place|Washington, D.C.|WASHINGTON, D.C.
E Organization|Bureau of Industry and Security|Bureau of Industry and Security;BIS
E Place|United States|American
E Person|Howard Lutnick|Howard Lutnick
E Organization|Department of Commerce|Commerce
E Place|China|China
E Organization|Hefei Xingguang Cold Atom Institute|Hefei Xingguang Cold Atom Institute
E Commodity|refrigerators|refrigerators
E Firm|Yunfan Dataworks|Yunfan Dataworks;Yunfan
E Firm|Yunfan Straits|Yunfan Straits
E Place|Taiwan|Taiwan
E Firm|Veld & Sky Academy (Pty) Ltd|Veld & Sky Academy (Pty) Ltd
E Place|Oudtshoorn|Oudtshoorn
E Place|South Africa|South Africa
E Organization|People's Liberation Army|People's Liberation Army
E Commodity|drones|Drones
E Place|United Arab Emirates|UAE
E Place|Iran|Iran
E Firm|Arvand Parvaz Kish|Arvand Parvaz Kish
E Commodity|engines|engines
E Person|Jeffrey Kessler-Ohm|Jeffrey Kessler-Ohm
E Organization|Federal Register|Federal Register
E Place|Shenzhen|Shenzhen
E Commodity|servers|Servers;servers
C Yunfan Dataworks|it@11;it#2@11;Its@12
R Howard Lutnick|LEADS|Department of Commerce|2|asserted|-
R Hefei Xingguang Cold Atom Institute|SANCTIONED_BY|Bureau of Industry and Security|1-4|asserted|today
R Hefei Xingguang Cold Atom Institute|LOCATED_IN|China|4|asserted|-
R Hefei Xingguang Cold Atom Institute|IMPORTS|refrigerators|4|asserted|-
R Yunfan Straits|SANCTIONED_BY|Bureau of Industry and Security|1-5|asserted|today
R Yunfan Straits|SUBSIDIARY_OF|Yunfan Dataworks|5|asserted|-
R Yunfan Straits|LOCATED_IN|Taiwan|5|asserted|-
R Veld & Sky Academy (Pty) Ltd|SANCTIONED_BY|Bureau of Industry and Security|1-6|asserted|today
R Veld & Sky Academy (Pty) Ltd|LOCATED_IN|Oudtshoorn|6|asserted|-
R Oudtshoorn|LOCATED_IN|South Africa|6|asserted|-
R Arvand Parvaz Kish|SANCTIONED_BY|Bureau of Industry and Security|1-7|asserted|today
R Arvand Parvaz Kish|LOCATED_IN|Iran|7|asserted|-
R Arvand Parvaz Kish|IMPORTS|engines|7|asserted|-
R United Arab Emirates|SUPPLIES|Arvand Parvaz Kish|7|asserted|-

@za-082|prime minister's office readout, canada|2024-11-27|Prime Minister speaks with King Abdullah II; other engagements
1 Today, Prime Minister Justin Trudeau spoke with His Majesty King Abdullah II of Jordan by telephone.
2 They discussed the ceasefire in Lebanon, which had taken hold that morning, and the need for trucks to get into Gaza.
3 The Prime Minister thanked His Majesty for Jordan's airdrops.
4 The two leaders agreed to remain in contact.
---
5 Later in the day the Prime Minister chaired a call of the premiers on the threat of American tariffs.
6 Doug Ford of Ontario, who wanted Mexico left out of whatever comes next, and Danielle Smith of Alberta, who wanted oil left out, were both heard at length.
7 A sale of aluminum from Saguenay was cited by one premier as the sort of thing that nobody south of the border can replace.
---
8 On Thursday the Prime Minister will attend a tree lighting.
9 He will not be in Washington this week, notwithstanding reports.
10 Finance Minister Chrystia Freeland, who chairs the cabinet committee, toured a cookie plant in Brampton on Tuesday, where Biscuits Lachapelle Inc. has bought two new ovens from Germany's Ofenwerk Kassel GmbH.
11 She ate one, and said it was not a metaphor.
* 12 This document is also available at pm.gc.ca. Sign up for newsletters.
E Person|Justin Trudeau|Justin Trudeau
E Person|King Abdullah II|King Abdullah II
E Place|Jordan|Jordan
E Place|Lebanon|Lebanon
E Place|Gaza|Gaza
E Place|United States|American
E Person|Doug Ford|Doug Ford
E Place|Ontario|Ontario
E Place|Mexico|Mexico
E Person|Danielle Smith|Danielle Smith
E Place|Alberta|Alberta
E Commodity|oil|oil
E Commodity|aluminum|aluminum
E Place|Saguenay|Saguenay
E Place|Washington|Washington
E Person|Chrystia Freeland|Chrystia Freeland
E Organization|Ministry of Finance|Finance
E Place|Brampton|Brampton
E Commodity|cookie|cookie
E Firm|Biscuits Lachapelle Inc.|Biscuits Lachapelle Inc.
E Commodity|ovens|ovens
E Place|Germany|Germany
E Firm|Ofenwerk Kassel GmbH|Ofenwerk Kassel GmbH
C Justin Trudeau|The Prime Minister@3;the Prime Minister@5;the Prime Minister@8;He@9
C King Abdullah II|His Majesty@1;His Majesty@3
C Chrystia Freeland|who@10;She@11
R King Abdullah II|LEADS|Jordan|1|asserted|-
R Jordan|SUPPLIES|Gaza|2-3|asserted|-
R Doug Ford|LEADS|Ontario|6|asserted|-
R Danielle Smith|LEADS|Alberta|6|asserted|-
R Justin Trudeau|VISITED|Washington|8-9|denied|this week
R Chrystia Freeland|LEADS|Ministry of Finance|10|asserted|-
R Chrystia Freeland|VISITED|Brampton|10|asserted|on Tuesday
R Biscuits Lachapelle Inc.|IMPORTS|ovens|10|asserted|-
R Ofenwerk Kassel GmbH|SUPPLIES|Biscuits Lachapelle Inc.|10|asserted|-
R Ofenwerk Kassel GmbH|LOCATED_IN|Germany|10|asserted|-
B 12

@za-083|customs seizure, hong kong government|2024-12-19|Hong Kong Customs detects case of smuggled CPUs and orchids
1 Hong Kong Customs on December 16 detected a suspected smuggling case at the Shenzhen Bay Control Point and seized 596 computer processors and, under the driver's seat, eleven slipper orchids, with a total estimated market value of about $12 million.
2 Through risk assessment, Customs officers intercepted an outgoing private car.
3 The orchids had no permit and the processors had no reason to be inside the door panels.
---
4 A 36-year-old male driver was arrested and is out on bail pending investigation.
5 An initial enquiry indicated that the processors had been collected from a shop in Sham Shui Po, Wing Fat Micro Co, whose proprietor, Mr Lam Siu-hung, told the officers that he sells to whoever pays.
6 He has not been arrested.
---
7 Under the Import and Export Ordinance any person found guilty of exporting unmanifested cargo is liable to a maximum fine of $2 million and imprisonment for seven years.
8 The Government has stated many times that it does not enforce sanctions imposed by individual countries, as distinct from those of the United Nations Security Council.
9 Members of the public may report any suspected smuggling activities to the 24-hour hotline 182 8080.
10 Assistant Superintendent Mak Tsz-yan of the department's Syndicate Crimes Bureau briefed the press beside the orchids.
11 Ends/Thursday, December 19, 2024. Issued at HKT 17:40
E Organization|Hong Kong Customs|Hong Kong Customs;Customs
E Place|Shenzhen Bay Control Point|Shenzhen Bay Control Point
E Commodity|computer processors|computer processors;processors
E Commodity|CPUs|CPUs
E Commodity|orchids|orchids
E Place|Sham Shui Po|Sham Shui Po
E Firm|Wing Fat Micro Co|Wing Fat Micro Co
E Person|Lam Siu-hung|Lam Siu-hung
E Organization|United Nations Security Council|United Nations Security Council
E Person|Mak Tsz-yan|Mak Tsz-yan
E Organization|Syndicate Crimes Bureau|Syndicate Crimes Bureau
C Wing Fat Micro Co|a shop in Sham Shui Po@5;whose@5
C Lam Siu-hung|he@5;He@6
C Hong Kong Customs|the department's@10
R Wing Fat Micro Co|LOCATED_IN|Sham Shui Po|5|asserted|-
R Lam Siu-hung|LEADS|Wing Fat Micro Co|5|asserted|-
R Lam Siu-hung|ARRESTED_BY|Hong Kong Customs|5-6|denied|-
R Mak Tsz-yan|EMPLOYED_BY|Syndicate Crimes Bureau|10|asserted|-
R Syndicate Crimes Bureau|SUBSIDIARY_OF|Hong Kong Customs|1-10|asserted|-
B 11

@za-084|justice ministry faq, sanctions in general|2023-05-30|Frequently asked: may my pension be paid to Minsk?
1 The helpdesk receives about forty letters a week on the subject of sanctions, and most of them are not about yachts.
2 A retired welder in Kotka asks whether his pension can still reach him if he moves in with his sister in Minsk.
3 It can, provided that the receiving bank is not listed and is still connected to a messaging system; of the large ones in Belarus, Belagrokapital and Bank Daverie-Nova have been cut off by the European Union.
4 A piano teacher would like to know if she may sell metronomes abroad.
5 She may.
---
6 Several people have asked what becomes of a sanctioned person's dog.
7 The dog is an asset, the food is a basic need, and an application must be made for the food.
8 A choir had sanctioned, that is to say approved, a tour of Karelia before the war and wished to have its deposit back from the hotel; we could not help.
---
9 Please do not send original documents.
10 Please do not come to the office in Helsinki in person, as Ms Tuuli Rautavaara-Lind, who answers the letters, works from Oulu.
11 Next month's letters will deal with stamps, samovars and inheritance.
E Place|Kotka|Kotka
E Place|Minsk|Minsk
E Place|Belarus|Belarus
E Firm|Belagrokapital|Belagrokapital
E Firm|Bank Daverie-Nova|Bank Daverie-Nova
E Organization|European Union|European Union
E Commodity|metronomes|metronomes
E Place|Karelia|Karelia
E Place|Helsinki|Helsinki
E Person|Tuuli Rautavaara-Lind|Tuuli Rautavaara-Lind
E Place|Oulu|Oulu
E Commodity|samovars|samovars
E Commodity|stamps|stamps
E Commodity|yachts|yachts
C Tuuli Rautavaara-Lind|who@10
R Belagrokapital|SANCTIONED_BY|European Union|3|asserted|-
R Bank Daverie-Nova|SANCTIONED_BY|European Union|3|asserted|-
R Belagrokapital|LOCATED_IN|Belarus|3|asserted|-
R Bank Daverie-Nova|LOCATED_IN|Belarus|3|asserted|-

@za-085|agency trip report|2024-10-02|Assistant Secretary Kirkbride-Amadi Travels to Ulaanbaatar and Seoul
1 Assistant Secretary for Energy Resources Dashiell Kirkbride-Amadi will travel to Ulaanbaatar and Seoul from October 3 to 9.
2 In Mongolia he will lead the United States delegation to the third dialogue on critical minerals and will meet with Minister of Industry Tuvaan Tsevegdorj-Bat.
3 It will be his first journey to the country since he lived there, badly and happily, as a teacher of English.
4 He also expects to see herders at Khanbogd, near the copper mine, who have complained for years of dust.
---
5 In Seoul he is to speak at a conference of Hanul Energy Institute and to call at the headquarters of Dongbang Zinc Co., Ltd., the world's biggest smelter of the metal.
6 Dongbang, which bought 1,900 tons of fluorspar concentrate from Ulaanbaatar-based Gobi Spar LLC in the spring, is fighting off a takeover by its partner of seventy-five years, Namhae Poong Holdings; the United States takes no position.
7 A visit to the demilitarized zone was considered and dropped, there being no energy resources in it.
---
8 The Assistant Secretary was confirmed by the Senate in May, by 52 votes to 44.
9 He previously worked for a utility and for a senator, and regards the former as the more regulated of the two.
* 10 For updates, follow the Bureau on X. Tags: Bureau of Energy Resources, Mongolia, Republic of Korea
E Person|Dashiell Kirkbride-Amadi|Dashiell Kirkbride-Amadi;Kirkbride-Amadi
E Place|Ulaanbaatar|Ulaanbaatar
E Place|Seoul|Seoul
E Place|Mongolia|Mongolia
E Place|United States|United States
E Person|Tuvaan Tsevegdorj-Bat|Tuvaan Tsevegdorj-Bat
E Organization|Ministry of Industry|Industry
E Place|Khanbogd|Khanbogd
E Organization|Hanul Energy Institute|Hanul Energy Institute
E Firm|Dongbang Zinc Co., Ltd.|Dongbang Zinc Co., Ltd.;Dongbang
E Commodity|fluorspar concentrate|fluorspar concentrate
E Firm|Gobi Spar LLC|Gobi Spar LLC
E Firm|Namhae Poong Holdings|Namhae Poong Holdings
E Organization|Senate|Senate
E Organization|Bureau of Energy Resources|Bureau of Energy Resources
E Place|South Korea|Republic of Korea
E Place|demilitarized zone|demilitarized zone
C Dashiell Kirkbride-Amadi|he@2;his@3;he@3;He@4;he@5;The Assistant Secretary@8;He@9
C Mongolia|the country@3
C Dongbang Zinc Co., Ltd.|which@6;its@6
R Dashiell Kirkbride-Amadi|VISITED|Ulaanbaatar|1|expected|from October 3 to 9
R Dashiell Kirkbride-Amadi|VISITED|Seoul|1|expected|from October 3 to 9
R Dashiell Kirkbride-Amadi|VISITED|Mongolia|1-2|expected|-
R United States|VISITED|Mongolia|2|expected|-
R Dashiell Kirkbride-Amadi|MET_WITH|Tuvaan Tsevegdorj-Bat|1-2|expected|-
R Tuvaan Tsevegdorj-Bat|LEADS|Ministry of Industry|2|asserted|-
R Dashiell Kirkbride-Amadi|VISITED|Khanbogd|1-4|expected|-
R Dashiell Kirkbride-Amadi|MET_WITH|Dongbang Zinc Co., Ltd.|1-5|expected|-
R Dongbang Zinc Co., Ltd.|LOCATED_IN|Seoul|5|asserted|-
R Dongbang Zinc Co., Ltd.|IMPORTS|fluorspar concentrate|6|asserted|in the spring
R Gobi Spar LLC|SUPPLIES|Dongbang Zinc Co., Ltd.|6|asserted|in the spring
R Gobi Spar LLC|LOCATED_IN|Ulaanbaatar|6|asserted|-
R Namhae Poong Holdings|OWNS|Dongbang Zinc Co., Ltd.|6|expected|-
R Dashiell Kirkbride-Amadi|VISITED|demilitarized zone|7-8|denied|-
R Dashiell Kirkbride-Amadi|EMPLOYED_BY|United States|1-2|asserted|-
B 10
