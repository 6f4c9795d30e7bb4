import type { Database } from '#app/database/database.ts';
import { insertRows } from '#app/database/insert-rows.ts';
import { allChecks } from './check-rules.ts';
import { actionOf, type CheckSettings } from './check-settings.ts';
import { consolidatePeople } from './consolidate-people.ts';
import { findReferrals } from './find-referrals.ts';
import { leaveOutWhatBelongs } from './leave-out-what-belongs.ts';
import { makeRecordViews } from './record-views.ts';
import { moveToKeptReferral } from './move-to-kept-referral.ts';

/**
 * Sets aside the rows and cells that the last `runChecks` found, as these settings say, and makes the record views hold
 * what is left. The loaded rows stay as they are: other settings, and what was set aside is back. Work out the public
 * model (`buildViews`) after it.
 */
export async function applyChecks(database: Database, settings: CheckSettings): Promise<void> {
  await writeActions(database, settings);
  await database.query(`CREATE OR REPLACE TABLE set_aside_rows AS
    SELECT a.table_name, f.row_id, f.check_key AS reason, a.position
    FROM check_findings AS f JOIN check_actions AS a ON a.check_key = f.check_key
    WHERE a.rule <> 'conflicting_people' AND CASE a.action
      WHEN 'leave_out' THEN true
      WHEN 'keep_first' THEN NOT f.is_first
      WHEN 'keep_last' THEN NOT f.is_last
      ELSE false
    END`);
  await database.query(`CREATE OR REPLACE TABLE corrected_cells AS
    SELECT a.table_name, a.column_name, f.row_id,
      CASE WHEN a.action = 'use_match' THEN f.fix END AS value, f.check_key AS reason
    FROM check_findings AS f JOIN check_actions AS a ON a.check_key = f.check_key
    WHERE a.rule <> 'conflicting_people'
      AND (a.action = 'treat_as_blank' OR (a.action = 'use_match' AND f.fix IS NOT NULL))
    QUALIFY row_number() OVER (
      PARTITION BY a.table_name, a.column_name, f.row_id ORDER BY value IS NULL, a.position
    ) = 1`);
  await moveToKeptReferral(database);
  await leaveOutWhatBelongs(database);
  await findReferrals(database);
  await makeRecordViews(database);
  await consolidatePeople(database, settings);
}

async function writeActions(database: Database, settings: CheckSettings): Promise<void> {
  await database.query('DROP TABLE IF EXISTS check_actions');
  await insertRows(
    database,
    'check_actions',
    {
      check_key: 'VARCHAR',
      rule: 'VARCHAR',
      table_name: 'VARCHAR',
      column_name: 'VARCHAR',
      action: 'VARCHAR',
      position: 'INTEGER',
    },
    allChecks.map((check, position) => ({
      check_key: check.key,
      rule: check.rule,
      table_name: check.table,
      column_name: check.column,
      action: actionOf(check, settings),
      position,
    })),
  );
}
