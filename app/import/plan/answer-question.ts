import type { MeasureDefinition } from '#app/measures/definition/measure-definition.ts';
import type { Question } from '../recognise/proposal.ts';
import { withInformant } from '../recognise/with-informant.ts';
import type { ColumnUse, DateOrder, Informant, Keying, ScoreLevel } from './column-use.ts';
import type { FilePlan, MeasureAnswers } from './file-plan.ts';

/** A person's answer to one question, of the same kind as the question. */
export type Answer =
  | { readonly kind: 'identifier'; readonly use: ColumnUse }
  | { readonly kind: 'date_order'; readonly order: DateOrder }
  | { readonly kind: 'score_level'; readonly level: ScoreLevel }
  | { readonly kind: 'keying'; readonly keying: Keying }
  | { readonly kind: 'item_order'; readonly order: string }
  /** Empty: the answers are left out. */
  | { readonly kind: 'answer_words'; readonly numbers: Readonly<Record<string, number>> }
  | { readonly kind: 'informant'; readonly informant: Informant };

/**
 * The plan once `question` is answered. An answer of another kind than the question changes nothing.
 *
 * @param given the measures that the file may hold, where they are not the shipped ones alone
 */
export function answerQuestion(
  plan: FilePlan,
  question: Question,
  answer: Answer,
  given: { readonly measures?: readonly MeasureDefinition[] } = {},
): FilePlan {
  if (question.kind === 'identifier' && answer.kind === 'identifier') {
    return withUses(plan, [question.column], () => answer.use);
  }
  if (question.kind === 'date_order' && answer.kind === 'date_order') {
    const dateOrder = answer.order;
    return withUses(plan, question.columns, (use) =>
      use.kind === 'field' || use.kind === 'sitting_date' || use.kind === 'goal'
        ? { ...use, dateOrder }
        : use,
    );
  }
  if (question.kind === 'score_level' && answer.kind === 'score_level') {
    return withAnswer(plan, 'scoreLevels', question.measure, answer.level);
  }
  if (question.kind === 'keying' && answer.kind === 'keying') {
    return withAnswer(plan, 'keyings', question.measure, answer.keying);
  }
  if (question.kind === 'item_order' && answer.kind === 'item_order') {
    return withAnswer(plan, 'itemOrders', question.measure, answer.order);
  }
  if (question.kind === 'answer_words' && answer.kind === 'answer_words') {
    return withAnswer(plan, 'answerWords', question.measure, answer.numbers);
  }
  if (question.kind === 'informant' && answer.kind === 'informant') {
    return withInformant(plan, question.columns, answer.informant, given);
  }
  return plan;
}

function withUses(
  plan: FilePlan,
  columns: readonly number[],
  change: (use: ColumnUse) => ColumnUse,
): FilePlan {
  return {
    ...plan,
    columns: plan.columns.map((column) =>
      columns.includes(column.index) ? { ...column, use: change(column.use) } : column,
    ),
  };
}

function withAnswer<Key extends keyof MeasureAnswers>(
  plan: FilePlan,
  key: Key,
  measure: string,
  value: MeasureAnswers[Key][string],
): FilePlan {
  const answers = { ...plan.answers, [key]: { ...plan.answers[key], [measure]: value } };
  return { ...plan, answers };
}
