import { builder } from '../builder.ts'
import { connectionOf } from '../shared/connection.ts'
import { filterRef, where } from '../shared/filter.ts'
import { paging } from '../shared/paging.ts'
import { presentation, spanRole, viaRole } from './enum.ts'
import { span } from './span.ts'

builder.prismaNode('Mention', {
  id: { field: 'statementId_id' },
  nullable: true,
  select: { statementId: true, id: true },
  fields: (t) => ({
    statement: t.relation('statement'),
    article: t.relation('article'),
    presentation: t.expose('presentation', { type: presentation }),
    isTranslation: t.exposeBoolean('isTranslation'),
    text: t.exposeString('text'),
    start: t.exposeInt('start'),
    end: t.exposeInt('end'),
    spans: t.field({
      type: [span],
      description: 'The exact characters, each with its role, in the order of the text.',
      args: {
        role: t.arg({
          type: [spanRole],
          description: 'Only spans of these roles; all where it is left out.',
        }),
      },
      select: {
        spans: {
          select: { role: true, start: true, end: true, exact: true },
          orderBy: { ordinal: 'asc' },
        },
      },
      resolve: ({ spans }, { role }) => (role ? spans.filter((one) => role.includes(one.role)) : spans),
    }),
    via: t.relation('via', { query: { orderBy: { ordinal: 'asc' } } }),
  }),
})

builder.prismaObject('Via', {
  select: { statementId: true, mentionId: true, ordinal: true },
  fields: (t) => ({
    role: t.expose('role', { type: viaRole }),
    source: t.relation('source', { nullable: true }),
    actor: t.relation('actor', { nullable: true }),
    words: t.exposeString('words'),
    start: t.exposeInt('start'),
    end: t.exposeInt('end'),
  }),
})

builder.prismaObjectField('Statement', 'mentions', (t) =>
  t.relation('mentions', {
    extensions: { usual: 1.5 },
    query: {
      orderBy: [{ article: { document: 'asc' } }, { start: 'asc' }, { id: 'asc' }],
    },
  }),
)

builder.prismaObjectField('Article', 'mentions', (t) =>
  t.relatedConnection(
    'mentions',
    {
      cursor: 'statementId_id',
      totalCount: true,
      ...paging('Mention', 'articleId'),
      description: 'Every occurrence of a statement in this article, in the order of the text.',
      args: {
        filter: t.arg({
          type: filterRef('MentionFilter'),
          description: 'Which ones; all where it is left out.',
        }),
      },
      query: ({ filter }) => ({
        where: where('MentionFilter', 'Mention', filter),
        orderBy: [{ start: 'asc' as const }, { id: 'asc' as const }],
      }),
    },
    connectionOf('Mention'),
  ),
)
