import type pg from 'pg'
import type { Environment } from '../environment.ts'
import { type Connection, connect } from './connection.ts'
import type { Database } from './database.ts'
import { ParticipationCounts } from './participation-counts.ts'
import { Replica } from './replica.ts'
import { CorpusRevision } from './revision.ts'
import { listeningSource, sharedSource } from './revision-source.ts'

/** What a request reads through: one database from its first statement to its last, unless it is lost in between. */
type Reader = Pick<Connection, 'prisma' | 'pool'>

/** Everything that requests are answered from. */
export interface Readers {
  /** The connection for one request: a replica that is new enough, or else the primary. */
  pick(): Reader
  /** The database that the import writes to, for what must be the newest. */
  primary: Connection
  /** All connections, by which database they lead to. */
  pools: ReadonlyMap<string, pg.Pool>
  revision: CorpusRevision
  participationCounts: ParticipationCounts
  /** Whether the database answers. */
  isReady(): Promise<boolean>
  close(): Promise<void>
}

/** For how long an answer shows that the embedded database answers, in milliseconds. */
const freshMs = 1_000

/** Connects to the database and its replicas as the reader, and asks for the corpus' revision. */
export async function openReaders(
  database: Database,
  environment: Environment,
  log: (line: string) => void,
): Promise<Readers> {
  const { DATABASE_REPLICA_URLS = [], REPLICA_LAG_MS, REVISION_POLL_MS, REVISION_AGE_MS } = environment
  const primary = connect(database, 'reader', environment)
  const replicas = DATABASE_REPLICA_URLS.map(
    (url) => new Replica(url, database.pool.max ?? 1, primary, environment, log),
  )
  const participationCounts = new ParticipationCounts(primary.pool)
  const revision = new CorpusRevision(
    (news) => (database.kind === 'server' ? listeningSource(database, environment, news) : sharedSource(primary.pool)),
    {
      // A replica counts as new from the moment of a question on.
      every: replicas.length === 0 ? REVISION_POLL_MS : Math.min(REVISION_POLL_MS, REPLICA_LAG_MS / 4),
      // Nobody else can import into an embedded database, and this process does so before it serves.
      age: database.kind === 'server' ? REVISION_AGE_MS : Number.POSITIVE_INFINITY,
    },
    (known, asked) => {
      for (const replica of replicas) replica.follow(known, asked)
      void participationCounts.follow(known)
    },
  )
  let turn = 0
  const readers: Readers = {
    pick() {
      if (replicas.length === 0) return primary
      const known = revision.known
      for (let n = 0; n < replicas.length; n++) {
        const replica = replicas[turn++ % replicas.length]
        if (replica?.has(known)) return replica.connection
      }
      return primary
    },
    primary,
    pools: new Map([
      ['primary', primary.pool],
      ...replicas.map(({ connection }, index) => [`replica ${index + 1}`, connection.pool] as const),
    ]),
    revision,
    participationCounts,
    async isReady() {
      // The embedded database has no second connection: while it answers others, it need not be asked behind them.
      if (database.kind === 'embedded' && performance.now() - primary.answeredAt() < freshMs) return true
      return revision.asked().then(
        () => true,
        () => false,
      )
    },
    async close() {
      await revision.close()
      for (const replica of replicas) await replica.close()
      await primary.close()
    },
  }
  // Who is asked first need not wait for it. A database that does not answer yet may do so later.
  await revision.asked().then(
    (known) => participationCounts.follow(known),
    () => {},
  )
  return readers
}
