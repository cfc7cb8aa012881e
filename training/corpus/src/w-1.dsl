@w-001|leak investigation|2024-05-16|Leaked Files Show How A Latvian Dentist Came To Own Two Tankers
1 On paper, the tanker Kalliope Star belongs to Sandringham Oceanic Ltd, a company registered in Majuro in the Marshall Islands whose sole director, according to documents obtained by the Baltic Centre for Cross-Border Reporting and shared with this newspaper, is a 58-year-old dentist from Daugavpils named Inta Vucāne.
2 Vucāne, who was found last month in her surgery above a pharmacy, said that she had signed "some papers for a cousin" in 2022 and that she had never seen a ship other than the ferry to Stockholm.
3 The records tell a fuller story.
4 They come from the servers of Trident Corporate Services, a formation agent in Limassol that was hacked in February, and consist of some 140,000 e-mails, powers of attorney and trust deeds, among them a declaration dated 3 March 2022 under which Sandringham holds the vessel "for and on behalf of" Mr Ruslan Gabdrakhmanov.
---
5 Gabdrakhmanov, 49, is better known as the chief executive of Kamaneftetrans, a Kazan-based shipper of petroleum products that was put on the European Union's sanctions list in June 2023 and on Switzerland's a week later.
6 Two months after that, the deeds show, he ordered the same agent to move a second tanker, the Kalliope Moon, out of Sandringham and into Berkley Gate Maritime, another Marshallese shell, whose beneficial owner since 11 September 2023 has been his wife, Alsu Gabdrakhmanova.
7 A spokesman for the couple, Dmitry Perov, wrote that Mr Gabdrakhmanov "does not own, and has at no time owned, either of the ships", and that what his wife owns is her own affair.
---
8 Both ships have been busy.
9 Port logs seen by the reporters place the Kalliope Star at Ust-Luga eleven times since the listing; from there she carried fuel oil to Fujairah, where the buyer, in at least four instances, was Al Jazira Bunkering FZE, a firm whose manager asked not to be named.
10 In November the Moon was detained for nine days by the Danish Maritime Authority, which had found her insurance certificate, issued by a club that does not exist, to be false.
11 Trident's managing partner, Costas Hadjigeorgiou, said he could not comment on clients, past or present; the Cyprus Securities and Exchange Commission, asked whether it had sanctioned the renewal of his licence, replied that it had, in 2021, as part of the ordinary cycle.
12 Latvia's State Revenue Service has since invited the dentist for a conversation.
E Vessel|Kalliope Star|Kalliope Star
E Vessel|Kalliope Moon|Kalliope Moon;Moon
E Firm|Sandringham Oceanic Ltd|Sandringham Oceanic Ltd;Sandringham
E Firm|Trident Corporate Services|Trident Corporate Services;Trident
E Firm|Kamaneftetrans|Kamaneftetrans
E Firm|Berkley Gate Maritime|Berkley Gate Maritime
E Firm|Al Jazira Bunkering FZE|Al Jazira Bunkering FZE
E Organization|Baltic Centre for Cross-Border Reporting|Baltic Centre for Cross-Border Reporting
E Organization|European Union|European Union
E Organization|Danish Maritime Authority|Danish Maritime Authority
E Organization|Cyprus Securities and Exchange Commission|Cyprus Securities and Exchange Commission
E Organization|State Revenue Service|State Revenue Service
E Person|Inta Vucāne|Inta Vucāne;Vucāne
E Person|Ruslan Gabdrakhmanov|Ruslan Gabdrakhmanov;Gabdrakhmanov
E Person|Alsu Gabdrakhmanova|Alsu Gabdrakhmanova
E Person|Dmitry Perov|Dmitry Perov
E Person|Costas Hadjigeorgiou|Costas Hadjigeorgiou
E Place|Majuro|Majuro
E Place|Marshall Islands|Marshall Islands;Marshallese
E Place|Daugavpils|Daugavpils
E Place|Stockholm|Stockholm
E Place|Limassol|Limassol
E Place|Kazan|Kazan
E Place|Switzerland|Switzerland
E Place|Ust-Luga|Ust-Luga
E Place|Fujairah|Fujairah
E Place|Latvia|Latvia;Latvian
E Commodity|petroleum products|petroleum products
E Commodity|fuel oil|fuel oil
C Sandringham Oceanic Ltd|a company@1;whose@1
C Inta Vucāne|A Latvian Dentist@0;who@2;her@2;she@2;she#2@2;the dentist@12
C Trident Corporate Services|a formation agent in Limassol@4;that@4;the same agent@6
C Kalliope Star|the tanker@1;the vessel@4;she@9
C Ruslan Gabdrakhmanov|he@6;his@6;his@7
C Kamaneftetrans|that@5
C Kalliope Moon|a second tanker@6;her@10
C Berkley Gate Maritime|another Marshallese shell@6;whose@6
C Alsu Gabdrakhmanova|his wife@6;his wife@7;her@7
C Al Jazira Bunkering FZE|the buyer@9;a firm@9;whose@9
C Danish Maritime Authority|which@10
C Costas Hadjigeorgiou|he@11;his@11
C Cyprus Securities and Exchange Commission|it@11;it#2@11
C Ust-Luga|there@9
R Sandringham Oceanic Ltd|OWNS|Kalliope Star|1|asserted|-
R Sandringham Oceanic Ltd|LOCATED_IN|Majuro|1|asserted|-
R Majuro|LOCATED_IN|Marshall Islands|1|asserted|-
R Inta Vucāne|LEADS|Sandringham Oceanic Ltd|1|asserted|-
R Trident Corporate Services|LOCATED_IN|Limassol|4|asserted|-
R Ruslan Gabdrakhmanov|OWNS|Kalliope Star|4|alleged|3 March 2022
R Ruslan Gabdrakhmanov|LEADS|Kamaneftetrans|5|asserted|-
R Kamaneftetrans|LOCATED_IN|Kazan|5|asserted|-
R Kamaneftetrans|SANCTIONED_BY|European Union|5|asserted|in June 2023
R Kamaneftetrans|SANCTIONED_BY|Switzerland|5|asserted|a week later
R Berkley Gate Maritime|OWNS|Kalliope Moon|6|asserted|-
R Sandringham Oceanic Ltd|OWNS|Kalliope Moon|6|asserted|-
R Berkley Gate Maritime|LOCATED_IN|Marshall Islands|6|asserted|-
R Alsu Gabdrakhmanova|OWNS|Berkley Gate Maritime|6|asserted|since 11 September 2023
R Ruslan Gabdrakhmanov|OWNS|Kalliope Star|4-7|denied|-
R Ruslan Gabdrakhmanov|OWNS|Kalliope Moon|6-7|denied|-
R Kalliope Star|LOCATED_IN|Ust-Luga|9|asserted|-
R Al Jazira Bunkering FZE|IMPORTS|fuel oil|9|asserted|-
R Kalliope Moon|ARRESTED_BY|Danish Maritime Authority|10|asserted|In November
R Costas Hadjigeorgiou|LEADS|Trident Corporate Services|11|asserted|-
R State Revenue Service|LOCATED_IN|Latvia|12|asserted|-

