import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { setTimeout } from 'node:timers/promises'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject } from 'vitest'
import { startChromium } from './chromium.ts'
import { type Program, startServer } from './process.ts'
import { copiedCorpus } from './small-corpus.ts'

const sizes = { phone: { width: 390, height: 844 }, desktop: { width: 1300, height: 900 } }

/** The reading room of a built server over the corpus, in a real browser. */
export interface ReadingRoom {
  url: string
  server: Program
  /** A new page at an address, waited for until it shows what it asked for. */
  open(path: string, options?: { size?: keyof typeof sizes; theme?: 'light' | 'dark' }): Promise<Page>
  /** The GraphQL operations that the pages sent so far, by name. */
  operations: string[]
  /** What the pages did that they must not: asked another host, broke the content policy, threw. */
  wrong: string[]
}

/** How many requests of a page are on their way. */
const underWay = new WeakMap<Page, number>()

/** How long a page rests before it is believed to be done, in milliseconds: what it does next begins within. */
const restMs = 80

/** Waits until a view shows what it asked for, and nothing more is on its way: an address changes before the view does. */
export async function shown(page: Page): Promise<void> {
  let isBusy = true
  while (isBusy) {
    await page.waitForFunction(
      () =>
        document.querySelector('h1') !== null &&
        document.querySelector('[role="status"] > .only-heard') === null &&
        document.querySelector('[aria-busy="true"]') === null,
    )
    isBusy = Boolean(underWay.get(page))
    await setTimeout(restMs)
    isBusy ||= Boolean(underWay.get(page))
  }
}

/** Opens a room for the tests of a file, and closes it after them; each page is closed by whoever opens it. */
export function readingRoom(settings: Record<string, string> = {}): ReadingRoom {
  let browser: Browser
  const room = { operations: [], wrong: [], url: '' } as unknown as ReadingRoom
  const endings: (() => Promise<void>)[] = []
  const whenOver = (end: () => Promise<void>) => {
    endings.unshift(end)
  }
  beforeAll(async () => {
    browser = await startChromium()
    const directory = await copiedCorpus(inject('templates').directory, whenOver)
    const server = await startServer({ DATA_DIRECTORY: directory, ...settings }, whenOver)
    Object.assign(room, { server, url: server.url })
    // It may have a corpus to import first.
  }, 180_000)
  afterAll(async () => {
    await browser.close()
    for (const end of endings) await end()
  })
  room.open = async (path, { size = 'desktop', theme = 'light' } = {}) => {
    const page = await browser.newPage({ viewport: sizes[size], colorScheme: theme })
    page.on('request', (request) => {
      if (!request.url().startsWith(room.url) && !/^(blob|data):/.test(request.url())) room.wrong.push(request.url())
      const name = /\b(?:query|subscription) (\w+)/.exec(request.postData() ?? '')?.[1]
      if (name && request.url().endsWith('/graphql')) room.operations.push(name)
    })
    const counted = (change: number) => () => {
      underWay.set(page, (underWay.get(page) ?? 0) + change)
    }
    page.on('request', counted(1))
    page.on('requestfinished', counted(-1))
    page.on('requestfailed', counted(-1))
    page.on('console', (message) => {
      // The browser tells of a refused request, and the router of a wrong address: both are told on the page.
      const isTold = /Failed to load resource|: The address has/.test(message.text())
      if (message.type() === 'error' && !isTold) room.wrong.push(message.text())
    })
    page.on('pageerror', (error) => room.wrong.push(error.message))
    await page.goto(room.url + path)
    await shown(page)
    return page
  }
  return room
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What axe-core finds wrong with a page for those who do not see or point, a line each. */
export async function inaccessible(page: Page): Promise<string[]> {
  // Not as an element of the page, whose policy would refuse it.
  await page.evaluate(axe)
  return page.evaluate(async () => {
    // biome-ignore lint/suspicious/noExplicitAny: axe is a global of the page.
    const { violations } = await (globalThis as any).axe.run(document)
    // biome-ignore lint/suspicious/noExplicitAny: axe is a global of the page.
    return violations.flatMap(({ id, nodes }: any) => nodes.map(({ target }: any) => `${id}: ${target.join(' ')}`))
  })
}

/** That a view is one everybody can read, in both themes and at both sizes, and asks nothing that it must not. */
export async function expectReadable(room: ReadingRoom, path: string): Promise<void> {
  for (const theme of ['light', 'dark'] as const)
    for (const size of ['desktop', 'phone'] as const) {
      const page = await room.open(path, { size, theme })
      expect(await inaccessible(page), `${path}, ${theme}, ${size}`).toEqual([])
      // Nothing is wider than the screen.
      const width = await page.evaluate(() => document.documentElement.scrollWidth)
      expect(width, `${path}, ${size}`).toBeLessThanOrEqual(sizes[size].width)
      await page.close()
    }
  expect(room.wrong).toEqual([])
}
