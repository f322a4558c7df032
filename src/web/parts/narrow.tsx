import { type FormEvent, useEffect, useId, useRef } from 'react'
import styles from './narrow.module.css'

interface Field<Name> {
  name: Name
  label: string
  /** Values and what they are called; words where it is left out. */
  options?: (readonly [value: string, label: string])[]
}

interface Narrowed<Name extends string> {
  /** What the list is narrowed by now. */
  given: Partial<Record<Name, string>>
  fields: Field<Name>[]
  onChange: (next: Partial<Record<Name, string>>) => void
}

/** The form above a list by which it is narrowed. Words are taken when they are sent, everything else at once. */
export function NarrowForm<Name extends string>({ given, fields, onChange }: Narrowed<Name>) {
  const id = useId()
  const hasWords = fields.some(({ options }) => !options)
  const chosen = (form: HTMLFormElement) => {
    const next: Partial<Record<Name, string>> = {}
    const entries = new FormData(form)
    for (const { name } of fields) {
      const value = String(entries.get(name) ?? '').trim()
      if (value) next[name] = value
    }
    onChange(next)
  }
  return (
    <form
      className={styles['narrow']}
      onSubmit={(event: FormEvent<HTMLFormElement>) => {
        event.preventDefault()
        chosen(event.currentTarget)
      }}
    >
      {fields.map(({ name, label, options }) => (
        <label key={name} htmlFor={`${id}${name}`} className={options ? undefined : styles['words']}>
          {label}
          {options ? (
            <select
              id={`${id}${name}`}
              name={name}
              value={given[name] ?? ''}
              onChange={({ target }) => target.form && chosen(target.form)}
            >
              <option value="">any</option>
              {options.map(([value, term]) => (
                <option key={value} value={value}>
                  {term}
                </option>
              ))}
            </select>
          ) : (
            <Words id={`${id}${name}`} name={name} given={given[name] ?? ''} />
          )}
        </label>
      ))}
      {hasWords && (
        <button type="submit" className="primary">
          Find
        </button>
      )}
      {Object.values(given).some(Boolean) && (
        <button type="button" onClick={() => onChange({})}>
          Show all
        </button>
      )}
    </form>
  )
}

/** A field of words that may differ from the address until they are sent. */
function Words({ id, name, given }: { id: string; name: string; given: string }) {
  const input = useRef<HTMLInputElement>(null)
  // Going back changes the address and leaves the field where it is, with its focus.
  useEffect(() => {
    if (input.current) input.current.value = given
  }, [given])
  return <input ref={input} id={id} name={name} type="search" maxLength={200} defaultValue={given} />
}
