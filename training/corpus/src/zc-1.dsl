# state agencies, bulletins, trade press, releases: world density (zc, part 1)
@zc-001|state agency bulletin, Korean manner|2024-11-21|Protocol Signed between DPRK and Russian Ministries
1 Pyongyang, November 20 (Chollima News) -- A protocol on cooperation in 2025-2026 between the Ministry of Land and Maritime Transport of the DPRK and the Ministry of Transport of the Russian Federation was signed in Pyongyang on Wednesday.
2 Present at the signing ceremony from the DPRK side were Minister Kang Jong Su and officials concerned and from the opposite side members of the Russian delegation and officials of the embassy.
3 The protocol was signed by Vice-Minister Ri Song Ho and Vice-Minister Vadim Laptev-Strelnikov.
---
4 Earlier in the day the delegation laid a floral basket before the Liberation Tower and looked round the Mansudae Art Studio.
5 It was moved by the high level of stone mosaic.
---
* 6 Winter Fish Haul Goes Up
7 Fishermen of the east coast, braving high waves, are landing full catches of sailfin sandfish.
8 The Sinpho Pelagic Fishery Complex reported that its crews had fulfilled the plan for the month ten days ahead of schedule.
---
* 9 Reception Given
10 Xu Boming, Chinese ambassador to the DPRK, hosted a reception at his embassy on Tuesday, on the occasion of the anniversary of an agreement on economic and cultural cooperation.
11 Invited to it was Kim Myong Chol, vice-chairman of the Committee for Cultural Relations with Foreign Countries.
12 Congratulatory and reply speeches were made, and those present saw a documentary film.
13 The reception proceeded in a friendly atmosphere.
E Organization|Chollima News|Chollima News
E Organization|Ministry of Land and Maritime Transport of the DPRK|Ministry of Land and Maritime Transport of the DPRK
E Organization|Ministry of Transport of the Russian Federation|Ministry of Transport of the Russian Federation
E Organization|Mansudae Art Studio|Mansudae Art Studio
E Organization|Committee for Cultural Relations with Foreign Countries|Committee for Cultural Relations with Foreign Countries
E Firm|Sinpho Pelagic Fishery Complex|Sinpho Pelagic Fishery Complex
E Place|North Korea|DPRK
E Place|Russia|Russian
E Place|China|Chinese
E Place|Pyongyang|Pyongyang
E Place|Liberation Tower|Liberation Tower
E Person|Kang Jong Su|Kang Jong Su
E Person|Ri Song Ho|Ri Song Ho
E Person|Vadim Laptev-Strelnikov|Vadim Laptev-Strelnikov
E Person|Xu Boming|Xu Boming
E Person|Kim Myong Chol|Kim Myong Chol
E Commodity|sailfin sandfish|sailfin sandfish
C Sinpho Pelagic Fishery Complex|its@8
C Xu Boming|his@10
R Ministry of Land and Maritime Transport of the DPRK|AGREED_WITH|Ministry of Transport of the Russian Federation|1|asserted|on Wednesday
R Kang Jong Su|LEADS|Ministry of Land and Maritime Transport of the DPRK|1-2|asserted|-
R Ri Song Ho|EMPLOYED_BY|Ministry of Land and Maritime Transport of the DPRK|1-3|asserted|-
R Vadim Laptev-Strelnikov|EMPLOYED_BY|Ministry of Transport of the Russian Federation|1-3|asserted|-
R Ri Song Ho|AGREED_WITH|Vadim Laptev-Strelnikov|3|asserted|-
R Russia|VISITED|Liberation Tower|2-4|asserted|Earlier in the day
R Xu Boming|EMPLOYED_BY|China|10|asserted|-
R Kim Myong Chol|EMPLOYED_BY|Committee for Cultural Relations with Foreign Countries|11|asserted|-

@zc-002|Chinese state agency, English service|2024-06-13|Chinese, Kyrgyz vice premiers co-chair commission meeting in Bishkek
1 BISHKEK, June 12 (Hua Feng) -- Chinese Vice Premier Ren Guotao and Kyrgyz Deputy Chairman of the Cabinet of Ministers Daniyar Asanbekov co-chaired here on Wednesday the 17th meeting of the China-Kyrgyzstan intergovernmental commission on trade and economic cooperation.
---
2 Noting that the two countries are linked by mountains and rivers, Ren said that China stands ready to work with Kyrgyzstan to implement the important common understandings reached by the two heads of state, synergize development strategies and deliver more benefits to the two peoples.
3 He called for steady efforts in the construction of the railway that will link the two countries with Uzbekistan.
4 Asanbekov, for his part, said that Kyrgyzstan firmly pursues the one-China policy and is willing to expand cooperation in green energy and tourism.
5 He added that his country hopes to begin shipping honey and frozen beef to the Xinjiang market within the year, quarantine formalities permitting.
---
6 After the meeting, the two sides signed a protocol, the content of which was not made public.
7 During his stay, Ren also visited a vocational school in Osh and laid the foundation stone of a winter sports hall.
8 Bilateral trade reached 19.8 billion U.S. dollars in 2023, according to Chinese customs data; figures published in Bishkek, which count differently, put it at 5.4 billion.
9 Bishkek, at the foot of the Ala-Too mountains, is one of the greenest capitals in the region. Enditem
E Organization|Hua Feng|Hua Feng
E Organization|Cabinet of Ministers|Cabinet of Ministers
E Organization|China-Kyrgyzstan intergovernmental commission on trade and economic cooperation|China-Kyrgyzstan intergovernmental commission on trade and economic cooperation
E Person|Ren Guotao|Ren Guotao;Ren
E Person|Daniyar Asanbekov|Daniyar Asanbekov;Asanbekov
E Place|China|Chinese;China
E Place|Kyrgyzstan|Kyrgyz;Kyrgyzstan
E Place|Bishkek|Bishkek;BISHKEK
E Place|Uzbekistan|Uzbekistan
E Place|Xinjiang|Xinjiang
E Place|Osh|Osh
E Place|Ala-Too mountains|Ala-Too mountains
E Commodity|honey|honey
E Commodity|frozen beef|frozen beef
C Bishkek|here@1
C Ren Guotao|He@3;his@7
C Daniyar Asanbekov|his@4;He@5;his@5
C Kyrgyzstan|his country@5
R Ren Guotao|EMPLOYED_BY|China|1|asserted|-
R Daniyar Asanbekov|EMPLOYED_BY|Cabinet of Ministers|1|asserted|-
R Daniyar Asanbekov|EMPLOYED_BY|Kyrgyzstan|0-1|asserted|-
R Ren Guotao|MET_WITH|Daniyar Asanbekov|1|asserted|on Wednesday
R Kyrgyzstan|SUPPLIES|Xinjiang|5|expected|within the year
R Kyrgyzstan|EXPORTS|honey|5|expected|within the year
R Kyrgyzstan|EXPORTS|frozen beef|5|expected|within the year
R Xinjiang|IMPORTS|honey|5|expected|within the year
R Xinjiang|IMPORTS|frozen beef|5|expected|within the year
R China|AGREED_WITH|Kyrgyzstan|1-6|asserted|-
R Ren Guotao|VISITED|Osh|7|asserted|-
R China|TRADES_WITH|Kyrgyzstan|4-8|asserted|in 2023

