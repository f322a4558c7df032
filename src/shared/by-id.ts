import type { PrismaClient } from '../database/generated/client/client.ts'

/**
 * One object by its id, for what is asked of it; null where there is no id. Prisma fetches all that are
 * asked for at the same time in one statement.
 */
export function byId(
  prisma: PrismaClient,
  model: 'actor' | 'source' | 'article' | 'event' | 'claim',
  query: object,
  id: unknown,
): Promise<never> | null {
  // Taken before it is known whether there is an id: a query left unused is taken for a mistake.
  const asked = { ...query, where: { id } }
  // biome-ignore lint/suspicious/noExplicitAny: the models differ; what they are asked is the same.
  return typeof id === 'string' ? (prisma[model] as any).findUnique(asked) : null
}
