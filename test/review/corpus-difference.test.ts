import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { corpusDifferences } from '../../seed/review/corpus-difference.ts'
import { second, smallCorpus } from '../help/small-corpus.ts'

describe('the differences of a corpus', () => {
  test('are those of every document', async () => {
    const differences = await corpusDifferences(await smallCorpus(second), undefined)
    expect(differences.map(({ document }) => document)).toEqual(['a.txt', 'b.txt'])
    expect(differences.map(({ pairs, missed }) => pairs.length + missed.length)).toEqual([3, 2])
  })

  test('are those of the one that is named, in whatever way', async () => {
    const corpus = await smallCorpus(second)
    for (const name of ['b', 'b.txt', 'b.yaml', join(corpus, 'b.txt')])
      expect((await corpusDifferences(corpus, name)).map(({ document }) => document)).toEqual(['b.txt'])
  })

  test('are none of a document that is not in it', async () => {
    const corpus = await smallCorpus()
    await expect(corpusDifferences(corpus, 'b')).rejects.toThrow(
      `The corpus in ${corpus} has no document b.txt. Did you mean "a.txt"?`,
    )
  })

  test('are found with what the annotation says of its article', async () => {
    const [difference] = await corpusDifferences(await smallCorpus(), 'a')
    const direct = difference?.pairs.find(({ curated }) => curated.presentation === 'DIRECT')
    expect(direct?.extracted.words).toBe('Wir zahlen')
  })
})
