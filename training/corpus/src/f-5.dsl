@f-041|local paper|2023-09-22|Coast guard brings crab boat into Vadsø; skipper says he was "only sheltering"
1 The Arctic quay in Vadsø had its biggest audience since the royal visit when the coast guard ship KV Skarvøy came round the point on Wednesday with the rust-red Morskoy Yastreb on a line behind her.
2 The Norwegian Coast Guard detained the Murmansk-registered vessel on Tuesday off Hopen after counting 380 undeclared snow crab pots on her deck.
---
3 Chief of Police Torbjørn Aikio of the Finnmark Police District charged the skipper, Gennadi Lobanov, 52, with illegal fishing, and the shipowner, OOO Barents Krab, with having planned it.
4 Through an interpreter Lobanov said he had been sheltering from the wind.
5 The wind on Tuesday, the weather office tells us, was a light breeze.
---
6 What makes the case more than a matter of pots is the company's customer.
7 Barents Krab, until the EU put it on its list in June one of the larger sellers of snow crab to Northern Europe, is thought to have gone on delivering by transferring its catch at sea to the Kirkenes-based Polarkrabbe AS, which has "Norwegian snow crab" on its boxes.
8 Polarkrabbe's manager, Rune Sotkajervi, denies having bought as much as a claw from the Russians.
9 "I have got my own boats, for heaven's sake," he said.
10 He has two.
---
11 Lobanov and his nine men are being fed by the Seamen's Church.
E Place|Vadsø|Vadsø
E Vessel|KV Skarvøy|KV Skarvøy
E Vessel|Morskoy Yastreb|Morskoy Yastreb
E Organization|Norwegian Coast Guard|Norwegian Coast Guard
E Place|Murmansk|Murmansk
E Place|Hopen|Hopen
E Commodity|snow crab|snow crab
E Commodity|snow crab pots|snow crab pots
E Person|Torbjørn Aikio|Torbjørn Aikio
E Organization|Finnmark Police District|Finnmark Police District
E Person|Gennadi Lobanov|Gennadi Lobanov;Lobanov
E Firm|OOO Barents Krab|OOO Barents Krab;Barents Krab
E Organization|European Union|EU
E Place|Northern Europe|Northern Europe
E Place|Kirkenes|Kirkenes
E Firm|Polarkrabbe AS|Polarkrabbe AS;Polarkrabbe
E Place|Norway|Norwegian
E Person|Rune Sotkajervi|Rune Sotkajervi
E Place|Russia|Russians
E Organization|Seamen's Church|Seamen's Church
C Norwegian Coast Guard|Coast guard@0;the coast guard@1
C Morskoy Yastreb|the Murmansk-registered vessel@2;her@2;crab boat@0
C KV Skarvøy|her@1
C Gennadi Lobanov|skipper@0;he@0;the skipper@3;he@4;his@11
C OOO Barents Krab|the company@6;the shipowner@3;it@7;its#2@7
C European Union|its@7
C Polarkrabbe AS|the company's customer@6;which@7;its#3@7
C Rune Sotkajervi|I@9;he@9;He@10
R Morskoy Yastreb|ARRESTED_BY|Norwegian Coast Guard|2|asserted|on Tuesday
R Torbjørn Aikio|LEADS|Finnmark Police District|3|asserted|-
R Gennadi Lobanov|ACCUSED_BY|Finnmark Police District|3|asserted|-
R OOO Barents Krab|ACCUSED_BY|Finnmark Police District|3|asserted|-
R OOO Barents Krab|OWNS|Morskoy Yastreb|3|asserted|-
R OOO Barents Krab|SANCTIONED_BY|European Union|7|asserted|in June
R OOO Barents Krab|EXPORTS|snow crab|7|asserted|-
R OOO Barents Krab|SUPPLIES|Northern Europe|7|asserted|-
R OOO Barents Krab|SUPPLIES|Polarkrabbe AS|7|alleged|-
R Polarkrabbe AS|IMPORTS|snow crab|7|alleged|-
R Polarkrabbe AS|LOCATED_IN|Kirkenes|7|asserted|-
R Rune Sotkajervi|LEADS|Polarkrabbe AS|8|asserted|-
R Russia|SUPPLIES|Polarkrabbe AS|8|denied|-
R Polarkrabbe AS|IMPORTS|snow crab|8|denied|-

