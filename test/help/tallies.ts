import { talliedLists } from '../../src/shared/hanging.ts'

/** What hangs on each noun, counted by other SQL than the import's. */
const counted = [...talliedLists].map(([list, { table, column, only }]) => {
  const from = table === 'statement' ? 'statement' : `${table} AS h JOIN statement ON statement.id = h.statement_id`
  return `SELECT '${list}' AS list, ${column} AS noun_id, count(DISTINCT statement.id)::int AS statements,
      min(said_earliest) AS first, max(said_latest) AS last
    FROM ${from} WHERE ${column} IS NOT NULL AND ${only?.sql ?? 'TRUE'} GROUP BY 2`
})

/** SQL for the tallies that are kept and wrong, and for those that are missing; no row where all are as they should be. */
export const wrongTallies = `WITH counted AS (${counted.join(' UNION ALL ')})
  (SELECT 'wrong' AS is, * FROM (SELECT * FROM tally EXCEPT SELECT * FROM counted) AS w)
  UNION ALL (SELECT 'missing', * FROM (SELECT * FROM counted EXCEPT SELECT * FROM tally) AS m)`
