import { nounOf } from '../description/english/noun.ts'
import { describeActor } from '../description.ts'
import type { Span } from '../draft.ts'
import type { Item } from '../item.ts'

const papers =
  /^the (?:Journal|Times|Post|Guardian|Herald|Tribune|Telegraph|Independent|Observer|Globe|Gazette|Chronicle|Standard|Mirror|Mail|Sun|Star|Economist)$/i
const occasion = /\b(?:release|conference|statement|club|briefing)s?$/i
const outlets =
  /^(?:the|a|one|an?other) (?:paper|daily|weekly|tabloid|magazine|broadcaster|channel|network|site|website|outlet|station|agency)$/i

/** Whether a noun phrase means a newspaper, a broadcaster or an agency, and not those who work for one. */
export function isOutlet(items: readonly Item[], span: Span): boolean {
  const words = wordsOf(items, span)
  if (outlets.test(words) || papers.test(words)) return true
  if (occasion.test(words)) return false
  const { sector, head } = describeActor(words, 'en')
  return sector === 'MEDIA' && nounOf([head])?.sort !== 'PERSON'
}

export const wordsOf = (items: readonly Item[], { from, to }: Span): string =>
  items
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ')
