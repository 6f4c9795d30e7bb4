/** Rows that could not be used, so that every later n can say so: those of one file, or those set aside by one check. */
export type LeftOutAtImport = LeftOutOfFile | LeftOutByCheck;

export interface LeftOutOfFile {
  readonly file: string;
  readonly rows: number;
}

export interface LeftOutByCheck {
  /** Key of the check, or what the rows belonged to. */
  readonly check: string;
  /** Which rows and why, in words. */
  readonly label: string;
  readonly rows: number;
}
