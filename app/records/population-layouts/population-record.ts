/** One row of the table `population` as another publisher's layout gives it, texts as they came. */
export interface PopulationRecord {
  /** A code of the list of population characteristics. */
  readonly characteristic: string;
  /** By its name: publishers number groups differently. */
  readonly group: string;
  readonly area: string;
  readonly age_band: string | null;
  readonly count: number;
  readonly source: string;
  readonly year: string;
}

/** Rows of a file under its header. */
export interface SourceTable {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A reader of one row's cells by the name of the column, without regard to case; '' for a column that is not there. */
export type CellOf = (row: readonly string[], column: string) => string;

export function cellReader({ header }: SourceTable): CellOf {
  const places = new Map(header.map((name, at) => [name.trim().toLowerCase(), at]));
  return (row, column) => row[places.get(column.toLowerCase()) ?? -1]?.trim() ?? '';
}

/** A count as publishers write it, with or without commas. null: not a count. */
export function readCount(text: string): number | null {
  const plain = text.replaceAll(',', '').trim();
  return /^\d+(\.\d+)?$/.test(plain) ? Math.round(Number(plain)) : null;
}

/** Whether a name stands for everybody: "Total", "All persons", "Persons". */
export function isEverybody(name: string): boolean {
  return /^(all|total|everyone|persons?)\b/i.test(name.trim());
}
