@s-038|business wire|2025-10-09|US sanctions on Serbia's NKS take effect; Croatia's Jatran halts crude
1 BELGRADE, Oct 9 - The only oil refinery in Serbia will stop receiving crude through the Adriatic pipeline after US sanctions on its Russian-owned operator, Naftna Korporacija Srema (NKS), came into force on Thursday following eight postponements, the Croatian pipeline company Jadranski Transport Ulja, known as Jatran, said.
2 NKS, which is 44.9% owned by Russia's Gazpetrol Neft, with a further 11.3% held by its parent's St Petersburg investment vehicle Intelligencia JSC and 29.9% by the Serbian state, was designated by the Treasury's Office of Foreign Assets Control on Jan 10 as part of measures against Moscow's energy sector.
3 The company said the Pančevo refinery, which covers 80% of the country's petrol and diesel, had enough crude to run until early November.
4 "This is an extremely severe consequence for our entire country," Serbian President Aleksandar Vuletić told the public broadcaster RTS-1, adding that he would speak to the Russians again and that nationalisation was "the last thing" he wanted.
---
5 Energy Minister Dubravka Handanović was in Washington last week to ask for more time.
6 Jatran, under contract to ship 10 million tonnes to Pančevo until the end of 2026, earns a third of its income from NKS and, its chief executive Stjepan Adanić said in Zagreb, is ready to buy the Russian stake if it is asked; Hungary's MOL-Duna and the Abu Dhabi investor ADNEX have also been sounded out, two sources said.
7 MOL-Duna called the report "speculation".
8 Most of the crude that NKS refines comes from Iraq and Kazakhstan, the last Russian barrel having reached Pančevo in November 2022.
---
9 Card payments at NKS's 327 filling stations, which include the GasPromet brand in Bosnia and Herzegovina, Bulgaria and Romania, were switched to the domestic Dina system at midnight because Visa and Mastercard, which are American, no longer process them.
10 In Novi Sad on Thursday nobody queued.
E Place|Belgrade|BELGRADE
E Place|United States|US;American
E Place|Serbia|Serbia;Serbian
E Firm|Naftna Korporacija Srema|Naftna Korporacija Srema;NKS
E Place|Croatia|Croatia;Croatian
E Firm|Jadranski Transport Ulja|Jadranski Transport Ulja;Jatran
E Commodity|crude|crude
E Commodity|oil|oil
E Place|Russia|Russian;Russia;Moscow;Russians
E Firm|Gazpetrol Neft|Gazpetrol Neft
E Place|St Petersburg|St Petersburg
E Firm|Intelligencia JSC|Intelligencia JSC
E Organization|Treasury|Treasury
E Organization|Office of Foreign Assets Control|Office of Foreign Assets Control
E Place|Pančevo refinery|Pančevo refinery;Pančevo
E Commodity|petrol|petrol
E Commodity|diesel|diesel
E Person|Aleksandar Vuletić|Aleksandar Vuletić
E Organization|RTS-1|RTS-1
E Person|Dubravka Handanović|Dubravka Handanović
E Place|Washington|Washington
E Person|Stjepan Adanić|Stjepan Adanić
E Place|Zagreb|Zagreb
E Place|Hungary|Hungary
E Firm|MOL-Duna|MOL-Duna
E Place|Abu Dhabi|Abu Dhabi
E Firm|ADNEX|ADNEX
E Place|Iraq|Iraq
E Place|Kazakhstan|Kazakhstan
E Firm|GasPromet|GasPromet
E Place|Bosnia and Herzegovina|Bosnia and Herzegovina
E Place|Bulgaria|Bulgaria
E Place|Romania|Romania
E Firm|Dina|Dina
E Firm|Visa|Visa
E Firm|Mastercard|Mastercard
E Place|Novi Sad|Novi Sad
E Place|Adriatic pipeline|Adriatic pipeline
C Naftna Korporacija Srema|its Russian-owned operator@1;which@2;The company@3
C Serbia|the country@3
C Jadranski Transport Ulja|its@6;it@6
C Aleksandar Vuletić|he@4;he#2@4
C Pančevo refinery|The only oil refinery in Serbia@1;which@3
R Naftna Korporacija Srema|SANCTIONED_BY|United States|1|asserted|on Thursday
R Naftna Korporacija Srema|LOCATED_IN|Serbia|0-1|asserted|-
R Pančevo refinery|LOCATED_IN|Serbia|1-3|asserted|-
R Jadranski Transport Ulja|LOCATED_IN|Croatia|1|asserted|-
R Jadranski Transport Ulja|SUPPLIES|Pančevo refinery|1|denied|on Thursday
R Gazpetrol Neft|INVESTED_IN|Naftna Korporacija Srema|2|asserted|-
R Gazpetrol Neft|LOCATED_IN|Russia|2|asserted|-
R Intelligencia JSC|INVESTED_IN|Naftna Korporacija Srema|2|asserted|-
R Intelligencia JSC|LOCATED_IN|St Petersburg|2|asserted|-
R Serbia|INVESTED_IN|Naftna Korporacija Srema|2|asserted|-
R Naftna Korporacija Srema|SANCTIONED_BY|Office of Foreign Assets Control|2|asserted|on Jan 10
R Office of Foreign Assets Control|SUBSIDIARY_OF|Treasury|2|asserted|-
R Russia|SANCTIONED_BY|Office of Foreign Assets Control|2|asserted|on Jan 10
R Aleksandar Vuletić|LEADS|Serbia|4|asserted|-
R Dubravka Handanović|EMPLOYED_BY|Serbia|4-5|asserted|-
R Dubravka Handanović|VISITED|Washington|5|asserted|last week
R Jadranski Transport Ulja|AGREED_WITH|Naftna Korporacija Srema|6|asserted|-
R Stjepan Adanić|LEADS|Jadranski Transport Ulja|6|asserted|-
R Jadranski Transport Ulja|INVESTED_IN|Naftna Korporacija Srema|6|expected|-
R MOL-Duna|LOCATED_IN|Hungary|6|asserted|-
R ADNEX|LOCATED_IN|Abu Dhabi|6|asserted|-
R MOL-Duna|INVESTED_IN|Naftna Korporacija Srema|6|expected|-
R ADNEX|INVESTED_IN|Naftna Korporacija Srema|6|expected|-
R Naftna Korporacija Srema|IMPORTS|crude|8|asserted|-
R Iraq|SUPPLIES|Naftna Korporacija Srema|8|asserted|-
R Kazakhstan|SUPPLIES|Naftna Korporacija Srema|8|asserted|-
R Russia|SUPPLIES|Pančevo refinery|8|asserted|in November 2022
R Naftna Korporacija Srema|OWNS|GasPromet|9|asserted|-
R Visa|LOCATED_IN|United States|9|asserted|-
R Mastercard|LOCATED_IN|United States|9|asserted|-

