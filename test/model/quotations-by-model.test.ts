import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { ModelFailure } from '../../seed/model/failure.ts'
import { quotationsByModel } from '../../seed/model/quotations-by-model.ts'
import { article, direct, good, indirect, text, told } from './article.ts'
import { ask } from './ask.ts'
import { modelServer, says, settingsFor, stillClock } from './model-server.ts'

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

  test('is dropped where it is more than a speaker or a verb is', async () => {
    const long = `Der Stadtrat, ${'der für die Brücke zuständig ist, '.repeat(12)}tagt. „Nein“, sagte er.`
    const given = {
      ...direct,
      content: [{ sentence: 1, words: 'Nein' }],
      cue: ['sagte', 'tagt', 'ist', 'der', 'für'].map((words) => ({ sentence: 1, words })),
      speaker: { sentence: 1, words: long.slice(0, long.indexOf(' tagt')) },
      addressee: null,
    }
    const { url } = await modelServer(says({ quotations: [given] }))
    const { quotations, dropped } = await quotationsByModel(
      { text: long, language: 'de' },
      settingsFor(url),
      stillClock(),
    )
    expect(quotations.map(({ speaker, cue }) => [speaker.length, cue.length])).toEqual([[0, 4]])
    expect(dropped).toBe(2)
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
