import type { FullStops } from '../sentence.ts'
import type { Token } from '../token.ts'
import { wordSet } from '../word-set.ts'

const abbreviations = wordSet(`
  abs abt allg art aug bd betr bspw bzgl bzw ca chr co corp dez dipl dr ehem evtl ev feb febr fr frl geb gen ggf ggü hl hr hrsg
  inc ing inkl insb jan jh jhd jr kap lt ltd max med min mind mio mrd mr mrs ms nov nr okt p phil pol prof rd rev
  sen sept sog sr st std stellv str tel tsd u usf vgl vs z zz zzgl
`)

/** What stands behind an ordinal more often than a new sentence does. */
const behindOrdinals =
  /^(?:Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Jahrhunderts?|Jahrestag\p{L}*|Geburtstag\p{L}*|Mal|Etage|Klasse|Platz|Runde|Spieltag\p{L}*|Minute|Lebensjahr\p{L}*|Bundes\p{L}+|Weltkrieg\p{L}*)$/u
/** With these a sentence begins, whatever number stands before. */
const beginners = wordSet(
  'der die das ein eine in im am bei mit nach für er sie es auch dort dabei zudem auf aus an als wie nun damit dies diese dieser',
)

export const germanFullStops: FullStops = {
  isPartOfWord(tokens: readonly Token[], at: number): boolean {
    if (tokens[at]?.text !== '.') return false
    const before = tokens[at - 1]
    const after = tokens[at + 1]
    if (!before || before.end !== tokens[at]?.start || !after || after.beginsLine) return false
    if (after.start === tokens[at]?.end && after.kind !== 'sign') return !after.isCapital
    if (before.kind === 'word') {
      if (abbreviations.has(before.lower)) return true
      if (before.text.length === 1 && before.isCapital) return after.kind === 'word'
      return after.kind === 'word' && !after.isCapital && before.text.length < 5
    }
    if (before.kind !== 'number' || !/^\d{1,3}$/.test(before.text)) return false
    if (after.kind !== 'word') return false
    return !after.isCapital || behindOrdinals.test(after.text) || !beginners.has(after.lower)
  },
}
