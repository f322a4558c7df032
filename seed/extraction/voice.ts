import type { Stretch } from '../../src/text/stretch.ts'
import type { ReadArticle } from '../reading/article.ts'
import type { Registers } from '../register.ts'
import type { Aliases } from './alias.ts'
import { authorityIn } from './authority.ts'
import type { signatoryFinder } from './declaration.ts'
import { pairBefore } from './pair.ts'
import type { Quotation } from './quotation.ts'
import type { Speakers } from './speaker.ts'
import { sure } from './sure.ts'

/** What an extraction of an article knows of those who speak. */
interface Known {
  readonly aliases: Aliases
  readonly actors: Registers['actors']
  readonly signatoriesOf: ReturnType<typeof signatoryFinder>
  readonly sentenceAt: (at: number) => Stretch | undefined
}

const documents =
  'Papier|Dokument|Erklärung|Deklaration|Schreiben|Brief|Text|Mitteilung|Stellungnahme|Pressemitteilung|Communiqué'
/** *der Erklärung*, *dem vom Amt veröffentlichten Papier*. */
const isDocument = new RegExp(
  `^(?:de[mrs]|diese[mrs]?|das|die)\\s(?:[\\p{L}]+\\s){0,5}\\p{L}*?(?:${documents})s?$`,
  'iu',
)
/** *in einer gemeinsamen Erklärung*, where somebody says something. */
const inDocument = new RegExp(
  `(?:^|\\s)in\\s(?:eine[mr]|ihre[mr]|seine[mr])\\s(?:\\p{L}+\\s){0,3}\\p{L}*?(?:${documents})(?!\\p{L})`,
  'iu',
)
const jointly =
  /gemeinsame[nmr]?\s(?:\p{L}+\s)?(?:Erklärung|Deklaration|Stellungnahme)|joint\s(?:statement|declaration)/iu

/** Finds who speaks in the quotations of an article, one after the other: what was said before tells whom words mean. */
export function voicesIn(
  { text, published }: Pick<ReadArticle, 'text' | 'published'>,
  quotations: readonly Quotation[],
  speakers: Speakers,
  { aliases, actors, signatoriesOf, sentenceAt }: Known,
): (quotation: Quotation) => { speakers: string[]; words: Quotation['speaker'] } {
  const authority = authorityIn(text, quotations)
  const pairAt = pairBefore(text, aliases, actors)
  const signed = new Map<string, string[]>()
  let last: string[] = []
  /** Whose document the article tells of. */
  let authors: string[] | undefined

  function spoken(quotation: Quotation, phrase: string | undefined): string[] {
    const at = quotation.speaker[0]?.start ?? quotation.content[0]?.start ?? 0
    if (phrase === undefined) {
      const cue = wordsOf(text, quotation.cue)
      // *…, hieß es*: nobody is named, for it is whoever was named before.
      if (/(?:^|\s)es(?:\s|$)/.test(cue) && last.length > 0) return last
      return speakers.of(cue || wordsOf(text, quotation.content).split(/\s+/).slice(0, 5).join(' '))
    }
    if (authors && isDocument.test(phrase)) return authors
    return pairAt(phrase, at) ?? speakers.of(phrase)
  }

  return (quotation) => {
    const source = authority(quotation)
    const parts = [source, quotation.antecedent, quotation.speaker].find(({ length }) => length > 0)
    let all = spoken(quotation, parts && wordsOf(text, parts))
    const around = [quotation.content[0], quotation.frame, quotation.speaker[0]].flatMap((place) => {
      const sentence = place && sentenceAt(place.start)
      return sentence ? text.slice(sentence.start, sentence.end) : []
    })
    if (all.length > 1 && around.some((sentence) => jointly.test(sentence))) {
      const signatories = signatoriesOf(all, published)
      if (signatories) signed.set(keyOf(all), signatories)
    }
    all = signed.get(keyOf(all)) ?? all
    if (around.some((sentence) => inDocument.test(sentence))) authors = all
    if (quotation.confidence >= sure) last = all
    const { speaker, antecedent } = quotation
    return { speakers: all, words: source.length > 0 ? source : speaker.length > 0 ? speaker : antecedent }
  }
}

const keyOf = (slugs: readonly string[]) => slugs.toSorted().join(' ')

const wordsOf = (text: string, parts: Quotation['speaker']) =>
  parts.map(({ start, end }) => text.slice(start, end)).join(' ')
