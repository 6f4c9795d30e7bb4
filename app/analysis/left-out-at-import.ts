/** Rows of one file that could not be used, so that every later n can say so. */
export interface LeftOutAtImport {
  readonly file: string;
  readonly rows: number;
}
