@d-001|wire|2025-05-06|Valkama buys out Chilean sawmill supplier Maderas del Ñuble
1 HELSINKI, May 6 - Valkama Oyj has completed the purchase of Maderas del Ñuble Ltda, a maker of debarking lines in the southern city of Chillán, the Finnish group said on Tuesday, four months after signing the papers with the Etcheverry family's holding, Inversiones Puelche SpA.
2 Valkama, whose head office moved from Kotka to Tampere last year, paid 61 million euros in cash for all of the shares.
---
3 The unit will be run by Rosario Etcheverry, 44, until now its commercial manager, while her father Joaquín gives up the chair.
4 It is understood to deliver equipment to Celulosa Austral and to two mills in Uruguay that the statement did not name.
5 "We are not buying capacity; we are buying people who understand eucalyptus," Valkama chief executive Petri Hauta-aho told reporters.
---
6 A rival approach by Austria's Kerschbaum Maschinenbau GmbH, which had looked at the Chilean firm's books in November, came to nothing.
E Firm|Valkama Oyj|Valkama Oyj;Valkama
E Firm|Maderas del Ñuble Ltda|Maderas del Ñuble Ltda;Maderas del Ñuble
E Firm|Inversiones Puelche SpA|Inversiones Puelche SpA
E Firm|Celulosa Austral|Celulosa Austral
E Firm|Kerschbaum Maschinenbau GmbH|Kerschbaum Maschinenbau GmbH
E Person|Rosario Etcheverry|Rosario Etcheverry
E Person|Joaquín|Joaquín
E Person|Petri Hauta-aho|Petri Hauta-aho
E Place|Helsinki|HELSINKI
E Place|Chile|Chilean
E Place|Chillán|Chillán
E Place|Finland|Finnish
E Place|Kotka|Kotka
E Place|Tampere|Tampere
E Place|Uruguay|Uruguay
E Place|Austria|Austria
E Commodity|debarking lines|debarking lines
C Valkama Oyj|the Finnish group@1;whose@2;We@5
C Maderas del Ñuble Ltda|The unit@3;its@3;It@4;the Chilean firm@6
C Rosario Etcheverry|her@3
C Kerschbaum Maschinenbau GmbH|which@6
R Valkama Oyj|OWNS|Maderas del Ñuble Ltda|1|asserted|-
R Valkama Oyj|LOCATED_IN|Finland|1|asserted|-
R Valkama Oyj|AGREED_WITH|Inversiones Puelche SpA|1|asserted|-
R Maderas del Ñuble Ltda|LOCATED_IN|Chillán|1|asserted|-
R Maderas del Ñuble Ltda|LOCATED_IN|Chile|0|asserted|-
R Valkama Oyj|LOCATED_IN|Tampere|2|asserted|last year
R Rosario Etcheverry|LEADS|Maderas del Ñuble Ltda|3|expected|-
R Maderas del Ñuble Ltda|SUPPLIES|Celulosa Austral|4|alleged|-
R Petri Hauta-aho|LEADS|Valkama Oyj|5|asserted|-
R Kerschbaum Maschinenbau GmbH|LOCATED_IN|Austria|6|asserted|-
R Kerschbaum Maschinenbau GmbH|OWNS|Maderas del Ñuble Ltda|6|denied|in November

