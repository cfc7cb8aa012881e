@y-059|regional bloc statement|2023-08-10|ASEAN Secretary-General Meets Timor-Leste's First Deputy Minister of Commerce
1 JAKARTA, 10 August - The Secretary-General of ASEAN, Dato' Lim Kok Heng, met today with the First Deputy Minister of Commerce and Industry of Timor-Leste, Domingas Pinto-Guterres, at the headquarters of the ASEAN Secretariat in Jakarta, to take stock of the roadmap for the country's full membership.
2 Both exchanged views on customs forms, on the cost of interpretation and on the eighty-four agreements to which a new member must accede, a number which Ms. Pinto-Guterres said she had learned to pronounce in five languages.
3 Dato' Lim reaffirmed the readiness of the Secretariat to second staff to Dili as from January.
---
4 The Deputy Minister is on a week's tour of the region that has already led her to Bangkok and Manila, and that will end in Darwin, outside the bloc, where the Northern Territory buys a modest quantity of coffee from growers in Ermera and would like to buy more.
5 Timor-Leste has lived chiefly on oil and gas since 2004, and as its fields in the Timor Sea are running dry, the government looks to farming, to fish and to visitors.
6 No date has been set for accession.
---
7 Also today, the Secretary-General received Her Excellency Kirsti Nieminen-Aho, Ambassador of Finland to ASEAN, who paid a farewell call on the completion of her tour of duty, and thanked her for the gift of a sauna ladle.
E Organization|ASEAN|ASEAN
E Organization|ASEAN Secretariat|ASEAN Secretariat;Secretariat
E Person|Lim Kok Heng|Lim Kok Heng;Lim
E Person|Domingas Pinto-Guterres|Domingas Pinto-Guterres;Pinto-Guterres
E Person|Kirsti Nieminen-Aho|Kirsti Nieminen-Aho
E Place|Jakarta|Jakarta;JAKARTA
E Place|Timor-Leste|Timor-Leste
E Place|Dili|Dili
E Place|Bangkok|Bangkok
E Place|Manila|Manila
E Place|Darwin|Darwin
E Place|Northern Territory|Northern Territory
E Place|Ermera|Ermera
E Place|Timor Sea|Timor Sea
E Place|Finland|Finland
E Commodity|coffee|coffee
E Commodity|oil|oil
E Commodity|gas|gas
E Commodity|fish|fish
C Lim Kok Heng|ASEAN Secretary-General@0;the Secretary-General@7
C Domingas Pinto-Guterres|she@2;The Deputy Minister@4;her@4
C Timor-Leste|the country@1;its@5;the government@5
C Kirsti Nieminen-Aho|who@7;her@7;her#2@7
C ASEAN|the bloc@4
R Lim Kok Heng|LEADS|ASEAN|0-1|asserted|-
R Domingas Pinto-Guterres|EMPLOYED_BY|Timor-Leste|1|asserted|-
R Lim Kok Heng|MET_WITH|Domingas Pinto-Guterres|1|asserted|today
R ASEAN Secretariat|LOCATED_IN|Jakarta|1|asserted|-
R Domingas Pinto-Guterres|VISITED|Bangkok|4|asserted|already
R Domingas Pinto-Guterres|VISITED|Manila|4|asserted|already
R Domingas Pinto-Guterres|VISITED|Darwin|4|expected|-
R Northern Territory|IMPORTS|coffee|4|asserted|-
R Ermera|SUPPLIES|Northern Territory|4|asserted|-
R Kirsti Nieminen-Aho|EMPLOYED_BY|Finland|7|asserted|-
R Lim Kok Heng|MET_WITH|Kirsti Nieminen-Aho|7|asserted|today

