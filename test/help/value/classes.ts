import { type GraphQLInputType, getNamedType } from 'graphql'
import { names } from './hostile-name.ts'
import { dates, numbers, shapes } from './hostile-shape.ts'
import { characters, injections, lengths, searches } from './hostile-text.ts'

/** What there is in the corpus, for values that are nearly right. */
export interface Known {
  slug: string
  name: string
  word: string
  /** Cursors of other lists than the one at hand, and one of it. */
  cursors: string[]
  /** An id of an actor. */
  id: string
}

/** The values of a class; of those that need something of the corpus, made of it. */
type Values = readonly unknown[] | ((known: Known) => readonly unknown[])

/** Classes of values by their name. */
export type Classes = Readonly<Record<string, Values>>

const texts: Classes = { ...injections, ...characters, ...lengths, ...searches, ...names }

/** Every class of hostile values. */
export const classes: Classes = { ...texts, ...numbers, ...dates, ...shapes }

const byType: Readonly<Record<string, Classes>> = {
  String: classes,
  ID: classes,
  Int: { ...numbers, ...shapes },
  Date: { ...dates, ...shapes },
}

/** The names of the classes that say something of a type: where no text is taken, any text is one too many. */
export const classesOf = (type: GraphQLInputType): string[] => Object.keys(byType[getNamedType(type).name] ?? shapes)

/** The values of a class, in a corpus. */
export function valuesOf(name: string, known: Known): readonly unknown[] {
  const values = classes[name] ?? []
  return typeof values === 'function' ? values(known) : values
}
