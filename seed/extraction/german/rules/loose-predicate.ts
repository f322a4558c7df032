import type { Draft, Span } from '../../draft.ts'
import type { Item } from '../../item.ts'
import type { Parsed } from '../clause.ts'
import type { GermanRule } from '../reading.ts'
import { rolesAround } from '../subject.ts'
import { startOf } from '../verb-start.ts'
import { isWording, ofNames } from '../wording.ts'

/**
 * *Er wollte die Frage „in den kommenden Wochen prüfen“*: a predicate in quotation marks is somebody's words, though no
 * verb says that they were said, and so is what somebody calls something with *ein*. Other words in them are as often
 * names or irony.
 */
export const loosePredicate: GermanRule = {
  name: 'loose-predicate',
  confidence: 0.79,
  examples: [
    {
      text: 'Der Minister will die Frage „in den kommenden Wochen sorgfältig prüfen“.',
      content: ['„in den kommenden Wochen sorgfältig prüfen“'],
      speaker: 'Der Minister',
    },
    {
      text: 'Für die Opposition war es eine „von langer Hand geplante Täuschung“.',
      content: ['„von langer Hand geplante Täuschung“'],
    },
  ],
  find({ parsed, found }) {
    const drafts: Draft[] = []
    const { items, speeches } = parsed
    for (const [number, speech] of speeches.entries()) {
      if (speech.isWhole || speech.small < 2 || !isWording(parsed, speech)) continue
      const from = items.findIndex(({ quoted }) => quoted === number)
      const to = from + items.filter(({ quoted }) => quoted === number).length
      if (
        from < 0 ||
        !(endsInVerb(items.slice(from, to)) || (speech.words > 2 && isPhrase(items, from))) ||
        found.some(({ content }) => content.some((span) => span.from < to && from < span.to))
      )
        continue
      const speaker = subjectAround(parsed, from)
      drafts.push({ presentation: 'DIRECT', content: [{ from, to }], ...(speaker ? { speaker } : { isCarried: true }) })
    }
    return drafts
  },
}

export function subjectAround(parsed: Parsed, at: number): Span | undefined {
  const { items, clauses, clauseOf } = parsed
  const number = clauseOf[at] as number
  const clause = clauses[number]
  if (!clause || clause.finite < 0 || clause.opens !== 'main') return undefined
  return rolesAround(items, startOf(parsed, number, clause.finite), clause.finite, clause.to).subject
}

/** *eine „von langer Hand geplante Täuschung“*; a noun with an attribute behind it is a name: *ein „Gesetz zur …“*. */
const isPhrase = (items: readonly Item[], from: number): boolean =>
  /^k?eine?[mnrs]?$/.test(items[from - 1]?.lower ?? '') &&
  !(items[from + 1]?.isCapital === true && ofNames.has(items[from + 2]?.lower ?? ''))

const endsInVerb = (items: readonly Item[]): boolean => {
  const last = items.findLast(({ kind }) => kind === 'word')
  return last !== undefined && !last.isCapital && /(?:e[lr]?n|[^aeiou]t)$/.test(last.lower)
}