@s-039|wire|2025-01-27|Colombia climbs down over deportation flights; Washington shelves tariffs, bank curbs
1 BOGOTÁ, Jan 27 (Andes Press) - The White House said late on Sunday that Colombia had agreed to take back its migrants "without limitation", including aboard US military aircraft, and that the 25% tariffs and the Treasury and financial sanctions which President Dwight R. Tannehill had ordered that morning would be held in reserve and not signed.
2 Visa restrictions on officials of Colombian President Gustavo Perdigón's government and inspections of its nationals and cargo by Customs and Border Protection stay in place until the first planeload has been returned.
3 Perdigón had turned back two C-17s from San Diego in the small hours, calling for migrants to be treated with dignity, and had for some hours threatened a duty of his own, of 50%, on American maize and fuels.
---
4 The quarrel alarmed growers on the savannah around Madrid, Cundinamarca, where Flores El Tambo S.A.S. had 140 boxes of roses waiting for a flight to Miami for Valentine's Day.
5 "We sell nine stems in ten to the United States, and you cannot tell a rose to come back on Monday," said its general manager, Luz Dary Quiceno Osorio.
6 The United States is Colombia's largest trading partner, buying crude oil, coffee, cut flowers and gold and shipping it corn, soybean meal and machinery; trade between the two came to $53.5 billion in 2023.
---
7 Foreign Minister Luis Gilberto Muriel, with ambassador Daniel García-Peñalosa beside him, announced that they would travel to Washington "in the coming hours", and offered the presidential plane for the deportees.
8 Perdigón, a former M-19 guerrilla, meanwhile posted an 800-word letter in which he compared himself with Colonel Aureliano Buendía.
9 His opponents, who have long feared that he would end up on the Clinton list of drug traffickers, were not amused; no such step, an official in Washington said, was ever under discussion.
E Place|Bogotá|BOGOTÁ
E Organization|Andes Press|Andes Press
E Place|United States|White House;US;United States;American
E Place|Colombia|Colombia;Colombian
E Organization|Treasury|Treasury
E Person|Dwight R. Tannehill|Dwight R. Tannehill
E Person|Gustavo Perdigón|Gustavo Perdigón;Perdigón
E Organization|Customs and Border Protection|Customs and Border Protection
E Place|San Diego|San Diego
E Commodity|maize|maize
E Commodity|fuels|fuels
E Place|Madrid|Madrid
E Place|Cundinamarca|Cundinamarca
E Firm|Flores El Tambo S.A.S.|Flores El Tambo S.A.S.
E Commodity|roses|roses;rose
E Place|Miami|Miami
E Person|Luz Dary Quiceno Osorio|Luz Dary Quiceno Osorio
E Commodity|crude oil|crude oil
E Commodity|coffee|coffee
E Commodity|cut flowers|cut flowers
E Commodity|gold|gold
E Commodity|corn|corn
E Commodity|soybean meal|soybean meal
E Commodity|machinery|machinery
E Person|Luis Gilberto Muriel|Luis Gilberto Muriel
E Person|Daniel García-Peñalosa|Daniel García-Peñalosa
E Place|Washington|Washington
E Organization|M-19|M-19
E Person|Aureliano Buendía|Aureliano Buendía
C Colombia|its@1;its@2;it@6
C Gustavo Perdigón|his@3;he@8;himself@8;His@9;he@9
C Flores El Tambo S.A.S.|We@5;its@5
C Luis Gilberto Muriel|him@7
R Colombia|AGREED_WITH|United States|1|asserted|late on Sunday
R Colombia|SANCTIONED_BY|United States|1|denied|-
R Dwight R. Tannehill|LEADS|United States|1|asserted|-
R Colombia|SANCTIONED_BY|United States|2|asserted|-
R Gustavo Perdigón|LEADS|Colombia|2|asserted|-
R Madrid|LOCATED_IN|Cundinamarca|4|asserted|-
R Flores El Tambo S.A.S.|LOCATED_IN|Madrid|4|asserted|-
R Flores El Tambo S.A.S.|SUPPLIES|Miami|4|expected|for Valentine's Day
R Flores El Tambo S.A.S.|SUPPLIES|United States|5|asserted|-
R Flores El Tambo S.A.S.|EXPORTS|roses|4-5|asserted|-
R United States|IMPORTS|roses|4-5|asserted|-
R Luz Dary Quiceno Osorio|LEADS|Flores El Tambo S.A.S.|5|asserted|-
R United States|TRADES_WITH|Colombia|6|asserted|in 2023
R United States|IMPORTS|crude oil|6|asserted|-
R United States|IMPORTS|coffee|6|asserted|-
R United States|IMPORTS|cut flowers|6|asserted|-
R United States|IMPORTS|gold|6|asserted|-
R Colombia|EXPORTS|crude oil|6|asserted|-
R Colombia|EXPORTS|coffee|6|asserted|-
R Colombia|EXPORTS|cut flowers|6|asserted|-
R Colombia|EXPORTS|gold|6|asserted|-
R Colombia|SUPPLIES|United States|6|asserted|-
R United States|SUPPLIES|Colombia|6|asserted|-
R United States|EXPORTS|corn|6|asserted|-
R United States|EXPORTS|soybean meal|6|asserted|-
R United States|EXPORTS|machinery|6|asserted|-
R Colombia|IMPORTS|corn|6|asserted|-
R Colombia|IMPORTS|soybean meal|6|asserted|-
R Colombia|IMPORTS|machinery|6|asserted|-
R Luis Gilberto Muriel|EMPLOYED_BY|Colombia|7|asserted|-
R Daniel García-Peñalosa|EMPLOYED_BY|Colombia|7|asserted|-
R Luis Gilberto Muriel|VISITED|Washington|7|expected|in the coming hours
R Daniel García-Peñalosa|VISITED|Washington|7|expected|in the coming hours
R Gustavo Perdigón|SANCTIONED_BY|United States|9|denied|-