@f-042|newspaper translated|2024-08-14|They fall in Tampico: the customs vice-admiral and the "additives" that were diesel
1 It said "lubricant additives" on the papers and it was diesel: ten million litres of it, in the tanks of the Chalice Procyon II, when agents of the Secretariat of the Navy boarded her at the port of Tampico last March.
2 Five months later, the thread has led upstairs.
3 The Attorney General's Office (FGR) captured yesterday in Mexico City the vice-admiral in retirement Martín Alberto Frías Lagunes, who until 2023 directed the customs of that port, and the businessman Ruperto Cantú Treviño, administrator of Intanza Combustibles.
---
4 In the accusation, to which this newspaper had access, the FGR holds that Cantú Treviño bought the diesel in Beaumont, Texas, from Sabine Crossing Refining, a company that is not accused of nothing, and had it declared as additives so as to not pay the special tax; that for each ship, and there were thirty-one, he gave the vice-admiral 1.75 million pesos; and that the fuel finished in the stations of the chain La Norteñita.
5 "There is no evil that lasts one hundred years," commented the President, Amalia Ríos Corral, in her morning conference, without mentioning names.
---
6 The Navy, for its part, recalled that it was itself who denounced.
7 La Norteñita rejected categorically to have acquired illicit fuel: "We only purchase from Mexpetro."
8 Nor Sabine Crossing nor the defenders of the detained answered to the calls.
E Place|Tampico|port of Tampico;Tampico
E Commodity|diesel|diesel
E Commodity|lubricant additives|lubricant additives;additives
E Vessel|Chalice Procyon II|Chalice Procyon II
E Organization|Secretariat of the Navy|Secretariat of the Navy;Navy
E Organization|Attorney General's Office|Attorney General's Office;FGR
E Place|Mexico City|Mexico City
E Person|Martín Alberto Frías Lagunes|Martín Alberto Frías Lagunes
E Person|Ruperto Cantú Treviño|Ruperto Cantú Treviño;Cantú Treviño
E Firm|Intanza Combustibles|Intanza Combustibles
E Place|Beaumont|Beaumont
E Place|Texas|Texas
E Firm|Sabine Crossing Refining|Sabine Crossing Refining;Sabine Crossing
E Firm|La Norteñita|La Norteñita
E Person|Amalia Ríos Corral|Amalia Ríos Corral
E Commodity|fuel|fuel
E Firm|Mexpetro|Mexpetro
C Chalice Procyon II|her@1
C diesel|it@1
C Martín Alberto Frías Lagunes|the customs vice-admiral@0;who@3;the vice-admiral@4
C Ruperto Cantú Treviño|the businessman@3;he@4
C Sabine Crossing Refining|a company@4
C Secretariat of the Navy|it@6;itself@6
C Amalia Ríos Corral|her@5
C La Norteñita|We@7
R Martín Alberto Frías Lagunes|ARRESTED_BY|Attorney General's Office|3|asserted|yesterday
R Ruperto Cantú Treviño|ARRESTED_BY|Attorney General's Office|3|asserted|yesterday
R Ruperto Cantú Treviño|LEADS|Intanza Combustibles|3|asserted|-
R Ruperto Cantú Treviño|ACCUSED_BY|Attorney General's Office|4|asserted|-
R Martín Alberto Frías Lagunes|ACCUSED_BY|Attorney General's Office|4|asserted|-
R Sabine Crossing Refining|SUPPLIES|Ruperto Cantú Treviño|4|alleged|-
R Ruperto Cantú Treviño|IMPORTS|diesel|4|alleged|-
R Sabine Crossing Refining|EXPORTS|diesel|4|alleged|-
R Sabine Crossing Refining|LOCATED_IN|Beaumont|4|asserted|-
R Beaumont|LOCATED_IN|Texas|4|asserted|-
R Sabine Crossing Refining|ACCUSED_BY|Attorney General's Office|4|denied|-
R La Norteñita|IMPORTS|diesel|4|alleged|-
R Ruperto Cantú Treviño|SUPPLIES|La Norteñita|4|alleged|-
R La Norteñita|IMPORTS|fuel|7|denied|-
R Mexpetro|SUPPLIES|La Norteñita|7|alleged|-

