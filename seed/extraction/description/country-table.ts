/**
 * Of each country: its code, the stem of its adjective in *-isch*, its seat of government, and people of it where
 * their name is not made from that stem (*Ukrain-er*, *Chines-e*, *Kanad-ier*). A hyphen stands for none, a plus for
 * a space. An adjective without *-isch* has an exclamation mark behind it. Names of countries come from the platform.
 */
export const countryTable = `
AD andorran Andorra+la+Vella
AE emirat Abu+Dhabi
AF afghan Kabul Afghane
AG antiguan -
AL alban Tirana
AM armen,armenien Jerewan,Eriwan
AO angolan Luanda
AR argentin Buenos+Aires
AT österreich Wien
AU austral Canberra
AZ aserbaidschan Baku
BA bosn,bosnisch-herzegowin Sarajevo Bosnier
BB barbad Bridgetown
BD bangladesch,bengal Dhaka,Dacca Bangladescher
BE belg,fläm,wallon - Flame,Wallone
BF burkin Ouagadougou
BG bulgar Sofia
BH bahrain Manama
BI burund Bujumbura,Gitega
BJ benin Porto-Novo
BN bruneï Bandar+Seri+Begawan
BO bolivian La+Paz
BR brasilian Brasilia,Brasília
BS bahama Nassau
BT bhutan Thimphu Bhutaner
BW botsuan Gaborone
BY belaruss,weißruss,belorussisch Minsk
BZ beliz Belmopan
CA kanad Ottawa
CD kongoles Kinshasa
CF zentralafrikan Bangui
CG - Brazzaville
CH schweizer,schweizer!,zürcher!,eidgenöss Bern Schweizer,Eidgenosse
CI ivor Yamoussoukro,Abidjan Ivorer
CL chilen Santiago+de+Chile
CM kamerun Yaoundé,Jaunde
CN chines,tibet,uigur Peking,Beijing Tibeter,Uigure
CO kolumbian Bogotá,Bogota
CR costa-ricanisch San+José
CU kuban Havanna
CV kapverd Praia
CY zypr,zyprio Nikosia Zyprer,Zypriot
CZ tschech,böhm Prag
DE deutsch!,bundesdeutsch!,westdeutsch!,ostdeutsch!,bayer,sächs,hess,rheinländ,niedersächs,brandenburg,thüring,baden-württemberg,württemberg,nordrhein-westfäl,rheinland-pfälz,saarländ,schleswig-holstein,mecklenburg,hamburg,berlin,brem Berlin Deutscher,Deutsche,Deutschen,Bayer,Sachse
DJ dschibut Dschibuti
DK dän,färö,grönländ Kopenhagen
DM dominic Roseau
DO dominikan Santo+Domingo
DZ alger Algier Algerier
EC ecuadorian Quito
EE estn,estländ Tallinn Este
EG ägypt Kairo
ER eritre Asmara Eritreer
ES span,katalan,bask Madrid Spanier,Katalane,Baske
ET äthiop Addis+Abeba
FI finn Helsinki
FJ fidschian Suva
FR französ,korsisch Paris Franzose
GA gabun Libreville
GB brit,engl,schott,walis,nordir London Brite,Engländer,Schotte,Waliser
GD grenad -
GE georg,abchas,südosset Tiflis,Tbilissi
GH ghana Accra Ghanaer
GM gamb Banjul
GN guine Conakry
GQ äquatorialguine Malabo
GR griech Athen
GT guatemaltek Guatemala-Stadt Guatemalteke
GW - Bissau
GY guyan Georgetown
HK hongkonger!,hongkong - Hongkonger
HN honduran Tegucigalpa
HR kroat Zagreb
HT hait Port-au-Prince Haitianer
HU ungar Budapest Ungar
ID indones Jakarta
IE ir Dublin Ire,Irin
IL israel Jerusalem,Tel+Aviv Israeli,Israelis
IN ind Neu-Delhi,Delhi Inder
IQ irak Bagdad
IR iran,pers Teheran
IS isländ Reykjavik
IT italien,sizilian,südtirol Rom
JM jamaikan Kingston
JO jordan Amman
JP japan Tokio,Tokyo
KE kenian Nairobi
KG kirgis Bischkek
KH kambodschan Phnom+Penh
KM komor Moroni
KP nordkorean Pjöngjang
KR südkorean,korean Seoul
KW kuwait Kuwait-Stadt Kuwaiter
KZ kasach Astana,Nur-Sultan
LA laot Vientiane
LB libanes Beirut
LI liechtenstein Vaduz
LK sri-lankisch,ceylones,singhales,tamil Colombo Sri-Lanker,Singhalese,Tamile
LR liberian Monrovia
LS lesoth Maseru
LT litau Vilnius
LU luxemburg Luxemburg
LV lett Riga
LY liby Tripolis
MA marokkan Rabat
MC monegass Monaco
MD moldau,moldaw Chişinău,Chisinau,Kischinau
ME montenegrin Podgorica
MG madegass Antananarivo
MK mazedon,nordmazedon Skopje
ML - Bamako Malier
MM myanmar,birman,burmes Naypyidaw,Rangun Birmane,Burmese
MN mongol Ulan-Bator,Ulaanbaatar
MR mauretan Nouakchott
MT maltes Valletta
MU mauriti Port+Louis
MV malediv Malé
MW malaw Lilongwe
MX mexikan Mexiko-Stadt
MY malays,malai Kuala+Lumpur Malaysier
MZ mosambikan Maputo
NA namib Windhuk,Windhoek Namibier
NE nigr Niamey Nigrer
NG nigerian Abuja
NI nicaraguan Managua
NL niederländ,holländ - Niederländer,Holländer
NO norweg Oslo
NP nepales Kathmandu
NZ neuseeländ Wellington
OM oman Maskat
PA panama Panama-Stadt
PE peruan Lima
PG papua-neuguine Port+Moresby
PH philippin Manila Filipino,Philippiner
PK pakistan Islamabad Pakistani,Pakistanis
PL poln Warschau Pole
PS palästinens Ramallah
PT portugies Lissabon
PY paraguay Asunción
QA katar Doha Katarer
RO rumän Bukarest
RS serb Belgrad
RU russ,tschetschen,sowjet,tatar,dagestan Moskau Tschetschene
RW ruand Kigali
SA saudisch!,saudi-arab,saudiarab Riad Saudi,Saudis
SB salomon Honiara
SC seychell Victoria
SD sudanes Khartum
SE schwed Stockholm
SG singapur Singapur
SI slowen Ljubljana,Laibach
SK slowak Bratislava
SL sierra-leon Freetown
SM san-marines San+Marino
SN senegales Dakar
SO somal Mogadischu Somalier
SR surinam Paramaribo
SS südsudanes Juba
SV salvadorian San+Salvador
SY syr Damaskus
TD tschad N’Djamena Tschader
TG togo,togoles Lomé Togoer
TH thailänd,thai Bangkok Thailänder
TJ tadschik Duschanbe
TL timores,osttimores Dili
TM turkmen Aschgabat
TN tunes Tunis
TO tonga -
TR türk Ankara
TT trinidad Port+of+Spain
TW taiwan,taiwanes Taipeh,Taipei Taiwaner,Taiwanese
TZ tansan Dodoma,Daressalam Tansanier
UA ukrain,krim! Kiew,Kyjiw,Kyiv
UG ugand Kampala
US amerikan,us-amerikan,kaliforn,texan,florid Washington
UY uruguay Montevideo
UZ usbek Taschkent
VA vatikan -
VE venezolan Caracas
VN vietnames Hanoi
XK kosovar,kosovo-alban Pristina,Prishtina
YE jemenit,jemen Sanaa Jemenit
ZA südafrikan Pretoria,Kapstadt
ZM samb Lusaka
ZW simbabw Harare
`