@d-002|local paper|2023-06-22|Lim's grocery chain gets a new boss from the rival across the road
1 For eleven years Noraini binti Yusof priced the cabbages at Segar Jaya; from 1 August she will run the shop that undercut them.
2 Pasar Murah Lim Sdn Bhd (PML) said yesterday that the 52-year-old would succeed its founder, Datuk Lim Hock Seng, as managing director.
3 He stays on as chairman and, through Lim Hock Holdings Sdn Bhd, keeps 72 per cent.
---
4 Segar Jaya, which belongs to the Perak state government's investment arm, Amanjaya Niaga Bhd, would not tell the paper who is to replace her.
5 PML has 31 outlets between Ipoh and Taiping, buys its rice, rivals claim, from Padiberas Utara, and is thinking about a first shop in Penang, though "thinking", as Lim put it, "costs nothing".
---
6 "Aunties don't care who owns it," said Noraini. "They care about the price of ikan kembung."
E Person|Noraini binti Yusof|Noraini binti Yusof;Noraini
E Person|Lim Hock Seng|Lim Hock Seng;Lim
E Firm|Segar Jaya|Segar Jaya
E Firm|Pasar Murah Lim Sdn Bhd|Pasar Murah Lim Sdn Bhd;PML
E Firm|Lim Hock Holdings Sdn Bhd|Lim Hock Holdings Sdn Bhd
E Firm|Amanjaya Niaga Bhd|Amanjaya Niaga Bhd
E Firm|Padiberas Utara|Padiberas Utara
E Place|Perak|Perak
E Place|Ipoh|Ipoh
E Place|Taiping|Taiping
E Place|Penang|Penang
E Commodity|cabbages|cabbages
E Commodity|rice|rice
E Commodity|ikan kembung|ikan kembung
C Noraini binti Yusof|she@1;the 52-year-old@2;her@4
C Pasar Murah Lim Sdn Bhd|the shop@1;its@2;its@5
C Lim Hock Seng|He@3
C Segar Jaya|them@1;which@4
R Noraini binti Yusof|LEADS|Pasar Murah Lim Sdn Bhd|2|expected|1 August
R Lim Hock Seng|LEADS|Pasar Murah Lim Sdn Bhd|2-3|asserted|-
R Lim Hock Seng|OWNS|Pasar Murah Lim Sdn Bhd|3|asserted|-
R Lim Hock Holdings Sdn Bhd|OWNS|Pasar Murah Lim Sdn Bhd|3|asserted|-
R Amanjaya Niaga Bhd|OWNS|Segar Jaya|4|asserted|-
R Perak|OWNS|Amanjaya Niaga Bhd|4|asserted|-
R Pasar Murah Lim Sdn Bhd|IMPORTS|rice|5|alleged|-
R Padiberas Utara|SUPPLIES|Pasar Murah Lim Sdn Bhd|5|alleged|-

@d-003|newspaper|2026-04-14|Sapphire Trust misses capital deadline, turns to Lagos rival
1 Sapphire Trust Bank Plc, one of four lenders that failed to reach by the end of March the 200-billion-naira floor set by the Central Bank of Nigeria, is in advanced merger talks with Lagos-based Coral Merchant Bank, three people with direct knowledge of the matter told this newspaper.
2 The CBN, which has not yet revoked any licence, would neither confirm nor deny it.
3 STB's shares were suspended on the Nigerian Exchange on Monday.
---
4 Its largest shareholder, Chief Babatunde Adeyemi-Cole, holds 18.4 per cent; Accra's Sika Capital, for its part, pledged $40 million in January for a tenth of the bank but walked away, a letter seen by us shows, when it could not get two board seats.
5 Coral was itself bought two years ago by Tamboura Group, reputedly the vehicle of flour heiress Hadiza Bello-Musa, and its managing director, Ikenna Obi, also sits on the board of the group's insurance arm, Tamboura Assurance Ltd.
6 "No depositor will lose a kobo" was all that Folake Danjuma, a spokeswoman for the regulator, would say.
E Firm|Sapphire Trust Bank Plc|Sapphire Trust Bank Plc;Sapphire Trust;STB
E Organization|Central Bank of Nigeria|Central Bank of Nigeria;CBN
E Firm|Coral Merchant Bank|Coral Merchant Bank;Coral
E Organization|Nigerian Exchange|Nigerian Exchange
E Person|Babatunde Adeyemi-Cole|Babatunde Adeyemi-Cole
E Firm|Sika Capital|Sika Capital
E Firm|Tamboura Group|Tamboura Group
E Firm|Tamboura Assurance Ltd|Tamboura Assurance Ltd
E Person|Hadiza Bello-Musa|Hadiza Bello-Musa
E Person|Ikenna Obi|Ikenna Obi
E Person|Folake Danjuma|Folake Danjuma
E Place|Lagos|Lagos
E Place|Accra|Accra
E Commodity|flour|flour
C Sapphire Trust Bank Plc|Its@4;the bank@4
C Central Bank of Nigeria|which@2;the regulator@6
C Coral Merchant Bank|its@5
C Tamboura Group|the group@5
C Sika Capital|its@4;it@4
R Sapphire Trust Bank Plc|AGREED_WITH|Coral Merchant Bank|1|expected|-
R Coral Merchant Bank|LOCATED_IN|Lagos|1|asserted|-
R Babatunde Adeyemi-Cole|INVESTED_IN|Sapphire Trust Bank Plc|4|asserted|-
R Sika Capital|INVESTED_IN|Sapphire Trust Bank Plc|4|denied|-
R Sika Capital|LOCATED_IN|Accra|4|asserted|-
R Tamboura Group|OWNS|Coral Merchant Bank|5|asserted|two years ago
R Hadiza Bello-Musa|OWNS|Tamboura Group|5|alleged|-
R Ikenna Obi|LEADS|Coral Merchant Bank|5|asserted|-
R Ikenna Obi|LEADS|Tamboura Assurance Ltd|5|asserted|-
R Tamboura Assurance Ltd|SUBSIDIARY_OF|Tamboura Group|5|asserted|-
R Folake Danjuma|EMPLOYED_BY|Central Bank of Nigeria|6|asserted|-

