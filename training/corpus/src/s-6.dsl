@s-060|wire|2025-02-07|Trump order hits war crimes court; judges, bank, cloud firm weigh what is left of business
1 THE HAGUE - The International Criminal Court on Friday condemned an executive order by which the United States imposed sanctions on its prosecutor, Kamran Anwar-Shah, a British barrister, and threatened others who help it investigate Americans or Israelis, and its president, the Japanese judge Tomoko Akanishi, called on the court's 125 member states "to stand united".
2 Seventy-nine of them, among them France, Brazil and Bangladesh but not Hungary, Italy or the Czech Republic, signed a statement of support drafted by Slovenia and Sierra Leone.
3 The order takes its cue from the warrants the court issued in November for Israeli Prime Minister Gidon Netzer and former defence minister Yair Golandter, which Washington calls baseless; Netzer, who was in Washington when it was signed, thanked the president by video.
---
4 The harder questions are practical.
5 Rabelbank Nederland N.V., which keeps the court's accounts, would not say whether it can go on doing so; Microhelm Corp. of Redmond, Washington State, hosts its evidence; and two of its American lawyers, Eric Iversen-Cole and Lisa Sandoval-Reyes, have left The Hague, a court official said.
6 The court had already, on Jan. 30, paid its 900 staff three months of salary in advance.
7 In September of 2020 an earlier order had named the then prosecutor, Ramata Bensalem of Gambia, and Thabiso Mohlomi of Lesotho; those listings were revoked seven months later.
---
8 Dutch Foreign Minister Caspar Veldkampstra regretted the step and said that the Netherlands, as host, would see to it that the court can work.
9 In Budapest, on the other hand, Foreign Minister Péter Szíjjas called the order "absolutely understandable", and Hungary announced that it had invited Netzer, who is to come in April.
E Person|Trump|Trump
E Place|The Hague|THE HAGUE;The Hague
E Organization|International Criminal Court|International Criminal Court
E Place|United States|United States;Americans;American
E Person|Kamran Anwar-Shah|Kamran Anwar-Shah
E Place|United Kingdom|British
E Place|Israel|Israelis;Israeli
E Person|Tomoko Akanishi|Tomoko Akanishi
E Place|Japan|Japanese
E Place|France|France
E Place|Brazil|Brazil
E Place|Bangladesh|Bangladesh
E Place|Hungary|Hungary
E Place|Italy|Italy
E Place|Czech Republic|Czech Republic
E Place|Slovenia|Slovenia
E Place|Sierra Leone|Sierra Leone
E Person|Gidon Netzer|Gidon Netzer;Netzer
E Person|Yair Golandter|Yair Golandter
E Place|Washington|Washington
E Firm|Rabelbank Nederland N.V.|Rabelbank Nederland N.V.
E Firm|Microhelm Corp.|Microhelm Corp.
E Place|Redmond|Redmond
E Place|Washington State|Washington State
E Person|Eric Iversen-Cole|Eric Iversen-Cole
E Person|Lisa Sandoval-Reyes|Lisa Sandoval-Reyes
E Person|Ramata Bensalem|Ramata Bensalem
E Place|Gambia|Gambia
E Person|Thabiso Mohlomi|Thabiso Mohlomi
E Place|Lesotho|Lesotho
E Place|Netherlands|Netherlands;Dutch
E Person|Caspar Veldkampstra|Caspar Veldkampstra
E Place|Budapest|Budapest
E Person|Péter Szíjjas|Péter Szíjjas
C International Criminal Court|its@1;its#2@1;it@1;the court@1;the court@3;the court@5;its@5;its#2@5;The court@6;its@6;the court@8
C Gidon Netzer|who@3;who@9
C Rabelbank Nederland N.V.|which@5;it@5
C Hungary|it@9
R Kamran Anwar-Shah|SANCTIONED_BY|United States|1|asserted|-
R Kamran Anwar-Shah|EMPLOYED_BY|International Criminal Court|1|asserted|-
R Tomoko Akanishi|LEADS|International Criminal Court|1|asserted|-
R International Criminal Court|SANCTIONED_BY|United States|1|expected|-
R Slovenia|AGREED_WITH|Sierra Leone|2|asserted|-
R Gidon Netzer|ACCUSED_BY|International Criminal Court|3|asserted|in November
R Yair Golandter|ACCUSED_BY|International Criminal Court|3|asserted|in November
R Gidon Netzer|LEADS|Israel|3|asserted|-
R Gidon Netzer|VISITED|Washington|3|asserted|-
R Microhelm Corp.|LOCATED_IN|Redmond|5|asserted|-
R Redmond|LOCATED_IN|Washington State|5|asserted|-
R Eric Iversen-Cole|EMPLOYED_BY|International Criminal Court|5|asserted|-
R Lisa Sandoval-Reyes|EMPLOYED_BY|International Criminal Court|5|asserted|-
R Ramata Bensalem|SANCTIONED_BY|United States|7|asserted|In September of 2020
R Thabiso Mohlomi|SANCTIONED_BY|United States|7|asserted|In September of 2020
R Caspar Veldkampstra|EMPLOYED_BY|Netherlands|8|asserted|-
R International Criminal Court|LOCATED_IN|Netherlands|8|asserted|-
R Péter Szíjjas|EMPLOYED_BY|Hungary|9|asserted|-
R Gidon Netzer|VISITED|Hungary|9|expected|in April

