import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { figureCsv } from '#app/figures/files/figure-csv.ts';
import { shown } from '#app/results/cell.ts';
import type { Figure } from '#app/results/figure.ts';
import { averageChange, beforeAfter, reliableChange, whoIsMissing } from '../example-figures.ts';
import { group, table } from '../example-tables.ts';
import { sdqAverageChange } from '../lower-is-better-figures.ts';
import { releasedExample } from '../released-example.ts';

function read(figure: Figure): string[][] {
  return Papa.parse<string[]>(figureCsv(releasedExample(figure))).data;
}

function rowsNamed(rows: string[][], name: string): string[][] {
  return rows.filter(([first]) => first === name);
}

describe('the head of the file', () => {
  const rows = read(averageChange);

  test('says what it is, whom it counts, where from and by which rule', () => {
    expect(rows[0]).toEqual([
      'Title',
      'Scores rose by 1.8 points on average, with no clear difference by age',
    ]);
    expect(rows[2]).toEqual(['Counts', 'Young people who completed support']);
    expect(rows[3]).toEqual(['Source', 'outcome scores file']);
    expect(rowsNamed(rows, 'Disclosure rule')[0]?.[1]).toContain('Counts of 1 to 7 are hidden');
  });

  test('explains the symbols that are used and no others', () => {
    expect(rowsNamed(read(reliableChange), 'Symbol')).toEqual([
      ['Symbol', '[c]: hidden to protect confidentiality.'],
    ]);
    expect(rowsNamed(rows, 'Symbol')).toEqual([]);
  });
});

test('an estimate and its interval are three columns of plain numbers', () => {
  const rows = read(averageChange);
  expect(rowsNamed(rows, 'Age')[0]).toEqual([
    'Age',
    'Young people',
    'Average change',
    'Average change, 95% CI from',
    'Average change, 95% CI to',
  ]);
  expect(rowsNamed(rows, 'Aged 21 to 24')[0]?.slice(2)).toEqual(['0.9', '-0.7', '2.4']);
});

test('a fall keeps a minus that spreadsheets read', () => {
  expect(rowsNamed(read(sdqAverageChange), 'Female')[0]?.[2]).toBe('-2.1');
});

test('every table of the figure is there under its caption', () => {
  const firsts = read(whoIsMissing).map(([first]) => first);
  expect(firsts).toEqual(
    expect.arrayContaining([
      'Who has which scores',
      'Why there is no pair of scores',
      'Share with both scores',
      'Left out',
    ]),
  );
});

test('no number that the policy hides is in the file', () => {
  const small = [1, 2, 3, 4, 5, 6, 7].map(String);
  const rows = read(reliableChange);
  const start = rows.findIndex(([first]) => first === 'Young people by size of change');
  const counts = rows
    .slice(start + 2)
    .filter(([label = '']) => label.includes(' to '))
    .map(([, n]) => n);
  expect(counts).toHaveLength(24);
  expect(counts).not.toEqual(expect.arrayContaining([expect.toBeOneOf(small)]));
  expect(counts.filter((n) => n === '[c]').length).toBeGreaterThanOrEqual(10);
});

test('no exact count of the screen is in the file, since counts are rounded', () => {
  const csv = figureCsv(releasedExample(beforeAfter));
  expect(csv).not.toMatch(/\b(412|221|182|153|231)\b/);
});

test('shares have no more digits than the screen', () => {
  const rows = read(whoIsMissing);
  expect(rowsNamed(rows, 'Both scores')[0]?.[3]).toMatch(/^\d\d$/);
});

test('a group that is named like a formula does no harm', () => {
  const figure: Figure = {
    ...averageChange,
    tables: {
      groups: table('groups', '=cmd', averageChange.tables.groups.columns, [
        group('x', '=HYPERLINK("http://x")', { n: shown(50), mean_change: shown(1) }),
      ]),
    },
  };
  const csv = figureCsv(releasedExample(figure));
  expect(csv).toContain("'=cmd");
  expect(csv).not.toMatch(/(^|,)"?=/m);
});

test('lines end as RFC 4180 asks', () => {
  const csv = figureCsv(releasedExample(averageChange));
  expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  expect(csv.endsWith('\r\n')).toBe(true);
});
