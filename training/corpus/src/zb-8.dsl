@zb-141|wire|2024-05-22|Moldovan freight boss rejects claim he ran guns through Giurgiulesti
1 CHISINAU - The owner of a Moldovan river freight company denied on Wednesday that its barges had carried mortar bombs hidden under rapeseed to a buyer in Sudan.
2 "My barges cannot even pass the lock without being weighed," Igor Caraman of Prutfluvial SRL told a press conference, which he opened by pouring a sack of rapeseed onto the table.
---
3 A report by the campaign group Arms Ledger said last week that three shipments had been made in 2023, that the bombs were of Bulgarian make, and that the papers named a museum in Chad as their recipient.
4 It named the buyer as Nile Horizon Trading, a firm in Port Sudan that is under British sanctions.
---
5 Moldova's customs service said it had found nothing irregular.
6 The Sudanese army and its rival, the Rapid Support Forces, have been at war for thirteen months, and each says that foreigners arm the other.
7 Giurgiulesti, with 480 metres of river front, is the country's only port for sea-going ships.
8 Since Russia's attack on Ukraine it has had more work than it can cope with.
9 On Wednesday two ships were waiting, and a third had gone aground in the fog and was waiting too.
E Place|Moldova|Moldovan;Moldova
E Place|Giurgiulesti|Giurgiulesti
E Place|Chisinau|CHISINAU
E Place|Sudan|Sudan;Sudanese
E Place|Bulgaria|Bulgarian
E Place|Chad|Chad
E Place|Port Sudan|Port Sudan
E Place|United Kingdom|British
E Place|Russia|Russia
E Place|Ukraine|Ukraine
E Organization|Arms Ledger|Arms Ledger
E Organization|customs service|customs service
E Organization|Rapid Support Forces|Rapid Support Forces
E Firm|Prutfluvial SRL|Prutfluvial SRL
E Firm|Nile Horizon Trading|Nile Horizon Trading
E Person|Igor Caraman|Igor Caraman
E Commodity|mortar bombs|mortar bombs;bombs
E Commodity|rapeseed|rapeseed
E Commodity|guns|guns
C Igor Caraman|The owner@1;he@0;he@2;My@2
C Prutfluvial SRL|its@1
C Arms Ledger|It@4
C customs service|it@5
C Giurgiulesti|it@8
R Igor Caraman|OWNS|Prutfluvial SRL|1-2|asserted|-
R Prutfluvial SRL|LOCATED_IN|Moldova|1-2|asserted|-
R Prutfluvial SRL|SUPPLIES|Sudan|1-2|denied|-
R Prutfluvial SRL|SUPPLIES|Nile Horizon Trading|2-4|alleged|in 2023
R Prutfluvial SRL|ACCUSED_BY|Arms Ledger|2-3|asserted|last week
R Nile Horizon Trading|IMPORTS|mortar bombs|3-4|alleged|in 2023
R Nile Horizon Trading|LOCATED_IN|Port Sudan|4|asserted|-
R Nile Horizon Trading|SANCTIONED_BY|United Kingdom|4|asserted|-
R customs service|LOCATED_IN|Moldova|5|asserted|-
R Giurgiulesti|LOCATED_IN|Moldova|5-7|asserted|-