@s-061|energy newsletter|2025-09-01|Cold cargo: Arctic LNG-2 finds its first buyer
1 After a year of sailing in circles, the Arktik Mulan has at last delivered.
2 The carrier, which took 150,000 cubic metres of liquefied natural gas from the Saam floating storage unit near Murmansk in July, discharged last Thursday at the Beihai terminal in Guangxi, southern China, the first cargo of the US-sanctioned Arctic LNG-2 project that anybody is known to have bought.
3 Who bought it is another matter; terminal owner PipeChina-Guangxi referred callers to a Beihai firm nobody had heard of, Guangxi Hongjiang Gas Logistics, and the firm's telephone rings in a tea house.
4 The timing was no accident: two days later Russia's president came to Tianjin.
---
5 Novateks, the project's 60% owner, was obliged to stop its liquefaction on the Gyda peninsula last October because no one would take the product, the State Department having put the plant itself on its list in November 2023 and a fleet of eight carriers, among them the Trapper North, the Zarya Energy and the Elbrus Ice, in the following autumn.
6 France's Pétrélia and two Chinese state groups, CNPK and CNOOK, hold 10% each, and so does a Japanese venture of Mitsuya & Co. with the state-backed JOGMETAL; all four declared force majeure on their shares.
7 Pétrélia's chief executive, Patrice Pouillard, said in July that the company "does not buy a molecule" from Arctic LNG-2, though from Yamal LNG it continues to receive some four million tonnes a year.
---
8 Japan gets 9% of its LNG from Sakhalin-2; its minister of economy, trade and industry, Muto Yoshiharu, has said that this is not up for discussion.
9 The EU plans a ban on Russian LNG from 2027.
10 Britain, for its part, is considering whether to list the Beihai terminal; for the moment, it has only threatened to.
E Vessel|Arktik Mulan|Arktik Mulan
E Commodity|liquefied natural gas|liquefied natural gas;LNG
E Vessel|Saam|Saam
E Place|Murmansk|Murmansk
E Place|Beihai terminal|Beihai terminal
E Place|Beihai|Beihai
E Place|Guangxi|Guangxi
E Place|China|China;Chinese
E Place|United States|US
E Place|Arctic LNG-2|Arctic LNG-2
E Firm|PipeChina-Guangxi|PipeChina-Guangxi
E Firm|Guangxi Hongjiang Gas Logistics|Guangxi Hongjiang Gas Logistics
E Place|Russia|Russia;Russian
E Place|Tianjin|Tianjin
E Firm|Novateks|Novateks
E Place|Gyda peninsula|Gyda peninsula
E Organization|State Department|State Department
E Vessel|Trapper North|Trapper North
E Vessel|Zarya Energy|Zarya Energy
E Vessel|Elbrus Ice|Elbrus Ice
E Place|France|France
E Firm|Pétrélia|Pétrélia
E Firm|CNPK|CNPK
E Firm|CNOOK|CNOOK
E Place|Japan|Japanese;Japan
E Firm|Mitsuya & Co.|Mitsuya & Co.
E Firm|JOGMETAL|JOGMETAL
E Person|Patrice Pouillard|Patrice Pouillard
E Place|Yamal LNG|Yamal LNG
E Place|Sakhalin-2|Sakhalin-2
E Person|Muto Yoshiharu|Muto Yoshiharu
E Organization|European Union|EU
E Place|United Kingdom|Britain
C Arktik Mulan|The carrier@2;which@2
C Guangxi Hongjiang Gas Logistics|a Beihai firm@3;the firm@3
C Arctic LNG-2|the project@5;the plant itself@5
C Pétrélia|the company@7;it@7
C Japan|its@8;its#2@8
C United Kingdom|it@10
R Arctic LNG-2|SANCTIONED_BY|United States|2|asserted|-
R Arctic LNG-2|SUPPLIES|China|2|asserted|last Thursday
R Arctic LNG-2|EXPORTS|liquefied natural gas|2|asserted|last Thursday
R China|IMPORTS|liquefied natural gas|2|asserted|last Thursday
R Beihai terminal|LOCATED_IN|Guangxi|2|asserted|-
R Guangxi|LOCATED_IN|China|2|asserted|-
R Guangxi Hongjiang Gas Logistics|LOCATED_IN|Beihai|3|asserted|-
R Russia|VISITED|Tianjin|4|asserted|two days later
R Novateks|INVESTED_IN|Arctic LNG-2|5|asserted|-
R Arctic LNG-2|SANCTIONED_BY|State Department|5|asserted|in November 2023
R Trapper North|SANCTIONED_BY|State Department|5|asserted|in the following autumn
R Zarya Energy|SANCTIONED_BY|State Department|5|asserted|in the following autumn
R Elbrus Ice|SANCTIONED_BY|State Department|5|asserted|in the following autumn
R Pétrélia|INVESTED_IN|Arctic LNG-2|5-6|asserted|-
R CNPK|INVESTED_IN|Arctic LNG-2|5-6|asserted|-
R CNOOK|INVESTED_IN|Arctic LNG-2|5-6|asserted|-
R Mitsuya & Co.|INVESTED_IN|Arctic LNG-2|5-6|asserted|-
R JOGMETAL|INVESTED_IN|Arctic LNG-2|5-6|asserted|-
R Pétrélia|LOCATED_IN|France|6|asserted|-
R CNPK|LOCATED_IN|China|6|asserted|-
R CNOOK|LOCATED_IN|China|6|asserted|-
R China|OWNS|CNPK|6|asserted|-
R China|OWNS|CNOOK|6|asserted|-
R Mitsuya & Co.|LOCATED_IN|Japan|6|asserted|-
R Patrice Pouillard|LEADS|Pétrélia|7|asserted|-
R Arctic LNG-2|SUPPLIES|Pétrélia|7|denied|-
R Yamal LNG|SUPPLIES|Pétrélia|7|asserted|-
R Pétrélia|IMPORTS|liquefied natural gas|7|asserted|-
R Sakhalin-2|SUPPLIES|Japan|8|asserted|-
R Japan|IMPORTS|liquefied natural gas|8|asserted|-
R Muto Yoshiharu|EMPLOYED_BY|Japan|8|asserted|-
R Russia|SANCTIONED_BY|European Union|9|expected|from 2027
R Beihai terminal|SANCTIONED_BY|United Kingdom|10|expected|-

@s-062|wire|2024-08-14|RPT-Biden-era uranium ban begins: what U.S. utilities still may buy
1 A law that bars the import of enriched uranium from Russia took effect in the United States on Monday, closing, with waivers possible until 2028, a trade that has its roots in the dismantling of Soviet warheads and that last year brought Tenekspo, the export arm of the state nuclear corporation Rusyadro, close to a billion dollars.
2 Russia supplied 27% of the enriched uranium used in American reactors in 2023, ahead of France with 12%, the Netherlands with 8% and the United Kingdom with 7%, according to the Energy Information Administration.
3 Centrum Energy Corp (CTRM) of Bethesda, Maryland, which resells Tenekspo's material and is building a cascade of its own at Piketon, Ohio, has been granted a waiver for this year, the Department of Energy confirmed; a request by Constellus Generation, the biggest operator, is pending.
---
4 "We were never so dependent on Moscow as the headlines said, nor as independent as the speeches say," said Amaranta Villalobos-Greer, a fuel buyer at Palo Duro Nuclear in Amarillo, which holds contracts with Orane of France and Urenka, the British-Dutch-German enricher.
5 Senator John Barrassol of Wyoming, who wrote the bill, wants his own state's mines to reopen.
---
6 In Moscow, where the president on Wednesday asked his cabinet to consider limits on the sale of uranium, titanium and nickel in reply, spokesman Arseny Peskunov called the ban "a form of unfair competition".
7 Kazakhstan's Kazatomprom-2, the world's largest miner, has meanwhile sold the Swiss utility Axpo-Alpin two cargoes sent across the Caspian to avoid St Petersburg.
8 Rusyadro itself has so far not been put under sanctions, neither in Washington nor in Brussels, where Hungary, which is having two reactors built at Paks, and Bulgaria object.
E Commodity|uranium|uranium;enriched uranium
E Place|Russia|Russia;Moscow
E Person|Biden|Biden
E Place|United States|United States;U.S.;American;Washington
E Place|Soviet Union|Soviet
E Commodity|warheads|warheads
E Firm|Tenekspo|Tenekspo
E Firm|Rusyadro|Rusyadro
E Place|France|France
E Place|Netherlands|Netherlands;Dutch
E Place|United Kingdom|United Kingdom;British
E Organization|Energy Information Administration|Energy Information Administration
E Firm|Centrum Energy Corp|Centrum Energy Corp;CTRM
E Place|Bethesda|Bethesda
E Place|Maryland|Maryland
E Place|Piketon|Piketon
E Place|Ohio|Ohio
E Organization|Department of Energy|Department of Energy
E Firm|Constellus Generation|Constellus Generation
E Person|Amaranta Villalobos-Greer|Amaranta Villalobos-Greer
E Firm|Palo Duro Nuclear|Palo Duro Nuclear
E Place|Amarillo|Amarillo
E Firm|Orane|Orane
E Firm|Urenka|Urenka
E Place|Germany|German
E Person|John Barrassol|John Barrassol
E Place|Wyoming|Wyoming
E Commodity|titanium|titanium
E Commodity|nickel|nickel
E Person|Arseny Peskunov|Arseny Peskunov
E Place|Kazakhstan|Kazakhstan
E Firm|Kazatomprom-2|Kazatomprom-2
E Place|Switzerland|Swiss
E Firm|Axpo-Alpin|Axpo-Alpin
E Place|Caspian|Caspian
E Place|St Petersburg|St Petersburg
E Organization|European Union|Brussels
E Place|Hungary|Hungary
E Place|Paks|Paks
E Place|Bulgaria|Bulgaria
C Tenekspo|the export arm of the state nuclear corporation Rusyadro@1
C Centrum Energy Corp|which@3;its@3
C Constellus Generation|the biggest operator@3
C Palo Duro Nuclear|We@4;which@4
C John Barrassol|who@5;his@5
C Rusyadro|itself@8
R Russia|SANCTIONED_BY|United States|1|asserted|on Monday
R Tenekspo|SUBSIDIARY_OF|Rusyadro|1|asserted|-
R Russia|OWNS|Rusyadro|1|asserted|-
R Tenekspo|SUPPLIES|United States|1|asserted|last year
R Tenekspo|EXPORTS|uranium|1|asserted|last year
R Russia|SUPPLIES|United States|2|asserted|in 2023
R France|SUPPLIES|United States|2|asserted|in 2023
R Netherlands|SUPPLIES|United States|2|asserted|in 2023
R United Kingdom|SUPPLIES|United States|2|asserted|in 2023
R United States|IMPORTS|uranium|2|asserted|in 2023
R Centrum Energy Corp|LOCATED_IN|Bethesda|3|asserted|-
R Bethesda|LOCATED_IN|Maryland|3|asserted|-
R Tenekspo|SUPPLIES|Centrum Energy Corp|3|asserted|-
R Centrum Energy Corp|EXPORTS|uranium|3|asserted|-
R Centrum Energy Corp|IMPORTS|uranium|3|asserted|-
R Centrum Energy Corp|INVESTED_IN|Piketon|3|asserted|-
R Piketon|LOCATED_IN|Ohio|3|asserted|-
R Amaranta Villalobos-Greer|EMPLOYED_BY|Palo Duro Nuclear|4|asserted|-
R Palo Duro Nuclear|LOCATED_IN|Amarillo|4|asserted|-
R Palo Duro Nuclear|AGREED_WITH|Orane|4|asserted|-
R Palo Duro Nuclear|AGREED_WITH|Urenka|4|asserted|-
R Orane|LOCATED_IN|France|4|asserted|-
R Urenka|LOCATED_IN|United Kingdom|4|asserted|-
R Urenka|LOCATED_IN|Netherlands|4|asserted|-
R Urenka|LOCATED_IN|Germany|4|asserted|-
R John Barrassol|EMPLOYED_BY|Wyoming|5|asserted|-
R uranium|SANCTIONED_BY|Russia|6|expected|-
R titanium|SANCTIONED_BY|Russia|6|expected|-
R nickel|SANCTIONED_BY|Russia|6|expected|-
R Arseny Peskunov|EMPLOYED_BY|Russia|6|asserted|-
R Kazatomprom-2|LOCATED_IN|Kazakhstan|7|asserted|-
R Kazatomprom-2|SUPPLIES|Axpo-Alpin|7|asserted|-
R Axpo-Alpin|IMPORTS|uranium|7|asserted|-
R Kazatomprom-2|EXPORTS|uranium|7|asserted|-
R Axpo-Alpin|LOCATED_IN|Switzerland|7|asserted|-
R Rusyadro|SANCTIONED_BY|United States|8|denied|-
R Rusyadro|SANCTIONED_BY|European Union|8|denied|-
R Rusyadro|INVESTED_IN|Paks|8|asserted|-

