@d-041|wire|2024-11-05|Georgian lender's Tashkent push costs it a director
1 JSC Rioni Bank lost its only foreign board member on Tuesday, the Briton Fiona Abercrombie-Hale having resigned, as she put it in a letter to shareholders, "over the speed and not the direction" of the Tbilisi bank's march into Uzbekistan.
2 Rioni acquired Orol Bank, a consumer lender in Tashkent, in February and, if its chief executive Davit Khvichia gets his way, will merge it in spring with Chinor, in which it has been a 19% shareholder since 2022 and whose founder Ulugbek Nazarov says he hasn't been asked.
---
3 The rest of the board stood by Khvichia.
4 Rioni's parent, London-incorporated Colchis Group Plc, is thought to have been less united: one of its own investors, the Swedish fund Bältet, wrote in September that Central Asia was "a place to holiday".
5 Nor is the central bank in Tbilisi amused, people who deal with it say.
6 Moody faces, then, but good numbers: profit rose by a quarter.
E Firm|JSC Rioni Bank|JSC Rioni Bank;Rioni
E Person|Fiona Abercrombie-Hale|Fiona Abercrombie-Hale
E Firm|Orol Bank|Orol Bank
E Person|Davit Khvichia|Davit Khvichia;Khvichia
E Firm|Chinor|Chinor
E Person|Ulugbek Nazarov|Ulugbek Nazarov
E Firm|Colchis Group Plc|Colchis Group Plc
E Firm|Bältet|Bältet
E Place|Georgia|Georgian
E Place|United Kingdom|Briton
E Place|Tbilisi|Tbilisi
E Place|Uzbekistan|Uzbekistan
E Place|Tashkent|Tashkent
E Place|London|London
E Place|Sweden|Swedish
E Place|Central Asia|Central Asia
C JSC Rioni Bank|Georgian lender@0;its@1;the Tbilisi bank@1;its@2;it#2@2
C Fiona Abercrombie-Hale|its only foreign board member@1;she@1
C Orol Bank|a consumer lender in Tashkent@2;it@2
C Davit Khvichia|his@2
C Chinor|which@2;whose@2
C Ulugbek Nazarov|he@2
C Colchis Group Plc|its@4
R JSC Rioni Bank|LOCATED_IN|Georgia|0|asserted|-
R JSC Rioni Bank|LOCATED_IN|Tbilisi|1|asserted|-
R JSC Rioni Bank|OWNS|Orol Bank|2|asserted|in February
R Orol Bank|LOCATED_IN|Tashkent|2|asserted|-
R Davit Khvichia|LEADS|JSC Rioni Bank|2|asserted|-
R JSC Rioni Bank|INVESTED_IN|Chinor|2|asserted|since 2022
R JSC Rioni Bank|SUBSIDIARY_OF|Colchis Group Plc|4|asserted|-
R Colchis Group Plc|LOCATED_IN|London|4|asserted|-
R Bältet|INVESTED_IN|Colchis Group Plc|4|asserted|-
R Bältet|LOCATED_IN|Sweden|4|asserted|-

