import { expect, test } from 'vitest';
import { answerQuestion } from '#app/import/plan/answer-question.ts';
import { problemWords } from '#app/import/problem-words.ts';
import { readRecipe } from '#app/import/recipe/read-recipe.ts';
import { recipeOf } from '#app/import/recipe/recipe-of.ts';
import { recipeText } from '#app/import/recipe/recipe-text.ts';
import { propose } from '#app/import/recognise/propose.ts';
import { questionsFor } from '#app/import/recognise/questions-for.ts';
import { importAsProposed } from './import-as-proposed.ts';
import { columnsOf, readByPlan } from './read-by-plan.ts';
import { surveyOf } from './recognise-survey-of.ts';
import { sourceFile } from './source-file.ts';

/** Words of no published form. */
const words = ['Hardly', 'Now and then', 'Mostly'];
const items = [1, 2, 3, 4, 5, 6, 7];

function wordedFile(header: (item: number) => string): string {
  const rows = Array.from({ length: 12 }, (_, row) => [
    `P${100 + row}`,
    `${13 + row}/04/2025`,
    ...items.map((item) => words[(row + item) % 3] ?? ''),
  ]);
  return [['Person ID', 'Date completed', ...items.map(header)], ...rows]
    .map((cells) => cells.join(','))
    .join('\n');
}

test('answers in words are left as they are, and said once of each column', async () => {
  const { reports, records } = await importAsProposed([
    sourceFile(
      'answers.csv',
      wordedFile((item) => `SWEMWBS ${item}`),
    ),
  ]);
  expect(records.responses ?? []).toEqual([]);
  const said = (reports[0]?.problems ?? []).filter(({ rule }) => rule === 'answers_in_words');
  expect(said.map(({ column, value, count }) => [column, value, count])).toEqual(
    items.map((item) => [`SWEMWBS ${item}`, null, 12]),
  );
  const [first] = said;
  if (first === undefined) throw new Error('nothing was said');
  expect(problemWords(first).what).toBe('Answers must be numbers, and this column has words.');
  expect(problemWords(first).fix).toContain('We expected numbers from 1 to 5');
  expect(reports[0]?.problems.some(({ rule }) => rule === 'not_a_number')).toBe(false);
});

/** What the made-up words are said to be. */
const numbers = { Hardly: 2, 'Now and then': 3, Mostly: 4 };

/** A file of worded answers, and the one question that it asks. */
function wordedQuestion() {
  const survey = surveyOf(
    ['Person ID', 'Date completed', ...items.map((item) => `SWEMWBS ${item}`)].join('|'),
    [
      'P1|13/04/2025|Hardly|Mostly|Hardly|Hardly|Mostly|Mostly|Hardly',
      'P2|14/04/2025|Now and then|Mostly|Mostly|Mostly|Mostly|Hardly|Mostly',
    ],
  );
  const { plan, questions } = propose(survey);
  const [question] = questions;
  if (question === undefined) throw new Error('nothing was asked');
  return { survey, plan, question, questions };
}

test('it is asked once which numbers the words of a measure stand for', () => {
  const { questions } = wordedQuestion();
  expect(questions).toEqual([
    {
      kind: 'answer_words',
      measure: 'swemwbs',
      columns: [2, 3, 4, 5, 6, 7, 8],
      words: ['Hardly', 'Now and then', 'Mostly'],
      lowest: 1,
      highest: 5,
    },
  ]);
});

test('once that is said, the answers are those numbers, in whatever case they are written', async () => {
  const { survey, plan, question } = wordedQuestion();
  const said = answerQuestion(plan, question, { kind: 'answer_words', numbers });
  expect(questionsFor(survey, said)).toEqual([]);
  const run = await readByPlan(said, [
    ['P1', '13/04/2025', 'MOSTLY', 'now and then', 'Hardly', 'Mostly', 'Mostly', '', 'Rarely'],
  ]);
  expect(columnsOf(run, 'responses', 'item', 'value')).toEqual([
    ['swemwbs_1', 4],
    ['swemwbs_2', 3],
    ['swemwbs_3', 2],
    ['swemwbs_4', 4],
    ['swemwbs_5', 4],
  ]);
  expect(run.report.problems.map(({ rule, column }) => [rule, column])).toContainEqual([
    'answers_in_words',
    'SWEMWBS 7',
  ]);
});

test('answers that are left out are asked about no more', () => {
  const { survey, plan, question } = wordedQuestion();
  const said = answerQuestion(plan, question, { kind: 'answer_words', numbers: {} });
  expect(questionsFor(survey, said)).toEqual([]);
});

test('what the words stand for is kept with a saved matching', () => {
  const { plan, question } = wordedQuestion();
  const said = answerQuestion(plan, question, { kind: 'answer_words', numbers });
  const saved = recipeText(recipeOf('Scores', '2025-07-01', [{ file: 'answers.csv', plan: said }]));
  expect(readRecipe(saved)).toMatchObject({
    recipe: { files: [{ answers: { answerWords: { swemwbs: numbers } } }] },
  });
  const before = saved.replace(/,\s*"answerWords": \{[^}]*\}\s*\}/, '');
  expect(before).not.toContain('answerWords');
  expect(readRecipe(before)).toMatchObject({
    recipe: { files: [{ answers: { answerWords: {} } }] },
  });
});

test('the same is said where only the name of the file tells the measure', async () => {
  const { reports } = await importAsProposed([
    sourceFile(
      'SWEMWBS answers.csv',
      wordedFile((item) => `Q${item}`),
    ),
  ]);
  const said = (reports[0]?.problems ?? []).filter(({ rule }) => rule === 'answers_in_words');
  expect(said).toHaveLength(7);
});

test('nothing is asked about how worded answers are keyed', () => {
  const header = ['person_id', ...items.map((item) => `SDQ_S_0${item}`)].join('|');
  const worded = surveyOf(header, ['P1|a bit|so|a lot|so|so|so|so', 'P2|so|so|so|a bit|so|so|so']);
  const { questions } = propose(worded);
  expect(questions.filter(({ kind }) => kind === 'keying')).toEqual([]);
});

test('columns that say whether a form was filled in are no answers', () => {
  const survey = surveyOf('person_id|sex|SWEMWBS 1|SWEMWBS 2|SWEMWBS 3', [
    'P1|Male|Yes|No|Yes',
    'P2|Male|Yes|Yes|No',
  ]);
  expect(propose(survey).plan.tables).toEqual(['people']);
});