@zc-003|Russian agency, English|2023-10-05|Grain shipments to Africa not to depend on “mood of exchanges” — trade official
1 MOSCOW, October 5. /VESTNIK/. Russia will send the first free consignments of grain to six African countries within a month to a month and a half, Deputy Head of the Department for African Partnership at the Ministry of Industry and Trade Kirill Obnorsky told reporters on Thursday.
---
2 “The countries have been named and the list is not secret: Burkina Faso, Zimbabwe, Mali, Somalia, the Central African Republic and Eritrea,” he said.
3 “The wheat is in the silos, the ships are being selected. We do not intend that this work should depend on the mood of exchanges or of insurers.”
---
4 The diplomat's colleagues had earlier estimated the cost of freight at roughly a quarter of the value of the cargo.
5 According to Obnorsky, the collapse of the Black Sea arrangement changed nothing in the country's export capacity, since it had “never received a kopeck” from it.
6 The United Nations does not share this opinion, and Secretary-General Antonio Guterres has said repeatedly that a handful of donations will not correct the effect of higher prices.
---
7 The harvest of 2023 is expected at 130 million tonnes, of which wheat makes up 90 million.
8 The official did not comment on media reports about a possible export quota on barley.
9 He also declined to say who would bear the expenses for unloading in Massawa, where, he joked, he had once waited nine days for a crane and read the whole of Chekhov.
E Organization|VESTNIK|VESTNIK
E Organization|Ministry of Industry and Trade|Ministry of Industry and Trade
E Organization|United Nations|United Nations
E Person|Kirill Obnorsky|Kirill Obnorsky;Obnorsky
E Person|Antonio Guterres|Antonio Guterres
E Place|Moscow|MOSCOW
E Place|Russia|Russia
E Place|Africa|Africa;African
E Place|Burkina Faso|Burkina Faso
E Place|Zimbabwe|Zimbabwe
E Place|Mali|Mali
E Place|Somalia|Somalia
E Place|Central African Republic|Central African Republic
E Place|Eritrea|Eritrea
E Place|Black Sea|Black Sea
E Place|Massawa|Massawa
E Commodity|grain|grain;Grain
E Commodity|wheat|wheat
E Commodity|barley|barley
C Kirill Obnorsky|he@2;The official@8;He@9;he@9
C Russia|the country@5;it@5
R Kirill Obnorsky|EMPLOYED_BY|Ministry of Industry and Trade|1|asserted|-
R Russia|EXPORTS|grain|1|expected|within a month to a month and a half
R Russia|SUPPLIES|Burkina Faso|1-2|expected|within a month to a month and a half
R Russia|SUPPLIES|Zimbabwe|1-2|expected|within a month to a month and a half
R Russia|SUPPLIES|Mali|1-2|expected|within a month to a month and a half
R Russia|SUPPLIES|Somalia|1-2|expected|within a month to a month and a half
R Russia|SUPPLIES|Central African Republic|1-2|expected|within a month to a month and a half
R Russia|SUPPLIES|Eritrea|1-2|expected|within a month to a month and a half
R Antonio Guterres|LEADS|United Nations|6|asserted|-

@zc-004|Iranian agency, English|2024-02-19|Official: Sanctions Have Made Us Inventive
1 TEHRAN (Aftab) – Iran's exports of technical and engineering equipment have climbed by 31 percent in the first ten months of the current Iranian year (started March 21, 2023), an official with the Trade Promotion Organization (TPO) announced on the sidelines of an exhibition on Sunday.
---
2 Speaking to reporters, Mohammad Sadegh Golpayegani, director of the TPO's Office for Arab and African Countries, said turbines, transformers and pumps made the bulk of the sum.
3 He added that Iraq remained the number one customer for Iranian transformers, and that efforts were underway for increasing the presence of knowledge-based companies in the markets of East Africa.
4 “The enemy believed that with cruel sanctions it could turn off our lights. We are now lighting the houses of our neighbors,” Golpayegani underlined.
---
5 The 16th International Exhibition of Electricity Industry, to which 312 domestic and 47 foreign companies came, will wrap up on Tuesday.
6 Visitors can also see a hall devoted to startups, where a robot pours tea with varying success.
7 Among the foreign participants is Al-Furat Grid, a company from Basra, whose managing director Haider Jawad al-Rubaie inked a memorandum of understanding with Tabriz-based Azarnirou on local assembly of switchgear.
8 The text has not been published.
---
9 Back in December, the Energy Ministry had put Iraq's arrears for gas and electricity at 11 billion euros.
10 Asked if the money would be released soon, the official answered with a line of Hafez.
E Organization|Aftab|Aftab
E Organization|Trade Promotion Organization|Trade Promotion Organization;TPO
E Organization|Energy Ministry|Energy Ministry
E Firm|Al-Furat Grid|Al-Furat Grid
E Firm|Azarnirou|Azarnirou
E Person|Mohammad Sadegh Golpayegani|Mohammad Sadegh Golpayegani;Golpayegani
E Person|Haider Jawad al-Rubaie|Haider Jawad al-Rubaie
E Person|Hafez|Hafez
E Place|Tehran|TEHRAN
E Place|Iran|Iran;Iranian
E Place|Iraq|Iraq
E Place|East Africa|East Africa
E Place|Basra|Basra
E Place|Tabriz|Tabriz
E Commodity|turbines|turbines
E Commodity|transformers|transformers
E Commodity|pumps|pumps
E Commodity|switchgear|switchgear
E Commodity|gas|gas
E Commodity|electricity|electricity
E Commodity|tea|tea
E Commodity|technical and engineering equipment|technical and engineering equipment
C Mohammad Sadegh Golpayegani|He@3;the official@10;an official@1
C Al-Furat Grid|a company from Basra@7;whose@7
R Iran|EXPORTS|technical and engineering equipment|1|asserted|in the first ten months of the current Iranian year
R Mohammad Sadegh Golpayegani|EMPLOYED_BY|Trade Promotion Organization|2|asserted|-
R Iran|EXPORTS|turbines|1-2|asserted|-
R Iran|EXPORTS|pumps|1-2|asserted|-
R Iran|SUPPLIES|Iraq|3|asserted|-
R Iran|EXPORTS|transformers|3|asserted|-
R Iraq|IMPORTS|transformers|3|asserted|-
R Al-Furat Grid|LOCATED_IN|Basra|7|asserted|-
R Haider Jawad al-Rubaie|LEADS|Al-Furat Grid|7|asserted|-
R Azarnirou|LOCATED_IN|Tabriz|7|asserted|-
R Al-Furat Grid|AGREED_WITH|Azarnirou|7|asserted|-

@zc-005|Belarusian agency|2024-08-29|Harvester assembly line to open in Kostanay in spring
1 MINSK, 29 August (BelNovosti) – Assembly of Belarusian combine harvesters may start in Kazakhstan's Kostanay Oblast in spring 2025, Belarusian Ambassador to Kazakhstan Mikalai Astapchyk said at a meeting with students of an agricultural college, BelNovosti has learned.
---
2 In his words, the site has been picked, water and power have been laid on, and negotiations with the akimat are at the final stage.
3 “Farmers know our machines. What they want is that the spare part should come tomorrow, not in a fortnight,” the ambassador said.
4 He recalled that the manufacturer, the Gomel works Palessekambain, had sold 412 harvesters to Kazakh farms last season, more than in any previous year.
5 Experts from Gomel were on the ground in the fields of Rudny throughout the harvest, repairing machines under the open sky.
---
6 The diplomat went on to share his thoughts about friendship, youth and the lessons of history.
7 The students, for their part, asked about scholarships, the price of a dormitory and whether it is true that in Belarus one can buy a tractor on a domestic loan at 5 per cent.
8 It is, with reservations.
---
9 BelNovosti reported earlier that trade turnover between Belarus and Kazakhstan had exceeded $1.1 billion in 2023.
10 Belarus' exports amounted to $870 million; furniture and tyres took the second and third places.
11 Kostanay Oblast gives about a fifth of the grain of Kazakhstan, although this year rains have delayed the work and farmers fear for the quality.
E Organization|BelNovosti|BelNovosti
E Firm|Palessekambain|Palessekambain
E Person|Mikalai Astapchyk|Mikalai Astapchyk
E Place|Minsk|MINSK
E Place|Belarus|Belarus;Belarusian
E Place|Kazakhstan|Kazakhstan;Kazakh
E Place|Kostanay Oblast|Kostanay Oblast;Kostanay
E Place|Gomel|Gomel
E Place|Rudny|Rudny
E Commodity|combine harvesters|combine harvesters;harvesters
E Commodity|furniture|furniture
E Commodity|tyres|tyres
E Commodity|grain|grain
E Commodity|spare part|spare part
E Commodity|tractor|tractor
C Mikalai Astapchyk|his@2;the ambassador@3;He@4;The diplomat@6;his@6
C Palessekambain|the manufacturer@4
R Kostanay Oblast|LOCATED_IN|Kazakhstan|1|asserted|-
R Mikalai Astapchyk|EMPLOYED_BY|Belarus|1|asserted|-
R Palessekambain|LOCATED_IN|Gomel|4|asserted|-
R Palessekambain|SUPPLIES|Kazakhstan|4|asserted|last season
R Palessekambain|EXPORTS|combine harvesters|4|asserted|last season
R Kazakhstan|IMPORTS|combine harvesters|4|asserted|last season
R Belarus|TRADES_WITH|Kazakhstan|9|asserted|in 2023
R Belarus|EXPORTS|furniture|10|asserted|-
R Belarus|EXPORTS|tyres|10|asserted|-

