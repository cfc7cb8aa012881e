@t-078|fruit trade magazine|2024-02-12|Five firms, one fly: why Guayaquil gave its old guns back a miss
1 Russia will once more admit bananas from the five Ecuadorian exporters it locked out on 5 February, its veterinary and plant-health watchdog, Rosselkhoznadzor, announced on Friday, less than a week after President Daniel Noboa had let it be understood in Guayaquil that his country would not, after all, hand over six truckloads of Soviet-built arms to the United States for use in Ukraine.
2 Officially the ban on Agrozulma Cía. Ltda., Don Celso Fruit S.A. and three smaller houses was about the humpbacked fly, Megaselia scalaris, of which 55 cases had been recorded; "nobody in this port has ever seen that fly bite a diplomat," says José Antonio Hidalgo Weisson, executive director of the Association of Banana Exporters of Ecuador (AEBE).
---
3 Russia takes between 20 and 25 percent of Ecuador's bananas, the country's chief export after oil and shrimp, or about a million and a half boxes every week, which travel on the reefers of Baltic Reefers Ltd. from Puerto Bolívar to St. Petersburg and are distributed there by JFC Nord and by the X5 chain.
4 During the quarrel the Federal Service spoke of replacing them with fruit from India and Venezuela; a first two tonnes from Jalgaon reached Novorossiysk in January.
---
5 Foreign Minister Gabriela Sommerfeld confirmed on Monday that the arms would stay where they are, since Moscow, as the original seller, had refused its consent.
6 The Russian ambassador in Quito, Vladimir Sprinchan, told RIA Novosti that the two matters were in no way connected.
7 Noboa's own family, owner of the Bonita brand and of 7,000 hectares in Los Ríos and El Oro, has always shipped through its Antwerp and New Jersey subsidiaries, and was not on the list.
8 Chavelita, in which the Safra and Cutrale families of São Paulo hold everything, does not sell to Russia.
9 Ecuador's trade with Russia amounted to 1.2 billion dollars in 2023, and it may, the embassy thinks, exceed that this year.
E Place|Guayaquil|Guayaquil
E Place|Russia|Russia;Russian;Moscow
E Place|Ecuador|Ecuadorian;Ecuador
E Commodity|bananas|bananas
E Commodity|arms|Soviet-built arms;arms
E Commodity|oil|oil
E Commodity|shrimp|shrimp
E Organization|Rosselkhoznadzor|Rosselkhoznadzor;Federal Service
E Person|Daniel Noboa|Daniel Noboa;Noboa
E Place|United States|United States
E Place|Ukraine|Ukraine
E Firm|Agrozulma Cía. Ltda.|Agrozulma Cía. Ltda.
E Firm|Don Celso Fruit S.A.|Don Celso Fruit S.A.
E Person|José Antonio Hidalgo Weisson|José Antonio Hidalgo Weisson
E Organization|Association of Banana Exporters of Ecuador|Association of Banana Exporters of Ecuador;AEBE
E Firm|Baltic Reefers Ltd.|Baltic Reefers Ltd.
E Place|Puerto Bolívar|Puerto Bolívar
E Place|St. Petersburg|St. Petersburg
E Firm|JFC Nord|JFC Nord
E Firm|X5|X5
E Place|India|India
E Place|Venezuela|Venezuela
E Place|Jalgaon|Jalgaon
E Place|Novorossiysk|Novorossiysk
E Person|Gabriela Sommerfeld|Gabriela Sommerfeld
E Place|Quito|Quito
E Person|Vladimir Sprinchan|Vladimir Sprinchan
E Organization|RIA Novosti|RIA Novosti
E Firm|Bonita|Bonita
E Place|Los Ríos|Los Ríos
E Place|El Oro|El Oro
E Place|Antwerp|Antwerp
E Place|New Jersey|New Jersey
E Firm|Chavelita|Chavelita
E Person|Safra|Safra
E Person|Cutrale|Cutrale
E Place|São Paulo|São Paulo
C Russia|it@1
C Ecuador|his country@1;the country@3
C Daniel Noboa|his@1
C Rosselkhoznadzor|its veterinary and plant-health watchdog@1
C St. Petersburg|there@3
C Russia|its@5
E Commodity|fruit|fruit
R Russia|IMPORTS|bananas|1|expected|-
R Rosselkhoznadzor|LOCATED_IN|Russia|1|asserted|-
R Daniel Noboa|LEADS|Ecuador|1|asserted|-
R Daniel Noboa|VISITED|Guayaquil|1|asserted|-
R Ecuador|SUPPLIES|United States|1|denied|-
R Ecuador|EXPORTS|arms|1|denied|-
R Agrozulma Cía. Ltda.|SANCTIONED_BY|Russia|1-2|asserted|on 5 February
R Don Celso Fruit S.A.|SANCTIONED_BY|Russia|1-2|asserted|on 5 February
R Agrozulma Cía. Ltda.|LOCATED_IN|Ecuador|1-2|asserted|-
R Don Celso Fruit S.A.|LOCATED_IN|Ecuador|1-2|asserted|-
R José Antonio Hidalgo Weisson|LEADS|Association of Banana Exporters of Ecuador|2|asserted|-
R Ecuador|SUPPLIES|Russia|3|asserted|-
R Russia|IMPORTS|bananas|3|asserted|-
R Ecuador|EXPORTS|bananas|3|asserted|-
R Ecuador|EXPORTS|oil|3|asserted|-
R Ecuador|EXPORTS|shrimp|3|asserted|-
R JFC Nord|LOCATED_IN|St. Petersburg|3|asserted|-
R India|SUPPLIES|Russia|3-4|expected|-
R Venezuela|SUPPLIES|Russia|3-4|expected|-
R Jalgaon|SUPPLIES|Novorossiysk|4|asserted|in January
R Gabriela Sommerfeld|EMPLOYED_BY|Ecuador|3-5|asserted|-
R Russia|SUPPLIES|Ecuador|3-5|asserted|-
R Vladimir Sprinchan|EMPLOYED_BY|Russia|6|asserted|-
R Daniel Noboa|OWNS|Bonita|7|asserted|-
R Safra|OWNS|Chavelita|8|asserted|-
R Cutrale|OWNS|Chavelita|8|asserted|-
R Chavelita|SUPPLIES|Russia|8|denied|-
R United States|IMPORTS|arms|1|denied|-
R Ecuador|TRADES_WITH|Russia|9|asserted|in 2023
R Ecuador|TRADES_WITH|Russia|9|expected|this year
R India|EXPORTS|fruit|4|expected|-
R Venezuela|EXPORTS|fruit|4|expected|-
R Russia|IMPORTS|fruit|3-4|expected|-

