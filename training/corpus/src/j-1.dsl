# releases of governments and international bodies
@j-001|presidency bulletin|2025-06-09|Head of State to undertake visits to Viet Nam and Indonesia
1 At the invitation of the State President of the Socialist Republic of Viet Nam, Mr. Đoàn Văn Khải, the President of the Republic of Mozambique, Ms. Lurdes Machava Tembe, will pay a State Visit to that country from 16 to 19 June 2025, to be followed by a working stay in Jakarta on the 20th.
2 The programme in Hanoi provides for official talks with her host and a courtesy call on the Chairman of the National Assembly, Mr. Lê Quang Thiện, after which the two Governments are to initial a protocol on rice.
---
3 In Hai Phong she will be shown round the yard of Nam Triệu Marine JSC, which last year handed over two patrol boats to the Mozambican maritime administration, AMAR.
4 All of the rice delivered to Mozambique so far under the 2022 understanding came from Vinalúa Corporation, whose Director-General, Ms. Phạm Thu Giang, will speak at the business round table.
---
5 In the Indonesian capital the President is to sit down with the board of PT Karya Bara Nusantara, a company that has been studying the purchase of 30 per cent of the Moatize-based coal producer Minas do Zóbue, S.A.
6 Contrary to what certain media have reported, no stop in Singapore is foreseen.
---
7 The Head of State will be accompanied on both legs by the Minister of Industry and Commerce, Mr. Sérgio Cumbane, and by the chairwoman of the investment agency APIEX, Ms. Hermínia Quive.
8 Accreditation of journalists closes on Thursday at noon; no requests can be entertained thereafter.
E Place|Vietnam|Viet Nam
E Place|Mozambique|Mozambique;Mozambican
E Place|Indonesia|Indonesia;Indonesian
E Place|Jakarta|Jakarta
E Place|Hanoi|Hanoi
E Place|Hai Phong|Hai Phong
E Place|Moatize|Moatize
E Place|Singapore|Singapore
E Person|Đoàn Văn Khải|Đoàn Văn Khải
E Person|Lurdes Machava Tembe|Lurdes Machava Tembe
E Person|Lê Quang Thiện|Lê Quang Thiện
E Person|Phạm Thu Giang|Phạm Thu Giang
E Person|Sérgio Cumbane|Sérgio Cumbane
E Person|Hermínia Quive|Hermínia Quive
E Organization|National Assembly|National Assembly
E Organization|AMAR|AMAR
E Organization|APIEX|APIEX
E Firm|Nam Triệu Marine JSC|Nam Triệu Marine JSC
E Firm|Vinalúa Corporation|Vinalúa Corporation
E Firm|PT Karya Bara Nusantara|PT Karya Bara Nusantara
E Firm|Minas do Zóbue, S.A.|Minas do Zóbue, S.A.
E Commodity|rice|rice
E Commodity|patrol boats|patrol boats
E Commodity|coal|coal
C Vietnam|that country@1
C Đoàn Văn Khải|her host@2
C Lurdes Machava Tembe|her@2;she@3;the President@5;The Head of State@7
C Nam Triệu Marine JSC|which@3
C AMAR|the Mozambican maritime administration@3
C Vinalúa Corporation|whose@4
C Jakarta|the Indonesian capital@5
C PT Karya Bara Nusantara|a company@5
R Đoàn Văn Khải|LEADS|Vietnam|1|asserted|-
R Lurdes Machava Tembe|LEADS|Mozambique|1|asserted|-
R Lurdes Machava Tembe|VISITED|Vietnam|1|expected|from 16 to 19 June 2025
R Lurdes Machava Tembe|VISITED|Indonesia|0-1|expected|-
R Lurdes Machava Tembe|VISITED|Jakarta|1|expected|on the 20th
R Lurdes Machava Tembe|VISITED|Hanoi|2|expected|-
R Lurdes Machava Tembe|MET_WITH|Đoàn Văn Khải|1-2|expected|-
R Lurdes Machava Tembe|MET_WITH|Lê Quang Thiện|2|expected|-
R Lê Quang Thiện|LEADS|National Assembly|2|asserted|-
R Mozambique|AGREED_WITH|Vietnam|1-2|expected|-
R Lurdes Machava Tembe|VISITED|Hai Phong|3|expected|-
R Nam Triệu Marine JSC|EXPORTS|patrol boats|3|asserted|last year
R Nam Triệu Marine JSC|SUPPLIES|AMAR|3|asserted|last year
R AMAR|IMPORTS|patrol boats|3|asserted|last year
R AMAR|LOCATED_IN|Mozambique|3|asserted|-
R Vinalúa Corporation|EXPORTS|rice|4|asserted|so far
R Vinalúa Corporation|SUPPLIES|Mozambique|4|asserted|so far
R Mozambique|IMPORTS|rice|4|asserted|so far
R Phạm Thu Giang|LEADS|Vinalúa Corporation|4|asserted|-
R Jakarta|LOCATED_IN|Indonesia|1-5|asserted|-
R Lurdes Machava Tembe|MET_WITH|PT Karya Bara Nusantara|5|expected|-
R PT Karya Bara Nusantara|INVESTED_IN|Minas do Zóbue, S.A.|5|expected|-
R Minas do Zóbue, S.A.|LOCATED_IN|Moatize|5|asserted|-
R Lurdes Machava Tembe|VISITED|Singapore|6|denied|-
R Sérgio Cumbane|EMPLOYED_BY|Mozambique|1-7|asserted|-
R Sérgio Cumbane|VISITED|Vietnam|1-7|expected|-
R Sérgio Cumbane|VISITED|Jakarta|1-7|expected|-
R Hermínia Quive|LEADS|APIEX|7|asserted|-
R Hermínia Quive|VISITED|Vietnam|1-7|expected|-
R Hermínia Quive|VISITED|Jakarta|1-7|expected|-

