@d-011|wire|2024-08-29|Bumi Selaras denies rift with Chinese partner over nickel plant
1 PT Bumi Selaras Mineral Tbk rejected on Thursday a report that it had fallen out with Ningbo Hengtai New Materials Co Ltd, its partner in the Morowali smelter company PT Cahaya Nikel Sulawesi, and said the two would inject another $180 million "as scheduled".
2 The Jakarta-listed miner has 51 percent of Cahaya; Hengtai, 34; the balance is held by a cooperative of former plantation workers.
3 Nickel matte from the smelter has been going since May to a cathode factory in Pohang, South Korea, run by Daehwa Cell Materials.
---
4 Bumi Selaras, whose president director is Agustinus Wattimena, also plans to list Cahaya in Hong Kong, possibly in 2026.
5 It has not, Wattimena stressed, been approached by the Danantara fund, whatever the morning newsletters might be saying.
6 A broker in Singapore, asking not to be quoted by name, called the statement "a love letter written by a divorce lawyer".
E Firm|PT Bumi Selaras Mineral Tbk|PT Bumi Selaras Mineral Tbk;Bumi Selaras
E Firm|Ningbo Hengtai New Materials Co Ltd|Ningbo Hengtai New Materials Co Ltd;Hengtai
E Firm|PT Cahaya Nikel Sulawesi|PT Cahaya Nikel Sulawesi;Cahaya
E Firm|Daehwa Cell Materials|Daehwa Cell Materials
E Person|Agustinus Wattimena|Agustinus Wattimena;Wattimena
E Firm|Danantara|Danantara
E Place|China|Chinese
E Place|Morowali|Morowali
E Place|Jakarta|Jakarta
E Place|Pohang|Pohang
E Place|South Korea|South Korea
E Place|Hong Kong|Hong Kong
E Place|Singapore|Singapore
E Commodity|nickel|nickel
E Commodity|nickel matte|Nickel matte
C PT Bumi Selaras Mineral Tbk|it@1;its@1;The Jakarta-listed miner@2;whose@4;It@5
C Ningbo Hengtai New Materials Co Ltd|Chinese partner@0;its partner@1
C PT Cahaya Nikel Sulawesi|the smelter@3
R PT Bumi Selaras Mineral Tbk|OWNS|PT Cahaya Nikel Sulawesi|2|asserted|-
R Ningbo Hengtai New Materials Co Ltd|INVESTED_IN|PT Cahaya Nikel Sulawesi|2|asserted|-
R PT Bumi Selaras Mineral Tbk|INVESTED_IN|PT Cahaya Nikel Sulawesi|1|expected|-
R Ningbo Hengtai New Materials Co Ltd|INVESTED_IN|PT Cahaya Nikel Sulawesi|1|expected|-
R Ningbo Hengtai New Materials Co Ltd|LOCATED_IN|China|0-1|asserted|-
R PT Cahaya Nikel Sulawesi|LOCATED_IN|Morowali|1|asserted|-
R PT Cahaya Nikel Sulawesi|SUPPLIES|Daehwa Cell Materials|3|asserted|since May
R PT Cahaya Nikel Sulawesi|EXPORTS|nickel matte|3|asserted|since May
R Daehwa Cell Materials|IMPORTS|nickel matte|3|asserted|since May
R Pohang|LOCATED_IN|South Korea|3|asserted|-
R Agustinus Wattimena|LEADS|PT Bumi Selaras Mineral Tbk|4|asserted|-