@zc-006|Vietnamese agency|2023-07-20|Vietnam, Slovakia look to step up cooperation in railway industry
1 Hanoi (Lotus News Agency) – Deputy Minister of Transport Nguyen Duy Khoi had a working session in Hanoi on July 19 with a delegation of Slovak enterprises led by State Secretary of the Ministry of Transport of Slovakia Juraj Hanzlíček.
---
2 Khoi lauded the traditional friendship between the two countries, which will mark the 75th anniversary of diplomatic ties in 2025, and proposed that Slovakia share experience in modernising metre-gauge lines.
3 The Vietnamese official pointed out that the railway sector accounts for less than 2 percent of freight carried, that most locomotives are over 30 years old and that capital for replacement remains limited.
4 Hanzlíček, for his part, said Slovak businesses are strong in bogies and signalling, and want a foothold in a market with 100 million people.
---
5 On the same day the guests toured the Gia Lam railway factory.
6 The host handed over a lacquer painting.
---
7 Two-way trade between Vietnam and Slovakia came to 1.1 billion USD last year, with Vietnam's shipments of phones, footwear and coffee making up nearly nine tenths.
8 The EU-Vietnam Free Trade Agreement (EVFTA), effective since August 2020, has been an important driver, while the Investment Protection Agreement, still to be ratified by several member states, is hoped to become one.
9 About 7,000 Vietnamese live in Slovakia, where they have been recognised as an ethnic minority since last month. /.
E Organization|Lotus News Agency|Lotus News Agency
E Organization|Ministry of Transport of Slovakia|Ministry of Transport of Slovakia
E Organization|European Union|EU
E Person|Nguyen Duy Khoi|Nguyen Duy Khoi;Khoi
E Person|Juraj Hanzlíček|Juraj Hanzlíček;Hanzlíček
E Place|Vietnam|Vietnam;Vietnamese
E Place|Slovakia|Slovakia;Slovak
E Place|Hanoi|Hanoi
E Place|Gia Lam railway factory|Gia Lam railway factory
E Commodity|phones|phones
E Commodity|footwear|footwear
E Commodity|coffee|coffee
E Commodity|locomotives|locomotives
E Commodity|bogies|bogies
C Nguyen Duy Khoi|The Vietnamese official@3
C Juraj Hanzlíček|his@4
R Nguyen Duy Khoi|EMPLOYED_BY|Vietnam|1-3|asserted|-
R Juraj Hanzlíček|EMPLOYED_BY|Ministry of Transport of Slovakia|1|asserted|-
R Nguyen Duy Khoi|MET_WITH|Juraj Hanzlíček|1|asserted|on July 19
R Juraj Hanzlíček|VISITED|Gia Lam railway factory|1-5|asserted|On the same day
R Vietnam|TRADES_WITH|Slovakia|7|asserted|last year
R Vietnam|EXPORTS|phones|7|asserted|last year
R Vietnam|EXPORTS|footwear|7|asserted|last year
R Vietnam|EXPORTS|coffee|7|asserted|last year
R Vietnam|SUPPLIES|Slovakia|7|asserted|last year
R Slovakia|IMPORTS|phones|7|asserted|last year
R Slovakia|IMPORTS|footwear|7|asserted|last year
R Slovakia|IMPORTS|coffee|7|asserted|last year
R European Union|AGREED_WITH|Vietnam|8|asserted|since August 2020

@zc-007|Emirates agency|2024-01-24|Fujairah Chamber receives Azerbaijani trade mission
1 FUJAIRAH, 24th January, 2024 (Khaleej Wire) -- Saeed Obaid Al Dhanhani, Chairman of the Fujairah Chamber of Commerce, today received a trade mission from the Republic of Azerbaijan that is currently touring the Northern Emirates.
---
2 During the meeting, which was attended by a number of officials from both sides, the Chairman highlighted the investment climate enjoyed by the emirate, its location on the Gulf of Oman and the incentives granted to investors by the wise leadership.
3 For their part, members of the mission expressed their admiration for the urban renaissance they had witnessed.
4 They discussed means of enhancing cooperation in logistics, halal food and tourism.
---
5 The head of the mission, Leyla Quliyeva-Sadiq, who is Deputy Director of the Export and Investment Promotion Agency in Baku, noted that Azerbaijani hazelnuts and pomegranate juice have found their way to supermarkets of the UAE, adding that she looks forward to direct flights.
6 She invited the Chamber to take part in a business forum which will be held in Ganja in May.
---
7 At the conclusion of the meeting, commemorative shields were exchanged.
8 Figures released by the Federal Competitiveness and Statistics Centre show that non-oil trade between the UAE and Azerbaijan grew 21 percent in the first nine months of 2023.
9 Fujairah is among the three largest bunkering centres in the world.
E Organization|Khaleej Wire|Khaleej Wire
E Organization|Fujairah Chamber of Commerce|Fujairah Chamber of Commerce;Fujairah Chamber;Chamber
E Organization|Export and Investment Promotion Agency|Export and Investment Promotion Agency
E Organization|Federal Competitiveness and Statistics Centre|Federal Competitiveness and Statistics Centre
E Person|Saeed Obaid Al Dhanhani|Saeed Obaid Al Dhanhani
E Person|Leyla Quliyeva-Sadiq|Leyla Quliyeva-Sadiq
E Place|Fujairah|FUJAIRAH;Fujairah
E Place|Azerbaijan|Republic of Azerbaijan;Azerbaijan;Azerbaijani
E Place|Northern Emirates|Northern Emirates
E Place|Gulf of Oman|Gulf of Oman
E Place|Baku|Baku
E Place|United Arab Emirates|UAE
E Place|Ganja|Ganja
E Commodity|hazelnuts|hazelnuts
E Commodity|pomegranate juice|pomegranate juice
E Commodity|halal food|halal food
C Saeed Obaid Al Dhanhani|the Chairman@2
C Leyla Quliyeva-Sadiq|The head of the mission@5;who@5;she@5;She@6
C Fujairah|the emirate@2;its@2
R Saeed Obaid Al Dhanhani|LEADS|Fujairah Chamber of Commerce|1|asserted|-
R Azerbaijan|VISITED|Northern Emirates|1|asserted|today
R Saeed Obaid Al Dhanhani|MET_WITH|Azerbaijan|1|asserted|today
R Saeed Obaid Al Dhanhani|MET_WITH|Leyla Quliyeva-Sadiq|1-5|asserted|today
R Leyla Quliyeva-Sadiq|EMPLOYED_BY|Export and Investment Promotion Agency|5|asserted|-
R Export and Investment Promotion Agency|LOCATED_IN|Baku|5|asserted|-
R Azerbaijan|EXPORTS|hazelnuts|5|asserted|-
R Azerbaijan|EXPORTS|pomegranate juice|5|asserted|-
R Azerbaijan|SUPPLIES|United Arab Emirates|5|asserted|-
R United Arab Emirates|IMPORTS|hazelnuts|5|asserted|-
R United Arab Emirates|IMPORTS|pomegranate juice|5|asserted|-
R Fujairah Chamber of Commerce|VISITED|Ganja|6|expected|in May
R United Arab Emirates|TRADES_WITH|Azerbaijan|8|asserted|in the first nine months of 2023

