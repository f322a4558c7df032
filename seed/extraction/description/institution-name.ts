import type { Sector } from '../../../src/database/generated/client/enums.ts'
import { uninflected } from './inflection.ts'
import { institutionTable } from './institution-table.ts'

/** A body that is known by its name. */
export interface Institution {
  /** ISO 3166-1 alpha-2; null for one of several countries, or of none. */
  country: string | null
  sector: Sector
}

const institutions = new Map<string, Institution>()
for (const line of institutionTable.trim().split('\n')) {
  const [country = '-', sector, ...names] = line.split(' ')
  for (const name of names)
    institutions.set(uninflected(name.replaceAll('+', ' '))[0] as string, {
      country: country === '-' ? null : country,
      sector: sector as Sector,
    })
}

/** The body that words name, in whatever case: *des Weißen Hauses*. */
export function institutionNamed(words: string): Institution | undefined {
  return uninflected(words)
    .map((name) => institutions.get(name))
    .find((institution) => institution !== undefined)
}
