import type { GraphQLError } from 'graphql'

/** What an error says of the answer that tells it. */
interface Told {
  http?: { status?: number; headers?: Record<string, string> }
}

/** An answer that is nothing but an error, as Yoga gives one; 400 where the error does not say otherwise. */
export function errorResponse({ message, extensions }: GraphQLError): Response {
  const { http, ...told } = extensions as Told
  return Response.json(
    { errors: [{ message, extensions: told }] },
    { status: http?.status ?? 400, headers: http?.headers ?? {} },
  )
}
