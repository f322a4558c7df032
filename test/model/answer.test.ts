import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Answer, answerSchema, readAnswer } from '../../seed/model/answer.ts'
import { ModelFailure } from '../../seed/model/failure.ts'
import { ground } from '../../seed/model/grounded.ts'
import { type Piece, piecesOf } from '../../seed/model/piece.ts'
import { questionOf } from '../../seed/model/prompt.ts'
import type { Stretch } from '../../src/text/stretch.ts'
import { good, text, told } from './article.ts'

const piece = piecesOf(text)[0] as Piece

interface Schema {
  properties?: Record<string, Schema>
  items?: Schema
  anyOf?: Schema[]
  required?: string[]
}

test('the schema is one that strict endpoints take: all is required, and no keyword is unknown', () => {
  const known = ['type', 'properties', 'required', 'additionalProperties', 'items', 'anyOf', 'enum']
  const walk = (schema: Schema) => {
    expect(known).toEqual(expect.arrayContaining(Object.keys(schema)))
    if (schema.properties) {
      expect(schema.required).toEqual(Object.keys(schema.properties))
      expect(schema).toMatchObject({ additionalProperties: false })
    }
    for (const inner of [...Object.values(schema.properties ?? {}), ...(schema.anyOf ?? []), schema.items])
      if (inner) walk(inner)
  }
  walk(answerSchema as Schema)
})

test('the example in the prompt keeps its own rules', () => {
  const [system] = questionOf('', 'de', { before: [], sentences: [] })
  const [, lines = '', answer = ''] = /For\n(\[1\][\s\S]*?)\nthe answer is:\n(.*)\n/.exec(system?.content ?? '') ?? []
  const example = lines.replaceAll(/\[\d\] /g, '')
  const { quotations, dropped } = ground(readAnswer(answer), example, piecesOf(example)[0] as Piece)
  expect(dropped).toBe(0)
  expect(quotations.map((one) => told(one, example).content)).toEqual([
    ['„Wir prüfen den Antrag“'],
    ['Das dauere „einige Wochen“'],
    ['„einige Wochen“'],
  ])
})

test('whatever a model writes is an answer or a failure', () => {
  const damaged = fc
    .tuple(fc.nat(2_000), fc.constantFrom('', '}', '"', ',null', '\\u', '[[', '{"a":'))
    .map(([at, sign]) => JSON.stringify(good).slice(0, at) + sign + JSON.stringify(good).slice(at + 1))
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json(), damaged), (written) => {
      try {
        expect(readAnswer(written)).toHaveProperty('quotations')
      } catch (error) {
        expect(error).toBeInstanceOf(ModelFailure)
      }
    }),
    { numRuns: 300 },
  )
})

test('whatever a model answers, what is kept is within the text and in its order', () => {
  const printed = fc.tuple(fc.nat(text.length), fc.nat(40)).map(([at, length]) => text.slice(at, at + length))
  const words = fc.oneof(printed, fc.constantFrom('er', 'die', 'Sorgen', '„große Sorgen“', '“', 'ß'), fc.string())
  const part = fc.record({ sentence: fc.integer({ min: -2, max: 9 }), words })
  const parts = fc.array(part, { maxLength: 3 })
  const other = fc.option(part)
  const quotation = fc.record({
    presentation: fc.constantFrom('DIRECT', 'INDIRECT', 'REPORTED'),
    content: fc.array(part, { minLength: 1, maxLength: 3 }),
    cue: parts,
    speaker: other,
    antecedent: other,
    addressee: other,
    medium: other,
    fragments: fc.array(words, { maxLength: 3 }),
    confidence: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  fc.assert(
    fc.property(fc.array(quotation, { maxLength: 6 }), (quotations) => {
      const grounded = ground({ quotations } as Answer, text, piece)
      for (const { content, cue, speaker, antecedent, addressee, medium, fragments } of grounded.quotations) {
        const all: Stretch[][] = [content, cue, speaker, antecedent, addressee, medium ?? [], fragments]
        for (const { start, end } of all.flat()) expect(text.slice(start, end)).toMatch(/[\p{L}\p{N}]/u)
        for (const [index, { start }] of content.slice(1).entries())
          expect(start).toBeGreaterThanOrEqual(content[index]?.end ?? 0)
        for (const { start, end } of fragments)
          expect(content.some((one) => one.start <= start && end <= one.end)).toBe(true)
      }
    }),
    { numRuns: 300 },
  )
})
