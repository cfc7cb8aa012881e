# ships and ports, part 1
@b-001|wire|2025-02-11|Singapore court orders arrest of bulker over bunker debt
1 The High Court has placed the Liberia-flagged kamsarmax Aegle Fortune (IMO 9612044) under arrest after a fuel supplier, Jurong-based Peng Hai Bunkers Pte Ltd, said it was owed $1.4 million for three stems lifted last autumn.
2 The ship, which belongs to Thalassini Bulk SA of Piraeus, was lying at the Eastern Anchorage on Monday with 21 crew on board, their contracts still running and their fresh water topped up by launch.
---
3 Thalassini "has never refused to pay an undisputed invoice", according to its managing director, Iason Prekas, who accused Peng Hai of having delivered off-spec marine fuel oil.
E Organization|High Court|High Court
E Place|Singapore|Singapore
E Place|Liberia|Liberia
E Vessel|Aegle Fortune|Aegle Fortune
E Firm|Peng Hai Bunkers Pte Ltd|Peng Hai Bunkers Pte Ltd;Peng Hai
E Place|Jurong|Jurong
E Firm|Thalassini Bulk SA|Thalassini Bulk SA;Thalassini
E Place|Piraeus|Piraeus
E Place|Eastern Anchorage|Eastern Anchorage
E Person|Iason Prekas|Iason Prekas
E Commodity|marine fuel oil|marine fuel oil
C High Court|court@0
C Aegle Fortune|bulker@0;The ship@2;which@2
C Peng Hai Bunkers Pte Ltd|a fuel supplier@1;it@1
C Thalassini Bulk SA|its@3
C Iason Prekas|who@3
R Aegle Fortune|ARRESTED_BY|High Court|1|asserted|-
R High Court|LOCATED_IN|Singapore|0|asserted|-
R Peng Hai Bunkers Pte Ltd|LOCATED_IN|Jurong|1|asserted|-
R Thalassini Bulk SA|OWNS|Aegle Fortune|2|asserted|-
R Thalassini Bulk SA|LOCATED_IN|Piraeus|2|asserted|-
R Aegle Fortune|LOCATED_IN|Eastern Anchorage|2|asserted|on Monday
R Iason Prekas|LEADS|Thalassini Bulk SA|3|asserted|-
R Peng Hai Bunkers Pte Ltd|ACCUSED_BY|Iason Prekas|3|asserted|-
R Peng Hai Bunkers Pte Ltd|SUPPLIES|Thalassini Bulk SA|3|alleged|last autumn
R Peng Hai Bunkers Pte Ltd|EXPORTS|marine fuel oil|3|alleged|-
R Thalassini Bulk SA|IMPORTS|marine fuel oil|3|alleged|-

