import { cueSpans } from '../../cue.ts'
import type { Draft, Span } from '../../draft.ts'
import type { Item } from '../../item.ts'
import { wordSet } from '../../word-set.ts'
import type { Clause } from '../clause.ts'
import type { GermanRule, GermanSentence } from '../reading.ts'
import type { Report } from '../report.ts'
import { isThing, nominativeIn, rolesAround } from '../subject.ts'
import { startOf } from '../verb-start.ts'

/**
 * *Das Ministerium wollte sich nicht äußern.* Who does not say something does that with words, too. The news on which the
 * precision is measured counts none of it.
 */
export const noComment: GermanRule = {
  name: 'no-comment',
  confidence: 0.02,
  examples: [
    {
      text: 'Der Konzern wollte sich am Abend nicht äußern.',
      content: ['Der Konzern wollte sich am Abend nicht äußern.'],
      speaker: 'Der Konzern',
      cue: 'wollte äußern',
    },
    {
      text: 'Der Beamte gab nicht an, woher der Bericht stammt.',
      content: ['Der Beamte gab nicht an, woher der Bericht stammt.'],
      speaker: 'Der Beamte',
      cue: 'gab an',
    },
    {
      text: 'Einzelheiten nannte die Ministerin nicht.',
      content: ['Einzelheiten nannte die Ministerin nicht.'],
      speaker: 'die Ministerin',
      cue: 'nannte',
    },
    {
      text: 'Das Amt antwortete zunächst nicht auf eine Anfrage.',
      content: ['Das Amt antwortete zunächst nicht auf eine Anfrage.'],
      speaker: 'Das Amt',
      cue: 'antwortete',
    },
    {
      text: 'Die Polizei machte dazu keine Angaben.',
      content: ['Die Polizei machte dazu keine Angaben.'],
      speaker: 'Die Polizei',
      cue: 'machte',
    },
  ],
  find({ parsed, found }) {
    const { items, reports } = parsed
    const refusal =
      reports.map((report) => silentReport(items, report)).find((one) => one !== undefined) ?? lightRefusal(parsed)
    if (!refusal) return []
    const { speaker, cue } = refusal
    if (!speaker || isThing(items, speaker) || /^(?:es|man)$/.test(items[speaker.from]?.lower ?? '')) return []
    if (found.some(({ content }) => content.some(({ from, to }) => from <= speaker.from && speaker.to <= to))) return []
    return [{ presentation: 'REPORTED', content: [{ from: 0, to: items.length }], cue, speaker } satisfies Draft]
  },
}

interface Refusal {
  readonly speaker: Span | undefined
  readonly cue: Span[]
}

const not = /^(?:nicht|nichts|weder)$/
/** What is left unsaid, where a noun says it. */
const answers =
  /^(?:kommentare?|stellungnahmen?|stellung|auskunft|auskünfte|details|einzelheiten|angaben?|antwort|antworten|interviews?|namen|gründe|zahlen|erklärung|begründung|informationen|äußerung|äußerungen)$/
const saying = wordSet('sagen äußern kommentieren bestätigen nennen antworten geben teilen erklären erläutern verraten')
const separable = wordSet('angeben bekanntgeben mitteilen')

/** *wollte sich nicht äußern*, *gab nicht an*, *lehnte ab zu sagen*: a verb of saying, and that it is not done. */
function silentReport(items: readonly Item[], report: Report): Refusal | undefined {
  const { verb, clause, to, subject, isPassive, isFinal, mood, cue } = report
  if (isPassive || isFinal || clause.opens !== 'main' || mood !== 'indicative') return undefined
  const name = (verb.particle ?? '') + verb.infinitive
  const words = items.slice(clause.from, to).filter(({ quoted }) => quoted === undefined)
  const has = (word: RegExp) => words.some(({ lower }) => word.test(lower))
  // *Einzelheiten nannte sie nicht*: what opens the sentence is not said, and says nothing.
  const isFronted = subject !== undefined && answers.test(items[subject.from]?.lower ?? '')
  const speaker = isFronted ? nominativeIn(items, report.at + 1, to).subject : subject
  const refusal = { speaker, cue: cueSpans(cue) }
  if (name === 'ablehnen') {
    const behind = items.slice(to).some(({ lower }) => lower === 'zu') && has(/^es$/)
    return has(answers) || behind ? refusal : undefined
  }
  if (!(verb.particle === undefined ? saying : separable).has(name)) return undefined
  const isDone = !has(not) && !(has(/^keine?[nr]?$/) && has(answers))
  if (isDone || has(/^(?:nur|l(?:ässt|ieß|assen|ießen))$/)) return undefined
  // *Er nannte ihn nicht beim Namen*
  if (name === 'nennen' && !has(answers)) return undefined
  return refusal
}

const light = /^(?:mach(?:t|te|ten|en)|gemacht|g[ia]bt?|gaben|(?:ab)?ge(?:ge)?ben|abzugeben|erteilte?n?)$/

/** *machte keine Angaben*, *gab keine Auskunft*: the noun says what is not said. */
function lightRefusal(parsed: GermanSentence): Refusal | undefined {
  const { items, clauses } = parsed
  for (const [number, clause] of clauses.entries()) {
    if (clause.opens !== 'main' || clause.finite < 0 || !isLight(items, clause)) continue
    const { subject } = rolesAround(items, startOf(parsed, number, clause.finite), clause.finite, clause.to)
    if (subject) return { speaker: subject, cue: [{ from: clause.finite, to: clause.finite + 1 }] }
  }
  return undefined
}

function isLight(items: readonly Item[], { from, to }: Clause): boolean {
  const words = items.slice(from, to).filter(({ kind, quoted }) => kind === 'word' && quoted === undefined)
  const no = words.findIndex(({ lower }) => /^keine?[nr]?$/.test(lower))
  return (
    no >= 0 &&
    words.slice(no + 1, no + 4).some(({ lower }) => answers.test(lower)) &&
    words.some(({ lower }) => light.test(lower))
  )
}