@d-042|wire|2022-10-19|Ethiopia halts sale of 45% of Abay Telecom
1 Ethiopia has shelved the sale of 45% of state operator Abay Telecom S.C., the finance ministry said on Wednesday, blaming "the global environment", hours after the last bidder still standing, Maghreb Mobile of Rabat, let its offer run out.
2 Two others, South Africa's Umoya Networks and a vehicle of the Emirati conglomerate Al Dhafra Telecom Holding, had pulled out in the spring.
---
3 The government will remain sole shareholder "for the foreseeable future", State Minister of Finance Tsion Woldegiorgis said on television, though bankers expect a second try once a foreign-exchange reform, under discussion with the International Monetary Fund, is through.
4 Abay, whose chief, Dereje Haile-Mariam, flew back from Rabat empty-handed on Monday, has other plans too: it has asked Ankara's Hitit Kablo A.Ş., which already delivers its fibre, for vendor credit.
5 A rumour that Umoya had instead secured a full licence was dismissed by the regulator, the Ethiopian Communications Authority.
E Place|Ethiopia|Ethiopia
E Firm|Abay Telecom S.C.|Abay Telecom S.C;Abay Telecom;Abay
E Firm|Maghreb Mobile|Maghreb Mobile
E Firm|Umoya Networks|Umoya Networks;Umoya
E Firm|Al Dhafra Telecom Holding|Al Dhafra Telecom Holding
E Person|Tsion Woldegiorgis|Tsion Woldegiorgis
E Organization|International Monetary Fund|International Monetary Fund
E Organization|Ministry of Finance|finance ministry
E Person|Dereje Haile-Mariam|Dereje Haile-Mariam
E Firm|Hitit Kablo A.Ş.|Hitit Kablo A.Ş.
E Organization|Ethiopian Communications Authority|Ethiopian Communications Authority
E Place|Rabat|Rabat
E Place|South Africa|South Africa
E Place|United Arab Emirates|Emirati
E Place|Ankara|Ankara
E Commodity|fibre|fibre
C Ethiopia|The government@3
C Abay Telecom S.C.|state operator@1;whose@4;it@4;its@4
C Maghreb Mobile|its@1
C Hitit Kablo A.Ş.|which@4
C Ethiopian Communications Authority|the regulator@5
R Ethiopia|OWNS|Abay Telecom S.C.|3|asserted|-
R Abay Telecom S.C.|LOCATED_IN|Ethiopia|1|asserted|-
R Maghreb Mobile|INVESTED_IN|Abay Telecom S.C.|1|denied|on Wednesday
R Maghreb Mobile|LOCATED_IN|Rabat|1|asserted|-
R Umoya Networks|INVESTED_IN|Abay Telecom S.C.|2|denied|in the spring
R Umoya Networks|LOCATED_IN|South Africa|2|asserted|-
R Al Dhafra Telecom Holding|INVESTED_IN|Abay Telecom S.C.|2|denied|in the spring
R Al Dhafra Telecom Holding|LOCATED_IN|United Arab Emirates|2|asserted|-
R Tsion Woldegiorgis|EMPLOYED_BY|Ministry of Finance|3|asserted|-
R Dereje Haile-Mariam|LEADS|Abay Telecom S.C.|4|asserted|-
R Dereje Haile-Mariam|VISITED|Rabat|4|asserted|on Monday
R Hitit Kablo A.Ş.|SUPPLIES|Abay Telecom S.C.|4|asserted|-
R Hitit Kablo A.Ş.|EXPORTS|fibre|4|asserted|-
R Abay Telecom S.C.|IMPORTS|fibre|4|asserted|-
R Hitit Kablo A.Ş.|LOCATED_IN|Ankara|4|asserted|-

@d-043|morning note|2024-12-12|Norrglim Cell: a founder leaves, an anchor customer wavers
1 Good morning from a dark Skellefteå.
2 Elin Burträsk, who started Norrglim Cell AB in a former bowling alley and has run it for nine years, is out with immediate effect; chairman Göran Wachtmeister steps in until somebody is found.
3 The timing tells its own story, for on Monday the truck maker Fältman, which was to take a third of next year's battery packs, said it "could not exclude" ordering in China after all.
---
4 If Fältman goes, so does the case for the second factory, the one in Drammen, which Norway's export agency was to guarantee and for which the Norwegians have now, we hear, stopped answering the phone.
5 Money: the 1.2 billion kronor that a Danish pension manager, Gudenå Pension, put in two years ago has been written off.
6 Fältman's own 11% is in the books at cost.
7 Gotland-born activist Ture Lidwall, who is short, has accused the company of counting scrap as output; Norrglim says the claim is "scrap".
8 Would anyone buy it? A Korean name made the rounds in the autumn, Taehan Cheonji, and was denied in Seoul before lunch.
E Firm|Norrglim Cell AB|Norrglim Cell AB;Norrglim Cell;Norrglim
E Person|Elin Burträsk|Elin Burträsk
E Person|Göran Wachtmeister|Göran Wachtmeister
E Firm|Fältman|Fältman
E Firm|Gudenå Pension|Gudenå Pension
E Person|Ture Lidwall|Ture Lidwall
E Firm|Taehan Cheonji|Taehan Cheonji
E Place|Skellefteå|Skellefteå
E Place|China|China
E Place|Drammen|Drammen
E Place|Norway|Norway;Norwegians
E Place|Denmark|Danish
E Place|Gotland|Gotland
E Place|South Korea|Korean
E Place|Seoul|Seoul
E Commodity|battery packs|battery packs
E Commodity|scrap|scrap
C Norrglim Cell AB|it@2;the company@7;it@8
C Elin Burträsk|a founder@0;who@2
C Fältman|an anchor customer@0;which@3;it@3
C Ture Lidwall|who@7
C Taehan Cheonji|A Korean name@8
R Göran Wachtmeister|LEADS|Norrglim Cell AB|2|asserted|-
R Norrglim Cell AB|SUPPLIES|Fältman|3|expected|next year
R Fältman|IMPORTS|battery packs|3|expected|next year
R China|SUPPLIES|Fältman|3|expected|-
R Norrglim Cell AB|INVESTED_IN|Drammen|4|expected|-
R Gudenå Pension|INVESTED_IN|Norrglim Cell AB|5|asserted|two years ago
R Gudenå Pension|LOCATED_IN|Denmark|5|asserted|-
R Fältman|INVESTED_IN|Norrglim Cell AB|6|asserted|-
R Norrglim Cell AB|ACCUSED_BY|Ture Lidwall|7|asserted|-
R Taehan Cheonji|OWNS|Norrglim Cell AB|8|denied|in the autumn
R Taehan Cheonji|LOCATED_IN|South Korea|8|asserted|-

