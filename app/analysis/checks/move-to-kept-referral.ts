import { z } from 'zod';
import type { Database } from '#app/database/database.ts';
import { literal, sql } from '#app/database/sql.ts';
import type { TableName } from '#app/records/table.ts';
import { askOne } from '../ask.ts';
import { loaded } from './loaded.ts';

const children: readonly TableName[] = [
  'contacts',
  'onward_referrals',
  'referral_reasons',
  'assessments',
  'goals',
  'feedback',
];

const count = z.object({ n: z.number() });

/**
 * Where one referral of several that are taken for the same is kept, what was recorded under the others counts with it:
 * a referral entered twice can have its contacts under either. A reason that both had counts once.
 */
export async function moveToKeptReferral(database: Database): Promise<void> {
  await database.query(sql`CREATE OR REPLACE TABLE moved_referrals AS
    WITH found AS (
      SELECT l.referral_id, f.grouped, CASE a.action WHEN 'keep_first' THEN f.is_first ELSE f.is_last END AS is_kept
      FROM check_findings AS f
      JOIN check_actions AS a ON a.check_key = f.check_key AND a.action IN ('keep_first', 'keep_last')
      JOIN ${loaded('referrals')} AS l ON l.rowid = f.row_id
      WHERE f.check_key = 'referred_twice/referrals'
    )
    SELECT DISTINCT gone.referral_id, kept.referral_id AS kept
    FROM found AS gone JOIN found AS kept ON kept.grouped = gone.grouped AND kept.is_kept
    WHERE NOT gone.is_kept`);
  const { n } = await askOne(database, 'SELECT count(*) AS n FROM moved_referrals', count);
  if (n === 0) return;
  for (const table of children) {
    await database.query(sql`INSERT INTO corrected_cells
      SELECT ${literal(table)}, 'referral_id', l.rowid, m.kept, 'referred_twice/referrals'
      FROM ${loaded(table)} AS l JOIN moved_referrals AS m ON m.referral_id = l.referral_id
      ANTI JOIN (
        SELECT row_id FROM corrected_cells WHERE table_name = ${literal(table)} AND column_name = 'referral_id'
      ) AS c ON c.row_id = l.rowid`);
    await database.query(sql`UPDATE corrected_cells SET value = m.kept FROM moved_referrals AS m
      WHERE corrected_cells.table_name = ${literal(table)} AND corrected_cells.column_name = 'referral_id'
        AND corrected_cells.value = m.referral_id`);
  }
}
