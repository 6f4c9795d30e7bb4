import { UnreadableFile } from './decode/unreadable-file.ts';
import { FileReading } from './file-reading.ts';
import type { ImportContext } from './import-context.ts';
import type { FileReport, ImportSink, SourceFile } from './import-report.ts';
import { RecordSource } from './parse/record-source.ts';
import { ProgressTicker } from './progress-ticker.ts';
import { countKnownHeaders } from './recognise/recognise-table.ts';
import { stoppable } from './stoppable.ts';
import { Turns } from './turns.ts';

const defaultChunkBytes = 256 * 1024;

/**
 * Imports one CSV file: finds out its encoding, delimiter and table, reads each distinct value of each
 * column once, and hands good rows to `sink` as Arrow streams with the columns of the table's DDL.
 * What was left out, and why, stands in the report. Rows are numbered as a spreadsheet numbers them:
 * the header of a file without blank lines is row 1, and a line break inside a quoted cell begins no new row.
 *
 * A fault of the file never throws. Throws ImportStopped when `signal` is aborted, and whatever
 * `sink.batch` rejects with; batches already handed over stay with the sink. Runs in a worker, a page or Node.
 */
export async function importFile(
  file: SourceFile,
  context: ImportContext,
  sink: ImportSink,
  signal: AbortSignal,
): Promise<FileReport> {
  const { tables, chunkBytes = defaultChunkBytes } = context;
  const source = new RecordSource(file, chunkBytes, (cells) => countKnownHeaders(cells, tables));
  const reading = new FileReading({ file, source, context, sink, signal });
  const ticker = new ProgressTicker(sink, { file, source, context, reading });
  const blocks = source.blocks();
  const turns = new Turns();
  try {
    for (;;) {
      const next = await stoppable(blocks.next(), signal);
      if (next.done === true) break;
      await reading.read(next.value);
      ticker.tick();
      if (reading.isOver) break;
      await turns.next();
    }
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    reading.breakOff(error);
  } finally {
    turns.close();
    blocks.return().catch(() => undefined);
  }
  const report = await reading.finish();
  ticker.tickLast();
  return report;
}
