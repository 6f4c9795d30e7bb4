import { defaultPolicy } from '#app/disclosure/policy.ts';
import type { Release } from '#app/disclosure/protect.ts';
import { releaseFigures } from '#app/disclosure/release-figures.ts';
import { composeReport } from '#app/report/compose/compose-report.ts';
import type {
  ReportDocument,
  ReportFigures,
  ReportHead,
} from '#app/report/document/report-document.ts';
import { CheckedReport } from '#app/report/publish/checked-report.ts';
import type { Figure } from '#app/results/figure.ts';
import { exactFigures } from './report-figures.ts';

export const head: ReportHead = {
  board: 'Harrowmere Health and Wellbeing Board',
  title: 'Children and young people’s social prescribing: who it reaches and what changes',
  date: '2026-11-19',
  agendaItem: '8',
  purpose: 'Decision',
  from: 'Director of Public Health',
  covers: 'Young people referred 1 April 2025 to 31 March 2026',
  status: 'Example data, not a real place',
  scheme: 'Harrowmere Youth Link',
  period: { from: '2025-04-01', to: '2026-03-31' },
  isExample: true,
};

export function released(figures: Readonly<Record<string, Figure>>): {
  readonly figures: ReportFigures;
  readonly release: Release;
} {
  const made = releaseFigures(figures, defaultPolicy, { solver: null });
  return { figures: made.released, release: made.release };
}

export function reportOf(figures: Readonly<Record<string, Figure>> = exactFigures()): {
  readonly report: ReportDocument;
  readonly release: Release;
} {
  const { figures: safe, release } = released(figures);
  return { report: composeReport({ head, figures: safe, voices: null }), release };
}

/** The report with leave to go: these tests are about its files, not about the attack. */
export function checkedReport(figures?: Readonly<Record<string, Figure>>): CheckedReport {
  const { report, release } = reportOf(figures);
  const checked = CheckedReport.of(report, release, { state: 'passed', numbers: [], findings: [] });
  if (!(checked instanceof CheckedReport)) throw new Error(checked);
  return checked;
}
