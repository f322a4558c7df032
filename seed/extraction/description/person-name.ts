import { fold } from '../../../src/shared/fold.ts'
import { nounOf } from './noun.ts'
import { titles } from './noun-table.ts'

const titleWords = new Set(titles.split(' '))

/** Particles within a name: *von der Leyen*, *bin Laden*. */
const particles = new Set(
  'von van der den de du da dos del della di la le ter ten zu zur vom bin ibn ben al el und'.split(' '),
)

/** Family names that stand first, and alone: *Xi*, *Kim*. */
const firstFamilyNames = new Set(
  'xi li wang zhang zhao liu yang chen hu wen deng mao jiang zhu qin wu zhou sun ma lin huang kim park moon lee yoon ban han nguyen tran pham'.split(
    ' ',
  ),
)

/** Whether a word can only stand before a name: *Dr.*, *Herr*. */
export const isTitle = (word: string) => titleWords.has(word.toLowerCase().replaceAll('.', ''))

export const isParticle = (word: string) => particles.has(word)

/** The name of a person in a phrase, without offices and titles before it; undefined where there is none. */
export function properName(phrase: string): string | undefined {
  const words = phrase
    .replaceAll(/\([^)]*\)?/g, ' ')
    .split(',', 1)
    .join('')
    .split(/\s+/)
    .map((word) => word.replaceAll(/^[„“”"»«]+|[„“”"»«:;]+$/g, ''))
    .filter((word) => word !== '')
  let name: string[] = []
  for (const [index, word] of words.entries()) {
    const isLast = index === words.length - 1
    if (name.length > 0 && isParticle(word) && !isLast) name.push(word)
    else if (!/^(?:\p{Lu}|al-|el-)/u.test(word) || isTitle(word)) name = []
    else if (nounOf(word) && !(isLast && isBeforeName(words[index - 1], name))) name = []
    else name.push(word)
  }
  return name.length > 0 && (words.length > 1 || !nounOf(name[0] ?? '')) ? name.join(' ') : undefined
}

/** In *Präsident Richter* and *Max Richter* the last word is a name, in *Die Richterin* it is none. */
const isBeforeName = (word: string | undefined, name: readonly string[]) =>
  name.length > 0 || (word !== undefined && (isTitle(word) || nounOf(word) !== undefined))

/**
 * Whether two phrases of one article can mean one person: *Olaf Scholz* and *Kanzler Scholz*. Family names must be
 * the same, and given names where both have one.
 */
export function mayBeSamePerson(one: string, other: string): boolean {
  const names = [one, other].map((phrase) => fold(properName(phrase) ?? '').split(' '))
  const [a, b] = names as [string[], string[]]
  if (a[0] === '' || b[0] === '') return false
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  const [first] = short
  if (short.length === 1 && long[0] === first && firstFamilyNames.has(first as string)) return true
  if (!sameFamily(short.at(-1) as string, long.at(-1) as string)) return false
  const given = [short, long].map((words) => words.slice(0, -1).filter((word) => !particles.has(word)))
  const [g, h] = given as [string[], string[]]
  return g.length === 0 || h.length === 0 || sameGiven(g[0] as string, h[0] as string)
}

/** A genitive counts as the name: *Scholz'*, *Merkels*. */
const sameFamily = (a: string, b: string) => a === b || a === `${b}s` || b === `${a}s`

/** An initial stands for a name. */
const sameGiven = (a: string, b: string) => a === b || (a.length === 1 || b.length === 1 ? a[0] === b[0] : false)
