import type { Item } from '../item.ts'
import { determiners, isAdverb, occasions, possessives, prepositions } from './function-words.ts'
import type { Group } from './verb-group.ts'
import type { Reading } from './verb-lookup.ts'

/** Whether the form is what can stand behind these words. */
export function fits(items: readonly Item[], at: number, { kind, verb }: Reading, group: Group['kind']): boolean {
  const before = items[at - 1]?.lower ?? ''
  if (group === 'having') return kind === 'participle'
  if (group === 'being') return kind === 'ing' || kind === 'participle'
  if (group === 'modal') return kind === 'base'
  if (group === 'infinitive' || group === 'unreal') return false
  if (kind === 'participle') return false
  if (kind === 'ing') return !determiners.has(before) && !possessives.has(before)
  // *a report*, *Russian claims*, *for comment*: a noun.
  if (determiners.has(before) || prepositions.has(before) || /[’']s?$/.test(before)) return false
  if (kind === 'past')
    return items[at + 1]?.lower !== 'by' && !(occasions.has(before) && prepositions.has(items[at + 1]?.lower ?? ''))
  if (kind === 'third') return verb.particles.length > 0 || isVerbalThird(items, at)
  return isPlural(items, at) && !verb.particles.includes('as')
}

/** Forms in *-s* that are nouns of several more often than verbs. */
const nouns =
  /^(?:claims|reports|demands|calls|charges|remarks|comments|promises|threats|hopes|fears|doubts|plans|offers|requests|orders|complaints|answers|questions|forecasts|estimates|counts|notes|states|projects|attacks|protests|objects|notices|tweets|posts|mentions|voices|labels|brands|challenges|counters|responses|rules|figures|cries|shouts|pleas|attests|cautions|replies|observes|praises|rebukes|presses|appeals|holds|finds|feels)$/

function isVerbalThird(items: readonly Item[], at: number): boolean {
  const { lower } = items[at] as Item
  if (!nouns.test(lower)) return true
  const before = items[at - 1]
  const next = items[at + 1]
  if (before?.kind !== 'word') return false
  if (/^(?:he|she|it|who|which)$/.test(before.lower)) return true
  const opens =
    next !== undefined &&
    (next.lower === 'that' || next.kind === 'quote' || next.text === ':' || determiners.has(next.lower))
  return opens && !/(?:n|ish|ese|ic|al|ive|ous|ed|ing)$/.test(before.lower)
}

/** Whether a form without an ending can have the subject that stands before it. */
function isPlural(items: readonly Item[], at: number): boolean {
  let before = at - 1
  while (before > 0 && isAdverb(items[before]?.lower ?? '')) before--
  const item = items[before]
  if (!item) return false
  if (item.text === ',' || item.text === '—') return isSaying(items[at] as Item)
  if (item.kind === 'quote') return isSaying(items[at] as Item)
  return (
    /^(?:they|we|you|i|who|people|police|some|many|others|both|most|media|and)$/.test(item.lower) ||
    (!isNoun(items[at] as Item) && /[^s]s$/.test(item.lower)) ||
    (isSaying(items[at] as Item) && item.kind === 'word' && item.lower !== 'to')
  )
}

const isSaying = ({ lower }: Item): boolean =>
  /^(?:say|argue|believe|think|insist|allege|deny|admit|tell|accuse|condemn|reject)$/.test(lower)
const isNoun = ({ lower }: Item): boolean => nouns.test(lower.endsWith('y') ? `${lower.slice(0, -1)}ies` : `${lower}s`)
