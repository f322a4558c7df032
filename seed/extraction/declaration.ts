import { parseDate } from '../date.ts'
import type { Registers } from '../register.ts'

/** Days before an article within which a declaration is the one that it tells of. */
const farthest = 62

/**
 * Finds who signed a joint declaration in the register of events: what two states declare together, those persons say who
 * signed it for them. It has to be of these states alone, and of the last two months before the article.
 */
export function signatoryFinder({
  actors,
  events,
}: Pick<Registers, 'actors' | 'events'>): (
  bodies: readonly string[],
  published: string | null,
) => string[] | undefined {
  const countryOf = (slug: string) => actors.entries.get(slug)?.country
  const declarations = [...events.entries.values()].flatMap(({ type, status, on, participants }) => {
    const signatories = Object.entries(participants).flatMap(([slug, role]) => (role === 'SIGNATORY' ? slug : []))
    const isOne = type === 'DECLARATION' && status === 'OCCURRED' && on !== undefined && signatories.length > 1
    return isOne ? [{ ...daysOf(on.on), signatories, countries: keyOf(signatories.map(countryOf)) }] : []
  })
  return (bodies, published) => {
    if (published === null || declarations.length === 0) return undefined
    const { first, last } = daysOf(published)
    const countries = keyOf(bodies.map(countryOf))
    return declarations.find((one) => one.countries === countries && one.first <= last && one.last >= first - farthest)
      ?.signatories
  }
}

const keyOf = (countries: readonly (string | undefined)[]) =>
  countries
    .map((one) => one ?? '')
    .sort()
    .join(' ')

/** The days of a date as numbers. */
function daysOf(edtf: string): { first: number; last: number } {
  const { earliest, latest } = parseDate(edtf)
  const [first, last] = [earliest ?? latest, latest ?? earliest].map((day) => (day?.getTime() ?? 0) / 86_400_000)
  return { first: first as number, last: last as number }
}
