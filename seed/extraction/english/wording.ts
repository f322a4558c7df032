import type { Sentence } from '../sentence.ts'
import type { Speech } from '../speech.ts'

/** Behind these, words in quotation marks are a title or a name. */
const naming =
  /^(?:titled|entitled|named|nicknamed|film|book|novel|song|album|series|show|play|codenamed|programme|program|magazine|newspaper|podcast|operation)$/

/** Whether words in quotation marks are somebody's own, and no name or title that an author marks as one. */
export function isWording({ items, speeches }: Sentence, speech: Speech): boolean {
  if (speech.words === 0 || speech.small === 0) return false
  const number = speeches.indexOf(speech)
  const from = items.findIndex(({ quoted }) => quoted === number)
  return !naming.test(items[from - 1]?.lower ?? '')
}