@y-060|swiss-style federal notice|2022-08-03|Federal Council adopts further measures: gold, a bank and a list of names
1 Bern, 03.08.2022 - At an extraordinary session the Federal Council decided on Wednesday to implement the latest measures of the European Union against the Russian Federation, and to prohibit the purchase, import and transport of gold and gold products from Russia with effect from 6 p.m.
2 The Federal Department of Economic Affairs, Education and Research (EAER) has in addition made the following entries in Annex 8:
* 3 Sobol Bank JSC, Moscow, the assets of which in Switzerland are frozen; exceptions are foreseen for the winding-up of transactions and for wheat and fertiliser.
* 4 Maksim Reshetov, mayor of a district of the capital.
* 5 Valentina Arbuzova, who as an actress lent her face to a campaign.
* 6 The motorcycle club Severnyye Volki and its founder and leader, Gleb Zaldostan.
---
7 "Neutrality does not oblige us to be blind," said President of the Confederation Marie-Claude Berthod-Amstutz, who also heads the Federal Department of Foreign Affairs.
8 A proposal to exclude a pipe manufacturer in the canton of Schaffhausen from export guarantees was not taken up.
---
9 According to the customs statistics, Switzerland imported three tonnes of Russian gold in May, by way of London, which caused a stir at the time because no refiner would own to it.
10 The Association of Precious Metal Refiners, whose managing director Christoph Wildhaber had called for clarity, said that it was now in possession of the same.
* 11 Address for enquiries: State Secretariat for Economic Affairs, sanctions sector.
E Organization|Federal Council|Federal Council
E Organization|European Union|European Union
E Organization|Federal Department of Economic Affairs, Education and Research|Federal Department of Economic Affairs, Education and Research;EAER
E Organization|Federal Department of Foreign Affairs|Federal Department of Foreign Affairs
E Organization|Severnyye Volki|Severnyye Volki
E Organization|Association of Precious Metal Refiners|Association of Precious Metal Refiners
E Organization|State Secretariat for Economic Affairs|State Secretariat for Economic Affairs
E Firm|Sobol Bank JSC|Sobol Bank JSC
E Person|Maksim Reshetov|Maksim Reshetov
E Person|Valentina Arbuzova|Valentina Arbuzova
E Person|Gleb Zaldostan|Gleb Zaldostan
E Person|Marie-Claude Berthod-Amstutz|Marie-Claude Berthod-Amstutz
E Person|Christoph Wildhaber|Christoph Wildhaber
E Place|Bern|Bern
E Place|Russia|Russian Federation;Russia;Russian
E Place|Moscow|Moscow
E Place|Switzerland|Switzerland;Confederation
E Place|canton of Schaffhausen|canton of Schaffhausen
E Place|London|London
E Commodity|gold|gold
E Commodity|wheat|wheat
E Commodity|fertiliser|fertiliser
C Valentina Arbuzova|who@5
C Severnyye Volki|its@6
C Marie-Claude Berthod-Amstutz|who@7
C Association of Precious Metal Refiners|whose@10;it@10
R Russia|SANCTIONED_BY|Federal Council|1|asserted|on Wednesday
R Russia|SANCTIONED_BY|European Union|1|asserted|-
R Sobol Bank JSC|SANCTIONED_BY|Federal Department of Economic Affairs, Education and Research|2-3|asserted|-
R Sobol Bank JSC|LOCATED_IN|Moscow|3|asserted|-
R Maksim Reshetov|SANCTIONED_BY|Federal Department of Economic Affairs, Education and Research|2-4|asserted|-
R Valentina Arbuzova|SANCTIONED_BY|Federal Department of Economic Affairs, Education and Research|2-5|asserted|-
R Severnyye Volki|SANCTIONED_BY|Federal Department of Economic Affairs, Education and Research|2-6|asserted|-
R Gleb Zaldostan|SANCTIONED_BY|Federal Department of Economic Affairs, Education and Research|2-6|asserted|-
R Gleb Zaldostan|LEADS|Severnyye Volki|6|asserted|-
R Marie-Claude Berthod-Amstutz|LEADS|Switzerland|7|asserted|-
R Marie-Claude Berthod-Amstutz|LEADS|Federal Department of Foreign Affairs|7|asserted|-
R Switzerland|IMPORTS|gold|9|asserted|in May
R Russia|SUPPLIES|Switzerland|9|asserted|in May
R Christoph Wildhaber|LEADS|Association of Precious Metal Refiners|10|asserted|-
B 11

@y-061|african union of press, acting official tour|2025-01-14|Acting US Africa Official In Juba: “We Did Not Bring A Cheque”
1 The Acting Assistant Secretary of State for African Affairs, Jonathan R. Prewitt, ended a two-day stay in Juba on Tuesday without the joint statement that both sides had said they wanted, and with a warning that Washington's patience, like its budget, had a bottom.
2 Mr Prewitt met President Gatluak Deng Mabior at State House, known as J1, for what an aide to the president called fifty minutes of candour, and afterwards sat down with the finance minister, Dr Bak Chol Ayuen, to go through the accounts of the oil that South Sudan sends by pipeline to Port Sudan.
3 “We did not bring a cheque, we brought a calculator,” the American told a handful of reporters at the airport.
---
4 South Sudan has pumped little since February of last year, when the line broke near Khartoum, and civil servants have not been paid for eleven months.
5 Dr Bak, who was governor of Warrap State until 2023, protested that the reports of missing cargoes were “arithmetic by enemies” and that every barrel had been sold to a known buyer, the Emirati trader Sahara Crest among others.
6 A panel of the United Nations has alleged otherwise.
---
7 It was the first visit of a senior American since 2022, and it nearly did not happen, as the aircraft was turned back twice by dust.
8 From Juba Mr Prewitt flew to Kampala, where he is to see the Ugandan army chief today; a stop in Kigali was dropped.
9 Civil society groups in Juba, shut out of the talks, held up a banner in front of the embassy. It read: Which bottom?
E Organization|United Nations|United Nations
E Firm|Sahara Crest|Sahara Crest
E Person|Jonathan R. Prewitt|Jonathan R. Prewitt;Prewitt
E Person|Gatluak Deng Mabior|Gatluak Deng Mabior
E Person|Bak Chol Ayuen|Bak Chol Ayuen;Bak
E Place|United States|US;American;Washington
E Place|Africa|Africa;African
E Place|Juba|Juba
E Place|State House|State House;J1
E Place|South Sudan|South Sudan
E Place|Port Sudan|Port Sudan
E Place|Khartoum|Khartoum
E Place|Warrap State|Warrap State
E Place|United Arab Emirates|Emirati
E Place|Kampala|Kampala
E Place|Uganda|Ugandan
E Place|Kigali|Kigali
E Commodity|oil|oil
C Jonathan R. Prewitt|Acting US Africa Official@0;the American@3;a senior American@7;he@8
C Bak Chol Ayuen|who@5
R Jonathan R. Prewitt|EMPLOYED_BY|United States|0-1|asserted|-
R Jonathan R. Prewitt|VISITED|Juba|1|asserted|on Tuesday
R Jonathan R. Prewitt|MET_WITH|Gatluak Deng Mabior|2|asserted|-
R Gatluak Deng Mabior|LEADS|South Sudan|2|asserted|-
R Jonathan R. Prewitt|MET_WITH|Bak Chol Ayuen|2|asserted|-
R Bak Chol Ayuen|EMPLOYED_BY|South Sudan|2|asserted|-
R South Sudan|EXPORTS|oil|2|asserted|-
R South Sudan|SUPPLIES|Sahara Crest|5|alleged|-
R Sahara Crest|IMPORTS|oil|2-5|alleged|-
R Sahara Crest|LOCATED_IN|United Arab Emirates|5|asserted|-
R Jonathan R. Prewitt|VISITED|Kampala|8|asserted|-
R Jonathan R. Prewitt|VISITED|Kigali|8|denied|-

