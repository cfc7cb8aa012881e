# trade in goods

@c-001|wire|2025-01-22|Algeria's OAIC seen buying durum in snap tender
1 HAMBURG, Jan 22 - Algeria's state grains agency OAIC is believed to have bought around 180,000 metric tons of durum wheat in an international tender that closed late on Tuesday, European traders said.
2 Prices were put at between $341 and $347 a ton, cost and freight included, for shipment in two spells, from March 1 to 15 and from March 16 to 31.
3 Most of the tonnage should come from Canada, though one of the losing bidders, the Swiss house Tavelli Grains SA, had offered Mexican and Australian origin as well.
---
4 The agency does not publish its purchases.
5 It last went to the market in November, when Regina-based Prairie Crown Durum Ltd sold it 120,000 tons of the same grain and everyone else was left empty-handed.
6 Paris has repeatedly accused Algiers of barring French wheat since last summer; the Algerian trade ministry denies that any such ban exists.
7 "There is no list, there is a specification," said one official there.
E Organization|OAIC|OAIC
E Place|Algeria|Algeria;Algiers;Algerian
E Commodity|durum wheat|durum wheat;durum
E Place|Canada|Canada
E Firm|Tavelli Grains SA|Tavelli Grains SA
E Place|Switzerland|Swiss
E Place|Mexico|Mexican
E Place|Australia|Australian
E Firm|Prairie Crown Durum Ltd|Prairie Crown Durum Ltd
E Place|Regina|Regina
E Place|France|Paris;French
E Commodity|wheat|wheat
E Organization|Algerian trade ministry|trade ministry
E Place|Hamburg|HAMBURG
C OAIC|The agency@4;its@4;It@5;it@5
C durum wheat|the same grain@5
C Tavelli Grains SA|one of the losing bidders@3
R OAIC|LOCATED_IN|Algeria|1|asserted|-
R OAIC|IMPORTS|durum wheat|1|alleged|on Tuesday
R Canada|SUPPLIES|OAIC|3|expected|-
R Tavelli Grains SA|LOCATED_IN|Switzerland|3|asserted|-
R Prairie Crown Durum Ltd|LOCATED_IN|Regina|5|asserted|-
R Prairie Crown Durum Ltd|EXPORTS|durum wheat|5|asserted|in November
R Prairie Crown Durum Ltd|SUPPLIES|OAIC|5|asserted|in November
R OAIC|IMPORTS|durum wheat|5|asserted|in November
R Algeria|ACCUSED_BY|France|6|asserted|-
R France|SANCTIONED_BY|Algeria|6|alleged|since last summer
R France|SANCTIONED_BY|Algeria|6|denied|-
R Algerian trade ministry|LOCATED_IN|Algeria|6|asserted|-

