# trade in goods

@c-021|energy wire, long|2025-07-30|Kochi refiner turns to Guyana as Urals discount melts
1 NEW DELHI, July 30 - Malabar Refineries Ltd, India's third-largest private-sector buyer of crude, has taken its first cargo of Guyanese Unity Gold and is in the market for another, a shift that two ship brokers traced to the shrinking discount on Urals.
2 The one-million-barrel parcel, loaded aboard the suezmax Nordic Thistle on July 11, was bought from Geneva trader Mercalune SA, which had it from a unit of the Chinese producer holding a quarter of the block; it is bound for Kochi, where Malabar runs its only plant.
---
3 Until April the refiner took almost nothing but Russian oil, 210,000 barrels a day of it, shipped by Dubai-registered intermediaries such as Qamar Star DMCC and Tri-Delta Bunkering FZE, both of which the European Union put under sanctions in its eighteenth package.
4 "No Indian law forbids those barrels. No Indian banker will touch them either," said V. Parameswaran Nair, finance director at Malabar.
5 He disputed a claim by Washington that his company had helped Moscow pay for the war.
---
6 The Oil Ministry reports that Russia's portion of what India purchases fell to 31% in the second quarter from 38%, Iraq moving back into first place with Saudi Arabia behind it.
7 Flows from the United States doubled, though from a low base.
8 Minister of State for Petroleum Harsimran Gill is due in Georgetown next month, at the head of an oilmen's delegation, to discuss a term deal between state refiners and Guyana.
9 Talk of a swap for Venezuelan barrels has come to nothing.
10 The trader's own plans are unclear: Mercalune did not return calls.
E Firm|Malabar Refineries Ltd|Malabar Refineries Ltd;Malabar
E Place|Kochi|Kochi
E Place|India|India;Indian
E Place|New Delhi|NEW DELHI
E Commodity|crude|crude;oil
E Place|Guyana|Guyana;Guyanese
E Commodity|Unity Gold|Unity Gold
E Commodity|Urals|Urals
E Vessel|Nordic Thistle|Nordic Thistle
E Place|Geneva|Geneva
E Firm|Mercalune SA|Mercalune SA;Mercalune
E Place|China|Chinese
E Place|Russia|Russian;Russia;Moscow
E Firm|Qamar Star DMCC|Qamar Star DMCC
E Firm|Tri-Delta Bunkering FZE|Tri-Delta Bunkering FZE
E Place|Dubai|Dubai
E Organization|European Union|European Union
E Person|V. Parameswaran Nair|V. Parameswaran Nair
E Place|United States|Washington;United States
E Organization|Oil Ministry|Oil Ministry
E Place|Iraq|Iraq
E Place|Saudi Arabia|Saudi Arabia
E Person|Harsimran Gill|Harsimran Gill
E Place|Georgetown|Georgetown
E Place|Venezuela|Venezuelan
C Malabar Refineries Ltd|Kochi refiner@0;its@1;its@2;the refiner@3;his company@5
C Mercalune SA|which@2;The trader@10
C V. Parameswaran Nair|He@5;his@5
C European Union|its@3
C Unity Gold|it@2
R Malabar Refineries Ltd|LOCATED_IN|Kochi|2|asserted|-
R Malabar Refineries Ltd|LOCATED_IN|India|1|asserted|-
R Malabar Refineries Ltd|IMPORTS|crude|1|asserted|-
R Malabar Refineries Ltd|IMPORTS|Unity Gold|1|asserted|-
R Malabar Refineries Ltd|IMPORTS|Unity Gold|1|expected|-
R Mercalune SA|SUPPLIES|Malabar Refineries Ltd|2|asserted|-
R Mercalune SA|IMPORTS|Unity Gold|1-2|asserted|-
R Mercalune SA|LOCATED_IN|Geneva|2|asserted|-
R Russia|SUPPLIES|Malabar Refineries Ltd|3|asserted|Until April
R Qamar Star DMCC|SUPPLIES|Malabar Refineries Ltd|3|asserted|Until April
R Tri-Delta Bunkering FZE|SUPPLIES|Malabar Refineries Ltd|3|asserted|Until April
R Qamar Star DMCC|EXPORTS|crude|3|asserted|Until April
R Tri-Delta Bunkering FZE|EXPORTS|crude|3|asserted|Until April
R Qamar Star DMCC|LOCATED_IN|Dubai|3|asserted|-
R Tri-Delta Bunkering FZE|LOCATED_IN|Dubai|3|asserted|-
R Qamar Star DMCC|SANCTIONED_BY|European Union|3|asserted|-
R Tri-Delta Bunkering FZE|SANCTIONED_BY|European Union|3|asserted|-
R V. Parameswaran Nair|EMPLOYED_BY|Malabar Refineries Ltd|4|asserted|-
R Malabar Refineries Ltd|ACCUSED_BY|United States|5|asserted|-
R India|IMPORTS|crude|6|asserted|in the second quarter
R Russia|SUPPLIES|India|6|asserted|in the second quarter
R Iraq|SUPPLIES|India|6|asserted|in the second quarter
R Saudi Arabia|SUPPLIES|India|6|asserted|in the second quarter
R United States|SUPPLIES|India|6-7|asserted|-
R Harsimran Gill|EMPLOYED_BY|India|8|asserted|-
R Harsimran Gill|VISITED|Georgetown|8|expected|next month
R India|AGREED_WITH|Guyana|8|expected|-
R Guyana|SUPPLIES|India|8|expected|-
R Guyana|SUPPLIES|Malabar Refineries Ltd|1|asserted|-

