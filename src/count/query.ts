import type { GraphQLResolveInfo } from 'graphql'
import { builder } from '../builder.ts'
import type { Context } from '../context.ts'
import { BadUserInput } from '../error.ts'
import { enumType } from '../shared/enum.ts'
import { firstArgument, firstOf, statementsArgument } from '../shared/groups.ts'
import { hangings } from '../shared/hanging.ts'
import { hungRows } from '../shared/hung-rows.ts'
import { type Measure, measures } from '../shared/measure.ts'
import { orderDirection } from '../shared/order.ts'
import { selectedOf, selects } from '../shared/selection.ts'
import { type Dimension, dimension } from './dimension.ts'
import { type CountOrderField, type Group, type Grouping, groupsQuery } from './group.ts'
import { type Having, having, measuresOf } from './having.ts'
import { statementCount } from './type.ts'

interface Arguments {
  filter?: unknown
  groupBy: Dimension[]
  having?: Having | null | undefined
  orderBy?: { field: CountOrderField; direction?: 'ASC' | 'DESC' | null | undefined }[] | null | undefined
  first?: number | null | undefined
  shareWithin?: Dimension[] | null | undefined
}

const orderField = enumType<CountOrderField>('StatementCountOrderField', 'What groups can be ordered by.', {
  STATEMENTS: 'The number of statements.',
  MENTIONS: 'The number of mentions.',
  ARTICLES: 'The number of articles.',
  SPEAKERS: 'The number of speakers.',
  KEY: 'The keys, one after the other as in `groupBy`: slugs and words A to Z, days early to late.',
})

const order = builder.inputRef<NonNullable<Arguments['orderBy']>[number]>('StatementCountOrder').implement({
  description: 'One key to order groups by. Groups that are equal in all are in the order of their keys.',
  fields: (t) => ({
    field: t.field({ type: orderField, required: true, description: 'What to order by.' }),
    direction: t.field({ type: orderDirection, defaultValue: 'ASC', description: 'Which way.' }),
  }),
})

const args = (t: Parameters<Parameters<typeof builder.queryFields>[0]>[0]) => ({
  filter: t.arg(statementsArgument),
  groupBy: t.arg({
    type: [dimension],
    required: true,
    description: 'Into which groups; without any, all statements are one group. Each at most once.',
  }),
  having: t.arg({ type: having, description: 'Which groups; all where it is left out.' }),
  orderBy: t.arg({ type: [order], description: 'In which order; the most statements first where it is left out.' }),
  shareWithin: t.arg({
    type: [dimension],
    description:
      'Shares are of what has the same of these keys: `[SOURCE]` gives shares within each outlet. Each must be in `groupBy`; shares of everything where it is left out.',
  }),
  first: t.arg.int(firstArgument('groups', 'the first in the order')),
})

/** What is asked for, with everything that must be counted for it. */
function groupingOf(
  { groupBy, having, orderBy, first, shareWithin }: Arguments,
  { limits }: Context,
  info: GraphQLResolveInfo,
): Grouping {
  const twice = groupBy.find((one, index) => groupBy.indexOf(one) < index)
  if (twice) throw new BadUserInput(`groupBy: ${twice} is there twice. Leave one out.`)
  const outside = shareWithin?.find((one) => !groupBy.includes(one))
  if (outside) throw new BadUserInput(`shareWithin: ${outside} is not in groupBy. Add it there, or leave it out here.`)
  if (having && groupBy.length === 0)
    throw new BadUserInput(
      'having: chooses among groups, and there are none without groupBy. Name a dimension, or leave it out.',
    )
  const order = orderBy?.length ? orderBy : [{ field: 'STATEMENTS' as const, direction: 'DESC' as const }]
  const wanted = new Set<Measure>([
    'STATEMENTS',
    ...measuresOf(having ?? {}),
    ...order.flatMap(({ field }) => (field === 'KEY' ? [] : [field])),
    ...selectedMeasures(info),
  ])
  return {
    groupBy,
    having: having ?? {},
    orderBy: order,
    first: firstOf(first, 'groups', limits),
    shareWithin: [...new Set(shareWithin ?? [])],
    measures: (Object.keys(measures) as Measure[]).filter((one) => wanted.has(one)),
    shares: selects(info, 'share'),
  }
}

/** A share may be of anything that a variable says, so where one is selected everything is counted. */
function selectedMeasures(info: GraphQLResolveInfo): Measure[] {
  const all = Object.keys(measures) as Measure[]
  const fields = selectedOf(info)
  const shares = fields.filter(({ name }) => name.value === 'share').flatMap((field) => field.arguments ?? [])
  if (shares.length > 0) return all
  return all.filter((one) => fields.some(({ name }) => name.value === measures[one].column))
}

/** The groups that were asked for; more of them than the limit are an error, for a cut list looks like a whole one. */
function whole(groups: Group[], { first }: Arguments, { limits }: Context): Group[] {
  if (typeof first !== 'number' && groups.length > limits.groups)
    throw new BadUserInput(
      `There are more than ${limits.groups} groups. Narrow the filter, group by less, or take the \`first\` ones.`,
      { extensions: { limit: 'groups', value: limits.groups } },
    )
  return groups.slice(0, first ?? limits.groups)
}

/** Without dimensions everything is one group, even where there is nothing. */
function orNothing(groups: Group[], { groupBy, first }: Arguments): Group[] {
  if (groupBy.length > 0 || groups.length > 0 || first === 0) return groups
  const zeros = Object.values(measures).flatMap(({ column }) => [
    [column, 0],
    [`total_${column}`, 0],
  ])
  return [{ parent: null, place: 1, ...Object.fromEntries(zeros) }]
}

/** Groups that most counts have. */
const usualGroups = 50

builder.queryField('statementCounts', (t) =>
  t.field({
    type: [statementCount],
    extensions: { usual: usualGroups },
    description:
      'Counts statements by whatever they can be grouped by, several at once. Every group is a filter, too: its number is the length of that list.',
    args: args(t),
    resolve: async (_root, given, context, info) => {
      const grouping = groupingOf(given, context, info)
      const groups = await context.batch.rows<Group>(groupsQuery({ filter: given.filter }, grouping))
      return orNothing(whole(groups, given, context), given)
    },
  }),
)

for (const hanging of hangings) {
  const { noun, counts: field, whose } = hanging
  builder.prismaObjectField(noun, field, (t) =>
    t.field({
      type: [statementCount],
      extensions: { usual: usualGroups },
      description: `Counts ${whose}, as \`statementCounts\` does at the root; shares are of what hangs on this object.`,
      args: args(t as never),
      select: { id: true } as never,
      resolve: async (parent: { id: string }, given: Arguments, context: Context, info: GraphQLResolveInfo) => {
        const grouping = groupingOf(given, context, info)
        const groups = await hungRows<Group>(context, hanging, parent.id, given.filter, grouping, (chosen) =>
          groupsQuery(chosen, grouping),
        )
        return orNothing(whole(groups, given, context), given)
      },
    } as never),
  )
}
