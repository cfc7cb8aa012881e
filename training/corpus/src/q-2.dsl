@q-014|business wire|2023-04-18|Cascadia Cell Technologies and Hanwol Battery Break Ground on $2.1 Billion Joint Venture in Bartow County, Georgia
1 CARTERSVILLE, Ga.--(PRESS WIRE)--Cascadia Cell Technologies, Inc. (Nasdaq: CCTI) (“Cascadia”), a developer of lithium-ion cells for trucks and buses, and Hanwol Battery Co., Ltd., one of South Korea’s largest battery manufacturers, today broke ground on the first plant of Cascadia Hanwol Ultracells LLC (“CHU”), the 50/50 joint venture the two companies formed last October to serve commercial-vehicle makers in North America.
2 Georgia Governor Marcus T. Holloway, Hanwol Vice Chairman Seo Jeong-min and more than 200 employees and neighbors attended the ceremony in Bartow County, where CHU plans to invest $2.1 billion and create 1,450 jobs by 2027.
---
3 “Batteries are heavy, and shipping heavy things across an ocean makes no sense,” said Leticia M. Barragán-Cole, Co-Founder and Chief Executive Officer of Cascadia. “From this red clay we will supply cells to Ridgeline Trucks in Ohio and, we hope soon, to a second household name.”
4 Under a multi-year purchase agreement signed in January, CHU will deliver up to 9 gigawatt-hours of cells a year to Ridgeline Trucks Corporation beginning in 2026.
5 Lithium hydroxide for the plant is to come from Hanwol’s affiliate in Gwangyang, South Korea, and from Piedmont Brine Partners of Arkansas; graphite will be sourced from Mozambique and Canada and, as required by the Inflation Reduction Act, not from China.
---
6 Until the new plant starts, Cascadia will continue to import finished packs from Hanwol’s works in Wrocław, Poland.
---
* 7 About Cascadia Cell Technologies
8 Headquartered in Corvallis, Oregon, Cascadia was founded in 2012 by Leticia M. Barragán-Cole and the late Dr. Wen-Hsiung Pao and counts the U.S. Department of Energy’s Loan Programs Office among its lenders.
---
* 9 About Hanwol Battery
10 Hanwol Battery, a subsidiary of Hanwol Chemical Group, is based in Cheongju and operates plants in South Korea, Poland and Indonesia.
---
* 11 Safe Harbor Statement: This press release contains “forward-looking statements” within the meaning of the Private Securities Litigation Reform Act of 1995, including statements about plans, deliveries and demand. Cascadia undertakes no obligation to update them.
* 12 Contacts: Media – Josh Pettigrew, press@cascadiacell.example; Investors – ICR desk
E Firm|Cascadia Cell Technologies, Inc.|Cascadia Cell Technologies, Inc.;Cascadia Cell Technologies;Cascadia
E Firm|Hanwol Battery Co., Ltd.|Hanwol Battery Co., Ltd.;Hanwol Battery;Hanwol
E Firm|Cascadia Hanwol Ultracells LLC|Cascadia Hanwol Ultracells LLC;CHU
E Firm|Ridgeline Trucks Corporation|Ridgeline Trucks Corporation;Ridgeline Trucks
E Firm|Piedmont Brine Partners|Piedmont Brine Partners
E Firm|Hanwol Chemical Group|Hanwol Chemical Group
E Organization|U.S. Department of Energy|U.S. Department of Energy
E Organization|Loan Programs Office|Loan Programs Office
E Person|Marcus T. Holloway|Marcus T. Holloway
E Person|Seo Jeong-min|Seo Jeong-min
E Person|Leticia M. Barragán-Cole|Leticia M. Barragán-Cole
E Person|Wen-Hsiung Pao|Wen-Hsiung Pao
E Person|Josh Pettigrew|Josh Pettigrew
E Place|Cartersville|CARTERSVILLE
E Place|Georgia|Georgia;Ga.
E Place|Bartow County|Bartow County
E Place|South Korea|South Korea
E Place|North America|North America
E Place|Ohio|Ohio
E Place|Gwangyang|Gwangyang
E Place|Arkansas|Arkansas
E Place|Mozambique|Mozambique
E Place|Canada|Canada
E Place|China|China
E Place|Wrocław|Wrocław
E Place|Poland|Poland
E Place|Corvallis|Corvallis
E Place|Oregon|Oregon
E Place|Cheongju|Cheongju
E Place|Indonesia|Indonesia
E Commodity|lithium-ion cells|lithium-ion cells;cells
E Commodity|lithium hydroxide|Lithium hydroxide
E Commodity|graphite|graphite
E Commodity|packs|packs
E Commodity|trucks|trucks
E Commodity|buses|buses
C Cascadia Cell Technologies, Inc.|a developer@1;we@3;its@8
C Cascadia Hanwol Ultracells LLC|the 50/50 joint venture@1;we#2@3
C Hanwol Battery Co., Ltd.|one of South Korea’s largest battery manufacturers@1
R Cartersville|LOCATED_IN|Georgia|1|asserted|-
R Bartow County|LOCATED_IN|Georgia|0|asserted|-
R Hanwol Battery Co., Ltd.|LOCATED_IN|South Korea|1|asserted|-
R Cascadia Cell Technologies, Inc.|AGREED_WITH|Hanwol Battery Co., Ltd.|1|asserted|last October
R Cascadia Cell Technologies, Inc.|INVESTED_IN|Cascadia Hanwol Ultracells LLC|1|asserted|last October
R Hanwol Battery Co., Ltd.|INVESTED_IN|Cascadia Hanwol Ultracells LLC|1|asserted|last October
R Marcus T. Holloway|LEADS|Georgia|2|asserted|-
R Seo Jeong-min|EMPLOYED_BY|Hanwol Battery Co., Ltd.|2|asserted|-
R Marcus T. Holloway|VISITED|Bartow County|2|asserted|today
R Seo Jeong-min|VISITED|Bartow County|2|asserted|today
R Cascadia Hanwol Ultracells LLC|INVESTED_IN|Bartow County|2|expected|by 2027
R Leticia M. Barragán-Cole|LEADS|Cascadia Cell Technologies, Inc.|3|asserted|-
R Ridgeline Trucks Corporation|LOCATED_IN|Ohio|3|asserted|-
R Cascadia Hanwol Ultracells LLC|AGREED_WITH|Ridgeline Trucks Corporation|4|asserted|in January
R Cascadia Hanwol Ultracells LLC|SUPPLIES|Ridgeline Trucks Corporation|4|expected|in 2026
R Cascadia Hanwol Ultracells LLC|EXPORTS|lithium-ion cells|4|expected|in 2026
R Ridgeline Trucks Corporation|IMPORTS|lithium-ion cells|4|expected|in 2026
R Cascadia Cell Technologies, Inc.|SUPPLIES|Ridgeline Trucks Corporation|3|expected|-
R Hanwol Battery Co., Ltd.|SUPPLIES|Cascadia Hanwol Ultracells LLC|5|expected|-
R Piedmont Brine Partners|SUPPLIES|Cascadia Hanwol Ultracells LLC|5|expected|-
R Cascadia Hanwol Ultracells LLC|IMPORTS|lithium hydroxide|5|expected|-
R Cascadia Hanwol Ultracells LLC|IMPORTS|graphite|5|expected|-
R Mozambique|SUPPLIES|Cascadia Hanwol Ultracells LLC|5|expected|-
R Canada|SUPPLIES|Cascadia Hanwol Ultracells LLC|5|expected|-
R China|SUPPLIES|Cascadia Hanwol Ultracells LLC|5|denied|-
R Gwangyang|LOCATED_IN|South Korea|5|asserted|-
R Piedmont Brine Partners|LOCATED_IN|Arkansas|5|asserted|-
R Cascadia Cell Technologies, Inc.|IMPORTS|packs|6|asserted|-
R Hanwol Battery Co., Ltd.|SUPPLIES|Cascadia Cell Technologies, Inc.|6|asserted|-
R Wrocław|LOCATED_IN|Poland|6|asserted|-
R Cascadia Cell Technologies, Inc.|LOCATED_IN|Corvallis|8|asserted|-
R Corvallis|LOCATED_IN|Oregon|8|asserted|-
R Loan Programs Office|SUBSIDIARY_OF|U.S. Department of Energy|8|asserted|-
R Cascadia Cell Technologies, Inc.|AGREED_WITH|Loan Programs Office|8|asserted|-
R Hanwol Battery Co., Ltd.|SUBSIDIARY_OF|Hanwol Chemical Group|10|asserted|-
R Hanwol Battery Co., Ltd.|LOCATED_IN|Cheongju|10|asserted|-
R Josh Pettigrew|EMPLOYED_BY|Cascadia Cell Technologies, Inc.|7-8|asserted|-
B 11,12

