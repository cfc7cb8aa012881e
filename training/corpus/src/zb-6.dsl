@zb-101|wire|2022-11-03|Netherlands' Zilt Lithografie caught between two capitals
1 AMSTERDAM/SEOUL - When the Dutch trade minister, Liesje Schreinemacher, was asked in parliament on Thursday whether The Hague would copy American curbs on chipmaking tools, she answered with a single sentence: "The Netherlands will make its own assessment."
---
2 Zilt Lithografie N.V., a toolmaker in Eindhoven with sixty subcontractors in the villages around, would like to be told how it comes out.
3 China took 14% of its machines last year.
4 The most advanced of them have not been licensed for that country since 2019, after pressure from the Trump administration, but older models go on being shipped.
---
5 "One doesn't plan a cathedral by the week," said Theo van Rossum, the firm's technical director, who was visiting a customer, Daehan Foundry, near Seoul.
6 Daehan itself has a plant in Xi'an, for which the U.S. has granted it a year's grace.
---
7 Alan Estevez, an under secretary at the Department of Commerce, is due in the Netherlands this month.
8 He told a think tank last week that he expected a deal with allies "in the near term".
9 Diplomats recall that the last such deal, on machine tools for Soviet submarines, took five years and one scandal.
10 The town of Eindhoven, meanwhile, is short of 2,000 houses, and engineers from Chennai and Taipei are sleeping at a former barracks.
E Place|Netherlands|Netherlands;Dutch;The Hague
E Place|Amsterdam|AMSTERDAM
E Place|Seoul|Seoul;SEOUL
E Place|United States|American;U.S.
E Place|Eindhoven|Eindhoven
E Place|China|China
E Place|Xi'an|Xi'an
E Place|Soviet Union|Soviet
E Place|Chennai|Chennai
E Place|Taipei|Taipei
E Organization|Trump administration|Trump administration
E Organization|Department of Commerce|Department of Commerce
E Firm|Zilt Lithografie N.V.|Zilt Lithografie N.V.;Zilt Lithografie
E Firm|Daehan Foundry|Daehan Foundry;Daehan
E Person|Liesje Schreinemacher|Liesje Schreinemacher
E Person|Theo van Rossum|Theo van Rossum
E Person|Alan Estevez|Alan Estevez
E Commodity|chipmaking tools|chipmaking tools
E Commodity|machine tools|machine tools
E Commodity|submarines|submarines
C Liesje Schreinemacher|she@1
C Zilt Lithografie N.V.|its@3;the firm's@5;a toolmaker@2
C China|that country@4
C Theo van Rossum|who@5
C Daehan Foundry|it@6
C Alan Estevez|He@8;he@8
R Liesje Schreinemacher|EMPLOYED_BY|Netherlands|1|asserted|-
R Zilt Lithografie N.V.|LOCATED_IN|Eindhoven|2|asserted|-
R Zilt Lithografie N.V.|LOCATED_IN|Netherlands|0-2|asserted|-
R Zilt Lithografie N.V.|SUPPLIES|China|2-3|asserted|last year
R Zilt Lithografie N.V.|EXPORTS|chipmaking tools|1-3|asserted|last year
R China|IMPORTS|chipmaking tools|1-3|asserted|last year
R China|SANCTIONED_BY|Netherlands|4|asserted|since 2019
R Theo van Rossum|EMPLOYED_BY|Zilt Lithografie N.V.|2-5|asserted|-
R Zilt Lithografie N.V.|SUPPLIES|Daehan Foundry|5|asserted|-
R Theo van Rossum|MET_WITH|Daehan Foundry|5|asserted|-
R Daehan Foundry|LOCATED_IN|Seoul|5|asserted|-
R Alan Estevez|EMPLOYED_BY|Department of Commerce|7|asserted|-
R Alan Estevez|VISITED|Netherlands|7|expected|this month

@zb-102|agency story|2023-02-07|Turkey's quake: help from seventy countries, and from two that do not speak
1 Adana (AFP) - Rescue teams from some seventy countries were on their way to southern Turkey and northern Syria on Tuesday, a day after two earthquakes brought down thousands of buildings while people slept.
---
2 Greece, which was exchanging threats with Ankara as late as December, sent firemen and dogs.
3 Armenian lorries rolled over a bridge at Margara that had been shut for thirty years.
4 Ukraine promised 87 specialists.
---
5 For Syria the road is harder.
6 Only one crossing from Turkey, Bab al-Hawa, is open to the United Nations, and it was damaged.
7 The government in Damascus, which is under American and European sanctions, says that these are costing lives; Washington says that they do not touch aid and that it will issue a licence to put an end to the argument.
8 Planes from Iran, Algeria and the United Arab Emirates landed at Aleppo with tents, medicines and blankets.
---
9 The port of İskenderun was still burning.
10 Containers had toppled over like bricks, and a column of black smoke could be seen from Cyprus.
11 The operator, Limak-Akdeniz Terminal A.Ş., said it was unable to say when ships might berth again.
12 In the courtyard of a mosque a baker gave away bread until the flour ran out.
E Place|Adana|Adana
E Place|Turkey|Turkey;Ankara
E Place|Syria|Syria;Damascus
E Place|Greece|Greece
E Place|Armenia|Armenian
E Place|Margara|Margara
E Place|Ukraine|Ukraine
E Place|Bab al-Hawa|Bab al-Hawa
E Place|United States|American;Washington
E Place|Iran|Iran
E Place|Algeria|Algeria
E Place|United Arab Emirates|United Arab Emirates
E Place|Aleppo|Aleppo
E Place|İskenderun|İskenderun
E Place|Cyprus|Cyprus
E Organization|AFP|AFP
E Organization|United Nations|United Nations
E Organization|European Union|European
E Firm|Limak-Akdeniz Terminal A.Ş.|Limak-Akdeniz Terminal A.Ş.
E Commodity|tents|tents
E Commodity|medicines|medicines
E Commodity|blankets|blankets
E Commodity|bread|bread
E Commodity|flour|flour
C Greece|which@2
C Syria|which@7
C United States|it@7
C Limak-Akdeniz Terminal A.Ş.|it@11
R Syria|SANCTIONED_BY|United States|7|asserted|-
R Syria|SANCTIONED_BY|European Union|7|asserted|-
R Iran|SUPPLIES|Syria|7-8|asserted|-
R Algeria|SUPPLIES|Syria|7-8|asserted|-
R United Arab Emirates|SUPPLIES|Syria|7-8|asserted|-

