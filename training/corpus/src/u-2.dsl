@u-014|Nepali English daily|2024-11-20|Power starts flowing to Dhaka, for one day
1 KATHMANDU, Nov 20: Nepal exported 40 megawatts of electricity to Bangladesh through the Indian grid for exactly 24 hours on Friday, becoming for the first time a seller to a country with which it shares no border, before the export season stipulated in the tripartite agreement of October 3 came to an end.
2 The agreement was signed in Kathmandu by the Nepal Electricity Authority (NEA), India's NTPC Vidyut Vyapar Nigam and the Bangladesh Power Development Board, under which the NEA will again supply the same quantity to Dhaka from June 15 to November 15 of next year at 6.4 US cents per unit.
---
3 "The amount is symbolic, the direction is not," said Energy, Water Resources and Irrigation Minister Deepak Bahadur Khadka-Thapa, who inaugurated the flow virtually together with his Indian counterpart Manohar Lal Vajpayee and Bangladesh's energy adviser Fouzul Kabir Siddique.
4 NEA Managing Director Kul Man Ghising-Tamang, who is in a legal tussle with the minister over dues owed by thirty-odd industries, did not attend the ceremony at the Ministry of Energy, Water Resources and Irrigation.
5 The power came from Trishuli and Chilime, both among the projects approved by India's Central Electricity Authority.
6 New Delhi does not buy electricity from projects with Chinese investment or contractors, which rules out the 456-MW Upper Tamakoshi, Nepal's largest.
---
7 Last year the country earned Rs 17 billion from sales to India alone, although it still bought Indian power worth more than that in the dry months.
8 A line from Butwal to Gorakhpur, in which the NEA and Power Grid Corporation of India hold half the equity each, is to be completed by 2026.
9 Former NEA chief Mukesh Kafle-Adhikari warned that "one day of sunshine doth not a summer make".
* 10 READ MORE ON: electricity, NEA, Bangladesh
* 11 Sign up for our newsletter. By signing up you agree to our Terms.
E Place|Kathmandu|KATHMANDU;Kathmandu
E Place|Nepal|Nepal
E Commodity|electricity|electricity
E Place|Bangladesh|Bangladesh;Dhaka
E Place|India|India;Indian;New Delhi
E Organization|Nepal Electricity Authority|Nepal Electricity Authority;NEA
E Firm|NTPC Vidyut Vyapar Nigam|NTPC Vidyut Vyapar Nigam
E Organization|Bangladesh Power Development Board|Bangladesh Power Development Board
E Person|Deepak Bahadur Khadka-Thapa|Deepak Bahadur Khadka-Thapa
E Person|Manohar Lal Vajpayee|Manohar Lal Vajpayee
E Person|Fouzul Kabir Siddique|Fouzul Kabir Siddique
E Person|Kul Man Ghising-Tamang|Kul Man Ghising-Tamang
E Organization|Ministry of Energy, Water Resources and Irrigation|Ministry of Energy, Water Resources and Irrigation
E Place|Trishuli|Trishuli
E Place|Chilime|Chilime
E Organization|Central Electricity Authority|Central Electricity Authority
E Place|China|Chinese
E Place|Upper Tamakoshi|Upper Tamakoshi
E Place|Butwal|Butwal
E Place|Gorakhpur|Gorakhpur
E Firm|Power Grid Corporation of India|Power Grid Corporation of India
E Person|Mukesh Kafle-Adhikari|Mukesh Kafle-Adhikari
C Nepal|it@1;the country@7;it@7
C Deepak Bahadur Khadka-Thapa|who@3;his@3;the minister@4
C Kul Man Ghising-Tamang|who@4
C electricity|power@7
R Nepal|EXPORTS|electricity|1|asserted|on Friday
R Nepal|SUPPLIES|Bangladesh|1|asserted|on Friday
R Bangladesh|IMPORTS|electricity|1|asserted|on Friday
R Nepal Electricity Authority|AGREED_WITH|NTPC Vidyut Vyapar Nigam|2|asserted|October 3
R Nepal Electricity Authority|AGREED_WITH|Bangladesh Power Development Board|2|asserted|October 3
R NTPC Vidyut Vyapar Nigam|AGREED_WITH|Bangladesh Power Development Board|2|asserted|October 3
R NTPC Vidyut Vyapar Nigam|LOCATED_IN|India|2|asserted|-
R Nepal Electricity Authority|SUPPLIES|Bangladesh|2|expected|from June 15 to November 15
R Nepal Electricity Authority|EXPORTS|electricity|1-2|expected|from June 15 to November 15
R Bangladesh|IMPORTS|electricity|1-2|expected|from June 15 to November 15
R Deepak Bahadur Khadka-Thapa|LEADS|Ministry of Energy, Water Resources and Irrigation|3-4|asserted|-
R Manohar Lal Vajpayee|EMPLOYED_BY|India|3|asserted|-
R Fouzul Kabir Siddique|EMPLOYED_BY|Bangladesh|3|asserted|-
R Kul Man Ghising-Tamang|LEADS|Nepal Electricity Authority|4|asserted|-
R Central Electricity Authority|LOCATED_IN|India|5|asserted|-
R Upper Tamakoshi|LOCATED_IN|Nepal|6|asserted|-
R Upper Tamakoshi|SANCTIONED_BY|India|6|asserted|-
R Nepal|SUPPLIES|India|7|asserted|Last year
R India|IMPORTS|electricity|7|asserted|Last year
R India|SUPPLIES|Nepal|7|asserted|Last year
R Nepal|IMPORTS|electricity|7|asserted|Last year
R Nepal Electricity Authority|AGREED_WITH|Power Grid Corporation of India|8|asserted|-
B 10,11

@u-015|Costa Rican English paper|2023-04-26|Danish Crown Prince Sails Into Puntarenas With 38 Companies and One Pineapple Question
1 Crown Prince Frederik of Denmark began a three-day visit to Costa Rica on Tuesday at the head of a delegation of 38 companies, and within an hour of stepping off the training ship Georg Stage in Puntarenas had been asked by a nine-year-old whether he puts pineapple on pizza.
2 "Only Costa Rican," he replied, and the Minister of Foreign Trade, Manuel Tovar Villalobos-Rey, standing behind him, was seen to make a note.
---
3 Pineapples are no joke here.
4 The country sold $1.1 billion of the fruit abroad last year, chiefly to the United States, the Netherlands, Belgium and Italy, along with bananas, coffee, cassava and melons, according to the Foreign Trade Promoter of Costa Rica (PROCOMER), although medical devices such as catheters and stents, made in the free zones around Alajuela and Heredia, overtook everything that grows out of the ground as long ago as 2016.
5 Danish firms buy little of either: Copenhagen's Nordfrugt A/S, whose purchasing director, Ditte Winther, is in the delegation, told us it gave up Costa Rican pineapple in 2018 over pesticide residues and has seen no reason to return.
---
6 On the agenda for today are a memorandum of understanding on green hydrogen between the Costa Rican Electricity Institute (ICE) and the wind-power company Vestkraft, a tour of the Reventazón dam, and a lunch with President Rodrigo Chaves Robles, which the Casa Presidencial moved forward by a day because of a Cabinet vote.
7 A stop at the Dos Pinos dairy was cancelled.
8 Nordmedisk, already the owner of a filling line in Heredia, denied a report in La Nación that it will spend $200 million on a second one.
9 The Prince leaves on Thursday for Panama, where he is due to transit the Canal and attend a reception by the shipping group A.P. Steensgaard.
* 10 Also Read: Sloth delays traffic on Route 32 | Costa Rica digital nomad visa: what to know
* 11 Trending Now
E Person|Frederik|Frederik
E Place|Denmark|Denmark;Danish
E Place|Costa Rica|Costa Rica;Costa Rican
E Vessel|Georg Stage|Georg Stage
E Place|Puntarenas|Puntarenas
E Commodity|pineapples|pineapple;Pineapples;Pineapple
E Person|Manuel Tovar Villalobos-Rey|Manuel Tovar Villalobos-Rey
E Place|United States|United States
E Place|Netherlands|Netherlands
E Place|Belgium|Belgium
E Place|Italy|Italy
E Commodity|bananas|bananas
E Commodity|coffee|coffee
E Commodity|cassava|cassava
E Commodity|melons|melons
E Organization|Foreign Trade Promoter of Costa Rica|Foreign Trade Promoter of Costa Rica;PROCOMER
E Commodity|medical devices|medical devices
E Commodity|catheters|catheters
E Commodity|stents|stents
E Place|Alajuela|Alajuela
E Place|Heredia|Heredia
E Firm|Nordfrugt A/S|Nordfrugt A/S
E Place|Copenhagen|Copenhagen
E Person|Ditte Winther|Ditte Winther
E Firm|Costa Rican Electricity Institute|Costa Rican Electricity Institute;ICE
E Commodity|green hydrogen|green hydrogen
E Firm|Vestkraft|Vestkraft
E Place|Reventazón dam|Reventazón dam
E Person|Rodrigo Chaves Robles|Rodrigo Chaves Robles
E Organization|Casa Presidencial|Casa Presidencial
E Firm|Dos Pinos|Dos Pinos
E Firm|Nordmedisk|Nordmedisk
E Organization|La Nación|La Nación
E Place|Panama|Panama
E Place|Panama Canal|Canal
E Firm|A.P. Steensgaard|A.P. Steensgaard
C Frederik|Danish Crown Prince@0;he@1;he@2;him@2;The Prince@9;he@9
C Costa Rica|here@3;The country@4
C pineapples|the fruit@4
C Nordfrugt A/S|whose@5;it@5
C Nordmedisk|it@8
R Frederik|VISITED|Costa Rica|1|asserted|on Tuesday
R Frederik|VISITED|Puntarenas|1|asserted|on Tuesday
R Denmark|VISITED|Costa Rica|1|asserted|on Tuesday
R Georg Stage|LOCATED_IN|Puntarenas|1|asserted|on Tuesday
R Manuel Tovar Villalobos-Rey|EMPLOYED_BY|Costa Rica|1-2|asserted|-
R Frederik|MET_WITH|Manuel Tovar Villalobos-Rey|2|asserted|-
R Costa Rica|EXPORTS|pineapples|4|asserted|last year
R Costa Rica|EXPORTS|bananas|4|asserted|last year
R Costa Rica|EXPORTS|coffee|4|asserted|last year
R Costa Rica|EXPORTS|cassava|4|asserted|last year
R Costa Rica|EXPORTS|melons|4|asserted|last year
R Costa Rica|EXPORTS|medical devices|4|asserted|-
R Costa Rica|EXPORTS|catheters|4|asserted|-
R Costa Rica|EXPORTS|stents|4|asserted|-
R Costa Rica|SUPPLIES|United States|4|asserted|last year
R Costa Rica|SUPPLIES|Netherlands|4|asserted|last year
R Costa Rica|SUPPLIES|Belgium|4|asserted|last year
R Costa Rica|SUPPLIES|Italy|4|asserted|last year
R United States|IMPORTS|pineapples|4|asserted|last year
R Netherlands|IMPORTS|pineapples|4|asserted|last year
R Belgium|IMPORTS|pineapples|4|asserted|last year
R Italy|IMPORTS|pineapples|4|asserted|last year
R Nordfrugt A/S|LOCATED_IN|Copenhagen|5|asserted|-
R Ditte Winther|EMPLOYED_BY|Nordfrugt A/S|5|asserted|-
R Nordfrugt A/S|IMPORTS|pineapples|5|denied|in 2018
R Costa Rica|SUPPLIES|Nordfrugt A/S|5|denied|in 2018
R Ditte Winther|VISITED|Costa Rica|1-5|asserted|-
R Costa Rican Electricity Institute|AGREED_WITH|Vestkraft|6|expected|today
R Frederik|VISITED|Reventazón dam|2-6|expected|today
R Frederik|MET_WITH|Rodrigo Chaves Robles|2-6|expected|today
R Rodrigo Chaves Robles|LEADS|Costa Rica|1-6|asserted|-
R Nordmedisk|INVESTED_IN|Heredia|8|asserted|-
R Nordmedisk|INVESTED_IN|Heredia|8|denied|-
R Frederik|VISITED|Panama|9|expected|on Thursday
R Frederik|VISITED|Panama Canal|9|expected|on Thursday
R Frederik|MET_WITH|A.P. Steensgaard|9|expected|on Thursday
B 10,11

