import { readFileSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { createYoga } from 'graphql-yoga'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { schema } from '../../src/schema.ts'
import { projectDirectory } from '../../src/shared/project.ts'
import { site } from '../../src/site/site.ts'
import { isView } from '../../src/site/view.ts'
import { type Api, openApi } from '../help/api.ts'

let api: Api
beforeAll(async () => {
  api = await openApi()
})
afterAll(() => api.close())

const page = { accept: 'text/html,application/xhtml+xml' }
const scriptOf = async () => /src="(\/assets\/[\w.-]+\.js)"/.exec(await (await api.fetch('/')).text())?.[1] ?? ''

describe('the reading room', () => {
  test.each(['/', '/actor/joe-biden', '/network?level=country', '/quote?text=x', '/statement/no-such-statement'])(
    'has a page at %s',
    async (path) => {
      const response = await api.fetch(path, { headers: page })
      expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8'])
      expect(await response.text()).toContain('<div id="root">')
    },
  )

  test.each(['/nothing', '/actor', '/actor/joe-biden/more', '/actors/'])(
    'has none at %s, and says so to a reader by a page, to a program by an error',
    async (path) => {
      const read = await api.fetch(path, { headers: page })
      expect([read.status, read.headers.get('content-type')]).toEqual([404, 'text/html; charset=utf-8'])
      const asked = await api.fetch(path)
      expect(asked.status).toBe(404)
      expect((await asked.json()).errors[0].message).toContain('The reading room is at /')
    },
  )

  test('has a page wherever its router has a view', () => {
    const router = readFileSync(join(projectDirectory, 'src/web/router.tsx'), 'utf8')
    const addresses = [...router.matchAll(/\bat\('([^']+)'\)/g)].map(([, address = '']) =>
      address.replace('$slug', 'x'),
    )
    expect(addresses).toHaveLength(13)
    expect(addresses.filter((address) => !isView(address))).toEqual([])
  })

  test('has files that a browser keeps for ever, in the smallest form that it takes', async () => {
    const path = await scriptOf()
    const plain = await (await api.fetch(path)).text()
    expect(plain.length).toBeGreaterThan(100_000)
    for (const [accept, encoding, inflate] of [
      ['gzip, deflate, br', 'br', brotliDecompressSync],
      ['gzip', 'gzip', gunzipSync],
    ] as const) {
      const response = await api.fetch(path, { headers: { 'accept-encoding': accept } })
      expect(response.headers.get('content-encoding')).toBe(encoding)
      expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
      expect(response.headers.get('vary')).toBe('Accept-Encoding')
      const body = Buffer.from(await response.arrayBuffer())
      expect(response.headers.get('content-length')).toBe(String(body.length))
      expect(body.length).toBeLessThan(plain.length / 2)
      expect(inflate(body).toString()).toBe(plain)
    }
  })

  test('asks whether its page is still the same, and its page alone', async () => {
    const first = await api.fetch('/', { headers: page })
    expect(first.headers.get('cache-control')).toBe('no-cache')
    const again = await api.fetch('/', { headers: { ...page, 'if-none-match': first.headers.get('etag') ?? '' } })
    expect([again.status, await again.text()]).toEqual([304, ''])
  })

  test('has no file that was not built, and none outside of it', async () => {
    for (const path of ['/assets/main-00000000.js', '/assets/..%2findex.html', '/assets/../../package.json']) {
      const response = await api.fetch(path)
      expect(response.status).toBe(404)
      expect((await response.json()).errors[0].extensions.code).toBe('NOT_FOUND')
    }
  })

  test('that is not built is told of, and is there as soon as it is', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'wortlaut-site-'))
    onTestFinished(() => rm(folder, { recursive: true }))
    const lines: string[] = []
    const yoga = createYoga({ schema, plugins: [site((line) => lines.push(line), folder)] })
    const ask = () => yoga.fetch('http://127.0.0.1/', { headers: page })
    const refused = await ask()
    expect(refused.status).toBe(503)
    expect((await refused.json()).errors[0].message).toContain('The API and GraphiQL are at /graphql')
    expect(lines.join()).toContain('npm run web')
    await writeFile(join(folder, 'index.html'), '<p>Wortlaut')
    expect(await (await ask()).text()).toBe('<p>Wortlaut')
  })
})