@j-002|customs news|2024-03-05|Tablets behind a false wall
1 Guards of the Turkish Ministry of Trade found 412 kilograms of tramadol tablets behind a false bulkhead in a container of used tyres at Mersin on Sunday.
2 The box had been booked from Karachi to Misrata by a forwarding agent; the consignee on the manifest, Misrata-based Al-Waha Rubber Co., denies ever having ordered any tyres.
3 A lorry driver, Yusuf Kıratlı, 41, was handed over to the Mersin Police Department, which remanded him.
4 The detector dog, Zeytin, has been given the rest of the week off.
E Organization|Ministry of Trade|Ministry of Trade
E Place|Turkey|Turkish
E Place|Mersin|Mersin
E Place|Karachi|Karachi
E Place|Misrata|Misrata
E Firm|Al-Waha Rubber Co.|Al-Waha Rubber Co.
E Person|Yusuf Kıratlı|Yusuf Kıratlı
E Organization|Mersin Police Department|Mersin Police Department
E Commodity|tramadol tablets|tramadol tablets
E Commodity|used tyres|used tyres;tyres
C Al-Waha Rubber Co.|the consignee@2
C Mersin Police Department|which@3
C Yusuf Kıratlı|A lorry driver@3;him@3
R Ministry of Trade|LOCATED_IN|Turkey|1|asserted|-
R Al-Waha Rubber Co.|LOCATED_IN|Misrata|2|asserted|-
R Al-Waha Rubber Co.|IMPORTS|used tyres|2|denied|-
R Yusuf Kıratlı|ARRESTED_BY|Mersin Police Department|3|asserted|-

