import { expect, test } from 'vitest';
import { answerQuestion, type Answer } from '#app/import/plan/answer-question.ts';
import type { FilePlan } from '#app/import/plan/file-plan.ts';
import { keyOfUse } from '#app/import/recognise/key-of-use.ts';
import { optionsForColumn } from '#app/import/recognise/options-for-column.ts';
import type { Proposal, Question } from '#app/import/recognise/proposal.ts';
import { propose } from '#app/import/recognise/propose.ts';
import { questionsFor } from '#app/import/recognise/questions-for.ts';
import { withUse } from '#app/import/recognise/with-use.ts';
import { proposeFile } from '#app/import/propose-file.ts';
import { recipeOf } from '#app/import/recipe/recipe-of.ts';
import type { FileSurvey } from '#app/import/survey/file-survey.ts';
import { realSurvey } from './recognise-real-survey.ts';
import { exportSet } from './unseen-exports.ts';
import {
  charitySet,
  councilSet,
  spreadsheetSet,
  trustSet,
  type UnseenFile,
} from './unseen-files.ts';

/** Corrections that a person may be asked for in one set of files. */
const mostCorrections = 10;

async function proposals(set: readonly UnseenFile[]) {
  const surveys = await Promise.all(set.map(({ name, text }) => realSurvey(name, text)));
  return set.map((file, at) => {
    const survey = surveys[at];
    if (survey === undefined) throw new Error('no survey');
    return { file, survey, proposal: propose(survey, { otherSurveys: surveys }) };
  });
}

/** Columns that are read otherwise than their maker meant, identifiers that are still to be decided apart. */
function wrong({ meant }: UnseenFile, { columns }: FilePlan): readonly string[] {
  return columns.flatMap(({ header, use }) =>
    use.kind === 'undecided' || keyOfUse(use) === meant[header] ? [] : [header],
  );
}

function answerTo(question: Question): Answer {
  switch (question.kind) {
    case 'identifier': {
      const [use = { kind: 'left_out', why: 'identifier' } as const] = question.options;
      return { kind: 'identifier', use };
    }
    case 'date_order':
      return { kind: 'date_order', order: 'day_first' };
    case 'score_level':
      return { kind: 'score_level', level: 'raw_score' };
    case 'keying':
      return { kind: 'keying', keying: 'raw' };
    case 'item_order':
      return { kind: 'item_order', order: 'order_a' };
    case 'informant':
      return { kind: 'informant', informant: 'self' };
    case 'answer_words':
      return { kind: 'answer_words', numbers: {} };
  }
}

/** Every question answered with what is suggested, as a person in a hurry would. */
function answered(survey: FileSurvey, { plan, questions }: Proposal): FilePlan {
  return questions.reduce((settled, question) => {
    const answer = answerTo(question);
    return answer.kind === 'identifier' && question.kind === 'identifier'
      ? withUse(settled, survey, question.column, answer.use)
      : answerQuestion(settled, question, answer);
  }, plan);
}

test.each([
  ['a charity’s case system', charitySet],
  ['a trust’s national data sets', trustSet],
  ['a council, a school and an online form', councilSet],
  ['a small scheme’s spreadsheets', spreadsheetSet],
  ['reports of three systems', exportSet],
] as const)('the files of %s need no more than ten corrections', async (_, set) => {
  const files = await proposals(set);
  const corrections = files.flatMap(({ file, proposal }) => wrong(file, proposal.plan));
  expect(corrections.length).toBeLessThanOrEqual(mostCorrections);
  expect(files.every(({ proposal }) => proposal.plan.tables.length > 0)).toBe(true);
});

test.each(
  [...charitySet, ...trustSet, ...councilSet, ...spreadsheetSet, ...exportSet].map(
    (file) => [file.name, file] as const,
  ),
)('no column of %s is surely read as something else than it is', async (_, file) => {
  const survey = await realSurvey(file.name, file.text);
  const { plan, guesses } = propose(survey);
  const falselySure = wrong(file, plan).filter((header) => {
    const index = plan.columns.findIndex((column) => column.header === header);
    return guesses[index]?.sureness === 'sure';
  });
  expect(falselySure).toEqual([]);
});

test.each(
  [...charitySet, ...trustSet, ...councilSet, ...spreadsheetSet, ...exportSet].map(
    (file) => [file.name, file] as const,
  ),
)('once every question about %s is answered, nothing is asked again', async (_, file) => {
  const survey = await realSurvey(file.name, file.text);
  const proposal = propose(survey);
  const settled = answered(survey, proposal);
  expect(questionsFor(survey, settled).filter(({ kind }) => kind !== 'keying')).toEqual([]);
});

test.each(
  [...charitySet, ...trustSet, ...councilSet, ...spreadsheetSet, ...exportSet].map(
    (file) => [file.name, file] as const,
  ),
)('every column of %s offers what it means among its choices', async (_, file) => {
  const survey = await realSurvey(file.name, file.text);
  const lacking = survey.columns.filter(({ index, header }) => {
    const keys = optionsForColumn(survey, index).flatMap(({ options }) =>
      options.map(({ use }) => keyOfUse(use)),
    );
    const meant = file.meant[header] ?? '';
    return !keys.includes(meant) && !keys.includes(meant.replace(/ sdq - /, ' sdq_self self '));
  });
  expect(lacking.map(({ header }) => header)).toEqual([]);
});

test.each([
  ['a charity’s case system', charitySet],
  ['a trust’s national data sets', trustSet],
  ['a council, a school and an online form', councilSet],
  ['a small scheme’s spreadsheets', spreadsheetSet],
  ['reports of three systems', exportSet],
] as const)(
  'with the recipe of %s nothing is asked and nothing is to be corrected',
  async (_, set) => {
    const files = await proposals(set);
    const settled = files.map(({ file, survey, proposal }) => ({
      file: file.name,
      survey,
      plan: answered(survey, proposal),
    }));
    const recipe = recipeOf('Next quarter', '2025-07-01', settled);
    const surveys = files.map(({ survey }) => survey);
    for (const { survey, plan } of settled) {
      const { proposal } = proposeFile(survey, surveys, { recipes: [recipe] });
      expect(proposal?.plan).toEqual(plan);
      expect(proposal?.questions).toEqual(questionsFor(survey, plan));
    }
  },
);
