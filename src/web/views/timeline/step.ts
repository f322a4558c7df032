import type { CombinedError } from 'urql'
import { dayAfter, midnight } from './bars.ts'
import type { Step, TimelineSearch } from './search.ts'

const dayMs = 86_400_000

/** How long the steps are where the address does not say: such that a stretch has some dozens of them. */
export function usualStep({ from, to }: TimelineSearch): Step {
  if (!from || !to) return 'WEEK'
  const days = (Number(dayAfter(to)) - Number(midnight(from))) / dayMs
  return days <= 120 ? 'DAY' : days <= 3 * 366 ? 'WEEK' : 'MONTH'
}

/** Whether there are more steps than the API gives. */
export const isTooFine = (error: CombinedError | undefined): boolean =>
  error?.graphQLErrors.some(
    ({ extensions, path }) => extensions['limit'] === 'groups' && path?.join() === 'timeline',
  ) ?? false