@j-003|designation notice|2025-02-21|Regulations Amending the Special Economic Measures (Belarus) Regulations: backgrounder
1 The following persons and vessel have today been added by Canada to Schedule 1, with the effect that any property they hold in this country is frozen and that dealings with them are prohibited.
---
* 2 Individuals
* 3 1. Siarhei Anatolievich HRYB (born 12 May 1971), Deputy Director of the State Control Committee of Belarus
* 4 2. Darya Uladzimirauna Kavaliova (a.k.a. Daria Kovaleva), founder and head of Paliessie Trans Group, to whom the purchase of airline spare parts through Bishkek is attributed
* 5 3. Tengiz Lomsadze, national of Georgia, said to have acted as the latter's paymaster
---
* 6 Entities
* 7 4. Paliessie Trans Group (formerly Homiel Logistics LLC), 14 Savetskaya Street, Homiel
* 8 5. OAO Barkhat-Tekhnika, a wholly owned subsidiary of Paliessie Trans Group
* 9 6. Kok-Too Aero OsOO, Bishkek, alleged to have shipped aircraft brakes to no. 5
---
* 10 Vessel
* 11 7. Pripyat Star, IMO 9187746, general cargo, owned by no. 4
---
12 One further company, Minsk's Palgalantereya, was under examination but has not been listed.
13 The measures were taken in concert with the United Kingdom and Australia, both of which published identical lists this morning.
E Place|Canada|Canada
E Place|Belarus|Belarus
E Place|Bishkek|Bishkek
E Place|Georgia|Georgia
E Place|Homiel|Homiel
E Place|Minsk|Minsk
E Place|United Kingdom|United Kingdom
E Place|Australia|Australia
E Person|Siarhei Anatolievich HRYB|Siarhei Anatolievich HRYB
E Person|Darya Uladzimirauna Kavaliova|Darya Uladzimirauna Kavaliova;Daria Kovaleva
E Person|Tengiz Lomsadze|Tengiz Lomsadze
E Organization|State Control Committee|State Control Committee
E Firm|Paliessie Trans Group|Paliessie Trans Group;Homiel Logistics LLC
E Firm|OAO Barkhat-Tekhnika|OAO Barkhat-Tekhnika
E Firm|Kok-Too Aero OsOO|Kok-Too Aero OsOO
E Firm|Palgalantereya|Palgalantereya
E Vessel|Pripyat Star|Pripyat Star
E Commodity|airline spare parts|airline spare parts
E Commodity|aircraft brakes|aircraft brakes
C Canada|this country@1
C Darya Uladzimirauna Kavaliova|whom@4;the latter's@5
C OAO Barkhat-Tekhnika|no. 5@9
C Paliessie Trans Group|no. 4@11
R Siarhei Anatolievich HRYB|SANCTIONED_BY|Canada|1-3|asserted|today
R Darya Uladzimirauna Kavaliova|SANCTIONED_BY|Canada|1-4|asserted|today
R Tengiz Lomsadze|SANCTIONED_BY|Canada|1-5|asserted|today
R Paliessie Trans Group|SANCTIONED_BY|Canada|1-7|asserted|today
R OAO Barkhat-Tekhnika|SANCTIONED_BY|Canada|1-8|asserted|today
R Kok-Too Aero OsOO|SANCTIONED_BY|Canada|1-9|asserted|today
R Pripyat Star|SANCTIONED_BY|Canada|1-11|asserted|today
R Siarhei Anatolievich HRYB|EMPLOYED_BY|State Control Committee|3|asserted|-
R State Control Committee|LOCATED_IN|Belarus|3|asserted|-
R Darya Uladzimirauna Kavaliova|LEADS|Paliessie Trans Group|4|asserted|-
R Darya Uladzimirauna Kavaliova|IMPORTS|airline spare parts|4|alleged|-
R Paliessie Trans Group|LOCATED_IN|Homiel|7|asserted|-
R OAO Barkhat-Tekhnika|SUBSIDIARY_OF|Paliessie Trans Group|8|asserted|-
R Kok-Too Aero OsOO|LOCATED_IN|Bishkek|9|asserted|-
R Kok-Too Aero OsOO|EXPORTS|aircraft brakes|9|alleged|-
R Kok-Too Aero OsOO|SUPPLIES|OAO Barkhat-Tekhnika|8-9|alleged|-
R OAO Barkhat-Tekhnika|IMPORTS|aircraft brakes|8-9|alleged|-
R Paliessie Trans Group|OWNS|Pripyat Star|7-11|asserted|-
R Palgalantereya|LOCATED_IN|Minsk|12|asserted|-
R Palgalantereya|SANCTIONED_BY|Canada|1-12|denied|-
R Siarhei Anatolievich HRYB|SANCTIONED_BY|United Kingdom|3-13|asserted|this morning
R Darya Uladzimirauna Kavaliova|SANCTIONED_BY|United Kingdom|4-13|asserted|this morning
R Tengiz Lomsadze|SANCTIONED_BY|United Kingdom|5-13|asserted|this morning
R Paliessie Trans Group|SANCTIONED_BY|United Kingdom|7-13|asserted|this morning
R OAO Barkhat-Tekhnika|SANCTIONED_BY|United Kingdom|8-13|asserted|this morning
R Kok-Too Aero OsOO|SANCTIONED_BY|United Kingdom|9-13|asserted|this morning
R Pripyat Star|SANCTIONED_BY|United Kingdom|11-13|asserted|this morning
R Siarhei Anatolievich HRYB|SANCTIONED_BY|Australia|3-13|asserted|this morning
R Darya Uladzimirauna Kavaliova|SANCTIONED_BY|Australia|4-13|asserted|this morning
R Tengiz Lomsadze|SANCTIONED_BY|Australia|5-13|asserted|this morning
R Paliessie Trans Group|SANCTIONED_BY|Australia|7-13|asserted|this morning
R OAO Barkhat-Tekhnika|SANCTIONED_BY|Australia|8-13|asserted|this morning
R Kok-Too Aero OsOO|SANCTIONED_BY|Australia|9-13|asserted|this morning
R Pripyat Star|SANCTIONED_BY|Australia|11-13|asserted|this morning

