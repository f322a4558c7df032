import type { Plugin } from 'graphql-yoga'
import { PublicError } from '../error.ts'
import type { Limits } from './limits.ts'

/**
 * Refuses variables that are deeper than any that mean something, before whatever reads them: all of that goes down
 * by calling itself, and ends where the stack does.
 */
// biome-ignore lint/suspicious/noExplicitAny: a plugin that looks at no context fits any.
export function variableDepth({ filterDepth }: Limits): Plugin<any> {
  // A filter's list of filters is two levels of JSON.
  const most = 2 * filterDepth + 8
  return {
    onParams({ params }) {
      if (isDeeper(params.variables, most) || isDeeper(params.extensions, most))
        throw new PublicError('BAD_USER_INPUT', `variables: at most ${most} levels of JSON are taken.`, {
          extensions: { limit: 'filterDepth', value: filterDepth, http: { status: 400 } },
        })
    },
  }
}

/** Looks at one level after the other, so that it needs no stack itself. */
function isDeeper(value: unknown, most: number): boolean {
  let level = [value].filter(isObject)
  for (let depth = 0; level.length > 0; depth++) {
    if (depth >= most) return true
    level = level.flatMap((one) => Object.values(one).filter(isObject))
  }
  return false
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null
