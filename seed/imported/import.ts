import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { readEnvironment } from '../../src/environment.ts'
import { OperatorError } from '../../src/error.ts'
import { runMain } from '../../src/shared/main.ts'
import { openAndBringUp, summary } from '../bring-up.ts'
import type { Articles } from '../import.ts'
import { modelSettings } from '../model/settings.ts'
import { askModel } from './ask-model.ts'
import { type Compared, toldOf } from './compared.ts'
import { leaveAtSignal } from './leave-at-signal.ts'
import { listImported, namesUnder } from './listed.ts'
import { nameOf } from './name.ts'
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
  const [folder, ...others] = positionals
  const alone = values.list ? '--list' : values.remove !== undefined ? '--remove' : undefined
  if (alone && (folder !== undefined || Object.keys(values).length > 1))
    throw new OperatorError(`${alone} stands alone: nothing is read from a folder with it.`)
  if (!alone && (folder === undefined || others.length > 0))
    throw new OperatorError('Expected one folder of articles: npm run import -- FOLDER. See npm run import -- --help.')
  const environment = readEnvironment(process.env)
  if (values.list) return console.log(await listImported(environment))
  const model = values.model ? modelSettings(process.env) : undefined
  if (values.model && !model)
    throw new OperatorError('--model: expected MODEL_URL and MODEL_NAME to be set; see the README.')

  leaveAtSignal()
  const spool = new Spool()
  try {
    let compared: Compared | undefined
    const articles: Articles = {
      spool,
      read: new Map(),
      removed: new Set(),
      left: new Set(),
      told: (of) => {
        compared = of
      },
    }
    if (folder === undefined) articles.removed = await namesUnder(environment, values.remove as string)
    else {
      const { read, summary: said } = await readInto(spool, resolve(folder), nameOf(values.as, folder))
      console.log(said)
      if (values.check) return
      if (model) {
        const asked = await askModel(spool, read, model)
        console.log(asked.said)
        articles.left = asked.left
      }
      if (read.size === 0) throw new OperatorError('Nothing was imported: there is no article that can be read.')
      articles.read = read
    }
    const { database, did } = await openAndBringUp(environment, 'hashes', { articles })
    await database.close()
    console.log([...(compared ? toldOf(compared) : []), summary(did)].join('\n'))
  } finally {
    spool.remove()
  }
})
