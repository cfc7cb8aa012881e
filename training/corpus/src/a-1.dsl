@a-001|press release|2025-02-27|Treasury Targets Procurement Ring Behind Attack Drones
1 WASHINGTON, Feb. 27 – The U.S. Department of the Treasury is today placing on its list of Specially Designated Nationals a ring of five firms and two men that sourced piston engines and servo motors for Iranian attack drones.
2 At its centre sits Pars Hava Tajhiz Company (PHT), a workshop in Karaj, Iran, which since 2022 has bought more than 1,100 piston engines from Lucky Orient Components Limited of Hong Kong.
3 PHT is majority-owned by its managing director, Behrouz Sotoudeh (DOB 14 Mar 1971; Passport K20481177), who is named as well.
4 Also designated: Lucky Orient; its sole director, CHAN Wai Kit (a.k.a. "Kenny Chan"); and two Turkish companies, Marmara Yelken Lojistik Ltd. Sti., which forwarded the crates, and Kuzey Rüzgar Dis Ticaret A.S.
5 A fifth, Al Safwa Precision FZE, a Sharjah subsidiary of Kuzey Rüzgar, paid the invoices.
6 "Anyone who feeds this supply chain should expect to read their own name on the next list," said Deborah L. Hanscom, the department's Under Secretary for Terrorism and Financial Intelligence.
---
7 As a result, all property of the persons described above that is in the United States or in the possession of U.S. persons is blocked.
8 Foreign banks that knowingly conduct significant transactions for them risk losing their correspondent accounts.
E Organization|U.S. Department of the Treasury|U.S. Department of the Treasury;Treasury
E Place|Iran|Iranian;Iran
E Place|Karaj|Karaj
E Place|Hong Kong|Hong Kong
E Place|Turkey|Turkish
E Place|Sharjah|Sharjah
E Place|Washington|WASHINGTON
E Place|United States|United States;U.S.
E Firm|Pars Hava Tajhiz Company|Pars Hava Tajhiz Company;PHT
E Firm|Lucky Orient Components Limited|Lucky Orient Components Limited;Lucky Orient
E Firm|Marmara Yelken Lojistik Ltd. Sti.|Marmara Yelken Lojistik Ltd. Sti.
E Firm|Kuzey Rüzgar Dis Ticaret A.S.|Kuzey Rüzgar Dis Ticaret A.S.;Kuzey Rüzgar
E Firm|Al Safwa Precision FZE|Al Safwa Precision FZE
E Person|Behrouz Sotoudeh|Behrouz Sotoudeh
E Person|CHAN Wai Kit|CHAN Wai Kit;Kenny Chan
E Person|Deborah L. Hanscom|Deborah L. Hanscom
E Commodity|piston engines|piston engines
E Commodity|servo motors|servo motors
E Commodity|attack drones|attack drones;Attack Drones
C U.S. Department of the Treasury|its@1;the department@6
C Pars Hava Tajhiz Company|which@2;its@3
C Behrouz Sotoudeh|who@3
C Lucky Orient Components Limited|its@4
C Marmara Yelken Lojistik Ltd. Sti.|which@4
C Al Safwa Precision FZE|A fifth@5
R Pars Hava Tajhiz Company|SANCTIONED_BY|U.S. Department of the Treasury|1-2|asserted|today
R Pars Hava Tajhiz Company|LOCATED_IN|Karaj|2|asserted|-
R Karaj|LOCATED_IN|Iran|2|asserted|-
R Pars Hava Tajhiz Company|IMPORTS|piston engines|2|asserted|since 2022
R Lucky Orient Components Limited|SUPPLIES|Pars Hava Tajhiz Company|2|asserted|since 2022
R Lucky Orient Components Limited|LOCATED_IN|Hong Kong|2|asserted|-
R Behrouz Sotoudeh|OWNS|Pars Hava Tajhiz Company|3|asserted|-
R Behrouz Sotoudeh|LEADS|Pars Hava Tajhiz Company|3|asserted|-
R Behrouz Sotoudeh|SANCTIONED_BY|U.S. Department of the Treasury|1-3|asserted|today
R Lucky Orient Components Limited|SANCTIONED_BY|U.S. Department of the Treasury|1-4|asserted|today
R CHAN Wai Kit|SANCTIONED_BY|U.S. Department of the Treasury|1-4|asserted|today
R CHAN Wai Kit|LEADS|Lucky Orient Components Limited|4|asserted|-
R Marmara Yelken Lojistik Ltd. Sti.|SANCTIONED_BY|U.S. Department of the Treasury|1-4|asserted|today
R Kuzey Rüzgar Dis Ticaret A.S.|SANCTIONED_BY|U.S. Department of the Treasury|1-4|asserted|today
R Marmara Yelken Lojistik Ltd. Sti.|LOCATED_IN|Turkey|4|asserted|-
R Kuzey Rüzgar Dis Ticaret A.S.|LOCATED_IN|Turkey|4|asserted|-
R Al Safwa Precision FZE|SANCTIONED_BY|U.S. Department of the Treasury|1-5|asserted|today
R Al Safwa Precision FZE|SUBSIDIARY_OF|Kuzey Rüzgar Dis Ticaret A.S.|5|asserted|-
R Al Safwa Precision FZE|LOCATED_IN|Sharjah|5|asserted|-
R Deborah L. Hanscom|EMPLOYED_BY|U.S. Department of the Treasury|6|asserted|-

