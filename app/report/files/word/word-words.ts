import type { TextRun } from 'docx';
import { partText } from '../../document/part-text.ts';
import type { Parts } from '../../document/part.ts';
import type { ReportFigures } from '../../document/report-document.ts';
import { wordRun } from './word-run.ts';

/** Words and numbers as runs of a Word paragraph. */
export function wordRuns(figures: ReportFigures, parts: Parts): TextRun[] {
  return parts.map((part) =>
    wordRun({
      text: partText(figures, part),
      ...(part.strong === true || isApart(figures, part) ? { bold: true } : {}),
    }),
  );
}

function isApart(figures: ReportFigures, part: Parts[number]): boolean {
  return (
    part.kind === 'number' &&
    part.show === 'standing' &&
    /(lower|higher)$/.test(partText(figures, part))
  );
}
