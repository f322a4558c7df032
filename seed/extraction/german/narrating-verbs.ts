/**
 * Verbs that can narrate an act of speech where another kind of act is as likely: who supports or accepts something says so
 * or does it. A preposition that the verb needs for it follows a colon.
 */
export const narratingVerbs = `
  kritisieren verurteilen rügen tadeln beklagen beanstanden monieren brandmarken loben würdigen begrüßen
  bestätigen betonen unterstreichen bekräftigen hervor|heben signalisieren bekunden erläutern erwähnen aus|drücken äußern
  verkünden dar|legen schildern begründen rechtfertigen verteidigen an|führen:als an|sprechen ein|räumen zu|geben gestehen leugnen
  ab|streiten an|erkennen zu|sichern zu|sagen versprechen an|bieten garantieren vor|schlagen an|regen beantragen an|ordnen
  unterstützen befürworten billigen missbilligen akzeptieren an|prangern vereinbaren bedauern fordern
  bezeichnen:als ein|stufen:als charakterisieren:als dar|stellen:als
  feiern:als attackieren:als preisen:als geißeln:als beschimpfen:als verspotten:als verunglimpfen:als diffamieren:als titulieren:als
  ab|tun:als an|greifen:als schelten:als tadeln:als
  auf|rufen:zu auf|fordern:zu mahnen:zu ermahnen:zu drängen:auf dringen:auf pochen:auf beharren:auf bitten:um
  ersuchen:um werben:für bürgen:für plädieren:für ein|treten:für aus|sprechen:für aus|sprechen:gegen protestieren:gegen
  wehren:gegen bedanken:für danken:für entschuldigen:für entschuldigen:bei gratulieren:zu beglückwünschen:zu
  drohen:mit sprechen:über reden:über beraten:über diskutieren:über verhandeln:über debattieren:über
  streiten:über telefonieren:mit unterhalten:über aus|tauschen:über informieren:über unterrichten:über auf|klären:über
  beschweren:über empören:über beschweren:bei äußern:zu äußern:über beziehen:auf berufen:auf erinnern:an appellieren:an
  antworten:auf distanzieren:von warnen:vor zurück|weisen ab|lehnen dementieren bestreiten
  verneinen verlangen an|kündigen vor|werfen beschuldigen bezichtigen verdächtigen an|klagen hin|weisen:auf verweisen:auf
  zu|stimmen widersprechen ab|sagen
`