@a-002|official notice|2024-06-14|Restrictive measures: additions on account of actions destabilising the Republic of Moldova
1 By a decision adopted this morning in Luxembourg, the Council of the European Union has entered the following on the list of those subject to an asset freeze and, in the case of individuals, to a prohibition on entering the territory of the Member States.
* 2 1. Grigore BULIGARI, born 2.9.1979 in Comrat. Chairman of the party Inima Nouă.
* 3 2. Svetlana CARAIVAN (also Karaivan), born 30.11.1986. Treasurer of Inima Nouă; travelled to Istanbul on at least nine occasions to collect cash.
* 4 3. Nistru-Vest Media SRL, Tiraspol. Broadcaster. Owned by the person under entry 1 through Swellcrest Holdings Ltd, a Cypriot company.
* 5 4. Bunul Păstor, a charity. Receives medicines from the Russian wholesaler Farmazona OOO and hands them out at rallies of Inima Nouă.
6 Neither Swellcrest nor Farmazona is itself the subject of measures at this stage.
7 Persons concerned may submit a request for reconsideration before 1 November.
* 8 Print version | Legal notice | Cookies
E Organization|Council of the European Union|Council of the European Union
E Place|Moldova|Republic of Moldova
E Place|Luxembourg|Luxembourg
E Place|Comrat|Comrat
E Place|Istanbul|Istanbul
E Place|Tiraspol|Tiraspol
E Place|Cyprus|Cypriot
E Place|Russia|Russian
E Person|Grigore BULIGARI|Grigore BULIGARI
E Person|Svetlana CARAIVAN|Svetlana CARAIVAN;Karaivan
E Organization|Inima Nouă|Inima Nouă
E Firm|Nistru-Vest Media SRL|Nistru-Vest Media SRL
E Firm|Swellcrest Holdings Ltd|Swellcrest Holdings Ltd;Swellcrest
E Organization|Bunul Păstor|Bunul Păstor
E Firm|Farmazona OOO|Farmazona OOO;Farmazona
E Commodity|medicines|medicines
C Grigore BULIGARI|the person under entry 1@4
C Nistru-Vest Media SRL|Broadcaster@4
C Bunul Păstor|a charity@5
R Grigore BULIGARI|SANCTIONED_BY|Council of the European Union|1-2|asserted|this morning
R Grigore BULIGARI|LEADS|Inima Nouă|2|asserted|-
R Svetlana CARAIVAN|SANCTIONED_BY|Council of the European Union|1-3|asserted|this morning
R Svetlana CARAIVAN|EMPLOYED_BY|Inima Nouă|3|asserted|-
R Svetlana CARAIVAN|VISITED|Istanbul|3|asserted|-
R Nistru-Vest Media SRL|SANCTIONED_BY|Council of the European Union|1-4|asserted|this morning
R Nistru-Vest Media SRL|LOCATED_IN|Tiraspol|4|asserted|-
R Grigore BULIGARI|OWNS|Nistru-Vest Media SRL|4|asserted|-
R Swellcrest Holdings Ltd|OWNS|Nistru-Vest Media SRL|4|asserted|-
R Swellcrest Holdings Ltd|LOCATED_IN|Cyprus|4|asserted|-
R Bunul Păstor|SANCTIONED_BY|Council of the European Union|1-5|asserted|this morning
R Bunul Păstor|IMPORTS|medicines|5|asserted|-
R Farmazona OOO|SUPPLIES|Bunul Păstor|5|asserted|-
R Farmazona OOO|LOCATED_IN|Russia|5|asserted|-
R Swellcrest Holdings Ltd|SANCTIONED_BY|Council of the European Union|1-6|denied|at this stage
R Farmazona OOO|SANCTIONED_BY|Council of the European Union|1-6|denied|at this stage
B 8

