import { distance } from 'fastest-levenshtein'
import { paragraphs, sentences } from '../src/text/sentence.ts'
import type { Stretch } from '../src/text/stretch.ts'

/** Thrown where a quotation does not name exactly one place; the message says what to do. */
export class QuotationError extends Error {
  override name = 'QuotationError'
}

/**
 * Finds every place that a quotation names.
 *
 * The words are verbatim but for white space. ` … ` between two parts stands for everything from the
 * first to the second. Square brackets pick the part that is meant; what is around them tells it
 * apart. A literal square bracket is written with a backslash before it.
 */
export function findAll(text: string, quotation: string): Stretch[] {
  if (/^[\p{L}\p{N} ,;:'"„“”–-]+$/u.test(quotation) && !/^\s|\s$|\s\s/.test(quotation))
    return findPlain(text, quotation)
  const pattern = compile(quotation)
  const found: Stretch[] = []
  // A match may begin within another one, so the search goes on one character behind each beginning.
  for (let from = 0; ; ) {
    pattern.lastIndex = from
    const match = pattern.exec(text)
    if (!match) return found
    const [start, end] = match.indices?.groups?.['picked'] ?? [match.index, match.index + match[0].length]
    if (!found.some((other) => other.start === start && other.end === end)) found.push({ start, end })
    // Of a character of two units the pattern finds the beginning from its middle again, for ever.
    from = match.index + ((text.codePointAt(match.index) ?? 0) > 0xffff ? 2 : 1)
  }
}

/** The same for words without signs of another meaning, which needs no pattern of letters: these take a millisecond to make. */
function findPlain(text: string, words: string): Stretch[] {
  const pattern = new RegExp(words.replaceAll(' ', '\\s+'), 'g')
  const [opens, closes] = [letter.test(words.slice(0, 2)), /[\p{L}\p{N}]$/u.test(words)]
  const found: Stretch[] = []
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const { index: start } = match
    const end = start + match[0].length
    const isWhole =
      !(opens && lastLetter.test(text.slice(Math.max(0, start - 2), start))) &&
      !(closes && letter.test(text.slice(end, end + 2)))
    if (isWhole) found.push({ start, end })
    pattern.lastIndex = start + 1
  }
  return found
}

const letter = /^[\p{L}\p{N}]/u
const lastLetter = /[\p{L}\p{N}]$/u

const bracket = /(?<!\\)\[(?<picked>[\s\S]*?)(?<!\\)\]/

function compile(quotation: string): RegExp {
  const parts = bracket.exec(quotation)
  if (!parts) return new RegExp(wholeWords(quotation, quotation), 'gu')
  const before = quotation.slice(0, parts.index)
  const picked = parts.groups?.['picked'] ?? ''
  const after = quotation.slice(parts.index + parts[0].length)
  const source = `${verbatim(before)}(?<picked>${verbatim(picked)})${verbatim(after)}`
  return new RegExp(wholeWords(before + picked + after, source, true), 'dgu')
}

/** A quotation that begins or ends with a letter or digit does so at a word's edge. */
function wholeWords(quotation: string, source: string, compiled = false): string {
  const words = quotation.trim()
  const start = /^[\p{L}\p{N}]/u.test(words) ? '(?<![\\p{L}\\p{N}])' : ''
  const end = /[\p{L}\p{N}]$/u.test(words) ? '(?![\\p{L}\\p{N}])' : ''
  return start + (compiled ? source : verbatim(source.trim())) + end
}

function verbatim(words: string): string {
  return words
    .split(/\s…\s/u)
    .map((part) =>
      part
        .replaceAll(/\\([[\]])/g, '$1')
        .replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
        .replaceAll(/\s+/gu, '\\s+'),
    )
    .join('[\\s\\S]*?')
}

/**
 * The one place that a quotation names.
 * @throws QuotationError with the nearest wording where there is none, with the number where there are several.
 */
export function findOne(text: string, quotation: string): Stretch {
  return theOne(findAll(text, quotation), text, quotation)
}

/**
 * The one place that a quotation names near `content`: in its sentences, else in its paragraphs, else
 * in the neighbouring paragraphs, else anywhere. Where the words are both inside and outside of the
 * content, a narrated speech act (`narrated`) means those inside and any other those outside.
 * @throws QuotationError where the first of these that has the words has them more than once, or none has them.
 */
export function findNear(text: string, quotation: string, content: Stretch[], narrated: boolean): Stretch {
  const all = findAll(text, quotation)
  const inContent = (place: Stretch) => content.some((part) => place.start < part.end && part.start < place.end)
  for (const window of surroundings(text, content)) {
    const here = all.filter((place) => window.start <= place.start && place.end <= window.end)
    const meant = here.filter((place) => inContent(place) === narrated)
    if (here.length > 0) return theOne(meant.length > 0 ? meant : here, text, quotation)
  }
  return theOne([], text, quotation)
}

/** The one place that a quotation names within one of `content`. */
export function findWithin(text: string, quotation: string, content: Stretch[]): Stretch {
  const inside = findAll(text, quotation).filter((place) =>
    content.some((part) => part.start <= place.start && place.end <= part.end),
  )
  if (inside.length === 0)
    throw new QuotationError(`${JSON.stringify(quotation)} is not within the content of the mention.`)
  return theOne(inside, text, quotation)
}

function theOne(places: Stretch[], text: string, quotation: string): Stretch {
  const [place] = places
  if (places.length === 1 && place) return place
  const given = JSON.stringify(quotation)
  if (places.length === 0)
    throw new QuotationError(
      `${given} is not in the text. The nearest wording is ${JSON.stringify(nearestWording(text, quotation))}.`,
    )
  throw new QuotationError(
    `${given} is ${places.length} times in the text, at the offsets ${places.map((p) => p.start).join(', ')}. ` +
      'Quote more words, with the meant ones in square brackets: "sagte der [Sprecher]".',
  )
}

function nearestWording(text: string, quotation: string): string {
  const wanted = quotation.replaceAll(/\\?[[\]]/g, '').trim()
  const words = [...text.matchAll(/\S+/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
  const count = wanted.split(/\s+/).length
  let best = { edits: Number.POSITIVE_INFINITY, wording: '' }
  for (const [index, first] of words.entries())
    for (const length of [count - 1, count, count + 1]) {
      const last = words[index + length - 1]
      if (length < 1 || !last) continue
      const wording = text.slice(first.start, last.end)
      const edits = distance(wanted, wording)
      if (edits < best.edits) best = { edits, wording }
    }
  return best.wording
}

/** The sentences of the content, its paragraphs, these with their neighbours, the whole text. */
function surroundings(text: string, content: Stretch[]): Stretch[] {
  const whole = {
    start: Math.min(...content.map((part) => part.start)),
    end: Math.max(...content.map((part) => part.end)),
  }
  const all = paragraphs(text)
  const touched = (stretches: Stretch[]) => stretches.filter((s) => s.start < whole.end && whole.start < s.end)
  const hull = (stretches: Stretch[]): Stretch => ({
    start: stretches[0]?.start ?? 0,
    end: stretches.at(-1)?.end ?? text.length,
  })
  const own = touched(all)
  const first = all.indexOf(own[0] as Stretch)
  return [
    hull(touched(all.flatMap((paragraph) => sentences(text, paragraph)))),
    hull(own),
    hull(all.slice(Math.max(0, first - 1), first + own.length + 1)),
    { start: 0, end: text.length },
  ]
}
