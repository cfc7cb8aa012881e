@y-001|state agency, translated|2023-03-14|Chairwoman of the Mejlis receives head of diplomatic mission of Belarus
1 ASHGABAT, March 14 (TDH-Altyn) -- Today in the building of the Mejlis of Turkmenistan there took place a meeting of the Chairwoman of the Mejlis, Honoured Worker of Education Ogulnabat Meredova, with the newly appointed Ambassador Extraordinary and Plenipotentiary of the Republic of Belarus, Mr. Anatol Vasilevich, who paid to her a courtesy call in connection with the beginning of his diplomatic activity.
2 Having warmly greeted the guest, the head of the parliament wished to him successes in the responsible mission laid upon him and noted with satisfaction that the relations of the two brotherly peoples are developing steadily in the political, trade-economic and cultural-humanitarian spheres.
3 Expressing sincere gratitude for the hospitality, the diplomat conveyed an invitation to the Chairwoman to visit Minsk in the first half of the autumn, at a time convenient for her, and assured that the Belarusian side attaches great significance to inter-parliamentary dialogue.
---
4 In the course of the conversation the sides dwelt in detail on the positive dynamics of commodity turnover, which by results of the past year grew by eleven percent, and in this context it was underlined that the potential is far from exhausted.
5 As was stressed, the tractors and the municipal machines of Belarusian production, delivered over the last years into the velayats of the country, have recommended themselves well in the difficult conditions of the hot climate.
6 There was also an exchange of views on the preparation of the next session of the joint commission, on the training of young specialists and on the holding of days of culture, for which a programme is being drawn up at present.
---
7 At the meeting the Deputy Chairman of the Mejlis Batyr Hojagulyyev and the secretary of the embassy were present.
8 At the conclusion of the meeting the sides exchanged with one another best wishes of peace, health and prosperity and expressed confidence that the traditional friendship will be filled with new content.
E Organization|Mejlis of Turkmenistan|Mejlis of Turkmenistan;Mejlis
E Person|Ogulnabat Meredova|Ogulnabat Meredova
E Person|Anatol Vasilevich|Anatol Vasilevich
E Person|Batyr Hojagulyyev|Batyr Hojagulyyev
E Place|Belarus|Republic of Belarus;Belarus;Belarusian
E Place|Minsk|Minsk
E Place|Ashgabat|ASHGABAT
E Commodity|tractors|tractors
E Commodity|municipal machines|municipal machines
E Organization|TDH-Altyn|TDH-Altyn
C Ogulnabat Meredova|Chairwoman of the Mejlis@0;her@1;the head of the parliament@2;the Chairwoman@3;her@3
C Anatol Vasilevich|head of diplomatic mission of Belarus@0;who@1;his@1;the guest@2;him@2;the diplomat@3
C Mejlis of Turkmenistan|the parliament@2
R Ogulnabat Meredova|LEADS|Mejlis of Turkmenistan|1|asserted|-
R Anatol Vasilevich|EMPLOYED_BY|Belarus|1|asserted|-
R Ogulnabat Meredova|MET_WITH|Anatol Vasilevich|1|asserted|Today
R Ogulnabat Meredova|VISITED|Minsk|3|expected|in the first half of the autumn
R Belarus|EXPORTS|tractors|5|asserted|over the last years
R Belarus|EXPORTS|municipal machines|5|asserted|over the last years
R Batyr Hojagulyyev|EMPLOYED_BY|Mejlis of Turkmenistan|7|asserted|-

@y-002|state department fact sheet|2024-06-11|Imposing Sanctions on Enablers of the Conflict in Sudan
* 1 FACT SHEET
* 2 Office of the Spokesperson
---
3 The Department of State is today taking action against three persons and two entities whose conduct has prolonged a war that has driven more than nine million people from their homes and brought entire districts of the country to the edge of famine.
4 The following are being designated pursuant to section 1(a)(i) of Executive Order 14098, as persons responsible for, or complicit in, actions that threaten the peace, security or stability of Sudan:
---
* 5 Idriss Hamid Toum is a field officer who ran the recruitment of boys as young as fourteen in the camps around Zalingei and is the subject of repeated testimony collected by independent investigators.
* 6 Murtada al-Bakri Awadalla, a businessman, has used a network of hardware stores to conceal payments to fighters, some of which passed through accounts opened in the names of relatives.
* 7 Sahari Livestock and Meat Company, of which Awadalla is the general manager, served as a front for the purchase of pickup trucks.
* 8 Kutum Gold Refinery Ltd. is owned by Awadalla and has processed metal taken by force from artisanal miners.
* 9 Nour Eldin Shogar commanded the unit that burned the market at Ardamata and has refused on three occasions to let convoys of food through.
---
10 "We will keep using every tool that we have, and those who think that this war is good business should think again," said Assistant Secretary of State for African Affairs Lorraine Pettibone, who added that the list was not closed and that talks would be the only way out.
11 As a result of today's action, all property and interests in property of the designated persons that are in the United States must be blocked and reported.
12 The power of sanctions derives not only from the ability to add persons but also from the willingness to remove them where the law so provides.
E Organization|Department of State|Department of State;State
E Person|Idriss Hamid Toum|Idriss Hamid Toum
E Person|Murtada al-Bakri Awadalla|Murtada al-Bakri Awadalla;Awadalla
E Person|Nour Eldin Shogar|Nour Eldin Shogar
E Person|Lorraine Pettibone|Lorraine Pettibone
E Firm|Sahari Livestock and Meat Company|Sahari Livestock and Meat Company
E Firm|Kutum Gold Refinery Ltd.|Kutum Gold Refinery Ltd.
E Place|Sudan|Sudan
E Place|Zalingei|Zalingei
E Place|Ardamata|Ardamata
E Place|United States|United States
E Commodity|pickup trucks|pickup trucks
E Commodity|food|food
C Department of State|We@10;we@10
C Murtada al-Bakri Awadalla|a businessman@6
C Sahari Livestock and Meat Company|which@7
C Lorraine Pettibone|who@10
C Sudan|the country@3
R Idriss Hamid Toum|SANCTIONED_BY|Department of State|3-5|asserted|today
R Murtada al-Bakri Awadalla|SANCTIONED_BY|Department of State|3-6|asserted|today
R Sahari Livestock and Meat Company|SANCTIONED_BY|Department of State|3-7|asserted|today
R Kutum Gold Refinery Ltd.|SANCTIONED_BY|Department of State|3-8|asserted|today
R Nour Eldin Shogar|SANCTIONED_BY|Department of State|3-9|asserted|today
R Murtada al-Bakri Awadalla|LEADS|Sahari Livestock and Meat Company|7|asserted|-
R Murtada al-Bakri Awadalla|OWNS|Kutum Gold Refinery Ltd.|8|asserted|-
R Lorraine Pettibone|EMPLOYED_BY|Department of State|10|asserted|-