@a-003|translated news site|2023-10-19|Sanctions are applied to owner of shipbuilding plant from Kerch
1 Ukraine has applied personal sanctions for the term of ten years against the businessman Eduard Halimullin, who is the beneficiary of the Zatoka-Sever plant, located in occupied Kerch and repairing the boats of Black Sea Fleet of Russia.
2 Also under restrictions fell three enterprises which are connected with him: Taganrog company "Morskoy Litseyshchik", Kazan-registered design bureau KB "Volna-16", and as well LLC "Tekhnoimport-Yug".
3 The last one, as is noted in the dossier, delivered to the plant the diesel engines of Chinese production, having purchased them at Weihai Songtao Marine Power Co.
---
4 We remind, that Halimullin already in 2021 got into the black list of Canada.
5 He himself stated to the journalists of portal "Kerch Segodnya" that to the sanctions he relates "as to the weather" and has no accounts abroad.
6 His lawyer, Rinat Abdrashitov, informed that will not appeal.
---
7 In the decree it is also spoken about blocking of assets, the full stop of trade operations and prohibition of transfer of technologies.
E Place|Ukraine|Ukraine
E Person|Eduard Halimullin|Eduard Halimullin;Halimullin
E Firm|Zatoka-Sever|Zatoka-Sever
E Place|Kerch|Kerch
E Organization|Black Sea Fleet of Russia|Black Sea Fleet of Russia
E Place|Taganrog|Taganrog
E Firm|Morskoy Litseyshchik|Morskoy Litseyshchik
E Place|Kazan|Kazan
E Firm|KB "Volna-16"|KB "Volna-16"
E Firm|LLC "Tekhnoimport-Yug"|LLC "Tekhnoimport-Yug"
E Commodity|diesel engines|diesel engines
E Place|China|Chinese
E Firm|Weihai Songtao Marine Power Co.|Weihai Songtao Marine Power Co.
E Place|Canada|Canada
E Organization|Kerch Segodnya|Kerch Segodnya
E Person|Rinat Abdrashitov|Rinat Abdrashitov
C Eduard Halimullin|owner of shipbuilding plant from Kerch@0;the businessman@1;who@1;him@2;He@5;he@5;His@6
C Zatoka-Sever|shipbuilding plant@0;the plant@3
C LLC "Tekhnoimport-Yug"|The last one@3
R Eduard Halimullin|SANCTIONED_BY|Ukraine|1|asserted|-
R Eduard Halimullin|OWNS|Zatoka-Sever|0-1|asserted|-
R Zatoka-Sever|LOCATED_IN|Kerch|1|asserted|-
R Morskoy Litseyshchik|SANCTIONED_BY|Ukraine|1-2|asserted|-
R KB "Volna-16"|SANCTIONED_BY|Ukraine|1-2|asserted|-
R LLC "Tekhnoimport-Yug"|SANCTIONED_BY|Ukraine|1-2|asserted|-
R Morskoy Litseyshchik|LOCATED_IN|Taganrog|2|asserted|-
R KB "Volna-16"|LOCATED_IN|Kazan|2|asserted|-
R LLC "Tekhnoimport-Yug"|SUPPLIES|Zatoka-Sever|3|alleged|-
R LLC "Tekhnoimport-Yug"|EXPORTS|diesel engines|3|alleged|-
R LLC "Tekhnoimport-Yug"|IMPORTS|diesel engines|3|alleged|-
R Zatoka-Sever|IMPORTS|diesel engines|3|alleged|-
R Weihai Songtao Marine Power Co.|SUPPLIES|LLC "Tekhnoimport-Yug"|3|alleged|-
R Eduard Halimullin|SANCTIONED_BY|Canada|4|asserted|in 2021

@a-004|explainer|2024-11-05|What does it actually mean to be "sanctioned"?
1 The word is slippery.
2 A minister who sanctions a bridge has approved it; a minister who sanctions a banker has, quite possibly, ruined him.
3 Economic sanctions come in several sizes, from the full embargo, under which a state forbids almost all trade with another, to the "targeted" listing of a single general and his sister-in-law.
---
4 In the United States, blocking orders bite on any company that listed persons own by half or more, even if nobody has written the company's name down.
5 The European Union counts in much the same way, though it looks at control too.
6 An export ban on, say, machine tools or night-vision goggles works differently: no money is frozen, but the exporter needs a licence he is unlikely to get.
---
7 Who gets hurt?
8 Usually more people than intended.
9 Banks, fearing fines, drop whole countries ("de-risking"); grain and medicines are exempt on paper, yet the ships carrying them cannot find insurers.
10 And a supplier of spare parts may learn that a customer has been designated only when a payment bounces.
11 If one day it happens to you, call a lawyer before you call your bank.
E Place|United States|United States
E Organization|European Union|European Union
E Commodity|machine tools|machine tools
E Commodity|night-vision goggles|night-vision goggles
E Commodity|grain|grain
E Commodity|medicines|medicines
E Commodity|spare parts|spare parts
C European Union|it@5
C grain|them@9

