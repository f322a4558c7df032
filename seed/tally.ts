import type { ClientBase } from 'pg'
import { talliedLists } from '../src/shared/hanging.ts'

const counted = [...talliedLists].map(([list, { table, column, only }]) => {
  const statement = table === 'statement' ? 'h.id' : 'h.statement_id'
  return `SELECT '${list}' AS list, h.${column} AS noun_id, count(*)::int AS statements,
      min(s.said_earliest) AS first, max(s.said_latest) AS last
    FROM ${table} AS h JOIN statement AS s ON s.id = ${statement}
    WHERE h.${column} IS NOT NULL${only ? ` AND ${only.sql}` : ''} GROUP BY 2`
})

/**
 * Brings to what it is now what the statements that hang on each noun come to. Belongs in the transaction that changed
 * them: answers are read from it.
 */
export async function countTallies(client: ClientBase): Promise<void> {
  await client.query(`WITH now AS MATERIALIZED (${counted.join(' UNION ALL ')}),
    gone AS (DELETE FROM tally AS t WHERE NOT EXISTS (SELECT FROM now WHERE now.list = t.list AND now.noun_id = t.noun_id))
    INSERT INTO tally AS t SELECT * FROM now
    ON CONFLICT (list, noun_id) DO UPDATE SET statements = excluded.statements, first = excluded.first, last = excluded.last
      WHERE (t.statements, t.first, t.last) IS DISTINCT FROM (excluded.statements, excluded.first, excluded.last)`)
}

/** Takes all of it away, where statements come and go and nobody counts them until the end. */
export async function forgetTallies(client: ClientBase): Promise<void> {
  await client.query('DELETE FROM tally')
}
