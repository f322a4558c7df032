import type { z } from 'zod'
import type { sources } from '../../../seed/format/source.ts'
import { byNews } from './country.ts'
import { slugOf } from './name.ts'
import { type Random, type Skewed, shares, zipf } from './random.ts'

type Entries = NonNullable<z.input<typeof sources>>

export interface Outlet {
  slug: string
  /** As articles write it. */
  name: string
}

export interface Sources {
  entries: Entries
  outlets: Skewed<Outlet>
}

const kinds = shares([
  ['NEWSPAPER', 40],
  ['ONLINE', 25],
  ['BROADCASTER', 15],
  ['MAGAZINE', 12],
  ['AGENCY', 8],
])
const places = 'Rhein Elb Weser Donau Isar Spree Neckar Main Saar Havel Ems Lahn'.split(' ')
const papers = ['Zeitung', 'Post', 'Bote', 'Kurier', 'Nachrichten', 'Anzeiger', 'Rundschau', 'Funk', 'Report', 'Blatt']

/** Draws outlets that do not exist: a few publish most articles. */
export function drawSources(random: Random): Sources {
  const entries: Entries = {}
  const outlets = random
    .shuffle(places.flatMap((place) => papers.map((paper) => `${place}-${paper}`)))
    .map((name): Outlet => {
      const slug = slugOf(name)
      entries[slug] = { name, kind: kinds.pick(random), country: random.chance(0.6) ? 'DE' : byNews.pick(random).code }
      return { slug, name }
    })
  return { entries, outlets: zipf(outlets) }
}
