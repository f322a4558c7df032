import type { Plugin } from 'graphql-yoga'
import { PublicError } from '../error.ts'
import type { Limits } from './limits.ts'

/**
 * Refuses variables that are deeper than any that mean something, before whatever reads them: all of that goes down
 * by calling itself, and ends where the stack does. And numbers that are too large for any: `1e400` is read as
 * infinity, which is null wherever it is written again, as in the key of what is prepared.
 */
// biome-ignore lint/suspicious/noExplicitAny: a plugin that looks at no context fits any.
export function variableValues({ filterDepth }: Limits): Plugin<any> {
  // A filter's list of filters is two levels of JSON.
  const most = 2 * filterDepth + 8
  return {
    onParams({ params }) {
      for (const values of [params.variables, params.extensions]) {
        const { depth, isInfinite } = lookThrough(values)
        if (depth > most)
          throw new PublicError(
            'BAD_USER_INPUT',
            `variables: at most ${most} levels of JSON are taken, and these have ${depth}.`,
            { extensions: { limit: 'variableDepth', value: most, actual: depth, http: { status: 400 } } },
          )
        if (isInfinite)
          throw new PublicError('BAD_USER_INPUT', 'variables: a number is larger than any that JSON is read with.', {
            extensions: { http: { status: 400 } },
          })
      }
    },
  }
}

/** Looks at one level after the other, so that it needs no stack itself. */
function lookThrough(value: unknown): { depth: number; isInfinite: boolean } {
  let level = [value]
  let [depth, isInfinite] = [0, false]
  for (; ; depth++) {
    isInfinite ||= level.some((one) => typeof one === 'number' && !Number.isFinite(one))
    const objects = level.filter(isObject)
    if (objects.length === 0) return { depth, isInfinite }
    level = objects.flatMap((one): unknown[] => Object.values(one))
  }
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null
