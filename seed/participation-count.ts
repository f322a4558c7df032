import type { ClientBase } from 'pg'

/** What participants are counted by: the table, the columns, and the key under which a list looks for the count. */
const counted = [
  { table: 'participation_within', columns: ['within_id', 'role'], key: `'within ' || within_id::text` },
  { table: 'participation', columns: ['role', 'country'], key: 'country' },
  { table: 'participation', columns: ['role', 'official'], key: 'official::text' },
  { table: 'participation', columns: ['role', 'country', 'official'], key: `country || ' ' || official::text` },
]

/** Counts anew how many statements have such a participant. Belongs in the transaction that changed them. */
export async function countParticipations(client: ClientBase): Promise<void> {
  // An index has each of them in this order, with the statement's day before the statement: walked along it, eight million
  // rows are counted in a second. The planner would put them in a table of hashes, which does not fit, in five.
  const counts = counted.map(({ table, columns, key }) => {
    const by = columns.join(', ')
    return `SELECT role, ${key} AS key, count(*)::int AS statements
      FROM (SELECT DISTINCT ${by}, undated, sort_day, statement_id FROM ${table}) AS d
      WHERE ${key} IS NOT NULL GROUP BY ${by}`
  })
  await client.query('SET LOCAL enable_hashagg = off')
  await client.query('DELETE FROM participation_count')
  for (const count of counts) await client.query(`INSERT INTO participation_count (role, key, statements) ${count}`)
  await client.query('SET LOCAL enable_hashagg TO DEFAULT')
}
