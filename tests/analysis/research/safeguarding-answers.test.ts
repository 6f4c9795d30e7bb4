import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyResearch } from '#app/analysis/research/copy-research.ts';
import { schemaWords } from '#app/analysis/research/schema-words.ts';
import type { Database } from '#app/database/database.ts';
import { openNodeDatabase } from '#app/database/node-database.ts';
import { freshKey, researchKeys } from '#app/workspace/research/research-keys.ts';
import { fill, openAnalysisDatabase, rowsOf } from '../analysis-database.ts';

let project: Database;
let research: Database;
beforeAll(async () => {
  project = await openAnalysisDatabase();
  research = await openNodeDatabase();
  const sittings = ['phq9', 'core10', 'ypcore'].map((measure, n) => ({ measure, n }));
  const items = { phq9: 9, core10: 10, ypcore: 10 } as Readonly<Record<string, number>>;
  await fill(project, {
    people: sittings.map(({ n }) => ({ person_id: `P${n}`, consent_to_research: 'given' })),
    assessments: sittings.map(({ measure, n }) => ({
      assessment_id: `A${n}`,
      person_id: `P${n}`,
      measure,
      informant: 'self',
      completed_on: '2025-01-15',
    })),
    responses: sittings.flatMap(({ measure, n }) =>
      Array.from({ length: items[measure] ?? 0 }, (_, at) => ({
        assessment_id: `A${n}`,
        item: `${measure}_${at + 1}`,
        value: 1,
        level: 'item',
      })),
    ),
  });
  await copyResearch(project, research, researchKeys(freshKey(), 'month'));
});
afterAll(async () => {
  await project.close();
  await research.close();
});

test('answers to the items about self-harm and risk are not among what researchers can ask or take away', async () => {
  const items = await rowsOf(research, 'SELECT DISTINCT item FROM responses');
  const names = items.map(({ item }) => item);
  expect(names).toHaveLength(8 + 9 + 9);
  expect(names).not.toContain('phq9_9');
  expect(names).not.toContain('core10_6');
  expect(names).not.toContain('ypcore_4');
  expect(schemaWords('responses').about).toContain('self-harm or risk');
});

test('scores that rest on those answers are there as they were', async () => {
  expect(
    await rowsOf(
      research,
      "SELECT measure, score FROM scale_scores WHERE status = 'scored' ORDER BY measure",
    ),
  ).toEqual([
    // By hand: two reversed items of 1 count 3, eight count 1; and three and seven.
    { measure: 'core10', score: 14 },
    { measure: 'phq9', score: 9 },
    { measure: 'ypcore', score: 16 },
  ]);
});
