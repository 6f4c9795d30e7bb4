import type { Mark } from './marks.ts';

/** How many distinct texts, and how many cells, look like one thing. */
export interface Tally {
  readonly distinct: number;
  readonly cells: number;
}

interface Count {
  distinct: number;
  cells: number;
}

/** A count of nothing for every mark. */
export function emptyTallies(): Record<Mark, Count> {
  const none = (): Count => ({ distinct: 0, cells: 0 });
  return {
    email: none(),
    web: none(),
    handle: none(),
    ip: none(),
    could_be_ip: none(),
    latitude: none(),
    coordinate_pair: none(),
    decimal: none(),
    digits: none(),
    ten_digits: none(),
    formatted_number: none(),
    nhs: none(),
    issued_nhs: none(),
    chi: none(),
    nine_digit_chi: none(),
    health_and_care: none(),
    formatted_health_number: none(),
    uln: none(),
    upn_shape: none(),
    upn: none(),
    insurance_number: none(),
    insurance_shape: none(),
    phone: none(),
    bare_mobile: none(),
    many_digits: none(),
    postcode: none(),
    sector: none(),
    district: none(),
    address: none(),
    output_area: none(),
    lsoa: none(),
    msoa: none(),
    ward: none(),
    practice: none(),
    school: none(),
    name: none(),
    name_shape: none(),
    two_word_name: none(),
    organisation: none(),
    written: none(),
    worded: none(),
    code: none(),
  };
}
