@p-001|blog|2023-11-05|Seven names and one hull: the long life of the reefer Frida Holm
1 There are ships that die under the name they were born with, and there are ships like the one I spent most of last winter chasing through the registers, a refrigerated carrier that left the slipway at Aalborg in 1971 as the Frida Holm and went to the breakers forty-one years later as the Al Noor 7.
2 Her first owner was Rederiet Holm & Søn, a family concern from Svendborg whose house flag, a white anchor on green, can still be seen over a chandler's door in that town.
3 For nine seasons she carried bananas out of Guayaquil under a contract which old Jens Peter Holm had sealed, by telex and without an interpreter, with Exportadora Machala, then the third-largest fruit house in Ecuador.
---
4 The refrigerated trades were changing, however, and anyone who has read about those years knows what the container did to the small owner.
5 In 1980 the ship passed, for a sum the family has never disclosed, to Naviera Puelche of Valparaíso, which painted her hull grey, renamed her Puelche Austral and sent her south for the fish.
6 What she did there is disputed.
7 A pamphlet printed in Montevideo in 1984 claims that the rifles she landed for the junta, under boxes of hake, had been sold to it by a Liège dealer called Fabritius; the Chilean navy always rejected the story, and the heirs, to whom I wrote, say that their grandfather never supplied Santiago with anything.
8 I can add one document.
9 Among the papers of the late harbour pilot Osvaldo Riquelme is a letter, dated 9 June 1983, in which one of Naviera Puelche's masters, Aurelio Vidal, tells its managing director, Hernán Astaburuaga, that "the inspectors have gone and found nothing but fish".
10 Found nothing, or were shown nothing: the reader may choose.
---
11 The firm failed in 1987, and after a Panamanian court had held her eight months for unpaid wages the old reefer was knocked down to the Piraeus broker Stamatis Kollias, who by all accounts never set eyes on her and who sold her on within weeks to interests in Jeddah.
12 From there the thread thins.
13 Lloyd's Register, whose clerks answered my questions with great patience, has her as the Zahra Ice, then the Blue Tihama, then, from 1999, as the property of a company named Gulf of Tadjoura Livestock, which had its seat in Djibouti and which a newspaper there, La Voix du Golfe, suspected of being a toy of the customs chief.
14 In that last guise she took sheep across the Red Sea every autumn, thirty thousand head at a time.
---
15 Owners' grandchildren write to bloggers, and so I can end with a correction.
16 Mette Holm, who chairs what remains of Holm & Søn, two coasters and a bakery, asks me to say that it did not, as I had suggested in an earlier post, buy the Frida Holm back in 1981 for the Greenland shrimp trade; it was offered her, it thought about it for a weekend, and it declined.
17 She adds that a model of the ship is to be given to the museum at Troense next spring and that she will travel there for the occasion, "if the ferries run".
18 The real one lay on the beach at Gadani for eleven months before the torches came.
19 Next week: lighthouse tenders.
E Vessel|Frida Holm|Frida Holm;Al Noor 7;Puelche Austral;Zahra Ice;Blue Tihama
E Firm|Rederiet Holm & Søn|Rederiet Holm & Søn;Holm & Søn
E Firm|Exportadora Machala|Exportadora Machala
E Firm|Naviera Puelche|Naviera Puelche
E Firm|Gulf of Tadjoura Livestock|Gulf of Tadjoura Livestock
E Person|Jens Peter Holm|Jens Peter Holm
E Person|Fabritius|Fabritius
E Person|Osvaldo Riquelme|Osvaldo Riquelme
E Person|Aurelio Vidal|Aurelio Vidal
E Person|Hernán Astaburuaga|Hernán Astaburuaga
E Person|Stamatis Kollias|Stamatis Kollias
E Person|Mette Holm|Mette Holm
E Organization|Lloyd's Register|Lloyd's Register
E Organization|La Voix du Golfe|La Voix du Golfe
E Place|Aalborg|Aalborg
E Place|Svendborg|Svendborg
E Place|Guayaquil|Guayaquil
E Place|Ecuador|Ecuador
E Place|Valparaíso|Valparaíso
E Place|Montevideo|Montevideo
E Place|Liège|Liège
E Place|Chile|Chilean;Santiago
E Place|Panama|Panamanian
E Place|Piraeus|Piraeus
E Place|Jeddah|Jeddah
E Place|Djibouti|Djibouti
E Place|Red Sea|Red Sea
E Place|Greenland|Greenland
E Place|Troense|Troense
E Place|Gadani|Gadani
E Commodity|bananas|bananas
E Commodity|fish|fish
E Commodity|rifles|rifles
E Commodity|hake|hake
E Commodity|sheep|sheep
E Commodity|shrimp|shrimp
C Frida Holm|the one@1;Her@2;she@3;the ship@5;her@5;her#2@5;her#3@5;she@6;she@7;her@11;the old reefer@11;her#2@11;her#3@11;her@13;she@14;her@16;the ship@17;The real one@18
C Rederiet Holm & Søn|a family concern from Svendborg@2;it@16;it#2@16;it#3@16;it#5@16
C Svendborg|that town@2
C Exportadora Machala|the third-largest fruit house in Ecuador@3
C Naviera Puelche|which@5;its@9;The firm@11
C Chile|the junta@7;it@7
C Fabritius|a Liège dealer@7;their grandfather@7
C Stamatis Kollias|who@11;who#2@11
C Gulf of Tadjoura Livestock|a company@13;which@13;which#2@13
C Djibouti|there@13
C Mette Holm|who@16;She@17;she@17
C Troense|there@17
R Rederiet Holm & Søn|OWNS|Frida Holm|2|asserted|-
R Rederiet Holm & Søn|LOCATED_IN|Svendborg|2|asserted|-
R Jens Peter Holm|AGREED_WITH|Exportadora Machala|3|asserted|-
R Exportadora Machala|LOCATED_IN|Ecuador|3|asserted|-
R Naviera Puelche|OWNS|Frida Holm|5|asserted|In 1980
R Naviera Puelche|LOCATED_IN|Valparaíso|5|asserted|-
R Fabritius|SUPPLIES|Chile|7|alleged|-
R Fabritius|EXPORTS|rifles|7|alleged|-
R Chile|IMPORTS|rifles|7|alleged|-
R Fabritius|SUPPLIES|Chile|7|denied|-
R Aurelio Vidal|EMPLOYED_BY|Naviera Puelche|9|asserted|9 June 1983
R Hernán Astaburuaga|LEADS|Naviera Puelche|9|asserted|9 June 1983
R Frida Holm|ARRESTED_BY|Panama|11|asserted|-
R Stamatis Kollias|OWNS|Frida Holm|11|asserted|-
R Gulf of Tadjoura Livestock|OWNS|Frida Holm|13|asserted|from 1999
R Gulf of Tadjoura Livestock|LOCATED_IN|Djibouti|13|asserted|-
R La Voix du Golfe|LOCATED_IN|Djibouti|13|asserted|-
R Mette Holm|LEADS|Rederiet Holm & Søn|16|asserted|-
R Rederiet Holm & Søn|OWNS|Frida Holm|16|denied|in 1981
R Mette Holm|VISITED|Troense|17|expected|next spring
R Frida Holm|LOCATED_IN|Gadani|18|asserted|-