@zb-142|public broadcaster, us|2023-11-03|Blinken in Baghdad, Unannounced; Fuel for Generators Runs Low in Gaza
1 BAGHDAD — U.S. Secretary of State Antony Blinken, wearing a flak jacket, flew into Baghdad by helicopter on Sunday night for an hour with Iraqi Prime Minister Mohammed Shia al-Sudani.
---
2 Militias that call themselves friends of Iran have fired on American troops in Iraq and Syria at least 32 times in three weeks.
3 "I made very clear that the attacks are totally unacceptable," Blinken said at the airport.
4 Earlier in the day he had been in Ramallah, where President Mahmoud Abbas demanded a cease-fire.
5 His plane continued to Ankara, where the foreign minister, but not the president, had time for him.
---
6 In Gaza, hospital managers count liters.
7 Israel has not let in any fuel since October 7, saying that Hamas would steal it.
8 At the Nasser Hospital in Khan Younis the lights in the corridors are off.
9 A baker there, Abu Samer al-Astal, said that he had flour for two days and diesel for one.
10 "Then I have a very clean oven," he said.
---
11 Oil traders have so far treated the war as a local matter.
12 Brent settled below $85 a barrel on Friday.
13 Analysts caution that calm of this sort has ended abruptly in the past.
E Place|Baghdad|BAGHDAD;Baghdad
E Place|United States|U.S.;American
E Place|Iraq|Iraqi;Iraq
E Place|Iran|Iran
E Place|Syria|Syria
E Place|Ramallah|Ramallah
E Place|Ankara|Ankara
E Place|Gaza|Gaza
E Place|Israel|Israel
E Place|Khan Younis|Khan Younis
E Organization|Hamas|Hamas
E Organization|Nasser Hospital|Nasser Hospital
E Person|Antony Blinken|Antony Blinken;Blinken
E Person|Mohammed Shia al-Sudani|Mohammed Shia al-Sudani
E Person|Mahmoud Abbas|Mahmoud Abbas
E Person|Abu Samer al-Astal|Abu Samer al-Astal
E Commodity|fuel|fuel;Fuel
E Commodity|flour|flour
E Commodity|diesel|diesel
E Commodity|oil|Oil;Brent
C Antony Blinken|I@3;he@4;His@5;him@5
C Abu Samer al-Astal|he@9;I@10;he@10
C Khan Younis|there@9
R Antony Blinken|EMPLOYED_BY|United States|1|asserted|-
R Antony Blinken|VISITED|Baghdad|1|asserted|on Sunday night
R Antony Blinken|MET_WITH|Mohammed Shia al-Sudani|1|asserted|on Sunday night
R Mohammed Shia al-Sudani|LEADS|Iraq|1|asserted|-
R Antony Blinken|VISITED|Ramallah|4|asserted|Earlier in the day
R Antony Blinken|MET_WITH|Mahmoud Abbas|4|asserted|Earlier in the day
R Antony Blinken|VISITED|Ankara|5|asserted|-
R Nasser Hospital|LOCATED_IN|Khan Younis|8|asserted|-

