import type { Database } from '#app/database/database.ts';
import { identifier, literal, sql } from '#app/database/sql.ts';
import { loadedTableName } from '#app/records/loaded-table-name.ts';
import { tableNames } from '#app/records/table.ts';

/** Takes every row that came from `file` out of the records. */
export async function removeFileRows(database: Database, file: string): Promise<void> {
  for (const name of tableNames) {
    const table = identifier(loadedTableName(name));
    await database.query(sql`DELETE FROM ${table} WHERE source_file = ${literal(file)}`);
  }
}
