@d-031|wire|2024-01-09|Creditors reject Molinos Ceibal's haircut
1 ROSARIO, Argentina, Jan 9 - Bondholders of Molinos Ceibal S.A. on Tuesday threw out a debt swap that would have cost them 46 cents on the dollar, pushing the soybean crusher, which missed a coupon on December 1, a step nearer to liquidation.
2 The vote was carried by two New York funds, Ardsley Rock Capital and Third Meridian, whose lawyers allege that $190 million was moved to Ceibal's Uruguayan affiliate, Semillas Solís, in the weeks before the default.
3 The company has called the accusation "fantasy accounting".
---
4 Ceibal once shipped a tenth of Argentina's soybean meal; its plant in Timbúes has been idle since Christmas.
5 Bangladesh's Madhumati Surma Group and the Dutch trader Van Houwelingen Agri, both long-standing buyers of its meal, have, traders say, turned to Brazil.
6 Provincial officials, who ruled out a state rescue, hope that Van Houwelingen might be talked into leasing the site.
7 Ceibal's president, Octavio Larralde, who owns four fifths of it with his sister Malena, was in the room but did not speak.
E Firm|Molinos Ceibal S.A.|Molinos Ceibal S.A;Molinos Ceibal;Ceibal
E Firm|Ardsley Rock Capital|Ardsley Rock Capital
E Firm|Third Meridian|Third Meridian
E Firm|Semillas Solís|Semillas Solís
E Firm|Madhumati Surma Group|Madhumati Surma Group
E Firm|Van Houwelingen Agri|Van Houwelingen Agri;Van Houwelingen
E Person|Octavio Larralde|Octavio Larralde
E Person|Malena|Malena
E Place|Rosario|ROSARIO
E Place|Argentina|Argentina
E Place|New York|New York
E Place|Uruguay|Uruguayan
E Place|Timbúes|Timbúes
E Place|Bangladesh|Bangladesh
E Place|Netherlands|Dutch
E Place|Brazil|Brazil
E Commodity|soybean|soybean
E Commodity|soybean meal|soybean meal;meal
C Molinos Ceibal S.A.|the soybean crusher@1;which@1;The company@3;its@4;its@5;it@7
C Octavio Larralde|who@7;his@7
R Rosario|LOCATED_IN|Argentina|1|asserted|-
R Ardsley Rock Capital|LOCATED_IN|New York|2|asserted|-
R Third Meridian|LOCATED_IN|New York|2|asserted|-
R Molinos Ceibal S.A.|ACCUSED_BY|Ardsley Rock Capital|2|asserted|-
R Molinos Ceibal S.A.|ACCUSED_BY|Third Meridian|2|asserted|-
R Semillas Solís|LOCATED_IN|Uruguay|2|asserted|-
R Molinos Ceibal S.A.|EXPORTS|soybean meal|4|asserted|once
R Molinos Ceibal S.A.|SUPPLIES|Madhumati Surma Group|5|asserted|-
R Molinos Ceibal S.A.|SUPPLIES|Van Houwelingen Agri|5|asserted|-
R Madhumati Surma Group|IMPORTS|soybean meal|5|asserted|-
R Van Houwelingen Agri|IMPORTS|soybean meal|5|asserted|-
R Madhumati Surma Group|LOCATED_IN|Bangladesh|5|asserted|-
R Van Houwelingen Agri|LOCATED_IN|Netherlands|5|asserted|-
R Brazil|SUPPLIES|Madhumati Surma Group|5|alleged|-
R Brazil|SUPPLIES|Van Houwelingen Agri|5|alleged|-
R Octavio Larralde|LEADS|Molinos Ceibal S.A.|7|asserted|-
R Octavio Larralde|OWNS|Molinos Ceibal S.A.|7|asserted|-
R Malena|OWNS|Molinos Ceibal S.A.|7|asserted|-

