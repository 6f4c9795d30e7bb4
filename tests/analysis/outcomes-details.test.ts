import { afterAll, beforeAll, expect, test } from 'vitest';
import { askOutcomesDetails } from '#app/analysis/outcomes/details/ask-details.ts';
import { scaleKey } from '#app/analysis/outcomes/scale-key.ts';
import type { Database, Value } from '#app/database/database.ts';
import { noFilter, type OutcomesDetails, type OutcomesFilter } from '#app/results/outcomes.ts';
import { fill, openAnalysisDatabase, sittings, swemwbs } from './analysis-database.ts';
import {
  cell,
  choicesOf,
  firstOnly,
  numberIn,
  numbersIn,
  pair,
  referral,
  setting,
  smallScheme,
  swemwbsKey,
} from './outcomes-scheme.ts';

let database: Database;

beforeAll(async () => {
  database = await openAnalysisDatabase();
});

afterAll(() => database.close());

async function details(filter: Partial<OutcomesFilter> = {}): Promise<OutcomesDetails> {
  const whole = { ...noFilter, scale: swemwbsKey, ...filter };
  const found = await askOutcomesDetails(database, whole, await choicesOf(database), setting);
  if (found === null) throw new Error('There are scores');
  return found;
}

const many = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, at) => from + at);

/** A sitting of any measure with scale scores as they were given. */
function given(
  id: string,
  n: number,
  on: string,
  measure: string,
  informant: string,
  scores: Readonly<Record<string, number>>,
): {
  readonly assessment: Readonly<Record<string, Value>>;
  readonly responses: readonly Readonly<Record<string, Value>>[];
} {
  return {
    assessment: { assessment_id: id, person_id: `P${n}`, measure, informant, completed_on: on },
    responses: Object.entries(scores).map(([item, value]) => ({
      assessment_id: id,
      item,
      value,
      level: 'converted_score',
    })),
  };
}

test('the missing could have made anything between −4.5 and +9.5 points of it', async () => {
  await smallScheme(database);
  const { bounds } = (await details()).missingInFull.tables;
  const columns = ['n', 'better', 'worse', 'mean_change'];
  expect(numbersIn(bounds, 'observed', columns)).toEqual([5, 2, 1, 1]);
  // Changes add up to 5. Unchanged: 5 ÷ 8.
  expect(numbersIn(bounds, 'unchanged', columns)).toEqual([8, 2, 1, 0.625]);
  // From 15 down to 7, from 35 down to 30, from 35 down to 7: −41 together.
  expect(numbersIn(bounds, 'worst', columns)).toEqual([8, 2, 4, -4.5]);
  // From 15 up to 35, from 7 up to 30, from 7 up to 35: +71 together.
  expect(numbersIn(bounds, 'best', columns)).toEqual([8, 5, 1, 9.5]);
  expect(numberIn(bounds, 'best', 'better_share')).toBe(0.625);
  expect(cell(bounds, 'worst', 'better_share')).not.toHaveProperty('interval');
  expect(cell(bounds, 'observed', 'better_share')).toHaveProperty('interval');
});

test('where lower is better, worst and best change places', async () => {
  await fill(database, {
    referrals: [1, 2, 3].map((n) => referral(n)),
    ...(() => {
      const all = [
        given('A1a', 1, '2025-01-15', 'sdq_self', 'self', { total: 20 }),
        given('A1b', 1, '2025-07-15', 'sdq_self', 'self', { total: 14 }),
        given('A2a', 2, '2025-01-15', 'sdq_self', 'self', { total: 10 }),
      ];
      return {
        assessments: all.map(({ assessment }) => assessment),
        responses: all.flatMap(({ responses }) => responses),
      };
    })(),
  });
  const scale = scaleKey({ measure: 'sdq_self', version: '', scale: 'total', informant: 'self' });
  const { bounds } = (await details({ scale })).missingInFull.tables;
  // −6 of one; 10 to 40 and 0 to 40 at worst, 10 to 0 and 40 to 0 at best.
  expect(numberIn(bounds, 'worst', 'mean_change')).toBeCloseTo((-6 + 30 + 40) / 3, 10);
  expect(numberIn(bounds, 'best', 'mean_change')).toBeCloseTo((-6 - 10 - 40) / 3, 10);
});

