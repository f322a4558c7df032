import type { Stretch } from '../text/stretch.ts'

/** A text without what typesetting changes, and where each of its characters was. */
export interface NormalText {
  text: string
  /** The stretch of the original that a stretch of the text stands for. */
  original(stretch: Stretch): Stretch
}

const same: [RegExp, string][] = [
  [/[„“”«»‟″"]/u, '"'],
  [/[‚‘’‛′`´‹›']/u, "'"],
  [/[\u2010-\u2015\u2212-]/u, '-'],
  [/\u00AD|\u200B|\u200C|\u200D|\u2060|\uFEFF/u, ''],
  [/…/u, '...'],
  [/ß|ẞ/u, 'ss'],
]

/** A text in small letters, with one kind of quotation marks, hyphens and spaces. */
export function normal(text: string): NormalText {
  let normalized = ''
  const starts: number[] = []
  const ends: number[] = []
  for (let index = 0; index < text.length; ) {
    const character = String.fromCodePoint(text.codePointAt(index) as number)
    const end = index + character.length
    const written = /\s/u.test(character) ? (normalized.endsWith(' ') ? '' : ' ') : plain(character)
    for (let at = 0; at < written.length; at++) {
      starts.push(index)
      ends.push(end)
    }
    normalized += written
    index = end
  }
  return {
    text: normalized,
    original: ({ start, end }) => ({ start: starts[start] ?? text.length, end: ends[end - 1] ?? text.length }),
  }
}

const plain = (character: string): string =>
  same.find(([pattern]) => pattern.test(character))?.[1] ?? character.toLowerCase().normalize('NFC')
