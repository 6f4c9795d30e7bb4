import type { FileReport } from '#app/import/import-report.ts';
import { formatCount } from '#app/results/format.ts';
import { plural } from '#app/ui/plural.ts';

/** What was found in the files, in a sentence or two: how many were recognised, and how many rows are in. */
export function foundWords(files: readonly FileReport[]): string {
  const known = files.filter(({ table }) => table !== null).length;
  const loaded = files.reduce((sum, { rowsLoaded }) => sum + rowsLoaded, 0);
  const leftOut = files.reduce((sum, { rowsLeftOut }) => sum + rowsLeftOut, 0);
  const columnsLeftOut = files.flatMap(({ table, columns }) =>
    table === null ? [] : columns.filter(({ field }) => field === null),
  ).length;
  return [
    known === files.length
      ? `${formatCount(files.length)} ${plural(files.length, 'file', 'files')} read, and ${plural(files.length, 'it is one', 'all of them are ones')} we know.`
      : `${formatCount(files.length)} ${plural(files.length, 'file', 'files')} read: ${formatCount(known)} we know, and ${formatCount(files.length - known)} left out.`,
    `${formatCount(loaded)} ${plural(loaded, 'row is', 'rows are')} in${leftOut > 0 ? `, ${formatCount(leftOut)} left out` : ''}.`,
    columnsLeftOut > 0
      ? `${formatCount(columnsLeftOut)} ${plural(columnsLeftOut, 'column was', 'columns were')} not recognised and left out.`
      : '',
  ]
    .join(' ')
    .trim();
}