test('a group that lacks second scores is found, and the number of comparisons is told', async () => {
  await fill(database, {
    people: many(1, 60).map((n) => ({
      person_id: `P${n}`,
      sex: n <= 30 ? 'female' : 'male',
      young_carer: n % 2 === 0,
    })),
    referrals: many(1, 61).map((n) => referral(n)),
    ...sittings(
      ...many(1, 30).flatMap((n) =>
        n <= 10 ? pair(n, 18 + (n % 3), 21) : [firstOnly(n, 15 + (n % 2))],
      ),
      ...many(31, 61).flatMap((n) => pair(n, 20 + (n % 3), 22)),
    ),
  });
  const { missingInFull } = await details();
  const { groups, baseline } = missingInFull.tables;
  expect(numbersIn(groups, 'all', ['both', 'eligible'])).toEqual([41, 61]);
  expect(numbersIn(groups, 'sex|female', ['both', 'eligible'])).toEqual([10, 30]);
  expect(cell(groups, 'sex|female', 'share')).toMatchObject({
    standing: { direction: 'lower', strength: 'clear' },
  });
  expect(cell(groups, 'young_carer|yes', 'share')).toMatchObject({
    standing: { strength: 'none' },
  });
  expect(numbersIn(groups, 'sex|missing:no_record', ['both', 'eligible'])).toEqual([1, 1]);
  // Two sexes, young carer yes and no, one age band that holds everybody (no comparison), and the first scores.
  expect(missingInFull.comparisons).toMatchObject({ made: 5, clear: 3, rate: 0.05 });
  expect(numbersIn(baseline, 'all', ['n_both', 'n_first_only', 'least', 'first_only'])).toEqual([
    41, 20, 20, 15.5,
  ]);
  expect(cell(baseline, 'all', 'gap')).toMatchObject({
    standing: { direction: 'lower', strength: 'clear' },
  });
});

test('those whom a characteristic does not apply to are not set against those it does', async () => {
  await fill(database, {
    people: many(1, 60).map((n) => ({
      person_id: `P${n}`,
      marriage_and_civil_partnership: n <= 20 ? 'single' : null,
      marriage_and_civil_partnership_missing: n <= 20 ? null : 'not_applicable',
    })),
    referrals: many(1, 60).map((n) => referral(n)),
    ...sittings(...many(1, 60).flatMap((n) => (n <= 20 ? [firstOnly(n, 18)] : pair(n, 18, 20)))),
  });
  const { groups } = (await details()).missingInFull.tables;
  const key = 'marriage_and_civil_partnership';
  expect(numbersIn(groups, `${key}|missing:not_applicable`, ['both', 'eligible'])).toEqual([
    40, 40,
  ]);
  expect(cell(groups, `${key}|single`, 'share')).not.toHaveProperty('standing');
});

test('each characteristic accounts for everyone eligible', async () => {
  await smallScheme(database, { people: [{ person_id: 'P1', sex: 'female', sex_missing: null }] });
  const { missingInFull } = await details();
  for (const { key } of missingInFull.characteristics) {
    const rows = missingInFull.tables.groups.rows.filter((row) => row.key.startsWith(`${key}|`));
    const sum = rows.reduce(
      (made, { key: row }) => made + numberIn(missingInFull.tables.groups, row, 'eligible'),
      0,
    );
    expect([key, sum]).toEqual([key, 8]);
  }
});

test('the size of a change in other measures, by hand', async () => {
  await smallScheme(database);
  const { sizes, crossing } = (await details()).howLarge.tables;
  // Changes 4, 2, −4, 3 (0 left out): the middle two of ten Walsh averages are 2 and 2.5.
  expect(numberIn(sizes, 'typical', 'value')).toBe(2.25);
  // Γ(2) ÷ (√2 Γ(1.5)) = 2 ÷ √(2π).
  const hedges = 2 / Math.sqrt(2 * Math.PI);
  expect(numberIn(sizes, 'd_z', 'value')).toBeCloseTo((1 / Math.sqrt(10)) * hedges, 12);
  // Variances 5.3 and 0.8.
  expect(numberIn(sizes, 'd_av', 'value')).toBeCloseTo((1 / Math.sqrt(3.05)) * hedges, 12);
  expect(crossing.rows).toEqual([]);
});

