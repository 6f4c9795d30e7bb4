import { columnsOf } from '#app/records/ddl.ts';
import type { TableDefinition } from '#app/records/table.ts';
import { FieldEncoder, type EncodedColumn } from './field-encoder.ts';
import { ipcStream } from './ipc-stream.ts';
import { SourceEncoder } from './source-encoder.ts';
import type { TableColumn } from './table-column.ts';

/** Makes Arrow streams with the columns of a table's DDL, in its order, from the coded rows of a file. */
export class TableEncoder {
  readonly #columns: readonly { readonly column: TableColumn; readonly encoder: FieldEncoder }[];
  readonly #source: SourceEncoder;
  readonly #order: readonly string[];

  constructor(table: TableDefinition, columns: readonly TableColumn[], fileName: string) {
    this.#source = new SourceEncoder(fileName);
    this.#order = columnsOf(table).map(({ name }) => name);
    this.#columns = columns.map((column) => ({ column, encoder: new FieldEncoder(column.store) }));
  }

  /** The first `rowNumbers.length` codes of each column as a complete Arrow IPC stream. */
  encode(rowNumbers: Int32Array): Uint8Array {
    const rows = rowNumbers.length;
    const zeros = new Int32Array(rows);
    const encoded = new Map<string, EncodedColumn>();
    for (const { encoder, column } of this.#columns) {
      const codes = column.isFixed ? zeros : column.codes.subarray(0, rows);
      for (const each of encoder.encode(codes)) encoded.set(each.name, each);
    }
    for (const each of this.#source.encode(rowNumbers)) encoded.set(each.name, each);
    return ipcStream(
      this.#order.flatMap((name) => encoded.get(name) ?? []),
      rows,
    );
  }
}
