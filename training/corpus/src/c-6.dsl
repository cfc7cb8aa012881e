# trade in goods

@c-051|wire, long|2025-05-02|Niamey denies selling yellowcake to Tehran; mine's owner asks where 1,000 tons went
1 NIAMEY/PARIS, May 2 - Niger's military rulers on Friday dismissed as "a fable of the former masters" a report in the Paris weekly Le Veilleur that they had agreed to let Iran have 300 tons of uranium concentrate in exchange for drones and fertiliser.
2 "Nothing has been sold, nothing has been promised, nothing has been exchanged," Colonel Abdou Sanda Harouna, the junta's mines minister, told state television.
3 Le Veilleur, citing an intelligence memo, said envoys of the two countries had met in Agadez in February, and that an Iranian firm, Pars Kimia Sanat, blacklisted by the United States since 2019, was to receive the material.
---
4 The French group Uranium d'Aquitaine (UdA), which holds 63 percent of the Somadem mine near Arlit without having set foot there since December, reckons that about 1,050 tons of yellowcake have disappeared from its stockpile.
5 It has accused the Nigerien state of theft before an arbitration tribunal in Washington.
---
6 In past years the mine's output went to UdA's own converter at Malvési, to Spain's Enusa, and to a Japanese utility that withdrew in 2023.
7 Where would France turn?
8 To Kazakhstan, whose Kazatomprom already covers a quarter of its needs, and to Uzbekistan and Mongolia, said Clotilde Ferrand-Weiss, an analyst at the consultancy Becquerel Conseil: "Russia enriches, Niger makes headlines, Kazakhstan delivers."
9 Tehran's embassy had no comment; the foreign ministry there called the story "fake" on its website.
10 The price of uranium added 40 cents to $68.50 a pound.
E Place|Niger|Niger;Nigerien;Niamey
E Place|Iran|Iran;Iranian;Tehran
E Place|France|French;France
E Place|Paris|Paris;PARIS
E Place|Niamey|NIAMEY
E Organization|Le Veilleur|Le Veilleur
E Commodity|uranium concentrate|uranium concentrate;yellowcake
E Commodity|uranium|uranium
E Commodity|drones|drones
E Commodity|fertiliser|fertiliser
E Person|Abdou Sanda Harouna|Abdou Sanda Harouna
E Place|Agadez|Agadez
E Firm|Pars Kimia Sanat|Pars Kimia Sanat
E Place|United States|United States
E Firm|Uranium d'Aquitaine|Uranium d'Aquitaine;UdA
E Firm|Somadem|Somadem
E Place|Arlit|Arlit
E Place|Washington|Washington
E Place|Malvési|Malvési
E Place|Spain|Spain
E Firm|Enusa|Enusa
E Place|Japan|Japanese
E Place|Kazakhstan|Kazakhstan
E Firm|Kazatomprom|Kazatomprom
E Place|Uzbekistan|Uzbekistan
E Place|Mongolia|Mongolia
E Person|Clotilde Ferrand-Weiss|Clotilde Ferrand-Weiss
E Firm|Becquerel Conseil|Becquerel Conseil
E Place|Russia|Russia
C Niger|Niger's military rulers@1;they@1;the junta@2
C uranium concentrate|the material@3
C Uranium d'Aquitaine|mine's owner@0;which@4;its@4;It@5
C Somadem|the mine@6
C Kazakhstan|whose@8
C France|its@8
R Niger|AGREED_WITH|Iran|1|alleged|-
R Niger|SUPPLIES|Iran|1|alleged|-
R Niger|EXPORTS|uranium concentrate|1|alleged|-
R Iran|IMPORTS|uranium concentrate|1|alleged|-
R Iran|SUPPLIES|Niger|1|alleged|-
R Niger|IMPORTS|drones|1|alleged|-
R Niger|IMPORTS|fertiliser|1|alleged|-
R Iran|EXPORTS|drones|1|alleged|-
R Iran|EXPORTS|fertiliser|1|alleged|-
R Niger|SUPPLIES|Iran|0-2|denied|-
R Niger|AGREED_WITH|Iran|1-2|denied|-
R Le Veilleur|LOCATED_IN|Paris|1|asserted|-
R Abdou Sanda Harouna|EMPLOYED_BY|Niger|2|asserted|-
R Niger|MET_WITH|Iran|3|alleged|in February
R Pars Kimia Sanat|LOCATED_IN|Iran|3|asserted|-
R Pars Kimia Sanat|SANCTIONED_BY|United States|3|asserted|since 2019
R Pars Kimia Sanat|IMPORTS|uranium concentrate|3|alleged|-
R Niger|SUPPLIES|Pars Kimia Sanat|1-3|alleged|-
R Uranium d'Aquitaine|LOCATED_IN|France|4|asserted|-
R Uranium d'Aquitaine|OWNS|Somadem|4|asserted|-
R Niger|ACCUSED_BY|Uranium d'Aquitaine|4-5|asserted|-
R Somadem|SUPPLIES|Uranium d'Aquitaine|4-6|asserted|In past years
R Somadem|SUPPLIES|Enusa|4-6|asserted|In past years
R Enusa|LOCATED_IN|Spain|6|asserted|-
R Kazatomprom|SUPPLIES|France|7-8|asserted|-
R Kazakhstan|SUPPLIES|France|7-8|expected|-
R Uzbekistan|SUPPLIES|France|7-8|expected|-
R Mongolia|SUPPLIES|France|7-8|expected|-
R Kazatomprom|LOCATED_IN|Kazakhstan|8|asserted|-
R Clotilde Ferrand-Weiss|EMPLOYED_BY|Becquerel Conseil|8|asserted|-

