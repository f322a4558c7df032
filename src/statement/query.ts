import { builder } from '../builder.ts'
import { connectionOf } from '../shared/connection.ts'
import { rootList, rootObject } from '../shared/root.ts'
import { slugArgument } from '../shared/slug.ts'
import { condition, filterArgument, orderArgument, statementOrder } from './list.ts'

builder.queryFields((t) => ({
  statement: t.prismaField({
    type: 'Statement',
    nullable: true,
    description: 'One statement by its slug; null where there is none.',
    args: { slug: slugArgument(t) },
    ...rootObject('Statement', ({ slug }) => ({ slug })),
  }),
  statements: t.prismaConnection(
    {
      type: 'Statement',
      description: 'Who said what: every utterance of the corpus, once, however many articles print it.',
      args: { filter: t.arg(filterArgument), orderBy: t.arg(orderArgument) },
      ...rootList('Statement', condition, statementOrder),
    },
    connectionOf('Statement'),
  ),
}))