/** Names of states that the platform does not give, or not in this form. */
export const stateNames = `
US USA,US,U.S.,Amerika,Vereinigte+Staaten+von+Amerika
GB Großbritannien,UK,Vereinigten+Königreich
DE Bundesrepublik,Bundesrepublik+Deutschland,BRD
CN Volksrepublik+China,VR+China
RU Russische+Föderation,Rußland,Sowjetunion,UdSSR
BY Weißrussland,Weißrußland,Belorussland
CI Elfenbeinküste
CD Kongo,Demokratische+Republik+Kongo,DR+Kongo
MD Moldawien,Moldau
MK Mazedonien
MM Birma,Burma
CZ Tschechische+Republik,Tschechoslowakei
SK Slowakische+Republik
NL Holland
KR Korea
PS Palästina
TL Osttimor
SZ Swasiland
BA Bosnien,Bosnien-Herzegowina
VA Vatikan
CH Schweizerische+Eidgenossenschaft
CV Kap+Verde
TW Republik+China
LK Ceylon
BN Brunei
AE Emirate
`

/** Parts of countries. */
export const partNames = `
US Kalifornien,Texas,Florida,Alaska,Hawaii,Virginia,Ohio,Illinois,Pennsylvania,Louisiana,Nevada,Arizona,Colorado,Michigan,Massachusetts,Minnesota,Oregon,Utah
GB England,Schottland,Wales,Nordirland
DE DDR,Bayern,Sachsen,Hessen,Thüringen,Brandenburg,Niedersachsen,Sachsen-Anhalt,Nordrhein-Westfalen,NRW,Baden-Württemberg,Rheinland-Pfalz,Saarland,Schleswig-Holstein,Mecklenburg-Vorpommern,Rheinland,Westfalen,Franken,Ruhrgebiet
CN Tibet,Xinjiang
RU Tschetschenien,Dagestan,Sibirien
UA Krim,Donezk,Luhansk,Lugansk
PS Gazastreifen,Gaza,Westjordanland
BA Republika+Srpska
HK Hongkong,Hong+Kong
MO Macau
ES Katalonien,Baskenland
IT Südtirol,Sizilien
AT Tirol,Kärnten,Steiermark,Salzburg,Vorarlberg,Oberösterreich,Niederösterreich,Burgenland
GE Südossetien,Abchasien
IQ Kurdistan
IN Kaschmir
`