@zc-008|Cuban agency, translated|2022-11-16|Representatives of the sugar sector exchange experiences with Vietnamese specialists
1 Havana, Nov 16 (Agencia Palma) A group of specialists in the cultivation of sugarcane coming from Vietnam concluded this Wednesday in Villa Clara a day of exchange with workers of the mill Quintín Banderas, the director of the enterprise, Yoandri Pérez Castellón, informed the press.
---
2 The visitors interested themselves in the way in which the men and women of the mill, in spite of the intensified blockade and the lack of lubricants, guarantee the repair of the machinery with innovations of their own.
3 Pérez thanked for the donation of 40 pumps, arrived in June to the port of Cienfuegos, a gesture of the Vietnam Sugarcane Federation that, he said, speaks of a friendship proven in the most difficult hours.
4 The present harvest foresees 455 thousand tons, the smallest in more than a century.
---
5 On Thursday the delegation will go to Sancti Spíritus.
6 In the closing act songs were interpreted by the children of the choir Semillitas, and a poem of Nicolás Guillén was recited.
7 Also the first secretary of the Communist Party of Cuba in the province, Maylín Alfonso Roque, spoke of the need of recovering the yields; she recognized that in many places the cane is lost for want of fuel, and called to work with more discipline and less meetings.
8 A second exchange is foreseen for 2023, if resources permit.
E Organization|Agencia Palma|Agencia Palma
E Organization|Vietnam Sugarcane Federation|Vietnam Sugarcane Federation
E Organization|Communist Party of Cuba|Communist Party of Cuba
E Firm|Quintín Banderas|Quintín Banderas
E Person|Yoandri Pérez Castellón|Yoandri Pérez Castellón;Pérez
E Person|Maylín Alfonso Roque|Maylín Alfonso Roque
E Person|Nicolás Guillén|Nicolás Guillén
E Place|Havana|Havana
E Place|Vietnam|Vietnam;Vietnamese
E Place|Villa Clara|Villa Clara
E Place|Cienfuegos|Cienfuegos
E Place|Sancti Spíritus|Sancti Spíritus
E Commodity|sugarcane|sugarcane;cane
E Commodity|sugar|sugar
E Commodity|pumps|pumps
E Commodity|lubricants|lubricants
E Commodity|fuel|fuel
C Quintín Banderas|the enterprise@1;the mill@2
C Yoandri Pérez Castellón|he@3
C Maylín Alfonso Roque|she@7
C Vietnam|the delegation@5
R Vietnam|VISITED|Villa Clara|1|asserted|this Wednesday
R Quintín Banderas|LOCATED_IN|Villa Clara|1|asserted|-
R Yoandri Pérez Castellón|LEADS|Quintín Banderas|1|asserted|-
R Vietnam Sugarcane Federation|SUPPLIES|Quintín Banderas|1-3|asserted|in June
R Quintín Banderas|IMPORTS|pumps|1-3|asserted|in June
R Vietnam Sugarcane Federation|EXPORTS|pumps|3|asserted|in June
R Vietnam|VISITED|Sancti Spíritus|5|expected|On Thursday
R Maylín Alfonso Roque|LEADS|Communist Party of Cuba|7|asserted|-

@zc-009|Syrian agency, English|2021-10-05|Ministry of Agriculture discusses with FAO resident representative support for wheat farmers
1 Damascus, Orient Agency – Minister of Agriculture and Agrarian Reform Eng. Hassan Qatramiz discussed on Monday with Mr. Mike Robertson-Hale, representative of the Food and Agriculture Organization (FAO) in Syria, the program of the coming season and the difficulties that face farmers due to the drought and the unjust economic measures imposed on the Syrian people.
---
2 Minister Qatramiz pointed out that the area of rain-fed wheat which went out of production in Hasaka exceeded 300,000 hectares and that the situation demands high flexibility in dealing with projects.
3 In turn, the FAO representative affirmed the readiness of the organization to provide support within the available possibilities.
4 Both sides agreed on continuing meetings.
---
* 5 Tartous Port receives 27 thousand tons
6 Meanwhile, Director of Tartous Port Eng. Samer Kbailou told the agency that the ship SV KONSTANTIN, arrived from Sevastopol, is discharging 27 thousand tons of wheat for the benefit of the General Establishment for Grains.
7 He indicated that the quantity is sufficient for five days of bread.
---
* 8 Weather
9 Temperatures remain above average by two to four degrees, and the sea is light of waves.
---
* 10 Zeina / M. Saoud
E Organization|Orient Agency|Orient Agency
E Organization|Ministry of Agriculture|Ministry of Agriculture
E Organization|Food and Agriculture Organization|Food and Agriculture Organization;FAO
E Firm|General Establishment for Grains|General Establishment for Grains
E Person|Hassan Qatramiz|Hassan Qatramiz;Qatramiz
E Person|Mike Robertson-Hale|Mike Robertson-Hale
E Person|Samer Kbailou|Samer Kbailou
E Place|Damascus|Damascus
E Place|Syria|Syria;Syrian
E Place|Hasaka|Hasaka
E Place|Tartous Port|Tartous Port
E Place|Sevastopol|Sevastopol
E Vessel|SV KONSTANTIN|SV KONSTANTIN
E Commodity|wheat|wheat
E Commodity|bread|bread
C Food and Agriculture Organization|the organization@3
C Mike Robertson-Hale|the FAO representative@3
C Samer Kbailou|He@7
R Hassan Qatramiz|LEADS|Ministry of Agriculture|0-1|asserted|-
R Hassan Qatramiz|MET_WITH|Mike Robertson-Hale|1|asserted|on Monday
R Mike Robertson-Hale|EMPLOYED_BY|Food and Agriculture Organization|1|asserted|-
R Samer Kbailou|LEADS|Tartous Port|6|asserted|-
R SV KONSTANTIN|LOCATED_IN|Tartous Port|5-6|asserted|-
R Sevastopol|SUPPLIES|General Establishment for Grains|6|asserted|-
R General Establishment for Grains|IMPORTS|wheat|6|asserted|-
R Sevastopol|EXPORTS|wheat|6|asserted|-
B 10

@zc-010|presidential transcript|2022-04-14|Meeting on situation in timber and pulp industry
* 1 The President held a videoconference meeting on the situation in the timber industry.
* 2 April 14, 2022 — 15:10 — Novo-Ogaryovo, Moscow Region
---
3 President of Russia Vladimir Putin: Good afternoon, colleagues.
4 We agreed that we would go through the sectors one by one, and today it is the turn of those who work with wood.
5 The difficulties are known.
6 Some of the partners, if one may still call them that, are refusing to honour contracts, and the European Union has prohibited the purchase of our sawn timber, plywood and pellets.
7 They will have to explain to their own people why furniture costs twice as much.
8 But let us talk about what we ourselves should do.
9 Mr Sedelnikov, please.
---
10 Minister of Forestry and Wood Processing Andrei Sedelnikov: Mr President, thank you.
11 Exports in the first quarter held up, mainly on account of China, which took 3.1 million cubic metres of our lumber.
12 The weak spot is transport.
13 Wagons stand at Zabaikalsk for eleven, twelve days.
14 We also have a shortage of office paper, I will not hide it: the bleaching agent came from Finland.
---
15 Vladimir Putin: So write on grey paper for a while. We used to.
16 Andrei Sedelnikov: We are already doing so.
17 Governor of Arkhangelsk Region Oleg Rakitin: We would ask that the subsidy for freight be extended to Egypt and India.
18 Vladimir Putin: Let the Finance Ministry count it. I am not against.
* 19 To be continued.
E Person|Vladimir Putin|Vladimir Putin
E Person|Andrei Sedelnikov|Andrei Sedelnikov;Sedelnikov
E Person|Oleg Rakitin|Oleg Rakitin
E Organization|European Union|European Union
E Organization|Finance Ministry|Finance Ministry
E Place|Russia|Russia
E Place|Novo-Ogaryovo|Novo-Ogaryovo
E Place|Moscow Region|Moscow Region
E Place|China|China
E Place|Zabaikalsk|Zabaikalsk
E Place|Finland|Finland
E Place|Arkhangelsk Region|Arkhangelsk Region
E Place|Egypt|Egypt
E Place|India|India
E Commodity|sawn timber|sawn timber;lumber
E Commodity|timber|timber
E Commodity|pulp|pulp
E Commodity|plywood|plywood
E Commodity|pellets|pellets
E Commodity|furniture|furniture
E Commodity|office paper|office paper
E Commodity|bleaching agent|bleaching agent
C Vladimir Putin|The President@1;I@18
C Russia|our@6;our@11;We@14
C Andrei Sedelnikov|I@14
C China|which@11
R Novo-Ogaryovo|LOCATED_IN|Moscow Region|2|asserted|-
R Vladimir Putin|LEADS|Russia|3|asserted|-
R Russia|SANCTIONED_BY|European Union|6|asserted|-
R Andrei Sedelnikov|EMPLOYED_BY|Russia|3-10|asserted|-
R Russia|EXPORTS|sawn timber|11|asserted|in the first quarter
R China|IMPORTS|sawn timber|11|asserted|in the first quarter
R Russia|SUPPLIES|China|11|asserted|in the first quarter
R Finland|SUPPLIES|Russia|14|asserted|-
R Finland|EXPORTS|bleaching agent|14|asserted|-
R Russia|IMPORTS|bleaching agent|14|asserted|-
R Oleg Rakitin|LEADS|Arkhangelsk Region|17|asserted|-
R Vladimir Putin|MET_WITH|Andrei Sedelnikov|1-16|asserted|-