@zb-103|wire|2025-07-10|Houthis sink second Greek-run ship in a week; crew fished from sea
1 ATHENS/DUBAI - Six seafarers who had been in the water for more than a day were picked up on Wednesday off Hodeidah, where the bulk carrier Eternal Mercy went down after two days of attacks with speedboats and rockets, rescuers said.
---
2 Of the 25 on board, at least four are believed to be dead and others to be in the hands of Yemen's Houthis.
3 The group said it had "moved a number of the crew to a safe place"; the U.S. mission in Yemen called it kidnapping and demanded that they be let go.
---
4 The Liberia-flagged ship was managed by Cosmos Maritime of Piraeus.
5 She was on her way to Jeddah after delivering Somali-bound food aid for the World Food Programme at Berbera.
6 On Sunday the Magic Seas, of the same type, had been sunk not far away; its crew were rescued by a passing vessel.
---
7 According to the Houthis both companies had called at Israeli ports.
8 Half a year had gone by without an attack.
9 "We stopped charging for hope in March," said an underwriter at Lloyd's of London.
10 War risk cover has more than doubled since last week, to about 0.7% of a ship's value, and some underwriters have suspended business for certain voyages.
11 Off Aden a security boat was still circling at nightfall.
E Place|Athens|ATHENS
E Place|Dubai|DUBAI
E Place|Hodeidah|Hodeidah
E Place|Yemen|Yemen
E Place|United States|U.S.
E Place|Liberia|Liberia
E Place|Piraeus|Piraeus
E Place|Jeddah|Jeddah
E Place|Somalia|Somali
E Place|Berbera|Berbera
E Place|Israel|Israeli
E Place|Aden|Aden
E Place|Greece|Greek
E Organization|Houthis|Houthis
E Organization|World Food Programme|World Food Programme
E Organization|Lloyd's of London|Lloyd's of London
E Firm|Cosmos Maritime|Cosmos Maritime
E Vessel|Eternal Mercy|Eternal Mercy
E Vessel|Magic Seas|Magic Seas
E Commodity|rockets|rockets
E Commodity|food aid|food aid
C Houthis|The group@3;it@3
C Eternal Mercy|The Liberia-flagged ship@4;She@5;her@5
C Magic Seas|its@6
R Houthis|LOCATED_IN|Yemen|2|asserted|-
R Houthis|ACCUSED_BY|United States|3|asserted|-
R Cosmos Maritime|LOCATED_IN|Piraeus|4|asserted|-
R World Food Programme|SUPPLIES|Somalia|5|asserted|-

@zb-104|wire|2024-02-15|Orbán ally's bank buys Balkan rival; Brussels to look twice
1 BUDAPEST - MKD Bank Nyrt., Hungary's second-largest lender, closed the purchase of Slovenia's Nova Ljubljanska Hranilnica d.d. on Thursday for 1.02 billion euros in cash and shares, creating a group with 5.4 million customers between Trieste and Thessaloniki.
---
2 The central banks of the two countries had given their consent before Christmas.
3 The European Commission cleared the transaction on condition that nineteen branches be sold in Prekmurje, but it is still examining whether state guarantees given to MKD in 2021 were in line with the rules.
---
4 MKD's controlling owner is Lőrinc Szentmihályi, a gas fitter by trade who went to school with the prime minister.
5 He did not come to the signing in Ljubljana.
6 "It is about scale, and about technology, and about nothing else," said deputy chief executive Zsuzsanna Barcza-Nagy.
---
7 In Slovenia the sale of banks to foreigners used to bring people out into the streets.
8 This time a retired teacher stood alone before the head office in the rain with a placard on which the writing had run.
9 Analysts believe consolidation in the region has some way to go; margins are falling with interest rates, and regulators want thicker cushions.
10 The forint firmed a little.
E Place|Budapest|BUDAPEST
E Place|Hungary|Hungary
E Place|Slovenia|Slovenia
E Place|Trieste|Trieste
E Place|Thessaloniki|Thessaloniki
E Place|Prekmurje|Prekmurje
E Place|Ljubljana|Ljubljana
E Place|Balkans|Balkan
E Organization|European Commission|European Commission;Brussels
E Firm|MKD Bank Nyrt.|MKD Bank Nyrt.;MKD
E Firm|Nova Ljubljanska Hranilnica d.d.|Nova Ljubljanska Hranilnica d.d.
E Person|Lőrinc Szentmihályi|Lőrinc Szentmihályi
E Person|Zsuzsanna Barcza-Nagy|Zsuzsanna Barcza-Nagy
E Person|Orbán|Orbán
E Commodity|gas|gas
C MKD Bank Nyrt.|Orbán ally's bank@0
C Nova Ljubljanska Hranilnica d.d.|Balkan rival@0
C European Commission|it@3
C Lőrinc Szentmihályi|who@4;He@5
C Orbán|the prime minister@4
R MKD Bank Nyrt.|OWNS|Nova Ljubljanska Hranilnica d.d.|1|asserted|on Thursday
R MKD Bank Nyrt.|LOCATED_IN|Hungary|1|asserted|-
R Nova Ljubljanska Hranilnica d.d.|LOCATED_IN|Slovenia|1|asserted|-
R Lőrinc Szentmihályi|OWNS|MKD Bank Nyrt.|4|asserted|-
R Lőrinc Szentmihályi|VISITED|Ljubljana|4-5|denied|-
R Zsuzsanna Barcza-Nagy|EMPLOYED_BY|MKD Bank Nyrt.|4-6|asserted|-

@zb-105|public broadcaster, us|2024-04-24|Biden Signs $95 Billion Package; Long-Range Missiles Already There, Officials Say
1 WASHINGTON — President Joe Biden on Wednesday signed into law an aid package for Ukraine, Israel and Taiwan, and said that weapons would start moving "in the next few hours."
---
2 The bill had been held up in the House of Representatives for half a year.
3 During that time Ukrainian gunners fired one shell for every ten that came at them.
4 The first shipment, worth $1 billion, includes artillery rounds, Stinger missiles and Bradley vehicles.
---
5 The administration has, besides, quietly sent Kyiv a longer-range version of the Army Tactical Missile System, national security adviser Jake Sullivan disclosed.
6 It was used last week against an airfield in Crimea.
---
7 Attached to the package is a law that gives the Chinese company ByteBridge nine months, and possibly three more, to sell the video app Flikko or see it banned in the United States.
8 "Rest assured, we aren't going anywhere," said Flikko's chief executive, Jared Low-Chua, in a clip that was watched eleven million times by evening.
9 Another provision makes it possible to confiscate Russian state assets in American banks, of which there are some five billion dollars' worth.
10 Moscow promised to reply.
---
11 In Pokrovsk, 30 kilometers from the front, a market woman selling radishes said she would believe in the shells when she could hear them going the other way.
E Place|Washington|WASHINGTON
E Place|Ukraine|Ukraine;Ukrainian;Kyiv
E Place|Israel|Israel
E Place|Taiwan|Taiwan
E Place|Crimea|Crimea
E Place|China|Chinese
E Place|United States|United States;American
E Place|Russia|Russian;Moscow
E Place|Pokrovsk|Pokrovsk
E Organization|House of Representatives|House of Representatives
E Firm|ByteBridge|ByteBridge
E Firm|Flikko|Flikko
E Person|Joe Biden|Joe Biden;Biden
E Person|Jake Sullivan|Jake Sullivan
E Person|Jared Low-Chua|Jared Low-Chua
E Commodity|weapons|weapons
E Commodity|shells|shells;artillery rounds
E Commodity|Stinger missiles|Stinger missiles
E Commodity|Bradley vehicles|Bradley vehicles
E Commodity|Army Tactical Missile System|Army Tactical Missile System
E Commodity|missiles|Long-Range Missiles
E Commodity|radishes|radishes
C United States|The administration@5
C Flikko|we@8;it@7
C Army Tactical Missile System|It@6
R Joe Biden|LEADS|United States|1-7|asserted|-
R United States|SUPPLIES|Ukraine|1-4|expected|in the next few hours
R Ukraine|IMPORTS|shells|1-4|expected|in the next few hours
R Ukraine|IMPORTS|Stinger missiles|1-4|expected|in the next few hours
R Ukraine|IMPORTS|Bradley vehicles|1-4|expected|in the next few hours
R United States|SUPPLIES|Israel|1|expected|-
R United States|SUPPLIES|Taiwan|1|expected|-
R United States|SUPPLIES|Ukraine|5|asserted|-
R Ukraine|IMPORTS|Army Tactical Missile System|5|asserted|-
R Jake Sullivan|EMPLOYED_BY|United States|5|asserted|-
R ByteBridge|LOCATED_IN|China|7|asserted|-
R ByteBridge|OWNS|Flikko|7|asserted|-
R Flikko|SANCTIONED_BY|United States|7|expected|-
R Jared Low-Chua|LEADS|Flikko|8|asserted|-