@d-004|newsletter digest|2024-06-20|Term Sheet, Thursday: fish feed, fridges and a very quiet exit
* 1 Larvalab (Kisumu, Kenya) – $6.2m Series A for its insect-based fish feed. Lead: Baobab Ventures; also in: Oslo's Nordre Kapital AS.
* 2 Koelt BV – Rotterdam – seed, €1.8m – angels only. Founder-CEO Jip van der Laan says the next round "can wait until it is cold again".
* 3 Tindahan.ph – Cebu – bridge of unknown size from existing backer Habagat Partners; no comment on talk that a third of the staff has been let go.
* 4 Ojalá Pagos S.A.P.I. de C.V. – Monterrey – the $25m that Lagoverde Capital was going to put in is not coming, co-founder Inés Treviño posted on Tuesday.
* 5 Exit of the week: nobody announced it, but according to the commercial register Prüfstand24 GmbH has since 3 June belonged to Automotive Rechten AG, the Swiss test-bench group.
---
6 And a correction.
7 Last week we wrote that Baobab Ventures had bought into Mbegu Fresh; it has not, it merely rents it a desk.
* 8 You are getting this because you signed up at a conference. Unsubscribe here.
E Firm|Larvalab|Larvalab
E Firm|Baobab Ventures|Baobab Ventures
E Firm|Nordre Kapital AS|Nordre Kapital AS
E Firm|Koelt BV|Koelt BV
E Firm|Tindahan.ph|Tindahan.ph
E Firm|Habagat Partners|Habagat Partners
E Firm|Ojalá Pagos S.A.P.I. de C.V.|Ojalá Pagos S.A.P.I. de C.V.
E Firm|Lagoverde Capital|Lagoverde Capital
E Firm|Prüfstand24 GmbH|Prüfstand24 GmbH
E Firm|Automotive Rechten AG|Automotive Rechten AG
E Firm|Mbegu Fresh|Mbegu Fresh
E Person|Jip van der Laan|Jip van der Laan
E Person|Inés Treviño|Inés Treviño
E Place|Kisumu|Kisumu
E Place|Kenya|Kenya
E Place|Oslo|Oslo
E Place|Rotterdam|Rotterdam
E Place|Cebu|Cebu
E Place|Monterrey|Monterrey
E Place|Switzerland|Swiss
E Commodity|fish feed|fish feed
E Commodity|fridges|fridges
C Larvalab|its@1
C Automotive Rechten AG|the Swiss test-bench group@5
C Baobab Ventures|it@7
R Larvalab|LOCATED_IN|Kisumu|1|asserted|-
R Kisumu|LOCATED_IN|Kenya|1|asserted|-
R Baobab Ventures|INVESTED_IN|Larvalab|1|asserted|-
R Nordre Kapital AS|INVESTED_IN|Larvalab|1|asserted|-
R Nordre Kapital AS|LOCATED_IN|Oslo|1|asserted|-
R Koelt BV|LOCATED_IN|Rotterdam|2|asserted|-
R Jip van der Laan|LEADS|Koelt BV|2|asserted|-
R Tindahan.ph|LOCATED_IN|Cebu|3|asserted|-
R Habagat Partners|INVESTED_IN|Tindahan.ph|3|asserted|-
R Ojalá Pagos S.A.P.I. de C.V.|LOCATED_IN|Monterrey|4|asserted|-
R Lagoverde Capital|INVESTED_IN|Ojalá Pagos S.A.P.I. de C.V.|4|denied|-
R Automotive Rechten AG|OWNS|Prüfstand24 GmbH|5|asserted|since 3 June
R Automotive Rechten AG|LOCATED_IN|Switzerland|5|asserted|-
R Baobab Ventures|INVESTED_IN|Mbegu Fresh|7|denied|-
B 8

