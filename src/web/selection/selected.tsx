import type { ReactNode } from 'react'
import type { CombinedError } from 'urql'
import type { Asked } from '../api/use-operation.ts'
import { Loaded } from '../parts/loaded.tsx'
import { nouns } from './choice.ts'
import { useControls } from './controls.ts'

/** The API's words for a name that there is not. */
const unknown = /: there is no (\w+) ("(?:[^"\\]|\\.)*")/

/** An error's message without the place in the operation, which a reader did not write. */
const told = (message: string) =>
  message.replace(/^\w+\([^)]*\): /, '').replace(/^\p{L}/u, (first) => first.toUpperCase())

/** The page of a selection that the API refuses: what is wrong with it, and what was meant perhaps. */
function Refused({ error }: { error: CombinedError }) {
  const { choices, remove, replace, clear } = useControls()
  return (
    <section role="alert">
      <h2>Nothing can be found by this</h2>
      {error.graphQLErrors.map(({ message, extensions }) => {
        const [, noun, slug] = unknown.exec(message) ?? []
        const choice = choices.find(
          ({ field, value }) => slug === JSON.stringify(value) && nouns[field as keyof typeof nouns] === noun,
        )
        const near = Array.isArray(extensions['nearest']) ? extensions['nearest'].map(String) : []
        return (
          <div key={message}>
            <p>{told(message)}</p>
            {choice && (
              <p>
                {near.map((slug) => (
                  <span key={slug}>
                    <button type="button" className="primary" onClick={() => replace(choice, slug)}>
                      Take {slug}
                    </button>{' '}
                  </span>
                ))}
                <button type="button" onClick={() => remove(choice)}>
                  Leave it out
                </button>
              </p>
            )}
          </div>
        )
      })}
      <p>
        <button type="button" onClick={clear}>
          Show all statements
        </button>
      </p>
    </section>
  )
}

const isRefused = ({ graphQLErrors }: CombinedError) =>
  graphQLErrors.length > 0 && graphQLErrors.every(({ extensions }) => extensions['code'] === 'BAD_USER_INPUT')

/** `Loaded` of what a selection brings: one that names what there is not is told of, with a way on. */
export function Selected<Data>({ asked, children }: { asked: Asked<Data>; children: (data: Data) => ReactNode }) {
  if (asked.error && isRefused(asked.error)) return <Refused error={asked.error} />
  return <Loaded asked={asked}>{children}</Loaded>
}
