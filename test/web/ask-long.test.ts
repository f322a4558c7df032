import { mkdtempSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { SyntheticCorpus } from '../bench/corpus/corpus.ts'
import { writeCorpus } from '../bench/corpus/write.ts'
import { chromiumPath } from '../help/chromium.ts'
import { longestTask } from '../help/longest-task.ts'
import { readingRoom } from '../help/reading-room.ts'

/** What a reader does not notice, in milliseconds. */
const pauseMost = 100

describe.skipIf(!chromiumPath)('the view Ask of a thousand statements', () => {
  const folder = mkdtempSync(join(tmpdir(), 'wortlaut-long-'))
  beforeAll(() => writeCorpus(new SyntheticCorpus(1_000), folder))
  afterAll(() => rm(folder, { recursive: true, force: true }))
  // The database has the real corpus, and is brought to this one: quicker than one that is made.
  const room = readingRoom({ CORPUS_DIRECTORY: folder })

  test('is read to its end without a pause, a page at a time, and has no more on the screen than fits', async () => {
    const page = await room.open('/')
    await page.waitForSelector('fieldset')
    room.operations.length = 0
    const last = page.locator('[data-index="399"]')
    await page.mouse.move(800, 500)
    const longest = await longestTask(page, async () => {
      while ((await last.count()) === 0) {
        await page.mouse.wheel(0, 2_000)
        await page.waitForTimeout(30)
      }
    })
    expect(longest).toBeLessThan(pauseMost)
    expect(room.operations.every((name) => name === 'AskFurther')).toBe(true)
    // One more than were read: it comes before it is wanted.
    expect(room.operations.length).toBeLessThanOrEqual(9)
    expect(await page.locator('[data-index]').count()).toBeLessThan(40)
    expect(await last.locator('article').getAttribute('aria-posinset')).toBe('400')
    expect(await last.locator('article').getAttribute('aria-setsize')).toBe('1000')
    await page.close()
    expect(room.wrong).toEqual([])
  })

  test('takes filters in and out without a pause, and begins each list at its beginning', async () => {
    const page = await room.open('/')
    await page.waitForSelector('fieldset')
    await page.mouse.move(800, 500)
    await page.mouse.wheel(0, 6_000)
    const heading = page.locator('[role="status"] h2')
    const longest = await longestTask(page, async () => {
      for (const place of [1, 6]) {
        const box = page.locator('fieldset').nth(place).locator('input[type="checkbox"]').first()
        const before = await heading.innerText()
        await box.check()
        await expect.poll(() => heading.innerText(), { timeout: 20_000 }).not.toBe(before)
      }
    })
    expect(longest).toBeLessThan(pauseMost)
    await page.waitForSelector('[data-index="0"]')
    expect(await page.evaluate(() => scrollY)).toBeLessThan(500)
    await page.getByRole('button', { name: 'Clear all' }).click()
    await page.getByRole('heading', { name: '1,000 statements' }).waitFor()
    await page.close()
    expect(room.wrong).toEqual([])
  })

  test('finds a value that is not among the most frequent', async () => {
    const page = await room.open('/')
    await page.waitForSelector('fieldset')
    const speakers = page.locator('fieldset').first()
    for (let times = 0; times < 3; times++) await speakers.getByRole('button', { name: 'Show more' }).click()
    // Of a hundred that came with the counts, and as many more as there are.
    await expect.poll(() => speakers.locator('label').count(), { timeout: 20_000 }).toBeGreaterThan(101)
    expect(room.operations.filter((name) => name === 'Facet')).toEqual(['Facet'])
    await page.close()
  })
})
