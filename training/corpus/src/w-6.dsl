@w-065|leak investigation|2024-12-01|How Greek Shipowners Sold The West's Oldest Tankers To Companies Nobody Had Heard Of
1 Between the invasion of Ukraine and the summer of 2024, Greek shipowners sold at least 230 ageing tankers, for some 4.1 billion euros more than the ships had been worth the year before, to buyers in Hong Kong, Dubai, Baku and the Seychelles whose names, in most cases, had been entered in a register only weeks earlier.
2 There is nothing illegal about selling a ship, as the Union of Greek Shipowners never tires of saying, but a set of brokers' commission notes, obtained by this newspaper from a former clerk of Levantis Shipbroking in Glyfada, shows for the first time who was really at the other end of the telephone.
---
3 Take the Agios Minas, built in 2004.
4 Her seller was Chandris Bulk & Oil, controlled by the ninety-year-old Pericles Chandris; her buyer of record, in December 2022, was a Seychellois company, Sunmoon Fleet 4.
5 In the margin of the note the clerk has pencilled "= Nur", and in an e-mail of the same week Levantis Shipbroking's managing partner, Thanos Levantis, reminds his staff that "Mr Nur of Baku pays on Fridays".
6 Nur is Nurlan Hajiyev-Rzayev, an Azerbaijani dealer who was placed on the British list last month.
7 Through Sunmoon and four sister companies he acquired, the notes suggest, seventeen ships in eight months; eleven of them have since taken Urals crude from Primorsk to Sikka, where Indian refiners, first among them Gujarat Coastal Refining, have become his steadiest customers.
8 He disputes every part of this.
9 "I sell carpets and I insure carpets," he wrote, adding that he has never met Mr Levantis, though he has heard that he is tall.
---
10 The old Chandris, at any rate, has no regrets.
11 Received by him on a terrace in Kifisia, we asked if he knew to whom he had sold the vessel on which, by his own account, his three children were christened.
12 He waved at the sea.
13 "She was ugly, she was Greek and she was mine," he said; "now she is ugly."
14 The Agios Minas, renamed Sun Vega, was anchored off Kalamata when this article went to press, waiting for a smaller ship.
E Place|Greece|Greek
E Place|Ukraine|Ukraine
E Place|Hong Kong|Hong Kong
E Place|Dubai|Dubai
E Place|Baku|Baku
E Place|Seychelles|Seychelles;Seychellois
E Place|Glyfada|Glyfada
E Place|Azerbaijan|Azerbaijani
E Place|United Kingdom|British
E Place|Primorsk|Primorsk
E Place|Sikka|Sikka
E Place|India|Indian
E Place|Kifisia|Kifisia
E Place|Kalamata|Kalamata
E Organization|Union of Greek Shipowners|Union of Greek Shipowners
E Firm|Levantis Shipbroking|Levantis Shipbroking
E Firm|Chandris Bulk & Oil|Chandris Bulk & Oil
E Firm|Sunmoon Fleet 4|Sunmoon Fleet 4;Sunmoon
E Firm|Gujarat Coastal Refining|Gujarat Coastal Refining
E Person|Pericles Chandris|Pericles Chandris;Chandris
E Person|Thanos Levantis|Thanos Levantis;Levantis
E Person|Nurlan Hajiyev-Rzayev|Nurlan Hajiyev-Rzayev;Nur
E Vessel|Agios Minas|Agios Minas;Sun Vega
E Commodity|tankers|tankers;Tankers
E Commodity|Urals crude|Urals crude
E Commodity|carpets|carpets
C Agios Minas|Her@4;her@4;the vessel@11;She@13;she@13;she#2@13
C Sunmoon Fleet 4|her buyer of record@4;a Seychellois company@4
C Chandris Bulk & Oil|Her seller@4
C Nurlan Hajiyev-Rzayev|an Azerbaijani dealer@6;who@6;he@7;his@7;He@8;I@9;he@9;he#2@9;he#3@9
C Thanos Levantis|his@5;he#4@9
C Pericles Chandris|him@11;he@11;his@11;He@12;he@13
R Greece|EXPORTS|tankers|1|asserted|-
R Greece|SUPPLIES|Hong Kong|1|asserted|-
R Greece|SUPPLIES|Dubai|1|asserted|-
R Greece|SUPPLIES|Baku|1|asserted|-
R Greece|SUPPLIES|Seychelles|1|asserted|-
R Hong Kong|IMPORTS|tankers|1|asserted|-
R Dubai|IMPORTS|tankers|1|asserted|-
R Baku|IMPORTS|tankers|1|asserted|-
R Seychelles|IMPORTS|tankers|1|asserted|-
R Levantis Shipbroking|LOCATED_IN|Glyfada|2|asserted|-
R Chandris Bulk & Oil|OWNS|Agios Minas|3-4|asserted|-
R Pericles Chandris|OWNS|Chandris Bulk & Oil|4|asserted|-
R Sunmoon Fleet 4|OWNS|Agios Minas|3-4|asserted|in December 2022
R Sunmoon Fleet 4|LOCATED_IN|Seychelles|4|asserted|-
R Thanos Levantis|LEADS|Levantis Shipbroking|5|asserted|-
R Nurlan Hajiyev-Rzayev|OWNS|Agios Minas|4-6|alleged|-
R Nurlan Hajiyev-Rzayev|SANCTIONED_BY|United Kingdom|6|asserted|last month
R Nurlan Hajiyev-Rzayev|OWNS|Sunmoon Fleet 4|7|alleged|-
R Nurlan Hajiyev-Rzayev|SUPPLIES|India|7|alleged|-
R Nurlan Hajiyev-Rzayev|SUPPLIES|Gujarat Coastal Refining|7|alleged|-
R Nurlan Hajiyev-Rzayev|EXPORTS|Urals crude|7|alleged|-
R India|IMPORTS|Urals crude|7|asserted|-
R Gujarat Coastal Refining|IMPORTS|Urals crude|7|asserted|-
R Gujarat Coastal Refining|LOCATED_IN|India|7|asserted|-
R Nurlan Hajiyev-Rzayev|OWNS|Sunmoon Fleet 4|7-8|denied|-
R Nurlan Hajiyev-Rzayev|MET_WITH|Thanos Levantis|9|denied|-
R Agios Minas|LOCATED_IN|Kalamata|14|asserted|-

