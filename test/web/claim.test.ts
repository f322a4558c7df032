import { describe, expect, test } from 'vitest'
import { answersBehind, slugsInFile } from '../help/behind.ts'
import { chromiumPath } from '../help/chromium.ts'
import { expectReadable, readingRoom, shown } from '../help/reading-room.ts'

describe.skipIf(!chromiumPath)('claims', () => {
  const room = readingRoom()

  test('are listed with how many take which position', async () => {
    room.operations.length = 0
    const page = await room.open('/claims')
    expect(await page.title()).toBe('Claims · Wortlaut')
    expect(room.operations).toEqual(['ClaimList'])
    const rows = await page.locator('main ul:not(ul ul) > li').allInnerTexts()
    expect(rows).toHaveLength(16)
    const row = rows.find((text) => text.startsWith('Russia asked China for military help'))
    expect(row?.replace(/\s+/g, ' ')).toBe(
      'Russia asked China for military help for its war against Ukraine. about China, Russia 4 assert 1 denies 2 question 2 decline to comment',
    )
    expect((await answersBehind(page))[0]?.data.claims.totalCount).toBe(16)
    await page.close()
  })

  test('are narrowed by words and by position, in the address', async () => {
    const page = await room.open('/claims')
    await page.getByLabel('A statement').selectOption('DENIES')
    await page.waitForURL('**/claims?position=DENIES')
    await shown(page)
    const claims = () => page.locator('main ul:not(ul ul) > li a[href^="/claim/"]').allInnerTexts()
    expect(await claims()).toEqual([
      'China knew before the invasion of Ukraine that Vladimir Putin was planning something.',
      'Russia asked China for military help for its war against Ukraine.',
      'Russia plans to attack Ukraine.',
    ])
    expect(await slugsInFile(page)).toHaveLength(3)
    await page.getByRole('searchbox').fill('attacks')
    await page.getByRole('button', { name: 'Find' }).click()
    await page.waitForURL('**/claims?words=attacks&position=DENIES')
    await shown(page)
    expect(await claims()).toEqual(['Russia plans to attack Ukraine.'])
    await page.goBack()
    await page.waitForURL('**/claims?position=DENIES')
    await shown(page)
    expect(await claims()).toHaveLength(3)
    expect(await page.getByRole('searchbox').inputValue()).toBe('')
    await page.close()
  })

  test('are none where there is no such claim, and the page leads on', async () => {
    const page = await room.open('/claims?words=Zebrastreifen')
    expect(await page.locator('main').innerText()).toMatch(/There is no such claim. Look for other words/)
    await page.getByRole('button', { name: 'Show all' }).click()
    await page.waitForURL('**/claims')
    await page.close()
    const wrong = await room.open('/claims?position=LIKES')
    expect(await wrong.locator('main').innerText()).toMatch(/position=LIKES. Expected one of ASSERTS, CONFIRMS/)
    await wrong.close()
  })

  test('have a board of who says what of them, by day and position', async () => {
    room.operations.length = 0
    const page = await room.open('/claim/russia-asked-china-for-military-help')
    expect(await page.title()).toBe('Russia asked China for military help for its war against Ukraine. · Wortlaut')
    expect(room.operations).toEqual(['ClaimBoard'])
    const text = await page.locator('main').innerText()
    expect(text.replace(/\s+/g, ' ')).toContain('4 assert 1 denies 2 question 2 decline to comment')
    expect(text).toMatch(/Russian request to China for military help \(alleged\)/)
    const board = await page
      .locator('main section section')
      .evaluateAll((days) =>
        days.map((day) => [
          day.querySelector('h3')?.firstChild?.textContent,
          ...[...day.querySelectorAll('h4')].map((position) => [
            position.textContent,
            ...[...(position.parentElement?.querySelectorAll('article > p:first-child > a') ?? [])].map(
              (speaker) => speaker.textContent,
            ),
          ]),
        ]),
      )
    for (const day of board)
      for (const position of day.slice(1) as string[][]) position.splice(1, 9, ...position.slice(1).sort())
    expect(board).toEqual([
      [
        '13 March 2022, perhaps',
        [
          'asserts',
          'Another unnamed US official (timing of the request)',
          'Unnamed US government circles (New York Times report)',
          'Unnamed US officials (report from Washington)',
        ],
        ['declines to comment', 'Unnamed White House spokespeople'],
      ],
      [
        '13 March 2022 – 14 March 2022',
        ['denies', 'Dmitry Peskov'],
        ['questions', 'Unnamed spokesman of the Chinese embassy in Washington', 'Zhao Lijian'],
      ],
      ['13 March 2022', ['declines to comment', 'Russian embassy in Washington']],
      ['day unknown', ['asserts', 'Unnamed sources within the US government (English-language media)']],
    ])
    const peskov = page.locator('article', { hasText: 'Peskov denies the report' })
    expect(await peskov.locator('blockquote').allTextContents()).toEqual([
      'der Kreml dies dementiert',
      'Der Kreml dementierte den Bericht',
      'Russland habe China nicht um militärische Hilfe gebeten',
    ])
    expect(await peskov.locator('blockquote').first().getAttribute('lang')).toBe('de')
    expect((await answersBehind(page))[0]?.data.claim.positions.totalCount).toBe(9)
    expect(await slugsInFile(page)).toHaveLength(9)
    await page.close()
  })

  test('lead to the statement, the article and back', async () => {
    const page = await room.open('/claim/russia-asked-china-for-military-help')
    await page.getByRole('link', { name: /^The Kremlin's spokesman Dmitry Peskov denies/ }).click()
    await page.waitForURL('**/statement/peskov-denies-request-for-military-help')
    await page.goBack()
    await page.getByRole('heading', { level: 1, name: /Russia asked China/ }).waitFor()
    await page.close()
  })

  test('that there are not have a page that says so', async () => {
    const page = await room.open('/claim/nothing')
    expect(await page.locator('h1').innerText()).toBe('There is no such claim')
    await page.close()
  })

  test.each(['/claims', '/claim/russia-asked-china-for-military-help'])(
    'are readable for everybody at %s',
    async (path) => {
      await expectReadable(room, path)
    },
  )
})
