import type { FieldNode, GraphQLResolveInfo, SelectionSetNode } from 'graphql'

/** Whether the field that `info` is about has `name` among what is selected of it. */
export const selects = (info: GraphQLResolveInfo, name: string): boolean =>
  selectedOf(info).some((field) => field.name.value === name)

/** The fields that are selected of the field that `info` is about, those in fragments too. */
export function selectedOf({ fieldNodes, fragments }: GraphQLResolveInfo): FieldNode[] {
  const within = (selections: SelectionSetNode | undefined): FieldNode[] =>
    selections?.selections.flatMap((selection) => {
      if (selection.kind === 'Field') return [selection]
      return within(
        selection.kind === 'InlineFragment' ? selection.selectionSet : fragments[selection.name.value]?.selectionSet,
      )
    }) ?? []
  return fieldNodes.flatMap((node) => within(node.selectionSet))
}

/** Whether `name` is selected anywhere below the field that `info` is about, where its objects are asked for more. */
export function selectsDeep({ fieldNodes, fragments }: GraphQLResolveInfo, name: string): boolean {
  const within = (selections: SelectionSetNode | undefined): boolean =>
    selections?.selections.some((selection) => {
      if (selection.kind === 'FragmentSpread') return within(fragments[selection.name.value]?.selectionSet)
      return (selection.kind === 'Field' && selection.name.value === name) || within(selection.selectionSet)
    }) ?? false
  return fieldNodes.some((node) => within(node.selectionSet))
}
