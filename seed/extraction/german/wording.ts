import type { Item } from '../item.ts'
import type { Sentence } from '../sentence.ts'
import type { Speech } from '../speech.ts'
import { wordSet } from '../word-set.ts'
import { isOutletNoun } from './medium.ts'
import { isReportingNoun } from './reporting-nouns.ts'

const definite = wordSet('der die das dem den des im zum zur vom am beim als')
/** The small words of a name: *Rat für Nationale Sicherheit*. */
export const ofNames = wordSet(
  `von vom für der die des dem den das und zur zum am im in ein eine auf bei mit gegen über unter ohne nach vor of the and for to
  on de la le les des et pour di da do dos del della du el al y e e.v`,
)
/** What something is called is not said. */
export const titles = /^(?:motto|titel|untertitel|name|namen|leitspruch)$/
const announcing = wordSet('worte worten aufschrift parole parolen spruch sprüche satz feststellung titel')

/** Whether words in quotation marks are somebody's own, and no name or title that an author marks as one. */
export function isWording({ items, speeches }: Sentence, speech: Speech): boolean {
  const { words, small } = speech
  if (words === 0 || small === 0) return false
  const number = speeches.indexOf(speech)
  const from = items.findIndex(({ quoted }) => quoted === number)
  const before = items[from - 1]
  // *die „Eins zu Eins“-Begegnung*, *das Magazin „essen und trinken“*: what is a part of a name.
  const after = items[items.findLastIndex(({ quoted }) => quoted === number) + 1]
  if ((after?.text === '-' && after.start === speech.end) || isOutletNoun(before?.lower ?? '')) return false
  const inner = items.filter(({ quoted, kind }) => quoted === number && kind === 'word')
  if (!inner[0]?.isCapital || before?.kind !== 'word') return true
  if (before.isCapital && !announces(before)) return false
  if (!definite.has(before.lower)) return true
  // *der „Rat für nationale Sicherheit“*
  return !inner.every((item) => item.isCapital || ofNames.has(item.lower))
}

const announces = ({ lower }: Item): boolean =>
  !/^(?:titel|motto)$/.test(lower) && (announcing.has(lower) || isReportingNoun(lower))
