import type { FieldNode, GraphQLObjectType } from 'graphql'
import { condition } from '../database/condition.ts'
import { Prisma } from '../database/generated/client/client.ts'
import { tableOf } from '../database/table.ts'
import type { Selected } from './collect.ts'
import { type Complete, objectType, type Row } from './complete.ts'
import { type Asked, argumentsOf, extensionsOf, type Root } from './field.ts'
import { readList } from './list.ts'
import { readObject } from './object.ts'
import { type Request, type Run, Unanswerable } from './request.ts'
import { Aliases, Rows } from './rows.ts'

/** What of a request one SQL statement answers. */
export interface Answer {
  /** The fields at the root that it answers, by their names in the answer. */
  keys: string[]
  sql: Prisma.Sql[]
  /** Whether the database may keep the plan of the statement. */
  isPlanKept: boolean
  /** The values of the fields, of what the database gave for each. */
  complete(values: unknown[], run: Run): unknown[]
}

/** Reads what of a request can be answered in one SQL statement: fields over rows, and all that hangs on these. */
export function readAnswer(query: GraphQLObjectType, selected: Selected, request: Request): Answer {
  const fields: { key: string; rows: Rows; complete: Complete }[] = []
  const aliases = new Aliases()
  for (const [key, nodes] of selected) {
    const field = query.getFields()[(nodes[0] as FieldNode).name.value]
    const root = field && extensionsOf(field).root
    if (!root) continue
    // One row that is always there, on which the field's rows hang.
    const rows = new Rows(noTable, aliases)
    try {
      const asked = { field, parent: query, nodes }
      fields.push({
        key,
        rows,
        complete: root.orderBy ? readRootList(rows, asked, root, request) : readRootObject(rows, asked, root, request),
      })
    } catch (error) {
      if (!(error instanceof Unanswerable)) throw error
    }
  }
  return {
    keys: fields.map(({ key }) => key),
    sql: fields.map(({ rows }) => rows.json),
    isPlanKept: aliases.isPlanKept,
    complete: (values, run) => fields.map(({ complete }, index) => complete(values[index] as Row, run)),
  }
}

const noTable = { name: '', model: '', fields: new Map(), columns: [], key: [] }

function readRootList(rows: Rows, asked: Asked, { where, orderBy }: Root, request: Request): Complete {
  const args = argumentsOf(asked, request)
  const source = { where: where(args), orderBy: orderBy?.(args) ?? [] }
  return readList(rows, asked, request, source, readObject)
}

function readRootObject(rows: Rows, asked: Asked, { model, where }: Root, request: Request): Complete {
  const child = new Rows(tableOf(model), rows.aliases, true)
  const complete = readObject(child, objectType(asked.field.type), asked.nodes, request)
  const fits = condition(model, where(argumentsOf(asked, request)), child.alias)
  // Two, because what a name means is an error where it means several.
  const found = Prisma.sql`SELECT ${child.json} AS found FROM ${child.from} WHERE ${fits} LIMIT 2`
  const place = rows.add(Prisma.sql`(SELECT json_agg(found) FROM (${found}) AS f)`)
  return (row, run) => {
    const [found, another] = (row[place] as Row[] | null) ?? []
    if (another) throw new Unanswerable('There are several.')
    return found ? complete(found, run) : null
  }
}
