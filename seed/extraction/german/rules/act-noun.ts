import type { Draft, Span } from '../../draft.ts'
import { endOf, trimmed } from '../../edges.ts'
import type { Item } from '../../item.ts'
import type { Clause } from '../clause.ts'
import type { GermanRule, GermanSentence } from '../reading.ts'
import { isThing, rolesAround } from '../subject.ts'
import { startOf } from '../verb-start.ts'

/** *Die Partei brachte ihre Sorge zum Ausdruck*, *sie teilt die Einschätzung*: the noun says that something is said. */
export const actNoun: GermanRule = {
  name: 'act-noun',
  confidence: 0.02,
  examples: [
    {
      text: 'Beamte haben auch ihre Sorge über den Plan zum Ausdruck gebracht.',
      content: ['Beamte haben auch ihre Sorge über den Plan zum Ausdruck gebracht.'],
      speaker: 'Beamte',
      cue: 'haben',
    },
    {
      text: 'Die britische Regierung teilt die Einschätzung der Minister, die im Mai tagten.',
      content: ['Die britische Regierung teilt die Einschätzung der Minister'],
      speaker: 'Die britische Regierung',
      cue: 'teilt',
    },
    {
      text: 'Die Opposition übte scharfe Kritik an dem Plan.',
      content: ['Die Opposition übte scharfe Kritik an dem Plan.'],
      speaker: 'Die Opposition',
      cue: 'übte',
    },
  ],
  find({ parsed, found }) {
    const drafts: Draft[] = []
    const { items, clauses } = parsed
    for (const [number, clause] of clauses.entries()) {
      if (clause.opens !== 'main' || clause.finite < 0 || !hasActNoun(items, clause)) continue
      const content = clauseOf(parsed, number)
      if (found.some((draft) => draft.content.some(({ from, to }) => from < content.to && content.from < to))) continue
      const from = startOf(parsed, number, clause.finite)
      const { subject } = rolesAround(items, from, clause.finite, clause.to)
      if (!subject || isThing(items, subject) || /^(?:es|man)$/.test(items[subject.from]?.lower ?? '')) continue
      const cue = [{ from: clause.finite, to: clause.finite + 1 }]
      drafts.push({ presentation: 'REPORTED', content: [content], cue, speaker: subject })
    }
    return drafts
  },
}

/** Verbs, in any form, with the nouns that they make an act of speech. */
const acts: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:üb(?:t|te|ten|en)|geübt)$/, /kritik$/],
  [/^(?:stell(?:t|te|ten|en)|gestellt)$/, /(?:forderung(?:en)?|ultimatum)$/],
  [/^(?:erheb(?:t|en)|erhob(?:en)?)$/, /(?:vorw[uü]rfe?|einspruch|widerspruch|anschuldigung(?:en)?)$/],
  [/^(?:teil(?:t|te|ten|en)|geteilt)$/, /(?:einschätzung|ansicht|auffassung|meinung|sorgen?|bedenken|kritik)$/],
  [/^(?:leg(?:t|te|ten|en)|eingelegt)$/, /(?:protest|beschwerde|widerspruch|einspruch)$/],
  [/^(?:bring(?:t|en)|brachten?|gebracht)$/, /^ausdruck$/],
]

function hasActNoun(items: readonly Item[], { from, to }: Clause): boolean {
  const words = items.slice(from, to).filter(({ kind, quoted }) => kind === 'word' && quoted === undefined)
  if (words.some(({ lower }) => /^(?:nicht|nie|keine?[nrs]?)$/.test(lower))) return false
  return acts.some(
    ([verb, noun]) =>
      words.some(({ lower, isCapital }) => !isCapital && verb.test(lower)) &&
      words.some(({ lower, isCapital }) => isCapital && noun.test(lower)),
  )
}

function clauseOf(parsed: GermanSentence, number: number): Span {
  const { items, clauses } = parsed
  const { finite, to } = clauses[number] as Clause
  const span = trimmed(items, { from: startOf(parsed, number, finite), to: Math.min(to, endOf(items)) })
  return span.from === 0 && span.to === endOf(items) ? { from: 0, to: items.length } : span
}
