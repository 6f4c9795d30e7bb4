import type { Database } from '#app/database/database.ts';
import { identifier, literal, sql } from '#app/database/sql.ts';
import { loadedTableName } from '#app/records/loaded-table-name.ts';
import { tableNames } from '#app/records/table.ts';

/** Gives the rows that came from one file the name of another. */
export async function renameFileRows(database: Database, from: string, to: string): Promise<void> {
  for (const name of tableNames) {
    const table = identifier(loadedTableName(name));
    await database.query(
      sql`UPDATE ${table} SET source_file = ${literal(to)} WHERE source_file = ${literal(from)}`,
    );
  }
}
