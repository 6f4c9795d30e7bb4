import type { Database } from '#app/database/database.ts';
import { identifier, literal, sql } from '#app/database/sql.ts';
import { tables } from '#app/records/all-tables.ts';

/** Takes every row that came from `file` out of the records. */
export async function removeFileRows(database: Database, file: string): Promise<void> {
  for (const { name } of tables) {
    await database.query(sql`DELETE FROM ${identifier(name)} WHERE source_file = ${literal(file)}`);
  }
}
