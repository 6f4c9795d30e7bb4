import { mustDecide, note } from './finding.ts';
import type { Rule } from './rule.ts';

const POSTCODE = /\bpost ?codes?\b|\bpcds?\b|\b(?:home|pl) post\b|\bpost code\b|\bzip(?: code)?\b/;
const DISTRICT = /\b(?:post|outward|outcode|district|sector|pcd)\b/;
const ADDRESS = /\b(?:address|addr|street|house (?:no|num|number|name)|flat (?:no|number))\b/;
const NOT_POSTAL = /\b(?:e ?mail|ip|web|mac|type|status|known|changed?|moved)\b/;
const SHARE = 0.3;
const FEWEST = 3;

/** Postcodes, postal addresses and property numbers; statistical areas, districts and sectors as notes. */
export const places: Rule = (profile) => {
  const { words, answered, found } = profile;
  const isPostcode = POSTCODE.test(words);
  const { postcode, address } = found;
  if (
    (isPostcode && postcode.cells > 0) ||
    (postcode.distinct >= FEWEST && postcode.cells >= answered.cells * SHARE)
  ) {
    return mustDecide('postcode', profile, postcode.cells, isPostcode && 'header', 'pattern');
  }
  if (/\buprns?\b/.test(words) && found.digits.cells > 0) {
    return mustDecide('uprn', profile, found.digits.cells, 'header');
  }
  const isAddress = ADDRESS.test(words) && !NOT_POSTAL.test(words);
  if (
    isAddress &&
    (address.cells > 0 || answered.distinct >= FEWEST) &&
    found.written.cells <= answered.cells / 2
  ) {
    return mustDecide('address', profile, address.cells, 'header', address.cells > 0 && 'pattern');
  }
  if (address.distinct >= FEWEST && address.cells >= answered.cells * SHARE) {
    return mustDecide('address', profile, address.cells, 'pattern');
  }
  return areas(profile) ?? partsOfPostcodes(profile, isPostcode || DISTRICT.test(words));
};

function areas(profile: Parameters<Rule>[0]): ReturnType<Rule> {
  const { answered, found } = profile;
  for (const kind of ['output_area', 'lsoa', 'msoa', 'ward'] as const) {
    if (found[kind].cells > 0 && found[kind].cells >= answered.cells * SHARE) {
      return note(kind, profile, found[kind].cells, 'pattern');
    }
  }
  return null;
}

function partsOfPostcodes(profile: Parameters<Rule>[0], isNamed: boolean): ReturnType<Rule> {
  const { answered, found } = profile;
  const { sector, district } = found;
  if (
    (isNamed && sector.cells > 0) ||
    (sector.distinct >= FEWEST && sector.cells >= answered.cells * SHARE)
  ) {
    return note('postcode_sector', profile, sector.cells, isNamed && 'header', 'pattern');
  }
  if (!isNamed || district.cells === 0 || district.cells < answered.cells * SHARE) return null;
  return note('postcode_district', profile, district.cells, 'header', 'pattern');
}
