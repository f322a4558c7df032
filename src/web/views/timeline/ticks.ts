import type * as Plotting from '@observablehq/plot'
import type { Stretch } from './stretch.ts'

const periods = ['day', '2 days', 'monday', '2 weeks', 'month', '3 months', '6 months', 'year', '5 years', '20 years']
/** How much of the axis a tick's words take, in pixels. */
const tickWidth = 48

const month = new Intl.DateTimeFormat('en-GB', { month: 'short', timeZone: 'UTC' })

/** The moments that an axis names: as many as it has room for. */
export function ticksOf(plot: typeof Plotting, { begin, end }: Stretch, width: number): Date[] {
  let ticks: Date[] = []
  for (const period of periods) {
    const interval = plot.utcInterval(period as Parameters<typeof plot.utcInterval>[0]) as {
      range(start: Date, stop: Date): Date[]
    }
    ticks = interval.range(begin, end)
    if (ticks.length * tickWidth <= width) break
  }
  // A stretch without a boundary in it, such as a part of a month, is named where it begins.
  return ticks.length > 0 ? ticks : [begin]
}

/** What a tick says: on a line of its own the month and the year, where they are others than before. */
export function tickWords(tick: Date, place: number, ticks: readonly Date[]): string {
  const before = ticks[place - 1]
  const isNewYear = before?.getUTCFullYear() !== tick.getUTCFullYear()
  const isNewMonth = isNewYear || before?.getUTCMonth() !== tick.getUTCMonth()
  const year = isNewYear ? String(tick.getUTCFullYear()) : ''
  if (ticks.every((one) => one.getUTCDate() === 1 && one.getUTCMonth() === 0)) return String(tick.getUTCFullYear())
  if (ticks.every((one) => one.getUTCDate() === 1)) return `${month.format(tick)}\n${year}`
  return `${tick.getUTCDate()}\n${isNewMonth ? month.format(tick) : ''} ${year}`
}
