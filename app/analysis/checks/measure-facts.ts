import type { Database, Value } from '#app/database/database.ts';
import { insertRows } from '#app/database/insert-rows.ts';
import { identifier, sql } from '#app/database/sql.ts';
import type { MeasureDefinition } from '#app/measures/definition/measure-definition.ts';
import { givenKeys } from '#app/measures/given-score.ts';
import { resolveFamily } from '#app/measures/registry.ts';

const NAMES = 'check_measure_names';
const RANGES = 'check_measure_ranges';
const AGES = 'check_measure_ages';

type Row = Readonly<Record<string, Value>>;

/**
 * Makes the tables that the checks of scores and ages read: what a file may call a measure, with who answered where
 * that decides; the range of every answer and score; and the ages it is meant for. May be run again when a scheme adds a measure of its own.
 */
export async function makeMeasureFacts(
  database: Database,
  definitions: readonly MeasureDefinition[],
): Promise<void> {
  for (const table of [NAMES, RANGES, AGES])
    await database.query(sql`DROP TABLE IF EXISTS ${identifier(table)}`);
  await insertRows(
    database,
    NAMES,
    { name: 'VARCHAR', answered_by: 'VARCHAR', measure: 'VARCHAR' },
    names(definitions),
  );
  await insertRows(
    database,
    RANGES,
    {
      measure: 'VARCHAR',
      item: 'VARCHAR',
      level: 'VARCHAR',
      lowest: 'DOUBLE',
      highest: 'DOUBLE',
      whole: 'INTEGER',
    },
    definitions.flatMap((definition) => [...answers(definition), ...scores(definition)]),
  );
  await insertRows(
    database,
    AGES,
    { measure: 'VARCHAR', youngest: 'INTEGER', oldest: 'INTEGER' },
    definitions.map(({ id, ages }) => ({ measure: id, youngest: ages.from, oldest: ages.to })),
  );
}

function names(definitions: readonly MeasureDefinition[]): readonly Row[] {
  return definitions.flatMap(({ id, family, informants }) => [
    { name: id, answered_by: null, measure: id },
    ...informants.list
      .filter(
        (informant) => family !== id && resolveFamily(family, informant, definitions)?.id === id,
      )
      .map((informant) => ({ name: family, answered_by: informant, measure: id })),
  ]);
}

function answers({ id, items }: MeasureDefinition): readonly Row[] {
  if (items.confidence === 'not_found') return [];
  return items.list.map(({ key, min, max, whole }) => ({
    measure: id,
    item: key,
    level: 'item',
    lowest: min,
    highest: max,
    whole: whole ? 1 : 0,
  }));
}

/** The widest range of the scales that answer to a key: a raw and a converted score can go by one name. */
function scores({ id, scales }: MeasureDefinition): readonly Row[] {
  const ranges = new Map<string, { readonly lowest: number; readonly highest: number }>();
  const unbounded = new Set<string>();
  for (const scale of scales) {
    for (const key of givenKeys(scale, scales)) {
      if (scale.range === null) unbounded.add(key);
      else {
        const { lowest = Infinity, highest = -Infinity } = ranges.get(key) ?? {};
        ranges.set(key, {
          lowest: Math.min(lowest, scale.range.min),
          highest: Math.max(highest, scale.range.max),
        });
      }
    }
  }
  return [...ranges]
    .filter(([key]) => !unbounded.has(key))
    .flatMap(([item, range]) =>
      ['raw_score', 'converted_score'].map((level) => ({
        measure: id,
        item,
        level,
        ...range,
        whole: 0,
      })),
    );
}
