@q-053|junior miner quarterly|2024-10-28|BARIMA GOLD PLC – QUARTERLY ACTIVITIES REPORT, THREE MONTHS TO 30 SEPTEMBER 2024
1 Barima Gold plc (AIM: BRG; ASX: BRX) (“Barima” or the “Company”), the gold producer and explorer with assets in the Co-operative Republic of Guyana and the Republic of Suriname, reports production of 14,310 ounces from its Aranka River mine in Guyana, all of which was shipped as doré to the refiner Affinage Jura SA in Neuchâtel, Switzerland.
2 In August the Company drew the last US$6 million of a gold loan from Caribbean Bullion Finance, of Bridgetown, Barbados, and repaid in full its streaming obligations to Toronto's Royal Elk Streaming Corp., with which no commercial relation remains.
3 Following a visit by President Irfaan Ali-Persaud to Aranka River on 14 September, and a meeting there between Executive Chairman Desmond O'Rourke-Chan and the Minister of Natural Resources, Vindra Ramotar, the Guyana Geology and Mines Commission (“GGMC”) renewed the mining permit for ten years.
---
4 In Suriname the Company has signed an earn-in agreement with the state-owned Grasvela-Goud N.V., under which it may acquire up to 60% of the Tapanahony project by spending US$9 million over three years; the Saamaka Traditional Authority, which represents villages on the river, has accused Grasvela-Goud of failing to consult them, and has written to the Inter-American Commission on Human Rights.
5 Barima has also received, and has not responded to, an unsolicited proposal from Zijinshan Overseas for the acquisition of the entire issued share capital.
---
6 Mr. Hugo van 't Hoff was appointed Chief Financial Officer on 1 September; he previously held finance positions in Accra and Almaty.
* 7 Competent Person's Statement: the information in this report that relates to Exploration Results is based on information compiled by Ms. Adaeze Nwankwo, a Member of the Australasian Institute of Mining and Metallurgy and a full-time employee of the Company.
* 8 Corporate directory: Directors, Registered Office, Auditor, Share Registry – see website
E Firm|Barima Gold plc|Barima Gold plc;BARIMA GOLD PLC;Barima
E Firm|Affinage Jura SA|Affinage Jura SA
E Firm|Caribbean Bullion Finance|Caribbean Bullion Finance
E Firm|Royal Elk Streaming Corp.|Royal Elk Streaming Corp.
E Firm|Grasvela-Goud N.V.|Grasvela-Goud N.V.;Grasvela-Goud
E Firm|Zijinshan Overseas|Zijinshan Overseas
E Organization|Guyana Geology and Mines Commission|Guyana Geology and Mines Commission;GGMC
E Organization|Saamaka Traditional Authority|Saamaka Traditional Authority
E Organization|Inter-American Commission on Human Rights|Inter-American Commission on Human Rights
E Organization|Australasian Institute of Mining and Metallurgy|Australasian Institute of Mining and Metallurgy
E Person|Irfaan Ali-Persaud|Irfaan Ali-Persaud
E Person|Desmond O'Rourke-Chan|Desmond O'Rourke-Chan
E Person|Vindra Ramotar|Vindra Ramotar
E Person|Hugo van 't Hoff|Hugo van 't Hoff
E Person|Adaeze Nwankwo|Adaeze Nwankwo
E Place|Guyana|Co-operative Republic of Guyana;Guyana
E Place|Suriname|Republic of Suriname;Suriname
E Place|Aranka River mine|Aranka River mine;Aranka River
E Place|Neuchâtel|Neuchâtel
E Place|Switzerland|Switzerland
E Place|Bridgetown|Bridgetown
E Place|Barbados|Barbados
E Place|Toronto|Toronto
E Place|Tapanahony project|Tapanahony project
E Place|Accra|Accra
E Place|Almaty|Almaty
E Commodity|gold|gold
E Commodity|doré|doré
C Barima Gold plc|the “Company”@1;the gold producer@1;its@1;the Company@2;its@2;the Company@4;it@4;the Company@7
C Royal Elk Streaming Corp.|which@2
C Aranka River mine|there@3
C Saamaka Traditional Authority|which#2@4
C Grasvela-Goud N.V.|which@4
C Hugo van 't Hoff|he@6
R Aranka River mine|LOCATED_IN|Guyana|1|asserted|-
R Barima Gold plc|EXPORTS|doré|1|asserted|-
R Barima Gold plc|SUPPLIES|Affinage Jura SA|1|asserted|-
R Affinage Jura SA|IMPORTS|doré|1|asserted|-
R Affinage Jura SA|LOCATED_IN|Neuchâtel|1|asserted|-
R Neuchâtel|LOCATED_IN|Switzerland|1|asserted|-
R Barima Gold plc|AGREED_WITH|Caribbean Bullion Finance|2|asserted|In August
R Caribbean Bullion Finance|LOCATED_IN|Bridgetown|2|asserted|-
R Bridgetown|LOCATED_IN|Barbados|2|asserted|-
R Royal Elk Streaming Corp.|LOCATED_IN|Toronto|2|asserted|-
R Irfaan Ali-Persaud|LEADS|Guyana|3|asserted|-
R Irfaan Ali-Persaud|VISITED|Aranka River mine|3|asserted|on 14 September
R Desmond O'Rourke-Chan|LEADS|Barima Gold plc|3|asserted|-
R Vindra Ramotar|EMPLOYED_BY|Guyana|3|asserted|-
R Desmond O'Rourke-Chan|MET_WITH|Vindra Ramotar|3|asserted|-
R Vindra Ramotar|VISITED|Aranka River mine|3|asserted|-
R Desmond O'Rourke-Chan|VISITED|Aranka River mine|3|asserted|-
R Barima Gold plc|AGREED_WITH|Grasvela-Goud N.V.|4|asserted|-
R Suriname|OWNS|Grasvela-Goud N.V.|4|asserted|-
R Grasvela-Goud N.V.|LOCATED_IN|Suriname|4|asserted|-
R Barima Gold plc|INVESTED_IN|Tapanahony project|4|expected|over three years
R Tapanahony project|LOCATED_IN|Suriname|4|asserted|-
R Grasvela-Goud N.V.|ACCUSED_BY|Saamaka Traditional Authority|4|asserted|-
R Zijinshan Overseas|OWNS|Barima Gold plc|5|expected|-
R Hugo van 't Hoff|EMPLOYED_BY|Barima Gold plc|6|asserted|on 1 September
R Adaeze Nwankwo|EMPLOYED_BY|Barima Gold plc|7|asserted|-
B 8

