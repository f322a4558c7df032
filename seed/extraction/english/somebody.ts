import { nounOf } from '../description/english/noun.ts'
import { describeActor } from '../description.ts'
import type { Span } from '../draft.ts'
import type { Item } from '../item.ts'
import { pronouns } from './function-words.ts'
import { wordsOf } from './outlet.ts'

/** What somebody wrote speaks for them. */
const papers =
  /(?:report|statement|letter|study|document|survey|poll|review|petition|article|paper|memo|resolution|communiqué|ruling)s?$/i
const people = /(?:[^aeiou]er|ist|or|man|men|woman|women|ess|ian|ent|ant|eer|crat|ic|people)s?$/i
const things =
  /(?:letter|number|matter|order|center|water|winter|summer|paper|offer|power|error|factor|sector|plan|event|agreement|movement|moment|investment|document|payment|settlement|argument|statement|judgment|topic|traffic|music|public|panic)s?$/i

/** Whether a noun phrase can mean whoever speaks, or what they wrote, and no thing that merely shows something. */
export function isSomebody(items: readonly Item[], span: Span): boolean {
  if (span.to === span.from + 1 && pronouns.has(items[span.from]?.lower ?? '')) return true
  const { kind, head } = describeActor(wordsOf(items, span), 'en')
  if (kind !== 'UNNAMED' || nounOf([head])) return true
  return papers.test(head) || (people.test(head) && !things.test(head))
}