@zb-106|wire brief|2023-05-23|Montenegro court keeps crypto fugitive in cell, for now
1 PODGORICA - A court in Podgorica on Tuesday reversed its decision to release on bail Do Hyun-seok, the South Korean founder and head of failed crypto venture Lunaria Labs Pte Ltd, whom border police had arrested in March as he was boarding a jet for Dubai with a forged Costa Rican passport.
---
2 Both Washington and Seoul want him.
3 Prosecutors in New York have charged him with defrauding investors of $40 billion; he has said that he was wrong but not dishonest.
4 Lunaria, registered in Singapore, is being wound up.
---
5 The Balkan country, whose coast is popular with owners of large boats, will vote on June 11.
6 "I have had calls from journalists on every continent and not one asked about the weather," said the lawyer, Goran Radulović, a keen sailor.
E Place|Podgorica|Podgorica;PODGORICA
E Place|Montenegro|Montenegro
E Place|South Korea|South Korean;Seoul
E Place|Dubai|Dubai
E Place|Costa Rica|Costa Rican
E Place|United States|Washington
E Place|New York|New York
E Place|Singapore|Singapore
E Organization|border police|border police
E Firm|Lunaria Labs Pte Ltd|Lunaria Labs Pte Ltd;Lunaria
E Person|Do Hyun-seok|Do Hyun-seok
E Person|Goran Radulović|Goran Radulović
C Do Hyun-seok|crypto fugitive@0;whom@1;he@1;him@2;him@3;he@3
C Montenegro|The Balkan country@5;whose@5
C Goran Radulović|I@6
R Do Hyun-seok|LEADS|Lunaria Labs Pte Ltd|1|asserted|-
R Do Hyun-seok|ARRESTED_BY|border police|1|asserted|in March
R border police|LOCATED_IN|Montenegro|0-1|asserted|-
R Do Hyun-seok|ACCUSED_BY|New York|3|asserted|-
R Lunaria Labs Pte Ltd|LOCATED_IN|Singapore|4|asserted|-

@zb-107|wire|2025-02-11|Shadow tanker towed into Rostock with 99,000 tonnes of oil and no working engine
1 BERLIN - For a month the Evadne drifted and then lay off Rügen while lawyers argued; now German customs have confiscated her, government sources said.
---
2 The 274-metre ship, flying the flag of Panama, lost all power on January 10 on the way from Ust-Luga to Port Said.
3 Tugs held her in the wind for a night.
4 The holidaymakers on the cliffs at Cape Arkona, who are mostly pensioners at this season, brought folding stools.
---
5 The European Union listed the Evadne on February 24 of last year, said a finance ministry official, then corrected himself: it had been considered and put off, and the listing came into effect only when she was already at anchor.
6 Her owner, Laliya Shipping Corp. of the Marshall Islands, has gone to court in Greifswald.
7 The oil on board is worth about forty million euros.
8 Nobody has claimed it.
---
9 Germany's foreign minister, Annalena Baerbock, accused Moscow of endangering tourism and the environment with "decrepit" tankers.
10 The Russian Embassy said that it knew of no Russian tankers in the area.
11 The fishermen's guild of Sassnitz, two of whose members make a living from herring and eleven from anglers, has asked for the hulk to be pumped dry before Easter.
E Place|Berlin|BERLIN
E Place|Germany|German;Germany
E Place|Rostock|Rostock
E Place|Rügen|Rügen
E Place|Panama|Panama
E Place|Ust-Luga|Ust-Luga
E Place|Port Said|Port Said
E Place|Cape Arkona|Cape Arkona
E Place|Marshall Islands|Marshall Islands
E Place|Greifswald|Greifswald
E Place|Russia|Moscow;Russian
E Place|Sassnitz|Sassnitz
E Organization|customs|customs
E Organization|European Union|European Union
E Organization|finance ministry|finance ministry
E Organization|Russian Embassy|Russian Embassy
E Organization|fishermen's guild|fishermen's guild
E Firm|Laliya Shipping Corp.|Laliya Shipping Corp.
E Vessel|Evadne|Evadne
E Person|Annalena Baerbock|Annalena Baerbock
E Commodity|oil|oil
E Commodity|herring|herring
C Evadne|Shadow tanker@0;her@1;The 274-metre ship@2;her@3;she@5;Her@6
C Russian Embassy|it@10
R Evadne|ARRESTED_BY|customs|1|alleged|-
R customs|LOCATED_IN|Germany|1|asserted|-
R Evadne|LOCATED_IN|Rügen|1|asserted|-
R Evadne|SANCTIONED_BY|European Union|5|asserted|-
R Laliya Shipping Corp.|OWNS|Evadne|5-6|asserted|-
R Laliya Shipping Corp.|LOCATED_IN|Marshall Islands|6|asserted|-
R Annalena Baerbock|EMPLOYED_BY|Germany|9|asserted|-
R Russia|ACCUSED_BY|Annalena Baerbock|9|asserted|-
R fishermen's guild|LOCATED_IN|Sassnitz|11|asserted|-

@zb-108|public broadcaster, australia|2022-07-27|Solomons' sugar deal: sweet, says Honiara; where is the sugar, ask villagers
1 Solomon Islands Prime Minister Manasseh Sogavare has defended an agreement with a little-known company from Guangxi under which a sugar mill and a port are to be built on the weather coast of Guadalcanal.
---
2 The paper, signed in April and leaked at the weekend, gives Beihai Golden Cane Development Co., Ltd the use of 6,000 hectares for 75 years.
3 It says nothing of a military presence.
4 "We're a sovereign country and we will grow what we like," Mr Sogavare said in parliament.
---
5 Canberra has been nervous since March, when Honiara and Beijing concluded a security pact.
6 Foreign Minister Penny Wong flew to Honiara in June, ate fish with the prime minister and said that she had been reassured.
7 The US has sent a delegation as well, and means to reopen its embassy, closed in 1993.
---
8 Chief Peter Vokia of Avuavu said surveyors came twice, drove in some pegs and left.
9 Cane, he explained, would need a road, and a road would need a bridge, and the bridge has been promised at every election since he could vote.
10 Logging remains the country's biggest earner; nearly all of the round logs go to China.
11 A spokesperson for Beihai Golden Cane said by email that "the project is under smooth progress".
E Place|Solomon Islands|Solomon Islands;Solomons;Honiara
E Place|Guangxi|Guangxi
E Place|Guadalcanal|Guadalcanal
E Place|Australia|Canberra
E Place|China|Beijing;China
E Place|United States|US
E Place|Avuavu|Avuavu
E Firm|Beihai Golden Cane Development Co., Ltd|Beihai Golden Cane Development Co., Ltd;Beihai Golden Cane
E Person|Manasseh Sogavare|Manasseh Sogavare;Sogavare
E Person|Penny Wong|Penny Wong
E Person|Peter Vokia|Peter Vokia
E Commodity|sugar|sugar
E Commodity|fish|fish
E Commodity|cane|Cane
E Commodity|logs|round logs
C Manasseh Sogavare|the prime minister@6
C Penny Wong|she@6
C Peter Vokia|he@9;he#2@9
C Solomon Islands|We@4;we@4;the country's@10
R Manasseh Sogavare|LEADS|Solomon Islands|1|asserted|-
R Solomon Islands|AGREED_WITH|Beihai Golden Cane Development Co., Ltd|1-2|asserted|in April
R Beihai Golden Cane Development Co., Ltd|LOCATED_IN|Guangxi|1-2|asserted|-
R Beihai Golden Cane Development Co., Ltd|INVESTED_IN|Guadalcanal|1-2|expected|-
R Solomon Islands|AGREED_WITH|China|5|asserted|since March
R Penny Wong|EMPLOYED_BY|Australia|5-6|asserted|-
R Penny Wong|VISITED|Solomon Islands|6|asserted|in June
R Penny Wong|MET_WITH|Manasseh Sogavare|6|asserted|in June
R United States|VISITED|Solomon Islands|5-7|asserted|-
R Peter Vokia|LEADS|Avuavu|8|asserted|-
R Solomon Islands|EXPORTS|logs|10|asserted|-
R Solomon Islands|SUPPLIES|China|10|asserted|-
R China|IMPORTS|logs|10|asserted|-