@q-054|Vietnamese business paper, English edition|2024-05-21|Long An Grain wins lot in Banulog tender, eyes Ghana again
1 Long An Grain JSC (Lagraco), one of five Vietnamese companies to take part, has won the right to deliver 42,000 tonnes of 5 per cent broken white rice to Indonesia under the tender held last week by the State logistics agency Banulog, the firm's deputy general director Đặng Thị Mỹ Lệ said.
2 The price, US$617.5 per tonne, was below the offer of Thailand's Chao Phraya Rice but above that of Pakistan's Gulsons-Qasim, which had to withdraw because its quota was exhausted.
3 Shipments are to be made from HCM City between June 10 and July 5.
---
4 According to Lệ, Lagraco exported 310,000 tonnes of rice in 2023, mostly to the Philippines, where its partner of long standing, Manila's Golden Sheaf Corporation, this month prolonged the framework contract to 2026, and to Malaysia and Côte d'Ivoire.
5 Ghana, which used to buy 70,000 tonnes of jasmine rice per year, took nothing in the first quarter because letters of credit could not be opened; a delegation of the company led by chairman Võ Quốc Thắng will go to Accra and Tema next month.
---
6 In the other direction, the company has begun to purchase paddy from Cambodia as the crop in the Mekong Delta suffers from salt intrusion.
7 The Ministry of Industry and Trade and the Ministry of Agriculture and Rural Development both confirmed that no restriction on rice exports, such as India's, is being considered.
8 Lagraco, equitised in 2011, is 24 per cent owned by the State Capital Investment Corporation (SCIC) and 15 per cent by Japan's Kobeya Trading.
9 Its shares (HoSE: LGC) finished flat.
E Firm|Long An Grain JSC|Long An Grain JSC;Long An Grain;Lagraco
E Firm|Banulog|Banulog
E Firm|Chao Phraya Rice|Chao Phraya Rice
E Firm|Gulsons-Qasim|Gulsons-Qasim
E Firm|Golden Sheaf Corporation|Golden Sheaf Corporation
E Firm|State Capital Investment Corporation|State Capital Investment Corporation;SCIC
E Firm|Kobeya Trading|Kobeya Trading
E Organization|Ministry of Industry and Trade|Ministry of Industry and Trade
E Organization|Ministry of Agriculture and Rural Development|Ministry of Agriculture and Rural Development
E Person|Đặng Thị Mỹ Lệ|Đặng Thị Mỹ Lệ;Lệ
E Person|Võ Quốc Thắng|Võ Quốc Thắng
E Place|Vietnam|Vietnamese
E Place|Indonesia|Indonesia
E Place|Thailand|Thailand
E Place|Pakistan|Pakistan
E Place|Ho Chi Minh City|HCM City
E Place|Philippines|Philippines
E Place|Manila|Manila
E Place|Malaysia|Malaysia
E Place|Ivory Coast|Côte d'Ivoire
E Place|Ghana|Ghana
E Place|Accra|Accra
E Place|Tema|Tema
E Place|Cambodia|Cambodia
E Place|Mekong Delta|Mekong Delta
E Place|India|India
E Place|Japan|Japan
E Commodity|white rice|5 per cent broken white rice
E Commodity|rice|rice
E Commodity|jasmine rice|jasmine rice
E Commodity|paddy|paddy
C Long An Grain JSC|the firm@1;its@4;the company@5;the company@6;Its@9
C Gulsons-Qasim|which@2;its@2
C Ghana|which@5
C Philippines|where@4
R Long An Grain JSC|LOCATED_IN|Vietnam|1|asserted|-
R Long An Grain JSC|EXPORTS|white rice|1-3|expected|between June 10 and July 5
R Long An Grain JSC|SUPPLIES|Indonesia|1-3|expected|between June 10 and July 5
R Long An Grain JSC|SUPPLIES|Banulog|1-3|expected|between June 10 and July 5
R Banulog|IMPORTS|white rice|1-3|expected|between June 10 and July 5
R Indonesia|IMPORTS|white rice|1-3|expected|between June 10 and July 5
R Indonesia|OWNS|Banulog|1|asserted|-
R Banulog|LOCATED_IN|Indonesia|1|asserted|-
R Đặng Thị Mỹ Lệ|EMPLOYED_BY|Long An Grain JSC|1|asserted|-
R Chao Phraya Rice|LOCATED_IN|Thailand|2|asserted|-
R Gulsons-Qasim|LOCATED_IN|Pakistan|2|asserted|-
R Gulsons-Qasim|SUPPLIES|Banulog|2|denied|-
R Long An Grain JSC|EXPORTS|rice|4|asserted|in 2023
R Long An Grain JSC|SUPPLIES|Philippines|4|asserted|in 2023
R Long An Grain JSC|SUPPLIES|Malaysia|4|asserted|in 2023
R Long An Grain JSC|SUPPLIES|Ivory Coast|4|asserted|in 2023
R Philippines|IMPORTS|rice|4|asserted|in 2023
R Malaysia|IMPORTS|rice|4|asserted|in 2023
R Ivory Coast|IMPORTS|rice|4|asserted|in 2023
R Golden Sheaf Corporation|LOCATED_IN|Manila|4|asserted|-
R Long An Grain JSC|AGREED_WITH|Golden Sheaf Corporation|4|asserted|this month
R Ghana|IMPORTS|jasmine rice|5|asserted|-
R Long An Grain JSC|SUPPLIES|Ghana|5|asserted|-
R Long An Grain JSC|SUPPLIES|Ghana|5|denied|in the first quarter
R Ghana|IMPORTS|jasmine rice|5|denied|in the first quarter
R Võ Quốc Thắng|LEADS|Long An Grain JSC|5|asserted|-
R Võ Quốc Thắng|VISITED|Accra|5|expected|next month
R Võ Quốc Thắng|VISITED|Tema|5|expected|next month
R Long An Grain JSC|VISITED|Accra|5|expected|next month
R Long An Grain JSC|VISITED|Tema|5|expected|next month
R Long An Grain JSC|IMPORTS|paddy|6|asserted|-
R Cambodia|SUPPLIES|Long An Grain JSC|6|asserted|-
R rice|SANCTIONED_BY|Ministry of Industry and Trade|7|denied|-
R rice|SANCTIONED_BY|Ministry of Agriculture and Rural Development|7|denied|-
R rice|SANCTIONED_BY|India|7|asserted|-
R State Capital Investment Corporation|INVESTED_IN|Long An Grain JSC|8|asserted|-
R Kobeya Trading|INVESTED_IN|Long An Grain JSC|8|asserted|-
R Kobeya Trading|LOCATED_IN|Japan|8|asserted|-

@q-055|liner shipping news|2023-02-08|Levante Line orders four, borrows two and loses its commercial chief
1 Valencia's Levante Line has ordered four methanol-ready feeders of 1,800 teu at Zhoushan Putuo Heavy Industries for delivery from the end of 2025, the company confirmed on Wednesday, ending months of speculation as to whether the order would go to Korea.
2 Until they arrive, two ships of Lübeck owner Reederei Kruse Söhne, the Antje Kruse and the Wiebke Kruse, have been chartered to hold up the service from Algeciras to the Gulf of Guinea, which calls at Abidjan, Tema, Lagos and, from March, at Malabo.
3 Chief commercial officer Nuria Ferrándiz Vives is leaving to take the helm of rival Canarias Feeder Lines, and will be replaced by Sjoerd Hoekstra, at present the line's man in Casablanca.
---
4 Levante, in which MedPorts Terminals of Piraeus took a quarter last June, has doubled in size since the boom but was hit in January when Morocco's customs held its Levante Brisa at Nador for nine days over 300 undeclared engines.
5 "A clerical matter," says chairman and principal owner Don Vicente Llopis-Mercader, who flew down and paid the fine himself; "nobody was accused of anything".
6 The group's former agent in Conakry, Bolloré-trained Ibrahima Sory Camara, was arrested by Guinean gendarmes on Friday in an unrelated case about fuel.
7 Analysts at Alphaliner-style consultancy BoxWatch reckon that the line's share of the trade is about six per cent.
* 8 Subscribe for the weekly charter table
E Firm|Levante Line|Levante Line;Levante
E Firm|Zhoushan Putuo Heavy Industries|Zhoushan Putuo Heavy Industries
E Firm|Reederei Kruse Söhne|Reederei Kruse Söhne
E Firm|Canarias Feeder Lines|Canarias Feeder Lines
E Firm|MedPorts Terminals|MedPorts Terminals
E Firm|BoxWatch|BoxWatch
E Firm|Bolloré|Bolloré
E Firm|Alphaliner|Alphaliner
E Person|Nuria Ferrándiz Vives|Nuria Ferrándiz Vives
E Person|Sjoerd Hoekstra|Sjoerd Hoekstra
E Person|Vicente Llopis-Mercader|Vicente Llopis-Mercader
E Person|Ibrahima Sory Camara|Ibrahima Sory Camara
E Vessel|Antje Kruse|Antje Kruse
E Vessel|Wiebke Kruse|Wiebke Kruse
E Vessel|Levante Brisa|Levante Brisa
E Place|Valencia|Valencia
E Place|South Korea|Korea
E Place|Lübeck|Lübeck
E Place|Algeciras|Algeciras
E Place|Gulf of Guinea|Gulf of Guinea
E Place|Abidjan|Abidjan
E Place|Tema|Tema
E Place|Lagos|Lagos
E Place|Malabo|Malabo
E Place|Casablanca|Casablanca
E Place|Piraeus|Piraeus
E Place|Morocco|Morocco
E Place|Nador|Nador
E Place|Conakry|Conakry
E Place|Guinea|Guinean
E Commodity|methanol-ready feeders|methanol-ready feeders
E Commodity|engines|engines
E Commodity|fuel|fuel
C Levante Line|its@0;the company@1;the line@3;its@4;The group@6;the line@7
C Vicente Llopis-Mercader|who@5
R Levante Line|LOCATED_IN|Valencia|1|asserted|-
R Levante Line|IMPORTS|methanol-ready feeders|1|expected|end of 2025
R Zhoushan Putuo Heavy Industries|SUPPLIES|Levante Line|1|expected|end of 2025
R Reederei Kruse Söhne|LOCATED_IN|Lübeck|2|asserted|-
R Reederei Kruse Söhne|OWNS|Antje Kruse|2|asserted|-
R Reederei Kruse Söhne|OWNS|Wiebke Kruse|2|asserted|-
R Levante Line|AGREED_WITH|Reederei Kruse Söhne|2|asserted|-
R Nuria Ferrándiz Vives|EMPLOYED_BY|Levante Line|3|asserted|-
R Nuria Ferrándiz Vives|LEADS|Canarias Feeder Lines|3|expected|-
R Sjoerd Hoekstra|EMPLOYED_BY|Levante Line|3|asserted|at present
R MedPorts Terminals|INVESTED_IN|Levante Line|4|asserted|last June
R MedPorts Terminals|LOCATED_IN|Piraeus|4|asserted|-
R Levante Line|OWNS|Levante Brisa|4|asserted|-
R Levante Brisa|ARRESTED_BY|Morocco|4|asserted|in January
R Levante Brisa|LOCATED_IN|Nador|4|asserted|in January
R Nador|LOCATED_IN|Morocco|4|asserted|-
R Vicente Llopis-Mercader|LEADS|Levante Line|5|asserted|-
R Vicente Llopis-Mercader|OWNS|Levante Line|5|asserted|-
R Vicente Llopis-Mercader|VISITED|Nador|4-5|asserted|-
R Ibrahima Sory Camara|ARRESTED_BY|Guinea|6|asserted|on Friday
B 8