@c-022|business site|2025-05-20|Guinea pulls another bauxite permit; Shandong smelters unmoved
1 Conakry - Compagnie des Bauxites de Télimélé, CBT for short, on Monday became the fourth mining company this year to lose its export licence in Guinea, whose military government wants an alumina refinery in exchange for every large concession.
2 The company, in which Abu Dhabi's Sidra Metals has 55 per cent and the Guinean state 10, sent 13 million tonnes of ore to China in 2024, chiefly to the smelters of Binhe Huaxin Group in Shandong.
---
3 Huaxin, for its part, is sanguine.
4 "Four months of stock, and the Australians phone us daily," Yan Xuebing, one of its vice-presidents, said in Qingdao.
5 Sidra said that it had received no notification and that it would go to arbitration if it did.
6 Mines minister Bakary Camara Diaby, the retired colonel who signed the decree, had promised as late as March, during a stay in Abu Dhabi, that no investor had anything to fear.
7 Bauxite futures do not exist; aluminium gained 0.8 per cent in London.
8 CBT is thought to have gone on shipping from Kamsar by night: the gendarmerie on Wednesday arrested a port officer, Mamadou Saliou Barry, for having signed the papers.
E Place|Guinea|Guinea;Guinean
E Place|Conakry|Conakry
E Firm|Compagnie des Bauxites de Télimélé|Compagnie des Bauxites de Télimélé;CBT
E Commodity|alumina|alumina
E Place|Abu Dhabi|Abu Dhabi
E Firm|Sidra Metals|Sidra Metals;Sidra
E Commodity|bauxite|bauxite;Bauxite
E Commodity|ore|ore
E Place|China|China
E Firm|Binhe Huaxin Group|Binhe Huaxin Group;Huaxin
E Place|Shandong|Shandong
E Place|Australia|Australians
E Person|Yan Xuebing|Yan Xuebing
E Place|Qingdao|Qingdao
E Person|Bakary Camara Diaby|Bakary Camara Diaby
E Commodity|aluminium|aluminium
E Place|London|London
C Compagnie des Bauxites de Télimélé|its@1;The company@2;which@2
C Guinea|whose@1
C Binhe Huaxin Group|its@3;us@4;its@4
C Sidra Metals|it@5;it#2@5;it#3@5
C Bakary Camara Diaby|the retired colonel@6;who@6
R Compagnie des Bauxites de Télimélé|SANCTIONED_BY|Guinea|1|asserted|on Monday
R Compagnie des Bauxites de Télimélé|LOCATED_IN|Guinea|1|asserted|-
R Sidra Metals|OWNS|Compagnie des Bauxites de Télimélé|2|asserted|-
R Sidra Metals|LOCATED_IN|Abu Dhabi|2|asserted|-
R Guinea|INVESTED_IN|Compagnie des Bauxites de Télimélé|2|asserted|-
R Compagnie des Bauxites de Télimélé|EXPORTS|ore|2|asserted|in 2024
R Compagnie des Bauxites de Télimélé|SUPPLIES|China|2|asserted|in 2024
R China|IMPORTS|ore|2|asserted|in 2024
R Compagnie des Bauxites de Télimélé|SUPPLIES|Binhe Huaxin Group|2|asserted|in 2024
R Binhe Huaxin Group|IMPORTS|ore|2|asserted|in 2024
R Binhe Huaxin Group|LOCATED_IN|Shandong|2|asserted|-
R Yan Xuebing|EMPLOYED_BY|Binhe Huaxin Group|4|asserted|-
R Bakary Camara Diaby|EMPLOYED_BY|Guinea|6|asserted|-
R Bakary Camara Diaby|VISITED|Abu Dhabi|6|asserted|March
E Place|Kamsar|Kamsar
E Organization|gendarmerie|gendarmerie
E Person|Mamadou Saliou Barry|Mamadou Saliou Barry
R Compagnie des Bauxites de Télimélé|EXPORTS|ore|8|alleged|-
R Mamadou Saliou Barry|ARRESTED_BY|gendarmerie|8|asserted|on Wednesday