@d-012|regional paper|2025-11-19|Brenner files for insolvency: "The order book was never the problem"
1 At half past eight on Tuesday the 212 people who make hydraulic pumps at Brenner & Söhne GmbH in Plettenberg were called into canteen number two, and by nine they knew.
2 The company, in the family since 1908, has filed for insolvency at the district court in Hagen, which named the Dortmund lawyer Dr. Silke Aschenbach provisional administrator.
---
3 Managing director Moritz Brenner blames a customer: the combine-harvester builder Erntewerk AG, he says, has not paid a cent since July.
4 Erntewerk, a subsidiary of the Ohio group Plainsman Corp., denies being in arrears.
5 Wages are covered by the state until January.
6 A Turkish competitor, Konya Pompa A.Ş., is said to have had a look around in the summer, "with great politeness", as a foreman recalls, "and with a tape measure".
7 Aschenbach, who visits the works for the first time today, isn't commenting on possible buyers; IG Metall wants to meet her before the week is out.
E Firm|Brenner & Söhne GmbH|Brenner & Söhne GmbH
E Person|Moritz Brenner|Moritz Brenner
E Person|Silke Aschenbach|Silke Aschenbach;Aschenbach
E Firm|Erntewerk AG|Erntewerk AG;Erntewerk
E Firm|Plainsman Corp.|Plainsman Corp
E Firm|Konya Pompa A.Ş.|Konya Pompa A.Ş.
E Organization|IG Metall|IG Metall
E Place|Plettenberg|Plettenberg
E Place|Hagen|Hagen
E Place|Dortmund|Dortmund
E Place|Ohio|Ohio
E Place|Turkey|Turkish
E Commodity|hydraulic pumps|hydraulic pumps
C Brenner & Söhne GmbH|The company@2
C Moritz Brenner|he@3
C Erntewerk AG|a customer@3
C Konya Pompa A.Ş.|A Turkish competitor@6
C Silke Aschenbach|who@7;her@7
R Brenner & Söhne GmbH|LOCATED_IN|Plettenberg|1|asserted|-
R Moritz Brenner|LEADS|Brenner & Söhne GmbH|3|asserted|-
R Brenner & Söhne GmbH|SUPPLIES|Erntewerk AG|3|asserted|-
R Erntewerk AG|ACCUSED_BY|Moritz Brenner|3|asserted|-
R Erntewerk AG|SUBSIDIARY_OF|Plainsman Corp.|4|asserted|-
R Plainsman Corp.|LOCATED_IN|Ohio|4|asserted|-
R Konya Pompa A.Ş.|LOCATED_IN|Turkey|6|asserted|-
R Silke Aschenbach|MET_WITH|IG Metall|7|expected|-

@d-013|interview|2024-03-07|"I sell what ships leave behind": five questions to Rania Al-Shamsi
1 Rania Al-Shamsi, 39, is the founder and managing partner of Sidra Marine Spares LLC FZE.
* 2 Your letterhead says Fujairah, your phone says Greece. Where is the firm?
* 3 In Fujairah, in the free zone. I am in Piraeus because Thalassa Towage has just signed with us for three years, and I came to shake hands.
* 4 What exactly are they getting?
* 5 Winches, mostly, and second-hand propellers. It is not glamorous. Last year we sold propellers to Mwambao Ferries in Mombasa and the invoice was longer than the voyage.
* 6 There is talk that Gulf Anchor Holding wants half of your company.
* 7 There is talk! Mr Habib of Gulf Anchor and I had tea in Sharjah in January. Tea is not a shareholding. He does not own a single share and no paper has been signed.
* 8 Would you deal with Iranian owners?
* 9 Never have. My bank would close me in an afternoon.
* 10 And in ten years?
* 11 Somebody younger will sit here. My brother Majid, who keeps the books for us, thinks it will be him.
E Person|Rania Al-Shamsi|Rania Al-Shamsi
E Firm|Sidra Marine Spares LLC FZE|Sidra Marine Spares LLC FZE
E Firm|Thalassa Towage|Thalassa Towage
E Firm|Mwambao Ferries|Mwambao Ferries
E Firm|Gulf Anchor Holding|Gulf Anchor Holding;Gulf Anchor
E Person|Habib|Habib
E Person|Majid|Majid
E Place|Fujairah|Fujairah
E Place|Greece|Greece
E Place|Piraeus|Piraeus
E Place|Mombasa|Mombasa
E Place|Sharjah|Sharjah
E Place|Iran|Iranian
E Commodity|winches|Winches
E Commodity|propellers|propellers;second-hand propellers
C Sidra Marine Spares LLC FZE|the firm@2;us@3;we@5;your company@6;us@11
C Rania Al-Shamsi|I@3;I@7;My@11
C Thalassa Towage|they@4
C Habib|He@7
C Majid|who@11;him@11
R Rania Al-Shamsi|LEADS|Sidra Marine Spares LLC FZE|1|asserted|-
R Sidra Marine Spares LLC FZE|LOCATED_IN|Fujairah|3|asserted|-
R Rania Al-Shamsi|VISITED|Piraeus|3|asserted|-
R Sidra Marine Spares LLC FZE|AGREED_WITH|Thalassa Towage|3|asserted|-
R Sidra Marine Spares LLC FZE|SUPPLIES|Thalassa Towage|3-5|expected|-
R Sidra Marine Spares LLC FZE|EXPORTS|winches|3-5|expected|-
R Sidra Marine Spares LLC FZE|EXPORTS|propellers|3-5|expected|-
R Thalassa Towage|IMPORTS|winches|3-5|expected|-
R Thalassa Towage|IMPORTS|propellers|3-5|expected|-
R Sidra Marine Spares LLC FZE|EXPORTS|propellers|5|asserted|Last year
R Sidra Marine Spares LLC FZE|SUPPLIES|Mwambao Ferries|5|asserted|Last year
R Mwambao Ferries|IMPORTS|propellers|5|asserted|Last year
R Mwambao Ferries|LOCATED_IN|Mombasa|5|asserted|-
R Gulf Anchor Holding|INVESTED_IN|Sidra Marine Spares LLC FZE|6|alleged|-
R Gulf Anchor Holding|INVESTED_IN|Sidra Marine Spares LLC FZE|7|denied|-
R Habib|INVESTED_IN|Sidra Marine Spares LLC FZE|7|denied|-
R Rania Al-Shamsi|MET_WITH|Habib|7|asserted|in January
R Habib|EMPLOYED_BY|Gulf Anchor Holding|7|asserted|-
R Rania Al-Shamsi|AGREED_WITH|Habib|7|denied|-
R Sidra Marine Spares LLC FZE|TRADES_WITH|Iran|8-9|denied|-
R Majid|EMPLOYED_BY|Sidra Marine Spares LLC FZE|11|asserted|-

