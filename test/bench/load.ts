import { Client, type Dispatcher } from 'undici'
import { OperatorError } from '../../src/error.ts'

/** A side of the comparison: where it is asked, and how a request looks there. */
export interface Side {
  name: string
  url: URL
  /** The path and body of each question, in the order in which they are asked. */
  messages: Message[]
}

interface Message {
  path: string
  body: string
}

/** What was measured of a side. */
export interface Figure {
  /** Milliseconds. */
  p50: number
  /** Undefined where too few were asked to know. */
  p99: number | undefined
  perSecond: number
  /** Of an answer, on average. */
  bytes: number
  requests: number
}

/** An answer that was none. */
export class Failure extends OperatorError {
  override name = 'Failure'
}

/** Rounds in which the sides take turns. */
const rounds = 4

/**
 * Asks every side the same questions in the same order, by `clients` that ask again as soon as they have the
 * answer. The sides take turns in short rounds, so that a machine that is busy now and then is so for all alike.
 *
 * The clients are undici's, at the level below its streams: one kept connection each, and little of the time of
 * a machine that the servers share.
 * @throws Failure where an answer is an error.
 */
export async function compare(sides: readonly Side[], clients: number, seconds: number): Promise<Figure[]> {
  const all = sides.map((side) => new Asking(side, clients))
  try {
    // Warm: plans, prepared statements and compiled code are there before anything counts.
    for (const asking of all) await asking.round(Math.min(1, seconds / 4))
    for (const asking of all) asking.forget()
    for (let round = 0; round < rounds; round++) for (const asking of all) await asking.round(seconds / rounds)
    return all.map((asking) => asking.figure())
  } finally {
    await Promise.all(all.map((asking) => asking.close()))
  }
}

class Asking {
  readonly #side: Side
  readonly #clients: Client[]
  #next = 0
  #times: number[] = []
  #bytes = 0
  #elapsed = 0

  constructor(side: Side, clients: number) {
    this.#side = side
    // A question may take as long as the server lets it.
    this.#clients = Array.from(
      { length: clients },
      () => new Client(side.url.origin, { pipelining: 1, headersTimeout: 60_000, bodyTimeout: 60_000 }),
    )
  }

  async round(seconds: number): Promise<void> {
    const began = performance.now()
    const until = began + seconds * 1000
    await Promise.all(
      this.#clients.map(async (client) => {
        do {
          const message = this.#side.messages[this.#next++ % this.#side.messages.length] as Message
          const asked = performance.now()
          const bytes = await ask(client, this.#side.name, message)
          this.#bytes += bytes
          this.#times.push(performance.now() - asked)
        } while (performance.now() < until)
      }),
    )
    this.#elapsed += performance.now() - began
  }

  /** The order of questions goes on from where it was. */
  forget(): void {
    this.#times = []
    this.#bytes = 0
    this.#elapsed = 0
  }

  figure(): Figure {
    const times = this.#times.sort((a, b) => a - b)
    const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0
    return {
      p50: at(0.5),
      p99: times.length < 100 ? undefined : at(0.99),
      perSecond: (times.length / this.#elapsed) * 1000,
      bytes: Math.round(this.#bytes / times.length),
      requests: times.length,
    }
  }

  async close(): Promise<void> {
    await Promise.all(this.#clients.map((client) => client.destroy()))
  }
}

/** Of every question that is asked. */
export const headers = { 'content-type': 'application/json', accept: 'application/json' }

/** Asks one question; how many bytes the answer had. */
function ask(client: Client, name: string, { path, body }: Message): Promise<number> {
  return new Promise((resolve, reject) => {
    let status = 0
    let bytes = 0
    let head = ''
    const handler: Dispatcher.DispatchHandler = {
      // By this undici knows a handler of the newer kind.
      onRequestStart() {},
      onResponseStart(_controller, code) {
        status = code
      },
      onResponseData(_controller, part) {
        if (head.length < 300) head += part.toString('utf8', 0, 300)
        bytes += part.byteLength
      },
      onResponseEnd() {
        // An error comes first, as GraphQL wants it, or with a status of its own.
        if (status === 200 && !/^\{("data":null,)?"errors"/.test(head)) resolve(bytes)
        else reject(new Failure(`the ${name} answered with ${status}: ${head.slice(0, 300)}`))
      },
      onResponseError(_controller, error) {
        reject(new Failure(`the ${name} did not answer (${error.message}).`))
      },
    }
    client.dispatch({ path, method: 'POST', headers, body }, handler)
  })
}
