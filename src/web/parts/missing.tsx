import { Link } from '@tanstack/react-router'

/** The page of what there is not, with a way on. */
export function Missing({ what, slug }: { what: string; slug?: string }) {
  return (
    <section role="alert">
      <h1>There is no such {what}</h1>
      <p>
        {slug ? (
          <>
            The corpus has no {what} <code>{slug}</code>. It may have been renamed or removed, or the address is
            mistyped.
          </>
        ) : (
          <>There is nothing at this address.</>
        )}
      </p>
      <p>
        <Link to="/">All statements</Link>
      </p>
    </section>
  )
}