@t-079|economic weekly, translated from French|2025-02-06|Tunisian Oil Finds Its Buyers, But Not Its Price
1 With 340,000 tonnes pressed since November, Tunisia is this winter the world's second producer of olive oil, behind Spain, and its Minister of Agriculture, Water Resources and Fisheries, Ezzeddine Ben Cheikh, who visited the mills of Sfax and Zarzis at the weekend, wishes each litre of it to be sold at not less than ten dinars.
2 The wish is pious.
3 In bulk, the oil leaves the port of La Goulette and that of Sfax at 3.40 euros a kilogram, and nine-tenths go in bulk, to the bottlers of Jaén, Lucca and, increasingly, of Dos Hermanas, where Migasa Aceites, the Spanish giant, has taken 31,000 tonnes since Christmas.
---
4 Let us name the sellers.
5 Olea Sud Group, of the Ben Ayed family, which bottles the Terra Djerba that one finds at Costco and at Carrefour, makes two-fifths of our bottled exports; its president, Anouar Ben Ayed-Tlili, has been detained since November by order of the financial judicial pole on suspicion of money-laundering, and his lawyers have called the accusation a settling of accounts.
6 The National Oil Office (ONH), for its part, had promised to purchase 100,000 tonnes for storage, with a loan from the Banque rurale du Cap Bon that was never signed.
---
7 To the European Union we may send 56,700 tonnes free of duty; to the United States there went 38,000 tonnes last season, through Houston, Savannah and Oakland, to the account of Pompeian, of Baltimore, in the main, and of Salov, owned by China's Bright Food, which bottles at Massarosa.
8 Mr. Ben Cheikh received in January the ambassador of Saudi Arabia, Abdulaziz bin Ali Al-Saqr, and a purchasing mission from Jeddah is announced for after Ramadan.
9 President Kaïs Saïed, receiving the head of government at Carthage, spoke of "speculators who drink the blood of the olive tree".
10 The olive trees, for their part, have had enough rain at last.
11 With Libya, the country's best customer for couscous, Tunisia did 2.3 billion dinars of trade last year; with Algeria, rather less.
E Place|Tunisia|Tunisian;Tunisia
E Commodity|olive oil|olive oil;Oil;oil
E Place|Spain|Spain;Spanish
E Organization|Ministry of Agriculture, Water Resources and Fisheries|Agriculture, Water Resources and Fisheries
E Person|Ezzeddine Ben Cheikh|Ezzeddine Ben Cheikh;Ben Cheikh
E Place|Sfax|Sfax
E Place|Zarzis|Zarzis
E Place|La Goulette|La Goulette
E Place|Jaén|Jaén
E Place|Lucca|Lucca
E Place|Dos Hermanas|Dos Hermanas
E Firm|Migasa Aceites|Migasa Aceites
E Firm|Olea Sud Group|Olea Sud Group
E Firm|Terra Djerba|Terra Djerba
E Firm|Costco|Costco
E Firm|Carrefour|Carrefour
E Person|Anouar Ben Ayed-Tlili|Anouar Ben Ayed-Tlili
E Person|Ben Ayed|Ben Ayed
E Organization|financial judicial pole|financial judicial pole
E Organization|National Oil Office|National Oil Office;ONH
E Firm|Banque rurale du Cap Bon|Banque rurale du Cap Bon
E Organization|European Union|European Union
E Place|United States|United States
E Place|Houston|Houston
E Place|Savannah|Savannah
E Place|Oakland|Oakland
E Firm|Pompeian|Pompeian
E Place|Baltimore|Baltimore
E Firm|Salov|Salov
E Place|China|China
E Firm|Bright Food|Bright Food
E Place|Massarosa|Massarosa
E Place|Saudi Arabia|Saudi Arabia
E Person|Abdulaziz bin Ali Al-Saqr|Abdulaziz bin Ali Al-Saqr
E Place|Jeddah|Jeddah
E Person|Kaïs Saïed|Kaïs Saïed
E Place|Carthage|Carthage
C Tunisia|its@1;our@5;we@7
C Ezzeddine Ben Cheikh|who@1
C Dos Hermanas|where@3
C Migasa Aceites|the Spanish giant@3
C Olea Sud Group|which@5;its@5
C Anouar Ben Ayed-Tlili|his@5
C National Oil Office|its@6
C Salov|which@7
E Place|Libya|Libya
E Place|Algeria|Algeria
E Commodity|couscous|couscous
C Tunisia|the country@11
R Ezzeddine Ben Cheikh|LEADS|Ministry of Agriculture, Water Resources and Fisheries|1|asserted|-
R Ezzeddine Ben Cheikh|EMPLOYED_BY|Tunisia|1|asserted|-
R Ministry of Agriculture, Water Resources and Fisheries|LOCATED_IN|Tunisia|1|asserted|-
R Ezzeddine Ben Cheikh|VISITED|Sfax|1|asserted|at the weekend
R Ezzeddine Ben Cheikh|VISITED|Zarzis|1|asserted|at the weekend
R Tunisia|EXPORTS|olive oil|1-3|asserted|-
R Tunisia|SUPPLIES|Jaén|1-3|asserted|-
R Tunisia|SUPPLIES|Lucca|1-3|asserted|-
R Tunisia|SUPPLIES|Dos Hermanas|1-3|asserted|-
R Jaén|IMPORTS|olive oil|3|asserted|-
R Lucca|IMPORTS|olive oil|3|asserted|-
R Dos Hermanas|IMPORTS|olive oil|3|asserted|-
R Tunisia|SUPPLIES|Migasa Aceites|1-3|asserted|since Christmas
R Migasa Aceites|IMPORTS|olive oil|3|asserted|since Christmas
R Migasa Aceites|LOCATED_IN|Dos Hermanas|3|asserted|-
R Migasa Aceites|LOCATED_IN|Spain|3|asserted|-
R Ben Ayed|OWNS|Olea Sud Group|5|asserted|-
R Olea Sud Group|SUPPLIES|Costco|5|asserted|-
R Olea Sud Group|SUPPLIES|Carrefour|5|asserted|-
R Olea Sud Group|EXPORTS|olive oil|3-5|asserted|-
R Olea Sud Group|LOCATED_IN|Tunisia|5|asserted|-
R Anouar Ben Ayed-Tlili|LEADS|Olea Sud Group|5|asserted|-
R Anouar Ben Ayed-Tlili|ARRESTED_BY|financial judicial pole|5|asserted|since November
R Anouar Ben Ayed-Tlili|ACCUSED_BY|financial judicial pole|5|asserted|since November
R National Oil Office|IMPORTS|olive oil|3-6|expected|-
R National Oil Office|AGREED_WITH|Banque rurale du Cap Bon|6|denied|-
R Tunisia|SUPPLIES|United States|7|asserted|last season
R United States|IMPORTS|olive oil|3-7|asserted|last season
R Tunisia|SUPPLIES|Pompeian|7|asserted|last season
R Tunisia|SUPPLIES|Salov|7|asserted|last season
R Pompeian|IMPORTS|olive oil|3-7|asserted|last season
R Salov|IMPORTS|olive oil|3-7|asserted|last season
R Pompeian|LOCATED_IN|Baltimore|7|asserted|-
R Bright Food|OWNS|Salov|7|asserted|-
R Bright Food|LOCATED_IN|China|7|asserted|-
R Ezzeddine Ben Cheikh|MET_WITH|Abdulaziz bin Ali Al-Saqr|8|asserted|in January
R Abdulaziz bin Ali Al-Saqr|EMPLOYED_BY|Saudi Arabia|8|asserted|-
R Jeddah|VISITED|Tunisia|7-8|expected|after Ramadan
R Kaïs Saïed|LEADS|Tunisia|1-9|asserted|-
R Costco|IMPORTS|olive oil|1-5|asserted|-
R Carrefour|IMPORTS|olive oil|1-5|asserted|-
R Tunisia|SUPPLIES|European Union|7|expected|-
R European Union|IMPORTS|olive oil|3-7|expected|-
R Tunisia|TRADES_WITH|Libya|11|asserted|last year
R Tunisia|TRADES_WITH|Algeria|11|asserted|last year
R Tunisia|SUPPLIES|Libya|11|asserted|-
R Libya|IMPORTS|couscous|11|asserted|-
R Tunisia|EXPORTS|couscous|11|asserted|-

