import { rm, writeFile } from 'node:fs/promises'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { readEnvironment } from '../../src/environment.ts'
import { SyntheticCorpus } from './corpus/corpus.ts'
import { fillServer, layOut, mayFill } from './fill.ts'
import { withFolder } from './folder.ts'
import { runImport } from './import.ts'
import { type Options, readOptions } from './options.ts'
import { type Measured, run } from './run.ts'
import { growthOf, tableOf } from './table.ts'

/** `npm run bench`: fills a database with a synthetic corpus of each size and measures the named requests on it. */
export async function measure(args: string[]): Promise<void> {
  const options = await readOptions(args)
  const url = process.env['DATABASE_URL'] ?? ''
  // Refused before anything is written.
  if (url) await mayFill(url, '', options.overwrite, options.statements[0])
  const all: Measured[] = []
  await withFolder(async (temporary) => {
    console.log(`Node ${process.version}, ${cpus().length} cores, ${new Date().toISOString().slice(0, 10)}`)
    for (const statements of options.statements)
      for await (const measured of measureSize(statements, options, url, temporary)) {
        all.push(measured)
        console.log(`\n${tableOf(measured)}`)
        // After each, so that what comes later cannot take it away.
        if (options.json) await writeJson(options, all)
      }
  })
  if (all.length > 1) console.log(`\n${growthOf(all)}`)
  if (all.some(({ rows }) => rows.some(({ failed }) => failed))) process.exitCode = 1
}

/** The databases of one size, as soon as each is measured. */
async function* measureSize(
  statements: number,
  options: Options,
  url: string,
  temporary: string,
): AsyncGenerator<Measured> {
  const corpus = new SyntheticCorpus(statements)
  const directory = options.corpus ?? join(temporary, `corpus-${statements}`)
  const report = (line: string) => console.error(`${statements.toLocaleString('en')} statements: ${line} …`)
  report('writing the corpus')
  await layOut(corpus, directory)
  if (url) {
    report('filling the database')
    const imported = await fillServer(url, corpus.mark, directory, options.overwrite)
    yield { imported, ...(await run(corpus, directory, { DATABASE_URL: url }, options, knows, report)) }
  }
  if (!url || options.embedded) {
    report('filling the embedded database')
    const settings = { DATABASE_URL: '' as const, DATA_DIRECTORY: join(temporary, `data-${statements}`) }
    const imported = await runImport({ ...settings, CORPUS_DIRECTORY: directory })
    yield { imported, ...(await run(corpus, directory, settings, options, knows, report)) }
    await rm(settings.DATA_DIRECTORY, { recursive: true, force: true })
  }
  if (!options.corpus) await rm(directory, { recursive: true, force: true })
}

/** Whether the server has a setting. */
const knows = (setting: string) => setting in readEnvironment({ [setting]: '1' })

async function writeJson({ json, statements, clients, seconds }: Options, all: readonly Measured[]): Promise<void> {
  const figures = {
    node: process.version,
    cores: cpus().length,
    date: new Date().toISOString(),
    statements,
    clients,
    seconds,
    databases: all,
  }
  await writeFile(json as string, `${JSON.stringify(figures, null, 2)}\n`)
}