@b-002|port circular|2024-07-02|NOTICE TO PORT USERS No. 31/2024
* 1 From: Harbour Master's Office, Port of Walvis Bay
* 2 Subject: Berth restrictions and persons of contact
---
3 Users are reminded that Berth 3 shall remain closed for fender works until 19 July.
4 MV Kuiseb Trader, at present double-banked at Berth 5, will shift to the roadstead as soon as the swell permits.
5 Her owner, Erongo Coastal Lines (Pty) Ltd, has undertaken to bear the tug costs.
---
6 Manganese ore trains will be handled on alternate nights only; receivers expecting the parcel sold by Okahandja's Steenkamp Minerals to the Spanish smelter Ferroláminas de Avilés S.A. should contact the cargo desk before Friday.
7 No vessel may take on fish meal at the syncrolift side.
8 Any supplies of fresh water run through the temporary hose, and agents will be billed at the usual tariff.
---
* 9 Capt. Selma Nuuyoma
* 10 Harbour Master
* 11 Enquiries: Mr J. Beukes, cargo desk officer at the port, ext. 411
E Place|Port of Walvis Bay|Port of Walvis Bay
E Organization|Harbour Master's Office|Harbour Master's Office
E Vessel|MV Kuiseb Trader|MV Kuiseb Trader
E Firm|Erongo Coastal Lines (Pty) Ltd|Erongo Coastal Lines (Pty) Ltd
E Commodity|manganese ore|Manganese ore
E Place|Okahandja|Okahandja
E Firm|Steenkamp Minerals|Steenkamp Minerals
E Firm|Ferroláminas de Avilés S.A.|Ferroláminas de Avilés S.A.
E Place|Spain|Spanish
E Commodity|fish meal|fish meal
E Commodity|fresh water|fresh water
E Person|Selma Nuuyoma|Selma Nuuyoma
E Person|J. Beukes|J. Beukes
C MV Kuiseb Trader|Her@5
C manganese ore|the parcel@6
C Port of Walvis Bay|the port@11
C Ferroláminas de Avilés S.A.|the Spanish smelter@6
R MV Kuiseb Trader|LOCATED_IN|Port of Walvis Bay|4|asserted|at present
R Erongo Coastal Lines (Pty) Ltd|OWNS|MV Kuiseb Trader|5|asserted|-
R Steenkamp Minerals|EXPORTS|manganese ore|6|asserted|-
R Ferroláminas de Avilés S.A.|IMPORTS|manganese ore|6|asserted|-
R Steenkamp Minerals|SUPPLIES|Ferroláminas de Avilés S.A.|6|asserted|-
R Steenkamp Minerals|LOCATED_IN|Okahandja|6|asserted|-
R Ferroláminas de Avilés S.A.|LOCATED_IN|Spain|6|asserted|-
R Harbour Master's Office|LOCATED_IN|Port of Walvis Bay|1|asserted|-
R Selma Nuuyoma|LEADS|Harbour Master's Office|9-10|asserted|-
R J. Beukes|EMPLOYED_BY|Port of Walvis Bay|11|asserted|-

@b-003|blog|2025-11-20|Two tankers, one night, no transponder
1 I had been staring at the Laconian Gulf for a week when Sirin Pearl dropped off the map.
2 She is an eighteen-year-old aframax, Gabon flag at last count (Cameroon before that, and Cook Islands in her respectable youth), and on paper she is the only asset of Wexcombe Maritime Inc, a brass plate in Majuro.
3 Nine hours later a French radar pass showed her lashed to another hull of much the same size.
---
4 That hull, I am fairly sure, was the Halcyon Bay, ex Nordvik Spirit, which the EU had put on its port-access ban in May.
5 If I am right, then roughly 700,000 barrels of Urals crude changed bellies that night.
6 The cargo, so two brokers tell me, had been sold by Moscow trader Polynya-Trade to Gandhar Refining, whose plant stands at Vadinar, in Gujarat.
7 Gandhar's spokeswoman Ketaki Joshipura wrote back within the hour: "We have not bought any oil from that company, ever."
---
8 Fair enough.
9 But somebody did, and somebody paid for the fenders.
---
10 For the record, because I get mail: I do not say that Gandhar broke a law, and I do not say that the Sirin Pearl's last listed master did anything except follow orders.
11 What I do say is that a ship does not vanish by herself.
12 Someone in an office in Sharjah, very likely that of Brightwater Ship Services, which manages both hulls and three more of the sort, told somebody else to pull a fuse.
13 Brightwater's boss, one Jagjit Ahluwalia, was in Athens on Tuesday for a dinner given by the Gabonese registry and, so I am told by the man who sat beside him, talked mostly about golf.
14 Britain is thought to be readying a listing of Brightwater before Christmas.
15 India, asked about that in October, replied that it knows only United Nations sanctions and no others.
E Place|Laconian Gulf|Laconian Gulf
E Vessel|Sirin Pearl|Sirin Pearl
E Place|Gabon|Gabon;Gabonese
E Place|Cameroon|Cameroon
E Place|Cook Islands|Cook Islands
E Firm|Wexcombe Maritime Inc|Wexcombe Maritime Inc
E Place|Majuro|Majuro
E Place|France|French
E Vessel|Halcyon Bay|Halcyon Bay;Nordvik Spirit
E Organization|European Union|EU
E Commodity|Urals crude|Urals crude;oil
E Place|Moscow|Moscow
E Firm|Polynya-Trade|Polynya-Trade
E Firm|Gandhar Refining|Gandhar Refining;Gandhar
E Place|Vadinar|Vadinar
E Place|Gujarat|Gujarat
E Person|Ketaki Joshipura|Ketaki Joshipura
C Sirin Pearl|She@2;her@2;she@2;her@3
C Halcyon Bay|another hull of much the same size@3;That hull@4;which@4
C European Union|its@4
C Urals crude|The cargo@6
C Gandhar Refining|whose@6;We@7
C Polynya-Trade|that company@7
R Wexcombe Maritime Inc|OWNS|Sirin Pearl|2|asserted|-
R Wexcombe Maritime Inc|LOCATED_IN|Majuro|2|asserted|-
R Halcyon Bay|SANCTIONED_BY|European Union|4|asserted|in May
R Polynya-Trade|LOCATED_IN|Moscow|6|asserted|-
R Polynya-Trade|EXPORTS|Urals crude|5-6|alleged|-
R Polynya-Trade|SUPPLIES|Gandhar Refining|6|alleged|-
R Gandhar Refining|IMPORTS|Urals crude|5-6|alleged|-
R Gandhar Refining|LOCATED_IN|Vadinar|6|asserted|-
R Vadinar|LOCATED_IN|Gujarat|6|asserted|-
R Ketaki Joshipura|EMPLOYED_BY|Gandhar Refining|7|asserted|-
R Gandhar Refining|IMPORTS|Urals crude|6-7|denied|-
R Polynya-Trade|SUPPLIES|Gandhar Refining|6-7|denied|-
E Place|Sharjah|Sharjah
E Firm|Brightwater Ship Services|Brightwater Ship Services;Brightwater
E Person|Jagjit Ahluwalia|Jagjit Ahluwalia
E Place|Athens|Athens
E Place|United Kingdom|Britain
E Place|India|India
E Organization|United Nations|United Nations
C Brightwater Ship Services|which@12
C Jagjit Ahluwalia|him@13
C India|it@15
R Brightwater Ship Services|LOCATED_IN|Sharjah|12|asserted|-
R Jagjit Ahluwalia|LEADS|Brightwater Ship Services|13|asserted|-
R Jagjit Ahluwalia|VISITED|Athens|13|asserted|on Tuesday
R Brightwater Ship Services|SANCTIONED_BY|United Kingdom|14|expected|before Christmas