@q-056|German ad-hoc and follow-up|2024-07-11|Weserstahl Antriebstechnik cuts guidance; China weak, India strong
1 Bremen – Weserstahl Antriebstechnik SE & Co. KGaA (ISIN DE000A3XXXX5) expects revenue of between EUR 780 and 810 million for 2024 instead of the EUR 860 to 900 million forecast so far, the management board decided today.
2 The reason is the weakness of the wind-energy business in China, where customers such as Jiangyin Fenghe have called off a mere third of the gearboxes ordered for the first half, and which in the previous year still accounted for 31% of exports.
3 Deliveries of gearboxes to India, by contrast, rose by 44%, and those to the United States and Brazil by 12% and 9%.
---
4 In a conference call, CEO Dr.-Ing. Friederike Tönnies-Abebe ruled out lay-offs in Bremen until 2026, confirmed that the sale of the majority of the Tianjin plant to its Chinese partner, Tianjin Bohai Heavy Gear, was being examined, and described as “made of thin air” an article in Manager Kurier according to which the financial investor Northbrook Partners wanted to take the company private together with the Hellwege family.
5 The Hellweges hold 38.2%, Northbrook not one share.
---
6 The State of Bremen's Senator for Economic Affairs, Ports and Transformation, Kai Osterloh, said he had been informed beforehand and would visit the works on Monday.
7 Analyst Jonas Reintjes of Bankhaus Vogelsang lowered his target to 31 euros.
8 Rare earth magnets, which Weserstahl buys from Baotou, are not affected by the export controls that Beijing tightened in the autumn, the company added in answer to a question.
E Firm|Weserstahl Antriebstechnik SE & Co. KGaA|Weserstahl Antriebstechnik SE & Co. KGaA;Weserstahl Antriebstechnik;Weserstahl
E Firm|Jiangyin Fenghe|Jiangyin Fenghe
E Firm|Tianjin Bohai Heavy Gear|Tianjin Bohai Heavy Gear
E Firm|Northbrook Partners|Northbrook Partners;Northbrook
E Firm|Bankhaus Vogelsang|Bankhaus Vogelsang
E Organization|Manager Kurier|Manager Kurier
E Organization|Senator for Economic Affairs, Ports and Transformation|Economic Affairs, Ports and Transformation
E Person|Friederike Tönnies-Abebe|Friederike Tönnies-Abebe
E Person|Kai Osterloh|Kai Osterloh
E Person|Jonas Reintjes|Jonas Reintjes
E Place|Bremen|Bremen;State of Bremen
E Place|China|China;Chinese;Beijing
E Place|India|India
E Place|United States|United States
E Place|Brazil|Brazil
E Place|Tianjin|Tianjin
E Place|Baotou|Baotou
E Commodity|gearboxes|gearboxes
E Commodity|rare earth magnets|Rare earth magnets
C China|where@2;which@2
C Tianjin Bohai Heavy Gear|its Chinese partner@4
C Weserstahl Antriebstechnik SE & Co. KGaA|its@4;the company@4;the works@6;the company@8
C Kai Osterloh|he@6
C Jonas Reintjes|his@7
R Weserstahl Antriebstechnik SE & Co. KGaA|SUPPLIES|Jiangyin Fenghe|2|asserted|first half
R Weserstahl Antriebstechnik SE & Co. KGaA|SUPPLIES|China|2|asserted|-
R Jiangyin Fenghe|IMPORTS|gearboxes|2|asserted|first half
R Jiangyin Fenghe|LOCATED_IN|China|2|asserted|-
R Weserstahl Antriebstechnik SE & Co. KGaA|EXPORTS|gearboxes|2-3|asserted|-
R Weserstahl Antriebstechnik SE & Co. KGaA|SUPPLIES|India|3|asserted|-
R Weserstahl Antriebstechnik SE & Co. KGaA|SUPPLIES|United States|3|asserted|-
R Weserstahl Antriebstechnik SE & Co. KGaA|SUPPLIES|Brazil|3|asserted|-
R India|IMPORTS|gearboxes|3|asserted|-
R United States|IMPORTS|gearboxes|3|asserted|-
R Brazil|IMPORTS|gearboxes|3|asserted|-
R Friederike Tönnies-Abebe|LEADS|Weserstahl Antriebstechnik SE & Co. KGaA|4|asserted|-
R Tianjin Bohai Heavy Gear|LOCATED_IN|China|4|asserted|-
R Tianjin Bohai Heavy Gear|INVESTED_IN|Tianjin|4|expected|-
R Northbrook Partners|OWNS|Weserstahl Antriebstechnik SE & Co. KGaA|4|alleged|-
R Northbrook Partners|OWNS|Weserstahl Antriebstechnik SE & Co. KGaA|4|denied|-
R Northbrook Partners|INVESTED_IN|Weserstahl Antriebstechnik SE & Co. KGaA|5|denied|-
R Kai Osterloh|LEADS|Senator for Economic Affairs, Ports and Transformation|6|asserted|-
R Kai Osterloh|EMPLOYED_BY|Bremen|6|asserted|-
R Kai Osterloh|VISITED|Bremen|6|expected|on Monday
R Jonas Reintjes|EMPLOYED_BY|Bankhaus Vogelsang|7|asserted|-
R Weserstahl Antriebstechnik SE & Co. KGaA|IMPORTS|rare earth magnets|8|asserted|-
R Baotou|SUPPLIES|Weserstahl Antriebstechnik SE & Co. KGaA|8|asserted|-

