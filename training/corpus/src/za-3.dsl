# za-3
@za-041|chinese commerce ministry announcement|2025-01-14|Announcement No. 5 of 2025 on the Unreliable Entity List
1 In order to safeguard national sovereignty, security and development interests, and in accordance with the Foreign Trade Law of the People's Republic of China, the Working Mechanism of the Unreliable Entity List has decided to include the following seven enterprises in the list.
* 2 1. Ironbridge Loitering Systems (United States)
* 3 2. Cascadia Tactical Optics, Inc. (United States)
* 4 3. Wolf Creek Simulation LLC (United States), and four of its affiliates whose names are contained in the Annex
---
5 These enterprises are prohibited from import and export activities related to China and from making new investment within its territory.
6 A spokesperson of the Ministry of Commerce, answering a reporter's question, pointed out that Ironbridge had, in disregard of repeated representations, sold 291 Foxglove drones to the Taiwan region.
7 "As the saying goes, whoever tied the bell must untie it," the spokesperson said.
---
8 China has always handled the issue of the Unreliable Entity List prudently and only targets a very small number of foreign entities; honest and law-abiding ones have absolutely nothing to worry about.
9 The Working Mechanism was set up in 2020 and has its office in the Ministry.
10 Separately, the investigation into the apparel firm Halden & Pryce, which was opened in September over its attitude to Xinjiang cotton, continues, and no conclusion has been reached.
11 It is welcome to submit a defense.
---
12 The present announcement shall come into force on the day of its issuance.
* 13 Source: Information Office. Font size: large, medium, small. [Print] [Close]
E Place|China|People's Republic of China;China
E Organization|Working Mechanism of the Unreliable Entity List|Working Mechanism of the Unreliable Entity List;Working Mechanism
E Firm|Ironbridge Loitering Systems|Ironbridge Loitering Systems;Ironbridge
E Place|United States|United States
E Firm|Cascadia Tactical Optics, Inc.|Cascadia Tactical Optics, Inc.
E Firm|Wolf Creek Simulation LLC|Wolf Creek Simulation LLC
E Organization|Ministry of Commerce|Ministry of Commerce;Ministry
E Commodity|Foxglove drones|Foxglove drones
E Place|Taiwan|Taiwan
E Firm|Halden & Pryce|Halden & Pryce
E Place|Xinjiang|Xinjiang
E Commodity|cotton|cotton
C Wolf Creek Simulation LLC|its@4
C China|its@5
C Halden & Pryce|the apparel firm@10;its@10;It@11
R Ironbridge Loitering Systems|SANCTIONED_BY|China|1-5|asserted|-
R Cascadia Tactical Optics, Inc.|SANCTIONED_BY|China|1-5|asserted|-
R Wolf Creek Simulation LLC|SANCTIONED_BY|China|1-5|asserted|-
R Ironbridge Loitering Systems|LOCATED_IN|United States|2|asserted|-
R Cascadia Tactical Optics, Inc.|LOCATED_IN|United States|3|asserted|-
R Wolf Creek Simulation LLC|LOCATED_IN|United States|4|asserted|-
R Ironbridge Loitering Systems|ACCUSED_BY|Ministry of Commerce|6|asserted|-
R Ironbridge Loitering Systems|EXPORTS|Foxglove drones|6|alleged|-
R Ironbridge Loitering Systems|SUPPLIES|Taiwan|6|alleged|-
R Taiwan|IMPORTS|Foxglove drones|6|alleged|-
R Working Mechanism of the Unreliable Entity List|LOCATED_IN|China|1-8|asserted|-
B 13

@za-042|general licence guidance, uk|2024-10-22|Guidance: reporting duties for high-value dealers and art market participants
1 From 14 May 2025 a wider range of firms will have to tell the Office of Financial Sanctions Implementation (OFSI) when they know or suspect that a client is a designated person.
2 This page explains what that means in practice and, so far as it can be said in plain English, what it does not mean.
* 3 Who is caught?
4 Letting agents, insolvency practitioners, auctioneers and anyone who takes EUR 10,000 or more in cash for goods.
5 A gallery that sells a drawing for less than that, to a person who turns out to be a Russian oligarch, is not a high-value dealer for this purpose, but it has a problem of another kind.
* 6 Do I have to check every buyer?
7 No. You have to check enough of them.
8 Names on the UK Sanctions List are spelled in more ways than one; "Aleksandr", "Alexander" and "Oleksandr" may be one man, or three.
* 9 What happens if I get it wrong?
10 OFSI may impose a civil penalty of up to £1 million or half the value of the breach, whichever is the greater.
11 It will consider whether you came forward.
12 Since 2019 it has published eleven penalties, the smallest of them for a payment of £50.
* 13 Is a licence available?
14 A licence may be granted for basic needs, legal fees and, in one case known to us, the feeding of a horse.
15 Applications should not be made by post.
---
16 Nothing in this guidance is legal advice.
17 If a trade body or a union sanctions its own members for some breach of its rules, that is between them and does not concern OFSI at all.
* 18 Was this page useful? Maybe | Yes | No | There is something wrong with this page
E Organization|Office of Financial Sanctions Implementation|Office of Financial Sanctions Implementation;OFSI
E Place|Russia|Russian
E Place|United Kingdom|UK
C Office of Financial Sanctions Implementation|It@11;it@12
B 18

@za-043|justice department release, cartel|2024-06-18|Superseding Indictment Charges Money Brokers for Sinaloa Cartel in Los Angeles
1 LOS ANGELES – Federal authorities on Tuesday unsealed a ten-count superseding indictment that charges two dozen people with moving more than $50 million of drug proceeds through an underground bank in the San Gabriel Valley.
2 The lead defendant, Edgar Iván Zazueta-Lomelí, 45, of East Los Angeles, was taken into custody on June 6 by the Drug Enforcement Administration (DEA), together with nineteen others.
3 Another defendant, Deng Peiyao, was arrested in the city of Zhuhai by Chinese police, after what officials on both sides were at pains to call cooperation.
---
4 According to the indictment, Zazueta was the treasurer of a cell of the Sinaloa Cartel and met a broker, Shao Jianming, in a parking lot in Culiacán in January 2021 to agree on a commission.
5 The arrangement was of great simplicity.
6 Wealthy Chinese nationals who wished to have dollars in America, and who may not take out more than $50,000 a year, got them from the cartel's boxes; the cartel got pesos.
7 Nobody's money ever crossed a border.
---
8 In the course of the investigation law enforcement seized about $5 million in cash, 302 pounds of cocaine, three rifles and a parrot, which is being looked after.
9 "Dangerous drugs such as fentanyl are destroying people's lives, and money is why," said United States Attorney Esmé Trujillo-Baird.
10 "We will follow it wherever it goes, including nowhere."
11 The Treasury Department put the cartel's chief broker in Culiacán, Ramiro Quintero Beltrán, on its list in March; he has not been charged in this case.
12 If convicted, the lead defendant would face a statutory minimum sentence of 10 years.
* 13 Component(s): Criminal Division | Press Release Number: 24-764
E Place|Los Angeles|LOS ANGELES;Los Angeles
E Organization|Sinaloa Cartel|Sinaloa Cartel
E Place|San Gabriel Valley|San Gabriel Valley
E Person|Edgar Iván Zazueta-Lomelí|Edgar Iván Zazueta-Lomelí;Zazueta
E Place|East Los Angeles|East Los Angeles
E Organization|Drug Enforcement Administration|Drug Enforcement Administration;DEA
E Person|Deng Peiyao|Deng Peiyao
E Place|Zhuhai|Zhuhai
E Place|China|Chinese
E Person|Shao Jianming|Shao Jianming
E Place|Culiacán|Culiacán
E Place|United States|America;United States
E Commodity|cocaine|cocaine
E Commodity|rifles|rifles
E Commodity|fentanyl|fentanyl
E Person|Esmé Trujillo-Baird|Esmé Trujillo-Baird
E Organization|Treasury Department|Treasury Department
E Person|Ramiro Quintero Beltrán|Ramiro Quintero Beltrán
C Edgar Iván Zazueta-Lomelí|The lead defendant@2;the lead defendant@12
C Deng Peiyao|Another defendant@3
C Sinaloa Cartel|the cartel@6;the cartel's@11
C Shao Jianming|a broker@4
C Ramiro Quintero Beltrán|the cartel's chief broker@11;he@11
C Treasury Department|its@11
R Edgar Iván Zazueta-Lomelí|ACCUSED_BY|United States|1-2|asserted|on Tuesday
R Edgar Iván Zazueta-Lomelí|ARRESTED_BY|Drug Enforcement Administration|2|asserted|on June 6
R Deng Peiyao|ARRESTED_BY|China|3|asserted|-
R Deng Peiyao|ACCUSED_BY|United States|1-3|asserted|on Tuesday
R Edgar Iván Zazueta-Lomelí|EMPLOYED_BY|Sinaloa Cartel|4|alleged|-
R Edgar Iván Zazueta-Lomelí|MET_WITH|Shao Jianming|4|alleged|in January 2021
R Esmé Trujillo-Baird|EMPLOYED_BY|United States|9|asserted|-
R Ramiro Quintero Beltrán|SANCTIONED_BY|Treasury Department|11|asserted|in March
R Ramiro Quintero Beltrán|EMPLOYED_BY|Sinaloa Cartel|4-11|asserted|-
R Ramiro Quintero Beltrán|ACCUSED_BY|United States|1-11|denied|-
B 13