@d-005|press release|2023-10-11|Anadolu Soğutma Breaks Ground on First European Factory
1 İZMİR, 11 October 2023 — Anadolu Soğutma Sanayi A.Ş. ("ANSO"), Türkiye's second-largest manufacturer of refrigerators, today laid the foundation stone of its EUR 85 million plant in Craiova, Romania.
2 From 2025 the facility's output will go to the Dutch chain Elektrohuis and, under a five-year contract signed on the sidelines of the ceremony, to Bucharest retailer Magazin Polar SRL.
3 A loan of EUR 50 million has been agreed with Banca Danubiu.
---
4 "My grandfather sold blocks of ice from a donkey cart. I think he would have liked the robots," said Leyla Ersoy, Chairwoman of ANSO.
5 Romania's Economy Minister, Radu Cernat, who was unable to attend, called the project "a vote of confidence" in a letter read out to guests.
---
* 6 About ANSO
7 Founded in Manisa in 1974, ANSO employs 6,400 people, exports refrigerators and chest freezers to 62 countries and is 58% owned by Ersoy Holding A.Ş.
8 Its subsidiaries include Frigotek LLC in Tashkent and the German service company KälteDirekt GmbH.
* 9 Media contact: press office, weekdays 9:00–18:00
E Firm|Anadolu Soğutma Sanayi A.Ş.|Anadolu Soğutma Sanayi A.Ş.;Anadolu Soğutma;ANSO
E Firm|Elektrohuis|Elektrohuis
E Firm|Magazin Polar SRL|Magazin Polar SRL
E Firm|Banca Danubiu|Banca Danubiu
E Firm|Ersoy Holding A.Ş.|Ersoy Holding A.Ş.
E Firm|Frigotek LLC|Frigotek LLC
E Firm|KälteDirekt GmbH|KälteDirekt GmbH
E Person|Leyla Ersoy|Leyla Ersoy
E Person|Radu Cernat|Radu Cernat
E Place|İzmir|İZMİR
E Place|Turkey|Türkiye
E Place|Europe|European
E Place|Craiova|Craiova
E Place|Romania|Romania
E Place|Netherlands|Dutch
E Place|Bucharest|Bucharest
E Place|Manisa|Manisa
E Place|Tashkent|Tashkent
E Place|Germany|German
E Commodity|refrigerators|refrigerators
E Commodity|chest freezers|chest freezers
E Commodity|ice|ice
C Anadolu Soğutma Sanayi A.Ş.|its@1;Its@8
C Leyla Ersoy|My@4;I@4
C Radu Cernat|who@5
R Anadolu Soğutma Sanayi A.Ş.|LOCATED_IN|Turkey|1|asserted|-
R Anadolu Soğutma Sanayi A.Ş.|INVESTED_IN|Craiova|1|asserted|today
R Craiova|LOCATED_IN|Romania|1|asserted|-
R Anadolu Soğutma Sanayi A.Ş.|SUPPLIES|Elektrohuis|2|expected|From 2025
R Anadolu Soğutma Sanayi A.Ş.|SUPPLIES|Magazin Polar SRL|2|expected|From 2025
R Anadolu Soğutma Sanayi A.Ş.|AGREED_WITH|Magazin Polar SRL|2|asserted|-
R Elektrohuis|LOCATED_IN|Netherlands|2|asserted|-
R Magazin Polar SRL|LOCATED_IN|Bucharest|2|asserted|-
R Anadolu Soğutma Sanayi A.Ş.|AGREED_WITH|Banca Danubiu|3|asserted|-
R Leyla Ersoy|LEADS|Anadolu Soğutma Sanayi A.Ş.|4|asserted|-
R Radu Cernat|EMPLOYED_BY|Romania|5|asserted|-
R Anadolu Soğutma Sanayi A.Ş.|EXPORTS|refrigerators|7|asserted|-
R Anadolu Soğutma Sanayi A.Ş.|EXPORTS|chest freezers|7|asserted|-
R Ersoy Holding A.Ş.|OWNS|Anadolu Soğutma Sanayi A.Ş.|7|asserted|-
R Frigotek LLC|SUBSIDIARY_OF|Anadolu Soğutma Sanayi A.Ş.|8|asserted|-
R Frigotek LLC|LOCATED_IN|Tashkent|8|asserted|-
R KälteDirekt GmbH|SUBSIDIARY_OF|Anadolu Soğutma Sanayi A.Ş.|8|asserted|-
R KälteDirekt GmbH|LOCATED_IN|Germany|8|asserted|-
B 9

