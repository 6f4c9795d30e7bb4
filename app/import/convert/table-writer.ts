import type { TableDefinition, TableName } from '#app/records/table.ts';
import { TableColumn } from './table-column.ts';
import { TableEncoder } from './table-encoder.ts';

/** Records of one table as a complete Arrow IPC stream. */
export interface Batch {
  readonly table: TableName;
  readonly ipcStream: Uint8Array;
  readonly rows: number;
}

/** The records of one table that are in no batch yet. Codes are written at `kept`; `keep` makes them a record. */
export class TableWriter {
  readonly table: TableDefinition;
  /** One for each field of the table, in its order. */
  readonly columns: readonly TableColumn[];
  kept = 0;
  readonly #encoder: TableEncoder;
  #rowNumbers = new Int32Array(0);

  constructor(table: TableDefinition, fileName: string) {
    this.table = table;
    this.columns = table.fields.map((field) => new TableColumn(field));
    this.#encoder = new TableEncoder(table, this.columns, fileName);
  }

  /** Throws RangeError when the table has no such field. */
  column(field: string): TableColumn {
    const found = this.columns.find((column) => column.field.name === field);
    if (found === undefined) throw new RangeError(`${this.table.name} has no field ${field}`);
    return found;
  }

  /** Makes room for so many records beyond those kept. */
  reserve(records: number): void {
    const rows = this.kept + records;
    for (const column of this.columns) column.reserve(rows);
    if (this.#rowNumbers.length >= rows) return;
    const larger = new Int32Array(rows * 2);
    larger.set(this.#rowNumbers);
    this.#rowNumbers = larger;
  }

  keep(rowNumber: number): void {
    this.#rowNumbers[this.kept++] = rowNumber;
  }

  /** The records kept, as one batch; null when there are none. */
  takeBatch(): Batch | null {
    const rows = this.kept;
    if (rows === 0) return null;
    const ipcStream = this.#encoder.encode(this.#rowNumbers.subarray(0, rows));
    this.kept = 0;
    for (const column of this.columns) column.beginBatch();
    return { table: this.table.name, ipcStream, rows };
  }
}
