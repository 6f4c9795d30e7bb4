import type { ColumnSurvey, FileSurvey } from '../survey/file-survey.ts';

/**
 * The survey with the dates of columns that could be either way round read as the other columns of the file prove:
 * a file is written by one hand. Where none proves an order, or two disagree, they stay undecided.
 */
export function settledDates(survey: FileSurvey): FileSurvey {
  const proven = new Set(
    survey.columns.flatMap(({ dates }) =>
      dates === 'day_first' || dates === 'month_first' || dates === 'mixed' ? [dates] : [],
    ),
  );
  const [order] = proven;
  if (proven.size !== 1 || order === undefined || order === 'mixed') return survey;
  const settled = (column: ColumnSurvey): ColumnSurvey =>
    column.dates === 'undecided' ? { ...column, dates: order } : column;
  return { ...survey, columns: survey.columns.map(settled) };
}
