import { continues, join } from './joining.ts'
import { type Language, stretchOf } from './language.ts'
import type { Quotation } from './quotation.ts'
import type { Referents } from './referents.ts'
import type { Sentence } from './sentence.ts'

/** How many sentences a speaker is carried on over in which nobody is quoted. */
const farthest = 4

/** Who goes on speaking: a noun phrase is the antecedent; a pronoun is the speaker, with what it stands for. */
type Speaker = Pick<Quotation, 'speaker' | 'antecedent'>

/** What goes on from one sentence of a text to the next: who speaks, and with which frame. */
export class Carried<S extends Sentence> {
  /** How many sentences ago somebody was quoted; undefined where that is too long ago, or never. */
  since: number | undefined
  readonly #text: string
  readonly #language: Language<S>
  #last: Quotation | undefined
  #framed: Quotation | undefined
  #speaker: Speaker = { speaker: [], antecedent: [] }

  constructor(text: string, language: Language<S>) {
    this.#text = text
    this.#language = language
  }

  /** Joins a quotation to the last one, if it only goes on with it; else remembers it as the last. */
  takes(quotation: Quotation): boolean {
    if (quotation.presentation === 'DIRECT' && quotation.cue.length === 0 && !quotation.frame)
      this.#introduce(quotation)
    if (this.#last && continues(this.#text, this.#last, quotation)) {
      join(this.#last, quotation)
      return true
    }
    this.#last = quotation
    if (quotation.cue.length > 0) this.#framed = quotation
    const { speaker, antecedent } = quotation
    const named = antecedent.length > 0 ? antecedent : speaker
    if (named.some(({ start, end }) => !this.#language.isPointing(this.#text.slice(start, end))))
      this.#speaker = { speaker: antecedent.length > 0 ? speaker : [], antecedent: named }
    return false
  }

  /** A fragment of what has no frame of its own, with the frame before. */
  introduced(fragment: Quotation, whole: Quotation): Quotation {
    if (whole.presentation === 'INDIRECT_FREE_INDIRECT') this.#introduce(fragment)
    return fragment
  }

  /** Who goes on speaking: whoever the sentence before is about, else whoever was quoted last. */
  speakerBehind(before: S | undefined, referents: Referents<S>): Speaker {
    const span = this.since === 0 || !before ? undefined : this.#language.speakerIn(before)
    if (!before || !span) return this.#speaker
    const named = referents.behind(before, span)
    const printed = [stretchOf(before, span)]
    return named.length > 0 ? { speaker: printed, antecedent: named } : { speaker: [], antecedent: printed }
  }

  endSentence(isQuoting: boolean): void {
    if (isQuoting) this.since = 0
    else this.since = this.since === undefined || this.since >= farthest ? undefined : this.since + 1
  }

  /** One frame introduces several speeches. */
  #introduce(quotation: Quotation): void {
    if (!this.#framed) return
    quotation.cue = this.#framed.cue
    if (this.#framed.frame) quotation.frame = this.#framed.frame
  }
}
