import { z } from 'zod';
import type { Database } from '#app/database/database.ts';
import { joined, literal, sql } from '#app/database/sql.ts';
import { tableNamed } from '#app/records/all-tables.ts';
import { askOne } from '../ask.ts';
import { referralByPerson } from '../referral-by-person.ts';
import { BELONGS_TO_LEFT_OUT, LAST_POSITION } from './leave-out-what-belongs.ts';
import { readSettings, recordsSql } from './record-views.ts';
import { hasRowsByPerson, tablesByPerson, type TableByPerson } from './rows-by-person.ts';

const any = z.object({ found: z.boolean() });

/**
 * Finds, among the referrals that are kept, the referral of each row that names the young person and no referral
 * (`referralByPerson` has the rule), and keeps it in `found_referrals` for the record views. A row whose referral is left
 * out is left out with it. Where every row has a referral id, nothing is looked for and nothing slows down.
 */
export async function findReferrals(database: Database): Promise<void> {
  await database.query(
    'CREATE OR REPLACE TABLE found_referrals (table_name VARCHAR, row_id BIGINT, referral_id VARCHAR)',
  );
  for (const table of tablesByPerson) {
    const { found } = await askOne(database, hasRowsByPerson(table.name), any);
    if (found) await findFor(database, table);
  }
}

async function findFor(
  database: Database,
  { name, day, needsReferral }: TableByPerson,
): Promise<void> {
  const settings = await readSettings(database);
  const table = literal(name);
  const rows = sql`SELECT row_id, person_id, ${day} AS day
    FROM (${recordsSql(tableNamed(name), settings(name), 'with_row_id')}) AS l
    ANTI JOIN (
      SELECT row_id FROM corrected_cells WHERE table_name = ${table} AND column_name = 'referral_id'
    ) AS c ON c.row_id = l.row_id
    WHERE referral_id IS NULL AND person_id IS NOT NULL`;
  const referrals = recordsSql(tableNamed('referrals'), settings('referrals'));
  await database.query(sql`INSERT INTO found_referrals
    SELECT ${table}, row_id, referral_id FROM (${referralByPerson(rows, referrals)})`);
  if (!needsReferral || !settings('referrals').hasSetAside) return;
  const named = ['no_parent', 'lost_zeros', 'no_referral'].map((rule) =>
    literal(`${rule}/${name}/person_id`),
  );
  await database.query(sql`INSERT INTO set_aside_rows
    SELECT ${table}, f.row_id, ${literal(`${BELONGS_TO_LEFT_OUT}/${name}/referrals`)}, ${LAST_POSITION}
    FROM found_referrals AS f
    ANTI JOIN (SELECT row_id FROM check_findings WHERE check_key IN (${joined(named)})) AS c ON c.row_id = f.row_id
    WHERE f.table_name = ${table} AND f.referral_id IS NULL`);
}
