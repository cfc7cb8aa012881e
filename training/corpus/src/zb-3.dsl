@zb-041|public broadcaster, us|2023-09-28|Cuba's Private Shops Find Ways Around an Old Embargo
1 HAVANA — For breakfast Yunior Cepero sells chicken from Arkansas, for lunch rice from Brazil and in the evening, if there has been a delivery, Spanish beer.
2 None of it was there two years ago, when private firms were still forbidden on the island.
---
3 There are now more than 8,000 of them.
4 The smallest repair bicycles; the biggest, such as Mercadito Quinta Avenida SRL, bring in forty containers a month, most of them from Miami.
5 U.S. sanctions on Cuba, in force since 1962, make exceptions for food and, since 2022, for much that helps what Washington calls the "independent private sector."
---
6 "The word embargo means something different to everybody," said Elena Fonseca-Wright, a lawyer in Coral Gables who advises exporters.
7 "To the bank, it means no. To the chicken, it means cash in advance."
8 According to the U.S. Department of Agriculture, American farmers sold the island $328 million worth of food last year.
---
9 Prices are another matter.
10 A carton of eggs costs a teacher's salary.
11 Retirees stand outside the shops and look in.
12 "Before, there was nothing and we could not buy it," said Marta, 71, who did not want to give her surname.
13 "Now there is everything and we cannot buy it."
---
14 The government of President Miguel Díaz-Canel has promised to "put order" into the sector, which shopkeepers take to mean taxes.
E Place|Cuba|Cuba
E Place|Havana|HAVANA
E Place|Arkansas|Arkansas
E Place|Brazil|Brazil
E Place|Spain|Spanish
E Place|Miami|Miami
E Place|United States|U.S.;Washington;American
E Place|Coral Gables|Coral Gables
E Organization|U.S. Department of Agriculture|U.S. Department of Agriculture
E Person|Yunior Cepero|Yunior Cepero
E Person|Elena Fonseca-Wright|Elena Fonseca-Wright
E Person|Marta|Marta
E Person|Miguel Díaz-Canel|Miguel Díaz-Canel
E Firm|Mercadito Quinta Avenida SRL|Mercadito Quinta Avenida SRL
E Commodity|chicken|chicken
E Commodity|rice|rice
E Commodity|beer|beer
E Commodity|bicycles|bicycles
E Commodity|food|food
E Commodity|eggs|eggs
C Cuba|the island@2;the island@8;The government@14
C Elena Fonseca-Wright|who@6
C Marta|who@12
R Cuba|SANCTIONED_BY|United States|5|asserted|since 1962
R United States|SUPPLIES|Cuba|8|asserted|last year
R United States|EXPORTS|food|8|asserted|last year
R Cuba|IMPORTS|food|8|asserted|last year
R Miguel Díaz-Canel|LEADS|Cuba|14|asserted|-
R Mercadito Quinta Avenida SRL|LOCATED_IN|Cuba|2-4|asserted|-

@zb-042|wire|2022-11-14|FTX-style ruin in Vilnius: regulator seals exchange, founder gone
1 VILNIUS, Nov 14 - Lithuania's central bank on Monday withdrew the permit of crypto exchange Gintaras Digital UAB, whose customers have been unable to get at their money since Thursday and whose founder has not been seen since Friday.
---
2 The Bank of Lithuania put the hole at 96 million euros at the least.
3 On the platform's website, a cartoon of an amber necklace asked users for patience.
---
4 Marius Kazlenas, 31, who started the company in a dormitory in Kaunas and still runs it, drove to Warsaw and took a plane from there to Tbilisi, according to a police document.
5 Prosecutors want to speak with him but have not named him a suspect.
6 "He is on a hiking holiday which he booked in spring," said his sister, the only relative to come to the door.
---
7 Gintaras grew by offering eight percent on deposits.
8 It sponsored a basketball club, an opera and, last year, the New Year's fireworks.
9 Regulators had had doubts for a while: an inspection in June found that the accounts were being kept in a shared spreadsheet.
---
10 In the Bahamas, meanwhile, authorities are busy with a bankruptcy four hundred times as large.
11 "Ours is only a small one," Finance Minister Gintarė Skaistė said, "but our people's euros are the same size as anybody's."
E Place|Vilnius|VILNIUS;Vilnius
E Place|Lithuania|Lithuania
E Place|Kaunas|Kaunas
E Place|Warsaw|Warsaw
E Place|Tbilisi|Tbilisi
E Place|Bahamas|Bahamas
E Organization|Bank of Lithuania|Bank of Lithuania
E Firm|Gintaras Digital UAB|Gintaras Digital UAB;Gintaras
E Firm|FTX|FTX
E Person|Marius Kazlenas|Marius Kazlenas
E Person|Gintarė Skaistė|Gintarė Skaistė
C Gintaras Digital UAB|crypto exchange@1;whose@1;the company@4;it@4;It@8
C Marius Kazlenas|founder@1;who@4;him@5;He@6;his@6
C Bank of Lithuania|Lithuania's central bank@1
C Warsaw|there@4
R Bank of Lithuania|LOCATED_IN|Lithuania|1-2|asserted|-
R Gintaras Digital UAB|LOCATED_IN|Lithuania|1|asserted|-
R Marius Kazlenas|LEADS|Gintaras Digital UAB|4|asserted|-
R Marius Kazlenas|VISITED|Warsaw|4|alleged|-
R Marius Kazlenas|VISITED|Tbilisi|4|alleged|-
R Gintarė Skaistė|EMPLOYED_BY|Lithuania|1-11|asserted|-

@zb-043|agency story|2025-03-04|China hits back at US tariffs with farm duties, puts companies on lists
1 Beijing (AFP) - China announced levies of up to 15 percent on American farm products on Tuesday, minutes after new US tariffs took effect, and warned that it was ready to fight "till the end" in any kind of war.
---
2 Chicken, wheat, corn and cotton from the United States will cost 15 percent more from March 10, and soybeans, pork, beef, fruit and dairy 10 percent more.
3 In Des Moines, a farmers' helpline said the phone had been ringing since dawn.
---
4 Ten American companies joined the commerce ministry's "unreliable entity list", which cuts them off from trade and investment in the country.
5 They include the drone maker Kestrel Autonomy, from San Diego, and the shipbuilder Tidewater & Knox.
6 Customs, separately, suspended timber imports from the United States, citing bark beetles, and took away the licence of three soybean exporters, among them Great Lakes Grain LLC.
---
7 Foreign ministry spokesman Lin Jian said the issue of fentanyl, which the White House gave as its reason, was "a flimsy excuse".
8 Mexico and Canada, also targeted, promised answers of their own.
---
9 The timing is awkward for Beijing, where the National People's Congress opens on Wednesday and is expected to set a growth goal of around five percent.
10 Delegates arriving at the railway station had little to say.
11 "I'm here for healthcare in the villages," said one, a doctor from Guizhou, tugging a suitcase.
E Place|Beijing|Beijing
E Place|China|China
E Place|United States|United States;US;American
E Place|Des Moines|Des Moines
E Place|San Diego|San Diego
E Place|Mexico|Mexico
E Place|Canada|Canada
E Place|Guizhou|Guizhou
E Organization|AFP|AFP
E Organization|commerce ministry|commerce ministry
E Organization|Customs|Customs
E Organization|Foreign ministry|Foreign ministry
E Organization|White House|White House
E Organization|National People's Congress|National People's Congress
E Firm|Kestrel Autonomy|Kestrel Autonomy
E Firm|Tidewater & Knox|Tidewater & Knox
E Firm|Great Lakes Grain LLC|Great Lakes Grain LLC
E Person|Lin Jian|Lin Jian
E Commodity|farm products|farm products
E Commodity|chicken|Chicken
E Commodity|wheat|wheat
E Commodity|corn|corn
E Commodity|cotton|cotton
E Commodity|soybeans|soybeans;soybean
E Commodity|pork|pork
E Commodity|beef|beef
E Commodity|fruit|fruit
E Commodity|dairy|dairy
E Commodity|drones|drone
E Commodity|timber|timber
E Commodity|fentanyl|fentanyl
C China|it@1;the country@4
R Kestrel Autonomy|SANCTIONED_BY|commerce ministry|4-5|asserted|-
R Tidewater & Knox|SANCTIONED_BY|commerce ministry|4-5|asserted|-
R Kestrel Autonomy|LOCATED_IN|San Diego|5|asserted|-
R Kestrel Autonomy|LOCATED_IN|United States|4-5|asserted|-
R Tidewater & Knox|LOCATED_IN|United States|4-5|asserted|-
R United States|SANCTIONED_BY|Customs|6|asserted|-
R United States|SUPPLIES|China|6|denied|-
R China|IMPORTS|timber|6|denied|-
R Lin Jian|EMPLOYED_BY|Foreign ministry|7|asserted|-

