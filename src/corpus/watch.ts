import { Repeater } from 'graphql-yoga'
import type { PrismaClient } from '../database/generated/client/client.ts'

/** Somebody who waits for news. */
interface Listener {
  tell(revision: string): void
  stop(): void
}

/** Tells of new revisions of the corpus to all who wait for one. Asks the database only while somebody does. */
export class RevisionWatch {
  readonly #prisma: PrismaClient
  readonly #every: number
  readonly #listeners = new Set<Listener>()
  #timer: NodeJS.Timeout | undefined

  /** @param every how often to ask, in milliseconds. */
  constructor(prisma: PrismaClient, every: number) {
    this.#prisma = prisma
    this.#every = every
  }

  /** The revision now, and then each new one, until the reader stops or the server does. */
  revisions(): Repeater<string> {
    return new Repeater<string>(async (push, stop) => {
      let told: string | undefined
      const listener: Listener = {
        tell(revision) {
          if (revision === told) return
          told = revision
          void push(revision)
        },
        stop,
      }
      this.#listeners.add(listener)
      try {
        listener.tell(await this.#revision())
        this.#timer ??= setInterval(() => void this.#look(), this.#every).unref()
        await stop
      } finally {
        this.#listeners.delete(listener)
        if (this.#listeners.size === 0) this.#pause()
      }
    })
  }

  /** Ends every reader's list. */
  close(): void {
    this.#pause()
    for (const { stop } of this.#listeners) stop()
  }

  async #look(): Promise<void> {
    // While the database does not answer there is no news; the next look may have some.
    const revision = await this.#revision().catch(() => undefined)
    if (revision !== undefined) for (const { tell } of this.#listeners) tell(revision)
  }

  async #revision(): Promise<string> {
    return (await this.#prisma.corpus.findFirst())?.revision ?? ''
  }

  #pause(): void {
    clearInterval(this.#timer)
    this.#timer = undefined
  }
}
