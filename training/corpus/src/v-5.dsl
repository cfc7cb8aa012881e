@v-052|business wire|2024-12-11|Castellan Drops Bid for Grupo Azahar After Madrid Says No; Bain-Backed Rival Waits
1 MADRID, Dec 11 - Britain's Castellan Ceramics plc withdrew its 2.1-billion-euro offer for the Spanish tile maker Grupo Azahar S.A. on Wednesday, three days after the Council of Ministers had refused to authorise it under the foreign investment shield, a decision that Industry and Tourism Minister Begoña Larrazábal defended as "a matter of kilns, not of flags".
2 The Stoke-on-Trent company, which in September had bought 9.9% of Azahar in the market and had signed an irrevocable undertaking with the founding Ballester family for another 31%, will now sell down, its finance chief Rupert Okafor-Lyle said on a call, and does not intend to come back.
---
3 The way would thus seem open for Iberian Surfaces, the vehicle of the American buyout firm Baine & Company Capital and of Castellón's savings foundation Fundació Caixa Plana, whose offer, 6% lower, had been set aside by Azahar's board in October; a person who has seen the papers said that it might be revived before Christmas, and the board's chair, Amparo Ballester Domènech, met Baine's head of Iberia in Valencia on Monday.
4 In the background stands Libya, or rather the Libyan Deferred Income Portfolio, whose 12.4% in Azahar, acquired in 2008, has been frozen since 2011 by virtue of United Nations and European Union sanctions and which can neither vote nor be voted out.
---
5 Azahar, based in Vila-real, exports four fifths of its tiles, above all to France, Israel and the United States, and buys its clay, since the Donetsk quarries of its former supplier Vesko fell silent in 2022, from Turkey's Şile Kil and from Portugal.
6 Gas, its main cost, comes under a contract with Algeria's Sonelgaz Export that runs until 2032.
7 Shares fell 14.7% to 6.02 euros, the lowest since the offer was announced.
E Firm|Castellan Ceramics plc|Castellan Ceramics plc;Castellan
E Firm|Grupo Azahar S.A.|Grupo Azahar S.A.;Grupo Azahar;Azahar
E Firm|Iberian Surfaces|Iberian Surfaces
E Firm|Baine & Company Capital|Baine & Company Capital;Baine
E Firm|Bain|Bain
E Organization|Fundació Caixa Plana|Fundació Caixa Plana
E Organization|Libyan Deferred Income Portfolio|Libyan Deferred Income Portfolio
E Organization|Council of Ministers|Council of Ministers
E Organization|United Nations|United Nations
E Organization|European Union|European Union
E Firm|Vesko|Vesko
E Firm|Şile Kil|Şile Kil
E Firm|Sonelgaz Export|Sonelgaz Export
E Person|Begoña Larrazábal|Begoña Larrazábal
E Person|Rupert Okafor-Lyle|Rupert Okafor-Lyle
E Person|Amparo Ballester Domènech|Amparo Ballester Domènech
E Place|Spain|Spanish;Madrid
E Place|Madrid|MADRID
E Place|United Kingdom|Britain
E Place|Stoke-on-Trent|Stoke-on-Trent
E Place|United States|American;United States
E Place|Castellón|Castellón
E Place|Iberia|Iberia
E Place|Valencia|Valencia
E Place|Libya|Libya
E Place|Vila-real|Vila-real
E Place|France|France
E Place|Israel|Israel
E Place|Donetsk|Donetsk
E Place|Turkey|Turkey
E Place|Portugal|Portugal
E Place|Algeria|Algeria
E Commodity|tiles|tiles;tile
E Commodity|clay|clay
E Commodity|gas|Gas
C Castellan Ceramics plc|its@1;The Stoke-on-Trent company@2;which@2;its@2
C Grupo Azahar S.A.|the Spanish tile maker@1;its@5;its#2@5;its@6
C Iberian Surfaces|whose@3
C Libyan Deferred Income Portfolio|whose@4;which@4
R Castellan Ceramics plc|LOCATED_IN|United Kingdom|1|asserted|-
R Castellan Ceramics plc|OWNS|Grupo Azahar S.A.|1|denied|on Wednesday
R Grupo Azahar S.A.|LOCATED_IN|Spain|1|asserted|-
R Council of Ministers|LOCATED_IN|Spain|0-1|asserted|-
R Begoña Larrazábal|EMPLOYED_BY|Spain|1|asserted|-
R Castellan Ceramics plc|LOCATED_IN|Stoke-on-Trent|2|asserted|-
R Castellan Ceramics plc|INVESTED_IN|Grupo Azahar S.A.|2|asserted|in September
R Rupert Okafor-Lyle|EMPLOYED_BY|Castellan Ceramics plc|2|asserted|-
R Baine & Company Capital|OWNS|Iberian Surfaces|3|asserted|-
R Fundació Caixa Plana|INVESTED_IN|Iberian Surfaces|3|asserted|-
R Baine & Company Capital|LOCATED_IN|United States|3|asserted|-
R Fundació Caixa Plana|LOCATED_IN|Castellón|3|asserted|-
R Iberian Surfaces|OWNS|Grupo Azahar S.A.|3|expected|before Christmas
R Amparo Ballester Domènech|LEADS|Grupo Azahar S.A.|3|asserted|-
R Amparo Ballester Domènech|MET_WITH|Baine & Company Capital|3|asserted|on Monday
R Libyan Deferred Income Portfolio|LOCATED_IN|Libya|4|asserted|-
R Libyan Deferred Income Portfolio|INVESTED_IN|Grupo Azahar S.A.|4|asserted|in 2008
R Libyan Deferred Income Portfolio|SANCTIONED_BY|United Nations|4|asserted|since 2011
R Libyan Deferred Income Portfolio|SANCTIONED_BY|European Union|4|asserted|since 2011
R Grupo Azahar S.A.|LOCATED_IN|Vila-real|5|asserted|-
R Grupo Azahar S.A.|EXPORTS|tiles|5|asserted|-
R Grupo Azahar S.A.|SUPPLIES|France|5|asserted|-
R Grupo Azahar S.A.|SUPPLIES|Israel|5|asserted|-
R Grupo Azahar S.A.|SUPPLIES|United States|5|asserted|-
R France|IMPORTS|tiles|5|asserted|-
R Israel|IMPORTS|tiles|5|asserted|-
R United States|IMPORTS|tiles|5|asserted|-
R Grupo Azahar S.A.|IMPORTS|clay|5|asserted|-
R Şile Kil|SUPPLIES|Grupo Azahar S.A.|5|asserted|-
R Şile Kil|LOCATED_IN|Turkey|5|asserted|-
R Portugal|SUPPLIES|Grupo Azahar S.A.|5|asserted|-
R Sonelgaz Export|SUPPLIES|Grupo Azahar S.A.|6|asserted|until 2032
R Sonelgaz Export|LOCATED_IN|Algeria|6|asserted|-
R Grupo Azahar S.A.|AGREED_WITH|Sonelgaz Export|6|asserted|-
R Grupo Azahar S.A.|IMPORTS|gas|6|asserted|until 2032

