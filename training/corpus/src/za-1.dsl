# za-1: designations, entity lists, notices, fact sheets, readouts
@za-001|treasury press release|2025-03-20|Treasury Disrupts Network Moving Weapon Components to the Houthis
1 WASHINGTON — Today, the U.S. Department of the Treasury's Office of Foreign Assets Control (OFAC) is designating six individuals and entities that have kept Ansarallah, commonly known as the Houthis, stocked with engines and electronics for one-way attack drones.
2 The group has fired on merchant ships in the Red Sea since November 2023, killing at least nine seafarers.
3 "Those who profit from the Houthis' attacks on innocent mariners should know that we can see their invoices," said a senior Treasury official.
---
4 THE MUSCAT–SANA'A PIPELINE
5 Yahya Abdulkarim al-Wadei is a Sana'a-based procurement officer who has worked for the Houthis since at least 2019.
6 In late 2023 he travelled to Guangzhou, where he placed an order for 300 two-stroke engines with Foshan Lichang Power Machinery Co., Ltd. (Foshan Lichang), a manufacturer in the People's Republic of China (PRC).
7 The engines were paid for by Bayt Al-Noor Exchange Company, a money exchange house that is owned or controlled by al-Wadei's brother-in-law, Murad Hizam Ghaleb (Ghaleb).
8 Exchange houses are, it should be said, an indispensable lifeline for ordinary Yemenis, most of whom have no bank account.
---
9 OFAC is designating al-Wadei, Ghaleb and Bayt Al-Noor Exchange Company pursuant to Executive Order (E.O.) 13224, as amended, and is designating Foshan Lichang for having materially assisted al-Wadei.
10 Also being designated today are:
* 11 Dhofar Bridge Logistics LLC (Dhofar Bridge), a Salalah, Oman-based freight forwarder, for having provided services to Foshan Lichang; and
* 12 Comoros-flagged dhow ZAHRAT AL MUKALLA (IMO 8831247), as property in which Dhofar Bridge has an interest.
---
13 SANCTIONS IMPLICATIONS
14 As a result of today's action, all property of the persons described above that is in the United States must be blocked and reported.
15 The ultimate goal of sanctions is not to punish, but to bring about a positive change in behavior.
E Place|Washington|WASHINGTON
E Organization|U.S. Department of the Treasury|U.S. Department of the Treasury;Treasury
E Organization|Office of Foreign Assets Control|Office of Foreign Assets Control;OFAC
E Organization|Ansarallah|Ansarallah;Houthis
E Commodity|engines|engines
E Commodity|electronics|electronics
E Commodity|one-way attack drones|one-way attack drones
E Place|Red Sea|Red Sea
E Place|Muscat|MUSCAT
E Place|Sana'a|Sana'a;SANA'A
E Person|Yahya Abdulkarim al-Wadei|Yahya Abdulkarim al-Wadei;al-Wadei
E Place|Guangzhou|Guangzhou
E Commodity|two-stroke engines|two-stroke engines
E Firm|Foshan Lichang Power Machinery Co., Ltd.|Foshan Lichang Power Machinery Co., Ltd.;Foshan Lichang
E Place|China|People's Republic of China;PRC
E Firm|Bayt Al-Noor Exchange Company|Bayt Al-Noor Exchange Company
E Person|Murad Hizam Ghaleb|Murad Hizam Ghaleb;Ghaleb
E Place|Yemen|Yemenis
E Firm|Dhofar Bridge Logistics LLC|Dhofar Bridge Logistics LLC;Dhofar Bridge
E Place|Salalah|Salalah
E Place|Oman|Oman
E Place|Comoros|Comoros
E Vessel|ZAHRAT AL MUKALLA|ZAHRAT AL MUKALLA
E Place|United States|United States
C Ansarallah|The group@2
C Yahya Abdulkarim al-Wadei|a Sana'a-based procurement officer@5;who@5;he@6
C Foshan Lichang Power Machinery Co., Ltd.|a manufacturer in the People's Republic of China@6
C two-stroke engines|The engines@7
C Bayt Al-Noor Exchange Company|a money exchange house@7
C Murad Hizam Ghaleb|al-Wadei's brother-in-law@7
C Dhofar Bridge Logistics LLC|freight forwarder@11
R Office of Foreign Assets Control|SUBSIDIARY_OF|U.S. Department of the Treasury|1|asserted|-
R Yahya Abdulkarim al-Wadei|EMPLOYED_BY|Ansarallah|5|asserted|since at least 2019
R Yahya Abdulkarim al-Wadei|VISITED|Guangzhou|5-6|asserted|In late 2023
R Yahya Abdulkarim al-Wadei|IMPORTS|two-stroke engines|6|asserted|In late 2023
R Foshan Lichang Power Machinery Co., Ltd.|SUPPLIES|Yahya Abdulkarim al-Wadei|6|asserted|In late 2023
R Foshan Lichang Power Machinery Co., Ltd.|LOCATED_IN|China|6|asserted|-
R Murad Hizam Ghaleb|OWNS|Bayt Al-Noor Exchange Company|7|asserted|-
R Yahya Abdulkarim al-Wadei|SANCTIONED_BY|Office of Foreign Assets Control|9|asserted|-
R Murad Hizam Ghaleb|SANCTIONED_BY|Office of Foreign Assets Control|9|asserted|-
R Bayt Al-Noor Exchange Company|SANCTIONED_BY|Office of Foreign Assets Control|9|asserted|-
R Foshan Lichang Power Machinery Co., Ltd.|SANCTIONED_BY|Office of Foreign Assets Control|9|asserted|-
R Dhofar Bridge Logistics LLC|SANCTIONED_BY|Office of Foreign Assets Control|9-11|asserted|today
R Dhofar Bridge Logistics LLC|LOCATED_IN|Salalah|11|asserted|-
R Salalah|LOCATED_IN|Oman|11|asserted|-
R ZAHRAT AL MUKALLA|SANCTIONED_BY|Office of Foreign Assets Control|9-12|asserted|today

@za-002|export-control rule digest|2025-09-12|BIS Rule: Additions and Revisions to the Entity List
* 1 Home › Trade Watch › Rules › September 2025
* 2 Summary
3 In this rule, the Bureau of Industry and Security (BIS) amends the Export Administration Regulations by adding the following eleven entities to the Entity List.
4 The rule takes effect on September 12, 2025.
* 5 Under the destination of China:
* 6 Chengdu Rongke Radar Instruments Co., Ltd., for acquiring and attempting to acquire U.S.-origin items in support of military modernization;
* 7 Beijing Yuntai Supercomputing Center, a.k.a., the following two aliases: Yuntai HPC; and BJYT;
* 8 Wuxi Jingtan Gas Technology, for having supplied high-purity neon to Yuntai HPC; and
* 9 Sino-Harbour Electronics (HK) Limited, with an additional listing under the destination of Singapore.
* 10 Under the destination of the United Arab Emirates:
* 11 Rimal Crescent Trading FZCO, Dubai, for shipping servo motors to Iran's Shahin Toos Aviation.
* 12 Under the destination of Turkey:
* 13 Bosfor Elektronik Dış Ticaret A.Ş., of Istanbul.
* 14 What it means
15 For the entities above a license is required for all items subject to the regulations, and applications will be reviewed under a presumption of denial.
16 Shipments en route aboard a carrier on the effective date may proceed until October 14.
17 The rule also corrects an address given in the existing entry of Kashgar Tianmu Cotton, which was first listed in 2022, and removes one firm, Anatolia Bearing Works, whose petition the End-User Review Committee granted in July.
18 Nobody should conclude that a party that is absent from the list is safe; the agency speaks of "red flags" eleven times in as many pages.
* 19 Sources
* 20 90 FR 44180; agency press briefing.
* 21 Significance: medium. Share | Print | Cite
E Organization|Bureau of Industry and Security|Bureau of Industry and Security;BIS
E Place|China|China
E Firm|Chengdu Rongke Radar Instruments Co., Ltd.|Chengdu Rongke Radar Instruments Co., Ltd.
E Place|United States|U.S.
E Organization|Beijing Yuntai Supercomputing Center|Beijing Yuntai Supercomputing Center;Yuntai HPC;BJYT
E Firm|Wuxi Jingtan Gas Technology|Wuxi Jingtan Gas Technology
E Commodity|high-purity neon|high-purity neon
E Firm|Sino-Harbour Electronics (HK) Limited|Sino-Harbour Electronics (HK) Limited
E Place|Singapore|Singapore
E Place|United Arab Emirates|United Arab Emirates
E Firm|Rimal Crescent Trading FZCO|Rimal Crescent Trading FZCO
E Place|Dubai|Dubai
E Commodity|servo motors|servo motors
E Place|Iran|Iran
E Firm|Shahin Toos Aviation|Shahin Toos Aviation
E Place|Turkey|Turkey
E Firm|Bosfor Elektronik Dış Ticaret A.Ş.|Bosfor Elektronik Dış Ticaret A.Ş.
E Place|Istanbul|Istanbul
E Firm|Kashgar Tianmu Cotton|Kashgar Tianmu Cotton
E Firm|Anatolia Bearing Works|Anatolia Bearing Works
E Organization|End-User Review Committee|End-User Review Committee
C Kashgar Tianmu Cotton|which@17
C Anatolia Bearing Works|one firm@17;whose@17
C Bureau of Industry and Security|the agency@18
R Chengdu Rongke Radar Instruments Co., Ltd.|SANCTIONED_BY|Bureau of Industry and Security|3-6|asserted|September 12, 2025
R Chengdu Rongke Radar Instruments Co., Ltd.|LOCATED_IN|China|5-6|asserted|-
R Beijing Yuntai Supercomputing Center|SANCTIONED_BY|Bureau of Industry and Security|3-7|asserted|September 12, 2025
R Beijing Yuntai Supercomputing Center|LOCATED_IN|China|5-7|asserted|-
R Wuxi Jingtan Gas Technology|SANCTIONED_BY|Bureau of Industry and Security|3-8|asserted|September 12, 2025
R Wuxi Jingtan Gas Technology|LOCATED_IN|China|5-8|asserted|-
R Wuxi Jingtan Gas Technology|EXPORTS|high-purity neon|8|asserted|-
R Wuxi Jingtan Gas Technology|SUPPLIES|Beijing Yuntai Supercomputing Center|8|asserted|-
R Beijing Yuntai Supercomputing Center|IMPORTS|high-purity neon|8|asserted|-
R Sino-Harbour Electronics (HK) Limited|SANCTIONED_BY|Bureau of Industry and Security|3-9|asserted|September 12, 2025
R Sino-Harbour Electronics (HK) Limited|LOCATED_IN|China|5-9|asserted|-
R Rimal Crescent Trading FZCO|SANCTIONED_BY|Bureau of Industry and Security|3-11|asserted|September 12, 2025
R Rimal Crescent Trading FZCO|LOCATED_IN|United Arab Emirates|10-11|asserted|-
R Rimal Crescent Trading FZCO|LOCATED_IN|Dubai|11|asserted|-
R Rimal Crescent Trading FZCO|EXPORTS|servo motors|11|asserted|-
R Rimal Crescent Trading FZCO|SUPPLIES|Shahin Toos Aviation|11|asserted|-
R Shahin Toos Aviation|IMPORTS|servo motors|11|asserted|-
R Shahin Toos Aviation|LOCATED_IN|Iran|11|asserted|-
R Bosfor Elektronik Dış Ticaret A.Ş.|SANCTIONED_BY|Bureau of Industry and Security|3-13|asserted|September 12, 2025
R Bosfor Elektronik Dış Ticaret A.Ş.|LOCATED_IN|Turkey|12-13|asserted|-
R Bosfor Elektronik Dış Ticaret A.Ş.|LOCATED_IN|Istanbul|13|asserted|-
R Kashgar Tianmu Cotton|SANCTIONED_BY|Bureau of Industry and Security|3-17|asserted|2022
B 1,21

