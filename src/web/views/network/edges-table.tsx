import { Link } from '@tanstack/react-router'
import { useDeferredValue, useMemo } from 'react'
import { changed } from '../../selection/changed.ts'
import { type Edge, type Graph, inOrder, type Node, noCountry } from './graph.ts'
import styles from './network.module.css'
import { type Level, type NetworkSearch, type Order, orders } from './search.ts'

interface Properties {
  graph: Graph
  level: Level
  search: NetworkSearch
}

const titles: Record<Order, string> = {
  from: 'Who speaks',
  about: 'about whom',
  statements: 'Statements',
  favor: 'in favor',
  against: 'against',
  neutral: 'neutral',
  mixed: 'mixed',
  unclear: 'unclear',
}

const none: Edge[] = []
const stanceColumns = ['favor', 'against', 'neutral', 'mixed', 'unclear'] as const
const columns = ['from', 'about', 'statements', ...stanceColumns] as const
const isWords = (order: Order) => order === 'from' || order === 'about'

/** Every edge of the picture as a row: all that can be done there with a pointer can be done here with the keyboard. */
export function EdgesTable({ graph, level, search }: Properties) {
  const order = search.order ?? 'statements'
  const ordered = useMemo(() => inOrder(graph.edges, order), [graph.edges, order])
  // Hundreds of rows are made bit by bit, behind the picture, and the page answers meanwhile.
  const edges = useDeferredValue(ordered, none)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be scrolled with the keyboard, too.
    <section className={styles['scrolled']} aria-label="Who speaks about whom, as a table" tabIndex={0}>
      <table>
        <thead>
          <tr>
            {columns.map((column) => (
              <th
                key={column}
                scope="col"
                className={isWords(column) ? undefined : styles['number']}
                aria-sort={column !== order ? undefined : isWords(column) ? 'ascending' : 'descending'}
              >
                <Link
                  to="/network"
                  search={changed(search, {
                    order: column === 'statements' ? undefined : orders.find((one) => one === column),
                  })}
                  resetScroll={false}
                  replace
                  title={`Order by: ${titles[column]}`}
                >
                  {titles[column]}
                  {column === order && <span aria-hidden="true">{isWords(column) ? ' ▴' : ' ▾'}</span>}
                </Link>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {edges.map(({ key, from, to, statements, stances }) => (
            <tr key={key} aria-current={key === search.chosen ? 'true' : undefined}>
              <td>
                <NodeLink node={from} level={level} search={search} />
              </td>
              <td>
                <NodeLink node={to} level={level} search={search} />
              </td>
              <td className={styles['number']}>
                <Link
                  to="/network"
                  search={{ ...search, chosen: key }}
                  resetScroll={false}
                  aria-label={`${statements} statements: look at them`}
                >
                  {statements.toLocaleString('en')}
                </Link>
              </td>
              {stanceColumns.map((stance) => (
                <td key={stance} className={styles['number']}>
                  {stances[stance] > 0 && stances[stance].toLocaleString('en')}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** Where a node leads: a country to those who speak there, an actor to its edges. */
export const nodeSearch = (search: NetworkSearch, level: Level, key: string): NetworkSearch =>
  level === 'COUNTRY' && key !== noCountry
    ? changed(search, { level: 'ACTOR', country: [key], chosen: undefined })
    : { ...search, chosen: key }

function NodeLink({ node, level, search }: { node: Node; level: Level; search: NetworkSearch }) {
  return (
    <Link
      to="/network"
      search={nodeSearch(search, level, node.key)}
      resetScroll={false}
      className={node.isUnnamed ? 'unnamed' : undefined}
    >
      {node.name}
    </Link>
  )
}
