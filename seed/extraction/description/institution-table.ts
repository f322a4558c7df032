/**
 * Bodies that have a name: the country, or a hyphen, the sector, and the names as they are in the nominative; a plus
 * stands for a space. Those that are known by their name alone are here; what a name says of itself, such as
 * *Bundesministerium*, is not.
 */
export const institutionTable = `
US GOVERNMENT Weiße+Haus White+House State+Department FBI FDA NASA NOAA EPA FEMA Homeland+Security Heimatschutzministerium US-Notenbank Federal+Reserve Fed Oval+Office NSC CDC FAA NTSB Geological+Survey USGS
US MILITARY Pentagon US+Army US+Navy Navy+Seals Marines Centcom
US INTELLIGENCE CIA NSA
US LEGISLATURE Kongress US-Kongress Capitol Kapitol Repräsentantenhaus
US JUDICIARY Supreme+Court
US PARTY Republikaner Demokraten Tea+Party
US MEDIA New+York+Times Washington+Post Wall+Street+Journal Los+Angeles+Times CNN Fox+News NBC CBS ABC Bloomberg AP Associated+Press Time Newsweek Politico USA+Today Boston+Globe NPR Axios Vanity+Fair Chicago+Tribune
US BUSINESS Google Microsoft Apple Facebook Meta Amazon Twitter Tesla Boeing Lockheed+Martin General+Motors Ford IBM Intel Exxon Pfizer McDonald’s Coca-Cola Goldman+Sachs Yahoo eBay Wall+Street
US CIVIL_SOCIETY Human+Rights+Watch ACLU
US ACADEMIA Harvard Stanford MIT Yale Princeton
DE GOVERNMENT Auswärtige+Amt Kanzleramt BKA BaFin BAMF RKI Robert+Koch-Institut Robert-Koch-Institut Rote+Rathaus THW Bellevue Kultusministerkonferenz
DE MILITARY Bundeswehr
DE INTELLIGENCE BND MAD Verfassungsschutz Stasi
DE LEGISLATURE Bundestag Bundesrat Unionsfraktion Linksfraktion
DE JUDICIARY Bundesverfassungsgericht BGH BVerfG Generalbundesanwalt
DE PARTY SPD CDU CSU FDP AfD Grüne Die+Grüne Bündnis+90/Die+Grüne Linke Linkspartei Die+Linke PDS NPD BSW Union Jusos Junge+Union Piratenpartei WASG DKP ÖDP SED
DE MEDIA dpa Deutsche+Presse-Agentur ARD ZDF Spiegel Der+Spiegel Spiegel+Online Zeit Die+Zeit Welt Die+Welt FAZ Frankfurter+Allgemeine Frankfurter+Allgemeine+Zeitung Süddeutsche+Zeitung SZ Bild Bild-Zeitung Bild+am+Sonntag taz Handelsblatt Stern Focus Tagesspiegel n-tv n24 NDR WDR MDR SWR BR rbb RTL Sat.1 ProSieben Deutschlandfunk Deutschlandradio Deutsche+Welle Tagesschau Tagesthemen Correctiv epd KNA Frankfurter+Rundschau Rheinische+Post Funke-Mediengruppe heise
DE BUSINESS VW Volkswagen Siemens BMW Daimler Mercedes Mercedes-Benz Deutsche+Bahn Bahn Deutsche+Bank Commerzbank Lufthansa Telekom Deutsche+Telekom Deutsche+Post BASF Allianz SAP Opel Audi Porsche Eon RWE EnBW Vattenfall ThyssenKrupp Adidas Bosch Karstadt Aldi Lidl Rheinmetall BDI BDA DIHK VDA HUK Bitkom
DE CIVIL_SOCIETY ADAC DGB Verdi ver.di IG+Metall GEW GdP GDL Deutsche+Rote+Kreuz DRK Caritas Diakonie Foodwatch Nabu BUND EKD Deutsche+Bischofskonferenz Zentralrat Pro+Asyl DFB DOSB Chaos+Computer+Club VdK DLRG Sea-Watch TÜV Attac Peta Deutsche+Umwelthilfe
DE ACADEMIA Charité Max-Planck-Institut Fraunhofer-Institut DIW Ifo-Institut Ifo IfW Max-Planck-Gesellschaft DLR Leopoldina SWP Forsa Infratest+dimap
AT PARTY ÖVP SPÖ FPÖ Neos BZÖ
AT LEGISLATURE Nationalrat
AT MEDIA ORF APA Der+Standard Standard Kurier Kronen+Zeitung
AT JUDICIARY Verfassungsgerichtshof
CH PARTY SVP
CH MEDIA NZZ Neue+Zürcher+Zeitung SRF Tages-Anzeiger
CH BUSINESS UBS Credit+Suisse Nestlé Novartis Roche
GB GOVERNMENT Downing+Street Foreign+Office Scotland+Yard Buckingham-Palast Buckingham+Palace Home+Office
GB INTELLIGENCE MI5 MI6
GB LEGISLATURE Unterhaus Oberhaus House+of+Commons Westminster
GB PARTY Labour Labour-Partei Tories Tory Labour+Party Liberaldemokraten
GB MEDIA BBC Guardian The+Guardian Financial+Times Times The+Times Daily+Telegraph Telegraph Independent The+Independent Sun Daily+Mail Economist The+Economist Sky+News Reuters ITV Observer
GB BUSINESS BP Rolls-Royce Barclays HSBC Vodafone
GB ACADEMIA IISS
GB CIVIL_SOCIETY Syrische+Beobachtungsstelle+für+Menschenrechte
FR GOVERNMENT Élysée Élysée-Palast Elysée Elysée-Palast Elysee-Palast Quai+d’Orsay Matignon
FR LEGISLATURE Nationalversammlung
FR PARTY Front+National Rassemblement+National
FR MEDIA AFP Le+Monde Le+Figaro Figaro Libération Charlie+Hebdo TF1 France+24
FR BUSINESS Air+France Renault Total Peugeot Areva EADS
NL BUSINESS Airbus Shell
RU GOVERNMENT Kreml Roskosmos
RU INTELLIGENCE FSB KGB GRU
RU LEGISLATURE Duma Staatsduma Föderationsrat
RU PARTY Einiges+Russland
RU MEDIA Tass TASS Itar-Tass Interfax RIA RIA+Nowosti Ria+Nowosti Russia+Today RT RT+DE Sputnik Nowaja+Gaseta Kommersant Iswestija Prawda
RU BUSINESS Gazprom Rosneft Jukos Lukoil
RU MILITARY Wagner-Gruppe
RU CIVIL_SOCIETY Memorial
UA LEGISLATURE Werchowna+Rada
UA INTELLIGENCE SBU
UA MEDIA Ukrinform Ukrajinska+Prawda Kyiv+Independent
CN LEGISLATURE Volkskongress Nationaler+Volkskongress
CN GOVERNMENT Staatsrat
CN PARTY Kommunistische+Partei+Chinas KPCh
CN MILITARY Volksbefreiungsarmee
CN MEDIA Xinhua Global+Times CCTV CGTN China+Daily Volkszeitung
CN BUSINESS Huawei Alibaba
JP MEDIA Kyodo NHK
JP BUSINESS Toyota Sony Tepco Nissan Honda
KR MEDIA Yonhap
KR BUSINESS Samsung Hyundai
IT MEDIA Ansa La+Repubblica Corriere+della+Sera Rai
IT PARTY Forza+Italia Lega+Nord
ES MEDIA El+País El+Mundo
IL LEGISLATURE Knesset
IL MEDIA Haaretz Jerusalem+Post
IL MILITARY IDF
IL INTELLIGENCE Mossad
IL PARTY Likud Kadima
PS PARTY Hamas Fatah
LB PARTY Hisbollah
TR PARTY AKP CHP HDP
TR MEDIA Hürriyet Anadolu
PL LEGISLATURE Sejm
PL PARTY PiS
QA MEDIA Al-Dschasira Al+Jazeera al-Dschasira Al-Jazeera
IR MEDIA Irna IRNA Isna ISNA Fars
IR MILITARY Revolutionsgarden Revolutionswächter
PK INTELLIGENCE ISI
VA GOVERNMENT Heilige+Stuhl Vatikan
AF UNKNOWN Taliban
- INTERNATIONAL Nato NATO EU UN UNO Vereinte+Nationen Europäische+Union WHO Weltgesundheitsorganisation IWF Weltbank OSZE OPEC OECD IAEA IAEO WTO Unicef UNICEF Unesco UNESCO UNHCR ICC Internationale+Strafgerichtshof Sicherheitsrat Weltsicherheitsrat UN-Sicherheitsrat Europarat EU-Kommission Europäische+Kommission Europäische+Rat EU-Parlament Europaparlament Europäische+Parlament Europäische+Gerichtshof EuGH Europäische+Zentralbank EZB Afrikanische+Union Arabische+Liga ASEAN G7 G8 G20 Brüssel Interpol Europol Eurostat Welternährungsprogramm ISAF KFOR Eurozone Ecowas BRICS ESA FAO ISS UNAMA Blauhelme
- CIVIL_SOCIETY Amnesty+International Amnesty Greenpeace WWF Rotes+Kreuz Rote+Kreuz Internationale+Rote+Kreuz Ärzte+ohne+Grenze Reporter+ohne+Grenze Transparency+International Oxfam Fifa FIFA Uefa UEFA IOC Wikimedia Wikipedia Wikileaks Roter+Halbmond Rote+Halbmond Care Katholische+Kirche Anonymous
RU GOVERNMENT Kremlin
CN PARTY Communist+Party+of+China
CN LEGISLATURE National+People’s+Congress
CN MILITARY People’s+Liberation+Army
DE GOVERNMENT Chancellery
- INTERNATIONAL United+Nations UN+Security+Council Security+Council European+Union European+Commission European+Parliament European+Council European+Central+Bank International+Criminal+Court World+Health+Organization World+Bank International+Monetary+Fund IMF African+Union Arab+League OSCE ECB
- CIVIL_SOCIETY Red+Cross Doctors+Without+Borders Reporters+Without+Borders Catholic+Church
GB CIVIL_SOCIETY Syrian+Observatory+for+Human+Rights
- UNKNOWN IS Islamische+Staat Al-Qaida al-Qaida Al+Kaida PKK ETA IRA Boko+Haram
`
