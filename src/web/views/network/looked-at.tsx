import { Link } from '@tanstack/react-router'
import type { Selection } from '../../selection/selection.ts'
import { edgeSelection } from './ends.ts'
import { balanceTerms, type Edge, type Graph, type Node, noCountry } from './graph.ts'
import styles from './network.module.css'
import type { Level, NetworkSearch } from './search.ts'
import { StanceCounts } from './stance-counts.tsx'

interface Properties {
  graph: Graph
  level: Level
  search: NetworkSearch
  selection: Selection
}

const statements = (number: number) => `${number.toLocaleString('en')} ${number === 1 ? 'statement' : 'statements'}`

/** What is looked at: a node or an edge, in words, and where it leads. */
export function LookedAt({ graph, level, search, selection }: Properties) {
  const edge = graph.edges.find(({ key }) => key === search.chosen)
  const node = graph.nodes.find(({ key }) => key === search.chosen)
  if (!search.chosen)
    return (
      <p className={styles['hint']}>
        An arrow goes from who speaks to whom it is about. Choose{' '}
        {level === 'COUNTRY' ? 'a country to see who speaks there' : 'an actor to see its arrows'}, or an arrow to see
        its statements.
      </p>
    )
  return (
    <section className={styles['lookedAt']} aria-live="polite">
      {edge && <AnEdge edge={edge} level={level} selection={selection} />}
      {node && <ANode node={node} graph={graph} level={level} search={search} />}
      {!edge && !node && (
        <p>What the address has chosen is not among these {graph.edges.length} most frequent pairs.</p>
      )}
      <p>
        <Link from="/network" to="." search={({ chosen: _, ...rest }: NetworkSearch) => rest} resetScroll={false}>
          Look at all again
        </Link>
      </p>
    </section>
  )
}

function AnEdge({ edge, level, selection }: { edge: Edge; level: Level; selection: Selection }) {
  const read = edgeSelection(selection, edge, level)
  return (
    <>
      <h2>
        {edge.from.name} about {edge.to === edge.from && level === 'COUNTRY' ? 'itself' : edge.to.name}
      </h2>
      <p>
        {statements(edge.statements)}, {balanceTerms[edge.balance]}: <StanceCounts counts={edge.stances} />.
      </p>
      {read ? (
        <p>
          <Link to="/" search={read.selection}>
            Read {edge.statements === 1 ? 'it' : 'them'}
          </Link>
          {read.isWider && ', among others of the same two: an address has room for one choice of each'}
        </p>
      ) : (
        <p>What belongs to no country, such as NATO, cannot be selected by country: look at actors instead.</p>
      )}
    </>
  )
}

function ANode({ node, graph, level, search }: { node: Node; graph: Graph; level: Level; search: NetworkSearch }) {
  const about = graph.edges.filter(({ from }) => from === node)
  const by = graph.edges.filter(({ to }) => to === node)
  return (
    <>
      <h2 className={node.isUnnamed ? 'unnamed' : undefined}>{node.name}</h2>
      <p>
        Speaks about others in {statements(node.says)}, and is spoken about in {node.isAbout.toLocaleString('en')}.{' '}
        {level === 'ACTOR' && (
          <Link to="/actor/$slug" params={{ slug: node.key }}>
            Its whole record
          </Link>
        )}
        {node.key === noCountry && 'These are actors such as NATO, the EU and the UN.'}
      </p>
      <div className={styles['both']}>
        <Ends title="Speaks about" edges={about} end={({ to }) => to} search={search} />
        <Ends title="Is spoken about by" edges={by} end={({ from }) => from} search={search} />
      </div>
    </>
  )
}

/** How many edges of a node are told before the table has the others. */
const mostEnds = 12

interface EndsProperties {
  title: string
  edges: Edge[]
  end: (edge: Edge) => Node
  search: NetworkSearch
}

function Ends({ title, edges, end, search }: EndsProperties) {
  if (edges.length === 0) return null
  return (
    <div>
      <h3>{title}</h3>
      <ul>
        {edges.slice(0, mostEnds).map((edge) => (
          <li key={edge.key}>
            <Link to="/network" search={{ ...search, chosen: edge.key }} resetScroll={false}>
              {end(edge).name}
            </Link>{' '}
            {edge.statements.toLocaleString('en')}
            <small>, {balanceTerms[edge.balance]}</small>
          </li>
        ))}
        {edges.length > mostEnds && <li>and {edges.length - mostEnds} more, in the table</li>}
      </ul>
    </div>
  )
}