@zb-044|wire|2023-12-07|Guyana tells oil firms to keep drilling as Venezuela claims Essequibo
1 GEORGETOWN - Guyana assured oil companies on Thursday that their licences were safe after Venezuelan President Nicolas Maduro showed parliament a new map with two-thirds of his neighbour's territory on it.
---
2 "Our investors have nothing to fear," President Irfaan Ali said in an address to the nation.
3 He had spoken by phone with U.S. Secretary of State Antony Blinken and with the U.N. chief.
---
4 Venezuela held a referendum on Sunday in which, it says, more than ten million people voted to take over the Essequibo.
5 Polling stations seen by reporters were mostly empty.
6 Maduro has told state oil firm PDVSA to grant licences in the region and gave companies working there three months to leave.
---
7 Production in Guyana, from nothing in 2019, has passed 600,000 barrels a day.
8 Stabroek Deepwater Ltd, a venture of Houston's Pelican Exploration with China's Haiyang Oil, pumps all of it.
9 A Pelican manager who asked for anonymity said the rigs were 200 kilometres from the coast and "a map doesn't float".
---
10 Brazil has sent armoured vehicles to its border post at Pacaraima.
11 The International Court of Justice told Caracas last week to refrain from any action that would change the situation on the ground.
12 Guyanese with relatives in Bolivar state are stocking up on flour.
13 The price of gold, which thousands dig for on both sides of the line, has rarely been higher.
E Place|Guyana|Guyana;Guyanese
E Place|Georgetown|GEORGETOWN
E Place|Venezuela|Venezuelan;Venezuela;Caracas
E Place|Essequibo|Essequibo
E Place|United States|U.S.
E Place|Houston|Houston
E Place|China|China
E Place|Brazil|Brazil
E Place|Pacaraima|Pacaraima
E Place|Bolivar state|Bolivar state
E Organization|United Nations|U.N.
E Organization|International Court of Justice|International Court of Justice
E Firm|PDVSA|PDVSA
E Firm|Stabroek Deepwater Ltd|Stabroek Deepwater Ltd
E Firm|Pelican Exploration|Pelican Exploration;Pelican
E Firm|Haiyang Oil|Haiyang Oil
E Person|Nicolas Maduro|Nicolas Maduro;Maduro
E Person|Irfaan Ali|Irfaan Ali
E Person|Antony Blinken|Antony Blinken
E Commodity|oil|oil
E Commodity|armoured vehicles|armoured vehicles
E Commodity|flour|flour
E Commodity|gold|gold
C Nicolas Maduro|his@1
C Guyana|his neighbour@1
C Irfaan Ali|He@3
C Venezuela|it@4
C Brazil|its@10
C Essequibo|the region@6;there@6
R Nicolas Maduro|LEADS|Venezuela|1|asserted|-
R Irfaan Ali|LEADS|Guyana|1-2|asserted|-
R Antony Blinken|EMPLOYED_BY|United States|3|asserted|-
R Venezuela|OWNS|PDVSA|4-6|asserted|-
R Stabroek Deepwater Ltd|LOCATED_IN|Guyana|7-8|asserted|-
R Pelican Exploration|INVESTED_IN|Stabroek Deepwater Ltd|8|asserted|-
R Haiyang Oil|INVESTED_IN|Stabroek Deepwater Ltd|8|asserted|-
R Pelican Exploration|LOCATED_IN|Houston|8|asserted|-
R Haiyang Oil|LOCATED_IN|China|8|asserted|-

@zb-045|opinion in broadcaster, no edge|2024-02-28|Opinion: The trouble with asking whether sanctions 'work'
1 Every February somebody asks me whether sanctions work, and every February I say that it depends on what one wants them to do.
---
2 If they are meant to punish, they punish.
3 If they are meant to stop a tank, they are about as useful as a parking fine.
4 A government that sanctions its neighbor is also talking to its own voters, and to its allies, and, in a roundabout way, to the companies that would rather not have to choose.
---
5 Consider the insurer.
6 Nobody elected it, but it has the power to keep a ship in harbor.
7 Consider the dentist in Omsk who needs a German drill.
8 He will get it, from somewhere, at twice the price, and he will not think of overthrowing anybody.
---
9 I once sat next to a retired commodity trader on a flight to Zurich.
10 He had dealt in oil under five embargoes.
11 "A sanction," he told me, "is a tax that you pay to a man you would not have to dinner."
---
12 Are there better tools?
13 There may be.
14 Trade unions, churches and chess federations have all imposed boycotts, with mixed results.
15 Lawmakers in a dozen capitals will sanction almost any measure as long as it costs nothing before the next election.
---
* 16 The author teaches economic history. The views expressed are his own.
E Place|Omsk|Omsk
E Place|Germany|German
E Place|Zurich|Zurich
E Commodity|tank|tank
E Commodity|drill|drill
E Commodity|oil|oil

@zb-046|wire|2025-06-12|Japan's Mikasa Steel closes purchase of Ohio rival after 18-month saga
1 TOKYO/PITTSBURGH - Mikasa Steel Corporation completed its $14.1 billion acquisition of Mahoning Steel Corp on Thursday, a day and a half after the White House put its signature to an arrangement under which Washington receives a single "golden share".
---
2 The price, $55 a share, is the one that the two agreed on in December 2023.
3 Between then and now the takeover was opposed by two presidents, blocked by one of them and sent for a second national security review by the other.
4 The Japanese company has promised to put $11 billion into American mills by 2028.
---
5 "We are grateful for everybody's patience, including our own," Mikasa's chairman and CEO, Eiji Hashizume, told reporters.
6 David Burrell-Knox stays on as chief executive of Mahoning, whose headquarters remain where they have been since 1901.
---
7 The United Steelworkers was unimpressed.
8 Its president said that the union would watch every word of the commitment.
9 Local mayors in the Mon Valley, on the other hand, hung out flags.
---
10 Foreign takeovers of big American firms have met with resistance from both parties.
11 A Chinese oil company withdrew from one in 2005; a Dubai port operator sold its terminals in 2006 after an uproar in Congress.
12 What a golden share lets a government do depends on the small print, which nobody outside has seen.
13 Mikasa's shares closed 2.9% lower in Tokyo, where analysts fret about its debt.
E Place|Tokyo|TOKYO;Tokyo
E Place|Pittsburgh|PITTSBURGH
E Place|Japan|Japan;Japanese
E Place|United States|Washington;American
E Place|Ohio|Ohio
E Place|Mon Valley|Mon Valley
E Place|China|Chinese
E Place|Dubai|Dubai
E Organization|White House|White House
E Organization|United Steelworkers|United Steelworkers
E Organization|Congress|Congress
E Firm|Mikasa Steel Corporation|Mikasa Steel Corporation;Mikasa;Mikasa Steel
E Firm|Mahoning Steel Corp|Mahoning Steel Corp;Mahoning
E Person|Eiji Hashizume|Eiji Hashizume
E Person|David Burrell-Knox|David Burrell-Knox
E Commodity|oil|oil
C Mikasa Steel Corporation|its@1;The Japanese company@4;We@5;its@13
C Mahoning Steel Corp|whose@6;Ohio rival@0
C United Steelworkers|Its@8;the union@8
R Mikasa Steel Corporation|OWNS|Mahoning Steel Corp|1|asserted|on Thursday
R Mikasa Steel Corporation|LOCATED_IN|Japan|0-1|asserted|-
R Mahoning Steel Corp|LOCATED_IN|Ohio|0-1|asserted|-
R United States|INVESTED_IN|Mahoning Steel Corp|1|asserted|-
R Mikasa Steel Corporation|AGREED_WITH|Mahoning Steel Corp|1-2|asserted|December 2023
R Mikasa Steel Corporation|AGREED_WITH|White House|1|asserted|-
R Mikasa Steel Corporation|INVESTED_IN|United States|4|expected|by 2028
R Eiji Hashizume|LEADS|Mikasa Steel Corporation|5|asserted|-
R David Burrell-Knox|LEADS|Mahoning Steel Corp|6|asserted|-

