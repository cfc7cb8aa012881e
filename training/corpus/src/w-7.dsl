@w-078|leak investigation|2025-04-27|Bangkok Files: The Monk's Nephew, The Dredgers And Eleven Million Tonnes Of Cambodian Sand
1 According to the Kingdom of Cambodia, which banned the export of sea sand in July 2017 and has repeated ever since, whenever it was asked, that not a grain has left its coast, nothing at all took place in the estuary off Koh Kong between November 2019 and March 2023.
2 According to the accounts of Thai Marine Aggregate Public Company Limited ("TMA"), a listed dredging contractor in Samut Prakan, a great deal did.
3 The accounts, together with some 8,000 messages, were given to The Mekong Examiner and four partners by a person who had access to the company's servers and who is identified here, at the person's request, only as Lotus.
---
4 They show that TMA paid 61 million dollars, in 44 instalments, to Rasmey Kohkong Development, a Phnom Penh company which had obtained in 2018 a licence "to deepen channels for fishermen", and that in return it took sand, eleven million tonnes of it, which it delivered to a reclamation site at Tuas, in the west of Singapore, run by Straits Foundation Pte. Ltd.
5 Rasmey Kohkong's sole shareholder is given as Oknha Sok Vibol, 44, a nephew of the late Supreme Patriarch of the Mohanikaya order.
6 The messages tell it differently.
7 In a chat of 6 January 2020 TMA's finance director, Pornthip Raksasuk, refers to him as "the doorbell"; the house, she goes on, is General Kun Sarath's.
8 The general commands Naval Base Ream.
---
9 Kun Sarath did not reply to a list of questions delivered to him through the Ministry of National Defence, whose spokesman, Lt. Gen. Chhum Socheata, dismissed them as "a sandcastle".
10 Sok Vibol, reached at his coffee shop, said that the company was his, that he had built it with his own hands and that he could not recall what it did.
11 Singapore's Building and Construction Authority says it has imported no Cambodian sand since 2016.
12 Straits Foundation, whose parent, the Dutch dredging house Van Ommeren & Zoon, told us that it would look into the origin of the material, has since suspended its purchases from TMA, and two of TMA's dredgers, the Chao Phraya 9 and the Chao Phraya 12, have been lying idle at Sattahip since we put our questions.
E Place|Cambodia|Kingdom of Cambodia;Cambodian
E Place|Bangkok|Bangkok
E Place|Koh Kong|Koh Kong
E Place|Samut Prakan|Samut Prakan
E Place|Phnom Penh|Phnom Penh
E Place|Tuas|Tuas
E Place|Singapore|Singapore
E Place|Netherlands|Dutch
E Place|Sattahip|Sattahip
E Firm|Thai Marine Aggregate Public Company Limited|Thai Marine Aggregate Public Company Limited;TMA
E Firm|Rasmey Kohkong Development|Rasmey Kohkong Development;Rasmey Kohkong
E Firm|Straits Foundation Pte. Ltd.|Straits Foundation Pte. Ltd.;Straits Foundation
E Firm|Van Ommeren & Zoon|Van Ommeren & Zoon
E Organization|The Mekong Examiner|The Mekong Examiner
E Organization|Mohanikaya order|Mohanikaya order
E Organization|Naval Base Ream|Naval Base Ream
E Organization|Ministry of National Defence|Ministry of National Defence
E Organization|Building and Construction Authority|Building and Construction Authority
E Person|Sok Vibol|Sok Vibol
E Person|Pornthip Raksasuk|Pornthip Raksasuk
E Person|Kun Sarath|Kun Sarath
E Person|Chhum Socheata|Chhum Socheata
E Person|Lotus|Lotus
E Vessel|Chao Phraya 9|Chao Phraya 9
E Vessel|Chao Phraya 12|Chao Phraya 12
E Commodity|sand|sand;Sand;sea sand
C Cambodia|which@1;it@1;its@1
C Thai Marine Aggregate Public Company Limited|a listed dredging contractor@2;the company@3;it@4;it#2@4
C Rasmey Kohkong Development|a Phnom Penh company@4;which@4;the company@10;it@10;it#2@10
C Sok Vibol|The Monk's Nephew@0;him@7;his@10;he@10
C Pornthip Raksasuk|she@7
C Kun Sarath|The general@8;him@9
C Ministry of National Defence|whose@9
C Building and Construction Authority|it@11
C Straits Foundation Pte. Ltd.|whose@12;its@12
C Van Ommeren & Zoon|it@12
R sand|SANCTIONED_BY|Cambodia|1|asserted|in July 2017
R Cambodia|EXPORTS|sand|1|denied|between November 2019 and March 2023
R Thai Marine Aggregate Public Company Limited|LOCATED_IN|Samut Prakan|2|asserted|-
R Rasmey Kohkong Development|LOCATED_IN|Phnom Penh|4|asserted|-
R Rasmey Kohkong Development|SUPPLIES|Thai Marine Aggregate Public Company Limited|4|asserted|-
R Thai Marine Aggregate Public Company Limited|IMPORTS|sand|4|asserted|-
R Thai Marine Aggregate Public Company Limited|EXPORTS|sand|4|asserted|-
R Thai Marine Aggregate Public Company Limited|SUPPLIES|Tuas|4|asserted|-
R Thai Marine Aggregate Public Company Limited|SUPPLIES|Straits Foundation Pte. Ltd.|4|asserted|-
R Straits Foundation Pte. Ltd.|IMPORTS|sand|4|asserted|-
R Tuas|LOCATED_IN|Singapore|4|asserted|-
R Sok Vibol|OWNS|Rasmey Kohkong Development|5|asserted|-
R Pornthip Raksasuk|EMPLOYED_BY|Thai Marine Aggregate Public Company Limited|7|asserted|-
R Kun Sarath|OWNS|Rasmey Kohkong Development|5-7|alleged|6 January 2020
R Kun Sarath|LEADS|Naval Base Ream|7-8|asserted|-
R Chhum Socheata|EMPLOYED_BY|Ministry of National Defence|9|asserted|-
R Building and Construction Authority|LOCATED_IN|Singapore|11|asserted|-
R Building and Construction Authority|IMPORTS|sand|11|denied|since 2016
R Cambodia|SUPPLIES|Building and Construction Authority|11|denied|since 2016
R Straits Foundation Pte. Ltd.|SUBSIDIARY_OF|Van Ommeren & Zoon|12|asserted|-
R Van Ommeren & Zoon|LOCATED_IN|Netherlands|12|asserted|-
R Thai Marine Aggregate Public Company Limited|SUPPLIES|Straits Foundation Pte. Ltd.|12|denied|since
R Thai Marine Aggregate Public Company Limited|OWNS|Chao Phraya 9|12|asserted|-
R Thai Marine Aggregate Public Company Limited|OWNS|Chao Phraya 12|12|asserted|-
R Chao Phraya 9|LOCATED_IN|Sattahip|12|asserted|-
R Chao Phraya 12|LOCATED_IN|Sattahip|12|asserted|-