@c-052|newspaper, translated|2024-10-24|Banulog looks to Phnom Penh, and warehouses are still full
1 State logistics agency Perum Banulog wants to buy up to one million tons of Cambodian rice a year, its president director, Seno Waskito Aji, announced after signing a memorandum on Tuesday with Green Mekong Trade, the state-linked exporter of that country.
2 The signing was at Phnom Penh.
---
3 This does not mean that one million tons will come, he reminded: of the 125,000 tons agreed the last time, only 22,500 ever reached Tanjung Priok.
4 From January to September Indonesia imported 3.23 million tons of rice; Thailand was on top with 1.13 million, Vietnam second, then Myanmar, and Pakistan which makes its return.
5 Deputy agriculture minister Retno Palupi has said in parliament that 2025 will be a year without import.
6 "If there is no import, then for what is the memorandum?" asked House member Yusuf Tandjung from the opposition.
7 Concerning the alleged mark-up of the Vietnamese purchases, which the student alliance SPR has charged against Banulog before the anti-graft commission KPK, Seno refused to speak.
8 He also rejected that Banulog has interest to acquire mills in Battambang.
---
9 India, having lifted its own curbs in September, might sell to Banulog in the first quarter; a government-to-government contract is in discussion between Jakarta and New Delhi.
E Organization|Perum Banulog|Perum Banulog;Banulog
E Place|Cambodia|Cambodian
E Commodity|rice|rice
E Person|Seno Waskito Aji|Seno Waskito Aji;Seno
E Firm|Green Mekong Trade|Green Mekong Trade
E Place|Phnom Penh|Phnom Penh
E Place|Tanjung Priok|Tanjung Priok
E Place|Indonesia|Indonesia;Jakarta
E Place|Thailand|Thailand
E Place|Vietnam|Vietnam;Vietnamese
E Place|Myanmar|Myanmar
E Place|Pakistan|Pakistan
E Person|Retno Palupi|Retno Palupi
E Organization|House|House
E Person|Yusuf Tandjung|Yusuf Tandjung
E Organization|SPR|SPR
E Organization|KPK|KPK
E Place|Battambang|Battambang
C Perum Banulog|State logistics agency@1;its@1
C Green Mekong Trade|the state-linked exporter of that country@1
C Cambodia|that country@1
C Seno Waskito Aji|he@3;He@8
C SPR|the student alliance@7
R Perum Banulog|IMPORTS|rice|1|expected|-
R Cambodia|SUPPLIES|Perum Banulog|1|expected|-
R Seno Waskito Aji|LEADS|Perum Banulog|1|asserted|-
R Perum Banulog|AGREED_WITH|Green Mekong Trade|1|asserted|on Tuesday
R Green Mekong Trade|LOCATED_IN|Cambodia|1|asserted|-
R Green Mekong Trade|SUPPLIES|Perum Banulog|1|expected|-
R Indonesia|IMPORTS|rice|4|asserted|From January to September
R Thailand|SUPPLIES|Indonesia|4|asserted|From January to September
R Vietnam|SUPPLIES|Indonesia|4|asserted|From January to September
R Myanmar|SUPPLIES|Indonesia|4|asserted|From January to September
R Pakistan|SUPPLIES|Indonesia|4|asserted|From January to September
R Retno Palupi|EMPLOYED_BY|Indonesia|4-5|asserted|-
R Indonesia|IMPORTS|rice|4-5|denied|2025
R Yusuf Tandjung|EMPLOYED_BY|House|6|asserted|-
R Perum Banulog|ACCUSED_BY|SPR|7|asserted|-
R Vietnam|SUPPLIES|Perum Banulog|7|asserted|-
R Perum Banulog|INVESTED_IN|Battambang|8|denied|-
E Place|India|India;New Delhi
C India|its@9
R India|SUPPLIES|Perum Banulog|9|expected|in the first quarter
R India|EXPORTS|rice|9|expected|in the first quarter
R Indonesia|AGREED_WITH|India|9|expected|-

