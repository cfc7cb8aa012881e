@o-011|public-radio|2025-09-02|Fewer Russians at the Finnish paper mill town
1 The paper mill in Kotkaniemi has found a buyer.
2 A Swedish family firm, Grönvall & Döttrar, will pay 60 million euros for it, the two sides announced today.
3 The seller is Ladoga Kartong.
4 It was forced to sell because its owner, the Russian businessman Fyodor Samsonenko, is under EU sanctions.
5 Finland's Ministry of Finance must still say yes.
6 The 300 workers met the news with cake.
7 Their trade union says it has heard promises before.
E Firm|Grönvall & Döttrar|Grönvall & Döttrar
E Firm|Ladoga Kartong|Ladoga Kartong
E Person|Fyodor Samsonenko|Fyodor Samsonenko
E Place|Kotkaniemi|Kotkaniemi
E Place|Sweden|Swedish
E Place|Russia|Russian;Russians
E Place|Finland|Finland;Finnish
E Organization|European Union|EU
E Organization|Ministry of Finance|Ministry of Finance
C Grönvall & Döttrar|A Swedish family firm@2
C Ladoga Kartong|The seller@3;It@4;its@4
R Kotkaniemi|LOCATED_IN|Finland|0-1|asserted|-
R Grönvall & Döttrar|LOCATED_IN|Sweden|2|asserted|-
R Grönvall & Döttrar|AGREED_WITH|Ladoga Kartong|2-3|asserted|today
R Fyodor Samsonenko|OWNS|Ladoga Kartong|4|asserted|-
R Fyodor Samsonenko|SANCTIONED_BY|European Union|4|asserted|-
R Ministry of Finance|LOCATED_IN|Finland|5|asserted|-

@o-012|kremlin-agency|2024-10-15|Source: Orenburg titanium shipments to European plane makers continue
1 MOSCOW, October 15. Deliveries of titanium from the Orenburg plant Uralsplav to European airframe builders are continuing despite statements of politicians, a source in the industry told the agency.
2 "Aerolys purchases from us, and everyone in Toulouse is aware of it," the source noted.
3 Aerolys said in an email that it was not commenting on individual suppliers; the company had earlier denied receiving any sponge from Uralsplav since 2023.
4 As was reported, Canada put Uralsplav under restrictions in February and granted Aerolys an exemption in April.
---
5 The general director of Uralsplav, Rashid Valitov, is to pay a working visit to Jakarta in November, where the signing of an agreement with the Indonesian aircraft company Garudantara is planned.
6 Under it up to 400 tons per year may be delivered.
7 Uralsplav is controlled by the state corporation Rostekhprom.
E Firm|Uralsplav|Uralsplav
E Firm|Aerolys|Aerolys
E Firm|Garudantara|Garudantara
E Firm|Rostekhprom|Rostekhprom
E Person|Rashid Valitov|Rashid Valitov
E Place|Moscow|MOSCOW
E Place|Orenburg|Orenburg
E Place|Toulouse|Toulouse
E Place|Canada|Canada
E Place|Jakarta|Jakarta
E Place|Indonesia|Indonesian
E Commodity|titanium|titanium
E Commodity|sponge|sponge
C Uralsplav|us@2
C Aerolys|it@3;the company@3
C Rostekhprom|the state corporation@7
C Garudantara|the Indonesian aircraft company@5
R Uralsplav|LOCATED_IN|Orenburg|1|asserted|-
R Uralsplav|EXPORTS|titanium|1|alleged|-
R Uralsplav|SUPPLIES|Aerolys|2|alleged|-
R Aerolys|IMPORTS|titanium|1-2|alleged|-
R Uralsplav|SUPPLIES|Aerolys|3|denied|since 2023
R Aerolys|IMPORTS|sponge|3|denied|since 2023
R Uralsplav|SANCTIONED_BY|Canada|4|asserted|in February
R Rashid Valitov|LEADS|Uralsplav|5|asserted|-
R Rashid Valitov|VISITED|Jakarta|5|expected|in November
R Uralsplav|AGREED_WITH|Garudantara|5|expected|in November
R Garudantara|LOCATED_IN|Indonesia|5|asserted|-
R Uralsplav|SUPPLIES|Garudantara|5-6|expected|-
R Garudantara|IMPORTS|titanium|1-6|expected|-
R Uralsplav|EXPORTS|titanium|1-6|expected|-
R Rostekhprom|OWNS|Uralsplav|7|asserted|-

