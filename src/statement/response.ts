import { builder } from '../builder.ts'
import { connectionThrough, defineConnection } from '../shared/connection.ts'
import { toOne } from '../shared/filter.ts'
import { relationBasis, relationKind } from './enum.ts'
import { filterArgument, orderArgument, throughOrder } from './list.ts'

const responses = connectionThrough(
  {
    model: 'StatementRelation',
    cursor: 'statementId_relatedId',
    to: 'statement',
    edge: { kind: true, basis: true },
    where: ({ filter, kind }) => ({
      ...(kind ? { kind: { in: kind } } : {}),
      ...toOne('statement', 'StatementFilter', 'Statement', filter),
    }),
    // Answers are read in the order in which they came.
    orderBy: ({ orderBy }) =>
      throughOrder({
        orderBy: orderBy?.length ? orderBy : [{ field: 'SAID_ON', direction: 'ASC' }],
      }),
  },
  'responses',
  'relatedId',
)

const responseConnection = defineConnection('Response', 'Statement', (edge) => ({
  kind: edge.field({
    type: relationKind,
    description: 'How it relates to the other.',
    resolve: (row: Related) => row.kind,
  }),
  basis: edge.field({
    type: relationBasis,
    description: 'Whether the article itself makes the link or the annotator does.',
    resolve: (row: Related) => row.basis,
  }),
}))

builder.prismaObjectField('Statement', 'responses', (t) =>
  t.connection(
    {
      type: 'Statement' as never,
      description:
        'The statements that relate to this one: that answer, deny, confirm, repeat it. In order of time unless told otherwise.',
      args: {
        filter: t.arg(filterArgument),
        orderBy: t.arg({
          ...orderArgument,
          description: 'In which order; the earliest first where it is left out.',
        }),
        kind: t.arg({
          type: [relationKind],
          description: 'Related in one of these ways; in any where it is left out.',
        }),
      },
      ...responses,
    } as never,
    responseConnection,
  ),
)

interface Related {
  kind: typeof relationKind.$inferType
  basis: typeof relationBasis.$inferType
}