@zc-011|metals trade press|2024-09-18|Ferrochrome tender settles higher as Chinese mills restock ahead of Golden Week
1 Sept 18 – Stainless mills in China paid more for high-carbon ferrochrome in September than in any month since March, participants said, although few of them believe that the strength will last beyond the holiday.
2 Shanxi-based Jinhe Stainless settled its monthly tender at Yn8,995/t delivered, up by Yn100, while two other producers were heard buying at Yn8,950/t.
---
3 Supply is the puzzle.
4 South African smelters returned from winter tariffs at only half of capacity, and offers of UG2 chrome ore have thinned to a trickle, with Magaliesberg Chrome (JSE: MGC) declaring force majeure on two October cargoes after a train derailed outside Ermelo.
5 “You can have the ore, or you can have the train, but you cannot have the two on the same day,” said a Johannesburg trader, who puts port stocks at 2.4mn t.
---
6 Zimbabwe, which has prohibited exports of raw chrome ore since 2021 in order to feed furnaces at home, is filling some of the gap with alloy.
7 Gweru's Midlands Alloys, in which Jinhe bought a quarter in May, expects to load 9,000 t at Beira this month.
8 The rest of its output goes to an undisclosed European buyer.
---
9 Turkish lump was assessed unchanged at $380-390/t cfr, in thin trade.
10 European charge chrome for the fourth quarter has not settled.
11 Buyers there, facing orders “that would embarrass a cutlery shop”, in the words of one, hope for a rollover; producers cite power.
* 12 Chrome ore, FeCr, stainless: see price tables, p9
E Place|Europe|European
E Firm|Jinhe Stainless|Jinhe Stainless;Jinhe
E Firm|Magaliesberg Chrome|Magaliesberg Chrome
E Firm|Midlands Alloys|Midlands Alloys
E Place|China|China;Chinese
E Place|Shanxi|Shanxi
E Place|South Africa|South African
E Place|Ermelo|Ermelo
E Place|Johannesburg|Johannesburg
E Place|Zimbabwe|Zimbabwe
E Place|Gweru|Gweru
E Place|Beira|Beira
E Place|Turkey|Turkish
E Commodity|ferrochrome|Ferrochrome;high-carbon ferrochrome;FeCr;charge chrome
E Commodity|chrome ore|chrome ore;UG2 chrome ore;Chrome ore;ore
E Commodity|alloy|alloy
E Commodity|stainless|stainless
C Jinhe Stainless|its@2
C Zimbabwe|which@6
C Midlands Alloys|its@8
R Jinhe Stainless|LOCATED_IN|Shanxi|2|asserted|-
R Jinhe Stainless|IMPORTS|ferrochrome|1-2|asserted|-
R chrome ore|SANCTIONED_BY|Zimbabwe|6|asserted|since 2021
R Midlands Alloys|LOCATED_IN|Gweru|7|asserted|-
R Jinhe Stainless|INVESTED_IN|Midlands Alloys|7|asserted|in May
R Midlands Alloys|EXPORTS|alloy|6-7|expected|this month
B 12

@zc-012|oil and gas trade press|2023-11-30|Tullamore spuds wildcat off Suriname; partner search goes on
1 Irish independent Tullamore Energy has spudded the Anaconda-1 exploration well in Block 61, some 190 kilometres off the coast of Suriname, using the semi-submersible Borgny Dolphin.
2 Drilling, in 1,150 metres of water, is set to take 70 days and to cost about $88 million.
---
3 Tullamore took over as operator in 2021 with a 45% interest, a share it has been trying to cut ever since, so far without a taker.
4 Chief executive Fergal Mac Giolla Bhríde said on a call with analysts that a data room remained open and that “two and a half” companies had looked in.
5 The other interests are with state-owned Staatsolie, which has 20%, and the Kuwaiti explorer Bubiyan Petroleum.
---
6 The prospect targets Campanian sands of the sort that made the fortune of Guyana next door, and which in Suriname have so far yielded commercial volumes only in Block 58.
7 A dry hole here, one consultant said, would not kill the play but might well kill the company, whose shares have lost two thirds of their value since the failure of its well in Namibia.
---
8 President Chan Santokhi has told voters not to spend money that is still under the sea.
9 Suriname imports most of its motor fuel, and the rise in its price led to riots in Paramaribo in February.
10 Rig owner Fjordbor declined to comment on rumours that the unit will sail to Brazil once the well has been plugged.
* 11 Share: X | LinkedIn | Email
E Firm|Tullamore Energy|Tullamore Energy;Tullamore
E Firm|Staatsolie|Staatsolie
E Firm|Bubiyan Petroleum|Bubiyan Petroleum
E Firm|Fjordbor|Fjordbor
E Vessel|Borgny Dolphin|Borgny Dolphin
E Person|Fergal Mac Giolla Bhríde|Fergal Mac Giolla Bhríde
E Person|Chan Santokhi|Chan Santokhi
E Place|Ireland|Irish
E Place|Suriname|Suriname
E Place|Block 61|Block 61
E Place|Block 58|Block 58
E Place|Kuwait|Kuwaiti
E Place|Guyana|Guyana
E Place|Namibia|Namibia
E Place|Paramaribo|Paramaribo
E Place|Brazil|Brazil
E Commodity|motor fuel|motor fuel
C Tullamore Energy|it@3;the company@7;whose@7;its@7
C Staatsolie|which@5
C Suriname|its@9
C Borgny Dolphin|the unit@10
R Tullamore Energy|LOCATED_IN|Ireland|1|asserted|-
R Tullamore Energy|INVESTED_IN|Block 61|1-3|asserted|in 2021
R Fergal Mac Giolla Bhríde|LEADS|Tullamore Energy|3-4|asserted|-
R Suriname|OWNS|Staatsolie|5-6|asserted|-
R Staatsolie|INVESTED_IN|Block 61|1-5|asserted|-
R Bubiyan Petroleum|INVESTED_IN|Block 61|1-5|asserted|-
R Bubiyan Petroleum|LOCATED_IN|Kuwait|5|asserted|-
R Chan Santokhi|LEADS|Suriname|8-9|asserted|-
R Suriname|IMPORTS|motor fuel|9|asserted|-
R Fjordbor|OWNS|Borgny Dolphin|1-10|asserted|-

