import type { ActorKind, Plurality, Sector } from '../../../src/database/generated/client/enums.ts'
import { nameBehind, nameIn } from './actor-name.ts'
import { countryNamed, countryOfPlace } from './country-word.ts'
import { isNameOfBody, type Naming, namingOf } from './naming.ts'
import { type NounPhrase, parseNounPhrase } from './noun-phrase.ts'
import { isTitle } from './person-name.ts'
import { countryOf } from './phrase-country.ts'
import { sectorOf } from './phrase-sector.ts'
import { pluralityOf } from './plurality.ts'
import { withoutReport } from './report.ts'

/** What a noun phrase says of the actor that it means. */
export interface Description {
  kind: ActorKind
  /** ISO 3166-1 alpha-2; null where the words tell none, or several. */
  country: string | null
  /** Null for a state, which is of none. */
  sector: Sector | null
  plurality: Plurality
  /** True where there is a proper name of the person or the body itself, not only of whom it belongs to. */
  isNamed: boolean
  /** That name, as printed. */
  name?: string
  /** The words for an office or an occupation before the name or behind a comma, as printed, without an article. */
  role?: string
  /** The noun that says what it is; for a bare name, the name. */
  head: string
}

/** Describes what the words of a phrase without commas mean. */
export function describePart(given: readonly string[]): Description {
  const words = withoutReport(given)
  const { behind, phrase, naming } = read(words)
  const attribute = phrase.attribute && describeAttribute(phrase.attribute)
  const whole = [...phrase.adjectives, ...phrase.nouns].join(' ')
  const said = {
    country: countryOf(phrase, naming, attribute),
    sector: sectorOf(words, naming, attribute),
    plurality: 'ONE' as Plurality,
    head: naming.head ?? (naming.name.join(' ') || (words.at(-1) ?? '')),
  }

  if (phrase.nouns.length === 0 || (words.length === 1 && isPronoun.test(words[0] as string)))
    return { ...said, kind: 'UNNAMED', isNamed: false, plurality: pluralityOfPronoun(words) }
  const state = [whole, phrase.nouns.join(' ')].find(countryNamed)
  if (!naming.institution && state !== undefined)
    return { ...said, country: countryNamed(state) as string, kind: 'STATE', sector: null, isNamed: true, name: state }
  if (!naming.institution && countryOfPlace(whole))
    return { ...said, kind: 'ORGANIZATION', sector: 'GOVERNMENT', isNamed: true, name: whole }

  const name = behind ?? nameIn(phrase, naming)
  const kind = kindOf(phrase, naming, name)
  if (kind === 'PERSON' && name !== undefined) {
    const role = roleIn(phrase, naming)
    return { ...said, kind, isNamed: true, name, ...(role ? { role } : {}) }
  }
  if (kind === 'ORGANIZATION' && name !== undefined) return { ...said, kind, isNamed: true, name }
  return {
    ...said,
    kind: 'UNNAMED',
    isNamed: false,
    plurality: naming.noun?.sort === 'REPORT' ? 'ONE' : pluralityOf(phrase, naming.head ?? '', naming.noun),
  }
}

/** The words of a phrase; a name that stands behind an attribute is taken from there. */
function read(words: readonly string[]): { behind: string | undefined; phrase: NounPhrase; naming: Naming } {
  const phrase = parseNounPhrase(words)
  const naming = namingOf(phrase)
  const { attribute } = phrase
  const behind =
    attribute && naming.noun?.sort === 'PERSON' && naming.name.length === 0 ? nameBehind(attribute.phrase) : undefined
  if (!attribute || behind === undefined) return { behind, phrase, naming }
  return {
    behind,
    phrase: { ...phrase, attribute: { ...attribute, phrase: attribute.phrase.replace(behind, '').trim() } },
    naming,
  }
}

const describeAttribute = ({ phrase }: { phrase: string }) => describePart(phrase.split(' '))

const isPronoun =
  /^(?:er|sie|es|wir|ich|ihr|man|ihm|ihn|ihnen|dieser|diese|dieses|letzterer?|demnach|darin|darauf|beide|alle|viele|einige|andere|niemand|jemand|wer|die|(?:da|wo|hier)r?(?:unter|auf|in|aus|bei|mit|nach|zu|von|an|um|für|über|durch)|demzufolge)$/i
const pluralityOfPronoun = (words: readonly string[]): Plurality =>
  /^(?:wir|diese|beide|alle|viele|einige|mehrere|andere)$/i.test(words.at(-1) ?? '') ? 'SEVERAL' : 'ONE'

/** Endings of nouns for persons, where the noun is not known. */
const person = /(?:er|in|ist|ent|ant|or|loge|ige|nde|mann|frau|te|lle|ar|är|eur)s?$/

function kindOf(phrase: NounPhrase, { head, noun, institution, name }: Naming, named: string | undefined): ActorKind {
  if (named === undefined) return 'UNNAMED'
  if (noun?.sort === 'PERSON') return 'PERSON'
  if (institution || noun?.sort === 'BODY') return 'ORGANIZATION'
  if (head !== undefined) return isTitle(head) || person.test(head) ? 'PERSON' : 'ORGANIZATION'
  if (phrase.nouns.some((word) => /[„“”"»«]/.test(word))) return 'ORGANIZATION'
  return isNameOfBody(name) ? 'ORGANIZATION' : 'PERSON'
}

/** What is before the name but for an article. */
function roleIn({ adjectives, nouns, possessor, attribute }: NounPhrase, { head, name }: Naming): string {
  if (head === undefined) return ''
  const own = nouns.slice(0, nouns.length - name.length)
  const behind = name.length === 0 ? attribute?.phrase : undefined
  return [possessor, ...adjectives, ...own, behind].filter((word) => word).join(' ')
}
