import type { ColumnUse } from '#app/import/plan/column-use.ts';
import type { FilePlan } from '#app/import/plan/file-plan.ts';
import type { ColumnGuess, Question } from '#app/import/recognise/proposal.ts';
import { keyOfUse } from '#app/import/recognise/key-of-use.ts';
import type { ColumnSurvey } from '#app/import/survey/file-survey.ts';
import type { FileInHand } from '#app/workspace/file-in-hand.ts';

/** One column as the screen shows it: what was found in it, what it is used for, and what is still open about it. */
export interface ColumnInHand {
  readonly survey: ColumnSurvey;
  readonly use: ColumnUse;
  readonly guess: ColumnGuess | null;
  /** The open question that names it, if there is one. */
  readonly question: Question | null;
  /** decide: waits for an answer. unsure: a guess that wants a look. */
  readonly standing: 'decide' | 'unsure' | 'matched' | 'left_out';
  /** Somebody has said what it is. */
  readonly isChosen: boolean;
  /** Header of another column that its protection counts from. */
  readonly dateHeader: string | null;
}

/** The columns of a file in its order. `isConfirmed` says of which guesses somebody has said that they are right. */
export function columnsInHand(
  { survey, plan, proposal, questions }: FileInHand,
  isConfirmed: (guess: ColumnGuess) => boolean,
): readonly ColumnInHand[] {
  if (survey === null || plan === null) return [];
  const uses = new Map(plan.columns.map(({ index, use }) => [index, use]));
  const guesses = new Map(proposal?.guesses.map((guess) => [guess.index, guess]));
  const asked = questionsByColumn(questions);
  return survey.columns.map((column) => {
    const use = uses.get(column.index) ?? notUsed;
    const guess = guesses.get(column.index) ?? null;
    const question = asked.get(column.index) ?? null;
    const isChosen =
      guess !== null && (isConfirmed(guess) || keyOfUse(guess.use) !== keyOfUse(use));
    return {
      survey: column,
      use,
      guess,
      question,
      isChosen,
      standing: standingOf(use, question, guess?.sureness === 'unsure' && !isChosen),
      dateHeader: dateHeaderOf(use, plan),
    };
  });
}

const notUsed: ColumnUse = { kind: 'left_out', why: 'not_recognised' };

function standingOf(
  use: ColumnUse,
  question: Question | null,
  isUnsure: boolean,
): ColumnInHand['standing'] {
  if (question !== null) return 'decide';
  if (isUnsure) return 'unsure';
  return use.kind === 'left_out' ? 'left_out' : 'matched';
}

function questionsByColumn(questions: readonly Question[]): ReadonlyMap<number, Question> {
  return new Map(
    questions.flatMap((question) => {
      const columns = question.kind === 'identifier' ? [question.column] : question.columns;
      return columns.map((column) => [column, question] as const);
    }),
  );
}

function dateHeaderOf(use: ColumnUse, plan: FilePlan): string | null {
  if (use.kind !== 'field' || use.protection?.kind !== 'age_at') return null;
  const { dateColumn } = use.protection;
  return plan.columns.find(({ index }) => index === dateColumn)?.header ?? null;
}
