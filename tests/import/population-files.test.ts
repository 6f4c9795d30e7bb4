import { expect, test } from 'vitest';
import { problemWords } from '#app/import/problem-words.ts';
import { importAsProposed } from './import-as-proposed.ts';
import {
  exampleResidents,
  fingertips,
  nomisAreaPage,
  nomisPage,
  nomisResidents,
} from './publisher-files.ts';
import { sourceFile } from './source-file.ts';
import { surveyFiles } from '#app/import/survey-files.ts';

async function importText(name: string, text: string) {
  const { surveyed, reports, records, problems } = await importAsProposed([sourceFile(name, text)]);
  const [first] = surveyed;
  if (!first) throw new Error('nothing was looked at');
  return { first, reports, rows: records.population ?? [], problems };
}

const told = (problems: readonly { rule: string; count: number; value: string | null }[]) =>
  problems.map(({ rule, count, value }) => [rule, count, value]);

test('a file of the Nomis interface is read as residents, by names, with nothing to decide', async () => {
  const { first, reports, rows } = await importText('NM_2132_1.csv', nomisResidents('ages'));
  expect(first.proposal?.plan.tables).toEqual(['population']);
  expect(first.proposal?.questions).toEqual([]);
  expect(reports[0]?.problems).toEqual([]);
  // 19 groups, each once in all and once in each of five bands of age
  expect(rows).toHaveLength(exampleResidents.length + 19);
  expect(rows[1]).toMatchObject({
    characteristic: 'ethnicity',
    group: exampleResidents[0]?.group,
    area: 'Harrowmere',
    age_band: 'Aged 0 to 4',
    count: Number(exampleResidents[0]?.count),
    source: 'Nomis',
    year: '2021',
    // The header is row 1, the two of the total 2 and 3, the two of all ages 4 and 5.
    source_row: 6,
  });
});

test('what it is, and which rows are not read, is said on Import', async () => {
  const { first } = await importText('NM_2132_1.csv', nomisResidents('ages'));
  expect(told(first.problems)).toEqual([
    ['population_layout', 1, 'Nomis'],
    ['population_row', 1, 'totals, which count the same people again'],
    ['population_row', 1 + 19 * 6, 'percentages'],
  ]);
  expect(first.problems.map((problem) => problemWords(problem).what)).toEqual([
    'A file from Nomis, read as the local population.',
    'Not read: totals, which count the same people again.',
    'Not read: percentages.',
  ]);
});

test('a page saved from Nomis is read for everybody together, areas down and groups across', async () => {
  const { first, rows, reports } = await importText('ethnic group.csv', nomisPage);
  expect(first.proposal?.plan.tables).toEqual(['population']);
  expect(rows.map(({ group, area, age_band, count, year }) => [group, area, age_band, count, year])).toEqual([
    ['White: Irish', 'Harrowmere', 'Aged 11 to 17', 310, '2021'],
    ['Asian, Asian British or Asian Welsh: Indian', 'Harrowmere', 'Aged 11 to 17', 1240, '2021'],
    ['White: Irish', 'Eastby', 'Aged 11 to 17', 200, '2021'],
  ]); // prettier-ignore
  expect(told(first.problems)).toContainEqual([
    'population_row',
    1,
    'other divisions of the same people',
  ]);
  expect(reports[0]?.rowsLeftOut).toBe(1);
});

test('and for one area, groups down; what counts everybody is of all ages', async () => {
  const { rows, reports } = await importText('religion.csv', nomisAreaPage);
  expect(rows.map(({ characteristic, group, area, age_band, count }) => [characteristic, group, area, age_band, count])).toEqual([
    ['religion_or_belief', 'Christian', 'Harrowmere', 'All ages', 27400],
    ['religion_or_belief', 'Muslim', 'Harrowmere', 'All ages', 5100],
  ]); // prettier-ignore
  expect(reports[0]?.problems).toMatchObject([{ rule: 'required', value: 'Not answered' }]);
});

test.each([
  ['as Fingertips gives it', fingertips],
  [
    'without the blanks in its headers',
    fingertips.replace(/^.*/, (header) => header.replaceAll(' ', '')),
  ],
])('a Fingertips download gives its denominators: %s', async (_, text) => {
  const { first, rows, reports } = await importText('indicators-CountyUA.data.csv', text);
  expect(rows.map(({ characteristic, group, count }) => [characteristic, group, count])).toEqual([
    ['sex', 'Male', 9630],
    ['sex', 'Female', 9600],
    ['deprivation_decile', 'Most deprived decile (IMD2019)', 3100],
    ['deprivation_decile', 'Least deprived decile (IMD2019)', 1400],
  ]);
  expect(told(first.problems)).toEqual([
    ['population_layout', 1, 'Fingertips'],
    ['population_row', 1, 'totals, which count the same people again'],
    ['population_row', 1, 'rows without a number of people'],
    ['population_row', 2, 'other divisions of the same people'],
  ]);
  // A number that is none is the import's to say, with its row.
  expect(reports[0]?.problems).toMatchObject([{ column: 'count', value: 'n/k', rows: [10] }]);
});

test('a file of our own layout, and one that merely mentions Nomis, are left as they are', async () => {
  const own = sourceFile(
    'population.csv',
    'characteristic,group,area,age_band,count,source,year\nSex,Male,Harrowmere,11 to 17,9630,from Nomis,2021\nTotal,,,,19230,,\n',
  );
  const [seen] = await surveyFiles([own], { recipes: [] }, () => undefined, new AbortController().signal);
  expect(seen?.source).toBe(own);
  expect(seen?.problems).toEqual([]);
  const { rows, reports } = await importText('population.csv', await new Response(own.stream()).text());
  expect(rows.map(({ group }) => group)).toEqual(['Male']);
  expect(reports[0]?.problems.map(({ rule }) => rule)).toEqual(['footer_row']);
}); // prettier-ignore
