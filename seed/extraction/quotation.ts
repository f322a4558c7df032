import type { Presentation } from '../../src/database/generated/client/enums.ts'
import type { Stretch } from '../../src/text/stretch.ts'

/** What somebody said, thought or wrote as an article prints it, with the places of all its parts. */
export interface Quotation {
  presentation: Presentation
  /** One or several parts, in order. */
  content: Stretch[]
  /** The word that reports: *sagte*; both parts of a split verb. */
  cue: Stretch[]
  /** The noun phrase as printed here; where it is carried on from before, a pronoun it had there, or empty. */
  speaker: Stretch[]
  /** Where the speaker is a pronoun or empty: the noun phrase it stands for, if known. */
  antecedent: Stretch[]
  addressee: Stretch[]
  frame?: Stretch
  /** Words in quotation marks within content that is not a speech of its own. */
  fragments: Stretch[]
  /** An outlet that is named as where it was said. Where nobody else is named, it is the speaker too. */
  medium?: Stretch[]
  /** On whose word an outlet reports it, who so is the speaker: *unter Berufung auf Diplomaten*. */
  source?: Stretch[]
  /** The index of the quotation in which this one is nested. */
  parent?: number
  /** The name of the rule that found it. */
  rule: string
  /** How often the rule is right, from 0 to 1. */
  confidence: number
}
