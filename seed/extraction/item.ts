import type { Stretch } from '../../src/text/stretch.ts'
import type { Token } from './token.ts'

/**
 * What a clause is made of, as a rule sees it: a word, number or sign; or, as one, a whole speech in quotation
 * marks (`quote`) or what stands in parentheses (`aside`), whose own words and commas are no part of the clause.
 */
export interface Item extends Stretch {
  readonly text: string
  readonly lower: string
  readonly kind: Token['kind'] | 'quote' | 'aside'
  readonly isCapital: boolean
  /** The number of the quoted stretch of the sentence that it is or is within, from 0. */
  readonly quoted?: number
}
