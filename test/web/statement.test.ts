import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { answersBehind, slugsInFile } from '../help/behind.ts'
import { chromiumPath } from '../help/chromium.ts'
import { expectReadable, readingRoom, shown } from '../help/reading-room.ts'

/** The facts of a statement, by what they are called. */
const facts = (page: Page): Promise<Record<string, string>> =>
  page.locator('dl').evaluate((list) => {
    const names = [...list.querySelectorAll('dt')].map(({ textContent }) => textContent ?? '')
    const values = [...list.querySelectorAll('dd')].map(({ textContent }) => textContent ?? '')
    return Object.fromEntries(names.map((name, place) => [name, values[place] ?? '']))
  })

/** The items of a section, each as a text in one line. */
const items = async (page: Page, section: string) =>
  (await page.locator(`section[aria-labelledby="${section}"] li`).allInnerTexts()).map((text) =>
    text.replace(/\s+/g, ' '),
  )

const differences = (page: Page) =>
  page
    .locator('section[aria-labelledby="wordings"] li')
    .evaluateAll((all) =>
      all.map((one) =>
        [...one.querySelectorAll('ins, del')].map((part) => `${part.localName} ${part.textContent?.trim()}`),
      ),
    )

describe.skipIf(!chromiumPath)('a statement of the reading room', () => {
  const room = readingRoom()

  test('says who said it for whom, about whom, when, where, and how we know', async () => {
    const before = room.operations.length
    const page = await room.open('/statement/peskov-denies-request-for-military-help')
    expect(room.operations.slice(before)).toEqual(['StatementToRead'])
    expect(await page.locator('h1').innerText()).toBe(
      "The Kremlin's spokesman Dmitry Peskov denies the report, saying that Russia did not ask China for military help.",
    )
    expect(await page.title()).toBe('Dmitry Peskov denies · Wortlaut')
    expect(await facts(page)).toEqual({
      'Said by':
        'Dmitry Peskov for Vladimir Putin, as spokesperson, official · Press Secretary of the President, Russian Presidential Administration',
      To: 'Journalists to whom Dmitry Peskov spoke',
      About:
        'Russia neutralChina neutralRussian request to China for military help neutralNew York Times report on a Russian request to China against',
      When: '13 March 2022 – 14 March 2022 · known only as lying between two days · taken from an event whose date is known · read from Bericht der "New York Times" vom Sonntag',
      'Said at': "Dmitry Peskov's answers to journalists",
      'Who vouches': 'An article reports it in its own voice.',
      Origin: 'annotated by hand',
    })
    expect(await items(page, 'positions')).toEqual([
      'denies Russia asked China for military help for its war against Ukraine.',
    ])
    expect(await items(page, 'relations')).toEqual([
      expect.stringMatching(/^denies · the annotator makes the link Unnamed sources within the US government/),
      expect.stringMatching(/^denies · the article makes the link Unnamed US government circles/),
      expect.stringMatching(/^denies · the annotator makes the link Unnamed US officials/),
    ])
    expect(await items(page, 'answers')).toEqual([
      expect.stringMatching(/^elaborates · the annotator makes the link Dmitry Peskov for Vladimir Putin states/),
    ])
    await page.close()
  })

  test('has its wordings side by side with what differs marked, and compares with the one that is chosen', async () => {
    const page = await room.open('/statement/us-circles-say-russia-asked-for-military-help')
    expect(await page.locator('#wordings').innerText()).toBe('3 wordings')
    const quotations = page.locator('section[aria-labelledby="wordings"] blockquote')
    expect(await quotations.first().getAttribute('lang')).toBe('de')
    const wordings = await items(page, 'wordings')
    expect(wordings[0]).toContain('German, indirect Introduced by berichtet via The New York Times')
    expect(await differences(page)).toEqual([[], ['ins Angriff auf die', 'del -Krieg'], expect.anything()])

    await page.getByText('Compare with this one, wording 2').click()
    await expect.poll(() => new URL(page.url()).search).toBe('?with=2')
    await expect.poll(() => differences(page)).toEqual([['del Angriff auf die', 'ins -Krieg'], [], expect.anything()])
    await page.goBack()
    await expect.poll(async () => (await differences(page))[0]).toEqual([])
    await page.goForward()
    await expect.poll(async () => (await differences(page))[1]).toEqual([])
    await page.close()

    const again = await room.open('/statement/us-circles-say-russia-asked-for-military-help?with=2')
    expect((await differences(again))[1]).toEqual([])
    await again.close()
  })

  test('says which wordings are translations, and which have nothing in common', async () => {
    const page = await room.open('/statement/zhao-us-spreads-false-news-about-china')
    const wordings = await items(page, 'wordings')
    expect(wordings).toHaveLength(4)
    expect(wordings.map((text) => /translated from another language/.test(text))).toEqual([false, true, false, true])
    expect(wordings[2]).toMatch(/das Fake News Another wording altogether. Berichte über russische Bitte an China/)
    await page.close()
  })

  test('draws the way from who said it over who told it on to the article', async () => {
    const page = await room.open('/statement/xi-supports-russian-security-guarantees')
    expect((await facts(page))['Who vouches']).toMatch(
      /^Only another speaker says that it was said. Told in: Yuri Ushakov/,
    )
    expect(await items(page, 'chain')).toEqual([
      'Xi Jinping said it',
      expect.stringMatching(/^Yuri Ushakov .*told it on: erklärte Juri Uschakow in Yuri Ushakov/),
      'RT DE reported it first: Weiter berichtet RT DE',
      '002_1afb9acc236d71f6.txt, 2022-02 prints it',
    ])
    await page.locator('section[aria-labelledby="chain"] li:nth-child(2) p a').click()
    await page.waitForURL(/ushakov-xi-supports-security-guarantees/)
    await shown(page)
    expect(await items(page, 'nested')).toEqual([expect.stringContaining('Xi Jinping supports Moscow')])
    await page.close()
  })

  test('has both speakers of a joint declaration, and a way for each article', async () => {
    const page = await room.open('/statement/joint-demand-to-stop-nato-enlargement')
    expect((await facts(page))['Said together by']).toMatch(
      /^Vladimir Putin for Russia, as a signatory, official · President.*Xi Jinping for China, as a signatory/,
    )
    expect(await page.locator('section[aria-labelledby="chain"] ol').count()).toBe(2)
    expect((await items(page, 'chain')).join(' ')).toMatch(
      /Russian Presidential Administration published the paper: in dem vom Kreml veröffentlichten Papier/,
    )
    expect(await page.locator('#answers').innerText()).toBe('7 statements relate to it')
    expect(await items(page, 'answers')).toHaveLength(7)
    await page.close()
  })

  test('leads to the words in the article, and is behind its own links', async () => {
    const page = await room.open('/statement/us-told-china-it-will-not-stand-by')
    const [behind] = await answersBehind(page)
    expect(behind?.variables).toEqual({ slug: 'us-told-china-it-will-not-stand-by', responses: 50 })
    expect(behind?.data.statement.parent.slug).toBe('sullivan-will-not-stand-by')
    expect(await slugsInFile(page)).toEqual(['us-told-china-it-will-not-stand-by'])
    await page.locator('section[aria-labelledby="wordings"] figcaption a').first().click()
    await page.waitForSelector('[data-article] [data-chosen]')
    expect(new URL(page.url()).searchParams.get('at')).toBe(String(behind?.data.statement.mentions[0].start))
    await page.goBack()
    await page.waitForURL(/\/statement\//)
    await page.close()
  })

  test('is missed by name, and a page of answers that is none by what the API says', async () => {
    const page = await room.open('/statement/nobody-said-this')
    expect(await page.locator('main').innerText()).toMatch(/There is no such statement[\s\S]*nobody-said-this/)
    await page.close()
    const other = await room.open('/statement/us-told-china-it-will-not-stand-by?answers=nonsense')
    expect(await other.locator('main').innerText()).toMatch(/This cannot be shown[\s\S]*cursor/)
    await other.close()
  })

  test.each([
    'peskov-denies-request-for-military-help',
    'us-circles-say-russia-asked-for-military-help',
    'xi-supports-russian-security-guarantees',
    'joint-demand-to-stop-nato-enlargement?with=2',
  ])('is readable for everybody: %s', async (slug) => {
    await expectReadable(room, `/statement/${slug}`)
  })
})