@d-032|trade press|2023-07-03|Union threatens to sour Yeosan Heavy's sweetest order
1 Yeosan Heavy Industries Co., Ltd. has booked ten LNG carriers worth 3.4 trillion won from an owner it described in its filing only as "Oceania-based"; brokers are in no doubt that this is Southern Lantern Shipping of Perth.
2 Delivery runs from the second half of 2026 to early 2028, which would fill the Mokpo yard to the last berth.
---
3 The timing is awkward.
4 Last Wednesday the company's trade union, after talks with chief executive Nam Gi-tae had lasted all of twenty minutes, called a walkout for July 12, and creditors led by Hanmaum Bank, who after the bailout of 2019 hold 55.7 percent of Yeosan, are looking for somebody to sell to.
5 One candidate, the Sejang Group, has said twice this year that it has "no interest in ships", while an approach from Singapore's state-linked yard firm Keris Marine was turned away in April by the government on security grounds, as Yeosan also builds submarines for the navy.
6 Mr. Nam flies to Doha on Thursday to pitch for twelve more.
E Firm|Yeosan Heavy Industries Co., Ltd.|Yeosan Heavy Industries Co., Ltd;Yeosan Heavy;Yeosan
E Firm|Southern Lantern Shipping|Southern Lantern Shipping
E Firm|Hanmaum Bank|Hanmaum Bank
E Firm|Sejang Group|Sejang Group
E Firm|Keris Marine|Keris Marine
E Person|Nam Gi-tae|Nam Gi-tae;Nam
E Place|Oceania|Oceania
E Place|Perth|Perth
E Place|Mokpo|Mokpo
E Place|Singapore|Singapore
E Place|Doha|Doha
E Commodity|LNG carriers|LNG carriers
E Commodity|submarines|submarines
C Yeosan Heavy Industries Co., Ltd.|it@1;its@1;the company@4
C Southern Lantern Shipping|an owner@1
C Sejang Group|it@5
C Hanmaum Bank|who@4
R Southern Lantern Shipping|LOCATED_IN|Perth|1|asserted|-
R Yeosan Heavy Industries Co., Ltd.|SUPPLIES|Southern Lantern Shipping|1-2|alleged|-
R Yeosan Heavy Industries Co., Ltd.|EXPORTS|LNG carriers|1-2|expected|second half of 2026
R Southern Lantern Shipping|IMPORTS|LNG carriers|1-2|alleged|-
R Yeosan Heavy Industries Co., Ltd.|AGREED_WITH|Southern Lantern Shipping|1|alleged|-
R Nam Gi-tae|LEADS|Yeosan Heavy Industries Co., Ltd.|4|asserted|-
R Hanmaum Bank|INVESTED_IN|Yeosan Heavy Industries Co., Ltd.|4|asserted|-
R Sejang Group|OWNS|Yeosan Heavy Industries Co., Ltd.|5|denied|-
R Keris Marine|OWNS|Yeosan Heavy Industries Co., Ltd.|5|denied|in April
R Keris Marine|LOCATED_IN|Singapore|5|asserted|-
R Nam Gi-tae|VISITED|Doha|6|expected|on Thursday

@d-033|state paper|2025-03-13|Sod cut for Obuasi refinery; Asantehene's words of caution
1 The Vice-Chairman of the Minerals Income Agency, Nana Kwabena Osei-Tutu Baah, has said that Government will hold on to every pesewa of its 30 per cent in Sika Kesie Refinery Limited, "today, tomorrow and the day after".
2 He was speaking at the sod-cutting for the new gold refinery at Obuasi, in the Ashanti Region, which is to be put up with US$65 million from Emirati partner Al Wasl Bullion DMCC, holder of the other 70 per cent.
3 From the middle of next year it will draw doré from small-scale miners licensed by the Goldbod and sell bars to Ceresio Metalli, a buyer in Ticino, so long as the latter obtains the responsible-sourcing certificate it has applied for.
---
4 Al Wasl's Managing Director, Mr. Suhail Bin Kharbash, who arrived in Accra on Monday and called on the Minister for Lands, promised 420 jobs.
5 Some youths of the town, however, protested that the company had brought its own cooks.
6 Mr. Bin Kharbash denied any link between his company and the Khartoum trader El Nileen Gold, which was blacklisted by the United States in 2023.
E Organization|Minerals Income Agency|Minerals Income Agency
E Person|Kwabena Osei-Tutu Baah|Nana Kwabena Osei-Tutu Baah
E Firm|Sika Kesie Refinery Limited|Sika Kesie Refinery Limited
E Firm|Al Wasl Bullion DMCC|Al Wasl Bullion DMCC;Al Wasl
E Organization|Goldbod|Goldbod
E Firm|Ceresio Metalli|Ceresio Metalli
E Person|Suhail Bin Kharbash|Suhail Bin Kharbash;Bin Kharbash
E Firm|El Nileen Gold|El Nileen Gold
E Place|Obuasi|Obuasi
E Place|Ashanti Region|Ashanti Region
E Place|United Arab Emirates|Emirati
E Place|Ticino|Ticino
E Place|Accra|Accra
E Place|Khartoum|Khartoum
E Place|United States|United States
E Commodity|gold|gold
E Commodity|doré|doré
E Commodity|gold bars|bars
C Sika Kesie Refinery Limited|it@3
C Kwabena Osei-Tutu Baah|He@2
C Al Wasl Bullion DMCC|Emirati partner@2;holder of the other 70 per cent@2;the company@5;its@5;his company@6
C Ceresio Metalli|a buyer@3;the latter@3;it#2@3
C Suhail Bin Kharbash|who@4
C El Nileen Gold|which@6
R Kwabena Osei-Tutu Baah|LEADS|Minerals Income Agency|1|asserted|-
R Obuasi|LOCATED_IN|Ashanti Region|2|asserted|-
R Sika Kesie Refinery Limited|LOCATED_IN|Obuasi|1-2|expected|-
R Al Wasl Bullion DMCC|OWNS|Sika Kesie Refinery Limited|1-2|asserted|-
R Al Wasl Bullion DMCC|LOCATED_IN|United Arab Emirates|2|asserted|-
R Al Wasl Bullion DMCC|INVESTED_IN|Obuasi|2|expected|-
R Sika Kesie Refinery Limited|IMPORTS|doré|3|expected|middle of next year
R Sika Kesie Refinery Limited|SUPPLIES|Ceresio Metalli|3|expected|middle of next year
R Sika Kesie Refinery Limited|EXPORTS|gold bars|3|expected|middle of next year
R Ceresio Metalli|IMPORTS|gold bars|3|expected|middle of next year
R Ceresio Metalli|LOCATED_IN|Ticino|3|asserted|-
R Suhail Bin Kharbash|LEADS|Al Wasl Bullion DMCC|4|asserted|-
R Suhail Bin Kharbash|VISITED|Accra|4|asserted|on Monday
R El Nileen Gold|LOCATED_IN|Khartoum|6|asserted|-
R El Nileen Gold|SANCTIONED_BY|United States|6|asserted|in 2023

