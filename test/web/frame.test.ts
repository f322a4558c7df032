import { describe, expect, test } from 'vitest'
import { chromiumPath } from '../help/chromium.ts'
import { expectReadable, readingRoom, shown } from '../help/reading-room.ts'

describe.skipIf(!chromiumPath)('the frame of the reading room', () => {
  const room = readingRoom()

  test('leads to every view, back and forward', async () => {
    const page = await room.open('/')
    const names = await page.locator('nav[aria-label="Views"] a').allInnerTexts()
    expect(names).toEqual(['Ask', 'Articles', 'Actors', 'Claims', 'Events', 'Timeline', 'Network', 'Is this printed?'])
    for (const name of names.slice(1)) {
      await page.locator('nav[aria-label="Views"]').getByText(name, { exact: true }).click()
      await shown(page)
      expect(await page.locator('nav a[aria-current="page"]').innerText()).toBe(name)
    }
    await page.goBack()
    expect(new URL(page.url()).pathname).toBe('/network')
    await page.goForward()
    expect(new URL(page.url()).pathname).toBe('/quote')
    await page.close()
    expect(room.wrong).toEqual([])
  })

  test.each<[string, RegExp, RegExp]>([
    ['/nothing', /There is no such page/, /nothing at this address/],
    ['/?colour=red', /There is no such filter/, /the filter colour, which there is not/],
    ['/?act=SING', /There is no such filter/, /act=SING. Expected one of ACCUSE/],
    ['/?from=2022-02-30', /There is no such filter/, /Expected a day, such as 2022-02-24/],
    ['/?from=2022-03-01&to=2022-02-01', /There is no such filter/, /which is after to/],
  ])('says what is wrong with %s, and leads on', async (path, heading, reason) => {
    const page = await room.open(path)
    expect(await page.locator('h1').innerText()).toMatch(heading)
    expect(await page.locator('main').innerText()).toMatch(reason)
    await page.locator('main').getByText('All statements').click()
    await shown(page)
    expect(page.url()).toBe(`${room.url}/`)
    await page.close()
  })

  test('keeps the theme that was chosen', async () => {
    const page = await room.open('/nothing')
    const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
    const light = await ground()
    await page.locator('select').selectOption('dark')
    expect(await ground()).not.toBe(light)
    await page.reload()
    await shown(page)
    expect(await ground()).not.toBe(light)
    await page.close()
  })

  test('is readable for everybody', async () => {
    await expectReadable(room, '/nothing')
  })
})
