import type { IdentifierKind } from './identifier-finding.ts';
import { isNationalInsuranceNumber } from './numbers/national-insurance-number.ts';
import { passesModulusEleven } from './numbers/modulus-eleven.ts';
import { holdsEmailAddress } from './shapes/email-address.ts';
import { ukPhoneDigits } from './shapes/phone-number.ts';
import { outwardOfPostcode } from './shapes/postcode.ts';
import { holdsWebAddress } from './shapes/web-address.ts';

const SPACED_NUMBER = /^\d{3}[ -]\d{3}[ -]\d{4}$/;

/**
 * What one value gives away by its form alone, for columns that passed when their first rows were looked at: an email or
 * web address anywhere in it; or, as the whole value, a UK telephone number, an NHS, CHI or Health and Care number
 * written 3-3-4, a full postcode with its space, or a National Insurance number. Forms that an id could have by
 * chance (ten digits in a row, a postcode without space) are not asked of a single value. null: nothing.
 */
export function identifierInValue(text: string): IdentifierKind | null {
  if (text.length < 6) return null;
  if (text.length > 24) return withinText(text);
  let digits = 0;
  let marks = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code >= 48 && code <= 57) digits += 1;
    else if (code === 64 || code === 46 || code === 58) marks += 1;
  }
  if (marks > 0) {
    const found = withinText(text);
    if (found !== null) return found;
  }
  if (digits < 2) return null;
  if (digits >= 10) return longNumber(text);
  if (digits === 6) return isNationalInsuranceNumber(text) ? 'national_insurance_number' : null;
  if (digits > 3 || !text.includes(' ')) return null;
  return outwardOfPostcode(text) === null ? null : 'postcode';
}

/** Whether one value gives somebody away by its form alone; see `identifierInValue`. */
export function isIdentifying(text: string): boolean {
  return identifierInValue(text) !== null;
}

function withinText(text: string): IdentifierKind | null {
  if (holdsEmailAddress(text)) return 'email';
  return holdsWebAddress(text) ? 'url_or_handle' : null;
}

function longNumber(text: string): IdentifierKind | null {
  if (SPACED_NUMBER.test(text)) {
    return passesModulusEleven(text.replace(/[ -]/g, '')) ? 'nhs_number' : null;
  }
  const isMarked = text.startsWith('07') || text.startsWith('+') || /[ ()]/.test(text);
  return isMarked && ukPhoneDigits(text) !== null ? 'phone' : null;
}