@zb-047|wiki news|2024-04-02|Baltimore: first vessel passes channel beside fallen bridge
* 1 Tuesday, April 2, 2024
* 2 [Image: The truss of the Francis Scott Key Bridge across the bow of the Dalisay. Photograph by the U.S. Army Corps of Engineers.]
---
3 The tug Crystal Ann pushed a barge with jet fuel through a temporary channel in the port of Baltimore, Maryland, on Monday, six days after the container ship Dalisay lost power and brought down the Francis Scott Key Bridge.
4 The channel is 3.4 metres deep, enough for barges and for not much else.
5 A second was to be opened today.
---
6 Six men who had been mending potholes on the bridge were killed; two bodies have been found so far.
7 The Dalisay, which belongs to Grace Harbour Pte Ltd of Singapore, still lies where she stopped, with 21 people aboard.
8 The crew have been told to keep their phones switched off.
---
9 The U.S. Coast Guard said it could not give a date for the opening of the main channel.
10 About ten ships are shut in, among them a coal carrier bound for India and three vessels of the navy reserve.
11 Baltimore handles more cars than any other U.S. port.
12 Carmakers said that they would unload at Brunswick and Newark for the time being.
---
13 Governor Wes Moore described the work as "remarkably complex".
14 President Joe Biden is due to visit the city on Friday.
15 Grace Harbour asked a federal court on Monday to limit its liability to $43.6 million, relying on a law that also served the owner of the Titanic.
---
* 16 Sources
* 17 Talia Brodwin. "Tug makes it past wreck". WBAL, April 1, 2024
E Place|Baltimore|Baltimore
E Place|Maryland|Maryland
E Place|Francis Scott Key Bridge|Francis Scott Key Bridge
E Place|United States|U.S.
E Place|Singapore|Singapore
E Place|India|India
E Place|Brunswick|Brunswick
E Place|Newark|Newark
E Organization|U.S. Army Corps of Engineers|U.S. Army Corps of Engineers
E Organization|U.S. Coast Guard|U.S. Coast Guard
E Organization|WBAL|WBAL
E Firm|Grace Harbour Pte Ltd|Grace Harbour Pte Ltd;Grace Harbour
E Person|Wes Moore|Wes Moore
E Person|Joe Biden|Joe Biden
E Person|Talia Brodwin|Talia Brodwin
E Vessel|Crystal Ann|Crystal Ann
E Vessel|Dalisay|Dalisay
E Vessel|Titanic|Titanic
E Commodity|jet fuel|jet fuel
E Commodity|coal|coal
E Commodity|cars|cars
C Dalisay|which@7;she@7
C U.S. Coast Guard|it@9
C Baltimore|the city@14
C Grace Harbour Pte Ltd|its@15
R Baltimore|LOCATED_IN|Maryland|3|asserted|-
R Grace Harbour Pte Ltd|OWNS|Dalisay|7|asserted|-
R Grace Harbour Pte Ltd|LOCATED_IN|Singapore|7|asserted|-
R Dalisay|LOCATED_IN|Baltimore|3-7|asserted|-
R Baltimore|LOCATED_IN|United States|11|asserted|-
R Joe Biden|VISITED|Baltimore|11-14|expected|on Friday
R Wes Moore|LEADS|Maryland|3-13|asserted|-
B 1,2,16,17

@zb-048|wire|2022-07-21|UAE's Murban Agri in talks to lift stake in Serbian miller
1 BELGRADE/ABU DHABI - Murban Agri PJSC, the food arm of an Abu Dhabi sovereign fund, is in discussions to raise its holding in Serbia's biggest flour miller, Žitoprodukt Banat a.d., to a majority from 35%, three people with knowledge of the matter said.
---
2 No agreement has been reached and the parties may yet decide against it, they added.
3 Murban declined to comment.
4 Žitoprodukt's finance director, Vesna Radojčić, said only that "shareholders talk to each other all the time, at weddings as well".
---
5 Grain prices have swung wildly since February, and Gulf states, which buy most of what they eat abroad, have been looking for farms and silos of their own.
6 Serbia stopped wheat exports for a month and a half in spring.
7 The drought now spreading across Vojvodina could cut the maize crop by a third, agronomists say.
---
8 Murban came to Serbia in 2014, when it leased 3,000 hectares near Zrenjanin; President Aleksandar Vučić, then prime minister, attended the ceremony.
9 The village has since got a new road.
10 Residents complain that there is less work than they were led to expect, since the harvesters steer themselves.
11 "They are polite people, but you never see anybody," said Milorad, who keeps bees.
E Place|Belgrade|BELGRADE
E Place|Abu Dhabi|Abu Dhabi;ABU DHABI
E Place|United Arab Emirates|UAE
E Place|Serbia|Serbia;Serbian
E Place|Gulf|Gulf
E Place|Vojvodina|Vojvodina
E Place|Zrenjanin|Zrenjanin
E Firm|Murban Agri PJSC|Murban Agri PJSC;Murban;Murban Agri
E Firm|Žitoprodukt Banat a.d.|Žitoprodukt Banat a.d.;Žitoprodukt
E Person|Vesna Radojčić|Vesna Radojčić
E Person|Aleksandar Vučić|Aleksandar Vučić
E Person|Milorad|Milorad
E Commodity|flour|flour
E Commodity|grain|Grain
E Commodity|wheat|wheat
E Commodity|maize|maize
C Murban Agri PJSC|its@1;it@8
C Milorad|who@11
C Gulf|Gulf states@5;which@5
R Murban Agri PJSC|INVESTED_IN|Žitoprodukt Banat a.d.|1|asserted|-
R Murban Agri PJSC|OWNS|Žitoprodukt Banat a.d.|1|expected|-
R Murban Agri PJSC|LOCATED_IN|United Arab Emirates|0-1|asserted|-
R Žitoprodukt Banat a.d.|LOCATED_IN|Serbia|1|asserted|-
R Vesna Radojčić|EMPLOYED_BY|Žitoprodukt Banat a.d.|4|asserted|-
R Serbia|EXPORTS|wheat|6|denied|in spring
R Murban Agri PJSC|VISITED|Serbia|8|asserted|in 2014
R Aleksandar Vučić|LEADS|Serbia|8|asserted|-

