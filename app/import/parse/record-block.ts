import type { ParsedRecords } from './record-parser.ts';

/** A row below the records that is none itself, such as totals. */
export interface Footer {
  /** Position in the rows of the block. */
  readonly index: number;
  /** Its cells, side by side. */
  readonly text: string;
}

export interface RecordBlock extends ParsedRecords {
  /**
   * Row number of the first record as a spreadsheet numbers it: records are counted, blank ones too,
   * from 1. A line break inside a quoted cell does not begin a new row. The others follow without a gap.
   */
  readonly firstRow: number;
  /** These stand as empty rows in `rows`. */
  readonly footers: readonly Footer[];
}