@zb-143|wire|2025-03-27|GSK-size Swiss drugmaker Rhodanis to buy Maryland biotech, shares yawn
1 BASEL, March 27 - Rhodanis Pharma AG said on Thursday that it was in exclusive negotiations to acquire Chesapeake Immunics Inc (NASDAQ: CHIM), whose skin cream for a rare disease has been waiting for a decision by the U.S. Food and Drug Administration since autumn.
---
2 The Swiss company would pay $2.7 billion up front and as much again if the cream is approved and sells.
3 It cautioned that nothing had been signed.
4 "When a deal is in the newspapers before it's on my desk, I get a rash myself," CEO Beatrix von Känel joked to analysts.
---
5 Drugmakers all over Europe are trying to guess whether the tariffs which Washington plans for April will spare them.
6 Rhodanis makes two-thirds of what it sells in America at Kaiseraugst and in Ireland, and has promised to build a plant in North Carolina, as have most of its peers.
---
7 Chesapeake Immunics was founded in 2014 by three dermatologists and a patient.
8 One of the four, Dr. Lamar Whitfield-Osei, is still president.
9 The rash that the cream is meant to treat affects one person in sixty thousand; for most of them nothing helps but cold water.
10 Rhodanis stock was flat in Zurich.
11 That of its would-be purchase rose 61%, and options traders are being looked at, as usual.
E Place|Basel|BASEL
E Place|Switzerland|Swiss
E Place|Maryland|Maryland
E Place|United States|Washington;America
E Place|Europe|Europe
E Place|Kaiseraugst|Kaiseraugst
E Place|Ireland|Ireland
E Place|North Carolina|North Carolina
E Place|Zurich|Zurich
E Organization|NASDAQ|NASDAQ
E Organization|U.S. Food and Drug Administration|U.S. Food and Drug Administration
E Firm|GSK|GSK
E Firm|Rhodanis Pharma AG|Rhodanis Pharma AG;Rhodanis
E Firm|Chesapeake Immunics Inc|Chesapeake Immunics Inc;Chesapeake Immunics
E Person|Beatrix von Känel|Beatrix von Känel
E Person|Lamar Whitfield-Osei|Lamar Whitfield-Osei
E Commodity|skin cream|skin cream;cream
C Rhodanis Pharma AG|it@1;The Swiss company@2;It@3;it@6;its@6;its@11
C Chesapeake Immunics Inc|whose@1;Maryland biotech@0;its would-be purchase@11
C Beatrix von Känel|my@4;I@4
R Rhodanis Pharma AG|OWNS|Chesapeake Immunics Inc|1|expected|-
R Rhodanis Pharma AG|AGREED_WITH|Chesapeake Immunics Inc|1-3|denied|-
R Rhodanis Pharma AG|LOCATED_IN|Switzerland|1-2|asserted|-
R Chesapeake Immunics Inc|LOCATED_IN|Maryland|0-1|asserted|-
R Beatrix von Känel|LEADS|Rhodanis Pharma AG|2-4|asserted|-
R Rhodanis Pharma AG|SUPPLIES|United States|6|asserted|-
R Rhodanis Pharma AG|INVESTED_IN|North Carolina|6|expected|-
R Lamar Whitfield-Osei|LEADS|Chesapeake Immunics Inc|7-8|asserted|-

@zb-144|agency story|2023-06-08|Senegal steelworks fire: union says warnings were 'filed under weather'
1 Dakar (AFP) - Four men died when a ladle of molten steel tipped over at a rolling mill outside Dakar on Thursday, the fire brigade said, in a week when the city was already full of smoke from riots.
---
2 The mill, at Diamniadio, belongs to the Acier du Cap-Vert company, a venture of local importers and of Turkey's Marmara Demir A.Ş., which has 30 percent.
3 It makes reinforcing rods out of scrap.
4 The trade union had written to the management about a worn hook in January and twice in April, its delegate, Pape Ousmane Diouf, said.
5 "They answered that the rains were late," he said.
6 The management did not want to comment before the families had been told.
---
7 Sixteen people were killed in clashes from June 1 after opposition leader Ousmane Sonko was sentenced to two years in prison.
8 Banks have been burned and the university is closed.
9 Mobile internet, switched off on Sunday, came back on Thursday.
10 For the state, which hopes for its first oil before the end of the year, it is a poor moment to go looking for investors.
11 The price of rods at the Colobane market had by evening gone up by 20 francs a kilo.
E Place|Dakar|Dakar
E Place|Senegal|Senegal
E Place|Diamniadio|Diamniadio
E Place|Turkey|Turkey
E Place|Colobane market|Colobane market
E Organization|AFP|AFP
E Organization|fire brigade|fire brigade
E Firm|Acier du Cap-Vert|Acier du Cap-Vert
E Firm|Marmara Demir A.Ş.|Marmara Demir A.Ş.
E Person|Pape Ousmane Diouf|Pape Ousmane Diouf
E Person|Ousmane Sonko|Ousmane Sonko
E Commodity|steel|steel
E Commodity|reinforcing rods|reinforcing rods;rods
E Commodity|scrap|scrap
E Commodity|oil|oil
E Organization|trade union|trade union
C Marmara Demir A.Ş.|which@2
C Acier du Cap-Vert|They@5;The management@6
C trade union|its@4
C Pape Ousmane Diouf|he@5
C Senegal|the state@10;its@10
R Marmara Demir A.Ş.|INVESTED_IN|Acier du Cap-Vert|2|asserted|-
R Marmara Demir A.Ş.|LOCATED_IN|Turkey|2|asserted|-
R Pape Ousmane Diouf|EMPLOYED_BY|trade union|4|asserted|-
R Acier du Cap-Vert|ACCUSED_BY|trade union|2-4|asserted|-

