import { Repeater } from 'graphql-yoga'
import type { AskedRevision, RevisionSource } from './revision-source.ts'

/** A revision of the corpus. The same object means that nothing was imported in between. */
export type Revision = Readonly<Pick<AskedRevision, 'revision' | 'written'>>

/** Somebody who waits for news. */
interface Listener {
  tell(revision: string): void
  stop(): void
}

interface Pace {
  /** How often to ask while somebody wants to know, in milliseconds. */
  every: number
  /** For how long an answer counts, in milliseconds. */
  age: number
}

/**
 * Which revision the corpus has, known without asking: the database is asked again and again while somebody
 * wants to know, and tells by itself of a new one. Nobody gets an answer older than its age.
 */
export class CorpusRevision {
  readonly #source: RevisionSource
  readonly #pace: Pace
  readonly #confirms: (revision: Revision, asked: AskedRevision) => void
  readonly #listeners = new Set<Listener>()
  #known: Revision | undefined
  #at = Number.NEGATIVE_INFINITY
  #news = Number.NEGATIVE_INFINITY
  #asking: Promise<Revision> | undefined
  #next: Promise<Revision> | undefined
  #wanted = false
  #timer: NodeJS.Timeout | undefined

  /**
   * @param open opens where to ask; what it is given is to be called when there is news.
   * @param confirms is called with every answer.
   */
  constructor(
    open: (news: () => void) => RevisionSource,
    pace: Pace,
    confirms: (revision: Revision, asked: AskedRevision) => void = () => {},
  ) {
    this.#pace = pace
    this.#confirms = confirms
    this.#source = open(() => {
      this.#news = performance.now()
      this.asked().catch(() => {})
    })
  }

  /**
   * The revision, as it was no longer ago than its age; a promise only where the database must be asked.
   * @throws Error where it is asked in vain.
   */
  current(): Revision | Promise<Revision> {
    this.#want()
    const since = Math.max(this.#news, performance.now() - this.#pace.age)
    return this.#known && this.#at >= since ? this.#known : this.asked()
  }

  /** The revision as it was when it was asked last, however long ago. */
  get known(): Revision | undefined {
    this.#want()
    return this.#known
  }

  /**
   * The revision as the database says it after this call; all who ask meanwhile share one question.
   * @throws Error where the database does not answer.
   */
  asked(): Promise<Revision> {
    // What was asked before this call may be from before whatever the caller knows of.
    this.#next ??= (this.#asking ?? Promise.resolve()).then(
      () => this.#ask(),
      () => this.#ask(),
    )
    return this.#next
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
        this.#want()
        listener.tell((await this.asked()).revision)
        await stop
      } finally {
        this.#listeners.delete(listener)
      }
    })
  }

  /** Ends every reader's list of revisions. */
  endLists(): void {
    for (const { stop } of this.#listeners) stop()
  }

  async close(): Promise<void> {
    this.endLists()
    clearInterval(this.#timer)
    await this.#source.close()
  }

  #ask(): Promise<Revision> {
    this.#next = undefined
    this.#asking = this.#source.ask().then((asked) => this.#note(asked))
    return this.#asking
  }

  #note(asked: AskedRevision): Revision {
    const { revision, written, at } = asked
    this.#at = at
    const isNew = this.#known?.revision !== revision || this.#known.written !== written
    const known = isNew ? { revision, written } : (this.#known as Revision)
    this.#known = known
    if (isNew) for (const { tell } of this.#listeners) tell(revision)
    this.#confirms(known, asked)
    return known
  }

  /** Keeps on asking as long as somebody wants to know: an idle server leaves the database alone. */
  #want(): void {
    this.#wanted = true
    this.#timer ??= setInterval(() => {
      if (!this.#wanted && this.#listeners.size === 0) {
        clearInterval(this.#timer)
        this.#timer = undefined
        return
      }
      this.#wanted = false
      // While the database does not answer there is no news; the next question may bring some.
      this.asked().catch(() => {})
    }, this.#pace.every).unref()
  }
}
