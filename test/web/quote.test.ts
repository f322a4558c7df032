import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { answersBehind, slugsInFile } from '../help/behind.ts'
import { chromiumPath } from '../help/chromium.ts'
import { expectReadable, readingRoom, shown } from '../help/reading-room.ts'

const addressOf = (text: string) => `/quote?${new URLSearchParams({ text })}`

const exact = 'Wir sind darüber besorgt und haben Peking mitgeteilt'
const near = 'Wir haben Peking mitgeteilt, dass wir nicht tatenlos zusehen werden, wie ein Land Russland entschädigt'
const markup = '<script>alert(1)</script><img src=x onerror="alert(2)"> & <b>Peking</b>'

const verdict = (page: Page) => page.locator('[data-verdict]').getAttribute('data-verdict')

describe.skipIf(!chromiumPath)('“Is this printed?” in the reading room', () => {
  const room = readingRoom()

  test('asks nothing before it is asked, and then what was pasted, by button or by Ctrl and Enter', async () => {
    const before = room.operations.length
    const page = await room.open('/quote')
    expect(await page.title()).toBe('Is this printed? · Wortlaut')
    await page.getByText('Look for it').click()
    expect(await page.locator('[role="alert"]').innerText()).toMatch(/nothing to look for yet/)
    expect(room.operations.slice(before)).toEqual([])

    await page.locator('textarea').fill(exact)
    await page.getByText('Look for it').click()
    await page.waitForSelector('[data-verdict="EXACT"]')
    expect(new URL(page.url()).searchParams.get('text')).toBe(exact)
    await page.locator('textarea').fill(near)
    await page.keyboard.press('Control+Enter')
    await page.waitForSelector('[data-verdict="NEAR"]')
    expect(room.operations.slice(before)).toEqual(['QuoteToVerify', 'QuoteToVerify'])

    await page.goBack()
    await page.waitForSelector('[data-verdict="EXACT"]')
    expect(await page.locator('textarea').inputValue()).toBe(exact)
    await page.goForward()
    await page.waitForSelector('[data-verdict="NEAR"]')
    // What was asked before is not asked again.
    expect(room.operations.slice(before)).toHaveLength(2)
    await page.close()
  })

  test('finds the very characters, whose they are, and that they are a translation', async () => {
    const page = await room.open(addressOf(`„${exact}“`))
    expect(await page.locator('h2').innerText()).toBe('Yes, it is printed so')
    expect(await page.locator('main article').count()).toBe(1)
    expect(await page.locator('blockquote mark').innerText()).toBe(exact)
    expect(await page.locator('blockquote').innerText()).toMatch(/^"Wir sind darüber besorgt.*sagte er bei CNN\.$/)
    const said = await page.locator('main article li').allInnerTexts()
    expect(said[0]).toMatch(/Jake Sullivan for United States government/)
    expect(said.join(' ')).toMatch(/direct, translated from another language/)
    expect(await page.locator('del, ins').count()).toBe(0)
    const [behind] = await answersBehind(page)
    expect(behind?.variables).toEqual({ text: `„${exact}“` })
    const slugs = behind?.data.verifyQuote.matches[0].mentions.map(
      ({ statement }: { statement: { slug: string } }) => statement.slug,
    )
    expect((await slugsInFile(page)).sort()).toEqual(slugs.sort())
    await page.locator('main article h3 a').click()
    await page.waitForSelector('[data-article] [data-chosen]')
    expect((await page.locator('[data-article] [data-chosen]').allInnerTexts()).join('')).toContain('Wir sind darüber')
    await page.close()
  })

  test('marks how a near passage differs', async () => {
    const page = await room.open(addressOf(near))
    expect(await page.locator('h2').innerText()).toBe('Nearly so')
    const article = page.locator('main article').first()
    expect(await article.innerText()).toMatch(/19 characters differ, 81 % alike/)
    const compared = article.locator('p[lang="de"]').first()
    expect(await compared.locator('del').allInnerTexts()).toEqual(['Wir', 'ein', 'entschädigt'])
    expect(await compared.locator('ins').allInnerTexts()).toEqual(['und', 'irgendein', 'für seine'])
    await page.close()
  })

  test('tells another typography from other words', async () => {
    const page = await room.open(addressOf('Washington halte die „Annäherung“ Pekings an Moskau für'))
    expect(await verdict(page)).toBe('NEAR')
    expect(await page.locator('main article').first().innerText()).toMatch(/only typography or capitals differ/)
    await page.close()
  })

  test('says whose words they are not, where the article itself speaks', async () => {
    const page = await room.open(addressOf('möchte Staatschef Xi Jinping unter allem Umständen vermeiden'))
    expect(await verdict(page)).toBe('EXACT')
    expect(await page.locator('main article').innerText()).toMatch(/The article’s own words/)
    expect(await page.locator('[data-behind="csv"]').count()).toBe(0)
    await page.locator('main article h3 a').click()
    await page.waitForSelector('[data-here]')
    expect(await page.locator('[data-here]').innerText()).toMatch(/^möchte Staatschef Xi/)
    await page.close()
  })

  test('says that what is not printed may have been said', async () => {
    const page = await room.open(addressOf('The quick brown fox jumps over the lazy dog'))
    expect(await verdict(page)).toBe('NOT_FOUND')
    expect(await page.locator('[data-verdict]').innerText()).toMatch(/does not mean that it was never said/)
    await page.close()
  })

  test('shows markup as the text that it is, and runs nothing of it', async () => {
    const page = await room.open('/quote')
    let dialogs = 0
    page.on('dialog', (dialog) => {
      dialogs += 1
      return dialog.dismiss()
    })
    await page.locator('textarea').fill(markup)
    await page.keyboard.press('Control+Enter')
    await page.waitForSelector('[data-verdict]')
    expect(await page.locator('textarea').inputValue()).toBe(markup)
    await page.reload()
    await shown(page)
    expect(await page.locator('textarea').inputValue()).toBe(markup)
    expect(await page.locator('main img, main script').count()).toBe(0)
    expect(dialogs).toBe(0)
    await page.close()
    // A passage that is found, with markup beside it.
    const other = await room.open(addressOf('Russland habe China <b>nicht</b> um militärische Hilfe gebeten'))
    expect(await verdict(other)).toBe('NEAR')
    expect(await other.locator('main article b').count()).toBe(0)
    expect((await other.locator('del').allInnerTexts()).join('')).toContain('<b>')
    await other.close()
    expect(room.wrong).toEqual([])
  })

  test('tells in a line how long a text may be', async () => {
    const page = await room.open(addressOf('Peking '.repeat(150)))
    expect(await page.locator('[role="alert"]').innerText()).toMatch(
      /at most 1000 characters are taken, and 10\d\d came/,
    )
    expect(await page.locator('textarea').inputValue()).toMatch(/^Peking Peking/)
    await page.locator('textarea').fill('Peking '.repeat(5_000))
    await page.getByText('Look for it').click()
    await page.waitForSelector('#quote-complaint')
    expect(await page.locator('#quote-complaint').innerText()).toMatch(/too long.*one sentence/)
    await page.close()
  })

  test('says that a text without a word cannot be found', async () => {
    const page = await room.open(addressOf('…'))
    expect(await page.locator('[role="alert"]').innerText()).toMatch(/no word by which it could be found/)
    await page.close()
  })

  test.each(['/quote', addressOf(exact), addressOf(near), addressOf(markup), addressOf('…')])(
    'is readable for everybody: %s',
    async (path) => {
      await expectReadable(room, path)
    },
  )
})