@zb-145|wire|2025-11-18|Saudi crown prince at White House: F-35s 'will be sold', chips may
1 WASHINGTON, Nov 18 - President Donald Trump greeted Saudi Crown Prince Mohammed bin Salman with riders carrying flags and a flyover of fighter jets on Tuesday, and told reporters that the kingdom would get the F-35.
2 "They've been a great ally," Trump said.
---
3 If Congress does not object, Saudi Arabia would become the second country in the Middle East, after Israel, to fly the stealth plane, of which it has asked for forty-eight.
4 Israeli officers fear for their edge; intelligence people in Washington fear for the plane's secrets, given Riyadh's friendship with Beijing.
---
5 The prince said that the $600 billion he had promised to invest in the United States in May would become almost a trillion.
6 Economists wondered aloud where it might come from, with oil at $64.
7 A Saudi AI firm named Hamim, owned by the Public Investment Fund, is seeking a licence to purchase 35,000 accelerators from Corvid Compute of California; approval is near, an official said, but is not there.
---
8 It was the prince's first visit in seven years.
9 A question about the murder of journalist Jamal Khashoggi made the president angry with the reporter who put it.
10 Dinner was to be served in the East Room, with a footballer among the guests.
11 Neither human rights groups nor wheat growers, who are losing the kingdom to the Russians, had been invited.
E Place|United States|United States
E Place|Washington|Washington;WASHINGTON
E Place|Saudi Arabia|Saudi Arabia;Saudi;Riyadh
E Place|Middle East|Middle East
E Place|Israel|Israel;Israeli
E Place|China|Beijing
E Place|California|California
E Place|East Room|East Room
E Place|Russia|Russians
E Organization|White House|White House
E Organization|Congress|Congress
E Organization|Public Investment Fund|Public Investment Fund
E Firm|Hamim|Hamim
E Firm|Corvid Compute|Corvid Compute
E Person|Donald Trump|Donald Trump;Trump
E Person|Mohammed bin Salman|Mohammed bin Salman
E Person|Jamal Khashoggi|Jamal Khashoggi
E Commodity|fighter jets|fighter jets
E Commodity|F-35|F-35;F-35s
E Commodity|oil|oil
E Commodity|accelerators|accelerators
E Commodity|chips|chips
E Commodity|wheat|wheat
C Saudi Arabia|the kingdom@1;They@2;it@3;the kingdom@11
C Mohammed bin Salman|The prince@5;he@5;the prince's@8
C Donald Trump|the president@9
R Donald Trump|LEADS|United States|1-5|asserted|-
R Donald Trump|MET_WITH|Mohammed bin Salman|1|asserted|on Tuesday
R Mohammed bin Salman|VISITED|Washington|1-8|asserted|on Tuesday
R United States|SUPPLIES|Saudi Arabia|1-3|expected|-
R Saudi Arabia|IMPORTS|F-35|1-3|expected|-
R Saudi Arabia|INVESTED_IN|United States|5|expected|-
R Public Investment Fund|OWNS|Hamim|7|asserted|-
R Hamim|LOCATED_IN|Saudi Arabia|7|asserted|-
R Hamim|IMPORTS|accelerators|7|expected|-
R Corvid Compute|SUPPLIES|Hamim|7|expected|-
R Corvid Compute|LOCATED_IN|California|7|asserted|-