@za-003|antidumping notice in a site wrapper|2024-07-08|Certain Corrosion Inhibitors from India: Final Determination of Sales at Less Than Fair Value
* 1 Federal Notice Reader
* 2 Summary
3 The U.S. Department of Commerce (Commerce) determines that certain corrosion inhibitors from India are being, or are likely to be, sold in the United States at less than fair value.
4 The period of investigation is April 1, 2023, through March 31, 2024.
* 5 Background
6 Commerce published its preliminary determination on February 9 and invited interested parties to comment.
7 Case briefs were filed by the petitioner, Great Lakes Specialty Chemicals Inc. of Toledo, Ohio, and by the mandatory respondent, Gujarat Benzo Derivatives Limited (Gujarat Benzo).
8 Verification took place in Ankleshwar between March 4 and March 8, when officials of the agency inspected the respondent's plant and its cost ledgers.
* 9 Determination
10 The weighted-average dumping margins are as follows:
* 11 Gujarat Benzo Derivatives Limited — 27.14 percent
* 12 All Others — 27.14 percent
13 Gujarat Benzo, in its brief, argued that 41 percent of its sales to its U.S. affiliate, Benzo Americas LLC, should have been disregarded because the merchandise had spoiled.
14 Commerce disagrees, and notes that the affiliate resold the spoiled inhibitors to Permian Well Services, a Midland, Texas oilfield contractor, without complaint.
* 15 Next steps
16 If the U.S. International Trade Commission (ITC) makes an affirmative injury finding by August 22, an order will issue; if it does not, the proceeding will be terminated and all cash deposits refunded.
17 No finding of critical circumstances is made.
* 18 Significance
19 Duties of this kind are not sanctions, and the parties remain free to trade.
E Place|India|India
E Organization|U.S. Department of Commerce|U.S. Department of Commerce;Commerce
E Commodity|corrosion inhibitors|Corrosion Inhibitors;corrosion inhibitors;inhibitors
E Place|United States|United States;U.S.
E Firm|Great Lakes Specialty Chemicals Inc.|Great Lakes Specialty Chemicals Inc.
E Place|Toledo|Toledo
E Place|Ohio|Ohio
E Firm|Gujarat Benzo Derivatives Limited|Gujarat Benzo Derivatives Limited;Gujarat Benzo
E Place|Ankleshwar|Ankleshwar
E Firm|Benzo Americas LLC|Benzo Americas LLC
E Firm|Permian Well Services|Permian Well Services
E Place|Midland|Midland
E Place|Texas|Texas
E Organization|U.S. International Trade Commission|U.S. International Trade Commission;ITC
C U.S. Department of Commerce|its@6;the agency@8
C Gujarat Benzo Derivatives Limited|the mandatory respondent@7;the respondent's@8;its@13;its#2@13;its#3@13
C Benzo Americas LLC|its U.S. affiliate@13;the affiliate@14
C Permian Well Services|a Midland, Texas oilfield contractor@14
C U.S. International Trade Commission|it@16
R India|EXPORTS|corrosion inhibitors|3|asserted|-
R India|SUPPLIES|United States|3|asserted|-
R United States|IMPORTS|corrosion inhibitors|3|asserted|-
R Great Lakes Specialty Chemicals Inc.|LOCATED_IN|Toledo|7|asserted|-
R Toledo|LOCATED_IN|Ohio|7|asserted|-
R U.S. Department of Commerce|VISITED|Ankleshwar|8|asserted|between March 4 and March 8
R Gujarat Benzo Derivatives Limited|EXPORTS|corrosion inhibitors|13-14|asserted|-
R Gujarat Benzo Derivatives Limited|SUPPLIES|Benzo Americas LLC|13|asserted|-
R Benzo Americas LLC|LOCATED_IN|United States|13|asserted|-
R Benzo Americas LLC|SUPPLIES|Permian Well Services|14|asserted|-
R Benzo Americas LLC|EXPORTS|corrosion inhibitors|14|asserted|-
R Benzo Americas LLC|IMPORTS|corrosion inhibitors|13-14|asserted|-
R Permian Well Services|IMPORTS|corrosion inhibitors|14|asserted|-
R Permian Well Services|LOCATED_IN|Midland|14|asserted|-
R Midland|LOCATED_IN|Texas|14|asserted|-
B 1

@za-004|white house fact sheet|2025-10-29|Fact Sheet: A Historic Economic Partnership with the Kingdom of Thailand
1 DELIVERING FOR WORKERS: Today President Donald J. Trump and Prime Minister Anutin Charnvirakul announced a framework under which the United States and the Kingdom of Thailand will deepen trade and investment.
2 The two leaders shook hands on it in Kuala Lumpur, on the margins of a regional summit.
---
3 KEY ELEMENTS
* 4 Thailand will eliminate tariffs on approximately 99 percent of U.S. industrial and agricultural exports.
* 5 Commercial deals announced today include:
* 6 – Siam Meridian Airways has agreed to purchase 45 single-aisle aircraft from Cascade Aerospace of Everett, Washington, in a transaction valued at $6.1 billion;
* 7 – Chao Phraya Feedmills Public Company Limited has committed to buy $2.6 billion of American corn and soybean meal annually through 2029;
* 8 – PTG Natural Gas will take 1.3 million tonnes a year of liquefied natural gas (LNG) from the Calcasieu Bend project for 20 years.
* 9 The participants intend to cooperate against duty evasion, and each takes note of the other's sovereign right to regulate.
---
10 BUILDING ON MOMENTUM
11 Two-way goods and services trade came to an estimated $95 billion in 2024.
12 In August, Bangkok-based chemicals group Indara Polymers put $310 million into a resin plant at Decatur, Alabama, where 400 people are to be hired.
13 "This is the kind of deal that other presidents talked about and never got done," the President said.
14 Critics in Bangkok, where a farmers' union burned an ear of maize outside the Ministry of Commerce, call the framework lopsided; the ministry's permanent secretary, Wanchai Suksomboon, answered that nothing binds anyone until it is signed.
15 The United States does not envisage any relaxation of visa rules.
E Place|United States|United States;U.S.;American
E Place|Thailand|Kingdom of Thailand;Thailand
E Person|Donald J. Trump|Donald J. Trump
E Person|Anutin Charnvirakul|Anutin Charnvirakul
E Place|Kuala Lumpur|Kuala Lumpur
E Firm|Siam Meridian Airways|Siam Meridian Airways
E Commodity|single-aisle aircraft|single-aisle aircraft
E Firm|Cascade Aerospace|Cascade Aerospace
E Place|Everett|Everett
E Place|Washington|Washington
E Firm|Chao Phraya Feedmills Public Company Limited|Chao Phraya Feedmills Public Company Limited
E Commodity|corn|corn
E Commodity|soybean meal|soybean meal
E Firm|PTG Natural Gas|PTG Natural Gas
E Commodity|liquefied natural gas|liquefied natural gas;LNG
E Place|Calcasieu Bend|Calcasieu Bend
E Firm|Indara Polymers|Indara Polymers
E Place|Bangkok|Bangkok
E Commodity|resin|resin
E Place|Decatur|Decatur
E Place|Alabama|Alabama
E Commodity|maize|maize
E Organization|Ministry of Commerce|Ministry of Commerce
E Person|Wanchai Suksomboon|Wanchai Suksomboon
C Donald J. Trump|the President@13
C Ministry of Commerce|the ministry's@14
R Donald J. Trump|LEADS|United States|1|asserted|-
R Anutin Charnvirakul|LEADS|Thailand|1|asserted|-
R United States|AGREED_WITH|Thailand|0-1|asserted|Today
R Donald J. Trump|MET_WITH|Anutin Charnvirakul|1-2|asserted|Today
R Siam Meridian Airways|AGREED_WITH|Cascade Aerospace|6|asserted|today
R Siam Meridian Airways|IMPORTS|single-aisle aircraft|6|expected|-
R Cascade Aerospace|SUPPLIES|Siam Meridian Airways|6|expected|-
R Cascade Aerospace|EXPORTS|single-aisle aircraft|6|expected|-
R Cascade Aerospace|LOCATED_IN|Everett|6|asserted|-
R Everett|LOCATED_IN|Washington|6|asserted|-
R Chao Phraya Feedmills Public Company Limited|IMPORTS|corn|7|expected|through 2029
R Chao Phraya Feedmills Public Company Limited|IMPORTS|soybean meal|7|expected|through 2029
R United States|SUPPLIES|Chao Phraya Feedmills Public Company Limited|7|expected|through 2029
R United States|EXPORTS|corn|7|expected|through 2029
R United States|EXPORTS|soybean meal|7|expected|through 2029
R PTG Natural Gas|IMPORTS|liquefied natural gas|8|expected|for 20 years
R Calcasieu Bend|SUPPLIES|PTG Natural Gas|8|expected|for 20 years
R Calcasieu Bend|EXPORTS|liquefied natural gas|8|expected|for 20 years
R United States|TRADES_WITH|Thailand|1-11|asserted|in 2024
R Indara Polymers|LOCATED_IN|Bangkok|12|asserted|-
R Indara Polymers|INVESTED_IN|Decatur|12|asserted|In August
R Decatur|LOCATED_IN|Alabama|12|asserted|-
R Ministry of Commerce|LOCATED_IN|Bangkok|14|asserted|-
R Wanchai Suksomboon|EMPLOYED_BY|Ministry of Commerce|14|asserted|-

@za-005|readout|2024-11-19|Deputy Secretary Harlan's Travel to Windhoek, Luanda and Lisbon
* 1 Office of the Spokesperson
* 2 For Immediate Release
---
3 Deputy Secretary of State Meredith Harlan arrived in Windhoek on November 14 and was received the next morning by Nangolo Mbumba, President of the Republic of Namibia.
4 They discussed green hydrogen, the fate of the desert elephant and the forthcoming elections.
5 She later joined Selma Shikongo, Minister of Mines and Energy, at a breakfast for women in geology.
---
6 In Luanda, her second stop, the Deputy Secretary held talks with Foreign Minister Téte Bravo Mangueira of Angola and laid a wreath at the memorial to Agostinho Neto.
7 She rode a stretch of the Lobito railway with Konrad Verhulst, chief executive of the concession holder, Atlantic Corridor Rail S.A., which last month signed a $553 million loan agreement with the Development Finance Corporation.
8 A meeting with the opposition UNITA, announced in the local press, did not take place.
---
9 The Deputy Secretary concluded her travel in Lisbon, where she is to address the Atlantic Council of Portugal before flying home on Wednesday.
10 She reiterated throughout that the United States seeks partners, not patrons, and that no country should be made to choose.
11 Asked on the plane whether sanctions on Zimbabwe had come up, an official said that "lots of things came up."
E Person|Meredith Harlan|Meredith Harlan;Harlan
E Place|Windhoek|Windhoek
E Place|Luanda|Luanda
E Place|Lisbon|Lisbon
E Person|Nangolo Mbumba|Nangolo Mbumba
E Place|Namibia|Republic of Namibia
E Commodity|green hydrogen|green hydrogen
E Person|Selma Shikongo|Selma Shikongo
E Organization|Ministry of Mines and Energy|Mines and Energy
E Person|Téte Bravo Mangueira|Téte Bravo Mangueira
E Place|Angola|Angola
E Person|Agostinho Neto|Agostinho Neto
E Place|Lobito railway|Lobito railway
E Person|Konrad Verhulst|Konrad Verhulst
E Firm|Atlantic Corridor Rail S.A.|Atlantic Corridor Rail S.A.
E Organization|Development Finance Corporation|Development Finance Corporation
E Organization|UNITA|UNITA
E Organization|Atlantic Council of Portugal|Atlantic Council of Portugal
E Place|United States|United States
E Place|Zimbabwe|Zimbabwe
C Meredith Harlan|She@5;her@6;the Deputy Secretary@6;She@7;The Deputy Secretary@9;her@9;she@9;She@10
C Atlantic Corridor Rail S.A.|the concession holder@7;which@7
R Meredith Harlan|VISITED|Windhoek|3|asserted|on November 14
R Meredith Harlan|MET_WITH|Nangolo Mbumba|3|asserted|the next morning
R Nangolo Mbumba|LEADS|Namibia|3|asserted|-
R Meredith Harlan|MET_WITH|Selma Shikongo|5|asserted|-
R Selma Shikongo|LEADS|Ministry of Mines and Energy|5|asserted|-
R Meredith Harlan|VISITED|Luanda|0-6|asserted|-
R Meredith Harlan|MET_WITH|Téte Bravo Mangueira|6|asserted|-
R Téte Bravo Mangueira|EMPLOYED_BY|Angola|6|asserted|-
R Meredith Harlan|VISITED|Lobito railway|7|asserted|-
R Meredith Harlan|MET_WITH|Konrad Verhulst|7|asserted|-
R Konrad Verhulst|LEADS|Atlantic Corridor Rail S.A.|7|asserted|-
R Atlantic Corridor Rail S.A.|AGREED_WITH|Development Finance Corporation|7|asserted|last month
R Meredith Harlan|MET_WITH|UNITA|8|denied|-
R Meredith Harlan|VISITED|Lisbon|9|asserted|-

