import type { SpanRole } from '../src/database/generated/client/enums.ts'
import type { Stretch } from '../src/text/stretch.ts'
import type { AnnotatedDocument } from './annotated-document.ts'
import type { Derivation } from './derivation.ts'
import type { MentionEntry, Quotation } from './format/annotation.ts'
import { idOf } from './id.ts'
import { findNear, findOne, findWithin, QuotationError } from './quotation.ts'
import { resolve } from './register.ts'
import type { DocumentRows } from './rows.ts'

interface Span extends Stretch {
  role: SpanRole
}

export function addMention(
  { document, file, annotation }: AnnotatedDocument,
  statement: string,
  entry: MentionEntry,
  path: readonly PropertyKey[],
  { registers: { sources, actors }, idOfEntry, termsOf }: Derivation,
  rows: DocumentRows,
): void {
  const { text } = document
  /** The stretch that a quotation names; where it names none or several, that is a problem of the file. */
  const find = (
    at: readonly PropertyKey[],
    quotation: Quotation,
    search: (words: string) => Stretch,
  ): Stretch | undefined => {
    try {
      return typeof quotation === 'string' ? search(quotation) : check(text, quotation)
    } catch (error) {
      if (!(error instanceof QuotationError)) throw error
      file.problem(at, error.message)
      return undefined
    }
  }

  const parts = entry.content.map((quotation, index) =>
    find([...path, 'content', index], quotation, (words) => findOne(text, words)),
  )
  const content = parts.filter((part) => part !== undefined).sort((a, b) => a.start - b.start)
  const [first] = content
  // Everything else is looked for near the content.
  if (!first || content.length < parts.length) return
  for (const [index, part] of content.entries())
    if (index > 0 && part.start < (content[index - 1] as Stretch).end)
      file.problem(
        [...path, 'content'],
        `${JSON.stringify(text.slice(part.start, part.end))} overlaps another part of the content.`,
      )

  const spans: Span[] = content.map((part) => ({ role: 'CONTENT', ...part }))
  const near = (words: string) => findNear(text, words, content, entry.presentation === 'REPORTED')
  const within = (words: string) => findWithin(text, words, content)
  for (const [role, key, search] of [
    ['CUE', 'cue', near],
    ['SPEAKER', 'speaker', near],
    ['ADDRESSEE', 'addressee', near],
    ['FRAGMENT', 'fragments', within],
  ] as const)
    for (const [index, quotation] of entry[key].entries()) {
      const stretch = find([...path, key, index], quotation, search)
      if (stretch) spans.push({ role, ...stretch })
    }

  const statementId = idOf('Statement', statement)
  const mentionId = idOf('Mention', annotation.article.slug, statement, first.start)
  if (rows.Mention.some((other) => other.id === mentionId)) {
    file.problem(path, `the same words are given as a mention of ${statement} twice.`)
    return
  }
  const exact = ({ start, end }: Stretch) => text.slice(start, end)
  spans.sort((a, b) => a.start - b.start || b.end - a.end)
  const cue = spans.filter(({ role }) => role === 'CUE').map(exact)
  const words = content.map(exact).join(' … ')
  const { language } = annotation.article
  rows.Mention.push({
    statementId,
    id: mentionId,
    articleId: rows.Article[0]?.id as string,
    presentation: entry.presentation,
    isTranslation: entry.translated,
    start: first.start,
    end: Math.max(...content.map((part) => part.end)),
    text: words,
    language,
    cue: cue.length > 0 ? cue.join(' ').toLowerCase() : null,
    terms: termsOf(words, language),
  })
  for (const [ordinal, { role, start, end }] of spans.entries())
    rows.Span.push({
      statementId,
      mentionId,
      ordinal,
      role,
      start,
      end,
      exact: exact({ start, end }),
    })
  for (const [ordinal, { role, source, actor, words }] of entry.via.entries()) {
    const at = [...path, 'via', ordinal]
    if (source !== undefined) resolve(sources, source, file, [...at, 'source'])
    if (actor !== undefined) resolve(actors, actor, file, [...at, 'actor'])
    const stretch = find([...at, 'words'], words, near)
    if (stretch)
      rows.Via.push({
        statementId,
        mentionId,
        ordinal,
        role,
        sourceId: source === undefined ? null : idOfEntry('Source', source),
        actorId: actor === undefined ? null : idOfEntry('Actor', actor),
        words: exact(stretch),
        ...stretch,
      })
  }
}

/** Offsets that a program wrote are believed only where the text has the words there. */
function check(text: string, { start, end, exact }: { start: number; end: number; exact: string }): Stretch {
  if (start < 0 || end > text.length || start >= end)
    throw new QuotationError(
      `the offsets ${start} to ${end} are not within the text, which has ${text.length} UTF-16 code units.`,
    )
  const there = text.slice(start, end)
  if (there !== exact)
    throw new QuotationError(
      `from ${start} to ${end} the text has ${JSON.stringify(there)}, not ${JSON.stringify(exact)}.`,
    )
  return { start, end }
}
