import { byNews, type Country, countries } from './country.ts'
import { addAlliances, addInstitutions } from './institution.ts'
import { addPerson } from './person.ts'
import { type Random, Skewed, zipf } from './random.ts'
import { addUnnamed } from './unnamed.ts'
import type { ActorEntries, Voice } from './voice.ts'

/** Everybody in the corpus: the register, and who speaks and is spoken about how often. */
export interface Actors {
  entries: ActorEntries
  voices: Map<Country, Skewed<Voice>>
  /** What statements are about, by slug: the state, its government, those who speak most. */
  subjects: Map<Country, Skewed<string>>
  alliances: Skewed<string>
}

/** Of a hundred who speak; the corpus that was annotated by hand has these. */
const share = { person: 58, institution: 26, unnamed: 16 }

/** Draws `count` persons and unnamed actors, and the states and institutions around them. */
export function drawActors(random: Random, count: number): Actors {
  const entries: ActorEntries = {}
  const own = new Map(
    countries.map((country) => [
      country,
      { person: [] as Voice[], institution: addInstitutions(country, entries), unnamed: [] as Voice[] },
    ]),
  )
  const alliances = zipf(addAlliances(entries))
  for (let number = 0; number < count; number++) {
    // First two persons for every country and one unnamed, then more for those that are in the news.
    const round = Math.floor(number / countries.length)
    const country = round < 3 ? (countries[number % countries.length] as Country) : byNews.pick(random)
    const isPerson = round < 3 ? round < 2 : random.chance(0.6)
    if (isPerson) own.get(country)?.person.push(addPerson(random, country, number, entries))
    else own.get(country)?.unnamed.push(addUnnamed(random, country, number, entries))
  }
  const voices = new Map<Country, Skewed<Voice>>()
  const subjects = new Map<Country, Skewed<string>>()
  for (const [country, kinds] of own) {
    voices.set(country, together(kinds))
    const slugs = [...kinds.institution.slice(0, 3), ...kinds.person.slice(0, 30)].map(({ slug }) => slug)
    subjects.set(country, zipf([country.slug, ...slugs]))
  }
  return { entries, voices, subjects, alliances }
}

/** All who speak in a country, each kind in its share, and of each kind a few most of the time. */
function together(kinds: Record<keyof typeof share, Voice[]>): Skewed<Voice> {
  const weights = new Map<Voice, number>()
  for (const kind of ['person', 'institution', 'unnamed'] as const) {
    // No unnamed speaker is more usual than another: each stands for one attribution.
    const weight = (rank: number) => (kind === 'unnamed' ? 1 : 1 / (rank + 1))
    const sum = kinds[kind].reduce((total, _, rank) => total + weight(rank), 0)
    for (const [rank, voice] of kinds[kind].entries()) weights.set(voice, (share[kind] * weight(rank)) / sum)
  }
  return new Skewed([...weights.keys()], (voice) => weights.get(voice) ?? 0)
}
