import fc from 'fast-check'
import { getNamedType, isEnumType } from 'graphql'
import { dayOf } from '../evaluate-relations.ts'
import type { Corpus } from './corpus.ts'
import type { Case } from './judge.ts'
import type { Place } from './place.ts'

/** One change of a text that somebody may make by mistake or on purpose. */
const edits: fc.Arbitrary<(text: string) => string> = fc.oneof(
  fc.tuple(fc.nat(40), fc.string({ unit: 'binary', maxLength: 2 })).map(
    ([at, inserted]) =>
      (text: string) =>
        text.slice(0, at) + inserted + text.slice(at),
  ),
  fc.tuple(fc.nat(40), fc.nat(3)).map(
    ([at, length]) =>
      (text: string) =>
        text.slice(0, at) + text.slice(at + length),
  ),
  fc.constantFrom<((text: string) => string)[]>(
    (text) => text,
    (text) => text.toUpperCase(),
    (text) => text.normalize('NFD'),
    (text) => [...text].reverse().join(''),
    (text) => `"${text}"`,
    (text) => `-${text}`,
    (text) => `${text} or ${text}`,
    (text) => `%${text}_`,
    (text) => `${text}'`,
    (text) => text.repeat(9),
    (text) => Buffer.from(text).toString('base64'),
    (text) => Buffer.from(text, 'base64').toString(),
  ),
)

/** Values of all kinds, most of them texts that are nearly right, at a place that may be deeper in a filter. */
export function hostileCases(corpus: Corpus, places: readonly Place[]): fc.Arbitrary<Case> {
  const { rows, samples } = corpus
  const known = [
    ...[rows.Actor, rows.Statement, rows.Event, rows.Claim, rows.Article, rows.Source].flat().map(({ slug }) => slug),
    ...[rows.ActorName, rows.SourceName, rows.EventName].flat().map(({ text }) => text),
    ...rows.Mention.flatMap(({ text, cue }) => [cue ?? '', ...text.split(' ').slice(0, 3)]),
    ...rows.Article.map(({ document }) => document),
    ...rows.Statement.flatMap(({ saidEarliest }) => dayOf(saidEarliest) ?? []),
    ...Object.values(samples.ids),
    'US',
    'de',
  ]
  const changed = (texts: readonly string[]) =>
    fc
      .tuple(fc.constantFrom(...texts), fc.array(edits, { maxLength: 3 }))
      .map(([text, all]) => all.reduce((made, edit) => edit(made), text))
  const anything = fc.oneof(
    { arbitrary: fc.string({ unit: 'binary', maxLength: 40 }), weight: 2 },
    { arbitrary: fc.string({ unit: 'grapheme', maxLength: 40 }), weight: 2 },
    fc.integer(),
    fc.integer({ min: -2, max: 110 }),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.boolean(),
    fc.jsonValue({ maxDepth: 3 }),
  )
  /** What the place is for, and now and then what it is not. */
  const valueAt = (place: Place) => {
    const type = getNamedType(place.type)
    const cursor = corpus.cursors.get(place.holder)?.cursor
    const own = isEnumType(type)
      ? type.getValues().map(({ name }) => name)
      : [...known, ...(cursor ? Array(50).fill(cursor) : [])]
    const text = changed(own)
    return fc.oneof(
      { arbitrary: text, weight: 4 },
      { arbitrary: fc.array(text, { maxLength: 5 }), weight: 2 },
      { arbitrary: anything, weight: 3 },
    )
  }
  return fc.constantFrom(...places).chain((place) =>
    fc.record({
      place: fc.constant(place),
      value: valueAt(place),
      inDocument: fc.boolean(),
      within: fc.array(fc.constantFrom<('and' | 'or' | 'not')[]>('and', 'or', 'not'), { maxLength: 3 }),
    }),
  )
}
