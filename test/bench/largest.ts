import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { getIntrospectionQuery } from 'graphql'
import { Client } from 'undici'
import { OperatorError } from '../../src/error.ts'
import { withFolder } from './folder.ts'
import { startServer } from './program.ts'

const whole = `slug summary act attestation consequence joint provenance { method } saidOn { edtf } saidAt { slug name } parent { slug }
  speakers { actor { name } } targets { stance actor { name } event { name } } addressees { actor { name } }
  positions { claim { text } } relations { kind }
  mentions { presentation text start end article { slug title } spans(role: [CONTENT]) { start end exact } }`

const times = (count: number, of: (n: number) => string) => Array.from({ length: count }, (_, n) => of(n)).join('\n')

/** Requests that take as much of what a request may take as they can, each in another way; `n` is how much. */
const requests: [name: string, most: number, document: (n: number) => string][] = [
  ['a page of statements with everything', 100, (n) => `{ statements(first: ${n}) { totalCount nodes { ${whole} } } }`],
  [
    'several pages of statements with everything',
    20,
    (n) => `{ ${times(n, (at) => `a${at}: statements(first: 20) { nodes { ${whole} } }`)} }`,
  ],
  [
    'actors with what they say, and what answers it',
    100,
    (n) =>
      `{ actors(first: ${n}) { nodes { name statements(first: 10) { totalCount nodes { slug responses(first: 3) { totalCount } } } statementsAbout(first: 10) { totalCount nodes { slug } } } } }`,
  ],
  [
    'counts of everything by three keys',
    20,
    (n) =>
      `{ ${times(n, (at) => `a${at}: statementCounts(groupBy: [SPEAKER, TARGET, MONTH], first: ${1000 - at}) { statements }`)} }`,
  ],
  [
    'networks of actors',
    20,
    (n) =>
      `{ ${times(n, (at) => `a${at}: network(first: ${1000 - at}) { edges { statements stances { favor } } } `)} }`,
  ],
  [
    'timelines by day',
    20,
    (n) =>
      `{ ${times(n, (at) => `a${at}: timeline(by: DAY, filter: { text: "der t${at}" }) { buckets { statements } }`)} }`,
  ],
  [
    'searches',
    20,
    (n) =>
      `{ ${times(n, (at) => `a${at}: search(text: "Russland China USA Krieg ${at}", first: 50) { totalCount nodes { rank passages { marked } } }`)} }`,
  ],
  [
    'quotes to verify',
    20,
    (n) =>
      `{ ${times(n, (at) => `a${at}: verifyQuote(text: "${'Wir haben Peking mitgeteilt, dass '.repeat(29)}${at}") { verdict }`)} }`,
  ],
  [
    'the whole schema, again and again',
    20,
    (n) => `{ ${times(n, (at) => `a${at}: __schema { types { name fields { name } } }`)} }`,
  ],
  ['the whole schema', 1, () => getIntrospectionQuery()],
]

/** `npm run bench -- largest`: the largest requests that are not refused, over the corpus at hand. */
export async function measureLargest(args: string[]): Promise<void> {
  parseArgs({ args, options: {} })
  await withFolder(async (directory) => {
    const settings = { DATABASE_URL: '', DATA_DIRECTORY: join(directory, 'data'), RESPONSE_CACHE_MB: '0' }
    const server = await startServer('server', settings)
    const client = new Client(server.url.origin, { headersTimeout: 60_000, bodyTimeout: 60_000 })
    try {
      console.log(`${'largest request'.padEnd(48)} ${'n'.padStart(4)} ${'ms'.padStart(7)} ${'bytes'.padStart(9)}`)
      for (const [name, most, document] of requests) {
        let n = most
        let answer = await ask(client, document(n))
        // Too much of it is refused; the next smaller one perhaps is not.
        while (/QUERY_TOO_COMPLEX/.test(answer.text.slice(0, 5_000)) && n > 1) answer = await ask(client, document(--n))
        if (/"errors"/.test(answer.text.slice(0, 100)) && answer.status !== 504)
          throw new OperatorError(`${name}: ${answer.text.slice(0, 300)}`)
        const told = answer.status === 200 ? String(answer.text.length) : String(answer.status)
        console.log(
          `${name.padEnd(48)} ${String(n).padStart(4)} ${answer.ms.toFixed(0).padStart(7)} ${told.padStart(9)}`,
        )
      }
    } finally {
      await client.destroy()
      await server.stop()
    }
  })
}

async function ask(client: Client, query: string): Promise<{ status: number; text: string; ms: number }> {
  const began = performance.now()
  const { statusCode: status, body } = await client.request({
    path: '/graphql',
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  })
  const text = await body.text()
  return { status, text, ms: performance.now() - began }
}