@a-005|shipping newsletter|2025-05-09|London adds 11 tankers, one manager; "Blue Harrier" already renamed
1 The latest UK package, out on Friday lunchtime, catches eleven Aframaxes and one company that manages most of them, Crestline Ship Care LLP, whose registered address is a serviced office in Mumbai.
2 Named are, among others, the Kassandra Bay (IMO 9277814), the Njord Light (IMO 9301955) and the Blue Harrier (IMO 9264439); the last has since Tuesday been trading as Opal Dune under the flag of Gambia, though changing the paint does not change the number.
3 All loaded at Primorsk this year.
4 Brussels, which listed the Njord Light back in February, is understood to be preparing a twin of the London package for its June meeting, with Crestline on the draft.
5 Not everyone is convinced it will matter.
6 "You list a hull, it discharges at Sikka a week later anyway," shrugs Aristides Kouvelis of the Piraeus brokerage Kouvelis & Daughters, noting that the Kassandra Bay's last cargo of Urals went to Vadinar Coastal Refining, the Indian processor.
7 Crestline's general manager, Capt. Prakash Nadkarni, told us by e-mail the firm "has handed back all vessels of concern" and would be asking the Foreign Office for delisting.
8 Rates: see page 4.
E Place|United Kingdom|UK;London
E Firm|Crestline Ship Care LLP|Crestline Ship Care LLP;Crestline
E Place|Mumbai|Mumbai
E Vessel|Kassandra Bay|Kassandra Bay
E Vessel|Njord Light|Njord Light
E Vessel|Blue Harrier|Blue Harrier;Opal Dune
E Place|Gambia|Gambia
E Place|Primorsk|Primorsk
E Organization|European Union|Brussels
E Place|Sikka|Sikka
E Person|Aristides Kouvelis|Aristides Kouvelis
E Place|Piraeus|Piraeus
E Firm|Kouvelis & Daughters|Kouvelis & Daughters
E Commodity|Urals|Urals
E Firm|Vadinar Coastal Refining|Vadinar Coastal Refining
E Place|India|Indian
E Person|Prakash Nadkarni|Prakash Nadkarni
E Organization|Foreign Office|Foreign Office
C Crestline Ship Care LLP|whose@1;the firm@7
C Blue Harrier|the last@2
C European Union|which@4;its@4
C Vadinar Coastal Refining|the Indian processor@6
R Crestline Ship Care LLP|SANCTIONED_BY|United Kingdom|1|asserted|on Friday
R Crestline Ship Care LLP|LOCATED_IN|Mumbai|1|asserted|-
R Kassandra Bay|SANCTIONED_BY|United Kingdom|1-2|asserted|on Friday
R Njord Light|SANCTIONED_BY|United Kingdom|1-2|asserted|on Friday
R Blue Harrier|SANCTIONED_BY|United Kingdom|1-2|asserted|on Friday
R Njord Light|SANCTIONED_BY|European Union|4|asserted|back in February
R Crestline Ship Care LLP|SANCTIONED_BY|European Union|4|expected|June
R Aristides Kouvelis|EMPLOYED_BY|Kouvelis & Daughters|6|asserted|-
R Kouvelis & Daughters|LOCATED_IN|Piraeus|6|asserted|-
R Vadinar Coastal Refining|IMPORTS|Urals|6|asserted|-
R Vadinar Coastal Refining|LOCATED_IN|India|6|asserted|-
R Prakash Nadkarni|LEADS|Crestline Ship Care LLP|7|asserted|-

