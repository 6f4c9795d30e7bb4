import type { AuditReport } from '#app/disclosure/audit/audit-report.ts';
import type { Release } from '#app/disclosure/protect.ts';
import type { Table } from '#app/results/table.ts';
import type { ReportDocument, ReportFigures } from '../document/report-document.ts';

/** Why a report may not leave. */
export type Refusal =
  /** A hidden number can be worked out. */
  | 'audit_refused'
  /** The attack has not been tried, or could not be. */
  | 'not_audited'
  /** The figures are not those that were audited. */
  | 'other_release';

/**
 * A report that may be taken away: its figures are those of a release that withstood the audit. Every file is made from one
 * of these, so that none can be made while the audit fails.
 */
export class CheckedReport {
  private constructor(
    readonly document: ReportDocument,
    /** How many hidden or left-over numbers were attacked. */
    readonly attacked: number,
  ) {}

  /** The report with leave to go, or why it may not. */
  static of(
    document: ReportDocument,
    release: Release,
    audit: AuditReport | null,
  ): CheckedReport | Refusal {
    if (audit === null || audit.state === 'not_audited') return 'not_audited';
    if (audit.state === 'refused') return 'audit_refused';
    if (!isOf(document.figures, release)) return 'other_release';
    return new CheckedReport(document, audit.numbers.length);
  }
}

/** Whether every table of every figure is one of the release. */
function isOf(figures: ReportFigures, { tables }: Release): boolean {
  const rows = new Set(tables.map((table) => table.rows));
  return Object.values(figures).every(({ value }) => {
    const tables: readonly [string, Table][] = Object.entries(value.tables);
    return tables.every(([, table]) => rows.has(table.rows));
  });
}

/** What to tell somebody who wants a file of a report that may not leave. */
export const refusalWords: Readonly<Record<Refusal, string>> = {
  audit_refused: 'A hidden number can be worked out from this report, so it stays here.',
  not_audited: 'The hidden numbers have not been checked, so this report stays here.',
  other_release: 'The numbers have changed since the check. Wait until it has run again.',
};
