import { Skewed } from './random.ts'

/** Days of the corpus are numbered from 0; three years. */
export const days = 1096
const first = Date.UTC(2021, 10, 1)

export const isoDay = (day: number) => new Date(first + day * 86_400_000).toISOString().slice(0, 10)

const weekdays = ['Sonntag', 'Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag']

/** *am Sonntag* for a day of the last week. */
export const weekday = (day: number) => `am ${weekdays[new Date(first + day * 86_400_000).getUTCDay()]}`

/** How much is written of an event on a day: most at once, half of it five days later. */
export const attention = (age: number) => (age < 0 ? 0 : 0.5 ** (age / 5))

/**
 * The days with their share of all articles: fewer at the weekend, more where something has happened.
 * `happened` is the weight of what happens on each day.
 */
export function calendar(happened: number[]): Skewed<number> {
  let echo = 0
  const volume = Array.from({ length: days }, (_, day) => {
    echo = echo * attention(1) + (happened[day] ?? 0)
    const date = new Date(first + day * 86_400_000).getUTCDay()
    return (1 + echo) * (date === 0 || date === 6 ? 0.5 : 1)
  })
  return new Skewed([...volume.keys()], (day) => volume[day] ?? 0)
}