@d-014|exchange announcement|2022-06-02|Quarrion Resources: completion of Bonnie Doon sale; board changes
1 Quarrion Resources Limited (ASX: QRN) advises that Completion under the Share Sale Deed dated 14 April 2022 between the Company and Yarraman Gold Pty Ltd occurred today, whereupon all the shares in Bonnie Doon Operations Pty Ltd passed to Yarraman.
2 Consideration of A$46 million was received, of which A$9 million is held in escrow pending the renewal of Mining Lease 4417.
---
3 Following Completion, Ms Therese Koutsantonis retires as a non-executive director and Mr Alasdair Pym, who represents the Company's 14.9% shareholder Kookaburra Gap Super, joins the Board with immediate effect.
4 The Company's sole remaining operating subsidiary, Norseman Tailings Pty Ltd, will, subject to funding, restart trucking of gold concentrate to the Kalgoorlie smelter of Eastfields Metals Limited in the December quarter.
5 No agreement has been entered into with Eastfields at this time.
---
6 Shareholders should not rely on forward-looking statements.
* 7 Authorised for release by the Board of Quarrion Resources Limited, Level 3, Hay Street, Perth.
E Firm|Quarrion Resources Limited|Quarrion Resources Limited;Quarrion Resources
E Firm|Yarraman Gold Pty Ltd|Yarraman Gold Pty Ltd;Yarraman
E Firm|Bonnie Doon Operations Pty Ltd|Bonnie Doon Operations Pty Ltd;Bonnie Doon
E Person|Therese Koutsantonis|Therese Koutsantonis
E Person|Alasdair Pym|Alasdair Pym
E Firm|Kookaburra Gap Super|Kookaburra Gap Super
E Firm|Norseman Tailings Pty Ltd|Norseman Tailings Pty Ltd
E Firm|Eastfields Metals Limited|Eastfields Metals Limited;Eastfields
E Place|Kalgoorlie|Kalgoorlie
E Place|Perth|Perth
E Commodity|gold concentrate|gold concentrate
C Quarrion Resources Limited|the Company@1;the Company@3;The Company@4
C Alasdair Pym|who@3
R Quarrion Resources Limited|AGREED_WITH|Yarraman Gold Pty Ltd|1|asserted|14 April 2022
R Yarraman Gold Pty Ltd|OWNS|Bonnie Doon Operations Pty Ltd|1|asserted|today
R Alasdair Pym|LEADS|Quarrion Resources Limited|3|asserted|-
R Alasdair Pym|EMPLOYED_BY|Kookaburra Gap Super|3|asserted|-
R Kookaburra Gap Super|INVESTED_IN|Quarrion Resources Limited|3|asserted|-
R Norseman Tailings Pty Ltd|SUBSIDIARY_OF|Quarrion Resources Limited|4|asserted|-
R Norseman Tailings Pty Ltd|SUPPLIES|Eastfields Metals Limited|4|expected|in the December quarter
R Norseman Tailings Pty Ltd|EXPORTS|gold concentrate|4|expected|in the December quarter
R Eastfields Metals Limited|IMPORTS|gold concentrate|4|expected|in the December quarter
R Quarrion Resources Limited|AGREED_WITH|Eastfields Metals Limited|5|denied|-
R Quarrion Resources Limited|LOCATED_IN|Perth|7|asserted|-