@d-044|company blog|2025-04-22|Szeged, we have arrived!
1 Dear friends of Lanting Auto, on the 18th of April, a day our team will never forget, the first thirty electric minibuses rolled out of the gate of our Szeged base and drove, under a small rain, to the depot of Transdunai Busz Kft., a customer since 2021 and now the first to receive vehicles made in Hungary instead of Hefei.
2 Chairwoman Qiu Wanrong flew in especially and shook hands with Mayor László Bódi-Szabó of Szeged, with whom she also discussed a kindergarten.
---
3 Lanting Auto Europe Kft. is 85% held by Hefei Lanting Automobile Co., Ltd.; 15% belongs to our local friend, Mr. Gergely Putnoki, who looks after the business as managing director.
4 Seats come from Wielkopolska Siedziska of Poland, brakes from our sister company Lanting Brake, glass from we cannot say yet.
5 Some newspapers wrote that we shall supply the Serbian police: sorry, not true.
6 True is that we will enter Portugal in the autumn, where Autocarros do Sado has ordered eight.
7 About union matters we were asked also. We have nothing against unions.
E Firm|Lanting Auto Europe Kft.|Lanting Auto Europe Kft
E Firm|Hefei Lanting Automobile Co., Ltd.|Hefei Lanting Automobile Co., Ltd;Lanting Auto
E Firm|Transdunai Busz Kft.|Transdunai Busz Kft
E Person|Qiu Wanrong|Qiu Wanrong
E Person|László Bódi-Szabó|László Bódi-Szabó
E Person|Gergely Putnoki|Gergely Putnoki
E Firm|Wielkopolska Siedziska|Wielkopolska Siedziska
E Firm|Lanting Brake|Lanting Brake
E Firm|Autocarros do Sado|Autocarros do Sado
E Organization|Serbian police|Serbian police
E Place|Szeged|Szeged
E Place|Hungary|Hungary
E Place|Hefei|Hefei
E Place|Poland|Poland
E Place|Portugal|Portugal
E Commodity|electric minibuses|electric minibuses
E Commodity|seats|Seats
E Commodity|brakes|brakes
E Commodity|glass|glass
C Hefei Lanting Automobile Co., Ltd.|our@1;we@5;we@6
C Transdunai Busz Kft.|a customer since 2021@1;the first#2@1
C Qiu Wanrong|she@2
C László Bódi-Szabó|whom@2
C Gergely Putnoki|our local friend@3;who@3
C Lanting Brake|our sister company@4
R Hefei Lanting Automobile Co., Ltd.|SUPPLIES|Transdunai Busz Kft.|1|asserted|since 2021
R Hefei Lanting Automobile Co., Ltd.|EXPORTS|electric minibuses|1|asserted|18th of April
R Transdunai Busz Kft.|IMPORTS|electric minibuses|1|asserted|18th of April
R Qiu Wanrong|LEADS|Hefei Lanting Automobile Co., Ltd.|2|asserted|-
R Qiu Wanrong|VISITED|Szeged|1-2|asserted|18th of April
R Qiu Wanrong|MET_WITH|László Bódi-Szabó|2|asserted|18th of April
R László Bódi-Szabó|LEADS|Szeged|2|asserted|-
R Szeged|LOCATED_IN|Hungary|1|asserted|-
R Hefei Lanting Automobile Co., Ltd.|OWNS|Lanting Auto Europe Kft.|3|asserted|-
R Gergely Putnoki|INVESTED_IN|Lanting Auto Europe Kft.|3|asserted|-
R Gergely Putnoki|LEADS|Lanting Auto Europe Kft.|3|asserted|-
R Wielkopolska Siedziska|SUPPLIES|Hefei Lanting Automobile Co., Ltd.|4|asserted|-
R Wielkopolska Siedziska|EXPORTS|seats|4|asserted|-
R Wielkopolska Siedziska|LOCATED_IN|Poland|4|asserted|-
R Lanting Brake|SUPPLIES|Hefei Lanting Automobile Co., Ltd.|4|asserted|-
R Lanting Brake|EXPORTS|brakes|4|asserted|-
R Hefei Lanting Automobile Co., Ltd.|IMPORTS|seats|4|asserted|-
R Hefei Lanting Automobile Co., Ltd.|IMPORTS|brakes|4|asserted|-
R Hefei Lanting Automobile Co., Ltd.|SUPPLIES|Serbian police|5|denied|-
R Hefei Lanting Automobile Co., Ltd.|SUPPLIES|Autocarros do Sado|6|expected|in the autumn
R Autocarros do Sado|IMPORTS|electric minibuses|6|expected|in the autumn
R Autocarros do Sado|LOCATED_IN|Portugal|6|asserted|-