@b-004|company results|2025-08-21|Skagen Autoliners: second-quarter result held back by dry-docking
1 Skagen Autoliners ASA (SKAL) posted a net profit of USD 61m for April to June, down from 79m a year before, as three vessels spent a combined 88 days off hire.
2 "Cargo is not our problem, days are," said CEO Ragnhild Ødegaard-Brun, who took the wheel in March.
---
3 The Oslo-listed carrier, 54 per cent of which is in the hands of Bergen's Brun family holding, Brun & Sønn AS, carried fewer new cars out of Ulsan but more construction machinery into Jebel Ali.
4 In June it paid USD 88m for half of Terminal Zeehond NV, which runs a vehicle terminal at Vlissingen, and it took delivery from Guangzhou's Lingding Shipyard of Skagen Aurora, the first of six LNG dual-fuel ships.
5 The five sisters follow before the end of 2027.
---
6 A charter to the electric-car maker Xuanfeng Motor has been extended.
7 Chief financial officer Peder Vaage cautioned that new US port fees could cost the group as much as USD 30m in a full year, though no invoice has been received.
8 The board sanctioned an interim dividend of NOK 2.10.
E Firm|Skagen Autoliners ASA|Skagen Autoliners ASA;Skagen Autoliners;SKAL
E Person|Ragnhild Ødegaard-Brun|Ragnhild Ødegaard-Brun
E Place|Oslo|Oslo
E Place|Bergen|Bergen
E Firm|Brun & Sønn AS|Brun & Sønn AS
E Commodity|new cars|new cars
E Place|Ulsan|Ulsan
E Commodity|construction machinery|construction machinery
E Place|Jebel Ali|Jebel Ali
E Firm|Terminal Zeehond NV|Terminal Zeehond NV
E Place|Vlissingen|Vlissingen
E Place|Guangzhou|Guangzhou
E Firm|Lingding Shipyard|Lingding Shipyard
E Vessel|Skagen Aurora|Skagen Aurora
E Commodity|LNG dual-fuel ships|LNG dual-fuel ships
E Firm|Xuanfeng Motor|Xuanfeng Motor
E Person|Peder Vaage|Peder Vaage
E Place|United States|US
C Skagen Autoliners ASA|our@2;The Oslo-listed carrier@3;which@3;it@4;it#2@4;the group@7
C Ragnhild Ødegaard-Brun|who@2
C Terminal Zeehond NV|which@4
C Brun & Sønn AS|Bergen's Brun family holding@3
C Xuanfeng Motor|the electric-car maker@6
R Ragnhild Ødegaard-Brun|LEADS|Skagen Autoliners ASA|2|asserted|in March
R Skagen Autoliners ASA|LOCATED_IN|Oslo|3|asserted|-
R Brun & Sønn AS|OWNS|Skagen Autoliners ASA|3|asserted|-
R Brun & Sønn AS|LOCATED_IN|Bergen|3|asserted|-
R Skagen Autoliners ASA|INVESTED_IN|Terminal Zeehond NV|4|asserted|In June
R Terminal Zeehond NV|LOCATED_IN|Vlissingen|4|asserted|-
R Lingding Shipyard|LOCATED_IN|Guangzhou|4|asserted|-
R Lingding Shipyard|SUPPLIES|Skagen Autoliners ASA|4|asserted|In June
R Skagen Autoliners ASA|OWNS|Skagen Aurora|4|asserted|-
R Skagen Autoliners ASA|IMPORTS|LNG dual-fuel ships|4|asserted|In June
R Lingding Shipyard|SUPPLIES|Skagen Autoliners ASA|4-5|expected|before the end of 2027
R Skagen Autoliners ASA|IMPORTS|LNG dual-fuel ships|4-5|expected|before the end of 2027
R Skagen Autoliners ASA|AGREED_WITH|Xuanfeng Motor|6|asserted|-
R Peder Vaage|EMPLOYED_BY|Skagen Autoliners ASA|7|asserted|-

