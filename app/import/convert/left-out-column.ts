import type { ColumnReport } from '../import-report.ts';

/** A column that was not recognised: counted, so that its absence is known, and otherwise left alone. */
export class LeftOutColumn {
  readonly index: number;
  readonly #header: string;
  #blank = 0;
  #filled = 0;

  constructor(index: number, header: string) {
    this.index = index;
    this.#header = header;
  }

  count(cell: string): void {
    if (cell === '' || cell.trim() === '') this.#blank++;
    else this.#filled++;
  }

  /** null for a column without header and without content, which spreadsheets trail behind them. */
  report(): ColumnReport | null {
    if (this.#header === '' && this.#filled === 0) return null;
    return leftOutReport(this.#header, this.#blank);
  }
}

export function leftOutReport(header: string, blank: number): ColumnReport {
  return { header, field: null, fieldLabel: null, matchedBy: null, firstValues: [], blank };
}