@s-040|annual report extract|2024-04-26|Note 31. Sanctions, deconsolidation of the Russian business and subsequent events
1 On 16 July 2023 the President of the Russian Federation signed a decree by which all shares of Fjordøl Nevika LLC (“Fjordøl Nevika”), until then a wholly owned subsidiary of Fjordøl Group A/S (“Fjordøl” or the “Group”), were placed under the temporary management of the Federal Agency for the Administration of State Property, Rosimushchestvo.
2 The Group, which had on 23 June 2023 entered into an agreement to sell the unit to Arnest-Kaskad, a maker of aerosols in Nevinnomyssk, considers that it lost control as of the date of the decree and has written off DKK 9.9 billion.
3 On 16 November 2023 two employees, the general manager Gleb S. Sharapnikov and the vice president for corporate affairs Artyom Y. Rudachenko, were detained in St Petersburg by officers of the Ministry of Internal Affairs on allegations that they had unlawfully transferred trademark rights; the Group regards the charges as false.
4 Mr Taimuraz Bolloyan, who had founded the brewery in the 1990s and is on no sanctions list known to the Group, was appointed its director by the Agency.
---
5 The Group terminated the licence agreements under which Fjordøl Nevika produced, sold and exported Fjordøl and Kronbourg beer, and since 10 October 2023 has supplied it with neither malt nor yeast.
6 Exports of beer from Russia to Belarus, Kazakhstan and China are now made by Fjordøl Nevika without the consent of the Group, which has lodged claims with the Arbitration Institute of the Stockholm Chamber of Commerce.
7 Fjordøl's own sales to Iran, Syria, Cuba, North Korea and Sudan were nil in 2023, as in 2022.
---
* 8 Subsequent events
9 On 8 March 2024 the Group acquired the remaining 33% of Carabao Himal Breweries in Nepal from CSAPL of Singapore and now owns all of the company.
10 No other event of significance has occurred.
E Place|Russia|Russian Federation;Russian;Russia
E Firm|Fjordøl Nevika LLC|Fjordøl Nevika LLC;Fjordøl Nevika
E Firm|Fjordøl Group A/S|Fjordøl Group A/S;Fjordøl;Group
E Organization|Federal Agency for the Administration of State Property|Federal Agency for the Administration of State Property;Rosimushchestvo;Agency
E Firm|Arnest-Kaskad|Arnest-Kaskad
E Commodity|aerosols|aerosols
E Place|Nevinnomyssk|Nevinnomyssk
E Person|Gleb S. Sharapnikov|Gleb S. Sharapnikov
E Person|Artyom Y. Rudachenko|Artyom Y. Rudachenko
E Place|St Petersburg|St Petersburg
E Organization|Ministry of Internal Affairs|Ministry of Internal Affairs
E Person|Taimuraz Bolloyan|Taimuraz Bolloyan
E Commodity|beer|beer
E Commodity|malt|malt
E Commodity|yeast|yeast
E Place|Belarus|Belarus
E Place|Kazakhstan|Kazakhstan
E Place|China|China
E Organization|Arbitration Institute of the Stockholm Chamber of Commerce|Arbitration Institute of the Stockholm Chamber of Commerce
E Place|Iran|Iran
E Place|Syria|Syria
E Place|Cuba|Cuba
E Place|North Korea|North Korea
E Place|Sudan|Sudan
E Firm|Carabao Himal Breweries|Carabao Himal Breweries
E Place|Nepal|Nepal
E Firm|CSAPL|CSAPL
E Place|Singapore|Singapore
C Fjordøl Group A/S|which@2;it@2;which@6
C Fjordøl Nevika LLC|the unit@2;the brewery@4;its@4;it@5
C Taimuraz Bolloyan|who@4
C Carabao Himal Breweries|the company@9
R Fjordøl Nevika LLC|SUBSIDIARY_OF|Fjordøl Group A/S|1|asserted|-
R Fjordøl Nevika LLC|SANCTIONED_BY|Russia|1|asserted|On 16 July 2023
R Fjordøl Group A/S|AGREED_WITH|Arnest-Kaskad|2|asserted|on 23 June 2023
R Arnest-Kaskad|OWNS|Fjordøl Nevika LLC|2|expected|-
R Arnest-Kaskad|LOCATED_IN|Nevinnomyssk|2|asserted|-
R Gleb S. Sharapnikov|LEADS|Fjordøl Nevika LLC|1-3|asserted|-
R Artyom Y. Rudachenko|EMPLOYED_BY|Fjordøl Nevika LLC|1-3|asserted|-
R Gleb S. Sharapnikov|ARRESTED_BY|Ministry of Internal Affairs|3|asserted|On 16 November 2023
R Artyom Y. Rudachenko|ARRESTED_BY|Ministry of Internal Affairs|3|asserted|On 16 November 2023
R Taimuraz Bolloyan|LEADS|Fjordøl Nevika LLC|4|asserted|-
R Fjordøl Group A/S|SUPPLIES|Fjordøl Nevika LLC|5|denied|since 10 October 2023
R Fjordøl Nevika LLC|EXPORTS|beer|6|asserted|-
R Fjordøl Nevika LLC|SUPPLIES|Belarus|6|asserted|-
R Fjordøl Nevika LLC|SUPPLIES|Kazakhstan|6|asserted|-
R Fjordøl Nevika LLC|SUPPLIES|China|6|asserted|-
R Belarus|IMPORTS|beer|6|asserted|-
R Kazakhstan|IMPORTS|beer|6|asserted|-
R China|IMPORTS|beer|6|asserted|-
R Fjordøl Group A/S|SUPPLIES|Iran|7|denied|in 2023
R Fjordøl Group A/S|SUPPLIES|Syria|7|denied|in 2023
R Fjordøl Group A/S|SUPPLIES|Cuba|7|denied|in 2023
R Fjordøl Group A/S|SUPPLIES|North Korea|7|denied|in 2023
R Fjordøl Group A/S|SUPPLIES|Sudan|7|denied|in 2023
R Fjordøl Group A/S|OWNS|Carabao Himal Breweries|9|asserted|On 8 March 2024
R Carabao Himal Breweries|LOCATED_IN|Nepal|9|asserted|-
R CSAPL|LOCATED_IN|Singapore|9|asserted|-

@s-041|city state daily|2025-02-28|Three Charged In Singapore Over Servers Said To Hold Banned Chips
1 Three men were charged in the State Courts on Thursday with fraud involving the supply of computer servers that may have contained high-end American chips barred from sale to China, in the first case of its kind in the Republic.
2 Singaporeans Adrian Koon Boon Jie, 41, and Alvin Qiu Zhaoming, 49, are accused of having told two server makers, Harlow Technologies and Megarack, last year that the machines would stay with Corvina Cloudworks Pte Ltd, of which Koon is chief executive and Qiu chief operating officer.
3 The third, Tu Ming, 51, a Chinese national, allegedly did the same in 2023 on behalf of Delight Your Days Pte Ltd, a company he owns.
4 Home Affairs and Law Minister K. Shanmugaratnam said on Monday that the servers went from Singapore to Malaysia; whether they stayed there or travelled on, "we do not know for certain at this point".
---
5 Police raided 22 places the day before the charges and arrested nine people; six have been released.
6 Nvidia-powered servers are on the export control list of the United States, and customs officers in Washington and Singapore are looking into whether the Hangzhou start-up DeepLantern, whose chatbot upset the markets in January, got round it through third countries.
7 DeepLantern has said it used only chips bought legally before October 2023; Nvidia, whose Singapore turnover was 22 per cent of its total but which ships less than 2 per cent of its goods there, said that its partners must comply with all applicable laws.
8 Malaysia's Trade Minister Tengku Datuk Seri Zafri Abdul Rahim told Parliament in Kuala Lumpur that companies in the data-centre park at Sedenak, Johor, had been visited and that nothing untoward was found.
9 The case will be heard again on March 7.
E Place|Singapore|Singapore;Republic;Singaporeans
E Organization|State Courts|State Courts
E Commodity|servers|servers;Servers;computer servers
E Commodity|chips|high-end American chips;chips;Chips
E Place|China|China;Chinese
E Person|Adrian Koon Boon Jie|Adrian Koon Boon Jie;Koon
E Person|Alvin Qiu Zhaoming|Alvin Qiu Zhaoming;Qiu
E Firm|Harlow Technologies|Harlow Technologies
E Firm|Megarack|Megarack
E Firm|Corvina Cloudworks Pte Ltd|Corvina Cloudworks Pte Ltd
E Person|Tu Ming|Tu Ming
E Firm|Delight Your Days Pte Ltd|Delight Your Days Pte Ltd
E Person|K. Shanmugaratnam|K. Shanmugaratnam
E Place|Malaysia|Malaysia
E Organization|Police|Police
E Firm|Nvidia|Nvidia
E Place|United States|United States
E Place|Washington|Washington
E Place|Hangzhou|Hangzhou
E Firm|DeepLantern|DeepLantern
E Person|Tengku Datuk Seri Zafri Abdul Rahim|Zafri Abdul Rahim
E Organization|Parliament|Parliament
E Place|Kuala Lumpur|Kuala Lumpur
E Place|Sedenak|Sedenak
E Place|Johor|Johor
C servers|the machines@2;they@4
C Corvina Cloudworks Pte Ltd|which@2
C Delight Your Days Pte Ltd|a company he owns@3
C Tu Ming|he@3
C DeepLantern|whose@6;it@7
C Nvidia|whose@7;its@7;its#2@7;which@7
C Malaysia|there@4
C Singapore|there@7
R Adrian Koon Boon Jie|ACCUSED_BY|Singapore|1-2|asserted|on Thursday
R Alvin Qiu Zhaoming|ACCUSED_BY|Singapore|1-2|asserted|on Thursday
R Tu Ming|ACCUSED_BY|Singapore|1-3|asserted|on Thursday
R China|SANCTIONED_BY|United States|1-6|asserted|-
R Adrian Koon Boon Jie|LEADS|Corvina Cloudworks Pte Ltd|2|asserted|-
R Alvin Qiu Zhaoming|EMPLOYED_BY|Corvina Cloudworks Pte Ltd|2|asserted|-
R Harlow Technologies|SUPPLIES|Corvina Cloudworks Pte Ltd|2|alleged|last year
R Megarack|SUPPLIES|Corvina Cloudworks Pte Ltd|2|alleged|last year
R Tu Ming|OWNS|Delight Your Days Pte Ltd|3|asserted|-
R Harlow Technologies|SUPPLIES|Delight Your Days Pte Ltd|2-3|alleged|in 2023
R Megarack|SUPPLIES|Delight Your Days Pte Ltd|2-3|alleged|in 2023
R K. Shanmugaratnam|EMPLOYED_BY|Singapore|4|asserted|-
R Singapore|SUPPLIES|Malaysia|4|asserted|-
R Singapore|EXPORTS|servers|4|asserted|-
R Malaysia|IMPORTS|servers|4|asserted|-
R DeepLantern|LOCATED_IN|Hangzhou|6|asserted|-
R DeepLantern|IMPORTS|chips|6|alleged|-
R DeepLantern|IMPORTS|chips|7|asserted|before October 2023
R Nvidia|SUPPLIES|Singapore|7|asserted|-
R Tengku Datuk Seri Zafri Abdul Rahim|EMPLOYED_BY|Malaysia|8|asserted|-
R Parliament|LOCATED_IN|Kuala Lumpur|8|asserted|-
R Sedenak|LOCATED_IN|Johor|8|asserted|-