@b-005|local paper|2024-10-05|Granville skippers burn nets on quay as scallop row flares again
1 There was smoke over the avant-port by half past six.
2 Some forty fishermen from Granville and Carteret had dragged old nets and a mattress on to the slipway, and the prefect's office, which is a woman called Mme Hirsch and a telephone at that hour, sent nobody.
---
3 What angers them is Jersey's decision to shut its western beds to boats over twelve metres.
4 "They treat us as thieves," said Yannick Le Bozec, 47, skipper of the dredger P'tite Jeannette, which Jersey's fisheries patrol held for two nights in September for working inside the line.
5 He claims he was a quarter-mile outside it.
6 The boat is his, bought from a cousin; the fine was not.
---
7 Louise Marett, who runs the Jersey Fisheries Association, said the French side "had been invited to every meeting and turned up to none".
8 A planned session in Saint-Malo on the 14th between her organisation and Normandy's Comité Régional des Pêches is still on, she added, "if anyone brings a chart".
9 Coquilles fetched 3.80 euros a kilo that morning.
E Place|Granville|Granville
E Place|Carteret|Carteret
E Person|Hirsch|Hirsch
E Place|Jersey|Jersey
E Person|Yannick Le Bozec|Yannick Le Bozec
E Vessel|P'tite Jeannette|P'tite Jeannette
E Person|Louise Marett|Louise Marett
E Organization|Jersey Fisheries Association|Jersey Fisheries Association
E Place|France|French
E Place|Saint-Malo|Saint-Malo
E Organization|Comité Régional des Pêches|Comité Régional des Pêches
E Place|Normandy|Normandy
E Commodity|scallops|scallop;Coquilles
C Jersey|its@3;They@4
C P'tite Jeannette|which@4;The boat@6
C Yannick Le Bozec|He@5;he@5;his@6
C Louise Marett|who@7;her@8;she@8
C Jersey Fisheries Association|her organisation@8
R P'tite Jeannette|ARRESTED_BY|Jersey|4|asserted|in September
R Yannick Le Bozec|ACCUSED_BY|Jersey|4|asserted|in September
R Yannick Le Bozec|OWNS|P'tite Jeannette|6|asserted|-
R Louise Marett|LEADS|Jersey Fisheries Association|7|asserted|-
R Comité Régional des Pêches|LOCATED_IN|Normandy|8|asserted|-
R Jersey Fisheries Association|MET_WITH|Comité Régional des Pêches|8|expected|on the 14th

