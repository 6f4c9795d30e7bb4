import { z } from 'zod';
import type { Database } from '#app/database/database.ts';
import { identifier, joined, literal, sql, type Sql } from '#app/database/sql.ts';
import { tableNamed } from '#app/records/all-tables.ts';
import { columnsOfField } from '#app/records/ddl.ts';
import type { Field } from '#app/records/field.ts';
import { askOne } from '../ask.ts';
import type { CheckAction } from './check.ts';
import { actionOf, type CheckSettings } from './check-settings.ts';
import { peopleDescribedTwice } from './people-described-twice.ts';
import { conflictChecks } from './rules/conflicting-people.ts';

const count = z.object({ n: z.number() });

/**
 * Makes the view `people` hold one row for each young person and scope of id. Of several rows, an answer counts before
 * “not known”, that before a blank; of answers that differ, the last by file name and row, or as the check’s action says.
 * On consent a refusal counts before a yes: nobody’s records are used because a row was read late.
 * Call when `people` is a view over single rows. Where nobody stands twice, nothing changes.
 */
export async function consolidatePeople(
  database: Database,
  settings: CheckSettings,
): Promise<void> {
  const { n } = await askOne(
    database,
    'SELECT count(*) - count(DISTINCT person_id) AS n FROM people',
    count,
  );
  if (n === 0) return;
  await database.query(
    sql`CREATE OR REPLACE TABLE consolidated_people AS ${consolidatedSql(settings)}`,
  );
  await database.query('CREATE OR REPLACE VIEW people AS SELECT * FROM consolidated_people');
}

function consolidatedSql(settings: CheckSettings): Sql {
  const columns = tableNamed('people').fields.flatMap((field) => fieldSql(field, settings));
  return sql`WITH numbered AS MATERIALIZED (
    SELECT row_number() OVER () AS row_id, p.* FROM people AS p
  ),
  several AS MATERIALIZED (${peopleDescribedTwice(sql`SELECT * FROM numbered`)})
  SELECT n.* EXCLUDE (row_id) FROM numbered AS n ANTI JOIN several AS s ON s.row_id = n.row_id
  UNION ALL BY NAME
  SELECT person_id, ${joined(columns)}, arg_max(source_file, place) AS source_file, arg_max(source_row, place) AS source_row
  FROM several GROUP BY person_id, scope`;
}

/** The columns of one field, taken together from the one row whose answer counts. */
function fieldSql(field: Field, settings: CheckSettings): readonly Sql[] {
  if (field.name === 'person_id') return [];
  const check = conflictChecks.find(({ column }) => column === field.name);
  const action = check === undefined ? 'keep_last' : actionOf(check, settings);
  const value = identifier(field.name);
  const missing = identifier(`${field.name}_missing`);
  const hasMissing = field.type === 'code' || field.type === 'yes_no';
  const order = orderSql(value, hasMissing ? missing : null, action);
  const isBlanked = action === 'treat_as_blank' ? sql`min(${value}) <> max(${value})` : sql`false`;
  return columnsOfField(field).map(({ name }) => {
    const column = identifier(name);
    const instead = hasMissing && name === `${field.name}_missing` ? sql`'not_known'` : sql`NULL`;
    return sql`CASE WHEN ${isBlanked} THEN ${instead} ELSE arg_max({'it': ${column}}, ${order})['it'] END AS ${column}`;
  });
}

const LARGE = 1_000_000_000_000;

/** Answers before “not known” before blanks; among equals, by place. */
function orderSql(value: Sql, missing: Sql | null, action: CheckAction): Sql {
  const known = missing === null ? sql`0` : sql`CASE WHEN ${missing} <> 'blank' THEN 1 ELSE 0 END`;
  const refused =
    action === 'refusal_first'
      ? sql`WHEN ${value} = ${literal('withdrawn')} THEN 4 WHEN ${value} = ${literal('declined')} THEN 3`
      : sql``;
  const place = action === 'keep_first' ? sql`-place` : sql`place`;
  return sql`${LARGE} * (CASE ${refused} WHEN ${value} IS NOT NULL THEN 2 ELSE ${known} END) + ${place}`;
}
