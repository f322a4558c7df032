import type { Draft, Span } from '../draft.ts'
import type { Item } from '../item.ts'
import { wordSet } from '../word-set.ts'
import { isDeterminer } from './noun-core.ts'
import { nounPhraseEnd } from './noun-phrase.ts'
import type { GermanSentence } from './reading.ts'

/** What an outlet is called, alone or at the end of a compound: *Zeitung*, *Nachrichtenagentur*, *BBC-Sender*. */
const kind =
  /(?:zeitung|zeitungen|medien|magazin|magazins|sender|senders|fernsehsender|nachrichtenagentur|nachrichtenagenturen|presseagentur|presse-agentur|tageblatt|blatt|blatts|blattes|wochenblatt|fernsehen|radio|rundfunk|rundfunks|hörfunk|nachrichtenportal|onlineportal|funk|-online|tagesschau|tagesthemen)$/
/** Agencies and stations that are known by their letters; and where people write what others read. */
const letters = wordSet(`
  dpa afp ap reuters apa kna epd sid xinhua tass itar-tass interfax ria nowosti ansa efe kyodo pti irna isna
  ard zdf ndr wdr mdr br swr rbb hr orf srf rtl n24 n-tv bbc cnn cbs nbc abc npr faz taz
  twitter facebook telegram instagram youtube
`)
const domain = /\.(?:de|com|at|ch|net)$/
/** Whether a noun says what kind of outlet a name is of. */
export const isOutletNoun = (lower: string): boolean => kind.test(lower)

const where = /^(?:in|im|bei|beim|auf|gegenüber|mit)$/

/** The outlet through which something was said: who reports it, to whom it was said, or where it stands. */
export function mediumOf({ items }: GermanSentence, { speaker, addressee, frame }: Draft): Span | undefined {
  if (speaker && isOutlet(items, speaker)) return speaker
  if (addressee && isOutlet(items, addressee)) return addressee
  if (!frame) return undefined
  for (let at = frame.from; at < frame.to; at++) {
    if (!where.test(items[at]?.lower ?? '')) continue
    const place = { from: at + 1, to: nounPhraseEnd(items, at + 1, frame.to, { apposition: false }) }
    if (place.to > place.from && isOutlet(items, place)) return place
  }
  return undefined
}

/** A name in quotation marks is an outlet's where nothing but an article or what kind of outlet it is goes before. */
export function isOutlet(items: readonly Item[], { from, to }: Span): boolean {
  const own = items.slice(from, to)
  const head = own.find(({ isCapital, lower, quoted }) => isCapital && quoted === undefined && !isDeterminer(lower))
  if (head) return kind.test(head.lower) || letters.has(head.lower)
  if (own.some(({ lower }) => domain.test(lower))) return true
  const title = own.filter(({ quoted }) => quoted !== undefined)
  const words = title.filter((item) => item.kind === 'word')
  return title[0]?.kind === 'sign' && words.length > 0 && words.length < 4 && words.every(({ isCapital }) => isCapital)
}
