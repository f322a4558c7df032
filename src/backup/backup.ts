import { isEmbeddedIn } from '../database/embedded.ts'
import { openDatabase } from '../database/open.ts'
import { readEnvironment } from '../environment.ts'
import { OperatorError } from '../error.ts'
import { runMain } from '../shared/main.ts'
import { progress } from '../shared/progress.ts'
import { readArguments } from './arguments.ts'
import { refuseExisting } from './line-file.ts'
import { contents } from './summary.ts'
import { writeBackup } from './write-backup.ts'

const help = `npm run backup -- [OPTIONS] FILE

Writes all that the database holds into one compressed file, from which npm run restore fills another database of
either kind. What is in the file was in the database at one moment: a server may go on meanwhile, and so may an
import. Only the embedded database must be left by its server first.

  --overwrite   replace FILE where it is there already, once the new one is whole
  --help        show this

Settings: DATABASE_URL or DATA_DIRECTORY; see the README.`

await runMain(async () => {
  const given = readArguments('backup')
  if (!given) return console.log(help)
  const environment = readEnvironment(process.env)
  refuseExisting(given.path, given.overwrite)
  if (environment.DATABASE_URL === undefined && !isEmbeddedIn(environment.DATA_DIRECTORY))
    throw new OperatorError(`DATA_DIRECTORY: there is no database in ${environment.DATA_DIRECTORY}.`)
  const database = await progress('Opening the database', () => openDatabase(environment))
  try {
    const backup = await writeBackup(database, environment, given.path, given.overwrite)
    console.log(`Backed up into ${given.path}, ${megabytes(backup.bytes)} MB: ${contents(backup)}`)
  } finally {
    await database.close()
  }
})

function megabytes(bytes: number): string {
  return (bytes / 1e6).toLocaleString('en', { maximumFractionDigits: 1 })
}
