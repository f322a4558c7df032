/** Numbers that look random and are the same at every run: mulberry32, of which the state is one number. */
export class Random {
  #state: number

  constructor(seed: number) {
    this.#state = seed >>> 0
  }

  /** From 0 up to, and without, 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }

  chance(share: number): boolean {
    return this.next() < share
  }

  /** A whole number from `least` to `most`, both included. */
  int(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1))
  }

  /** One of a list, all alike. */
  pick<T>(list: readonly T[]): T {
    return list[Math.floor(this.next() * list.length)] as T
  }

  shuffle<T>(list: readonly T[]): T[] {
    const shuffled = [...list]
    for (let last = shuffled.length - 1; last > 0; last--) {
      const other = this.int(0, last)
      ;[shuffled[last], shuffled[other]] = [shuffled[other] as T, shuffled[last] as T]
    }
    return shuffled
  }
}

/** A list of which some items come far more often than others. */
export class Skewed<T> {
  readonly items: readonly T[]
  #sums: number[] = []

  constructor(items: readonly T[], weight: (item: T, rank: number) => number) {
    this.items = items
    let sum = 0
    for (const [rank, item] of items.entries()) {
      sum += weight(item, rank)
      this.#sums.push(sum)
    }
  }

  pick(random: Random): T {
    return this.at(random.next())
  }

  /** The item at a share of the whole weight. */
  at(share: number): T {
    const wanted = share * (this.#sums.at(-1) ?? 0)
    let [low, high] = [0, this.#sums.length - 1]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.#sums[middle] ?? 0) > wanted) high = middle
      else low = middle + 1
    }
    return this.items[low] as T
  }
}

/** After Zipf: the second comes half as often as the first, the third a third as often. */
export const zipf = <T>(items: readonly T[], exponent = 1) => new Skewed(items, (_, rank) => 1 / (rank + 1) ** exponent)

/** Values with the share of each. */
export const shares = <const T extends string | number>(of: readonly (readonly [T, number])[]) => {
  const skewed = new Skewed(of, ([, share]) => share)
  return { pick: (random: Random): T => skewed.pick(random)[0] }
}
