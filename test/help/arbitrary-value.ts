import fc from 'fast-check'
import type { Rows } from '../../seed/rows.ts'
import { readSearchText } from '../../src/text/search-text.ts'
import { wordsOf } from '../../src/text/word.ts'
import { dayOf } from './evaluate-relations.ts'

// The values that arbitrary filters are made of: such as occur in a corpus, and a few that do not.

/** Now and then nothing: an empty list, which nothing fits, or an empty filter, which everything fits. */
export const orRarely = <T>(nothing: T, arbitrary: fc.Arbitrary<T>) =>
  fc.oneof({ withCrossShrink: true }, { arbitrary: fc.constant(nothing), weight: 1 }, { arbitrary, weight: 15 })

/** A list of some of the values. */
export const someOf = (values: readonly string[]) => {
  const distinct = [...new Set(values)]
  return orRarely([], fc.subarray(distinct, { minLength: 1, maxLength: Math.ceil(distinct.length * 0.6) }))
}

export const enumOf = (values: Record<string, string>) => someOf(Object.values(values))

/** A text of the corpus as somebody may write it. */
const written = (texts: readonly string[], ...ways: ((text: string) => string)[]): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.constantFrom(...texts),
      fc.constantFrom<typeof ways>(
        (text) => text,
        (text) => text.toUpperCase(),
        ...ways,
      ),
    )
    .map(([text, way]) => way(text))

const several = (text: fc.Arbitrary<string>) => orRarely([], fc.array(text, { minLength: 1, maxLength: 9 }))

/** Names, and one that nobody bears. */
export const names = (of: readonly { text: string }[]) =>
  several(
    written([...of.map(({ text }) => text), 'Nobody'], (name) => ` ${name.normalize('NFD').replaceAll(' ', ' - ')}.`),
  )

/** Words that introduce mentions, with more space than they are printed with. */
export const cuesOf = ({ Mention }: Rows) =>
  several(
    written(
      Mention.flatMap(({ cue }) => cue ?? []),
      (cue) => ` ${cue.replaceAll(' ', '  ')}\n`,
    ),
  )

/** A search for words and phrases of the texts, and for some that LIKE would find everywhere. */
export function searches(texts: readonly string[]): fc.Arbitrary<string> {
  const words = texts.map(wordsOf)
  const phrases = words.flatMap((all, index) =>
    all.slice(2).map(({ end }, third) => texts[index]?.slice(all[third]?.start, end).replaceAll(/["„“”«»]/g, '') ?? ''),
  )
  const word = written(
    words.flat().map(({ text }) => text),
    (text) => text.toLowerCase(),
  )
  const phrase = written(
    phrases,
    (text) => text.replaceAll(' ', '%'),
    (text) => text.replace(/.$/u, '_'),
  )
  const wanted = fc.oneof({ arbitrary: word, weight: 3 }, { arbitrary: phrase.map((text) => `"${text}"`), weight: 1 })
  const part = fc.tuple(fc.constantFrom('', '', '-'), wanted).map(([minus, text]) => minus + text)
  const alternative = fc
    .tuple(wanted, fc.array(part, { maxLength: 2 }))
    .map(([first, rest]) => [first, ...rest].join(' '))
  const search = fc.array(alternative, { minLength: 1, maxLength: 2 }).map((all) => all.join(' or '))
  return search.filter((text) => text.length <= 200 && isSearchable(text))
}

/** Whether a search has any word to look for; one without is refused. */
function isSearchable(search: string): boolean {
  try {
    return readSearchText(search).length > 0
  } catch {
    return false
  }
}

/** Days on which something of the corpus begins or ends, with the day before and the day behind. */
export function daysAround(rows: Rows): fc.Arbitrary<string> {
  const days = [
    ...rows.Statement.flatMap(({ saidEarliest, saidLatest }) => [saidEarliest, saidLatest]),
    ...rows.Article.flatMap(({ publishedEarliest, publishedLatest }) => [publishedEarliest, publishedLatest]),
    ...rows.Event.flatMap(({ onEarliest, onLatest }) => [onEarliest, onLatest]),
  ].flatMap((day) => dayOf(day) ?? [])
  const shifted = (day: string, by: number) => dayOf(new Date(Date.parse(day) + by * 86_400_000)) as string
  return fc.constantFrom(...[...new Set(days)].sort().flatMap((day) => [-1, 0, 1].map((by) => shifted(day, by))))
}

/** A range of days, its ends in their order; either may be open, both too. */
export const range = (day: fc.Arbitrary<string>) =>
  fc
    .record(
      { from: fc.option(day, { freq: 8 }), to: fc.option(day, { freq: 8 }), match: enumOrNull('OVERLAPS', 'WITHIN') },
      { requiredKeys: [] },
    )
    .map((days) => (days.from && days.to && days.to < days.from ? { ...days, from: days.to, to: days.from } : days))

const enumOrNull = (...values: string[]) => fc.option(fc.constantFrom(...values), { freq: 8 })
