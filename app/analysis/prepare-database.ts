import type { Database } from '#app/database/database.ts';
import { insertRows } from '#app/database/insert-rows.ts';
import { measureDefinitions } from '#app/measures/registry.ts';
import { measureTables } from '#app/measures/scoring-sql.ts';
import { tables } from '#app/records/all-tables.ts';
import { createTableSql } from '#app/records/ddl.ts';
import { vocabularyTerms } from './vocabulary-terms.ts';
import { scaleDirections } from './scale-directions.ts';

/** Makes the empty record tables and the tables of published facts that the views read. Once for each new database. */
export async function prepareDatabase(database: Database): Promise<void> {
  for (const table of tables) await database.query(createTableSql(table));
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