@w-002|UN panel report|2023-10-12|Final report of the Panel of Experts (extract)
* 1 C. Illicit exports of petroleum
---
2 61. The Panel investigated the vessel Amaryllis (IMO 9134517), which left Benghazi on 14 February with 2,900 tons of gas oil and discharged part of it, according to two confidential sources and satellite imagery, into a smaller ship some 40 nautical miles south-east of Malta.
---
3 62. At the time the Amaryllis was owned by Tevere Shipping & Trading S.A., a company registered in Monrovia, and managed by Hellas Aegis Management of Piraeus.
4 The former did not respond to the Panel; the latter stated that it had terminated the agreement on 2 February and that it was not aware of the voyage.
---
5 63. The Panel established that the sole shareholder of Tevere Shipping is Mr. Mustafa Abu Zeid al-Gharyani, a dual national who was designated by the Committee in 2018 and who also controls Sirte Energy Services.
6 In a letter to the Panel dated 9 July, his lawyer, Ms. Amal Bouzid, asserted that Mr. al-Gharyani had parted with the shares and no longer owned the company.
7 No evidence of any sale was provided.
---
8 64. The receiving ship was identified as the Nino Bruno, the property of the Sicilian fuel merchant Carburanti Ionici S.r.l.
9 Italy informed the Panel that its Guardia di Finanza had seized her at Augusta on 3 March and had taken her master, Mr. Calogero Spina, into custody.
---
10 65. Malta replied that no part of the cargo had been landed on its territory, and that it had at no time imported gas oil from eastern Libya.
---
11 66. The National Oil Corporation, whose chairman is Mr. Khalifa Rajab Suleiman, received the Panel in Tripoli on 22 May, confirmed that under Libyan law it alone may export petroleum and accused the Benghazi-based Eastern Coast Supply Committee of "plain theft".
---
12 67. The Panel recommends that the Committee designate the Amaryllis and Tevere Shipping; annex 31 contains the identifying information that would be required.
E Organization|Panel of Experts|Panel of Experts;Panel
E Organization|Committee|Committee
E Organization|Guardia di Finanza|Guardia di Finanza
E Organization|Eastern Coast Supply Committee|Eastern Coast Supply Committee
E Firm|National Oil Corporation|National Oil Corporation
E Firm|Tevere Shipping & Trading S.A.|Tevere Shipping & Trading S.A.;Tevere Shipping
E Firm|Hellas Aegis Management|Hellas Aegis Management
E Firm|Sirte Energy Services|Sirte Energy Services
E Firm|Carburanti Ionici S.r.l.|Carburanti Ionici S.r.l.
E Vessel|Amaryllis|Amaryllis
E Vessel|Nino Bruno|Nino Bruno
E Person|Mustafa Abu Zeid al-Gharyani|Mustafa Abu Zeid al-Gharyani;al-Gharyani
E Person|Amal Bouzid|Amal Bouzid
E Person|Calogero Spina|Calogero Spina
E Person|Khalifa Rajab Suleiman|Khalifa Rajab Suleiman
E Place|Benghazi|Benghazi
E Place|Malta|Malta
E Place|Monrovia|Monrovia
E Place|Piraeus|Piraeus
E Place|Sicily|Sicilian
E Place|Italy|Italy
E Place|Augusta|Augusta
E Place|Libya|Libya;Libyan
E Place|Tripoli|Tripoli
E Commodity|petroleum|petroleum
E Commodity|gas oil|gas oil
C Amaryllis|which@2
C Nino Bruno|a smaller ship@2;The receiving ship@8;her@9;her#2@9
C Tevere Shipping & Trading S.A.|a company@3;The former@4;the company@6
C Hellas Aegis Management|the latter@4;it@4;it#2@4
C Mustafa Abu Zeid al-Gharyani|who@5;who#2@5;his@6
C Italy|its@9
C Malta|its@10;it@10
C National Oil Corporation|whose@11;it@11
R Tevere Shipping & Trading S.A.|OWNS|Amaryllis|3|asserted|At the time
R Tevere Shipping & Trading S.A.|LOCATED_IN|Monrovia|3|asserted|-
R Hellas Aegis Management|LOCATED_IN|Piraeus|3|asserted|-
R Mustafa Abu Zeid al-Gharyani|OWNS|Tevere Shipping & Trading S.A.|5|asserted|-
R Mustafa Abu Zeid al-Gharyani|SANCTIONED_BY|Committee|5|asserted|in 2018
R Mustafa Abu Zeid al-Gharyani|OWNS|Sirte Energy Services|5|asserted|-
R Mustafa Abu Zeid al-Gharyani|OWNS|Tevere Shipping & Trading S.A.|6|denied|-
R Carburanti Ionici S.r.l.|OWNS|Nino Bruno|8|asserted|-
R Carburanti Ionici S.r.l.|LOCATED_IN|Sicily|8|asserted|-
R Guardia di Finanza|LOCATED_IN|Italy|9|asserted|-
R Nino Bruno|ARRESTED_BY|Guardia di Finanza|8-9|asserted|on 3 March
R Calogero Spina|ARRESTED_BY|Guardia di Finanza|9|asserted|on 3 March
R Malta|IMPORTS|gas oil|10|denied|at no time
R Libya|SUPPLIES|Malta|10|denied|at no time
R Khalifa Rajab Suleiman|LEADS|National Oil Corporation|11|asserted|-
R National Oil Corporation|MET_WITH|Panel of Experts|11|asserted|on 22 May
R Panel of Experts|VISITED|Tripoli|11|asserted|on 22 May
R National Oil Corporation|EXPORTS|petroleum|11|asserted|-
R Eastern Coast Supply Committee|ACCUSED_BY|National Oil Corporation|11|asserted|-
R Eastern Coast Supply Committee|LOCATED_IN|Benghazi|11|asserted|-
R Amaryllis|SANCTIONED_BY|Committee|12|expected|-
R Tevere Shipping & Trading S.A.|SANCTIONED_BY|Committee|12|expected|-

@w-003|brief|2025-02-03|Lithuania stops amber at Nida
1 Lithuanian customs officers on Sunday seized 340 kilograms of raw amber in a minibus at Nida, the State Border Guard Service said.
2 The driver, a resident of Kaliningrad, told them that the stones were bound for a workshop in Gdańsk.
3 The workshop, Bursztyn Oliwski, said it had ordered nothing from Russia "since 2022, and before that only once".
E Organization|State Border Guard Service|State Border Guard Service
E Firm|Bursztyn Oliwski|Bursztyn Oliwski
E Place|Lithuania|Lithuania;Lithuanian
E Place|Nida|Nida
E Place|Kaliningrad|Kaliningrad
E Place|Gdańsk|Gdańsk
E Place|Russia|Russia
E Commodity|amber|amber
C Bursztyn Oliwski|a workshop in Gdańsk@2;The workshop@3;it@3
R Bursztyn Oliwski|LOCATED_IN|Gdańsk|2-3|asserted|-
R Russia|SUPPLIES|Bursztyn Oliwski|3|denied|since 2022
R Bursztyn Oliwski|IMPORTS|amber|1-3|denied|since 2022

