import { identifier, type Sql } from '#app/database/sql.ts';
import { loadedTableName } from '#app/records/loaded-table-name.ts';
import type { TableName } from '#app/records/table.ts';

/** The quoted name of the table that holds a record table’s rows as loaded. */
export function loaded(table: TableName): Sql {
  return identifier(loadedTableName(table));
}
