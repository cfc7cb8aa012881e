@zb-081|wire|2024-09-04|Volkswagen-style gloom reaches Czech supplier; unions summoned
1 PRAGUE/MLADA BOLESLAV - A chill that began in the showrooms of Shanghai has arrived in a valley north of Prague, where seat maker Sedadla Jizera a.s. called in the trade union on Wednesday to talk about 900 jobs.
---
2 "We have orders for ninety thousand cars fewer than in the plan, and the plan was already modest," said production chief Tomas Vrba, who has worked in the plant since he was an apprentice.
3 No names of customers were mentioned; everybody in the room knew them.
---
4 European carmakers sold 13 million vehicles last year, some two million fewer than before the pandemic, and have lost ground in China to local brands.
5 Brussels has responded with provisional duties on Chinese electric cars, which Berlin would rather do without.
6 Economists point to the price of power, to an ageing workforce and to models that are a year late.
---
7 Sedadla Jizera was sold to the U.S. buyout house Cold Harbor Partners in 2019 and has since paid it 140 million euros in dividends, according to filings.
8 Cold Harbor did not answer a request for comment.
9 In the canteen on Wednesday they served svíčková.
10 "It's what they give you before bad news," said a woman from the sewing hall, wiping up the sauce with her last dumpling.
E Place|Prague|Prague;PRAGUE
E Place|Mlada Boleslav|MLADA BOLESLAV
E Place|Czech Republic|Czech
E Place|Shanghai|Shanghai
E Place|China|China;Chinese
E Place|Europe|European
E Place|Germany|Berlin
E Place|United States|U.S.
E Organization|European Union|Brussels
E Firm|Volkswagen|Volkswagen
E Firm|Sedadla Jizera a.s.|Sedadla Jizera a.s.;Sedadla Jizera
E Firm|Cold Harbor Partners|Cold Harbor Partners;Cold Harbor
E Person|Tomas Vrba|Tomas Vrba
E Commodity|seats|seat
E Commodity|cars|cars
E Commodity|electric cars|electric cars
E Commodity|power|power
C Sedadla Jizera a.s.|We@2
C Tomas Vrba|who@2;he@2
C Cold Harbor Partners|it@7
C Germany|which@5
R Sedadla Jizera a.s.|LOCATED_IN|Czech Republic|0-1|asserted|-
R Tomas Vrba|EMPLOYED_BY|Sedadla Jizera a.s.|1-2|asserted|-
R Cold Harbor Partners|OWNS|Sedadla Jizera a.s.|7|asserted|in 2019
R Cold Harbor Partners|LOCATED_IN|United States|7|asserted|-

@zb-082|agency story|2022-10-05|OPEC+ takes two million barrels off the table; White House 'disappointed'
1 Vienna (AFP) - Meeting face to face for the first time in two and a half years, the oil ministers of OPEC+ on Wednesday decided to lower their production targets by two million barrels a day from November.
---
2 The real cut will be smaller, since half of the 23 members have been missing their quotas for a long while.
3 Saudi Arabia's energy minister, Prince Abdulaziz bin Salman, told a crowded and at times testy press conference that the group wanted to be "proactive".
4 Asked whether energy was being used as a weapon, he replied: "Show me where the act of belligerence is."
---
5 In Washington, President Joe Biden called the step short-sighted.
6 He had gone to Jeddah in July, bumped fists with the crown prince and come home, as it now seems, with little.
7 Some Democrats want to stop arms sales to Riyadh; others would let Americans sue the cartel.
---
8 Russian deputy prime minister Aleksei Novitsky, who has been under US sanctions since last week, sat on the podium.
9 He warned that Russia might pump less to offset the effect of a price cap.
10 Brent rose 1.7 percent to $93.37.
11 Motorists in Germany, where a litre of diesel costs more than two euros, shrugged.
12 "I stopped understanding oil in 1973," said a pensioner filling up a Golf in Passau.
E Organization|OPEC+|OPEC+
E Organization|White House|White House
E Organization|AFP|AFP
E Organization|Democrats|Democrats
E Place|Vienna|Vienna
E Place|Saudi Arabia|Saudi Arabia;Riyadh
E Place|Washington|Washington
E Place|United States|US;Americans
E Place|Jeddah|Jeddah
E Place|Russia|Russian;Russia
E Place|Germany|Germany
E Place|Passau|Passau
E Person|Abdulaziz bin Salman|Abdulaziz bin Salman
E Person|Joe Biden|Joe Biden
E Person|Aleksei Novitsky|Aleksei Novitsky
E Commodity|oil|oil;Brent
E Commodity|arms|arms
E Commodity|diesel|diesel
C OPEC+|their@1;the group@3;the cartel@7
C Abdulaziz bin Salman|he@4
C Joe Biden|He@6
C Aleksei Novitsky|who@8;He@9
R Abdulaziz bin Salman|EMPLOYED_BY|Saudi Arabia|3|asserted|-
R Joe Biden|VISITED|Jeddah|5-6|asserted|in July
R United States|SUPPLIES|Saudi Arabia|7|asserted|-
R United States|EXPORTS|arms|7|asserted|-
R Saudi Arabia|IMPORTS|arms|7|asserted|-
R Aleksei Novitsky|EMPLOYED_BY|Russia|8|asserted|-
R Aleksei Novitsky|SANCTIONED_BY|United States|8|asserted|since last week

@zb-083|wire|2025-04-30|After weeks of quarrel, Washington and Kyiv sign minerals pact
1 The United States and Ukraine signed an agreement in Washington on Wednesday that will give America preferential access to new Ukrainian minerals deals and set up a joint fund for reconstruction.
---
2 Treasury Secretary Scott Bessent and Ukraine's First Deputy Prime Minister, Yulia Svyrydenko, were photographed with their pens in the air.
3 At the last minute there had been a dispute over which of three papers had to be signed first.
---
4 Ukraine does not have to pay back earlier aid, a demand on which President Donald Trump had insisted in February.
5 Its parliament, the Verkhovna Rada, must still ratify the accord.
6 "It is a good paper by comparison with the previous ones, and that's all I'd say," remarked lawmaker Yaroslav Zhelezniak.
---
7 Geologists caution that most surveys date back to the sixties and that some of the best deposits lie behind the Russian lines.
8 To turn a find into a mine takes ten years or more even in peacetime.
9 The Polokhivske lithium field, whose owner, UkrLitiy Vydobuvannya LLC, has been seeking an investor since 2018, consists at present of a fence and a dog.
10 In Kharkiv, drones killed two people overnight.
E Place|United States|United States;America
E Place|Washington|Washington
E Place|Ukraine|Ukraine;Ukrainian;Kyiv
E Place|Russia|Russian
E Place|Polokhivske lithium field|Polokhivske lithium field
E Place|Kharkiv|Kharkiv
E Organization|Treasury|Treasury
E Organization|Verkhovna Rada|Verkhovna Rada
E Firm|UkrLitiy Vydobuvannya LLC|UkrLitiy Vydobuvannya LLC
E Person|Scott Bessent|Scott Bessent
E Person|Yulia Svyrydenko|Yulia Svyrydenko
E Person|Donald Trump|Donald Trump
E Person|Yaroslav Zhelezniak|Yaroslav Zhelezniak
E Commodity|minerals|minerals
E Commodity|drones|drones
C Ukraine|Its@5
C Polokhivske lithium field|whose@9
R United States|AGREED_WITH|Ukraine|1|asserted|on Wednesday
R Scott Bessent|LEADS|Treasury|2|asserted|-
R Yulia Svyrydenko|EMPLOYED_BY|Ukraine|2|asserted|-
R Donald Trump|LEADS|United States|1-4|asserted|-
R Yaroslav Zhelezniak|EMPLOYED_BY|Verkhovna Rada|5-6|asserted|-