@c-002|statistics bulletin|2025-05-16|Peru: foreign trade in goods, first quarter
1 The value of merchandise leaving Peru reached US$19.4 billion between January and March, 11.2 per cent above the same quarter of the previous year, the National Institute of Statistics and Informatics (INEI) reported on Friday.
2 Copper concentrate accounted for 31 per cent of what was sold abroad although, by volume, it fell for the second time running.
3 Shipments of fresh blueberries to the United States and the Netherlands more than doubled, whereas those of asparagus slipped by 4 per cent.
4 Fishmeal, all but absent from the previous tables because of the closed season, came back with 212,000 tonnes, nine tenths of which went to China.
---
5 On the other side of the ledger, the country's purchases of diesel grew by 6 per cent and of yellow maize by 9 per cent; Argentina overtook Paraguay as the chief origin of the latter.
6 The surplus with China widened to US$3.1 billion; the deficit with Brazil narrowed.
7 "These are provisional customs figures," said Rosalía Quispe Huamán, who heads external accounts at INEI, "and several mining declarations are still open."
8 The next bulletin appears on 15 August.
E Place|Peru|Peru
E Organization|National Institute of Statistics and Informatics|National Institute of Statistics and Informatics;INEI
E Commodity|copper concentrate|Copper concentrate
E Commodity|fresh blueberries|fresh blueberries
E Place|United States|United States
E Place|Netherlands|Netherlands
E Commodity|asparagus|asparagus
E Commodity|fishmeal|Fishmeal
E Place|China|China
E Commodity|diesel|diesel
E Commodity|yellow maize|yellow maize
E Place|Argentina|Argentina
E Place|Paraguay|Paraguay
E Place|Brazil|Brazil
E Person|Rosalía Quispe Huamán|Rosalía Quispe Huamán
C Peru|the country@5
C copper concentrate|it@2
C fishmeal|which@4
C yellow maize|the latter@5
C Rosalía Quispe Huamán|who@7
R Peru|EXPORTS|copper concentrate|1-2|asserted|between January and March
R Peru|EXPORTS|fresh blueberries|3|asserted|between January and March
R Peru|SUPPLIES|United States|3|asserted|between January and March
R Peru|SUPPLIES|Netherlands|3|asserted|between January and March
R United States|IMPORTS|fresh blueberries|3|asserted|between January and March
R Netherlands|IMPORTS|fresh blueberries|3|asserted|between January and March
R Peru|EXPORTS|asparagus|3|asserted|between January and March
R Peru|EXPORTS|fishmeal|4|asserted|between January and March
R Peru|SUPPLIES|China|4|asserted|between January and March
R China|IMPORTS|fishmeal|4|asserted|between January and March
R Peru|IMPORTS|diesel|5|asserted|between January and March
R Peru|IMPORTS|yellow maize|5|asserted|between January and March
R Argentina|SUPPLIES|Peru|5|asserted|-
R Paraguay|SUPPLIES|Peru|5|asserted|-
R Peru|TRADES_WITH|China|6|asserted|-
R Peru|TRADES_WITH|Brazil|6|asserted|-
R Rosalía Quispe Huamán|EMPLOYED_BY|National Institute of Statistics and Informatics|7|asserted|-

@c-003|farm paper|2024-06-13|Weanling boat for Libya held up by paperwork
1 Close to 2,400 weanlings were still on farms in Wexford and Kilkenny at the weekend after the livestock carrier Spiridon K, which ought to have loaded them at Waterford last Thursday, turned out not to have its certificate from the Department of Agriculture.
2 The bulls are to be sold by Corcoran Livestock to a feedlot owner in Misrata.
---
3 "We have sent four boats to Libya since January and never had a minute's bother," Donal Corcoran, who runs the firm with his sister Aoife, told this paper.
4 Ireland shipped 38,000 cattle to north Africa last year, and Algeria, which bought hardly any in 2022, took over half.
5 Opposition is growing all the same.
6 Pickets met the last lorries at the port gate, and a senator wants the whole business "ended, not mended".
7 A spokesman for the Department would not be drawn on whether the ageing ship had failed an inspection, nor on who owns her.
8 Corcoran, meanwhile, is paying for hay.
E Commodity|weanlings|weanlings
E Place|Wexford|Wexford
E Place|Kilkenny|Kilkenny
E Vessel|Spiridon K|Spiridon K
E Place|Waterford|Waterford
E Organization|Department of Agriculture|Department of Agriculture;Department
E Firm|Corcoran Livestock|Corcoran Livestock
E Place|Misrata|Misrata
E Place|Libya|Libya
E Person|Donal Corcoran|Donal Corcoran;Corcoran
E Person|Aoife Corcoran|Aoife
E Place|Ireland|Ireland
E Commodity|cattle|cattle
E Place|Algeria|Algeria
E Place|North Africa|north Africa
C weanlings|them@1;The bulls@2
C Spiridon K|which@1;its@1;the ageing ship@7;her@7
C Corcoran Livestock|We@3;the firm@3
C Donal Corcoran|who@3;his@3
C Algeria|which@4
R Corcoran Livestock|EXPORTS|weanlings|2|expected|-
R Corcoran Livestock|SUPPLIES|Libya|0-2|expected|-
R Corcoran Livestock|SUPPLIES|Libya|3|asserted|since January
R Donal Corcoran|LEADS|Corcoran Livestock|3|asserted|-
R Aoife Corcoran|LEADS|Corcoran Livestock|3|asserted|-
R Ireland|EXPORTS|cattle|4|asserted|last year
R Ireland|SUPPLIES|North Africa|4|asserted|last year
R Ireland|SUPPLIES|Algeria|4|asserted|last year
R Algeria|IMPORTS|cattle|4|asserted|last year

