import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ClientBase } from 'pg'
import { parts } from '../deal.ts'
import { removeAbandoned, spoolPrefix } from './abandoned.ts'
import { contentOf, fileOf, type ImportedArticle, readImported, textOf } from './imported.ts'
import { storedArticles } from './stored-article.ts'
import { writeInSpool } from './write-in-spool.ts'

/** Articles that are read from the database at a time. */
const batchSize = 500

/**
 * A folder, gone at the end, in which the articles lie that are being imported: each thread that extracts from them
 * takes its own from there. Those that were imported before come from the database, which alone has them.
 */
export class Spool {
  readonly folder: string
  readonly #there = new Set<string>()

  constructor() {
    removeAbandoned()
    this.folder = writeInSpool(() => mkdtempSync(join(tmpdir(), spoolPrefix(process.pid))))
    // However the program ends.
    process.once('exit', this.#remove)
  }

  readonly #remove = () => rmSync(this.folder, { recursive: true, force: true })

  /** Puts an article there. @returns the hash over what was read of it. */
  put(article: ImportedArticle): string {
    writeInSpool(() => writeFileSync(fileOf(this.folder, article.name), textOf(article)))
    this.#there.add(article.name)
    return contentOf(article)
  }

  /** An article that is there. */
  get = (name: string): ImportedArticle => readImported(this.folder, name)

  /** Has articles there that the database has. */
  async fetch(client: ClientBase, names: readonly string[]): Promise<void> {
    const missing = names.filter((name) => !this.#there.has(name))
    for (const some of parts(missing, batchSize))
      for (const article of await storedArticles(client, some)) this.put(article)
  }

  remove(): void {
    process.off('exit', this.#remove)
    this.#remove()
  }
}
