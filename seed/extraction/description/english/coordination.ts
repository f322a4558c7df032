import { institutionNamed } from '../institution-name.ts'
import { parseEnglish } from './phrase.ts'
import { stateNamed } from './place.ts'

/** The phrases that *and* or *or* joins, each as its words; undefined where neither joins whole phrases. */
export function coordinatedInEnglish(words: readonly string[]): string[][] | undefined {
  const at = words.findLastIndex((word) => /^(?:and|or)$/.test(word))
  if (at <= 0 || at === words.length - 1) return undefined
  const [left, right] = [words.slice(0, at), words.slice(at + 1)]
  if (left.includes(',') || right.includes(',')) return undefined
  const whole = words.join(' ')
  if (stateNamed(whole) || institutionNamed(whole.replace(/^the /i, ''))) return undefined
  const { attribute, noun, name, determiners } = parseEnglish(left)
  const isWhole = /^(?:the|a|an|some|other|several|his|her|their)$/.test(right[0] ?? '')
  if (attribute && !isWhole) return undefined
  // *president and chief executive N. N.* is one.
  if (noun?.sort === 'PERSON' && !noun.isPlural && name.length === 0 && !isWhole && !determiners.includes('both'))
    return undefined
  return [...(coordinatedInEnglish(left) ?? [left]), right]
}
