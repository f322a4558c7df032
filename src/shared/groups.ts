import { BadUserInput } from '../error.ts'
import type { Limits } from '../request/limits.ts'
import { filterRef } from './filter.ts'

type What = 'groups' | 'edges' | 'ranges'

/** The statements that an analysis is about. */
export const statementsArgument = {
  type: filterRef('StatementFilter'),
  description: 'Which statements; all where it is left out.',
}

/** How many of them a client takes, for the argument `first`. */
export const firstArgument = (what: What, which: string) => ({
  description: `Only so many ${what}, ${which}. Where it is left out and there are more than the limit of 1,000, that is an error.`,
})

/** How many to give: as many as were asked for, or as many as there may be. */
export function firstOf(first: number | null | undefined, what: What, { groups }: Limits): number {
  if (typeof first === 'number' && (first < 0 || first > groups))
    throw new BadUserInput(`first: from 0 to ${groups} ${what} can be asked for, not ${first}.`, {
      extensions: { limit: 'groups', value: groups, actual: first },
    })
  return first ?? groups
}
