import { wordSet } from '../word-set.ts'

/** With these a noun phrase can begin that is a subject. *der*, *die* and *ihrer* can be other cases too. */
export const nominative = wordSet(`
  der die das ein eine kein keine dieser diese dieses jener jene jenes jeder jede jedes solche manche mancher welche
  mein meine dein deine sein seine ihr ihre unser unsere euer eure mehrere einige viele alle beide zahlreiche wenige
  andere manch etliche sämtliche verschiedene weitere dessen deren derartige solcher
`)

/** With these a noun phrase begins that is none. */
export const oblique = wordSet(`
  den dem des einen einem eines einer keinen keinem keines diesen diesem jenen jenem jeden jedem seinen seinem seines
  ihren ihrem ihres unseren unserem unseres meinen meinem vielen allen beiden mehreren einigen
`)

/** With these an attribute in the genitive begins. */
export const genitive = wordSet(`
  der des eines einer dieser dieses jener seiner seines ihrer ihres unserer unseres deren dessen aller beider zweier
  dreier mehrerer einiger zahlreicher vieler
`)

export const pronouns = wordSet(
  'er sie es wir ich man dieser diese dieses jener letzterer letztere ersterer beide niemand jemand',
)
/** Pronouns that are objects, and so are passed over where a subject is looked for. */
export const objects = wordSet('sich ihm ihn ihr ihnen uns mir mich euch dies das dazu darüber davon daran darauf')

export const prepositions = wordSet(`
  ab an am ans auf aufs aus außer außerhalb bei beim bezüglich bis dank durch entgegen entlang für fürs gegen gegenüber
  gemäß hinsichtlich hinter in im ins infolge innerhalb laut mit mithilfe mittels nach neben ohne seit statt trotz über
  übers um unter unterhalb von vom vor während wegen wider zu zum zur zwischen angesichts anhand anlässlich aufgrund
  als zufolge zugunsten seitens namens per pro samt nahe nahe via mangels oberhalb
`)

/** Prepositions whose phrases mostly belong to the noun before them. */
export const attributive = wordSet('von vom für aus')

/** Words with which a clause begins that ends with its verb. */
export const subordinating = wordSet(`
  dass daß ob weil da obwohl obgleich wenn falls sofern soweit solange als nachdem bevor ehe während seitdem indem damit
  sodass wobei womit wodurch wofür wogegen wohin woher wonach woran worauf woraus worin worüber worum wovon wozu
  sobald sooft zumal wie um ohne anstatt
`)

export const questions = wordSet(
  'wer wen wem wessen was wie warum wieso weshalb wann wo wohin woher welche welcher welches welchen welchem ob inwieweit inwiefern',
)

export const relatives = wordSet(
  'der die das den dem dessen deren denen welcher welche welches welchen welchem was wo wobei wodurch woraufhin',
)

export const conjunctions = wordSet('und oder aber sondern denn doch jedoch sowie')

/** Words between the parts of a clause that belong to no noun phrase. */
export const adverbs = wordSet(`
  auch aber allerdings außerdem bereits bisher bislang dabei dafür dagegen daher damals damit danach dann daraufhin
  darüber davor dazu demgegenüber denn dennoch deshalb deswegen doch dort dabei ebenfalls ebenso eher eigentlich einmal
  endlich erneut erst erstmals etwa ferner gestern gleichzeitig gleichwohl heute hier hierbei hierzu hingegen hinzu
  immer immerhin indes indessen insbesondere insgesamt inzwischen ja jedoch jetzt kürzlich lediglich letztlich
  mehrfach mehrmals mittlerweile mitunter morgen nachdrücklich nämlich natürlich nicht nie noch nochmals nun nur nunmehr
  offenbar offensichtlich oft öffentlich offiziell plötzlich schließlich schon seither selbst sehr seinerseits ihrerseits sicher
  so sofort sogar somit sonst später stets trotzdem überdies übrigens umgehend unterdessen vielmehr vorher
  weiter weiterhin wieder wiederholt wiederum wohl wörtlich zudem zuerst zuletzt zuletzt zumindest zunächst zurück
  zusätzlich zuvor zwar zugleich ausdrücklich derzeit früher ähnlich andererseits einerseits abschließend anschließend 
  zusammenfassend vorerst vorab wenig sodann hinterher vergangene heutzutage daneben dadurch jüngst neulich längst
  ansonsten demnach derweil entsprechend ergänzend grundsätzlich angeblich vermutlich möglicherweise wahrscheinlich
  sinngemäß gegebenenfalls nebenbei seinerzeit heuer soeben kurz freilich obendrein gleich telefonisch schriftlich mündlich lautstark scharf heftig deutlich
`)

export const weekdays = wordSet(`
  montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar februar märz april mai juni juli august
  september oktober november dezember morgen mittag nachmittag abend nacht vormittag woche wochenende jahr jahre jahren
  jahres tag tage tagen monat monate monaten wochen stunde stunden uhr zeit anfang ende mitte vortag mittwochabend
  montagabend dienstagabend donnerstagabend freitagabend samstagabend sonntagabend montagmorgen dienstagmorgen
  mittwochmorgen donnerstagmorgen freitagmorgen samstagmorgen sonntagmorgen
`)

/** Where and how something is said: a phrase with these is not part of the speaker's name. */
export const occasions = wordSet(`
  interview interviews pressekonferenz pressemitteilung erklärung mitteilung rede ansprache gespräch stellungnahme
  fernsehen rundfunk radio sendung zeitung sitzung presse anfrage bericht brief schreiben debatte ausgabe
  zusammenhang hinblick bezug blick anschluss beisein gegenwart freitagausgabe samstagausgabe sonntagausgabe fall
  rahmen beitrag artikel veröffentlichung blog tweet facebook twitter internet netz vorfeld
  wort worten begründung hinweis verweis aussage
`)
