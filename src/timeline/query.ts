import type { GraphQLResolveInfo } from 'graphql'
import { builder } from '../builder.ts'
import { Prisma } from '../database/generated/client/client.ts'
import { BadUserInput } from '../error.ts'
import { bucketKey, bucketOf, nextDay, tooRough, undated } from '../shared/bucket.ts'
import { chosenStatements } from '../shared/chosen.ts'
import { type Counts, countFields, noCounts } from '../shared/counts.ts'
import { enumType } from '../shared/enum.ts'
import { firstArgument, firstOf, statementsArgument } from '../shared/groups.ts'
import { counted, joined, measures } from '../shared/measure.ts'
import { selectsDeep } from '../shared/selection.ts'

type Size = 'DAY' | 'WEEK' | 'MONTH'

const size = enumType<Size>('TimelineBy', 'How long the steps of a timeline are.', {
  DAY: 'Days.',
  WEEK: 'Weeks by ISO 8601, from Monday to Sunday.',
  MONTH: 'Months.',
})

interface Step extends Counts {
  key: string
  size: Size
}

interface Timeline {
  filter: unknown
  by: Size
  steps: Step[]
  tooRough: Counts
  undated: Counts
  statements: number
}

const counts = builder.objectRef<Counts>('Counts').implement({
  description: 'How many there are of each.',
  fields: countFields,
})

const step = builder.objectRef<Step>('TimelineBucket').implement({
  description: 'One step of a timeline, with what was said in it for certain.',
  fields: (t) => ({
    label: t.string({
      description: '`2022-03-13`, `2022-W10` or `2022-03`.',
      resolve: ({ size, key }) => bucketOf(size, key).label as string,
    }),
    from: t.field({
      type: 'Date',
      description: 'Its first day.',
      resolve: ({ size, key }) => bucketOf(size, key).from as Date,
    }),
    to: t.field({
      type: 'Date',
      description: 'Its last day.',
      resolve: ({ size, key }) => bucketOf(size, key).to as Date,
    }),
    ...countFields(t),
  }),
})

/** What is dated alike, and too roughly for a step. */
interface Range {
  earliest: string | null
  latest: string | null
  statements: number
}

const dayOf = (text: string | null) => (text === null ? null : new Date(`${text}T00:00:00Z`))

const range = builder.objectRef<Range>('TimelineRange').implement({
  description: 'The days between which something was said, where they do not lie in one step.',
  fields: (t) => ({
    earliest: t.field({
      type: 'Date',
      nullable: true,
      description: 'The first day that it may be; null where that is open.',
      resolve: ({ earliest }) => dayOf(earliest),
    }),
    latest: t.field({
      type: 'Date',
      nullable: true,
      description: 'The last day that it may be; null where that is open.',
      resolve: ({ latest }) => dayOf(latest),
    }),
    statements: t.exposeInt('statements', { description: 'How many statements have exactly this date.' }),
  }),
})

const timeline = builder.objectRef<Timeline>('Timeline').implement({
  description: 'Statements in steps of time. What has no date, or one too rough for a step, is counted apart.',
  fields: (t) => ({
    buckets: t.expose('steps', {
      type: [step],
      extensions: { usual: 60 },
      description: 'Every step from the first with a statement to the last, those with none between them too.',
    }),
    tooRough: t.expose('tooRough', {
      type: counts,
      description: 'What has a date that does not lie in one step for certain.',
    }),
    ranges: t.field({
      type: [range],
      extensions: { usual: 60 },
      description: 'The dates of what is `tooRough`, the most frequent first.',
      args: { first: t.arg.int(firstArgument('ranges', 'the most frequent first')) },
      resolve: async ({ filter, by }, { first }, { batch, limits }) => {
        const most = firstOf(first, 'ranges', limits)
        const ranges = await batch.rows<Range>(
          Prisma.sql`SELECT said_earliest AS earliest, said_latest AS latest, count(*) AS statements
            FROM (${chosenStatements({ filter })}) AS s WHERE ${bucketKey(by, 's')} = ${tooRough}::date
            GROUP BY 1, 2 ORDER BY 3 DESC, 1 NULLS FIRST, 2 NULLS LAST LIMIT ${most + 1}`,
        )
        if (typeof first !== 'number' && ranges.length > most)
          throw new BadUserInput(`There are more than ${most} ranges. Narrow the filter, or take the \`first\` ones.`, {
            extensions: { limit: 'groups', value: most },
          })
        return ranges.slice(0, most)
      },
    }),
    undated: t.expose('undated', { type: counts, description: 'What has no date at all.' }),
    statements: t.exposeInt('statements', { description: 'How many statements there are altogether.' }),
  }),
})

builder.queryField('timeline', (t) =>
  t.field({
    type: timeline,
    description: 'When statements were made, in steps without gaps.',
    args: {
      filter: t.arg(statementsArgument),
      by: t.arg({ type: size, required: true, defaultValue: 'DAY', description: 'How long the steps are.' }),
    },
    resolve: async (_root, { filter, by }, { batch, limits }, info: GraphQLResolveInfo): Promise<Timeline> => {
      const all = (Object.keys(measures) as (keyof typeof measures)[]).filter(
        (one) => one === 'STATEMENTS' || selectsDeep(info, measures[one].column),
      )
      const joins = all.flatMap((one) => measures[one].join ?? [])
      const rows = await batch.rows<Counts & { key: string }>(
        Prisma.sql`SELECT ${bucketKey(by, 's')} AS key, ${counted(all, joins)} FROM (${chosenStatements({ filter })}) AS s
          ${joined(joins)} GROUP BY 1 ORDER BY 1`,
      )
      const byKey = new Map(rows.map((row) => [row.key, row]))
      return {
        filter,
        by,
        steps: withoutGaps(
          by,
          [...byKey.keys()].filter((key) => key !== tooRough && key !== undated),
          limits.groups,
        ).map((key) => ({ ...noCounts, ...byKey.get(key), key, size: by })),
        tooRough: { ...noCounts, ...byKey.get(tooRough) },
        undated: { ...noCounts, ...byKey.get(undated) },
        statements: rows.reduce((sum, row) => sum + row.statements, 0),
      }
    },
  }),
)

/** The first days of all steps from the first to the last of `keys`, which are in order. */
function withoutGaps(by: Size, keys: string[], most: number): string[] {
  const [first] = keys
  const last = keys.at(-1)
  if (first === undefined || last === undefined) return []
  const days: string[] = []
  for (let day = first; day <= last; ) {
    if (days.length === most)
      throw new BadUserInput(
        `From ${bucketOf(by, first).label} to ${bucketOf(by, last).label} there are more than ${most} steps. Take longer ones with \`by\`, or a shorter time with \`saidOn\`.`,
        { extensions: { limit: 'groups', value: most } },
      )
    days.push(day)
    day = nextDay(by, new Date(`${day}T00:00:00Z`))
      .toISOString()
      .slice(0, 10)
  }
  return days
}