@zb-146|scraped page, wire|2024-02-08|Ghana's Royal Volta denies using Burkinabe smugglers
* 1 Advertisement
* 2 Africa | Markets | My List | Sign In
---
3 ACCRA, Feb 8 - Royal Volta Refinery Ltd, Ghana's only refiner with a licence to ship bullion, on Thursday rejected a newspaper report that a third of the dust it melts comes over the border on motorcycles.
4 The allegation, made by Le Faso Libre of Ouagadougou, was "fantasy from the first line to the last", its managing director, Nana Adwoa Sarfo-Mensah, said in a statement.
---
5 She added that the refinery obtains its raw gold from 212 registered small miners and from the state's Precious Minerals Marketing Company.
6 Two thirds of its bars go to India, the rest to Emirati jewellers.
7 Le Faso Libre said that it stood by its reporting.
---
8 Burkina Faso last year lost an estimated thirty tons to smuggling, according to a study by a Swiss foundation; armed groups tax the pits in the east.
9 In Bolgatanga, the last big town before the frontier, motorcycles are the most common means of transport for everything, from yams to brides.
10 A dealer there said business was slow.
11 "Everybody looks at everybody's saddlebag now," he complained.
---
* 12 Our Standards: The Agency Trust Principles. Acquire Licensing Rights
* 13 Read Next: Nigeria's central bank sells dollars; Tullow-rival Jubilo pumps less
E Place|Ghana|Ghana
E Place|Accra|ACCRA
E Place|Burkina Faso|Burkina Faso;Burkinabe
E Place|Ouagadougou|Ouagadougou
E Place|India|India
E Place|United Arab Emirates|Emirati
E Place|Switzerland|Swiss
E Place|Bolgatanga|Bolgatanga
E Place|Nigeria|Nigeria
E Organization|Le Faso Libre|Le Faso Libre
E Firm|Royal Volta Refinery Ltd|Royal Volta Refinery Ltd;Royal Volta
E Firm|Precious Minerals Marketing Company|Precious Minerals Marketing Company
E Firm|Jubilo|Jubilo
E Person|Nana Adwoa Sarfo-Mensah|Nana Adwoa Sarfo-Mensah
E Commodity|bullion|bullion
E Commodity|raw gold|raw gold
E Commodity|bars|bars
E Commodity|motorcycles|motorcycles
E Commodity|yams|yams
C Royal Volta Refinery Ltd|it@3;its@4;the refinery@5;its@5;its@6
C Nana Adwoa Sarfo-Mensah|She@5
C Le Faso Libre|it@7;its@7
C Bolgatanga|there@10
R Royal Volta Refinery Ltd|LOCATED_IN|Ghana|3|asserted|-
R Royal Volta Refinery Ltd|EXPORTS|bullion|3|asserted|-
R Royal Volta Refinery Ltd|ACCUSED_BY|Le Faso Libre|3-4|asserted|-
R Le Faso Libre|LOCATED_IN|Ouagadougou|4|asserted|-
R Nana Adwoa Sarfo-Mensah|LEADS|Royal Volta Refinery Ltd|3-4|asserted|-
R Precious Minerals Marketing Company|SUPPLIES|Royal Volta Refinery Ltd|5|asserted|-
R Royal Volta Refinery Ltd|IMPORTS|raw gold|5|asserted|-
R Ghana|OWNS|Precious Minerals Marketing Company|3-5|asserted|-
R Royal Volta Refinery Ltd|EXPORTS|bars|6|asserted|-
R Royal Volta Refinery Ltd|SUPPLIES|India|6|asserted|-
R Royal Volta Refinery Ltd|SUPPLIES|United Arab Emirates|6|asserted|-
R India|IMPORTS|bars|6|asserted|-
R United Arab Emirates|IMPORTS|bars|6|asserted|-
R Burkina Faso|SUPPLIES|Royal Volta Refinery Ltd|0-3|denied|-
R Burkina Faso|SUPPLIES|Royal Volta Refinery Ltd|3-4|alleged|-
B 1,2,12,13