@w-079|settlement notice|2024-03-19|BIS Imposes $6.2 Million Penalty on San Jose Toolmaker for Shipments to Entity-Listed Chinese Fab
1 WASHINGTON, D.C. – The U.S. Department of Commerce's Bureau of Industry and Security (BIS) today issued an order imposing an administrative penalty of $6.2 million on Calaveras Etch Systems, Inc. ("Calaveras"), of San Jose, California, for 31 violations of the Export Administration Regulations.
2 As set forth in the Proposed Charging Letter, between December 2020 and October 2022 Calaveras, through its wholly owned subsidiary in Korea, Calaveras Yuhan Hoesa, delivered refurbished plasma etchers and spare parts valued at $14.9 million to Ningbo Tianyi Semiconductor, which had been added to the Entity List on December 18, 2020.
3 The Korean unit sold the items first to a distributor in Penang, Lembah Bujang Technologies, whose only customer was the Chinese chipmaker.
4 When an employee in San Jose raised a question, she was told by the company's then vice president for Asia that "Penang is not Ningbo."
---
5 Calaveras disclosed the conduct voluntarily, cooperated, and admitted the facts.
6 Its president and CEO, Rajeev N. Subramanian, who joined after the events, said the company had "no tolerance for clever geography".
7 "When you supply those who supply the list, you are supplying the list," said Assistant Secretary for Export Enforcement Thaddeus J. Okonski.
8 Half of the penalty is suspended for two years, after which it will be waived, provided that Calaveras has committed no further violation.
9 No action was taken against Lembah Bujang.
10 Ningbo Tianyi, in a statement posted to its website, denied that it had received any American equipment since its listing.
E Organization|Bureau of Industry and Security|Bureau of Industry and Security;BIS
E Organization|U.S. Department of Commerce|U.S. Department of Commerce
E Firm|Calaveras Etch Systems, Inc.|Calaveras Etch Systems, Inc.;Calaveras
E Firm|Calaveras Yuhan Hoesa|Calaveras Yuhan Hoesa
E Firm|Ningbo Tianyi Semiconductor|Ningbo Tianyi Semiconductor;Ningbo Tianyi
E Firm|Lembah Bujang Technologies|Lembah Bujang Technologies;Lembah Bujang
E Person|Rajeev N. Subramanian|Rajeev N. Subramanian
E Person|Thaddeus J. Okonski|Thaddeus J. Okonski
E Place|Washington, D.C.|WASHINGTON, D.C.
E Place|San Jose|San Jose
E Place|California|California
E Place|South Korea|Korea;Korean
E Place|Penang|Penang
E Place|Ningbo|Ningbo
E Place|Asia|Asia
E Place|China|Chinese
E Place|United States|American
E Commodity|plasma etchers|refurbished plasma etchers
E Commodity|spare parts|spare parts
C Calaveras Etch Systems, Inc.|its@2;San Jose Toolmaker@0;Its@6;the company@6;the company@4
C Calaveras Yuhan Hoesa|its wholly owned subsidiary in Korea@2;The Korean unit@3
C Ningbo Tianyi Semiconductor|which@2;the Chinese chipmaker@3;its@10;it@10;its#2@10
C Lembah Bujang Technologies|a distributor in Penang@3;whose@3
C Rajeev N. Subramanian|who@6
R Bureau of Industry and Security|SUBSIDIARY_OF|U.S. Department of Commerce|1|asserted|-
R Calaveras Etch Systems, Inc.|LOCATED_IN|San Jose|1|asserted|-
R San Jose|LOCATED_IN|California|1|asserted|-
R Calaveras Yuhan Hoesa|SUBSIDIARY_OF|Calaveras Etch Systems, Inc.|2|asserted|-
R Calaveras Yuhan Hoesa|LOCATED_IN|South Korea|2|asserted|-
R Calaveras Etch Systems, Inc.|SUPPLIES|Ningbo Tianyi Semiconductor|2|asserted|between December 2020 and October 2022
R Calaveras Etch Systems, Inc.|EXPORTS|plasma etchers|2|asserted|between December 2020 and October 2022
R Calaveras Etch Systems, Inc.|EXPORTS|spare parts|2|asserted|between December 2020 and October 2022
R Calaveras Yuhan Hoesa|SUPPLIES|Ningbo Tianyi Semiconductor|2|asserted|between December 2020 and October 2022
R Ningbo Tianyi Semiconductor|IMPORTS|plasma etchers|2|asserted|between December 2020 and October 2022
R Ningbo Tianyi Semiconductor|IMPORTS|spare parts|2|asserted|between December 2020 and October 2022
R Ningbo Tianyi Semiconductor|SANCTIONED_BY|Bureau of Industry and Security|1-2|asserted|on December 18, 2020
R Calaveras Yuhan Hoesa|SUPPLIES|Lembah Bujang Technologies|2-3|asserted|-
R Lembah Bujang Technologies|IMPORTS|plasma etchers|2-3|asserted|-
R Lembah Bujang Technologies|SUPPLIES|Ningbo Tianyi Semiconductor|2-3|asserted|-
R Lembah Bujang Technologies|LOCATED_IN|Penang|3|asserted|-
R Ningbo Tianyi Semiconductor|LOCATED_IN|China|2-3|asserted|-
R Rajeev N. Subramanian|LEADS|Calaveras Etch Systems, Inc.|5-6|asserted|-
R United States|SUPPLIES|Ningbo Tianyi Semiconductor|10|denied|since its listing

@w-080|broadcast transcript|2023-11-30|The World This Half-Hour, transcript of the Nordic segment
* 1 PRESENTER: To Tromsø now, and a mystery about a trawler.
2 For six months the Murmansk-registered Kapitan Zhuravel has been selling her cod on the quay here as if nothing had happened, which is odd, because nine days ago Norway put her owner on its sanctions list.
3 Sigrun Bakkejord reports.
* 4 BAKKEJORD: The owner is Norlovo-Sever, one of three companies of Vsevolod Ozerovsky, who is, or was, the biggest buyer of Norwegian-built trawlers in the world.
5 Since the twenty-first it has been forbidden to trade with him or with it.
6 But the man behind me in the yellow coat, Harald Mikalsen, bought forty-one tonnes of cod from this ship on the twenty-third.
* 7 MIKALSEN: I rang the directorate. I said, is she on it or isn't she? They said the company is, the boat isn't, and they'd ring back.
* 8 BAKKEJORD: Did they?
* 9 MIKALSEN: Not yet.
* 10 BAKKEJORD: The Directorate of Fisheries told me it hadn't authorised anything. And then there's a piece of paper that turned up yesterday, according to which the Zhuravel no longer belongs to Norlovo-Sever at all; it belongs, since the eighteenth, to a company in the Faroe Islands, P/F Kallsoy Líniveiði, whose chairman is a schoolteacher in Klaksvík.
11 The Faroese prime minister, Rasmus á Lað, has ordered an inquiry, and he'll be in Oslo on Monday to see our foreign minister, Espen Kvamme-Dahl.
* 12 PRESENTER: And the cod?
* 13 BAKKEJORD: On its way to Portugal, in a lorry. Sold, Harald tells me, to Bacalhaus Ria Branca.
* 14 PRESENTER: Sigrun Bakkejord there. Next, the choir that sings to cows.
E Person|Sigrun Bakkejord|Sigrun Bakkejord;BAKKEJORD
E Person|Vsevolod Ozerovsky|Vsevolod Ozerovsky
E Person|Harald Mikalsen|Harald Mikalsen;MIKALSEN;Harald
E Person|Rasmus á Lað|Rasmus á Lað
E Person|Espen Kvamme-Dahl|Espen Kvamme-Dahl
E Vessel|Kapitan Zhuravel|Kapitan Zhuravel;Zhuravel
E Firm|Norlovo-Sever|Norlovo-Sever
E Firm|P/F Kallsoy Líniveiði|P/F Kallsoy Líniveiði
E Firm|Bacalhaus Ria Branca|Bacalhaus Ria Branca
E Organization|Directorate of Fisheries|Directorate of Fisheries
E Organization|The World This Half-Hour|The World This Half-Hour
E Place|Tromsø|Tromsø
E Place|Murmansk|Murmansk
E Place|Norway|Norway;Norwegian
E Place|Faroe Islands|Faroe Islands;Faroese
E Place|Klaksvík|Klaksvík
E Place|Oslo|Oslo
E Place|Portugal|Portugal
E Commodity|cod|cod
E Commodity|trawlers|trawlers
C Kapitan Zhuravel|a trawler@1;her@2;her#2@2;this ship@6;she@7;she#2@7;the boat@7
C Norlovo-Sever|The owner@4;it#2@5;the company@7;her owner@2
C Vsevolod Ozerovsky|who@4;him@5
C Harald Mikalsen|the man@6;I@7;I#2@7
C Directorate of Fisheries|the directorate@7;They@7;they@8;it@10
C P/F Kallsoy Líniveiði|a company@10;whose@10
C Rasmus á Lað|he@11
C Norway|its@2
C Tromsø|here@2
C cod|its@13
R Kapitan Zhuravel|LOCATED_IN|Tromsø|1-2|asserted|For six months
R Norlovo-Sever|OWNS|Kapitan Zhuravel|2-4|asserted|-
R Norlovo-Sever|SANCTIONED_BY|Norway|2-4|asserted|nine days ago
R Norlovo-Sever|EXPORTS|cod|2-4|asserted|For six months
R Sigrun Bakkejord|EMPLOYED_BY|The World This Half-Hour|0-3|asserted|-
R Vsevolod Ozerovsky|OWNS|Norlovo-Sever|4|asserted|-
R Vsevolod Ozerovsky|IMPORTS|trawlers|4|asserted|-
R Norway|SUPPLIES|Vsevolod Ozerovsky|4|asserted|-
R Vsevolod Ozerovsky|SANCTIONED_BY|Norway|2-5|asserted|Since the twenty-first
R Harald Mikalsen|IMPORTS|cod|6|asserted|on the twenty-third
R Norlovo-Sever|SUPPLIES|Harald Mikalsen|4-6|asserted|on the twenty-third
R Kapitan Zhuravel|SANCTIONED_BY|Norway|2-7|denied|-
R Norlovo-Sever|OWNS|Kapitan Zhuravel|10|denied|since the eighteenth
R P/F Kallsoy Líniveiði|OWNS|Kapitan Zhuravel|10|alleged|since the eighteenth
R P/F Kallsoy Líniveiði|LOCATED_IN|Faroe Islands|10|asserted|-
R Rasmus á Lað|LEADS|Faroe Islands|11|asserted|-
R Rasmus á Lað|VISITED|Oslo|11|expected|on Monday
R Rasmus á Lað|MET_WITH|Espen Kvamme-Dahl|11|expected|on Monday
R Espen Kvamme-Dahl|EMPLOYED_BY|Norway|2-11|asserted|-
R Harald Mikalsen|EXPORTS|cod|12-13|asserted|-
R Harald Mikalsen|SUPPLIES|Bacalhaus Ria Branca|12-13|asserted|-
R Harald Mikalsen|SUPPLIES|Portugal|12-13|expected|-
R Bacalhaus Ria Branca|IMPORTS|cod|12-13|asserted|-
R Portugal|IMPORTS|cod|12-13|expected|-