@d-045|local paper|2023-02-10|Half the quota, one family: Hrafnar merges with Brimnes
1 The two biggest employers on this coast will be one from Easter.
2 At meetings held an hour apart in the church hall of Neskaupstaður, owners of Hrafnar hf. and of Brimnes ehf. waved through a merger that had been whispered about since the herring failed.
3 The new company keeps the name Hrafnar and the trawlers Sólfaxi NK, Mánafaxi NK and Harpa; Brimnes's freezing plant in Eskifjörður will close.
4 Steinunn Ketilsdóttir, who has managed Hrafnar since her father's stroke, becomes chief executive, and Brimnes's owner, Hallur Þorgeirsson, gets 30 percent, a berth on the board and a promise about parking.
---
5 "I didn't sell. I moved in," he said.
6 Frozen capelin from both has for years gone to one and the same Japanese buyer, Kushiro Suisan, and cod, one hears, to Grimsby, where Ellerby & Daughters Ltd take all they can get.
7 The Competition Authority wants to look at the thing by the end of March.
8 Whether the union, VSA, will be asked for its opinion nobody could tell us.
E Firm|Hrafnar hf.|Hrafnar hf;Hrafnar
E Firm|Brimnes ehf.|Brimnes ehf;Brimnes
E Vessel|Sólfaxi NK|Sólfaxi NK
E Vessel|Mánafaxi NK|Mánafaxi NK
E Vessel|Harpa|Harpa
E Person|Steinunn Ketilsdóttir|Steinunn Ketilsdóttir
E Person|Hallur Þorgeirsson|Hallur Þorgeirsson
E Firm|Kushiro Suisan|Kushiro Suisan
E Firm|Ellerby & Daughters Ltd|Ellerby & Daughters Ltd
E Organization|Competition Authority|Competition Authority
E Organization|VSA|VSA
E Place|Neskaupstaður|Neskaupstaður
E Place|Eskifjörður|Eskifjörður
E Place|Japan|Japanese
E Place|Grimsby|Grimsby
E Commodity|herring|herring
E Commodity|capelin|Frozen capelin
E Commodity|cod|cod
C Hrafnar hf.|The new company@3
C Steinunn Ketilsdóttir|who@4;her@4
C Hallur Þorgeirsson|he@5
C Ellerby & Daughters Ltd|they@6
C VSA|the union@8
R Hrafnar hf.|AGREED_WITH|Brimnes ehf.|2|asserted|-
R Hrafnar hf.|OWNS|Sólfaxi NK|3|expected|-
R Hrafnar hf.|OWNS|Mánafaxi NK|3|expected|-
R Hrafnar hf.|OWNS|Harpa|3|expected|-
R Steinunn Ketilsdóttir|LEADS|Hrafnar hf.|4|asserted|-
R Hallur Þorgeirsson|OWNS|Brimnes ehf.|4|asserted|-
R Hallur Þorgeirsson|INVESTED_IN|Hrafnar hf.|4|expected|-
R Hallur Þorgeirsson|LEADS|Hrafnar hf.|4|expected|-
R Kushiro Suisan|LOCATED_IN|Japan|6|asserted|-
R Kushiro Suisan|IMPORTS|capelin|6|asserted|for years
R Hrafnar hf.|SUPPLIES|Kushiro Suisan|6|asserted|for years
R Brimnes ehf.|SUPPLIES|Kushiro Suisan|6|asserted|for years
R Hrafnar hf.|EXPORTS|capelin|6|asserted|for years
R Brimnes ehf.|EXPORTS|capelin|6|asserted|for years
R Hrafnar hf.|EXPORTS|cod|6|alleged|-
R Brimnes ehf.|EXPORTS|cod|6|alleged|-
R Hrafnar hf.|SUPPLIES|Ellerby & Daughters Ltd|6|alleged|-
R Brimnes ehf.|SUPPLIES|Ellerby & Daughters Ltd|6|alleged|-
R Ellerby & Daughters Ltd|IMPORTS|cod|6|alleged|-
R Ellerby & Daughters Ltd|LOCATED_IN|Grimsby|6|asserted|-