@y-003|readout of a call|2022-11-03|Readout of National Security Advisor Whitfield's Call with Indian Counterpart
1 National Security Advisor Thomas K. Whitfield spoke by phone this morning with Shri Prakash Venkataraghavan, the National Security Adviser of India, to follow up on the commitments that the two leaders had made on the margins of the summit in Bali and to exchange views on developments in the wider region.
2 They reviewed the implementation of the initiative on critical and emerging technologies, took note of the progress that universities and companies in both countries had reported since the spring, and agreed that the work would benefit from fewer forms and faster visas.
3 Mr. Whitfield expressed the condolences of the American people to the families of those who lost their lives when the footbridge at Morbi gave way on Sunday evening.
---
4 The two also discussed the humanitarian situation in Afghanistan, where winter is close, and the need to let vessels with grain leave the Black Sea without let or hindrance.
5 Mr. Whitfield thanked India for the consignment of wheat which it has been sending by road to Kandahar since February, and for having spoken plainly in private, as well as in public, about the costs of the war in Ukraine.
6 Neither side raised the question of the pending helicopter sale, officials said afterwards.
---
7 Mr. Whitfield said that he looked forward to welcoming Mr. Venkataraghavan to Washington in January for the first round of the dialogue, which the White House announced in May and which is to bring together officials, founders and researchers.
8 They agreed to remain in close touch.
E Person|Thomas K. Whitfield|Thomas K. Whitfield;Whitfield
E Person|Prakash Venkataraghavan|Prakash Venkataraghavan;Venkataraghavan
E Place|India|India;Indian
E Place|Bali|Bali
E Place|Morbi|Morbi
E Place|Afghanistan|Afghanistan
E Place|Black Sea|Black Sea
E Place|Kandahar|Kandahar
E Place|Ukraine|Ukraine
E Place|Washington|Washington
E Place|United States|American
E Organization|White House|White House
E Commodity|wheat|wheat
E Commodity|grain|grain
E Commodity|helicopter|helicopter
C Prakash Venkataraghavan|Indian Counterpart@0
C India|it@5
C Thomas K. Whitfield|he@7
R Prakash Venkataraghavan|EMPLOYED_BY|India|1|asserted|-
R India|EXPORTS|wheat|5|asserted|since February
R India|SUPPLIES|Afghanistan|4-5|asserted|since February
R Afghanistan|IMPORTS|wheat|4-5|asserted|since February
R Prakash Venkataraghavan|VISITED|Washington|7|expected|in January
R Thomas K. Whitfield|MET_WITH|Prakash Venkataraghavan|7|expected|in January

