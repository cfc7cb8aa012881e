@s-048|wire|2025-05-20|EU lifts economic sanctions on Syria, keeps listings of the Ghadban family
1 BRUSSELS, May 20 - European Union foreign ministers agreed on Tuesday to lift all remaining economic sanctions on Syria, a week after the American president promised the same in Riyadh, freeing the Central Bank of Syria and four commercial lenders to reopen accounts in Europe for the first time since 2012.
2 "We want to help the Syrian people rebuild a new, inclusive and peaceful Syria," the bloc's foreign policy chief, Kaia Kallaste, said.
3 Individual listings of the former ruler Basil al-Ghadban, who fled to Moscow in December, of his brother Munir and of his cousin Ramiz Makhzoum-Deeb, whose Cham Gate Holding once controlled two of three mobile phones in the country, remain in force; so does the embargo on arms.
---
4 Syria's interim foreign minister, Asaad Hassan al-Shaibi, who was in Madrid on Monday, thanked "our friends, and those who are becoming so".
5 The Damascus government of President Ahmad al-Shara'i signed an $800 million memorandum with the Dubai ports group DP Globe on Friday for the port of Tartus, and Qatar said it would go on supplying gas by way of Jordan, some two million cubic metres a day.
6 Before the war Germany and Italy took most of Syria's oil, about 380,000 barrels a day; what it pumps now, 90,000, does not suffice for Banias, which runs on cargoes from Russia.
---
7 Two commanders accused of killings on the coast in March, Abu Rashqa Jasir and Saqr Fulad, will meanwhile be added to the list, diplomats said.
8 Economist Karam Shaarani of Syria Horizons Consulting, in Wellington, New Zealand, doubts that banks will rush back: "You can lift a ban in an afternoon. Nobody lifts fear in an afternoon."
E Place|Brussels|BRUSSELS
E Organization|European Union|European Union;EU
E Place|Syria|Syria;Syrian
E Place|United States|American
E Place|Riyadh|Riyadh
E Organization|Central Bank of Syria|Central Bank of Syria
E Place|Europe|Europe
E Person|Kaia Kallaste|Kaia Kallaste
E Person|Basil al-Ghadban|Basil al-Ghadban
E Organization|Ghadban family|Ghadban family
E Place|Moscow|Moscow
E Person|Munir|Munir
E Person|Ramiz Makhzoum-Deeb|Ramiz Makhzoum-Deeb
E Firm|Cham Gate Holding|Cham Gate Holding
E Commodity|arms|arms
E Person|Asaad Hassan al-Shaibi|Asaad Hassan al-Shaibi
E Place|Madrid|Madrid
E Place|Damascus|Damascus
E Person|Ahmad al-Shara'i|Ahmad al-Shara'i
E Place|Dubai|Dubai
E Firm|DP Globe|DP Globe
E Place|Tartus|Tartus
E Place|Qatar|Qatar
E Commodity|gas|gas
E Place|Jordan|Jordan
E Place|Germany|Germany
E Place|Italy|Italy
E Commodity|oil|oil
E Place|Banias|Banias
E Place|Russia|Russia
E Person|Abu Rashqa Jasir|Abu Rashqa Jasir
E Person|Saqr Fulad|Saqr Fulad
E Person|Karam Shaarani|Karam Shaarani
E Firm|Syria Horizons Consulting|Syria Horizons Consulting
E Place|Wellington|Wellington
E Place|New Zealand|New Zealand
C European Union|the bloc@2
C Basil al-Ghadban|who@3;his@3;his#2@3
C Ramiz Makhzoum-Deeb|his cousin@3;whose@3
C Syria|the country@3;The Damascus government@5;it@6
C Asaad Hassan al-Shaibi|who@4
C Qatar|it@5
C Banias|which@6
R Kaia Kallaste|EMPLOYED_BY|European Union|2|asserted|-
R Basil al-Ghadban|SANCTIONED_BY|European Union|3|asserted|-
R Munir|SANCTIONED_BY|European Union|3|asserted|-
R Ramiz Makhzoum-Deeb|SANCTIONED_BY|European Union|3|asserted|-
R Syria|SANCTIONED_BY|European Union|3|asserted|-
R Basil al-Ghadban|VISITED|Moscow|3|asserted|in December
R Ramiz Makhzoum-Deeb|OWNS|Cham Gate Holding|3|asserted|-
R Asaad Hassan al-Shaibi|EMPLOYED_BY|Syria|4|asserted|-
R Asaad Hassan al-Shaibi|VISITED|Madrid|4|asserted|on Monday
R Ahmad al-Shara'i|LEADS|Syria|5|asserted|-
R Syria|AGREED_WITH|DP Globe|5|asserted|on Friday
R DP Globe|LOCATED_IN|Dubai|5|asserted|-
R DP Globe|INVESTED_IN|Tartus|5|expected|-
R Qatar|SUPPLIES|Syria|5|asserted|-
R Qatar|EXPORTS|gas|5|asserted|-
R Syria|IMPORTS|gas|5|asserted|-
R Syria|SUPPLIES|Germany|6|asserted|Before the war
R Syria|SUPPLIES|Italy|6|asserted|Before the war
R Germany|IMPORTS|oil|6|asserted|Before the war
R Italy|IMPORTS|oil|6|asserted|Before the war
R Russia|SUPPLIES|Banias|6|asserted|-
R Abu Rashqa Jasir|SANCTIONED_BY|European Union|7|expected|-
R Saqr Fulad|SANCTIONED_BY|European Union|7|expected|-
R Karam Shaarani|EMPLOYED_BY|Syria Horizons Consulting|8|asserted|-
R Syria Horizons Consulting|LOCATED_IN|Wellington|8|asserted|-
R Wellington|LOCATED_IN|New Zealand|8|asserted|-

@s-049|wire|2025-09-11|US eases sanctions on Belarus airline Palavia as Lukashevich frees 52 prisoners
1 Fifty-two prisoners, among them a Nobel laureate's lawyer, six Lithuanians and a worker of the EU delegation in Minsk, crossed into Lithuania on Thursday after John P. Coale-Harding, an envoy of the US president, had spent five hours with Belarusian leader Alyaksandr Lukashevich and told him that sanctions on the state airline Palavia would be lifted at once.
2 Palavia, blacklisted in August 2023, will be able to service its Boeing jets and to buy parts for them, said the envoy, who also brought a pair of cufflinks.
3 What it will not be able to do is land in the European Union, which banned it in June 2021, a fortnight after a fighter plane had forced down a Ryanjet flight from Athens to Vilnius so that the blogger Ryhor Prakapenia could be arrested by the Belarusian KGB.
---
4 The United States wants to reopen its embassy, closed in February 2022, and Lukashevich would like it to take potash again.
5 Palesskaliy, the state producer at Soligorsk, sold a fifth of the world's potash until Washington and Brussels cut it off; since Lithuania stopped the trains to Klaipėda it ships through St Petersburg to China, India and Brazil at a discount.
6 Coale-Harding was noncommittal. "Potash is on the table, the table is long," he told reporters in Vilnius.
---
7 Opposition leader Sviatlana Tsikhanovich, speaking from her office there, thanked Washington and pointed out that more than a thousand remain behind bars.
8 Lithuanian President Gintautas Nausėdas met the freed men at the border post of Medininkai; he ruled out any easing by Vilnius, as did Poland, which on the same night closed its border with Belarus because of the Zapad manoeuvres and thereby stopped the container trains of China Railway Express at Małaszewicze.
9 One of the fifty-two, the politician Mikalai Statkievich, 69, refused to leave and walked back into Belarus.
E Place|United States|US;United States;Washington
E Place|Belarus|Belarus;Belarusian
E Firm|Palavia|Palavia
E Person|Alyaksandr Lukashevich|Alyaksandr Lukashevich;Lukashevich
E Place|Lithuania|Lithuania;Lithuanian;Lithuanians
E Organization|European Union|European Union;EU;Brussels
E Place|Minsk|Minsk
E Person|John P. Coale-Harding|John P. Coale-Harding;Coale-Harding
E Firm|Boeing|Boeing
E Commodity|jets|jets
E Commodity|parts|parts
E Firm|Ryanjet|Ryanjet
E Place|Athens|Athens
E Place|Vilnius|Vilnius
E Person|Ryhor Prakapenia|Ryhor Prakapenia
E Organization|KGB|KGB
E Commodity|potash|potash;Potash
E Firm|Palesskaliy|Palesskaliy
E Place|Soligorsk|Soligorsk
E Place|Klaipėda|Klaipėda
E Place|St Petersburg|St Petersburg
E Place|China|China
E Place|India|India
E Place|Brazil|Brazil
E Person|Sviatlana Tsikhanovich|Sviatlana Tsikhanovich
E Person|Gintautas Nausėdas|Gintautas Nausėdas
E Place|Medininkai|Medininkai
E Place|Poland|Poland
E Firm|China Railway Express|China Railway Express
E Place|Małaszewicze|Małaszewicze
E Person|Mikalai Statkievich|Mikalai Statkievich
C Alyaksandr Lukashevich|him@1
C Palavia|its@2;it@3;it#2@3
C John P. Coale-Harding|the envoy@2;who@2;he@6
C European Union|which@3
C United States|its@4;it@4
C Palesskaliy|the state producer at Soligorsk@5;it@5;it#2@5
C Vilnius|there@7
C Sviatlana Tsikhanovich|her@7
C Gintautas Nausėdas|he@8
C Poland|which@8;its@8
R John P. Coale-Harding|MET_WITH|Alyaksandr Lukashevich|1|asserted|on Thursday
R John P. Coale-Harding|EMPLOYED_BY|United States|1|asserted|-
R Alyaksandr Lukashevich|LEADS|Belarus|1|asserted|-
R Belarus|OWNS|Palavia|1|asserted|-
R Palavia|SANCTIONED_BY|United States|1-2|asserted|in August 2023
R Palavia|IMPORTS|parts|2|expected|-
R Palavia|LOCATED_IN|Belarus|0-1|asserted|-
R Palavia|SANCTIONED_BY|European Union|3|asserted|in June 2021
R Ryhor Prakapenia|ARRESTED_BY|KGB|3|asserted|in June 2021
R KGB|LOCATED_IN|Belarus|3|asserted|-
R United States|IMPORTS|potash|4|expected|-
R Belarus|SUPPLIES|United States|4|expected|-
R Belarus|OWNS|Palesskaliy|5|asserted|-
R Palesskaliy|LOCATED_IN|Soligorsk|5|asserted|-
R Palesskaliy|SANCTIONED_BY|United States|5|asserted|-
R Palesskaliy|SANCTIONED_BY|European Union|5|asserted|-
R Palesskaliy|EXPORTS|potash|5|asserted|-
R Palesskaliy|SUPPLIES|China|5|asserted|-
R Palesskaliy|SUPPLIES|India|5|asserted|-
R Palesskaliy|SUPPLIES|Brazil|5|asserted|-
R China|IMPORTS|potash|5|asserted|-
R India|IMPORTS|potash|5|asserted|-
R Brazil|IMPORTS|potash|5|asserted|-
R Gintautas Nausėdas|LEADS|Lithuania|8|asserted|-
R Gintautas Nausėdas|VISITED|Medininkai|8|asserted|-
R John P. Coale-Harding|VISITED|Vilnius|6|asserted|-

