import { createHash } from 'node:crypto'
import { type Actors, drawActors } from './actor.ts'
import { type Article, writeArticle } from './article.ts'
import { calendar } from './calendar.ts'
import { Events } from './event.ts'
import { Random } from './random.ts'
import { drawSources, type Sources } from './source.ts'
import type { Utterance } from './statement.ts'

const seed = 20_220_314

/** Statements of the last articles that can be printed again or answered. */
const remembered = 400

/** How many statements each of ten articles describes, in the shuffled order of the ten. */
const sizes = [3, 5, 6, 7, 8, 10, 11, 13, 16, 21]

/** A corpus of a given number of statements, the same at every run, one article at a time. */
export class SyntheticCorpus {
  readonly statements: number
  readonly articleCount: number
  readonly actors: Actors
  readonly sources: Sources
  readonly events: Events

  constructor(statements: number) {
    this.statements = statements
    this.articleCount = Math.ceil(statements / 10)
    // A corpus that is a hundred times as large has ten times as many names, as a text has words (Heaps' law).
    const many = Math.sqrt(statements)
    const random = new Random(seed)
    this.actors = drawActors(random, Math.max(200, Math.round(5 * many)))
    this.sources = drawSources(random)
    this.events = new Events(random, Math.max(20, Math.round(2 * many)))
  }

  /**
   * A slug that says which corpus this is: of its size, and of this generator as it is now. The corpus holds it
   * as a source that publishes nothing, so that a database tells what it was filled with.
   */
  get mark(): string {
    const hash = createHash('sha256').update(JSON.stringify([this.statements, this.#entries()]))
    let sample = 20
    for (const { document, annotation } of this.articles()) {
      hash.update(document).update(JSON.stringify(annotation))
      if (--sample === 0) break
    }
    return `synthetic-corpus-${hash.digest('hex').slice(0, 12)}`
  }

  /** The registers of the corpus by the names of their files. */
  registers(): Record<string, object> {
    const entries = this.#entries()
    return { ...entries, sources: { ...entries.sources, [this.mark]: { name: 'Synthetic corpus', kind: 'ONLINE' } } }
  }

  #entries() {
    const { actors, sources, events } = this
    return { actors: actors.entries, sources: sources.entries, events: events.entries, claims: events.claims }
  }

  /** Every article, the oldest first. */
  *articles(): Generator<Article> {
    const random = new Random(seed + 1)
    const days = calendar(this.events.happened())
    const lately: Utterance[] = []
    let from = 0
    let block: number[] = []
    let day = -1
    let news: ReturnType<Events['on']>
    for (let number = 0; number < this.articleCount; number++) {
      if (block.length === 0) block = this.#block(random, this.statements - from)
      const today = days.at((number + 0.5) / this.articleCount)
      if (today !== day) {
        day = today
        news = this.events.on(day)
      }
      const topic = random.chance(0.85) ? news?.pick(random) : undefined
      const plan = { number, day, topic, from, statements: block.pop() ?? 0, lately }
      const article = writeArticle(random, plan, this.actors, this.sources)
      yield article
      from += plan.statements
      lately.push(...article.utterances)
      lately.splice(0, lately.length - remembered)
    }
  }

  /** The sizes of the next articles. */
  #block(random: Random, left: number): number[] {
    if (left >= 100) return random.shuffle(sizes)
    return Array.from({ length: Math.ceil(left / 10) }, (_, index) => Math.min(10, left - 10 * index)).reverse()
  }
}
