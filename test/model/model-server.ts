import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { Clock } from '../../seed/model/clock.ts'
import { type ModelSettings, modelSettings } from '../../seed/model/settings.ts'

export interface Asked {
  url: string
  headers: IncomingHttpHeaders
  body: { model: string; messages: { role: string; content: string }[] } & Record<string, unknown>
}

/** What a server does with a request. */
export type Handler = (response: ServerResponse, asked: Asked) => void

/** An endpoint that does one after the other, and the last for ever; `asked` is what came. */
export async function modelServer(...handlers: Handler[]): Promise<{ url: string; asked: Asked[] }> {
  const asked: Asked[] = []
  const server = createServer(async (request, response) => {
    const parts: Buffer[] = []
    for await (const part of request) parts.push(part as Buffer)
    const { url = '', headers } = request
    const one = { url, headers, body: JSON.parse(Buffer.concat(parts).toString()) as Asked['body'] }
    asked.push(one)
    handlers[Math.min(asked.length, handlers.length) - 1]?.(response, one)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`, asked }
}

/** A completion with this content, as an endpoint gives it. */
export const says =
  (content: unknown, more: Record<string, unknown> = {}): Handler =>
  (response) => {
    const written = typeof content === 'string' ? content : JSON.stringify(content)
    const body = {
      choices: [{ message: { role: 'assistant', content: written }, finish_reason: 'stop', ...more }],
      usage: { prompt_tokens: 1_000, completion_tokens: 200 },
    }
    response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' }).end(JSON.stringify(body))
  }

/** An answer as it is. */
export const sends =
  (status: number, headers: Record<string, string> = {}, body = ''): Handler =>
  (response) =>
    void response.writeHead(status, headers).end(body)

/** Settings with a cache of its own, which is gone after the test. */
export function settingsFor(url: string, more: Record<string, string> = {}): ModelSettings {
  const cache = mkdtempSync(join(tmpdir(), 'wortlaut-model-'))
  onTestFinished(() => rmSync(cache, { recursive: true, force: true }))
  const given = { MODEL_URL: url, MODEL_NAME: 'small-model', MODEL_CACHE_DIRECTORY: cache, ...more }
  return modelSettings(given) as ModelSettings
}

/** Time that goes by only where somebody waits. */
export function stillClock(): Clock & { waits: number[] } {
  let now = 0
  const waits: number[] = []
  return {
    waits,
    now: () => now,
    async sleep(duration) {
      waits.push(duration)
      now += duration
    },
  }
}