@c-023|interview|2025-03-28|Five questions for: Doña Reina Isabel Pineda
1 Reina Isabel Pineda has chaired COMLESUL, a 1,300-member coffee cooperative in Marcala, Honduras, since 2019.
* 2 Who drinks your coffee?
3 Mostly Germans. Kaffeehaus Börnsen takes forty containers, and a roaster in Bremen three; the rest goes to Japan by way of Itomaru, with whom we have just renewed for five years.
* 4 And the Americans?
5 Not one bag since 2022. They wanted our price and somebody else's quality.
* 6 Your neighbours say the cooperative buys cherries from Nicaragua and sells them as Honduran. Do you?
7 That is a lie with a mother and a father: Café Lempira S.A. put it about, and its lawyer, licenciado Óscar Handal Zúniga, will have to repeat it before a judge.
* 8 Brussels wants coordinates for every farm by December. Ready?
9 We have mapped nine hundred. If the rule is not postponed again, some of us will be shut out of Hamburg, no question.
* 10 What would you be doing if not this?
11 Sleeping.
E Person|Reina Isabel Pineda|Reina Isabel Pineda
E Firm|COMLESUL|COMLESUL
E Place|Marcala|Marcala
E Place|Honduras|Honduras;Honduran
E Commodity|coffee|coffee
E Place|Germany|Germans
E Firm|Kaffeehaus Börnsen|Kaffeehaus Börnsen
E Place|Bremen|Bremen
E Place|Japan|Japan
E Firm|Itomaru|Itomaru
E Place|United States|Americans
E Commodity|cherries|cherries
E Place|Nicaragua|Nicaragua
E Firm|Café Lempira S.A.|Café Lempira S.A.
E Person|Óscar Handal Zúniga|Óscar Handal Zúniga
E Organization|European Union|Brussels
E Place|Hamburg|Hamburg
C COMLESUL|a 1,300-member coffee cooperative@1;we@3;our@5;the cooperative@6;We@9
C coffee|your coffee@2
C Itomaru|whom@3
C United States|They@5
C Café Lempira S.A.|its@7
R Reina Isabel Pineda|LEADS|COMLESUL|1|asserted|since 2019
R COMLESUL|LOCATED_IN|Marcala|1|asserted|-
R Marcala|LOCATED_IN|Honduras|1|asserted|-
R COMLESUL|EXPORTS|coffee|2-3|asserted|-
R COMLESUL|SUPPLIES|Germany|2-3|asserted|-
R Germany|IMPORTS|coffee|2-3|asserted|-
R COMLESUL|SUPPLIES|Kaffeehaus Börnsen|2-3|asserted|-
R Kaffeehaus Börnsen|IMPORTS|coffee|2-3|asserted|-
R COMLESUL|SUPPLIES|Japan|2-3|asserted|-
R Japan|IMPORTS|coffee|2-3|asserted|-
R COMLESUL|SUPPLIES|Itomaru|3|asserted|-
R COMLESUL|AGREED_WITH|Itomaru|3|asserted|-
R COMLESUL|SUPPLIES|United States|4-5|denied|since 2022
R COMLESUL|IMPORTS|cherries|6|alleged|-
R Nicaragua|SUPPLIES|COMLESUL|6|alleged|-
R COMLESUL|IMPORTS|cherries|6-7|denied|-
R Nicaragua|SUPPLIES|COMLESUL|6-7|denied|-
R COMLESUL|ACCUSED_BY|Café Lempira S.A.|6-7|asserted|-
R Óscar Handal Zúniga|EMPLOYED_BY|Café Lempira S.A.|7|asserted|-

