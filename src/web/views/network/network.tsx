import { getRouteApi, Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import { useOperation } from '../../api/use-operation.ts'
import { Behind } from '../../parts/behind.tsx'
import { Loaded } from '../../parts/loaded.tsx'
import { useTitle } from '../../parts/title.ts'
import { changed } from '../../selection/changed.ts'
import { filterOf } from '../../selection/filter.ts'
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
      >
        <Ways search={search} level={level} first={first} />
        <Loaded asked={asked}>
          {({ network }) => (
            <Shown network={network} search={search} selection={selection} level={level} first={first} />
          )}
        </Loaded>
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
  if (graph.edges.length === 0)
    return (
      <>
        <p role="status">
          {withoutTarget === 0
            ? 'No statement fits.'
            : `${number(withoutTarget)} statements fit, and none of them is about an actor.`}
        </p>
        <p>
          Take a filter away, or begin with{' '}
          <Link to="/network" search={{}}>
            the network of all statements
          </Link>
          .
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
