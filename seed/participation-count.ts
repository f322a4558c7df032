import type { ClientBase } from 'pg'

/** What participants are counted by: the table, and the key under which a list looks for the count. */
const counted = [
  ['participation_within', `'within ' || within_id::text`],
  ['participation', 'country'],
  ['participation', 'official::text'],
  ['participation', `country || ' ' || official::text`],
]

/** Counts anew how many statements have such a participant. Belongs in the transaction that changed them. */
export async function countParticipations(client: ClientBase): Promise<void> {
  const counts = counted.map(
    ([table, key]) => `SELECT role, ${key} AS key, count(DISTINCT statement_id)::int AS statements FROM ${table}
      WHERE ${key} IS NOT NULL GROUP BY 1, 2`,
  )
  await client.query('DELETE FROM participation_count')
  await client.query(`INSERT INTO participation_count (role, key, statements) ${counts.join(' UNION ALL ')}`)
}