@p-002|newsletter|2024-03-22|The Bean Sheet, No. 212: Everybody is short of something
1 Good morning from a wet Hamburg, where the only thing rising faster than the Elbe is the price of cocoa butter.
2 For readers who joined us after the spike: no, we do not give trading advice, and no, we do not know where it ends.
* 3 THE NUMBERS
4 Grindings in Europe are down for a third quarter, stocks in the licensed warehouses are thin, and the spread between the front months looks like something drawn by a child.
5 A good deal of the panic is, as ever, other people's panic.
* 6 WEST AFRICA
7 COCOBOD, as the Ghana Cocoa Board is known to its creditors, has reportedly agreed with two of its oldest buyers, Vandermeulen Cacao of Antwerp and the Geneva merchant Sarpin & Cie, to push some 150,000 tonnes into the next season; neither wished to comment.
8 Next door the picture is not prettier.
9 Cocoa exports from Ivory Coast ran 28% behind last year up to Sunday, and the Conseil du Café-Cacao in Abidjan has flatly denied that it sold a single bag to the Malaysian grinder Kota Laut Ingredients above the agreed ceiling or, for that matter, at all.
10 Kota Laut's procurement head, Faridah Osman, told us by e-mail that her company "has had nothing out of Ivory Coast since October and lives on patience".
* 11 COFFEE, BRIEFLY
12 Brazil will not run out, whatever the man in the queue behind you says.
13 It shipped 3.7 million bags of coffee in February, a record for the month, of which Germany, the United States and Belgium took the most.
14 Vietnam is another story: drought has turned farmers into hoarders, and the Dutch roaster Bakker & Zwaan, which will not after all be getting its 9,000 tonnes of robusta from Phuoc Lam Trading of Buon Ma Thuot, may now, its chairman Gijs Zwaan concedes, have to buy from Uganda.
* 15 OVERHEARD
16 That Sarpin is for sale.
17 A banker who ought to know better swears that the Doha fund Lusail Agri has put in an offer for the whole of it; a second, who was at the same dinner, swears that the fund only ever wanted a tenth.
18 Sarpin's founder and sole owner, Mathilde Sarpin, was seen on Saturday walking her dog by the lake and looked anything but sold.
* 19 NEXT WEEK
20 We answer your letters about vanilla, including the rude ones.
* 21 Forward this e-mail to a colleague | Unsubscribe
E Organization|Ghana Cocoa Board|Ghana Cocoa Board;COCOBOD
E Organization|Conseil du Café-Cacao|Conseil du Café-Cacao
E Firm|Vandermeulen Cacao|Vandermeulen Cacao
E Firm|Sarpin & Cie|Sarpin & Cie;Sarpin
E Firm|Kota Laut Ingredients|Kota Laut Ingredients;Kota Laut
E Firm|Bakker & Zwaan|Bakker & Zwaan
E Firm|Phuoc Lam Trading|Phuoc Lam Trading
E Firm|Lusail Agri|Lusail Agri
E Person|Faridah Osman|Faridah Osman
E Person|Gijs Zwaan|Gijs Zwaan
E Person|Mathilde Sarpin|Mathilde Sarpin
E Place|Hamburg|Hamburg
E Place|Elbe|Elbe
E Place|Europe|Europe
E Place|West Africa|WEST AFRICA
E Place|Antwerp|Antwerp
E Place|Geneva|Geneva
E Place|Ivory Coast|Ivory Coast
E Place|Abidjan|Abidjan
E Place|Malaysia|Malaysian
E Place|Brazil|Brazil
E Place|Germany|Germany
E Place|United States|United States
E Place|Belgium|Belgium
E Place|Vietnam|Vietnam
E Place|Netherlands|Dutch
E Place|Buon Ma Thuot|Buon Ma Thuot
E Place|Uganda|Uganda
E Place|Doha|Doha
E Commodity|cocoa butter|cocoa butter
E Commodity|cocoa|Cocoa
E Commodity|coffee|coffee;COFFEE
E Commodity|robusta|robusta
E Commodity|vanilla|vanilla
C Ghana Cocoa Board|its@7;its#2@7
C Conseil du Café-Cacao|it@9
C Faridah Osman|her@10
C Kota Laut Ingredients|the Malaysian grinder@9;her company@10
C Brazil|It@13
C Bakker & Zwaan|the Dutch roaster@14;which@14;its@14;its#2@14
C Sarpin & Cie|the Geneva merchant@7;it@17
C Lusail Agri|the fund@17
C Mathilde Sarpin|her@18
R Ghana Cocoa Board|AGREED_WITH|Vandermeulen Cacao|7|alleged|-
R Ghana Cocoa Board|AGREED_WITH|Sarpin & Cie|7|alleged|-
R Ghana Cocoa Board|SUPPLIES|Vandermeulen Cacao|7|asserted|-
R Ghana Cocoa Board|SUPPLIES|Sarpin & Cie|7|asserted|-
R Vandermeulen Cacao|LOCATED_IN|Antwerp|7|asserted|-
R Sarpin & Cie|LOCATED_IN|Geneva|7|asserted|-
R Ivory Coast|EXPORTS|cocoa|9|asserted|up to Sunday
R Conseil du Café-Cacao|LOCATED_IN|Abidjan|9|asserted|-
R Conseil du Café-Cacao|SUPPLIES|Kota Laut Ingredients|9|denied|-
R Kota Laut Ingredients|LOCATED_IN|Malaysia|9|asserted|-
R Faridah Osman|EMPLOYED_BY|Kota Laut Ingredients|10|asserted|-
R Ivory Coast|SUPPLIES|Kota Laut Ingredients|10|denied|since October
R Brazil|EXPORTS|coffee|13|asserted|in February
R Brazil|SUPPLIES|Germany|13|asserted|in February
R Brazil|SUPPLIES|United States|13|asserted|in February
R Brazil|SUPPLIES|Belgium|13|asserted|in February
R Germany|IMPORTS|coffee|13|asserted|in February
R United States|IMPORTS|coffee|13|asserted|in February
R Belgium|IMPORTS|coffee|13|asserted|in February
R Bakker & Zwaan|LOCATED_IN|Netherlands|14|asserted|-
R Phuoc Lam Trading|SUPPLIES|Bakker & Zwaan|14|denied|-
R Phuoc Lam Trading|LOCATED_IN|Buon Ma Thuot|14|asserted|-
R Bakker & Zwaan|IMPORTS|robusta|14|denied|-
R Gijs Zwaan|LEADS|Bakker & Zwaan|14|asserted|-
R Uganda|SUPPLIES|Bakker & Zwaan|14|expected|-
R Lusail Agri|LOCATED_IN|Doha|17|asserted|-
R Lusail Agri|OWNS|Sarpin & Cie|17|expected|-
R Lusail Agri|INVESTED_IN|Sarpin & Cie|17|expected|-
R Mathilde Sarpin|OWNS|Sarpin & Cie|18|asserted|-
B 21

