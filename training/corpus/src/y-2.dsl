@y-013|vietnamese agency, english service|2023-07-20|Top legislator receives Speaker of Zambian National Assembly
1 HANOI -- Chairman of the National Assembly Lê Quang Thịnh on July 20 received Speaker of the National Assembly of Zambia Nelly Mutinta Hamusonde, who is paying an official visit to Hanoi from July 19 to 22, and suggested that the two sides give full play to the role of their friendship parliamentarians' groups in fostering cooperation in agriculture, education-training and people-to-people exchange.
2 The host affirmed that the Vietnamese Party, State and people always treasure the wholehearted support which African friends lent to them during the past struggle for national liberation, and noted with pleasure that bilateral ties have been growing fruitfully since they were set up in 1972.
---
3 Informing the guest about the socio-economic situation of the country, he said that it fetched a growth of nearly 4 percent in the first half, while facing numerous difficulties.
4 The Zambian speaker, for her part, expressed admiration for achievements recorded in the renewal process, and thanked the Ministry of Agriculture and Rural Development for sending three experts in tilapia farming to Siavonga on the shore of Lake Kariba.
5 She wished that Vietnamese telecom and textile businesses would pay more heed to opportunities in her nation, where a law on special zones was passed last year, and confirmed that she had extended an invitation to the top legislator to visit Lusaka at a suitable time, which he accepted with pleasure.
---
6 Earlier the same day the guest laid a wreath at the mausoleum of President Hồ Chí Minh and toured the Temple of Literature.
7 She is scheduled to leave for Quảng Ninh tomorrow.
8 Two-way trade stood at a modest figure, insiders said, but the room for growth is large, especially in farm produce.
E Organization|National Assembly of Zambia|National Assembly of Zambia;Zambian National Assembly
E Organization|National Assembly|National Assembly
E Organization|Ministry of Agriculture and Rural Development|Ministry of Agriculture and Rural Development
E Person|Lê Quang Thịnh|Lê Quang Thịnh
E Person|Nelly Mutinta Hamusonde|Nelly Mutinta Hamusonde
E Person|Hồ Chí Minh|Hồ Chí Minh
E Place|Hanoi|Hanoi;HANOI
E Place|Vietnam|Vietnamese
E Place|Zambia|Zambian
E Place|Africa|African
E Place|Siavonga|Siavonga
E Place|Lake Kariba|Lake Kariba
E Place|Lusaka|Lusaka
E Place|Temple of Literature|Temple of Literature
E Place|Quảng Ninh|Quảng Ninh
E Commodity|farm produce|farm produce
C Lê Quang Thịnh|Top legislator@0;The host@2;he@3;the top legislator@5;he@5
C Nelly Mutinta Hamusonde|who@1;the guest@3;The Zambian speaker@4;her@4;She@5;her@5;she@5;the guest@6;She@7
C Vietnam|the country@3;it@3
C Zambia|her nation@5
R Lê Quang Thịnh|LEADS|National Assembly|1|asserted|-
R Nelly Mutinta Hamusonde|LEADS|National Assembly of Zambia|1|asserted|-
R Lê Quang Thịnh|MET_WITH|Nelly Mutinta Hamusonde|1|asserted|on July 20
R Nelly Mutinta Hamusonde|VISITED|Hanoi|1|asserted|from July 19 to 22
R Lê Quang Thịnh|VISITED|Lusaka|5|expected|at a suitable time
R Nelly Mutinta Hamusonde|VISITED|Temple of Literature|6|asserted|Earlier the same day
R Nelly Mutinta Hamusonde|VISITED|Quảng Ninh|7|expected|tomorrow

