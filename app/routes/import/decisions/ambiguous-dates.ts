import type { ColumnSurvey } from '#app/import/survey/file-survey.ts';
import { formatDate } from '#app/results/format.ts';

const numeric = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})\b/;

export interface DateReadings {
  readonly text: string;
  readonly dayFirst: string | null;
  readonly monthFirst: string | null;
}

/** Dates of a column that show what the order of day and month means: those that can be read both ways, or either one way. */
export function dateReadings(column: ColumnSurvey): readonly DateReadings[] {
  return column.values.flatMap(([text]) => {
    const parts = numeric.exec(text);
    if (parts === null) return [];
    const [, first = '', second = '', year = ''] = parts;
    if (first === second) return [];
    return [{ text, dayFirst: day(year, second, first), monthFirst: day(year, first, second) }];
  });
}

/** Examples fit to tell the two readings apart: one that can be both, then one that can only be the first, or only the second. */
export function tellingDates(column: ColumnSurvey): readonly DateReadings[] {
  const all = dateReadings(column);
  const both = all.find(({ dayFirst, monthFirst }) => dayFirst !== null && monthFirst !== null);
  const onlyDayFirst = all.find(
    ({ dayFirst, monthFirst }) => dayFirst !== null && monthFirst === null,
  );
  const onlyMonthFirst = all.find(
    ({ dayFirst, monthFirst }) => dayFirst === null && monthFirst !== null,
  );
  return [both, onlyDayFirst, onlyMonthFirst].filter((each) => each !== undefined);
}

function day(year: string, month: string, date: string): string | null {
  const iso = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  const parsed = new Date(`${iso}T00:00:00Z`);
  const isReal = !Number.isNaN(parsed.getTime()) && parsed.toISOString().slice(0, 10) === iso;
  return isReal ? formatDate(iso) : null;
}
