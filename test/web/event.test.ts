import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { apart } from '../../src/web/views/event/apart.ts'
import { answersBehind, slugsInFile } from '../help/behind.ts'
import { chromiumPath } from '../help/chromium.ts'
import { expectReadable, readingRoom, shown } from '../help/reading-room.ts'

describe('the days of an event', () => {
  const within = (saidOn: object) => ({ saidOn: { ...saidOn, match: 'WITHIN' } })

  test('part what was said into before, during, after, and what cannot be compared', () => {
    const { unknown, ...sides } = apart({ earliest: '2022-02-28', latest: '2022-02-28' })
    expect(sides).toEqual({
      before: within({ to: '2022-02-27' }),
      during: within({ from: '2022-02-28', to: '2022-02-28' }),
      after: within({ from: '2022-03-01' }),
    })
    expect(unknown).toEqual({ not: { or: Object.values(sides) } })
  })

  test('part nothing where they are not known, or where the calendar ends', () => {
    const none = { or: [] }
    expect(apart({ earliest: null, latest: null })).toMatchObject({ before: none, during: none, after: none })
    expect(apart({ earliest: '2022-01-01', latest: null })).toMatchObject({ during: none, after: none })
    expect(apart({ earliest: '0001-01-01', latest: '9999-12-31' })).toMatchObject({ before: none, after: none })
  })
})

/** What is said under each heading of the second order. */
const groups = (page: Page): Promise<Record<string, string[]>> =>
  page
    .locator('main section', { has: page.locator('h2') })
    .evaluateAll((sections) =>
      Object.fromEntries(
        sections.map((section) => [
          section.querySelector('h2')?.textContent,
          [...section.querySelectorAll('article h3 a')].map(
            (link) => link.getAttribute('href')?.split('/').at(-1) ?? '',
          ),
        ]),
      ),
    )

