import type { ReactVirtualizer } from '@tanstack/react-virtual'
import { type RefObject, useEffect, useRef } from 'react'
import { isTyping } from '../../selection/typing.ts'

const steps: Record<string, number> = { j: 1, k: -1, ArrowDown: 1, ArrowUp: -1 }

/** How often a statement is looked for that is on its way to the screen, once a frame. */
const framesMost = 30

/**
 * Has `j` and `k` go from statement to statement, and the arrows too once one has the focus: until then they scroll the
 * page as ever. What has the focus is the statement's own link, which Enter opens.
 */
export function useKeys(list: RefObject<HTMLElement | null>, virtualizer: ReactVirtualizer<Window, HTMLDivElement>) {
  const current = useRef(-1)
  const isOnItsWay = useRef(false)
  useEffect(() => {
    const linkOf = (place: number) => list.current?.querySelector<HTMLElement>(`[data-index="${place}"] h3 a`)

    function focus(place: number, frames = framesMost): void {
      const link = linkOf(place)
      isOnItsWay.current = !link && frames > 0 && place === current.current
      if (link) link.focus({ preventScroll: true })
      else if (isOnItsWay.current) requestAnimationFrame(() => focus(place, frames - 1))
    }

    /** The first statement of which the screen shows the beginning. */
    const firstOnScreen = () =>
      virtualizer.getVirtualItems().find(({ start }) => start >= (virtualizer.scrollOffset ?? 0))?.index ?? 0

    function onKey(event: KeyboardEvent): void {
      const step = steps[event.key]
      if (step === undefined || isTyping(event)) return
      const focused = document.activeElement?.closest<HTMLElement>('[data-index]')
      const isWithin = focused !== null && focused !== undefined && list.current?.contains(focused)
      if (event.key.startsWith('Arrow') && !isWithin) return
      event.preventDefault()
      if (isWithin && !isOnItsWay.current) current.current = Number(focused.dataset['index'])
      // Whoever scrolled on goes on from there, not from where they once were.
      const goesOn = isWithin || isOnItsWay.current || linkOf(current.current)
      const from = goesOn ? current.current + step : firstOnScreen()
      const place = Math.min(Math.max(from, 0), virtualizer.options.count - 1)
      current.current = place
      virtualizer.scrollToIndex(place, { align: 'auto' })
      focus(place)
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [list, virtualizer])
}
