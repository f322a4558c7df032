import fc from 'fast-check'
import { expect, test } from 'vitest'
import { linesOf } from '../../seed/reading/line.ts'
import { readFiles } from './folder-of-articles.ts'

const parts = fc.constantFrom(
  '<p>',
  '</p>',
  '<div',
  '<table><tr>',
  '<script>',
  '<!--',
  ']]>',
  '<article>',
  '&#0;',
  '&#xD800;',
  '<svg><title>',
  '---\n',
  'date: 2022-03-14\n',
  '+++\n',
  '# ',
  '> ',
  '```',
  '[a](',
  '{"text":',
  '"\\ud800"',
  '}\n',
  '\0',
  '\uFEFF',
  ' date 2022-03 ',
  'Die Ministerin sagte am Montag, man prüfe die Lage. ',
  '\r\n\n',
)
const bytes = fc.oneof(
  fc.uint8Array({ maxLength: 300 }),
  fc
    .array(fc.oneof(parts, fc.string({ unit: 'binary', maxLength: 9 })), { maxLength: 40 })
    .map((all) => Buffer.from(all.join(''))),
)
const extension = fc.constantFrom('txt', 'md', 'html', 'jsonl')

test('whatever bytes a file has, each article has a text and a language, and all else a reason', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(extension, bytes), { minLength: 1, maxLength: 4 }), async (files) => {
      const { articles, refused } = await readFiles(
        Object.fromEntries(files.map(([kind, content], index) => [`${index}.${kind}`, content])),
      )
      for (const { name, text, title, language, published } of articles) {
        expect(text.trim()).not.toBe('')
        expect(text).not.toMatch(/[\0\p{Surrogate}]/u)
        expect(language).toMatch(/^[a-z]{2}$/)
        expect(title === null || text.startsWith(title)).toBe(true)
        expect(published ?? '2022').toMatch(/^\d{4}/)
        expect(name).toMatch(/^\d\.\w+(#\d+)?$/)
      }
      for (const { why } of refused) expect(why).toMatch(/^(is|has|declares|cannot) /)
      const named = [...articles, ...refused].map(({ name }) => name.split('#')[0])
      expect(new Set(named).size).toBe(files.length)
    }),
    { numRuns: 150 },
  )
})

test('lines are the same, wherever a stream is cut', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom('a', 'bb\n', '\n', '\r\n', 'ccc'), { maxLength: 12 }), async (chunks) => {
      const read: (string | undefined)[] = []
      const stream = (async function* () {
        for (const chunk of chunks) yield Buffer.from(chunk)
      })()
      for await (const line of linesOf(stream, 4)) read.push(line.bytes?.toString())
      const lines = chunks.join('').split('\n')
      if (lines.at(-1) === '') lines.pop()
      expect(read).toEqual(lines.map((line) => (line.length > 4 ? undefined : line)))
    }),
  )
})