@s-042|wire|2025-07-18|EU lists Indian refinery for first time as part of 18th package
1 Navtara Energy Ltd, which runs India's second-largest oil refinery at Vadinar on the Gulf of Kutch and is 49.13 percent owned by Russia's Rosneva, was blacklisted by the European Union on Friday, a day on which the bloc also lowered its cap on the price of Russian crude to $47.60 a barrel and forbade, as of January, the import of fuels made from it in third countries other than Canada, Norway, Switzerland, Britain and the United States.
2 New Delhi, which had been given an hour's notice, said it did not subscribe to unilateral sanctions and that there should be "no double standards, especially when it comes to energy trade".
3 The Mumbai-based company, known until 2017 as Kutchal Oil, called the listing unfounded; it said in a statement that its Vadinar plant supplies 8 percent of India's refining output and that it sells three quarters of its petrol and diesel at home through 6,750 pumps.
4 Rosneva's co-investors are the Mauritius vehicle Kesara Enterprises Company Limited, itself half owned by Italy's Mareterno and Russia's UCP, with another 49.13 percent, and small shareholders.
5 Within a week, its chief executive, the Frenchman Alain Descombes, resigned, the Munich software house Nordwind Cloud cut off the staff's e-mail, and two tankers chartered from Greece's Kardamyla Maritime, the Talara Bay and the Chang Hai Xing, sailed away empty.
---
6 Sergei V. Denisenko, who came from Azerbaijan's SOCARM, has since taken over the helm.
7 State-run Hindustan Coastal Petroleum has agreed to lift some of its diesel, and Iraq's Nahrain and Saudi Arabia's national oil company have, three traders said, stopped selling it crude, so that in August it lived on Russian barrels alone.
8 Navtara has asked the Delhi High Court to order Nordwind to restore the service; Nordwind complied before the hearing.
9 "We are a good Indian company with a Russian surname," an engineer at Vadinar said.
E Firm|Navtara Energy Ltd|Navtara Energy Ltd;Navtara;Kutchal Oil
E Place|India|India;Indian;New Delhi
E Commodity|oil|oil
E Place|Vadinar|Vadinar
E Place|Gulf of Kutch|Gulf of Kutch
E Place|Russia|Russia;Russian
E Firm|Rosneva|Rosneva
E Organization|European Union|European Union;EU
E Commodity|crude|crude
E Commodity|fuels|fuels
E Place|Canada|Canada
E Place|Norway|Norway
E Place|Switzerland|Switzerland
E Place|United Kingdom|Britain
E Place|United States|United States
E Place|Mumbai|Mumbai
E Commodity|petrol|petrol
E Commodity|diesel|diesel
E Place|Mauritius|Mauritius
E Firm|Kesara Enterprises Company Limited|Kesara Enterprises Company Limited
E Place|Italy|Italy
E Firm|Mareterno|Mareterno
E Firm|UCP|UCP
E Place|France|Frenchman
E Person|Alain Descombes|Alain Descombes
E Place|Munich|Munich
E Firm|Nordwind Cloud|Nordwind Cloud;Nordwind
E Place|Greece|Greece
E Firm|Kardamyla Maritime|Kardamyla Maritime
E Vessel|Talara Bay|Talara Bay
E Vessel|Chang Hai Xing|Chang Hai Xing
E Person|Sergei V. Denisenko|Sergei V. Denisenko
E Place|Azerbaijan|Azerbaijan
E Firm|SOCARM|SOCARM
E Firm|Hindustan Coastal Petroleum|Hindustan Coastal Petroleum
E Place|Iraq|Iraq
E Firm|Nahrain|Nahrain
E Place|Saudi Arabia|Saudi Arabia
E Organization|Delhi High Court|Delhi High Court
C Navtara Energy Ltd|which@1;The Mumbai-based company@3;it@3;its@3;it#2@3;its#2@3;its@5;its@7;it@7;it#2@7;We@9
C European Union|the bloc@1;its@1
C India|which@2;it@2
C Kesara Enterprises Company Limited|itself@4
C Sergei V. Denisenko|who@6
R Navtara Energy Ltd|SANCTIONED_BY|European Union|1|asserted|on Friday
R Rosneva|INVESTED_IN|Navtara Energy Ltd|1|asserted|-
R Rosneva|LOCATED_IN|Russia|1|asserted|-
R Vadinar|LOCATED_IN|India|1|asserted|-
R Russia|SANCTIONED_BY|European Union|1|asserted|on Friday
R fuels|SANCTIONED_BY|European Union|1|expected|as of January
R Navtara Energy Ltd|LOCATED_IN|Mumbai|3|asserted|-
R Navtara Energy Ltd|LOCATED_IN|India|9|asserted|-
R Kesara Enterprises Company Limited|INVESTED_IN|Navtara Energy Ltd|4|asserted|-
R Kesara Enterprises Company Limited|LOCATED_IN|Mauritius|4|asserted|-
R Mareterno|INVESTED_IN|Kesara Enterprises Company Limited|4|asserted|-
R UCP|INVESTED_IN|Kesara Enterprises Company Limited|4|asserted|-
R Mareterno|LOCATED_IN|Italy|4|asserted|-
R UCP|LOCATED_IN|Russia|4|asserted|-
R Nordwind Cloud|LOCATED_IN|Munich|5|asserted|-
R Kardamyla Maritime|LOCATED_IN|Greece|5|asserted|-
R SOCARM|LOCATED_IN|Azerbaijan|6|asserted|-
R Sergei V. Denisenko|LEADS|Navtara Energy Ltd|6|asserted|-
R Hindustan Coastal Petroleum|AGREED_WITH|Navtara Energy Ltd|7|asserted|-
R Navtara Energy Ltd|SUPPLIES|Hindustan Coastal Petroleum|7|expected|-
R Hindustan Coastal Petroleum|IMPORTS|diesel|7|expected|-
R India|OWNS|Hindustan Coastal Petroleum|7|asserted|-
R Nahrain|LOCATED_IN|Iraq|7|asserted|-
R Nahrain|SUPPLIES|Navtara Energy Ltd|7|denied|-
R Saudi Arabia|SUPPLIES|Navtara Energy Ltd|7|denied|-
R Russia|SUPPLIES|Navtara Energy Ltd|7|asserted|in August
R Navtara Energy Ltd|IMPORTS|crude|7|asserted|in August
R Nordwind Cloud|ACCUSED_BY|Navtara Energy Ltd|8|asserted|-