@zb-147|public broadcaster, uk|2022-11-24|Qatar's stadium crowd and the Danish armband: the politics before the whistle
1 There was a minister in the stand with something on her sleeve.
---
2 Germany's interior minister, Nancy Faeser, sat next to the president of Fifa on Wednesday and wore the rainbow armband that her country's captain had been told to leave in the dressing room.
3 On the pitch the players held their hands over their mouths.
4 Then they lost to Japan.
---
5 Fifa had threatened seven European associations with "sporting sanctions", which means yellow cards.
6 The Danish one is considering whether to leave the federation altogether; its chairman, Jesper Møller, said so and then said that he had not quite said so.
---
7 Away from football, business goes on.
8 On Monday the state company Qatar Energies agreed to deliver four million tonnes of liquefied gas a year for 27 years to China's Huachang Gas Corp, the longest such contract ever.
9 The energy minister, Saad al-Kaabi, was in no hurry to talk of Europe; talks with German buyers were "ongoing", he said.
10 In a fan zone in Doha a supporter from Cardiff who had paid eleven pounds for a beer at the hotel was asked about geopolitics.
11 "I'm here for the draw," he said.
E Place|Qatar|Qatar
E Place|Germany|Germany;German
E Place|Japan|Japan
E Place|Denmark|Danish
E Place|Europe|European;Europe
E Place|China|China
E Place|Doha|Doha
E Place|Cardiff|Cardiff
E Organization|Fifa|Fifa
E Firm|Qatar Energies|Qatar Energies
E Firm|Huachang Gas Corp|Huachang Gas Corp
E Person|Nancy Faeser|Nancy Faeser
E Person|Jesper Møller|Jesper Møller
E Person|Saad al-Kaabi|Saad al-Kaabi
E Commodity|liquefied gas|liquefied gas
E Commodity|beer|beer
C Nancy Faeser|a minister@1;her@1;her@2
C Jesper Møller|he@6
C Saad al-Kaabi|he@9
R Nancy Faeser|EMPLOYED_BY|Germany|2|asserted|-
R Nancy Faeser|MET_WITH|Fifa|2|asserted|on Wednesday
R Qatar|OWNS|Qatar Energies|0-8|asserted|-
R Qatar Energies|AGREED_WITH|Huachang Gas Corp|8|asserted|On Monday
R Qatar Energies|SUPPLIES|Huachang Gas Corp|8|expected|for 27 years
R Qatar Energies|EXPORTS|liquefied gas|8|expected|for 27 years
R Huachang Gas Corp|IMPORTS|liquefied gas|8|expected|for 27 years
R Huachang Gas Corp|LOCATED_IN|China|8|asserted|-
R Saad al-Kaabi|EMPLOYED_BY|Qatar|0-9|asserted|-
R Qatar Energies|SUPPLIES|Germany|9|expected|-

@zb-148|wire|2023-10-19|Vietnam unit of Osaka copier maker says it did not bribe customs men
1 HANOI - Kansai Imaging Vietnam Co., Ltd., a wholly owned subsidiary of Osaka's Kansai Imaging Corp., rejected on Thursday what it called "rumours" that its managers paid customs officers in Hai Phong to let through used copiers as new ones.
2 The rumours come from a former driver, who has given three interviews.
---
3 Kansai Imaging Vietnam and its sister firm, Kansai Imaging Laos, which also reports to Osaka, assemble machines out of parts that arrive by sea from Shenzhen.
4 "There are no used copiers in our yard; come and look," said general director Shuhei Tanabe-Ohno.
5 A reporter who came saw nine hundred crates and was not allowed to open one.
---
6 Vietnam's campaign against graft, known as the blazing furnace, has cost two presidents' deputies their posts and made officials reluctant to sign anything.
7 Port users say that clearing a container takes four days longer than it did in 2021.
8 The chief of customs at Hai Phong was transferred in August, to a museum.
E Place|Hanoi|HANOI
E Place|Vietnam|Vietnam
E Place|Osaka|Osaka
E Place|Hai Phong|Hai Phong
E Place|Shenzhen|Shenzhen
E Organization|customs|customs
E Firm|Kansai Imaging Vietnam Co., Ltd.|Kansai Imaging Vietnam Co., Ltd.;Kansai Imaging Vietnam
E Firm|Kansai Imaging Corp.|Kansai Imaging Corp.
E Firm|Kansai Imaging Laos|Kansai Imaging Laos
E Person|Shuhei Tanabe-Ohno|Shuhei Tanabe-Ohno
E Commodity|copiers|copiers;copier
E Commodity|parts|parts
C Kansai Imaging Vietnam Co., Ltd.|it@1;its@1;its@3;our@4
C Kansai Imaging Laos|which@3
R Kansai Imaging Vietnam Co., Ltd.|SUBSIDIARY_OF|Kansai Imaging Corp.|1|asserted|-
R Kansai Imaging Corp.|LOCATED_IN|Osaka|1|asserted|-
R Kansai Imaging Laos|SUBSIDIARY_OF|Kansai Imaging Corp.|1-3|asserted|-
R Kansai Imaging Vietnam Co., Ltd.|IMPORTS|parts|3|asserted|-
R Shenzhen|SUPPLIES|Kansai Imaging Vietnam Co., Ltd.|3|asserted|-
R Kansai Imaging Vietnam Co., Ltd.|IMPORTS|copiers|1|denied|-
R Shuhei Tanabe-Ohno|LEADS|Kansai Imaging Vietnam Co., Ltd.|3-4|asserted|-
R Kansai Imaging Vietnam Co., Ltd.|LOCATED_IN|Vietnam|0-1|asserted|-

