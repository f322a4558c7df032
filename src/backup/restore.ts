import { untilStopped } from '../../seed/stop.ts'
import { openDatabase } from '../database/open.ts'
import { readEnvironment } from '../environment.ts'
import { runMain } from '../shared/main.ts'
import { progress } from '../shared/progress.ts'
import { readArguments } from './arguments.ts'
import { checkBackup } from './check-backup.ts'
import { restoreBackup } from './restore-backup.ts'
import { contents } from './summary.ts'
import { asBefore } from './target.ts'

const help = `npm run restore -- [OPTIONS] FILE

Fills an empty database of either kind with what npm run backup wrote into FILE. All of the file is checked before
anything is done, and what the database then holds is compared with it before anybody sees it: whatever goes wrong
leaves the database as it was. What was backed up by an older version is brought to this one.

  --overwrite   replace what the database holds; until the end it is there, but on a server nobody can read it
  --help        show this

Settings: DATABASE_URL or DATA_DIRECTORY; see the README.`

await runMain(async () => {
  const given = readArguments('restore')
  if (!given) return console.log(help)
  const environment = readEnvironment(process.env)
  const stop = untilStopped(() => asBefore)
  try {
    const backup = await checkBackup(given.path, stop)
    const database = await progress('Opening the database', () => openDatabase(environment))
    try {
      const migrations = await restoreBackup(database, environment, backup, given.overwrite, stop)
      console.log(`Restored from ${given.path}: ${contents(backup)}`)
      if (migrations.length > 0) console.log(`Migrated: ${migrations.join(', ')}`)
    } finally {
      await database.close()
    }
  } finally {
    stop.forget()
  }
})