@za-044|dutch customs / prosecution service release|2024-03-27|Two companies searched over parts for ice-class tankers
1 Investigators of the Fiscal Information and Investigation Service (FIOD) searched a warehouse in Drachten and two homes on Tuesday, in an inquiry into the alleged evasion of sanctions by a supplier of ship's equipment.
2 The searches were carried out under the direction of the Netherlands Public Prosecution Service.
---
3 The company, Friso Marine Technics B.V., is suspected of having delivered ballast pumps and thrusters to the Russian yard Zaliv Vostok after 2022, by way of a firm in Turkey, Ege Gemi Malzeme.
4 Its director, a man of 58 from Sneek, was arrested and may not see anyone but his counsel.
5 Two paintings and a vintage tractor were also taken.
---
6 The inquiry was opened after Customs at Schiphol stopped a crate of valves which, according to the label, was on its way to a brewery.
7 "There was nothing about it that smelt of beer," a spokesman for Customs, Wiebe Hoekzema, said.
8 The European Union placed Zaliv Vostok on its list of December 2022 and, since June, export to it via third countries has been an offence in so many words.
---
9 Friso Marine Technics says in a written reply that it cut off all contact with Russia in February 2022 and that the pumps were for a ferry in Izmir.
10 The mayor of the municipality of Smallingerland, Hessel Terpstra-Vos, who was to have opened a new hall at the premises on Thursday, has sent his regrets.
11 About 140 such investigations have been started in the country since the war began; 21 have led to a conviction, the heaviest of which was 18 months.
12 The arrested man is to be brought before the examining magistrate tomorrow.
E Organization|Fiscal Information and Investigation Service|Fiscal Information and Investigation Service;FIOD
E Place|Drachten|Drachten
E Organization|Netherlands Public Prosecution Service|Netherlands Public Prosecution Service
E Firm|Friso Marine Technics B.V.|Friso Marine Technics B.V.;Friso Marine Technics
E Commodity|ballast pumps|ballast pumps
E Commodity|thrusters|thrusters
E Place|Russia|Russian;Russia
E Firm|Zaliv Vostok|Zaliv Vostok
E Place|Turkey|Turkey
E Firm|Ege Gemi Malzeme|Ege Gemi Malzeme
E Place|Sneek|Sneek
E Organization|Customs|Customs
E Place|Schiphol|Schiphol
E Commodity|valves|valves
E Commodity|beer|beer
E Person|Wiebe Hoekzema|Wiebe Hoekzema
E Organization|European Union|European Union
E Place|Izmir|Izmir
E Commodity|pumps|pumps
E Place|Smallingerland|Smallingerland
E Person|Hessel Terpstra-Vos|Hessel Terpstra-Vos
C Friso Marine Technics B.V.|a supplier of ship's equipment@1;The company@3;Its@4;it@9
C Zaliv Vostok|it@8
C European Union|its@8
C Hessel Terpstra-Vos|who@10;his@10
R Friso Marine Technics B.V.|ACCUSED_BY|Netherlands Public Prosecution Service|2-3|asserted|-
R Friso Marine Technics B.V.|EXPORTS|ballast pumps|3|alleged|after 2022
R Friso Marine Technics B.V.|EXPORTS|thrusters|3|alleged|after 2022
R Friso Marine Technics B.V.|SUPPLIES|Zaliv Vostok|3|alleged|after 2022
R Zaliv Vostok|IMPORTS|ballast pumps|3|alleged|after 2022
R Zaliv Vostok|IMPORTS|thrusters|3|alleged|after 2022
R Zaliv Vostok|LOCATED_IN|Russia|3|asserted|-
R Ege Gemi Malzeme|LOCATED_IN|Turkey|3|asserted|-
R Wiebe Hoekzema|EMPLOYED_BY|Customs|7|asserted|-
R Zaliv Vostok|SANCTIONED_BY|European Union|8|asserted|of December 2022
R Friso Marine Technics B.V.|SUPPLIES|Zaliv Vostok|3-9|denied|-
R Friso Marine Technics B.V.|TRADES_WITH|Russia|9|denied|-
R Hessel Terpstra-Vos|LEADS|Smallingerland|10|asserted|-

@za-045|pacific media release|2025-08-04|Readout: Meeting of the Prime Ministers of Fiji and Samoa at Nadi
1 The Prime Minister of Fiji, Sitiveni Rabuka, today received his Samoan counterpart, Fiame Naomi Mata'afa, who was in transit at Nadi on her way home from Kyoto.
2 The conversation lasted for a little over forty minutes and touched upon kava, undersea cables and the price of mutton.
---
3 On kava, the two leaders took note of the fact that Fiji's exports earned FJ$48 million last year, nearly all of it from the United States and New Zealand, and they congratulated the growers of Kadavu.
4 On cables, they agreed that the branch to Apia should be surveyed again.
5 The survey vessel, RV Tui Lagi, owned by Oceania Seabed Surveys Pte Ltd of Suva, is at present laid up in Lautoka with a broken winch.
6 No cost has been worked out.
---
7 They recalled with affection the late Ratu Epeli, at whose funeral both had spoken.
8 Prime Minister Fiame invited her host to attend the sixty-third anniversary of Samoa's independence, an invitation that, owing to the sitting of Parliament, he was unable to take up; the Minister for Women, Lynda Tabuya-Cakau, went to Apia in his place in June.
9 The visitor was seen off by the Permanent Secretary for Foreign Affairs, Jope Raicebe.
10 Passengers who had been waiting in the same lounge described the two as "in good spirits" and said that neither had skipped the queue for coffee.
11 A question about a foreign shipping company, whose flag registration Samoa is said to have cancelled, was not answered.
E Person|Sitiveni Rabuka|Sitiveni Rabuka
E Place|Fiji|Fiji
E Person|Fiame Naomi Mata'afa|Fiame Naomi Mata'afa;Fiame
E Place|Samoa|Samoa;Samoan
E Place|Nadi|Nadi
E Place|Kyoto|Kyoto
E Commodity|kava|kava
E Commodity|mutton|mutton
E Place|United States|United States
E Place|New Zealand|New Zealand
E Place|Kadavu|Kadavu
E Place|Apia|Apia
E Vessel|RV Tui Lagi|RV Tui Lagi
E Firm|Oceania Seabed Surveys Pte Ltd|Oceania Seabed Surveys Pte Ltd
E Place|Suva|Suva
E Place|Lautoka|Lautoka
E Person|Ratu Epeli|Ratu Epeli
E Organization|Parliament|Parliament
E Organization|Ministry for Women|Women
E Person|Lynda Tabuya-Cakau|Lynda Tabuya-Cakau
E Organization|Ministry of Foreign Affairs|Foreign Affairs
E Person|Jope Raicebe|Jope Raicebe
C Fiame Naomi Mata'afa|his Samoan counterpart@1;who@1;her@1;her@8;The visitor@9
C Sitiveni Rabuka|his@1;her host@8;he@8;his@8
C RV Tui Lagi|The survey vessel@5
R Sitiveni Rabuka|LEADS|Fiji|1|asserted|-
R Fiame Naomi Mata'afa|LEADS|Samoa|1|asserted|-
R Sitiveni Rabuka|MET_WITH|Fiame Naomi Mata'afa|1|asserted|today
R Fiame Naomi Mata'afa|VISITED|Kyoto|1|asserted|-
R Fiame Naomi Mata'afa|VISITED|Nadi|1|asserted|today
R Fiji|EXPORTS|kava|3|asserted|last year
R Fiji|SUPPLIES|United States|3|asserted|last year
R Fiji|SUPPLIES|New Zealand|3|asserted|last year
R United States|IMPORTS|kava|3|asserted|last year
R New Zealand|IMPORTS|kava|3|asserted|last year
R Oceania Seabed Surveys Pte Ltd|OWNS|RV Tui Lagi|5|asserted|-
R Oceania Seabed Surveys Pte Ltd|LOCATED_IN|Suva|5|asserted|-
R RV Tui Lagi|LOCATED_IN|Lautoka|5|asserted|at present
R Sitiveni Rabuka|VISITED|Samoa|1-8|denied|-
R Lynda Tabuya-Cakau|LEADS|Ministry for Women|8|asserted|-
R Lynda Tabuya-Cakau|VISITED|Apia|8|asserted|in June
R Jope Raicebe|EMPLOYED_BY|Ministry of Foreign Affairs|9|asserted|-
R Fiame Naomi Mata'afa|MET_WITH|Jope Raicebe|9|asserted|-