@f-043|agency wire|2024-01-27|Ukraine: mortar shells paid for, never delivered - NABU
1 KYIV - Five current and former officials of the Ministry of Defence and a Lviv arms dealer have been served notices of suspicion over the disappearance of 1.5 billion hryvnias meant for 100,000 mortar shells, the National Anti-Corruption Bureau (NABU) announced on Saturday.
2 Named were Oleksiy Liashko, who resigned as head of the ministry's procurement department in December, his successor in office Taras Homeniuk, and Yuriy Zborovets of the dealer, Halych Arsenal.
---
3 Halych Arsenal undertook in August 2022 to deliver the rounds within six months; it received 97 percent of the price up front, passed the better part of it to a Slovak company, Zemoteq s.r.o., and not one shell, NABU said, has crossed the border since.
4 Some of the funds have turned up in the Balkans and some, apparently, in a water park.
---
5 Zborovets was stopped by border guards at Uzhhorod while trying to leave the country; he denies wrongdoing and blames Zemoteq, which blames its Croatian supplier, Adria Munitions.
6 "There is a war and there is a market," his lawyer said.
---
7 The case is awkward for the minister, Rustam Akhmetshyn, who was in Brussels on Friday asking EU partners for precisely such shells.
E Place|Ukraine|Ukraine
E Commodity|mortar shells|mortar shells;shells;shell
E Organization|National Anti-Corruption Bureau|National Anti-Corruption Bureau;NABU
E Place|Kyiv|KYIV
E Organization|Ministry of Defence|Ministry of Defence
E Place|Lviv|Lviv
E Person|Oleksiy Liashko|Oleksiy Liashko
E Person|Taras Homeniuk|Taras Homeniuk
E Person|Yuriy Zborovets|Yuriy Zborovets;Zborovets
E Firm|Halych Arsenal|Halych Arsenal
E Place|Slovakia|Slovak
E Firm|Zemoteq s.r.o.|Zemoteq s.r.o.;Zemoteq
E Place|Balkans|Balkans
E Place|Uzhhorod|Uzhhorod
E Place|Croatia|Croatian
E Firm|Adria Munitions|Adria Munitions
E Person|Rustam Akhmetshyn|Rustam Akhmetshyn
E Place|Brussels|Brussels
E Organization|European Union|EU
C Halych Arsenal|a Lviv arms dealer@1;the dealer@2;it@3
C Oleksiy Liashko|who@2;his@2
C Ministry of Defence|the ministry@2
C mortar shells|the rounds@3
C Zemoteq s.r.o.|a Slovak company@3;which@5;its@5
C Yuriy Zborovets|he@5;his@6
C Rustam Akhmetshyn|the minister@7;who@7
C Ukraine|the country@5
R Halych Arsenal|ACCUSED_BY|National Anti-Corruption Bureau|1|asserted|on Saturday
R Oleksiy Liashko|ACCUSED_BY|National Anti-Corruption Bureau|1-2|asserted|on Saturday
R Taras Homeniuk|ACCUSED_BY|National Anti-Corruption Bureau|1-2|asserted|on Saturday
R Yuriy Zborovets|ACCUSED_BY|National Anti-Corruption Bureau|1-2|asserted|on Saturday
R Halych Arsenal|LOCATED_IN|Lviv|1|asserted|-
R Taras Homeniuk|EMPLOYED_BY|Ministry of Defence|2|asserted|-
R Yuriy Zborovets|EMPLOYED_BY|Halych Arsenal|2|asserted|-
R Halych Arsenal|AGREED_WITH|Ministry of Defence|1-3|asserted|in August 2022
R Halych Arsenal|SUPPLIES|Ministry of Defence|1-3|denied|-
R Halych Arsenal|EXPORTS|mortar shells|3|denied|-
R Ministry of Defence|IMPORTS|mortar shells|1-3|denied|-
R Zemoteq s.r.o.|LOCATED_IN|Slovakia|3|asserted|-
R Zemoteq s.r.o.|ACCUSED_BY|Yuriy Zborovets|5|asserted|-
R Adria Munitions|ACCUSED_BY|Zemoteq s.r.o.|5|asserted|-
R Adria Munitions|LOCATED_IN|Croatia|5|asserted|-
R Adria Munitions|SUPPLIES|Zemoteq s.r.o.|5|asserted|-
R Rustam Akhmetshyn|LEADS|Ministry of Defence|7|asserted|-
R Rustam Akhmetshyn|VISITED|Brussels|7|asserted|on Friday
R Rustam Akhmetshyn|MET_WITH|European Union|7|asserted|on Friday

