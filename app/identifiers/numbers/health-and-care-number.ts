import { digitsOnly } from './digits-only.ts';
import { passesModulusEleven } from './modulus-eleven.ts';

/** Whether a text is a Health and Care number of Northern Ireland: 320 000 0000 to 399 999 9999, modulus 11 check. */
export function isHealthAndCareNumber(text: string): boolean {
  const digits = digitsOnly(text);
  return digits?.length === 10 && /^3[2-9]/.test(digits) && passesModulusEleven(digits);
}
