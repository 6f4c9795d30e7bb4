import { answerQuestion, type Answer } from '#app/import/plan/answer-question.ts';
import type { Question } from '#app/import/recognise/proposal.ts';
import { withUse } from '#app/import/recognise/with-use.ts';
import type { MeasureShelf } from './files/measure-shelf.ts';
import type { ProjectFiles } from './files/project-files.ts';
import type { Workspace } from './workspace.ts';

/** Changing what a file's columns are taken for. A file that has not been looked at yet stays as it is. */
export function matchingActions(
  files: ProjectFiles,
  measures: Pick<MeasureShelf, 'definitions'>,
): Pick<Workspace, 'setUse' | 'answer' | 'answerAll'> {
  const answerAll = (name: string, answers: readonly (readonly [Question, Answer])[]): void => {
    const file = files.named(name);
    if (!file?.plan || !file.survey) return;
    const { survey } = file;
    const given = { measures: measures.definitions };
    const plan = answers.reduce(
      (made, [question, answer]) =>
        answer.kind === 'identifier' && question.kind === 'identifier'
          ? withUse(made, survey, question.column, answer.use, given)
          : answerQuestion(made, question, answer, given),
      file.plan,
    );
    files.change(name, 'match_changed', { plan });
  };
  return {
    setUse: (name, column, use) => {
      const file = files.named(name);
      if (!file?.plan || !file.survey) return;
      files.change(name, 'match_changed', {
        plan: withUse(file.plan, file.survey, column, use, { measures: measures.definitions }),
      });
    },
    answer: (name, question, answer) => answerAll(name, [[question, answer]]),
    answerAll,
  };
}
