import { isBlankRow } from './convert/row-shape.ts';
import { leftOutReport } from './convert/left-out-column.ts';
import { TableReader, type Batch } from './convert/table-reader.ts';
import type { UnreadableFile } from './decode/unreadable-file.ts';
import { Delivery } from './delivery.ts';
import * as faults from './file-fault.ts';
import type { ImportContext } from './import-context.ts';
import type { ColumnReport, FileReport, ImportSink, SourceFile } from './import-report.ts';
import type { RecordBlock, RecordSource } from './parse/record-source.ts';
import { ProblemList } from './problem-list.ts';
import type { TableMatch } from './recognise/match-headers.ts';
import { recogniseTable } from './recognise/recognise-table.ts';

/** Distinct problems listed one by one for each file. */
export const problemsListed = 2_000;

/** What DuckDB stores together: batches of this size go in several times faster than small ones. */
const groupOfRows = 122_880;

export interface ReadingTask {
  readonly file: SourceFile;
  readonly source: RecordSource;
  readonly context: ImportContext;
  readonly sink: ImportSink;
  readonly signal: AbortSignal;
}

interface OpenTable {
  readonly match: TableMatch;
  readonly reader: TableReader;
  readonly delivery: Delivery;
}

/** The import of one file, from its first record to its report. */
export class FileReading {
  readonly #task: ReadingTask;
  readonly #problems: ProblemList;
  #table: OpenTable | null = null;
  #headers: readonly string[] | null = null;
  #nextRow = 1;
  #isOver = false;

  constructor(task: ReadingTask) {
    this.#task = task;
    this.#problems = new ProblemList(task.file.name, problemsListed);
  }

  /** Nothing more need be read. */
  get isOver(): boolean {
    return this.#isOver;
  }

  get rowsRead(): number {
    return this.#table?.reader.rowsRead ?? 0;
  }

  async read(block: RecordBlock): Promise<void> {
    this.#nextRow = block.firstRow + block.rows.length;
    for (const index of block.strayQuotes) {
      this.#problems.add(faults.strayQuoteFault, block.firstRow + index);
    }
    const rows = block.unclosedQuote ? block.rows.slice(0, -1) : block.rows;
    if (this.#headers === null) await this.#begin(rows, block.firstRow);
    else await this.#readRows(rows, block.firstRow);
    if (block.unclosedQuote) this.#leaveOutRest(this.#nextRow - 1);
  }

  /** What remains of the file cannot be read. */
  breakOff(error: UnreadableFile): void {
    this.#isOver = true;
    const hasBegun = this.#table !== null;
    if (error.reason === 'unclosed_quote' && hasBegun) this.#leaveOutRest(this.#nextRow);
    else
      this.#problems.add(
        faults.unreadableFault(error, hasBegun),
        hasBegun ? this.#nextRow - 1 : null,
      );
  }

  async finish(): Promise<FileReport> {
    await this.#deliver(this.#table?.reader.takeBatch());
    await this.#table?.delivery.settled();
    const { file, source } = this.#task;
    this.#noteTheWhole();
    return {
      file: file.name,
      table: this.#table?.match.table.name ?? null,
      rowsRead: this.rowsRead,
      rowsLoaded: this.#table?.delivery.rows ?? 0,
      rowsLeftOut: this.#table?.reader.rowsLeftOut ?? 0,
      encoding: source.encoding,
      delimiter: source.delimiter,
      columns: this.#columns(),
      problems: this.#problems.problems(),
    };
  }

  /** Takes the first row that is not blank for the header. */
  async #begin(rows: readonly (readonly string[])[], firstRow: number): Promise<void> {
    const at = rows.findIndex((row) => !isBlankRow(row));
    const headers = rows[at];
    if (headers === undefined) return;
    this.#headers = headers;
    this.#table = this.#open(headers);
    await this.#readRows(rows.slice(at + 1), firstRow + at + 1);
    this.#task.sink.recognised(
      this.#task.file.name,
      this.#table?.match.table.name ?? null,
      this.#columns(),
    );
  }

  #open(headers: readonly string[]): OpenTable | null {
    const { file, context, sink, signal } = this.#task;
    const recognition = recogniseTable(headers, context.tables, file.name);
    const match = recognition.recognised;
    if (match === null) {
      this.#isOver = true;
      this.#problems.add(faults.notRecognisedFault(recognition), null);
      return null;
    }
    for (const { header, secondFor } of match.headers) {
      if (secondFor !== null)
        this.#problems.add(faults.duplicateColumnFault(header, secondFor), null);
    }
    return {
      match,
      reader: new TableReader(file.name, match, this.#problems, context.batchRows ?? groupOfRows),
      delivery: new Delivery(sink, match.table.name, signal),
    };
  }

  async #readRows(rows: readonly (readonly string[])[], firstRow: number): Promise<void> {
    await this.#deliver(this.#table?.reader.read(rows, firstRow));
  }

  async #deliver(batches: Iterable<Batch> = []): Promise<void> {
    for (const batch of batches) await this.#table?.delivery.hand(batch);
  }

  #leaveOutRest(row: number): void {
    this.#isOver = true;
    this.#table?.reader.leaveOutRow();
    this.#problems.add(faults.unclosedQuoteFault, row);
  }

  #noteTheWhole(): void {
    if (this.#task.source.encoding === 'mixed') this.#problems.add(faults.mixedEncodingFault, null);
    if (this.#table !== null && this.rowsRead === 0) this.#problems.add(faults.noRowsFault, null);
    if (this.#headers === null && !this.#isOver) this.#problems.add(faults.emptyFileFault, null);
  }

  #columns(): readonly ColumnReport[] {
    if (this.#table !== null) return this.#table.reader.reports();
    return (this.#headers ?? [])
      .filter((header) => header.trim() !== '')
      .map((header) => leftOutReport(header.trim(), 0));
  }
}
