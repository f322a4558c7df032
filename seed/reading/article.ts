import { createHash } from 'node:crypto'
import { fold } from '../../src/shared/fold.ts'
import type { Draft } from './draft.ts'
import { codeOf, languageOf } from './language.ts'
import { publishedOn } from './published.ts'
import { Unreadable } from './unreadable.ts'

/** An article as it was read from a file. */
export interface ReadArticle {
  /** Its path in the folder, with `#` and the line's number behind a file of several: stable from run to run. */
  name: string
  /** With its title as the first paragraph, where it has one: a title is words of its article. */
  text: string
  title: string | null
  /** ISO 639-1. */
  language: string
  /** EDTF; null where the file does not say. */
  published: string | null
  /** As the file calls it. */
  outlet: string | null
  url: string | null
  /** Of the text, in UTF-8. */
  sha256: string
  /** What whoever gave the file should look at, though it is read. */
  remarks: string[]
}

/**
 * The article that a draft makes.
 * @throws Unreadable where it is none.
 */
export function articleOf(name: string, draft: Draft): ReadArticle {
  if (Buffer.byteLength(name) > longestName)
    throw new Unreadable(
      `has a path of more than ${longestName.toLocaleString('en')} bytes, by which nobody could name it.`,
    )
  const remarks: string[] = []
  const body = clean(draft.text)
  if (body === '') throw new Unreadable('is empty. An article has text.')
  const { title, text } = entitle(body, inOneLine(draft.title))
  const language = languageOf(text, draft.language)
  if (language === undefined)
    throw new Unreadable('is in no language that is recognized. Name it, as language: de in its front matter.')
  const declared = codeOf(draft.language)
  if (declared !== undefined && declared !== language)
    remarks.push(`says that it is in ${declared}, but is in ${language}`)
  const published = publishedOn(draft.published)
  if (published === undefined)
    remarks.push(
      draft.published === undefined
        ? 'has no date'
        : `has a date that is none: ${JSON.stringify(draft.published)?.slice(0, 60)}`,
    )
  if (draft.isPaid) remarks.push('says that it is not free to read; is all of its text there?')
  const sha256 = createHash('sha256').update(text).digest('hex')
  const outlet = inOneLine(draft.outlet) || null
  const url = addressOf(draft.url)
  return { name, text, title, language, published: published ?? null, outlet, url, sha256, remarks }
}

/** Bytes; an index cannot have much more. */
const longestName = 1_000

/** Of a page, not of something that a browser would run. */
function addressOf(url: string | undefined): string | null {
  const address = url !== undefined && URL.canParse(url) ? new URL(url) : undefined
  return address && /^https?:$/.test(address.protocol) ? address.href : null
}

const inOneLine = (words = '') => clean(words).replaceAll(/\s+/g, ' ')

/**
 * Composed letters, single line ends, nothing around. A text that was read is a new one, of which offsets are counted from
 * here on; and lexicons do not know an ü that is a u with dots behind it.
 */
function clean(text: string): string {
  const surrogate = /\p{Surrogate}/u.exec(text)
  if (surrogate) throw new Unreadable(`has half a surrogate pair at offset ${surrogate.index}; no text has one.`)
  const nul = text.indexOf('\0')
  if (nul >= 0) throw new Unreadable(`has a NUL character at offset ${nul}; no text has one.`)
  return text.replaceAll(/\r\n?/g, '\n').normalize('NFC').trim()
}

/** A title becomes the first paragraph, unless it is that already, in whatever typography. */
function entitle(body: string, title: string): { title: string | null; text: string } {
  if (title === '') return { title: null, text: body }
  const [first = ''] = body.split('\n', 1)
  return fold(first) === fold(title) ? { title: first.trim(), text: body } : { title, text: `${title}\n\n${body}` }
}
