import { describe, expect, test } from 'vitest';
import { fallsOf } from '#app/figures/quality/falls.ts';
import { gapsOf, relianceOf } from '#app/figures/quality/reliance.ts';
import { figureWords } from '#app/figures/words/figure-words.ts';
import { shown, type Cell } from '#app/results/cell.ts';
import type { Figure } from '#app/results/figure.ts';
import type {
  QualityChecksFigure,
  QualityKeyFieldsFigure,
  QualityOverTimeFigure,
} from '#app/results/quality-figures.ts';
import { count, estimate, group, hidden, share, table, total } from '../example-tables.ts';

const base = {
  id: 'quality',
  source: 'referrals file',
  population: 'records of young people who were referred',
  method: { id: 'quality', version: 1, rules: [], query: 'SELECT 1', exclusions: [] },
};

const columns = [
  count('n', 'Records'),
  count('applies', 'Answer expected'),
  count('filled', 'Filled in'),
  share('filled_share', 'Share filled in', 'filled', 'applies'),
];

function keyFields(shares: Readonly<Record<string, Cell>>): QualityKeyFieldsFigure {
  const rows = Object.entries(shares).map(([label, filled_share]) =>
    group(`people.${label}`, label, { n: shown(100), applies: shown(100), filled_share }),
  );
  return {
    ...base,
    kind: 'quality_key_fields',
    reliableFrom: 0.9,
    withCareFrom: 0.7,
    questions: rows.map(({ key, label }) => ({ field: key, question: `whether ${label} matters` })),
    tables: { fields: table('fields', 'Field', columns, rows, false) },
  };
}

const finding = (figure: Figure): string => figureWords(figure).finding;

test.each([
  [1, 'reliable'],
  [0.9, 'reliable'],
  [0.8999, 'with_care'],
  [0.7, 'with_care'],
  [0.6999, 'too_little'],
  [0.001, 'too_little'],
  [0, 'nothing'],
] as const)('a share of %d is %s', (value, reliance) => {
  expect(relianceOf(shown(value), { reliableFrom: 0.9, withCareFrom: 0.7 })).toBe(reliance);
});

describe('the fields that answers rest on', () => {
  const figure = keyFields({
    Sex: shown(0.96),
    Religion: shown(0.6),
    Disability: shown(0.8),
    Locality: shown(0),
  });

  test('the emptiest are named, emptiest first', () => {
    expect(finding(figure)).toBe(
      '1 of 4 fields that answers rest on is reliably filled in. Least: locality (0%), religion (60%) and disability (80%)',
    );
    expect(gapsOf(figure).map(({ reliance }) => reliance)).toEqual([
      'nothing',
      'too_little',
      'with_care',
    ]);
  });

  test('a hidden share is neither counted nor named', () => {
    const partly = keyFields({ Sex: shown(0.96), Religion: hidden, Disability: shown(0.8) });
    expect(finding(partly)).toContain('1 of 2 fields');
    expect(gapsOf(partly).map(({ row }) => row.label)).toEqual(['Disability']);
  });

  test('where all is filled in, it says so', () => {
    expect(finding(keyFields({ Sex: shown(1), Disability: shown(0.95) }))).toBe(
      'All 2 fields that answers rest on are reliably filled in',
    );
  });
});

function overTime(first: Cell, last: Cell): QualityOverTimeFigure {
  const quarter = (key: string) => [
    count(key, key),
    count(`${key}_of`, key),
    share(`${key}_share`, key, key, `${key}_of`),
  ];
  return {
    ...base,
    kind: 'quality_over_time',
    quarters: [
      { key: '2025-Q1', label: 'January to March 2025' },
      { key: '2025-Q2', label: 'April to June 2025' },
    ],
    tables: {
      fields: table(
        'over-time',
        'Field',
        [...quarter('2025-Q1'), ...quarter('2025-Q2')],
        [group('people.sex', 'Sex', { '2025-Q1_share': first, '2025-Q2_share': last })],
        false,
      ),
    },
  };
}

test('a field is recorded less than at first only where the intervals do not overlap', () => {
  const fell = overTime(estimate(0.9, 0.85, 0.94), estimate(0.7, 0.62, 0.78));
  expect(finding(fell)).toBe('Recorded less than at first: sex');
  expect(fallsOf(fell).rose).toEqual([]);
  expect(finding(overTime(estimate(0.9, 0.85, 0.94), estimate(0.84, 0.76, 0.9)))).toBe(
    'Nothing is recorded clearly more or less than at first',
  );
});

function checks(found: number, leftOut: number): QualityChecksFigure {
  const cells = {
    found: shown(found),
    left_out: shown(leftOut),
    mended: shown(0),
    kept: shown(found - leftOut),
  };
  return {
    ...base,
    kind: 'quality_checks',
    tables: {
      checks: table(
        'checks',
        'What was found',
        [
          count('found', 'Rows'),
          count('left_out', 'Left out'),
          count('mended', 'Mended'),
          count('kept', 'Kept'),
        ],
        [...(found === 0 ? [] : [group('a', 'Same row twice', cells)]), total('all', 'All', cells)],
      ),
      files: table('files', 'File', [count('rows', 'Rows')], [], false),
    },
  };
}

test('what the checks found is said with what was left out', () => {
  expect(finding(checks(12, 5))).toBe(
    'The checks point to 12 rows, and left 5 of them out of every result',
  );
  expect(finding(checks(12, 0))).toContain('left none of them out');
  expect(finding(checks(0, 0))).toBe('No row repeats, belongs to nothing, or contradicts another');
});
