import type { Draft } from '../../draft.ts'
import type { Item } from '../../item.ts'
import type { GermanRule } from '../reading.ts'
import { subjectAround } from './loose-predicate.ts'

/** *ein Plakat mit der Aufschrift „Macht das Tor zu“*: a noun says that words follow, and no verb does. */
export const announced: GermanRule = {
  name: 'announced',
  confidence: 0.86,
  examples: [
    {
      text: 'Einige Schüler trugen ein Plakat mit der Aufschrift „Macht das Tor zu“ durch die Stadt.',
      content: ['„Macht das Tor zu“'],
      speaker: 'Einige Schüler',
      cue: 'Aufschrift',
    },
    {
      text: 'Die Schüler zeigten Plakate, auf denen Sprüche wie „Weg mit dem Tor“ standen.',
      content: ['„Weg mit dem Tor“'],
    },
  ],
  find({ parsed, found }) {
    const drafts: Draft[] = []
    const { items, speeches } = parsed
    for (const [number, speech] of speeches.entries()) {
      const from = items.findIndex(({ quoted }) => quoted === number)
      if (from < 1 || speech.words < 2 || !isAnnounced(items, from)) continue
      const to = items.findLastIndex(({ quoted }) => quoted === number) + 1
      if (found.some(({ content }) => content.some((span) => span.from < to && from < span.to))) continue
      const around = subjectAround(parsed, from)
      // *Auf dem Plakat stand der Spruch „…“*: its own words say nobody.
      const speaker = around && around.from < to && from < around.to ? undefined : around
      drafts.push({
        presentation: 'DIRECT',
        content: [{ from, to }],
        cue: [{ from: from - 1, to: from }],
        ...(speaker ? { speaker } : { isCarried: true }),
      })
    }
    return drafts
  },
}

const one = /^(?:worten?|aufschrift|parole|spruch|satz|feststellung|losung|slogan|ruf)$/
const many = /^(?:worte|parolen|sprüchen?|losungen|slogans|sätzen?|rufen?)$/

/** *der Aufschrift „…“*, *Sprüche wie zum Beispiel „…“*. */
function isAnnounced(items: readonly Item[], from: number): boolean {
  const before = items[from - 1] as Item
  if (before.isCapital && (one.test(before.lower) || many.test(before.lower))) return true
  const like = items.slice(Math.max(0, from - 4), from).findLastIndex(({ lower }) => lower === 'wie')
  return like > 0 && many.test(items[Math.max(0, from - 4) + like - 1]?.lower ?? '')
}