@s-063|wire|2025-01-07|Washington sanctions Orbányi's right-hand man; Budapest vows revenge
1 The outgoing U.S. administration on Tuesday put Arnold Ragályi, the minister who heads Hungarian Prime Minister Viktor Orbányi's Cabinet Office and runs both the intelligence services and the tourist board, under sanctions for corruption, a step without precedent against a serving minister of a NATO ally.
2 Ragályi, 52, a former mayor of Budapest's fifth district, "has orchestrated schemes designed to control several strategic sectors of the Hungarian economy and to divert proceeds from those sectors to himself and to loyalists of his party", U.S. Ambassador David Pressmann told a news conference in the garden of the embassy.
3 Foreign Minister Péter Szíjjas called it the personal revenge of the ambassador, "who failed in Hungary and is going home"; the new people in Washington, he said, would surely think otherwise.
---
4 The minister, whose fortune is registered mainly to his former wife and to the inventor of a payment app, Balázs Kertészy, owns no firm himself, but banks are wary of his office, which through the National Communications Agency hands out 300 million euros a year of advertising, most of it to Balásy Media of Budapest.
5 OTP Duna Bank closed two accounts the next day.
---
6 In April, three months into the new presidency, Ragályi was taken off the list, the State Department saying that his inclusion had been "inconsistent with U.S. foreign policy interests".
7 Pressmann, now at a New York law firm, Paulson & Weiss, said that he was not surprised.
8 There followed in November a visit by Orbányi to Washington, at which he obtained a year's exemption from the sanctions on Russian oil and agreed to buy 600 million dollars of American LNG and, from Westinghaus Electric, fuel for the reactors at Paks.
E Organization|U.S. administration|U.S. administration
E Person|Arnold Ragályi|Arnold Ragályi;Ragályi
E Place|Hungary|Hungarian;Hungary
E Person|Viktor Orbányi|Viktor Orbányi;Orbányi
E Organization|Cabinet Office|Cabinet Office
E Organization|NATO|NATO
E Place|Budapest|Budapest
E Place|United States|U.S.;American
E Person|David Pressmann|David Pressmann;Pressmann
E Person|Péter Szíjjas|Péter Szíjjas
E Place|Washington|Washington
E Person|Balázs Kertészy|Balázs Kertészy
E Organization|National Communications Agency|National Communications Agency
E Firm|Balásy Media|Balásy Media
E Firm|OTP Duna Bank|OTP Duna Bank
E Organization|State Department|State Department
E Place|New York|New York
E Firm|Paulson & Weiss|Paulson & Weiss
E Place|Russia|Russian
E Commodity|oil|oil
E Commodity|LNG|LNG
E Firm|Westinghaus Electric|Westinghaus Electric
E Commodity|nuclear fuel|fuel
E Place|Paks|Paks
C Arnold Ragályi|the minister@1;himself@2;his@2;The minister@4;whose@4;himself@4;his#2@4;his@6
C Péter Szíjjas|he@3
C David Pressmann|the ambassador@3;he@7
C Viktor Orbányi|he@8
C Cabinet Office|his office@4;which@4
R Arnold Ragályi|SANCTIONED_BY|U.S. administration|1|asserted|on Tuesday
R Arnold Ragályi|LEADS|Cabinet Office|1|asserted|-
R Viktor Orbányi|LEADS|Hungary|1|asserted|-
R Arnold Ragályi|ACCUSED_BY|David Pressmann|2|asserted|on Tuesday
R Arnold Ragályi|ACCUSED_BY|U.S. administration|1|asserted|on Tuesday
R David Pressmann|EMPLOYED_BY|United States|2|asserted|-
R Péter Szíjjas|EMPLOYED_BY|Hungary|3|asserted|-
R Balásy Media|LOCATED_IN|Budapest|4|asserted|-
R David Pressmann|EMPLOYED_BY|Paulson & Weiss|7|asserted|-
R Paulson & Weiss|LOCATED_IN|New York|7|asserted|-
R Viktor Orbányi|VISITED|Washington|8|asserted|in November
R Viktor Orbányi|AGREED_WITH|United States|8|asserted|in November
R Hungary|AGREED_WITH|United States|8|asserted|in November
R Hungary|IMPORTS|LNG|8|expected|-
R United States|SUPPLIES|Hungary|8|expected|-
R Hungary|IMPORTS|nuclear fuel|8|expected|-
R Westinghaus Electric|SUPPLIES|Hungary|8|expected|-
R Hungary|AGREED_WITH|Westinghaus Electric|8|asserted|in November
R Russia|SANCTIONED_BY|United States|8|asserted|-

