import { Prisma } from './generated/client/client.ts'
import { snakeCase, type Table } from './table.ts'

/** That a row under an alias is the one with a key, as SQL. */
export function keyIs({ key, fields }: Table, alias: string, values: readonly (string | number)[]): Prisma.Sql {
  const parts = key.map((name, index) => {
    const type = Prisma.raw(fields.get(name)?.type === 'Int' ? 'int' : 'uuid')
    return Prisma.sql`${Prisma.raw(`${alias}."${snakeCase(name)}"`)} = ${values[index]}::${type}`
  })
  return Prisma.join(parts, ' AND ')
}