@q-015|stock exchange filing|2024-03-15|Intimation under Regulation 30 – Receipt of export order from Mozambique
1 To, BSE Limited, Dalal Street, Mumbai; National Stock Exchange of India Limited, Bandra-Kurla Complex.
2 Dear Sir/Madam, pursuant to Regulation 30 of SEBI (LODR) Regulations, 2015, we wish to inform that Kharagpur Wagon & Bogie Works Limited (“KWBWL”) has received a Letter of Award from Portos e Caminhos do Norte, E.P., a Government of Mozambique undertaking, for design, manufacture and supply of 600 nos. of open hopper wagons along with spares, at a total value of USD 48.6 million approx. (inclusive of freight).
3 The supplies are to be completed within 20 months and shall be financed under the Line of Credit extended by the Export-Import Bank of India to the Government of Mozambique, for which the agreement was signed at New Delhi in November last.
---
4 It may kindly be noted that this is the third export order of the Company after coal wagons for Sri Lanka (2019) and flat wagons for Senegal (2022), both since executed.
5 The Company has, further, entered into a technical collaboration with Waggonfabrik Saale GmbH, Germany, and its Managing Director, Shri Debabrata Mahapatra, IRSME (Retd.), has visited Maputo and Nacala in February for the pre-award discussions with the Hon’ble Minister for Transport and Communications, Mr. Januário Nhantumbo.
6 With reference to the news item dated 11.03.2024 appearing in an online portal that the promoter, M/s. Singhvaria Rolling Stock Holdings (54.2%), is negotiating to offload its entire holding in the Company to a Chinese entity, we clarify that the same is baseless and that no such negotiation has taken place.
---
7 The promoter group has no interest in the entity that awarded the order and the same does not fall within related party transactions.
8 Kindly take the above on record. For Kharagpur Wagon & Bogie Works Limited, Ananya Bhattacharjee, Company Secretary & Compliance Officer.
E Firm|Kharagpur Wagon & Bogie Works Limited|Kharagpur Wagon & Bogie Works Limited;KWBWL
E Firm|Portos e Caminhos do Norte, E.P.|Portos e Caminhos do Norte, E.P.
E Firm|Export-Import Bank of India|Export-Import Bank of India
E Firm|Waggonfabrik Saale GmbH|Waggonfabrik Saale GmbH
E Firm|Singhvaria Rolling Stock Holdings|Singhvaria Rolling Stock Holdings
E Organization|BSE Limited|BSE Limited
E Organization|National Stock Exchange of India Limited|National Stock Exchange of India Limited
E Organization|SEBI|SEBI
E Person|Debabrata Mahapatra|Debabrata Mahapatra
E Person|Januário Nhantumbo|Januário Nhantumbo
E Person|Ananya Bhattacharjee|Ananya Bhattacharjee
E Place|Dalal Street|Dalal Street
E Place|Mumbai|Mumbai
E Place|Bandra-Kurla Complex|Bandra-Kurla Complex
E Place|Mozambique|Mozambique
E Place|New Delhi|New Delhi
E Place|Sri Lanka|Sri Lanka
E Place|Senegal|Senegal
E Place|Germany|Germany
E Place|Maputo|Maputo
E Place|Nacala|Nacala
E Place|China|Chinese
E Commodity|open hopper wagons|open hopper wagons
E Commodity|spares|spares
E Commodity|coal wagons|coal wagons
E Commodity|flat wagons|flat wagons
C Kharagpur Wagon & Bogie Works Limited|we@2;the Company@4;The Company@5;its@5;the Company@6;we@6
C Portos e Caminhos do Norte, E.P.|a Government of Mozambique undertaking@2;the entity@7
C Singhvaria Rolling Stock Holdings|the promoter@6;its@6;The promoter group@7
R BSE Limited|LOCATED_IN|Mumbai|1|asserted|-
R BSE Limited|LOCATED_IN|Dalal Street|1|asserted|-
R Dalal Street|LOCATED_IN|Mumbai|1|asserted|-
R National Stock Exchange of India Limited|LOCATED_IN|Bandra-Kurla Complex|1|asserted|-
R Mozambique|OWNS|Portos e Caminhos do Norte, E.P.|2|asserted|-
R Portos e Caminhos do Norte, E.P.|LOCATED_IN|Mozambique|2|asserted|-
R Kharagpur Wagon & Bogie Works Limited|SUPPLIES|Portos e Caminhos do Norte, E.P.|2-3|expected|within 20 months
R Kharagpur Wagon & Bogie Works Limited|EXPORTS|open hopper wagons|2-3|expected|within 20 months
R Kharagpur Wagon & Bogie Works Limited|EXPORTS|spares|2-3|expected|within 20 months
R Portos e Caminhos do Norte, E.P.|IMPORTS|open hopper wagons|2-3|expected|within 20 months
R Portos e Caminhos do Norte, E.P.|IMPORTS|spares|2-3|expected|within 20 months
R Kharagpur Wagon & Bogie Works Limited|AGREED_WITH|Portos e Caminhos do Norte, E.P.|2|asserted|-
R Export-Import Bank of India|AGREED_WITH|Mozambique|3|asserted|in November last
R Kharagpur Wagon & Bogie Works Limited|EXPORTS|coal wagons|4|asserted|2019
R Kharagpur Wagon & Bogie Works Limited|EXPORTS|flat wagons|4|asserted|2022
R Kharagpur Wagon & Bogie Works Limited|SUPPLIES|Sri Lanka|4|asserted|2019
R Kharagpur Wagon & Bogie Works Limited|SUPPLIES|Senegal|4|asserted|2022
R Sri Lanka|IMPORTS|coal wagons|4|asserted|2019
R Senegal|IMPORTS|flat wagons|4|asserted|2022
R Kharagpur Wagon & Bogie Works Limited|AGREED_WITH|Waggonfabrik Saale GmbH|5|asserted|-
R Waggonfabrik Saale GmbH|LOCATED_IN|Germany|5|asserted|-
R Debabrata Mahapatra|LEADS|Kharagpur Wagon & Bogie Works Limited|5|asserted|-
R Debabrata Mahapatra|VISITED|Maputo|5|asserted|in February
R Debabrata Mahapatra|VISITED|Nacala|5|asserted|in February
R Debabrata Mahapatra|MET_WITH|Januário Nhantumbo|5|asserted|in February
R Januário Nhantumbo|EMPLOYED_BY|Mozambique|2-5|asserted|-
R Singhvaria Rolling Stock Holdings|OWNS|Kharagpur Wagon & Bogie Works Limited|6|asserted|-
R China|OWNS|Kharagpur Wagon & Bogie Works Limited|6|alleged|-
R China|OWNS|Kharagpur Wagon & Bogie Works Limited|6|denied|-
R Singhvaria Rolling Stock Holdings|AGREED_WITH|China|6|denied|-
R Ananya Bhattacharjee|EMPLOYED_BY|Kharagpur Wagon & Bogie Works Limited|8|asserted|-

@q-016|company results statement|2024-10-24|Kolskaya Fosfatnaya Group 9M 2024: volumes up, dividends paused
1 Moscow / Apatity – PJSC Kolskaya Fosfatnaya Group (MOEX: KOLF), one of Europe's leading producers of phosphate-based fertilisers, today publishes its operating results for the nine months ended 30 September 2024.
2 Production of fertilisers rose by 4.4% to 5.1 million tonnes; sales amounted to 4.9 million tonnes, of which 2.2 million were shipped to the domestic market and the remainder to 71 countries, with Brazil (1.3 million tonnes of MAP and NPS), India (0.6 million tonnes of DAP), Bangladesh and Mexico as the main destinations.
3 Deliveries to member states of the European Union declined by 38%.
---
4 Commenting on the results, Acting General Director Gleb Ruslanovich Tyutyunnik said that the re-routing of export cargoes from Ventspils and Kotka, through which the Group ceased shipping in 2022, to Ust-Luga and the new Lavna terminal near Murmansk had been completed, and that a long-term contract for 400,000 tonnes per annum had been signed with Bharat Urvarak of Hyderabad on the margins of the Eastern Economic Forum in Vladivostok.
5 The Group supplied 35,000 tonnes of fertilisers free of charge to Malawi and Burkina Faso in the second quarter.
---
6 The Group reiterates that neither it nor its products are subject to restrictive measures of the EU, the United Kingdom or the United States, and that Mr Arkady Zelensky-Bauman, who was designated by the Council of the EU in March 2022, has not been a shareholder since 14 March of that year, when he transferred his 48% to the trust now administered by Limassol's Trebizond Fiduciaries Ltd.
7 Reports by certain Baltic media that he continues to direct the business from Dubai are untrue.
---
8 The Lithuanian subsidiary UAB Kolos Agro, over which the Group lost control when the Ministry of Economy and Innovation of the Republic of Lithuania appointed a temporary administrator, has been deconsolidated.
* 9 This release may contain projections. Phone for shareholders: 8 800 555 01 40 (free of charge within Russia)
E Firm|PJSC Kolskaya Fosfatnaya Group|PJSC Kolskaya Fosfatnaya Group;Kolskaya Fosfatnaya Group
E Firm|Bharat Urvarak|Bharat Urvarak
E Firm|Trebizond Fiduciaries Ltd|Trebizond Fiduciaries Ltd
E Firm|UAB Kolos Agro|UAB Kolos Agro
E Organization|European Union|European Union;EU
E Organization|Council of the EU|Council of the EU
E Organization|Ministry of Economy and Innovation|Ministry of Economy and Innovation
E Person|Gleb Ruslanovich Tyutyunnik|Gleb Ruslanovich Tyutyunnik
E Person|Arkady Zelensky-Bauman|Arkady Zelensky-Bauman
E Place|Moscow|Moscow
E Place|Apatity|Apatity
E Place|Europe|Europe
E Place|Brazil|Brazil
E Place|India|India
E Place|Bangladesh|Bangladesh
E Place|Mexico|Mexico
E Place|Ventspils|Ventspils
E Place|Kotka|Kotka
E Place|Ust-Luga|Ust-Luga
E Place|Lavna terminal|Lavna terminal
E Place|Murmansk|Murmansk
E Place|Hyderabad|Hyderabad
E Place|Vladivostok|Vladivostok
E Place|Malawi|Malawi
E Place|Burkina Faso|Burkina Faso
E Place|United Kingdom|United Kingdom
E Place|United States|United States
E Place|Limassol|Limassol
E Place|Baltic|Baltic
E Place|Dubai|Dubai
E Place|Lithuania|Republic of Lithuania;Lithuanian
E Place|Russia|Russia
E Commodity|fertilisers|phosphate-based fertilisers;fertilisers
E Commodity|MAP|MAP
E Commodity|NPS|NPS
E Commodity|DAP|DAP
C PJSC Kolskaya Fosfatnaya Group|one of Europe's leading producers@1;its@1;the Group@4;The Group@5;The Group@6;it@6;its@6;the business@7;the Group@8
C Arkady Zelensky-Bauman|who@6;he@6;his@6;he@7
R PJSC Kolskaya Fosfatnaya Group|LOCATED_IN|Europe|1|asserted|-
R PJSC Kolskaya Fosfatnaya Group|EXPORTS|fertilisers|2|asserted|nine months ended 30 September 2024
R PJSC Kolskaya Fosfatnaya Group|EXPORTS|MAP|2|asserted|nine months ended 30 September 2024
R PJSC Kolskaya Fosfatnaya Group|EXPORTS|NPS|2|asserted|nine months ended 30 September 2024
R PJSC Kolskaya Fosfatnaya Group|EXPORTS|DAP|2|asserted|nine months ended 30 September 2024
R PJSC Kolskaya Fosfatnaya Group|SUPPLIES|Brazil|2|asserted|nine months ended 30 September 2024
R PJSC Kolskaya Fosfatnaya Group|SUPPLIES|India|2|asserted|nine months ended 30 September 2024
R PJSC Kolskaya Fosfatnaya Group|SUPPLIES|Bangladesh|2|asserted|nine months ended 30 September 2024
R PJSC Kolskaya Fosfatnaya Group|SUPPLIES|Mexico|2|asserted|nine months ended 30 September 2024
R Brazil|IMPORTS|MAP|2|asserted|nine months ended 30 September 2024
R Brazil|IMPORTS|NPS|2|asserted|nine months ended 30 September 2024
R India|IMPORTS|DAP|2|asserted|nine months ended 30 September 2024
R Bangladesh|IMPORTS|fertilisers|2|asserted|nine months ended 30 September 2024
R Mexico|IMPORTS|fertilisers|2|asserted|nine months ended 30 September 2024
R PJSC Kolskaya Fosfatnaya Group|SUPPLIES|European Union|3|asserted|-
R European Union|IMPORTS|fertilisers|3|asserted|-
R Gleb Ruslanovich Tyutyunnik|LEADS|PJSC Kolskaya Fosfatnaya Group|4|asserted|-
R PJSC Kolskaya Fosfatnaya Group|AGREED_WITH|Bharat Urvarak|4|asserted|-
R PJSC Kolskaya Fosfatnaya Group|SUPPLIES|Bharat Urvarak|4|expected|-
R Bharat Urvarak|IMPORTS|fertilisers|4|expected|-
R Bharat Urvarak|LOCATED_IN|Hyderabad|4|asserted|-
R PJSC Kolskaya Fosfatnaya Group|SUPPLIES|Malawi|5|asserted|in the second quarter
R PJSC Kolskaya Fosfatnaya Group|SUPPLIES|Burkina Faso|5|asserted|in the second quarter
R Malawi|IMPORTS|fertilisers|5|asserted|in the second quarter
R Burkina Faso|IMPORTS|fertilisers|5|asserted|in the second quarter
R PJSC Kolskaya Fosfatnaya Group|SANCTIONED_BY|European Union|6|denied|-
R PJSC Kolskaya Fosfatnaya Group|SANCTIONED_BY|United Kingdom|6|denied|-
R PJSC Kolskaya Fosfatnaya Group|SANCTIONED_BY|United States|6|denied|-
R Arkady Zelensky-Bauman|SANCTIONED_BY|Council of the EU|6|asserted|in March 2022
R Arkady Zelensky-Bauman|INVESTED_IN|PJSC Kolskaya Fosfatnaya Group|6|denied|since 14 March
R Trebizond Fiduciaries Ltd|LOCATED_IN|Limassol|6|asserted|-
R Arkady Zelensky-Bauman|LEADS|PJSC Kolskaya Fosfatnaya Group|7|alleged|-
R Arkady Zelensky-Bauman|LEADS|PJSC Kolskaya Fosfatnaya Group|7|denied|-
R UAB Kolos Agro|SUBSIDIARY_OF|PJSC Kolskaya Fosfatnaya Group|8|asserted|-
R UAB Kolos Agro|LOCATED_IN|Lithuania|8|asserted|-
R Ministry of Economy and Innovation|LOCATED_IN|Lithuania|8|asserted|-
B 9

