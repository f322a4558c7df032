import { formatPrismaCursor } from '@pothos/plugin-prisma'
import { type FieldNode, type GraphQLObjectType, getNamedType } from 'graphql'
import { collect, type Selected } from './collect.ts'
import { type Complete, objectType, type ReadObject, type Row } from './complete.ts'
import type { Page, PageArguments } from './page.ts'
import { readRelation } from './relation.ts'
import { type Request, type Run, Unanswerable } from './request.ts'
import type { Rows } from './rows.ts'

/** How the rows of a list lead to its items, and what of them an edge shows. */
export interface Between {
  to: string
  edge?: Record<string, true>
}

/** A page as it was found. */
interface Found {
  rows: Row[]
  total: number | null
  hasNextPage: boolean
  hasPreviousPage: boolean
}

/** Makes the connection of the rows that were found for a page. */
type Items = (rows: Row[], total: number | null, run: Run) => unknown

type Fields<Of> = [key: string, value: (of: Of, run: Run) => unknown][]

const objectOf = <Of>(fields: Fields<Of>, of: Of, run: Run) =>
  Object.fromEntries(fields.map(([key, value]) => [key, value(of, run)]))

/** Reads the items of a list as they are selected, as nodes and as edges. */
export function readItems(
  child: Rows,
  type: GraphQLObjectType,
  selected: Selected,
  between: Between | undefined,
  { take, backwards }: Page,
  args: PageArguments,
  request: Request,
  readObject: ReadObject,
): Items {
  const typeOf = (name: string) => getNamedType(type.getFields()[name]?.type) as GraphQLObjectType
  const item = objectType(typeOf('nodes'))
  const readNode = (nodes: readonly FieldNode[]): Complete => {
    if (!between) return readObject(child, item, nodes, request)
    const { place, read } = readRelation(child, between.to, {}, (rows) => readObject(rows, item, nodes, request))
    return (row, run) => read(row[place] as Row, run)
  }
  const readEdge = (nodes: readonly FieldNode[]): Fields<Row> =>
    [...collect(request, typeOf('edges'), nodes)].map(([key, of]): Fields<Row>[number] => {
      const name = of[0]?.name.value as string
      if (name === '__typename') return [key, () => typeOf('edges').name]
      if (name === 'node') return [key, readNode(of)]
      if (name === 'cursor') return [key, readCursorOf(child)]
      if (!between?.edge?.[name]) throw new Unanswerable(`${typeOf('edges').name}.${name} is for its resolver.`)
      const place = child.column(name)
      return [key, (row) => row[place]]
    })
  const fields = [...selected].map(([key, nodes]): Fields<Found>[number] => {
    switch (nodes[0]?.name.value) {
      case '__typename':
        return [key, () => type.name]
      case 'totalCount':
        return [key, ({ total }) => total]
      case 'nodes': {
        const node = readNode(nodes)
        return [key, ({ rows }, run) => rows.map((row) => node(row, run))]
      }
      case 'edges': {
        const edge = readEdge(nodes)
        return [key, ({ rows }, run) => rows.map((row) => objectOf(edge, row, run))]
      }
      default: {
        const info = readPageInfo(child, typeOf('pageInfo'), nodes, request)
        return [key, (found, run) => objectOf(info, found, run)]
      }
    }
  })
  return (found, total, run) => {
    const full = found.length === take
    const rows = full ? found.slice(0, -1) : found
    if (backwards) rows.reverse()
    const hasNextPage = args.before != null || (!backwards && full)
    const hasPreviousPage = args.after != null || (backwards && full)
    return objectOf(fields, { rows, total, hasNextPage, hasPreviousPage }, run)
  }
}

function readPageInfo(
  child: Rows,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
  request: Request,
): Fields<Found> {
  return [...collect(request, type, nodes)].map(([key, of]): Fields<Found>[number] => {
    const name = of[0]?.name.value
    if (name === '__typename') return [key, () => type.name]
    if (name === 'hasNextPage' || name === 'hasPreviousPage') return [key, (found) => found[name]]
    const cursor = readCursorOf(child)
    const isStart = name === 'startCursor'
    return [key, ({ rows }) => cursor(isStart ? rows[0] : rows.at(-1))]
  })
}

/** A row's cursor, as Pothos makes it; null of no row. */
function readCursorOf(child: Rows): (row: Row | undefined) => string | null {
  const { key } = child.table
  const places = key.map((name) => child.column(name))
  return (row) => {
    if (!row) return null
    const record = Object.fromEntries(key.map((name, index) => [name, row[places[index] as number]]))
    return formatPrismaCursor(record, key.length === 1 ? (key[0] as string) : key)
  }
}