@o-013|belgrade-weekly|2025-05-29|Who needs a copper smelter with a sea view?
1 When the Chinese group Huaqing Nonferrous first sent six engineers to Bar in the rainy spring of 2023, the Montenegrin government said they were tourists.
2 This week the Ministry of Energy in Podgorica published what it calls a framework paper, and the tourists turn out to have had a good look round: Huaqing may receive a thirty-year concession for a smelter behind the port, into which it would put 640 million euros, and would be entitled to bring its concentrate in from Serbia, where its daughter Timok Bakar works the pit at Crni Vrh.
3 Nothing is signed.
4 Energy Minister Dragiša Raičković, who flew to Hefei with his whole family in August, says there was no deal then and there is none now.
---
5 The mayor of Bar, Vesna Lekić-Perović, learned of the plan from the radio.
6 "They promised us marina, we get sulphur," she told us, and accused the minister of having traded the bay for a holiday.
7 Raičković's answer, through his cabinet chief Luka Božović: every ticket was paid from the family's own pocket.
---
8 On the Serbian side the matter is older.
9 Timok Bakar's cathodes go by rail to Germany and Italy, its gold to nobody knows where, and its director Qian Weimin sits at the table whenever a Serbian president dines with a Chinese guest.
10 In January the environmental inspectorate in Bor fined the company the price of a used Škoda.
11 A Belgrade law office close to the concession, Stefanović Partneri, is believed to act for Huaqing in Montenegro too; it will neither confirm nor deny.
E Firm|Huaqing Nonferrous|Huaqing Nonferrous;Huaqing
E Firm|Timok Bakar|Timok Bakar
E Firm|Stefanović Partneri|Stefanović Partneri
E Organization|Ministry of Energy|Ministry of Energy
E Person|Dragiša Raičković|Dragiša Raičković;Raičković
E Person|Vesna Lekić-Perović|Vesna Lekić-Perović
E Person|Luka Božović|Luka Božović
E Person|Qian Weimin|Qian Weimin
E Place|China|Chinese
E Place|Bar|Bar
E Place|Montenegro|Montenegrin;Montenegro
E Place|Podgorica|Podgorica
E Place|Serbia|Serbia;Serbian
E Place|Crni Vrh|Crni Vrh
E Place|Hefei|Hefei
E Place|Germany|Germany
E Place|Italy|Italy
E Place|Bor|Bor
E Place|Belgrade|Belgrade
E Commodity|concentrate|concentrate
E Commodity|cathodes|cathodes
E Commodity|gold|gold
C Huaqing Nonferrous|it#2@2;its@2;its#2@2
C Dragiša Raičković|who@4;his@4;the minister@6;his@7
C Vesna Lekić-Perović|she@6
C Timok Bakar|its@9;its#2@9;the company@10
C Stefanović Partneri|A Belgrade law office@11;it@11
R Huaqing Nonferrous|LOCATED_IN|China|1|asserted|-
R Huaqing Nonferrous|VISITED|Bar|1|asserted|spring of 2023
R Ministry of Energy|LOCATED_IN|Podgorica|2|asserted|-
R Huaqing Nonferrous|AGREED_WITH|Montenegro|1-2|expected|-
R Huaqing Nonferrous|INVESTED_IN|Bar|1-2|expected|-
R Huaqing Nonferrous|IMPORTS|concentrate|2|expected|-
R Timok Bakar|SUPPLIES|Huaqing Nonferrous|2|expected|-
R Timok Bakar|SUBSIDIARY_OF|Huaqing Nonferrous|2|asserted|-
R Crni Vrh|LOCATED_IN|Serbia|2|asserted|-
R Dragiša Raičković|LEADS|Ministry of Energy|2-4|asserted|-
R Dragiša Raičković|VISITED|Hefei|4|asserted|in August
R Huaqing Nonferrous|AGREED_WITH|Montenegro|3-4|denied|-
R Vesna Lekić-Perović|LEADS|Bar|5|asserted|-
R Dragiša Raičković|ACCUSED_BY|Vesna Lekić-Perović|6|asserted|-
R Luka Božović|EMPLOYED_BY|Ministry of Energy|7|asserted|-
R Timok Bakar|EXPORTS|cathodes|9|asserted|-
R Timok Bakar|EXPORTS|gold|9|asserted|-
R Timok Bakar|SUPPLIES|Germany|9|asserted|-
R Timok Bakar|SUPPLIES|Italy|9|asserted|-
R Germany|IMPORTS|cathodes|9|asserted|-
R Italy|IMPORTS|cathodes|9|asserted|-
R Qian Weimin|LEADS|Timok Bakar|9|asserted|-
R Stefanović Partneri|LOCATED_IN|Belgrade|11|asserted|-

