import { changed } from '../../selection/changed.ts'
import type { Selection } from '../../selection/selection.ts'
import { type Edge, noCountry } from './graph.ts'
import type { Level } from './search.ts'

/**
 * The statements of an edge, as a selection; undefined where no selection is that: actors of no country cannot be
 * selected by their country.
 */
export function edgeSelection(selection: Selection, { from, to }: Edge, level: Level): Selection | undefined {
  if (level === 'ACTOR') return changed(selection, { speaker: [from.key], about: [to.key] })
  if (from.key === noCountry || to.key === noCountry) return undefined
  return changed(selection, { country: [from.key], aboutCountry: [to.key] })
}