test('who crosses a published cut-off is counted, either way', async () => {
  const who5 = (n: number, first: number, last: number) => [
    given(`A${n}a`, n, '2025-01-15', 'who5', 'self', { percent: first }),
    given(`A${n}b`, n, '2025-07-15', 'who5', 'self', { percent: last }),
  ];
  const all = [...who5(1, 40, 60), ...who5(2, 50, 50), ...who5(3, 60, 44), ...who5(4, 32, 44)];
  await fill(database, {
    referrals: [1, 2, 3, 4].map((n) => referral(n)),
    assessments: all.map(({ assessment }) => assessment),
    responses: all.flatMap(({ responses }) => responses),
  });
  const scale = scaleKey({ measure: 'who5', version: '', scale: 'percent', informant: 'self' });
  const { howLarge } = await details({ scale });
  const { crossing } = howLarge.tables;
  // 50 counts as low. Low at first: 40, 50, 32. Low at the second: 50, 44, 44.
  expect(
    numbersIn(crossing, '<=50', ['n', 'first_beyond', 'second_beyond', 'crossed', 'fell']),
  ).toEqual([4, 3, 3, 1, 1]);
  expect(howLarge.cutOffs).toHaveLength(1);
});

test('a line over time is of the same young people throughout, at the score nearest half way', async () => {
  const reviewed = many(1, 12).flatMap((n) => [
    ...pair(n, 18, 22),
    swemwbs(`A${n}r`, `P${n}`, '2025-04-15', n <= 6 ? 20 : 19),
  ]);
  await fill(database, {
    referrals: many(1, 13).map((n) => referral(n)),
    ...sittings(
      ...reviewed,
      ...pair(13, 10, 30),
      swemwbs('A1s', 'P1', '2025-07-01', 30),
      swemwbs('A1t', 'P1', '2025-02-01', 30),
    ),
  });
  const { trajectory } = await details();
  if (trajectory === null) throw new Error('Twelve have three scores');
  const { points } = trajectory.tables;
  // 15 January to 15 April is 90 days, to 15 July 181.
  expect(numbersIn(points, 'first', ['n', 'mean', 'days'])).toEqual([12, 18, 0]);
  expect(numbersIn(points, 'middle', ['n', 'mean', 'days'])).toEqual([12, 19.5, 90]);
  expect(numbersIn(points, 'last', ['n', 'mean', 'days'])).toEqual([12, 22, 181]);
});

test('two scores, or fewer than ten young people, make no line over time', async () => {
  await smallScheme(database);
  expect((await details()).trajectory).toBeNull();
});

test('SDQ added value by the published formula, with its doubts', async () => {
  const sdq = (n: number, first: Readonly<Record<string, number>>, last: number) => [
    given(`A${n}a`, n, '2025-01-15', 'sdq_parent', 'parent', first),
    given(`A${n}b`, n, '2025-07-15', 'sdq_parent', 'parent', { total: last }),
  ];
  const all = [
    ...sdq(1, { total: 16, impact: 3, emotional: 5 }, 12),
    ...sdq(2, { total: 20, impact: 5, emotional: 6 }, 20),
    ...sdq(3, { total: 20 }, 10),
  ];
  await fill(database, {
    referrals: [1, 2, 3].map((n) => referral(n)),
    assessments: all.map(({ assessment }) => assessment),
    responses: all.flatMap(({ responses }) => responses),
  });
  const scale = scaleKey({
    measure: 'sdq_parent',
    version: '',
    scale: 'total',
    informant: 'parent',
  });
  const { addedValue } = await details({ scale });
  if (addedValue === null) throw new Error('Two pairs have all parts');
  // 2.3 + 0.8 × 16 + 0.2 × 3 − 0.3 × 5 − 12 = 2.2; 2.3 + 16 + 1 − 1.8 − 20 = −2.5.
  expect(numberIn(addedValue.tables.value, 'all', 'n')).toBe(2);
  expect(numberIn(addedValue.tables.value, 'all', 'points')).toBeCloseTo(-0.15, 9);
  expect(numberIn(addedValue.tables.value, 'all', 'effect_size')).toBeCloseTo(-0.03, 9);
  expect(addedValue.doubts.join(' ')).toContain('Check the weights');
});

test('other scales have no added value', async () => {
  await smallScheme(database);
  expect((await details()).addedValue).toBeNull();
});