@d-034|business wire|2022-05-10|Brightwater Acquisition Corp. III and Halcyon Mattress terminate business combination
1 WILMINGTON, Del.--Brightwater Acquisition Corp. III ("BAC III"), a blank-check company sponsored by an affiliate of Tollgate Asset Management LLC, and Halcyon Mattress, Inc. today announced that they have mutually agreed to terminate their previously announced Business Combination Agreement, effective immediately, citing market conditions.
2 Neither party will be required to pay a fee.
---
3 "We continue to believe in Halcyon and its nineteen showrooms," said Dwight P. Sorensen Jr., Chief Executive Officer of BAC III, who will also leave the Halcyon advisory board.
4 Absent another target, BAC III intends to return $230 million to its holders in August and delist from Nasdaq.
8 Holders of BAC III's public warrants, which will expire worthless unless a transaction is completed by August 3, are urged to consult their advisers.
9 As previously disclosed, talks between BAC III and two other candidates, Ohana Surf Brands of Honolulu and the Finnish sauna maker Löylymestarit Oy, ended in 2021 without any agreement having been executed.
---
10 In connection with the termination, Tollgate has sold its preferred stock in Halcyon back to the issuer, and Sandra Okonkwo-Bright, a Tollgate partner, has been appointed to the board of BAC III in place of Mr. Sorensen's brother, who retires; the appointment to the same board of retired Admiral Wendell Cray, expected in March, will not take place.
5 Halcyon, headquartered in High Point, North Carolina, remains majority-owned by its founder, Loretta Fiske, and has secured a $40 million facility from Catawba Valley Bank.
---
6 About Halcyon. Halcyon Mattress sells hybrid mattresses direct to consumers in 38 states and, through its wholly owned subsidiary Sleepwell du Nord Inc., in Québec.
* 7 Forward-Looking Statements: certain statements herein may be identified by words such as "expect", "agree", "acquire" or "intend".
E Firm|Brightwater Acquisition Corp. III|Brightwater Acquisition Corp. III;BAC III
E Firm|Tollgate Asset Management LLC|Tollgate Asset Management LLC;Tollgate
E Firm|Halcyon Mattress, Inc.|Halcyon Mattress, Inc;Halcyon Mattress;Halcyon
E Person|Dwight P. Sorensen Jr.|Dwight P. Sorensen Jr;Sorensen
E Organization|Nasdaq|Nasdaq
E Person|Loretta Fiske|Loretta Fiske
E Firm|Catawba Valley Bank|Catawba Valley Bank
E Firm|Sleepwell du Nord Inc.|Sleepwell du Nord Inc
E Place|Wilmington|WILMINGTON
E Place|Delaware|Del
E Place|High Point|High Point
E Place|North Carolina|North Carolina
E Place|Quebec|Québec
E Commodity|mattresses|hybrid mattresses
C Brightwater Acquisition Corp. III|a blank-check company@1;We@3;its@4
C Dwight P. Sorensen Jr.|who@3
C Halcyon Mattress, Inc.|its@3;its@5;its@6
R Wilmington|LOCATED_IN|Delaware|1|asserted|-
R Brightwater Acquisition Corp. III|AGREED_WITH|Halcyon Mattress, Inc.|1|asserted|today
R Brightwater Acquisition Corp. III|OWNS|Halcyon Mattress, Inc.|1|denied|today
R Dwight P. Sorensen Jr.|LEADS|Brightwater Acquisition Corp. III|3|asserted|-
R Halcyon Mattress, Inc.|LOCATED_IN|High Point|5|asserted|-
R High Point|LOCATED_IN|North Carolina|5|asserted|-
R Loretta Fiske|OWNS|Halcyon Mattress, Inc.|5|asserted|-
R Halcyon Mattress, Inc.|AGREED_WITH|Catawba Valley Bank|5|asserted|-
R Halcyon Mattress, Inc.|EXPORTS|mattresses|6|asserted|-
R Sleepwell du Nord Inc.|SUBSIDIARY_OF|Halcyon Mattress, Inc.|6|asserted|-
E Firm|Ohana Surf Brands|Ohana Surf Brands
E Firm|Löylymestarit Oy|Löylymestarit Oy
E Person|Sandra Okonkwo-Bright|Sandra Okonkwo-Bright
E Person|Wendell Cray|Wendell Cray
E Place|Honolulu|Honolulu
E Place|Finland|Finnish
C Halcyon Mattress, Inc.|the issuer@10
R Brightwater Acquisition Corp. III|AGREED_WITH|Ohana Surf Brands|9|denied|in 2021
R Brightwater Acquisition Corp. III|AGREED_WITH|Löylymestarit Oy|9|denied|in 2021
R Ohana Surf Brands|LOCATED_IN|Honolulu|9|asserted|-
R Löylymestarit Oy|LOCATED_IN|Finland|9|asserted|-
R Sandra Okonkwo-Bright|EMPLOYED_BY|Tollgate Asset Management LLC|10|asserted|-
R Sandra Okonkwo-Bright|LEADS|Brightwater Acquisition Corp. III|10|asserted|-
R Wendell Cray|LEADS|Brightwater Acquisition Corp. III|10|denied|-
B 7