@zb-049|public broadcaster, uk|2025-11-04|'We are not in the dock': minister denies Libya fuel claims
1 A Maltese minister has rejected claims that his department turned a blind eye to the smuggling of subsidised Libyan diesel.
---
2 "This is old fish in new paper," Karm Zerafa-Borg, the Minister for Transport, told parliament, where opposition members banged on their desks.
3 The allegation was made at the weekend by the newspaper Il-Gardjola.
4 It reported that a tanker called the Ruta Serena had four times switched off its transponder off Zuwara, taken on fuel, and sold it to the bunker firm Hurd Bank Services Ltd, whose office is above a chemist's in Sliema.
---
5 Hurd Bank Services said the vessel "has at no time been a supplier of ours".
6 The Libyan attorney general's office said last year that the country loses more than five billion dollars a year to smugglers.
7 Much of the fuel is imported, some of it from refineries in Italy, and sold at the pump for three US cents a litre.
8 A stretch of water on Malta's eastern side, outside its territorial limit, has served as a car park for tankers for decades.
---
9 Mr Zerafa-Borg said he had asked the shipping registry to look into the paper's dates.
10 He stopped short of promising to publish the result.
11 Analysis: in an election year, it is rarely the diesel that sinks a minister, but the way he talks about it.
E Place|Malta|Maltese;Malta
E Place|Libya|Libyan;Libya
E Place|Zuwara|Zuwara
E Place|Sliema|Sliema
E Place|Italy|Italy
E Organization|Ministry for Transport|Transport
E Organization|Il-Gardjola|Il-Gardjola
E Organization|attorney general's office|attorney general's office
E Firm|Hurd Bank Services Ltd|Hurd Bank Services Ltd;Hurd Bank Services
E Person|Karm Zerafa-Borg|Karm Zerafa-Borg;Zerafa-Borg
E Vessel|Ruta Serena|Ruta Serena
E Commodity|diesel|diesel
E Commodity|fuel|fuel
C Karm Zerafa-Borg|A Maltese minister@1;his@1;he@9;He@10
C Il-Gardjola|It@4
C Ruta Serena|its@4;the vessel@5
C Hurd Bank Services Ltd|whose@4;ours@5
C Libya|the country@6
R Karm Zerafa-Borg|LEADS|Ministry for Transport|2|asserted|-
R Karm Zerafa-Borg|EMPLOYED_BY|Malta|1-2|asserted|-
R Ministry for Transport|LOCATED_IN|Malta|1-2|asserted|-
R Ruta Serena|ACCUSED_BY|Il-Gardjola|3-4|asserted|at the weekend
R Hurd Bank Services Ltd|IMPORTS|fuel|4|alleged|-
R Hurd Bank Services Ltd|LOCATED_IN|Sliema|4|asserted|-
R attorney general's office|LOCATED_IN|Libya|6|asserted|-
R Italy|SUPPLIES|Libya|6-7|asserted|-
R Italy|EXPORTS|fuel|7|asserted|-
R Libya|IMPORTS|fuel|6-7|asserted|-

@zb-050|news digest, glued|2023-01-25|Morning roundup
1 Good morning, it's Wednesday. GERMANY has agreed to send fourteen Leopard 2 tanks to Ukraine and will let Poland and others do the same, Chancellor Olaf Scholz told his cabinet; Kyiv asked for fighter jets before lunch. READ MORE: Five things to know about the Leopard.
2 PERU: machine-gun fire, roadblocks and now no gas: the southern city of Arequipa has run out of cooking fuel, and the Las Bambas copper mine is working at a crawl. President Dina Boluarte apologised to Cusco and asked Congress, again, to bring the elections forward.
3 TECH: Micropoint Software of Seattle reports a profit of $16.4bn, down 12%, and 10,000 job cuts; it also confirmed that it is putting "billions" into the laboratory DeepLoom. Its boss: "The next major platform wave." Users of its mail service could not get in for most of the morning.
4 ZAMBIA: the IMF's managing director, Kristalina Georgieva, leaves Lusaka today after three days of talk about talk about debt.
5 LONG READ: The ferry that Scotland forgot to finish.
6 AND FINALLY: A Minnesota man who reported his boat stolen was told it had been under the snow all along.
7 Sign up here to get this in your inbox.
E Place|Germany|GERMANY
E Place|Ukraine|Ukraine;Kyiv
E Place|Poland|Poland
E Place|Peru|PERU
E Place|Arequipa|Arequipa
E Place|Las Bambas copper mine|Las Bambas copper mine
E Place|Cusco|Cusco
E Place|Seattle|Seattle
E Place|Zambia|ZAMBIA
E Place|Lusaka|Lusaka
E Place|Scotland|Scotland
E Place|Minnesota|Minnesota
E Organization|Congress|Congress
E Organization|IMF|IMF
E Firm|Micropoint Software|Micropoint Software
E Firm|DeepLoom|DeepLoom
E Person|Olaf Scholz|Olaf Scholz
E Person|Dina Boluarte|Dina Boluarte
E Person|Kristalina Georgieva|Kristalina Georgieva
E Commodity|tanks|Leopard 2 tanks
E Commodity|fighter jets|fighter jets
E Commodity|gas|gas
E Commodity|cooking fuel|cooking fuel
C Olaf Scholz|his@1
C Micropoint Software|it@3;it#2@3;Its@3;its@3
R Germany|SUPPLIES|Ukraine|1|expected|-
R Ukraine|IMPORTS|tanks|1|expected|-
R Germany|EXPORTS|tanks|1|expected|-
R Poland|SUPPLIES|Ukraine|1|expected|-
R Olaf Scholz|LEADS|Germany|1|asserted|-
R Arequipa|LOCATED_IN|Peru|2|asserted|-
R Dina Boluarte|LEADS|Peru|2|asserted|-
R Micropoint Software|LOCATED_IN|Seattle|3|asserted|-
R Micropoint Software|INVESTED_IN|DeepLoom|3|asserted|-
R Kristalina Georgieva|LEADS|IMF|4|asserted|-
R Kristalina Georgieva|VISITED|Lusaka|4|asserted|-
R Lusaka|LOCATED_IN|Zambia|4|asserted|-
B 7

@zb-051|wire|2024-11-21|Second cable in Baltic cut; Danes shadow Chinese bulker
1 COPENHAGEN/HELSINKI - Denmark's navy said on Wednesday it was staying close to a Chinese bulk carrier, the Yi Sheng 6, that lay at anchor in the Kattegat, after two fibre-optic cables on the floor of the Baltic Sea were damaged within a day of each other.
2 It gave no reason for its interest and said there was "nothing further to add".
---
3 One of the cables links Finland with Germany, the other Lithuania with the Swedish island of Gotland.
4 Germany's defence minister, Boris Pistorius, told reporters on the fringe of a meeting in Brussels that nobody believed that the damage was an accident.
5 Swedish police have opened an inquiry into sabotage.
---
6 The ship, loaded with fertiliser, sailed from Ust-Luga in Russia on November 15.
7 Data from tracking services put her above both spots at about the right time.
8 Her owner, Ningbo Yi Sheng Shipping Co. Ltd., with a single other ship to its name, did not pick up the phone.
9 In Beijing, a foreign ministry spokesperson said China always fulfilled its flag state obligations.
10 The Kremlin called suspicions of Russian involvement absurd.
---
11 About 200 cables are broken every year around the globe, mostly by anchors and trawls.
12 Internet users in Helsinki noticed nothing.
13 "We have enough routes," said Samuli Bergström-Laine, an expert at the National Cyber Security Centre, and added after a pause, "today".
E Place|Copenhagen|COPENHAGEN
E Place|Helsinki|HELSINKI;Helsinki
E Place|Denmark|Denmark;Danes
E Place|China|Chinese;China
E Place|Kattegat|Kattegat
E Place|Baltic Sea|Baltic Sea;Baltic
E Place|Finland|Finland
E Place|Germany|Germany
E Place|Lithuania|Lithuania
E Place|Sweden|Swedish
E Place|Gotland|Gotland
E Place|Brussels|Brussels
E Place|Ust-Luga|Ust-Luga
E Place|Russia|Russia;Russian;Kremlin
E Place|Beijing|Beijing
E Organization|foreign ministry|foreign ministry
E Organization|National Cyber Security Centre|National Cyber Security Centre
E Firm|Ningbo Yi Sheng Shipping Co. Ltd.|Ningbo Yi Sheng Shipping Co. Ltd.
E Person|Boris Pistorius|Boris Pistorius
E Person|Samuli Bergström-Laine|Samuli Bergström-Laine
E Vessel|Yi Sheng 6|Yi Sheng 6
E Commodity|fertiliser|fertiliser
C Denmark|it@1;It@2
C Yi Sheng 6|that@1;The ship@6;her@7;Her@8
C Ningbo Yi Sheng Shipping Co. Ltd.|its@8
C China|its@9
R Yi Sheng 6|LOCATED_IN|Kattegat|1|asserted|on Wednesday
R Gotland|LOCATED_IN|Sweden|3|asserted|-
R Boris Pistorius|EMPLOYED_BY|Germany|4|asserted|-
R Boris Pistorius|VISITED|Brussels|4|asserted|-
R Ust-Luga|LOCATED_IN|Russia|6|asserted|-
R Ningbo Yi Sheng Shipping Co. Ltd.|OWNS|Yi Sheng 6|6-8|asserted|-
R foreign ministry|LOCATED_IN|China|9|asserted|-
R Samuli Bergström-Laine|EMPLOYED_BY|National Cyber Security Centre|13|asserted|-