@za-046|proclamation explainer|2025-07-31|Q&A: the copper order, line by line
1 On Wednesday the President signed a proclamation that puts a duty of 50 percent on semi-finished copper, and the price in New York fell by a fifth in an afternoon.
2 We went through it with Philomena Garrity, who heads metals research at Stannard & Roe in Chicago.
* 3 Q: Everyone expected refined copper to be in it. Why isn't it?
* 4 A: Because somebody explained to the White House that you cannot make wire out of patriotism. Cathode and concentrate are left out until at least 2027, when a duty of 15 percent may follow.
* 5 Q: Who sells the United States its copper?
* 6 A: Chile above all; about two thirds of our imports of refined metal come from there. Canada and Peru do the rest. None of that is touched.
* 7 Q: Then who is hit?
* 8 A: Makers of pipe. There is a plant in Busan, Daehan Brass, that ships tubing to half the plumbers of Ohio through its Columbus arm, Daehan America, and it will have to think of something. So will a mill in Monterrey.
* 9 Q: Is this a sanction?
* 10 A: It's a tax. Nobody is accused of anything, except perhaps arithmetic.
* 11 Q: Section 2 speaks of scrap.
* 12 A: Yes. A quarter of all high-quality scrap produced here has to be sold here, from 2027. China was the best customer for it and had all but stopped buying by May, so the timing is curious.
* 13 Q: Chile's minister of finance said he'd fly up.
* 14 A: Ignacio Larraín-Vidal has been up. He saw the trade representative on the 22nd. He may well be the reason why cathode is out.
* 15 Q: And what do you do with the copper that was rushed in since January?
* 16 A: You look at it. There are 600,000 tons of it standing around in New Orleans like guests who came to the wrong wedding.
---
17 The interview has been shortened.
18 Stannard & Roe holds no position in copper, or says so.
E Commodity|semi-finished copper|semi-finished copper
E Place|New York|New York
E Person|Philomena Garrity|Philomena Garrity
E Firm|Stannard & Roe|Stannard & Roe
E Place|Chicago|Chicago
E Commodity|refined copper|refined copper
E Commodity|copper|copper
E Place|White House|White House
E Commodity|cathode|Cathode;cathode
E Commodity|concentrate|concentrate
E Place|United States|United States
E Place|Chile|Chile
E Place|Canada|Canada
E Place|Peru|Peru
E Place|Busan|Busan
E Firm|Daehan Brass|Daehan Brass
E Commodity|tubing|tubing
E Place|Ohio|Ohio
E Place|Columbus|Columbus
E Firm|Daehan America|Daehan America
E Place|Monterrey|Monterrey
E Commodity|scrap|scrap
E Place|China|China
E Person|Ignacio Larraín-Vidal|Ignacio Larraín-Vidal
E Place|New Orleans|New Orleans
E Commodity|pipe|pipe
E Commodity|refined metal|refined metal
C Philomena Garrity|who@2
C United States|its@5;our@6;here@12
C Daehan Brass|its@8;it@8
C Chile|there@6
C Ignacio Larraín-Vidal|Chile's minister of finance@13;he@13;He@14
C scrap|it@12
R Philomena Garrity|EMPLOYED_BY|Stannard & Roe|2|asserted|-
R Stannard & Roe|LOCATED_IN|Chicago|2|asserted|-
R United States|IMPORTS|refined metal|5-6|asserted|-
R United States|IMPORTS|copper|5|asserted|-
R Chile|SUPPLIES|United States|5-6|asserted|-
R Canada|SUPPLIES|United States|5-6|asserted|-
R Peru|SUPPLIES|United States|5-6|asserted|-
R Chile|EXPORTS|refined metal|6|asserted|-
R Daehan Brass|EXPORTS|tubing|8|asserted|-
R Daehan Brass|SUPPLIES|Ohio|8|asserted|-
R Ohio|IMPORTS|tubing|8|asserted|-
R Daehan America|SUBSIDIARY_OF|Daehan Brass|8|asserted|-
R Daehan America|LOCATED_IN|Columbus|8|asserted|-
R China|IMPORTS|scrap|12|asserted|-
R United States|SUPPLIES|China|11-12|asserted|-
R United States|EXPORTS|scrap|11-12|asserted|-
R Ignacio Larraín-Vidal|EMPLOYED_BY|Chile|13-14|asserted|-
R Ignacio Larraín-Vidal|VISITED|United States|13-14|asserted|on the 22nd

@za-047|un sanctions committee press release|2024-11-08|Security Council 2127 Committee amends one entry, adds two to its sanctions list
1 On 7 November the Security Council Committee established pursuant to resolution 2127 (2013) approved the addition of the entries specified below to its list of individuals and entities subject to the assets freeze and travel ban.
* 2 A. Individuals
* 3 CFi.019 Name: 1: ABDOULAYE 2: MAHAMAT-NOUR 3: na 4: na. Title: General. Designation: Chief of Staff of the Coalition des Patriotes du Nord. A.k.a.: Général Cobra. POB: Birao, Central African Republic. Listed on: 7 Nov. 2024. Other information: Has taxed the passage of cattle and purchased ammunition in Am Dafok.
* 4 B. Entities and other groups
* 5 CFe.004 Name: SOCIÉTÉ BANGASSOU OR ET DIAMANTS. A.k.a.: SBOD. Address: Avenue Boganda, Bangui, Central African Republic. Listed on: 7 Nov. 2024. Other information: Diamond-buying house. Sells rough diamonds to buyers in Antwerp and Dubai. Chaired by Hyacinthe Wodobodé-Ngaïssona.
---
6 The Committee also amended the address in the entry of a person listed since 2017.
7 A proposal to list the timber company Forêts de la Lobaye was placed on hold by one of its members and has not been agreed.
8 The arms embargo on the Government, it will be recalled, was lifted on 30 July by resolution 2745 (2024).
---
9 Members of the Committee heard on the same day from its Panel of Experts, whose coordinator, Roswitha Zellweger-Toé, had come back from Bria and Bambari in October with what she called "more questions than mosquito bites".
10 Names of individuals and entities are made available in all six official languages.
11 For information media. Not an official record.
E Organization|Security Council Committee|Security Council Committee;Security Council 2127 Committee;Committee
E Person|Abdoulaye Mahamat-Nour|ABDOULAYE 2: MAHAMAT-NOUR;Général Cobra
E Organization|Coalition des Patriotes du Nord|Coalition des Patriotes du Nord
E Place|Birao|Birao
E Place|Central African Republic|Central African Republic
E Commodity|cattle|cattle
E Commodity|ammunition|ammunition
E Place|Am Dafok|Am Dafok
E Firm|Société Bangassou Or et Diamants|SOCIÉTÉ BANGASSOU OR ET DIAMANTS;SBOD
E Place|Bangui|Bangui
E Commodity|rough diamonds|rough diamonds
E Place|Antwerp|Antwerp
E Place|Dubai|Dubai
E Person|Hyacinthe Wodobodé-Ngaïssona|Hyacinthe Wodobodé-Ngaïssona
E Commodity|timber|timber
E Firm|Forêts de la Lobaye|Forêts de la Lobaye
E Organization|Panel of Experts|Panel of Experts
E Person|Roswitha Zellweger-Toé|Roswitha Zellweger-Toé
E Place|Bria|Bria
E Place|Bambari|Bambari
C Security Council Committee|its@1;its@7;its@9
C Panel of Experts|whose@9
C Société Bangassou Or et Diamants|Diamond-buying house@5
C Roswitha Zellweger-Toé|she@9
R Abdoulaye Mahamat-Nour|SANCTIONED_BY|Security Council Committee|1-3|asserted|On 7 November
R Abdoulaye Mahamat-Nour|EMPLOYED_BY|Coalition des Patriotes du Nord|3|asserted|-
R Birao|LOCATED_IN|Central African Republic|3|asserted|-
R Abdoulaye Mahamat-Nour|IMPORTS|ammunition|3|asserted|-
R Société Bangassou Or et Diamants|SANCTIONED_BY|Security Council Committee|1-5|asserted|On 7 November
R Société Bangassou Or et Diamants|LOCATED_IN|Bangui|5|asserted|-
R Bangui|LOCATED_IN|Central African Republic|5|asserted|-
R Société Bangassou Or et Diamants|EXPORTS|rough diamonds|5|asserted|-
R Société Bangassou Or et Diamants|SUPPLIES|Antwerp|5|asserted|-
R Société Bangassou Or et Diamants|SUPPLIES|Dubai|5|asserted|-
R Antwerp|IMPORTS|rough diamonds|5|asserted|-
R Dubai|IMPORTS|rough diamonds|5|asserted|-
R Hyacinthe Wodobodé-Ngaïssona|LEADS|Société Bangassou Or et Diamants|5|asserted|-
R Forêts de la Lobaye|SANCTIONED_BY|Security Council Committee|1-7|expected|-
R Roswitha Zellweger-Toé|LEADS|Panel of Experts|9|asserted|-
R Roswitha Zellweger-Toé|VISITED|Bria|9|asserted|in October
R Roswitha Zellweger-Toé|VISITED|Bambari|9|asserted|in October

@za-048|canadian border agency release|2025-02-19|CBSA intercepts stolen pickups in Montréal rail yard
1 MONTRÉAL, QUÉBEC — Between January 6 and February 11 officers of the Canada Border Services Agency (CBSA) found 57 stolen vehicles in containers that were waiting to be loaded for the Mediterranean.
2 The vehicles, pickups and sport-utility models for the most part, have been handed to the Service de police de la Ville de Montréal (SPVM).
3 Their owners, among them a dentist from Oakville who has now lost three in as many years, have been informed.
---
4 The containers had been booked by Transit Boréal 9417 inc., a freight forwarder in Laval, and bore documents for "furniture and personal effects".
5 Most were addressed to a used-car market in Misrata, some to Salerno.
6 On February 12 the SPVM arrested the forwarder's owner, Jean-Sébastien Khalifé-Roy, 36, and an accomplice of 22 whose name cannot be published.
7 Khalifé-Roy was released upon a promise to appear.
---
8 "Every car that we pull out of a box is a car that does not pay for a gun," said Solange Amyot-Deer, the CBSA's director for the port.
9 Insurers put the damage from auto theft at $1.5 billion a year.
10 The national action plan sanctioned by cabinet last May gave the agency $28 million for scanners; two of the five have arrived, from Rapiscan-Nord of Kanata, and one works.
11 A second forwarder, which was searched on the same day, is not suspected of any offence.
---
12 If you see something, call the border watch line.
13 The Italian consul in Montréal visited the yard on Friday and said that his country, too, would like fewer surprises.
* 14 Follow us on X, LinkedIn and YouTube. -30-
E Place|Montréal|MONTRÉAL;Montréal
E Place|Québec|QUÉBEC
E Organization|Canada Border Services Agency|Canada Border Services Agency;CBSA
E Commodity|stolen vehicles|stolen vehicles
E Place|Mediterranean|Mediterranean
E Organization|Service de police de la Ville de Montréal|Service de police de la Ville de Montréal;SPVM
E Place|Oakville|Oakville
E Firm|Transit Boréal 9417 inc.|Transit Boréal 9417 inc.
E Place|Laval|Laval
E Commodity|furniture|furniture
E Place|Misrata|Misrata
E Place|Salerno|Salerno
E Person|Jean-Sébastien Khalifé-Roy|Jean-Sébastien Khalifé-Roy;Khalifé-Roy
E Person|Solange Amyot-Deer|Solange Amyot-Deer
E Commodity|scanners|scanners
E Firm|Rapiscan-Nord|Rapiscan-Nord
E Place|Kanata|Kanata
E Place|Italy|Italian
E Commodity|pickups|pickups
C Transit Boréal 9417 inc.|a freight forwarder@4;the forwarder's@6
C Canada Border Services Agency|we@8;the agency@10
R Montréal|LOCATED_IN|Québec|1|asserted|-
R Transit Boréal 9417 inc.|LOCATED_IN|Laval|4|asserted|-
R Transit Boréal 9417 inc.|EXPORTS|stolen vehicles|1-5|expected|-
R Transit Boréal 9417 inc.|SUPPLIES|Misrata|4-5|expected|-
R Transit Boréal 9417 inc.|SUPPLIES|Salerno|4-5|expected|-
R Jean-Sébastien Khalifé-Roy|ARRESTED_BY|Service de police de la Ville de Montréal|6|asserted|On February 12
R Jean-Sébastien Khalifé-Roy|OWNS|Transit Boréal 9417 inc.|4-6|asserted|-
R Solange Amyot-Deer|EMPLOYED_BY|Canada Border Services Agency|8|asserted|-
R Rapiscan-Nord|SUPPLIES|Canada Border Services Agency|10|asserted|-
R Rapiscan-Nord|EXPORTS|scanners|10|asserted|-
R Canada Border Services Agency|IMPORTS|scanners|10|asserted|-
R Rapiscan-Nord|LOCATED_IN|Kanata|10|asserted|-
B 14

