import type pg from 'pg'
import { OperatorError } from '../error.ts'

/** The role in which the server reads. It owns nothing and may change nothing. */
export const reader = 'wortlaut_reader'

/**
 * Makes the role where the cluster does not have it yet, and lets it read the tables that there are.
 * @throws OperatorError where the user of `DATABASE_URL` may not make or become it.
 */
export async function grantReader(pool: pg.Pool): Promise<void> {
  try {
    // A role belongs to the whole cluster: another database's server may make it in the same moment.
    await pool.query(`DO $$ BEGIN
      IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '${reader}') THEN CREATE ROLE ${reader} NOLOGIN; END IF;
      IF NOT pg_has_role('${reader}', 'MEMBER') THEN GRANT ${reader} TO CURRENT_USER; END IF;
      EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
    END $$`)
    await pool.query(`GRANT USAGE ON SCHEMA public TO ${reader}`)
    await pool.query(`GRANT SELECT ON ALL TABLES IN SCHEMA public TO ${reader}`)
  } catch (error) {
    throw new OperatorError(
      `The user of DATABASE_URL may not make the role ${reader}, in which the server reads (${(error as Error).message}). ` +
        `Let an administrator run: CREATE ROLE ${reader} NOLOGIN; GRANT ${reader} TO <user>;`,
    )
  }
}
