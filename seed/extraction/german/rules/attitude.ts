import { cueSpans } from '../../cue.ts'
import type { Draft, Span } from '../../draft.ts'
import { endOf, trimmed } from '../../edges.ts'
import type { Clause } from '../clause.ts'
import { nounPhraseEnd } from '../noun-phrase.ts'
import { attitudes } from '../predicate.ts'
import type { GermanRule, GermanSentence } from '../reading.ts'
import { isThing, rolesAround } from '../subject.ts'
import { startOf } from '../verb-start.ts'

/** *Die Ministerin zeigte sich besorgt über den Plan*: who shows what they feel about something says so. */
export const attitude: GermanRule = {
  name: 'attitude',
  confidence: 0.07,
  examples: [
    {
      text: 'Die Ministerin hat sich am Abend besorgt über den Plan der Partei gezeigt.',
      content: ['besorgt über den Plan der Partei'],
      speaker: 'Die Ministerin',
      cue: 'hat sich gezeigt',
    },
    {
      text: 'Über den Plan, die Brücke zu sperren, zeigt sich das Amt erfreut.',
      content: ['Über den Plan, die Brücke zu sperren, zeigt sich das Amt erfreut'],
      speaker: 'das Amt',
      cue: 'zeigt sich',
    },
    {
      text: 'Die Veranstalter zeigten sich am Abend zufrieden.',
      content: ['Die Veranstalter zeigten sich am Abend zufrieden'],
      speaker: 'Die Veranstalter',
      cue: 'zeigten sich',
    },
    {
      text: 'Beide Minister äußerten sich „sehr besorgt“ angesichts der Lage.',
      content: ['„sehr besorgt“ angesichts der Lage'],
      speaker: 'Beide Minister',
      cue: 'äußerten sich',
    },
  ],
  find({ parsed, found }) {
    const drafts: Draft[] = []
    for (const [number, clause] of parsed.clauses.entries()) {
      const shown = shownIn(parsed, clause)
      // *zeigte sich besorgt, dass …* is a frame.
      const isFrame = found.some(
        ({ presentation, cue = [] }) =>
          presentation === 'INDIRECT' && cue.some(({ from, to }) => from <= clause.finite && clause.finite < to),
      )
      if (!shown || isFrame || clause.opens !== 'main') continue
      const speaker = rolesAround(
        parsed.items,
        startOf(parsed, number, clause.finite),
        clause.finite,
        clause.to,
      ).subject
      if (!speaker || isThing(parsed.items, speaker)) continue
      const content = contentOf(parsed, number, shown.at, speaker)
      drafts.push({ presentation: 'INDIRECT', content: [content], cue: cueSpans(shown.cue), speaker })
    }
    return drafts
  },
}

const showing = /^(?:zeig(?:t|te|ten|en)|äußer(?:t|te|ten|n)|gibt|gab(?:en)?|geben)$/
const shownWord = /^(?:gezeigt|geäußert|gegeben)$/

/** The verb that shows it, *sich* and all, and the adjective. */
function shownIn({ items }: GermanSentence, { from, to, finite }: Clause): { cue: number[]; at: number } | undefined {
  if (finite < 0) return undefined
  const word = (test: RegExp) => {
    for (let at = from; at < to; at++)
      if (items[at]?.quoted === undefined && test.test(items[at]?.lower ?? '')) return at
    return -1
  }
  const itself = word(/^sich$/)
  const participle = /^ha(?:t|ben|tten?)$/.test(items[finite]?.lower ?? '') ? word(shownWord) : -1
  if (itself < 0 || (participle < 0 && !showing.test(items[finite]?.lower ?? ''))) return undefined
  for (let at = from; at < to; at++)
    if (attitudes.has(items[at]?.lower ?? ''))
      return { at, cue: [finite, itself, ...(participle < 0 ? [] : [participle])].sort((a, b) => a - b) }
  return undefined
}

const causes = /^(?:über|angesichts|wegen|von|mit|auf)$/

/** The adjective with what it is about, be that behind it or at the beginning of the sentence; else all of the clause. */
function contentOf({ items, clauses }: GermanSentence, number: number, at: number, speaker: Span): Span {
  const { from: clauseStart, to } = clauses[number] as Clause
  let from = at
  const quoted = items[at]?.quoted
  while (from > 0 && /^(?:sehr|zutiefst|tief|äußerst|nicht)$/.test(items[from - 1]?.lower ?? '')) from--
  if (quoted !== undefined) while (from > 0 && items[from - 1]?.quoted === quoted) from--
  let end = at + 1
  while (end < to && quoted !== undefined && items[end]?.quoted === quoted) end++
  if (causes.test(items[end]?.lower ?? '')) {
    const phrase = nounPhraseEnd(items, end + 1, to, { every: true, apposition: false })
    return { from, to: Math.max(phrase, end) }
  }
  const isFronted = causes.test(items[0]?.lower ?? '') && speaker.from > 1
  const start = isFronted ? 0 : Math.min(speaker.from, clauseStart)
  return trimmed(items, { from: start, to: isFronted ? end : Math.min(to, endOf(items)) })
}