@za-006|justice department press release|2024-05-22|Owner of Florida Aviation Parts Business Indicted for Export Violations
1 MIAMI – A federal grand jury in Fort Lauderdale has returned an indictment charging Wendell Crispin Oakhurst, 57, a dual national of the United States and the United Kingdom, with conspiracy, smuggling and violations of the Export Control Reform Act.
2 Oakhurst was arrested on Tuesday at Miami International Airport by special agents of Homeland Security Investigations (HSI) as he was about to board a flight to Istanbul.
3 He made his initial appearance this afternoon.
---
4 According to court documents, Oakhurst is the sole owner and president of Palmetto Rotables, Inc., a Doral company that overhauls aircraft brakes.
5 Between September 2022 and January 2024, it is alleged, Palmetto sold carbon brake assemblies worth $4.3 million to two Russian airlines, Severny Krai Avia and Volgatrans, both of which had been added to the Entity List by the Department of Commerce earlier in 2022.
6 To disguise the sales, invoices were made out to Maldivian and Turkish intermediaries, among them Marmara Sky Hizmetleri, which kept a commission of eight percent.
7 A co-conspirator in Moscow, Ilya Bronislavovich Tarakanovsky, is charged in the same indictment and remains at large.
---
8 "The defendants thought of export law as a customs form to be filled in creatively," said U.S. Attorney Lucinda Barrera-Holt for the Southern District of Florida.
9 The government is also seeking the forfeiture of $2.1 million and a fishing boat.
10 Neither airline is accused of any offense in this case.
---
11 If convicted, the defendants face a maximum of 20 years in prison on each smuggling count.
12 An indictment is merely an allegation.
* 13 ### Topics: Export Control | Counterintelligence | Updated May 23, 2024
E Place|Miami|MIAMI
E Place|Florida|Florida
E Place|Fort Lauderdale|Fort Lauderdale
E Person|Wendell Crispin Oakhurst|Wendell Crispin Oakhurst;Oakhurst
E Place|United States|United States;U.S.
E Place|United Kingdom|United Kingdom
E Place|Miami International Airport|Miami International Airport
E Organization|Homeland Security Investigations|Homeland Security Investigations;HSI
E Place|Istanbul|Istanbul
E Firm|Palmetto Rotables, Inc.|Palmetto Rotables, Inc.;Palmetto
E Place|Doral|Doral
E Commodity|aircraft brakes|aircraft brakes
E Commodity|carbon brake assemblies|carbon brake assemblies
E Place|Russia|Russian
E Firm|Severny Krai Avia|Severny Krai Avia
E Firm|Volgatrans|Volgatrans
E Organization|Department of Commerce|Department of Commerce
E Place|Maldives|Maldivian
E Place|Turkey|Turkish
E Firm|Marmara Sky Hizmetleri|Marmara Sky Hizmetleri
E Place|Moscow|Moscow
E Person|Ilya Bronislavovich Tarakanovsky|Ilya Bronislavovich Tarakanovsky
E Person|Lucinda Barrera-Holt|Lucinda Barrera-Holt
E Place|Southern District of Florida|Southern District of Florida
C Wendell Crispin Oakhurst|he@2;He@3
C Palmetto Rotables, Inc.|a Doral company@4;Florida Aviation Parts Business@0
C Marmara Sky Hizmetleri|which@6
R Wendell Crispin Oakhurst|ACCUSED_BY|United States|1|asserted|-
R Wendell Crispin Oakhurst|ARRESTED_BY|Homeland Security Investigations|2|asserted|on Tuesday
R Wendell Crispin Oakhurst|VISITED|Istanbul|2|denied|-
R Wendell Crispin Oakhurst|OWNS|Palmetto Rotables, Inc.|4|asserted|-
R Wendell Crispin Oakhurst|LEADS|Palmetto Rotables, Inc.|4|asserted|-
R Palmetto Rotables, Inc.|LOCATED_IN|Doral|4|asserted|-
R Palmetto Rotables, Inc.|LOCATED_IN|Florida|0-4|asserted|-
R Palmetto Rotables, Inc.|EXPORTS|carbon brake assemblies|5|alleged|Between September 2022 and January 2024
R Palmetto Rotables, Inc.|SUPPLIES|Severny Krai Avia|5|alleged|Between September 2022 and January 2024
R Palmetto Rotables, Inc.|SUPPLIES|Volgatrans|5|alleged|Between September 2022 and January 2024
R Severny Krai Avia|IMPORTS|carbon brake assemblies|5|alleged|Between September 2022 and January 2024
R Volgatrans|IMPORTS|carbon brake assemblies|5|alleged|Between September 2022 and January 2024
R Severny Krai Avia|LOCATED_IN|Russia|5|asserted|-
R Volgatrans|LOCATED_IN|Russia|5|asserted|-
R Severny Krai Avia|SANCTIONED_BY|Department of Commerce|5|asserted|earlier in 2022
R Volgatrans|SANCTIONED_BY|Department of Commerce|5|asserted|earlier in 2022
R Marmara Sky Hizmetleri|LOCATED_IN|Turkey|6|asserted|-
R Lucinda Barrera-Holt|EMPLOYED_BY|United States|8|asserted|-
B 13

@za-007|uk government press release|2025-05-20|UK hits Putin's war machine with 60 new sanctions
* 1 Press release
* 2 From: Foreign, Commonwealth & Development Office and The Rt Hon Alistair Penhaligon MP
---
3 The UK has today announced sanctions striking at the heart of Russia's war economy, its shadow fleet and those who feed its propaganda.
4 The step comes a day after the largest drone barrage of the war, in which 14 Ukrainian regions were hit, and while talk of a ceasefire remains just that.
5 "Delay will only redouble our resolve," said the Foreign Secretary, who will meet his Ukrainian counterpart, Nazar Hryhorchuk, in Rome on Thursday.
---
6 Today's measures include the following.
7 Oil traders and ship operators: Kestrel Maritime Ventures FZE; Ladoga Bunker LLC; John Ashby Merriweather, a British national who runs the Limassol shipbroker Blackthorn Chartering; and 18 tankers, among them ALTAIR GRACE, NORTHERN DIPPER and SOFIA V.
8 Weapon supply chains: Mikhail Olegovich Stepashkin, general director of the Tula-based missile works Kometa-Strela JSC; Almaty Mikrosvyaz TOO, for selling microelectronics to Kometa-Strela; and Ilham Rahimzade, its founder.
9 Information operations: Institut Natsionalnogo Slova, also known as INS, and fourteen of its staff.
10 Banks: Baltinvest-Kapital and the Petersburg Deposit Guarantee Fund, the second of which holds the insured savings of 1.8 million people.
---
11 Hitting the price cap harder: the government has also asked European partners to consider a lower ceiling, which now stands at $60 a barrel.
12 The UK was, in the words of one banker, "sanctioning a spreadsheet"; he declined to be named because he has to sanction the payments.
* 13 Notes to editors
14 Asset freeze: prevents any UK citizen from dealing with funds owned by the designated person.
15 Transport sanctions: a specified ship is prohibited from entering a UK port.
* 16 Share this page: Facebook, X. Is this page useful? Yes, No, Report a problem
E Place|United Kingdom|UK;British
E Organization|Foreign, Commonwealth & Development Office|Foreign, Commonwealth & Development Office
E Person|Alistair Penhaligon|Alistair Penhaligon
E Person|Vladimir Putin|Putin
E Place|Russia|Russia
E Place|Ukraine|Ukrainian
E Person|Nazar Hryhorchuk|Nazar Hryhorchuk
E Place|Rome|Rome
E Commodity|oil|Oil
E Firm|Kestrel Maritime Ventures FZE|Kestrel Maritime Ventures FZE
E Firm|Ladoga Bunker LLC|Ladoga Bunker LLC
E Person|John Ashby Merriweather|John Ashby Merriweather
E Place|Limassol|Limassol
E Firm|Blackthorn Chartering|Blackthorn Chartering
E Vessel|ALTAIR GRACE|ALTAIR GRACE
E Vessel|NORTHERN DIPPER|NORTHERN DIPPER
E Vessel|SOFIA V|SOFIA V
E Person|Mikhail Olegovich Stepashkin|Mikhail Olegovich Stepashkin
E Place|Tula|Tula
E Firm|Kometa-Strela JSC|Kometa-Strela JSC;Kometa-Strela
E Firm|Almaty Mikrosvyaz TOO|Almaty Mikrosvyaz TOO
E Commodity|microelectronics|microelectronics
E Person|Ilham Rahimzade|Ilham Rahimzade
E Organization|Institut Natsionalnogo Slova|Institut Natsionalnogo Slova;INS
E Firm|Baltinvest-Kapital|Baltinvest-Kapital
E Organization|Petersburg Deposit Guarantee Fund|Petersburg Deposit Guarantee Fund
C Alistair Penhaligon|the Foreign Secretary@5;his@5
C Nazar Hryhorchuk|his Ukrainian counterpart@5
C United Kingdom|our@5;the government@11
C Almaty Mikrosvyaz TOO|its@8
C Institut Natsionalnogo Slova|its@9
C Petersburg Deposit Guarantee Fund|the second@10
R Russia|SANCTIONED_BY|United Kingdom|3|asserted|today
R Alistair Penhaligon|LEADS|Foreign, Commonwealth & Development Office|2-5|asserted|-
R Alistair Penhaligon|MET_WITH|Nazar Hryhorchuk|5|expected|on Thursday
R Alistair Penhaligon|VISITED|Rome|5|expected|on Thursday
R Nazar Hryhorchuk|EMPLOYED_BY|Ukraine|5|asserted|-
R Kestrel Maritime Ventures FZE|SANCTIONED_BY|United Kingdom|3-7|asserted|today
R Ladoga Bunker LLC|SANCTIONED_BY|United Kingdom|3-7|asserted|today
R John Ashby Merriweather|SANCTIONED_BY|United Kingdom|3-7|asserted|today
R John Ashby Merriweather|LEADS|Blackthorn Chartering|7|asserted|-
R Blackthorn Chartering|LOCATED_IN|Limassol|7|asserted|-
R ALTAIR GRACE|SANCTIONED_BY|United Kingdom|3-7|asserted|today
R NORTHERN DIPPER|SANCTIONED_BY|United Kingdom|3-7|asserted|today
R SOFIA V|SANCTIONED_BY|United Kingdom|3-7|asserted|today
R Mikhail Olegovich Stepashkin|SANCTIONED_BY|United Kingdom|3-8|asserted|today
R Mikhail Olegovich Stepashkin|LEADS|Kometa-Strela JSC|8|asserted|-
R Kometa-Strela JSC|LOCATED_IN|Tula|8|asserted|-
R Almaty Mikrosvyaz TOO|SANCTIONED_BY|United Kingdom|3-8|asserted|today
R Almaty Mikrosvyaz TOO|EXPORTS|microelectronics|8|asserted|-
R Almaty Mikrosvyaz TOO|SUPPLIES|Kometa-Strela JSC|8|asserted|-
R Kometa-Strela JSC|IMPORTS|microelectronics|8|asserted|-
R Ilham Rahimzade|SANCTIONED_BY|United Kingdom|3-8|asserted|today
R Ilham Rahimzade|LEADS|Almaty Mikrosvyaz TOO|8|asserted|-
R Institut Natsionalnogo Slova|SANCTIONED_BY|United Kingdom|3-9|asserted|today
R Baltinvest-Kapital|SANCTIONED_BY|United Kingdom|3-10|asserted|today
R Petersburg Deposit Guarantee Fund|SANCTIONED_BY|United Kingdom|3-10|asserted|today
B 16

