import { wordSet } from '../word-set.ts'
import type { Form } from './conjugation.ts'
import { reportingVerbs } from './reporting-verbs.ts'
import { formsOf, strongInfinitives } from './verb.ts'
import { weakVerbs } from './weak-verbs.ts'

/** The finite forms of the verbs of the lexicon, without their prefixes. */
const finite = new Map<string, Form>()

const auxiliaries = ['sein', 'haben', 'werden', 'können', 'müssen', 'dürfen', 'sollen', 'wollen', 'mögen']
const reporting = Object.values(reportingVerbs).flatMap((words) =>
  words
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/^.*\||:.*$/g, '')),
)
for (const infinitive of [...auxiliaries, ...strongInfinitives, ...weakVerbs.trim().split(/\s+/), ...reporting])
  for (const form of formsOf(infinitive))
    if (form.kind === 'finite' && !finite.has(form.word)) finite.set(form.word, form)

const prefix =
  /^(?:ab|an|auf|aus|bei|be|bevor|dar|davon|ein|empor|entgegen|ent|er|fern|fest|fort|frei|gegenüber|heim|heraus|herein|hervor|herum|her|hinaus|hinein|hinzu|hin|hinter|klar|los|miss|mit|nach|nieder|statt|teil|über|um|unter|verab|ver|voran|voraus|vorbei|vor|weg|weiter|wider|wieder|zer|zurecht|zurück|zusammen|zu|zustande)(?=\p{L}{3})/u

/** *weiterzureichen*: no finite verb, though *reichen* could be. */
export const infinitiveWithZu =
  /^(?:ab|an|auf|aus|bei|dar|ein|entgegen|fest|fort|frei|heraus|herbei|hervor|her|hinaus|hin|los|mit|nach|nieder|teil|um|unter|vor|voran|weg|weiter|wieder|zurück|zusammen|durch|bekannt|bereit|fern|statt|hinzu|wahr|sicher|klar|vorweg|über)zu\p{L}+n$/u

/** Words that look like a verb's form and are, small, nearly always something else. */
const others = wordSet(`
  achte anstelle billige breite einige einigen ende gleiche laute meine nötige rege reiche sichere teilweise trockne
  wache weiche weite zufolge
`)

/** Verbs in *-ieren* are made anew every day, and are all conjugated alike. */
function foreign(word: string): Form | undefined {
  if (word.length < 7) return undefined
  if (word.endsWith('iere')) return { word, kind: 'finite', mood: 'first', number: 'one' }
  if (/ierten?$/.test(word))
    return { word, kind: 'finite', mood: 'indicative', number: word.endsWith('n') ? 'many' : 'one' }
  return /ier(?:t|en)$/.test(word)
    ? { word, kind: 'finite', mood: 'indicative', number: word.endsWith('n') ? 'many' : 'one', isDoubtful: true }
    : undefined
}

/** The form, where a word in small letters can be a finite verb. */
export function finiteOf(word: string): Form | undefined {
  if (others.has(word) || infinitiveWithZu.test(word)) return undefined
  const own = finite.get(word) ?? foreign(word)
  if (own) return own
  const rest = word.replace(prefix, '')
  if (rest === word) return undefined
  const found = finite.get(rest) ?? finite.get(rest.replace(prefix, ''))
  // An infinitive with a prefix is more often one than a plural.
  return found
}
