/**
 * Lets hands do jobs, each one at a time, and takes what comes of them one after the other, in whatever order.
 * A hand goes on while its last result waits to be taken, but no further: that bounds the memory.
 */
export async function deal<Hand, Job, Result>(
  jobs: Iterable<Job>,
  hands: readonly Hand[],
  work: (hand: Hand, job: Job) => Promise<Result>,
  take: (result: Result) => Promise<void> | void,
): Promise<void> {
  const waiting = jobs[Symbol.iterator]()
  let last: Promise<void> = Promise.resolve()
  const labour = async (hand: Hand) => {
    let own: Promise<void> = Promise.resolve()
    for (let next = waiting.next(); !next.done; next = waiting.next()) {
      const result = await work(hand, next.value)
      await own
      own = last = last.then(() => take(result))
      // It is waited for below; until then nobody is to take it for forgotten.
      own.catch(() => {})
    }
    await own
  }
  await Promise.all(hands.map(labour))
}

/** A list in parts of at most `size`. */
export function* parts<T>(list: readonly T[], size: number): Generator<T[]> {
  for (let from = 0; from < list.length; from += size) yield list.slice(from, from + size)
}
