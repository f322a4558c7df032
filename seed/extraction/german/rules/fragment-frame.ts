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
      text: 'Der Minister wies den Bericht am Abend als „Unsinn“ zurück.',
      content: ['„Unsinn“'],
      speaker: 'Der Minister',
      cue: 'wies zurück',
    },
    {
      text: '„Wir beginnen bald mit der Arbeit“, so der Minister, und das geschehe „mit aller Kraft der Behörde“.',
      content: ['„mit aller Kraft der Behörde“'],
      speaker: 'der Minister',
      cue: 'so',
    },
    {
      text: 'Die Opposition feierte die Absage als „großen Erfolg“.',
      content: ['„großen Erfolg“'],
      speaker: 'Die Opposition',
      cue: 'feierte',
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
        (takes(other, 'saying') || takes(other, 'acting') || calls(items, other)) &&
        other.mood === 'indicative' &&
        !isSelfNaming(items, other),
    )
    // *„Wir beginnen“, so der Minister, und wir tun es „mit aller Kraft“*: one frame has several speeches.
    const frame = found.findLast(({ presentation, cue, speaker }) => presentation === 'DIRECT' && cue && speaker)
    if (!report && !frame) return []
    for (const [number, speech] of speeches.entries()) {
      const isNaming = speech.words > 0 && report !== undefined && isNamed(report, before(items, number))
      if (speech.isWhole || !(isWording(parsed, speech) || isNaming)) continue
      const from = items.findIndex(({ quoted }) => quoted === number)
      const to = from + items.filter(({ quoted }) => quoted === number).length
      if (from < 0 || isWithin(report?.subject, from) || isWithin(report?.agent, from)) continue
      if (found.some(({ content }) => content.some((span) => span.from < to && from < span.to))) continue
      if (!report) {
        const { cue, speaker, frame: around } = frame as Draft
        drafts.push({ presentation: 'DIRECT', content: [{ from, to }], cue: cue ?? [], speaker, frame: around })
        continue
      }
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

/** *feierte die Absage als „großen Erfolg“*: a verb that says something only with *als*. */
const calls = (items: readonly Item[], { verb, clause: { from, to } }: Report): boolean =>
  verb.narrates.includes('als') && items.slice(from, to).some(({ lower }) => lower === 'als')

/** *nannte es einen „Wortbruch“*, *wies es als „Unsinn“ zurück*, *warf ihm „Wortbruch“ vor*: a single noun is somebody's word. */
const isNamed = ({ verb: { infinitive, particle, governs } }: Report, word: string): boolean =>
  infinitive === 'nennen' || governs.includes('als')
    ? /^(?:als|eine?n?|zu)$/.test(word)
    : (word === 'als' && /^(?:zurück|ab)$/.test(particle ?? '')) || (infinitive === 'werfen' && particle === 'vor')

/** *die sich „Rat der Weisen“ nennt*, *das nennt man …*: a name, which nobody was heard to say. */
const isSelfNaming = (items: readonly Item[], { verb, clause: { from, to } }: Report): boolean =>
  verb.infinitive === 'nennen' && items.slice(from, to).some(({ lower }) => lower === 'sich' || lower === 'man')

/** Words in quotation marks within the name of who speaks are a part of it. */
const isWithin = (span: Span | undefined, at: number): boolean => span !== undefined && span.from <= at && at < span.to

/** The word before some words in quotation marks. */
const before = (items: readonly Item[], number: number): string =>
  items[items.findIndex(({ quoted }) => quoted === number) - 1]?.lower ?? ''
