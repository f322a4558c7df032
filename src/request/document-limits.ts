import { GraphQLError, Lexer, parse, Source, TokenKind } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { PublicError } from '../error.ts'
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
          const actual = tokensIn(source)
          throw new PublicError(
            'QUERY_TOO_COMPLEX',
            `A document has at most ${most} tokens (TOKEN_LIMIT), and this one ${actual}. Ask in several requests.`,
            { extensions: { limit: 'tokens', value: most, actual, http: { status: 400 } } },
          )
        }
      })
    },
    onValidate() {
      return ({ valid, result, setResult }) => {
        if (!valid) setResult(result.map(tellAborted))
      }
    },
  }
}

/** GraphQL stops at a hundred mistakes, and does not say how many that are. */
function tellAborted(error: Error): Error {
  if (!error.message.endsWith('Validation aborted.')) return error
  const message = 'At most 100 mistakes are told, and there are more. Mend these first.'
  return new PublicError('BAD_USER_INPUT', message, { extensions: { limit: 'mistakes', value: 100 } })
}

/** As many as can be read, with neither a tree nor a stack. */
function tokensIn(source: string | Source): number {
  const lexer = new Lexer(typeof source === 'string' ? new Source(source) : source)
  let tokens = 0
  try {
    while (lexer.advance().kind !== TokenKind.EOF) tokens += 1
  } catch {
    // What follows is none.
  }
  return tokens
}
