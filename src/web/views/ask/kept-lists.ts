import type { VirtualItem } from '@tanstack/react-virtual'
import type { AskFurtherQuery, StatementCardFragment } from './operations.ts'

/** As much of a list as was read so far. */
export interface ReadList {
  nodes: StatementCardFragment[]
  pageInfo: AskFurtherQuery['statements']['pageInfo']
}

interface KeptList {
  /** The end of the first page: where that has become another, the rest is old. */
  first: string | null
  list: ReadList
  /** How high its statements are. */
  heights: VirtualItem[]
}

/** So many lists are kept for whoever goes back. */
const most = 5

const lists = new Map<string, KeptList>()

/** Keeps a list, so that going back from one of its statements leads to the same place. */
export function keepList(key: string, kept: KeptList): void {
  lists.delete(key)
  lists.set(key, kept)
  const [oldest] = lists.keys()
  if (lists.size > most && oldest !== undefined) lists.delete(oldest)
}

/** What was read of a list before, if it still begins alike. */
export function keptList(key: string, first: string | null): KeptList | undefined {
  const kept = lists.get(key)
  return kept?.first === first ? kept : undefined
}
