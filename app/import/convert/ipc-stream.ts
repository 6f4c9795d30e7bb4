import { Field, makeData, RecordBatch, Schema, Struct, Table, tableToIPC } from 'apache-arrow';
import type { EncodedColumn } from './field-encoder.ts';

/** One batch of rows as a complete Arrow IPC stream, end marker included. */
export function ipcStream(columns: readonly EncodedColumn[], rows: number): Uint8Array {
  const fields = columns.map(({ name, data }) => new Field(name, data.type, true));
  const children = columns.map(({ data }) => data);
  const struct = makeData({ type: new Struct(fields), length: rows, nullCount: 0, children });
  return tableToIPC(new Table([new RecordBatch(new Schema(fields), struct)]), 'stream');
}