@c-053|spice trade letter|2024-08-26|Vanilla: what the campaign might bring
1 It has been called the most sentimental of markets, and it is certainly the least sober.
2 Since the official opening was put back again, nobody in Sambava will admit to owning beans, and nobody in Hamburg to needing them.
3 If green prices hold below 20,000 ariary then exporters could, in theory, offer cured blacks at $60; if the cyclone season turns nasty they could not.
---
4 There is the usual talk.
5 A large American flavour house is "believed" to be covered until 2026 (by whom? with what?), a cooperative somewhere in Uganda "might" undercut everyone, and a minister is rumoured to be on the point of tightening, loosening or abolishing the licence rules.
6 I have sanctioned no purchase for my own account.
---
7 What would change my mind is a visit by actual buyers with actual letters of credit.
8 Till then, hold your nose, your cash and, should you have any, your beans.
E Commodity|vanilla|Vanilla
E Commodity|vanilla beans|beans
E Place|Sambava|Sambava
E Place|Hamburg|Hamburg
E Place|United States|American
E Place|Uganda|Uganda
C vanilla beans|them@2

@c-054|trade fair reportage|2024-11-15|Stems, spreadsheets and a minister at Vijfhuizen
1 Fernando Ospina Restrepo grows carnations in the savannah north of Bogotá, and every November he flies to the Netherlands, hires the same bicycle and rides it to the flower fair at Vijfhuizen, where his firm, Clavelinas del Norte SAS, shares a stand with the importer that has taken two thirds of its crop since 1998, Barendse Flora.
2 This year they had a quarrel.
3 Barendse, which was swallowed in March by the investment house Kanaal Partners, of Amsterdam, wants 90 days to pay; Ospina will give it 30.
---
4 In the next hall hung a portrait of Ethiopia's state minister for trade, Yodit Alemayehu, who then appeared in person.
5 She told growers that Addis Ababa would cut freight for roses by a fifth, met the Dutch farm secretary of state Jurriaan Veldkamp for coffee, and denied that any Ethiopian farm had sold stems to Russia.
6 Two, in fact, do: Langano Stems, which says so on its website, and another whose name she may be allowed to forget.
---
7 Kenya was there in force.
8 Its flower council reports that the United Kingdom bought £122m of its cut flowers in the first nine months, Germany somewhat less, and that "Kazakhstan is the surprise".
9 By Friday Ospina had softened.
10 Sixty days, a handshake, done, Barendse's sales director, Mieke Schouten, confirmed.
E Person|Fernando Ospina Restrepo|Fernando Ospina Restrepo;Ospina
E Commodity|carnations|carnations
E Place|Bogotá|Bogotá
E Place|Netherlands|Netherlands;Dutch
E Place|Vijfhuizen|Vijfhuizen
E Firm|Clavelinas del Norte SAS|Clavelinas del Norte SAS
E Firm|Barendse Flora|Barendse Flora;Barendse
E Firm|Kanaal Partners|Kanaal Partners
E Place|Amsterdam|Amsterdam
E Place|Ethiopia|Ethiopia;Addis Ababa;Ethiopian
E Person|Yodit Alemayehu|Yodit Alemayehu
E Commodity|roses|roses
E Person|Jurriaan Veldkamp|Jurriaan Veldkamp
E Place|Russia|Russia
E Firm|Langano Stems|Langano Stems
E Place|Kenya|Kenya
E Organization|Kenyan flower council|flower council
E Place|United Kingdom|United Kingdom
E Commodity|cut flowers|cut flowers
E Place|Germany|Germany
E Place|Kazakhstan|Kazakhstan
E Person|Mieke Schouten|Mieke Schouten
C Fernando Ospina Restrepo|he@1;his@1
C Clavelinas del Norte SAS|his firm@1;its@1
C Barendse Flora|the importer@1;which@3;it@3
C Yodit Alemayehu|who@4;She@5;she@6
C Langano Stems|which@6
C Kenya|Its@8;its@8
R Fernando Ospina Restrepo|LEADS|Clavelinas del Norte SAS|1|asserted|-
R Fernando Ospina Restrepo|VISITED|Netherlands|1|asserted|every November
R Fernando Ospina Restrepo|VISITED|Vijfhuizen|1|asserted|every November
R Clavelinas del Norte SAS|SUPPLIES|Barendse Flora|1|asserted|since 1998
R Barendse Flora|IMPORTS|carnations|1|asserted|since 1998
R Kanaal Partners|OWNS|Barendse Flora|3|asserted|in March
R Kanaal Partners|LOCATED_IN|Amsterdam|3|asserted|-
R Yodit Alemayehu|EMPLOYED_BY|Ethiopia|4|asserted|-
R Yodit Alemayehu|VISITED|Vijfhuizen|4|asserted|-
R Yodit Alemayehu|MET_WITH|Jurriaan Veldkamp|5|asserted|-
R Jurriaan Veldkamp|EMPLOYED_BY|Netherlands|5|asserted|-
R Ethiopia|SUPPLIES|Russia|5|denied|-
R Langano Stems|SUPPLIES|Russia|5-6|asserted|-
R Langano Stems|LOCATED_IN|Ethiopia|5-6|asserted|-
R Kenyan flower council|LOCATED_IN|Kenya|7-8|asserted|-
R Kenya|SUPPLIES|United Kingdom|7-8|asserted|in the first nine months
R Kenya|SUPPLIES|Germany|7-8|asserted|in the first nine months
R Kenya|SUPPLIES|Kazakhstan|7-8|asserted|in the first nine months
R Kenya|EXPORTS|cut flowers|7-8|asserted|in the first nine months
R United Kingdom|IMPORTS|cut flowers|8|asserted|in the first nine months
R Germany|IMPORTS|cut flowers|8|asserted|in the first nine months
R Kazakhstan|IMPORTS|cut flowers|8|asserted|in the first nine months
R Mieke Schouten|EMPLOYED_BY|Barendse Flora|10|asserted|-
R Fernando Ospina Restrepo|AGREED_WITH|Barendse Flora|9-10|asserted|Friday