@zb-109|wire|2024-10-15|Boeing-sized hole: airlines hoard spare engines
1 LONDON/ISTANBUL - Turkey's Boğaz Hava Yolları has bought eleven old Airbus jets not in order to fly them but to take them apart.
---
2 "It's the engines," said Kerem Altınsoy, its fleet manager, standing in a hangar at Adana among wings without anything underneath.
3 The airline paid the Irish lessor Shannon Skyleasing DAC $214 million for the lot.
---
4 The industry is short of nearly everything.
5 A strike has shut the Boeing plants around Seattle for a month; a flaw in the metal powder from which some turbine discs are made has grounded hundreds of planes for inspection; titanium that used to come from the Urals must now be found in Kazakhstan or Japan.
6 Delivery dates slip by a year at a time.
7 "When I started, one could order an aircraft as one orders a car," said Rosalind Achterberg of the consultancy Tailfin Analytics.
8 "Now you are put on a waiting list to be put on a waiting list."
---
9 Passengers pay.
10 Fares on routes between Europe and Asia are up by a fifth on 2019, figures from the International Air Transport Association show, partly because Western carriers have to fly around Russia.
11 Airports, too, feel the pinch: at Larnaca two gates are occupied by jets waiting for parts.
12 Birds have built a nest in one of them.
E Place|London|LONDON
E Place|Istanbul|ISTANBUL
E Place|Turkey|Turkey
E Place|Adana|Adana
E Place|Ireland|Irish
E Place|Seattle|Seattle
E Place|Urals|Urals
E Place|Kazakhstan|Kazakhstan
E Place|Japan|Japan
E Place|Europe|Europe
E Place|Asia|Asia
E Place|Russia|Russia
E Place|Larnaca|Larnaca
E Organization|International Air Transport Association|International Air Transport Association
E Firm|Boğaz Hava Yolları|Boğaz Hava Yolları
E Firm|Airbus|Airbus
E Firm|Boeing|Boeing
E Firm|Shannon Skyleasing DAC|Shannon Skyleasing DAC
E Firm|Tailfin Analytics|Tailfin Analytics
E Person|Kerem Altınsoy|Kerem Altınsoy
E Person|Rosalind Achterberg|Rosalind Achterberg
E Commodity|jets|jets
E Commodity|engines|engines
E Commodity|metal powder|metal powder
E Commodity|titanium|titanium
E Commodity|aircraft|aircraft
E Commodity|car|car
C Boğaz Hava Yolları|its@2;The airline@3
C Rosalind Achterberg|I@7
R Boğaz Hava Yolları|LOCATED_IN|Turkey|1|asserted|-
R Boğaz Hava Yolları|IMPORTS|jets|1|asserted|-
R Shannon Skyleasing DAC|SUPPLIES|Boğaz Hava Yolları|1-3|asserted|-
R Shannon Skyleasing DAC|LOCATED_IN|Ireland|3|asserted|-
R Kerem Altınsoy|EMPLOYED_BY|Boğaz Hava Yolları|1-2|asserted|-
R Kerem Altınsoy|VISITED|Adana|2|asserted|-
R Rosalind Achterberg|EMPLOYED_BY|Tailfin Analytics|7|asserted|-

@zb-110|q&a, broadcaster|2025-09-29|Iran: What 'snapback' means, in five questions
* 1 What has happened?
2 As of Sunday all United Nations sanctions that were dropped under the 2015 nuclear accord apply to Iran again.
3 Britain, France and Germany set the mechanism going on August 28, having charged Tehran with "significant non-performance".
* 4 What is banned?
5 Conventional arms, first of all: no member state may sell them to the Islamic Republic.
6 Missile technology and enrichment are forbidden as well.
7 Assets of dozens of people and companies abroad will be blocked, among them those of the Sepehr Shipping Lines and of a laser physicist, Dr. Hooman Vaziri-Nik.
* 8 Will everyone go along?
9 No.
10 Russia's foreign minister, Sergei Lavrov, has called the step unlawful, and China, which purchases nine-tenths of Iran's crude, voted against it.
11 Turkey, on the other hand, has already published a list.
* 12 What does Tehran say?
13 It recalled its ambassadors from the three capitals for consultations.
14 President Masoud Pezeshkian, back from New York, said that Iran had no intention of leaving the Non-Proliferation Treaty; some members of parliament have other intentions.
* 15 And ordinary Iranians?
16 A dollar costs 1.12 million rials, more than ever.
17 "We have lived through the first sanctions, the second and the third," said a shoe seller in the bazaar.
18 "Let them number the next ones so that we don't get confused."
E Place|Iran|Iran;Tehran;Islamic Republic;Iranians
E Place|United Kingdom|Britain
E Place|France|France
E Place|Germany|Germany
E Place|Russia|Russia
E Place|China|China
E Place|Turkey|Turkey
E Place|New York|New York
E Organization|United Nations|United Nations
E Firm|Sepehr Shipping Lines|Sepehr Shipping Lines
E Person|Hooman Vaziri-Nik|Hooman Vaziri-Nik
E Person|Sergei Lavrov|Sergei Lavrov
E Person|Masoud Pezeshkian|Masoud Pezeshkian
E Commodity|arms|Conventional arms
E Commodity|crude|crude
E Commodity|shoes|shoe
C Iran|It@13;its@13
C China|which@10
C arms|them@5
R Iran|SANCTIONED_BY|United Nations|2|asserted|As of Sunday
R Iran|ACCUSED_BY|United Kingdom|3|asserted|August 28
R Iran|ACCUSED_BY|France|3|asserted|August 28
R Iran|ACCUSED_BY|Germany|3|asserted|August 28
R Sepehr Shipping Lines|SANCTIONED_BY|United Nations|2-7|expected|-
R Hooman Vaziri-Nik|SANCTIONED_BY|United Nations|2-7|expected|-
R Sergei Lavrov|EMPLOYED_BY|Russia|10|asserted|-
R China|IMPORTS|crude|10|asserted|-
R Iran|SUPPLIES|China|10|asserted|-
R Iran|EXPORTS|crude|10|asserted|-
R Iran|SANCTIONED_BY|Turkey|10-11|asserted|-
R Masoud Pezeshkian|LEADS|Iran|13-14|asserted|-
R Masoud Pezeshkian|VISITED|New York|14|asserted|-