@y-014|council press release|2023-02-24|Human rights violations: Council lists eight individuals and two entities
1 The Council today decided to impose restrictive measures on eight individuals and two entities under the EU Global Human Rights Sanctions Regime, in view of their responsibility for abuses in Iran, Haiti and the Central African Republic.
2 The listings include:
---
* 3 Sardar Mohsen Kianfar, deputy commander of the Law Enforcement Forces in Khuzestan, under whose orders live ammunition was used against unarmed demonstrators in Izeh;
* 4 Judge Abolhassan Zarrinkoub of the Revolutionary Court of Shiraz, who has handed down death sentences after trials of less than an hour;
* 5 Wilner “Ti Fè” Jocelyn, leader of the gang Base Delmas Nord, which has kidnapped more than two hundred people since 2020;
* 6 Mambéré Invest Sûreté, a private security company that has intimidated villagers around diamond pits near Boda.
---
7 Those listed are subject to an asset freeze, and it is forbidden to provide them, directly or indirectly, with funds or economic resources; natural persons are moreover barred from entering or transiting the territory of the Union.
8 In its conclusions of January the European Council recalled that the Union remains seized of the matter and called once more for the release of all who are detained arbitrarily.
---
9 High Representative Josep-Maria Vilardell, who presented the decision to reporters after ministers had met in Brussels, said that "names matter, because impunity likes to be anonymous".
10 Asked about the head of the Basij in Tehran province, whom several members of the European Parliament had wanted to see on the list, the EU foreign policy chief replied that the evidence had not been sufficient and that no decision about him was on the table.
11 With today's decision 67 individuals and 20 entities in total are under the regime, which was established on 7 December 2020.
12 The relevant legal acts have been published in the Official Journal.
E Organization|European Union|EU;Union
E Organization|Council|Council
E Organization|European Council|European Council
E Organization|European Parliament|European Parliament
E Organization|Law Enforcement Forces|Law Enforcement Forces
E Organization|Revolutionary Court of Shiraz|Revolutionary Court of Shiraz
E Organization|Base Delmas Nord|Base Delmas Nord
E Organization|Basij|Basij
E Firm|Mambéré Invest Sûreté|Mambéré Invest Sûreté
E Person|Mohsen Kianfar|Mohsen Kianfar
E Person|Abolhassan Zarrinkoub|Abolhassan Zarrinkoub
E Person|Wilner “Ti Fè” Jocelyn|Wilner “Ti Fè” Jocelyn
E Person|Josep-Maria Vilardell|Josep-Maria Vilardell
E Place|Iran|Iran
E Place|Haiti|Haiti
E Place|Central African Republic|Central African Republic
E Place|Khuzestan|Khuzestan
E Place|Izeh|Izeh
E Place|Boda|Boda
E Place|Brussels|Brussels
E Place|Tehran province|Tehran province
E Commodity|live ammunition|live ammunition
C Abolhassan Zarrinkoub|who@4
C Base Delmas Nord|which@5
C Mohsen Kianfar|whose@3
C Josep-Maria Vilardell|who@9;the EU foreign policy chief@10
R Mohsen Kianfar|SANCTIONED_BY|Council|1-3|asserted|today
R Mohsen Kianfar|EMPLOYED_BY|Law Enforcement Forces|3|asserted|-
R Abolhassan Zarrinkoub|SANCTIONED_BY|Council|1-4|asserted|today
R Abolhassan Zarrinkoub|EMPLOYED_BY|Revolutionary Court of Shiraz|4|asserted|-
R Wilner “Ti Fè” Jocelyn|SANCTIONED_BY|Council|1-5|asserted|today
R Wilner “Ti Fè” Jocelyn|LEADS|Base Delmas Nord|5|asserted|-
R Mambéré Invest Sûreté|SANCTIONED_BY|Council|1-6|asserted|today
R Josep-Maria Vilardell|EMPLOYED_BY|European Union|9-10|asserted|-

@y-015|foreign ministry daily briefing|2021-09-17|Foreign Ministry Spokesperson's Regular Press Conference (excerpts)
1 Q: The Australian prime minister said on Thursday that his country would acquire nuclear-powered submarines with the help of the US and the UK. Does China have a comment?
2 A: We have noted the relevant reports, and I would only say that countries should discard the outdated zero-sum mentality and do more that is conducive to the trust and solidarity of the region.
---
3 Q: A foreign media outlet claims that a delegation of the Ministry of Commerce was refused visas for the fair in Vilnius. Can you confirm this?
4 A: I am not aware of what you mentioned. I refer you to the competent authorities.
---
5 Q: Could you brief us on the arrangements of State Councilor Hu Weimin's trip to Southeast Asia?
6 A: State Councilor and Foreign Minister Hu Weimin paid an official visit to Cambodia from September 12 to 13, at the invitation of Deputy Prime Minister Sok Vannarith, with whom he had a candid and in-depth exchange of views in Phnom Penh, and attended the handover of a stadium built with Chinese assistance.
7 We have already released readouts, and you may refer to them.
8 I may add that the two sides signed the agreement on the third phase of the anti-epidemic project, under which China is to donate a further batch of vaccines by the end of the year.
---
9 Q: Will the Chinese side stop buying Lithuanian timber, as an association in Klaipėda has complained?
10 A: China adheres to the principle of opening up. As for the specific commercial behaviour of firms, I have nothing to share with you. What I do want to point out is that the responsibility for the present difficulties does not rest with us.
---
11 Q: The typhoon is moving closer to Taiwan. Have there been contacts across the Strait?
12 A: That is not a diplomatic question.
E Organization|Ministry of Commerce|Ministry of Commerce
E Person|Hu Weimin|Hu Weimin
E Person|Sok Vannarith|Sok Vannarith
E Place|Australia|Australian
E Place|United States|US
E Place|United Kingdom|UK
E Place|China|China;Chinese
E Place|Vilnius|Vilnius
E Place|Southeast Asia|Southeast Asia
E Place|Cambodia|Cambodia
E Place|Phnom Penh|Phnom Penh
E Place|Lithuania|Lithuanian
E Place|Klaipėda|Klaipėda
E Place|Taiwan|Taiwan
E Commodity|nuclear-powered submarines|nuclear-powered submarines
E Commodity|vaccines|vaccines
E Commodity|timber|timber
C Australia|his country@1
C Hu Weimin|he@6
C China|We@2;We@7;us@10
R Australia|IMPORTS|nuclear-powered submarines|1|expected|-
R Ministry of Commerce|VISITED|Vilnius|3|denied|-
R Hu Weimin|EMPLOYED_BY|China|5-6|asserted|-
R Hu Weimin|VISITED|Cambodia|6|asserted|from September 12 to 13
R Sok Vannarith|EMPLOYED_BY|Cambodia|6|asserted|-
R Hu Weimin|MET_WITH|Sok Vannarith|6|asserted|from September 12 to 13
R China|AGREED_WITH|Cambodia|6-8|asserted|-
R China|SUPPLIES|Cambodia|6-8|expected|by the end of the year
R China|EXPORTS|vaccines|8|expected|by the end of the year
R Cambodia|IMPORTS|vaccines|6-8|expected|by the end of the year

