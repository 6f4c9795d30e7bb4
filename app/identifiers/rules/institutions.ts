import { note } from './finding.ts';
import type { Rule } from './rule.ts';

const PRACTICE = /\b(?:gp|practice|surgery|ods)\b/;
const SCHOOL = /\b(?:school|urn|laestab|college|establishment)\b/;
const SHARE = 0.3;
const FEWEST = 3;

/** Schools and GP practices: not a person, but with little else they point at one. */
export const institutions: Rule = (profile) => {
  const { words, answered, found, texts } = profile;
  if (
    PRACTICE.test(words) &&
    found.practice.cells > 0 &&
    found.practice.cells >= answered.cells * SHARE
  ) {
    return note('gp_practice', profile, found.practice.cells, 'header', 'pattern');
  }
  if (found.school.distinct >= FEWEST && found.school.cells >= answered.cells * SHARE) {
    return note('school', profile, found.school.cells, SCHOOL.test(words) && 'header', 'pattern');
  }
  if (!SCHOOL.test(words) || texts.length === 0) return null;
  const numbers = texts.filter((text) => /^\d{6,7}$|^\d{3}\/\d{4}$/.test(text)).length;
  if (numbers >= texts.length / 2)
    return note('school', profile, answered.cells, 'header', 'pattern');
  return found.school.cells > 0
    ? note('school', profile, found.school.cells, 'header', 'pattern')
    : null;
};
