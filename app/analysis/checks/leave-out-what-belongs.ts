import { z } from 'zod';
import type { Database } from '#app/database/database.ts';
import { identifier, literal, sql } from '#app/database/sql.ts';
import { tableNamed } from '#app/records/all-tables.ts';
import type { TableName } from '#app/records/table.ts';
import { askOne } from '../ask.ts';
import { loaded } from './loaded.ts';
import { readSettings, recordsSql } from './record-views.ts';

/** Parents before their children, so that what hangs on a child follows it. */
const belongings: readonly (readonly [
  parent: TableName,
  id: string,
  children: readonly TableName[],
])[] = [
  [
    'referrals',
    'referral_id',
    ['contacts', 'onward_referrals', 'referral_reasons', 'assessments', 'goals'],
  ],
  ['assessments', 'assessment_id', ['responses']],
  ['goals', 'goal_id', ['goal_ratings']],
];

/** Reason of a row that is set aside because the record it belongs to is; the parent table follows. */
export const BELONGS_TO_LEFT_OUT = 'belongs_to_left_out';

/** After every check, so that a row that a check names too is counted under the check. */
export const LAST_POSITION = 1_000_000;

const count = z.object({ n: z.number() });

/** Sets aside what belongs to a referral, a sitting or a goal of which every row is set aside, so that it is counted. */
export async function leaveOutWhatBelongs(database: Database): Promise<void> {
  for (const [parent, id, children] of belongings) {
    const { n } = await askOne(
      database,
      sql`SELECT count(*) AS n FROM set_aside_rows WHERE table_name = ${literal(parent)}`,
      count,
    );
    if (n === 0) continue;
    const column = identifier(id);
    const settings = await readSettings(database);
    await database.query(sql`CREATE OR REPLACE TABLE gone_records AS
      SELECT DISTINCT l.${column} AS id FROM ${loaded(parent)} AS l
      JOIN set_aside_rows AS s ON s.table_name = ${literal(parent)} AND s.row_id = l.rowid
      ANTI JOIN (${recordsSql(tableNamed(parent), settings(parent))}) AS k ON k.${column} = l.${column}`);
    for (const child of children) {
      await database.query(sql`INSERT INTO set_aside_rows
        SELECT ${literal(child)}, l.rowid, ${literal(`${BELONGS_TO_LEFT_OUT}/${child}/${parent}`)}, ${LAST_POSITION}
        FROM ${loaded(child)} AS l
        LEFT JOIN (
          SELECT row_id, value FROM corrected_cells
          WHERE table_name = ${literal(child)} AND column_name = ${literal(id)}
        ) AS c ON c.row_id = l.rowid
        JOIN gone_records AS g ON g.id = CASE WHEN c.row_id IS NULL THEN l.${column} ELSE c.value END
        ANTI JOIN (SELECT row_id FROM set_aside_rows WHERE table_name = ${literal(child)}) AS s ON s.row_id = l.rowid`);
    }
  }
}
