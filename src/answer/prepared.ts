import {
  type DocumentNode,
  type ExecutionArgs,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  getOperationAST,
  getVariableValues,
  Kind,
} from 'graphql'
import { LRUCache } from 'lru-cache'
import type { Context } from '../context.ts'
import { type Query, queryOf } from '../database/read.ts'
import { PublicError } from '../error.ts'
import { checkArguments, type References } from '../request/arguments.ts'
import { checkComplexity } from '../request/complexity.ts'
import { referencesSql } from '../request/references.ts'
import { type Answer, readAnswer } from './answer.ts'
import { collect, type Selected } from './collect.ts'
import { type Request, Unanswerable } from './request.ts'

/** What one SQL statement answers of a request, and what it leaves. */
export interface Plan {
  selected: Selected
  answer: Answer
  /** The statement: a column for each field at the root, and a last one that says whether all is there that is named. */
  query: Query
  /** What resolvers do, as a document of its own; none where that is nothing. */
  rest: DocumentNode | undefined
}

/** A request whose arguments are in order. */
export interface Prepared {
  references: References
  /** None where resolvers do all of it. */
  plan: Plan | undefined
}

/** How much SQL is kept, and how long the variables of a request may be that is. */
const sqlMost = 8_000_000
const keyMost = 4_000

const kept = new LRUCache<string, Prepared>({
  maxSize: sqlMost,
  // What is made of the answer takes about as much again, and a request that resolvers do takes little.
  sizeCalculation: ({ plan }) => 2_000 + (plan?.query.text.length ?? 0),
})

/** Documents are parsed once and kept by Yoga. */
const numbers = new WeakMap<DocumentNode, number>()
let documents = 0

function numberOf(document: DocumentNode): number {
  const known = numbers.get(document)
  if (known !== undefined) return known
  documents += 1
  numbers.set(document, documents)
  return documents
}

/**
 * Checks a request and makes SQL of it. The same document with the same variables is the same SQL, so that
 * is done once, and again where the import has counted other participants.
 * @throws PublicError where the arguments cannot be answered.
 */
export function prepare(args: ExecutionArgs): Prepared {
  const { document, operationName, variableValues, contextValue } = args
  const { participationCounts } = contextValue as Context
  // No two requests have it in common: what JSON cannot say is in no variables that get here.
  const key = JSON.stringify([participationCounts.version, numberOf(document), operationName, variableValues])
  const known = kept.get(key)
  if (known) return known
  const prepared = prepareAnew(args)
  if (key.length <= keyMost) kept.set(key, prepared)
  return prepared
}

function prepareAnew({ schema, document, operationName, variableValues, contextValue }: ExecutionArgs): Prepared {
  const { limits, participationCounts } = contextValue as Context
  const operation = getOperationAST(document, operationName)
  const { coerced: variables } = operation
    ? getVariableValues(schema, operation.variableDefinitions ?? [], variableValues ?? {})
    : {}
  // Execution says what is wrong without an operation, or with variables that do not fit.
  if (!operation || !variables) return { references: { slugs: [], cursors: [] }, plan: undefined }
  const definitions = document.definitions.filter(
    (definition): definition is FragmentDefinitionNode => definition.kind === Kind.FRAGMENT_DEFINITION,
  )
  const fragments = Object.fromEntries(definitions.map((definition) => [definition.name.value, definition]))
  const request: Request = { schema, operation, fragments, variables, limits, participationCounts }
  checkComplexity(request)
  const references = checkArguments(schema, document, operation, variables, limits)
  return { references, plan: operation.operation === 'query' ? makePlan(request, document, references) : undefined }
}

function makePlan(request: Request, document: DocumentNode, references: References): Plan | undefined {
  const read = readWhole(request)
  if (!read || read.answer.keys.length === 0) return undefined
  const { selected, answer } = read
  const named = referencesSql(references)
  const query = queryOf([...answer.sql, ...(named ? [named] : [])], answer.isPlanKept)
  const left = [...selected].filter(([key]) => !answer.keys.includes(key)).flatMap(([, nodes]) => nodes)
  return { selected, answer, query, rest: left.length > 0 ? only(document, request, left) : undefined }
}

/** What is selected, and what of it one statement answers; undefined where resolvers must do it, or say where it is wrong. */
function readWhole(request: Request): Pick<Plan, 'selected' | 'answer'> | undefined {
  const type = request.schema.getQueryType() as GraphQLObjectType
  try {
    const selected = collect(request, type, [request.operation])
    return { selected, answer: readAnswer(type, selected, request) }
  } catch (error) {
    if (error instanceof Unanswerable || error instanceof PublicError) return undefined
    throw error
  }
}

/** The document with nothing but these fields at its root. */
function only(document: DocumentNode, { operation }: Request, selections: FieldNode[]): DocumentNode {
  const rest = { ...operation, selectionSet: { ...operation.selectionSet, selections } }
  return { ...document, definitions: document.definitions.map((one) => (one === operation ? rest : one)) }
}
