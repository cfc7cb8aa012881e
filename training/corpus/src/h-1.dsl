@h-001|local paper|2023-06-02|New director, old scanner: changes at Rimavská Sobota hospital
1 Staff at St Kunigunde's, the only hospital with a maternity ward between Lučenec and Rožňava, learned on Monday, from a sheet of paper taped to the canteen door, that Marta Hudáková was now in charge.
2 Hudáková, 51, an anaesthetist, comes from Košice, where for six years she was number two at the Tatramed clinic; she follows Ján Petrovič, who walked out in April after the Health Ministry declined to pay for a scanner.
---
3 The scanner has arrived all the same.
4 Gemermed a.s., which has owned the hospital since the privatisation of 2012, got it second-hand from Radionik, a dealer in the Austrian town of Wels.
5 "It is eleven years old and it works, which is more than I can say of our lift," said Igor Baláž, the nurses' man on Gemermed's supervisory board.
6 The town's mayor, Zuzana Oravcová, brought flowers and asked about parking.
---
7 Hudáková told this paper that talk of closing the maternity ward was "nonsense on stilts".
9 As for the union's claim that Gemermed has agreed to sell the place to Tatramed, it was, she said, "news to me".
8 A decision on the ward is due in autumn.
E Organization|St Kunigunde's|St Kunigunde's
E Person|Marta Hudáková|Marta Hudáková;Hudáková
E Person|Ján Petrovič|Ján Petrovič
E Person|Igor Baláž|Igor Baláž
E Person|Zuzana Oravcová|Zuzana Oravcová
E Firm|Gemermed a.s.|Gemermed a.s.;Gemermed
E Firm|Radionik|Radionik
E Organization|Tatramed|Tatramed
E Organization|Health Ministry|Health Ministry
E Place|Rimavská Sobota|Rimavská Sobota
E Place|Lučenec|Lučenec
E Place|Rožňava|Rožňava
E Place|Košice|Košice
E Place|Austria|Austrian
E Place|Wels|Wels
E Commodity|scanner|scanner
C Marta Hudáková|she@2;she#2@2;she@9
C Ján Petrovič|who@2
C St Kunigunde's|the hospital@4;the place@9
C Gemermed a.s.|which@4
C scanner|it@4;It@5
C Rimavská Sobota|The town@6
C Igor Baláž|I@5
R St Kunigunde's|LOCATED_IN|Rimavská Sobota|0-1|asserted|-
R Marta Hudáková|LEADS|St Kunigunde's|1|asserted|on Monday
R Tatramed|LOCATED_IN|Košice|2|asserted|-
R Gemermed a.s.|OWNS|St Kunigunde's|4|asserted|since the privatisation of 2012
R Gemermed a.s.|IMPORTS|scanner|3-4|asserted|-
R Radionik|SUPPLIES|Gemermed a.s.|4|asserted|-
R Radionik|LOCATED_IN|Wels|4|asserted|-
R Wels|LOCATED_IN|Austria|4|asserted|-
R Igor Baláž|LEADS|Gemermed a.s.|5|asserted|-
R Zuzana Oravcová|LEADS|Rimavská Sobota|6|asserted|-
R Gemermed a.s.|AGREED_WITH|Tatramed|9|alleged|-
R Tatramed|OWNS|St Kunigunde's|9|alleged|-

@h-002|film review|2021-10-21|Guns, fog and a very long second act
1 There is a moment, somewhere past the hundredth minute of Ilse Vermandel's new thriller Cold Ballast, when even the smugglers look at their watches.
2 Rasmus Thiel (a wonderfully crumpled Joris Haeck) commands the Santa Oriana, a coaster that carries oranges on paper and rifles in fact, and he has just discovered, in a harbour bar in Trieste, that his employer has sold the same cargo of missiles to both sides of somebody else's war.
3 Who is he working for?
4 The Syrians, the Maltese, a countess with a limp?
5 The script, signed by three people and apparently read by none, would rather show us fog.
---
6 Haeck is worth the ticket.
7 When Thiel meets the general on the pier in Beirut and sells him, instead of missiles, the truth, one remembers why Vermandel was once compared to Melville.
8 The rest is uniforms.
9 The picture was shot in eleven weeks by the Ghent outfit Kino Merel, whose last effort, a comedy about customs officers, I recommend without reservation.
10 Two stars.
* 11 In cinemas from Wednesday. 151 min.
E Person|Ilse Vermandel|Ilse Vermandel;Vermandel
E Person|Joris Haeck|Joris Haeck;Haeck
E Person|Rasmus Thiel|Rasmus Thiel;Thiel
E Person|Melville|Melville
E Vessel|Santa Oriana|Santa Oriana
E Firm|Kino Merel|Kino Merel
E Place|Trieste|Trieste
E Place|Beirut|Beirut
E Place|Ghent|Ghent
E Place|Syria|Syrians
E Place|Malta|Maltese
E Commodity|oranges|oranges
E Commodity|rifles|rifles
E Commodity|missiles|missiles
C Rasmus Thiel|he@2;his@2;he@3
C Santa Oriana|a coaster@2
C Kino Merel|whose@9
R Kino Merel|LOCATED_IN|Ghent|9|asserted|-
B 11

