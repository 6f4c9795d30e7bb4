import { isBareMobile } from '../shapes/phone-number.ts';
import type { ColumnProfile } from '../column/column-profile.ts';
import { mustDecide } from './finding.ts';
import type { Rule } from './rule.ts';

const NAMED = /\b(?:phone|telephone|tel|mobile|mob|landline|whatsapp|contact n(?:o|um|umber))s?\b/;
const NAMED_SHARE = 0.3;
const SHARE = 0.2;
const FEWEST = 3;
const BARE_SHARE = 0.8;
const FEWEST_BARE = 6;

/** Telephone numbers, and mobile numbers whose leading 0 a spreadsheet has dropped. */
export const phone: Rule = (profile) => {
  const { words, answered, found } = profile;
  const matching = found.phone.cells + found.bare_mobile.cells;
  if (NAMED.test(words) && found.many_digits.cells > 0) {
    if (found.many_digits.cells >= answered.cells * NAMED_SHARE) {
      return mustDecide('phone', profile, matching, 'header', matching > 0 && 'pattern');
    }
  }
  if (found.phone.distinct >= FEWEST && found.phone.cells >= answered.cells * SHARE) {
    return mustDecide('phone', profile, matching, 'pattern');
  }
  if (found.bare_mobile.distinct < FEWEST_BARE) return null;
  if (found.bare_mobile.cells < answered.cells * BARE_SHARE || !areFromManyNetworks(profile))
    return null;
  return mustDecide('phone', profile, found.bare_mobile.cells, 'pattern');
};

/** Ids that begin with 7 count up from one number; mobile numbers begin in many ways. */
function areFromManyNetworks({ texts }: ColumnProfile): boolean {
  const mobiles = texts.filter((text) => isBareMobile(text));
  const beginnings = new Set(mobiles.map((text) => text.slice(0, 3)));
  const firstPairs = new Set(mobiles.map((text) => text.slice(0, 2)));
  return firstPairs.size >= 2 && beginnings.size >= Math.min(4, mobiles.length / 2);
}
