import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { questions } from '../../src/graphiql/questions.ts'
import { startServer } from '../help/process.ts'
import { copiedCorpus } from '../help/small-corpus.ts'

const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync)
if (!executablePath) console.warn('No Chromium is installed: the test of GraphiQL in a browser is skipped.')

describe.skipIf(!executablePath)('GraphiQL', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: executablePath ?? '',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    })
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

    await page.goto(`${server.url}/`)
    expect(page.url()).toBe(`${server.url}/graphql`)
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
})
