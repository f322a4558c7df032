import { useEffect } from 'react'
import { type AnyVariables, type CombinedError, type TypedDocumentNode, useQuery } from 'urql'

/** An operation of this API as text, with what it takes and what comes back; made by `npm run client`. */
export interface Operation<Data, Variables> {
  toString(): string
  __apiType?: (variables: Variables) => Data
}

export interface Asked<Data> {
  /** What came back; of the last variables while those of now are asked for. */
  data: Data | undefined
  error: CombinedError | undefined
  /** Whether something is on its way. */
  isAsking: boolean
  /** Asks again, past the cache. */
  again(): void
}

/** How long until a server that did not answer is asked again, in milliseconds. */
const patienceMs = 4_000

/** The codes of an answer that says "later", and not "never". */
const away = new Set<unknown>(['OVERLOADED', 'SERVICE_UNAVAILABLE', 'QUERY_TIMEOUT', 'RATE_LIMITED'])

/** Whether it is the server that is not there, or has too much to do, and not the question that is wrong. */
export const isAway = (error: CombinedError | undefined): boolean =>
  error !== undefined &&
  (error.networkError !== undefined || error.graphQLErrors.some(({ extensions }) => away.has(extensions['code'])))

/** Asks the API; a server that is away is asked again by itself until it is back. */
export function useOperation<Data, Variables extends AnyVariables>(
  operation: Operation<Data, Variables>,
  variables: Variables,
  { pause = false } = {},
): Asked<Data> {
  const query = operation.toString() as unknown as TypedDocumentNode<Data, Variables>
  const [{ data, error, fetching, stale }, ask] = useQuery<Data, Variables>({ query, variables, pause } as Parameters<
    typeof useQuery<Data, Variables>
  >[0])
  const mustWait = isAway(error)
  useEffect(() => {
    if (!mustWait || fetching) return
    const timer = setTimeout(() => ask({ requestPolicy: 'network-only' }), patienceMs)
    return () => clearTimeout(timer)
  }, [mustWait, fetching, ask])
  // Of an answer that is an error alone the data is null, also while the next is asked for.
  return {
    data: data ?? undefined,
    error,
    isAsking: fetching || stale,
    again: () => ask({ requestPolicy: 'network-only' }),
  }
}