@p-003|explainer|2024-06-11|When the customer is new and the city is Bishkek: three lessons for sellers of machinery
1 Diversion is dull.
2 It rarely involves false moustaches or midnight flights; more often it is a matter of an invoice, a freight forwarder with a cheerful website and a sales department that badly wants to make its quarter.
3 This note, written for members who keep asking what "reasonable suspicion" means in practice, walks through three cases, two of them closed and one, as our counsel insists that we say, not.
* 4 Case 1: Five axes too many
5 Hellwarth Präzision GmbH, a machine builder in Esslingen with 140 staff, received in May 2022 a first order from Ak-Suu Tech, an LLC that had been entered in the Kyrgyz register eleven days earlier.
6 Four milling machines were delivered to it before the autumn and paid for in dirhams.
7 According to the Stuttgart Public Prosecutor, which in January charged Hellwarth's export manager, Volker Lang, with breaching the embargo, all four stand today in a hall of Uralmekh, the Yekaterinburg gun-barrel plant that has been on the EU list since 2014.
8 Lang denies everything; Hellwarth itself has not been accused.
9 Lesson: a company that is younger than its first order is not a customer, it is a question.
* 10 Case 2: The helpful cousin
11 A Slovenian wholesaler, Ležaj Plus, asked its distributor in Yerevan, Masis Industrial, for an end-user statement and was given a beautiful one, signed by the director's cousin.
12 It then shipped for fourteen months.
13 The ball bearings, which Ležaj Plus had sold to Masis in the honest belief that they were meant for lifts, went on by road to a warehouse in Rostov, and last October OFAC, the sanctions office of the U.S. Treasury, designated Masis and its director, Tigran Abovyan, though not the Slovenian firm.
14 Abovyan told the news site Hetk that neither he nor his company had "ever sent anything to Russia".
15 Lesson: paper is patient.
* 16 Case 3: Not closed
17 Here we must be careful.
18 Members will have read that Norddraht AB of Gävle is suspected by the Swedish customs service, Tullverket, of selling welding wire to a Kazakh dealer, TOO Saryarka Metiz, which for its part is alleged to have no client but the Omsk tank builder Sibtank.
19 Norddraht's chief executive, Annika Sjölund, maintains that the sale was cleared in advance and that nothing was passed on; she is to meet Tullverket's head, Per-Olof Wiik, on 20 June.
20 Should it come to a listing of Saryarka, which the European Commission has proposed but the member states have yet to approve, anyone still trading with the dealer will have to unwind within ninety days.
21 Whatever comes of it, the question for the rest of us is the same: who, in your house, is paid to say no?
E Firm|Hellwarth Präzision GmbH|Hellwarth Präzision GmbH;Hellwarth
E Firm|Ak-Suu Tech|Ak-Suu Tech
E Firm|Uralmekh|Uralmekh
E Firm|Ležaj Plus|Ležaj Plus
E Firm|Masis Industrial|Masis Industrial;Masis
E Firm|Norddraht AB|Norddraht AB;Norddraht
E Firm|TOO Saryarka Metiz|TOO Saryarka Metiz;Saryarka
E Firm|Sibtank|Sibtank
E Person|Volker Lang|Volker Lang;Lang
E Person|Tigran Abovyan|Tigran Abovyan;Abovyan
E Person|Annika Sjölund|Annika Sjölund
E Person|Per-Olof Wiik|Per-Olof Wiik
E Organization|Stuttgart Public Prosecutor|Stuttgart Public Prosecutor
E Organization|European Union|EU
E Organization|OFAC|OFAC
E Organization|U.S. Treasury|U.S. Treasury
E Organization|Hetk|Hetk
E Organization|Tullverket|Tullverket
E Organization|European Commission|European Commission
E Place|Bishkek|Bishkek
E Place|Esslingen|Esslingen
E Place|Kyrgyzstan|Kyrgyz
E Place|Yekaterinburg|Yekaterinburg
E Place|Slovenia|Slovenian
E Place|Yerevan|Yerevan
E Place|Rostov|Rostov
E Place|Russia|Russia
E Place|Gävle|Gävle
E Place|Sweden|Swedish
E Place|Kazakhstan|Kazakh
E Place|Omsk|Omsk
E Commodity|milling machines|milling machines
E Commodity|ball bearings|ball bearings
E Commodity|welding wire|welding wire
C Hellwarth Präzision GmbH|a machine builder in Esslingen@5
C Ak-Suu Tech|an LLC@5;it@6
C Stuttgart Public Prosecutor|which@7
C Uralmekh|the Yekaterinburg gun-barrel plant@7
C Ležaj Plus|its@11;It@12;the Slovenian firm@13
C Masis Industrial|its distributor in Yerevan@11;its@13;his company@14
C Tigran Abovyan|he@14;his@14
C Tullverket|the Swedish customs service@18
C TOO Saryarka Metiz|a Kazakh dealer@18;which@18;its@18;the dealer@20
C Sibtank|the Omsk tank builder@18
C Annika Sjölund|she@19
R Hellwarth Präzision GmbH|LOCATED_IN|Esslingen|5|asserted|-
R Ak-Suu Tech|LOCATED_IN|Kyrgyzstan|5|asserted|-
R Hellwarth Präzision GmbH|SUPPLIES|Ak-Suu Tech|5-6|asserted|before the autumn
R Hellwarth Präzision GmbH|EXPORTS|milling machines|5-6|asserted|before the autumn
R Ak-Suu Tech|IMPORTS|milling machines|5-6|asserted|before the autumn
R Volker Lang|ACCUSED_BY|Stuttgart Public Prosecutor|7|asserted|in January
R Volker Lang|EMPLOYED_BY|Hellwarth Präzision GmbH|7|asserted|-
R Uralmekh|LOCATED_IN|Yekaterinburg|7|asserted|-
R Uralmekh|SANCTIONED_BY|European Union|7|asserted|since 2014
R Hellwarth Präzision GmbH|ACCUSED_BY|Stuttgart Public Prosecutor|7-8|denied|-
R Ležaj Plus|LOCATED_IN|Slovenia|11|asserted|-
R Masis Industrial|LOCATED_IN|Yerevan|11|asserted|-
R Ležaj Plus|SUPPLIES|Masis Industrial|13|asserted|-
R Ležaj Plus|EXPORTS|ball bearings|13|asserted|-
R Masis Industrial|IMPORTS|ball bearings|13|asserted|-
R OFAC|SUBSIDIARY_OF|U.S. Treasury|13|asserted|-
R Masis Industrial|SANCTIONED_BY|OFAC|13|asserted|last October
R Tigran Abovyan|SANCTIONED_BY|OFAC|13|asserted|last October
R Tigran Abovyan|LEADS|Masis Industrial|13|asserted|-
R Ležaj Plus|SANCTIONED_BY|OFAC|13|denied|-
R Tigran Abovyan|SUPPLIES|Russia|14|denied|-
R Masis Industrial|SUPPLIES|Russia|14|denied|-
R Norddraht AB|LOCATED_IN|Gävle|18|asserted|-
R Norddraht AB|ACCUSED_BY|Tullverket|18|asserted|-
R Tullverket|LOCATED_IN|Sweden|18|asserted|-
R Norddraht AB|SUPPLIES|TOO Saryarka Metiz|18|alleged|-
R Norddraht AB|EXPORTS|welding wire|18|alleged|-
R TOO Saryarka Metiz|IMPORTS|welding wire|18|alleged|-
R TOO Saryarka Metiz|LOCATED_IN|Kazakhstan|18|asserted|-
R TOO Saryarka Metiz|SUPPLIES|Sibtank|18|alleged|-
R Sibtank|LOCATED_IN|Omsk|18|asserted|-
R Annika Sjölund|LEADS|Norddraht AB|19|asserted|-
R Per-Olof Wiik|LEADS|Tullverket|19|asserted|-
R Annika Sjölund|MET_WITH|Per-Olof Wiik|19|expected|on 20 June
R TOO Saryarka Metiz|SANCTIONED_BY|European Union|20|expected|-

