import { getDatamodel } from './generated/pothos.ts'

/** A field of a model, as Prisma's generator describes it. */
interface Field {
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

interface Model {
  fields: Field[]
  primaryKey: { fields: string[] } | null
}

const { models } = (getDatamodel() as unknown as { datamodel: { models: Record<string, Model> } }).datamodel

/** The table or column of a model or field: `saidAtId` is `said_at_id`. The schema maps every name so. */
export function snakeCase(name: string): string {
  return name.replace(/(?<=[a-z0-9])[A-Z]/g, '_$&').toLowerCase()
}

/** A model's table, with what is needed to write SQL about it. */
export interface Table {
  name: string
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