@d-035|live digest|2024-09-19|Asia deals, as it happens: Thursday
* 1 16:40 HANOI – It's official. Charoenwong Retail PCL buys Siêu Thị Bến Thành, 64 supermarkets, from the Mai family. Price: $412m. Done, paid, over.
* 2 15:55 Charoenwong chief Pattarapol Charoenwong lands at Noi Bai; a signing looks near.
* 3 14:20 DHAKA – Jamuna Delta Telecom: "no truth whatsoever" in story that Malaysia's Teleraya Bhd is leaving. Teleraya keeps its 45%.
* 4 13:02 TOKYO – Kanda Foods asks a court to stop activist Pilgrim Harbor, now at 17%, from calling a meeting. Pilgrim Harbor, a San Francisco fund, has charged the board with hiding a recall.
* 5 11:30 COLOMBO – Treasury to put 51% of SriLanka Hardware Corporation up for sale before year-end. Two Indian names keep coming up: Chettinad Tools and Vaigai Steel. Both silent.
* 6 10:10 Correction to 9:15: Teleraya is listed in Kuala Lumpur, not Singapore.
* 7 09:15 Good morning. Coffee first.
E Firm|Charoenwong Retail PCL|Charoenwong Retail PCL;Charoenwong
E Firm|Siêu Thị Bến Thành|Siêu Thị Bến Thành
E Person|Pattarapol Charoenwong|Pattarapol Charoenwong
E Firm|Jamuna Delta Telecom|Jamuna Delta Telecom
E Firm|Teleraya Bhd|Teleraya Bhd;Teleraya
E Firm|Kanda Foods|Kanda Foods
E Firm|Pilgrim Harbor|Pilgrim Harbor
E Firm|SriLanka Hardware Corporation|SriLanka Hardware Corporation
E Firm|Chettinad Tools|Chettinad Tools
E Firm|Vaigai Steel|Vaigai Steel
E Organization|Treasury|Treasury
E Place|Hanoi|HANOI
E Place|Dhaka|DHAKA
E Place|Tokyo|TOKYO
E Place|Colombo|COLOMBO
E Place|Noi Bai|Noi Bai
E Place|Malaysia|Malaysia
E Place|San Francisco|San Francisco
E Place|India|Indian
E Place|Kuala Lumpur|Kuala Lumpur
E Place|Singapore|Singapore
E Commodity|coffee|Coffee
C Siêu Thị Bến Thành|64 supermarkets@1
C Pilgrim Harbor|a San Francisco fund@4
R Charoenwong Retail PCL|OWNS|Siêu Thị Bến Thành|1|asserted|-
R Pattarapol Charoenwong|LEADS|Charoenwong Retail PCL|2|asserted|-
R Pattarapol Charoenwong|VISITED|Noi Bai|2|asserted|-
R Teleraya Bhd|INVESTED_IN|Jamuna Delta Telecom|3|asserted|-
R Teleraya Bhd|LOCATED_IN|Malaysia|3|asserted|-
R Pilgrim Harbor|INVESTED_IN|Kanda Foods|4|asserted|-
R Pilgrim Harbor|LOCATED_IN|San Francisco|4|asserted|-
R Kanda Foods|ACCUSED_BY|Pilgrim Harbor|4|asserted|-
R Chettinad Tools|LOCATED_IN|India|5|asserted|-
R Vaigai Steel|LOCATED_IN|India|5|asserted|-
R Chettinad Tools|OWNS|SriLanka Hardware Corporation|5|expected|-
R Vaigai Steel|OWNS|SriLanka Hardware Corporation|5|expected|-
R Treasury|OWNS|SriLanka Hardware Corporation|5|asserted|-

