import type { Check, CheckAction } from './check.ts';

/** A row that a check found. */
export interface FoundRow {
  readonly file: string;
  /** As a spreadsheet numbers it. */
  readonly row: number;
  /** What stands in the cell, as text; a date as ISO text. It may identify somebody. */
  readonly value: string | null;
  /** What it is held against, as text: the earlier date, the range, the first row’s value. */
  readonly other: string | null;
}

/** What one check found, as facts; `checkWords` says them. */
export interface CheckResult extends Check {
  /** What is done about it at present. */
  readonly action: CheckAction;
  /** Rows that it is about. Of rows that belong together, the first does not count. */
  readonly rows: number;
  /** Different young people among them; 0 where the rows belong to nobody. */
  readonly people: number;
  /** The first rows of each file, by file and row number. */
  readonly first: readonly FoundRow[];
  /** How many of its rows stand in each file, by the file's name. */
  readonly inFiles: Readonly<Record<string, number>>;
}

/** How many rows of each check and file are listed one by one. */
export const FOUND_ROWS_LISTED = 100;
