@o-021|wire|2025-01-30|Hungary may keep buying from Russia if veto falls, EU sources say
1 BRUSSELS - The European Commission has offered Budapest a written assurance that the Hungarian refiner Pannonfin could go on importing crude from Russia until 2028 if Hungary drops its veto against the next round of sanctions, three diplomats said.
2 Prime Minister Bálint Csorvássy dismissed it as "a promise on ice".
3 He is due in Brussels on Monday, where a meeting with Commission President Solveig Maertens is pencilled in.
4 Kazakhstan has denied that it will supply Pannonfin instead.
E Firm|Pannonfin|Pannonfin
E Organization|European Commission|European Commission;Commission
E Organization|European Union|EU
E Person|Bálint Csorvássy|Bálint Csorvássy
E Person|Solveig Maertens|Solveig Maertens
E Place|Hungary|Hungary;Hungarian;Budapest
E Place|Russia|Russia
E Place|Brussels|Brussels;BRUSSELS
E Place|Kazakhstan|Kazakhstan
E Commodity|crude|crude
C Hungary|its@1
C Bálint Csorvássy|He@3
C Kazakhstan|it@4
R Pannonfin|LOCATED_IN|Hungary|1|asserted|-
R Pannonfin|IMPORTS|crude|1|expected|until 2028
R Russia|SUPPLIES|Pannonfin|1|expected|until 2028
R Russia|SUPPLIES|Hungary|0|expected|-
R Bálint Csorvássy|LEADS|Hungary|1-2|asserted|-
R Bálint Csorvássy|VISITED|Brussels|3|expected|on Monday
R Bálint Csorvássy|MET_WITH|Solveig Maertens|3|expected|on Monday
R Solveig Maertens|LEADS|European Commission|3|asserted|-
R Kazakhstan|SUPPLIES|Pannonfin|4|denied|-