@o-014|court-report|2024-12-11|Bank loses bid to keep account book sealed
1 LONDON (Commercial Court) - Severny Kapital Bank, a St Petersburg lender cut off from SWIFT in 2022 and frozen by the Treasury the same week, yesterday failed to persuade Mrs Justice Oyelaran-Pike that a ledger of its former London arm should stay out of the hands of the administrators of Brightwell Metals.
2 Brightwell, which collapsed owing £210m, says the ledger will show that the bank's chairman, Konstantin Arsenyev, took its nickel for himself.
3 Mr Arsenyev denies it.
4 Counsel for the bank, Sir Jolyon Tarrant KC, argued that his client, unable under sanctions to pay him, could not be expected to comply either.
5 "That," the judge remarked, "is a novel use of poverty."
E Firm|Severny Kapital Bank|Severny Kapital Bank
E Firm|Brightwell Metals|Brightwell Metals;Brightwell
E Organization|SWIFT|SWIFT
E Organization|Commercial Court|Commercial Court
E Organization|Treasury|Treasury
E Person|Oyelaran-Pike|Oyelaran-Pike
E Person|Konstantin Arsenyev|Konstantin Arsenyev;Arsenyev
E Person|Jolyon Tarrant|Jolyon Tarrant
E Place|London|London;LONDON
E Place|St Petersburg|St Petersburg
E Commodity|nickel|nickel
C Severny Kapital Bank|a St Petersburg lender@1;its@1;the bank@2;the bank@4;his client@4
C Brightwell Metals|which@2;its@2
C Jolyon Tarrant|his@4;him@4
C Oyelaran-Pike|the judge@5
R Severny Kapital Bank|LOCATED_IN|St Petersburg|1|asserted|-
R Severny Kapital Bank|SANCTIONED_BY|Treasury|1|asserted|2022
R Oyelaran-Pike|EMPLOYED_BY|Commercial Court|1|asserted|-
R Konstantin Arsenyev|LEADS|Severny Kapital Bank|2|asserted|-
R Konstantin Arsenyev|ACCUSED_BY|Brightwell Metals|2|asserted|-
R Jolyon Tarrant|EMPLOYED_BY|Severny Kapital Bank|4|asserted|-