@zb-084|public broadcaster, uk|2023-07-20|Odesa: 60,000 tonnes of grain burned in one night
1 Silos, a sugar warehouse and the roof of a cathedral school: the list of what Russian missiles hit in and around Odesa on Tuesday night is still being drawn up.
---
2 Ukraine's agriculture minister, Mykola Solskyi, said that at Chornomorsk alone 60,000 tonnes of grain had been lost, part of it waiting for a ship to China.
3 It would have fed 270,000 people for a year, according to the World Food Programme.
4 Two days earlier Moscow had walked out of the deal that kept the harbour safe.
---
5 A Russian defence ministry statement said that from Thursday any vessel bound for Ukrainian ports would be considered as possibly carrying arms.
6 Kyiv replied in kind about Russian ones.
7 Insurers withdrew their quotations within the hour.
8 Wheat had its steepest rise in a day since the first weeks of the war.
---
9 "My grandfather built this elevator," said Nadiya Prykhodko, who is in charge of the laboratory at Chorne More Terminal, a firm half of which belongs to the Swiss grain house Aarebord SA.
10 She picked up a handful of barley, black on one side, and let it fall.
11 "It smells like toast. I won't eat toast again."
E Place|Odesa|Odesa
E Place|Russia|Russian;Moscow
E Place|Ukraine|Ukraine;Ukrainian;Kyiv
E Place|Chornomorsk|Chornomorsk
E Place|China|China
E Place|Switzerland|Swiss
E Organization|World Food Programme|World Food Programme
E Organization|defence ministry|defence ministry
E Firm|Chorne More Terminal|Chorne More Terminal
E Firm|Aarebord SA|Aarebord SA
E Person|Mykola Solskyi|Mykola Solskyi
E Person|Nadiya Prykhodko|Nadiya Prykhodko
E Commodity|grain|grain
E Commodity|sugar|sugar
E Commodity|missiles|missiles
E Commodity|arms|arms
E Commodity|wheat|Wheat
E Commodity|barley|barley
C Nadiya Prykhodko|who@9;She@10;I@11
R Mykola Solskyi|EMPLOYED_BY|Ukraine|2|asserted|-
R Ukraine|SUPPLIES|China|2|expected|-
R China|IMPORTS|grain|2|expected|-
R defence ministry|LOCATED_IN|Russia|5|asserted|-
R Nadiya Prykhodko|EMPLOYED_BY|Chorne More Terminal|9|asserted|-
R Aarebord SA|INVESTED_IN|Chorne More Terminal|9|asserted|-
R Aarebord SA|LOCATED_IN|Switzerland|9|asserted|-

@zb-085|current events digest|2023-10-19|October 19, 2023 (Thursday)
* 1 Armed conflicts and attacks
* 2 * Gaza war
* 3 ** The US destroyer Carney shoots down missiles and drones launched from Yemen. (Pentagon)
* 4 ** British prime minister Rishi Sunak arrives in Tel Aviv and meets his Israeli counterpart, Benjamin Netanyahu. (Sky News)
---
* 5 Business and economy
* 6 * Venezuela: The US suspends most sanctions on Venezuela's oil, gas and gold for six months. (AP)
* 7 * Finnish network maker Nokkia Verkot Oyj is to cut up to 14,000 jobs after sales fell by a fifth. (Yle)
* 8 * The Bank of Indonesia unexpectedly raises its rate to 6%. (Antara)
* 9 * Australian toll road company Tollara pays A$240 million for a fifth of Chile's Autopista Cordillera. (AFR)
---
* 10 Disasters and accidents
* 11 * Storm Babet: a red warning is issued for parts of Scotland. (Met Office)
---
* 12 International relations
* 13 * North Korea–Russia relations: Sergey Lavrov, the Russian foreign minister, ends a two-day visit to Pyongyang, where he thanked Kim Jong Un for his "unwavering support". (TASS)
* 14 * Ethiopia denies that it has any plan to invade Eritrea in order to get a port. (Addis Standard)
---
* 15 Law and crime
* 16 * Two directors of the collapsed builder Casa Nova Lar are arrested by the Federal Police of Brazil in Belo Horizonte. (G1)
* 17 * In Poland the Lidl cashier who found a Banksy print in a lost bag is allowed to keep it. (TVN24)
E Place|Gaza|Gaza
E Place|United States|US
E Place|Yemen|Yemen
E Place|United Kingdom|British
E Place|Tel Aviv|Tel Aviv
E Place|Israel|Israeli
E Place|Venezuela|Venezuela
E Place|Finland|Finnish
E Place|Australia|Australian
E Place|Chile|Chile
E Place|Scotland|Scotland
E Place|North Korea|North Korea
E Place|Russia|Russia;Russian
E Place|Pyongyang|Pyongyang
E Place|Ethiopia|Ethiopia
E Place|Eritrea|Eritrea
E Place|Belo Horizonte|Belo Horizonte
E Place|Poland|Poland
E Organization|Pentagon|Pentagon
E Organization|Sky News|Sky News
E Organization|AP|AP
E Organization|Yle|Yle
E Organization|Bank of Indonesia|Bank of Indonesia
E Organization|Antara|Antara
E Organization|AFR|AFR
E Organization|Met Office|Met Office
E Organization|TASS|TASS
E Organization|Addis Standard|Addis Standard
E Organization|Federal Police of Brazil|Federal Police of Brazil
E Organization|G1|G1
E Organization|TVN24|TVN24
E Firm|Nokkia Verkot Oyj|Nokkia Verkot Oyj
E Firm|Tollara|Tollara
E Firm|Autopista Cordillera|Autopista Cordillera
E Firm|Casa Nova Lar|Casa Nova Lar
E Firm|Lidl|Lidl
E Vessel|Carney|Carney
E Person|Rishi Sunak|Rishi Sunak
E Person|Benjamin Netanyahu|Benjamin Netanyahu
E Person|Sergey Lavrov|Sergey Lavrov
E Person|Kim Jong Un|Kim Jong Un
E Commodity|missiles|missiles
E Commodity|drones|drones
E Commodity|oil|oil
E Commodity|gas|gas
E Commodity|gold|gold
C Rishi Sunak|his@4
C Ethiopia|it@14
C Sergey Lavrov|he@13
C Bank of Indonesia|its@8
R Rishi Sunak|LEADS|United Kingdom|4|asserted|-
R Rishi Sunak|VISITED|Tel Aviv|4|asserted|-
R Rishi Sunak|MET_WITH|Benjamin Netanyahu|4|asserted|-
R Benjamin Netanyahu|LEADS|Israel|4|asserted|-
R Nokkia Verkot Oyj|LOCATED_IN|Finland|7|asserted|-
R Tollara|INVESTED_IN|Autopista Cordillera|9|asserted|-
R Tollara|LOCATED_IN|Australia|9|asserted|-
R Autopista Cordillera|LOCATED_IN|Chile|9|asserted|-
R Sergey Lavrov|EMPLOYED_BY|Russia|13|asserted|-
R Sergey Lavrov|VISITED|Pyongyang|13|asserted|-
R Sergey Lavrov|MET_WITH|Kim Jong Un|13|asserted|-

