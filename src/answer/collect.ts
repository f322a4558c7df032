import {
  type FieldNode,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  GraphQLSkipDirective,
  getDirectiveValues,
  isAbstractType,
  type SelectionNode,
} from 'graphql'
import { type Request, Unanswerable } from './request.ts'

/** What is selected of an object, by the names of the answer; the nodes of one name are one field. */
export type Selected = Map<string, FieldNode[]>

/** What selections are read with. */
export interface Collecting extends Pick<Request, 'schema' | 'fragments' | 'variables'> {
  /** Whether what comes later is read like everything else. */
  withDeferred?: true
}

/** Whatever has selections: fields, fragments, an operation. */
export type Selecting = readonly { selectionSet?: { selections: readonly SelectionNode[] } | undefined }[]

/** What these nodes select of objects of a type, those in fragments too; each fragment is read once, however often it is named. */
export function collect(
  request: Collecting,
  type: GraphQLObjectType,
  nodes: Selecting,
  selected: Selected = new Map(),
  met: Set<string> = new Set(),
): Selected {
  for (const selection of nodes.flatMap((node) => node.selectionSet?.selections ?? [])) {
    if (getDirectiveValues(GraphQLSkipDirective, selection, request.variables)?.['if'] === true) continue
    if (getDirectiveValues(GraphQLIncludeDirective, selection, request.variables)?.['if'] === false) continue
    if (selection.kind === 'Field') {
      const key = selection.alias?.value ?? selection.name.value
      const known = selected.get(key)
      if (known) known.push(selection)
      else selected.set(key, [selection])
      continue
    }
    if (!request.withDeferred && selection.directives?.some(({ name }) => name.value === 'defer'))
      throw new Unanswerable('A fragment comes later.')
    if (selection.kind === 'FragmentSpread') {
      if (met.has(selection.name.value)) continue
      met.add(selection.name.value)
    }
    const fragment = selection.kind === 'InlineFragment' ? selection : request.fragments[selection.name.value]
    const on = fragment?.typeCondition?.name.value
    if (!fragment || (on !== undefined && !isOf(request, type, on))) continue
    collect(request, type, [fragment], selected, met)
  }
  return selected
}

function isOf({ schema }: Collecting, type: GraphQLObjectType, name: string): boolean {
  const condition = schema.getType(name)
  return condition === type || (isAbstractType(condition) && schema.isSubType(condition, type))
}
