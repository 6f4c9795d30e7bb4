import { expect, test } from 'vitest';
import { outcomeOfBin } from '#app/figures/charts/change-zones.ts';
import { sdqTotal, swemwbs } from '../example-figures.ts';

const bin = (from: number, to: number) => ({ from, to, n: 1, hidden: false });
const lowerIsBetter = { ...swemwbs, better: 'lower' as const };

test.each([
  ['at the threshold and above', swemwbs, bin(3, 4), 'better'],
  ['just under the threshold', swemwbs, bin(2, 3), 'same'],
  ['at the threshold on the bad side', swemwbs, bin(-4, -3), 'worse'],
  ['a rise where lower is better', lowerIsBetter, bin(3, 4), 'worse'],
  ['a fall where lower is better', lowerIsBetter, bin(-4, -3), 'better'],
  ['any change without a threshold', sdqTotal, bin(12, 15), 'same'],
] as const)('%s', (_, scale, changed, outcome) => {
  expect(outcomeOfBin(changed, scale)).toBe(outcome);
});
