import { dateText, timestampText } from '../answer/calendar-text.ts';
import type { QueryResult, Value } from '../database.ts';
import { rowsOf } from '../decode.ts';
import { distinctNames } from '../answer/distinct-names.ts';
import type { NativeChunk, NativeResult, NativeType } from './native-api.ts';
import { decimalOf, exactInteger } from '../answer/whole-number.ts';

type Read = (value: unknown) => Value;

/** The positions of columns without a plain value, as `columnsNeedingText` says for Arrow. */
export function nativeColumnsNeedingText(types: readonly NativeType[]): readonly number[] {
  return types.flatMap((type, i) => (readerOf(type) === undefined ? [i] : []));
}

/** A native answer as the same plain values that `decode` makes of an Arrow one. */
export async function nativeDecode(result: NativeResult): Promise<QueryResult> {
  const names = distinctNames(result.columnNames());
  const types = result.columnTypes();
  const readers = types.map((type) => readerOf(type) ?? String);
  const rows: Record<string, Value>[] = [];
  for (let chunk = await result.fetchChunk(); chunk?.rowCount; chunk = await result.fetchChunk()) {
    rows.push(...rowsOf(names, chunk.rowCount, readers.map(column(chunk))));
  }
  return { columns: types.map((type, i) => ({ name: names[i] ?? '', type: String(type) })), rows };
}

function column(chunk: NativeChunk): (read: Read, i: number) => readonly Value[] {
  return (read, i) =>
    chunk.getColumnValues(i).map((value) => (value === null ? null : read(value)));
}

function readerOf(type: NativeType): Read | undefined {
  return readers.get(String(type).replace(/\(.*/s, ''));
}

const plain: Read = (value) =>
  typeof value === 'number' || typeof value === 'boolean' ? value : String(value);

const integer: Read = (value) => (typeof value === 'bigint' ? exactInteger(value) : plain(value));

const timestamp =
  (zone: string): Read =>
  (value) =>
    has(value, 'micros') && typeof value.micros === 'bigint'
      ? timestampText(value.micros, zone)
      : String(value);

const readers: ReadonlyMap<string, Read> = new Map([
  ['BOOLEAN', plain],
  ['TINYINT', plain],
  ['SMALLINT', plain],
  ['INTEGER', plain],
  ['BIGINT', integer],
  ['HUGEINT', integer],
  ['UTINYINT', plain],
  ['USMALLINT', plain],
  ['UINTEGER', plain],
  ['UBIGINT', integer],
  ['FLOAT', plain],
  ['DOUBLE', plain],
  ['VARCHAR', plain],
  [
    'DECIMAL',
    (value) =>
      has(value, 'value') && typeof value.value === 'bigint' && has(value, 'scale')
        ? decimalOf(value.value, Number(value.scale))
        : String(value),
  ],
  [
    'DATE',
    (value) =>
      has(value, 'days') && typeof value.days === 'number' ? dateText(value.days) : String(value),
  ],
  ['TIMESTAMP', timestamp('')],
  ['TIMESTAMP WITH TIME ZONE', timestamp('+00')],
]);

function has<K extends string>(value: unknown, key: K): value is Record<K, unknown> {
  return typeof value === 'object' && value !== null && key in value;
}
