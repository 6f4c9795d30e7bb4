import type { MeasureDefinition } from '#app/measures/definition/measure-definition.ts';
import { measureDefinitions } from '#app/measures/registry.ts';
import { answerQuestion } from './plan/answer-question.ts';
import type { FilePlan } from './plan/file-plan.ts';
import type { Question } from './recognise/proposal.ts';
import { withUse } from './recognise/with-use.ts';
import type { FileSurvey } from './survey/file-survey.ts';

/**
 * The plan as it is read where nobody is there to be asked: what could identify people is left out, undecided dates have
 * the day first as in the United Kingdom, scores and answers are taken as they stand. Whose answers they are, in
 * which order, and which numbers words stand for, is never made up.
 */
export function safeDefaults(
  survey: FileSurvey,
  plan: FilePlan,
  questions: readonly Question[],
  measures: readonly MeasureDefinition[] = measureDefinitions(),
): FilePlan {
  return questions.reduce((settled, question) => {
    switch (question.kind) {
      case 'identifier':
        return withUse(
          settled,
          survey,
          question.column,
          { kind: 'left_out', why: 'identifier' },
          { measures },
        );
      case 'date_order':
        return answerQuestion(settled, question, { kind: 'date_order', order: 'day_first' });
      case 'score_level':
        return answerQuestion(settled, question, { kind: 'score_level', level: 'raw_score' });
      case 'keying':
        return answerQuestion(settled, question, { kind: 'keying', keying: 'raw' });
      case 'item_order':
      case 'answer_words':
      case 'informant':
        return settled;
    }
  }, plan);
}
