import { parseArgs } from 'node:util'
import { readEnvironment } from '../src/environment.ts'
import { runMain } from '../src/shared/main.ts'
import { openAndBringUp, summary } from './bring-up.ts'
import { readGraph } from './graph.ts'

const help = `npm run seed [-- OPTIONS]

Brings the database to what the corpus says. It happens whole or not at all, and a second run changes
nothing. Every mistake in the corpus is shown with its file, line and column.

  --check   only read the corpus and say what is wrong with it; no database is touched
  --help    show this

Settings: DATABASE_URL or DATA_DIRECTORY, and CORPUS_DIRECTORY; see the README.`

await runMain(async () => {
  const { values } = parseArgs({
    options: { check: { type: 'boolean' }, help: { type: 'boolean' } },
  })
  if (values.help) return console.log(help)
  const environment = readEnvironment(process.env)
  if (values.check) {
    const rows = await readGraph(environment.CORPUS_DIRECTORY)
    return console.log(`The corpus is in order: ${rows.Statement.length} statements, ${rows.Mention.length} mentions.`)
  }
  const { database, did } = await openAndBringUp(environment, 'rows')
  await database.close()
  console.log(summary(did))
})