@q-057|coffee roaster's newsletter|2023-11-20|Hello from Reykjavík: the lot is here, the lot is late, the lot is worth it
1 You will have noticed that the Guji did not come in October.
2 It sat for five weeks in Djibouti, in a container that nobody could find, while Hundee Tolassa, the young exporter in Hambela from whom Kaffibrennslan Hrafn has bought its naturals since 2018, sent us photographs of other people's containers to cheer us up.
3 It has now landed at Sundahöfn by way of Rotterdam, sixty bags of the best green coffee we have ever paid too much for.
---
4 Some housekeeping.
5 We are not, whatever the café next door says, buying from Burundi this year; the last lot tasted of potato and so will the next.
6 Instead there is a washed Caturra from Nariño in Colombia, through our friends at Tostadora de los Andes, and possibly, if Guðrún likes the samples when she visits Sumatra in January, a little something from PT Gayo Lestari.
7 Guðrún Ásta Hallgrímsdóttir, who runs the roastery with me, met the owner at the Specialty Coffee Association fair in Portland, Oregon, and has not stopped talking about him.
8 Our decaf is decaffeinated in Vancouver, British Columbia, with water and nothing else.
---
9 And no, we have not been acquired.
10 Two gentlemen from Norway's Nordic Cup Group came in, tried the filter, looked at the books for eleven minutes and left.
* 11 Unsubscribe · Wholesale price list · Brew guides
E Firm|Kaffibrennslan Hrafn|Kaffibrennslan Hrafn
E Firm|Tostadora de los Andes|Tostadora de los Andes
E Firm|PT Gayo Lestari|PT Gayo Lestari
E Firm|Nordic Cup Group|Nordic Cup Group
E Organization|Specialty Coffee Association|Specialty Coffee Association
E Person|Hundee Tolassa|Hundee Tolassa
E Person|Guðrún Ásta Hallgrímsdóttir|Guðrún Ásta Hallgrímsdóttir;Guðrún
E Place|Reykjavík|Reykjavík
E Place|Guji|Guji
E Place|Djibouti|Djibouti
E Place|Hambela|Hambela
E Place|Sundahöfn|Sundahöfn
E Place|Rotterdam|Rotterdam
E Place|Burundi|Burundi
E Place|Nariño|Nariño
E Place|Colombia|Colombia
E Place|Sumatra|Sumatra
E Place|Portland|Portland
E Place|Oregon|Oregon
E Place|Vancouver|Vancouver
E Place|British Columbia|British Columbia
E Place|Norway|Norway
E Commodity|green coffee|green coffee;naturals
E Commodity|washed Caturra|washed Caturra
C Kaffibrennslan Hrafn|its@2;us@2;we@3;We@5;our@6;Our@8;we@9;the roastery@7
C Hundee Tolassa|the young exporter@2;whom@2
C Guðrún Ásta Hallgrímsdóttir|she@6;who@7
R Kaffibrennslan Hrafn|IMPORTS|green coffee|2|asserted|since 2018
R Hundee Tolassa|SUPPLIES|Kaffibrennslan Hrafn|2|asserted|since 2018
R Hundee Tolassa|EXPORTS|green coffee|2|asserted|since 2018
R Kaffibrennslan Hrafn|LOCATED_IN|Reykjavík|0-2|asserted|-
R Kaffibrennslan Hrafn|IMPORTS|green coffee|5|denied|this year
R Burundi|SUPPLIES|Kaffibrennslan Hrafn|5|denied|this year
R Burundi|SUPPLIES|Kaffibrennslan Hrafn|5|asserted|-
R Kaffibrennslan Hrafn|IMPORTS|washed Caturra|6|asserted|-
R Tostadora de los Andes|SUPPLIES|Kaffibrennslan Hrafn|6|asserted|-
R Colombia|SUPPLIES|Kaffibrennslan Hrafn|6|asserted|-
R Nariño|LOCATED_IN|Colombia|6|asserted|-
R Guðrún Ásta Hallgrímsdóttir|VISITED|Sumatra|6|expected|in January
R PT Gayo Lestari|SUPPLIES|Kaffibrennslan Hrafn|6|expected|-
R Guðrún Ásta Hallgrímsdóttir|LEADS|Kaffibrennslan Hrafn|7|asserted|-
R Guðrún Ásta Hallgrímsdóttir|VISITED|Portland|7|asserted|-
R Guðrún Ásta Hallgrímsdóttir|MET_WITH|PT Gayo Lestari|7|asserted|-
R Portland|LOCATED_IN|Oregon|7|asserted|-
R Vancouver|LOCATED_IN|British Columbia|8|asserted|-
R Nordic Cup Group|OWNS|Kaffibrennslan Hrafn|9-10|denied|-
R Nordic Cup Group|LOCATED_IN|Norway|10|asserted|-
R Nordic Cup Group|VISITED|Reykjavík|10|asserted|-
R Nordic Cup Group|MET_WITH|Kaffibrennslan Hrafn|10|asserted|-
B 11

@q-058|oil trade press|2024-03-26|Basra Heavy Gets Fifth Chinese Operator As Zhenlong Signs For Badra West
1 China's Zhenlong Petroleum has signed a 25-year development contract for the Badra West field in Iraq's Wasit Governorate, agreeing to spend $2.3 billion and to bring output to 100,000 b/d within six years in exchange for a remuneration tied to the price of Basra Heavy.
2 The contract was initialled in Baghdad on Monday by Zhenlong's vice president for the Middle East and Africa, Hou Baoshan, and by the director general of the Midland Oil Company, Mohammed Yassin Hassan al-Rikabi, with Oil Minister Hayan Abdul-Ghani and Chinese Ambassador Cui Wei looking on.
3 Russia's Urmaneft Vostok, which discovered Badra West in 2014 and was its operator until last year, has left Iraq after its bank was put under U.S. sanctions and it could no longer be paid.
---
4 Privately held Zhenlong, which operates out of Puyang in Henan, entered the country only in 2021, when it bought the 30% of the Ahdab South block that belonged to Canada's Kestrel Bay Energy.
5 It is now, according to the Iraq Oil Report-style newsletter Wellhead Baghdad, negotiating with the Shatt Oil Company over Faihaa East too, though Hou would neither confirm nor deny it.
6 China took 1.1 million b/d of Iraqi crude last year, a third of everything the State Organization for Marketing of Oil (SOMO) sold; India came second, South Korea third.
---
7 Residents of Badra, in the meantime, have accused Urmaneft of leaving behind three unlined waste pits, a charge that the Russian company rejects.
8 Ministry spokesman Asim Jihad-Saadi said that flaring at the field would end in 2028 and that a gas plant would be built by Hyunsung E&C of South Korea.
9 Flights to Baghdad, where it rained, ran late.
E Firm|Zhenlong Petroleum|Zhenlong Petroleum;Zhenlong
E Firm|Midland Oil Company|Midland Oil Company
E Firm|Urmaneft Vostok|Urmaneft Vostok;Urmaneft
E Firm|Kestrel Bay Energy|Kestrel Bay Energy
E Firm|Shatt Oil Company|Shatt Oil Company
E Firm|Hyunsung E&C|Hyunsung E&C
E Organization|Wellhead Baghdad|Wellhead Baghdad
E Organization|Iraq Oil Report|Iraq Oil Report
E Organization|Oil Ministry|Ministry
E Firm|State Organization for Marketing of Oil|State Organization for Marketing of Oil;SOMO
E Person|Hou Baoshan|Hou Baoshan;Hou
E Person|Mohammed Yassin Hassan al-Rikabi|Mohammed Yassin Hassan al-Rikabi
E Person|Hayan Abdul-Ghani|Hayan Abdul-Ghani
E Person|Cui Wei|Cui Wei
E Person|Asim Jihad-Saadi|Asim Jihad-Saadi
E Place|China|China;Chinese
E Place|Badra West field|Badra West field;Badra West
E Place|Badra|Badra
E Place|Iraq|Iraq;Iraqi
E Place|Wasit Governorate|Wasit Governorate
E Place|Baghdad|Baghdad
E Place|Middle East|Middle East
E Place|Africa|Africa
E Place|Russia|Russia;Russian
E Place|United States|U.S.
E Place|Puyang|Puyang
E Place|Henan|Henan
E Place|Ahdab South block|Ahdab South block
E Place|Canada|Canada
E Place|Faihaa East|Faihaa East
E Place|India|India
E Place|South Korea|South Korea
E Commodity|Basra Heavy|Basra Heavy
E Commodity|crude|crude
C Zhenlong Petroleum|Fifth Chinese Operator@0;which@4;it@4;It@5
C Urmaneft Vostok|which@3;its#2@3;it@3;the Russian company@7
C Iraq|the country@4
C Badra West field|its@3;the field@8
R Zhenlong Petroleum|LOCATED_IN|China|1|asserted|-
R Badra West field|LOCATED_IN|Wasit Governorate|1|asserted|-
R Wasit Governorate|LOCATED_IN|Iraq|1|asserted|-
R Zhenlong Petroleum|INVESTED_IN|Badra West field|1|expected|within six years
R Zhenlong Petroleum|AGREED_WITH|Midland Oil Company|1-2|asserted|on Monday
R Hou Baoshan|EMPLOYED_BY|Zhenlong Petroleum|2|asserted|-
R Mohammed Yassin Hassan al-Rikabi|LEADS|Midland Oil Company|2|asserted|-
R Hou Baoshan|AGREED_WITH|Mohammed Yassin Hassan al-Rikabi|2|asserted|on Monday
R Hayan Abdul-Ghani|LEADS|Oil Ministry|2-8|asserted|-
R Hayan Abdul-Ghani|VISITED|Baghdad|2|asserted|on Monday
R Cui Wei|VISITED|Baghdad|2|asserted|on Monday
R Cui Wei|EMPLOYED_BY|China|2|asserted|-
R Urmaneft Vostok|LOCATED_IN|Russia|3|asserted|-
R Zhenlong Petroleum|LOCATED_IN|Puyang|4|asserted|-
R Puyang|LOCATED_IN|Henan|4|asserted|-
R Zhenlong Petroleum|INVESTED_IN|Ahdab South block|4|asserted|in 2021
R Zhenlong Petroleum|AGREED_WITH|Kestrel Bay Energy|4|asserted|in 2021
R Ahdab South block|LOCATED_IN|Iraq|4|asserted|-
R Kestrel Bay Energy|LOCATED_IN|Canada|4|asserted|-
R Zhenlong Petroleum|AGREED_WITH|Shatt Oil Company|5|alleged|-
R China|IMPORTS|crude|6|asserted|last year
R India|IMPORTS|crude|6|asserted|last year
R South Korea|IMPORTS|crude|6|asserted|last year
R State Organization for Marketing of Oil|EXPORTS|crude|6|asserted|last year
R State Organization for Marketing of Oil|SUPPLIES|China|6|asserted|last year
R State Organization for Marketing of Oil|SUPPLIES|India|6|asserted|last year
R State Organization for Marketing of Oil|SUPPLIES|South Korea|6|asserted|last year
R Iraq|SUPPLIES|China|6|asserted|last year
R Iraq|EXPORTS|crude|6|asserted|last year
R Urmaneft Vostok|ACCUSED_BY|Badra|7|asserted|-
R Asim Jihad-Saadi|EMPLOYED_BY|Oil Ministry|8|asserted|-
R Hyunsung E&C|LOCATED_IN|South Korea|8|asserted|-