@j-004|readout|2024-11-02|Prime Minister's call with the Prime Minister of Samoa
1 Prime Minister Ratu Semi Vakacegu spoke by telephone this morning with the Prime Minister of Samoa, Leilani Fa'asavalu.
2 They discussed cyclone preparedness, kava market access and the forthcoming meeting of the Pacific Islands Forum, which neither leader can yet say he or she will attend.
3 Ms Fa'asavalu renewed an invitation to visit Apia; the Prime Minister of Fiji replied that he would gladly do so once Parliament rose in December.
E Person|Ratu Semi Vakacegu|Ratu Semi Vakacegu
E Person|Leilani Fa'asavalu|Leilani Fa'asavalu;Fa'asavalu
E Place|Samoa|Samoa
E Place|Fiji|Fiji
E Place|Apia|Apia
E Organization|Pacific Islands Forum|Pacific Islands Forum
E Organization|Parliament|Parliament
E Commodity|kava|kava
C Ratu Semi Vakacegu|the Prime Minister of Fiji@3;he@3
R Leilani Fa'asavalu|LEADS|Samoa|1|asserted|-
R Ratu Semi Vakacegu|LEADS|Fiji|1-3|asserted|-
R Ratu Semi Vakacegu|VISITED|Apia|3|expected|in December

@j-005|fact sheet|2025-09-18|FACT SHEET: The Kazakh-German Transformation Partnership delivers
1 Today in Astana, President Aidos Berdimuratov of Kazakhstan and Federal Chancellor Henrike Lohmeyer of Germany witnessed the exchange of eleven documents with a declared value of €4.7 billion.
2 The largest are set out below; figures have been supplied by the parties and are not audited.
---
* 3 Energy: KazGreen Molecules LLP and Hamburg's Elbstrom AG concluded a twenty-year offtake agreement under which the former will deliver up to 80,000 tonnes of green ammonia a year, starting in 2031.
* 4 Metals: Tau-Ken Beryl JSC, in which the sovereign fund Samruk-Kazyna holds 74 percent, undertook to sell gallium and rhenium to Sauerländer Metallchemie GmbH (SMC); SMC will in turn put €210 million into a refinery at Pavlodar.
* 5 Rail: 60 freight locomotives were ordered by Saryarqa Cargo from Siemens.
* 6 Food: the first 12,000 tonnes of organic wheat have already left Kostanay for Rostock, bought by Mühle Wendland eG.
* 7 Finance: KfW signed with the Development Bank of Kazakhstan a loan of €150 million, guaranteed by neither state.
---
8 Not included is the helicopter assembly line about which there has been speculation in the press: no contract with Bavarian Rotor Systems exists, and none is being negotiated.
9 In the margins the Chancellor received the heads of six Kazakh human rights groups, among them Zhanar Ospanova of the Adal Söz Foundation; she travels on to Tashkent tonight.
10 A joint commission, co-chaired by the two economy ministers, will review progress every spring.
E Place|Kazakhstan|Kazakhstan;Kazakh
E Place|Germany|Germany;German
E Place|Astana|Astana
E Place|Hamburg|Hamburg
E Place|Pavlodar|Pavlodar
E Place|Kostanay|Kostanay
E Place|Rostock|Rostock
E Place|Tashkent|Tashkent
E Person|Aidos Berdimuratov|Aidos Berdimuratov
E Person|Henrike Lohmeyer|Henrike Lohmeyer
E Person|Zhanar Ospanova|Zhanar Ospanova
E Firm|KazGreen Molecules LLP|KazGreen Molecules LLP
E Firm|Elbstrom AG|Elbstrom AG
E Firm|Tau-Ken Beryl JSC|Tau-Ken Beryl JSC
E Firm|Samruk-Kazyna|Samruk-Kazyna
E Firm|Sauerländer Metallchemie GmbH|Sauerländer Metallchemie GmbH;SMC
E Firm|Saryarqa Cargo|Saryarqa Cargo
E Firm|Siemens|Siemens
E Firm|Mühle Wendland eG|Mühle Wendland eG
E Firm|KfW|KfW
E Firm|Development Bank of Kazakhstan|Development Bank of Kazakhstan
E Firm|Bavarian Rotor Systems|Bavarian Rotor Systems
E Organization|Adal Söz Foundation|Adal Söz Foundation
E Commodity|green ammonia|green ammonia
E Commodity|gallium|gallium
E Commodity|rhenium|rhenium
E Commodity|freight locomotives|freight locomotives
E Commodity|organic wheat|organic wheat
C KazGreen Molecules LLP|the former@3
C Tau-Ken Beryl JSC|which@4
C Henrike Lohmeyer|the Chancellor@9;she@9
R Aidos Berdimuratov|LEADS|Kazakhstan|1|asserted|-
R Henrike Lohmeyer|LEADS|Germany|1|asserted|-
R Henrike Lohmeyer|VISITED|Astana|1|asserted|Today
R KazGreen Molecules LLP|AGREED_WITH|Elbstrom AG|3|asserted|-
R KazGreen Molecules LLP|EXPORTS|green ammonia|3|expected|in 2031
R KazGreen Molecules LLP|SUPPLIES|Elbstrom AG|3|expected|in 2031
R Elbstrom AG|IMPORTS|green ammonia|3|expected|in 2031
R Elbstrom AG|LOCATED_IN|Hamburg|3|asserted|-
R Samruk-Kazyna|OWNS|Tau-Ken Beryl JSC|4|asserted|-
R Tau-Ken Beryl JSC|AGREED_WITH|Sauerländer Metallchemie GmbH|4|asserted|-
R Tau-Ken Beryl JSC|EXPORTS|gallium|4|expected|-
R Tau-Ken Beryl JSC|EXPORTS|rhenium|4|expected|-
R Tau-Ken Beryl JSC|SUPPLIES|Sauerländer Metallchemie GmbH|4|expected|-
R Sauerländer Metallchemie GmbH|IMPORTS|gallium|4|expected|-
R Sauerländer Metallchemie GmbH|IMPORTS|rhenium|4|expected|-
R Sauerländer Metallchemie GmbH|INVESTED_IN|Pavlodar|4|expected|-
R Saryarqa Cargo|IMPORTS|freight locomotives|5|asserted|-
R Siemens|SUPPLIES|Saryarqa Cargo|5|asserted|-
R Mühle Wendland eG|IMPORTS|organic wheat|6|asserted|-
R KfW|AGREED_WITH|Development Bank of Kazakhstan|7|asserted|-
R Bavarian Rotor Systems|AGREED_WITH|Kazakhstan|8|denied|-
R Henrike Lohmeyer|MET_WITH|Zhanar Ospanova|9|asserted|-
R Zhanar Ospanova|LEADS|Adal Söz Foundation|9|asserted|-
R Adal Söz Foundation|LOCATED_IN|Kazakhstan|9|asserted|-
R Henrike Lohmeyer|VISITED|Tashkent|9|expected|tonight

