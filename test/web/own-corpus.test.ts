import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, describe, expect, test } from 'vitest'
import { chromiumPath } from '../help/chromium.ts'
import { expectReadable, readingRoom, shown } from '../help/reading-room.ts'
import { manyDocuments, smallFiles } from '../help/small-corpus.ts'

const image = '<img src=x onerror="window.ran=1">'
const script = '<script>window.ran=2</script>'
const yaml = (text: string) => JSON.stringify(text)

/** An article of so many sentences, each a mention of a statement of its own. */
function longArticle(count: number): Record<string, string> {
  let text = ''
  const statements = []
  for (let at = 0; at < count; at++) {
    const words = `das Land zahle ${at}`
    const start = text.length + 'Anna Muster sagte, '.length
    text += `Anna Muster sagte, ${words}.\n`
    statements.push({
      slug: `long-${at}`,
      summary: `Anna Muster says that the country pays ${at}.`,
      speakers: [{ actor: 'anna-muster' }],
      about: { land: 'FAVOR' },
      act: 'STATE',
      ...(at > 0 && at < 7 && { parent: `long-${at - 1}`, attestation: 'ALLEGED' }),
      ...(at > 100 && at < 170 && { relations: [{ kind: 'REPEATS', to: 'long-100', basis: 'CODED' }] }),
      mentions: [{ presentation: 'INDIRECT', content: { start, end: start + words.length, exact: words } }],
    })
  }
  return {
    'long.txt': text,
    'long.yaml': JSON.stringify({ article: { slug: 'long', language: 'de', published: '2022-03-14' }, statements }),
  }
}

const files: Record<string, string> = {
  ...smallFiles,
  'register/actors.yaml': (smallFiles['register/actors.yaml'] ?? '').replace(
    'name: Anna Muster',
    `name: ${yaml(`Anna ${image} Muster`)}`,
  ),
  'markup.txt': `Titel ${image}${script}\n\n${image} Anna Muster sagte: „${script} und ${image}“, sagte sie zu ${script}.\n\nDanach sprach niemand.\n`,
  'markup.yaml': `article: { slug: markup, language: de, published: 2022-03-15, title: ${yaml(`Titel ${image}${script}`)} }
statements:
  - slug: markup
    summary: ${yaml(`Anna Muster says ${script} and ${image}.`)}
    speakers: [anna-muster]
    about: { land: FAVOR }
    act: WARN
    consequence: ${yaml(image)}
    extracted: { method: rules, version: "7", confidence: 0.83 }
    said: { on: 2022-03-13, words: ${yaml(script)}, by: RELATIVE_TO_PUBLICATION }
    mentions:
      - { presentation: DIRECT, content: ${yaml(`${script} und ${image}`)}, cue: "sagte[:]", speaker: "[Anna Muster] sagte" }
  - statement: muster-pays
    mentions:
      - { presentation: DIRECT, content: ${yaml(`${script} und ${image}`)} }
`,
  'silent.txt': 'Es war ein stiller Tag.\n',
  'silent.yaml': 'article: { slug: silent, language: de, published: 2022-03-16 }\nstatements: []\n',
  ...longArticle(250),
  ...manyDocuments(60),
}

const directory = mkdtempSync(join(tmpdir(), 'wortlaut-corpus-'))
for (const [name, content] of Object.entries(files)) {
  mkdirSync(dirname(join(directory, name)), { recursive: true })
  writeFileSync(join(directory, name), content)
}

const searchOf = (page: Page) => new URL(page.url()).search