@y-016|trade section bulletin|2024-10-10|Hungarian goods in Angola: what the figures say
1 Of the many questions that reach this trade section by e-mail, the commonest is whether it is worth the trouble to exhibit at the Luanda fair, and the honest answer, after two years in this post, is that it depends on what is in the crate.
2 Last year Hungarian firms sold goods worth 18.6 million euros to Angola, less than to Malta; poultry genetics and water treatment units, the latter made almost wholly by one family firm, Tiszavíz Kft. of Szolnok, made up four fifths of the sum.
---
3 Imports in the other direction are close to nil, crude oil reaching Hungary by other routes and under other names, although a roaster in Győr has ordered two containers of robusta from the province of Uíge, which are due to be shipped before Christmas.
4 Payment is the stumbling block.
5 The National Bank of Angola rations dollars, letters of credit take five weeks, and a firm from Pécs which shipped scales on open account in 2022 is waiting for its money to this day.
---
6 The intergovernmental committee, last convened in Budapest in 2019, will meet again in February, and the Angolan Secretary of State for Agriculture and Livestock, João Cunha Bessanga, is expected to come with a list of dams; Deputy State Secretary Zsófia Radnai-Kálmán of the Ministry of Foreign Affairs and Trade will chair on our side.
7 Readers who wish to be put on the agenda should write to us before the end of November, with two pages and not twenty.
8 A word about the visa: it now takes four days, and the consulate in Üllői út is helpful.
E Firm|Tiszavíz Kft.|Tiszavíz Kft.
E Organization|National Bank of Angola|National Bank of Angola
E Organization|Ministry of Foreign Affairs and Trade|Ministry of Foreign Affairs and Trade
E Person|João Cunha Bessanga|João Cunha Bessanga
E Person|Zsófia Radnai-Kálmán|Zsófia Radnai-Kálmán
E Place|Hungary|Hungary;Hungarian
E Place|Angola|Angola;Angolan
E Place|Luanda|Luanda
E Place|Malta|Malta
E Place|Szolnok|Szolnok
E Place|Győr|Győr
E Place|Uíge|Uíge
E Place|Pécs|Pécs
E Place|Budapest|Budapest
E Place|Üllői út|Üllői út
E Commodity|poultry genetics|poultry genetics
E Commodity|water treatment units|water treatment units
E Commodity|crude oil|crude oil
E Commodity|robusta|robusta
E Commodity|scales|scales
C water treatment units|the latter@2
C robusta|which@3
R Hungary|SUPPLIES|Angola|2|asserted|Last year
R Hungary|SUPPLIES|Malta|2|asserted|Last year
R Hungary|EXPORTS|poultry genetics|2|asserted|Last year
R Hungary|EXPORTS|water treatment units|2|asserted|Last year
R Angola|IMPORTS|poultry genetics|2|asserted|Last year
R Angola|IMPORTS|water treatment units|2|asserted|Last year
R Tiszavíz Kft.|LOCATED_IN|Szolnok|2|asserted|-
R Hungary|IMPORTS|robusta|3|expected|before Christmas
R Uíge|SUPPLIES|Hungary|3|expected|before Christmas
R João Cunha Bessanga|EMPLOYED_BY|Angola|6|asserted|-
R João Cunha Bessanga|VISITED|Hungary|0-6|expected|in February
R João Cunha Bessanga|MET_WITH|Zsófia Radnai-Kálmán|6|expected|in February
R Zsófia Radnai-Kálmán|EMPLOYED_BY|Ministry of Foreign Affairs and Trade|6|asserted|-

