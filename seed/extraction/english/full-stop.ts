import type { FullStops } from '../sentence.ts'
import type { Token } from '../token.ts'
import { wordSet } from '../word-set.ts'
import { readingsOf } from './verb-lookup.ts'

const abbreviations = wordSet(`
  mr mrs ms mx dr prof rev fr hon pres gov sen rep reps sens gen lt col maj capt cmdr adm sgt cpl pvt st ste messrs supt insp
  jan feb mar apr jun jul aug sept sep oct nov dec vs no nos dept approx est fig al v
`)
/** These end a sentence where a capital letter follows that is not part of a name. */
const ofNames = wordSet('inc corp co ltd jr sr bros')

export const englishFullStops: FullStops = {
  isPartOfWord(tokens: readonly Token[], at: number): boolean {
    if (tokens[at]?.text !== '.') return false
    const before = tokens[at - 1]
    const after = tokens[at + 1]
    if (!before || before.end !== tokens[at]?.start || !after || after.beginsLine) return false
    if (after.start === tokens[at]?.end && after.kind !== 'sign') return !after.isCapital
    if (before.kind === 'word' && after.text === ',') return true
    if (before.kind !== 'word' || after.kind === 'sign') return false
    if (before.text.length === 1 && before.isCapital && before.lower !== 'i') return after.kind === 'word'
    if (abbreviations.has(before.lower)) return before.lower !== 'no' || after.kind === 'number'
    return ofNames.has(before.lower) && !after.isCapital
  },
  /** *“Why now?” President Smith asked.* */
  goesOn(tokens: readonly Token[], at: number): boolean {
    const first = tokens[at]
    if (!first || first.beginsLine || !/^[?!]$/.test(tokens[at - 2]?.text ?? '')) return false
    for (let next = at; next < at + 6; next++) {
      const token = tokens[next]
      if (!token || token.kind === 'sign') return false
      if (next > at && readingsOf(token.lower).some(({ verb, kind }) => kind !== 'base' && verb.takes.has('saying')))
        return true
    }
    return false
  },
}
