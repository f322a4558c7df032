import { createHash } from 'node:crypto'
import { join } from 'node:path'
import type { Spellings } from '../src/text/term.ts'
import { readAnnotatedDocument } from './annotated-document.ts'
import type { Asked, Batch, BatchModel, Form, Surveyed, Wanted } from './batch.ts'
import { copyWriter } from './copy-text.ts'
import { type Derivation, derivationWith } from './derivation.ts'
import { readDocument } from './document.ts'
import { type Annotator, annotator, type Extraction } from './extraction/annotate.ts'
import { annotationOf } from './folder.ts'
import { outline } from './format/outline.ts'
import { documentRows } from './graph.ts'
import { importedRows } from './imported/derived.ts'
import { contentOf, documentOf, importedInput, isImported, readImported } from './imported/imported.ts'
import { keepExtraction, keptExtraction } from './imported/kept-extraction.ts'
import { extractionVersion } from './imported/version.ts'
import { documentBytes, documentInput } from './input.ts'
import { jsonWriter } from './json-rows.ts'
import { outlineOf } from './outline.ts'
import type { Problem } from './problem.ts'
import type { Registers } from './register.ts'
import { documentModels } from './rows.ts'
import { readYaml } from './yaml-file.ts'

/** Where documents are, and imported articles, and the hash over what every row depends on. */
export interface Place {
  directory: string
  spool: string
  common: string
}

/** With what documents are derived. */
export interface Given {
  registers: Registers
  spellings: Spellings
}

/** What is done for each document, and can be done in any thread. */
export interface Labour {
  /** @param given is needed the first time, where articles were imported. */
  survey(asked: readonly Asked[], given: Given | undefined): Surveyed[]
  /** @param given is needed the first time. */
  derive(wanted: readonly Wanted[], form: Form, given: Given | undefined): Batch
}

const batchModels: readonly BatchModel[] = [...documentModels, 'Document']
const writers = (writer: (model: string) => (rows: readonly object[]) => string) =>
  Object.fromEntries(batchModels.map((model) => [model, writer(model)])) as Record<
    BatchModel,
    ReturnType<typeof writer>
  >

