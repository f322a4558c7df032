import { changed } from '../../selection/changed.ts'
import type { Selection } from '../../selection/selection.ts'
import { type Edge, noCountry } from './graph.ts'
import type { Level } from './search.ts'

/**
 * The statements of an edge, as a selection; undefined where no selection is that: actors of no country cannot be
 * selected by their country. It is wider than the edge where one speaker of several, or one of several whom it is about,
 * was selected already and is not the edge's: an address can name the ones or the others.
 */
export function edgeSelection(
  selection: Selection,
  { from, to }: Edge,
  level: Level,
): { selection: Selection; isWider: boolean } | undefined {
  if (level === 'COUNTRY' && (from.key === noCountry || to.key === noCountry)) return undefined
  const [speaks, isAbout] = level === 'ACTOR' ? (['speaker', 'about'] as const) : (['country', 'aboutCountry'] as const)
  const loses = (chosen: string[] | undefined, key: string) => chosen !== undefined && !chosen.includes(key)
  return {
    selection: changed(selection, { [speaks]: [from.key], [isAbout]: [to.key] }),
    isWider: loses(selection[speaks], from.key) || loses(selection[isAbout], to.key),
  }
}