@c-055|investigative portal|2025-02-20|Uyuni: the contract nobody has read
1 Deputies of the plurinational assembly were handed, on Tuesday, 41 photocopied pages of an offtake agreement under which Bolivia's state lithium company ILB is to deliver 49,000 tonnes of lithium carbonate a year to Hong Kong LQX-Salar Ltd, and asked to vote by Friday.
2 They will not.
---
3 The former ILB manager Wilder Choque Mamani alleges that LQX-Salar, a vehicle of the Fujian battery maker Xiamen Ruidian, has never refined a gram; Ruidian retorts that it "has refined more than Mr Choque has read".
4 It owns 51 per cent of the venture, the rest being held by Vostok Atom Metals of Moscow, which came under British sanctions a year ago, although ILB's president, engineer Karina Quiroga Flores, assured deputies that the Russians had been bought out.
5 They had not by January: a register extract from Hong Kong, which we publish, names Vostok Atom as shareholder and its deputy director, Anton Veretennikov, as a member of the board.
6 Veretennikov and Quiroga inspected the brine ponds at Llipi together last October.
---
7 Hydrocarbons minister Efraín Arce Villca denied having discussed with India's Koyla Khanij a second contract of the same kind.
8 And potassium chloride?
9 ILB sells that already: to Brazil, by lorry, 30,000 tonnes last year.
E Organization|plurinational assembly|plurinational assembly
E Place|Bolivia|Bolivia
E Firm|ILB|ILB
E Commodity|lithium carbonate|lithium carbonate
E Commodity|lithium|lithium
E Firm|Hong Kong LQX-Salar Ltd|Hong Kong LQX-Salar Ltd;LQX-Salar
E Person|Wilder Choque Mamani|Wilder Choque Mamani;Choque
E Place|Fujian|Fujian
E Firm|Xiamen Ruidian|Xiamen Ruidian;Ruidian
E Firm|Vostok Atom Metals|Vostok Atom Metals;Vostok Atom
E Place|Moscow|Moscow
E Place|United Kingdom|British
E Person|Karina Quiroga Flores|Karina Quiroga Flores;Quiroga
E Place|Russia|Russians
E Place|Hong Kong|Hong Kong
E Person|Anton Veretennikov|Anton Veretennikov;Veretennikov
E Place|Llipi|Llipi
E Place|Uyuni|Uyuni
E Person|Efraín Arce Villca|Efraín Arce Villca
E Place|India|India
E Firm|Koyla Khanij|Koyla Khanij
E Commodity|potassium chloride|potassium chloride
E Place|Brazil|Brazil
C Hong Kong LQX-Salar Ltd|a vehicle of the Fujian battery maker Xiamen Ruidian@3;the venture@4
C Xiamen Ruidian|it@3;It@4
C Vostok Atom Metals|which@4;They@5;its@5
C potassium chloride|that@9
R ILB|AGREED_WITH|Hong Kong LQX-Salar Ltd|1|expected|-
R ILB|SUPPLIES|Hong Kong LQX-Salar Ltd|1|expected|-
R ILB|EXPORTS|lithium carbonate|1|expected|-
R Hong Kong LQX-Salar Ltd|IMPORTS|lithium carbonate|1|expected|-
R Bolivia|OWNS|ILB|1|asserted|-
R ILB|LOCATED_IN|Bolivia|1|asserted|-
R Hong Kong LQX-Salar Ltd|ACCUSED_BY|Wilder Choque Mamani|3|asserted|-
R Xiamen Ruidian|LOCATED_IN|Fujian|3|asserted|-
R Xiamen Ruidian|OWNS|Hong Kong LQX-Salar Ltd|3-4|asserted|-
R Vostok Atom Metals|INVESTED_IN|Hong Kong LQX-Salar Ltd|3-4|asserted|-
R Vostok Atom Metals|INVESTED_IN|Hong Kong LQX-Salar Ltd|4|denied|-
R Vostok Atom Metals|LOCATED_IN|Moscow|4|asserted|-
R Vostok Atom Metals|SANCTIONED_BY|United Kingdom|4|asserted|a year ago
R Karina Quiroga Flores|LEADS|ILB|4|asserted|-
R Anton Veretennikov|EMPLOYED_BY|Vostok Atom Metals|5|asserted|-
R Anton Veretennikov|LEADS|Hong Kong LQX-Salar Ltd|5|asserted|-
R Anton Veretennikov|VISITED|Llipi|6|asserted|last October
R Karina Quiroga Flores|VISITED|Llipi|6|asserted|last October
R Anton Veretennikov|MET_WITH|Karina Quiroga Flores|6|asserted|last October
R Efraín Arce Villca|EMPLOYED_BY|Bolivia|7|asserted|-
R Koyla Khanij|LOCATED_IN|India|7|asserted|-
R Efraín Arce Villca|MET_WITH|Koyla Khanij|7|denied|-
R ILB|EXPORTS|potassium chloride|8-9|asserted|last year
R ILB|SUPPLIES|Brazil|9|asserted|last year
R Brazil|IMPORTS|potassium chloride|8-9|asserted|last year

