import { setTimeout } from 'node:timers/promises'
import { questions } from '../../src/graphiql/questions.ts'

/** Clients that ask all kinds of things. */
export interface Mixed {
  /** What came so far, in a line. */
  told(): string
  /** Whether something came that should not. */
  isBad(): boolean
  stop(): Promise<void>
}

const post = (body: string, init: RequestInit = {}): [string, RequestInit] => [
  '/graphql',
  { method: 'POST', headers: { 'content-type': 'application/json' }, body, ...init },
]

const asking = (query: string, variables: object = {}) => post(JSON.stringify({ query, variables }))

/** What a client may send, each for a number that never comes again, so that not all is answered from memory. */
const kinds: ((n: number) => [path: string, init: RequestInit])[] = [
  ...questions.map(
    ({ query }) =>
      () =>
        asking(query),
  ),
  // A document of its own each time, and variables of their own.
  (n) =>
    asking(`{ statements(first: ${(n % 100) + 1}) { totalCount nodes { n${n}: slug summary mentions { text } } } }`),
  (n) =>
    asking('query ($text: String!) { search(text: $text, first: 5) { nodes { __typename } } }', { text: `Krieg ${n}` }),
  (n) => asking('query ($slug: String!) { statement(slug: $slug) { slug } }', { slug: `nothing-${n}` }),
  (n) => asking(`{ nothing${n} }`),
  (n) => asking(`{ actors(first: 101) { nodes { n${n}: name } } }`),
  (n) => post(`{"query": "{ broken ${n}`),
  (n) => [`/graphql?query=${encodeURIComponent(`{ corpus { n${n}: revision } }`)}`, {}],
  () => ['/statements.csv', {}],
  () => ['/mentions.ndjson', {}],
  (n) => [`/nothing/${n}`, {}],
  () => ['/health', {}],
  () => ['/ready', {}],
]

/** Has so many clients send one thing after the other; some hang up before they have the answer. */
export function keepMixed(url: URL, clients: number): Mixed {
  const counts = new Map<string, number>()
  const note = (what: string) => counts.set(what, (counts.get(what) ?? 0) + 1)
  let number = 0
  let stopped = false

  async function send(): Promise<void> {
    const n = number++
    const [path, init] = kinds[n % kinds.length]?.(n) ?? ['/', {}]
    const leaves = n % 13 === 0
    const signal = leaves ? AbortSignal.timeout(n % 7) : null
    try {
      const response = await fetch(new URL(path, url), { ...init, signal, redirect: 'manual' })
      await response.arrayBuffer()
      note(String(response.status))
    } catch (error) {
      note(leaves ? 'hung up' : (((error as Error).cause as { code?: string } | undefined)?.code ?? 'failed'))
      if (!leaves) await setTimeout(100)
    }
  }

  /** Listens for a while, and goes away. */
  async function listen(): Promise<void> {
    try {
      const [path, init] = asking('subscription { corpus { revision } }')
      const headers = { 'content-type': 'application/json', accept: 'text/event-stream' }
      const response = await fetch(new URL(path, url), { ...init, headers, signal: AbortSignal.timeout(500) })
      await response.text()
    } catch {
      note('listened')
    }
  }

  const each = async (work: () => Promise<void>) => {
    while (!stopped) await work()
  }
  const all = Promise.all([...Array.from({ length: clients }, () => each(send)), each(listen)])
  const expected = /^(200|302|304|400|404|503|504|hung up|listened)$/
  return {
    told: () => [...counts].map(([what, count]) => `${what}: ${count}`).join(', '),
    isBad: () => [...counts.keys()].some((what) => !expected.test(what)),
    async stop() {
      stopped = true
      await all
    },
  }
}
