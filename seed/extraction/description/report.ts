import { institutionNamed } from './institution-name.ts'
import { namingOf } from './naming.ts'
import { nounOf } from './noun.ts'
import { parseNounPhrase } from './noun-phrase.ts'

/** With what the owner of a report begins. */
const ofOwner = /^(?:von|vom|der|des|eine[rs]|\p{Ll}+er)$/u

/**
 * The words for whoever gives a report: *Angaben der Polizei* are the police's, as *Polizeiangaben* are. Words that
 * are of no report, or do not say whose it is, stay as they are.
 */
export function withoutReport(words: readonly string[]): readonly string[] {
  const phrase = parseNounPhrase(words)
  const { head = '', noun, before, name } = namingOf(phrase)
  if (noun?.sort !== 'REPORT') return words
  const [owner] = before
  if (owner !== undefined && /s$/.test(owner) && !nounOf(owner)) return [owner.slice(0, -1)]
  if (phrase.attribute && ofOwner.test(phrase.attribute.by))
    return withoutReport(inNominative(phrase.attribute.phrase.split(' ')))
  if (name.length > 0) return name
  const first = noun.before.replace(/(?<=.{4})s$/, '')
  return institutionNamed(first) || nounOf(first) ? [head.slice(0, first.length)] : words
}

/** *Ansicht der Forscher* is of several: of one it would be *des Forschers*. */
function inNominative(words: readonly string[]): readonly string[] {
  const { head = '' } = namingOf(parseNounPhrase(words))
  const noun = nounOf(head)
  return words[0] === 'der' && noun?.sort === 'PERSON' && !noun.isFeminine ? ['die', ...words.slice(1)] : words
}
