import { existsSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { OperatorError } from '../../src/error.ts'
import { runMain } from '../../src/shared/main.ts'
import { heldBy } from '../bench/database.ts'
import { withFolder } from '../bench/folder.ts'
import { residentMegabytes, startServer } from '../bench/program.ts'
import { wholeNumber } from '../bench/size.ts'
import { keepMixed } from './mix.ts'
import { slope } from './slope.ts'

const help = `npm run soak [-- OPTIONS]

Keeps the built server under mixed load and watches its memory and its descriptors: every example question, files,
refused and broken requests, clients that hang up, subscriptions. Prints a line now and then, and in the end the slope
of what the server holds, in megabytes and descriptors a minute, after it has warmed up.

  --minutes N     how long to go on (default 10)
  --warm N        minutes that do not count (default a fifth of all)
  --clients N     clients that ask at the same time (default 16)
  --every N       seconds between two measurements (default 5)
  --overwrite     replace what the database holds
  --help          show this

The database is an embedded one made for the run, or the one that DATABASE_URL names, which must be empty and gets the
corpus of CORPUS_DIRECTORY. Ends with 1 where the server answered 500 or was gone, or memory grew by 1 MB a minute or more.`

/** What a minute may add, in megabytes. */
const most = 1

await runMain(async () => {
  const { values } = parseArgs({
    options: {
      minutes: { type: 'string', default: '10' },
      warm: { type: 'string' },
      clients: { type: 'string', default: '16' },
      every: { type: 'string', default: '5' },
      overwrite: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) return console.log(help)
  if (!existsSync('/proc/self/fd'))
    throw new OperatorError('npm run soak: memory and descriptors are read from /proc, which only Linux has.')
  const minutes = wholeNumber('minutes', values.minutes)
  const warm = values.warm === undefined ? minutes / 5 : wholeNumber('warm', values.warm)
  if (warm >= minutes) throw new OperatorError(`--warm: expected less than --minutes (${minutes}), not ${warm}.`)
  const url = process.env['DATABASE_URL']
  if (url && !values.overwrite && (await heldBy(url)).kind !== 'nothing')
    throw new OperatorError(
      'DATABASE_URL: the database is not empty. Name another one, or have it replaced with --overwrite.',
    )
  const every = wholeNumber('every', values.every)
  await withFolder(async (directory) => {
    const settings = url ? {} : { DATABASE_URL: '', DATA_DIRECTORY: join(directory, 'data') }
    const server = await startServer('server', settings)
    const load = keepMixed(server.url, wholeNumber('clients', values.clients))
    const points: { minute: number; megabytes: number; descriptors: number }[] = []
    try {
      const begun = performance.now()
      const elapsed = () => (performance.now() - begun) / 60_000
      while (elapsed() < minutes) {
        await new Promise((resolve) => setTimeout(resolve, every * 1000))
        const pid = server.process.pid
        const megabytes = await residentMegabytes(pid)
        if (megabytes === undefined) throw new OperatorError(`The server is gone:\n${server.printed()}`)
        const descriptors = (await readdir(`/proc/${pid}/fd`)).length
        points.push({ minute: elapsed(), megabytes, descriptors })
        console.log(
          `${elapsed().toFixed(1).padStart(6)} min ${String(megabytes).padStart(6)} MB ${String(descriptors).padStart(5)} descriptors  ${load.told()}`,
        )
      }
    } finally {
      await load.stop()
      await server.stop()
    }
    const counted = points.filter(({ minute }) => minute >= warm)
    const memory = slope(counted.map(({ minute, megabytes }) => [minute, megabytes]))
    const descriptors = slope(counted.map(({ minute, descriptors }) => [minute, descriptors]))
    console.log(`Memory: ${memory.toFixed(2)} MB a minute. Descriptors: ${descriptors.toFixed(2)} a minute.`)
    if (load.isBad()) throw new OperatorError(`Some answers were none: ${load.told()}\n${server.printed()}`)
    if (memory >= most) throw new OperatorError(`Memory grew by ${memory.toFixed(2)} MB a minute, and may by ${most}.`)
  })
})
