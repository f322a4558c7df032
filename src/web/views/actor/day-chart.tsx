import { useEffect, useRef } from 'react'
import styles from './record-by-day.module.css'

export interface Day {
  /** `YYYY-MM-DD`. */
  day: string
  statements: number
}

const height = 150
const oneDay = 86_400_000

/**
 * The days as bars over a scale of time. It is a picture of the table beside it, and only that: whoever does not see
 * it, or does not get the library that draws it, has the table.
 */
export function DayChart({ days }: { days: Day[] }) {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const box = place.current
    if (!box) return
    let draw: (() => void) | undefined
    let isGone = false
    const sized = new ResizeObserver(() => draw?.())
    import('@observablehq/plot').then(
      (Plot) => {
        if (isGone) return
        draw = () => box.replaceChildren(drawn(Plot, days, box.clientWidth))
        draw()
        sized.observe(box)
      },
      () => undefined,
    )
    return () => {
      isGone = true
      sized.disconnect()
    }
  }, [days])
  return <div ref={place} className={styles['chart']} aria-hidden="true" />
}

function drawn(Plot: typeof import('@observablehq/plot'), days: Day[], width: number): Element {
  const bars = days.map(({ day, statements }) => ({ from: new Date(`${day}T00:00:00Z`), statements }))
  const most = Math.max(...days.map(({ statements }) => statements))
  const first = Number(bars[0]?.from)
  const last = Number(bars.at(-1)?.from) + oneDay
  // A single day is not as wide as the page.
  const margin = Math.max(0, (21 * oneDay - (last - first)) / 2)
  // A day of a record of years is narrower than a line that can be seen.
  const isNarrow = ((last - first + 2 * margin) / oneDay) * 3 > width
  const middle = bars.map(({ from, statements }) => ({ at: new Date(Number(from) + oneDay / 2), statements }))
  return Plot.plot({
    width,
    height,
    marginLeft: 30,
    marginRight: 10,
    style: { background: 'transparent', color: 'inherit', fontSize: '12px', fontFamily: 'inherit' },
    x: {
      type: 'utc',
      domain: [new Date(first - margin), new Date(last + margin)],
      label: null,
      ticks: width < 500 ? 4 : 8,
    },
    y: { domain: [0, most], label: null, ticks: Math.min(most, 4), tickFormat: 'd', grid: true, nice: true },
    marks: [
      isNarrow
        ? Plot.ruleX(middle, { x: 'at', y: 'statements', stroke: 'var(--accent)', strokeWidth: 3 })
        : Plot.rectY(bars, {
            x: 'from',
            y: 'statements',
            interval: 'day',
            fill: 'var(--accent)',
            insetLeft: 0.5,
            insetRight: 0.5,
          }),
      Plot.ruleY([0], { stroke: 'var(--line-strong)' }),
    ],
  })
}
