import http from 'node:http'

/** Clients that ask the same thing again and again. */
export interface Load {
  /** How often came what: `200`, `503 SERVICE_UNAVAILABLE`, `refused` where nobody listens, or how it broke off. */
  answers: Map<string, number>
  /** Lets running requests end, and tells what came. */
  stop(): Promise<Map<string, number>>
}

/** Has several clients ask, each again as soon as it has its answer. */
export function keepAsking(url: string, body: string, clients: number): Load {
  const agent = new http.Agent({ keepAlive: true })
  const answers = new Map<string, number>()
  let stopped = false
  const one = async () => {
    while (!stopped) {
      const answer = await post(url, body, agent)
      answers.set(answer, (answers.get(answer) ?? 0) + 1)
      if (answer === 'refused') await new Promise((resolve) => setTimeout(resolve, 20))
    }
  }
  const all = Promise.all(Array.from({ length: clients }, one))
  return {
    answers,
    async stop() {
      stopped = true
      await all
      agent.destroy()
      return answers
    },
  }
}

function post(url: string, body: string, agent: http.Agent): Promise<string> {
  return new Promise((resolve) => {
    const request = http.request(url, { agent, method: 'POST', headers: { 'content-type': 'application/json' } })
    // A connection that was kept open may be closed in the moment in which it is used again: nothing was begun.
    request.once('error', (error: NodeJS.ErrnoException) =>
      resolve(error.code === 'ECONNREFUSED' || request.reusedSocket ? 'refused' : String(error.code)),
    )
    request.once('response', (response) => {
      let text = ''
      response.setEncoding('utf8')
      response.on('data', (part) => {
        text += part
      })
      response.once('end', () => {
        const code = /"code":"(\w+)"/.exec(text)?.[1]
        resolve([response.statusCode, code].filter((part) => part !== undefined).join(' '))
      })
      response.once('error', () => resolve('broken off'))
    })
    request.end(body)
  })
}