@s-064|history magazine|2021-11-18|The week the League of Nations forgot the oil
1 Eighty-six years ago today fifty-odd members of the League of Nations stopped buying from Italy.
2 They no longer took its silk, its oranges or its hats; they sold it no rubber, no tin and no mules; and they lent it no money.
3 What they did go on selling was oil, and since Mussolini's columns were climbing into Abyssinia on lorries this was, as the Duce later told a German interpreter, the difference between Addis Ababa in May and Rome in a week.
---
4 The idea of adding petroleum to the list came from a Canadian, Walter Riddell, who represented Ottawa at Geneva, and it was disowned by his own government within the month.
5 Romania, which supplied a third of what the Italian army burned, was willing if others were; the Soviet Union, which shipped fuel oil out of Batum to Spezia, was willing too.
6 The United States was no member, and Harold Ickes, the Secretary of the Interior, appealed to the oilmen's conscience with modest success: American exports to Italian Africa rose six hundredfold.
7 In London the Foreign Secretary, Sir Samuel Hoare, went skating and broke his nose.
---
8 Small firms felt it most.
9 In Trieste the coffee house of Hausperger & Figli could not get its Santos through, an Argentine meat packer at Fray Bentos lost the custom of the Alpini, and in Cardiff the broker Llewellyn Pugh, who had sent coal to Genoa for forty years, hanged a black ribbon on his door.
10 Germany took his place within weeks.
11 Sanctions were lifted the following July, by which time Haile Selassie was living in Bath.
E Organization|League of Nations|League of Nations
E Place|Italy|Italy;Rome
E Commodity|silk|silk
E Commodity|oranges|oranges
E Commodity|hats|hats
E Commodity|rubber|rubber
E Commodity|tin|tin
E Commodity|mules|mules
E Commodity|oil|oil;petroleum
E Person|Mussolini|Mussolini
E Place|Abyssinia|Abyssinia
E Place|Germany|German;Germany
E Place|Addis Ababa|Addis Ababa
E Place|Canada|Canadian;Ottawa
E Person|Walter Riddell|Walter Riddell
E Place|Geneva|Geneva
E Place|Romania|Romania
E Organization|Italian army|Italian army
E Place|Soviet Union|Soviet Union
E Commodity|fuel oil|fuel oil
E Place|Batum|Batum
E Place|Spezia|Spezia
E Place|United States|United States;American
E Person|Harold Ickes|Harold Ickes
E Place|Italian Africa|Italian Africa
E Place|London|London
E Person|Samuel Hoare|Samuel Hoare
E Place|Trieste|Trieste
E Firm|Hausperger & Figli|Hausperger & Figli
E Commodity|coffee|coffee;Santos
E Place|Argentina|Argentine
E Place|Fray Bentos|Fray Bentos
E Organization|Alpini|Alpini
E Place|Cardiff|Cardiff
E Person|Llewellyn Pugh|Llewellyn Pugh
E Commodity|coal|coal
E Place|Genoa|Genoa
E Person|Haile Selassie|Haile Selassie
E Place|Bath|Bath
E Commodity|meat|meat
C League of Nations|They@2;they@2;they#2@2;they@3
C Italy|its@2;its#2@2;it@2;it#2@2
C Mussolini|the Duce@3
C Walter Riddell|who@4;his@4
C Romania|which@5
C Soviet Union|which#2@5
C Llewellyn Pugh|who@9;his@9;his@10
R Italy|SANCTIONED_BY|League of Nations|1|asserted|Eighty-six years ago today
R Italy|EXPORTS|silk|2|denied|-
R Italy|EXPORTS|oranges|2|denied|-
R Italy|EXPORTS|hats|2|denied|-
R Italy|SUPPLIES|League of Nations|1-2|denied|-
R Italy|IMPORTS|rubber|2|denied|-
R Italy|IMPORTS|tin|2|denied|-
R Italy|IMPORTS|mules|2|denied|-
R Italy|IMPORTS|oil|3|asserted|-
R League of Nations|SUPPLIES|Italy|3|asserted|-
R League of Nations|EXPORTS|oil|3|asserted|-
R Walter Riddell|EMPLOYED_BY|Canada|4|asserted|-
R Romania|SUPPLIES|Italian army|5|asserted|-
R Soviet Union|EXPORTS|fuel oil|5|asserted|-
R Soviet Union|SUPPLIES|Spezia|5|asserted|-
R Harold Ickes|EMPLOYED_BY|United States|6|asserted|-
R United States|SUPPLIES|Italian Africa|6|asserted|-
R United States|EXPORTS|oil|6|asserted|-
R Italian Africa|IMPORTS|oil|6|asserted|-
R Hausperger & Figli|LOCATED_IN|Trieste|9|asserted|-
R Hausperger & Figli|IMPORTS|coffee|9|denied|-
R Llewellyn Pugh|SUPPLIES|Genoa|9|asserted|for forty years
R Llewellyn Pugh|EXPORTS|coal|9|asserted|for forty years
R Germany|SUPPLIES|Genoa|9-10|asserted|within weeks