@d-006|opinion|2024-04-27|Nobody ever regrets the merger they did not do
1 Every spring the bankers come round with their pitch books, and every spring someone on some board is persuaded that two tired grocers will make one fresh one.
2 I sat through four such presentations in my years at Harcourt Mills, a company that no longer exists, and can report that the word "synergy" was used ninety-one times.
---
3 Suppose that Greengate had bought Poundwell in 2009, as both sets of advisers wished.
4 Who would have led it? Who would have supplied the biscuits? The lawyers would have agreed on everything except the name.
5 Pension funds, meanwhile, invest in whatever the index tells them to, and the unions accuse managers of what they always accuse them of.
6 The chief executive of a large insurer once told me over lunch that he had sanctioned a purchase in Lisbon because he liked the tiles.
7 He has retired; the tiles, I hear, were sold.
---
8 So when you read next week that somebody is in talks with somebody, pour yourself a coffee and remember that stakes are also what you drive through the hearts of vampires.
E Firm|Harcourt Mills|Harcourt Mills
E Firm|Greengate|Greengate
E Firm|Poundwell|Poundwell
E Place|Lisbon|Lisbon
E Commodity|biscuits|biscuits
E Commodity|tiles|tiles
E Commodity|coffee|coffee
C Harcourt Mills|a company@2

@d-007|wire|2025-02-21|Judge opens insolvency proceedings for Aerolíneas Cenzontle
1 A federal court in Mexico City on Friday admitted the petition of Aerolíneas Cenzontle, S.A. de C.V., grounding for good a carrier that owes 4.1 billion pesos to lessors, airports and, above all, its fuel supplier Turbosinas del Golfo.
2 Half of the fuel bill had been guaranteed by Cenzontle's parent, Grupo Hotelero Arrecife, with which Banco Sierra Gorda and two smaller lenders signed a standstill last month.
3 Arrecife, in turn, is 66% in the hands of the investor Fermín Cantú Garza, who left its board in May.
---
4 Cabin crew union SITAVUELO accused Cantú of stripping the airline of its slots "the way you strip a car", a charge that his lawyer, Patricia Oyarzún, rejected.
5 Six regional jets belonging to the Dublin lessor Glenmalure Leasing DAC have been parked in Querétaro since 2 February.
6 A last-minute offer by Panama's Istmo Air to take over the routes, and with them 300 of the 1,100 staff, lapsed on Thursday.
7 Ticket holders were told to head to the consumer agency Profeco, not to the airport.
E Firm|Aerolíneas Cenzontle, S.A. de C.V.|Aerolíneas Cenzontle, S.A. de C.V.;Aerolíneas Cenzontle;Cenzontle
E Firm|Turbosinas del Golfo|Turbosinas del Golfo
E Firm|Grupo Hotelero Arrecife|Grupo Hotelero Arrecife;Arrecife
E Firm|Banco Sierra Gorda|Banco Sierra Gorda
E Person|Fermín Cantú Garza|Fermín Cantú Garza;Cantú
E Organization|SITAVUELO|SITAVUELO
E Person|Patricia Oyarzún|Patricia Oyarzún
E Firm|Glenmalure Leasing DAC|Glenmalure Leasing DAC
E Firm|Istmo Air|Istmo Air
E Organization|Profeco|Profeco
E Place|Mexico City|Mexico City
E Place|Dublin|Dublin
E Place|Querétaro|Querétaro
E Place|Panama|Panama
E Commodity|fuel|fuel
E Commodity|regional jets|regional jets
C Aerolíneas Cenzontle, S.A. de C.V.|a carrier@1;its@1;the airline@4
C Grupo Hotelero Arrecife|which@2;its@3
C Fermín Cantú Garza|who@3;his@4
R Turbosinas del Golfo|SUPPLIES|Aerolíneas Cenzontle, S.A. de C.V.|1|asserted|-
R Turbosinas del Golfo|EXPORTS|fuel|1|asserted|-
R Aerolíneas Cenzontle, S.A. de C.V.|IMPORTS|fuel|1|asserted|-
R Aerolíneas Cenzontle, S.A. de C.V.|SUBSIDIARY_OF|Grupo Hotelero Arrecife|2|asserted|-
R Grupo Hotelero Arrecife|AGREED_WITH|Banco Sierra Gorda|2|asserted|last month
R Fermín Cantú Garza|OWNS|Grupo Hotelero Arrecife|3|asserted|-
R Fermín Cantú Garza|ACCUSED_BY|SITAVUELO|4|asserted|-
R Glenmalure Leasing DAC|LOCATED_IN|Dublin|5|asserted|-
R Istmo Air|LOCATED_IN|Panama|6|asserted|-

