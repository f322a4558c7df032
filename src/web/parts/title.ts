import { useEffect } from 'react'

/** Says in the tab, the history and the bookmarks what is shown. */
export function useTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} · Wortlaut`
  }, [title])
}