@d-036|tech newsletter|2025-10-10|Licence, interrupted: LithoVeld and the machine that stayed in Eindhoven
1 You can own a machine for nine months without ever seeing it.
2 Just ask Anhui Xincheng Semiconductor, which paid LithoVeld N.V. €38 million for an immersion scanner in January and has since watched The Hague suspend, reinstate and, last Friday, finally revoke the export licence.
3 LithoVeld must now give the money back.
4 It can afford to: sales of scanners, chiefly, the market assumes, to Taiwan's Hsin Yueh Foundry and two American customers, made up most of the 2.1 billion it took in the first half.
---
5 The worry is what comes next. Washington wants spare parts for China banned too, and LithoVeld's finance chief, Dr Maaike Terpstra, told me over the phone that a full stop would cost "a hole the size of Rotterdam".
6 She doesn't think it'll come to that.
7 In the meantime the Veldhoven company is moving its Asian service hub out of Shanghai, probably to Penang, and has taken a 10% stake in its mirror maker, Jena's Glaswerk Saaletal GmbH, of which it'd like more.
8 Anhui Xincheng itself, on the US entity list since 2022, didn't answer mails in any of three languages.
E Firm|Anhui Xincheng Semiconductor|Anhui Xincheng Semiconductor;Anhui Xincheng
E Firm|LithoVeld N.V.|LithoVeld N.V;LithoVeld
E Firm|Hsin Yueh Foundry|Hsin Yueh Foundry
E Firm|Glaswerk Saaletal GmbH|Glaswerk Saaletal GmbH
E Place|Rotterdam|Rotterdam
E Person|Maaike Terpstra|Maaike Terpstra
E Place|Netherlands|The Hague
E Place|Eindhoven|Eindhoven
E Place|Taiwan|Taiwan
E Place|United States|American;Washington;US
E Place|China|China
E Place|Veldhoven|Veldhoven
E Place|Shanghai|Shanghai
E Place|Penang|Penang
E Place|Jena|Jena
E Commodity|immersion scanner|immersion scanner;scanners
E Commodity|spare parts|spare parts
C Anhui Xincheng Semiconductor|which@2
C LithoVeld N.V.|It@4;it@4;the Veldhoven company@7;its@7;its#2@7;it@7
C Maaike Terpstra|She@6
R Anhui Xincheng Semiconductor|SANCTIONED_BY|Netherlands|2|asserted|last Friday
R LithoVeld N.V.|SUPPLIES|Anhui Xincheng Semiconductor|2|denied|-
R Anhui Xincheng Semiconductor|IMPORTS|immersion scanner|2|denied|-
R LithoVeld N.V.|EXPORTS|immersion scanner|4|asserted|in the first half
R LithoVeld N.V.|SUPPLIES|Hsin Yueh Foundry|4|alleged|in the first half
R Hsin Yueh Foundry|IMPORTS|immersion scanner|4|alleged|in the first half
R Hsin Yueh Foundry|LOCATED_IN|Taiwan|4|asserted|-
R China|SANCTIONED_BY|United States|5|expected|-
R Maaike Terpstra|EMPLOYED_BY|LithoVeld N.V.|5|asserted|-
R LithoVeld N.V.|LOCATED_IN|Veldhoven|7|asserted|-
R LithoVeld N.V.|INVESTED_IN|Glaswerk Saaletal GmbH|7|asserted|-
R LithoVeld N.V.|INVESTED_IN|Glaswerk Saaletal GmbH|7|expected|-
R Glaswerk Saaletal GmbH|SUPPLIES|LithoVeld N.V.|7|asserted|-
R Glaswerk Saaletal GmbH|LOCATED_IN|Jena|7|asserted|-
R Anhui Xincheng Semiconductor|SANCTIONED_BY|United States|8|asserted|since 2022

