import { expect, test } from 'vitest';
import { composeReport } from '#app/report/compose/compose-report.ts';
import { head, released, reportOf } from './make-report.ts';
import { exactFigures, matrixWith } from './report-figures.ts';
import { CheckedReport } from '#app/report/publish/checked-report.ts';
import type { AuditReport } from '#app/disclosure/audit/audit-report.ts';

test('an exact figure cannot be put into a report', () => {
  const exact = matrixWith(3);
  const { figures } = released(exactFigures());
  // @ts-expect-error an exact figure has not passed the gate
  const wrong = () => composeReport({ head, figures: { ...figures, exact }, voices: null });
  expect(wrong).toBeTypeOf('function');
});

test('a bare count cannot be put into a report', () => {
  // @ts-expect-error a number is no released figure
  const wrong = () => composeReport({ head, figures: { referred: 1284 }, voices: null });
  expect(wrong).toBeTypeOf('function');
});

test('screened words alone can be put into a report', () => {
  const voices = { quotes: [], withheld: [], asksConsent: true, actions: null };
  // @ts-expect-error words that nobody released
  const wrong = () => composeReport({ head, figures: {}, voices });
  expect(wrong).toBeTypeOf('function');
});

const passed: AuditReport = { state: 'passed', numbers: [], findings: [] };

test('a report whose release withstood the attack may leave', () => {
  const { report, release } = reportOf();
  expect(CheckedReport.of(report, release, passed)).toBeInstanceOf(CheckedReport);
});

test('a report may not leave while the attack succeeds', () => {
  const { report, release } = reportOf();
  const refused: AuditReport = { state: 'refused', numbers: [], findings: [] };
  expect(CheckedReport.of(report, release, refused)).toBe('audit_refused');
});

test('a report may not leave before the attack was tried, or where it cannot be', () => {
  const { report, release } = reportOf();
  expect(CheckedReport.of(report, release, null)).toBe('not_audited');
  const none: AuditReport = { state: 'not_audited', reason: 'The solver cannot run here.' };
  expect(CheckedReport.of(report, release, none)).toBe('not_audited');
});

test('leave for one release is no leave for the figures of another', () => {
  const { report } = reportOf();
  const { release } = reportOf();
  expect(CheckedReport.of(report, release, passed)).toBe('other_release');
});