@o-015|shipping-note|2025-07-07|Black Sea grain & tanker brief, week 27
* 1 ODESA - First cargo in a month: bulk carrier Rhea Kalliope (Greek owners Pontoporos Maritime) sailed Thursday, 58,000 t of corn for Egypt; buyer the state house Mustaqbal Grain, seller Poltava-based Stepova Zernova.
* 2 NOVOROSSIYSK - Tanker Zenith Prosper remains at the outer roads with a hole in her engine room. Cause "under study". Kyiv says it has nothing to do with it, Moscow says otherwise.
* 3 CONSTANTA - Talk of a Romanian-Ukrainian corridor accord for autumn, draft with both ministries; Bulgaria might join.
* 4 ISTANBUL - Coast Guard Command has held m/v Otto Brevik for nine days over unpaid tows. Master (Indian) and crew reported well, water short.
* 5 POTI - Nothing fixed, nothing moving, three dogs on the quay.
* 6 RUSE - Danube barges: Bulgarian trader Dunavska Zora booked 12,000 t sunflower meal from Moldova's Bălți Oil, to load August.
* 7 RUMOUR CORNER - Pontoporos to sell the Rhea Kalliope to Turks? Owners: "Nonsense."
E Place|Odesa|ODESA
E Place|Novorossiysk|NOVOROSSIYSK
E Place|Constanta|CONSTANTA
E Place|Istanbul|ISTANBUL
E Place|Poti|POTI
E Place|Ruse|RUSE
E Place|Black Sea|Black Sea
E Vessel|Rhea Kalliope|Rhea Kalliope
E Vessel|Zenith Prosper|Zenith Prosper
E Vessel|Otto Brevik|Otto Brevik
E Firm|Pontoporos Maritime|Pontoporos Maritime;Pontoporos
E Firm|Mustaqbal Grain|Mustaqbal Grain
E Firm|Stepova Zernova|Stepova Zernova
E Firm|Dunavska Zora|Dunavska Zora
E Firm|Bălți Oil|Bălți Oil
E Organization|Coast Guard Command|Coast Guard Command
E Place|Greece|Greek
E Place|Egypt|Egypt
E Place|Ukraine|Ukrainian;Kyiv
E Place|Poltava|Poltava-based
E Place|Russia|Moscow
E Place|Romania|Romanian
E Place|Bulgaria|Bulgaria;Bulgarian
E Place|Turkey|Turks
E Place|Moldova|Moldova
E Commodity|corn|corn
E Commodity|sunflower meal|sunflower meal
C Zenith Prosper|her@2
C Mustaqbal Grain|the state house@1
C Pontoporos Maritime|Owners@7
R Pontoporos Maritime|OWNS|Rhea Kalliope|1|asserted|-
R Pontoporos Maritime|LOCATED_IN|Greece|1|asserted|-
R Mustaqbal Grain|LOCATED_IN|Egypt|1|asserted|-
R Egypt|OWNS|Mustaqbal Grain|1|asserted|-
R Stepova Zernova|LOCATED_IN|Poltava|1|asserted|-
R Mustaqbal Grain|IMPORTS|corn|1|asserted|Thursday
R Stepova Zernova|SUPPLIES|Mustaqbal Grain|1|asserted|Thursday
R Stepova Zernova|EXPORTS|corn|1|asserted|Thursday
R Zenith Prosper|LOCATED_IN|Novorossiysk|2|asserted|-
R Romania|AGREED_WITH|Ukraine|3|expected|autumn
R Bulgaria|AGREED_WITH|Romania|3|expected|-
R Bulgaria|AGREED_WITH|Ukraine|3|expected|-
R Otto Brevik|ARRESTED_BY|Coast Guard Command|4|asserted|nine days
R Ukraine|ACCUSED_BY|Russia|2|asserted|-
R Dunavska Zora|LOCATED_IN|Bulgaria|6|asserted|-
R Bălți Oil|LOCATED_IN|Moldova|6|asserted|-
R Dunavska Zora|IMPORTS|sunflower meal|6|expected|August
R Bălți Oil|SUPPLIES|Dunavska Zora|6|expected|August
R Turkey|OWNS|Rhea Kalliope|7|denied|-