@zc-013|press release, US biotech|2024-03-12|Quillfeather Agrisciences Announces Distribution Agreement for BOVIGARD™ in Argentina and Uruguay
1 FARGO, N.D., March 12, 2024 /BizWire/ -- Quillfeather Agrisciences, Inc. (NASDAQ: QFAG), a developer of biological products for livestock, today announced that it has entered into an exclusive five-year agreement with Laboratorios Pampa Húmeda S.A., under which the Rosario-based animal-health company will distribute the BOVIGARD™ tick vaccine in Argentina and Uruguay.
---
2 “Ticks cost ranchers in the Southern Cone more than half a billion dollars every year,” said Marybeth Lindqvist, Ph.D., President and Chief Executive Officer of Quillfeather. “We could not have asked for a partner with deeper roots.”
3 First deliveries are anticipated in the fourth quarter, subject to registration by the National Service of Agri-Food Health and Quality (SENASA).
---
* 4 About Quillfeather
5 Founded in a dairy barn in 2011, Quillfeather has 64 employees and two approved products.
6 It has received grants from the U.S. Department of Agriculture.
---
* 7 Forward-Looking Statements
8 This release contains forward-looking statements within the meaning of the Private Securities Litigation Reform Act of 1995.
9 Words such as “may”, “will”, “expect”, “agree” and “supply” are intended to identify such statements, which involve risks, including the risk that a regulator does not approve a product, that a partner does not perform, that trade with a country is restricted, or that the weather is not as expected.
10 The Company undertakes no obligation to update them.
---
* 11 Investor Contact: Todd Braverman, Elm & Ninth Partners, ir@quillfeather.example, (701) 555-0144
* 12 SOURCE Quillfeather Agrisciences, Inc.
E Firm|Quillfeather Agrisciences, Inc.|Quillfeather Agrisciences, Inc.;Quillfeather Agrisciences;Quillfeather
E Firm|Laboratorios Pampa Húmeda S.A.|Laboratorios Pampa Húmeda S.A.
E Firm|Elm & Ninth Partners|Elm & Ninth Partners
E Organization|National Service of Agri-Food Health and Quality|National Service of Agri-Food Health and Quality;SENASA
E Organization|U.S. Department of Agriculture|U.S. Department of Agriculture
E Person|Marybeth Lindqvist|Marybeth Lindqvist
E Person|Todd Braverman|Todd Braverman
E Place|Fargo|FARGO
E Place|North Dakota|N.D.
E Place|Rosario|Rosario
E Place|Argentina|Argentina
E Place|Uruguay|Uruguay
E Place|Southern Cone|Southern Cone
E Commodity|tick vaccine|BOVIGARD™;tick vaccine
C Quillfeather Agrisciences, Inc.|it@1;We@2;It@6;The Company@10
C Laboratorios Pampa Húmeda S.A.|the Rosario-based animal-health company@1
R Quillfeather Agrisciences, Inc.|AGREED_WITH|Laboratorios Pampa Húmeda S.A.|1|asserted|today
R Laboratorios Pampa Húmeda S.A.|LOCATED_IN|Rosario|1|asserted|-
R Laboratorios Pampa Húmeda S.A.|SUPPLIES|Argentina|1|expected|-
R Laboratorios Pampa Húmeda S.A.|SUPPLIES|Uruguay|1|expected|-
R Argentina|IMPORTS|tick vaccine|1|expected|-
R Uruguay|IMPORTS|tick vaccine|1|expected|-
R Marybeth Lindqvist|LEADS|Quillfeather Agrisciences, Inc.|2|asserted|-
R Quillfeather Agrisciences, Inc.|SUPPLIES|Laboratorios Pampa Húmeda S.A.|1-3|expected|in the fourth quarter
R Laboratorios Pampa Húmeda S.A.|IMPORTS|tick vaccine|1-3|expected|in the fourth quarter
R Quillfeather Agrisciences, Inc.|EXPORTS|tick vaccine|1-3|expected|in the fourth quarter
R Todd Braverman|EMPLOYED_BY|Elm & Ninth Partners|11|asserted|-
B 12

@zc-014|stock-exchange announcement, Hong Kong|2023-08-09|VOLUNTARY ANNOUNCEMENT – STRATEGIC COOPERATION FRAMEWORK AGREEMENT
* 1 Hong Kong Exchanges and Clearing Limited and The Stock Exchange of Hong Kong Limited take no responsibility for the contents of this announcement, make no representation as to its accuracy or completeness and expressly disclaim any liability whatsoever.
* 2 JADE RIVER NEW ENERGY HOLDINGS LIMITED
* 3 (Incorporated in the Cayman Islands with limited liability) (Stock Code: 9Z71)
---
4 This announcement is made by the board of directors of Jade River New Energy Holdings Limited (the “Company”, and together with its subsidiaries, the “Group”) on a voluntary basis.
5 The Board is pleased to announce that on 9 August 2023 (after trading hours) Jade River (Ningde) Anode Co., Ltd., a wholly-owned subsidiary of the Company, entered into a strategic cooperation framework agreement with PT Kalimantan Grafit, a company established in Indonesia with limited liability.
6 Pursuant to the same, the parties propose, subject to definitive agreements, to set up a joint venture in North Kalimantan, in which the Group may contribute not more than US$45 million for a 60% interest.
---
7 To the best of the Directors' knowledge, PT Kalimantan Grafit and its ultimate beneficial owner, Mr. Hendrik Tanujaya, are third parties independent of the Company.
8 The Board considers the terms fair and reasonable.
9 Shareholders and potential investors should note that the joint venture may or may not materialise and are advised to exercise caution when dealing in the shares.
---
* 10 By Order of the Board
* 11 Kwok Siu Lun, Chairman and Executive Director
* 12 As at the date hereof, the independent non-executive directors are Ms. Fan Yuet Ying and Mr. Graham Tolliver.
E Organization|Hong Kong Exchanges and Clearing Limited|Hong Kong Exchanges and Clearing Limited
E Organization|The Stock Exchange of Hong Kong Limited|The Stock Exchange of Hong Kong Limited
E Firm|Jade River New Energy Holdings Limited|JADE RIVER NEW ENERGY HOLDINGS LIMITED;Jade River New Energy Holdings Limited
E Firm|Jade River (Ningde) Anode Co., Ltd.|Jade River (Ningde) Anode Co., Ltd.
E Firm|PT Kalimantan Grafit|PT Kalimantan Grafit
E Person|Hendrik Tanujaya|Hendrik Tanujaya
E Person|Kwok Siu Lun|Kwok Siu Lun
E Person|Fan Yuet Ying|Fan Yuet Ying
E Person|Graham Tolliver|Graham Tolliver
E Place|Cayman Islands|Cayman Islands
E Place|Indonesia|Indonesia
E Place|North Kalimantan|North Kalimantan
C Jade River New Energy Holdings Limited|Company@4;its@4;Group@4;The Board@5;the Company@5;the Group@6;the Company@7;the Board@10
C PT Kalimantan Grafit|a company established in Indonesia@5;its@7
R Jade River New Energy Holdings Limited|LOCATED_IN|Cayman Islands|2-3|asserted|-
R Jade River (Ningde) Anode Co., Ltd.|SUBSIDIARY_OF|Jade River New Energy Holdings Limited|5|asserted|-
R Jade River (Ningde) Anode Co., Ltd.|AGREED_WITH|PT Kalimantan Grafit|5|asserted|on 9 August 2023
R PT Kalimantan Grafit|LOCATED_IN|Indonesia|5|asserted|-
R Jade River New Energy Holdings Limited|INVESTED_IN|North Kalimantan|6|expected|-
R Hendrik Tanujaya|OWNS|PT Kalimantan Grafit|7|asserted|-
R Kwok Siu Lun|LEADS|Jade River New Energy Holdings Limited|2-11|asserted|-
R Fan Yuet Ying|LEADS|Jade River New Energy Holdings Limited|2-12|asserted|-
R Graham Tolliver|LEADS|Jade River New Energy Holdings Limited|2-12|asserted|-