@s-050|broadcaster explainer|2024-02-26|Diamonds: from Mirny to Antwerp, by way of Surat
1 Until this New Year a stone dug out of the frozen ground at Mirny, in the Republic of Sakha (Yakutia), could end on a finger in Chicago without anybody having broken a law.
2 It cannot any more, or so the Group of Seven hopes.
* 3 What is banned?
4 Since 1 January the EU has forbidden imports of natural diamonds mined in Russia, and added to its asset-freeze list Vilyugran-Sakha, the state-controlled company that digs nine out of ten of them, with its chief executive, Platon Matveychenko-Orlov.
5 From Friday the G7 members extend this to Russian stones of a carat or more that were cut somewhere else, which in practice means in Gujarat.
* 6 Who loses?
7 Surat polishes 90% of the world's diamonds, and before the war roughly a third of its rough came from Vilyugran.
8 "My workers did not invade anyone," says Dineshbhai K. Navadiya-Patel, who chairs the Indian Diamond Institute & Exchange and has 2,300 people on the payroll of his own Navadiya Gems.
9 Botswana and Angola, whose presidents flew to Antwerp together in February, object that the single checkpoint planned there would make their own goods late and dear; De Groot, the largest buyer in Gaborone, agrees.
* 10 Who gains?
11 Antwerp says that it does not, and it was Belgium that kept diamonds off eleven earlier lists.
12 "The trade moved to Dubai the week the talks began," Isabel Mendes da Costa-Borms, spokeswoman for the Antwerp World Diamond Council, says.
13 The United Arab Emirates took 1.3 billion dollars' worth of rough from Vilyugran last year, customs data suggest, and sent polished ones to Hong Kong.
* 14 Can one tell where a diamond is from?
15 Not by looking.
16 The firm Sarinex of Hod Hasharon, Israel, scans the rough in the mine and the polished stone at the end, but somebody has to want to know.
E Commodity|diamonds|diamonds;Diamonds;diamond;natural diamonds
E Place|Mirny|Mirny
E Place|Republic of Sakha (Yakutia)|Republic of Sakha (Yakutia)
E Place|Antwerp|Antwerp
E Place|Surat|Surat
E Place|Chicago|Chicago
E Organization|Group of Seven|Group of Seven;G7
E Organization|European Union|EU
E Place|Russia|Russia;Russian
E Firm|Vilyugran-Sakha|Vilyugran-Sakha;Vilyugran
E Person|Platon Matveychenko-Orlov|Platon Matveychenko-Orlov
E Place|Gujarat|Gujarat
E Commodity|rough|rough
E Person|Dineshbhai K. Navadiya-Patel|Dineshbhai K. Navadiya-Patel
E Organization|Indian Diamond Institute & Exchange|Indian Diamond Institute & Exchange
E Firm|Navadiya Gems|Navadiya Gems
E Place|Botswana|Botswana
E Place|Angola|Angola
E Firm|De Groot|De Groot
E Place|Gaborone|Gaborone
E Place|Belgium|Belgium
E Place|Dubai|Dubai
E Person|Isabel Mendes da Costa-Borms|Isabel Mendes da Costa-Borms
E Organization|Antwerp World Diamond Council|Antwerp World Diamond Council
E Place|United Arab Emirates|United Arab Emirates
E Place|Hong Kong|Hong Kong
E Firm|Sarinex|Sarinex
E Place|Hod Hasharon|Hod Hasharon
E Place|Israel|Israel
C Vilyugran-Sakha|the state-controlled company@4;its#2@4
C European Union|its@4
C Surat|its@7
C Dineshbhai K. Navadiya-Patel|My@8;who@8;his own@8
C Antwerp|there@9;it@11;it#2@11
R Mirny|LOCATED_IN|Republic of Sakha (Yakutia)|1|asserted|-
R Russia|SANCTIONED_BY|European Union|4|asserted|Since 1 January
R Vilyugran-Sakha|SANCTIONED_BY|European Union|4|asserted|Since 1 January
R Platon Matveychenko-Orlov|SANCTIONED_BY|European Union|4|asserted|Since 1 January
R Platon Matveychenko-Orlov|LEADS|Vilyugran-Sakha|4|asserted|-
R Russia|OWNS|Vilyugran-Sakha|4|asserted|-
R Russia|SANCTIONED_BY|Group of Seven|5|expected|From Friday
R Vilyugran-Sakha|SUPPLIES|Surat|7|asserted|before the war
R Surat|IMPORTS|rough|7|asserted|before the war
R Vilyugran-Sakha|EXPORTS|rough|7|asserted|before the war
R Dineshbhai K. Navadiya-Patel|LEADS|Indian Diamond Institute & Exchange|8|asserted|-
R Dineshbhai K. Navadiya-Patel|OWNS|Navadiya Gems|8|asserted|-
R Botswana|VISITED|Antwerp|9|asserted|in February
R Angola|VISITED|Antwerp|9|asserted|in February
R Isabel Mendes da Costa-Borms|EMPLOYED_BY|Antwerp World Diamond Council|12|asserted|-
R Vilyugran-Sakha|SUPPLIES|United Arab Emirates|13|alleged|last year
R United Arab Emirates|IMPORTS|rough|13|alleged|last year
R United Arab Emirates|SUPPLIES|Hong Kong|13|alleged|last year
R United Arab Emirates|EXPORTS|diamonds|13|alleged|last year
R Hong Kong|IMPORTS|diamonds|13|alleged|last year
R Sarinex|LOCATED_IN|Hod Hasharon|16|asserted|-
R Hod Hasharon|LOCATED_IN|Israel|16|asserted|-