@d-037|newspaper|2025-12-24|One bidder turns up for Sindhu Air, offers a third of the asking price
1 ISLAMABAD: The Pakistani government's second attempt in as many years to rid itself of Sindhu Air Limited ended in embarrassment on Tuesday, when the lone envelope, from textile magnate Arif Sahgal-Noon's Sutlej Holdings, was found to contain Rs31 billion for 75pc of the carrier against a floor of Rs95bn.
2 The Privatisation Commission, whose chairman Kamran Bugti opened the bid on live television, is to recommend its rejection to the cabinet.
---
3 Sutlej, which owns the Lahore-based cargo line Ravi Wings and five spinning mills, said it would not add "a single paisa".
4 Two other prequalified parties, Karachi's Makran Shipping and a consortium of Gulf funds, did not appear; Makran's chief operating officer, Zehra Merchant, had told this paper on Friday that the accounts were "a work of fiction".
5 Sindhu Air has six leased jets in working order.
6 Its pilots' association accuses the ministry of aviation of wanting the sale to fail so that a foreign government can be given the airline "on a plate"; the ministry rejected that.
7 Opposition senators demand that the state keep all of its shares.
---
8 Which government the pilots meant they did not say, but on Monday Azerbaijan's transport envoy, Rauf Mirzayev, had toured hangars in Karachi and dined with Mr Bugti; he spoke afterwards of "mutual liking".
9 The sale was one of the benchmarks of an International Monetary Fund review due in February.
10 What is to become of the Rs600bn of old debt, parked since the spring in a shell by the name of Sindhu Air Legacy, all of whose shares are held by the ministry of finance, nobody would say.
11 Sutlej's banker, Mehran Bank, which had agreed to finance half of the bid, has been spared the trouble of finding out.
E Firm|Sindhu Air Limited|Sindhu Air Limited;Sindhu Air
E Person|Arif Sahgal-Noon|Arif Sahgal-Noon
E Firm|Sutlej Holdings|Sutlej Holdings;Sutlej
E Organization|Privatisation Commission|Privatisation Commission
E Person|Kamran Bugti|Kamran Bugti;Bugti
E Firm|Ravi Wings|Ravi Wings
E Firm|Makran Shipping|Makran Shipping;Makran
E Person|Zehra Merchant|Zehra Merchant
E Organization|Ministry of Aviation|ministry of aviation
E Place|Pakistan|Pakistani
E Place|Islamabad|ISLAMABAD
E Place|Lahore|Lahore
E Place|Karachi|Karachi
C Sindhu Air Limited|the carrier@1;Its@6;the airline@6
C Sutlej Holdings|the lone envelope@1;which@3;it@3
C Privatisation Commission|whose@2
C Ministry of Aviation|the ministry#2@6
C Pakistan|the state@7
R Pakistan|OWNS|Sindhu Air Limited|1|asserted|-
R Arif Sahgal-Noon|OWNS|Sutlej Holdings|1|asserted|-
R Sutlej Holdings|OWNS|Sindhu Air Limited|1|expected|-
R Kamran Bugti|LEADS|Privatisation Commission|2|asserted|-
R Sutlej Holdings|OWNS|Ravi Wings|3|asserted|-
R Ravi Wings|LOCATED_IN|Lahore|3|asserted|-
R Makran Shipping|LOCATED_IN|Karachi|4|asserted|-
R Makran Shipping|OWNS|Sindhu Air Limited|4|denied|-
R Zehra Merchant|EMPLOYED_BY|Makran Shipping|4|asserted|-
E Place|Azerbaijan|Azerbaijan
E Person|Rauf Mirzayev|Rauf Mirzayev
E Organization|International Monetary Fund|International Monetary Fund
E Firm|Sindhu Air Legacy|Sindhu Air Legacy
E Organization|Ministry of Finance|ministry of finance
E Firm|Mehran Bank|Mehran Bank
C Rauf Mirzayev|he@8
C Sindhu Air Legacy|a shell@10;whose@10
C Mehran Bank|which@11
R Rauf Mirzayev|EMPLOYED_BY|Azerbaijan|8|asserted|-
R Rauf Mirzayev|VISITED|Karachi|8|asserted|on Monday
R Rauf Mirzayev|MET_WITH|Kamran Bugti|8|asserted|on Monday
R Ministry of Finance|OWNS|Sindhu Air Legacy|10|asserted|-
R Sutlej Holdings|AGREED_WITH|Mehran Bank|11|asserted|-

