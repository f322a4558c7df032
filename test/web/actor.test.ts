import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { answersBehind, slugsInFile } from '../help/behind.ts'
import { chromiumPath } from '../help/chromium.ts'
import { expectReadable, readingRoom, shown } from '../help/reading-room.ts'

/** The cells of a table, row by row, as they are seen. */
const rowsOf = (page: Page, caption: RegExp) =>
  page
    .getByRole('table', { name: caption })
    .locator('tbody tr')
    .evaluateAll((rows) =>
      rows.map((row) => [...row.querySelectorAll('th > a, td')].map((cell) => cell.textContent?.trim())),
    )

describe.skipIf(!chromiumPath)('actors', () => {
  const room = readingRoom()

  test('come in the order of how much they say, then those who say nothing', async () => {
    room.operations.length = 0
    const page = await room.open('/actors')
    expect(await page.title()).toBe('Actors · Wortlaut')
    expect(room.operations).toEqual(['ActorList'])
    const speaking = await rowsOf(page, /Those who speak/)
    expect(speaking).toHaveLength(33)
    expect(speaking.slice(0, 4)).toEqual([
      ['Vladimir Putin', 'person', 'Russia', 'government', '13', '6'],
      ['Xi Jinping', 'person', 'China', 'government, party', '12', '2'],
      ['Chinese government', 'organization', 'China', 'government', '11', '0'],
      ['Jake Sullivan', 'person', 'United States', 'government', '11', '3'],
    ])
    const silent = await rowsOf(page, /Those who say nothing/)
    expect(silent).toHaveLength(29)
    expect(silent[0]).toEqual(['Belarus', 'state', 'Belarus', '', '2'])
    const [answer] = await answersBehind(page)
    expect(answer?.data.speaking).toHaveLength(33)
    expect(answer?.data.silent.totalCount).toBe(29)
    await page.close()
  })

  test('are narrowed by country, kind and name, in the address, back and forward', async () => {
    const page = await room.open('/actors')
    await page.getByLabel('Country').selectOption({ label: 'China' })
    await page.waitForURL('**/actors?country=CN')
    await shown(page)
    // Putin signed the joint declaration with Xi; he is not from China.
    const names = async () => (await rowsOf(page, /Those who speak/)).map(([name]) => name)
    expect(await names()).toEqual([
      'Xi Jinping',
      'Chinese government',
      'Liu Pengyu',
      'Unnamed Beijing officials',
      'Yang Jiechi',
      'Unnamed spokesman of the Chinese embassy in Washington',
      'Zhao Lijian',
    ])
    await page.getByLabel('Kind').selectOption('PERSON')
    await page.waitForURL('**/actors?country=CN&kind=PERSON')
    await shown(page)
    expect(await names()).toEqual(['Xi Jinping', 'Liu Pengyu', 'Yang Jiechi', 'Zhao Lijian'])
    expect(await slugsInFile(page)).toHaveLength(18)
    await page.goBack()
    await page.waitForURL('**/actors?country=CN')
    await shown(page)
    expect(await names()).toHaveLength(7)
    expect(await page.getByLabel('Kind').inputValue()).toBe('')
    await page.goForward()
    await page.waitForURL('**/actors?country=CN&kind=PERSON')

    await page.getByRole('button', { name: 'Show all' }).click()
    await page.waitForURL('**/actors')
    await page.getByRole('searchbox').fill('Peskow')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/actors?name=Peskow')
    await page.getByRole('link', { name: 'Dmitry Peskov', exact: true }).waitFor()
    await shown(page)
    expect(await names()).toEqual(['Dmitry Peskov'])
    const [found] = await answersBehind(page)
    expect(found?.data.search.nodes.map(({ node }: { node: { slug: string } }) => node.slug)).toContain('dmitry-peskov')
    await page.close()
  })

  test('are none where nobody is such a one, and the page says so and leads on', async () => {
    const page = await room.open('/actors?name=Zebrastreifen')
    expect(await page.locator('main').innerText()).toMatch(/No actor is such a one/)
    await page.getByRole('button', { name: 'Show all' }).click()
    await page.waitForURL('**/actors')
    await page.getByRole('link', { name: 'Vladimir Putin' }).waitFor()
    await page.close()
  })

  test('come as many at a time as the address says, and more when they are asked for', async () => {
    const page = await room.open('/actors?shown=10')
    const rows = () => page.getByRole('table', { name: /Those who speak/ }).locator('tbody tr')
    expect(await rows().count()).toBe(10)
    await page.getByRole('button', { name: 'More (10 are shown)' }).click()
    await page.waitForURL('**/actors?shown=60')
    await shown(page)
    expect(await rows().count()).toBe(33)
    expect(await page.getByRole('button', { name: /More/ }).count()).toBe(0)
    await page.close()
  })

  test('cannot be looked for without a word, and the page says so', async () => {
    const page = await room.open('/actors?name=-')
    expect(await page.getByRole('alert').innerText()).toMatch(/"-" has no word to look for/)
    await page.getByRole('button', { name: 'Show all' }).click()
    await page.getByRole('link', { name: 'Vladimir Putin' }).waitFor()
    await page.close()
  })

  test.each([
    ['/actors?kind=ROBOT', /kind=ROBOT. Expected one of PERSON, ORGANIZATION/],
    ['/actors?country=china', /country=china. Expected a country code of two capitals/],
    ['/actors?colour=red', /the filter colour, which there is not. There are name, country, kind, shown/],
    ['/actors?kind=PERSON&kind=STATE', /kind 2 times. Expected it once/],
  ])('say what is wrong with %s', async (path, reason) => {
    const page = await room.open(path)
    expect(await page.locator('h1').innerText()).toBe('There is no such filter')
    expect(await page.locator('main').innerText()).toMatch(reason)
    await page.close()
  })

  test('have the record through time, the stances, the offices and who speaks about them', async () => {
    room.operations.length = 0
    const page = await room.open('/actor/jake-sullivan')
    expect(await page.title()).toBe('Jake Sullivan · Wortlaut')
    expect(room.operations).toEqual(['ActorRecord'])
    const text = await page.locator('main').innerText()
    // 11 statements: 8 from CNN on 13 March, those in Switzerland are dated to October, one to a span of days.
    expect(text).toContain('11 statements in 3 articles.')
    expect(text).toContain('By the day on which they were made, 13 March 2022. Dated too roughly for a day: 3.')
    await page.locator('main svg rect').first().waitFor()
    await page.getByText('The days as a table').click()
    expect(await page.locator('details tbody tr').allInnerTexts()).toEqual(['13 March 2022\t8'])
    const stances = await rowsOf(page, /with which stance/)
    expect(stances.slice(0, 3)).toEqual([
      ['China', '11', '0', '5', '4', '0', '2'],
      ['Russia', '4', '0', '4', '0', '0', '0'],
      ['Vladimir Putin', '3', '0', '2', '0', '0', '1'],
    ])
    const facts = page.getByRole('complementary', { name: 'About this actor' })
    expect(await facts.innerText()).toMatch(
      /National Security Advisor, United States National Security Council 20 January 2021 – 20 January 2025/,
    )
    expect(await facts.innerText()).toMatch(
      /Meeting of Jake Sullivan and Yang Jiechi in Switzerland participant, October 2021/,
    )
    expect(text).toMatch(/3 statements, by:\s+White House\s+2\s+Unnamed US representative \(Rome talks\)\s+1/)
    expect(await page.locator('article h3').count()).toBe(14)

    const [answer] = await answersBehind(page)
    expect(answer?.errors).toBeUndefined()
    expect(answer?.data.actor.tally.statements).toBe(11)
    const slugs = await slugsInFile(page)
    expect(slugs).toHaveLength(14)
    expect(slugs).toContain('white-house-announces-rome-meeting')
    await page.close()
  })

  test('are in the tree of a state, and what a state says is not asked for', async () => {
    const page = await room.open('/actor/china')
    const text = await page.locator('main').innerText()
    expect(text).toContain('only its government or an office can speak')
    expect(text).toContain('50 statements, by:')
    expect(await page.locator('article h3').count()).toBe(10)
    room.operations.length = 0
    await page.getByRole('button', { name: 'More (10 of 50 are shown)' }).click()
    await page.getByRole('button', { name: 'More (30 of 50 are shown)' }).waitFor()
    expect(await page.locator('article h3').count()).toBe(30)
    expect(room.operations).toEqual(['MoreAboutActor'])
    await page.getByRole('link', { name: 'Chinese government', exact: true }).first().click()
    await page.getByRole('heading', { level: 1, name: 'Chinese government' }).waitFor()
    expect(await page.getByRole('complementary').innerText()).toMatch(/Part of China[\s\S]*Chinese Foreign Ministry/)
    // Whoever comes back finds the list as long as it was.
    await page.goBack()
    await page.getByRole('heading', { level: 1, name: 'China', exact: true }).waitFor()
    await shown(page)
    expect(await page.locator('article h3').count()).toBe(30)
    await page.close()
  })

  test('hold or held an office at an organization', async () => {
    const page = await room.open('/actor/white-house')
    expect(await page.getByRole('complementary').innerText()).toMatch(
      /Who holds an office here\s+Joe Biden, President 20 January 2021 – 20 January 2025\s+Richard Nixon, President 20 January 1969 – 9 August 1974/,
    )
    await page.close()
  })

  test('that there are not have a page that says so', async () => {
    const page = await room.open('/actor/nobody')
    expect(await page.locator('h1').innerText()).toBe('There is no such actor')
    expect(await page.title()).toBe('No such actor · Wortlaut')
    await page.close()
  })

  test.each(['/actors', '/actor/vladimir-putin'])('are readable for everybody at %s', async (path) => {
    await expectReadable(room, path)
  })
})