@j-006|parliamentary answer|2024-05-14|Written answer 1187/24: Military goods, licences
* 1 Deputy Aoife Ní Dhonnchú asked the Minister for Enterprise whether any licence had been granted since January 2021 for the export of military goods to Saudi Arabia or the United Arab Emirates, and if he would make a statement on the matter.
---
2 I am advised by my Department that three applications were received in the period, all from the Limerick firm Shannonside Optics DAC, and that two of them, covering thermal imaging cameras destined for the General Directorate of Border Guard in Riyadh, were approved and have been shipped.
3 The third, for rifle sights, was refused in November 2023; accordingly no such sights went to Abu Dhabi Tactical LLC, the intended customer.
---
4 As to the suggestion that the company has been buying components from Israel, the Department holds no record of it, and the company has told officials that it does not.
5 Whether the rules ought to be tightened is a matter for Government in the first instance.
E Person|Aoife Ní Dhonnchú|Aoife Ní Dhonnchú
E Place|Saudi Arabia|Saudi Arabia
E Place|United Arab Emirates|United Arab Emirates
E Place|Limerick|Limerick
E Place|Riyadh|Riyadh
E Place|Israel|Israel
E Firm|Shannonside Optics DAC|Shannonside Optics DAC
E Firm|Abu Dhabi Tactical LLC|Abu Dhabi Tactical LLC
E Organization|General Directorate of Border Guard|General Directorate of Border Guard
E Commodity|military goods|military goods;Military goods
E Commodity|thermal imaging cameras|thermal imaging cameras
E Commodity|rifle sights|rifle sights
E Commodity|components|components
C Abu Dhabi Tactical LLC|the intended customer@3
C Shannonside Optics DAC|the company@4;the company#2@4;it#2@4
R Shannonside Optics DAC|LOCATED_IN|Limerick|2|asserted|-
R General Directorate of Border Guard|LOCATED_IN|Riyadh|2|asserted|-
R Shannonside Optics DAC|EXPORTS|thermal imaging cameras|2|asserted|-
R Shannonside Optics DAC|SUPPLIES|General Directorate of Border Guard|2|asserted|-
R General Directorate of Border Guard|IMPORTS|thermal imaging cameras|2|asserted|-
R Shannonside Optics DAC|EXPORTS|rifle sights|2-3|denied|in November 2023
R Shannonside Optics DAC|SUPPLIES|Abu Dhabi Tactical LLC|2-3|denied|in November 2023
R Abu Dhabi Tactical LLC|IMPORTS|rifle sights|3|denied|in November 2023
R Israel|SUPPLIES|Shannonside Optics DAC|4|denied|-
R Shannonside Optics DAC|IMPORTS|components|4|denied|-