@c-024|customs statistics story|2024-08-19|Rustavi's second-hand cars go where they always went, on paper elsewhere
1 Passenger cars were once again the first item in Georgia's exports between January and July, worth $1.27 billion, the statistics office Geostat said, and once again hardly any of them had been built there.
2 Kyrgyzstan took the most, $560 million's worth, Kazakhstan the next biggest slice.
3 Nearly all had been shipped from the United States to Poti and repaired in the yards of Rustavi.
---
4 What happens beyond Bishkek is the awkward part.
5 Ambassador Nathaniel Brandt, in charge of Germany's dealings with the region on sanctions, suspects that one car in three ends in Russia, to which Tbilisi itself has prohibited re-export since August 2023.
6 Ala-Too Avto, the Bishkek dealership that turns up most often in the Rustavi yards' invoices, denies sending vehicles north.
7 "We sell to Kyrgyz families," wrote its lawyer, Aizada Sydykova.
8 The country of seven million registered 74,000 used cars in six months.
9 In July the Georgian revenue service held a broker at Upper Lars, Levan Kvirikadze, who is suspected of having sold fourteen cars, one of them a Bentley, to a dealer in Vladikavkaz.
E Commodity|passenger cars|Passenger cars
E Commodity|used cars|used cars
E Commodity|second-hand cars|second-hand cars
E Commodity|vehicles|vehicles
E Place|Georgia|Georgia;Tbilisi;Georgian
E Organization|Geostat|Geostat
E Place|Kyrgyzstan|Kyrgyzstan;Kyrgyz
E Place|Kazakhstan|Kazakhstan
E Place|United States|United States
E Place|Poti|Poti
E Place|Rustavi|Rustavi
E Place|Bishkek|Bishkek
E Person|Nathaniel Brandt|Nathaniel Brandt
E Place|Germany|Germany
E Place|Russia|Russia
E Firm|Ala-Too Avto|Ala-Too Avto
E Person|Aizada Sydykova|Aizada Sydykova
C passenger cars|them@1
C Georgia|there@1
C Russia|which@5
C Ala-Too Avto|the Bishkek dealership@6;We@7;its@7
C Kyrgyzstan|The country of seven million@8
R Georgia|EXPORTS|passenger cars|1|asserted|between January and July
R Georgia|SUPPLIES|Kyrgyzstan|1-2|asserted|between January and July
R Georgia|SUPPLIES|Kazakhstan|1-2|asserted|between January and July
R Kyrgyzstan|IMPORTS|passenger cars|1-2|asserted|between January and July
R Kazakhstan|IMPORTS|passenger cars|1-2|asserted|between January and July
R United States|SUPPLIES|Georgia|1-3|asserted|-
R United States|EXPORTS|passenger cars|1-3|asserted|-
R Georgia|IMPORTS|passenger cars|1-3|asserted|-
R Nathaniel Brandt|EMPLOYED_BY|Germany|5|asserted|-
R Russia|IMPORTS|passenger cars|5|alleged|-
R Russia|SANCTIONED_BY|Georgia|5|asserted|since August 2023
R Ala-Too Avto|LOCATED_IN|Bishkek|6|asserted|-
R Ala-Too Avto|SUPPLIES|Russia|5-6|denied|-
R Ala-Too Avto|EXPORTS|vehicles|6|denied|-
R Ala-Too Avto|SUPPLIES|Kyrgyzstan|6-7|asserted|-
R Aizada Sydykova|EMPLOYED_BY|Ala-Too Avto|7|asserted|-
E Organization|Georgian revenue service|revenue service
E Place|Upper Lars|Upper Lars
E Person|Levan Kvirikadze|Levan Kvirikadze
E Firm|Bentley|Bentley
E Place|Vladikavkaz|Vladikavkaz
E Commodity|cars|cars
C Levan Kvirikadze|who@9
R Georgian revenue service|LOCATED_IN|Georgia|9|asserted|-
R Levan Kvirikadze|ARRESTED_BY|Georgian revenue service|9|asserted|In July
R Levan Kvirikadze|EXPORTS|cars|9|alleged|-
R Levan Kvirikadze|SUPPLIES|Vladikavkaz|9|alleged|-

@c-025|investigation, excerpt|2024-12-17|The gold that has no mine
1 Uganda dug up 3.1 tonnes of gold last year and sold 41.
2 The difference, write the authors of the UN Group of Experts' latest report, comes over Lake Albert in fishing boats and is melted at Entebbe by Pearl Bullion Refiners Ltd (PBRL), whose bars leave on the Thursday flight for the United Arab Emirates.
---
3 PBRL's chairman, Jimmy Kato Ssemwogerere, was put under an asset freeze by the US Treasury in March, one week after he resigned; his brother-in-law Peter Odongo now signs the letters.
4 In them the refiner insists that its gold is Ugandan and that it has "no relation, past or present, with the CODECO militia", which the Experts name as the seller.
5 Two Emirati customers are cited as well: Al Rimal Jewellery, of Dubai's Deira quarter, and Gulf Sovereign Metals, which says it stopped buying from Entebbe in 2022.
---
6 On Congolese soil the army detained a certain Bosco Lonu, alias "Kilo Moja", at Mahagi on 2 December.
7 He is said to have carried 18 kilograms a week.
8 Kinshasa's mines ministry puts the country's annual loss at over $1 billion.
9 The central bank in Kampala, for whose new reserve programme PBRL would have been an obvious source, is looking elsewhere.
E Commodity|gold|gold
E Place|Uganda|Uganda;Ugandan
E Organization|UN Group of Experts|UN Group of Experts;Experts
E Place|Lake Albert|Lake Albert
E Place|Entebbe|Entebbe
E Firm|Pearl Bullion Refiners Ltd|Pearl Bullion Refiners Ltd;PBRL
E Place|United Arab Emirates|United Arab Emirates;Emirati
E Person|Jimmy Kato Ssemwogerere|Jimmy Kato Ssemwogerere
E Organization|US Treasury|US Treasury
E Person|Peter Odongo|Peter Odongo
E Organization|CODECO|CODECO
E Firm|Al Rimal Jewellery|Al Rimal Jewellery
E Place|Dubai|Dubai
E Place|Deira|Deira
E Firm|Gulf Sovereign Metals|Gulf Sovereign Metals
E Place|Democratic Republic of the Congo|Congolese;Kinshasa
E Person|Bosco Lonu|Bosco Lonu;Kilo Moja
E Place|Mahagi|Mahagi
E Place|Kampala|Kampala
C Pearl Bullion Refiners Ltd|whose@2;the refiner@4;its@4;it@4
C Jimmy Kato Ssemwogerere|he@3;his@3
C CODECO|which@4
C Gulf Sovereign Metals|which@5;it@5
C Bosco Lonu|a certain Bosco Lonu@6;He@7
C Democratic Republic of the Congo|the country@8
R Uganda|EXPORTS|gold|1|asserted|last year
R Pearl Bullion Refiners Ltd|LOCATED_IN|Entebbe|2|asserted|-
R Pearl Bullion Refiners Ltd|EXPORTS|gold|1-2|alleged|-
R Pearl Bullion Refiners Ltd|SUPPLIES|United Arab Emirates|2|alleged|-
R United Arab Emirates|IMPORTS|gold|1-2|alleged|-
R Jimmy Kato Ssemwogerere|SANCTIONED_BY|US Treasury|3|asserted|in March
R Peter Odongo|EMPLOYED_BY|Pearl Bullion Refiners Ltd|3|asserted|-
R Pearl Bullion Refiners Ltd|TRADES_WITH|CODECO|4|denied|-
R CODECO|SUPPLIES|Pearl Bullion Refiners Ltd|4|alleged|-
R CODECO|EXPORTS|gold|4|alleged|-
R Pearl Bullion Refiners Ltd|IMPORTS|gold|4|alleged|-
R Pearl Bullion Refiners Ltd|SUPPLIES|Al Rimal Jewellery|5|alleged|-
R Al Rimal Jewellery|LOCATED_IN|Deira|5|asserted|-
R Deira|LOCATED_IN|Dubai|5|asserted|-
R Pearl Bullion Refiners Ltd|SUPPLIES|Gulf Sovereign Metals|5|alleged|-
R Al Rimal Jewellery|LOCATED_IN|United Arab Emirates|5|asserted|-
R Gulf Sovereign Metals|LOCATED_IN|United Arab Emirates|5|asserted|-
R Bosco Lonu|ARRESTED_BY|Democratic Republic of the Congo|6|asserted|on 2 December