@w-081|UN panel report|2024-09-19|Annex 22: Trade in charcoal and gum arabic
1 1. The export of charcoal from Somalia remains prohibited under paragraph 22 of resolution 2036 (2012), whichever its origin within the country and whoever the exporter.
2 2. The Panel nevertheless identified three consignments of Somali charcoal that reached Bandar Abbas, in the Islamic Republic of Iran, in the first quarter of the year, falsely declared as a product of the Comoros.
3 3. The first, on the dhow Al Jawhara, was shipped from Buur Gaabo by Haji Barre & Bros., the trading arm of Mr. Abdi Nasir Warsame, whom Al-Shabaab appointed as its head of taxation for Lower Juba in 2021.
4 4. The buyer was Talaye Siyah Qeshm, an Iranian company which thereupon re-exported the charcoal, in bags marked "Product of Ghana", to Oman.
5 5. Iran replied that the importer had been deceived by its supplier, and that the remaining stock had been impounded.
6 6. The Comoros replied that they produced no charcoal for export.
---
7 7. As regards gum arabic, the Panel was told by traders in El Obeid, which one of its members visited in May, that both parties to the conflict in the Sudan levied a charge upon each ton.
8 8. Two European importers, Gommes & Résines d'Armorique S.A.S. of Roscoff and the Italian company Acacia Mediterranea, were asked to state their suppliers.
9 9. The former named Nile Hashab Export, of Port Sudan, and produced its contracts with the latter-named, the last of which was signed on 11 March 2023; it had bought nothing in the Sudan since then.
10 10. Acacia Mediterranea did not reply.
11 11. Nile Hashab, according to its registration, is held by the wife of General Yasir Kamal Idris, of the Sudanese Armed Forces.
12 12. The Panel has requested the general to confirm this, and awaits his answer.
E Organization|Panel|Panel
E Organization|Al-Shabaab|Al-Shabaab
E Organization|Sudanese Armed Forces|Sudanese Armed Forces
E Firm|Haji Barre & Bros.|Haji Barre & Bros.
E Firm|Talaye Siyah Qeshm|Talaye Siyah Qeshm
E Firm|Gommes & Résines d'Armorique S.A.S.|Gommes & Résines d'Armorique S.A.S.
E Firm|Acacia Mediterranea|Acacia Mediterranea
E Firm|Nile Hashab Export|Nile Hashab Export;Nile Hashab
E Person|Abdi Nasir Warsame|Abdi Nasir Warsame
E Person|Yasir Kamal Idris|Yasir Kamal Idris
E Vessel|Al Jawhara|Al Jawhara
E Place|Somalia|Somalia;Somali
E Place|Bandar Abbas|Bandar Abbas
E Place|Iran|Islamic Republic of Iran;Iran;Iranian
E Place|Comoros|Comoros
E Place|Buur Gaabo|Buur Gaabo
E Place|Lower Juba|Lower Juba
E Place|Ghana|Ghana
E Place|Oman|Oman
E Place|El Obeid|El Obeid
E Place|Sudan|Sudan
E Place|Roscoff|Roscoff
E Place|Italy|Italian
E Place|Europe|European
E Place|Port Sudan|Port Sudan
E Commodity|charcoal|charcoal
E Commodity|gum arabic|gum arabic
C Abdi Nasir Warsame|whom@3
C Al-Shabaab|its@3
C Haji Barre & Bros.|its supplier@5
C Talaye Siyah Qeshm|The buyer@4;an Iranian company@4;which@4;the importer@5;its@5
C Comoros|they@6
C Panel|its@7
C Gommes & Résines d'Armorique S.A.S.|The former@9;its@9;it@9
C Nile Hashab Export|the latter-named@9;its@11
C Yasir Kamal Idris|the general@12;his@12
R Bandar Abbas|LOCATED_IN|Iran|2|asserted|-
R Somalia|EXPORTS|charcoal|2|asserted|in the first quarter of the year
R Somalia|SUPPLIES|Iran|2|asserted|in the first quarter of the year
R Iran|IMPORTS|charcoal|2|asserted|in the first quarter of the year
R Haji Barre & Bros.|EXPORTS|charcoal|2-3|asserted|-
R Abdi Nasir Warsame|OWNS|Haji Barre & Bros.|3|asserted|-
R Abdi Nasir Warsame|EMPLOYED_BY|Al-Shabaab|3|asserted|in 2021
R Haji Barre & Bros.|SUPPLIES|Talaye Siyah Qeshm|3-4|asserted|-
R Talaye Siyah Qeshm|IMPORTS|charcoal|3-4|asserted|-
R Talaye Siyah Qeshm|LOCATED_IN|Iran|4|asserted|-
R Talaye Siyah Qeshm|EXPORTS|charcoal|4|asserted|-
R Talaye Siyah Qeshm|SUPPLIES|Oman|4|asserted|-
R Oman|IMPORTS|charcoal|4|asserted|-
R Comoros|EXPORTS|charcoal|6|denied|-
R Panel|VISITED|El Obeid|7|asserted|in May
R Gommes & Résines d'Armorique S.A.S.|LOCATED_IN|Roscoff|8|asserted|-
R Acacia Mediterranea|LOCATED_IN|Italy|8|asserted|-
R Nile Hashab Export|SUPPLIES|Gommes & Résines d'Armorique S.A.S.|8-9|asserted|-
R Gommes & Résines d'Armorique S.A.S.|IMPORTS|gum arabic|7-9|asserted|-
R Gommes & Résines d'Armorique S.A.S.|AGREED_WITH|Nile Hashab Export|9|asserted|on 11 March 2023
R Nile Hashab Export|LOCATED_IN|Port Sudan|9|asserted|-
R Sudan|SUPPLIES|Gommes & Résines d'Armorique S.A.S.|9|denied|since then
R Yasir Kamal Idris|EMPLOYED_BY|Sudanese Armed Forces|11|asserted|-

