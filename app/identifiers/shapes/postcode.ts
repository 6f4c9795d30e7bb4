import { postcodeAreas } from './postcode-areas.ts';

const OUTWARD = String.raw`([A-Z]{1,2})(\d[\dA-HJKMNPR-Y]?)`;
const FULL = new RegExp(String.raw`^${OUTWARD} ?(\d)[ABD-HJLNP-UW-Z]{2}$`);
const SECTOR = new RegExp(String.raw`^${OUTWARD} ?(\d)$`);
const DISTRICT = new RegExp(`^${OUTWARD}$`);

/**
 * The outward half of a full postcode ("M14 5FW" gives "M14"); null where the text is not a full postcode.
 * Pseudo postcodes ("ZZ99 3VZ": no fixed abode) are not postcodes of a place.
 */
export function outwardOfPostcode(text: string): string | null {
  if (text.length < 5 || text.length > 9) return null;
  return outward(FULL.exec(text.toUpperCase()));
}

/** The outward half of a postcode sector ("M14 5" gives "M14"). The space is asked for: "M145" could be anything. */
export function outwardOfSector(text: string): string | null {
  if (text.length < 4 || text.length > 6 || !text.includes(' ')) return null;
  return outward(SECTOR.exec(text.toUpperCase()));
}

/** Whether a text could be a postcode district, such as M14. So could many short codes: ask the header too. */
export function hasDistrictShape(text: string): boolean {
  return text.length <= 4 && outward(DISTRICT.exec(text.toUpperCase())) !== null;
}

function outward(match: RegExpExecArray | null): string | null {
  const area = match?.[1];
  const district = match?.[2];
  if (area === undefined || district === undefined || !postcodeAreas.has(area)) return null;
  return area + district;
}