@y-062|central european chancellery|2021-10-05|Visegrád premiers in Brno: statement of the host
1 The Prime Minister of the Czech Republic, Radovan Štěpnička, welcomed on Tuesday to the Villa Tugendhat in Brno his counterparts from Poland, Hungary and Slovakia, and stated after four hours of talks that the Visegrád Group was “alive, quarrelsome and therefore useful”.
2 The heads of government devoted the first part to the prices of energy.
3 Polish Prime Minister Bogusława Wiśniowska-Krall reported on the dispute about the Turów mine, over which Prague has gone to the Court of Justice of the European Union; she and the host then withdrew for a conversation between four eyes, of the content of which nothing was disclosed other than that it had taken place.
4 Slovakia's Matúš Hronec presented the results of the tests of the vaccine that his country bought from the Serum Institute of Samara in spring, most of which it has since donated to neighbours.
---
5 On migration, the premiers repeated what is known.
6 Hungarian Prime Minister Ákos Béldi declared that his fence would stay, and thanked the Czech Republic for fifty policemen, who will be on the border with Serbia as of next week.
7 The four did not discuss a fifth member, and no guest from Vienna or Ljubljana had been invited, whatever was written.
---
8 State Secretary for European Affairs Milena Hrdličková-Novotná will sum up the meeting for ambassadors on Wednesday at the Černín Palace.
9 The next summit of the group is to be held in Esztergom in spring, under the Hungarian chairmanship.
E Person|Radovan Štěpnička|Radovan Štěpnička
E Person|Bogusława Wiśniowska-Krall|Bogusława Wiśniowska-Krall
E Person|Matúš Hronec|Matúš Hronec
E Person|Ákos Béldi|Ákos Béldi
E Person|Milena Hrdličková-Novotná|Milena Hrdličková-Novotná
E Organization|Visegrád Group|Visegrád Group;Visegrád
E Organization|Court of Justice of the European Union|Court of Justice of the European Union
E Firm|Serum Institute of Samara|Serum Institute of Samara
E Place|Czech Republic|Czech Republic;Prague
E Place|Villa Tugendhat|Villa Tugendhat
E Place|Brno|Brno
E Place|Poland|Poland;Polish
E Place|Hungary|Hungary;Hungarian
E Place|Slovakia|Slovakia
E Place|Turów mine|Turów mine
E Place|Serbia|Serbia
E Place|Vienna|Vienna
E Place|Ljubljana|Ljubljana
E Place|Černín Palace|Černín Palace
E Place|Esztergom|Esztergom
E Commodity|vaccine|vaccine
C Radovan Štěpnička|his@1;the host@3
C Bogusława Wiśniowska-Krall|she@3
C Slovakia|his country@4;it@4
C Ákos Béldi|his@6
C Visegrád Group|the group@9
R Radovan Štěpnička|LEADS|Czech Republic|1|asserted|-
R Villa Tugendhat|LOCATED_IN|Brno|1|asserted|-
R Bogusława Wiśniowska-Krall|LEADS|Poland|3|asserted|-
R Radovan Štěpnička|MET_WITH|Bogusława Wiśniowska-Krall|1-3|asserted|on Tuesday
R Matúš Hronec|LEADS|Slovakia|1-4|asserted|-
R Serum Institute of Samara|SUPPLIES|Slovakia|4|asserted|in spring
R Slovakia|IMPORTS|vaccine|4|asserted|in spring
R Ákos Béldi|LEADS|Hungary|6|asserted|-
R Radovan Štěpnička|MET_WITH|Matúš Hronec|1-4|asserted|on Tuesday
R Radovan Štěpnička|MET_WITH|Ákos Béldi|1-6|asserted|on Tuesday
R Milena Hrdličková-Novotná|EMPLOYED_BY|Czech Republic|1-8|asserted|-
R Slovakia|EXPORTS|vaccine|4|asserted|-
R Bogusława Wiśniowska-Krall|VISITED|Villa Tugendhat|1-3|asserted|on Tuesday
R Matúš Hronec|VISITED|Villa Tugendhat|1-4|asserted|on Tuesday
R Ákos Béldi|VISITED|Villa Tugendhat|1-6|asserted|on Tuesday

