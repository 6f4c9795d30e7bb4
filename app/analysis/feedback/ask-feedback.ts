import { z } from 'zod';
import type { Database, QueryOptions } from '#app/database/database.ts';
import type { FeedbackQuestion, FeedbackResult } from '#app/results/feedback.ts';
import type { OutcomesChoices } from '#app/results/outcomes.ts';
import { askOne } from '../ask.ts';
import type { LeftOutAtImport } from '../left-out-at-import.ts';
import { actionsFigure } from './actions-figure.ts';
import { askFeedbackExclusions } from './exclusions.ts';
import { populationWords, type FeedbackContext } from './feedback-context.ts';
import { fftFigures } from './fft-figure.ts';
import { questionsFigures } from './questions-figure.ts';
import { respondentLabel } from './respondents.ts';
import { askReplies, responsesFigure } from './responses-figure.ts';
import { voiceFigure } from './voice-figure.ts';

const spanRow = z.object({
  n: z.number(),
  first: z.string().nullable(),
  last: z.string().nullable(),
});

const FIRST_CHOICE_OF_COMPARISON = ['age_band', 'sex'];

/**
 * What everyone who gave feedback said, in numbers: who replied, the Friends and Family Test, every question, who is heard,
 * and what was done. No words of theirs: those come from `askVoices`. Says which file is missing when there is nothing to
 * answer with.
 */
export async function askFeedback(
  database: Database,
  question: FeedbackQuestion,
  choices: OutcomesChoices,
  setting: { readonly leftOutAtImport: readonly LeftOutAtImport[] },
  options?: QueryOptions,
): Promise<FeedbackResult> {
  const span = await askOne(
    database,
    'SELECT count(*) AS n, min(given_on) AS first, max(given_on) AS last FROM feedback',
    spanRow,
    options,
  );
  if (span.n === 0) {
    return {
      state: 'no_feedback',
      reason: 'None of the files that are in holds feedback.',
      needs: ['feedback'],
    };
  }
  const whose = question.respondent === null ? null : respondentLabel(question.respondent);
  const context: FeedbackContext = {
    question,
    population: populationWords(question, whose?.toLowerCase() ?? null),
    exclusions: await askFeedbackExclusions(database, question, setting.leftOutAtImport, options),
  };
  const replies = await askReplies(database, question, options);
  const everybody =
    question.respondent === null
      ? replies
      : await askReplies(database, { ...question, respondent: null }, options);
  const characteristics = choices.characteristics.map(({ key, label }) => ({ key, label }));
  const keys = characteristics.map(({ key }) => key);
  const wanted = [question.by, ...FIRST_CHOICE_OF_COMPARISON, ...keys];
  const by = wanted.find((key) => key !== null && keys.includes(key)) ?? null;
  const hearsYoungPeople = question.respondent === null || question.respondent === 'young_person';
  return {
    state: 'answered',
    respondents: everybody.flatMap(({ respondent, replies: n }) =>
      respondent === null
        ? []
        : [{ code: respondent, label: respondentLabel(respondent), replies: n }],
    ),
    characteristics,
    givenFrom: span.first,
    givenTo: span.last,
    replies: replies.reduce((sum, each) => sum + each.replies, 0),
    responses: await responsesFigure(database, context, replies, options),
    fft: await fftFigures(database, context, options),
    questions: await questionsFigures(database, context, options),
    voice: hearsYoungPeople ? await voiceFigure(database, context, by, options) : null,
    actions: await actionsFigure(database, options),
  };
}