@za-049|unverified list notice, law firm site|2025-03-06|Additions to the Unverified List: what our clients should know today
1 On March 4 the Bureau of Industry and Security added fourteen parties to its Unverified List (UVL), took six off it, and moved two to the Entity List.
2 The UVL is not a black list.
3 It is a list of people at whose door somebody from an embassy knocked and was not let in.
* 4 Added
* 5 Malaysia: Klang Valley Photonics Sdn. Bhd.; Tok Bali Freight Solutions.
* 6 Germany: Institut für Angewandte Kryotechnik, Jena.
* 7 Moved to the Entity List
* 8 Lebanon: Phoenicia Instruments SAL, after its manager, Mr. Wadih Abou Rjeily, conceded that gauges bought in 2022 from Tulsa Gauge Works had been passed on to a buyer in Latakia.
* 9 Georgia: Kutaisi Avto Elektro.
* 10 Removed
* 11 Armenia: Sevan Lab Supply, whose end use was verified in November.
---
12 We are asked whether one may still ship to the institute in Jena.
13 One may, against a signed statement, and no license exception.
14 A spokeswoman of the institute, Dr. Annegret Pohlmann, told us that the visitor had come on a public holiday.
---
15 Readers will remember that in 2022 it took a trip of Under Secretary Estevez to Beijing to get several checks done that had been refused for two years.
16 There is as yet no sign that the present administration wants to travel.
* 17 About the author: Cordelia Anstruther-Ngo advises exporters from the Houston office of Baines Tollemache LLP. Attorney advertising.
E Organization|Bureau of Industry and Security|Bureau of Industry and Security
E Place|Malaysia|Malaysia
E Firm|Klang Valley Photonics Sdn. Bhd.|Klang Valley Photonics Sdn. Bhd.
E Firm|Tok Bali Freight Solutions|Tok Bali Freight Solutions
E Place|Germany|Germany
E Organization|Institut für Angewandte Kryotechnik|Institut für Angewandte Kryotechnik
E Place|Jena|Jena
E Place|Lebanon|Lebanon
E Firm|Phoenicia Instruments SAL|Phoenicia Instruments SAL
E Person|Wadih Abou Rjeily|Wadih Abou Rjeily
E Commodity|gauges|gauges
E Firm|Tulsa Gauge Works|Tulsa Gauge Works
E Place|Latakia|Latakia
E Place|Georgia|Georgia
E Firm|Kutaisi Avto Elektro|Kutaisi Avto Elektro
E Place|Armenia|Armenia
E Firm|Sevan Lab Supply|Sevan Lab Supply
E Person|Annegret Pohlmann|Annegret Pohlmann
E Person|Alan Estevez|Estevez
E Place|Beijing|Beijing
E Person|Cordelia Anstruther-Ngo|Cordelia Anstruther-Ngo
E Place|Houston|Houston
E Firm|Baines Tollemache LLP|Baines Tollemache LLP
C Bureau of Industry and Security|its@1
C Phoenicia Instruments SAL|its@8
C Institut für Angewandte Kryotechnik|the institute in Jena@12;the institute@14
C Sevan Lab Supply|whose@11
R Klang Valley Photonics Sdn. Bhd.|LOCATED_IN|Malaysia|5|asserted|-
R Tok Bali Freight Solutions|LOCATED_IN|Malaysia|5|asserted|-
R Institut für Angewandte Kryotechnik|LOCATED_IN|Germany|6|asserted|-
R Institut für Angewandte Kryotechnik|LOCATED_IN|Jena|6|asserted|-
R Klang Valley Photonics Sdn. Bhd.|SANCTIONED_BY|Bureau of Industry and Security|1-5|asserted|On March 4
R Tok Bali Freight Solutions|SANCTIONED_BY|Bureau of Industry and Security|1-5|asserted|On March 4
R Institut für Angewandte Kryotechnik|SANCTIONED_BY|Bureau of Industry and Security|1-6|asserted|On March 4
R Phoenicia Instruments SAL|SANCTIONED_BY|Bureau of Industry and Security|1-8|asserted|On March 4
R Phoenicia Instruments SAL|LOCATED_IN|Lebanon|8|asserted|-
R Wadih Abou Rjeily|LEADS|Phoenicia Instruments SAL|8|asserted|-
R Phoenicia Instruments SAL|IMPORTS|gauges|8|asserted|in 2022
R Tulsa Gauge Works|SUPPLIES|Phoenicia Instruments SAL|8|asserted|in 2022
R Phoenicia Instruments SAL|SUPPLIES|Latakia|8|asserted|-
R Phoenicia Instruments SAL|EXPORTS|gauges|8|asserted|-
R Kutaisi Avto Elektro|SANCTIONED_BY|Bureau of Industry and Security|1-9|asserted|On March 4
R Kutaisi Avto Elektro|LOCATED_IN|Georgia|9|asserted|-
R Sevan Lab Supply|LOCATED_IN|Armenia|11|asserted|-
R Annegret Pohlmann|EMPLOYED_BY|Institut für Angewandte Kryotechnik|12-14|asserted|-
R Alan Estevez|VISITED|Beijing|15|asserted|in 2022
B 17

@za-050|foreign ministry statement, lithuanian style|2024-05-16|Lithuania expands its national list; minister in Chișinău
1 Vilnius, 16 May. On the proposal of the Ministry of Foreign Affairs, 36 citizens of Belarus were barred from entering Lithuania today, the ministry's communications department reports.
2 They include the rector of the university of Hrodna, Iosif Kavalchuk-Hryn, who had students expelled for a song, and Zmitser Rahachou, commander of the Maryina Horka brigade.
3 The list will be passed to Latvia and Estonia, which as a rule copy it within a week.
---
4 Foreign Minister Gintautas Landsbergaitis, for his part, was in Moldova on Thursday, where he attended the Chișinău Security Forum and, in a corridor, talked with his Icelandic colleague, Þórdís Reykfjörð.
5 He promised a further eight mobile kitchens, after the twelve that Lithuania had given to Moldova's emergency inspectorate in March.
6 "Moldova's path to Europe is irreversible, unlike its roads, which I have just travelled in both directions," the minister said.
---
7 In reply to a question he denied that a permit had been issued for the transit of fertilizer from the Belarusian concern Soligorsk Kali to Klaipėda.
8 The concern has been under EU restrictions since 2021, and under American ones as well.
9 The last of its potash went through the port in January 2022.
10 "I do not know of a single wagon," he said; a deputy of the opposition, Rasa Juknaitė-Petrulienė, says that she knows of forty.
11 The Seimas is to hold a hearing on the matter next Wednesday.
E Place|Lithuania|Lithuania
E Place|Vilnius|Vilnius
E Organization|Ministry of Foreign Affairs|Ministry of Foreign Affairs
E Place|Belarus|Belarus;Belarusian
E Organization|university of Hrodna|university of Hrodna
E Person|Iosif Kavalchuk-Hryn|Iosif Kavalchuk-Hryn
E Person|Zmitser Rahachou|Zmitser Rahachou
E Organization|Maryina Horka brigade|Maryina Horka brigade
E Place|Latvia|Latvia
E Place|Estonia|Estonia
E Person|Gintautas Landsbergaitis|Gintautas Landsbergaitis
E Place|Moldova|Moldova
E Place|Chișinău|Chișinău
E Person|Þórdís Reykfjörð|Þórdís Reykfjörð
E Place|Iceland|Icelandic
E Commodity|mobile kitchens|mobile kitchens
E Organization|emergency inspectorate|emergency inspectorate
E Place|Europe|Europe
E Commodity|fertilizer|fertilizer
E Firm|Soligorsk Kali|Soligorsk Kali
E Place|Klaipėda|Klaipėda
E Organization|European Union|EU
E Place|United States|American
E Commodity|potash|potash
E Person|Rasa Juknaitė-Petrulienė|Rasa Juknaitė-Petrulienė
E Organization|Seimas|Seimas
C Gintautas Landsbergaitis|he@4;his@4;He@5;the minister@6;he@7;he@10;minister@0
C Iosif Kavalchuk-Hryn|the rector of the university of Hrodna@2;who@2
C Soligorsk Kali|The concern@8;its@9
C Rasa Juknaitė-Petrulienė|she@10
C Klaipėda|the port@9
C Ministry of Foreign Affairs|the ministry's@1
R Iosif Kavalchuk-Hryn|SANCTIONED_BY|Lithuania|1-2|asserted|today
R Zmitser Rahachou|SANCTIONED_BY|Lithuania|1-2|asserted|today
R Iosif Kavalchuk-Hryn|LEADS|university of Hrodna|2|asserted|-
R Zmitser Rahachou|LEADS|Maryina Horka brigade|2|asserted|-
R Iosif Kavalchuk-Hryn|SANCTIONED_BY|Latvia|2-3|expected|within a week
R Zmitser Rahachou|SANCTIONED_BY|Latvia|2-3|expected|within a week
R Iosif Kavalchuk-Hryn|SANCTIONED_BY|Estonia|2-3|expected|within a week
R Zmitser Rahachou|SANCTIONED_BY|Estonia|2-3|expected|within a week
R Gintautas Landsbergaitis|EMPLOYED_BY|Lithuania|1-4|asserted|-
R Gintautas Landsbergaitis|VISITED|Moldova|4|asserted|on Thursday
R Gintautas Landsbergaitis|VISITED|Chișinău|0-4|asserted|on Thursday
R Gintautas Landsbergaitis|MET_WITH|Þórdís Reykfjörð|4|asserted|on Thursday
R Þórdís Reykfjörð|EMPLOYED_BY|Iceland|4|asserted|-
R Lithuania|SUPPLIES|emergency inspectorate|5|asserted|in March
R Lithuania|EXPORTS|mobile kitchens|5|asserted|in March
R emergency inspectorate|LOCATED_IN|Moldova|5|asserted|-
R Lithuania|SUPPLIES|Moldova|5|expected|-
R Soligorsk Kali|LOCATED_IN|Belarus|7|asserted|-
R Soligorsk Kali|SANCTIONED_BY|European Union|7-8|asserted|since 2021
R Soligorsk Kali|SANCTIONED_BY|United States|7-8|asserted|-
R Soligorsk Kali|EXPORTS|potash|7-9|asserted|in January 2022

