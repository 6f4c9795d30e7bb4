import type { Database } from '#app/database/database.ts';
import { insertRows } from '#app/database/insert-rows.ts';
import { measureDefinitions } from '#app/measures/registry.ts';
import { measureTables } from '#app/measures/scoring-sql.ts';
import { tables } from '#app/records/all-tables.ts';
import { createTableSql } from '#app/records/ddl.ts';
import { loadedTableName } from '#app/records/loaded-table-name.ts';
import { makeCheckTables } from './checks/check-tables.ts';
import { makeMeasureFacts } from './checks/measure-facts.ts';
import { makeRecordViews } from './checks/record-views.ts';
import { vocabularyTerms } from './vocabulary-terms.ts';
import { scaleDirections } from './scale-directions.ts';

/**
 * Makes the empty tables that files are loaded into, a view by each record table’s name over what the checks leave of
 * them, and the tables of published facts that views and checks read. Once for each new database.
 */
export async function prepareDatabase(database: Database): Promise<void> {
  for (const table of tables)
    await database.query(createTableSql(table, loadedTableName(table.name)));
  await makeCheckTables(database);
  await makeMeasureFacts(database, measureDefinitions());
  await makeRecordViews(database);
  for (const statement of measureTables(measureDefinitions())) await database.query(statement);
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
  await insertRows(
    database,
    'scale_directions',
    { measure: 'VARCHAR', scale: 'VARCHAR', sign: 'INTEGER', reliable_change: 'DOUBLE' },
    scaleDirections(measureDefinitions()),
  );
}