@o-022|designation-notice|2024-12-17|Notice to Exporters and Financial Institutions 2024/118
1 The Office of Trade and Financial Restrictions of His Britannic Majesty's Treasury has this day added the following to the Consolidated List under the Russia (Sanctions) Regulations.
* 2 1. GRANATOV, Oleg Pavlovich (a.k.a. Alik GRANATOV), born Kazan 1971. Shareholder (49 per cent) of Kama Polimer JSC; associated with the Government of Russia through his post as adviser to the Ministry of Industry and Trade of that country.
* 3 2. KAMA POLIMER JSC, Nizhnekamsk. Producer of precursors.
* 4 3. LEVANTIS MARINE DMCC, Dubai. Owner of the tankers named at 4 and 5. Wholly owned by GRANATOVA, Inna, spouse of entry 1. Mrs Granatova herself is not designated.
* 5 4. Motor tanker SALT PATH (IMO 9288102, formerly Baltic Crane).
* 6 5. Motor tanker QUIET HEIR (IMO 9301775).
* 7 6. BANK OSTSEE-TRANZIT, Kaliningrad. Alleged to have settled, for Kama Polimer, purchases of lithium cells from the Chinese manufacturer NINGBO VOLTARA.
---
8 All funds belonging to the above must be frozen without delay.
9 The designation of NINGBO VOLTARA remains under consideration.
10 Persons who hold information are asked to write to the address overleaf.
E Organization|Office of Trade and Financial Restrictions|Office of Trade and Financial Restrictions
E Organization|Treasury|Treasury
E Organization|Ministry of Industry and Trade|Ministry of Industry and Trade
E Person|Oleg Pavlovich Granatov|GRANATOV, Oleg Pavlovich;Alik GRANATOV
E Person|Inna Granatova|GRANATOVA, Inna;Granatova
E Firm|Kama Polimer JSC|KAMA POLIMER JSC;Kama Polimer JSC;Kama Polimer
E Firm|Levantis Marine DMCC|LEVANTIS MARINE DMCC
E Firm|Bank Ostsee-Tranzit|BANK OSTSEE-TRANZIT
E Firm|Ningbo Voltara|NINGBO VOLTARA
E Vessel|Salt Path|SALT PATH;Baltic Crane
E Vessel|Quiet Heir|QUIET HEIR
E Place|Russia|Russia
E Place|Kazan|Kazan
E Place|Nizhnekamsk|Nizhnekamsk
E Place|Dubai|Dubai
E Place|Kaliningrad|Kaliningrad
E Place|China|Chinese
E Commodity|lithium cells|lithium cells
C Oleg Pavlovich Granatov|his@2;entry 1@4
C Inna Granatova|herself@4
C Russia|that country@2
R Oleg Pavlovich Granatov|SANCTIONED_BY|Office of Trade and Financial Restrictions|1-2|asserted|this day
R Kama Polimer JSC|SANCTIONED_BY|Office of Trade and Financial Restrictions|1-3|asserted|this day
R Levantis Marine DMCC|SANCTIONED_BY|Office of Trade and Financial Restrictions|1-4|asserted|this day
R Salt Path|SANCTIONED_BY|Office of Trade and Financial Restrictions|1-5|asserted|this day
R Quiet Heir|SANCTIONED_BY|Office of Trade and Financial Restrictions|1-6|asserted|this day
R Bank Ostsee-Tranzit|SANCTIONED_BY|Office of Trade and Financial Restrictions|1-7|asserted|this day
R Oleg Pavlovich Granatov|INVESTED_IN|Kama Polimer JSC|2|asserted|-
R Oleg Pavlovich Granatov|EMPLOYED_BY|Ministry of Industry and Trade|2|asserted|-
R Ministry of Industry and Trade|LOCATED_IN|Russia|2|asserted|-
R Kama Polimer JSC|LOCATED_IN|Nizhnekamsk|3|asserted|-
R Levantis Marine DMCC|LOCATED_IN|Dubai|4|asserted|-
R Inna Granatova|OWNS|Levantis Marine DMCC|4|asserted|-
R Inna Granatova|SANCTIONED_BY|Office of Trade and Financial Restrictions|4|denied|-
R Levantis Marine DMCC|OWNS|Salt Path|4-5|asserted|-
R Levantis Marine DMCC|OWNS|Quiet Heir|4-6|asserted|-
R Bank Ostsee-Tranzit|LOCATED_IN|Kaliningrad|7|asserted|-
R Kama Polimer JSC|IMPORTS|lithium cells|7|alleged|-
R Ningbo Voltara|SUPPLIES|Kama Polimer JSC|7|alleged|-
R Ningbo Voltara|LOCATED_IN|China|7|asserted|-
R Ningbo Voltara|SANCTIONED_BY|Office of Trade and Financial Restrictions|9|expected|-