@p-004|investigation|2022-10-19|The ammunition that went to a school for pilots
1 The brass plate on the third floor is no larger than a playing card and lists eleven firms.
2 One of them, the Belgrade-based Orlovac Trade d.o.o., exists, so far as its accounts show, in order to own the other ten.
3 Its founder and general manager is Miroslav Pantelić, 58, once a lieutenant in signals, now a man who pays for lunch in cash and, by his own account, "an ordinary seller of ordinary things".
---
4 Over seven months we followed one consignment of those ordinary things.
5 On 3 February 2021 Orlovac bought 22,000 mortar shells from Krupanj Namenska, the state munitions works in the west of Serbia, and declared as their recipient the Aviation Academy of Ouargla, a flying school in Algeria that has no mortars.
6 The licence was stamped nine days later.
7 The cargo was trucked to Bar and loaded there on the Ljubica K, a coaster belonging to Pantelić's brother-in-law, Dejan Ilić.
8 It did not reach the pilots: the academy's quartermaster, whom we found by telephone, had never heard of Orlovac, and nobody in Ouargla has ever received a shell from Serbia or from anyone else.
9 What was put ashore instead, on the quay of Misrata in Libya on the night of 2 March, is described by the UN Panel of Experts, which accuses Orlovac of having delivered "not less than nine hundred pallets" of mortar shells to the Sumud Brigade in defiance of the embargo that the UN Security Council laid on Libya in 2011.
10 Pantelić laughed when the passage was read to him.
11 "I have sold nothing to Libyans, I have never been to Libya, and that boat is not mine," he said.
---
12 The money is easier to follow than the pallets.
13 In the weeks before the voyage 4.1 million euros reached Orlovac's account from Qasr Holding, a Tunis firm whose only shareholder is a Maltese lawyer, Carmelo Zahra.
14 Zahra's name turns up again in the papers of the Vienna lender Adlerhof Leasing, on whose board he sits, and in those of Rila Cargo, the Sofia forwarder that booked the berth in Bar and of which he is said to hold a third.
15 Rila's manager, Boyko Danailov, denied that Zahra had "as much as a chair" in the business, and would not say who had.
---
16 Serbia's Organised Crime Prosecutor opened a file in April and closed it in June for want of evidence.
17 Malta is less patient: its police intend to arrest Zahra on his return, a spokesman said, and the Maltese justice minister, Rita Sammut, wants Qasr added to the national sanctions list before Christmas.
18 As for the Ljubica K, she lies at Sulina with her name painted out, waiting for a buyer; there was one in August, the Galați yard Bistrița Naval, but it has withdrawn its bid.
19 Ordinary things, as Pantelić would say, find their price.
E Firm|Orlovac Trade d.o.o.|Orlovac Trade d.o.o.;Orlovac
E Firm|Krupanj Namenska|Krupanj Namenska
E Firm|Qasr Holding|Qasr Holding;Qasr
E Firm|Adlerhof Leasing|Adlerhof Leasing
E Firm|Rila Cargo|Rila Cargo;Rila
E Firm|Bistrița Naval|Bistrița Naval
E Organization|Aviation Academy of Ouargla|Aviation Academy of Ouargla
E Organization|UN Panel of Experts|UN Panel of Experts
E Organization|UN Security Council|UN Security Council
E Organization|Sumud Brigade|Sumud Brigade
E Organization|Organised Crime Prosecutor|Organised Crime Prosecutor
E Person|Miroslav Pantelić|Miroslav Pantelić;Pantelić
E Person|Dejan Ilić|Dejan Ilić
E Person|Carmelo Zahra|Carmelo Zahra;Zahra
E Person|Boyko Danailov|Boyko Danailov
E Person|Rita Sammut|Rita Sammut
E Vessel|Ljubica K|Ljubica K
E Place|Belgrade|Belgrade
E Place|Serbia|Serbia
E Place|Algeria|Algeria
E Place|Ouargla|Ouargla
E Place|Bar|Bar
E Place|Misrata|Misrata
E Place|Libya|Libya;Libyans
E Place|Tunis|Tunis
E Place|Malta|Malta;Maltese
E Place|Vienna|Vienna
E Place|Sofia|Sofia
E Place|Sulina|Sulina
E Place|Galați|Galați
E Commodity|mortar shells|mortar shells;shell
C Orlovac Trade d.o.o.|its@2;Its@3
C Miroslav Pantelić|his@3;he@11;him@10;I@11;I#2@11
C Krupanj Namenska|the state munitions works@5
C Aviation Academy of Ouargla|a flying school in Algeria@5;the academy@8
C Ljubica K|a coaster@7;that boat@11;she@18;her@18
C UN Panel of Experts|which@9
C Qasr Holding|a Tunis firm@13;whose@13
C Adlerhof Leasing|the Vienna lender@14;whose@14
C Carmelo Zahra|he@14;he#2@14;his@17
C Rila Cargo|the Sofia forwarder@14;which@14;the business@15
C Malta|its@17
C Bistrița Naval|the Galați yard@18;it@18;its@18
R Orlovac Trade d.o.o.|LOCATED_IN|Belgrade|2|asserted|-
R Miroslav Pantelić|LEADS|Orlovac Trade d.o.o.|3|asserted|-
R Orlovac Trade d.o.o.|IMPORTS|mortar shells|5|asserted|On 3 February 2021
R Krupanj Namenska|SUPPLIES|Orlovac Trade d.o.o.|5|asserted|On 3 February 2021
R Serbia|OWNS|Krupanj Namenska|5|asserted|-
R Krupanj Namenska|LOCATED_IN|Serbia|5|asserted|-
R Aviation Academy of Ouargla|LOCATED_IN|Algeria|5|asserted|-
R Dejan Ilić|OWNS|Ljubica K|7|asserted|-
R Orlovac Trade d.o.o.|SUPPLIES|Aviation Academy of Ouargla|8|denied|-
R Serbia|SUPPLIES|Ouargla|8|denied|-
R Misrata|LOCATED_IN|Libya|9|asserted|-
R Orlovac Trade d.o.o.|ACCUSED_BY|UN Panel of Experts|9|asserted|-
R Orlovac Trade d.o.o.|SUPPLIES|Sumud Brigade|9|alleged|on the night of 2 March
R Orlovac Trade d.o.o.|EXPORTS|mortar shells|9|alleged|on the night of 2 March
R Sumud Brigade|IMPORTS|mortar shells|9|alleged|on the night of 2 March
R Libya|SANCTIONED_BY|UN Security Council|9|asserted|in 2011
R Miroslav Pantelić|SUPPLIES|Libya|11|denied|-
R Miroslav Pantelić|VISITED|Libya|11|denied|-
R Miroslav Pantelić|OWNS|Ljubica K|11|denied|-
R Qasr Holding|LOCATED_IN|Tunis|13|asserted|-
R Carmelo Zahra|OWNS|Qasr Holding|13|asserted|-
R Adlerhof Leasing|LOCATED_IN|Vienna|14|asserted|-
R Carmelo Zahra|LEADS|Adlerhof Leasing|14|asserted|-
R Rila Cargo|LOCATED_IN|Sofia|14|asserted|-
R Carmelo Zahra|INVESTED_IN|Rila Cargo|14|alleged|-
R Boyko Danailov|LEADS|Rila Cargo|15|asserted|-
R Carmelo Zahra|INVESTED_IN|Rila Cargo|15|denied|-
R Organised Crime Prosecutor|LOCATED_IN|Serbia|16|asserted|-
R Carmelo Zahra|ARRESTED_BY|Malta|17|expected|-
R Rita Sammut|EMPLOYED_BY|Malta|17|asserted|-
R Qasr Holding|SANCTIONED_BY|Malta|17|expected|before Christmas
R Ljubica K|LOCATED_IN|Sulina|18|asserted|-
R Bistrița Naval|LOCATED_IN|Galați|18|asserted|-
R Bistrița Naval|OWNS|Ljubica K|18|denied|-

