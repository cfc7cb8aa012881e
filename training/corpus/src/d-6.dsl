@d-051|interview|2025-11-27|Q&A: "We are patient money, not soft money"
1 Nawaf Al-Otaishan heads Majd Interactive Investments, the games arm of the Riyadh conglomerate Dar Al-Majd Holding. We spoke by video on Tuesday.
* 2 Q: You own Pixelfabrik of Cologne outright. Is that where it stops?
* 3 A: We own one studio and eleven minorities. The minorities keep me awake, not the studio. People write that we control Kurohane Games in Osaka; we have six per cent of Kurohane. Six.
* 4 Q: The Capital Ledger reported last week that you agreed with Quebec's Castor Rouge to buy it for $900 million.
* 5 A: I read it too, with interest. Talks, yes. Paper, no.
* 6 Q: And China?
* 7 A: I was in Shenzhen in September, I drank a great deal of tea with the founders of Tengyun Arcade. They'd like us to come in next year. My chairman, Mr Faisal Dar, is not against. That is all I can say without a lawyer.
* 8 Q: A German trade unionist, Petra Immel of IGW, has accused you of sacking pregnant women in Cologne.
* 9 A: It is false and it hurt us. She came, she saw the files, she has not repeated it.
* 10 Q: Will Majd float?
* 11 A: Not before me on water skis.
* 12 Q: Your former deputy Hala Qasim said in Davos that the Ministry of Sport tells you what to buy.
* 13 A: Hala is a friend. She works for Red Dune Sports in Doha now, and Red Dune bids against us. Nobody at the ministry has rung me since I started, and I started in 2019.
* 14 Q: And the arena in Jeddah?
* 15 A: Paid for, every riyal of it, by us. Bühnenwerk Altona delivers the screens in April, 900 of them. The seats were to come from a supplier in Vietnam, Lac Hong Furniture, but they could not do the colour, so no.
E Person|Nawaf Al-Otaishan|Nawaf Al-Otaishan
E Firm|Majd Interactive Investments|Majd Interactive Investments;Majd
E Firm|Dar Al-Majd Holding|Dar Al-Majd Holding
E Firm|Pixelfabrik|Pixelfabrik
E Firm|Kurohane Games|Kurohane Games;Kurohane
E Organization|The Capital Ledger|The Capital Ledger
E Firm|Castor Rouge|Castor Rouge
E Firm|Tengyun Arcade|Tengyun Arcade
E Person|Faisal Dar|Faisal Dar
E Person|Petra Immel|Petra Immel
E Organization|IGW|IGW
E Place|Riyadh|Riyadh
E Place|Cologne|Cologne
E Place|Osaka|Osaka
E Place|Quebec|Quebec
E Place|China|China
E Place|Shenzhen|Shenzhen
E Place|Germany|German
E Commodity|tea|tea
C Majd Interactive Investments|You@2;We@3;we@3;we#2@3;you@4;us@7;you@8;us@9
C Nawaf Al-Otaishan|me@3;I@5;I@7;My@7;me@11
C Castor Rouge|it@4
C Tengyun Arcade|They@7
C Petra Immel|She@9;she@9
R Nawaf Al-Otaishan|LEADS|Majd Interactive Investments|1|asserted|-
R Majd Interactive Investments|SUBSIDIARY_OF|Dar Al-Majd Holding|1|asserted|-
R Dar Al-Majd Holding|LOCATED_IN|Riyadh|1|asserted|-
R Majd Interactive Investments|OWNS|Pixelfabrik|2|asserted|-
R Pixelfabrik|LOCATED_IN|Cologne|2|asserted|-
R Majd Interactive Investments|OWNS|Kurohane Games|3|denied|-
R Majd Interactive Investments|INVESTED_IN|Kurohane Games|3|asserted|-
R Kurohane Games|LOCATED_IN|Osaka|3|asserted|-
R Majd Interactive Investments|AGREED_WITH|Castor Rouge|4|alleged|last week
R Majd Interactive Investments|AGREED_WITH|Castor Rouge|5|denied|-
R Majd Interactive Investments|OWNS|Castor Rouge|4-5|expected|-
R Castor Rouge|LOCATED_IN|Quebec|4|asserted|-
R Nawaf Al-Otaishan|VISITED|Shenzhen|7|asserted|in September
R Nawaf Al-Otaishan|MET_WITH|Tengyun Arcade|7|asserted|in September
R Majd Interactive Investments|INVESTED_IN|Tengyun Arcade|7|expected|next year
R Faisal Dar|LEADS|Majd Interactive Investments|7|asserted|-
E Person|Hala Qasim|Hala Qasim;Hala
E Organization|Ministry of Sport|Ministry of Sport
E Firm|Red Dune Sports|Red Dune Sports;Red Dune
E Firm|Bühnenwerk Altona|Bühnenwerk Altona
E Firm|Lac Hong Furniture|Lac Hong Furniture
E Place|Davos|Davos
E Place|Doha|Doha
E Place|Jeddah|Jeddah
E Place|Vietnam|Vietnam
E Commodity|screens|screens
E Commodity|seats|seats
C Hala Qasim|Your former deputy@12;She@13
C Ministry of Sport|the ministry@13
C Majd Interactive Investments|us@15;us@13
C Lac Hong Furniture|they@15
R Hala Qasim|EMPLOYED_BY|Red Dune Sports|13|asserted|now
R Red Dune Sports|LOCATED_IN|Doha|13|asserted|-
R Majd Interactive Investments|INVESTED_IN|Jeddah|14-15|asserted|-
R Bühnenwerk Altona|SUPPLIES|Majd Interactive Investments|15|expected|in April
R Bühnenwerk Altona|EXPORTS|screens|15|expected|in April
R Majd Interactive Investments|IMPORTS|screens|15|expected|in April
R Lac Hong Furniture|LOCATED_IN|Vietnam|15|asserted|-
R Lac Hong Furniture|SUPPLIES|Majd Interactive Investments|15|denied|-
R Lac Hong Furniture|EXPORTS|seats|15|denied|-
R Majd Interactive Investments|IMPORTS|seats|15|denied|-
R Petra Immel|EMPLOYED_BY|IGW|8|asserted|-
R Majd Interactive Investments|ACCUSED_BY|Petra Immel|8|asserted|-