@s-065|wire|2024-07-11|Australia, France, EU and Japan in step? No: a table of who sanctioned Israeli settlers, and who has not
* 1 AUSTRALIA: Foreign Minister Penelope Wongsa on July 25 imposed Magnitsky-style financial sanctions and travel bans on seven settlers and on the Ridge Youth of Mount Ebal, a group that her department accuses of beatings of Palestinians.
* 2 UNITED STATES: Executive Order 14115, signed in February, has been used against the farm outpost of Zvulun Bar-Ami, against Lapidim-2, headed by Ben-Zion Gopstein-Alon, and on Thursday against Tzav Shmona, whose members stopped lorries with flour and sugar on their way to Gaza. Bank Leumit of Tel Aviv froze the accounts at once.
* 3 EUROPEAN UNION: Five people and three organisations in July, after Czech objections fell away. Finance Minister Boaz Smolanski, for whom Ireland and Belgium asked, is not on the list.
* 4 UNITED KINGDOM: Eight persons since February; David Camerford, when he was still foreign secretary, prepared measures against Smolanski and Police Minister Iddo Ben-Gedor, but they were not adopted before the election.
* 5 FRANCE: Entry bans on 28 settlers. Paris would like EU duties on settlement dates, wine and cosmetics; the cosmetics maker Dead Sea Ahavat, which left the settlement of Mitzpe Shalom years ago, says that it now makes everything in Ein Gedi.
* 6 JAPAN: First listing on July 23, four settlers. "It comes late, but it comes," said Professor Tachiyama Ryoji of the National Defense Academy.
* 7 CANADA: Eleven individuals, the Ne'urim Movement among the entities. Foreign minister Mélanie Jolicoeur visited Ramallah in March and is to return.
* 8 INDIA, BRAZIL, SOUTH AFRICA: None. Pretoria has instead taken Israel to the International Court of Justice, accusing it of genocide; Israel calls the claim a blood libel.
9 Settlement goods are perhaps one percent of what Israel sells to the European Union, its largest partner, which in 2023 took 16 billion euros' worth of Israeli machinery, chemicals, and gems.
E Place|Australia|Australia;AUSTRALIA
E Place|France|France;FRANCE;Paris
E Organization|European Union|EU;EUROPEAN UNION;European Union
E Place|Japan|Japan;JAPAN
E Place|Israel|Israel;Israeli
E Person|Penelope Wongsa|Penelope Wongsa
E Organization|Ridge Youth of Mount Ebal|Ridge Youth of Mount Ebal
E Place|Palestine|Palestinians
E Place|United States|UNITED STATES
E Person|Zvulun Bar-Ami|Zvulun Bar-Ami
E Organization|Lapidim-2|Lapidim-2
E Person|Ben-Zion Gopstein-Alon|Ben-Zion Gopstein-Alon
E Organization|Tzav Shmona|Tzav Shmona
E Commodity|flour|flour
E Commodity|sugar|sugar
E Place|Gaza|Gaza
E Firm|Bank Leumit|Bank Leumit
E Place|Tel Aviv|Tel Aviv
E Place|Czech Republic|Czech
E Person|Boaz Smolanski|Boaz Smolanski;Smolanski
E Place|Ireland|Ireland
E Place|Belgium|Belgium
E Place|United Kingdom|UNITED KINGDOM
E Person|David Camerford|David Camerford
E Person|Iddo Ben-Gedor|Iddo Ben-Gedor
E Commodity|dates|dates
E Commodity|wine|wine
E Commodity|cosmetics|cosmetics
E Firm|Dead Sea Ahavat|Dead Sea Ahavat
E Place|Mitzpe Shalom|Mitzpe Shalom
E Place|Ein Gedi|Ein Gedi
E Person|Tachiyama Ryoji|Tachiyama Ryoji
E Organization|National Defense Academy|National Defense Academy
E Place|Canada|CANADA
E Organization|Ne'urim Movement|Ne'urim Movement
E Person|Mélanie Jolicoeur|Mélanie Jolicoeur
E Place|Ramallah|Ramallah
E Place|India|INDIA
E Place|Brazil|BRAZIL
E Place|South Africa|SOUTH AFRICA;Pretoria
E Organization|International Court of Justice|International Court of Justice
E Commodity|machinery|machinery
E Commodity|chemicals|chemicals
E Commodity|gems|gems
C Ridge Youth of Mount Ebal|a group@1
C Penelope Wongsa|her@1
C Tzav Shmona|whose@2
C Boaz Smolanski|whom@3
C David Camerford|he@4
C Dead Sea Ahavat|which@5;it@5
C Israel|it@8;its@9
C European Union|its largest partner@9;which@9
R Penelope Wongsa|EMPLOYED_BY|Australia|1|asserted|-
R Ridge Youth of Mount Ebal|SANCTIONED_BY|Australia|1|asserted|on July 25
R Ridge Youth of Mount Ebal|ACCUSED_BY|Australia|1|asserted|-
R Zvulun Bar-Ami|SANCTIONED_BY|United States|2|asserted|-
R Lapidim-2|SANCTIONED_BY|United States|2|asserted|-
R Ben-Zion Gopstein-Alon|LEADS|Lapidim-2|2|asserted|-
R Tzav Shmona|SANCTIONED_BY|United States|2|asserted|on Thursday
R Bank Leumit|LOCATED_IN|Tel Aviv|2|asserted|-
R Boaz Smolanski|SANCTIONED_BY|European Union|3|denied|-
R Boaz Smolanski|EMPLOYED_BY|Israel|3|asserted|-
R Boaz Smolanski|SANCTIONED_BY|United Kingdom|4|denied|-
R Iddo Ben-Gedor|SANCTIONED_BY|United Kingdom|4|denied|-
R Iddo Ben-Gedor|EMPLOYED_BY|Israel|4|asserted|-
R Dead Sea Ahavat|LOCATED_IN|Ein Gedi|5|asserted|-
R Tachiyama Ryoji|EMPLOYED_BY|National Defense Academy|6|asserted|-
R Ne'urim Movement|SANCTIONED_BY|Canada|7|asserted|-
R Mélanie Jolicoeur|EMPLOYED_BY|Canada|7|asserted|-
R Mélanie Jolicoeur|VISITED|Ramallah|7|asserted|in March
R Mélanie Jolicoeur|VISITED|Ramallah|7|expected|-
R Israel|ACCUSED_BY|South Africa|8|asserted|-
R Israel|SUPPLIES|European Union|9|asserted|in 2023
R European Union|IMPORTS|machinery|9|asserted|in 2023
R European Union|IMPORTS|chemicals|9|asserted|in 2023
R European Union|IMPORTS|gems|9|asserted|in 2023
R Israel|EXPORTS|machinery|9|asserted|in 2023
R Israel|EXPORTS|chemicals|9|asserted|in 2023
R Israel|EXPORTS|gems|9|asserted|in 2023
R Israel|TRADES_WITH|European Union|9|asserted|in 2023

