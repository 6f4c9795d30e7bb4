import { expect, test } from 'vitest';
import { chanceOfPassing } from '#app/identifiers/numbers/chance-of-passing.ts';
import { isChiNumber } from '#app/identifiers/numbers/chi-number.ts';
import { isHealthAndCareNumber } from '#app/identifiers/numbers/health-and-care-number.ts';
import {
  hasInsuranceNumberShape,
  isNationalInsuranceNumber,
} from '#app/identifiers/numbers/national-insurance-number.ts';
import { isNhsNumber } from '#app/identifiers/numbers/nhs-number.ts';
import { isUniqueLearnerNumber } from '#app/identifiers/numbers/unique-learner-number.ts';
import { isUniquePupilNumber } from '#app/identifiers/numbers/unique-pupil-number.ts';
import { chiNumbers, learnerNumbers, nhsNumbers, pupilNumbers } from './real-numbers.ts';

// Numbers that the NHS publishes for testing and documentation.
test.each([
  ['943 476 5870', true],
  ['9434765870', true],
  ['943-476-5870', true],
  ['943 476 5871', false],
  ['9990000018', true],
  ['9990000026', true],
  ['9990000034', true],
  ['9990000042', true],
  ['9990000050', true],
  ['9990000019', false],
  ['943476587', false],
  ['94347658701', false],
  ['', false],
  ['943 476 587O', false],
])('"%s" as an NHS number: %s', (text, expected) => {
  expect(isNhsNumber(text)).toBe(expected);
});

test('a number outside every range of the NHS is none, though its check digit passes', () => {
  // 5 x 10 = 50; 50 mod 11 = 6; 11 - 6 = 5.
  expect(isNhsNumber('5000000005')).toBe(false);
});

test('numbers made by the published rule are NHS numbers', () => {
  expect(nhsNumbers(200).every(isNhsNumber)).toBe(true);
});

test('a CHI number begins with a day, and is known without its leading 0', () => {
  const numbers = chiNumbers(100);
  expect(numbers.every(isChiNumber)).toBe(true);
  expect(numbers.map((number) => number.replace(/^0/, '')).every(isChiNumber)).toBe(true);
  expect(isChiNumber('4857773456')).toBe(false);
});

test('a Health and Care number lies between 320 000 0000 and 399 999 9999', () => {
  const inRange = nhsNumbers(50, 320_000_000);
  expect(inRange.every(isHealthAndCareNumber)).toBe(true);
  expect(nhsNumbers(50, 485_000_000).some(isHealthAndCareNumber)).toBe(false);
});

test.each([
  ['B801200005001', true],
  ['P207000016049', true],
  ['b801200005001', true],
  ['A801200005001', false],
  ['I801200005001', false],
  ['B80120000500', false],
])('"%s" as a unique pupil number: %s', (text, expected) => {
  expect(isUniquePupilNumber(text)).toBe(expected);
});

test('a temporary pupil number ends in a letter', () => {
  // Digits 8 0 1 2 0 0 0 0 5 0 0 weigh 16+0+4+10+0+0+0+0+50+0+0 = 80; A is 0; 80 mod 23 = 11, which is M.
  expect(isUniquePupilNumber('M80120000500A')).toBe(true);
  expect(isUniquePupilNumber('L80120000500A')).toBe(false);
});

test('pupil numbers made by the published rule pass', () => {
  expect(pupilNumbers(200).every(isUniquePupilNumber)).toBe(true);
});

test('a unique learner number has its own check, which no NHS number passes', () => {
  expect(isUniqueLearnerNumber('9276308686')).toBe(true);
  expect(isUniqueLearnerNumber('9276308687')).toBe(false);
  expect(learnerNumbers(200).every(isUniqueLearnerNumber)).toBe(true);
  expect(learnerNumbers(200).some(isNhsNumber)).toBe(false);
  expect(nhsNumbers(200).some(isUniqueLearnerNumber)).toBe(false);
});

test.each([
  ['AB123456C', true],
  ['AB 12 34 56 C', true],
  ['ab123456c', true],
  ['QQ123456C', false],
  ['GB123456C', false],
  ['AB123456E', false],
  ['AB123456', false],
])('"%s" as a National Insurance number: %s', (text, expected) => {
  expect(isNationalInsuranceNumber(text)).toBe(expected);
});

test('a National Insurance number without its last letter still has the form', () => {
  expect(hasInsuranceNumberShape('AB123456')).toBe(true);
});

test('the chance of passing is bounded from above by the exact chance of all passing', () => {
  expect(chanceOfPassing(6, 6, 1 / 11)).toBeCloseTo((1 / 11) ** 6, 12);
  expect(chanceOfPassing(1, 11, 1 / 11)).toBe(1);
  expect(chanceOfPassing(0, 0, 1 / 11)).toBe(1);
  // Exact tail of Bin(10, 1/11) at 5 or more: 0.00114 (summed by hand); the bound must not be below it.
  expect(chanceOfPassing(5, 10, 1 / 11)).toBeGreaterThan(0.00114);
});