@c-004|business daily|2024-08-30|Cocobod takes $200m against next crop
1 In return for an advance of $200m the Ghana Cocoa Board will deliver 150,000 tonnes of cocoa beans from the coming main crop to Rütli Cacao AG of Zug, both sides announced at a signing ceremony in Accra yesterday.
2 Repayment runs over eighteen months and is made in beans, not dollars.
---
3 Among last season's customers for the same beans was Zaanwaag BV, the trading arm of Dutch grinder Van der Hoeve Cacao; it received less than half of what it had paid for.
4 Emmanuel Ofori-Tetteh, the Board's chief executive, denied that any tonnage had been promised twice.
5 Corinne Aebischer, managing director of Rütli, who toured the sheds at Tema on Wednesday, said she had "counted sacks, not slides".
---
6 Smuggling across the Volta Region's porous frontier cost Ghana an estimated 160,000 tonnes last year, by the Board's own reckoning.
7 A farmgate price rise has been sanctioned by cabinet.
8 Rütli's shares are not listed.
E Organization|Ghana Cocoa Board|Ghana Cocoa Board;Cocobod;Board
E Commodity|cocoa beans|cocoa beans;beans
E Firm|Rütli Cacao AG|Rütli Cacao AG;Rütli
E Place|Zug|Zug
E Place|Accra|Accra
E Firm|Zaanwaag BV|Zaanwaag BV
E Place|Netherlands|Dutch
E Firm|Van der Hoeve Cacao|Van der Hoeve Cacao
E Person|Emmanuel Ofori-Tetteh|Emmanuel Ofori-Tetteh
E Person|Corinne Aebischer|Corinne Aebischer
E Place|Tema|Tema
E Place|Volta Region|Volta Region
E Place|Ghana|Ghana
C Zaanwaag BV|the trading arm of Dutch grinder Van der Hoeve Cacao@3;it@3;it#2@3
C Corinne Aebischer|who@5;she@5
R Ghana Cocoa Board|AGREED_WITH|Rütli Cacao AG|1|asserted|yesterday
R Ghana Cocoa Board|EXPORTS|cocoa beans|1|expected|-
R Ghana Cocoa Board|SUPPLIES|Rütli Cacao AG|1|expected|-
R Rütli Cacao AG|IMPORTS|cocoa beans|1|expected|-
R Rütli Cacao AG|LOCATED_IN|Zug|1|asserted|-
R Ghana Cocoa Board|SUPPLIES|Zaanwaag BV|3|asserted|-
R Zaanwaag BV|IMPORTS|cocoa beans|3|asserted|-
R Ghana Cocoa Board|EXPORTS|cocoa beans|3|asserted|-
R Zaanwaag BV|SUBSIDIARY_OF|Van der Hoeve Cacao|3|asserted|-
R Van der Hoeve Cacao|LOCATED_IN|Netherlands|3|asserted|-
R Emmanuel Ofori-Tetteh|LEADS|Ghana Cocoa Board|4|asserted|-
R Corinne Aebischer|LEADS|Rütli Cacao AG|5|asserted|-
R Corinne Aebischer|VISITED|Tema|5|asserted|on Wednesday