@y-017|palace bulletin|2018-11-29|SULTAN GRANTS AUDIENCE TO BOTSWANA'S FORMER LEADER AND THREE ENVOYS
1 BANDAR SERI BEGAWAN - His Majesty the Sultan yesterday received in audience Lieutenant General (Rtd) Sir Kagiso Ntwae Moremi, former President of Botswana, who has been in the country since Monday as a guest of the Universiti Teknologi Brunei and who was to deliver a public lecture there in the evening on conservation and the education of rangers.
2 Also received, at separate ceremonies held in the Istana Nurul Iman, were three new heads of mission, who presented their letters of credence: Her Excellency Madam Ilse Kruusimägi, the Ambassador of Estonia resident in Singapore; His Excellency Mr Pablo Etcheverry Bustos, the Ambassador of Uruguay resident in Kuala Lumpur; and His Excellency Mr Sanjar Qodirov of Uzbekistan, whose residence is in Jakarta.
---
3 Present were the Grand Chamberlain, the Deputy Ministers at the Prime Minister's Office and senior officers of the Ministry of Foreign Affairs.
4 After the ceremonies the ambassadors, each accompanied by an aide-de-camp, inspected a guard of honour mounted by the First Battalion of the Royal Brunei Land Force, and signed the visitors' book.
---
5 Speaking to the Borneo Courier afterwards, Madam Kruusimägi said that she would encourage Estonian makers of digital signature systems to look at the Sultanate, and that she had been moved by the sight of the water village at dawn.
6 Mr Etcheverry Bustos was asked about beef.
7 "Everyone asks me about beef," the ambassador said, "and I hope that in a year or so there will be something to answer."
8 Sir Kagiso is scheduled to visit the Ulu Temburong National Park on Friday before he flies home.
E Person|Kagiso Ntwae Moremi|Kagiso Ntwae Moremi;Kagiso
E Person|Ilse Kruusimägi|Ilse Kruusimägi;Kruusimägi
E Person|Pablo Etcheverry Bustos|Pablo Etcheverry Bustos;Etcheverry Bustos
E Person|Sanjar Qodirov|Sanjar Qodirov
E Organization|Universiti Teknologi Brunei|Universiti Teknologi Brunei
E Organization|Prime Minister's Office|Prime Minister's Office
E Organization|Ministry of Foreign Affairs|Ministry of Foreign Affairs
E Organization|Royal Brunei Land Force|Royal Brunei Land Force
E Organization|First Battalion|First Battalion
E Organization|Borneo Courier|Borneo Courier
E Place|Bandar Seri Begawan|BANDAR SERI BEGAWAN
E Place|Botswana|Botswana;BOTSWANA
E Place|Istana Nurul Iman|Istana Nurul Iman
E Place|Estonia|Estonia;Estonian
E Place|Singapore|Singapore
E Place|Uruguay|Uruguay
E Place|Kuala Lumpur|Kuala Lumpur
E Place|Uzbekistan|Uzbekistan
E Place|Jakarta|Jakarta
E Place|Brunei|Sultanate
E Place|Ulu Temburong National Park|Ulu Temburong National Park
E Commodity|beef|beef
C Kagiso Ntwae Moremi|who@1;who#2@1;he@8
C Brunei|the country@1
C Ilse Kruusimägi|she@5;she#2@5
C Pablo Etcheverry Bustos|me@7;the ambassador@7;I@7
C Sanjar Qodirov|whose@2
R Kagiso Ntwae Moremi|VISITED|Brunei|1|asserted|since Monday
R Ilse Kruusimägi|EMPLOYED_BY|Estonia|2|asserted|-
R Pablo Etcheverry Bustos|EMPLOYED_BY|Uruguay|2|asserted|-
R Sanjar Qodirov|EMPLOYED_BY|Uzbekistan|2|asserted|-
R First Battalion|SUBSIDIARY_OF|Royal Brunei Land Force|4|asserted|-
R Kagiso Ntwae Moremi|VISITED|Ulu Temburong National Park|8|expected|on Friday
R Ilse Kruusimägi|VISITED|Istana Nurul Iman|2|asserted|yesterday
R Pablo Etcheverry Bustos|VISITED|Istana Nurul Iman|2|asserted|yesterday
R Sanjar Qodirov|VISITED|Istana Nurul Iman|2|asserted|yesterday

