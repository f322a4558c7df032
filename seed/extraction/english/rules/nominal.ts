import type { Draft, Span } from '../../draft.ts'
import { endOf, trimmed } from '../../edges.ts'
import type { Item } from '../../item.ts'
import { secondVerb } from '../content-end.ts'
import { hasFinite, isFiniteVerb } from '../finite.ts'
import { attributive, determiners } from '../function-words.ts'
import { phraseEnd } from '../noun-phrase.ts'
import type { EnglishRule } from '../reading.ts'
import { isReportingNoun } from '../reporting-nouns.ts'

/** *the mayor's claim that …*, *a warning by the mayor that …*: a noun reports. */
export const nominal: EnglishRule = {
  name: 'nominal',
  confidence: 0.7,
  examples: [
    {
      text: 'The talks failed despite a warning by the mayor that time was short.',
      content: ['that time was short'],
      speaker: 'the mayor',
      cue: 'warning',
    },
    {
      text: 'There was no proof of claims by the army that the bridge was mined.',
      content: ['that the bridge was mined'],
      speaker: 'the army',
      cue: 'claims',
    },
    {
      text: 'Nobody believed the allegation from the union that wages had fallen.',
      content: ['that wages had fallen'],
      speaker: 'the union',
      cue: 'allegation',
    },
    {
      text: "Nobody heard the mayor's promise that the bridge would be mended.",
      content: ['that the bridge would be mended'],
      speaker: "the mayor's",
      cue: 'promise',
    },
  ],
  find({ parsed: { items } }) {
    const drafts: Draft[] = []
    for (let at = 1; at + 2 < items.length; at++) {
      const item = items[at] as Item
      if (item.kind !== 'word' || item.quoted !== undefined || !isReportingNoun(item.lower)) continue
      const owner = ownerOf(items, at)
      const that = owner ? Math.max(owner.to, at + 1) : at + 1
      if (!owner || items[that]?.lower !== 'that' || !hasFinite(items, that + 1, items.length)) continue
      drafts.push({
        presentation: 'INDIRECT',
        content: [trimmed(items, { from: that, to: contentEnd(items, that, at) })],
        cue: [{ from: at, to: at + 1 }],
        speaker: owner,
        frame: { from: Math.min(owner.from, at), to: that },
      })
      at = that
    }
    return drafts
  },
}

/** Whose words they are: *a claim by the mayor*, *the mayor's claim*. */
function ownerOf(items: readonly Item[], at: number): Span | undefined {
  if (/^(?:by|from|of)$/.test(items[at + 1]?.lower ?? '')) {
    const end = phraseEnd(items, at + 2, items.length, { every: true })
    return end > at + 2 ? { from: at + 2, to: end } : undefined
  }
  for (let from = Math.max(0, at - 8); from < at; from++) {
    const last = items[at - 1]
    if (!/[’']s$/.test(last?.lower ?? '')) return undefined
    if (!determiners.has(items[from]?.lower ?? '') && !items[from]?.isCapital) continue
    if (attributive.has(items[from]?.lower ?? '') || phraseEnd(items, from, at) !== at) continue
    return { from, to: at }
  }
  return undefined
}

/** A noun that is the subject has the sentence's verb behind what is said, and no sign between them. */
function contentEnd(items: readonly Item[], that: number, noun: number): number {
  const isSubject = !items.slice(0, noun).some((_, index) => isFiniteVerb(items, index))
  let to = that + 1
  while (to < endOf(items) && !(items[to]?.quoted === undefined && /^[,;:]$/.test(items[to]?.text ?? ''))) to++
  return isSubject ? secondVerb(items, that + 1, to) : to
}