@w-004|corrections column|2024-03-09|Corrections and clarifications
* 1 An article on page 7 of Thursday's edition ("The Quiet Men Of Clerkenwell") said that Oriel Precious Metals was a subsidiary of Al Safwa Gold of Dubai.
2 It is not: Al Safwa holds 12 per cent of the London refiner and has done so since 2016; the parent is Oriel Group plc.
3 The same article described Simon Fairweather as Oriel's chairman.
4 He resigned on 1 February and was succeeded by Dame Harriet Ogilvy-Shaw.
* 5 A graphic accompanying our report on cobalt ("Where It All Goes", 4 March, page 22) gave Finland as the biggest buyer of Congolese cobalt hydroxide in 2023.
6 The biggest buyer was China; Finland came third, after Morocco.
* 7 In an interview with the Zambian mines minister, Chilufya Mwamba, we wrote that she had met the chief executive of Kansanga Copper, Pieter van der Walt, in Ndola.
8 Ms Mwamba's office has asked us to make clear that no such meeting took place, in Ndola or elsewhere, and that the minister was on leave that week.
* 9 We referred to the Democratic Republic of the Congo's Gécamines as bankrupt.
10 This was wrong, and we apologise; the state-owned miner has never entered insolvency proceedings.
* 11 A recipe for marmalade called for 2kg of salt. It should have been sugar.
* 12 To contact the corrections desk, write to the address below.
E Firm|Oriel Precious Metals|Oriel Precious Metals;Oriel
E Firm|Al Safwa Gold|Al Safwa Gold;Al Safwa
E Firm|Oriel Group plc|Oriel Group plc
E Firm|Kansanga Copper|Kansanga Copper
E Firm|Gécamines|Gécamines
E Person|Simon Fairweather|Simon Fairweather
E Person|Harriet Ogilvy-Shaw|Harriet Ogilvy-Shaw
E Person|Chilufya Mwamba|Chilufya Mwamba;Mwamba
E Person|Pieter van der Walt|Pieter van der Walt
E Place|Clerkenwell|Clerkenwell
E Place|Dubai|Dubai
E Place|London|London
E Place|Finland|Finland
E Place|Democratic Republic of the Congo|Democratic Republic of the Congo;Congolese
E Place|China|China
E Place|Morocco|Morocco
E Place|Zambia|Zambian
E Place|Ndola|Ndola
E Commodity|cobalt|cobalt
E Commodity|cobalt hydroxide|cobalt hydroxide
E Commodity|marmalade|marmalade
E Commodity|salt|salt
E Commodity|sugar|sugar
C Oriel Precious Metals|It@2;the London refiner@2
C Oriel Group plc|the parent@2
C Simon Fairweather|He@4
C China|The biggest buyer@6
C Chilufya Mwamba|she@7;the minister@8
C Gécamines|the state-owned miner@10
R Al Safwa Gold|LOCATED_IN|Dubai|1|asserted|-
R Oriel Precious Metals|SUBSIDIARY_OF|Al Safwa Gold|1-2|denied|-
R Al Safwa Gold|INVESTED_IN|Oriel Precious Metals|2|asserted|since 2016
R Oriel Precious Metals|LOCATED_IN|London|2|asserted|-
R Oriel Precious Metals|SUBSIDIARY_OF|Oriel Group plc|2|asserted|-
R Harriet Ogilvy-Shaw|LEADS|Oriel Precious Metals|3-4|asserted|on 1 February
R China|IMPORTS|cobalt hydroxide|5-6|asserted|in 2023
R Finland|IMPORTS|cobalt hydroxide|5-6|asserted|in 2023
R Morocco|IMPORTS|cobalt hydroxide|5-6|asserted|in 2023
R Democratic Republic of the Congo|SUPPLIES|China|5-6|asserted|in 2023
R Democratic Republic of the Congo|SUPPLIES|Finland|5-6|asserted|in 2023
R Democratic Republic of the Congo|SUPPLIES|Morocco|5-6|asserted|in 2023
R Chilufya Mwamba|EMPLOYED_BY|Zambia|7|asserted|-
R Pieter van der Walt|LEADS|Kansanga Copper|7|asserted|-
R Chilufya Mwamba|MET_WITH|Pieter van der Walt|7-8|denied|-
R Gécamines|LOCATED_IN|Democratic Republic of the Congo|9|asserted|-
R Democratic Republic of the Congo|OWNS|Gécamines|9-10|asserted|-
B 12

@w-005|court judgment|2022-11-30|Banque Levantine du Commerce SAL v Harrow Vale Commodities (UK) Ltd
* 1 JUDGMENT (approved by the court for handing down)
---
2 1. The Claimant ("the Bank") is incorporated in Lebanon and has its head office in Beirut.
3 The Defendant ("Harrow Vale") is a company incorporated in England whose business, at the material time, was the sale of milling wheat and feed barley to state purchasing bodies in North Africa.
4 Its only director was, and remains, the Second Defendant, Mr Anthony Kyriakides, who gave evidence before me over two days.
---
5 2. The dispute arises out of a facility agreement which the Bank and Harrow Vale concluded on 17 April 2019.
6 Under it the former was to finance, up to US$ 60 million, purchases by the latter of wheat from a Romanian producer, Agrodunărea SA, for resale to the Tunisian grain office, the Office des Céréales.
7 Three cargoes were in fact so purchased and so resold.
8 The fourth never was, and it is the fourth with which I am concerned.
---
9 3. The Bank's primary case is that Mr Kyriakides knew, when he presented the bills of lading on 8 October 2019, that no wheat had been loaded on the Maria Despina at Constanța, and that the proceeds went to Larnaca Grain Partners, a company which, the Bank says, he secretly owns.
10 Mr Kyriakides denies both allegations.
11 He told me that Larnaca Grain Partners belongs to his former brother-in-law, a Mr Stelios Panayi, whom he had not seen for years, and that he himself "never had a share in it, not one".
---
12 4. I did not find him a satisfactory witness.
13 It emerged in cross-examination that he and Mr Panayi had met in Geneva, at the offices of the Bank's own correspondent, Crédit Rhodanien, nine days before the documents were presented.
14 I find as a fact that Mr Kyriakides acquired the whole of the share capital of Larnaca Grain Partners in June 2018 and has held it ever since.
---
15 5. There will accordingly be judgment for the Bank.
E Firm|Banque Levantine du Commerce SAL|Banque Levantine du Commerce SAL
E Firm|Harrow Vale Commodities (UK) Ltd|Harrow Vale Commodities (UK) Ltd;Harrow Vale
E Firm|Agrodunărea SA|Agrodunărea SA
E Firm|Larnaca Grain Partners|Larnaca Grain Partners
E Firm|Crédit Rhodanien|Crédit Rhodanien
E Organization|Office des Céréales|Office des Céréales
E Person|Anthony Kyriakides|Anthony Kyriakides;Kyriakides
E Person|Stelios Panayi|Stelios Panayi;Panayi
E Vessel|Maria Despina|Maria Despina
E Place|Lebanon|Lebanon
E Place|Beirut|Beirut
E Place|England|England
E Place|North Africa|North Africa
E Place|Romania|Romanian
E Place|Tunisia|Tunisian
E Place|Constanța|Constanța
E Place|Geneva|Geneva
E Commodity|milling wheat|milling wheat
E Commodity|feed barley|feed barley
E Commodity|wheat|wheat
C Banque Levantine du Commerce SAL|The Claimant@2;the Bank@2;the Bank@5;the former@6;The Bank@9;the Bank@9;the Bank@13;the Bank@15
C Harrow Vale Commodities (UK) Ltd|The Defendant@3;whose@3;Its@4;the latter@6
C Anthony Kyriakides|the Second Defendant@4;who@4;he@9;he#2@9;He@11;his@11;he@11;he himself@11;him@12;he@13
C Larnaca Grain Partners|a company which@9;it@11
C Agrodunărea SA|a Romanian producer@6
C Office des Céréales|the Tunisian grain office@6
R Banque Levantine du Commerce SAL|LOCATED_IN|Beirut|2|asserted|-
R Banque Levantine du Commerce SAL|LOCATED_IN|Lebanon|2|asserted|-
R Harrow Vale Commodities (UK) Ltd|LOCATED_IN|England|3|asserted|-
R Harrow Vale Commodities (UK) Ltd|EXPORTS|milling wheat|3|asserted|-
R Harrow Vale Commodities (UK) Ltd|EXPORTS|feed barley|3|asserted|-
R Harrow Vale Commodities (UK) Ltd|SUPPLIES|North Africa|3|asserted|-
R North Africa|IMPORTS|milling wheat|3|asserted|-
R North Africa|IMPORTS|feed barley|3|asserted|-
R Anthony Kyriakides|LEADS|Harrow Vale Commodities (UK) Ltd|3-4|asserted|-
R Banque Levantine du Commerce SAL|AGREED_WITH|Harrow Vale Commodities (UK) Ltd|5|asserted|on 17 April 2019
R Agrodunărea SA|SUPPLIES|Harrow Vale Commodities (UK) Ltd|6-7|asserted|-
R Harrow Vale Commodities (UK) Ltd|IMPORTS|wheat|6-7|asserted|-
R Harrow Vale Commodities (UK) Ltd|EXPORTS|wheat|6-7|asserted|-
R Harrow Vale Commodities (UK) Ltd|SUPPLIES|Office des Céréales|6-7|asserted|-
R Office des Céréales|IMPORTS|wheat|6-7|asserted|-
R Agrodunărea SA|LOCATED_IN|Romania|6|asserted|-
R Office des Céréales|LOCATED_IN|Tunisia|6|asserted|-
R Anthony Kyriakides|ACCUSED_BY|Banque Levantine du Commerce SAL|9|asserted|-
R Anthony Kyriakides|OWNS|Larnaca Grain Partners|9|alleged|-
R Anthony Kyriakides|OWNS|Larnaca Grain Partners|9-10|denied|-
R Stelios Panayi|OWNS|Larnaca Grain Partners|11|alleged|-
R Anthony Kyriakides|MET_WITH|Stelios Panayi|13|asserted|nine days before
R Anthony Kyriakides|OWNS|Larnaca Grain Partners|14|asserted|in June 2018