@q-017|seafood news|2025-02-13|Frøya's Havstrand Earns Less From More Fish As Price Slides
1 Havstrand ASA, the Oslo-listed salmon farmer controlled by the Grøntvedt family of Frøya, harvested a record 31,400 tonnes in the fourth quarter but saw its operating profit shrink by a third as prices of fresh salmon came off and biology bit in the north.
2 Volumes to the United States, where the company sells fillets through its Boston subsidiary Northstream Foods, climbed 22%, and China took twice as much whole fish as a year earlier; in Europe the group sold less to smokers in Poland and France, and nothing at all to Belarus, where a processing customer in Brest used to buy trout.
---
3 Chief executive Ingvild Kvamme-Rossi told a presentation in Trondheim that a five-year supply agreement for 9,000 tonnes of salmon a year had been concluded with the Japanese sushi chain Kaiten Maru and that talks with a retailer in Thailand were "warm, not hot".
4 She would not comment on a report in the daily Adressa that Scottish rival Minch Seafarms, put up for sale by Canada's Fundy Aquaculture in November, had been offered to her.
---
5 Havstrand's Icelandic venture, Djúpivogur Fiskeldi, of which it has 45%, lost 600,000 fish to a jellyfish bloom in December; the Directorate of Fisheries in Reykjavík has meanwhile sanctioned, which in this case means allowed, a doubling of its licence.
6 Carnevale Markets analyst Pål Bjørkum said the numbers were "a tad below the low end".
7 Fish oil and meal were bought, as usual, from Peru's Pesquera Ilo and from Danish plants.
8 The board, chaired by Torstein Grøntvedt, proposes NOK 4.50 per share in dividend, to be paid after the general meeting.
E Firm|Havstrand ASA|Havstrand ASA;Havstrand
E Firm|Northstream Foods|Northstream Foods
E Firm|Kaiten Maru|Kaiten Maru
E Firm|Minch Seafarms|Minch Seafarms
E Firm|Fundy Aquaculture|Fundy Aquaculture
E Firm|Djúpivogur Fiskeldi|Djúpivogur Fiskeldi
E Firm|Carnevale Markets|Carnevale Markets
E Firm|Pesquera Ilo|Pesquera Ilo
E Organization|Adressa|Adressa
E Organization|Directorate of Fisheries|Directorate of Fisheries
E Person|Ingvild Kvamme-Rossi|Ingvild Kvamme-Rossi
E Person|Pål Bjørkum|Pål Bjørkum
E Person|Torstein Grøntvedt|Torstein Grøntvedt
E Place|Frøya|Frøya
E Place|Oslo|Oslo
E Place|United States|United States
E Place|Boston|Boston
E Place|China|China
E Place|Europe|Europe
E Place|Poland|Poland
E Place|France|France
E Place|Belarus|Belarus
E Place|Brest|Brest
E Place|Trondheim|Trondheim
E Place|Japan|Japanese
E Place|Thailand|Thailand
E Place|Scotland|Scottish
E Place|Canada|Canada
E Place|Iceland|Icelandic
E Place|Reykjavík|Reykjavík
E Place|Peru|Peru
E Place|Denmark|Danish
E Commodity|salmon|fresh salmon;salmon;whole fish;fillets
E Commodity|trout|trout
E Commodity|fish oil|Fish oil
E Commodity|fish meal|meal
C Havstrand ASA|the Oslo-listed salmon farmer@1;its@1;the company@2;its@2;the group@2;it@5
C Ingvild Kvamme-Rossi|She@4;her@4
C Djúpivogur Fiskeldi|its@5
R Havstrand ASA|LOCATED_IN|Frøya|0|asserted|-
R Havstrand ASA|EXPORTS|salmon|2|asserted|in the fourth quarter
R Havstrand ASA|SUPPLIES|United States|2|asserted|in the fourth quarter
R Havstrand ASA|SUPPLIES|China|2|asserted|in the fourth quarter
R Havstrand ASA|SUPPLIES|Poland|2|asserted|in the fourth quarter
R Havstrand ASA|SUPPLIES|France|2|asserted|in the fourth quarter
R United States|IMPORTS|salmon|2|asserted|in the fourth quarter
R China|IMPORTS|salmon|2|asserted|in the fourth quarter
R Poland|IMPORTS|salmon|2|asserted|in the fourth quarter
R France|IMPORTS|salmon|2|asserted|in the fourth quarter
R Northstream Foods|SUBSIDIARY_OF|Havstrand ASA|2|asserted|-
R Northstream Foods|LOCATED_IN|Boston|2|asserted|-
R Havstrand ASA|SUPPLIES|Belarus|2|denied|-
R Brest|LOCATED_IN|Belarus|2|asserted|-
R Belarus|IMPORTS|trout|2|asserted|-
R Havstrand ASA|SUPPLIES|Belarus|2|asserted|-
R Havstrand ASA|EXPORTS|trout|2|asserted|-
R Ingvild Kvamme-Rossi|LEADS|Havstrand ASA|3|asserted|-
R Ingvild Kvamme-Rossi|VISITED|Trondheim|3|asserted|-
R Havstrand ASA|AGREED_WITH|Kaiten Maru|3|asserted|-
R Havstrand ASA|SUPPLIES|Kaiten Maru|3|expected|-
R Kaiten Maru|IMPORTS|salmon|3|expected|-
R Kaiten Maru|LOCATED_IN|Japan|3|asserted|-
R Havstrand ASA|AGREED_WITH|Thailand|3|expected|-
R Minch Seafarms|LOCATED_IN|Scotland|4|asserted|-
R Fundy Aquaculture|OWNS|Minch Seafarms|4|asserted|-
R Fundy Aquaculture|LOCATED_IN|Canada|4|asserted|-
R Havstrand ASA|INVESTED_IN|Djúpivogur Fiskeldi|5|asserted|-
R Djúpivogur Fiskeldi|LOCATED_IN|Iceland|5|asserted|-
R Directorate of Fisheries|LOCATED_IN|Reykjavík|5|asserted|-
R Pål Bjørkum|EMPLOYED_BY|Carnevale Markets|6|asserted|-
R Havstrand ASA|IMPORTS|fish oil|7|asserted|-
R Havstrand ASA|IMPORTS|fish meal|7|asserted|-
R Pesquera Ilo|SUPPLIES|Havstrand ASA|7|asserted|-
R Denmark|SUPPLIES|Havstrand ASA|7|asserted|-
R Pesquera Ilo|LOCATED_IN|Peru|7|asserted|-
R Torstein Grøntvedt|LEADS|Havstrand ASA|8|asserted|-

