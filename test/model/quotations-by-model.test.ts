import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ModelFailure } from '../../seed/model/failure.ts'
import { quotationsByModel } from '../../seed/model/quotations-by-model.ts'
import { freePort } from '../help/free-port.ts'
import { article, direct, good, indirect, text, told } from './article.ts'
import { type Handler, modelServer, says, sends, settingsFor, stillClock } from './model-server.ts'

/** What an article comes to with an endpoint that does this. */
async function ask(handlers: Handler[], more: Record<string, string> = {}) {
  const { url, asked } = await modelServer(...handlers)
  const settings = settingsFor(url, more)
  const clock = stillClock()
  const again = () => quotationsByModel(article, settings, clock)
  const result = await again().catch((error: unknown) => error as ModelFailure)
  return {
    result,
    asked,
    settings,
    clock,
    again,
    ...('quotations' in result ? result : { quotations: [], dropped: 0 }),
  }
}

/** Why there are no quotations. */
async function refusal(handlers: Handler[], more?: Record<string, string>) {
  const { result, asked, clock } = await ask(handlers, more)
  if (!(result instanceof ModelFailure)) throw new Error('It answered.')
  return { message: result.message, kind: result.kind, tokens: result.tokens, times: asked.length, waits: clock.waits }
}

describe('an endpoint that answers well', () => {
  test('gives quotations with the places of their words', async () => {
    const { quotations, result } = await ask([says(good)])
    expect(quotations.map((one) => told(one))).toEqual([
      {
        presentation: 'DIRECT',
        content: ['„Die Brücke bleibt gesperrt“'],
        cue: ['sagte'],
        speaker: ['die Bürgermeisterin'],
        antecedent: [],
        addressee: ['dem Stadtrat'],
        fragments: [],
      },
      {
        presentation: 'INDIRECT',
        content: ['man habe „große Sorgen“ um die Pfeiler'],
        cue: ['erklärte'],
        speaker: ['Sie'],
        antecedent: ['die Bürgermeisterin'],
        addressee: [],
        fragments: ['„große Sorgen“'],
      },
      {
        presentation: 'DIRECT',
        content: ['„große Sorgen“'],
        cue: ['erklärte'],
        speaker: ['Sie'],
        antecedent: ['die Bürgermeisterin'],
        addressee: [],
        fragments: [],
      },
    ])
    expect(quotations.map(({ rule, confidence, parent }) => [rule, confidence, parent])).toEqual([
      ['model', 0.95, undefined],
      ['model', 0.9, undefined],
      ['model', 0.9, 1],
    ])
    expect(result).toMatchObject({ dropped: 0, tokens: { prompt: 1_000, completion: 200 }, fromCache: false })
    expect(result).not.toHaveProperty('cost')
  })

  test('is asked with the model, the numbered sentences, the schema and the key', async () => {
    const { asked } = await ask([says(good)], { MODEL_KEY: 'secret' })
    expect(asked).toHaveLength(1)
    const { url, headers, body } = asked[0] as (typeof asked)[0]
    expect(url).toBe('/v1/chat/completions')
    expect(headers.authorization).toBe('Bearer secret')
    expect(body.model).toBe('small-model')
    expect(body.messages[1]?.content).toContain('\n[4] Das dauere wohl bis zum Herbst.\n[5] Die Opposition')
    expect(body).toMatchObject({
      temperature: 0,
      response_format: { type: 'json_schema', json_schema: { strict: true, schema: { required: ['quotations'] } } },
    })
  })

  test('is not sent a key where there is none', async () => {
    const { asked } = await ask([says(good)])
    expect(asked[0]?.headers).not.toHaveProperty('authorization')
  })

  test('costs what its tokens cost', async () => {
    const { result } = await ask([says(good)], { MODEL_PRICE_PROMPT: '0.5', MODEL_PRICE_COMPLETION: '2' })
    expect(result).toMatchObject({ cost: 0.0009 })
  })

  test.each([
    ['a code fence', `Here it is:\n\`\`\`json\n${JSON.stringify(good)}\n\`\`\`\n`],
    ['what it thought before', `<think>{"quotations": maybe}</think>\n${JSON.stringify(good)}`],
  ])('may put its answer into %s', async (_, written) => {
    const { quotations } = await ask([says(written)])
    expect(quotations).toHaveLength(3)
  })

  test('may leave out what is empty', async () => {
    const { presentation, content, confidence } = direct
    const { quotations } = await ask([says({ quotations: [{ presentation, content, confidence }] })])
    expect(quotations).toMatchObject([{ cue: [], speaker: [], antecedent: [], addressee: [], fragments: [] }])
  })

  test('may find nothing', async () => {
    expect((await ask([says({ quotations: [] })])).result).toMatchObject({ quotations: [], dropped: 0 })
  })
})

