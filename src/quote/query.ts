import { builder } from '../builder.ts'
import { enumType } from '../shared/enum.ts'
import type { Stretch } from '../text/stretch.ts'
import { type Candidate, candidatesQuery } from './candidate.ts'
import { type Match, matchesOf, sentenceOf, unquoted } from './match.ts'

type Verdict = 'EXACT' | 'NEAR' | 'NOT_FOUND'

const verdict = enumType<Verdict>('QuoteVerdict', 'Whether a text is printed in the corpus.', {
  EXACT: 'The very characters are there.',
  NEAR: 'Something near it is there: with other quotation marks, hyphens, spaces or capitals, or with small edits.',
  NOT_FOUND: 'Nothing near it is there. That does not mean that it was never said.',
})

interface QuoteMatch extends Match {
  article: Candidate
}

interface Quote {
  text: string
  matches: QuoteMatch[]
}

const sentence = builder.objectRef<Stretch & { article: Candidate }>('Sentence').implement({
  description: 'A whole sentence of an article, or several.',
  fields: (t) => ({
    text: t.string({
      description: 'Its words.',
      resolve: ({ article, start, end }) => article.text.slice(start, end),
    }),
    start: t.exposeInt('start', { description: "Its first character in the article's text, in UTF-16 code units." }),
    end: t.exposeInt('end', {
      description: "Behind its last character in the article's text, in UTF-16 code units.",
    }),
  }),
})

/** The contents that a match lies in or touches. */
const contentsOf = ({ article, start, end }: QuoteMatch) => {
  const touched = article.contents.filter((content) => content.start < end && start < content.end)
  return [...new Map(touched.map((content) => [content.mentionId, content])).values()]
}

const match = builder.objectRef<QuoteMatch>('QuoteMatch').implement({
  description: 'A place where a text is printed, or nearly so.',
  fields: (t) => ({
    verdict: t.field({
      type: verdict,
      description: 'Whether these are the very characters.',
      resolve: ({ exact }): Verdict => (exact ? 'EXACT' : 'NEAR'),
    }),
    edits: t.exposeInt('edits', {
      description:
        'How many characters must be inserted, left out or exchanged to come from one to the other. Typography and capitals do not count: 0 of a near match means that nothing else differs.',
    }),
    similarity: t.exposeFloat('similarity', { description: '1 for the same wording, less the more edits there are.' }),
    exact: t.string({
      description: 'The characters that the article has there.',
      resolve: ({ article, start, end }) => article.text.slice(start, end),
    }),
    start: t.exposeInt('start', { description: "The first of them in the article's text, in UTF-16 code units." }),
    end: t.exposeInt('end', { description: "Behind the last of them in the article's text, in UTF-16 code units." }),
    sentence: t.field({
      type: sentence,
      description: 'The whole sentence, or the sentences, in which they are.',
      resolve: (found) => ({ ...sentenceOf(found.article.text, found), article: found.article }),
    }),
    article: t.prismaField({
      type: 'Article',
      description: 'The article that prints them.',
      resolve: (query, { article }, _args, { prisma }) =>
        prisma.article.findUniqueOrThrow({ ...query, where: { id: article.id } }),
    }),
    isTranslation: t.boolean({
      nullable: true,
      description:
        'Whether they are translated from another language; null where they are nobody’s content but the article’s own words.',
      resolve: (found) => {
        const contents = contentsOf(found)
        return contents.length === 0 ? null : contents.some((content) => content.isTranslation)
      },
    }),
    mentions: t.field({
      type: ['Mention' as never] as never,
      description: 'Whose content they are, with the statement and its speakers; empty for the article’s own words.',
      resolve: (found) =>
        contentsOf(found).map(({ statementId, mentionId }) => ({
          __typename: 'Mention',
          statementId,
          id: mentionId,
        })) as never,
    }),
  }),
})

const quote = builder.objectRef<Quote>('Quote').implement({
  description: 'What was found of a text that somebody may have quoted.',
  fields: (t) => ({
    verdict: t.field({
      type: verdict,
      description: 'The best of the matches.',
      resolve: ({ matches }): Verdict => (matches[0] ? (matches[0].exact ? 'EXACT' : 'NEAR') : 'NOT_FOUND'),
    }),
    text: t.exposeString('text', {
      description: 'What was looked for: the text without the quotation marks around it.',
    }),
    matches: t.expose('matches', { type: [match], description: 'Where it is printed, the nearest first.' }),
  }),
})

/** Matches that one answer tells. */
const matchesMost = 20

builder.queryField('verifyQuote', (t) =>
  t.field({
    type: quote,
    description:
      'Whether a sentence, or a part of one, is printed in the corpus: exactly, or nearly so, up to a fifth of its characters. With who says it there, and whether it is a translation.',
    args: {
      text: t.arg.string({ required: true, description: 'The words, with quotation marks around them or without.' }),
    },
    resolve: async (_root, { text }, { batch }): Promise<Quote> => {
      const candidates = await batch.rows<Candidate>(candidatesQuery(text))
      const matches = candidates.flatMap((article) =>
        matchesOf(text, article.text).map((found) => ({ ...found, article })),
      )
      const nearest = matches.sort(
        (a, b) =>
          Number(b.exact) - Number(a.exact) ||
          a.edits - b.edits ||
          (a.article.id < b.article.id ? -1 : a.article.id > b.article.id ? 1 : a.start - b.start),
      )
      return { text: unquoted(text), matches: nearest.slice(0, matchesMost) }
    },
  }),
)
