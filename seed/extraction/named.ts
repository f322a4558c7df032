import type { Stretch } from '../../src/text/stretch.ts'
import { type Aliases, nameKey } from './alias.ts'

/** The register's actors that a stretch of a text names, each once, in their order; what could be several is none. */
export const namedIn = (text: string, stretch: Stretch, aliases: Aliases): string[] => [
  ...new Set(placesIn(text, stretch, aliases).map(({ slug }) => slug)),
]

/** An actor of the register, where a text names it. */
export interface Place extends Stretch {
  readonly slug: string
}

/** Where a stretch of a text names actors of the register, in their order. */
export function placesIn(text: string, { start, end }: Stretch, { byFirstWord }: Aliases): Place[] {
  const matches = [...text.slice(start, end).matchAll(/[\p{L}\p{N}]+/gu)]
  const words = matches.map(([word]) => word)
  const found: Place[] = []
  for (let at = 0; at < words.length; ) {
    // A name has a capital; *die* and *usa* in small letters are other words.
    const name = /^\p{Lu}/u.test(words[at] as string) ? nameAt(words, at, byFirstWord) : undefined
    const last = matches[at + (name?.words.length ?? 1) - 1]
    if (name && last)
      found.push({
        slug: name.slug,
        start: start + (matches[at]?.index ?? 0),
        end: start + last.index + last[0].length,
      })
    at += name?.words.length ?? 1
  }
  return found
}

function nameAt(words: readonly string[], at: number, byFirstWord: Aliases['byFirstWord']) {
  for (const first of forms(words[at] as string))
    for (const name of byFirstWord.get(first) ?? [])
      if (name.words.every((word, index) => index === 0 || forms(words[at + index] ?? '').includes(word))) return name
  return undefined
}

/** A word, and without the s of a genitive: *Chinas*, *Putins*. */
function forms(word: string): string[] {
  const folded = nameKey(word)
  return folded.length > 4 && folded.endsWith('s') ? [folded, folded.slice(0, -1)] : [folded]
}