@za-051|un rights office statement|2023-11-02|UN experts alarmed by reprisals against lawyers
1 GENEVA – A group of UN-appointed experts today expressed alarm at the growing use of so-called national security listings against lawyers who represent trade unionists, journalists and the families of the disappeared.
2 "A lawyer is not her client," the experts said. "A State that sanctions counsel for the company she keeps has misunderstood both."
---
3 In three countries that the experts did not name, forty-one lawyers have had their accounts frozen since the start of the year.
4 In a fourth, an entire bar association was told that it would be audited, re-registered and moved to a building without a lift.
5 The experts have raised the cases with the Governments concerned and have received two replies, one of which consisted of a brochure.
---
6 The practice is not new.
7 During the past decade several Governments lifted measures of the kind after courts found that the evidence amounted to press clippings.
8 Experts also recalled that freezing orders must allow for the payment of rent, food and medicine, and that a listing should end when its reason does.
9 They would welcome an invitation to visit any country that has nothing to hide.
---
10 The experts are part of what is known as the Special Procedures of the Human Rights Council.
11 They are not staff and do not receive a salary for their work, a circumstance of which they are reminded each December.
* 12 For inquiries and media requests, please write to the secretariat. Tags: lawyers, sanctions, civic space
E Place|Geneva|GENEVA
E Organization|United Nations|UN
E Organization|Human Rights Council|Human Rights Council
B 12

@za-052|justice department release, fraud and iran|2025-02-07|Two Charged With Shipping Drone Parts Through Hong Kong to Isfahan
1 A criminal complaint was unsealed today in the Eastern District of New York charging Hadi Karbassian, 41, and Mehrdad Omidbakhsh, 38, both of Isfahan, with conspiring to procure U.S.-made parts for the Islamic Revolutionary Guard Corps (IRGC).
2 Neither is in custody, and photographs of both, one of them taken at a wedding, have been added to the website of the FBI.
---
3 As alleged, the two men set up a trading company in Hong Kong, Kowloon Rah Limited, that e-mailed American distributors under the names of "Judy" and "Sam".
4 Judy was especially polite.
5 In August 2020 a distributor in Phoenix, Saguaro Micro Supply, quoted her a price for 500 amplifiers and, having a bad feeling, telephoned the authorities instead of shipping them.
6 Others did ship: according to the complaint some 2,800 servo controllers went from Kowloon Rah to Sahand-Parvaz Isfahan between 2021 and 2023, and one of these was later dug out of the wall of a school in Odesa.
---
7 On the same day OFAC announced measures against the company, the two defendants and a third man, who has not been charged.
8 "American parts do not belong in Iranian drones," said Acting Assistant Attorney General Devlin Prescott-Yu, who visited Kyiv in December to collect evidence.
9 The Bureau of Industry and Security's field office in Phoenix gave valuable assistance, as did the lawyer for Saguaro, Marisol Etcheverry.
10 The maximum penalty is 20 years.
11 The charges in the complaint are allegations, and the defendants are presumed innocent unless and until they are proved guilty.
E Place|Eastern District of New York|Eastern District of New York
E Place|Hong Kong|Hong Kong
E Place|Isfahan|Isfahan
E Person|Hadi Karbassian|Hadi Karbassian
E Person|Mehrdad Omidbakhsh|Mehrdad Omidbakhsh
E Place|United States|U.S.;American
E Organization|Islamic Revolutionary Guard Corps|Islamic Revolutionary Guard Corps;IRGC
E Organization|FBI|FBI
E Firm|Kowloon Rah Limited|Kowloon Rah Limited;Kowloon Rah
E Place|Phoenix|Phoenix
E Firm|Saguaro Micro Supply|Saguaro Micro Supply;Saguaro
E Commodity|amplifiers|amplifiers
E Commodity|servo controllers|servo controllers
E Firm|Sahand-Parvaz Isfahan|Sahand-Parvaz Isfahan
E Place|Odesa|Odesa
E Organization|Office of Foreign Assets Control|OFAC
E Commodity|drones|drones
E Place|Iran|Iranian
E Person|Devlin Prescott-Yu|Devlin Prescott-Yu
E Place|Kyiv|Kyiv
E Organization|Bureau of Industry and Security|Bureau of Industry and Security
E Person|Marisol Etcheverry|Marisol Etcheverry
C Kowloon Rah Limited|a trading company@3;her@5;the company@7
C Saguaro Micro Supply|a distributor in Phoenix@5
C Hadi Karbassian|the two men@3;the two defendants@7
C Devlin Prescott-Yu|who@8
R Hadi Karbassian|ACCUSED_BY|United States|1|asserted|today
R Mehrdad Omidbakhsh|ACCUSED_BY|United States|1|asserted|today
R Hadi Karbassian|OWNS|Kowloon Rah Limited|1-3|alleged|-
R Mehrdad Omidbakhsh|OWNS|Kowloon Rah Limited|1-3|alleged|-
R Kowloon Rah Limited|LOCATED_IN|Hong Kong|3|asserted|-
R Saguaro Micro Supply|LOCATED_IN|Phoenix|5|asserted|-
R Saguaro Micro Supply|SUPPLIES|Kowloon Rah Limited|3-5|denied|In August 2020
R Kowloon Rah Limited|SUPPLIES|Sahand-Parvaz Isfahan|6|alleged|between 2021 and 2023
R Kowloon Rah Limited|EXPORTS|servo controllers|6|alleged|between 2021 and 2023
R Sahand-Parvaz Isfahan|IMPORTS|servo controllers|6|alleged|between 2021 and 2023
R Kowloon Rah Limited|SANCTIONED_BY|Office of Foreign Assets Control|3-7|asserted|On the same day
R Hadi Karbassian|SANCTIONED_BY|Office of Foreign Assets Control|1-7|asserted|On the same day
R Mehrdad Omidbakhsh|SANCTIONED_BY|Office of Foreign Assets Control|1-7|asserted|On the same day
R Devlin Prescott-Yu|EMPLOYED_BY|United States|8|asserted|-
R Devlin Prescott-Yu|VISITED|Kyiv|8|asserted|in December
R Marisol Etcheverry|EMPLOYED_BY|Saguaro Micro Supply|9|asserted|-

