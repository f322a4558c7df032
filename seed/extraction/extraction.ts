import { blocksOf } from './block.ts'
import { german } from './german/german.ts'
import type { Quotation } from './quotation.ts'
import { readBlock } from './read-block.ts'

/** The quotations of a text in the order of their content. English has no rules yet, and so no quotations. */
export function extractQuotations(text: string, language: 'de' | 'en'): Quotation[] {
  if (language !== 'de') return []
  const found: Quotation[] = []
  for (const block of blocksOf(text)) {
    const offset = found.length
    for (const quotation of readBlock(text, block, german))
      found.push(quotation.parent === undefined ? quotation : { ...quotation, parent: quotation.parent + offset })
  }
  return found
}
