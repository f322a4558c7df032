import { describe, expect, test } from 'vitest'
import { refuseAnother } from '../../seed/another.ts'

const names = (count: number, from = 0) => Array.from({ length: count }, (_, n) => `${from + n}.txt`)

/** A database with these documents, and as many that were imported without an annotation. */
const stored = (documents: string[], imported: string[] = []) =>
  new Map(
    [...documents, ...imported, 'register'].map((name, n) => [
      name,
      { input: '', elsewhere: '', rows: '', content: n < documents.length || name === 'register' ? null : 'read' },
    ]),
  )

const corpus = (documents: string[]) => ({ directory: 'here', documents })

describe('a corpus of which most would go', () => {
  test('is refused from a thousand documents on', () => {
    expect(() => refuseAnother(corpus([]), stored(names(999)))).not.toThrow()
    expect(() => refuseAnother(corpus([]), stored(names(1_000)))).toThrow('lacks 1000 of the 1000 documents')
  })

  test('is refused where more than half go', () => {
    expect(() => refuseAnother(corpus(names(1_500)), stored(names(3_000)))).not.toThrow()
    expect(() => refuseAnother(corpus(names(1_499)), stored(names(3_000)))).toThrow('lacks 1501 of the 3000 documents')
  })

  test('is judged without the articles that are in no folder', () => {
    expect(() => refuseAnother(corpus(names(5)), stored(names(5), names(5_000, 100)))).not.toThrow()
    expect(() => refuseAnother(corpus([]), stored(names(1_200), names(5_000, 5_000)))).toThrow('1200 of the 1200')
  })
})
