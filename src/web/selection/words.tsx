import { type Ref, useCallback, useEffect, useRef, useState } from 'react'
import styles from './words.module.css'

/** How long nobody types until the words count, in milliseconds. */
const pauseMs = 500

/** The words to look for: they count after a short pause, or at once with Enter. */
export function Words({
  words = '',
  onChange,
  ref,
}: {
  words: string | undefined
  /** @param replace whether the words before were only on the way to these. */
  onChange: (words: string | undefined, replace: boolean) => void
  ref: Ref<HTMLInputElement>
}) {
  const [typed, type] = useState(words)
  const [given, setGiven] = useState(words)
  if (given !== words) {
    setGiven(words)
    // What was typed meanwhile stays; the address follows it.
    if (typed.trim() === given) type(words)
  }
  const next = typed.trim()
  const isTypedOn = useRef(false)
  const replaces = useCallback(
    () => isTypedOn.current && next !== '' && (next.startsWith(words) || words.startsWith(next)),
    [next, words],
  )
  useEffect(() => {
    if (next === words) return
    const timer = setTimeout(() => {
      onChange(next || undefined, replaces())
      isTypedOn.current = true
    }, pauseMs)
    return () => clearTimeout(timer)
  }, [next, words, onChange, replaces])
  return (
    <search>
      <form
        className={styles['words']}
        onSubmit={(event) => {
          event.preventDefault()
          if (next !== words) onChange(next || undefined, replaces())
          isTypedOn.current = false
        }}
      >
        <label>
          <span className="only-heard">Words that were said</span>
          <input
            ref={ref}
            type="search"
            name="words"
            value={typed}
            maxLength={200}
            placeholder="Words that were said: Sanktionen umgehen, &quot;im großen Stil&quot;"
            autoComplete="off"
            enterKeyHint="search"
            onChange={({ target }) => type(target.value)}
            onBlur={() => {
              isTypedOn.current = false
            }}
          />
        </label>
      </form>
    </search>
  )
}
