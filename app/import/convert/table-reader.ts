import type { ColumnReport } from '../import-report.ts';
import type { ProblemList } from '../problem-list.ts';
import type { TableMatch } from '../recognise/match-headers.ts';
import { FileColumn } from './file-column.ts';
import { LeftOutColumn } from './left-out-column.ts';
import { isBlankFrom, isBlankRow } from './row-shape.ts';
import { TableEncoder } from './table-encoder.ts';

export interface Batch {
  readonly ipcStream: Uint8Array;
  readonly rows: number;
}

/** Reads the rows of one file as rows of its table: each distinct text once, problems with their rows, good rows as Arrow. */
export class TableReader {
  rowsRead = 0;
  rowsLeftOut = 0;
  readonly #all: readonly (FileColumn | LeftOutColumn)[];
  readonly #columns: readonly FileColumn[];
  readonly #leftOut: readonly LeftOutColumn[];
  readonly #encoder: TableEncoder;
  readonly #width: number;
  /** A row shorter than this lacks a named column. */
  readonly #namedWidth: number;
  readonly #problems: ProblemList;
  readonly #batchRows: number;
  #rowNumbers = new Int32Array(0);
  #kept = 0;

  constructor(
    file: string,
    { table, headers }: TableMatch,
    problems: ProblemList,
    batchRows: number,
  ) {
    this.#batchRows = batchRows;
    this.#problems = problems;
    this.#width = headers.length;
    this.#namedWidth = 1 + headers.findLastIndex(({ header }) => header !== '');
    this.#all = headers.map((match) =>
      match.field === null
        ? new LeftOutColumn(match.index, match.header)
        : new FileColumn(match, match.field, problems),
    );
    this.#columns = this.#all.filter((column) => column instanceof FileColumn);
    this.#leftOut = this.#all.filter((column) => column instanceof LeftOutColumn);
    this.#encoder = new TableEncoder(table, this.#columns, file);
  }

  /**
   * `firstRow` is the spreadsheet row number of the first of `rows`. Gives each batch as soon as enough
   * usable rows have come together; `takeBatch` gives what is left at the end.
   */
  *read(rows: readonly (readonly string[])[], firstRow: number): Generator<Batch, void> {
    this.#reserve(Math.min(this.#batchRows, this.#kept + rows.length));
    let rowNumber = firstRow;
    for (const row of rows) {
      if (!isBlankRow(row)) {
        this.rowsRead++;
        if (this.#readRow(row, rowNumber)) this.#rowNumbers[this.#kept++] = rowNumber;
        else this.rowsLeftOut++;
        if (this.#kept === this.#batchRows) yield* this.takeBatch();
      }
      rowNumber++;
    }
  }

  /** The usable rows that are in no batch yet, if any, as one. */
  *takeBatch(): Generator<Batch, void> {
    const rows = this.#kept;
    if (rows === 0) return;
    const ipcStream = this.#encoder.encode(this.#rowNumbers.subarray(0, rows));
    this.#kept = 0;
    for (const column of this.#columns) column.beginBatch();
    yield { ipcStream, rows };
  }

  /** Counts a row that could not even be cut into cells. */
  leaveOutRow(): void {
    this.rowsRead++;
    this.rowsLeftOut++;
  }

  reports(): readonly ColumnReport[] {
    return this.#all.flatMap((column) => column.report() ?? []);
  }

  /** Writes the codes of a row at the end of the batch. false: the row cannot be used. */
  #readRow(row: readonly string[], rowNumber: number): boolean {
    if (!this.#hasRightWidth(row, rowNumber)) return false;
    let isUsable = true;
    for (const column of this.#columns) {
      const { dictionary, codes, index } = column;
      const code = dictionary.codeOf(row[index] ?? '');
      codes[this.#kept] = code;
      if (dictionary.values[code] === null && !column.judge(code, rowNumber)) isUsable = false;
    }
    for (const column of this.#leftOut) column.count(row[column.index] ?? '');
    return isUsable;
  }

  #reserve(rows: number): void {
    for (const column of this.#columns) column.reserve(rows);
    if (this.#rowNumbers.length >= rows) return;
    const larger = new Int32Array(rows * 2);
    larger.set(this.#rowNumbers);
    this.#rowNumbers = larger;
  }

  #hasRightWidth(row: readonly string[], rowNumber: number): boolean {
    if (row.length >= this.#namedWidth && row.length <= this.#width) return true;
    const isLong = row.length > this.#width;
    if (isLong && isBlankFrom(row, this.#width)) return true;
    const rule = isLong ? 'too_many_cells' : 'too_few_cells';
    const action = isLong ? 'row_left_out' : 'noted';
    const expected = `${this.#namedWidth} cells, as many as there are headers`;
    this.#problems.add({ rule, action, column: null, value: null, expected }, rowNumber);
    return !isLong;
  }
}
