import type { z } from 'zod'
import type { actors } from '../../../seed/format/actor.ts'
import type { Country } from './country.ts'

export type ActorEntries = NonNullable<z.input<typeof actors>>

/** Somebody who speaks, with the words by which articles name it. */
export interface Voice {
  slug: string
  /** The name in a summary. */
  name: string
  country: Country
  /** At the first time: *Außenministerin Anna Becker*, *das russische Außenministerium*. */
  full: string
  /** Later: *Becker*. */
  short: string
  plural: boolean
  capacity: 'OFFICE_HOLDER' | 'SPOKESPERSON' | 'INSTITUTION' | 'EXPERT'
  /** For whom it speaks. */
  for: string | undefined
}
