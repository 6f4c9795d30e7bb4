import type { ImportSink, SourceFile } from './import-report.ts';

const interval = 50;

export interface Ticked {
  readonly file: SourceFile;
  readonly context: { readonly fileIndex: number; readonly fileCount: number };
  readonly source: { readonly bytesRead: number };
  readonly reading: { readonly rowsRead: number };
}

/** Tells the sink how far a file has come, at most once in 50 milliseconds, and always at its end. */
export class ProgressTicker {
  readonly #sink: ImportSink;
  readonly #ticked: Ticked;
  #last = -Infinity;

  constructor(sink: ImportSink, ticked: Ticked) {
    this.#sink = sink;
    this.#ticked = ticked;
  }

  tick(): void {
    if (performance.now() - this.#last >= interval) this.tickLast();
  }

  tickLast(): void {
    const { file, context, source, reading } = this.#ticked;
    this.#last = performance.now();
    this.#sink.progress({
      file: file.name,
      fileIndex: context.fileIndex,
      fileCount: context.fileCount,
      rowsRead: reading.rowsRead,
      bytesRead: source.bytesRead,
      bytesTotal: file.size,
    });
  }
}
