import type { Draft, Span } from '../../draft.ts'
import { endOf, trimmed } from '../../edges.ts'
import type { Item } from '../../item.ts'
import { datelineEnd } from '../dateline.ts'
import { phraseEnd } from '../noun-phrase.ts'
import { isOutlet } from '../outlet.ts'
import type { EnglishRule } from '../reading.ts'

/** *According to the police, …*, *in the mayor's view, …*. */
export const accordingTo: EnglishRule = {
  name: 'according-to',
  confidence: 0.9,
  examples: [
    {
      text: 'According to the police, nobody was hurt.',
      content: ['nobody was hurt'],
      speaker: 'the police',
      cue: 'According to',
    },
    {
      text: 'Nobody was hurt, according to the police in Bonn.',
      content: ['Nobody was hurt'],
      speaker: 'the police in Bonn',
      cue: 'according to',
    },
    {
      text: 'The bridge, according to an engineer, is old.',
      content: ['The bridge', 'is old'],
      speaker: 'an engineer',
      cue: 'according to',
    },
    {
      text: 'The bridge is old, according to Mr Keller, an engineer.',
      content: ['The bridge is old'],
      speaker: 'Mr Keller, an engineer',
    },
    {
      text: 'According to a report by the ministry, the bridge is old.',
      content: ['the bridge is old'],
      speaker: 'a report by the ministry',
    },
    {
      text: 'In the words of the mayor, the bridge is a danger to all.',
      content: ['the bridge is a danger to all'],
      speaker: 'the mayor',
    },
    {
      text: 'According to officials cited by CNN, the bridge is old.',
      content: ['the bridge is old'],
      speaker: 'officials',
      medium: 'CNN',
    },
  ],
  find({ parsed: { items }, found }) {
    const drafts: Draft[] = []
    for (let at = 0; at + 1 < items.length; at++) {
      const phrase = phraseAt(items, at)
      if (!phrase) continue
      const { frame } = phrase
      if (
        [...found, ...drafts].some(
          (draft) => draft.frame && draft.frame.from <= frame.from && frame.to <= draft.frame.to,
        )
      )
        continue
      const scope = scopeOf(items, frame, found)
      const parts = [
        trimmed(items, { from: scope.from, to: frame.from }),
        trimmed(items, { from: frame.to, to: scope.to }),
      ].filter(
        ({ from, to }) => to > from && !(to - from === 1 && /^(?:but|and|so|yet)$/.test(items[from]?.lower ?? '')),
      )
      if (parts.length > 0) drafts.push({ presentation: 'INDIRECT', content: parts, ...phrase })
      at = frame.to - 1
    }
    return drafts
  },
}

interface Phrase {
  readonly frame: Span
  readonly speaker: Span
  readonly cue: readonly Span[]
  readonly medium?: Span
}

function phraseAt(items: readonly Item[], at: number): Phrase | undefined {
  const item = items[at] as Item
  if (item.quoted !== undefined || item.kind !== 'word') return undefined
  const from = cueEnd(items, at)
  if (from === at) return undefined
  const end = phraseEnd(items, from, items.length, { apposition: true, every: true })
  if (end === from) return undefined
  const cue = [{ from: at, to: from }]
  // *officials cited by CNN*
  if (/^(?:cited|quoted|interviewed)$/.test(items[end]?.lower ?? '') && items[end + 1]?.lower === 'by') {
    const outer = phraseEnd(items, end + 2, items.length)
    const medium = { from: end + 2, to: outer }
    if (outer > end + 2)
      return {
        frame: { from: at, to: outer },
        speaker: { from, to: end },
        cue,
        ...(isOutlet(items, medium) && { medium }),
      }
  }
  return { frame: { from: at, to: frameEnd(items, end) }, speaker: { from, to: end }, cue }
}

/** Behind *according to*, *in the words of*, *in the view of*; `at` where there is none. */
function cueEnd(items: readonly Item[], at: number): number {
  const [first, second, third, fourth] = [0, 1, 2, 3].map((step) => items[at + step]?.lower ?? '')
  if (first === 'according' && second === 'to') return at + 2
  const isSpoken = /^(?:words|view|opinion|eyes|judgment|judgement)$/.test(third ?? '')
  return first === 'in' && second === 'the' && isSpoken && fourth === 'of' ? at + 4 : at
}

/** What is only said more of who it is, such as *published on Monday*, goes up to the next comma. */
function frameEnd(items: readonly Item[], end: number): number {
  if (items[end]?.text === ',' && /^(?:who|which|whose)$/.test(items[end + 1]?.lower ?? ''))
    return frameEnd(items, end + 1)
  if (
    !/^(?:published|released|seen|obtained|compiled|made|issued|briefed|involved|posted|carried|quoted|sent|shared|given|familiar|close|who|whose|which|that|on)$/.test(
      items[end]?.lower ?? '',
    )
  )
    return end
  for (let at = end; at < Math.min(endOf(items), end + 25); at++)
    if (/^[,;]$/.test(items[at]?.text ?? '') && items[at]?.quoted === undefined) return at
  return endOf(items)
}

/** The part of the sentence that the phrase speaks of. */
function scopeOf(items: readonly Item[], frame: Span, found: readonly Draft[]): Span {
  let from = datelineEnd(items)
  let to = endOf(items)
  for (let at = 0; at < items.length; at++) {
    if (items[at]?.quoted !== undefined || !/^[;:]$/.test(items[at]?.text ?? '')) continue
    if (at < frame.from) from = at + 1
    else if (at >= frame.to && items[at]?.text === ';') to = Math.min(to, at)
  }
  for (const { content, frame: other } of found)
    for (const span of [...content, ...(other ? [other] : [])]) {
      if (span.from >= frame.to) to = Math.min(to, span.from)
      else if (span.to <= frame.from) from = Math.max(from, span.to)
    }
  return { from, to }
}