@s-051|wire|2025-07-30|U.S. SANCTIONS BRAZILIAN JUSTICE; LULINHA CALLS MOVE "UNACCEPTABLE"
1 BRASILIA, July 30 - The Trump-era Global Magnitsky Act, conceived for torturers and thieves, was on Wednesday turned by the U.S. Treasury on a sitting justice of Brazil's Supreme Federal Court, Aurélio de Queiroz Prado, whom it accuses of authorizing arbitrary detentions and of suppressing free speech in the trial of ex-president Jairo Bolsonato.
2 Any assets the judge may have in the United States are frozen; he says he has none, and no wish to see Disney World.
3 The move came hours before President Dwight Tannehill signed an order that raises the duty on Brazilian goods to 50% but exempts orange juice, civil aircraft, pig iron, Brazil nuts and crude oil, which make up close to half of what the United States buys from the country.
---
4 President Luiz "Lulinha" Inácio da Costa called the measures an unacceptable interference and received Justice Queiroz Prado and the court's president, Luís Roberto Barrozo-Lima, at the Alvorada Palace on Thursday evening.
5 Banks were left guessing.
6 Banco do Planalto SA, 50.1% of which belongs to the state and through which the justices draw their pay, has a branch in Miami; its chief executive, Tarciana Medeiros Gomes, said that the bank would obey the laws of all countries "in the order in which they are served".
7 A Mastercard held by the judge was blocked, Folha da Capital reported; a card of the domestic brand Elo-Mais was offered in its place.
---
8 Congressman Eduardo Bolsonato, the former president's third son, who moved to Texas in March to lobby for the sanctions, asked on X for the judge's wife to be next.
9 Coffee exporters, not exempt, saw it less as a matter of liberty: the U.S. takes about 8 million bags a year from Brazil, a third of its needs, and Márcio Ferreirinha, who heads the exporters' council Cecafé-Santos, said cargoes were already being rerouted to Hamburg.
10 Elsewhere in the capital the Senate sanctioned, in the Brazilian sense of the word, a bill on school meals.
E Place|Brasilia|BRASILIA
E Organization|U.S. Treasury|U.S. Treasury
E Place|United States|United States;U.S.
E Place|Brazil|Brazil;Brazilian;BRAZILIAN
E Organization|Supreme Federal Court|Supreme Federal Court
E Person|Trump|Trump
E Person|Aurélio de Queiroz Prado|Aurélio de Queiroz Prado;Queiroz Prado
E Person|Jairo Bolsonato|Jairo Bolsonato
E Place|Disney World|Disney World
E Person|Dwight Tannehill|Dwight Tannehill
E Commodity|orange juice|orange juice
E Commodity|civil aircraft|civil aircraft
E Commodity|pig iron|pig iron
E Commodity|Brazil nuts|Brazil nuts
E Commodity|crude oil|crude oil
E Person|Luiz "Lulinha" Inácio da Costa|Luiz "Lulinha" Inácio da Costa;LULINHA
E Person|Luís Roberto Barrozo-Lima|Luís Roberto Barrozo-Lima
E Place|Alvorada Palace|Alvorada Palace
E Firm|Banco do Planalto SA|Banco do Planalto SA
E Place|Miami|Miami
E Person|Tarciana Medeiros Gomes|Tarciana Medeiros Gomes
E Firm|Mastercard|Mastercard
E Organization|Folha da Capital|Folha da Capital
E Firm|Elo-Mais|Elo-Mais
E Person|Eduardo Bolsonato|Eduardo Bolsonato
E Place|Texas|Texas
E Firm|X|X
E Commodity|coffee|Coffee
E Person|Márcio Ferreirinha|Márcio Ferreirinha
E Organization|Cecafé-Santos|Cecafé-Santos
E Place|Hamburg|Hamburg
E Organization|Senate|Senate
C U.S. Treasury|it@1
C Aurélio de Queiroz Prado|whom@1;the judge@2;he@2;the judge@7;the judge@8
C Brazil|the country@3;the state@6
C Supreme Federal Court|the court@4
C Banco do Planalto SA|which@6;its@6;the bank@6
C Eduardo Bolsonato|who@8
C Jairo Bolsonato|the former president@8
C United States|its@9
C Márcio Ferreirinha|who@9
R Aurélio de Queiroz Prado|SANCTIONED_BY|U.S. Treasury|1|asserted|on Wednesday
R Aurélio de Queiroz Prado|ACCUSED_BY|U.S. Treasury|1|asserted|on Wednesday
R Aurélio de Queiroz Prado|EMPLOYED_BY|Supreme Federal Court|1|asserted|-
R Supreme Federal Court|LOCATED_IN|Brazil|1|asserted|-
R Dwight Tannehill|LEADS|United States|3|asserted|-
R Brazil|SUPPLIES|United States|3|asserted|-
R United States|IMPORTS|orange juice|3|asserted|-
R United States|IMPORTS|civil aircraft|3|asserted|-
R United States|IMPORTS|pig iron|3|asserted|-
R United States|IMPORTS|Brazil nuts|3|asserted|-
R United States|IMPORTS|crude oil|3|asserted|-
R Brazil|EXPORTS|orange juice|3|asserted|-
R Brazil|EXPORTS|civil aircraft|3|asserted|-
R Brazil|EXPORTS|pig iron|3|asserted|-
R Brazil|EXPORTS|Brazil nuts|3|asserted|-
R Brazil|EXPORTS|crude oil|3|asserted|-
R Luiz "Lulinha" Inácio da Costa|LEADS|Brazil|4|asserted|-
R Luiz "Lulinha" Inácio da Costa|MET_WITH|Aurélio de Queiroz Prado|4|asserted|on Thursday evening
R Luiz "Lulinha" Inácio da Costa|MET_WITH|Luís Roberto Barrozo-Lima|4|asserted|on Thursday evening
R Aurélio de Queiroz Prado|VISITED|Alvorada Palace|4|asserted|on Thursday evening
R Luís Roberto Barrozo-Lima|VISITED|Alvorada Palace|4|asserted|on Thursday evening
R Luís Roberto Barrozo-Lima|LEADS|Supreme Federal Court|4|asserted|-
R Brazil|OWNS|Banco do Planalto SA|6|asserted|-
R Tarciana Medeiros Gomes|LEADS|Banco do Planalto SA|6|asserted|-
R United States|IMPORTS|coffee|9|asserted|-
R Brazil|EXPORTS|coffee|9|asserted|-
R Márcio Ferreirinha|LEADS|Cecafé-Santos|9|asserted|-
R Brazil|SUPPLIES|Hamburg|9|asserted|-
R Eduardo Bolsonato|VISITED|Texas|8|asserted|in March

@s-052|local paper, Lithuania, in English|2021-12-22|Why a crane in Kėdainiai can no longer be sold to Dalian
1 Until the first of December the customs computer of the People's Republic of China knew a country called Lithuania; on the second it did not.
2 The Kėdainiai maker of harbour cranes, AB Nevėžio Kranai, which had two machines at sea for Dalian Port Engineering at the time, learnt from its forwarder that they could not be declared, because "the origin does not exist".
3 They are now in Busan.
---
4 The cause is a brass plate.
5 On 18 November Taiwan opened a representative office in Vilnius under its own name, the first in Europe, after a visit by the deputy minister of economy, Jovita Neliupšytė, to Taipei; Beijing recalled its ambassador, downgraded relations, and, though the Chinese foreign ministry denies that there is any embargo, has since let in neither our peat nor our lasers.
6 Foreign Minister Gabrielius Landsberger says that the country will not take the plate down.
7 President Gitanas Naudžius says, on some days, that the name was a mistake.
---
8 Direct exports to China were only 1 per cent of the total, as the Confederation of Industrialists never tires of admitting, but Germans have begun to write letters.
9 Continentis AG, which makes controllers at Kaunas for cars assembled in Changchun, was asked by Beijing, two sources say, to stop using Lithuanian parts; its spokeswoman, Dr. Heike Plötz, would not comment.
10 The European Commission, whose trade chief Valdis Dombrovskas was here on Monday, may go to the World Trade Organization in January.
11 Help of a sort has come from the Taiwan Tobacco & Liquor Corporation, which took over 20,000 bottles of rum from the Vilnius distiller MV Group Distilleries that had been turned away at Shanghai, and printed recipes on the labels.
E Place|Kėdainiai|Kėdainiai
E Commodity|harbour cranes|harbour cranes;crane
E Place|Dalian|Dalian
E Place|China|People's Republic of China;Beijing;China;Chinese
E Place|Lithuania|Lithuania;Lithuanian
E Firm|AB Nevėžio Kranai|AB Nevėžio Kranai
E Firm|Dalian Port Engineering|Dalian Port Engineering
E Place|Busan|Busan
E Place|Taiwan|Taiwan
E Place|Vilnius|Vilnius
E Place|Europe|Europe
E Person|Jovita Neliupšytė|Jovita Neliupšytė
E Place|Taipei|Taipei
E Organization|foreign ministry|foreign ministry
E Commodity|peat|peat
E Commodity|lasers|lasers
E Person|Gabrielius Landsberger|Gabrielius Landsberger
E Person|Gitanas Naudžius|Gitanas Naudžius
E Organization|Confederation of Industrialists|Confederation of Industrialists
E Place|Germany|Germans
E Firm|Continentis AG|Continentis AG
E Commodity|controllers|controllers
E Place|Kaunas|Kaunas
E Commodity|cars|cars
E Place|Changchun|Changchun
E Commodity|parts|parts
E Person|Heike Plötz|Heike Plötz
E Organization|European Commission|European Commission
E Person|Valdis Dombrovskas|Valdis Dombrovskas
E Organization|World Trade Organization|World Trade Organization
E Firm|Taiwan Tobacco & Liquor Corporation|Taiwan Tobacco & Liquor Corporation
E Commodity|rum|rum
E Firm|MV Group Distilleries|MV Group Distilleries
E Place|Shanghai|Shanghai
C AB Nevėžio Kranai|The Kėdainiai maker of harbour cranes@2;which@2;its@2
C harbour cranes|two machines@2;they@2;They@3
C Taiwan|its@5
C China|its#2@5
C Lithuania|our@5;our#2@5;the country@6;here@10
C Continentis AG|which@9;its@9
C European Commission|whose@10
C Taiwan Tobacco & Liquor Corporation|which@11
R AB Nevėžio Kranai|LOCATED_IN|Kėdainiai|2|asserted|-
R AB Nevėžio Kranai|SUPPLIES|Dalian Port Engineering|2|denied|-
R AB Nevėžio Kranai|EXPORTS|harbour cranes|2|denied|-
R Dalian Port Engineering|IMPORTS|harbour cranes|2|denied|-
R Jovita Neliupšytė|EMPLOYED_BY|Lithuania|5|asserted|-
R Jovita Neliupšytė|VISITED|Taipei|5|asserted|-
R foreign ministry|LOCATED_IN|China|5|asserted|-
R Lithuania|SANCTIONED_BY|China|5|alleged|-
R Lithuania|SANCTIONED_BY|China|5|denied|-
R Lithuania|EXPORTS|peat|5|denied|-
R Lithuania|EXPORTS|lasers|5|denied|-
R Lithuania|SUPPLIES|China|5|denied|-
R Gabrielius Landsberger|EMPLOYED_BY|Lithuania|6|asserted|-
R Gitanas Naudžius|LEADS|Lithuania|7|asserted|-
R Lithuania|SUPPLIES|China|8|asserted|-
R Continentis AG|LOCATED_IN|Germany|8-9|asserted|-
R Continentis AG|SUPPLIES|Changchun|9|asserted|-
R Continentis AG|EXPORTS|controllers|9|asserted|-
R Heike Plötz|EMPLOYED_BY|Continentis AG|9|asserted|-
R Valdis Dombrovskas|EMPLOYED_BY|European Commission|10|asserted|-
R Valdis Dombrovskas|VISITED|Lithuania|10|asserted|on Monday
R China|ACCUSED_BY|European Commission|10|expected|in January
R Taiwan Tobacco & Liquor Corporation|IMPORTS|rum|11|asserted|-
R MV Group Distilleries|SUPPLIES|Taiwan Tobacco & Liquor Corporation|11|asserted|-
R MV Group Distilleries|EXPORTS|rum|11|asserted|-
R MV Group Distilleries|LOCATED_IN|Vilnius|11|asserted|-

