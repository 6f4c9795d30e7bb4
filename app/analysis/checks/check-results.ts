import { z } from 'zod';
import type { Database } from '#app/database/database.ts';
import { identifier, joined, literal, sql, type Sql } from '#app/database/sql.ts';
import { tableNamed } from '#app/records/all-tables.ts';
import type { TableName } from '#app/records/table.ts';
import { ask } from '../ask.ts';
import type { Check } from './check.ts';
import { FOUND_ROWS_LISTED, type CheckResult, type FoundRow } from './check-result.ts';
import { actionOf, type CheckSettings } from './check-settings.ts';
import { allChecks } from './check-rules.ts';
import { loaded } from './loaded.ts';

const counted = z.object({ check_key: z.string(), rows: z.number() });
const peopled = z.object({ check_key: z.string(), people: z.number() });
const found = z.object({
  check_key: z.string(),
  file: z.string(),
  row: z.number(),
  value: z.string().nullable(),
  other: z.string().nullable(),
  in_file: z.number(),
});

/**
 * What the last `runChecks` found, with what is done about it under these settings. Checks that found nothing are left
 * out. Costs little: nothing is looked for again.
 */
export async function checkResults(
  database: Database,
  settings: CheckSettings,
): Promise<readonly CheckResult[]> {
  const rows = await ask(
    database,
    'SELECT check_key, count(*) AS rows FROM check_findings WHERE NOT is_first GROUP BY check_key',
    counted,
  );
  const counts = new Map(rows.map(({ check_key, rows: n }) => [check_key, n]));
  const checks = allChecks.filter(({ key }) => counts.has(key));
  const people = new Map<string, number>();
  const first = new Map<string, FoundRow[]>();
  const inFiles = new Map<string, Record<string, number>>();
  for (const table of new Set(checks.map(({ table: name }) => name))) {
    const keys = checks.filter((check) => check.table === table).map(({ key }) => key);
    for (const { check_key, in_file, ...row } of await ask(
      database,
      firstRowsSql(table, keys),
      found,
    )) {
      first.set(check_key, [...(first.get(check_key) ?? []), row]);
      inFiles.set(check_key, { ...inFiles.get(check_key), [row.file]: in_file });
    }
    const counting = peopleSql(table, keys);
    if (counting === null) continue;
    for (const row of await ask(database, counting, peopled)) people.set(row.check_key, row.people);
  }
  return checks.map((check: Check) => ({
    ...check,
    action: actionOf(check, settings),
    rows: counts.get(check.key) ?? 0,
    people: people.get(check.key) ?? 0,
    first: first.get(check.key) ?? [],
    inFiles: inFiles.get(check.key) ?? {},
  }));
}

function firstRowsSql(table: TableName, keys: readonly string[]): Sql {
  return sql`SELECT f.check_key, l.source_file AS file, l.source_row AS row, f.value, f.other,
      count(*) OVER (PARTITION BY f.check_key, l.source_file) AS in_file
    FROM check_findings AS f JOIN ${loaded(table)} AS l ON l.rowid = f.row_id
    WHERE NOT f.is_first AND f.check_key IN (${joined(keys.map(literal))})
    QUALIFY row_number() OVER (PARTITION BY f.check_key, l.source_file ORDER BY l.source_row, f.row_id) <= ${FOUND_ROWS_LISTED}
    ORDER BY f.check_key, l.source_file, l.source_row, f.row_id`;
}

/** How a row of a table leads to a young person: by itself, or by the record it belongs to. */
const owner: Readonly<
  Partial<Record<TableName, readonly [parent: TableName, id: string] | 'itself'>>
> = {
  people: 'itself',
  referrals: 'itself',
  assessments: 'itself',
  goals: 'itself',
  feedback: 'itself',
  contacts: ['referrals', 'referral_id'],
  onward_referrals: ['referrals', 'referral_id'],
  referral_reasons: ['referrals', 'referral_id'],
  responses: ['assessments', 'assessment_id'],
  goal_ratings: ['goals', 'goal_id'],
};

function peopleSql(table: TableName, keys: readonly string[]): Sql | null {
  const by = owner[table];
  if (by === undefined) return null;
  const parent =
    by === 'itself'
      ? sql``
      : sql`LEFT JOIN ${loaded(by[0])} AS p ON p.${identifier(by[1])} = l.${identifier(by[1])}`;
  return sql`SELECT f.check_key, count(DISTINCT ${personSql(table, by)}) AS people
    FROM check_findings AS f JOIN ${loaded(table)} AS l ON l.rowid = f.row_id ${parent}
    WHERE NOT f.is_first AND f.check_key IN (${joined(keys.map(literal))})
    GROUP BY f.check_key`;
}

function personSql(table: TableName, by: readonly [TableName, string] | 'itself'): Sql {
  if (by === 'itself') return sql`l.person_id`;
  const namesPerson = tableNamed(table).fields.some(({ name }) => name === 'person_id');
  return namesPerson ? sql`coalesce(p.person_id, l.person_id)` : sql`p.person_id`;
}