@y-063|trade statistics column|2023-12-11|Uzbekistan, month by month: melons go north, cars come in from everywhere
1 For anyone who reads tables for pleasure, the eleven-month report of the Statistics Agency under the President of Uzbekistan, published on Friday, is a small novel.
2 Turnover with the outside world came to $56 billion, a quarter more than a year ago.
3 The chief characters are, as ever, China and Russia, in that order; Kazakhstan is the loyal friend, Turkey the cousin with a shop, and France, which in January to November received uranium worth $380 million, the rich aunt who writes once a year.
---
4 What went out?
5 Gold first, though not in every month, as the central bank sells when the price suits it; then textiles, of which Russia took two fifths; then fruit, above all melons and cherries, of which it took nearly the whole.
6 What came in?
7 Some 68,000 electric cars from China, a figure that has tripled since customs duties were waived.
8 And gas: since 7 October Uzbekistan, which sold the stuff for half a century, has been buying it from Gazprom Export through the old pipe, reversed, under a contract for two years that was signed in June.
---
9 Energy Minister Jasur Mirzamahmudov, in Tashkent, called it “engineering, not politics”.
10 Economist Nargiza Salimova of Westminster International University in the same city has her doubts, but she too bought an electric car.
11 The agency's deputy director Bekzod Hamroyev promises that next year's tables will come in colour.
E Organization|Statistics Agency under the President of Uzbekistan|Statistics Agency under the President of Uzbekistan
E Organization|Westminster International University|Westminster International University
E Organization|central bank|central bank
E Firm|Gazprom Export|Gazprom Export
E Person|Jasur Mirzamahmudov|Jasur Mirzamahmudov
E Person|Nargiza Salimova|Nargiza Salimova
E Person|Bekzod Hamroyev|Bekzod Hamroyev
E Place|Uzbekistan|Uzbekistan
E Place|China|China
E Place|Russia|Russia
E Place|Kazakhstan|Kazakhstan
E Place|Turkey|Turkey
E Place|France|France
E Place|Tashkent|Tashkent
E Commodity|uranium|uranium
E Commodity|gold|Gold
E Commodity|textiles|textiles
E Commodity|fruit|fruit
E Commodity|melons|melons
E Commodity|cherries|cherries
E Commodity|electric cars|electric cars;electric car;cars
E Commodity|gas|gas
C central bank|it@5
C Russia|it#2@5
C gas|the stuff@8;it@8
C Statistics Agency under the President of Uzbekistan|The agency@11
C Tashkent|the same city@10
C Nargiza Salimova|she@10
R Uzbekistan|TRADES_WITH|China|1-3|asserted|-
R Uzbekistan|TRADES_WITH|Russia|1-3|asserted|-
R Uzbekistan|TRADES_WITH|Kazakhstan|1-3|asserted|-
R Uzbekistan|TRADES_WITH|Turkey|1-3|asserted|-
R France|IMPORTS|uranium|3|asserted|in January to November
R Uzbekistan|SUPPLIES|France|1-3|asserted|in January to November
R Uzbekistan|EXPORTS|gold|1-5|asserted|-
R Uzbekistan|EXPORTS|uranium|1-3|asserted|in January to November
R Uzbekistan|EXPORTS|textiles|1-5|asserted|-
R Uzbekistan|EXPORTS|fruit|1-5|asserted|-
R Uzbekistan|EXPORTS|melons|0-5|asserted|-
R Uzbekistan|EXPORTS|cherries|1-5|asserted|-
R Russia|IMPORTS|textiles|5|asserted|-
R Russia|IMPORTS|melons|5|asserted|-
R Russia|IMPORTS|cherries|5|asserted|-
R Uzbekistan|SUPPLIES|Russia|1-5|asserted|-
R Uzbekistan|IMPORTS|electric cars|0-7|asserted|-
R China|SUPPLIES|Uzbekistan|0-7|asserted|-
R Uzbekistan|IMPORTS|gas|8|asserted|since 7 October
R Gazprom Export|SUPPLIES|Uzbekistan|8|asserted|since 7 October
R Uzbekistan|AGREED_WITH|Gazprom Export|8|asserted|in June
R Jasur Mirzamahmudov|EMPLOYED_BY|Uzbekistan|8-9|asserted|-
R Nargiza Salimova|EMPLOYED_BY|Westminster International University|10|asserted|-
R Westminster International University|LOCATED_IN|Tashkent|9-10|asserted|-
R Bekzod Hamroyev|EMPLOYED_BY|Statistics Agency under the President of Uzbekistan|11|asserted|-

@y-064|foreign ministry readout, persian translated|2022-05-27|Amir-Vaezi: Foundation of relations with Harare is firm
1 The Deputy Foreign Minister for Economic Diplomacy of the Islamic Republic of Iran, Mohsen Amir-Vaezi, who is in Harare at the head of a politico-economic delegation, met and conferred on Thursday with the Speaker of the Parliament of Zimbabwe, Advocate Jacob Mudimbu, and described the foundation of the relations of the two countries as firm, deep and immune to the mischief of third parties.
2 In this meeting, while pointing to the abundant capacities, he expressed the readiness of Iranian knowledge-based companies to transfer technology in the field of tractors and the refining of vegetable oil, and invited his interlocutor to Tehran to take part in the Expo of next spring.
3 The Speaker, appreciating the stances of Iran in defence of the rights of nations, emphasized that unilateral coercive measures of the United States against both countries are condemned and must be removed at the earliest.
---
4 Amir-Vaezi also took part in a gathering of merchants at the Chamber of Commerce, where the representative of the Kaveh Tractor Manufacturing Company of Tabriz, engineer Soheil Badri, informed that the company has dispatched 140 tractors to Zimbabwe in the last two years and that a repair shop will be opened in Gweru.
5 Some foreign media had claimed that the purpose of the trip was the purchase of uranium ore from the Kanyemba deposit.
6 Ambassador Abbas Navazani strongly rejected this “worn-out and ridiculous” claim and stated that neither in the talks nor on their margins was such a subject raised.
---
7 The delegation will depart for Lusaka on Saturday morning.
E Person|Mohsen Amir-Vaezi|Mohsen Amir-Vaezi;Amir-Vaezi
E Person|Jacob Mudimbu|Jacob Mudimbu
E Person|Soheil Badri|Soheil Badri
E Person|Abbas Navazani|Abbas Navazani
E Organization|Parliament of Zimbabwe|Parliament of Zimbabwe
E Organization|Chamber of Commerce|Chamber of Commerce
E Firm|Kaveh Tractor Manufacturing Company|Kaveh Tractor Manufacturing Company
E Place|Harare|Harare
E Place|Iran|Islamic Republic of Iran;Iran;Iranian
E Place|Zimbabwe|Zimbabwe
E Place|Tehran|Tehran
E Place|United States|United States
E Place|Tabriz|Tabriz
E Place|Gweru|Gweru
E Place|Kanyemba|Kanyemba
E Place|Lusaka|Lusaka
E Commodity|tractors|tractors
E Commodity|vegetable oil|vegetable oil
E Commodity|uranium ore|uranium ore
C Mohsen Amir-Vaezi|who@1;he@2;his@2
C Jacob Mudimbu|his interlocutor@2;The Speaker@3
C Kaveh Tractor Manufacturing Company|the company@4
R Mohsen Amir-Vaezi|EMPLOYED_BY|Iran|1|asserted|-
R Mohsen Amir-Vaezi|VISITED|Harare|1|asserted|on Thursday
R Mohsen Amir-Vaezi|MET_WITH|Jacob Mudimbu|1|asserted|on Thursday
R Jacob Mudimbu|LEADS|Parliament of Zimbabwe|1|asserted|-
R Jacob Mudimbu|VISITED|Tehran|2|expected|next spring
R Iran|SANCTIONED_BY|United States|3|asserted|-
R Zimbabwe|SANCTIONED_BY|United States|1-3|asserted|-
R Soheil Badri|EMPLOYED_BY|Kaveh Tractor Manufacturing Company|4|asserted|-
R Kaveh Tractor Manufacturing Company|LOCATED_IN|Tabriz|4|asserted|-
R Kaveh Tractor Manufacturing Company|SUPPLIES|Zimbabwe|4|asserted|in the last two years
R Kaveh Tractor Manufacturing Company|EXPORTS|tractors|4|asserted|in the last two years
R Zimbabwe|IMPORTS|tractors|4|asserted|in the last two years
R Iran|IMPORTS|uranium ore|5|alleged|-
R Iran|IMPORTS|uranium ore|5-6|denied|-
R Zimbabwe|SUPPLIES|Iran|1-5|alleged|-
R Zimbabwe|SUPPLIES|Iran|1-6|denied|-
R Abbas Navazani|EMPLOYED_BY|Iran|1-6|asserted|-
R Mohsen Amir-Vaezi|VISITED|Lusaka|1-7|expected|on Saturday morning