@zb-052|public broadcaster, us|2023-12-12|North Korea Says Its Own Factories Make Its Own Shells; Seoul Counts Containers
1 SEOUL — About 5,000 containers have left the North Korean port of Rajin for Russia since August, enough to hold more than two million artillery shells, South Korea's defense minister, Shin Won-sik, told editors on Monday.
---
2 He based the figure on satellite pictures.
3 A ship loads at a pier where none had been seen for years, sails to Dunai or Vostochny, and a few days later there are boxes on a train to Tikhoretsk, near the Ukrainian border.
4 What is inside can only be guessed.
---
5 Pyongyang has denied sending arms to Moscow.
6 A statement carried by the Korean Central News Agency (KCNA) on Tuesday called such reports "a rumor spread by hostile forces" and asserted that the country's munitions plants work for its own army alone.
7 Any such trade would break resolutions of the U.N. Security Council, for which Russia itself voted.
---
8 In return the North is thought to be getting fuel, flour and advice about satellites.
9 Its third attempt to put one into orbit succeeded in November, two months after leader Kim Jong Un rode his armored train to the Vostochny Cosmodrome and was shown around by Russian President Vladimir Putin.
---
10 "Rajin was a dead town," said Park Yeon-hee, who fled from there in 2017 and now runs a noodle shop in Incheon.
11 "We used to dry squid on the railway tracks."
12 She does not think the shells will make anyone in her family richer.
E Place|Seoul|SEOUL
E Place|North Korea|North Korea;North Korean;Pyongyang;North
E Place|Rajin|Rajin
E Place|Russia|Russia;Russian;Moscow
E Place|South Korea|South Korea;Seoul
E Place|Dunai|Dunai
E Place|Vostochny|Vostochny
E Place|Tikhoretsk|Tikhoretsk
E Place|Ukraine|Ukrainian
E Place|Vostochny Cosmodrome|Vostochny Cosmodrome
E Place|Incheon|Incheon
E Organization|Korean Central News Agency|Korean Central News Agency;KCNA
E Organization|U.N. Security Council|U.N. Security Council
E Person|Shin Won-sik|Shin Won-sik
E Person|Kim Jong Un|Kim Jong Un
E Person|Vladimir Putin|Vladimir Putin
E Person|Park Yeon-hee|Park Yeon-hee
E Commodity|artillery shells|artillery shells;Shells;shells
E Commodity|arms|arms
E Commodity|fuel|fuel
E Commodity|flour|flour
E Commodity|squid|squid
C Shin Won-sik|He@2
C North Korea|the country's@6;Its@9;its@6
C Kim Jong Un|his@9
C Park Yeon-hee|who@10;She@12;her@12
C Rajin|there@10
R Rajin|LOCATED_IN|North Korea|1|asserted|-
R North Korea|SUPPLIES|Russia|1|alleged|since August
R North Korea|EXPORTS|artillery shells|1|alleged|since August
R Russia|IMPORTS|artillery shells|1|alleged|since August
R Shin Won-sik|EMPLOYED_BY|South Korea|1|asserted|-
R North Korea|SUPPLIES|Russia|5|denied|-
R North Korea|EXPORTS|arms|5|denied|-
R Russia|SUPPLIES|North Korea|5-8|alleged|-
R North Korea|IMPORTS|fuel|8|alleged|-
R North Korea|IMPORTS|flour|8|alleged|-
R Kim Jong Un|LEADS|North Korea|9|asserted|-
R Kim Jong Un|VISITED|Vostochny Cosmodrome|9|asserted|-
R Kim Jong Un|MET_WITH|Vladimir Putin|9|asserted|-
R Vladimir Putin|LEADS|Russia|9|asserted|-
R Vladimir Putin|VISITED|Vostochny Cosmodrome|9|asserted|-

@zb-053|commodity wire|2025-03-05|Copper premium for New York swells as traders bet on Trump tariff
1 A ton of copper in New York cost $1,150 more than in London on Wednesday, an unheard-of gap that has traders turning ships around in mid-ocean.
---
2 President Donald Trump said in his address to Congress that he had placed a 25% tariff on foreign copper.
3 He had not; what he signed in February was an order to study one.
---
4 "You do not argue with the man, you charter a ship," said Pascal Rochat, head of metals at the Lausanne merchant Lemano Commodities SA.
5 Lemano has redirected 30,000 tons of Chilean cathode from Shanghai to New Orleans.
6 The Santiago miner Minera Los Cóndores SpA, from which it bought the metal, does not mind who melts it.
---
7 America uses 1.6 million tons of refined copper a year and makes a little over half of that.
8 Most imports come from Chile, Canada and Peru.
9 Fabricators say that a duty would hit them before any new mine could open; one in Arizona has been waiting for a permit since the first term of George W. Bush.
---
10 Copper for three months on the London Metal Exchange rose 2.7% to $9,595.
11 Zinc, lead and tin firmed.
12 Theft of cable is up as well: the railway to San Bernardino stood still on Tuesday, for the fourth time this year.
E Place|New York|New York
E Place|London|London
E Place|Lausanne|Lausanne
E Place|Chile|Chilean;Chile
E Place|Shanghai|Shanghai
E Place|New Orleans|New Orleans
E Place|Santiago|Santiago
E Place|United States|America
E Place|Canada|Canada
E Place|Peru|Peru
E Place|Arizona|Arizona
E Place|San Bernardino|San Bernardino
E Organization|Congress|Congress
E Organization|London Metal Exchange|London Metal Exchange
E Firm|Lemano Commodities SA|Lemano Commodities SA;Lemano
E Firm|Minera Los Cóndores SpA|Minera Los Cóndores SpA
E Person|Donald Trump|Donald Trump;Trump
E Person|Pascal Rochat|Pascal Rochat
E Person|George W. Bush|George W. Bush
E Commodity|copper|Copper;copper
E Commodity|refined copper|refined copper
E Commodity|cathode|cathode
E Commodity|zinc|Zinc
E Commodity|lead|lead
E Commodity|tin|tin
E Commodity|cable|cable
C Donald Trump|his@2;he@2;He@3;he@3
C Lemano Commodities SA|it@6
C United States|imports@8
R Pascal Rochat|EMPLOYED_BY|Lemano Commodities SA|4|asserted|-
R Lemano Commodities SA|LOCATED_IN|Lausanne|4|asserted|-
R Minera Los Cóndores SpA|SUPPLIES|Lemano Commodities SA|5-6|asserted|-
R Lemano Commodities SA|IMPORTS|cathode|5-6|asserted|-
R Minera Los Cóndores SpA|EXPORTS|cathode|5-6|asserted|-
R Minera Los Cóndores SpA|LOCATED_IN|Santiago|6|asserted|-
R United States|IMPORTS|refined copper|7-8|asserted|-
R Chile|SUPPLIES|United States|7-8|asserted|-
R Canada|SUPPLIES|United States|7-8|asserted|-
R Peru|SUPPLIES|United States|7-8|asserted|-