@y-004|chancellery statement|2024-04-19|Federal Chancellor Leitgeb receives Prime Minister of Moldova in Vienna
1 On Friday, Federal Chancellor Matthias Leitgeb received the Prime Minister of the Republic of Moldova, Corina Ursache, with military honours at the Federal Chancellery, where the two held an exchange of almost ninety minutes on the path of her country towards the European Union, on energy and on the fight against disinformation ahead of the presidential elections in the autumn.
2 "Austria stands at the side of Moldova, not out of charity, but because stability in our neighbourhood is stability at home," the Chancellor emphasised at the subsequent press conference, at which he also reminded his listeners that Austrian banks and insurers were among the earliest to open branches in Chișinău.
---
3 Prime Minister Ursache thanked the Federal Government for the forty transformers that arrived in March and said that no household in the north of the country had gone without light since.
4 Her government, she added, had bought no gas from Gazonord for more than a year, and the last contract with the Russian company was a matter for historians and for the arbitrators in Stockholm.
---
5 Also at issue was migration.
6 The Chancellor stated that the number of asylum applications from Moldova had fallen by two thirds since the return agreement was signed with her government last September, that Austria would keep five police liaison officers at the border, and that an office of the Austrian Development Agency was to be expanded.
7 Federal Minister for Europe and International Affairs Johanna Stürgkh-Welz will travel to Chișinău in June in the company of representatives of twenty firms.
---
8 In the afternoon Ms. Ursache toured the combined heat and power plant at Simmering, laid a wreath at the Heldenplatz and met students from Bălți who attend the Diplomatic Academy.
* 9 Photographs of the visit may be downloaded free of charge from the website of the Federal Press Service.
E Person|Matthias Leitgeb|Matthias Leitgeb;Leitgeb
E Person|Corina Ursache|Corina Ursache;Ursache
E Person|Johanna Stürgkh-Welz|Johanna Stürgkh-Welz
E Place|Moldova|Republic of Moldova;Moldova
E Place|Vienna|Vienna
E Place|Austria|Austria;Austrian
E Place|Chișinău|Chișinău
E Place|Stockholm|Stockholm
E Place|Simmering|Simmering
E Place|Heldenplatz|Heldenplatz
E Place|Bălți|Bălți
E Place|Russia|Russian
E Organization|Federal Chancellery|Federal Chancellery
E Organization|European Union|European Union
E Organization|Federal Government|Federal Government
E Organization|Austrian Development Agency|Austrian Development Agency
E Organization|Diplomatic Academy|Diplomatic Academy
E Organization|Federal Press Service|Federal Press Service
E Firm|Gazonord|Gazonord
E Commodity|transformers|transformers
E Commodity|gas|gas
C Matthias Leitgeb|the Chancellor@2;he@2;The Chancellor@6
C Corina Ursache|her@1;Her@4;she@4
C Moldova|her country@1;the country@3;Her government@4;her government@6
C Gazonord|the Russian company@4
R Corina Ursache|LEADS|Moldova|1|asserted|-
R Matthias Leitgeb|LEADS|Austria|1-2|asserted|-
R Matthias Leitgeb|MET_WITH|Corina Ursache|1|asserted|On Friday
R Corina Ursache|VISITED|Vienna|0-1|asserted|On Friday
R Federal Government|SUPPLIES|Moldova|3|asserted|in March
R Moldova|IMPORTS|transformers|3|asserted|in March
R Federal Government|EXPORTS|transformers|3|asserted|in March
R Gazonord|SUPPLIES|Moldova|4|denied|for more than a year
R Moldova|IMPORTS|gas|4|denied|for more than a year
R Gazonord|LOCATED_IN|Russia|4|asserted|-
R Austria|AGREED_WITH|Moldova|6|asserted|last September
R Johanna Stürgkh-Welz|EMPLOYED_BY|Austria|7|asserted|-
R Johanna Stürgkh-Welz|VISITED|Chișinău|7|expected|in June
R Corina Ursache|VISITED|Simmering|8|asserted|In the afternoon

@y-005|export promotion board|2023-08-02|GHANA'S SHEA AND CASHEW MAKERS COURT NORDIC BUYERS
1 The Ghana Export Promotion Council for Non-Traditional Goods (GEPCON) has called on small processors to register by the end of the month for its trade mission to Copenhagen and Malmö, which will be led by the Council's Chief Executive Officer, Dr. Efua Ansah-Brobbey, and is paid for in part by the Danish Chamber of Commerce.
2 Addressing a forum at Tamale on Monday, Dr. Ansah-Brobbey lamented that, of the shea butter which leaves the northern regions, far too much still goes out as raw kernels in jute sacks, so that others earn the margin that women in Savelugu and Yendi ought to earn.
3 "We do not want to be told again that our packaging is beautiful but our paperwork is not," she said, to laughter.
---
4 According to figures she presented, non-traditional exports brought in 3.5 billion dollars last year, of which cashew nuts contributed 312 million, with Vietnam and India taking nearly all of them, and shea 92 million.
5 Denmark, where a single factory near Aarhus absorbs more than half of the kernels, was the biggest customer for the latter.
6 The Deputy Minister of Trade and Industry, Hon. Samuel Kpodo Tetteh, who stood in for his boss, told the participants that the one-district-one-warehouse scheme had been sanctioned by Cabinet and that the first six buildings were to be handed over before the rains.
7 A participant from Bole wondered aloud whether the money would not be better spent on a road.
---
8 GEPCON was set up in 1969, has eleven zonal offices and runs a school for exporters, whose certificate is now a condition for joining a mission.
E Organization|Ghana Export Promotion Council for Non-Traditional Goods|Ghana Export Promotion Council for Non-Traditional Goods;GEPCON
E Organization|Danish Chamber of Commerce|Danish Chamber of Commerce
E Organization|Cabinet|Cabinet
E Person|Efua Ansah-Brobbey|Efua Ansah-Brobbey;Ansah-Brobbey
E Person|Samuel Kpodo Tetteh|Samuel Kpodo Tetteh
E Place|Ghana|GHANA
E Place|Copenhagen|Copenhagen
E Place|Malmö|Malmö
E Place|Tamale|Tamale
E Place|Savelugu|Savelugu
E Place|Yendi|Yendi
E Place|Vietnam|Vietnam
E Place|India|India
E Place|Denmark|Denmark
E Place|Aarhus|Aarhus
E Place|Bole|Bole
E Commodity|shea butter|shea butter
E Commodity|shea kernels|raw kernels;kernels;shea;SHEA
E Commodity|cashew nuts|cashew nuts;CASHEW
C Ghana Export Promotion Council for Non-Traditional Goods|its@1;the Council@1
C Efua Ansah-Brobbey|she@3;she@4
C Samuel Kpodo Tetteh|who@6;his@6
C shea kernels|the latter@5
R Efua Ansah-Brobbey|LEADS|Ghana Export Promotion Council for Non-Traditional Goods|1|asserted|-
R Efua Ansah-Brobbey|VISITED|Copenhagen|1|expected|-
R Efua Ansah-Brobbey|VISITED|Malmö|1|expected|-
R Efua Ansah-Brobbey|VISITED|Tamale|2|asserted|on Monday
R Ghana Export Promotion Council for Non-Traditional Goods|VISITED|Copenhagen|1|expected|-
R Ghana Export Promotion Council for Non-Traditional Goods|VISITED|Malmö|1|expected|-
R Samuel Kpodo Tetteh|EMPLOYED_BY|Ghana|0-6|asserted|-
R Ghana|EXPORTS|cashew nuts|0-4|asserted|last year
R Ghana|EXPORTS|shea kernels|0-4|asserted|last year
R Ghana|SUPPLIES|Vietnam|0-4|asserted|last year
R Ghana|SUPPLIES|India|0-4|asserted|last year
R Vietnam|IMPORTS|cashew nuts|4|asserted|last year
R India|IMPORTS|cashew nuts|4|asserted|last year
R Denmark|IMPORTS|shea kernels|5|asserted|-
R Ghana|SUPPLIES|Denmark|0-5|asserted|-

