import { applyChecks } from '#app/analysis/checks/apply-checks.ts';
import type { CheckAction } from '#app/analysis/checks/check.ts';
import type { CheckResult } from '#app/analysis/checks/check-result.ts';
import { checkResults } from '#app/analysis/checks/check-results.ts';
import { runChecks } from '#app/analysis/checks/run-checks.ts';
import type { Database } from '#app/database/database.ts';
import { load, type TestRecords } from '../analysis-database.ts';

export const testToday = '2026-04-01';

/** Puts the records in, checks them, and sets aside what the actions say (defaults where none is given). */
export async function checked(
  database: Database,
  records: TestRecords,
  actions: Readonly<Record<string, CheckAction>> = {},
): Promise<readonly CheckResult[]> {
  await load(database, records);
  await runChecks(database, testToday);
  const results = await checkResults(database, { actions });
  await applyChecks(database, { actions });
  return results;
}

/** What was found, as "key: rows" with the row numbers of the files. */
export function found(results: readonly CheckResult[]): readonly string[] {
  return results.map(({ key, first }) => `${key}: ${first.map(({ row }) => row).join(' ')}`);
}
