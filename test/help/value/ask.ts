import type { Api } from '../api.ts'
import type { Came } from './promise.ts'
import type { Asked } from './request.ts'

/** Sends a request as a client over a socket does, which says how long it is. */
export async function send(api: Pick<Api, 'fetch'>, body: string): Promise<Came> {
  const response = await api.fetch('/graphql', {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/json',
      'content-length': String(Buffer.byteLength(body)),
    },
    body,
  })
  return { status: response.status, text: await response.text() }
}

export const ask = (api: Pick<Api, 'fetch'>, asked: Asked) => send(api, JSON.stringify(asked))
