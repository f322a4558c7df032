import type { Environment } from '../environment.ts'
import { type Connection, connect } from './connection.ts'
import { repeatOnPrimary } from './repeat.ts'
import type { Revision } from './revision.ts'
import type { AskedRevision } from './revision-source.ts'
import { sessionSetup } from './session.ts'
import { SteadyConnection } from './steady.ts'

/** A moment of the primary: who has followed its log up to `position` has all that it had at `at`. */
interface Mark {
  revision: Revision
  position: bigint
  at: number
}

/** How long to wait for a standby that has not got so far yet, before it is asked again. */
const followsMs = 50

/** Which cluster a server belongs to, and which database of it is read: a standby has both of its primary. */
const identity = `SELECT (SELECT system_identifier FROM pg_control_system()) || '/' ||
  (SELECT oid FROM pg_database WHERE datname = current_database()) AS identity`

/**
 * A standby to read from. It is asked how far it has followed the primary's log, and read from as long as that
 * is no longer ago than it may be. What it fails to answer is asked again of the primary.
 */
export class Replica {
  readonly connection: Connection
  readonly #primary: Connection
  readonly #watch: SteadyConnection
  readonly #name: string
  readonly #lag: number
  readonly #log: (line: string) => void
  readonly #giveUp: (error: Error) => void
  #marks: Mark[] = []
  #reached: Mark | undefined
  #state: 'unknown' | 'used' | 'lost' = 'unknown'
  #checking = false
  #verified = false
  #timer: NodeJS.Timeout | undefined

  constructor(url: string, max: number, primary: Connection, environment: Environment, log: (line: string) => void) {
    const database = { kind: 'server' as const, pool: { connectionString: url, max }, close: async () => {} }
    this.#lag = environment.REPLICA_LAG_MS
    this.#log = log
    this.#name = new URL(url).host
    this.#primary = primary
    this.connection = connect(database, 'reader', environment)
    this.#giveUp = repeatOnPrimary(primary.pool, this.connection.pool, {
      isLost: () => this.#state === 'lost',
      loses: (error) => this.#loses(error),
    })
    this.#watch = new SteadyConnection(
      { ...database.pool, connectionTimeoutMillis: this.#lag, query_timeout: this.#lag },
      sessionSetup('server', 'reader', environment),
      // A standby that starts again may be further behind than it was.
      { end: () => this.#loses(new Error('the connection ended')) },
    )
  }

  /** Whether it has this revision, and all that the primary had no longer ago than its lag may be. */
  has(revision: Revision | undefined): boolean {
    return (
      this.#state === 'used' &&
      this.#reached !== undefined &&
      this.#reached.revision === revision &&
      performance.now() < this.#reached.at + this.#lag
    )
  }

  /** Notes what the primary had, and looks whether the standby has it. */
  follow(revision: Revision, { position = '0/0', at }: AskedRevision): void {
    const last = this.#marks.at(-1)
    // Under load the primary is asked far more often than a standby need be.
    if (last?.revision === revision && at - last.at < this.#lag / 8) return
    const since = at - this.#lag
    this.#marks = [...this.#marks.filter((mark) => mark.at > since), { revision, position: numberOf(position), at }]
    this.#check()
  }

  async close(): Promise<void> {
    clearTimeout(this.#timer)
    this.#state = 'lost'
    await this.#watch.close()
    await this.connection.close()
  }

  async #check(): Promise<void> {
    if (this.#checking) return
    this.#checking = true
    try {
      if (!this.#verified) await this.#verify()
      const [row] = await this.#watch.rows<{ position: string | null }>(
        'SELECT pg_last_wal_replay_lsn()::text AS position WHERE pg_is_in_recovery()',
      )
      if (!row?.position) throw new Error('it is no standby')
      const position = numberOf(row.position)
      this.#reached = this.#marks.findLast((mark) => mark.position <= position)
      this.#found()
      const newest = this.#marks.at(-1)
      if (newest && newest !== this.#reached && performance.now() < newest.at + this.#lag) this.#checkSoon()
    } catch (error) {
      this.#loses(error as Error)
    } finally {
      this.#checking = false
    }
  }

  #checkSoon(): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => this.#check(), followsMs).unref()
  }

  async #verify(): Promise<void> {
    const [own] = await this.#watch.rows<{ identity: string }>(identity)
    const { rows } = await this.#primary.pool.query<{ identity: string }>(identity)
    if (own?.identity !== rows[0]?.identity) throw new Error('it is no standby of DATABASE_URL, or another database')
    this.#verified = true
  }

  #found(): void {
    if (this.#state === 'lost') this.#log(`DATABASE_REPLICA_URLS: ${this.#name} is read from again.`)
    this.#state = 'used'
  }

  /** Nobody is sent there until it was found again; who waits for an answer gets it from the primary. */
  #loses(error: Error): void {
    if (this.#state !== 'lost')
      this.#log(`DATABASE_REPLICA_URLS: ${this.#name} is not read from for now (${error.message}).`)
    this.#state = 'lost'
    // What comes back may be another server.
    this.#verified = false
    this.#reached = undefined
    this.#giveUp(error)
  }
}

/** A position in the log as a number: PostgreSQL writes two halves in hexadecimal. */
function numberOf(position: string): bigint {
  const [high = '0', low = '0'] = position.split('/')
  return (BigInt(`0x${high}`) << 32n) + BigInt(`0x${low}`)
}
