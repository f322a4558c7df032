import { describe, expect, test } from 'vitest'
import { ruleTable } from '../../../seed/extraction/english/rule-table.ts'
import { extractQuotations } from '../../../seed/extraction/extraction.ts'
import type { Stretch } from '../../../src/text/stretch.ts'

const wordsOf = (text: string, stretches: readonly Stretch[] = []) =>
  stretches.map(({ start, end }) => text.slice(start, end))

test('the rules have examples enough', () => {
  expect(ruleTable.flatMap(({ examples }) => examples).length).toBeGreaterThan(100)
})

describe.each(ruleTable)('the rule $name', ({ name, examples, confidence }) => {
  test('has an example, and a precision', () => {
    expect(examples.length).toBeGreaterThan(0)
    expect(confidence).toBeGreaterThan(0)
    expect(confidence).toBeLessThanOrEqual(1)
  })

  test.each(examples)('reads: $text', ({ text, content, speaker, cue, addressee, medium }) => {
    const quotation = extractQuotations(text, 'en').find(({ rule }) => rule === name)
    if (!quotation) throw new Error(`No quotation was found by ${name}.`)
    expect(wordsOf(text, quotation.content)).toEqual(content)
    if (speaker !== undefined) {
      const named = quotation.antecedent.length > 0 ? quotation.antecedent : quotation.speaker
      expect(wordsOf(text, named).join(' ')).toBe(speaker)
    }
    if (cue !== undefined) expect(wordsOf(text, quotation.cue).join(' ')).toBe(cue)
    expect(wordsOf(text, quotation.addressee).join(' ')).toBe(addressee ?? '')
    expect(wordsOf(text, quotation.medium).join(' ')).toBe(medium ?? '')
  })
})