@a-006|live digest|2024-02-23|Sanctions live: G7 round lands two years on – all the names as we get them
* 1 16:42 Ottawa joins in. Canada says it is freezing the assets of the insurer Polyarny Shchit and of Lyudmila Vostrikova, 58, who chairs it.
* 2 16:05 No comment yet from Polyarny Shchit. Its London number rings out.
* 3 15:31 A reader asks whether sanctioned people can still own a dog in Surrey. (Yes. Vet bills need a licence.)
* 4 14:58 Tokyo's turn: the cabinet has approved an export ban covering optical lenses, lithium batteries and dredgers bound for Russia.
* 5 14:20 The Kremlin's spokesman, Gleb Artyukhov, calls the day "a festival of self-harm".
* 6 13:47 Wellington will follow "within days", New Zealand's foreign minister Hana Te Aho tells local radio; she would not say whether the grain trader Zernoline is on her list.
* 7 12:15 Confirmed: the US Commerce Department puts 14 firms on its Entity List, including Dongguan Brightpath Optronics (China) and Eurasia Chip Distribution (Kyrgyzstan), accused by it of feeding microchips to missile plants.
* 8 11:50 Hungary denies holding up the European package.
9 This page is no longer being updated.
E Place|Canada|Ottawa;Canada
E Firm|Polyarny Shchit|Polyarny Shchit
E Person|Lyudmila Vostrikova|Lyudmila Vostrikova
E Organization|G7|G7
E Place|London|London
E Place|Surrey|Surrey
E Place|Japan|Tokyo
E Commodity|optical lenses|optical lenses
E Commodity|lithium batteries|lithium batteries
E Commodity|dredgers|dredgers
E Place|Russia|Russia;Kremlin
E Person|Gleb Artyukhov|Gleb Artyukhov
E Place|New Zealand|Wellington;New Zealand
E Person|Hana Te Aho|Hana Te Aho
E Commodity|grain|grain
E Firm|Zernoline|Zernoline
E Organization|US Commerce Department|US Commerce Department
E Firm|Dongguan Brightpath Optronics|Dongguan Brightpath Optronics
E Place|China|China
E Firm|Eurasia Chip Distribution|Eurasia Chip Distribution
E Place|Kyrgyzstan|Kyrgyzstan
E Commodity|microchips|microchips
E Place|Hungary|Hungary
C Canada|it@1
C Lyudmila Vostrikova|who@1
C Polyarny Shchit|the insurer@1;it#2@1;Its@2
C Hana Te Aho|she@6;her@6
C US Commerce Department|its@7;it@7
R Polyarny Shchit|SANCTIONED_BY|Canada|1|asserted|-
R Lyudmila Vostrikova|SANCTIONED_BY|Canada|1|asserted|-
R Lyudmila Vostrikova|LEADS|Polyarny Shchit|1|asserted|-
R Russia|SANCTIONED_BY|Japan|4|asserted|-
R optical lenses|SANCTIONED_BY|Japan|4|asserted|-
R lithium batteries|SANCTIONED_BY|Japan|4|asserted|-
R dredgers|SANCTIONED_BY|Japan|4|asserted|-
R Gleb Artyukhov|EMPLOYED_BY|Russia|5|asserted|-
R Hana Te Aho|EMPLOYED_BY|New Zealand|6|asserted|-
R Dongguan Brightpath Optronics|SANCTIONED_BY|US Commerce Department|7|asserted|-
R Eurasia Chip Distribution|SANCTIONED_BY|US Commerce Department|7|asserted|-
R Dongguan Brightpath Optronics|ACCUSED_BY|US Commerce Department|7|asserted|-
R Eurasia Chip Distribution|ACCUSED_BY|US Commerce Department|7|asserted|-
R Dongguan Brightpath Optronics|LOCATED_IN|China|7|asserted|-
R Eurasia Chip Distribution|LOCATED_IN|Kyrgyzstan|7|asserted|-
R Dongguan Brightpath Optronics|EXPORTS|microchips|7|alleged|-
R Eurasia Chip Distribution|EXPORTS|microchips|7|alleged|-

@a-007|ministry bulletin|2025-08-12|Bern takes over EU measures in part
1 The Federal Department of Economic Affairs, Education and Research (EAER) has amended the annexes to the ordinance with effect from 6 p.m. today.
2 Twenty-two natural persons and nine companies are newly subject to financial sanctions; among the latter are the Zug-registered Alpenrohstoff Handels AG, until now 60 per cent owned by the Russian fertiliser magnate Timur Bekmansurov, and its sister firm Helvagro Trading SA in Geneva.
3 Assets must be reported without delay to the State Secretariat for Economic Affairs (SECO).
4 Switzerland has not, however, adopted the ban on purchases of liquefied natural gas.
5 Nor has it listed the Tashkent branch of Sogdiana Invest Bank, which the European Union had included in July, since the Federal Council considers the evidence insufficient.
---
6 Bekmansurov sold half of his Alpenrohstoff shares to his son-in-law Ilyas Nurgalin in May; the department regards the sale as a sham.
7 A spokeswoman for Helvagro, Corinne Aebischer, said that the firm had ended deliveries of potash to Brazil's Campos Gerais Fertilizantes last week because no bank would touch the letter of credit.
E Organization|Federal Department of Economic Affairs, Education and Research|Federal Department of Economic Affairs, Education and Research;EAER
E Place|Zug|Zug
E Firm|Alpenrohstoff Handels AG|Alpenrohstoff Handels AG;Alpenrohstoff
E Place|Russia|Russian
E Commodity|fertiliser|fertiliser
E Person|Timur Bekmansurov|Timur Bekmansurov;Bekmansurov
E Firm|Helvagro Trading SA|Helvagro Trading SA;Helvagro
E Place|Geneva|Geneva
E Organization|State Secretariat for Economic Affairs|State Secretariat for Economic Affairs;SECO
E Place|Switzerland|Switzerland;Bern
E Commodity|liquefied natural gas|liquefied natural gas
E Place|Tashkent|Tashkent
E Firm|Sogdiana Invest Bank|Sogdiana Invest Bank
E Organization|European Union|European Union;EU
E Organization|Federal Council|Federal Council
E Person|Ilyas Nurgalin|Ilyas Nurgalin
E Person|Corinne Aebischer|Corinne Aebischer
E Commodity|potash|potash
E Place|Brazil|Brazil
E Firm|Campos Gerais Fertilizantes|Campos Gerais Fertilizantes
C Alpenrohstoff Handels AG|its@2
C Switzerland|it@5
C Sogdiana Invest Bank|which@5
C Timur Bekmansurov|his@6;his#2@6
C Ilyas Nurgalin|his son-in-law@6
C Federal Department of Economic Affairs, Education and Research|the department@6
C Helvagro Trading SA|the firm@7
R Alpenrohstoff Handels AG|SANCTIONED_BY|Federal Department of Economic Affairs, Education and Research|1-2|asserted|today
R Helvagro Trading SA|SANCTIONED_BY|Federal Department of Economic Affairs, Education and Research|1-2|asserted|today
R Alpenrohstoff Handels AG|LOCATED_IN|Zug|2|asserted|-
R Helvagro Trading SA|LOCATED_IN|Geneva|2|asserted|-
R Timur Bekmansurov|OWNS|Alpenrohstoff Handels AG|2|asserted|-
R liquefied natural gas|SANCTIONED_BY|Switzerland|4|denied|-
R Sogdiana Invest Bank|SANCTIONED_BY|Switzerland|5|denied|-
R Sogdiana Invest Bank|SANCTIONED_BY|European Union|5|asserted|in July
R Sogdiana Invest Bank|LOCATED_IN|Tashkent|5|asserted|-
R Ilyas Nurgalin|INVESTED_IN|Alpenrohstoff Handels AG|6|asserted|in May
R Corinne Aebischer|EMPLOYED_BY|Helvagro Trading SA|7|asserted|-
R Helvagro Trading SA|EXPORTS|potash|7|asserted|-
R Helvagro Trading SA|SUPPLIES|Campos Gerais Fertilizantes|7|asserted|-
R Campos Gerais Fertilizantes|IMPORTS|potash|7|asserted|-
R Campos Gerais Fertilizantes|LOCATED_IN|Brazil|7|asserted|-

