import type { Draft } from '../draft.ts'
import type { Parsed } from './clause.ts'
import type { Report } from './report.ts'

/** What a rule is given: a sentence, what reports in it, what was found in it and said before it. */
export interface Scene {
  readonly parsed: Parsed
  readonly reports: readonly Report[]
  /** The sentence before, where it is of the same paragraph or ends with a colon. */
  readonly before: { readonly parsed: Parsed; readonly reports: readonly Report[] } | undefined
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
}

export interface Rule {
  readonly name: string
  /** Its precision: how many in a hundred of what it finds are quotations. */
  readonly confidence: number
  readonly examples: readonly Example[]
  find(scene: Scene): Draft[]
}