@c-026|market comment|2025-02-04|Nickel notes: a ban that isn't, a mill that may be
1 Nickel ran up four percent in an hour last Thursday on word that the Philippines had outlawed shipments of raw ore.
2 It had not.
3 What its Congress did was to reconcile two drafts of a bill under which, five years after enactment, ore could no longer be sent abroad; the president may yet veto it.
---
4 Why it matters: Indonesia, which has had such a prohibition since 2020, now fetches ore from Surigao for its own furnaces, ten million tonnes last year.
5 Take that away and smelters in Morowali, most of them built with money from Tsingfeng Holding, would be scraping the barrel.
6 Tsingfeng's charterers have already asked New Caledonia's Société Minière Kouaoua for a quote.
---
7 Across the world in Harjavalta, Finland, refiner Satakunta Nickel Oy has bought briquette feed from Western Australia for the first time since the Boulder mines went on care and maintenance, said to be 6,000 tonnes from trader Pitchford & Noble.
8 I expect nickel at $16,000 by June.
9 I expected $20,000 last June, mind.
E Commodity|nickel|Nickel;nickel
E Place|Philippines|Philippines
E Commodity|raw ore|raw ore;ore
E Organization|Congress|Congress
E Place|Indonesia|Indonesia
E Place|Surigao|Surigao
E Place|Morowali|Morowali
E Firm|Tsingfeng Holding|Tsingfeng Holding;Tsingfeng
E Place|New Caledonia|New Caledonia
E Firm|Société Minière Kouaoua|Société Minière Kouaoua
E Place|Harjavalta|Harjavalta
E Place|Finland|Finland
E Firm|Satakunta Nickel Oy|Satakunta Nickel Oy
E Commodity|briquette feed|briquette feed
E Place|Western Australia|Western Australia
E Firm|Pitchford & Noble|Pitchford & Noble
E Place|Boulder|Boulder
C Philippines|It@2;its@3
C Indonesia|which@4;its@4
R raw ore|SANCTIONED_BY|Philippines|1-2|denied|last Thursday
R raw ore|SANCTIONED_BY|Philippines|3|expected|five years after enactment
R raw ore|SANCTIONED_BY|Indonesia|4|asserted|since 2020
R Congress|LOCATED_IN|Philippines|1-3|asserted|-
R Indonesia|IMPORTS|raw ore|4|asserted|last year
R Surigao|SUPPLIES|Indonesia|4|asserted|last year
R Tsingfeng Holding|INVESTED_IN|Morowali|5|asserted|-
R Société Minière Kouaoua|LOCATED_IN|New Caledonia|6|asserted|-
R Harjavalta|LOCATED_IN|Finland|7|asserted|-
R Satakunta Nickel Oy|LOCATED_IN|Harjavalta|7|asserted|-
R Satakunta Nickel Oy|IMPORTS|briquette feed|7|asserted|-
R Western Australia|SUPPLIES|Satakunta Nickel Oy|7|asserted|-
R Pitchford & Noble|SUPPLIES|Satakunta Nickel Oy|7|alleged|-

