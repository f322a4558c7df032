import type { Environment } from '../environment.ts'

/** The limits of a request, each with the setting that changes it. */
export interface Limits {
  /** Items on a page that names no size. */
  page: number
  /** Items on a page; more is refused. */
  pageMost: number
  /** Values in a list argument. */
  list: number
  /** UTF-16 code units in a string argument. */
  string: number
  /** UTF-16 code units in a text that is searched by. */
  search: number
  /** Values in all arguments together, filters and words that are searched by included. */
  values: number
  /** Groups that a count gives, and edges of a network. */
  groups: number
  /** Levels of a filter within a filter. */
  filterDepth: number
  /** Objects of the graph in an answer, if every page is full. */
  nodes: number
  /** Levels of fields. */
  depth: number
  /** Lists within lists. */
  listDepth: number
  /** Fields at the root. */
  rootFields: number
  aliases: number
  /** How often the same field is written in one selection. */
  repeats: number
  directives: number
}

export const limitsOf = (environment: Environment): Limits => ({
  page: environment.PAGE_SIZE,
  pageMost: environment.PAGE_SIZE_LIMIT,
  list: environment.LIST_LIMIT,
  string: environment.STRING_LIMIT,
  search: environment.SEARCH_LIMIT,
  values: environment.VALUE_LIMIT,
  groups: environment.GROUPS_LIMIT,
  filterDepth: environment.FILTER_DEPTH_LIMIT,
  nodes: environment.NODE_LIMIT,
  depth: environment.DEPTH_LIMIT,
  listDepth: environment.LIST_DEPTH_LIMIT,
  rootFields: environment.ROOT_FIELD_LIMIT,
  aliases: environment.ALIAS_LIMIT,
  repeats: environment.REPEAT_LIMIT,
  directives: environment.DIRECTIVE_LIMIT,
})
