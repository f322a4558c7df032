import { type ReactNode, useEffect, useRef, useState } from 'react'

/** What was opened in this visit, so that whoever comes back finds the list as long as it was. */
const opened = new Set<string>()

/**
 * The rest of a list, which is asked for when somebody wants it.
 * @param id what it is the rest of, the same whenever the list is shown.
 */
export function Further({ id, label, children }: { id: string; label: string; children: ReactNode }) {
  const [isOpen, setOpen] = useState(() => opened.has(id))
  const byHand = useRef(false)
  const rest = useRef<HTMLDivElement>(null)
  // The button is gone: whoever pressed it goes on where the list does.
  useEffect(() => {
    if (isOpen && byHand.current) rest.current?.focus({ preventScroll: true })
  }, [isOpen])
  if (isOpen)
    return (
      <div ref={rest} tabIndex={-1} style={{ outline: 'none' }}>
        {children}
      </div>
    )
  return (
    <p>
      <button
        type="button"
        onClick={() => {
          opened.add(id)
          byHand.current = true
          setOpen(true)
        }}
      >
        {label}
      </button>
    </p>
  )
}
