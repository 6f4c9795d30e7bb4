/** The counts of an answer that has left, as published: by row label, then column; null where hidden. No data. */
export interface EarlierExport {
  readonly at: string;
  readonly sql: string;
  readonly counts: Readonly<Record<string, Readonly<Record<string, number | null>>>>;
  /** The column that said how many young people a row rests on. */
  readonly base?: string | null;
}