@a-008|wire|2023-12-15|Japan widens North Korea blacklist to hackers' helpers
1 TOKYO, Dec 15 – Japan on Friday froze the assets of three individuals and one trading company suspected of laundering cryptocurrency for the regime in Pyongyang, Chief Cabinet Secretary Onodera Masaaki told reporters.
2 The three are Ri Sung Dok and Pak Ryong Mun, North Korean bankers posted to Shenyang, and a Chinese dealer in used laptops, Guo Yifan.
3 The company, Daeyang Songun General Trading Corp, has its seat in Pyongyang and, the Foreign Ministry said, sells seafood to wholesalers in Dandong.
4 Onodera said Tokyo's blanket import ban on North Korean goods, in place since 2006 and prolonged every two years, would be extended again in April.
---
5 Seoul welcomed the step.
6 South Korea's vice foreign minister, Moon Hyo-jin, who flew in on Thursday and saw Onodera over breakfast, said the allies would "close the last loopholes".
E Place|Japan|Japan;Tokyo;TOKYO
E Place|North Korea|North Korea;North Korean
E Commodity|cryptocurrency|cryptocurrency
E Place|Pyongyang|Pyongyang
E Person|Onodera Masaaki|Onodera Masaaki;Onodera
E Person|Ri Sung Dok|Ri Sung Dok
E Person|Pak Ryong Mun|Pak Ryong Mun
E Place|Shenyang|Shenyang
E Place|China|Chinese
E Commodity|used laptops|used laptops
E Person|Guo Yifan|Guo Yifan
E Firm|Daeyang Songun General Trading Corp|Daeyang Songun General Trading Corp
E Organization|Foreign Ministry|Foreign Ministry
E Commodity|seafood|seafood
E Place|Dandong|Dandong
E Place|South Korea|South Korea;Seoul
E Person|Moon Hyo-jin|Moon Hyo-jin
C Daeyang Songun General Trading Corp|The company@3;its@3
C Moon Hyo-jin|who@6
R Onodera Masaaki|EMPLOYED_BY|Japan|1|asserted|-
R Ri Sung Dok|SANCTIONED_BY|Japan|1-2|asserted|on Friday
R Pak Ryong Mun|SANCTIONED_BY|Japan|1-2|asserted|on Friday
R Guo Yifan|SANCTIONED_BY|Japan|1-2|asserted|on Friday
R Daeyang Songun General Trading Corp|SANCTIONED_BY|Japan|1-3|asserted|on Friday
R Daeyang Songun General Trading Corp|LOCATED_IN|Pyongyang|3|asserted|-
R Daeyang Songun General Trading Corp|EXPORTS|seafood|3|alleged|-
R North Korea|SANCTIONED_BY|Japan|4|asserted|since 2006
R Moon Hyo-jin|EMPLOYED_BY|South Korea|6|asserted|-
R Moon Hyo-jin|VISITED|Japan|6|asserted|on Thursday
R Moon Hyo-jin|MET_WITH|Onodera Masaaki|6|asserted|-

