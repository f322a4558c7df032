import { builder } from '../builder.ts'
import type { Context } from '../context.ts'
import { Prisma } from '../database/generated/client/client.ts'
import { type Chosen, chosenStatements } from '../shared/chosen.ts'
import { type Counts, countFields, noCounts } from '../shared/counts.ts'
import { statementsArgument } from '../shared/groups.ts'
import { hangings } from '../shared/hanging.ts'
import { hungRows } from '../shared/hung-rows.ts'
import { counted, joined, type Measure, measures } from '../shared/measure.ts'
import { selects } from '../shared/selection.ts'

interface Tally extends Counts {
  parent: string
  first: string | null
  last: string | null
  rank?: number | null
}

const date = (day: string | null) => (day === null ? null : new Date(`${day}T00:00:00Z`))

const tally = builder.objectRef<Tally>('Tally').implement({
  description: 'What the statements that hang on an object come to.',
  fields: (t) => ({
    ...countFields(t),
    first: t.field({
      type: 'Date',
      nullable: true,
      description: 'The first day on which one of them may have been said; null where none has a date.',
      resolve: ({ first }) => date(first),
    }),
    last: t.field({
      type: 'Date',
      nullable: true,
      description: 'The last day on which one of them may have been said; null where none has a date.',
      resolve: ({ last }) => date(last),
    }),
    rank: t.int({
      nullable: true,
      description:
        'The place among all objects of its type by the number of statements, from 1; equals share one. Null where there are none.',
      resolve: ({ rank }) => rank ?? null,
    }),
  }),
})

function tallyQuery(chosen: Chosen, wanted: readonly Measure[], ranked: boolean): Prisma.Sql {
  const joins = wanted.flatMap((one) => measures[one].join ?? [])
  const columns = Prisma.sql`s.parent, ${counted(wanted, joins)}, min(s.said_earliest) AS first, max(s.said_latest) AS last`
  const own = Prisma.sql`SELECT ${columns} FROM (${chosenStatements(chosen)}) AS s ${joined(joins, chosen.on?.hanging)} GROUP BY s.parent`
  if (!ranked || !chosen.on) return own
  const all: Chosen = { filter: chosen.filter, on: { hanging: chosen.on.hanging } }
  return Prisma.sql`WITH own AS (${own}),
    ranked AS (SELECT parent, (rank() OVER (ORDER BY count(*) DESC))::int AS rank
      FROM (${chosenStatements(all)}) AS every GROUP BY parent)
    SELECT own.*, ranked.rank FROM own JOIN ranked USING (parent)`
}

for (const hanging of hangings.filter(({ main }) => main))
  builder.prismaObjectField(hanging.noun, 'tally', (t) =>
    t.field({
      type: tally,
      extensions: { weight: 3, tallied: hanging.list },
      description: `How much it comes to: ${hanging.whose}. For groups see \`${hanging.counts}\`.`,
      args: {
        filter: t.arg(statementsArgument),
      },
      select: { id: true } as never,
      resolve: async (parent: { id: string }, { filter }: { filter?: unknown }, context: Context, info: never) => {
        const wanted = (Object.keys(measures) as Measure[]).filter(
          (one) => one === 'STATEMENTS' || selects(info, measures[one].column),
        )
        const ranked = selects(info, 'rank')
        const [row] = await hungRows<Tally>(context, hanging, parent.id, filter, ['tally', wanted, ranked], (chosen) =>
          tallyQuery(chosen, wanted, ranked),
        )
        return { ...noCounts, parent: parent.id, first: null, last: null, ...row }
      },
    } as never),
  )
