import type { Pool } from 'pg'
import type { Revision } from './revision.ts'

/** Fewer statements than these are read as soon as they are counted. */
const from = 100

/**
 * In how many statements somebody takes part, as the import counted them: what has many is known without asking. It is of
 * the newest revision soon after there is one, and where it is not yet, statements are looked for in a slower way.
 */
export class ParticipationCounts {
  /** Another number where the counts are others. */
  version = 0
  readonly #pool: Pick<Pool, 'query'>
  #known = new Map<string, number>()
  #revision: Revision | undefined
  #reading: Promise<void> = Promise.resolve()

  constructor(pool: Pick<Pool, 'query'>) {
    this.#pool = pool
  }

  /** The statements in which an actor (`within china`), or any of a country, official or not, or both, has a role; 0 where they are few. */
  of(role: string, key: string): number {
    return this.#known.get(`${role} ${key}`) ?? 0
  }

  /** Reads the counts anew where there is a new revision. */
  follow(revision: Revision): Promise<void> {
    if (revision === this.#revision) return this.#reading
    this.#revision = revision
    this.#reading = this.#reading
      // A load has a revision for each of its batches; of those that are past by now nothing is read.
      .then(() => (this.#revision === revision ? this.#read() : undefined))
      .catch(() => {
        // A database that does not answer is asked again when it tells its revision the next time.
        if (this.#revision === revision) this.#revision = undefined
      })
    return this.#reading
  }

  async #read(): Promise<void> {
    const { rows } = await this.#pool.query<{ key: string; statements: number }>(
      `SELECT c.role || ' ' || coalesce('within ' || a.slug, c.key) AS key, c.statements
        FROM participation_count AS c LEFT JOIN actor AS a ON c.key = 'within ' || a.id::text
        WHERE c.statements >= ${from}`,
    )
    const isSame =
      rows.length === this.#known.size && rows.every(({ key, statements }) => this.#known.get(key) === statements)
    if (isSame) return
    this.#known = new Map(rows.map(({ key, statements }) => [key, statements]))
    this.version += 1
  }
}
