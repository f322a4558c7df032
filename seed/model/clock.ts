import { setTimeout } from 'node:timers/promises'

/** What waiting needs, so that a test can wait without time going by. Milliseconds. */
export interface Clock {
  now(): number
  sleep(duration: number): Promise<void>
}

export const systemClock: Clock = {
  // Not the time of day, which may be set back.
  now: () => performance.now(),
  sleep: (duration) => setTimeout(duration),
}
