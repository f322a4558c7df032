import { builder } from '../builder.ts'
import { Prisma } from '../database/generated/client/client.ts'
import { BadUserInput } from '../error.ts'
import { type Measure, measures } from '../shared/measure.ts'

interface Range {
  min?: number | null | undefined
  max?: number | null | undefined
}

export type Having = { [field in 'statements' | 'mentions' | 'articles' | 'speakers']?: Range | null | undefined }

const range = builder.inputRef<Range>('CountRange').implement({
  description: 'How many there may be, both ends included.',
  fields: (t) => ({
    min: t.int({ description: 'At least so many.' }),
    max: t.int({ description: 'At most so many.' }),
  }),
})

export const having = builder.inputRef<Having>('StatementCountHaving').implement({
  description: 'Which groups: those that have so many. All that is given must hold.',
  fields: (t) => ({
    statements: t.field({ type: range, description: 'So many statements.' }),
    mentions: t.field({ type: range, description: 'So many mentions.' }),
    articles: t.field({ type: range, description: 'So many articles.' }),
    speakers: t.field({ type: range, description: 'So many speakers.' }),
  }),
})

/** The measures that a condition on groups asks for. */
export const measuresOf = (wanted: Having): Measure[] =>
  (Object.keys(measures) as Measure[]).filter((one) => wanted[measures[one].column as keyof Having])

/** The condition on the rows of groups. */
export function havingSql(wanted: Having): Prisma.Sql {
  const parts = measuresOf(wanted).flatMap((one) => {
    const { column } = measures[one]
    const { min, max } = wanted[column as keyof Having] ?? {}
    if (typeof min === 'number' && typeof max === 'number' && max < min)
      throw new BadUserInput(
        `having.${column}: no group has at least ${min} and at most ${max}. Exchange them, or leave one out.`,
      )
    return [
      ...(typeof min === 'number' ? [Prisma.sql`${Prisma.raw(column)} >= ${min}::int`] : []),
      ...(typeof max === 'number' ? [Prisma.sql`${Prisma.raw(column)} <= ${max}::int`] : []),
    ]
  })
  return parts.length === 0 ? Prisma.sql`TRUE` : Prisma.join(parts, ' AND ')
}