@zb-086|wire|2025-08-27|India's exporters brace as 50% US tariff starts
1 NEW DELHI, Aug 27 - A 50% tariff on most Indian goods entering the United States came into force on Wednesday, half of it a punishment for India's purchases of Russian oil, leaving the two countries further apart than at any time since New Delhi tested a nuclear bomb in 1998.
---
2 Shrimp farmers in Andhra Pradesh, carpet weavers in Bhadohi and diamond polishers in Surat, whose shops are already dark two days a week, will be hit first.
3 Drugs and smartphones are exempt for now.
---
4 "We shipped the last container on the sixteenth, and since then I have been playing carrom," said Vishal Kothari-Jain, managing director of Tiruppur knitwear maker Kongunad Garments Pvt Ltd, for whom the New Jersey chain Bargain Barn accounts for 70% of turnover.
5 He hopes to find buyers in Britain, with which India signed a trade agreement in July.
---
6 India says that it is being singled out.
7 China buys more from Moscow, and Europe has not quit Russian gas.
8 Refiners keep taking discounted crude; volumes for September are expected to be higher than in August, traders said.
9 Prime Minister Narendra Modi, who leaves for Tokyo on Thursday and will go on from there to Tianjin, has told Indians to buy what is made at home.
10 The rupee closed at 87.69.
11 Markets were shut for the Ganesh festival.
E Place|India|India;Indian;New Delhi;Indians
E Place|New Delhi|NEW DELHI
E Place|United States|United States;US
E Place|Russia|Russian;Moscow
E Place|Andhra Pradesh|Andhra Pradesh
E Place|Bhadohi|Bhadohi
E Place|Surat|Surat
E Place|Tiruppur|Tiruppur
E Place|New Jersey|New Jersey
E Place|United Kingdom|Britain
E Place|China|China
E Place|Europe|Europe
E Place|Tokyo|Tokyo
E Place|Tianjin|Tianjin
E Firm|Kongunad Garments Pvt Ltd|Kongunad Garments Pvt Ltd
E Firm|Bargain Barn|Bargain Barn
E Person|Vishal Kothari-Jain|Vishal Kothari-Jain
E Person|Narendra Modi|Narendra Modi
E Commodity|oil|oil;crude
E Commodity|shrimp|Shrimp
E Commodity|carpets|carpet
E Commodity|diamonds|diamond
E Commodity|drugs|Drugs
E Commodity|smartphones|smartphones
E Commodity|knitwear|knitwear
E Commodity|gas|gas
C Kongunad Garments Pvt Ltd|We@4;whom@4
C Vishal Kothari-Jain|I@4;He@5
C India|it@6
C Narendra Modi|who@9
R India|IMPORTS|oil|1|asserted|-
R Russia|SUPPLIES|India|1|asserted|-
R Vishal Kothari-Jain|LEADS|Kongunad Garments Pvt Ltd|4|asserted|-
R Kongunad Garments Pvt Ltd|LOCATED_IN|Tiruppur|4|asserted|-
R Kongunad Garments Pvt Ltd|SUPPLIES|Bargain Barn|4|asserted|-
R Kongunad Garments Pvt Ltd|EXPORTS|knitwear|4|asserted|-
R Bargain Barn|IMPORTS|knitwear|4|asserted|-
R Bargain Barn|LOCATED_IN|New Jersey|4|asserted|-
R India|AGREED_WITH|United Kingdom|5|asserted|in July
R Russia|SUPPLIES|China|7|asserted|-
R Russia|SUPPLIES|Europe|7|asserted|-
R Europe|IMPORTS|gas|7|asserted|-
R Narendra Modi|LEADS|India|6-9|asserted|-
R Narendra Modi|VISITED|Tokyo|9|expected|on Thursday
R Narendra Modi|VISITED|Tianjin|9|expected|-

@zb-087|wiki news|2022-11-16|Stray missile kills two in Polish village; Warsaw does not suspect Moscow
* 1 Wednesday, November 16, 2022
---
2 Two men died yesterday when a missile fell on a grain dryer in Przewodów, a village in eastern Poland about six kilometres from the border with Ukraine.
3 President Andrzej Duda said today that it was "very probably" a Ukrainian air defence rocket and that there was no sign of a deliberate attack.
---
4 The incident occurred on a day on which Russia, by Kyiv's count, fired more than ninety missiles at power stations across Ukraine.
5 For some hours there was talk of Article 4 of the North Atlantic Treaty, under which members consult each other.
6 NATO ambassadors came together in Brussels in the morning and parted without a decision.
---
7 "We have no indication that this was the result of a deliberate attack", said Secretary General Jens Stoltenberg.
8 "But let me be clear: this is not Ukraine's fault."
9 Ukrainian president Volodymyr Zelenskyy said he had no doubt that the missile was not theirs and asked for access to the site.
---
10 The dead were a tractor driver and the keeper of the warehouse, both about 60.
11 The dryer belongs to Agro-Hrubieszów Sp. z o.o., a farm run on the land of a former state collective.
12 Pupils at the school opposite were sent home; it has no shelter.
13 In Bali, where they were attending a G20 summit, leaders of the G7 held a meeting around a dining table in shirtsleeves.
---
* 14 Sources
* 15 "Poland: what we know". Reuters, November 16, 2022
E Place|Poland|Poland;Polish;Warsaw
E Place|Przewodów|Przewodów
E Place|Ukraine|Ukraine;Ukrainian;Kyiv
E Place|Russia|Russia;Moscow
E Place|Brussels|Brussels
E Place|Bali|Bali
E Organization|NATO|NATO
E Organization|G20|G20
E Organization|G7|G7
E Organization|Reuters|Reuters
E Firm|Agro-Hrubieszów Sp. z o.o.|Agro-Hrubieszów Sp. z o.o.
E Person|Andrzej Duda|Andrzej Duda
E Person|Jens Stoltenberg|Jens Stoltenberg
E Person|Volodymyr Zelenskyy|Volodymyr Zelenskyy
E Commodity|missile|missile;missiles
E Commodity|rocket|air defence rocket
E Commodity|grain|grain
C Volodymyr Zelenskyy|he@9
R Przewodów|LOCATED_IN|Poland|2|asserted|-
R Andrzej Duda|LEADS|Poland|2-3|asserted|-
R Jens Stoltenberg|LEADS|NATO|6-7|asserted|-
R Volodymyr Zelenskyy|LEADS|Ukraine|9|asserted|-
R G7|VISITED|Bali|13|asserted|-
B 1,14,15

