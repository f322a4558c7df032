import { type RefObject, useLayoutEffect, useState } from 'react'

/** How wide an element is, in whole pixels, now and whenever it changes; 0 before it is there. */
export function useWidth(element: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0)
  useLayoutEffect(() => {
    const { current } = element
    if (!current) return
    const take = () => setWidth(Math.floor(current.clientWidth))
    take()
    const observer = new ResizeObserver(take)
    observer.observe(current)
    return () => observer.disconnect()
  }, [element])
  return width
}