@s-066|wire|2023-06-27|US sanctions Wagner-linked gold and diamond firms in Central African Republic, UAE
1 BANGUI, June 27 - The U.S. Treasury Department on Tuesday imposed sanctions on four companies it said were linked to Wagner Group and its leader, Yermolai Pridorozhny, who on Saturday had turned his tanks around two hundred kilometres short of Moscow.
2 They are Mirador Ressources SARLU, a Bangui-registered mining company that holds the Ndassima gold mine near Bambari; Gemmavalex SAU, which buys gold and diamonds in the Central African Republic and, according to the department, sold them in Dubai and Antwerp; Continental Minerals General Trading, a Dubai firm accused of passing money to Pridorozhny; and Limited Liability Company KV of Zvenigorod, Russia.
3 A fifth target, Arkady Nikolaevich Ivashutin, worked with senior officials in Bamako on weapons deals and mining concessions as an executive of Wagner's Africa office.
---
4 CAR presidency spokesman Albert Yaloké Mokpème said the country's relations were with the Russian Federation, not with a company, and that the fighters who guard President Faustin Archange Touadérand would stay.
5 Mirador's own director, Russian geologist Tatiana Chursina-Lebedeva, could not be reached; a security guard at the company's villa on the Avenue des Martyrs said that she had left for Douala in May.
6 The mine had been taken in 2019 from Canada's AXM Gold, which has sued the state in Paris and which puts the reserves at over a billion dollars.
---
7 Bois Brun SARLU, the group's timber company, which since 2021 has felled sapele and ayous in Lobaye and shipped it through Douala to China, Turkey and, at least once, Denmark, was not listed on Tuesday, but the European Union had put it down in February.
8 Wagner also brews a beer, Africa Ti L'Or, drunk mostly by itself.
E Place|United States|US
E Organization|Wagner Group|Wagner Group;Wagner
E Commodity|gold|gold
E Commodity|diamonds|diamonds;diamond
E Place|Central African Republic|Central African Republic;CAR
E Place|United Arab Emirates|UAE
E Place|Bangui|BANGUI;Bangui
E Organization|U.S. Treasury Department|U.S. Treasury Department
E Person|Yermolai Pridorozhny|Yermolai Pridorozhny;Pridorozhny
E Commodity|tanks|tanks
E Place|Moscow|Moscow
E Firm|Mirador Ressources SARLU|Mirador Ressources SARLU;Mirador
E Place|Ndassima gold mine|Ndassima gold mine
E Place|Bambari|Bambari
E Firm|Gemmavalex SAU|Gemmavalex SAU
E Place|Dubai|Dubai
E Place|Antwerp|Antwerp
E Firm|Continental Minerals General Trading|Continental Minerals General Trading
E Firm|Limited Liability Company KV|Limited Liability Company KV
E Place|Zvenigorod|Zvenigorod
E Place|Russia|Russia;Russian;Russian Federation
E Person|Arkady Nikolaevich Ivashutin|Arkady Nikolaevich Ivashutin
E Place|Bamako|Bamako
E Commodity|weapons|weapons
E Person|Albert Yaloké Mokpème|Albert Yaloké Mokpème
E Person|Faustin Archange Touadérand|Faustin Archange Touadérand
E Person|Tatiana Chursina-Lebedeva|Tatiana Chursina-Lebedeva
E Place|Avenue des Martyrs|Avenue des Martyrs
E Place|Douala|Douala
E Place|Canada|Canada
E Firm|AXM Gold|AXM Gold
E Place|Paris|Paris
E Firm|Bois Brun SARLU|Bois Brun SARLU
E Commodity|timber|timber
E Commodity|sapele|sapele
E Commodity|ayous|ayous
E Place|Lobaye|Lobaye
E Place|China|China
E Place|Turkey|Turkey
E Place|Denmark|Denmark
E Organization|European Union|European Union
E Firm|Africa Ti L'Or|Africa Ti L'Or
E Commodity|beer|beer
C U.S. Treasury Department|it@1;the department@2
C Wagner Group|its@1;the group@7;itself@8
C Yermolai Pridorozhny|who@1;his@1
C Mirador Ressources SARLU|a Bangui-registered mining company@2;the company@5
C Gemmavalex SAU|which@2
C Central African Republic|the country@4;the state@6
C Tatiana Chursina-Lebedeva|she@5
C AXM Gold|which@6;which#2@6
C Bois Brun SARLU|which@7;it#2@7
R Mirador Ressources SARLU|SANCTIONED_BY|U.S. Treasury Department|1-2|asserted|on Tuesday
R Gemmavalex SAU|SANCTIONED_BY|U.S. Treasury Department|1-2|asserted|on Tuesday
R Continental Minerals General Trading|SANCTIONED_BY|U.S. Treasury Department|1-2|asserted|on Tuesday
R Limited Liability Company KV|SANCTIONED_BY|U.S. Treasury Department|1-2|asserted|on Tuesday
R Yermolai Pridorozhny|LEADS|Wagner Group|1|asserted|-
R Mirador Ressources SARLU|LOCATED_IN|Bangui|2|asserted|-
R Gemmavalex SAU|IMPORTS|gold|2|asserted|-
R Gemmavalex SAU|IMPORTS|diamonds|2|asserted|-
R Central African Republic|SUPPLIES|Gemmavalex SAU|2|asserted|-
R Gemmavalex SAU|EXPORTS|gold|2|alleged|-
R Gemmavalex SAU|EXPORTS|diamonds|2|alleged|-
R Gemmavalex SAU|SUPPLIES|Dubai|2|alleged|-
R Gemmavalex SAU|SUPPLIES|Antwerp|2|alleged|-
R Continental Minerals General Trading|LOCATED_IN|Dubai|2|asserted|-
R Limited Liability Company KV|LOCATED_IN|Zvenigorod|2|asserted|-
R Zvenigorod|LOCATED_IN|Russia|2|asserted|-
R Arkady Nikolaevich Ivashutin|SANCTIONED_BY|U.S. Treasury Department|1-3|asserted|on Tuesday
R Arkady Nikolaevich Ivashutin|EMPLOYED_BY|Wagner Group|3|asserted|-
R Albert Yaloké Mokpème|EMPLOYED_BY|Central African Republic|4|asserted|-
R Faustin Archange Touadérand|LEADS|Central African Republic|4|asserted|-
R Tatiana Chursina-Lebedeva|LEADS|Mirador Ressources SARLU|5|asserted|-
R Tatiana Chursina-Lebedeva|VISITED|Douala|5|alleged|in May
R AXM Gold|LOCATED_IN|Canada|6|asserted|-
R Central African Republic|ACCUSED_BY|AXM Gold|6|asserted|-
R Wagner Group|OWNS|Bois Brun SARLU|7|asserted|-
R Bois Brun SARLU|EXPORTS|sapele|7|asserted|since 2021
R Bois Brun SARLU|EXPORTS|ayous|7|asserted|since 2021
R Bois Brun SARLU|SUPPLIES|China|7|asserted|since 2021
R Bois Brun SARLU|SUPPLIES|Turkey|7|asserted|since 2021
R Bois Brun SARLU|SUPPLIES|Denmark|7|asserted|since 2021
R Bois Brun SARLU|SANCTIONED_BY|U.S. Treasury Department|7|denied|on Tuesday
R Bois Brun SARLU|SANCTIONED_BY|European Union|7|asserted|in February

@s-067|weekly news quiz, newspaper|2024-11-30|Ten questions on a sanctioned week
* 1 1. Which word can mean both "to allow" and "to punish"? (Clue: you are reading about it.)
* 2 2. In which year did the United Nations first impose mandatory sanctions on a whole country: (a) 1946, (b) 1966, (c) 1986?
* 3 3. Imagine that the Republic of Ruritania froze the accounts of the Bank of Strelsau. Under which article of its constitution would it act? Trick question: Anthony Hope never wrote one.
* 4 4. A ship that switches off its transponder is said to "go dark". What is a ship that paints over its name said to do?
* 5 5. Cuban cigars may be smoked in all but one of the following cities: Vienna, Toronto, Miami, Lagos. Which?
* 6 6. True or false: a yacht can be arrested.
* 7 7. Who said that sanctions are "the last thing before the last thing"? Answers naming Kofi Annan, Henry Kissinger or your mother will be accepted.
* 8 8. Put these in order of weight: a tonne of feathers, a tonne of gold, a tonne of frozen assets.
* 9 9. What is the head of a customs post called in Finnish? Bonus point for the plural.
* 10 10. How many legs has a three-headed delegation?
11 Answers on page 34, under the crossword set by Araucaria's pupil Hedda.
12 Last week's winner was Mrs P. Ollerenshaw of Skipton, North Yorkshire, who may collect her fountain pen at the front desk.
E Organization|United Nations|United Nations
E Place|Ruritania|Republic of Ruritania
E Firm|Bank of Strelsau|Bank of Strelsau
E Person|Anthony Hope|Anthony Hope
E Place|Cuba|Cuban
E Commodity|cigars|cigars
E Place|Vienna|Vienna
E Place|Toronto|Toronto
E Place|Miami|Miami
E Place|Lagos|Lagos
E Person|Kofi Annan|Kofi Annan
E Person|Henry Kissinger|Henry Kissinger
E Commodity|feathers|feathers
E Commodity|gold|gold
E Person|Araucaria|Araucaria
E Person|Hedda|Hedda
E Person|P. Ollerenshaw|P. Ollerenshaw
E Place|Skipton|Skipton
E Place|North Yorkshire|North Yorkshire
C P. Ollerenshaw|who@12;her@12
R Skipton|LOCATED_IN|North Yorkshire|12|asserted|-