@d-015|business weekly|2023-08-18|The board that ate its chief executive
1 It took the directors of Kloofmart Holdings eleven minutes, if the minutes are to be believed, to part with Sibusiso Ndlela.
2 By the time the Johannesburg retailer's shares opened on Monday, the man who had taken it into Zambia and Mozambique was "pursuing other interests", and the chair, Ingrid van Rensburg, 66, was doing his job as well as her own.
---
3 What happened? Ndlela's allies point to Umhlaba Investments (Pty) Ltd, which owns 23% of Kloofmart and whose founder Kagiso Molefe, they claim, wanted the group's cold stores for himself.
4 Molefe says that is rubbish: he has never bid for them and never will.
5 Van Rensburg's camp points to Lusaka, where ZamCity Foods, the chain Kloofmart bought in 2019, lost more last year than the other four countries earned.
6 "He fell in love with a map," says Lwazi Petersen, who follows retailers for Table Bay Asset Managers.
7 Whoever comes next (a shortlist of three is said to include Marlene Cupido, now finance chief of Cape Town clothing group Veldskoen & Co.) will probably sell it.
8 Ndlela did not return calls.
---
9 A word about money, since somebody must: Kloofmart owes Highveld Union Bank R4bn, and when in February the bank waived a covenant it was in exchange, it is said, for a pledge that not a cent more would go north of the Limpopo.
10 Ndlela nevertheless signed, on what turned out to be his last Friday, a memorandum with the Angolan wholesaler Palanca Comercial, under which Kloofmart would have sold the Luanda firm its house-brand maize meal and, from Christmas, canned pilchards.
11 The board tore it up on Tuesday.
12 As to who leaked the tearing, there are, in a boardroom of nine, ten theories.
E Firm|Kloofmart Holdings|Kloofmart Holdings;Kloofmart
E Person|Sibusiso Ndlela|Sibusiso Ndlela;Ndlela
E Place|Johannesburg|Johannesburg
E Place|Zambia|Zambia
E Place|Mozambique|Mozambique
E Person|Ingrid van Rensburg|Ingrid van Rensburg;Van Rensburg
E Firm|Umhlaba Investments (Pty) Ltd|Umhlaba Investments (Pty) Ltd
E Person|Kagiso Molefe|Kagiso Molefe;Molefe
E Place|Lusaka|Lusaka
E Firm|ZamCity Foods|ZamCity Foods
E Person|Lwazi Petersen|Lwazi Petersen
E Firm|Table Bay Asset Managers|Table Bay Asset Managers
E Person|Marlene Cupido|Marlene Cupido
E Place|Cape Town|Cape Town
E Firm|Veldskoen & Co.|Veldskoen & Co
C Kloofmart Holdings|the Johannesburg retailer@2;it@2;the group@3
C Sibusiso Ndlela|its chief executive@0;the man@2;his@2;He@6;his@10
C Ingrid van Rensburg|the chair@2;her@2
C Umhlaba Investments (Pty) Ltd|which@3;whose@3
C Kagiso Molefe|himself@3;he@4
C ZamCity Foods|it@7
C Lwazi Petersen|who@6
R Kloofmart Holdings|LOCATED_IN|Johannesburg|2|asserted|-
R Ingrid van Rensburg|LEADS|Kloofmart Holdings|2|asserted|-
R Umhlaba Investments (Pty) Ltd|INVESTED_IN|Kloofmart Holdings|3|asserted|-
R ZamCity Foods|LOCATED_IN|Lusaka|5|asserted|-
R Kloofmart Holdings|OWNS|ZamCity Foods|5|asserted|in 2019
R Lwazi Petersen|EMPLOYED_BY|Table Bay Asset Managers|6|asserted|-
R Marlene Cupido|EMPLOYED_BY|Veldskoen & Co.|7|asserted|-
R Veldskoen & Co.|LOCATED_IN|Cape Town|7|asserted|-
R Marlene Cupido|LEADS|Kloofmart Holdings|7|expected|-
E Firm|Highveld Union Bank|Highveld Union Bank
E Firm|Palanca Comercial|Palanca Comercial
E Place|Limpopo|Limpopo
E Place|Angola|Angolan
E Place|Luanda|Luanda
E Commodity|maize meal|maize meal
E Commodity|canned pilchards|canned pilchards
C Highveld Union Bank|the bank@9
C Palanca Comercial|the Luanda firm@10
R Kloofmart Holdings|AGREED_WITH|Highveld Union Bank|9|alleged|in February
R Kloofmart Holdings|AGREED_WITH|Palanca Comercial|10|asserted|last Friday
R Palanca Comercial|LOCATED_IN|Angola|10|asserted|-
R Palanca Comercial|LOCATED_IN|Luanda|10|asserted|-
R Kloofmart Holdings|SUPPLIES|Palanca Comercial|10-11|denied|-
R Kloofmart Holdings|EXPORTS|maize meal|10-11|denied|-
R Kloofmart Holdings|EXPORTS|canned pilchards|10-11|denied|-
R Palanca Comercial|IMPORTS|maize meal|10-11|denied|-
R Palanca Comercial|IMPORTS|canned pilchards|10-11|denied|-

