import { type Country, ofCountry } from './country.ts'
import { institution } from './institution.ts'
import { type Random, zipf } from './random.ts'
import type { ActorEntries, Voice } from './voice.ts'

const descriptions = zipf(
  [
    ['GOVERNMENT', 'official', 'ein', 'Regierungsbeamter', 'government'],
    ['GOVERNMENT', 'government circles', '', 'Regierungskreise', 'government'],
    ['GOVERNMENT', 'diplomat', 'ein', 'Diplomat', 'foreign-ministry'],
    ['MILITARY', 'officer', 'ein', 'Militärvertreter', 'armed-forces'],
    ['INTELLIGENCE', 'intelligence circles', '', 'Geheimdienstkreise', 'intelligence-service'],
    ['BUSINESS', 'manager', 'ein', 'Manager', 'industry-federation'],
    ['UNKNOWN', 'witness', 'ein', 'Augenzeuge', undefined],
  ] as const,
  0.7,
)

/** Draws somebody whom an article leaves unnamed, and adds one actor for that to the register. */
export function addUnnamed(random: Random, country: Country, number: number, entries: ActorEntries): Voice {
  const [sector, english, article, noun, part] = descriptions.pick(random)
  const full = ofCountry(country, article, noun)
  const slug = `unnamed-${country.slug}-${english.replaceAll(' ', '-')}-${number}`
  const plural = article === ''
  entries[slug] = {
    kind: 'UNNAMED',
    name: `Unnamed ${country.name} ${english}`,
    words: full,
    plurality: plural ? 'SEVERAL' : 'ONE',
    country: country.code,
    sector,
    ...(part && { parent: institution(country, part) }),
  }
  return {
    slug,
    name: `${plural ? '' : 'an '}unnamed ${country.name} ${english}`,
    country,
    full,
    short: full,
    plural,
    capacity: 'OFFICE_HOLDER',
    for: undefined,
  }
}
