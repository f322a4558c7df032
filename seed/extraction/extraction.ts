import { blocksOf } from './block.ts'
import { english } from './english/english.ts'
import { german } from './german/german.ts'
import type { Quotation } from './quotation.ts'
import { readBlock } from './read-block.ts'

/** The quotations of a text in the order of their content. */
export function extractQuotations(text: string, language: 'de' | 'en'): Quotation[] {
  const found: Quotation[] = []
  for (const block of blocksOf(text)) {
    const offset = found.length
    const own = language === 'en' ? readBlock(text, block, english) : readBlock(text, block, german)
    for (const quotation of own)
      found.push(quotation.parent === undefined ? quotation : { ...quotation, parent: quotation.parent + offset })
  }
  return found
}