@o-023|nordic-daily|2025-05-08|Yard at the fjord waits for an icebreaker and a name
1 In Rødfjord they can build anything that floats, except trust.
2 Rødfjord Skipsverft, since 2019 the property of the Singaporean Lim brothers' Harbourlight Group, stands to receive the largest order of its life: two polar icebreakers for the Canadian Coast Guard, worth nine billion kroner, a letter of intent for which was signed in Ottawa on 2 May.
3 What holds the contract up is a previous customer.
4 Until 2021 the yard built trawlers for Murmansk's Kildin Fleet, and the youngest of these, the Kapitan Durov, has, according to the Norwegian Police Security Service, been loitering over cables off Svalbard with listening gear aboard.
5 "Not our gear," says shipyard director Unni Kvalheim.
6 The trawler has been forbidden Norwegian ports since January; a demand by the party Rødt that the entire Kildin Fleet be blacklisted failed in the Storting by four votes, though the foreign minister, Aslak Tveitan, hinted that the government might do so by itself.
---
7 In Ottawa nobody is hurrying.
8 Canada's procurement minister, Jocelyne Arsenault-Roy, was to have come to Rødfjord this week; the trip fell through, officially because of fog.
E Firm|Rødfjord Skipsverft|Rødfjord Skipsverft
E Firm|Harbourlight Group|Harbourlight Group
E Firm|Kildin Fleet|Kildin Fleet
E Vessel|Kapitan Durov|Kapitan Durov
E Organization|Canadian Coast Guard|Canadian Coast Guard
E Organization|Norwegian Police Security Service|Norwegian Police Security Service
E Organization|Rødt|Rødt
E Organization|Storting|Storting
E Person|Unni Kvalheim|Unni Kvalheim
E Person|Aslak Tveitan|Aslak Tveitan
E Person|Jocelyne Arsenault-Roy|Jocelyne Arsenault-Roy
E Place|Rødfjord|Rødfjord
E Place|Singapore|Singaporean
E Place|Ottawa|Ottawa
E Place|Murmansk|Murmansk
E Place|Norway|Norwegian
E Place|Svalbard|Svalbard
E Place|Canada|Canada
E Commodity|polar icebreakers|polar icebreakers;icebreaker
E Commodity|trawlers|trawlers
C Rødfjord Skipsverft|Yard at the fjord@0;its@2;the yard@4
C Kapitan Durov|the youngest of these@4;The trawler@6
C Norway|the government@6
R Harbourlight Group|OWNS|Rødfjord Skipsverft|2|asserted|since 2019
R Harbourlight Group|LOCATED_IN|Singapore|2|asserted|-
R Rødfjord Skipsverft|SUPPLIES|Canadian Coast Guard|2|expected|-
R Canadian Coast Guard|IMPORTS|polar icebreakers|2|expected|-
R Rødfjord Skipsverft|AGREED_WITH|Canadian Coast Guard|2|asserted|2 May
R Rødfjord Skipsverft|SUPPLIES|Kildin Fleet|4|asserted|Until 2021
R Kildin Fleet|IMPORTS|trawlers|4|asserted|Until 2021
R Kildin Fleet|LOCATED_IN|Murmansk|4|asserted|-
R Kildin Fleet|OWNS|Kapitan Durov|4|asserted|-
R Kapitan Durov|ACCUSED_BY|Norwegian Police Security Service|4|asserted|-
R Kapitan Durov|LOCATED_IN|Svalbard|4|alleged|-
R Unni Kvalheim|LEADS|Rødfjord Skipsverft|5|asserted|-
R Kapitan Durov|SANCTIONED_BY|Norway|6|asserted|since January
R Kildin Fleet|SANCTIONED_BY|Storting|6|denied|-
R Kildin Fleet|SANCTIONED_BY|Norway|6|expected|-
R Aslak Tveitan|EMPLOYED_BY|Norway|6|asserted|-
R Jocelyne Arsenault-Roy|EMPLOYED_BY|Canada|8|asserted|-
R Jocelyne Arsenault-Roy|VISITED|Rødfjord|8|denied|this week

@o-024|public-radio|2024-10-02|Bulgaria reactor gets American fuel
1 For the first time, Bulgaria's nuclear plant at Belene Brod is running on fuel that is not Russian.
2 The rods came from Westinghouse, from its works in Sweden.
3 Russia's Atomtopliv had delivered all the fuel before, for 31 years.
4 Plant director Kalina Dobreva says: "It hums the same."
5 Atomtopliv wants to go to court.
6 It says the plant broke a contract; the plant says there was none any more.
E Firm|Westinghouse|Westinghouse
E Firm|Atomtopliv|Atomtopliv
E Place|Bulgaria|Bulgaria
E Place|Belene Brod|Belene Brod
E Place|Russia|Russia;Russian
E Place|United States|American
E Place|Sweden|Sweden
E Person|Kalina Dobreva|Kalina Dobreva
E Commodity|nuclear fuel|fuel;rods
C Westinghouse|its@2
C Atomtopliv|It@6
C Belene Brod|Bulgaria's nuclear plant@1;Plant@4;the plant@6;the plant#2@6
R Belene Brod|LOCATED_IN|Bulgaria|1|asserted|-
R Westinghouse|SUPPLIES|Belene Brod|1-2|asserted|-
R Belene Brod|IMPORTS|nuclear fuel|1-2|asserted|-
R Atomtopliv|LOCATED_IN|Russia|3|asserted|-
R Atomtopliv|SUPPLIES|Belene Brod|3|asserted|-
R Kalina Dobreva|LEADS|Belene Brod|4|asserted|-
R Belene Brod|ACCUSED_BY|Atomtopliv|6|asserted|-
R Atomtopliv|AGREED_WITH|Belene Brod|6|denied|-