@c-027|fair report|2025-02-24|Dates, deals and sore feet: Tozeur's growers at Gulfood
1 Forty-one Tunisian exhibitors have come home from Gulfood in Dubai with order books worth 38 million dinars, reckons CEPEX, the export promotion centre, which paid for their floor space.
2 Deglet Nour dates did best.
3 Malaysia's Kurma Murni Sdn Bhd committed itself to 60 containers from Palmeraie Zaïd of Tozeur, Ramadan after Ramadan for three years, and the Moroccan supermarket chain Bladi signed with two packing houses for the same fruit.
---
4 "A Pakistani gentleman wanted our olive oil in drums, cash; we did not sell," chuckles Habib Zaïd, who founded the firm with a borrowed lorry in 1988 and still manages it.
5 President of CEPEX Mrs Olfa Ben Romdhane flew in for the opening, shook the hand of the Emirati economy minister Khalfan Al Mazrouei, and flew out.
6 Next stop for most: Fruit Logistica... next year, once Berlin hotel rates allow.
E Place|Tunisia|Tunisian
E Place|Dubai|Dubai
E Organization|CEPEX|CEPEX
E Commodity|Deglet Nour dates|Deglet Nour dates
E Commodity|dates|Dates
E Place|Malaysia|Malaysia
E Firm|Kurma Murni Sdn Bhd|Kurma Murni Sdn Bhd
E Firm|Palmeraie Zaïd|Palmeraie Zaïd
E Place|Tozeur|Tozeur
E Place|Morocco|Moroccan
E Firm|Bladi|Bladi
E Place|Pakistan|Pakistani
E Commodity|olive oil|olive oil
E Person|Habib Zaïd|Habib Zaïd
E Person|Olfa Ben Romdhane|Olfa Ben Romdhane
E Place|United Arab Emirates|Emirati
E Person|Khalfan Al Mazrouei|Khalfan Al Mazrouei
E Place|Berlin|Berlin
C CEPEX|the export promotion centre@1;which@1
C Deglet Nour dates|the same fruit@3
C Palmeraie Zaïd|our@4;we@4;the firm@4;it@4
C Habib Zaïd|who@4
R Kurma Murni Sdn Bhd|AGREED_WITH|Palmeraie Zaïd|3|asserted|-
R Kurma Murni Sdn Bhd|IMPORTS|Deglet Nour dates|2-3|expected|-
R Palmeraie Zaïd|SUPPLIES|Kurma Murni Sdn Bhd|3|expected|-
R Kurma Murni Sdn Bhd|LOCATED_IN|Malaysia|3|asserted|-
R Palmeraie Zaïd|LOCATED_IN|Tozeur|3|asserted|-
R Bladi|LOCATED_IN|Morocco|3|asserted|-
R Bladi|IMPORTS|Deglet Nour dates|2-3|expected|-
R Palmeraie Zaïd|EXPORTS|olive oil|4|denied|-
R Habib Zaïd|LEADS|Palmeraie Zaïd|4|asserted|-
R Olfa Ben Romdhane|LEADS|CEPEX|5|asserted|-
R Olfa Ben Romdhane|VISITED|Dubai|5|asserted|-
R Olfa Ben Romdhane|MET_WITH|Khalfan Al Mazrouei|5|asserted|-
R Khalfan Al Mazrouei|EMPLOYED_BY|United Arab Emirates|5|asserted|-

