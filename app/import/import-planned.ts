import type { MeasureDefinition } from '#app/measures/definition/measure-definition.ts';
import { measureDefinitions } from '#app/measures/registry.ts';
import { tables } from '#app/records/all-tables.ts';
import type { FileReport, ImportSink, SourceFile } from './import-report.ts';
import type { FilePlan } from './plan/file-plan.ts';
import { readWithPlan } from './read-with-plan.ts';

/** A file and the plan it is to be read by. */
export interface PlannedFile {
  readonly source: SourceFile;
  readonly plan: FilePlan;
}

/**
 * Imports files by their plans, one after another, in the order given. A file with faults never stops the others. A
 * file whose plan feeds no table gives nothing. Throws as readWithPlan does.
 */
export async function importPlanned(
  jobs: readonly PlannedFile[],
  pseudonymKey: Uint8Array,
  sink: ImportSink,
  signal: AbortSignal,
  measures: readonly MeasureDefinition[] = measureDefinitions(),
): Promise<readonly FileReport[]> {
  const reports: FileReport[] = [];
  const fileCount = jobs.length;
  for (const [fileIndex, { source, plan }] of jobs.entries()) {
    const context = { fileIndex, fileCount, tables, measures, pseudonymKey };
    reports.push(await readWithPlan(source, plan, context, sink, signal));
  }
  return reports;
}