@f-044|police release|2023-05-03|RCMP lays charges under Special Economic Measures Act
* 1 File no. 2021-0447 / Saint-Laurent, Quebec
2 Following an investigation of twenty months, the RCMP's Integrated National Security Enforcement Team has arrested two residents of Saint-Laurent and laid charges against them and against Electro-Nord Composants Inc., a distributor of electronic parts in the same borough.
---
3 Kirill ABRAMENKOV, 37, president of the company, and Nadège PIERRE-LOUIS, 35, its shipping clerk, each face four counts of exporting restricted goods.
4 The parts in question, integrated circuits of the type recovered from missiles in Ukraine, were ostensibly sold to Damla Elektronik of Istanbul and Ruilan Components of Shenzhen.
5 The RCMP alleges that both forwarded them, unopened, to SMD-Orfey in Saint Petersburg.
---
6 Global Affairs Canada had added SMD-Orfey to the schedule of the regulations in March 2022.
7 None of the charges has been tested in court.
---
8 The RCMP thanks Homeland Security Investigations and the Canada Border Services Agency for their assistance, and reminds exporters that a bargain is not an end-use statement.
E Organization|RCMP|RCMP
E Place|Saint-Laurent|Saint-Laurent
E Place|Quebec|Quebec
E Organization|Integrated National Security Enforcement Team|Integrated National Security Enforcement Team
E Firm|Electro-Nord Composants Inc.|Electro-Nord Composants Inc.
E Person|Kirill Abramenkov|Kirill ABRAMENKOV
E Person|Nadège Pierre-Louis|Nadège PIERRE-LOUIS
E Commodity|integrated circuits|integrated circuits
E Commodity|electronic parts|electronic parts;parts
E Commodity|missiles|missiles
E Place|Ukraine|Ukraine
E Firm|Damla Elektronik|Damla Elektronik
E Place|Istanbul|Istanbul
E Firm|Ruilan Components|Ruilan Components
E Place|Shenzhen|Shenzhen
E Firm|SMD-Orfey|SMD-Orfey
E Place|Saint Petersburg|Saint Petersburg
E Organization|Global Affairs Canada|Global Affairs Canada
E Organization|Homeland Security Investigations|Homeland Security Investigations
E Organization|Canada Border Services Agency|Canada Border Services Agency
C Electro-Nord Composants Inc.|a distributor@2;the company@3;its@3
C integrated circuits|them@5
R Saint-Laurent|LOCATED_IN|Quebec|1|asserted|-
R Integrated National Security Enforcement Team|SUBSIDIARY_OF|RCMP|2|asserted|-
R Electro-Nord Composants Inc.|LOCATED_IN|Saint-Laurent|2|asserted|-
R Kirill Abramenkov|ARRESTED_BY|Integrated National Security Enforcement Team|2-3|asserted|-
R Nadège Pierre-Louis|ARRESTED_BY|Integrated National Security Enforcement Team|2-3|asserted|-
R Electro-Nord Composants Inc.|ACCUSED_BY|Integrated National Security Enforcement Team|2|asserted|-
R Kirill Abramenkov|ACCUSED_BY|Integrated National Security Enforcement Team|2-3|asserted|-
R Nadège Pierre-Louis|ACCUSED_BY|Integrated National Security Enforcement Team|2-3|asserted|-
R Kirill Abramenkov|LEADS|Electro-Nord Composants Inc.|3|asserted|-
R Nadège Pierre-Louis|EMPLOYED_BY|Electro-Nord Composants Inc.|3|asserted|-
R Electro-Nord Composants Inc.|EXPORTS|integrated circuits|3-4|alleged|-
R Electro-Nord Composants Inc.|SUPPLIES|Damla Elektronik|4|alleged|-
R Electro-Nord Composants Inc.|SUPPLIES|Ruilan Components|4|alleged|-
R Damla Elektronik|IMPORTS|integrated circuits|4|alleged|-
R Ruilan Components|IMPORTS|integrated circuits|4|alleged|-
R Damla Elektronik|LOCATED_IN|Istanbul|4|asserted|-
R Ruilan Components|LOCATED_IN|Shenzhen|4|asserted|-
R Damla Elektronik|SUPPLIES|SMD-Orfey|5|alleged|-
R Ruilan Components|SUPPLIES|SMD-Orfey|5|alleged|-
R Damla Elektronik|EXPORTS|integrated circuits|4-5|alleged|-
R Ruilan Components|EXPORTS|integrated circuits|4-5|alleged|-
R Damla Elektronik|ACCUSED_BY|RCMP|5|asserted|-
R Ruilan Components|ACCUSED_BY|RCMP|5|asserted|-
R SMD-Orfey|IMPORTS|integrated circuits|4-5|alleged|-
R SMD-Orfey|LOCATED_IN|Saint Petersburg|5|asserted|-
R SMD-Orfey|SANCTIONED_BY|Global Affairs Canada|6|asserted|in March 2022