@o-016|press-release|2025-03-06|Statement of the Ministry of Foreign Affairs of the Republic of Lithuania
1 The Ministry of Foreign Affairs has today declared two attachés of the Embassy of Belarus in Vilnius, Mr V. Karpach and Mr Z. Hladun, personae non gratae.
2 Both must leave by Sunday.
3 The State Security Department suspects them of having passed lists of sanctioned lorries to Minsk, and of having met the trucking entrepreneur Egidijus Narbutas, arrested by it on 20 February, at least five times in Druskininkai.
4 Mr Narbutas, in whose firm Gelmė Trans the Belarusian carrier Nyoman-Avto is said to hold a secret quarter, has refused to testify.
5 Minister Rasa Vilkienė spoke by telephone with her Polish colleague this morning; a journey of hers to Warsaw, first foreseen for Friday, has been called off.
E Organization|Ministry of Foreign Affairs of the Republic of Lithuania|Ministry of Foreign Affairs of the Republic of Lithuania;Ministry of Foreign Affairs
E Organization|Embassy of Belarus|Embassy of Belarus
E Organization|State Security Department|State Security Department
E Person|V. Karpach|V. Karpach
E Person|Z. Hladun|Z. Hladun
E Person|Egidijus Narbutas|Egidijus Narbutas;Narbutas
E Person|Rasa Vilkienė|Rasa Vilkienė
E Firm|Gelmė Trans|Gelmė Trans
E Firm|Nyoman-Avto|Nyoman-Avto
E Place|Vilnius|Vilnius
E Place|Belarus|Minsk;Belarusian
E Place|Druskininkai|Druskininkai
E Place|Poland|Polish
E Place|Warsaw|Warsaw
C State Security Department|it@3
C Egidijus Narbutas|whose@4
C Rasa Vilkienė|her@5;hers@5
R V. Karpach|EMPLOYED_BY|Embassy of Belarus|1|asserted|-
R Z. Hladun|EMPLOYED_BY|Embassy of Belarus|1|asserted|-
R Embassy of Belarus|LOCATED_IN|Vilnius|1|asserted|-
R V. Karpach|ACCUSED_BY|State Security Department|3|asserted|-
R Z. Hladun|ACCUSED_BY|State Security Department|3|asserted|-
R V. Karpach|MET_WITH|Egidijus Narbutas|3|alleged|-
R Z. Hladun|MET_WITH|Egidijus Narbutas|3|alleged|-
R Egidijus Narbutas|ARRESTED_BY|State Security Department|3|asserted|on 20 February
R Egidijus Narbutas|OWNS|Gelmė Trans|4|asserted|-
R Nyoman-Avto|INVESTED_IN|Gelmė Trans|4|alleged|-
R Nyoman-Avto|LOCATED_IN|Belarus|4|asserted|-
R Rasa Vilkienė|LEADS|Ministry of Foreign Affairs of the Republic of Lithuania|1-5|asserted|-
R Rasa Vilkienė|VISITED|Warsaw|5|denied|Friday

@o-017|local-paper|2024-07-20|Town hall approves the bridge, and that is all it approves
1 After four hours and one fainting fit the council of Freudenberg-an-der-Our sanctioned the new footbridge by eleven votes to six.
2 The old one had supplied the village with jokes for decades.
3 Mayor Heidrun Balsmeier met every objection with a slide.
4 Whether the steel will come from Linz or from further east was a question put by the Greens and left where it lay.
---
5 "I will not own up to something my predecessor did," Ms Balsmeier said of the crack.
6 The head of the river authority paid the site a visit, as he does yearly.
E Place|Freudenberg-an-der-Our|Freudenberg-an-der-Our
E Person|Heidrun Balsmeier|Heidrun Balsmeier;Balsmeier
E Organization|Greens|Greens
E Place|Linz|Linz
E Commodity|steel|steel
C Heidrun Balsmeier|I@5;my@5
R Heidrun Balsmeier|LEADS|Freudenberg-an-der-Our|1-3|asserted|-

