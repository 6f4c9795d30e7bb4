import { formatCount as count, formatNumber } from '#app/results/format.ts';
import { plural } from '#app/ui/plural.ts';
import type { FileInHand } from '#app/workspace/file-in-hand.ts';

/** How large a file is: rows and columns where they are known, else its size on the device. */
export function sizeWords({ survey, report, size }: FileInHand): string {
  const columns = survey?.columns.length ?? report?.columns.length ?? 0;
  const columnsWords = `${count(columns)} ${plural(columns, 'column', 'columns')}`;
  if (report !== null) {
    return `${count(report.rowsRead)} ${plural(report.rowsRead, 'row', 'rows')}, ${columnsWords}`;
  }
  if (survey === null) return bytes(size);
  const rows = `${count(survey.rowsLookedAt)} ${plural(survey.rowsLookedAt, 'row', 'rows')}`;
  return survey.isWhole ? `${rows}, ${columnsWords}` : `Over ${rows}, ${columnsWords}`;
}

function bytes(size: number): string {
  if (size < 1_000) return `${size} bytes`;
  return size < 1_000_000
    ? `${formatNumber(size / 1_000, 0)} kB`
    : `${formatNumber(size / 1_000_000, 1)} MB`;
}
