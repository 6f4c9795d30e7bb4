import type { Database } from '#app/database/database.ts';
import { sql } from '#app/database/sql.ts';
import { finders } from './check-rules.ts';
import { unionAll } from './union-all.ts';

const TOGETHER = 5;

/**
 * Puts every check to the loaded tables while they are still empty, and finds nothing: the browser compiles the engine’s
 * code as it is first used, and the checks of the files that are coming then need not wait for that. Ends after the
 * statement at hand once `signal` is aborted.
 *
 * @param today ISO date of the user’s clock
 */
export async function rehearseChecks(
  database: Database,
  today: string,
  signal: AbortSignal,
): Promise<void> {
  const all = finders(today);
  for (let at = 0; at < all.length && !signal.aborted; at += TOGETHER) {
    const some = all.slice(at, at + TOGETHER);
    const found = unionAll(some.map((finder) => sql`SELECT * FROM (${finder.sql})`));
    await database.query(sql`SELECT check_key FROM (${found})`);
  }
}
