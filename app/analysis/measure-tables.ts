import type { Database } from '#app/database/database.ts';
import { insertRows } from '#app/database/insert-rows.ts';
import type { MeasureDefinition } from '#app/measures/definition/measure-definition.ts';
import { measureTables } from '#app/measures/scoring-sql.ts';
import { makeMeasureFacts } from './checks/measure-facts.ts';
import { scaleDirections } from './scale-directions.ts';

/**
 * Makes the tables of facts about measures that scoring, checks and pairing read. To be run again when a scheme adds a
 * measure of its own or chooses other norms: then the checks and views must be worked out anew, by the same definitions.
 */
export async function makeMeasureTables(
  database: Database,
  definitions: readonly MeasureDefinition[],
): Promise<void> {
  await makeMeasureFacts(database, definitions);
  for (const statement of measureTables(definitions)) await database.query(statement);
  await database.query('DROP TABLE IF EXISTS scale_directions');
  await insertRows(
    database,
    'scale_directions',
    { measure: 'VARCHAR', scale: 'VARCHAR', sign: 'INTEGER', reliable_change: 'DOUBLE' },
    scaleDirections(definitions),
  );
}
