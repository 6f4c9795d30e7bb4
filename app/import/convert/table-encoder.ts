import { columnsOf } from '#app/records/ddl.ts';
import type { Field } from '#app/records/field.ts';
import type { TableDefinition } from '#app/records/table.ts';
import { ColumnDictionary } from './column-dictionary.ts';
import { FieldEncoder, type EncodedColumn } from './field-encoder.ts';
import type { FileColumn } from './file-column.ts';
import { ipcStream } from './ipc-stream.ts';
import { SourceEncoder } from './source-encoder.ts';

interface EncodedField {
  readonly encoder: FieldEncoder;
  /** null: the file does not have it, and every row is blank. */
  readonly column: FileColumn | null;
}

/** Makes Arrow streams with the columns of a table's DDL, in its order, from the coded rows of a file. */
export class TableEncoder {
  readonly #fields: readonly EncodedField[];
  readonly #source: SourceEncoder;
  readonly #order: readonly string[];

  constructor(table: TableDefinition, columns: readonly FileColumn[], fileName: string) {
    this.#source = new SourceEncoder(fileName);
    this.#order = columnsOf(table).map(({ name }) => name);
    this.#fields = table.fields.map((field) => {
      const column = columns.find((each) => each.field === field) ?? null;
      return { column, encoder: new FieldEncoder(column?.dictionary ?? blankDictionary(field)) };
    });
  }

  /** The first `rowNumbers.length` codes of each column as a complete Arrow IPC stream. */
  encode(rowNumbers: Int32Array): Uint8Array {
    const rows = rowNumbers.length;
    const blanks = new Int32Array(rows);
    const encoded = new Map<string, EncodedColumn>();
    for (const { encoder, column } of this.#fields) {
      const codes = column === null ? blanks : column.codes.subarray(0, rows);
      for (const each of encoder.encode(codes)) encoded.set(each.name, each);
    }
    for (const each of this.#source.encode(rowNumbers)) encoded.set(each.name, each);
    return ipcStream(
      this.#order.flatMap((name) => encoded.get(name) ?? []),
      rows,
    );
  }
}

function blankDictionary(field: Field): ColumnDictionary {
  const dictionary = new ColumnDictionary(field);
  dictionary.codeOf('');
  return dictionary;
}
