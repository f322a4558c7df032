import './filter.ts'
import type { Prisma } from '../database/generated/client/client.ts'
import { filterRef, where } from '../shared/filter.ts'
import { byDay, defineOrder } from '../shared/order.ts'

// What every list of statements has in common, at the root and on other nouns.

export const statementOrder = defineOrder(
  'Statement',
  {
    SAID_ON: {
      description: 'The first day on which it may have been said; undated statements last.',
      columns: byDay,
    },
    SLUG: {
      description: 'The slug, A to Z.',
      columns: (way) => [{ slug: way }],
    },
  },
  { field: 'SAID_ON', direction: 'DESC' },
)

export const condition = (filter: unknown) => where<Prisma.StatementWhereInput>('StatementFilter', 'Statement', filter)

export const filterArgument = {
  type: filterRef('StatementFilter'),
  description: 'Which ones; all where it is left out.',
}
export const orderArgument = {
  type: [statementOrder.ref] as [typeof statementOrder.ref],
  description: 'In which order; newest first where it is left out.',
}

/** The order of statements, told of the rows between them and what they hang on. */
export const throughOrder = ({ orderBy }: { orderBy?: Parameters<typeof statementOrder.of>[0] }) =>
  statementOrder.of(orderBy, { SLUG: (way) => [{ statement: { slug: way } }] }, 'statementId')