@o-025|investigation|2025-03-09|The Bishkek detour: who keeps Tatarstan's lathes turning
1 A lathe weighs nine tonnes and does not travel by accident.
2 That is what makes the story of the forty-one machining centres of the make Hohenlauf, which left Swabia between May 2023 and August 2024 for a furniture workshop in Bishkek and are today humming, as workers' selfies establish, in a rocket-motor hall at Zelenodolsk, so hard to explain.
---
3 Hohenlauf Maschinenfabrik GmbH & Co. KG, of Balingen, had them collected at the gate by a Vilnius forwarder, Trakai Cargo Lines.
4 The buyer in its books is Meerim Mebel, the said workshop, whose sole owner Nurlan Abdyldaev, a 23-year-old taxi driver, told us that he had signed a paper for his cousin and got a telephone.
5 The cousin, Daniyar Sultangazy uulu, works as a purchasing agent for Zelenodolsk's Plant No. 340, a company sanctioned by the United States, the EU, Japan and, since last month, Switzerland.
6 "I know nothing of metal," said he, and hung up.
---
7 What did Balingen know?
8 Managing partner Dr. Eberhard Hohenlauf, 71, third of the name, rules out that a single machine was sold into Russia "by us".
9 Two former employees remember otherwise: in their telling, the export manager, Silke Ammann-Roth, travelled to Kazan in June 2023 via Istanbul and met a representative of Plant No. 340 in the hotel Tulpan.
10 Ms Ammann-Roth disputes through her lawyer the meeting, though not the journey, on which she had wished to see the mosque.
11 The Stuttgart prosecutor's office charged her in February with breach of the Foreign Trade Act; Mr Hohenlauf is being investigated but is not charged.
---
12 In Lithuania, meanwhile, Trakai Cargo Lines has changed hands, going to a certain Baltic Meadow Oü, Tallinn, for 2,500 euros, and its old director, Saulius Jankus, has been found in Alanya, where Turkish police detained him at the request of Lithuanian prosecutors in the first week of March.
13 Extradition is likely to take months.
14 The Kyrgyz economy ministry, asked whether a furniture workshop might need forty-one machining centres, replied that the country is open for investment.
E Firm|Hohenlauf Maschinenfabrik GmbH & Co. KG|Hohenlauf Maschinenfabrik GmbH & Co. KG;Hohenlauf
E Firm|Trakai Cargo Lines|Trakai Cargo Lines
E Firm|Meerim Mebel|Meerim Mebel
E Firm|Plant No. 340|Plant No. 340
E Firm|Baltic Meadow Oü|Baltic Meadow Oü
E Person|Nurlan Abdyldaev|Nurlan Abdyldaev
E Person|Daniyar Sultangazy uulu|Daniyar Sultangazy uulu
E Person|Eberhard Hohenlauf|Eberhard Hohenlauf;Mr Hohenlauf
E Person|Silke Ammann-Roth|Silke Ammann-Roth;Ammann-Roth
E Person|Saulius Jankus|Saulius Jankus
E Organization|European Union|EU
E Organization|Stuttgart prosecutor's office|Stuttgart prosecutor's office
E Organization|Kyrgyz economy ministry|Kyrgyz economy ministry
E Organization|Turkish police|Turkish police
E Place|Swabia|Swabia
E Place|Bishkek|Bishkek
E Place|Zelenodolsk|Zelenodolsk
E Place|Tatarstan|Tatarstan
E Place|Balingen|Balingen
E Place|Vilnius|Vilnius
E Place|United States|United States
E Place|Japan|Japan
E Place|Switzerland|Switzerland
E Place|Russia|Russia
E Place|Kazan|Kazan
E Place|Istanbul|Istanbul
E Place|Lithuania|Lithuania;Lithuanian
E Place|Tallinn|Tallinn
E Place|Alanya|Alanya
E Commodity|machining centres|machining centres
E Commodity|lathes|lathes;lathe
C Meerim Mebel|a furniture workshop@2;the said workshop@4;whose@4;a furniture workshop@14
C Hohenlauf Maschinenfabrik GmbH & Co. KG|its@4;us@8
C Nurlan Abdyldaev|he@4;his@4
C Daniyar Sultangazy uulu|his cousin@4;The cousin@5;I@6;he@6
C Silke Ammann-Roth|the export manager@9;her@10;she@10;her@11
C Trakai Cargo Lines|a Vilnius forwarder@3;its@12
C Saulius Jankus|him@12
C Plant No. 340|a company@5
R Meerim Mebel|LOCATED_IN|Bishkek|2-4|asserted|-
R Meerim Mebel|IMPORTS|machining centres|2-4|asserted|-
R Hohenlauf Maschinenfabrik GmbH & Co. KG|SUPPLIES|Meerim Mebel|2-4|asserted|between May 2023 and August 2024
R Hohenlauf Maschinenfabrik GmbH & Co. KG|LOCATED_IN|Balingen|3|asserted|-
R Trakai Cargo Lines|LOCATED_IN|Vilnius|3|asserted|-
R Nurlan Abdyldaev|OWNS|Meerim Mebel|4|asserted|-
R Daniyar Sultangazy uulu|EMPLOYED_BY|Plant No. 340|5|asserted|-
R Plant No. 340|LOCATED_IN|Zelenodolsk|5|asserted|-
R Plant No. 340|SANCTIONED_BY|United States|5|asserted|-
R Plant No. 340|SANCTIONED_BY|European Union|5|asserted|-
R Plant No. 340|SANCTIONED_BY|Japan|5|asserted|-
R Plant No. 340|SANCTIONED_BY|Switzerland|5|asserted|since last month
R Eberhard Hohenlauf|LEADS|Hohenlauf Maschinenfabrik GmbH & Co. KG|8|asserted|-
R Hohenlauf Maschinenfabrik GmbH & Co. KG|SUPPLIES|Russia|8|denied|-
R Silke Ammann-Roth|EMPLOYED_BY|Hohenlauf Maschinenfabrik GmbH & Co. KG|8-9|asserted|-
R Silke Ammann-Roth|VISITED|Kazan|9-10|asserted|June 2023
R Silke Ammann-Roth|MET_WITH|Plant No. 340|9|alleged|June 2023
R Silke Ammann-Roth|MET_WITH|Plant No. 340|10|denied|-
R Silke Ammann-Roth|ACCUSED_BY|Stuttgart prosecutor's office|11|asserted|in February
R Eberhard Hohenlauf|ACCUSED_BY|Stuttgart prosecutor's office|11|denied|-
R Baltic Meadow Oü|OWNS|Trakai Cargo Lines|12|asserted|-
R Baltic Meadow Oü|LOCATED_IN|Tallinn|12|asserted|-
R Trakai Cargo Lines|LOCATED_IN|Lithuania|12|asserted|-
R Saulius Jankus|ARRESTED_BY|Turkish police|12|asserted|first week of March