@w-066|prosecutor's communiqué|2023-03-08|Bern: indictment filed against commodity trader in Congo-Brazzaville case
1 On 7 March 2023 the Office of the Attorney General of Switzerland (OAG) filed an indictment in the Federal Criminal Court in Bellinzona against the Geneva-based commodity trading company Orvane Energy SA ("Orvane") and against its former head of Africa, a French national whose name is known to the editors of the trade press as Pascal Huguenin-Roux.
2 The company is accused of not having taken all the organisational measures that were reasonable and necessary to prevent the payment of bribes; Mr. Huguenin-Roux is accused of having made them.
---
3 According to the indictment, Orvane concluded with the Compagnie Nationale des Hydrocarbures du Congo (CNHC), between 2010 and 2013, eight prepayment contracts, under which it lifted 22 cargoes of Djeno crude.
4 In return for these, so the prosecution claims, a sum of some CHF 31 million found its way by Cyprus and Hong Kong to Phoenix du Djoué Sarl, a company of which the son of the then director-general of CNHC was the beneficial owner.
5 The OAG attributes the ownership of a further recipient, Velours Bleu Ltd., to the director-general himself, Mr. Anicet Ondongo-Mabiala, who has always disputed it and is not a party to the present proceedings.
6 CNHC is likewise not accused.
---
7 Orvane, which has since been taken over by Singapore's Temasia Resources and renamed Temasia Energy Trading (Switzerland) SA, has cooperated with the OAG, and has announced through its lawyer, Dr. Regula Ammann-Keel, that it "regrets the conduct of an individual".
8 Mr. Huguenin-Roux was arrested at Nice in September 2021 by the French authorities, extradited, and released on bail.
9 The presumption of innocence applies.
10 Pursuant to Art. 74 the OAG will give no interviews before the main hearing.
E Organization|Office of the Attorney General of Switzerland|Office of the Attorney General of Switzerland;OAG
E Organization|Federal Criminal Court|Federal Criminal Court
E Firm|Orvane Energy SA|Orvane Energy SA;Orvane;Temasia Energy Trading (Switzerland) SA
E Firm|Compagnie Nationale des Hydrocarbures du Congo|Compagnie Nationale des Hydrocarbures du Congo;CNHC
E Firm|Phoenix du Djoué Sarl|Phoenix du Djoué Sarl
E Firm|Velours Bleu Ltd.|Velours Bleu Ltd.
E Firm|Temasia Resources|Temasia Resources
E Person|Pascal Huguenin-Roux|Pascal Huguenin-Roux;Huguenin-Roux
E Person|Anicet Ondongo-Mabiala|Anicet Ondongo-Mabiala
E Person|Regula Ammann-Keel|Regula Ammann-Keel
E Place|Bern|Bern
E Place|Republic of the Congo|Congo-Brazzaville
E Place|Bellinzona|Bellinzona
E Place|Geneva|Geneva
E Place|Africa|Africa
E Place|France|French
E Place|Cyprus|Cyprus
E Place|Hong Kong|Hong Kong
E Place|Singapore|Singapore
E Place|Nice|Nice
E Commodity|Djeno crude|Djeno crude
C Orvane Energy SA|its@1;The company@2;it@3;which@7;its@7;it@7
C Pascal Huguenin-Roux|its former head of Africa@1;a French national@1;whose@1
C Phoenix du Djoué Sarl|a company@4
C Anicet Ondongo-Mabiala|the director-general himself@5;who@5
R Orvane Energy SA|ACCUSED_BY|Office of the Attorney General of Switzerland|1|asserted|On 7 March 2023
R Pascal Huguenin-Roux|ACCUSED_BY|Office of the Attorney General of Switzerland|1|asserted|On 7 March 2023
R Federal Criminal Court|LOCATED_IN|Bellinzona|1|asserted|-
R Orvane Energy SA|LOCATED_IN|Geneva|1|asserted|-
R Orvane Energy SA|AGREED_WITH|Compagnie Nationale des Hydrocarbures du Congo|3|asserted|between 2010 and 2013
R Orvane Energy SA|IMPORTS|Djeno crude|3|asserted|between 2010 and 2013
R Compagnie Nationale des Hydrocarbures du Congo|SUPPLIES|Orvane Energy SA|3|asserted|between 2010 and 2013
R Anicet Ondongo-Mabiala|OWNS|Velours Bleu Ltd.|5|alleged|-
R Anicet Ondongo-Mabiala|OWNS|Velours Bleu Ltd.|5|denied|-
R Compagnie Nationale des Hydrocarbures du Congo|ACCUSED_BY|Office of the Attorney General of Switzerland|5-6|denied|-
R Temasia Resources|OWNS|Orvane Energy SA|7|asserted|-
R Temasia Resources|LOCATED_IN|Singapore|7|asserted|-
R Regula Ammann-Keel|EMPLOYED_BY|Orvane Energy SA|7|asserted|-
R Pascal Huguenin-Roux|ARRESTED_BY|France|8|asserted|in September 2021

@w-067|parliamentary report|2024-07-18|House Committee Probing Substandard Fertiliser Indicts Two Agencies, Recommends Trial Of Importer
1 ABUJA – The House of Representatives Joint Committee on Agricultural Production and Public Accounts, in the report which its Chairman, Hon. Ibrahim Tanko Galadima, laid on the table of the House on Wednesday, has recommended the prosecution of Zuma Rock Agro-Allied Ltd over 73,000 metric tonnes of diammonium phosphate that were, in the words of the document, "sand with a passport".
2 The company, according to the report, brought in the fertiliser through Onne Port between February and August 2023 under a contract with the Federal Ministry of Agriculture and Food Security.
3 Its Managing Director, Chief (Mrs.) Ebelechukwu Nnamani-Obi, who was received by the committee three times, maintained to the last that the cargoes were bought from OKP Africa and that they left Jorf Lasfar in good order.
4 But OKP's country manager, Youssef Benmoussa, told lawmakers under oath that his firm had sold nothing to Zuma Rock since 2020, while a shipping agent produced bills of lading showing that the ships had loaded at Lomé, where a warehouse operated by Tresco Fertilisants had been emptying at the same pace.
---
5 The committee also took exception to the roles of the Standards Organisation of Nigeria (SON) and the Nigeria Customs Service, blaming the former for certificates issued without a test and the latter for "clearing by telephone".
6 SON's Director-General, Dr. Ifeanyi Okeke-Bassey, rejected the findings, saying that his agency was kept out of the ports.
7 Of particular interest to members was the ownership of Zuma Rock.
8 The Corporate Affairs Commission's register names as its majority shareholder one Alhaji Sani Garba Dutse, described as a trader; he turned out to be the gardener of a serving minister, whom the committee did not name "for the avoidance of doubt".
9 The Economic and Financial Crimes Commission (EFCC) arrested the gardener in May.
10 He has since been fertilising, a member joked, the grounds of its Kaduna office.
E Organization|House of Representatives Joint Committee on Agricultural Production and Public Accounts|House of Representatives Joint Committee on Agricultural Production and Public Accounts
E Organization|Federal Ministry of Agriculture and Food Security|Federal Ministry of Agriculture and Food Security
E Organization|Standards Organisation of Nigeria|Standards Organisation of Nigeria;SON
E Organization|Nigeria Customs Service|Nigeria Customs Service
E Organization|Corporate Affairs Commission|Corporate Affairs Commission
E Organization|Economic and Financial Crimes Commission|Economic and Financial Crimes Commission;EFCC
E Organization|House|House
E Person|Ibrahim Tanko Galadima|Ibrahim Tanko Galadima
E Person|Ebelechukwu Nnamani-Obi|Ebelechukwu Nnamani-Obi
E Person|Youssef Benmoussa|Youssef Benmoussa
E Person|Ifeanyi Okeke-Bassey|Ifeanyi Okeke-Bassey
E Person|Sani Garba Dutse|Sani Garba Dutse
E Firm|Zuma Rock Agro-Allied Ltd|Zuma Rock Agro-Allied Ltd;Zuma Rock
E Firm|OKP Africa|OKP Africa;OKP
E Firm|Tresco Fertilisants|Tresco Fertilisants
E Place|Abuja|ABUJA
E Place|Onne Port|Onne Port
E Place|Jorf Lasfar|Jorf Lasfar
E Place|Lomé|Lomé
E Place|Kaduna|Kaduna
E Commodity|diammonium phosphate|diammonium phosphate;fertiliser;Fertiliser
C House of Representatives Joint Committee on Agricultural Production and Public Accounts|its@1;the committee@3;The committee@5;the committee@8
C Zuma Rock Agro-Allied Ltd|The company@2;Its@3;its@8
C Ebelechukwu Nnamani-Obi|who@3
C OKP Africa|his firm@4
C Standards Organisation of Nigeria|the former@5;his agency@6
C Nigeria Customs Service|the latter@5
C Sani Garba Dutse|he@8;the gardener@8;the gardener@9;He@10
C Economic and Financial Crimes Commission|its@10
R Ibrahim Tanko Galadima|LEADS|House of Representatives Joint Committee on Agricultural Production and Public Accounts|1|asserted|-
R Zuma Rock Agro-Allied Ltd|IMPORTS|diammonium phosphate|1-2|asserted|between February and August 2023
R Zuma Rock Agro-Allied Ltd|ACCUSED_BY|House of Representatives Joint Committee on Agricultural Production and Public Accounts|1|asserted|on Wednesday
R Zuma Rock Agro-Allied Ltd|AGREED_WITH|Federal Ministry of Agriculture and Food Security|2|asserted|-
R Ebelechukwu Nnamani-Obi|LEADS|Zuma Rock Agro-Allied Ltd|2-3|asserted|-
R Ebelechukwu Nnamani-Obi|MET_WITH|House of Representatives Joint Committee on Agricultural Production and Public Accounts|3|asserted|-
R OKP Africa|SUPPLIES|Zuma Rock Agro-Allied Ltd|3|alleged|-
R Youssef Benmoussa|EMPLOYED_BY|OKP Africa|4|asserted|-
R OKP Africa|SUPPLIES|Zuma Rock Agro-Allied Ltd|4|denied|since 2020
R Tresco Fertilisants|SUPPLIES|Zuma Rock Agro-Allied Ltd|4|alleged|-
R Standards Organisation of Nigeria|ACCUSED_BY|House of Representatives Joint Committee on Agricultural Production and Public Accounts|5|asserted|-
R Nigeria Customs Service|ACCUSED_BY|House of Representatives Joint Committee on Agricultural Production and Public Accounts|5|asserted|-
R Ifeanyi Okeke-Bassey|LEADS|Standards Organisation of Nigeria|6|asserted|-
R Sani Garba Dutse|OWNS|Zuma Rock Agro-Allied Ltd|7-8|asserted|-
R Sani Garba Dutse|ARRESTED_BY|Economic and Financial Crimes Commission|8-9|asserted|in May