@d-052|tech site|2023-04-05|Bogotá's Mandao to cut 340 jobs, says it still has two years of cash
1 Delivery start-up Mandao S.A.S. will let go of 340 people, a third of its payroll, in Colombia and Peru, founders Valeria Insuasty and Julián Echandía told staff on a call that lasted, by several accounts, under four minutes.
2 The Bogotá company, valued at $1.3 billion when Tokyo-based Ginga Vision and the Californian fund Sutter Mesa led its Series D in 2021, isn't raising, isn't for sale and isn't leaving Lima, according to a memo seen by us and signed by Insuasty, its CEO.
3 Three former employees tell it differently.
---
4 Mandao has, they say, held two rounds of talks with iVamos of São Paulo about a merger "of almosts"; has stopped buying motorcycles from India's Kaveri Motors, with invoices unpaid since November; and sold its dark-store subsidiary Neverita to the grocer Los Tres Compadres for one peso.
5 Asked about this, Echandía, who is chief product officer, confirmed the sale and disputed the peso.
6 iVamos said only that it "talks with everyone and eats with few".
7 A ministry inspection is set for next week. Ginga, which wrote its 14% down to a tenth in February, had no comment.
E Firm|Mandao S.A.S.|Mandao S.A.S;Mandao
E Person|Valeria Insuasty|Valeria Insuasty;Insuasty
E Person|Julián Echandía|Julián Echandía;Echandía
E Firm|Ginga Vision|Ginga Vision;Ginga
E Firm|Sutter Mesa|Sutter Mesa
E Firm|iVamos|iVamos
E Firm|Kaveri Motors|Kaveri Motors
E Firm|Neverita|Neverita
E Firm|Los Tres Compadres|Los Tres Compadres
E Place|Bogotá|Bogotá
E Place|Colombia|Colombia
E Place|Peru|Peru
E Place|Tokyo|Tokyo
E Place|California|Californian
E Place|Lima|Lima
E Place|São Paulo|São Paulo
E Place|India|India
E Commodity|motorcycles|motorcycles
C Mandao S.A.S.|its@1;The Bogotá company@2;its@2;its#2@2;its@4
C Julián Echandía|who@5
C iVamos|it@6
C Ginga Vision|which@7;its@7
R Mandao S.A.S.|LOCATED_IN|Bogotá|2|asserted|-
R Ginga Vision|INVESTED_IN|Mandao S.A.S.|2|asserted|in 2021
R Ginga Vision|LOCATED_IN|Tokyo|2|asserted|-
R Sutter Mesa|INVESTED_IN|Mandao S.A.S.|2|asserted|in 2021
R Sutter Mesa|LOCATED_IN|California|2|asserted|-
R Valeria Insuasty|LEADS|Mandao S.A.S.|2|asserted|-
R Mandao S.A.S.|MET_WITH|iVamos|4|alleged|-
R Mandao S.A.S.|AGREED_WITH|iVamos|4|expected|-
R iVamos|LOCATED_IN|São Paulo|4|asserted|-
R Mandao S.A.S.|IMPORTS|motorcycles|4|alleged|-
R Kaveri Motors|SUPPLIES|Mandao S.A.S.|4|alleged|-
R Kaveri Motors|LOCATED_IN|India|4|asserted|-
R Los Tres Compadres|OWNS|Neverita|4-5|asserted|-
R Mandao S.A.S.|AGREED_WITH|Los Tres Compadres|4-5|asserted|-
R Julián Echandía|EMPLOYED_BY|Mandao S.A.S.|5|asserted|-