@u-016|Sri Lankan Sunday paper, parliament report|2023-09-17|COPE told tea-for-oil bill is down to US$ 231 mn
1 Sri Lanka has so far shipped Ceylon Tea to the value of US$ 20 million to Iran in settlement of an oil debt of US$ 251 million left over from 2012, the Committee on Public Enterprises (COPE) heard on Thursday when officials of the Serendib Petroleum Corporation (SPC), the Sri Lanka Tea Board and the Ministry of Plantation Industries were summoned before it.
2 Tea Board Chairman Niraj de Mel-Ratwatte said five million dollars' worth of tea was being dispatched every month under the barter agreement signed in Tehran in December 2021 by then Plantation Minister Ramesh Pathirana and the Trade Promotion Organization of Iran.
3 Exporters are paid in rupees by the SPC, and the tea, being "for humanitarian consumption", does not breach the sanctions imposed by the United States, the Chairman explained in reply to a question by Dr. Harsha de Silva-Weerakkody (SJB, Colombo).
---
4 COPE Chairman Ranjith Bandara Tennakoon was less than satisfied.
5 He wished to know how Akbar Brothers & Lanka Teas (Pvt) Ltd., one of eleven firms in the scheme, had been paid for 80 tonnes that, according to Customs, never left the Orugodawatta yard.
6 The company's Director Operations, Shanaka Abeygunasekara, denied that any consignment had been invoiced without being shipped and said he welcomed an audit.
---
7 Iran was once the second largest buyer of the island's tea, after Russia; Iraq, Turkey and the UAE have since overtaken it.
8 Iranian President Ebrahim Raisi is scheduled to arrive in Colombo in the new year to open the Uma Oya multipurpose project, which FARAB Co., an Iranian contractor, completed after eight years of delay.
9 Asked whether the SPC planned to buy Iranian crude again, its Managing Director Buddhika Madihahewage said there was no such plan "as of today", and that Sapugaskanda was running on Murban and, once, on Russian Siberian Light bought through Coral Energy-Dubai.
10 Proceedings were interrupted twice when the lights tripped.
E Place|Sri Lanka|Sri Lanka
E Commodity|Ceylon Tea|Ceylon Tea;tea
E Place|Iran|Iran;Iranian
E Commodity|oil|oil
E Organization|Committee on Public Enterprises|Committee on Public Enterprises;COPE
E Firm|Serendib Petroleum Corporation|Serendib Petroleum Corporation;SPC
E Organization|Sri Lanka Tea Board|Sri Lanka Tea Board;Tea Board
E Organization|Ministry of Plantation Industries|Ministry of Plantation Industries
E Person|Niraj de Mel-Ratwatte|Niraj de Mel-Ratwatte
E Place|Tehran|Tehran
E Person|Ramesh Pathirana|Ramesh Pathirana
E Organization|Trade Promotion Organization of Iran|Trade Promotion Organization of Iran
E Place|United States|United States
E Person|Harsha de Silva-Weerakkody|Harsha de Silva-Weerakkody
E Organization|SJB|SJB
E Place|Colombo|Colombo
E Person|Ranjith Bandara Tennakoon|Ranjith Bandara Tennakoon
E Firm|Akbar Brothers & Lanka Teas (Pvt) Ltd.|Akbar Brothers & Lanka Teas (Pvt) Ltd.
E Organization|Customs|Customs
E Place|Orugodawatta|Orugodawatta
E Person|Shanaka Abeygunasekara|Shanaka Abeygunasekara
E Place|Russia|Russia;Russian
E Place|Iraq|Iraq
E Place|Turkey|Turkey
E Place|United Arab Emirates|UAE
E Person|Ebrahim Raisi|Ebrahim Raisi
E Place|Uma Oya|Uma Oya
E Firm|FARAB Co.|FARAB Co.
E Commodity|crude|crude
E Person|Buddhika Madihahewage|Buddhika Madihahewage
E Place|Sapugaskanda|Sapugaskanda
E Commodity|Murban|Murban
E Commodity|Siberian Light|Siberian Light
E Firm|Coral Energy-Dubai|Coral Energy-Dubai
C Committee on Public Enterprises|it@1
C Niraj de Mel-Ratwatte|the Chairman@3
C Ranjith Bandara Tennakoon|He@5
C Akbar Brothers & Lanka Teas (Pvt) Ltd.|one of eleven firms@5;The company@6
C Shanaka Abeygunasekara|he@6
C Sri Lanka|the island@7
C Iran|it@7
C Uma Oya|which@8
C FARAB Co.|an Iranian contractor@8
C Serendib Petroleum Corporation|its@9
R Sri Lanka|EXPORTS|Ceylon Tea|1|asserted|-
R Sri Lanka|SUPPLIES|Iran|1|asserted|-
R Iran|IMPORTS|Ceylon Tea|1|asserted|-
R Iran|SUPPLIES|Sri Lanka|1|asserted|2012
R Sri Lanka|IMPORTS|oil|1|asserted|2012
R Committee on Public Enterprises|MET_WITH|Serendib Petroleum Corporation|1|asserted|on Thursday
R Committee on Public Enterprises|MET_WITH|Sri Lanka Tea Board|1|asserted|on Thursday
R Committee on Public Enterprises|MET_WITH|Ministry of Plantation Industries|1|asserted|on Thursday
R Niraj de Mel-Ratwatte|LEADS|Sri Lanka Tea Board|2|asserted|-
R Ramesh Pathirana|AGREED_WITH|Trade Promotion Organization of Iran|2|asserted|in December 2021
R Iran|SANCTIONED_BY|United States|1-3|asserted|-
R Harsha de Silva-Weerakkody|EMPLOYED_BY|SJB|3|asserted|-
R Ranjith Bandara Tennakoon|LEADS|Committee on Public Enterprises|4|asserted|-
R Shanaka Abeygunasekara|EMPLOYED_BY|Akbar Brothers & Lanka Teas (Pvt) Ltd.|6|asserted|-
R Sri Lanka|SUPPLIES|Russia|7|asserted|-
R Russia|IMPORTS|Ceylon Tea|7|asserted|-
R Sri Lanka|SUPPLIES|Iraq|7|asserted|-
R Sri Lanka|SUPPLIES|Turkey|7|asserted|-
R Sri Lanka|SUPPLIES|United Arab Emirates|7|asserted|-
R Iraq|IMPORTS|Ceylon Tea|7|asserted|-
R Turkey|IMPORTS|Ceylon Tea|7|asserted|-
R United Arab Emirates|IMPORTS|Ceylon Tea|7|asserted|-
R Ebrahim Raisi|LEADS|Iran|8|asserted|-
R Ebrahim Raisi|VISITED|Colombo|8|expected|in the new year
R FARAB Co.|LOCATED_IN|Iran|8|asserted|-
R Buddhika Madihahewage|LEADS|Serendib Petroleum Corporation|9|asserted|-
R Serendib Petroleum Corporation|IMPORTS|crude|9|denied|-
R Iran|SUPPLIES|Serendib Petroleum Corporation|9|denied|-
R Serendib Petroleum Corporation|IMPORTS|Murban|9|asserted|-
R Serendib Petroleum Corporation|IMPORTS|Siberian Light|9|asserted|-
R Coral Energy-Dubai|SUPPLIES|Serendib Petroleum Corporation|9|asserted|-