describe.skipIf(!chromiumPath)('events', () => {
  const room = readingRoom()

  test('are listed, the latest first and those without a date last', async () => {
    room.operations.length = 0
    const page = await room.open('/events')
    expect(await page.title()).toBe('Events · Wortlaut')
    expect(room.operations).toEqual(['EventList'])
    const rows = await page
      .locator('tbody tr')
      .evaluateAll((all) => all.map((row) => [...row.querySelectorAll('th > a, td')].map((cell) => cell.textContent)))
    expect(rows).toHaveLength(38)
    expect(rows[1]).toEqual([
      'Meeting of Jake Sullivan and Yang Jiechi in Rome',
      '14 March 2022',
      'meeting',
      'occurred',
      '3',
      '0',
    ])
    expect(rows[6]).toEqual([
      'Russian request to China for military help',
      '24 February 2022 – 13 March 2022',
      'request',
      'alleged',
      '11',
      '0',
    ])
    expect(rows.slice(18).every(([, when]) => when === 'day unknown')).toBe(true)
    await page.close()
  })

  test('are narrowed by type and status, in the address, back and forward', async () => {
    const page = await room.open('/events')
    await page.getByLabel('Type').selectOption('MEETING')
    await page.waitForURL('**/events?type=MEETING')
    await page.getByLabel('Status').selectOption('PLANNED')
    await page.waitForURL('**/events?type=MEETING&status=PLANNED')
    await shown(page)
    const names = () => page.locator('tbody th > a').allInnerTexts()
    expect(await names()).toEqual([
      'Party congress of the Chinese Communist Party in 2022',
      'Negotiations on a ceasefire and peace in Ukraine',
    ])
    expect((await answersBehind(page))[0]?.data.events.totalCount).toBe(2)
    expect(await slugsInFile(page)).toEqual(
      expect.arrayContaining(['beijing-officials-call-for-peace-talks', 'china-calls-for-ceasefire-negotiations']),
    )
    await page.goBack()
    await page.waitForURL('**/events?type=MEETING')
    await shown(page)
    expect(await names()).toHaveLength(6)
    await page.goForward()
    await page.waitForURL('**/events?type=MEETING&status=PLANNED')
    await page.close()
  })

  test('are none where there is no such event, and the page leads on', async () => {
    const page = await room.open('/events?type=SPORT&status=DENIED')
    expect(await page.locator('main').innerText()).toMatch(/There is no such event. Take another type or status/)
    await page.getByRole('button', { name: 'Show all' }).click()
    await page.waitForURL('**/events')
    await page.close()
    const wrong = await room.open('/events?type=PARTY')
    expect(await wrong.locator('main').innerText()).toMatch(/type=PARTY. Expected one of ANNEXATION/)
    await wrong.close()
  })

  test('have what was said about them before and on their day', async () => {
    room.operations.length = 0
    const page = await room.open('/event/rome-meeting')
    expect(await page.title()).toBe('Meeting of Jake Sullivan and Yang Jiechi in Rome · Wortlaut')
    expect(room.operations).toEqual(['EventPage', 'EventStatements'])
    expect(await groups(page)).toEqual({
      'Said at it (0)': [],
      'Said about it before (2)': ['white-house-announces-rome-meeting', 'white-house-on-agenda-of-rome-meeting'],
      'Said about it on its day (1)': ['us-representative-talks-intense-and-very-open'],
    })
    const facts = (await page.locator('main dl').innerText()).replace(/\s+/g, ' ')
    expect(facts).toContain('meeting, occurred')
    expect(facts).toContain('14 March 2022, read from am heutigen Montag')
    expect(facts).toContain('Rome, Italy')
    expect(facts).toContain('Gespräch in Rom, Rome talks, Treffen in Rom')
    expect(facts).toMatch(/articipants Chinese delegation in Rome, Jake Sullivan, US delegation in Rome, Yang Jiechi/)
    expect(facts).toContain('Remarks of a US representative after the Rome meeting (14 March 2022)')
    const [first, second] = await answersBehind(page)
    expect(first?.data.event.tally.statements).toBe(3)
    expect(second?.data.event.before.totalCount).toBe(2)
    expect(second?.data.event.during.totalCount).toBe(1)
    expect(await slugsInFile(page)).toHaveLength(3)
    await page.close()
  })

  test('have what was said at them', async () => {
    room.operations.length = 0
    const page = await room.open('/event/us-representative-after-rome-meeting')
    expect(await groups(page)).toEqual({
      'Said at it (2)': expect.arrayContaining([
        'us-representative-talks-intense-and-very-open',
        'us-representative-rapprochement-deeply-concerning',
      ]),
      'Said about it (0)': [],
    })
    // Nothing is about it, and so nothing more is asked for.
    expect(room.operations).toEqual(['EventPage'])
    await page.getByRole('link', { name: 'Meeting of Jake Sullivan and Yang Jiechi in Rome' }).first().click()
    await page.waitForURL('**/event/rome-meeting')
    await page.close()
  })

  test('that go on have what was said since, and what cannot be compared', async () => {
    const page = await room.open('/event/russian-invasion-of-ukraine')
    const said = await groups(page)
    // 24 February to 14 March may be the very first day of the war; a day in March is not.
    expect(Object.keys(said)).toEqual([
      'Said at it (0)',
      'Said about it since then (9)',
      'Said about it on a day that cannot be compared with its own (11)',
    ])
    expect(said['Said about it since then (9)']).toContain('peskov-russia-has-enough-potential')
    await page.getByRole('button', { name: 'More (10 of 11 are shown)' }).click()
    await page.locator('article').nth(19).waitFor()
    // What has no date comes last.
    expect(
      Object.values(await groups(page))
        .at(-1)
        ?.at(-1),
    ).toBe('russia-names-nato-enlargement-as-reason-for-invasion')
    await page.close()
  })

  test('whose days are not known for sure say so, and so do those without any', async () => {
    const alleged = await room.open('/event/russian-request-to-china')
    expect(Object.keys(await groups(alleged))).toEqual([
      'Said at it (0)',
      'Said about it within the days that are given for it (7)',
      'Said about it on a day that cannot be compared with its own (4)',
    ])
    expect(await alleged.locator('main dl').innerText()).toMatch(
      /24 February 2022 – 13 March 2022 all of these days, or one/,
    )
    await alleged.close()
    const undated = await room.open('/event/western-sanctions-on-russia')
    expect(Object.keys(await groups(undated))).toEqual(['Said at it (0)', 'Said about it (7)'])
    expect(await undated.locator('main').innerText()).toMatch(/The day of the event is not known/)
    await undated.close()
  })

  test('that there are not have a page that says so', async () => {
    const page = await room.open('/event/nothing')
    expect(await page.locator('h1').innerText()).toBe('There is no such event')
    await page.close()
  })

  test.each(['/events', '/event/russian-invasion-of-ukraine'])('are readable for everybody at %s', async (path) => {
    await expectReadable(room, path)
  })
})
