import { z } from 'zod';
import type { Database, QueryOptions } from '#app/database/database.ts';
import { sql } from '#app/database/sql.ts';
import type { TableName } from '#app/records/table.ts';
import { askOne } from '../ask.ts';
import type { Finder } from './check.ts';
import { finders } from './check-rules.ts';
import { makeCheckTables } from './check-tables.ts';
import { closeGaps } from './close-gaps.ts';
import { unionAll } from './union-all.ts';

/** Most of what a small query costs is its beginning and end, so that several are put as one. */
const MOST_TOGETHER = 10;
/** Queries put as one hold their memory together: those over more rows than this take turns. */
const MOST_ROWS_TOGETHER = 50_000;
/** The engine breaks down at a statement of some 130,000 bytes. */
const MOST_CHARACTERS = 60_000;

const any = z.object({ found: z.boolean() });

/**
 * Looks for what is wrong across the rows, files and tables that are loaded, for `checkResults` to say. Run it
 * after every change of what is loaded; it changes no result by itself, but what was set aside before is in again until
 * `applyChecks`.
 *
 * @param today ISO date of the user’s clock: later dates are found to lie in the future
 */
export async function runChecks(
  database: Database,
  today: string,
  options?: QueryOptions,
): Promise<void> {
  const rows = await closeGaps(database);
  await makeCheckTables(database);
  const isIn = (table: TableName): boolean => (rows.get(table) ?? 0) > 0;
  const worth: Finder[] = [];
  for (const finder of finders(today)) {
    if (!finder.needs.every(isIn)) continue;
    if (finder.when && !(await askOne(database, finder.when, any, options)).found) continue;
    worth.push(finder);
  }
  const isLarge = ({ needs }: Finder): boolean =>
    needs.some((table) => (rows.get(table) ?? 0) > MOST_ROWS_TOGETHER);
  for (const together of inGroups(worth, isLarge)) {
    const found = unionAll([
      sql`(SELECT * FROM check_findings LIMIT 0)`,
      ...together.map((finder) => sql`SELECT * FROM (${finder.sql})`),
    ]);
    await database.query(
      sql`INSERT INTO check_findings BY NAME
        SELECT * REPLACE (coalesce(is_first, false) AS is_first, coalesce(is_last, false) AS is_last) FROM (${found})`,
      options,
    );
  }
}

/** In their order; those over large tables alone. */
function inGroups(
  finders: readonly Finder[],
  isAlone: (finder: Finder) => boolean,
): readonly (readonly Finder[])[] {
  const groups: Finder[][] = [];
  let length = Infinity;
  for (const finder of finders) {
    length += finder.sql.length;
    const last = groups.at(-1);
    const isFull = length > MOST_CHARACTERS || last === undefined || last.length >= MOST_TOGETHER;
    if (isFull || isAlone(finder)) {
      groups.push([finder]);
      length = isAlone(finder) ? Infinity : finder.sql.length;
    } else last.push(finder);
  }
  return groups;
}
