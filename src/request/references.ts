import { Prisma, type PrismaClient } from '../database/generated/client/client.ts'
import { keyIs } from '../database/key.ts'
import { snakeCase, tableOf } from '../database/table.ts'
import type { BadUserInput } from '../error.ts'
import type { Noun } from '../shared/filter.ts'
import { didYouMean, nearest } from '../shared/nearest.ts'
import { type References, refuse, type SlugReference } from './arguments.ts'

/** Pairs of a name and a slug that are compared to find the nearest slugs; a larger register is searched only so far. */
const comparedMost = 20_000

/** Errors that one answer tells. */
const errorsMost = 20

/** Whether everything is there that a request names, slugs first; undefined where it names nothing. */
export function referencesSql({ slugs, cursors }: References): Prisma.Sql | undefined {
  const checks = [
    ...slugs.map(({ noun, slug }) => Prisma.sql`EXISTS (SELECT FROM ${table(noun)} WHERE slug = ${slug})`),
    ...cursors.map(
      ({ model, key }) =>
        Prisma.sql`EXISTS (SELECT FROM ${table(model)} AS r WHERE ${keyIs(tableOf(model), 'r', key)})`,
    ),
  ]
  return checks.length === 0 ? undefined : Prisma.sql`ARRAY[${Prisma.join(checks)}]`
}

/**
 * What a request names and is not there, looked up in one SQL statement where it is not known yet.
 * @param known whether each is there, as `referencesSql` says.
 * @returns one error for each name that does not exist: an empty list would look like an answer.
 */
export async function missingReferences(
  prisma: PrismaClient,
  references: References,
  known?: boolean[],
): Promise<BadUserInput[]> {
  const { slugs, cursors } = references
  const found = known ?? (await lookUp(prisma, references))
  const unknown = distinct(slugs.filter((_, index) => !found[index]))
  const gone = cursors.filter((_, index) => !found[slugs.length + index])
  const registers = new Map<Noun, string[]>()
  for (const noun of new Set(unknown.map((reference) => reference.noun)))
    registers.set(noun, await slugsOf(prisma, noun, Math.floor(comparedMost / unknown.length)))
  return [
    ...unknown.map((reference) => unknownSlug(reference, registers.get(reference.noun) ?? [])),
    ...gone.map((reference) =>
      refuse(reference, 'the cursor names nothing in this list any more. Begin again without it.'),
    ),
  ]
}

async function lookUp(prisma: PrismaClient, references: References): Promise<boolean[]> {
  const checks = referencesSql(references)
  if (!checks) return []
  const [row] = await prisma.$queryRaw<[{ found: boolean[] }]>`SELECT ${checks} AS found`
  return row.found
}

/** Each unknown name once, and no more than can be read. */
function distinct(references: SlugReference[]): SlugReference[] {
  const byName = new Map(references.map((reference) => [`${reference.noun} ${reference.slug}`, reference]))
  return [...byName.values()].slice(0, errorsMost)
}

const table = (model: string) => Prisma.raw(`"${snakeCase(model)}"`)

async function slugsOf(prisma: PrismaClient, noun: Noun, most: number): Promise<string[]> {
  const rows = await prisma.$queryRaw<{ slug: string }[]>`SELECT slug FROM ${table(noun)} ORDER BY slug LIMIT ${most}`
  return rows.map((row) => row.slug)
}

function unknownSlug(reference: SlugReference, known: string[]): BadUserInput {
  const { noun, slug } = reference
  const near = nearest(slug, known)
  const error = refuse(reference, `there is no ${noun.toLowerCase()} ${JSON.stringify(slug)}.${didYouMean(slug, near)}`)
  error.extensions['nearest'] = near
  return error
}