@w-068|NGO brief|2022-11-10|Beached: the last voyages of five floating storage units
1 A ship that is worth nothing to its owner is worth four hundred dollars a ton on the sand of Chattogram, and between the two values lies a business which the Shipbreaking Watch Coalition, based in Antwerp, has been documenting for fifteen years.
2 In this brief we trace five floating storage units that left the North Sea or the Gulf of Thailand in 2021 and were broken up on beaches in Bangladesh and Pakistan, although the law under which their owners operate forbids it.
---
* 3 Case A. The Ekofjell Producer
4 Sold by Norway's Nordhav Production ASA in May 2021 to cash buyer Somaya Marine of St. Kitts, which changed her name to Eko and her flag to that of Palau, she was beached on 2 September at Sitakunda, in the yard of Jamuna Ship Recyclers.
5 Nordhav says that it made its buyer promise a yard in Turkey.
6 The Norwegian Environment Agency has filed a complaint against Nordhav with the economic crime police, Økokrim.
* 7 Case B. The Rayong Pearl
8 Her owner was Siam Deepwater of Bangkok, an affiliate of PTT; the former had pledged in 2019, as a signatory of the Hong Kong Convention's industry charter, to recycle at home.
9 She lies at Gadani.
* 10 Case C. The Bergnes B
11 What the Bergnes B was, and whose, depends on whom one asks.
12 Germany's Reederei Uthlede told us it had owned her until March, Mumbai's Wirasaba Metals that it never had, and the Comoros that she did not exist.
13 Yet there she is, on our photograph, at low tide.
---
14 Ingvild Fuglestad-Rao, who directs the coalition, met Bangladesh's industries minister, Nurul Kabir Majumder, in Dhaka in October; he assured her that no yard without a certificate would receive a vessel after June 2025.
15 In the week of the meeting a crane at Jamuna fell on two men, both of whom had been hired that morning.
E Organization|Shipbreaking Watch Coalition|Shipbreaking Watch Coalition
E Organization|Norwegian Environment Agency|Norwegian Environment Agency
E Organization|Økokrim|Økokrim
E Vessel|Ekofjell Producer|Ekofjell Producer;Eko
E Vessel|Rayong Pearl|Rayong Pearl
E Vessel|Bergnes B|Bergnes B
E Firm|Nordhav Production ASA|Nordhav Production ASA;Nordhav
E Firm|Somaya Marine|Somaya Marine
E Firm|Jamuna Ship Recyclers|Jamuna Ship Recyclers;Jamuna
E Firm|PTT|PTT
E Firm|Siam Deepwater|Siam Deepwater
E Firm|Reederei Uthlede|Reederei Uthlede
E Firm|Wirasaba Metals|Wirasaba Metals
E Person|Ingvild Fuglestad-Rao|Ingvild Fuglestad-Rao
E Person|Nurul Kabir Majumder|Nurul Kabir Majumder
E Place|Chattogram|Chattogram
E Place|Antwerp|Antwerp
E Place|North Sea|North Sea
E Place|Gulf of Thailand|Gulf of Thailand
E Place|Bangladesh|Bangladesh
E Place|Pakistan|Pakistan
E Place|Norway|Norway
E Place|St. Kitts|St. Kitts
E Place|Palau|Palau
E Place|Sitakunda|Sitakunda
E Place|Turkey|Turkey
E Place|Gadani|Gadani
E Place|Bangkok|Bangkok
E Place|Germany|Germany
E Place|Mumbai|Mumbai
E Place|Comoros|Comoros
E Place|Dhaka|Dhaka
C Shipbreaking Watch Coalition|we@2;us@12;our@13;the coalition@14
C Ekofjell Producer|her@4;her#2@4;she@4
C Somaya Marine|which@4;its buyer@5
C Nordhav Production ASA|it@5;its@5
C Rayong Pearl|Her@8;She@9
C Siam Deepwater|Her owner@8;the former@8
C Bergnes B|her@12;she@12;she@13
C Reederei Uthlede|it@12
C Wirasaba Metals|it#2@12
C Ingvild Fuglestad-Rao|who@14;her@14
C Nurul Kabir Majumder|he@14
R Shipbreaking Watch Coalition|LOCATED_IN|Antwerp|1|asserted|-
R Nordhav Production ASA|OWNS|Ekofjell Producer|3-4|asserted|-
R Nordhav Production ASA|LOCATED_IN|Norway|4|asserted|-
R Somaya Marine|OWNS|Ekofjell Producer|3-4|asserted|in May 2021
R Somaya Marine|LOCATED_IN|St. Kitts|4|asserted|-
R Nordhav Production ASA|AGREED_WITH|Somaya Marine|4|asserted|in May 2021
R Ekofjell Producer|LOCATED_IN|Sitakunda|3-4|asserted|on 2 September
R Jamuna Ship Recyclers|LOCATED_IN|Sitakunda|4|asserted|-
R Nordhav Production ASA|ACCUSED_BY|Norwegian Environment Agency|6|asserted|-
R Siam Deepwater|OWNS|Rayong Pearl|7-8|asserted|-
R Siam Deepwater|LOCATED_IN|Bangkok|8|asserted|-
R Rayong Pearl|LOCATED_IN|Gadani|7-9|asserted|-
R Reederei Uthlede|OWNS|Bergnes B|11-12|alleged|until March
R Reederei Uthlede|LOCATED_IN|Germany|12|asserted|-
R Wirasaba Metals|OWNS|Bergnes B|11-12|denied|-
R Wirasaba Metals|LOCATED_IN|Mumbai|12|asserted|-
R Ingvild Fuglestad-Rao|LEADS|Shipbreaking Watch Coalition|14|asserted|-
R Ingvild Fuglestad-Rao|MET_WITH|Nurul Kabir Majumder|14|asserted|in October
R Nurul Kabir Majumder|EMPLOYED_BY|Bangladesh|14|asserted|-