@za-008|port-state control bulletin|2024-02-16|Detention list, January: three ships held, one released
1 The Australian Maritime Safety Authority (AMSA) detained three foreign-flagged vessels in January, down from seven a year earlier.
2 The Authority publishes the list each month in accordance with its obligations under the Tokyo MOU.
---
* 3 CORAL FORTUNE (IMO 9433107), Marshall Islands. Detained at Gladstone on 9 January: defective rescue boat, wages unpaid since October.
* 4 The bulk carrier, which loads bauxite for Ningbo Huayuan Alumina, is owned by Piraeus-based Thalassinos Bulk S.A.
* 5 YONG FA 6 (IMO 9512288), Hong Kong. Detained at Port Hedland on 17 January: inoperative fire dampers.
* 6 Still alongside on the date of publication.
* 7 BETTINA OLDENSTEDT (IMO 9387611), Liberia. Detained at Fremantle on 23 January, released on 25 January after a new oily-water separator was flown in from Singapore.
---
8 A fourth ship, the livestock carrier Bahijah Pearl, was inspected twice at the request of the Department of Agriculture, Fisheries and Forestry but was not detained.
9 "Seafarers are not an afterthought," said Kirsty Mulholland, AMSA's executive director of operations.
10 "An owner who cannot find the money for biscuits should not be surprised if we find the time for the lifeboats."
11 The Authority can refuse a ship access to Australian ports for up to 36 months; it has used that power eleven times.
12 The Maritime Union of Australia welcomed the figures, though its assistant national secretary, Dean Travaglini, thought three "about a third of what is out there".
E Organization|Australian Maritime Safety Authority|Australian Maritime Safety Authority;AMSA
E Organization|Tokyo MOU|Tokyo MOU
E Vessel|CORAL FORTUNE|CORAL FORTUNE
E Place|Marshall Islands|Marshall Islands
E Place|Gladstone|Gladstone
E Commodity|bauxite|bauxite
E Firm|Ningbo Huayuan Alumina|Ningbo Huayuan Alumina
E Place|Piraeus|Piraeus
E Firm|Thalassinos Bulk S.A.|Thalassinos Bulk S.A.
E Vessel|YONG FA 6|YONG FA 6
E Place|Hong Kong|Hong Kong
E Place|Port Hedland|Port Hedland
E Vessel|BETTINA OLDENSTEDT|BETTINA OLDENSTEDT
E Place|Liberia|Liberia
E Place|Fremantle|Fremantle
E Place|Singapore|Singapore
E Vessel|Bahijah Pearl|Bahijah Pearl
E Organization|Department of Agriculture, Fisheries and Forestry|Department of Agriculture, Fisheries and Forestry
E Person|Kirsty Mulholland|Kirsty Mulholland
E Place|Australia|Australian
E Organization|Maritime Union of Australia|Maritime Union of Australia
E Person|Dean Travaglini|Dean Travaglini
C Australian Maritime Safety Authority|The Authority@2;its@2;we@10;The Authority@11;it@11
C CORAL FORTUNE|The bulk carrier@4;which@4
C Maritime Union of Australia|its@12
R CORAL FORTUNE|ARRESTED_BY|Australian Maritime Safety Authority|1-3|asserted|on 9 January
R Thalassinos Bulk S.A.|OWNS|CORAL FORTUNE|3-4|asserted|-
R Thalassinos Bulk S.A.|LOCATED_IN|Piraeus|4|asserted|-
R YONG FA 6|ARRESTED_BY|Australian Maritime Safety Authority|1-5|asserted|on 17 January
R YONG FA 6|LOCATED_IN|Port Hedland|5-6|asserted|-
R BETTINA OLDENSTEDT|ARRESTED_BY|Australian Maritime Safety Authority|1-7|asserted|on 23 January
R Bahijah Pearl|ARRESTED_BY|Australian Maritime Safety Authority|1-8|denied|-
R Kirsty Mulholland|EMPLOYED_BY|Australian Maritime Safety Authority|9|asserted|-
R Dean Travaglini|EMPLOYED_BY|Maritime Union of Australia|12|asserted|-

@za-009|eu council press release|2025-02-24|16th package: Council adds 48 individuals and 35 entities
1 Brussels – On the third anniversary of the full-scale invasion, the Council today adopted a sixteenth package of restrictive measures, aimed at what the High Representative, Kadri Oksanen-Tamm, called "the arteries of Russia's war effort".
2 All listed persons are subject to an asset freeze and, in the case of natural persons, to a travel ban.
---
3 Listings
4 The new listings concern notably the shadow fleet, with Omar Farrukh Qazi, the owner of Gulf Meridian Shipmanagement, and the company itself; the military-industrial complex, with Permtekhmash, PJSC Kvarzit-Ural and the Chinese supplier of their machine tools, Dalian Jiuzhou CNC; and the crypto exchange Garantiya-X.
5 Another 74 vessels are made subject to a port access ban.
---
6 Trade
7 The package prohibits the import of primary aluminium from Russia, after a transition of one year in which 275,000 tonnes may still be bought.
8 It extends the export ban to video game controllers and to chromium ores, and forbids transactions with the ports of Ust-Luga and Primorsk and with two Moscow airports.
9 It does not touch liquefied natural gas, which Belgium, France and Spain continue to take from Yamal.
---
10 Belarus
11 Mirror measures were decided against Belarus, including listings of Agrobelinvest and of its chairman, Vitali Tsimashenka.
12 The Council also removed three persons from the list, one of them deceased.
---
13 Background: since February 2022 more than 2,400 persons and entities have been listed.
14 Hungary's foreign minister, Gergő Szalkai, told reporters on his way in that he had secured the deletion of a businessman, whom he did not name; the legal acts will be published in the Official Journal.
E Place|Brussels|Brussels
E Organization|Council of the European Union|Council
E Person|Kadri Oksanen-Tamm|Kadri Oksanen-Tamm
E Place|Russia|Russia
E Person|Omar Farrukh Qazi|Omar Farrukh Qazi
E Firm|Gulf Meridian Shipmanagement|Gulf Meridian Shipmanagement
E Firm|Permtekhmash|Permtekhmash
E Firm|PJSC Kvarzit-Ural|PJSC Kvarzit-Ural
E Place|China|Chinese
E Commodity|machine tools|machine tools
E Firm|Dalian Jiuzhou CNC|Dalian Jiuzhou CNC
E Firm|Garantiya-X|Garantiya-X
E Commodity|primary aluminium|primary aluminium
E Commodity|video game controllers|video game controllers
E Commodity|chromium ores|chromium ores
E Place|Ust-Luga|Ust-Luga
E Place|Primorsk|Primorsk
E Place|Moscow|Moscow
E Commodity|liquefied natural gas|liquefied natural gas
E Place|Belgium|Belgium
E Place|France|France
E Place|Spain|Spain
E Place|Yamal|Yamal
E Place|Belarus|Belarus
E Firm|Agrobelinvest|Agrobelinvest
E Person|Vitali Tsimashenka|Vitali Tsimashenka
E Place|Hungary|Hungary
E Person|Gergő Szalkai|Gergő Szalkai
C Gulf Meridian Shipmanagement|the company itself@4
C Agrobelinvest|its@11
C Gergő Szalkai|his@14;he@14
R Omar Farrukh Qazi|SANCTIONED_BY|Council of the European Union|1-4|asserted|today
R Gulf Meridian Shipmanagement|SANCTIONED_BY|Council of the European Union|1-4|asserted|today
R Omar Farrukh Qazi|OWNS|Gulf Meridian Shipmanagement|4|asserted|-
R Permtekhmash|SANCTIONED_BY|Council of the European Union|1-4|asserted|today
R PJSC Kvarzit-Ural|SANCTIONED_BY|Council of the European Union|1-4|asserted|today
R Dalian Jiuzhou CNC|SANCTIONED_BY|Council of the European Union|1-4|asserted|today
R Dalian Jiuzhou CNC|LOCATED_IN|China|4|asserted|-
R Dalian Jiuzhou CNC|EXPORTS|machine tools|4|asserted|-
R Dalian Jiuzhou CNC|SUPPLIES|Permtekhmash|4|asserted|-
R Dalian Jiuzhou CNC|SUPPLIES|PJSC Kvarzit-Ural|4|asserted|-
R Permtekhmash|IMPORTS|machine tools|4|asserted|-
R PJSC Kvarzit-Ural|IMPORTS|machine tools|4|asserted|-
R Garantiya-X|SANCTIONED_BY|Council of the European Union|1-4|asserted|today
R Russia|SANCTIONED_BY|Council of the European Union|1-7|asserted|today
R Ust-Luga|SANCTIONED_BY|Council of the European Union|1-8|asserted|today
R Primorsk|SANCTIONED_BY|Council of the European Union|1-8|asserted|today
R Belgium|IMPORTS|liquefied natural gas|9|asserted|-
R France|IMPORTS|liquefied natural gas|9|asserted|-
R Spain|IMPORTS|liquefied natural gas|9|asserted|-
R Yamal|SUPPLIES|Belgium|9|asserted|-
R Yamal|SUPPLIES|France|9|asserted|-
R Yamal|SUPPLIES|Spain|9|asserted|-
R Yamal|EXPORTS|liquefied natural gas|9|asserted|-
R Belarus|SANCTIONED_BY|Council of the European Union|1-11|asserted|today
R Agrobelinvest|SANCTIONED_BY|Council of the European Union|1-11|asserted|today
R Vitali Tsimashenka|SANCTIONED_BY|Council of the European Union|1-11|asserted|today
R Vitali Tsimashenka|LEADS|Agrobelinvest|11|asserted|-
R Gergő Szalkai|EMPLOYED_BY|Hungary|14|asserted|-