@c-056|industry bulletin|2025-05-23|Chicken: Pretoria shuts out Brazil, polony makers look abroad
1 South Africa joined China, Mexico and the European Union last Saturday in suspending poultry from all of Brazil, one day after avian influenza was confirmed at a breeder farm in Montenegro, Rio Grande do Sul.
2 For mechanically deboned meat, the paste without which there is no polony, that is a calamity: 92 per cent of the 18,400 tonnes used here each month comes from Brazilian plants.
---
3 AMIE, the importers' association, has asked the Department of Agriculture to confine the ban to the one state.
4 "We would rather have regionalised yesterday," sighed its chief executive, Lindiwe Oosthuizen-Khoza.
5 Sausage maker Eskay Foods, part of the Ranelagh group, has put in orders with two Polish packers, neither of whom has been approved by Pretoria so far.
6 Thai offers are also reported.
7 The South African Poultry Association, for its part, denies wanting the ban to last; local producers could supply 100 million meals a month, it says, but not the paste.
8 In 2023 it was the other way about: Namibia closed its border to South African birds.
E Place|South Africa|South Africa;Pretoria;South African
E Place|China|China
E Place|Mexico|Mexico
E Organization|European Union|European Union
E Commodity|poultry|poultry
E Place|Brazil|Brazil;Brazilian
E Place|Montenegro|Montenegro
E Place|Rio Grande do Sul|Rio Grande do Sul
E Commodity|mechanically deboned meat|mechanically deboned meat
E Organization|AMIE|AMIE
E Organization|Department of Agriculture|Department of Agriculture
E Person|Lindiwe Oosthuizen-Khoza|Lindiwe Oosthuizen-Khoza
E Firm|Eskay Foods|Eskay Foods
E Firm|Ranelagh|Ranelagh
E Place|Poland|Polish
E Place|Thailand|Thai
E Organization|South African Poultry Association|South African Poultry Association
E Place|Namibia|Namibia
E Commodity|chicken|Chicken
E Commodity|polony|polony
C mechanically deboned meat|the paste@2;the paste@7
C AMIE|the importers' association@3;its@4
C South Africa|here@2
C South African Poultry Association|it@7
C Namibia|its@8
R Brazil|SANCTIONED_BY|South Africa|1|asserted|last Saturday
R Brazil|SANCTIONED_BY|China|1|asserted|-
R Brazil|SANCTIONED_BY|Mexico|1|asserted|-
R Brazil|SANCTIONED_BY|European Union|1|asserted|-
R Montenegro|LOCATED_IN|Rio Grande do Sul|1|asserted|-
R Rio Grande do Sul|LOCATED_IN|Brazil|1|asserted|-
R South Africa|IMPORTS|mechanically deboned meat|2|asserted|-
R Brazil|SUPPLIES|South Africa|2|asserted|-
R Lindiwe Oosthuizen-Khoza|LEADS|AMIE|3-4|asserted|-
R Eskay Foods|SUBSIDIARY_OF|Ranelagh|5|asserted|-
R Poland|SUPPLIES|Eskay Foods|5|expected|-
R Eskay Foods|IMPORTS|mechanically deboned meat|5|expected|-
R South Africa|SANCTIONED_BY|Namibia|8|asserted|In 2023

