import { type ASTNode, type GraphQLObjectType, visit } from 'graphql'
import { type Collecting, collect } from '../answer/collect.ts'
import type { Request } from '../answer/request.ts'
import { refuseBeyond } from './refuse-beyond.ts'
import { shapeOf } from './shape.ts'

/**
 * Refuses a request that is too much for one, before any of it runs and after its variables are coerced: a limit that
 * does not see `first: $n` is none.
 * @throws PublicError with the limit that was passed, its value, and the request's.
 */
export function checkComplexity(request: Uncounted): void {
  const { schema, operation, limits } = request
  for (const [limit, actual] of Object.entries(written(request))) refuseBeyond(limits, limit as Written, actual)
  const type = schema.getRootType(operation.operation) as GraphQLObjectType
  const whole: Collecting = { ...request, withDeferred: true }
  refuseBeyond(limits, 'rootFields', collect(whole, type, [operation]).size)
  const { nodes, depth, listDepth } = shapeOf(whole, limits, type, [operation])
  refuseBeyond(limits, 'depth', depth)
  refuseBeyond(limits, 'listDepth', listDepth)
  refuseBeyond(limits, 'nodes', Math.ceil(nodes))
}

/** How the corpus is does not matter to how large a request is. */
type Uncounted = Omit<Request, 'participationCounts'>

type Written = 'aliases' | 'directives'

/** What stands in an operation and in the fragments that it uses, each once. */
function written({ operation, fragments }: Uncounted): Record<Written, number> {
  const counts = { aliases: 0, directives: 0 }
  const used = new Set<string>()
  const count = (node: ASTNode) => {
    visit(node, {
      Field({ alias }) {
        if (alias) counts.aliases += 1
      },
      Directive() {
        counts.directives += 1
      },
      FragmentSpread({ name }) {
        const fragment = fragments[name.value]
        if (!fragment || used.has(name.value)) return
        used.add(name.value)
        count(fragment)
      },
    })
  }
  count(operation)
  return counts
}
