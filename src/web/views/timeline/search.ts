import { oneOf } from '../../selection/one-of.ts'
import { readSelection, type Selection, WrongAddress } from '../../selection/selection.ts'

export const steps = ['DAY', 'WEEK', 'MONTH'] as const
export const counts = ['statements', 'articles', 'speakers'] as const
export const splits = ['act', 'country'] as const

export type Step = (typeof steps)[number]
export type Count = (typeof counts)[number]
export type Split = (typeof splits)[number]

/** What the address of a timeline has: which statements, and how they are drawn. */
export interface TimelineSearch extends Selection {
  /** How long the steps are; as short as is legible where it is left out. */
  by?: Step
  /** What is counted; statements where it is left out. */
  count?: Count
  /** By what the bars are split; by nothing where it is left out. */
  split?: Split
}

export function readTimeline(search: Record<string, unknown>): TimelineSearch {
  const selection = readSelection(search, ['by', 'count', 'split'])
  const by = oneOf(search, 'by', steps)
  const count = oneOf(search, 'count', counts)
  const split = oneOf(search, 'split', splits)
  if (split && count && count !== 'statements')
    throw new WrongAddress(
      `The address has count=${count} and split=${split}. Only statements can be split: an article prints several acts.`,
    )
  return { ...selection, ...(by && { by }), ...(count && { count }), ...(split && { split }) }
}
