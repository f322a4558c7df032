import type { Registers } from '../register.ts'
import type { Aliases } from './alias.ts'
import { placesIn } from './named.ts'

const states =
  /^(?:die\s|den\s|der\s)?beiden?\s(?:länder|staaten|seiten|regierungen|nationen|mächte|hauptstädte)n?$|^both\s(?:countries|states|sides|governments|nations)$/iu
const persons =
  /^(?:die\s|den\s|der\s)?beiden?(?:\s(?:\p{L}*präsidenten|\p{L}*chefs|\p{L}*minister|staatsoberhäuptern?|politikern?|staatsmännern?|männern?))$|^both\s(?:presidents|leaders|ministers)$/iu

/**
 * Finds whom *beide Länder* and *die beiden Präsidenten* mean: the last two of the register that a text joined by *und*
 * before. A country does not speak: its government does.
 */
export function pairBefore(
  text: string,
  aliases: Aliases,
  { entries }: Registers['actors'],
): (phrase: string, at: number) => string[] | undefined {
  const found = new Map<boolean, Pair[]>()
  return (phrase, at) => {
    const areStates = states.test(phrase)
    if (!areStates && !persons.test(phrase)) return undefined
    const pairs =
      found.get(areStates) ?? pairsIn(text, aliases, (slug) => (areStates ? stateOf(slug) : personOf(slug)), areStates)
    found.set(areStates, pairs)
    return lastBefore(pairs, at)?.both
  }

  function stateOf(slug: string): string | undefined {
    const entry = entries.get(slug)
    if (entry?.kind === 'STATE') return aliases.governmentOf(slug)
    return entry?.sector === 'GOVERNMENT' ? slug : undefined
  }

  function personOf(slug: string): string | undefined {
    return entries.get(slug)?.kind === 'PERSON' ? slug : undefined
  }
}

/** Two actors who are named together, and where their names end. */
interface Pair {
  readonly both: string[]
  readonly end: number
}

/** The pairs of a text, in its order. */
function pairsIn(
  text: string,
  aliases: Aliases,
  actorOf: (slug: string) => string | undefined,
  areStates: boolean,
): Pair[] {
  const places = placesIn(text, { start: 0, end: text.length }, aliases)
  return places.flatMap((second, index) => {
    const first = places[index - 1]
    if (!first || !isJoint(text.slice(first.end, Math.min(second.start, first.end + 80)), areStates)) return []
    const both = [first, second].flatMap(({ slug }) => actorOf(slug) ?? [])
    return new Set(both).size === 2 ? [{ both, end: second.end }] : []
  })
}

/** By halving, so that a text with many of them is read as fast as any. */
function lastBefore(pairs: readonly Pair[], at: number): Pair | undefined {
  let [low, high] = [0, pairs.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((pairs[middle] as Pair).end <= at) low = middle + 1
    else high = middle
  }
  return pairs[low - 1]
}

/** Whether only *und* is between two names; between persons their offices can stand, too. */
const isJoint = (between: string, areStates: boolean): boolean =>
  areStates
    ? /^s?\s(?:und|sowie|and)\s(?:(?:die|der|den|the)\s)?$/u.test(between)
    : /^\s(?:und|sowie|and)\s[^.,;:]{0,60}$/u.test(between)
