import { Link, Outlet, useRouterState } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import styles from './frame.module.css'
import { chooseTheme, chosenTheme, themes } from './theme.ts'

const places = [
  ['/', 'Ask'],
  ['/articles', 'Articles'],
  ['/actors', 'Actors'],
  ['/claims', 'Claims'],
  ['/events', 'Events'],
  ['/timeline', 'Timeline'],
  ['/network', 'Network'],
  ['/quote', 'Is this printed?'],
] as const

const themeTerms = { auto: 'as the system', light: 'light', dark: 'dark' }

/** What stands around every view. */
export function Frame() {
  const main = useRef<HTMLElement>(null)
  const [theme, setTheme] = useState(chosenTheme)
  const path = useRouterState({ select: ({ location }) => location.pathname })
  const first = useRef(path)
  // Whoever hears the page is taken to the new view, as a page that loads does.
  useEffect(() => {
    if (first.current === path) return
    first.current = ''
    main.current?.focus()
  }, [path])
  return (
    <>
      <a className={styles['skip']} href="#main">
        To the content
      </a>
      <header className={styles['head']}>
        <Link to="/" className={styles['brand']}>
          Wortlaut
        </Link>
        <nav aria-label="Views" className={styles['nav']}>
          {places.map(([to, name]) => (
            <Link key={to} to={to} activeOptions={{ exact: to === '/', includeSearch: false }}>
              {name}
            </Link>
          ))}
        </nav>
        <label className={styles['theme']}>
          <span className="only-heard">Colours</span>
          <select
            value={theme}
            onChange={({ target }) => {
              const chosen = themes.find((one) => one === target.value) ?? 'auto'
              chooseTheme(chosen)
              setTheme(chosen)
            }}
          >
            {themes.map((one) => (
              <option key={one} value={one}>
                {themeTerms[one]}
              </option>
            ))}
          </select>
        </label>
      </header>
      <main id="main" ref={main} tabIndex={-1} className={styles['main']}>
        <Outlet />
      </main>
      <footer className={styles['foot']}>
        <p>
          Every statement is tied to the exact characters it was read from. The same graph answers at{' '}
          <a href="/graphql">GraphiQL</a>, and as files:{' '}
          <a href="/statements.csv" download>
            statements
          </a>
          ,{' '}
          <a href="/mentions.csv" download>
            mentions
          </a>
          .
        </p>
      </footer>
    </>
  )
}
