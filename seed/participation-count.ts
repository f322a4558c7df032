import { Prisma } from '../src/database/generated/client/client.ts'

/** What participants are counted by, each as the key that a list looks for. */
const keys: Record<string, string> = {
  participation_within: `'within ' || within_id::text`,
  country: 'country',
  official: 'official::text',
  both: `country || ' ' || official::text`,
}

/** Counts anew how many statements have such a participant, in the transaction that changed them. */
export async function countParticipations(db: Pick<Prisma.TransactionClient, '$executeRaw'>): Promise<void> {
  const counts = Object.entries(keys).map(([name, key]) => {
    const table = name === 'participation_within' ? name : 'participation'
    return Prisma.raw(`SELECT role, ${key} AS key, count(DISTINCT statement_id)::int AS statements FROM ${table}
      WHERE ${key} IS NOT NULL GROUP BY 1, 2`)
  })
  await db.$executeRaw`DELETE FROM participation_count`
  await db.$executeRaw`INSERT INTO participation_count (role, key, statements) ${Prisma.join(counts, ' UNION ALL ')}`
}