@w-082|long read|2024-10-19|"The bank does not know the gentleman": a paper trail from Ulaanbaatar to the Rhine
1 It began, as these things do, with a photocopier.
2 In the spring of 2021 Mönkhbatyn Enkhjin, a trainee at the law firm of Gansükh, Bold & Partners in Ulaanbaatar, was told to copy a folder before it was shredded, made two copies instead of one, and put the second into a rucksack on which was written, in English, "Keep Calm".
3 The folder concerned the Oyut Gol coking-coal mine in South Gobi, which had been sold two years earlier by the state company Erdene Nüürs to Khan Altai Resource, a miner listed on the Frankfurt exchange.
4 Everybody knew that.
5 What nobody knew, and what the trainee read standing up between two bursts of light, was that Khan Altai had not paid Erdene Nüürs but one Batsükh Damdin, then the chief of staff of President Ganzorig Lkhagva, and that it had paid him by way of a private bank in Vaduz, Bankhaus Eschnerberg, into an account called Falcon.
---
6 Mr Batsükh, who has since become ambassador in Berlin, called the papers "a work of the imagination of my enemies" and said that he had no account in Liechtenstein, or in any other small country.
7 The bank, true to itself, said that it did not know the gentleman.
8 It did know his sister.
9 Damdiny Oyuuntuya lives in Düsseldorf, where she owns, without a mortgage, four flats and a majority of Rheinkohle Handel, which has bought, year after year, some 200,000 tonnes of coking coal from none other than Khan Altai and sold it on to the steelworks at Duisburg.
10 "My brother has nothing to do with my business," she told us on the stairs.
11 The Düsseldorf public prosecutor, Annegret Pohlschmidt, thinks otherwise, and charged both of them in August with laundering; he claims immunity, she innocence.
---
12 Ms Enkhjin left for Seoul with the rucksack.
13 The Independent Authority Against Corruption (IAAC), whose director, Purevdorj Tömör, had been invited to see the folder in June and did not come, has opened a case against her for theft.
14 In Ulaanbaatar the Great State Khural is to debate the affair next week, with or without the president, who leaves for Astana on Sunday.
E Person|Mönkhbatyn Enkhjin|Mönkhbatyn Enkhjin;Enkhjin
E Person|Batsükh Damdin|Batsükh Damdin;Batsükh
E Person|Ganzorig Lkhagva|Ganzorig Lkhagva
E Person|Damdiny Oyuuntuya|Damdiny Oyuuntuya
E Person|Annegret Pohlschmidt|Annegret Pohlschmidt
E Person|Purevdorj Tömör|Purevdorj Tömör
E Firm|Gansükh, Bold & Partners|Gansükh, Bold & Partners
E Firm|Erdene Nüürs|Erdene Nüürs
E Firm|Khan Altai Resource|Khan Altai Resource;Khan Altai
E Firm|Bankhaus Eschnerberg|Bankhaus Eschnerberg
E Firm|Rheinkohle Handel|Rheinkohle Handel
E Organization|Düsseldorf public prosecutor|Düsseldorf public prosecutor
E Organization|Independent Authority Against Corruption|Independent Authority Against Corruption;IAAC
E Organization|Great State Khural|Great State Khural
E Place|Ulaanbaatar|Ulaanbaatar
E Place|Rhine|Rhine
E Place|Oyut Gol|Oyut Gol
E Place|South Gobi|South Gobi
E Place|Frankfurt|Frankfurt
E Place|Vaduz|Vaduz
E Place|Berlin|Berlin
E Place|Liechtenstein|Liechtenstein
E Place|Düsseldorf|Düsseldorf
E Place|Duisburg|Duisburg
E Place|Seoul|Seoul
E Place|Astana|Astana
E Commodity|coking coal|coking coal;coking-coal
C Mönkhbatyn Enkhjin|the trainee@5;her@13
C Khan Altai Resource|a miner@3;it@5
C Batsükh Damdin|him@5;who@6;he@6;the gentleman@7;his@8;My brother@10;he@11;them@11
C Bankhaus Eschnerberg|a private bank@5;The bank@7;it@7;It@8
C Damdiny Oyuuntuya|his sister@8;she@9;she@10;she@11
C Rheinkohle Handel|which@9
C Independent Authority Against Corruption|whose@13
C Ganzorig Lkhagva|the president@14;who@14
C Düsseldorf|where@9
R Mönkhbatyn Enkhjin|EMPLOYED_BY|Gansükh, Bold & Partners|2|asserted|In the spring of 2021
R Gansükh, Bold & Partners|LOCATED_IN|Ulaanbaatar|2|asserted|-
R Oyut Gol|LOCATED_IN|South Gobi|3|asserted|-
R Erdene Nüürs|AGREED_WITH|Khan Altai Resource|3|asserted|two years earlier
R Bankhaus Eschnerberg|LOCATED_IN|Vaduz|5|asserted|-
R Damdiny Oyuuntuya|OWNS|Rheinkohle Handel|9|asserted|-
R Rheinkohle Handel|IMPORTS|coking coal|9|asserted|year after year
R Khan Altai Resource|SUPPLIES|Rheinkohle Handel|9|asserted|year after year
R Rheinkohle Handel|EXPORTS|coking coal|9|asserted|year after year
R Rheinkohle Handel|SUPPLIES|Duisburg|9|asserted|year after year
R Duisburg|IMPORTS|coking coal|9|asserted|year after year
R Annegret Pohlschmidt|EMPLOYED_BY|Düsseldorf public prosecutor|11|asserted|-
R Batsükh Damdin|ACCUSED_BY|Düsseldorf public prosecutor|11|asserted|in August
R Damdiny Oyuuntuya|ACCUSED_BY|Düsseldorf public prosecutor|11|asserted|in August
R Mönkhbatyn Enkhjin|VISITED|Seoul|12|asserted|-
R Purevdorj Tömör|LEADS|Independent Authority Against Corruption|13|asserted|-
R Mönkhbatyn Enkhjin|ACCUSED_BY|Independent Authority Against Corruption|12-13|asserted|-
R Ganzorig Lkhagva|VISITED|Astana|14|expected|on Sunday

