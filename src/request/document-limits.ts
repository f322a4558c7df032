import { GraphQLError, parse } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import type { Limits } from './limits.ts'
import { refuseRepeats } from './repeats.ts'

/**
 * Refuses a document of too many tokens while it is read, for deep ones overflow the parser's stack; and what validation
 * would take too long over. What was read once is known to Yoga, and does not come here again.
 */
// biome-ignore lint/suspicious/noExplicitAny: a plugin that looks at no context fits any.
export function documentLimits(most: number, limits: Limits): Plugin<any> {
  return {
    onParse({ setParseFn }) {
      setParseFn((source, options) => {
        try {
          const document = parse(source, { ...options, maxTokens: most })
          refuseRepeats(document, limits)
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
