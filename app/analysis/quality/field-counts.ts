import { z } from 'zod';
import { identifier, joined, literal, sql, trusted, type Sql } from '#app/database/sql.ts';
import { tableNamed } from '#app/records/all-tables.ts';
import type { Field } from '#app/records/field.ts';
import type { TableName } from '#app/records/table.ts';
import type { QualityQuestion } from '#app/results/quality.ts';
import { expectedWhen } from './expected-when.ts';
import { quarterJoin, scopeSql } from './scope-sql.ts';

export const fieldCount = z.object({ field: z.string(), state: z.string(), n: z.number() });
export type FieldCount = z.infer<typeof fieldCount>;

export const quarterCount = z.object({
  field: z.string(),
  quarter: z.string(),
  filled: z.number(),
  expected: z.number(),
});
export type QuarterCount = z.infer<typeof quarterCount>;

/** Fields of a table that can be full or not: no free text, and nothing whose absence is no gap. */
export function countedFields(table: TableName): readonly Field[] {
  return tableNamed(table).fields.filter(
    ({ name, type }) => type !== 'free_text' && expectedWhen(table, name) !== null,
  );
}

/** `filled`, a kind of missing, or `not_applicable` where no answer is to be expected. */
function stateSql(table: TableName, { name, type }: Field): Sql {
  const value = sql`t.${identifier(name)}`;
  const missing =
    type === 'code' || type === 'yes_no'
      ? sql`coalesce(t.${identifier(`${name}_missing`)}, 'blank')`
      : sql`'blank'`;
  const expected = expectedWhen(table, name) ?? sql`true`;
  return sql`CASE WHEN ${value} IS NOT NULL THEN 'filled' WHEN NOT coalesce(${expected}, false) THEN 'not_applicable' ELSE ${missing} END`;
}

/** One row per field and state: how many records have it. `field` is the field’s name. */
export function fieldCountsSql(
  table: TableName,
  fields: readonly Field[],
  question: QualityQuestion,
): Sql {
  return unionOf(
    fields.map(
      (
        field,
      ) => sql`SELECT ${literal(field.name)} AS field, ${stateSql(table, field)} AS state, count(*) AS n
FROM ${identifier(table)} AS t WHERE ${scopeSql(table, question)} GROUP BY state`,
    ),
  );
}

/** One row per field and quarter of referral; null where the table does not lead to a referral. */
export function quarterCountsSql(table: TableName, fields: readonly Field[]): Sql | null {
  const join = quarterJoin(table);
  if (join === null) return null;
  return unionOf(
    fields.map(
      (field) => sql`SELECT ${literal(field.name)} AS field, quarter,
  count(*) FILTER (state = 'filled') AS filled,
  count(*) FILTER (state <> 'not_applicable') AS expected
FROM (SELECT q.quarter, ${stateSql(table, field)} AS state FROM ${identifier(table)} AS t ${join})
GROUP BY quarter`,
    ),
  );
}

function unionOf(selects: readonly Sql[]): Sql {
  const [first, ...rest] = selects;
  if (first === undefined) return sql`SELECT NULL AS field WHERE false`;
  return joined([first, ...rest.map((each) => sql`${trusted('UNION ALL')}\n${each}`)], '\n');
}
