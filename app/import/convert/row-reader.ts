import type { ColumnReport } from '../import-report.ts';
import type { RowInHand, Rows } from '../parse/rows.ts';
import type { ProblemList } from '../problem-list.ts';
import { LeftOutColumn } from './left-out-column.ts';
import type { PlanReading } from './plan-reading.ts';
import { RecordMakers } from './records/record-makers.ts';
import type { Batch } from './table-writer.ts';

export interface RowReading {
  readonly reading: PlanReading;
  readonly fileName: string;
  readonly problems: ProblemList;
  readonly batchRows: number;
}

/** Reads the rows of one file as records: each distinct text once, problems with their rows, good records as Arrow. */
export class RowReader {
  rowsRead = 0;
  /** Rows of which something is in a record. */
  rowsUsed = 0;
  readonly #makers: RecordMakers;
  readonly #leftOut: readonly LeftOutColumn[];
  readonly #problems: ProblemList;
  readonly #batchRows: number;
  readonly #order: readonly number[];
  #width = 0;
  /** A row shorter than this lacks a named column. */
  #namedWidth = 0;

  constructor({ reading, fileName, problems, batchRows }: RowReading) {
    const { columns } = reading.plan;
    this.#problems = problems;
    this.#batchRows = batchRows;
    this.#makers = new RecordMakers(reading, fileName, problems);
    this.#order = columns.map(({ index }) => index);
    this.#leftOut = columns
      .filter(({ index }) => !this.#makers.sources.has(index))
      .map(({ index, header }) => new LeftOutColumn(index, header));
    this.setHeaders(columns.map(({ header }) => header));
  }

  get rowsLeftOut(): number {
    return this.rowsRead - this.rowsUsed;
  }

  /** Every column of the file, those at the end that the plan does not speak of included. */
  setHeaders(headers: readonly string[]): void {
    this.#width = headers.length;
    this.#namedWidth = 1 + headers.findLastIndex((header) => header !== '');
  }

  /**
   * `firstRow` is the spreadsheet row number of the first of `rows`. Gives each batch as soon as enough
   * records have come together; `takeBatches` gives what is left at the end.
   */
  *read(rows: Rows, firstRow: number): Generator<Batch, void> {
    this.#makers.reserve(Math.min(this.#batchRows, rows.length));
    let rowNumber = firstRow;
    for (let at = 0; at < rows.length; at++) {
      const row = rows.row(at);
      if (!row.isBlankFrom(0)) {
        this.rowsRead++;
        if (this.#hasRightWidth(row, rowNumber) && this.#makers.make(row, rowNumber)) {
          this.rowsUsed++;
        }
        for (const column of this.#leftOut) column.count(row.text(column.index));
        if (this.#makers.mostKept >= this.#batchRows) {
          yield* this.#makers.takeBatches(this.#batchRows);
        }
      }
      rowNumber++;
    }
  }

  /** The records that are in no batch yet. */
  *takeBatches(): Generator<Batch, void> {
    yield* this.#makers.takeBatches(1);
  }

  /** Counts a row that could not even be cut into cells. */
  leaveOutRow(): void {
    this.rowsRead++;
  }

  /** What the rows are read as. */
  get makers(): Pick<RecordMakers, 'tables' | 'madeIds' | 'mixedDates'> {
    return this.#makers;
  }

  reports(): readonly ColumnReport[] {
    const leftOut = new Map(this.#leftOut.map((column) => [column.index, column]));
    return this.#order.flatMap(
      (index) => this.#makers.sources.get(index)?.report() ?? leftOut.get(index)?.report() ?? [],
    );
  }

  #hasRightWidth(row: RowInHand, rowNumber: number): boolean {
    if (row.length >= this.#namedWidth && row.length <= this.#width) return true;
    const isLong = row.length > this.#width;
    if (isLong && row.isBlankFrom(this.#width)) return true;
    const rule = isLong ? 'too_many_cells' : 'too_few_cells';
    const action = isLong ? 'row_left_out' : 'noted';
    const expected = `${this.#namedWidth} cells, as many as there are headers`;
    this.#problems.add({ rule, action, column: null, value: null, expected }, rowNumber);
    return !isLong;
  }
}
