import type { MeasureDefinition } from '#app/measures/definition/measure-definition.ts';
import type { PlannedFile } from '../import-planned.ts';
import type { FileReport, ImportSink } from '../import-report.ts';
import { converse } from './converse.ts';
import { sendable } from './sendable.ts';

/**
 * Imports files by their plans in a worker of our own, as importPlanned does, with batches handed to `sink` here.
 * `measures`: those that the files may hold where they are not the shipped ones alone. Throws as `converse` does.
 */
export async function importPlannedInWorker(
  jobs: readonly PlannedFile[],
  pseudonymKey: Uint8Array,
  sink: ImportSink,
  signal: AbortSignal,
  measures: readonly MeasureDefinition[] | null = null,
): Promise<readonly FileReport[]> {
  const files = await sendable(
    jobs.map(({ source }) => source),
    signal,
  );
  const plans = jobs.map(({ plan }) => plan);
  return converse(
    {
      work: { type: 'import_planned', files, plans, pseudonymKey, measures },
      sink,
      endOf: (message) => (message.type === 'finished' ? message.reports : undefined),
    },
    signal,
  );
}
