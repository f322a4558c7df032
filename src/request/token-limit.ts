import { type DocumentNode, GraphQLError, Kind, parse, visit } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { refuseBeyond } from './refuse-beyond.ts'

/** Refuses a document of too many tokens while it is read: deep ones overflow the parser's stack. */
// biome-ignore lint/suspicious/noExplicitAny: a plugin that looks at no context fits any.
export function tokenLimit(most: number, repeats: number): Plugin<any> {
  return {
    onParse({ setParseFn }) {
      setParseFn((source, options) => {
        try {
          const document = parse(source, { ...options, maxTokens: most })
          refuseRepeats(document, repeats)
          return document
        } catch (error) {
          if (!(error instanceof GraphQLError) || !error.message.includes('tokens')) throw error
          throw new GraphQLError(`A document has at most ${most} tokens (TOKEN_LIMIT). Ask in several requests.`, {
            extensions: { code: 'QUERY_TOO_COMPLEX', limit: 'tokens', value: most, http: { status: 400 } },
          })
        }
      })
    },
  }
}

/** Validation compares each field of a selection with every other of the same name. */
function refuseRepeats(document: DocumentNode, most: number): void {
  visit(document, {
    SelectionSet({ selections }) {
      const counts = new Map<string, number>()
      for (const one of selections) {
        if (one.kind !== Kind.FIELD) continue
        const name = (one.alias ?? one.name).value
        counts.set(name, (counts.get(name) ?? 0) + 1)
      }
      refuseBeyond({ repeats: most }, 'repeats', Math.max(0, ...counts.values()))
    },
  })
}
