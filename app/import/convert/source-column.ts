import type { ColumnReport } from '../import-report.ts';
import type { CellReader, CellReading } from './cell-reading.ts';

const valuesShown = 3;

export type ColumnFacts = Pick<ColumnReport, 'header' | 'field' | 'fieldLabel' | 'matchedBy'>;

/** One column of the file that is used, as its report will speak of it. */
export class SourceColumn {
  readonly facts: ColumnFacts;
  /** The row in which something was last said about it, so that it is said once where several tables need it. */
  saidInRow = 0;
  readonly #showsValues: boolean;
  readonly #firstValues: string[] = [];
  #blank = 0;
  #blankInRow = 0;

  constructor(facts: ColumnFacts, showsValues: boolean) {
    this.facts = facts;
    this.#showsValues = showsValues;
  }

  /** `read`, with its first values kept for the report. */
  watched(read: CellReader): CellReader {
    if (!this.#showsValues) return read;
    const watching = (text: string): CellReading => {
      const cell = read(text);
      if (this.#firstValues.length < valuesShown) this.#show(cell.given.trim());
      return cell;
    };
    const { isKeptAsItIs } = read;
    if (isKeptAsItIs === undefined) return watching;
    return Object.assign(watching, {
      isKeptAsItIs: (units: Uint16Array, start: number, end: number) =>
        this.#firstValues.length >= valuesShown && isKeptAsItIs(units, start, end),
    });
  }

  /** Counts the row's cell as blank, once. */
  countBlank(row: number): void {
    if (this.#blankInRow === row) return;
    this.#blankInRow = row;
    this.#blank++;
  }

  report(): ColumnReport {
    return { ...this.facts, firstValues: [...this.#firstValues], blank: this.#blank };
  }

  #show(value: string): void {
    if (value !== '' && !this.#firstValues.includes(value)) this.#firstValues.push(value);
  }
}
