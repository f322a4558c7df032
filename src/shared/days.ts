/** The days between which something lies; null is an open end. Days are midnight UTC. */
export interface Days {
  earliest: Date | null
  latest: Date | null
}

/** True where there may be a day that lies in both. */
export function overlap(a: Days, b: Days): boolean {
  const before = (first: Date | null, second: Date | null) => first !== null && second !== null && first < second
  return !before(a.latest, b.earliest) && !before(b.latest, a.earliest)
}

/**
 * The days on which a speaker's offices count: those on which the statement may have been made. Where
 * these are unknown, those of the articles that print it; it does not follow that it was made then.
 * Undefined where these are unknown too: then every office counts.
 */
export function officeDays(said: Days | undefined, printed: Days[]): Days | undefined {
  if (said) return said
  const times = printed
    .flatMap(({ earliest, latest }) => [earliest, latest])
    .flatMap((day) => (day ? [Number(day)] : []))
  return times.length === 0
    ? undefined
    : { earliest: new Date(Math.min(...times)), latest: new Date(Math.max(...times)) }
}