@zb-088|wire|2023-11-15|Siberian lawmaker tied to forklift firm denies parts went to tank plant
1 NOVOSIBIRSK/TOKYO - Japan's Ministry of Economy, Trade and Industry (METI) said on Wednesday it was looking into how 217 hydraulic pumps made in Kobe had come to be listed in the stores of a Russian tank repair works, as an investigative website reported.
---
2 The website, Kazachok, wrote that the pumps had been sold as spare parts for forklifts to a Vladivostok dealer, Primtekhnika LLC, which a member of the regional assembly, Gennady Shulepov, founded with his brother.
3 "I lift pallets, not guns," Shulepov told a local television channel.
4 He said that he had left the company in 2017.
---
5 The manufacturer, Kobe Yuatsu Kogyo K.K., said that it had stopped shipping to Russia in March 2022 and would answer any question from the ministry.
6 Its shares slipped by the daily limit.
---
7 Used cars remain the backbone of trade between Japan and the Russian Far East.
8 Tokyo banned the larger ones in August, so that in Vladivostok men who used to queue for Land Cruisers now queue for hybrids.
9 The port's cranes are Japanese as well and need looking after.
10 A retired engineer there says that he has been mending one with the door hinges of a refrigerator.
E Place|Novosibirsk|NOVOSIBIRSK
E Place|Tokyo|TOKYO
E Place|Japan|Japan;Japanese;Tokyo
E Place|Kobe|Kobe
E Place|Russia|Russian;Russia
E Place|Russian Far East|Russian Far East
E Place|Vladivostok|Vladivostok
E Place|Siberia|Siberian
E Organization|Ministry of Economy, Trade and Industry|Ministry of Economy, Trade and Industry;METI
E Organization|Kazachok|Kazachok
E Organization|regional assembly|regional assembly
E Firm|Primtekhnika LLC|Primtekhnika LLC
E Firm|Kobe Yuatsu Kogyo K.K.|Kobe Yuatsu Kogyo K.K.
E Person|Gennady Shulepov|Gennady Shulepov;Shulepov
E Commodity|hydraulic pumps|hydraulic pumps;pumps
E Commodity|forklifts|forklifts;forklift
E Commodity|used cars|Used cars
E Commodity|spare parts|spare parts
E Commodity|guns|guns
E Commodity|cranes|cranes
C Ministry of Economy, Trade and Industry|it@1;the ministry@5
C Gennady Shulepov|his@2;I@3;He@4;he@4
C Primtekhnika LLC|which@2;the company@4
C Kobe Yuatsu Kogyo K.K.|The manufacturer@5;it@5;Its@6
R Ministry of Economy, Trade and Industry|LOCATED_IN|Japan|1|asserted|-
R Kobe Yuatsu Kogyo K.K.|SUPPLIES|Primtekhnika LLC|2-5|alleged|-
R Primtekhnika LLC|IMPORTS|hydraulic pumps|2|alleged|-
R Primtekhnika LLC|LOCATED_IN|Vladivostok|2|asserted|-
R Gennady Shulepov|EMPLOYED_BY|regional assembly|2|asserted|-
R Gennady Shulepov|LEADS|Primtekhnika LLC|4|denied|-
R Kobe Yuatsu Kogyo K.K.|SUPPLIES|Russia|5|denied|March 2022
R Kobe Yuatsu Kogyo K.K.|LOCATED_IN|Kobe|1-5|asserted|-
R Japan|TRADES_WITH|Russian Far East|7|asserted|-
R Japan|EXPORTS|used cars|7|asserted|-
R used cars|SANCTIONED_BY|Japan|7-8|asserted|in August

@zb-089|public broadcaster, us|2024-08-28|In Lobito, a Railway Older Than the Country Gets a Second Life
1 LOBITO, ANGOLA — The first thing that travels on a new railway is hope, says Joaquim Kalandula, who sells roasted peanuts on the platform, and the second is copper.
---
2 On Monday a train of forty wagons pulled in from the Congolese border with cathodes from a mine near Kolwezi, to be put on a ship for Baltimore.
3 The ride took six days.
4 By road, through Zambia to Durban, it would have been more than three weeks.
---
5 The line was finished in 1931 by a Scotsman, mined and dynamited in a civil war that lasted for twenty-seven years, and rebuilt by Chinese workers in 2014.
6 Now it is leased for three decades to a European consortium, Atlântico Carril SA, led by Lisbon's Mota Viegas and the Geneva trader Lac Léman Metals.
7 The U.S. International Development Finance Corporation has pledged a loan of $553 million to repair bridges.
8 American officials speak of an alternative to Beijing; those in Luanda, who owe China $17 billion, prefer not to choose.
---
9 "Everyone comes to visit, everyone takes a photograph with the locomotive," said Filomena Tchivinda, a union organizer in Benguela.
10 "The signalmen have not had a raise."
11 At dusk a goat was standing between the rails.
12 It was led away without haste.
E Place|Lobito|LOBITO;Lobito
E Place|Angola|ANGOLA;Luanda
E Place|Democratic Republic of the Congo|Congolese
E Place|Kolwezi|Kolwezi
E Place|Baltimore|Baltimore
E Place|Zambia|Zambia
E Place|Durban|Durban
E Place|Scotland|Scotsman
E Place|China|Chinese;Beijing;China
E Place|Europe|European
E Place|Lisbon|Lisbon
E Place|Geneva|Geneva
E Place|United States|American
E Place|Benguela|Benguela
E Organization|U.S. International Development Finance Corporation|U.S. International Development Finance Corporation
E Firm|Atlântico Carril SA|Atlântico Carril SA
E Firm|Mota Viegas|Mota Viegas
E Firm|Lac Léman Metals|Lac Léman Metals
E Person|Joaquim Kalandula|Joaquim Kalandula
E Person|Filomena Tchivinda|Filomena Tchivinda
E Commodity|peanuts|roasted peanuts
E Commodity|copper|copper
E Commodity|cathodes|cathodes
C Joaquim Kalandula|who@1
R Lobito|LOCATED_IN|Angola|1|asserted|-
R Democratic Republic of the Congo|EXPORTS|cathodes|2|asserted|On Monday
R Atlântico Carril SA|LOCATED_IN|Europe|6|asserted|-
R Mota Viegas|LOCATED_IN|Lisbon|6|asserted|-
R Lac Léman Metals|LOCATED_IN|Geneva|6|asserted|-

@zb-090|live blog|2024-05-14|Tariff day: the reaction
* 1 LIVE | Updated 8:41 pm
* 2 Key posts
* 3 – What was announced – Detroit says thanks – Beijing 'resolutely opposes'
* 4 8:41 pm. A last word from Stockholm
* 5 "Tariffs are a bad idea, basically," Swedish PM Ulf Kristersson tells reporters; German chancellor Olaf Scholz, who is his guest for two days, nods.
* 6 6:15 pm. Who makes the syringes?
* 7 Duties on Chinese syringes go from nothing to 50%. Most hospitals here buy from firms in the Midwest or in Costa Rica. We asked five.
* 8 4:30 pm. Tesla, er, Voltera
* 9 Voltera Motors imports the battery cells for its cheapest sedan from Ningde-based Fuyao Amperex, and those will now cost 25% rather than 7.5%. A spokesman: "We're reading the annex."
* 10 2:02 pm. Rose Garden
* 11 President Joe Biden signs the order, flanked by trade unionists in their jackets, and hands a pen to Roz Dunleavy, president of the Amalgamated Autoworkers.
* 12 11:20 am. China's Ministry of Commerce: we will take "resolute measures"
* 13 9:00 am. What was announced
* 14 Electric cars 100%. Solar cells 50%. Ship-to-shore cranes 25%. Hardly any Chinese electric cars are sold in the US at all.
E Place|Detroit|Detroit
E Place|China|China;Chinese;Beijing
E Place|Stockholm|Stockholm
E Place|Sweden|Swedish
E Place|Germany|German
E Place|Midwest|Midwest
E Place|Costa Rica|Costa Rica
E Place|Ningde|Ningde
E Place|Rose Garden|Rose Garden
E Place|United States|US
E Organization|Amalgamated Autoworkers|Amalgamated Autoworkers
E Organization|Ministry of Commerce|Ministry of Commerce
E Firm|Tesla|Tesla
E Firm|Voltera Motors|Voltera Motors;Voltera
E Firm|Fuyao Amperex|Fuyao Amperex
E Person|Ulf Kristersson|Ulf Kristersson
E Person|Olaf Scholz|Olaf Scholz
E Person|Joe Biden|Joe Biden
E Person|Roz Dunleavy|Roz Dunleavy
E Commodity|syringes|syringes
E Commodity|battery cells|battery cells
E Commodity|sedan|sedan
E Commodity|electric cars|Electric cars;electric cars
E Commodity|solar cells|Solar cells
E Commodity|cranes|Ship-to-shore cranes
C Olaf Scholz|who@5
C Voltera Motors|its@9;We@9
C Ulf Kristersson|his@5
R Ulf Kristersson|LEADS|Sweden|5|asserted|-
R Olaf Scholz|LEADS|Germany|5|asserted|-
R Olaf Scholz|MET_WITH|Ulf Kristersson|5|asserted|-
R Olaf Scholz|VISITED|Stockholm|4-5|asserted|-
R Voltera Motors|IMPORTS|battery cells|9|asserted|-
R Fuyao Amperex|SUPPLIES|Voltera Motors|9|asserted|-
R Fuyao Amperex|LOCATED_IN|Ningde|9|asserted|-
R Joe Biden|MET_WITH|Roz Dunleavy|11|asserted|-
R Joe Biden|VISITED|Rose Garden|10-11|asserted|-
R Roz Dunleavy|LEADS|Amalgamated Autoworkers|11|asserted|-
R Ministry of Commerce|LOCATED_IN|China|12|asserted|-
R China|SUPPLIES|United States|14|denied|-
B 1,2,3