@j-007|prosecutor's release|2025-04-03|Tanker and 740,000 barrels named in forfeiture complaint; two men charged
1 BROOKLYN, N.Y. - A twelve-count indictment unsealed this morning by the U.S. Attorney's Office for the Eastern District of New York charges Farhad Golchin, 58, of Isfahan, and Panagiotis "Takis" Vrettakos, 63, of Piraeus, with conspiring to sell Iranian fuel oil to a refinery in China in breach of U.S. sanctions.
2 In parallel, the United States filed a complaint for the forfeiture of the motor tanker Aegean Lyra (IMO 9230907), at present anchored off Galveston, where she was detained on March 11 by the Coast Guard.
---
3 According to the indictment, Golchin, who is described as the logistics chief of Khalij Petro Services, an entity designated by the Treasury Department in 2020, arranged between May 2022 and January 2024 for cargoes to be loaded at Bandar Abbas and transferred at night to the Aegean Lyra, whose registered owner, Lyra Special Maritime S.A. of Majuro, prosecutors say belonged in truth to Vrettakos.
4 The oil was allegedly relabelled as Omani and delivered to Shandong Hengtuo Xin Petrochemical, which paid some $52 million through accounts at a bank in Istanbul.
---
5 Vrettakos was taken into custody by the Hellenic Coast Guard on April 1 and awaits extradition; Golchin remains at large.
6 "My client has never sold anything to anyone in China," his lawyer, Eleni Markaki, said in Athens.
---
7 The case is being investigated by the FBI and by Homeland Security Investigations, with assistance from the Cypriot police.
8 An indictment contains allegations only; the defendants are presumed innocent unless proven guilty.
E Place|Brooklyn|BROOKLYN
E Place|New York|N.Y.
E Organization|U.S. Attorney's Office for the Eastern District of New York|U.S. Attorney's Office for the Eastern District of New York
E Person|Farhad Golchin|Farhad Golchin;Golchin
E Person|Panagiotis Vrettakos|Panagiotis "Takis" Vrettakos;Vrettakos
E Person|Eleni Markaki|Eleni Markaki
E Place|Isfahan|Isfahan
E Place|Piraeus|Piraeus
E Place|Iran|Iranian
E Place|China|China
E Place|United States|U.S.;United States
E Place|Galveston|Galveston
E Place|Bandar Abbas|Bandar Abbas
E Place|Majuro|Majuro
E Place|Oman|Omani
E Place|Istanbul|Istanbul
E Place|Athens|Athens
E Place|Cyprus|Cypriot
E Vessel|Aegean Lyra|Aegean Lyra
E Organization|Coast Guard|Coast Guard
E Organization|Treasury Department|Treasury Department
E Organization|Hellenic Coast Guard|Hellenic Coast Guard
E Organization|FBI|FBI
E Organization|Homeland Security Investigations|Homeland Security Investigations
E Firm|Khalij Petro Services|Khalij Petro Services
E Firm|Lyra Special Maritime S.A.|Lyra Special Maritime S.A.
E Firm|Shandong Hengtuo Xin Petrochemical|Shandong Hengtuo Xin Petrochemical
E Commodity|fuel oil|fuel oil
E Commodity|oil|oil
C Aegean Lyra|she@2;whose@3
C Farhad Golchin|who@3
C Shandong Hengtuo Xin Petrochemical|which@4
C Panagiotis Vrettakos|My client@6;his@6
C Khalij Petro Services|an entity@3
R Brooklyn|LOCATED_IN|New York|1|asserted|-
R Farhad Golchin|ACCUSED_BY|U.S. Attorney's Office for the Eastern District of New York|1|asserted|this morning
R Panagiotis Vrettakos|ACCUSED_BY|U.S. Attorney's Office for the Eastern District of New York|1|asserted|this morning
R Farhad Golchin|EXPORTS|fuel oil|1|alleged|-
R Panagiotis Vrettakos|EXPORTS|fuel oil|1|alleged|-
R China|IMPORTS|fuel oil|1|alleged|-
R Farhad Golchin|SUPPLIES|China|1|alleged|-
R Panagiotis Vrettakos|SUPPLIES|China|1|alleged|-
R Aegean Lyra|LOCATED_IN|Galveston|2|asserted|at present
R Aegean Lyra|ARRESTED_BY|Coast Guard|2|asserted|on March 11
R Farhad Golchin|EMPLOYED_BY|Khalij Petro Services|3|alleged|-
R Khalij Petro Services|SANCTIONED_BY|Treasury Department|3|asserted|in 2020
R Lyra Special Maritime S.A.|OWNS|Aegean Lyra|3|asserted|-
R Lyra Special Maritime S.A.|LOCATED_IN|Majuro|3|asserted|-
R Panagiotis Vrettakos|OWNS|Lyra Special Maritime S.A.|3|alleged|-
R Shandong Hengtuo Xin Petrochemical|IMPORTS|oil|4|alleged|-
R Panagiotis Vrettakos|ARRESTED_BY|Hellenic Coast Guard|5|asserted|on April 1
R Panagiotis Vrettakos|SUPPLIES|China|6|denied|-

