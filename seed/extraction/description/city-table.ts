/** Cities from whose name alone a reader knows the country, but for seats of government; a plus stands for a space. */
export const cityTable = `
DE Hamburg München Köln Frankfurt Stuttgart Düsseldorf Leipzig Dortmund Essen Bremen Dresden Hannover Nürnberg Duisburg Bochum Wuppertal Bielefeld Bonn Münster Mannheim Karlsruhe Augsburg Wiesbaden Mönchengladbach Gelsenkirchen Aachen Braunschweig Chemnitz Kiel Halle Magdeburg Freiburg Krefeld Mainz Lübeck Erfurt Oberhausen Rostock Kassel Saarbrücken Potsdam Oldenburg Osnabrück Leverkusen Heidelberg Darmstadt Regensburg Ingolstadt Würzburg Ulm Heilbronn Wolfsburg Göttingen Koblenz Bremerhaven Jena Trier Erlangen Siegen Cottbus Schwerin Flensburg Gera Zwickau Stralsund Greifswald Tübingen Konstanz Passau Weimar Kaiserslautern Emden Bayreuth Bamberg Marburg Gießen Fulda Paderborn Hamm Hagen
AT Graz Linz Innsbruck Klagenfurt Villach
CH Zürich Genf Basel Lausanne Luzern Lugano Winterthur Davos
US New+York Los+Angeles Chicago Houston Philadelphia Phoenix Dallas San+Francisco Boston Seattle Denver Detroit Atlanta Miami New+Orleans Las+Vegas Baltimore Minneapolis San+Diego Cleveland Guantanamo Hollywood Brooklyn Manhattan
GB Manchester Birmingham Liverpool Edinburgh Glasgow Leeds Cardiff Belfast Oxford Cambridge
FR Marseille Lyon Straßburg Toulouse Nizza Bordeaux Lille Nantes Cannes Calais
IT Mailand Neapel Turin Palermo Genua Florenz Venedig Bologna Bozen Triest Verona
ES Barcelona Valencia Sevilla Bilbao
PL Krakau Danzig Breslau Posen Lodz Kattowitz Stettin
RU Sankt+Petersburg St.+Petersburg Petersburg Wladiwostok Grosny Nowosibirsk Jekaterinburg Kaliningrad Beslan Sotschi
UA Charkiw Charkow Odessa Lwiw Lemberg Mariupol Cherson Butscha Saporischschja Dnipro
CN Shanghai Schanghai Guangzhou Shenzhen Wuhan Chongqing Tianjin Lhasa Urumqi
JP Osaka Hiroshima Nagasaki Fukushima Kobe Kyoto Nagoya
IN Mumbai Bombay Kalkutta Chennai Bangalore
TR Istanbul Izmir Antalya Diyarbakir
IL Haifa
AU Sydney Melbourne Brisbane Perth Adelaide
CA Toronto Montreal Vancouver Calgary
BR Rio+de+Janeiro São+Paulo
ZA Johannesburg Durban
SY Aleppo Homs Idlib
IQ Mossul Basra Falludscha Kirkuk Erbil
AF Kandahar Kundus Masar-i-Scharif
PK Karatschi Lahore Peschawar
NG Lagos
LY Bengasi Misrata
BE Antwerpen Gent Lüttich
NL Amsterdam Rotterdam Den+Haag Utrecht
DK Aarhus
SE Göteborg Malmö
GR Thessaloniki
PS Gaza-Stadt Hebron Nablus Dschenin Bethlehem
SA Mekka Medina Dschidda
AE Dubai
`