@v-053|financial daily, Asia|2024-04-29|Narita Memory's fourth suitor: a consortium with eleven names and one problem
1 A group led by the New York private equity house Hudson & Vane and including the state-backed Japan Industrial Renewal Corporation, South Korea's Dongbaek Electronics, the Texan storage company Seapoint Technology, the insurer Daido Life and six regional banks submitted on Friday an offer of ¥1.94tn for Narita Memory, the flash unit of the troubled electronics conglomerate Musashi Electric, three people involved in the auction said.
2 The one problem is Dongbaek, which already owns 15 per cent of Narita by way of convertible bonds and competes with it in every product; under the terms now on the table it would be limited to a passive holding of 24.9 per cent for ten years and would have no access to the clean rooms at Yokkaichi and Kitakami.
3 The rival bid of Taiwan's Hong Fu Precision, though 11 per cent higher, has been "set aside out of consideration for technology outflow", an official of the Ministry of Economy, Trade and Industry told us; Hong Fu's founder, Terrance Kuo Tai-yuan, flew home from Tokyo on Saturday after waiting for four days for an appointment.
---
4 Seapoint is Narita's partner and blocks with one hand what it bids for with the other: it has asked the International Chamber of Commerce's arbitration court to forbid any sale without its consent, alleging that Musashi broke their joint venture contract of 2010.
5 Musashi's president, Nobuhiko Tsunekawa, who took office after the accounting scandal of 2022, needs the money by the end of March, when the Tokyo Stock Exchange would otherwise delist the shares.
6 Narita sells NAND chips to a customer in California that it does not name and to Chinese phone makers, among them Qilin Mobile until December 2023, when Qilin was put on the U.S. Entity List; no chip has been shipped to it since.
7 The China antitrust authority, the State Administration for Market Regulation, will take nine months, lawyers at Nishimoto & Asakura reckon, and may ask for more.
8 Hudson & Vane declined to comment.
E Firm|Narita Memory|Narita Memory;Narita
E Firm|Hudson & Vane|Hudson & Vane
E Firm|Japan Industrial Renewal Corporation|Japan Industrial Renewal Corporation
E Firm|Dongbaek Electronics|Dongbaek Electronics;Dongbaek
E Firm|Seapoint Technology|Seapoint Technology;Seapoint
E Firm|Daido Life|Daido Life
E Firm|Musashi Electric|Musashi Electric;Musashi
E Firm|Hong Fu Precision|Hong Fu Precision;Hong Fu
E Firm|Qilin Mobile|Qilin Mobile;Qilin
E Firm|Nishimoto & Asakura|Nishimoto & Asakura
E Organization|Ministry of Economy, Trade and Industry|Ministry of Economy, Trade and Industry
E Organization|International Chamber of Commerce|International Chamber of Commerce
E Organization|Tokyo Stock Exchange|Tokyo Stock Exchange
E Organization|State Administration for Market Regulation|State Administration for Market Regulation
E Person|Terrance Kuo Tai-yuan|Terrance Kuo Tai-yuan
E Person|Nobuhiko Tsunekawa|Nobuhiko Tsunekawa
E Place|New York|New York
E Place|South Korea|South Korea
E Place|Texas|Texan
E Place|Yokkaichi|Yokkaichi
E Place|Kitakami|Kitakami
E Place|Taiwan|Taiwan
E Place|Tokyo|Tokyo
E Place|California|California
E Place|China|China;Chinese
E Place|United States|U.S.
E Commodity|NAND chips|NAND chips;chip
E Commodity|flash memory|flash
C Dongbaek Electronics|which@2;it#2@2
C Narita Memory|it@2;it@6
C Seapoint Technology|it@4;it#2@4;its@4
C Nobuhiko Tsunekawa|who@5
C Qilin Mobile|it#2@6
C State Administration for Market Regulation|The China antitrust authority@7
R Hudson & Vane|OWNS|Narita Memory|1|expected|-
R Japan Industrial Renewal Corporation|INVESTED_IN|Narita Memory|1|expected|-
R Dongbaek Electronics|INVESTED_IN|Narita Memory|1|expected|-
R Seapoint Technology|INVESTED_IN|Narita Memory|1|expected|-
R Daido Life|INVESTED_IN|Narita Memory|1|expected|-
R Hudson & Vane|LOCATED_IN|New York|1|asserted|-
R Dongbaek Electronics|LOCATED_IN|South Korea|1|asserted|-
R Seapoint Technology|LOCATED_IN|Texas|1|asserted|-
R Narita Memory|SUBSIDIARY_OF|Musashi Electric|1|asserted|-
R Dongbaek Electronics|INVESTED_IN|Narita Memory|2|asserted|-
R Hong Fu Precision|OWNS|Narita Memory|3|denied|-
R Hong Fu Precision|LOCATED_IN|Taiwan|3|asserted|-
R Terrance Kuo Tai-yuan|LEADS|Hong Fu Precision|3|asserted|-
R Terrance Kuo Tai-yuan|VISITED|Tokyo|3|asserted|on Saturday
R Terrance Kuo Tai-yuan|VISITED|Taiwan|3|asserted|on Saturday
R Seapoint Technology|AGREED_WITH|Narita Memory|4|asserted|-
R Musashi Electric|ACCUSED_BY|Seapoint Technology|4|asserted|-
R Musashi Electric|AGREED_WITH|Seapoint Technology|4|asserted|2010
R Nobuhiko Tsunekawa|LEADS|Musashi Electric|5|asserted|-
R Narita Memory|EXPORTS|NAND chips|6|asserted|-
R Narita Memory|SUPPLIES|California|6|asserted|-
R California|IMPORTS|NAND chips|6|asserted|-
R Narita Memory|SUPPLIES|China|6|asserted|-
R China|IMPORTS|NAND chips|6|asserted|-
R Narita Memory|SUPPLIES|Qilin Mobile|6|asserted|until December 2023
R Qilin Mobile|IMPORTS|NAND chips|6|asserted|until December 2023
R Qilin Mobile|LOCATED_IN|China|6|asserted|-
R Qilin Mobile|SANCTIONED_BY|United States|6|asserted|December 2023
R Narita Memory|SUPPLIES|Qilin Mobile|6|denied|December 2023
R State Administration for Market Regulation|LOCATED_IN|China|7|asserted|-

@v-054|port authority newsletter|2023-09-20|Quay Talk No. 41: a new tenant, two new cranes and a farewell
1 Dear friends of the Port of Sept-Rivières,
2 Summer is over, the belugas have gone, and there is news.
* 3 A NEW TENANT. On 1 September the Innu-owned company Uashat Minerals Handling LP, in which the Quebec fund Capital Boréal holds 40 per cent, took over Berth 30 from Société Ferroviaire du Golfe, whose lease had run out. It will load iron ore concentrate from the Lac Bloom mine, Newfoundland and Labrador, for Voestal of Linz and for Nippon-Kokan's works at Fukuyama, and expects the first capesize, the Berge Tasermiut, in the second week of October.
* 4 TWO NEW CRANES. They were ordered in 2021 from Kranbau Eberswald of Germany, came by way of Antwerp, sat out a dockers' strike in Montreal and are now standing, a bit crooked, opposite the fish market. The federal Minister of Transport, the Hon. Geneviève Aubut-Tremblay, who had announced her visit for the inauguration, was held up by fog at Mont-Joli and could not come.
* 5 WHAT WE SHIPPED. In the first half: 14.2 million tonnes of iron ore, alumina in for the Alouette Boréale smelter from Brazil and Australia, aluminium out to Ohio and to the Netherlands, and, for the first time since the war of 1812 as our archivist likes to say, not one barrel of rum.
* 6 RUMOURS. No, the port has not been sold to Dubai. No, Russian ships have not been here; they have been forbidden Canadian waters since March 2022.
* 7 A FAREWELL. Harbour master Captain Jean-Eudes Vigneault, 64, goes back to Natashquan to build a boat. His deputy, Marie-Soleil McKenzie-Vollant, succeeds him. She is the first Innu woman to head the office.
---
8 Yours, Réjean Bouchard-Lamontagne, President and CEO, Sept-Rivières Port Authority
* 9 Unsubscribe | Version française
E Place|Port of Sept-Rivières|Port of Sept-Rivières
E Firm|Uashat Minerals Handling LP|Uashat Minerals Handling LP
E Firm|Capital Boréal|Capital Boréal
E Firm|Société Ferroviaire du Golfe|Société Ferroviaire du Golfe
E Firm|Voestal|Voestal
E Firm|Nippon-Kokan|Nippon-Kokan
E Firm|Kranbau Eberswald|Kranbau Eberswald
E Firm|Alouette Boréale|Alouette Boréale
E Organization|Sept-Rivières Port Authority|Sept-Rivières Port Authority
E Vessel|Berge Tasermiut|Berge Tasermiut
E Person|Geneviève Aubut-Tremblay|Geneviève Aubut-Tremblay
E Person|Jean-Eudes Vigneault|Jean-Eudes Vigneault
E Person|Marie-Soleil McKenzie-Vollant|Marie-Soleil McKenzie-Vollant
E Person|Réjean Bouchard-Lamontagne|Réjean Bouchard-Lamontagne
E Place|Quebec|Quebec
E Place|Lac Bloom mine|Lac Bloom mine
E Place|Newfoundland and Labrador|Newfoundland and Labrador
E Place|Linz|Linz
E Place|Fukuyama|Fukuyama
E Place|Germany|Germany
E Place|Antwerp|Antwerp
E Place|Montreal|Montreal
E Place|Mont-Joli|Mont-Joli
E Place|Brazil|Brazil
E Place|Australia|Australia
E Place|Ohio|Ohio
E Place|Netherlands|Netherlands
E Place|Dubai|Dubai
E Place|Russia|Russian
E Place|Canada|Canadian
E Place|Natashquan|Natashquan
E Commodity|iron ore concentrate|iron ore concentrate;iron ore
E Commodity|cranes|CRANES;cranes
E Commodity|alumina|alumina
E Commodity|aluminium|aluminium
E Commodity|rum|rum
C Uashat Minerals Handling LP|A NEW TENANT@3;It@3
C Société Ferroviaire du Golfe|whose@3
C cranes|They@4
C Geneviève Aubut-Tremblay|who@4;her@4
C Port of Sept-Rivières|WE@5;the port@6;here@6
C Jean-Eudes Vigneault|His@7;him@7
C Marie-Soleil McKenzie-Vollant|His deputy@7;She@7
R Capital Boréal|INVESTED_IN|Uashat Minerals Handling LP|3|asserted|-
R Capital Boréal|LOCATED_IN|Quebec|3|asserted|-
R Lac Bloom mine|LOCATED_IN|Newfoundland and Labrador|3|asserted|-
R Lac Bloom mine|SUPPLIES|Voestal|3|expected|-
R Lac Bloom mine|SUPPLIES|Nippon-Kokan|3|expected|-
R Voestal|IMPORTS|iron ore concentrate|3|expected|-
R Nippon-Kokan|IMPORTS|iron ore concentrate|3|expected|-
R Lac Bloom mine|EXPORTS|iron ore concentrate|3|expected|-
R Voestal|LOCATED_IN|Linz|3|asserted|-
R Kranbau Eberswald|SUPPLIES|Port of Sept-Rivières|4|asserted|in 2021
R Port of Sept-Rivières|IMPORTS|cranes|4|asserted|in 2021
R Kranbau Eberswald|LOCATED_IN|Germany|4|asserted|-
R Geneviève Aubut-Tremblay|EMPLOYED_BY|Canada|4-6|asserted|-
R Geneviève Aubut-Tremblay|VISITED|Port of Sept-Rivières|4|denied|-
R Brazil|SUPPLIES|Alouette Boréale|5|asserted|In the first half
R Australia|SUPPLIES|Alouette Boréale|5|asserted|In the first half
R Alouette Boréale|IMPORTS|alumina|5|asserted|In the first half
R Alouette Boréale|EXPORTS|aluminium|5|asserted|In the first half
R Alouette Boréale|SUPPLIES|Ohio|5|asserted|In the first half
R Alouette Boréale|SUPPLIES|Netherlands|5|asserted|In the first half
R Ohio|IMPORTS|aluminium|5|asserted|In the first half
R Netherlands|IMPORTS|aluminium|5|asserted|In the first half
R Port of Sept-Rivières|EXPORTS|iron ore concentrate|5|asserted|In the first half
R Russia|VISITED|Port of Sept-Rivières|6|denied|-
R Russia|SANCTIONED_BY|Canada|6|asserted|since March 2022
R Marie-Soleil McKenzie-Vollant|LEADS|Sept-Rivières Port Authority|7-8|asserted|-
R Réjean Bouchard-Lamontagne|LEADS|Sept-Rivières Port Authority|8|asserted|-
B 9