@zb-091|wire|2024-06-19|Philippines says Chinese coast guard seized boats; Beijing calls it 'inspection'
1 MANILA - Men with knives and an axe boarded two Philippine navy dinghies near Second Thomas Shoal on Monday, took the rifles that were in them and slashed the hulls, General Romeo Brawner, chief of the Armed Forces of the Philippines, told reporters on Wednesday.
2 "Only pirates do this," he said.
---
3 One Filipino sailor lost his thumb.
4 The boats were on their way to the Sierra Madre, an American landing ship of the last world war that Manila ran aground on the shoal in 1999 and still keeps manned.
---
5 China's foreign ministry said that the coast guard had carried out boardings and inspections in accordance with the law.
6 It claims almost the whole of the South China Sea, a tribunal in the Hague having decided otherwise in 2016.
---
7 The United States repeated that its defence treaty with the Philippines, signed in 1951, covers coast guard vessels.
8 President Ferdinand Marcos Jr. said in Singapore three weeks ago that the death of a Filipino by a wilful act would be "very close" to an act of war.
9 In Palawan, fishing cooperative head Arlene Caballero said that her members now go out by night and sell the catch to a trader who no longer asks where it comes from.
E Place|Philippines|Philippines;Philippine;Filipino;Manila
E Place|Manila|MANILA
E Place|China|China;Beijing
E Place|Second Thomas Shoal|Second Thomas Shoal
E Place|United States|United States;American
E Place|South China Sea|South China Sea
E Place|Hague|Hague
E Place|Singapore|Singapore
E Place|Palawan|Palawan
E Organization|Armed Forces of the Philippines|Armed Forces of the Philippines
E Organization|Chinese coast guard|Chinese coast guard
E Organization|foreign ministry|foreign ministry
E Person|Romeo Brawner|Romeo Brawner
E Person|Ferdinand Marcos Jr.|Ferdinand Marcos Jr.
E Person|Arlene Caballero|Arlene Caballero
E Vessel|Sierra Madre|Sierra Madre
E Commodity|rifles|rifles
C Romeo Brawner|he@2
C Second Thomas Shoal|the shoal@4
C Chinese coast guard|the coast guard@5
C China|It@6
C United States|its@7
C Arlene Caballero|her@9
R Romeo Brawner|LEADS|Armed Forces of the Philippines|1|asserted|-
R Sierra Madre|LOCATED_IN|Second Thomas Shoal|4|asserted|-
R Philippines|OWNS|Sierra Madre|4|asserted|-
R foreign ministry|LOCATED_IN|China|5|asserted|-
R United States|AGREED_WITH|Philippines|7|asserted|in 1951
R Ferdinand Marcos Jr.|LEADS|Philippines|7-8|asserted|-
R Ferdinand Marcos Jr.|VISITED|Singapore|8|asserted|three weeks ago

@zb-092|wire|2023-04-13|Uniform maker's CEO flees, creditors find sheep
1 NAIROBI - The chief executive of a Kenyan firm that won a contract to dress half of the region's policemen has left the country, and those who hurried to his ranch on Wednesday to see what could be attached found, by their own account, eleven sheep.
---
2 Textiles group Mara Tailoring & Supplies Ltd owes the Kenya Commercial Traders Bank 3.4 billion shillings.
3 Its CEO, Geoffrey Nyaga Mutuma, did not turn up for a board meeting on March 30.
4 The Directorate of Criminal Investigations says he has flown to Kigali and believes he has since gone on to Dubai.
---
5 Mara was to make 60,000 uniforms for the police of South Sudan, which paid a deposit; not one has arrived in Juba, a spokesman there, Majak Deng Alier, said.
6 An order from Rwanda's prisons service was filled in part, in a colour that nobody had asked for.
---
7 Court bailiffs know the pattern.
8 A firm is praised by a minister, given a tender and then another, and has borrowed against the third before the first sleeve is sewn.
9 "The cloth was good cloth," said a tailor who has not had his wages since Christmas.
10 The sheep were sold for 88,000 shillings.
E Place|Nairobi|NAIROBI
E Place|Kenya|Kenyan
E Place|Kigali|Kigali
E Place|Dubai|Dubai
E Place|South Sudan|South Sudan
E Place|Juba|Juba
E Place|Rwanda|Rwanda
E Organization|Directorate of Criminal Investigations|Directorate of Criminal Investigations
E Organization|prisons service|prisons service
E Firm|Mara Tailoring & Supplies Ltd|Mara Tailoring & Supplies Ltd;Mara
E Firm|Kenya Commercial Traders Bank|Kenya Commercial Traders Bank
E Person|Geoffrey Nyaga Mutuma|Geoffrey Nyaga Mutuma
E Person|Majak Deng Alier|Majak Deng Alier
E Commodity|uniforms|uniforms;Uniform
E Commodity|cloth|cloth
E Commodity|sheep|sheep
C Mara Tailoring & Supplies Ltd|a Kenyan firm@1;Its@3
C Geoffrey Nyaga Mutuma|The chief executive@1;his@1;he@4
C South Sudan|which@5;there@5
R Mara Tailoring & Supplies Ltd|LOCATED_IN|Kenya|1-2|asserted|-
R Geoffrey Nyaga Mutuma|LEADS|Mara Tailoring & Supplies Ltd|2-3|asserted|-
R Geoffrey Nyaga Mutuma|VISITED|Kigali|4|alleged|-
R Geoffrey Nyaga Mutuma|VISITED|Dubai|4|alleged|-
R Mara Tailoring & Supplies Ltd|AGREED_WITH|Kenya Commercial Traders Bank|2|asserted|-
R Mara Tailoring & Supplies Ltd|SUPPLIES|South Sudan|5|denied|-
R South Sudan|IMPORTS|uniforms|5|expected|-
R Majak Deng Alier|EMPLOYED_BY|South Sudan|5|asserted|-
R Mara Tailoring & Supplies Ltd|SUPPLIES|prisons service|5-6|asserted|-
R prisons service|IMPORTS|uniforms|5-6|asserted|-
R prisons service|LOCATED_IN|Rwanda|6|asserted|-

