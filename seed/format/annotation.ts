import { z } from 'zod'
import {
  Attestation,
  Capacity,
  ClaimPosition,
  DateDerivation,
  Presentation,
  RelationBasis,
  RelationKind,
  SpeechAct,
  Stance,
  ViaRole,
} from '../../src/database/generated/client/enums.ts'
import { choice, date, language, oneOrMore, slug, text } from './common.ts'

const quotation = z
  .union([
    z.strictObject({ start: z.int(), end: z.int(), exact: z.string() }).describe('Offsets, as a program writes them.'),
    text,
  ])
  .describe('Words of the article, verbatim. "first … last" names all between; [brackets] pick the part that is meant.')
export type Quotation = z.output<typeof quotation>

const via = z
  .strictObject({
    role: choice(ViaRole),
    source: slug.optional(),
    actor: slug.optional(),
    words: quotation,
  })
  .refine((given) => (given.source === undefined) !== (given.actor === undefined), {
    error: 'expected either a source or an actor',
  })

const mention = z.strictObject({
  presentation: choice(Presentation),
  content: oneOrMore(quotation).describe('The words that carry the content, without quotation marks.'),
  cue: oneOrMore(quotation)
    .default([])
    .describe('The words that introduce it, such as sagte; several where a verb is split.'),
  speaker: oneOrMore(quotation).default([]).describe('The words that name the speaker here.'),
  addressee: oneOrMore(quotation).default([]).describe('The words that name the addressee here.'),
  fragments: z.array(quotation).default([]).describe('Words in quotation marks within the content.'),
  via: z.array(via).default([]).describe('The chain through which the words reached the article, outermost first.'),
  translated: z.boolean().default(false).describe('True where the speaker spoke another language.'),
})
export type MentionEntry = z.output<typeof mention>

const speaker = z.union([
  z.strictObject({
    actor: slug,
    capacity: choice(Capacity).optional(),
    for: slug.optional(),
  }),
  slug.transform((actor) => ({ actor, capacity: undefined, for: undefined })),
])

const statement = z.strictObject({
  slug,
  summary: text.describe('What was said, in one English sentence of your own.'),
  speakers: z.array(speaker).min(1, 'a statement has a speaker; somebody unnamed is an actor too'),
  about: z.record(slug, choice(Stance)).default({}).describe("Actors and events, each with the speaker's stance."),
  to: z.array(slug).default([]).describe('To whom it was said, by slug.'),
  act: choice(SpeechAct),
  consequence: text.optional().describe('For WARN, THREATEN and PROMISE: what is said to follow.'),
  said: z
    .strictObject({
      on: date,
      words: text.optional(),
      by: choice(DateDerivation).exclude(['UNKNOWN']),
    })
    .optional()
    .describe('When it was said; left out where that is unknown.'),
  at: slug.optional().describe('The event at which it was said.'),
  claims: z.record(slug, choice(ClaimPosition)).default({}),
  relations: z
    .array(
      z.strictObject({
        kind: choice(RelationKind),
        to: slug,
        basis: choice(RelationBasis),
      }),
    )
    .default([]),
  parent: slug.optional().describe('The statement in which somebody else told this one.'),
  attestation: choice(Attestation).default('REPORTED'),
  extracted: z
    .strictObject({ method: text, version: text, confidence: z.number().min(0).max(1) })
    .optional()
    .describe('By what program it was extracted, and how sure that is; removed by whoever has checked it.'),
  mentions: z.array(mention).min(1, 'a statement is printed somewhere'),
})
export type StatementEntry = z.output<typeof statement>

const again = z.strictObject({
  statement: slug.describe('A statement that another annotation describes.'),
  mentions: z.array(mention).min(1, 'a statement is printed somewhere'),
})

export const annotation = z.strictObject({
  article: z.strictObject({
    slug,
    title: text.optional().describe("The document's own title."),
    language,
    published: date.optional().describe('As far as the document says so.'),
    source: slug.optional().describe('The publishing outlet, only where the document names it.'),
    cites: z.record(slug, text).default({}).describe('The outlets that the text refers to, with its words for them.'),
  }),
  statements: z.array(z.union([statement, again])).default([]),
})
export type Annotation = z.output<typeof annotation>
