import { articlesWithAll } from '../database/articles-with-all.ts'
import { condition, conditionRowByRow, partsOf, type Where } from '../database/condition.ts'
import { Prisma } from '../database/generated/client/client.ts'
import { relationOf, type Table } from '../database/table.ts'
import { limitSql } from './limit.ts'
import { quoted, selectedSql } from './rows.ts'

/**
 * Rows among which all are that fit a condition, if these are few: those that have the words that are asked for, or lead
 * to some that do. What nobody said is then looked up in an index of words, and not in every statement there is.
 */
export interface Few {
  /** The tables that a statement about them begins with. */
  tables: Prisma.Sql
  /** That they are few; where they are more, nothing is known of them. */
  areFew: Prisma.Sql
  /** That a row under an alias is one of them. */
  isOne(alias: string): Prisma.Sql
  /** That it fits, each looked at for itself. */
  fits(alias: string): Prisma.Sql
}

/** Among more rows, the first that fit are soon met in the order of any list. */
const most = 1_000

/** Undefined where a condition does not depend on words. */
export function fewOf(table: Table, where: Where): Few | undefined {
  const tables: Prisma.Sql[] = []
  const few = addTable(tables, table, table.key, where)
  if (!few) return undefined
  const counts = tables.map((_, index) => `(SELECT count(*) FROM few${index}) <= ${most}`)
  return {
    tables: Prisma.join(tables),
    areFew: Prisma.raw(`(${counts.join(' AND ')})`),
    isOne: (alias) => isIn(alias, table.key, few),
    fits: (alias) => conditionRowByRow(table.model, where, alias),
  }
}

/** Adds the table of all rows that have words, or lead to some: the columns of each. Gives its name. */
function addTable(tables: Prisma.Sql[], table: Table, columns: string[], where: Where): Prisma.Sql | undefined {
  const holds = holdsOf(tables, table, where)
  if (!holds) return undefined
  const name = Prisma.raw(`few${tables.length}`)
  const from = Prisma.raw(`"${table.name}" AS f`)
  const rows = articlesOf(table, where) ?? Prisma.sql`SELECT ${selectedSql(columns, 'f')} FROM ${from} WHERE ${holds}`
  tables.push(Prisma.sql`${name} AS MATERIALIZED (${rows} ${limitSql(most + 1)})`)
  return name
}

/** That a row has words, or leads to some; undefined where it need not. */
function holdsOf(tables: Prisma.Sql[], table: Table, where: Where): Prisma.Sql | undefined {
  const parts = partsOf(where)
  const own = parts.flatMap(wordsOf)
  if (own.length > 0) return condition(table.model, { AND: own }, 'f')
  for (const [key, value] of parts) {
    if (table.fields.get(key)?.kind !== 'object') continue
    // Of those that none may be, nothing is known.
    const { some, is = some, none, ...itself } = value as { some?: Where; is?: Where; none?: Where }
    const { other, join } = relationOf(table, key)
    const [ours, theirs] = [join.map(([ours]) => ours), join.map(([, theirs]) => theirs)]
    const below = addTable(tables, other, theirs, is ?? itself)
    if (below) return isIn('f', ours, below)
  }
  return undefined
}

/** What of a part of a condition asks for words of the row itself. */
function wordsOf([key, value]: [string, unknown]): Where[] {
  if (key === 'terms') return 'hasSome' in (value as object) ? [{ terms: value }] : []
  if (key !== 'OR') return []
  const ways = (value as Where[]).map((way) => partsOf(way).flatMap(wordsOf))
  return ways.length > 0 && ways.every((words) => words.length > 0) ? [{ OR: ways.map((AND) => ({ AND })) }] : []
}

/** The ids of articles with words; undefined of any other table, and of choices between words that are no language's. */
function articlesOf({ model }: Table, where: Where): Prisma.Sql | undefined {
  const [words] = model === 'Article' ? partsOf(where).flatMap(wordsOf) : []
  const ways = ((words?.['OR'] ?? []) as { AND: { terms?: { hasSome: string[] } }[] }[]).map(({ AND }) =>
    AND.map(({ terms }) => terms?.hasSome),
  )
  if (ways.length === 0 || !ways.every((way) => way.every((terms) => terms !== undefined))) return undefined
  return Prisma.join(
    ways.map((way) => Prisma.sql`(${articlesWithAll(way as string[][])})`),
    ' UNION ALL ',
  )
}

const isIn = (alias: string, columns: string[], name: Prisma.Sql) =>
  Prisma.sql`(${Prisma.raw(columns.map((column) => `${alias}.${quoted(column)}`).join(', '))}) IN (SELECT * FROM ${name})`