@v-055|biotech news|2025-03-31|Akrivis signs, Novomira walks: one gene therapy, two term sheets
1 The Thessaloniki-born, Boston-run gene therapy company Akrivis Therapeutics has licensed its sickle-cell candidate AKV-7 for Africa and the Gulf to the Jordanian drugmaker Petra Pharma, of Amman, for $40 million upfront, and has in the same week lost the partner that was to have sold it everywhere else, Copenhagen's Novomira A/S, whose board on Thursday voted to leave rare disease altogether.
2 Akrivis (Nasdaq: AKRV) has money for eleven months, chief financial officer Tunde Vasilakis told analysts, once the Petra cheque clears.
---
3 Manufacturing moves too: the viral vector, until now bought from Oxford's Radcliffe Vector Labs, will come from a new suite in Kigali, which is being built by the Rwandan Biomanufacturing Agency with €38 million of the European Investment Bank and which Petra says it will lease for ten years.
4 Novomira, 28% owned by the Lundbæk Foundation, also hands back the rights to a Fabry programme to its inventor, the Murdoch Children's and Women's Institute in Melbourne, Victoria, and closes a site in Cambridge, Massachusetts, where 140 people worked.
5 "We are not exiting America, we are exiting a corridor," said spokeswoman Birgitte Høgh-Andersen.
---
6 Would anyone buy Akrivis whole?
7 Swiss giant Novara, mentioned by Jefferson analyst Yolanda Przybylski in a note as "the natural home", has a rival drug in Phase 3 and told this site that it was "not looking"; Japan's Takamura Pharmaceutical, which put $25 million into Akrivis in 2022 and has a seat on the board, held by Dr. Sayuri Endo, didn't reply.
8 The Food and Drug Administration lifted its clinical hold on AKV-7 in January.
* 9 Comments (14)
E Firm|Akrivis Therapeutics|Akrivis Therapeutics;Akrivis
E Firm|Petra Pharma|Petra Pharma;Petra
E Firm|Novomira A/S|Novomira A/S;Novomira
E Firm|Radcliffe Vector Labs|Radcliffe Vector Labs
E Firm|Novara|Novara
E Firm|Jefferson|Jefferson
E Firm|Takamura Pharmaceutical|Takamura Pharmaceutical
E Organization|Nasdaq|Nasdaq
E Organization|Rwandan Biomanufacturing Agency|Rwandan Biomanufacturing Agency
E Organization|European Investment Bank|European Investment Bank
E Organization|Lundbæk Foundation|Lundbæk Foundation
E Organization|Murdoch Children's and Women's Institute|Murdoch Children's and Women's Institute
E Organization|Food and Drug Administration|Food and Drug Administration
E Person|Tunde Vasilakis|Tunde Vasilakis
E Person|Birgitte Høgh-Andersen|Birgitte Høgh-Andersen
E Person|Yolanda Przybylski|Yolanda Przybylski
E Person|Sayuri Endo|Sayuri Endo
E Place|Thessaloniki|Thessaloniki
E Place|Boston|Boston
E Place|Africa|Africa
E Place|Gulf|Gulf
E Place|Jordan|Jordanian
E Place|Amman|Amman
E Place|Copenhagen|Copenhagen
E Place|Oxford|Oxford
E Place|Kigali|Kigali
E Place|Melbourne|Melbourne
E Place|Victoria|Victoria
E Place|Cambridge|Cambridge
E Place|Massachusetts|Massachusetts
E Place|United States|America
E Place|Switzerland|Swiss
E Place|Japan|Japan
E Commodity|viral vector|viral vector
E Commodity|AKV-7|AKV-7
C Akrivis Therapeutics|its@1
C Novomira A/S|whose@1;its@4;We@5;we@5
C Petra Pharma|it@3
C Novara|Swiss giant@7
C Takamura Pharmaceutical|which@7
C Food and Drug Administration|its@8
C Cambridge|where@4
R Akrivis Therapeutics|LOCATED_IN|Boston|1|asserted|-
R Akrivis Therapeutics|AGREED_WITH|Petra Pharma|1|asserted|-
R Petra Pharma|LOCATED_IN|Jordan|1|asserted|-
R Petra Pharma|LOCATED_IN|Amman|1|asserted|-
R Novomira A/S|LOCATED_IN|Copenhagen|1|asserted|-
R Akrivis Therapeutics|AGREED_WITH|Novomira A/S|1|denied|on Thursday
R Tunde Vasilakis|EMPLOYED_BY|Akrivis Therapeutics|2|asserted|-
R Radcliffe Vector Labs|SUPPLIES|Akrivis Therapeutics|1-3|asserted|until now
R Akrivis Therapeutics|IMPORTS|viral vector|1-3|asserted|until now
R Radcliffe Vector Labs|LOCATED_IN|Oxford|3|asserted|-
R Rwandan Biomanufacturing Agency|INVESTED_IN|Kigali|3|asserted|-
R European Investment Bank|INVESTED_IN|Kigali|3|asserted|-
R Petra Pharma|AGREED_WITH|Rwandan Biomanufacturing Agency|3|expected|-
R Kigali|SUPPLIES|Akrivis Therapeutics|1-3|expected|-
R Lundbæk Foundation|INVESTED_IN|Novomira A/S|4|asserted|-
R Murdoch Children's and Women's Institute|LOCATED_IN|Melbourne|4|asserted|-
R Melbourne|LOCATED_IN|Victoria|4|asserted|-
R Cambridge|LOCATED_IN|Massachusetts|4|asserted|-
R Birgitte Høgh-Andersen|EMPLOYED_BY|Novomira A/S|5|asserted|-
R Novara|LOCATED_IN|Switzerland|7|asserted|-
R Yolanda Przybylski|EMPLOYED_BY|Jefferson|7|asserted|-
R Novara|OWNS|Akrivis Therapeutics|6-7|denied|-
R Takamura Pharmaceutical|LOCATED_IN|Japan|7|asserted|-
R Takamura Pharmaceutical|INVESTED_IN|Akrivis Therapeutics|7|asserted|in 2022
R Sayuri Endo|LEADS|Akrivis Therapeutics|7|asserted|-
R Sayuri Endo|EMPLOYED_BY|Takamura Pharmaceutical|7|asserted|-
B 9

@v-056|wire|2022-11-02|French container line Marsaut-Atlantique pulls out of Russia's Ust-Luga, sells terminal stake to partner
1 MARSEILLE/ST PETERSBURG, Nov 2 - France's third-largest container line, Compagnie Marsaut-Atlantique (MSA-tique), has transferred its 50% of the Sista-Luga Container Terminal to the other shareholder, NevaPorts Severo-Zapad, for a token sum, a spokesman for the Marseille group said on Wednesday, adding that it no longer had "a single box, a single ship or a single employee" in the country.
2 The company, chaired by Rodolphe Saadi-Lemarchand, whose family owns 73% of it alongside Turkey's Yıldız-Tekin Holding with 24% and the French state investment bank with 3%, had stopped accepting bookings to and from Russian ports on March 1, as had the Danish, Swiss-Italian and German lines, but had gone on, to the annoyance of Kyiv, to take reefers of bananas, medicines and infant formula.
3 Ukraine's president, addressing the French parliament by video link in March, had named three French companies and not this one, Saadi-Lemarchand has pointed out more than once.
---
4 NevaPorts Severo-Zapad, owned by the state nuclear corporation's logistics arm Del'ta-Trans, is under no sanctions of the European Union, though the United Kingdom listed it in May and Washington is considering to do likewise, according to two officials of the State Department.
5 It said that the gap would be filled by the Chinese operators Haitong Lines and Torgmoll-Asia and by Turkey's Akkon Denizcilik, which began a weekly service from Istanbul to Novorossiysk in June.
6 Fruit traders in St Petersburg, who get nine tenths of their bananas from Ecuador, said they had noticed nothing so far; the importer JFC-2 has chartered two reefer ships, the Cool Emerald and the Baltic Prelude, the first of which lay off Ust-Luga on Tuesday with 5,000 tonnes from Guayaquil.
E Firm|Compagnie Marsaut-Atlantique|Compagnie Marsaut-Atlantique;Marsaut-Atlantique;MSA-tique
E Firm|Sista-Luga Container Terminal|Sista-Luga Container Terminal
E Firm|NevaPorts Severo-Zapad|NevaPorts Severo-Zapad
E Firm|Yıldız-Tekin Holding|Yıldız-Tekin Holding
E Firm|Del'ta-Trans|Del'ta-Trans
E Firm|Haitong Lines|Haitong Lines
E Firm|Torgmoll-Asia|Torgmoll-Asia
E Firm|Akkon Denizcilik|Akkon Denizcilik
E Firm|JFC-2|JFC-2
E Organization|European Union|European Union
E Organization|State Department|State Department
E Vessel|Cool Emerald|Cool Emerald
E Vessel|Baltic Prelude|Baltic Prelude
E Person|Rodolphe Saadi-Lemarchand|Rodolphe Saadi-Lemarchand;Saadi-Lemarchand
E Place|France|France;French
E Place|Russia|Russia;Russian
E Place|Ust-Luga|Ust-Luga
E Place|Marseille|MARSEILLE;Marseille
E Place|St Petersburg|ST PETERSBURG;St Petersburg
E Place|Turkey|Turkey
E Place|Denmark|Danish
E Place|Switzerland|Swiss
E Place|Italy|Italian
E Place|Germany|German
E Place|Ukraine|Ukraine;Kyiv
E Place|United Kingdom|United Kingdom
E Place|United States|Washington
E Place|China|Chinese
E Place|Istanbul|Istanbul
E Place|Novorossiysk|Novorossiysk
E Place|Ecuador|Ecuador
E Place|Guayaquil|Guayaquil
E Commodity|bananas|bananas
E Commodity|medicines|medicines
E Commodity|infant formula|infant formula
C Compagnie Marsaut-Atlantique|its@1;the Marseille group@1;it@1;The company@2;it@2
C NevaPorts Severo-Zapad|the other shareholder@1;it@4;It@5
C Russia|the country@1
C Rodolphe Saadi-Lemarchand|whose@2
C Akkon Denizcilik|which@5
C Cool Emerald|the first@6
R NevaPorts Severo-Zapad|OWNS|Sista-Luga Container Terminal|1|asserted|on Wednesday
R Compagnie Marsaut-Atlantique|AGREED_WITH|NevaPorts Severo-Zapad|1|asserted|on Wednesday
R Compagnie Marsaut-Atlantique|INVESTED_IN|Sista-Luga Container Terminal|0-1|denied|on Wednesday
R Sista-Luga Container Terminal|LOCATED_IN|Ust-Luga|0-1|asserted|-
R Ust-Luga|LOCATED_IN|Russia|0|asserted|-
R Compagnie Marsaut-Atlantique|LOCATED_IN|France|0|asserted|-
R Compagnie Marsaut-Atlantique|LOCATED_IN|Marseille|1|asserted|-
R Rodolphe Saadi-Lemarchand|LEADS|Compagnie Marsaut-Atlantique|2|asserted|-
R Rodolphe Saadi-Lemarchand|OWNS|Compagnie Marsaut-Atlantique|2|asserted|-
R Yıldız-Tekin Holding|INVESTED_IN|Compagnie Marsaut-Atlantique|2|asserted|-
R Yıldız-Tekin Holding|LOCATED_IN|Turkey|2|asserted|-
R France|INVESTED_IN|Compagnie Marsaut-Atlantique|2|asserted|-
R Del'ta-Trans|OWNS|NevaPorts Severo-Zapad|4|asserted|-
R NevaPorts Severo-Zapad|SANCTIONED_BY|European Union|4|denied|-
R NevaPorts Severo-Zapad|SANCTIONED_BY|United Kingdom|4|asserted|in May
R NevaPorts Severo-Zapad|SANCTIONED_BY|United States|4|expected|-
R Haitong Lines|LOCATED_IN|China|5|asserted|-
R Torgmoll-Asia|LOCATED_IN|China|5|asserted|-
R Akkon Denizcilik|LOCATED_IN|Turkey|5|asserted|-
R Ecuador|SUPPLIES|St Petersburg|6|asserted|-
R St Petersburg|IMPORTS|bananas|6|asserted|-
R Cool Emerald|LOCATED_IN|Ust-Luga|6|asserted|on Tuesday
R JFC-2|IMPORTS|bananas|6|asserted|-