@t-080|diamond newsletter|2024-03-01|Origin unknown: Antwerp's new counter opens, Mumbai stays away
1 From today a stone of one carat or more that enters the European Union must come with proof that it was not dug in Russia, and the only place at which rough can be certified, for the whole of the G7, is a counter on the second floor of the Diamond Office in Antwerp's Hoveniersstraat.
2 The counter is run by the Antwerp World Diamond Centre (AWDC), whose chief executive, Ari Epstein-Vandamme, fought the embargo for two years and now defends it, not without a sigh: "Vilyugran sold a third of the world's rough here. We sent them home on the first of January."
3 Vilyugran PJSC, two-thirds of which belongs to the Russian Federation and the Republic of Sakha (Yakutia), and its chief executive, Platon Matveychev, have been on the EU's list since 3 January; Washington had put the company on its own in April 2022.
---
4 Where do its stones go?
5 To the United Arab Emirates and to India, by all accounts; customs records which the Zurich research desk of Solitaire Analytics GmbH examined show $1.1 billion worth shipped last year to Dubai houses of which few had existed in 2021, among them Vostok Gem DMCC, and to Surat, where Kesar-Dhruva Exports and Venus Tara bought directly, in rupees.
6 Kesar-Dhruva's managing partner, Vallabhbhai Lakhani-Patel, said on the telephone that he bought from Vilyugran until the end of 2023 and not since.
7 Vipul Shah, chairman of India's Gem & Jewellery Export Promotion Council (GJEPC), called the single counter "a post office with a monopoly", and the presidents of Botswana, Angola and Namibia, Mokgweetsi Masisi, João Lourenço and Nangolo Mbumba, complained of it in a joint letter.
---
8 De Beers, the Anglo American subsidiary, has asked to have its Gaborone sorting house recognised as a second one; Belgium's prime minister, Alexander De Croo, did not exclude it when he met Masisi in Brussels.
9 From September lab-grown stones, jewellery and watches fall under the rule as well.
E Place|Antwerp|Antwerp
E Place|Mumbai|Mumbai
E Organization|European Union|European Union;EU
E Place|Russia|Russia;Russian Federation
E Organization|G7|G7
E Place|Diamond Office|Diamond Office
E Place|Hoveniersstraat|Hoveniersstraat
E Organization|Antwerp World Diamond Centre|Antwerp World Diamond Centre;AWDC
E Person|Ari Epstein-Vandamme|Ari Epstein-Vandamme
E Firm|Vilyugran PJSC|Vilyugran PJSC;Vilyugran
E Place|Republic of Sakha (Yakutia)|Republic of Sakha (Yakutia)
E Person|Platon Matveychev|Platon Matveychev
E Place|United States|Washington
E Place|United Arab Emirates|United Arab Emirates
E Place|India|India
E Place|Zurich|Zurich
E Firm|Solitaire Analytics GmbH|Solitaire Analytics GmbH
E Place|Dubai|Dubai
E Firm|Vostok Gem DMCC|Vostok Gem DMCC
E Place|Surat|Surat
E Firm|Kesar-Dhruva Exports|Kesar-Dhruva Exports;Kesar-Dhruva
E Firm|Venus Tara|Venus Tara
E Person|Vallabhbhai Lakhani-Patel|Vallabhbhai Lakhani-Patel
E Person|Vipul Shah|Vipul Shah
E Organization|Gem & Jewellery Export Promotion Council|Gem & Jewellery Export Promotion Council;GJEPC
E Place|Botswana|Botswana
E Place|Angola|Angola
E Place|Namibia|Namibia
E Person|Mokgweetsi Masisi|Mokgweetsi Masisi;Masisi
E Person|João Lourenço|João Lourenço
E Person|Nangolo Mbumba|Nangolo Mbumba
E Firm|De Beers|De Beers
E Firm|Anglo American|Anglo American
E Place|Gaborone|Gaborone
E Place|Belgium|Belgium
E Person|Alexander De Croo|Alexander De Croo
E Place|Brussels|Brussels
E Commodity|diamonds|rough
E Commodity|lab-grown stones|lab-grown stones
E Commodity|jewellery|jewellery
E Commodity|watches|watches
C Antwerp World Diamond Centre|whose@2;We@2
C Antwerp|here@2
C Vilyugran PJSC|them@2;its@3;the company@3;its@4
C diamonds|a stone@1;stones@4
C United States|its own@3
C Vallabhbhai Lakhani-Patel|he@6
C Surat|where@5
C De Beers|its@8
C Alexander De Croo|he@8
R Russia|SANCTIONED_BY|European Union|1|asserted|From today
R diamonds|SANCTIONED_BY|European Union|1|asserted|From today
R Diamond Office|LOCATED_IN|Antwerp|1|asserted|-
R Diamond Office|LOCATED_IN|Hoveniersstraat|1|asserted|-
R Hoveniersstraat|LOCATED_IN|Antwerp|1|asserted|-
R Antwerp World Diamond Centre|LOCATED_IN|Antwerp|1-2|asserted|-
R Ari Epstein-Vandamme|LEADS|Antwerp World Diamond Centre|2|asserted|-
R Vilyugran PJSC|EXPORTS|diamonds|2|asserted|-
R Vilyugran PJSC|SUPPLIES|Antwerp|2|asserted|-
R Russia|OWNS|Vilyugran PJSC|3|asserted|-
R Republic of Sakha (Yakutia)|OWNS|Vilyugran PJSC|3|asserted|-
R Platon Matveychev|LEADS|Vilyugran PJSC|3|asserted|-
R Vilyugran PJSC|SANCTIONED_BY|European Union|3|asserted|since 3 January
R Platon Matveychev|SANCTIONED_BY|European Union|3|asserted|since 3 January
R Vilyugran PJSC|SANCTIONED_BY|United States|3|asserted|in April 2022
R Vilyugran PJSC|SUPPLIES|United Arab Emirates|4-5|alleged|-
R Vilyugran PJSC|SUPPLIES|India|4-5|alleged|-
R Solitaire Analytics GmbH|LOCATED_IN|Zurich|5|asserted|-
R Vostok Gem DMCC|LOCATED_IN|Dubai|5|asserted|-
R Vilyugran PJSC|SUPPLIES|Dubai|4-5|asserted|last year
R Vilyugran PJSC|SUPPLIES|Vostok Gem DMCC|4-5|asserted|last year
R Vilyugran PJSC|SUPPLIES|Kesar-Dhruva Exports|4-5|asserted|last year
R Vilyugran PJSC|SUPPLIES|Venus Tara|4-5|asserted|last year
R Vostok Gem DMCC|IMPORTS|diamonds|4-5|asserted|last year
R Kesar-Dhruva Exports|IMPORTS|diamonds|4-5|asserted|last year
R Venus Tara|IMPORTS|diamonds|4-5|asserted|last year
R Kesar-Dhruva Exports|LOCATED_IN|Surat|5|asserted|-
R Venus Tara|LOCATED_IN|Surat|5|asserted|-
R Vallabhbhai Lakhani-Patel|LEADS|Kesar-Dhruva Exports|6|asserted|-
R Vilyugran PJSC|SUPPLIES|Kesar-Dhruva Exports|6|denied|-
R Vipul Shah|LEADS|Gem & Jewellery Export Promotion Council|7|asserted|-
R Gem & Jewellery Export Promotion Council|LOCATED_IN|India|7|asserted|-
R Mokgweetsi Masisi|LEADS|Botswana|7|asserted|-
R João Lourenço|LEADS|Angola|7|asserted|-
R Nangolo Mbumba|LEADS|Namibia|7|asserted|-
R De Beers|SUBSIDIARY_OF|Anglo American|8|asserted|-
R Alexander De Croo|LEADS|Belgium|8|asserted|-
R Alexander De Croo|MET_WITH|Mokgweetsi Masisi|8|asserted|-
R lab-grown stones|SANCTIONED_BY|European Union|3-9|expected|From September
R jewellery|SANCTIONED_BY|European Union|3-9|expected|From September
R watches|SANCTIONED_BY|European Union|3-9|expected|From September
R Antwerp|IMPORTS|diamonds|2|asserted|-
R United Arab Emirates|IMPORTS|diamonds|4-5|alleged|-
R India|IMPORTS|diamonds|4-5|alleged|-
R Dubai|IMPORTS|diamonds|4-5|asserted|last year

