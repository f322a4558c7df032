import type { Environment } from '../environment.ts'
import { type Connection, connect } from './connection.ts'
import type { Database } from './database.ts'
import { CorpusRevision } from './revision.ts'
import { ListeningSource, sharedSource } from './revision-source.ts'

/** What a request reads through: one database from its first statement to its last. */
export type Reader = Pick<Connection, 'prisma' | 'pool'>

/** Everything that requests are answered from. */
export interface Readers {
  /** The connection for one request. */
  pick(): Reader
  /** The database that the import writes to, for what must be the newest. */
  primary: Connection
  revision: CorpusRevision
  close(): Promise<void>
}

/** Connects to the database as the reader, and asks for its revision. */
export async function openReaders(database: Database, environment: Environment): Promise<Readers> {
  const primary = connect(database, 'reader', environment)
  const revision = new CorpusRevision(
    (news) =>
      database.kind === 'server' ? new ListeningSource(database, environment, news) : sharedSource(primary.pool),
    {
      every: environment.REVISION_POLL_MS,
      // Nobody else can import into an embedded database, and this process does so before it serves.
      age: database.kind === 'server' ? environment.REVISION_AGE_MS : Number.POSITIVE_INFINITY,
    },
  )
  const readers: Readers = {
    pick: () => primary,
    primary,
    revision,
    async close() {
      await revision.close()
      await primary.close()
    },
  }
  // Who is asked first need not wait for it. A database that does not answer yet may do so later.
  await revision.asked().catch(() => {})
  return readers
}
