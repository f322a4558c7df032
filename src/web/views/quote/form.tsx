import { useNavigate } from '@tanstack/react-router'
import { type FormEvent, type KeyboardEvent, useState } from 'react'
import styles from './quote.module.css'

/** How long a text can be in an address, so that the server still takes it when the page is loaded anew. */
const addressMost = 4_000

const example = 'Wir haben Peking mitgeteilt, dass wir nicht tatenlos zusehen werden, wie ein Land Russland entschädigt'

/** Where a sentence is pasted. What is asked stands in the address. */
export function Form({ text: asked }: { text: string }) {
  const navigate = useNavigate()
  const [text, setText] = useState(asked)
  const [complaint, setComplaint] = useState('')
  const ask = (given: string) => {
    if (given.trim() === '')
      return setComplaint('There is nothing to look for yet: paste a sentence, or a part of one.')
    const { length } = encodeURIComponent(given)
    if (length > addressMost)
      return setComplaint(`The text is too long to be looked for: paste one sentence of it, or two.`)
    setComplaint('')
    navigate({ to: '/quote', search: { text: given }, resetScroll: false })
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    ask(text)
  }
  const keyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    ask(text)
  }
  return (
    <form className={styles['form']} onSubmit={submit}>
      <label htmlFor="quote">
        A sentence, or a part of one, as somebody quotes it; with quotation marks around it or without
      </label>
      <textarea
        id="quote"
        rows={4}
        value={text}
        onChange={({ target }) => setText(target.value)}
        onKeyDown={keyDown}
        aria-describedby={complaint ? 'quote-complaint' : undefined}
        aria-invalid={complaint !== ''}
      />
      <p className={styles['buttons']}>
        <button type="submit" className="primary">
          Look for it
        </button>
        <span className={styles['soft']}>or Ctrl + Enter</span>
        {asked === '' && (
          <button type="button" onClick={() => ask(example)}>
            Try an example
          </button>
        )}
      </p>
      {complaint && (
        <p id="quote-complaint" role="alert" className={styles['complaint']}>
          {complaint}
        </p>
      )}
    </form>
  )
}
