import type { TableName } from './table.ts';

/**
 * The table that holds the rows of a record table as they were loaded, and that imports add to. The record table’s own
 * name belongs to a view over it, without the rows and cells that checks have set aside.
 */
export function loadedTableName(table: TableName): `loaded_${TableName}` {
  return `loaded_${table}`;
}