@za-010|presidential memorandum|2025-04-24|Memorandum on the Strategic Supply of Antimony and Related Minerals
* 1 MEMORANDUM FOR THE SECRETARY OF DEFENSE
* 2 THE SECRETARY OF THE INTERIOR
* 3 THE ADMINISTRATOR OF THE ENVIRONMENTAL PROTECTION AGENCY
* 4 SUBJECT: Restoring Domestic Antimony
---
5 By the authority vested in me as President by the Constitution and the laws of the United States of America, I hereby direct the following.
6 Section 1. Purpose. Antimony hardens bullets, retards flame and, in the form of trisulfide, primes the ammunition on which our warfighters depend.
7 The United States mines none of it, and the People's Republic of China (PRC), which refines nearly half of the world's supply, has forbidden its sale to American buyers since December 3, 2024.
8 No great nation should have to beg for a powder.
---
9 Sec. 2. Actions. (a) Within 30 days the Secretary of Defense shall conclude the offtake contract under negotiation with Stibnite Ridge Mining Corp., of Boise, Idaho, for not less than 900 tons a year.
10 (b) The Secretary of the Interior shall complete the review of the Yellow Fork mine.
11 (c) The Secretary of Defense may, as he deems appropriate, use funds of the Defense Production Act to take an equity stake in United Antimony Smelters, Inc., the operator of a smelter in Thompson Falls, Montana, whose owners include the Australian miner Larrimah Metals.
---
12 Sec. 3. General provisions. Nothing in this memorandum shall be construed to impair the authority granted by law to an executive department.
13 This memorandum does not create any right enforceable at law.
14 The Secretary is authorized to publish it in the Federal Register.
E Organization|Department of Defense|DEFENSE;Defense
E Organization|Department of the Interior|INTERIOR;Interior
E Organization|Environmental Protection Agency|ENVIRONMENTAL PROTECTION AGENCY
E Commodity|antimony|Antimony
E Place|United States|United States of America;United States;American
E Commodity|trisulfide|trisulfide
E Commodity|bullets|bullets
E Commodity|ammunition|ammunition
E Place|China|People's Republic of China;PRC
E Firm|Stibnite Ridge Mining Corp.|Stibnite Ridge Mining Corp.
E Place|Boise|Boise
E Place|Idaho|Idaho
E Place|Yellow Fork mine|Yellow Fork mine
E Firm|United Antimony Smelters, Inc.|United Antimony Smelters, Inc.
E Place|Thompson Falls|Thompson Falls
E Place|Montana|Montana
E Place|Australia|Australian
E Firm|Larrimah Metals|Larrimah Metals
E Organization|Federal Register|Federal Register
C antimony|it@7;its@7
C China|which@7
C United Antimony Smelters, Inc.|the operator of a smelter@11;whose@11
C United States|our@6
R United States|SANCTIONED_BY|China|7|asserted|since December 3, 2024
R China|SUPPLIES|United States|7|denied|since December 3, 2024
R Department of Defense|AGREED_WITH|Stibnite Ridge Mining Corp.|9|expected|Within 30 days
R Stibnite Ridge Mining Corp.|SUPPLIES|Department of Defense|9|expected|-
R Stibnite Ridge Mining Corp.|EXPORTS|antimony|0-9|expected|-
R Department of Defense|IMPORTS|antimony|0-9|expected|-
R Stibnite Ridge Mining Corp.|LOCATED_IN|Boise|9|asserted|-
R Boise|LOCATED_IN|Idaho|9|asserted|-
R Department of Defense|INVESTED_IN|United Antimony Smelters, Inc.|11|expected|-
R Thompson Falls|LOCATED_IN|Montana|11|asserted|-
R Larrimah Metals|INVESTED_IN|United Antimony Smelters, Inc.|11|asserted|-
R Larrimah Metals|LOCATED_IN|Australia|11|asserted|-