@h-003|trade weekly|2022-11-09|Hazelnuts from Samegrelo find a sweeter buyer
1 When the Turkish dealers stopped coming to Zugdidi, Manana Shonia did something none of her neighbours thought sensible: she telephoned Italy.
2 Today the cooperative she chairs, Kolkhi Nuts, whose 214 members farm barely a hectare each, sends six truckloads of shelled hazelnuts every autumn to Dolciaria Bramanti S.p.A., a maker of spreads in Alba, and has begun to turn away smaller customers.
---
3 The road was not smooth.
4 A first lot was rejected for mould; a second sat for nine days at the Sarpi crossing while officials argued over a stamp.
5 Drying machines were then bought from Germany, and the growers, who used to heap the crop on the asphalt, learned to hate the weather forecast a little less.
6 Bramanti's head of purchasing, Tiziano Gallesi, has been to Zugdidi twice this year, most recently in September, and says that the nuts are "irregular but honest".
11 (The firm takes some from Azerbaijan as well, it is whispered in the queue at the scales, and pays less.)
---
7 Next on the list is almonds.
8 Shonia would like the cooperative to plant forty hectares, and a distributor in Yerevan, Araks Foods, has offered to take half the harvest should there ever be one.
9 And does it sell to Russia, where her father sent everything he grew?
10 "Not a kilo," she says, and pours more tea.
E Firm|Kolkhi Nuts|Kolkhi Nuts
E Firm|Dolciaria Bramanti S.p.A.|Dolciaria Bramanti S.p.A.;Bramanti
E Firm|Araks Foods|Araks Foods
E Person|Manana Shonia|Manana Shonia;Shonia
E Person|Tiziano Gallesi|Tiziano Gallesi
E Place|Samegrelo|Samegrelo
E Place|Zugdidi|Zugdidi
E Place|Turkey|Turkish
E Place|Italy|Italy
E Place|Alba|Alba
E Place|Sarpi|Sarpi
E Place|Germany|Germany
E Place|Yerevan|Yerevan
E Place|Azerbaijan|Azerbaijan
E Place|Russia|Russia
E Commodity|hazelnuts|hazelnuts;Hazelnuts
E Commodity|drying machines|Drying machines
E Commodity|almonds|almonds
E Commodity|tea|tea
C Manana Shonia|her@1;she@1;she@2;her@9;she@10
C Kolkhi Nuts|the cooperative@2;whose@2;the growers@5;the cooperative@8;it@9
C Dolciaria Bramanti S.p.A.|a maker of spreads@2;The firm@11
C hazelnuts|the nuts@6
R Manana Shonia|LEADS|Kolkhi Nuts|2|asserted|-
R Kolkhi Nuts|EXPORTS|hazelnuts|2|asserted|every autumn
R Kolkhi Nuts|SUPPLIES|Dolciaria Bramanti S.p.A.|2|asserted|every autumn
R Dolciaria Bramanti S.p.A.|IMPORTS|hazelnuts|2|asserted|every autumn
R Dolciaria Bramanti S.p.A.|LOCATED_IN|Alba|2|asserted|-
R Kolkhi Nuts|IMPORTS|drying machines|5|asserted|-
R Germany|SUPPLIES|Kolkhi Nuts|5|asserted|-
R Tiziano Gallesi|EMPLOYED_BY|Dolciaria Bramanti S.p.A.|6|asserted|-
R Tiziano Gallesi|VISITED|Zugdidi|6|asserted|this year
R Azerbaijan|SUPPLIES|Dolciaria Bramanti S.p.A.|6-11|alleged|-
R Dolciaria Bramanti S.p.A.|IMPORTS|hazelnuts|6-11|alleged|-
R Araks Foods|LOCATED_IN|Yerevan|8|asserted|-
R Araks Foods|IMPORTS|almonds|7-8|expected|-
R Kolkhi Nuts|SUPPLIES|Araks Foods|7-8|expected|-
R Kolkhi Nuts|TRADES_WITH|Russia|9-10|denied|-

