import { digitsOnly } from './digits-only.ts';
import { weightedSum } from './modulus-eleven.ts';

/**
 * Whether a text is a unique learner number: ten digits not beginning with 0, the last being 10 less the weighted
 * sum of the others modulo 11, where a remainder of 0 is not used. No number is both this and an NHS number.
 *
 * Learning Records Service, ULN field notes.
 */
export function isUniqueLearnerNumber(text: string): boolean {
  const digits = digitsOnly(text);
  if (digits?.length !== 10 || digits.startsWith('0')) return false;
  const remainder = weightedSum(digits) % 11;
  return remainder !== 0 && 10 - remainder === digits.charCodeAt(9) - 48;
}