@q-018|mining company bulletin|2023-08-02|Primer embarque: Minera Quebrada Honda sends first cathodes to India
1 Santiago, August 2, 2023 - Minera Quebrada Honda SpA (“MQH”), a company owned 65% by the Chilean group Inversiones Errázuriz-Matte and 35% by Nippon Mitaka Metals Co. of Japan, informs that on July 29 the bulk carrier Cielo di Amalfi sailed from Puerto Angamos with 4,950 tonnes of copper cathodes consigned to Sarvodaya Cables Ltd. of Vadodara, the first sale that MQH makes in India.
2 The cathodes were produced at the Sierra Encantada mine, located at 3,100 meters above sea level in the Antofagasta Region.
---
3 “India is for copper what China was in the year 2000,” explained the General Manager of MQH, Rosario Undurraga Larraín, who in May headed a commercial mission to Mumbai and Vadodara.
4 The agreement with Sarvodaya foresees 18,000 tonnes through December 2024, with an option of renewal.
5 At present MQH delivers 70% of its cathodes to China, where its principal client is Tongling Jiuhua, and the rest to the United States and Brazil; concentrates are taken in full by Nippon Mitaka's smelter in Saganoseki.
---
6 As to the statements of the leader of Workers' Union No. 2, Mr. Luis Alberto Painemal Huenchul, in the sense that the company would be preparing the dismissal of 240 workers and the transfer of the mine to Canadian capitals, MQH denies both things and invites the union leadership to dialogue.
7 In June the National Geology and Mining Service (Sernageomin) inspected the pit and found no breach; the Environmental Superintendence, on its part, has charged MQH with extracting more water than authorized from the Salar de Pujsa.
8 MQH, a member of the Mining Council, contributes USD 3 million per year to schools in Mejillones and Peine.
E Firm|Minera Quebrada Honda SpA|Minera Quebrada Honda SpA;Minera Quebrada Honda;MQH
E Firm|Inversiones Errázuriz-Matte|Inversiones Errázuriz-Matte
E Firm|Nippon Mitaka Metals Co.|Nippon Mitaka Metals Co.;Nippon Mitaka
E Firm|Sarvodaya Cables Ltd.|Sarvodaya Cables Ltd.;Sarvodaya
E Firm|Tongling Jiuhua|Tongling Jiuhua
E Organization|Workers' Union No. 2|Workers' Union No. 2
E Organization|National Geology and Mining Service|National Geology and Mining Service;Sernageomin
E Organization|Environmental Superintendence|Environmental Superintendence
E Organization|Mining Council|Mining Council
E Person|Rosario Undurraga Larraín|Rosario Undurraga Larraín
E Person|Luis Alberto Painemal Huenchul|Luis Alberto Painemal Huenchul
E Vessel|Cielo di Amalfi|Cielo di Amalfi
E Place|Santiago|Santiago
E Place|Chile|Chilean
E Place|Japan|Japan
E Place|Puerto Angamos|Puerto Angamos
E Place|Vadodara|Vadodara
E Place|India|India
E Place|Sierra Encantada mine|Sierra Encantada mine
E Place|Antofagasta Region|Antofagasta Region
E Place|China|China
E Place|Mumbai|Mumbai
E Place|United States|United States
E Place|Brazil|Brazil
E Place|Saganoseki|Saganoseki
E Place|Canada|Canadian
E Place|Salar de Pujsa|Salar de Pujsa
E Place|Mejillones|Mejillones
E Place|Peine|Peine
E Commodity|copper cathodes|copper cathodes;cathodes;copper
E Commodity|concentrates|concentrates
C Minera Quebrada Honda SpA|a company@1;its@5;its#2@5;the company@6
C Rosario Undurraga Larraín|who@3
C China|where@5
C Workers' Union No. 2|the union@6
C Sierra Encantada mine|the mine@6;the pit@7
R Inversiones Errázuriz-Matte|OWNS|Minera Quebrada Honda SpA|1|asserted|-
R Nippon Mitaka Metals Co.|INVESTED_IN|Minera Quebrada Honda SpA|1|asserted|-
R Inversiones Errázuriz-Matte|LOCATED_IN|Chile|1|asserted|-
R Nippon Mitaka Metals Co.|LOCATED_IN|Japan|1|asserted|-
R Minera Quebrada Honda SpA|EXPORTS|copper cathodes|1|asserted|on July 29
R Minera Quebrada Honda SpA|SUPPLIES|Sarvodaya Cables Ltd.|1|asserted|on July 29
R Sarvodaya Cables Ltd.|IMPORTS|copper cathodes|1|asserted|on July 29
R Minera Quebrada Honda SpA|SUPPLIES|India|1|asserted|on July 29
R India|IMPORTS|copper cathodes|1|asserted|on July 29
R Sarvodaya Cables Ltd.|LOCATED_IN|Vadodara|1|asserted|-
R Vadodara|LOCATED_IN|India|1|asserted|-
R Sierra Encantada mine|LOCATED_IN|Antofagasta Region|2|asserted|-
R Rosario Undurraga Larraín|LEADS|Minera Quebrada Honda SpA|3|asserted|-
R Rosario Undurraga Larraín|VISITED|Mumbai|3|asserted|in May
R Rosario Undurraga Larraín|VISITED|Vadodara|3|asserted|in May
R Minera Quebrada Honda SpA|AGREED_WITH|Sarvodaya Cables Ltd.|4|asserted|-
R Minera Quebrada Honda SpA|SUPPLIES|Sarvodaya Cables Ltd.|4|expected|through December 2024
R Sarvodaya Cables Ltd.|IMPORTS|copper cathodes|4|expected|through December 2024
R Minera Quebrada Honda SpA|SUPPLIES|China|5|asserted|-
R Minera Quebrada Honda SpA|SUPPLIES|Tongling Jiuhua|5|asserted|-
R Minera Quebrada Honda SpA|SUPPLIES|United States|5|asserted|-
R Minera Quebrada Honda SpA|SUPPLIES|Brazil|5|asserted|-
R China|IMPORTS|copper cathodes|5|asserted|-
R Tongling Jiuhua|IMPORTS|copper cathodes|5|asserted|-
R Tongling Jiuhua|LOCATED_IN|China|5|asserted|-
R United States|IMPORTS|copper cathodes|5|asserted|-
R Brazil|IMPORTS|copper cathodes|5|asserted|-
R Minera Quebrada Honda SpA|SUPPLIES|Nippon Mitaka Metals Co.|5|asserted|-
R Nippon Mitaka Metals Co.|IMPORTS|concentrates|5|asserted|-
R Luis Alberto Painemal Huenchul|LEADS|Workers' Union No. 2|6|asserted|-
R Minera Quebrada Honda SpA|ACCUSED_BY|Luis Alberto Painemal Huenchul|6|asserted|-
R National Geology and Mining Service|VISITED|Sierra Encantada mine|7|asserted|In June
R Minera Quebrada Honda SpA|ACCUSED_BY|Environmental Superintendence|7|asserted|-

@q-019|regional business site|2022-06-09|Island fries for island skies: Gallant & Sons lands Trinidad deal
1 Fast-food lovers in Trinidad and Tobago will soon be dipping Prince Edward Island potatoes in their pepper sauce, after Borden-Carleton processor Gallant & Sons Foods Ltd. signed a two-year contract to ship 6,500 tonnes of frozen fries annually to Royal Palm Restaurants, the Port of Spain group that runs 94 outlets across the southern Caribbean.
2 The agreement was announced Wednesday in Charlottetown by company president Marcel Gallant Jr. and Royal Palm's director of purchasing, Shivani Ramdeen-Baptiste, with Premier Lorne MacEachern looking on.
---
3 It comes at a good moment for Gallant, which saw its fresh business with the United States stop dead for four months last winter when the Canadian Food Inspection Agency, at Washington's insistence, suspended exports of fresh potatoes over potato wart.
4 "The fries never stopped moving, because you can't catch wart off a fry," Gallant said, "but our growers had 300 million pounds in the barn and nowhere to go with it. Trinidad is not going to replace Boston. It's a start."
5 Ramdeen-Baptiste, who visited a farm in Kensington on Tuesday, said her group had until now bought its fries from Belgium's Vlaeminck Frites and had not been unhappy, "only late".
---
6 Opposition critic Peter-James Arsenault welcomed the deal but questioned the $1.2-million provincial loan that Finance PEI gave the company for a new freezer.
7 Gallant & Sons, founded in 1938, employs 310 people, and since 2019 has belonged 60 per cent to the family and 40 per cent to Moncton-based Atlantic Harvest Capital.
8 A second contract, with a distributor in Guyana, could follow in the fall.
* 9 MORE TOP STORIES: Lobster landings steady | Storm surge closes causeway
E Firm|Gallant & Sons Foods Ltd.|Gallant & Sons Foods Ltd.;Gallant & Sons
E Firm|Royal Palm Restaurants|Royal Palm Restaurants;Royal Palm
E Firm|Vlaeminck Frites|Vlaeminck Frites
E Firm|Atlantic Harvest Capital|Atlantic Harvest Capital
E Organization|Canadian Food Inspection Agency|Canadian Food Inspection Agency
E Organization|Finance PEI|Finance PEI
E Person|Marcel Gallant Jr.|Marcel Gallant Jr.
E Person|Shivani Ramdeen-Baptiste|Shivani Ramdeen-Baptiste;Ramdeen-Baptiste
E Person|Lorne MacEachern|Lorne MacEachern
E Person|Peter-James Arsenault|Peter-James Arsenault
E Place|Trinidad and Tobago|Trinidad and Tobago;Trinidad
E Place|Prince Edward Island|Prince Edward Island
E Place|Borden-Carleton|Borden-Carleton
E Place|Port of Spain|Port of Spain
E Place|Caribbean|Caribbean
E Place|Charlottetown|Charlottetown
E Place|United States|United States;Washington
E Place|Boston|Boston
E Place|Kensington|Kensington
E Place|Belgium|Belgium
E Place|Moncton|Moncton
E Place|Guyana|Guyana
E Commodity|frozen fries|frozen fries;fries;fry
E Commodity|potatoes|fresh potatoes;potatoes;potato
E Commodity|pepper sauce|pepper sauce
E Commodity|lobster|Lobster
C Gallant & Sons Foods Ltd.|company@2;Gallant@3;our@4;the company@6;which@3;its@3
C Marcel Gallant Jr.|Gallant@4
C Royal Palm Restaurants|the Port of Spain group@1;her group@5;its@5
C Shivani Ramdeen-Baptiste|who@5;her@5
R Trinidad and Tobago|IMPORTS|potatoes|1|expected|-
R Gallant & Sons Foods Ltd.|LOCATED_IN|Borden-Carleton|1|asserted|-
R Gallant & Sons Foods Ltd.|AGREED_WITH|Royal Palm Restaurants|1|asserted|-
R Gallant & Sons Foods Ltd.|EXPORTS|frozen fries|1|expected|annually
R Gallant & Sons Foods Ltd.|SUPPLIES|Royal Palm Restaurants|1|expected|annually
R Royal Palm Restaurants|IMPORTS|frozen fries|1|expected|annually
R Royal Palm Restaurants|LOCATED_IN|Port of Spain|1|asserted|-
R Marcel Gallant Jr.|LEADS|Gallant & Sons Foods Ltd.|2|asserted|-
R Shivani Ramdeen-Baptiste|EMPLOYED_BY|Royal Palm Restaurants|2|asserted|-
R Lorne MacEachern|LEADS|Prince Edward Island|1-2|asserted|-
R Gallant & Sons Foods Ltd.|SUPPLIES|United States|3|asserted|-
R Gallant & Sons Foods Ltd.|EXPORTS|potatoes|3|asserted|-
R United States|IMPORTS|potatoes|3|asserted|-
R potatoes|SANCTIONED_BY|Canadian Food Inspection Agency|3|asserted|last winter
R Shivani Ramdeen-Baptiste|VISITED|Kensington|5|asserted|on Tuesday
R Royal Palm Restaurants|IMPORTS|frozen fries|5|asserted|until now
R Vlaeminck Frites|SUPPLIES|Royal Palm Restaurants|5|asserted|until now
R Vlaeminck Frites|LOCATED_IN|Belgium|5|asserted|-
R Finance PEI|AGREED_WITH|Gallant & Sons Foods Ltd.|6|asserted|-
R Atlantic Harvest Capital|INVESTED_IN|Gallant & Sons Foods Ltd.|7|asserted|since 2019
R Atlantic Harvest Capital|LOCATED_IN|Moncton|7|asserted|-
R Gallant & Sons Foods Ltd.|AGREED_WITH|Guyana|8|expected|in the fall
B 9