@zb-054|wire|2024-10-30|Sweden detains man over Syrian oil deal; London firm cries foul
1 STOCKHOLM - Swedish security police on Tuesday detained a Dutch-Lebanese consultant, Elias Haddad-Vermeer, on suspicion of having brokered the sale of condensate to Syria in 2021, in breach of European Union sanctions.
2 He denies wrongdoing.
---
3 Prosecutor Karolina Wieslander said the 48-year-old was stopped at Arlanda while changing planes.
4 A court will decide by Friday whether he should remain in custody.
5 The firm that employs him, Castlegate Energy Advisory LLP of London, said his detention was "an error that will be corrected" and that it had no dealings of any kind with Damascus.
---
6 Syria has produced hardly any oil of its own since the war began and has lived on deliveries from Iran.
7 Prosecutors elsewhere in Europe have been looking into middlemen since a tanker ran aground near Baniyas three years ago with papers that named Spain as its destination.
---
8 Sweden set up a special unit for sanctions cases in 2023.
9 Of 71 reports handed to it so far, most had to do with private parcels, one with a racehorse.
10 The maximum sentence is six years.
E Place|Stockholm|STOCKHOLM
E Place|Sweden|Swedish;Sweden
E Place|Netherlands|Dutch
E Place|Lebanon|Lebanese
E Place|Syria|Syria;Syrian;Damascus
E Place|Arlanda|Arlanda
E Place|London|London
E Place|Iran|Iran
E Place|Europe|Europe
E Place|Baniyas|Baniyas
E Place|Spain|Spain
E Organization|security police|security police
E Organization|European Union|European Union
E Firm|Castlegate Energy Advisory LLP|Castlegate Energy Advisory LLP
E Person|Elias Haddad-Vermeer|Elias Haddad-Vermeer
E Person|Karolina Wieslander|Karolina Wieslander
E Commodity|condensate|condensate
E Commodity|oil|oil
C Elias Haddad-Vermeer|He@2;the 48-year-old@3;he@4;him@5;his@5
C Castlegate Energy Advisory LLP|The firm@5;it@5
C Syria|its@6
R Elias Haddad-Vermeer|ARRESTED_BY|security police|1|asserted|on Tuesday
R security police|LOCATED_IN|Sweden|1|asserted|-
R Syria|SANCTIONED_BY|European Union|1|asserted|-
R Syria|IMPORTS|condensate|1|alleged|in 2021
R Elias Haddad-Vermeer|EMPLOYED_BY|Castlegate Energy Advisory LLP|5|asserted|-
R Castlegate Energy Advisory LLP|LOCATED_IN|London|5|asserted|-
R Castlegate Energy Advisory LLP|TRADES_WITH|Syria|5|denied|-
R Iran|SUPPLIES|Syria|6|asserted|since the war began
R Syria|IMPORTS|oil|6|asserted|since the war began

@zb-055|agency story|2022-09-16|In Samarkand, a Chinese leader listens and an Indian one speaks up
1 SAMARKAND, Uzbekistan (AFP) - The melons were cut, the turquoise domes lit, and the leaders of the Shanghai Cooperation Organisation (SCO) filed into a hall built for them in eleven months.
---
2 For China's Xi Jinping it was the first journey abroad since the outbreak of the pandemic.
3 On Thursday he met Vladimir Putin, who thanked him for his "balanced position" on Ukraine and allowed that Beijing had "questions and concerns".
4 A day later India's prime minister, Narendra Modi, told the Russian leader to his face that "today's era is not of war".
---
5 Iran signed a memorandum on becoming a full member.
6 Its president, Ebrahim Raisi, called for a common front against "draconian American sanctions".
7 Turkey's Recep Tayyip Erdogan, whose country is only a dialogue partner, was photographed on a sofa, laughing.
---
8 The host, Shavkat Mirziyoyev, had hoped that the talk would be of railways.
9 On the eve of the summit China, Kyrgyzstan and Uzbekistan agreed to build one, a line from Kashgar to Andijan which has been on paper since 1997; the cost, some six billion dollars, is still to be found.
10 Not far from there, Kyrgyz and Tajik border guards were shooting at each other.
11 By Friday evening two dozen people were dead and the presidents of the two countries had been seen exchanging a few words beside a fountain.
E Place|Samarkand|Samarkand;SAMARKAND
E Place|Uzbekistan|Uzbekistan
E Place|China|China;Chinese;Beijing
E Place|Ukraine|Ukraine
E Place|India|India;Indian
E Place|Russia|Russian
E Place|Iran|Iran
E Place|United States|American
E Place|Turkey|Turkey
E Place|Kyrgyzstan|Kyrgyzstan;Kyrgyz
E Place|Tajikistan|Tajik
E Place|Kashgar|Kashgar
E Place|Andijan|Andijan
E Organization|AFP|AFP
E Organization|Shanghai Cooperation Organisation|Shanghai Cooperation Organisation;SCO
E Person|Xi Jinping|Xi Jinping
E Person|Vladimir Putin|Vladimir Putin
E Person|Narendra Modi|Narendra Modi
E Person|Ebrahim Raisi|Ebrahim Raisi
E Person|Recep Tayyip Erdogan|Recep Tayyip Erdogan
E Person|Shavkat Mirziyoyev|Shavkat Mirziyoyev
E Commodity|melons|melons
C Xi Jinping|Chinese leader@0;he@3;him@3
C Vladimir Putin|who@3;the Russian leader@4
C Iran|Its@6
C Recep Tayyip Erdogan|whose country@7
R Samarkand|LOCATED_IN|Uzbekistan|1|asserted|-
R Xi Jinping|LEADS|China|2|asserted|-
R Xi Jinping|VISITED|Samarkand|0-2|asserted|-
R Xi Jinping|MET_WITH|Vladimir Putin|3|asserted|On Thursday
R Narendra Modi|LEADS|India|4|asserted|-
R Narendra Modi|MET_WITH|Vladimir Putin|3-4|asserted|A day later
R Vladimir Putin|LEADS|Russia|3-4|asserted|-
R Iran|AGREED_WITH|Shanghai Cooperation Organisation|1-5|asserted|-
R Ebrahim Raisi|LEADS|Iran|5-6|asserted|-
R Iran|SANCTIONED_BY|United States|6|asserted|-
R China|AGREED_WITH|Kyrgyzstan|9|asserted|On the eve of the summit
R China|AGREED_WITH|Uzbekistan|9|asserted|On the eve of the summit
R Kyrgyzstan|AGREED_WITH|Uzbekistan|9|asserted|On the eve of the summit