@y-006|statistics bulletin|2024-02-08|Foreign trade of the Republic of Paraguay, January 2024: note to the press
1 The Directorate of Foreign Trade Statistics of the Central Bank of Paraguay informs that, in the first month of the year, the country's exports reached USD 1,012.4 million FOB, 6.1% less than in the same month of 2023, while imports amounted to USD 1,301.7 million, an increase of 3.4%, from which there results a deficit of USD 289.3 million.
2 By product, soybeans accounted for 31.2% of the value shipped, followed by electricity (16.8%), beef (14.9%) and, at some distance, maize.
3 The fall is explained by the low level of the river, by reason of which barges sailed at less than half of their capacity during three weeks, rather than by any change in demand.
---
4 With respect to destinations, Argentina received 34.0% of soybeans, and Chile remained the leading market for beef, with 41% of the total, ahead of Taiwan, a partner whose purchases of this item rose by a fifth.
5 No shipments of beef to the Russian Federation were recorded, for the fourth month in succession.
---
6 On the side of imports, capital goods grew by 9%, under the effect of the purchase of machinery for the pulp mill under construction in the department of Concepción; intermediate goods fell, with fertilizers down 22%.
7 Diesel continues to be the main single item.
8 The head of the Directorate, Econ. Ladislao Cabrera Ferreira, cautioned at the presentation of the note that the seasonally adjusted series is under review and that the reader should not draw hasty conclusions from one month.
---
* 9 Methodological note: values are provisional; re-exports under the tourism regime are recorded separately.
* 10 Next release: 7 March 2024.
E Organization|Directorate of Foreign Trade Statistics|Directorate of Foreign Trade Statistics;Directorate
E Organization|Central Bank of Paraguay|Central Bank of Paraguay
E Person|Ladislao Cabrera Ferreira|Ladislao Cabrera Ferreira
E Place|Paraguay|Republic of Paraguay
E Place|Argentina|Argentina
E Place|Chile|Chile
E Place|Taiwan|Taiwan
E Place|Russia|Russian Federation
E Place|Concepción|Concepción
E Commodity|soybeans|soybeans
E Commodity|electricity|electricity
E Commodity|beef|beef
E Commodity|maize|maize
E Commodity|machinery|machinery
E Commodity|fertilizers|fertilizers
E Commodity|diesel|Diesel
C Paraguay|the country@1
C Taiwan|a partner@4;whose@4
R Directorate of Foreign Trade Statistics|SUBSIDIARY_OF|Central Bank of Paraguay|1|asserted|-
R Paraguay|EXPORTS|soybeans|1-2|asserted|in the first month of the year
R Paraguay|EXPORTS|electricity|1-2|asserted|in the first month of the year
R Paraguay|EXPORTS|beef|1-2|asserted|in the first month of the year
R Paraguay|EXPORTS|maize|1-2|asserted|in the first month of the year
R Argentina|IMPORTS|soybeans|4|asserted|-
R Paraguay|SUPPLIES|Argentina|1-4|asserted|-
R Chile|IMPORTS|beef|4|asserted|-
R Paraguay|SUPPLIES|Chile|1-4|asserted|-
R Taiwan|IMPORTS|beef|4|asserted|-
R Paraguay|SUPPLIES|Taiwan|1-4|asserted|-
R Russia|IMPORTS|beef|5|denied|for the fourth month in succession
R Paraguay|SUPPLIES|Russia|1-5|denied|for the fourth month in succession
R Paraguay|IMPORTS|machinery|1-6|asserted|-
R Paraguay|IMPORTS|fertilizers|1-6|asserted|-
R Paraguay|IMPORTS|diesel|1-7|asserted|-
R Ladislao Cabrera Ferreira|LEADS|Directorate of Foreign Trade Statistics|8|asserted|-

