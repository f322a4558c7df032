import { PublicError } from '../error.ts'
import type { Limits } from './limits.ts'

/** Limits of a request as a whole: what each counts, the setting that changes it, and what to do. */
const ofRequests = {
  nodes: [
    'objects in its answer, if all pages are full',
    'NODE_LIMIT',
    'Ask for smaller pages, or in several requests.',
  ],
  depth: ['levels of fields', 'DEPTH_LIMIT', 'Ask for what lies deeper by its slug or id.'],
  listDepth: ['lists within lists', 'LIST_DEPTH_LIMIT', 'Ask for what lies deeper by its slug or id.'],
  rootFields: ['fields at the root', 'ROOT_FIELD_LIMIT', 'Ask in several requests.'],
  aliases: ['aliases', 'ALIAS_LIMIT', 'Ask in several requests.'],
  repeats: ['times the same field in one place', 'REPEAT_LIMIT', 'Ask for it once.'],
  values: ['values in its arguments', 'VALUE_LIMIT', 'Narrow its filters, or ask in several requests.'],
  directives: ['directives', 'DIRECTIVE_LIMIT', 'Leave some out.'],
} satisfies Partial<Record<keyof Limits, [what: string, setting: string, advice: string]>>

/** @throws PublicError where a request has more of something than it may. */
export function refuseBeyond<L extends keyof typeof ofRequests>(
  limits: Pick<Limits, L>,
  limit: L,
  actual: number,
): void {
  const value = limits[limit]
  if (actual <= value) return
  const [what, setting, advice] = ofRequests[limit]
  throw new PublicError(
    'QUERY_TOO_COMPLEX',
    `A request has at most ${value} ${what} (${setting}), and this one has ${actual}. ${advice}`,
    { extensions: { limit, value, actual } },
  )
}
