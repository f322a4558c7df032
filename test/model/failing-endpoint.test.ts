import { describe, expect, test } from 'vitest'
import { quotationsByModel } from '../../seed/model/quotations-by-model.ts'
import { freePort } from '../help/free-port.ts'
import { article, direct, good } from './article.ts'
import { ask, refusal } from './ask.ts'
import { type Handler, modelServer, says, sends, settingsFor, stillClock } from './model-server.ts'

describe('an endpoint that answers badly', () => {
  test.each<[string, Handler, string]>([
    ['no JSON', says('Gern! Die Bürgermeisterin sagt etwas.'), "the model's answer is not JSON"],
    ['nothing', says(''), "the model's answer is not JSON"],
    ['JSON of another shape', says({ quotes: [] }), 'the model answers in another shape (quotations: '],
    [
      'a confidence above 1',
      says({ quotations: [{ ...direct, confidence: 95 }] }),
      'the model answers in another shape (quotations.0.confidence: ',
    ],
    [
      'more quotations than an article has',
      says({ quotations: Array.from({ length: 301 }, () => direct) }),
      'the model answers in another shape (quotations: ',
    ],
    [
      'another type of content',
      sends(200, { 'content-type': 'text/html' }, '<p>Welcome</p>'),
      'the model\'s endpoint answers with "text/html" instead of JSON',
    ],
    [
      'half of a completion',
      sends(200, { 'content-type': 'application/json' }, '{"choices":[{"mess'),
      "the model's endpoint answers with JSON that is none",
    ],
    [
      'JSON that is no completion',
      sends(200, { 'content-type': 'application/json' }, '{"status":"ok"}'),
      "the model's endpoint answers with JSON that is no chat completion",
    ],
    ['a huge answer', says('x'.repeat(5_000_000)), "the model's answer is longer than 4,000,000 bytes"],
  ])('is asked twice, and then it stands: %s', async (_, handler, message) => {
    const { message: said, kind, times } = await refusal([handler])
    expect(said).toContain(message)
    expect([kind, times]).toEqual(['nonsense', 2])
  })

  test('is asked again at once, and then may answer well; both count', async () => {
    const { quotations, result, clock } = await ask([says('Gern!'), says(good)])
    expect(quotations).toHaveLength(3)
    expect(clock.waits).toEqual([])
    expect(result).toMatchObject({ tokens: { prompt: 2_000, completion: 400 } })
  })

  test('has cost something nevertheless', async () => {
    expect((await refusal([says('Gern!')])).tokens).toEqual({ prompt: 2_000, completion: 400 })
  })

  test('is not asked again where its answer was too long for it', async () => {
    const { message, times } = await refusal([says('{"quotations":[', { finish_reason: 'length' })])
    expect(message).toBe("the model's answer breaks off where it has no more tokens")
    expect(times).toBe(1)
  })

  test('is read no further than a limit, where it goes on without end', async () => {
    let closed = 0
    const { message } = await refusal([
      (response) => {
        response.writeHead(200, { 'content-type': 'application/json' })
        response.on('close', () => closed++)
        const more = () => {
          while (!response.destroyed && response.write(' '.repeat(100_000)));
        }
        response.on('drain', more)
        more()
      },
    ])
    expect(message).toBe("the model's answer is longer than 4,000,000 bytes")
    await expect.poll(() => closed).toBe(2)
  })
})

describe('an endpoint that is busy', () => {
  test('is asked again when it wants to be', async () => {
    const { quotations, asked, clock } = await ask([sends(429, { 'retry-after': '7' }), says(good)])
    expect(quotations).toHaveLength(3)
    expect([asked.length, clock.waits]).toEqual([2, [7_000]])
  })

  test('is asked again after a fault', async () => {
    const { quotations, clock } = await ask([sends(500), sends(503), says(good)])
    expect(quotations).toHaveLength(3)
    expect(clock.waits).toEqual([1_000, 2_000])
  })

  test('is given up after five times', async () => {
    expect(await refusal([sends(500, {}, 'Bearer secret')])).toMatchObject({
      message: "the model's endpoint answers with status 500",
      times: 5,
      waits: [1_000, 2_000, 4_000, 8_000],
    })
  })

  test('is not waited for an hour', async () => {
    expect(await refusal([sends(429, { 'retry-after': '3600' })])).toMatchObject({ times: 1, waits: [] })
  })
})