@zb-149|public broadcaster, us|2022-10-12|Explainer: How a Ship Gets Onto a Blacklist, and Why It Often Does Not Matter
1 Each of the world's large cargo ships has a seven-digit number welded into its steel.
2 A name can be painted over in a morning; the number is supposed to last until the breakers come.
---
3 When a government decides to sanction a vessel, it is the number that goes on the list.
4 Banks check it, insurers check it, and so does any harbor master who wishes to keep his job.
5 The owner, often a company with a brass plate and nothing else, is usually listed at the same time.
6 A week later the ship may belong to somebody's cousin.
---
7 There have been ships that borrowed the number of another one, long since scrapped.
8 Some have sailed under flags of countries that had no idea of it, and in one case of a country that did not exist.
9 Crews are seldom told.
10 "You find out when your wages don't arrive," says a second engineer who asked that neither his name nor his island be mentioned.
---
11 Could the practice be stopped?
12 Lawyers say that the tools are there.
13 Others think that as long as oil costs less in one place than in another, somebody will be willing to lose a ship.
E Commodity|steel|steel
E Commodity|oil|oil

@zb-150|wire brief|2025-02-19|Iberpetrol's Libyan arm restarts well; Tripoli says nothing signed with Benghazi
1 TRIPOLI - Iberpetrol Libia BV, the local arm of Spanish oil company Iberpetrol, resumed output at its Wadi Shatra field on Wednesday after guards who had turned off the valves on Sunday were promised their back pay.
---
2 The field gives 32,000 barrels a day, which the Libyan Crude Company (LCC) sells through Zawiya.
3 LCC chairman Masoud Suleman denied that the corporation had come to any agreement with the authorities in the east on dividing up the money.
4 Faraj Shaltami, the eastern commander, was reported to have been in Minsk on Monday; his office would say neither yes nor no.
---
5 Libya has two governments and, according to a U.N. panel, nine people who call themselves head of customs.
6 Shops in Tripoli were closing early for lack of change.
E Place|Libya|Libya;Libyan
E Place|Tripoli|TRIPOLI;Tripoli
E Place|Benghazi|Benghazi
E Place|Spain|Spanish
E Place|Wadi Shatra field|Wadi Shatra field
E Place|Zawiya|Zawiya
E Place|Minsk|Minsk
E Organization|Libyan Crude Company|Libyan Crude Company;LCC
E Organization|United Nations|U.N.
E Firm|Iberpetrol Libia BV|Iberpetrol Libia BV
E Firm|Iberpetrol|Iberpetrol
E Person|Masoud Suleman|Masoud Suleman
E Person|Faraj Shaltami|Faraj Shaltami
E Commodity|oil|oil
C Iberpetrol Libia BV|its@1
C Libyan Crude Company|the corporation@3
C Faraj Shaltami|his@4
R Iberpetrol Libia BV|SUBSIDIARY_OF|Iberpetrol|1|asserted|-
R Iberpetrol|LOCATED_IN|Spain|1|asserted|-
R Iberpetrol Libia BV|LOCATED_IN|Libya|0-1|asserted|-
R Libyan Crude Company|EXPORTS|oil|1-2|asserted|-
R Masoud Suleman|LEADS|Libyan Crude Company|2-3|asserted|-
R Libyan Crude Company|AGREED_WITH|Benghazi|0-3|denied|-
R Faraj Shaltami|VISITED|Minsk|4|alleged|on Monday

