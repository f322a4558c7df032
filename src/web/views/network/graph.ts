import { countryName } from '../../parts/terms.ts'
import type { NetworkQuery } from './operations.ts'
import type { Order } from './search.ts'

type Given = NetworkQuery['network']
export type Stances = Given['edges'][number]['stances']

/** The key of what belongs to no country, such as NATO. */
export const noCountry = 'none'

export interface Node {
  /** A slug, or a country's code. */
  key: string
  name: string
  isUnnamed: boolean
  /** In how many statements it speaks about anybody, and in how many it is spoken about. */
  says: number
  isAbout: number
}

/** What the stances of an edge come to. */
export type Balance = 'favor' | 'against' | 'between'

export interface Edge {
  /** The keys of its ends with `>` between them. */
  key: string
  from: Node
  to: Node
  statements: number
  stances: Stances
  balance: Balance
}

export interface Graph {
  nodes: Node[]
  /** The most frequent first. */
  edges: Edge[]
}

interface End {
  country: string | null
  actor: { slug: string } | null
}

const keyOf = ({ country, actor }: End) => actor?.slug ?? country ?? noCountry

/** How much more of one stance than of the other there must be, as a share of all, for an edge to be called so. */
const clear = 1 / 3

export function balanceOf({ favor, against, neutral, mixed, unclear }: Stances): Balance {
  const all = favor + against + neutral + mixed + unclear
  const balance = all === 0 ? 0 : (favor - against) / all
  return balance > clear ? 'favor' : balance < -clear ? 'against' : 'between'
}

export function graphOf({ nodes: given, edges: pairs }: Given): Graph {
  const nodes = given.map(
    (node): Node => ({
      key: keyOf(node),
      name: node.actor?.name ?? (node.country ? countryName(node.country) : 'Of no country'),
      isUnnamed: node.actor?.kind === 'UNNAMED',
      says: node.says,
      isAbout: node.isAbout,
    }),
  )
  const byKey = new Map(nodes.map((node) => [node.key, node]))
  const edges = pairs.flatMap(({ from, to, statements, stances }): Edge[] => {
    const [speaker, target] = [byKey.get(keyOf(from)), byKey.get(keyOf(to))]
    if (!speaker || !target) return []
    const key = `${speaker.key}>${target.key}`
    return [{ key, from: speaker, to: target, statements, stances, balance: balanceOf(stances) }]
  })
  return { nodes, edges }
}

/** The edges in the order of a table; what is equal in it stays with the most frequent first. */
export function inOrder(edges: readonly Edge[], order: Order): Edge[] {
  if (order === 'statements') return [...edges]
  const number = (edge: Edge) => (order === 'from' || order === 'about' ? 0 : edge.stances[order])
  return edges.toSorted((a, b) => {
    if (order === 'from') return a.from.name.localeCompare(b.from.name, 'en')
    if (order === 'about') return a.to.name.localeCompare(b.to.name, 'en')
    return number(b) - number(a)
  })
}

export const balanceTerms: Record<Balance, string> = {
  favor: 'rather in favor',
  against: 'rather against',
  between: 'neither, both or unclear',
}
