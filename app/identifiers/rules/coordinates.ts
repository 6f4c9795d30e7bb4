import { mustDecide } from './finding.ts';
import type { Rule } from './rule.ts';

const NAMED =
  /\b(?:lat|latitude|lon|long|lng|longitude|easting|eastings|northing|northings|coordinates?|grid ref(?:erence)?|geo ?point|what ?3 ?words)\b/;
/** Latitudes that are not announced by a header: this many different ones, and nearly nothing else. */
const FEWEST = 5;
const SHARE = 0.9;

/** Places given by numbers. A longitude alone looks like any small decimal: only its header tells. */
export const coordinates: Rule = (profile) => {
  const { words, answered, found } = profile;
  const numeric = found.decimal.cells + found.coordinate_pair.cells + found.digits.cells;
  if (NAMED.test(words) && numeric >= answered.cells / 2 && isFine(profile)) {
    return mustDecide('coordinates', profile, numeric, 'header', 'pattern');
  }
  if (found.coordinate_pair.distinct >= 2 && found.coordinate_pair.cells >= answered.cells / 2) {
    return mustDecide('coordinates', profile, found.coordinate_pair.cells, 'pattern');
  }
  const { latitude } = found;
  if (latitude.distinct < FEWEST || latitude.cells < answered.cells * SHARE) return null;
  return mustDecide('coordinates', profile, latitude.cells, 'pattern');
};

/** "Long" can head a yes or no as well as a longitude: whole numbers are places from five digits on. */
function isFine({ texts }: Parameters<Rule>[0]): boolean {
  return texts.filter((text) => /\.\d{2,}|\d{5,}/.test(text)).length >= texts.length / 2;
}
