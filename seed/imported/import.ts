import { basename, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { readEnvironment } from '../../src/environment.ts'
import { OperatorError } from '../../src/error.ts'
import { runMain } from '../../src/shared/main.ts'
import { openAndBringUp, summary } from '../bring-up.ts'
import type { Articles } from '../import.ts'
import { modelSettings } from '../model/settings.ts'
import { askModel } from './ask-model.ts'
import { listImported, namesUnder } from './listed.ts'
import { readInto } from './read-into.ts'
import { Spool } from './spool.ts'

const help = `npm run import -- FOLDER [OPTIONS]

Reads a folder of articles (.txt, .md, .html, .jsonl) or one such file, finds who is quoted in them, and adds all of it
to the graph, marked as extracted. An article that a person has annotated stays as it is; one that was imported before
is read again where it has changed. Nothing else is needed: without a database server it goes into the embedded one.

  --as NAME      under what name the articles are kept; that of the folder, unless told otherwise
  --check        only read them, and say what is wrong; nothing is imported
  --model        have a language model find the quotations, not the rules; see MODEL_URL in the README
  --list         what was imported, by name
  --remove NAME  take out what was imported under a name, or one article of it
  --help         show this

Settings: DATABASE_URL or DATA_DIRECTORY, and CORPUS_DIRECTORY; see the README. Whoever serves from the embedded
database must be stopped meanwhile.`

await runMain(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      as: { type: 'string' },
      check: { type: 'boolean' },
      list: { type: 'boolean' },
      model: { type: 'boolean' },
      remove: { type: 'string' },
      help: { type: 'boolean' },
    },
  })
  if (values.help) return console.log(help)
  const environment = readEnvironment(process.env)
  if (values.list) return console.log(await listImported(environment))
  const [folder, ...others] = positionals
  if (values.remove === undefined && (folder === undefined || others.length > 0))
    throw new OperatorError('Expected one folder of articles: npm run import -- FOLDER. See npm run import -- --help.')

  const spool = new Spool()
  try {
    const twins = new Map<string, string>()
    const articles: Articles = {
      spool,
      read: new Map(),
      removed: new Set(),
      twins(names) {
        for (const [name, other] of names) twins.set(name, other)
      },
    }
    if (values.remove !== undefined) articles.removed = await namesUnder(environment, values.remove)
    else {
      const { read, summary: said } = await readInto(
        spool,
        resolve(folder as string),
        nameOf(values.as, folder as string),
      )
      console.log(said)
      if (values.check) return
      const model = values.model ? modelSettings(process.env) : undefined
      if (values.model && !model)
        throw new OperatorError('--model: expected MODEL_URL and MODEL_NAME to be set; see the README.')
      if (model) console.log(await askModel(spool, read, model))
      if (read.size === 0) throw new OperatorError('Nothing was imported: there is no article that can be read.')
      articles.read = read
    }
    const { database, did } = await openAndBringUp(environment, 'hashes', articles)
    await database.close()
    for (const [name, other] of twins) console.log(`${name} has the text of ${other}, which stands for both.`)
    console.log(summary(did))
  } finally {
    spool.remove()
  }
})

/** The name under which a folder's articles are kept. */
function nameOf(given: string | undefined, folder: string): string {
  const name = (given ?? basename(resolve(folder))).replace(/\.\w+$/, '')
  if (!/^[^/\\\0]{1,100}$/.test(name) || name === '.' || name === '..')
    throw new OperatorError(
      `--as: expected a name without slashes, of at most 100 characters, not ${JSON.stringify(name)}.`,
    )
  return name
}
