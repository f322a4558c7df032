import { AskerGone, TookTooLong } from './stopped.ts'

/** Whoever waits for an answer: until when, and what was done for it. */
export class Asking {
  readonly #controller = new AbortController()
  readonly #gone: AbortSignal | undefined
  readonly #charge: (ms: number) => void
  #begun: number | undefined
  #timer: NodeJS.Timeout | undefined
  /** How long it waited for connections, and how long SQL statements ran for it, in milliseconds. */
  readonly database = { waitedMs: 0, workedMs: 0 }

  #waits = 0
  #waitingSince = 0

  /**
   * @param gone tells that nobody waits any more.
   * @param charge is told in the end how many milliseconds were worked.
   */
  constructor(gone?: AbortSignal, charge: (ms: number) => void = () => {}) {
    this.#gone = gone
    this.#charge = charge
    if (gone?.aborted) this.#leave()
    else gone?.addEventListener('abort', this.#leave, { once: true })
  }

  /** Tells that the answer is not wanted any more; its reason is the error to end with. */
  get signal(): AbortSignal {
    return this.#controller.signal
  }

  /** Begins to wait for a connection; what is returned ends that. Waits side by side are one. */
  waits(): () => void {
    if (this.#waits++ === 0) this.#waitingSince = performance.now()
    return () => {
      if (--this.#waits === 0) this.database.waitedMs += performance.now() - this.#waitingSince
    }
  }

  /** Waits no longer than this from now on, and is charged for all that time but for what it waited itself. */
  endAfter(ms: number): void {
    this.#begun ??= performance.now()
    this.#timer ??= setTimeout(() => this.#controller.abort(new TookTooLong(`the whole request, ${ms} ms`)), ms).unref()
  }

  /** The result of `work`, or the error of not waiting for it any longer. */
  async first<T>(work: Promise<T>): Promise<T> {
    const { signal } = this
    signal.throwIfAborted()
    let stop = () => {}
    const ended = new Promise<never>((_, reject) => {
      stop = () => reject(signal.reason)
      signal.addEventListener('abort', stop, { once: true })
    })
    try {
      return await Promise.race([work, ended])
    } finally {
      signal.removeEventListener('abort', stop)
    }
  }

  /** Is called once there is an answer, or will be none. */
  answered(): void {
    const { waitedMs, workedMs } = this.database
    this.#charge(Math.max(0, this.#begun === undefined ? workedMs : performance.now() - this.#begun - waitedMs))
    clearTimeout(this.#timer)
    this.#gone?.removeEventListener('abort', this.#leave)
  }

  readonly #leave = (): void => this.#controller.abort(new AskerGone())
}