@s-053|wire|2023-09-01|Gabon: generals seize power, manganese trains stop, then roll again
1 LIBREVILLE (Agence Équateur) - Manganese miner Comilog-Ogooué, a unit of France's Eramet Lorraine, said on Friday it had resumed rail transport in Gabon, two days after officers led by the commander of the Republican Guard, General Brice Clotaire Nguema Oyane, put President Alain Mbongwa under house arrest half an hour after he had been declared the winner of a third term.
2 The African Union's Peace and Security Council, meeting in Addis Ababa under the chairmanship of Nigeria's Bankole Adeyemi-Oye, has suspended the country; the Economic Community of Central African States, whose rotating presidency the ousted man held, moved its headquarters "temporarily" from Libreville to Malabo.
3 Neither went so far as to impose sanctions, and the European Union's Jorge Borrell-Pons, who was in Toledo for a meeting of ministers, remarked that the elections had been "full of irregularities".
---
4 The bourse in Paris took fright first: Eramet Lorraine lost 17% on Wednesday and the oil company Maurice & Prom, which gets four fifths of its output from the Ezanga field, 19%.
5 Gabon exports crude, manganese and okoumé plywood, above all to China, which takes about a third; the Malaysian agribusiness house Olamco holds 40% of its timber zone at Nkok.
6 Gabon's dollar bonds fell to 71 cents after the junta's spokesman, Colonel Ulrich Manfoumbi-Manfoumbi, said that commitments would be kept, and rose when he said it again.
---
7 Among those arrested by the Republican Guard on charges of treason and of embezzlement are the president's son, Noël Mbongwa Valentin, at whose house soldiers filmed suitcases full of CFA francs, and his chief of staff, Yann Ghislain Ngouma; the wife, Solange, is being held in Libreville.
8 The opposition's Professor Albert Ondo Ossavou asked the officers to finish the count of the votes and said he was ready to lead.
9 A general, he said, was a fine thing in a barracks.
E Place|Libreville|LIBREVILLE;Libreville
E Organization|Agence Équateur|Agence Équateur
E Commodity|manganese|manganese;Manganese
E Firm|Comilog-Ogooué|Comilog-Ogooué
E Place|France|France
E Firm|Eramet Lorraine|Eramet Lorraine
E Place|Gabon|Gabon
E Organization|Republican Guard|Republican Guard
E Person|Brice Clotaire Nguema Oyane|Brice Clotaire Nguema Oyane
E Person|Alain Mbongwa|Alain Mbongwa
E Organization|African Union|African Union
E Organization|Peace and Security Council|Peace and Security Council
E Place|Addis Ababa|Addis Ababa
E Place|Nigeria|Nigeria
E Person|Bankole Adeyemi-Oye|Bankole Adeyemi-Oye
E Organization|Economic Community of Central African States|Economic Community of Central African States
E Place|Malabo|Malabo
E Organization|European Union|European Union
E Person|Jorge Borrell-Pons|Jorge Borrell-Pons
E Place|Toledo|Toledo
E Place|Paris|Paris
E Commodity|oil|oil
E Firm|Maurice & Prom|Maurice & Prom
E Place|Ezanga field|Ezanga field
E Commodity|crude|crude
E Commodity|okoumé plywood|okoumé plywood
E Place|China|China
E Place|Malaysia|Malaysian
E Firm|Olamco|Olamco
E Place|Nkok|Nkok
E Person|Ulrich Manfoumbi-Manfoumbi|Ulrich Manfoumbi-Manfoumbi
E Person|Noël Mbongwa Valentin|Noël Mbongwa Valentin
E Person|Yann Ghislain Ngouma|Yann Ghislain Ngouma
E Person|Solange|Solange
E Person|Albert Ondo Ossavou|Albert Ondo Ossavou
C Comilog-Ogooué|it@1
C Alain Mbongwa|he@1;the ousted man@2;the president@7
C Gabon|the country@2;its@5;the junta@6
C Economic Community of Central African States|whose@2;its@2
C Jorge Borrell-Pons|who@3
C Maurice & Prom|which@4;its@4
C China|which@5
C Ulrich Manfoumbi-Manfoumbi|he@6
C Noël Mbongwa Valentin|whose@7;his@7
C Albert Ondo Ossavou|he@8;he@9
R Comilog-Ogooué|SUBSIDIARY_OF|Eramet Lorraine|1|asserted|-
R Eramet Lorraine|LOCATED_IN|France|1|asserted|-
R Brice Clotaire Nguema Oyane|LEADS|Republican Guard|1|asserted|-
R Alain Mbongwa|LEADS|Gabon|1|asserted|-
R Alain Mbongwa|ARRESTED_BY|Republican Guard|1|asserted|-
R Peace and Security Council|SUBSIDIARY_OF|African Union|2|asserted|-
R Bankole Adeyemi-Oye|LEADS|Peace and Security Council|2|asserted|-
R Bankole Adeyemi-Oye|EMPLOYED_BY|Nigeria|2|asserted|-
R Gabon|SANCTIONED_BY|Peace and Security Council|2|asserted|-
R Gabon|SANCTIONED_BY|African Union|2-3|denied|-
R Gabon|SANCTIONED_BY|Economic Community of Central African States|2-3|denied|-
R Alain Mbongwa|LEADS|Economic Community of Central African States|2|asserted|-
R Economic Community of Central African States|LOCATED_IN|Malabo|2|asserted|-
R Jorge Borrell-Pons|EMPLOYED_BY|European Union|3|asserted|-
R Jorge Borrell-Pons|VISITED|Toledo|3|asserted|-
R Gabon|EXPORTS|crude|5|asserted|-
R Gabon|EXPORTS|manganese|5|asserted|-
R Gabon|EXPORTS|okoumé plywood|5|asserted|-
R Gabon|SUPPLIES|China|5|asserted|-
R China|IMPORTS|crude|5|asserted|-
R China|IMPORTS|manganese|5|asserted|-
R China|IMPORTS|okoumé plywood|5|asserted|-
R Olamco|LOCATED_IN|Malaysia|5|asserted|-
R Olamco|INVESTED_IN|Nkok|5|asserted|-
R Nkok|LOCATED_IN|Gabon|5|asserted|-
R Ulrich Manfoumbi-Manfoumbi|EMPLOYED_BY|Gabon|6|asserted|-
R Noël Mbongwa Valentin|ARRESTED_BY|Republican Guard|7|asserted|-
R Yann Ghislain Ngouma|ARRESTED_BY|Republican Guard|7|asserted|-
R Noël Mbongwa Valentin|ACCUSED_BY|Republican Guard|7|asserted|-
R Yann Ghislain Ngouma|ACCUSED_BY|Republican Guard|7|asserted|-
R Solange|ARRESTED_BY|Republican Guard|7|asserted|-

