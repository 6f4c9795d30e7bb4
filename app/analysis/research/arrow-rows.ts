import {
  Bool,
  DateDay,
  Field,
  Float64,
  Int32,
  makeData,
  RecordBatch,
  Schema,
  Struct,
  Table,
  tableToIPC,
  Utf8,
  type Data,
} from 'apache-arrow';
import type { Value } from '#app/database/database.ts';

export type ResearchType = 'VARCHAR' | 'DATE' | 'INTEGER' | 'DOUBLE' | 'BOOLEAN';

export interface ResearchColumn {
  readonly name: string;
  readonly type: ResearchType;
}

const A_DAY = 86_400_000;

/** Columns of values as one complete Arrow stream. Days are ISO text. */
export function arrowStream(
  columns: readonly ResearchColumn[],
  values: readonly (readonly Value[])[],
): Uint8Array {
  return tableToIPC(arrowTable(columns, values), 'stream');
}

/** Columns of values as one complete Arrow file, with words about it in its schema. Days are ISO text. */
export function arrowFile(
  columns: readonly ResearchColumn[],
  values: readonly (readonly Value[])[],
  about: ReadonlyMap<string, string>,
): Uint8Array {
  return tableToIPC(arrowTable(columns, values, about), 'file');
}

/** Built of plain buffers: the library's own builders make code from text, which the page's policy forbids. */
function arrowTable(
  columns: readonly ResearchColumn[],
  values: readonly (readonly Value[])[],
  about: ReadonlyMap<string, string> = new Map(),
): Table {
  const length = values[0]?.length ?? 0;
  const children = columns.map(({ type }, at) => dataOf(type, values[at] ?? []));
  const fields = columns.map(
    ({ name }, at) => new Field(name, children[at]?.type ?? new Utf8(), true),
  );
  const struct = makeData({ type: new Struct(fields), length, nullCount: 0, children });
  return new Table([new RecordBatch(new Schema(fields, new Map(about)), struct)]);
}

function dataOf(type: ResearchType, values: readonly Value[]): Data {
  const length = values.length;
  const nullBitmap = new Uint8Array((length + 7) >> 3);
  let nullCount = 0;
  values.forEach((value, row) => {
    if (value === null) nullCount += 1;
    else setBit(nullBitmap, row);
  });
  const common = { length, nullCount, nullBitmap };
  switch (type) {
    case 'VARCHAR':
      return makeData({ type: new Utf8(), ...common, ...texts(values) });
    case 'DATE':
      return makeData({ type: new DateDay(), ...common, data: Int32Array.from(values, daysOf) });
    case 'INTEGER':
      return makeData({ type: new Int32(), ...common, data: Int32Array.from(values, Number) });
    case 'DOUBLE':
      return makeData({ type: new Float64(), ...common, data: Float64Array.from(values, Number) });
    case 'BOOLEAN': {
      const data = new Uint8Array((length + 7) >> 3);
      values.forEach((value, row) => {
        if (value === true) setBit(data, row);
      });
      return makeData({ type: new Bool(), ...common, data });
    }
  }
}

function texts(values: readonly Value[]): {
  readonly valueOffsets: Int32Array;
  readonly data: Uint8Array;
} {
  const encoder = new TextEncoder();
  const pieces = values.map((value) =>
    value === null ? new Uint8Array() : encoder.encode(String(value)),
  );
  const valueOffsets = new Int32Array(values.length + 1);
  pieces.forEach((piece, row) => {
    valueOffsets[row + 1] = (valueOffsets[row] ?? 0) + piece.length;
  });
  const data = new Uint8Array(valueOffsets[values.length] ?? 0);
  pieces.forEach((piece, row) => {
    data.set(piece, valueOffsets[row] ?? 0);
  });
  return { valueOffsets, data };
}

function daysOf(value: Value): number {
  return typeof value === 'string' ? Math.round(Date.parse(`${value}T00:00:00Z`) / A_DAY) : 0;
}

function setBit(bits: Uint8Array, at: number): void {
  bits[at >> 3] = (bits[at >> 3] ?? 0) | (1 << (at & 7));
}