@d-053|wire|2024-06-04|Cyber firm Shomer Gate says yes to Boston's Larkspur, no to everyone else
1 Israeli cyber-security company Shomer Gate Ltd. said on Tuesday it would be acquired by Boston-based Larkspur Networks Inc. for $2.4 billion in cash and stock, ending weeks in which, by its co-founder's count, nine other names had been attached to it.
2 "Not one of the nine ever called," Noa Perlmutter-Levy, who will lead Larkspur's new identity division and take a seat on its board once the deal closes, told a Tel Aviv radio station.
---
3 Among them was France's state-backed Cuirasse Défense, which sells radios to the Israeli army and whose supposed interest a spokesman had already called "imaginary".
4 Shomer Gate's largest holder, the venture firm Tamar Hill, owns 22 percent, most of it bought in 2018, and has agreed to vote in favour.
5 Larkspur is itself majority-owned by Overbrook Capital, the buyout firm that took it private for a time, then public again, and which has been reported to be sounding out sovereign funds in Qatar about a sale of its own position.
6 Staff in Herzliya will, Perlmutter-Levy promised, "keep their chairs, their dogs and their options".
7 Not all of that is in the contract.
E Firm|Shomer Gate Ltd.|Shomer Gate Ltd;Shomer Gate
E Firm|Larkspur Networks Inc.|Larkspur Networks Inc;Larkspur
E Person|Noa Perlmutter-Levy|Noa Perlmutter-Levy;Perlmutter-Levy
E Firm|Cuirasse Défense|Cuirasse Défense
E Firm|Tamar Hill|Tamar Hill
E Firm|Overbrook Capital|Overbrook Capital
E Organization|Israeli army|Israeli army
E Place|Israel|Israeli
E Place|Boston|Boston
E Place|Tel Aviv|Tel Aviv
E Place|France|France
E Place|Qatar|Qatar
E Place|Herzliya|Herzliya
E Commodity|radios|radios
C Shomer Gate Ltd.|it@1;its@1;it#2@1
C Noa Perlmutter-Levy|its co-founder@1;who@2
C Larkspur Networks Inc.|its@2;it@5
C Cuirasse Défense|which@3;whose@3
C Overbrook Capital|the buyout firm@5;which@5;its@5
R Shomer Gate Ltd.|LOCATED_IN|Israel|1|asserted|-
R Larkspur Networks Inc.|LOCATED_IN|Boston|1|asserted|-
R Larkspur Networks Inc.|OWNS|Shomer Gate Ltd.|1|expected|-
R Noa Perlmutter-Levy|LEADS|Larkspur Networks Inc.|2|expected|-
R Cuirasse Défense|LOCATED_IN|France|3|asserted|-
R Cuirasse Défense|SUPPLIES|Israeli army|3|asserted|-
R Cuirasse Défense|EXPORTS|radios|3|asserted|-
R Israeli army|IMPORTS|radios|3|asserted|-
R Cuirasse Défense|OWNS|Shomer Gate Ltd.|3|denied|-
R Tamar Hill|INVESTED_IN|Shomer Gate Ltd.|4|asserted|in 2018
R Overbrook Capital|OWNS|Larkspur Networks Inc.|5|asserted|-
R Shomer Gate Ltd.|AGREED_WITH|Larkspur Networks Inc.|0-1|asserted|-