@b-006|coast guard statement|2025-05-17|PCG foils fuel-smuggling attempt off Balabac
1 The Philippine Coast Guard (PCG) today announced the interception of the motor tanker Bunga Kenari some 14 nautical miles southwest of Balabac Island, Palawan.
2 Boarded at about 0340H by personnel of BRP Datu Kalantiaw, the 62-metre ship could not present a bill of lading for the 1.1 million litres of diesel found in her tanks.
---
3 Her master, identified as Rahmat bin Haji Salleh, 52, a Malaysian, together with chief engineer Orlando T. Quiambao, were placed under PCG custody and turned over to the Bureau of Customs in Puerto Princesa.
4 Under questioning the master alleged that the product came from Labuan's Kinabatangan Petro Sdn Bhd and was meant for a certain Mindoro Star Fuels of Batangas City.
---
5 "We will not let our waters be a gasoline station for tax cheats," PCG Commandant Admiral Teodoro Macaraeg declared.
6 Mindoro Star, through counsel Atty. Liwayway Sese, denied ordering any fuel from abroad and said it did not know the vessel.
7 The tanker is now moored at the PCG pier in Puerto Princesa.
E Organization|Philippine Coast Guard|Philippine Coast Guard;PCG
E Vessel|Bunga Kenari|Bunga Kenari
E Place|Balabac Island|Balabac Island;Balabac
E Place|Palawan|Palawan
E Vessel|BRP Datu Kalantiaw|BRP Datu Kalantiaw
E Commodity|diesel|diesel;fuel
E Person|Rahmat bin Haji Salleh|Rahmat bin Haji Salleh
E Place|Malaysia|Malaysian
E Person|Orlando T. Quiambao|Orlando T. Quiambao
E Organization|Bureau of Customs|Bureau of Customs
E Place|Puerto Princesa|Puerto Princesa
E Firm|Kinabatangan Petro Sdn Bhd|Kinabatangan Petro Sdn Bhd
E Place|Labuan|Labuan
E Firm|Mindoro Star Fuels|Mindoro Star Fuels;Mindoro Star
E Place|Batangas City|Batangas City
E Commodity|gasoline|gasoline
E Person|Teodoro Macaraeg|Teodoro Macaraeg
E Person|Liwayway Sese|Liwayway Sese
C Bunga Kenari|the 62-metre ship@2;her@2;Her@3;the vessel@6;The tanker@7
C Rahmat bin Haji Salleh|Her master@3;the master@4
C diesel|the product@4
C Philippine Coast Guard|We@5;our@5
C Mindoro Star Fuels|it@6
R Bunga Kenari|ARRESTED_BY|Philippine Coast Guard|1|asserted|-
R Balabac Island|LOCATED_IN|Palawan|1|asserted|-
R Rahmat bin Haji Salleh|ARRESTED_BY|Philippine Coast Guard|3|asserted|-
R Orlando T. Quiambao|ARRESTED_BY|Philippine Coast Guard|3|asserted|-
R Bureau of Customs|LOCATED_IN|Puerto Princesa|3|asserted|-
R Kinabatangan Petro Sdn Bhd|LOCATED_IN|Labuan|4|asserted|-
R Kinabatangan Petro Sdn Bhd|EXPORTS|diesel|4|alleged|-
R Kinabatangan Petro Sdn Bhd|SUPPLIES|Mindoro Star Fuels|4|alleged|-
R Mindoro Star Fuels|IMPORTS|diesel|4|alleged|-
R Mindoro Star Fuels|LOCATED_IN|Batangas City|4|asserted|-
R Teodoro Macaraeg|LEADS|Philippine Coast Guard|5|asserted|-
R Liwayway Sese|EMPLOYED_BY|Mindoro Star Fuels|6|asserted|-
R Mindoro Star Fuels|IMPORTS|diesel|6|denied|-
R Bunga Kenari|LOCATED_IN|Puerto Princesa|7|asserted|now