@p-005|obituary|2021-07-30|Don Eusebio Larrazábal, the planter who outlived three quotas, dies at 91
1 Eusebio "Sebio" Larrazábal, chairman of Larrazábal Estates for forty-four years and the last of the Negros planters to wear white linen to the office, died at his house in Bacolod on Tuesday.
2 He had been ill since Easter.
---
3 He liked to say that he had been born into debt, and it was nearly true: the family's mill at Silay was mortgaged before he could walk, and his father, a poet, had no head for interest.
4 By 1962 the son had paid off the bank, bought out four cousins and concluded with Pacific Refining of San Francisco a contract under which every tonne of raw sugar that the Estates could load was to go to the American refiner until 1974.
5 When Washington let its quota lapse that year he lost, in his words, "a customer and a religion in one afternoon".
6 He found others.
7 Sugar from the Estates went to Japan from 1975, to China from 1978 and, in the hungry year of 1985, to nobody.
---
8 Ships came second, and by accident.
9 In 1979 he took two bulk carriers, the Doña Pilar and the Doña Remedios, in settlement of a debt from the Manila broker Quintin Uy, and ten years on his Visayan Bulk Lines ran fourteen.
10 He sold the line in 1996 to its fiercest competitor, Gaudencio Tiu, a few months before nobody in Asia could have paid for it.
11 Luck, said his friends; he said arithmetic.
---
12 There were darker chapters.
13 The Senate accused him in 1987 of having moved 12 million dollars to Switzerland through Banco Ilonggo, of which he owned a quarter; he called it a fairy tale, opened his books, and was never indicted.
14 The cane cutters' union, Tinagban, held the Estates responsible for the deaths of three of its members in the strike of 1990.
15 And the story that he kept the New People's Army in the hills supplied with rice in exchange for being left alone was told in Negros to the end, although he swore on his mother's grave that not one sack had gone to them.
---
16 He never stood for office, yet presidents came to him: Corazon Aquino flew to Bacolod in 1988, Fidel Ramos twice, and both were photographed on the verandah beside the parrot.
17 A visit that Ferdinand Marcos had announced for 1983 was called off when the guest list leaked.
18 Of generals he used to say that they should be thanked, fed and sent home.
---
19 The chair passes in September to his daughter, Consolación Larrazábal-Roces, who has already let it be known that the Estates will not, as Makati gossip has it, be sold to the Thai miller Khon Rung Sugar, but who does not rule out taking Khon Rung in as the holder of a fifth.
20 "If I sold it all, my father would come back," she said, "and he would bring a cane knife."
E Person|Eusebio Larrazábal|Eusebio Larrazábal;Eusebio "Sebio" Larrazábal
E Person|Quintin Uy|Quintin Uy
E Person|Gaudencio Tiu|Gaudencio Tiu
E Person|Corazon Aquino|Corazon Aquino
E Person|Fidel Ramos|Fidel Ramos
E Person|Ferdinand Marcos|Ferdinand Marcos
E Person|Consolación Larrazábal-Roces|Consolación Larrazábal-Roces
E Firm|Larrazábal Estates|Larrazábal Estates;Estates
E Firm|Pacific Refining|Pacific Refining
E Firm|Visayan Bulk Lines|Visayan Bulk Lines
E Firm|Banco Ilonggo|Banco Ilonggo
E Firm|Khon Rung Sugar|Khon Rung Sugar;Khon Rung
E Organization|Senate|Senate
E Organization|Tinagban|Tinagban
E Organization|New People's Army|New People's Army
E Vessel|Doña Pilar|Doña Pilar
E Vessel|Doña Remedios|Doña Remedios
E Place|Negros|Negros
E Place|Bacolod|Bacolod
E Place|Silay|Silay
E Place|San Francisco|San Francisco
E Place|United States|Washington;American
E Place|Japan|Japan
E Place|China|China
E Place|Manila|Manila
E Place|Asia|Asia
E Place|Switzerland|Switzerland
E Place|Makati|Makati
E Place|Thailand|Thai
E Commodity|raw sugar|raw sugar
E Commodity|sugar|Sugar
E Commodity|rice|rice
C Eusebio Larrazábal|his@1;He@2;He@3;he@3;his@3;the son@4;he@5;his@5;He@6;he@9;his@9;He@10;his@11;he@11;him@13;he@13;he#2@13;he@15;he#2@15;He@16;him@16;his@19;my father@20;he@20
C Pacific Refining|the American refiner@4
C United States|its@5
C Visayan Bulk Lines|the line@10;its@10
C Banco Ilonggo|which@13
C Tinagban|The cane cutters' union@14;its@14
C New People's Army|them@15
C Khon Rung Sugar|the Thai miller@19
C Consolación Larrazábal-Roces|his daughter@19;who@19;who#2@19;I@20;my@20;she@20
C Larrazábal Estates|it@20
R Eusebio Larrazábal|LEADS|Larrazábal Estates|1|asserted|-
R Eusebio Larrazábal|AGREED_WITH|Pacific Refining|4|asserted|By 1962
R Pacific Refining|LOCATED_IN|San Francisco|4|asserted|-
R Pacific Refining|LOCATED_IN|United States|4|asserted|-
R Larrazábal Estates|EXPORTS|raw sugar|4|expected|until 1974
R Larrazábal Estates|SUPPLIES|Pacific Refining|4|expected|until 1974
R Pacific Refining|IMPORTS|raw sugar|4|expected|until 1974
R Larrazábal Estates|EXPORTS|sugar|7|asserted|-
R Larrazábal Estates|SUPPLIES|Japan|7|asserted|from 1975
R Larrazábal Estates|SUPPLIES|China|7|asserted|from 1978
R Japan|IMPORTS|sugar|7|asserted|from 1975
R China|IMPORTS|sugar|7|asserted|from 1978
R Eusebio Larrazábal|OWNS|Doña Pilar|9|asserted|In 1979
R Eusebio Larrazábal|OWNS|Doña Remedios|9|asserted|In 1979
R Eusebio Larrazábal|OWNS|Visayan Bulk Lines|9|asserted|-
R Gaudencio Tiu|OWNS|Visayan Bulk Lines|10|asserted|in 1996
R Eusebio Larrazábal|ACCUSED_BY|Senate|13|asserted|in 1987
R Eusebio Larrazábal|INVESTED_IN|Banco Ilonggo|13|asserted|-
R Larrazábal Estates|ACCUSED_BY|Tinagban|14|asserted|-
R Eusebio Larrazábal|SUPPLIES|New People's Army|15|alleged|-
R New People's Army|IMPORTS|rice|15|alleged|-
R Eusebio Larrazábal|SUPPLIES|New People's Army|15|denied|-
R Corazon Aquino|VISITED|Bacolod|16|asserted|in 1988
R Fidel Ramos|VISITED|Bacolod|16|asserted|-
R Corazon Aquino|MET_WITH|Eusebio Larrazábal|16|asserted|in 1988
R Fidel Ramos|MET_WITH|Eusebio Larrazábal|16|asserted|-
R Ferdinand Marcos|VISITED|Bacolod|16-17|denied|1983
R Consolación Larrazábal-Roces|LEADS|Larrazábal Estates|19|expected|in September
R Khon Rung Sugar|OWNS|Larrazábal Estates|19|denied|-
R Khon Rung Sugar|INVESTED_IN|Larrazábal Estates|19|expected|-
R Khon Rung Sugar|LOCATED_IN|Thailand|19|asserted|-

