import { describe, expect, test } from 'vitest'
import { readFiles } from './folder-of-articles.ts'

const text = 'Die Ministerin sagte am Montag, man prüfe die Lage.'
const lines = (...values: unknown[]) =>
  values.map((value) => (typeof value === 'string' ? value : JSON.stringify(value))).join('\n')

describe('JSON Lines', () => {
  test('has an article on each line, named by the line', async () => {
    const file = lines(
      {
        text: `${text} Erstens.`,
        headline: 'Lage wird geprüft',
        date: '2022-03-14',
        source: 'Beispielblatt',
        lang: 'de',
      },
      '',
      {
        articleBody: `${text} Zweitens.`,
        datePublished: '2022-03',
        publisher: { name: 'Anderes Blatt' },
        url: 'https://example.org/2',
      },
    )
    const { articles, refused } = await readFiles({ 'feed/a.jsonl': `\uFEFF${file}\r\n` })
    expect(refused).toEqual([])
    expect(articles).toMatchObject([
      {
        name: 'feed/a.jsonl#1',
        title: 'Lage wird geprüft',
        text: `Lage wird geprüft\n\n${text} Erstens.`,
        outlet: 'Beispielblatt',
        published: '2022-03-14',
      },
      {
        name: 'feed/a.jsonl#3',
        title: null,
        text: `${text} Zweitens.`,
        outlet: 'Anderes Blatt',
        published: '2022-03',
        url: 'https://example.org/2',
      },
    ])
  })

  test.each<[string, string | Buffer, string]>([
    ['is not JSON', '{"text": ', 'is not JSON: '],
    ['is no object', '["a"]', 'is no object; expected one article a line'],
    ['has no text', '{"title": "a"}', 'has no text; expected the article as a string'],
    ['has a text that is none', '{"text": 5}', 'has no text; expected the article as a string'],
    ['has an empty text', '{"text": " "}', 'is empty. An article has text.'],
    ['has a NUL', '{"text": "a\\u0000b"}', 'has a NUL character at offset 1; no text has one.'],
    ['has half a character', '{"text": "ab\\ud800c"}', 'has half a surrogate pair at offset 2; no text has one.'],
    [
      'has half a character in its title',
      `{"text": "${text}", "title": "\\udc00"}`,
      'has half a surrogate pair at offset 0',
    ],
    ['is not UTF-8', Buffer.from(`{"text": "für"}`, 'latin1'), 'is not UTF-8: byte 11 (line 1) is 0xFC.'],
    ['is too long', `{"text": "${'x'.repeat(300)}"}`, 'is longer than 200 bytes.'],
  ])('goes on after a line that %s', async (_, bad, why) => {
    const good = lines({ text })
    const file = Buffer.concat([
      Buffer.from(`${good} \n`),
      Buffer.from(bad),
      Buffer.from(`\n${lines({ text: `${text} Zwei.` })}`),
    ])
    const { articles, refused } = await readFiles({ 'a.ndjson': file }, { longest: 200 })
    expect(articles.map(({ name }) => name)).toEqual(['a.ndjson#1', 'a.ndjson#3'])
    expect(refused).toEqual([{ name: 'a.ndjson#2', why: expect.stringContaining(why) }])
  })

  test('has outlets that are words, and addresses that are some', async () => {
    const { articles, refused } = await readFiles({
      'a.jsonl': lines(
        { text, source: ' Beispiel\nblatt ', url: 'javascript:alert(1)' },
        { text: `${text} Zwei.`, source: ['Erstes', 'Zweites'], url: 'kein Ort', title: 5 },
        { text: `${text} Drei.`, source: '\ud800' },
      ),
    })
    expect(articles).toMatchObject([
      { outlet: 'Beispiel blatt', url: null },
      { outlet: 'Erstes', url: null, title: '5' },
    ])
    expect(refused).toMatchObject([{ name: 'a.jsonl#3', why: expect.stringContaining('half a surrogate pair') }])
  })

  test.each([
    ['Xi Jinping, Wladimir Putin, Samarkand', 'de', 'de'],
    ['Xi Jinping, Wladimir Putin, Samarkand', 'de-AT', 'de'],
    [text, undefined, 'de'],
    [text, 'Klingonisch', 'de'],
    [text.repeat(5), 'en', 'de'],
    ['The minister said on Monday that the situation was under review.', undefined, 'en'],
    ['Le ministre a dit lundi que la situation était examinée.', undefined, 'fr'],
  ])('are in a language that is declared or detected: %s (%s)', async (words, lang, language) => {
    const { articles } = await readFiles({ 'a.jsonl': lines({ text: words, lang }) })
    expect(articles).toMatchObject([{ language }])
  })

  test('without a line is refused', async () => {
    const { refused } = await readFiles({ 'a.jsonl': '\n\n', 'b.jsonl': '' })
    expect(refused.map(({ name, why }) => `${name} ${why}`)).toEqual([
      'a.jsonl is empty. It should have an article on each line.',
      'b.jsonl is empty. It should have an article on each line.',
    ])
  })
})