@y-007|state agency, stiff English|2019-10-08|Delegation of Ministry of External Economic Relations Leaves for Laos
1 Pyongyang, October 8 (Songun News Service) -- A delegation of the DPRK Ministry of External Economic Relations headed by Vice-Minister Ri Myong Guk left here on Tuesday to pay a visit to Vientiane at the invitation of the Government of the Lao People's Democratic Republic.
2 It was seen off at the Pyongyang International Airport by Kim Chol Hyok, department director of the ministry, and Bounthan Sisavath, Lao ambassador to the DPRK.
---
3 On the same day Ro Kwang Il, chairman of the Foundation for the Promotion of International Trade, met and had a talk in a friendly atmosphere with the group of the Syrian Committee for Friendship with Korea staying here on the occasion of the anniversary of the Party's foundation.
4 Members of the group had laid a floral basket before the statues on Mansu Hill, looked round the Tower of the Juche Idea and watched a performance given by schoolchildren at the Mangyongdae palace.
5 They said at the talk that the Korean people are making a miracle-like advance with the might of self-reliance in the face of vicious sanctions and pressure, and that the Syrian people would as ever stand by them.
---
6 Premier of the Cabinet Pak Yong Nam inspected on the spot several units of the national economy in South Phyongan Province.
7 At the Chollima Steel Complex he stressed the need to raise the output of steel by putting the production lines on a Juche basis and, going round the dining hall, took warm care of the life of workers.
8 At a consultative meeting held there, measures were discussed for supplying raw materials in a responsible way.
E Organization|Ministry of External Economic Relations|Ministry of External Economic Relations
E Organization|Songun News Service|Songun News Service
E Organization|Foundation for the Promotion of International Trade|Foundation for the Promotion of International Trade
E Organization|Syrian Committee for Friendship with Korea|Syrian Committee for Friendship with Korea
E Organization|Cabinet|Cabinet
E Person|Ri Myong Guk|Ri Myong Guk
E Person|Kim Chol Hyok|Kim Chol Hyok
E Person|Bounthan Sisavath|Bounthan Sisavath
E Person|Ro Kwang Il|Ro Kwang Il
E Person|Pak Yong Nam|Pak Yong Nam
E Place|North Korea|DPRK;Korean
E Place|Laos|Laos;Lao People's Democratic Republic;Lao
E Place|Vientiane|Vientiane
E Place|Pyongyang|Pyongyang
E Place|Pyongyang International Airport|Pyongyang International Airport
E Place|Mansu Hill|Mansu Hill
E Place|Tower of the Juche Idea|Tower of the Juche Idea
E Place|Mangyongdae palace|Mangyongdae palace
E Place|South Phyongan Province|South Phyongan Province
E Place|Chollima Steel Complex|Chollima Steel Complex
E Place|Syria|Syrian
E Commodity|steel|steel
C Ministry of External Economic Relations|the ministry@2
C Syrian Committee for Friendship with Korea|the group@4
C Pak Yong Nam|he@7
C Pyongyang|here@1;here@3
C Chollima Steel Complex|there@8
R Ministry of External Economic Relations|LOCATED_IN|North Korea|1|asserted|-
R Ri Myong Guk|EMPLOYED_BY|Ministry of External Economic Relations|1|asserted|-
R Ri Myong Guk|VISITED|Vientiane|1|expected|on Tuesday
R Ministry of External Economic Relations|VISITED|Vientiane|1|expected|on Tuesday
R Kim Chol Hyok|EMPLOYED_BY|Ministry of External Economic Relations|2|asserted|-
R Bounthan Sisavath|EMPLOYED_BY|Laos|2|asserted|-
R Ro Kwang Il|LEADS|Foundation for the Promotion of International Trade|3|asserted|-
R Ro Kwang Il|MET_WITH|Syrian Committee for Friendship with Korea|3|asserted|On the same day
R Syrian Committee for Friendship with Korea|VISITED|Pyongyang|3|asserted|-
R Syrian Committee for Friendship with Korea|VISITED|Mansu Hill|4|asserted|-
R Syrian Committee for Friendship with Korea|VISITED|Tower of the Juche Idea|4|asserted|-
R Syrian Committee for Friendship with Korea|VISITED|Mangyongdae palace|4|asserted|-
R Pak Yong Nam|LEADS|Cabinet|6|asserted|-
R Pak Yong Nam|VISITED|South Phyongan Province|6|asserted|-
R Pak Yong Nam|VISITED|Chollima Steel Complex|7|asserted|-

@y-008|delisting notice|2025-01-22|Financial Sanctions Notice: Removals
* 1 Regime: Zimbabwe
---
2 On 22 January 2025 the Office of Financial Sanctions Implementation removed the following entries from the consolidated list, and they are no longer subject to an asset freeze:
* 3 CHIGWEDERE, Tapiwa Lovemore. Former permanent secretary. Deceased.
* 4 MASHAVA DEFENCE INDUSTRIES. The entity has been wound up.
* 5 NDORO, Cephas. The grounds on which he was listed no longer apply.
---
6 Firms which hold funds for the persons named above may return them to their owners without a licence, but should check first whether any other regime applies and keep a record of what was done.
7 Nothing in this notice alters the obligation to report suspected breaches, and a person who deals with funds that belonged to a removed person before today remains liable for what was done while the freeze was in force.
---
8 The Foreign, Commonwealth and Development Office said in a statement that the removals reflected "a routine review of whether each designation still serves its purpose" and should not be read as a change of policy; the remaining designations under the regime, it pointed out, had been renewed in the autumn, and no further removals are planned.
9 Opposition politicians had criticised the timing, coming as it does a fortnight before a trade conference in Harare at which British companies are expected.
* 10 Further information: general guidance is found on the pages of this office.
E Organization|Office of Financial Sanctions Implementation|Office of Financial Sanctions Implementation
E Organization|Foreign, Commonwealth and Development Office|Foreign, Commonwealth and Development Office
E Person|Tapiwa Lovemore Chigwedere|CHIGWEDERE, Tapiwa Lovemore
E Person|Cephas Ndoro|NDORO, Cephas
E Firm|Mashava Defence Industries|MASHAVA DEFENCE INDUSTRIES
E Place|Zimbabwe|Zimbabwe
E Place|Harare|Harare
E Place|United Kingdom|British
C Cephas Ndoro|he@5
C Foreign, Commonwealth and Development Office|it@8
C Office of Financial Sanctions Implementation|this office@10
R United Kingdom|VISITED|Harare|9|expected|a fortnight before a trade conference

