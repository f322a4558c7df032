import { type GraphQLSchema, getVariableValues, Kind, parse } from 'graphql'
import type { Context } from '../context.ts'
import { BadUserInput } from '../error.ts'
import { checkArguments } from '../request/arguments.ts'
import { checkComplexity } from '../request/complexity.ts'
import { missingReferences } from '../request/references.ts'

// The filter of a file is that of this list, so it is read and checked as the list's is.
const document = parse('query ($filter: StatementFilter) { statements(filter: $filter) { totalCount } }')

/**
 * The filter of an address, as `?filter=` has it in JSON; undefined where there is none.
 * @throws BadUserInput where it is no JSON, no filter, or names what there is not.
 */
export async function readFilter(
  schema: GraphQLSchema,
  parameters: URLSearchParams,
  { prisma, limits }: Pick<Context, 'prisma' | 'limits'>,
): Promise<unknown> {
  for (const name of parameters.keys())
    if (name !== 'filter')
      throw new BadUserInput(`A file takes the parameter filter, not ${JSON.stringify(name.slice(0, 100))}.`)
  const given = parameters.getAll('filter')
  if (given.length > 1) throw new BadUserInput('filter: expected once; join two filters with `and`.')
  const [text] = given
  if (text === undefined) return undefined
  let filter: unknown
  try {
    filter = JSON.parse(text)
  } catch (error) {
    throw new BadUserInput(
      `filter: expected JSON, such as {"act":["WARN"]}, and cannot read it: ${(error as Error).message}`,
    )
  }
  const [operation] = document.definitions
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('The document of a filter is an operation.')
  const { errors, coerced } = getVariableValues(
    schema,
    operation.variableDefinitions ?? [],
    { filter },
    { maxErrors: 5 },
  )
  if (errors)
    throw new BadUserInput(errors.map(({ message }) => message.replace('Variable "$filter"', 'filter')).join(' '))
  checkComplexity({ schema, operation, fragments: {}, variables: coerced, limits })
  const missing = await missingReferences(prisma, checkArguments(schema, document, operation, coerced, limits))
  if (missing.length > 0) throw new BadUserInput(missing.map(({ message }) => message).join(' '))
  return coerced['filter'] ?? undefined
}
