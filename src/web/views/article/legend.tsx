import { Link } from '@tanstack/react-router'
import type { SpanRole } from '../../api/schema.ts'
import styles from './legend.module.css'
import type { SpeakerOf } from './speakers.ts'
import { hueOf, strokeOf } from './text.tsx'

const lines = [
  ['CONTENT', 'what is said'],
  ['FRAGMENT', 'in quotation marks within it'],
  ['CUE', 'what introduces it'],
  ['SPEAKER', 'who speaks'],
  ['ADDRESSEE', 'to whom'],
] as const

const sampleOf = (role: SpanRole) => {
  const { image, size } = strokeOf(role, 'currentColor')
  return { backgroundImage: image, backgroundSize: size }
}

interface LegendProps {
  slug: string
  speakers: SpeakerOf[]
  /** Whose words alone are marked. */
  only: string | undefined
}

/** Who speaks in an article, how often, in which colour; each shows only that speaker's words. And what the lines mean. */
export function Legend({ slug, speakers, only }: LegendProps) {
  return (
    <section aria-labelledby="legend" className={styles['legend']}>
      <h2 id="legend">Who speaks</h2>
      <ul className={styles['speakers']}>
        {speakers.map((speaker) => (
          <li key={speaker.slug} style={hueOf(speaker.hue)}>
            <Link
              to="/article/$slug"
              params={{ slug }}
              search={only === speaker.slug ? {} : { speaker: speaker.slug }}
              resetScroll={false}
              activeOptions={{ exact: true }}
              aria-current={only === speaker.slug ? 'true' : undefined}
            >
              {speaker.name} <span className={styles['count']}>{speaker.count}</span>
            </Link>
          </li>
        ))}
        {only !== undefined && (
          <li>
            <Link to="/article/$slug" params={{ slug }} search={{}} resetScroll={false}>
              Show everybody
            </Link>
          </li>
        )}
      </ul>
      <ul className={styles['lines']} aria-label="Lines">
        {lines.map(([role, meaning]) => (
          <li key={role}>
            <span style={sampleOf(role)} aria-hidden="true" /> {meaning}
          </li>
        ))}
        <li>the number leads to the note</li>
      </ul>
    </section>
  )
}
