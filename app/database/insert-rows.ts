import {
  Float64,
  Int32,
  makeData,
  makeVector,
  Table,
  tableToIPC,
  Utf8,
  type Vector,
} from 'apache-arrow';
import type { Database, Value } from './database.ts';
import { identifier, sql, trusted } from './sql.ts';

type ColumnType = 'VARCHAR' | 'INTEGER' | 'DOUBLE';

const encoder = new TextEncoder();

/**
 * Makes a table and fills it with a few hundred or thousand known rows; a value that a row lacks is null. As Arrow, because
 * the engine reads as many values written in a statement a hundred times slower.
 */
export async function insertRows(
  database: Database,
  table: string,
  columns: Readonly<Record<string, ColumnType>>,
  rows: readonly Readonly<Record<string, Value>>[],
): Promise<void> {
  const types = Object.entries(columns).map(([name, type]) => `${identifier(name)} ${type}`);
  await database.query(sql`CREATE TABLE ${identifier(table)} (${trusted(types.join(', '))})`);
  if (rows.length === 0) return;
  const vectors = Object.entries(columns).map(([name, type]): [string, Vector] => [
    name,
    vectorOf(
      type,
      rows.map((row) => row[name] ?? null),
    ),
  ]);
  await database.insertArrow(table, tableToIPC(new Table(Object.fromEntries(vectors)), 'stream'));
}

/** Made from raw buffers: Arrow's builders make functions from text, which the page's security policy forbids. */
function vectorOf(type: ColumnType, values: readonly Value[]): Vector {
  const { length } = values;
  const nullBitmap = new Uint8Array(Math.ceil(length / 8));
  values.forEach((value, at) => {
    if (value !== null) nullBitmap[at >> 3] = (nullBitmap[at >> 3] ?? 0) | (1 << (at & 7));
  });
  const nullCount = values.filter((value) => value === null).length;
  const nulls = { length, nullCount, nullBitmap };
  if (type === 'VARCHAR') {
    return makeVector(makeData({ type: new Utf8(), ...nulls, ...textsOf(values) }));
  }
  const numbers = values.map(Number);
  return type === 'INTEGER'
    ? makeVector(makeData({ type: new Int32(), ...nulls, data: Int32Array.from(numbers) }))
    : makeVector(makeData({ type: new Float64(), ...nulls, data: Float64Array.from(numbers) }));
}

function textsOf(values: readonly Value[]): { valueOffsets: Int32Array; data: Uint8Array } {
  const texts = values.map((value) => (value === null ? '' : String(value)));
  const valueOffsets = new Int32Array(texts.length + 1);
  texts.forEach((text, at) => {
    valueOffsets[at + 1] = (valueOffsets[at] ?? 0) + encoder.encode(text).length;
  });
  return { valueOffsets, data: encoder.encode(texts.join('')) };
}