@s-068|Gulf daily|2025-06-06|UAE bank freezes accounts of Yemeni importers as Hodeidah list grows
1 First Bank of Ajman has closed the accounts of at least eleven Yemeni trading houses after the U.S. Treasury's Office of Foreign Assets Control on Thursday named the Overseas Bank of Yemen Y.S.C. and two owners of petroleum companies as supporters of the Houthis, known formally as Ansarallah, importers in Dubai said.
2 Muhsin al-Mudhaffari, who chairs the bank, its general manager Adel Thabit Nasser al-Anisi and his deputy Abdulkarim Ali Bashanfar were listed with it; they did not answer e-mails.
3 The oil men are Ziyad Ali Hamoud al-Sharqi-Wadei, the owner of Black Pearl Petroleum Derivatives, and Murad al-Sunbuli, whose Arkan Zuhal Petroleum has agencies in the Emirates.
---
4 Fuel has not been allowed into Hodeidah or Ras Isa since April 4, when a licence that covered unloading ran out; a Moldovan-flagged tanker, the Dahlia KZ, and two others that discharged petrol after that date are themselves on the list now, and so is Wadhah Shipping & Trading of Majuro, the Dahlia's owner.
5 On April 17 American aircraft bombed the terminal.
6 The Houthi-run Yemen Petroleum Company says it has stocks for two months.
---
7 Wheat, which is exempt, still arrives from Romania, Russia and Australia, says Fahem Abubakr Bin Thabet, deputy head of Aden's Federation of Chambers of Commerce & Industry, but owners ask for 40 dollars a tonne more than to Jeddah.
8 The internationally recognised government in Aden, whose central bank governor, Ahmad Ghalib al-Maabadi, has for a year pressed banks to leave Sana'a, welcomed the measures; eight have done so.
9 A spokesman for First Bank, Khalid Bin Sulayem, said the bank complied with "applicable regulation" and denied that it had been visited by Treasury officials.
E Firm|First Bank of Ajman|First Bank of Ajman;First Bank
E Place|United Arab Emirates|UAE;Emirates
E Place|Yemen|Yemeni
E Place|Hodeidah|Hodeidah
E Organization|Office of Foreign Assets Control|Office of Foreign Assets Control
E Organization|U.S. Treasury|U.S. Treasury;Treasury
E Firm|Overseas Bank of Yemen Y.S.C.|Overseas Bank of Yemen Y.S.C.
E Organization|Houthis|Houthis;Houthi;Ansarallah
E Place|Dubai|Dubai
E Person|Muhsin al-Mudhaffari|Muhsin al-Mudhaffari
E Person|Adel Thabit Nasser al-Anisi|Adel Thabit Nasser al-Anisi
E Person|Abdulkarim Ali Bashanfar|Abdulkarim Ali Bashanfar
E Person|Ziyad Ali Hamoud al-Sharqi-Wadei|Ziyad Ali Hamoud al-Sharqi-Wadei
E Firm|Black Pearl Petroleum Derivatives|Black Pearl Petroleum Derivatives
E Person|Murad al-Sunbuli|Murad al-Sunbuli
E Firm|Arkan Zuhal Petroleum|Arkan Zuhal Petroleum
E Commodity|fuel|Fuel
E Commodity|petrol|petrol
E Place|Ras Isa|Ras Isa
E Place|Moldova|Moldovan
E Vessel|Dahlia KZ|Dahlia KZ;Dahlia
E Firm|Wadhah Shipping & Trading|Wadhah Shipping & Trading
E Place|Majuro|Majuro
E Place|United States|American
E Firm|Yemen Petroleum Company|Yemen Petroleum Company
E Commodity|wheat|Wheat
E Place|Romania|Romania
E Place|Russia|Russia
E Place|Australia|Australia
E Person|Fahem Abubakr Bin Thabet|Fahem Abubakr Bin Thabet
E Organization|Federation of Chambers of Commerce & Industry|Federation of Chambers of Commerce & Industry
E Place|Aden|Aden
E Place|Jeddah|Jeddah
E Person|Ahmad Ghalib al-Maabadi|Ahmad Ghalib al-Maabadi
E Place|Sana'a|Sana'a
E Person|Khalid Bin Sulayem|Khalid Bin Sulayem
C Muhsin al-Mudhaffari|who@2
C Overseas Bank of Yemen Y.S.C.|the bank@2;its@2;it@2
C Adel Thabit Nasser al-Anisi|his@2
C Murad al-Sunbuli|whose@3
C Yemen Petroleum Company|it@6
C Yemen|The internationally recognised government in Aden@8;whose@8
C wheat|which@7
C First Bank of Ajman|the bank@9;it@9
R Office of Foreign Assets Control|SUBSIDIARY_OF|U.S. Treasury|1|asserted|-
R Overseas Bank of Yemen Y.S.C.|SANCTIONED_BY|Office of Foreign Assets Control|1|asserted|on Thursday
R Overseas Bank of Yemen Y.S.C.|ACCUSED_BY|Office of Foreign Assets Control|1|asserted|on Thursday
R First Bank of Ajman|LOCATED_IN|United Arab Emirates|0-1|asserted|-
R Muhsin al-Mudhaffari|LEADS|Overseas Bank of Yemen Y.S.C.|2|asserted|-
R Adel Thabit Nasser al-Anisi|LEADS|Overseas Bank of Yemen Y.S.C.|2|asserted|-
R Abdulkarim Ali Bashanfar|EMPLOYED_BY|Overseas Bank of Yemen Y.S.C.|2|asserted|-
R Muhsin al-Mudhaffari|SANCTIONED_BY|Office of Foreign Assets Control|1-2|asserted|on Thursday
R Adel Thabit Nasser al-Anisi|SANCTIONED_BY|Office of Foreign Assets Control|1-2|asserted|on Thursday
R Abdulkarim Ali Bashanfar|SANCTIONED_BY|Office of Foreign Assets Control|1-2|asserted|on Thursday
R Ziyad Ali Hamoud al-Sharqi-Wadei|SANCTIONED_BY|Office of Foreign Assets Control|1-3|asserted|on Thursday
R Murad al-Sunbuli|SANCTIONED_BY|Office of Foreign Assets Control|1-3|asserted|on Thursday
R Ziyad Ali Hamoud al-Sharqi-Wadei|OWNS|Black Pearl Petroleum Derivatives|3|asserted|-
R Murad al-Sunbuli|OWNS|Arkan Zuhal Petroleum|3|asserted|-
R Dahlia KZ|SANCTIONED_BY|Office of Foreign Assets Control|1-4|asserted|-
R Wadhah Shipping & Trading|SANCTIONED_BY|Office of Foreign Assets Control|1-4|asserted|-
R Wadhah Shipping & Trading|OWNS|Dahlia KZ|4|asserted|-
R Wadhah Shipping & Trading|LOCATED_IN|Majuro|4|asserted|-
R Houthis|OWNS|Yemen Petroleum Company|6|asserted|-
R Romania|SUPPLIES|Yemen|7|asserted|-
R Russia|SUPPLIES|Yemen|7|asserted|-
R Australia|SUPPLIES|Yemen|7|asserted|-
R Yemen|IMPORTS|wheat|7|asserted|-
R Fahem Abubakr Bin Thabet|EMPLOYED_BY|Federation of Chambers of Commerce & Industry|7|asserted|-
R Federation of Chambers of Commerce & Industry|LOCATED_IN|Aden|7|asserted|-
R Ahmad Ghalib al-Maabadi|EMPLOYED_BY|Yemen|8|asserted|-
R Khalid Bin Sulayem|EMPLOYED_BY|First Bank of Ajman|9|asserted|-
R First Bank of Ajman|MET_WITH|U.S. Treasury|9|denied|-

