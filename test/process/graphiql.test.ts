import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { questions } from '../../src/graphiql/questions.ts'
import { chromiumPath, startChromium } from '../help/chromium.ts'
import { startServer } from '../help/process.ts'
import { copiedCorpus } from '../help/small-corpus.ts'

describe.skipIf(!chromiumPath)('GraphiQL', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await startChromium()
  })
  afterAll(() => browser.close())

  test('opens without any other host or script, has the questions in its tabs, and answers the first', async () => {
    const server = await startServer({ DATA_DIRECTORY: await copiedCorpus(inject('templates').directory) })
    const page = await browser.newPage({ viewport: { width: 1400, height: 900 } })
    const foreign: string[] = []
    const refused: string[] = []
    page.on('request', (request) => {
      if (!request.url().startsWith(server.url) && !/^(blob|data):/.test(request.url())) foreign.push(request.url())
    })
    page.on('console', (message) => {
      if (/Content Security Policy/.test(message.text())) refused.push(message.text())
    })
    page.on('pageerror', (error) => refused.push(error.message))

    await page.goto(`${server.url}/graphql`)
    await page.waitForSelector('.graphiql-tab')
    const tabs = await page.locator('.graphiql-tab').allInnerTexts()
    expect(tabs[0]).toContain('UsOfficialsAboutChina')
    expect(tabs).toHaveLength(questions.length)

    expect(await page.locator('.graphiql-tab-active').textContent()).toContain('UsOfficialsAboutChina')
    await page.locator('.graphiql-execute-button').click()
    await page.waitForFunction(() => document.querySelector('.result-window')?.textContent?.includes('totalCount'))
    expect(await page.locator('.result-window').textContent()).toMatch(/"totalCount":\s34/)
    const screenshot = process.env['SCREENSHOT']
    if (screenshot) await page.screenshot({ path: screenshot })
    expect({ foreign, refused }).toEqual({ foreign: [], refused: [] })
    expect(page.workers().map((worker) => new URL(worker.url()).protocol)).toContain('blob:')

    // Whatever else came into the page could not run.
    const ran = await page.evaluate(() => {
      const script = document.createElement('script')
      script.textContent = 'document.title = "injected"'
      document.body.append(script)
      document.body.setAttribute('onclick', 'document.title = "injected"')
      document.body.click()
      return document.title
    })
    expect(ran).toBe('Wortlaut')
    expect(refused).toHaveLength(2)
    await page.close()
  })

  test.each(['for the first time', 'again'])(
    'opened %s shows the operation and the variables of the address',
    async (when) => {
      const server = await startServer({ DATA_DIRECTORY: await copiedCorpus(inject('templates').directory) })
      const page = await browser.newPage()
      if (when === 'again') {
        await page.goto(`${server.url}/graphql`)
        await page.waitForSelector('.graphiql-tab')
      }
      const query = 'query Asked($slug: String!) { actor(slug: $slug) { name } }'
      const variables = JSON.stringify({ slug: 'joe-biden' })
      await page.goto(`${server.url}/graphql?${new URLSearchParams({ query, variables })}`)
      await page.waitForSelector('.graphiql-tab')
      expect(await page.locator('.graphiql-tab-active').textContent()).toContain('Asked')
      await page.locator('.graphiql-execute-button').click()
      await page.waitForFunction(() => document.querySelector('.result-window')?.textContent?.includes('name'))
      expect(await page.locator('.result-window').textContent()).toMatch(/Joe\sBiden/)
      expect(await page.locator('.graphiql-tab').count()).toBe(questions.length + 1)
      await page.close()
    },
  )
})