@c-028|newspaper feature|2025-08-06|Maseru's denim lines wait for a letter
1 At Tai-Heng Garments the needles stopped on 18 July, and 1,840 women were told to "rest at home".
2 The Taiwanese-owned mill stitched jeans for three American labels, Hadley & Rowe the largest, until the tariff Washington announced in April made each pair $4 dearer.
3 Until then Lesotho's clothing had entered the United States duty-free.
---
4 Trade Minister Thato Mokhele-Letsie has written to the US Trade Representative twice and been to Washington once; she came back, in her words, with "a folder and a cold".
5 Negotiations are said to be going on about a rate of 15 per cent.
6 South Africa, always there, is buying a little: Pep-Rite, a chain with its head office in Parow, near Cape Town, took 90,000 school trousers from Tai-Heng in June and may double that for January.
7 The union leader Thabang Ratau doubts it will save more than one line in six.
8 Nobody at Hadley & Rowe, based in Columbus, Ohio, would say where it now gets its jeans.
9 "Kenya," says a floor manager who has seen the labels. "Or Jordan. Not from us."
---
10 The workers' paper Lentsoe claims that Salaka Group, from Madagascar, is buying the mill.
11 Salaka's finance chief, Hery Razafindrakoto, says that it is neither buying nor looking, and that in any case it never discusses Lesotho with newspapers.
E Firm|Tai-Heng Garments|Tai-Heng Garments;Tai-Heng
E Place|Maseru|Maseru
E Place|Taiwan|Taiwanese
E Commodity|denim|denim
E Commodity|jeans|jeans
E Place|United States|American;United States
E Firm|Hadley & Rowe|Hadley & Rowe
E Place|Washington|Washington
E Place|Lesotho|Lesotho
E Person|Thato Mokhele-Letsie|Thato Mokhele-Letsie
E Organization|US Trade Representative|US Trade Representative
E Place|South Africa|South Africa
E Firm|Pep-Rite|Pep-Rite
E Place|Parow|Parow
E Place|Cape Town|Cape Town
E Commodity|clothing|clothing
E Commodity|school trousers|school trousers
E Person|Thabang Ratau|Thabang Ratau
E Place|Columbus|Columbus
E Place|Ohio|Ohio
E Place|Kenya|Kenya
E Place|Jordan|Jordan
C Tai-Heng Garments|The Taiwanese-owned mill@2;us@9
C Thato Mokhele-Letsie|she@4;her@4
C Pep-Rite|its@6
C Hadley & Rowe|it@8;its@8
R Tai-Heng Garments|EXPORTS|jeans|1-2|asserted|-
R Tai-Heng Garments|SUPPLIES|Hadley & Rowe|1-2|asserted|-
R Hadley & Rowe|IMPORTS|jeans|2|asserted|-
R Hadley & Rowe|LOCATED_IN|United States|2|asserted|-
R Lesotho|SUPPLIES|United States|3|asserted|-
R Lesotho|EXPORTS|clothing|3|asserted|-
R United States|IMPORTS|clothing|3|asserted|-
R Thato Mokhele-Letsie|EMPLOYED_BY|Lesotho|3-4|asserted|-
R Thato Mokhele-Letsie|VISITED|Washington|4|asserted|-
R Pep-Rite|IMPORTS|school trousers|6|asserted|in June
R Tai-Heng Garments|SUPPLIES|Pep-Rite|6|asserted|in June
R Tai-Heng Garments|SUPPLIES|Pep-Rite|6|expected|January
R Pep-Rite|IMPORTS|school trousers|6|expected|January
R Pep-Rite|LOCATED_IN|Parow|6|asserted|-
R Pep-Rite|LOCATED_IN|South Africa|6|asserted|-
R South Africa|IMPORTS|school trousers|6|asserted|in June
R Hadley & Rowe|LOCATED_IN|Columbus|8|asserted|-
R Columbus|LOCATED_IN|Ohio|8|asserted|-
R Kenya|SUPPLIES|Hadley & Rowe|8-9|alleged|-
R Jordan|SUPPLIES|Hadley & Rowe|8-9|alleged|-
R Tai-Heng Garments|SUPPLIES|Hadley & Rowe|8-9|denied|-
E Organization|Lentsoe|Lentsoe
E Firm|Salaka Group|Salaka Group;Salaka
E Place|Madagascar|Madagascar
E Person|Hery Razafindrakoto|Hery Razafindrakoto
C Tai-Heng Garments|the mill@10
C Salaka Group|it@11;it#2@11
R Salaka Group|LOCATED_IN|Madagascar|10|asserted|-
R Salaka Group|OWNS|Tai-Heng Garments|10|alleged|-
R Salaka Group|OWNS|Tai-Heng Garments|10-11|denied|-
R Hery Razafindrakoto|EMPLOYED_BY|Salaka Group|11|asserted|-

@c-029|customs data story|2025-07-21|Nepal's trade gap, in eleven goods
1 Kathmandu, July 21: For every hundred rupees that left Nepal for merchandise in the fiscal year just ended, not quite fifteen came in, the Department of Customs says.
2 Its annual tables have the deficit at Rs 1.53 trillion, 59 percent of it with India.
---
3 One good stands out, and it is an odd one: soybean oil.
4 The kingdom-turned-republic grows no soybeans worth the name, yet it shipped Rs 106 billion of the refined oil across the southern border, having bought the crude sort from Argentina and Ukraine at a lower duty.
5 Indian refiners, through their association SEA, have cried foul; the president of SEA, Dilip Maganlal Jhunjhunwala, wants New Delhi to cap the flow.
---
6 Electricity aside, cardamom, carpets and tea make up the remainder of what is exported.
7 In the other direction come diesel, LPG, steel billets, smartphones (from China, in the main) and, since the floods, 400,000 tonnes of Indian paddy.
8 Commerce secretary Gobinda Prasad Kafle expects the gap to shrink by a tenth this year.
9 His predecessor said so too.
E Place|Nepal|Nepal
E Place|Kathmandu|Kathmandu
E Organization|Department of Customs|Department of Customs
E Place|India|India;Indian;New Delhi
E Commodity|soybean oil|soybean oil;refined oil
E Commodity|soybeans|soybeans
E Place|Argentina|Argentina
E Place|Ukraine|Ukraine
E Organization|SEA|SEA
E Person|Dilip Maganlal Jhunjhunwala|Dilip Maganlal Jhunjhunwala
E Commodity|electricity|Electricity
E Commodity|cardamom|cardamom
E Commodity|carpets|carpets
E Commodity|tea|tea
E Commodity|diesel|diesel
E Commodity|LPG|LPG
E Commodity|steel billets|steel billets
E Commodity|smartphones|smartphones
E Place|China|China
E Commodity|paddy|paddy
E Person|Gobinda Prasad Kafle|Gobinda Prasad Kafle
C Department of Customs|Its@2
C soybean oil|the crude sort@4
C Nepal|The kingdom-turned-republic@4;it@4
C Gobinda Prasad Kafle|His@9
R Nepal|TRADES_WITH|India|1-2|asserted|in the fiscal year just ended
R Nepal|EXPORTS|soybean oil|3-4|asserted|-
R Nepal|SUPPLIES|India|4-5|asserted|-
R India|IMPORTS|soybean oil|3-5|asserted|-
R Argentina|SUPPLIES|Nepal|4|asserted|-
R Ukraine|SUPPLIES|Nepal|4|asserted|-
R Nepal|IMPORTS|soybean oil|3-4|asserted|-
R Dilip Maganlal Jhunjhunwala|LEADS|SEA|5|asserted|-
R SEA|LOCATED_IN|India|5|asserted|-
R Nepal|EXPORTS|cardamom|6|asserted|-
R Nepal|EXPORTS|carpets|6|asserted|-
R Nepal|EXPORTS|tea|6|asserted|-
R Nepal|EXPORTS|electricity|6|asserted|-
R Nepal|IMPORTS|diesel|7|asserted|-
R Nepal|IMPORTS|LPG|7|asserted|-
R Nepal|IMPORTS|steel billets|7|asserted|-
R Nepal|IMPORTS|smartphones|7|asserted|-
R China|SUPPLIES|Nepal|7|asserted|-
R Nepal|IMPORTS|paddy|7|asserted|-
R India|SUPPLIES|Nepal|7|asserted|-
R Gobinda Prasad Kafle|EMPLOYED_BY|Nepal|8|asserted|-