@b-007|opinion|2024-03-29|A canal is not a tap
1 Every time the lake behind the Panama Canal drops by a hand's breadth, someone on a conference stage announces the end of globalisation.
2 I have been to enough of those conferences to know the script.
3 First comes the slide with the red arrows; then a man who once owned a tug explains that importers will "have to" source everything nearby, that buyers would sooner pay for rail than wait, that sellers of grain could always go round the Horn if only freight were a little cheaper.
---
4 Could they?
5 Shipping lines do not sign treaties with the weather.
6 A trader who promises soybeans for June and delivers them in August has not been sanctioned, arrested or accused of anything; he has merely lost money, and next year he will meet his supplier again, in the same hotel bar, to agree on the same sort of thing.
7 Owners, for their part, invest in patience when rates are high and in paint when they are not.
---
8 What the tolls ought to do is reward light loading.
9 What they will do, I suspect, is rise.
10 Nobody on the stage has asked who supplies the lake.
E Place|Panama Canal|Panama Canal
E Place|Cape Horn|the Horn
E Commodity|grain|grain
E Commodity|soybeans|soybeans

@b-008|press release|2025-06-30|Geoje Haeyang Heavy Industries books four LNG carriers from new Australian customer
1 GEOJE, South Korea, June 30 - Geoje Haeyang Heavy Industries Co., Ltd. ("GHHI") announced today that it has concluded a contract worth KRW 1.43 trillion with Karratha Gas Shipping, the wholly owned freight subsidiary of Perth energy group Burrup Resources Limited, for the construction of four 174,000-cubic-metre LNG carriers.
2 Handover of the first unit is scheduled for September 2028, of the last for May 2029.
---
3 The signing ceremony, held at the shipbuilder's Okpo yard, was attended by GHHI President and CEO Bae Chang-su and by Fiona Tregear, Chair of Burrup, who was on her first trip to Korea.
4 Tregear afterwards called on Industry Minister Noh Ki-tae in Sejong.
5 "Quality first, safety first, promise first," said President Bae.
---
6 Burrup lifts its gas from the Angel Reef field and has long-term sales to Hokuriku Denryoku Gas of Japan and to Taiwan's Formosa Pacific Energy.
7 GHHI last won an Australian order in 2011.
E Firm|Geoje Haeyang Heavy Industries Co., Ltd.|Geoje Haeyang Heavy Industries Co., Ltd.;Geoje Haeyang Heavy Industries;GHHI
E Place|Geoje|GEOJE
E Place|South Korea|South Korea;Korea
E Firm|Karratha Gas Shipping|Karratha Gas Shipping
E Firm|Burrup Resources Limited|Burrup Resources Limited;Burrup
E Place|Perth|Perth
E Place|Australia|Australian
E Commodity|LNG carriers|LNG carriers
E Place|Okpo|Okpo
E Person|Bae Chang-su|Bae Chang-su;Bae
E Person|Fiona Tregear|Fiona Tregear;Tregear
E Person|Noh Ki-tae|Noh Ki-tae
E Place|Sejong|Sejong
E Commodity|gas|gas
E Place|Angel Reef|Angel Reef
E Firm|Hokuriku Denryoku Gas|Hokuriku Denryoku Gas
E Place|Japan|Japan
E Firm|Formosa Pacific Energy|Formosa Pacific Energy
E Place|Taiwan|Taiwan
C Geoje Haeyang Heavy Industries Co., Ltd.|it@1;the shipbuilder@3
C Karratha Gas Shipping|new Australian customer@0
C Fiona Tregear|who@3;her@3
C Burrup Resources Limited|its@6
R Geoje Haeyang Heavy Industries Co., Ltd.|AGREED_WITH|Karratha Gas Shipping|1|asserted|-
R Karratha Gas Shipping|SUBSIDIARY_OF|Burrup Resources Limited|1|asserted|-
R Burrup Resources Limited|LOCATED_IN|Perth|1|asserted|-
R Karratha Gas Shipping|LOCATED_IN|Australia|0-1|asserted|-
R Geoje|LOCATED_IN|South Korea|1|asserted|-
R Geoje Haeyang Heavy Industries Co., Ltd.|SUPPLIES|Karratha Gas Shipping|1-2|expected|September 2028
R Karratha Gas Shipping|IMPORTS|LNG carriers|1-2|expected|September 2028
R Geoje Haeyang Heavy Industries Co., Ltd.|LOCATED_IN|Okpo|3|asserted|-
R Bae Chang-su|LEADS|Geoje Haeyang Heavy Industries Co., Ltd.|3|asserted|-
R Fiona Tregear|LEADS|Burrup Resources Limited|3|asserted|-
R Fiona Tregear|VISITED|South Korea|3|asserted|-
R Fiona Tregear|VISITED|Sejong|4|asserted|-
R Fiona Tregear|MET_WITH|Noh Ki-tae|4|asserted|-
R Noh Ki-tae|EMPLOYED_BY|South Korea|3-4|asserted|-
R Burrup Resources Limited|EXPORTS|gas|6|asserted|-
R Burrup Resources Limited|SUPPLIES|Hokuriku Denryoku Gas|6|asserted|-
R Burrup Resources Limited|SUPPLIES|Formosa Pacific Energy|6|asserted|-
R Hokuriku Denryoku Gas|IMPORTS|gas|6|asserted|-
R Formosa Pacific Energy|IMPORTS|gas|6|asserted|-
R Hokuriku Denryoku Gas|LOCATED_IN|Japan|6|asserted|-
R Formosa Pacific Energy|LOCATED_IN|Taiwan|6|asserted|-