@o-018|regional-energy|2025-10-01|Transit ended, Baku smiles, Chisinau counts
1 With the last molecules of Russian gas gone from the Ukrainian pipes, Moldova's utility Energocodru has turned to the south: on Monday it contracted 0.6 bcm a year from Azerbaijan's Xəzər Qaz Ticarət, to be taken over at Isaccea, at a price neither would reveal but which Energy Minister Doina Stratulat described as "what your neighbour pays, plus friendship".
2 Flow starts on 1 January, pipeline tests permitting.
---
3 For XQT, a trading arm of the state oil company of Azerbaijan, it is the seventh European customer after, among others, Serbia's Toplana Sever and the Slovak SPK.
4 Critics, including the former minister Ion Budeanu, ask whether Baku, which itself imports from Russia in winter, is merely relabelling.
5 XQT's head of sales, Tural Məmmədzadə, has a short reply: not one cubic metre of Russian origin has been or will be delivered to Moldova by his firm.
---
6 Transnistria is another matter.
7 Tiraspol's power station, in which the Moscow utility Inter-Volt holds 100 percent, still gets its fuel through a Hungarian trader, MET-Duna, and a Dubai account; Inter-Volt has been on Kyiv's blacklist since 2020 and, if President Stratan's government in Chisinau has its way, will be on its own by Christmas.
E Firm|Energocodru|Energocodru
E Firm|Xəzər Qaz Ticarət|Xəzər Qaz Ticarət;XQT
E Firm|state oil company of Azerbaijan|state oil company of Azerbaijan
E Firm|Toplana Sever|Toplana Sever
E Firm|SPK|SPK
E Firm|Inter-Volt|Inter-Volt
E Firm|MET-Duna|MET-Duna
E Person|Doina Stratulat|Doina Stratulat
E Person|Ion Budeanu|Ion Budeanu
E Person|Tural Məmmədzadə|Tural Məmmədzadə
E Person|Stratan|Stratan
E Place|Russia|Russia;Russian
E Place|Ukraine|Ukrainian;Kyiv
E Place|Moldova|Moldova;Chisinau
E Place|Azerbaijan|Azerbaijan;Baku
E Place|Isaccea|Isaccea
E Place|Serbia|Serbia
E Place|Slovakia|Slovak
E Place|Transnistria|Transnistria
E Place|Tiraspol|Tiraspol
E Place|Moscow|Moscow
E Place|Hungary|Hungarian
E Place|Dubai|Dubai
E Commodity|gas|gas
E Commodity|fuel|fuel
C Energocodru|it@1
C Azerbaijan|which@4
C Tural Məmmədzadə|his@5
C Xəzər Qaz Ticarət|his firm@5
C Moldova|its own@7
R Energocodru|LOCATED_IN|Moldova|1|asserted|-
R Xəzər Qaz Ticarət|LOCATED_IN|Azerbaijan|1|asserted|-
R Energocodru|AGREED_WITH|Xəzər Qaz Ticarət|1|asserted|on Monday
R Energocodru|IMPORTS|gas|1-2|expected|1 January
R Xəzər Qaz Ticarət|SUPPLIES|Energocodru|1-2|expected|1 January
R Doina Stratulat|EMPLOYED_BY|Moldova|1|asserted|-
R Xəzər Qaz Ticarət|SUBSIDIARY_OF|state oil company of Azerbaijan|3|asserted|-
R Azerbaijan|OWNS|state oil company of Azerbaijan|3|asserted|-
R Xəzər Qaz Ticarət|SUPPLIES|Toplana Sever|3|asserted|-
R Xəzər Qaz Ticarət|SUPPLIES|SPK|3|asserted|-
R Toplana Sever|LOCATED_IN|Serbia|3|asserted|-
R SPK|LOCATED_IN|Slovakia|3|asserted|-
R Russia|SUPPLIES|Azerbaijan|4|asserted|in winter
R Azerbaijan|IMPORTS|gas|1-4|asserted|in winter
R Tural Məmmədzadə|EMPLOYED_BY|Xəzər Qaz Ticarət|5|asserted|-
R Russia|SUPPLIES|Moldova|5|denied|-
R Inter-Volt|LOCATED_IN|Moscow|7|asserted|-
R Tiraspol|LOCATED_IN|Transnistria|6-7|asserted|-
R MET-Duna|LOCATED_IN|Hungary|7|asserted|-
R MET-Duna|SUPPLIES|Tiraspol|7|asserted|-
R Tiraspol|IMPORTS|fuel|7|asserted|-
R Inter-Volt|SANCTIONED_BY|Ukraine|7|asserted|since 2020
R Inter-Volt|SANCTIONED_BY|Moldova|7|expected|by Christmas
R Stratan|LEADS|Moldova|7|asserted|-

