import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, onTestFinished, test } from 'vitest'
import { chromiumPath, startChromium } from '../help/chromium.ts'
import { startServer } from '../help/process.ts'
import { inaccessible, shown } from '../help/reading-room.ts'
import { copiedCorpus, smallCorpus } from '../help/small-corpus.ts'

const folder = async (name: string) => {
  const made = await mkdtemp(join(tmpdir(), `wortlaut-${name}-`))
  onTestFinished(() => rm(made, { recursive: true, force: true }))
  return made
}

describe.skipIf(!chromiumPath)('the view Ask of a server', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await startChromium()
  })
  afterAll(() => browser.close())

  test('that goes away says so, and goes on by itself when the server is back', async () => {
    const directory = await copiedCorpus(inject('templates').directory)
    const server = await startServer({ DATA_DIRECTORY: directory })
    const page = await browser.newPage()
    await page.goto(`${server.url}/`)
    await page.waitForSelector('fieldset')

    server.process.kill('SIGTERM')
    await server.ends()
    await page
      .getByRole('checkbox', { name: /^Jake Sullivan/ })
      .first()
      .check()
    await page.getByRole('heading', { name: 'The server does not answer now' }).waitFor()
    expect(await page.locator('main').innerText()).toContain('It is asked again every few seconds')

    await startServer({ DATA_DIRECTORY: directory, PORT: new URL(server.url).port })
    await page.getByRole('heading', { name: '11 statements' }).waitFor()
    // The counts come again, too.
    await page.getByRole('checkbox', { name: /^warns\s*3 statements/ }).waitFor()
    expect(await page.getByRole('heading', { name: 'The server does not answer now' }).count()).toBe(0)
    await page.close()
  })

  test('whose corpus has not a single statement says how one comes into it', async () => {
    const corpus = await smallCorpus({ 'a.txt': null, 'a.yaml': null })
    const settings = { CORPUS_DIRECTORY: corpus, DATA_DIRECTORY: join(await folder('data'), 'data') }
    const server = await startServer(settings)
    const page = await browser.newPage()
    await page.goto(`${server.url}/`)
    await shown(page)
    await page.getByRole('heading', { name: 'The corpus has no statement yet' }).waitFor()
    expect(await page.locator('main code').allInnerTexts()).toEqual(['npm run seed', 'npm run import -- FOLDER'])
    expect(await inaccessible(page)).toEqual([])
    await page.close()
  })
})
