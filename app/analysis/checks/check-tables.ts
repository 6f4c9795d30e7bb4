import type { Database } from '#app/database/database.ts';

const statements = [
  `CREATE OR REPLACE TABLE check_findings (
    check_key VARCHAR, row_id BIGINT, grouped BIGINT, is_first BOOLEAN DEFAULT false, is_last BOOLEAN DEFAULT false,
    value VARCHAR, other VARCHAR, fix VARCHAR
  )`,
  'CREATE OR REPLACE TABLE set_aside_rows (table_name VARCHAR, row_id BIGINT, reason VARCHAR, position INTEGER)',
  'CREATE OR REPLACE TABLE corrected_cells (table_name VARCHAR, column_name VARCHAR, row_id BIGINT, value VARCHAR, reason VARCHAR)',
  'CREATE OR REPLACE TABLE found_referrals (table_name VARCHAR, row_id BIGINT, referral_id VARCHAR)',
];

/**
 * Makes, empty, the tables that the checks write:
 * `check_findings` (what was found, whatever is done about it), `set_aside_rows` (rows that count in no result, with the
 * key of the check that says so) and `corrected_cells` (cells that are read as blank, or as what they must have been).
 * `found_referrals` holds the referral of each row that names only the young person; null where none fits.
 * `row_id` is the row’s place in the loaded table.
 */
export async function makeCheckTables(database: Database): Promise<void> {
  for (const statement of statements) await database.query(statement);
}
