import type { CheckedReport } from '../publish/checked-report.ts';
import { REPORT_FORMAT, REPORT_VERSION } from '../read/report-schema.ts';

/**
 * The report as a file that Evenlode reads again: its words, the released tables of its figures and the rule they were
 * released by. Queries stay behind.
 */
export function reportJson({ document, attacked }: CheckedReport): string {
  const { head, sections, figures } = document;
  const file = {
    format: REPORT_FORMAT,
    version: REPORT_VERSION,
    attacked,
    head,
    sections,
    figures: Object.fromEntries(
      Object.entries(figures).map(([name, { value, policy, hiddenCells }]) => [
        name,
        { figure: { ...value, method: { ...value.method, query: '' } }, policy, hiddenCells },
      ]),
    ),
  };
  return `${JSON.stringify(file, null, 1)}\n`;
}