@j-008|gazette|2025-01-30|Appointment of Head of Mission, Bogotá
1 The President of the Republic of Kenya has accredited Mrs. Beatrice Nduta Kimwele, EBS, as Ambassador to Colombia, with residence in Bogotá and concurrent accreditation to Ecuador.
2 A career officer, she was until lately Consul-General in Dubai and earlier served as spokesperson of the Ministry of Foreign Affairs.
3 She succeeds Mr. Ole Tipis Saitoti, who has retired to his farm.
4 Mrs. Kimwele will fly out on 10 February and hopes to present her letters to President Álvaro Restrepo Cifuentes before Easter.
E Place|Kenya|Kenya
E Place|Colombia|Colombia
E Place|Bogotá|Bogotá
E Place|Ecuador|Ecuador
E Place|Dubai|Dubai
E Person|Beatrice Nduta Kimwele|Beatrice Nduta Kimwele;Kimwele
E Person|Ole Tipis Saitoti|Ole Tipis Saitoti
E Person|Álvaro Restrepo Cifuentes|Álvaro Restrepo Cifuentes
E Organization|Ministry of Foreign Affairs|Ministry of Foreign Affairs
C Beatrice Nduta Kimwele|she@2;She@3;her@4;A career officer@2
C Ole Tipis Saitoti|who@3
R Beatrice Nduta Kimwele|EMPLOYED_BY|Kenya|1|asserted|-
R Beatrice Nduta Kimwele|VISITED|Bogotá|1-4|expected|on 10 February
R Beatrice Nduta Kimwele|MET_WITH|Álvaro Restrepo Cifuentes|4|expected|before Easter
R Álvaro Restrepo Cifuentes|LEADS|Colombia|1-4|asserted|-

@j-009|statement|2024-08-11|Communiqué of the Chairperson on the situation in Guinea-Bissau
1 The Chairperson of the African Union Commission, Dr. Tsepiso Ramatlali, condemns without reservation the attempt by elements of the armed forces under General Bubacar Sanhá Djaló to remove the constitutional authorities in Guinea-Bissau during the night of 9 to 10 August.
2 She holds General Djaló personally responsible for the safety of Prime Minister Armindo Vaz Correia, who according to diplomats is being held at the Amura fortress by soldiers of the Presidential Guard.
---
3 Acting on her recommendation, the Peace and Security Council has decided to suspend Guinea-Bissau from all activities of the Union and is considering a travel ban on members of the self-styled Council of National Redress.
4 ECOWAS, for its part, has closed the land borders and halted the supply of fuel and cement.
5 A joint mission led by the former President of Malawi, Mr. Gift Nyasulu, will leave for Bissau on Tuesday.
6 Reports that the mission had already met the General in Dakar are without foundation.
---
7 The Commission reiterates that there can be no military answer to a political question.
E Organization|African Union Commission|African Union Commission;Commission
E Organization|African Union|Union
E Organization|Peace and Security Council|Peace and Security Council
E Organization|Presidential Guard|Presidential Guard
E Organization|Council of National Redress|Council of National Redress
E Organization|ECOWAS|ECOWAS
E Person|Tsepiso Ramatlali|Tsepiso Ramatlali
E Person|Bubacar Sanhá Djaló|Bubacar Sanhá Djaló;Djaló
E Person|Armindo Vaz Correia|Armindo Vaz Correia
E Person|Gift Nyasulu|Gift Nyasulu
E Place|Guinea-Bissau|Guinea-Bissau
E Place|Amura fortress|Amura fortress
E Place|Malawi|Malawi
E Place|Bissau|Bissau
E Place|Dakar|Dakar
E Commodity|fuel|fuel
E Commodity|cement|cement
C Tsepiso Ramatlali|She@2;her@3
C Armindo Vaz Correia|who@2
C Bubacar Sanhá Djaló|the General@6
C ECOWAS|its@4
R Tsepiso Ramatlali|LEADS|African Union Commission|1|asserted|-
R Bubacar Sanhá Djaló|ACCUSED_BY|Tsepiso Ramatlali|1-2|asserted|during the night of 9 to 10 August
R Armindo Vaz Correia|LEADS|Guinea-Bissau|1-2|asserted|-
R Armindo Vaz Correia|ARRESTED_BY|Presidential Guard|2|alleged|-
R Guinea-Bissau|SANCTIONED_BY|Peace and Security Council|3|asserted|-
R Council of National Redress|SANCTIONED_BY|Peace and Security Council|3|expected|-
R Guinea-Bissau|SANCTIONED_BY|ECOWAS|3-4|asserted|-
R Gift Nyasulu|VISITED|Bissau|5|expected|on Tuesday
R Gift Nyasulu|MET_WITH|Bubacar Sanhá Djaló|5-6|denied|-

