import { useDeferStream } from '@graphql-yoga/plugin-defer-stream'
import { DirectiveLocation, GraphQLBoolean, GraphQLDirective, GraphQLNonNull, GraphQLString } from 'graphql'
import type { Plugin } from 'graphql-yoga'

/** `@defer`, which the schema declares so that tools know it. */
export const deferDirective = new GraphQLDirective({
  name: 'defer',
  description:
    'The rest of the answer comes first and the fragment later, to a client that accepts `multipart/mixed` or `text/event-stream`. It pays where a fragment holds lists or counts that a page can do without at first.',
  locations: [DirectiveLocation.FRAGMENT_SPREAD, DirectiveLocation.INLINE_FRAGMENT],
  args: {
    if: { type: new GraphQLNonNull(GraphQLBoolean), defaultValue: true, description: 'Whether to defer it.' },
    label: { type: GraphQLString, description: 'A name by which the client knows the part when it comes.' },
  },
})

/** Lets a request defer fragments. Lists come in pages, so `@stream` has no use here. */
export function defer(): Plugin {
  const { onValidate } = useDeferStream()
  return onValidate ? { onValidate } : {}
}