export function labourIn({ directory, spool, common }: Place): Labour {
  let derivation: Derivation | undefined
  let annotate: Annotator | undefined
  const [copy, json] = [writers(copyWriter), writers(jsonWriter)]

  function take(given: Given | undefined): void {
    if (!given) return
    derivation = derivationWith(given.registers, given.spellings)
    annotate = undefined
  }

  /** An imported article, and what is extracted from it: once for all threads, and for a survey and what follows. */
  function extract(name: string) {
    if (!derivation) throw new Error('Nothing was given to extract with.')
    const article = readImported(spool, name)
    const known = keptExtraction(spool, name)
    if (known) return { article, extraction: known }
    // Most imports have no such article.
    annotate ??= annotator(derivation.registers, extractionVersion())
    const extraction = annotate({ ...article, remarks: [] }, article.proposed)
    keepExtraction(spool, name, extraction)
    return { article, extraction }
  }

  function survey({ place, name, input: before }: Asked): Surveyed {
    if (isImported(name)) {
      const { article, extraction } = extract(name)
      const input = importedInput(common, contentOf(article))
      return { place, input, outline: outlineOf(documentOf(article), extraction.annotation) }
    }
    const bytes = documentBytes(directory, name)
    const input = documentInput(common, bytes)
    if (input === before) return { place, input, outline: undefined }
    // What is wrong with a file is told when it is derived.
    const document = readDocument(name, join(directory, name), bytes.text, [])
    const { value } = readYaml(join(directory, annotationOf(name)), outline, [], bytes.annotation)
    return { place, input, outline: document && value && outlineOf(document, value) }
  }

  function derive(wanted: readonly Wanted[], form: Form, given: Given | undefined): Batch {
    take(given)
    if (!derivation) throw new Error('Nothing was given to derive with.')
    const problems: Problem[] = []
    const parts = new Map(batchModels.map((model) => [model, { rows: 0, texts: [] as Buffer[] }]))
    const add = (model: BatchModel, rows: readonly object[], text: Buffer) => {
      const part = parts.get(model)
      if (!part || rows.length === 0) return
      part.rows += rows.length
      part.texts.push(text)
    }
    const written: Batch['written'] = { statements: [], articles: [] }
    let [statements, mentions] = [0, 0]
    for (const { name, input, elsewhere, joined, rows: before } of wanted) {
      const derived = isImported(name)
        ? imported(name, joined, elsewhere, derivation)
        : annotated(name, input, elsewhere, derivation, problems)
      if (!derived) continue
      const { rows, outline, content, proposed } = derived
      statements += rows.Statement.length
      mentions += rows.Mention.length
      if (form === 'none' || problems.length > 0) continue

      const hash = createHash('sha256')
      const texts = documentModels.map((model) => [model, Buffer.from(copy[model](rows[model]))] as const)
      for (const [model, text] of texts) hash.update(`${model} ${text.length}\n`).update(text)
      const now = hash.digest('hex').slice(0, 32)
      if (now !== before) {
        written.statements.push(...rows.Statement.map(({ id }) => id))
        written.articles.push(...rows.Article.map(({ id }) => id))
        for (const [model, text] of texts)
          add(model, rows[model], form === 'copy' ? text : Buffer.from(json[model](rows[model])))
      }
      const row = {
        name,
        input,
        elsewhere: elsewhereHash(elsewhere, joined),
        rows: now,
        outline,
        content,
        proposed,
      }
      add('Document', [row], Buffer.from((form === 'copy' ? copy : json).Document([row])))
    }
    const tables = [...parts].flatMap(([model, { rows, texts }]) =>
      rows === 0 ? [] : [{ model, rows, text: form === 'copy' ? Buffer.concat(texts) : jsonList(texts) }],
    )
    return { documents: wanted.length, statements, mentions, written, tables, problems }
  }

  function annotated(
    name: string,
    input: string,
    elsewhere: Wanted['elsewhere'],
    derivation: Derivation,
    problems: Problem[],
  ) {
    const path = join(directory, name)
    const bytes = documentBytes(directory, name)
    if (documentInput(common, bytes) !== input) {
      problems.push({ file: path, message: 'was changed while it was read. Import again.' })
      return undefined
    }
    const article = readAnnotatedDocument(directory, name, bytes, problems)
    if (!article) return undefined
    const rows = documentRows(article, elsewhere, derivation)
    return { rows, outline: outlineOf(article.document, article.annotation), content: null, proposed: null }
  }

  function imported(name: string, joined: Wanted['joined'], elsewhere: Wanted['elsewhere'], derivation: Derivation) {
    const { article, extraction } = extract(name)
    let rows: ReturnType<typeof importedRows>
    try {
      rows = importedRows(article, extraction, joined, elsewhere, derivation)
    } catch (error) {
      // A program's mistake about one article is no reason to lose the others.
      console.error(`${name} goes in without its quotations: ${(error as Error).message}`)
      rows = importedRows(article, withoutStatements(extraction), [], elsewhere, derivation)
    }
    const outline = outlineOf(documentOf(article), extraction.annotation)
    return { rows, outline, content: contentOf(article), proposed: article.proposed ?? null }
  }

  return {
    survey(asked, given) {
      take(given)
      return asked.map(survey)
    },
    derive,
  }
}

const withoutStatements = ({ annotation }: Extraction): Extraction => ({
  annotation: { ...annotation, statements: [] },
  actors: new Map(),
})

/** A hash over what other documents print of the statements of one, and describe of them; empty where that is nothing. */
export const elsewhereHash = (elsewhere: Wanted['elsewhere'], joined: Wanted['joined']) =>
  elsewhere.length + joined.length === 0
    ? ''
    : createHash('sha256')
        .update(JSON.stringify(joined.length === 0 ? elsewhere : [elsewhere, joined]))
        .digest('hex')
        .slice(0, 32)

const jsonList = (texts: readonly Buffer[]) => Buffer.from(`[${texts.map((text) => text.toString('utf8')).join(',')}]`)
