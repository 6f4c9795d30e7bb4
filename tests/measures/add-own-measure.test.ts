import { beforeAll, expect, test } from 'vitest';
import { addOwnMeasure } from '#app/measures/add-own-measure.ts';
import { normedMeasureText } from './normed-measure.ts';
import { ownMeasureText } from './own-measure.ts';
import { startScoringDatabase } from './scoring-database.ts';
import type { ScoringDatabase } from './scoring-database.ts';

let database: ScoringDatabase;

beforeAll(async () => {
  const first = addOwnMeasure(ownMeasureText);
  if (first.state === 'faulty') throw new Error(JSON.stringify(first.problems));
  const second = addOwnMeasure(normedMeasureText, [first.definition]);
  if (second.state === 'faulty') throw new Error(JSON.stringify(second.problems));
  database = await startScoringDatabase(second.definitions);
});

test.each(['confidence_check', 'Confidence check', 'CONFIDENCE-CHECK', 'confidencecheck'])(
  'a sitting whose measure the file calls "%s" is scored by the scheme’s own definition',
  (asGiven) => {
    database.load(
      [{ id: 'one', measure: '', asGiven }],
      [1, 2, 3].map((at) => ({ assessment: 'one', item: `confident_${at}`, value: 4 })),
    );
    expect(database.scores()).toMatchObject([{ measure: 'confidence_check', score: 9 }]);
  },
);

test('a measure of the scheme’s own can be replaced by a new text', () => {
  const first = addOwnMeasure(ownMeasureText);
  const own = first.state === 'added' ? [first.definition] : [];
  const again = addOwnMeasure(ownMeasureText.replace('"Total"', '"Sum"'), own);
  expect(again.state === 'added' && again.definition.scales[0]?.label).toBe('Sum');
  expect(
    again.state === 'added' && again.definitions.filter(({ id }) => id === 'confidence_check'),
  ).toHaveLength(1);
});

test('a measure that comes with Evenlode cannot be replaced, and the line is named', () => {
  const text = ownMeasureText.replace('"id": "confidence_check"', '"id": "swemwbs"');
  expect(addOwnMeasure(text)).toEqual({
    state: 'faulty',
    problems: [
      {
        line: 3,
        key: 'id',
        message: 'Another measure is called "swemwbs". Choose a different name.',
      },
    ],
  });
});

test('a name that another measure has is refused', () => {
  const text = ownMeasureText.replace('"shortName": "Confidence check"', '"shortName": "swemwbs"');
  expect(addOwnMeasure(text)).toMatchObject({
    state: 'faulty',
    problems: [{ key: 'shortName', line: 6 }],
  });
});

test('a faulty text says so as it does anywhere', () => {
  expect(addOwnMeasure('{')).toMatchObject({ state: 'faulty', problems: [{ line: 1 }] });
});
