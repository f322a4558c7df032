import type { Stretch } from '../../src/text/stretch.ts'
import type { Draft, Span } from './draft.ts'
import type { FullStops, Sentence } from './sentence.ts'
import type { Speech } from './speech.ts'

/** What a language knows of its quotations; `S` is a sentence as its rules read it. */
export interface Language<S extends Sentence> {
  readonly fullStops: FullStops
  /** In the order in which they are asked: what an earlier rule has taken of a sentence, a later one does not take again. */
  readonly rules: readonly Rule<S>[]
  read(sentence: Sentence): S
  /** Whether words in quotation marks are somebody's own, and no name or title. */
  isWording(sentence: Sentence, speech: Speech): boolean
  /** Who may go on speaking behind a sentence that quotes nobody. */
  speakerIn(sentence: S): Span | undefined
  /** Whether a word only stands for a speaker who is named elsewhere. */
  isPointing(word: string): boolean
  /** Whom a sentence names, its subjects first, and the speakers that were found in it. */
  namesIn(sentence: S, speakers: readonly Span[]): Name[]
  /** The kind of the pronoun at a span that stands for somebody named before; undefined for anything else. */
  pronounAt(sentence: S, span: Span): string | undefined
  /** The outlet through which something was said. */
  mediumOf?(sentence: S, draft: Draft): Span | undefined
  /** On whose word an outlet reports what a draft says. */
  sourceOf?(sentence: S, draft: Draft): Span | undefined
  /** On whose word the outlet that the sentence before quotes reported that: *Dabei beruft sie sich auf Diplomaten*. */
  sourceBehind?(sentence: S): Span | undefined
  /** What a relative pronoun at a span stands for. */
  headBefore(sentence: S, span: Span): Span | undefined
}

/** Whom a sentence names, and the kinds of pronouns that can take the name up. */
export interface Name {
  readonly span: Span
  readonly pronouns: ReadonlySet<string>
}

/** What a rule is given: a sentence, what was found in it, and what was said before it. */
export interface Scene<S extends Sentence> {
  readonly parsed: S
  readonly before: S | undefined
  /** What earlier rules found in this sentence. */
  readonly found: readonly Draft[]
  /** How many sentences ago the last quotation ended that may be carried on; undefined where there is none. */
  readonly since: number | undefined
}

/** A sentence of a rule's own with what it finds there; these are its tests. */
export interface Example {
  readonly text: string
  readonly content: readonly string[]
  readonly speaker?: string
  readonly cue?: string
  readonly addressee?: string
  readonly medium?: string
}

export interface Rule<S extends Sentence> {
  readonly name: string
  /** Its precision: the share of what it finds that is a quotation, half of its words at least. */
  readonly confidence: number
  readonly examples: readonly Example[]
  find(scene: Scene<S>): Draft[]
}

/** Where the items of a span stand in the text. */
export const stretchOf = ({ items }: Sentence, { from, to }: Span): Stretch => ({
  start: items[from]?.start ?? 0,
  end: items[to - 1]?.end ?? 0,
})
