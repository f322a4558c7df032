import { wordSet } from '../word-set.ts'

/** Nouns that name what was said, as the last part of a compound too: *Polizeiangaben*, *Medienberichten*. */
const sources = `
  angabe angaben information informationen bericht berichte berichten meinung ansicht auffassung einschätzung einschätzungen
  darstellung darstellungen aussage aussagen äußerung äußerungen auskunft erkenntnis erkenntnisse erkenntnissen
  mitteilung mitteilungen pressemitteilung meldung meldungen schätzung schätzungen überzeugung stellungnahme
  worten worte ermittlungen ermittlung vermutung vermutungen annahme annahmen umfrage umfragen studie studien
  statistik berechnungen berechnung prognose prognosen untersuchung untersuchungen quelle quellen bekunden
  gutachten erklärung erklärungen plan plänen planung planungen vorstellung vorstellungen behauptung beobachtungen
  zeugenaussagen beobachtern experten medien agentur agenturen nachrichtenagentur nachrichtenagenturen gesetz grundgesetz
  verfassung lesart dafürhalten befund befunden hochrechnung hochrechnungen ergebnis ergebnissen
  idee dokument erkenntnisstand entwurf erfahrungen argumentation version theorie these artikel legende quellenlage sicht augenzeugen
  vernehmen analyse analysen bekanntmachung daten beschreibung
  zeugnis rechnung 
`
const words = wordSet(sources)
const heads = [...words].filter((word) => word.length > 5)

/** Whether a noun names something said; a compound does when its last part does. */
export function isSource(lower: string): boolean {
  return words.has(lower) || heads.some((head) => lower.length > head.length + 2 && lower.endsWith(head))
}