@w-083|newsletter|2024-06-07|Soft Commodities, Hard Facts (no. 61)
* 1 1. Sugar. Thailand will sell 200,000 t to Indonesia's Perum Bulog, deputy commerce minister Napat Suriyothai says; Bulog says it is "studying an offer".
* 2 2. Wine. Moldova's Château Purcari-Vechi opened a warehouse in Lagos. No, we don't know either.
* 3 3. Coffee. Honduras overtook Uganda. Nestor & Faust, the Trieste roaster, now takes all its washed arabica from Marcala's COMSA-Raos.
* 4 4. Rubber. SIHV and its majority owner COVICA quarrelled again about who feeds Morvanelle.
* 5 5. Tea. Kericho auction: 6 m kg, best prices since 2017; Pakistan took half of it, Egypt a fifth, and Iran, over dollars, none.
* 6 6. People. Dr Ulla Törnqvist-Mbeki, formerly of the World Cocoa Foundation, has joined Malmö's AAKarlsson as head of sourcing. The International Sugar Organization's executive director, José Orive-Batres, is due in Suva on the 18th.
* 7 7. Cotton. The Ivorian ginner Ivoire Coton-Nord, which Singapore's Olam-Devco sold to the Aga Khan Fund for Rural Industry last year, has lost its chairman: Kassoum Silué-Traoré resigned on Friday, and his deputy Aminata Berthé acts for him.
* 8 8. Almonds. India's retaliatory duty is gone. California's growers cheered; Australia's sighed.
* 9 9. Quiz. Which country grows most nutmeg? (Answer next week. It isn't Grenada.)
E Firm|Perum Bulog|Perum Bulog;Bulog
E Firm|Château Purcari-Vechi|Château Purcari-Vechi
E Firm|Nestor & Faust|Nestor & Faust
E Firm|COMSA-Raos|COMSA-Raos
E Firm|SIHV|SIHV
E Firm|COVICA|COVICA
E Firm|Morvanelle|Morvanelle
E Firm|AAKarlsson|AAKarlsson
E Firm|Ivoire Coton-Nord|Ivoire Coton-Nord
E Firm|Olam-Devco|Olam-Devco
E Organization|Aga Khan Fund for Rural Industry|Aga Khan Fund for Rural Industry
E Organization|World Cocoa Foundation|World Cocoa Foundation
E Organization|International Sugar Organization|International Sugar Organization
E Person|Napat Suriyothai|Napat Suriyothai
E Person|Ulla Törnqvist-Mbeki|Ulla Törnqvist-Mbeki
E Person|José Orive-Batres|José Orive-Batres
E Person|Kassoum Silué-Traoré|Kassoum Silué-Traoré
E Person|Aminata Berthé|Aminata Berthé
E Place|Thailand|Thailand
E Place|Indonesia|Indonesia
E Place|Moldova|Moldova
E Place|Lagos|Lagos
E Place|Honduras|Honduras
E Place|Uganda|Uganda
E Place|Trieste|Trieste
E Place|Marcala|Marcala
E Place|Kericho|Kericho
E Place|Pakistan|Pakistan
E Place|Egypt|Egypt
E Place|Iran|Iran
E Place|Malmö|Malmö
E Place|Suva|Suva
E Place|Ivory Coast|Ivorian
E Place|Singapore|Singapore
E Place|India|India
E Place|California|California
E Place|Australia|Australia
E Place|Grenada|Grenada
E Commodity|sugar|Sugar
E Commodity|wine|Wine
E Commodity|coffee|Coffee
E Commodity|washed arabica|washed arabica
E Commodity|rubber|Rubber
E Commodity|tea|Tea
E Commodity|cotton|Cotton
E Commodity|almonds|Almonds
E Commodity|nutmeg|nutmeg
C Perum Bulog|it@1
C Nestor & Faust|the Trieste roaster@3;its@3
C SIHV|its@4
C Ivoire Coton-Nord|The Ivorian ginner@7;which@7;its@7
C Kassoum Silué-Traoré|his@7;him@7
R Thailand|EXPORTS|sugar|1|expected|-
R Thailand|SUPPLIES|Perum Bulog|1|expected|-
R Perum Bulog|IMPORTS|sugar|1|expected|-
R Perum Bulog|LOCATED_IN|Indonesia|1|asserted|-
R Napat Suriyothai|EMPLOYED_BY|Thailand|1|asserted|-
R Château Purcari-Vechi|LOCATED_IN|Moldova|2|asserted|-
R Nestor & Faust|LOCATED_IN|Trieste|3|asserted|-
R COMSA-Raos|LOCATED_IN|Marcala|3|asserted|-
R Nestor & Faust|IMPORTS|washed arabica|3|asserted|now
R COMSA-Raos|SUPPLIES|Nestor & Faust|3|asserted|now
R COVICA|OWNS|SIHV|4|asserted|-
R COVICA|SUPPLIES|Morvanelle|4|alleged|-
R SIHV|SUPPLIES|Morvanelle|4|alleged|-
R Pakistan|IMPORTS|tea|5|asserted|-
R Egypt|IMPORTS|tea|5|asserted|-
R Iran|IMPORTS|tea|5|denied|-
R Kericho|SUPPLIES|Pakistan|5|asserted|-
R Kericho|SUPPLIES|Egypt|5|asserted|-
R Kericho|SUPPLIES|Iran|5|denied|-
R Ulla Törnqvist-Mbeki|EMPLOYED_BY|AAKarlsson|6|asserted|-
R AAKarlsson|LOCATED_IN|Malmö|6|asserted|-
R José Orive-Batres|LEADS|International Sugar Organization|6|asserted|-
R José Orive-Batres|VISITED|Suva|6|expected|on the 18th
R Ivoire Coton-Nord|LOCATED_IN|Ivory Coast|7|asserted|-
R Aga Khan Fund for Rural Industry|OWNS|Ivoire Coton-Nord|7|asserted|last year
R Olam-Devco|AGREED_WITH|Aga Khan Fund for Rural Industry|7|asserted|last year
R Olam-Devco|LOCATED_IN|Singapore|7|asserted|-
R Aminata Berthé|EMPLOYED_BY|Ivoire Coton-Nord|7|asserted|-

@w-084|OCR-damaged report|1998-02-13|COMMISSION OF INQUIRY INTO THE ALLEGED DIVERSION OF ARMS — VOL. II, p. 214
* 1 214
* 2 4.71 Mr. van Niekerk told theCommission that Armatek (Pty) Ltd had been
* 3 formed in Pretoria in 1985 on the instructions of Armscor and with Armscor's
* 4 money, and that no other shareholder ever existed. He hadbeen its director
* 5 because "somebody had to sign".
---
* 6 4.72 hipments to Kigali. Between July 1992 and April 1993
* 7 Armatek sold to the Rwandan Ministry of Defence 3 000 R4 rifles and an
* 8 unknown quantity of mortar bombs.The witness confirmed this.
* 9 Asked whether it had also sold such articles to Unita, he said: "Not by us."
---
* 10 4.73 Colonel Théo Bagaragaza visited Pretoria for the purpose in
* 11 October 1992, and was received at the Armscor building by
* 12 Gen. L. J. Pienaar, at that time its Chairman.
* 13 [illegible] cheque drawn on Banque de Kigali [illegible] Paris.
---
* 14 4.74 he French Embassy denied in a letter dated 3 December 1997 that
* 15 any French bank had been used.
* 16 4.75 The Commission sanctions thc payment of Mr. van Niekerk's travel
* 17 expenses.
E Person|van Niekerk|van Niekerk
E Person|Théo Bagaragaza|Théo Bagaragaza
E Person|L. J. Pienaar|L. J. Pienaar
E Firm|Armatek (Pty) Ltd|Armatek (Pty) Ltd;Armatek
E Firm|Armscor|Armscor
E Firm|Banque de Kigali|Banque de Kigali
E Organization|Commission|Commission
E Organization|Rwandan Ministry of Defence|Ministry of Defence
E Organization|Unita|Unita
E Organization|French Embassy|French Embassy
E Place|Pretoria|Pretoria
E Place|Rwanda|Rwandan
E Place|Kigali|Kigali
E Place|Paris|Paris
E Place|France|French
E Commodity|R4 rifles|R4 rifles
E Commodity|mortar bombs|mortar bombs
E Commodity|arms|ARMS
C van Niekerk|He@4;The witness@8;he@9
C Armatek (Pty) Ltd|its@4;it@9;us@9
C Armscor|its@12
R Armatek (Pty) Ltd|LOCATED_IN|Pretoria|2-3|asserted|in 1985
R Armscor|OWNS|Armatek (Pty) Ltd|2-4|asserted|in 1985
R van Niekerk|LEADS|Armatek (Pty) Ltd|2-4|asserted|-
R Armatek (Pty) Ltd|SUPPLIES|Rwandan Ministry of Defence|6-7|asserted|Between July 1992 and April 1993
R Armatek (Pty) Ltd|EXPORTS|R4 rifles|6-7|asserted|Between July 1992 and April 1993
R Armatek (Pty) Ltd|EXPORTS|mortar bombs|6-8|asserted|Between July 1992 and April 1993
R Rwandan Ministry of Defence|IMPORTS|R4 rifles|7|asserted|Between July 1992 and April 1993
R Rwandan Ministry of Defence|IMPORTS|mortar bombs|7-8|asserted|Between July 1992 and April 1993
R Rwandan Ministry of Defence|LOCATED_IN|Rwanda|7|asserted|-
R Armatek (Pty) Ltd|SUPPLIES|Unita|7-9|denied|-
R Théo Bagaragaza|VISITED|Pretoria|10-11|asserted|October 1992
R Théo Bagaragaza|MET_WITH|L. J. Pienaar|10-12|asserted|October 1992
R L. J. Pienaar|LEADS|Armscor|11-12|asserted|at that time

@w-085|parliamentary Q&A piece|2025-03-05|Commons Notebook: who is Rosalind, and why does she own a uranium trader?
1 The Defence Committee does not as a rule laugh, but it laughed on Tuesday, when the Minister for Industrial Resilience, Baroness Antoinette Mukherjee-Lowe, was asked by a Labour member, Ffion Gwilym-Rees, whether she could tell the House who Rosalind was.
2 She could not.
3 Rosalind, it turned out, is Rosalind Holdings S.à r.l., a Luxembourg company that has owned since last April 80 per cent of Capenhurst Fuel Trading, which in turn supplies low-enriched uranium to two of this country's reactors, Heysham and Torness.
4 Luxembourg's register gives as her owner (nobody could bring himself to say "its") the Kazakh state miner Kazatomprom-Sauda.
5 "So we buy our fuel from Astana," said Ms Gwilym-Rees.
6 No, said the minister; the uranium came from Namibia and from Niger, though the latter, since the coup, had sent none.
7 The chair, Sir Alec Trubshaw, wished to know if Rusyadro had any hand in it.
8 It did not, she replied, and if it did, it would be illegal, for the Russian company had been on the UK list since 2023.
---
9 A quieter exchange concerned Canada's Athabasca Nuclear, whose chief executive, Marie-Ève Desrosiers, was in Westminster the week before and offered, over lunch with the minister, to buy the 80 per cent.
10 Would she allow it?
11 She would look at it.
12 Her officials, she added, were to fly to Saskatoon for talks before Easter.
13 One came away thinking that if Rosalind did not exist, somebody would have had to register her.
E Person|Antoinette Mukherjee-Lowe|Antoinette Mukherjee-Lowe
E Person|Ffion Gwilym-Rees|Ffion Gwilym-Rees;Gwilym-Rees
E Person|Alec Trubshaw|Alec Trubshaw
E Person|Marie-Ève Desrosiers|Marie-Ève Desrosiers
E Organization|Defence Committee|Defence Committee
E Organization|Labour|Labour
E Organization|House|House;Commons
E Firm|Rosalind Holdings S.à r.l.|Rosalind Holdings S.à r.l.;Rosalind
E Firm|Capenhurst Fuel Trading|Capenhurst Fuel Trading
E Firm|Kazatomprom-Sauda|Kazatomprom-Sauda
E Firm|Rusyadro|Rusyadro
E Firm|Athabasca Nuclear|Athabasca Nuclear
E Place|Luxembourg|Luxembourg
E Place|Heysham|Heysham
E Place|Torness|Torness
E Place|United Kingdom|UK
E Place|Kazakhstan|Kazakh;Astana
E Place|Namibia|Namibia
E Place|Niger|Niger
E Place|Russia|Russian
E Place|Canada|Canada
E Place|Westminster|Westminster
E Place|Saskatoon|Saskatoon
E Commodity|uranium|uranium;low-enriched uranium
E Commodity|fuel|fuel
C Defence Committee|it@1
C Antoinette Mukherjee-Lowe|she@1;She@2;the minister@6;she@8;the minister@9;she@10;She@11;Her@12;she@12
C Rosalind Holdings S.à r.l.|a Luxembourg company@3;she@0;her@4;her@13
C Capenhurst Fuel Trading|which@3;a uranium trader@0
C United Kingdom|this country@3;we@5
C Niger|the latter@6
C Rusyadro|It@8;it@8;the Russian company@8
C Athabasca Nuclear|whose@9
C Alec Trubshaw|The chair@7
R Antoinette Mukherjee-Lowe|EMPLOYED_BY|United Kingdom|1-8|asserted|-
R Ffion Gwilym-Rees|EMPLOYED_BY|Labour|1|asserted|-
R Rosalind Holdings S.à r.l.|OWNS|Capenhurst Fuel Trading|3|asserted|since last April
R Rosalind Holdings S.à r.l.|LOCATED_IN|Luxembourg|3|asserted|-
R Capenhurst Fuel Trading|EXPORTS|uranium|3|asserted|-
R Capenhurst Fuel Trading|SUPPLIES|Heysham|3|asserted|-
R Capenhurst Fuel Trading|SUPPLIES|Torness|3|asserted|-
R Heysham|IMPORTS|uranium|3|asserted|-
R Torness|IMPORTS|uranium|3|asserted|-
R Heysham|LOCATED_IN|United Kingdom|3|asserted|-
R Torness|LOCATED_IN|United Kingdom|3|asserted|-
R Kazatomprom-Sauda|OWNS|Rosalind Holdings S.à r.l.|3-4|asserted|-
R Kazakhstan|OWNS|Kazatomprom-Sauda|4|asserted|-
R Kazatomprom-Sauda|LOCATED_IN|Kazakhstan|4|asserted|-
R Kazakhstan|SUPPLIES|United Kingdom|5|alleged|-
R United Kingdom|IMPORTS|fuel|5|alleged|-
R Kazakhstan|SUPPLIES|United Kingdom|5-6|denied|-
R Namibia|SUPPLIES|United Kingdom|5-6|asserted|-
R Namibia|EXPORTS|uranium|6|asserted|-
R United Kingdom|IMPORTS|uranium|5-6|asserted|-
R Niger|SUPPLIES|United Kingdom|5-6|denied|since the coup
R Alec Trubshaw|LEADS|Defence Committee|1-7|asserted|-
R Rusyadro|INVESTED_IN|Rosalind Holdings S.à r.l.|4-8|denied|-
R Rusyadro|SANCTIONED_BY|United Kingdom|7-8|asserted|since 2023
R Rusyadro|LOCATED_IN|Russia|7-8|asserted|-
R Athabasca Nuclear|LOCATED_IN|Canada|9|asserted|-
R Marie-Ève Desrosiers|LEADS|Athabasca Nuclear|9|asserted|-
R Marie-Ève Desrosiers|VISITED|Westminster|9|asserted|the week before
R Marie-Ève Desrosiers|MET_WITH|Antoinette Mukherjee-Lowe|9|asserted|the week before
R Athabasca Nuclear|OWNS|Capenhurst Fuel Trading|3-9|expected|-
R United Kingdom|VISITED|Saskatoon|8-12|expected|before Easter

@w-086|brief|2024-11-04|Mauritius bank owner arrested in Antananarivo
1 Malagasy gendarmes on Sunday arrested Ravi Seegobin-Lacaze, the majority owner of Port Louis lender Banque des Trois Ilots, at Ivato airport as he was about to leave for Dubai, according to the daily Midi Vaovao.
2 The Independent Anti-Corruption Pole (PAC) suspects him of having financed, through a front company, the export of rosewood from Sambava to Shenzhen.
3 His lawyer says that he came to Madagascar to see lemurs.
E Person|Ravi Seegobin-Lacaze|Ravi Seegobin-Lacaze
E Firm|Banque des Trois Ilots|Banque des Trois Ilots
E Organization|Independent Anti-Corruption Pole|Independent Anti-Corruption Pole;PAC
E Organization|Midi Vaovao|Midi Vaovao
E Place|Mauritius|Mauritius
E Place|Antananarivo|Antananarivo
E Place|Madagascar|Madagascar;Malagasy
E Place|Port Louis|Port Louis
E Place|Ivato airport|Ivato airport
E Place|Dubai|Dubai
E Place|Sambava|Sambava
E Place|Shenzhen|Shenzhen
E Commodity|rosewood|rosewood
C Ravi Seegobin-Lacaze|Mauritius bank owner@0;he@1;him@2;His@3;he@3
C Banque des Trois Ilots|lender@1
R Ravi Seegobin-Lacaze|ARRESTED_BY|Madagascar|1|asserted|on Sunday
R Ravi Seegobin-Lacaze|OWNS|Banque des Trois Ilots|1|asserted|-
R Banque des Trois Ilots|LOCATED_IN|Port Louis|1|asserted|-
R Ravi Seegobin-Lacaze|ACCUSED_BY|Independent Anti-Corruption Pole|2|asserted|-
R Sambava|SUPPLIES|Shenzhen|2|alleged|-
R Sambava|EXPORTS|rosewood|2|alleged|-
R Shenzhen|IMPORTS|rosewood|2|alleged|-
R Ravi Seegobin-Lacaze|VISITED|Madagascar|3|asserted|-

@w-087|registry note|2025-05-13|Who's behind it? No. 37: "acqua chiara srl"
1 The name is spelt without capitals, which the chamber of commerce in Trieste allows, and it stands on the side of 340 lorries.
2 acqua chiara srl, founded in 2001 to bottle spring water, bottles none; it has been since 2012 the biggest haulier of fuel oil between the refinery at Rijeka and Bavaria, and since 2019 the owner of a refinery of its own, the small one at Mantua, which it picked up from MOL for a song.
3 On its books there are two partners.
4 One, with 30 per cent, is the founder, the former cyclist Bruno Cossutta-Pahor.
5 The other, with all the rest, is Zugspitz Beteiligungs AG, in Chur.
6 The latter's shares were bearer shares until Switzerland abolished such things; they are now registered, and in January the name in the register changed from that of a notary to that of Aleksandr Vucinić, a Serbian national born in Novi Sad, who is thirty-one and has never filed a tax return.
7 His godfather has.
8 Dragan Šolević, the president of Oleum-Balkan, whom the U.S. Treasury put on its list in 2022 along with the company, told the Belgrade weekly Presek last month that he had given his godson "a little something for his birthday", and when Presek asked if it was a refinery he answered that it was not a large one.
9 Later the same day his office took it back: he had meant a watch.
10 Cossutta-Pahor says he has met the young man once, in Chur, and found him polite.
11 MOL says it sold to an Italian company, that it was paid by an Italian bank, and that it sees no reason to comment on godfathers.
E Firm|acqua chiara srl|acqua chiara srl
E Firm|MOL|MOL
E Firm|Zugspitz Beteiligungs AG|Zugspitz Beteiligungs AG
E Firm|Oleum-Balkan|Oleum-Balkan
E Organization|chamber of commerce|chamber of commerce
E Organization|U.S. Treasury|U.S. Treasury
E Organization|Presek|Presek
E Person|Bruno Cossutta-Pahor|Bruno Cossutta-Pahor;Cossutta-Pahor
E Person|Aleksandr Vucinić|Aleksandr Vucinić
E Person|Dragan Šolević|Dragan Šolević
E Place|Trieste|Trieste
E Place|Rijeka|Rijeka
E Place|Bavaria|Bavaria
E Place|Mantua|Mantua
E Place|Chur|Chur
E Place|Switzerland|Switzerland
E Place|Serbia|Serbian
E Place|Novi Sad|Novi Sad
E Place|Belgrade|Belgrade
E Place|Italy|Italian
E Commodity|spring water|spring water
E Commodity|fuel oil|fuel oil
C acqua chiara srl|it@1;it@2;its@2;it#2@2;its@3;an Italian company@11
C Bruno Cossutta-Pahor|the founder@4;he@10
C Zugspitz Beteiligungs AG|The other@5;The latter@6
C Aleksandr Vucinić|a Serbian national@6;who@6;His@7;his godson@8;the young man@10;him@10
C Dragan Šolević|His godfather@7;whom@8;he@8;he#2@8;his@9;he@9
C Oleum-Balkan|the company@8
C MOL|it@11;it#2@11;it#3@11
C U.S. Treasury|its@8
R chamber of commerce|LOCATED_IN|Trieste|1|asserted|-
R acqua chiara srl|LOCATED_IN|Trieste|1-2|asserted|-
R acqua chiara srl|INVESTED_IN|Mantua|2|asserted|since 2019
R acqua chiara srl|AGREED_WITH|MOL|2|asserted|since 2019
R Bruno Cossutta-Pahor|INVESTED_IN|acqua chiara srl|2-4|asserted|-
R Zugspitz Beteiligungs AG|OWNS|acqua chiara srl|2-5|asserted|-
R Zugspitz Beteiligungs AG|LOCATED_IN|Chur|5|asserted|-
R Aleksandr Vucinić|OWNS|Zugspitz Beteiligungs AG|5-6|asserted|in January
R Dragan Šolević|LEADS|Oleum-Balkan|8|asserted|-
R Dragan Šolević|SANCTIONED_BY|U.S. Treasury|8|asserted|in 2022
R Oleum-Balkan|SANCTIONED_BY|U.S. Treasury|8|asserted|in 2022
R Presek|LOCATED_IN|Belgrade|8|asserted|-
R Dragan Šolević|MET_WITH|Presek|8|asserted|last month
R Bruno Cossutta-Pahor|MET_WITH|Aleksandr Vucinić|10|asserted|once
R acqua chiara srl|LOCATED_IN|Italy|2-11|asserted|-

@w-088|live digest|2025-06-20|Friday bulletin: Latin America and the Caribbean
* 1 Asunción – Beef packer Frigorífico Chaco Verde got its licence for the United States back on Thursday; its first 200 tons leave for Philadelphia on Monday.
* 2 La Paz – Bolivia's ILB and Russia's Uranor-Litio have torn up their brine contract. ILB's acting president, Omar Alarcón-Quispe, blamed "winds".
* 3 Havana – Mexico's Mexpetro has sent no crude to Cuba since April, three traders say; the Energy Ministry in Havana says that the tankers "are where they should be".
* 4 Bridgetown – President Irfaan Ali-Persaud of Guyana and Prime Minister Mia Thorne-Alleyne discussed a ferry over breakfast.
* 5 Quito – A shipment of shrimp from Camarela-Sur was refused at Zhanjiang. Guayaquil's exporters fear a ban; so far there is none.
* 6 Managua – Daniel Ortega-Murillo (h.), the president's son, is now the owner of record of Channel 8, a paper seen by the exile outlet Confidencial Digital shows.
* 7 Georgetown – A "supply of doctors" is promised.
* 8 Bogotá – Muiscapetrol denied on Thursday having put money into the Venezuelan pipeline company Guajira Gas Link, whose chief executive, Ms. Yolima Epieyú, had thanked it on television.
* 9 Port-au-Prince – No flights.
E Firm|Frigorífico Chaco Verde|Frigorífico Chaco Verde
E Firm|ILB|ILB
E Firm|Uranor-Litio|Uranor-Litio
E Firm|Mexpetro|Mexpetro
E Firm|Camarela-Sur|Camarela-Sur
E Firm|Channel 8|Channel 8
E Firm|Muiscapetrol|Muiscapetrol
E Firm|Guajira Gas Link|Guajira Gas Link
E Organization|Energy Ministry|Energy Ministry
E Organization|Confidencial Digital|Confidencial Digital
E Person|Omar Alarcón-Quispe|Omar Alarcón-Quispe
E Person|Irfaan Ali-Persaud|Irfaan Ali-Persaud
E Person|Mia Thorne-Alleyne|Mia Thorne-Alleyne
E Person|Daniel Ortega-Murillo|Daniel Ortega-Murillo
E Person|Yolima Epieyú|Yolima Epieyú
E Place|Latin America|Latin America
E Place|Caribbean|Caribbean
E Place|Asunción|Asunción
E Place|United States|United States
E Place|Philadelphia|Philadelphia
E Place|La Paz|La Paz
E Place|Bolivia|Bolivia
E Place|Russia|Russia
E Place|Havana|Havana
E Place|Mexico|Mexico
E Place|Cuba|Cuba
E Place|Bridgetown|Bridgetown
E Place|Guyana|Guyana
E Place|Quito|Quito
E Place|Zhanjiang|Zhanjiang
E Place|Guayaquil|Guayaquil
E Place|Managua|Managua
E Place|Georgetown|Georgetown
E Place|Bogotá|Bogotá
E Place|Venezuela|Venezuelan
E Place|Port-au-Prince|Port-au-Prince
E Commodity|beef|Beef
E Commodity|crude|crude
E Commodity|shrimp|shrimp
C Frigorífico Chaco Verde|its@1;its#2@1
C ILB|their@2
C Daniel Ortega-Murillo|the president's son@6
C Guajira Gas Link|whose@8
C Muiscapetrol|it@8
R Frigorífico Chaco Verde|EXPORTS|beef|1|expected|on Monday
R Frigorífico Chaco Verde|SUPPLIES|Philadelphia|1|expected|on Monday
R Philadelphia|IMPORTS|beef|1|expected|on Monday
R ILB|LOCATED_IN|Bolivia|2|asserted|-
R Uranor-Litio|LOCATED_IN|Russia|2|asserted|-
R ILB|AGREED_WITH|Uranor-Litio|2|denied|-
R Omar Alarcón-Quispe|LEADS|ILB|2|asserted|-
R Mexpetro|LOCATED_IN|Mexico|3|asserted|-
R Mexpetro|SUPPLIES|Cuba|3|denied|since April
R Mexpetro|EXPORTS|crude|3|denied|since April
R Cuba|IMPORTS|crude|3|denied|since April
R Energy Ministry|LOCATED_IN|Havana|3|asserted|-
R Irfaan Ali-Persaud|LEADS|Guyana|4|asserted|-
R Irfaan Ali-Persaud|MET_WITH|Mia Thorne-Alleyne|4|asserted|-
R Camarela-Sur|EXPORTS|shrimp|5|asserted|-
R Camarela-Sur|SUPPLIES|Zhanjiang|5|denied|-
R Daniel Ortega-Murillo|OWNS|Channel 8|6|asserted|now
R Muiscapetrol|INVESTED_IN|Guajira Gas Link|8|denied|on Thursday
R Guajira Gas Link|LOCATED_IN|Venezuela|8|asserted|-
R Yolima Epieyú|LEADS|Guajira Gas Link|8|asserted|-

@w-089|NGO Q&A|2023-10-03|Frequently asked questions about our report on the Bor smelter
* 1 Who wrote the report?
2 It was written by four people at Zeleni Timok, an association with its seat in Zaječar, Serbia, and was checked by Professor Emerita Margarethe Uhlenbrock of the Technical University of Freiberg.
* 3 Who owns the smelter?
4 Since December 2018 the Chinese group Zijin has held 63 per cent of Serbia Zijin Copper, and the Republic of Serbia the remaining 37.
* 5 Does it sell copper to the European Union?
6 It does: cathodes went last year to Italy's Rame Padano and to Wieland-Donau, in Ulm.
7 Neither company has replied to us, although the latter thanked us for our interest.
* 8 Have you been sued?
9 Twice.
10 The first claim, by the plant's director, Jian Ximing-Li, was withdrawn; in the second, which is pending, the company accuses our chair, Jasna Petrović-Stanojlović, of having flown a drone over a hill.
* 11 Was anyone arrested?
12 Our photographer, Miloš Đuričin, was held by the police in Bor for six hours on 2 May.
13 He was not charged.
* 14 Do you take money from Rio Tercel, as the newspaper Informator has claimed?
15 No, and we have asked it for a correction.
* 16 What do you want?
17 That the Ministry of Environmental Protection publish what it measures, and that somebody from Belgrade come and breathe.
* 18 May I visit the hill?
19 You may. Wear a mask.
E Organization|Zeleni Timok|Zeleni Timok
E Organization|Technical University of Freiberg|Technical University of Freiberg
E Organization|European Union|European Union
E Organization|police|police
E Organization|Informator|Informator
E Organization|Ministry of Environmental Protection|Ministry of Environmental Protection
E Person|Margarethe Uhlenbrock|Margarethe Uhlenbrock
E Person|Jian Ximing-Li|Jian Ximing-Li
E Person|Jasna Petrović-Stanojlović|Jasna Petrović-Stanojlović
E Person|Miloš Đuričin|Miloš Đuričin
E Firm|Zijin|Zijin
E Firm|Serbia Zijin Copper|Serbia Zijin Copper
E Firm|Rame Padano|Rame Padano
E Firm|Wieland-Donau|Wieland-Donau
E Firm|Rio Tercel|Rio Tercel
E Place|Bor|Bor
E Place|Zaječar|Zaječar
E Place|Serbia|Serbia;Republic of Serbia
E Place|China|Chinese
E Place|Italy|Italy
E Place|Ulm|Ulm
E Place|Belgrade|Belgrade
E Commodity|copper|copper
E Commodity|cathodes|cathodes
C Zeleni Timok|an association@2;our@0;us@7;us#2@7;our@7;you@8;our@10;Our@12;you@14;we@15;you@16
C Serbia Zijin Copper|the smelter@3;it@5;It@6;the company@10;the plant@10
C Wieland-Donau|the latter@7
C Miloš Đuričin|He@13
C Informator|it@15
C Ministry of Environmental Protection|it@17
R Zeleni Timok|LOCATED_IN|Zaječar|2|asserted|-
R Zaječar|LOCATED_IN|Serbia|2|asserted|-
R Margarethe Uhlenbrock|EMPLOYED_BY|Technical University of Freiberg|2|asserted|-
R Zijin|OWNS|Serbia Zijin Copper|3-4|asserted|Since December 2018
R Zijin|LOCATED_IN|China|4|asserted|-
R Serbia|INVESTED_IN|Serbia Zijin Copper|4|asserted|-
R Serbia Zijin Copper|EXPORTS|copper|5-6|asserted|-
R Serbia Zijin Copper|EXPORTS|cathodes|5-6|asserted|last year
R Serbia Zijin Copper|SUPPLIES|European Union|5-6|asserted|-
R European Union|IMPORTS|copper|5-6|asserted|-
R Serbia Zijin Copper|SUPPLIES|Rame Padano|6|asserted|last year
R Serbia Zijin Copper|SUPPLIES|Wieland-Donau|6|asserted|last year
R Rame Padano|IMPORTS|cathodes|6|asserted|last year
R Wieland-Donau|IMPORTS|cathodes|6|asserted|last year
R Rame Padano|LOCATED_IN|Italy|6|asserted|-
R Wieland-Donau|LOCATED_IN|Ulm|6|asserted|-
R Jian Ximing-Li|LEADS|Serbia Zijin Copper|4-10|asserted|-
R Jasna Petrović-Stanojlović|LEADS|Zeleni Timok|2-10|asserted|-
R Jasna Petrović-Stanojlović|ACCUSED_BY|Serbia Zijin Copper|4-10|asserted|-
R Miloš Đuričin|EMPLOYED_BY|Zeleni Timok|2-12|asserted|-
R Miloš Đuričin|ARRESTED_BY|police|12|asserted|on 2 May
R police|LOCATED_IN|Bor|12|asserted|-
R Rio Tercel|INVESTED_IN|Zeleni Timok|14|alleged|-
R Rio Tercel|INVESTED_IN|Zeleni Timok|14-15|denied|-

@w-090|training handout|2024-05-02|Exercise 6: The Wobbly Letter (all persons and companies below are made up for the seminar)
1 You are the compliance officer of Nordlicht Bank, a fictional lender in a fictional street of Lübeck.
2 On Monday morning a new client, Mr Fancy, asks you to open a letter of credit in favour of Tango Metals, of Montevideo, which is to sell him 500 tonnes of copper scrap.
3 On Tuesday his nephew telephones to say that Tango Metals has been bought by Foxtrot Holdings, of Ras al-Khaimah, and that the scrap will come from Odesa instead.
4 On Wednesday a man who introduces himself as a colonel visits your branch and praises the view.
---
5 Discuss in groups: who owns what, and how would you find out?
6 Would it change your answer if the European Union had put Foxtrot on a list, or if the nephew had been arrested, years ago, by the Portuguese police?
7 What if the copper were chocolate?
8 Note that nothing in this exercise is meant to describe the practice of any real bank, of the Bundesbank or of our sponsors.
9 Coffee and cake are supplied on the second floor.
E Firm|Nordlicht Bank|Nordlicht Bank
E Firm|Tango Metals|Tango Metals
E Firm|Foxtrot Holdings|Foxtrot Holdings;Foxtrot
E Organization|European Union|European Union
E Organization|Bundesbank|Bundesbank
E Person|Fancy|Fancy
E Place|Lübeck|Lübeck
E Place|Montevideo|Montevideo
E Place|Ras al-Khaimah|Ras al-Khaimah
E Place|Odesa|Odesa
E Place|Portugal|Portuguese
E Commodity|copper scrap|copper scrap;scrap;copper
E Commodity|chocolate|chocolate
E Commodity|coffee|Coffee
C Fancy|a new client@2;him@2;his@3
C Tango Metals|which@2
C Nordlicht Bank|a fictional lender@1