@h-004|recipe column|2020-12-05|Poppy seed cake, as it was done in Czernowitz
1 My aunt Regina, who left Czernowitz with one suitcase and the recipe in her shoe, never told anybody the quantities.
2 These are mine.
---
* 3 300 g flour, sifted
* 4 250 g ground poppy seeds (the Turkish ones are bluer, the Czech ones sweeter)
* 5 200 g butter, soft; do not trade it for margarine
* 6 180 g sugar
* 7 six eggs, a lemon, a small glass of rum imported from wherever you last went on holiday
---
8 Beat the butter with the sugar until your arm issues a complaint.
9 Add the yolks one after the other, like guests at a reception, then supply the lemon zest and the poppy seeds, and fold in the whites under no pressure whatever.
10 Impose a strict embargo on the oven door for forty minutes.
---
11 Regina served it with sour cream and with gossip, and in our house both sides of the family, who had not exchanged a word since the wedding, met over the last slice and reached an agreement.
12 Leftovers (there will be none) keep for a week in a tin.
* 13 More baking | Soups | Send us your recipe | We use cookies, but not the edible kind
E Person|Regina|Regina
E Place|Czernowitz|Czernowitz
E Place|Turkey|Turkish
E Place|Czech Republic|Czech
E Commodity|flour|flour
E Commodity|poppy seeds|poppy seeds
E Commodity|butter|butter
E Commodity|margarine|margarine
E Commodity|sugar|sugar
E Commodity|eggs|eggs
E Commodity|rum|rum
E Commodity|sour cream|sour cream
C Regina|who@1
C butter|it@5
B 13

@h-005|sports page|2024-07-30|Ria Formosa's owner opens his wallet, but not for a striker
1 Fahad Al-Mutlaq has owned 80 per cent of União Desportiva Ria Formosa for three seasons and has attended, by the count of the man who sells the scarves, four matches.
2 On Saturday the Kuwaiti sat through a fifth, a goalless friendly against visitors from Huelva, and afterwards announced that he would spend two million euros on the ground in Olhão: new seats, new drains and, to general surprise, a roof.
3 "A club that gets wet cannot get rich," he told supporters, through an interpreter.
---
4 Head coach Nuno Saramenha, whose side finished eleventh, had hoped for a centre forward.
5 He will have to make do with Keita, 34, who has been released by a club in the Greek second division and arrives on a free transfer.
6 Talks over Valdemar, the Brazilian winger who played here on loan last year, broke down; his wages, said sporting director Célia Bento, "belong to another planet".
---
7 One thing has been settled.
8 The cannery Conservas Aldeão, part of Vigo's Grupo Mareiro, two streets from the stadium, has signed as shirt sponsor until 2027 and will provide the canteen with tinned sardines.
10 Lisbon papers have Al-Mutlaq buying a second club, Wisła Gniewin of Poland; he denies it.
9 Membership, meanwhile, is down for a second year running.
E Person|Fahad Al-Mutlaq|Fahad Al-Mutlaq;Al-Mutlaq
E Organization|Wisła Gniewin|Wisła Gniewin
E Place|Poland|Poland
E Place|Lisbon|Lisbon
E Person|Nuno Saramenha|Nuno Saramenha
E Person|Keita|Keita
E Person|Valdemar|Valdemar
E Person|Célia Bento|Célia Bento
E Organization|União Desportiva Ria Formosa|União Desportiva Ria Formosa;Ria Formosa
E Firm|Conservas Aldeão|Conservas Aldeão
E Firm|Grupo Mareiro|Grupo Mareiro
E Place|Vigo|Vigo
E Place|Kuwait|Kuwaiti
E Place|Huelva|Huelva
E Place|Olhão|Olhão
E Place|Greece|Greek
E Place|Brazil|Brazilian
E Commodity|sardines|tinned sardines
C Fahad Al-Mutlaq|his@0;the Kuwaiti@2;he@2;he@3;he@10
C Nuno Saramenha|whose@4;He@5
C Valdemar|his@6
C Keita|who@5
R Fahad Al-Mutlaq|OWNS|União Desportiva Ria Formosa|1|asserted|for three seasons
R Fahad Al-Mutlaq|INVESTED_IN|União Desportiva Ria Formosa|1-2|expected|-
R Fahad Al-Mutlaq|VISITED|Olhão|2|asserted|On Saturday
R União Desportiva Ria Formosa|LOCATED_IN|Olhão|1-2|asserted|-
R Nuno Saramenha|EMPLOYED_BY|União Desportiva Ria Formosa|1-4|asserted|-
R Célia Bento|EMPLOYED_BY|União Desportiva Ria Formosa|1-6|asserted|-
R Conservas Aldeão|AGREED_WITH|União Desportiva Ria Formosa|1-8|asserted|until 2027
R Conservas Aldeão|SUPPLIES|União Desportiva Ria Formosa|1-8|expected|-
R Conservas Aldeão|EXPORTS|sardines|8|expected|-
R Conservas Aldeão|SUBSIDIARY_OF|Grupo Mareiro|8|asserted|-
R Grupo Mareiro|LOCATED_IN|Vigo|8|asserted|-
R Fahad Al-Mutlaq|OWNS|Wisła Gniewin|10|denied|-
R Wisła Gniewin|LOCATED_IN|Poland|10|asserted|-