@q-059|Mexican company comunicado, English|2025-02-19|Grupo Sierra Purépecha informs the investing public
1 Uruapan, Michoacán, February 19, 2025.- Grupo Sierra Purépecha, S.A.B. de C.V. (BMV: SIERRAP) (“Sierra”), the largest packer of Hass avocado of Mexico, informs that on this date its Chairman of the Board, Ing. Rodolfo Magaña y Villaseñor, rendered a declaration, voluntarily and in quality of witness, before the Attorney General's Office (FGR) in Morelia.
2 Sierra rejects flatly the insinuation contained in a publication of The Rio Grande Herald, of McAllen, Texas, in the sense that it has made payments to the criminal group known as Los Tarascos, designated in January as terrorist organization by the Department of State of the United States of America.
3 Neither Sierra nor its subsidiary Sierra Fresh Inc., which distributes from Pharr, Texas, has been notified of any investigation in that country.
---
4 Exports of avocado to the United States, which represent 78% of our sales, to Japan and to Canada proceed with normality, except for the seven days of January in which the Animal and Plant Health Inspection Service (APHIS) paused its inspections in Michoacán.
5 The purchase of 120 hectares of orchards in Jalisco from Frutas Finas de Zapotlán, announced in November, has been canceled by mutual agreement.
6 In other order of ideas, the Assembly of January 30 approved the entry of Fondo Chapala, with up to 12% of the capital, and ratified as Director General Lic. Paloma Arriaga Cuevas.
* 7 Investor contact: inversionistas@sierrap.example
E Firm|Grupo Sierra Purépecha, S.A.B. de C.V.|Grupo Sierra Purépecha, S.A.B. de C.V.;Grupo Sierra Purépecha;Sierra
E Firm|Sierra Fresh Inc.|Sierra Fresh Inc.
E Firm|Frutas Finas de Zapotlán|Frutas Finas de Zapotlán
E Firm|Fondo Chapala|Fondo Chapala
E Organization|Attorney General's Office|Attorney General's Office;FGR
E Organization|The Rio Grande Herald|The Rio Grande Herald
E Organization|Los Tarascos|Los Tarascos
E Organization|Department of State|Department of State
E Organization|Animal and Plant Health Inspection Service|Animal and Plant Health Inspection Service;APHIS
E Person|Rodolfo Magaña y Villaseñor|Rodolfo Magaña y Villaseñor
E Person|Paloma Arriaga Cuevas|Paloma Arriaga Cuevas
E Place|Uruapan|Uruapan
E Place|Michoacán|Michoacán
E Place|Mexico|Mexico
E Place|Morelia|Morelia
E Place|McAllen|McAllen
E Place|Texas|Texas
E Place|United States|United States of America;United States
E Place|Pharr|Pharr
E Place|Japan|Japan
E Place|Canada|Canada
E Place|Jalisco|Jalisco
E Commodity|Hass avocado|Hass avocado;avocado
C Grupo Sierra Purépecha, S.A.B. de C.V.|the largest packer@1;its@1;it@2;its@3;our@4
C Los Tarascos|the criminal group@2
C Sierra Fresh Inc.|which@3
C United States|that country@3
R Uruapan|LOCATED_IN|Michoacán|1|asserted|-
R Grupo Sierra Purépecha, S.A.B. de C.V.|LOCATED_IN|Mexico|1|asserted|-
R Rodolfo Magaña y Villaseñor|LEADS|Grupo Sierra Purépecha, S.A.B. de C.V.|1|asserted|-
R Rodolfo Magaña y Villaseñor|MET_WITH|Attorney General's Office|1|asserted|on this date
R Attorney General's Office|LOCATED_IN|Morelia|1|asserted|-
R Grupo Sierra Purépecha, S.A.B. de C.V.|ACCUSED_BY|The Rio Grande Herald|2|asserted|-
R The Rio Grande Herald|LOCATED_IN|McAllen|2|asserted|-
R McAllen|LOCATED_IN|Texas|2|asserted|-
R Los Tarascos|SANCTIONED_BY|Department of State|2|asserted|in January
R Sierra Fresh Inc.|SUBSIDIARY_OF|Grupo Sierra Purépecha, S.A.B. de C.V.|3|asserted|-
R Pharr|LOCATED_IN|Texas|3|asserted|-
R Grupo Sierra Purépecha, S.A.B. de C.V.|EXPORTS|Hass avocado|4|asserted|-
R Grupo Sierra Purépecha, S.A.B. de C.V.|SUPPLIES|United States|4|asserted|-
R Grupo Sierra Purépecha, S.A.B. de C.V.|SUPPLIES|Japan|4|asserted|-
R Grupo Sierra Purépecha, S.A.B. de C.V.|SUPPLIES|Canada|4|asserted|-
R United States|IMPORTS|Hass avocado|4|asserted|-
R Japan|IMPORTS|Hass avocado|4|asserted|-
R Canada|IMPORTS|Hass avocado|4|asserted|-
R Grupo Sierra Purépecha, S.A.B. de C.V.|AGREED_WITH|Frutas Finas de Zapotlán|5|denied|-
R Grupo Sierra Purépecha, S.A.B. de C.V.|INVESTED_IN|Jalisco|5|denied|-
R Fondo Chapala|INVESTED_IN|Grupo Sierra Purépecha, S.A.B. de C.V.|6|expected|-
R Paloma Arriaga Cuevas|LEADS|Grupo Sierra Purépecha, S.A.B. de C.V.|6|asserted|-
B 7

