import { LRUCache } from 'lru-cache'
import { fold } from '../../src/shared/fold.ts'
import type { ActorEntry } from '../format/actor.ts'
import type { Registers } from '../register.ts'
import { type Aliases, nameKey } from './alias.ts'
import type { Description } from './description/part.ts'
import { properName } from './description/person-name.ts'
import { describeActor } from './description.ts'
import { Offices } from './office.ts'

/**
 * Whom the phrases of one article mean. Somebody of the register is found by a name; somebody else becomes an actor
 * that this article alone knows, with what its words say. The same words mean the same within an article, and
 * nobody is taken for somebody of another one.
 */
export class Speakers {
  /** Those of whom the register knows nothing, by slug. */
  readonly own = new Map<string, ActorEntry>()
  readonly #article: string
  readonly #language: string
  readonly #aliases: Aliases
  readonly #register: Registers['actors']
  readonly #known = new Map<string, string>()
  /** The last words of the names of persons that were spelled out. */
  readonly #families = new Map<string, string | null>()
  readonly #offices: Offices

  constructor(article: string, language: string, aliases: Aliases, register: Registers['actors']) {
    this.#article = article
    this.#language = language
    this.#aliases = aliases
    this.#register = register
    this.#offices = new Offices(aliases, register)
  }

  /** The slugs of whom a phrase means: several where it joins names that are known, as in *Putin und Xi*. */
  of(phrase: string): string[] {
    const parts = phrase.split(/,\s|\s(?:und|sowie|and)\s/)
    if (parts.length > 1 && parts.length <= mostTogether) {
      const all = parts.map((part) => this.#registered(part, described(part, this.#language)))
      if (all.every((one) => one !== undefined) && new Set(all).size === all.length) return all
    }
    return [this.#one(phrase)]
  }

  #one(phrase: string): string {
    const key = nameKey(withoutArticle(phrase))
    const description = described(phrase, this.#language)
    const slug =
      this.#offices.holder(phrase, description) ??
      this.#known.get(key) ??
      this.#spelledOut(phrase) ??
      this.#registered(phrase, description) ??
      this.#ofArticle(phrase, key, description)
    this.#known.set(key, slug)
    this.#offices.add(phrase, description, slug)
    return slug
  }

  /** The slug of somebody of the register. A state does not speak: its government does. */
  #registered(phrase: string, description: Description): string | undefined {
    const { name } = description
    const words = withoutArticle(phrase)
    const exact = [words, words.split(',', 1)[0], name].flatMap((one) =>
      one === undefined || one === '' ? [] : (this.#aliases.named(one) ?? genitive(one, this.#aliases) ?? []),
    )[0]
    const slug = exact ?? (description.kind === 'PERSON' ? this.#byFamily(phrase) : undefined)
    if (slug === undefined) return undefined
    const kind = this.#register.entries.get(slug)?.kind
    // *ein Sprecher* is not he of whom the register knows that he is one.
    if (kind === 'PERSON' && description.kind === 'UNNAMED' && isIndefinite.test(phrase)) return undefined
    return kind === 'STATE' ? this.#aliases.governmentOf(slug) : slug
  }

  /** A name alone is the one whom the article spelled out before, where only one has it; the register comes after it. */
  #spelledOut(phrase: string): string | undefined {
    const words = fold(properName(phrase) ?? '').split(' ')
    return words.length === 1 ? (this.#families.get(words[0] as string) ?? undefined) : undefined
  }

  /** *Sullivan* is the only one of the register. */
  #byFamily(phrase: string): string | undefined {
    const name = properName(phrase)
    if (name === undefined) return undefined
    const words = fold(name).split(' ')
    // Another given name is another person.
    return words.length === 1 ? this.#aliases.family(words[0] as string) : undefined
  }

  #ofArticle(phrase: string, key: string, description: Description): string {
    const family = description.kind === 'PERSON' ? fold(properName(phrase) ?? '').split(' ') : []
    const last = family.at(-1)
    const slug = this.#slugFor(description.name ?? key)
    if (last) this.#families.set(last, this.#families.has(last) ? null : slug)
    this.own.set(slug, this.#entry(phrase, description))
    return slug
  }

  #entry(phrase: string, { kind, name, country, sector, plurality, role }: Description): ActorEntry {
    const words = withoutArticle(phrase).slice(0, mostWords)
    // A state without a government in the register still has one, whatever it is called.
    const unnamed = kind === 'UNNAMED' || name === undefined
    const kindHere = unnamed ? 'UNNAMED' : kind === 'STATE' ? 'ORGANIZATION' : kind
    return {
      kind: kindHere,
      name: unnamed ? words : (name as string),
      description: role,
      country: country ?? undefined,
      sector:
        kind === 'STATE'
          ? 'GOVERNMENT'
          : kindHere === 'PERSON' && sector === 'UNKNOWN'
            ? undefined
            : (sector ?? 'UNKNOWN'),
      wikidata: undefined,
      words: unnamed ? words : undefined,
      plurality: unnamed ? plurality : undefined,
      parent: undefined,
      names: unnamed ? [] : [{ text: name as string, language: this.#language, kind: undefined }],
      affiliations: [],
    }
  }

  #slugFor(name: string): string {
    const base = `${this.#article}-${slugWords(name)}`.replace(/-+$/, '')
    for (let n = 1; ; n++) {
      const slug = n === 1 ? base : `${base}-${n}`
      if (!this.own.has(slug)) return slug
    }
  }
}

const isIndefinite = /^(?:ein|eine|einem|einen|einer|eines|an?)\s/i

/** Phrases that are known; the same offices and names come again and again. */
const descriptions = new LRUCache<string, Description>({ max: 10_000 })

function described(phrase: string, language: string): Description {
  const key = `${language} ${phrase}`
  const known = descriptions.get(key)
  if (known) return known
  const whole = describeActor(phrase, language === 'en' ? 'en' : 'de')
  const description = isOfOther(withoutArticle(phrase), whole.name) ? unnamed(whole) : whole
  descriptions.set(key, description)
  return description
}

/** Speakers that are named together. */
const mostTogether = 4

const unnamed = ({ name: _, ...description }: Description): Description => ({
  ...description,
  kind: 'UNNAMED',
  isNamed: false,
})

/** Whether a name says only whose somebody is: *der Sprecher von Präsident Wladimir Putin*. */
function isOfOther(words: string, name: string | undefined): boolean {
  const at = name === undefined ? -1 : words.indexOf(name)
  return (
    at > 0 &&
    /\s(?:von|vom|des|of)\s+(?:\p{Lu}[\p{L}-]*(?:präsident|präsidenten|kanzler|kanzlers|chef|chefs|minister|ministers|president|minister)\s+|Präsident(?:en)?\s+|Kanzlers?\s+|President\s+)?$/u.test(
      words.slice(0, at),
    )
  )
}

/** Characters of a description; what is longer is hardly one. */
const mostWords = 200

export const withoutArticle = (phrase: string) =>
  phrase
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replace(/^(?:der|die|das|dem|den|des|ein|eine|einem|einen|einer|eines|the|an?)\s+(?=\S)/i, '')

const genitive = (name: string, aliases: Aliases) =>
  /[^s]s$/.test(name) && name.length > 4 ? aliases.named(name.slice(0, -1)) : undefined

/** A name as a part of a slug: a few words of plain letters. */
export const slugWords = (name: string): string =>
  fold(name)
    .replaceAll(/[^a-z0-9]+/g, '-')
    .split('-')
    .filter(Boolean)
    .slice(0, 6)
    .join('-')
    .slice(0, 60)
    .replace(/-+$/, '') || 'somebody'