@t-081|agency report|2025-05-29|Moscow says Serbian shells go east by the back door
1 Russia's Foreign Intelligence Service (SVR) charged on Thursday that Serbian munitions makers were supplying Ukraine through "a simple scheme of fake end-user certificates", and named Balkanpromet-SDP, the state arms trader, Zenitprom, Medvednik, of Valjevo, Rilag, Rejnar DTP and the Prvi Borac plant at Užice.
2 Hundreds of thousands of howitzer shells, and a million rounds for small arms, had gone by way of the Czech Republic, Poland and Bulgaria, the statement said, adding with some bitterness that the Serbs were "trying to make money on the blood of fraternal Slavic peoples".
---
3 In Belgrade, President Aleksandar Vučić, who had been in Moscow on 9 May for the parade and had spoken there with Vladimir Putin about precisely this, said that a joint working group would look at every one of the contracts, some of which he called "not true".
4 Serbia has imposed no sanctions on Russia; it has also never delivered a cartridge to Ukraine itself, Defence Minister Bratislav Gašić told Radio Television of Serbia.
5 Czech officials, whose "ammunition initiative" has found Kyiv 1.6 million shells since 2024, were silent; "what we buy is not what we talk about," said Aleš Výborný-Hřib, spokesman for the Czechoslovak Group, a private company from Prague which owns plants in Spain, Slovakia and, since last year, the ammunition business of Vista Outdoor, of Anoka, Minnesota.
---
6 Data of the Interministerial customs body compiled by the Balkan Arms Monitor put Serbia's arms exports in 2024 at 1.2 billion euros, with Israel, to which shells and drones worth 42.3 million were flown from Nikola Tesla airport by El Al freighters, among the quickest-growing customers.
7 Deliveries to Israel were stopped on 24 June, according to Vučić: "everything, and not only to them."
8 Balkanpromet's director, Jugoslav Petković-Raškov, was not to be reached, and the Valjevo factory's guard put down the receiver.
E Place|Russia|Russia;Moscow
E Organization|Foreign Intelligence Service|Foreign Intelligence Service;SVR
E Place|Serbia|Serbian;Serbs;Serbia
E Place|Ukraine|Ukraine;Kyiv
E Firm|Balkanpromet-SDP|Balkanpromet-SDP;Balkanpromet
E Firm|Zenitprom|Zenitprom
E Firm|Medvednik|Medvednik
E Place|Valjevo|Valjevo
E Firm|Rilag|Rilag
E Firm|Rejnar DTP|Rejnar DTP
E Firm|Prvi Borac|Prvi Borac
E Place|Užice|Užice
E Commodity|howitzer shells|howitzer shells;shells
E Commodity|rounds|rounds
E Commodity|small arms|small arms
E Commodity|munitions|munitions;ammunition
E Commodity|arms|arms
E Commodity|drones|drones
E Place|Czech Republic|Czech Republic;Czech
E Place|Poland|Poland
E Place|Bulgaria|Bulgaria
E Place|Belgrade|Belgrade
E Person|Aleksandar Vučić|Aleksandar Vučić;Vučić
E Person|Vladimir Putin|Vladimir Putin
E Person|Bratislav Gašić|Bratislav Gašić
E Organization|Radio Television of Serbia|Radio Television of Serbia
E Person|Aleš Výborný-Hřib|Aleš Výborný-Hřib
E Firm|Czechoslovak Group|Czechoslovak Group
E Place|Prague|Prague
E Place|Spain|Spain
E Place|Slovakia|Slovakia
E Firm|Vista Outdoor|Vista Outdoor
E Place|Anoka|Anoka
E Place|Minnesota|Minnesota
E Organization|Balkan Arms Monitor|Balkan Arms Monitor
E Place|Israel|Israel
E Place|Nikola Tesla airport|Nikola Tesla airport
E Firm|El Al|El Al
E Person|Jugoslav Petković-Raškov|Jugoslav Petković-Raškov
C Balkanpromet-SDP|the state arms trader@1
C Aleksandar Vučić|who@3;he@3
C Russia|there@3
C Serbia|it@4;itself@4
C Czech Republic|whose@5
C Czechoslovak Group|a private company@5;which@5
C Israel|which@6
C Medvednik|the Valjevo factory@8
C Czechoslovak Group|we@5;we#2@5
R Foreign Intelligence Service|LOCATED_IN|Russia|1|asserted|-
R Balkanpromet-SDP|ACCUSED_BY|Foreign Intelligence Service|1|asserted|on Thursday
R Zenitprom|ACCUSED_BY|Foreign Intelligence Service|1|asserted|on Thursday
R Medvednik|ACCUSED_BY|Foreign Intelligence Service|1|asserted|on Thursday
R Rilag|ACCUSED_BY|Foreign Intelligence Service|1|asserted|on Thursday
R Rejnar DTP|ACCUSED_BY|Foreign Intelligence Service|1|asserted|on Thursday
R Prvi Borac|ACCUSED_BY|Foreign Intelligence Service|1|asserted|on Thursday
R Balkanpromet-SDP|SUPPLIES|Ukraine|1|alleged|-
R Zenitprom|SUPPLIES|Ukraine|1|alleged|-
R Medvednik|SUPPLIES|Ukraine|1|alleged|-
R Rilag|SUPPLIES|Ukraine|1|alleged|-
R Rejnar DTP|SUPPLIES|Ukraine|1|alleged|-
R Prvi Borac|SUPPLIES|Ukraine|1|alleged|-
R Serbia|SUPPLIES|Ukraine|1|alleged|-
R Ukraine|IMPORTS|munitions|1|alleged|-
R Serbia|EXPORTS|munitions|1|alleged|-
R Serbia|EXPORTS|howitzer shells|1-2|alleged|-
R Serbia|EXPORTS|rounds|1-2|alleged|-
R Ukraine|IMPORTS|howitzer shells|1-2|alleged|-
R Ukraine|IMPORTS|rounds|1-2|alleged|-
R Serbia|ACCUSED_BY|Foreign Intelligence Service|1-2|asserted|on Thursday
R Serbia|OWNS|Balkanpromet-SDP|1|asserted|-
R Balkanpromet-SDP|LOCATED_IN|Serbia|1|asserted|-
R Zenitprom|LOCATED_IN|Serbia|1|asserted|-
R Medvednik|LOCATED_IN|Valjevo|1|asserted|-
R Medvednik|LOCATED_IN|Serbia|1|asserted|-
R Rilag|LOCATED_IN|Serbia|1|asserted|-
R Rejnar DTP|LOCATED_IN|Serbia|1|asserted|-
R Prvi Borac|LOCATED_IN|Užice|1|asserted|-
R Prvi Borac|LOCATED_IN|Serbia|1|asserted|-
R Aleksandar Vučić|VISITED|Russia|3|asserted|on 9 May
R Aleksandar Vučić|MET_WITH|Vladimir Putin|3|asserted|on 9 May
R Aleksandar Vučić|LEADS|Serbia|2-3|asserted|-
R Russia|SANCTIONED_BY|Serbia|4|denied|-
R Serbia|SUPPLIES|Ukraine|4|denied|-
R Bratislav Gašić|EMPLOYED_BY|Serbia|4|asserted|-
R Czech Republic|SUPPLIES|Ukraine|5|asserted|since 2024
R Ukraine|IMPORTS|howitzer shells|5|asserted|since 2024
R Aleš Výborný-Hřib|EMPLOYED_BY|Czechoslovak Group|5|asserted|-
R Czechoslovak Group|LOCATED_IN|Prague|5|asserted|-
R Vista Outdoor|LOCATED_IN|Anoka|5|asserted|-
R Anoka|LOCATED_IN|Minnesota|5|asserted|-
R Serbia|EXPORTS|arms|6|asserted|in 2024
R Serbia|SUPPLIES|Israel|6|asserted|in 2024
R Serbia|EXPORTS|drones|6|asserted|in 2024
R Israel|IMPORTS|howitzer shells|6|asserted|in 2024
R Israel|IMPORTS|drones|6|asserted|in 2024
R Serbia|SUPPLIES|Israel|6-7|denied|on 24 June
R Jugoslav Petković-Raškov|LEADS|Balkanpromet-SDP|8|asserted|-

@t-082|solar trade wire|2024-12-02|Commerce Slaps Duties on Panels From Four Southeast Asian Nations; Two Vessels Already Off Long Beach
1 The U.S. Department of Commerce on Friday set preliminary anti-dumping margins of 21.31% to 271.2% on solar cells from Cambodia, Malaysia, Thailand and Vietnam, from which the United States drew $12.9 billion worth of cells and modules last year, or four-fifths of all it bought abroad.
2 JinkoSolar's Vietnamese unit got 56.51%, Trina Solar's Thai one 77.85%, and Hanwha Qcells, in Malaysia, nought; First Solar of Tempe, Arizona, and Mission Solar Energy, the OCI-owned maker in San Antonio, Texas, had filed the petition.
3 "We are trying to enforce the rules of the road, nothing else," said Tim Brightbill-Osgood of the law firm Wiley & Rain, counsel for the petitioners.
---
4 An anti-dumping duty isn't an embargo, as the trade lawyers say, yet shippers behaved as though it were.
5 Two multipurpose ships, the BBC Vesuvius and the Zhong Gu Ning Bo, laden at Laem Chabang and Haiphong with 640 megawatts of Trina and Runergy modules, reached the anchorage off Long Beach four days ahead of the deadline, and importers led by Invenergy, of Chicago, and AES emptied them by Thanksgiving.
6 Indonesia and Laos, where the same Chinese groups run lines that the order doesn't touch, sent America $1.1 billion worth between July and September, twenty times as much as in the year before.
---
7 A separate hurdle is the Uyghur Forced Labor Prevention Act, under which Customs has since 2022 held up $3 billion of electronics, mostly panels with polysilicon from Heshen Silicon and Daruo, both on the Entity List of the Homeland Security department's task force.
8 Daruo's American depositary receipts fell 4%.
9 Deputy Minister of Investment, Trade and Industry Liew Chin Tong, in Kuala Lumpur, said that Malaysia would try to talk with Washington before the final ruling in April; Vietnam's industry ministry promised its firms lawyers.
E Organization|U.S. Department of Commerce|U.S. Department of Commerce;Commerce
E Place|Southeast Asia|Southeast Asian
E Place|Long Beach|Long Beach
E Place|Cambodia|Cambodia
E Place|Malaysia|Malaysia
E Place|Thailand|Thailand;Thai
E Place|Vietnam|Vietnam;Vietnamese
E Place|United States|United States;America;American;Washington
E Commodity|solar cells|solar cells;cells
E Commodity|modules|modules
E Commodity|solar panels|Panels;panels
E Commodity|electronics|electronics
E Commodity|polysilicon|polysilicon
E Firm|JinkoSolar|JinkoSolar
E Firm|Trina Solar|Trina Solar;Trina
E Firm|Hanwha Qcells|Hanwha Qcells
E Firm|First Solar|First Solar
E Place|Tempe|Tempe
E Place|Arizona|Arizona
E Firm|Mission Solar Energy|Mission Solar Energy
E Firm|OCI|OCI
E Place|San Antonio|San Antonio
E Place|Texas|Texas
E Person|Tim Brightbill-Osgood|Tim Brightbill-Osgood
E Firm|Wiley & Rain|Wiley & Rain
E Vessel|BBC Vesuvius|BBC Vesuvius
E Vessel|Zhong Gu Ning Bo|Zhong Gu Ning Bo
E Place|Laem Chabang|Laem Chabang
E Place|Haiphong|Haiphong
E Firm|Runergy|Runergy
E Firm|Invenergy|Invenergy
E Place|Chicago|Chicago
E Firm|AES|AES
E Place|Indonesia|Indonesia
E Place|Laos|Laos
E Place|China|Chinese
E Organization|Customs|Customs
E Firm|Heshen Silicon|Heshen Silicon
E Firm|Daruo|Daruo
E Organization|Homeland Security department|Homeland Security department
E Organization|Ministry of Investment, Trade and Industry|Investment, Trade and Industry
E Person|Liew Chin Tong|Liew Chin Tong
E Place|Kuala Lumpur|Kuala Lumpur
E Organization|industry ministry|industry ministry
C United States|it@1
C Vietnam|its@9
R Cambodia|SUPPLIES|United States|1|asserted|last year
R Malaysia|SUPPLIES|United States|1|asserted|last year
R Thailand|SUPPLIES|United States|1|asserted|last year
R Vietnam|SUPPLIES|United States|1|asserted|last year
R United States|IMPORTS|solar cells|1|asserted|last year
R United States|IMPORTS|modules|1|asserted|last year
R First Solar|LOCATED_IN|Tempe|2|asserted|-
R Tempe|LOCATED_IN|Arizona|2|asserted|-
R Hanwha Qcells|LOCATED_IN|Malaysia|2|asserted|-
R OCI|OWNS|Mission Solar Energy|2|asserted|-
R Mission Solar Energy|LOCATED_IN|San Antonio|2|asserted|-
R San Antonio|LOCATED_IN|Texas|2|asserted|-
R Tim Brightbill-Osgood|EMPLOYED_BY|Wiley & Rain|3|asserted|-
R Tim Brightbill-Osgood|EMPLOYED_BY|First Solar|2-3|asserted|-
R Tim Brightbill-Osgood|EMPLOYED_BY|Mission Solar Energy|2-3|asserted|-
R BBC Vesuvius|LOCATED_IN|Long Beach|5|asserted|-
R Zhong Gu Ning Bo|LOCATED_IN|Long Beach|5|asserted|-
R Trina Solar|EXPORTS|modules|5|asserted|-
R Runergy|EXPORTS|modules|5|asserted|-
R Trina Solar|SUPPLIES|Invenergy|5|asserted|-
R Runergy|SUPPLIES|Invenergy|5|asserted|-
R Trina Solar|SUPPLIES|AES|5|asserted|-
R Runergy|SUPPLIES|AES|5|asserted|-
R Invenergy|IMPORTS|modules|5|asserted|by Thanksgiving
R AES|IMPORTS|modules|5|asserted|by Thanksgiving
R Invenergy|LOCATED_IN|Chicago|5|asserted|-
R Indonesia|SUPPLIES|United States|6|asserted|between July and September
R Laos|SUPPLIES|United States|6|asserted|between July and September
R Heshen Silicon|SANCTIONED_BY|Homeland Security department|7|asserted|-
R Daruo|SANCTIONED_BY|Homeland Security department|7|asserted|-
R electronics|SANCTIONED_BY|Customs|7|asserted|since 2022
R Liew Chin Tong|EMPLOYED_BY|Ministry of Investment, Trade and Industry|9|asserted|-
R Malaysia|MET_WITH|United States|9|expected|before the final ruling in April
R industry ministry|LOCATED_IN|Vietnam|9|asserted|-
R solar panels|SANCTIONED_BY|Customs|7|asserted|since 2022