@a-009|business daily, interview piece|2024-08-30|"They froze a tractor": potash baron shrugs off Baltic ban
1 Ihar Darashkevich says he learned of his own listing from a taxi driver in Minsk.
2 The 49-year-old founder and chairman of Zvonka Group, which makes harvesters and, through a daughter company called Solikalij, digs potash near Soligorsk, was put on Lithuania's national list on 14 August over what Vilnius terms "material support" for the security services.
3 "They froze a tractor," he laughs, "one tractor, in Kaunas, and it was broken."
4 He denies that Zvonka ever supplied the Belarusian KGB with vehicles, or with anything else.
---
5 Latvia, for its part, has been discussing an entry ban, and people close to the government in Riga say it could come as early as September; Estonia has ruled one out.
6 What hurts more is logistics.
7 Until 2022 Solikalij's potash left by Klaipėda; now it rolls to St Petersburg at twice the cost, and customers in India, chief among them Deccan Krishi Ltd, want a discount for the wait.
8 Will he sell? "To whom?"
9 Last month he toured Harare, where he showed harvesters to officials of Zimbabwe's Ministry of Agriculture, but no contract was signed.
---
10 Ask the Lithuanians, and the picture changes.
11 In the eight pages of reasons, which this newspaper has read, deputy foreign minister Rasa Tamošaitytė writes that Zvonka lent its canteen to the riot police, and that Darashkevich's wife, Alena, holds a third of Granit-Pripyat, a quarry whose gravel went abroad until 2021 without anybody asking.
12 Alena is not on the list; nor is the quarry.
13 Her husband says that Vilnius should rather find out why Agrovalda, a tractor dealer in Kaunas with a Lithuanian owner, Gintaras Pocius, was still ordering harvesters from Zvonka, "by e-mail, politely", in June.
14 Agrovalda did not reply.
E Person|Ihar Darashkevich|Ihar Darashkevich;Darashkevich
E Place|Minsk|Minsk
E Firm|Zvonka Group|Zvonka Group;Zvonka
E Commodity|harvesters|harvesters
E Firm|Solikalij|Solikalij
E Commodity|potash|potash
E Place|Soligorsk|Soligorsk
E Place|Lithuania|Lithuania;Vilnius;Lithuanians;Lithuanian
E Person|Rasa Tamošaitytė|Rasa Tamošaitytė
E Organization|riot police|riot police
E Person|Alena|Alena
E Firm|Granit-Pripyat|Granit-Pripyat
E Commodity|gravel|gravel
E Firm|Agrovalda|Agrovalda
E Person|Gintaras Pocius|Gintaras Pocius
E Commodity|tractor|tractor
E Place|Kaunas|Kaunas
E Place|Belarus|Belarusian
E Organization|KGB|KGB
E Commodity|vehicles|vehicles
E Place|Latvia|Latvia
E Place|Riga|Riga
E Place|Estonia|Estonia
E Place|Klaipėda|Klaipėda
E Place|St Petersburg|St Petersburg
E Place|India|India
E Firm|Deccan Krishi Ltd|Deccan Krishi Ltd
E Place|Harare|Harare
E Place|Zimbabwe|Zimbabwe
E Organization|Ministry of Agriculture|Ministry of Agriculture
C Ihar Darashkevich|potash baron@0;his@1;The 49-year-old founder and chairman of Zvonka Group@2;he@3;He@4;he@8;he@9;Her husband@13
C Granit-Pripyat|a quarry@11;whose@11;the quarry@12
C Agrovalda|a tractor dealer in Kaunas@13
C Zvonka Group|which@2;its@11
C Solikalij|a daughter company@2
C Latvia|its@5
C Alena|Her@13
R Ihar Darashkevich|LEADS|Zvonka Group|1-2|asserted|-
R Solikalij|SUBSIDIARY_OF|Zvonka Group|2|asserted|-
R Solikalij|LOCATED_IN|Soligorsk|2|asserted|-
R Ihar Darashkevich|SANCTIONED_BY|Lithuania|2|asserted|on 14 August
R Ihar Darashkevich|ACCUSED_BY|Lithuania|2|asserted|-
R Zvonka Group|SUPPLIES|KGB|4|denied|-
R Zvonka Group|EXPORTS|vehicles|4|denied|-
R KGB|IMPORTS|vehicles|4|denied|-
R KGB|LOCATED_IN|Belarus|4|asserted|-
R Ihar Darashkevich|SANCTIONED_BY|Latvia|5|expected|September
R Ihar Darashkevich|SANCTIONED_BY|Estonia|5|denied|-
R Solikalij|EXPORTS|potash|7|asserted|-
R Solikalij|SUPPLIES|Deccan Krishi Ltd|7|asserted|-
R Deccan Krishi Ltd|IMPORTS|potash|7|asserted|-
R Deccan Krishi Ltd|LOCATED_IN|India|7|asserted|-
R Ihar Darashkevich|VISITED|Harare|9|asserted|Last month
R Ministry of Agriculture|LOCATED_IN|Zimbabwe|9|asserted|-
R Ihar Darashkevich|MET_WITH|Ministry of Agriculture|9|asserted|Last month
R Ihar Darashkevich|AGREED_WITH|Ministry of Agriculture|9|denied|Last month
R Rasa Tamošaitytė|EMPLOYED_BY|Lithuania|10-11|asserted|-
R Alena|INVESTED_IN|Granit-Pripyat|11|alleged|-
R Granit-Pripyat|EXPORTS|gravel|11|alleged|until 2021
R Alena|SANCTIONED_BY|Lithuania|10-12|denied|-
R Granit-Pripyat|SANCTIONED_BY|Lithuania|10-12|denied|-
R Agrovalda|LOCATED_IN|Kaunas|13|asserted|-
R Gintaras Pocius|OWNS|Agrovalda|13|asserted|-
R Agrovalda|IMPORTS|harvesters|13|alleged|in June
R Zvonka Group|SUPPLIES|Agrovalda|13|alleged|in June