@u-017|Kyrgyz news agency|2025-02-06|Two meat plants of Chui region receive right to send mutton to Qatar
* 1 Kyrgyzstan Politics Economy Society Incidents Photo Video КЫР РУС ENG
2 BISHKEK, February 6, 2025. /Tazabek-Inform/. Two meat processing enterprises of Chui region, Ak-Bulut Et LLC and Kemin Halal Product, have been included in the register of establishments permitted to supply chilled mutton and horse meat to the State of Qatar, the Ministry of Water Resources, Agriculture and Processing Industry reports.
3 The corresponding decision was made following an inspection in December by specialists of the Ministry of Public Health of Qatar, who also looked at a slaughterhouse in Tokmok but did not recommend it.
---
4 Recall that in October the President of the Kyrgyz Republic Sadyr Japarov received the Emir of Qatar Sheikh Tamim bin Hamad Al Thani in Cholpon-Ata, and following the talks a memorandum was signed between the ministry and Hassad Food Company, which is owned by the Qatar Investment Authority.
5 The head of Ak-Bulut Et, Nurlan Asanovich Toktogulov, told the agency that the first 22 tons are to leave from Manas airport on February 20, and that before the enterprise delivered its meat to Kazakhstan and, in 2022, one batch to Saudi Arabia, "but one batch is not a market".
6 At the same time the deputy of the Jogorku Kenesh Gulya Kozhokulova-Temirbek stated at a meeting of the committee that the price of mutton in Osh had already reached 750 som and demanded to ban the export of livestock; the Cabinet of Ministers does not support the ban.
7 The number of sheep in the republic amounts to 6.3 million head.
---
* 8 Tags: meat export Qatar
* 9 Any use of materials is allowed only with a hyperlink to the agency
* 10 Popular: Exchange rate | In Naryn a snow leopard entered the school | Who will become akim of Batken
E Place|Kyrgyzstan|Kyrgyzstan;Kyrgyz Republic
E Place|Bishkek|BISHKEK
E Organization|Tazabek-Inform|Tazabek-Inform
E Place|Chui region|Chui region
E Firm|Ak-Bulut Et LLC|Ak-Bulut Et LLC;Ak-Bulut Et
E Firm|Kemin Halal Product|Kemin Halal Product
E Commodity|mutton|mutton;chilled mutton
E Commodity|horse meat|horse meat
E Commodity|meat|meat
E Place|Qatar|State of Qatar;Qatar
E Organization|Ministry of Water Resources, Agriculture and Processing Industry|Ministry of Water Resources, Agriculture and Processing Industry
E Organization|Ministry of Public Health of Qatar|Ministry of Public Health of Qatar
E Place|Tokmok|Tokmok
E Person|Sadyr Japarov|Sadyr Japarov
E Person|Tamim bin Hamad Al Thani|Tamim bin Hamad Al Thani
E Place|Cholpon-Ata|Cholpon-Ata
E Firm|Hassad Food Company|Hassad Food Company
E Organization|Qatar Investment Authority|Qatar Investment Authority
E Person|Nurlan Asanovich Toktogulov|Nurlan Asanovich Toktogulov
E Place|Manas airport|Manas airport
E Place|Kazakhstan|Kazakhstan
E Place|Saudi Arabia|Saudi Arabia
E Organization|Jogorku Kenesh|Jogorku Kenesh
E Person|Gulya Kozhokulova-Temirbek|Gulya Kozhokulova-Temirbek
E Place|Osh|Osh
E Commodity|livestock|livestock
E Organization|Cabinet of Ministers|Cabinet of Ministers
E Commodity|sheep|sheep
E Place|Naryn|Naryn
E Place|Batken|Batken
C Ministry of Water Resources, Agriculture and Processing Industry|the ministry@4
C Hassad Food Company|which@4
C Tazabek-Inform|the agency@5
C Ak-Bulut Et LLC|the enterprise@5;its@5
C Kyrgyzstan|the republic@7
R Ak-Bulut Et LLC|LOCATED_IN|Chui region|2|asserted|-
R Kemin Halal Product|LOCATED_IN|Chui region|2|asserted|-
R Ak-Bulut Et LLC|SUPPLIES|Qatar|2|expected|-
R Kemin Halal Product|SUPPLIES|Qatar|2|expected|-
R Ak-Bulut Et LLC|EXPORTS|mutton|2|expected|-
R Ak-Bulut Et LLC|EXPORTS|horse meat|2|expected|-
R Kemin Halal Product|EXPORTS|mutton|2|expected|-
R Kemin Halal Product|EXPORTS|horse meat|2|expected|-
R Qatar|IMPORTS|mutton|2|expected|-
R Qatar|IMPORTS|horse meat|2|expected|-
R Ministry of Public Health of Qatar|VISITED|Tokmok|3|asserted|in December
R Ministry of Public Health of Qatar|VISITED|Chui region|2-3|asserted|in December
R Sadyr Japarov|LEADS|Kyrgyzstan|4|asserted|-
R Tamim bin Hamad Al Thani|LEADS|Qatar|4|asserted|-
R Sadyr Japarov|MET_WITH|Tamim bin Hamad Al Thani|4|asserted|in October
R Tamim bin Hamad Al Thani|VISITED|Cholpon-Ata|4|asserted|in October
R Ministry of Water Resources, Agriculture and Processing Industry|AGREED_WITH|Hassad Food Company|4|asserted|in October
R Qatar Investment Authority|OWNS|Hassad Food Company|4|asserted|-
R Nurlan Asanovich Toktogulov|LEADS|Ak-Bulut Et LLC|5|asserted|-
R Ak-Bulut Et LLC|EXPORTS|meat|5|asserted|-
R Ak-Bulut Et LLC|SUPPLIES|Kazakhstan|5|asserted|-
R Ak-Bulut Et LLC|SUPPLIES|Saudi Arabia|5|asserted|in 2022
R Kazakhstan|IMPORTS|meat|5|asserted|-
R Saudi Arabia|IMPORTS|meat|5|asserted|in 2022
R Gulya Kozhokulova-Temirbek|EMPLOYED_BY|Jogorku Kenesh|6|asserted|-
R livestock|SANCTIONED_BY|Cabinet of Ministers|6|denied|-
B 1,8,9,10