@t-083|live digest|2024-10-01|LIVE: US dockers walk out from Maine to Texas
* 1 07:40 - Good morning. Picket lines are up at all 36 ports, from Portland, Maine, to Brownsville, Texas. The International Longshoremen's Association (ILA) and the United States Maritime Alliance (USMX), which stands for the employers, last met in June.
* 2 08:15 - "Nothing's going to move without us," ILA president Harold Daggett shouts from a trailer at Maher Terminals, in Elizabeth, N.J. His son Dennis, executive vice-president, is next to him.
* 3 08:50 - What's stuck? Bananas, cherries, Scotch whisky, German cars and machine parts on the way in; poultry, cotton, soybeans and pulp on the way out. Wilmington, Delaware, where Dole and Chiquita land their fruit, has two ships waiting, the Dole Caribbean and the Hamburg Trader.
* 4 09:30 - The White House: President Biden will not invoke Taft-Hartley. Acting Labor Secretary Julie Su spoke by phone with USMX chief Paul DeMaria last night.
* 5 10:05 - Maersk puts its surcharge at $1,500 a box. Vincent Clerc, who heads the Copenhagen group, flew to New York on Sunday.
* 6 10:45 - Not every dock is shut: the military's cargo for Ukraine and Israel is being handled, the ILA says, as are the cruise ships.
* 7 11:20 - Agriculture Secretary Tom Vilsack warns of spoilt chicken. Georgia's poultry, a colleague reminds us, goes to Cuba and Angola, among other places.
* 8 12:00 - This page is no longer being updated. Follow our colleagues in London.
E Place|Maine|Maine
E Place|Texas|Texas
E Place|Portland|Portland
E Place|Brownsville|Brownsville
E Place|United States|US
E Organization|International Longshoremen's Association|International Longshoremen's Association;ILA
E Organization|United States Maritime Alliance|United States Maritime Alliance;USMX
E Person|Harold Daggett|Harold Daggett
E Person|Dennis|Dennis
E Firm|Maher Terminals|Maher Terminals
E Place|Elizabeth|Elizabeth
E Place|New Jersey|N.J.
E Commodity|bananas|Bananas
E Commodity|cherries|cherries
E Commodity|Scotch whisky|Scotch whisky
E Commodity|cars|cars
E Commodity|machine parts|machine parts
E Commodity|poultry|poultry
E Commodity|cotton|cotton
E Commodity|soybeans|soybeans
E Commodity|pulp|pulp
E Commodity|fruit|fruit
E Commodity|chicken|chicken
E Place|Germany|German
E Place|Wilmington|Wilmington
E Place|Delaware|Delaware
E Firm|Dole|Dole
E Firm|Chiquita|Chiquita
E Vessel|Dole Caribbean|Dole Caribbean
E Vessel|Hamburg Trader|Hamburg Trader
E Organization|White House|White House
E Person|Biden|Biden
E Person|Julie Su|Julie Su
E Organization|Department of Labor|Labor
E Person|Paul DeMaria|Paul DeMaria
E Firm|Maersk|Maersk
E Person|Vincent Clerc|Vincent Clerc
E Place|Copenhagen|Copenhagen
E Place|New York|New York
E Place|Ukraine|Ukraine
E Place|Israel|Israel
E Person|Tom Vilsack|Tom Vilsack
E Organization|Department of Agriculture|Agriculture
E Place|Georgia|Georgia
E Place|Cuba|Cuba
E Place|Angola|Angola
E Place|London|London
B 8
C United States Maritime Alliance|which@1
C International Longshoremen's Association|us@2
C Harold Daggett|His@2;him@2
C Wilmington|where@3
C Vincent Clerc|who@5
C Maersk|its@5;the Copenhagen group@5
R Portland|LOCATED_IN|Maine|1|asserted|-
R Brownsville|LOCATED_IN|Texas|1|asserted|-
R International Longshoremen's Association|MET_WITH|United States Maritime Alliance|1|asserted|in June
R Harold Daggett|LEADS|International Longshoremen's Association|2|asserted|-
R Harold Daggett|VISITED|Elizabeth|2|asserted|-
R Dennis|EMPLOYED_BY|International Longshoremen's Association|2|asserted|-
R Maher Terminals|LOCATED_IN|Elizabeth|2|asserted|-
R Elizabeth|LOCATED_IN|New Jersey|2|asserted|-
R Wilmington|LOCATED_IN|Delaware|3|asserted|-
R Dole|IMPORTS|fruit|3|asserted|-
R Chiquita|IMPORTS|fruit|3|asserted|-
R Dole Caribbean|LOCATED_IN|Wilmington|3|asserted|-
R Hamburg Trader|LOCATED_IN|Wilmington|3|asserted|-
R Biden|LEADS|United States|0-4|asserted|-
R Julie Su|LEADS|Department of Labor|4|asserted|-
R Paul DeMaria|LEADS|United States Maritime Alliance|4|asserted|-
R Maersk|LOCATED_IN|Copenhagen|5|asserted|-
R Vincent Clerc|LEADS|Maersk|5|asserted|-
R Vincent Clerc|VISITED|New York|5|asserted|on Sunday
R Tom Vilsack|LEADS|Department of Agriculture|7|asserted|-
R Georgia|SUPPLIES|Cuba|7|asserted|-
R Georgia|SUPPLIES|Angola|7|asserted|-
R Georgia|EXPORTS|poultry|7|asserted|-
R Cuba|IMPORTS|poultry|7|asserted|-
R Angola|IMPORTS|poultry|7|asserted|-
R United States|IMPORTS|bananas|0-3|asserted|-
R United States|IMPORTS|cherries|0-3|asserted|-
R United States|IMPORTS|Scotch whisky|0-3|asserted|-
R United States|IMPORTS|cars|0-3|asserted|-
R United States|IMPORTS|machine parts|0-3|asserted|-
R United States|EXPORTS|poultry|0-3|asserted|-
R United States|EXPORTS|cotton|0-3|asserted|-
R United States|EXPORTS|soybeans|0-3|asserted|-
R United States|EXPORTS|pulp|0-3|asserted|-

