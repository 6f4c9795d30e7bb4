import { calendarDate } from '#app/records/calendar-date.ts';
import type { Field } from '#app/records/field.ts';
import { findCode } from '#app/records/find-code.ts';
import { missingInCell } from '#app/records/missing-in-cell.ts';
import { readCell } from '#app/records/read-cell.ts';
import { tidyCell } from '#app/records/tidy-cell.ts';
import { yesOrNo } from '#app/records/yes-or-no.ts';
import type { ColumnSurvey } from '../survey/file-survey.ts';

/** How far the values of a column are such as a field holds. */
export interface ValueFit {
  /** Share of the cells looked at that read as an answer or as a known kind of missing. */
  readonly share: number;
  /** Distinct texts that read as an answer, of those looked at. */
  readonly matched: number;
  readonly distinct: number;
}

const textsTried = 80;
const longestId = 60;

/**
 * null: the column says nothing, being empty or of a type that takes anything, or a smaller share than `least` fits.
 */
export function valueFit(field: Field, column: ColumnSurvey, least = 0): ValueFit | null {
  if (field.type === 'text' || field.type === 'free_text') return null;
  const values = column.values.slice(0, textsTried);
  const cells = values.reduce((sum, [, count]) => sum + count, 0);
  let fitting = 0;
  let astray = 0;
  let matched = 0;
  for (const [text, count] of values) {
    const cell = tidyCell(text);
    if (isAnswer(field, cell, column)) {
      matched++;
      fitting += count;
    } else if (missingInCell(field, cell) !== null) fitting += count;
    else {
      astray += count;
      if ((cells - astray) / cells < least) return null;
    }
  }
  if (cells === 0 || (matched === 0 && fitting === cells)) return null;
  return { share: fitting / cells, matched, distinct: values.length };
}

function isAnswer(field: Field, cell: string, column: ColumnSurvey): boolean {
  switch (field.type) {
    case 'code':
      return field.vocabulary !== undefined && findCode(field.vocabulary, cell)?.state === 'code';
    case 'yes_no':
      return yesOrNo(cell) !== null;
    case 'date':
      return column.dates !== null || calendarDate(cell) !== null;
    case 'integer':
    case 'number':
      return readCell(field, cell).state === 'value';
    case 'id':
      return cell.length <= longestId && !/\s\S+\s/.test(cell) && calendarDate(cell) === null;
    case 'text':
    case 'free_text':
      return true;
  }
}