@zb-111|wire|2023-10-03|Cameroon holds beer importer over crates marked 'school supplies'
1 DOUALA, Cameroon (AP) — Gendarmes in Cameroon's main port arrested the director of a beverages importer on Monday after opening eighteen containers that were to hold exercise books and held Belgian lager.
---
2 Customs said the firm, Sanaga Distribution SARL, had escaped duties of 610 million CFA francs ($977,000).
3 The director, Hortense Ebelle-Moukouri, was led out through a side door and shouted to a crowd that the books were in other containers.
---
4 Cameroonians drink more beer than wine, water or milk put together, a study by the health ministry found in 2019.
5 Local brewers, the biggest of them half-owned by a French group, have long complained of cheap imports.
6 Since a new tax on bottles came in, the price of a big one has gone from 650 to 750 francs, which for many is the same as a meal.
---
7 School began four weeks ago.
8 At the public school in Bonabéri, where the classes have 110 pupils, headmaster Ferdinand Tchatchoua was philosophical.
9 "If they find the books, we are still here," he said.
E Place|Douala|DOUALA
E Place|Cameroon|Cameroon;Cameroonians
E Place|Belgium|Belgian
E Place|France|French
E Place|Bonabéri|Bonabéri
E Organization|AP|AP
E Organization|Gendarmes|Gendarmes
E Organization|Customs|Customs
E Organization|health ministry|health ministry
E Organization|public school in Bonabéri|public school
E Firm|Sanaga Distribution SARL|Sanaga Distribution SARL
E Person|Hortense Ebelle-Moukouri|Hortense Ebelle-Moukouri
E Person|Ferdinand Tchatchoua|Ferdinand Tchatchoua
E Commodity|beer|beer
E Commodity|exercise books|exercise books;books
E Commodity|lager|lager
E Commodity|wine|wine
E Commodity|water|water
E Commodity|milk|milk
C Hortense Ebelle-Moukouri|beer importer@0;The director@3;the director@1
C Sanaga Distribution SARL|a beverages importer@1;the firm@2
C Ferdinand Tchatchoua|he@9
R Hortense Ebelle-Moukouri|ARRESTED_BY|Gendarmes|1-3|asserted|on Monday
R Gendarmes|LOCATED_IN|Cameroon|1|asserted|-
R Douala|LOCATED_IN|Cameroon|1|asserted|-
R Hortense Ebelle-Moukouri|LEADS|Sanaga Distribution SARL|1-3|asserted|-
R Sanaga Distribution SARL|ACCUSED_BY|Customs|2|asserted|-
R Sanaga Distribution SARL|IMPORTS|lager|1-2|asserted|-
R Sanaga Distribution SARL|LOCATED_IN|Cameroon|0-2|asserted|-
R health ministry|LOCATED_IN|Cameroon|4|asserted|-
R Ferdinand Tchatchoua|LEADS|public school in Bonabéri|8|asserted|-
R public school in Bonabéri|LOCATED_IN|Bonabéri|8|asserted|-

@zb-112|wire|2025-07-28|EU and US settle on 15% after golf in Scotland
1 TURNBERRY, Scotland - The United States and the European Union reached a framework trade agreement on Sunday that puts a 15% tariff on most goods from Europe, half of what had been threatened and three times what used to be paid.
---
2 President Donald Trump and Commission President Ursula von der Leyen announced it in the ballroom of his golf resort after an hour's talk.
3 "It was tough, but we got there," she said.
4 The EU, according to Trump, will buy $750 billion worth of American energy over three years, oil, gas and nuclear fuel, and order "vast amounts" of weapons.
5 Brussels officials noted afterwards that the Commission buys neither oil nor weapons.
---
6 French Prime Minister François Bayrou spoke of a dark day.
7 Germany's carmakers were relieved, its steelmakers not: metals stay at 50%.
8 Wine was left for later.
9 At Château Puy-Lagarde, near Libourne, owner Bérénice Castaing had forty pallets for her importer in Chicago, Lakeshore Cellars, standing in the yard.
10 "I do not drink to it," she said.
---
11 The euro fell by 1.3%.
12 Much is unwritten.
13 A similar arrangement with Japan, from July 22, has already led to a dispute about what was promised.
E Place|Turnberry|TURNBERRY
E Place|Scotland|Scotland
E Place|United States|United States;US;American
E Place|Europe|Europe
E Place|France|French
E Place|Germany|Germany
E Place|Château Puy-Lagarde|Château Puy-Lagarde
E Place|Libourne|Libourne
E Place|Chicago|Chicago
E Place|Japan|Japan
E Organization|European Union|European Union;EU;Brussels
E Organization|European Commission|Commission
E Firm|Lakeshore Cellars|Lakeshore Cellars
E Person|Donald Trump|Donald Trump;Trump
E Person|Ursula von der Leyen|Ursula von der Leyen
E Person|François Bayrou|François Bayrou
E Person|Bérénice Castaing|Bérénice Castaing
E Commodity|oil|oil
E Commodity|gas|gas
E Commodity|nuclear fuel|nuclear fuel
E Commodity|weapons|weapons
E Commodity|wine|Wine
E Commodity|metals|metals
E Commodity|cars|carmakers
C Ursula von der Leyen|she@3
C Donald Trump|his@2
C Bérénice Castaing|her@9;she@10;I@10
R United States|AGREED_WITH|European Union|1|asserted|on Sunday
R Donald Trump|LEADS|United States|1-2|asserted|-
R Ursula von der Leyen|LEADS|European Commission|2|asserted|-
R Donald Trump|MET_WITH|Ursula von der Leyen|2|asserted|-
R Turnberry|LOCATED_IN|Scotland|1|asserted|-
R United States|SUPPLIES|European Union|4|expected|over three years
R European Union|IMPORTS|oil|4|expected|over three years
R European Union|IMPORTS|gas|4|expected|over three years
R European Union|IMPORTS|nuclear fuel|4|expected|over three years
R European Union|IMPORTS|weapons|4|expected|-
R François Bayrou|LEADS|France|6|asserted|-
R Lakeshore Cellars|LOCATED_IN|Chicago|9|asserted|-
R Lakeshore Cellars|IMPORTS|wine|8-9|expected|-
R United States|AGREED_WITH|Japan|13|asserted|July 22

@zb-113|public broadcaster feature|2024-02-19|Two Years of War Have Made the Bosphorus a Theatre
1 On the terrace of a café in Bebek, ship spotter Devrim Uluç lowers his camera and writes in a notebook.
2 "Russian, Russian, Greek, nobody," he says.
3 By nobody he means a tanker under the flag of a country without a coast.
---
4 Since the war began Uluç's hobby has become a sort of public service.
5 Diplomats write to him; so do students, and once a widow who wished to know whether her husband's old ship was still afloat.
6 He has photographed landing craft on their way to Tartus, bulk carriers full of wheat that might or might not have been stolen, and a floating crane that took four hours to pass and was applauded.
---
7 Turkey has not joined the sanctions.
8 It has not let warships through, either, on the strength of a convention signed in Montreux in 1936.
9 The balancing pays: trade with Russia doubled in the first year, and Turkish yards are full.
10 Washington sends officials now and then to talk about microchips.
---
11 What has he learned?
12 "That names are cheap," says Uluç.
13 The Aysel D became the Noor, the Noor became the Tulip of Comoros, and the rust stain under her hawse pipe, shaped like Italy, stayed where it was.
E Place|Bosphorus|Bosphorus
E Place|Bebek|Bebek
E Place|Russia|Russian;Russia
E Place|Greece|Greek
E Place|Tartus|Tartus
E Place|Turkey|Turkey;Turkish
E Place|Montreux|Montreux
E Place|United States|Washington
E Place|Italy|Italy
E Person|Devrim Uluç|Devrim Uluç;Uluç
E Vessel|Tulip of Comoros|Tulip of Comoros;Noor;Aysel D
E Commodity|wheat|wheat
E Commodity|microchips|microchips
E Commodity|landing craft|landing craft
C Devrim Uluç|his@1;he@2;he@3;him@5;He@6;he@11
C Turkey|It@8
C Tulip of Comoros|her@13
R Russia|SANCTIONED_BY|Turkey|7|denied|-
R Turkey|TRADES_WITH|Russia|7-9|asserted|in the first year