@q-020|translated press release|2024-04-11|Zhongting Automobile and Government of Szolnok Joined Hands for Green Future
1 On the morning of April 10 local time, spring breeze caressed the plain of Hungary, and the signing ceremony of Zhongting Automobile Group Co., Ltd. (SZ: 002XXX, hereafter called "Zhongting") for its first whole-vehicle base in Europe was ceremoniously held in Szolnok.
2 Chen Luming, Party Secretary and Chairman of Zhongting, Kovács-Bíró Ágnes, mayor of Szolnok, and Tóth Benedek, state secretary of the Ministry for National Economy of Hungary, jointly witnessed and delivered speeches.
3 According to the agreement, Zhongting will invest 620 million Euro and the base will produce 100 thousand new energy vehicles every year after reaching capacity in 2028, which will be sold to Germany, Austria, Poland and the other EU countries.
---
4 In 2023 Zhongting has exported 214 thousand vehicles to 63 countries and regions such as Mexico, Thailand, Brazil and Saudi Arabia, a growth of 71% on the year, of which electric cars occupied 38%.
5 Its ro-ro ship "Zhongting Kunpeng" has in January berthed in Bremerhaven for the first time with 3,600 electric cars, and a second ship is under construction in the shipyard of Yantai Raffles Bay.
---
6 In respect of the anti-subsidy investigation launched by the European Commission, Mr. Chen expressed that Zhongting feels regret and that it has never received subsidy of such kind.
7 He emphasized: "We come not to sell and go, but to take root."
8 In respect of rumour about that Zhongting purchases the factory of Swedish brand Vinga Motor, the spokesperson Guo Yating answered "no such thing".
9 During stay in Hungary the delegation also met with Zala Akku Kft., manufacturer of battery trays, and signed the intention of cooperation.
* 10 (Reporter: Liu Fang. Editor in charge: Ma Ke)
E Firm|Zhongting Automobile Group Co., Ltd.|Zhongting Automobile Group Co., Ltd.;Zhongting Automobile;Zhongting
E Firm|Yantai Raffles Bay|Yantai Raffles Bay
E Firm|Vinga Motor|Vinga Motor
E Firm|Zala Akku Kft.|Zala Akku Kft.
E Organization|Government of Szolnok|Government of Szolnok
E Organization|Ministry for National Economy|Ministry for National Economy
E Organization|European Union|EU
E Organization|European Commission|European Commission
E Person|Chen Luming|Chen Luming;Chen
E Person|Kovács-Bíró Ágnes|Kovács-Bíró Ágnes
E Person|Tóth Benedek|Tóth Benedek
E Person|Guo Yating|Guo Yating
E Person|Liu Fang|Liu Fang
E Person|Ma Ke|Ma Ke
E Vessel|Zhongting Kunpeng|Zhongting Kunpeng
E Place|Hungary|Hungary
E Place|Szolnok|Szolnok
E Place|Europe|Europe
E Place|Germany|Germany
E Place|Austria|Austria
E Place|Poland|Poland
E Place|Mexico|Mexico
E Place|Thailand|Thailand
E Place|Brazil|Brazil
E Place|Saudi Arabia|Saudi Arabia
E Place|Bremerhaven|Bremerhaven
E Place|Sweden|Swedish
E Commodity|new energy vehicles|new energy vehicles;vehicles
E Commodity|electric cars|electric cars
E Commodity|battery trays|battery trays
C Zhongting Automobile Group Co., Ltd.|its@1;Its@5;it@6;We@7;the delegation@9
C Chen Luming|He@7
R Zhongting Automobile Group Co., Ltd.|AGREED_WITH|Government of Szolnok|0|asserted|April 10
R Szolnok|LOCATED_IN|Hungary|1|asserted|-
R Government of Szolnok|LOCATED_IN|Szolnok|0|asserted|-
R Chen Luming|LEADS|Zhongting Automobile Group Co., Ltd.|2|asserted|-
R Kovács-Bíró Ágnes|LEADS|Szolnok|2|asserted|-
R Tóth Benedek|EMPLOYED_BY|Ministry for National Economy|2|asserted|-
R Ministry for National Economy|LOCATED_IN|Hungary|2|asserted|-
R Chen Luming|VISITED|Szolnok|1-2|asserted|On the morning of April 10
R Tóth Benedek|VISITED|Szolnok|1-2|asserted|On the morning of April 10
R Zhongting Automobile Group Co., Ltd.|INVESTED_IN|Szolnok|1-3|expected|-
R Zhongting Automobile Group Co., Ltd.|SUPPLIES|Germany|3|expected|in 2028
R Zhongting Automobile Group Co., Ltd.|SUPPLIES|Austria|3|expected|in 2028
R Zhongting Automobile Group Co., Ltd.|SUPPLIES|Poland|3|expected|in 2028
R Zhongting Automobile Group Co., Ltd.|SUPPLIES|European Union|3|expected|in 2028
R Zhongting Automobile Group Co., Ltd.|EXPORTS|new energy vehicles|3|expected|in 2028
R Germany|IMPORTS|new energy vehicles|3|expected|in 2028
R Austria|IMPORTS|new energy vehicles|3|expected|in 2028
R Poland|IMPORTS|new energy vehicles|3|expected|in 2028
R European Union|IMPORTS|new energy vehicles|3|expected|in 2028
R Zhongting Automobile Group Co., Ltd.|EXPORTS|new energy vehicles|4|asserted|In 2023
R Zhongting Automobile Group Co., Ltd.|EXPORTS|electric cars|4|asserted|In 2023
R Zhongting Automobile Group Co., Ltd.|SUPPLIES|Mexico|4|asserted|In 2023
R Zhongting Automobile Group Co., Ltd.|SUPPLIES|Thailand|4|asserted|In 2023
R Zhongting Automobile Group Co., Ltd.|SUPPLIES|Brazil|4|asserted|In 2023
R Zhongting Automobile Group Co., Ltd.|SUPPLIES|Saudi Arabia|4|asserted|In 2023
R Mexico|IMPORTS|new energy vehicles|4|asserted|In 2023
R Thailand|IMPORTS|new energy vehicles|4|asserted|In 2023
R Brazil|IMPORTS|new energy vehicles|4|asserted|In 2023
R Saudi Arabia|IMPORTS|new energy vehicles|4|asserted|In 2023
R Zhongting Automobile Group Co., Ltd.|OWNS|Zhongting Kunpeng|5|asserted|-
R Zhongting Kunpeng|LOCATED_IN|Bremerhaven|5|asserted|in January
R Zhongting Automobile Group Co., Ltd.|SUPPLIES|Bremerhaven|5|asserted|in January
R Vinga Motor|LOCATED_IN|Sweden|8|asserted|-
R Zhongting Automobile Group Co., Ltd.|OWNS|Vinga Motor|8|alleged|-
R Zhongting Automobile Group Co., Ltd.|OWNS|Vinga Motor|8|denied|-
R Guo Yating|EMPLOYED_BY|Zhongting Automobile Group Co., Ltd.|8|asserted|-
R Zhongting Automobile Group Co., Ltd.|VISITED|Hungary|9|asserted|-
R Zhongting Automobile Group Co., Ltd.|MET_WITH|Zala Akku Kft.|9|asserted|-
R Zhongting Automobile Group Co., Ltd.|AGREED_WITH|Zala Akku Kft.|9|asserted|-
B 10