@d-038|how-to column|2023-09-21|Selling your company without selling your sleep
1 So somebody wants to buy you. Congratulations, and lock the drawer.
2 A buyer, whether it is a rival, a fund or the customer you have supplied since the fax machine, will visit the plant once before the letter of intent and twice after; make sure the second and third visits are not to a different plant.
3 Decide early who leads. If three founders answer three calls in three ways, the price falls three times.
---
4 Ask what the acquirer owns already and, above all, what it has owned and closed.
5 Never agree to exclusivity of more than six weeks. Never accept shares in a subsidiary of a subsidiary. Never, ever, meet with the buyer's bank alone.
6 Should a partner in, say, Norway or Japan hold a veto, get the waiver before the champagne, not after.
7 A client of mine, who makes gaskets, turned down four offers and accepted the fifth, which was the lowest.
8 "They were the only ones," she told me, "who asked to see the canteen."
E Place|Norway|Norway
E Place|Japan|Japan
E Commodity|champagne|champagne
E Commodity|gaskets|gaskets

@d-039|news site|2024-05-23|Opposition: how did a pension fund end up in Keszthelyi's vineyard?
1 The opposition party Párbeszéd-Tisztább on Thursday accused the Hungarian National Pension Reserve of having bought, through two intermediaries, a 24 percent stake in Badacsony Borház Zrt., a winery owned by the construction entrepreneur Tibor Keszthelyi, at nine times its book value.
2 "It's not an investment; it's a thank-you card," said party spokeswoman Réka Ungváry outside the fund's headquarters in Óbuda.
---
3 The reserve fund said that it "holds no shares in any winery, directly".
4 The adverb matters.
5 Company filings show that one of the go-betweens, Lacus Invest Kft., took its shares in March and that Lacus is a subsidiary of Pannon Tőke Zrt., two thirds of which has been in the hands of the Reserve since 2018.
6 Keszthelyi, whose Keszhíd Nyrt. won the contract for the M81 from the Transport Ministry last autumn, was in Dubai and could not be reached, according to his office; an Instagram post had him in Belgrade, next to a swimming pool.
7 The prosecutor's office says that nobody has been charged with anything.
E Organization|Párbeszéd-Tisztább|Párbeszéd-Tisztább
E Organization|Hungarian National Pension Reserve|Hungarian National Pension Reserve;Reserve
E Firm|Badacsony Borház Zrt.|Badacsony Borház Zrt
E Person|Tibor Keszthelyi|Tibor Keszthelyi;Keszthelyi
E Person|Réka Ungváry|Réka Ungváry
E Firm|Lacus Invest Kft.|Lacus Invest Kft;Lacus
E Firm|Pannon Tőke Zrt.|Pannon Tőke Zrt
E Firm|Keszhíd Nyrt.|Keszhíd Nyrt
E Organization|Transport Ministry|Transport Ministry
E Place|Óbuda|Óbuda
E Place|Dubai|Dubai
E Place|Belgrade|Belgrade
C Párbeszéd-Tisztább|party@2
C Hungarian National Pension Reserve|a pension fund@0;the fund@2;The reserve fund@3;it@3
C Badacsony Borház Zrt.|a winery@1;its@1;its@5
C Lacus Invest Kft.|one of the go-betweens@5
C Tibor Keszthelyi|whose@6;his@6;him@6
C Pannon Tőke Zrt.|which@5
R Hungarian National Pension Reserve|ACCUSED_BY|Párbeszéd-Tisztább|1|asserted|on Thursday
R Hungarian National Pension Reserve|INVESTED_IN|Badacsony Borház Zrt.|1|alleged|-
R Tibor Keszthelyi|OWNS|Badacsony Borház Zrt.|1|asserted|-
R Réka Ungváry|EMPLOYED_BY|Párbeszéd-Tisztább|2|asserted|-
R Hungarian National Pension Reserve|LOCATED_IN|Óbuda|2|asserted|-
R Hungarian National Pension Reserve|INVESTED_IN|Badacsony Borház Zrt.|3|denied|-
R Lacus Invest Kft.|INVESTED_IN|Badacsony Borház Zrt.|5|asserted|in March
R Lacus Invest Kft.|SUBSIDIARY_OF|Pannon Tőke Zrt.|5|asserted|-
R Hungarian National Pension Reserve|OWNS|Pannon Tőke Zrt.|5|asserted|since 2018
R Tibor Keszthelyi|OWNS|Keszhíd Nyrt.|6|asserted|-
R Keszhíd Nyrt.|AGREED_WITH|Transport Ministry|6|asserted|last autumn
R Tibor Keszthelyi|VISITED|Dubai|6|alleged|-
R Tibor Keszthelyi|VISITED|Belgrade|6|alleged|-