@s-069|wire|2024-10-14|EU lists Iranian carriers, UK follows within the hour; Tehran denies missile transfer
1 LUXEMBOURG, Oct 14 (Continental Wire) - Germany, France and Britain had announced it in September, and on Monday the rest of Europe followed: the Council of the EU placed seven persons and seven entities from Iran on its list over the alleged delivery of short-range ballistic missiles to Russia, closing European airports to Iran Kahkeshan-e Bozorg, Mahtab-e Shargh Airlines and Sarv Express.
2 "Iran's support to Russia's war of aggression is unacceptable and must stop," the EU's foreign policy chief, Jorge Borrell-Pons, told reporters on arrival in Luxembourg.
3 Among the people are Deputy Defence Minister Hormoz Gheysar-Nia; Revolutionary Guards generals Akbar Jalilabadian and Seyed Mokhtar Moshiriyan; and Houshang Pourfaraz-Aini, managing director of Iran Aircraft Manufacturing Industries (HESA-2), of Shahin Shahr in Isfahan Province.
---
4 Iran's foreign ministry spokesman, Esmaeil Baghaei-Pour, denied that the country had "handed over a single missile", and President Masoud Pezeshkani-Tabrizi said the same to his French counterpart, Emmanuel Marchand, by telephone.
5 In London the Foreign Office sanctioned nine, among them the Fazanavard Propulsion Systems Design Bureau and, unlike Brussels, the army chief, Abdolrazzaq Mortazavi-Qomi, whom it holds responsible for the 180 missiles fired at Israel on Oct 1.
6 Kyiv, which has long demanded that Iran be cut off from spare parts for aircraft, said it was grateful but that "a flight ban does not stop a ship".
7 The ship it meant, the Port Lagan-3, belonging to MG-Flot of Makhachkala, had in early September carried more than 200 Fath-360 missiles from Amirabad to the mouth of the Volga, according to American officials, and was sanctioned by Washington within days.
8 An airline employee at Hamburg, one of the last stations of Iran Kahkeshan, put the plastic flowers from the counter into his bag.
E Organization|Council of the EU|Council of the EU
E Organization|European Union|EU;Brussels
E Place|Luxembourg|LUXEMBOURG;Luxembourg
E Organization|Continental Wire|Continental Wire
E Place|Germany|Germany
E Place|France|France;French
E Place|United Kingdom|Britain;UK;London
E Place|Europe|Europe;European
E Place|Iran|Iran;Iranian;Tehran
E Commodity|short-range ballistic missiles|short-range ballistic missiles;missiles;missile
E Place|Russia|Russia
E Firm|Iran Kahkeshan-e Bozorg|Iran Kahkeshan-e Bozorg;Iran Kahkeshan
E Firm|Mahtab-e Shargh Airlines|Mahtab-e Shargh Airlines
E Firm|Sarv Express|Sarv Express
E Person|Jorge Borrell-Pons|Jorge Borrell-Pons
E Person|Hormoz Gheysar-Nia|Hormoz Gheysar-Nia
E Organization|Revolutionary Guards|Revolutionary Guards
E Person|Akbar Jalilabadian|Akbar Jalilabadian
E Person|Seyed Mokhtar Moshiriyan|Seyed Mokhtar Moshiriyan
E Person|Houshang Pourfaraz-Aini|Houshang Pourfaraz-Aini
E Firm|Iran Aircraft Manufacturing Industries|Iran Aircraft Manufacturing Industries;HESA-2
E Place|Shahin Shahr|Shahin Shahr
E Place|Isfahan Province|Isfahan Province
E Organization|foreign ministry|foreign ministry
E Person|Esmaeil Baghaei-Pour|Esmaeil Baghaei-Pour
E Person|Masoud Pezeshkani-Tabrizi|Masoud Pezeshkani-Tabrizi
E Person|Emmanuel Marchand|Emmanuel Marchand
E Organization|Foreign Office|Foreign Office
E Organization|Fazanavard Propulsion Systems Design Bureau|Fazanavard Propulsion Systems Design Bureau
E Person|Abdolrazzaq Mortazavi-Qomi|Abdolrazzaq Mortazavi-Qomi
E Organization|army|army
E Place|Israel|Israel
E Place|Ukraine|Kyiv
E Commodity|spare parts for aircraft|spare parts for aircraft
E Vessel|Port Lagan-3|Port Lagan-3
E Firm|MG-Flot|MG-Flot
E Place|Makhachkala|Makhachkala
E Commodity|Fath-360 missiles|Fath-360 missiles
E Place|Amirabad|Amirabad
E Place|Volga|Volga
E Place|United States|American;Washington
E Place|Hamburg|Hamburg
C Council of the EU|its@1
C Iran|the country@4
C Masoud Pezeshkani-Tabrizi|his@4
C Foreign Office|it@5
C Abdolrazzaq Mortazavi-Qomi|whom@5
C Ukraine|which@6;it@6;it@7
R Iran Kahkeshan-e Bozorg|SANCTIONED_BY|Council of the EU|1|asserted|on Monday
R Mahtab-e Shargh Airlines|SANCTIONED_BY|Council of the EU|1|asserted|on Monday
R Sarv Express|SANCTIONED_BY|Council of the EU|1|asserted|on Monday
R Iran|SUPPLIES|Russia|1|alleged|-
R Iran|EXPORTS|short-range ballistic missiles|1|alleged|-
R Russia|IMPORTS|short-range ballistic missiles|1|alleged|-
R Jorge Borrell-Pons|EMPLOYED_BY|European Union|2|asserted|-
R Jorge Borrell-Pons|VISITED|Luxembourg|2|asserted|-
R Iran|ACCUSED_BY|Jorge Borrell-Pons|2|asserted|-
R Hormoz Gheysar-Nia|SANCTIONED_BY|Council of the EU|1-3|asserted|on Monday
R Akbar Jalilabadian|SANCTIONED_BY|Council of the EU|1-3|asserted|on Monday
R Seyed Mokhtar Moshiriyan|SANCTIONED_BY|Council of the EU|1-3|asserted|on Monday
R Houshang Pourfaraz-Aini|SANCTIONED_BY|Council of the EU|1-3|asserted|on Monday
R Hormoz Gheysar-Nia|EMPLOYED_BY|Iran|1-3|asserted|-
R Akbar Jalilabadian|EMPLOYED_BY|Revolutionary Guards|3|asserted|-
R Seyed Mokhtar Moshiriyan|EMPLOYED_BY|Revolutionary Guards|3|asserted|-
R Houshang Pourfaraz-Aini|LEADS|Iran Aircraft Manufacturing Industries|3|asserted|-
R Iran Aircraft Manufacturing Industries|LOCATED_IN|Shahin Shahr|3|asserted|-
R Shahin Shahr|LOCATED_IN|Isfahan Province|3|asserted|-
R Esmaeil Baghaei-Pour|EMPLOYED_BY|foreign ministry|4|asserted|-
R foreign ministry|LOCATED_IN|Iran|4|asserted|-
R Iran|SUPPLIES|Russia|4|denied|-
R Iran|EXPORTS|short-range ballistic missiles|4|denied|-
R Masoud Pezeshkani-Tabrizi|LEADS|Iran|4|asserted|-
R Emmanuel Marchand|LEADS|France|4|asserted|-
R Foreign Office|LOCATED_IN|United Kingdom|5|asserted|-
R Fazanavard Propulsion Systems Design Bureau|SANCTIONED_BY|Foreign Office|5|asserted|on Monday
R Abdolrazzaq Mortazavi-Qomi|SANCTIONED_BY|Foreign Office|5|asserted|on Monday
R Abdolrazzaq Mortazavi-Qomi|SANCTIONED_BY|European Union|5|denied|-
R Abdolrazzaq Mortazavi-Qomi|LEADS|army|5|asserted|-
R Abdolrazzaq Mortazavi-Qomi|ACCUSED_BY|Foreign Office|5|asserted|-

R MG-Flot|OWNS|Port Lagan-3|7|asserted|-
R MG-Flot|LOCATED_IN|Makhachkala|7|asserted|-
R Iran|EXPORTS|Fath-360 missiles|7|alleged|in early September
R Port Lagan-3|SANCTIONED_BY|United States|7|asserted|within days
