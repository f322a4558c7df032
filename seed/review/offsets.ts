import type { Stretch } from '../../src/text/stretch.ts'
import type { Quotation } from '../format/annotation.ts'

/** The stretch that a quotation names which a program wrote. */
export function offsetsOf(quotation: Quotation): Stretch {
  if (typeof quotation === 'string') throw new Error(`A program writes offsets, not ${JSON.stringify(quotation)}.`)
  return { start: quotation.start, end: quotation.end }
}