describe.skipIf(!chromiumPath)('the reading room over a corpus of another', () => {
  afterAll(() => rmSync(directory, { recursive: true, force: true }))
  const room = readingRoom({ CORPUS_DIRECTORY: directory })

  /** That markup of the corpus stands on a page as a text, and nothing of it was made or run. */
  async function expectText(page: Page, ...texts: string[]) {
    const content = await page.locator('main').innerText()
    for (const text of texts) expect(content).toContain(text)
    expect(await page.locator('main img, main script').count()).toBe(0)
    expect(await page.evaluate(() => (window as { ran?: number }).ran)).toBeUndefined()
  }

  test('shows markup of an article as the text that it is', async () => {
    const page = await room.open('/article/markup?at=100')
    await expectText(
      page,
      `Titel ${image}${script}`,
      `Anna ${image} Muster`,
      `Anna Muster says ${script} and ${image}.`,
    )
    expect(await page.locator('[data-article]').textContent()).toBe(files['markup.txt'])
    expect(await page.title()).toBe(`Titel ${image}${script} · Wortlaut`)
    await page.close()
  })

  test('shows markup of a statement as the text that it is, marked where wordings differ', async () => {
    const page = await room.open('/statement/markup')
    await expectText(page, `Anna Muster says ${script} and ${image}.`, image, `${script} und ${image}`)
    expect(await page.locator('dl').innerText()).toContain(
      'extracted by a program, method rules, version 7, confidence 83 %',
    )
    // Nobody wrote a summary of what was extracted: it is in the article's language.
    expect(await page.locator('h1').getAttribute('lang')).toBe('de')
    await page.close()
    const other = await room.open('/statement/muster-pays')
    await expectText(other, `Anna ${image} Muster`, '3 wordings')
    await other.close()
  })

  test('shows markup that was looked for and found as the text that it is', async () => {
    const page = await room.open(`/quote?${new URLSearchParams({ text: `${script} und ${image}` })}`)
    await expectText(page, 'Yes, it is printed so', `„${script} und ${image}“`)
    await page.close()
  })

  test('shows markup in lists as the text that it is', async () => {
    const page = await room.open('/articles')
    await expectText(page, `Titel ${image}${script}`)
    await page.close()
    const other = await room.open('/')
    await expectText(other, `Anna ${image} Muster`, `${script} und ${image}`)
    await other.close()
    expect(room.wrong).toEqual([])
  })

  test('has a page of articles, the next one, and the one before', async () => {
    const page = await room.open('/articles')
    const rows = page.locator('tbody tr')
    expect(await rows.count()).toBe(50)
    expect(await page.getByText('Newer articles').count()).toBe(0)
    const first = await rows.first().innerText()
    await page.getByText('Older articles').click()
    await expect.poll(() => rows.count()).toBe(14)
    expect(await page.getByText('Older articles').count()).toBe(0)
    await page.getByText('Newer articles').click()
    await expect.poll(() => rows.count()).toBe(50)
    expect(await rows.first().innerText()).toBe(first)
    await page.goBack()
    await expect.poll(() => rows.count()).toBe(14)
    await page.reload()
    await shown(page)
    expect(await rows.count()).toBe(14)
    await page.close()
  })

  test('follows the pages of an article with more mentions than a page has', async () => {
    const before = room.operations.length
    const page = await room.open('/article/long')
    await expect
      .poll(() => page.locator('main [role="status"]').innerText(), { timeout: 20_000 })
      .toMatch(/^250 mentions/)
    expect(room.operations.slice(before)).toEqual(['ArticleToRead', 'FurtherMentions', 'FurtherMentions'])
    expect(await page.locator('section[aria-labelledby="notes"] li').count()).toBe(250)
    expect(await page.locator('[data-marks="250:CONTENT"]').innerText()).toBe('das Land zahle 249')
    await page.close()
    // The last mention is chosen as soon as it is there.
    const start = (files['long.txt'] ?? '').indexOf('das Land zahle 249')
    const last = await room.open(`/article/long?at=${start}`)
    await expect
      .poll(() => last.locator('[data-article] [data-chosen]').allInnerTexts(), { timeout: 20_000 })
      .toEqual(['das Land zahle 249'])
    await last.close()
  })

  test('shows a long chain as far as it was asked for, and leads on', async () => {
    const page = await room.open('/statement/long-6')
    const path = page.locator('section[aria-labelledby="chain"] li')
    expect(await path.count()).toBe(7)
    expect(await path.nth(5).innerText()).toBe('further speakers: follow the last statement')
    await path.nth(4).locator('p a').click()
    await page.waitForURL(/long-2$/)
    await shown(page)
    expect(await path.count()).toBe(4)
    await page.close()
  })

  test('has a page of many answers, and the next', async () => {
    const page = await room.open('/statement/long-100')
    expect(await page.locator('#answers').innerText()).toBe('69 statements relate to it')
    const answers = page.locator('section[aria-labelledby="answers"] li')
    expect(await answers.count()).toBe(50)
    await page.getByText('Later ones').click()
    await expect.poll(() => answers.count()).toBe(19)
    expect(searchOf(page)).toMatch(/^\?answers=/)
    await page.getByText('The earliest').click()
    await expect.poll(() => answers.count()).toBe(50)
    await page.close()
  })

  test('says that nobody says anything in an article', async () => {
    const page = await room.open('/article/silent?at=3')
    expect(await page.locator('main').innerText()).toContain('Nobody says anything in this article')
    await page.close()
  })

  test.each(['/article/markup?at=100', '/article/silent', '/statement/markup'])(
    'is readable for everybody: %s',
    async (path) => {
      await expectReadable(room, path)
    },
  )
})