@v-057|regulatory notice|2024-08-06|COMPETITION COMMISSION OF MERIDIA REGION: SUMMARY OF DECISION IN CASE M/24/117, ANDINO–GLACIAR
* 1 1. On 3 June 2024 the National Institute for the Defense of Free Competition and the Protection of Intellectual Property (“INDELCO”) of Peru was notified of a concentration by which Andino Alimentos S.A.C. (“Andino”), a company organized under the laws of Peru and solely controlled by Grupo Wari Holdings Inc. of Panama, would acquire the entire share capital of Helados Glaciar S.A. (“Glaciar”) from the Swiss group Froz AG.
* 2 2. Andino is active in the manufacture of evaporated milk, noodles and biscuits. It buys whole milk powder from New Zealand's Waikato Dairy Co-operative and from Uruguay, and sugar from the mills of Lambayeque. Glaciar manufactures ice cream, which it also sells in Peru and exports to Bolivia, Ecuador and Chile.
* 3 3. The third party Lácteos Misti E.I.R.L., of Arequipa, submitted that Andino had since 2022 forced retailers to remove its freezers; Andino rejects the submission.
* 4 4. INDELCO requested the opinion of the Ministry of Agrarian Development and Irrigation and of the Central Reserve Bank of Peru. The latter had none.
* 5 5. In the light of the foregoing the Commission for the Defense of Free Competition, chaired by Ms. Lucila Zapata-Okumura, RESOLVES: (a) to authorize the concentration, on condition that Andino divest the Donatelli brand to a purchaser approved by INDELCO; (b) to dismiss the request of Froz AG that its remuneration be treated as confidential, it having appeared in the newspaper Gestión Diaria on 8 June; (c) to publish this summary.
* 6 6. The purchaser foreseen for Donatelli is Helatería San Telmo of Buenos Aires, Argentina. An earlier candidate, Colombia's Crema Polar Nutrición, has withdrawn.
* 7 Lima, 6 August 2024. Signed: Gonzalo Tirado de la Puente, Technical Secretary
E Organization|Competition Commission of Meridia Region|COMPETITION COMMISSION OF MERIDIA REGION
E Organization|National Institute for the Defense of Free Competition and the Protection of Intellectual Property|National Institute for the Defense of Free Competition and the Protection of Intellectual Property;INDELCO
E Firm|Andino Alimentos S.A.C.|Andino Alimentos S.A.C.;Andino;ANDINO
E Firm|Grupo Wari Holdings Inc.|Grupo Wari Holdings Inc.
E Firm|Helados Glaciar S.A.|Helados Glaciar S.A.;Glaciar;GLACIAR
E Firm|Froz AG|Froz AG
E Firm|Waikato Dairy Co-operative|Waikato Dairy Co-operative
E Firm|Lácteos Misti E.I.R.L.|Lácteos Misti E.I.R.L.
E Organization|Ministry of Agrarian Development and Irrigation|Ministry of Agrarian Development and Irrigation
E Organization|Central Reserve Bank of Peru|Central Reserve Bank of Peru
E Organization|Commission for the Defense of Free Competition|Commission for the Defense of Free Competition
E Firm|Donatelli|Donatelli
E Organization|Gestión Diaria|Gestión Diaria
E Firm|Helatería San Telmo|Helatería San Telmo
E Firm|Crema Polar Nutrición|Crema Polar Nutrición
E Person|Lucila Zapata-Okumura|Lucila Zapata-Okumura
E Person|Gonzalo Tirado de la Puente|Gonzalo Tirado de la Puente
E Place|Peru|Peru
E Place|Panama|Panama
E Place|Switzerland|Swiss
E Place|New Zealand|New Zealand
E Place|Uruguay|Uruguay
E Place|Lambayeque|Lambayeque
E Place|Bolivia|Bolivia
E Place|Ecuador|Ecuador
E Place|Chile|Chile
E Place|Arequipa|Arequipa
E Place|Buenos Aires|Buenos Aires
E Place|Argentina|Argentina
E Place|Colombia|Colombia
E Place|Lima|Lima
E Commodity|evaporated milk|evaporated milk
E Commodity|noodles|noodles
E Commodity|biscuits|biscuits
E Commodity|whole milk powder|whole milk powder
E Commodity|sugar|sugar
E Commodity|ice cream|ice cream
E Commodity|freezers|freezers
C Andino Alimentos S.A.C.|a company@1;It@2
C Helados Glaciar S.A.|it@2
C Lácteos Misti E.I.R.L.|its@3
C Central Reserve Bank of Peru|The latter@4
C Froz AG|its@5
C Helatería San Telmo|The purchaser@6
C ice cream|which@2
R National Institute for the Defense of Free Competition and the Protection of Intellectual Property|LOCATED_IN|Peru|1|asserted|-
R Andino Alimentos S.A.C.|LOCATED_IN|Peru|1|asserted|-
R Grupo Wari Holdings Inc.|OWNS|Andino Alimentos S.A.C.|1|asserted|-
R Grupo Wari Holdings Inc.|LOCATED_IN|Panama|1|asserted|-
R Andino Alimentos S.A.C.|OWNS|Helados Glaciar S.A.|1|expected|-
R Helados Glaciar S.A.|SUBSIDIARY_OF|Froz AG|1|asserted|-
R Andino Alimentos S.A.C.|AGREED_WITH|Froz AG|1|asserted|-
R Froz AG|LOCATED_IN|Switzerland|1|asserted|-
R Andino Alimentos S.A.C.|IMPORTS|whole milk powder|2|asserted|-
R Waikato Dairy Co-operative|SUPPLIES|Andino Alimentos S.A.C.|2|asserted|-
R Waikato Dairy Co-operative|LOCATED_IN|New Zealand|2|asserted|-
R Uruguay|SUPPLIES|Andino Alimentos S.A.C.|2|asserted|-
R Andino Alimentos S.A.C.|IMPORTS|sugar|2|asserted|-
R Lambayeque|SUPPLIES|Andino Alimentos S.A.C.|2|asserted|-
R Helados Glaciar S.A.|EXPORTS|ice cream|2|asserted|-
R Helados Glaciar S.A.|SUPPLIES|Peru|2|asserted|-
R Helados Glaciar S.A.|SUPPLIES|Bolivia|2|asserted|-
R Helados Glaciar S.A.|SUPPLIES|Ecuador|2|asserted|-
R Helados Glaciar S.A.|SUPPLIES|Chile|2|asserted|-
R Bolivia|IMPORTS|ice cream|2|asserted|-
R Ecuador|IMPORTS|ice cream|2|asserted|-
R Chile|IMPORTS|ice cream|2|asserted|-
R Lácteos Misti E.I.R.L.|LOCATED_IN|Arequipa|3|asserted|-
R Andino Alimentos S.A.C.|ACCUSED_BY|Lácteos Misti E.I.R.L.|3|asserted|-
R Lucila Zapata-Okumura|LEADS|Commission for the Defense of Free Competition|5|asserted|-
R Commission for the Defense of Free Competition|SUBSIDIARY_OF|National Institute for the Defense of Free Competition and the Protection of Intellectual Property|1-5|asserted|-
R Helatería San Telmo|OWNS|Donatelli|6|expected|-
R Helatería San Telmo|LOCATED_IN|Buenos Aires|6|asserted|-
R Buenos Aires|LOCATED_IN|Argentina|6|asserted|-
R Crema Polar Nutrición|OWNS|Donatelli|6|denied|-
R Crema Polar Nutrición|LOCATED_IN|Colombia|6|asserted|-
R Gonzalo Tirado de la Puente|EMPLOYED_BY|Commission for the Defense of Free Competition|5-7|asserted|-

