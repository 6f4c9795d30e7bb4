import { isChiNumber } from '../numbers/chi-number.ts';
import { digitsOnly } from '../numbers/digits-only.ts';
import { isHealthAndCareNumber } from '../numbers/health-and-care-number.ts';
import {
  hasInsuranceNumberShape,
  isNationalInsuranceNumber,
} from '../numbers/national-insurance-number.ts';
import { isIssuedRange, isNhsNumber } from '../numbers/nhs-number.ts';
import { isUniqueLearnerNumber } from '../numbers/unique-learner-number.ts';
import { hasPupilNumberShape, isUniquePupilNumber } from '../numbers/unique-pupil-number.ts';
import { areaCodeKind } from '../shapes/area-code.ts';
import { isCoordinatePair, isLatitude } from '../shapes/coordinates.ts';
import { holdsEmailAddress } from '../shapes/email-address.ts';
import { ipAddress } from '../shapes/ip-address.ts';
import { isBareMobile, ukPhoneDigits } from '../shapes/phone-number.ts';
import { hasDistrictShape, outwardOfPostcode, outwardOfSector } from '../shapes/postcode.ts';
import { hasStreetAddress } from '../shapes/street-address.ts';
import { holdsWebAddress, isHandle } from '../shapes/web-address.ts';
import { isWrittenText } from './is-written-text.ts';
import type { Mark } from './marks.ts';
import { nameLikeness } from './person-name.ts';

const SCHOOL =
  /^(?:st\.? |the )?\p{Lu}[\p{L}'’.&-]*(?: [\p{L}'’.&()-]+)* (?:School|Academy|College|Primary|Infants?|Juniors?|High)\b/u;
const PRACTICE = /^[A-HJ-NPVWY]\d{5}$/i;
const FORMATTED = /^\d{3}[ -]\d{3}[ -]\d{4}$/;

/** Calls `mark` with everything that a value looks like. Each test is only run on a value whose characters allow it. */
export function markValue(text: string, mark: (found: Mark) => void): void {
  let digits = 0;
  let letters = 0;
  let spaces = 0;
  let dots = 0;
  let colons = 0;
  let at = false;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code >= 48 && code <= 57) digits += 1;
    else if (code === 32 || code === 10) spaces += 1;
    else if (code === 46) dots += 1;
    else if (code === 58) colons += 1;
    else if (code === 64) at = true;
    else if ((code | 32) >= 97 && (code | 32) <= 122) letters += 1;
    else if (code > 191) letters += 1;
  }
  if (at && holdsEmailAddress(text)) mark('email');
  else if (at && isHandle(text)) mark('handle');
  if ((colons > 0 || dots > 1) && holdsWebAddress(text)) mark('web');
  if (digits > 0) markNumber(text, digits, letters, mark);
  if (dots === 3 || colons > 1) {
    const ip = ipAddress(text);
    if (ip !== null) mark(ip === 'is' ? 'ip' : 'could_be_ip');
  }
  if (letters === 0) {
    if (dots === 1 || dots === 2) markDecimal(text, dots, mark);
    return;
  }
  if (digits > 0 && letters + digits + spaces === text.length)
    markCode(text, letters, digits, mark);
  if (digits > 0 && spaces === 0 && text.length <= 40) mark('code');
  if (letters > digits) markWords(text, spaces + 1, digits, mark);
}

function markNumber(
  text: string,
  digits: number,
  letters: number,
  mark: (found: Mark) => void,
): void {
  if (digits >= 7) mark('many_digits');
  if (letters > 0) return;
  if (digits === text.length) mark('digits');
  if (digits >= 10 && ukPhoneDigits(text) !== null) mark('phone');
  if (digits !== 9 && digits !== 10) return;
  const number = digitsOnly(text);
  if (number === null) return;
  if (digits === 9) {
    if (isChiNumber(number)) mark('nine_digit_chi');
    return;
  }
  mark('ten_digits');
  const isFormatted = FORMATTED.test(text);
  if (isFormatted) mark('formatted_number');
  if (isBareMobile(number)) mark('bare_mobile');
  if (isUniqueLearnerNumber(number)) {
    mark('uln');
    return;
  }
  const isNhs = isNhsNumber(number);
  if (isNhs) mark('nhs');
  if (isNhs && isIssuedRange(number)) mark('issued_nhs');
  const isHealthAndCare = isHealthAndCareNumber(number);
  if (isHealthAndCare) mark('health_and_care');
  const isChi = isChiNumber(number);
  if (isChi) mark('chi');
  if (isFormatted && (isNhs || isChi || isHealthAndCare)) mark('formatted_health_number');
}

function markDecimal(text: string, dots: number, mark: (found: Mark) => void): void {
  if (dots === 1) {
    mark('decimal');
    if (isLatitude(text)) mark('latitude');
  } else if (isCoordinatePair(text)) mark('coordinate_pair');
}

function markCode(
  text: string,
  letters: number,
  digits: number,
  mark: (found: Mark) => void,
): void {
  if (digits === 6 && letters >= 2 && letters <= 3 && hasInsuranceNumberShape(text)) {
    mark('insurance_shape');
    if (isNationalInsuranceNumber(text)) mark('insurance_number');
  }
  if (letters <= 2 && digits >= 11 && hasPupilNumberShape(text)) {
    mark('upn_shape');
    if (isUniquePupilNumber(text)) mark('upn');
  }
  if (letters === 1 && digits === 8) {
    const area = areaCodeKind(text);
    if (area !== null) mark(area);
  }
  if (letters === 1 && digits === 5 && PRACTICE.test(text)) mark('practice');
  if (letters > 5 || digits > 3) return;
  if (outwardOfPostcode(text) !== null) mark('postcode');
  else if (outwardOfSector(text) !== null) mark('sector');
  else if (text.length <= 4 && hasDistrictShape(text)) mark('district');
}

function markWords(text: string, words: number, digits: number, mark: (found: Mark) => void): void {
  if (words >= 3) mark('worded');
  if (isWrittenText(text, words)) {
    mark('written');
    return;
  }
  if (words >= 2 && hasStreetAddress(text)) mark('address');
  if (words >= 2 && SCHOOL.test(text)) mark('school');
  if (digits > 0) return;
  const likeness = nameLikeness(text);
  if (likeness === 'organisation') mark('organisation');
  if (likeness === 'known') mark('name');
  if (likeness !== 'known' && likeness !== 'could') return;
  mark('name_shape');
  if (words >= 2) mark('two_word_name');
}