@q-021|energy wire|2024-09-05|Nigeria's Isale Refinery sells first jet fuel to Europe, eyes crude from Brazil
1 LAGOS, Sept 5 - Nigeria's Isale Petroleum Refinery, built for $13 billion on a drained swamp at Lekki, has sold its first cargo of jet fuel into Europe, two traders and the company said on Thursday, in a sign that the continent's newest plant may ease the shortage left by the loss of Russian diesel and by detours round the Cape of Good Hope.
2 The 62,000-tonne parcel was bought by Swiss-based Lombardier Energy and is due to discharge at Rotterdam about Sept 21 from the tanker Silver Nkechi.
---
3 Devakumar Raghunathan, Isale's vice president for oil and gas, told Reuters by telephone that the refinery had also "an understanding" with the French major for naphtha and would, if the price was right, take Tupi crude from Brazil and WTI from the U.S. Gulf Coast alongside the four Nigerian grades it receives from state oil company NNPC.
4 NNPC denied last week that it had cut allocations to Isale, which is 92% owned by the Balogun Group of billionaire Alhaji Sikiru Balogun and in which the state company took a 7.2% stake in 2021.
5 "We have not sold a single barrel of our Nigerian crude onward," Raghunathan said in response to accusations by the Independent Petroleum Marketers Association of Nigeria (IPMAN), whose president, Chief Festus Okonta, claims that Isale resells its feedstock abroad.
---
6 Once at full rate the plant would produce 650,000 barrels per day, more than Nigeria consumes, and could send gasoline to Ghana, Togo and Cameroon.
7 Petroleum Minister of State Hadiza Lawal-Umar visited the site on Monday, her third tour this year.
8 Imports still met 60% of the country's petrol demand in August, chiefly from Belgium and the Netherlands, shipping data showed.
E Firm|Isale Petroleum Refinery|Isale Petroleum Refinery;Isale Refinery;Isale
E Firm|Lombardier Energy|Lombardier Energy
E Firm|NNPC|NNPC
E Firm|Balogun Group|Balogun Group
E Organization|Reuters|Reuters
E Organization|Independent Petroleum Marketers Association of Nigeria|Independent Petroleum Marketers Association of Nigeria;IPMAN
E Person|Devakumar Raghunathan|Devakumar Raghunathan;Raghunathan
E Person|Sikiru Balogun|Sikiru Balogun
E Person|Festus Okonta|Festus Okonta
E Person|Hadiza Lawal-Umar|Hadiza Lawal-Umar
E Vessel|Silver Nkechi|Silver Nkechi
E Place|Lagos|LAGOS
E Place|Nigeria|Nigeria;Nigerian
E Place|Lekki|Lekki
E Place|Europe|Europe
E Place|Russia|Russian
E Place|Cape of Good Hope|Cape of Good Hope
E Place|Switzerland|Swiss
E Place|Rotterdam|Rotterdam
E Place|France|French
E Place|Brazil|Brazil
E Place|U.S. Gulf Coast|U.S. Gulf Coast
E Place|Ghana|Ghana
E Place|Togo|Togo
E Place|Cameroon|Cameroon
E Place|Belgium|Belgium
E Place|Netherlands|Netherlands
E Commodity|jet fuel|jet fuel
E Commodity|diesel|diesel
E Commodity|naphtha|naphtha
E Commodity|Tupi crude|Tupi crude
E Commodity|WTI|WTI
E Commodity|Nigerian crude|crude
E Commodity|gasoline|gasoline;petrol
C Isale Petroleum Refinery|the company@1;the continent's newest plant@1;the refinery@3;it@3;which@4;which#2@4;We@5;our@5;its@5;the plant@6;the site@7
C Devakumar Raghunathan|Isale's vice president@3
C NNPC|state oil company@3;it@4;the state company@4
C Independent Petroleum Marketers Association of Nigeria|whose@5
C Hadiza Lawal-Umar|her@7
C Nigeria|the country@8
R Isale Petroleum Refinery|LOCATED_IN|Nigeria|1|asserted|-
R Isale Petroleum Refinery|LOCATED_IN|Lekki|1|asserted|-
R Isale Petroleum Refinery|EXPORTS|jet fuel|1|asserted|-
R Isale Petroleum Refinery|SUPPLIES|Europe|1|asserted|-
R Europe|IMPORTS|jet fuel|1|asserted|-
R Isale Petroleum Refinery|SUPPLIES|Lombardier Energy|2|asserted|-
R Lombardier Energy|IMPORTS|jet fuel|1-2|asserted|-
R Lombardier Energy|LOCATED_IN|Switzerland|2|asserted|-
R Silver Nkechi|LOCATED_IN|Rotterdam|2|expected|about Sept 21
R Devakumar Raghunathan|EMPLOYED_BY|Isale Petroleum Refinery|3|asserted|-
R Isale Petroleum Refinery|IMPORTS|Tupi crude|3|expected|-
R Isale Petroleum Refinery|IMPORTS|WTI|3|expected|-
R Brazil|SUPPLIES|Isale Petroleum Refinery|3|expected|-
R U.S. Gulf Coast|SUPPLIES|Isale Petroleum Refinery|3|expected|-
R NNPC|SUPPLIES|Isale Petroleum Refinery|3|asserted|-
R Isale Petroleum Refinery|IMPORTS|Nigerian crude|3|asserted|-
R Nigeria|OWNS|NNPC|3|asserted|-
R NNPC|LOCATED_IN|Nigeria|3|asserted|-
R Balogun Group|OWNS|Isale Petroleum Refinery|4|asserted|-
R Sikiru Balogun|OWNS|Balogun Group|4|asserted|-
R NNPC|INVESTED_IN|Isale Petroleum Refinery|4|asserted|in 2021
R Isale Petroleum Refinery|EXPORTS|Nigerian crude|5|denied|-
R Isale Petroleum Refinery|EXPORTS|Nigerian crude|5|alleged|-
R Isale Petroleum Refinery|ACCUSED_BY|Independent Petroleum Marketers Association of Nigeria|5|asserted|-
R Isale Petroleum Refinery|ACCUSED_BY|Festus Okonta|5|asserted|-
R Festus Okonta|LEADS|Independent Petroleum Marketers Association of Nigeria|5|asserted|-
R Isale Petroleum Refinery|EXPORTS|gasoline|6|expected|-
R Isale Petroleum Refinery|SUPPLIES|Ghana|6|expected|-
R Isale Petroleum Refinery|SUPPLIES|Togo|6|expected|-
R Isale Petroleum Refinery|SUPPLIES|Cameroon|6|expected|-
R Ghana|IMPORTS|gasoline|6|expected|-
R Togo|IMPORTS|gasoline|6|expected|-
R Cameroon|IMPORTS|gasoline|6|expected|-
R Hadiza Lawal-Umar|EMPLOYED_BY|Nigeria|1-7|asserted|-
R Hadiza Lawal-Umar|VISITED|Lekki|1-7|asserted|on Monday
R Nigeria|IMPORTS|gasoline|8|asserted|in August
R Belgium|SUPPLIES|Nigeria|8|asserted|in August
R Netherlands|SUPPLIES|Nigeria|8|asserted|in August

@q-022|media statement|2023-11-08|Statement by Rhonegold Trading SA on the broadcast of 6 November
1 Rhonegold Trading SA, of Lugano, has taken note of the programme “Falò Nero” on Ticino's Canale Fiume, in which the company is said to have financed, and to have shipped from Port Sudan through Dubai, gold belonging to the Rapid Support Forces.
2 Rhonegold has no mine, no office and no agent in Sudan; it has bought no gold from there since December 2018, has at no time dealt with the Rapid Support Forces or with their commander's brother, and did not, as was claimed on the basis of an e-mail that it holds to be a forgery, receive 212 kilograms from Junaid Al-Multaqa in February.
3 What it does buy, and has declared to the Federal Office for Customs and Border Security every month, is doré from the Yaou mine in French Guiana and recycled gold from Italy and Turkey.
---
4 Our chairman, Avv. Giancarlo Pedrazzini, met with the authors of the programme on 20 September and showed them the assay books.
5 They preferred a former driver.
6 The company has lodged a complaint with the Public Prosecutor's Office in Bellinzona against the broadcaster and against the non-governmental organisation Sguardo Aperto, which it accuses of defamation, and has asked the London Bullion Market Association (LBMA) for an extraordinary audit.
---
7 Should the Confederation, as some parliamentarians wish, one day adopt a general ban on gold from conflict areas, Rhonegold would be the first to applaud.
* 8 No interviews will be given. Telephone 091 555 22 10, weekdays
E Firm|Rhonegold Trading SA|Rhonegold Trading SA;Rhonegold
E Firm|Junaid Al-Multaqa|Junaid Al-Multaqa
E Organization|Canale Fiume|Canale Fiume
E Organization|Rapid Support Forces|Rapid Support Forces
E Organization|Federal Office for Customs and Border Security|Federal Office for Customs and Border Security
E Organization|Public Prosecutor's Office|Public Prosecutor's Office
E Organization|Sguardo Aperto|Sguardo Aperto
E Organization|London Bullion Market Association|London Bullion Market Association;LBMA
E Person|Giancarlo Pedrazzini|Giancarlo Pedrazzini
E Place|Lugano|Lugano
E Place|Ticino|Ticino
E Place|Port Sudan|Port Sudan
E Place|Dubai|Dubai
E Place|Sudan|Sudan
E Place|Yaou mine|Yaou mine
E Place|French Guiana|French Guiana
E Place|Italy|Italy
E Place|Turkey|Turkey
E Place|Bellinzona|Bellinzona
E Place|Switzerland|Confederation
E Commodity|gold|gold
E Commodity|doré|doré
E Commodity|recycled gold|recycled gold
C Rhonegold Trading SA|the company@1;it@2;it#2@2;it@3;Our@4;The company@6;it@6
C Rapid Support Forces|their@2
C Canale Fiume|the broadcaster@6
C Sudan|there@2
C Sguardo Aperto|which@6
R Rhonegold Trading SA|LOCATED_IN|Lugano|1|asserted|-
R Canale Fiume|LOCATED_IN|Ticino|1|asserted|-
R Rhonegold Trading SA|EXPORTS|gold|1|alleged|-
R Rapid Support Forces|SUPPLIES|Rhonegold Trading SA|1|alleged|-
R Rhonegold Trading SA|ACCUSED_BY|Canale Fiume|1|asserted|6 November
R Rhonegold Trading SA|IMPORTS|gold|2|denied|since December 2018
R Sudan|SUPPLIES|Rhonegold Trading SA|2|denied|since December 2018
R Rhonegold Trading SA|TRADES_WITH|Rapid Support Forces|2|denied|-
R Junaid Al-Multaqa|SUPPLIES|Rhonegold Trading SA|2|alleged|in February
R Junaid Al-Multaqa|SUPPLIES|Rhonegold Trading SA|2|denied|in February
R Rhonegold Trading SA|IMPORTS|gold|2|alleged|in February
R Rhonegold Trading SA|IMPORTS|doré|3|asserted|-
R Rhonegold Trading SA|IMPORTS|recycled gold|3|asserted|-
R Yaou mine|SUPPLIES|Rhonegold Trading SA|3|asserted|-
R Italy|SUPPLIES|Rhonegold Trading SA|3|asserted|-
R Turkey|SUPPLIES|Rhonegold Trading SA|3|asserted|-
R Yaou mine|LOCATED_IN|French Guiana|3|asserted|-
R Giancarlo Pedrazzini|LEADS|Rhonegold Trading SA|4|asserted|-
R Public Prosecutor's Office|LOCATED_IN|Bellinzona|6|asserted|-
R Canale Fiume|ACCUSED_BY|Rhonegold Trading SA|6|asserted|-
R Sguardo Aperto|ACCUSED_BY|Rhonegold Trading SA|6|asserted|-
R gold|SANCTIONED_BY|Switzerland|7|expected|one day
B 8