@f-045|news site|2025-04-15|Belgrade denies shells went south
1 No Serbian ammunition has been sold to Israel since October 2023, Defence Minister Nebojša Trifunović told parliament on Monday, waving a sheaf of papers at deputies who were, some of them, waving papers back.
2 The uproar follows leaked waybills published by the investigative portal Krug.
3 They show, the portal writes, fourteen flights on which Jugomont Promet, the state arms trader, dispatched 155-millimetre shells from Niš to Nevatim, an airbase in Israel's south, in the first quarter of last year alone; the consignee is Carmel Ordnance Systems.
---
4 Trifunović did not dispute that the flights took place.
5 They carried, he said, "tinned meat and goodwill".
6 Who buys tinned meat by the charter, asked Jelena Krstajić-Vuk, leader of the Green Front, and accused the minister of having misled the house in three separate sessions.
---
7 Jugomont's director, Vukašin Perendija, is on sick leave.
8 In an interview with an Israeli daily in February, before the leak, he had called Carmel "a customer of ours, like any other, and punctual".
9 Krug's editor, Ana Dobrić, was questioned for two hours by the Security Information Agency on Friday, and released.
E Place|Serbia|Serbian;Belgrade
E Commodity|ammunition|ammunition
E Place|Israel|Israel;Israeli
E Person|Nebojša Trifunović|Nebojša Trifunović;Trifunović
E Organization|Krug|Krug
E Firm|Jugomont Promet|Jugomont Promet;Jugomont
E Commodity|155-millimetre shells|155-millimetre shells;shells
E Place|Niš|Niš
E Place|Nevatim|Nevatim
E Firm|Carmel Ordnance Systems|Carmel Ordnance Systems;Carmel
E Commodity|tinned meat|tinned meat
E Person|Jelena Krstajić-Vuk|Jelena Krstajić-Vuk
E Organization|Green Front|Green Front
E Person|Vukašin Perendija|Vukašin Perendija
E Person|Ana Dobrić|Ana Dobrić
E Organization|Security Information Agency|Security Information Agency
C Krug|the investigative portal@2;the portal@3
C Jugomont Promet|the state arms trader@3;ours@8
C Carmel Ordnance Systems|the consignee@3
C Nebojša Trifunović|he@5;the minister@6
C Vukašin Perendija|he@8
R Serbia|EXPORTS|ammunition|1|denied|since October 2023
R Serbia|SUPPLIES|Israel|1|denied|since October 2023
R Israel|IMPORTS|ammunition|1|denied|since October 2023
R Nebojša Trifunović|EMPLOYED_BY|Serbia|1|asserted|-
R Serbia|OWNS|Jugomont Promet|3|asserted|-
R Jugomont Promet|EXPORTS|155-millimetre shells|3|alleged|in the first quarter of last year
R Jugomont Promet|SUPPLIES|Carmel Ordnance Systems|3|alleged|in the first quarter of last year
R Carmel Ordnance Systems|IMPORTS|155-millimetre shells|3|alleged|in the first quarter of last year
R Nevatim|LOCATED_IN|Israel|3|asserted|-
R Jelena Krstajić-Vuk|LEADS|Green Front|6|asserted|-
R Nebojša Trifunović|ACCUSED_BY|Jelena Krstajić-Vuk|6|asserted|-
R Vukašin Perendija|LEADS|Jugomont Promet|7|asserted|-
R Jugomont Promet|SUPPLIES|Carmel Ordnance Systems|8|asserted|-
R Ana Dobrić|LEADS|Krug|9|asserted|-