@c-057|ministry FAQ|2025-01-30|Bringing a used vehicle into the country: questions and answers
* 1 Q. May I import a car that is more than eight years old?
2 A. No, unless it is a hearse, an ambulance or a fire engine.
* 3 Q. I am returning from Japan for good. Is my own car exempt?
4 A. It may be, provided that you have owned it for twelve months and that you, not a company which you lead, appear in the deregistration paper.
* 5 Q. My dealer says he has an agreement with the ministry. Is that so?
6 A. The ministry has agreements with no dealer. If you have been accused of under-declaring on such a person's advice, visit the nearest customs house.
* 7 Q. Are vehicles from Russia or Belarus subject to sanctions?
8 A. Ask your bank. Fiji applies resolutions of the UN Security Council, under which a car is, as a rule, merely a car.
* 9 Q. Who supplies the inspection certificate?
10 A. Any accredited body in the port of loading.
* 11 Last updated 30.01.2025
* 12 Was this page helpful? Yes / No
E Commodity|used vehicle|used vehicle
E Commodity|vehicles|vehicles
E Commodity|car|car
E Place|Japan|Japan
E Place|Russia|Russia
E Place|Belarus|Belarus
E Place|Fiji|Fiji
E Organization|UN Security Council|UN Security Council
C Fiji|the country@0
B 11,12

@c-058|court report|2025-03-26|Birch with a Kazakh accent: three held in Tallinn plywood case
1 Estonia's Tax and Customs Board, acting on a warrant from the Harju court, on Monday arrested Margus Leppik, the 47-year-old owner of Nordply Trade OÜ, and two of his clerks, whom it did not name.
2 According to prosecutor Kadri-Liis Aava, Nordply brought into the European Union between 2022 and 2024 some 61,000 cubic metres of birch plywood made by Vyatka Les, in Kirov, Russia, which papers described as having been pressed at Taldykorgan by a mill called Zhetysu Parket LLP.
3 The Union has banned Russian timber since July 2022.
---
4 Zhetysu Parket exists, but "it has four employees and a kettle", the indictment says.
5 Leppik's lawyer, Indrek Saarsen-Otto, maintains that his client was deceived; so, he added, were furniture makers such as Poland's Meble Warta and the Danish chain Hjemkær, to both of which Nordply sold.
6 Hjemkær said it had cut ties.
7 Meble Warta disputes that a single sheet came from Nordply.
8 Astana's trade ministry, for its part, announced on Tuesday that it had suspended the mill's right to issue certificates of origin.
9 Aava is expected in Almaty next month to question its director.
E Place|Estonia|Estonia
E Place|Tallinn|Tallinn
E Organization|Tax and Customs Board|Tax and Customs Board
E Organization|Harju court|Harju court
E Person|Margus Leppik|Margus Leppik;Leppik
E Firm|Nordply Trade OÜ|Nordply Trade OÜ;Nordply
E Person|Kadri-Liis Aava|Kadri-Liis Aava;Aava
E Organization|European Union|European Union;Union
E Commodity|birch plywood|birch plywood
E Commodity|plywood|plywood
E Commodity|timber|timber
E Firm|Vyatka Les|Vyatka Les
E Place|Kirov|Kirov
E Place|Russia|Russia;Russian
E Place|Taldykorgan|Taldykorgan
E Firm|Zhetysu Parket LLP|Zhetysu Parket LLP;Zhetysu Parket
E Person|Indrek Saarsen-Otto|Indrek Saarsen-Otto
E Firm|Meble Warta|Meble Warta
E Place|Poland|Poland
E Firm|Hjemkær|Hjemkær
E Place|Denmark|Danish
E Place|Kazakhstan|Astana;Kazakh
E Organization|Kazakh trade ministry|trade ministry
E Place|Almaty|Almaty
C Tax and Customs Board|it@1
C Margus Leppik|his@1;his client@5
C Indrek Saarsen-Otto|he@5
C Zhetysu Parket LLP|it@4;the mill@8;its@9
C Hjemkær|it@6
C Kazakh trade ministry|it@8
R Tax and Customs Board|LOCATED_IN|Estonia|1|asserted|-
R Margus Leppik|ARRESTED_BY|Tax and Customs Board|1|asserted|on Monday
R Margus Leppik|OWNS|Nordply Trade OÜ|1|asserted|-
R Nordply Trade OÜ|ACCUSED_BY|Kadri-Liis Aava|2|asserted|-
R Nordply Trade OÜ|IMPORTS|birch plywood|2|alleged|between 2022 and 2024
R Vyatka Les|SUPPLIES|Nordply Trade OÜ|2|alleged|between 2022 and 2024
R Vyatka Les|LOCATED_IN|Kirov|2|asserted|-
R Kirov|LOCATED_IN|Russia|2|asserted|-
R Zhetysu Parket LLP|LOCATED_IN|Taldykorgan|2|asserted|-
R Russia|SANCTIONED_BY|European Union|3|asserted|since July 2022
R Nordply Trade OÜ|SUPPLIES|Meble Warta|5|alleged|-
R Nordply Trade OÜ|SUPPLIES|Hjemkær|5|asserted|-
R Meble Warta|LOCATED_IN|Poland|5|asserted|-
R Hjemkær|LOCATED_IN|Denmark|5|asserted|-
R Nordply Trade OÜ|SUPPLIES|Meble Warta|7|denied|-
R Hjemkær|TRADES_WITH|Nordply Trade OÜ|5-6|denied|-
R Kazakh trade ministry|LOCATED_IN|Kazakhstan|8|asserted|-
R Kadri-Liis Aava|VISITED|Almaty|9|expected|next month