@q-023|appointment notice|2024-01-09|Silicon Veldt names Arjun K. Venkataraghavan Chief Operating Officer
1 STELLENBOSCH, South Africa – Silicon Veldt (Pty) Ltd, the fabless designer of power-management chips, today announced that Dr. Arjun K. Venkataraghavan, until December a vice president at Velinor Technologies in Munich, has joined it as Chief Operating Officer and that Thandeka Mabuza, who co-founded the company in 2015, will become Chair on 1 March while remaining Chief Executive.
2 Sir Geoffrey Ainslie-Watt retires from the chair after six years.
---
3 Dr. Venkataraghavan brings to Silicon Veldt two decades of experience in Villach, Hsinchu and Penang, and will be in charge of relations with the foundries, above all with Taiwan's Formosa Wafer Works, where the firm has its chips made, and with the Malaysian packaging house Unico Sembilan.
4 “Arjun knows every door in Hsinchu and, more usefully, every back door,” said Ms. Mabuza.
5 In 2023 Silicon Veldt shipped 41 million controllers to makers of solar inverters in China, India and Vietnam, to which should be added, as of this quarter, a German customer that it is not at liberty to name.
---
6 The company, in which Kgosi Ventures of Rustenburg and Norway's state fund for developing countries, Sørfondet, hold 22% and 9%, is not seeking a listing at present, nor has it received an approach from Velinor, as a technology blog surmised.
* 7 Note to editors: portraits are available on request.
E Firm|Silicon Veldt (Pty) Ltd|Silicon Veldt (Pty) Ltd;Silicon Veldt
E Firm|Velinor Technologies|Velinor Technologies;Velinor
E Firm|Formosa Wafer Works|Formosa Wafer Works
E Firm|Unico Sembilan|Unico Sembilan
E Firm|Kgosi Ventures|Kgosi Ventures
E Firm|Sørfondet|Sørfondet
E Person|Arjun K. Venkataraghavan|Arjun K. Venkataraghavan;Venkataraghavan;Arjun
E Person|Thandeka Mabuza|Thandeka Mabuza;Mabuza
E Person|Geoffrey Ainslie-Watt|Geoffrey Ainslie-Watt
E Place|Stellenbosch|STELLENBOSCH
E Place|South Africa|South Africa
E Place|Munich|Munich
E Place|Villach|Villach
E Place|Hsinchu|Hsinchu
E Place|Penang|Penang
E Place|Taiwan|Taiwan
E Place|Malaysia|Malaysian
E Place|China|China
E Place|India|India
E Place|Vietnam|Vietnam
E Place|Germany|German
E Place|Rustenburg|Rustenburg
E Place|Norway|Norway
E Commodity|power-management chips|power-management chips;chips;controllers
E Commodity|solar inverters|solar inverters
C Silicon Veldt (Pty) Ltd|the fabless designer@1;it@1;the company@1;the firm@3;it@5;The company@6;it@6
C Thandeka Mabuza|who@1
R Stellenbosch|LOCATED_IN|South Africa|1|asserted|-
R Arjun K. Venkataraghavan|EMPLOYED_BY|Silicon Veldt (Pty) Ltd|1|asserted|today
R Velinor Technologies|LOCATED_IN|Munich|1|asserted|-
R Thandeka Mabuza|LEADS|Silicon Veldt (Pty) Ltd|1|asserted|-
R Formosa Wafer Works|LOCATED_IN|Taiwan|3|asserted|-
R Formosa Wafer Works|SUPPLIES|Silicon Veldt (Pty) Ltd|3|asserted|-
R Unico Sembilan|LOCATED_IN|Malaysia|3|asserted|-
R Silicon Veldt (Pty) Ltd|EXPORTS|power-management chips|5|asserted|In 2023
R Silicon Veldt (Pty) Ltd|SUPPLIES|China|5|asserted|In 2023
R Silicon Veldt (Pty) Ltd|SUPPLIES|India|5|asserted|In 2023
R Silicon Veldt (Pty) Ltd|SUPPLIES|Vietnam|5|asserted|In 2023
R Silicon Veldt (Pty) Ltd|SUPPLIES|Germany|5|asserted|as of this quarter
R China|IMPORTS|power-management chips|5|asserted|In 2023
R India|IMPORTS|power-management chips|5|asserted|In 2023
R Vietnam|IMPORTS|power-management chips|5|asserted|In 2023
R Germany|IMPORTS|power-management chips|5|asserted|as of this quarter
R Kgosi Ventures|INVESTED_IN|Silicon Veldt (Pty) Ltd|6|asserted|-
R Sørfondet|INVESTED_IN|Silicon Veldt (Pty) Ltd|6|asserted|-
R Kgosi Ventures|LOCATED_IN|Rustenburg|6|asserted|-
R Norway|OWNS|Sørfondet|6|asserted|-
R Sørfondet|LOCATED_IN|Norway|6|asserted|-
R Velinor Technologies|OWNS|Silicon Veldt (Pty) Ltd|6|denied|-
B 7

@q-024|rural radio site|2023-03-29|Last boat? Exporter says heifers are for Mexico, whatever the ban
1 A vessel which loaded 3,800 head of cattle at Timaru over the weekend is bound for Mazatlán and will not be the last of its kind this year, says the South Canterbury firm that chartered it, six weeks before New Zealand's ban on live cattle exports by sea comes into force.
2 Waihao Livestock Exports confirmed that the Dareen Express, owned by Jordan's Hijazi Marine, was carrying in-calf Friesian heifers for the Mexican dairy group Lácteos La Laguna and that two further shipments, both to China, would get away by the end of April.
3 "We supply animals that will live longer than I will," managing director Hamish Rutherglen told our reporter at the wharf, where a dozen protesters had met under umbrellas.
---
4 The Ministry for Primary Industries (MPI) said it had visited the ship in port on Friday and had been satisfied with the fodder, the vets and the ventilation.
5 A spokesperson for Animal Vote, Colette Tamihana, accused the company of beating the clock.
6 Live exports to China alone were worth $524 million last year; Ecuador, a newer market, took a single shipload.
7 Rutherglen leads a herd of lobbyists, as he likes to joke, and is to meet the shadow agriculture spokesman, Todd McAlister MP, in Wellington next week.
8 Asked whether he would move to Australia if the law stays, he said: "No. My head is counted here."
E Firm|Waihao Livestock Exports|Waihao Livestock Exports
E Firm|Hijazi Marine|Hijazi Marine
E Firm|Lácteos La Laguna|Lácteos La Laguna
E Organization|Ministry for Primary Industries|Ministry for Primary Industries;MPI
E Organization|Animal Vote|Animal Vote
E Person|Hamish Rutherglen|Hamish Rutherglen;Rutherglen
E Person|Colette Tamihana|Colette Tamihana
E Person|Todd McAlister|Todd McAlister
E Vessel|Dareen Express|Dareen Express
E Place|Timaru|Timaru
E Place|Mazatlán|Mazatlán
E Place|South Canterbury|South Canterbury
E Place|New Zealand|New Zealand
E Place|Jordan|Jordan
E Place|Mexico|Mexico;Mexican
E Place|China|China
E Place|Ecuador|Ecuador
E Place|Wellington|Wellington
E Place|Australia|Australia
E Commodity|live cattle|live cattle;cattle
E Commodity|Friesian heifers|Friesian heifers;heifers
C Waihao Livestock Exports|Exporter@0;the South Canterbury firm@1;We@3;the company@5
C Dareen Express|A vessel@1;it@1;the ship@4
C Ministry for Primary Industries|it@4
C Hamish Rutherglen|I@3;he@7;he@8
R Waihao Livestock Exports|SUPPLIES|Mexico|0|asserted|-
R Mexico|IMPORTS|Friesian heifers|0|asserted|-
R Waihao Livestock Exports|LOCATED_IN|South Canterbury|1-2|asserted|-
R live cattle|SANCTIONED_BY|New Zealand|1|expected|-
R Waihao Livestock Exports|EXPORTS|live cattle|1|asserted|over the weekend
R Waihao Livestock Exports|EXPORTS|Friesian heifers|2|asserted|-
R Waihao Livestock Exports|SUPPLIES|Lácteos La Laguna|2|asserted|-
R Lácteos La Laguna|IMPORTS|Friesian heifers|2|asserted|-
R Lácteos La Laguna|LOCATED_IN|Mexico|2|asserted|-
R Hijazi Marine|OWNS|Dareen Express|2|asserted|-
R Hijazi Marine|LOCATED_IN|Jordan|2|asserted|-
R Dareen Express|LOCATED_IN|Timaru|1-2|asserted|over the weekend
R Waihao Livestock Exports|SUPPLIES|China|2|expected|by the end of April
R China|IMPORTS|Friesian heifers|2|expected|by the end of April
R Hamish Rutherglen|LEADS|Waihao Livestock Exports|3|asserted|-
R Ministry for Primary Industries|VISITED|Timaru|4|asserted|on Friday
R Colette Tamihana|EMPLOYED_BY|Animal Vote|5|asserted|-
R Waihao Livestock Exports|ACCUSED_BY|Animal Vote|5|asserted|-
R Waihao Livestock Exports|ACCUSED_BY|Colette Tamihana|5|asserted|-
R New Zealand|SUPPLIES|China|6|asserted|last year
R New Zealand|EXPORTS|live cattle|6|asserted|last year
R China|IMPORTS|live cattle|6|asserted|last year
R New Zealand|SUPPLIES|Ecuador|6|asserted|last year
R Ecuador|IMPORTS|live cattle|6|asserted|last year
R Hamish Rutherglen|MET_WITH|Todd McAlister|7|expected|next week
R Hamish Rutherglen|VISITED|Wellington|7|expected|next week