@s-054|wire, crypto|2025-03-07|Sanctioned exchange Zalogeks seized; co-founder held on holiday in Kerala
1 German, Finnish and U.S. investigators have taken down the Moscow-based cryptocurrency exchange Zalogeks and frozen more than $26 million held on it, the Department of Justice said on Friday, unsealing an indictment against two of its administrators.
2 Andrejs Lubaškovs, 46, a Lithuanian citizen and resident of Russia, and Arkady Mira Sedelnik, 40, a Russian who lives in Dubai, are charged with money laundering; Lubaškovs is also accused of conspiring to violate sanctions, OFAC having designated the exchange in April 2022.
3 Zalogeks handled at least $96 billion, prosecutors say, part of it for the Lazarus Group, the hackers of North Korea's Reconnaissance General Bureau.
---
4 Lubaškovs was arrested on Tuesday in Varkala, in the Indian state of Kerala, by officers of the Central Bureau of Investigation, who acted on a U.S. request; a Delhi court will decide whether he is to be extradited to Virginia.
5 The servers stood in Germany and Finland, from where the Federal Criminal Police Office (BKA) and the National Bureau of Investigation took them away; the domains belong now to the U.S. Secret Service.
6 A week earlier the stablecoin issuer Tetherion, of San Salvador, had blocked wallets of the exchange worth 2.5 billion roubles, a step its users learnt of from a post that began "We have bad news".
---
7 The EU put Zalogeks on its own list on Feb. 24 for its close ties with the sanctioned lender Sberinvest, Alfa-Kapital and T-Kassa.
8 According to the London analytics firm Ellipsis & Co, a part of the customers has already been moved to Brinexa, a platform set up in Bishkek in December, whose chief, a 24-year-old former barista, denies any link.
9 The word sanctioned here has its usual meaning; Kerala's tourist board had, two weeks before, sanctioned the guest house in which he stayed.
E Place|Germany|German;Germany
E Place|Finland|Finnish;Finland
E Place|United States|U.S.
E Place|Moscow|Moscow
E Firm|Zalogeks|Zalogeks
E Organization|Department of Justice|Department of Justice
E Person|Andrejs Lubaškovs|Andrejs Lubaškovs;Lubaškovs
E Place|Lithuania|Lithuanian
E Place|Russia|Russia;Russian
E Person|Arkady Mira Sedelnik|Arkady Mira Sedelnik
E Place|Dubai|Dubai
E Organization|OFAC|OFAC
E Organization|Lazarus Group|Lazarus Group
E Place|North Korea|North Korea
E Organization|Reconnaissance General Bureau|Reconnaissance General Bureau
E Place|Varkala|Varkala
E Place|Kerala|Kerala
E Place|India|Indian
E Organization|Central Bureau of Investigation|Central Bureau of Investigation
E Place|Delhi|Delhi
E Place|Virginia|Virginia
E Organization|Federal Criminal Police Office|Federal Criminal Police Office;BKA
E Organization|National Bureau of Investigation|National Bureau of Investigation
E Organization|U.S. Secret Service|U.S. Secret Service
E Firm|Tetherion|Tetherion
E Place|San Salvador|San Salvador
E Organization|European Union|EU
E Firm|Sberinvest|Sberinvest
E Firm|Alfa-Kapital|Alfa-Kapital
E Firm|T-Kassa|T-Kassa
E Place|London|London
E Firm|Ellipsis & Co|Ellipsis & Co
E Firm|Brinexa|Brinexa
E Place|Bishkek|Bishkek
C Zalogeks|it@1;its@1;the exchange@2;it@3;the exchange@6;its@6;its#2@7
C Lazarus Group|the hackers@3
C Central Bureau of Investigation|who@4
C Andrejs Lubaškovs|he@4;he@9
C European Union|its@7
C Brinexa|a platform@8;whose@8
R Zalogeks|LOCATED_IN|Moscow|1|asserted|-
R Andrejs Lubaškovs|LEADS|Zalogeks|0-2|asserted|-
R Andrejs Lubaškovs|ACCUSED_BY|Department of Justice|1-2|asserted|on Friday
R Arkady Mira Sedelnik|ACCUSED_BY|Department of Justice|1-2|asserted|on Friday
R Arkady Mira Sedelnik|EMPLOYED_BY|Zalogeks|1-2|asserted|-
R Zalogeks|SANCTIONED_BY|OFAC|2|asserted|in April 2022
R Zalogeks|ACCUSED_BY|Department of Justice|3|asserted|-
R Lazarus Group|SUBSIDIARY_OF|Reconnaissance General Bureau|3|asserted|-
R Reconnaissance General Bureau|LOCATED_IN|North Korea|3|asserted|-
R Andrejs Lubaškovs|ARRESTED_BY|Central Bureau of Investigation|4|asserted|on Tuesday
R Varkala|LOCATED_IN|Kerala|4|asserted|-
R Kerala|LOCATED_IN|India|4|asserted|-
R Andrejs Lubaškovs|VISITED|Varkala|4|asserted|on Tuesday
R Andrejs Lubaškovs|VISITED|Virginia|4|expected|-
R Tetherion|LOCATED_IN|San Salvador|6|asserted|-
R Zalogeks|SANCTIONED_BY|European Union|7|asserted|on Feb. 24
R Ellipsis & Co|LOCATED_IN|London|8|asserted|-
R Brinexa|LOCATED_IN|Bishkek|8|asserted|-

@s-055|wire|2024-12-31|Ukraine transit ends at midnight; Transnistria braces for a winter without gas
1 CHISINAU, Dec 31 - Russian gas will cease to flow through Ukraine to Europe at 0500 GMT on Wednesday, when a five-year transit agreement between Gazonord and Kyiv's Naftohaz-Transyt runs out, ending an arrangement that outlived nearly three years of war and that President Oleksandr Zelenenko has refused to prolong as long as the money "buys missiles".
2 Slovakia, Austria and Moldova, the last buyers along the route, took some 14 billion cubic metres this year.
3 Vienna says it is ready, DGW having found other sellers after it lost its contract with the Russians in November over an arbitral award; Bratislava is angry, and Slovak Prime Minister Robert Ficko, who went to see the Kremlin's ruler on Dec 22, has threatened to cut electricity supplies to Ukraine and to stop paying for its refugees.
---
4 The worst off are the 450,000 people of Transnistria, a sliver of Moldova held by separatists since 1992, who have never paid for their gas.
5 Gazonord told its local affiliate on Saturday that deliveries would stop on account of a debt of $709 million which Chisinau, citing British and Norwegian auditors, says does not exist.
6 From it the Cuciurgan power station, owned by Moscow's Sevenergo Nordika, has made four fifths of the electricity consumed on the right bank.
7 Energy Minister Victor Parlicovschi resigned over the affair; his successor, Dorin Junghietescu, arranged to buy power from Romania at double the price, and Bucharest's Nuclearelectrica Dunăre will send the first 60 megawatts tonight.
---
8 In Tiraspol, steelmaker MMZ Rîbnița has let its furnaces go cold and sent 1,700 people home.
9 The separatists' leader, Valery Krutosvetov, himself on the EU's list, spoke of a "blockade"; Prime Minister Dorian Recheanu spoke of blackmail by Moscow; a baker in Bender, Lidia Ceban, spoke of firewood.
10 Ukraine would let Azerbaijani gas pass, Kyiv has said. None has been offered.
E Place|Chisinau|CHISINAU
E Place|Russia|Russian;Kremlin;Moscow;Russians
E Commodity|gas|gas
E Place|Ukraine|Ukraine;Kyiv
E Place|Transnistria|Transnistria
E Place|Europe|Europe
E Firm|Gazonord|Gazonord
E Firm|Naftohaz-Transyt|Naftohaz-Transyt
E Person|Oleksandr Zelenenko|Oleksandr Zelenenko
E Commodity|missiles|missiles
E Place|Slovakia|Slovakia;Slovak;Bratislava
E Place|Austria|Austria;Vienna
E Place|Moldova|Moldova;Chisinau
E Firm|DGW|DGW
E Person|Robert Ficko|Robert Ficko
E Commodity|electricity|electricity;power
E Place|United Kingdom|British
E Place|Norway|Norwegian
E Place|Cuciurgan power station|Cuciurgan power station
E Firm|Sevenergo Nordika|Sevenergo Nordika
E Person|Victor Parlicovschi|Victor Parlicovschi
E Person|Dorin Junghietescu|Dorin Junghietescu
E Place|Romania|Romania;Bucharest
E Firm|Nuclearelectrica Dunăre|Nuclearelectrica Dunăre
E Place|Tiraspol|Tiraspol
E Firm|MMZ Rîbnița|MMZ Rîbnița
E Commodity|steel|steelmaker
E Person|Valery Krutosvetov|Valery Krutosvetov
E Organization|European Union|EU
E Person|Dorian Recheanu|Dorian Recheanu
E Place|Bender|Bender
E Person|Lidia Ceban|Lidia Ceban
E Commodity|firewood|firewood
E Place|Azerbaijan|Azerbaijani
C DGW|it@3
C Robert Ficko|who@3
C Russia|the Kremlin's ruler@3
C Ukraine|its@3
C Transnistria|a sliver of Moldova held by separatists since 1992@4
C Gazonord|its@5
C gas|it@6
C Victor Parlicovschi|his@7
C Dorin Junghietescu|his successor@7
C MMZ Rîbnița|its@8
C Valery Krutosvetov|himself@9
R Gazonord|AGREED_WITH|Naftohaz-Transyt|1|asserted|-
R Naftohaz-Transyt|LOCATED_IN|Ukraine|1|asserted|-
R Russia|SUPPLIES|Europe|1|denied|on Wednesday
R Russia|EXPORTS|gas|1|denied|on Wednesday
R Oleksandr Zelenenko|LEADS|Ukraine|1|asserted|-
R Russia|SUPPLIES|Slovakia|1-2|asserted|this year
R Russia|SUPPLIES|Austria|1-2|asserted|this year
R Russia|SUPPLIES|Moldova|1-2|asserted|this year
R Slovakia|IMPORTS|gas|1-2|asserted|this year
R Austria|IMPORTS|gas|1-2|asserted|this year
R Moldova|IMPORTS|gas|1-2|asserted|this year
R Russia|SUPPLIES|DGW|3|denied|in November
R DGW|LOCATED_IN|Austria|3|asserted|-
R Robert Ficko|LEADS|Slovakia|3|asserted|-
R Robert Ficko|MET_WITH|Russia|3|asserted|on Dec 22
R Slovakia|SUPPLIES|Ukraine|3|asserted|-
R Slovakia|EXPORTS|electricity|3|asserted|-
R Ukraine|IMPORTS|electricity|3|asserted|-
R Ukraine|SANCTIONED_BY|Slovakia|3|expected|-
R Transnistria|LOCATED_IN|Moldova|4|asserted|-
R Gazonord|SUPPLIES|Transnistria|4-5|denied|on Saturday
R Moldova|ACCUSED_BY|Gazonord|5|asserted|on Saturday
R Sevenergo Nordika|LOCATED_IN|Russia|6|asserted|-
R Cuciurgan power station|SUPPLIES|Moldova|6|asserted|-
R Victor Parlicovschi|EMPLOYED_BY|Moldova|7|asserted|-
R Dorin Junghietescu|EMPLOYED_BY|Moldova|7|asserted|-
R Romania|SUPPLIES|Moldova|7|expected|-
R Moldova|IMPORTS|electricity|7|expected|-
R Nuclearelectrica Dunăre|SUPPLIES|Moldova|7|expected|tonight
R Nuclearelectrica Dunăre|EXPORTS|electricity|7|expected|tonight
R Nuclearelectrica Dunăre|LOCATED_IN|Romania|7|asserted|-
R MMZ Rîbnița|LOCATED_IN|Tiraspol|8|asserted|-
R Valery Krutosvetov|LEADS|Transnistria|9|asserted|-
R Valery Krutosvetov|SANCTIONED_BY|European Union|9|asserted|-
R Dorian Recheanu|LEADS|Moldova|9|asserted|-
R Russia|ACCUSED_BY|Dorian Recheanu|9|asserted|-
R Azerbaijan|SUPPLIES|Europe|10|denied|-

