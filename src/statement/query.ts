import './filter.ts'
import { builder } from '../builder.ts'
import type { Prisma } from '../database/generated/client/client.ts'
import { connectionThrough, withTotal } from '../shared/connection.ts'
import { filterRef, where } from '../shared/filter.ts'
import { byDay, defineOrder } from '../shared/order.ts'
import { paging } from '../shared/paging.ts'
import { slugArgument } from '../shared/slug.ts'
import { total } from '../shared/total.ts'
import { relationBasis, relationKind } from './enum.ts'

const statementOrder = defineOrder(
  'Statement',
  {
    SAID_ON: { description: 'The first day on which it may have been said; undated statements last.', columns: byDay },
    SLUG: { description: 'The slug, A to Z.', columns: (way) => [{ slug: way }] },
  },
  { field: 'SAID_ON', direction: 'DESC' },
)

const condition = (filter: unknown) => where<Prisma.StatementWhereInput>('StatementFilter', 'Statement', filter)

const filterArgument = { type: filterRef('StatementFilter'), description: 'Which ones; all where it is left out.' }
const orderArgument = {
  type: [statementOrder.ref] as [typeof statementOrder.ref],
  description: 'In which order; newest first where it is left out.',
}

const all = total<{ filter?: unknown }>('Statement', ({ filter }) => condition(filter))

builder.queryFields((t) => ({
  statement: t.prismaField({
    type: 'Statement',
    nullable: true,
    description: 'One statement by its slug; null where there is none.',
    args: { slug: slugArgument(t) },
    resolve: (query, _, { slug }, { prisma }) => prisma.statement.findUnique({ ...query, where: { slug } }),
  }),
  statements: t.prismaConnection({
    type: 'Statement',
    cursor: 'id',
    ...paging('Statement'),
    description: 'Who said what: every utterance of the corpus, once, however many articles print it.',
    args: { filter: t.arg(filterArgument), orderBy: t.arg(orderArgument) },
    totalCount: all.totalCount,
    resolve: (query, _, args, context, info) => {
      all.start(args, context, info)
      return context.prisma.statement.findMany({
        ...query,
        where: condition(args.filter),
        orderBy: statementOrder.of(args.orderBy),
      })
    },
  }),
}))

/** The order of statements, told of the rows between them and what they hang on. */
const throughOrder = ({ orderBy }: { orderBy?: Parameters<typeof statementOrder.of>[0] }) =>
  statementOrder.of(orderBy, { SLUG: (way) => [{ statement: { slug: way } }] }, 'statementId')

interface Hanging {
  noun: 'Actor' | 'Event' | 'Article' | 'Source'
  field: string
  description: string
  model: 'Speaker' | 'Target' | 'Printing'
  cursor: string
  /** The noun's relation to the rows between, and the column of these with the noun's id. */
  list: string
  parentKey: string
  where?: object
}

/** The lists of statements that hang on other nouns. */
const hanging: Hanging[] = [
  {
    noun: 'Actor',
    field: 'statements',
    description:
      'What this very actor said. For a country and all who speak for it, filter statements by `speaker: { within }`.',
    model: 'Speaker',
    cursor: 'statementId_actorId',
    list: 'spoken',
    parentKey: 'actorId',
  },
  {
    noun: 'Actor',
    field: 'statementsAbout',
    description:
      'What was said about this very actor. For a country and all within it, filter statements by `about: { within }`.',
    model: 'Target',
    cursor: 'statementId_ordinal',
    list: 'targeted',
    parentKey: 'actorId',
  },
  {
    noun: 'Event',
    field: 'statements',
    description: 'What was said about it. What was said at it is in `statementsAt`.',
    model: 'Target',
    cursor: 'statementId_ordinal',
    list: 'targeted',
    parentKey: 'eventId',
  },
  {
    noun: 'Article',
    field: 'statements',
    description: 'The statements that it prints, each once. Where and how it prints them is in `mentions`.',
    model: 'Printing',
    cursor: 'statementId_articleId',
    list: 'printings',
    parentKey: 'articleId',
  },
  {
    noun: 'Source',
    field: 'statements',
    description:
      'The statements that the articles it published print, each once. What others have from it is found by `via`.',
    model: 'Printing',
    cursor: 'statementId_articleId',
    list: 'printings',
    parentKey: 'sourceId',
    where: { firstOfSource: true },
  },
]

