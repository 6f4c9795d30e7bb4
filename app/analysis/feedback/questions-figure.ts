import { z } from 'zod';
import type { Database, QueryOptions } from '#app/database/database.ts';
import { joined, literal, sql, type Sql } from '#app/database/sql.ts';
import { shown, type Cell } from '#app/results/cell.ts';
import type { FeedbackQuestionsFigure, ScaleAnswer } from '#app/results/feedback-figures.ts';
import type { FeedbackQuestion } from '#app/results/feedback.ts';
import type { Row } from '#app/results/table.ts';
import { ask } from '../ask.ts';
import { shareCell } from '../cells.ts';
import { countColumn, shareColumn } from '../outcomes/columns.ts';
import { termLabel } from '../term-label.ts';
import { figureBase, type FeedbackContext } from './feedback-context.ts';
import { givenSql } from './given-sql.ts';
import { NOT_RECORDED, respondentLabel, respondentOrder } from './respondents.ts';
import { answersOf, questionScales } from './scales.ts';

const row = z.object({
  respondent: z.string().nullable(),
  scale: z.string(),
  question: z.string(),
  answer: z.string(),
  n: z.number(),
});

type AnswerCount = z.infer<typeof row>;

/** More questions than this in one figure are those of a file whose comments stand where questions should. A product choice. */
const MOST_QUESTIONS = 40;

const questionsSql = (
  question: FeedbackQuestion,
): Sql => sql`SELECT respondent, scale, coalesce(question, topic_as_given, 'Question not recorded') AS question, answer, count(*) AS n
FROM (${givenSql(question)})
WHERE scale IN (${joined(questionScales.map(literal))}) AND answer IS NOT NULL
GROUP BY ALL`;

/** Every question, as bars of answers: one figure for each stakeholder group and scale. */
export async function questionsFigures(
  database: Database,
  context: FeedbackContext,
  options?: QueryOptions,
): Promise<readonly FeedbackQuestionsFigure[]> {
  const found = await ask(database, questionsSql(context.question), row, options);
  const respondents = [...new Set(found.map(({ respondent }) => respondent))].sort(respondentOrder);
  return respondents.flatMap((respondent) =>
    questionScales.flatMap((scale) => {
      const answers = answersOf(scale);
      const allowed = answers.map(({ code }) => code);
      const counted = found.filter(
        (each) =>
          each.respondent === respondent && each.scale === scale && allowed.includes(each.answer),
      );
      return counted.length === 0 ? [] : [figure(context, { respondent, scale, answers, counted })];
    }),
  );
}

interface Asked {
  readonly respondent: string | null;
  readonly scale: string;
  readonly answers: readonly ScaleAnswer[];
  readonly counted: readonly AnswerCount[];
}

function figure(context: FeedbackContext, asked: Asked): FeedbackQuestionsFigure {
  const { respondent, scale, answers } = asked;
  const key = respondent ?? NOT_RECORDED;
  const id = `feedback-questions-${key.replace(':', '-').replaceAll('_', '-')}-${scale.replaceAll('_', '-')}`;
  const ofTone = (tone: ScaleAnswer['tone']): readonly string[] =>
    answers.flatMap((answer) => (answer.tone === tone ? [`answer:${answer.code}`] : []));
  return {
    kind: 'feedback_questions',
    respondent: key,
    respondentLabel: respondentLabel(respondent),
    answerScale: scale,
    answerScaleLabel: termLabel('feedback', 'scale', scale),
    answers,
    ...figureBase(context, {
      id,
      source: 'feedback file',
      rules: [
        'Each bar is all answers to one question, “don’t know” included. A question left blank is no answer.',
        'Questions stand in the words of the file, the most positive answers first.',
      ],
      query: questionsSql(context.question),
    }),
    tables: {
      questions: {
        id,
        rowHeading: 'Question',
        unit: 'answers',
        columns: [
          countColumn('n', 'Answers'),
          ...answers.map(({ code, label }) => countColumn(`answer:${code}`, label)),
          countColumn('positive', 'Positive answers'),
          countColumn('negative', 'Negative answers'),
          shareColumn('positive_share', 'Share positive', 'positive', 'n'),
          shareColumn('negative_share', 'Share negative', 'negative', 'n'),
        ],
        rows: rowsOf(asked),
        rowsAddUp: false,
        columnSums: [
          { parts: answers.map(({ code }) => `answer:${code}`), total: 'n' },
          { parts: ofTone('positive'), total: 'positive' },
          { parts: ofTone('negative'), total: 'negative' },
        ],
      },
    },
  };
}

function rowsOf({ answers, counted }: Asked): readonly Row[] {
  const questions = [...new Set(counted.map(({ question }) => question))];
  return questions
    .map((question) =>
      questionRow(
        question,
        answers,
        counted.filter((each) => each.question === question),
      ),
    )
    .sort((a, b) => b.share - a.share || b.n - a.n || a.row.label.localeCompare(b.row.label))
    .slice(0, MOST_QUESTIONS)
    .map(({ row: made }, index) => ({ ...made, key: `q${index + 1}` }));
}

function questionRow(
  question: string,
  answers: readonly ScaleAnswer[],
  counted: readonly AnswerCount[],
): { readonly row: Row; readonly share: number; readonly n: number } {
  const countOf = (code: string): number =>
    counted.reduce((sum, { answer, n }) => sum + (answer === code ? n : 0), 0);
  const ofTone = (tone: ScaleAnswer['tone']): number =>
    answers.reduce((sum, answer) => sum + (answer.tone === tone ? countOf(answer.code) : 0), 0);
  const n = counted.reduce((sum, each) => sum + each.n, 0);
  const positive = ofTone('positive');
  const negative = ofTone('negative');
  const cells: Record<string, Cell> = { n: shown(n) };
  for (const { code } of answers) cells[`answer:${code}`] = shown(countOf(code));
  return {
    n,
    share: n === 0 ? 0 : positive / n,
    row: {
      key: question,
      label: question,
      role: 'group',
      cells: {
        ...cells,
        positive: shown(positive),
        negative: shown(negative),
        positive_share: shareCell(positive, n),
        negative_share: shareCell(negative, n),
      },
    },
  };
}
