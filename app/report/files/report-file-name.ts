import type { ReportHead } from '../document/report-document.ts';

/** A name that says what is in the file: "board-report-harrowmere-youth-link-2026-11-19.docx". */
export function reportFileName({ scheme, date }: ReportHead, ending: string): string {
  const name = ['board-report', scheme, date]
    .join('-')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
  return `${name}.${ending}`;
}