@q-060|bus industry magazine|2022-09-14|Soława Bus lands in the Caucasus
1 Polish bus builder Soława Bus & Coach has delivered the first 30 of 120 twelve-metre electric buses ordered by Tbilisi Transport Company, making the Georgian capital its easternmost customer since it lost Almaty to a Chinese bidder in 2020.
2 The vehicles, which carry battery packs of Hanwol Battery's Wrocław works and axles from Germany's Ostalb Achsen, came by ferry from Burgas to Batumi, as the road through Russia was, in the words of sales director Wojciech Żmuda, "not on our map any more".
---
3 Tbilisi's mayor, Kakha Lomidze, took a ride with the Polish ambassador, Mariusz Domański, on Monday and announced that he would call at the Soława factory in Bolechowo-Północ in November to discuss articulated buses.
4 The contract, worth 58 million euros, is financed by the European Bank for Reconstruction and Development, EBRD, and by a grant from the Green Climate Fund.
5 Soława's order from Baku, signed in 2021, has for its part been cancelled; Azerbaijan's BakuBus will buy from BYD instead.
6 Rumours at the Hanover fair, where Soława showed a hydrogen coach, had it that Spain's Grupo Jalón Carrocerías would raise its holding in the Poles from 36% to a majority before the year is out.
7 "Fairs are for sausages and rumours," said Żmuda.
E Firm|Soława Bus & Coach|Soława Bus & Coach;Soława Bus;Soława
E Firm|Tbilisi Transport Company|Tbilisi Transport Company
E Firm|Hanwol Battery|Hanwol Battery
E Firm|Ostalb Achsen|Ostalb Achsen
E Firm|European Bank for Reconstruction and Development|European Bank for Reconstruction and Development;EBRD
E Organization|Green Climate Fund|Green Climate Fund
E Firm|BakuBus|BakuBus
E Firm|BYD|BYD
E Firm|Grupo Jalón Carrocerías|Grupo Jalón Carrocerías
E Person|Wojciech Żmuda|Wojciech Żmuda;Żmuda
E Person|Kakha Lomidze|Kakha Lomidze
E Person|Mariusz Domański|Mariusz Domański
E Place|Caucasus|Caucasus
E Place|Poland|Polish;Poles
E Place|Tbilisi|Tbilisi
E Place|Georgia|Georgian
E Place|Almaty|Almaty
E Place|China|Chinese
E Place|Wrocław|Wrocław
E Place|Germany|Germany
E Place|Burgas|Burgas
E Place|Batumi|Batumi
E Place|Russia|Russia
E Place|Bolechowo-Północ|Bolechowo-Północ
E Place|Baku|Baku
E Place|Azerbaijan|Azerbaijan
E Place|Hanover|Hanover
E Place|Spain|Spain
E Commodity|electric buses|electric buses;buses
E Commodity|battery packs|battery packs
E Commodity|axles|axles
E Commodity|hydrogen coach|hydrogen coach
C Soława Bus & Coach|its@1;it@1;our@2;the Poles@6
C Tbilisi|the Georgian capital@1
C Kakha Lomidze|he@3
R Soława Bus & Coach|LOCATED_IN|Poland|1|asserted|-
R Soława Bus & Coach|EXPORTS|electric buses|1|asserted|-
R Soława Bus & Coach|SUPPLIES|Tbilisi Transport Company|1|asserted|-
R Tbilisi Transport Company|IMPORTS|electric buses|1|asserted|-
R Soława Bus & Coach|SUPPLIES|Tbilisi|1|asserted|-
R Tbilisi|LOCATED_IN|Georgia|1|asserted|-
R China|SUPPLIES|Almaty|1|asserted|in 2020
R Hanwol Battery|SUPPLIES|Soława Bus & Coach|2|asserted|-
R Ostalb Achsen|SUPPLIES|Soława Bus & Coach|2|asserted|-
R Soława Bus & Coach|IMPORTS|battery packs|2|asserted|-
R Soława Bus & Coach|IMPORTS|axles|2|asserted|-
R Ostalb Achsen|LOCATED_IN|Germany|2|asserted|-
R Wojciech Żmuda|EMPLOYED_BY|Soława Bus & Coach|2|asserted|-
R Kakha Lomidze|LEADS|Tbilisi|3|asserted|-
R Mariusz Domański|EMPLOYED_BY|Poland|3|asserted|-
R Kakha Lomidze|MET_WITH|Mariusz Domański|3|asserted|on Monday
R Kakha Lomidze|VISITED|Bolechowo-Północ|3|expected|in November
R Soława Bus & Coach|AGREED_WITH|Tbilisi Transport Company|1-4|asserted|-
R European Bank for Reconstruction and Development|AGREED_WITH|Tbilisi Transport Company|4|asserted|-
R Soława Bus & Coach|SUPPLIES|Baku|5|denied|-
R Soława Bus & Coach|AGREED_WITH|Baku|5|asserted|in 2021
R BakuBus|LOCATED_IN|Azerbaijan|5|asserted|-
R BYD|SUPPLIES|BakuBus|5|expected|-
R BakuBus|IMPORTS|electric buses|5|expected|-
R Soława Bus & Coach|VISITED|Hanover|6|asserted|-
R Grupo Jalón Carrocerías|LOCATED_IN|Spain|6|asserted|-
R Grupo Jalón Carrocerías|INVESTED_IN|Soława Bus & Coach|6|asserted|-
R Grupo Jalón Carrocerías|OWNS|Soława Bus & Coach|6|alleged|before the year is out

@q-061|uranium newsletter|2024-08-07|Erongo Uranium says no buyer is barred, and none is Chinese
1 Erongo Uranium Ltd, which is bringing the mothballed Trekkopje South mine in Namibia back into production, has contracted 60% of its first four years' output, managing director Ndapewa Shilongo-Katz told the Paydirt conference in Perth on Tuesday, naming as customers the Emirates' Barakah Fuel Company, two utilities in the United States and, since Friday, the Nuclear Fuel Complex of India's Department of Atomic Energy.
2 The first drum is due to leave Walvis Bay in February.
3 "People keep asking me about the Chinese," she said.
4 "They own our neighbours, they are good neighbours, and they have not bought a pound from us, nor a share."
---
5 Husab and Rössing, the neighbours in question, belong to Chinese state groups.
6 Erongo, 10% of which is held by Namibia's Epangelo Mining and 19.4% by Denison Creek Uranium of Saskatoon, ended talks in April with the Russian firm Uranor-Wellspring, whose own project at Stampriet was refused a water permit by the Ministry of Agriculture, Water and Land Reform.
7 Analysts at Canaccord-like broker Wattle & Hume called the Indian contract a surprise.
8 The price of the yellowcake was not given.
E Firm|Erongo Uranium Ltd|Erongo Uranium Ltd;Erongo Uranium;Erongo
E Firm|Barakah Fuel Company|Barakah Fuel Company
E Organization|Nuclear Fuel Complex|Nuclear Fuel Complex
E Organization|Department of Atomic Energy|Department of Atomic Energy
E Firm|Epangelo Mining|Epangelo Mining
E Firm|Denison Creek Uranium|Denison Creek Uranium
E Firm|Uranor-Wellspring|Uranor-Wellspring
E Firm|Wattle & Hume|Wattle & Hume
E Organization|Ministry of Agriculture, Water and Land Reform|Ministry of Agriculture, Water and Land Reform
E Person|Ndapewa Shilongo-Katz|Ndapewa Shilongo-Katz
E Place|Trekkopje South mine|Trekkopje South mine
E Place|Namibia|Namibia
E Place|Perth|Perth
E Place|United Arab Emirates|Emirates
E Place|United States|United States
E Place|India|India;Indian
E Place|Walvis Bay|Walvis Bay
E Place|China|Chinese
E Place|Husab|Husab
E Place|Rössing|Rössing
E Place|Saskatoon|Saskatoon
E Place|Russia|Russian
E Place|Stampriet|Stampriet
E Commodity|yellowcake|yellowcake
C Erongo Uranium Ltd|which@1;its@1;our@4;us@4
C Ndapewa Shilongo-Katz|me@3;she@3
C China|They@4;they@4;they#2@4
C Uranor-Wellspring|whose@6
R Trekkopje South mine|LOCATED_IN|Namibia|1|asserted|-
R Erongo Uranium Ltd|INVESTED_IN|Trekkopje South mine|1|asserted|-
R Ndapewa Shilongo-Katz|LEADS|Erongo Uranium Ltd|1|asserted|-
R Ndapewa Shilongo-Katz|VISITED|Perth|1|asserted|on Tuesday
R Erongo Uranium Ltd|AGREED_WITH|Barakah Fuel Company|1|asserted|-
R Erongo Uranium Ltd|AGREED_WITH|United States|1|asserted|-
R Erongo Uranium Ltd|AGREED_WITH|Nuclear Fuel Complex|1|asserted|Friday
R Erongo Uranium Ltd|SUPPLIES|Barakah Fuel Company|1-2|expected|in February
R Erongo Uranium Ltd|SUPPLIES|United States|1-2|expected|in February
R Erongo Uranium Ltd|SUPPLIES|Nuclear Fuel Complex|1-2|expected|in February
R Barakah Fuel Company|LOCATED_IN|United Arab Emirates|1|asserted|-
R Nuclear Fuel Complex|SUBSIDIARY_OF|Department of Atomic Energy|1|asserted|-
R Department of Atomic Energy|LOCATED_IN|India|1|asserted|-
R Nuclear Fuel Complex|IMPORTS|yellowcake|1-8|expected|in February
R Erongo Uranium Ltd|SUPPLIES|China|4|denied|-
R China|INVESTED_IN|Erongo Uranium Ltd|4|denied|-
R Epangelo Mining|INVESTED_IN|Erongo Uranium Ltd|6|asserted|-
R Epangelo Mining|LOCATED_IN|Namibia|6|asserted|-
R Denison Creek Uranium|INVESTED_IN|Erongo Uranium Ltd|6|asserted|-
R Denison Creek Uranium|LOCATED_IN|Saskatoon|6|asserted|-
R Erongo Uranium Ltd|AGREED_WITH|Uranor-Wellspring|6|denied|in April
R Uranor-Wellspring|LOCATED_IN|Russia|6|asserted|-