@h-006|humour column|2019-03-17|A summit in the chair
1 Every six months I pay a state visit to my dentist.
2 The preparations are considerable: for a week beforehand I floss like a man with something to hide, and on the morning itself I sign, in my head, a treaty renouncing toffee.
---
3 Dr Amrita Sandhu is not fooled.
4 She puts on the mask, she looks, and she makes the sound that finance ministers make on being shown the figures.
5 "We had an agreement," she says.
6 I cannot deny it, there being two hands, a mirror and a hose in my mouth; I can only accuse, with my eyes, the makers of toffee, and then Belgium, which has a lot to answer for.
---
7 She proposes a crown.
8 Gold, she explains, is out of fashion, porcelain chips, and the modern thing is zirconia.
9 I am told the price and I think of the debtor nations of the last century.
10 A payment plan is discussed over my head with Karen at the desk, who represents the interests of the practice with the calm of a central bank.
11 We part friends.
12 I am under sanctions until Thursday: nothing hot, nothing cold, and absolutely nothing from Belgium.
E Person|Amrita Sandhu|Amrita Sandhu
E Person|Karen|Karen
E Place|Belgium|Belgium
E Commodity|toffee|toffee
E Commodity|gold|Gold
E Commodity|porcelain|porcelain
E Commodity|zirconia|zirconia
C Amrita Sandhu|my dentist@1;She@4;she@4;she#2@4;she@5;She@7;she@8
C Karen|who@10
C Belgium|which@6

