import { describe, expect, test } from 'vitest'
import { articleOf } from '../../seed/reading/article.ts'
import { readFile } from './folder-of-articles.ts'

const body = 'Die Ministerin sagte am Montag, man prüfe die Lage. Der Sprecher schwieg dazu.'

describe('a plain text', () => {
  test('has its first line as a title where an empty one follows', async () => {
    expect(await readFile('a.txt', `Ministerin prüft die Lage\n\n${body}`)).toEqual({
      name: 'a.txt',
      text: `Ministerin prüft die Lage\n\n${body}`,
      title: 'Ministerin prüft die Lage',
      language: 'de',
      published: null,
      outlet: null,
      url: null,
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      remarks: ['has no date'],
    })
  })

  test.each([
    ['ends in a full stop', `Die Ministerin prüft die Lage.\n\n${body}`],
    ['ends in one within quotation marks', `„Wir prüfen die Lage.“\n\n${body}`],
    ['is followed by text', `Ministerin prüft die Lage\n${body}`],
    ['is long', `${'Die Ministerin prüft die Lage und '.repeat(6)}\n\n${body}`],
    ['is all there is', 'Die Ministerin prüft die Lage noch\n\n'],
  ])('has no title where the first line %s', async (_, text) => {
    expect(await readFile('a.txt', text)).toMatchObject({ title: null, text: text.trim() })
  })

  test('has the date of the corpus’ stamp, which is no part of it', async () => {
    expect(await readFile('a.txt', ` date 2022-03 ${body}`)).toMatchObject({ text: body, published: '2022-03' })
  })

  test('may have front matter', async () => {
    const article = await readFile('a.txt', `---\ntitle: Lage wird geprüft\ndate: 2022-03-14\n---\n${body}`)
    expect(article).toMatchObject({ title: 'Lage wird geprüft', published: '2022-03-14' })
    expect(article).toMatchObject({ text: `Lage wird geprüft\n\n${body}` })
  })

  test('has composed letters and single line ends', async () => {
    const text = body.normalize('NFD').replace('. ', '.\r\n')
    expect(await readFile('a.txt', text)).toMatchObject({ text: body.replace('. ', '.\n') })
  })

  test.each([
    ['nothing', ''],
    ['only white space', ' \n\t\n'],
    ['only a stamp', ' date 2022-03 '],
  ])('of %s is refused', async (_, text) => {
    expect(await readFile('a.txt', text)).toBe('is empty. An article has text.')
  })

  test('is refused where it has a NUL, or no language', async () => {
    expect(await readFile('a.txt', 'ab\0c')).toBe(
      'has a NUL character at offset 2; no text has one. Is it a text file?',
    )
    expect(await readFile('a.txt', '123 456\n')).toContain('is in no language that is recognized')
  })
})

describe('an encoding', () => {
  const latin = Buffer.from('Die Ministerin prüft\ndie Lage für alle.', 'latin1')

  test('that is not UTF-8 is refused, with its first wrong byte', async () => {
    expect(await readFile('a.txt', latin)).toBe(
      'is not UTF-8: byte 17 (line 1) is 0xFC. Convert it, for example with iconv -f WINDOWS-1252 -t UTF-8, and look at its umlauts.',
    )
  })

  test('is wrong at the first wrong byte, not at a replacement character that is in the file', async () => {
    const bytes = Buffer.concat([Buffer.from('ä \uFFFD\n\n'), latin])
    expect(await readFile('a.txt', bytes)).toContain('byte 25 (line 3) is 0xFC')
  })

  test('that is cut off within a character is refused', async () => {
    expect(await readFile('a.txt', Buffer.from('Die Ministerin prüft').subarray(0, 18))).toContain('byte 17 (line 1)')
  })

  test.each([
    ['UTF-8', Buffer.from(`\uFEFF${body}`)],
    ['UTF-16', Buffer.from(`\uFEFF${body}`, 'utf16le')],
    ['UTF-16, the other way round', Buffer.from(`\uFEFF${body}`, 'utf16le').swap16()],
  ])('may be said by a byte order mark, which is no part of the text: %s', async (_, bytes) => {
    expect(await readFile('a.txt', bytes)).toMatchObject({ text: body })
  })
})

test('a path that no index could have is refused', () => {
  const name = `${'ordner/'.repeat(200)}a.txt`
  expect(() => articleOf(name, { text: body })).toThrow('has a path of more than 1,000 bytes')
})

describe('Markdown', () => {
  test('is read without its marks, with what its front matter says', async () => {
    const file = `---
title: "Lage: wird geprüft"
published: 2022-03-14T08:30:00+01:00
source: Beispielblatt
url: https://example.org/lage
language: de
---

Die **Ministerin** sagte am [Montag](https://example.org), man
prüfe die Lage &amp; mehr.

> „Wir prüfen“

![Ein Bild](bild.png)

- eins
- zwei

<script>alert(1)</script>
`
    expect(await readFile('a.md', file)).toMatchObject({
      title: 'Lage: wird geprüft',
      published: '2022-03-14',
      outlet: 'Beispielblatt',
      url: 'https://example.org/lage',
      language: 'de',
      text: 'Lage: wird geprüft\n\nDie Ministerin sagte am Montag, man prüfe die Lage & mehr.\n\n„Wir prüfen“\n\neins\n\nzwei',
      remarks: [],
    })
  })

  test('has the headline at its beginning as its title, once', async () => {
    const article = await readFile('a.markdown', `# Ministerin *prüft* die Lage\n\n${body}`)
    expect(article).toMatchObject({
      title: 'Ministerin prüft die Lage',
      text: `Ministerin prüft die Lage\n\n${body}`,
    })
  })

  test('may begin with a line that is drawn', async () => {
    expect(await readFile('a.md', `---\n\n${body}`)).toMatchObject({ text: body })
    expect(await readFile('a.md', `---\nEin Satz.\n\n---\n${body}`)).toMatchObject({ text: `Ein Satz.\n\n${body}` })
  })

  test('may end its front matter with three dots', async () => {
    expect(await readFile('a.md', `---\ntitle: Lage\n...\n${body}`)).toMatchObject({ title: 'Lage' })
  })

  test.each([
    ['not YAML', '---\ntitle: [a\n---\nText', 'has front matter that is not YAML: '],
    ['a list', '---\n- a\n---\nText', 'has front matter that is no list of names with values'],
    ['without an end', '---\ntitle: Ohne Ende\n\nText', 'has front matter that does not end'],
    ['TOML', '+++\ntitle = "a"\n+++\nText', 'has front matter in TOML'],
    [
      'YAML that explodes',
      `---\na: &a [${'x,'.repeat(9)}]\nb: &b [${'*a,'.repeat(9)}]\nc: &c [${'*b,'.repeat(9)}]\nd: [${'*c,'.repeat(9)}]\n---\nText`,
      'has front matter that is not YAML',
    ],
  ])('is refused where its front matter is %s', async (_, file, why) => {
    expect(await readFile('a.md', file)).toContain(why)
  })
})