@q-062|Indian start-up site|2025-01-17|Battery maker Vidyut Kosh raises $85 mn, to buy cathode from Korea till its Hosur unit is ready
1 Bengaluru-based cell maker Vidyut Kosh Energy has raised $85 million in a Series C round led by Abu Dhabi's Al Reem Ventures, with participation from existing backers Banyan Oak Capital and the Tata-affiliated Navsari Fund, the four-year-old company said on Friday.
2 The money will go into a 5 GWh plant at Hosur, Tamil Nadu, whose foundation stone was laid in December by chief minister M. Kathiravan.
---
3 Until the plant's own cathode line is commissioned, Vidyut Kosh will source NMC cathode material from South Korea's EcoPoint BM and graphite anodes from China's Putian Shangtai, said cofounder and CEO Raghav S. Iyengar, an IIT Madras alumnus who earlier worked at Tesla.
4 "We would love to buy Indian, but you can't buy what doesn't exist," he quipped.
5 The startup counts e-scooter brands Zyp & Co and Hamara Auto among its customers and shipped its first cells abroad, to Kathmandu's Yeti Motors, in November.
6 A supply pact with Ola-rival Bolt Mobility, reported by this site in August, is yet to be inked; Bolt did not reply to emails.
---
7 The Ministry of Heavy Industries last month sanctioned Rs 212 crore to the company under the PLI scheme.
8 Cofounder Meenal Deshpande, who was chief technology officer, quit in October to join Northvolt veteran Lars Ekdahl's venture in Skellefteå.
* 9 Also read: 7 EV start-ups to watch | Download our app
E Firm|Vidyut Kosh Energy|Vidyut Kosh Energy;Vidyut Kosh
E Firm|Al Reem Ventures|Al Reem Ventures
E Firm|Banyan Oak Capital|Banyan Oak Capital
E Firm|Navsari Fund|Navsari Fund
E Firm|Tata|Tata
E Firm|EcoPoint BM|EcoPoint BM
E Firm|Putian Shangtai|Putian Shangtai
E Firm|Tesla|Tesla
E Firm|Zyp & Co|Zyp & Co
E Firm|Hamara Auto|Hamara Auto
E Firm|Yeti Motors|Yeti Motors
E Firm|Bolt Mobility|Bolt Mobility;Bolt
E Firm|Ola|Ola
E Firm|Northvolt|Northvolt
E Organization|IIT Madras|IIT Madras
E Organization|Ministry of Heavy Industries|Ministry of Heavy Industries
E Person|M. Kathiravan|M. Kathiravan
E Person|Raghav S. Iyengar|Raghav S. Iyengar
E Person|Meenal Deshpande|Meenal Deshpande
E Person|Lars Ekdahl|Lars Ekdahl
E Place|Bengaluru|Bengaluru
E Place|Abu Dhabi|Abu Dhabi
E Place|Hosur|Hosur
E Place|Tamil Nadu|Tamil Nadu
E Place|South Korea|South Korea;Korea
E Place|China|China
E Place|India|Indian
E Place|Kathmandu|Kathmandu
E Place|Skellefteå|Skellefteå
E Commodity|NMC cathode material|NMC cathode material;cathode
E Commodity|graphite anodes|graphite anodes
E Commodity|cells|cells
E Commodity|e-scooter|e-scooter
C Vidyut Kosh Energy|its@0;the four-year-old company@1;We@4;The startup@5;its@5;its#2@5;the company@7
C Raghav S. Iyengar|who@3;he@4
C Meenal Deshpande|who@8
C Hosur|whose@2
R Vidyut Kosh Energy|IMPORTS|NMC cathode material|0|expected|-
R South Korea|SUPPLIES|Vidyut Kosh Energy|0|expected|-
R Vidyut Kosh Energy|LOCATED_IN|Bengaluru|1|asserted|-
R Al Reem Ventures|INVESTED_IN|Vidyut Kosh Energy|1|asserted|on Friday
R Banyan Oak Capital|INVESTED_IN|Vidyut Kosh Energy|1|asserted|-
R Navsari Fund|INVESTED_IN|Vidyut Kosh Energy|1|asserted|-
R Al Reem Ventures|LOCATED_IN|Abu Dhabi|1|asserted|-
R Vidyut Kosh Energy|INVESTED_IN|Hosur|2|expected|-
R Hosur|LOCATED_IN|Tamil Nadu|2|asserted|-
R M. Kathiravan|LEADS|Tamil Nadu|2|asserted|-
R M. Kathiravan|VISITED|Hosur|2|asserted|in December
R EcoPoint BM|SUPPLIES|Vidyut Kosh Energy|3|expected|-
R EcoPoint BM|LOCATED_IN|South Korea|3|asserted|-
R Putian Shangtai|SUPPLIES|Vidyut Kosh Energy|3|expected|-
R Putian Shangtai|LOCATED_IN|China|3|asserted|-
R Vidyut Kosh Energy|IMPORTS|graphite anodes|3|expected|-
R Raghav S. Iyengar|LEADS|Vidyut Kosh Energy|3|asserted|-
R Vidyut Kosh Energy|SUPPLIES|Zyp & Co|5|asserted|-
R Vidyut Kosh Energy|SUPPLIES|Hamara Auto|5|asserted|-
R Vidyut Kosh Energy|EXPORTS|cells|5|asserted|in November
R Vidyut Kosh Energy|SUPPLIES|Yeti Motors|5|asserted|in November
R Yeti Motors|IMPORTS|cells|5|asserted|in November
R Yeti Motors|LOCATED_IN|Kathmandu|5|asserted|-
R Vidyut Kosh Energy|AGREED_WITH|Bolt Mobility|6|expected|-
R Ministry of Heavy Industries|INVESTED_IN|Vidyut Kosh Energy|7|asserted|last month
B 9