@h-007|state agency bulletin|2024-05-15|Mongolian culture delegation here
1 Pyongyang, May 14 -- A delegation of the Ministry of Culture of Mongolia headed by Vice-Minister Damdinsuren Oyuunbat arrived here on Monday by air.
2 On the same day it looked round the Arch of Triumph and the April 25 House of Culture.
---
3 Talks were held at the People's Palace of Culture between Oyuunbat and Kim Chol Hwan, who heads the Ministry of Culture of the DPRK.
4 Present there were officials concerned and Baatar Enkhsaikhan, ambassador of Mongolia to the DPRK.
5 A protocol on the exchange of circus troupes in 2025-2027 was then inked between the two ministries.
---
* 6 Floral Basket from Laos
7 The Lao People's Revolutionary Party sent a floral basket on the occasion of the anniversary.
---
* 8 Rice Transplanting Brisk
9 Co-op farmers in South Hwanghae Province, with songs resounding over the fields, overfulfilled the day's plan by 14 per cent.
---
* 10 Commentary
11 A commentator of Rodong Tongsin, in an article dated Tuesday, branded as "a gangster-like act" the ban which the UN Security Council put on the DPRK's coal and seafood, and accused Japan of the theft of 312 cultural relics, demanding that they be returned without further ado.
E Organization|Ministry of Culture of Mongolia|Ministry of Culture of Mongolia
E Organization|Ministry of Culture of the DPRK|Ministry of Culture of the DPRK
E Organization|Lao People's Revolutionary Party|Lao People's Revolutionary Party
E Organization|Rodong Tongsin|Rodong Tongsin
E Organization|UN Security Council|UN Security Council
E Person|Damdinsuren Oyuunbat|Damdinsuren Oyuunbat;Oyuunbat
E Person|Kim Chol Hwan|Kim Chol Hwan
E Person|Baatar Enkhsaikhan|Baatar Enkhsaikhan
E Place|Pyongyang|Pyongyang
E Place|Mongolia|Mongolia;Mongolian
E Place|North Korea|DPRK
E Place|Laos|Laos
E Place|South Hwanghae Province|South Hwanghae Province
E Place|Japan|Japan
E Place|Arch of Triumph|Arch of Triumph
E Place|April 25 House of Culture|April 25 House of Culture
E Place|People's Palace of Culture|People's Palace of Culture
E Commodity|rice|Rice
E Commodity|coal|coal
E Commodity|seafood|seafood
C Pyongyang|here@1;here@0
C Ministry of Culture of Mongolia|it@2
R Damdinsuren Oyuunbat|EMPLOYED_BY|Ministry of Culture of Mongolia|1|asserted|-
R Ministry of Culture of Mongolia|VISITED|Pyongyang|1|asserted|on Monday
R Damdinsuren Oyuunbat|VISITED|Pyongyang|1|asserted|on Monday
R Ministry of Culture of Mongolia|VISITED|Arch of Triumph|2|asserted|On the same day
R Ministry of Culture of Mongolia|VISITED|April 25 House of Culture|2|asserted|On the same day
R Damdinsuren Oyuunbat|MET_WITH|Kim Chol Hwan|3|asserted|-
R Kim Chol Hwan|LEADS|Ministry of Culture of the DPRK|3|asserted|-
R Baatar Enkhsaikhan|EMPLOYED_BY|Mongolia|4|asserted|-
R Ministry of Culture of Mongolia|AGREED_WITH|Ministry of Culture of the DPRK|1-5|asserted|-
R North Korea|SANCTIONED_BY|UN Security Council|11|asserted|-
R Japan|ACCUSED_BY|Rodong Tongsin|11|asserted|dated Tuesday

@h-008|board game review|2023-02-11|Salt & Sail: a harbour on your kitchen table
1 Two to five players, ninety minutes, and at the end of it somebody will own Lisbon.
2 In Salt & Sail, the third design by Finnish designer Outi Rekola, you run a merchant house in the age of canvas: you buy pepper in Malacca, you sell it in Antwerp, you are blockaded by Venice, and if the dice are unkind your best ship, the wooden one with the nice little flag, is taken by the green player and never seen again.
---
3 The clever part is the embargo deck.
4 Each round one port closes to one good.
5 The player who imposed it gets a coin, everybody else gets a problem, and because the cards are dealt face down nobody can be sure whether a rival's offer to supply cloth is generosity or arson.
6 I have seen a marriage tested by the saffron card.
---
7 Not all is well.
8 The rulebook, translated from the Finnish by an optimist, contradicts itself on whether an ally's warehouse counts as a subsidiary, and the plastic barrels look nothing like wine.
9 Still, my group asked to play again, which after Rekola's last game, the bleak Peat, it emphatically did not.
---
10 Publisher: Kolme Noppaa Oy, Tampere. Age 12+. Our copy was bought, not given.
E Person|Outi Rekola|Outi Rekola;Rekola
E Firm|Kolme Noppaa Oy|Kolme Noppaa Oy
E Place|Lisbon|Lisbon
E Place|Finland|Finnish
E Place|Malacca|Malacca
E Place|Antwerp|Antwerp
E Place|Venice|Venice
E Place|Tampere|Tampere
E Commodity|pepper|pepper
E Commodity|cloth|cloth
E Commodity|saffron|saffron
E Commodity|wine|wine
C pepper|it@2
R Kolme Noppaa Oy|LOCATED_IN|Tampere|10|asserted|-