@s-043|opinion, former diplomat|2023-05-14|Secondary sanctions on Central Asia would be a gift to Moscow
1 I served for four years in Astana and three in Bishkek, and in neither place did I ever meet a minister who needed to be told by me where the border with Russia ran.
2 It runs for seven and a half thousand kilometres, most of it without a fence.
3 That is why I read with some dismay that the European Commission is thinking of an instrument by which the sale of certain goods to whole countries could be forbidden, and that David O'Sullivan-Brandt, its sanctions envoy, having toured Kazakhstan, Kyrgyzstan and Uzbekistan in March and April, has come home with a list.
---
4 The figures are embarrassing, I grant.
5 Germany's exports of cars and parts to Kyrgyzstan were up ninefold last year; Armenia sells smartphones to Russia that it has never made; and Kazakh firms, many of them registered by Russians in a fortnight, bought 575 million dollars' worth of chips and sent on, it seems, a good half.
6 But President Kasym Tolegenov's government has since April tracked each truck by satellite, and his first deputy prime minister, Roman Sklyarov-Bek, swears that not one drone has gone north.
7 Would he lie? He might. He would also be the first official in that ministry building who went to see the Americans without being summoned.
---
8 There is talk of listing two Uzbek firms, Gamma-Zeta Creative and BTM Logistika-Osiyo, which Washington put on its own list in April of this year, and an Armenian one, Salimar & Sons.
9 By all means list them. List their owners, their banks, their lawyers.
10 But don't punish, say, Taraz Agromash, whose director, Gulnara Seitkazina, spent an afternoon showing me harvesters she was not allowed to sell to Orenburg and had no one else to sell to.
11 Kazakhstan sends two thirds of its oil to the European Union, by a pipe across Russia that can be shut with one hand.
12 The hand is not in Brussels.
---
* 13 The writer, formerly ambassador of the Netherlands to Kazakhstan, is a senior fellow at the Clingendijk Institute in The Hague.
E Place|Central Asia|Central Asia
E Place|Astana|Astana
E Place|Bishkek|Bishkek
E Place|Russia|Russia;Moscow;Russians
E Organization|European Commission|European Commission
E Person|David O'Sullivan-Brandt|David O'Sullivan-Brandt
E Place|Kazakhstan|Kazakhstan;Kazakh
E Place|Kyrgyzstan|Kyrgyzstan
E Place|Uzbekistan|Uzbekistan;Uzbek
E Place|Germany|Germany
E Commodity|cars|cars
E Commodity|parts|parts
E Place|Armenia|Armenia;Armenian
E Commodity|smartphones|smartphones
E Commodity|chips|chips
E Person|Kasym Tolegenov|Kasym Tolegenov
E Person|Roman Sklyarov-Bek|Roman Sklyarov-Bek
E Commodity|drones|drone
E Place|United States|Americans;Washington
E Firm|Gamma-Zeta Creative|Gamma-Zeta Creative
E Firm|BTM Logistika-Osiyo|BTM Logistika-Osiyo
E Firm|Salimar & Sons|Salimar & Sons
E Firm|Taraz Agromash|Taraz Agromash
E Person|Gulnara Seitkazina|Gulnara Seitkazina
E Commodity|harvesters|harvesters
E Place|Orenburg|Orenburg
E Commodity|oil|oil
E Organization|European Union|European Union
E Place|Brussels|Brussels
E Place|Netherlands|Netherlands
E Organization|Clingendijk Institute|Clingendijk Institute
E Place|The Hague|The Hague
C European Commission|its@3
C Armenia|it@5
C Kasym Tolegenov|his@6
C Roman Sklyarov-Bek|he@7;He@7;He#2@7
C Taraz Agromash|whose@10
C Gulnara Seitkazina|she@10
C Kazakhstan|its@11
C United States|its@8
R David O'Sullivan-Brandt|EMPLOYED_BY|European Commission|3|asserted|-
R David O'Sullivan-Brandt|VISITED|Kazakhstan|3|asserted|in March and April
R David O'Sullivan-Brandt|VISITED|Kyrgyzstan|3|asserted|in March and April
R David O'Sullivan-Brandt|VISITED|Uzbekistan|3|asserted|in March and April
R Germany|EXPORTS|cars|5|asserted|last year
R Germany|EXPORTS|parts|5|asserted|last year
R Germany|SUPPLIES|Kyrgyzstan|5|asserted|last year
R Kyrgyzstan|IMPORTS|cars|5|asserted|last year
R Kyrgyzstan|IMPORTS|parts|5|asserted|last year
R Armenia|EXPORTS|smartphones|5|asserted|-
R Armenia|SUPPLIES|Russia|5|asserted|-
R Russia|IMPORTS|smartphones|5|asserted|-
R Kazakhstan|IMPORTS|chips|5|asserted|-
R Kazakhstan|EXPORTS|chips|5|alleged|-
R Kazakhstan|SUPPLIES|Russia|5|alleged|-
R Kasym Tolegenov|LEADS|Kazakhstan|6|asserted|-
R Roman Sklyarov-Bek|EMPLOYED_BY|Kazakhstan|6|asserted|-
R Kazakhstan|SUPPLIES|Russia|6|denied|-
R Kazakhstan|EXPORTS|drones|6|denied|-
R Roman Sklyarov-Bek|MET_WITH|United States|7|asserted|-
R Gamma-Zeta Creative|SANCTIONED_BY|European Commission|3-8|expected|-
R BTM Logistika-Osiyo|SANCTIONED_BY|European Commission|3-8|expected|-
R Salimar & Sons|SANCTIONED_BY|European Commission|3-8|expected|-
R Gamma-Zeta Creative|SANCTIONED_BY|United States|8|asserted|in April of this year
R BTM Logistika-Osiyo|SANCTIONED_BY|United States|8|asserted|in April of this year
R Gamma-Zeta Creative|LOCATED_IN|Uzbekistan|8|asserted|-
R BTM Logistika-Osiyo|LOCATED_IN|Uzbekistan|8|asserted|-
R Salimar & Sons|LOCATED_IN|Armenia|8|asserted|-
R Gulnara Seitkazina|LEADS|Taraz Agromash|10|asserted|-
R Taraz Agromash|SUPPLIES|Orenburg|10|denied|-
R Taraz Agromash|EXPORTS|harvesters|10|denied|-
R Kazakhstan|SUPPLIES|European Union|11|asserted|-
R Kazakhstan|EXPORTS|oil|11|asserted|-
R European Union|IMPORTS|oil|11|asserted|-
R Clingendijk Institute|LOCATED_IN|The Hague|13|asserted|-

