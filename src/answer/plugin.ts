import { type ExecutionArgs, type ExecutionResult, locatedError } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import type { Context } from '../context.ts'
import type { Asking } from '../database/asking.ts'
import { readRow } from '../database/read.ts'
import type { Environment } from '../environment.ts'
import { PublicError } from '../error.ts'
import { missingReferences } from '../request/references.ts'
import { type Plan, type Prepared, prepare } from './prepared.ts'
import { type Run, Unanswerable } from './request.ts'
import { subscriptions } from './subscriptions.ts'

type Limits = Pick<Environment, 'REQUEST_TIMEOUT_MS' | 'SUBSCRIPTION_LIMIT'>

/**
 * Answers a request: its arguments are checked before any of it runs, so that what cannot be answered costs
 * nothing and is never half answered; then all that can be is answered in one SQL statement, and the rest by resolvers.
 */
export function answers({ REQUEST_TIMEOUT_MS, SUBSCRIPTION_LIMIT }: Limits): Plugin<Context> {
  const counted = subscriptions(SUBSCRIPTION_LIMIT)
  return {
    onExecute: ({ executeFn, setExecuteFn }) =>
      setExecuteFn(((args: ExecutionArgs) => answerInTime(args, executeFn as Execute, REQUEST_TIMEOUT_MS)) as never),
    onSubscribe: ({ subscribeFn, setSubscribeFn }) =>
      setSubscribeFn(((args: ExecutionArgs) => subscribe(args, () => counted(() => subscribeFn(args)))) as never),
  }
}

/** Has resolvers do it. */
type Execute = (args: ExecutionArgs) => ExecutionResult | Promise<ExecutionResult>

/** The answer, unless it takes too long or nobody waits for it any more; then what is being done for it stops. */
async function answerInTime(
  args: ExecutionArgs,
  execute: Execute,
  timeoutMs: number,
): Promise<ExecutionResult | AsyncIterable<ExecutionResult>> {
  const { asking } = args.contextValue as Context
  asking.endAfter(timeoutMs)
  try {
    const result = await asking.first(answer(args, execute))
    if (isInParts(result)) return untilLast(result, asking)
    asking.answered()
    return result
  } catch (error) {
    asking.answered()
    if (!asking.over) throw error
    return { data: null, errors: [locatedError(error, undefined)] }
  }
}

/** What is told as it happens is bounded as a question is; for how long it is told is not. */
async function subscribe<T>(args: ExecutionArgs, begin: () => Promise<T>): Promise<T | ExecutionResult> {
  const { asking } = args.contextValue as Context
  try {
    prepare(args)
    return await begin()
  } catch (error) {
    if (!(error instanceof PublicError)) throw error
    return { errors: [error] }
  } finally {
    asking.answered()
  }
}

const isInParts = (result: object): result is AsyncIterable<ExecutionResult> => Symbol.asyncIterator in result

/** An answer that is sent in parts is still being made. */
async function* untilLast(parts: AsyncIterable<ExecutionResult>, asking: Asking) {
  try {
    yield* parts
  } finally {
    asking.answered()
  }
}

async function answer(args: ExecutionArgs, execute: Execute): Promise<ExecutionResult> {
  const context = args.contextValue as Context
  try {
    const { references, plan } = prepare(args)
    const answered = plan && (await inOneStatement(args, plan, references, execute))
    if (answered) return answered
    const errors = await missingReferences(context.prisma, references)
    return errors.length > 0 ? { errors } : await execute(args)
  } catch (error) {
    if (!(error instanceof PublicError)) throw error
    return { errors: [error] }
  }
}

/** The answer; undefined where something is wrong with the request, of which the resolvers know what. */
async function inOneStatement(
  args: ExecutionArgs,
  { selected, answer, query, rest }: Plan,
  references: Prepared['references'],
  execute: Execute,
): Promise<ExecutionResult | undefined> {
  const context = args.contextValue as Context
  // As they stand in the request, whatever comes first.
  const data: Record<string, unknown> = Object.fromEntries([...selected.keys()].map((key) => [key, undefined]))
  try {
    const row = await readRow(context.pool, query)
    const found = (row[answer.keys.length] as boolean[] | undefined) ?? []
    if (found.includes(false)) return { errors: await missingReferences(context.prisma, references, found) }
    const run: Run = { context, pending: [] }
    for (const [index, value] of answer.complete(row, run).entries()) data[answer.keys[index] as string] = value
    while (run.pending.length > 0) await Promise.all(run.pending.splice(0))
  } catch (error) {
    if (error instanceof Unanswerable || error instanceof PublicError) return undefined
    const [key] = answer.keys as [string]
    return { data: null, errors: [locatedError(error, selected.get(key), [key])] }
  }
  if (!rest) return { data }
  const others = await execute({ ...args, document: rest })
  return { ...others, data: others.data ? Object.assign(data, others.data) : null }
}
