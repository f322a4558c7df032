import type { Presentation } from '../../src/database/generated/client/enums.ts'

/** Items of a sentence, from the first to before the last. */
export interface Span {
  readonly from: number
  readonly to: number
}

/** What a rule finds in a sentence, in items of that sentence. */
export interface Draft {
  readonly presentation: Presentation
  readonly content: readonly Span[]
  readonly cue?: readonly Span[]
  readonly speaker?: Span | undefined
  /** Whom a possessive in the speaker's words means: *nach eigenen Angaben*. */
  readonly owner?: Span | undefined
  readonly addressee?: Span | undefined
  readonly frame?: Span | undefined
  readonly medium?: Span | undefined
  /** Whether the speaker is whoever spoke last. */
  readonly isCarried?: boolean
  /** Whether the sentence before belongs to the content: *Der Plan ist gescheitert. Das sagte der Minister.* */
  readonly isBefore?: boolean
}