@y-018|parliament question time report|2022-03-30|Minister defends Rwanda maize deal, says no cedi has been paid
1 The Minister for Food and Agriculture, Mr Bright Ofosu-Kwarteng, yesterday denied on the floor of the House that the Ministry for Food and Agriculture had bought maize from Rwanda at twice the price paid to farmers at home, and described the allegation, made last week by the Member for Nkoranza South, as “mathematics of the imagination”.
2 Answering an urgent question, the Minister said that the Buffer Stock Company had merely asked for quotations, that three had come in, from Kigali, Mombasa and Durban, and that the tender was then cancelled when the rains proved better than feared.
3 No contract was signed and no grain was landed, he said; what the Honourable Member had seen was an invoice for seed, which is another animal.
---
4 The Minority Spokesperson on Agriculture, Dr Hajara Yussif-Mohammed, was not satisfied and demanded that the Auditor-General look into it.
5 She reminded the House that the same ministry had told it in October, with the same straight face, that no fertiliser had been smuggled into Burkina Faso, a day before the Customs Division intercepted four trucks at Paga.
6 Mr Speaker ruled the comparison out of order but allowed the Minister to correct the record on seed, which was supplied by Kigali Seed Growers, a cooperative, in December.
---
7 The House also approved by voice vote the agreement with the Republic of Benin on the demarcation of fishing zones, signed in Cotonou on 9 February.
8 Sitting was adjourned at 3.40 p.m., after a motion urging the use of locally made furniture in public buildings was talked out.
E Organization|House|House
E Organization|Buffer Stock Company|Buffer Stock Company
E Organization|Auditor-General|Auditor-General
E Organization|Customs Division|Customs Division
E Organization|Kigali Seed Growers|Kigali Seed Growers
E Person|Bright Ofosu-Kwarteng|Bright Ofosu-Kwarteng
E Person|Hajara Yussif-Mohammed|Hajara Yussif-Mohammed
E Organization|Ministry for Food and Agriculture|Ministry for Food and Agriculture
E Place|Rwanda|Rwanda
E Place|Nkoranza South|Nkoranza South
E Place|Kigali|Kigali
E Place|Mombasa|Mombasa
E Place|Durban|Durban
E Place|Burkina Faso|Burkina Faso
E Place|Paga|Paga
E Place|Benin|Republic of Benin
E Place|Cotonou|Cotonou
E Commodity|maize|maize;grain
E Commodity|seed|seed
E Commodity|fertiliser|fertiliser
E Commodity|furniture|furniture
C Ministry for Food and Agriculture|the same ministry@5
C Bright Ofosu-Kwarteng|Minister@0;the Minister@2;he@3;the Minister@6
C Hajara Yussif-Mohammed|She@5
C House|it@5
C seed|which@6
C Kigali Seed Growers|a cooperative@6
R Rwanda|SUPPLIES|Ministry for Food and Agriculture|1|denied|-
R Ministry for Food and Agriculture|IMPORTS|maize|1|denied|-
R Rwanda|SUPPLIES|Ministry for Food and Agriculture|1|alleged|last week
R Ministry for Food and Agriculture|IMPORTS|maize|1|alleged|last week
R Bright Ofosu-Kwarteng|LEADS|Ministry for Food and Agriculture|1|asserted|-
R Kigali Seed Growers|EXPORTS|seed|6|asserted|in December

@y-019|travel schedule, state department|2023-01-26|Deputy Assistant Secretary Novak's Travel to Kathmandu, Dhaka, and Malé
1 Deputy Assistant Secretary of State for South and Central Asian Affairs Eleanor J. Novak will travel to Kathmandu, Dhaka, and Malé from January 28 to February 4 to underscore the commitment of the United States to a free and open Indo-Pacific.
2 In Kathmandu she will meet with Foreign Secretary Bishnu Raj Adhikari-Thapa and with representatives of civil society, and will take part in an event which marks seventy-five years of diplomatic relations between the United States and Nepal.
3 In Dhaka she will join the Partnership Dialogue, attend the closing of a regional fair for women entrepreneurs, and see at first hand the work done by local partners for Rohingya refugees.
4 She will not, contrary to what was stated in the schedule which the State Department published on Tuesday, go on to Cox's Bazar, the weather and the time being against it.
---
5 The Deputy Assistant Secretary will conclude her travel in Malé, where she will open, together with Ambassador-designate Conrad Whitlow, the first permanent premises of the U.S. Embassy in the Maldives.
6 She will be joined on the last leg by a representative of the Development Finance Corporation, which in November lent $28 million to a Maldivian bank for small hotels.
* 7 For media inquiries, please contact the press office at the number below.
* 8 Stay connected: Sign up for e-mail updates on South Asia.
E Person|Eleanor J. Novak|Eleanor J. Novak;Novak
E Person|Bishnu Raj Adhikari-Thapa|Bishnu Raj Adhikari-Thapa
E Person|Conrad Whitlow|Conrad Whitlow
E Organization|State Department|State Department;State
E Organization|U.S. Embassy in the Maldives|U.S. Embassy in the Maldives
E Organization|Development Finance Corporation|Development Finance Corporation
E Place|United States|United States
E Place|Kathmandu|Kathmandu
E Place|Dhaka|Dhaka
E Place|Malé|Malé
E Place|Indo-Pacific|Indo-Pacific
E Place|Nepal|Nepal
E Place|Cox's Bazar|Cox's Bazar
E Place|Maldives|Maldivian
E Place|South Asia|South Asia
C Eleanor J. Novak|Deputy Assistant Secretary@0;she@2;she@3;She@4;The Deputy Assistant Secretary@5;her@5;she@5;She@6
C Development Finance Corporation|which@6
R Eleanor J. Novak|VISITED|Kathmandu|1|expected|from January 28 to February 4
R Eleanor J. Novak|VISITED|Dhaka|1|expected|from January 28 to February 4
R Eleanor J. Novak|VISITED|Malé|1|expected|from January 28 to February 4
R Eleanor J. Novak|EMPLOYED_BY|State Department|1|asserted|-
R Eleanor J. Novak|MET_WITH|Bishnu Raj Adhikari-Thapa|2|expected|-
R Bishnu Raj Adhikari-Thapa|EMPLOYED_BY|Nepal|2|asserted|-
R Eleanor J. Novak|VISITED|Cox's Bazar|4|denied|-
R Conrad Whitlow|EMPLOYED_BY|U.S. Embassy in the Maldives|5|expected|-
R U.S. Embassy in the Maldives|LOCATED_IN|Malé|5|asserted|-
R Development Finance Corporation|VISITED|Malé|5-6|expected|-
B 7-8