@d-054|island paper|2024-02-16|Cane growers' bank goes to Moresby
1 It's done. Bank of the Cane Coast, BCC to three generations of Lautoka farmers, belongs as of midnight to Kumul Pacific Bank Ltd of Port Moresby, and the first thing the new owners did yesterday was to switch off the air-conditioning in the lobby.
2 A technician was called.
---
3 The sale by the growers' cooperative, Fiji Cane Farmers Mutual, had been held up since August by the Reserve Bank of Fiji, which wanted a pledge that none of the nine branches would shut before 2027.
4 It got one, with exceptions.
5 Kumul is 58 per cent owned by the PNG government's pension body, Wantok Super, and sources in Suva claim that Wantok was tapped for most of the F$74 million price, though its boss, Mrs Delilah Kaupa, who toured Lautoka and Ba in January, said the bank was buying BCC "out of its own pocket, and it is a deep one".
6 Who'll run BCC is open. Mr Ratu Semi Tabakaucoro, until last night its general manager, was being thanked; a Sydney banker, Craig Winterbourne of Southern Cross & Coral, denies having been offered the post.
7 Sugar, not banking, was the talk at the market.
E Firm|Bank of the Cane Coast|Bank of the Cane Coast;BCC
E Firm|Kumul Pacific Bank Ltd|Kumul Pacific Bank Ltd;Kumul
E Organization|Fiji Cane Farmers Mutual|Fiji Cane Farmers Mutual
E Organization|Reserve Bank of Fiji|Reserve Bank of Fiji
E Firm|Wantok Super|Wantok Super;Wantok
E Person|Delilah Kaupa|Delilah Kaupa
E Person|Semi Tabakaucoro|Semi Tabakaucoro
E Person|Craig Winterbourne|Craig Winterbourne
E Firm|Southern Cross & Coral|Southern Cross & Coral
E Place|Lautoka|Lautoka
E Place|Port Moresby|Port Moresby;Moresby
E Place|Papua New Guinea|PNG
E Place|Suva|Suva
E Place|Ba|Ba
E Place|Sydney|Sydney
E Commodity|sugar|Sugar
C Bank of the Cane Coast|Cane growers' bank@0;its@6
C Kumul Pacific Bank Ltd|the new owners@1;the bank@5
C Reserve Bank of Fiji|which@3;It@4
C Wantok Super|its@5
C Delilah Kaupa|who@5
R Kumul Pacific Bank Ltd|OWNS|Bank of the Cane Coast|1|asserted|as of midnight
R Kumul Pacific Bank Ltd|LOCATED_IN|Port Moresby|1|asserted|-
R Kumul Pacific Bank Ltd|AGREED_WITH|Fiji Cane Farmers Mutual|1-3|asserted|-
R Wantok Super|OWNS|Kumul Pacific Bank Ltd|5|asserted|-
R Papua New Guinea|OWNS|Wantok Super|5|asserted|-
R Wantok Super|INVESTED_IN|Bank of the Cane Coast|5|alleged|-
R Delilah Kaupa|LEADS|Wantok Super|5|asserted|-
R Delilah Kaupa|VISITED|Lautoka|5|asserted|in January
R Delilah Kaupa|VISITED|Ba|5|asserted|in January
R Craig Winterbourne|EMPLOYED_BY|Southern Cross & Coral|6|asserted|-
R Craig Winterbourne|LEADS|Bank of the Cane Coast|6|denied|-

