import type { z } from 'zod'
import type { claims } from '../../../seed/format/claim.ts'
import type { events } from '../../../seed/format/event.ts'
import { attention, days, isoDay } from './calendar.ts'
import { drawClause, english } from './clause.ts'
import { byNews, type Country } from './country.ts'
import { drawLexicon } from './lexicon.ts'
import { type Random, Skewed, shares } from './random.ts'

type EventEntries = NonNullable<z.input<typeof events>>
type ClaimEntries = NonNullable<z.input<typeof claims>>

/** What articles are written about. */
export interface Topic {
  slug: string
  day: number
  weight: number
  countries: readonly [Country, Country]
  /** What is claimed about it, the most disputed first. */
  claims: string[]
}

const types = shares([
  ['MEETING', 25],
  ['VISIT', 12],
  ['DECLARATION', 10],
  ['BRIEFING', 12],
  ['INTERVIEW', 10],
  ['EXERCISE', 6],
  ['WITHDRAWAL', 3],
  ['SANCTION', 8],
  ['REQUEST', 6],
  ['INVASION', 1],
  ['OTHER', 7],
])
const statuses = shares([
  ['OCCURRED', 70],
  ['ONGOING', 10],
  ['PLANNED', 10],
  ['ALLEGED', 7],
  ['CANCELLED', 3],
])

/** Draws events over all days, and a claim or two about most; what happened last is in the news. */
export class Events {
  readonly entries: EventEntries = {}
  readonly claims: ClaimEntries = {}
  readonly topics: Topic[] = []

  constructor(random: Random, count: number) {
    for (let number = 0; number < count; number++) this.#draw(random, number)
    this.topics.sort((a, b) => a.day - b.day)
  }

  #draw(random: Random, number: number): void {
    const countries = [byNews.pick(random), byNews.pick(random)] as const
    const [host, guest] = countries
    const type = types.pick(random)
    const day = random.int(0, days - 1)
    const slug = `${host.slug}-${type.toLowerCase()}-${number}`
    const name = `${type[0]}${type.slice(1).toLowerCase()} of ${host.name}${host === guest ? '' : ` and ${guest.name}`}`
    this.entries[slug] = {
      name: `${name} (${isoDay(day)})`,
      type,
      status: statuses.pick(random),
      ...(random.chance(0.85) && { on: random.chance(0.8) ? isoDay(day) : isoDay(day).slice(0, 7) }),
      place: host.capital,
      country: host.code,
      participants: {
        [`${host.slug}-government`]: 'HOST',
        ...(host !== guest && { [`${guest.slug}-government`]: 'PARTICIPANT' }),
      },
    }
    const claims: string[] = []
    const lexicon = drawLexicon(random)
    for (let index = 0; index < random.int(0, 3); index++) {
      const claim = `${slug}-claim-${index}`
      const words = english(drawClause(random, lexicon))
      this.claims[claim] = {
        text: `${words[0]?.toUpperCase()}${words.slice(1)}.`,
        event: slug,
        about: [...new Set(countries.map((country) => country.slug))],
      }
      claims.push(claim)
    }
    // A few events are of most weight, as after Zipf.
    this.topics.push({ slug, day, weight: 1 / (1 - random.next() + 0.01), countries, claims })
  }

  /** The weight of what happens on each day, around 1 on average. */
  happened(): number[] {
    const sums = new Array<number>(days).fill(0)
    let total = 0
    for (const { day, weight } of this.topics) {
      sums[day] = (sums[day] ?? 0) + weight
      total += weight
    }
    return sums.map((sum) => (sum * days * 0.15) / total)
  }

  /** What is in the news on a day, each as much as it is talked of; undefined before anything happened. */
  on(day: number): Skewed<Topic> | undefined {
    const recent = this.topics.filter((topic) => topic.day <= day && day - topic.day < 60)
    return recent.length === 0 ? undefined : new Skewed(recent, (topic) => topic.weight * attention(day - topic.day))
  }
}
