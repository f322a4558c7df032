import { readFileSync } from 'node:fs'
import { buildSchema, parse, validate } from 'graphql'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { chromiumPath } from '../help/chromium.ts'
import { expectReadable, readingRoom, shown } from '../help/reading-room.ts'

const facet = (page: Page, legend: string) =>
  page.locator('fieldset').filter({ has: page.locator('legend', { hasText: new RegExp(`^${legend}$`) }) })
const value = (page: Page, legend: string, name: string) =>
  facet(page, legend)
    .locator('label')
    .filter({ hasText: new RegExp(`^${name}\\d`) })
/** The values of a facet with their numbers, as they stand there. */
const valuesOf = async (page: Page, legend: string) => {
  const rows = await facet(page, legend).locator('label').allInnerTexts()
  return rows.map((row) => row.replace(/\s+/g, ' ').replace(' statements', ''))
}
const count = (page: Page) => page.locator('[role="status"] h2').innerText()
const summaries = (page: Page) => page.locator('article h3').allInnerTexts()
/** Waits until the list and the numbers are those of a selection. */
const settled = async (page: Page, search: string) => {
  await page.waitForURL((url) => decodeURIComponent(url.search) === search)
  await page.waitForFunction(() => !document.querySelector('[aria-busy="true"]'))
  await page.waitForLoadState('networkidle')
  await shown(page)
}

