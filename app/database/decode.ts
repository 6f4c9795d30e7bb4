import type { Data, RecordBatch, Schema } from 'apache-arrow';
import { columnDecoder, type ColumnDecoder } from './answer/column-decoder.ts';
import type { QueryResult, Value } from './database.ts';
import { distinctNames } from './answer/distinct-names.ts';

/** The positions of columns that must be asked of the engine as text, because Arrow or its library cannot carry their value truly. */
export function columnsNeedingText(schema: Schema): readonly number[] {
  return schema.fields.flatMap((field, i) => (columnDecoder(field) === undefined ? [i] : []));
}

/**
 * An Arrow answer as plain values: integers and decimals as numbers (integers beyond ±(2^53 − 1) as
 * text, so that no digit is lost), dates and timestamps as the engine writes them, SQL null as null.
 * Two columns of one name become `a` and `a_1`. Throws when a column needs text: see `columnsNeedingText`.
 */
export function decode(schema: Schema, batches: readonly RecordBatch[]): QueryResult {
  const names = distinctNames(schema.fields.map((field) => field.name));
  const decoders = schema.fields.map((field) => {
    const decoder = columnDecoder(field);
    if (decoder === undefined) throw new TypeError(`Column ${field.name} has no plain value.`);
    return decoder;
  });
  const columns = decoders.map(({ type }, i) => ({ name: names[i] ?? '', type }));
  const rows = batches.flatMap((batch) =>
    rowsOf(
      columns.map(({ name }) => name),
      batch.numRows,
      decoders.map((decoder, i) => read(decoder, batch.data.children[i])),
    ),
  );
  return { columns, rows };
}

/** Columns of values as rows. */
export function rowsOf(
  names: readonly string[],
  count: number,
  columns: readonly (readonly Value[])[],
): Record<string, Value>[] {
  const rows = Array.from({ length: count }, (): Record<string, Value> => ({}));
  names.forEach((name, i) => {
    const values = columns[i] ?? [];
    rows.forEach((row, j) => {
      set(row, name, values[j] ?? null);
    });
  });
  return rows;
}

function read(decoder: ColumnDecoder, data: Data | undefined): readonly Value[] {
  if (data === undefined) return [];
  const value = decoder.open(data);
  return Array.from({ length: data.length }, (_, row) => (data.getValid(row) ? value(row) : null));
}

/** Plain assignment to `__proto__` would set no column. */
function set(row: Record<string, Value>, name: string, value: Value): void {
  if (name === '__proto__') {
    Object.defineProperty(row, name, { value, enumerable: true, configurable: true });
  } else row[name] = value;
}
