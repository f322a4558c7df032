import type { Sector } from '../../../../src/database/generated/client/enums.ts'
import { bodyNouns, personNouns } from './noun-table.ts'

/** What is known of an English common noun; one of several words is written with hyphens. */
export interface EnglishNoun {
  lemma: string
  sort: 'PERSON' | 'BODY'
  sector: Sector
  isPlural: boolean
}

const nouns = new Map<string, Omit<EnglishNoun, 'isPlural'>>()
for (const [table, sort] of [
  [personNouns, 'PERSON'],
  [bodyNouns, 'BODY'],
] as const)
  for (const line of table.trim().split('\n')) {
    const [sector, ...lemmas] = line.split(' ')
    for (const lemma of lemmas) if (!nouns.has(lemma)) nouns.set(lemma, { lemma, sort, sector: sector as Sector })
  }

/** Nouns whose form of one is that of several. */
const alwaysPlural = /^(?:people|media|spokespeople|troops)$/

/** What is known of some words together as one noun, in whatever number. */
export function nounOf(words: readonly string[]): EnglishNoun | undefined {
  const form = words.join('-').toLowerCase()
  const known = nouns.get(form)
  if (known) return { ...known, isPlural: alwaysPlural.test(form) }
  for (const lemma of singulars(form)) {
    const noun = nouns.get(lemma)
    if (noun) return { ...noun, isPlural: true }
  }
  return undefined
}

function singulars(form: string): string[] {
  // *heads of state*, *secretaries general*: the first word has the ending.
  const [first = '', ...rest] = form.split('-')
  const one = (word: string) => [
    word.replace(/ies$/, 'y'),
    word.replace(/men$/, 'man'),
    word.replace(/(?:ss|ch|sh)es$/, (ending) => ending.slice(0, -2)),
    word.replace(/children$/, 'child'),
    word.replace(/(?<!s)s$/, ''),
  ]
  return [...one(form), ...(rest.length > 0 ? one(first).map((word) => [word, ...rest].join('-')) : [])].filter(
    (word) => word !== form,
  )
}