@y-065|us consulate advisory, no edge|2024-09-03|Message for U.S. Citizens: Demonstrations Expected Around Central Station
1 The Consulate General in Hamburg informs U.S. citizens that several demonstrations have been announced for Saturday, September 7, between 2 p.m. and 8 p.m., in the area of the central station and along the Mönckebergstrasse, and that local police expect up to nine thousand participants.
2 Even demonstrations that are intended to be peaceful may turn confrontational, and persons who happen to be in the vicinity may find themselves unable to leave it for some time.
3 The visa section will close at noon; applicants with appointments in the afternoon have been notified by e-mail and need not call.
---
* 4 Actions to take:
* 5 Avoid the areas of the demonstrations.
* 6 Visit the website of the transit authority before you set out, as trains may not stop.
* 7 Keep a low profile, and carry identification.
* 8 Notify friends and family of your safety.
---
9 The Consulate General also reminds travelers that cultural property, certain foods and all weapons brought back from third countries may be subject to import bans, and that an item sold to you as an antique in good faith may be seized as one.
10 We do not maintain a list of goods, and officers at the counter cannot tell you what your carpet is worth.
* 11 Enroll in the Smart Traveler Enrollment Program to receive security updates.
E Organization|Consulate General in Hamburg|Consulate General in Hamburg;Consulate General
E Place|United States|U.S.
E Place|Mönckebergstrasse|Mönckebergstrasse
E Commodity|weapons|weapons
C Consulate General in Hamburg|We@10
B 11

@y-066|wire, delisting and negotiations|2023-11-08|EU Strikes Danish-Born Trader From Belarus List, Keeps The Rest
1 BRUSSELS, Nov 8 - The European Union has taken Jesper Holm-Lukashin, a Danish-born fertiliser trader, off its Belarus blacklist, two years after putting him there, an entry in the Official Journal showed on Wednesday.
2 The move follows a judgment of the General Court in Luxembourg, which in July found that the Council had relied on press cuttings and on a photograph of a wedding.
3 Holm-Lukashin, 57, who lives in Limassol and holds two passports, had always argued that he had ceased to deal with Palesskaliy-Trans, the state potash carrier, before the listing.
---
4 Palesskaliy-Trans itself stays on the list, as does its general director, Ihar Halubets, an EU diplomat said.
5 A request of Lithuania to add three truckers from Grodno was not supported by a sufficient number of states and is off the agenda for now, according to the diplomat.
6 "It was the right decision and it took too long," the trader's lawyer, Philippe Vanlanduyt, said in Ghent. "My client will be asking for damages."
---
7 Belarus exported about 12 million tons of potash a year, a fifth of the world's needs, before Lithuania shut its railway to it in February 2022; the greater part now leaves by St. Petersburg for Brazil, India and China.
8 Britain, which has its own list, has not followed the EU's example, and the Foreign Office declined to say if it would.
9 The High Representative for Foreign Affairs and Security Policy, Federica Montalbano-Serra, is due to report on the Belarus regime to the European Parliament's Committee on Foreign Affairs next Tuesday.
E Organization|European Union|European Union;EU
E Organization|General Court|General Court
E Organization|Council|Council
E Organization|Foreign Office|Foreign Office
E Organization|European Parliament|European Parliament
E Organization|Committee on Foreign Affairs|Committee on Foreign Affairs
E Firm|Palesskaliy-Trans|Palesskaliy-Trans
E Person|Jesper Holm-Lukashin|Jesper Holm-Lukashin;Holm-Lukashin
E Person|Ihar Halubets|Ihar Halubets
E Person|Philippe Vanlanduyt|Philippe Vanlanduyt
E Person|Federica Montalbano-Serra|Federica Montalbano-Serra
E Place|Brussels|BRUSSELS
E Place|Denmark|Danish
E Place|Belarus|Belarus
E Place|Luxembourg|Luxembourg
E Place|Limassol|Limassol
E Place|Lithuania|Lithuania
E Place|Grodno|Grodno
E Place|Ghent|Ghent
E Place|St. Petersburg|St. Petersburg
E Place|Brazil|Brazil
E Place|India|India
E Place|China|China
E Place|United Kingdom|Britain
E Commodity|potash|potash
E Commodity|fertiliser|fertiliser
C Jesper Holm-Lukashin|Danish-Born Trader@0;him@1;who@3;he@3;the trader@6;My client@6
C Palesskaliy-Trans|its@4
C European Union|its@1
C Foreign Office|it@8
C Belarus|it@7
C General Court|which@2
R General Court|LOCATED_IN|Luxembourg|2|asserted|-
R Palesskaliy-Trans|SANCTIONED_BY|European Union|4|asserted|-
R Ihar Halubets|SANCTIONED_BY|European Union|4|asserted|-
R Ihar Halubets|LEADS|Palesskaliy-Trans|4|asserted|-
R Belarus|OWNS|Palesskaliy-Trans|1-3|asserted|-
R Jesper Holm-Lukashin|TRADES_WITH|Palesskaliy-Trans|3|denied|-
R Belarus|EXPORTS|potash|7|asserted|-
R Belarus|SUPPLIES|Brazil|7|asserted|now
R Belarus|SUPPLIES|India|7|asserted|now
R Belarus|SUPPLIES|China|7|asserted|now
R Brazil|IMPORTS|potash|7|asserted|now
R India|IMPORTS|potash|7|asserted|now
R China|IMPORTS|potash|7|asserted|now
R Federica Montalbano-Serra|EMPLOYED_BY|European Union|8-9|asserted|-
R Committee on Foreign Affairs|SUBSIDIARY_OF|European Parliament|9|asserted|-

