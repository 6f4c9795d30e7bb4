import type { Database } from '#app/database/database.ts';

/**
 * Lends a task a temporary table `assessments` in place of the view of that name: scoring tells sittings apart by their
 * row ids, and a view has none. Goes when scoring numbers its sittings itself.
 */
export async function withSittingsAsTable<T>(
  database: Database,
  task: () => Promise<T>,
): Promise<T> {
  await database.query(
    'CREATE OR REPLACE TEMP TABLE assessments AS SELECT * FROM main.assessments',
  );
  try {
    return await task();
  } finally {
    await database.query('DROP TABLE IF EXISTS temp.assessments');
  }
}