@s-044|shipping trade press|2025-06-11|Flag states purge 70 hulls in a week as Panama, Gambia and Comoros tighten up
1 Panama, Gambia and the Comoros have between them struck more than 70 tankers from their registers since last Wednesday, most of them under UK, EU or US sanctions, leaving at least nineteen without a nationality and, in the view of one P&I club, "without a leg to stand on if the coastguard knocks".
2 Panama's Maritime Authority (AMP) acted under Executive Decree No. 512, its administrator, Captain Ramiro Franceschini, told the Mare Forum in Athens on Tuesday, and will no longer admit any tanker over 15 years of age.
3 Among the ships it removed are the Vigor Spirit and the Tephra, which OFAC designated in October for lifting Iranian fuel oil, and the Suezmax Kallista Sun, sanctioned by London in May.
4 The last of these is the property of Rynok Shipping Ltd of the Seychelles and was on Monday drifting off Skagen with a cargo from Primorsk.
---
5 Banjul's list, longer, takes in 72 names that the registry says had never been registered at all: somebody had been selling certificates with a forged seal.
6 Transflagging Services LLC, of Ajman, which runs the fleet register of Gabon and was itself blacklisted by Britain last month, has meanwhile gained eight of those ejected; its managing partner, Farid Zahabi, tells us that he has "never knowingly flagged a ghost".
---
* 7 In brief
8 – Denmark will check the insurance of every tanker that anchors at Skaw Roads, Industry Minister Morten Bødkær announced.
9 – The Estonian Navy, having failed on 13 May to make the unflagged Caracal follow it into port, watched a Russian fighter jet do the explaining.
10 – Singapore's Ocean Rover Tankers has denied that it owns the aframax Colonel V; it says it sold her to a Mr Chew in January for scrap.
11 – Not everyone who loses a flag is wicked: the cattle carrier Nader H was dropped by the Comoros for unpaid fees and has 3,100 head on board.
E Place|Panama|Panama
E Place|Gambia|Gambia;Banjul
E Place|Comoros|Comoros
E Place|United Kingdom|UK;London;Britain
E Organization|European Union|EU
E Place|United States|US
E Organization|Maritime Authority|Maritime Authority;AMP
E Person|Ramiro Franceschini|Ramiro Franceschini
E Organization|Mare Forum|Mare Forum
E Place|Athens|Athens
E Vessel|Vigor Spirit|Vigor Spirit
E Vessel|Tephra|Tephra
E Organization|OFAC|OFAC
E Place|Iran|Iranian
E Commodity|fuel oil|fuel oil
E Vessel|Kallista Sun|Kallista Sun
E Firm|Rynok Shipping Ltd|Rynok Shipping Ltd
E Place|Seychelles|Seychelles
E Place|Skagen|Skagen
E Place|Primorsk|Primorsk
E Firm|Transflagging Services LLC|Transflagging Services LLC
E Place|Ajman|Ajman
E Place|Gabon|Gabon
E Person|Farid Zahabi|Farid Zahabi
E Place|Denmark|Denmark
E Place|Skaw Roads|Skaw Roads
E Person|Morten Bødkær|Morten Bødkær
E Organization|Estonian Navy|Estonian Navy
E Vessel|Caracal|Caracal
E Place|Russia|Russian
E Place|Singapore|Singapore
E Firm|Ocean Rover Tankers|Ocean Rover Tankers
E Vessel|Colonel V|Colonel V
E Person|Mr Chew|Mr Chew
E Vessel|Nader H|Nader H
E Commodity|cattle|cattle
C Maritime Authority|its@2;it@3
C Kallista Sun|The last of these@4
C Transflagging Services LLC|which@6;itself@6;its@6
C Farid Zahabi|he@6
C Estonian Navy|it@9
C Ocean Rover Tankers|it@10;it#2@10
C Colonel V|her@10
R Maritime Authority|LOCATED_IN|Panama|2|asserted|-
R Ramiro Franceschini|LEADS|Maritime Authority|2|asserted|-
R Ramiro Franceschini|VISITED|Athens|2|asserted|on Tuesday
R Vigor Spirit|SANCTIONED_BY|OFAC|3|asserted|in October
R Tephra|SANCTIONED_BY|OFAC|3|asserted|in October
R Iran|EXPORTS|fuel oil|3|alleged|-
R Kallista Sun|SANCTIONED_BY|United Kingdom|3|asserted|in May
R Rynok Shipping Ltd|OWNS|Kallista Sun|4|asserted|-
R Rynok Shipping Ltd|LOCATED_IN|Seychelles|4|asserted|-
R Kallista Sun|LOCATED_IN|Skagen|4|asserted|on Monday
R Transflagging Services LLC|LOCATED_IN|Ajman|6|asserted|-
R Transflagging Services LLC|SANCTIONED_BY|United Kingdom|6|asserted|last month
R Farid Zahabi|LEADS|Transflagging Services LLC|6|asserted|-
R Morten Bødkær|EMPLOYED_BY|Denmark|8|asserted|-
R Caracal|ARRESTED_BY|Estonian Navy|9|denied|on 13 May
R Ocean Rover Tankers|LOCATED_IN|Singapore|10|asserted|-
R Ocean Rover Tankers|OWNS|Colonel V|10|denied|-
R Mr Chew|OWNS|Colonel V|10|asserted|in January
R Ocean Rover Tankers|SUPPLIES|Mr Chew|10|asserted|in January