@y-020|presidency communique, translated french|2024-05-03|Council of Ministers of Thursday: communications and appointments
1 The President of the Republic, Head of State, His Excellency Moussa Dago Brahim, presided this Thursday over the Council of Ministers, which met in ordinary session at the Palace of Toumaï in N'Djamena from 10 a.m. onwards, all the members of the Government being present with the exception of the Minister of Livestock and Animal Production, detained abroad.
2 On the report of the Minister of Petroleum, Mines and Geology, the Council took note of the protocol of understanding which was concluded on 24 April between the Chad Hydrocarbons Company (SHT) and the Turkish group Anadolu Kuyu, relating to the inventory of disused wells of the Doba basin, and instructed the minister to see to it that national subcontractors are associated in the works.
---
3 The Minister of Foreign Affairs, Ms. Fatimé Haroun Kosseï, rendered an account of the mission that took her to Libreville and then to Malabo, where she handed to the President of Equatorial Guinea a message of fraternity.
4 She indicated that the question of the pipeline had not been touched upon.
---
5 Under the heading of appointments, the Council named Mr. Adoum Tahir Oumar Director General of the National Office of Cereals, in replacement of Mr. Nadji Ngarmadjal, called to other functions.
6 In the miscellaneous matters, the Minister of Higher Education drew the attention of members to the exhaustion of the stock of printed diplomas, which had not been ordered in time, and to the impatience of the graduates.
7 The session, begun in seriousness, ended at 2.15 p.m. in good humour.
E Person|Moussa Dago Brahim|Moussa Dago Brahim
E Person|Fatimé Haroun Kosseï|Fatimé Haroun Kosseï
E Person|Adoum Tahir Oumar|Adoum Tahir Oumar
E Person|Nadji Ngarmadjal|Nadji Ngarmadjal
E Organization|Council of Ministers|Council of Ministers;Council
E Organization|National Office of Cereals|National Office of Cereals
E Firm|Chad Hydrocarbons Company|Chad Hydrocarbons Company;SHT
E Firm|Anadolu Kuyu|Anadolu Kuyu
E Place|Palace of Toumaï|Palace of Toumaï
E Place|N'Djamena|N'Djamena
E Place|Doba basin|Doba basin
E Place|Libreville|Libreville
E Place|Malabo|Malabo
E Place|Equatorial Guinea|Equatorial Guinea
E Place|Turkey|Turkish
C Fatimé Haroun Kosseï|her@3;she@3;She@4
C Council of Ministers|which@1
R Palace of Toumaï|LOCATED_IN|N'Djamena|1|asserted|-
R Chad Hydrocarbons Company|AGREED_WITH|Anadolu Kuyu|2|asserted|on 24 April
R Anadolu Kuyu|LOCATED_IN|Turkey|2|asserted|-
R Fatimé Haroun Kosseï|VISITED|Libreville|3|asserted|-
R Fatimé Haroun Kosseï|VISITED|Malabo|3|asserted|-
R Adoum Tahir Oumar|LEADS|National Office of Cereals|5|asserted|-
R Moussa Dago Brahim|LEADS|Council of Ministers|1|asserted|this Thursday

