import type * as Plotting from '@observablehq/plot'
import { type Bars, dayAfter, midnight } from './bars.ts'
import type { PlacedEvent } from './event-marks.ts'
import { margin } from './margin.ts'
import type { PlacedRange } from './range-marks.ts'
import type { Stretch } from './stretch.ts'
import { ticksOf, tickWords } from './ticks.ts'

export type Plot = typeof Plotting

/** In pixels, as all here. */
export const barsHeight = 250
export const laneHeight = 22

/** What all parts of a picture have in common, so that they lie below one another. */
const common = ({ begin, end }: Stretch, width: number) => ({
  width,
  marginLeft: margin.left,
  marginRight: margin.right,
  style: {
    background: 'none',
    color: 'var(--ink-soft)',
    fontFamily: 'var(--sans)',
    fontSize: '12px',
    overflow: 'hidden',
  },
  x: { type: 'utc' as const, domain: [begin, end], label: null },
})

/** What lies below the bars has lanes instead of an axis, and the bars' ticks as lines. */
const strip = (plot: Plot, lanes: number, stretch: Stretch, width: number) => ({
  options: {
    ...common(stretch, width),
    height: lanes * laneHeight + 8,
    marginTop: 4,
    marginBottom: 4,
    y: { domain: [lanes - 0.5, -0.5], axis: null },
  },
  lines: [
    plot.axisX({ anchor: 'bottom', ticks: 0, tickSize: 0, label: null }),
    plot.gridX(ticksOf(plot, stretch, width), { stroke: 'var(--line)', strokeOpacity: 1 }),
  ],
})

const fillOf = (kinds: readonly string[], kind: string) =>
  kinds.length === 0 ? 'var(--accent)' : `url(#kind-${kinds.indexOf(kind)})`

/** Bars of what is dated well enough. */
export function drawBars(plot: Plot, { bars, kinds }: Bars, what: string, stretch: Stretch, width: number) {
  const parts = bars.flatMap(({ from, to, label, number, parts }) =>
    parts.map((part) => ({ ...part, label, whole: number, begin: midnight(from), end: dayAfter(to) })),
  )
  const [first] = parts
  const step = first ? Number(first.end) - Number(first.begin) : 1
  const perStep = ((width - margin.left - margin.right) * step) / (Number(stretch.end) - Number(stretch.begin))
  const ticks = ticksOf(plot, stretch, width)
  const inset = perStep > 5 ? 0.75 : 0
  return plot.plot({
    ...common(stretch, width),
    height: barsHeight,
    marginTop: 22,
    marginBottom: 38,
    y: {
      label: `↑ ${what}`,
      tickFormat: (value: number) => (Number.isInteger(value) ? value.toLocaleString('en') : ''),
      ticks: 5,
      zero: true,
      nice: true,
    },
    marks: [
      plot.gridY({ stroke: 'var(--line)', strokeOpacity: 1, ticks: 5 }),
      plot.rectY(parts, {
        x1: 'begin',
        x2: 'end',
        y: 'number',
        fill: ({ kind }: { kind: string }) => fillOf(kinds, kind),
        order: kinds.length > 0 ? [...kinds].map((kind) => fillOf(kinds, kind)) : null,
        insetLeft: inset,
        insetRight: inset,
      }),
      plot.axisX(ticks, {
        anchor: 'bottom',
        tickSize: 4,
        tickFormat: (tick: Date, place: number) => tickWords(tick, place, ticks),
      }),
      plot.ruleY([0], { stroke: 'var(--line-strong)' }),
      plot.tip(
        bars,
        plot.pointerX({
          x: ({ from, to }) => new Date((Number(midnight(from)) + Number(dayAfter(to))) / 2),
          y: 'number',
          title: (bar) => tipOf(bar, what, kinds),
          fill: 'var(--paper-raised)',
          stroke: 'var(--line-strong)',
          fontSize: 13,
          anchor: 'top',
        } as Plotting.TipOptions),
      ),
    ],
  })
}

function tipOf({ label, number, parts }: Bars['bars'][number], what: string, kinds: readonly string[]): string {
  const told = parts.filter((part) => kinds.length > 0 && part.number > 0).map((part) => `${part.kind}: ${part.number}`)
  return [`${label}: ${number.toLocaleString('en')} ${what}`, ...told].join('\n')
}

/** What is dated too roughly for a bar: from the first day that it may be to the last. */
export function drawRanges(plot: Plot, ranges: readonly PlacedRange[], lanes: number, stretch: Stretch, width: number) {
  const half = 0.27
  const ends = ranges.flatMap(({ lane, begin, end, leavesLeft, leavesRight }) => [
    ...(leavesLeft ? [] : [{ lane, at: begin }]),
    ...(leavesRight ? [] : [{ lane, at: end }]),
  ])
  const { options, lines } = strip(plot, lanes, stretch, width)
  return plot.plot({
    ...options,
    marks: [
      ...lines,
      plot.rect(ranges, {
        x1: 'begin',
        x2: 'end',
        y1: ({ lane }: PlacedRange) => lane - half,
        y2: ({ lane }: PlacedRange) => lane + half,
        fill: 'url(#rough)',
      }),
      plot.ruleX(ends, {
        x: 'at',
        y1: ({ lane }: { lane: number }) => lane - half,
        y2: ({ lane }: { lane: number }) => lane + half,
        stroke: 'var(--ink)',
        strokeWidth: 1.5,
      }),
      plot.text(
        ranges.filter(({ isBefore }) => !isBefore),
        { x: 'end', y: 'lane', dx: 5, text: 'label', textAnchor: 'start', fill: 'var(--ink)' },
      ),
      plot.text(
        ranges.filter(({ isBefore }) => isBefore),
        { x: 'begin', y: 'lane', dx: -5, text: 'label', textAnchor: 'end', fill: 'var(--ink)' },
      ),
    ],
  })
}

/** The events, each with its number in the list below. */
export function drawEvents(plot: Plot, events: readonly PlacedEvent[], lanes: number, stretch: Stretch, width: number) {
  const { options, lines } = strip(plot, lanes, stretch, width)
  return plot.plot({
    ...options,
    marks: [
      ...lines,
      plot.ruleY(events, { x1: 'begin', x2: 'end', y: 'lane', stroke: 'var(--ink)', strokeWidth: 2 }),
      plot.dot(events, {
        x: 'at',
        y: 'lane',
        r: 9,
        fill: 'var(--paper)',
        stroke: 'var(--ink)',
        strokeWidth: 1.5,
        title: 'name',
      }),
      plot.text(events, {
        x: 'at',
        y: 'lane',
        text: ({ place }: PlacedEvent) => String(place),
        fill: 'var(--ink)',
        fontSize: 11,
        pointerEvents: 'none',
      } as Plotting.TextOptions),
    ],
  })
}
