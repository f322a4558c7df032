import type { Stretch } from '../../src/text/stretch.ts'
import type { Extraction } from '../extraction/annotate.ts'
import { offsetsOf } from './offsets.ts'
import { byPlace, type SideMention, sideMention } from './side.ts'

/**
 * The mentions of an extraction, in the order of the text.
 * @param unnamed those actors of the register that are.
 */
export function extractedSide(
  { annotation, actors }: Extraction,
  unnamed: ReadonlySet<string>,
  text: string,
  tokens: readonly Stretch[],
): SideMention[] {
  const strangers = new Map([...actors].map(([slug, { name }]) => [slug, name]))
  const isUnnamed = (slug: string) => unnamed.has(slug) || actors.get(slug)?.kind === 'UNNAMED'
  return annotation.statements
    .flatMap((entry) =>
      entry.mentions.map((mention) => {
        if (!('slug' in entry)) throw new Error(`A program describes each statement, and not ${entry.statement}.`)
        const { slug, speakers, act, said, extracted } = entry
        return sideMention(
          text,
          tokens,
          {
            presentation: mention.presentation,
            content: mention.content.map(offsetsOf),
            cue: mention.cue.map(offsetsOf),
            speaker: mention.speaker.map(offsetsOf),
            addressee: mention.addressee.map(offsetsOf),
          },
          {
            statement: slug,
            speakers: speakers.map(({ actor }) => actor),
            strangers,
            isUnnamed: speakers.every(({ actor }) => isUnnamed(actor)),
            act,
            said: said?.on ?? null,
            confidence: extracted?.confidence ?? null,
          },
        )
      }),
    )
    .sort(byPlace)
}
