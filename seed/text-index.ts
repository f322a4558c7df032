/**
 * Numbers texts in the order in which they come, in some twenty bytes each: a million slugs as strings in a
 * map would take five times that. It knows a text by 64 bits of a hash. That two of a million have the same
 * is one chance in forty million; then a problem is told that there is not, and nothing wrong is written.
 */
export class TextIndex {
  size = 0
  #low = new Uint32Array(1024)
  #high = new Uint32Array(1024)
  /** The numbers of the texts, from 1, at places that follow from their hashes. */
  #places = new Uint32Array(4096)

  /** The number of a text, from 0; it gets one where it has none. */
  add(text: string): number {
    const [low, high] = hashOf(text)
    const place = this.#place(low, high)
    const known = this.#places[place] as number
    if (known > 0) return known - 1
    this.#low[this.size] = low
    this.#high[this.size] = high
    this.#places[place] = ++this.size
    if (this.size === this.#low.length) this.#grow()
    return this.size - 1
  }

  /** The number of a text; -1 where it has none. */
  find(text: string): number {
    return (this.#places[this.#place(...hashOf(text))] as number) - 1
  }

  #place(low: number, high: number): number {
    const mask = this.#places.length - 1
    for (let place = (low ^ high) & mask; ; place = (place + 1) & mask) {
      const known = this.#places[place] as number
      if (known === 0 || (this.#low[known - 1] === low && this.#high[known - 1] === high)) return place
    }
  }

  #grow(): void {
    const wider = (from: Uint32Array<ArrayBuffer>) => {
      const to = new Uint32Array(from.length * 2)
      to.set(from)
      return to
    }
    this.#low = wider(this.#low)
    this.#high = wider(this.#high)
    this.#places = new Uint32Array(this.#low.length * 2)
    for (let number = 0; number < this.size; number++)
      this.#places[this.#place(this.#low[number] as number, this.#high[number] as number)] = number + 1
  }
}

/** Two hashes of 32 bits that differ in how they mix: the well-known cyrb53, without losing bits. */
function hashOf(text: string): [number, number] {
  let low = 0xdeadbeef
  let high = 0x41c6ce57
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    low = Math.imul(low ^ code, 2654435761)
    high = Math.imul(high ^ code, 1597334677)
  }
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909)
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909)
  return [low >>> 0, high >>> 0]
}
