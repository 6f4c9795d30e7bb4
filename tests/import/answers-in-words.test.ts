import { expect, test } from 'vitest';
import { problemWords } from '#app/import/problem-words.ts';
import { propose } from '#app/import/recognise/propose.ts';
import { importAsProposed } from './import-as-proposed.ts';
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