@zb-056|wire results story|2023-07-26|Volta Marine lifts guidance as drillers pay up
1 OSLO, July 26 - Offshore rig owner Volta Marine Drilling Ltd beat forecasts for the second quarter on Wednesday and raised its guidance for the year, a beneficiary of the hunt for barrels outside Russia.
---
2 Core earnings rose to $151 million from $77 million.
3 The average rig now brings in $398,000 a day, which is still a third less than in the boom that ended in 2014.
4 "We went bankrupt twice so that our customers could drill cheaply," Chief Executive Grethe Sandmo-Leigh told an analysts' call.
5 "That discount is over."
---
6 The drillship Volta Atlas begins a three-year contract with Brazil's Petróleo do Sudeste in October, and the Volta Libra will move from Namibia to Suriname.
7 The company, which is registered in Bermuda and traded in Oslo and New York (NYSE: VMD), has agreed to buy two unfinished drillships from a yard in Geoje for $320 million.
8 A third will be cut up at Aliağa.
---
9 Hedge fund Marlowe Sound sold its remaining 9%.
10 Climate campaigners unfurled a banner at the entrance, and one of them, dressed as a cod, asked a question about methane before being led out.
11 The board proposes a dividend, the first since 2015.
12 Volta's shares, up by more than half this year, gained 4.4%.
E Place|Oslo|OSLO;Oslo
E Place|Russia|Russia
E Place|Brazil|Brazil
E Place|Namibia|Namibia
E Place|Suriname|Suriname
E Place|Bermuda|Bermuda
E Place|New York|New York
E Place|Geoje|Geoje
E Place|Aliağa|Aliağa
E Organization|NYSE|NYSE
E Firm|Volta Marine Drilling Ltd|Volta Marine Drilling Ltd;Volta Marine;Volta
E Firm|Petróleo do Sudeste|Petróleo do Sudeste
E Firm|Marlowe Sound|Marlowe Sound
E Person|Grethe Sandmo-Leigh|Grethe Sandmo-Leigh
E Vessel|Volta Atlas|Volta Atlas
E Vessel|Volta Libra|Volta Libra
E Commodity|drillships|drillships
E Commodity|cod|cod
E Commodity|methane|methane
C Volta Marine Drilling Ltd|its@1;We@4;our@4;The company@7;which@7
R Grethe Sandmo-Leigh|LEADS|Volta Marine Drilling Ltd|1-4|asserted|-
R Volta Marine Drilling Ltd|AGREED_WITH|Petróleo do Sudeste|6|asserted|-
R Petróleo do Sudeste|LOCATED_IN|Brazil|6|asserted|-
R Volta Libra|LOCATED_IN|Namibia|6|asserted|-
R Volta Marine Drilling Ltd|LOCATED_IN|Bermuda|7|asserted|-
R Volta Marine Drilling Ltd|IMPORTS|drillships|7|expected|-

@zb-057|live blog|2025-02-28|As it happened: Zelenskyy leaves White House without minerals deal
* 1 • Live reporting: Dana Kerrigan-Obi, Tom Ashdown
* 2 22:10 Pages like this one
* 3 If you want to be told when something breaks, turn on alerts in the app.
* 4 21:35 Starmer speaks to both
* 5 Downing Street says the prime minister has been on the telephone with President Trump and with President Zelenskyy and "retains unwavering support" for Ukraine.
* 6 20:02 'Come back when he is ready for peace'
* 7 Trump posts that Zelenskyy "disrespected the United States of America in its cherished Oval Office".
* 8 19:20 Salad goes uneaten
* 9 A lunch for the two delegations has been called off, as has the ceremony at which they were to sign an agreement on titanium, lithium and graphite.
* 10 The Ukrainian leader's car has just left the grounds.
* 11 17:45 It began with socks
* 12 A reporter asks the guest why he does not wear a suit.
* 13 "I will wear a costume after this war is finished," he answers.
* 14 17:15 Zelenskyy arrives at the White House
* 15 Trump meets him at the door.
* 16 "He's all dressed up," says the president.
* 17 15:00 What is in the ground?
* 18 Nobody quite knows.
* 19 Maps from Soviet days show lithium near Kirovohrad and titanium near Zhytomyr, where a local firm, Irsha Ilmenit PJSC, already digs some 200,000 tonnes a year and sells them to a pigment works in Czechia.
* 20 Its director, Taras Dovhanyuk, says he heard of the deal from the radio.
E Organization|White House|White House
E Organization|Downing Street|Downing Street
E Place|Ukraine|Ukraine;Ukrainian
E Place|United States|United States of America
E Place|Oval Office|Oval Office
E Place|Kirovohrad|Kirovohrad
E Place|Zhytomyr|Zhytomyr
E Place|Czechia|Czechia
E Firm|Irsha Ilmenit PJSC|Irsha Ilmenit PJSC
E Person|Dana Kerrigan-Obi|Dana Kerrigan-Obi
E Person|Tom Ashdown|Tom Ashdown
E Person|Starmer|Starmer
E Person|Trump|Trump
E Person|Zelenskyy|Zelenskyy
E Commodity|titanium|titanium
E Commodity|lithium|lithium
E Commodity|graphite|graphite
E Commodity|pigment|pigment
E Commodity|minerals|minerals
C Starmer|the prime minister@5
C United States|its@7
C Zelenskyy|The Ukrainian leader's@10;the guest@12;he@12;him@15;He@16;he@13
C Trump|the president@16
C Irsha Ilmenit PJSC|Its@20
C Taras Dovhanyuk|he@20
E Person|Taras Dovhanyuk|Taras Dovhanyuk
R Trump|MET_WITH|Zelenskyy|14-15|asserted|-
R Zelenskyy|LEADS|Ukraine|9-10|asserted|-
R Trump|AGREED_WITH|Zelenskyy|0-9|denied|-
R Irsha Ilmenit PJSC|LOCATED_IN|Zhytomyr|19|asserted|-
R Irsha Ilmenit PJSC|SUPPLIES|Czechia|19|asserted|-
R Irsha Ilmenit PJSC|EXPORTS|titanium|19|asserted|-
R Czechia|IMPORTS|titanium|19|asserted|-
R Taras Dovhanyuk|LEADS|Irsha Ilmenit PJSC|20|asserted|-
B 1,2,3

@zb-058|wire brief|2023-04-19|Bolivia signs up third partner for lithium
1 LA PAZ - State company Litio Nacional de Bolivia (LNB) has awarded Russia's Vityaz Uranium Engineering a licence to build a plant for direct lithium extraction on the Pastos Grandes salt flat, Energy Minister Franklin Molina said on Wednesday.
---
2 Vityaz is to spend $578 million by 2026.
3 A Chinese consortium signed a similar paper in January.
4 Bolivia sits on 21 million tons, perhaps the largest resource on earth, and has so far sold next to nothing.
---
5 Community leaders in Potosí say they have not been consulted and have threatened a roadblock for Monday.
6 "They come, they shake hands, they fly home with the salt on their boots," said Domitila Quispe, a llama breeder.
7 Russia's ambassador, Mikhail Ledenev, denied that sanctions would get in the way of payments.
8 Rain has made the flat impassable until further notice.
E Place|La Paz|LA PAZ
E Place|Bolivia|Bolivia
E Place|Russia|Russia
E Place|Pastos Grandes|Pastos Grandes
E Place|China|Chinese
E Place|Potosí|Potosí
E Firm|Litio Nacional de Bolivia|Litio Nacional de Bolivia;LNB
E Firm|Vityaz Uranium Engineering|Vityaz Uranium Engineering;Vityaz
E Person|Franklin Molina|Franklin Molina
E Person|Domitila Quispe|Domitila Quispe
E Person|Mikhail Ledenev|Mikhail Ledenev
E Commodity|lithium|lithium
R Bolivia|OWNS|Litio Nacional de Bolivia|1-4|asserted|-
R Litio Nacional de Bolivia|AGREED_WITH|Vityaz Uranium Engineering|1|asserted|on Wednesday
R Vityaz Uranium Engineering|LOCATED_IN|Russia|1|asserted|-
R Vityaz Uranium Engineering|INVESTED_IN|Pastos Grandes|1-2|expected|by 2026
R Franklin Molina|EMPLOYED_BY|Bolivia|0-1|asserted|-
R China|AGREED_WITH|Litio Nacional de Bolivia|1-3|asserted|in January
R Mikhail Ledenev|EMPLOYED_BY|Russia|7|asserted|-

