import type { Draft } from '../../draft.ts'
import { endOf } from '../../edges.ts'
import type { Item } from '../../item.ts'
import { type Clause, isFiniteVerb } from '../clause.ts'
import { contentEnd } from '../content-end.ts'
import { nounPhraseEnd } from '../noun-phrase.ts'
import type { GermanRule } from '../reading.ts'
import { isReportingNoun } from '../reporting-nouns.ts'
import { isSource } from '../source-nouns.ts'

/** *Demnach …*, *…, wonach …*: a word that stands for what was said before. */
export const whereby: GermanRule = {
  name: 'whereby',
  confidence: 0.82,
  examples: [
    {
      text: 'Demnach blieb der Fahrer unverletzt.',
      content: ['blieb der Fahrer unverletzt'],
      speaker: 'Demnach',
      cue: 'Demnach',
    },
    {
      text: 'Das Amt prüft Berichte, wonach der Plan gescheitert sei.',
      content: ['der Plan gescheitert sei'],
      cue: 'wonach',
    },
    {
      text: 'Es gibt Berichte, nach denen der Plan gescheitert ist.',
      content: ['der Plan gescheitert ist'],
      cue: 'nach denen',
    },
  ],
  find({ parsed }) {
    const drafts: Draft[] = []
    const { items, clauses, clauseOf } = parsed
    for (const [at, { lower }] of items.entries()) {
      const clause = clauses[clauseOf[at] as number]
      if (!clause) continue
      const width = relativeWidth(items, clause, at)
      if (width > 0) {
        const content = {
          from: at + width,
          to: contentEnd(parsed, clauseOf[at] as number, clauses[(clauseOf[at] as number) - 1]),
        }
        const source = phraseBefore(parsed.items, at - 1)
        drafts.push({
          presentation: 'INDIRECT',
          content: [content],
          cue: [{ from: at, to: at + width }],
          speaker: source ?? { from: at, to: at + 1 },
          frame: { from: 0, to: at + width },
        })
      } else if (
        lower === 'demnach' ||
        (lower === 'danach' && at === 0 && (clause.mood === 'first' || clause.mood === 'second'))
      ) {
        const word = { from: at, to: at + 1 }
        const parts = [
          { from: 0, to: at },
          { from: at + 1, to: endOf(items) },
        ].filter(({ from, to }) => to > from)
        drafts.push({ presentation: 'INDIRECT', content: parts, cue: [word], speaker: word, frame: word })
      }
    }
    return drafts.slice(0, 1)
  },
}

/** How many words open a relative clause of what somebody said: *wonach*, *nach denen*, *denen zufolge*. */
function relativeWidth(items: readonly Item[], { from, opens }: Clause, at: number): number {
  const first = items[at]?.lower ?? ''
  if (at === 0 || at > from + 1) return 0
  if (first === 'wonach') return 1
  // *… der nach dem Anwalt benannt wurde*: only what opens its clause stands for what was said.
  if (at !== from || !namesWords(items, from - 1)) return 0
  const second = items[at + 1]?.lower ?? ''
  const isRelative = (word: string) => /^(?:denen|dem|der|welche[mnr])$/.test(word)
  return (/^(?:nach|laut|gemäß)$/.test(first) &&
    isRelative(second) &&
    (opens === 'relative' || !items[at + 2]?.isCapital)) ||
    (isRelative(first) && second === 'zufolge')
    ? 2
    : 0
}

/** Whether one of the last words before `at` is a noun for something said. */
const namesWords = (items: readonly Item[], at: number): boolean =>
  items
    .slice(Math.max(0, at - 6), at)
    .some(({ isCapital, lower }) => isCapital && (isSource(lower) || isReportingNoun(lower)))

/** The noun phrase that ends before `at`. */
function phraseBefore(items: readonly Item[], at: number): { from: number; to: number } | undefined {
  for (let from = Math.max(0, at - 12); from < at; from++)
    if (
      nounPhraseEnd(items, from, at, { every: true, apposition: false }) === at &&
      !items.slice(from, at).some((_, index) => isFiniteVerb(items, from + index))
    )
      return { from, to: at }
  return undefined
}
