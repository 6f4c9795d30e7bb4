import type { Database } from '#app/database/database.ts';
import { insertRows } from '#app/database/insert-rows.ts';
import type { MeasureDefinition } from '#app/measures/definition/measure-definition.ts';
import { measureDefinitions } from '#app/measures/registry.ts';
import { tables } from '#app/records/all-tables.ts';
import { createTableSql } from '#app/records/ddl.ts';
import { loadedTableName } from '#app/records/loaded-table-name.ts';
import { makeCheckTables } from './checks/check-tables.ts';
import { makeRecordViews } from './checks/record-views.ts';
import { makeMeasureTables } from './measure-tables.ts';
import { vocabularyTerms } from './vocabulary-terms.ts';

/**
 * Makes the empty tables that files are loaded into, a view by each record table’s name over what the checks leave of
 * them, and the tables of published facts that views and checks read. Once for each new database.
 */
export async function prepareDatabase(
  database: Database,
  definitions: readonly MeasureDefinition[] = measureDefinitions(),
): Promise<void> {
  for (const table of tables)
    await database.query(createTableSql(table, loadedTableName(table.name)));
  await makeCheckTables(database);
  await makeRecordViews(database);
  await makeMeasureTables(database, definitions);
  await insertRows(
    database,
    'vocabulary_terms',
    {
      table_name: 'VARCHAR',
      field: 'VARCHAR',
      code: 'VARCHAR',
      label: 'VARCHAR',
      broader: 'VARCHAR',
      sort_order: 'INTEGER',
    },
    vocabularyTerms(),
  );
}