@y-021|joint statement|2025-03-07|Joint Statement on the Visit of the Prime Minister of Fiji to New Zealand
* 1 1. At the invitation of the Prime Minister of New Zealand, the Rt Hon. Harriet Tākitimu-Ross, the Prime Minister of the Republic of Fiji, the Hon. Ratu Semi Naulivou, visited New Zealand from 4 to 7 March 2025.
* 2 2. The Prime Ministers held talks in Wellington on 5 March, in a spirit of vuvale, and reaffirmed that the Duavata Partnership, renewed in 2022, remains the framework in which the two governments speak, differ and agree.
* 3 3. They welcomed the arrangement on kava signed in the margins by Biosecurity New Zealand and the Biosecurity Authority of Fiji, which will allow growers on Taveuni and Kadavu to have their roots inspected once rather than thrice.
* 4 4. Prime Minister Naulivou expressed appreciation for the two patrol craft which New Zealand delivered to the Fiji Police Force in December.
* 5 5. Both sides noted that two-way trade passed NZ$1.3 billion last year, and directed officials to report by September on obstacles to fresh produce, including turmeric and eggplant.
* 6 6. The Prime Ministers voiced serious concern at the flow of methamphetamine through the islands, and agreed that a joint team would sit in Lautoka; they made no announcement as to its size.
* 7 7. They called upon all parties in the Middle East to protect civilians, and recalled the service of Fijian soldiers in the Sinai.
* 8 8. Prime Minister Naulivou also met with members of the diaspora in Māngere and toured a dairy farm at Matamata, the owner of which employs eleven of his countrymen.
* 9 9. He thanked the people of Aotearoa for the warmth of the welcome and invited his counterpart to visit Suva next year.
E Person|Harriet Tākitimu-Ross|Harriet Tākitimu-Ross
E Person|Semi Naulivou|Semi Naulivou;Naulivou
E Organization|Biosecurity New Zealand|Biosecurity New Zealand
E Organization|Biosecurity Authority of Fiji|Biosecurity Authority of Fiji
E Organization|Fiji Police Force|Fiji Police Force
E Place|New Zealand|New Zealand;Aotearoa
E Place|Fiji|Republic of Fiji;Fiji;Fijian
E Place|Wellington|Wellington
E Place|Taveuni|Taveuni
E Place|Kadavu|Kadavu
E Place|Lautoka|Lautoka
E Place|Middle East|Middle East
E Place|Sinai|Sinai
E Place|Māngere|Māngere
E Place|Matamata|Matamata
E Place|Suva|Suva
E Commodity|kava|kava
E Commodity|patrol craft|patrol craft
E Commodity|fresh produce|fresh produce
E Commodity|turmeric|turmeric
E Commodity|eggplant|eggplant
E Commodity|methamphetamine|methamphetamine
C Semi Naulivou|his@8;He@9;his@9
C Harriet Tākitimu-Ross|his counterpart@9
R Harriet Tākitimu-Ross|LEADS|New Zealand|1|asserted|-
R Semi Naulivou|LEADS|Fiji|1|asserted|-
R Semi Naulivou|VISITED|New Zealand|1|asserted|from 4 to 7 March 2025
R Harriet Tākitimu-Ross|MET_WITH|Semi Naulivou|1-2|asserted|on 5 March
R Biosecurity New Zealand|AGREED_WITH|Biosecurity Authority of Fiji|3|asserted|-
R New Zealand|SUPPLIES|Fiji Police Force|4|asserted|in December
R Fiji Police Force|IMPORTS|patrol craft|4|asserted|in December
R New Zealand|EXPORTS|patrol craft|4|asserted|in December
R Fiji|TRADES_WITH|New Zealand|1-5|asserted|last year
R Fiji|AGREED_WITH|New Zealand|1-6|asserted|-
R Semi Naulivou|VISITED|Māngere|8|asserted|-
R Semi Naulivou|VISITED|Matamata|8|asserted|-
R Harriet Tākitimu-Ross|VISITED|Suva|9|expected|next year

@y-022|condolence and comment, no edge|2020-08-05|Statement by the Ministry for Foreign Affairs on the explosion in Beirut
1 The Ministry for Foreign Affairs of Iceland has learned with deep sorrow of the explosion which laid waste to the port of Beirut yesterday evening and of the great loss of life that it has caused.
2 Our thoughts are with the families of those who died, with the injured, and with the rescue workers who at this hour are still searching under the rubble, often with their bare hands.
---
3 No Icelandic citizens are known to have been harmed.
4 Those who are in Lebanon are asked to let their relatives hear from them, and may reach the ministry's civil protection desk around the clock at the number given below; relatives who cannot obtain contact are requested to wait a few hours before they telephone, since the lines are overloaded.
5 Travellers should follow the instructions of local authorities and keep away from the harbour area, where fires are burning still, and where, according to reports which the ministry is unable to confirm, dangerous substances may have been stored.
---
6 It is too early to say what form help might take.
7 Consultations among the Nordic countries are going on, and the Icelandic Red Cross, which has worked with its sister society in the region in earlier years, has opened a telephone number for gifts.
8 Speculation about the causes serves nobody at present.
9 Flags on public buildings will be flown at half mast tomorrow until sunset.
E Organization|Ministry for Foreign Affairs of Iceland|Ministry for Foreign Affairs of Iceland;Ministry for Foreign Affairs
E Organization|Icelandic Red Cross|Icelandic Red Cross
E Place|Iceland|Icelandic
E Place|Beirut|Beirut
E Place|Lebanon|Lebanon
C Ministry for Foreign Affairs of Iceland|Our@2;the ministry@4;the ministry@5
C Icelandic Red Cross|which@7;its@7

