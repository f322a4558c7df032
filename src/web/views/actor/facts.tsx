import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { kindTerms, nameKindTerms, pluralityTerms } from '../../parts/actor-terms.ts'
import { DateText } from '../../parts/date-text.tsx'
import { roleTerms } from '../../parts/event-terms.ts'
import { Further } from '../../parts/further.tsx'
import { ActorName, ArticleName } from '../../parts/names.tsx'
import { countryName, languageName, sectorTerms } from '../../parts/terms.ts'
import styles from './facts.module.css'
import { heldWords } from './office.ts'
import type { ActorRecordQuery } from './operations.ts'

type Known = NonNullable<ActorRecordQuery['actor']>

/** How many rows of a list are shown at first. */
const fewRows = 12

/** A list under its heading; nothing where it is empty. */
function Facet({ heading, id, rows, inline }: { heading: string; id: string; rows: ReactNode[]; inline?: true }) {
  if (rows.length === 0) return null
  const list = (some: ReactNode[]) => <ul className={`${styles['list']} ${inline ? styles['inline'] : ''}`}>{some}</ul>
  return (
    <>
      <h2 className={styles['heading']}>{heading}</h2>
      {list(rows.slice(0, fewRows))}
      {rows.length > fewRows && (
        <Further id={`${id} ${heading}`} label={`All ${rows.length}`}>
          {list(rows.slice(fewRows))}
        </Further>
      )}
    </>
  )
}

/** Who or what an actor is: its kind, names, place in the tree, offices, members, and the events that it attended. */
export function Facts({ actor }: { actor: Known }) {
  const { slug, kind, country, sector, description, words, plurality, wikidata, extractedFrom, parent } = actor
  const is = [kindTerms[kind], plurality && pluralityTerms[plurality], country && countryName(country)]
  return (
    <>
      <p className={styles['kind']}>{[...is, sector && sectorTerms[sector]].filter(Boolean).join(' · ')}</p>
      {description && (
        <p className={styles['description']} lang={extractedFrom?.language}>
          {description}
        </p>
      )}
      {words && (
        <p>
          The article calls it <q lang={actor.statements.nodes[0]?.mentions[0]?.article.language}>{words}</q>.
        </p>
      )}
      {extractedFrom && (
        <p className={styles['extracted']}>
          A program found this actor in <ArticleName article={extractedFrom} />, and it is known of that article alone.
        </p>
      )}
      {parent && (
        <p>
          Part of <ActorName actor={parent} />
        </p>
      )}
      <Facet
        heading="Names"
        id={slug}
        inline
        rows={actor.names.map(({ text, language, kind }) => (
          <li key={text}>
            <span lang={language ?? undefined}>{text}</span>{' '}
            <small>
              {[language && languageName(language), kind !== 'NAME' && nameKindTerms[kind]].filter(Boolean).join(', ')}
            </small>
          </li>
        ))}
      />
      <Facet
        heading="Offices"
        id={slug}
        rows={actor.affiliations.map((office) => (
          <li key={`${office.role} ${office.organization.slug} ${office.fromEdtf}`}>
            {office.role}, <ActorName actor={office.organization} /> <small>{heldWords(office)}</small>
          </li>
        ))}
      />
      <Facet
        heading="Who holds an office here"
        id={slug}
        // The last to come first.
        rows={actor.members
          .toSorted((one, other) => (other.fromEdtf ?? '').localeCompare(one.fromEdtf ?? ''))
          .map((office) => (
            <li key={`${office.role} ${office.actor.slug} ${office.fromEdtf}`}>
              <ActorName actor={office.actor} />, {office.role} <small>{heldWords(office)}</small>
            </li>
          ))}
      />
      <Facet
        heading="Its parts"
        id={slug}
        inline
        rows={actor.children.map((child) => (
          <li key={child.slug}>
            <ActorName actor={child} />
          </li>
        ))}
      />
      <Facet
        heading="Events attended"
        id={slug}
        rows={actor.attended.map(({ role, event }) => (
          <li key={event.slug}>
            <Link to="/event/$slug" params={{ slug: event.slug }}>
              {event.name}
            </Link>{' '}
            <small>
              {roleTerms[role]}, <DateText date={event.on} />
            </small>
          </li>
        ))}
      />
      {wikidata && (
        <p>
          <small>Wikidata: {wikidata}</small>
        </p>
      )}
    </>
  )
}
