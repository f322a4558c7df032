import { unquoted } from '../../src/quote/match.ts'
import { type NormalText, normal } from '../../src/quote/normal.ts'
import type { Stretch } from '../../src/text/stretch.ts'
import type { ProposedPart } from './answer.ts'
import type { NumberedSentence, Piece } from './piece.ts'

/** Where words are printed, and in which sentence they begin. */
interface Place extends Stretch {
  number: number
}

/**
 * Finds words where they are printed in a piece of an article. Case, kinds of quotation marks and dashes, white space and
 * ellipses do not count, for models change them; every letter and every other sign does.
 */
export class Locator {
  readonly #sentences: readonly NumberedSentence[]
  readonly #offset: number
  readonly #printed: NormalText
  /** Of words that were looked for: the same *er* and *sagte* are named again and again. */
  readonly #known = new Map<string, Place[]>()

  constructor(text: string, { before, sentences }: Piece) {
    this.#sentences = [...before, ...sentences]
    this.#offset = this.#sentences[0]?.start ?? 0
    this.#printed = plain(text.slice(this.#offset, this.#sentences.at(-1)?.end))
  }

  /**
   * The place of the words that is nearest to the sentence named; of several there that which is outside of `content` and
   * nearest to it.
   */
  find({ words, sentence }: ProposedPart, content: readonly Stretch[] = []): Stretch | undefined {
    let best: { place: Place; distance: number[] } | undefined
    for (const place of this.#knownPlaces(words)) {
      const distance = [
        Math.abs(place.number - sentence),
        Number(content.some((part) => overlap(part, place))),
        Math.min(...content.map((part) => gap(part, place)), Number.MAX_SAFE_INTEGER),
      ]
      if (!best || isLess(distance, best.distance)) best = { place, distance }
    }
    return best && { start: best.place.start, end: best.place.end }
  }

  /** Every place where words are printed as whole words, with the quotation marks around them or else without. */
  places(words: string): Stretch[] {
    return this.#knownPlaces(words).map(({ start, end }) => ({ start, end }))
  }

  #knownPlaces(words: string): Place[] {
    const known = this.#known.get(words)
    if (known) return known
    // Articles that were read have composed letters, models may write others.
    const ways = new Set([words, words.normalize('NFC'), unquoted(words.normalize('NFC'))])
    let places: Place[] = []
    for (const way of ways) if (places.length === 0) places = this.#placesOf(way)
    this.#known.set(words, places)
    return places
  }

  #placesOf(words: string): Place[] {
    // A comma is of the sentence around.
    const wanted = plain(words).text.replaceAll(/^[\s,;:]+|[\s,;:]+$/g, '')
    const { text } = this.#printed
    const found: Place[] = []
    // Signs alone are no words of anybody.
    if (!/[\p{L}\p{N}]/u.test(wanted)) return found
    for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
      const end = at + wanted.length
      if (isWithinWord(text, at) || isWithinWord(text, end)) continue
      const place = this.#printed.original({ start: at, end })
      const start = place.start + this.#offset
      found.push({ start, end: place.end + this.#offset, number: this.#numberAt(start) })
    }
    return found
  }

  #numberAt(offset: number): number {
    return (this.#sentences.find(({ end }) => offset < end) ?? this.#sentences.at(-1))?.number ?? 0
  }
}

/** Some models write every quotation mark as that of a keyboard, and some a single one for a double one. */
function plain(text: string): NormalText {
  const { text: normalized, original } = normal(text)
  return { text: normalized.replaceAll("'", '"'), original }
}

/** Whether a word goes on over an offset: its characters on both sides. */
const isWithinWord = (text: string, at: number): boolean =>
  /[\p{L}\p{N}\p{M}]$/u.test(text.slice(Math.max(0, at - 2), at)) && /^[\p{L}\p{N}\p{M}]/u.test(text.slice(at, at + 2))

const overlap = (a: Stretch, b: Stretch): boolean => a.start < b.end && b.start < a.end

const gap = (a: Stretch, b: Stretch): number => Math.max(b.start - a.end, a.start - b.end, 0)

function isLess(a: readonly number[], b: readonly number[]): boolean {
  const differing = a.findIndex((value, index) => value !== b[index])
  return differing >= 0 && (a[differing] as number) < (b[differing] as number)
}