@d-046|wire|2023-03-30|Lessor Corrib sues insurers over jets stranded in Russia
1 DUBLIN (Wire) - Corrib Aviation Capital DAC has filed suit in the Irish High Court against four insurers, among them Munich's Isar Spezialversicherung AG and Bermuda's Seagrape Re, over eleven narrowbodies that had been on lease to the Moscow carriers Polyot Rossii and Sever Air when the European Union outlawed such contracts thirteen months ago.
2 It alleges that the insurers have "invented a fresh excuse every quarter".
---
3 Seagrape, a subsidiary of Chicago's Prairie Mutual, called the suit premature.
4 Corrib, 49% of which the Chinese leasing house Jiaozhou Financial bought in 2018 and would like, according to bankers, to be rid of, wrote the aircraft down to zero last spring.
5 Polyot Rossii has since bought four of the eleven from a receiver, the filing says; not one rouble reached the lessor.
6 Chief executive Declan O'Hanrahan-Stokes said that it had no intention of ever again placing aircraft in Russia, "or next door".
7 Last year it delivered nine jets each to Kigali's Air Nyungwe, Medellín's Vuela Sur and the Cebu budget line Tamaraw Air.
---
8 The case is the fourth of its kind this year and, lawyers believe, the first in which a lessor has also gone after its own broker, in this instance Lisbon's Galeota Seguros, which is said to have advised in February 2022 that the planes were "as safe in Pulkovo as in Shannon".
9 In a separate filing Corrib disclosed that it had agreed with Nantes-based Ailes de Loire to buy six turboprops, the first it has ever ordered new, and that its chairwoman, Sorcha Mac Giolla, will in June make way for Hubert Zhang, at present head of Jiaozhou Financial's London office.
E Firm|Corrib Aviation Capital DAC|Corrib Aviation Capital DAC;Corrib
E Organization|Irish High Court|Irish High Court
E Firm|Isar Spezialversicherung AG|Isar Spezialversicherung AG
E Firm|Seagrape Re|Seagrape Re;Seagrape
E Firm|Polyot Rossii|Polyot Rossii
E Firm|Sever Air|Sever Air
E Organization|European Union|European Union
E Firm|Prairie Mutual|Prairie Mutual
E Firm|Jiaozhou Financial|Jiaozhou Financial
E Person|Declan O'Hanrahan-Stokes|Declan O'Hanrahan-Stokes
E Firm|Air Nyungwe|Air Nyungwe
E Firm|Vuela Sur|Vuela Sur
E Firm|Tamaraw Air|Tamaraw Air
E Place|Dublin|DUBLIN
E Place|Russia|Russia
E Place|Munich|Munich
E Place|Bermuda|Bermuda
E Place|Moscow|Moscow
E Place|Chicago|Chicago
E Place|China|Chinese
E Place|Kigali|Kigali
E Place|Medellín|Medellín
E Place|Cebu|Cebu
E Commodity|jets|jets;narrowbodies
C Corrib Aviation Capital DAC|It@2;the lessor@5;it@6;it@7
R Isar Spezialversicherung AG|LOCATED_IN|Munich|1|asserted|-
R Seagrape Re|LOCATED_IN|Bermuda|1|asserted|-
R Polyot Rossii|LOCATED_IN|Moscow|1|asserted|-
R Sever Air|LOCATED_IN|Moscow|1|asserted|-
R Corrib Aviation Capital DAC|SUPPLIES|Polyot Rossii|1|asserted|-
R Corrib Aviation Capital DAC|SUPPLIES|Sever Air|1|asserted|-
R Russia|SANCTIONED_BY|European Union|1|asserted|thirteen months ago
R Isar Spezialversicherung AG|ACCUSED_BY|Corrib Aviation Capital DAC|1-2|asserted|-
R Seagrape Re|ACCUSED_BY|Corrib Aviation Capital DAC|1-2|asserted|-
R Seagrape Re|SUBSIDIARY_OF|Prairie Mutual|3|asserted|-
R Prairie Mutual|LOCATED_IN|Chicago|3|asserted|-
R Jiaozhou Financial|INVESTED_IN|Corrib Aviation Capital DAC|4|asserted|in 2018
R Jiaozhou Financial|LOCATED_IN|China|4|asserted|-
R Polyot Rossii|IMPORTS|jets|5|alleged|-
R Declan O'Hanrahan-Stokes|LEADS|Corrib Aviation Capital DAC|6|asserted|-
R Corrib Aviation Capital DAC|SUPPLIES|Russia|6|denied|-
R Corrib Aviation Capital DAC|EXPORTS|jets|7|asserted|Last year
R Corrib Aviation Capital DAC|SUPPLIES|Air Nyungwe|7|asserted|Last year
R Corrib Aviation Capital DAC|SUPPLIES|Vuela Sur|7|asserted|Last year
R Corrib Aviation Capital DAC|SUPPLIES|Tamaraw Air|7|asserted|Last year
R Air Nyungwe|IMPORTS|jets|7|asserted|Last year
R Vuela Sur|IMPORTS|jets|7|asserted|Last year
R Tamaraw Air|IMPORTS|jets|7|asserted|Last year
R Air Nyungwe|LOCATED_IN|Kigali|7|asserted|-
R Vuela Sur|LOCATED_IN|Medellín|7|asserted|-
R Tamaraw Air|LOCATED_IN|Cebu|7|asserted|-
E Firm|Galeota Seguros|Galeota Seguros
E Firm|Ailes de Loire|Ailes de Loire
E Person|Sorcha Mac Giolla|Sorcha Mac Giolla
E Person|Hubert Zhang|Hubert Zhang
E Place|Lisbon|Lisbon
E Place|Pulkovo|Pulkovo
E Place|Shannon|Shannon
E Place|Nantes|Nantes
E Place|London|London
E Commodity|turboprops|turboprops
C Galeota Seguros|its own broker@8;which#2@8
C Corrib Aviation Capital DAC|it@9;its@9
R Galeota Seguros|LOCATED_IN|Lisbon|8|asserted|-
R Galeota Seguros|ACCUSED_BY|Corrib Aviation Capital DAC|8|asserted|-
R Corrib Aviation Capital DAC|AGREED_WITH|Ailes de Loire|9|asserted|-
R Ailes de Loire|LOCATED_IN|Nantes|9|asserted|-
R Corrib Aviation Capital DAC|IMPORTS|turboprops|9|expected|-
R Ailes de Loire|SUPPLIES|Corrib Aviation Capital DAC|9|expected|-
R Sorcha Mac Giolla|LEADS|Corrib Aviation Capital DAC|9|asserted|-
R Hubert Zhang|LEADS|Corrib Aviation Capital DAC|9|expected|in June
R Hubert Zhang|EMPLOYED_BY|Jiaozhou Financial|9|asserted|-

