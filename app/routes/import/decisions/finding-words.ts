import type { IdentifierFinding } from '#app/identifiers/identifier-finding.ts';
import { formatCount as count } from '#app/results/format.ts';

type Kind = IdentifierFinding['kind'];

/** What a column seems to hold, as it follows "looks like". */
export const kindWords: Readonly<Record<Kind, string>> = {
  nhs_number: 'NHS numbers',
  chi_number: 'CHI numbers',
  health_and_care_number: 'Health and Care numbers',
  upn: 'unique pupil numbers',
  uln: 'unique learner numbers',
  national_insurance_number: 'National Insurance numbers',
  name: 'names of people',
  date_of_birth: 'dates of birth',
  postcode: 'full postcodes',
  address: 'addresses',
  uprn: 'property reference numbers',
  phone: 'phone numbers',
  email: 'email addresses',
  coordinates: 'coordinates of a place',
  ip_address: 'IP addresses',
  url_or_handle: 'web addresses or handles',
  free_text: 'free text that may name people',
  local_id: 'IDs of your own system',
  output_area: 'output areas',
  lsoa: 'lower layer areas (LSOA)',
  msoa: 'middle layer areas (MSOA)',
  ward: 'wards',
  postcode_sector: 'postcode sectors',
  postcode_district: 'postcode districts',
  school: 'names of schools',
  gp_practice: 'GP practices',
  exact_date: 'exact dates',
};

/** What spoke for a finding, in one sentence: "All 1,284 values have ten digits and pass the check digit." */
export function findingWords({ kind, matching, filled, evidence }: IdentifierFinding): string {
  if (matching === 0 || evidence.every((each) => each === 'header')) {
    return 'Its heading says so.';
  }
  const subject =
    matching === filled
      ? filled === 1
        ? 'The one value'
        : `All ${count(filled)} values`
      : `${count(matching)} of ${count(filled)} values`;
  const one = matching === 1;
  return `${subject} ${one ? shapes(kind).one : shapes(kind).many}.`;
}

function shapes(kind: Kind): { readonly one: string; readonly many: string } {
  switch (kind) {
    case 'nhs_number':
    case 'chi_number':
    case 'health_and_care_number':
      return {
        one: 'has ten digits and passes the check digit',
        many: 'have ten digits and pass the check digit',
      };
    case 'upn':
    case 'uln':
      return {
        one: 'has the right shape and passes its check',
        many: 'have the right shape and pass its check',
      };
    case 'date_of_birth':
      return {
        one: 'is a date on which a young person of today could have been born',
        many: 'are dates on which young people of today could have been born',
      };
    case 'name':
      return {
        one: 'is or holds a name that people have',
        many: 'are or hold names that people have',
      };
    case 'free_text':
      return {
        one: 'is written in words, and may name somebody',
        many: 'are written in words, and some may name somebody',
      };
    case 'postcode':
      return { one: 'is a full postcode', many: 'are full postcodes' };
    case 'national_insurance_number':
    case 'address':
    case 'uprn':
    case 'phone':
    case 'email':
    case 'coordinates':
    case 'ip_address':
    case 'url_or_handle':
    case 'local_id':
    case 'output_area':
    case 'lsoa':
    case 'msoa':
    case 'ward':
    case 'postcode_sector':
    case 'postcode_district':
    case 'school':
    case 'gp_practice':
    case 'exact_date':
      return { one: 'has that shape', many: 'have that shape' };
  }
}