@p-006|essay|2023-02-14|The tariff that nobody remembers voting for
1 Ask ten people in a queue what they pay in import duty on a pair of shoes and nine will look at you as if you had asked after their blood group.
2 That is the first charm of a tariff: it is collected far away, from someone else, by men in a shed.
3 The second is that it never has to win an argument again, since the factory it shelters, if it lives, is offered as proof that the shelter worked, and if it dies, as proof that the roof was too low.
---
4 Economists have been repeating this since David Ricardo swapped his imaginary wine for his imaginary cloth, and it would be dishonest to claim that they have been listened to.
5 Suppose, as the textbooks love to suppose, that a small country buys its steel from a large one, that the large one is careless about its smoke, and that the small one has a river and three hundred voters who used to work beside it.
6 Should its parliament sanction the arrangement, in the old sense of blessing it, or in the new?
7 If a minister of such a place were to visit the mill, he would be photographed; if he were to meet the accountant, he would not.
---
8 I do not write as a purist.
9 My grandfather kept a tannery that would have closed a decade sooner without the 22% on foreign hides, and I went to university on that decade.
10 What I mind is the pretence that the bill goes abroad.
11 A paper by two young scholars at Ghent University, which deserves to be better known than it will be, shows it landing, to within a few cents, on the kitchen table.
12 Nor am I persuaded by the phrase "strategic autonomy", which is by now applied to everything from antibiotics to garlic, and which, as far as I can see, commits nobody to anything except the next conference.
13 A stockpile is a policy; so is a second supplier; a wall round the garden is only a wall, and the trade winds blow over it.
---
14 Could the thing be undone?
15 In theory, on any Tuesday.
16 In practice each line of the schedule has an owner, in the sense in which a dog has one, and the owner comes to every meeting, supplies the sandwiches, and heads for the door only when the vote has been put off again.
17 The rest of us, who own nothing in the matter but our feet, are at work.
18 In Australia and New Zealand, I am told by a reader who has lived in both, the trick was to do it quickly and then to talk about cricket.
19 Perhaps there is a gentler reform to begin with: print the duty on the receipt, beneath the price, in ink that does not fade, and see how long the men in the shed keep their keys.
E Person|David Ricardo|David Ricardo
E Organization|Ghent University|Ghent University
E Place|Australia|Australia
E Place|New Zealand|New Zealand
E Commodity|shoes|shoes
E Commodity|wine|wine
E Commodity|cloth|cloth
E Commodity|steel|steel
E Commodity|hides|hides
E Commodity|antibiotics|antibiotics
E Commodity|garlic|garlic
C David Ricardo|his@4;his#2@4

@p-007|local long read|2024-11-02|Three owners, one whistle
1 The whistle at the porcelain works still blows at ten to six, although since the spring there has been nobody on the early shift to hear it except a cat and Pan Zenon.
2 Zenon Kaczorek, 71, is the watchman, was before that a kiln foreman, and before that, he says, a nuisance.
3 From his hut you can see all three epochs at once: the German brick, the socialist concrete, the Swedish cladding.
---
4 Porcelana Boguszyn S.A. was privatised in 1994, when Isoltek AB of Ludvika paid 11 million marks for four fifths of it.
5 People in the town remember those years with the fondness that is reserved for strict teachers.
6 Under Isoltek the works replaced its kilns, sent forty apprentices to Ludvika for a winter, and shipped suspension insulators to Egypt, to Pakistan and, in one glorious season, to the whole of Portugal.
7 Then the Swedish company's own parent, the pension fund Tredje Linjen, lost patience with heavy things.
---
8 The second owner nobody ever met.
9 Marlowe Street Partners, a buyout house in Boston, took Porcelana over in 2009 by way of a Luxembourg shell, Kestrel Ceramics, and the only Marlowe man to set foot in Boguszyn, a vice president named Dale Hutchins, stayed for one night, admired the church and asked where the airport was.
10 By then the orders from Karachi had dried up.
11 Solidarność accused Marlowe of stripping the plant of its patents, which the Americans called absurd; the court in Wałbrzych found for neither.
---
12 So when Liu Zhengming, chairman of Huayuan Electric Porcelain, drove into Boguszyn in May 2019 with three black cars behind him, the fire brigade band played.
13 Mr Liu promised to put 60 million zlotys into Porcelana, and the mayor of Boguszyn, Grażyna Wilk, wept a little, as she freely admits.
14 That August Marlowe and Huayuan signed in Warsaw; the works had its third owner, and it is from Pingxiang that it has been run ever since.
15 The 60 million did not come.
16 Whether it was ever meant to is a matter on which the town is divided like a family after a funeral.
17 Ms Wilk flew to Jiangxi in 2022 to ask and was shown a very large model of a kiln.
18 This March the gas was turned off and three hundred people were sent home on half pay.
---
19 Now there is talk of a fourth.
20 Poland's state grid operator, Przesył, could take 30%, according to the Polish deputy energy minister, Tomasz Wrona, and an Indian maker, Jabalpur Insulators, is rumoured to be after the rest, though it told this paper last week that it had "no intention of acquiring Porcelana or anything else in Poland".
21 A visit to Boguszyn by Przesył's president, Iwona Sadlik, is pencilled in for the 14th.
22 Zenon will believe it when he sees smoke.
23 At ten to six tomorrow the whistle will go, because it is on a timer, and because no one has ever found the switch.
E Person|Zenon Kaczorek|Zenon Kaczorek;Zenon
E Person|Dale Hutchins|Dale Hutchins
E Person|Liu Zhengming|Liu Zhengming;Liu
E Person|Grażyna Wilk|Grażyna Wilk;Wilk
E Person|Tomasz Wrona|Tomasz Wrona
E Person|Iwona Sadlik|Iwona Sadlik
E Firm|Porcelana Boguszyn S.A.|Porcelana Boguszyn S.A.;Porcelana
E Firm|Isoltek AB|Isoltek AB;Isoltek
E Firm|Tredje Linjen|Tredje Linjen
E Firm|Marlowe Street Partners|Marlowe Street Partners;Marlowe
E Firm|Kestrel Ceramics|Kestrel Ceramics
E Firm|Huayuan Electric Porcelain|Huayuan Electric Porcelain;Huayuan
E Firm|Przesył|Przesył
E Firm|Jabalpur Insulators|Jabalpur Insulators
E Organization|Solidarność|Solidarność
E Place|Germany|German
E Place|Sweden|Swedish
E Place|Ludvika|Ludvika
E Place|Egypt|Egypt
E Place|Pakistan|Pakistan
E Place|Portugal|Portugal
E Place|Boston|Boston
E Place|Luxembourg|Luxembourg
E Place|Boguszyn|Boguszyn
E Place|Karachi|Karachi
E Place|United States|Americans
E Place|Wałbrzych|Wałbrzych
E Place|Warsaw|Warsaw
E Place|Pingxiang|Pingxiang
E Place|Jiangxi|Jiangxi
E Place|Poland|Poland;Polish
E Place|India|Indian
E Commodity|suspension insulators|suspension insulators
C Zenon Kaczorek|he@2;his@3;he@22
C Porcelana Boguszyn S.A.|it@4;the works@6;its@6;the plant@11;its@11;the works@14;its@14;it#2@14
C Isoltek AB|the Swedish company@7
C Tredje Linjen|the pension fund@7
C Marlowe Street Partners|a buyout house in Boston@9;The second owner@8;the Americans@11
C Kestrel Ceramics|a Luxembourg shell@9
C Dale Hutchins|a vice president@9;the only Marlowe man@9
C Liu Zhengming|him@12
C Grażyna Wilk|she@13
C Huayuan Electric Porcelain|its third owner@14
C Przesył|Poland's state grid operator@20
C Jabalpur Insulators|an Indian maker@20;it@20;it#2@20
R Isoltek AB|OWNS|Porcelana Boguszyn S.A.|4|asserted|in 1994
R Isoltek AB|LOCATED_IN|Ludvika|4|asserted|-
R Porcelana Boguszyn S.A.|EXPORTS|suspension insulators|6|asserted|-
R Porcelana Boguszyn S.A.|SUPPLIES|Egypt|6|asserted|-
R Porcelana Boguszyn S.A.|SUPPLIES|Pakistan|6|asserted|-
R Porcelana Boguszyn S.A.|SUPPLIES|Portugal|6|asserted|-
R Egypt|IMPORTS|suspension insulators|6|asserted|-
R Pakistan|IMPORTS|suspension insulators|6|asserted|-
R Portugal|IMPORTS|suspension insulators|6|asserted|-
R Isoltek AB|LOCATED_IN|Sweden|7|asserted|-
R Isoltek AB|SUBSIDIARY_OF|Tredje Linjen|7|asserted|-
R Marlowe Street Partners|OWNS|Porcelana Boguszyn S.A.|9|asserted|in 2009
R Marlowe Street Partners|LOCATED_IN|Boston|9|asserted|-
R Kestrel Ceramics|LOCATED_IN|Luxembourg|9|asserted|-
R Dale Hutchins|EMPLOYED_BY|Marlowe Street Partners|9|asserted|-
R Dale Hutchins|VISITED|Boguszyn|9|asserted|-
R Marlowe Street Partners|ACCUSED_BY|Solidarność|11|asserted|-
R Marlowe Street Partners|LOCATED_IN|United States|11|asserted|-
R Liu Zhengming|LEADS|Huayuan Electric Porcelain|12|asserted|-
R Liu Zhengming|VISITED|Boguszyn|12|asserted|in May 2019
R Liu Zhengming|INVESTED_IN|Porcelana Boguszyn S.A.|13|expected|-
R Grażyna Wilk|LEADS|Boguszyn|13|asserted|-
R Marlowe Street Partners|AGREED_WITH|Huayuan Electric Porcelain|14|asserted|That August
R Huayuan Electric Porcelain|OWNS|Porcelana Boguszyn S.A.|14|asserted|That August
R Huayuan Electric Porcelain|LOCATED_IN|Pingxiang|14|asserted|-
R Liu Zhengming|INVESTED_IN|Porcelana Boguszyn S.A.|13-15|denied|-
R Grażyna Wilk|VISITED|Jiangxi|17|asserted|in 2022
R Poland|OWNS|Przesył|20|asserted|-
R Przesył|LOCATED_IN|Poland|20|asserted|-
R Przesył|INVESTED_IN|Porcelana Boguszyn S.A.|20|expected|-
R Tomasz Wrona|EMPLOYED_BY|Poland|20|asserted|-
R Jabalpur Insulators|LOCATED_IN|India|20|asserted|-
R Jabalpur Insulators|OWNS|Porcelana Boguszyn S.A.|20|expected|-
R Jabalpur Insulators|OWNS|Porcelana Boguszyn S.A.|20|denied|-
R Iwona Sadlik|LEADS|Przesył|21|asserted|-
R Iwona Sadlik|VISITED|Boguszyn|21|expected|the 14th

