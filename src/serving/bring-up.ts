import { openAndBringUp, summary } from '../../seed/bring-up.ts'
import { readEnvironment } from '../environment.ts'
import { runMain } from '../shared/main.ts'

// Run by the process that looks after others, and ends with it.
const orphaned = () => process.exit(1)
process.once('disconnect', orphaned)
await runMain(async () => {
  const { database, did } = await openAndBringUp(readEnvironment(process.env), 'hashes')
  await database.close()
  console.log(summary(did))
})
process.off('disconnect', orphaned)
process.disconnect?.()
