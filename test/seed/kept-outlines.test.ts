import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { KeptOutlines } from '../../seed/imported/kept-outlines.ts'
import type { Outline } from '../../seed/outline.ts'

const outline = (article: string): Outline => ({
  sha256: '',
  article,
  source: undefined,
  published: '2022-03-15',
  describes: [{ statement: `${article}-übrig`, parent: undefined }],
  prints: [],
  relates: [],
  texts: [],
})

test('outlines come back as they were, in the order of their places, whichever thread was first', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'wortlaut-outlines-'))
  const kept = new KeptOutlines(folder)
  onTestFinished(() => {
    kept.close()
    return rm(folder, { recursive: true })
  })
  for (const place of [30, 2, 11]) kept.set(place, outline(`a${place}`))
  expect([2, 3].map((place) => kept.has(place))).toEqual([true, false])
  expect([...kept.inOrder((place) => place > 2)]).toEqual([
    [11, outline('a11')],
    [30, outline('a30')],
  ])
})
