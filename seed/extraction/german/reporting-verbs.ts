import { narratingVerbs } from './narrating-verbs.ts'

/**
 * Verbs that report, by what they take. A bar parts a separable verb: its particle stands at the clause's end.
 * `saying` takes a speech or a clause as what is said. `thinking` takes a clause; what is thought is known because it
 * was said. `acting` narrates an act of speech by its object alone: *kritisierte den Plan*. Where only a
 * preposition makes it one it follows a colon: *sprach von einem Erfolg*. `narrating` does so less often than not.
 */
export const reportingVerbs = {
  saying: `
    sagen erklären mit|teilen berichten melden betonen schreiben erläutern bestätigen behaupten versichern äußern
    an|geben bekannt|geben bekannt|machen fest|stellen klar|stellen hin|weisen an|kündigen hinzu|fügen aus|führen
    unterstreichen bekräftigen beteuern dementieren bestreiten zu|geben ein|räumen ein|gestehen gestehen
    argumentieren begründen kommentieren kritisieren fordern verlangen warnen mahnen drohen versprechen zu|sagen
    zu|sichern beklagen bedauern bemängeln rügen monieren loben würdigen antworten erwidern entgegnen fragen
    nach|fragen rufen aus|rufen auf|rufen auf|fordern appellieren bitten raten empfehlen vor|schlagen an|regen
    vor|werfen beschuldigen bezichtigen unterstellen an|deuten hervor|heben heraus|stellen heraus|streichen dar|legen schildern
    erzählen sprechen reden zitieren erinnern meinen finden urteilen bilanzieren konstatieren resümieren
    verkünden verlautbaren verlauten informieren signalisieren prophezeien prognostizieren vorher|sagen voraus|sagen
    aus|sagen bezeugen offenbaren enthüllen verraten präzisieren ergänzen ein|wenden zurück|weisen
    klagen jubeln scherzen spotten schimpfen twittern posten formulieren notieren vermelden versprechen
    geloben schwören beharren beruhigen verteidigen rechtfertigen plädieren werben
    besagen lauten skandieren mutmaßen spekulieren verdeutlichen vermerken verweisen an|merken
    ein|schränken widersprechen bedanken beschweren beantragen an|ordnen beschließen entscheiden
    ab|raten ermahnen auf|zählen nach|legen unken frohlocken schwärmen wettern poltern
    zu|stimmen vor|rechnen zusammen|fassen anprangern an|prangern vereinbaren
    beauftragen an|weisen nahe|legen diktieren flüstern brüllen schreien
    preis|geben mit|bekommen bekannt|geben vor|tragen vor|halten nach|weisen heraus|finden
    auf|zeigen dokumentieren an|bieten richtig|stellen an|mahnen aus|richten
    an|klagen zweifeln aus|sprechen wiederholen verneinen bejahen
    ab|streiten an|erkennen an|fügen an|führen beanstanden befehlen bei|pflichten bekennen bekunden
    beschwichtigen beurteilen bilanzieren brandmarken dar|stellen definieren drängen ein|werfen entgegen|halten
    entgegen|setzen entschuldigen erkundigen errechnen aus|rechnen erwähnen flehen fluchen fort|fahren folgern fabulieren höhnen
    interpretieren jammern konkretisieren kolportieren kontern korrigieren kund|tun lästern meckern nach|sagen
    nach|haken offen|legen orakeln parieren prahlen predigen proklamieren raunen referieren relativieren
    reklamieren sinnieren stöhnen suggerieren titeln triumphieren übermitteln unterrichten verlesen
    vor|bringen vor|geben wettern widerlegen witzeln zu|gestehen zürnen zu|rufen zurück|rudern 
    einigen verständigen rügen gebieten mahnen an|drohen begrüßen
    klar|machen deutlich|machen veröffentlichen aus|drücken ein|lenken
  `,
  thinking: `
    glauben denken hoffen fürchten befürchten vermuten erwarten an|nehmen schätzen ein|schätzen aus|gehen rechnen
    bezweifeln überzeugen vertreten halten wissen erhoffen wähnen ahnen an|zweifeln
    sehen an|sehen begrüßen billigen akzeptieren erwägen beabsichtigen verdächtigen folgern schließen
    zeigen ergeben hervor|gehen belegen beweisen träumen bereuen bevorzugen vermissen fühlen
    befürworten freuen wünschen überlegen vertrauen missbilligen gut|heißen kalkulieren voraus|setzen nach|denken
    erhoffen ein|sehen vermerken ärgern wundern
  `,
  acting: `
    an|kündigen fordern verlangen warnen:vor warnen:für bezeichnen:als nennen hin|weisen:auf auf|fordern plädieren:für befürworten
    verweisen:auf sprechen:von sprechen:vom berichten:von berichten:über vor|werfen befürchten fürchten bezweifeln empfehlen
    ein|schätzen ein|stufen:als beziffern:auf schätzen:auf bewerten:als werten:als werten:für erhoffen bemängeln klagen:über beschreiben:als
    aus|gehen:von halten:für sehen:als an|sehen:als betrachten:als rechnen:mit kritisieren:als verurteilen:als
    hoffen:auf erwarten:von vermuten begründen:mit appellieren:an
    an|prangern anprangern zu|sichern charakterisieren:als würdigen:als loben:als
    dementieren bestreiten zurück|weisen ab|lehnen verneinen
  `,
  narrating: narratingVerbs,
} as const

export type Takes = keyof typeof reportingVerbs