@c-030|scraped page|2024-11-20|Port Qasim handlers ask for patience over palm olein glut
* 1 Home
* 2 Markets
* 3 Cricket
* 4 E-paper
5 KARACHI: Eleven tankers are queueing at Port Qasim, and the ghee makers who ordered the palm olein in their holds no longer want it at the price.
6 Nobody has defaulted, the Pakistan Vanaspati Manufacturers Association stressed on Tuesday, in answer to a rumour about Sindh Sunrise Ghee, of Hyderabad.
---
7 That mill is said to owe RM31 million to Perdana Sawit Trading of Johor Bahru for three parcels of olein shipped in September.
8 "We have paid for two and are arguing about the third, as families do," its chief executive, Farrukh Memon, told Business Lines.
9 Pakistan buys nearly all the palm oil it fries with from Indonesia and Malaysia; in October it bought 31 percent less than a year before.
10 If futures in Kuala Lumpur were to slip further, members of the association "would of course" look at washing out contracts.
* 11 Also read: Indonesia raises export levy on palm oil
* 12 Also read: Babar out for a duck in Multan
* 13 Subscribe to our newsletter
* 14 Copyright Business Lines (Pvt) Ltd
E Place|Karachi|KARACHI
E Place|Port Qasim|Port Qasim
E Commodity|palm olein|palm olein;olein
E Organization|Pakistan Vanaspati Manufacturers Association|Pakistan Vanaspati Manufacturers Association
E Firm|Sindh Sunrise Ghee|Sindh Sunrise Ghee
E Place|Hyderabad|Hyderabad
E Firm|Perdana Sawit Trading|Perdana Sawit Trading
E Place|Johor Bahru|Johor Bahru
E Person|Farrukh Memon|Farrukh Memon
E Organization|Business Lines|Business Lines
E Place|Pakistan|Pakistan
E Commodity|palm oil|palm oil
E Place|Indonesia|Indonesia
E Place|Malaysia|Malaysia
E Place|Kuala Lumpur|Kuala Lumpur
E Commodity|ghee|ghee
E Place|Multan|Multan
E Person|Babar|Babar
C Sindh Sunrise Ghee|That mill@7;We@8;its@8
C Pakistan|it@9;it#2@9
C Pakistan Vanaspati Manufacturers Association|the association@10
R Sindh Sunrise Ghee|LOCATED_IN|Hyderabad|6|asserted|-
R Perdana Sawit Trading|LOCATED_IN|Johor Bahru|7|asserted|-
R Perdana Sawit Trading|EXPORTS|palm olein|7|alleged|in September
R Perdana Sawit Trading|SUPPLIES|Sindh Sunrise Ghee|7|alleged|in September
R Sindh Sunrise Ghee|IMPORTS|palm olein|7|alleged|in September
R Perdana Sawit Trading|SUPPLIES|Sindh Sunrise Ghee|7-8|asserted|-
R Sindh Sunrise Ghee|IMPORTS|palm olein|7-8|asserted|-
R Farrukh Memon|LEADS|Sindh Sunrise Ghee|8|asserted|-
R Pakistan|IMPORTS|palm oil|9|asserted|-
R Indonesia|SUPPLIES|Pakistan|9|asserted|-
R Malaysia|SUPPLIES|Pakistan|9|asserted|-
B 1,2,3,4,11,12,13,14
