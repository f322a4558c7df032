import type { Prisma } from '../database/generated/client/client.ts'
import { type DayRange, dayRange, defineFilter, inRange, where } from '../shared/filter.ts'
import { textWhere } from '../text/where.ts'

type Where = Prisma.ArticleWhereInput

defineFilter(
  'ArticleFilter',
  'Which articles.',
  {
    slug: {
      type: ['String'],
      reference: 'Article',
      description: 'One of these, by slug.',
    },
    document: {
      type: ['String'],
      description: 'One of these, by the name of its file in the corpus.',
    },
    language: {
      type: ['String'],
      expected: { pattern: /^[a-z]{2}$/, what: 'a language code of two small letters (ISO 639-1), such as de' },
      description: 'In one of these languages, ISO 639-1.',
    },
    source: {
      type: 'SourceFilter',
      description: 'Published by such a source, as far as the document says so.',
    },
    cites: { type: 'SourceFilter', description: 'Refers to such a source.' },
    publishedOn: {
      type: dayRange,
      description: 'Published in this range of days.',
    },
    text: {
      type: 'String',
      search: true,
      description: 'Has these words in its title or text, in any inflection, written as for `text` of statements.',
    },
    statements: {
      type: 'StatementFilter',
      description: 'Prints such a statement.',
    },
  },
  {
    Article: {
      slug: (slugs: string[]): Where => ({ slug: { in: slugs } }),
      document: (names: string[]): Where => ({ document: { in: names } }),
      language: (languages: string[]): Where => ({
        language: { in: languages },
      }),
      source: (filter): Where => ({
        source: { is: where('SourceFilter', 'Source', filter) },
      }),
      cites: (filter): Where => ({
        citations: {
          some: { source: where('SourceFilter', 'Source', filter) },
        },
      }),
      publishedOn: (range: DayRange): Where => inRange('publishedEarliest', 'publishedLatest', 'undated', range),
      text: (text: string): Where => textWhere(text, 'title', 'text'),
      statements: (filter): Where => ({
        printings: {
          some: { statement: where('StatementFilter', 'Statement', filter) },
        },
      }),
    },
  },
)