@u-018|Zambian daily|2023-12-19|GOVT, MUKUBA MINES STRIKE DEAL AS CHINGOLA MINERS DANCE
1 GOVERNMENT has agreed to hand control of Mukuba Copper Mines Plc (MCM) back to Anglo-Deccan Resources after four years of court battles, and hundreds of miners in Chingola danced in the rain yesterday as the news was broken to them by Copperbelt Minister Elisha Matambo-Sikazwe from the back of a Land Cruiser.
2 Minister of Mines and Minerals Development Peter Chanda Mukosa-Lengwe said in a ministerial statement in Parliament that the Mumbai-based conglomerate, which holds 79.4 percent of MCM while the State's Kafubu Investments Holdings Plc (KBIH) keeps the remainder, has undertaken to put US$1.2 billion into the Konkola Deep shaft, settle US$250 million owed to local suppliers and raise salaries by 20 percent.
---
3 The previous administration placed the company in provisional liquidation in May 2019, accusing its parent of lying about expansion plans and paying too little tax.
4 Anglo-Deccan, founded by Zambian-born billionaire Anil Kantilal Thakkar, denied the accusations and took KBIH to arbitration in London.
5 "We never left Zambia in our hearts," its country head, Mrs Moono Chipepo-Desai, told journalists, adding that Mr Thakkar would fly into Ndola in the first week of January to meet President Hakainde Hichilema.
---
6 Opposition Patriotic Front acting president Given Lubinda-Mwale described the deal as "a Christmas present for foreigners" and accused the minister of having travelled to Dubai in October at Anglo-Deccan's expense, a claim which Mr Mukosa-Lengwe dismissed as "gossip from people who ran the mines down".
7 The Mineworkers Union of Zambia, on the other hand, welcomed it.
8 The smelter at Nchanga, shut since March, exported most of its copper cathodes through Durban to buyers in Switzerland and China before the closure, and refilling the pipeline may take until June.
9 A bid by the Emirati group Al Wathba Metals, which had offered US$900 million for the same stake in MCM, is now off the table, said KBIH chief executive officer Ndoba Vibetti-Phiri.
E Firm|Mukuba Copper Mines Plc|Mukuba Copper Mines Plc;MCM;MUKUBA MINES
E Firm|Anglo-Deccan Resources|Anglo-Deccan Resources;Anglo-Deccan
E Place|Chingola|Chingola;CHINGOLA
E Place|Copperbelt|Copperbelt
E Person|Elisha Matambo-Sikazwe|Elisha Matambo-Sikazwe
E Person|Peter Chanda Mukosa-Lengwe|Peter Chanda Mukosa-Lengwe;Mukosa-Lengwe
E Organization|Parliament|Parliament
E Place|Mumbai|Mumbai
E Firm|Kafubu Investments Holdings Plc|Kafubu Investments Holdings Plc;KBIH
E Place|Konkola Deep|Konkola Deep
E Person|Anil Kantilal Thakkar|Anil Kantilal Thakkar;Thakkar
E Place|Zambia|Zambia;Zambian
E Place|London|London
E Person|Moono Chipepo-Desai|Moono Chipepo-Desai
E Place|Ndola|Ndola
E Person|Hakainde Hichilema|Hakainde Hichilema
E Organization|Patriotic Front|Patriotic Front
E Person|Given Lubinda-Mwale|Given Lubinda-Mwale
E Place|Dubai|Dubai
E Organization|Mineworkers Union of Zambia|Mineworkers Union of Zambia
E Place|Nchanga|Nchanga
E Commodity|copper cathodes|copper cathodes
E Place|Durban|Durban
E Place|Switzerland|Switzerland
E Place|China|China
E Firm|Al Wathba Metals|Al Wathba Metals
E Place|United Arab Emirates|Emirati
E Person|Ndoba Vibetti-Phiri|Ndoba Vibetti-Phiri
C Zambia|GOVT@0;GOVERNMENT@1;the State@2;The previous administration@3
C Anglo-Deccan Resources|the Mumbai-based conglomerate@2;which@2;its parent@3;We@5;its@5
C Mukuba Copper Mines Plc|the company@3;its@3
C Peter Chanda Mukosa-Lengwe|the minister@6
C Nchanga|its@8
R Zambia|AGREED_WITH|Mukuba Copper Mines Plc|0|asserted|-
R Zambia|AGREED_WITH|Anglo-Deccan Resources|1|asserted|-
R Elisha Matambo-Sikazwe|VISITED|Chingola|1|asserted|yesterday
R Elisha Matambo-Sikazwe|LEADS|Copperbelt|1|asserted|-
R Peter Chanda Mukosa-Lengwe|EMPLOYED_BY|Zambia|1-2|asserted|-
R Anglo-Deccan Resources|LOCATED_IN|Mumbai|2|asserted|-
R Anglo-Deccan Resources|OWNS|Mukuba Copper Mines Plc|2|asserted|-
R Kafubu Investments Holdings Plc|INVESTED_IN|Mukuba Copper Mines Plc|2|asserted|-
R Zambia|OWNS|Kafubu Investments Holdings Plc|2|asserted|-
R Anglo-Deccan Resources|INVESTED_IN|Konkola Deep|2|expected|-
R Anglo-Deccan Resources|ACCUSED_BY|Zambia|3|asserted|in May 2019
R Kafubu Investments Holdings Plc|ACCUSED_BY|Anglo-Deccan Resources|4|asserted|-
R Anil Kantilal Thakkar|LEADS|Anglo-Deccan Resources|4|asserted|-
R Moono Chipepo-Desai|EMPLOYED_BY|Anglo-Deccan Resources|5|asserted|-
R Anil Kantilal Thakkar|VISITED|Ndola|5|expected|in the first week of January
R Anil Kantilal Thakkar|MET_WITH|Hakainde Hichilema|5|expected|in the first week of January
R Hakainde Hichilema|LEADS|Zambia|5|asserted|-
R Given Lubinda-Mwale|LEADS|Patriotic Front|6|asserted|-
R Peter Chanda Mukosa-Lengwe|ACCUSED_BY|Given Lubinda-Mwale|6|asserted|-
R Peter Chanda Mukosa-Lengwe|VISITED|Dubai|6|alleged|in October
R Peter Chanda Mukosa-Lengwe|VISITED|Dubai|6|denied|in October
R Nchanga|EXPORTS|copper cathodes|8|asserted|-
R Nchanga|SUPPLIES|Switzerland|8|asserted|-
R Nchanga|SUPPLIES|China|8|asserted|-
R Switzerland|IMPORTS|copper cathodes|8|asserted|-
R China|IMPORTS|copper cathodes|8|asserted|-
R Al Wathba Metals|LOCATED_IN|United Arab Emirates|9|asserted|-
R Al Wathba Metals|OWNS|Mukuba Copper Mines Plc|9|denied|-
R Ndoba Vibetti-Phiri|LEADS|Kafubu Investments Holdings Plc|9|asserted|-

@u-019|Icelandic broadcaster, English service|2022-11-30|District Prosecutor closes in on Hafborg over Namibian quotas
1 Three current and two former employees of the fishing company Hafborg were questioned for a second day in Reykjavík on Tuesday by the District Prosecutor, Iceland's white-collar crime authority, as part of an inquiry into payments of 1.4 billion krónur to officials in Namibia.
2 Among the three is, RÚV has learned, the firm's managing director, Ásgeir Már Hallgrímsson, who has maintained throughout that he knew nothing of the payments, that horse mackerel quotas were bought "at the going rate" and that the guilt lies with the man who ran the Walvis Bay office, Jökull Örn Steinarsson-Beck.
3 Steinarsson-Beck, now a whistleblower, says he was acting on orders from Akureyri, where Hafborg has its headquarters.
---
4 In Windhoek, where two former ministers, Bertholdt Emvula-Shikongo and Silas Shapange-Nuuyoma, have been in custody since they were arrested by the Anti-Corruption Commission in November 2019, the trial has been put off again, until April.
5 Namibian prosecutors want Iceland to hand over Hallgrímsson and two others; Iceland does not extradite its own citizens.
---
6 Hafborg left Namibia in 2020 and sold its trawlers, the Helmiste II and the Saga Sól, the former to a Russian buyer in Murmansk and the latter to a company in Oman.
7 It is still the country's largest exporter of cod and haddock, with sales offices in Grimsby and Boulogne-sur-Mer, and since last spring it has owned half of the Norwegian salmon farmer Bremnes Havbruk.
8 Minister of Food, Agriculture and Fisheries Svandís Egilsdóttir of Iceland's Left-Green Movement told Morgunvaktin, the morning show of Channel 1, that she would not comment on individual cases, but that "the fish belong to the nation, ours as well as theirs".
* 9 More from Iceland: Reykjanes swarm eases | Pool closed after raven incident
* 10 Contact the newsroom in English
E Organization|District Prosecutor|District Prosecutor
E Firm|Hafborg|Hafborg
E Place|Namibia|Namibia;Namibian
E Place|Reykjavík|Reykjavík
E Place|Iceland|Iceland
E Organization|RÚV|RÚV
E Person|Ásgeir Már Hallgrímsson|Ásgeir Már Hallgrímsson;Hallgrímsson
E Commodity|horse mackerel|horse mackerel
E Place|Walvis Bay|Walvis Bay
E Person|Jökull Örn Steinarsson-Beck|Jökull Örn Steinarsson-Beck;Steinarsson-Beck
E Place|Akureyri|Akureyri
E Place|Windhoek|Windhoek
E Person|Bertholdt Emvula-Shikongo|Bertholdt Emvula-Shikongo
E Person|Silas Shapange-Nuuyoma|Silas Shapange-Nuuyoma
E Organization|Anti-Corruption Commission|Anti-Corruption Commission
E Vessel|Helmiste II|Helmiste II
E Vessel|Saga Sól|Saga Sól
E Place|Russia|Russian
E Place|Murmansk|Murmansk
E Place|Oman|Oman
E Commodity|cod|cod
E Commodity|haddock|haddock
E Place|Grimsby|Grimsby
E Place|Boulogne-sur-Mer|Boulogne-sur-Mer
E Firm|Bremnes Havbruk|Bremnes Havbruk
E Place|Norway|Norwegian
E Commodity|salmon|salmon
E Person|Svandís Egilsdóttir|Svandís Egilsdóttir
E Organization|Left-Green Movement|Left-Green Movement
E Organization|Channel 1|Channel 1
E Commodity|fish|fish
E Place|Reykjanes|Reykjanes
C District Prosecutor|Iceland's white-collar crime authority@1
C Hafborg|the firm@2;its@6;It@7;it@7
C Ásgeir Már Hallgrímsson|who@2;he@2
C Jökull Örn Steinarsson-Beck|the man who ran the Walvis Bay office@2;he@3
C Akureyri|where@3
C Windhoek|where@4
C Iceland|its@5;the country@7;the nation@8
C Svandís Egilsdóttir|she@8
R District Prosecutor|LOCATED_IN|Iceland|1|asserted|-
R Ásgeir Már Hallgrímsson|LEADS|Hafborg|2|asserted|-
R Jökull Örn Steinarsson-Beck|ACCUSED_BY|Ásgeir Már Hallgrímsson|2|asserted|-
R Hafborg|LOCATED_IN|Akureyri|3|asserted|-
R Hafborg|ACCUSED_BY|Jökull Örn Steinarsson-Beck|3|asserted|-
R Bertholdt Emvula-Shikongo|ARRESTED_BY|Anti-Corruption Commission|4|asserted|in November 2019
R Silas Shapange-Nuuyoma|ARRESTED_BY|Anti-Corruption Commission|4|asserted|in November 2019
R Ásgeir Már Hallgrímsson|ACCUSED_BY|Namibia|5|asserted|-
R Hafborg|OWNS|Helmiste II|6|asserted|-
R Hafborg|OWNS|Saga Sól|6|asserted|-
R Russia|OWNS|Helmiste II|6|asserted|-
R Hafborg|EXPORTS|cod|7|asserted|-
R Hafborg|EXPORTS|haddock|7|asserted|-
R Hafborg|LOCATED_IN|Iceland|7|asserted|-
R Hafborg|INVESTED_IN|Bremnes Havbruk|7|asserted|since last spring
R Bremnes Havbruk|LOCATED_IN|Norway|7|asserted|-
R Svandís Egilsdóttir|EMPLOYED_BY|Iceland|8|asserted|-
R Svandís Egilsdóttir|EMPLOYED_BY|Left-Green Movement|8|asserted|-
R Left-Green Movement|LOCATED_IN|Iceland|8|asserted|-
B 9,10

