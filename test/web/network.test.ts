import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { chromiumPath } from '../help/chromium.ts'
import { expectReadable, readingRoom, shown } from '../help/reading-room.ts'

/** Waits until the picture is drawn. */
const drawn = (page: Page) => page.waitForSelector('[data-drawn="true"]')

async function rowsOf(page: Page): Promise<string[]> {
  // They come behind the picture.
  await page.waitForSelector('main tbody tr')
  const rows = await page.locator('main tbody tr').allInnerTexts()
  return rows.map((row) => row.replaceAll(/\s+/g, ' ').trim())
}

const status = async (page: Page) => (await page.locator('main p[role="status"]').first().innerText()).trim()

describe.skipIf(!chromiumPath)('the network', () => {
  const room = readingRoom()

  test('has countries first, with counts and stances', async () => {
    const page = await room.open('/network')
    await drawn(page)
    expect(await page.locator('main h2').first().innerText()).toBe('95 statements')
    expect(await status(page)).toMatch(/^87 are about an actor, 8 about none\. All 27 pairs are shown\./)
    const rows = await rowsOf(page)
    expect(rows).toHaveLength(27)
    // Among the expected answers of the question for it, which were checked by hand.
    expect(rows.slice(0, 2)).toEqual(['United States China 34 14 17 3', 'United States Russia 28 17 10 1'])
    expect(rows).toContain('Russia Of no country 8 6 2')
    expect(await page.title()).toBe('Network of countries · Wortlaut')
    await page.close()
  })

  test('goes from a country to those who speak there, and up again', async () => {
    const page = await room.open('/network')
    await page.locator('main tbody').getByText('China', { exact: true }).first().click()
    await page.waitForURL((url) => url.search === '?level=ACTOR&country=CN')
    await shown(page)
    expect(await rowsOf(page)).toContain('Chinese government Russia 5 3 2')
    await page.locator('main').getByText('countries', { exact: true }).last().click()
    await page.waitForURL((url) => url.search === '')
    await page.goBack()
    await shown(page)
    expect(new URL(page.url()).search).toBe('?level=ACTOR&country=CN')
    await page.goForward()
    await page.waitForURL((url) => url.search === '')
    await page.close()
  })

  test('tells of an actor whom it speaks about, and leads to its record', async () => {
    const page = await room.open('/network?level=ACTOR&chosen=jake-sullivan')
    await drawn(page)
    const told = (await page.locator('section[aria-live]').innerText()).replaceAll(/\s+/g, ' ')
    expect(told).toMatch(/^Jake Sullivan Speaks about others in 11 statements, and is spoken about in 3\./)
    expect(told).toMatch(/Speaks about China 11, rather against/)
    await page.locator('section[aria-live]').getByText('Its whole record').click()
    await page.waitForURL((url) => url.pathname === '/actor/jake-sullivan')
    await page.close()
  })

  test('tells of an edge with which stances, and leads to exactly its statements', async () => {
    const page = await room.open('/network?level=ACTOR&chosen=jake-sullivan>china')
    const told = page.locator('section[aria-live]')
    expect((await told.innerText()).replaceAll(/\s+/g, ' ')).toMatch(
      /^Jake Sullivan about China 11 statements, rather against: 5 against, 4 neutral, 2 unclear\./,
    )
    await told.getByText('Read them').click()
    await page.waitForURL((url) => url.pathname === '/')
    expect(new URL(page.url()).search).toBe('?speaker=jake-sullivan&about=china')
    await page.getByRole('heading', { name: '11 statements' }).waitFor()
    await page.close()
  })

  test('lets a node and an edge be chosen with a pointer', async () => {
    const page = await room.open('/network?level=ACTOR')
    await drawn(page)
    const canvas = page.getByRole('img', { name: /A network of/ })
    const box = (await canvas.boundingBox()) as { x: number; y: number; width: number; height: number }
    // Wherever the first node is: the pointer says when it is over something.
    let found = false
    for (let y = box.y + 50; y < box.y + box.height - 50 && !found; y += 12)
      for (let x = box.x + 20; x < box.x + box.width - 20 && !found; x += 12) {
        await page.mouse.move(x, y)
        found = await canvas.evaluate((element) => getComputedStyle(element).cursor === 'pointer')
        if (found) await page.mouse.click(x, y)
      }
    await page.waitForURL((url) => url.searchParams.has('chosen'))
    expect(await page.locator('section[aria-live] h2').count()).toBe(1)
    await page.close()
  })

  test('is the same picture whenever it is drawn', async () => {
    const places = async () => {
      const page = await room.open('/network?level=ACTOR')
      await drawn(page)
      const found = await page.evaluate(() => {
        // The picture's pixels depend on how busy the machine is; where its nodes are does not.
        // biome-ignore lint/suspicious/noExplicitAny: where cytoscape keeps what it drew into an element.
        const { cy } = (document.querySelector('[data-drawn]') as any)._cyreg
        // biome-ignore lint/suspicious/noExplicitAny: a node of cytoscape.
        return cy.nodes().map((node: any) => [node.id(), node.position().x, node.position().y])
      })
      await page.close()
      return found
    }
    const first = await places()
    expect(first.length).toBeGreaterThan(20)
    expect(await places()).toEqual(first)
  })

  test('orders its table, and keeps the order in the address', async () => {
    const page = await room.open('/network')
    await page.locator('main thead').getByText('against').click()
    await page.waitForURL((url) => url.searchParams.get('order') === 'against')
    await page.locator('main tbody tr').first().getByText('28', { exact: true }).waitFor()
    expect((await rowsOf(page))[0]).toBe('United States Russia 28 17 10 1')
    expect(await page.locator('th[aria-sort]').innerText()).toMatch(/^against/)
    await page.close()
    const again = await room.open('/network?order=about')
    expect((await rowsOf(again))[0]).toBe('Russia Belarus 2 2')
    await again.close()
  })

  test('shows only the most frequent pairs where so many are asked for', async () => {
    const page = await room.open('/network?first=25&level=ACTOR')
    expect(await status(page)).toMatch(/The 25 most frequent pairs are shown/)
    expect(await rowsOf(page)).toHaveLength(25)
    await page.close()
    const gone = await room.open('/network?first=25&level=ACTOR&chosen=nobody')
    expect(await gone.locator('section[aria-live]').innerText()).toMatch(/not among these 25 most frequent pairs/)
    await gone.close()
  })

  test('says why what belongs to no country cannot be read', async () => {
    const page = await room.open('/network?chosen=RU>none')
    expect(await page.locator('section[aria-live]').innerText()).toMatch(/cannot be selected by country/)
    await page.close()
  })

  test('asks once for itself and once for the filters, and leads to exactly that', async () => {
    room.operations.length = 0
    const page = await room.open('/network?act=WARN')
    await page.waitForTimeout(300)
    expect(room.operations).toEqual(['Network', 'Facets'])
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
    const { data, errors } = (await answer.json()) as { data: { network: { edges: unknown[] } }; errors?: unknown }
    expect(errors).toBeUndefined()
    expect(data.network.edges).toHaveLength((await rowsOf(page)).length)
    expect(await page.locator('[data-behind="csv"]').getAttribute('href')).toMatch(/^\/statements\.csv\?filter=/)
    await page.close()
  })

  test.each([
    ['/network?level=CITY', /level=CITY. Expected one of COUNTRY, ACTOR/],
    ['/network?first=7', /first=7. Expected one of 25, 50, 100, 250/],
    ['/network?order=mood', /order=mood. Expected one of statements/],
  ])('says what is wrong with %s', async (path, reason) => {
    const page = await room.open(path)
    expect(await page.locator('main').innerText()).toMatch(reason)
    await page.close()
  })

  test('of somebody whom there is not says so, and leads on', async () => {
    const page = await room.open('/network?speaker=jake-sulivan')
    expect(await page.locator('main [role="alert"]').innerText()).toMatch(/jake-sulivan/)
    await page.getByRole('button', { name: 'Take jake-sullivan' }).click()
    await page.waitForURL((url) => url.searchParams.get('speaker') === 'jake-sullivan')
    await page.close()
  })

  test('of nothing says so, and leads on', async () => {
    const page = await room.open('/network?provenance=EXTRACTED')
    expect(await page.locator('main h2').allInnerTexts()).toContain('No statement fits')
    await page.getByRole('button', { name: 'Show all statements' }).click()
    await page.waitForURL((url) => url.search === '')
    await page.close()
  })

  test('is readable for everybody', async () => {
    await expectReadable(room, '/network')
    await expectReadable(room, '/network?level=ACTOR&chosen=jake-sullivan')
  })
})
