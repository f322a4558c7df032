import { builder } from '../builder.ts'
import type { Context } from '../context.ts'
import { Prisma } from '../database/generated/client/client.ts'
import { marksOf } from '../text/mark.ts'
import { readSearchText } from '../text/search-text.ts'
import { paragraphs, sentences } from '../text/sentence.ts'
import { spellingsOf } from '../text/spelling.ts'
import type { Stretch } from '../text/stretch.ts'
import type { Spellings, Term } from '../text/term.ts'
import type { FoundText } from './found.ts'
import { passageOf } from './kind.ts'

/** Sentences of one article that are shown. */
const sentencesMost = 5

export interface Passage extends FoundText {
  /** Where the passage begins in the text that it is from. */
  start: number
  marks: Stretch[]
}

/** What to mark: the terms of a search, and the spellings of the names in it. */
export interface Marking {
  terms: ReadonlySet<Term>
  spellings: Spellings
}

export async function markingOf(text: string, { batch }: Context): Promise<Marking> {
  const terms = readSearchText(text).flatMap(({ all }) => all.flatMap(({ exact, kinds }) => [...exact, ...kinds]))
  const persons = await batch.rows<{ names: string[] }>(
    Prisma.sql`SELECT json_agg(n.text) AS names FROM actor_name AS n JOIN actor AS a ON a.id = n.actor_id
      WHERE a.kind = 'PERSON' AND n.kind IN ('NAME', 'TRANSLITERATION') AND a.terms && ARRAY[${Prisma.join(terms)}]::text[]
      GROUP BY a.id`,
  )
  return { terms: new Set(terms), spellings: spellingsOf(persons.map(({ names }) => names)) }
}

/** The passages in which there is something to mark. Of an article's text they are the sentences with the most. */
export function passagesOf(found: readonly FoundText[], { terms, spellings }: Marking): Passage[] {
  return found.flatMap((one) => {
    const marks = marksOf(one.text, one.language, terms, spellings)
    if (marks.length === 0) return []
    if (one.of !== 'TEXT') return [{ ...one, start: 0, marks }]
    return best(one.text, marks).map(({ start, end }) => ({
      ...one,
      text: one.text.slice(start, end),
      start,
      marks: within(marks, { start, end }).map((mark) => ({ start: mark.start - start, end: mark.end - start })),
    }))
  })
}

const within = (marks: Stretch[], { start, end }: Stretch) => marks.filter((m) => start <= m.start && m.end <= end)

/** The sentences with the most marks, in the order of the text, without the white space around them. */
function best(text: string, marks: Stretch[]): Stretch[] {
  return paragraphs(text)
    .flatMap((paragraph) => sentences(text, paragraph))
    .map((sentence) => ({ ...sentence, count: within(marks, sentence).length }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || a.start - b.start)
    .slice(0, sentencesMost)
    .sort((a, b) => a.start - b.start)
    .map(({ start, end }) => ({ start, end: start + text.slice(start, end).trimEnd().length }))
}

const mark = builder.objectRef<Stretch>('Mark').implement({
  description: 'A word that was searched for.',
  fields: (t) => ({
    start: t.exposeInt('start', { description: 'Its first character in the passage, in UTF-16 code units.' }),
    end: t.exposeInt('end', { description: 'Behind its last character in the passage, in UTF-16 code units.' }),
  }),
})

export const passage = builder.objectRef<Passage>('Passage').implement({
  description: 'A text, or a sentence of one, in which words that were searched for are marked.',
  fields: (t) => ({
    of: t.expose('of', { type: passageOf, description: 'Which text it is from.' }),
    text: t.exposeString('text', { description: 'The passage.' }),
    start: t.exposeInt('start', {
      description: 'Where it begins in the text that it is from, in UTF-16 code units.',
    }),
    marks: t.expose('marks', { type: [mark], description: 'The words that were searched for, in its order.' }),
    marked: t.string({
      description: 'The passage with each of these words between `open` and `close`. Nothing else of it is escaped.',
      args: {
        open: t.arg.string({ required: true, defaultValue: '**', description: 'What to put before a word.' }),
        close: t.arg.string({ required: true, defaultValue: '**', description: 'What to put behind it.' }),
      },
      resolve: ({ text, marks }, { open, close }) =>
        marks.reduceRight(
          (marked, { start, end }) =>
            `${marked.slice(0, start)}${open}${marked.slice(start, end)}${close}${marked.slice(end)}`,
          text,
        ),
    }),
    mention: t.prismaField({
      type: 'Mention',
      nullable: true,
      description: 'The mention whose content it is; null for any other text.',
      resolve: (query, { statementId, mentionId }, _args, { prisma }) => {
        // Taken before it is known whether there is a mention: a query left unused is taken for a mistake.
        const asked = { ...query, where: { statementId_id: { statementId: statementId ?? '', id: mentionId ?? '' } } }
        return statementId && mentionId ? prisma.mention.findUnique(asked) : null
      },
    }),
  }),
})
