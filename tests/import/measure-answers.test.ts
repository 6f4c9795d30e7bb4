import { expect, test } from 'vitest';
import type { ColumnUse } from '#app/import/plan/column-use.ts';
import { noAnswers } from '#app/import/plan/file-plan.ts';
import { addOwnMeasure } from '#app/measures/add-own-measure.ts';
import { ownMeasureText } from '../measures/own-measure.ts';
import { columnsOf, field, planOf, readByPlan } from './read-by-plan.ts';

const item = (measure: string, key: string): ColumnUse => ({
  kind: 'item',
  sitting: { measure, informant: 'self', occasion: 'first' },
  item: key,
  keying: 'ask',
});

const rses = (order: string) =>
  planOf(
    {
      id: field('people', 'person_id'),
      q2: item('rses', 'rses_2'),
      q3: item('rses', 'rses_3'),
      q10: item('rses', 'rses_10'),
    },
    ['people', 'assessments', 'responses'],
    { answers: { ...noAnswers, keyings: { rses: 'raw' }, itemOrders: { rses: order } } },
  );

test('answers in the first item order are kept as they were given', async () => {
  const run = await readByPlan(rses('order_a'), [['P1', '1', '1', '0']]);
  expect(columnsOf(run, 'responses', 'item', 'value', 'keying')).toEqual([
    ['rses_2', 1, 'raw'],
    ['rses_3', 1, 'raw'],
    ['rses_10', 0, 'raw'],
  ]);
});

// In the second order 3 and 10 are reversed, and 2 is not: 3 − 1 = 2 and 3 − 0 = 3.
test('answers in another item order are turned by it, and kept as turned', async () => {
  const run = await readByPlan(rses('order_b'), [['P1', '1', '1', '0']]);
  expect(columnsOf(run, 'responses', 'item', 'value', 'keying')).toEqual([
    ['rses_2', 1, 'reversed'],
    ['rses_3', 2, 'reversed'],
    ['rses_10', 3, 'reversed'],
  ]);
});

test('answers in the words that a scheme’s own definition gives are read as its numbers', async () => {
  const answers = `"answers": [
    { "value": 1, "labels": ["Not like me"] },
    { "value": 4, "labels": ["Just like me", "Like me"] }
  ]`;
  const own = addOwnMeasure(
    ownMeasureText.replace(
      '"key": "confident_1", "number": 1, "min": 1, "max": 4',
      `"key": "confident_1", "number": 1, "min": 1, "max": 4, ${answers}`,
    ),
  );
  if (own.state === 'faulty') throw new Error(JSON.stringify(own.problems));
  const plan = planOf(
    { id: field('people', 'person_id'), q1: item('confidence_check', 'confident_1') },
    ['people', 'assessments', 'responses'],
  );
  const rows = [
    ['P1', 'just like me'],
    ['P2', 'Not like me'],
    ['P3', '3'],
  ];
  const run = await readByPlan(plan, rows, { measures: own.definitions });
  expect(columnsOf(run, 'responses', 'value').flat()).toEqual([4, 1, 3]);
});

test('a question told by its number is that of the measure in its row, and no score', async () => {
  const plan = planOf(
    {
      id: field('people', 'person_id'),
      tool: field('assessments', 'measure'),
      no: field('responses', 'item'),
      answer: field('responses', 'value'),
    },
    ['assessments', 'responses'],
  );
  const run = await readByPlan(plan, [
    ['P1', 'SWEMWBS', '1', '3'],
    ['P1', 'SWEMWBS', 'Q7', '4'],
    ['P1', 'SWEMWBS', '8', '5'],
    ['P1', 'SWEMWBS', 'metric', '21.54'],
  ]);
  expect(columnsOf(run, 'responses', 'item', 'value', 'level')).toEqual([
    ['swemwbs_1', 3, 'item'],
    ['swemwbs_7', 4, 'item'],
    ['8', 5, null],
    ['metric', 21.54, 'converted_score'],
  ]);
});
