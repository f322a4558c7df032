import { once } from 'node:events'
import { createYoga } from 'graphql-yoga'
import { expect, test } from 'vitest'
import { readEnvironment } from '../../src/environment.ts'
import { serve } from '../../src/serving/listen.ts'
import { recordedOperation } from '../help/log.ts'

test('what nobody foresaw is masked wherever it is thrown, and logged', async () => {
  const environment = readEnvironment({ PORT: '0' })
  const operation = recordedOperation(environment)
  const yoga = createYoga({
    plugins: [
      {
        onRequest() {
          throw new TypeError('secret')
        },
      },
    ],
  })
  const stop = new AbortController()
  const stopped = once(stop.signal, 'abort')
  let listening = (_: string) => {}
  const url = new Promise<string>((resolve) => {
    listening = resolve
  })
  const served = serve(environment, yoga as never, operation, stopped, ({ port }) =>
    listening(`http://127.0.0.1:${port}`),
  )
  const response = await fetch(`${await url}/graphql?query={__typename}`)
  const text = await response.text()
  stop.abort()
  await served
  expect(response.status).toBe(500)
  expect(text).toMatch(/^\{"errors":\[\{"message":"Unexpected error\. .*"code":"INTERNAL_SERVER_ERROR"/)
  expect(text).not.toMatch(/secret| at /)
  expect(operation.lines.join('\n')).toContain('TypeError')
})