@s-056|wire|2025-02-20|US hits Rwandan minister, M23 spokesman's London companies over east Congo war
1 The U.S. Treasury Department imposed sanctions on Thursday on Justus Kabaruta, Rwanda's minister of state for regional integration and a retired four-star general, whom it described as the government's liaison to the M23, and on Leopold Kanyabo Kingsley, a senior member of the group, together with two companies of his registered in Britain and France, Kingsley Fresh LTD and Kingsley Holding.
2 Kabaruta "orchestrates Rwanda's support" for the rebels, who took Goma in January and Bukavu last Friday, and oversees the flow of coltan out of Rubaya, a mine in Masisi that yields about a seventh of the world's tantalum, the department's acting under secretary Bradley T. Smithers said.
3 Kigali called the designation "unjustified and unfounded"; its spokesperson, Yolande Makolonga, wrote that sanctions, had they ever brought peace, would long since have brought it here.
---
4 The Democratic Republic of Congo had demanded far more.
5 Its foreign minister, Thérèse Kayikwamba-Wagala, on a tour that led her to Munich, Addis Ababa and New York, asked for measures against President Paul Kagamira himself and for an embargo on Rwandan minerals, of which the European Union, under a memorandum signed a year ago, wishes to import more and not less.
6 Belgium would like that memorandum suspended, Luxembourg would not.
7 Germany has called off talks on aid that were due this month, and London summoned the Rwandan high commissioner, Johnston Busingyo.
---
8 Rwanda denies arming the M23.
9 Its exports of coltan jumped by half in 2023 to 2,070 tonnes, which experts of the United Nations put down to smuggling from across the border; the buyers of at least 195 tonnes, they wrote, were the Luxembourg trader Metaxis SA and through it smelters in Kazakhstan and Thailand.
10 Metaxis rejects the finding and says its ore came from Rwandan pits.
11 The Kinshasa government's own sales, meanwhile, were hit from an unexpected quarter: it has halted exports of cobalt for four months, to nobody's delight but the price's.
E Place|United States|US
E Organization|U.S. Treasury Department|U.S. Treasury Department
E Person|Justus Kabaruta|Justus Kabaruta;Kabaruta
E Place|Rwanda|Rwanda;Rwandan;Kigali
E Organization|M23|M23
E Person|Leopold Kanyabo Kingsley|Leopold Kanyabo Kingsley
E Place|United Kingdom|Britain;London
E Place|France|France
E Firm|Kingsley Fresh LTD|Kingsley Fresh LTD
E Firm|Kingsley Holding|Kingsley Holding
E Place|Goma|Goma
E Place|Bukavu|Bukavu
E Commodity|coltan|coltan
E Place|Rubaya|Rubaya
E Place|Masisi|Masisi
E Commodity|tantalum|tantalum
E Person|Bradley T. Smithers|Bradley T. Smithers
E Person|Yolande Makolonga|Yolande Makolonga
E Place|Democratic Republic of Congo|Democratic Republic of Congo;Congo
E Person|Thérèse Kayikwamba-Wagala|Thérèse Kayikwamba-Wagala
E Place|Munich|Munich
E Place|Addis Ababa|Addis Ababa
E Place|New York|New York
E Person|Paul Kagamira|Paul Kagamira
E Commodity|minerals|minerals
E Organization|European Union|European Union
E Place|Belgium|Belgium
E Place|Luxembourg|Luxembourg
E Place|Germany|Germany
E Person|Johnston Busingyo|Johnston Busingyo
E Organization|United Nations|United Nations
E Firm|Metaxis SA|Metaxis SA;Metaxis
E Place|Kazakhstan|Kazakhstan
E Place|Thailand|Thailand
E Commodity|ore|ore
E Place|Kinshasa|Kinshasa
E Commodity|cobalt|cobalt
C U.S. Treasury Department|it@1;the department@2
C Justus Kabaruta|whom@1
C M23|the group@1;the rebels@2;who@2
C Leopold Kanyabo Kingsley|his@1
C Rwanda|the government@1;its@3;here@3;Its@9
C Democratic Republic of Congo|Its@5;The Kinshasa government@11;it@11
C Thérèse Kayikwamba-Wagala|her@5
C Metaxis SA|it@9;its@10
C United Nations|they@9
R Justus Kabaruta|SANCTIONED_BY|U.S. Treasury Department|1|asserted|on Thursday
R Justus Kabaruta|EMPLOYED_BY|Rwanda|1|asserted|-
R Leopold Kanyabo Kingsley|SANCTIONED_BY|U.S. Treasury Department|1|asserted|on Thursday
R Leopold Kanyabo Kingsley|EMPLOYED_BY|M23|1|asserted|-
R Kingsley Fresh LTD|SANCTIONED_BY|U.S. Treasury Department|1|asserted|on Thursday
R Kingsley Holding|SANCTIONED_BY|U.S. Treasury Department|1|asserted|on Thursday
R Leopold Kanyabo Kingsley|OWNS|Kingsley Fresh LTD|1|asserted|-
R Leopold Kanyabo Kingsley|OWNS|Kingsley Holding|1|asserted|-
R Kingsley Fresh LTD|LOCATED_IN|United Kingdom|1|asserted|-
R Kingsley Holding|LOCATED_IN|France|1|asserted|-
R Justus Kabaruta|ACCUSED_BY|Bradley T. Smithers|2|asserted|-
R Bradley T. Smithers|EMPLOYED_BY|U.S. Treasury Department|2|asserted|-
R Rubaya|LOCATED_IN|Masisi|2|asserted|-
R Rubaya|EXPORTS|coltan|2|alleged|-
R Yolande Makolonga|EMPLOYED_BY|Rwanda|3|asserted|-
R Thérèse Kayikwamba-Wagala|EMPLOYED_BY|Democratic Republic of Congo|4-5|asserted|-
R Thérèse Kayikwamba-Wagala|VISITED|Munich|5|asserted|-
R Thérèse Kayikwamba-Wagala|VISITED|Addis Ababa|5|asserted|-
R Thérèse Kayikwamba-Wagala|VISITED|New York|5|asserted|-
R Paul Kagamira|LEADS|Rwanda|5|asserted|-
R European Union|AGREED_WITH|Rwanda|5|asserted|a year ago
R European Union|IMPORTS|minerals|5|expected|-
R Rwanda|SUPPLIES|European Union|5|expected|-
R Johnston Busingyo|EMPLOYED_BY|Rwanda|7|asserted|-
R United Kingdom|MET_WITH|Johnston Busingyo|7|asserted|-
R Rwanda|SUPPLIES|M23|8|denied|-
R Rwanda|EXPORTS|coltan|9|asserted|in 2023
R Metaxis SA|LOCATED_IN|Luxembourg|9|asserted|-
R Metaxis SA|IMPORTS|coltan|9|alleged|-
R Rwanda|SUPPLIES|Metaxis SA|9|alleged|-
R Metaxis SA|SUPPLIES|Kazakhstan|9|alleged|-
R Metaxis SA|SUPPLIES|Thailand|9|alleged|-
R Kazakhstan|IMPORTS|coltan|9|alleged|-
R Thailand|IMPORTS|coltan|9|alleged|-
R Rwanda|SUPPLIES|Metaxis SA|10|asserted|-
R Metaxis SA|IMPORTS|ore|10|asserted|-
R Democratic Republic of Congo|EXPORTS|cobalt|11|denied|for four months