@y-009|ambassador interview|2021-07-05|“We came for the bananas and stayed for the nurses”: a talk with Norway's envoy
1 Ambassador Ragnhild Sæther-Bakke has the habit of answering a question with a walk, and so it is on the seawall behind her residence, at a pace which leaves the photographer behind, that she tells Manila Ledger how a girl from a fishing village above the Arctic Circle came to represent her country in the Philippines.
2 “My father mended nets,” says the 54-year-old, who presented her credentials two years ago after postings in Hanoi and The Hague. “He believed that diplomacy was what you did when the weather was too bad for work.”
---
3 She is proud of the numbers, though she says she is not supposed to be.
4 Norway now buys more desiccated coconut from Philippine mills than from all other origins taken together, salmon has found its way from Tromsø to the supermarkets of Quezon City, and more than eleven thousand Filipino seafarers sail on ships run from Bergen and Oslo.
5 What she would like to see, she adds, is less of the former and more of the last, for “a coconut does not send money home”.
---
6 On the sea dispute she is careful.
7 She has not been to Palawan since the pandemic began and would not say whether she intends to go, but she met Foreign Secretary Leandro B. Quimbo for an hour last week and came away, she says, with the impression that he sleeps badly.
8 Did Norway offer to mediate, as the wire services reported? “No. We offered coffee.”
---
9 Trade talks between the Philippines and the European Free Trade Association, of which Norway is a member along with Iceland, Liechtenstein and Switzerland, bore fruit in 2016, and she credits the agreement for most of what has happened since.
10 Her term ends in August. She would have wished for one more monsoon, the good kind.
E Person|Ragnhild Sæther-Bakke|Ragnhild Sæther-Bakke
E Person|Leandro B. Quimbo|Leandro B. Quimbo
E Organization|Manila Ledger|Manila Ledger
E Organization|European Free Trade Association|European Free Trade Association
E Place|Norway|Norway
E Place|Philippines|Philippines;Philippine;Filipino
E Place|Hanoi|Hanoi
E Place|The Hague|The Hague
E Place|Arctic Circle|Arctic Circle
E Place|Tromsø|Tromsø
E Place|Quezon City|Quezon City
E Place|Bergen|Bergen
E Place|Oslo|Oslo
E Place|Palawan|Palawan
E Place|Iceland|Iceland
E Place|Liechtenstein|Liechtenstein
E Place|Switzerland|Switzerland
E Commodity|desiccated coconut|desiccated coconut
E Commodity|salmon|salmon
E Commodity|bananas|bananas
C Ragnhild Sæther-Bakke|Norway's envoy@0;her@1;she@1;her#2@1;the 54-year-old@2;who@2;her@2;She@3;she@3;she@5;she#2@5;she@6;She@7;she@7;she@9;Her@10;She@10
C Leandro B. Quimbo|he@7
C Norway|her country@1;We@8
R Ragnhild Sæther-Bakke|EMPLOYED_BY|Norway|0-1|asserted|-
R Norway|IMPORTS|desiccated coconut|4|asserted|-
R Philippines|SUPPLIES|Norway|4|asserted|-
R Philippines|EXPORTS|desiccated coconut|4|asserted|-
R Norway|EXPORTS|salmon|4|asserted|-
R Philippines|IMPORTS|salmon|4|asserted|-
R Norway|SUPPLIES|Philippines|4|asserted|-
R Ragnhild Sæther-Bakke|VISITED|Palawan|7|denied|since the pandemic began
R Ragnhild Sæther-Bakke|MET_WITH|Leandro B. Quimbo|7|asserted|last week
R Leandro B. Quimbo|EMPLOYED_BY|Philippines|1-7|asserted|-
R Philippines|AGREED_WITH|European Free Trade Association|9|asserted|in 2016