@s-045|wire|2023-08-10|US, UK, Canada sanction Lebanon's former central bank chief Ramzi Salloum
1 BEIRUT - The United States, Britain and Canada on Thursday imposed sanctions on Ramzi Toufic Salloum, 73, who stepped down last month after thirty years as governor of Banque du Liban, and on three members of his circle, accusing him of having used his office to enrich himself and them.
2 The Treasury said Salloum and his younger brother Rami, owner of the offshore company Corry Brokerage Associates, had run a scheme by which commercial banks paid a commission on every government bond they bought; a part of the $330 million so collected was put into flats in Munich, Brussels and Paris's Avenue Foch.
3 Also listed are the governor's assistant, Mireille Hobeika-Nasr, and Alla Kurakivska, a Ukrainian citizen with whom he has a daughter; Salloum's son Jad was sanctioned by Washington and Ottawa, but not by London.
4 Salloum, a former Merrill Lynch banker who is wanted by France and Germany and against whom Interpol has issued two red notices, told the Beirut television channel Al Jadeed-1 that he would challenge the step, as he had nothing to hide.
---
5 Lebanon does not extradite its nationals, and its judiciary, which seized his passports in May, has yet to decide whether to try him.
6 The country's caretaker prime minister, Najib Mikdashi, said that the matter was one for the courts.
7 Acting governor Wassim Manssour has promised an audit of the central bank, whose reserves have fallen from $38 billion to under $9 billion, and has stopped lending to the state.
8 A loan agreement with the International Monetary Fund (IMF), reached at staff level in April 2022, lies dead in parliament.
9 "This is justice by press release, but I will take it," said Nizar Ghanem-Saadeh, the research director of the think tank Triangle & Cedar.
E Place|Beirut|BEIRUT;Beirut
E Place|United States|United States;US;Washington
E Place|United Kingdom|Britain;UK;London
E Place|Canada|Canada;Ottawa
E Place|Lebanon|Lebanon
E Person|Ramzi Toufic Salloum|Ramzi Toufic Salloum;Ramzi Salloum;Salloum
E Organization|Banque du Liban|Banque du Liban
E Organization|Treasury|Treasury
E Person|Rami|Rami
E Firm|Corry Brokerage Associates|Corry Brokerage Associates
E Place|Munich|Munich
E Place|Brussels|Brussels
E Place|Paris|Paris
E Place|Avenue Foch|Avenue Foch
E Person|Mireille Hobeika-Nasr|Mireille Hobeika-Nasr
E Person|Alla Kurakivska|Alla Kurakivska
E Place|Ukraine|Ukrainian
E Person|Jad|Jad
E Firm|Merrill Lynch|Merrill Lynch
E Place|France|France
E Place|Germany|Germany
E Organization|Interpol|Interpol
E Organization|Al Jadeed-1|Al Jadeed-1
E Person|Najib Mikdashi|Najib Mikdashi
E Person|Wassim Manssour|Wassim Manssour
E Organization|International Monetary Fund|International Monetary Fund;IMF
E Organization|parliament|parliament
E Person|Nizar Ghanem-Saadeh|Nizar Ghanem-Saadeh
E Firm|Triangle & Cedar|Triangle & Cedar
C Ramzi Toufic Salloum|who@1;his@1;him@1;his#2@1;himself@1;his@2;the governor@3;he@3;a former Merrill Lynch banker@4;whom@4;he@4;he#2@4;his@5;him@5
C Rami|his younger brother@2
C Alla Kurakivska|whom@3
C Lebanon|its@5;The country@6;the state@7
C Banque du Liban|the central bank@7;whose@7
R Ramzi Toufic Salloum|SANCTIONED_BY|United States|1|asserted|on Thursday
R Ramzi Toufic Salloum|SANCTIONED_BY|United Kingdom|1|asserted|on Thursday
R Ramzi Toufic Salloum|SANCTIONED_BY|Canada|1|asserted|on Thursday
R Ramzi Toufic Salloum|ACCUSED_BY|United States|1|asserted|on Thursday
R Ramzi Toufic Salloum|ACCUSED_BY|United Kingdom|1|asserted|on Thursday
R Ramzi Toufic Salloum|ACCUSED_BY|Canada|1|asserted|on Thursday
R Ramzi Toufic Salloum|ACCUSED_BY|Treasury|2|asserted|on Thursday
R Rami|ACCUSED_BY|Treasury|2|asserted|on Thursday
R Rami|OWNS|Corry Brokerage Associates|2|asserted|-
R Rami|SANCTIONED_BY|United States|1-2|asserted|on Thursday
R Mireille Hobeika-Nasr|SANCTIONED_BY|United States|1-3|asserted|on Thursday
R Mireille Hobeika-Nasr|SANCTIONED_BY|United Kingdom|1-3|asserted|on Thursday
R Mireille Hobeika-Nasr|SANCTIONED_BY|Canada|1-3|asserted|on Thursday
R Rami|SANCTIONED_BY|United Kingdom|1-2|asserted|on Thursday
R Rami|SANCTIONED_BY|Canada|1-2|asserted|on Thursday
R Alla Kurakivska|SANCTIONED_BY|United States|1-3|asserted|on Thursday
R Alla Kurakivska|SANCTIONED_BY|United Kingdom|1-3|asserted|on Thursday
R Alla Kurakivska|SANCTIONED_BY|Canada|1-3|asserted|on Thursday
R Jad|SANCTIONED_BY|United States|3|asserted|on Thursday
R Jad|SANCTIONED_BY|Canada|3|asserted|on Thursday
R Jad|SANCTIONED_BY|United Kingdom|3|denied|-
R Mireille Hobeika-Nasr|EMPLOYED_BY|Banque du Liban|1-3|asserted|-
R Avenue Foch|LOCATED_IN|Paris|2|asserted|-
R Ramzi Toufic Salloum|ARRESTED_BY|France|4|expected|-
R Ramzi Toufic Salloum|ARRESTED_BY|Germany|4|expected|-
R Al Jadeed-1|LOCATED_IN|Beirut|4|asserted|-
R Najib Mikdashi|LEADS|Lebanon|6|asserted|-
R Wassim Manssour|LEADS|Banque du Liban|7|asserted|-
R Lebanon|AGREED_WITH|International Monetary Fund|8|asserted|in April 2022
R Nizar Ghanem-Saadeh|EMPLOYED_BY|Triangle & Cedar|9|asserted|-

@s-046|radio news, South Africa|2023-05-12|Row over Lady S: what was loaded at Simon's Town?
1 South Africa has promised an inquiry led by a retired judge after the American ambassador in Pretoria, Reuben Brightwell, said he would "bet my life" that weapons and ammunition were put aboard the Russian cargo ship Lady Snezhana at the naval base of Simon's Town last December.
2 The ship, which belongs to Transmorflot LLC of Astrakhan and has been under United States sanctions since May 2022, switched off her transponder off Cape Agulhas on the fifth of that month, lay at the base for three nights and then sailed, by way of Port Sudan, to Novorossiysk.
3 President Cyril Ramathoba told Parliament on Thursday that the matter was being looked into.
4 His spokesman, Vincent Magwaza, was less patient: it was "disappointing", he said, that the ambassador had gone public before handing over a shred of evidence.
---
5 Arms control committee chairman Mondli Gungubane, a minister in the Presidency, said on this station this morning that his committee had approved no sale of arms to Russia, and the state arms maker Sechaba Arms denies having sold Moscow so much as a cartridge.
6 Defence Minister Thandi Modisane said last year that the ship had come to deliver an old order for the special forces, put off by the pandemic.
7 The opposition's Darren Bergmann wants to know why it had to be done at night.
---
8 The rand fell to 19.51 to the dollar, a record low.
9 What business fears is the loss of the African Growth and Opportunity Act, under which the country sent cars, citrus, wine and platinum worth 3 billion dollars to the United States last year free of duty.
10 Agri-Kaap's chief economist, Wandile Sihlobo-Nkosi, says Eastern Cape orange growers would be first to feel it.
11 Asked whether sanctions against South Africa are on the table, the State Department's Vedika Patil said she would not get ahead of the process.
E Place|South Africa|South Africa
E Place|United States|American;United States
E Place|Pretoria|Pretoria
E Person|Reuben Brightwell|Reuben Brightwell
E Commodity|weapons|weapons
E Commodity|ammunition|ammunition
E Place|Russia|Russian;Russia;Moscow
E Vessel|Lady Snezhana|Lady Snezhana;Lady S
E Place|Simon's Town|Simon's Town
E Firm|Transmorflot LLC|Transmorflot LLC
E Place|Astrakhan|Astrakhan
E Place|Cape Agulhas|Cape Agulhas
E Place|Port Sudan|Port Sudan
E Place|Novorossiysk|Novorossiysk
E Person|Cyril Ramathoba|Cyril Ramathoba
E Organization|Parliament|Parliament
E Person|Vincent Magwaza|Vincent Magwaza
E Organization|Arms control committee|Arms control committee
E Person|Mondli Gungubane|Mondli Gungubane
E Organization|Presidency|Presidency
E Commodity|arms|arms
E Firm|Sechaba Arms|Sechaba Arms
E Person|Thandi Modisane|Thandi Modisane
E Organization|special forces|special forces
E Person|Darren Bergmann|Darren Bergmann
E Commodity|cars|cars
E Commodity|citrus|citrus
E Commodity|wine|wine
E Commodity|platinum|platinum
E Firm|Agri-Kaap|Agri-Kaap
E Person|Wandile Sihlobo-Nkosi|Wandile Sihlobo-Nkosi
E Place|Eastern Cape|Eastern Cape
E Commodity|oranges|orange
E Organization|State Department|State Department
E Person|Vedika Patil|Vedika Patil
C Reuben Brightwell|he@1;the ambassador@4
C Lady Snezhana|The ship@2;which@2;her@2;the ship@6
C Cyril Ramathoba|His@4
C Vincent Magwaza|he@4
C Arms control committee|his committee@5
C Mondli Gungubane|his@5
C South Africa|the country@9
C Vedika Patil|she@11
R Reuben Brightwell|EMPLOYED_BY|United States|1|asserted|-
R South Africa|ACCUSED_BY|Reuben Brightwell|1|asserted|-
R South Africa|SUPPLIES|Russia|1|alleged|last December
R South Africa|EXPORTS|weapons|1|alleged|last December
R South Africa|EXPORTS|ammunition|1|alleged|last December
R Russia|IMPORTS|weapons|1|alleged|last December
R Russia|IMPORTS|ammunition|1|alleged|last December
R Lady Snezhana|LOCATED_IN|Simon's Town|1-2|asserted|last December
R Transmorflot LLC|OWNS|Lady Snezhana|2|asserted|-
R Transmorflot LLC|LOCATED_IN|Astrakhan|2|asserted|-
R Lady Snezhana|SANCTIONED_BY|United States|2|asserted|since May 2022
R Cyril Ramathoba|LEADS|South Africa|3|asserted|-
R Vincent Magwaza|EMPLOYED_BY|South Africa|4|asserted|-
R Reuben Brightwell|ACCUSED_BY|Vincent Magwaza|4|asserted|-
R Mondli Gungubane|LEADS|Arms control committee|5|asserted|-
R Mondli Gungubane|EMPLOYED_BY|Presidency|5|asserted|-
R South Africa|OWNS|Sechaba Arms|5|asserted|-
R South Africa|SUPPLIES|Russia|5|denied|-
R Sechaba Arms|SUPPLIES|Russia|5|denied|-
R South Africa|EXPORTS|arms|5|denied|-
R Thandi Modisane|EMPLOYED_BY|South Africa|6|asserted|-
R South Africa|SUPPLIES|United States|9|asserted|last year
R South Africa|EXPORTS|cars|9|asserted|last year
R South Africa|EXPORTS|citrus|9|asserted|last year
R South Africa|EXPORTS|wine|9|asserted|last year
R South Africa|EXPORTS|platinum|9|asserted|last year
R United States|IMPORTS|cars|9|asserted|last year
R United States|IMPORTS|citrus|9|asserted|last year
R United States|IMPORTS|wine|9|asserted|last year
R United States|IMPORTS|platinum|9|asserted|last year
R Wandile Sihlobo-Nkosi|EMPLOYED_BY|Agri-Kaap|10|asserted|-
R Vedika Patil|EMPLOYED_BY|State Department|11|asserted|-