@f-046|think-tank brief|2020-11-09|Ingots on the runway: Venezuela's Sahel detour
1 The usual story of Venezuelan gold runs from Caracas to Istanbul.
2 A less usual one, reconstructed here from flight tracks, customs extracts and two former pilots, runs from Puerto Ordaz to Bamako and only then to the Gulf.
---
3 Between March and September 2020, a Boeing 737 freighter of Transcarga Sahel made ten rotations from Puerto Ordaz.
4 On each, say the pilots, it carried up to 900 kilograms of doré consigned by the state mining company Minerora to Sahel Raffinage SA, a Bamako refiner that had never, until then, processed more than 40 kilograms in a month.
5 Mali's statistics for the year show a sudden jump in exports of gold to the United Arab Emirates; the UAE's, by coincidence or otherwise, show precisely the same jump.
---
6 Minerora has been under US sanctions since March 2019.
7 Sahel Raffinage has not, although the US Treasury is reported to be preparing a listing.
8 Its owner, the trader Adama Konaté dit "Grand Frère", says that his gold comes from Kéniéba, "from Malian hands".
9 He is the brother-in-law of a general.
---
10 We draw three modest conclusions.
11 First, gold laundered is gold with a new passport.
12 Second, sanctions on sellers, absent any on refiners, supply their own cure.
13 Third, pilots should be paid on time.
E Commodity|gold|gold
E Place|Venezuela|Venezuela;Venezuelan
E Place|Sahel|Sahel
E Place|Caracas|Caracas
E Place|Istanbul|Istanbul
E Place|Puerto Ordaz|Puerto Ordaz
E Place|Bamako|Bamako
E Place|Gulf|Gulf
E Firm|Boeing|Boeing
E Firm|Transcarga Sahel|Transcarga Sahel
E Commodity|doré|doré
E Firm|Minerora|Minerora
E Firm|Sahel Raffinage SA|Sahel Raffinage SA;Sahel Raffinage
E Place|Mali|Mali;Malian
E Place|United Arab Emirates|United Arab Emirates;UAE
E Place|United States|US
E Organization|US Treasury|US Treasury
E Person|Adama Konaté|Adama Konaté dit "Grand Frère"
E Place|Kéniéba|Kéniéba
C Minerora|the state mining company@4
C Sahel Raffinage SA|a Bamako refiner@4;Its@8
C Adama Konaté|the trader@8;his@8;He@9
R Venezuela|EXPORTS|gold|1|asserted|-
R Minerora|EXPORTS|doré|4|alleged|Between March and September 2020
R Minerora|SUPPLIES|Sahel Raffinage SA|4|alleged|Between March and September 2020
R Sahel Raffinage SA|IMPORTS|doré|4|alleged|Between March and September 2020
R Sahel Raffinage SA|LOCATED_IN|Bamako|4|asserted|-
R Venezuela|OWNS|Minerora|4|asserted|-
R Mali|EXPORTS|gold|5|asserted|-
R Mali|SUPPLIES|United Arab Emirates|5|asserted|-
R United Arab Emirates|IMPORTS|gold|5|asserted|-
R Minerora|SANCTIONED_BY|United States|6|asserted|since March 2019
R Sahel Raffinage SA|SANCTIONED_BY|US Treasury|7|expected|-
R Sahel Raffinage SA|SANCTIONED_BY|United States|6-7|denied|-
R Adama Konaté|OWNS|Sahel Raffinage SA|8|asserted|-