@w-069|interview Q&A|2025-02-27|Minister: "We do not sell passports, and we do not sell fish to everyone"
1 Fatumata Njie-Ceesay has been Gambia's Minister of Fisheries, Water Resources and National Assembly Matters for seven months, which she calls the longest seven years of her life.
2 She received The Banjul Standard in her office on Tuesday, with the window open on the river.
---
* 3 The Banjul Standard: Honourable Minister, three fishmeal plants, all Chinese-owned, all under complaint. When do they close?
* 4 Minister: One is closed. Golden Shore, at Gunjur, I signed that paper myself on the 14th. The second, JXYG, which everybody calls the Sanyang plant, has ninety days. About the third I can't speak, it is before the court.
* 5 Is it true that JXYG belongs to the brother of your predecessor?
* 6 It belongs to Fujian Jiaxin, one hundred per cent; I have seen the certificate. The brother drives a truck for them.
* 7 The Senegalese accuse you of licensing boats that they have expelled.
* 8 They accuse; we answer. I was in Dakar in January, and their minister, my brother Cheikh Tidiane Sarr-Diouf, gave me a list of eleven names. Nine had never had a licence here. Two had, and don't any more. We have agreed, he and I, that the lists will be exchanged each month, and that's in writing.
* 9 And the Spanish?
* 10 The European Union's boats come for hake and for tuna, under an agreement. Ours is the only ministry in the sub-region that's paid on time by Brussels, you may quote that.
* 11 Will there be one with Russia?
* 12 They asked. Their ambassador came twice. There's no agreement, there are no talks about an agreement, and I don't expect to be visiting Moscow in this cold.
* 13 Dried fish to Ghana, bonga to Guinea: that trade was in the hands of women, and it has collapsed.
* 14 It has not collapsed. It's smaller. Since Golden Shore was shut there is bonga again at Tanji, and the women sell it to Conakry as they always did.
* 15 What do you eat yourself?
* 16 Chicken, from Brazil, like everyone. I am ashamed of it.
E Person|Fatumata Njie-Ceesay|Fatumata Njie-Ceesay
E Person|Cheikh Tidiane Sarr-Diouf|Cheikh Tidiane Sarr-Diouf
E Organization|Ministry of Fisheries, Water Resources and National Assembly Matters|Fisheries, Water Resources and National Assembly Matters
E Organization|The Banjul Standard|The Banjul Standard
E Organization|European Union|European Union;Brussels
E Firm|Golden Shore|Golden Shore
E Firm|JXYG|JXYG
E Firm|Fujian Jiaxin|Fujian Jiaxin
E Place|Gambia|Gambia
E Place|China|Chinese
E Place|Gunjur|Gunjur
E Place|Sanyang|Sanyang
E Place|Senegal|Senegalese
E Place|Dakar|Dakar
E Place|Spain|Spanish
E Place|Russia|Russia
E Place|Moscow|Moscow
E Place|Ghana|Ghana
E Place|Guinea|Guinea;Conakry
E Place|Tanji|Tanji
E Place|Brazil|Brazil
E Commodity|fish|fish;Dried fish
E Commodity|fishmeal|fishmeal
E Commodity|hake|hake
E Commodity|tuna|tuna
E Commodity|bonga|bonga
E Commodity|chicken|Chicken
C Fatumata Njie-Ceesay|she@1;her@1;She@2;Honourable Minister@3;I@4;your@5;I@6;I@8;you@7;I@12;you@15;I@16;me@8
C Ministry of Fisheries, Water Resources and National Assembly Matters|Ours@10
C JXYG|The second@4;which@4;It@6;them@6
C Senegal|They@8;their@8;they@7
C Cheikh Tidiane Sarr-Diouf|he@8
C Russia|They@12;Their@12
R Fatumata Njie-Ceesay|LEADS|Ministry of Fisheries, Water Resources and National Assembly Matters|1|asserted|for seven months
R Ministry of Fisheries, Water Resources and National Assembly Matters|LOCATED_IN|Gambia|1|asserted|-
R Fatumata Njie-Ceesay|MET_WITH|The Banjul Standard|2|asserted|on Tuesday
R Golden Shore|LOCATED_IN|Gunjur|4|asserted|-
R JXYG|LOCATED_IN|Sanyang|4|asserted|-
R China|OWNS|Golden Shore|3-4|asserted|-
R China|OWNS|JXYG|3-4|asserted|-
R Fujian Jiaxin|OWNS|JXYG|5-6|asserted|-
R Fatumata Njie-Ceesay|ACCUSED_BY|Senegal|7|asserted|-
R Fatumata Njie-Ceesay|VISITED|Dakar|8|asserted|in January
R Fatumata Njie-Ceesay|MET_WITH|Cheikh Tidiane Sarr-Diouf|8|asserted|in January
R Cheikh Tidiane Sarr-Diouf|EMPLOYED_BY|Senegal|7-8|asserted|-
R Fatumata Njie-Ceesay|AGREED_WITH|Cheikh Tidiane Sarr-Diouf|8|asserted|-
R Ministry of Fisheries, Water Resources and National Assembly Matters|AGREED_WITH|European Union|10|asserted|-
R Gambia|AGREED_WITH|Russia|1-12|denied|-
R Fatumata Njie-Ceesay|VISITED|Moscow|12|denied|-
R Guinea|IMPORTS|bonga|13-14|asserted|-
R Ghana|IMPORTS|fish|13|asserted|-
R Tanji|SUPPLIES|Guinea|14|asserted|-
R Tanji|EXPORTS|bonga|14|asserted|-
R Brazil|SUPPLIES|Gambia|1-16|asserted|-
R Gambia|IMPORTS|chicken|1-16|asserted|-

