import { Prisma } from './generated/client/client.ts'
import type { Field } from './table.ts'

/** PostgreSQL does not compare text with these types; Prisma sends the values as text. */
const casts: Record<string, Prisma.Sql> = {
  DateTime: Prisma.raw('::date'),
  Int: Prisma.raw('::int'),
  Boolean: Prisma.raw('::boolean'),
}

function castOf({ name, kind, type }: Field): Prisma.Sql {
  if (kind === 'enum') return Prisma.raw(`::"${type}"`)
  // Every key of the schema is a UUID, but the corpus's own.
  if (type === 'String' && (name === 'id' || name.endsWith('Id'))) return Prisma.raw('::uuid')
  return casts[type] ?? Prisma.empty
}

const operators: Record<string, string> = {
  lt: '<',
  lte: '<=',
  gt: '>',
  gte: '>=',
}

/** That a column has a value, or what operators of Prisma's say of it. */
export function comparison(column: Prisma.Sql, field: Field, value: unknown): Prisma.Sql {
  const cast = castOf(field)
  const one = (given: unknown) => Prisma.sql`${given}${cast}`
  const list = (given: unknown) => Prisma.join((given as unknown[]).map(one))
  if (value === null) return Prisma.sql`${column} IS NULL`
  if (typeof value !== 'object' || value instanceof Date) return Prisma.sql`${column} = ${one(value)}`
  if ('contains' in value && 'mode' in value && value.mode === 'insensitive')
    return Prisma.sql`${column} ILIKE ${`%${value.contains}%`}`
  const parts = Object.entries(value).map(([operator, given]) => {
    if (operator === 'in' && (given as unknown[]).length === 1)
      return Prisma.sql`${column} = ${one((given as unknown[])[0])}`
    if (operator === 'in')
      return (given as unknown[]).length === 0 ? Prisma.sql`FALSE` : Prisma.sql`${column} IN (${list(given)})`
    if (operator === 'hasSome')
      return (given as unknown[]).length === 0 ? Prisma.sql`FALSE` : Prisma.sql`${column} && ARRAY[${list(given)}]`
    if (operator === 'not' && given === null) return Prisma.sql`${column} IS NOT NULL`
    const sign = operators[operator]
    if (sign === undefined) throw new Error(`No filter compiles ${operator}.`)
    return Prisma.sql`${column} ${Prisma.raw(sign)} ${one(given)}`
  })
  return Prisma.join(parts, ' AND ')
}