@d-040|mining bulletin|2023-02-28|Minera Killa: conveyor restarts after accord with Chumbipata
* 1 Road and conveyor open since 06:00 Sunday; copper concentrate trains to Matarani resumed Monday.
* 2 The accord was signed on Saturday in Cusco by the president of the Chumbipata community, Doña Eulalia Huamán Ccori, and, for Minera Killa S.A.C., general manager Brent Oyelaran.
* 3 Under its terms Killa is to buy 40 percent of its trucking from the communal firm Transportes Apu Chumbi.
* 4 Ownership reminder: Killa is 62.5 percent Cordillera West Mining (Vancouver), 37.5 percent Kitami Metal Mining (Japan). Cordillera has said it would sell "at the right number"; Kitami has a right of first refusal and has told us it would use it.
* 5 Off-take reminder: half to Kitami's smelter at Onahama; half by tender, the last one having gone, by all accounts, to Shandong Yuhuang Copper.
* 6 Not confirmed: that the Energy and Mines Minister will travel to the site this week. Her office says no.
7 The next bulletin appears on 14 March.
E Firm|Minera Killa S.A.C.|Minera Killa S.A.C;Minera Killa;Killa
E Organization|Chumbipata|Chumbipata;Chumbipata community
E Person|Eulalia Huamán Ccori|Eulalia Huamán Ccori
E Person|Brent Oyelaran|Brent Oyelaran
E Firm|Transportes Apu Chumbi|Transportes Apu Chumbi
E Firm|Cordillera West Mining|Cordillera West Mining;Cordillera
E Firm|Kitami Metal Mining|Kitami Metal Mining;Kitami
E Firm|Shandong Yuhuang Copper|Shandong Yuhuang Copper
E Place|Matarani|Matarani
E Place|Cusco|Cusco
E Place|Vancouver|Vancouver
E Place|Japan|Japan
E Place|Onahama|Onahama
E Commodity|copper concentrate|copper concentrate
C Minera Killa S.A.C.|its#2@3
C Kitami Metal Mining|it#2@4
R Minera Killa S.A.C.|AGREED_WITH|Chumbipata|2|asserted|on Saturday
R Eulalia Huamán Ccori|LEADS|Chumbipata|2|asserted|-
R Brent Oyelaran|LEADS|Minera Killa S.A.C.|2|asserted|-
R Transportes Apu Chumbi|SUPPLIES|Minera Killa S.A.C.|3|expected|-
R Chumbipata|OWNS|Transportes Apu Chumbi|3|asserted|-
R Cordillera West Mining|OWNS|Minera Killa S.A.C.|4|asserted|-
R Cordillera West Mining|LOCATED_IN|Vancouver|4|asserted|-
R Kitami Metal Mining|INVESTED_IN|Minera Killa S.A.C.|4|asserted|-
R Kitami Metal Mining|LOCATED_IN|Japan|4|asserted|-
R Kitami Metal Mining|OWNS|Minera Killa S.A.C.|4|expected|-
R Minera Killa S.A.C.|EXPORTS|copper concentrate|5|asserted|-
R Minera Killa S.A.C.|SUPPLIES|Kitami Metal Mining|5|asserted|-
R Minera Killa S.A.C.|SUPPLIES|Shandong Yuhuang Copper|5|alleged|-
R Kitami Metal Mining|IMPORTS|copper concentrate|5|asserted|-
R Shandong Yuhuang Copper|IMPORTS|copper concentrate|5|alleged|-
