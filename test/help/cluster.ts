import { type ChildProcess, execFile, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync } from 'node:fs'
import { chown, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { promisify } from 'node:util'
import pg from 'pg'
import { openAndBringUp } from '../../seed/bring-up.ts'
import { readEnvironment } from '../../src/environment.ts'
import { freePort } from './free-port.ts'

const run = promisify(execFile)
const needed = ['initdb', 'pg_basebackup', 'postgres']

/** Where PostgreSQL's programs are: in the path, or where Debian has them. */
const programs = [
  ...(process.env['PATH'] ?? '').split(delimiter),
  ...(existsSync('/usr/lib/postgresql') ? readdirSync('/usr/lib/postgresql') : []).map((version) =>
    join('/usr/lib/postgresql', version, 'bin'),
  ),
].findLast((directory) => needed.every((name) => existsSync(join(directory, name))))

/** PostgreSQL does not run as root, but as the user that its package made. */
function otherUser(): { uid: number; gid: number } | undefined | 'none' {
  if (process.getuid?.() !== 0) return undefined
  try {
    const id = (flag: string) => Number(execFileSync('id', [flag, 'postgres'], { stdio: 'pipe' }))
    return { uid: id('-u'), gid: id('-g') }
  } catch {
    return 'none'
  }
}

const user = otherUser()

/** Whether this machine can run servers of a test's own. */
export const canRunServers = programs !== undefined && user !== 'none'

/** A PostgreSQL server of a test's own, on 127.0.0.1. */
export interface Server {
  url: string
  process: ChildProcess
  /** Starts it again after it was stopped. */
  start(): Promise<void>
  /** Stops it, breaking off whatever it does. */
  stop(): Promise<void>
  query(statement: string): Promise<pg.QueryResult>
}

/** A directory for servers, and what makes them; `close` ends all of them. */
export async function openCluster() {
  const as = { ...(typeof user === 'object' ? user : {}) }
  const directory = await mkdtemp(join(tmpdir(), 'wortlaut-cluster-'))
  if (typeof user === 'object') await chown(directory, user.uid, user.gid)
  const program = (name: string) => join(programs ?? '', name)
  const servers: Server[] = []

  async function serve(data: string, settings: string[]): Promise<Server> {
    const port = await freePort()
    const url = `postgresql://postgres@127.0.0.1:${port}/postgres`
    const given = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'fsync=off', ...settings]
    const query = async (statement: string) => {
      const client = new pg.Client({ connectionString: url })
      await client.connect()
      try {
        return await client.query(statement)
      } finally {
        await client.end()
      }
    }
    const server = {
      url,
      query,
      async start() {
        const options = given.flatMap((setting) => ['-c', setting])
        server.process = spawn(program('postgres'), ['-D', data, '-p', `${port}`, ...options], {
          ...as,
          cwd: directory,
          stdio: 'ignore',
        })
        while (!(await query('SELECT 1').catch(() => undefined))) {
          if (server.process.exitCode !== null) throw new Error(`PostgreSQL ended with ${server.process.exitCode}.`)
          await new Promise((resolve) => setTimeout(resolve, 50))
        }
      },
      async stop() {
        if (server.process.exitCode !== null || server.process.signalCode !== null) return
        const ended = once(server.process, 'exit')
        server.process.kill('SIGQUIT')
        await ended
      },
    } as Server
    await server.start()
    servers.push(server)
    return server
  }

  return {
    async primary(): Promise<Server> {
      const data = join(directory, 'primary')
      await run(program('initdb'), ['-D', data, '-A', 'trust', '-U', 'postgres', '-E', 'UTF8', '-N'], {
        ...as,
        cwd: directory,
      })
      return serve(data, ['wal_level=replica', 'wal_keep_size=64MB'])
    },
    /** A primary with the corpus in it. */
    async seeded(): Promise<Server> {
      const primary = await this.primary()
      const { database } = await openAndBringUp(readEnvironment({ DATABASE_URL: primary.url }), 'rows')
      await database.close()
      return primary
    },
    async standby(of: Server): Promise<Server> {
      const data = join(directory, `standby${servers.length}`)
      await run(program('pg_basebackup'), ['-d', of.url, '-D', data, '-R', '-X', 'stream', '-c', 'fast', '-N'], {
        ...as,
        cwd: directory,
      })
      // Follows at once: a query in its way is cancelled.
      return serve(data, ['max_standby_streaming_delay=0', 'wal_retrieve_retry_interval=100ms'])
    },
    async close(): Promise<void> {
      for (const server of servers.toReversed()) await server.stop()
      await rm(directory, { recursive: true, force: true })
    },
  }
}