@o-019|tech-wire|2025-02-27|KDV-Lithos says no tool left Eindhoven for Minsk
1 AMSTERDAM - Dutch lithography supplier KDV-Lithos BV on Thursday rejected a report that two of its used steppers had been installed at Summator-Mikro, a Minsk chipmaker blacklisted by the EU and the United States, and said it had sold neither machines nor spare parts to Belarus since 2021.
2 The report, by the investigative site Zerkalnik, alleged that the steppers were bought by Hong Kong's Everlucid Instruments from a bankrupt fab in Dresden and flown on through Baku.
3 FIOD, the Dutch fiscal police, searched a warehouse in Veldhoven on Wednesday and took a 44-year-old man into custody.
4 KDV-Lithos said he was Maarten Q., a field engineer it dismissed in 2022.
---
5 Shares of the company, which is 61 percent held by Japan's Okutama Seiki, slid 9 percent.
6 Okutama will send a board member, Shinobu Araya, to Eindhoven next week.
E Firm|KDV-Lithos BV|KDV-Lithos BV;KDV-Lithos
E Firm|Summator-Mikro|Summator-Mikro
E Firm|Everlucid Instruments|Everlucid Instruments
E Firm|Okutama Seiki|Okutama Seiki;Okutama
E Organization|Zerkalnik|Zerkalnik
E Organization|FIOD|FIOD
E Organization|European Union|EU
E Person|Maarten Q.|Maarten Q.
E Person|Shinobu Araya|Shinobu Araya
E Place|Amsterdam|AMSTERDAM
E Place|Eindhoven|Eindhoven
E Place|Minsk|Minsk
E Place|Netherlands|Dutch
E Place|United States|United States
E Place|Belarus|Belarus
E Place|Hong Kong|Hong Kong
E Place|Dresden|Dresden
E Place|Baku|Baku
E Place|Veldhoven|Veldhoven
E Place|Japan|Japan
E Commodity|steppers|steppers
E Commodity|spare parts|spare parts
C KDV-Lithos BV|its@1;it@1;it@4;the company@5
C FIOD|the Dutch fiscal police@3
C Maarten Q.|a 44-year-old man@3;he@4
R KDV-Lithos BV|LOCATED_IN|Netherlands|1|asserted|-
R KDV-Lithos BV|SUPPLIES|Summator-Mikro|1|denied|-
R Summator-Mikro|LOCATED_IN|Minsk|1|asserted|-
R Summator-Mikro|SANCTIONED_BY|European Union|1|asserted|-
R Summator-Mikro|SANCTIONED_BY|United States|1|asserted|-
R KDV-Lithos BV|SUPPLIES|Belarus|1|denied|since 2021
R KDV-Lithos BV|EXPORTS|spare parts|1|denied|since 2021
R Belarus|IMPORTS|spare parts|1|denied|since 2021
R Everlucid Instruments|LOCATED_IN|Hong Kong|2|asserted|-
R Everlucid Instruments|IMPORTS|steppers|2|alleged|-
R Everlucid Instruments|SUPPLIES|Summator-Mikro|1-2|alleged|-
R Summator-Mikro|IMPORTS|steppers|1-2|alleged|-
R FIOD|LOCATED_IN|Netherlands|3|asserted|-
R Maarten Q.|ARRESTED_BY|FIOD|3-4|asserted|on Wednesday
R Okutama Seiki|OWNS|KDV-Lithos BV|5|asserted|-
R Okutama Seiki|LOCATED_IN|Japan|5|asserted|-
R Shinobu Araya|LEADS|Okutama Seiki|6|asserted|-
R Shinobu Araya|VISITED|Eindhoven|6|expected|next week

