import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { allChecks } from '#app/analysis/checks/check-rules.ts';
import { leftOutRows } from '#app/analysis/checks/left-out-rows.ts';
import { leftOutByChecks } from '#app/analysis/left-out-by-checks.ts';
import { applyChecks } from '#app/analysis/checks/apply-checks.ts';
import { defaultCheckSettings } from '#app/analysis/checks/check-settings.ts';
import type { CheckAction } from '#app/analysis/checks/check.ts';
import type { Database } from '#app/database/database.ts';
import { openAnalysisDatabase, rowsOf } from '../analysis-database.ts';
import { checked } from './checked.ts';

let database: Database;

beforeAll(async () => {
  database = await openAnalysisDatabase();
});

afterAll(() => database.close());

const id = (letter: string) =>
  fc
    .constantFrom('1', '2', '03', '3', '1.23E+11')
    .map((digit) => (digit.length > 2 ? digit : `${letter}${digit}`));
const bare = fc.constantFrom('7', '007', '8', '0012', '12');
const day = fc.option(fc.constantFrom('2025-01-01', '2025-01-05', '2025-02-01', '2027-01-01'));
const file = fc.constantFrom('a.csv', 'b.csv');
const list = <T>(row: fc.Arbitrary<T>) => fc.array(row, { maxLength: 6 });

const anyRecords = fc.record({
  people: list(
    fc.record({
      person_id: id('P'),
      sex: fc.option(fc.constantFrom('female', 'male')),
      source_file: file,
    }),
  ),
  referrals: list(
    fc.record({
      referral_id: fc.oneof(id('R'), bare),
      person_id: id('P'),
      referred_on: day,
      closed_on: day,
      source_file: file,
    }),
  ),
  contacts: list(
    fc.record({ referral_id: fc.oneof(id('R'), bare), contacted_on: day, source_file: file }),
  ),
  assessments: list(
    fc.record({
      assessment_id: id('A'),
      person_id: id('P'),
      referral_id: fc.option(id('R')),
      measure: fc.constant('swemwbs'),
      completed_on: day,
      source_file: file,
    }),
  ),
  responses: list(
    fc.record({
      assessment_id: id('A'),
      item: fc.constantFrom('swemwbs_1', 'swemwbs_2'),
      value: fc.option(fc.constantFrom(3, 6)),
      source_file: file,
    }),
  ),
  goals: list(fc.record({ goal_id: id('G'), person_id: id('P'), referral_id: id('R') })),
  goal_ratings: list(fc.record({ goal_id: id('G'), rated_on: day, rating: fc.constant(4) })),
});

const anyActions = fc
  .array(fc.tuple(fc.constantFrom(...allChecks), fc.nat()), { maxLength: 20 })
  .map((chosen) =>
    Object.fromEntries(
      chosen.map(([check, n]): readonly [string, CheckAction] => [
        check.key,
        check.options[n % check.options.length] ?? check.defaultAction,
      ]),
    ),
  );

const tables = ['referrals', 'contacts', 'assessments', 'responses', 'goals', 'goal_ratings'];
const sizesSql = tables
  .map(
    (name) => `SELECT '${name}' AS name, (SELECT count(*) FROM ${name}) AS counted,
      (SELECT count(DISTINCT row_id) FROM set_aside_rows WHERE table_name = '${name}') AS set_aside,
      (SELECT count(*) FROM loaded_${name}) AS loaded`,
  )
  .join(' UNION ALL ');

test('whatever the records and the choices, every loaded row either counts or is named as left out, once', async () => {
  await fc.assert(
    fc.asyncProperty(anyRecords, anyActions, async (records, actions) => {
      await checked(database, records, actions);
      const sizes = await rowsOf(database, sizesSql);
      expect(sizes.map(({ counted, set_aside }) => Number(counted) + Number(set_aside))).toEqual(
        sizes.map(({ loaded }) => loaded),
      );
      const named = (await leftOutRows(database)).length;
      const byCheck = (await leftOutByChecks(database)).reduce((sum, { rows }) => sum + rows, 0);
      const [aside] = await rowsOf(
        database,
        'SELECT count(*) AS n FROM (SELECT DISTINCT table_name, row_id FROM set_aside_rows)',
      );
      expect([named, byCheck]).toEqual([aside?.n, aside?.n]);
    }),
    { numRuns: 25 },
  );
}, 240_000);

test('whatever the records, one row stands for each young person, and keeping everything sets nothing aside', async () => {
  const keepAll = Object.fromEntries(
    allChecks.map(({ key, options }): readonly [string, CheckAction] => [
      key,
      options.find((action) => action === 'keep') ?? 'keep_last',
    ]),
  );
  await fc.assert(
    fc.asyncProperty(anyRecords, async (records) => {
      await checked(database, records, keepAll);
      expect(await rowsOf(database, 'SELECT * FROM set_aside_rows')).toEqual([]);
      expect(await rowsOf(database, 'SELECT * FROM corrected_cells')).toEqual([]);
      await applyChecks(database, defaultCheckSettings);
      expect(
        await rowsOf(database, 'SELECT person_id FROM people GROUP BY 1 HAVING count(*) > 1'),
      ).toEqual([]);
    }),
    { numRuns: 15 },
  );
}, 240_000);