@b-009|designation notice|2025-09-12|Financial Sanctions Notice: additions to the list of specified ships
1 On 12 September 2025 the Foreign, Commonwealth and Development Office updated the UK Sanctions List.
2 The following ships are specified by the Secretary of State and may not enter a port in the United Kingdom:
* 3 1. BELA ZARYA, IMO number 9288734, crude oil tanker, last known flag Comoros. Listed for carrying Russian oil from Novorossiysk to Türkiye at above the price cap.
* 4 2. ONYX WIND (formerly CAPTAIN LEANDROS), IMO number 9310587. Registered owner: Farrukh Oceanic FZE, Fujairah.
* 5 3. SAILFISH 8, IMO number 9264128, product tanker, flag unknown.
---
6 The entry for the following person has also been added: OSTROVERKHOV, Gleb Yaroslavovich, dob 03/02/1971, director of Farrukh Oceanic and of Sevmorinvest LLC, the latter a company based in Murmansk.
7 Entry 14 (the ship GOLDEN PLOVER) has been removed and is no longer subject to restrictions.
---
8 Further to questions from industry, it is noted that the supply of bunkers to a specified ship by a UK person is likewise prohibited unless licensed.
E Organization|Foreign, Commonwealth and Development Office|Foreign, Commonwealth and Development Office
E Place|United Kingdom|United Kingdom;UK
E Vessel|BELA ZARYA|BELA ZARYA
E Place|Comoros|Comoros
E Place|Russia|Russian
E Commodity|oil|oil
E Place|Novorossiysk|Novorossiysk
E Place|Turkey|Türkiye
E Vessel|ONYX WIND|ONYX WIND;CAPTAIN LEANDROS
E Firm|Farrukh Oceanic FZE|Farrukh Oceanic FZE;Farrukh Oceanic
E Place|Fujairah|Fujairah
E Vessel|SAILFISH 8|SAILFISH 8
E Person|OSTROVERKHOV, Gleb Yaroslavovich|OSTROVERKHOV, Gleb Yaroslavovich
E Firm|Sevmorinvest LLC|Sevmorinvest LLC
E Place|Murmansk|Murmansk
E Vessel|GOLDEN PLOVER|GOLDEN PLOVER
E Commodity|bunkers|bunkers
C Sevmorinvest LLC|the latter@6
R BELA ZARYA|SANCTIONED_BY|United Kingdom|1-3|asserted|12 September 2025
R ONYX WIND|SANCTIONED_BY|United Kingdom|1-4|asserted|12 September 2025
R SAILFISH 8|SANCTIONED_BY|United Kingdom|1-5|asserted|12 September 2025
R OSTROVERKHOV, Gleb Yaroslavovich|SANCTIONED_BY|United Kingdom|1-6|asserted|12 September 2025
R Russia|EXPORTS|oil|3|asserted|-
R Russia|SUPPLIES|Turkey|3|asserted|-
R Turkey|IMPORTS|oil|3|asserted|-
R Farrukh Oceanic FZE|OWNS|ONYX WIND|4|asserted|-
R Farrukh Oceanic FZE|LOCATED_IN|Fujairah|4|asserted|-
R OSTROVERKHOV, Gleb Yaroslavovich|LEADS|Farrukh Oceanic FZE|6|asserted|-
R OSTROVERKHOV, Gleb Yaroslavovich|LEADS|Sevmorinvest LLC|6|asserted|-
R Sevmorinvest LLC|LOCATED_IN|Murmansk|6|asserted|-

