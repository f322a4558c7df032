import { Prisma } from '../database/generated/client/client.ts'
import type { Lookup } from '../text/search-text.ts'
import type { Term } from '../text/term.ts'

/**
 * How well the rows of `alias` fit, from 0 to 1, as SQL. Each word counts whole where it is there itself and
 * half where only a kind of it is (*Wirtschaftssanktionen* for *Sanktionen*); a short text that has them is
 * more about them than a long one. `length` is how many terms a text has for each of its words; `fits` is true where
 * the rows are known to have every word or a kind of it.
 */
export function rankSql(
  lookups: readonly Lookup[],
  alias: string,
  { length = 1, fits = false }: { length?: number; fits?: boolean } = {},
): Prisma.Sql {
  const terms = Prisma.raw(`${alias}.terms`)
  const fit = lookups.map(({ all }) => {
    const words = all.map(({ exact, kinds }) => {
      const less = fits ? Prisma.sql`ELSE 0.5` : Prisma.sql`WHEN ${terms} && ${array(kinds)} THEN 0.5 ELSE 0`
      return Prisma.sql`CASE WHEN ${terms} && ${array(exact)} THEN 1.0 ${less} END`
    })
    return Prisma.sql`(${Prisma.join(words, ' + ')}) / ${all.length}::int`
  })
  const size = Prisma.raw(`cardinality(${alias}.terms) / ${length}`)
  return Prisma.sql`(GREATEST(${Prisma.join(fit)}) / (1 + ln(1 + ${size}) / 10))::float`
}

const array = (terms: readonly Term[]) => Prisma.sql`ARRAY[${Prisma.join(terms.length > 0 ? terms : [''])}]::text[]`
