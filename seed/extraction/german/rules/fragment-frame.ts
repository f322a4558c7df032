import type { Draft } from '../../draft.ts'
import type { Item } from '../../item.ts'
import { isWording } from '../../nesting.ts'
import { cueSpans, takes } from '../report.ts'
import type { Rule } from '../rule.ts'
import { rolesOf } from './frame-before.ts'

/** *Der Minister nannte den Plan „gut gemeint“*: words of somebody in a sentence about how they were said. */
export const fragmentFrame: Rule = {
  name: 'fragment-frame',
  confidence: 0.7,
  examples: [{ text: 'Der Minister nannte den Plan „gut gemeint“.', content: ['„gut gemeint“'], speaker: 'Der Minister', cue: 'nannte' }],
  find({ parsed, reports, found }) {
    const drafts: Draft[] = []
    const { items, speeches } = parsed
    const report = reports.find((other) => (takes(other, 'saying') || takes(other, 'acting')) && other.mood === 'indicative')
    if (!report) return []
    for (const [number, speech] of speeches.entries()) {
      const isNaming = /^(?:bezeichne|nenne)/.test(report.verb.infinitive) && speech.words > 0
      if (speech.isWhole || !(isWording(speech) || isNaming)) continue
      const from = items.findIndex(({ quoted }) => quoted === number)
      const to = from + items.filter(({ quoted }) => quoted === number).length
      if (from < 0 || isTitle(items, from) || found.some(({ content }) => content.some((span) => span.from < to && from < span.to))) continue
      drafts.push({ presentation: 'DIRECT', content: [{ from, to }], cue: cueSpans(report.cue), ...rolesOf(report), frame: { from: report.from, to: from > report.at ? from : report.to } })
    }
    return drafts
  },
}

/** *die Enzyklika „Deus caritas est“*: a name behind a noun, or behind *unter dem Motto*. */
function isTitle(items: readonly Item[], from: number): boolean {
  const before = items[from - 1]
  return before?.kind === 'word' && before.isCapital && items[from + 1]?.isCapital === true
}
