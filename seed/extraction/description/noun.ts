import type { Sector } from '../../../src/database/generated/client/enums.ts'
import { adjectivalNouns, bodyNouns, personNouns, pluralNouns, reportNouns, wholeNouns } from './noun-table.ts'

/** What a noun is the name of. */
type Sort = 'PERSON' | 'BODY' | 'REPORT'

/** What is known of a common noun, from its last part. */
export interface Noun {
  /** The part that is known, uninflected, in small letters. */
  lemma: string
  sort: Sort
  sector: Sector
  /** What stands before that part in a compound, in small letters; empty where nothing does. */
  before: string
  /** True where its form is that of several, or of one in another case than the first. */
  isInflected: boolean
  isFeminine: boolean
}

const nouns = new Map<string, Pick<Noun, 'lemma' | 'sort' | 'sector'>>()
const list = (words: string) => words.trim().split(/\s+/)
for (const [table, sort] of [
  [personNouns, 'PERSON'],
  [bodyNouns, 'BODY'],
] as const)
  for (const line of table.trim().split('\n')) {
    const [sector, ...lemmas] = list(line)
    for (const lemma of lemmas) if (!nouns.has(lemma)) nouns.set(lemma, { lemma, sort, sector: sector as Sector })
  }
for (const lemma of list(reportNouns))
  if (!nouns.has(lemma)) nouns.set(lemma, { lemma, sort: 'REPORT', sector: 'UNKNOWN' })

const adjectival = new Set(list(adjectivalNouns))
const plural = new Set(list(pluralNouns))
const whole = new Set(list(wholeNouns))
export const isAdjectival = ({ lemma }: Noun) => adjectival.has(lemma)
export const isAlwaysPlural = ({ lemma }: Noun) => plural.has(lemma)

const withoutUmlaut = (word: string) =>
  word.replace(/(.*)(ä|ö|ü)/u, (_, start, vowel) => start + { ä: 'a', ö: 'o', ü: 'u' }[vowel as 'ä' | 'ö' | 'ü'])

/** What an inflected form can be the form of, the likeliest first. */
function lemmasOf(form: string): { lemma: string; isInflected: boolean; isFeminine: boolean }[] {
  const found = [{ lemma: form, isInflected: false, isFeminine: false }]
  const add = (ending: RegExp, endings: readonly string[], isInflected: boolean, isFeminine = false) => {
    if (!ending.test(form)) return
    const stem = form.replace(ending, '')
    for (const other of endings) {
      found.push({ lemma: stem + other, isInflected, isFeminine })
      const plain = withoutUmlaut(stem)
      if (plain !== stem) found.push({ lemma: plain + other, isInflected, isFeminine })
    }
  }
  add(/innen$/, ['', 'e', 'er'], true, true)
  add(/in$/, ['', 'e', 'er'], false, true)
  add(/r$/, [''], false)
  add(/(?:es|s)$/, [''], true)
  add(/ien$/, ['ium', 'ie'], true)
  add(/(?:en|n|m)$/, ['', 'e'], true)
  add(/(?:ern|er)$/, [''], true)
  add(/e$/, [''], true)
  add(/$/, [''], true)
  return found
}

const cache = new Map<string, Noun | undefined>()

/** What is known of a noun as it is printed: *Regierungssprecherin*, *US-Diplomaten*. */
export function nounOf(word: string): Noun | undefined {
  const form = word.toLowerCase()
  if (!/^\p{L}[\p{L}\p{N}\p{M}-]*$/u.test(form)) return undefined
  if (cache.has(form)) return cache.get(form)
  const found = find(form)
  if (cache.size < 5000) cache.set(form, found)
  return found
}

function find(form: string): Noun | undefined {
  for (let cut = 0; cut <= form.length - 2; cut++) {
    const before = form.slice(0, cut)
    // What is left after a compound's first part: one letter is none, and neither is a beginning without a vowel.
    if (cut > 0 && !before.endsWith('-') && (cut < 2 || !/[aeiouyäöü]/.test(before))) continue
    for (const { lemma, isInflected, isFeminine } of lemmasOf(form.slice(cut))) {
      const noun = nouns.get(lemma)
      if (
        noun &&
        (cut === 0 ||
          before.endsWith('-') ||
          (!whole.has(lemma) && (lemma.length > (cut < 3 ? 5 : 3) || lemma === 'amt')))
      )
        return { ...noun, before: before.replace(/-$/, ''), isInflected, isFeminine }
    }
  }
  return undefined
}

/** The sector of a compound's first part: *Regierungs-*, *Firmen-*, *Kirchen-*. */
export function sectorOfFirstPart(before: string): Sector {
  if (/^(?:bundes|landes|bezirks|kreis)$/.test(before)) return 'UNKNOWN'
  for (const part of [before, before.replace(/s$/, ''), before.replace(/n$/, ''), before.replace(/en$/, '')]) {
    const noun = find(part)
    if (noun && noun.sector !== 'UNKNOWN') return noun.sector
  }
  return 'UNKNOWN'
}
