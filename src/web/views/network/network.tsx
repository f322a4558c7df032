import { getRouteApi, Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import { useOperation } from '../../api/use-operation.ts'
import { Behind } from '../../parts/behind.tsx'
import { useTitle } from '../../parts/title.ts'
import { changed } from '../../selection/changed.ts'
import { filterOf } from '../../selection/filter.ts'
import { NothingFits } from '../../selection/nothing-fits.tsx'
import { Selected } from '../../selection/selected.tsx'
import { Selecting } from '../../selection/selecting.tsx'
import type { Selection } from '../../selection/selection.ts'
import { facetsQuestion } from '../../selection/use-facets.ts'
import { EdgesTable, nodeSearch } from './edges-table.tsx'
import { graphOf } from './graph.ts'
import { Legend } from './legend.tsx'
import { LookedAt } from './looked-at.tsx'
import styles from './network.module.css'
import { NetworkDocument, type NetworkQuery, type NetworkQueryVariables } from './operations.ts'
import { Picture } from './picture.tsx'
import type { Level, NetworkSearch } from './search.ts'
import { Ways } from './ways.tsx'

const route = getRouteApi('/network')

/** Who speaks about whom, with which stance: countries, and the actors in them. */
export function Network() {
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const { level: at, first: most, chosen, order, ...selection } = search
  const ways = changed<NetworkSearch>({}, { level: at, first: most, chosen, order })
  const [level, first] = [at ?? 'COUNTRY', most ?? '50'] as const
  const filter = filterOf(selection)
  const variables: NetworkQueryVariables = { level, first: Number(first), ...(filter && { filter }) }
  const asked = useOperation(NetworkDocument, variables)
  useTitle(level === 'COUNTRY' ? 'Network of countries' : 'Network of actors')
  return (
    <>
      <h1>Who speaks about whom</h1>
      <Behind questions={[{ operation: NetworkDocument, variables }, facetsQuestion(selection)]} filter={filter} />
      <Selecting
        selection={selection}
        // What was looked at may not be there any more.
        onChange={(next, replace) =>
          navigate({ search: { ...next, ...changed(ways, { chosen: undefined }) }, replace, resetScroll: false })
        }
        ready={asked.data !== undefined && !asked.isAsking}
        failed={asked.error !== undefined}
      >
        <Ways search={search} level={level} first={first} />
        <Selected asked={asked}>
          {({ network }) => (
            <Shown network={network} search={search} selection={selection} level={level} first={first} />
          )}
        </Selected>
      </Selecting>
    </>
  )
}

const statementsWords = (number: number) =>
  `${number.toLocaleString('en')} ${number === 1 ? 'statement' : 'statements'}`

interface Properties {
  network: NetworkQuery['network']
  search: NetworkSearch
  selection: Selection
  level: Level
  first: string
}

function Shown({ network, search, selection, level, first }: Properties) {
  const navigate = route.useNavigate()
  const graph = useMemo(() => graphOf(network), [network])
  const { statements, withoutTarget } = network
  const number = (count: number) => count.toLocaleString('en')
  if (statements + withoutTarget === 0) return <NothingFits />
  if (graph.edges.length === 0)
    return (
      <>
        <h2>{statementsWords(withoutTarget)}</h2>
        <p role="status">
          {withoutTarget === 1 ? 'It is about events alone' : 'All are about events alone'}, and nobody is spoken about.{' '}
          <Link to="/" search={selection}>
            Read {withoutTarget === 1 ? 'it' : 'them'}
          </Link>
          , or take a filter away.
        </p>
      </>
    )
  const isCut = graph.edges.length === Number(first)
  return (
    <>
      <h2>{statementsWords(statements + withoutTarget)}</h2>
      <p role="status" className={styles['status']}>
        {number(statements)} {statements === 1 ? 'is' : 'are'} about an actor
        {withoutTarget > 0 && <>, {number(withoutTarget)} about none</>}.{' '}
        {isCut
          ? `The ${number(graph.edges.length)} most frequent pairs are shown.`
          : `All ${number(graph.edges.length)} pairs are shown.`}{' '}
        <Link to="/" search={selection}>
          Read {statements + withoutTarget === 1 ? 'it' : 'all'}
        </Link>
        {level === 'ACTOR' && (
          <>
            {' '}
            or go up to{' '}
            <Link to="/network" search={changed(search, { level: undefined, country: undefined, chosen: undefined })}>
              countries
            </Link>
          </>
        )}
      </p>
      <Legend />
      <Picture
        graph={graph}
        chosen={search.chosen}
        choose={(key) => {
          const isNode = graph.nodes.some((node) => node.key === key)
          const next = key && isNode ? nodeSearch(search, level, key) : changed(search, { chosen: key })
          if (key !== search.chosen) navigate({ search: next, resetScroll: false })
        }}
      />
      <LookedAt graph={graph} level={level} search={search} selection={selection} />
      <h2>The same as a table</h2>
      <EdgesTable graph={graph} level={level} search={search} />
    </>
  )
}