@za-053|kenyan maritime authority notice|2024-03-04|KMA holds coaster at Mombasa, warns owners
1 The Kenya Maritime Authority has detained the general cargo ship MV Zanj Rose at Mbaraki wharf, Mombasa, following an inspection under the Indian Ocean Memorandum of Understanding (IOMOU) on Port State Control.
2 Inspectors from the Authority boarded the forty-one-year-old ship on 27th February and noted twenty-two deficiencies, of which six are detainable.
3 Among the latter is a fire pump that, in the words of the report, "has been removed for cooking purposes".
---
4 She arrived from Mukalla with a cargo of dates and is owned by Messrs Bandari Feeders Co. Ltd. of Zanzibar.
5 The owner was given until Friday to appoint a classification society.
6 Eng. Rashid Mwinyihaji, who directs the company, told this office by telephone that the vessel is "safe like a mosque" and that the Authority is being used by competitors.
---
7 Another vessel, MV Al Amal 3, which had been reported in the press as detained, has in fact sailed.
8 The Authority's Director of Maritime Safety, Ms. Purity Chepkemoi, is to attend the IOMOU Committee in Muscat next month, at which the question of ships above forty years will come up.
9 Shipowners are reminded that an exemption, once granted, is not inherited by the next ship.
10 Crew who have not been paid may call at the seamen's mission, where there is tea, a chaplain and a lawyer, in that order.
11 Signed for the Ag. Director General.
12 Vision: A leader in maritime affairs. ISO 9001:2015 certified.
E Organization|Kenya Maritime Authority|Kenya Maritime Authority;KMA
E Vessel|MV Zanj Rose|MV Zanj Rose
E Place|Mbaraki wharf|Mbaraki wharf
E Place|Mombasa|Mombasa
E Organization|Indian Ocean Memorandum of Understanding|Indian Ocean Memorandum of Understanding;IOMOU
E Place|Mukalla|Mukalla
E Commodity|dates|dates
E Firm|Bandari Feeders Co. Ltd.|Bandari Feeders Co. Ltd.
E Place|Zanzibar|Zanzibar
E Person|Rashid Mwinyihaji|Rashid Mwinyihaji
E Vessel|MV Al Amal 3|MV Al Amal 3
E Person|Purity Chepkemoi|Purity Chepkemoi
E Place|Muscat|Muscat
C Kenya Maritime Authority|the Authority@2;this office@6;the Authority@6;The Authority@8
C MV Zanj Rose|the forty-one-year-old ship@2;She@4;the vessel@6
C Bandari Feeders Co. Ltd.|The owner@5;the company@6
C Rashid Mwinyihaji|who@6
C MV Al Amal 3|Another vessel@7;which@7
R MV Zanj Rose|ARRESTED_BY|Kenya Maritime Authority|1|asserted|-
R MV Zanj Rose|LOCATED_IN|Mbaraki wharf|1|asserted|-
R Mbaraki wharf|LOCATED_IN|Mombasa|1|asserted|-
R Bandari Feeders Co. Ltd.|OWNS|MV Zanj Rose|1-4|asserted|-
R Bandari Feeders Co. Ltd.|LOCATED_IN|Zanzibar|4|asserted|-
R Rashid Mwinyihaji|LEADS|Bandari Feeders Co. Ltd.|4-6|asserted|-
R MV Al Amal 3|ARRESTED_BY|Kenya Maritime Authority|1-7|denied|-
R Purity Chepkemoi|EMPLOYED_BY|Kenya Maritime Authority|8|asserted|-
R Purity Chepkemoi|VISITED|Muscat|8|expected|next month
B 12

@za-054|embassy news|2025-10-02|The Ambassador's week: Rīga, Liepāja and a great many handshakes
1 Ambassador Christopher Wolstenholme spent Monday in Liepāja, a city of wind and amber, as the guest of its mayor, Gunārs Bērziņš-Ansis.
2 At the former naval port he walked through the works of Kurzeme Composite, which builds hulls for unmanned boats and is 40 per cent owned by Britain's Solent Uncrewed.
3 The first eight boats went to the Latvian Naval Forces in August.
4 Another twenty are on order for Ukraine, to be paid for by the Netherlands, if all goes well, before Christmas.
---
5 On Tuesday the Ambassador was back in Rīga to host a breakfast on sanctions compliance for bankers.
6 The speaker, Dr Ilona Vītoliņa of the Financial Intelligence Unit, said that the word most often found in her inbox is "inadvertently".
7 She also said that transit of timber with doubtful birth certificates had fallen by nine-tenths since 2022, while trade in coffins had not changed.
---
8 On Wednesday he had hoped to attend the singing festival in Cēsis, but a cold prevented it.
9 The Deputy Head of Mission, Aoife Lanigan, went instead and has not stopped humming.
---
10 Next week brings a visit by the Chief of the Defence Staff, who will call at Ādaži, where British soldiers are to train with Canadian and Latvian ones.
11 Members of the public cannot attend, though they may hear it.
12 The visa section is closed on Friday.
* 13 Follow us. Jobs at the Embassy. Help for British nationals. Accessibility.
E Person|Christopher Wolstenholme|Christopher Wolstenholme
E Place|Rīga|Rīga
E Place|Liepāja|Liepāja
E Person|Gunārs Bērziņš-Ansis|Gunārs Bērziņš-Ansis
E Commodity|amber|amber
E Firm|Kurzeme Composite|Kurzeme Composite
E Commodity|hulls|hulls
E Commodity|unmanned boats|unmanned boats
E Place|United Kingdom|Britain;British
E Firm|Solent Uncrewed|Solent Uncrewed
E Organization|Latvian Naval Forces|Latvian Naval Forces
E Place|Ukraine|Ukraine
E Place|Netherlands|Netherlands
E Person|Ilona Vītoliņa|Ilona Vītoliņa
E Organization|Financial Intelligence Unit|Financial Intelligence Unit
E Commodity|timber|timber
E Commodity|coffins|coffins
E Place|Cēsis|Cēsis
E Person|Aoife Lanigan|Aoife Lanigan
E Place|Ādaži|Ādaži
E Place|Canada|Canadian
E Place|Latvia|Latvian
C Christopher Wolstenholme|The Ambassador@0;he@2;the Ambassador@5;he@8
C Liepāja|its@1;a city of wind and amber@1
C Kurzeme Composite|which@2
C unmanned boats|The first eight boats@3;Another twenty@4
C Ilona Vītoliņa|her@6;She@7
R Christopher Wolstenholme|VISITED|Liepāja|1|asserted|Monday
R Gunārs Bērziņš-Ansis|LEADS|Liepāja|1|asserted|-
R Christopher Wolstenholme|MET_WITH|Gunārs Bērziņš-Ansis|1|asserted|Monday
R Christopher Wolstenholme|VISITED|Rīga|5|asserted|On Tuesday
R Solent Uncrewed|INVESTED_IN|Kurzeme Composite|2|asserted|-
R Solent Uncrewed|LOCATED_IN|United Kingdom|2|asserted|-
R Kurzeme Composite|SUPPLIES|Latvian Naval Forces|2-3|asserted|in August
R Kurzeme Composite|EXPORTS|unmanned boats|2-3|asserted|in August
R Latvian Naval Forces|IMPORTS|unmanned boats|2-3|asserted|in August
R Kurzeme Composite|SUPPLIES|Ukraine|2-4|expected|before Christmas
R Ukraine|IMPORTS|unmanned boats|2-4|expected|before Christmas
R Ilona Vītoliņa|EMPLOYED_BY|Financial Intelligence Unit|6|asserted|-
R Christopher Wolstenholme|VISITED|Cēsis|8|denied|On Wednesday
R Aoife Lanigan|VISITED|Cēsis|8-9|asserted|On Wednesday
B 13

@za-055|french treasury avis, english version|2022-07-25|Notice to operators on the implementation of restrictive measures (seventh package)
1 The Directorate General of the Treasury draws the attention of operators to the entry into force of the so-called maintenance and alignment package adopted by the Council of the European Union on 21 July.
2 Its principal novelty is a prohibition on the purchase, import or transfer of Russian gold, including jewellery.
---
3 Kubfinans-Don, the last of the large banks of Rostov that had not been listed, is now subject to a freeze of its assets, as are the Nochnye Vepri motorcycle club and the actor Vladlen Mashkovich-Sura.
4 Exemptions exist for the wind-down of deals until 31 August.
5 No freeze applies to the subsidiary of the bank in Nice, a villa-management company, which was sold to its employees in March.
---
6 The attention of operators is further drawn to the following.
* 7 – Purchases of pharmaceutical products and of agricultural goods from Russia remain lawful.
* 8 – The vessel Sole Antico 2, immobilised at La Ciotat by French customs on 3 March, continues to be so; her mooring costs are a matter for her owner, which the customs believe to be a company linked to a director of an oil group.
* 9 – Airbus parts may not be sent to Russia, whatever the pretext, and a toilet door is an Airbus part.
---
10 Since the beginning of the crisis €1.2 billion has been frozen in France, half of it in the form of real estate between Menton and Saint-Tropez.
11 Any questions may be addressed to the office of Mme Solène Kerautret, head of sanctions at the Directorate General.
12 She answers on Thursdays.
E Organization|Directorate General of the Treasury|Directorate General of the Treasury;Directorate General
E Organization|Council of the European Union|Council of the European Union
E Place|Russia|Russian;Russia
E Commodity|gold|gold
E Commodity|jewellery|jewellery
E Firm|Kubfinans-Don|Kubfinans-Don
E Place|Rostov|Rostov
E Organization|Nochnye Vepri|Nochnye Vepri
E Person|Vladlen Mashkovich-Sura|Vladlen Mashkovich-Sura
E Place|Nice|Nice
E Commodity|pharmaceutical products|pharmaceutical products
E Commodity|agricultural goods|agricultural goods
E Vessel|Sole Antico 2|Sole Antico 2
E Place|La Ciotat|La Ciotat
E Place|France|French;France
E Firm|Airbus|Airbus
E Place|Menton|Menton
E Place|Saint-Tropez|Saint-Tropez
E Person|Solène Kerautret|Solène Kerautret
E Commodity|Airbus parts|Airbus parts
C Kubfinans-Don|its@3;the bank@5
C Sole Antico 2|her@8;her#2@8
C Solène Kerautret|She@12
R Russia|SANCTIONED_BY|Council of the European Union|1-2|asserted|on 21 July
R Kubfinans-Don|SANCTIONED_BY|Council of the European Union|1-3|asserted|on 21 July
R Kubfinans-Don|LOCATED_IN|Rostov|3|asserted|-
R Nochnye Vepri|SANCTIONED_BY|Council of the European Union|1-3|asserted|on 21 July
R Vladlen Mashkovich-Sura|SANCTIONED_BY|Council of the European Union|1-3|asserted|on 21 July
R Sole Antico 2|ARRESTED_BY|France|8|asserted|on 3 March
R Sole Antico 2|LOCATED_IN|La Ciotat|8|asserted|-
R Solène Kerautret|EMPLOYED_BY|Directorate General of the Treasury|11|asserted|-

