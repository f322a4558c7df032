/**
 * Of each country: its code, its adjectives, its seat of government, and people of it where they are not called as the
 * adjective is (*a Chinese*, *Germans*). A hyphen stands for none, a plus for a space.
 */
export const countryTable = `
AE Emirati Abu+Dhabi
AF Afghan Kabul
AL Albanian Tirana
AM Armenian Yerevan
AO Angolan Luanda
AR Argentine,Argentinian Buenos+Aires
AT Austrian Vienna
AU Australian Canberra
AZ Azerbaijani,Azeri Baku
BA Bosnian Sarajevo
BD Bangladeshi Dhaka
BE Belgian,Flemish -
BF Burkinabe Ouagadougou
BG Bulgarian Sofia
BH Bahraini Manama
BI Burundian -
BO Bolivian La+Paz
BR Brazilian Brasilia
BW Botswanan Gaborone
BY Belarusian Minsk
CA Canadian Ottawa
CD Congolese Kinshasa
CH Swiss Bern
CI Ivorian Abidjan
CL Chilean Santiago
CM Cameroonian Yaounde
CN Chinese,Tibetan,Uyghur Beijing
CO Colombian Bogota
CR Costa+Rican San+Jose
CU Cuban Havana
CY Cypriot Nicosia
CZ Czech Prague
DE German,Bavarian Berlin
DK Danish Copenhagen Dane
DO Dominican Santo+Domingo
DZ Algerian Algiers
EC Ecuadorian,Ecuadorean Quito
EE Estonian Tallinn
EG Egyptian Cairo
ER Eritrean Asmara
ES Spanish,Catalan,Basque Madrid Spaniard
ET Ethiopian Addis+Ababa
FI Finnish Helsinki Finn
FR French Paris Frenchman,Frenchwoman
GB British,English,Scottish,Welsh,Northern+Irish London Briton,Englishman,Scot
GE Georgian,Abkhaz Tbilisi
GH Ghanaian Accra
GR Greek Athens
GT Guatemalan -
HN Honduran Tegucigalpa
HR Croatian Zagreb Croat
HT Haitian Port-au-Prince
HU Hungarian Budapest
ID Indonesian Jakarta
IE Irish Dublin Irishman
IL Israeli Jerusalem,Tel+Aviv
IN Indian New+Delhi,Delhi
IQ Iraqi Baghdad
IR Iranian Tehran
IS Icelandic Reykjavik Icelander
IT Italian Rome
JM Jamaican Kingston
JO Jordanian Amman
JP Japanese Tokyo
KE Kenyan Nairobi
KG Kyrgyz Bishkek
KH Cambodian Phnom+Penh
KP North+Korean Pyongyang
KR South+Korean,Korean Seoul
KW Kuwaiti -
KZ Kazakh Astana
LA Laotian Vientiane
LB Lebanese Beirut
LK Sri+Lankan,Tamil Colombo
LR Liberian Monrovia
LT Lithuanian Vilnius
LU Luxembourgish - Luxembourger
LV Latvian Riga
LY Libyan Tripoli
MA Moroccan Rabat
MD Moldovan Chisinau
ME Montenegrin Podgorica
MG Malagasy Antananarivo
MK Macedonian,North+Macedonian Skopje
ML Malian Bamako
MM Burmese,Rohingya Naypyidaw
MN Mongolian Ulaanbaatar
MT Maltese Valletta
MX Mexican Mexico+City
MY Malaysian Kuala+Lumpur
MZ Mozambican Maputo
NA Namibian Windhoek
NE Nigerien Niamey
NG Nigerian Abuja
NI Nicaraguan Managua
NL Dutch The+Hague Dutchman,Dutchwoman
NO Norwegian Oslo
NP Nepali,Nepalese Kathmandu
NZ New+Zealand,Maori Wellington New+Zealander
OM Omani Muscat
PA Panamanian -
PE Peruvian Lima
PH Philippine,Filipino Manila
PK Pakistani Islamabad
PL Polish Warsaw Pole
PS Palestinian Ramallah
PT Portuguese Lisbon
PY Paraguayan Asuncion
QA Qatari Doha
RO Romanian Bucharest
RS Serbian Belgrade Serb
RU Russian,Soviet,Chechen Moscow
RW Rwandan Kigali
SA Saudi,Saudi+Arabian Riyadh
SD Sudanese Khartoum
SE Swedish Stockholm Swede
SG Singaporean -
SI Slovenian,Slovene Ljubljana
SK Slovak,Slovakian Bratislava
SN Senegalese Dakar
SO Somali Mogadishu
SS South+Sudanese Juba
SV Salvadoran San+Salvador
SY Syrian Damascus
TD Chadian -
TH Thai Bangkok
TJ Tajik Dushanbe
TN Tunisian Tunis
TR Turkish Ankara Turk
TW Taiwanese Taipei
TZ Tanzanian Dodoma
UA Ukrainian,Crimean Kyiv,Kiev
UG Ugandan Kampala
US US,U.S.,American,Californian,Texan Washington
UY Uruguayan Montevideo
UZ Uzbek Tashkent
VA Vatican -
VE Venezuelan Caracas
VN Vietnamese Hanoi
XK Kosovar,Kosovan Pristina
YE Yemeni Sanaa
ZA South+African Pretoria
ZM Zambian Lusaka
ZW Zimbabwean Harare
`

/** Names of countries that the platform does not give, or not in this form. */
export const stateNames = `
US US,U.S.,USA,America,United+States+of+America
GB UK,U.K.,Britain,Great+Britain
CD Congo,DR+Congo
CI Ivory+Coast
CZ Czech+Republic
MM Burma
PS Palestine
NL Holland
RU Russian+Federation,Soviet+Union
CN People’s+Republic+of+China,PRC
TR Turkey
VA Vatican
AE UAE
`

/** Other places, among them parts of countries. */
export const placeNames = `
US California Texas Florida Alaska Ohio Virginia New+York Los+Angeles Chicago Boston Seattle San+Francisco Houston Dallas Atlanta Miami New+Orleans Philadelphia Manhattan Brooklyn
GB England Scotland Wales Northern+Ireland Manchester Liverpool Birmingham Edinburgh Glasgow Belfast Cardiff
DE Bavaria Saxony Munich Hamburg Frankfurt Cologne Bonn Leipzig Dresden Stuttgart
CH Geneva Zurich Davos
FR Marseille Lyon Strasbourg
IT Milan Naples Venice Sicily
ES Barcelona Catalonia
RU Chechnya Siberia St.+Petersburg
UA Crimea Donetsk Luhansk Kharkiv Mariupol Lviv Odesa Kherson
CN Shanghai Tibet Xinjiang Wuhan
HK Hong+Kong
IN Mumbai Kashmir
TR Istanbul
PS Gaza West+Bank
SY Aleppo
IQ Mosul Basra
CA Toronto Montreal Vancouver
AU Sydney Melbourne
BE Brussels
`
