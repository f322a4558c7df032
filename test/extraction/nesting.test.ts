import { expect, test } from 'vitest'
import { extractQuotations } from '../../seed/extraction/extraction.ts'

const read = (text: string) => {
  const quotations = extractQuotations(text, 'de')
  return quotations.map(({ presentation, content, fragments, parent }) => ({
    presentation,
    content: content.map(({ start, end }) => text.slice(start, end)),
    fragments: fragments.map(({ start, end }) => text.slice(start, end)),
    ...(parent !== undefined && { parent }),
  }))
}

test('words in quotation marks within what somebody said are a fragment of it, and nested in it', () => {
  expect(read('Die Ministerin sagte, der Plan sei „ganz und gar gelungen“.')).toEqual([
    {
      presentation: 'INDIRECT',
      content: ['der Plan sei „ganz und gar gelungen“'],
      fragments: ['„ganz und gar gelungen“'],
    },
    { presentation: 'DIRECT', content: ['„ganz und gar gelungen“'], fragments: [], parent: 0 },
  ])
})

test.each([
  'der „Spiegel“ habe recht',
  'das Magazin „essen und trinken“ habe recht',
  'das sei keine „eins zu eins“-Lösung',
  'der „Bund gegen Lärm“ habe recht',
])('a name in quotation marks is no fragment: %s', (content) => {
  expect(read(`Die Ministerin sagte, ${content}.`)).toEqual([
    { presentation: 'INDIRECT', content: [content], fragments: [] },
  ])
})

test.each([
  'Die Schüler zogen unter dem Motto „Wir wollen lernen!“ durch die Stadt.',
  '„Gewalt in der Schule“, so lautet der Titel der Studie.',
  'Es geht um die „Neue.Partei“.',
])('what something is called is nobody’s speech: %s', (text) => {
  expect(read(text)).toEqual([])
})

test('what goes on from one sentence to the next is one quotation', () => {
  expect(
    read('Der Minister sagte, alles sei gut. Er werde beginnen. Der Plan sei fertig. Das Wetter ist schön.'),
  ).toEqual([
    { presentation: 'INDIRECT', content: ['alles sei gut'], fragments: [] },
    { presentation: 'INDIRECT_FREE_INDIRECT', content: ['Er werde beginnen. Der Plan sei fertig.'], fragments: [] },
  ])
})

test('a frame in the middle parts what is said', () => {
  expect(read('Der Plan, sagte die Ministerin, sei gut.')).toEqual([
    { presentation: 'INDIRECT', content: ['Der Plan', 'sei gut'], fragments: [] },
  ])
})

test.each([
  ['„', '“'],
  ['"', '"'],
  ['»', '«'],
  ['«', '»'],
  ['“', '”'],
  ['„', '"'],
  ['„', '”'],
  ["''", "''"],
])('%s and %s are quotation marks', (open, close) => {
  const speech = `${open}Wir haben lange beraten, und nun ist es gut${close}`
  expect(read(`${speech}, sagte die Ministerin.`)).toEqual([
    { presentation: 'DIRECT', content: [speech], fragments: [] },
  ])
})

test('a speech within a speech ends no speech', () => {
  const speech = '„Er rief ‚Halt‘, und alle blieben stehen“'
  expect(read(`${speech}, erzählte die Zeugin.`)[0]).toMatchObject({ content: [speech] })
})

test('an unclosed mark swallows no more than its paragraph', () => {
  expect(read('Der „Rat tagte.\n\nDie Ministerin sagte: „Wir sind uns einig.“').at(-1)).toMatchObject({
    content: ['„Wir sind uns einig.“'],
  })
})
