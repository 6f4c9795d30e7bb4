import { missingInCell } from '#app/records/missing-in-cell.ts';
import { yesOrNo } from '#app/records/yes-or-no.ts';
import { tidyCell } from '#app/records/tidy-cell.ts';
import { tableNamed } from '#app/records/all-tables.ts';
import type { ColumnSurvey } from '../survey/file-survey.ts';
import { numbersOf, numericShare } from './numbers-of.ts';

/** A form offers a handful of answers, and a few may be written in two ways. */
const mostAnswers = 12;
const longestAnswer = 45;
const answerField = tableNamed('responses').fields.find(({ name }) => name === 'value');

/**
 * Whether a column has the same few words again and again, as answers to a question do that were exported in words. Not
 * yes and no, which may say that a form was filled in.
 */
export function holdsWords(column: ColumnSurvey): boolean {
  const { values, distinct, dates } = column;
  if (dates !== null || distinct > mostAnswers || numbersOf(column).share >= numericShare) {
    return false;
  }
  const answers = values
    .map(([text]) => tidyCell(text))
    .filter((cell) => answerField === undefined || missingInCell(answerField, cell) === null);
  const worded = answers.filter((cell) => /\p{L}{2}/u.test(cell) && cell.length <= longestAnswer);
  return (
    worded.length > 0 &&
    worded.length * 2 > answers.length &&
    worded.some((cell) => yesOrNo(cell) === null)
  );
}
