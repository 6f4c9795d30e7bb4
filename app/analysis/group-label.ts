/** One group of a characteristic: either a code or a kind of missing, never both. */
export interface GroupLabel {
  readonly code: string | null;
  readonly missing: string | null;
  readonly label: string;
}