@w-070|transfer register|2022-03-14|Register extract: deliveries of major arms to selected recipients, 2021
1 The entries below were compiled by the Utrecht Armaments Monitor from open sources; a question mark means that delivery is probable but unconfirmed.
* 2 Recipient: MALI. 4 Mi-171 helicopters from Russia (delivered Nov.). 100 armoured vehicles from UAE (gift, 2020-21).
* 3 Recipient: TOGO. 5 Bayraktar TB2 drones from Turkey (ordered; delivery 2022).
* 4 Recipient: PHILIPPINES. 6 Black Hawk helicopters from Poland: maker PZL Mielec, an arm of Lockheed Martin. 2 corvettes from South Korea's Hanjin-Yeongdo (contract signed 28 December).
* 5 Recipient: MYANMAR. 6 Su-30 aircraft from Russia (?).
* 6 Recipient: UKRAINE. Bulgaria: none directly (government statement). Czech Republic: 152 mm shells, resold by Excalibra Group.
* 7 Recipient: BANGLADESH. VT-5 tanks from Norinco, China.
8 Remarks. Sales of hunting rifles are left out.
9 An embargo was imposed on Myanmar by the EU in 2018 and, for spare parts, by Seoul in March 2021.
10 Compiler: J. van Oosterzee-Blom; enquiries to her by post only.
E Organization|Utrecht Armaments Monitor|Utrecht Armaments Monitor
E Organization|European Union|EU
E Person|J. van Oosterzee-Blom|J. van Oosterzee-Blom
E Firm|PZL Mielec|PZL Mielec
E Firm|Lockheed Martin|Lockheed Martin
E Firm|Hanjin-Yeongdo|Hanjin-Yeongdo
E Firm|Excalibra Group|Excalibra Group
E Firm|Norinco|Norinco
E Place|Mali|MALI
E Place|Russia|Russia
E Place|United Arab Emirates|UAE
E Place|Togo|TOGO
E Place|Turkey|Turkey
E Place|Philippines|PHILIPPINES
E Place|Poland|Poland
E Place|South Korea|South Korea;Seoul
E Place|Myanmar|MYANMAR;Myanmar
E Place|Ukraine|UKRAINE
E Place|Bulgaria|Bulgaria
E Place|Czech Republic|Czech Republic
E Place|Bangladesh|BANGLADESH
E Place|China|China
E Commodity|arms|arms
E Commodity|Mi-171 helicopters|Mi-171 helicopters
E Commodity|armoured vehicles|armoured vehicles
E Commodity|Bayraktar TB2 drones|Bayraktar TB2 drones
E Commodity|Black Hawk helicopters|Black Hawk helicopters
E Commodity|corvettes|corvettes
E Commodity|Su-30 aircraft|Su-30 aircraft
E Commodity|152 mm shells|152 mm shells
E Commodity|VT-5 tanks|VT-5 tanks
E Commodity|hunting rifles|hunting rifles
C J. van Oosterzee-Blom|her@10
R Russia|SUPPLIES|Mali|2|asserted|Nov.
R Mali|IMPORTS|Mi-171 helicopters|2|asserted|Nov.
R Russia|EXPORTS|Mi-171 helicopters|2|asserted|Nov.
R United Arab Emirates|SUPPLIES|Mali|2|asserted|2020-21
R Mali|IMPORTS|armoured vehicles|2|asserted|2020-21
R Turkey|SUPPLIES|Togo|3|expected|2022
R Togo|IMPORTS|Bayraktar TB2 drones|3|expected|2022
R Turkey|EXPORTS|Bayraktar TB2 drones|3|expected|2022
R Poland|SUPPLIES|Philippines|4|asserted|2021
R Philippines|IMPORTS|Black Hawk helicopters|4|asserted|2021
R PZL Mielec|SUPPLIES|Philippines|4|asserted|2021
R PZL Mielec|SUBSIDIARY_OF|Lockheed Martin|4|asserted|-
R PZL Mielec|LOCATED_IN|Poland|4|asserted|-
R PZL Mielec|EXPORTS|Black Hawk helicopters|4|asserted|2021
R Hanjin-Yeongdo|LOCATED_IN|South Korea|4|asserted|-
R Philippines|AGREED_WITH|Hanjin-Yeongdo|4|asserted|28 December
R Hanjin-Yeongdo|SUPPLIES|Philippines|4|expected|-
R Philippines|IMPORTS|corvettes|4|expected|-
R Russia|SUPPLIES|Myanmar|5|alleged|-
R Myanmar|IMPORTS|Su-30 aircraft|5|alleged|-
R Russia|EXPORTS|Su-30 aircraft|5|alleged|-
R Bulgaria|SUPPLIES|Ukraine|6|denied|-
R Excalibra Group|SUPPLIES|Ukraine|6|asserted|-
R Czech Republic|SUPPLIES|Ukraine|6|asserted|-
R Ukraine|IMPORTS|152 mm shells|6|asserted|-
R Excalibra Group|EXPORTS|152 mm shells|6|asserted|-
R Excalibra Group|LOCATED_IN|Czech Republic|6|asserted|-
R Norinco|SUPPLIES|Bangladesh|7|asserted|-
R Bangladesh|IMPORTS|VT-5 tanks|7|asserted|-
R Norinco|EXPORTS|VT-5 tanks|7|asserted|-
R Norinco|LOCATED_IN|China|7|asserted|-
R Myanmar|SANCTIONED_BY|European Union|9|asserted|in 2018
R Myanmar|SANCTIONED_BY|South Korea|9|asserted|in March 2021
R J. van Oosterzee-Blom|EMPLOYED_BY|Utrecht Armaments Monitor|1-10|asserted|-

@w-071|anaphora-dense news|2023-09-12|Merger Of Andean Banks Falters As Regulator Finds A Third Party In The Room
1 Two banks that had announced their engagement with violins in April may not, after all, be allowed to marry.
2 The elder, Banco del Altiplano of La Paz, was to have bought the younger, Lima's Financiera Sur-Oriente, for 640 million dollars, and the latter's shareholders had approved the sale by nine tenths.
3 On Monday, however, Peru's Superintendency of Banking, Insurance and Private Pension Funds (SBS) said it had reason to believe that the money was not the Bolivians'.
4 It came, the superintendent, Mariela Oré Choquehuanca, told reporters, from Uyuni Capital, a fund in Asunción, and Uyuni, in turn, was no more than the right hand of a man whose left was under indictment.
5 The man is Horacio "Chino" Cardozo Benítez, a Paraguayan tobacco magnate to whom the United States has denied entry since 2020 and whose assets it froze last winter.
6 He has said, more than once, that the fund is not his.
7 His half-sister runs it.
---
8 The Bolivian bank is in a difficult position.
9 It had denied in June that it was using anybody's funds but its own; its chief executive, Ernesto Wayar Paz, had repeated as much to the superintendent in person, when the two met in Arequipa in July, and he had left her, on parting, a small llama of silver.
10 The llama has been returned.
11 He is to appear before her again on the 20th.
---
12 What the other bank will do is anyone's guess.
13 It had turned down a Chilean suitor, Banco Maule, to say yes to the Bolivian, and Santiago does not ask twice.
14 Its chair, Lourdes Thorndike-Arana, says it will wait for the regulator; the unions, for whom the Peruvian Banking Employees' Centre spoke, fear that it will wait too long.
E Firm|Banco del Altiplano|Banco del Altiplano
E Firm|Financiera Sur-Oriente|Financiera Sur-Oriente
E Firm|Uyuni Capital|Uyuni Capital;Uyuni
E Firm|Banco Maule|Banco Maule
E Organization|Superintendency of Banking, Insurance and Private Pension Funds|Superintendency of Banking, Insurance and Private Pension Funds;SBS
E Organization|Peruvian Banking Employees' Centre|Peruvian Banking Employees' Centre
E Person|Mariela Oré Choquehuanca|Mariela Oré Choquehuanca
E Person|Horacio "Chino" Cardozo Benítez|Horacio "Chino" Cardozo Benítez
E Person|Ernesto Wayar Paz|Ernesto Wayar Paz
E Person|Lourdes Thorndike-Arana|Lourdes Thorndike-Arana
E Place|La Paz|La Paz
E Place|Lima|Lima
E Place|Peru|Peru
E Place|Bolivia|Bolivians;Bolivian
E Place|Asunción|Asunción
E Place|Paraguay|Paraguayan
E Place|United States|United States
E Place|Arequipa|Arequipa
E Place|Chile|Chilean;Santiago
E Commodity|tobacco|tobacco
E Commodity|silver|silver
C Banco del Altiplano|The elder@2;The Bolivian bank@8;It@9;it@9;its@9;its#2@9
C Financiera Sur-Oriente|the younger@2;the latter@2;the other bank@12;It@13;Its@14;it@14;it#2@14
C Superintendency of Banking, Insurance and Private Pension Funds|it@3;the regulator@14;Regulator@0
C Mariela Oré Choquehuanca|the superintendent@4;the superintendent@9;her@9;her@11
C Uyuni Capital|a fund in Asunción@4;the fund@6;it@7
C Horacio "Chino" Cardozo Benítez|a man@4;whose@4;The man@5;a Paraguayan tobacco magnate@5;whom@5;whose@5;He@6;his@6;His@7
C United States|it@5
C Ernesto Wayar Paz|he@9;He@11
C Banco Maule|a Chilean suitor@13
R Banco del Altiplano|OWNS|Financiera Sur-Oriente|2|expected|-
R Banco del Altiplano|LOCATED_IN|La Paz|2|asserted|-
R Financiera Sur-Oriente|LOCATED_IN|Lima|2|asserted|-
R Banco del Altiplano|AGREED_WITH|Financiera Sur-Oriente|1-2|asserted|in April
R Superintendency of Banking, Insurance and Private Pension Funds|LOCATED_IN|Peru|3|asserted|-
R Mariela Oré Choquehuanca|LEADS|Superintendency of Banking, Insurance and Private Pension Funds|3-4|asserted|-
R Uyuni Capital|LOCATED_IN|Asunción|4|asserted|-
R Horacio "Chino" Cardozo Benítez|OWNS|Uyuni Capital|4-5|alleged|-
R Horacio "Chino" Cardozo Benítez|SANCTIONED_BY|United States|5|asserted|last winter
R Horacio "Chino" Cardozo Benítez|OWNS|Uyuni Capital|5-6|denied|-
R Banco del Altiplano|LOCATED_IN|Bolivia|3-8|asserted|-
R Ernesto Wayar Paz|LEADS|Banco del Altiplano|8-9|asserted|-
R Ernesto Wayar Paz|MET_WITH|Mariela Oré Choquehuanca|9|asserted|in July
R Ernesto Wayar Paz|MET_WITH|Mariela Oré Choquehuanca|9-11|expected|on the 20th
R Banco Maule|OWNS|Financiera Sur-Oriente|12-13|denied|-
R Banco Maule|LOCATED_IN|Chile|13|asserted|-
R Lourdes Thorndike-Arana|LEADS|Financiera Sur-Oriente|12-14|asserted|-

