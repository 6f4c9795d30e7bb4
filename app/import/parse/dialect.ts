import type { Delimiter } from './delimiter.ts';

export interface Dialect {
  readonly delimiter: Delimiter;
  readonly newline: '\n' | '\r';
  /** Where the first record begins, past a "sep=;" line, which spreadsheets neither show nor number. */
  readonly start: number;
}
