import type { Stretch } from '../../src/text/stretch.ts'
import type { Span } from './draft.ts'
import { type Language, stretchOf } from './language.ts'
import type { Sentence } from './sentence.ts'

/** How many sentences a pronoun looks back. */
const farthest = 4

/** Somebody whom a text has named, and the pronouns that can take the name up. */
interface Known {
  readonly place: Stretch
  readonly pronouns: ReadonlySet<string>
}

/** Whom the last sentences have named, for pronouns to stand for: the latest first, a sentence's subject before others. */
export class Referents<S extends Sentence> {
  readonly #language: Language<S>
  #known: Known[][] = []

  constructor(language: Language<S>) {
    this.#language = language
  }

  /** The noun phrase that a pronoun stands for; nothing where that is unknown, or where it is no pronoun. */
  behind(sentence: S, span: Span | undefined): Stretch[] {
    if (!span) return []
    const head = this.#language.headBefore(sentence, span)
    if (head) return [stretchOf(sentence, head)]
    const pronoun = this.#language.pronounAt(sentence, span)
    if (pronoun === undefined) return []
    const place = this.#find(pronoun, [this.#namesIn(sentence, [], span.from), ...this.#known])
    return place ? [place] : []
  }

  endSentence(sentence: S, speakers: readonly Span[]): void {
    this.#known = [this.#namesIn(sentence, speakers, Number.POSITIVE_INFINITY), ...this.#known.slice(0, farthest - 1)]
  }

  /** Whom a sentence names before an item; a pronoun in it is whoever it stands for. */
  #namesIn(sentence: S, speakers: readonly Span[], before: number): Known[] {
    const names: Known[] = []
    for (const { span, pronouns } of this.#language.namesIn(sentence, speakers)) {
      if (span.to > before) continue
      const pronoun = this.#language.pronounAt(sentence, span)
      const place = pronoun === undefined ? stretchOf(sentence, span) : this.#find(pronoun, [names, ...this.#known])
      if (place) names.push({ place, pronouns: pronoun === undefined ? pronouns : new Set([pronoun]) })
    }
    return names
  }

  #find(pronoun: string, known: readonly (readonly Known[])[]): Stretch | undefined {
    for (const names of known) {
      const name = names.find(({ pronouns }) => pronouns.has(pronoun))
      if (name) return name.place
    }
    return undefined
  }
}
