/** What two digits make in the dihedral group of ten, row by row. */
const PRODUCT = [
  '0123456789',
  '1234067895',
  '2340178956',
  '3401289567',
  '4012395678',
  '5987604321',
  '6598710432',
  '7659821043',
  '8765932104',
  '9876543210',
];

/** What a digit counts for at each place from the right; the places repeat after eight. */
const PLACE = [
  '0123456789',
  '1576283094',
  '5803796142',
  '8916043527',
  '9453126870',
  '4286573901',
  '2793806415',
  '7046913258',
];

/**
 * Whether the last digit is the check digit of those before it, by Verhoeff's scheme, which notices every single wrong
 * digit and every swap of neighbours. SNOMED CT codes carry one. False for anything but digits.
 */
export function hasCheckDigit(code: string): boolean {
  if (!/^\d+$/.test(code)) return false;
  const last = Array.from(code)
    .reverse()
    .reduce((sum, digit, at) => Number(PRODUCT[sum]?.[Number(PLACE[at % 8]?.[Number(digit)])]), 0);
  return last === 0;
}