@y-010|legislature hearing, agency report|2023-05-18|Bureau Chief Tells Senators Export Licence Backlog Is “Manageable”
1 WASHINGTON — The official in charge of American export controls told a sceptical Senate panel on Thursday that his bureau had enough people to keep advanced chips out of the wrong hands, and promptly asked for forty more.
2 Under Secretary of Commerce for Industry and Security Raymond T. Oduya said that the Bureau of Industry and Security, which he has led since last summer, was deciding most applications in under 45 days and that the backlog, while real, was manageable.
---
3 Senator Dale Hutchings, the ranking Republican on the Senate Committee on Banking, Housing, and Urban Affairs, was not having it.
4 “You put Suzhou Lingyun Microsystems on the list in October and by Christmas its cousin across the street was buying the same etching machines from the same American supplier,” he said, waving a photograph of what he described as the same loading dock.
5 Oduya replied that he could not discuss a pending matter but that no licence had been granted.
6 The committee's chair, Senator Miriam Castellanos-Roth of New Mexico, asked why the bureau still had no attaché in Dubai, “given that everybody else's smugglers seem to manage to get posted there.”
---
7 The witness conceded that inspectors visited Hong Kong only twice last year and that three planned checks were called off by the host.
8 He denied that the Commerce Department had gone easy on allies, pointing out that the rule on semiconductor equipment had been aligned with those of the Netherlands and Japan, and he declined to say whether South Korea would be next.
9 A vote on Oduya's budget request is not expected before July. The hearing, the fourth on the subject this session, was adjourned when a bell called members to the floor.
E Person|Raymond T. Oduya|Raymond T. Oduya;Oduya
E Person|Dale Hutchings|Dale Hutchings
E Person|Miriam Castellanos-Roth|Miriam Castellanos-Roth
E Organization|Bureau of Industry and Security|Bureau of Industry and Security
E Organization|Commerce Department|Commerce Department;Commerce
E Organization|Senate Committee on Banking, Housing, and Urban Affairs|Senate Committee on Banking, Housing, and Urban Affairs
E Organization|Senate|Senate
E Organization|Republican Party|Republican
E Firm|Suzhou Lingyun Microsystems|Suzhou Lingyun Microsystems
E Place|Washington|WASHINGTON
E Place|United States|American
E Place|New Mexico|New Mexico
E Place|Dubai|Dubai
E Place|Hong Kong|Hong Kong
E Place|Netherlands|Netherlands
E Place|Japan|Japan
E Place|South Korea|South Korea
E Commodity|advanced chips|advanced chips
E Commodity|etching machines|etching machines
E Commodity|semiconductor equipment|semiconductor equipment
C Raymond T. Oduya|Bureau Chief@0;The official in charge of American export controls@1;his@1;he@2;You@4;he@5;The witness@7;He@8
C Bureau of Industry and Security|his bureau@1;which@2;the bureau@6
C Dale Hutchings|he@4
C Senate Committee on Banking, Housing, and Urban Affairs|a sceptical Senate panel@1;The committee@6
C Suzhou Lingyun Microsystems|its@4
R Raymond T. Oduya|LEADS|Bureau of Industry and Security|2|asserted|since last summer
R Raymond T. Oduya|EMPLOYED_BY|Commerce Department|2|asserted|-
R Dale Hutchings|EMPLOYED_BY|Senate Committee on Banking, Housing, and Urban Affairs|3|asserted|-
R Suzhou Lingyun Microsystems|SANCTIONED_BY|Bureau of Industry and Security|2-4|asserted|in October
R Miriam Castellanos-Roth|LEADS|Senate Committee on Banking, Housing, and Urban Affairs|6|asserted|-
R Bureau of Industry and Security|VISITED|Hong Kong|2-7|asserted|last year

@y-011|aid delivery, agency report|2022-02-09|Second Japanese relief flight lands in Tonga
1 NUKU'ALOFA, Feb. 9 -- A C-130 of the Japan Air Self-Defense Force carrying nine tons of drinking water and two pressure washers for the removal of volcanic ash landed at Fua'amotu International Airport on Wednesday, the second such flight since the eruption of 15 January cut the kingdom off from the rest of the world.
2 The water was handed over on the tarmac, without handshakes and at a distance of four metres, by Ambassador Munenori Katsuragi to Deputy Prime Minister Sione Poasi Vaipulu, both of them in masks, gloves and gowns, the local rules not allowing any visitor to leave the apron.
---
3 "We are an island people too, and we know what the sea can do in ten minutes," the ambassador said through a loudhailer.
4 Mr. Vaipulu thanked the Government of Japan and said that the harvest of root crops on 'Eua and Ha'apai was lost and that fishing boats, not food, would be what his people needed next.
---
5 The Japan International Cooperation Agency (JICA), which has had an office in the capital since 1986, said that it was preparing to send desalination equipment in March, provided that a ship could be found whose crew would agree to three weeks at anchor.
6 Australia and New Zealand have delivered the bulk of the supplies so far, among them tarpaulins, generators and a mobile bakery.
7 A plan by a group of French volunteers to sail from Nouméa with medicines was abandoned after the vessel lost its rudder.
8 The National Emergency Management Office asked families abroad to send money rather than parcels, for which, it said, there was neither room nor anybody to carry them.
E Organization|Japan Air Self-Defense Force|Japan Air Self-Defense Force
E Organization|Japan International Cooperation Agency|Japan International Cooperation Agency;JICA
E Organization|National Emergency Management Office|National Emergency Management Office
E Person|Munenori Katsuragi|Munenori Katsuragi
E Person|Sione Poasi Vaipulu|Sione Poasi Vaipulu;Vaipulu
E Place|Japan|Japan;Japanese
E Place|Tonga|Tonga
E Place|Nuku'alofa|NUKU'ALOFA
E Place|Fua'amotu International Airport|Fua'amotu International Airport
E Place|'Eua|'Eua
E Place|Ha'apai|Ha'apai
E Place|Australia|Australia
E Place|New Zealand|New Zealand
E Place|France|French
E Place|Nouméa|Nouméa
E Commodity|drinking water|drinking water;water
E Commodity|pressure washers|pressure washers
E Commodity|desalination equipment|desalination equipment
E Commodity|tarpaulins|tarpaulins
E Commodity|generators|generators
E Commodity|medicines|medicines
E Commodity|fishing boats|fishing boats
E Commodity|root crops|root crops
E Commodity|food|food
C Munenori Katsuragi|the ambassador@3
C Sione Poasi Vaipulu|his@4
C Japan International Cooperation Agency|which@5;it@5
C Tonga|the kingdom@1
C Nuku'alofa|the capital@5
C National Emergency Management Office|it@8
R Japan Air Self-Defense Force|VISITED|Fua'amotu International Airport|1|asserted|on Wednesday
R Japan|SUPPLIES|Tonga|0-2|asserted|on Wednesday
R Japan|EXPORTS|drinking water|1-2|asserted|on Wednesday
R Tonga|IMPORTS|drinking water|0-2|asserted|on Wednesday
R Tonga|IMPORTS|pressure washers|0-1|asserted|on Wednesday
R Japan|EXPORTS|pressure washers|0-1|asserted|on Wednesday
R Munenori Katsuragi|EMPLOYED_BY|Japan|2-4|asserted|-
R Sione Poasi Vaipulu|EMPLOYED_BY|Tonga|0-2|asserted|-
R Munenori Katsuragi|MET_WITH|Sione Poasi Vaipulu|2|asserted|on Wednesday
R Japan International Cooperation Agency|EXPORTS|desalination equipment|5|expected|in March
R Japan International Cooperation Agency|SUPPLIES|Tonga|0-5|expected|in March
R Tonga|IMPORTS|desalination equipment|0-5|expected|in March
R Australia|SUPPLIES|Tonga|0-6|asserted|so far
R New Zealand|SUPPLIES|Tonga|0-6|asserted|so far
R Tonga|IMPORTS|tarpaulins|0-6|asserted|so far
R Tonga|IMPORTS|generators|0-6|asserted|so far

