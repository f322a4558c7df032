import { builder } from '../builder.ts'
import { impreciseDate } from '../shared/imprecise-date.ts'

builder.prismaNode('Article', {
  id: { field: 'id' },
  nullable: true,
  select: { id: true },
  fields: (t) => ({
    slug: t.exposeString('slug'),
    document: t.exposeString('document'),
    sha256: t.exposeString('sha256'),
    title: t.exposeString('title', { nullable: true }),
    language: t.exposeString('language'),
    // Some four thousand characters, where an object has some two hundred.
    text: t.exposeString('text', { extensions: { weight: 20 } }),
    publishedOn: t.field({
      type: impreciseDate,
      description: 'When it was published, as far as the document says so itself. Not when its statements were made.',
      select: {
        publishedEdtf: true,
        publishedEarliest: true,
        publishedLatest: true,
        publishedPrecision: true,
      },
      resolve: (article) => ({
        edtf: article.publishedEdtf,
        earliest: article.publishedEarliest,
        latest: article.publishedLatest,
        precision: article.publishedPrecision,
        words: null,
        derivation: article.publishedEdtf === null ? ('UNKNOWN' as const) : ('EXPLICIT' as const),
      }),
    }),
    outlet: t.exposeString('outlet', { nullable: true }),
    url: t.exposeString('url', { nullable: true }),
    source: t.relation('source', { nullable: true }),
    citations: t.relation('citations', {
      query: { orderBy: { source: { slug: 'asc' } } },
    }),
  }),
})

builder.prismaObject('ArticleCitation', {
  select: { articleId: true, sourceId: true },
  fields: (t) => ({
    source: t.relation('source'),
    words: t.exposeString('words'),
  }),
})
