import { identifier, joined, literal, sql } from '#app/database/sql.ts';
import { tableNamed } from '#app/records/all-tables.ts';
import type { TableName } from '#app/records/table.ts';
import { check, type Finder, type Rule } from '../check.ts';
import { loaded } from '../loaded.ts';
import { contentSql } from './repeated-rows.ts';

const tablesWithLooseRows: readonly (readonly [table: TableName, id: string])[] = [
  ['contacts', 'contact_id'],
  ['onward_referrals', 'onward_referral_id'],
];

/**
 * Rows without an id of their own that say exactly the same. In two files they are taken for one record exported twice;
 * in one file they are only pointed out, because two calls on one day look alike and are two.
 */
export const repeatedWithoutId: Rule = () =>
  tablesWithLooseRows.map(([table, id]): Finder => {
    const across = check('repeated_across_files', table, null, ['keep_first', 'keep']);
    const within = check('repeated_in_file', table, null, ['keep', 'keep_first']);
    const rows = sql`${loaded(table)} WHERE ${identifier(id)} IS NULL`;
    const content = contentSql(tableNamed(table));
    return {
      checks: [across, within],
      needs: [table],
      sql: sql`WITH repeated AS (
        SELECT content FROM (SELECT ${content} AS content FROM ${rows}) GROUP BY content HAVING count(*) > 1
      ),
      copies AS (
        SELECT c.* FROM (
          SELECT rowid AS row_id, source_file, source_row, coalesce(referral_id, person_id) AS owner, ${content} AS content FROM ${rows}
        ) AS c SEMI JOIN repeated AS r ON r.content = c.content
      ),
      placed AS (
        SELECT *,
          source_file <> min(source_file) OVER (PARTITION BY content) AS is_elsewhere,
          ${joined([
            sql`first_value(row_id) OVER one_by_one AS grouped`,
            sql`row_number() OVER one_by_one = 1 AS opens`,
            sql`count(*) OVER (PARTITION BY content, source_file) AS in_file`,
          ])}
        FROM copies
        WINDOW one_by_one AS (PARTITION BY content ORDER BY source_file, source_row, row_id)
      )
      SELECT CASE WHEN is_elsewhere THEN ${literal(across.key)} ELSE ${literal(within.key)} END AS check_key,
        row_id, grouped, opens AS is_first, false AS is_last, owner AS value
      FROM placed WHERE is_elsewhere OR in_file > 1`,
    };
  });
