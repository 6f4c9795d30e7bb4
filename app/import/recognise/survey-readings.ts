import { findCode } from '#app/records/find-code.ts';
import { feedbackAnswer } from '#app/records/vocabularies/feedback-answer.ts';
import { feedbackRespondent } from '#app/records/vocabularies/feedback-respondent.ts';
import { missingInCell } from '#app/records/missing-in-cell.ts';
import { tableNamed } from '#app/records/all-tables.ts';
import type { Vocabulary } from '#app/records/vocabulary.ts';
import type { ColumnUse } from '../plan/column-use.ts';
import type { ColumnSurvey, FileSurvey } from '../survey/file-survey.ts';
import { dateOrderOf } from './date-order-of.ts';
import { holdsWords } from './holds-words.ts';
import { headerWords } from './header-words.ts';
import type { Reason, Sureness } from './proposal.ts';
import type { Reading, Readings } from './reading.ts';
import { surveyTool, toolColumn, type SurveyTool } from './survey-tools.ts';

const agreeingShare = 0.8;
const shortestQuestion = 4;
const longestAnswer = 45;
const fewestAnswers = 10;
const answerField = tableNamed('feedback').fields.find(({ name }) => name === 'answer');

/** The columns of a file with a column for each question of a survey. */
export function surveyReadings({ columns }: FileSurvey): Readings {
  const tool = surveyTool(columns.map(({ header }) => header));
  return new Map(
    columns.flatMap((column): (readonly [number, readonly Reading[]])[] => {
      const reading = tool === null ? questionReading(column, false) : toolReading(column, tool);
      return reading === null ? [] : [[column.index, [reading]]];
    }),
  );
}

function toolReading(column: ColumnSurvey, tool: SurveyTool): Reading | null {
  const kind = toolColumn(tool, column.header);
  const reasons: readonly Reason[] = [{ kind: 'known_alias' }];
  const reading = (use: ColumnUse): Reading => ({ use, score: 0.99, sureness: 'sure', reasons });
  switch (kind) {
    case 'reply_id':
      return reading({ kind: 'field', table: 'feedback', field: 'feedback_id' });
    case 'given_on': {
      const order = dateOrderOf(column);
      return reading({ kind: 'field', table: 'feedback', field: 'given_on', ...order });
    }
    case 'identifier':
      return reading({ kind: 'left_out', why: 'identifier' });
    case 'not_needed':
      return reading({ kind: 'left_out', why: 'not_needed' });
    case null:
      return questionReading(column, true);
  }
}

/** A question whose answers are those of the scales we know. Yes and no are answers only in a survey tool's file. */
function questionReading(column: ColumnSurvey, isFromTool: boolean): Reading | null {
  if (column.filled === 0) return null;
  const isQuestion =
    column.header.trim().endsWith('?') || headerWords(column.header).length >= shortestQuestion;
  const isNamed = /\bfft\b|friends (and|&) family/i.test(column.header);
  if (!isFromTool && !isQuestion && !isNamed) return null;
  const respondent = isFromTool ? shareIn(feedbackRespondent, column) : null;
  if (respondent !== null && respondent.share >= agreeingShare) {
    const { matched, distinct } = respondent;
    const list = feedbackRespondent.label;
    return {
      use: { kind: 'field', table: 'feedback', field: 'respondent' },
      score: 0.8,
      sureness: 'likely',
      reasons: [{ kind: 'values_in_list', matched, distinct, list }],
    };
  }
  const answers = shareIn(feedbackAnswer, column);
  const isScale = answers.codes.some((code) => code !== 'yes' && code !== 'no');
  const isAnswer = answers.share >= agreeingShare && (isScale || isFromTool);
  if (isAnswer) {
    const { matched, distinct } = answers;
    const sureness: Sureness = isScale ? 'sure' : 'likely';
    return {
      use: { kind: 'survey_answer', question: column.header },
      score: isScale ? 0.9 : 0.7,
      sureness,
      reasons: [{ kind: 'values_in_list', matched, distinct, list: feedbackAnswer.label }],
    };
  }
  return isFromTool && isWriting(column) ? commentReading() : null;
}

function commentReading(): Reading {
  return {
    use: {
      kind: 'field',
      table: 'feedback',
      field: 'comment',
      protection: { kind: 'screened_text' },
    },
    score: 0.65,
    sureness: 'likely',
    reasons: [],
  };
}

/** Not the few wordings of an option, which come again and again. */
function isWriting(column: ColumnSurvey): boolean {
  const { values, finding } = column;
  if (finding?.kind === 'free_text') return true;
  if (column.filled > fewestAnswers && holdsWords(column) && 2 * column.distinct < column.filled) {
    return false;
  }
  const long = values.filter(([text]) => text.length > longestAnswer || /\s\S+\s\S+\s/.test(text));
  return long.length * 2 >= values.length;
}

function shareIn(list: Vocabulary, { values }: ColumnSurvey) {
  let cells = 0;
  let fitting = 0;
  const codes: string[] = [];
  for (const [text, count] of values) {
    const found = findCode(list, text);
    cells += count;
    if (found?.state === 'code') {
      fitting += count;
      codes.push(found.code);
    } else if (answerField !== undefined && missingInCell(answerField, text) !== null) {
      fitting += count;
    }
  }
  const share = cells === 0 || codes.length === 0 ? 0 : fitting / cells;
  return { share, codes, matched: codes.length, distinct: values.length };
}
