import type { FilePlan } from '#app/import/plan/file-plan.ts';
import type { FileSurvey } from '#app/import/survey/file-survey.ts';
import type { Question } from '#app/import/recognise/proposal.ts';
import { headerWords } from '../columns/header-words.ts';
import type { Beside } from './option-words.ts';

export type IdentifierQuestion = Extract<Question, { kind: 'identifier' }>;

/** What is to be said of the other columns when one of them is decided on. */
export function besideColumn(
  file: FileSurvey,
  plan: FilePlan,
  { column, options }: IdentifierQuestion,
): Beside {
  const headerOf = (index: number) => {
    const found = file.columns.find((each) => each.index === index);
    return found === undefined ? 'another column' : headerWords(found);
  };
  const person = plan.columns.find(
    ({ index, use }) => index !== column && use.kind === 'field' && use.field === 'person_id',
  );
  return { headerOf, personId: person === undefined ? null : headerOf(person.index), options };
}