@c-005|tender list|2025-02-06|PCB tender No. 14: lots awarded
* 1 Dhaka, 6 February - result sheet released by the Provisions Corporation of Bangladesh (PCB)
* 2 Lot A: red lentils, 10,000 t. Awarded to Murrumbidgee Pulse Pty Ltd (Australia), BDT 94.70/kg
* 3 Lot B: soybean oil, 8 million litres. Awarded to Rupsha Edible Oil Ltd, Narayanganj, BDT 158.20/l
* 4 Lot C: sugar, 12,500 t. Cancelled; sole bidder Al-Safwa Foodstuff LLC (Dubai) disqualified for want of a bid bond
* 5 Lot D: chickpeas, 5,000 t. Offers under evaluation: Murrumbidgee Pulse; Burgan Agro, Mersin
* 6 Lot E: dates, 1,000 t. No offer received
---
7 Delivery of lots A and B is due at Chattogram not later than 15 March.
8 Complaints are accepted within seven days and must name the lot.
9 Asked about the lost sugar lot, PCB chairman Brig. Gen. Mohammad Faisal Azad told reporters that the agency had "enough sweetness in stock for Ramadan".
* 10 Download as PDF
* 11 Print
E Organization|Provisions Corporation of Bangladesh|Provisions Corporation of Bangladesh;PCB
E Place|Dhaka|Dhaka
E Commodity|red lentils|red lentils
E Firm|Murrumbidgee Pulse Pty Ltd|Murrumbidgee Pulse Pty Ltd;Murrumbidgee Pulse
E Place|Australia|Australia
E Commodity|soybean oil|soybean oil
E Firm|Rupsha Edible Oil Ltd|Rupsha Edible Oil Ltd
E Place|Narayanganj|Narayanganj
E Commodity|sugar|sugar
E Firm|Al-Safwa Foodstuff LLC|Al-Safwa Foodstuff LLC
E Place|Dubai|Dubai
E Commodity|chickpeas|chickpeas
E Firm|Burgan Agro|Burgan Agro
E Place|Mersin|Mersin
E Commodity|dates|dates
E Place|Chattogram|Chattogram
E Person|Mohammad Faisal Azad|Mohammad Faisal Azad
C Al-Safwa Foodstuff LLC|sole bidder@4
C Provisions Corporation of Bangladesh|the agency@9
R Murrumbidgee Pulse Pty Ltd|SUPPLIES|Provisions Corporation of Bangladesh|1-2|asserted|-
R Murrumbidgee Pulse Pty Ltd|EXPORTS|red lentils|2|asserted|-
R Provisions Corporation of Bangladesh|IMPORTS|red lentils|1-2|asserted|-
R Murrumbidgee Pulse Pty Ltd|LOCATED_IN|Australia|2|asserted|-
R Rupsha Edible Oil Ltd|SUPPLIES|Provisions Corporation of Bangladesh|1-3|asserted|-
R Rupsha Edible Oil Ltd|EXPORTS|soybean oil|3|asserted|-
R Provisions Corporation of Bangladesh|IMPORTS|soybean oil|1-3|asserted|-
R Rupsha Edible Oil Ltd|LOCATED_IN|Narayanganj|3|asserted|-
R Provisions Corporation of Bangladesh|IMPORTS|sugar|4|denied|-
R Al-Safwa Foodstuff LLC|SUPPLIES|Provisions Corporation of Bangladesh|4|denied|-
R Al-Safwa Foodstuff LLC|LOCATED_IN|Dubai|4|asserted|-
R Provisions Corporation of Bangladesh|IMPORTS|chickpeas|5|expected|-
R Murrumbidgee Pulse Pty Ltd|SUPPLIES|Provisions Corporation of Bangladesh|5|expected|-
R Burgan Agro|SUPPLIES|Provisions Corporation of Bangladesh|5|expected|-
R Burgan Agro|LOCATED_IN|Mersin|5|asserted|-
R Mohammad Faisal Azad|LEADS|Provisions Corporation of Bangladesh|9|asserted|-
B 10,11

@c-006|commodity blog|2025-03-03|Everybody is short lithium and nobody is selling
1 A reader wrote in to ask who, exactly, is buying lithium carbonate at nine dollars a kilo.
2 Good question; nobody I rang this week would own up to it.
3 Suppose a battery maker in Korea did sign with a miner in Argentina tomorrow: spot would hardly notice, since term business settles against an index which is itself made of three brokers' guesses.
---
4 The trade is a club.
5 Its members visit one another's stands, agree that prices must rise, meet for dinner and go home to wait.
6 China used to set the pace, they say; these days it waits as well.
7 Whoever ends up as minister in Chile after the election will inherit a quota that no producer needs, and a drawer of half-agreed contracts with partners who have stopped returning calls.
---
8 I have been accused of gloom before (mostly by my wife).
9 But supplies of patience are running low, the leading indicators lead nowhere, and a market in which both sides refuse to trade is not a market, it is a waiting room.
10 Sell the chairs.
E Commodity|lithium carbonate|lithium carbonate
E Commodity|lithium|lithium
E Place|South Korea|Korea
E Place|Argentina|Argentina
E Place|China|China
E Place|Chile|Chile
C China|it@6

