import type { ClientBase } from 'pg'
import { hungRowsOf, talliedLists } from '../src/shared/hanging.ts'

// What stands behind FROM has no values.
const counted = [...talliedLists].map(
  ([list, hanging]) => `SELECT '${list}' AS list, h.${hanging.column} AS noun_id, count(*)::int AS statements,
      min(s.said_earliest) AS first, max(s.said_latest) AS last FROM ${hungRowsOf(hanging).sql} GROUP BY 2`,
)

/**
 * Counts anew what hangs on each noun, and writes what is another than before. Belongs in the transaction that changed
 * the statements: answers are read from it.
 */
export async function countTallies(client: ClientBase): Promise<void> {
  await client.query(`WITH hung AS MATERIALIZED (${counted.join(' UNION ALL ')}),
    gone AS (DELETE FROM tally AS t WHERE NOT EXISTS (SELECT FROM hung AS h WHERE h.list = t.list AND h.noun_id = t.noun_id))
    INSERT INTO tally AS t SELECT * FROM hung
    ON CONFLICT (list, noun_id) DO UPDATE SET statements = excluded.statements, first = excluded.first, last = excluded.last
      WHERE (t.statements, t.first, t.last) IS DISTINCT FROM (excluded.statements, excluded.first, excluded.last)`)
}

/** Takes all of it away, where statements come and go and nobody counts them until the end. */
export async function forgetTallies(client: ClientBase): Promise<void> {
  await client.query('DELETE FROM tally')
}