@t-084|gas market letter|2025-01-31|Budapest's January: one pipe down, one to go
1 On New Year's Day at eight in the morning the last molecules of Gazprom's gas crossed Ukraine, the contract between the Russian monopoly and Naftogaz having lapsed as Kyiv had always said it would, and on New Year's Day at nine Hungary's foreign minister, Péter Szijjártó, wrote on Facebook that nobody in Hungary would be cold.
2 He could afford to.
3 MVM CEEnergy, the trading subsidiary of the state-owned MVM Group, obtains 4.5 billion cubic metres a year from Gazprom Export under its contract of 2021, and topped that up last year to 7.6 billion, all of it by way of TurkStream, Bulgaria and Serbia; to balance it there's Romania's Neptun Deep, from 2027, with which OMV Petrom may serve it, and there are cargoes by Shell at Krk.
---
4 Slovakia has fared worse.
5 SPP, in Bratislava, gets its Russian gas over the Turkish line too, but only a third of what it is owed; its general director, Vojtech Ferencz, estimates the loss at 90 million euros and has signed a pilot contract with SOCAR of Azerbaijan.
6 Prime Minister Robert Fico, who went to the Kremlin on 22 December and talked with President Vladimir Putin for two hours, threatens to cut off electricity to Ukraine and accuses Volodymyr Zelensky of "sabotage".
7 Moldova's left bank, supplied free of charge since the 1990s by a Gazprom that now blames Chișinău for a debt of $709 million, sat three weeks in the dark until MET Gas and Energy Marketing AG, a trader in Zug with Hungarian roots, agreed to deliver, Russia lending the money through Dubai's JNX General Trading.
---
8 What would end it all is Sofia's signature, or Washington's pen.
9 The U.S. Treasury placed Gazonordbank, through which the Hungarians pay, under sanctions on 21 November; a waiver was granted to Turkey in December and to Budapest in January, said Szijjártó.
10 "It's a lifeline with a switch, and the switch isn't in Hungary," says Aura Sabău-Whitfield, head of gas at Icarus Commodity Intelligence.
E Place|Hungary|Budapest;Hungary;Hungarian;Hungarians
E Firm|Gazprom|Gazprom
E Commodity|gas|gas
E Commodity|electricity|electricity
E Place|Ukraine|Ukraine;Kyiv
E Place|Russia|Russian;Kremlin;Russia
E Firm|Naftogaz|Naftogaz
E Person|Péter Szijjártó|Péter Szijjártó;Szijjártó
E Firm|Facebook|Facebook
E Firm|MVM CEEnergy|MVM CEEnergy
E Firm|MVM Group|MVM Group
E Firm|Gazprom Export|Gazprom Export
E Place|TurkStream|TurkStream
E Place|Bulgaria|Bulgaria;Sofia
E Place|Serbia|Serbia
E Place|Romania|Romania
E Place|Neptun Deep|Neptun Deep
E Firm|OMV Petrom|OMV Petrom
E Firm|Shell|Shell
E Place|Krk|Krk
E Place|Slovakia|Slovakia
E Firm|SPP|SPP
E Place|Bratislava|Bratislava
E Person|Vojtech Ferencz|Vojtech Ferencz
E Firm|SOCAR|SOCAR
E Place|Azerbaijan|Azerbaijan
E Person|Robert Fico|Robert Fico
E Person|Vladimir Putin|Vladimir Putin
E Person|Volodymyr Zelensky|Volodymyr Zelensky
E Place|Moldova|Moldova;Chișinău
E Firm|MET Gas and Energy Marketing AG|MET Gas and Energy Marketing AG
E Place|Zug|Zug
E Place|Dubai|Dubai
E Firm|JNX General Trading|JNX General Trading
E Place|United States|Washington
E Organization|U.S. Treasury|U.S. Treasury
E Firm|Gazonordbank|Gazonordbank
E Place|Turkey|Turkish;Turkey
E Person|Aura Sabău-Whitfield|Aura Sabău-Whitfield
E Firm|Icarus Commodity Intelligence|Icarus Commodity Intelligence
C Gazprom|the Russian monopoly@1;a Gazprom@7
C Péter Szijjártó|He@2
C MVM CEEnergy|its@3;it@3;the trading subsidiary@3
C SPP|its@5;it@5;its#2@5
C Robert Fico|who@6
C MET Gas and Energy Marketing AG|a trader@7
C Gazonordbank|which@9
R Gazprom|LOCATED_IN|Russia|1|asserted|-
R Gazprom|AGREED_WITH|Naftogaz|1|asserted|-
R Péter Szijjártó|EMPLOYED_BY|Hungary|1|asserted|-
R MVM CEEnergy|SUBSIDIARY_OF|MVM Group|3|asserted|-
R Hungary|OWNS|MVM Group|1-3|asserted|-
R MVM CEEnergy|IMPORTS|gas|1-3|asserted|-
R Gazprom Export|SUPPLIES|MVM CEEnergy|3|asserted|-
R MVM CEEnergy|AGREED_WITH|Gazprom Export|3|asserted|2021
R OMV Petrom|SUPPLIES|MVM CEEnergy|3|expected|from 2027
R Shell|SUPPLIES|MVM CEEnergy|3|asserted|-
R Neptun Deep|LOCATED_IN|Romania|3|asserted|-
R SPP|LOCATED_IN|Bratislava|5|asserted|-
R SPP|LOCATED_IN|Slovakia|4-5|asserted|-
R SPP|IMPORTS|gas|5|asserted|-
R Russia|SUPPLIES|SPP|5|asserted|-
R Vojtech Ferencz|LEADS|SPP|5|asserted|-
R SPP|AGREED_WITH|SOCAR|5|asserted|-
R SOCAR|SUPPLIES|SPP|5|expected|-
R SOCAR|LOCATED_IN|Azerbaijan|5|asserted|-
R Robert Fico|LEADS|Slovakia|4-6|asserted|-
R Robert Fico|VISITED|Russia|6|asserted|on 22 December
R Robert Fico|MET_WITH|Vladimir Putin|6|asserted|on 22 December
R Vladimir Putin|LEADS|Russia|6|asserted|-
R Slovakia|EXPORTS|electricity|4-6|asserted|-
R Volodymyr Zelensky|ACCUSED_BY|Robert Fico|6|asserted|-
R Gazprom|SUPPLIES|Moldova|7|asserted|since the 1990s
R Moldova|IMPORTS|gas|1-7|asserted|since the 1990s
R Moldova|ACCUSED_BY|Gazprom|7|asserted|now
R MET Gas and Energy Marketing AG|SUPPLIES|Moldova|7|expected|-
R MET Gas and Energy Marketing AG|LOCATED_IN|Zug|7|asserted|-
R JNX General Trading|LOCATED_IN|Dubai|7|asserted|-
R Gazonordbank|SANCTIONED_BY|U.S. Treasury|9|asserted|on 21 November
R Aura Sabău-Whitfield|EMPLOYED_BY|Icarus Commodity Intelligence|10|asserted|-
R Slovakia|SUPPLIES|Ukraine|4-6|asserted|-
R Ukraine|IMPORTS|electricity|6|asserted|-

