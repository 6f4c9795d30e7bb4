import { Table, tableToIPC, Utf8, vectorFromArray } from 'apache-arrow';
import type { Database } from '#app/database/database.ts';
import { identifier, joined, sql } from '#app/database/sql.ts';
import { tableNamed } from '#app/records/all-tables.ts';
import type { Field } from '#app/records/field.ts';
import { loadedTableName } from '#app/records/loaded-table-name.ts';
import { readCell } from '#app/records/read-cell.ts';
import type { TableName } from '#app/records/table.ts';
import { makeScheme } from '#fixtures/generator/scheme.ts';

const needed = [
  'people',
  'referrals',
  'contacts',
  'onward_referrals',
  'assessments',
  'responses',
  'goals',
  'goal_ratings',
] as const satisfies readonly TableName[];

/** Puts the scheme of one seed in the place of what is loaded. Its cells are read as import reads them; no checks are run. */
export async function loadScheme(database: Database, seed: number): Promise<void> {
  const { tables } = makeScheme(seed);
  for (const name of needed) {
    const columns = columnsOf(name, tables[name] ?? []);
    const names = joined([...columns.keys()].map(identifier));
    const target = identifier(loadedTableName(name));
    await database.query(sql`DELETE FROM ${target}`);
    await database.query(
      sql`CREATE OR REPLACE TABLE staged AS SELECT ${joined(
        [...columns.keys()].map((column) => sql`NULL::VARCHAR AS ${identifier(column)}`),
      )} LIMIT 0`,
    );
    const vectors = [...columns].map(
      ([column, values]) => [column, vectorFromArray(values, new Utf8())] as const,
    );
    await database.insertArrow(
      'staged',
      tableToIPC(new Table(Object.fromEntries(vectors)), 'stream'),
    );
    await database.query(sql`INSERT INTO ${target} (${names}) SELECT ${names} FROM staged`);
  }
}

function columnsOf(name: TableName, rows: readonly object[]): Map<string, (string | null)[]> {
  const columns = new Map<string, (string | null)[]>();
  for (const field of tableNamed(name).fields) {
    const cells = rows.map((row) =>
      String(Object.entries(row).find(([key]) => key === field.name)?.[1] ?? ''),
    );
    if (cells.every((cell) => cell === '')) continue;
    const read = readings(field);
    columns.set(
      field.name,
      cells.map((cell) => read(cell).value),
    );
    if (field.type !== 'code' && field.type !== 'yes_no') continue;
    columns.set(
      `${field.name}_missing`,
      cells.map((cell) => read(cell).missing),
    );
  }
  columns.set(
    'source_file',
    rows.map(() => `${name}.csv`),
  );
  columns.set(
    'source_row',
    rows.map((_, at) => String(at + 2)),
  );
  return columns;
}

interface Read {
  readonly value: string | null;
  readonly missing: string | null;
}

function readings(field: Field): (cell: string) => Read {
  const known = new Map<string, Read>();
  return (cell) => {
    const before = known.get(cell);
    if (before) return before;
    const reading = readCell(field, cell);
    const read = {
      value: reading.state === 'value' ? String(reading.value) : null,
      missing: reading.state === 'missing' ? reading.kind : null,
    };
    known.set(cell, read);
    return read;
  };
}