@d-047|business daily|2024-08-21|Padma Knit's owners quit board as lenders circle
1 Three of the five directors of Padma Knit Composite Ltd., all of them sons of its late founder Alhaj Nurul Amin Bhuiyan, have handed in their resignations, the Gazipur exporter informed the bourse yesterday without giving a reason.
2 Managing Director Tanvir Bhuiyan, the eldest, left the country for Toronto on August 6, staff said; he could not be reached for comment.
---
3 T-shirts believed to come from Padma hang in the shops of Germany's Textilhof Nord and of Kledij Plein, a Belgian discounter, but orders for the spring have been put "on watch", in the words of one buying-house manager.
4 Its bankers, chief among them Shapla Bank PLC, which is owed Tk 1,140 crore, met on Sunday to consider installing a receiver.
5 The Anti-Corruption Commission had in July accused Tanvir and two of his brothers of "layering" export proceeds in Dubai. No one was held.
6 Sister concern Padma Denim, a joint venture with Sri Lanka's Ruhunu Apparel in which the latter has 40 percent, says it is running normally and owes nobody a poisha.
E Firm|Padma Knit Composite Ltd.|Padma Knit Composite Ltd;Padma Knit;Padma
E Person|Nurul Amin Bhuiyan|Nurul Amin Bhuiyan
E Person|Tanvir Bhuiyan|Tanvir Bhuiyan;Tanvir
E Firm|Textilhof Nord|Textilhof Nord
E Firm|Kledij Plein|Kledij Plein
E Firm|Shapla Bank PLC|Shapla Bank PLC
E Organization|Anti-Corruption Commission|Anti-Corruption Commission
E Firm|Padma Denim|Padma Denim
E Firm|Ruhunu Apparel|Ruhunu Apparel
E Place|Gazipur|Gazipur
E Place|Toronto|Toronto
E Place|Germany|Germany
E Place|Belgium|Belgian
E Place|Dubai|Dubai
E Place|Sri Lanka|Sri Lanka
E Commodity|T-shirts|T-shirts
C Padma Knit Composite Ltd.|its@1;the Gazipur exporter@1;Its@4
C Tanvir Bhuiyan|the eldest@2;he@2;his@5
C Kledij Plein|a Belgian discounter@3
C Shapla Bank PLC|which@4
C Padma Denim|Sister concern@6;it@6
C Ruhunu Apparel|the latter@6
R Padma Knit Composite Ltd.|LOCATED_IN|Gazipur|1|asserted|-
R Tanvir Bhuiyan|LEADS|Padma Knit Composite Ltd.|2|asserted|-
R Tanvir Bhuiyan|VISITED|Toronto|2|alleged|August 6
R Padma Knit Composite Ltd.|EXPORTS|T-shirts|3|alleged|-
R Padma Knit Composite Ltd.|SUPPLIES|Textilhof Nord|3|alleged|-
R Padma Knit Composite Ltd.|SUPPLIES|Kledij Plein|3|alleged|-
R Textilhof Nord|IMPORTS|T-shirts|3|alleged|-
R Kledij Plein|IMPORTS|T-shirts|3|alleged|-
R Textilhof Nord|LOCATED_IN|Germany|3|asserted|-
R Kledij Plein|LOCATED_IN|Belgium|3|asserted|-
R Tanvir Bhuiyan|ACCUSED_BY|Anti-Corruption Commission|5|asserted|in July
R Ruhunu Apparel|INVESTED_IN|Padma Denim|6|asserted|-
R Ruhunu Apparel|LOCATED_IN|Sri Lanka|6|asserted|-

