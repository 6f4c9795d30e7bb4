import { beforeAll, expect, test } from 'vitest';
import type { MeasureDefinition } from '#app/measures/definition/measure-definition.ts';
import { readDefinition } from '#app/measures/read-definition.ts';
import { measureDefinitions, scaleDescription } from '#app/measures/registry.ts';
import { scoreAssessment, scoreChange } from '#app/measures/score.ts';
import { ownMeasureText } from './own-measure.ts';
import { startScoringDatabase } from './scoring-database.ts';
import type { ScoringDatabase } from './scoring-database.ts';

let definitions: readonly MeasureDefinition[];
let database: ScoringDatabase;

beforeAll(async () => {
  const read = readDefinition(ownMeasureText);
  if (read.state === 'faulty') throw new Error(JSON.stringify(read.problems));
  definitions = [...measureDefinitions(), read.definition];
  database = await startScoringDatabase(definitions);
});

// By hand: 4 + (5 - 1) + 4 = 12; 3 × (2 + 3) ÷ 2 = 7.5, which is not yet 8; one answer is too few.
test.each([
  { answers: [4, 1, 4], status: 'scored', score: 12, band: 'high' },
  { answers: [1, 4, 1], status: 'scored', score: 3, band: 'low' },
  { answers: [2, 2, null], status: 'scored', score: 7.5, band: 'low' },
  { answers: [2, null, null], status: 'missing_items', score: null, band: null },
  { answers: [5, 1, 1], status: 'out_of_range', score: null, band: null },
])(
  'a measure added from text scores $answers as $status $score both ways',
  ({ answers, status, score, band }) => {
    const items = Object.fromEntries(answers.map((value, at) => [`confident_${at + 1}`, value]));
    const result = scoreAssessment('confidence_check', items, {}, { definitions }).total;
    expect(result).toMatchObject({ state: status });
    if (result?.state === 'scored') expect([result.value, result.band?.key]).toEqual([score, band]);
    database.load(
      [{ id: 'one', measure: 'confidence_check' }],
      Object.entries(items).map(([item, value]) => ({ assessment: 'one', item, value })),
    );
    expect(database.scores()).toMatchObject([
      { scale: 'total', status, score, band, informant: 'self' },
    ]);
  },
);

test('a measure added from text has no threshold, so its change is only said', () => {
  expect(scoreChange('confidence_check', 'total', 3, 12, {}, { definitions })).toMatchObject({
    change: 9,
    outcome: 'no_threshold',
    threshold: null,
  });
});

test('a measure added from text can be drawn', () => {
  expect(scaleDescription('confidence_check', 'total', definitions)).toMatchObject({
    lowest: 3,
    highest: 12,
    bandsNote: 'Our bands: agreed by the scheme',
    reliableChange: null,
  });
});
