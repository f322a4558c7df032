import type { Sector } from '../src/database/generated/client/enums.ts'
import { type Days, overlap } from '../src/shared/days.ts'
import { parseDate } from './date.ts'
import type { Registers } from './register.ts'

/** What an actor is on the days of a statement: what it is within, and what follows from the offices held. */
export interface Standing {
  /** Slugs of itself, of everything above it in the tree, and of what it is affiliated to. */
  within: string[]
  sectors: Sector[]
  /** Of government, military, legislature, judiciary or intelligence. */
  official: boolean
}

const officialSectors: ReadonlySet<Sector> = new Set([
  'GOVERNMENT',
  'MILITARY',
  'LEGISLATURE',
  'JUDICIARY',
  'INTELLIGENCE',
])

/** Who was what when, from the register's tree and dated affiliations. */
export class Standings {
  #actors: Registers['actors']
  /** What does not depend on days, because neither the actor nor anything above it was ever affiliated. */
  #lasting = new Map<string, Standing>()

  constructor(actors: Registers['actors']) {
    this.#actors = actors
  }

  /** The standing of an actor on any of `days`; without days, at any time. */
  of(slug: string, days: Days | undefined): Standing {
    const lasting = this.#lasting.get(slug)
    if (lasting) return lasting
    const within = new Set<string>()
    const sectors = new Set<Sector>()
    this.#climb(slug, days, within, sectors)
    const standing = {
      within: [...within],
      sectors: [...sectors].sort(),
      official: [...sectors].some((sector) => officialSectors.has(sector)),
    }
    if (standing.within.every((one) => this.#actors.entries.get(one)?.affiliations.length === 0))
      this.#lasting.set(slug, standing)
    return standing
  }

  #climb(slug: string, days: Days | undefined, within: Set<string>, sectors?: Set<Sector>): void {
    const entry = this.#actors.entries.get(slug)
    if (!entry || within.has(slug)) return
    within.add(slug)
    if (entry.sector) sectors?.add(entry.sector)
    // A ministry is of the sector that it has itself, not of its government's.
    if (entry.parent) this.#climb(entry.parent, days, within)
    for (const affiliation of entry.affiliations) {
      if (days && !overlap(days, held(affiliation))) continue
      const organization = this.#actors.entries.get(affiliation.with)
      if (organization?.sector) sectors?.add(organization.sector)
      this.#climb(affiliation.with, days, within)
    }
  }
}

/** The days on which an affiliation may have been held; a date that is none is reported with the actor. */
function held({ from, to }: { from?: string | undefined; to?: string | undefined }): Days {
  const end = (text: string | undefined, which: 'earliest' | 'latest') => {
    try {
      return text === undefined ? null : parseDate(text)[which]
    } catch {
      return null
    }
  }
  return { earliest: end(from, 'earliest'), latest: end(to, 'latest') }
}