describe('an endpoint that does not answer', () => {
  test('is waited for as long as the settings say', async () => {
    const { message, times } = await refusal([() => {}], { MODEL_TIMEOUT_MS: '100' })
    expect(message).toBe("the model's endpoint has not answered within 100 ms")
    expect(times).toBe(2)
  })

  test('is waited for no longer where it stops in the middle', async () => {
    const stops: Handler = (response) => {
      response.writeHead(200, { 'content-type': 'application/json' })
      response.write('{"choices":')
    }
    const { message } = await refusal([stops], { MODEL_TIMEOUT_MS: '100' })
    expect(message).toBe("the model's endpoint has not answered within 100 ms")
  })

  test('is told of where nobody listens', async () => {
    const clock = stillClock()
    const settings = settingsFor(`http://127.0.0.1:${await freePort()}/v1`)
    await expect(quotationsByModel(article, settings, clock)).rejects.toThrow(
      "the model's endpoint cannot be reached (ECONNREFUSED)",
    )
    expect(clock.waits).toEqual([1_000, 2_000, 4_000])
  })

  test('is told of where it breaks off', async () => {
    const { message } = await refusal([(response) => void response.destroy()])
    expect(message).toMatch(/^the model's endpoint cannot be reached \(/)
  })

  test('is left alone after five articles, and asked again in the next run', async () => {
    const { again, asked, settings } = await ask([sends(403)])
    for (let article = 2; article <= 5; article++) await expect(again()).rejects.toThrow('check MODEL_KEY')
    await expect(again()).rejects.toThrow('the model was not asked: 5 questions before had no answer that can be used')
    expect(asked).toHaveLength(5)
    await expect(quotationsByModel(article, { ...settings }, stillClock())).rejects.toThrow('check MODEL_KEY')
  })
})

test('articles that an endpoint does not take, and those between answers, are no reason to leave it alone', async () => {
  const { url, asked } = await modelServer((response, one) => {
    const [, kind] = /\[1\] (\w+)/.exec(one.body.messages[1]?.content ?? '') ?? []
    const handler = { Zulang: sends(413), Verboten: sends(403) }[kind ?? ''] ?? says({ quotations: [] })
    handler(response, one)
  })
  const settings = settingsFor(url)
  const kinds = [
    'Gut',
    ...Array(6).fill('Zulang'),
    ...Array(4).fill('Verboten'),
    'Gut',
    ...Array(4).fill('Verboten'),
    'Gut',
  ]
  let answered = 0
  for (const [at, kind] of kinds.entries())
    await quotationsByModel({ text: `${kind} ${at}.`, language: 'de' }, settings, stillClock()).then(
      () => answered++,
      () => {},
    )
  expect([answered, asked.length]).toEqual([3, kinds.length])
})

describe('an endpoint that does not take a request', () => {
  const takesOnly =
    (type: string): Handler =>
    (response, asked) => {
      const format = asked.body['response_format'] as { type: string }
      const isTaken = format.type === type && !('temperature' in asked.body)
      ;(isTaken ? says(good) : sends(400))(response, asked)
    }

  test.each([
    ['json_schema', 2],
    ['json_object', 4],
  ])('is asked in another form, %s and no temperature, which is remembered', async (type, times) => {
    const { quotations, asked, settings } = await ask([takesOnly(type)])
    expect(quotations).toHaveLength(3)
    expect(asked).toHaveLength(times)
    await quotationsByModel({ text: 'Noch ein Text.', language: 'de' }, settings, stillClock())
    expect(asked).toHaveLength(times + 1)
  })

  test('is asked in the form that another question found out meanwhile', async () => {
    const held: (() => void)[] = []
    const { url, asked } = await modelServer((response, one) => {
      const go = () => takesOnly('json_object')(response, one)
      if (asked.length === 1) held.push(go)
      else go()
    })
    const settings = settingsFor(url)
    const ask = (text: string) => quotationsByModel({ text, language: 'de' }, settings, stillClock())
    const first = ask('Ein Text.')
    await expect.poll(() => held.length).toBe(1)
    await ask('Noch ein Text.')
    held[0]?.()
    await first
    expect(asked).toHaveLength(1 + 4 + 1)
  })

  test('is told of where it takes no form', async () => {
    const { message, times } = await refusal([sends(400, {}, '{"error":"bad key secret"}')])
    expect(message).toBe("the model's endpoint answers with status 400: it does not take the request")
    expect(times).toBe(4)
  })

  test.each([
    [401, 'check MODEL_KEY'],
    [404, 'check MODEL_URL and MODEL_NAME'],
    [302, 'check MODEL_URL and MODEL_NAME'],
  ])('is asked once where it answers %i', async (status, advice) => {
    const { message, times } = await refusal([sends(status, { location: 'http://127.0.0.1:1/' })])
    expect(message).toBe(`the model's endpoint answers with status ${status}: ${advice}`)
    expect(times).toBe(1)
  })
})

test('no failure repeats the key, nor what the endpoint says', async () => {
  const echoes =
    (status: number): Handler =>
    (response, asked) =>
      sends(
        status,
        { 'content-type': 'application/json', 'retry-after': 'Bearer sk-secret' },
        JSON.stringify(asked.headers),
      )(response, asked)
  for (const status of [200, 301, 400, 401, 404, 418, 429, 500]) {
    const { message } = await refusal([echoes(status)], { MODEL_KEY: 'sk-secret' })
    expect(message).not.toMatch(/secret|127\.0\.0\.1/)
  }
})