@o-026|agency-ankara|2024-07-25|Minister: gas hub talks with three neighbours "mature"
1 Energy and Natural Resources Minister Oğuzhan Bayındır said on Thursday that Türkiye hoped to conclude supply agreements with Bulgaria, Romania and North Macedonia by year-end within the framework of the Thrace gas hub.
2 The state pipeline operator TRAKGAZ would deliver up to 6 bcm annually of gas drawn from Azerbaijan, Russia and the domestic Sakarya field, he told Anadolu Bülteni.
3 To the reporter's question on Brussels' intention to ban the gas of Russian origin, the minister replied the molecules carry no passports.
4 He will host his Bulgarian counterpart Plamen Stoev at Kıyıköy next Wednesday.
E Person|Oğuzhan Bayındır|Oğuzhan Bayındır
E Person|Plamen Stoev|Plamen Stoev
E Organization|Energy and Natural Resources Ministry|Energy and Natural Resources
E Organization|Anadolu Bülteni|Anadolu Bülteni
E Organization|European Union|Brussels
E Firm|TRAKGAZ|TRAKGAZ
E Place|Turkey|Türkiye
E Place|Bulgaria|Bulgaria;Bulgarian
E Place|Romania|Romania
E Place|North Macedonia|North Macedonia
E Place|Azerbaijan|Azerbaijan
E Place|Russia|Russia;Russian
E Place|Sakarya field|Sakarya field
E Place|Kıyıköy|Kıyıköy
E Commodity|gas|gas
C Oğuzhan Bayındır|he@2;the minister@3;He@4;his@4
C TRAKGAZ|The state pipeline operator@2
R Oğuzhan Bayındır|LEADS|Energy and Natural Resources Ministry|1|asserted|-
R Turkey|OWNS|TRAKGAZ|1-2|asserted|-
R Sakarya field|LOCATED_IN|Turkey|1-2|asserted|-
R Turkey|AGREED_WITH|Bulgaria|1|expected|by year-end
R Turkey|AGREED_WITH|Romania|1|expected|by year-end
R Turkey|AGREED_WITH|North Macedonia|1|expected|by year-end
R TRAKGAZ|EXPORTS|gas|2|expected|-
R TRAKGAZ|SUPPLIES|Bulgaria|1-2|expected|-
R TRAKGAZ|SUPPLIES|Romania|1-2|expected|-
R TRAKGAZ|SUPPLIES|North Macedonia|1-2|expected|-
R Bulgaria|IMPORTS|gas|1-2|expected|-
R Romania|IMPORTS|gas|1-2|expected|-
R North Macedonia|IMPORTS|gas|1-2|expected|-
R Azerbaijan|SUPPLIES|TRAKGAZ|2|expected|-
R Russia|SUPPLIES|TRAKGAZ|2|expected|-
R Russia|SANCTIONED_BY|European Union|3|expected|-
R Plamen Stoev|EMPLOYED_BY|Bulgaria|4|asserted|-
R Plamen Stoev|VISITED|Kıyıköy|4|expected|next Wednesday
R Oğuzhan Bayındır|MET_WITH|Plamen Stoev|4|expected|next Wednesday

