import { GraphQLError, type GraphQLErrorOptions } from 'graphql'

/** The codes of errors that a client can get, in `extensions.code`. */
export type ErrorCode =
  | 'BAD_REQUEST'
  | 'BAD_USER_INPUT'
  | 'NOT_FOUND'
  | 'QUERY_TOO_COMPLEX'
  | 'QUERY_TIMEOUT'
  | 'CLIENT_GONE'
  | 'OVERLOADED'
  | 'RATE_LIMITED'
  | 'SERVICE_UNAVAILABLE'
  | 'INTERNAL_SERVER_ERROR'

/** An expected failure that a client is told of as it is. Everything else is masked and logged. */
export class PublicError extends GraphQLError {
  constructor(code: ErrorCode, message: string, options: GraphQLErrorOptions = {}) {
    super(message, { ...options, extensions: { ...options.extensions, code } })
  }
}

/** An argument that cannot be answered; the message says what was expected, what came and what to do. */
export class BadUserInput extends PublicError {
  constructor(message: string, options?: GraphQLErrorOptions) {
    super('BAD_USER_INPUT', message, options)
  }
}

/** A mistake of whoever runs the program, told in lines without a stack: a setting, a data directory, a corpus file. */
export class OperatorError extends Error {
  override name = 'OperatorError'
}