@zc-015|investigation, east europe|2023-06-02|The Optician of Limassol and the Two Hundred Trucks
1 The brass plate on the second floor says OPTICS, and for eleven years Eleni Savvidou-Marki did indeed sell spectacles there.
2 But according to the Cypriot register of companies she is also the sole director of Tarvelon Trading Ltd, which in the year after Russia's invasion of Ukraine had a turnover of 71 million euros and never, as far as reporters could find, an employee.
---
3 Customs records obtained by the Balkan Ledger and its partners show what Tarvelon sold: tractor units, 212 of them, built in western Europe, declared for Kyrgyzstan and unloaded, in almost every case, at a yard in Smolensk.
4 The buyer was OOO Rosevrotrans, a haulier which Latvia put on a national list last summer.
---
5 Tarvelon's shares are held by Almond Crest Inc. of the Marshall Islands.
6 Behind Almond Crest the trail is thinner.
7 In a bank's compliance form from 2021, a copy of which reporters have seen, the beneficial owner is given as Viktor Pleshakov, a businessman from Kaliningrad with a fondness for rallying; a later form leaves the box empty.
8 Pleshakov's lawyer wrote that his client “does not own, and has never owned, the company you name”.
---
9 Savvidou-Marki, who is paid 400 euros a month for her signature, was more forthcoming.
10 “They bring papers on Friday and I sign on Friday,” she said, polishing a lens.
11 “I thought it was toys. Trucks, no? Small ones.”
12 There is nothing unlawful in the sale of a truck to Kyrgyzstan, nor in being a nominee.
13 The Cypriot police would not say whether a file had been opened.
E Place|Europe|Europe
E Person|Eleni Savvidou-Marki|Eleni Savvidou-Marki;Savvidou-Marki
E Person|Viktor Pleshakov|Viktor Pleshakov;Pleshakov
E Firm|Tarvelon Trading Ltd|Tarvelon Trading Ltd;Tarvelon
E Firm|OOO Rosevrotrans|OOO Rosevrotrans
E Firm|Almond Crest Inc.|Almond Crest Inc.;Almond Crest
E Organization|Balkan Ledger|Balkan Ledger
E Place|Limassol|Limassol
E Place|Cyprus|Cypriot
E Place|Russia|Russia
E Place|Ukraine|Ukraine
E Place|Kyrgyzstan|Kyrgyzstan
E Place|Smolensk|Smolensk
E Place|Latvia|Latvia
E Place|Marshall Islands|Marshall Islands
E Place|Kaliningrad|Kaliningrad
E Commodity|tractor units|tractor units;Trucks;truck
E Commodity|spectacles|spectacles
C Eleni Savvidou-Marki|The Optician of Limassol@0;she@2;who@9;her@9;she@10;I@10;I@11
C Tarvelon Trading Ltd|which@2;the company@8
C OOO Rosevrotrans|The buyer@4;a haulier@4;which@4
C Viktor Pleshakov|a businessman from Kaliningrad@7;his client@8
R Eleni Savvidou-Marki|LEADS|Tarvelon Trading Ltd|2|asserted|-
R Tarvelon Trading Ltd|LOCATED_IN|Cyprus|2|asserted|-
R Tarvelon Trading Ltd|SUPPLIES|OOO Rosevrotrans|3-4|asserted|-
R Tarvelon Trading Ltd|EXPORTS|tractor units|3|asserted|-
R OOO Rosevrotrans|IMPORTS|tractor units|3-4|asserted|-
R OOO Rosevrotrans|SANCTIONED_BY|Latvia|4|asserted|last summer
R Almond Crest Inc.|OWNS|Tarvelon Trading Ltd|5|asserted|-
R Almond Crest Inc.|LOCATED_IN|Marshall Islands|5|asserted|-
R Viktor Pleshakov|OWNS|Almond Crest Inc.|6-7|alleged|2021
R Viktor Pleshakov|OWNS|Almond Crest Inc.|6-8|denied|-

@zc-016|local paper, Peru|2022-05-06|Cotahuasi comuneros lift roadblock after night of talks
1 ESPINAR — Trucks loaded with copper concentrate rolled again through the corridor on Thursday at noon, after eleven days, nine of them in rain, in which the people of four communities had kept it shut with stones, tyres and one elderly bulldozer.
---
2 The agreement came at 3.20 a.m., in the parish hall of Velille, where the vice minister of territorial governance, Josué Tapia Ccahuana, had been locked up with the leaders, by mutual consent, until there was one.
3 It provides that the Cotahuasi mine will pay for a health post, will water the road four times a day, and will let the communities haul a quarter of the ore with trucks of their own.
4 “We are not against mining. We are against dust,” said Hermelinda Huamaní Quispe, president of the community of Pampa Alta, who slept on the road with two grandchildren.
---
5 Minera Cotahuasi S.A.C., which belongs to the Canadian company Ravenhurst Copper and a Japanese trading house, had warned that it would stop the mill for lack of reagents.
6 The ministry had declared a state of emergency, then withdrawn it.
7 No police were hurt; one llama was.
---
8 The corridor serves three mines that together dig about a fifth of the copper of Peru.
9 Since 2016 it has been closed on more than 450 days.
10 A committee is to visit the tailings dam on the 20th, and the leaders say that if nobody comes, the bulldozer, which did not start on Thursday, can be made to start.
E Place|Espinar|ESPINAR
E Place|Cotahuasi mine|Cotahuasi mine
E Place|Velille|Velille
E Place|Pampa Alta|Pampa Alta
E Place|Canada|Canadian
E Place|Japan|Japanese
E Place|Peru|Peru
E Firm|Minera Cotahuasi S.A.C.|Minera Cotahuasi S.A.C.
E Firm|Ravenhurst Copper|Ravenhurst Copper
E Person|Josué Tapia Ccahuana|Josué Tapia Ccahuana
E Person|Hermelinda Huamaní Quispe|Hermelinda Huamaní Quispe
E Commodity|copper concentrate|copper concentrate
E Commodity|copper|copper
E Commodity|reagents|reagents
C Minera Cotahuasi S.A.C.|which@5;it@5
C Hermelinda Huamaní Quispe|who@4
R Josué Tapia Ccahuana|VISITED|Velille|2|asserted|-
R Hermelinda Huamaní Quispe|LEADS|Pampa Alta|4|asserted|-
R Ravenhurst Copper|OWNS|Minera Cotahuasi S.A.C.|5|asserted|-
R Ravenhurst Copper|LOCATED_IN|Canada|5|asserted|-

@zc-017|blog network|2021-02-18|In Kyrgyzstan, a recipe group becomes an election monitor
1 It began, as so many things do in Bishkek, with dough.
2 “Boorsok without tears” was a messaging group of some 3,000 women who traded tips on frying, until, in October 2020, one of them posted a photograph of a ballot paper beside a photograph of a banknote and asked whether anybody else had been offered the same.
3 By evening there were 214 pictures.
---
4 Five months on, the group calls itself Kamyr (“Dough”), has statutes and a stamp, and was accredited to observe the presidential vote in January, which Sadyr Japarov won with 79 per cent.
5 Its coordinator, Nurzat Toktogulova, 34, a nurse, says that she has no political opinions and several about yeast.
6 “We only count,” she told this author over video. “Women in this country have always counted.”
---
7 Not everyone was charmed.
8 A pro-government blogger, whose channel has since been deleted, wrote that Kamyr was financed by foreign foundations, a claim for which he produced no evidence and which Toktogulova rejects: the budget, she says, comes from the sale of cakes.
9 Online, users rallied:
* 10 “If the Americans are paying for my grandmother's boorsok they have not told her.”
* 11 “Sanction the person who puts raisins in.”
---
12 The parliament is discussing a bill which would oblige non-profits to file additional reports.
13 Lawyers from the Adilet clinic say it may come to a vote in March.
14 Meanwhile, the group has gone back, on weekdays, to flour, the price of which has risen by a third since Kazakhstan restricted sales.
E Organization|Kamyr|Kamyr;Boorsok without tears
E Organization|Adilet clinic|Adilet clinic
E Person|Sadyr Japarov|Sadyr Japarov
E Person|Nurzat Toktogulova|Nurzat Toktogulova;Toktogulova
E Place|Kyrgyzstan|Kyrgyzstan
E Place|Bishkek|Bishkek
E Place|Kazakhstan|Kazakhstan
E Place|United States|Americans
E Commodity|flour|flour
E Commodity|cakes|cakes
C Kamyr|the group@4;Its@5;We@6;the group@14
C Nurzat Toktogulova|a nurse@5;she@5;she@6;she@8
R Nurzat Toktogulova|LEADS|Kamyr|4-5|asserted|-
R Sadyr Japarov|LEADS|Kyrgyzstan|0-4|asserted|in January
R flour|SANCTIONED_BY|Kazakhstan|14|asserted|-