@d-055|wire|2023-10-25|Czech arms group Zbrojovka Morava hunts in Balkans, denies Minsk link
1 Zbrojovka Morava a.s., the Brno-based maker of howitzers, is among the bidders for the Serbian ammunition plant Zastava Drina and expects a decision by Belgrade before Christmas, board chairman Otakar Vlček said on Wednesday.
2 The group, which last year bought Slovakia's Kovoplyn and has signed up to supply 24 howitzers to the Moroccan army, has also been named as a suitor for a Bosnian fuse factory, Drinomet Goražde; that, Vlček said, "was somebody else's idea of my idea".
---
3 Zbrojovka is a unit of Vlček Industrial Holding SE.
4 Its revenue doubled to 31 billion crowns, with Ukraine, to which it has delivered self-propelled guns since the spring of 2022, as the largest buyer.
5 Asked about an investigation by the website Hlídka, according to which shells of its make reached Belarus through a trader in Yerevan, Araks Trade LLC, in 2021, he called it "a forgery, not a report": the group had never sold to Belarus or to Araks.
6 An official of the Interior Ministry in Prague, Zdena Horáčková, said it was looking into the matter.
---
7 In the past month alone Zbrojovka has opened a sales office in Jakarta, taken on as an adviser the retired Danish general Søren Kragh-Lund and lost its head of compliance, Markéta Doležalová, to the carmaker Vltava Motors.
8 Back in Goražde, where 300 people work on fuses, the mayor, Emir Hadžibegić, said he would have welcomed the Czechs with open arms.
9 "They came in May, eleven of them, they measured everything, they ate well," he said. "And now it was nobody?"
E Firm|Zbrojovka Morava a.s.|Zbrojovka Morava a.s;Zbrojovka Morava;Zbrojovka
E Firm|Zastava Drina|Zastava Drina
E Person|Otakar Vlček|Otakar Vlček;Vlček
E Firm|Kovoplyn|Kovoplyn
E Organization|Moroccan army|Moroccan army
E Firm|Drinomet Goražde|Drinomet Goražde
E Firm|Vlček Industrial Holding SE|Vlček Industrial Holding SE
E Organization|Hlídka|Hlídka
E Firm|Araks Trade LLC|Araks Trade LLC;Araks
E Organization|Interior Ministry|Interior Ministry
E Person|Zdena Horáčková|Zdena Horáčková
E Place|Czech Republic|Czech
E Place|Balkans|Balkans
E Place|Belarus|Belarus;Minsk
E Place|Brno|Brno
E Place|Serbia|Serbian;Belgrade
E Place|Slovakia|Slovakia
E Place|Bosnia and Herzegovina|Bosnian
E Place|Ukraine|Ukraine
E Place|Yerevan|Yerevan
E Place|Prague|Prague
E Commodity|howitzers|howitzers
E Commodity|ammunition|ammunition
E Commodity|self-propelled guns|self-propelled guns
E Commodity|shells|shells
C Zbrojovka Morava a.s.|The group@2;which@2;Its@4;it@4;its@5;the group@5
C Otakar Vlček|my@2;he@5
C Interior Ministry|it@6
R Zbrojovka Morava a.s.|LOCATED_IN|Czech Republic|0|asserted|-
R Zbrojovka Morava a.s.|LOCATED_IN|Brno|1|asserted|-
R Zbrojovka Morava a.s.|OWNS|Zastava Drina|1|expected|before Christmas
R Zastava Drina|LOCATED_IN|Serbia|1|asserted|-
R Otakar Vlček|LEADS|Zbrojovka Morava a.s.|1|asserted|-
R Zbrojovka Morava a.s.|OWNS|Kovoplyn|2|asserted|last year
R Kovoplyn|LOCATED_IN|Slovakia|2|asserted|-
R Zbrojovka Morava a.s.|AGREED_WITH|Moroccan army|2|asserted|-
R Zbrojovka Morava a.s.|SUPPLIES|Moroccan army|2|expected|-
R Zbrojovka Morava a.s.|EXPORTS|howitzers|2|expected|-
R Moroccan army|IMPORTS|howitzers|2|expected|-
R Zbrojovka Morava a.s.|OWNS|Drinomet Goražde|2|denied|-
R Drinomet Goražde|LOCATED_IN|Bosnia and Herzegovina|2|asserted|-
R Zbrojovka Morava a.s.|SUBSIDIARY_OF|Vlček Industrial Holding SE|3|asserted|-
R Zbrojovka Morava a.s.|SUPPLIES|Ukraine|4|asserted|since the spring of 2022
R Zbrojovka Morava a.s.|EXPORTS|self-propelled guns|4|asserted|since the spring of 2022
R Ukraine|IMPORTS|self-propelled guns|4|asserted|since the spring of 2022
R Araks Trade LLC|LOCATED_IN|Yerevan|5|asserted|-
R Araks Trade LLC|SUPPLIES|Belarus|5|alleged|in 2021
R Araks Trade LLC|EXPORTS|shells|5|alleged|in 2021
R Belarus|IMPORTS|shells|5|alleged|in 2021
R Zbrojovka Morava a.s.|SUPPLIES|Araks Trade LLC|5|alleged|in 2021
R Zbrojovka Morava a.s.|SUPPLIES|Araks Trade LLC|5|denied|-
R Zbrojovka Morava a.s.|SUPPLIES|Belarus|5|denied|-
E Person|Søren Kragh-Lund|Søren Kragh-Lund
E Person|Markéta Doležalová|Markéta Doležalová
E Person|Emir Hadžibegić|Emir Hadžibegić
E Firm|Vltava Motors|Vltava Motors
E Place|Jakarta|Jakarta
E Place|Denmark|Danish
E Place|Goražde|Goražde
E Commodity|fuses|fuses
C Zbrojovka Morava a.s.|its@7;the Czechs@8;They@9
C Emir Hadžibegić|the mayor@8;he@8;he@9
R Søren Kragh-Lund|EMPLOYED_BY|Zbrojovka Morava a.s.|7|asserted|In the past month
R Markéta Doležalová|EMPLOYED_BY|Vltava Motors|7|asserted|In the past month
R Emir Hadžibegić|LEADS|Goražde|8|asserted|-
R Zbrojovka Morava a.s.|VISITED|Goražde|8-9|alleged|in May
R Zdena Horáčková|EMPLOYED_BY|Interior Ministry|6|asserted|-
R Interior Ministry|LOCATED_IN|Prague|6|asserted|-