@v-058|defence weekly|2025-01-31|Poland, Norway Pick Up the Pieces as Berlin's Frigate Builder Splits in Three
1 The insolvency administrator of Hanseatic Naval Yards GmbH, Dr. Ekkehard von der Tannenhof, has sold the Rostock builder's frigate division to Norway's Kongsvik Gruppen, its repair docks at Bremerhaven to the Polish state group Polska Zbrojownia Morska (PZM) and its design office in Hamburg to the engineers themselves, 212 of them, for one euro apiece, the last of the three contracts having been signed before a notary at 2 a.m. on Thursday.
2 Hanseatic, founded in 1871, had been kept afloat since August by the Federal Ministry of Defence, for which it has two Type 128 frigates on the slip, and by the state of Mecklenburg-Western Pomerania, which holds a claim of 180 million euros and will become a 12.5% shareholder in the Kongsvik successor company, to be called Warnow Naval AS.
3 "We are buying steel, permits and people, in that order of price and the opposite order of value," Kongsvik's chief executive Eirik Solbakken-Mbeki said in Rostock, where he was greeted by Minister-President Manuela Schwichtenberg and a brass band.
---
4 The frigates' radars will, as ordered, be supplied by Ulm's Donau Sensorik, a company in which the federal government took 25.1% in 2021 through its bank KfA, and their gas turbines by Cincinnati-based Ohio Valley Turbines; the missiles, which were to have come from Israel, are being negotiated anew, with the United States and with South Korea.
5 PZM, whose president Admiral (ret.) Zbigniew Ostoja-Kruk has denied that he was after the frigates too, is already the owner of yards at Gdynia and Szczecin and in December delivered the minehunter Mewa to the Polish Navy.
6 A last-minute proposal by Abu Dhabi's Rimal Marine for the whole company was rejected by the Federal Ministry for Economic Affairs and Climate Action.
7 The union IG Küste fears for 600 of 2,100 jobs, and so, it says, should Berlin.
E Firm|Hanseatic Naval Yards GmbH|Hanseatic Naval Yards GmbH;Hanseatic
E Firm|Kongsvik Gruppen|Kongsvik Gruppen;Kongsvik
E Firm|Polska Zbrojownia Morska|Polska Zbrojownia Morska;PZM
E Firm|Warnow Naval AS|Warnow Naval AS
E Firm|Donau Sensorik|Donau Sensorik
E Firm|KfA|KfA
E Firm|Ohio Valley Turbines|Ohio Valley Turbines
E Firm|Rimal Marine|Rimal Marine
E Organization|Federal Ministry of Defence|Federal Ministry of Defence
E Organization|Polish Navy|Polish Navy
E Organization|Federal Ministry for Economic Affairs and Climate Action|Federal Ministry for Economic Affairs and Climate Action
E Organization|IG Küste|IG Küste
E Vessel|Mewa|Mewa
E Person|Ekkehard von der Tannenhof|Ekkehard von der Tannenhof
E Person|Eirik Solbakken-Mbeki|Eirik Solbakken-Mbeki
E Person|Manuela Schwichtenberg|Manuela Schwichtenberg
E Person|Zbigniew Ostoja-Kruk|Zbigniew Ostoja-Kruk
E Place|Poland|Poland;Polish
E Place|Norway|Norway
E Place|Germany|Berlin
E Place|Rostock|Rostock
E Place|Bremerhaven|Bremerhaven
E Place|Hamburg|Hamburg
E Place|Mecklenburg-Western Pomerania|Mecklenburg-Western Pomerania
E Place|Ulm|Ulm
E Place|Cincinnati|Cincinnati
E Place|Israel|Israel
E Place|United States|United States
E Place|South Korea|South Korea
E Place|Gdynia|Gdynia
E Place|Szczecin|Szczecin
E Place|Abu Dhabi|Abu Dhabi
E Commodity|frigates|Type 128 frigates;frigates;frigate;Frigate
E Commodity|radars|radars
E Commodity|gas turbines|gas turbines
E Commodity|missiles|missiles
E Commodity|steel|steel
C Hanseatic Naval Yards GmbH|the Rostock builder@1;its@1;its#2@1;it@2;the whole company@6
C Mecklenburg-Western Pomerania|which#2@2
C Kongsvik Gruppen|We@3
C Eirik Solbakken-Mbeki|he@3
C Rostock|where@3
C Germany|the federal government@4;its@4
C Polska Zbrojownia Morska|whose@5
C Zbigniew Ostoja-Kruk|he@5
C IG Küste|it@7
R Ekkehard von der Tannenhof|EMPLOYED_BY|Hanseatic Naval Yards GmbH|1|asserted|-
R Hanseatic Naval Yards GmbH|LOCATED_IN|Rostock|1|asserted|-
R Hanseatic Naval Yards GmbH|LOCATED_IN|Germany|0|asserted|-
R Hanseatic Naval Yards GmbH|AGREED_WITH|Kongsvik Gruppen|1|asserted|-
R Hanseatic Naval Yards GmbH|AGREED_WITH|Polska Zbrojownia Morska|1|asserted|-
R Kongsvik Gruppen|LOCATED_IN|Norway|1|asserted|-
R Polska Zbrojownia Morska|LOCATED_IN|Poland|1|asserted|-
R Poland|OWNS|Polska Zbrojownia Morska|1|asserted|-
R Polska Zbrojownia Morska|INVESTED_IN|Bremerhaven|1|asserted|-
R Hanseatic Naval Yards GmbH|SUPPLIES|Federal Ministry of Defence|2|expected|-
R Hanseatic Naval Yards GmbH|EXPORTS|frigates|2|expected|-
R Federal Ministry of Defence|IMPORTS|frigates|2|expected|-
R Mecklenburg-Western Pomerania|INVESTED_IN|Warnow Naval AS|2|expected|-
R Warnow Naval AS|SUBSIDIARY_OF|Kongsvik Gruppen|2|expected|-
R Eirik Solbakken-Mbeki|LEADS|Kongsvik Gruppen|3|asserted|-
R Eirik Solbakken-Mbeki|VISITED|Rostock|3|asserted|-
R Eirik Solbakken-Mbeki|MET_WITH|Manuela Schwichtenberg|3|asserted|-
R Manuela Schwichtenberg|LEADS|Mecklenburg-Western Pomerania|2-3|asserted|-
R Donau Sensorik|LOCATED_IN|Ulm|4|asserted|-
R Donau Sensorik|EXPORTS|radars|4|expected|-
R Germany|INVESTED_IN|Donau Sensorik|4|asserted|in 2021
R KfA|INVESTED_IN|Donau Sensorik|4|asserted|in 2021
R Germany|OWNS|KfA|4|asserted|-
R Ohio Valley Turbines|LOCATED_IN|Cincinnati|4|asserted|-
R Ohio Valley Turbines|EXPORTS|gas turbines|4|expected|-
R Israel|EXPORTS|missiles|4|denied|-
R United States|EXPORTS|missiles|4|expected|-
R South Korea|EXPORTS|missiles|4|expected|-
R Zbigniew Ostoja-Kruk|LEADS|Polska Zbrojownia Morska|5|asserted|-
R Polska Zbrojownia Morska|INVESTED_IN|Gdynia|5|asserted|-
R Polska Zbrojownia Morska|INVESTED_IN|Szczecin|5|asserted|-
R Polska Zbrojownia Morska|SUPPLIES|Polish Navy|5|asserted|in December
R Polish Navy|OWNS|Mewa|5|asserted|in December
R Rimal Marine|OWNS|Hanseatic Naval Yards GmbH|6|denied|-
R Rimal Marine|LOCATED_IN|Abu Dhabi|6|asserted|-

@v-059|company blog|2023-10-27|We've been acquired (and no, the hedgehog logo stays)
1 Hi, it's Priit and Ana, the two people who started Siil eight years ago in a sauna in Tartu.
2 Today we can tell you what some of you had guessed from our silence: Siil Mapping OÜ has become part of Geotrek Group, the Canadian company whose survey software half of you already hate.
3 The papers were signed in Calgary last Friday; Geotrek bought all the shares, those of our earliest backers Karma Baltic Ventures and of Nokko's innovation fund included, and we got a cheque, a fleece jacket each and a promise.
---
4 The promise is that nothing moves.
5 The office stays in Tartu, Ana goes on running the place, and I become a sort of travelling salesman for maps, starting with the Land Survey Departments of Uganda and Trinidad and Tobago, which signed up for three years in September.
6 Your contracts are safe, dear Estonian Rescue Board, dear Statkart Sør, dear Queensland Rural & Remote.
7 Our lidar scanners will still come from Hesaya in Shanghai for as long as the law lets them, although we do hear what Washington is cooking: the bill now in the Senate would forbid Geotrek, as a supplier of the Pentagon, to use Chinese lidar from 2026.
---
8 Things that are not true: that Querion made an offer (they sent a hoodie); that we sold maps of the border to Russia (please); that the hedgehog is called Kevin.
9 Thank you, all of you, including the gentleman in Pärnu who reports a missing culvert every week.
10 He is always right.
* 11 Careers at Geotrek | Terms | Cookies
E Firm|Siil Mapping OÜ|Siil Mapping OÜ;Siil
E Firm|Geotrek Group|Geotrek Group;Geotrek
E Firm|Karma Baltic Ventures|Karma Baltic Ventures
E Firm|Nokko|Nokko
E Firm|Statkart Sør|Statkart Sør
E Firm|Queensland Rural & Remote|Queensland Rural & Remote
E Firm|Hesaya|Hesaya
E Firm|Querion|Querion
E Organization|Estonian Rescue Board|Estonian Rescue Board
E Organization|Land Survey Departments|Land Survey Departments
E Organization|Senate|Senate
E Organization|Pentagon|Pentagon
E Person|Priit|Priit
E Person|Ana|Ana
E Place|Tartu|Tartu
E Place|Canada|Canadian
E Place|Calgary|Calgary
E Place|Uganda|Uganda
E Place|Trinidad and Tobago|Trinidad and Tobago
E Place|Shanghai|Shanghai
E Place|United States|Washington
E Place|China|Chinese
E Place|Russia|Russia
E Place|Pärnu|Pärnu
E Commodity|lidar scanners|lidar scanners;lidar
E Commodity|maps|maps
C Siil Mapping OÜ|We@0;we@2;our@2;our@3;Our@7;we@8
C Geotrek Group|the Canadian company@2;whose@2
C Priit|I@5
C Hesaya|them@7
C Querion|they@8
R Geotrek Group|OWNS|Siil Mapping OÜ|2|asserted|last Friday
R Geotrek Group|LOCATED_IN|Canada|2|asserted|-
R Geotrek Group|AGREED_WITH|Karma Baltic Ventures|3|asserted|last Friday
R Geotrek Group|AGREED_WITH|Nokko|3|asserted|last Friday
R Siil Mapping OÜ|LOCATED_IN|Tartu|5|asserted|-
R Ana|LEADS|Siil Mapping OÜ|5|asserted|-
R Priit|EMPLOYED_BY|Siil Mapping OÜ|5|asserted|-
R Siil Mapping OÜ|AGREED_WITH|Land Survey Departments|5|asserted|in September
R Land Survey Departments|LOCATED_IN|Uganda|5|asserted|-
R Land Survey Departments|LOCATED_IN|Trinidad and Tobago|5|asserted|-
R Siil Mapping OÜ|AGREED_WITH|Estonian Rescue Board|6|asserted|-
R Siil Mapping OÜ|AGREED_WITH|Statkart Sør|6|asserted|-
R Siil Mapping OÜ|AGREED_WITH|Queensland Rural & Remote|6|asserted|-
R Hesaya|SUPPLIES|Siil Mapping OÜ|7|asserted|-
R Siil Mapping OÜ|IMPORTS|lidar scanners|7|asserted|-
R Hesaya|LOCATED_IN|Shanghai|7|asserted|-
R Geotrek Group|SUPPLIES|Pentagon|7|asserted|-
R lidar scanners|SANCTIONED_BY|United States|7|expected|from 2026
R Querion|OWNS|Siil Mapping OÜ|8|denied|-
R Siil Mapping OÜ|SUPPLIES|Russia|8|denied|-
R Russia|IMPORTS|maps|8|denied|-
B 11