@u-020|Solomon Islands paper|2024-03-06|Choiseul chiefs halt log ship, say royalties not paid
1 CHIEFS of the Vanisi tribe in north Choiseul have refused to let the log carrier MV Oceania Timber 3 leave Moli anchorage with an estimated 4,600 cubic metres of round logs until their landowners' association is paid SBD$1.9 million in royalties, the Solomon Star was told by satellite phone on Sunday.
2 The ship, which arrived from Zhangjiagang on February 11, is chartered by Goldborn (SI) Ltd, a Malaysian-owned logging company, to carry the timber to China, where nearly all of Solomon Islands' logs end up.
---
3 Paramount chief Clement Kengava said police from Taro came on Friday in a banana boat, told both sides to calm down and went home because their fuel was low.
4 Goldborn's manager, Robin Ling Siew Hock, accused the chiefs of piracy and said the money was deposited "long ago" with the association's lawyer in Honiara, Mr Wilson Rano-Tepai, who could not be found at his office yesterday.
5 The Ministry of Forestry and Research confirmed that Goldborn holds a valid felling licence and market price certificate, while Deputy Commissioner of Forests Vaeno Vigulu-Rence warned that any log shipped without consent would be "a stolen log".
6 Police arrested no one.
---
7 Log exports have fallen every year since 2018, and the Central Bank of Solomon Islands (CBSI) expects the country's tuna and gold from the Chinese-operated Gold Ridge mine on Guadalcanal to overtake them by 2025.
8 Meanwhile Premier of Choiseul Harrison Benjamin-Pitakaka, who returned from a trip to Guangzhou at the invitation of the Chinese embassy last week, said he would travel to Moli today.
9 Next to be asked to explain is the Customs and Excise Division.
* 10 Comments are closed.
E Place|Choiseul|Choiseul
E Organization|Vanisi tribe|Vanisi tribe
E Vessel|Oceania Timber 3|Oceania Timber 3
E Place|Moli|Moli
E Commodity|round logs|round logs;logs;log;Log;timber
E Organization|Solomon Star|Solomon Star
E Place|Zhangjiagang|Zhangjiagang
E Firm|Goldborn (SI) Ltd|Goldborn (SI) Ltd;Goldborn
E Place|Malaysia|Malaysian
E Place|China|China;Chinese
E Place|Solomon Islands|Solomon Islands
E Person|Clement Kengava|Clement Kengava
E Place|Taro|Taro
E Commodity|fuel|fuel
E Person|Robin Ling Siew Hock|Robin Ling Siew Hock
E Place|Honiara|Honiara
E Person|Wilson Rano-Tepai|Wilson Rano-Tepai
E Organization|Ministry of Forestry and Research|Ministry of Forestry and Research
E Person|Vaeno Vigulu-Rence|Vaeno Vigulu-Rence
E Organization|Central Bank of Solomon Islands|Central Bank of Solomon Islands;CBSI
E Commodity|tuna|tuna
E Commodity|gold|gold
E Place|Gold Ridge mine|Gold Ridge mine
E Place|Guadalcanal|Guadalcanal
E Person|Harrison Benjamin-Pitakaka|Harrison Benjamin-Pitakaka
E Place|Guangzhou|Guangzhou
E Organization|Customs and Excise Division|Customs and Excise Division
C Oceania Timber 3|The ship@2;which@2
C Goldborn (SI) Ltd|a Malaysian-owned logging company@2
C China|where@2
C Solomon Islands|the country@7
C Vanisi tribe|the chiefs@4
C Wilson Rano-Tepai|who@4;his@4
C Harrison Benjamin-Pitakaka|who@8;he@8
R Oceania Timber 3|ARRESTED_BY|Vanisi tribe|1|asserted|-
R Vanisi tribe|LOCATED_IN|Choiseul|1|asserted|-
R Oceania Timber 3|LOCATED_IN|Moli|1|asserted|-
R Goldborn (SI) Ltd|SUPPLIES|China|2|expected|-
R Goldborn (SI) Ltd|EXPORTS|round logs|2|expected|-
R Solomon Islands|EXPORTS|round logs|2|asserted|-
R Solomon Islands|SUPPLIES|China|2|asserted|-
R China|IMPORTS|round logs|2|asserted|-
R Clement Kengava|LEADS|Vanisi tribe|1-3|asserted|-
R Robin Ling Siew Hock|LEADS|Goldborn (SI) Ltd|4|asserted|-
R Vanisi tribe|ACCUSED_BY|Robin Ling Siew Hock|4|asserted|-
R Vaeno Vigulu-Rence|EMPLOYED_BY|Ministry of Forestry and Research|5|asserted|-
R Gold Ridge mine|LOCATED_IN|Guadalcanal|7|asserted|-
R Solomon Islands|EXPORTS|tuna|7|expected|by 2025
R Solomon Islands|EXPORTS|gold|7|expected|by 2025
R Harrison Benjamin-Pitakaka|LEADS|Choiseul|8|asserted|-
R Harrison Benjamin-Pitakaka|VISITED|Guangzhou|8|asserted|last week
R Harrison Benjamin-Pitakaka|VISITED|Moli|8|expected|today
B 10

@u-021|Kenyan business daily, scraped|2023-05-30|Avocado traders warned as KEPHIS reopens gate to Seoul
* 1 LOG IN SUBSCRIBE
* 2 Markets & Finance > Commodities
* 3 Workers sort avocados at the Keitt-Maragua Exporters packhouse in Murang'a in this file photo. PHOTO | FILE | NMG
* 4 Summary
* 5 South Korea becomes the sixth market opened to Kenyan fruit since 2021.
6 Kenya has secured access to South Korea for its Hass avocados following two years of talks, the Kenya Plant Health Inspectorate Service (Kephis) said on Monday, even as the Agriculture and Food Authority (AFA) threatened to strike off exporters caught shipping immature fruit.
7 Kephis managing director Theophilus Mutui-Wambua said the Animal and Plant Quarantine Agency of Korea had cleared 12 packhouses after its inspectors toured farms in Murang'a, Kiambu and Uasin Gishu in March.
8 "The first containers leave Mombasa in July, and we do not intend to embarrass ourselves," he said.
---
9 Kenya shipped avocados worth Sh18.4 billion last year, mostly to the Netherlands, France, the UAE and, since August, China, which buys only frozen or fumigated fruit from ten licensed firms, among them Keitt-Maragua Exporters, Sasini-Kakuzi Fresh and Biofarms East Africa.
10 AFA's acting director-general, Beatrice Nyamwamu-Otieno, named no one, but people familiar with the matter told this publication that one of the ten, a Limuru firm called Olivado Hills, had 60 tonnes returned from Rotterdam in April.
11 Its director Samson Kiprop Rutto denied the firm had any cargo rejected.
---
12 The Fresh Produce Exporters Association of Kenya welcomed the Korean opening; its chief executive, Hosea Machuki-Ndegwa, is leading 15 members to a trade fair in Busan next month.
13 In a separate development, listed tea and macadamia grower Kakamega Estates (KKM) said Britain's Camellia Holdings, which owns 50.7 percent of it, had rejected an offer from billionaire Jagjit Singh Birdi-Ahluwalia.
14 The shilling traded at 138.20 to the dollar, supported by tea inflows.
* 15 PAYE Tax Calculator
* 16 In the headlines: State to buy out power producers | Why your salary is late | How I lost Sh3m in quails
E Place|Kenya|Kenya;Kenyan
E Commodity|Hass avocados|Hass avocados;avocados;Avocado
E Organization|Kenya Plant Health Inspectorate Service|Kenya Plant Health Inspectorate Service;Kephis;KEPHIS
E Place|South Korea|South Korea;Korean;Seoul
E Firm|Keitt-Maragua Exporters|Keitt-Maragua Exporters
E Place|Murang'a|Murang'a
E Organization|NMG|NMG
E Organization|Agriculture and Food Authority|Agriculture and Food Authority;AFA
E Person|Theophilus Mutui-Wambua|Theophilus Mutui-Wambua
E Organization|Animal and Plant Quarantine Agency of Korea|Animal and Plant Quarantine Agency of Korea
E Place|Kiambu|Kiambu
E Place|Uasin Gishu|Uasin Gishu
E Place|Mombasa|Mombasa
E Place|Netherlands|Netherlands
E Place|France|France
E Place|United Arab Emirates|UAE
E Place|China|China
E Firm|Sasini-Kakuzi Fresh|Sasini-Kakuzi Fresh
E Firm|Biofarms East Africa|Biofarms East Africa
E Person|Beatrice Nyamwamu-Otieno|Beatrice Nyamwamu-Otieno
E Firm|Olivado Hills|Olivado Hills
E Place|Limuru|Limuru
E Place|Rotterdam|Rotterdam
E Person|Samson Kiprop Rutto|Samson Kiprop Rutto
E Organization|Fresh Produce Exporters Association of Kenya|Fresh Produce Exporters Association of Kenya
E Person|Hosea Machuki-Ndegwa|Hosea Machuki-Ndegwa
E Place|Busan|Busan
E Firm|Kakamega Estates|Kakamega Estates;KKM
E Commodity|tea|tea
E Commodity|macadamia|macadamia
E Place|United Kingdom|Britain
E Firm|Camellia Holdings|Camellia Holdings
E Person|Jagjit Singh Birdi-Ahluwalia|Jagjit Singh Birdi-Ahluwalia
E Commodity|quails|quails
E Commodity|fruit|fruit
C Kenya|its@6
C Kenya Plant Health Inspectorate Service|we@8
C Animal and Plant Quarantine Agency of Korea|its@7
C Theophilus Mutui-Wambua|he@8
C China|which@9
C Olivado Hills|a Limuru firm@10;Its@11;the firm@11
C Fresh Produce Exporters Association of Kenya|its@12
C Camellia Holdings|which@13
C Kakamega Estates|it@13
R Kenya|AGREED_WITH|South Korea|6|asserted|-
R Kenya|EXPORTS|Hass avocados|6|expected|-
R Kenya|SUPPLIES|South Korea|6|expected|-
R South Korea|IMPORTS|Hass avocados|6|expected|-
R Theophilus Mutui-Wambua|LEADS|Kenya Plant Health Inspectorate Service|7|asserted|-
R Animal and Plant Quarantine Agency of Korea|VISITED|Murang'a|7|asserted|in March
R Animal and Plant Quarantine Agency of Korea|VISITED|Kiambu|7|asserted|in March
R Animal and Plant Quarantine Agency of Korea|VISITED|Uasin Gishu|7|asserted|in March
R Kenya|EXPORTS|Hass avocados|9|asserted|last year
R Kenya|SUPPLIES|Netherlands|9|asserted|last year
R Kenya|SUPPLIES|France|9|asserted|last year
R Kenya|SUPPLIES|United Arab Emirates|9|asserted|last year
R Kenya|SUPPLIES|China|9|asserted|since August
R Netherlands|IMPORTS|Hass avocados|9|asserted|last year
R France|IMPORTS|Hass avocados|9|asserted|last year
R United Arab Emirates|IMPORTS|Hass avocados|9|asserted|last year
R China|IMPORTS|Hass avocados|9|asserted|since August
R Keitt-Maragua Exporters|SUPPLIES|China|9|asserted|-
R Sasini-Kakuzi Fresh|SUPPLIES|China|9|asserted|-
R Biofarms East Africa|SUPPLIES|China|9|asserted|-
R Olivado Hills|SUPPLIES|China|9-10|asserted|-
R Beatrice Nyamwamu-Otieno|LEADS|Agriculture and Food Authority|10|asserted|-
R Olivado Hills|LOCATED_IN|Limuru|10|asserted|-
R Samson Kiprop Rutto|LEADS|Olivado Hills|11|asserted|-
R Hosea Machuki-Ndegwa|LEADS|Fresh Produce Exporters Association of Kenya|12|asserted|-
R Hosea Machuki-Ndegwa|VISITED|Busan|12|expected|next month
R Fresh Produce Exporters Association of Kenya|VISITED|Busan|12|expected|next month
R Camellia Holdings|OWNS|Kakamega Estates|13|asserted|-
R Camellia Holdings|LOCATED_IN|United Kingdom|13|asserted|-
R Jagjit Singh Birdi-Ahluwalia|OWNS|Kakamega Estates|13|denied|-
B 1,2,3,4,15,16