@y-067|thai-style government news|2024-05-20|Deputy Prime Minister discusses cooperation in rubber with Yunnan Governor
1 BANGKOK (PRD-Siam) – On 20 May 2024 at 14.00 hrs., at the Thai Khu Fah Building, Government House, Mr. Somchai Rattanawongse, Deputy Prime Minister and Minister of Agriculture and Cooperatives, welcomed Mr. Duan Hongzhi, Governor of Yunnan Province of the People's Republic of China, and his party on the occasion of their official visit to Thailand, and the Government Spokesperson, Ms. Kanokwan Sirilert, summarized the gist as follows.
2 The Deputy Prime Minister expressed delight to see the Governor again after their encounter in Kunming in 2019 and thanked Yunnan for the warm hospitality that it extended to the Thai delegation then.
3 The Governor pointed out that the railway which links Kunming to Vientiane has shortened the journey of Thai durian and longan to three days, and wished that fruit should travel in more refrigerated cars and fewer speeches.
4 On the rubber side, Yunnan mills lack raw material and have asked the Rubber Authority of Thailand for 60,000 tons of block rubber, on which the two will negotiate at the working level.
---
5 Both sides agreed to set up a hotline for the water of the Mekong.
6 They also shared concern about smoke, which knows neither visa nor passport, from the burning of fields in the dry season.
7 Tomorrow the Governor and his party will go on a field trip to Nong Khai to see the border bridge; a visit to a racehorse farm in Nakhon Ratchasima has been cut for want of time.
---
8 Mr. Prasit Jongkolnee, Secretary-General of the Office of Agricultural Economics, was among those attending.
E Organization|PRD-Siam|PRD-Siam
E Organization|Rubber Authority of Thailand|Rubber Authority of Thailand
E Organization|Office of Agricultural Economics|Office of Agricultural Economics
E Person|Somchai Rattanawongse|Somchai Rattanawongse
E Person|Duan Hongzhi|Duan Hongzhi
E Person|Kanokwan Sirilert|Kanokwan Sirilert
E Person|Prasit Jongkolnee|Prasit Jongkolnee
E Place|Bangkok|BANGKOK
E Place|Thai Khu Fah Building|Thai Khu Fah Building
E Place|Government House|Government House
E Place|Yunnan Province|Yunnan Province;Yunnan
E Place|China|People's Republic of China
E Place|Thailand|Thailand;Thai
E Place|Kunming|Kunming
E Place|Vientiane|Vientiane
E Place|Mekong|Mekong
E Place|Nong Khai|Nong Khai
E Place|Nakhon Ratchasima|Nakhon Ratchasima
E Commodity|durian|durian
E Commodity|longan|longan
E Commodity|block rubber|block rubber;rubber
E Commodity|fruit|fruit
C Somchai Rattanawongse|Deputy Prime Minister@0;The Deputy Prime Minister@2
C Duan Hongzhi|Yunnan Governor@0;his@1;the Governor@2;The Governor@3;the Governor@7
C Yunnan Province|it@2
R Somchai Rattanawongse|EMPLOYED_BY|Thailand|1|asserted|-
R Duan Hongzhi|LEADS|Yunnan Province|1|asserted|-
R Yunnan Province|LOCATED_IN|China|1|asserted|-
R Somchai Rattanawongse|MET_WITH|Duan Hongzhi|1|asserted|On 20 May 2024
R Duan Hongzhi|VISITED|Thailand|1|asserted|On 20 May 2024
R Thai Khu Fah Building|LOCATED_IN|Government House|1|asserted|-
R Kanokwan Sirilert|EMPLOYED_BY|Thailand|1|asserted|-
R Thailand|EXPORTS|durian|3|asserted|-
R Thailand|EXPORTS|longan|3|asserted|-
R Rubber Authority of Thailand|SUPPLIES|Yunnan Province|4|expected|-
R Yunnan Province|IMPORTS|block rubber|4|expected|-
R Thailand|AGREED_WITH|Yunnan Province|1-5|asserted|-
R Duan Hongzhi|VISITED|Nong Khai|7|expected|Tomorrow
R Duan Hongzhi|VISITED|Nakhon Ratchasima|7|denied|-
R Prasit Jongkolnee|LEADS|Office of Agricultural Economics|8|asserted|-