@c-007|ministry release|2025-04-10|Vietnam clears Brazilian beef; first lots in the second half
1 Brasília, 10 April - After eleven years of negotiation, Vietnam's authorities have accepted the health certificate proposed by the Ministry of Agriculture and Livestock, which means that Brazilian plants may sell boneless beef to that country from July.
2 The document was handed over yesterday, in the course of the visit to Brasília of Deputy Prime Minister Trần Quang Lưu, by the head of the Ministry, Minister Otávio Marcondes, to whom he brought an invitation to Hanoi.
---
3 Two establishments have been approved so far: Frigorífico Três Barras S.A., of Rondonópolis, and the Marabá unit of Boi Norte Alimentos.
4 A further thirteen are waiting for an audit.
5 For Minister Marcondes, who will travel to Hanoi in September, "Vietnam is today what China was for us in 2010".
6 Brazil already ships soybeans, cotton and maize to the Vietnamese, and bilateral commerce came to US$7.7 billion last year.
7 Pork is not covered by the certificate, contrary to what parts of the press have published.
E Place|Vietnam|Vietnam;Vietnamese
E Place|Brazil|Brazilian;Brazil
E Place|Brasília|Brasília
E Commodity|boneless beef|boneless beef
E Commodity|beef|beef
E Organization|Ministry of Agriculture and Livestock|Ministry of Agriculture and Livestock;Ministry
E Person|Trần Quang Lưu|Trần Quang Lưu
E Person|Otávio Marcondes|Otávio Marcondes;Marcondes
E Place|Hanoi|Hanoi
E Firm|Frigorífico Três Barras S.A.|Frigorífico Três Barras S.A.
E Place|Rondonópolis|Rondonópolis
E Firm|Boi Norte Alimentos|Boi Norte Alimentos
E Place|Marabá|Marabá
E Place|China|China
E Commodity|soybeans|soybeans
E Commodity|cotton|cotton
E Commodity|maize|maize
E Commodity|pork|Pork
C Vietnam|that country@1
C Otávio Marcondes|whom@2;who@5
C Trần Quang Lưu|he@2
C Brazil|us@5
R Brazil|EXPORTS|boneless beef|1|expected|from July
R Brazil|SUPPLIES|Vietnam|1|expected|from July
R Vietnam|IMPORTS|boneless beef|1|expected|from July
R Trần Quang Lưu|VISITED|Brasília|2|asserted|yesterday
R Trần Quang Lưu|MET_WITH|Otávio Marcondes|2|asserted|yesterday
R Trần Quang Lưu|EMPLOYED_BY|Vietnam|1-2|asserted|-
R Otávio Marcondes|LEADS|Ministry of Agriculture and Livestock|2|asserted|-
R Frigorífico Três Barras S.A.|LOCATED_IN|Rondonópolis|3|asserted|-
R Otávio Marcondes|VISITED|Hanoi|5|expected|in September
R Brazil|EXPORTS|soybeans|6|asserted|-
R Brazil|EXPORTS|cotton|6|asserted|-
R Brazil|EXPORTS|maize|6|asserted|-
R Brazil|SUPPLIES|Vietnam|6|asserted|-
R Vietnam|IMPORTS|soybeans|6|asserted|-
R Vietnam|IMPORTS|cotton|6|asserted|-
R Vietnam|IMPORTS|maize|6|asserted|-
R Brazil|TRADES_WITH|Vietnam|6|asserted|last year

