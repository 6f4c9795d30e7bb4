import type { ColumnValues } from '#app/identifiers/identifier-finding.ts';
import { calendarDate } from '#app/records/calendar-date.ts';
import type { ColumnSurvey } from './file-survey.ts';

export interface DatedColumn extends ColumnValues {
  readonly dates: ColumnSurvey['dates'];
}

const datesOfEach = 50;
const birth = /birth|\bdob\b|born/i;
const slashed = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})/;

/**
 * ISO dates of when things happened to the people of a file: a sample of every column of dates but `own`, the one that
 * is being judged, and those headed as dates of birth.
 */
export function referenceDates(
  columns: readonly DatedColumn[],
  own: DatedColumn,
): readonly string[] {
  return columns
    .filter((column) => column !== own && column.dates !== null && !birth.test(column.header))
    .flatMap(({ values, dates }) =>
      [...values.keys()].slice(0, datesOfEach).flatMap((text) => isoOf(text, dates) ?? []),
    );
}

function isoOf(text: string, order: ColumnSurvey['dates']): string | null {
  const parts = order === 'month_first' ? slashed.exec(text) : null;
  return parts === null
    ? calendarDate(text)
    : calendarDate(`${parts[3] ?? ''}-${parts[1] ?? ''}-${parts[2] ?? ''}`);
}