@o-027|scraped-page|2025-08-14|Polish haulier buys seized villa, finds owner inside
* 1 Home | Region | Crime | Recipes | Log in
2 SOPOT. When Mirosław Czapnik unlocked the front door of the house that he had won at the tax office's auction in June, a man in a dressing gown wished him good morning.
3 It was Vadim Prilutsky, 58, the Kaliningrad amber dealer, from whom the building had been taken in 2023 after Poland put him on its sanctions list.
4 "He offered tea," said Mr Czapnik, who runs the haulier Czap-Trans of Elbląg.
5 The Border Guard, summoned by a neighbour, arrested Mr Prilutsky that same afternoon for illegal stay; how he had got from Kaliningrad to Sopot it has not found out.
6 His lawyer, Grażyna Wolff-Baranek, claims the auction was theft, "pure and simple".
7 The tax office does not plan to give the house back.
---
* 8 READ ALSO: Is your mushroom basket legal?
* 9 READ ALSO: Czap-Trans wins gold at lorry pull
E Person|Mirosław Czapnik|Mirosław Czapnik;Czapnik
E Person|Vadim Prilutsky|Vadim Prilutsky;Prilutsky
E Person|Grażyna Wolff-Baranek|Grażyna Wolff-Baranek
E Firm|Czap-Trans|Czap-Trans
E Organization|Border Guard|Border Guard
E Organization|tax office|tax office
E Place|Sopot|Sopot;SOPOT
E Place|Kaliningrad|Kaliningrad
E Place|Poland|Poland;Polish
E Place|Elbląg|Elbląg
E Commodity|amber|amber
C Mirosław Czapnik|Polish haulier@0;he@2;him@2;who@4
C Vadim Prilutsky|a man@2;whom@3;him@3;He@4;he@5;His@6
C Poland|its@3
C Border Guard|it@5
R Vadim Prilutsky|SANCTIONED_BY|Poland|3|asserted|2023
R Mirosław Czapnik|LEADS|Czap-Trans|4|asserted|-
R Czap-Trans|LOCATED_IN|Elbląg|4|asserted|-
R Vadim Prilutsky|ARRESTED_BY|Border Guard|5|asserted|that same afternoon
R Vadim Prilutsky|VISITED|Sopot|5|asserted|-
R tax office|ACCUSED_BY|Grażyna Wolff-Baranek|6|asserted|-
B 1,8,9

