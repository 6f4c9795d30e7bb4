import type { IdentifierKind, QuasiIdentifierKind } from './identifier-finding.ts';
import { outwardOfPostcode } from './shapes/postcode.ts';

const DOT = '•';
const THREE = '•••';

/**
 * A value as it may stand on the screen before anybody has decided: enough to recognise what kind of thing it is, not
 * whose. At most four characters, a year, or the outward half of a postcode are left.
 */
export function maskValue(text: string, kind: IdentifierKind | QuasiIdentifierKind): string {
  const tidy = text.trim();
  switch (kind) {
    case 'nhs_number':
    case 'chi_number':
    case 'health_and_care_number':
      return tenDigits(tidy) ?? ending(tidy, 4);
    case 'uln':
      return ending(tidy, 4);
    case 'upn':
    case 'phone':
    case 'uprn':
    case 'gp_practice':
      return ending(tidy, 3);
    case 'local_id':
      return ending(tidy, 3);
    case 'national_insurance_number':
      return ending(tidy, 1);
    case 'output_area':
    case 'lsoa':
    case 'msoa':
    case 'ward':
      return tidy.length >= 9 ? `${tidy.slice(0, 3)}${THREE}${tidy.slice(-3)}` : covered(tidy);
    case 'date_of_birth':
    case 'exact_date':
      return date(tidy);
    case 'postcode': {
      const outward = outwardOfPostcode(tidy);
      return outward === null ? covered(tidy) : `${outward} ${THREE}`;
    }
    case 'postcode_sector':
    case 'postcode_district':
      return tidy.replace(/\d/g, DOT);
    case 'email':
      return `${firstLetter(tidy)}${THREE}@${THREE}`;
    case 'url_or_handle':
      return tidy.startsWith('@')
        ? `@${THREE}`
        : `${/^https?:\/\//i.exec(tidy)?.[0] ?? ''}${THREE}`;
    case 'ip_address':
      return tidy.includes('.') ? `${THREE}.${THREE}.${THREE}.${THREE}` : covered(tidy);
    case 'coordinates':
      return tidy.replace(/\.\d+/g, `.${THREE}`);
    case 'name':
    case 'school':
      return tidy
        .split(/\s+/)
        .slice(0, 4)
        .map((word) => `${firstLetter(word)}${THREE}`)
        .join(' ');
    case 'address':
    case 'free_text':
      return tidy
        .split(/\s+/)
        .slice(0, 6)
        .map(() => THREE)
        .join(' ');
  }
}

/** "943 476 5870" and "9434765870" both as "••• ••• 5870". */
function tenDigits(text: string): string | null {
  const digits = text.replace(/[\s-]/g, '');
  return /^\d{10}$/.test(digits) ? `${THREE} ${THREE} ${digits.slice(-4)}` : null;
}

/** All but the last few letters and digits covered; all of a text that is too short for that. */
function ending(text: string, left: number): string {
  const characters = text.replace(/[^\p{L}\d]/gu, '').length;
  if (characters < left * 2) return covered(text);
  let toCover = characters - left;
  return text.replace(/[\p{L}\d]/gu, (character) => {
    toCover -= 1;
    return toCover >= 0 ? DOT : character;
  });
}

/** A date with its year left: "••/••/2010". */
function date(text: string): string {
  const year = /(?<!\d)(?:19|20)\d{2}(?!\d)/.exec(text);
  if (!year) return covered(text);
  const day = text.replace(/[ T,]+\d{1,2}:.*$/, '');
  return `${covered(day.slice(0, year.index))}${year[0]}${covered(day.slice(year.index + 4))}`;
}

function covered(text: string): string {
  return text.replace(/[\p{L}\d]/gu, DOT);
}

function firstLetter(text: string): string {
  return /^\p{L}/u.exec(text)?.[0] ?? '';
}