@s-057|sports desk|2022-05-30|Chelsford FC sold to Boehler group as government waves the licence through
1 Chelsford Football Club have a new owner after the longest three months in their 117 years, the group led by the American financier Thaddeus "Ted" Boehler and by Clearpond Capital of Santa Monica having paid £2.5bn for the shares of Rodion Akimenko, the oligarch whose assets Britain froze on 10 March.
2 Not a penny of it goes to him: the money sits in an account at Barclegh's that can be opened only with a licence from the Office of Financial Sanctions Implementation, and is to be spent, one day, on the victims of the war in Ukraine.
3 Culture Secretary Nadine Dorrance, who cleared the sale last Tuesday, said the country could now be satisfied that Akimenko would not benefit; Portugal, of which he is also a citizen, had given its consent the same night, as had the European Commission, which put him on its own list on 15 March.
---
4 The freeze was felt in odd corners.
5 The megastore at the Fulham Road was shut, the team bus was given a diesel allowance, and the sponsor, the mobile firm Trio, asked for its name to be taken off the shirts.
6 Coach Tobias Tucher drove to Middlesbrough in a minivan.
7 The long-time director Milena Grushevskova, who is on no list, leaves in the summer, and so does chairman Bruce Buckley.
---
8 Akimenko, who bought the club in 2003 from Kenneth Bateson for £140m, still holds 29 per cent of the steelmaker Uralvas plc, which Whitehall says supplied plate to the Russian army, a charge that the company denies; Uralvas, listed in London until the dealings were suspended, was itself added to the British list on 5 May.
9 His two yachts, the Solaria and the Eclipsis, are lying at Bodrum and Marmaris.
10 "He was the best owner a fan could have and I'd rather not be asked about the rest," said Cheryl Hobbs-Whitlock, of the Shed End Supporters' Trust.
11 The new men visit the training ground in Cobham on Wednesday; they have also to find a left-back.
E Organization|Chelsford Football Club|Chelsford Football Club;Chelsford FC
E Place|United States|American
E Organization|Boehler group|Boehler group
E Person|Thaddeus "Ted" Boehler|Thaddeus "Ted" Boehler
E Firm|Clearpond Capital|Clearpond Capital
E Place|Santa Monica|Santa Monica
E Person|Rodion Akimenko|Rodion Akimenko;Akimenko
E Place|United Kingdom|Britain;British;Whitehall
E Firm|Barclegh's|Barclegh's
E Organization|Office of Financial Sanctions Implementation|Office of Financial Sanctions Implementation
E Place|Ukraine|Ukraine
E Person|Nadine Dorrance|Nadine Dorrance
E Place|Portugal|Portugal
E Organization|European Commission|European Commission
E Place|Fulham Road|Fulham Road
E Commodity|diesel|diesel
E Firm|Trio|Trio
E Person|Tobias Tucher|Tobias Tucher
E Place|Middlesbrough|Middlesbrough
E Person|Milena Grushevskova|Milena Grushevskova
E Person|Bruce Buckley|Bruce Buckley
E Person|Kenneth Bateson|Kenneth Bateson
E Firm|Uralvas plc|Uralvas plc;Uralvas
E Commodity|plate|plate
E Organization|Russian army|Russian army
E Place|London|London
E Vessel|Solaria|Solaria
E Vessel|Eclipsis|Eclipsis
E Place|Bodrum|Bodrum
E Place|Marmaris|Marmaris
E Person|Cheryl Hobbs-Whitlock|Cheryl Hobbs-Whitlock
E Organization|Shed End Supporters' Trust|Shed End Supporters' Trust
E Place|Cobham|Cobham
C Boehler group|the group@1;The new men@11
C Chelsford Football Club|their@1;the club@8
C Rodion Akimenko|the oligarch@1;whose@1;him@2;he@3;him@3;who@8;His@9;He@10
C Nadine Dorrance|who@3
C United Kingdom|the country@3
C European Commission|which#2@3;its@3
C Milena Grushevskova|who@7
C Uralvas plc|which@8;the company@8;itself@8
R Boehler group|OWNS|Chelsford Football Club|1|asserted|-
R Thaddeus "Ted" Boehler|LEADS|Boehler group|1|asserted|-
R Thaddeus "Ted" Boehler|OWNS|Chelsford Football Club|1|asserted|-
R Clearpond Capital|OWNS|Chelsford Football Club|1|asserted|-
R Clearpond Capital|LOCATED_IN|Santa Monica|1|asserted|-
R Rodion Akimenko|SANCTIONED_BY|United Kingdom|1|asserted|on 10 March
R Nadine Dorrance|EMPLOYED_BY|United Kingdom|3|asserted|-
R Rodion Akimenko|SANCTIONED_BY|European Commission|3|asserted|on 15 March
R Tobias Tucher|EMPLOYED_BY|Chelsford Football Club|6|asserted|-
R Tobias Tucher|VISITED|Middlesbrough|6|asserted|-
R Milena Grushevskova|LEADS|Chelsford Football Club|7|asserted|-
R Bruce Buckley|LEADS|Chelsford Football Club|7|asserted|-
R Milena Grushevskova|SANCTIONED_BY|United Kingdom|7|denied|-
R Rodion Akimenko|OWNS|Chelsford Football Club|8|asserted|in 2003
R Rodion Akimenko|INVESTED_IN|Uralvas plc|8|asserted|-
R Uralvas plc|SUPPLIES|Russian army|8|alleged|-
R Uralvas plc|EXPORTS|plate|8|alleged|-
R Russian army|IMPORTS|plate|8|alleged|-
R Uralvas plc|ACCUSED_BY|United Kingdom|8|asserted|-
R Uralvas plc|SUPPLIES|Russian army|8|denied|-
R Uralvas plc|SANCTIONED_BY|United Kingdom|8|asserted|on 5 May
R Rodion Akimenko|OWNS|Solaria|9|asserted|-
R Rodion Akimenko|OWNS|Eclipsis|9|asserted|-
R Solaria|LOCATED_IN|Bodrum|9|asserted|-
R Eclipsis|LOCATED_IN|Marmaris|9|asserted|-
R Cheryl Hobbs-Whitlock|EMPLOYED_BY|Shed End Supporters' Trust|10|asserted|-
R Boehler group|VISITED|Cobham|11|expected|on Wednesday

@s-058|wire|2024-09-12|US sanctions Chinese research institute, Pakistani firm over ballistic missiles
1 ISLAMABAD - Washington on Thursday blacklisted the Beijing Academy of Process Control for Casting Machinery (BAPCC), three more Chinese entities and a Pakistani importer, Pioneering Gear & Equipment (Private) Limited, for what State Department spokesperson Matthias Millerick called the knowing transfer of equipment under missile technology controls to Islamabad's Shaheen-3 and Ababeel programmes.
2 BAPCC has, he said, "worked with Pakistan" to procure machines for testing large rocket motors for the National Development Complex (NDC), which itself has been on U.S. lists since 1998.
3 Hubei Yuechengda Smart Equipment Co, Unison Enterprise of Lahore's Chinese sister Xi'an Lingfu Technology Development, and a man by the name of Liang Qiumei, also called Steve Liang, are the others.
4 A spokesman for China's embassy, Liu Pengcheng, said that Beijing opposes unilateral sanctions and "long-arm jurisdiction".
---
5 Pakistan's foreign office called the step "biased and politically motivated"; spokesperson Mumtaz Zahra Balouch pointed to "others", by which she meant India, that had been let off licences for advanced military technology.
6 Islamabad buys four fifths of its imported arms from China, among them J-10CE fighters, Hangor submarines and VT-4 tanks, according to the Stockholm Institute for Peace & Arms Data.
7 A deal with the International Monetary Fund, for 7 billion dollars, is due before the fund's board on September 25 and is not affected, said Finance Minister Muhammad Aurangabadi, a former banker at JB Morgan's office in Singapore.
8 A year ago a Belarusian truck-chassis maker, Minsk Chassis and Trailer Works, was hit for the same reason; it said that its chassis, delivered in 2019, carried cranes.
E Place|Islamabad|ISLAMABAD
E Place|United States|Washington;US;U.S.
E Organization|Beijing Academy of Process Control for Casting Machinery|Beijing Academy of Process Control for Casting Machinery;BAPCC
E Place|China|Chinese;China;Beijing
E Place|Pakistan|Pakistani;Islamabad;Pakistan
E Firm|Pioneering Gear & Equipment (Private) Limited|Pioneering Gear & Equipment (Private) Limited
E Organization|State Department|State Department
E Person|Matthias Millerick|Matthias Millerick
E Commodity|ballistic missiles|ballistic missiles
E Organization|National Development Complex|National Development Complex;NDC
E Commodity|rocket motors|rocket motors
E Firm|Hubei Yuechengda Smart Equipment Co|Hubei Yuechengda Smart Equipment Co
E Firm|Unison Enterprise|Unison Enterprise
E Place|Lahore|Lahore
E Firm|Xi'an Lingfu Technology Development|Xi'an Lingfu Technology Development
E Person|Liang Qiumei|Liang Qiumei;Steve Liang
E Person|Liu Pengcheng|Liu Pengcheng
E Organization|foreign office|foreign office
E Person|Mumtaz Zahra Balouch|Mumtaz Zahra Balouch
E Place|India|India
E Commodity|arms|arms
E Commodity|J-10CE fighters|J-10CE fighters
E Commodity|Hangor submarines|Hangor submarines
E Commodity|VT-4 tanks|VT-4 tanks
E Organization|Stockholm Institute for Peace & Arms Data|Stockholm Institute for Peace & Arms Data
E Organization|International Monetary Fund|International Monetary Fund
E Person|Muhammad Aurangabadi|Muhammad Aurangabadi
E Firm|JB Morgan|JB Morgan
E Place|Singapore|Singapore
E Place|Belarus|Belarusian
E Firm|Minsk Chassis and Trailer Works|Minsk Chassis and Trailer Works
E Commodity|truck chassis|truck-chassis;chassis
E Commodity|cranes|cranes
C Matthias Millerick|he@2
C National Development Complex|which@2;itself@2
C Mumtaz Zahra Balouch|she@5
C Pakistan|its@6
C Minsk Chassis and Trailer Works|it@8;its@8
C International Monetary Fund|the fund@7
R Beijing Academy of Process Control for Casting Machinery|SANCTIONED_BY|United States|1|asserted|on Thursday
R Beijing Academy of Process Control for Casting Machinery|LOCATED_IN|China|1|asserted|-
R Pioneering Gear & Equipment (Private) Limited|SANCTIONED_BY|United States|1|asserted|on Thursday
R Pioneering Gear & Equipment (Private) Limited|LOCATED_IN|Pakistan|1|asserted|-
R Matthias Millerick|EMPLOYED_BY|State Department|1|asserted|-
R Beijing Academy of Process Control for Casting Machinery|ACCUSED_BY|State Department|1|asserted|on Thursday
R Pioneering Gear & Equipment (Private) Limited|ACCUSED_BY|State Department|1|asserted|on Thursday
R Beijing Academy of Process Control for Casting Machinery|SUPPLIES|Pakistan|1-2|alleged|-
R National Development Complex|SANCTIONED_BY|United States|2|asserted|since 1998
R National Development Complex|LOCATED_IN|Pakistan|2|asserted|-
R Hubei Yuechengda Smart Equipment Co|SANCTIONED_BY|United States|1-3|asserted|on Thursday
R Xi'an Lingfu Technology Development|SANCTIONED_BY|United States|1-3|asserted|on Thursday
R Liang Qiumei|SANCTIONED_BY|United States|1-3|asserted|on Thursday
R Hubei Yuechengda Smart Equipment Co|LOCATED_IN|China|1-3|asserted|-
R Xi'an Lingfu Technology Development|LOCATED_IN|China|3|asserted|-
R Unison Enterprise|LOCATED_IN|Lahore|3|asserted|-
R Liu Pengcheng|EMPLOYED_BY|China|4|asserted|-
R foreign office|LOCATED_IN|Pakistan|5|asserted|-
R Mumtaz Zahra Balouch|EMPLOYED_BY|foreign office|5|asserted|-
R Pakistan|IMPORTS|arms|6|asserted|-
R China|SUPPLIES|Pakistan|6|asserted|-
R China|EXPORTS|arms|6|asserted|-
R Pakistan|IMPORTS|J-10CE fighters|6|asserted|-
R Pakistan|IMPORTS|Hangor submarines|6|asserted|-
R Pakistan|IMPORTS|VT-4 tanks|6|asserted|-
R China|EXPORTS|J-10CE fighters|6|asserted|-
R China|EXPORTS|Hangor submarines|6|asserted|-
R China|EXPORTS|VT-4 tanks|6|asserted|-
R Pakistan|AGREED_WITH|International Monetary Fund|7|expected|on September 25
R Muhammad Aurangabadi|EMPLOYED_BY|Pakistan|7|asserted|-
R Minsk Chassis and Trailer Works|SANCTIONED_BY|United States|8|asserted|A year ago
R Minsk Chassis and Trailer Works|LOCATED_IN|Belarus|8|asserted|-
R Minsk Chassis and Trailer Works|SUPPLIES|Pakistan|8|asserted|in 2019
R Minsk Chassis and Trailer Works|EXPORTS|truck chassis|8|asserted|in 2019

