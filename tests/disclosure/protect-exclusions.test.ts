import { expect, test } from 'vitest';
import { defaultPolicy } from '#app/disclosure/policy.ts';
import { protectExclusions } from '#app/disclosure/protect-exclusions.ts';
import type { Exclusion } from '#app/results/method.ts';

function exclusions(numbers: readonly number[], unit: Exclusion['unit'] = 'scores'): Exclusion[] {
  return numbers.map((n, at) => ({ reason: `r${at}`, label: `Reason ${at}`, n, unit }));
}

const protectedNumbers = (given: readonly Exclusion[]) =>
  protectExclusions(given, defaultPolicy).map(({ n }) => n);

test('numbers left out are rounded, and small ones hidden', () => {
  expect(protectedNumbers(exclusions([212, 3, 4, 0]))).toEqual([210, null, null, 0]);
});

test('a single small number takes the next smallest with it', () => {
  expect(protectedNumbers(exclusions([212, 3, 40, 0]))).toEqual([210, null, null, 0]);
});

test('numbers of different units do not add up, and are judged apart', () => {
  const mixed = [...exclusions([212, 40]), ...exclusions([3], 'young people')];
  expect(protectedNumbers(mixed)).toEqual([210, 40, null]);
});