@h-009|obituary|2022-01-28|Hendrik "Henk" Oosterbaan, who bought the Volga's wheat with a fountain pen, dies at 91
1 Hendrik Oosterbaan, who has died in Rotterdam aged 91, belonged to the last generation of grain men who did business on a handshake and regretted it only twice.
---
2 He was born above a bakery in Schiedam, joined Van Teylingen & Zonen as a messenger at fifteen and in 1963, the year of the Soviet harvest failure, was sent to Moscow with a letter of introduction and a tin of biscuits.
3 He came home after eleven weeks having sold Exportkhleb, the state monopoly, 400,000 tons of Canadian wheat that Van Teylingen did not yet possess.
4 "We found it," he used to say.
5 "One always finds it."
---
6 In the seventies he ran the firm, which did business with Cuba under four different letterheads until Washington blacklisted it; in 1988 he lost it, to a conglomerate from Minneapolis, and with it the view over the Maas.
7 A tribunal in The Hague later cleared him of the charge, brought by the Ghanaian cocoa board, that he had delivered beans short of weight.
---
8 His daughter Liesbeth, a professor of marine biology at Wageningen University, recalls a man who could tell barley from Beauce and barley from Essex by chewing it, and who refused, to the end, to own a mobile telephone.
9 He is survived by her, by two grandsons, and by a lawsuit.
E Person|Hendrik Oosterbaan|Hendrik "Henk" Oosterbaan;Hendrik Oosterbaan
E Person|Liesbeth|Liesbeth
E Firm|Van Teylingen & Zonen|Van Teylingen & Zonen;Van Teylingen
E Firm|Exportkhleb|Exportkhleb
E Organization|Ghanaian cocoa board|Ghanaian cocoa board
E Organization|Wageningen University|Wageningen University
E Place|Rotterdam|Rotterdam
E Place|Schiedam|Schiedam
E Place|Soviet Union|Soviet
E Place|Moscow|Moscow
E Place|Canada|Canadian
E Place|Cuba|Cuba
E Place|United States|Washington
E Place|Volga|Volga
E Place|Minneapolis|Minneapolis
E Place|Maas|Maas
E Place|The Hague|The Hague
E Place|Beauce|Beauce
E Place|Essex|Essex
E Commodity|wheat|wheat
E Commodity|barley|barley
E Commodity|biscuits|biscuits
E Commodity|grain|grain
C Hendrik Oosterbaan|who@1;He@2;He@3;he@4;he@6;he#2@6;him@7;he@7;His@8;He@9
C Exportkhleb|the state monopoly@3
C Van Teylingen & Zonen|the firm@6;which@6;it@6;it#2@6;it#3@6
C Liesbeth|her@9
R Hendrik Oosterbaan|VISITED|Moscow|2|asserted|in 1963
R Van Teylingen & Zonen|SUPPLIES|Exportkhleb|3|asserted|-
R Van Teylingen & Zonen|EXPORTS|wheat|3|asserted|-
R Exportkhleb|IMPORTS|wheat|3|asserted|-
R Van Teylingen & Zonen|TRADES_WITH|Cuba|2-6|asserted|In the seventies
R Van Teylingen & Zonen|SANCTIONED_BY|United States|2-6|asserted|-
R Hendrik Oosterbaan|ACCUSED_BY|Ghanaian cocoa board|7|asserted|-
R Liesbeth|EMPLOYED_BY|Wageningen University|8|asserted|-

@h-010|satirical horoscope|2025-01-04|Your week in the stars, for those long and short
* 1 Aries. Copper enters your house on Tuesday and leaves by the window. A tall stranger from Santiago may offer you concentrate; check the assay before you check the smile.
* 2 Taurus. You were right about cattle in 2014 and nobody is going to hear the end of it.
* 3 Gemini. You hold two opinions on Brent and both lose money. Avoid meeting the risk manager before Thursday, when Mercury (the planet, not the metal) turns direct.
* 4 Cancer. Someone close to you will announce a strategic partnership. Bring flowers.
* 5 Leo. If Beijing were to stop buying soybeans you would be ruined, so the stars suggest not thinking about Beijing.
* 6 Virgo. Your spreadsheet is beautiful. It is also last year's.
* 7 Libra. Regulators are in conjunction. A letter from London is on its way, and it does not begin with congratulations.
* 8 Scorpio. Everybody suspects you of hoarding cocoa. Everybody is correct.
* 9 Sagittarius. Travel is favoured: not Geneva again, though.
* 10 Capricorn, Aquarius, Pisces. Flat, with a slight upward bias.
---
11 Madame Ondine is a former broker.
12 Past constellations are no guide to future ones.
E Person|Madame Ondine|Madame Ondine
E Place|Santiago|Santiago
E Place|Beijing|Beijing
E Place|London|London
E Place|Geneva|Geneva
E Commodity|copper|Copper
E Commodity|concentrate|concentrate
E Commodity|cattle|cattle
E Commodity|Brent|Brent
E Commodity|soybeans|soybeans
E Commodity|cocoa|cocoa