@zc-018|shipping trade press|2024-02-07|Box lines quietly restore Djibouti calls as feeder rates treble
1 At least three container operators have put Djibouti back on their rotations, brokers say, taking advantage of feeder rates that have trebled since attacks by Yemen's Houthis emptied the southern Red Sea of mainline ships.
2 None of them has issued a notice.
---
3 “They do not want to advertise it, neither to the insurers nor to the people with the drones,” said one broker in Piraeus.
4 Vessel-tracking data show the 1,730-teu KALLIOPE TRADER (IMO 9330147) alongside at Doraleh on Monday; she was sold in December by Hellespont Liners to Golden Acacia Feeder of Dubai for a reported $11.4 million, and now runs between Jeddah, Djibouti and Berbera with her transponder, as a rule, turned off.
5 Golden Acacia operates four ships and is looking for two.
---
6 War-risk premiums for the area stand between 0.7 and 1 per cent of hull value, down from a peak in January.
7 Underwriters continue to ask for a declaration that a ship has no links with Israel, the United States or the United Kingdom.
8 The Combined Maritime Forces, in an advisory, recommended that masters keep fire pumps running.
---
9 For Ethiopia, nine tenths of whose trade goes through Djibouti, the detour around the Cape has meant late fertiliser.
10 The Ethiopian Agricultural Businesses Corporation said last week that the third cargo of its Moroccan contract, 52,000 tonnes of NPS, had reached Djibouti with a delay of 26 days.
11 Sowing starts in April.
12 A spokesman for the port was unavailable.
E Organization|Houthis|Houthis
E Organization|Combined Maritime Forces|Combined Maritime Forces
E Firm|Hellespont Liners|Hellespont Liners
E Firm|Golden Acacia Feeder|Golden Acacia Feeder;Golden Acacia
E Firm|Ethiopian Agricultural Businesses Corporation|Ethiopian Agricultural Businesses Corporation
E Vessel|KALLIOPE TRADER|KALLIOPE TRADER
E Place|Djibouti|Djibouti
E Place|Yemen|Yemen
E Place|Red Sea|Red Sea
E Place|Piraeus|Piraeus
E Place|Doraleh|Doraleh
E Place|Dubai|Dubai
E Place|Jeddah|Jeddah
E Place|Berbera|Berbera
E Place|Israel|Israel
E Place|United States|United States
E Place|United Kingdom|United Kingdom
E Place|Ethiopia|Ethiopia
E Place|Cape|Cape
E Place|Morocco|Moroccan
E Commodity|fertiliser|fertiliser;NPS
C KALLIOPE TRADER|she@4;her@4
C Ethiopia|whose@9
C Ethiopian Agricultural Businesses Corporation|its@10
R Houthis|LOCATED_IN|Yemen|1|asserted|-
R KALLIOPE TRADER|LOCATED_IN|Doraleh|4|asserted|on Monday
R Golden Acacia Feeder|OWNS|KALLIOPE TRADER|4|asserted|in December
R Golden Acacia Feeder|LOCATED_IN|Dubai|4|asserted|-
R Morocco|SUPPLIES|Ethiopian Agricultural Businesses Corporation|10|asserted|last week
R Ethiopian Agricultural Businesses Corporation|IMPORTS|fertiliser|10|asserted|last week
R Morocco|EXPORTS|fertiliser|10|asserted|last week
R Ethiopian Agricultural Businesses Corporation|AGREED_WITH|Morocco|10|asserted|-

@zc-019|defence trade press|2023-09-14|MSPO 2023: Baltic gunmaker shows remote turret, keeps quiet on customers
1 KIELCE, Poland – Between a stand that gave away mints and another that gave away camouflage socks, Lithuanian firm Perkūnas Defence presented its PD-30 remote weapon station at this year's MSPO fair, claiming that it was the first of its class to have been designed from scratch in the Baltic states.
---
2 The turret weighs 1,380 kilograms with ammunition and takes a 30 mm cannon which the company buys from Slovakia's Považské Zbrojovky.
3 “Everything else is ours, including the mistakes,” Perkūnas president Rimantas Žukas told this magazine, adding that about 40 have been built.
4 He would not be drawn on where they are.
5 Photographs published in July by a Ukrainian brigade show what looks like a PD-30 on the roof of a pickup; Žukas called it “a handsome pickup”.
---
6 Poland's Armament Agency sent a team to look at the station on the second day.
7 The agency plans to replace machine-gun mounts on some 300 vehicles from 2026, but has issued no requirement, and its spokesman, Lt. Col. Wojciech Grabiec, said that visits to stands “are how one obtains pens”.
---
8 Elsewhere in the hall, Korean groups dominated.
9 Their howitzers and tanks, of which Warsaw ordered more last year than the German army owns, were surrounded by schoolchildren from the opening hour.
10 Attendance rose to 25,000, the organisers said.
11 The mints had run out by noon.
E Organization|MSPO|MSPO
E Organization|Armament Agency|Armament Agency
E Organization|German army|German army
E Firm|Perkūnas Defence|Perkūnas Defence;Perkūnas
E Firm|Považské Zbrojovky|Považské Zbrojovky
E Person|Rimantas Žukas|Rimantas Žukas;Žukas
E Person|Wojciech Grabiec|Wojciech Grabiec
E Place|Kielce|KIELCE
E Place|Poland|Poland;Warsaw
E Place|Lithuania|Lithuanian
E Place|Baltic states|Baltic states;Baltic
E Place|Slovakia|Slovakia
E Place|Ukraine|Ukrainian
E Place|South Korea|Korean
E Commodity|remote weapon station|remote weapon station;PD-30;remote turret;turret
E Commodity|30 mm cannon|30 mm cannon
E Commodity|howitzers|howitzers
E Commodity|tanks|tanks
E Commodity|ammunition|ammunition
C Perkūnas Defence|its@1;the company@2;Baltic gunmaker@0
C Rimantas Žukas|He@4
C Armament Agency|The agency@7;its@7
R Perkūnas Defence|LOCATED_IN|Lithuania|1|asserted|-
R Perkūnas Defence|IMPORTS|30 mm cannon|2|asserted|-
R Považské Zbrojovky|SUPPLIES|Perkūnas Defence|2|asserted|-
R Považské Zbrojovky|EXPORTS|30 mm cannon|2|asserted|-
R Považské Zbrojovky|LOCATED_IN|Slovakia|2|asserted|-
R Rimantas Žukas|LEADS|Perkūnas Defence|3|asserted|-
R Armament Agency|LOCATED_IN|Poland|6|asserted|-
R Wojciech Grabiec|EMPLOYED_BY|Armament Agency|6-7|asserted|-
R Poland|IMPORTS|howitzers|8-9|asserted|last year
R Poland|IMPORTS|tanks|8-9|asserted|last year
R South Korea|SUPPLIES|Poland|8-9|asserted|last year
R South Korea|EXPORTS|howitzers|8-9|asserted|last year
R South Korea|EXPORTS|tanks|8-9|asserted|last year

@zc-020|opinion page, Nairobi|2024-05-27|Opinion: The state visit was a success. Now who will pay for the sugar?
1 There is a kind of happiness that only a twenty-one-gun salute can give, and President William Ruto, who came home on Sunday from Washington, is entitled to a few days of it.
2 No African leader had been given a state visit there in sixteen years.
3 He brought back a designation as a major non-NATO ally, a promise of sixteen helicopters and a photograph with Joe Biden that will look well in any hallway.
---
4 I do not mock.
5 I was a sergeant's daughter and I like a brass band.
6 But I do my shopping in Kibera, not in Georgetown, and in Kibera a packet of sugar, which was 150 shillings when the President was sworn in, costs 210.
7 Nobody at the dinner, as far as I could see from the menu, was served ugali.
---
8 We are told that investors are coming.
9 They have been coming since I was at school; they must be walking.
10 We are told that there will be jobs in Haiti, for policemen.
11 The courts have stopped that deployment once and may do so again.
12 And we are told, by people who have never balanced a household account, that a country that owes 80 billion dollars can borrow its way to dignity.
---
13 A neighbour of mine, who sells charcoal, put it in fewer words.
14 “He went to see his friends,” she said. “When is he coming to see us?”
* 15 The writer teaches bookkeeping in Nairobi. Views are her own.
E Person|William Ruto|William Ruto
E Person|Joe Biden|Joe Biden
E Organization|NATO|NATO
E Place|Washington|Washington
E Place|Africa|African
E Place|Kibera|Kibera
E Place|Georgetown|Georgetown
E Place|Haiti|Haiti
E Place|Nairobi|Nairobi
E Commodity|sugar|sugar
E Commodity|helicopters|helicopters
E Commodity|charcoal|charcoal
C William Ruto|who@1;He@3;the President@6;He@14;his@14
R William Ruto|VISITED|Washington|1|asserted|on Sunday
R William Ruto|MET_WITH|Joe Biden|3|asserted|-
