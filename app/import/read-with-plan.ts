import { UnreadableFile } from './decode/unreadable-file.ts';
import { FileReading } from './file-reading.ts';
import type { FileReport, ImportSink, SourceFile } from './import-report.ts';
import { RecordSource } from './parse/record-source.ts';
import type { PlannedContext } from './plan-context.ts';
import type { FilePlan } from './plan/file-plan.ts';
import { ProgressTicker } from './progress-ticker.ts';
import { stoppable } from './stoppable.ts';
import { Turns } from './turns.ts';

/**
 * Imports one CSV file as its plan says: reads each distinct text of each column once, and hands good records to `sink`
 * as Arrow streams with the columns of their table's DDL. A column that is still undecided is left out. What was left
 * out, and why, stands in the report. Rows are numbered as a spreadsheet numbers them: the header of a file
 * without blank lines is row 1, and a line break inside a quoted cell begins no new row.
 *
 * A fault of the file never throws. Throws ImportStopped when `signal` is aborted, and whatever
 * `sink.batch` rejects with; batches already handed over stay with the sink. Runs in a worker, a page or Node.
 */
export async function readWithPlan(
  file: SourceFile,
  plan: FilePlan,
  context: PlannedContext,
  sink: ImportSink,
  signal: AbortSignal,
): Promise<FileReport> {
  const source = new RecordSource(file, plan.layout, context.chunkBytes);
  const reading = new FileReading({ file, plan, source, context, sink, signal });
  const ticker = new ProgressTicker(sink, { file, source, context, reading });
  const blocks = source.blocks();
  const turns = new Turns();
  try {
    while (!reading.isOver) {
      const next = await stoppable(blocks.next(), signal);
      if (next.done === true) break;
      await reading.read(next.value);
      ticker.tick();
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
