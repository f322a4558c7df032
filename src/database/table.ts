import { getDatamodel } from './generated/pothos.ts'

/** A field of a model, as Prisma's generator describes it. */
export interface Field {
  name: string
  type: string
  kind: 'scalar' | 'enum' | 'object' | 'unsupported'
  isList: boolean
  isRequired: boolean
  isId: boolean
  relationName?: string
  /** The fields that hold the key of the other model; empty where the other model holds ours. */
  relationFromFields?: string[]
}

/** How the rows of two tables belong together: pairs of fields that are equal, ours first. */
export type Join = [ours: string, theirs: string][]

interface Model {
  fields: Field[]
  primaryKey: { fields: string[] } | null
}

const { models } = (getDatamodel() as unknown as { datamodel: { models: Record<string, Model> } }).datamodel

/** The table or column of a model or field: `saidAtId` is `said_at_id`. The schema maps every name so. */
export function snakeCase(name: string): string {
  const known = snakeCased.get(name)
  if (known !== undefined) return known
  const made = name.replace(/(?<=[a-z0-9])[A-Z]/g, '_$&').toLowerCase()
  snakeCased.set(name, made)
  return made
}

/** There are no more names than the schema has. */
const snakeCased = new Map<string, string>()

/** A model's table, with what is needed to write SQL about it. */
export interface Table {
  name: string
  /** The model of the Prisma schema. */
  model: string
  /** By field name. */
  fields: Map<string, Field>
  /** The fields that an import writes, in the order of the schema. */
  columns: string[]
  /** The fields of the primary key. */
  key: string[]
}

const tables = new Map(
  Object.entries(models).map(([model, { fields, primaryKey }]): [string, Table] => [
    model,
    {
      name: snakeCase(model),
      model,
      fields: new Map(fields.map((field) => [field.name, field])),
      columns: fields.filter(({ kind }) => kind === 'scalar' || kind === 'enum').map(({ name }) => name),
      key: primaryKey?.fields ?? fields.filter(({ isId }) => isId).map(({ name }) => name),
    },
  ]),
)

/** The table of a model of the Prisma schema. */
export function tableOf(model: string): Table {
  const table = tables.get(model)
  if (!table) throw new Error(`The schema has no model ${model}.`)
  return table
}

interface Relation {
  other: Table
  /** How its rows belong to ours. */
  join: Join
  /** Beside these, columns that are equal in both: all that belongs to a statement has its day. */
  copies: Join
  isList: boolean
  /** Whether each of our rows refers to one of its rows, which is there. */
  isSure: boolean
}

/** The table that a relation leads to. */
export function relationOf(table: Table, name: string): Relation {
  const field = table.fields.get(name)
  if (field?.kind !== 'object') throw new Error(`${table.name} has no relation ${name}.`)
  const other = tableOf(field.type)
  const back = [...other.fields.values()].find(
    (candidate) =>
      candidate.relationName === field.relationName &&
      candidate.name !== (other.name === table.name ? name : undefined),
  )
  const ours = field.relationFromFields ?? []
  const [left, right] = ours.length > 0 ? [ours, other.key] : [table.key, back?.relationFromFields ?? []]
  const join = left.map((from, index): Join[number] => [from, right[index] as string])
  const isOfOneStatement = join.some(([from, to]) => from === statementKey(table) && to === statementKey(other))
  return {
    other,
    join,
    copies: isOfOneStatement
      ? dayFields.filter((day) => [table, other].every(({ fields }) => fields.has(day))).map((day) => [day, day])
      : [],
    isList: field.isList,
    isSure: ours.length > 0 && ours.every((one) => table.fields.get(one)?.isRequired),
  }
}

/** The field by which a row belongs to a statement. */
const statementKey = ({ model }: Table) => (model === 'Statement' ? 'id' : 'statementId')

/** The fields of a row's day, by which lists are in order; all that belongs to a statement has them of it. */
export const dayFields = ['undated', 'sortDay'] as const
