import { GraphQLError, parse } from 'graphql'
import type { Plugin } from 'graphql-yoga'

/** Refuses a document of too many tokens while it is read: deep ones overflow the parser's stack. */
// biome-ignore lint/suspicious/noExplicitAny: a plugin that looks at no context fits any.
export function tokenLimit(most: number): Plugin<any> {
  return {
    onParse({ setParseFn }) {
      setParseFn((source, options) => {
        try {
          return parse(source, { ...options, maxTokens: most })
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
