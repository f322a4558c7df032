import { type Country, countries, ofCountry } from './country.ts'
import type { ActorEntries, Voice } from './voice.ts'

// The most talkative first.
const parts = [
  ['government', 'government', 'GOVERNMENT', 'die', 'Regierung'],
  ['foreign-ministry', 'Foreign Ministry', 'GOVERNMENT', 'das', 'Außenministerium'],
  ['defence-ministry', 'Ministry of Defence', 'GOVERNMENT', 'das', 'Verteidigungsministerium'],
  ['presidency', 'Presidency', 'GOVERNMENT', 'das', 'Präsidialamt'],
  ['armed-forces', 'armed forces', 'MILITARY', 'das', 'Militär'],
  ['parliament', 'parliament', 'LEGISLATURE', 'das', 'Parlament'],
  ['ruling-party', 'ruling party', 'PARTY', 'die', 'Regierungspartei'],
  ['finance-ministry', 'Ministry of Finance', 'GOVERNMENT', 'das', 'Finanzministerium'],
  ['opposition-party', 'opposition party', 'PARTY', 'die', 'Oppositionspartei'],
  ['industry-federation', 'industry federation', 'BUSINESS', 'die', 'Industrievereinigung'],
  ['intelligence-service', 'intelligence service', 'INTELLIGENCE', 'die', 'Geheimdienstbehörde'],
  ['institute', 'Institute of International Affairs', 'ACADEMIA', 'die', 'Denkfabrik'],
  ['human-rights-centre', 'Human Rights Centre', 'CIVIL_SOCIETY', 'die', 'Menschenrechtsorganisation'],
  ['supreme-court', 'Supreme Court', 'JUDICIARY', 'das', 'Verfassungsgericht'],
] as const

export type Part = (typeof parts)[number][0]

export const institution = (country: Country, part: Part) => `${country.slug}-${part}`

/** Adds a state with everything below it; those of its parts that can speak, the most talkative first. */
export function addInstitutions(country: Country, entries: ActorEntries): Voice[] {
  const { code, slug, name, de, capital } = country
  const withoutArticle = de.replace(/^(die|der) /, '')
  entries[slug] = {
    kind: 'STATE',
    name,
    country: code,
    names: [...new Set([withoutArticle, code])].filter((text) => text !== name),
  }
  return parts.map(([part, english, sector, article, noun]) => {
    const own = institution(country, part)
    const full = ofCountry(country, article, noun)
    entries[own] = {
      kind: 'ORGANIZATION',
      name: `${name} ${english}`,
      country: code,
      sector,
      parent: part === 'government' ? slug : parentOf(country, sector),
      names: [
        { text: full.replace(/^\S+ /, ''), language: 'de' },
        ...(part === 'government' ? [{ text: capital, language: 'de', kind: 'METONYM' as const }] : []),
      ],
    }
    return {
      slug: own,
      name: `the ${name} ${english}`,
      full,
      short: full,
      plural: false,
      country,
      capacity: 'INSTITUTION',
      for: undefined,
    }
  })
}

/** Ministries are the government's; parliament and courts are the state's; the rest belongs to nobody. */
function parentOf(country: Country, sector: (typeof parts)[number][2]): string | undefined {
  if (['GOVERNMENT', 'MILITARY', 'INTELLIGENCE'].includes(sector)) return institution(country, 'government')
  return ['LEGISLATURE', 'JUDICIARY'].includes(sector) ? country.slug : undefined
}

// Not of one country.
const alliances = [
  ['nato', 'NATO', 'INTERNATIONAL', 'NATO'],
  ['european-union', 'European Union', 'INTERNATIONAL', 'EU'],
  ['united-nations', 'United Nations', 'INTERNATIONAL', 'UN'],
  ['g7', 'Group of Seven', 'INTERNATIONAL', 'G7'],
  ['iaea', 'International Atomic Energy Agency', 'INTERNATIONAL', 'IAEA'],
] as const

/** Adds what belongs to no country, and the groups that nobody speaks for; their slugs. */
export function addAlliances(entries: ActorEntries): string[] {
  for (const [slug, name, sector, acronym] of alliances)
    entries[slug] = { kind: 'ORGANIZATION', name, sector, names: [{ text: acronym, kind: 'ACRONYM' }] }
  for (const [slug, name] of [
    ['the-west', 'the West'],
    ['civilians', 'civilians'],
    ['media', 'media'],
  ] as const)
    entries[slug] = { kind: 'GROUP', name, sector: 'UNKNOWN' }
  for (const country of countries.slice(0, 20))
    entries[`${country.slug}-people`] = {
      kind: 'GROUP',
      name: `people of ${country.name}`,
      sector: 'UNKNOWN',
      country: country.code,
    }
  return [...alliances.map(([slug]) => slug), 'the-west', 'civilians', 'media']
}