@t-085|steel association bulletin|2024-06-20|METINVEST, ITS ORE AND ITS COAL: A GROUP WITHOUT MARIUPOL
1 Metinvest B.V., the mining and metals group held by Ukraine's Rinat Akhmetov (71.24 per cent, through System Capital Management) and by Vadym Novynskyi's Smart Holding, exported 7.1 million tonnes of iron ore concentrate and pellets in the first five months of the year, nearly twice as much as last year, its chief commercial officer, Dmytro Nikolayenko-Ryzhov, informed members at our general assembly in Prague.
2 The corridor through Pivdennyi made the difference: 3.9 million tonnes went by Capesize to Rizhao and Qingdao, and the remainder by rail to U.S. Steel Košice in Slovakia, to Třinecké železárny in the Czech Republic and to voestalpine, at Linz.
---
3 Founded in Donetsk in 2006 and registered in The Hague, the group lost Azovstal and Ilyich, its two works in Mariupol, in the spring of 2022, and has sued Russia before the European Court of Human Rights; the damages claimed exceed $20 billion.
4 It now rolls at Trametal in San Giorgio di Nogaro and Spartan in Gateshead, for which it buys slabs from Tata Steel UK, Hyundai and Brazil's CSN, and intends to erect a green works at Piombino together with Danieli & C., of Buttrio, for which a memorandum was signed with Italy's Ministry of Enterprises and Made in Italy in January.
5 Russian slabs, which its Italian competitors may go on importing until 2028, are an irritation: NLMK, controlled by Valerian Lisitsky, who has been placed on the sanctions lists of Australia and of Canada but not of Brussels, ships half a million tonnes a year to its own mills at La Louvière and Verona.
---
6 Mr. Nikolayenko-Ryzhov expects that the mines of Pokrovsk, the only ones in Ukraine for coking coal, will hold.
7 If they don't, the country would need to import four million tonnes, from Poland's JSW or from the United States.
8 Applause was long.
9 The assembly then re-elected Karl-Ulrich Köhler-Brandt as president, and adjourned to the Museum of Glass.
E Firm|Metinvest B.V.|Metinvest B.V.;METINVEST
E Place|Mariupol|MARIUPOL;Mariupol
E Place|Ukraine|Ukraine
E Person|Rinat Akhmetov|Rinat Akhmetov
E Firm|System Capital Management|System Capital Management
E Person|Vadym Novynskyi|Vadym Novynskyi
E Firm|Smart Holding|Smart Holding
E Commodity|iron ore concentrate|iron ore concentrate
E Commodity|iron ore|ORE
E Commodity|pellets|pellets
E Commodity|slabs|slabs
E Commodity|coking coal|coking coal;COAL
E Person|Dmytro Nikolayenko-Ryzhov|Dmytro Nikolayenko-Ryzhov;Nikolayenko-Ryzhov
E Place|Prague|Prague
E Place|Pivdennyi|Pivdennyi
E Place|Rizhao|Rizhao
E Place|Qingdao|Qingdao
E Firm|U.S. Steel Košice|U.S. Steel Košice
E Place|Slovakia|Slovakia
E Firm|Třinecké železárny|Třinecké železárny
E Place|Czech Republic|Czech Republic
E Firm|voestalpine|voestalpine
E Place|Linz|Linz
E Place|Donetsk|Donetsk
E Place|The Hague|The Hague
E Firm|Azovstal|Azovstal
E Firm|Ilyich|Ilyich
E Place|Russia|Russia;Russian
E Organization|European Court of Human Rights|European Court of Human Rights
E Firm|Trametal|Trametal
E Place|San Giorgio di Nogaro|San Giorgio di Nogaro
E Firm|Spartan|Spartan
E Place|Gateshead|Gateshead
E Firm|Tata Steel UK|Tata Steel UK
E Firm|Hyundai|Hyundai
E Place|Brazil|Brazil
E Firm|CSN|CSN
E Place|Piombino|Piombino
E Firm|Danieli & C.|Danieli & C.
E Place|Buttrio|Buttrio
E Place|Italy|Italy;Italian
E Organization|Ministry of Enterprises and Made in Italy|Ministry of Enterprises and Made in Italy
E Firm|NLMK|NLMK
E Person|Valerian Lisitsky|Valerian Lisitsky
E Place|Australia|Australia
E Place|Canada|Canada
E Organization|European Union|Brussels
E Place|La Louvière|La Louvière
E Place|Verona|Verona
E Place|Pokrovsk|Pokrovsk
E Place|Poland|Poland
E Firm|JSW|JSW
E Place|United States|United States
E Person|Karl-Ulrich Köhler-Brandt|Karl-Ulrich Köhler-Brandt
E Organization|Museum of Glass|Museum of Glass
C Metinvest B.V.|the mining and metals group@1;its@1;the group@3;its@3;It@4;it@4;its@5
C Valerian Lisitsky|who@5
C NLMK|its own mills@5
C Ukraine|the country@7
R Rinat Akhmetov|OWNS|Metinvest B.V.|1|asserted|-
R System Capital Management|OWNS|Metinvest B.V.|1|asserted|-
R Smart Holding|INVESTED_IN|Metinvest B.V.|1|asserted|-
R Vadym Novynskyi|OWNS|Smart Holding|1|asserted|-
R Vadym Novynskyi|INVESTED_IN|Metinvest B.V.|1|asserted|-
R Rinat Akhmetov|OWNS|System Capital Management|1|asserted|-
R Metinvest B.V.|EXPORTS|iron ore concentrate|1|asserted|in the first five months of the year
R Metinvest B.V.|EXPORTS|pellets|1|asserted|in the first five months of the year
R Dmytro Nikolayenko-Ryzhov|EMPLOYED_BY|Metinvest B.V.|1|asserted|-
R Dmytro Nikolayenko-Ryzhov|VISITED|Prague|1|asserted|-
R Metinvest B.V.|SUPPLIES|Rizhao|1-2|asserted|in the first five months of the year
R Metinvest B.V.|SUPPLIES|Qingdao|1-2|asserted|in the first five months of the year
R Metinvest B.V.|SUPPLIES|U.S. Steel Košice|1-2|asserted|in the first five months of the year
R Metinvest B.V.|SUPPLIES|Třinecké železárny|1-2|asserted|in the first five months of the year
R Metinvest B.V.|SUPPLIES|voestalpine|1-2|asserted|in the first five months of the year
R Rizhao|IMPORTS|iron ore concentrate|1-2|asserted|in the first five months of the year
R Qingdao|IMPORTS|iron ore concentrate|1-2|asserted|in the first five months of the year
R U.S. Steel Košice|LOCATED_IN|Slovakia|2|asserted|-
R Třinecké železárny|LOCATED_IN|Czech Republic|2|asserted|-
R voestalpine|LOCATED_IN|Linz|2|asserted|-
R Metinvest B.V.|LOCATED_IN|The Hague|3|asserted|-
R Metinvest B.V.|OWNS|Azovstal|3|asserted|-
R Metinvest B.V.|OWNS|Ilyich|3|asserted|-
R Azovstal|LOCATED_IN|Mariupol|3|asserted|-
R Ilyich|LOCATED_IN|Mariupol|3|asserted|-
R Russia|ACCUSED_BY|Metinvest B.V.|3|asserted|-
R Metinvest B.V.|OWNS|Trametal|4|asserted|-
R Metinvest B.V.|OWNS|Spartan|4|asserted|-
R Trametal|LOCATED_IN|San Giorgio di Nogaro|4|asserted|-
R Spartan|LOCATED_IN|Gateshead|4|asserted|-
R Metinvest B.V.|IMPORTS|slabs|4|asserted|now
R Tata Steel UK|SUPPLIES|Metinvest B.V.|4|asserted|now
R Hyundai|SUPPLIES|Metinvest B.V.|4|asserted|now
R CSN|SUPPLIES|Metinvest B.V.|4|asserted|now
R CSN|LOCATED_IN|Brazil|4|asserted|-
R Metinvest B.V.|INVESTED_IN|Piombino|4|expected|-
R Danieli & C.|LOCATED_IN|Buttrio|4|asserted|-
R Metinvest B.V.|AGREED_WITH|Ministry of Enterprises and Made in Italy|4|asserted|in January
R Ministry of Enterprises and Made in Italy|LOCATED_IN|Italy|4|asserted|-
R Italy|IMPORTS|slabs|5|asserted|until 2028
R Russia|SUPPLIES|Italy|5|asserted|until 2028
R Valerian Lisitsky|OWNS|NLMK|5|asserted|-
R Valerian Lisitsky|SANCTIONED_BY|Australia|5|asserted|-
R Valerian Lisitsky|SANCTIONED_BY|Canada|5|asserted|-
R Valerian Lisitsky|SANCTIONED_BY|European Union|5|denied|-
R NLMK|EXPORTS|slabs|5|asserted|-
R NLMK|SUPPLIES|La Louvière|5|asserted|-
R NLMK|SUPPLIES|Verona|5|asserted|-
R Pokrovsk|LOCATED_IN|Ukraine|6|asserted|-
R Ukraine|IMPORTS|coking coal|6-7|expected|-
R JSW|SUPPLIES|Ukraine|7|expected|-
R United States|SUPPLIES|Ukraine|7|expected|-
R JSW|LOCATED_IN|Poland|7|asserted|-
R U.S. Steel Košice|IMPORTS|iron ore concentrate|1-2|asserted|in the first five months of the year
R Třinecké železárny|IMPORTS|iron ore concentrate|1-2|asserted|in the first five months of the year
R voestalpine|IMPORTS|iron ore concentrate|1-2|asserted|in the first five months of the year
R La Louvière|IMPORTS|slabs|5|asserted|-
R Verona|IMPORTS|slabs|5|asserted|-

