import { type CSSProperties, type RefObject, useEffect, useRef, useState } from 'react'
import { dayAfter, midnight } from './bars.ts'
import { margin } from './margin.ts'
import { placeOf } from './range-marks.ts'
import type { Stretch } from './stretch.ts'

interface Step {
  from: string
  to: string
}

/** How far a pointer must go to have drawn over bars and not chosen one, in pixels. */
const steady = 4

/**
 * Has a pointer choose one bar, or draw over several.
 * @param choose is given the first and the last day, and whether it is one bar.
 * @returns where the pointer has drawn so far.
 */
export function useBrush(
  over: RefObject<HTMLElement | null>,
  bars: readonly Step[],
  stretch: Stretch,
  width: number,
  choose: (from: string, to: string, isOne: boolean) => void,
): CSSProperties | undefined {
  const [drawn, setDrawn] = useState<{ left: number; right: number }>()
  const latest = useRef(choose)
  latest.current = choose
  useEffect(() => {
    const element = over.current
    if (!element) return
    let began: number | undefined
    const place = ({ clientX }: PointerEvent) =>
      Math.min(width - margin.right, Math.max(margin.left, clientX - element.getBoundingClientRect().left))
    const begin = (event: PointerEvent) => {
      if (event.button !== 0) return
      began = place(event)
      // Plot would keep its tip where the pointer went down.
      event.stopPropagation()
    }
    const move = (event: PointerEvent) => {
      if (began === undefined) return
      const at = place(event)
      if (Math.abs(at - began) < steady) return
      element.setPointerCapture(event.pointerId)
      setDrawn({ left: Math.min(began, at), right: Math.max(began, at) })
    }
    const end = (event: PointerEvent) => {
      if (began === undefined) return
      const [left, right] = [began, place(event)].sort((a, b) => a - b) as [number, number]
      const isOne = right - left < steady
      began = undefined
      setDrawn(undefined)
      // Whoever hits a thin bar nearly has hit it.
      const slack = isOne ? 3 : 0
      const hit = bars.filter(
        ({ from, to }) =>
          placeOf(midnight(from), stretch, width) < right + slack &&
          placeOf(dayAfter(to), stretch, width) > left - slack,
      )
      const [first] = hit
      const last = isOne ? first : hit.at(-1)
      if (first && last) latest.current(first.from, last.to, first === last)
    }
    const give = () => {
      began = undefined
      setDrawn(undefined)
    }
    const listening = new AbortController()
    const { signal } = listening
    element.addEventListener('pointerdown', begin, { signal, capture: true })
    element.addEventListener('pointermove', move, { signal })
    element.addEventListener('pointerup', end, { signal })
    element.addEventListener('pointercancel', give, { signal })
    return () => listening.abort()
  }, [over, bars, stretch, width])
  return drawn && { left: drawn.left, width: drawn.right - drawn.left }
}
