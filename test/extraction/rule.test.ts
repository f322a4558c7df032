import { describe, expect, test } from 'vitest'
import { extractQuotations } from '../../seed/extraction/extraction.ts'
import { ruleTable } from '../../seed/extraction/german/rule-table.ts'
import type { Stretch } from '../../src/text/stretch.ts'

const wordsOf = (text: string, stretches: Stretch[]) => stretches.map(({ start, end }) => text.slice(start, end))

describe.each(ruleTable)('the rule $name', ({ name, examples, confidence }) => {
  test('has an example, and a precision', () => {
    expect(examples.length).toBeGreaterThan(0)
    expect(confidence).toBeGreaterThan(0)
    expect(confidence).toBeLessThanOrEqual(1)
  })

  test.each(examples)('reads: $text', ({ text, content, speaker, cue }) => {
    const quotation = extractQuotations(text, 'de').find(({ rule }) => rule === name)
    if (!quotation) throw new Error(`No quotation was found by ${name}.`)
    expect(wordsOf(text, quotation.content)).toEqual(content)
    if (speaker !== undefined) {
      const named = quotation.speaker.length > 0 ? quotation.speaker : quotation.antecedent
      expect(wordsOf(text, named).join(' ')).toBe(speaker)
    }
    if (cue !== undefined) expect(wordsOf(text, quotation.cue).join(' ')).toBe(cue)
  })
})
