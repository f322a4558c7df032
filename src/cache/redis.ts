import type { RESP_TYPES, RedisClientType } from '@redis/client'
import { type Answer, type Answers, ownBytes } from './answer.ts'
import type { MemoryAnswers } from './memory.ts'

/** How long a request waits for Redis before it is answered without. */
const patienceMs = 50

/** How long Redis is left alone after it failed or was slow. */
const restMs = 5_000

/** What nobody asks for any more, such as answers of a former revision, goes after that. */
const lifetimeSeconds = 3_600

/** Commands that wait to be sent; beyond, they are dropped. */
const queueLength = 1_000

type Client = RedisClientType<
  Record<never, never>,
  Record<never, never>,
  Record<never, never>,
  3,
  { [RESP_TYPES.BLOB_STRING]: typeof Buffer }
>

/**
 * Answers that several servers share, with those of this process before them. A Redis that fails or is slow
 * costs nobody an answer: it is left alone for a while, and answers are made as if it were not there.
 */
export class RedisAnswers implements Answers {
  readonly #near: MemoryAnswers
  readonly #most: number
  readonly #log: (line: string) => void
  readonly #opening: Promise<void>
  #client: Client | undefined
  #restsUntil = 0
  #well = true

  /** @param most bytes of an answer that is shared. */
  constructor(url: string, near: MemoryAnswers, most: number, log: (line: string) => void) {
    this.#near = near
    this.#most = most
    this.#log = log
    this.#opening = this.#open(url)
  }

  get(key: string): Answer | undefined | Promise<Answer | undefined> {
    return this.#near.get(key) ?? (this.#answers() ? this.#fetch(key) : undefined)
  }

  set(key: string, answer: Answer): void {
    this.#near.set(key, answer)
    if (answer.body.length > this.#most || !this.#answers()) return
    const value = Buffer.concat([Buffer.from(`${answer.type}\n`), answer.body])
    this.#client?.set(name(key), value, { expiration: { type: 'EX', value: lifetimeSeconds } }).catch(this.#fails)
  }

  async close(): Promise<void> {
    await this.#opening
    this.#client?.destroy()
    await this.#near.close()
  }

  async #open(url: string): Promise<void> {
    // Only who uses it pays for its memory.
    const { createClient, RESP_TYPES } = await import('@redis/client')
    const client = createClient({
      url,
      disableOfflineQueue: true,
      commandsQueueMaxLength: queueLength,
      socket: { connectTimeout: 2_000, reconnectStrategy: (retries) => Math.min(100 * 2 ** retries, restMs) },
    }).withTypeMapping({ [RESP_TYPES.BLOB_STRING]: Buffer })
    client.on('error', this.#fails)
    client.connect().catch(this.#fails)
    this.#client = client as Client
  }

  #answers(): boolean {
    return this.#client?.isReady === true && Date.now() >= this.#restsUntil
  }

  async #fetch(key: string): Promise<Answer | undefined> {
    let timer: NodeJS.Timeout | undefined
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error(`no answer within ${patienceMs} ms`)), patienceMs)
    })
    try {
      const value = await Promise.race([this.#client?.get(name(key)), late])
      this.#recovers()
      if (!value) return undefined
      const end = value.indexOf('\n')
      const answer = { type: value.toString('latin1', 0, end), body: ownBytes(value.subarray(end + 1)) }
      this.#near.set(key, answer)
      return answer
    } catch (error) {
      this.#fails(error)
      return undefined
    } finally {
      clearTimeout(timer)
    }
  }

  /** Tells of an outage once, not of every request in it. */
  readonly #fails = (error: unknown): void => {
    this.#restsUntil = Date.now() + restMs
    if (this.#well) this.#log(`REDIS_URL: Redis is not used for now (${(error as Error).message}).`)
    this.#well = false
  }

  #recovers(): void {
    if (!this.#well) this.#log('REDIS_URL: Redis is used again.')
    this.#well = true
  }
}

const name = (key: string) => `wortlaut:${key}`
