import { type ReactNode, useCallback, useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { choicesOf } from './choice.ts'
import { Chosen } from './chosen.tsx'
import { type Controls, ControlsContext } from './controls.ts'
import { Facets } from './facets.tsx'
import styles from './selecting.module.css'
import { cleared, type Selection, toggled } from './selection.ts'
import { isTyping } from './typing.ts'
import { useFacets } from './use-facets.ts'
import { Words } from './words.tsx'

interface Props {
  /** The selection of the address; what a view has besides in its address may be in it, too. */
  selection: Selection
  /**
   * Puts another selection into the address, with whatever else was there.
   * @param replace whether it takes the place of the last one in the history, as while somebody types.
   */
  onChange: (selection: Selection, replace: boolean) => void
  /** Whether what the view shows of this selection is there. The facets are counted then. */
  ready: boolean
  /** Whether it cannot be shown: then nothing is counted, and nobody waits for it. */
  failed?: boolean
  children: ReactNode
}

/**
 * The controls of a selection around what a view shows of it: words, chosen values to be taken out, and facets with the
 * number of statements beside each value. They send one operation, `facetsQuestion(selection)`, after the view's own:
 *
 *     const selection = route.useSearch()
 *     const navigate = route.useNavigate()
 *     const asked = useOperation(…)
 *     <Behind questions={[…, facetsQuestion(selection)]} filter={filterOf(selection)} />
 *     <Selecting
 *       selection={selection}
 *       onChange={(search, replace) => navigate({ search, replace, resetScroll: false })}
 *       ready={asked.data !== undefined && !asked.isAsking}
 *       failed={asked.error !== undefined}
 *     >
 *       <Selected asked={asked}>{(data) => (data.… ? … : <NothingFits />)}</Selected>
 *     </Selecting>
 */
export function Selecting({ selection, onChange, ready, failed = false, children }: Props) {
  const panel = useId()
  const [isOpen, setOpen] = useState(false)
  const words = useRef<HTMLInputElement>(null)
  // What was chosen is shown at once; the address follows a moment later.
  const [shown, show] = useState(selection)
  const [given, setGiven] = useState(selection)
  if (JSON.stringify(given) !== JSON.stringify(selection)) {
    setGiven(selection)
    show(selection)
  }
  const counted = useFacets(selection, ready)
  const { names } = counted
  const choices = useMemo(() => choicesOf(shown, names), [shown, names])

  const latest = useRef({ shown, onChange })
  useLayoutEffect(() => {
    latest.current = { shown, onChange }
  })
  const change = useCallback((next: (selection: Selection) => Selection, replace = false) => {
    const changed = next(latest.current.shown)
    latest.current.shown = changed
    show(changed)
    latest.current.onChange(changed, replace)
  }, [])
  const onToggle = useCallback(
    (field: keyof Selection, value: string) => change((selection) => toggled(selection, field, value)),
    [change],
  )
  const onDays = useCallback(
    ({ from, to }: Pick<Selection, 'from' | 'to'>) => change((selection) => ({ ...selection, from, to }) as Selection),
    [change],
  )
  const onWords = useCallback(
    (words: string | undefined, replace: boolean) =>
      change((selection) => ({ ...selection, words }) as Selection, replace),
    [change],
  )
  const controls = useMemo(
    (): Controls => ({
      choices,
      remove: ({ field, value }) => onToggle(field, value),
      replace: ({ field, value }, other) =>
        change((selection) => toggled(toggled(selection, field, value), field, other)),
      clear: () => change(cleared),
    }),
    [choices, onToggle, change],
  )

  useEffect(() => {
    const focusWords = (event: KeyboardEvent) => {
      if (event.key !== '/' || isTyping(event)) return
      event.preventDefault()
      words.current?.focus()
      words.current?.select()
    }
    addEventListener('keydown', focusWords)
    return () => removeEventListener('keydown', focusWords)
  }, [])

  return (
    <div className={styles['selecting']}>
      <div className={styles['top']}>
        <Words ref={words} words={shown.words} onChange={onWords} />
        <Chosen {...controls} />
        <button
          type="button"
          className={styles['open']}
          aria-expanded={isOpen}
          aria-controls={panel}
          onClick={() => setOpen(!isOpen)}
        >
          {isOpen ? 'Hide the filters' : 'Filters'}
        </button>
      </div>
      <section id={panel} className={styles['panel']} data-open={isOpen} aria-label="Filters">
        <Facets selection={shown} counted={counted} failed={failed} onToggle={onToggle} onDays={onDays} />
      </section>
      <div className={styles['results']}>
        <ControlsContext value={controls}>{children}</ControlsContext>
      </div>
    </div>
  )
}
