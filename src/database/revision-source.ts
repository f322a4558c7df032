import type pg from 'pg'
import type { Environment } from '../environment.ts'
import type { Database } from './database.ts'
import { sessionSetup } from './session.ts'
import { SteadyConnection } from './steady.ts'

/** On what the import tells of a new revision, in the transaction that writes it. */
export const revisionChannel = 'wortlaut_revision'

/** What the database says of its corpus' revision. */
export interface AskedRevision {
  /** The hash over all rows. */
  revision: string
  /** The transaction that wrote it: it tells a revision from the same one imported again after another. */
  written: string
  /** How far the server had written its log by then, where somebody follows it. */
  position?: string
  /** When it was asked, by this process' own clock. */
  at: number
}

/** Where the revision is asked. */
export interface RevisionSource {
  ask(): Promise<AskedRevision>
  close(): Promise<void>
}

/** The position is read after the rows: who has followed the log so far has them. */
const question = (followed: boolean) =>
  `SELECT revision, xmin::text AS written${followed ? ', pg_current_wal_lsn()::text AS position' : ''} FROM corpus`

const answer = (rows: Omit<AskedRevision, 'at'>[], at: number) => ({
  ...(rows[0] ?? { revision: '', written: '' }),
  at,
})

/** Asks the embedded database over the connection that everybody uses: it has no other. */
export const sharedSource = (pool: pg.Pool): RevisionSource => ({
  async ask() {
    const at = performance.now()
    return answer((await pool.query(question(false))).rows, at)
  },
  close: async () => {},
})

/**
 * Asks a server over a connection of its own, on which it tells of news by itself.
 * @param news is called when there is a new revision.
 */
export function listeningSource(database: Database, environment: Environment, news: () => void): RevisionSource {
  const connection = new SteadyConnection(
    {
      ...database.pool,
      connectionTimeoutMillis: environment.DATABASE_WAIT_MS,
      // Longer than it may be trusted no answer is worth waiting for.
      query_timeout: environment.REVISION_AGE_MS,
    },
    [...sessionSetup(database.kind, 'reader', environment), `LISTEN ${revisionChannel}`],
    { news },
  )
  const text = question(environment.DATABASE_REPLICA_URLS !== undefined)
  return {
    async ask() {
      let at = Number.NEGATIVE_INFINITY
      const rows = await connection.rows<Omit<AskedRevision, 'at'>>(text, () => {
        at = performance.now()
      })
      return answer(rows, at)
    },
    close: () => connection.close(),
  }
}
