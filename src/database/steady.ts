import pg from 'pg'

interface Events {
  /** The server tells of something that it was asked to tell of. */
  news?: () => void
  /** A connection that was open is no more. */
  end?: () => void
}

/**
 * One connection beside the pools, which no long query holds up. One that broke is opened again by the next
 * query.
 */
export class SteadyConnection {
  readonly #config: pg.ClientConfig
  readonly #setup: string[]
  readonly #on: Events
  #client: Promise<pg.Client> | undefined

  /** @param setup what each new connection is told first. */
  constructor(config: pg.ClientConfig, setup: string[], on: Events = {}) {
    this.#config = { ...config, keepAlive: true }
    this.#setup = setup
    this.#on = on
  }

  /** The rows of a query; `begin` is called just before it is sent. */
  async rows<Row extends object>(query: string, begin: () => void = () => {}): Promise<Row[]> {
    const client = await (this.#client ?? this.#connect())
    begin()
    try {
      return (await client.query<Row>(query)).rows
    } catch (error) {
      // Whatever went wrong, the next query begins anew.
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
    const forget = (): boolean => {
      if (this.#client !== opening) return false
      this.#client = undefined
      return true
    }
    opening.then((client) => client.once('end', () => forget() && this.#on.end?.()), forget)
    this.#client = opening
    return opening
  }

  async #open(): Promise<pg.Client> {
    const client = new pg.Client(this.#config)
    client.on('notification', () => this.#on.news?.())
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
