import type { TextEncoding } from '../decode/text-encoding.ts';

/** How the bytes of a file become rows and cells, as found or as a person has set it. */
export interface Layout {
  readonly encoding: TextEncoding;
  readonly delimiter: ',' | ';' | '\t' | '|';
  /** Row of the first header row as a spreadsheet numbers it, from 1. Rows above it are preamble. */
  readonly headerRow: number;
  /** Header rows in all; where there are more than one, they are joined, the upper ones filled forward. */
  readonly headerRows: 1 | 2 | 3;
}
