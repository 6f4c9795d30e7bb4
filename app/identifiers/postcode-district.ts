import { outwardOfPostcode, outwardOfSector, hasDistrictShape } from './shapes/postcode.ts';

/**
 * The postcode district of a full postcode, a sector or a district, in capitals: "m14 5fw" and "M14 5" give "M14".
 * null: none of these, or a pseudo postcode.
 */
export function postcodeDistrict(text: string): string | null {
  const tidy = text.trim().replace(/\s+/g, ' ');
  return (
    outwardOfPostcode(tidy) ??
    outwardOfSector(tidy) ??
    (hasDistrictShape(tidy) ? tidy.toUpperCase() : null)
  );
}
