import type { TableDefinition, TableName } from '#app/records/table.ts';
import { PlanReading } from './convert/plan-reading.ts';
import { RowReader } from './convert/row-reader.ts';
import type { Batch } from './convert/table-writer.ts';
import type { UnreadableFile } from './decode/unreadable-file.ts';
import { Delivery } from './delivery.ts';
import * as faults from './file-fault.ts';
import type { FileReport, ImportSink, SourceFile } from './import-report.ts';
import type { RecordBlock } from './parse/record-block.ts';
import type { RecordSource } from './parse/record-source.ts';
import type { PlannedContext } from './plan-context.ts';
import { planFaults } from './plan-faults.ts';
import type { FilePlan } from './plan/file-plan.ts';
import { ProblemList } from './problem-list.ts';

/** Distinct problems listed one by one for each file. */
export const problemsListed = 2_000;

/** What DuckDB stores together: batches of this size go in several times faster than small ones. */
const groupOfRows = 122_880;

export interface ReadingTask {
  readonly file: SourceFile;
  readonly plan: FilePlan;
  readonly source: RecordSource;
  readonly context: PlannedContext;
  readonly sink: ImportSink;
  readonly signal: AbortSignal;
}

/** The import of one file by its plan, from its first record to its report. */
export class FileReading {
  readonly #task: ReadingTask;
  readonly #problems: ProblemList;
  readonly #rows: RowReader;
  readonly #deliveries: ReadonlyMap<TableName, Delivery>;
  readonly #tables: readonly TableDefinition[];
  #hasBegun = false;
  #isOver = false;
  #nextRow = 1;

  constructor(task: ReadingTask) {
    const { file, plan, context, sink, signal } = task;
    const { tables, measures, pseudonymKey } = context;
    const thisYear = context.thisYear ?? new Date().getFullYear();
    this.#task = task;
    this.#problems = new ProblemList(file.name, problemsListed);
    this.#rows = new RowReader({
      reading: new PlanReading({ plan, tables, measures, pseudonymKey, thisYear }),
      fileName: file.name,
      problems: this.#problems,
      batchRows: context.batchRows ?? groupOfRows,
    });
    this.#tables = this.#rows.makers.tables;
    this.#deliveries = new Map(
      this.#tables.map(({ name }) => [name, new Delivery(sink, name, signal)]),
    );
    this.#isOver = this.#tables.length === 0;
  }

  /** Nothing more need be read. */
  get isOver(): boolean {
    return this.#isOver;
  }

  get rowsRead(): number {
    return this.#rows.rowsRead;
  }

  async read(block: RecordBlock): Promise<void> {
    const { rows, firstRow, strayQuotes, footers, unclosedQuote } = block;
    const { source } = this.#task;
    this.#nextRow = firstRow + rows.length;
    if (!this.#hasBegun && source.headers !== null) this.#rows.setHeaders(source.headers);
    for (const index of strayQuotes) this.#problems.add(faults.strayQuoteFault, firstRow + index);
    for (const { index, text } of footers) {
      this.#problems.add(faults.footerFault(text), firstRow + index);
    }
    const whole = unclosedQuote ? rows.slice(0, Math.max(0, rows.length - 1)) : rows;
    for (const batch of this.#rows.read(whole, firstRow)) await this.#deliver(batch);
    if (!this.#hasBegun) this.#tellRecognised();
    if (unclosedQuote) this.#leaveOutRest(this.#nextRow - 1);
  }

  /** What remains of the file cannot be read. */
  breakOff(error: UnreadableFile): void {
    this.#isOver = true;
    if (error.reason === 'unclosed_quote' && this.#hasBegun) this.#leaveOutRest(this.#nextRow);
    else {
      this.#problems.add(
        faults.unreadableFault(error, this.#hasBegun),
        this.#hasBegun ? this.#nextRow - 1 : null,
      );
    }
  }

  async finish(): Promise<FileReport> {
    for (const batch of this.#rows.takeBatches()) await this.#deliver(batch);
    for (const delivery of this.#deliveries.values()) await delivery.settled();
    this.#noteTheWhole();
    const { file, plan, source } = this.#task;
    const names = this.#tables.map(({ name }) => name);
    return {
      file: file.name,
      table: names[0] ?? null,
      tables: names,
      records: Object.fromEntries([...this.#deliveries].map(([name, { rows }]) => [name, rows])),
      rowsRead: this.rowsRead,
      rowsLoaded: this.#rows.rowsUsed,
      rowsLeftOut: this.#rows.rowsLeftOut,
      layout: { ...plan.layout, encoding: source.encoding ?? plan.layout.encoding },
      encoding: source.encoding,
      delimiter: source.delimiter,
      columns: this.#rows.reports(),
      problems: this.#problems.problems(),
    };
  }

  #tellRecognised(): void {
    this.#hasBegun = true;
    const { sink, file } = this.#task;
    sink.recognised(file.name, this.#tables[0]?.name ?? null, this.#rows.reports());
  }

  /** One batch at a time is on its way, whichever table it is for. */
  async #deliver(batch: Batch): Promise<void> {
    for (const delivery of this.#deliveries.values()) await delivery.settled();
    await this.#deliveries.get(batch.table)?.hand(batch);
  }

  #leaveOutRest(row: number): void {
    this.#isOver = true;
    this.#rows.leaveOutRow();
    this.#problems.add(faults.unclosedQuoteFault, row);
  }

  #noteTheWhole(): void {
    const { plan, source } = this.#task;
    if (source.encoding === 'mixed') this.#problems.add(faults.mixedEncodingFault, null);
    for (const fault of planFaults(plan, this.#rows.makers)) this.#problems.add(fault, null);
    if (this.#tables.length > 0 && this.rowsRead === 0 && !this.#isOver) {
      this.#problems.add(faults.noRowsFault, null);
    }
  }
}