@d-008|translated business daily|2026-02-15|Third generation takes the wheel at Tsukuda Bearings
1 It was learned on the 14th that Tsukuda Jikuuke K.K., known abroad as Tsukuda Bearings, will on April 1 promote managing executive officer Tsukuda Haruka (38) to president.
2 Her grandfather Tsukuda Shōzō, who founded the Niigata company in 1951 with two lathes and died last autumn, had never formally handed over his seal.
---
4 Some 40 percent of sales go to a single customer, Hoshino Elevator, which also holds 9.8 percent of the shares.
5 A technical tie-up with Taiwan's Chia Feng Precision, signed with fanfare in 2021, was dissolved in December; in its stead a plant in Chonburi, Thailand, costing about 3 billion yen, is under consideration.
E Firm|Tsukuda Jikuuke K.K.|Tsukuda Jikuuke K.K.;Tsukuda Bearings
E Person|Tsukuda Haruka|Tsukuda Haruka
E Person|Tsukuda Shōzō|Tsukuda Shōzō
E Firm|Hoshino Elevator|Hoshino Elevator
E Firm|Chia Feng Precision|Chia Feng Precision
E Place|Niigata|Niigata
E Place|Taiwan|Taiwan
E Place|Chonburi|Chonburi
E Place|Thailand|Thailand
E Commodity|lathes|lathes
C Tsukuda Jikuuke K.K.|the Niigata company@2
C Tsukuda Haruka|Her@2
C Tsukuda Shōzō|who@2;his@2
C Hoshino Elevator|a single customer@4;which@4
R Tsukuda Haruka|LEADS|Tsukuda Jikuuke K.K.|1|expected|April 1
R Tsukuda Haruka|EMPLOYED_BY|Tsukuda Jikuuke K.K.|1|asserted|-
R Tsukuda Jikuuke K.K.|LOCATED_IN|Niigata|2|asserted|-
R Tsukuda Jikuuke K.K.|SUPPLIES|Hoshino Elevator|4|asserted|-
R Hoshino Elevator|INVESTED_IN|Tsukuda Jikuuke K.K.|4|asserted|-
R Tsukuda Jikuuke K.K.|AGREED_WITH|Chia Feng Precision|5|asserted|in 2021
R Chia Feng Precision|LOCATED_IN|Taiwan|5|asserted|-
R Tsukuda Jikuuke K.K.|INVESTED_IN|Chonburi|5|expected|-
R Chonburi|LOCATED_IN|Thailand|5|asserted|-

