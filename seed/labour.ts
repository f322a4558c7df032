import { createHash } from 'node:crypto'
import { join } from 'node:path'
import type { Spellings } from '../src/text/term.ts'
import { readAnnotatedDocument } from './annotated-document.ts'
import type { Asked, Batch, BatchModel, Form, Surveyed, Wanted } from './batch.ts'
import { copyWriter } from './copy-text.ts'
import { type Derivation, derivationWith } from './derivation.ts'
import { readDocument } from './document.ts'
import { annotationOf } from './folder.ts'
import { outline } from './format/outline.ts'
import { documentRows } from './graph.ts'
import { documentBytes, documentInput } from './input.ts'
import { jsonWriter } from './json-rows.ts'
import { outlineOf } from './outline.ts'
import type { Problem } from './problem.ts'
import type { Registers } from './register.ts'
import { documentModels } from './rows.ts'
import { readYaml } from './yaml-file.ts'

/** Where documents are, and the hash over what every row depends on. */
export interface Place {
  directory: string
  common: string
}

/** With what documents are derived. */
export interface Given {
  registers: Registers
  spellings: Spellings
}

/** What is done for each document, and can be done in any thread. */
export interface Labour {
  survey(asked: readonly Asked[]): Surveyed[]
  /** @param given is needed the first time. */
  derive(wanted: readonly Wanted[], form: Form, given: Given | undefined): Batch
}

const batchModels: readonly BatchModel[] = [...documentModels, 'Document']
const writers = (writer: (model: string) => (rows: readonly object[]) => string) =>
  Object.fromEntries(batchModels.map((model) => [model, writer(model)])) as Record<
    BatchModel,
    ReturnType<typeof writer>
  >

export function labourIn({ directory, common }: Place): Labour {
  let derivation: Derivation | undefined
  const [copy, json] = [writers(copyWriter), writers(jsonWriter)]

  function survey({ place, name, input: before }: Asked): Surveyed {
    const bytes = documentBytes(directory, name)
    const input = documentInput(common, bytes)
    if (input === before) return { place, input, outline: undefined }
    // What is wrong with a file is told when it is derived.
    const document = readDocument(name, join(directory, name), bytes.text, [])
    const { value } = readYaml(join(directory, annotationOf(name)), outline, [], bytes.annotation)
    return { place, input, outline: document && value && outlineOf(document, value) }
  }

  function derive(wanted: readonly Wanted[], form: Form, given: Given | undefined): Batch {
    if (given) derivation = derivationWith(given.registers, given.spellings)
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
    for (const { name, input, elsewhere, rows: before } of wanted) {
      const path = join(directory, name)
      const bytes = documentBytes(directory, name)
      if (documentInput(common, bytes) !== input) {
        problems.push({ file: path, message: 'was changed while it was read. Import again.' })
        continue
      }
      const article = readAnnotatedDocument(directory, name, bytes, problems)
      if (!article) continue
      const rows = documentRows(article, elsewhere, derivation)
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
        elsewhere: elsewhereHash(elsewhere),
        rows: now,
        outline: outlineOf(article.document, article.annotation),
      }
      add('Document', [row], Buffer.from((form === 'copy' ? copy : json).Document([row])))
    }
    const tables = [...parts].flatMap(([model, { rows, texts }]) =>
      rows === 0 ? [] : [{ model, rows, text: form === 'copy' ? Buffer.concat(texts) : jsonList(texts) }],
    )
    return { documents: wanted.length, statements, mentions, written, tables, problems }
  }

  return { survey: (asked) => asked.map(survey), derive }
}

/** A hash over what other documents print of the statements of one; empty where that is nothing. */
export const elsewhereHash = (elsewhere: Wanted['elsewhere']) =>
  elsewhere.length === 0 ? '' : createHash('sha256').update(JSON.stringify(elsewhere)).digest('hex').slice(0, 32)

const jsonList = (texts: readonly Buffer[]) => Buffer.from(`[${texts.map((text) => text.toString('utf8')).join(',')}]`)