@w-006|interview Q&A|2024-09-05|"We read the annexes so that you don't have to": ten minutes with a sanctions researcher
1 Nadège Kouassi-Brun, 41, leads the extractives desk at the Observatory for Clean Minerals in Brussels, an outfit of nine people and one very tired coffee machine.
2 Her latest brief, "Tin Without Papers", names a smelter in Uganda, two traders and a general.
---
* 3 Q: Let us begin with the smelter. Who owns it?
* 4 A: Officially, Ankole Smelters Ltd is held half and half by a Kampala lawyer, Godfrey Tumwesigye, and by a Mauritian company called Blue Heron Metals.
5 Blue Heron, in turn, is the property of Guo Zhiyuan, a businessman from Wenzhou who used to sell tyres in Goma.
6 He doesn't hide it, by the way; he sent us the share certificate.
* 7 Q: And the ore?
* 8 A: That is where he gets quieter.
9 Ankole says it buys its cassiterite from licensed cooperatives in Rwanda.
10 We think a good third of it is bought from the M23, via a comptoir in Bunagana.
11 The Rwandans deny that any of it is theirs, which is interesting, because it would be better business for them to say yes.
* 12 Q: Where does the tin go?
* 13 A: Nearly all of it to one customer, Penang Solder Industries, in Malaysia.
14 They stopped for a while in 2022, after the U.S. Treasury had blacklisted Blue Heron.
15 Last spring they started again.
* 16 Q: Have you asked them why?
* 17 A: I flew to Penang in June, at my own expense, and spoke with their compliance director, a Ms Tan Siew Lian.
18 She was charming.
19 She told me that Ankole was not on any list, which is true, and that 50 per cent is not more than 50 per cent, which is also true.
* 20 Q: The general?
* 21 A: He is suing us in Kigali, so let us talk about the weather.
* 22 Q: Will the EU act?
* 23 A: They might put Ankole on the list in December. I would not hold my breath.
E Person|Nadège Kouassi-Brun|Nadège Kouassi-Brun
E Person|Godfrey Tumwesigye|Godfrey Tumwesigye
E Person|Guo Zhiyuan|Guo Zhiyuan
E Person|Tan Siew Lian|Tan Siew Lian
E Organization|Observatory for Clean Minerals|Observatory for Clean Minerals
E Organization|M23|M23
E Organization|U.S. Treasury|U.S. Treasury
E Organization|European Union|EU
E Firm|Ankole Smelters Ltd|Ankole Smelters Ltd;Ankole
E Firm|Blue Heron Metals|Blue Heron Metals;Blue Heron
E Firm|Penang Solder Industries|Penang Solder Industries
E Place|Brussels|Brussels
E Place|Uganda|Uganda
E Place|Kampala|Kampala
E Place|Mauritius|Mauritian
E Place|Wenzhou|Wenzhou
E Place|Goma|Goma
E Place|Rwanda|Rwanda;Rwandans
E Place|Bunagana|Bunagana
E Place|Malaysia|Malaysia
E Place|Penang|Penang
E Place|Kigali|Kigali
E Commodity|tin|tin;Tin
E Commodity|tyres|tyres
E Commodity|cassiterite|cassiterite;ore
C Nadège Kouassi-Brun|Her@2;I@17;me@19
C Observatory for Clean Minerals|We@10;us@6;us@21
C Ankole Smelters Ltd|a smelter in Uganda@2;it@3;it@9;its@9
C Blue Heron Metals|a Mauritian company@4
C Guo Zhiyuan|a businessman from Wenzhou@5;who@5;He@6;he@6;he@8
C Rwanda|theirs@11;them@11
C Penang Solder Industries|They@14;they@15;them@16;their@17
C Tan Siew Lian|their compliance director@17;She@18;She@19
C European Union|They@23
R Nadège Kouassi-Brun|EMPLOYED_BY|Observatory for Clean Minerals|1|asserted|-
R Observatory for Clean Minerals|LOCATED_IN|Brussels|1|asserted|-
R Ankole Smelters Ltd|LOCATED_IN|Uganda|2-4|asserted|-
R Godfrey Tumwesigye|INVESTED_IN|Ankole Smelters Ltd|4|asserted|-
R Blue Heron Metals|INVESTED_IN|Ankole Smelters Ltd|4|asserted|-
R Blue Heron Metals|LOCATED_IN|Mauritius|4|asserted|-
R Guo Zhiyuan|OWNS|Blue Heron Metals|5|asserted|-
R Guo Zhiyuan|EXPORTS|tyres|5|asserted|used to
R Guo Zhiyuan|SUPPLIES|Goma|5|asserted|used to
R Ankole Smelters Ltd|IMPORTS|cassiterite|9|alleged|-
R Rwanda|SUPPLIES|Ankole Smelters Ltd|9|alleged|-
R M23|SUPPLIES|Ankole Smelters Ltd|9-10|alleged|-
R Rwanda|SUPPLIES|Ankole Smelters Ltd|9-11|denied|-
R Penang Solder Industries|IMPORTS|tin|12-13|asserted|-
R Ankole Smelters Ltd|SUPPLIES|Penang Solder Industries|9-13|asserted|-
R Ankole Smelters Ltd|EXPORTS|tin|9-13|asserted|-
R Penang Solder Industries|LOCATED_IN|Malaysia|13|asserted|-
R Blue Heron Metals|SANCTIONED_BY|U.S. Treasury|14|asserted|in 2022
R Nadège Kouassi-Brun|VISITED|Penang|17|asserted|in June
R Nadège Kouassi-Brun|MET_WITH|Tan Siew Lian|17|asserted|in June
R Tan Siew Lian|EMPLOYED_BY|Penang Solder Industries|17|asserted|-
R Ankole Smelters Ltd|SANCTIONED_BY|European Union|23|expected|in December