@za-011|japanese ministry release|2024-06-21|Measures to freeze assets and others concerning the situation surrounding Ukraine
* 1 June 21, 2024
* 2 Japanese version of this page
---
3 Taking into account the situation surrounding Ukraine and in accordance with the international efforts for peace, the Government of Japan decided, by Cabinet approval of today, on the following measures under the Foreign Exchange and Foreign Trade Act.
4 Restrictions on payments and capital transactions will be imposed on those designated by the public notice of the Ministry of Foreign Affairs issued on June 21.
---
* 5 (1) Individuals and entities directly related to the conflict: 11 individuals and 42 entities of the Russian Federation
* 6 Vyacheslav Igorevich KOZHEMYAKA, Director General, JSC Kamskiy Optiko-Mekhanik
* 7 JSC Kamskiy Optiko-Mekhanik
* 8 LLC Sibtrans-Patron
* 9 (2) Entities of third countries to which export prohibitions apply
* 10 Xinjiang Kunpeng Border Trade Co., Ltd. (the People's Republic of China)
* 11 Tarmaq Electronics LLP (the Republic of Kazakhstan)
* 12 Ashoka Semicon Pvt. Ltd. (the Republic of India), which had supplied integrated circuits to LLC Sibtrans-Patron
---
13 At the same time the prohibition of exports to the Russian Federation is extended to engine oil for automobiles and to optical devices, with effect from June 28.
14 Exports of used passenger cars of less than 1,900 cc are not affected.
15 Asked at a press conference about the effect on fishing negotiations, which are held each spring between the two countries, the Press Secretary of the Ministry, Mr. OGISHIMA Takuro, said that he wished to refrain from comment, as the matter concerns a different framework.
16 He also did not confirm a report that a third-country bank had been considered for listing and had been left out.
---
17 The Government will continue to cooperate with the international community centering on the G7.
E Place|Japan|Japan;Japanese
E Place|Ukraine|Ukraine
E Organization|Ministry of Foreign Affairs|Ministry of Foreign Affairs;Ministry
E Place|Russia|Russian Federation
E Person|Vyacheslav Igorevich KOZHEMYAKA|Vyacheslav Igorevich KOZHEMYAKA
E Firm|JSC Kamskiy Optiko-Mekhanik|JSC Kamskiy Optiko-Mekhanik
E Firm|LLC Sibtrans-Patron|LLC Sibtrans-Patron
E Firm|Xinjiang Kunpeng Border Trade Co., Ltd.|Xinjiang Kunpeng Border Trade Co., Ltd.
E Place|China|People's Republic of China
E Firm|Tarmaq Electronics LLP|Tarmaq Electronics LLP
E Place|Kazakhstan|Republic of Kazakhstan
E Firm|Ashoka Semicon Pvt. Ltd.|Ashoka Semicon Pvt. Ltd.
E Place|India|Republic of India
E Commodity|integrated circuits|integrated circuits
E Commodity|engine oil|engine oil
E Commodity|optical devices|optical devices
E Commodity|used passenger cars|used passenger cars
E Person|OGISHIMA Takuro|OGISHIMA Takuro
E Organization|G7|G7
C Ashoka Semicon Pvt. Ltd.|which@12
C OGISHIMA Takuro|he@15;He@16
C Japan|The Government@17
R Vyacheslav Igorevich KOZHEMYAKA|SANCTIONED_BY|Japan|3-6|asserted|June 21
R JSC Kamskiy Optiko-Mekhanik|SANCTIONED_BY|Japan|3-7|asserted|June 21
R LLC Sibtrans-Patron|SANCTIONED_BY|Japan|3-8|asserted|June 21
R Vyacheslav Igorevich KOZHEMYAKA|LEADS|JSC Kamskiy Optiko-Mekhanik|6|asserted|-
R JSC Kamskiy Optiko-Mekhanik|LOCATED_IN|Russia|5-7|asserted|-
R LLC Sibtrans-Patron|LOCATED_IN|Russia|5-8|asserted|-
R Xinjiang Kunpeng Border Trade Co., Ltd.|SANCTIONED_BY|Japan|3-10|asserted|June 21
R Xinjiang Kunpeng Border Trade Co., Ltd.|LOCATED_IN|China|10|asserted|-
R Tarmaq Electronics LLP|SANCTIONED_BY|Japan|3-11|asserted|June 21
R Tarmaq Electronics LLP|LOCATED_IN|Kazakhstan|11|asserted|-
R Ashoka Semicon Pvt. Ltd.|SANCTIONED_BY|Japan|3-12|asserted|June 21
R Ashoka Semicon Pvt. Ltd.|LOCATED_IN|India|12|asserted|-
R Ashoka Semicon Pvt. Ltd.|EXPORTS|integrated circuits|12|asserted|-
R Ashoka Semicon Pvt. Ltd.|SUPPLIES|LLC Sibtrans-Patron|12|asserted|-
R LLC Sibtrans-Patron|IMPORTS|integrated circuits|12|asserted|-
R Russia|SANCTIONED_BY|Japan|3-13|asserted|from June 28
R OGISHIMA Takuro|EMPLOYED_BY|Ministry of Foreign Affairs|4-15|asserted|-
B 2

@za-012|swiss federal news service|2023-03-29|Federal Council takes note of report; EAER adds to annexes
1 Bern, 29.03.2023 – The Federal Department of Economic Affairs, Education and Research (EAER) has today aligned Switzerland with the latest listings of the European Union against persons involved in the repression in Iran.
2 The amendments enter into force at 6 p.m.
---
3 Eight individuals and one organisation are affected, among them Javad Sarmadi-Nejad, governor of the prison of Sanandaj, and the Student Basij Organisation.
4 Their assets in Switzerland, if any are found, are to be reported without delay to the State Secretariat for Economic Affairs (SECO).
5 As of the end of 2022 a little over CHF 7.5 billion were frozen in Switzerland in connection with another country altogether.
---
6 At the same meeting the Federal Council approved the 2022 report on war materiel exports, which rose by 29 per cent.
7 The most important buyer was Qatar, which took delivery of air defence systems and ammunition from Rheinfels Luftwehr AG in Zurich on the occasion of the football World Cup; Denmark, Germany and Saudi Arabia follow at some distance.
8 A request by Berlin for permission to pass on Swiss-made cartridges to Ukraine had been declined for reasons of neutrality.
---
9 Finally, the Federal Council elected Dr Madlaina Caduff-Stocker, at present deputy director of SECO, as ambassador to Singapore, a post she is to take up in October.
10 Federal Councillor Reto Zurbuchen thanked her for "eleven years of patience".
11 She has never been heard to raise her voice.
* 12 Address for enquiries: Communication GS-EAER, +41 58 462 00 00. Publisher: The Federal Council. Go to top of page
E Place|Bern|Bern
E Organization|Federal Department of Economic Affairs, Education and Research|Federal Department of Economic Affairs, Education and Research;EAER
E Organization|Federal Council|Federal Council
E Place|Switzerland|Switzerland;Swiss
E Organization|European Union|European Union
E Place|Iran|Iran
E Person|Javad Sarmadi-Nejad|Javad Sarmadi-Nejad
E Place|prison of Sanandaj|prison of Sanandaj
E Organization|Student Basij Organisation|Student Basij Organisation
E Organization|State Secretariat for Economic Affairs|State Secretariat for Economic Affairs;SECO
E Commodity|war materiel|war materiel
E Place|Qatar|Qatar
E Commodity|air defence systems|air defence systems
E Commodity|ammunition|ammunition
E Firm|Rheinfels Luftwehr AG|Rheinfels Luftwehr AG
E Place|Zurich|Zurich
E Place|Denmark|Denmark
E Place|Germany|Germany;Berlin
E Place|Saudi Arabia|Saudi Arabia
E Commodity|cartridges|cartridges
E Place|Ukraine|Ukraine
E Person|Madlaina Caduff-Stocker|Madlaina Caduff-Stocker
E Place|Singapore|Singapore
E Person|Reto Zurbuchen|Reto Zurbuchen
C Qatar|The most important buyer@7;which@7
C Madlaina Caduff-Stocker|she@9;her@10;She@11;her@11
R Javad Sarmadi-Nejad|SANCTIONED_BY|Federal Department of Economic Affairs, Education and Research|1-3|asserted|today
R Student Basij Organisation|SANCTIONED_BY|Federal Department of Economic Affairs, Education and Research|1-3|asserted|today
R Javad Sarmadi-Nejad|SANCTIONED_BY|European Union|1-3|asserted|-
R Student Basij Organisation|SANCTIONED_BY|European Union|1-3|asserted|-
R Javad Sarmadi-Nejad|LEADS|prison of Sanandaj|3|asserted|-
R Rheinfels Luftwehr AG|SUPPLIES|Qatar|7|asserted|on the occasion of the football World Cup
R Rheinfels Luftwehr AG|EXPORTS|air defence systems|7|asserted|on the occasion of the football World Cup
R Rheinfels Luftwehr AG|EXPORTS|ammunition|7|asserted|on the occasion of the football World Cup
R Qatar|IMPORTS|air defence systems|7|asserted|on the occasion of the football World Cup
R Qatar|IMPORTS|ammunition|7|asserted|on the occasion of the football World Cup
R Qatar|IMPORTS|war materiel|6-7|asserted|-
R Denmark|IMPORTS|war materiel|6-7|asserted|-
R Germany|IMPORTS|war materiel|6-7|asserted|-
R Saudi Arabia|IMPORTS|war materiel|6-7|asserted|-
R Switzerland|EXPORTS|war materiel|1-6|asserted|-
R Rheinfels Luftwehr AG|LOCATED_IN|Zurich|7|asserted|-
R Germany|SUPPLIES|Ukraine|8|denied|-
R Madlaina Caduff-Stocker|EMPLOYED_BY|State Secretariat for Economic Affairs|9|asserted|at present
R Madlaina Caduff-Stocker|EMPLOYED_BY|Switzerland|9|expected|in October
B 12

@za-013|ukrainian presidential office|2024-08-07|Sanctions against those who assemble "Orlans": the President signed decrees
1 The President of Ukraine put into effect the decisions of the National Security and Defense Council (NSDC) on new sanction packages against manufacturers of Russian reconnaissance drones.
2 Volodymyr Zelenskyy signed the corresponding decrees on August 7.
---
3 Under restrictions are now 24 individuals and 31 legal entities.
4 These are, in particular, the St. Petersburg plant Neva-Bespilot, which assembles the airframes; the company "Mikroinvest-Kabel", which provides it with harnesses; Neva-Bespilot's chief designer Arseniy Zubritskiy; and the firm "Kostanay Aviasnab", through which a Czech-made engine gets to the Russian Federation.
5 Each such drone costs the aggressor up to $120,000, and each corrects the fire of a battery for six hours.
6 Our soldiers have learned to bring them down with a thing that costs four hundred dollars.
---
7 "We transfer all the data to partners, so that the relevant restrictions are synchronized," noted Oleksiy Pidhainyi, Commissioner for Sanctions Policy of the Office of the President.
8 Last month the first such package was synchronized by Canada, which blacklisted eleven of the companies named in Kyiv in May.
9 Japan and Switzerland are expected to follow in the autumn.
---
10 The Security Service of Ukraine (SBU) for its part reported suspicion in absentia to Zubritskiy.
11 According to the investigation he visited the temporarily occupied Berdiansk in March to show his product to officers of the 58th Army.
12 Let us recall that a separate decree of 2021 against a number of television channels continues to be in effect.
E Place|Ukraine|Ukraine;Kyiv
E Organization|National Security and Defense Council|National Security and Defense Council;NSDC
E Place|Russia|Russian;Russian Federation
E Commodity|reconnaissance drones|reconnaissance drones
E Person|Volodymyr Zelenskyy|Volodymyr Zelenskyy
E Firm|Neva-Bespilot|Neva-Bespilot
E Place|St. Petersburg|St. Petersburg
E Commodity|airframes|airframes
E Firm|Mikroinvest-Kabel|Mikroinvest-Kabel
E Commodity|harnesses|harnesses
E Person|Arseniy Zubritskiy|Arseniy Zubritskiy;Zubritskiy
E Firm|Kostanay Aviasnab|Kostanay Aviasnab
E Place|Czech Republic|Czech
E Commodity|engine|engine
E Person|Oleksiy Pidhainyi|Oleksiy Pidhainyi
E Organization|Office of the President|Office of the President
E Place|Canada|Canada
E Place|Japan|Japan
E Place|Switzerland|Switzerland
E Organization|Security Service of Ukraine|Security Service of Ukraine;SBU
E Place|Berdiansk|Berdiansk
E Organization|58th Army|58th Army
C Volodymyr Zelenskyy|The President of Ukraine@1
C Neva-Bespilot|which@4;it@4
C Russia|the aggressor@5
C Canada|which@8
C Arseniy Zubritskiy|he@11;his@11
R Volodymyr Zelenskyy|LEADS|Ukraine|1-2|asserted|-
R Neva-Bespilot|SANCTIONED_BY|Ukraine|1-4|asserted|on August 7
R Mikroinvest-Kabel|SANCTIONED_BY|Ukraine|1-4|asserted|on August 7
R Arseniy Zubritskiy|SANCTIONED_BY|Ukraine|1-4|asserted|on August 7
R Kostanay Aviasnab|SANCTIONED_BY|Ukraine|1-4|asserted|on August 7
R Neva-Bespilot|LOCATED_IN|St. Petersburg|4|asserted|-
R Mikroinvest-Kabel|SUPPLIES|Neva-Bespilot|4|asserted|-
R Mikroinvest-Kabel|EXPORTS|harnesses|4|asserted|-
R Neva-Bespilot|IMPORTS|harnesses|4|asserted|-
R Arseniy Zubritskiy|EMPLOYED_BY|Neva-Bespilot|4|asserted|-
R Kostanay Aviasnab|SUPPLIES|Russia|4|asserted|-
R Kostanay Aviasnab|EXPORTS|engine|4|asserted|-
R Russia|IMPORTS|engine|4|asserted|-
R Oleksiy Pidhainyi|EMPLOYED_BY|Office of the President|7|asserted|-
R Arseniy Zubritskiy|ACCUSED_BY|Security Service of Ukraine|10|asserted|-
R Arseniy Zubritskiy|VISITED|Berdiansk|10-11|alleged|in March

@za-014|canadian news release|2023-10-05|Canada imposes sanctions in relation to gangs in Haiti
* 1 From: Global Affairs Canada
* 2 News release
---
3 October 5, 2023 – Ottawa, Ontario – Global Affairs Canada
4 The Haitian people have lived for too long with the rackets, kidnappings and sexual violence of armed groups that answer to no one.
5 Some 200,000 people have fled their homes; half of them are children.
---
6 Today the Honourable Simone Thibodeau-Grant, Minister of Foreign Affairs, announced amendments to the Special Economic Measures (Haiti) Regulations that list three members of the Haitian economic elite:
* 7 Réginald Desrosiers-Lamartin, chairman of Groupe Deslam, an importer of rice and cement;
* 8 Anacaona Lespinasse, one of the country's largest landowners;
* 9 Marc-Antoine "Ti Mak" Acacius, owner of the trucking company Konbit Transpò, whose vehicles are said to have carried rifles from the wharf to the gang G-Pèp.
---
10 The measures make them inadmissible to Canada.
11 Canada reiterates that Haitians must find Haitian solutions; a previous Canadian listing, that of a former senator, was revoked in April after review.
12 Since the crisis began, Canada has committed $100 million to the Haitian National Police, delivered 18 armoured vehicles to it and sent two naval ships to patrol off Port-au-Prince.
---
* 13 Quotes
14 "Those who bankroll gangs from behind high walls will find that Canada's walls are higher," the Minister said.
* 15 Quick facts
* 16 – The Minister travelled to Kingston, Jamaica, in September, for consultations with the Caribbean Community (CARICOM).
* 17 – A multinational mission to be led by Kenya was authorized by the United Nations Security Council on October 2.
* 18 Contacts: Media Relations Office. Follow us. Date modified: 2023-10-05
E Organization|Global Affairs Canada|Global Affairs Canada
E Place|Canada|Canada;Canadian
E Place|Haiti|Haiti;Haitian;Haitians
E Place|Ottawa|Ottawa
E Place|Ontario|Ontario
E Person|Simone Thibodeau-Grant|Simone Thibodeau-Grant
E Organization|Ministry of Foreign Affairs|Foreign Affairs
E Person|Réginald Desrosiers-Lamartin|Réginald Desrosiers-Lamartin
E Firm|Groupe Deslam|Groupe Deslam
E Commodity|rice|rice
E Commodity|cement|cement
E Person|Anacaona Lespinasse|Anacaona Lespinasse
E Person|Marc-Antoine Acacius|Marc-Antoine "Ti Mak" Acacius
E Firm|Konbit Transpò|Konbit Transpò
E Commodity|rifles|rifles
E Organization|G-Pèp|G-Pèp
E Organization|Haitian National Police|Haitian National Police
E Commodity|armoured vehicles|armoured vehicles
E Place|Port-au-Prince|Port-au-Prince
E Place|Kingston|Kingston
E Place|Jamaica|Jamaica
E Organization|Caribbean Community|Caribbean Community;CARICOM
E Place|Kenya|Kenya
E Organization|United Nations Security Council|United Nations Security Council
C Groupe Deslam|an importer of rice and cement@7
C Konbit Transpò|whose@9
C Haitian National Police|it@12
C Simone Thibodeau-Grant|the Minister@14;The Minister@16
R Ottawa|LOCATED_IN|Ontario|3|asserted|-
R Simone Thibodeau-Grant|LEADS|Ministry of Foreign Affairs|6|asserted|-
R Réginald Desrosiers-Lamartin|SANCTIONED_BY|Canada|0-7|asserted|Today
R Anacaona Lespinasse|SANCTIONED_BY|Canada|0-8|asserted|Today
R Marc-Antoine Acacius|SANCTIONED_BY|Canada|0-9|asserted|Today
R Réginald Desrosiers-Lamartin|LEADS|Groupe Deslam|7|asserted|-
R Groupe Deslam|IMPORTS|rice|7|asserted|-
R Groupe Deslam|IMPORTS|cement|7|asserted|-
R Groupe Deslam|LOCATED_IN|Haiti|6-7|asserted|-
R Marc-Antoine Acacius|OWNS|Konbit Transpò|9|asserted|-
R Konbit Transpò|SUPPLIES|G-Pèp|9|alleged|-
R Canada|SUPPLIES|Haitian National Police|12|asserted|Since the crisis began
R Canada|EXPORTS|armoured vehicles|12|asserted|Since the crisis began
R Haitian National Police|IMPORTS|armoured vehicles|12|asserted|Since the crisis began
R Simone Thibodeau-Grant|VISITED|Kingston|6-16|asserted|in September
R Kingston|LOCATED_IN|Jamaica|16|asserted|-
R Simone Thibodeau-Grant|MET_WITH|Caribbean Community|6-16|asserted|in September
B 18

@za-015|joint statement|2025-02-13|Joint Statement on the Third Strategic Dialogue between Australia and the Republic of Indonesia
1 The Foreign Minister of Australia, Fiona Abernethy-Cole, and the Minister for Foreign Affairs of the Republic of Indonesia, Arief Tirtokusumo, met in Labuan Bajo today.
2 Ministers reaffirmed that the relationship rests on geography, which neither chose, and on trust, which both did.
---
* 3 Maritime cooperation
4 Ministers welcomed the entry into force of the Treaty on Maritime Domain Awareness that the two countries concluded in Canberra last August.
5 Australia will deliver a further two Bluebottle surveillance boats to the Indonesian Maritime Security Agency, Bakamla, by mid-2026.
6 They expressed serious concern about dangerous conduct in the South China Sea without naming any party.
---
* 7 Economic cooperation
8 Two-way trade amounted to AUD 35.2 billion in 2023–24.
9 Ministers noted the contract between PT Baterai Sulawesi Makmur of Morowali and the Perth-based lithium producer Kalgarra Resources (ASX: KGR) for spodumene concentrate, of which the first 11,000 tonnes were landed in December.
10 They looked forward to a decision on live cattle quotas, a subject on which officials continue to exchange drafts.
---
* 11 People and places
12 Minister Abernethy-Cole will travel on to Kupang tomorrow, where she is to open a clinic for the treatment of rabies, and thence to Dili.
13 Minister Tirtokusumo accepted an invitation to visit Hobart in 2026.
---
14 Ministers paid tribute to the late Professor Herb Sandilands, without whose textbook many Australian diplomats would be unable to order lunch.
15 Neither side raised the matter of the boats that were turned back in November.
E Place|Australia|Australia;Australian
E Place|Indonesia|Republic of Indonesia
E Person|Fiona Abernethy-Cole|Fiona Abernethy-Cole;Abernethy-Cole
E Person|Arief Tirtokusumo|Arief Tirtokusumo;Tirtokusumo
E Place|Labuan Bajo|Labuan Bajo
E Place|Canberra|Canberra
E Commodity|Bluebottle surveillance boats|Bluebottle surveillance boats
E Organization|Indonesian Maritime Security Agency|Indonesian Maritime Security Agency;Bakamla
E Place|South China Sea|South China Sea
E Firm|PT Baterai Sulawesi Makmur|PT Baterai Sulawesi Makmur
E Place|Morowali|Morowali
E Firm|Kalgarra Resources|Kalgarra Resources
E Place|Perth|Perth
E Commodity|lithium|lithium
E Commodity|spodumene concentrate|spodumene concentrate
E Commodity|live cattle|live cattle
E Place|Kupang|Kupang
E Place|Dili|Dili
E Place|Hobart|Hobart
E Person|Herb Sandilands|Herb Sandilands
C Australia|the two countries@4
C Fiona Abernethy-Cole|she@12
R Fiona Abernethy-Cole|EMPLOYED_BY|Australia|1|asserted|-
R Arief Tirtokusumo|EMPLOYED_BY|Indonesia|1|asserted|-
R Fiona Abernethy-Cole|MET_WITH|Arief Tirtokusumo|1|asserted|today
R Australia|AGREED_WITH|Indonesia|0-4|asserted|last August
R Australia|SUPPLIES|Indonesian Maritime Security Agency|5|expected|by mid-2026
R Australia|EXPORTS|Bluebottle surveillance boats|5|expected|by mid-2026
R Indonesian Maritime Security Agency|IMPORTS|Bluebottle surveillance boats|5|expected|by mid-2026
R Australia|TRADES_WITH|Indonesia|0-8|asserted|in 2023–24
R PT Baterai Sulawesi Makmur|AGREED_WITH|Kalgarra Resources|9|asserted|-
R PT Baterai Sulawesi Makmur|LOCATED_IN|Morowali|9|asserted|-
R Kalgarra Resources|LOCATED_IN|Perth|9|asserted|-
R Kalgarra Resources|SUPPLIES|PT Baterai Sulawesi Makmur|9|asserted|in December
R Kalgarra Resources|EXPORTS|spodumene concentrate|9|asserted|in December
R PT Baterai Sulawesi Makmur|IMPORTS|spodumene concentrate|9|asserted|in December
R Fiona Abernethy-Cole|VISITED|Kupang|12|expected|tomorrow
R Fiona Abernethy-Cole|VISITED|Dili|12|expected|-
R Arief Tirtokusumo|VISITED|Hobart|13|expected|in 2026

@za-016|white house readout|2023-08-30|Readout of Vice President Ellery's Calls and Meetings on the Black Sea
1 Vice President Jocelyn Ellery spoke by telephone today with President Maia Sandu of Moldova about the security of the Danube ports.
2 She commended Moldova for lodging more than its share of refugees and for keeping its elevators open.
3 The Vice President later saw Romanian Prime Minister Marcel Ciolacu in the Roosevelt Room, with the Secretary of Transportation, Duane Fitzhugh, also in attendance.
4 They talked about Constanța, through which two thirds of Ukraine's grain has been sold to Egypt and Spain since the Kremlin walked away from the deal in July.
---
5 On Monday Fitzhugh had come back from a four-day trip to Galați and Constanța, where he walked the silos of Comvestar, a family firm that has doubled its capacity with a loan from the European Bank for Reconstruction and Development (EBRD).
6 "It smells like Nebraska," he told the mayor.
---
7 The Vice President underscored that food should never be used as a weapon and that sanctions on Russia contain, and have always contained, exemptions for grain and fertilizer.
8 She did not discuss with the Prime Minister the case of a grain trader whose name has been before the courts in Bucharest since spring.
9 She also noted that the United States had moved a shipment of generators to Chișinău last week.
10 The two agreed to stay in touch.
* 11 ### Previous: Remarks on Lead Pipes. Next: Nominations Sent to the Senate
E Person|Jocelyn Ellery|Jocelyn Ellery;Ellery
E Place|Black Sea|Black Sea
E Person|Maia Sandu|Maia Sandu
E Place|Moldova|Moldova
E Place|Danube|Danube
E Person|Marcel Ciolacu|Marcel Ciolacu
E Place|Romania|Romanian
E Place|Roosevelt Room|Roosevelt Room
E Organization|Department of Transportation|Transportation
E Person|Duane Fitzhugh|Duane Fitzhugh;Fitzhugh
E Place|Constanța|Constanța
E Place|Ukraine|Ukraine
E Commodity|grain|grain
E Place|Egypt|Egypt
E Place|Spain|Spain
E Place|Russia|Kremlin;Russia
E Place|Galați|Galați
E Firm|Comvestar|Comvestar
E Organization|European Bank for Reconstruction and Development|European Bank for Reconstruction and Development;EBRD
E Place|Nebraska|Nebraska
E Commodity|food|food
E Commodity|fertilizer|fertilizer
E Place|Bucharest|Bucharest
E Place|United States|United States
E Commodity|generators|generators
E Place|Chișinău|Chișinău
E Organization|Senate|Senate
C Jocelyn Ellery|She@2;The Vice President@3;The Vice President@7;She@8;She@9
C Moldova|its@2
C Marcel Ciolacu|the Prime Minister@8
C Duane Fitzhugh|he@5;he@6
C Comvestar|a family firm@5;its@5
R Maia Sandu|LEADS|Moldova|1|asserted|-
R Marcel Ciolacu|LEADS|Romania|3|asserted|-
R Jocelyn Ellery|MET_WITH|Marcel Ciolacu|3|asserted|today
R Duane Fitzhugh|MET_WITH|Marcel Ciolacu|3|asserted|-
R Duane Fitzhugh|LEADS|Department of Transportation|3|asserted|-
R Ukraine|SUPPLIES|Egypt|4|asserted|since the Kremlin walked away from the deal in July
R Ukraine|SUPPLIES|Spain|4|asserted|since the Kremlin walked away from the deal in July
R Ukraine|EXPORTS|grain|4|asserted|since the Kremlin walked away from the deal in July
R Egypt|IMPORTS|grain|4|asserted|since the Kremlin walked away from the deal in July
R Spain|IMPORTS|grain|4|asserted|since the Kremlin walked away from the deal in July
R Duane Fitzhugh|VISITED|Galați|5|asserted|-
R Duane Fitzhugh|VISITED|Constanța|5|asserted|-
R Comvestar|AGREED_WITH|European Bank for Reconstruction and Development|5|asserted|-
R Russia|SANCTIONED_BY|United States|7-9|asserted|-
R United States|SUPPLIES|Moldova|9|asserted|last week
R United States|EXPORTS|generators|9|asserted|last week
R Moldova|IMPORTS|generators|9|asserted|last week
B 11

@za-017|notice of court decision|2025-01-15|Steel Wheel Hubs From Vietnam: Notice of Court Decision Not in Harmony With Final Results
* 1 Docket Tracker · Trade Remedies
* 2 Agency: International Trade Administration, Department of Commerce
* 3 Summary
4 On January 6, 2025, the U.S. Court of International Trade (CIT) issued its final judgment in Song Hong Forging Joint Stock Company v. United States, sustaining the remand redetermination of the Department of Commerce in the 2020–2021 administrative review of the order on steel wheel hubs from the Socialist Republic of Vietnam.
5 The department is therefore notifying the public that the judgment is not in harmony with its final results.
* 6 Discussion
7 In its final results Commerce had applied adverse facts available to Song Hong because the company reported late that a quarter of its forgings came from a mill in Guangxi.
8 The CIT twice sent the case back, holding that "late" and "never" are different words.
9 On second remand, the department accepted the figures and calculated a margin of 3.07 percent, down from 52.60 percent.
10 Dayton Hub & Axle, LLC, the domestic producer that brought the original petition, has until March 7 to appeal; its counsel, Rosalind Achterberg of the firm Achterberg Poole, has said that it will.
* 11 Amended final results
12 Pending expiration of the appeal period, entries exported by Song Hong and imported by Texas Trailer Supply, its only American customer, remain suspended.
13 If the judgment becomes final, Commerce will instruct U.S. Customs and Border Protection to assess duties at the new rate.
* 14 Significance
15 Another defeat for the use of adverse facts; not, as one newsletter wrote, a lifting of the duty.
* 16 Dated: January 13, 2025. Signed: Acting Assistant Secretary. [FR Doc. 2025-00871]
E Organization|International Trade Administration|International Trade Administration
E Organization|Department of Commerce|Department of Commerce;Commerce
E Organization|U.S. Court of International Trade|U.S. Court of International Trade;CIT
E Firm|Song Hong Forging Joint Stock Company|Song Hong Forging Joint Stock Company;Song Hong
E Place|United States|United States;American
E Commodity|steel wheel hubs|steel wheel hubs;Steel Wheel Hubs
E Place|Vietnam|Socialist Republic of Vietnam;Vietnam
E Commodity|forgings|forgings
E Place|Guangxi|Guangxi
E Firm|Dayton Hub & Axle, LLC|Dayton Hub & Axle, LLC
E Person|Rosalind Achterberg|Rosalind Achterberg
E Firm|Achterberg Poole|Achterberg Poole
E Firm|Texas Trailer Supply|Texas Trailer Supply
E Organization|U.S. Customs and Border Protection|U.S. Customs and Border Protection
C Department of Commerce|The department@5;its@5;its@7;the department@9
C Song Hong Forging Joint Stock Company|the company@7;its@7;its@12
C Dayton Hub & Axle, LLC|the domestic producer@10;its@10;it@10
C Texas Trailer Supply|its only American customer@12
R International Trade Administration|SUBSIDIARY_OF|Department of Commerce|2|asserted|-
R Song Hong Forging Joint Stock Company|IMPORTS|forgings|7|asserted|-
R Guangxi|SUPPLIES|Song Hong Forging Joint Stock Company|7|asserted|-
R Guangxi|EXPORTS|forgings|7|asserted|-
R Song Hong Forging Joint Stock Company|LOCATED_IN|Vietnam|4|asserted|-
R Dayton Hub & Axle, LLC|LOCATED_IN|United States|4-10|asserted|-
R Rosalind Achterberg|EMPLOYED_BY|Achterberg Poole|10|asserted|-
R Rosalind Achterberg|EMPLOYED_BY|Dayton Hub & Axle, LLC|10|asserted|-
R Song Hong Forging Joint Stock Company|EXPORTS|steel wheel hubs|4-12|asserted|-
R Song Hong Forging Joint Stock Company|SUPPLIES|Texas Trailer Supply|12|asserted|-
R Texas Trailer Supply|IMPORTS|steel wheel hubs|4-12|asserted|-
R Texas Trailer Supply|LOCATED_IN|United States|12|asserted|-
B 1

@za-018|customs media release|2024-12-11|CBP officers in Norfolk seize counterfeit airbags, detain shipment of solar panels
1 NORFOLK, Va. — U.S. Customs and Border Protection (CBP) officers seized 2,514 counterfeit airbags here last week in three containers that had been declared as "plastic household articles".
2 The airbags bore the marks of four car makers, none of which is suspected of anything.
3 Had they been genuine, they would have been worth $1.7 million.
---
4 Officers also detained a shipment of solar panels under the Uyghur Forced Labor Prevention Act (UFLPA), pending evidence of the origin of their polysilicon.
5 The panels had been sold to Tidewater Sun Cooperative, a member-owned utility of Suffolk, Virginia, by Penang Helio Modules Sdn. Bhd., a Malaysian manufacturer.
6 A spokeswoman for the cooperative, Dolores Whitacre, said that it had chosen the supplier "precisely because it was not Chinese".
7 Penang Helio says that its wafers come from Korea.
---
8 "Counterfeits are dangerous and forced labor is a disgrace," said Area Port Director Marcus T. Boudreaux.
9 In the fiscal year that ended on September 30, CBP seized more than 32 million counterfeit goods across the country.
10 An airbag, the release reminds motorists, ought to be bought from a dealer, and a price that seems too good to be true generally is.
* 11 Visit CBP.gov to learn more. Tags: Intellectual Property, Trade, Seizures
E Place|Norfolk|Norfolk;NORFOLK
E Place|Virginia|Va.;Virginia
E Organization|U.S. Customs and Border Protection|U.S. Customs and Border Protection;CBP
E Commodity|airbags|airbags
E Commodity|solar panels|solar panels
E Commodity|polysilicon|polysilicon
E Organization|Tidewater Sun Cooperative|Tidewater Sun Cooperative
E Place|Suffolk|Suffolk
E Firm|Penang Helio Modules Sdn. Bhd.|Penang Helio Modules Sdn. Bhd.;Penang Helio
E Place|Malaysia|Malaysian
E Person|Dolores Whitacre|Dolores Whitacre
E Place|China|Chinese
E Commodity|wafers|wafers
E Place|South Korea|Korea
E Person|Marcus T. Boudreaux|Marcus T. Boudreaux
C Tidewater Sun Cooperative|a member-owned utility@5;the cooperative@6;it@6
C Penang Helio Modules Sdn. Bhd.|a Malaysian manufacturer@5;the supplier@6;its@7
C solar panels|The panels@5;their@4
R Norfolk|LOCATED_IN|Virginia|1|asserted|-
R Penang Helio Modules Sdn. Bhd.|EXPORTS|solar panels|4-5|asserted|-
R Penang Helio Modules Sdn. Bhd.|SUPPLIES|Tidewater Sun Cooperative|5|asserted|-
R Tidewater Sun Cooperative|IMPORTS|solar panels|4-5|asserted|-
R Tidewater Sun Cooperative|LOCATED_IN|Suffolk|5|asserted|-
R Suffolk|LOCATED_IN|Virginia|5|asserted|-
R Penang Helio Modules Sdn. Bhd.|LOCATED_IN|Malaysia|5|asserted|-
R Dolores Whitacre|EMPLOYED_BY|Tidewater Sun Cooperative|6|asserted|-
R Penang Helio Modules Sdn. Bhd.|IMPORTS|wafers|7|alleged|-
R South Korea|SUPPLIES|Penang Helio Modules Sdn. Bhd.|7|alleged|-
R South Korea|EXPORTS|wafers|7|alleged|-
B 11

@za-019|government blog fact sheet|2025-05-06|What the UK–India trade deal means for Yorkshire, Bengaluru and everyone in between
1 After three years of talks and more than a few late curries, the United Kingdom and India concluded a free trade agreement on Tuesday.
2 It still has to be signed, ratified and printed, in that order.
---
* 3 At a glance
* 4 – Indian tariffs on whisky and gin fall from 150% to 75%, and to 40% by year ten.
* 5 – Automotive duties fall from over 100% to 10% under a quota.
* 6 – In return, British shoppers may see cheaper clothes, shoes and frozen prawns.
* 7 Who has already moved?
* 8 – Dunmorag Distillers of Speyside sold its first 60 casks to Deccan Spirits Ltd in Hyderabad in March, at the old rate.
* 9 • Deccan plans to take 400 next year.
* 10 – Halifax textile-machinery firm Pennine Loomworks has opened talks with Coimbatore's Vaigai Mills, of which it owns 12%.
* 11 – Bengaluru software house Kaveri Logic will put £95 million into a campus in Leeds.
* 12 What it does not do
* 13 – It does not alter food standards, and visas stay as they are, whatever you read on Monday.
* 14 – It contains no sanctions, nor any exemption from them.
---
15 Trade between the two was worth £42.6 billion last year.
16 Business and Trade Secretary Prudence Okonjo-Hale, who was shown round the port of Nhava Sheva in February by its chairman, Sanjay Wadhavkar, said that she had never seen so many containers in one place.
17 Delhi's commerce minister, Piyush Ranganathan, thanked her for "stamina".
18 The trade unions were more guarded: an exemption from social-security contributions, one of them said, had been sold to the public as a triumph.
E Place|United Kingdom|United Kingdom;UK;British
E Place|India|India;Indian;Delhi
E Place|Yorkshire|Yorkshire
E Place|Bengaluru|Bengaluru
E Commodity|whisky|whisky
E Commodity|gin|gin
E Commodity|clothes|clothes
E Commodity|shoes|shoes
E Commodity|frozen prawns|frozen prawns
E Firm|Dunmorag Distillers|Dunmorag Distillers
E Place|Speyside|Speyside
E Commodity|casks|casks
E Firm|Deccan Spirits Ltd|Deccan Spirits Ltd;Deccan
E Place|Hyderabad|Hyderabad
E Firm|Pennine Loomworks|Pennine Loomworks
E Place|Halifax|Halifax
E Commodity|textile-machinery|textile-machinery
E Firm|Vaigai Mills|Vaigai Mills
E Place|Coimbatore|Coimbatore
E Firm|Kaveri Logic|Kaveri Logic
E Place|Leeds|Leeds
E Person|Prudence Okonjo-Hale|Prudence Okonjo-Hale
E Organization|Department for Business and Trade|Business and Trade
E Place|port of Nhava Sheva|port of Nhava Sheva
E Person|Sanjay Wadhavkar|Sanjay Wadhavkar
E Person|Piyush Ranganathan|Piyush Ranganathan
C Dunmorag Distillers|its@8
C Pennine Loomworks|it@10
C Prudence Okonjo-Hale|who@16;she@16;her@17
C port of Nhava Sheva|its@16
R United Kingdom|AGREED_WITH|India|1|asserted|on Tuesday
R Dunmorag Distillers|SUPPLIES|Deccan Spirits Ltd|8|asserted|in March
R Dunmorag Distillers|EXPORTS|casks|8|asserted|in March
R Deccan Spirits Ltd|IMPORTS|casks|8|asserted|in March
R Dunmorag Distillers|LOCATED_IN|Speyside|8|asserted|-
R Deccan Spirits Ltd|LOCATED_IN|Hyderabad|8|asserted|-
R Dunmorag Distillers|SUPPLIES|Deccan Spirits Ltd|8-9|expected|next year
R Deccan Spirits Ltd|IMPORTS|casks|8-9|expected|next year
R Dunmorag Distillers|EXPORTS|casks|8-9|expected|next year
R Pennine Loomworks|LOCATED_IN|Halifax|10|asserted|-
R Vaigai Mills|LOCATED_IN|Coimbatore|10|asserted|-
R Pennine Loomworks|AGREED_WITH|Vaigai Mills|10|expected|-
R Pennine Loomworks|INVESTED_IN|Vaigai Mills|10|asserted|-
R Kaveri Logic|LOCATED_IN|Bengaluru|11|asserted|-
R Kaveri Logic|INVESTED_IN|Leeds|11|expected|-
R United Kingdom|TRADES_WITH|India|1-15|asserted|last year
R Prudence Okonjo-Hale|LEADS|Department for Business and Trade|16|asserted|-
R Prudence Okonjo-Hale|VISITED|port of Nhava Sheva|16|asserted|in February
R Prudence Okonjo-Hale|MET_WITH|Sanjay Wadhavkar|16|asserted|in February
R Sanjay Wadhavkar|LEADS|port of Nhava Sheva|16|asserted|-
R Piyush Ranganathan|EMPLOYED_BY|India|17|asserted|-

@za-020|forfeiture press release|2023-09-08|United States Obtains Forfeiture of Iranian Crude Carried by Suezmax
1 WASHINGTON – The Justice Department today announced the successful forfeiture of 978,000 barrels of contraband crude oil that had been loaded at Kharg Island for a refinery in Shandong.
2 The seizure was the first of its kind to be followed by a criminal resolution with the shipping company.
---
3 Nerissa Navigation Limited, the registered owner of the motor tanker Alcyone Spirit, pleaded guilty on April 19 and was sentenced to three years' probation and a fine of nearly $2.5 million.
4 Its manager, Vardar Tanker Management of Istanbul, cooperated and was not charged.
5 The documents show a voyage of some cunning: false positions in the Gulf of Oman, a transfer at night off Singapore, a certificate from Labuan that nobody in Labuan remembers.
---
6 Prosecutors contend that the oil belonged to the Qods Force of the Islamic Revolutionary Guard Corps (IRGC), which the United States designated a foreign terrorist organization in 2019.
7 Tehran has denied that the cargo was Iranian at all and summoned the chargé d'affaires of Switzerland, whose embassy looks after American interests.
---
8 The tanker lay off Galveston for the better part of the summer, because no local company would lighten her for fear of reprisals at sea; the Alcyone Spirit is now in Houston for repairs.
9 Proceeds may be paid, in whole or in part, to the United States Victims of State Sponsored Terrorism Fund.
10 Assistant Attorney General Corbin Westergaard of the National Security Division and Acting U.S. Attorney Henrietta Lacombe made the announcement.
E Place|Washington|WASHINGTON
E Place|United States|United States;American;U.S.
E Organization|Justice Department|Justice Department
E Commodity|crude oil|crude oil;Crude
E Commodity|oil|oil
E Place|Kharg Island|Kharg Island
E Place|Shandong|Shandong
E Firm|Nerissa Navigation Limited|Nerissa Navigation Limited
E Vessel|Alcyone Spirit|Alcyone Spirit
E Firm|Vardar Tanker Management|Vardar Tanker Management
E Place|Istanbul|Istanbul
E Place|Gulf of Oman|Gulf of Oman
E Place|Singapore|Singapore
E Place|Labuan|Labuan
E Organization|Qods Force|Qods Force
E Organization|Islamic Revolutionary Guard Corps|Islamic Revolutionary Guard Corps;IRGC
E Place|Iran|Iranian;Tehran
E Place|Switzerland|Switzerland
E Place|Galveston|Galveston
E Place|Houston|Houston
E Person|Corbin Westergaard|Corbin Westergaard
E Organization|National Security Division|National Security Division
E Person|Henrietta Lacombe|Henrietta Lacombe
E Organization|United States Victims of State Sponsored Terrorism Fund|United States Victims of State Sponsored Terrorism Fund
C Nerissa Navigation Limited|the shipping company@2;Its@4
C Islamic Revolutionary Guard Corps|which@6
C Alcyone Spirit|The tanker@8;her@8
C Switzerland|whose@7
R Iran|SUPPLIES|Shandong|0-1|expected|-
R Iran|EXPORTS|crude oil|0-1|asserted|-
R Nerissa Navigation Limited|OWNS|Alcyone Spirit|3|asserted|-
R Vardar Tanker Management|LOCATED_IN|Istanbul|4|asserted|-
R Qods Force|SUBSIDIARY_OF|Islamic Revolutionary Guard Corps|6|asserted|-
R Islamic Revolutionary Guard Corps|SANCTIONED_BY|United States|6|asserted|in 2019
R Iran|EXPORTS|crude oil|7|denied|-
R Alcyone Spirit|LOCATED_IN|Galveston|8|asserted|for the better part of the summer
R Alcyone Spirit|LOCATED_IN|Houston|8|asserted|now
R Corbin Westergaard|LEADS|National Security Division|10|asserted|-
R Henrietta Lacombe|EMPLOYED_BY|United States|10|asserted|-