@zb-093|public broadcaster, germany|2022-09-06|Truss takes over: what Britain's new leader has said about gas, Kyiv and cheese
1 Liz Truss, who grew up protesting against nuclear weapons and ended up in a tank for the cameras, was asked by the Queen at Balmoral on Tuesday to form a government.
2 It was the first time that a prime minister had been appointed in Scotland.
---
3 Her first problem is the heating bill.
4 Household energy costs are to rise by 80% in October, and Truss has hinted at a freeze, financed by borrowing, that could cost more than the furlough did.
5 She has ruled out a new tax on the profits of oil and gas producers, the largest of which, Brent & Forties plc, made £6.9 billion in the second quarter.
---
6 Abroad, she stands for continuity.
7 As foreign secretary she placed more than a thousand Russians on sanctions lists and went to Moscow in February, where Sergey Lavrov compared their talk to one "between the mute and the deaf."
8 She told students once that she wanted to open up new pork markets, and was sorry that Britain imported two-thirds of its cheese.
9 The clip has been watched by millions.
---
10 On the doorstep of Number 10 she spoke for four minutes between two showers of rain.
11 The pound hardly moved.
12 Businesses in Northern Ireland would like to know what is to become of the protocol, dairy farmers in Tyrone above all.
E Place|United Kingdom|Britain
E Place|Balmoral|Balmoral
E Place|Scotland|Scotland
E Place|Ukraine|Kyiv
E Place|Russia|Russians
E Place|Moscow|Moscow
E Place|Number 10|Number 10
E Place|Northern Ireland|Northern Ireland
E Place|Tyrone|Tyrone
E Firm|Brent & Forties plc|Brent & Forties plc
E Person|Liz Truss|Liz Truss;Truss
E Person|Sergey Lavrov|Sergey Lavrov
E Commodity|gas|gas
E Commodity|nuclear weapons|nuclear weapons
E Commodity|tank|tank
E Commodity|oil|oil
E Commodity|pork|pork
E Commodity|cheese|cheese
C Liz Truss|who@1;Her@3;She@5;she@6;she@7;She@8;she@8;she@10
C United Kingdom|its@8
R Liz Truss|LEADS|United Kingdom|0-1|asserted|-
R Liz Truss|VISITED|Balmoral|1|asserted|on Tuesday
R Balmoral|LOCATED_IN|Scotland|1-2|asserted|-
R Liz Truss|VISITED|Moscow|7|asserted|in February
R Liz Truss|MET_WITH|Sergey Lavrov|7|asserted|in February
R United Kingdom|IMPORTS|cheese|8|asserted|-

@zb-094|wire|2025-03-31|Ibis Mining ends stand-off in Mali; executives walk free
1 BAMAKO - Four employees of Canadian gold producer Ibis Mining Corp were released from a prison in Mali's capital on Monday, four months after they were taken into custody in a tussle over money and the shape of a mining code.
---
2 Ibis has agreed to pay the military government 275 billion CFA francs ($455 million) and to drop an arbitration claim, and in return will get back some three tons of gold that soldiers carried off from its Loulou complex by helicopter in January.
3 The permit will be prolonged for ten years.
4 An arrest warrant for Chief Executive Mark Breckenridge has been lifted.
---
5 "Our colleagues are with their families tonight, and that is all I want to talk about," Breckenridge said in Toronto.
6 Loulou has been at a standstill since the seizure, and restarting it will take the better part of a year.
7 Contractors have gone; grass has grown in the leach tanks.
---
8 Mali's neighbours, too, have been tearing up old contracts.
9 Niger took over a uranium mine and Burkina Faso nationalised two gold pits.
10 The price of the metal, above $3,100 an ounce, has not made anyone more patient.
11 Shares of Ibis, traded in Toronto and New York, jumped 7.8%.
E Place|Mali|Mali
E Place|Bamako|BAMAKO
E Place|Canada|Canadian
E Place|Loulou|Loulou
E Place|Toronto|Toronto
E Place|Niger|Niger
E Place|Burkina Faso|Burkina Faso
E Place|New York|New York
E Firm|Ibis Mining Corp|Ibis Mining Corp;Ibis;Ibis Mining
E Person|Mark Breckenridge|Mark Breckenridge;Breckenridge
E Commodity|gold|gold
E Commodity|uranium|uranium
C Ibis Mining Corp|its@2;Our@5
C Mali|the military government@2
C Mark Breckenridge|I@5
C Loulou|it@6
R Ibis Mining Corp|LOCATED_IN|Canada|1|asserted|-
R Ibis Mining Corp|AGREED_WITH|Mali|1-2|asserted|-
R Loulou|LOCATED_IN|Mali|1-2|asserted|-
R Mark Breckenridge|LEADS|Ibis Mining Corp|2-4|asserted|-

@zb-095|public broadcaster, us|2023-10-26|Former Vietnamese Timber Boss Held as Rosewood Probe Widens
1 HANOI, VIETNAM — Vietnamese police have detained a businessman known as the rosewood king and two customs officers in connection with the entry of 2,700 logs that were declared as rubber wood, the Ministry of Public Security said on Wednesday.
---
2 Nguyễn Đình Khoát, who until last year ran the furniture exporter Đồng Kỵ Hưng Thịnh JSC, is being questioned in Bắc Ninh.
3 The names of the officers were not given.
4 State media showed pictures of trunks with red paint on their ends.
---
5 Rosewood may not be sold across borders without a permit under the wildlife convention known as CITES.
6 The logs are thought to have come from Cambodia, where environmental groups say the last big trees have been taken from parks in Mondulkiri by men with chain saws and friends.
7 Cambodia's government has repeatedly denied that it tolerates exports of the wood.
---
8 The company's new director, Trần Thị Mai Loan, said it bought only acacia now, most of it from growers in Quảng Trị.
9 "We make beds," she said.
10 A set of carved chairs in the classical style can cost as much as an apartment in Beijing, where most of them end up.
11 Carver Ngô Văn Tuất, who has worked in the village for fifty years, doubts that anybody will ever be able to make one again.
E Place|Vietnam|Vietnamese;VIETNAM
E Place|Hanoi|HANOI
E Place|Bắc Ninh|Bắc Ninh
E Place|Cambodia|Cambodia
E Place|Mondulkiri|Mondulkiri
E Place|Quảng Trị|Quảng Trị
E Place|Beijing|Beijing
E Organization|Ministry of Public Security|Ministry of Public Security
E Organization|CITES|CITES
E Firm|Đồng Kỵ Hưng Thịnh JSC|Đồng Kỵ Hưng Thịnh JSC
E Person|Nguyễn Đình Khoát|Nguyễn Đình Khoát
E Person|Trần Thị Mai Loan|Trần Thị Mai Loan
E Person|Ngô Văn Tuất|Ngô Văn Tuất
E Commodity|rosewood|rosewood;Rosewood
E Commodity|rubber wood|rubber wood
E Commodity|furniture|furniture
E Commodity|acacia|acacia
E Commodity|chairs|carved chairs
E Commodity|timber|Timber
C Nguyễn Đình Khoát|Former Vietnamese Timber Boss@0;a businessman@1;who@2
C Đồng Kỵ Hưng Thịnh JSC|The company's@8;it@8;We@9
C Trần Thị Mai Loan|she@9
C Cambodia|it@7
R Nguyễn Đình Khoát|ARRESTED_BY|Vietnam|1-2|asserted|-
R Hanoi|LOCATED_IN|Vietnam|1|asserted|-
R Ministry of Public Security|LOCATED_IN|Vietnam|1|asserted|-
R Cambodia|SUPPLIES|Vietnam|1-6|alleged|-
R Vietnam|IMPORTS|rosewood|1-6|alleged|-
R Cambodia|EXPORTS|rosewood|6|alleged|-
R Mondulkiri|LOCATED_IN|Cambodia|6|asserted|-
R Trần Thị Mai Loan|LEADS|Đồng Kỵ Hưng Thịnh JSC|2-8|asserted|-
R Đồng Kỵ Hưng Thịnh JSC|IMPORTS|acacia|8|asserted|-
R Quảng Trị|SUPPLIES|Đồng Kỵ Hưng Thịnh JSC|8|asserted|-

