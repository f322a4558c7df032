import { AskerGone, TookTooLong } from './stopped.ts'

/** Whoever waits for an answer: until when, and what was done for it. */
export class Asking {
  readonly #leaving = new Set<(error: Error) => void>()
  readonly #gone: AbortSignal | undefined
  readonly #charge: (ms: number) => void
  readonly #since: number | undefined
  #timer: NodeJS.Timeout | undefined
  #over: Error | undefined
  /** How long it waited for connections, and how long SQL statements ran for it, in milliseconds. */
  readonly database = { waitedMs: 0, workedMs: 0 }

  #waits = 0
  #waitingSince = 0

  /**
   * @param gone tells that nobody waits any more.
   * @param charge is told in the end how many milliseconds were worked.
   * @param since when it has been worked for it; where that is left out, only what the database does is work.
   */
  constructor(gone?: AbortSignal, charge: (ms: number) => void = () => {}, since?: number) {
    this.#since = since
    this.#gone = gone
    this.#charge = charge
    if (gone?.aborted) this.#leave()
    else gone?.addEventListener('abort', this.#leave, { once: true })
  }

  /** The error to end with, once the answer is not wanted any more. */
  get over(): Error | undefined {
    return this.#over
  }

  /** Has `leave` called when the answer is not wanted any more; what is returned undoes that. */
  onOver(leave: (error: Error) => void): () => void {
    this.#leaving.add(leave)
    return () => this.#leaving.delete(leave)
  }

  /** Begins to wait for a connection; what is returned ends that. Waits side by side are one. */
  waits(): () => void {
    if (this.#waits++ === 0) this.#waitingSince = performance.now()
    return () => {
      if (--this.#waits === 0) this.database.waitedMs += performance.now() - this.#waitingSince
    }
  }

  /** Waits no longer than this from now on. */
  endAfter(ms: number): void {
    this.#timer ??= setTimeout(() => this.#end(new TookTooLong(`the whole request, ${ms} ms`)), ms).unref()
  }

  /** The result of `work`, or the error of not waiting for it any longer. */
  first<T>(work: Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      if (this.#over) reject(this.#over)
      const forget = this.onOver(reject)
      work.then(resolve, reject).finally(forget)
    })
  }

  /** Is called once there is an answer, or will be none. */
  answered(): void {
    const { waitedMs, workedMs } = this.database
    this.#charge(Math.max(0, this.#since === undefined ? workedMs : performance.now() - this.#since - waitedMs))
    clearTimeout(this.#timer)
    this.#gone?.removeEventListener('abort', this.#leave)
  }

  readonly #leave = (): void => this.#end(new AskerGone())

  #end(error: Error): void {
    if (this.#over) return
    this.#over = error
    for (const leave of this.#leaving) leave(error)
    this.#leaving.clear()
  }
}
