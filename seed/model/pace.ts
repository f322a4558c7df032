import type { Clock } from './clock.ts'

/** Lets requests go one after the other, evenly: so many a minute, and none while the endpoint wants to be left alone. */
export class Pace {
  readonly #interval: number
  readonly #clock: Clock
  #next = 0

  constructor(perMinute: number | undefined, clock: Clock) {
    this.#interval = perMinute === undefined ? 0 : 60_000 / perMinute
    this.#clock = clock
  }

  /** Waits until the next request may go. */
  async turn(): Promise<void> {
    const now = this.#clock.now()
    const at = Math.max(now, this.#next)
    this.#next = at + this.#interval
    if (at > now) await this.#clock.sleep(at - now)
  }

  /** No request goes for so long. */
  hold(duration: number): void {
    this.#next = Math.max(this.#next, this.#clock.now() + duration)
  }
}