@d-016|wire|2024-12-03|Frigorífico Pantaneiro clinches Paraguayan beef assets
1 Brazilian meatpacker Frigorífico Pantaneiro S.A. agreed late on Monday to buy the three slaughterhouses of Carnes del Chaco from their owner, the Ciudad del Este trader Horacio Benítez Rolón, for 740 million reais including debt.
2 Closing hinges on approval by the competition body Conacom, and on what becomes of a pledge over the assets in favour of Banco Itapúa.
---
3 Beef from the plants, sold until now mainly to Chile and Taiwan, would be redirected to Saudi Arabia, where Pantaneiro has since last year been supplying the hypermarket operator Basateen Co., finance director Luiza Tavares Quadros said on a call.
4 She ruled out a capital increase.
5 Pantaneiro's second-largest shareholder, BNDES, wasn't consulted, two bankers said; the development bank had no comment.
6 In May the Mato Grosso do Sul company, whose trucks also carry the brand of its leather unit Couros Aquidauana Ltda, broke off negotiations over an even larger target, Uruguay's Cuchilla Grande.
E Firm|Frigorífico Pantaneiro S.A.|Frigorífico Pantaneiro S.A.;Frigorífico Pantaneiro;Pantaneiro
E Firm|Carnes del Chaco|Carnes del Chaco
E Person|Horacio Benítez Rolón|Horacio Benítez Rolón
E Organization|Conacom|Conacom
E Firm|Banco Itapúa|Banco Itapúa
E Firm|Basateen Co.|Basateen Co
E Person|Luiza Tavares Quadros|Luiza Tavares Quadros
E Organization|BNDES|BNDES
E Firm|Couros Aquidauana Ltda|Couros Aquidauana Ltda
E Firm|Cuchilla Grande|Cuchilla Grande
E Place|Brazil|Brazilian
E Place|Paraguay|Paraguayan
E Place|Ciudad del Este|Ciudad del Este
E Place|Chile|Chile
E Place|Taiwan|Taiwan
E Place|Saudi Arabia|Saudi Arabia
E Place|Mato Grosso do Sul|Mato Grosso do Sul
E Place|Uruguay|Uruguay
E Commodity|beef|beef;Beef
E Commodity|leather|leather
C Frigorífico Pantaneiro S.A.|the Mato Grosso do Sul company@6;whose@6;its@6
C Luiza Tavares Quadros|She@4
C BNDES|the development bank@5
R Frigorífico Pantaneiro S.A.|LOCATED_IN|Brazil|1|asserted|-
R Frigorífico Pantaneiro S.A.|AGREED_WITH|Horacio Benítez Rolón|1|asserted|late on Monday
R Horacio Benítez Rolón|OWNS|Carnes del Chaco|1|asserted|-
R Frigorífico Pantaneiro S.A.|OWNS|Carnes del Chaco|1|expected|-
R Carnes del Chaco|LOCATED_IN|Paraguay|0-1|asserted|-
R Carnes del Chaco|EXPORTS|beef|3|asserted|until now
R Carnes del Chaco|SUPPLIES|Chile|3|asserted|until now
R Carnes del Chaco|SUPPLIES|Taiwan|3|asserted|until now
R Chile|IMPORTS|beef|3|asserted|until now
R Taiwan|IMPORTS|beef|3|asserted|until now
R Carnes del Chaco|SUPPLIES|Saudi Arabia|3|expected|-
R Saudi Arabia|IMPORTS|beef|3|expected|-
R Frigorífico Pantaneiro S.A.|SUPPLIES|Basateen Co.|3|asserted|since last year
R Basateen Co.|LOCATED_IN|Saudi Arabia|3|asserted|-
R Luiza Tavares Quadros|EMPLOYED_BY|Frigorífico Pantaneiro S.A.|3|asserted|-
R BNDES|INVESTED_IN|Frigorífico Pantaneiro S.A.|5|asserted|-
R Frigorífico Pantaneiro S.A.|LOCATED_IN|Mato Grosso do Sul|6|asserted|-
R Couros Aquidauana Ltda|SUBSIDIARY_OF|Frigorífico Pantaneiro S.A.|6|asserted|-
R Frigorífico Pantaneiro S.A.|OWNS|Cuchilla Grande|6|denied|In May
R Cuchilla Grande|LOCATED_IN|Uruguay|6|asserted|-

