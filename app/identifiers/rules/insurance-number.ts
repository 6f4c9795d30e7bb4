import { mustDecide } from './finding.ts';
import type { Rule } from './rule.ts';

const NAMED = /\b(?:nino|ni n(?:o|um|umber)|nat(?:ional)? ins(?:urance)?(?: n(?:o|um|umber))?)\b/;
const SHARE = 0.3;
const FEWEST = 3;

/** National Insurance numbers. They have no check digit: without a header, the last letter is asked for. */
export const insuranceNumber: Rule = (profile) => {
  const { words, answered, found } = profile;
  if (NAMED.test(words) && found.insurance_shape.cells > 0) {
    return mustDecide(
      'national_insurance_number',
      profile,
      found.insurance_shape.cells,
      'header',
      'pattern',
    );
  }
  const { insurance_number: numbers } = found;
  if (numbers.distinct < FEWEST || numbers.cells < answered.cells * SHARE) return null;
  return mustDecide('national_insurance_number', profile, numbers.cells, 'pattern');
};