@zb-151|agency story|2024-07-18|Sheep, salt and sanctions: an island court case with a Russian cook
1 Tórshavn (AFP) - The Faroese fishing minister told a court in Tórshavn on Thursday that he had never taken a free lunch from Kamchatka Rybflot, though the prosecution has a photograph of him with a plate.
---
2 Prosecutors accuse the minister, Dánjal Petur Hentze, of having lobbied against an end to the islands' quota swap with Russia in return for two trips to Kaliningrad.
3 Hentze, 58, maintains that he has been to Kaliningrad once, at his own cost, to see an organ.
4 "I am a church organist," he said, and there was some nodding among the audience.
---
5 Russia and the Faroes have exchanged cod for blue whiting every year since 1977.
6 The European Union, of which the islands are no part, put two Russian trawler companies on its list on suspicion of spying: Kola Trawl Fleet and a smaller outfit, Norlovo Delta JSC.
7 The Faroes followed suit and closed their harbours to both.
8 Kamchatka Rybflot is on no list at all.
---
9 A verdict is expected after the national holiday, when the whole town will in any case be in costume.
10 The price of salted cod has gone up by a fifth.
11 The cook who made the lunch has retired to Pskov.
E Place|Tórshavn|Tórshavn
E Place|Faroe Islands|Faroes;Faroese
E Place|Kaliningrad|Kaliningrad
E Place|Russia|Russia;Russian
E Place|Pskov|Pskov
E Organization|AFP|AFP
E Organization|European Union|European Union
E Firm|Kamchatka Rybflot|Kamchatka Rybflot
E Firm|Kola Trawl Fleet|Kola Trawl Fleet
E Firm|Norlovo Delta JSC|Norlovo Delta JSC
E Person|Dánjal Petur Hentze|Dánjal Petur Hentze;Hentze
E Commodity|cod|cod
E Commodity|blue whiting|blue whiting
E Commodity|salted cod|salted cod
C Dánjal Petur Hentze|The Faroese fishing minister@1;he@1;him@1;the minister@2;he@3;his@3;I@4;he@4
C Faroe Islands|the islands'@2;the islands@6;their@7
C European Union|its@6
R Dánjal Petur Hentze|EMPLOYED_BY|Faroe Islands|1-2|asserted|-
R Dánjal Petur Hentze|VISITED|Kaliningrad|2|alleged|-
R Dánjal Petur Hentze|VISITED|Kaliningrad|3|asserted|-
R Russia|TRADES_WITH|Faroe Islands|5|asserted|since 1977
R Kola Trawl Fleet|SANCTIONED_BY|European Union|6|asserted|-
R Norlovo Delta JSC|SANCTIONED_BY|European Union|6|asserted|-
R Kola Trawl Fleet|LOCATED_IN|Russia|6|asserted|-
R Norlovo Delta JSC|LOCATED_IN|Russia|6|asserted|-
R Kola Trawl Fleet|SANCTIONED_BY|Faroe Islands|6-7|asserted|-
R Norlovo Delta JSC|SANCTIONED_BY|Faroe Islands|6-7|asserted|-
R Kamchatka Rybflot|SANCTIONED_BY|European Union|6-8|denied|-