@o-028|trade-statistics|2025-02-18|Armenia: foreign trade in 2024, first results
1 Armenia's foreign trade turnover fell by a fifth last year, the Statistical Committee reports, mainly because the passage of Russian gold and diamonds towards the Emirates ebbed.
2 Exports of gold came to $4.1bn (2023: $6.0bn), nearly all of it to the United Arab Emirates; imports of gold from Russia to $3.9bn.
3 Turnover with Russia reached $9.6bn, turnover with Iran $740m, and turnover with Turkey, whose border remains shut, $310m, all of it by way of Georgia.
4 Shipments of smartphones to Russia, a trade that in 2022 made headlines, fell to $88m.
5 The committee stresses that there has been no trade with Azerbaijan.
6 With the bridge at Margara repaired, direct imports of Turkish cement could begin this summer.
E Organization|Statistical Committee|Statistical Committee
E Place|Armenia|Armenia
E Place|Russia|Russia;Russian
E Place|United Arab Emirates|United Arab Emirates;Emirates
E Place|Iran|Iran
E Place|Turkey|Turkey;Turkish
E Place|Georgia|Georgia
E Place|Azerbaijan|Azerbaijan
E Place|Margara|Margara
E Commodity|gold|gold
E Commodity|diamonds|diamonds
E Commodity|smartphones|smartphones
E Commodity|cement|cement
C Statistical Committee|The committee@5
R Armenia|EXPORTS|gold|2|asserted|last year
R Armenia|SUPPLIES|United Arab Emirates|2|asserted|last year
R United Arab Emirates|IMPORTS|gold|2|asserted|last year
R Armenia|IMPORTS|gold|2|asserted|last year
R Russia|SUPPLIES|Armenia|2|asserted|last year
R Armenia|TRADES_WITH|Russia|3|asserted|last year
R Armenia|TRADES_WITH|Iran|3|asserted|last year
R Armenia|TRADES_WITH|Turkey|3|asserted|last year
R Armenia|EXPORTS|smartphones|4|asserted|-
R Armenia|SUPPLIES|Russia|4|asserted|-
R Russia|IMPORTS|smartphones|4|asserted|-
R Armenia|TRADES_WITH|Azerbaijan|5|denied|-
R Armenia|IMPORTS|cement|6|expected|this summer
R Turkey|SUPPLIES|Armenia|6|expected|this summer

@o-029|opinion|2024-09-22|The comfort of lists
1 We have become a continent of list-keepers, and nothing comforts a list-keeper like length.
2 Yet a list is not a policy.
3 It is a policy's shopping bag.
4 A banker whose accounts are frozen in one capital will dine in the next; a turbine refused at one border will be welcomed, as a pump, at another; and somewhere a clerk will be pleased.
---
5 Suppose the Union did forbid every litre of Russian oil tomorrow.
6 Suppose Turkey agreed, and India, and the moon.
7 Would the tankers stop, or would they only repaint?
8 I do not say that we should give up.
9 I say we should meet the world as it is, own our errors, and stop supplying each other with excuses, of which, unlike gas, there has never been a shortage.
* 10 The author teaches at a school of public affairs.
E Organization|European Union|Union
E Place|Russia|Russian
E Place|Turkey|Turkey
E Place|India|India
E Commodity|oil|oil
E Commodity|gas|gas
B 10

