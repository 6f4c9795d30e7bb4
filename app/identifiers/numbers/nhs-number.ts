import { digitsOnly } from './digits-only.ts';
import { passesModulusEleven } from './modulus-eleven.ts';

/**
 * Whether a text is a number of the NHS in England, Wales or the Isle of Man by check digit and range, with or
 * without spaces and dashes. Numbers beginning with 9 are kept for testing and count as well.
 */
export function isNhsNumber(text: string): boolean {
  const digits = digitsOnly(text);
  if (digits?.length !== 10) return false;
  return /^[4679]/.test(digits) && passesModulusEleven(digits);
}

/** Whether the number lies in a range from which numbers are given to people. */
export function isIssuedRange(tenDigits: string): boolean {
  return /^[467]/.test(tenDigits);
}