@zb-114|wire results|2024-01-30|Kestrel Harvester cuts jobs as farmers keep old tractors
1 Kestrel Harvester & Implement Co. (NYSE: KHI) forecast a steeper fall in sales of farm machinery on Tuesday, and said it would lay off 630 people at its plants in Illinois and Iowa, as lower crop prices leave growers with little to spend.
2 Net income for the quarter came to $1.04 billion, down from $1.21 billion.
---
3 "The cycle is turning, and we've seen it turn before," said Chief Executive Wendell Amundsen.
4 Corn, above $8 a bushel in 2022, now fetches $4.40.
5 Interest on a loan for a combine has doubled.
---
6 Brazil, where the company has invested $300 million in a factory at Indaiatuba, was a bright spot until the drought.
7 In Ukraine, its dealer Lan-Tekhnika of Poltava sold more tractors than in 2021, most of them paid for by donors.
8 Kestrel shut its works near Orenburg in March 2022 and sold it last spring to a local buyer for one ruble.
---
9 The United Auto Workers called the layoffs a kick in the teeth.
10 The union's members struck for five weeks in 2021 and won a raise of a fifth.
11 In Moline, retired welder Chuck Osterhaus keeps a model of every tractor he ever worked on.
12 There are sixty-one.
13 Kestrel stock fell 3.8%, against a rise of 0.1% in the broader market.
E Place|Illinois|Illinois
E Place|Iowa|Iowa
E Place|Brazil|Brazil
E Place|Indaiatuba|Indaiatuba
E Place|Ukraine|Ukraine
E Place|Poltava|Poltava
E Place|Orenburg|Orenburg
E Place|Moline|Moline
E Organization|NYSE|NYSE
E Organization|United Auto Workers|United Auto Workers
E Firm|Kestrel Harvester & Implement Co.|Kestrel Harvester & Implement Co.;Kestrel Harvester;Kestrel
E Firm|Lan-Tekhnika|Lan-Tekhnika
E Person|Wendell Amundsen|Wendell Amundsen
E Person|Chuck Osterhaus|Chuck Osterhaus
E Commodity|farm machinery|farm machinery
E Commodity|tractors|tractors;tractor
E Commodity|corn|Corn
E Commodity|combine|combine
C Kestrel Harvester & Implement Co.|it@1;its@1;we@3;the company@6;its@7;its@8
C Chuck Osterhaus|he@11
C United Auto Workers|The union's@10
R Wendell Amundsen|LEADS|Kestrel Harvester & Implement Co.|1-3|asserted|-
R Kestrel Harvester & Implement Co.|INVESTED_IN|Indaiatuba|6|asserted|-
R Indaiatuba|LOCATED_IN|Brazil|6|asserted|-
R Lan-Tekhnika|LOCATED_IN|Poltava|7|asserted|-
R Poltava|LOCATED_IN|Ukraine|7|asserted|-
R Kestrel Harvester & Implement Co.|SUPPLIES|Lan-Tekhnika|7|asserted|-

@zb-115|agency story|2023-07-27|Wagner, coup and uranium: Niger in the dark
1 Niamey (AFP) - Soldiers in camouflage appeared on Niger's national television late on Wednesday to say that they had removed President Mohamed Bazoum, that the borders were closed and that the institutions of the republic were suspended.
---
2 Bazoum has been held since morning by his own guard, whose commander, General Abdourahamane Tchiani, he is said to have wanted to dismiss.
3 "The hard-won achievements will be safeguarded," the president wrote on Twitter on Thursday.
4 By afternoon the army's general staff had sided with the putschists "in order to avoid a bloodbath".
---
5 The Economic Community of West African States (ECOWAS) sent Patrice Talon, president of Benin, to mediate; he got as far as Abuja.
6 Paris, Washington and Berlin, which have troops in the country, demanded Bazoum's release.
7 The European Union threatened to cut off budget aid.
---
8 Niger mines about five percent of the world's uranium.
9 At Arlit, in the north, where the French firm Uranord SA employs 900 people, work went on.
10 A few hundred youths set fire to cars at the headquarters of the ruling party in Niamey, and some were waving Russian flags, sewn overnight, with the stripes in the wrong order.
11 Rain, overdue for three weeks, put out the fires.
E Place|Niamey|Niamey
E Place|Niger|Niger
E Place|Benin|Benin
E Place|Abuja|Abuja
E Place|France|Paris;French
E Place|United States|Washington
E Place|Germany|Berlin
E Place|Arlit|Arlit
E Place|Russia|Russian
E Organization|AFP|AFP
E Organization|Wagner|Wagner
E Organization|Twitter|Twitter
E Organization|Economic Community of West African States|Economic Community of West African States;ECOWAS
E Organization|European Union|European Union
E Organization|guard|guard
E Firm|Uranord SA|Uranord SA
E Person|Mohamed Bazoum|Mohamed Bazoum;Bazoum
E Person|Abdourahamane Tchiani|Abdourahamane Tchiani
E Person|Patrice Talon|Patrice Talon
E Commodity|uranium|uranium
E Commodity|cars|cars
C Mohamed Bazoum|his@2;he@2;the president@3
C guard|whose@2
C Patrice Talon|he@5
C Niger|the country@6
R Mohamed Bazoum|ARRESTED_BY|guard|2|asserted|since morning
R Abdourahamane Tchiani|LEADS|guard|2|asserted|-
R Patrice Talon|LEADS|Benin|5|asserted|-
R Patrice Talon|VISITED|Abuja|5|asserted|-
R Arlit|LOCATED_IN|Niger|8-9|asserted|-
R Uranord SA|LOCATED_IN|France|9|asserted|-
R Mohamed Bazoum|LEADS|Niger|3|asserted|-

@zb-116|wire|2022-10-28|Ethiopian trader wins back tanker trucks from Djibouti court
1 ADDIS ABABA - A commercial court in Djibouti has released 112 tanker trucks belonging to Ethiopian fuel haulier Awash Liquids Share Company that had stood for ten weeks behind a fence at Doraleh, after finding that a claim for unpaid storage was "born of a misplaced comma".
---
2 Horizon Gulf Terminals, which runs the depot, may appeal.
3 It had demanded $4.1 million from Awash for gasoil left in its tanks in 2021; the sum was $41,000, the court said.
4 "Everything we eat comes up that road, and every truck that stands still is a price that goes up," said Awash general manager Selamawit Bekele Tadesse.
---
5 Landlocked Ethiopia gets nine-tenths of its supplies through its small neighbour and pays it more than a billion dollars a year for the privilege.
6 Talk of using Berbera or Lamu instead comes up as regularly as the tide.
7 In Pretoria, meanwhile, envoys of the federal government and of the Tigray People's Liberation Front were holding their first formal talks, under the eye of the African Union.
8 Fuel was short in Mekelle; a litre of petrol cost ten times the official price, when there was any.
E Place|Ethiopia|Ethiopia;Ethiopian
E Place|Addis Ababa|ADDIS ABABA
E Place|Djibouti|Djibouti
E Place|Doraleh|Doraleh
E Place|Berbera|Berbera
E Place|Lamu|Lamu
E Place|Pretoria|Pretoria
E Place|Mekelle|Mekelle
E Organization|commercial court|commercial court
E Organization|Tigray People's Liberation Front|Tigray People's Liberation Front
E Organization|African Union|African Union
E Firm|Awash Liquids Share Company|Awash Liquids Share Company;Awash
E Firm|Horizon Gulf Terminals|Horizon Gulf Terminals
E Person|Selamawit Bekele Tadesse|Selamawit Bekele Tadesse
E Commodity|tanker trucks|tanker trucks
E Commodity|fuel|fuel;Fuel
E Commodity|gasoil|gasoil
E Commodity|petrol|petrol
C Awash Liquids Share Company|Ethiopian trader@0
C Horizon Gulf Terminals|which@2;It@3;its@3
C Djibouti|its small neighbour@5;it@5
C Ethiopia|its@5;the federal government@7
R commercial court|LOCATED_IN|Djibouti|1|asserted|-
R Awash Liquids Share Company|LOCATED_IN|Ethiopia|1|asserted|-
R Selamawit Bekele Tadesse|LEADS|Awash Liquids Share Company|4|asserted|-
R Ethiopia|MET_WITH|Tigray People's Liberation Front|7|asserted|-
R Ethiopia|VISITED|Pretoria|7|asserted|-
R Tigray People's Liberation Front|VISITED|Pretoria|7|asserted|-