@f-047|letter to the editor|2022-07-05|Letters: on "The Great Bond Robbery"
1 Sir, - Your correspondent writes that my late father "was visited by the police" in 1974 in connection with the tea frauds.
2 He was.
3 They came for tea.
---
4 He was never arrested, never accused and never, as your headline has it, "an exporter of secrets".
5 He sold umbrellas.
6 The man your correspondent has in mind owned the shop across the lane, had a similar moustache, and went to prison for supplying short-weight rice to the army, a crime I would not wish to see sanctioned even at this distance.
---
7 As for the claim that a company of his "controlled the market in cardamom through nominees", the nominees were my aunts.
8 I met every one of them at Sunday lunch; had they controlled anything, we should have noticed.
---
9 I shall be glad of a correction, in the same size of type.
10 - Yours etc., S. W. Ratnatunga, Kandy
E Commodity|tea|tea
E Commodity|umbrellas|umbrellas
E Commodity|rice|rice
E Commodity|cardamom|cardamom
E Person|S. W. Ratnatunga|S. W. Ratnatunga
E Place|Kandy|Kandy
C S. W. Ratnatunga|my@1;I@6;my@7;I@8;I@9

@f-048|questions and answers|2024-05-20|OFSI explains: enforcement in plain words
* 1 What is a monetary penalty? A sum the Office of Financial Sanctions Implementation (OFSI) may impose when it is satisfied, on the balance of probabilities, that a prohibition was breached.
* 2 Does a penalty mean someone is a criminal? No. A court decides that. OFSI neither arrests nor charges anybody.
* 3 My client is owned 49% by a listed person. Is it frozen? Ownership is "more than 50%", but look at control as well. A son-in-law with a new passport and no salary is not always what he seems.
* 4 Can I pay for a visit to a listed person's yacht? Ask first. Yachts are expensive, licences are free.
* 5 We bought timber from a supplier which has since been accused of something in the press. Must we report? Accusations in the press are not listings; suspicion, however, must be reported.
* 6 Is OFSI a regulator? It is part of HM Treasury, with which it shares a building, a canteen and a sense of humour.
E Organization|Office of Financial Sanctions Implementation|Office of Financial Sanctions Implementation;OFSI
E Commodity|timber|timber
E Organization|HM Treasury|HM Treasury
C Office of Financial Sanctions Implementation|it@1;It@6;it@6
C HM Treasury|which@6
R Office of Financial Sanctions Implementation|SUBSIDIARY_OF|HM Treasury|6|asserted|-

@f-049|investigative daily|2023-08-17|Lusaka's midnight jet: gold, guns and eleven denials
1 Customs found $5.7 million in banknotes, five pistols, 126 rounds and 127 kilograms of something yellow.
2 The something yellow, when an assayer scratched it on Tuesday, was mostly copper and zinc.
---
3 The jet, a Global Express operated by Falcon of Giza, had come to Kenneth Kaunda airport from Cairo and been on the ground for ninety minutes when officers of the Drug Enforcement Commission surrounded it.
4 Among the eleven men now in the cells are the Egyptian property dealer Karim Shenouda and, from the Zambian side, Chito Mulenga Banda, owner of Chimwala Sun Metals, from which Shenouda believed himself to be buying gold.
5 The Commission's director general, Mrs. Chileshe Nawakwi, said both will be charged with espionage, "a word we do not use lightly", as well as with fraud.
---
6 Shenouda's family in Heliopolis say he is the victim, not the villain.
7 Banda's lawyer says his client is a victim too.
8 Falcon of Giza says it rents out aeroplanes.
9 And State House has denied that any of the eleven was received there by President Emmanuel Sikota on the evening in question, as a photograph posted by Banda, and since deleted, appears to show.
---
10 In Cairo, the Foreign Ministry said the plane was not Egyptian.
E Place|Lusaka|Lusaka
E Commodity|gold|gold
E Commodity|pistols|pistols;guns
E Commodity|copper|copper
E Commodity|zinc|zinc
E Firm|Falcon of Giza|Falcon of Giza
E Place|Kenneth Kaunda airport|Kenneth Kaunda airport
E Place|Cairo|Cairo
E Organization|Drug Enforcement Commission|Drug Enforcement Commission;Commission
E Place|Egypt|Egyptian
E Person|Karim Shenouda|Karim Shenouda;Shenouda
E Place|Zambia|Zambian
E Person|Chito Mulenga Banda|Chito Mulenga Banda;Banda
E Firm|Chimwala Sun Metals|Chimwala Sun Metals
E Person|Chileshe Nawakwi|Chileshe Nawakwi
E Place|Heliopolis|Heliopolis
E Organization|State House|State House
E Person|Emmanuel Sikota|Emmanuel Sikota
E Organization|Foreign Ministry|Foreign Ministry
C Karim Shenouda|himself@4;he@6;the victim@6
C Chito Mulenga Banda|his client@7
C Chimwala Sun Metals|which@4
C Falcon of Giza|it@8
C Drug Enforcement Commission|we@5
R Karim Shenouda|ARRESTED_BY|Drug Enforcement Commission|3-4|asserted|-
R Chito Mulenga Banda|ARRESTED_BY|Drug Enforcement Commission|3-4|asserted|-
R Chito Mulenga Banda|OWNS|Chimwala Sun Metals|4|asserted|-
R Karim Shenouda|IMPORTS|gold|4|alleged|-
R Chimwala Sun Metals|SUPPLIES|Karim Shenouda|4|alleged|-
R Chimwala Sun Metals|EXPORTS|gold|4|alleged|-
R Chileshe Nawakwi|LEADS|Drug Enforcement Commission|5|asserted|-
R Karim Shenouda|ACCUSED_BY|Drug Enforcement Commission|5|expected|-
R Chito Mulenga Banda|ACCUSED_BY|Drug Enforcement Commission|5|expected|-
R Chito Mulenga Banda|MET_WITH|Emmanuel Sikota|9|alleged|on the evening in question
R Chito Mulenga Banda|MET_WITH|Emmanuel Sikota|9|denied|on the evening in question
R Karim Shenouda|MET_WITH|Emmanuel Sikota|9|denied|on the evening in question
R Foreign Ministry|LOCATED_IN|Cairo|10|asserted|-