@u-022|Bolivian paper, translated|2024-01-24|Potosí Civic Committee rejects lithium contract and gives the Government 72 hours
1 The Civic Committee of Potosí (Comcipo) last night rejected "flatly and in all its pages" the contract that Industrias de Litio Bolivianas (ILB) signed on 17 January in La Paz with the Chinese consortium Hong Da CBC for the construction of two direct-extraction plants in the salt flat of Uyuni, and gave the Government of Luis Arce Catacora a term of 72 hours to send it to the Legislative Assembly.
2 "They sell us the lithium like they sold the silver and the tin, at night," said the president of Comcipo, Roxana Graz Mamani, who accused the Minister of Hydrocarbons and Energies, Fausto Medina Ortuño, of hiding the annexes.
---
3 Minister Medina, who returned on Sunday from Shenzhen, denied the existence of secret annexes and recalled that the consortium will put in the whole of the investment, 1,030 million dollars, while the State keeps 51%.
4 He added that a similar contract with the Russian state company Uranium One Group, dated September, remains in the Assembly's drawer and that the negotiation with the Australian Salenergia Andes "was closed without agreement".
5 From Uyuni, the executive of the Regional Federation of Peasant Workers of the Southern Altiplano (FRUTCAS), Germán Calcina Lupa, assured that the communities have not been consulted and that no machine will pass "even if it comes with a Chinese flag and a band".
---
6 Bolivia exported last year 950 tons of lithium carbonate, almost all of it to China, and 52 thousand of potassium chloride to Brazil and Chile, for a total of 70 million dollars, a figure far from the 2,900 million of gold and from what natural gas, sold to Brazil and Argentina, brought in its good years.
7 Argentina stopped importing Bolivian gas in the past winter.
8 The mayor of Potosí, Jhonny Llally Huata, asked for serenity.
E Organization|Civic Committee of Potosí|Civic Committee of Potosí;Comcipo;Potosí Civic Committee
E Firm|Industrias de Litio Bolivianas|Industrias de Litio Bolivianas;ILB
E Place|La Paz|La Paz
E Place|China|China;Chinese
E Firm|Hong Da CBC|Hong Da CBC
E Place|Uyuni|Uyuni
E Person|Luis Arce Catacora|Luis Arce Catacora
E Organization|Legislative Assembly|Legislative Assembly;Assembly
E Commodity|lithium|lithium
E Commodity|silver|silver
E Commodity|tin|tin
E Person|Roxana Graz Mamani|Roxana Graz Mamani
E Person|Fausto Medina Ortuño|Fausto Medina Ortuño;Medina
E Place|Shenzhen|Shenzhen
E Firm|Uranium One Group|Uranium One Group
E Place|Russia|Russian
E Firm|Salenergia Andes|Salenergia Andes
E Place|Australia|Australian
E Organization|Regional Federation of Peasant Workers of the Southern Altiplano|Regional Federation of Peasant Workers of the Southern Altiplano;FRUTCAS
E Person|Germán Calcina Lupa|Germán Calcina Lupa
E Place|Bolivia|Bolivia;Bolivian
E Commodity|lithium carbonate|lithium carbonate
E Commodity|potassium chloride|potassium chloride
E Place|Brazil|Brazil
E Place|Chile|Chile
E Commodity|gold|gold
E Commodity|natural gas|natural gas;gas
E Place|Argentina|Argentina
E Place|Potosí|Potosí
E Person|Jhonny Llally Huata|Jhonny Llally Huata
C Bolivia|the Government@1;They@2;the State@3;its@6
C Roxana Graz Mamani|who@2
C Fausto Medina Ortuño|who@3;He@4
C Hong Da CBC|the consortium@3
R Industrias de Litio Bolivianas|AGREED_WITH|Hong Da CBC|1|asserted|on 17 January
R Hong Da CBC|LOCATED_IN|China|1|asserted|-
R Luis Arce Catacora|LEADS|Bolivia|1-6|asserted|-
R Roxana Graz Mamani|LEADS|Civic Committee of Potosí|2|asserted|-
R Fausto Medina Ortuño|ACCUSED_BY|Roxana Graz Mamani|2|asserted|-
R Bolivia|EXPORTS|lithium|2|alleged|-
R Bolivia|EXPORTS|silver|2|alleged|-
R Bolivia|EXPORTS|tin|2|alleged|-
R Fausto Medina Ortuño|VISITED|Shenzhen|3|asserted|on Sunday
R Hong Da CBC|INVESTED_IN|Uyuni|1-3|expected|-
R Industrias de Litio Bolivianas|AGREED_WITH|Uranium One Group|1-4|asserted|September
R Uranium One Group|LOCATED_IN|Russia|4|asserted|-
R Russia|OWNS|Uranium One Group|4|asserted|-
R Industrias de Litio Bolivianas|AGREED_WITH|Salenergia Andes|1-4|denied|-
R Salenergia Andes|LOCATED_IN|Australia|4|asserted|-
R Germán Calcina Lupa|LEADS|Regional Federation of Peasant Workers of the Southern Altiplano|5|asserted|-
R Bolivia|EXPORTS|lithium carbonate|6|asserted|last year
R Bolivia|SUPPLIES|China|6|asserted|last year
R China|IMPORTS|lithium carbonate|6|asserted|last year
R Bolivia|EXPORTS|potassium chloride|6|asserted|last year
R Bolivia|SUPPLIES|Brazil|6|asserted|last year
R Bolivia|SUPPLIES|Chile|6|asserted|last year
R Brazil|IMPORTS|potassium chloride|6|asserted|last year
R Chile|IMPORTS|potassium chloride|6|asserted|last year
R Bolivia|EXPORTS|gold|6|asserted|last year
R Bolivia|EXPORTS|natural gas|6|asserted|-
R Bolivia|SUPPLIES|Argentina|6|asserted|-
R Brazil|IMPORTS|natural gas|6|asserted|-
R Argentina|IMPORTS|natural gas|6|asserted|-
R Argentina|IMPORTS|natural gas|7|denied|in the past winter
R Bolivia|SUPPLIES|Argentina|7|denied|in the past winter
R Jhonny Llally Huata|LEADS|Potosí|8|asserted|-

