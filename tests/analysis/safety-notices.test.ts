import { afterAll, beforeAll, expect, test } from 'vitest';
import { askSafetyNotices } from '#app/analysis/outcomes/safety-notices.ts';
import type { Database } from '#app/database/database.ts';
import { fill, openAnalysisDatabase } from './analysis-database.ts';

let database: Database;

beforeAll(async () => {
  database = await openAnalysisDatabase();
});

afterAll(() => database.close());

const sitting = (id: string, answer: number) => ({
  assessments: { assessment_id: id, person_id: id, measure: 'phq9', informant: 'self' },
  responses: { assessment_id: id, item: 'phq9_9', value: answer, level: 'item' },
});

test('an answer that raises a flag is told as a count, without an id', async () => {
  const all = [sitting('SECRET1', 1), sitting('SECRET2', 0)];
  await fill(database, {
    assessments: all.map(({ assessments }) => assessments),
    responses: all.map(({ responses }) => responses),
  });
  const [notice, ...others] = await askSafetyNotices(database);
  expect(others).toEqual([]);
  expect(notice).toContain('1 of 2 sittings');
  expect(notice).toContain('safeguarding procedure');
  expect(notice).not.toContain('SECRET');
});

test('no raised flag, no notice', async () => {
  const one = sitting('P1', 0);
  await fill(database, { assessments: [one.assessments], responses: [one.responses] });
  expect(await askSafetyNotices(database)).toEqual([]);
});