@f-050|court sketch|2025-03-28|The engineer who liked free lunches
1 German A. does not look like a spy.
2 He looks, in the glass box of the Rotterdam court, like a man waiting for a delayed train.
3 For nine years the 43-year-old Russian earned a good salary at Lithonex in Veldhoven, and later at NovaGate Semiconductors in Nijmegen; on some fifty evenings, says the public prosecution service, he carried home on a stick the drawings of how a chip is born.
4 He passed them, the indictment goes on, to a contact of the FSB whom he met in Moscow, and who paid 40,000 euros.
---
5 "For lunches," A. corrects. "He paid for lunches."
6 The presiding judge, mr. Hedwig Terpstra, wants to know whether one lunches with the FSB by accident.
7 He shrugs; everyone in Moscow, in his view, is somebody's cousin.
---
8 Lithonex, whose machines the Netherlands has not let out to Russia since 2014, has claimed damages.
9 NovaGate has not, and its lawyer is here, he tells me on the stairs, "only to listen".
10 In January the cabinet imposed on A. a twenty-year entry ban, a thing usually reserved for preachers.
---
11 The prosecution demands 32 months.
12 A verdict follows in two weeks.
E Person|German A.|German A.;A.
E Organization|Rotterdam court|Rotterdam court
E Place|Russia|Russian;Russia
E Firm|Lithonex|Lithonex
E Place|Veldhoven|Veldhoven
E Firm|NovaGate Semiconductors|NovaGate Semiconductors;NovaGate
E Place|Nijmegen|Nijmegen
E Organization|public prosecution service|public prosecution service
E Commodity|chip|chip
E Organization|FSB|FSB
E Place|Moscow|Moscow
E Person|Hedwig Terpstra|Hedwig Terpstra
E Place|Netherlands|Netherlands
C German A.|The engineer@0;He@2;the 43-year-old Russian@3;he@3;He@4;he@4;He@7;his@7
C Lithonex|whose@8
C NovaGate Semiconductors|its@9
C public prosecution service|The prosecution@11
C Netherlands|the cabinet@10
R Lithonex|LOCATED_IN|Veldhoven|3|asserted|-
R NovaGate Semiconductors|LOCATED_IN|Nijmegen|3|asserted|-
R German A.|ACCUSED_BY|public prosecution service|3|asserted|-
R German A.|MET_WITH|FSB|4|alleged|-
R German A.|VISITED|Moscow|4|alleged|-
R Hedwig Terpstra|EMPLOYED_BY|Rotterdam court|6|asserted|-
R Russia|SANCTIONED_BY|Netherlands|8|asserted|since 2014
R German A.|SANCTIONED_BY|Netherlands|10|asserted|In January