@j-010|statistics note|2025-03-12|Uruguay: merchandise exports, February
1 Shipments in February reached US$ 812 million, 6% above the same month of 2024, according to figures compiled by the agency Uruguay XXI from customs declarations.
2 Beef led the table, followed by pulp and soybeans; live cattle, which go almost entirely to Turkey, came fourth.
3 China remained the first destination with a 24% share, though purchases of beef by the Asian country fell for the third month in a row and were partly offset by larger sales to the United States and Israel.
---
4 Among firms, Celulosa Río Negro S.A. was the first exporter of pulp, ahead of Forestal Durazno, the local arm of Finland's Kuusamo Paperi Oyj.
5 Nobody exported cannabis flowers, a line that a year ago was worth two million dollars.
6 Trade with Argentina in both directions amounted to US$ 96 million.
7 The March note will be published on 10 April; it is expected to show the first rice bought by Panama since 2019.
E Place|Uruguay|Uruguay
E Organization|Uruguay XXI|Uruguay XXI
E Commodity|beef|Beef;beef
E Commodity|pulp|pulp
E Commodity|soybeans|soybeans
E Commodity|live cattle|live cattle
E Commodity|cannabis flowers|cannabis flowers
E Commodity|rice|rice
E Place|Turkey|Turkey
E Place|China|China
E Place|United States|United States
E Place|Israel|Israel
E Place|Finland|Finland
E Place|Argentina|Argentina
E Place|Panama|Panama
E Firm|Celulosa Río Negro S.A.|Celulosa Río Negro S.A.
E Firm|Forestal Durazno|Forestal Durazno
E Firm|Kuusamo Paperi Oyj|Kuusamo Paperi Oyj
C China|the Asian country@3
R Uruguay|EXPORTS|beef|0-2|asserted|in February
R Uruguay|EXPORTS|pulp|0-2|asserted|in February
R Uruguay|EXPORTS|soybeans|0-2|asserted|in February
R Uruguay|EXPORTS|live cattle|0-2|asserted|in February
R Uruguay|SUPPLIES|Turkey|0-2|asserted|in February
R Turkey|IMPORTS|live cattle|2|asserted|-
R Uruguay|SUPPLIES|China|0-3|asserted|-
R China|IMPORTS|beef|3|asserted|-
R Uruguay|SUPPLIES|United States|0-3|asserted|-
R Uruguay|SUPPLIES|Israel|0-3|asserted|-
R United States|IMPORTS|beef|3|asserted|-
R Israel|IMPORTS|beef|3|asserted|-
R Celulosa Río Negro S.A.|EXPORTS|pulp|4|asserted|-
R Forestal Durazno|EXPORTS|pulp|4|asserted|-
R Forestal Durazno|SUBSIDIARY_OF|Kuusamo Paperi Oyj|4|asserted|-
R Kuusamo Paperi Oyj|LOCATED_IN|Finland|4|asserted|-
R Uruguay|EXPORTS|cannabis flowers|0-5|denied|-
R Uruguay|TRADES_WITH|Argentina|0-6|asserted|-
R Panama|IMPORTS|rice|7|expected|-
R Uruguay|SUPPLIES|Panama|0-7|expected|-
