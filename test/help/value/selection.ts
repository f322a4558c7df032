import {
  type GraphQLOutputType,
  getNamedType,
  isInterfaceType,
  isLeafType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
} from 'graphql'
import type { Noun } from '../evaluate.ts'
import { selectionOf } from '../list.ts'

const nouns = new Set<string>(['Statement', 'Actor', 'Article', 'Event', 'Source', 'Claim', 'Position', 'Mention'])

/** What to select of a field so that its answer can be judged, but what is asked for anyway; nothing of a single value. */
export function selectionFor(type: GraphQLOutputType, but?: string, depth = 0): string {
  const named = getNamedType(type)
  if (isLeafType(named)) return ''
  if (nouns.has(named.name)) return `{ __typename ${selectionOf(named.name as Noun)} }`
  if (isInterfaceType(named)) return `{ __typename ${Object.keys(named.getFields()).join(' ')} }`
  if (!isObjectType(named) || depth > 1) return '{ __typename }'
  if (named.name.startsWith('__')) return `{ __typename ${'name' in named.getFields() ? 'name' : ''} }`
  const isPage = named.name.endsWith('Connection')
  const fields = Object.values(named.getFields())
    .filter(({ name, args }) => name !== but && !args.some(isRequiredArgument))
    // An edge has what a node has; and of what may be missing there is nothing to be told.
    .filter(
      ({ name, type: of }) => !(isPage && name === 'edges') && (isLeafType(getNamedType(of)) || isNonNullType(of)),
    )
    .map((field) => `${field.name} ${selectionFor(field.type, but, depth + 1)}`)
  return `{ __typename ${fields.join(' ')} }`
}
