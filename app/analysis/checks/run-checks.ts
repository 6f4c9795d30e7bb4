import { z } from 'zod';
import type { Database, QueryOptions } from '#app/database/database.ts';
import { sql } from '#app/database/sql.ts';
import type { TableName } from '#app/records/table.ts';
import { askOne } from '../ask.ts';
import { finders } from './check-rules.ts';
import type { CheckResult } from './check-result.ts';
import type { CheckSettings } from './check-settings.ts';
import { makeCheckTables } from './check-tables.ts';
import { checkResults } from './check-results.ts';
import { closeGaps } from './close-gaps.ts';

const any = z.object({ found: z.boolean() });

/**
 * Looks for what is wrong across the rows, files and tables that are loaded, and says what is found. Run it after every
 * change of what is loaded; it changes no result by itself, but what was set aside before is in again until `applyChecks`.
 *
 * @param today ISO date of the user’s clock: later dates are found to lie in the future
 */
export async function runChecks(
  database: Database,
  settings: CheckSettings,
  today: string,
  options?: QueryOptions,
): Promise<readonly CheckResult[]> {
  const rows = await closeGaps(database);
  await makeCheckTables(database);
  const isIn = (table: TableName): boolean => (rows.get(table) ?? 0) > 0;
  for (const finder of finders(today)) {
    if (!finder.needs.every(isIn)) continue;
    if (finder.when && !(await askOne(database, finder.when, any, options)).found) continue;
    await database.query(sql`INSERT INTO check_findings BY NAME ${finder.sql}`, options);
  }
  return checkResults(database, settings);
}