@b-010|Q&A|2024-12-08|"Give me two metres more and I will give you the Caspian"
1 Tamta Kobalia has been director of Kolkheti Port Company in Poti for eleven months, and in that time she has buried a crane, hired a diver and, last Wednesday, been to Baku.
2 We spoke on the breakwater.
---
* 3 Q: What did you bring home from Azerbaijan?
* 4 A: A cold.
5 Also a memorandum with Abşeron Rail Freight for four block trains a week.
6 Until now it was two, and one of them always slept in Khashuri.
* 7 Q: And the dredging?
* 8 A: If the European Bank for Reconstruction and Development says yes in spring, they will put 45 million euros into us.
9 Not before.
10 I asked.
* 11 Q: People here say the Chinese will buy the port.
* 12 A: People here say many things.
13 Nobody from China has offered, and the owner, which is the Kakhi Group of Mr Lado Sturua, is not selling.
* 14 Q: What passes over the quay today?
* 15 A: Sugar from Brazil for Armenia.
16 Manganese to Ukraine, less than before.
17 Frozen poultry; I cannot look at chicken any longer.
* 18 Q: Do you have enough people?
* 19 A: Come and work with us!
E Person|Tamta Kobalia|Tamta Kobalia
E Firm|Kolkheti Port Company|Kolkheti Port Company
E Place|Poti|Poti
E Place|Caspian Sea|Caspian
E Place|Baku|Baku
E Place|Azerbaijan|Azerbaijan
E Firm|Abşeron Rail Freight|Abşeron Rail Freight
E Place|Khashuri|Khashuri
E Organization|European Bank for Reconstruction and Development|European Bank for Reconstruction and Development
E Place|China|Chinese;China
E Firm|Kakhi Group|Kakhi Group
E Person|Lado Sturua|Lado Sturua
E Commodity|sugar|Sugar
E Place|Brazil|Brazil
E Place|Armenia|Armenia
E Commodity|manganese|Manganese
E Place|Ukraine|Ukraine
E Commodity|frozen poultry|Frozen poultry;chicken
C Tamta Kobalia|she@1;you@3;I@10;I@17
C European Bank for Reconstruction and Development|they@8
C Kolkheti Port Company|us@8;the port@11
C Kakhi Group|the owner@13;which@13
R Tamta Kobalia|LEADS|Kolkheti Port Company|1|asserted|-
R Kolkheti Port Company|LOCATED_IN|Poti|1|asserted|-
R Tamta Kobalia|VISITED|Baku|1|asserted|last Wednesday
R Kolkheti Port Company|AGREED_WITH|Abşeron Rail Freight|5|asserted|-
R European Bank for Reconstruction and Development|INVESTED_IN|Kolkheti Port Company|8|expected|in spring
R China|OWNS|Kolkheti Port Company|11|alleged|-
R China|OWNS|Kolkheti Port Company|13|denied|-
R Kakhi Group|OWNS|Kolkheti Port Company|13|asserted|-
R Lado Sturua|OWNS|Kakhi Group|13|asserted|-
R Brazil|EXPORTS|sugar|15|asserted|-
R Brazil|SUPPLIES|Armenia|15|asserted|-
R Armenia|IMPORTS|sugar|15|asserted|-
R Ukraine|IMPORTS|manganese|16|asserted|-
