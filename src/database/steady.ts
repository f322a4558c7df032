import pg from 'pg'

/**
 * One connection beside the pools, which no long query holds up. One that broke is opened again by the next
 * query.
 */
export class SteadyConnection {
  readonly #config: pg.ClientConfig
  readonly #setup: string[]
  readonly #told: () => void
  #client: Promise<pg.Client> | undefined

  /**
   * @param setup what each new connection is told first.
   * @param told is called whenever the server tells of something that it was asked to tell of.
   */
  constructor(config: pg.ClientConfig, setup: string[], told: () => void = () => {}) {
    this.#config = { ...config, keepAlive: true }
    this.#setup = setup
    this.#told = told
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
    const forget = () => {
      if (this.#client === opening) this.#client = undefined
    }
    opening.then((client) => client.once('end', forget), forget)
    this.#client = opening
    return opening
  }

  async #open(): Promise<pg.Client> {
    const client = new pg.Client(this.#config)
    client.on('notification', this.#told)
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
