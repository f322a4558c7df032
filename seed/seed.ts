import { parseArgs } from 'node:util'
import { readEnvironment } from '../src/environment.ts'
import { runMain } from '../src/shared/main.ts'
import { openAndBringUp, summary } from './bring-up.ts'
import { openCorpus } from './corpus.ts'
import { checkCorpus } from './import.ts'

const help = `npm run seed [-- OPTIONS]

Brings the database to what the corpus says: what has not changed since the last time is skipped, and a
second run changes nothing. Every mistake in the corpus is shown with its file, line and column.

  --check      only read the corpus and say what is wrong with it; no database is touched
  --all        skip nothing, and compare every row of the database with what the corpus says
  --overwrite  remove the documents of a large corpus of which this one has less than half
  --help       show this

Settings: DATABASE_URL or DATA_DIRECTORY, and CORPUS_DIRECTORY; see the README.`

await runMain(async () => {
  const { values } = parseArgs({
    options: {
      check: { type: 'boolean' },
      all: { type: 'boolean' },
      overwrite: { type: 'boolean' },
      help: { type: 'boolean' },
    },
  })
  if (values.help) return console.log(help)
  const environment = readEnvironment(process.env)
  if (values.check) {
    const { statements, mentions } = await checkCorpus(openCorpus(environment.CORPUS_DIRECTORY))
    return console.log(`The corpus is in order: ${statements} statements, ${mentions} mentions.`)
  }
  const { database, did } = await openAndBringUp(environment, values.all ? 'rows' : 'hashes', {
    overwrite: values.overwrite,
  })
  await database.close()
  console.log(summary(did))
})