@q-025|news release, rare earths|2025-06-03|North Prairie Rare Earths Ships First NdPr Oxide From Saskatoon; Kazakh Memorandum Signed
1 Saskatoon, Saskatchewan – North Prairie Rare Earths Inc. (TSX: NPRE) (the “Corporation”) reports that it has delivered to Magnetwerk Bautzen GmbH of Saxony the first commercial lot, 20 tonnes, of neodymium-praseodymium oxide made at its Saskatoon Separation Facility from monazite sourced in Brazil, and has received payment in full.
2 The Corporation believes this to be the first rare earth oxide of Canadian manufacture to have been sold in Europe.
---
3 Separately, the Corporation has entered into a non-binding memorandum of understanding with JSC Sirek Kazatom, a subsidiary of the national company Tau-Ken Qazyna, for the supply of rare earth concentrate from tailings at Ulba, near Ust-Kamenogorsk, on the understanding that no material would be routed via the Russian Federation.
4 The memorandum was signed in Astana on May 29 in the presence of H.E. Alan Kessel-Dubé, Ambassador of Canada to Kazakhstan, by President and CEO Dr. Rhiannon Pryce-Okafor and by the chairman of Sirek, Daulet Nurpeisuly Akhmetzhan.
5 There can be no assurance that a definitive agreement will be concluded.
---
6 China, which in April put seven heavy rare earths, among them dysprosium and terbium, under export licensing, accounts for some nine tenths of the world's separation capacity.
7 The Corporation does not buy from, sell to, or share technology with any Chinese party.
8 Its earlier tolling arrangement with Vietnam's Lai Chau Minerals expired on December 31 and was not renewed.
9 A grant of C$29 million from Natural Resources Canada and an equity investment of C$15 million by the Saskatchewan Industrial Development Fund were received in the quarter.
* 10 Cautionary note: certain information herein is forward-looking. Readers should not place undue reliance on it.
* 11 For further information: Dale Wuttunee, Director, Communications, 306-555-0191
E Firm|North Prairie Rare Earths Inc.|North Prairie Rare Earths Inc.;North Prairie Rare Earths
E Firm|Magnetwerk Bautzen GmbH|Magnetwerk Bautzen GmbH
E Firm|JSC Sirek Kazatom|JSC Sirek Kazatom;Sirek
E Firm|Tau-Ken Qazyna|Tau-Ken Qazyna
E Firm|Lai Chau Minerals|Lai Chau Minerals
E Organization|Natural Resources Canada|Natural Resources Canada
E Organization|Saskatchewan Industrial Development Fund|Saskatchewan Industrial Development Fund
E Person|Alan Kessel-Dubé|Alan Kessel-Dubé
E Person|Rhiannon Pryce-Okafor|Rhiannon Pryce-Okafor
E Person|Daulet Nurpeisuly Akhmetzhan|Daulet Nurpeisuly Akhmetzhan
E Person|Dale Wuttunee|Dale Wuttunee
E Place|Saskatoon|Saskatoon
E Place|Saskatchewan|Saskatchewan
E Place|Saskatoon Separation Facility|Saskatoon Separation Facility
E Place|Saxony|Saxony
E Place|Brazil|Brazil
E Place|Canada|Canada;Canadian
E Place|Europe|Europe
E Place|Kazakhstan|Kazakhstan;Kazakh
E Place|Ulba|Ulba
E Place|Ust-Kamenogorsk|Ust-Kamenogorsk
E Place|Russia|Russian Federation
E Place|Astana|Astana
E Place|China|China;Chinese
E Place|Vietnam|Vietnam
E Commodity|neodymium-praseodymium oxide|neodymium-praseodymium oxide;NdPr Oxide
E Commodity|monazite|monazite
E Commodity|rare earth oxide|rare earth oxide
E Commodity|rare earth concentrate|rare earth concentrate
E Commodity|heavy rare earths|heavy rare earths
E Commodity|dysprosium|dysprosium
E Commodity|terbium|terbium
C North Prairie Rare Earths Inc.|the “Corporation”@1;it@1;its@1;The Corporation@2;the Corporation@3;The Corporation@7;Its@8
C China|which@6
R Saskatoon|LOCATED_IN|Saskatchewan|1|asserted|-
R North Prairie Rare Earths Inc.|EXPORTS|neodymium-praseodymium oxide|1|asserted|-
R North Prairie Rare Earths Inc.|SUPPLIES|Magnetwerk Bautzen GmbH|1|asserted|-
R Magnetwerk Bautzen GmbH|IMPORTS|neodymium-praseodymium oxide|1|asserted|-
R Magnetwerk Bautzen GmbH|LOCATED_IN|Saxony|1|asserted|-
R Saskatoon Separation Facility|LOCATED_IN|Saskatoon|1|asserted|-
R North Prairie Rare Earths Inc.|IMPORTS|monazite|1|asserted|-
R Brazil|SUPPLIES|North Prairie Rare Earths Inc.|1|asserted|-
R North Prairie Rare Earths Inc.|LOCATED_IN|Canada|2|asserted|-
R North Prairie Rare Earths Inc.|EXPORTS|rare earth oxide|2|asserted|-
R North Prairie Rare Earths Inc.|SUPPLIES|Europe|2|asserted|-
R Europe|IMPORTS|rare earth oxide|2|asserted|-
R North Prairie Rare Earths Inc.|AGREED_WITH|JSC Sirek Kazatom|3|asserted|on May 29
R JSC Sirek Kazatom|SUBSIDIARY_OF|Tau-Ken Qazyna|3|asserted|-
R JSC Sirek Kazatom|LOCATED_IN|Kazakhstan|0-3|asserted|-
R JSC Sirek Kazatom|SUPPLIES|North Prairie Rare Earths Inc.|3|expected|-
R North Prairie Rare Earths Inc.|IMPORTS|rare earth concentrate|3|expected|-
R Alan Kessel-Dubé|EMPLOYED_BY|Canada|4|asserted|-
R Rhiannon Pryce-Okafor|LEADS|North Prairie Rare Earths Inc.|4|asserted|-
R Daulet Nurpeisuly Akhmetzhan|LEADS|JSC Sirek Kazatom|4|asserted|-
R Rhiannon Pryce-Okafor|AGREED_WITH|Daulet Nurpeisuly Akhmetzhan|4|asserted|on May 29
R heavy rare earths|SANCTIONED_BY|China|6|asserted|in April
R dysprosium|SANCTIONED_BY|China|6|asserted|in April
R terbium|SANCTIONED_BY|China|6|asserted|in April
R China|SUPPLIES|North Prairie Rare Earths Inc.|7|denied|-
R North Prairie Rare Earths Inc.|SUPPLIES|China|7|denied|-
R North Prairie Rare Earths Inc.|AGREED_WITH|Lai Chau Minerals|8|asserted|-
R Lai Chau Minerals|LOCATED_IN|Vietnam|8|asserted|-
R Natural Resources Canada|INVESTED_IN|North Prairie Rare Earths Inc.|9|asserted|in the quarter
R Saskatchewan Industrial Development Fund|INVESTED_IN|North Prairie Rare Earths Inc.|9|asserted|in the quarter
B 10,11

@q-026|scraped investor page|2021-11-16|INTERIM REPORT Q3: BALTIC TIMBER HOUSES AS
* 1 Home | Shop | For investors | Eesti | Русский
* 2 Share this page
3 Baltic Timber Houses AS (Nasdaq Tallinn: BTH1T), the Pärnu-based maker of log saunas and garden houses, announces unaudited results for the third quarter: sales EUR 38.2 million (+24%), net profit EUR 4.1 million (+61%).
4 Germany remained the largest market with 41%, followed by the United Kingdom, France and Norway; the share of Russia, to which we used to send almost a tenth of our saunas, sank to 1.5%.
5 The price of sawn timber, 60% of which is bought from Latvia, 25% from Finland and the rest, for the time being, from Belarus, doubled within a year.
---
6 On 3 November the Supervisory Board recalled Member of the Management Board Mr Raivo Tamm and appointed in his stead, from 1 January 2022, Ms Kristiina Laidvee-Holm, at present head of purchasing at Finland's Puukauppiaat Oy.
7 Talks on the sale of our subsidiary SIA Zemgales Kokzāģētava, in Jelgava, to the Austrian group Holzer & Moser were broken off on 29 October.
8 We have invested EUR 2.8 million into a second line in Viljandi, which was opened by the Minister of Rural Affairs, Urmas Kiisk.
* 9 Cookie settings
E Firm|Baltic Timber Houses AS|Baltic Timber Houses AS;BALTIC TIMBER HOUSES AS
E Firm|Puukauppiaat Oy|Puukauppiaat Oy
E Firm|SIA Zemgales Kokzāģētava|SIA Zemgales Kokzāģētava
E Firm|Holzer & Moser|Holzer & Moser
E Person|Raivo Tamm|Raivo Tamm
E Person|Kristiina Laidvee-Holm|Kristiina Laidvee-Holm
E Person|Urmas Kiisk|Urmas Kiisk
E Place|Pärnu|Pärnu
E Place|Germany|Germany
E Place|United Kingdom|United Kingdom
E Place|France|France
E Place|Norway|Norway
E Place|Russia|Russia
E Place|Latvia|Latvia
E Place|Finland|Finland
E Place|Belarus|Belarus
E Place|Jelgava|Jelgava
E Place|Austria|Austrian
E Place|Viljandi|Viljandi
E Commodity|log saunas|log saunas;saunas
E Commodity|garden houses|garden houses
E Commodity|sawn timber|sawn timber
C Baltic Timber Houses AS|the Pärnu-based maker@3;we@4;our@4;our@7;We@8
R Baltic Timber Houses AS|LOCATED_IN|Pärnu|3|asserted|-
R Baltic Timber Houses AS|SUPPLIES|Germany|3-4|asserted|the third quarter
R Baltic Timber Houses AS|SUPPLIES|United Kingdom|3-4|asserted|the third quarter
R Baltic Timber Houses AS|SUPPLIES|France|3-4|asserted|the third quarter
R Baltic Timber Houses AS|SUPPLIES|Norway|3-4|asserted|the third quarter
R Baltic Timber Houses AS|SUPPLIES|Russia|4|asserted|the third quarter
R Baltic Timber Houses AS|EXPORTS|log saunas|3-4|asserted|the third quarter
R Baltic Timber Houses AS|EXPORTS|garden houses|3-4|asserted|the third quarter
R Russia|IMPORTS|log saunas|4|asserted|the third quarter
R Baltic Timber Houses AS|IMPORTS|sawn timber|5|asserted|-
R Latvia|SUPPLIES|Baltic Timber Houses AS|5|asserted|-
R Finland|SUPPLIES|Baltic Timber Houses AS|5|asserted|-
R Belarus|SUPPLIES|Baltic Timber Houses AS|5|asserted|-
R Kristiina Laidvee-Holm|LEADS|Baltic Timber Houses AS|6|expected|from 1 January 2022
R Kristiina Laidvee-Holm|EMPLOYED_BY|Puukauppiaat Oy|6|asserted|at present
R Puukauppiaat Oy|LOCATED_IN|Finland|6|asserted|-
R SIA Zemgales Kokzāģētava|SUBSIDIARY_OF|Baltic Timber Houses AS|7|asserted|-
R SIA Zemgales Kokzāģētava|LOCATED_IN|Jelgava|7|asserted|-
R Holzer & Moser|OWNS|SIA Zemgales Kokzāģētava|7|denied|on 29 October
R Holzer & Moser|LOCATED_IN|Austria|7|asserted|-
R Baltic Timber Houses AS|INVESTED_IN|Viljandi|8|asserted|-
R Urmas Kiisk|VISITED|Viljandi|8|asserted|-
B 1,2,9