@c-008|exchange disclosure|2024-11-05|PT Bara Sungai Tbk: disclosure of material information
1 Pursuant to the rules of the Indonesia Stock Exchange, PT Bara Sungai Tbk ("BSGI") hereby announces the following.
2 On 1 November 2024 its wholly owned subsidiary, Sungai Coal Pte. Ltd., domiciled in Singapore, entered into a coal supply agreement with Visayan Thermal Power Corporation ("VTPC"), operator of the Toledo plant on Cebu.
3 Under it VTPC shall purchase, and the Subsidiary shall sell, 2.4 million tonnes of sub-bituminous coal (4,200 kcal/kg GAR) over three years beginning in January 2025, at a price linked to ICI 4.
---
4 The Company has no affiliation with VTPC, in which Marubishi Power of Osaka and the Cebu tycoon Ramon G. Abrigo-Lim hold 40% and 25% respectively.
5 An earlier plan to supply the Thai cement maker Siam Kiri PCL was not pursued.
6 Signed: Hartono Wiryawan, President Director; Ni Luh Ayu Saraswati, Corporate Secretary.
E Firm|PT Bara Sungai Tbk|PT Bara Sungai Tbk;BSGI
E Organization|Indonesia Stock Exchange|Indonesia Stock Exchange
E Firm|Sungai Coal Pte. Ltd.|Sungai Coal Pte. Ltd.
E Place|Singapore|Singapore
E Firm|Visayan Thermal Power Corporation|Visayan Thermal Power Corporation;VTPC
E Place|Toledo|Toledo
E Place|Cebu|Cebu
E Commodity|sub-bituminous coal|sub-bituminous coal
E Commodity|coal|coal
E Firm|Marubishi Power|Marubishi Power
E Place|Osaka|Osaka
E Person|Ramon G. Abrigo-Lim|Ramon G. Abrigo-Lim
E Firm|Siam Kiri PCL|Siam Kiri PCL
E Place|Thailand|Thai
E Person|Hartono Wiryawan|Hartono Wiryawan
E Person|Ni Luh Ayu Saraswati|Ni Luh Ayu Saraswati
C PT Bara Sungai Tbk|its@2;The Company@4
C Sungai Coal Pte. Ltd.|its wholly owned subsidiary@2;the Subsidiary@3
C Visayan Thermal Power Corporation|operator of the Toledo plant@2;which@4
R Sungai Coal Pte. Ltd.|SUBSIDIARY_OF|PT Bara Sungai Tbk|2|asserted|-
R Sungai Coal Pte. Ltd.|LOCATED_IN|Singapore|2|asserted|-
R Sungai Coal Pte. Ltd.|AGREED_WITH|Visayan Thermal Power Corporation|2|asserted|1 November 2024
R Toledo|LOCATED_IN|Cebu|2|asserted|-
R Visayan Thermal Power Corporation|IMPORTS|sub-bituminous coal|3|expected|January 2025
R Sungai Coal Pte. Ltd.|EXPORTS|sub-bituminous coal|3|expected|January 2025
R Sungai Coal Pte. Ltd.|SUPPLIES|Visayan Thermal Power Corporation|3|expected|January 2025
R Marubishi Power|INVESTED_IN|Visayan Thermal Power Corporation|4|asserted|-
R Ramon G. Abrigo-Lim|INVESTED_IN|Visayan Thermal Power Corporation|4|asserted|-
R Marubishi Power|LOCATED_IN|Osaka|4|asserted|-
R PT Bara Sungai Tbk|SUPPLIES|Siam Kiri PCL|5|denied|-
R Siam Kiri PCL|LOCATED_IN|Thailand|5|asserted|-
R Hartono Wiryawan|LEADS|PT Bara Sungai Tbk|6|asserted|-
R Ni Luh Ayu Saraswati|EMPLOYED_BY|PT Bara Sungai Tbk|6|asserted|-

@c-009|local paper|2024-10-02|Fish sellers cry out as titus reaches ₦6,500
1 Women who sell "iced fish" at Watt Market in Calabar say a kilo of titus now goes for ₦6,500, against ₦3,800 at Easter, and they know whom to blame.
2 "It is the quota," said Madam Ekaette Bassey, 58, chairlady of the Cold Room Women's Association. "Abuja gives paper to five big men, and we the small ones beg from them."
---
3 According to customs figures seen by this newspaper, Nigeria brought in 410,000 tonnes of frozen mackerel and herring in the first eight months, most of it landed by trawlers off Mauritania, Norway and, of late, Russia.
4 Bluewater Cold Chain Ltd, whose owner, Chief Festus Ntukidem, also sits on the board of the Calabar port authority, is among the five licence holders; the firm gets its horse mackerel from Akureyri Pelagic ehf, an Icelandic company.
5 He dismissed as "market gossip" the women's claim that his containers were being diverted to Cameroon.
6 The Ministry of Marine and Blue Economy did not answer our letter.
7 Catfish, at least, is still caught in the river.
E Commodity|titus|titus
E Commodity|fish|Fish;fish
E Place|Watt Market|Watt Market
E Place|Calabar|Calabar
E Person|Ekaette Bassey|Ekaette Bassey
E Organization|Cold Room Women's Association|Cold Room Women's Association
E Place|Nigeria|Nigeria;Abuja
E Commodity|frozen mackerel|frozen mackerel
E Commodity|herring|herring
E Place|Mauritania|Mauritania
E Place|Norway|Norway
E Place|Russia|Russia
E Firm|Bluewater Cold Chain Ltd|Bluewater Cold Chain Ltd
E Person|Festus Ntukidem|Festus Ntukidem
E Organization|Calabar port authority|Calabar port authority
E Commodity|horse mackerel|horse mackerel
E Firm|Akureyri Pelagic ehf|Akureyri Pelagic ehf
E Place|Iceland|Icelandic
E Place|Cameroon|Cameroon
E Organization|Ministry of Marine and Blue Economy|Ministry of Marine and Blue Economy
E Commodity|catfish|Catfish
C Bluewater Cold Chain Ltd|whose@4;the firm@4;its@4
C Festus Ntukidem|whose owner@4;He@5;his@5
C Akureyri Pelagic ehf|an Icelandic company@4
R Watt Market|LOCATED_IN|Calabar|1|asserted|-
R Ekaette Bassey|LEADS|Cold Room Women's Association|2|asserted|-
R Nigeria|IMPORTS|frozen mackerel|3|asserted|in the first eight months
R Nigeria|IMPORTS|herring|3|asserted|in the first eight months
R Festus Ntukidem|OWNS|Bluewater Cold Chain Ltd|4|asserted|-
R Festus Ntukidem|LEADS|Calabar port authority|4|asserted|-
R Bluewater Cold Chain Ltd|IMPORTS|horse mackerel|4|asserted|-
R Akureyri Pelagic ehf|SUPPLIES|Bluewater Cold Chain Ltd|4|asserted|-
R Akureyri Pelagic ehf|LOCATED_IN|Iceland|4|asserted|-
R Bluewater Cold Chain Ltd|SUPPLIES|Cameroon|5|alleged|-
R Bluewater Cold Chain Ltd|SUPPLIES|Cameroon|5|denied|-
R Calabar port authority|LOCATED_IN|Calabar|4|asserted|-