@p-008|analyst note|2023-08-28|Indonesian nickel: downgrading our surplus, upgrading our headaches
* 1 Key points
* 2 We cut the 2024 surplus to 190 kt from 240 kt; our price deck is unchanged.
* 3 Permits, rather than demand, are now the swing factor.
* 4 Rating change: Sulawesi Prima to Hold.
5 Since Indonesia's prohibition on nickel ore leaving the country took effect in January 2020, the industry has climbed from digging to smelting, and stainless mills from Fujian to Terni have rearranged their books around that fact.
6 Our base case assumes that the rule stays; a partial reopening, floated in July by the Indonesian mines minister, Bambang Wiratmo, would hurt domestic smelters more than it would help anyone abroad.
* 7 Company focus
8 Sulawesi Prima Mineral (SPM), the listed miner in which the Zhejiang battery group Jinhai Holdings holds 34%, shipped 61 kt of nickel pig iron in the first half, all of it to Jinhai, and has guided to 130 kt for the year.
9 We think that it will miss.
10 Two of its four permits lapse in November, and the environmental audit ordered after the tailings slide in May has still not been published.
11 On Friday's call chief executive Hadi Gunarso dismissed as market noise a report in the daily Bisnis Timur that Jinhai was about to take its holding in SPM above one half; he also played down his own trip to Hangzhou earlier in the month, which he described as "a courtesy".
12 Jinhai did not reply to our questions.
* 13 Demand
14 European buyers remain wary: Acerías del Nervión of Bilbao told us that it has taken no nickel matte from Indonesia and will not until the carbon rules are clear.
15 By contrast South Korea's Daehan Cathode is negotiating with Halmahera Persada, a unit of the conglomerate Grup Lontar, a ten-year offtake of mixed hydroxide, the first tonnes of which might leave for Daehan in 2025.
16 Talks between Daehan and SPM on something similar ended without result in the spring.
* 17 Politics
18 The WTO case is slow-moving.
19 The EU, which brought it, accuses Indonesia of starving foreign mills of feed; Indonesia retorts that nobody takes France to court for bottling its own water.
20 Washington has discussed, but according to an official cited by Reuters has not decided on, keeping Indonesian metal out of its tax credit.
21 We see no scenario in which Jakarta blinks first, and few in which it needs to.
* 22 Analyst: Siobhan Keating, Larkhill Securities, Singapore
* 23 This document is for professional clients only and may not be passed on.
E Firm|Sulawesi Prima Mineral|Sulawesi Prima Mineral;Sulawesi Prima;SPM
E Firm|Jinhai Holdings|Jinhai Holdings;Jinhai
E Firm|Acerías del Nervión|Acerías del Nervión
E Firm|Daehan Cathode|Daehan Cathode;Daehan
E Firm|Halmahera Persada|Halmahera Persada
E Firm|Grup Lontar|Grup Lontar
E Firm|Larkhill Securities|Larkhill Securities
E Person|Bambang Wiratmo|Bambang Wiratmo
E Person|Hadi Gunarso|Hadi Gunarso
E Person|Siobhan Keating|Siobhan Keating
E Organization|Bisnis Timur|Bisnis Timur
E Organization|World Trade Organization|WTO
E Organization|European Union|EU
E Organization|Reuters|Reuters
E Place|Indonesia|Indonesia;Indonesian;Jakarta
E Place|Fujian|Fujian
E Place|Terni|Terni
E Place|Zhejiang|Zhejiang
E Place|Hangzhou|Hangzhou
E Place|Europe|European
E Place|Bilbao|Bilbao
E Place|South Korea|South Korea
E Place|France|France
E Place|United States|Washington
E Place|Singapore|Singapore
E Commodity|nickel|nickel
E Commodity|nickel ore|nickel ore
E Commodity|nickel pig iron|nickel pig iron
E Commodity|nickel matte|nickel matte
E Commodity|mixed hydroxide|mixed hydroxide
C Indonesia|the country@5;it@21
C Sulawesi Prima Mineral|the listed miner@8;it@9;its@10
C Jinhai Holdings|its@11
C Hadi Gunarso|he@11;his@11;he#2@11
C Acerías del Nervión|it@14
C European Union|which@19
C France|its@19
C United States|its@20
R nickel ore|SANCTIONED_BY|Indonesia|5|asserted|in January 2020
R Bambang Wiratmo|EMPLOYED_BY|Indonesia|6|asserted|-
R Jinhai Holdings|INVESTED_IN|Sulawesi Prima Mineral|8|asserted|-
R Jinhai Holdings|LOCATED_IN|Zhejiang|8|asserted|-
R Sulawesi Prima Mineral|EXPORTS|nickel pig iron|8|asserted|in the first half
R Sulawesi Prima Mineral|SUPPLIES|Jinhai Holdings|8|asserted|in the first half
R Jinhai Holdings|IMPORTS|nickel pig iron|8|asserted|in the first half
R Hadi Gunarso|LEADS|Sulawesi Prima Mineral|11|asserted|-
R Jinhai Holdings|OWNS|Sulawesi Prima Mineral|11|expected|-
R Jinhai Holdings|OWNS|Sulawesi Prima Mineral|11|denied|-
R Hadi Gunarso|VISITED|Hangzhou|11|asserted|earlier in the month
R Acerías del Nervión|LOCATED_IN|Bilbao|14|asserted|-
R Indonesia|SUPPLIES|Acerías del Nervión|14|denied|-
R Acerías del Nervión|IMPORTS|nickel matte|14|denied|-
R Daehan Cathode|LOCATED_IN|South Korea|15|asserted|-
R Daehan Cathode|AGREED_WITH|Halmahera Persada|15|expected|-
R Halmahera Persada|SUPPLIES|Daehan Cathode|15|expected|in 2025
R Daehan Cathode|IMPORTS|mixed hydroxide|15|expected|in 2025
R Halmahera Persada|SUBSIDIARY_OF|Grup Lontar|15|asserted|-
R Daehan Cathode|AGREED_WITH|Sulawesi Prima Mineral|16|denied|in the spring
R Indonesia|ACCUSED_BY|European Union|19|asserted|-
R Siobhan Keating|EMPLOYED_BY|Larkhill Securities|22|asserted|-
R Larkhill Securities|LOCATED_IN|Singapore|22|asserted|-
B 23

