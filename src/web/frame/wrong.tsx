import { type ErrorComponentProps, Link } from '@tanstack/react-router'
import { WrongAddress } from '../selection/selection.ts'

/** The page of a mistake: of the address, which is told as it is, or of the program. */
export function Wrong({ error, reset }: ErrorComponentProps) {
  const { cause: within } = error as Error
  const cause = [error, within].find((one) => one instanceof WrongAddress)
  return (
    <section role="alert">
      <h1>{cause ? 'There is no such filter' : 'The page has failed'}</h1>
      <p>{(cause ?? (error as Error)).message}</p>
      <p>
        {!cause && (
          <>
            <button type="button" onClick={reset}>
              Try again
            </button>{' '}
            or{' '}
          </>
        )}
        <Link to="/" search={{}}>
          All statements
        </Link>
      </p>
    </section>
  )
}