@s-059|podcast notes|2021-03-25|Ep. 88: Cotton, coats and a lost customer
* 1 Recorded in Stockholm and Urumqi; hosted by Elin Sahlström
2 On Monday the European Union did something it hadn't done to China since Tiananmen: it put four officials from Xinjiang and the Public Security Bureau of the Xinjiang Production and Construction Corps on a blacklist, and within minutes Beijing had listed ten Europeans in return, among them the French MEP Rodolphe Klugmann and the whole of a small Berlin institute, Ortelius China Studies, where our guest works.
3 Britain, Canada and the U.S. joined in.
4 By Wednesday the Communist Youth League had dug up a months-old statement of the retailer Hänsel & Ludwig in which the chain said that it did not source cotton from Xinjiang; by Thursday its shops were gone from the maps on Chinese phones.
5 Our guest, Dr. Mikko Huotarinen, says he first noticed when his own name failed to load.
* 6 02:10 Why cotton? The Corps, a paramilitary body with a seat in Urumqi and its own hospitals, grows about a third of China's crop.
* 7 09:45 Buyers and sellers: H&L, as everyone calls the Swedes, takes shirts from Hong Kong's Crystal Dragon, and Crystal Dragon took yarn, it now says in the past tense, from Huafeng of Aksu. Bangladesh and Vietnam make T-shirts of the same yarn.
* 8 17:30 Nobody has accused H&L's chief executive, Helena Helmersdotter, of anything except good manners.
* 9 24:00 The investment agreement that Brussels and Beijing reached in December, and why the European Parliament will not ratify it.
* 10 31:15 Listener's question: "Is it true that Norway was once punished over a prize?" It is. From 2010 to 2016 China bought hardly any Norwegian salmon; it went round by way of Vietnam.
11 Next time: no sanctions, promise. We head to the sauna.
E Commodity|cotton|cotton;Cotton
E Commodity|coats|coats
E Place|Stockholm|Stockholm
E Place|Urumqi|Urumqi
E Person|Elin Sahlström|Elin Sahlström
E Organization|European Union|European Union;Brussels
E Place|China|China;Beijing;Chinese
E Place|Tiananmen|Tiananmen
E Place|Xinjiang|Xinjiang
E Organization|Public Security Bureau|Public Security Bureau
E Organization|Xinjiang Production and Construction Corps|Xinjiang Production and Construction Corps;Corps
E Place|Europe|Europeans
E Place|France|French
E Person|Rodolphe Klugmann|Rodolphe Klugmann
E Place|Berlin|Berlin
E Organization|Ortelius China Studies|Ortelius China Studies
E Place|United Kingdom|Britain
E Place|Canada|Canada
E Place|United States|U.S.
E Organization|Communist Youth League|Communist Youth League
E Firm|Hänsel & Ludwig|Hänsel & Ludwig;H&L
E Person|Mikko Huotarinen|Mikko Huotarinen
E Commodity|shirts|shirts
E Place|Sweden|Swedes
E Place|Hong Kong|Hong Kong
E Firm|Crystal Dragon|Crystal Dragon
E Commodity|yarn|yarn
E Firm|Huafeng|Huafeng
E Place|Aksu|Aksu
E Place|Bangladesh|Bangladesh
E Place|Vietnam|Vietnam
E Commodity|T-shirts|T-shirts
E Person|Helena Helmersdotter|Helena Helmersdotter
E Organization|European Parliament|European Parliament
E Place|Norway|Norway;Norwegian
E Commodity|salmon|salmon
C European Union|it@2;it#2@2
C Hänsel & Ludwig|the chain@4;it@4;its@4
C Mikko Huotarinen|our guest@2;Our guest@5;he@5;his@5
C Ortelius China Studies|a small Berlin institute@2
C Xinjiang Production and Construction Corps|a paramilitary body@6;its@6
C Crystal Dragon|it@7
C salmon|it@10
R Public Security Bureau|SANCTIONED_BY|European Union|2|asserted|On Monday
R China|SANCTIONED_BY|European Union|2|asserted|On Monday
R Public Security Bureau|SUBSIDIARY_OF|Xinjiang Production and Construction Corps|2|asserted|-
R Rodolphe Klugmann|SANCTIONED_BY|China|2|asserted|On Monday
R Ortelius China Studies|SANCTIONED_BY|China|2|asserted|On Monday
R Ortelius China Studies|LOCATED_IN|Berlin|2|asserted|-
R Mikko Huotarinen|EMPLOYED_BY|Ortelius China Studies|2-5|asserted|-
R China|SANCTIONED_BY|United Kingdom|2-3|asserted|-
R China|SANCTIONED_BY|Canada|2-3|asserted|-
R China|SANCTIONED_BY|United States|2-3|asserted|-
R Hänsel & Ludwig|IMPORTS|cotton|4|denied|-
R Xinjiang|SUPPLIES|Hänsel & Ludwig|4|denied|-
R Xinjiang Production and Construction Corps|LOCATED_IN|Urumqi|6|asserted|-
R Hänsel & Ludwig|LOCATED_IN|Sweden|7|asserted|-
R Hänsel & Ludwig|IMPORTS|shirts|7|asserted|-
R Crystal Dragon|SUPPLIES|Hänsel & Ludwig|7|asserted|-
R Crystal Dragon|LOCATED_IN|Hong Kong|7|asserted|-
R Huafeng|SUPPLIES|Crystal Dragon|7|asserted|-
R Crystal Dragon|IMPORTS|yarn|7|asserted|-
R Huafeng|LOCATED_IN|Aksu|7|asserted|-
R Helena Helmersdotter|LEADS|Hänsel & Ludwig|8|asserted|-
R European Union|AGREED_WITH|China|9|asserted|in December
R Norway|SANCTIONED_BY|China|10|asserted|From 2010 to 2016
R Vietnam|SUPPLIES|China|10|asserted|From 2010 to 2016
