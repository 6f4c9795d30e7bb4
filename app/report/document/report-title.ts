import { formatDate } from '#app/results/format.ts';
import type { ReportHead } from './report-document.ts';

/** What the paper is called where it stands among others: its title, the Board and the date. */
export function reportTitle({ title, board, date }: ReportHead): string {
  return `${title} | ${board}, ${formatDate(date)}`;
}
