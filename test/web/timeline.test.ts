import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { chromiumPath } from '../help/chromium.ts'
import { expectReadable, readingRoom, shown } from '../help/reading-room.ts'

/** Waits until the picture is drawn. */
const drawn = (page: Page) => page.waitForSelector('figure [role="img"] svg')

/** The rows of the table, which is opened for that. */
async function rowsOf(page: Page): Promise<string[]> {
  await page.getByText('The same as a table').click()
  const rows = await page.locator('details tbody tr').allInnerTexts()
  return rows.map((row) => row.replaceAll(/\s+/g, ' ').trim())
}

const status = async (page: Page) => (await page.locator('main p[role="status"]').first().innerText()).trim()

describe.skipIf(!chromiumPath)('the timeline', () => {
  const room = readingRoom()

  test('has the days of the corpus, and the dates that are rougher', async () => {
    const page = await room.open('/timeline?by=DAY')
    await drawn(page)
    expect(await status(page)).toMatch(/^45 are dated well enough for a day, 27 more roughly, 23 not at all\./)
    expect(await rowsOf(page)).toEqual([
      '2021-12-15 1',
      '2022-02-04 13',
      '2022-02-14 4',
      '2022-02-15 3',
      '2022-03-13 22',
      '2022-03-14 2',
      '24 February 2022 – 14 March 2022, not known more exactly 15',
      '13 March 2022 – 14 March 2022, not known more exactly 4',
      '1 October 2021 – 31 October 2021, not known more exactly 2',
      '1 December 2021 – 31 December 2021, not known more exactly 2',
      '1 February 2022 – 28 February 2022, not known more exactly 2',
      '1 January 2021 – 28 February 2022, not known more exactly 1',
      '24 February 2022 – 13 March 2022, not known more exactly 1',
      'no date 23',
    ])
    expect(await page.title()).toBe('Timeline · Wortlaut')
    await page.close()
  })

  test('draws each range from its first to its last day, and each event with its number', async () => {
    const page = await room.open('/timeline?by=DAY')
    await drawn(page)
    const ranges = page.getByRole('img', { name: /Ranges of days/ })
    expect(await ranges.locator('g[aria-label="rect"] rect').count()).toBe(7)
    // The one that began in January 2021 leaves the picture to the left.
    expect((await ranges.locator('g[aria-label="text"] text').allTextContents()).sort()).toEqual(
      ['1', '15', '2', '2', '2', '4', '‹ 1'].sort(),
    )
    const events = await page.locator('h2:has-text("Events that they are about") + ol li').allInnerTexts()
    expect(events.map((event) => event.replaceAll(/\s+/g, ' '))).toContain(
      '2 Russian invasion of Ukraine 24 February 2022 · 20 statements',
    )
    await page.close()
  })

  test('is split by speech act, exactly', async () => {
    const page = await room.open('/timeline?by=DAY&split=act')
    await drawn(page)
    expect(await page.getByRole('list', { name: 'Legend' }).locator('li').allInnerTexts()).toEqual([
      'states',
      'assesses',
      'announces',
      'declines to comment',
      'warns',
      'others',
      'so many statements, at some time between',
      'events, listed below',
    ])
    const rows = await rowsOf(page)
    // 14 February: one states, three assess. 15 February: all three announce.
    expect(rows.slice(2, 4)).toEqual(['2022-02-14 4 1 3', '2022-02-15 3 3'])
    await page.close()
  })

  test('counts what speakers of two countries say together for both, and says so', async () => {
    const page = await room.open('/timeline?by=DAY&split=country')
    await drawn(page)
    expect(await page.locator('main').innerText()).toMatch(/speakers of two countries say together is drawn for both/)
    await page.close()
  })

  test('counts articles and speakers, and does not split them', async () => {
    const page = await room.open('/timeline?by=DAY&split=act')
    await page.getByRole('combobox', { name: 'Count', exact: true }).selectOption('articles')
    await page.waitForURL((url) => url.searchParams.get('count') === 'articles')
    expect(new URL(page.url()).searchParams.has('split')).toBe(false)
    // Until the new numbers are there, the table has the old ones.
    await expect
      .poll(async () => (await rowsOf(page)).slice(4, 7), { timeout: 20_000 })
      .toEqual([
        '2022-03-13 2',
        '2022-03-14 1',
        '24 February 2022 – 14 March 2022, not known more exactly 15 statements',
      ])
    await page.close()
  })

  test('takes the week unless a short stretch is chosen, and days then', async () => {
    const page = await room.open('/timeline')
    expect(await page.getByRole('combobox', { name: 'by', exact: true }).inputValue()).toBe('WEEK')
    await page.close()
    const short = await room.open('/timeline?from=2022-03-13&to=2022-03-14')
    expect(await short.getByRole('combobox', { name: 'by', exact: true }).inputValue()).toBe('DAY')
    // Two days of the corpus, with all that may have been said on them.
    expect(await short.locator('main h2').first().innerText()).toBe('44 statements, 13 March 2022 – 14 March 2022')
    await short.close()
  })

  test('lets a bar be chosen, and goes back and forward', async () => {
    const page = await room.open('/timeline')
    await drawn(page)
    const bar = page
      .getByRole('img', { name: /Bars of statements/ })
      .locator('g[aria-label="rect"] rect')
      .nth(1)
    await bar.click()
    await page.waitForURL((url) => url.searchParams.get('from') === '2022-01-31')
    expect(new URL(page.url()).searchParams.get('to')).toBe('2022-02-06')
    await shown(page)
    expect(await status(page)).toMatch(/^13 are dated well enough for a day/)
    await page.goBack()
    await shown(page)
    expect(await status(page)).toMatch(/^45 are dated well enough for a week/)
    await page.goForward()
    await shown(page)
    expect(await status(page)).toMatch(/^13 are dated well enough for a day/)
    await page.locator('main').getByText('Read them').click()
    await page.waitForURL((url) => url.pathname === '/')
    expect(new URL(page.url()).search).toBe('?from=2022-01-31&to=2022-02-06')
    await page.close()
  })

  test('lets a stretch be drawn over', async () => {
    const page = await room.open('/timeline?by=DAY')
    await drawn(page)
    const bars = page.getByRole('img', { name: /Bars of statements/ })
    const [first, last] = [
      await bars.locator('g[aria-label="rect"] rect').nth(2).boundingBox(),
      await bars.locator('g[aria-label="rect"] rect').nth(5).boundingBox(),
    ]
    const y = (first?.y ?? 0) - 20
    await page.mouse.move((first?.x ?? 0) - 12, y)
    await page.mouse.down()
    await page.mouse.move(last?.x ?? 0, y, { steps: 5 })
    await page.mouse.up()
    await page.waitForURL((url) => url.searchParams.has('from'))
    expect(new URL(page.url()).search).toBe('?by=DAY&from=2022-02-14&to=2022-03-14')
    await page.close()
  })

  test('leads with the keyboard from a day to its statements', async () => {
    const page = await room.open('/timeline?by=DAY&country=CN')
    await page.locator('summary').focus()
    await page.keyboard.press('Enter')
    await page.locator('details a').first().focus()
    await page.keyboard.press('Enter')
    await page.waitForURL((url) => url.pathname === '/')
    expect(new URL(page.url()).search).toBe('?country=CN&from=2021-12-15&to=2021-12-15')
    await page.close()
  })

  test('asks once for itself and once for the filters, and leads to exactly that', async () => {
    room.operations.length = 0
    const page = await room.open('/timeline?act=WARN&split=country')
    await page.waitForTimeout(300)
    expect(room.operations).toEqual(['Timeline', 'Facets'])
    const href = await page.locator('[data-behind="graphiql"]').first().getAttribute('href')
    const parameters = new URL(String(href), room.url).searchParams
    const answer = await fetch(`${room.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        query: parameters.get('query'),
        variables: JSON.parse(String(parameters.get('variables'))),
      }),
    })
    const { data, errors } = (await answer.json()) as { data: { timeline: { statements: number } }; errors?: unknown }
    expect(errors).toBeUndefined()
    const heading = await page.locator('main h2').first().innerText()
    expect(heading).toBe(`${data.timeline.statements} statements`)
    const file = await fetch(room.url + (await page.locator('[data-behind="csv"]').getAttribute('href')))
    // A line more than statements: the header.
    expect((await file.text()).trim().split('\r\n')).toHaveLength(data.timeline.statements + 1)
    await page.close()
  })

  test.each([
    ['/timeline?by=HOUR', /by=HOUR. Expected one of DAY, WEEK, MONTH/],
    ['/timeline?split=mood', /split=mood. Expected one of act, country/],
    ['/timeline?count=articles&split=act', /Only statements can be split/],
    ['/timeline?colour=red', /the filter colour, which there is not/],
  ])('says what is wrong with %s', async (path, reason) => {
    const page = await room.open(path)
    expect(await page.locator('main').innerText()).toMatch(reason)
    expect(await page.locator('main a').count()).toBeGreaterThan(0)
    await page.close()
  })

  test('of somebody whom there is not says so, and leads on', async () => {
    const page = await room.open('/timeline?speaker=jake-sulivan')
    expect(await page.locator('main [role="alert"]').innerText()).toMatch(/jake-sulivan/)
    await page.getByRole('button', { name: 'Take jake-sullivan' }).click()
    await page.waitForURL((url) => url.searchParams.get('speaker') === 'jake-sullivan')
    await page.close()
  })

  test('of nothing says so, and leads on', async () => {
    const page = await room.open('/timeline?provenance=EXTRACTED')
    expect(await page.locator('main h2').allInnerTexts()).toContain('No statement fits')
    await page.getByRole('button', { name: 'Show all statements' }).click()
    await page.waitForURL((url) => url.search === '')
    await page.close()
  })

  test('of what has no date says so', async () => {
    const page = await room.open('/timeline?speaker=kremlin')
    expect(await page.locator('main').innerText()).toMatch(/None of these statements has a date that could be drawn/)
    await page.close()
  })

  test('follows the window', async () => {
    const page = await room.open('/timeline')
    await drawn(page)
    const width = () => page.locator('figure [role="img"] svg').first().getAttribute('width')
    const before = Number(await width())
    await page.setViewportSize({ width: 1000, height: 900 })
    await page.waitForFunction(
      (before) => Number(document.querySelector('figure [role="img"] svg')?.getAttribute('width')) < before,
      before,
    )
    await page.close()
  })

  test('is readable for everybody', async () => {
    await expectReadable(room, '/timeline?by=DAY&split=act')
  })
})