@d-048|letter to shareholders|2025-02-28|To our shareholders
1 A year ago I promised you a boring year, and I am sorry to report that I lied.
2 It rained on the warehouse; a supplier, whom I shan't name because his lawyers read these letters, went under; and a gentleman with a microphone accused us, on a programme watched by my mother, of being a monopoly.
3 If only.
---
4 You ask whether we shall buy something. We looked at eleven businesses, visited seven, met the owners of four and agreed with none of them about what their grandchildren should pay for.
5 You ask whether we shall be bought. I have no idea. A subsidiary of a bank we once used sends a calendar at Christmas; that's as warm as it gets.
6 You ask who will lead when I don't. There is an envelope.
---
7 Some of you sold your shares at the top and wrote to tell me so. To you, too, my thanks; the price was sanctioned by nobody but the market.
8 The annual meeting is at ten. Bring boots.

@d-049|scraped page|2026-02-03|Bahari group buys Simba Tyres distributor
* 1 MENU News Money Sport Jobs e-Paper Log in
* 2 Money > Companies
* 3 By a correspondent. Published 3 Feb, updated 3 Feb
4 Dar es Salaam. Bahari Holdings Ltd, registered in Port Louis but run from Masaki by the Jivanjee brothers, has taken over Kilima Auto Supplies, sole importer of Simba tyres, for an amount neither party would disclose.
5 The vendor, retired Col Method Rweyemamu, keeps the building.
6 "We sell lubricants to the same garages already; now we also sell them what goes round," Bahari's managing director, Salim Jivanjee, told The Ledger.
7 With the deal, Bahari, whose Mauritian parent Blue Dodo Ltd has interests in hotels, comes to own six companies in Tanzania and, by way of its unit Bahari Congo SARL, a fuel depot in Lubumbashi.
8 Simba's maker, Qingdao Laoshan Rubber, confirmed that shipments of tyres would continue under the contract of 2022.
9 The Fair Competition Commission could still object.
* 10 Most read
* 11 Why your landlord wants dollars
* 12 Salim Jivanjee: from bicycle pump to boardroom
* 13 Share | Tweet | Print | Report an error
E Firm|Bahari Holdings Ltd|Bahari Holdings Ltd;Bahari
E Firm|Kilima Auto Supplies|Kilima Auto Supplies
E Firm|Simba|Simba;Simba Tyres
E Person|Method Rweyemamu|Method Rweyemamu
E Person|Salim Jivanjee|Salim Jivanjee
E Organization|The Ledger|The Ledger
E Firm|Blue Dodo Ltd|Blue Dodo Ltd
E Firm|Bahari Congo SARL|Bahari Congo SARL
E Firm|Qingdao Laoshan Rubber|Qingdao Laoshan Rubber
E Organization|Fair Competition Commission|Fair Competition Commission
E Place|Dar es Salaam|Dar es Salaam
E Place|Port Louis|Port Louis
E Place|Masaki|Masaki
E Place|Mauritius|Mauritian
E Place|Tanzania|Tanzania
E Place|Lubumbashi|Lubumbashi
E Commodity|tyres|tyres
E Commodity|lubricants|lubricants
E Commodity|fuel|fuel
C Bahari Holdings Ltd|We@6;we@6;whose@7;its@7
C Kilima Auto Supplies|sole importer@4
C Method Rweyemamu|The vendor@5
C Qingdao Laoshan Rubber|Simba's maker@8
R Bahari Holdings Ltd|OWNS|Kilima Auto Supplies|4|asserted|-
R Bahari Holdings Ltd|LOCATED_IN|Port Louis|4|asserted|-
R Bahari Holdings Ltd|LOCATED_IN|Masaki|4|asserted|-
R Kilima Auto Supplies|IMPORTS|tyres|4|asserted|-
R Bahari Holdings Ltd|EXPORTS|lubricants|6|asserted|-
R Bahari Holdings Ltd|EXPORTS|tyres|6|asserted|-
R Bahari Holdings Ltd|AGREED_WITH|Method Rweyemamu|4-5|asserted|-
R Salim Jivanjee|LEADS|Bahari Holdings Ltd|6|asserted|-
R Bahari Holdings Ltd|SUBSIDIARY_OF|Blue Dodo Ltd|7|asserted|-
R Blue Dodo Ltd|LOCATED_IN|Mauritius|7|asserted|-
R Bahari Congo SARL|SUBSIDIARY_OF|Bahari Holdings Ltd|7|asserted|-
R Qingdao Laoshan Rubber|SUPPLIES|Kilima Auto Supplies|8|asserted|-
R Qingdao Laoshan Rubber|EXPORTS|tyres|8|asserted|-
R Qingdao Laoshan Rubber|OWNS|Simba|8|asserted|-
B 1,2,3,10,11,12,13