@za-056|white house memorandum summary, hotel lobby newsletter|2025-06-30|The President's memorandum on Cuba, in five bullets
1 President Trump signed a National Security Presidential Memorandum on Monday that tightens, once more, what his predecessor had loosened in his last days.
2 Five things to know.
* 3 • Dealings with Tocororo Norte, the army's holding company, are off limits again, and so are those with its affiliates, unless they help "the Cuban people" (undefined).
* 4 • Tourism remains forbidden by statute; every trip needs an audit trail for five years.
* 5 • The embargo, which dates from 1962, is backed, and calls at the United Nations to end it are opposed.
* 6 • The Secretary of the Treasury is to report within 30 days.
* 7 • Nothing changes for chicken: Delta Broiler Exporters of Gulfport, Mississippi, sold 9,000 tons of leg quarters to the state importer Alimpex-Cuba in May and hopes to load as much in July.
---
8 Cuba's foreign minister, Bruno Rodríguez, called the document criminal.
9 "He has been to Florida, and Florida has been to him," he wrote of the Secretary of State.
10 Canada's Sherridon Nickel, which has mined at Moa for thirty years together with a state company, said that it would read it closely; its shares lost four percent in Toronto.
11 Spanish hoteliers, who have read such things closely under eleven presidents, did not comment.
12 The last American president to set foot on the island, Barack Obama, did so in March 2016, and threw out no baseball.
* 13 Havana Lobby is a weekly letter for people in the travel trade. Subscribe: $90 a year, cash also accepted.
E Person|Donald Trump|Trump
E Place|Cuba|Cuba;Cuban
E Firm|Tocororo Norte|Tocororo Norte
E Organization|United Nations|United Nations
E Organization|Treasury|Treasury
E Commodity|chicken|chicken
E Firm|Delta Broiler Exporters|Delta Broiler Exporters
E Place|Gulfport|Gulfport
E Place|Mississippi|Mississippi
E Commodity|leg quarters|leg quarters
E Firm|Alimpex-Cuba|Alimpex-Cuba
E Person|Bruno Rodríguez|Bruno Rodríguez
E Place|Florida|Florida
E Place|Canada|Canada
E Firm|Sherridon Nickel|Sherridon Nickel
E Place|Moa|Moa
E Place|Toronto|Toronto
E Place|Spain|Spanish
E Place|United States|American
E Person|Barack Obama|Barack Obama
C Tocororo Norte|the army's holding company@3;its@3
C Donald Trump|his@1
C Cuba|the island@12
C Bruno Rodríguez|he@9
C Sherridon Nickel|which@10;it@10;its@10
R Donald Trump|LEADS|United States|1-12|asserted|-
R Tocororo Norte|SANCTIONED_BY|United States|1-3|asserted|on Monday
R Cuba|SANCTIONED_BY|United States|0-5|asserted|1962
R Delta Broiler Exporters|LOCATED_IN|Gulfport|7|asserted|-
R Gulfport|LOCATED_IN|Mississippi|7|asserted|-
R Delta Broiler Exporters|SUPPLIES|Alimpex-Cuba|7|asserted|in May
R Delta Broiler Exporters|EXPORTS|leg quarters|7|asserted|in May
R Alimpex-Cuba|IMPORTS|leg quarters|7|asserted|in May
R Delta Broiler Exporters|SUPPLIES|Alimpex-Cuba|7|expected|in July
R Delta Broiler Exporters|EXPORTS|leg quarters|7|expected|in July
R Alimpex-Cuba|IMPORTS|leg quarters|7|expected|in July
R Bruno Rodríguez|EMPLOYED_BY|Cuba|8|asserted|-
R Sherridon Nickel|LOCATED_IN|Canada|10|asserted|-
R Barack Obama|VISITED|Cuba|8-12|asserted|in March 2016
B 13

@za-057|turkish customs ministry bulletin|2024-09-19|Operation at Kapıkule: 214 kilograms in a lorry of tiles
1 ANKARA – Customs Enforcement teams of the Ministry of Trade have seized 214 kilograms of cannabis in a lorry of ceramic tiles at the Kapıkule Customs Gate, the minister announced on his social media account.
2 Minister Ömer Bolatlı-Kaya congratulated the narcotics dog, Poyraz, who sat down next to the fifth pallet and refused to leave.
---
3 The lorry, loaded in Barcelona by a firm called Azulejos Montseny S.L., had been bound for a building-materials market in Gaziantep.
4 Its driver, the Bulgarian national D.K., was detained by the Customs Enforcement teams and later arrested by the criminal court of peace in Edirne.
5 The sender of the tiles has made a statement to the effect that the pallet did not leave its factory in that condition.
6 An inquiry is going on at both ends.
---
7 In the first eight months 41 tonnes of drugs were caught at the gates, the minister wrote, adding that Turkey is not a bridge for smugglers but a wall.
8 He also recalled that vehicles bound for certain destinations are now asked for a declaration that their cargo does not include any of the 50 common high-priority goods on which the European Union and the United States have restrictions for Russia.
9 "Transit of such goods to Russia has been nil since March," he claimed.
10 On Friday the minister flies to Tbilisi for the opening of a shared customs house at Sarpi.
11 Poyraz, who is five, will not be coming.
E Place|Ankara|ANKARA
E Organization|Customs Enforcement|Customs Enforcement
E Organization|Ministry of Trade|Ministry of Trade
E Commodity|cannabis|cannabis
E Commodity|ceramic tiles|ceramic tiles;tiles
E Place|Kapıkule Customs Gate|Kapıkule Customs Gate;Kapıkule
E Person|Ömer Bolatlı-Kaya|Ömer Bolatlı-Kaya
E Place|Barcelona|Barcelona
E Firm|Azulejos Montseny S.L.|Azulejos Montseny S.L.
E Place|Gaziantep|Gaziantep
E Place|Bulgaria|Bulgarian
E Person|D.K.|D.K.
E Place|Edirne|Edirne
E Organization|criminal court of peace|criminal court of peace
E Place|Turkey|Turkey
E Organization|European Union|European Union
E Place|United States|United States
E Place|Russia|Russia
E Place|Tbilisi|Tbilisi
E Place|Sarpi|Sarpi
C Azulejos Montseny S.L.|The sender of the tiles@5;its@5
C Ömer Bolatlı-Kaya|the minister@1;the minister@7;He@8;he@9;the minister@10
R Customs Enforcement|SUBSIDIARY_OF|Ministry of Trade|1|asserted|-
R Ömer Bolatlı-Kaya|LEADS|Ministry of Trade|1-2|asserted|-
R Azulejos Montseny S.L.|SUPPLIES|Gaziantep|3|expected|-
R Azulejos Montseny S.L.|EXPORTS|ceramic tiles|3|expected|-
R D.K.|ARRESTED_BY|Customs Enforcement|4|asserted|-
R D.K.|ARRESTED_BY|criminal court of peace|4|asserted|-
R criminal court of peace|LOCATED_IN|Edirne|4|asserted|-
R Russia|SANCTIONED_BY|European Union|8|asserted|-
R Russia|SANCTIONED_BY|United States|8|asserted|-
R Ömer Bolatlı-Kaya|VISITED|Tbilisi|10|expected|On Friday

@za-058|us–indonesia fact sheet|2025-07-22|Fact Sheet: Framework for a U.S.–Indonesia Agreement on Reciprocal Trade
* 1 The Key Terms
2 The United States will bring its reciprocal tariff on the Republic of Indonesia down to 19 percent; Indonesia will do away with duties on 99 percent of American goods.
3 Negotiators have still to write most of it down.
* 4 Commercial Purchases
5 The following have been agreed between companies and are awaiting signature unless otherwise noted:
* 6 (a) procurement of aircraft by Nusantara Wings, currently valued at $3.2 billion, from a manufacturer to be chosen;
* 7 (b) soybeans and wheat, $4.5 billion over five years, from the grain houses Big Muddy Commodities and Platte Grain & Elevator, to the Jakarta-based miller Terigu Makmur Sejati Tbk (Terigu Makmur);
* 8 ◦ of this, a first 65,000-ton cargo of wheat was unloaded by Big Muddy at Cilacap on July 9;
* 9 (c) energy products worth $15 billion for the state oil company, Pertagas Nusantara.
* 10 Critical Minerals
11 Indonesia will remove restrictions on exports of industrial commodities to the United States, including critical minerals.
12 Whether that applies to nickel ore, the export of which Jakarta prohibited in 2020, was answered differently by each side on the same afternoon.
* 13 Labor
14 Indonesia will adopt a ban on the import of goods made by forced labor.
---
15 Coordinating minister Haris Airlanggono described the result as "the best of the possible", and, having lost his voice in Washington, did so in writing.
16 Textile union SPN-Tekstil burned a paper shirt.
17 The two sides will continue the conversation in Kuala Lumpur in August.
E Place|United States|U.S.;United States;American
E Place|Indonesia|Indonesia;Republic of Indonesia;Jakarta
E Firm|Nusantara Wings|Nusantara Wings
E Commodity|aircraft|aircraft
E Commodity|soybeans|soybeans
E Commodity|wheat|wheat
E Firm|Big Muddy Commodities|Big Muddy Commodities;Big Muddy
E Firm|Platte Grain & Elevator|Platte Grain & Elevator
E Firm|Terigu Makmur Sejati Tbk|Terigu Makmur Sejati Tbk;Terigu Makmur
E Place|Cilacap|Cilacap
E Firm|Pertagas Nusantara|Pertagas Nusantara
E Commodity|energy products|energy products
E Commodity|critical minerals|critical minerals
E Commodity|nickel ore|nickel ore
E Person|Haris Airlanggono|Haris Airlanggono
E Place|Washington|Washington
E Organization|SPN-Tekstil|SPN-Tekstil
E Place|Kuala Lumpur|Kuala Lumpur
C United States|its@2
C Haris Airlanggono|his@15
R United States|AGREED_WITH|Indonesia|0-2|asserted|-
R Nusantara Wings|IMPORTS|aircraft|6|expected|-
R Terigu Makmur Sejati Tbk|IMPORTS|soybeans|7|expected|over five years
R Terigu Makmur Sejati Tbk|IMPORTS|wheat|7|expected|over five years
R Big Muddy Commodities|SUPPLIES|Terigu Makmur Sejati Tbk|7|expected|over five years
R Platte Grain & Elevator|SUPPLIES|Terigu Makmur Sejati Tbk|7|expected|over five years
R Terigu Makmur Sejati Tbk|LOCATED_IN|Indonesia|7|asserted|-
R Big Muddy Commodities|SUPPLIES|Terigu Makmur Sejati Tbk|7-8|asserted|on July 9
R Big Muddy Commodities|EXPORTS|wheat|8|asserted|on July 9
R Pertagas Nusantara|IMPORTS|energy products|9|expected|-
R Indonesia|OWNS|Pertagas Nusantara|2-9|asserted|-
R Indonesia|EXPORTS|critical minerals|11|expected|-
R Indonesia|SUPPLIES|United States|11|expected|-
R United States|IMPORTS|critical minerals|11|expected|-
R nickel ore|SANCTIONED_BY|Indonesia|12|asserted|in 2020
R Haris Airlanggono|EMPLOYED_BY|Indonesia|14-15|asserted|-
R Haris Airlanggono|VISITED|Washington|15|asserted|-

