import { expect, test } from 'vitest';
import { clinicalCutoff } from '#app/statistics/clinical-cutoff.ts';
import { clinicallySignificantChange } from '#app/statistics/clinically-significant-change.ts';
import { refused, told } from '#tests/statistics/shown-result.ts';

// Jacobson NS, Truax P. J Consult Clin Psychol 1991;59:12-19, Table 1: clinical mean 40, functional mean 60, standard
// deviation 10 in both; an instrument on which higher is better.
test.each([
  ['a', 60],
  ['b', 40],
  ['c', 50],
] as const)('cut-off %s of the hypothetical data of Jacobson and Truax', (kind, cutoff) => {
  const clinical = { mean: 40, sd: 10 };
  expect(clinicalCutoff(kind, clinical, { mean: 60, sd: 10 }, 'higher')).toBe(cutoff);
});

test('cut-off c with unequal spread lies nearer to the narrower sample, and each kind turns about with the scale', () => {
  const clinical = { mean: 20, sd: 6 };
  const functional = { mean: 8, sd: 4 };
  // (6 × 8 + 4 × 20) / 10 = 12.8; 20 − 12; 8 + 8
  expect(clinicalCutoff('c', clinical, functional, 'lower')).toBeCloseTo(12.8, 12);
  expect(clinicalCutoff('a', clinical, functional, 'lower')).toBe(8);
  expect(clinicalCutoff('b', clinical, functional, 'lower')).toBe(16);
});

test('a sample without spread is refused', () => {
  expect(() => clinicalCutoff('c', { mean: 1, sd: 0 }, { mean: 2, sd: 1 }, 'higher')).toThrow(/sd/);
});

const options = { threshold: 5, cutoff: 15, better: 'lower' } as const;

test.each([
  [20, 10, 'recovered'],
  [30, 20, 'improved'],
  [14, 6, 'improved'],
  [20, 18, 'unchanged'],
  [16, 14, 'unchanged'],
  [20, 26, 'deteriorated'],
  [5, 12, 'deteriorated'],
  [10, 20, 'harmed'],
  [10, 15, 'harmed'],
  [15, 9, 'improved'],
  [20, 15, 'improved'],
  [15, 21, 'deteriorated'],
])('from %i to %i, below 15 being well: %s', (first, second, outcome) => {
  const change = told(clinicallySignificantChange([first], [second], options));
  expect(change.outcomes).toEqual([outcome]);
});

test('every young person is counted once', () => {
  const change = told(clinicallySignificantChange([20, 30, 10, null], [10, 31, 20, 3], options));
  expect(change).toMatchObject({ n: 3, incomplete: 1 });
  expect(change.counts).toEqual({
    recovered: 1,
    improved: 0,
    unchanged: 1,
    deteriorated: 0,
    harmed: 1,
  });
});

test('without a complete pair there is nothing to tell', () => {
  expect(refused(clinicallySignificantChange([null], [4], options)).n).toBe(0);
});