@a-010|court report|2025-01-22|General Court strikes out listing of steel heir, keeps his mother on
1 LUXEMBOURG – Judges of the EU's General Court on Wednesday annulled the restrictive measures against Arseny Polubotko, 31, finding that being someone's son "is not a ground", but dismissed the parallel action of his mother, the media owner Zinaida Polubotko, who therefore remains on the Council's list.
2 Mrs Polubotko controls TV-Meridian, a broadcaster in Yekaterinburg which itself has been under EU sanctions since June 2022.
3 Her counsel, Maître Solenne Kergoat of the Brussels bar, announced an appeal.
---
4 In a third ruling the court rejected the application of Uralsortstal PAO.
5 The steelmaker had argued that its supplies of armour plate to the Nizhny Tagil works of VagonTank were "historic"; the Council produced delivery notes from last autumn.
6 Steel slabs are a different matter: those may be imported under quota until 2028.
7 A plan to blacklist the company's chairman, Robert Asfandiyarov, too, was dropped in December after Italy objected; Kyiv, on the other hand, is likely to list him this month, his Milan partner Ferrotrade Lomellina said.
E Organization|General Court|General Court
E Organization|European Union|EU
E Place|Luxembourg|LUXEMBOURG
E Person|Arseny Polubotko|Arseny Polubotko
E Person|Zinaida Polubotko|Zinaida Polubotko;Polubotko
E Organization|Council of the European Union|Council
E Firm|TV-Meridian|TV-Meridian
E Place|Yekaterinburg|Yekaterinburg
E Person|Solenne Kergoat|Solenne Kergoat
E Organization|Brussels bar|Brussels bar
E Firm|Uralsortstal PAO|Uralsortstal PAO
E Commodity|steel|steel
E Commodity|armour plate|armour plate
E Place|Nizhny Tagil|Nizhny Tagil
E Firm|VagonTank|VagonTank
E Commodity|steel slabs|Steel slabs
C Arseny Polubotko|steel heir@0;his@0;his@1
C Zinaida Polubotko|his mother@0;his mother@1;who@1;Her@3
C TV-Meridian|which@2
C General Court|the court@4
E Person|Robert Asfandiyarov|Robert Asfandiyarov
E Place|Italy|Italy
E Place|Ukraine|Kyiv
E Place|Milan|Milan
E Firm|Ferrotrade Lomellina|Ferrotrade Lomellina
C Robert Asfandiyarov|him@7;his@7
C Uralsortstal PAO|The steelmaker@5;its@5;the company@7
C steel slabs|those@6
R Zinaida Polubotko|SANCTIONED_BY|Council of the European Union|1|asserted|-
R Zinaida Polubotko|OWNS|TV-Meridian|2|asserted|-
R TV-Meridian|LOCATED_IN|Yekaterinburg|2|asserted|-
R TV-Meridian|SANCTIONED_BY|European Union|2|asserted|since June 2022
R Uralsortstal PAO|SUPPLIES|VagonTank|5|asserted|last autumn
R Uralsortstal PAO|EXPORTS|armour plate|5|asserted|last autumn
R VagonTank|IMPORTS|armour plate|5|asserted|last autumn
R VagonTank|LOCATED_IN|Nizhny Tagil|5|asserted|-
R Robert Asfandiyarov|LEADS|Uralsortstal PAO|4-7|asserted|-
R Robert Asfandiyarov|SANCTIONED_BY|Council of the European Union|5-7|denied|in December
R Robert Asfandiyarov|SANCTIONED_BY|Ukraine|7|expected|this month
R Ferrotrade Lomellina|LOCATED_IN|Milan|7|asserted|-
R Ferrotrade Lomellina|TRADES_WITH|Robert Asfandiyarov|7|asserted|-
