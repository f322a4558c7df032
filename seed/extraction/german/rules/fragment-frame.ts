import { cueSpans } from '../../cue.ts'
import type { Draft, Span } from '../../draft.ts'
import type { Item } from '../../item.ts'
import type { GermanRule } from '../reading.ts'
import { type Report, takes } from '../report.ts'
import { isWording } from '../wording.ts'
import { rolesOf } from './frame-before.ts'

/** *Der Minister nannte den Plan „gut gemeint“*: words of somebody in a sentence about how they were said. */
export const fragmentFrame: GermanRule = {
  name: 'fragment-frame',
  confidence: 0.85,
  examples: [
    {
      text: 'Der Minister nannte den Plan „gut gemeint“.',
      content: ['„gut gemeint“'],
      speaker: 'Der Minister',
      cue: 'nannte',
    },
    {
      text: 'Die Ministerin sprach von einem „ganz großen Fehler“.',
      content: ['„ganz großen Fehler“'],
      speaker: 'Die Ministerin',
      cue: 'sprach',
    },
  ],
  find({ parsed, found }) {
    const drafts: Draft[] = []
    const { items, speeches, reports } = parsed
    const report = reports.find(
      (other) =>
        (takes(other, 'saying') || takes(other, 'acting')) &&
        other.mood === 'indicative' &&
        !isSelfNaming(items, other),
    )
    if (!report) return []
    for (const [number, speech] of speeches.entries()) {
      const isNaming = isName(report) && speech.words > 0 && /^(?:als|eine?n?|zu)$/.test(before(items, number))
      if (speech.isWhole || !(isWording(parsed, speech) || isNaming)) continue
      const from = items.findIndex(({ quoted }) => quoted === number)
      const to = from + items.filter(({ quoted }) => quoted === number).length
      if (from < 0 || isWithin(report.subject, from) || isWithin(report.agent, from)) continue
      if (found.some(({ content }) => content.some((span) => span.from < to && from < span.to))) continue
      drafts.push({
        presentation: 'DIRECT',
        content: [{ from, to }],
        cue: cueSpans(
          report.verb.governs.includes(items[from - 1]?.lower ?? '')
            ? [...report.cue, from - 1].sort((a, b) => a - b)
            : report.cue,
        ),
        ...rolesOf(report),
        frame: { from: report.from, to: from > report.at ? from : report.to },
      })
    }
    return drafts
  },
}

const isName = ({ verb: { infinitive, governs } }: Report): boolean =>
  infinitive === 'nennen' || governs.includes('als')

/** *die sich „Rat der Weisen“ nennt*, *das nennt man …*: a name, which nobody was heard to say. */
const isSelfNaming = (items: readonly Item[], { verb, clause: { from, to } }: Report): boolean =>
  verb.infinitive === 'nennen' && items.slice(from, to).some(({ lower }) => lower === 'sich' || lower === 'man')

/** Words in quotation marks within the name of who speaks are a part of it. */
const isWithin = (span: Span | undefined, at: number): boolean => span !== undefined && span.from <= at && at < span.to

/** The word before some words in quotation marks. */
const before = (items: readonly Item[], number: number): string =>
  items[items.findIndex(({ quoted }) => quoted === number) - 1]?.lower ?? ''
