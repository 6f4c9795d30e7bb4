import { digitsOnly } from './digits-only.ts';
import { passesModulusEleven } from './modulus-eleven.ts';

/**
 * Whether a text is a Community Health Index number of Scotland: day, month and year of birth, four more digits, and
 * the modulus 11 check. Nine digits are read as ten whose leading 0 a spreadsheet has lost.
 */
export function isChiNumber(text: string): boolean {
  const given = digitsOnly(text);
  if (given === null || (given.length !== 10 && given.length !== 9)) return false;
  const digits = given.padStart(10, '0');
  return startsWithDay(digits) && passesModulusEleven(digits);
}

function startsWithDay(digits: string): boolean {
  const day = Number(digits.slice(0, 2));
  const month = Number(digits.slice(2, 4));
  // A leap year, because the century is not written.
  return day >= 1 && month >= 1 && month <= 12 && day <= new Date(2000, month, 0).getDate();
}