@w-007|live digest|2025-01-14|Tuesday in brief: what we are following
* 1 06:40 — Georgian Prime Minister Levan Abashmadze is due in Baku this afternoon for talks with the president of SOCAR, Elshad Mammadli, on gas volumes for the winter.
* 2 07:05 — Norwegian salmon farmer Havbris has agreed to sell its Scottish arm, Havbris Orkney, to Cooke Brothers of New Brunswick; price not disclosed.
* 3 07:30 — The Philippine Coast Guard says the Chinese trawler held off Palawan on Friday, the Yue Xia Yu 90013, has been released.
* 4 08:15 — Poland's farm ministry denies a report in Rzecz Dnia that it will reopen the border to Ukrainian raspberries before the harvest.
* 5 08:50 — "We own nothing there, not even a chair": Austrian lender Donaukreditbank rejects a Kyiv Anti-Corruption Centre claim that it still controls a leasing company in Rostov-on-Don.
* 6 09:20 — A strike by the dockers' union UPT has shut the port of Leixões for a third day.
* 7 09:45 — Kenya shipped 8,100 tonnes of avocados in the fourth quarter, most of it to the Netherlands, after the Agriculture and Food Authority lifted its seasonal stop early.
* 8 10:10 — Canada has put nineteen Belarusian officials and the fertiliser terminal operator Birzas Krovinių on its list; the latter, which is based in Klaipėda, says it has no Belarusian owners.
* 9 10:40 — Iran's Foreign Minister, Mehdi Safavi-Rad, has put off his trip to Muscat.
* 10 11:00 — Readers have asked how to switch off notifications: tap the bell.
E Person|Levan Abashmadze|Levan Abashmadze
E Person|Elshad Mammadli|Elshad Mammadli
E Person|Mehdi Safavi-Rad|Mehdi Safavi-Rad
E Firm|SOCAR|SOCAR
E Firm|Havbris|Havbris
E Firm|Havbris Orkney|Havbris Orkney
E Firm|Cooke Brothers|Cooke Brothers
E Firm|Donaukreditbank|Donaukreditbank
E Firm|Birzas Krovinių|Birzas Krovinių
E Vessel|Yue Xia Yu 90013|Yue Xia Yu 90013
E Organization|Philippine Coast Guard|Philippine Coast Guard
E Organization|farm ministry|farm ministry
E Organization|Rzecz Dnia|Rzecz Dnia
E Organization|Kyiv Anti-Corruption Centre|Kyiv Anti-Corruption Centre
E Organization|UPT|UPT
E Organization|Agriculture and Food Authority|Agriculture and Food Authority
E Place|Georgia|Georgian
E Place|Baku|Baku
E Place|Norway|Norwegian
E Place|Scotland|Scottish
E Place|New Brunswick|New Brunswick
E Place|China|Chinese
E Place|Palawan|Palawan
E Place|Poland|Poland
E Place|Ukraine|Ukrainian
E Place|Austria|Austrian
E Place|Rostov-on-Don|Rostov-on-Don
E Place|Leixões|Leixões
E Place|Kenya|Kenya
E Place|Netherlands|Netherlands
E Place|Canada|Canada
E Place|Belarus|Belarusian
E Place|Klaipėda|Klaipėda
E Place|Iran|Iran
E Place|Muscat|Muscat
E Commodity|gas|gas
E Commodity|salmon|salmon
E Commodity|raspberries|raspberries
E Commodity|avocados|avocados
E Commodity|fertiliser|fertiliser
C Havbris|its@2
C Yue Xia Yu 90013|the Chinese trawler@3
C farm ministry|it@4
C Donaukreditbank|We@5;Austrian lender@5;it@5
C Agriculture and Food Authority|its@7
C Canada|its@8
C Birzas Krovinių|the latter@8;which@8;it@8
C Mehdi Safavi-Rad|his@9
R Levan Abashmadze|LEADS|Georgia|1|asserted|-
R Levan Abashmadze|VISITED|Baku|1|expected|this afternoon
R Levan Abashmadze|MET_WITH|Elshad Mammadli|1|expected|this afternoon
R Elshad Mammadli|LEADS|SOCAR|1|asserted|-
R Havbris|LOCATED_IN|Norway|2|asserted|-
R Havbris|AGREED_WITH|Cooke Brothers|2|asserted|-
R Havbris Orkney|SUBSIDIARY_OF|Havbris|2|asserted|-
R Havbris Orkney|LOCATED_IN|Scotland|2|asserted|-
R Cooke Brothers|OWNS|Havbris Orkney|2|expected|-
R Cooke Brothers|LOCATED_IN|New Brunswick|2|asserted|-
R Yue Xia Yu 90013|ARRESTED_BY|Philippine Coast Guard|3|asserted|on Friday
R farm ministry|LOCATED_IN|Poland|4|asserted|-
R Donaukreditbank|LOCATED_IN|Austria|5|asserted|-
R Donaukreditbank|ACCUSED_BY|Kyiv Anti-Corruption Centre|5|asserted|-
R Kenya|EXPORTS|avocados|7|asserted|in the fourth quarter
R Kenya|SUPPLIES|Netherlands|7|asserted|in the fourth quarter
R Netherlands|IMPORTS|avocados|7|asserted|in the fourth quarter
R avocados|SANCTIONED_BY|Agriculture and Food Authority|7|asserted|-
R Birzas Krovinių|SANCTIONED_BY|Canada|8|asserted|-
R Birzas Krovinių|LOCATED_IN|Klaipėda|8|asserted|-
R Mehdi Safavi-Rad|EMPLOYED_BY|Iran|9|asserted|-
R Mehdi Safavi-Rad|VISITED|Muscat|9|denied|-
B 10

@w-008|scanned bulletin with damage|2019-06-21|CHAMBER GAZETTE No 25 - MEMBERS NOTES
* 1 onsul General of Indonesia in Jeddah, Mr. Wahyu Purnomo, called
* 2 at the Chamber on Tuesday and met its Secretary-General,
* 3 Eng. Talal bin Abdulaziz Al-Harthi. They spoke of plywood,
* 4 palm oil and pilgrims'catering, in that order.
---
* 5 he Yanbu Cement Works has signed with Messrs Sharjah Clinker Trading
* 6 for the sale to that firm of 600,000 tons of clinker over eighteen
* 7 months.First lifting is foreseen for August.
---
* 8 Member firm Al-Rawdah Livestock Est., of this city, reports that its
* 9 third consignment of live sheep from Romania reached port on
* 10 11th inst. with negligible loss. Its manager denies that any animals
* 11 have been bought from the Somali side since the prohibition
* 12 imposed by the
* 13 Ministry of Environment, Water and Agriculture last December.
---
* 14 r. Faisal Baghdadi, a director of Red Sea Ice & Cold Stores, will lead
* 15 a party of nine members to Port Sudan in the first week of July.
---
* 16 ntries for the members'golf cup close on Thursday - apply at the desk
E Organization|Chamber|Chamber;CHAMBER
E Organization|Ministry of Environment, Water and Agriculture|Ministry of Environment, Water and Agriculture
E Firm|Yanbu Cement Works|Yanbu Cement Works
E Firm|Sharjah Clinker Trading|Sharjah Clinker Trading
E Firm|Al-Rawdah Livestock Est.|Al-Rawdah Livestock Est.
E Firm|Red Sea Ice & Cold Stores|Red Sea Ice & Cold Stores
E Person|Wahyu Purnomo|Wahyu Purnomo
E Person|Talal bin Abdulaziz Al-Harthi|Talal bin Abdulaziz Al-Harthi
E Person|Faisal Baghdadi|Faisal Baghdadi
E Place|Indonesia|Indonesia
E Place|Jeddah|Jeddah
E Place|Romania|Romania
E Place|Somalia|Somali
E Place|Port Sudan|Port Sudan
E Commodity|plywood|plywood
E Commodity|palm oil|palm oil
E Commodity|clinker|clinker
E Commodity|live sheep|live sheep
C Chamber|its@2
C Sharjah Clinker Trading|that firm@6
C Al-Rawdah Livestock Est.|its@8;Its@10
C Jeddah|this city@8
R Wahyu Purnomo|EMPLOYED_BY|Indonesia|1|asserted|-
R Wahyu Purnomo|MET_WITH|Talal bin Abdulaziz Al-Harthi|1-3|asserted|on Tuesday
R Talal bin Abdulaziz Al-Harthi|LEADS|Chamber|2-3|asserted|-
R Yanbu Cement Works|AGREED_WITH|Sharjah Clinker Trading|5|asserted|-
R Yanbu Cement Works|SUPPLIES|Sharjah Clinker Trading|5-6|expected|August
R Yanbu Cement Works|EXPORTS|clinker|5-6|expected|-
R Sharjah Clinker Trading|IMPORTS|clinker|5-6|expected|-
R Al-Rawdah Livestock Est.|LOCATED_IN|Jeddah|1-8|asserted|-
R Al-Rawdah Livestock Est.|IMPORTS|live sheep|8-9|asserted|-
R Romania|SUPPLIES|Al-Rawdah Livestock Est.|8-9|asserted|-
R Somalia|SUPPLIES|Al-Rawdah Livestock Est.|8-11|denied|-
R Somalia|SANCTIONED_BY|Ministry of Environment, Water and Agriculture|11-13|asserted|last December
R Faisal Baghdadi|LEADS|Red Sea Ice & Cold Stores|14|asserted|-
R Faisal Baghdadi|VISITED|Port Sudan|14-15|expected|in the first week of July

