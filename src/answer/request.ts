import type { FragmentDefinitionNode, GraphQLSchema, OperationDefinitionNode } from 'graphql'
import type { Context } from '../context.ts'
import type { ParticipationCounts } from '../database/participation-counts.ts'
import type { Limits } from '../request/limits.ts'

/** One operation of a document with its variables: what is known before it runs. */
export interface Request {
  schema: GraphQLSchema
  operation: OperationDefinitionNode
  fragments: Record<string, FragmentDefinitionNode>
  /** The variables, coerced. */
  variables: Record<string, unknown>
  limits: Limits
  participationCounts: Pick<ParticipationCounts, 'of'>
}

/** One run of a request. */
export interface Run {
  context: Context
  /** What is still being asked for. */
  pending: Promise<unknown>[]
}

/** Something that the answer in one SQL statement does not do; resolvers do it then. */
export class Unanswerable extends Error {}
