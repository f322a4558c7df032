import { resolveOffsetConnection } from '@pothos/plugin-relay'
import { builder } from '../builder.ts'
import { BadUserInput } from '../error.ts'
import { paging } from '../shared/paging.ts'
import { selectsDeep } from '../shared/selection.ts'
import { type Found, foundQuery } from './found.ts'
import { type Kind, kind } from './kind.ts'
import { type Marking, markingOf, passage, passagesOf } from './passage.ts'

interface Hit extends Found {
  marking: Marking | undefined
}

const models = { STATEMENT: 'Statement', ARTICLE: 'Article', ACTOR: 'Actor', EVENT: 'Event' } as const

const hit = builder.objectRef<Hit>('SearchHit')

const node = builder.unionType('SearchNode', {
  description: 'What a search can find.',
  types: ['Statement', 'Article', 'Actor', 'Event'] as never,
  resolveType: ((found: { __typename: string }) => found.__typename) as never,
})

hit.implement({
  description: 'Something found by a search, with how well it fits and where the words are.',
  fields: (t) => ({
    kind: t.expose('kind', { type: kind, description: 'What it is.' }),
    rank: t.exposeFloat('rank', {
      description: 'How well it fits, from 0 to 1. To be compared within one search only.',
    }),
    node: t.field({
      type: node,
      description: 'What was found.',
      resolve: ({ kind, id }) => ({ __typename: models[kind], id }) as never,
    }),
    passages: t.field({
      type: [passage],
      description:
        'The texts in which the words are, with the words marked; of an article the sentences with the most.',
      resolve: ({ texts, marking }) => (marking ? passagesOf(texts ?? [], marking) : []),
    }),
  }),
})

builder.queryField('search', (t) =>
  t.connection(
    {
      type: hit,
      description:
        'Full text, the best first: words in any regular German or English inflection (of strong verbs each form by itself), names in any spelling that is held. A minus excludes a word, `or` separates alternatives, and what is in quotation marks is printed just so. Pages go forward only.',
      args: {
        text: t.arg.string({
          required: true,
          description: 'What to look for, such as `Sanktionen umgehen` or `"im großen Stil" -Moskau`.',
          extensions: { search: true },
        }),
        kinds: t.arg({ type: [kind], description: 'What to look among; everything where it is left out.' }),
      },
      extensions: paging('Offset').extensions,
      resolve: async (_root, { text, kinds, ...page }, context, info) => {
        if (typeof page.last === 'number' || typeof page.before === 'string')
          throw new BadUserInput('search: pages go forward only; use `first` and `after`.')
        const wanted = new Set<Kind>(kinds ?? (Object.keys(models) as Kind[]))
        const deep = selectsDeep(info, 'passages')
        let total = 0
        const connection = await resolveOffsetConnection(
          { args: page as never, defaultSize: context.limits.page, maxSize: context.limits.pageMost },
          async (window): Promise<Hit[]> => {
            if (wanted.size === 0) return []
            const [rows, marking] = await Promise.all([
              context.batch.rows<Found>(foundQuery(text, [...wanted], window, deep)),
              deep ? markingOf(text, context) : undefined,
            ])
            total = rows[0]?.total ?? 0
            // Behind the last there is nothing; what lies further is a place that no cursor of this search names.
            if (window.offset > total)
              throw new BadUserInput(
                'search(after): the cursor names nothing in this list any more. Begin again without it.',
              )
            return rows.filter(({ kind }) => kind !== null).map((row) => ({ ...row, marking }))
          },
        )
        // Of an empty page there is nothing to go on from.
        const none = connection.edges.length === 0 ? { startCursor: null, endCursor: null } : {}
        return { ...connection, pageInfo: { ...connection.pageInfo, ...none }, totalCount: total }
      },
    },
    {
      name: 'SearchConnection',
      description: 'A page of what a search found.',
      fields: (connection) => ({
        totalCount: connection.int({
          description: 'How many were found altogether.',
          resolve: (page) => (page as unknown as { totalCount: number }).totalCount,
        }),
      }),
    },
    { name: 'SearchEdge', description: 'Something found, with its place in the list.' },
  ),
)
