import { fold } from '../../src/shared/fold.ts'
import type { ActorEntry } from '../format/actor.ts'
import type { Registers } from '../register.ts'

/** Every name of the register's actors, as texts are looked through for them. */
export interface Aliases {
  /** The actor that is known by exactly this name; undefined where none is, or several. */
  named(name: string): string | undefined
  /** The person of whom this is the last word of a name; undefined where there are several. */
  family(word: string): string | undefined
  /** The government of a state; undefined where the register has none or several. */
  governmentOf(state: string): string | undefined
  /** Actors by the first word of a name, each with the words of the whole name; long names first. */
  readonly byFirstWord: ReadonlyMap<string, readonly { words: readonly string[]; slug: string }[]>
}

/** An office alone is held by many: *Präsident* names nobody, *chinesischer Präsident* one. */
const namesSomebody = ({ text, kind }: ActorEntry['names'][number]) => kind !== 'ROLE_TITLE' || /\S\s+\S/.test(text)

/** Indexes the names of a register. */
export function aliasesOf({ entries }: Registers['actors']): Aliases {
  const names = new Map<string, string | null>()
  const families = new Map<string, string | null>()
  const governments = new Map<string, string | null>()
  const byFirstWord = new Map<string, { words: string[]; slug: string }[]>()
  const enter = (map: Map<string, string | null>, key: string, slug: string) =>
    map.set(key, (map.get(key) ?? slug) === slug && map.get(key) !== null ? slug : null)

  for (const [slug, entry] of entries) {
    if (entry.kind === 'UNNAMED') continue
    const all = [{ text: entry.name, language: undefined, kind: undefined }, ...entry.names].filter(namesSomebody)
    for (const key of new Set(all.map(({ text }) => nameKey(text)))) if (key) enter(names, key, slug)
    if (entry.kind === 'PERSON')
      for (const family of new Set(all.filter(({ kind }) => kind !== 'ROLE_TITLE').map(({ text }) => lastWord(text))))
        if (family) enter(families, family, slug)
    // A city or an office is of the same sector and place; a government is called one.
    const isGovernment = entry.kind === 'ORGANIZATION' && entry.sector === 'GOVERNMENT'
    if (isGovernment && entry.parent && all.some(({ text }) => /regierung|government/i.test(text)))
      enter(governments, entry.parent, slug)
  }
  for (const [key, slug] of names) {
    const words = key.split(' ')
    if (slug === null || key.length < 3) continue
    const first = words[0] as string
    byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), { words, slug }])
  }
  for (const some of byFirstWord.values()) some.sort((a, b) => b.words.length - a.words.length)
  return {
    named: (name) => names.get(nameKey(name)) ?? undefined,
    family: (word) => families.get(fold(word)) ?? undefined,
    governmentOf: (state) => governments.get(state) ?? undefined,
    byFirstWord,
  }
}

/** Adjectives without their endings, so that *der chinesischen Regierung* is *chinesische Regierung*. */
export const nameKey = (name: string): string =>
  fold(name)
    .split(' ')
    .map((word) => word.replace(/isch(?:e[nmrs]?)$/, 'isch'))
    .join(' ')

const lastWord = (name: string) => fold(name).split(' ').at(-1) ?? ''