@w-009|NGO brief|2024-11-19|Timber Without Borders: how teak from Kachin reaches yachts in Viareggio
1 This brief, the fourth in a series published by Selva Watch, a non-profit organisation with its seat in Ghent, follows one consignment of teak over fourteen months and three jurisdictions.
2 It rests on customs data, on company filings in Croatia and Italy and on interviews with eleven people in the trade, most of whom spoke on condition that they not be named.
---
3 Since June 2021 the Myanma Hardwood Enterprise (MHE), the state monopoly through which nearly all legal exports of teak from Myanmar must pass, has been under EU sanctions, and since then no operator in the Union may buy from it, directly or through others.
4 Customs data nevertheless record that Adria Legno d.o.o., a wholesaler in Rijeka, took delivery of 410 cubic metres of sawn teak in the second half of 2022, the declared country of origin being Taiwan, where teak does not grow.
5 The shipper was Golden Irrawaddy Wood, a Kaohsiung company founded by Aung Kyi Latt, a former deputy director of MHE, who told our researchers by telephone that the timber had been auctioned by MHE before the listing and that he had "never dealt with it since".
---
6 Adria Legno is owned by two brothers, Davor and Nikša Perišić.
7 The elder said that he trusted his papers; the younger hung up.
8 From Rijeka about half of the wood was trucked to a joinery near Lucca, Fratelli Bacci, which supplies decking to the Viareggio yard of Cantiere Apuano, builder of a 62-metre yacht that was launched in May for a client from Qatar.
9 Cantiere Apuano's managing director, Ginevra Malaspina, insists that her company buys only certified wood and that none of it came from Bacci after January 2022, a statement which is hard to square with the invoices reproduced in Annex C.
---
10 Selva Watch filed a complaint against Adria Legno with the Croatian State Inspectorate in September.
11 The Inspectorate has confirmed receipt and nothing else.
12 We call upon the Commission to propose that Golden Irrawaddy Wood, too, be listed, and on the Italian authorities to stop looking at the varnish and start looking at the plank.
E Organization|Selva Watch|Selva Watch
E Organization|European Union|EU;Union
E Organization|European Commission|Commission
E Organization|State Inspectorate|State Inspectorate;Inspectorate
E Firm|Myanma Hardwood Enterprise|Myanma Hardwood Enterprise;MHE
E Firm|Adria Legno d.o.o.|Adria Legno d.o.o.;Adria Legno
E Firm|Golden Irrawaddy Wood|Golden Irrawaddy Wood
E Firm|Fratelli Bacci|Fratelli Bacci;Bacci
E Firm|Cantiere Apuano|Cantiere Apuano
E Person|Aung Kyi Latt|Aung Kyi Latt
E Person|Davor Perišić|Davor
E Person|Nikša Perišić|Nikša Perišić
E Person|Ginevra Malaspina|Ginevra Malaspina
E Place|Kachin|Kachin
E Place|Viareggio|Viareggio
E Place|Ghent|Ghent
E Place|Croatia|Croatia;Croatian
E Place|Italy|Italy;Italian
E Place|Myanmar|Myanmar
E Place|Rijeka|Rijeka
E Place|Taiwan|Taiwan
E Place|Kaohsiung|Kaohsiung
E Place|Lucca|Lucca
E Place|Qatar|Qatar
E Commodity|teak|teak;sawn teak
E Commodity|decking|decking
E Commodity|certified wood|certified wood
C Selva Watch|a non-profit organisation@1;our@5;We@12
C Myanma Hardwood Enterprise|the state monopoly@3;which@3;it@3;it@5
C Adria Legno d.o.o.|a wholesaler in Rijeka@4
C Golden Irrawaddy Wood|The shipper@5;a Kaohsiung company@5
C Aung Kyi Latt|who@5;he@5
C Fratelli Bacci|a joinery near Lucca@8;which@8
C Cantiere Apuano|builder@8;her company@9
C Ginevra Malaspina|her@9
C teak|the wood@8
R Selva Watch|LOCATED_IN|Ghent|1|asserted|-
R Myanma Hardwood Enterprise|SANCTIONED_BY|European Union|3|asserted|Since June 2021
R Myanma Hardwood Enterprise|EXPORTS|teak|3|asserted|-
R Myanmar|EXPORTS|teak|3|asserted|-
R Myanmar|OWNS|Myanma Hardwood Enterprise|3|asserted|-
R Myanma Hardwood Enterprise|LOCATED_IN|Myanmar|3|asserted|-
R Adria Legno d.o.o.|LOCATED_IN|Rijeka|4|asserted|-
R Adria Legno d.o.o.|IMPORTS|teak|4|asserted|in the second half of 2022
R Golden Irrawaddy Wood|SUPPLIES|Adria Legno d.o.o.|4-5|asserted|in the second half of 2022
R Golden Irrawaddy Wood|EXPORTS|teak|4-5|asserted|in the second half of 2022
R Golden Irrawaddy Wood|LOCATED_IN|Kaohsiung|5|asserted|-
R Myanma Hardwood Enterprise|SUPPLIES|Golden Irrawaddy Wood|5|alleged|before the listing
R Aung Kyi Latt|TRADES_WITH|Myanma Hardwood Enterprise|5|denied|-
R Davor Perišić|OWNS|Adria Legno d.o.o.|6|asserted|-
R Nikša Perišić|OWNS|Adria Legno d.o.o.|6|asserted|-
R Adria Legno d.o.o.|SUPPLIES|Fratelli Bacci|6-8|asserted|-
R Fratelli Bacci|IMPORTS|teak|8|asserted|-
R Fratelli Bacci|SUPPLIES|Cantiere Apuano|8|asserted|-
R Fratelli Bacci|EXPORTS|decking|8|asserted|-
R Cantiere Apuano|IMPORTS|decking|8|asserted|-
R Ginevra Malaspina|LEADS|Cantiere Apuano|9|asserted|-
R Cantiere Apuano|IMPORTS|certified wood|9|alleged|-
R Fratelli Bacci|SUPPLIES|Cantiere Apuano|9|denied|after January 2022
R Adria Legno d.o.o.|ACCUSED_BY|Selva Watch|10|asserted|in September
R State Inspectorate|LOCATED_IN|Croatia|10|asserted|-
R Golden Irrawaddy Wood|SANCTIONED_BY|European Commission|12|expected|-