describe.skipIf(!chromiumPath)('the view Ask', () => {
  const room = readingRoom()

  test('shows every statement, the latest first, and counts what each filter would show', async () => {
    room.operations.length = 0
    const page = await room.open('/')
    await page.waitForSelector('fieldset')
    expect(room.operations).toEqual(['AskStatements', 'Facets'])
    expect(await page.title()).toBe('Who said what · Wortlaut')
    expect(await count(page)).toBe('95 statements')
    expect((await summaries(page)).slice(0, 2)).toEqual([
      'The US representative who wanted to remain anonymous calls the conversation between Jake Sullivan and Yang Jiechi in Rome intense and very open.',
      "A US representative who wanted to remain anonymous says after the talks in Rome that Washington finds China's rapprochement with Russia deeply concerning.",
    ])
    expect((await valuesOf(page, 'Speaker')).slice(0, 5)).toEqual([
      'Vladimir Putin 13',
      'Xi Jinping 12',
      'Chinese government 11',
      'Jake Sullivan 11',
      'United States government 9',
    ])
    expect((await valuesOf(page, 'Speech act')).slice(0, 3)).toEqual(['states 28', 'assesses 14', 'warns 8'])
    expect(await valuesOf(page, 'Provenance')).toEqual(['annotated by hand 95'])
    await page.close()
    expect(room.wrong).toEqual([])
  })

  test('shows what is chosen, the numbers without a facet’s own values, and the whole in the address', async () => {
    const page = await room.open('/')
    await value(page, 'Speaker', 'Jake Sullivan').click()
    await settled(page, '?speaker=jake-sullivan')
    expect(await count(page)).toBe('11 statements')
    expect((await valuesOf(page, 'Speaker')).slice(0, 3)).toEqual([
      'Vladimir Putin 13',
      'Xi Jinping 12',
      'Chinese government 11',
    ])
    expect(await valuesOf(page, 'Speech act')).toEqual(['states 4', 'warns 3', 'assesses 2', 'accuses 1', 'predicts 1'])

    await value(page, 'Speech act', 'warns').click()
    await settled(page, '?speaker=jake-sullivan&act=WARN')
    // Read in document 000: not to stand by, to watch, and that getting round the sanctions has consequences.
    expect((await summaries(page)).sort()).toEqual([
      'Jake Sullivan warns China that Washington is watching closely whether and how China supports Russia.',
      'Jake Sullivan warns China that getting round the sanctions on a large scale will definitely have consequences.',
      "Jake Sullivan warns that Washington will not stand by while any country makes up for Russia's losses from the economic sanctions.",
    ])
    expect(await page.locator('article blockquote[lang="de"]').allInnerTexts()).toContain(
      'aber wir teilen Peking direkt und unter vier Augen mit, dass die Umgehung von Sanktionen im großen Stil auf jeden Fall Konsequenzen haben wird',
    )
    expect(await valuesOf(page, 'Speaker')).toEqual([
      'Jake Sullivan 3',
      'United States government 3',
      'Western heads of state and government 2',
    ])

    await value(page, 'Speech act', 'predicts').click()
    await settled(page, '?speaker=jake-sullivan&act=WARN&act=PREDICT')
    expect(await count(page)).toBe('4 statements')
    expect(
      (await page.getByRole('list', { name: 'Filters that are on' }).getByRole('button').allInnerTexts()).map((text) =>
        text.replace(/\s+/g, ' '),
      ),
    ).toEqual(['Remove speaker Jake Sullivan×', 'Remove speech act warns×', 'Remove speech act predicts×', 'Clear all'])

    await page.goBack()
    await settled(page, '?speaker=jake-sullivan&act=WARN')
    expect(await count(page)).toBe('3 statements')
    await page.goForward()
    await settled(page, '?speaker=jake-sullivan&act=WARN&act=PREDICT')
    expect(await count(page)).toBe('4 statements')
    await page.getByRole('button', { name: 'Remove speaker Jake Sullivan' }).click()
    await settled(page, '?act=WARN&act=PREDICT')
    expect(await count(page)).toBe('10 statements')
    await page.getByRole('button', { name: 'Clear all' }).click()
    await settled(page, '')
    expect(await count(page)).toBe('95 statements')
    await page.close()
    expect(room.wrong).toEqual([])
  })

  test.each([
    ['/', ['Speaker', 'Country of the speaker', 'Office', 'About whom', 'Country spoken about', 'Speech act']],
    [
      '/?about=china',
      ['Country spoken about', 'Presentation', 'Position on a claim', 'Source', 'Provenance', 'Speaker'],
    ],
    ['/?country=RU', ['Speaker', 'About whom']],
  ])('shows of each value as many statements as stand beside it: %s', async (path, legends) => {
    const page = await room.open(path)
    await page.waitForSelector('fieldset')
    const before = new URL(page.url()).search
    for (const legend of legends)
      for (const place of [0, -1]) {
        const row =
          place === 0 ? facet(page, legend).locator('label').first() : facet(page, legend).locator('label').last()
        const [, number] = /(\d+)\s*statements/.exec(await row.innerText()) ?? []
        const box = row.locator('input')
        if (await box.isChecked()) continue
        await row.click()
        await page.waitForURL((url) => url.search !== before)
        await page.waitForLoadState('networkidle')
        await shown(page)
        expect
          .soft(await count(page), `${path}: ${await row.innerText()}`)
          .toBe(`${number} statement${number === '1' ? '' : 's'}`)
        await page.goBack()
        await page.waitForURL((url) => url.search === before)
        await page.waitForLoadState('networkidle')
        await shown(page)
      }
    await page.close()
  })

  test('finds words in any inflection, after a pause and with Enter', async () => {
    const page = await room.open('/')
    await page.locator('h1').click()
    await page.keyboard.press('/')
    await page.keyboard.type('Sanktionen umgehen')
    await settled(page, '?words=Sanktionen+umgehen')
    expect((await page.locator('article blockquote').allInnerTexts()).every((text) => /Umgehung/.test(text))).toBe(true)
    expect(await count(page)).toBe('3 statements')
    await page.getByRole('searchbox', { name: 'Words that were said' }).fill('"im großen Stil"')
    await page.keyboard.press('Enter')
    await settled(page, '?words="im+großen+Stil"')
    expect(await count(page)).toBe('2 statements')
    await page.goBack()
    await settled(page, '?words=Sanktionen+umgehen')
    expect(await page.getByRole('searchbox', { name: 'Words that were said' }).inputValue()).toBe('Sanktionen umgehen')
    await page.close()
  })

  test('takes days, and says which are turned round', async () => {
    const page = await room.open('/?about=china')
    await page.waitForSelector('fieldset')
    await page.getByLabel('from', { exact: true }).fill('2022-03-14')
    await settled(page, '?about=china&from=2022-03-14')
    const sinceThe14th = Number.parseInt(await count(page), 10)
    expect(sinceThe14th).toBeGreaterThan(0)
    await page.getByLabel('to', { exact: true }).fill('2022-03-01')
    await expect
      .poll(() => page.locator('fieldset [role="alert"]').innerText())
      .toBe('The first day is after the last one.')
    await page.getByLabel('from', { exact: true }).fill('2022-02-01')
    await settled(page, '?about=china&from=2022-02-01&to=2022-03-01')
    await page.close()
  })

  test('has names for what only an address holds, and narrows a long list', async () => {
    const page = await room.open(
      '/?claim=russia-asked-china-for-military-help&event=rome-meeting-sullivan-yang&article=us-warns-china-over-russia-rapprochement',
    )
    await page.close()
    const other = await room.open('/?claim=russia-asked-china-for-military-help&position=DENIES')
    await other.waitForSelector('fieldset')
    const chips = await other.getByRole('list', { name: 'Filters that are on' }).getByRole('listitem').allInnerTexts()
    expect(chips[0]).toMatch(/position denies/)
    expect(chips[1]).toMatch(/claim .*military help/)
    await other.close()
    const page2 = await room.open('/')
    await page2.waitForSelector('fieldset')
    const speakers = facet(page2, 'Speaker')
    expect(await speakers.locator('label').count()).toBe(12)
    await speakers.getByRole('searchbox').fill('lijian')
    expect(await valuesOf(page2, 'Speaker')).toEqual([expect.stringContaining('Zhao Lijian')])
    await speakers.getByRole('searchbox').fill('')
    await speakers.getByRole('button', { name: 'Show more' }).click()
    expect(await speakers.locator('label').count()).toBeGreaterThan(12)
    await page2.close()
  })

  test('goes from statement to statement with keys, opens one, and tells of them', async () => {
    const page = await room.open('/')
    await page.locator('h1').click()
    const focused = () =>
      page.evaluate(() => document.activeElement?.closest('[data-index]')?.getAttribute('data-index'))
    await page.keyboard.press('j')
    await expect.poll(focused).toBe('0')
    await page.keyboard.press('j')
    await expect.poll(focused).toBe('1')
    await page.keyboard.press('ArrowDown')
    await expect.poll(focused).toBe('2')
    await page.keyboard.press('k')
    await expect.poll(focused).toBe('1')
    // Whoever scrolls on goes on from there.
    await page.keyboard.press('End')
    await page.waitForSelector('[data-index="49"]')
    await page.keyboard.press('j')
    await expect.poll(async () => Number(await focused())).toBeGreaterThan(30)
    const there = await focused()
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(5_000)
    await page.keyboard.press('?')
    expect(await page.getByRole('dialog', { name: 'Keys' }).innerText()).toMatch(/opens the statement/)
    await page.keyboard.press('Escape')
    expect(await focused()).toBe(there)
    const slug = await page.evaluate(() => document.activeElement?.getAttribute('href'))
    await page.keyboard.press('Enter')
    await page.waitForURL((url) => url.pathname === slug)
    await page.goBack()
    // The list is where it was left.
    await page.waitForSelector(`[data-index="${there}"]`)
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(5_000)
    await page.close()
    expect(room.wrong).toEqual([])
  })

  test.each([
    [
      '/?speaker=jake-sulivan',
      /There is no actor "jake-sulivan"/,
      'Take jake-sullivan',
      '?speaker=jake-sullivan',
      '11 statements',
    ],
    ['/?about=chna', /There is no actor "chna"/, 'Take china', '?about=china', '50 statements'],
    [
      '/?speaker=jake-sullivan&claim=no-such-claim',
      /There is no claim/,
      'Leave it out',
      '?speaker=jake-sullivan',
      '11 statements',
    ],
    ['/?words=der', /only words that nearly every text has/, 'Show all statements', '', '95 statements'],
    ['/?country=germany', /expected a country code/i, 'Show all statements', '', '95 statements'],
  ])('says what is wrong with %s, and leads on', async (path, reason, way, search, then) => {
    const page = await room.open(path)
    await expect.poll(() => page.locator('main [role="alert"]').innerText()).toMatch(reason)
    await page.getByRole('button', { name: way }).first().click()
    await settled(page, search)
    expect(await count(page)).toBe(then)
    await page.close()
  })

  test('says which filters nothing fits, and takes each out', async () => {
    const page = await room.open('/?words=Mond&country=CN')
    expect(await count(page)).toBe('No statement fits')
    await page.getByRole('button', { name: 'Remove words “Mond”' }).last().click()
    await settled(page, '?country=CN')
    expect(await count(page)).toBe('33 statements')
    await page.close()
  })

  test('shows markup that is typed into its address as text', async () => {
    const page = await room.open(`/?words=${encodeURIComponent('<img src=x onerror=alert(1)>')}`)
    expect(await page.locator('main img').count()).toBe(0)
    expect(await page.locator('main').innerText()).toContain('<img src=x onerror=alert(1)>')
    await page.close()
    expect(room.wrong).toEqual([])
  })

  test('opens GraphiQL with its very queries, and gives the same statements as a file', async () => {
    const page = await room.open('/?speaker=jake-sullivan&act=WARN')
    const links = await page
      .locator('[data-behind="graphiql"]')
      .evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).href))
    expect(links).toHaveLength(2)
    const schema = buildSchema(readFileSync('test/schema.graphql', 'utf8'))
    const answers = []
    for (const link of links) {
      const { searchParams } = new URL(link)
      const query = searchParams.get('query') ?? ''
      expect(validate(schema, parse(query))).toEqual([])
      const response = await fetch(`${room.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables: JSON.parse(searchParams.get('variables') ?? '') }),
      })
      answers.push(await response.json())
    }
    expect(answers[0].data.statements.totalCount).toBe(3)
    expect(answers[1].data.act).toContainEqual({ act: 'WARN', statements: 3 })
    const file = await (
      await fetch(await page.locator('[data-behind="csv"]').evaluate((one) => (one as HTMLAnchorElement).href))
    ).text()
    expect(
      file
        .trim()
        .split('\r\n')
        .filter((line) => /^﻿?sullivan-/.test(line)),
    ).toHaveLength(3)
    await page.close()
  })

  test('sends at most 200 kB of script before its first view', async () => {
    const scripts: string[] = []
    const page = await room.open('/nothing')
    page.on('response', (response) => {
      if (response.request().resourceType() === 'script') scripts.push(response.url())
    })
    await page.goto(`${room.url}/`)
    await shown(page)
    await page.waitForSelector('fieldset')
    await page.close()
    expect(scripts.length).toBeGreaterThan(1)
    let bytes = 0
    for (const script of scripts) {
      const response = await fetch(script, { headers: { 'accept-encoding': 'br' } })
      expect(response.headers.get('content-encoding') ?? 'plain', script).toMatch(/br|plain/)
      bytes += Number(response.headers.get('content-length'))
    }
    expect(bytes).toBeGreaterThan(50_000)
    expect(bytes).toBeLessThanOrEqual(200_000)
  })

  test('hides its filters on a phone until they are wanted', async () => {
    const page = await room.open('/?act=WARN', { size: 'phone' })
    await page.waitForSelector('fieldset', { state: 'attached' })
    expect(await facet(page, 'Speaker').isVisible()).toBe(false)
    await page.getByRole('button', { name: 'Filters', exact: true }).click()
    await value(page, 'Speaker', 'Jake Sullivan').click()
    await settled(page, '?act=WARN&speaker=jake-sullivan')
    await page.getByRole('button', { name: 'Hide the filters' }).click()
    expect(await count(page)).toBe('3 statements')
    await page.close()
  })

  test.each(['/', '/?speaker=jake-sullivan&act=WARN', '/?words=Mond&country=CN', '/?speaker=jake-sulivan'])(
    'is readable for everybody: %s',
    async (path) => {
      await expectReadable(room, path)
    },
  )
})
