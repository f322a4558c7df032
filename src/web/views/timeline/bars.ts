import { type Act, actTerms, countryName } from '../../parts/terms.ts'
import type { TimelineQuery } from './operations.ts'
import type { Count, Split, Step } from './search.ts'

const dayMs = 86_400_000

/** Midnight of a day, `YYYY-MM-DD`. */
export const midnight = (day: string): Date => new Date(`${day}T00:00:00Z`)

/** Midnight behind a day. */
export const dayAfter = (day: string): Date => new Date(Number(midnight(day)) + dayMs)

/** A part of a bar: all of it where nothing is split. */
interface Part {
  kind: string
  number: number
}

/** A step of time with something in it. */
interface Bar {
  label: string
  /** Its first and its last day. */
  from: string
  to: string
  number: number
  parts: Part[]
}

export interface Bars {
  bars: Bar[]
  /** What the parts are, the most frequent first, what is left of them last; empty where nothing is split. */
  kinds: string[]
  /** Whether parts add up to more than their bars, because something is in two of them. */
  overlaps: boolean
  /** Whether there were too many parts to tell them. */
  tooMany: boolean
}

type Row = NonNullable<TimelineQuery['split']>[number]

/** How many kinds are told apart by their looks; what is left is one more. */
const most = 5
/** As many groups as are asked for at most. */
const mostGroups = 1000

const others = 'others'

const kindOf = (split: Split, { act, speakerCountry }: Row): string => {
  if (split === 'act') return act ? actTerms[act as Act] : 'no act'
  return speakerCountry ? countryName(speakerCountry) : 'of no country'
}

const firstDay = (by: Step, { day, week, month }: Row) => ({ DAY: day, WEEK: week, MONTH: month })[by]?.from

/** The bars of a timeline, split where that was asked for. */
export function barsOf({ timeline, split: groups }: TimelineQuery, by: Step, count: Count, split?: Split): Bars {
  const bars = timeline.buckets
    .map(({ label, from, to, [count]: number }) => ({
      label,
      from,
      to,
      number,
      parts: [{ kind: count as string, number }],
    }))
    .filter(({ number }) => number > 0)
  if (!split || !groups) return { bars, kinds: [], overlaps: false, tooMany: false }
  if (groups.length >= mostGroups) return { bars, kinds: [], overlaps: false, tooMany: true }
  const rows = groups.flatMap((row) => {
    const from = firstDay(by, row)
    return from ? [{ from, kind: kindOf(split, row), number: row.statements }] : []
  })
  const frequent = [...sums(rows, ({ kind }) => kind)].sort((a, b) => b[1] - a[1]).map(([kind]) => kind)
  // One that is left is itself, not "others".
  const kinds = frequent.length > most + 1 ? [...frequent.slice(0, most), others] : frequent
  const byDay = new Map<string, typeof rows>()
  for (const row of rows) byDay.set(row.from, [...(byDay.get(row.from) ?? []), row])
  const parted = bars.map((bar) => {
    const numbers = sums(byDay.get(bar.from) ?? [], ({ kind }) => (kinds.includes(kind) ? kind : others))
    return { ...bar, parts: kinds.map((kind) => ({ kind, number: numbers.get(kind) ?? 0 })) }
  })
  const overlaps = parted.some(({ number, parts }) => parts.reduce((sum, part) => sum + part.number, 0) > number)
  return { bars: parted, kinds, overlaps, tooMany: false }
}

function sums<One extends { number: number }>(rows: One[], keyOf: (row: One) => string): Map<string, number> {
  const found = new Map<string, number>()
  for (const row of rows) found.set(keyOf(row), (found.get(keyOf(row)) ?? 0) + row.number)
  return found
}
