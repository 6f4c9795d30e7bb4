import { expect, test } from 'vitest';
import { addOwnMeasure } from '#app/measures/add-own-measure.ts';
import { scoreAssessment } from '#app/measures/score.ts';
import { exampleDefinition } from '#app/routes/measures/example-definition.ts';
import readme from '../../README.md?raw';
import { startScoringDatabase } from './scoring-database.ts';
import { sittingsOf, vectorFileSchema } from './vector.ts';

const [definitionText = '', vectorText = ''] = [
  ...readme.slice(readme.indexOf('## Adding a measure')).matchAll(/```json\n([\s\S]*?)```/g),
].map(([, block]) => block);

const added = addOwnMeasure(definitionText);
const vectors = sittingsOf(vectorFileSchema.parse(JSON.parse(vectorText)).vectors);

test('the measure that the README works through can be added as it stands', () => {
  expect(added).toMatchObject({ state: 'added', definition: { id: 'belonging_check' } });
  expect(vectors).toHaveLength(4);
});

test('the Measures page starts from the same example', () => {
  expect(exampleDefinition).toBe(definitionText);
});

test.each(vectors)('README, $name', async ({ measure, items, scales }) => {
  if (added.state === 'faulty') throw new Error('not added');
  const { definitions } = added;
  const expected = scales.total;
  const score = scoreAssessment(measure, items, {}, { definitions }).total;
  expect(score).toMatchObject({ ...expected });
  const database = await startScoringDatabase(definitions);
  database.load(
    [{ id: 'one', measure }],
    Object.entries(items).map(([item, value]) => ({ assessment: 'one', item, value })),
  );
  expect(database.scores()).toMatchObject([
    { measure, scale: 'total', status: expected?.state, score: expected?.value ?? null },
  ]);
});
