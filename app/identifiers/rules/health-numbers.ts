import { chanceOfPassing } from '../numbers/chance-of-passing.ts';
import type { ColumnProfile } from '../column/column-profile.ts';
import type { IdentifierKind } from '../identifier-finding.ts';
import { mustDecide } from './finding.ts';
import type { Rule } from './rule.ts';

const NUMBER = '(?: ?(?:n(?:o|um|umber|br|r)s?|id))?';
const HEADERS: readonly (readonly [IdentifierKind, RegExp])[] = [
  ['chi_number', new RegExp(String.raw`\bchi${NUMBER}\b`)],
  [
    'health_and_care_number',
    /\b(?:hcn|h c n(?:o|um|umber)?|hsc n(?:o|um|umber)|health and care n(?:o|umber))\b/,
  ],
  [
    'nhs_number',
    new RegExp(
      String.raw`\bnhs ?(?:n(?:o|um|umber|br|r)s?|id|ref)?$|\bnhs ?n(?:o|um|umber|br|r)s?\b`,
    ),
  ],
];
const ABOUT_IT =
  /\b(?:status|known|traced|verified|valid|present|flag|indicator|recorded|provided|given|y n)\b/;

/** Share of ten-digit values that must pass the check digit; one random number in eleven does. */
const PASSING_SHARE = 0.3;
/** Share of all answers that must pass: a local id column with a few NHS numbers in it counts. */
const LEAST_SHARE = 0.02;
const FEWEST = 3;
/** How unlikely it must be that chance alone let so many pass. */
const CHANCE = 1e-6;
const CHANCE_IN_ISSUED_RANGE = 1e-5;
const PASSES_BY_CHANCE = 1 / 11;
/** Passing, and beginning with 4, 6 or 7. */
const PASSES_IN_ISSUED_RANGE = 1 / 33;

/** NHS, CHI and Health and Care numbers, judged by the share of a column that passes their common check digit. */
export const healthNumbers: Rule = (profile) => {
  const { words, answered, found } = profile;
  const passing = cells(profile, 'cells');
  const named = HEADERS.find(([, header]) => header.test(words) && !ABOUT_IT.test(words))?.[0];
  if (named !== undefined) {
    const numbers = found.ten_digits.cells + found.nine_digit_chi.cells;
    if (passing > 0 || numbers >= answered.cells * PASSING_SHARE) {
      return mustDecide(named, profile, passing, 'header', passing > 0 && 'check_digit');
    }
    if (isScrambled(profile)) return mustDecide(named, profile, 0, 'header');
  }
  if (!isBeyondChance(profile)) return null;
  return mustDecide(likeliestKind(profile), profile, passing, 'check_digit');
};

function isBeyondChance(profile: ColumnProfile): boolean {
  const { answered, found } = profile;
  const passed = cells(profile, 'distinct');
  const numbers = found.ten_digits.distinct + found.nine_digit_chi.distinct;
  if (passed < FEWEST || passed < numbers * PASSING_SHARE) return false;
  if (passed < answered.distinct * LEAST_SHARE) return false;
  const formatted = found.formatted_number.distinct;
  const formattedPassed = found.formatted_health_number.distinct;
  if (formattedPassed >= FEWEST && formattedPassed >= formatted / 2) return true;
  return (
    chanceOfPassing(passed, numbers, PASSES_BY_CHANCE) < CHANCE ||
    chanceOfPassing(found.issued_nhs.distinct, numbers, PASSES_IN_ISSUED_RANGE) <
      CHANCE_IN_ISSUED_RANGE
  );
}

function cells({ found }: ColumnProfile, of: 'cells' | 'distinct'): number {
  return found.nhs[of] + found.chi[of] + found.nine_digit_chi[of] + found.health_and_care[of];
}

function likeliestKind({ found }: ColumnProfile): IdentifierKind {
  const chi = found.chi.cells + found.nine_digit_chi.cells;
  if (chi > found.nhs.cells && chi >= found.health_and_care.cells) return 'chi_number';
  return found.health_and_care.cells > found.nhs.cells ? 'health_and_care_number' : 'nhs_number';
}

/** A column headed "NHS number" whose values are long codes: a plain hash of a number can be undone by trying them all. */
function isScrambled({ answered, texts }: ColumnProfile): boolean {
  return (
    answered.distinct >= FEWEST && texts.every((text) => text.length >= 16 && !text.includes(' '))
  );
}