@d-017|feature|2025-06-12|An annual meeting, with soup
1 The soup came at eleven, before the auditors, and it was the auditors who went cold.
2 There are shareholders who come for the dividend and shareholders who come for the lentils, and on Wednesday, in a gymnasium smelling of floor wax, the second party had the majority.
3 A retired postman asked why the subsidiaries had subsidiaries. A dentist asked whether the stake in that other company, the one with the blue logo, had been sold, and if so to whom, and was told that an answer would be supplied in writing.
4 Somebody accused the microphone of bias.
---
5 Under item six, the purchase of "assets in neighbouring markets" was sanctioned without debate; under item seven the board was re-elected with the enthusiasm one brings to a bus timetable.
6 "We visited three sites this year, we met with many partners, we agreed on many things," the chairman read from his sheet, and nobody asked which.
7 He had a cold.
8 Outside, a young man from an investment fund was explaining takeovers to a taxi driver, who, it turned out, had once owned a brewery.
E Commodity|lentils|lentils
E Commodity|floor wax|floor wax

@d-018|finance newsletter|2023-01-30|Who really owns Calzaturificio Orsolani?
1 Short answer: a widow, a fund and a box in Luxembourg.
2 Long answer. Calzaturificio Orsolani S.p.A., the Fermo shoemaker behind the Passo Lento brand, is wholly owned by Orsolani Finanziaria S.r.l., 60% of whose capital sits with Donatella Orsolani, widow of the founder and chair of both companies, and 40% with Lac Bleu Participations S.à r.l., a Luxembourg vehicle that is itself a subsidiary of the Geneva private-equity house Jonction Partners SA.
---
3 Why ask now? Because Jonction wants out.
4 It has hired Banca Brera, people close to the process tell me, and three names have the documents: Korea's Saerom Retail, which already takes 30,000 pairs of shoes a year from the Fermo firm for its stores in Seoul; Milan-based Gruppo Alzaia; and, least probable of all, the family's own cousins.
5 Saerom's boss Yoon Mi-ryung flew to Ancona on the 19th and, my spies swear, was seen at dinner with Signora Orsolani.
6 Gruppo Alzaia told me on Friday it isn't interested "at that price or at any other".
7 A listing? Signora Orsolani laughed at the word as long ago as 2015.
---
8 A footnote for the lawyers among you: until 2019 there was a third layer, a Maltese company called Scarpetta Holdings Ltd, through which the late Cavaliere had lent himself eleven million euros.
9 A prosecutor looked at it, yawned and closed the file; Scarpetta was struck off.
10 What it used to own, a tannery at Santa Croce sull'Arno, is nowadays run by Conceria Bellini S.r.l., which sells Passo Lento every square metre of calfskin it cuts and whose sole director, Fausto Ripani, happens to be Signora Orsolani's brother-in-law.
11 He would like, he says, to be asked too.
E Firm|Calzaturificio Orsolani S.p.A.|Calzaturificio Orsolani S.p.A.;Calzaturificio Orsolani
E Firm|Passo Lento|Passo Lento
E Firm|Orsolani Finanziaria S.r.l.|Orsolani Finanziaria S.r.l.
E Person|Donatella Orsolani|Donatella Orsolani;Orsolani
E Firm|Lac Bleu Participations S.à r.l.|Lac Bleu Participations S.à r.l.
E Firm|Jonction Partners SA|Jonction Partners SA;Jonction
E Firm|Banca Brera|Banca Brera
E Firm|Saerom Retail|Saerom Retail;Saerom
E Firm|Gruppo Alzaia|Gruppo Alzaia
E Person|Yoon Mi-ryung|Yoon Mi-ryung
E Place|Luxembourg|Luxembourg
E Place|Fermo|Fermo
E Place|Geneva|Geneva
E Place|South Korea|Korea
E Place|Seoul|Seoul
E Place|Milan|Milan
E Place|Ancona|Ancona
E Commodity|shoes|shoes
C Donatella Orsolani|a widow@1;chair of both companies@2
C Lac Bleu Participations S.à r.l.|a box in Luxembourg@1;a Luxembourg vehicle@2
C Orsolani Finanziaria S.r.l.|whose@2
C Jonction Partners SA|It@4
C Saerom Retail|which@4;its@4
C Calzaturificio Orsolani S.p.A.|the Fermo firm@4
C Gruppo Alzaia|it@6
R Calzaturificio Orsolani S.p.A.|LOCATED_IN|Fermo|2|asserted|-
R Calzaturificio Orsolani S.p.A.|OWNS|Passo Lento|2|asserted|-
R Orsolani Finanziaria S.r.l.|OWNS|Calzaturificio Orsolani S.p.A.|2|asserted|-
R Donatella Orsolani|OWNS|Orsolani Finanziaria S.r.l.|2|asserted|-
R Donatella Orsolani|LEADS|Orsolani Finanziaria S.r.l.|2|asserted|-
R Donatella Orsolani|LEADS|Calzaturificio Orsolani S.p.A.|2|asserted|-
R Lac Bleu Participations S.à r.l.|INVESTED_IN|Orsolani Finanziaria S.r.l.|2|asserted|-
R Lac Bleu Participations S.à r.l.|LOCATED_IN|Luxembourg|2|asserted|-
R Lac Bleu Participations S.à r.l.|SUBSIDIARY_OF|Jonction Partners SA|2|asserted|-
R Jonction Partners SA|LOCATED_IN|Geneva|2|asserted|-
R Jonction Partners SA|AGREED_WITH|Banca Brera|4|alleged|-
R Saerom Retail|LOCATED_IN|South Korea|4|asserted|-
R Saerom Retail|INVESTED_IN|Orsolani Finanziaria S.r.l.|3-4|expected|-
R Calzaturificio Orsolani S.p.A.|SUPPLIES|Saerom Retail|4|asserted|-
R Saerom Retail|IMPORTS|shoes|4|asserted|-
R Gruppo Alzaia|LOCATED_IN|Milan|4|asserted|-
R Yoon Mi-ryung|LEADS|Saerom Retail|5|asserted|-
R Yoon Mi-ryung|VISITED|Ancona|5|asserted|on the 19th
R Yoon Mi-ryung|MET_WITH|Donatella Orsolani|5|alleged|on the 19th
R Gruppo Alzaia|INVESTED_IN|Orsolani Finanziaria S.r.l.|6|denied|on Friday
E Firm|Scarpetta Holdings Ltd|Scarpetta Holdings Ltd;Scarpetta
E Firm|Conceria Bellini S.r.l.|Conceria Bellini S.r.l.
E Person|Fausto Ripani|Fausto Ripani
E Place|Malta|Maltese
E Place|Santa Croce sull'Arno|Santa Croce sull'Arno
E Commodity|calfskin|calfskin
C Scarpetta Holdings Ltd|a third layer@8;it@9;it@10
C Conceria Bellini S.r.l.|which@10;whose@10
C Fausto Ripani|He@11;he@11
C Passo Lento|it#2@10
R Scarpetta Holdings Ltd|LOCATED_IN|Malta|8|asserted|-
R Fausto Ripani|LEADS|Conceria Bellini S.r.l.|10|asserted|-
R Conceria Bellini S.r.l.|SUPPLIES|Passo Lento|10|asserted|-
R Conceria Bellini S.r.l.|EXPORTS|calfskin|10|asserted|-
R Passo Lento|IMPORTS|calfskin|10|asserted|-