@c-059|podcast notes|2025-10-27|Episode 88: the rare earth panic, calmly
1 This week I talk to myself, the guest having cancelled.
2 You will have read that magnets are the new oil; oil was, at various times, the new gold, the new salt and the new whale.
3 Would Beijing ever stop shipping dysprosium altogether? It could. It would also be sawing at a branch on which a good many of its own factories sit, and I lay out at minute 14 why a licence that is granted slowly does more than a ban.
---
4 Minute 22: Vietnam, Brazil, Greenland, and other places where reserves are confused with mines.
5 Minute 31: if a European car maker had to choose tomorrow between a Chinese seller and no seller, which minister would sanction which purchase?
6 Minute 40: a listener from Perth accuses me of never having visited a separation plant.
7 Guilty.
---
8 Supplies of patience, as ever, from the producer.
* 9 Rate us, follow us, tell a friend
E Commodity|magnets|magnets
E Commodity|oil|oil
E Commodity|gold|gold
E Commodity|salt|salt
E Commodity|rare earth|rare earth
E Commodity|dysprosium|dysprosium
E Place|China|Beijing;Chinese
E Place|Vietnam|Vietnam
E Place|Brazil|Brazil
E Place|Greenland|Greenland
E Place|Europe|European
E Place|Perth|Perth
C China|It@3;It#2@3;its@3
B 9