@zb-059|public broadcaster, germany|2024-07-16|Press freedom: Dubai-based editor vanishes at Istanbul airport
1 The editor of an Iranian exile website has not been heard from since Saturday, when he was to change planes in Istanbul on the way from Dubai to Cologne.
---
2 Colleagues of Farhad Mostowfi, 39, say that his phone was switched off at 3:40 p.m. in the transit area.
3 His outlet, Radio Karun, had published a series on firms that buy electronics for Iran's drone program.
4 Two of them, Pars Avionik Novin of Shiraz and the Dubai dealer Sahand General Trading, had announced that they would sue.
---
5 Turkish police told DW that they had no record of an arrest.
6 Tehran's consulate in Istanbul did not answer questions.
7 Reporters Without Borders said it held the Islamic Republic of Iran responsible for Mostowfi's safety.
---
8 Kidnappings of Iranian dissidents in Turkey are not new.
9 In 2020, a former official was lured to Istanbul and turned up on state television in Tehran.
10 Turkey's relations with its neighbor are complicated: the two nations compete in Syria and the Caucasus and trade in gas.
---
11 Mostowfi's wife was waiting at the gate in Cologne with their daughter.
12 "He promised her he'd bring lokum," she said.
13 "We are still waiting for somebody to say a sentence that begins with: He is."
E Place|Iran|Iran;Iranian;Islamic Republic of Iran;Tehran
E Place|Istanbul|Istanbul
E Place|Dubai|Dubai
E Place|Cologne|Cologne
E Place|Shiraz|Shiraz
E Place|Turkey|Turkey;Turkish
E Place|Syria|Syria
E Place|Caucasus|Caucasus
E Organization|Radio Karun|Radio Karun
E Organization|DW|DW
E Organization|Reporters Without Borders|Reporters Without Borders
E Firm|Pars Avionik Novin|Pars Avionik Novin
E Firm|Sahand General Trading|Sahand General Trading
E Person|Farhad Mostowfi|Farhad Mostowfi;Mostowfi
E Commodity|electronics|electronics
E Commodity|drones|drone
E Commodity|gas|gas
E Commodity|lokum|lokum
C Farhad Mostowfi|The editor@1;he@1;his@2;His@3;He@12;he@12
C Turkey|its@10
C Turkey|they@5
C Reporters Without Borders|it@7
R Farhad Mostowfi|LEADS|Radio Karun|1-3|asserted|-
R Pars Avionik Novin|SUPPLIES|Iran|3-4|alleged|-
R Sahand General Trading|SUPPLIES|Iran|3-4|alleged|-
R Iran|IMPORTS|electronics|3|alleged|-
R Pars Avionik Novin|LOCATED_IN|Shiraz|4|asserted|-
R Sahand General Trading|LOCATED_IN|Dubai|4|asserted|-
R Farhad Mostowfi|ARRESTED_BY|Turkey|5|denied|-
R Turkey|TRADES_WITH|Iran|10|asserted|-

@zb-060|current events digest|2024-06-13|Thursday, 13 June 2024
* 1 Armed conflicts and attacks
* 2 Red Sea crisis: The bulk carrier VERBENA catches fire in the Gulf of Aden after being hit by two missiles. The crew of the TUTOR, struck on Wednesday, abandons ship. (BBC) (CENTCOM)
* 3 Business and economy
* 4 Shareholders of carmaker Voltera Motors Inc. approve, for the second time, a pay package for chief executive Ewan Mossgrove. (CNBC)
* 5 The European Union will from July impose provisional duties of up to 38% on electric vehicles made in China. Beijing "reserves the right" to complain to the WTO. (Reuters)
* 6 Disasters and accidents
* 7 2024 Kuwait building fire: Kuwaiti police detain the owner of a block in Mangaf where 49 foreign workers died. (Arab Times)
* 8 International relations
* 9 50th G7 summit
* 10 Leaders meeting at Borgo Egnazia, Apulia, Italy, agree to lend Ukraine $50 billion, to be paid back out of the proceeds of frozen Russian assets. (AP)
* 11 U.S. President Joe Biden and Ukrainian President Volodymyr Zelenskyy sign a ten-year security agreement. (NPR)
* 12 Argentine president Javier Milei arrives in Italy a day after the Senate passed his reform bill amid riots. (La Nación)
* 13 Russia–United Kingdom relations: Britain sanctions the Neva Exchange, the insurer Yakor Re and, for the first time, four ships, among them the tankers ROVANT and OCEAN DVR. (Sky News)
* 14 Law and crime
* 15 Sports
* 16 The Boston Celtics go three up in the finals.
E Place|Red Sea|Red Sea
E Place|Gulf of Aden|Gulf of Aden
E Place|China|China;Beijing
E Place|Kuwait|Kuwait;Kuwaiti
E Place|Mangaf|Mangaf
E Place|Borgo Egnazia|Borgo Egnazia
E Place|Apulia|Apulia
E Place|Italy|Italy
E Place|Ukraine|Ukraine;Ukrainian
E Place|Russia|Russian;Russia
E Place|United States|U.S.
E Place|Argentina|Argentine
E Place|United Kingdom|United Kingdom;Britain
E Organization|BBC|BBC
E Organization|CENTCOM|CENTCOM
E Organization|CNBC|CNBC
E Organization|European Union|European Union
E Organization|WTO|WTO
E Organization|Reuters|Reuters
E Organization|Arab Times|Arab Times
E Organization|G7|G7
E Organization|AP|AP
E Organization|NPR|NPR
E Organization|Senate|Senate
E Organization|La Nación|La Nación
E Organization|Sky News|Sky News
E Organization|Boston Celtics|Boston Celtics
E Firm|Voltera Motors Inc.|Voltera Motors Inc.
E Firm|Neva Exchange|Neva Exchange
E Firm|Yakor Re|Yakor Re
E Person|Ewan Mossgrove|Ewan Mossgrove
E Person|Joe Biden|Joe Biden
E Person|Volodymyr Zelenskyy|Volodymyr Zelenskyy
E Person|Javier Milei|Javier Milei
E Vessel|VERBENA|VERBENA
E Vessel|TUTOR|TUTOR
E Vessel|ROVANT|ROVANT
E Vessel|OCEAN DVR|OCEAN DVR
E Commodity|missiles|missiles
E Commodity|electric vehicles|electric vehicles
C Javier Milei|his@12
R Ewan Mossgrove|LEADS|Voltera Motors Inc.|4|asserted|-
R VERBENA|LOCATED_IN|Gulf of Aden|2|asserted|-
R G7|AGREED_WITH|Ukraine|9-10|expected|-
R Borgo Egnazia|LOCATED_IN|Apulia|10|asserted|-
R Apulia|LOCATED_IN|Italy|10|asserted|-
R Joe Biden|AGREED_WITH|Volodymyr Zelenskyy|11|asserted|-
R Joe Biden|LEADS|United States|11|asserted|-
R Volodymyr Zelenskyy|LEADS|Ukraine|11|asserted|-
R Javier Milei|LEADS|Argentina|12|asserted|-
R Javier Milei|VISITED|Italy|12|asserted|-
R Neva Exchange|SANCTIONED_BY|United Kingdom|13|asserted|-
R Yakor Re|SANCTIONED_BY|United Kingdom|13|asserted|-
R ROVANT|SANCTIONED_BY|United Kingdom|13|asserted|-
R OCEAN DVR|SANCTIONED_BY|United Kingdom|13|asserted|-
