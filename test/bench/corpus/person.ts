import type { Country } from './country.ts'
import { institution, type Part } from './institution.ts'
import { drawName, slugOf, transliteration } from './name.ts'
import { type Random, zipf } from './random.ts'
import type { ActorEntries, Voice } from './voice.ts'

// The office in English, where it is held, and what articles call whoever holds it.
const offices = zipf(
  [
    ['President', 'presidency', 'Präsident'],
    ['Foreign Minister', 'foreign-ministry', 'Außenminister'],
    ['Spokesperson', 'foreign-ministry', 'Außenamtssprecher'],
    ['Minister of Defence', 'defence-ministry', 'Verteidigungsminister'],
    ['Head of Government', 'government', 'Regierungschef'],
    ['Spokesperson', 'presidency', 'Präsidialamtssprecher'],
    ['Security Advisor', 'presidency', 'Sicherheitsberater'],
    ['Member', 'parliament', 'Abgeordneter'],
    ['General', 'armed-forces', 'General'],
    ['Minister of Finance', 'finance-ministry', 'Finanzminister'],
    ['Ambassador', 'foreign-ministry', 'Botschafter'],
    ['Director', 'intelligence-service', 'Geheimdienstchef'],
    ['Chair', 'ruling-party', 'Parteichef'],
    ['Leader', 'opposition-party', 'Oppositionsführer'],
    ['Analyst', 'institute', 'Politikwissenschaftler'],
    ['President', 'industry-federation', 'Verbandspräsident'],
    ['Director', 'human-rights-centre', 'Menschenrechtler'],
  ] as [string, Part, string][],
  0.5,
)

const afterwards: [string, Part][] = [
  ['Fellow', 'institute'],
  ['Member', 'opposition-party'],
  ['Board member', 'industry-federation'],
]

/** Draws somebody with an office and adds it to the register; a third leave theirs while the corpus goes on. */
export function addPerson(random: Random, country: Country, number: number, entries: ActorEntries): Voice {
  const { first, last } = drawName(random, country.code)
  const [role, part, title] = offices.pick(random)
  const slug = `${slugOf(`${first} ${last}`)}-${number}`
  const organization = institution(country, part)
  const day = (years: [number, number]) =>
    `${random.int(...years)}-${String(random.int(1, 12)).padStart(2, '0')}-${String(random.int(1, 28)).padStart(2, '0')}`
  const from = day([2014, 2021])
  const to = random.chance(0.35) ? day([2022, 2024]) : undefined
  const [nextRole, nextPart] = random.pick(afterwards)
  const other = transliteration(last)
  entries[slug] = {
    kind: 'PERSON',
    name: `${first} ${last}`,
    country: country.code,
    description: `${role} of the ${country.name} ${part.replaceAll('-', ' ')}.`,
    names: [last, ...(other ? [{ text: `${first} ${other}`, language: 'en', kind: 'TRANSLITERATION' as const }] : [])],
    affiliations: [
      { with: organization, role, from, ...(to && { to }) },
      ...(to ? [{ with: institution(country, nextPart), role: nextRole, from: to }] : []),
    ],
  }
  const speaksFor = role === 'Spokesperson'
  return {
    slug,
    name: `${first} ${last}`,
    country,
    full: `${title} ${first} ${last}`,
    short: last,
    plural: false,
    capacity: capacityOf(speaksFor, part),
    for: speaksFor ? organization : undefined,
  }
}

function capacityOf(speaksFor: boolean, part: Part): Voice['capacity'] {
  if (speaksFor) return 'SPOKESPERSON'
  return part === 'institute' ? 'EXPERT' : 'OFFICE_HOLDER'
}