@o-020|brand-feature|2024-11-30|From Lapin to Lyapin: how a French jam came home under a moustache
1 The jar is the same, the lid is the same, the apricots are if anything slightly better.
2 Only the rabbit on the label has been given a moustache and a new name.
3 When Maison Lapinot, the Burgundy preserve house, left Russia in May 2022, it sold its plant outside Tula to the local manager, Mr Ruslan Lyapin, for a symbolic rouble, together with a promise, written in French on hotel paper, that it could have everything back within six years.
---
4 Lyapin, as the brand is now called, sells in eleven thousand shops and, since last autumn, in Kazakhstan and Armenia.
5 Its pectin comes from Germany, through whom nobody likes to say.
6 Herbst & Söhne of Neuenbürg, which made pectin for the French in better days, assures that it does not deal with Tula, directly or through anyone else; customs lists that we could look at nonetheless mention eighteen consignments of Herbst pectin received by OOO Lyapin via the Armenian wholesaler Ararat Ingredients in the first half of the year.
7 Ararat's lawyer, Narek Ter-Ghazaryan, found the question impolite.
---
8 Might Lapinot come back?
9 "Never say fontaine," answers its president Bérengère d'Aubrac, who has let the option stand, though her shareholders, the Luxembourg fund Pommard Invest first of all (it holds a third), want it torn up, and though Paris would certainly not applaud.
10 In October she received Mr Lyapin in Geneva, over coffee, which she describes as an exchange of recipes.
11 Back in Tula the moustache is staying, at least till 2028.
12 Asked if he would sell, the owner pointed to the wall, where a decree hangs: any disposal by owners from "unfriendly" states requires a commission's consent, and the buyback therefore too.
E Firm|Maison Lapinot|Maison Lapinot;Lapinot
E Firm|OOO Lyapin|OOO Lyapin;Lyapin
E Firm|Herbst & Söhne|Herbst & Söhne;Herbst
E Firm|Ararat Ingredients|Ararat Ingredients;Ararat
E Firm|Pommard Invest|Pommard Invest
E Person|Ruslan Lyapin|Ruslan Lyapin;Mr Lyapin
E Person|Narek Ter-Ghazaryan|Narek Ter-Ghazaryan
E Person|Bérengère d'Aubrac|Bérengère d'Aubrac
E Place|Burgundy|Burgundy
E Place|Russia|Russia
E Place|Tula|Tula
E Place|France|French;Paris
E Place|Kazakhstan|Kazakhstan
E Place|Armenia|Armenia;Armenian
E Place|Germany|Germany
E Place|Neuenbürg|Neuenbürg
E Place|Luxembourg|Luxembourg
E Place|Geneva|Geneva
E Commodity|pectin|pectin
E Commodity|jam|jam
C Maison Lapinot|the Burgundy preserve house@3;it@3;it#2@3;the French@6;its@9
C OOO Lyapin|the brand@4;Its@5
C Herbst & Söhne|which@6;it@6
C Bérengère d'Aubrac|who@9;her@9;she@10;she#2@10
C Pommard Invest|it@9
C Ruslan Lyapin|he@12;the owner@12
R Maison Lapinot|LOCATED_IN|Burgundy|3|asserted|-
R Ruslan Lyapin|OWNS|OOO Lyapin|3-4|asserted|May 2022
R Maison Lapinot|AGREED_WITH|Ruslan Lyapin|3|asserted|May 2022
R OOO Lyapin|SUPPLIES|Kazakhstan|4|asserted|since last autumn
R OOO Lyapin|SUPPLIES|Armenia|4|asserted|since last autumn
R OOO Lyapin|IMPORTS|pectin|5|asserted|-
R Germany|SUPPLIES|OOO Lyapin|5|asserted|-
R Herbst & Söhne|LOCATED_IN|Neuenbürg|6|asserted|-
R Herbst & Söhne|SUPPLIES|Maison Lapinot|6|asserted|in better days
R Herbst & Söhne|TRADES_WITH|Tula|6|denied|-
R Herbst & Söhne|SUPPLIES|OOO Lyapin|6|alleged|first half of the year
R Ararat Ingredients|SUPPLIES|OOO Lyapin|6|alleged|first half of the year
R Ararat Ingredients|LOCATED_IN|Armenia|6|asserted|-
R Narek Ter-Ghazaryan|EMPLOYED_BY|Ararat Ingredients|7|asserted|-
R Maison Lapinot|OWNS|OOO Lyapin|8-9|expected|-
R Bérengère d'Aubrac|LEADS|Maison Lapinot|9|asserted|-
R Pommard Invest|INVESTED_IN|Maison Lapinot|9|asserted|-
R Pommard Invest|LOCATED_IN|Luxembourg|9|asserted|-
R Bérengère d'Aubrac|MET_WITH|Ruslan Lyapin|10|asserted|In October
