import { stemmer } from '@orama/stemmers/german'

const prefixes =
  'ab|an|auf|aus|be|bei|dar|durch|ein|empor|ent|er|fort|ge|gegen|her|hin|hinter|los|miss|mit|nach|nieder|ober|über|um|un|unter|ur|ver|vor|weg|wider|wieder|zer|zu|zurück|zusammen'
const onlyPrefixes = new RegExp(`^(?:${prefixes})+$`)

/** How a German word can begin: with a vowel, a consonant, or one of these clusters. */
const beginning =
  /^(?:[bcdfghjklmnpqrstvwxzß]|bl|br|ch|chr|dr|fl|fr|gl|gn|gr|kl|kn|kr|pf|pl|pr|ps|qu|sch|schl|schm|schn|schr|schw|sk|sp|spr|st|str|th|tr|tsch|zw)?[aeiouyäöü]/

/** Words in *-ung* that are not made from the verb which they look like. */
const noDeed = new Set(['zeitung', 'wahrung', 'festung'])

/**
 * The stem of a German word. Snowball's stemmer takes endings off; in short words it leaves three, which
 * a reader takes for the same word: *Warnung* and *warnte* for *warnen*, *Chinas* for *China*.
 */
export function germanStem(word: string): string {
  const lower = word.toLowerCase()
  if (startsBig(word)) {
    const stem = stemmer(/[aijouvwy]s$/.test(lower) && lower.length > 4 ? lower.slice(0, -1) : lower)
    return stem.length > 6 && stem.endsWith('ung') && !noDeed.has(stem) ? stem.slice(0, -3) : stem
  }
  const stem = stemmer(lower)
  if (stem.length < 4 || !stem.endsWith('t')) return stem
  const present = stem.slice(0, -1).replace(/(?<=.{3})e$/, '')
  return present.startsWith('ge') && present.length > 4 ? present.slice(2) : present
}

/**
 * What a German compound may be a kind of, as stems: *Wirtschaftssanktionen* are *Sanktionen*. Without a
 * dictionary nobody knows where a compound's last part begins, so these are all its ends that could be
 * words; those that are none are never asked for.
 */
export function germanHeads(word: string): string[] {
  if (word.length < 9 || !startsBig(word)) return []
  const lower = word.toLowerCase()
  const heads: string[] = []
  for (let cut = 3; cut <= lower.length - 5; cut++) {
    const head = lower.slice(cut)
    const rest = lower.slice(0, cut)
    if (beginning.test(head) && /[aeiouyäöü]/.test(rest) && !onlyPrefixes.test(rest))
      heads.push(germanStem(`${head[0]?.toUpperCase()}${head.slice(1)}`))
  }
  return heads.filter((head) => head.length > 3)
}

const startsBig = (word: string) => /^\p{Lu}/u.test(word)
