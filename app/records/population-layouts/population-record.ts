/** One row of the table `population` as another publisher's layout gives it, texts as they came. */
export interface PopulationRecord {
  /** A code of the list of population characteristics. */
  readonly characteristic: string;
  /** By its name: publishers number groups differently. */
  readonly group: string;
  readonly area: string;
  readonly age_band: string | null;
  /** null: not a whole number of people; `countGiven` is what stands there. */
  readonly count: number | null;
  readonly countGiven: string;
  readonly source: string;
  readonly year: string;
}

/** Rows of a file under its header. */
export interface SourceTable {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Why a row of a publisher's file is not read: it counts the same people again, says no number, or is not of people. */
export type LeftOutRow = 'total' | 'percentage' | 'other_division' | 'no_number' | 'not_a_row';

/** What a row of a publisher's file gives; a wide layout gives several records a row. */
export type RowReading = readonly PopulationRecord[] | LeftOutRow;

/** A reader of one row's cells by the name of the column, without regard to case; '' for a column that is not there. */
export type CellOf = (row: readonly string[], column: string) => string;

export function cellReader({ header }: Pick<SourceTable, 'header'>): CellOf {
  const places = new Map(header.map((name, at) => [name.trim().toLowerCase(), at]));
  return (row, column) => row[places.get(column.toLowerCase()) ?? -1]?.trim() ?? '';
}

/** A count as publishers write it, with or without commas. null: not a count. */
export function readCount(text: string): number | null {
  const plain = text.replaceAll(',', '').trim();
  return /^\d+(\.\d+)?$/.test(plain) ? Math.round(Number(plain)) : null;
}

/** Whether a name stands for everybody: "Total", "All persons", "Persons", "Grand total". */
export function isEverybody(name: string): boolean {
  return /^(all|(grand |sub-?)?total|everyone|everybody|persons?)\b/i.test(name.trim());
}
