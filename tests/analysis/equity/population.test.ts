import { expect, test } from 'vitest';
import { isAllAges, readAgeRange } from '#app/analysis/population/age-range.ts';
import { agesServed, chooseAges } from '#app/analysis/population/choose-ages.ts';
import { readDeprivationFifth } from '#app/analysis/population/deprivation-fifth.ts';
import { groupOf } from '#app/analysis/population/group-of.ts';
import type { PopulationRow } from '#app/analysis/population/population-rows.ts';
import { residentsOf } from '#app/analysis/population/residents.ts';

test.each([
  ['11 to 17', { from: 11, to: 17 }],
  ['0-17 yrs', { from: 0, to: 17 }],
  ['10–17', { from: 10, to: 17 }],
  ['Aged 16', { from: 16, to: 16 }],
  ['Aged 15 years and under', { from: 0, to: 15 }],
  ['<18 yrs', { from: 0, to: 17 }],
  ['Under 5', { from: 0, to: 4 }],
  ['25+', { from: 25, to: 120 }],
  ['85 and over', { from: 85, to: 120 }],
  ['All ages', { from: 0, to: 120 }],
  ['secondary', null],
  ['17 to 11', null],
])('the ages of "%s" are read', (text, ages) => {
  expect(readAgeRange(text)).toEqual(ages);
});

test('ages of everybody are told from those of young people', () => {
  expect(isAllAges({ from: 0, to: 120 })).toBe(true);
  expect(isAllAges({ from: 0, to: 25 })).toBe(false);
});

test.each([
  ['1', '1'],
  ['10', '5'],
  ['3 (more deprived)', '2'],
  ['10 - least deprived', '5'],
  ['1 (least deprived)', '5'],
  ['10 - most deprived', '1'],
  ['Decile 4', '2'],
  ['Most deprived decile (IMD2019)', '1'],
  ['Second most deprived decile (IMD2019)', '1'],
  ['Third more deprived decile (IMD2019)', '2'],
  ['Fifth less deprived decile (IMD2019)', '3'],
  ['Second least deprived decile (IMD2019)', '5'],
  ['Least deprived decile (IMD2019)', '5'],
  ['Quintile 2', '2'],
  ['Most deprived quintile', '1'],
  ['11', null],
  ['deprived', null],
])('the fifth of "%s" is %s', (text, fifth) => {
  expect(readDeprivationFifth(text)).toBe(fifth);
});

test('one odd age does not widen the ages that a scheme serves', () => {
  const counts = [{ age: 3, n: 1 }, ...[11, 12, 13, 14, 15].map((age) => ({ age, n: 60 }))];
  expect(agesServed(counts)).toEqual({ from: 11, to: 15 });
  expect(agesServed([])).toBeNull();
});

test('a total is not added to the bands that make it up', () => {
  const bands = [
    { from: 0, to: 17 },
    { from: 5, to: 10 },
    { from: 11, to: 15 },
    { from: 16, to: 17 },
  ];
  expect(chooseAges(bands, { from: 11, to: 17 })).toEqual([
    { from: 11, to: 15 },
    { from: 16, to: 17 },
  ]);
});

test('groups are joined on names, and a broad name is not read as a detailed group', () => {
  expect(groupOf('ethnicity', 'Asian: Indian', null)).toBe('asian_indian');
  expect(groupOf('ethnicity', 'Asian', null)).toBeNull();
  expect(groupOf('ethnicity', '13', null)).toBeNull();
  expect(groupOf('ethnicity_broad', 'Asian: Indian', null)).toBe('asian');
  expect(groupOf('ethnicity_broad', 'White', null)).toBe('white');
  expect(groupOf('young_carer', 'Yes', null)).toBe('yes');
  expect(groupOf('age_band', 'Aged 16', { from: 16, to: 16 })).toBe('16-17');
  expect(groupOf('age_band', 'x', { from: 15, to: 17 })).toBeNull();
});

const row = (more: Partial<PopulationRow>): PopulationRow => ({
  characteristic: 'sex',
  group: 'Female',
  area: 'Harrowmere',
  ages: { from: 11, to: 17 },
  count: 100,
  source: 'Census',
  year: '2021',
  ...more,
});
const served = { from: 11, to: 17 };

test('of two years the later one counts, and the country is not added to the place', () => {
  const [sex] = residentsOf(
    [
      row({ count: 100 }),
      row({ group: 'Male', count: 90 }),
      row({ year: '2011', count: 7 }),
      row({ area: 'England', count: 4_000_000 }),
    ],
    served,
  );
  expect(Object.fromEntries(sex?.groups ?? [])).toEqual({ female: 100, male: 90 });
  expect(sex).toMatchObject({ agesAre: 'matched', ages: served, areas: ['Harrowmere'] });
});

test('a population of all ages is used only where there is no other, and says so', () => {
  const all = { ages: { from: 0, to: 120 } };
  const both = [row(all), row({ ...all, group: 'Male' })];
  expect(residentsOf(both, served)[0]?.agesAre).toBe('all_ages');
  expect(residentsOf([...both, row({}), row({ group: 'Male' })], served)[0]?.agesAre).toBe(
    'matched',
  );
  const unstated = both.map((each) => ({ ...each, ages: null }));
  expect(residentsOf(unstated, served)[0]?.agesAre).toBe('not_stated');
});

test('broad and detailed ethnic groups in one table are counted once', () => {
  const ethnic = (group: string, count: number) =>
    row({ characteristic: 'ethnicity', group, count });
  const rows = [
    ethnic('White', 800),
    ethnic('White: Irish', 200),
    ethnic('White: English, Welsh, Scottish, Northern Irish or British', 600),
    ethnic('Asian', 90),
    ethnic('Total: All usual residents', 890),
    ethnic('Martian', 1),
  ];
  const [detailed, broad] = residentsOf(rows, served);
  expect(Object.fromEntries(detailed?.groups ?? [])).toEqual({
    white_irish: 200,
    white_british: 600,
  });
  expect(Object.fromEntries(broad?.groups ?? [])).toEqual({ white: 800, asian: 90 });
  expect(detailed?.notMatched).toEqual(['Martian']);
});