@d-050|wire|2022-07-14|Kavala port: court freezes sale to Cyprus-based group
1 Greece's Council of State has frozen, until a hearing in November, the transfer of 67 percent of Kavala Port Authority S.A. to Levantine Terminals Ltd, a Limassol-based company controlled by shipowner Stamatis Vournas.
2 The order was sought by the losing bidder, a Bulgarian-Greek consortium of Rodopi Logistics AD and the builder Thassos Techniki, which claims the winner was allowed to see its envelope.
---
3 HRADF, the privatisation fund that is selling the stake, rejects the charge, as does Mr Vournas, whose spokesman Lefteris Pappas said the group "first learned of the rival price from television".
4 Under the contract, initialled in May, Levantine must spend 40 million euros on the quay and may not sell within seven years to any non-EU party.
5 The port handles marble for China and, since the war, grain brought by rail from Constanta.
6 The municipality owns 7 percent and does not plan to sell.
7 Seeking to calm nerves, Greek Shipping Minister Yannis Karras met Mr Vournas in Piraeus on Wednesday and is due at the port itself next week.
E Place|Greece|Greece;Greek
E Organization|Council of State|Council of State
E Firm|Kavala Port Authority S.A.|Kavala Port Authority S.A;Kavala port
E Firm|Levantine Terminals Ltd|Levantine Terminals Ltd;Levantine
E Person|Stamatis Vournas|Stamatis Vournas;Vournas
E Firm|Rodopi Logistics AD|Rodopi Logistics AD
E Firm|Thassos Techniki|Thassos Techniki
E Organization|HRADF|HRADF
E Person|Lefteris Pappas|Lefteris Pappas
E Person|Yannis Karras|Yannis Karras
E Organization|European Union|EU
E Place|Cyprus|Cyprus
E Place|Limassol|Limassol
E Place|Bulgaria|Bulgarian
E Place|China|China
E Place|Constanta|Constanta
E Place|Piraeus|Piraeus
E Commodity|marble|marble
E Commodity|grain|grain
C Kavala Port Authority S.A.|the port itself@7;The port@5
C Levantine Terminals Ltd|Cyprus-based group@0;the winner@2;the group@3
C Stamatis Vournas|whose@3
C HRADF|the privatisation fund@3
R Council of State|LOCATED_IN|Greece|1|asserted|-
R Levantine Terminals Ltd|OWNS|Kavala Port Authority S.A.|1|expected|-
R Levantine Terminals Ltd|LOCATED_IN|Limassol|1|asserted|-
R Levantine Terminals Ltd|LOCATED_IN|Cyprus|0|asserted|-
R Stamatis Vournas|OWNS|Levantine Terminals Ltd|1|asserted|-
R HRADF|OWNS|Kavala Port Authority S.A.|1-3|asserted|-
R Rodopi Logistics AD|LOCATED_IN|Bulgaria|2|asserted|-
R Thassos Techniki|LOCATED_IN|Greece|2|asserted|-
R Levantine Terminals Ltd|ACCUSED_BY|Rodopi Logistics AD|2|asserted|-
R Levantine Terminals Ltd|ACCUSED_BY|Thassos Techniki|2|asserted|-
R Lefteris Pappas|EMPLOYED_BY|Levantine Terminals Ltd|3|asserted|-
R HRADF|AGREED_WITH|Levantine Terminals Ltd|3-4|asserted|in May
R Levantine Terminals Ltd|INVESTED_IN|Kavala Port Authority S.A.|4|expected|-
R Yannis Karras|EMPLOYED_BY|Greece|7|asserted|-
R Yannis Karras|MET_WITH|Stamatis Vournas|7|asserted|on Wednesday