for (const { noun, field, description, model, cursor, list, parentKey, where: rows } of hanging) {
  const through = connectionThrough(
    {
      model,
      cursor,
      to: 'statement',
      where: ({ filter }) => ({ ...rows, statement: condition(filter) }),
      orderBy: throughOrder,
    },
    list,
    parentKey,
  )
  builder.prismaObjectField(noun, field, (t) =>
    t.connection(
      {
        type: 'Statement' as never,
        description,
        args: { filter: t.arg(filterArgument), orderBy: t.arg(orderArgument) },
        ...through,
      } as never,
      withTotal,
    ),
  )
}

builder.prismaObjectField('Event', 'statementsAt', (t) =>
  t.relatedConnection('occasions', {
    cursor: 'id',
    totalCount: true,
    ...paging('Statement'),
    description: 'What was said at it. What was said about it is in `statements`.',
    args: { filter: t.arg(filterArgument), orderBy: t.arg(orderArgument) },
    query: ({ filter, orderBy }) => ({ where: condition(filter), orderBy: statementOrder.of(orderBy) as never }),
  }),
)

const responses = connectionThrough(
  {
    model: 'StatementRelation',
    cursor: 'statementId_relatedId',
    to: 'statement',
    edge: { kind: true, basis: true },
    where: ({ filter, kind }) => ({ ...(kind ? { kind: { in: kind } } : {}), statement: condition(filter) }),
    // Answers are read in the order in which they came.
    orderBy: ({ orderBy }) =>
      throughOrder({ orderBy: orderBy?.length ? orderBy : [{ field: 'SAID_ON', direction: 'ASC' }] }),
  },
  'responses',
  'relatedId',
)

builder.prismaObjectField('Statement', 'responses', (t) =>
  t.connection(
    {
      type: 'Statement' as never,
      description:
        'The statements that relate to this one: that answer, deny, confirm, repeat it. In order of time unless told otherwise.',
      args: {
        filter: t.arg(filterArgument),
        orderBy: t.arg({ ...orderArgument, description: 'In which order; the earliest first where it is left out.' }),
        kind: t.arg({
          type: [relationKind],
          description: 'Related in one of these ways; in any where it is left out.',
        }),
      },
      ...responses,
    } as never,
    withTotal,
    {
      description: 'A statement that relates to another, and how.',
      fields: (edge) => ({
        kind: edge.field({
          type: relationKind,
          description: 'How it relates to the other.',
          resolve: (row) => (row as unknown as Related).kind,
        }),
        basis: edge.field({
          type: relationBasis,
          description: 'Whether the article itself makes the link or the annotator does.',
          resolve: (row) => (row as unknown as Related).basis,
        }),
      }),
    },
  ),
)

interface Related {
  kind: typeof relationKind.$inferType
  basis: typeof relationBasis.$inferType
}

builder.prismaObjectField('Article', 'mentions', (t) =>
  t.relatedConnection('mentions', {
    cursor: 'statementId_id',
    totalCount: true,
    ...paging('Mention'),
    description: 'Every occurrence of a statement in this article, in the order of the text.',
    args: { filter: t.arg({ type: filterRef('MentionFilter'), description: 'Which ones; all where it is left out.' }) },
    query: ({ filter }) => ({
      where: where('MentionFilter', 'Mention', filter),
      orderBy: [{ start: 'asc' as const }, { id: 'asc' as const }],
    }),
  }),
)