@s-047|law firm client alert|2025-10-03|BIS “Affiliates Rule”: what exporters need to know before Monday
1 On September 29, 2025, the U.S. Department of Commerce’s Bureau of Industry and Security (“BIS”) issued an interim final rule under which any foreign company that is owned 50 percent or more by one or more parties on the Entity List is itself treated as listed.
2 Until now, a subsidiary with its own name and letterhead escaped unless BIS named it.
3 By way of example, Harbin Aoyun Avionics Co., Ltd., which was placed on the Entity List in 2020, holds 51 percent of Taizhou Aoyun Connectors; that company, a customer of several Midwestern manufacturers, becomes subject to a licence requirement although its name appears nowhere.
4 If, on the other hand, Harbin Aoyun sold two of those fifty-one points to its manager, the subsidiary would walk free.
---
5 The rule is modelled on that of OFAC, which has applied a 50 percent test since 2008, and BIS has announced no list of its own of the companies caught; one data vendor, Kharonis LLC of Los Angeles, believes there are about 20,000.
6 A temporary general license allows transactions with affiliates in countries such as Australia, Brazil and India to be wound up through November 28.
---
7 What should you do?
8 First, ask for ownership charts and do not accept a blank page.
9 Second, treat minority stakes as a red flag: in 2023 our client, a maker of vacuum pumps in Rockford, Illinois, found that 49 percent of a Penang distributor belonged to Xinjiang Tianyuan Photovoltaics, which the Department of Homeland Security had put on its forced-labor list, and stopped the shipment on the pier.
10 Third, expect Beijing to answer; its Ministry of Commerce has already called the rule “extremely egregious” and may, in our view, add U.S. companies to its own lists before the two presidents meet.
11 Questions may be directed to Marguerite Saltzman-Oyelaran or Philip T. Ng in our International Trade & National Security group.
* 12 Brandeis Whitlow & Pike LLP, attorneys at law
E Organization|U.S. Department of Commerce|U.S. Department of Commerce
E Organization|Bureau of Industry and Security|Bureau of Industry and Security;BIS
E Firm|Harbin Aoyun Avionics Co., Ltd.|Harbin Aoyun Avionics Co., Ltd.;Harbin Aoyun
E Firm|Taizhou Aoyun Connectors|Taizhou Aoyun Connectors
E Organization|OFAC|OFAC
E Firm|Kharonis LLC|Kharonis LLC
E Place|Los Angeles|Los Angeles
E Place|Australia|Australia
E Place|Brazil|Brazil
E Place|India|India
E Commodity|vacuum pumps|vacuum pumps
E Place|Rockford|Rockford
E Place|Illinois|Illinois
E Place|Penang|Penang
E Firm|Xinjiang Tianyuan Photovoltaics|Xinjiang Tianyuan Photovoltaics
E Organization|Department of Homeland Security|Department of Homeland Security
E Place|China|Beijing
E Organization|Ministry of Commerce|Ministry of Commerce
E Place|United States|U.S.
E Person|Marguerite Saltzman-Oyelaran|Marguerite Saltzman-Oyelaran
E Person|Philip T. Ng|Philip T. Ng
E Firm|Brandeis Whitlow & Pike LLP|Brandeis Whitlow & Pike LLP
C Harbin Aoyun Avionics Co., Ltd.|which@3;its@4
C Taizhou Aoyun Connectors|that company@3;its@3;the subsidiary@4
C OFAC|which@5
C Bureau of Industry and Security|its@5
C Xinjiang Tianyuan Photovoltaics|which@9
C China|its@10;its#2@10
C Brandeis Whitlow & Pike LLP|our@9;our@10;our@11
R Bureau of Industry and Security|SUBSIDIARY_OF|U.S. Department of Commerce|1|asserted|-
R Harbin Aoyun Avionics Co., Ltd.|SANCTIONED_BY|Bureau of Industry and Security|1-3|asserted|in 2020
R Harbin Aoyun Avionics Co., Ltd.|OWNS|Taizhou Aoyun Connectors|3|asserted|-
R Taizhou Aoyun Connectors|SANCTIONED_BY|Bureau of Industry and Security|1-3|asserted|-
R Kharonis LLC|LOCATED_IN|Los Angeles|5|asserted|-
R Rockford|LOCATED_IN|Illinois|9|asserted|-
R Xinjiang Tianyuan Photovoltaics|SANCTIONED_BY|Department of Homeland Security|9|asserted|-
R Ministry of Commerce|LOCATED_IN|China|10|asserted|-
R United States|SANCTIONED_BY|Ministry of Commerce|10|expected|-
R Marguerite Saltzman-Oyelaran|EMPLOYED_BY|Brandeis Whitlow & Pike LLP|11-12|asserted|-
R Philip T. Ng|EMPLOYED_BY|Brandeis Whitlow & Pike LLP|11-12|asserted|-