@w-072|live digest|2023-05-25|Thursday's other news
* 1 ❑ Tajik coal for Pakistan: The first forty trucks from the Fon-Yagnob mine crossed at Sost on Wednesday, the Tajik embassy in Islamabad said; the buyer is Lucky Core Cement.
* 2 ❑ Seoul's top court upheld a fine on shipbuilder Daehan Ocean for insider trading.
* 3 ❑ Madagascar vanilla: No minimum price any more, and no exporter happier than Sambava's Trimeta-Vohemar, which says it has already shipped 90 tonnes to McCormick.
* 4 ❑ Ireland's Minister of State for Trade Promotion, Dara Mac Giolla Bríde, travels to Accra on Sunday at the head of 31 companies.
* 5 ❑ Swiss police searched a lawyer's flat in Lugano at the request of Ukraine; nobody was taken away.
* 6 ❑ Prince Edward Island seed potatoes: Washington's ban, in force since 2021, is lifted, but Puerto Rico's buyers have moved on to Idaho.
* 7 ❑ Bahrain: King receives letter.
* 8 ❑ "We are not in talks, we have not been in talks and we do not like talks": Free State of Saxony's premier, Matthias Krahl-Nowotny, on a Saudi bid for Dresden's Elbchip.
* 9 ❑ Kiribati confirmed that it sold its embassy building in Suva to a church.
E Place|Tajikistan|Tajik
E Place|Pakistan|Pakistan
E Place|Fon-Yagnob mine|Fon-Yagnob mine
E Place|Sost|Sost
E Place|Islamabad|Islamabad
E Place|Seoul|Seoul
E Place|Madagascar|Madagascar
E Place|Sambava|Sambava
E Place|Ireland|Ireland
E Place|Accra|Accra
E Place|Switzerland|Swiss
E Place|Lugano|Lugano
E Place|Ukraine|Ukraine
E Place|Prince Edward Island|Prince Edward Island
E Place|United States|Washington
E Place|Puerto Rico|Puerto Rico
E Place|Idaho|Idaho
E Place|Bahrain|Bahrain
E Place|Free State of Saxony|Free State of Saxony
E Place|Saudi Arabia|Saudi
E Place|Dresden|Dresden
E Place|Kiribati|Kiribati
E Place|Suva|Suva
E Organization|Tajik embassy|Tajik embassy
E Firm|Lucky Core Cement|Lucky Core Cement
E Firm|Daehan Ocean|Daehan Ocean
E Firm|Trimeta-Vohemar|Trimeta-Vohemar
E Firm|McCormick|McCormick
E Firm|Elbchip|Elbchip
E Person|Dara Mac Giolla Bríde|Dara Mac Giolla Bríde
E Person|Matthias Krahl-Nowotny|Matthias Krahl-Nowotny
E Commodity|coal|coal
E Commodity|vanilla|vanilla
E Commodity|seed potatoes|seed potatoes
C Lucky Core Cement|the buyer@1
C Trimeta-Vohemar|which@3;it@3
C Kiribati|it@9;its@9
R Tajikistan|EXPORTS|coal|1|asserted|on Wednesday
R Tajikistan|SUPPLIES|Pakistan|1|asserted|on Wednesday
R Pakistan|IMPORTS|coal|1|asserted|on Wednesday
R Tajikistan|SUPPLIES|Lucky Core Cement|1|asserted|on Wednesday
R Lucky Core Cement|IMPORTS|coal|1|asserted|on Wednesday
R Tajik embassy|LOCATED_IN|Islamabad|1|asserted|-
R Trimeta-Vohemar|LOCATED_IN|Sambava|3|asserted|-
R Trimeta-Vohemar|EXPORTS|vanilla|3|asserted|already
R Trimeta-Vohemar|SUPPLIES|McCormick|3|asserted|already
R McCormick|IMPORTS|vanilla|3|asserted|already
R Dara Mac Giolla Bríde|EMPLOYED_BY|Ireland|4|asserted|-
R Dara Mac Giolla Bríde|VISITED|Accra|4|expected|on Sunday
R Idaho|SUPPLIES|Puerto Rico|6|asserted|-
R Puerto Rico|IMPORTS|seed potatoes|6|asserted|-
R Matthias Krahl-Nowotny|LEADS|Free State of Saxony|8|asserted|-
R Saudi Arabia|OWNS|Elbchip|8|expected|-
R Elbchip|LOCATED_IN|Dresden|8|asserted|-

@w-073|non-native company news|2024-03-15|BÌNH LONG RUBBER AND CASHEW CORPORATION: FROM THE MOU TO THE REAL CONTAINER
1 This morning 14/3, in the head office at Đồng Xoài city, Bình Phước province, Binh Long Rubber and Cashew Corporation (Bilcaco) together with customer Al Faisal Nuts Roastery from United Arab Emirates solemnly organized the ceremony of seal closing for the first 12 containers of cashew kernel W320.
2 Before, two sides met each other in Gulfood exhibition in Dubai and inked the MOU for 600 tons of whole year 2024 in witness of Vietnamese Ambassador Mr. Nguyễn Thanh Diệp.
3 Speaking here, Deputy General Director Mrs. Lê Thị Bích Hằng say that the raw nut is import from Cambodia and Ivory Coast for 80%, because domestic not enough, and last year the Corporation was cheated by one supplier of Abidjan, name Sopacaju, when open container only have stone and husk, she hope that police of Ivory Coast will catch them soon.
4 About rubber latex, Corporation still sells mainly to Qingdao Doublestar and Hyosung, not any more to Indian customer because payment slow.
5 On the same day, delegation of Al Faisal also visited plantation of 9.000 hectares in Lộc Ninh, where Corporation has joint venture 49% with Yulex-Sime of Malaysia named Loc Ninh Latex.
6 Wish the cooperation bloom like the flower!
E Firm|Binh Long Rubber and Cashew Corporation|Binh Long Rubber and Cashew Corporation;BÌNH LONG RUBBER AND CASHEW CORPORATION;Bilcaco
E Firm|Al Faisal Nuts Roastery|Al Faisal Nuts Roastery;Al Faisal
E Firm|Sopacaju|Sopacaju
E Firm|Qingdao Doublestar|Qingdao Doublestar
E Firm|Hyosung|Hyosung
E Firm|Yulex-Sime|Yulex-Sime
E Firm|Loc Ninh Latex|Loc Ninh Latex
E Person|Nguyễn Thanh Diệp|Nguyễn Thanh Diệp
E Person|Lê Thị Bích Hằng|Lê Thị Bích Hằng
E Place|Đồng Xoài|Đồng Xoài
E Place|Bình Phước|Bình Phước
E Place|United Arab Emirates|United Arab Emirates
E Place|Dubai|Dubai
E Place|Vietnam|Vietnamese
E Place|Cambodia|Cambodia
E Place|Ivory Coast|Ivory Coast
E Place|Abidjan|Abidjan
E Place|India|Indian
E Place|Lộc Ninh|Lộc Ninh
E Place|Malaysia|Malaysia
E Commodity|cashew kernel|cashew kernel
E Commodity|raw nut|raw nut
E Commodity|rubber latex|rubber latex
C Binh Long Rubber and Cashew Corporation|the Corporation@3;Corporation@4;Corporation@5
C Lê Thị Bích Hằng|she@3
C Sopacaju|one supplier of Abidjan@3;them@3
R Binh Long Rubber and Cashew Corporation|LOCATED_IN|Đồng Xoài|1|asserted|-
R Đồng Xoài|LOCATED_IN|Bình Phước|1|asserted|-
R Al Faisal Nuts Roastery|LOCATED_IN|United Arab Emirates|1|asserted|-
R Binh Long Rubber and Cashew Corporation|SUPPLIES|Al Faisal Nuts Roastery|1|asserted|This morning
R Binh Long Rubber and Cashew Corporation|EXPORTS|cashew kernel|1|asserted|This morning
R Al Faisal Nuts Roastery|IMPORTS|cashew kernel|1|asserted|This morning
R Binh Long Rubber and Cashew Corporation|MET_WITH|Al Faisal Nuts Roastery|1-2|asserted|-
R Binh Long Rubber and Cashew Corporation|AGREED_WITH|Al Faisal Nuts Roastery|1-2|asserted|-
R Binh Long Rubber and Cashew Corporation|VISITED|Dubai|1-2|asserted|-
R Nguyễn Thanh Diệp|EMPLOYED_BY|Vietnam|2|asserted|-
R Lê Thị Bích Hằng|EMPLOYED_BY|Binh Long Rubber and Cashew Corporation|1-3|asserted|-
R Binh Long Rubber and Cashew Corporation|IMPORTS|raw nut|1-3|asserted|-
R Cambodia|SUPPLIES|Binh Long Rubber and Cashew Corporation|1-3|asserted|-
R Ivory Coast|SUPPLIES|Binh Long Rubber and Cashew Corporation|1-3|asserted|-
R Sopacaju|SUPPLIES|Binh Long Rubber and Cashew Corporation|3|asserted|last year
R Sopacaju|LOCATED_IN|Abidjan|3|asserted|-
R Sopacaju|ACCUSED_BY|Lê Thị Bích Hằng|3|asserted|-
R Binh Long Rubber and Cashew Corporation|EXPORTS|rubber latex|4|asserted|still
R Binh Long Rubber and Cashew Corporation|SUPPLIES|Qingdao Doublestar|4|asserted|still
R Binh Long Rubber and Cashew Corporation|SUPPLIES|Hyosung|4|asserted|still
R Qingdao Doublestar|IMPORTS|rubber latex|4|asserted|still
R Hyosung|IMPORTS|rubber latex|4|asserted|still
R Binh Long Rubber and Cashew Corporation|SUPPLIES|India|4|denied|-
R India|IMPORTS|rubber latex|4|denied|-
R Al Faisal Nuts Roastery|VISITED|Lộc Ninh|5|asserted|On the same day
R Binh Long Rubber and Cashew Corporation|INVESTED_IN|Loc Ninh Latex|5|asserted|-
R Yulex-Sime|OWNS|Loc Ninh Latex|5|asserted|-
R Yulex-Sime|LOCATED_IN|Malaysia|5|asserted|-