@c-010|wire|2025-06-18|Bolan LNG scraps July tender, denies Baku talks
1 ISLAMABAD (CBN) - State-owned Bolan LNG Ltd (BLL) called off a tender for two spot cargoes of liquefied natural gas after the lowest bid, submitted by Singapore's Merlion Energy Trading, came in at 16.2% of Brent, three people with knowledge of the matter said on Wednesday.
2 BLL did not confirm the cancellation.
3 Its chief executive, Farhan Siddiqi Shah, told a Senate panel only that the company was "not negotiating with Azerbaijan, or with anybody from Baku" over a replacement.
---
4 Qatar remains Pakistan's main source, covering nine cargoes a month under two long-term contracts; it is understood to have agreed to defer five of these into 2026.
5 Lower hydropower output and a heatwave have pushed Punjab's textile mills back onto the grid.
6 "If Europe sneezes, we sit in the dark," grumbled Tariq Javed Butt of the mills' association APTMA.
E Firm|Bolan LNG Ltd|Bolan LNG Ltd;BLL;Bolan LNG
E Place|Islamabad|ISLAMABAD
E Organization|CBN|CBN
E Commodity|liquefied natural gas|liquefied natural gas
E Firm|Merlion Energy Trading|Merlion Energy Trading
E Place|Singapore|Singapore
E Commodity|Brent|Brent
E Person|Farhan Siddiqi Shah|Farhan Siddiqi Shah
E Organization|Senate|Senate
E Place|Azerbaijan|Azerbaijan;Baku
E Place|Pakistan|Pakistan
E Place|Qatar|Qatar
E Place|Punjab|Punjab
E Place|Europe|Europe
E Person|Tariq Javed Butt|Tariq Javed Butt
E Organization|APTMA|APTMA
C Bolan LNG Ltd|Its@3;the company@3
C Qatar|it@4
R Bolan LNG Ltd|IMPORTS|liquefied natural gas|1|denied|-
R Merlion Energy Trading|SUPPLIES|Bolan LNG Ltd|1|denied|-
R Merlion Energy Trading|LOCATED_IN|Singapore|1|asserted|-
R Farhan Siddiqi Shah|LEADS|Bolan LNG Ltd|3|asserted|-
R Azerbaijan|SUPPLIES|Bolan LNG Ltd|3|denied|-
R Bolan LNG Ltd|AGREED_WITH|Azerbaijan|3|denied|-
R Pakistan|OWNS|Bolan LNG Ltd|1|asserted|-
R Qatar|SUPPLIES|Pakistan|4|asserted|-
R Qatar|AGREED_WITH|Pakistan|4|alleged|-
R Tariq Javed Butt|EMPLOYED_BY|APTMA|6|asserted|-
