import search from 'approx-string-match'
import { paragraphs, sentences } from '../text/sentence.ts'
import type { Stretch } from '../text/stretch.ts'
import { normal } from './normal.ts'

/** A place where a text is printed, or nearly so. */
export interface Match extends Stretch {
  /** True where the very characters are there. */
  exact: boolean
  /** Characters to insert, leave out or exchange, when typography and case do not count. */
  edits: number
  /** 1 for the same wording, less the more edits there are for its length. */
  similarity: number
}

/** The share of the characters that a near match may differ in. */
const tolerance = 0.2

/** The nearest places of a quotation in a text: all that are as near as the nearest. */
export function matchesOf(quotation: string, text: string): Match[] {
  const wanted = unquoted(quotation)
  const exact = allOf(wanted, text)
  if (exact.length > 0) return exact.map((stretch) => ({ ...stretch, exact: true, edits: 0, similarity: 1 }))
  const pattern = normal(wanted).text
  const haystack = normal(text)
  const found = search(haystack.text, pattern, Math.floor(pattern.length * tolerance))
  return withoutOverlaps(found).map(({ start, end, errors }) => ({
    ...wholeWords(text, haystack.original({ start, end })),
    exact: false,
    edits: errors,
    similarity: 1 - errors / pattern.length,
  }))
}

/** Quotation marks around the whole are the asker's. */
export const unquoted = (quotation: string): string =>
  quotation
    .trim()
    .replace(/^[„“”«»"‚‘’‹›']+/u, '')
    .replace(/[„“”«»"‚‘’‹›']+$/u, '')
    .trim()

/** A near match may as well end within a word as behind it; a reader wants the word. */
function wholeWords(text: string, { start, end }: Stretch): Stretch {
  const letter = /[\p{L}\p{N}\p{M}]/u
  let [first, last] = [start, end]
  while (first > 0 && letter.test(text[first] ?? '') && letter.test(text[first - 1] ?? '')) first--
  while (last < text.length && letter.test(text[last - 1] ?? '') && letter.test(text[last] ?? '')) last++
  return { start: first, end: last }
}

function allOf(wanted: string, text: string): Stretch[] {
  const found: Stretch[] = []
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length))
    found.push({ start: at, end: at + wanted.length })
  return found
}

/** The same place is found once for each letter that it might as well begin or end with. */
function withoutOverlaps<Found extends Stretch>(found: Found[]): Found[] {
  const apart: Found[] = []
  for (const one of [...found].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = apart.at(-1)
    if (!last || last.end <= one.start) apart.push(one)
  }
  return apart
}

/** The whole sentences that a stretch of a text touches, with what leads up to them before a colon. */
export function sentenceOf(text: string, { start, end }: Stretch): Stretch {
  const all = paragraphs(text).flatMap((paragraph) => sentences(text, paragraph))
  const touched = all.filter((sentence) => sentence.start < end && start < sentence.end)
  let first = touched[0]
  for (let before = all.indexOf(first as Stretch) - 1; before >= 0; before--) {
    const lead = all[before] as Stretch
    if (!text.slice(lead.start, lead.end).trimEnd().endsWith(':')) break
    first = lead
  }
  const whole = text.slice(first?.start ?? start, touched.at(-1)?.end ?? end)
  const from = (first?.start ?? start) + whole.length - whole.trimStart().length
  return { start: from, end: from + whole.trim().length }
}
