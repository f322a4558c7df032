import pg from 'pg'
import type { Environment } from '../environment.ts'
import type { Database } from './database.ts'
import { sessionSetup } from './session.ts'

/** On what the import tells of a new revision, in the transaction that writes it. */
export const revisionChannel = 'wortlaut_revision'

/** What the database says of its corpus' revision. */
export interface AskedRevision {
  /** The hash over all rows. */
  revision: string
  /** The transaction that wrote it: it tells a revision from the same one imported again after another. */
  written: string
  /** When it was asked, by this process' own clock. */
  at: number
}

/** Where the revision is asked. */
export interface RevisionSource {
  ask(): Promise<AskedRevision>
  close(): Promise<void>
}

const question = 'SELECT revision, xmin::text AS written FROM corpus'

async function askOn(connection: Pick<pg.Pool, 'query'> | pg.Client): Promise<AskedRevision> {
  const at = performance.now()
  const { rows } = await connection.query<Omit<AskedRevision, 'at'>>(question)
  return { ...(rows[0] ?? { revision: '', written: '' }), at }
}

/** Asks the embedded database over the connection that everybody uses: it has no other. */
export const sharedSource = (pool: pg.Pool): RevisionSource => ({ ask: () => askOn(pool), close: async () => {} })

/**
 * Asks a server over a connection of its own, which no long query holds up and on which the server tells of
 * news by itself. One that broke is opened again by the next question.
 * @param news is called when there is a new revision.
 */
export class ListeningSource implements RevisionSource {
  readonly #config: pg.ClientConfig
  readonly #setup: string[]
  readonly #news: () => void
  #client: Promise<pg.Client> | undefined

  constructor(database: Database, environment: Environment, news: () => void) {
    this.#config = {
      ...database.pool,
      connectionTimeoutMillis: environment.DATABASE_WAIT_MS,
      // Longer than it may be trusted no answer is worth waiting for.
      query_timeout: environment.REVISION_AGE_MS,
      keepAlive: true,
    }
    this.#setup = [...sessionSetup(database.kind, 'reader', environment), `LISTEN ${revisionChannel}`]
    this.#news = news
  }

  async ask(): Promise<AskedRevision> {
    const client = await (this.#client ?? this.#connect())
    try {
      return await askOn(client)
    } catch (error) {
      // Whatever went wrong, the next question begins anew.
      this.#client = undefined
      client.end().catch(() => {})
      throw error
    }
  }

  async close(): Promise<void> {
    await this.#client?.then((client) => client.end()).catch(() => {})
  }

  #connect(): Promise<pg.Client> {
    const opening = this.#open()
    const forget = () => {
      if (this.#client === opening) this.#client = undefined
    }
    opening.then((client) => client.once('end', forget), forget)
    this.#client = opening
    return opening
  }

  async #open(): Promise<pg.Client> {
    const client = new pg.Client(this.#config)
    client.on('notification', () => this.#news())
    // What broke while nobody asked is opened again when somebody does.
    client.on('error', () => {})
    try {
      await client.connect()
      for (const statement of this.#setup) await client.query(statement)
      return client
    } catch (error) {
      client.end().catch(() => {})
      throw error
    }
  }
}
