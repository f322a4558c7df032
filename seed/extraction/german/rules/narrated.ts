import { cueSpans } from '../../cue.ts'
import type { Draft, Span } from '../../draft.ts'
import type { Item } from '../../item.ts'
import { clauseSpan } from '../clause-span.ts'
import { ellipsesIn } from '../ellipsis.ts'
import type { GermanRule } from '../reading.ts'
import type { Report } from '../report.ts'
import { isThing } from '../subject.ts'
import type { ReportingVerb } from '../verb-lookup.ts'
import { rolesOf } from './frame-before.ts'

/**
 * *…, obwohl der Minister den Bericht dementiert*: a verb by which somebody says something or does it, in whatever clause.
 * The precision is that on news in which few acts were annotated that are told in passing; where all are, it is far higher.
 */
export const narrated: GermanRule = {
  name: 'narrated',
  confidence: 0.08,
  examples: [
    {
      text: 'Die Arbeiten begannen, obwohl der Minister den Bericht dementiert.',
      content: ['der Minister den Bericht dementiert'],
      speaker: 'der Minister',
      cue: 'dementiert',
    },
    {
      text: 'Der Minister reiste nach Genf und begrüßte die Entscheidung.',
      content: ['begrüßte die Entscheidung'],
      speaker: 'Der Minister',
      cue: 'begrüßte',
    },
    {
      text: 'Zuvor hatte das Amt seine Bereitschaft zu Gesprächen signalisiert, die im Mai beginnen.',
      content: ['Zuvor hatte das Amt seine Bereitschaft zu Gesprächen signalisiert'],
      speaker: 'das Amt',
      cue: 'hatte signalisiert',
    },
    {
      text: 'Grund ist der Plan, der von der Opposition als Beispiel angeführt wird.',
      content: ['der von der Opposition als Beispiel angeführt wird'],
      speaker: 'der Opposition',
      cue: 'angeführt wird',
    },
    {
      text: 'Der Minister hat den Plan gelesen, aber auch zu neuen Gesprächen aufgerufen.',
      content: ['auch zu neuen Gesprächen aufgerufen'],
      speaker: 'Der Minister',
      cue: 'hat aufgerufen',
    },
    {
      text: 'Die Ministerin bestätigte die Zusammenarbeit.',
      content: ['Die Ministerin bestätigte die Zusammenarbeit.'],
      speaker: 'Die Ministerin',
      cue: 'bestätigte',
    },
  ],
  find({ parsed, found }) {
    const { items, reports } = parsed
    // *Der Minister bestätigte:* is the frame of what follows.
    if (/^[:?]$/.test(items.at(-1)?.text ?? '')) return []
    const drafts: Draft[] = []
    for (const report of reports) {
      if (!mayNarrate(items, report) || found.some((draft) => isOf(draft, report))) continue
      const content = clauseSpan(parsed, report)
      if (found.some((draft) => holds(draft, content))) continue
      drafts.push({ presentation: 'REPORTED', content: [content], cue: cueSpans(report.cue), ...rolesOf(report) })
    }
    for (const { verb, at, auxiliary, subject, content } of ellipsesIn(parsed))
      if (narrates(verb, items.slice(content.from, content.to)) && !found.some((draft) => holds(draft, content)))
        drafts.push({
          presentation: 'REPORTED',
          content: [content],
          cue: cueSpans([auxiliary, at]),
          speaker: subject,
        })
    return drafts
  },
}

function mayNarrate(items: readonly Item[], report: Report): boolean {
  const { isPassive, subject, agent, verb, clause, to, mood } = report
  const who = isPassive ? agent : subject
  if (mood !== 'indicative' || !who || isThing(items, who) || isNobody(items, who)) return false
  return narrates(verb, items.slice(clause.from, to))
}

/** Whether a verb can narrate an act with these words in its clause. */
function narrates({ takes, narrates: governed }: ReportingVerb, clause: readonly Item[]): boolean {
  const words = clause.filter(({ quoted }) => quoted === undefined)
  if (!takes.has('narrating') || words.some(({ lower }) => /^(?:nicht|nie|niemals)$/.test(lower))) return false
  if (words.some(({ lower }) => governed.includes(lower))) return true
  // *Er verspricht sich davon wenig*: the reflexive is another verb.
  return governed.includes('') && !words.some(({ lower }) => lower === 'sich')
}

const isNobody = (items: readonly Item[], { from }: Span) => /^(?:es|man|niemand)$/.test(items[from]?.lower ?? '')

/** Whether what the verb says was found already. */
const isOf = ({ cue = [] }: Draft, { at }: Report) => cue.some(({ from, to }) => from <= at && at < to)

/** What is told within what somebody said is hardly ever meant as an act of speech of its own. */
const holds = ({ content }: Draft, { from, to }: Span) => content.some((span) => span.from <= from && to <= span.to)
