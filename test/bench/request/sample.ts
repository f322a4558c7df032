import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { SpeechAct } from '../../../src/database/generated/client/enums.ts'
import { nameOf } from '../corpus/article.ts'
import { countries } from '../corpus/country.ts'
import { plurals, verbs } from '../corpus/vocabulary.ts'

/** What requests are asked with: from all over the corpus, so that nothing is measured on rows that are always warm. */
export interface Sample {
  /** Codes of countries, and slugs of states. */
  countries: string[]
  states: string[]
  acts: string[]
  statements: string[]
  /** Who speaks most comes most often. */
  actors: string[]
  searches: string[]
  /** The last statements of the list, each with its cursor. */
  last: { cursor: string; slug: string }[]
}

/** Articles that are looked at. */
const looks = 300

/** Draws values from a folder with the synthetic corpus; `last` is what a server gave. */
export async function drawSample(directory: string, articleCount: number, last: Sample['last']): Promise<Sample> {
  const statements: string[] = []
  const actors: string[] = []
  const step = Math.max(1, articleCount / looks)
  for (let at = 0; at < articleCount; at += step) {
    const text = await readFile(join(directory, `${nameOf(Math.floor(at))}.yaml`), 'utf8')
    const described = (JSON.parse(text) as Annotation).statements.find(({ slug }) => slug !== undefined)
    if (!described?.slug) continue
    statements.push(described.slug)
    actors.push(...(described.speakers ?? []).map(({ actor }) => actor))
  }
  return {
    countries: countries.slice(0, 8).map(({ code }) => code),
    states: countries.slice(0, 6).map(({ slug }) => slug),
    acts: Object.keys(SpeechAct).filter((act) => act !== 'AGREE'),
    statements: scattered(statements),
    actors: scattered(actors),
    // Words that a few articles of a hundred have, as what people search for.
    searches: plurals.slice(8, 48).map((noun, index) => `${noun.de} ${verbs[10 + ((index * 7) % 40)]?.de}`),
    last,
  }
}

interface Annotation {
  statements: { slug?: string; speakers?: { actor: string }[] }[]
}

/** The same list in an order in which neighbours lie far from each other. */
const scattered = (list: string[]) => {
  const stride = 7
  return Array.from({ length: stride }, (_, first) => list.filter((_, index) => index % stride === first)).flat()
}
