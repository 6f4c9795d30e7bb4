import type { IdentifierKind } from './identifier-finding.ts';
import { ukPhoneDigits, isBareMobile } from './shapes/phone-number.ts';

const SPACES_AND_DASHES = /[\s\u2010-\u2015_-]+/g;

/**
 * A value as it is compared: two ways of writing the same identifier give the same text. Case, spaces and dashes do
 * not count. In an id of a local system a separator between two digits does, since 1-23 and 12-3 are two people, and so
 * does case in ids that a database makes of letters of both cases, since there 003Ab and 003aB are two people.
 */
export function normalisedIdentifier(text: string, kind: IdentifierKind): string {
  const trimmed = text.normalize('NFKC').trim();
  if (kind === 'local_id' && isOfBothCases(trimmed)) return trimmed;
  const upper = trimmed.toUpperCase();
  if (kind === 'local_id') return withoutIdleSeparators(upper);
  const joined = upper.replace(SPACES_AND_DASHES, '');
  if (kind === 'chi_number') return joined.padStart(10, '0');
  if (kind !== 'phone') return joined;
  return ukPhoneDigits(upper) ?? (isBareMobile(joined) ? `0${joined}` : joined);
}

/** 15 or 18 letters of both cases and digits in one piece, as Salesforce makes them. */
function isOfBothCases(text: string): boolean {
  const isOnePiece = /^[A-Za-z0-9]{15}(?:[A-Za-z0-9]{3})?$/.test(text);
  return isOnePiece && /[a-z]/.test(text) && /[A-Z]/.test(text) && /\d/.test(text);
}

function withoutIdleSeparators(upper: string): string {
  return upper.replace(SPACES_AND_DASHES, (separator: string, at: number) => {
    const isBetweenDigits =
      /\d/.test(upper.charAt(at - 1)) && /\d/.test(upper.charAt(at + separator.length));
    return isBetweenDigits ? '-' : '';
  });
}