@y-068|irish-style ministerial diary|2018-03-15|Where our ministers are spending St Patrick's week
1 It is the one week of the year in which the Government empties itself like a bus, and in which a junior minister who could not find the door of the Department may find himself shaking hands with a Korean conglomerate.
2 The Taoiseach, Cathal Mac Giolla, is in Washington, where on Thursday he presented a bowl of shamrock to President Howard Trask and asked for, among other favours, 4,000 visas.
3 The Tánaiste and Minister for Foreign Affairs and Trade, Sinéad Corrigan-Doyle, did Ottawa on Monday and Toronto on Tuesday and has the parade in Montreal to look forward to on Sunday, a sore ankle permitting.
4 Minister for Agriculture, Food and the Marine Pádraic Breathnach-Healy goes furthest: he lands in Hong Kong on Friday, with the chief executive of Bord Bia, Aoife Nic Dhomhnaill, at his side and the opening of the Chinese market to Irish beef, agreed in Dublin last month by officials of both governments, in his pocket.
---
5 The first frozen boxes are due to leave Waterford in May.
6 “We are not there to drink,” the minister assured a farmers' radio programme, and one believes him.
---
7 Not everyone travels.
8 The Minister for Health stays at home with the trolleys, and a planned trip by the Minister of State for Training to Buenos Aires was quietly shelved when somebody remembered the cost of the last.
9 Labour's Niamh Tuohy-Barrett called the whole business “a national embarrassment with good photographs”. The parade in Dublin starts at noon.
E Organization|Bord Bia|Bord Bia
E Organization|Labour|Labour
E Person|Cathal Mac Giolla|Cathal Mac Giolla
E Person|Howard Trask|Howard Trask
E Person|Sinéad Corrigan-Doyle|Sinéad Corrigan-Doyle
E Person|Pádraic Breathnach-Healy|Pádraic Breathnach-Healy
E Person|Aoife Nic Dhomhnaill|Aoife Nic Dhomhnaill
E Person|Niamh Tuohy-Barrett|Niamh Tuohy-Barrett
E Place|Washington|Washington
E Place|South Korea|Korean
E Place|Ottawa|Ottawa
E Place|Toronto|Toronto
E Place|Montreal|Montreal
E Place|Hong Kong|Hong Kong
E Place|China|Chinese
E Place|Ireland|Irish
E Place|Dublin|Dublin
E Place|Waterford|Waterford
E Place|Buenos Aires|Buenos Aires
E Commodity|beef|beef
C Cathal Mac Giolla|he@2
C Pádraic Breathnach-Healy|he@4;his@4;his#2@4;We@6;the minister@6;him@6
C beef|The first frozen boxes@5
R Cathal Mac Giolla|VISITED|Washington|2|asserted|on Thursday
R Cathal Mac Giolla|MET_WITH|Howard Trask|2|asserted|on Thursday
R Cathal Mac Giolla|LEADS|Ireland|2-4|asserted|-
R Sinéad Corrigan-Doyle|VISITED|Ottawa|3|asserted|on Monday
R Sinéad Corrigan-Doyle|VISITED|Toronto|3|asserted|on Tuesday
R Sinéad Corrigan-Doyle|VISITED|Montreal|3|expected|on Sunday
R Pádraic Breathnach-Healy|VISITED|Hong Kong|4|expected|on Friday
R Aoife Nic Dhomhnaill|VISITED|Hong Kong|4|expected|on Friday
R Aoife Nic Dhomhnaill|LEADS|Bord Bia|4|asserted|-
R China|AGREED_WITH|Ireland|4|asserted|last month
R Ireland|EXPORTS|beef|4-5|expected|in May
R China|IMPORTS|beef|4-5|expected|in May
R Ireland|SUPPLIES|China|4-5|expected|in May
R Niamh Tuohy-Barrett|EMPLOYED_BY|Labour|9|asserted|-

@y-069|latin american minister hearing|2021-08-31|Chancellor Is Grilled Over Vaccine Contract in the Senate of Paraguay
1 ASUNCIÓN. For almost five hours the Minister of Foreign Affairs, Rubén Ocampos Villasanti, had to explain to the Senate's Commission of Foreign Relations and International Affairs yesterday why the country paid in advance for two million doses of vaccine and, of them, has in its refrigerators barely sixty thousand.
2 The contract, he said, was entered into in January with the Gulf intermediary Medisur Trading FZCO, which is based in Sharjah, on the recommendation of the manufacturer itself, the Indian laboratory Hyderabad Bio-Vax; if someone was deceived, he was deceived in good company.
3 Senator Celeste Recalde-Amarilla, who chairs the commission, replied that good company does not immunize.
---
4 Ocampos confirmed that he will fly to New Delhi next week, accompanied by the ambassador there, Genaro Pappalardo, to demand either the doses or the money, and that the advance of 8 million dollars is guaranteed by a bank.
5 He did not know which bank.
6 He denied, on the other hand, having received in his house of San Bernardino the representative of Medisur, a certain Fadi Kabbash, as a Sunday newspaper had published with the photograph of a grill.
---
7 The Comptroller General of the Republic, for his part, announced that an audit has begun.
8 Taiwan, which donated 120 thousand doses in June, and Uruguay, which lent as many, were thanked by senators of all the benches, standing.
E Person|Rubén Ocampos Villasanti|Rubén Ocampos Villasanti;Ocampos
E Person|Celeste Recalde-Amarilla|Celeste Recalde-Amarilla
E Person|Genaro Pappalardo|Genaro Pappalardo
E Person|Fadi Kabbash|Fadi Kabbash
E Organization|Senate|Senate
E Organization|Commission of Foreign Relations and International Affairs|Commission of Foreign Relations and International Affairs
E Organization|Comptroller General of the Republic|Comptroller General of the Republic
E Firm|Medisur Trading FZCO|Medisur Trading FZCO;Medisur
E Firm|Hyderabad Bio-Vax|Hyderabad Bio-Vax
E Place|Paraguay|Paraguay
E Place|Asunción|ASUNCIÓN
E Place|Sharjah|Sharjah
E Place|India|Indian
E Place|New Delhi|New Delhi
E Place|San Bernardino|San Bernardino
E Place|Taiwan|Taiwan
E Place|Uruguay|Uruguay
E Place|Gulf|Gulf
E Commodity|vaccine|vaccine;Vaccine
C Rubén Ocampos Villasanti|Chancellor@0;he@2;he#2@2;he@4;He@5;He@6;his@6
C Paraguay|the country@1;its@1
C Medisur Trading FZCO|which@2
C Celeste Recalde-Amarilla|who@3
C Commission of Foreign Relations and International Affairs|the commission@3
R Rubén Ocampos Villasanti|EMPLOYED_BY|Paraguay|0-1|asserted|-
R Commission of Foreign Relations and International Affairs|SUBSIDIARY_OF|Senate|1|asserted|-
R Paraguay|IMPORTS|vaccine|0-1|asserted|-
R Paraguay|AGREED_WITH|Medisur Trading FZCO|0-2|asserted|in January
R Medisur Trading FZCO|SUPPLIES|Paraguay|0-2|asserted|-
R Medisur Trading FZCO|LOCATED_IN|Sharjah|2|asserted|-
R Hyderabad Bio-Vax|LOCATED_IN|India|2|asserted|-
R Celeste Recalde-Amarilla|LEADS|Commission of Foreign Relations and International Affairs|1-3|asserted|-
R Rubén Ocampos Villasanti|VISITED|New Delhi|4|expected|next week
R Genaro Pappalardo|EMPLOYED_BY|Paraguay|0-4|asserted|-
R Rubén Ocampos Villasanti|MET_WITH|Fadi Kabbash|6|denied|-
R Rubén Ocampos Villasanti|MET_WITH|Fadi Kabbash|6|alleged|-
R Fadi Kabbash|EMPLOYED_BY|Medisur Trading FZCO|6|asserted|-
R Taiwan|SUPPLIES|Paraguay|0-8|asserted|in June
R Taiwan|EXPORTS|vaccine|1-8|asserted|in June
R Uruguay|SUPPLIES|Paraguay|0-8|asserted|-