@o-030|steel-trade-press|2025-06-03|Thessaly Tube sues over Donbas slab claim
1 Greek pipe maker Thessaly Tube has brought an action for defamation in Athens against the Ukrainian anti-corruption group Chyste Zalizo, which in April accused it of rolling slab from a works in occupied Sukhodilsk, taken, so the group wrote, in three lots through the Varna trading house Pontika Metals.
2 "We bought from Pontika, yes, and it was slab, and it was Kazakh," said commercial director Stavroula Kanellou, adding that mill certificates from Qaraghandy's Saryarqa Steel covered every tonne.
3 Saryarqa, reached by Metal Courier, could not find the certificates' numbers in its system, and its parent Altyn Industries said no slab had been exported to Bulgaria or Greece in that half-year.
---
4 Kyiv sanctioned the Sukhodilsk works and its Russian-appointed head Igor Pozdeyev in 2023; the EU followed suit with the former only.
5 A ban by the Union on all steel that contains Russian or occupied-area slab, in force since 2023, has in practice been policed on paper, people in the sector concede.
6 OLAF, the EU's anti-fraud office, is understood to have had inspectors at Pontika's Varna premises on 21 May.
7 Pontika did not reply to requests; its shareholder, the Zug-based Ferrolino Trading, 50 percent, is itself looking for a way out, by talks with the Austrian group Murstahl, which Murstahl says it knows nothing about.
E Firm|Thessaly Tube|Thessaly Tube
E Firm|Pontika Metals|Pontika Metals;Pontika
E Firm|Saryarqa Steel|Saryarqa Steel;Saryarqa
E Firm|Altyn Industries|Altyn Industries
E Firm|Ferrolino Trading|Ferrolino Trading
E Firm|Murstahl|Murstahl
E Firm|Sukhodilsk works|Sukhodilsk works
E Place|Sukhodilsk|Sukhodilsk
E Organization|Chyste Zalizo|Chyste Zalizo
E Organization|OLAF|OLAF
E Organization|European Union|EU;Union
E Organization|Metal Courier|Metal Courier
E Person|Stavroula Kanellou|Stavroula Kanellou
E Person|Igor Pozdeyev|Igor Pozdeyev
E Place|Greece|Greece;Greek
E Place|Athens|Athens
E Place|Ukraine|Ukrainian;Kyiv
E Place|Varna|Varna
E Place|Kazakhstan|Kazakh
E Place|Qaraghandy|Qaraghandy
E Place|Bulgaria|Bulgaria
E Place|Russia|Russian;Russian-appointed
E Place|Zug|Zug-based
E Place|Austria|Austrian
E Place|Donbas|Donbas
E Commodity|slab|slab
E Commodity|steel|steel
C Thessaly Tube|it@1;We@2
C Chyste Zalizo|which@1;the group@1
C Saryarqa Steel|its@3;its#2@3
C Sukhodilsk works|a works in occupied Sukhodilsk@1;its@4;the former@4
C Pontika Metals|its@7
C Ferrolino Trading|its shareholder@7;itself@7
C Murstahl|it@7
R Thessaly Tube|LOCATED_IN|Greece|1|asserted|-
R Chyste Zalizo|ACCUSED_BY|Thessaly Tube|1|asserted|-
R Chyste Zalizo|LOCATED_IN|Ukraine|1|asserted|-
R Thessaly Tube|ACCUSED_BY|Chyste Zalizo|1|asserted|in April
R Thessaly Tube|IMPORTS|slab|1|alleged|-
R Sukhodilsk works|SUPPLIES|Thessaly Tube|1|alleged|-
R Sukhodilsk works|LOCATED_IN|Sukhodilsk|1-4|asserted|-
R Pontika Metals|LOCATED_IN|Varna|1|asserted|-
R Thessaly Tube|IMPORTS|slab|2|asserted|-
R Pontika Metals|SUPPLIES|Thessaly Tube|2|asserted|-
R Stavroula Kanellou|EMPLOYED_BY|Thessaly Tube|2|asserted|-
R Saryarqa Steel|LOCATED_IN|Qaraghandy|2|asserted|-
R Saryarqa Steel|SUBSIDIARY_OF|Altyn Industries|3|asserted|-
R Saryarqa Steel|EXPORTS|slab|3|denied|-
R Saryarqa Steel|SUPPLIES|Bulgaria|3|denied|-
R Saryarqa Steel|SUPPLIES|Greece|3|denied|-
R Sukhodilsk works|SANCTIONED_BY|Ukraine|4|asserted|in 2023
R Igor Pozdeyev|SANCTIONED_BY|Ukraine|4|asserted|in 2023
R Igor Pozdeyev|LEADS|Sukhodilsk works|4|asserted|-
R Sukhodilsk works|SANCTIONED_BY|European Union|4|asserted|-
R Igor Pozdeyev|SANCTIONED_BY|European Union|4|denied|-
R Russia|SANCTIONED_BY|European Union|5|asserted|since 2023
R OLAF|VISITED|Varna|6|alleged|on 21 May
R Ferrolino Trading|INVESTED_IN|Pontika Metals|7|asserted|-
R Ferrolino Trading|LOCATED_IN|Zug|7|asserted|-
R Murstahl|LOCATED_IN|Austria|7|asserted|-
R Ferrolino Trading|MET_WITH|Murstahl|7|alleged|-
R Ferrolino Trading|MET_WITH|Murstahl|7|denied|-
