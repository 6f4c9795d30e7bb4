import type { IdentifierKind } from '#app/identifiers/identifier-finding.ts';

/** What is done to every value of a column that could identify somebody, before it is stored. */
export type Protection =
  /** A random code of the project, the same for the same value in every column and file of one `of`. */
  | { readonly kind: 'pseudonym'; readonly of: IdentifierKind }
  /** Whole years at the date in another column of the same row. Blank where either date is missing. */
  | { readonly kind: 'age_at'; readonly dateColumn: number }
  | { readonly kind: 'cut'; readonly to: 'postcode_district' | 'month' }
  /** Free text is kept only after every piece of it that looks like a name, number or address is masked. */
  | { readonly kind: 'screened_text' };