@c-060|weekly digest|2025-08-29|The week in trade: copper to Mersin, potash to nowhere, and Swiss chocolate
* 1 Turkey - Commerce with Iraq reached $11.2 billion in the seven months to July, down 4 per cent, TurkStat says; flour, jewellery and furniture lead the list of what goes south, and fuel oil is almost all that comes back.
* 2 Serbia - The Bor smelter has resumed shipments of blister copper to Mersin's Toros Bakır. Its Chinese parent, Zhaoyuan Mining, would not say why they had stopped.
* 3 Belarus - No potash will move through Klaipėda this year either: Vilnius on Tuesday turned down a plea from Minsk, carried by the American envoy Jack Hollenbeck, to reopen the railway to Palesskaliy, the state producer. Lithuania shut it in February 2022.
* 4 Switzerland - Chocolatier Frères Vuilleumier will send its US orders from a plant in Ontario "until further notice", spokeswoman Anouk Crettaz said. The reason begins with a T.
* 5 Tajikistan and Afghanistan - The border market at Ishkashim reopened on Saturday for the first time in four years. Cement and mobile phones were going one way, apricots the other.
* 6 Ghana - Rumours that the state gold board, GoldBod, is to buy gold bars directly from a Burkinabe junta company were "baseless", its chief, Nana Kofi Acquah, said.
* 7 Correction - Last week's issue said Latvia bought Norwegian gas. It was Lithuania, from Equinor.
* 8 You receive this mail because you signed up. Unsubscribe
E Place|Turkey|Turkey
E Place|Iraq|Iraq
E Organization|TurkStat|TurkStat
E Commodity|flour|flour
E Commodity|jewellery|jewellery
E Commodity|furniture|furniture
E Commodity|fuel oil|fuel oil
E Place|Serbia|Serbia
E Firm|Bor smelter|Bor smelter
E Commodity|blister copper|blister copper
E Commodity|copper|copper
E Place|Mersin|Mersin
E Firm|Toros Bakır|Toros Bakır
E Place|China|Chinese
E Firm|Zhaoyuan Mining|Zhaoyuan Mining
E Place|Belarus|Belarus;Minsk
E Commodity|potash|potash
E Place|Klaipėda|Klaipėda
E Place|Lithuania|Vilnius;Lithuania
E Person|Jack Hollenbeck|Jack Hollenbeck
E Place|United States|American;US
E Firm|Palesskaliy|Palesskaliy
E Place|Switzerland|Switzerland;Swiss
E Commodity|chocolate|chocolate
E Firm|Frères Vuilleumier|Frères Vuilleumier
E Place|Ontario|Ontario
E Person|Anouk Crettaz|Anouk Crettaz
E Place|Tajikistan|Tajikistan
E Place|Afghanistan|Afghanistan
E Place|Ishkashim|Ishkashim
E Commodity|cement|Cement
E Commodity|mobile phones|mobile phones
E Commodity|apricots|apricots
E Place|Ghana|Ghana
E Organization|GoldBod|GoldBod
E Place|Burkina Faso|Burkinabe
E Person|Nana Kofi Acquah|Nana Kofi Acquah
E Commodity|gold bars|gold bars
E Place|Latvia|Latvia
E Place|Norway|Norwegian
E Commodity|gas|gas
E Firm|Equinor|Equinor
C Bor smelter|Its@2
C Palesskaliy|the state producer@3
C Frères Vuilleumier|its@4
C GoldBod|the state gold board@6;its@6
R Turkey|TRADES_WITH|Iraq|1|asserted|in the seven months to July
R Turkey|EXPORTS|flour|1|asserted|in the seven months to July
R Turkey|EXPORTS|jewellery|1|asserted|in the seven months to July
R Turkey|EXPORTS|furniture|1|asserted|in the seven months to July
R Turkey|SUPPLIES|Iraq|1|asserted|in the seven months to July
R Iraq|IMPORTS|flour|1|asserted|in the seven months to July
R Iraq|IMPORTS|jewellery|1|asserted|in the seven months to July
R Iraq|IMPORTS|furniture|1|asserted|in the seven months to July
R Iraq|EXPORTS|fuel oil|1|asserted|in the seven months to July
R Iraq|SUPPLIES|Turkey|1|asserted|in the seven months to July
R Turkey|IMPORTS|fuel oil|1|asserted|in the seven months to July
R Bor smelter|LOCATED_IN|Serbia|2|asserted|-
R Bor smelter|EXPORTS|blister copper|2|asserted|-
R Bor smelter|SUPPLIES|Toros Bakır|2|asserted|-
R Toros Bakır|IMPORTS|blister copper|2|asserted|-
R Toros Bakır|LOCATED_IN|Mersin|2|asserted|-
R Bor smelter|SUBSIDIARY_OF|Zhaoyuan Mining|2|asserted|-
R Zhaoyuan Mining|LOCATED_IN|China|2|asserted|-
R Jack Hollenbeck|EMPLOYED_BY|United States|3|asserted|-
R Belarus|OWNS|Palesskaliy|3|asserted|-
R Palesskaliy|SANCTIONED_BY|Lithuania|3|asserted|in February 2022
R Frères Vuilleumier|LOCATED_IN|Switzerland|4|asserted|-
R Frères Vuilleumier|SUPPLIES|United States|4|expected|-
R Anouk Crettaz|EMPLOYED_BY|Frères Vuilleumier|4|asserted|-
R Tajikistan|TRADES_WITH|Afghanistan|5|asserted|on Saturday
R GoldBod|LOCATED_IN|Ghana|6|asserted|-
R GoldBod|IMPORTS|gold bars|6|denied|-
R Burkina Faso|SUPPLIES|GoldBod|6|denied|-
R Nana Kofi Acquah|LEADS|GoldBod|6|asserted|-
R Lithuania|IMPORTS|gas|7|asserted|-
R Equinor|SUPPLIES|Lithuania|7|asserted|-
R Norway|SUPPLIES|Lithuania|7|asserted|-
R Latvia|IMPORTS|gas|7|denied|-
R Norway|SUPPLIES|Latvia|7|denied|-
B 8
