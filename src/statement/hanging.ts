import { builder } from '../builder.ts'
import { connectionOf, connectionThrough } from '../shared/connection.ts'
import { toOne } from '../shared/filter.ts'
import { paging } from '../shared/paging.ts'
import { condition, filterArgument, orderArgument, statementOrder, throughOrder } from './list.ts'

interface Hanging {
  noun: 'Actor' | 'Event' | 'Article' | 'Source'
  field: string
  description: string
  model: 'Speaker' | 'Target' | 'Printing'
  cursor: string
  /** The noun's relation to the rows between, and the column of these with the noun's id. */
  list: string
  parentKey: string
  /** Which of the rows between count, whatever the filter. */
  rows?: Record<string, boolean>
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
    rows: { firstOfSource: true },
  },
]

for (const { noun, field, description, model, cursor, list, parentKey, rows } of hanging) {
  const through = connectionThrough(
    {
      model,
      cursor,
      to: 'statement',
      rows,
      where: ({ filter }) => toOne('statement', 'StatementFilter', 'Statement', filter),
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
      connectionOf('Statement'),
    ),
  )
}

builder.prismaObjectField('Event', 'statementsAt', (t) =>
  t.relatedConnection(
    'occasions',
    {
      cursor: 'id',
      totalCount: true,
      ...paging('Statement', 'saidAtId'),
      description: 'What was said at it. What was said about it is in `statements`.',
      args: { filter: t.arg(filterArgument), orderBy: t.arg(orderArgument) },
      query: ({ filter, orderBy }) => ({
        where: condition(filter),
        orderBy: statementOrder.of(orderBy) as never,
      }),
    },
    connectionOf('Statement'),
  ),
)