@d-019|business daily|2024-07-11|Ghorvade Group, Rhodanien to make dialysis filters near Pune
1 The Ghorvade Group has picked France's Rhodanien Médical SAS as partner for its long-awaited entry into medical devices, the two sides announced at a crowded press meet here on Wednesday.
2 Ghorvade Rhodanien Renal Care Pvt. Ltd., held 74:26 in favour of the Indian side, will put Rs 640 crore into a factory at Chakan that is to roll out its first dialysis filters by Diwali next year.
---
3 Vice-chairperson Sharvari Ghorvade, daughter of the late patriarch, said the venture would "not import a single screw after year three", while conceding that in the beginning membranes would come from Rhodanien's works in Lyon.
4 Already 14 hospitals of the Arogya Setu chain have placed advance orders, according to her.
5 Industry-watchers recall that an earlier attempt of the Kolhapur conglomerate, with the Japanese firm Mizukami Medical, was called off in 2018 days before signing.
6 The group, whose interests run from sugar to two-wheeler tyres, is being advised by Deccan Capital; its cement arm GhorCem Ltd. closed 2.3% higher.
7 Mr. Étienne Vauquelin, country head for Rhodanien, spoke in Marathi for a full minute.
E Firm|Ghorvade Group|Ghorvade Group
E Firm|Rhodanien Médical SAS|Rhodanien Médical SAS;Rhodanien
E Firm|Ghorvade Rhodanien Renal Care Pvt. Ltd.|Ghorvade Rhodanien Renal Care Pvt. Ltd.
E Person|Sharvari Ghorvade|Sharvari Ghorvade
E Firm|Arogya Setu|Arogya Setu
E Firm|Mizukami Medical|Mizukami Medical
E Firm|Deccan Capital|Deccan Capital
E Firm|GhorCem Ltd.|GhorCem Ltd
E Person|Étienne Vauquelin|Étienne Vauquelin
E Place|Pune|Pune
E Place|France|France
E Place|India|Indian
E Place|Chakan|Chakan
E Place|Lyon|Lyon
E Place|Kolhapur|Kolhapur
E Place|Japan|Japanese
E Commodity|dialysis filters|dialysis filters
E Commodity|membranes|membranes
E Commodity|sugar|sugar
E Commodity|tyres|two-wheeler tyres
E Commodity|cement|cement
C Ghorvade Group|its@1;the Indian side@2;the Kolhapur conglomerate@5;The group@6;whose@6;its@6
C Ghorvade Rhodanien Renal Care Pvt. Ltd.|the venture@3
C Sharvari Ghorvade|her@4
R Ghorvade Group|AGREED_WITH|Rhodanien Médical SAS|1|asserted|on Wednesday
R Rhodanien Médical SAS|LOCATED_IN|France|1|asserted|-
R Ghorvade Group|LOCATED_IN|India|2|asserted|-
R Ghorvade Group|OWNS|Ghorvade Rhodanien Renal Care Pvt. Ltd.|2|asserted|-
R Rhodanien Médical SAS|INVESTED_IN|Ghorvade Rhodanien Renal Care Pvt. Ltd.|2|asserted|-
R Ghorvade Rhodanien Renal Care Pvt. Ltd.|INVESTED_IN|Chakan|2|expected|-
R Sharvari Ghorvade|LEADS|Ghorvade Group|3|asserted|-
R Rhodanien Médical SAS|SUPPLIES|Ghorvade Rhodanien Renal Care Pvt. Ltd.|3|expected|-
R Rhodanien Médical SAS|EXPORTS|membranes|3|expected|-
R Ghorvade Rhodanien Renal Care Pvt. Ltd.|IMPORTS|membranes|3|expected|-
R Ghorvade Rhodanien Renal Care Pvt. Ltd.|SUPPLIES|Arogya Setu|4|expected|-
R Ghorvade Group|AGREED_WITH|Mizukami Medical|5|denied|in 2018
R Mizukami Medical|LOCATED_IN|Japan|5|asserted|-
R Ghorvade Group|LOCATED_IN|Kolhapur|5|asserted|-
R GhorCem Ltd.|SUBSIDIARY_OF|Ghorvade Group|6|asserted|-
R Étienne Vauquelin|EMPLOYED_BY|Rhodanien Médical SAS|7|asserted|-