@zb-096|wire|2024-01-22|Tarquin-led group offers $3.9 bln for UK pub landlord; board says no
1 LONDON, Jan 22 - Britain's largest pub landlord, Green Ferret plc, has turned down a 3.1 billion pound ($3.9 billion) proposal from a consortium of Australia's Tarquin Capital and the Canadian teachers' fund Maple Pension Partners, saying it undervalued "bricks, beer and prospects".
---
2 The bidders have until Feb. 19 to come back or go away.
3 Green Ferret owns 4,300 pubs, four in ten of them leased out to the people who stand behind the bar.
4 It brews nothing itself; its beer comes from Oakley Vale Brewery in Suffolk under a contract that has another six years to run.
---
5 "At this price they would get the pubs for nothing and the car parks at half price," said one of the ten biggest shareholders, who is not allowed to talk publicly.
6 The landlord's chair, Baroness Ashdown of Tring, used to run the railways.
---
7 Some 500 pubs closed in England and Wales in 2023 because of higher wages, energy costs and drinkers who stay at home.
8 In Hitchin, tenant Denise Purkiss had other things on her mind.
9 A cask had burst.
10 "If they want to buy it, they can start with a mop," she said.
E Place|London|LONDON
E Place|United Kingdom|Britain;UK
E Place|Australia|Australia
E Place|Canada|Canadian
E Place|Suffolk|Suffolk
E Place|England|England
E Place|Wales|Wales
E Place|Hitchin|Hitchin
E Firm|Green Ferret plc|Green Ferret plc;Green Ferret
E Firm|Tarquin Capital|Tarquin Capital;Tarquin
E Firm|Maple Pension Partners|Maple Pension Partners
E Firm|Oakley Vale Brewery|Oakley Vale Brewery
E Person|Baroness Ashdown of Tring|Baroness Ashdown of Tring
E Person|Denise Purkiss|Denise Purkiss
E Commodity|beer|beer
C Green Ferret plc|UK pub landlord@0;it@1;It@4;its@4;The landlord's@6
C Denise Purkiss|her@8;she@10
R Tarquin Capital|OWNS|Green Ferret plc|1|denied|-
R Maple Pension Partners|OWNS|Green Ferret plc|1|denied|-
R Green Ferret plc|LOCATED_IN|United Kingdom|1|asserted|-
R Tarquin Capital|LOCATED_IN|Australia|1|asserted|-
R Maple Pension Partners|LOCATED_IN|Canada|1|asserted|-
R Oakley Vale Brewery|SUPPLIES|Green Ferret plc|4|asserted|-
R Green Ferret plc|IMPORTS|beer|4|asserted|-
R Green Ferret plc|AGREED_WITH|Oakley Vale Brewery|4|asserted|-
R Oakley Vale Brewery|LOCATED_IN|Suffolk|4|asserted|-
R Baroness Ashdown of Tring|LEADS|Green Ferret plc|6|asserted|-

@zb-097|agency story|2025-05-14|In Riyadh, Trump shakes hands with Syria's Sharaa and says sanctions will go
1 Riyadh (AFP) - In a palace in Riyadh, under a chandelier, US President Donald Trump on Wednesday met a man for whom Washington was still offering ten million dollars five months ago.
---
2 The talk with Ahmed al-Sharaa, Syria's interim president, took thirty-three minutes.
3 Crown Prince Mohammed bin Salman was in the room; Turkey's President Recep Tayyip Erdogan listened in by telephone.
4 The day before, Trump had announced to loud applause that he would lift all sanctions on Syria in order to give it "a chance at greatness".
5 "Oh, what I do for the crown prince," he said.
---
6 In Damascus people let off fireworks.
7 Economists say that it will take months before a bank dares to send a dollar there, since some of the measures were passed by Congress and others go back to 1979.
8 "I used to buy my solar panels in Beirut, in cash, in a plastic bag," said shopkeeper Maher Qabbani in the Mazzeh quarter.
---
9 Trump went on to Qatar in the afternoon, where the emir saw him to his hotel with camels and red Cybertrucks, and Qatar Airways signed a contract for up to 210 Boeing jets.
10 Israel, which was not on the route, did not hide its displeasure.
11 Its aircraft have struck Syria several hundred times since December.
E Place|Riyadh|Riyadh
E Place|United States|US;Washington
E Place|Syria|Syria
E Place|Turkey|Turkey
E Place|Damascus|Damascus
E Place|Beirut|Beirut
E Place|Mazzeh|Mazzeh
E Place|Qatar|Qatar
E Place|Israel|Israel
E Organization|AFP|AFP
E Organization|Congress|Congress
E Firm|Qatar Airways|Qatar Airways
E Firm|Boeing|Boeing
E Person|Donald Trump|Donald Trump;Trump
E Person|Ahmed al-Sharaa|Ahmed al-Sharaa;Sharaa
E Person|Mohammed bin Salman|Mohammed bin Salman
E Person|Recep Tayyip Erdogan|Recep Tayyip Erdogan
E Person|Maher Qabbani|Maher Qabbani
E Commodity|solar panels|solar panels
E Commodity|jets|jets
E Commodity|camels|camels
C Donald Trump|he@4;he@5;I@5;him@9;his@9
C Ahmed al-Sharaa|a man@1
C Mohammed bin Salman|the crown prince@5
C Syria|it@4;there@7
C Maher Qabbani|I@8;my@8
C Israel|which@10;its@10;Its@11
R Donald Trump|LEADS|United States|1|asserted|-
R Donald Trump|MET_WITH|Ahmed al-Sharaa|1-2|asserted|on Wednesday
R Ahmed al-Sharaa|LEADS|Syria|2|asserted|-
R Recep Tayyip Erdogan|LEADS|Turkey|3|asserted|-
R Donald Trump|VISITED|Riyadh|0-1|asserted|on Wednesday
R Ahmed al-Sharaa|VISITED|Riyadh|0-2|asserted|on Wednesday
R Donald Trump|VISITED|Qatar|9|asserted|in the afternoon
R Qatar Airways|IMPORTS|jets|9|expected|-
R Boeing|SUPPLIES|Qatar Airways|9|expected|-

@zb-098|wire brief|2022-12-27|Moscow bans oil sales to price-cap adherents, on paper
1 MOSCOW - President Vladimir Putin signed a decree on Tuesday that forbids Russian companies to deliver crude under any contract which "directly or indirectly" mentions a price cap.
---
2 The ban runs from February 1 to July 1 and may be waived by the president himself.
3 Most of the countries behind the cap had stopped buying in any case.
4 An analyst at a Moscow brokerage said that the decree was "written so that nobody would have to do anything".
---
5 Finance Minister Anton Siluanov told reporters that the budget deficit could be larger than 2% of gross domestic product next year.
6 Urals changes hands at about half the price of Brent on some days, by one agency's reckoning.
7 In Primorsk, tanker captains complained of ice and of having to wait for icebreakers.
E Place|Russia|Russian
E Place|Moscow|MOSCOW;Moscow
E Place|Primorsk|Primorsk
E Person|Vladimir Putin|Vladimir Putin
E Person|Anton Siluanov|Anton Siluanov
E Commodity|crude|crude;oil;Urals;Brent
E Commodity|ice|ice
C Vladimir Putin|the president himself@2
R Vladimir Putin|LEADS|Russia|1|asserted|-
R Anton Siluanov|EMPLOYED_BY|Russia|1-5|asserted|-

