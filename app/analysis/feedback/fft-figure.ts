import { z } from 'zod';
import type { Database, QueryOptions } from '#app/database/database.ts';
import { literal, sql, type Sql } from '#app/database/sql.ts';
import { shown } from '#app/results/cell.ts';
import type { FeedbackFftFigure, FftWording } from '#app/results/feedback-figures.ts';
import type { FeedbackQuestion } from '#app/results/feedback.ts';
import type { Row } from '#app/results/table.ts';
import { ask } from '../ask.ts';
import { shareCell } from '../cells.ts';
import { countColumn, shareColumn } from '../outcomes/columns.ts';
import { figureBase, type FeedbackContext } from './feedback-context.ts';
import { givenSql } from './given-sql.ts';
import { NOT_RECORDED, respondentLabel, respondentOrder } from './respondents.ts';
import { answersOf, fftScales } from './scales.ts';

const row = z.object({
  scale: z.string(),
  respondent: z.string().nullable(),
  answer: z.string(),
  n: z.number(),
});

type AnswerCount = z.infer<typeof row>;

const fftSql = (
  question: FeedbackQuestion,
): Sql => sql`SELECT scale, respondent, answer, count(*) AS n
FROM (${givenSql(question)})
WHERE scale IN (${literal('fft')}, ${literal('fft_until_2020')}) AND answer IS NOT NULL
GROUP BY ALL`;

/**
 * The Friends and Family Test, a figure for each wording that was used. Positive is good and very good (or likely and
 * extremely likely) of all answers, "don’t know" included. NHS England, Friends and Family Test guidance.
 */
export async function fftFigures(
  database: Database,
  context: FeedbackContext,
  options?: QueryOptions,
): Promise<readonly FeedbackFftFigure[]> {
  const found = await ask(database, fftSql(context.question), row, options);
  return fftScales.flatMap(([scale, wording]) => {
    const allowed = answersOf(scale).map(({ code }) => code);
    const counted = found.filter((each) => each.scale === scale && allowed.includes(each.answer));
    return counted.length === 0 ? [] : [figure(context, scale, wording, counted)];
  });
}

function figure(
  context: FeedbackContext,
  scale: string,
  wording: FftWording,
  counted: readonly AnswerCount[],
): FeedbackFftFigure {
  const respondents = [...new Set(counted.map(({ respondent }) => respondent))].sort(
    respondentOrder,
  );
  const id = `feedback-fft-${wording.replace('_', '-')}`;
  return {
    kind: 'feedback_fft',
    wording,
    ...figureBase(context, {
      id,
      source: 'feedback file',
      rules: [
        'Positive is the two best answers and negative the two worst, as shares of all answers. “Don’t know” stays among all answers.',
        'The wording changed in April 2020. Answers to the old and the new wording are never put together.',
        'A question left blank is no answer.',
      ],
      query: fftSql(context.question),
    }),
    tables: {
      groups: {
        id,
        rowHeading: 'Who answered',
        unit: 'answers',
        columns: [
          countColumn('n', 'Answers'),
          countColumn('positive', 'Positive'),
          countColumn('neither', 'Neither'),
          countColumn('negative', 'Negative'),
          countColumn('dont_know', 'Don’t know'),
          shareColumn('positive_share', 'Share positive', 'positive', 'n'),
          shareColumn('negative_share', 'Share negative', 'negative', 'n'),
        ],
        rows: [
          ...respondents.map((respondent) =>
            fftRow(
              scale,
              respondent ?? NOT_RECORDED,
              respondentLabel(respondent),
              'group',
              counted.filter((each) => each.respondent === respondent),
            ),
          ),
          fftRow(scale, 'all', 'Everyone who answered', 'total', counted),
        ],
        rowsAddUp: true,
        columnSums: [{ parts: ['positive', 'neither', 'negative', 'dont_know'], total: 'n' }],
      },
    },
  };
}

function fftRow(
  scale: string,
  key: string,
  label: string,
  role: Row['role'],
  counted: readonly AnswerCount[],
): Row {
  const tones = new Map(answersOf(scale).map(({ code, tone }) => [code, tone]));
  const count = (tone: string): number =>
    counted.reduce((sum, { answer, n }) => sum + (tones.get(answer) === tone ? n : 0), 0);
  const n = counted.reduce((sum, each) => sum + each.n, 0);
  return {
    key,
    label,
    role,
    cells: {
      n: shown(n),
      positive: shown(count('positive')),
      neither: shown(count('neutral')),
      negative: shown(count('negative')),
      dont_know: shown(count('unsure')),
      positive_share: shareCell(count('positive'), n),
      negative_share: shareCell(count('negative'), n),
    },
  };
}