@d-056|business weekly|2025-01-31|Atlas Prévoyance takes the southern road
1 In three years the Casablanca insurer Atlas Prévoyance S.A. has put money into Dakar, Abidjan and Douala; on Tuesday it was Kinshasa's turn, and the money was bigger.
2 For 62% of Congo Assur SA, until now the property of the heirs of Jean-Robert Mukendi Tshiala, the Moroccans are to pay $88 million, of which, it's whispered at the bourse, half is being fronted by their own shareholder, Banque Chellah.
3 Regulators on both sides have yet to nod.
---
4 The architect of the move is Ghita Benmoussa-Lahlou, 46, deputy chief executive, whom the board of Atlas will, unless all signs deceive, make its head when Driss Filali retires in June.
5 She knows the terrain: as a student she sold phone cards in Libreville.
6 Not every step south has been a success. The Ivorian unit, Atlas Côte d'Ivoire, is said to live off one customer, the port operator Vridi Manutention; the Senegalese licence was almost withdrawn.
7 "They buy flags," sniffs an executive of a competitor in Tunis.
8 Banque Chellah, 34% of whose shares were acquired in 2020 by the Spanish savings house Caja Nervión, would say neither yes nor no.
E Firm|Atlas Prévoyance S.A.|Atlas Prévoyance S.A;Atlas Prévoyance;Atlas
E Firm|Congo Assur SA|Congo Assur SA
E Person|Jean-Robert Mukendi Tshiala|Jean-Robert Mukendi Tshiala
E Firm|Banque Chellah|Banque Chellah
E Person|Ghita Benmoussa-Lahlou|Ghita Benmoussa-Lahlou
E Person|Driss Filali|Driss Filali
E Firm|Atlas Côte d'Ivoire|Atlas Côte d'Ivoire
E Firm|Vridi Manutention|Vridi Manutention
E Firm|Caja Nervión|Caja Nervión
E Place|Casablanca|Casablanca
E Place|Dakar|Dakar
E Place|Abidjan|Abidjan
E Place|Douala|Douala
E Place|Kinshasa|Kinshasa
E Place|Morocco|Moroccans
E Place|Libreville|Libreville
E Place|Ivory Coast|Ivorian
E Place|Senegal|Senegalese
E Place|Tunis|Tunis
E Place|Spain|Spanish
E Commodity|phone cards|phone cards
C Atlas Prévoyance S.A.|it@1;the Moroccans@2;their@2;its@4
C Ghita Benmoussa-Lahlou|The architect of the move@4;whom@4;She@5;she@5
C Banque Chellah|their own shareholder@2;whose@8
C Vridi Manutention|one customer@6
R Atlas Prévoyance S.A.|LOCATED_IN|Casablanca|1|asserted|-
R Atlas Prévoyance S.A.|INVESTED_IN|Dakar|1|asserted|In three years
R Atlas Prévoyance S.A.|INVESTED_IN|Abidjan|1|asserted|In three years
R Atlas Prévoyance S.A.|INVESTED_IN|Douala|1|asserted|In three years
R Atlas Prévoyance S.A.|INVESTED_IN|Kinshasa|1|expected|on Tuesday
R Atlas Prévoyance S.A.|OWNS|Congo Assur SA|2|expected|-
R Atlas Prévoyance S.A.|LOCATED_IN|Morocco|2|asserted|-
R Congo Assur SA|LOCATED_IN|Kinshasa|1-2|asserted|-
R Banque Chellah|INVESTED_IN|Atlas Prévoyance S.A.|2|asserted|-
R Ghita Benmoussa-Lahlou|EMPLOYED_BY|Atlas Prévoyance S.A.|4|asserted|-
R Ghita Benmoussa-Lahlou|LEADS|Atlas Prévoyance S.A.|4|expected|in June
R Driss Filali|LEADS|Atlas Prévoyance S.A.|4|asserted|-
R Atlas Côte d'Ivoire|SUBSIDIARY_OF|Atlas Prévoyance S.A.|6|asserted|-
R Atlas Côte d'Ivoire|LOCATED_IN|Ivory Coast|6|asserted|-
R Atlas Côte d'Ivoire|SUPPLIES|Vridi Manutention|6|alleged|-
R Caja Nervión|INVESTED_IN|Banque Chellah|8|asserted|in 2020
R Caja Nervión|LOCATED_IN|Spain|8|asserted|-

@d-057|FAQ page|2024-09-30|Your questions about the name change
* 1 Why is Kestrel Home becoming Nook?
* 2 Because we asked eleven thousand of you and "Kestrel" made you think of a bird.
* 3 Has the company been sold?
* 4 Plenty of shops change hands; a sign over a door proves nothing either way. If we ever have something of that sort to tell you, the law says we must tell everyone at once.
* 5 Will my warranty on toasters bought before October be honoured?
* 6 Yes, at any branch. Bring the receipt, or the box, or a convincing face.
* 7 I read that suppliers are being squeezed.
* 8 We read that too.
* 9 Who agreed to this?
* 10 A committee. It met on Thursdays.
* 13 I work for you. Am I now employed by someone else?
* 14 Your contract, your manager and your locker stay the same.
E Firm|Kestrel Home|Kestrel Home;Kestrel;Nook
E Commodity|toasters|toasters
C Kestrel Home|we@2;the company@3;We@8;you@13