@y-023|regional newspaper, governor's trip|2019-06-18|Governor returns from Urals with promises, and a tractor
1 Governor Ermek Dzhumagulov of Issyk-Kul Region came home on Sunday from a five-day tour of Yekaterinburg and Chelyabinsk, where he was shown factories from morning until evening and, by his own admission, ate more dumplings than in the whole of the year before.
2 The fruits, he told journalists in the regional administration at Karakol, are two documents: a memorandum on friendship and cooperation with Sverdlovsk Region, which he put his name to together with its acting governor, Yevgeny Kuivashkin, and a letter in which the Uraltekhmash works promises spare parts at factory prices for the old caterpillar tractors that the villages have kept alive with wire and prayer.
---
3 One new machine is already here; it stands in front of the administration with a ribbon on its bonnet, the personal gift of the works to the region, and children climb on it.
4 “Of course it is one tractor,” the governor said. “But a stable begins with one horse.”
---
5 The opposition deputy Asel Turgunalieva was less impressed, and asked in the regional council who had paid for eleven tickets.
6 It was the hosts, the governor's press secretary, Bakyt Orozaliev, assured the council later.
7 For years the region sold its apricots and its white beans almost wholly to traders from the Urals, but since the customs rules changed a good part of the harvest goes to Turkey, and Dzhumagulov would like to see the old customers back at the gate.
8 A delegation from Yekaterinburg is to spend the first week of September on the lake.
9 Whether it will buy anything, or swim only, we shall report.
E Person|Ermek Dzhumagulov|Ermek Dzhumagulov;Dzhumagulov
E Person|Yevgeny Kuivashkin|Yevgeny Kuivashkin
E Person|Asel Turgunalieva|Asel Turgunalieva
E Person|Bakyt Orozaliev|Bakyt Orozaliev
E Organization|regional council|regional council;council
E Firm|Uraltekhmash|Uraltekhmash
E Place|Issyk-Kul Region|Issyk-Kul Region
E Place|Sverdlovsk Region|Sverdlovsk Region
E Place|Yekaterinburg|Yekaterinburg
E Place|Chelyabinsk|Chelyabinsk
E Place|Karakol|Karakol
E Place|Urals|Urals
E Place|Turkey|Turkey
E Commodity|tractors|tractors;tractor
E Commodity|spare parts|spare parts
E Commodity|apricots|apricots
E Commodity|white beans|white beans
C Ermek Dzhumagulov|Governor@0;he@1;his@1;he@2;he#2@2;the governor@4
C Sverdlovsk Region|its@2
C Uraltekhmash|the works@3
C Issyk-Kul Region|the region@3;the region@7;its@7
R Ermek Dzhumagulov|LEADS|Issyk-Kul Region|1|asserted|-
R Ermek Dzhumagulov|VISITED|Yekaterinburg|1|asserted|on Sunday
R Ermek Dzhumagulov|VISITED|Chelyabinsk|1|asserted|on Sunday
R Issyk-Kul Region|AGREED_WITH|Sverdlovsk Region|1-2|asserted|-
R Yevgeny Kuivashkin|LEADS|Sverdlovsk Region|2|asserted|-
R Ermek Dzhumagulov|AGREED_WITH|Yevgeny Kuivashkin|2|asserted|-
R Uraltekhmash|SUPPLIES|Issyk-Kul Region|2|expected|-
R Uraltekhmash|EXPORTS|spare parts|2|expected|-
R Issyk-Kul Region|IMPORTS|spare parts|2|expected|-
R Uraltekhmash|SUPPLIES|Issyk-Kul Region|2-3|asserted|-
R Uraltekhmash|EXPORTS|tractors|2-3|asserted|-
R Issyk-Kul Region|IMPORTS|tractors|2-3|asserted|-
R Bakyt Orozaliev|EMPLOYED_BY|Issyk-Kul Region|1-6|asserted|-
R Asel Turgunalieva|EMPLOYED_BY|regional council|5|asserted|-
R Issyk-Kul Region|EXPORTS|apricots|7|asserted|For years
R Issyk-Kul Region|EXPORTS|white beans|7|asserted|For years
R Issyk-Kul Region|SUPPLIES|Urals|7|asserted|For years
R Issyk-Kul Region|SUPPLIES|Turkey|7|asserted|-