@y-012|bilateral commission, foreign ministry|2025-09-26|Fourteenth session of the Algeria–Tunisia commission closes in Annaba
1 ANNABA - The Algerian-Tunisian High Joint Commission ended its fourteenth session here on Friday with the signing of nine texts, of which a convention on social security for frontier workers and a programme of cooperation between the customs services of both countries are the most important, according to the final communiqué.
2 The works were co-chaired by the Minister of State, Minister of Foreign Affairs and of the National Community Abroad, Abdelhafid Benyoucef, and by the Tunisian Minister of Foreign Affairs, Migration and Tunisians Abroad, Hayet Chelbi-Mansour, who had arrived on Wednesday evening at the head of an important delegation.
---
3 Intervening at the opening, Mr. Benyoucef recalled that trade between the two neighbours had crossed the threshold of two billion dollars last year, “which is neither nothing nor enough”, and pleaded for the reopening of the railway between Annaba and Tunis, on which tests are being conducted.
4 For her part Ms. Chelbi-Mansour paid tribute to Algeria for having kept up its deliveries of natural gas to her country in the difficult winter of 2023, and said that nobody in Tunisia had forgotten this gesture.
---
5 On the margins, the minister had a working lunch with the wali of Annaba, Djelloul Kerfouf, visited the steelworks of El Hadjar and, before leaving, laid flowers at the basilica of Saint Augustine.
6 Businessmen of the two countries were less lyrical.
7 A carrier from Béja, met in the corridor, complained that his trucks wait up to thirty hours at Oum Teboul, whatever is signed.
8 The next session is to be held in Tunis in 2026, at a date which will be fixed through the diplomatic channel.
E Organization|Algerian-Tunisian High Joint Commission|Algerian-Tunisian High Joint Commission
E Person|Abdelhafid Benyoucef|Abdelhafid Benyoucef;Benyoucef
E Person|Hayet Chelbi-Mansour|Hayet Chelbi-Mansour;Chelbi-Mansour
E Person|Djelloul Kerfouf|Djelloul Kerfouf
E Place|Algeria|Algeria
E Place|Tunisia|Tunisia;Tunisian
E Place|Annaba|Annaba;ANNABA
E Place|Tunis|Tunis
E Place|El Hadjar|El Hadjar
E Place|basilica of Saint Augustine|basilica of Saint Augustine
E Place|Béja|Béja
E Place|Oum Teboul|Oum Teboul
E Commodity|natural gas|natural gas
C Hayet Chelbi-Mansour|who@2;her@4;the minister@5
C Algeria|its@4
C Tunisia|her country@4
C Annaba|here@1
R Algeria|AGREED_WITH|Tunisia|0-1|asserted|on Friday
R Abdelhafid Benyoucef|MET_WITH|Hayet Chelbi-Mansour|2|asserted|-
R Abdelhafid Benyoucef|EMPLOYED_BY|Algeria|0-2|asserted|-
R Hayet Chelbi-Mansour|EMPLOYED_BY|Tunisia|2|asserted|-
R Hayet Chelbi-Mansour|VISITED|Annaba|1-2|asserted|on Wednesday evening
R Algeria|TRADES_WITH|Tunisia|0-3|asserted|last year
R Algeria|EXPORTS|natural gas|4|asserted|in the difficult winter of 2023
R Algeria|SUPPLIES|Tunisia|4|asserted|in the difficult winter of 2023
R Tunisia|IMPORTS|natural gas|4|asserted|in the difficult winter of 2023
R Hayet Chelbi-Mansour|MET_WITH|Djelloul Kerfouf|5|asserted|On the margins
R Djelloul Kerfouf|LEADS|Annaba|5|asserted|-
R Hayet Chelbi-Mansour|VISITED|El Hadjar|5|asserted|-
R Hayet Chelbi-Mansour|VISITED|basilica of Saint Augustine|5|asserted|-