@d-058|live digest|2023-12-15|Straits deals diary, Friday: the wedding that wasn't
* 1 *Called off.* Temasya Foods Pte Ltd and Indonesia's PT Rasa Bahari Tbk tore up their $1.1b merger at 07:12 this morning, after Rasa's controlling shareholder, Hendra Kusnadi, refused to swear before the Monetary Authority that he owns no bank in Labuan.
* 2 *Called on.* Bukit Batok's QuayLoop, the parcel-locker people, are getting S$30m from the state fund Merlion Growth; contract signed, cash in January.
* 3 *Called back.* Priscilla Tay, who left Orchid Re for Zurich in 2019, returns to run it from February. Acting chief Gopal Menon goes back to actuarial.
* 4 *Calling names.* Rasa says Temasya leaked; Temasya says Rasa lied. Both have hired counsel; a joint tuna cannery at Bitung, 50-50, is to be put up for sale.
* 5 *Not calling.* We rang Mr Kusnadi's office three times about reports that Malaysian tycoon Tan Sri Robert Khaw has offered to buy him out. A recorded voice thanked us.
* 6 *Roll-call.* Next week's results: nobody, it's Christmas.
E Firm|Temasya Foods Pte Ltd|Temasya Foods Pte Ltd;Temasya
E Firm|PT Rasa Bahari Tbk|PT Rasa Bahari Tbk;Rasa
E Person|Hendra Kusnadi|Hendra Kusnadi;Kusnadi
E Organization|Monetary Authority|Monetary Authority
E Firm|QuayLoop|QuayLoop
E Firm|Merlion Growth|Merlion Growth
E Person|Priscilla Tay|Priscilla Tay
E Firm|Orchid Re|Orchid Re
E Person|Gopal Menon|Gopal Menon
E Person|Robert Khaw|Robert Khaw
E Place|Indonesia|Indonesia
E Place|Labuan|Labuan
E Place|Bukit Batok|Bukit Batok
E Place|Zurich|Zurich
E Place|Bitung|Bitung
E Place|Malaysia|Malaysian
E Commodity|tuna|tuna
C Hendra Kusnadi|he@1;him@5
C QuayLoop|the parcel-locker people@2
C Priscilla Tay|who@3
C Orchid Re|it@3
R Temasya Foods Pte Ltd|AGREED_WITH|PT Rasa Bahari Tbk|1|denied|this morning
R PT Rasa Bahari Tbk|LOCATED_IN|Indonesia|1|asserted|-
R Hendra Kusnadi|OWNS|PT Rasa Bahari Tbk|1|asserted|-
R QuayLoop|LOCATED_IN|Bukit Batok|2|asserted|-
R Merlion Growth|INVESTED_IN|QuayLoop|2|expected|in January
R Merlion Growth|AGREED_WITH|QuayLoop|2|asserted|-
R Priscilla Tay|LEADS|Orchid Re|3|expected|from February
R Gopal Menon|LEADS|Orchid Re|3|asserted|-
R Temasya Foods Pte Ltd|ACCUSED_BY|PT Rasa Bahari Tbk|4|asserted|-
R PT Rasa Bahari Tbk|ACCUSED_BY|Temasya Foods Pte Ltd|4|asserted|-
R Robert Khaw|OWNS|PT Rasa Bahari Tbk|5|expected|-

@d-059|business daily|2025-05-20|Banco Foz: Angolan general gone, Lisbon at the gate
1 General Bento "Kiluanji" Sebastião, who for eleven years was the man everyone meant when they spoke of "the Angolan shareholder" of Banco Foz do Lizandro, has sold his last 8.1% to the Portuguese group Mirante SGPS, lifting the latter to 29.9%, a whisker under the threshold at which it would be obliged to bid for the lot.
2 It paid 0.46 euros a share, the CMVM was told.
---
3 Will it go further? Mirante's chief executive, Leonor Taborda, replied "hoje não", which in her mouth, say those who know her, can mean Thursday.
4 A bid would not be unopposed: Galicia's Caixa Arousa, holder of 17% and employer of four of the bank's eleven directors, has been telling anyone who will listen that Mirante is carrying water for its own biggest creditor, the American fund Saltmarsh, an insinuation for which Ms Taborda has threatened to sue.
5 The bank meanwhile sold its Cape Verde subsidiary, Foz Atlântico, to the local brewer-turned-financier Nelson Évora Tavares.
6 As for the general, Luanda's prosecutors, who opened and closed a file on him in 2020, told this newspaper that they are not looking for him.
E Person|Bento Sebastião|Bento "Kiluanji" Sebastião
E Firm|Banco Foz do Lizandro|Banco Foz do Lizandro;Banco Foz
E Firm|Mirante SGPS|Mirante SGPS;Mirante
E Organization|CMVM|CMVM
E Person|Leonor Taborda|Leonor Taborda;Taborda
E Firm|Caixa Arousa|Caixa Arousa
E Firm|Saltmarsh|Saltmarsh
E Firm|Foz Atlântico|Foz Atlântico
E Person|Nelson Évora Tavares|Nelson Évora Tavares
E Place|Angola|Angolan
E Place|Lisbon|Lisbon
E Place|Portugal|Portuguese
E Place|Galicia|Galicia
E Place|United States|American
E Place|Cape Verde|Cape Verde
E Place|Luanda|Luanda
C Bento Sebastião|Angolan general@0;who@1;the man@1;his@1;the general@6;him@6;him#2@6
C Mirante SGPS|the latter@1;it@1;It@2;it@3;its@4
C Leonor Taborda|her@3;her#2@3
C Caixa Arousa|holder of 17%@4
C Banco Foz do Lizandro|the bank@4;The bank@5;its@5
R Mirante SGPS|INVESTED_IN|Banco Foz do Lizandro|1|asserted|-
R Mirante SGPS|LOCATED_IN|Portugal|1|asserted|-
R Bento Sebastião|AGREED_WITH|Mirante SGPS|1|asserted|-
R Leonor Taborda|LEADS|Mirante SGPS|3|asserted|-
R Mirante SGPS|OWNS|Banco Foz do Lizandro|3-4|expected|-
R Caixa Arousa|INVESTED_IN|Banco Foz do Lizandro|4|asserted|-
R Caixa Arousa|LOCATED_IN|Galicia|4|asserted|-
R Mirante SGPS|ACCUSED_BY|Caixa Arousa|4|asserted|-
R Saltmarsh|LOCATED_IN|United States|4|asserted|-
R Nelson Évora Tavares|OWNS|Foz Atlântico|5|asserted|-
R Banco Foz do Lizandro|AGREED_WITH|Nelson Évora Tavares|5|asserted|-
R Foz Atlântico|LOCATED_IN|Cape Verde|5|asserted|-

