import { expect, test } from 'vitest';
import { columnsOf, field, planOf, readByPlan } from './read-by-plan.ts';

const id = field('people', 'person_id');

test('of a date of birth only the month is kept, and a wrong one is quoted masked', async () => {
  const dob = field('people', 'birth_month', {
    protection: { kind: 'cut', to: 'month' },
    dateOrder: 'day_first',
  });
  const run = await readByPlan(planOf({ id, dob }, ['people']), [
    ['P1', '17/06/2010'],
    ['P2', '31/02/2011'],
    ['P3', ''],
  ]);
  const kept = columnsOf(run, 'people', 'birth_month').flat();
  expect(kept.map((day) => (day === null ? null : new Date(Number(day)).toISOString()))).toEqual([
    '2010-06-01T00:00:00.000Z',
    null,
    null,
  ]);
  expect(run.report.problems).toMatchObject([{ rule: 'not_a_date', column: 'dob', rows: [3] }]);
  expect(JSON.stringify(run.report)).not.toMatch(/17\/06|31\/02|06-17/);
});

test('a plan that forgets the protection keeps no more than the month either, and shows no more', async () => {
  const run = await readByPlan(planOf({ id, dob: field('people', 'birth_month') }, ['people']), [
    ['P1', '17/06/2010'],
  ]);
  const [day] = columnsOf(run, 'people', 'birth_month').flat();
  expect(new Date(Number(day)).toISOString()).toBe('2010-06-01T00:00:00.000Z');
  expect(JSON.stringify(run.report)).not.toMatch(/17\/06/);
});