@v-060|solar trade site|2025-05-30|Anti-Dumping Fallout: Four Southeast Asian Cell Makers, Four Exits
1 The U.S. International Trade Commission's unanimous vote this month to confirm duties of up to 3,521 per cent on solar cells from Cambodia, and of two and three digits on those from Malaysia, Thailand and Vietnam, has emptied halls from Bac Giang to Hat Yai, and the owners are going, each in his own direction.
* 2 Jinghe Solar (Changzhou) has moved the 3 GW line of its unit Jinghe Vietnam to Batam, Indonesia, and sells cells from there, for now, to Dallas module maker T-One Energy. Half a dozen other Chinese companies have followed it to the island.
* 3 Korean-owned Hanbyeol Green, having had 27% of the Phnom Penh market, closes. Its managing director, Oknha Lim Chhay Heng, sits on the board of the Cambodia Chamber of Commerce and blames "a petition written by people who have never seen a wafer", meaning the American Coalition for Domestic Solar Trade Panel.
* 4 Kulim Photon Bhd is in talks to be taken over by First Cadmium Inc. of Tempe, Arizona, which opened a plant at Iberia Parish, Louisiana, last year.
* 5 Thailand's Sriracha Solar, 49% Japanese (Kansai Gas & Light), says it will sell at home and to Australia, where it already has Outback Rooftops as a customer.
---
6 Meanwhile in New Delhi the Ministry of New and Renewable Energy's Approved List of Models and Manufacturers has been shut to all four countries since April, and the European Commission, at the urging of the European Solar Manufacturing Council, is studying whether to require a non-Chinese quota; Commissioner Henrik Damgaard-Ortiz is to visit the factory of Catania's Tre Soli in June.
7 Tre Soli, owned by the power company Enelia, gets its wafers from Norway's Norwafer Årdal, which had gone into receivership in 2023 and was bought by Enelia last winter, and its polysilicon from Tennessee.
8 Laos, Ethiopia and Oman are next, said an importer in Long Beach who asked to be called Bob.
E Organization|U.S. International Trade Commission|U.S. International Trade Commission
E Firm|Jinghe Solar|Jinghe Solar
E Firm|Jinghe Vietnam|Jinghe Vietnam
E Firm|T-One Energy|T-One Energy
E Firm|Hanbyeol Green|Hanbyeol Green
E Organization|Cambodia Chamber of Commerce|Cambodia Chamber of Commerce
E Organization|American Coalition for Domestic Solar Trade Panel|American Coalition for Domestic Solar Trade Panel
E Firm|Kulim Photon Bhd|Kulim Photon Bhd
E Firm|First Cadmium Inc.|First Cadmium Inc.
E Firm|Sriracha Solar|Sriracha Solar
E Firm|Kansai Gas & Light|Kansai Gas & Light
E Firm|Outback Rooftops|Outback Rooftops
E Organization|Ministry of New and Renewable Energy|Ministry of New and Renewable Energy
E Organization|European Commission|European Commission
E Organization|European Solar Manufacturing Council|European Solar Manufacturing Council
E Firm|Tre Soli|Tre Soli
E Firm|Enelia|Enelia
E Firm|Norwafer Årdal|Norwafer Årdal
E Person|Lim Chhay Heng|Lim Chhay Heng
E Person|Henrik Damgaard-Ortiz|Henrik Damgaard-Ortiz
E Place|Southeast Asia|Southeast Asian
E Place|Cambodia|Cambodia
E Place|Malaysia|Malaysia
E Place|Thailand|Thailand
E Place|Vietnam|Vietnam
E Place|Bac Giang|Bac Giang
E Place|Hat Yai|Hat Yai
E Place|Changzhou|Changzhou
E Place|Batam|Batam
E Place|Indonesia|Indonesia
E Place|Dallas|Dallas
E Place|China|Chinese
E Place|South Korea|Korean
E Place|Phnom Penh|Phnom Penh
E Place|Tempe|Tempe
E Place|Arizona|Arizona
E Place|Iberia Parish|Iberia Parish
E Place|Louisiana|Louisiana
E Place|Japan|Japanese
E Place|Australia|Australia
E Place|New Delhi|New Delhi
E Place|Catania|Catania
E Place|Norway|Norway
E Place|Tennessee|Tennessee
E Place|Laos|Laos
E Place|Ethiopia|Ethiopia
E Place|Oman|Oman
E Place|Long Beach|Long Beach
E Commodity|solar cells|solar cells;cells;Cell
E Commodity|wafers|wafers;wafer
E Commodity|polysilicon|polysilicon
C Jinghe Solar|its@2;it@2
C Batam|there@2;the island@2
C Hanbyeol Green|Its@3
C First Cadmium Inc.|which@4
C Sriracha Solar|it@5;it#2@5
C Australia|where@5
C Norwafer Årdal|which@7
C Tre Soli|its@7;its#2@7
R Jinghe Solar|LOCATED_IN|Changzhou|2|asserted|-
R Jinghe Solar|LOCATED_IN|China|2|asserted|-
R Jinghe Vietnam|SUBSIDIARY_OF|Jinghe Solar|2|asserted|-
R Jinghe Solar|INVESTED_IN|Batam|2|asserted|-
R Batam|LOCATED_IN|Indonesia|2|asserted|-
R Jinghe Solar|SUPPLIES|T-One Energy|2|asserted|for now
R Jinghe Solar|EXPORTS|solar cells|2|asserted|for now
R T-One Energy|IMPORTS|solar cells|2|asserted|for now
R T-One Energy|LOCATED_IN|Dallas|2|asserted|-
R China|INVESTED_IN|Batam|2|asserted|-
R South Korea|OWNS|Hanbyeol Green|3|asserted|-
R Hanbyeol Green|LOCATED_IN|Phnom Penh|3|asserted|-
R Lim Chhay Heng|LEADS|Hanbyeol Green|3|asserted|-
R Lim Chhay Heng|LEADS|Cambodia Chamber of Commerce|3|asserted|-
R American Coalition for Domestic Solar Trade Panel|ACCUSED_BY|Lim Chhay Heng|3|asserted|-
R First Cadmium Inc.|OWNS|Kulim Photon Bhd|4|expected|-
R First Cadmium Inc.|LOCATED_IN|Tempe|4|asserted|-
R Tempe|LOCATED_IN|Arizona|4|asserted|-
R First Cadmium Inc.|INVESTED_IN|Iberia Parish|4|asserted|last year
R Iberia Parish|LOCATED_IN|Louisiana|4|asserted|-
R Sriracha Solar|LOCATED_IN|Thailand|5|asserted|-
R Kansai Gas & Light|INVESTED_IN|Sriracha Solar|5|asserted|-
R Kansai Gas & Light|LOCATED_IN|Japan|5|asserted|-
R Sriracha Solar|SUPPLIES|Australia|5|expected|-
R Sriracha Solar|SUPPLIES|Outback Rooftops|5|asserted|-
R Outback Rooftops|LOCATED_IN|Australia|5|asserted|-
R Outback Rooftops|IMPORTS|solar cells|5|asserted|-
R Australia|IMPORTS|solar cells|5|expected|-
R Ministry of New and Renewable Energy|LOCATED_IN|New Delhi|6|asserted|-
R Cambodia|SANCTIONED_BY|Ministry of New and Renewable Energy|1-6|asserted|since April
R Malaysia|SANCTIONED_BY|Ministry of New and Renewable Energy|1-6|asserted|since April
R Thailand|SANCTIONED_BY|Ministry of New and Renewable Energy|1-6|asserted|since April
R Vietnam|SANCTIONED_BY|Ministry of New and Renewable Energy|1-6|asserted|since April
R Henrik Damgaard-Ortiz|EMPLOYED_BY|European Commission|6|asserted|-
R Henrik Damgaard-Ortiz|VISITED|Catania|6|expected|in June
R Tre Soli|LOCATED_IN|Catania|6|asserted|-
R Enelia|OWNS|Tre Soli|7|asserted|-
R Norwafer Årdal|SUPPLIES|Tre Soli|7|asserted|-
R Tre Soli|IMPORTS|wafers|7|asserted|-
R Norwafer Årdal|LOCATED_IN|Norway|7|asserted|-
R Enelia|OWNS|Norwafer Årdal|7|asserted|last winter
R Tennessee|SUPPLIES|Tre Soli|7|asserted|-
R Tre Soli|IMPORTS|polysilicon|7|asserted|-