@d-060|farm weekly|2022-08-25|Kōwhai Co-op votes to let the butter go
1 By 71 votes in the hundred, and after an afternoon nobody in the Hāwera hall will forget soon, the farmer-owners of Kōwhai Dairy Co-operative Ltd told its directors on Tuesday to sell the Golden Tui butter brand, on which their grandparents' faces appear, to Dubai's Zahrat Foods FZCO.
2 The price, NZ$210m, comes to about $48,000 a farm.
3 Zahrat, already the co-op's largest customer for milk powder, undertakes to buy all its butter from Kōwhai for ten years and may make it, from year four, at a plant of its own in Jebel Ali.
---
4 "You can't eat a logo," chair Murray Te Rangihaeata said from the stage, to which a voice replied that you couldn't milk one either.
5 Losing out is the Auckland family firm Pennycook's, whose higher offer was conditional on finance from Tasman Mutual Bank that, as Anneke Visser, who runs Pennycook's, conceded, "never quite turned up".
6 Clearance is needed from the Overseas Investment Office.
7 China's Bright Pasture, which pulled out of the running in June and whose 9 per cent of Kōwhai's listed units has been on the block since, could not be reached.
E Firm|Kōwhai Dairy Co-operative Ltd|Kōwhai Dairy Co-operative Ltd;Kōwhai Co-op;Kōwhai
E Firm|Golden Tui|Golden Tui
E Firm|Zahrat Foods FZCO|Zahrat Foods FZCO;Zahrat
E Person|Murray Te Rangihaeata|Murray Te Rangihaeata
E Firm|Pennycook's|Pennycook's
E Firm|Tasman Mutual Bank|Tasman Mutual Bank
E Person|Anneke Visser|Anneke Visser
E Organization|Overseas Investment Office|Overseas Investment Office
E Firm|Bright Pasture|Bright Pasture
E Place|Hāwera|Hāwera
E Place|Dubai|Dubai
E Place|Jebel Ali|Jebel Ali
E Place|Auckland|Auckland
E Place|China|China
E Commodity|butter|butter
E Commodity|milk powder|milk powder
C Kōwhai Dairy Co-operative Ltd|its@1;the co-op@3
C Zahrat Foods FZCO|its@3;its own@3
C Pennycook's|whose@5
C Anneke Visser|who@5
C Bright Pasture|which@7;whose@7
R Kōwhai Dairy Co-operative Ltd|OWNS|Golden Tui|1|asserted|-
R Zahrat Foods FZCO|OWNS|Golden Tui|1|expected|-
R Zahrat Foods FZCO|LOCATED_IN|Dubai|1|asserted|-
R Kōwhai Dairy Co-operative Ltd|SUPPLIES|Zahrat Foods FZCO|3|asserted|-
R Kōwhai Dairy Co-operative Ltd|EXPORTS|milk powder|3|asserted|-
R Zahrat Foods FZCO|IMPORTS|milk powder|3|asserted|-
R Zahrat Foods FZCO|IMPORTS|butter|3|expected|for ten years
R Kōwhai Dairy Co-operative Ltd|SUPPLIES|Zahrat Foods FZCO|3|expected|for ten years
R Zahrat Foods FZCO|INVESTED_IN|Jebel Ali|3|expected|-
R Murray Te Rangihaeata|LEADS|Kōwhai Dairy Co-operative Ltd|4|asserted|-
R Pennycook's|LOCATED_IN|Auckland|5|asserted|-
R Pennycook's|OWNS|Golden Tui|5|denied|-
R Anneke Visser|LEADS|Pennycook's|5|asserted|-
R Bright Pasture|LOCATED_IN|China|7|asserted|-
R Bright Pasture|OWNS|Golden Tui|7|denied|in June
R Bright Pasture|INVESTED_IN|Kōwhai Dairy Co-operative Ltd|7|asserted|-
