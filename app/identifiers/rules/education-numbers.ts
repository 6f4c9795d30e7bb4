import { chanceOfPassing } from '../numbers/chance-of-passing.ts';
import { mustDecide } from './finding.ts';
import type { Rule } from './rule.ts';

const PUPIL = /\bupns?\b|\bunique pupil n(?:o|um|umber)s?\b/;
const LEARNER =
  /\bulns?\b|\bunique learner (?:n(?:o|um|umber)s?|reference)\b|\blearner n(?:o|umber)\b/;
const SHARE = 0.3;
const FEWEST = 3;
/** Three values of the shape of a pupil number that all pass: once in 12,000 columns by chance. */
const CHANCE_PUPIL = 1e-4;
const CHANCE_LEARNER = 1e-6;

/** Unique pupil numbers and unique learner numbers. */
export const educationNumbers: Rule = (profile) => {
  const { words, answered, found } = profile;
  if (
    PUPIL.test(words) &&
    found.upn_shape.cells >= answered.cells * SHARE &&
    found.upn_shape.cells > 0
  ) {
    return mustDecide(
      'upn',
      profile,
      found.upn.cells,
      'header',
      found.upn.cells > 0 && 'check_digit',
    );
  }
  if (
    found.upn.distinct >= FEWEST &&
    found.upn.distinct >= found.upn_shape.distinct * SHARE &&
    chanceOfPassing(found.upn.distinct, found.upn_shape.distinct, 1 / 23) < CHANCE_PUPIL
  ) {
    return mustDecide('upn', profile, found.upn.cells, 'check_digit');
  }
  if (
    LEARNER.test(words) &&
    found.ten_digits.cells >= answered.cells * SHARE &&
    found.ten_digits.cells > 0
  ) {
    return mustDecide(
      'uln',
      profile,
      found.uln.cells,
      'header',
      found.uln.cells > 0 && 'check_digit',
    );
  }
  if (
    found.uln.distinct >= FEWEST &&
    found.uln.distinct >= found.ten_digits.distinct * SHARE &&
    chanceOfPassing(found.uln.distinct, found.ten_digits.distinct, 1 / 11) < CHANCE_LEARNER
  ) {
    return mustDecide('uln', profile, found.uln.cells, 'check_digit');
  }
  return null;
};