@u-023|Qatari daily|2024-09-01|Minister of State for Energy Affairs receives Bangladesh adviser; ZubaraEnergy LNG cargo sails for Moheshkhali
1 DOHA: H E Saad Sherida al Kaabi-Mannai, the Minister of State for Energy Affairs and the President and CEO of ZubaraEnergy, met yesterday at the company's headquarters in Doha with Dr Wahiduddin Mahmud Chowdhury, adviser for power and energy of the People's Republic of Bangladesh, and the delegation accompanying him.
2 During the meeting, they reviewed cooperation between the two sides and means of enhancing it, as well as the long-term sale and purchase agreement under which ZubaraEnergy delivers 1.8 million tonnes per annum (MTPA) of liquefied natural gas (LNG) to Petrobangla, the state oil, gas and mineral corporation.
3 Dr Chowdhury conveyed his government's appreciation of Qatar's patience over arrears which now stand at less than $60m, and extended an invitation to His Excellency to visit Dhaka before the end of the year.
---
4 On the same day, the Q-Flex carrier Al Wakrah Pearl left Ras Laffan with the ninth cargo this year destined for the floating terminal at Moheshkhali.
5 The vessel is owned by Nakilat Gulf Carriers, a subsidiary of Qatar Gas Transport Company (Nakilat, QSE: QGTS), and has a capacity of 216,000 cubic metres.
---
6 ZubaraEnergy also announced it has entered into a 15-year agreement with Kuwait Petroleum Corporation (KPC) for the supply of up to 3 MTPA of LNG to Kuwait's Al Zour terminal starting January 2025, following an earlier deal of 2020 that is already in force.
7 Sheikh Nawaf Saud Nasir al Sabah, Deputy Chairman and CEO of KPC, signed for the Kuwaiti side at a ceremony in Kuwait City last Monday.
8 With the North Field expansion, Qatar's production capacity will rise from 77 MTPA to 142 MTPA by the end of the decade.
9 The company has clarified that it holds no interest in any storage project in Sri Lanka.
* 10 MORE FROM QATAR: Weather: hot to very hot daytime | Souq Waqif hosts date festival | Letters
E Place|Doha|DOHA;Doha
E Person|Saad Sherida al Kaabi-Mannai|Saad Sherida al Kaabi-Mannai
E Firm|ZubaraEnergy|ZubaraEnergy
E Person|Wahiduddin Mahmud Chowdhury|Wahiduddin Mahmud Chowdhury;Chowdhury
E Place|Bangladesh|People's Republic of Bangladesh;Bangladesh
E Commodity|liquefied natural gas|liquefied natural gas;LNG
E Firm|Petrobangla|Petrobangla
E Place|Qatar|Qatar;QATAR
E Place|Dhaka|Dhaka
E Vessel|Al Wakrah Pearl|Al Wakrah Pearl
E Place|Ras Laffan|Ras Laffan
E Place|Moheshkhali|Moheshkhali
E Firm|Nakilat Gulf Carriers|Nakilat Gulf Carriers
E Firm|Qatar Gas Transport Company|Qatar Gas Transport Company;Nakilat;QGTS
E Organization|QSE|QSE
E Firm|Kuwait Petroleum Corporation|Kuwait Petroleum Corporation;KPC
E Place|Kuwait|Kuwait;Kuwaiti
E Place|Al Zour|Al Zour
E Person|Nawaf Saud Nasir al Sabah|Nawaf Saud Nasir al Sabah
E Place|Kuwait City|Kuwait City
E Place|North Field|North Field
E Place|Sri Lanka|Sri Lanka
E Place|Souq Waqif|Souq Waqif
C Saad Sherida al Kaabi-Mannai|Minister of State for Energy Affairs@0;His Excellency@3
C ZubaraEnergy|the company@1;The company@9;it@6;it@9
C Wahiduddin Mahmud Chowdhury|Bangladesh adviser@0;him@1;his@3
C Bangladesh|his government@3
C Petrobangla|the state oil, gas and mineral corporation@2
C Al Wakrah Pearl|The vessel@5
R Saad Sherida al Kaabi-Mannai|LEADS|ZubaraEnergy|1|asserted|-
R Saad Sherida al Kaabi-Mannai|MET_WITH|Wahiduddin Mahmud Chowdhury|1|asserted|yesterday
R ZubaraEnergy|LOCATED_IN|Doha|1|asserted|-
R Wahiduddin Mahmud Chowdhury|EMPLOYED_BY|Bangladesh|1|asserted|-
R ZubaraEnergy|AGREED_WITH|Petrobangla|2|asserted|-
R ZubaraEnergy|EXPORTS|liquefied natural gas|2|asserted|-
R ZubaraEnergy|SUPPLIES|Petrobangla|2|asserted|-
R Petrobangla|IMPORTS|liquefied natural gas|2|asserted|-
R Bangladesh|OWNS|Petrobangla|1-2|asserted|-
R Petrobangla|LOCATED_IN|Bangladesh|1-2|asserted|-
R Saad Sherida al Kaabi-Mannai|VISITED|Dhaka|3|expected|before the end of the year
R ZubaraEnergy|SUPPLIES|Moheshkhali|0-4|expected|-
R Nakilat Gulf Carriers|OWNS|Al Wakrah Pearl|5|asserted|-
R Nakilat Gulf Carriers|SUBSIDIARY_OF|Qatar Gas Transport Company|5|asserted|-
R ZubaraEnergy|AGREED_WITH|Kuwait Petroleum Corporation|6|asserted|-
R ZubaraEnergy|SUPPLIES|Kuwait Petroleum Corporation|6|expected|January 2025
R Kuwait Petroleum Corporation|IMPORTS|liquefied natural gas|6|expected|January 2025
R Al Zour|LOCATED_IN|Kuwait|6|asserted|-
R Nawaf Saud Nasir al Sabah|LEADS|Kuwait Petroleum Corporation|7|asserted|-
R Kuwait Petroleum Corporation|LOCATED_IN|Kuwait|7|asserted|-
R ZubaraEnergy|INVESTED_IN|Sri Lanka|9|denied|-
B 10

@u-024|Albanian news site in English|2023-10-12|SPAK Seeks Arrest of Port Developer, Freezes Villas in Dhërmi
1 The Special Structure Against Corruption and Organized Crime (SPAK) on Wednesday asked a court in Tirana to issue a warrant for Besnik Lala-Hoxhallari, the administrator of Kruja Shpk and Adriatik Chrome, whom prosecutors suspect of having paid 3.8 million euros to two officials of the Durrës Port Authority in return for a concession on the ferrochrome quay.
2 Lala-Hoxhallari, 46, left for Pristina on Sunday evening and then, according to his lawyer Genta Bungo, for Istanbul, "for treatment".
---
3 Adriatik Chrome mines ore at Bulqiza and until last year sold most of its chrome concentrate to Sweden's Vargsta Alloys and to smelters in China.
4 Vargsta said in a reply to questions from this outlet that it terminated the contract with the Albanian company in November 2022 after a collapse in which three miners died, and that it now buys from Turkey and Kazakhstan only.
---
5 The Prime Minister, Edi Rama, who toured the Durrës works with the Emirati investor Mohamed Ali al Murar of Emaar Levant in June, told the parliament that the affair had nothing to do with the yacht marina, in which the Dubai company intends to invest 2 billion euros.
6 The head of the opposition Democratic Party's parliamentary group, Gazment Bardhi-Kokona, retorted that the Prime Minister "knows the quays better than the fishermen".
7 SPAK chief Altin Dumani-Zeqo is expected to present the file to the EU Delegation in Tirana next week.
* 8 SHARE | TWEET | Support independent journalism from as little as 3 euros
* 9 Read Also: Italian tourists stranded by ferry strike in Vlora
E Organization|Special Structure Against Corruption and Organized Crime|Special Structure Against Corruption and Organized Crime;SPAK
E Place|Tirana|Tirana
E Place|Dhërmi|Dhërmi
E Person|Besnik Lala-Hoxhallari|Besnik Lala-Hoxhallari;Lala-Hoxhallari
E Firm|Kruja Shpk|Kruja Shpk
E Firm|Adriatik Chrome|Adriatik Chrome
E Organization|Durrës Port Authority|Durrës Port Authority
E Commodity|ferrochrome|ferrochrome
E Place|Pristina|Pristina
E Person|Genta Bungo|Genta Bungo
E Place|Istanbul|Istanbul
E Place|Bulqiza|Bulqiza
E Commodity|chrome concentrate|chrome concentrate
E Firm|Vargsta Alloys|Vargsta Alloys;Vargsta
E Place|Sweden|Sweden
E Place|China|China
E Place|Albania|Albanian
E Place|Turkey|Turkey
E Place|Kazakhstan|Kazakhstan
E Person|Edi Rama|Edi Rama
E Place|Durrës|Durrës
E Place|United Arab Emirates|Emirati
E Person|Mohamed Ali al Murar|Mohamed Ali al Murar
E Firm|Emaar Levant|Emaar Levant
E Place|Dubai|Dubai
E Organization|Democratic Party|Democratic Party
E Person|Gazment Bardhi-Kokona|Gazment Bardhi-Kokona
E Person|Altin Dumani-Zeqo|Altin Dumani-Zeqo
E Organization|EU Delegation|EU Delegation
E Place|Italy|Italian
E Place|Vlora|Vlora
C Besnik Lala-Hoxhallari|Port Developer@0;whom@1;his@2
C Special Structure Against Corruption and Organized Crime|prosecutors@1
C Adriatik Chrome|its@3;the Albanian company@4
C Vargsta Alloys|it@4;it#2@4
C Edi Rama|who@5;the Prime Minister@6
C Emaar Levant|the Dubai company@5
R Besnik Lala-Hoxhallari|ARRESTED_BY|Special Structure Against Corruption and Organized Crime|1|expected|on Wednesday
R Besnik Lala-Hoxhallari|SANCTIONED_BY|Special Structure Against Corruption and Organized Crime|0-1|asserted|-
R Besnik Lala-Hoxhallari|LEADS|Kruja Shpk|1|asserted|-
R Besnik Lala-Hoxhallari|LEADS|Adriatik Chrome|1|asserted|-
R Besnik Lala-Hoxhallari|ACCUSED_BY|Special Structure Against Corruption and Organized Crime|1|asserted|on Wednesday
R Besnik Lala-Hoxhallari|VISITED|Pristina|2|asserted|on Sunday evening
R Besnik Lala-Hoxhallari|VISITED|Istanbul|2|alleged|on Sunday evening
R Adriatik Chrome|EXPORTS|chrome concentrate|3|asserted|until last year
R Adriatik Chrome|SUPPLIES|Vargsta Alloys|3|asserted|until last year
R Adriatik Chrome|SUPPLIES|China|3|asserted|until last year
R Vargsta Alloys|IMPORTS|chrome concentrate|3|asserted|until last year
R China|IMPORTS|chrome concentrate|3|asserted|until last year
R Vargsta Alloys|LOCATED_IN|Sweden|3|asserted|-
R Adriatik Chrome|LOCATED_IN|Albania|4|asserted|-
R Vargsta Alloys|AGREED_WITH|Adriatik Chrome|4|denied|in November 2022
R Turkey|SUPPLIES|Vargsta Alloys|4|asserted|now
R Kazakhstan|SUPPLIES|Vargsta Alloys|4|asserted|now
R Edi Rama|LEADS|Albania|4-5|asserted|-
R Edi Rama|VISITED|Durrës|5|asserted|in June
R Mohamed Ali al Murar|VISITED|Durrës|5|asserted|in June
R Edi Rama|MET_WITH|Mohamed Ali al Murar|5|asserted|in June
R Mohamed Ali al Murar|EMPLOYED_BY|Emaar Levant|5|asserted|-
R Emaar Levant|LOCATED_IN|Dubai|5|asserted|-
R Emaar Levant|INVESTED_IN|Durrës|5|expected|-
R Gazment Bardhi-Kokona|EMPLOYED_BY|Democratic Party|6|asserted|-
R Altin Dumani-Zeqo|LEADS|Special Structure Against Corruption and Organized Crime|7|asserted|-
R Altin Dumani-Zeqo|MET_WITH|EU Delegation|7|expected|next week
R EU Delegation|LOCATED_IN|Tirana|7|asserted|-
B 8,9

