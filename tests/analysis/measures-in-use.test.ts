import { expect, test } from 'vitest';
import { askMeasuresInUse } from '#app/analysis/measures-in-use.ts';
import { openExample } from './equity/example-scheme.ts';

test('the measures of the example are named with their licences, and the SDQ with what its owner asks', async () => {
  const workspace = await openExample();
  const measures = await workspace.ask((database) => askMeasuresInUse(database));
  expect(measures.map(({ id }) => id).sort()).toEqual([
    'sdq_parent',
    'sdq_self',
    'sdq_teacher',
    'swemwbs',
  ]);
  for (const { id, agreement, licence } of measures) {
    expect(licence.length).toBeGreaterThan(10);
    expect(agreement !== null).toBe(id.startsWith('sdq_'));
  }
  await workspace.forget();
});