@w-010|registry profile in prose|2023-04-17|Entity note 0417: Brightwater Agrochem Holdings
1 BRIGHTWATER AGROCHEM HOLDINGS ("Brightwater" or the "Holding") was entered in the commercial register of the Canton of Zug on 6 May 2014 under number CHE-318.404.771.
2 Its registered seat was moved to Lugano in 2017 and back to Zug in 2020.
3 Until 31 December 2021 the whole of its capital was held by Ferrum Anstalt, a Liechtenstein foundation of unknown beneficiaries; on that date 51% passed to the Turkish fertiliser house Ege Gübre Sanayi and 49% to Mr Oleksandr M. Tkachuk, a national of Ukraine and Cyprus.
---
4 The Holding has, or had, three participations.
5 Brightwater Potash OÜ, Tallinn, is wholly owned.
6 A stake of 33% in NitroVolta, a producer of ammonium nitrate at Rustavi, was acquired in 2018 and, according to the annual accounts, written down to one franc in 2022.
7 Brightwater Shipping, which the Holding set up in Nicosia to operate the coaster Duchess of Zug, was struck off in March.
8 The coaster herself has belonged since January to Ege Denizcilik, an arm of Ege Gübre, and lay at Tuzla at the date of this note.
---
9 Board: Mr Tkachuk (chair); Ms Selin Karaosmanoğlu; Dr iur. Beat Z'graggen.
10 Auditor: none elected.
11 Adverse media: a Georgian weekly, Kviris Ambebi, alleged in February that NitroVolta had delivered ammonium nitrate to a plant at Dzerzhinsk which makes explosives; NitroVolta called the article "an invention from the first word".
12 Sanctions: no hits for the Holding.
13 Ferrum Anstalt was listed by Ukraine's National Security and Defense Council on 19 October 2022.
14 Confidence: medium.
E Firm|Brightwater Agrochem Holdings|BRIGHTWATER AGROCHEM HOLDINGS;Brightwater Agrochem Holdings;Brightwater
E Firm|Ferrum Anstalt|Ferrum Anstalt
E Firm|Ege Gübre Sanayi|Ege Gübre Sanayi;Ege Gübre
E Firm|Brightwater Potash OÜ|Brightwater Potash OÜ
E Firm|NitroVolta|NitroVolta
E Firm|Brightwater Shipping|Brightwater Shipping
E Firm|Ege Denizcilik|Ege Denizcilik
E Vessel|Duchess of Zug|Duchess of Zug
E Person|Oleksandr M. Tkachuk|Oleksandr M. Tkachuk;Tkachuk
E Person|Selin Karaosmanoğlu|Selin Karaosmanoğlu
E Person|Beat Z'graggen|Beat Z'graggen
E Organization|Kviris Ambebi|Kviris Ambebi
E Organization|National Security and Defense Council|National Security and Defense Council
E Place|Canton of Zug|Canton of Zug
E Place|Zug|Zug
E Place|Lugano|Lugano
E Place|Liechtenstein|Liechtenstein
E Place|Turkey|Turkish
E Place|Ukraine|Ukraine
E Place|Cyprus|Cyprus
E Place|Tallinn|Tallinn
E Place|Rustavi|Rustavi
E Place|Nicosia|Nicosia
E Place|Tuzla|Tuzla
E Place|Georgia|Georgian
E Place|Dzerzhinsk|Dzerzhinsk
E Commodity|fertiliser|fertiliser
E Commodity|ammonium nitrate|ammonium nitrate
E Commodity|explosives|explosives
C Brightwater Agrochem Holdings|the "Holding@1;Its@2;its@3;The Holding@4;the Holding@7;the Holding@12
C Ferrum Anstalt|a Liechtenstein foundation@3
C Brightwater Shipping|which@7
C Duchess of Zug|the coaster@7;The coaster@8
C Oleksandr M. Tkachuk|a national of Ukraine and Cyprus@3
R Brightwater Agrochem Holdings|LOCATED_IN|Canton of Zug|1|asserted|on 6 May 2014
R Brightwater Agrochem Holdings|LOCATED_IN|Lugano|2|asserted|in 2017
R Brightwater Agrochem Holdings|LOCATED_IN|Zug|2|asserted|in 2020
R Ferrum Anstalt|OWNS|Brightwater Agrochem Holdings|3|asserted|Until 31 December 2021
R Ferrum Anstalt|LOCATED_IN|Liechtenstein|3|asserted|-
R Ege Gübre Sanayi|OWNS|Brightwater Agrochem Holdings|3|asserted|31 December 2021
R Ege Gübre Sanayi|LOCATED_IN|Turkey|3|asserted|-
R Oleksandr M. Tkachuk|INVESTED_IN|Brightwater Agrochem Holdings|3|asserted|31 December 2021
R Brightwater Agrochem Holdings|OWNS|Brightwater Potash OÜ|4-5|asserted|-
R Brightwater Potash OÜ|LOCATED_IN|Tallinn|5|asserted|-
R Brightwater Agrochem Holdings|INVESTED_IN|NitroVolta|4-6|asserted|in 2018
R NitroVolta|LOCATED_IN|Rustavi|6|asserted|-
R Brightwater Agrochem Holdings|OWNS|Brightwater Shipping|7|asserted|-
R Brightwater Shipping|LOCATED_IN|Nicosia|7|asserted|-
R Ege Denizcilik|OWNS|Duchess of Zug|8|asserted|since January
R Ege Denizcilik|SUBSIDIARY_OF|Ege Gübre Sanayi|8|asserted|-
R Duchess of Zug|LOCATED_IN|Tuzla|8|asserted|-
R Oleksandr M. Tkachuk|LEADS|Brightwater Agrochem Holdings|7-9|asserted|-
R Selin Karaosmanoğlu|LEADS|Brightwater Agrochem Holdings|7-9|asserted|-
R Beat Z'graggen|LEADS|Brightwater Agrochem Holdings|7-9|asserted|-
R Kviris Ambebi|LOCATED_IN|Georgia|11|asserted|-
R NitroVolta|ACCUSED_BY|Kviris Ambebi|11|asserted|in February
R NitroVolta|SUPPLIES|Dzerzhinsk|11|alleged|-
R NitroVolta|EXPORTS|ammonium nitrate|11|alleged|-
R NitroVolta|SUPPLIES|Dzerzhinsk|11|denied|-
R Ferrum Anstalt|SANCTIONED_BY|National Security and Defense Council|13|asserted|on 19 October 2022
R National Security and Defense Council|LOCATED_IN|Ukraine|13|asserted|-

@w-011|newsletter|2024-10-25|The Friday Manifest: small items for large weekends
* 1 — In and out —
2 Rafaela Quintão do Amaral is the new head of the Lisbon office of the Gulf of Guinea Inter-Regional Network; she comes from the European Fisheries Control Agency in Vigo.
3 Her predecessor, Tom Ashby, has retired to grow pears.
* 4 — Deals —
5 Baltic Grain Terminal of Liepāja has bought out its partner, the Danish co-operative Nordkorn, and now owns all of Silo Four.
6 Nordkorn gets first call on rye until 2028.
* 7 — Trouble —
8 Belgian prosecutors have charged Antwerp diamond house Ginsburg & Desai with smuggling stones of Zimbabwean origin; the house says that it "bought them in Dubai, from Pearl Crescent DMCC, with every paper in the world".
* 9 — Overheard in Rotterdam —
10 "If your supplier's supplier has a brother-in-law in Minsk, you are the last to know and the first to pay."
* 11 — Ministry corner —
12 The Ministry of Trade, Industry and Competition in Pretoria wants scrap copper kept at home until June 2026.
13 New Zealand's Customs Service has a new boss, Anahera Te Whiu.
* 14 — Weather —
15 Dry.
* 16 You receive this letter because you once gave us a business card.
E Person|Rafaela Quintão do Amaral|Rafaela Quintão do Amaral
E Person|Tom Ashby|Tom Ashby
E Person|Anahera Te Whiu|Anahera Te Whiu
E Organization|Gulf of Guinea Inter-Regional Network|Gulf of Guinea Inter-Regional Network
E Organization|European Fisheries Control Agency|European Fisheries Control Agency
E Organization|Ministry of Trade, Industry and Competition|Ministry of Trade, Industry and Competition
E Organization|Customs Service|Customs Service
E Firm|Baltic Grain Terminal|Baltic Grain Terminal
E Firm|Nordkorn|Nordkorn
E Firm|Silo Four|Silo Four
E Firm|Ginsburg & Desai|Ginsburg & Desai
E Firm|Pearl Crescent DMCC|Pearl Crescent DMCC
E Place|Lisbon|Lisbon
E Place|Vigo|Vigo
E Place|Liepāja|Liepāja
E Place|Denmark|Danish
E Place|Belgium|Belgian
E Place|Antwerp|Antwerp
E Place|Zimbabwe|Zimbabwean
E Place|Dubai|Dubai
E Place|Rotterdam|Rotterdam
E Place|Minsk|Minsk
E Place|Pretoria|Pretoria
E Place|New Zealand|New Zealand
E Commodity|rye|rye
E Commodity|diamonds|diamond;stones
E Commodity|scrap copper|scrap copper
E Commodity|pears|pears
C Rafaela Quintão do Amaral|she@2;Her@3
C Baltic Grain Terminal|its@5
C Ginsburg & Desai|the house@8;it@8
R Rafaela Quintão do Amaral|EMPLOYED_BY|Gulf of Guinea Inter-Regional Network|2|asserted|-
R European Fisheries Control Agency|LOCATED_IN|Vigo|2|asserted|-
R Baltic Grain Terminal|LOCATED_IN|Liepāja|5|asserted|-
R Nordkorn|LOCATED_IN|Denmark|5|asserted|-
R Baltic Grain Terminal|OWNS|Silo Four|5|asserted|now
R Baltic Grain Terminal|AGREED_WITH|Nordkorn|5|asserted|-
R Baltic Grain Terminal|SUPPLIES|Nordkorn|5-6|expected|until 2028
R Nordkorn|IMPORTS|rye|6|expected|until 2028
R Ginsburg & Desai|LOCATED_IN|Antwerp|8|asserted|-
R Ginsburg & Desai|ACCUSED_BY|Belgium|8|asserted|-
R Ginsburg & Desai|IMPORTS|diamonds|8|asserted|-
R Pearl Crescent DMCC|SUPPLIES|Ginsburg & Desai|8|asserted|-
R Pearl Crescent DMCC|LOCATED_IN|Dubai|8|asserted|-
R Ministry of Trade, Industry and Competition|LOCATED_IN|Pretoria|12|asserted|-
R scrap copper|SANCTIONED_BY|Ministry of Trade, Industry and Competition|12|expected|until June 2026
R Anahera Te Whiu|LEADS|Customs Service|13|asserted|-
R Customs Service|LOCATED_IN|New Zealand|13|asserted|-
B 16

