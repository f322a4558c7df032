import type { SpeakerNameFragment } from './operations.ts'

/** How many speakers of an article have a colour of their own; what others say is grey. */
const hues = 8

export interface SpeakerOf {
  slug: string
  name: string
  /** In how many mentions it speaks. */
  count: number
  /** Which colour it has, from 1; 0 is grey. */
  hue: number
}

interface Spoken {
  statement: { speakers: SpeakerNameFragment[] }
}

/** Who speaks in an article, whoever speaks most first. */
export function speakersOf(mentions: readonly Spoken[]): SpeakerOf[] {
  const found = new Map<string, SpeakerOf>()
  for (const { statement } of mentions)
    for (const { actor } of statement.speakers) {
      const speaker = found.get(actor.slug) ?? { slug: actor.slug, name: actor.name, count: 0, hue: 0 }
      speaker.count += 1
      found.set(actor.slug, speaker)
    }
  const speakers = [...found.values()].sort((a, b) => b.count - a.count)
  return speakers.map((speaker, place) => ({ ...speaker, hue: place < hues ? place + 1 : 0 }))
}

/**
 * The colour of each mention: that of the first who speaks.
 * @param only whose words alone are shown, and so in whose colour.
 */
export function huesOf(mentions: readonly Spoken[], speakers: readonly SpeakerOf[], only?: string): number[] {
  const hue = new Map(speakers.map((speaker) => [speaker.slug, speaker.hue]))
  return mentions.map(({ statement }) => hue.get(only ?? statement.speakers[0]?.actor.slug ?? '') ?? 0)
}

export const isSaidBy = ({ statement }: Spoken, speaker: string | undefined): boolean =>
  speaker === undefined || statement.speakers.some(({ actor }) => actor.slug === speaker)