@y-070|joint communique, two companies of state|2025-02-19|Zhuhai Says Thanks: Communiqué of the Sister-City Forum with Praia
1 At the invitation of the People's Government of Zhuhai, a delegation of the municipality of Praia, the capital of Cabo Verde, led by its mayor, Francisco Tavares Carvalho-Semedo, attended from 15 to 18 February the Second Sister-City Forum, in which representatives of seven cities on three continents took part and at which simultaneous interpretation failed twice.
2 The mayor held talks with the Mayor of Zhuhai, Pang Weiguo, on waste, lighting and the twinning of two secondary schools.
3 He also paid a visit to the Hengqin bonded zone and to the works of Doumen Bus Co., Ltd., from which Praia received eight electric buses as a gift last summer, and was pleased to learn that spare parts will follow.
---
4 The two sides signed an implementation plan for 2025-2027.
5 It provides for the training of twelve firefighters, a mural and an annual exchange of trade catalogues.
6 It contains no loan, and neither side raised the port.
---
7 At the closing banquet Mayor Pang expressed gratitude for the bust of Amílcar Cabral that now stands in the Park of Friendship, and Vice-Consul Ivete Ramos Tolentino, who had come from Macao for the occasion, sang.
8 Praia, whose fishermen land tuna and wahoo for the tables of Lisbon, has five other sisters, one of which, a spokeswoman at home recalled, writes every Christmas.
E Organization|People's Government of Zhuhai|People's Government of Zhuhai
E Organization|Second Sister-City Forum|Second Sister-City Forum;Sister-City Forum
E Firm|Doumen Bus Co., Ltd.|Doumen Bus Co., Ltd.
E Person|Francisco Tavares Carvalho-Semedo|Francisco Tavares Carvalho-Semedo
E Person|Pang Weiguo|Pang Weiguo;Pang
E Person|Amílcar Cabral|Amílcar Cabral
E Person|Ivete Ramos Tolentino|Ivete Ramos Tolentino
E Place|Zhuhai|Zhuhai
E Place|Praia|Praia
E Place|Cabo Verde|Cabo Verde
E Place|Hengqin bonded zone|Hengqin bonded zone
E Place|Macao|Macao
E Place|Lisbon|Lisbon
E Place|Park of Friendship|Park of Friendship
E Commodity|electric buses|electric buses
E Commodity|spare parts|spare parts
E Commodity|tuna|tuna
E Commodity|wahoo|wahoo
C Praia|the capital of Cabo Verde@1;its@1;whose@8
C Francisco Tavares Carvalho-Semedo|The mayor@2;He@3
C Ivete Ramos Tolentino|who@7
R Praia|LOCATED_IN|Cabo Verde|1|asserted|-
R Francisco Tavares Carvalho-Semedo|LEADS|Praia|1|asserted|-
R Praia|VISITED|Zhuhai|1-2|asserted|from 15 to 18 February
R Francisco Tavares Carvalho-Semedo|MET_WITH|Pang Weiguo|1-2|asserted|-
R Pang Weiguo|LEADS|Zhuhai|2|asserted|-
R Francisco Tavares Carvalho-Semedo|VISITED|Hengqin bonded zone|1-3|asserted|-
R Doumen Bus Co., Ltd.|SUPPLIES|Praia|3|asserted|last summer
R Praia|IMPORTS|electric buses|3|asserted|last summer
R Doumen Bus Co., Ltd.|EXPORTS|electric buses|3|asserted|last summer
R Doumen Bus Co., Ltd.|EXPORTS|spare parts|3|expected|-
R Praia|IMPORTS|spare parts|3|expected|-
R Praia|AGREED_WITH|Zhuhai|1-4|asserted|-
R Praia|EXPORTS|tuna|8|asserted|-
R Praia|EXPORTS|wahoo|8|asserted|-
R Praia|SUPPLIES|Lisbon|8|asserted|-