@u-025|Nigerian opinion page|2024-10-06|The refinery and the rest of us
1 My mother, who sold kerosene by the bottle at Onitsha Main Market until her knees retired her, had a theory that there is no such thing as scarcity, only people who are waiting.
2 I thought of her last Sunday when I watched, on three channels at once, the first petrol trucks roll out of Alhaji Garba Danladi-Maikano's refinery at Ibeju, the biggest thing we have built since independence and, on the evidence of the following week, the quietest.
---
3 The facts, as far as anybody will swear to them, are these.
4 Maikano Refining sold 16.8 million litres of petrol to NNPC Ltd, which owns 7.2 per cent of the place after failing to pay for the other 12.8; NNPC says it paid N898 a litre; the refinery's spokesman, Anthony Chiejina-Okoro, says that figure is "both misleading and mischievous"; and the marketers, who were supposed to be buying, went back to Lomé and bought from Vortex and Mercuria-Benin as though nothing had happened.
5 Chief Benneth Korie-Nwachukwu, whose National Fuel Depot Suppliers Association has not lifted a drop from Ibeju, told Channels that his members would gladly buy "if somebody would tell us the price".
---
6 I am not an economist.
7 I do not know whether crude should be sold to Alhaji in naira, as President Bola Tinubu directed in July, or whether it is true, as he himself complained in Lagos, that the international oil companies make him take American crude from Houston while our own goes to Spain and India.
8 But I know what waiting looks like.
9 It looks like a filling station in Awka, with a man asleep on a pump.
10 Were my mother still in business, she would have bought two drums on credit, and by now she would own the station.
11 Nwando Achebe-Ilozue teaches literature at Nnamdi Azikiwe University.
E Person|Nwando Achebe-Ilozue|Nwando Achebe-Ilozue
E Commodity|kerosene|kerosene
E Place|Onitsha Main Market|Onitsha Main Market
E Commodity|petrol|petrol
E Person|Garba Danladi-Maikano|Garba Danladi-Maikano
E Place|Ibeju|Ibeju
E Firm|Maikano Refining|Maikano Refining
E Firm|NNPC Ltd|NNPC Ltd;NNPC
E Person|Anthony Chiejina-Okoro|Anthony Chiejina-Okoro
E Place|Lomé|Lomé
E Firm|Vortex|Vortex
E Firm|Mercuria-Benin|Mercuria-Benin
E Person|Benneth Korie-Nwachukwu|Benneth Korie-Nwachukwu
E Organization|National Fuel Depot Suppliers Association|National Fuel Depot Suppliers Association
E Organization|Channels|Channels
E Commodity|crude|crude
E Person|Bola Tinubu|Bola Tinubu
E Place|Lagos|Lagos
E Place|United States|American
E Place|Houston|Houston
E Place|Spain|Spain
E Place|India|India
E Place|Awka|Awka
E Organization|Nnamdi Azikiwe University|Nnamdi Azikiwe University
C Nwando Achebe-Ilozue|My@1;I@2;I@6;I@7;I@8;my@10
C Maikano Refining|The refinery@0;the place@4;the refinery@4
C NNPC Ltd|which@4;it@4
C Benneth Korie-Nwachukwu|whose@5;his@5
C Garba Danladi-Maikano|Alhaji@7;he@7;himself@7;him@7
R Garba Danladi-Maikano|OWNS|Maikano Refining|2-4|asserted|-
R Maikano Refining|LOCATED_IN|Ibeju|2-4|asserted|-
R Maikano Refining|SUPPLIES|NNPC Ltd|4|asserted|-
R Maikano Refining|EXPORTS|petrol|4|asserted|-
R NNPC Ltd|IMPORTS|petrol|4|asserted|-
R NNPC Ltd|INVESTED_IN|Maikano Refining|4|asserted|-
R Anthony Chiejina-Okoro|EMPLOYED_BY|Maikano Refining|4|asserted|-
R Benneth Korie-Nwachukwu|LEADS|National Fuel Depot Suppliers Association|5|asserted|-
R Maikano Refining|SUPPLIES|National Fuel Depot Suppliers Association|4-5|denied|-
R National Fuel Depot Suppliers Association|IMPORTS|petrol|4-5|expected|-
R Garba Danladi-Maikano|IMPORTS|crude|7|alleged|-
R United States|SUPPLIES|Garba Danladi-Maikano|7|alleged|-
R Garba Danladi-Maikano|VISITED|Lagos|7|asserted|-
R Spain|IMPORTS|crude|7|alleged|-
R India|IMPORTS|crude|7|alleged|-
R Nwando Achebe-Ilozue|EMPLOYED_BY|Nnamdi Azikiwe University|11|asserted|-

@u-026|Cape Verdean culture page in English|2025-08-05|Baía das Gatas, forty-first edition: the sea was calm, the sound was not
1 The municipality had promised a festival without queues, and so it was, except at the toilets, the bar and the stage.
2 Some forty thousand people filled the beach at Baía das Gatas, on São Vicente, from Friday to the small hours of Monday, and nobody who was there will forget how Nancy Lima Évora sang "Sodade" with a fever of thirty-nine, or how the electricity went out in the middle of the Senegalese drummers, who simply continued.
3 Ferro Gaita brought their own audience from Santiago.
4 The Brazilian singer Luedji Tavares cancelled for the second year running, blaming the airline; TALV, through its communication office, said that the lady had not shown up in Fortaleza.
5 Mayor Augusto Neves-Fortes danced, and has been filmed.
---
6 There was talk of money as well, because there always is.
7 The brewery Strela paid for the lights, the Ministry of Culture and Creative Industries for the fireworks, and the Portuguese bank Atlântico Insular, we are told, for the Portuguese.
8 It is to be hoped that somebody will pay for the cleaning: on Monday morning two hundred volunteers of the University of Mindelo were carrying bags, and the fishermen could not find their boats.
9 The forty-second edition could be dedicated to Cesária; the forty-first was dedicated, whether it liked it or not, to the generator.
* 10 Photo gallery (24) | Next: Chess, the island has a champion
* 11 Your email address will not be published
E Place|Baía das Gatas|Baía das Gatas
E Place|São Vicente|São Vicente
E Person|Nancy Lima Évora|Nancy Lima Évora
E Place|Senegal|Senegalese
E Organization|Ferro Gaita|Ferro Gaita
E Place|Santiago|Santiago
E Place|Brazil|Brazilian
E Person|Luedji Tavares|Luedji Tavares
E Firm|TALV|TALV
E Place|Fortaleza|Fortaleza
E Person|Augusto Neves-Fortes|Augusto Neves-Fortes
E Firm|Strela|Strela
E Organization|Ministry of Culture and Creative Industries|Ministry of Culture and Creative Industries
E Place|Portugal|Portuguese
E Firm|Atlântico Insular|Atlântico Insular
E Organization|University of Mindelo|University of Mindelo
E Person|Cesária|Cesária
C Luedji Tavares|the lady@4
C TALV|the airline@4;its@4
C São Vicente|the island@10
R Baía das Gatas|LOCATED_IN|São Vicente|2|asserted|-
R Ferro Gaita|VISITED|Baía das Gatas|2-3|asserted|-
R Luedji Tavares|VISITED|Baía das Gatas|2-4|denied|-
R TALV|ACCUSED_BY|Luedji Tavares|4|asserted|-
R Atlântico Insular|LOCATED_IN|Portugal|7|asserted|-
B 10,11
