import { useEffect, useRef } from 'react'
import { isTyping } from '../../selection/typing.ts'
import styles from './ask.module.css'

const keys = [
  ['/', 'to the words to look for'],
  ['j, k', 'to the next statement, to the one before'],
  ['↓, ↑', 'the same, once a statement has the focus'],
  ['Enter', 'opens the statement'],
  ['?', 'shows these keys'],
  ['Esc', 'closes them'],
] as const

/** The keys of this view, behind a button and the key `?`. */
export function Keys() {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const open = (event: KeyboardEvent) => {
      if (event.key === '?' && !isTyping(event)) dialog.current?.showModal()
    }
    addEventListener('keydown', open)
    return () => removeEventListener('keydown', open)
  }, [])
  return (
    <>
      <button type="button" className={styles['help']} onClick={() => dialog.current?.showModal()}>
        <span aria-hidden="true">?</span>
        <span className="only-heard">Keys</span>
      </button>
      <dialog ref={dialog} className={styles['keys']} aria-labelledby="keys">
        <h2 id="keys">Keys</h2>
        <dl>
          {keys.map(([key, does]) => (
            <div key={key}>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
        <form method="dialog">
          <button type="submit">Close</button>
        </form>
      </dialog>
    </>
  )
}