@w-012|broadcast transcript|2023-08-02|Transcript: Morning Ledger, Wednesday edition
* 1 ANCHOR: Good morning. A bank that nobody had heard of, a palace that everybody knows, and a resignation.
2 Our Lusaka correspondent, Mutale Phiri, has the story. Mutale?
* 3 PHIRI: Good morning, Oona. The bank is called First Meridian Trust, it is registered in Antigua and Barbuda, and until last night hardly anyone in this country could have told you who was behind it.
4 Now we know, or we think we do.
5 According to court papers unsealed in Miami yesterday, the man behind First Meridian is Bwalya Sichone, and Sichone, of course, was until last night deputy governor of the Bank of Zambia.
* 6 ANCHOR: And the palace?
* 7 PHIRI: The palace is a house in Kitwe. It was paid for, U.S. prosecutors say, by Zhongrui Infrastructure, the Chinese builder that won the contract for the Copperbelt ring road.
8 The company bought it through First Meridian, which then passed it on to him. That is the claim. He has not been charged, and I stress that; Zhongrui has.
* 9 ANCHOR: What does the company say?
* 10 PHIRI: It put out three lines from Chengdu, where it has its headquarters. It says it "has never had any dealings with the bank named".
* 11 ANCHOR: And the president?
* 12 PHIRI: President Mumba Hachipuka was meant to fly to Chengdu next Monday. I have just been told by a spokeswoman, Ireen Zulu, that he will not be going.
13 He met the bank's governor, Dr Lweendo Chirwa, at State House at seven this morning.
* 14 ANCHOR: Mutale Phiri in Lusaka. Thank you. Coming up: why your bread costs more, and a very old tortoise.
E Person|Mutale Phiri|Mutale Phiri;Mutale;PHIRI
E Person|Oona|Oona
E Person|Bwalya Sichone|Bwalya Sichone;Sichone
E Person|Mumba Hachipuka|Mumba Hachipuka
E Person|Ireen Zulu|Ireen Zulu
E Person|Lweendo Chirwa|Lweendo Chirwa
E Organization|Bank of Zambia|Bank of Zambia
E Organization|Morning Ledger|Morning Ledger
E Firm|First Meridian Trust|First Meridian Trust;First Meridian
E Firm|Zhongrui Infrastructure|Zhongrui Infrastructure;Zhongrui
E Place|Lusaka|Lusaka
E Place|Antigua and Barbuda|Antigua and Barbuda
E Place|Miami|Miami
E Place|Kitwe|Kitwe
E Place|United States|U.S.
E Place|China|Chinese
E Place|Copperbelt|Copperbelt
E Place|Chengdu|Chengdu
E Place|State House|State House
E Commodity|bread|bread
C Mutale Phiri|Our Lusaka correspondent@2;I@8;I@12
C First Meridian Trust|A bank@1;it@3;it#2@3;which@8;the bank@10
C Bwalya Sichone|the man@5;him@8;He@8
C Zhongrui Infrastructure|the Chinese builder@7;The company@8;the company@9;It@10;it@10;It#2@10
C Mumba Hachipuka|the president@11;he@12;He@13
R First Meridian Trust|LOCATED_IN|Antigua and Barbuda|3|asserted|-
R Mutale Phiri|EMPLOYED_BY|Morning Ledger|0-2|asserted|-
R Bwalya Sichone|OWNS|First Meridian Trust|5|alleged|-
R Zhongrui Infrastructure|LOCATED_IN|China|7|asserted|-
R Zhongrui Infrastructure|ACCUSED_BY|United States|7-8|asserted|-
R Zhongrui Infrastructure|LOCATED_IN|Chengdu|10|asserted|-
R Zhongrui Infrastructure|TRADES_WITH|First Meridian Trust|10|denied|-
R Mumba Hachipuka|VISITED|Chengdu|12|denied|next Monday
R Mumba Hachipuka|MET_WITH|Lweendo Chirwa|12-13|asserted|at seven this morning
R Lweendo Chirwa|LEADS|Bank of Zambia|5-13|asserted|-

@w-013|non-native company news|2025-06-11|About visit of partners from Uzbek side and further plans
1 On 9 June of this year our plant was visited by delegation of JSC "Fargʻona Azot" (Republic of Uzbekistan) under leadership of General Director Mr. Otabek Rasulov.
2 In negotiations from our side have participated Commercial Director of PJSC "Khimnit-Mogilev" Ms. Natallia Hrynkevich and specialists of the department of foreign economic relations.
3 Guests were showing big interest to polyester yarn and geotextile, and after the tour on workshops the sides have signed Protocol of intentions, according to which already in III quarter may be delivered to Ferghana trial lot of polyester yarn in quantity 40 tons.
4 Let us remind that our enterprise is working with Uzbekistan since 1996 and last year has sent there the production for 3,2 mln dollars.
5 Main raw material, paraxylene, enterprise receives from Russia (Ufa), earlier also from Lithuania, but supplies from Lithuanian side are stopped in connection with well-known restrictions of the European Union against us.
6 In the evening for guests was organized ballet.
E Firm|Fargʻona Azot|Fargʻona Azot
E Firm|Khimnit-Mogilev|Khimnit-Mogilev
E Person|Otabek Rasulov|Otabek Rasulov
E Person|Natallia Hrynkevich|Natallia Hrynkevich
E Organization|European Union|European Union
E Place|Uzbekistan|Uzbekistan;Uzbek;Republic of Uzbekistan
E Place|Ferghana|Ferghana
E Place|Russia|Russia
E Place|Ufa|Ufa
E Place|Lithuania|Lithuania;Lithuanian
E Commodity|polyester yarn|polyester yarn
E Commodity|geotextile|geotextile
E Commodity|paraxylene|paraxylene
C Khimnit-Mogilev|our@1;our@2;our enterprise@4;enterprise@5;us@5
C Fargʻona Azot|Guests@3
C Uzbekistan|there@4
R Fargʻona Azot|LOCATED_IN|Uzbekistan|1|asserted|-
R Otabek Rasulov|LEADS|Fargʻona Azot|1|asserted|-
R Natallia Hrynkevich|EMPLOYED_BY|Khimnit-Mogilev|2|asserted|-
R Fargʻona Azot|MET_WITH|Natallia Hrynkevich|1-2|asserted|On 9 June
R Khimnit-Mogilev|AGREED_WITH|Fargʻona Azot|1-3|asserted|-
R Khimnit-Mogilev|SUPPLIES|Ferghana|2-3|expected|in III quarter
R Khimnit-Mogilev|EXPORTS|polyester yarn|2-3|expected|in III quarter
R Khimnit-Mogilev|SUPPLIES|Uzbekistan|4|asserted|last year
R Khimnit-Mogilev|IMPORTS|paraxylene|5|asserted|-
R Russia|SUPPLIES|Khimnit-Mogilev|5|asserted|-
R Ufa|LOCATED_IN|Russia|5|asserted|-
R Lithuania|SUPPLIES|Khimnit-Mogilev|5|asserted|earlier
R Khimnit-Mogilev|SANCTIONED_BY|European Union|5|asserted|-
