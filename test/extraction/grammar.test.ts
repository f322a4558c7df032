import { describe, expect, test } from 'vitest'
import { germanFullStops } from '../../seed/extraction/german/full-stop.ts'
import { formsOf } from '../../seed/extraction/german/verb.ts'
import { readingsOf } from '../../seed/extraction/german/verb-lookup.ts'
import { sentencesOf } from '../../seed/extraction/sentence.ts'
import { tokensOf } from '../../seed/extraction/token.ts'

describe('the forms of a verb', () => {
  test.each([
    ['sagen', 'sagt sagte sagten sagen sage gesagt'],
    ['antworten', 'antwortet antwortete antworteten geantwortet'],
    ['behaupten', 'behauptet behauptete'],
    ['kritisieren', 'kritisiert kritisierte kritisiere'],
    ['sprechen', 'spricht sprach sprachen spräche gesprochen spreche'],
    ['geben', 'gibt gab gaben gäbe gegeben gebe'],
    ['bestreiten', 'bestreitet bestritt bestritten bestreite'],
    ['sein', 'ist war sei seien wäre wären'],
    ['haben', 'hat hatte habe hätte hätten'],
    ['werden', 'wird wurde werde würde würden'],
  ])('%s', (infinitive, forms) => {
    const words = formsOf(infinitive).map(({ word }) => word)
    expect(forms.split(' ').filter((form) => !words.includes(form))).toEqual([])
  })

  test.each([
    ['sei', 'first'],
    ['habe', 'first'],
    ['spreche', 'first'],
    ['wäre', 'second'],
    ['spräche', 'second'],
    ['spricht', 'indicative'],
  ])('%s is known by its mood, %s', (word, mood) => {
    const infinitive = { sei: 'sein', wäre: 'sein', habe: 'haben' }[word] ?? 'sprechen'
    expect(formsOf(infinitive).find((form) => form.word === word)?.mood).toBe(mood)
  })
})

test.each([
  ['teilte', 'mit', 'teilen'],
  ['mitgeteilt', 'mit', 'teilen'],
  ['mitteilte', 'mit', 'teilen'],
  ['wies', 'hin', 'weisen'],
  ['hinzuweisen', 'hin', 'weisen'],
  ['räumt', 'ein', 'räumen'],
  ['vorgeworfen', 'vor', 'werfen'],
])('%s can be a form of %s|%s', (word, particle, infinitive) => {
  expect(readingsOf(word).map(({ verb }) => [verb.particle, verb.infinitive])).toContainEqual([particle, infinitive])
})

describe('sentences end', () => {
  const sentences = (text: string) =>
    sentencesOf(tokensOf(text, 0, text.length), germanFullStops).map(({ start, end }) => text.slice(start, end))

  test.each([
    ['at full stops', ['Er kam.', 'Sie ging.']],
    ['at no ordinal', ['Am 13. März kam der 2. Zug.', 'Er war voll.']],
    ['at no abbreviation', ['Dr. Meier kam z. B. gestern mit Prof. Müller.', 'Er blieb.']],
    ['at no initial', ['George W. Bush kam.', 'Er blieb.']],
    ['at other signs', ['Kam er?', 'Ja!', 'Gut …', 'Er kam.']],
    ['not amid a speech', ['„Er kam. Sie ging“, sagte der Zeuge.', 'Alle schwiegen.']],
    ['behind a speech that ends one', ['Er sagte: „Ich gehe.“', 'Dann ging er.']],
  ])('%s', (_where, expected) => {
    expect(sentences(expected.join(' '))).toEqual(expected)
  })

  test('at the end of a paragraph', () => {
    expect(sentences('Minister kommt\n\nDer Minister kam.')).toEqual(['Minister kommt', 'Der Minister kam.'])
  })
})