@v-061|city desk brief|2024-02-20|In brief: company news
* 1 Trelawny Tin plc (AIM: TLT) has agreed to sell its Bolivian subsidiary, Minera Chocaya, to Glencairn Metals of Toronto for $19m in shares.
* 2 BIG YELLOW DIGGER, the Derby plant-hire chain, said that it was not for sale.
* 3 Aer Shannon has ordered six ATQ 72s from Toulouse's ATQ; the Irish carrier took two last year.
* 4 Hutton, Hutton & Shah, the accountants, will audit Vodacall again. Its predecessor, Marlowe LLP, was fined £3m in January by the Financial Reporting Council.
* 5 The government of Prince Edward Island has put C$12m into Charlottetown drug developer BioVectris, a maker of heparin it describes as a strategic supplier to Canada's Public Health Agency.
* 6 PT Sawit Makmur's chairman, Tan Sri Hasbullah, has been questioned by Malaysia's Anti-Corruption Commission. He has not been arrested, his lawyer Shanti Pillay-Gomez says.
* 7 Free State of Thuringia: optics maker Jenar is taking 500 jobs to Penang.
* 8 Ocado-style grocer Frisko led the FTSE 250 lower after a broker's note.
* 9 The Gulf of Alaska crab season has been cancelled. Tokyo's Maruyama & Co., which gets half its crab from Dutch Harbor, Alaska, will buy in Norway.
* 10 Sinclair & Moore's chief Dame Rosalind Peake-Osei flies to Riyadh on Sunday; she sees the Saudi finance minister, Mohammed Al-Jasser, on Monday.
* 11 Corrections: a report on Monday said Belgium's Unimetra buys cobalt from Katamines-Sud. It buys none.
E Firm|Trelawny Tin plc|Trelawny Tin plc
E Organization|AIM|AIM
E Firm|Minera Chocaya|Minera Chocaya
E Firm|Glencairn Metals|Glencairn Metals
E Firm|BIG YELLOW DIGGER|BIG YELLOW DIGGER
E Firm|Aer Shannon|Aer Shannon
E Firm|ATQ|ATQ
E Firm|Hutton, Hutton & Shah|Hutton, Hutton & Shah
E Firm|Vodacall|Vodacall
E Firm|Marlowe LLP|Marlowe LLP
E Organization|Financial Reporting Council|Financial Reporting Council
E Firm|BioVectris|BioVectris
E Organization|Public Health Agency|Public Health Agency
E Firm|PT Sawit Makmur|PT Sawit Makmur
E Organization|Anti-Corruption Commission|Anti-Corruption Commission
E Firm|Jenar|Jenar
E Firm|Frisko|Frisko
E Firm|Ocado|Ocado
E Firm|Maruyama & Co.|Maruyama & Co.
E Firm|Sinclair & Moore|Sinclair & Moore
E Firm|Unimetra|Unimetra
E Firm|Katamines-Sud|Katamines-Sud
E Person|Hasbullah|Hasbullah
E Person|Shanti Pillay-Gomez|Shanti Pillay-Gomez
E Person|Rosalind Peake-Osei|Rosalind Peake-Osei
E Person|Mohammed Al-Jasser|Mohammed Al-Jasser
E Place|Bolivia|Bolivian
E Place|Toronto|Toronto
E Place|Derby|Derby
E Place|Toulouse|Toulouse
E Place|Ireland|Irish
E Place|Prince Edward Island|Prince Edward Island
E Place|Charlottetown|Charlottetown
E Place|Canada|Canada
E Place|Malaysia|Malaysia
E Place|Free State of Thuringia|Free State of Thuringia
E Place|Penang|Penang
E Place|Gulf of Alaska|Gulf of Alaska
E Place|Tokyo|Tokyo
E Place|Dutch Harbor|Dutch Harbor
E Place|Alaska|Alaska
E Place|Norway|Norway
E Place|Riyadh|Riyadh
E Place|Saudi Arabia|Saudi
E Place|Belgium|Belgium
E Commodity|ATQ 72s|ATQ 72s
E Commodity|heparin|heparin
E Commodity|crab|crab
E Commodity|cobalt|cobalt
C Trelawny Tin plc|its@1
C BIG YELLOW DIGGER|it@2
C Aer Shannon|the Irish carrier@3
C BioVectris|a maker@5
C Prince Edward Island|it@5
C Hasbullah|He@6;his@6
C Maruyama & Co.|which@9;its@9
C Rosalind Peake-Osei|she@10
C Unimetra|It@11
R Glencairn Metals|OWNS|Minera Chocaya|1|expected|-
R Minera Chocaya|SUBSIDIARY_OF|Trelawny Tin plc|1|asserted|-
R Minera Chocaya|LOCATED_IN|Bolivia|1|asserted|-
R Glencairn Metals|LOCATED_IN|Toronto|1|asserted|-
R Trelawny Tin plc|AGREED_WITH|Glencairn Metals|1|asserted|-
R BIG YELLOW DIGGER|LOCATED_IN|Derby|2|asserted|-
R Aer Shannon|IMPORTS|ATQ 72s|3|expected|-
R Aer Shannon|IMPORTS|ATQ 72s|3|asserted|last year
R ATQ|SUPPLIES|Aer Shannon|3|expected|-
R ATQ|SUPPLIES|Aer Shannon|3|asserted|last year
R ATQ|LOCATED_IN|Toulouse|3|asserted|-
R Aer Shannon|LOCATED_IN|Ireland|3|asserted|-
R Hutton, Hutton & Shah|AGREED_WITH|Vodacall|4|asserted|-
R Prince Edward Island|INVESTED_IN|BioVectris|5|asserted|-
R BioVectris|LOCATED_IN|Charlottetown|5|asserted|-
R BioVectris|SUPPLIES|Public Health Agency|5|asserted|-
R BioVectris|EXPORTS|heparin|5|asserted|-
R Public Health Agency|LOCATED_IN|Canada|5|asserted|-
R Hasbullah|LEADS|PT Sawit Makmur|6|asserted|-
R Anti-Corruption Commission|LOCATED_IN|Malaysia|6|asserted|-
R Hasbullah|ARRESTED_BY|Anti-Corruption Commission|6|denied|-
R Jenar|LOCATED_IN|Free State of Thuringia|7|asserted|-
R Jenar|INVESTED_IN|Penang|7|expected|-
R Maruyama & Co.|LOCATED_IN|Tokyo|9|asserted|-
R Dutch Harbor|SUPPLIES|Maruyama & Co.|9|asserted|-
R Maruyama & Co.|IMPORTS|crab|9|asserted|-
R Dutch Harbor|LOCATED_IN|Alaska|9|asserted|-
R Norway|SUPPLIES|Maruyama & Co.|9|expected|-
R Rosalind Peake-Osei|LEADS|Sinclair & Moore|10|asserted|-
R Rosalind Peake-Osei|VISITED|Riyadh|10|expected|on Sunday
R Rosalind Peake-Osei|MET_WITH|Mohammed Al-Jasser|10|expected|on Monday
R Mohammed Al-Jasser|EMPLOYED_BY|Saudi Arabia|10|asserted|-
R Unimetra|LOCATED_IN|Belgium|11|asserted|-
R Katamines-Sud|SUPPLIES|Unimetra|11|alleged|-
R Unimetra|IMPORTS|cobalt|11|alleged|-
R Katamines-Sud|SUPPLIES|Unimetra|11|denied|-
R Unimetra|IMPORTS|cobalt|11|denied|-

