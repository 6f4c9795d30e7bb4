import type { Database, QueryOptions } from '#app/database/database.ts';
import type { Sql } from '#app/database/sql.ts';

const held = new WeakMap<Database, Sql>();

/**
 * Makes the temporary table `asked` for a question, unless it already holds just that. Several parts of one page read it,
 * asked one after another; two questions must not run at once on one database.
 */
export async function makeAsked(
  database: Database,
  asked: Sql,
  options?: QueryOptions,
): Promise<void> {
  if (held.get(database) === asked) return;
  held.delete(database);
  await database.query(`CREATE OR REPLACE TEMP TABLE asked AS ${asked}`, options);
  held.set(database, asked);
}

/** To be called when the views have changed: what `asked` holds is out of date. */
export function forgetAsked(database: Database): void {
  held.delete(database);
}