@d-009|wire|2023-11-08|Kazakhstan sets price range for wagon operator's listing
1 Kazakhstan will offer 25 percent minus one share of the grain carrier KazAgroTrans JSC at 1,150 to 1,380 tenge apiece, Kazakh First Deputy Finance Minister Erlan Saparbekuly told a briefing on Wednesday; the rest stays with the state.
2 Books close on 22 November, and trading in Astana and Almaty is due to begin a week later.
---
3 Two cornerstone buyers have put their names down: Falcon Reach Investments LLC of Abu Dhabi, for $60 million, and the Almaty lender Dala Bank, for a sum not disclosed.
4 The EBRD, mentioned in an August draft of the prospectus, will not take part.
5 KazAgroTrans, which hauls wheat to the port of Aktau with 5,900 wagons and has been headed since last year by Gulnara Abenova, earned 31 billion tenge in the nine months to September.
6 Its subsidiary Astyk-Leasing LLP is excluded from the perimeter.
7 An earlier scheme under which 51 percent was to pass to Russia's Volga Zernovoz was dropped in 2022.
E Place|Kazakhstan|Kazakhstan;Kazakh
E Firm|KazAgroTrans JSC|KazAgroTrans JSC;KazAgroTrans
E Person|Erlan Saparbekuly|Erlan Saparbekuly
E Place|Astana|Astana
E Place|Almaty|Almaty
E Firm|Falcon Reach Investments LLC|Falcon Reach Investments LLC
E Place|Abu Dhabi|Abu Dhabi
E Firm|Dala Bank|Dala Bank
E Organization|EBRD|EBRD
E Place|Aktau|Aktau
E Person|Gulnara Abenova|Gulnara Abenova
E Firm|Astyk-Leasing LLP|Astyk-Leasing LLP
E Place|Russia|Russia
E Firm|Volga Zernovoz|Volga Zernovoz
E Commodity|grain|grain
E Commodity|wheat|wheat
C KazAgroTrans JSC|which@5;Its@6
C Kazakhstan|the state@1
R Kazakhstan|OWNS|KazAgroTrans JSC|1|asserted|-
R Erlan Saparbekuly|EMPLOYED_BY|Kazakhstan|1|asserted|-
R Falcon Reach Investments LLC|INVESTED_IN|KazAgroTrans JSC|3|expected|-
R Falcon Reach Investments LLC|LOCATED_IN|Abu Dhabi|3|asserted|-
R Dala Bank|INVESTED_IN|KazAgroTrans JSC|3|expected|-
R Dala Bank|LOCATED_IN|Almaty|3|asserted|-
R EBRD|INVESTED_IN|KazAgroTrans JSC|4|denied|-
R Gulnara Abenova|LEADS|KazAgroTrans JSC|5|asserted|since last year
R Astyk-Leasing LLP|SUBSIDIARY_OF|KazAgroTrans JSC|6|asserted|-
R Volga Zernovoz|LOCATED_IN|Russia|7|asserted|-
R Volga Zernovoz|OWNS|KazAgroTrans JSC|7|denied|in 2022

@d-010|business page|2024-09-05|CMA kills Marlowe's swoop on Tidewell
1 The Competition and Markets Authority has prohibited Marlowe & Finch plc from taking over its smaller rival Tidewell Veterinary Group, ruling that pet owners in 58 towns would have been left with a single practice to choose from.
2 Marlowe, the Bristol chain in which the American buyout house Redstart Partners has 27 per cent, said it was "dismayed" and would weigh an appeal.
---
3 Tidewell's chair, Dame Philippa Oakes, sounded less heartbroken: there had been, she said, "three unsolicited letters since breakfast".
4 One of them, offering 410p a share, bore the letterhead of Sweden's Djurklinik Norden AB.
E Organization|Competition and Markets Authority|Competition and Markets Authority;CMA
E Firm|Marlowe & Finch plc|Marlowe & Finch plc;Marlowe
E Firm|Tidewell Veterinary Group|Tidewell Veterinary Group;Tidewell
E Firm|Redstart Partners|Redstart Partners
E Person|Philippa Oakes|Philippa Oakes
E Firm|Djurklinik Norden AB|Djurklinik Norden AB
E Place|Bristol|Bristol
E Place|United States|American
E Place|Sweden|Sweden
C Marlowe & Finch plc|its@1;the Bristol chain@2;it@2
C Philippa Oakes|she@3
R Marlowe & Finch plc|OWNS|Tidewell Veterinary Group|1|denied|-
R Marlowe & Finch plc|LOCATED_IN|Bristol|2|asserted|-
R Redstart Partners|INVESTED_IN|Marlowe & Finch plc|2|asserted|-
R Redstart Partners|LOCATED_IN|United States|2|asserted|-
R Philippa Oakes|LEADS|Tidewell Veterinary Group|3|asserted|-
R Djurklinik Norden AB|LOCATED_IN|Sweden|4|asserted|-
R Djurklinik Norden AB|OWNS|Tidewell Veterinary Group|4|expected|-