@p-009|podcast transcript|2023-10-06|Transcript: "Demurrage", episode 88, The man who insures wheat
* 1 [music]
* 2 HOST: My guest is Levan Tskitishvili, who used to be a harbour pilot in Poti and now runs the war-risk desk of Carrow & Pell, the London brokers.
3 Levan, when did you last sleep?
* 4 TSKITISHVILI: In July, I think.
5 Before the seventeenth, before Moscow walked out, we could quote you a bulker into Odesa in an afternoon.
6 Now I must first find out who is who, and in the Black Sea nobody is who he is.
* 7 HOST: Give me an example.
* 8 TSKITISHVILI: Fine.
9 There is a ship, the Yasnaya Zarya.
10 Marmora Denizcilik of Istanbul bought her in March; they have a nice office, I have drunk their tea.
11 Kyiv accuses Marmora of theatre and says the real owner is a fellow in Taganrog, Gennady Shchukin, and that what she brings out of Sevastopol is grain stolen around Melitopol.
12 Shchukin says he has never owned anything that floats.
13 So, do I write the policy?
* 14 HOST: Do you?
* 15 TSKITISHVILI: No.
16 Somebody in Dubai did, within the hour.
* 17 HOST: And where does the wheat end up?
* 18 TSKITISHVILI: Well, she lay at Latakia in April, that much one can see from space.
19 The Syrian state buyer, Hoboob, is supposed to have taken twenty-six thousand tonnes of wheat off her, from whom exactly I wouldn't like to guess, and Egypt, so they tell me, was offered the same parcel first and said no thank you.
20 Brussels put Marmora on its list in June, so no more tea.
21 Britain hasn't, not yet, there's a rumour it will before the year is out.
* 22 HOST: Is there any honest grain left?
* 23 TSKITISHVILI: Honest grain goes by the Danube.
24 I spent a week in Izmail in September and you wouldn't know the place: tugs, queues, a casino.
25 One house I insure, Dnistro Agro, it belongs to the Aebischer people, Aebischer Holding in Bern, has moved four hundred thousand tonnes of maize to Spain that way since the spring, and it is about to sign for double that with Pontus Silos in Constanța.
* 26 HOST: We have to pay the rent.
* 27 Today's episode is brought to you by Brightsail Mattresses: sleep like a ballast tank.
* 28 HOST: Last one.
29 Would you go back to piloting?
* 30 TSKITISHVILI: Every morning until ten, yes.
31 Then I look at the weather in Poti and I stay where I am.
E Person|Levan Tskitishvili|Levan Tskitishvili;TSKITISHVILI;Levan
E Person|Gennady Shchukin|Gennady Shchukin;Shchukin
E Firm|Carrow & Pell|Carrow & Pell
E Firm|Marmora Denizcilik|Marmora Denizcilik;Marmora
E Firm|Dnistro Agro|Dnistro Agro
E Firm|Aebischer Holding|Aebischer Holding;Aebischer
E Firm|Pontus Silos|Pontus Silos
E Firm|Brightsail Mattresses|Brightsail Mattresses
E Organization|Hoboob|Hoboob
E Organization|European Union|Brussels
E Vessel|Yasnaya Zarya|Yasnaya Zarya
E Place|Poti|Poti
E Place|London|London
E Place|Russia|Moscow
E Place|Odesa|Odesa
E Place|Black Sea|Black Sea
E Place|Istanbul|Istanbul
E Place|Ukraine|Kyiv
E Place|Taganrog|Taganrog
E Place|Sevastopol|Sevastopol
E Place|Melitopol|Melitopol
E Place|Dubai|Dubai
E Place|Latakia|Latakia
E Place|Syria|Syrian
E Place|Egypt|Egypt
E Place|United Kingdom|Britain
E Place|Danube|Danube
E Place|Izmail|Izmail
E Place|Bern|Bern
E Place|Spain|Spain
E Place|Constanța|Constanța
E Commodity|wheat|wheat
E Commodity|grain|grain
E Commodity|maize|maize
C Levan Tskitishvili|My guest@2;who@2;I@4;I@6;I@10;I@13;I@24;I@25;I@31;I#2@31
C Carrow & Pell|the London brokers@2
C Yasnaya Zarya|a ship@9;her@10;she@11;she@18;her@19
C Marmora Denizcilik|they@10;their@10
C Gennady Shchukin|a fellow in Taganrog@11;he@12
C Hoboob|The Syrian state buyer@19
C European Union|its@20
C United Kingdom|it@21
C Izmail|the place@24
C Dnistro Agro|it@25;it#2@25
R Levan Tskitishvili|EMPLOYED_BY|Carrow & Pell|2|asserted|-
R Carrow & Pell|LOCATED_IN|London|2|asserted|-
R Marmora Denizcilik|OWNS|Yasnaya Zarya|10|asserted|in March
R Marmora Denizcilik|LOCATED_IN|Istanbul|10|asserted|-
R Marmora Denizcilik|ACCUSED_BY|Ukraine|11|asserted|-
R Gennady Shchukin|OWNS|Yasnaya Zarya|11|alleged|-
R Gennady Shchukin|OWNS|Yasnaya Zarya|12|denied|-
R Yasnaya Zarya|LOCATED_IN|Latakia|18|asserted|in April
R Syria|OWNS|Hoboob|19|asserted|-
R Hoboob|LOCATED_IN|Syria|19|asserted|-
R Hoboob|IMPORTS|wheat|19|alleged|-
R Egypt|IMPORTS|wheat|19|denied|-
R Marmora Denizcilik|SANCTIONED_BY|European Union|20|asserted|in June
R Marmora Denizcilik|SANCTIONED_BY|United Kingdom|21|denied|-
R Marmora Denizcilik|SANCTIONED_BY|United Kingdom|21|expected|before the year is out
R Levan Tskitishvili|VISITED|Izmail|24|asserted|in September
R Aebischer Holding|OWNS|Dnistro Agro|25|asserted|-
R Aebischer Holding|LOCATED_IN|Bern|25|asserted|-
R Dnistro Agro|EXPORTS|maize|25|asserted|since the spring
R Dnistro Agro|SUPPLIES|Spain|25|asserted|since the spring
R Spain|IMPORTS|maize|25|asserted|since the spring
R Dnistro Agro|AGREED_WITH|Pontus Silos|25|expected|-
R Pontus Silos|LOCATED_IN|Constanța|25|asserted|-
B 27
