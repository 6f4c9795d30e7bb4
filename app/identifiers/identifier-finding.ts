/** What a column may give away. The first group must be decided before anything is analysed; the second is only pointed out. */
export const identifierKinds = [
  'nhs_number',
  'chi_number',
  'health_and_care_number',
  'upn',
  'uln',
  'national_insurance_number',
  'name',
  'date_of_birth',
  'postcode',
  'address',
  'uprn',
  'phone',
  'email',
  'coordinates',
  'ip_address',
  'url_or_handle',
  'free_text',
  'local_id',
] as const;

export type IdentifierKind = (typeof identifierKinds)[number];

export const quasiIdentifierKinds = [
  'output_area',
  'lsoa',
  'msoa',
  'ward',
  'postcode_sector',
  'postcode_district',
  'school',
  'gp_practice',
  'exact_date',
] as const;

export type QuasiIdentifierKind = (typeof quasiIdentifierKinds)[number];

/** The distinct texts of one column with how often each stands there, from the rows that were looked at. */
export interface ColumnValues {
  readonly header: string;
  readonly values: ReadonlyMap<string, number>;
  readonly blank: number;
}

/** What a column was found to hold, judged over all its values and never by one cell. */
export interface IdentifierFinding {
  readonly kind: IdentifierKind | QuasiIdentifierKind;
  /** true: nothing is analysed until somebody has decided. false: a note. */
  readonly mustDecide: boolean;
  /** Non-blank cells that look like one, of those looked at. A pattern that only the header tells has 0. */
  readonly matching: number;
  readonly filled: number;
  /** What spoke for it: the header, a check digit, a pattern, dates of childhood, names among the words. */
  readonly evidence: readonly (
    'header' | 'check_digit' | 'pattern' | 'date_range' | 'name_list' | 'words'
  )[];
}