describe('what the model says is there', () => {
  test.each([
    ['wrong words of a content', { ...direct, content: [{ sentence: 2, words: 'Die Brücke wird gesperrt' }] }],
    ['half of a word', { ...direct, content: [{ sentence: 2, words: 'Brücke bleibt gesper' }] }],
    ['signs without words', { ...direct, content: [{ sentence: 2, words: '“,' }] }],
    [
      'a part of a content that is not there',
      { ...direct, content: [...direct.content, { sentence: 2, words: 'und' }] },
    ],
    ['the same part twice', { ...direct, content: [...direct.content, ...direct.content] }],
  ])('is dropped with its quotation: %s', async (_, wrong) => {
    const { quotations, dropped } = await ask([says({ quotations: [wrong, indirect] })])
    expect(quotations.map(({ presentation }) => presentation)).toEqual(['INDIRECT', 'DIRECT'])
    expect(dropped).toBe(1)
  })

  test('is dropped by itself where it is another part', async () => {
    const wrong = {
      ...indirect,
      cue: [{ sentence: 3, words: 'behauptete' }],
      speaker: { sentence: 3, words: 'Er' },
      antecedent: { sentence: 2, words: 'der Bürgermeister' },
      addressee: { sentence: 3, words: 'den Pfeilern' },
      fragments: ['kleine Sorgen'],
    }
    const { quotations, dropped } = await ask([says({ quotations: [wrong] })])
    expect(dropped).toBe(5)
    expect(quotations).toMatchObject([{ cue: [], speaker: [], antecedent: [], addressee: [], fragments: [] }])
  })

  test('counts once where it says it twice', async () => {
    const { quotations, dropped } = await ask([says({ quotations: [direct, direct] })])
    expect([quotations.length, dropped]).toEqual([1, 1])
  })

  test('may have other marks, dashes, spaces and a wrong sentence', async () => {
    const words = '«Die\u00A0Brücke  bleibt\ngesperrt»,'
    const { quotations, dropped } = await ask([
      says({ quotations: [{ ...direct, content: [{ sentence: -7, words }] }] }),
    ])
    expect(quotations.map((one) => told(one).content)).toEqual([['„Die Brücke bleibt gesperrt“']])
    expect(dropped).toBe(0)
  })
})

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

  test('is asked again, and then may answer well; both count', async () => {
    const { quotations, result } = await ask([says('Gern!'), says(good)])
    expect(quotations).toHaveLength(3)
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

describe('an answer', () => {
  test('is kept, and the next time the model is not asked', async () => {
    const { result, again, asked } = await ask([says(good)])
    const second = await again()
    expect(asked).toHaveLength(1)
    expect(second).toEqual({ ...result, tokens: { prompt: 0, completion: 0 }, fromCache: true })
  })

  test('is not kept where it cannot be used', async () => {
    const { settings } = await ask([says('Gern!')])
    expect(readdirSync(settings.cacheDirectory)).toEqual([])
  })

  test('is that of one model', async () => {
    const { settings, asked } = await ask([says(good)])
    const other = await quotationsByModel(article, { ...settings, name: 'other-model' }, stillClock())
    expect([other.fromCache, asked.length]).toEqual([false, 2])
  })

  test.each(['', '{"method":"x"', '{"method":"x","answer":{"quotations":[{}]}}'])(
    'is asked for again where its file is damaged: %j',
    async (damaged) => {
      const { settings, again, asked } = await ask([says(good)])
      const [file = ''] = readdirSync(settings.cacheDirectory)
      writeFileSync(join(settings.cacheDirectory, file), damaged)
      expect(await again()).toMatchObject({ fromCache: false })
      expect(await again()).toMatchObject({ fromCache: true })
      expect(asked).toHaveLength(2)
      expect(readdirSync(settings.cacheDirectory)).toEqual([file])
    },
  )

  test('is nothing to go on with where it cannot be kept', async () => {
    const { url } = await modelServer(says(good))
    const settings = settingsFor(url)
    const file = join(settings.cacheDirectory, 'file')
    writeFileSync(file, '')
    await expect(quotationsByModel(article, { ...settings, cacheDirectory: file }, stillClock())).rejects.toThrow(
      `MODEL_CACHE_DIRECTORY: ${file} cannot be written to (`,
    )
  })
})

describe('a long article', () => {
  const long = Array.from({ length: 40 }, (_, at) => `${`Satz ${at} steht hier nur. `.repeat(20)}`).join('\n\n')
  const inTheEnd = `${long}\n\n${text}`

  test('is asked about in pieces, with what goes before, and has one list of quotations', async () => {
    const { url, asked } = await modelServer((response, one) => {
      const user = one.body.messages[1]?.content ?? ''
      const [, number] = /\[(\d+)\] „Die Brücke/.exec(user) ?? []
      const content = [{ sentence: Number(number), words: 'Die Brücke bleibt gesperrt' }]
      says({ quotations: number ? [{ ...direct, content }] : [] })(response, one)
    })
    const result = await quotationsByModel({ text: inTheEnd, language: 'de' }, settingsFor(url), stillClock())
    expect(asked.length).toBeGreaterThan(1)
    expect(asked[0]?.body.messages[1]?.content).not.toContain('Before the piece')
    expect(asked[1]?.body.messages[1]?.content).toContain('Before the piece')
    expect(result.quotations.map((one) => told(one, inTheEnd).content)).toEqual([['„Die Brücke bleibt gesperrt“']])
    expect(result.tokens.prompt).toBe(asked.length * 1_000)
  })

  test('is answered for as a whole or not at all, and goes on where it broke off', async () => {
    const { url, asked } = await modelServer(
      says({ quotations: [] }),
      says('Gern!'),
      says('Gern!'),
      says({ quotations: [] }),
    )
    const settings = settingsFor(url)
    const failure = await quotationsByModel({ text: inTheEnd, language: 'de' }, settings, stillClock()).catch(
      (error: unknown) => error as ModelFailure,
    )
    expect(failure).toMatchObject({ kind: 'nonsense', tokens: { prompt: 3_000, completion: 600 } })
    await quotationsByModel({ text: inTheEnd, language: 'de' }, settings, stillClock())
    const questions = asked.map(({ body }) => body.messages[1]?.content)
    expect(questions.filter((question) => question === questions[0])).toHaveLength(1)
  })

  test('drops what is quoted from before the piece', async () => {
    const { url } = await modelServer((response, one) => {
      const user = one.body.messages[1]?.content ?? ''
      const [, number, words] = /report no quotation from here:\n\[(\d+)\] ([^.]*)/.exec(user) ?? []
      says({
        quotations: number
          ? [{ ...direct, content: [{ sentence: Number(number), words }], cue: [], speaker: null, addressee: null }]
          : [],
      })(response, one)
    })
    const unlike = Array.from({ length: 700 }, (_, at) => `Satz Nummer ${at} ist der eine.`).join('\n')
    const { quotations, dropped } = await quotationsByModel(
      { text: unlike, language: 'de' },
      settingsFor(url),
      stillClock(),
    )
    expect(quotations).toEqual([])
    expect(dropped).toBeGreaterThan(0)
  })
})

test('requests keep to the rate of the settings', async () => {
  const times: number[] = []
  const clock = stillClock()
  const { url } = await modelServer((response, one) => {
    times.push(clock.now())
    says({ quotations: [] })(response, one)
  })
  const settings = settingsFor(url, { MODEL_REQUESTS_PER_MINUTE: '30' })
  for (let at = 0; at < 4; at++) await quotationsByModel({ text: `Text ${at}.`, language: 'de' }, settings, clock)
  expect(times).toEqual([0, 2_000, 4_000, 6_000])
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
