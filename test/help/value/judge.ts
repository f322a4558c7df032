import { getNamedType } from 'graphql'
import { expect } from 'vitest'
import type { Api } from '../api.ts'
import { checkAnswer } from './answer.ts'
import { ask } from './ask.ts'
import type { Corpus } from './corpus.ts'
import { meaningOf, open, refused } from './meaning.ts'
import type { Place } from './place.ts'
import { keepsPromise } from './promise.ts'
import { argumentOf, requestAt } from './request.ts'

/** A value at a place. */
export interface Case {
  place: Place
  value: unknown
  /** Whether it stands in the document, where one can say it, or is a variable. */
  inDocument: boolean
  /** What a filter with the value in it is itself within, from the inside out. */
  within?: readonly ('and' | 'or' | 'not')[]
}

/** Bytes of a body. */
const bodyMost = 100_000

/**
 * Sends a value to its place and looks whether what comes back is an error with a code, or right.
 * @throws where it is neither, and where the value is refused that means something, or answered that does not.
 */
export async function judge(
  api: Pick<Api, 'fetch'>,
  corpus: Corpus,
  { place, value, inDocument, within = [] }: Case,
): Promise<void> {
  const { argument, holder } = place
  const isFilter = getNamedType(argument.type).name.endsWith('Filter')
  const filter = argumentOf(place, value, corpus.samples)
  const given = isFilter ? within.reduce((inner, name) => ({ [name]: inner }), filter) : filter
  const asked = requestAt(place, given, corpus.samples, inDocument)
  const body = JSON.stringify(asked)
  const came = await ask(api, asked)
  try {
    const errors = keepsPromise(came, body)
    const meant =
      Buffer.byteLength(body) > bodyMost
        ? refused
        : meaningOf(argument.type, given, `${holder}(${argument.name})`, corpus.rules)
    if (errors.length > 0) expect([refused, open], 'It means something and is refused.').toContain(meant)
    else {
      expect(meant, 'It cannot be meant and is answered.').not.toBe(refused)
      checkAnswer(corpus, place, meant === open ? given : meant, JSON.parse(came.text).data)
    }
  } catch (error) {
    const { message } = error as Error
    throw new Error(
      `${place.name} of ${JSON.stringify(value).slice(0, 300)}: ${message}\n${body.slice(0, 2_000)}\n${came.status} ${came.text.slice(0, 1_000)}`,
      { cause: error },
    )
  }
}