@zb-099|wire results, business wire|2024-08-07|Sorrento Cruises profit beats estimates; Egypt calls scrapped to 2026
1 MIAMI, Aug 7 (Reuters) - Sorrento Cruise Holdings Inc (NYSE: SOCR) topped Wall Street estimates for second-quarter profit on Wednesday as passengers put up with higher fares.
2 Adjusted earnings were $1.41 a share, against the $1.29 forecast by analysts.
---
3 "They complain about the price of the coffee and then they book for next year," CEO Arturo Benedetti-Walsh said on a conference call.
4 Net yields rose 6%.
5 Fuel was cheaper than expected.
---
6 The company will not sail through the Red Sea until 2026 at the earliest and has taken Safaga and Aqaba out of its catalogue.
7 Its newest ship, the Sorrento Bella, was delivered in June by the Finnish yard Turun Laivarakennus, which is to hand over a sister in 2026.
8 Protests against cruise ships in Barcelona and Palma have not affected bookings, Benedetti-Walsh said.
---
9 Sorrento's debt still stands at $11 billion, a reminder of the fifteen months during which its ships lay idle.
10 Its largest shareholder, the Genoa-born investor Giancarlo Ravasio, sold a third of his stake in May and now holds 12%.
11 The stock was up 5.2% in early trading, outpacing the S&P 500 index.
E Place|Miami|MIAMI
E Place|Red Sea|Red Sea
E Place|Safaga|Safaga
E Place|Aqaba|Aqaba
E Place|Egypt|Egypt
E Place|Finland|Finnish
E Place|Barcelona|Barcelona
E Place|Palma|Palma
E Place|Genoa|Genoa
E Organization|Reuters|Reuters
E Organization|NYSE|NYSE
E Firm|Sorrento Cruise Holdings Inc|Sorrento Cruise Holdings Inc;Sorrento;Sorrento Cruises
E Firm|Turun Laivarakennus|Turun Laivarakennus
E Person|Arturo Benedetti-Walsh|Arturo Benedetti-Walsh;Benedetti-Walsh
E Person|Giancarlo Ravasio|Giancarlo Ravasio
E Vessel|Sorrento Bella|Sorrento Bella
E Commodity|coffee|coffee
E Commodity|fuel|Fuel
C Sorrento Cruise Holdings Inc|The company@6;its@6;Its@7;its@9;Its@10
C Turun Laivarakennus|which@7
C Giancarlo Ravasio|his@10
R Arturo Benedetti-Walsh|LEADS|Sorrento Cruise Holdings Inc|1-3|asserted|-
R Sorrento Cruise Holdings Inc|VISITED|Red Sea|6|denied|until 2026
R Sorrento Cruise Holdings Inc|OWNS|Sorrento Bella|7|asserted|-
R Turun Laivarakennus|SUPPLIES|Sorrento Cruise Holdings Inc|7|asserted|in June
R Turun Laivarakennus|LOCATED_IN|Finland|7|asserted|-
R Giancarlo Ravasio|INVESTED_IN|Sorrento Cruise Holdings Inc|10|asserted|-

@zb-100|current events digest, long|2024-07-09|Tuesday
* 1 Business and economy
* 2 – Economy of Japan: Sony-rival Hikari Denki sells its camera lens plant at Ōita to the German optics house Carl Wetzlar & Sohn. (Nikkei)
* 3 – Boeing agrees to plead guilty to a criminal charge over two crashes; relatives of the dead object. (AP)
---
* 4 Disasters and accidents
* 5 – Hurricane Beryl: 2.7 million customers are without electricity in Texas. Freeport LNG remains shut. (Reuters)
---
* 6 Health and environment
* 7 – Malta bans the import of disposable vapes from January. (Times of Malta)
---
* 8 International relations
* 9 – India–Russia relations
* 10 – – Prime Minister Narendra Modi is awarded the Order of St. Andrew in the Kremlin. Modi and Vladimir Putin set a target of $100 billion in annual trade by 2030. (BBC)
* 11 – – Volodymyr Zelenskyy calls the embrace of the two "a huge disappointment". (Kyiv Independent)
* 12 – Sanctions
* 13 – – Canada puts Ridge Youth and four settlers on its list; Israel's ambassador, Iddo Moed, protests. (CBC)
* 14 – – A Hague court rejects a bid by Almaz Trade House BV to have its accounts released. (NRC)
* 15 – NATO's anniversary summit opens in Washington. Italy, Romania and others promise Ukraine five air defence systems. (AFP)
---
* 16 Law and crime
* 17 – Kazakh investigators arrest Yerlan Sarsekeyev, vice president of the grain elevator operator Astyk Qoima, on suspicion of passing off 14,000 tonnes of Russian wheat as Kazakh. (Vlast)
* 18 – Philippines: Senate orders the arrest of a mayor whose birth certificate it does not believe. (Rappler)
---
* 19 Sports
* 20 – Spain beat France 2–1 and reach the final in Berlin. (ESPN)
E Place|Japan|Japan
E Place|Ōita|Ōita
E Place|Germany|German
E Place|Texas|Texas
E Place|Malta|Malta
E Place|India|India
E Place|Russia|Russia;Russian
E Place|Kremlin|Kremlin
E Place|Canada|Canada
E Place|Israel|Israel
E Place|Hague|Hague
E Place|Washington|Washington
E Place|Italy|Italy
E Place|Romania|Romania
E Place|Ukraine|Ukraine
E Place|Kazakhstan|Kazakh
E Place|Philippines|Philippines
E Place|Spain|Spain
E Place|France|France
E Place|Berlin|Berlin
E Organization|Nikkei|Nikkei
E Organization|AP|AP
E Organization|Reuters|Reuters
E Organization|Times of Malta|Times of Malta
E Organization|BBC|BBC
E Organization|Kyiv Independent|Kyiv Independent
E Organization|Ridge Youth|Ridge Youth
E Organization|CBC|CBC
E Organization|NRC|NRC
E Organization|NATO|NATO
E Organization|AFP|AFP
E Organization|Vlast|Vlast
E Organization|Senate|Senate
E Organization|Rappler|Rappler
E Organization|ESPN|ESPN
E Firm|Sony|Sony
E Firm|Hikari Denki|Hikari Denki
E Firm|Carl Wetzlar & Sohn|Carl Wetzlar & Sohn
E Firm|Boeing|Boeing
E Firm|Freeport LNG|Freeport LNG
E Firm|Almaz Trade House BV|Almaz Trade House BV
E Firm|Astyk Qoima|Astyk Qoima
E Person|Narendra Modi|Narendra Modi;Modi
E Person|Vladimir Putin|Vladimir Putin
E Person|Volodymyr Zelenskyy|Volodymyr Zelenskyy
E Person|Iddo Moed|Iddo Moed
E Person|Yerlan Sarsekeyev|Yerlan Sarsekeyev
E Commodity|camera lenses|camera lens
E Commodity|vapes|disposable vapes
E Commodity|air defence systems|air defence systems
E Commodity|wheat|wheat
E Commodity|electricity|electricity
C Hikari Denki|its@2
C Canada|its@13
C Almaz Trade House BV|its@14
C Senate|it@18
R Hikari Denki|LOCATED_IN|Japan|2|asserted|-
R Carl Wetzlar & Sohn|LOCATED_IN|Germany|2|asserted|-
R vapes|SANCTIONED_BY|Malta|7|expected|from January
R Narendra Modi|LEADS|India|9-10|asserted|-
R Narendra Modi|VISITED|Kremlin|10|asserted|-
R Narendra Modi|AGREED_WITH|Vladimir Putin|10|asserted|-
R India|TRADES_WITH|Russia|9-10|expected|by 2030
R Ridge Youth|SANCTIONED_BY|Canada|13|asserted|-
R Iddo Moed|EMPLOYED_BY|Israel|13|asserted|-
R Italy|SUPPLIES|Ukraine|15|expected|-
R Romania|SUPPLIES|Ukraine|15|expected|-
R Ukraine|IMPORTS|air defence systems|15|expected|-
R Yerlan Sarsekeyev|ARRESTED_BY|Kazakhstan|17|asserted|-
R Yerlan Sarsekeyev|EMPLOYED_BY|Astyk Qoima|17|asserted|-
R Senate|LOCATED_IN|Philippines|18|asserted|-