@w-074|brief|2025-03-21|Estonia boards tanker off Naissaar
1 Estonian marines boarded the Kitara Prime, a Djibouti-flagged tanker bound for Ust-Luga, early on Friday, Defence Minister Hanno Pevkur-Lill said.
2 Her papers name Tirad Shipping of Mauritius as owner; Tallinn suspects a son-in-law of Bashneft-Polyus chairman Rinat Valiev.
3 The vessel lies at anchor off Naissaar.
E Vessel|Kitara Prime|Kitara Prime
E Firm|Tirad Shipping|Tirad Shipping
E Firm|Bashneft-Polyus|Bashneft-Polyus
E Person|Hanno Pevkur-Lill|Hanno Pevkur-Lill
E Person|Rinat Valiev|Rinat Valiev
E Place|Estonia|Estonia;Estonian;Tallinn
E Place|Naissaar|Naissaar
E Place|Djibouti|Djibouti
E Place|Ust-Luga|Ust-Luga
E Place|Mauritius|Mauritius
C Kitara Prime|a Djibouti-flagged tanker@1;Her@2;The vessel@3
R Kitara Prime|ARRESTED_BY|Estonia|1|asserted|early on Friday
R Hanno Pevkur-Lill|EMPLOYED_BY|Estonia|1|asserted|-
R Tirad Shipping|OWNS|Kitara Prime|1-2|asserted|-
R Tirad Shipping|LOCATED_IN|Mauritius|2|asserted|-
R Rinat Valiev|LEADS|Bashneft-Polyus|2|asserted|-
R Kitara Prime|LOCATED_IN|Naissaar|3|asserted|-

@w-075|think-tank commentary|2024-05-30|After Hodeidah: four assumptions worth dropping
1 In a paper that has been much quoted since it appeared on Monday, Commodore (ret.) Giancarlo Vespasiani, now a senior adviser at the Centre for Strategic and Budgetary Studies, argues that the missiles which the Houthis fire at ships are not, for the most part, "Iranian arms in Yemeni hands" but Yemeni arms with Iranian parts, and that the difference matters.
2 It does.
3 A complete missile has to be carried in a hull, as the eleven crates of Ghadir seekers that HMS Lancaster took from a dhow in February 2023 had been; a servo-motor can come by parcel from Shenzhen.
4 The United Nations panel on Yemen has traced 41 such parcels to Hong Kong addresses used by one man, Iran's former naval attaché in Beijing, and has written to China about each of them.
5 China, which maintains that it does not provide weapons to any party in Yemen, has answered twice.
---
6 The second assumption is that Riyadh wants the war to end on any terms.
7 Saudi Arabia's ambassador to Yemen, Muhammad Al Jaber-Otaibi, flew to Sana'a in the spring of 2023, was photographed holding hands with the Houthi leader Mahdi al-Mashat, and came home with a road map; those who say that the kingdom has since been buying the movement's silence with fuel deliveries to Hodeidah have offered no proof, and Riyadh rejects it as fantasy.
8 Third, it is assumed that the Houthis can be starved of cash by striking at their exchange houses off the SWIFT system.
9 But Suwaylih & Sons for Exchange, which the Treasury blacklisted in 2021, did more business in 2023 than in the year before.
10 The fourth assumption is that somebody is in charge.
11 One would like to believe it.
E Person|Giancarlo Vespasiani|Giancarlo Vespasiani
E Person|Muhammad Al Jaber-Otaibi|Muhammad Al Jaber-Otaibi
E Person|Mahdi al-Mashat|Mahdi al-Mashat
E Organization|Centre for Strategic and Budgetary Studies|Centre for Strategic and Budgetary Studies
E Organization|Houthis|Houthis;Houthi
E Organization|United Nations|United Nations
E Organization|SWIFT|SWIFT
E Organization|U.S. Treasury|Treasury
E Vessel|HMS Lancaster|HMS Lancaster
E Firm|Suwaylih & Sons for Exchange|Suwaylih & Sons for Exchange
E Place|Hodeidah|Hodeidah
E Place|Iran|Iran;Iranian
E Place|Yemen|Yemen;Yemeni
E Place|Shenzhen|Shenzhen
E Place|Hong Kong|Hong Kong
E Place|Beijing|Beijing
E Place|China|China
E Place|Saudi Arabia|Saudi Arabia;Riyadh
E Place|Sana'a|Sana'a
E Commodity|missiles|missiles;missile
E Commodity|arms|arms;weapons
E Commodity|Ghadir seekers|Ghadir seekers
E Commodity|servo-motor|servo-motor
E Commodity|fuel|fuel
C Giancarlo Vespasiani|a senior adviser@1
C China|which@5;it@5
C Saudi Arabia|the kingdom@7
C Houthis|the movement@7;their@8
C Suwaylih & Sons for Exchange|which@9
R Giancarlo Vespasiani|EMPLOYED_BY|Centre for Strategic and Budgetary Studies|1|asserted|now
R China|SUPPLIES|Yemen|5|denied|-
R China|EXPORTS|arms|5|denied|-
R Muhammad Al Jaber-Otaibi|EMPLOYED_BY|Saudi Arabia|7|asserted|-
R Muhammad Al Jaber-Otaibi|VISITED|Sana'a|7|asserted|in the spring of 2023
R Muhammad Al Jaber-Otaibi|MET_WITH|Mahdi al-Mashat|7|asserted|in the spring of 2023
R Mahdi al-Mashat|LEADS|Houthis|7|asserted|-
R Saudi Arabia|SUPPLIES|Houthis|7|alleged|-
R Saudi Arabia|SUPPLIES|Hodeidah|7|alleged|-
R Saudi Arabia|EXPORTS|fuel|7|alleged|-
R Saudi Arabia|SUPPLIES|Houthis|7|denied|-
R Suwaylih & Sons for Exchange|SANCTIONED_BY|U.S. Treasury|9|asserted|in 2021

