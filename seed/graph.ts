import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Spellings } from '../src/text/term.ts'
import { addActors } from './actor.ts'
import { type AnnotatedDocument, readAnnotatedDocument } from './annotated-document.ts'
import { addArticle } from './article.ts'
import { Catalogue, type Printing } from './catalogue.ts'
import { addClaims } from './claim.ts'
import { type Derivation, derivationWith } from './derivation.ts'
import { addEvents } from './event.ts'
import { annotationOf, listDocuments } from './folder.ts'
import { addMention } from './mention.ts'
import { outlineOf } from './outline.ts'
import { CorpusError, type Problem } from './problem.ts'
import { checkReferences } from './reference.ts'
import { type RegisterFiles, readRegisters } from './register.ts'
import { type DocumentRows, noDocumentRows, noRegisterRows, type RegisterRows, type Rows } from './rows.ts'
import { addSources } from './source.ts'
import { Standings } from './standing.ts'
import { addStatement } from './statement.ts'
import { addTerms, personSpellings } from './terms.ts'

/** Every row that the registers give, and the spellings of names, by which documents are derived. */
export function registerRows(registers: RegisterFiles): { rows: RegisterRows; spellings: Spellings } {
  const rows = noRegisterRows()
  addActors(registers, rows, new Standings(registers.actors))
  addSources(registers, rows)
  addEvents(registers, rows)
  addClaims(registers, rows)
  const spellings = personSpellings(rows)
  addTerms(rows, spellings)
  return { rows, spellings }
}

/**
 * Every row that a document gives; what is wrong with it goes to the problems of its file.
 * @param elsewhere what other documents print of its statements.
 */
export function documentRows(
  article: AnnotatedDocument,
  elsewhere: readonly Printing[],
  derivation: Derivation,
): DocumentRows {
  const rows = noDocumentRows()
  addArticle(article, derivation, rows)
  const { statements } = article.annotation
  for (const [index, entry] of statements.entries())
    for (const [at, mention] of entry.mentions.entries())
      addMention(
        article,
        'slug' in entry ? entry.slug : entry.statement,
        mention,
        ['statements', index, 'mentions', at],
        derivation,
        rows,
      )
  const described = new Set<string>()
  // What is wrong with a second description is that there is one.
  for (const [index, entry] of statements.entries())
    if ('slug' in entry && !described.has(entry.slug)) {
      described.add(entry.slug)
      const others = elsewhere.filter(({ statement }) => statement === entry.slug)
      addStatement(entry, article, ['statements', index], others, derivation, rows)
    }
  checkSpans(article, rows)
  return rows
}

/**
 * Every row that the corpus in `directory` says there should be, in memory: for a small corpus, and for tests.
 * @throws CorpusError with everything that is wrong in any of its files.
 * @throws OperatorError where there is no corpus.
 */
export async function readGraph(directory: string): Promise<Rows> {
  const problems: Problem[] = []
  const names = listDocuments(directory, problems)
  const isWhole = problems.length === 0
  const registers = readRegisters(directory, problems)
  const ofRegisters = registerRows(registers)
  const derivation = derivationWith(registers, ofRegisters.spellings)
  const catalogue = new Catalogue(names)
  const slugs: string[] = []
  const articles = names.flatMap((name, place) => {
    const bytes = {
      text: readFileSync(join(directory, name)),
      annotation: readFileSync(join(directory, annotationOf(name))),
    }
    const article = readAnnotatedDocument(directory, name, bytes, problems)
    if (!article) return []
    const outline = outlineOf(article.document, article.annotation)
    catalogue.add(place, outline)
    for (const { statement } of outline.describes) slugs[catalogue.number(statement)] = statement
    return [{ place, article }]
  })
  catalogue.incomplete = !isWhole || articles.length < names.length
  const elsewhere = catalogue.elsewhere()
  const rows: Rows = { ...noDocumentRows(), ...ofRegisters.rows }
  for (const { place, article } of articles) {
    checkReferences(article, join(directory, article.document.name), catalogue, slugs, problems)
    for (const [model, added] of Object.entries(documentRows(article, elsewhere.get(place) ?? [], derivation)))
      (rows[model as keyof Rows] as object[]).push(...added)
  }
  if (problems.length > 0) throw new CorpusError(problems)
  return rows
}

/** The promise of the whole graph, checked where it cannot be got around: a span is what the text has there. */
function checkSpans({ document }: AnnotatedDocument, rows: DocumentRows): void {
  for (const { mentionId, start, end, exact } of rows.Span)
    if (document.text.slice(start, end) !== exact)
      throw new Error(`The span ${start}–${end} of mention ${mentionId} is not ${JSON.stringify(exact)}.`)
}