@zb-117|current events digest|2025-12-04|4 December: also in the news
* 1 BUSINESS Vantaa-based tyre maker Nordic Kumi Oyj opens a plant in Oradea, Romania, two years after leaving Russia (Yle) | Netherlands: the court in Amsterdam orders an inquiry into chip firm Nijmeegse Halfgeleiders BV, whose Chinese parent, Wenzhou Tech Group, was pushed aside in October (NOS) | Peru overtakes Chile in blueberries, again (Gestión)
* 2 DIPLOMACY Vladimir Putin is met on the tarmac in New Delhi by Narendra Modi, who gives him a Russian translation of the Gita (PTI) | Emmanuel Macron and Xi Jinping take a walk in Chengdu | Rwanda and the DRC sign a peace accord in Washington; fighting goes on near Uvira (AP)
* 3 SANCTIONS Australia imposes travel bans on four officials of the Taliban, among them justice minister Abdul-Halim Shirzai (ABC) | No agreement in Brussels on the use of frozen Russian assets; Belgium's Bart De Wever says the plan is "fundamentally wrong" (Le Soir)
* 4 CRIME Greek police arrest the manager of a Thessaloniki fish farm for stealing his own fish (ERT) | Former EU foreign policy chief Federica Mogherini steps down as rector of the College of Europe after being questioned in a fraud inquiry; she denies wrongdoing (Politico)
* 5 MARITIME The tanker MIDVOLGA-2, carrying sunflower oil from Russia to Georgia, limps into Sinop after a drone strike (Anadolu) | The Gambian-flagged KAIROS is still burning
* 6 ODD Raccoon found drunk in Virginia liquor store (BBC)
E Place|Vantaa|Vantaa
E Place|Oradea|Oradea
E Place|Romania|Romania
E Place|Russia|Russia;Russian
E Place|Netherlands|Netherlands
E Place|Amsterdam|Amsterdam
E Place|China|Chinese
E Place|Peru|Peru
E Place|Chile|Chile
E Place|New Delhi|New Delhi
E Place|Chengdu|Chengdu
E Place|Rwanda|Rwanda
E Place|Democratic Republic of the Congo|DRC
E Place|Washington|Washington
E Place|Uvira|Uvira
E Place|Australia|Australia
E Place|Brussels|Brussels
E Place|Belgium|Belgium
E Place|Greece|Greek
E Place|Thessaloniki|Thessaloniki
E Place|Georgia|Georgia
E Place|Sinop|Sinop
E Place|Gambia|Gambian
E Place|Virginia|Virginia
E Organization|Yle|Yle
E Organization|NOS|NOS
E Organization|Gestión|Gestión
E Organization|PTI|PTI
E Organization|AP|AP
E Organization|Taliban|Taliban
E Organization|ABC|ABC
E Organization|Le Soir|Le Soir
E Organization|ERT|ERT
E Organization|European Union|EU
E Organization|College of Europe|College of Europe
E Organization|Politico|Politico
E Organization|Anadolu|Anadolu
E Organization|BBC|BBC
E Firm|Nordic Kumi Oyj|Nordic Kumi Oyj
E Firm|Nijmeegse Halfgeleiders BV|Nijmeegse Halfgeleiders BV
E Firm|Wenzhou Tech Group|Wenzhou Tech Group
E Person|Vladimir Putin|Vladimir Putin
E Person|Narendra Modi|Narendra Modi
E Person|Emmanuel Macron|Emmanuel Macron
E Person|Xi Jinping|Xi Jinping
E Person|Abdul-Halim Shirzai|Abdul-Halim Shirzai
E Person|Bart De Wever|Bart De Wever
E Person|Federica Mogherini|Federica Mogherini
E Vessel|MIDVOLGA-2|MIDVOLGA-2
E Vessel|KAIROS|KAIROS
E Commodity|tyres|tyre
E Commodity|chips|chip
E Commodity|blueberries|blueberries
E Commodity|fish|fish
E Commodity|sunflower oil|sunflower oil
C Nijmeegse Halfgeleiders BV|whose@1
C Narendra Modi|who@2
C Vladimir Putin|him@2
C Federica Mogherini|she@4
R Nordic Kumi Oyj|LOCATED_IN|Vantaa|1|asserted|-
R Oradea|LOCATED_IN|Romania|1|asserted|-
R Nijmeegse Halfgeleiders BV|LOCATED_IN|Netherlands|1|asserted|-
R Nijmeegse Halfgeleiders BV|SUBSIDIARY_OF|Wenzhou Tech Group|1|asserted|-
R Wenzhou Tech Group|LOCATED_IN|China|1|asserted|-
R Peru|EXPORTS|blueberries|1|asserted|-
R Vladimir Putin|VISITED|New Delhi|2|asserted|-
R Vladimir Putin|MET_WITH|Narendra Modi|2|asserted|-
R Emmanuel Macron|MET_WITH|Xi Jinping|2|asserted|-
R Emmanuel Macron|VISITED|Chengdu|2|asserted|-
R Rwanda|AGREED_WITH|Democratic Republic of the Congo|2|asserted|-
R Abdul-Halim Shirzai|SANCTIONED_BY|Australia|3|asserted|-
R Abdul-Halim Shirzai|EMPLOYED_BY|Taliban|3|asserted|-
R Bart De Wever|EMPLOYED_BY|Belgium|3|asserted|-
R Russia|SUPPLIES|Georgia|5|expected|-
R Russia|EXPORTS|sunflower oil|5|asserted|-
R Georgia|IMPORTS|sunflower oil|5|expected|-

@zb-118|wire|2024-11-26|Trump tariff threat: Ontario greenhouses, Sonora beef and a fentanyl shrug
1 OTTAWA/MEXICO CITY - Canada and Mexico woke up on Tuesday to a post on social media in which President-elect Donald Trump promised them a 25% tariff on everything from his first day in office, unless drugs and migrants stop coming.
---
2 Canadian Prime Minister Justin Trudeau phoned him within two hours.
3 Mexican President Claudia Sheinbaum read out a letter at her morning news conference: "To one tariff, another will follow in response, and so on until we put common companies at risk."
---
4 The three countries' economies have grown into one another for thirty years.
5 Leamington Vine Ltd of Ontario sends nine-tenths of its tomatoes to supermarkets in Ohio and Michigan.
6 "We can't turn the greenhouse around," said its president, Abram Wiebe-Dyck.
7 In Hermosillo, cattlemen worry about calves that are born in Sonora, fattened in Texas and eaten, some of them, in Sonora.
---
8 Bankers advised against panic.
9 A threat is not a tariff, and similar ones were withdrawn in 2019.
10 The peso fell to its lowest since 2022, then recovered.
11 Chinese officials, promised an extra 10%, said that nobody wins a trade war.
12 In the Ottawa suburb of Kanata a barber has put up a sign: No talk of politics or tariffs before noon.
E Place|Ottawa|OTTAWA;Ottawa
E Place|Mexico City|MEXICO CITY
E Place|Canada|Canada;Canadian
E Place|Mexico|Mexico;Mexican
E Place|Ontario|Ontario
E Place|Ohio|Ohio
E Place|Michigan|Michigan
E Place|Hermosillo|Hermosillo
E Place|Sonora|Sonora
E Place|Texas|Texas
E Place|China|Chinese
E Place|Kanata|Kanata
E Firm|Leamington Vine Ltd|Leamington Vine Ltd
E Person|Donald Trump|Donald Trump;Trump
E Person|Justin Trudeau|Justin Trudeau
E Person|Claudia Sheinbaum|Claudia Sheinbaum
E Person|Abram Wiebe-Dyck|Abram Wiebe-Dyck
E Commodity|tomatoes|tomatoes
E Commodity|beef|beef
E Commodity|fentanyl|fentanyl
E Commodity|calves|calves
E Commodity|drugs|drugs
C Donald Trump|his@1;him@2
C Claudia Sheinbaum|her@3
C Leamington Vine Ltd|its@5;We@6;its@6
R Justin Trudeau|LEADS|Canada|2|asserted|-
R Claudia Sheinbaum|LEADS|Mexico|3|asserted|-
R Leamington Vine Ltd|LOCATED_IN|Ontario|5|asserted|-
R Leamington Vine Ltd|EXPORTS|tomatoes|5|asserted|-
R Leamington Vine Ltd|SUPPLIES|Ohio|5|asserted|-
R Leamington Vine Ltd|SUPPLIES|Michigan|5|asserted|-
R Ohio|IMPORTS|tomatoes|5|asserted|-
R Michigan|IMPORTS|tomatoes|5|asserted|-
R Abram Wiebe-Dyck|LEADS|Leamington Vine Ltd|5-6|asserted|-
R Kanata|LOCATED_IN|Ottawa|12|asserted|-

