import { describe, expect, test } from 'vitest'
import { drawDocuments, intervals } from '../../seed/evaluation/bootstrap.ts'
import { evaluate } from '../../seed/evaluation/evaluation.ts'
import { report, summary } from '../../seed/evaluation/report.ts'
import { counted } from '../../seed/evaluation/tally.ts'
import { documentOf, quotation } from './quotation.ts'

const right = documentOf([quotation(0, 10, { speaker: [11] })], [quotation(0, 10, { speaker: [11] })])
const missed = documentOf([quotation(0, 10, { presentation: 'INDIRECT' })], [])
const documents = [right, right, missed, missed]

describe('an interval', () => {
  test('is the same at every time', () => {
    expect(evaluate(documents)).toEqual(evaluate(documents))
  })

  test('is a point where every document is alike', () => {
    const tally = counted(1, 2, 4)
    expect(intervals([tally, tally], drawDocuments(2))).toEqual({
      precision: [0.5, 0.5],
      recall: [0.25, 0.25],
      f1: [1 / 3, 1 / 3],
    })
  })

  test('has the shares that drawing gives', () => {
    // Of 100 documents half is right: the standard error is 5 %, so that 95 % lie within about 10 %.
    const tallies = Array.from({ length: 100 }, (_, index) => counted(index % 2, 1, 1))
    const [low, high] = intervals(tallies, drawDocuments(100)).recall
    expect(low).toBeCloseTo(0.4, 1)
    expect(high).toBeCloseTo(0.6, 1)
  })
})

describe('an evaluation', () => {
  test('sums quotations over documents, not averages', () => {
    const [exact] = evaluate([
      documentOf([quotation(0, 10)], [quotation(0, 10)]),
      documentOf([], [quotation(0, 5)]),
    ]).overall
    expect(exact).toMatchObject({ precision: 0.5, recall: 1, support: 1, extracted: 2 })
  })

  test('has only the kinds that there are', () => {
    expect(Object.keys(evaluate(documents).kinds)).toEqual(['DIRECT', 'INDIRECT'])
  })

  test('says as what each kind was extracted', () => {
    const asReported = documentOf(
      [quotation(0, 10)],
      [quotation(0, 10, { presentation: 'REPORTED' }), quotation(30, 35)],
    )
    const { extractedAs } = evaluate([right, missed, asReported])
    expect(extractedAs.DIRECT).toMatchObject({ DIRECT: 1, REPORTED: 1, MISSED: 0 })
    expect(extractedAs.INDIRECT).toMatchObject({ INDIRECT: 0, MISSED: 1 })
    expect(extractedAs.NONE).toMatchObject({ DIRECT: 1, REPORTED: 0 })
  })

  test('of nothing is nothing', () => {
    expect(evaluate([])).toMatchObject({ documents: 0, quotations: 0, kinds: {} })
    expect(report(evaluate([]), true)).toContain('0 articles with 0 quotations; 0 extracted.')
  })

  test('is told in percent, line by line', () => {
    const told = report(evaluate(documents), true).split('\n')
    expect(told[0]).toBe('4 articles with 4 quotations; 2 extracted.')
    expect(told[3]).toMatch(/^ {2}exact spans +100\.0 +50\.0 +66\.7 +\d+\.\d – 100\.0 +4 +2$/)
    expect(told).toContainEqual(expect.stringMatching(/^the data set's own measure/))
    expect(report(evaluate(documents), false)).not.toContain("the data set's own measure")
  })

  test('is summed up for whoever edits a corpus', () => {
    expect(summary(evaluate(documents))).toBe(`Direct quotations found: 2 of 2 (100.0 %).
Mentions found: 2 of 4 (50.0 %).
Mentions of which half of the words were found at least: 2 of 4 (50.0 %).
Speakers right, where a found mention names one: 2 of 2 (100.0 %).`)
  })
})
