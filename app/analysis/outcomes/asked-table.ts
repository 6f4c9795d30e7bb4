import type { Database, QueryOptions } from '#app/database/database.ts';
import { sql, type Sql } from '#app/database/sql.ts';
import { askedSql, spellsSql, type AskedScope } from './asked-sql.ts';

const held = new WeakMap<Database, Sql>();

/**
 * Makes the temporary tables `asked_spells` (the rows of `spellsSql`) and `asked` for a question, unless they already
 * hold just that, and gives the query that `asked` answers. Several parts of one page read them, asked one after another;
 * two questions must not run at once on one database.
 */
export async function makeAsked(
  database: Database,
  scope: AskedScope,
  options?: QueryOptions,
): Promise<Sql> {
  const asked = askedSql(scope);
  if (held.get(database) === asked) return asked;
  held.delete(database);
  await database.query(`CREATE OR REPLACE TEMP TABLE asked_spells AS ${spellsSql(scope)}`, options);
  await database.query(
    `CREATE OR REPLACE TEMP TABLE asked AS ${askedSql(scope, sql`FROM asked_spells`)}`,
    options,
  );
  held.set(database, asked);
  return asked;
}

/** To be called when the views have changed: what the tables hold is out of date. */
export function forgetAsked(database: Database): void {
  held.delete(database);
}
