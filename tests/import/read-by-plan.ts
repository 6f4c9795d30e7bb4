import { tableFromIPC } from 'apache-arrow';
import type { FileReport, SourceFile } from '#app/import/import-report.ts';
import type { ColumnUse } from '#app/import/plan/column-use.ts';
import { noAnswers, type FilePlan } from '#app/import/plan/file-plan.ts';
import type { PlannedContext } from '#app/import/plan-context.ts';
import { readWithPlan } from '#app/import/read-with-plan.ts';
import { measureDefinitions } from '#app/measures/registry.ts';
import { tables } from '#app/records/all-tables.ts';
import type { TableName } from '#app/records/table.ts';
import type { LoadedRow } from './run-import.ts';
import { sourceFile } from './source-file.ts';

export interface ReadRun {
  readonly report: FileReport;
  readonly records: Readonly<Partial<Record<TableName, readonly LoadedRow[]>>>;
}

/** The same key in every test. */
export const testKey = Uint8Array.from({ length: 32 }, (_, index) => index);

/** A plan for a comma-separated file with these columns; `changes` say the rest. */
export function planOf(
  columns: Readonly<Record<string, ColumnUse>>,
  tablesFed: readonly TableName[],
  changes: Partial<FilePlan> = {},
): FilePlan {
  return {
    layout: { encoding: 'utf-8', delimiter: ',', headerRow: 1, headerRows: 1 },
    tables: tablesFed,
    columns: Object.entries(columns).map(([header, use], index) => ({ index, header, use })),
    constants: [],
    answers: noAnswers,
    ...changes,
  };
}

/** A column that is read as a field of a table. */
export function field(
  table: TableName,
  name: string,
  options: Partial<Extract<ColumnUse, { kind: 'field' }>> = {},
): ColumnUse {
  return { kind: 'field', table, field: name, ...options };
}

/** Rows under the headers of a plan, as CSV. */
export function csvOf({ columns }: FilePlan, ...rows: readonly (readonly string[])[]): string {
  const lines = [columns.map(({ header }) => header), ...rows];
  return lines.map((line) => `${line.map(quoted).join(',')}\n`).join('');
}

/** Reads rows by a plan, and the records through Arrow's own reader. */
export async function readByPlan(
  plan: FilePlan,
  content: string | SourceFile | readonly (readonly string[])[],
  context: Partial<PlannedContext> = {},
): Promise<ReadRun> {
  const records: Partial<Record<TableName, LoadedRow[]>> = {};
  const file =
    typeof content === 'string'
      ? sourceFile('t.csv', content)
      : 'name' in content
        ? content
        : sourceFile('t.csv', csvOf(plan, ...content));
  const report = await readWithPlan(
    file,
    plan,
    {
      fileIndex: 0,
      fileCount: 1,
      tables,
      measures: measureDefinitions(),
      pseudonymKey: testKey,
      thisYear: 2025,
      ...context,
    },
    {
      recognised: () => undefined,
      progress: () => undefined,
      batch: (table, ipcStream) => {
        const rows = tableFromIPC(ipcStream)
          .toArray()
          .map((row: { toJSON(): LoadedRow }) => row.toJSON());
        (records[table] ??= []).push(...rows);
        return Promise.resolve();
      },
    },
    new AbortController().signal,
  );
  return { report, records };
}

/** Some columns of the records of one table. */
export function columnsOf(
  { records }: ReadRun,
  table: TableName,
  ...names: readonly string[]
): readonly (readonly unknown[])[] {
  return (records[table] ?? []).map((record) => names.map((name) => record[name]));
}

function quoted(cell: string): string {
  return /[",\n\r]/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell;
}