@t-086|terminal operator blog|2024-09-09|A ship that stays: meet the Energos Harmattan
1 This morning, after eleven days of passage from the yard at Sembcorp in Singapore, the Energos Harmattan was moored at Pier 3 of Stade-Bützfleth, and with that our little town on the Elbe has got its terminal.
2 The Harmattan, 294 metres long, is a floating storage and regasification unit, chartered for five years by Deutsche Energy Terminal GmbH (DET), which is owned by the Federal Republic of Germany, from Energos Infrastructure, an American owner in which the New York investors Apollo and New Fortress hold the shares.
3 She'll take LNG from anyone: the first cargo, due on the 28th, is from Corpus Christi, sold by Cheniere Marketing to SEFE of Berlin, and the second one, from Snøhvit, was auctioned to Zürich's MET and to Uniper.
---
4 We get many questions about who is behind Elbmarsch Quay Hub, so here goes.
5 EQH is the fixed terminal, not the ship.
6 It's being built by a consortium of Técnicas Reunidas and FCC, both from Madrid, and its shareholders are the Swiss fund Partners Group, Hamburg's Buss, the American chemicals maker Dow, whose works you see from the dike, and Spain's Enagás, with 15 percent; EnBW and ČEZ have booked capacity from 2027.
7 No, nobody from Novatundra was ever asked.
8 Yes, Robert Habeck was here, on a rainy day in March, and he had the fish sandwich.
---
9 Our head of community relations, Frauke Tiedemann-Yılmaz, receives visitors every first Thursday.
10 For the rest, please visit our website, lead your dogs on the leash and don't feed the gulls.
E Vessel|Energos Harmattan|Energos Harmattan;Harmattan
E Firm|Sembcorp|Sembcorp
E Place|Singapore|Singapore
E Place|Stade-Bützfleth|Stade-Bützfleth
E Place|Elbe|Elbe
E Firm|Deutsche Energy Terminal GmbH|Deutsche Energy Terminal GmbH;DET
E Place|Germany|Federal Republic of Germany
E Firm|Energos Infrastructure|Energos Infrastructure
E Place|United States|American
E Place|New York|New York
E Firm|Apollo|Apollo
E Firm|New Fortress|New Fortress
E Commodity|LNG|LNG
E Place|Corpus Christi|Corpus Christi
E Firm|Cheniere Marketing|Cheniere Marketing
E Firm|SEFE|SEFE
E Place|Berlin|Berlin
E Place|Snøhvit|Snøhvit
E Place|Zürich|Zürich
E Firm|MET|MET
E Firm|Uniper|Uniper
E Firm|Elbmarsch Quay Hub|Elbmarsch Quay Hub;EQH
E Firm|Técnicas Reunidas|Técnicas Reunidas
E Firm|FCC|FCC
E Place|Madrid|Madrid
E Place|Switzerland|Swiss
E Firm|Partners Group|Partners Group
E Place|Hamburg|Hamburg
E Firm|Buss|Buss
E Firm|Dow|Dow
E Place|Spain|Spain
E Firm|Enagás|Enagás
E Firm|EnBW|EnBW
E Firm|ČEZ|ČEZ
E Firm|Novatundra|Novatundra
E Person|Robert Habeck|Robert Habeck
E Person|Frauke Tiedemann-Yılmaz|Frauke Tiedemann-Yılmaz
C Energos Harmattan|A ship@0;She@3
C Deutsche Energy Terminal GmbH|which@2
C Energos Infrastructure|an American owner@2
C Elbmarsch Quay Hub|It@6;its@6;We@4;Our@9
C Stade-Bützfleth|our little town@1;here@8
C Robert Habeck|he@8
C Dow|whose@6
C Elbmarsch Quay Hub|our@10
R Energos Harmattan|LOCATED_IN|Stade-Bützfleth|1|asserted|This morning
R Sembcorp|LOCATED_IN|Singapore|1|asserted|-
R Stade-Bützfleth|LOCATED_IN|Elbe|1|asserted|-
R Germany|OWNS|Deutsche Energy Terminal GmbH|2|asserted|-
R Energos Infrastructure|OWNS|Energos Harmattan|2|asserted|-
R Energos Infrastructure|LOCATED_IN|United States|2|asserted|-
R Apollo|OWNS|Energos Infrastructure|2|asserted|-
R New Fortress|OWNS|Energos Infrastructure|2|asserted|-
R Apollo|LOCATED_IN|New York|2|asserted|-
R New Fortress|LOCATED_IN|New York|2|asserted|-
R Deutsche Energy Terminal GmbH|AGREED_WITH|Energos Infrastructure|2|asserted|-
R SEFE|IMPORTS|LNG|3|expected|on the 28th
R Cheniere Marketing|SUPPLIES|SEFE|3|expected|on the 28th
R Cheniere Marketing|EXPORTS|LNG|3|expected|on the 28th
R SEFE|LOCATED_IN|Berlin|3|asserted|-
R MET|LOCATED_IN|Zürich|3|asserted|-
R MET|IMPORTS|LNG|3|asserted|-
R Uniper|IMPORTS|LNG|3|asserted|-
R Snøhvit|SUPPLIES|MET|3|asserted|-
R Snøhvit|SUPPLIES|Uniper|3|asserted|-
R Técnicas Reunidas|LOCATED_IN|Madrid|6|asserted|-
R FCC|LOCATED_IN|Madrid|6|asserted|-
R Partners Group|INVESTED_IN|Elbmarsch Quay Hub|6|asserted|-
R Buss|INVESTED_IN|Elbmarsch Quay Hub|6|asserted|-
R Dow|INVESTED_IN|Elbmarsch Quay Hub|6|asserted|-
R Enagás|INVESTED_IN|Elbmarsch Quay Hub|6|asserted|-
R Partners Group|LOCATED_IN|Switzerland|6|asserted|-
R Buss|LOCATED_IN|Hamburg|6|asserted|-
R Dow|LOCATED_IN|United States|6|asserted|-
R Enagás|LOCATED_IN|Spain|6|asserted|-
R EnBW|AGREED_WITH|Elbmarsch Quay Hub|6|asserted|-
R ČEZ|AGREED_WITH|Elbmarsch Quay Hub|6|asserted|-
R Robert Habeck|VISITED|Stade-Bützfleth|1-8|asserted|in March
R Frauke Tiedemann-Yılmaz|EMPLOYED_BY|Elbmarsch Quay Hub|9|asserted|-
R Corpus Christi|SUPPLIES|SEFE|3|expected|on the 28th
R Novatundra|INVESTED_IN|Elbmarsch Quay Hub|6-7|denied|-

@t-087|sailing club page|2023-08-21|Regatta report: light airs, heavy lunch
1 Fourteen boats came to the line off Grenaa on Saturday, and Tanker, sailed by the Holm sisters, led from the first mark.
2 Bulk Carrier, the committee's own old folkboat, lost her mast and her lunch; Sanction, well crewed, was over the line early and Embargo retired.
3 The supplies ran out at four.
4 Thanks to Jesper at Kattegat Marine for the loan of the mark boat, and to the Mayor for coming, though we had rather expected him to leave his dog ashore.
5 Next race: the Coal Cup, on the 9th.
E Place|Grenaa|Grenaa
E Vessel|Tanker|Tanker
E Vessel|Bulk Carrier|Bulk Carrier
E Vessel|Sanction|Sanction
E Vessel|Embargo|Embargo
E Person|Jesper|Jesper
E Firm|Kattegat Marine|Kattegat Marine
E Person|Holm|Holm
C Bulk Carrier|her@2
R Jesper|EMPLOYED_BY|Kattegat Marine|4|asserted|-

@t-088|museum newsletter|2024-05-16|A model of everything that floats
1 The new gallery of the Museum of Navigation in Gdynia opens on Saturday, and for once nothing in it is behind glass.
2 Children may load a wooden bulk carrier with wheat, coal or timber, steer it by radio to a rubber Rotterdam and, should the harbour master be in a bad mood, have it detained.
3 A screen explains what exports and imports are, using bananas; another asks visitors to invent a country, to sanction its neighbour and to see how quickly the shelves go empty.
4 The board has sanctioned longer opening hours for the summer, and the café now supplies soup.
5 One exhibit could not be delivered in time: the propeller, which was to have come from a yard at Szczecin, is still being polished.
E Organization|Museum of Navigation|Museum of Navigation
E Place|Gdynia|Gdynia
E Place|Rotterdam|Rotterdam
E Place|Szczecin|Szczecin
E Commodity|wheat|wheat
E Commodity|coal|coal
E Commodity|timber|timber
E Commodity|bananas|bananas
R Museum of Navigation|LOCATED_IN|Gdynia|1|asserted|-

@t-089|market commentary|2025-08-11|A quiet Monday in dry bulk
1 The Capesize index added eleven points and nobody could say why.
2 Iron ore was little changed in Singapore, coking coal a touch softer, and the usual August rumour, that somebody in Brazil had fixed a dozen ships at once, was denied before it reached the second desk.
3 If Guinea were ever to load what it has promised, one broker mused, the ton-miles would take care of themselves; if China bought less, they would not.
4 Panamaxes led the market lower.
5 Traders were headed for the beach, and so are we: this column returns on the 25th.
E Commodity|iron ore|Iron ore
E Commodity|coking coal|coking coal
E Place|Singapore|Singapore
E Place|Brazil|Brazil
E Place|Guinea|Guinea
E Place|China|China

@t-090|trade association circular|2024-11-14|Circular 44: completing the new export declaration
1 Members are reminded that from 1 January the field "country of destination" must show where the goods are to be consumed, and not where they are transhipped.
2 An example: a member in Antwerp sells lubricants to a dealer in Dubai who will resell them in Ghana; the right entry is Ghana.
3 Another: spare parts for a tractor go to Kazakhstan on approval and come back; the entry is none.
4 Should a buyer in a third country refuse to say where he ships, you are not obliged to supply, and the Federation will back you.
5 Nothing in this circular concerns foodstuffs, live animals or ships' stores.
6 Questions may be put to Mrs. De Backer-N'Diaye, who is at her desk on Tuesdays.
E Place|Antwerp|Antwerp
E Place|Dubai|Dubai
E Place|Ghana|Ghana
E Place|Kazakhstan|Kazakhstan
E Commodity|lubricants|lubricants
E Commodity|spare parts|spare parts
E Commodity|foodstuffs|foodstuffs
E Commodity|live animals|live animals
E Person|De Backer-N'Diaye|De Backer-N'Diaye
C De Backer-N'Diaye|who@6;her@6
