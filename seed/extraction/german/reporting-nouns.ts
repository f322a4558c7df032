import { wordSet } from '../word-set.ts'

/** Nouns that a clause can follow which says what was said or thought. */
const nouns = `
  ansicht auffassung meinung überzeugung ankündigung aussage behauptung bemerkung beteuerung drohung einschätzung empfehlung
  entscheidung ergebnis erklärung feststellung forderung frage hinweis hoffnung befürchtung befürchtungen furcht sorge angst information kritik
  mitteilung meldung nachricht prognose rat ratschlag schluss these theorie überlegung urteil verdacht vermutung versicherung
  versprechen vorschlag vorwurf vorwürfe warnung wunsch zusage zweifel eindruck appell aufforderung aufruf antrag
  begründung beschwerde bitte bedenken argument annahme erwartung gerücht gerüchte bericht berichte angaben anschuldigung anschuldigungen
  behauptungen vorhersage schätzung erkenntnis hypothese klage eingeständnis geständnis worten plan absicht
  äußerung gedanke idee beschluss bekenntnis bedingung parole slogan losung motto stellungnahme bereitschaft
`
const words = wordSet(nouns)
const heads = [...words].filter((word) => word.length > 5)

export const isReportingNoun = (lower: string): boolean =>
  words.has(lower) || heads.some((head) => lower.endsWith(head))
