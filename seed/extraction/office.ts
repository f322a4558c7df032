import type { Registers } from '../register.ts'
import type { Aliases } from './alias.ts'
import { nounOf } from './description/noun.ts'
import type { Description } from './description/part.ts'
import { namedIn } from './named.ts'

/** Somebody whom an article has called by an office or an occupation. */
interface Holder {
  readonly lemma: string
  readonly slug: string
  readonly country: string | null
}

/** The noun of an office in a phrase, and the words behind it. */
interface Office {
  readonly lemma: string
  readonly behind: string
}

/**
 * Whom an article means by an office alone: behind *Kreml-Sprecher Dmitri Peskow*, *der Sprecher* is he, and so is *der
 * Sprecher von Präsident Wladimir Putin*, whose office is that of the same body. Of several it is the last.
 */
export class Offices {
  readonly #holders: Holder[] = []
  readonly #aliases: Aliases
  readonly #register: Registers['actors']

  constructor(aliases: Aliases, register: Registers['actors']) {
    this.#aliases = aliases
    this.#register = register
  }

  /** Remembers whom a phrase meant. */
  add(phrase: string, { kind, role, plurality, country }: Description, slug: string): void {
    const office = plurality === 'ONE' ? officeIn(kind === 'PERSON' ? (role ?? '') : phrase) : undefined
    if (!office) return
    const known = this.#register.entries.get(slug)?.country
    this.#holders.unshift({ lemma: office.lemma, slug, country: known ?? country })
    this.#holders.length = Math.min(this.#holders.length, mostRemembered)
  }

  /** The one whom a phrase with the definite article means, if the article has named somebody of that office. */
  holder(phrase: string, { kind, plurality, country }: Description): string | undefined {
    if (kind !== 'UNNAMED' || plurality !== 'ONE' || !/^(?:der|die|dem|den|des)\s/i.test(phrase)) return undefined
    const office = officeIn(phrase)
    if (!office) return undefined
    const { lemma, behind } = office
    const bosses = namedIn(behind, { start: 0, end: behind.length }, this.#aliases)
    return this.#holders.find(
      (holder) =>
        holder.lemma === lemma &&
        (country === null || holder.country === null || country === holder.country) &&
        (behind === '' || bosses.some((boss) => this.#isOfOneBody(holder.slug, boss))),
    )?.slug
  }

  #isOfOneBody(person: string, boss: string): boolean {
    const bodies = this.#bodiesOf(person)
    return bodies.has(boss) || [...this.#bodiesOf(boss)].some((body) => bodies.has(body))
  }

  #bodiesOf = (slug: string) => new Set(this.#register.entries.get(slug)?.affiliations.map((one) => one.with))
}

const mostRemembered = 50

function officeIn(phrase: string): Office | undefined {
  const words = (phrase.split(',', 1)[0] as string).split(/\s+/)
  const at = words.findIndex((word, index) => /^\p{Lu}/u.test(word) && (index > 0 || !isArticle.test(word)))
  const noun = nounOf(words[at] ?? '')
  if (noun?.sort !== 'PERSON') return undefined
  return { lemma: noun.lemma, behind: words.slice(at + 1).join(' ') }
}

const isArticle = /^(?:der|die|dem|den|des|ein|eine|einem|einen|einer)$/i