@w-076|scraped page|2023-12-19|Salmon Giant's Tasmanian Arm "Knew Of Deaths For A Month", Inquiry Told
* 1 ADVERTISEMENT Skip to main content
2 HOBART: The Tasmanian subsidiary of the Brazilian meat group Frigosul knew for a month that fish were dying in its pens in Macquarie Harbour before it told the state's Environment Protection Authority, a parliamentary inquiry heard on Tuesday.
3 Giving evidence under privilege, former pen supervisor Kylie Marsden-Hope said that Derwent Aqua, as the subsidiary is called, had instructed staff to record the losses as "harvest adjustments" and that the managing director, Rob Ekeberg, had told her that "São Paulo doesn't like the other word".
* 4 Read more: Why your neighbour's dog barks
5 Mr Ekeberg, who followed her in the chair, said the instruction had come from a contractor.
6 Derwent Aqua, bought by the Brazilians for A$425 million in 2022, sells a third of its fish to Woolsworth and exports another third, chilled, to Japan and Vietnam.
7 Certification body AquaTrust suspended the company last week, and Woolsworth's head of seafood, Priya Nandakumar, told the inquiry that the chain would stop taking its salmon if it was not certified again by March.
8 A plan to sell 40 per cent of it to the Norwegian breeder Fjordlaks Holding had been "parked", Mr Ekeberg said.
* 9 Subscribe now from $1 a week
* 10 Copyright. The Apple Isle Courier acknowledges the palawa people.
E Firm|Frigosul|Frigosul
E Firm|Derwent Aqua|Derwent Aqua
E Firm|Woolsworth|Woolsworth
E Firm|AquaTrust|AquaTrust
E Firm|Fjordlaks Holding|Fjordlaks Holding
E Organization|Environment Protection Authority|Environment Protection Authority
E Organization|Apple Isle Courier|Apple Isle Courier
E Person|Kylie Marsden-Hope|Kylie Marsden-Hope
E Person|Rob Ekeberg|Rob Ekeberg;Ekeberg
E Person|Priya Nandakumar|Priya Nandakumar
E Place|Hobart|HOBART
E Place|Tasmania|Tasmanian
E Place|Brazil|Brazilian;Brazilians
E Place|Macquarie Harbour|Macquarie Harbour
E Place|São Paulo|São Paulo
E Place|Japan|Japan
E Place|Vietnam|Vietnam
E Place|Norway|Norwegian
E Commodity|fish|fish;seafood
E Commodity|salmon|salmon;Salmon
C Derwent Aqua|The Tasmanian subsidiary@2;its@2;it@2;the subsidiary@3;its@6;the company@7;its@7;it@7;it@8
C Frigosul|the Brazilians@6
C Kylie Marsden-Hope|her@3;her@5
C Rob Ekeberg|who@5
C Woolsworth|the chain@7
R Derwent Aqua|SUBSIDIARY_OF|Frigosul|2-3|asserted|-
R Derwent Aqua|LOCATED_IN|Tasmania|2-3|asserted|-
R Frigosul|LOCATED_IN|Brazil|2|asserted|-
R Environment Protection Authority|LOCATED_IN|Tasmania|2|asserted|-
R Derwent Aqua|ACCUSED_BY|Kylie Marsden-Hope|3|asserted|-
R Rob Ekeberg|LEADS|Derwent Aqua|3|asserted|-
R Frigosul|OWNS|Derwent Aqua|6|asserted|in 2022
R Derwent Aqua|SUPPLIES|Woolsworth|6|asserted|-
R Derwent Aqua|EXPORTS|fish|6|asserted|-
R Derwent Aqua|SUPPLIES|Japan|6|asserted|-
R Derwent Aqua|SUPPLIES|Vietnam|6|asserted|-
R Woolsworth|IMPORTS|fish|6|asserted|-
R Japan|IMPORTS|fish|6|asserted|-
R Vietnam|IMPORTS|fish|6|asserted|-
R Priya Nandakumar|EMPLOYED_BY|Woolsworth|7|asserted|-
R Fjordlaks Holding|INVESTED_IN|Derwent Aqua|8|denied|-
R Fjordlaks Holding|LOCATED_IN|Norway|8|asserted|-
B 1,4,9,10

@w-077|correction|2025-01-09|What we got wrong in 2024
1 Every January we print the errors that embarrassed us most.
* 2 March: We wrote that Bulgaria's Kozloduy Metals had bought Macedonian mine Zletovo-Istok. It had offered to, and been refused.
* 3 April: The man in the picture was not Latvia's central bank governor. He was a waiter.
* 4 June: Our Nairobi office reported that Uganda exports vanilla to Madagascar. It is a pleasing thought.
* 5 August: We gave the Kazakh National Wealth Fund a stake of 15 per cent in Glasgow's Strathmore Turbines. It has 1.5 per cent, which is still more than we have.
* 6 August, again: The tug Brutus was not detained by the Dutch; it was delayed by them, for a parade.
* 7 November: We called Ms Salome Kiria the chief executive of the Paliastomi Free Zone. She is its lawyer, and a very patient one.
* 8 December: We said that Qatar's emir had met the Pope. He met the Pope's librarian.
E Firm|Kozloduy Metals|Kozloduy Metals
E Firm|Strathmore Turbines|Strathmore Turbines
E Firm|Paliastomi Free Zone|Paliastomi Free Zone
E Organization|Kazakh National Wealth Fund|Kazakh National Wealth Fund
E Vessel|Brutus|Brutus
E Person|Salome Kiria|Salome Kiria
E Place|Bulgaria|Bulgaria
E Place|North Macedonia|Macedonian
E Place|Zletovo-Istok|Zletovo-Istok
E Place|Latvia|Latvia
E Place|Nairobi|Nairobi
E Place|Uganda|Uganda
E Place|Madagascar|Madagascar
E Place|Glasgow|Glasgow
E Place|Netherlands|Dutch
E Place|Qatar|Qatar
E Commodity|vanilla|vanilla
C Kozloduy Metals|It@2
C Kazakh National Wealth Fund|It@5
C Brutus|it@6
C Netherlands|them@6
C Salome Kiria|She@7
C Paliastomi Free Zone|its@7
R Kozloduy Metals|LOCATED_IN|Bulgaria|2|asserted|-
R Zletovo-Istok|LOCATED_IN|North Macedonia|2|asserted|-
R Kozloduy Metals|INVESTED_IN|Zletovo-Istok|2|denied|-
R Uganda|EXPORTS|vanilla|4|denied|-
R Uganda|SUPPLIES|Madagascar|4|denied|-
R Madagascar|IMPORTS|vanilla|4|denied|-
R Kazakh National Wealth Fund|INVESTED_IN|Strathmore Turbines|5|asserted|-
R Strathmore Turbines|LOCATED_IN|Glasgow|5|asserted|-
R Brutus|ARRESTED_BY|Netherlands|6|denied|-
R Salome Kiria|EMPLOYED_BY|Paliastomi Free Zone|7|asserted|-
R Salome Kiria|LEADS|Paliastomi Free Zone|7|denied|-