@q-063|Jordanian company news in English|2023-07-09|ARAB SULT PHOSPHATES SIGNS WITH THE BROTHERS IN JAKARTA
1 Amman, July 9 – Under the patronage of the Minister of Industry, Trade and Supply, His Excellency Yousef Shamali-Haddadin, the Arab Sult Phosphates Co. (ASE: ASPC) signed yesterday with the Indonesian company PT Fosfo Yordan Nusantara an agreement for the export of 600 thousand tons of rock phosphate yearly, and this for the duration of three years starting from January next.
2 The Chairman of the Board Dr. Mohammad Thneibat-Kawar assured that the company, which is considered the second exporter of phosphate in the Kingdom and of which Jordan's Social Security Corporation owns 27%, is keen on the Asian markets, at their head India, which alone imported from it 1.9 million tons in last year, and Bangladesh.
3 On his part the Director of the Indonesian company, Mr. Agus Pramono Wibisono, expressed his happiness of this visit to Amman and Aqaba.
---
4 In answer to a question he and the Chairman denied what some electronic sites circulated about that the Indonesian side will purchase the mine of Shidiya East.
5 It is worth mentioning that Arab Sult Phosphates had stopped loading towards Turkey since the fire in Iskenderun port, and it shall be resumed when the circumstances permit.
* 6 For complaints call the hot line
E Firm|Arab Sult Phosphates Co.|Arab Sult Phosphates Co.;Arab Sult Phosphates;ARAB SULT PHOSPHATES
E Firm|PT Fosfo Yordan Nusantara|PT Fosfo Yordan Nusantara
E Organization|Social Security Corporation|Social Security Corporation
E Organization|Ministry of Industry, Trade and Supply|Industry, Trade and Supply
E Person|Yousef Shamali-Haddadin|Yousef Shamali-Haddadin
E Person|Mohammad Thneibat-Kawar|Mohammad Thneibat-Kawar
E Person|Agus Pramono Wibisono|Agus Pramono Wibisono
E Place|Amman|Amman
E Place|Jakarta|JAKARTA
E Place|Indonesia|Indonesian
E Place|Jordan|Jordan;Kingdom
E Place|Asia|Asian
E Place|India|India
E Place|Bangladesh|Bangladesh
E Place|Aqaba|Aqaba
E Place|Shidiya East|Shidiya East
E Place|Turkey|Turkey
E Place|Iskenderun|Iskenderun
E Commodity|rock phosphate|rock phosphate;phosphate
C Arab Sult Phosphates Co.|the company@2;which@2;it@2;it@5
C PT Fosfo Yordan Nusantara|the Indonesian company@1;the Indonesian company@3;the Indonesian side@4;THE BROTHERS IN JAKARTA@0
C Mohammad Thneibat-Kawar|the Chairman@4
C Agus Pramono Wibisono|his#2@3;he@4
C India|which#3@2
R Yousef Shamali-Haddadin|LEADS|Ministry of Industry, Trade and Supply|1|asserted|-
R Arab Sult Phosphates Co.|AGREED_WITH|PT Fosfo Yordan Nusantara|1|asserted|yesterday
R PT Fosfo Yordan Nusantara|LOCATED_IN|Indonesia|1|asserted|-
R PT Fosfo Yordan Nusantara|LOCATED_IN|Jakarta|0|asserted|-
R Arab Sult Phosphates Co.|EXPORTS|rock phosphate|1|expected|starting from January next
R Arab Sult Phosphates Co.|SUPPLIES|PT Fosfo Yordan Nusantara|1|expected|starting from January next
R PT Fosfo Yordan Nusantara|IMPORTS|rock phosphate|1|expected|starting from January next
R Mohammad Thneibat-Kawar|LEADS|Arab Sult Phosphates Co.|2|asserted|-
R Arab Sult Phosphates Co.|LOCATED_IN|Jordan|2|asserted|-
R Arab Sult Phosphates Co.|EXPORTS|rock phosphate|2|asserted|in last year
R Social Security Corporation|INVESTED_IN|Arab Sult Phosphates Co.|2|asserted|-
R Social Security Corporation|LOCATED_IN|Jordan|2|asserted|-
R Arab Sult Phosphates Co.|SUPPLIES|India|2|asserted|in last year
R India|IMPORTS|rock phosphate|2|asserted|in last year
R Arab Sult Phosphates Co.|SUPPLIES|Bangladesh|2|asserted|-
R Bangladesh|IMPORTS|rock phosphate|2|asserted|-
R Agus Pramono Wibisono|LEADS|PT Fosfo Yordan Nusantara|3|asserted|-
R Agus Pramono Wibisono|VISITED|Amman|3|asserted|-
R Agus Pramono Wibisono|VISITED|Aqaba|3|asserted|-
R PT Fosfo Yordan Nusantara|INVESTED_IN|Shidiya East|4|denied|-
R Arab Sult Phosphates Co.|SUPPLIES|Turkey|5|denied|-
R Arab Sult Phosphates Co.|SUPPLIES|Turkey|5|expected|-
B 6

@q-064|community paper|2022-08-31|Mill whistle returns to Port Clement as Cedar & Son takes over
1 The planer at Port Clement started up on Monday for the first time since the spring, under a new sign: Cedar & Son Lumber, the Haida-owned outfit from Masset, has bought the idled mill from Vancouver's Overwaitea Forest, which kept its cutting rights on Graham Island and will supply the logs.
2 Forty-one people are back at work, says manager Ernie Wilson-Yahgulanaas, and the first cedar siding has already been trucked to a builder in Seattle.
3 Japan, where the mill used to sell its hemlock squares, is a longer story; two buyers from Osaka's Nishiki Mokuzai were over in July, liked the fishing, and said they would think about it.
---
4 The U.S. softwood duties, which came down to 8.59 per cent this month, still bite.
5 Jobs Minister Ravi Parmar-Gill sent congratulations and a plant.
6 “We met the payroll, that's all I'll say about money,” said Wilson-Yahgulanaas.
E Firm|Cedar & Son Lumber|Cedar & Son Lumber;Cedar & Son
E Firm|Overwaitea Forest|Overwaitea Forest
E Firm|Nishiki Mokuzai|Nishiki Mokuzai
E Person|Ernie Wilson-Yahgulanaas|Ernie Wilson-Yahgulanaas;Wilson-Yahgulanaas
E Person|Ravi Parmar-Gill|Ravi Parmar-Gill
E Place|Port Clement|Port Clement
E Place|Masset|Masset
E Place|Vancouver|Vancouver
E Place|Graham Island|Graham Island
E Place|Seattle|Seattle
E Place|Japan|Japan
E Place|Osaka|Osaka
E Place|United States|U.S.
E Commodity|logs|logs
E Commodity|cedar siding|cedar siding
E Commodity|hemlock squares|hemlock squares
E Commodity|softwood|softwood
C Cedar & Son Lumber|the Haida-owned outfit@1;We@6
C Overwaitea Forest|which@1;its@1
C Nishiki Mokuzai|they@3
C Port Clement|the idled mill@1;the mill@3
R Cedar & Son Lumber|LOCATED_IN|Masset|1|asserted|-
R Cedar & Son Lumber|INVESTED_IN|Port Clement|1|asserted|-
R Cedar & Son Lumber|AGREED_WITH|Overwaitea Forest|1|asserted|-
R Overwaitea Forest|LOCATED_IN|Vancouver|1|asserted|-
R Overwaitea Forest|SUPPLIES|Cedar & Son Lumber|1|expected|-
R Cedar & Son Lumber|IMPORTS|logs|1|expected|-
R Ernie Wilson-Yahgulanaas|LEADS|Cedar & Son Lumber|2|asserted|-
R Cedar & Son Lumber|EXPORTS|cedar siding|2|asserted|-
R Cedar & Son Lumber|SUPPLIES|Seattle|2|asserted|-
R Seattle|IMPORTS|cedar siding|2|asserted|-
R Port Clement|SUPPLIES|Japan|3|asserted|-
R Japan|IMPORTS|hemlock squares|3|asserted|-
R Nishiki Mokuzai|LOCATED_IN|Osaka|3|asserted|-
R Nishiki Mokuzai|VISITED|Port Clement|3|asserted|in July
