import { getRouteApi } from '@tanstack/react-router'
import type { ActorFilter } from '../../api/schema.ts'
import { useOperation } from '../../api/use-operation.ts'
import { type ActorKind, kinds, kindTerms } from '../../parts/actor-terms.ts'
import { Behind } from '../../parts/behind.tsx'
import { Loaded } from '../../parts/loaded.tsx'
import { NarrowForm } from '../../parts/narrow.tsx'
import styles from '../../parts/register.module.css'
import { countryName } from '../../parts/terms.ts'
import { useTitle } from '../../parts/title.ts'
import { ActorTable } from './actor-table.tsx'
import { ActorListDocument, type ActorListQuery, ActorsNamedDocument } from './operations.ts'
import { Silent } from './silent.tsx'

const route = getRouteApi('/actors')

/** How many speakers come at a time, and the most that are counted. */
const step = 50
const most = 1_000

/** Everybody who speaks or is spoken about, those who speak most first. */
export function Actors() {
  useTitle('Actors')
  const { name, country, kind, shown } = route.useSearch()
  const navigate = route.useNavigate()
  const first = Math.min(Number(shown ?? step), most)
  const words = { words: name ?? '' }
  const named = useOperation(ActorsNamedDocument, words, { pause: !name })
  // What was found for other words is not what these mean.
  const isSearching = name !== undefined && (named.isAsking || named.data === undefined)
  const slugs =
    name && !isSearching
      ? named.data?.search.nodes.flatMap(({ node }) => ('slug' in node && node.slug ? [node.slug] : []))
      : undefined

  const who: ActorFilter = {
    ...(slugs && { slug: slugs }),
    ...(country && { country: [country] }),
    ...(kind && { kind: [kind as ActorKind] }),
  }
  const isNarrowed = Object.keys(who).length > 0
  const silent: ActorFilter = { ...who, not: { statements: {} } }
  const variables = { first, silent, ...(isNarrowed && { speaking: { speaker: who } }) }
  const asked = useOperation(ActorListDocument, variables, { pause: isSearching })

  const list = { operation: ActorListDocument, variables }
  const search = { operation: ActorsNamedDocument, variables: words }
  const questions = [...(name ? [search] : []), ...(isSearching ? [] : [list])]
  return (
    <>
      <h1>Actors</h1>
      <Behind questions={questions} filter={isSearching ? null : isNarrowed ? { speaker: who } : undefined} />
      <NarrowForm
        given={{ name, country, kind } as Partial<Record<'name' | 'country' | 'kind', string>>}
        fields={[
          { name: 'name', label: 'Words of a name or description, in any spelling' },
          { name: 'country', label: 'Country', options: countryOptions(asked.data, country) },
          { name: 'kind', label: 'Kind', options: kinds.map((one) => [one, kindTerms[one]] as const) },
        ]}
        onChange={(search) => void navigate({ search })}
      />
      <Loaded
        asked={
          name && named.error ? { ...named, data: undefined } : { ...asked, isAsking: asked.isAsking || isSearching }
        }
      >
        {({ speaking, silent: others }) => {
          // Who speaks together with somebody of the country is counted, too, and is not asked for.
          const rows = speaking.flatMap(({ speaker, statements }) =>
            speaker && fits(speaker, who) ? [{ actor: speaker, statements }] : [],
          )
          if (rows.length + others.nodes.length === 0)
            return (
              <p>
                {isNarrowed
                  ? 'No actor is such a one. Look for other words, or show all.'
                  : 'The corpus has no actors yet.'}
              </p>
            )
          return (
            <>
              {rows.length > 0 && <ActorTable caption="Those who speak, the most statements first" rows={rows} />}
              {speaking.length === first && first < most && (
                <p>
                  <button
                    type="button"
                    onClick={() =>
                      void navigate({
                        search: (now) => ({ ...now, shown: String(first + step) }),
                        replace: true,
                        resetScroll: false,
                      })
                    }
                  >
                    More ({rows.length} are shown)
                  </button>
                </p>
              )}
              {speaking.length === most && (
                <p className={styles['count']}>
                  These are the {most} who say most. Whoever says less is found by name, country or kind.
                </p>
              )}
              {others.nodes.length > 0 && <Silent page={others} filter={silent} />}
            </>
          )
        }}
      </Loaded>
    </>
  )
}

const fits = (actor: { slug: string; country: string | null; kind: ActorKind }, who: ActorFilter): boolean =>
  (who.country?.includes(actor.country ?? '') ?? true) &&
  (who.kind?.includes(actor.kind) ?? true) &&
  (who.slug?.includes(actor.slug) ?? true)

/** The countries that speak, and those that are spoken about as states, by name. */
function countryOptions(data: ActorListQuery | undefined, given: string | undefined) {
  const codes = new Set([
    ...(given ? [given] : []),
    ...(data?.speakerCountries.flatMap(({ speakerCountry }) => speakerCountry ?? []) ?? []),
    ...(data?.states.nodes.flatMap(({ country }) => country ?? []) ?? []),
  ])
  return [...codes]
    .map((code) => [code, countryName(code)] as const)
    .sort(([, one], [, other]) => one.localeCompare(other, 'en'))
}