@d-020|scraped page|2025-03-27|Masztel sells its towers, keeps its customers
* 1 Home | Markets | Telecoms | Opinion | Subscribe
* 2 27 March 2025, 14:06
3 Polish mobile operator Masztel S.A. has sold 4,300 masts to the Spanish infrastructure group Altavigía for 2.9 billion zlotys and will rent them back for 20 years.
4 The towers sit in a company called Wieże Polskie Sp. z o.o.; Altavigía takes 80 percent of it at once and has an option on what is left.
---
5 Masztel's parent, the Warsaw holding Grupa Bursztyn, needs the cash: in June it must redeem bonds sold in 2020, and its lender Bank Wiślany has declined to roll over a credit line.
6 Trade union Solidarność, which had threatened to march on the head office in Katowice, was placated by job guarantees until 2028.
7 Regulator UOKiK signed off on the deal last week.
---
* 8 READ ALSO
* 9 Altavigía boss Nuria Castellví: "We don't own Lisbon yet"
* 10 Is Grupa Bursztyn about to buy a football club?
* 11 Advertisement
* 12 © All rights reserved. Cookies. Imprint.
E Firm|Masztel S.A.|Masztel S.A.;Masztel
E Firm|Altavigía|Altavigía
E Firm|Wieże Polskie Sp. z o.o.|Wieże Polskie Sp. z o.o.
E Firm|Grupa Bursztyn|Grupa Bursztyn
E Firm|Bank Wiślany|Bank Wiślany
E Organization|Solidarność|Solidarność
E Organization|UOKiK|UOKiK
E Person|Nuria Castellví|Nuria Castellví
E Place|Poland|Polish
E Place|Spain|Spanish
E Place|Warsaw|Warsaw
E Place|Katowice|Katowice
E Place|Lisbon|Lisbon
C Altavigía|the Spanish infrastructure group@3
C Wieże Polskie Sp. z o.o.|it@4
C Grupa Bursztyn|it@5;its@5
C Solidarność|which@6
R Masztel S.A.|LOCATED_IN|Poland|3|asserted|-
R Altavigía|LOCATED_IN|Spain|3|asserted|-
R Masztel S.A.|AGREED_WITH|Altavigía|3|asserted|-
R Altavigía|OWNS|Wieże Polskie Sp. z o.o.|4|asserted|-
R Masztel S.A.|SUBSIDIARY_OF|Grupa Bursztyn|5|asserted|-
R Grupa Bursztyn|LOCATED_IN|Warsaw|5|asserted|-
R Masztel S.A.|LOCATED_IN|Katowice|6|asserted|-
B 1,8,9,10,11,12
