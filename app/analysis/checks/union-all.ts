import { trusted, type Sql } from '#app/database/sql.ts';

/** The rows of several SELECTs, one after the other, matched by column name. */
export function unionAll(selects: readonly Sql[]): Sql {
  return trusted(selects.join('\nUNION ALL BY NAME\n'));
}