@za-059|cyprus police / us extradition note|2023-05-05|Police release: arrest at Larnaca on foreign warrant
1 Nicosia, 5 May – Officers of the Cyprus Police arrested a 51-year-old man at Larnaca airport on Thursday on the basis of a warrant issued in the United States.
2 The man, Arkadi Vaganovich Terzian, a citizen of Armenia and Russia, had landed from Yerevan on his way to his daughter's christening.
---
3 He is wanted on suspicion that, as commercial director of the Limassol company Nautilus Radio Ltd, he bought oscilloscopes from two dealers in Massachusetts and sent them on to the Zvenigorod Radio Plant.
4 Nautilus Radio was struck off the register in 2022.
5 The plant was listed by the Americans in 2014 and by the European Union eight years later.
---
6 Brought before the Larnaca District Court on Friday morning, the suspect refused his consent to extradition.
7 "My client sold radios, and radios are what he sold," Mr Polyvios Hadjicostas told the bench, and withdrew a first request for bail in favour of a second.
8 The judge ordered that he be held until the 19th.
9 A request from Moscow for the same man, concerning alimony, was received in the afternoon.
---
10 The Ministry of Justice and Public Order, whose minister, Anna Prokopiou-Reed, was in Luxembourg for a council, made no statement.
11 The embassy of Armenia asked for consular access and got it within the hour.
12 This is the third such arrest on the island since January.
E Place|Nicosia|Nicosia
E Organization|Cyprus Police|Cyprus Police
E Place|Larnaca|Larnaca
E Place|Larnaca airport|Larnaca airport
E Place|United States|United States;Americans
E Person|Arkadi Vaganovich Terzian|Arkadi Vaganovich Terzian
E Place|Armenia|Armenia
E Place|Russia|Russia;Moscow
E Place|Yerevan|Yerevan
E Place|Limassol|Limassol
E Firm|Nautilus Radio Ltd|Nautilus Radio Ltd;Nautilus Radio
E Commodity|oscilloscopes|oscilloscopes
E Place|Massachusetts|Massachusetts
E Firm|Zvenigorod Radio Plant|Zvenigorod Radio Plant
E Organization|European Union|European Union
E Organization|Larnaca District Court|Larnaca District Court
E Commodity|radios|radios
E Person|Polyvios Hadjicostas|Polyvios Hadjicostas
E Organization|Ministry of Justice and Public Order|Ministry of Justice and Public Order
E Person|Anna Prokopiou-Reed|Anna Prokopiou-Reed
E Place|Luxembourg|Luxembourg
C Arkadi Vaganovich Terzian|a 51-year-old man@1;The man@2;his@2;He@3;he@3;the suspect@6;his@6;My client@7;he@7;he@8;the same man@9
C oscilloscopes|them@3
C Zvenigorod Radio Plant|The plant@5
C Ministry of Justice and Public Order|whose@10
R Arkadi Vaganovich Terzian|ARRESTED_BY|Cyprus Police|1-2|asserted|on Thursday
R Arkadi Vaganovich Terzian|VISITED|Larnaca airport|1-2|asserted|on Thursday
R Arkadi Vaganovich Terzian|ACCUSED_BY|United States|1-3|asserted|-
R Arkadi Vaganovich Terzian|EMPLOYED_BY|Nautilus Radio Ltd|3|alleged|-
R Nautilus Radio Ltd|LOCATED_IN|Limassol|3|asserted|-
R Arkadi Vaganovich Terzian|IMPORTS|oscilloscopes|3|alleged|-
R Massachusetts|SUPPLIES|Arkadi Vaganovich Terzian|3|alleged|-
R Arkadi Vaganovich Terzian|EXPORTS|oscilloscopes|3|alleged|-
R Arkadi Vaganovich Terzian|SUPPLIES|Zvenigorod Radio Plant|3|alleged|-
R Zvenigorod Radio Plant|IMPORTS|oscilloscopes|3|alleged|-
R Zvenigorod Radio Plant|SANCTIONED_BY|United States|3-5|asserted|in 2014
R Zvenigorod Radio Plant|SANCTIONED_BY|European Union|3-5|asserted|eight years later
R Anna Prokopiou-Reed|LEADS|Ministry of Justice and Public Order|10|asserted|-
R Anna Prokopiou-Reed|VISITED|Luxembourg|10|asserted|-

@za-060|section 232 notice in a trade portal|2025-05-02|Notice of Request for Public Comments: Imports of Trucks
* 1 TradePortal › Notices › 232
* 2 Summary: On April 22, 2025, the Secretary of Commerce initiated an investigation into the effects on national security of imports of medium-duty trucks, heavy-duty trucks and parts.
* 3 Deadline: comments are due within 14 days of publication.
---
4 Interested parties are invited to submit written comments on the current demand for trucks, the extent to which domestic production can meet it, the role of foreign supply chains, and the impact of foreign subsidies.
5 Comments should be machine-readable.
6 They should not contain poems, of which the last docket received four.
---
7 Mexico is by far the largest source: in 2024 it accounted for about 70 percent of the units, most of them out of plants in Escobedo and Saltillo.
8 Canada, Japan and Germany follow.
9 Heartland Axle Corp. (NASDAQ: HAXL), of Fort Wayne, Indiana, sells roughly half of what it makes to Camiones Regios, an assembler in Nuevo León, and told investors on Thursday that it "would be taxed coming and going".
10 Its chair, Marguerite Dombrowski, has asked to be heard.
---
* 11 Significance
12 An affirmative finding could lead to duties of up to 25 percent, or to nothing.
13 Of nineteen such inquiries between 1962 and 2016, two ended in action, both of them embargoes on oil: Iran's in 1979 and Libya's in 1982.
* 14 Sources
15 90 FR 17372; Bureau of Industry and Security, docket 250424-0071; call with Mateusz Orlikowski, who follows trucks for the bank Fenwick Stifter.
* 16 Print · Save · Alert me
E Organization|Department of Commerce|Commerce
E Commodity|medium-duty trucks|medium-duty trucks
E Commodity|heavy-duty trucks|heavy-duty trucks
E Commodity|trucks|trucks;Trucks
E Place|Mexico|Mexico
E Place|Escobedo|Escobedo
E Place|Saltillo|Saltillo
E Place|Canada|Canada
E Place|Japan|Japan
E Place|Germany|Germany
E Firm|Heartland Axle Corp.|Heartland Axle Corp.
E Place|Fort Wayne|Fort Wayne
E Place|Indiana|Indiana
E Firm|Camiones Regios|Camiones Regios
E Place|Nuevo León|Nuevo León
E Person|Marguerite Dombrowski|Marguerite Dombrowski
E Commodity|oil|oil
E Place|Iran|Iran
E Place|Libya|Libya
E Organization|Bureau of Industry and Security|Bureau of Industry and Security
E Person|Mateusz Orlikowski|Mateusz Orlikowski
E Firm|Fenwick Stifter|Fenwick Stifter
C Mexico|it@7
C Heartland Axle Corp.|it@9;it#2@9;Its@10
C Camiones Regios|an assembler@9
C Mateusz Orlikowski|who@15
R Mexico|EXPORTS|trucks|4-7|asserted|in 2024
R Heartland Axle Corp.|LOCATED_IN|Fort Wayne|9|asserted|-
R Fort Wayne|LOCATED_IN|Indiana|9|asserted|-
R Heartland Axle Corp.|SUPPLIES|Camiones Regios|9|asserted|-
R Camiones Regios|LOCATED_IN|Nuevo León|9|asserted|-
R Marguerite Dombrowski|LEADS|Heartland Axle Corp.|9-10|asserted|-
R Mateusz Orlikowski|EMPLOYED_BY|Fenwick Stifter|15|asserted|-
B 1,16
