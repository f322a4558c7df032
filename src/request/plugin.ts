import type { Plugin } from 'graphql-yoga'
import type { Context } from '../context.ts'
import { PublicError } from '../error.ts'
import { checkArguments } from './arguments.ts'
import { missingReferences } from './references.ts'

/**
 * Checks a request's arguments before any of it runs, so that what cannot be answered costs nothing
 * and is never half answered.
 */
export function argumentChecks(): Plugin<Context> {
  return {
    async onExecute({ args, setResultAndStopExecution }) {
      const { schema, document, operationName, variableValues, contextValue } = args
      try {
        const references = checkArguments(schema, document, operationName, variableValues ?? {}, contextValue.limits)
        const errors = await missingReferences(contextValue.prisma, references)
        if (errors.length > 0) setResultAndStopExecution({ errors })
      } catch (error) {
        if (!(error instanceof PublicError)) throw error
        setResultAndStopExecution({ errors: [error] })
      }
    },
  }
}
