import type { TableName } from '#app/records/table.ts';
import type { Batch } from './convert/table-writer.ts';
import type { ImportSink } from './import-report.ts';
import { stoppable } from './stoppable.ts';

/** Hands batches to a sink one at a time, so that the next is being read while the last is being stored. */
export class Delivery {
  /** Rows that the sink has accepted. */
  rows = 0;
  readonly #sink: ImportSink;
  readonly #table: TableName;
  readonly #signal: AbortSignal;
  #underWay: Promise<void> = Promise.resolve();

  constructor(sink: ImportSink, table: TableName, signal: AbortSignal) {
    this.#sink = sink;
    this.#table = table;
    this.#signal = signal;
  }

  /** Waits until the batch before this one is stored. Throws what the sink threw for it, or ImportStopped. */
  async hand({ ipcStream, rows }: Batch): Promise<void> {
    await this.settled();
    this.#underWay = this.#sink.batch(this.#table, ipcStream, rows).then(() => {
      this.rows += rows;
    });
    this.#underWay.catch(() => undefined);
  }

  settled(): Promise<void> {
    return stoppable(this.#underWay, this.#signal);
  }
}
