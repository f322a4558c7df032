import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { answersBehind, slugsInFile } from '../help/behind.ts'
import { chromiumPath } from '../help/chromium.ts'
import { expectReadable, readingRoom, shown } from '../help/reading-room.ts'

const warns = 'us-warns-china-over-russia-rapprochement'
const articles = [
  [warns, 32],
  ['us-officials-say-russia-asked-china-for-military-aid', 32],
  ['us-alarmed-by-chinese-support-for-russia', 25],
  ['reports-on-russian-request-are-us-tactics', 5],
  ['putin-in-beijing', 27],
] as const

/** The words that are marked as chosen. */
const chosen = (page: Page) =>
  page
    .locator('[data-article] [data-chosen]')
    .evaluateAll((all) => all.map(({ textContent }) => textContent).join(' | '))

/** The notes that are marked as chosen, in their list. */
const chosenNotes = (page: Page) =>
  page.locator('section[aria-labelledby="notes"] [data-chosen] p:nth-child(2)').allInnerTexts()

const isInSight = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const { top, bottom } = element.getBoundingClientRect()
      return top >= 0 && bottom <= innerHeight
    })

const searchOf = (page: Page) => Object.fromEntries(new URL(page.url()).searchParams)

describe.skipIf(!chromiumPath)('the articles of the reading room', () => {
  const room = readingRoom()

  test('are listed with outlet, date, title, and how much they print', async () => {
    const before = room.operations.length
    const page = await room.open('/articles')
    expect(room.operations.slice(before)).toEqual(['ArticleList'])
    expect(await page.title()).toBe('Articles · Wortlaut')
    const rows = await page
      .locator('tbody tr')
      .evaluateAll((all) => all.map((row) => [...row.children].map((cell) => (cell.textContent ?? '').trim())))
    expect(rows).toEqual([
      ['March 2022', 'outlet not named', '000_6911e95e4b9c6409.txt', '24', '10'],
      ['February 2022', 'outlet not named', '002_1afb9acc236d71f6.txt', '22', '13'],
      ['February 2022', 'Deutsche Presse-Agentur', 'Putin in Peking', '23', '7'],
      [
        'day unknown',
        'outlet not named',
        'Berichte über russische Bitte an China : Taktisches Kalkül der USA',
        '2',
        '2',
      ],
      [
        'day unknown',
        'outlet not named',
        'Russland hat ungewöhnlich um chinesische Militärhilfe für die Ukraine gebeten: USA',
        '30',
        '17',
      ],
    ])
    const [behind] = await answersBehind(page)
    expect(behind?.data.articles.totalCount).toBe(5)
    await page.getByText('Putin in Peking').click()
    await shown(page)
    expect(await page.locator('h1').innerText()).toBe('Putin in Peking')
    expect(await page.title()).toBe('Putin in Peking · Wortlaut')
    await page.close()
  })

  test('say what is wrong with a cursor that is none, and lead on', async () => {
    const page = await room.open('/articles?after=nonsense')
    expect(await page.locator('main').innerText()).toMatch(/This cannot be shown[\s\S]*cursor/)
    await page.close()
  })

  test.each(articles)('%s has exactly the characters of each of its %i mentions marked', async (slug, count) => {
    const before = room.operations.length
    const page = await room.open(`/article/${slug}`)
    expect(room.operations.slice(before)).toEqual(['ArticleToRead'])
    const [behind] = await answersBehind(page)
    const { text, mentions } = behind?.data.article ?? {}
    expect(mentions.totalCount).toBe(count)
    // The text is whole, and in paragraphs.
    expect(await page.locator('[data-article]').textContent()).toBe(text)
    expect(await page.locator('[data-article] p').count()).toBe(
      text.split('\n').filter((line: string) => line.trim()).length,
    )
    const marked = await page.locator('[data-marks]').evaluateAll((all) =>
      all.map((part) => ({
        start: Number(part.getAttribute('data-start')),
        text: part.textContent ?? '',
        marks: (part.getAttribute('data-marks') ?? '').split(' '),
      })),
    )
    for (const [place, { spans }] of mentions.nodes.entries())
      for (const role of new Set<string>(spans.map((span: { role: string }) => span.role))) {
        const parts = marked.filter(({ marks }) => marks.includes(`${place + 1}:${role}`))
        const asSpans = spans.filter((span: { role: string }) => span.role === role)
        for (const { start, end } of asSpans)
          expect(
            parts
              .filter((part) => start <= part.start && part.start < end)
              .map((part) => part.text)
              .join(''),
          ).toBe(text.slice(start, end))
        const characters = (total: number, { start, end }: { start: number; end: number }) => total + end - start
        // Spans of one role of one mention do not overlap, so that nothing else is marked as it.
        expect(parts.reduce((sum, part) => sum + part.text.length, 0)).toBe(asSpans.reduce(characters, 0))
      }
    await page.close()
  })

  test('tell beside the text who speaks, how, through whom, and when', async () => {
    const page = await room.open(`/article/${warns}`)
    const notes = await page.locator('section[aria-labelledby="notes"] li').allInnerTexts()
    expect(notes).toHaveLength(32)
    expect(notes[0]).toContain('Unnamed US government circles (New York Times report) states')
    expect(notes[0]).toContain('indirect · said 13 March 2022, perhaps (vom Sonntag) · via The New York Times')
    expect(notes[0]).toContain('(reported it first: berichtet die "New York Times")')
    expect(notes[1]).toContain('Dmitry Peskov for Vladimir Putin denies')
    expect(notes[1]).toContain('reported act')
    expect(notes[31]).toContain('indirect, translated, only told by another speaker')
    expect(notes[31]).toContain('via Jake Sullivan (told it on: hatte Sullivan erklärt)')
    const legend = await page.locator('section[aria-labelledby="legend"] ul').first().locator('li').allInnerTexts()
    expect(legend).toHaveLength(10)
    expect(legend[0]).toBe('Jake Sullivan 6')
    expect(legend).toContain('Russian government 1')
    await page.close()
  })

  test('show the mention at an offset of the address', async () => {
    const page = await room.open(`/article/${warns}?at=2919`)
    await page.waitForFunction(() => scrollY > 0)
    // Two begin there: a statement, and the one of which it is a part.
    expect(await chosenNotes(page)).toEqual([
      expect.stringContaining('is concerned about the question whether China supports Russia'),
      expect.stringContaining('Washington will not stand by while any country makes up'),
    ])
    expect(await chosen(page)).toContain('Wir')
    expect(await isInSight(page, '[data-article] [data-chosen]')).toBe(true)
    expect(await isInSight(page, 'section[aria-labelledby="notes"] [data-chosen]')).toBe(true)
    await page.close()
  })

  test('choose the words of a note and the note of words, back and forward', async () => {
    const page = await room.open(`/article/${warns}`)
    const before = room.operations.length
    const notes = page.locator('section[aria-labelledby="notes"] li')
    await notes.nth(17).locator('a').first().click()
    await page.waitForSelector('[data-article] [data-chosen]')
    expect(await chosen(page)).toBe(
      'In letzter Zeit verbreiten die USA ständig Falschmeldungen über China | sagte | der Sprecher des chinesischen Außenministeriums, Zhao Lijian',
    )
    expect(await isInSight(page, '[data-article] [data-chosen]')).toBe(true)
    expect(await chosenNotes(page)).toEqual([expect.stringContaining('Zhao Lijian, accuses the United States')])

    await page.locator('[data-article]').getByText('Russland habe China nicht um militärische Hilfe gebeten').click()
    await page.waitForFunction(
      () => document.querySelector('[data-article] [data-chosen]')?.textContent !== 'In letzter',
    )
    expect(await chosenNotes(page)).toEqual([expect.stringContaining('Russia did not ask China for military help')])
    await expect.poll(() => isInSight(page, 'section[aria-labelledby="notes"] [data-chosen]')).toBe(true)

    await page.goBack()
    await expect.poll(() => chosen(page)).toContain('In letzter Zeit')
    await page.goBack()
    await expect.poll(() => chosen(page)).toBe('')
    await page.goForward()
    await expect.poll(() => chosen(page)).toContain('In letzter Zeit')
    expect(room.operations.slice(before)).toEqual([])
    await page.close()
  })

  test('choose from the inside out where words are nested', async () => {
    const page = await room.open(`/article/${warns}`)
    const words = page.locator('[data-article]').getByText('dass wir nicht tatenlos zusehen werden')
    const summaries = []
    for (const count of [1, 2]) {
      await words.first().click()
      await expect.poll(() => searchOf(page)['at']).toBeTruthy()
      await expect.poll(async () => (await chosenNotes(page)).length, { message: `click ${count}` }).toBe(1)
      await page.waitForTimeout(100)
      summaries.push((await chosenNotes(page))[0])
    }
    expect(summaries).toEqual([
      expect.stringContaining('According to Jake Sullivan, the US government has told Beijing'),
      expect.stringContaining('Jake Sullivan warns that Washington will not stand by'),
    ])
    await page.close()
  })

  test('can be gone through with the keyboard alone', async () => {
    const page = await room.open(`/article/${warns}`)
    await page.locator('[data-article] a[data-number="15"]').focus()
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
      '15: Dmitry Peskov denies',
    )
    await page.keyboard.press('Enter')
    await expect.poll(() => chosen(page)).toContain('Russland habe China nicht')
    await page.close()
  })

  test('show the words of one speaker alone', async () => {
    const page = await room.open(`/article/${warns}`)
    await page.locator('section[aria-labelledby="legend"]').getByText('Zhao Lijian').click()
    await expect.poll(() => searchOf(page)).toEqual({ speaker: 'zhao-lijian' })
    expect(await page.locator('section[aria-labelledby="notes"] li').count()).toBe(2)
    expect(await page.locator('main [role="status"]').innerText()).toMatch(/^2 of 32 mentions are marked/)
    const marked = await page.locator('[data-marks]').allInnerTexts()
    expect(marked.join(' ')).toMatch(
      /^Die Regierung in Peking warf den USA vor Falschinformationen zu verbreiten In letzter/,
    )
    expect(await slugsInFile(page)).toEqual(['zhao-us-spreads-false-news-about-china'])
    await page.locator('[data-article]').getByText('In letzter Zeit').click()
    await expect.poll(() => searchOf(page)['speaker']).toBe('zhao-lijian')
    expect(searchOf(page)['at']).toMatch(/^\d+$/)
    await page.getByText('Show everybody').click()
    await expect.poll(() => page.locator('section[aria-labelledby="notes"] li').count()).toBe(32)
    await page.goBack()
    await expect.poll(() => page.locator('section[aria-labelledby="notes"] li').count()).toBe(2)
    await page.close()
  })

  test('mark a place that nobody speaks at, and say so of a speaker who says nothing', async () => {
    const page = await room.open(`/article/reports-on-russian-request-are-us-tactics?at=700`)
    await page.waitForFunction(() => scrollY > 0)
    expect(await page.locator('[data-here]').count()).toBe(1)
    expect(await isInSight(page, '[data-here]')).toBe(true)
    await page.close()
    const other = await room.open(`/article/${warns}?speaker=nobody&at=99999`)
    expect(await other.locator('main').innerText()).toContain('This speaker says nothing in this article')
    expect(await other.locator('[data-marks]').count()).toBe(0)
    await other.close()
  })

  test('tell on a phone what is said where a finger points', async () => {
    const page = await room.open(`/article/${warns}`, { size: 'phone' })
    const sheet = page.locator('section[aria-label="At this place"]')
    expect(await sheet.count()).toBe(0)
    await page.locator('[data-article]').getByText('Falschinformationen zu verbreiten').click()
    await sheet.waitFor()
    expect(await sheet.innerText()).toContain('Zhao Lijian')
    await sheet.getByText('Close').click()
    await expect.poll(() => sheet.count()).toBe(0)
    await page.close()
  })

  test('lead to statements, and back to where they were read', async () => {
    const page = await room.open(`/article/${warns}?at=1770`)
    const link = page.locator('section[aria-labelledby="notes"] [data-chosen] p:nth-child(2) a')
    const summary = await link.innerText()
    await link.click()
    await page.waitForURL(/\/statement\//)
    await shown(page)
    expect(await page.locator('h1').innerText()).toBe(summary)
    await page.locator('section[aria-labelledby="wordings"] a[href*="/article/"]').first().click()
    await page.waitForURL(/\/article\//)
    await shown(page)
    await expect.poll(() => isInSight(page, '[data-article] [data-chosen]')).toBe(true)
    await page.close()
  })

  test('are all the statements of their file', async () => {
    const page = await room.open('/article/reports-on-russian-request-are-us-tactics')
    expect((await slugsInFile(page)).sort()).toEqual([
      'anonymous-us-sources-say-russia-asked-for-military-help',
      'zhao-us-spreads-false-news-about-china',
    ])
    const [behind] = await answersBehind(page)
    expect(behind?.variables).toEqual({ slug: 'reports-on-russian-request-are-us-tactics', first: 100 })
    await page.close()
  })

  test('are missed by name', async () => {
    const page = await room.open('/article/nothing-of-the-kind')
    expect(await page.locator('main').innerText()).toMatch(/There is no such article[\s\S]*nothing-of-the-kind/)
    await page.close()
  })

  test.each([
    '/articles',
    `/article/${warns}`,
    `/article/${warns}?at=2919`,
    '/article/putin-in-beijing?speaker=vladimir-putin',
    '/article/us-officials-say-russia-asked-china-for-military-aid',
  ])('are readable for everybody: %s', async (path) => {
    await expectReadable(room, path)
  })
})
