import { expect, test } from 'vitest'
import { Pace } from '../../seed/model/pace.ts'

/** A clock that only moves when it is told to, and what was waited for. */
function handClock() {
  const waits: number[] = []
  return { time: 0, waits, now: () => clock.time, sleep: async (duration: number) => void waits.push(duration) }
}
let clock = handClock()

test('those who ask at the same time go one after the other', async () => {
  clock = handClock()
  const pace = new Pace(60, clock)
  await Promise.all([pace.turn(), pace.turn(), pace.turn()])
  expect(clock.waits).toEqual([1_000, 2_000])
})

test('who comes late does not wait, and nothing is saved up', async () => {
  clock = handClock()
  const pace = new Pace(60, clock)
  await pace.turn()
  clock.time = 10_000
  await Promise.all([pace.turn(), pace.turn()])
  expect(clock.waits).toEqual([1_000])
})

test('all wait as long as the endpoint wants to be left alone', async () => {
  clock = handClock()
  const pace = new Pace(undefined, clock)
  pace.hold(5_000)
  pace.hold(3_000)
  await Promise.all([pace.turn(), pace.turn()])
  expect(clock.waits).toEqual([5_000, 5_000])
})