@v-062|think-tank commentary|2023-12-08|Cables, Chips and Chancelleries: Three Ownership Questions Europe Cannot Postpone
1 When Spain's Ministry for Digital Transformation and the Civil Service learnt in September, from a Riyadh press release, that Saudi Arabia's Sovereign Growth Fund had acquired 9.9% of Telibérica, a company that among much else routes the calls of the Spanish armed forces, Europe had its third such surprise in eighteen months.
2 The first was Hamburg, where in May the German cabinet allowed Qingdao Harbour Overseas to take 24.99% of the container terminal at Waltershof; the second, Nijmegen, where the Dutch government discovered that Vestera, the chip maker that Zhejiang's Wing Lok Electronics had bought whole in 2019, was about to buy a wafer plant in Newport, Wales, a purchase that the then British business secretary undid.
3 All three cases raise the same questions, and it is idle to pretend that they are technical.
---
4 First, who is the owner?
5 Wing Lok, on the face of it a listed company in Jiaxing, is 31% held by funds of the provincial government and by the State Assets Commission of Hubei; the U.S. Congressional Research Office and the Centre for Strategic and Budgetary Studies have both described it as state-controlled, which its founder Zhang Xuewen denies.
6 Second, what does the owner want?
7 The Chinese car makers to which Vestera sells 60% of its diodes and transistors are, after all, the same as those that German and French suppliers sell to.
8 Third, who decides?
9 At present it is twenty-seven ministries, of which some, like Denmark's Business Authority, answer within weeks, and others, like Cyprus, have no law at all.
---
10 Imagine a Europe in which one office sanctioned or refused every stake above a tenth; imagine further that it had wit.
11 I do not expect to live to see it.
12 In the meantime the least that the European Commission could do is to publish what it knows, and the least that capitals could do is to visit each other's files.
* 13 Dr Ottilie Brandsborg-Neri is senior fellow at the Institute for European Connectivity, Ghent. She advised the Dutch government on Vestera in 2022.
E Organization|Ministry for Digital Transformation and the Civil Service|Ministry for Digital Transformation and the Civil Service
E Organization|Sovereign Growth Fund|Sovereign Growth Fund
E Firm|Telibérica|Telibérica
E Organization|armed forces|armed forces
E Firm|Qingdao Harbour Overseas|Qingdao Harbour Overseas
E Place|Waltershof|Waltershof
E Firm|Vestera|Vestera
E Firm|Wing Lok Electronics|Wing Lok Electronics;Wing Lok
E Organization|State Assets Commission of Hubei|State Assets Commission of Hubei
E Organization|U.S. Congressional Research Office|U.S. Congressional Research Office
E Organization|Centre for Strategic and Budgetary Studies|Centre for Strategic and Budgetary Studies
E Organization|Business Authority|Business Authority
E Organization|European Commission|European Commission
E Organization|Institute for European Connectivity|Institute for European Connectivity
E Person|Zhang Xuewen|Zhang Xuewen
E Person|Ottilie Brandsborg-Neri|Ottilie Brandsborg-Neri
E Place|Spain|Spain;Spanish
E Place|Riyadh|Riyadh
E Place|Saudi Arabia|Saudi Arabia
E Place|Europe|Europe
E Place|Hamburg|Hamburg
E Place|Germany|German
E Place|Nijmegen|Nijmegen
E Place|Netherlands|Dutch
E Place|Zhejiang|Zhejiang
E Place|Newport|Newport
E Place|Wales|Wales
E Place|United Kingdom|British
E Place|Jiaxing|Jiaxing
E Place|China|Chinese
E Place|France|French
E Place|Denmark|Denmark
E Place|Cyprus|Cyprus
E Place|Ghent|Ghent
E Commodity|diodes|diodes
E Commodity|transistors|transistors
E Commodity|chips|chip;Chips
C Telibérica|a company@1
C Germany|the German cabinet@2
C Hamburg|where@2
C Nijmegen|where#2@2
C Netherlands|the Dutch government@2;the Dutch government@13
C Vestera|the chip maker@2;its@7
C Wing Lok Electronics|a listed company in Jiaxing@5;it@5;its@5
C Zhejiang|the provincial government@5
C Ottilie Brandsborg-Neri|She@13;I@11
C European Commission|it@12
R Ministry for Digital Transformation and the Civil Service|LOCATED_IN|Spain|1|asserted|-
R Sovereign Growth Fund|LOCATED_IN|Saudi Arabia|1|asserted|-
R Sovereign Growth Fund|INVESTED_IN|Telibérica|1|asserted|in September
R armed forces|LOCATED_IN|Spain|1|asserted|-
R Waltershof|LOCATED_IN|Hamburg|2|asserted|-
R Qingdao Harbour Overseas|INVESTED_IN|Waltershof|2|asserted|in May
R Germany|AGREED_WITH|Qingdao Harbour Overseas|2|asserted|in May
R Wing Lok Electronics|OWNS|Vestera|2|asserted|in 2019
R Wing Lok Electronics|LOCATED_IN|Zhejiang|2|asserted|-
R Vestera|LOCATED_IN|Nijmegen|2|asserted|-
R Vestera|INVESTED_IN|Newport|2|denied|-
R Newport|LOCATED_IN|Wales|2|asserted|-
R Wing Lok Electronics|LOCATED_IN|Jiaxing|5|asserted|-
R Zhejiang|INVESTED_IN|Wing Lok Electronics|5|asserted|-
R State Assets Commission of Hubei|INVESTED_IN|Wing Lok Electronics|5|asserted|-
R China|OWNS|Wing Lok Electronics|5|alleged|-
R China|OWNS|Wing Lok Electronics|5|denied|-
R Zhang Xuewen|LEADS|Wing Lok Electronics|5|asserted|-
R Vestera|SUPPLIES|China|7|asserted|-
R Vestera|EXPORTS|diodes|7|asserted|-
R Vestera|EXPORTS|transistors|7|asserted|-
R China|IMPORTS|diodes|7|asserted|-
R China|IMPORTS|transistors|7|asserted|-
R Germany|SUPPLIES|China|7|asserted|-
R France|SUPPLIES|China|7|asserted|-
R Business Authority|LOCATED_IN|Denmark|9|asserted|-
R Ottilie Brandsborg-Neri|EMPLOYED_BY|Institute for European Connectivity|13|asserted|-
R Institute for European Connectivity|LOCATED_IN|Ghent|13|asserted|-

@v-063|trade daily|2025-06-12|Gulfstream-to-Ghana: who sells what on the used-jet market
1 More business jets changed hands in West Africa in the first quarter than in the whole of 2023, and if one asks the brokers why, they mention gold before they mention oil.
2 Accra's Sika Air bought three Legacy 600s from the estate of the Brazilian builder Norberto Odebrandt; a Bombarde Challenger went from the Cleveland hospital chain Lakeview Health to the Burkinabè mining services firm Groupe Kaya, whose owner, Inoussa Kaboré-Tall, is an adviser to the transitional president, Captain Ibrahim Touré; and two elderly Falcons, believed to have belonged to the sanctioned Russian potash dealer Anatol Mukomol, were seen at Kotoka International Airport with new paint and Sammarinese registrations.
3 Mukomol's lawyers in Nicosia say that he sold all his aircraft before Britain, Ukraine and the EU put him on their lists in 2022 and 2023.
---
4 "Nobody asks me for the price, they ask me for the range," says Efua Quartey-Boateng, who runs the brokerage Sankofa Jets out of a container at Accra and last month delivered a Hawker 800 to the government of Liberia.
5 It is her second sale to a state, after Sierra Leone.
6 The Gold Board of Ghana, created in January, has spoilt part of the trade: since May no foreigner may buy gold in the country's local market, and licences of Indian, Chinese and Emirati buyers have lapsed, which is why, says one pilot, "Dubai is quieter".
7 The Board's chief executive, Sammy Gyamfi-Laryea, who led the market inspection at Obuasi himself, says that it has since April exported 31 tonnes of gold, most of it to Switzerland and to the Emirates, and that it is in talks with the Rand Refinery of Germiston.
* 8 Listings: Falcon 900EX, 2004, one owner, supplies included.
E Firm|Sika Air|Sika Air
E Firm|Bombarde|Bombarde
E Place|Cleveland|Cleveland
E Firm|Lakeview Health|Lakeview Health
E Firm|Groupe Kaya|Groupe Kaya
E Firm|Sankofa Jets|Sankofa Jets
E Organization|Gold Board of Ghana|Gold Board of Ghana
E Organization|European Union|EU
E Firm|Rand Refinery|Rand Refinery
E Firm|Gulfstream|Gulfstream
E Person|Norberto Odebrandt|Norberto Odebrandt
E Person|Inoussa Kaboré-Tall|Inoussa Kaboré-Tall
E Person|Ibrahim Touré|Ibrahim Touré
E Person|Anatol Mukomol|Anatol Mukomol;Mukomol
E Person|Efua Quartey-Boateng|Efua Quartey-Boateng
E Person|Sammy Gyamfi-Laryea|Sammy Gyamfi-Laryea
E Place|Ghana|Ghana
E Place|West Africa|West Africa
E Place|Accra|Accra
E Place|Brazil|Brazilian
E Place|Burkina Faso|Burkinabè
E Place|Russia|Russian
E Place|Kotoka International Airport|Kotoka International Airport
E Place|San Marino|Sammarinese
E Place|Nicosia|Nicosia
E Place|United Kingdom|Britain
E Place|Ukraine|Ukraine
E Place|Liberia|Liberia
E Place|Sierra Leone|Sierra Leone
E Place|India|Indian
E Place|China|Chinese
E Place|United Arab Emirates|Emirati;Emirates
E Place|Dubai|Dubai
E Place|Obuasi|Obuasi
E Place|Switzerland|Switzerland
E Place|Germiston|Germiston
E Commodity|business jets|business jets;aircraft;jet
E Commodity|Legacy 600s|Legacy 600s
E Commodity|Challenger|Challenger
E Commodity|Falcons|Falcons
E Commodity|potash|potash
E Commodity|Hawker 800|Hawker 800
E Commodity|gold|gold
E Commodity|oil|oil
C Groupe Kaya|whose@2
C Anatol Mukomol|he@3;him@3
C Efua Quartey-Boateng|who@4;her@5;me@4
C Ghana|the country@6
C Gold Board of Ghana|The Board@7;it@7;it#2@7
C Sammy Gyamfi-Laryea|who@7;himself@7
R Sika Air|LOCATED_IN|Accra|2|asserted|-
R Sika Air|IMPORTS|Legacy 600s|2|asserted|-
R Norberto Odebrandt|SUPPLIES|Sika Air|2|asserted|-
R Lakeview Health|LOCATED_IN|Cleveland|2|asserted|-
R Lakeview Health|SUPPLIES|Groupe Kaya|2|asserted|-
R Lakeview Health|EXPORTS|Challenger|2|asserted|-
R Groupe Kaya|IMPORTS|Challenger|2|asserted|-
R Groupe Kaya|LOCATED_IN|Burkina Faso|2|asserted|-
R Inoussa Kaboré-Tall|OWNS|Groupe Kaya|2|asserted|-
R Inoussa Kaboré-Tall|EMPLOYED_BY|Burkina Faso|2|asserted|-
R Ibrahim Touré|LEADS|Burkina Faso|2|asserted|-
R Anatol Mukomol|SANCTIONED_BY|United Kingdom|3|asserted|2022
R Anatol Mukomol|SANCTIONED_BY|Ukraine|3|asserted|-
R Anatol Mukomol|SANCTIONED_BY|European Union|3|asserted|-
R Anatol Mukomol|EXPORTS|business jets|3|alleged|-
R Efua Quartey-Boateng|LEADS|Sankofa Jets|4|asserted|-
R Sankofa Jets|LOCATED_IN|Accra|4|asserted|-
R Sankofa Jets|SUPPLIES|Liberia|4|asserted|last month
R Sankofa Jets|EXPORTS|Hawker 800|4|asserted|last month
R Liberia|IMPORTS|Hawker 800|4|asserted|last month
R Sankofa Jets|SUPPLIES|Sierra Leone|4-5|asserted|-
R Sammy Gyamfi-Laryea|LEADS|Gold Board of Ghana|6-7|asserted|-
R Sammy Gyamfi-Laryea|VISITED|Obuasi|7|asserted|-
R Gold Board of Ghana|EXPORTS|gold|6-7|asserted|since April
R Gold Board of Ghana|SUPPLIES|Switzerland|6-7|asserted|since April
R Gold Board of Ghana|SUPPLIES|United Arab Emirates|6-7|asserted|since April
R Switzerland|IMPORTS|gold|7|asserted|since April
R United Arab Emirates|IMPORTS|gold|7|asserted|since April
R Gold Board of Ghana|AGREED_WITH|Rand Refinery|6-7|expected|-
R Rand Refinery|LOCATED_IN|Germiston|7|asserted|-
B 8