@zb-119|one-paragraph brief with caption|2023-05-02|Iran takes second tanker in a week
* 1 FILE - A patrol boat of Iran's Revolutionary Guard moves in the Persian Gulf near Bandar Abbas, Iran, Dec. 22, 2022. (U.S. Navy via AP)
2 Iran seized a Panama-flagged oil tanker in the Strait of Hormuz on Wednesday, the second in six days, the U.S. Navy's Bahrain-based 5th Fleet said.
3 It named the ship as the Nerissa Star and published footage, taken by a drone, of a dozen small craft swarming around her shortly after sunrise.
4 She had been going, empty, from Dubai to Fujairah.
5 The public prosecutor in Tehran said that the tanker had been stopped on a court order following a plaintiff's complaint and gave no particulars.
6 Her owner, Smart Tankers Hellas of Piraeus, did not pick up the phone.
7 Last Thursday Iran took the Vantage Mellow, with crude from Kuwait for a U.S. oil major, after what it described as a collision that left two Iranian sailors missing.
8 Shipping people see a link with the vanishing, off Singapore, of a cargo of Iranian oil on orders from a U.S. judge.
9 Neither side has confirmed it.
10 About a fifth of the oil the world uses goes through the strait, twenty-one miles across at the narrowest point; the price dropped four percent all the same, because traders had recession on their minds.
E Place|Iran|Iran;Iranian
E Place|Persian Gulf|Persian Gulf
E Place|Bandar Abbas|Bandar Abbas
E Place|Panama|Panama
E Place|Strait of Hormuz|Strait of Hormuz
E Place|United States|U.S.
E Place|Bahrain|Bahrain
E Place|Dubai|Dubai
E Place|Fujairah|Fujairah
E Place|Tehran|Tehran
E Place|Piraeus|Piraeus
E Place|Kuwait|Kuwait
E Place|Singapore|Singapore
E Organization|Revolutionary Guard|Revolutionary Guard
E Organization|U.S. Navy|U.S. Navy
E Organization|5th Fleet|5th Fleet
E Organization|AP|AP
E Organization|public prosecutor|public prosecutor
E Firm|Smart Tankers Hellas|Smart Tankers Hellas
E Vessel|Nerissa Star|Nerissa Star
E Vessel|Vantage Mellow|Vantage Mellow
E Commodity|oil|oil;crude
C 5th Fleet|It@3
C Nerissa Star|a Panama-flagged oil tanker@2;the ship@3;her@3;She@4;the tanker@5;Her@6
C Iran|it@7
C Strait of Hormuz|the strait@10
R Nerissa Star|ARRESTED_BY|Iran|2-3|asserted|on Wednesday
R 5th Fleet|LOCATED_IN|Bahrain|2|asserted|-
R public prosecutor|LOCATED_IN|Tehran|5|asserted|-
R Smart Tankers Hellas|OWNS|Nerissa Star|3-6|asserted|-
R Smart Tankers Hellas|LOCATED_IN|Piraeus|6|asserted|-
R Vantage Mellow|ARRESTED_BY|Iran|7|asserted|Last Thursday
R Kuwait|SUPPLIES|United States|7|expected|-
R Kuwait|EXPORTS|oil|7|asserted|-
R United States|IMPORTS|oil|7|expected|-
B 1

@zb-120|public broadcaster, us|2025-03-21|After Aid Cuts, Rice Mill in Haiti's North Fills Some of the Bags
1 CAP-HAITIEN, HAITI — The rice used to come in white sacks with two clasped hands on them.
2 Since February, when Washington froze most of its foreign assistance, the sacks have been brown and come from down the road.
---
3 "We had a silo full and nobody to sell to; now the World Food Program (WFP) has rung," said agronomist Guerda Toussaint-Lafleur, who runs the Maribahoux growers' cooperative.
4 It delivered 190 tons to the U.N. agency's school meals in the first half of March and hopes to double that.
5 Haiti, once nearly self-sufficient, imports more than 80 percent of its rice, chiefly from Arkansas and Louisiana.
6 Tariffs were brought down to 3 percent in 1995.
7 Former U.S. President Bill Clinton apologized for it afterward.
---
8 Port-au-Prince is another world.
9 Gangs hold most of the capital, no airline flies there, and the Kenyan-led police mission has a thousand men instead of 2,500.
10 Last week the U.N. Security Council was told that a million people had fled their homes.
11 In the north the road is open as far as the border with the Dominican Republic, where guards have been sending back thousands of Haitians a month.
12 A boy on the mill's steps was learning to read from a sack.
E Place|Cap-Haïtien|CAP-HAITIEN
E Place|Haiti|Haiti;HAITI;Haitians
E Place|United States|Washington;U.S.
E Place|Arkansas|Arkansas
E Place|Louisiana|Louisiana
E Place|Port-au-Prince|Port-au-Prince
E Place|Kenya|Kenyan
E Place|Dominican Republic|Dominican Republic
E Organization|World Food Program|World Food Program;WFP
E Organization|United Nations|U.N.
E Organization|Maribahoux growers' cooperative|Maribahoux growers' cooperative
E Organization|U.N. Security Council|U.N. Security Council
E Person|Guerda Toussaint-Lafleur|Guerda Toussaint-Lafleur
E Person|Bill Clinton|Bill Clinton
E Commodity|rice|rice;Rice
C Guerda Toussaint-Lafleur|who@3
C Maribahoux growers' cooperative|We@3;It@4
C World Food Program|the U.N. agency's@4
C Haiti|its@5
C Port-au-Prince|the capital@9;there@9
C United States|its@2
R Cap-Haïtien|LOCATED_IN|Haiti|1|asserted|-
R Guerda Toussaint-Lafleur|LEADS|Maribahoux growers' cooperative|3|asserted|-
R Maribahoux growers' cooperative|SUPPLIES|World Food Program|3-4|asserted|in the first half of March
R World Food Program|IMPORTS|rice|1-4|asserted|in the first half of March
R Haiti|IMPORTS|rice|5|asserted|-
R Arkansas|SUPPLIES|Haiti|5|asserted|-
R Louisiana|SUPPLIES|Haiti|5|asserted|-
E Organization|police mission|police mission
