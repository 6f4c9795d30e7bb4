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
  /** The columns that are the same in every row, as they were last made: nearly all batches are of one size. */
  #fixed: { readonly rows: number; readonly columns: readonly EncodedColumn[] } | null = null;

  constructor(table: TableDefinition, columns: readonly TableColumn[], fileName: string) {
    this.#source = new SourceEncoder(fileName);
    this.#order = columnsOf(table).map(({ name }) => name);
    this.#columns = columns.map((column) => ({ column, encoder: new FieldEncoder(column.store) }));
  }

  /** The first `rowNumbers.length` codes of each column as a complete Arrow IPC stream. */
  encode(rowNumbers: Int32Array): Uint8Array {
    const rows = rowNumbers.length;
    const encoded = new Map<string, EncodedColumn>();
    for (const each of this.#fixedColumns(rows)) encoded.set(each.name, each);
    for (const { encoder, column } of this.#columns) {
      if (column.isFixed) continue;
      for (const each of encoder.encode(column.codes.subarray(0, rows))) {
        encoded.set(each.name, each);
      }
    }
    for (const each of this.#source.encode(rowNumbers)) encoded.set(each.name, each);
    return ipcStream(
      this.#order.flatMap((name) => encoded.get(name) ?? []),
      rows,
    );
  }

  #fixedColumns(rows: number): readonly EncodedColumn[] {
    if (this.#fixed?.rows === rows) return this.#fixed.columns;
    const zeros = new Int32Array(rows);
    const columns = this.#columns
      .filter(({ column }) => column.isFixed)
      .flatMap(({ encoder }) => encoder.encode(zeros));
    this.#fixed = { rows, columns };
    return columns;
  }
}
