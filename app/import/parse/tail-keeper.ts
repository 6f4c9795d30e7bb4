import { footerStart } from './footer.ts';
import type { Footer, RecordBlock } from './record-block.ts';
import type { ParsedRecords } from './record-parser.ts';
import { filledCells } from './row-cells.ts';

/** No footer is taken to be longer than this. */
const rowsKept = 30;

/** Holds back the last rows of a stream of records, because only its end tells whether they are records. */
export class TailKeeper {
  #rows: string[][] = [];
  #strayQuotes: readonly number[] = [];
  #firstRow = 1;

  /** Adds records that begin at `firstRow`; gives those that cannot be the end of the file any more. */
  keep({ rows, strayQuotes }: ParsedRecords, firstRow: number): RecordBlock | null {
    if (this.#rows.length === 0) this.#firstRow = firstRow;
    const held = this.#rows.length;
    this.#rows = held === 0 ? rows : this.#rows.concat(rows);
    this.#strayQuotes = [...this.#strayQuotes, ...strayQuotes.map((index) => index + held)];
    return this.#take(this.#rows.length - rowsKept);
  }

  /** What is held back, as it stands. */
  takeRest(): RecordBlock | null {
    return this.#take(this.#rows.length);
  }

  /** What is held back at the end of the file, with its footer rows named and emptied. */
  takeEnd(unclosedQuote: boolean, headers: readonly string[]): RecordBlock | null {
    const rest = this.takeRest();
    if (unclosedQuote) {
      const nothing = { rows: [], strayQuotes: [], firstRow: this.#firstRow, footers: [] };
      return { ...(rest ?? nothing), unclosedQuote };
    }
    if (rest === null) return null;
    const start = footerStart(rest.rows, filledCells(headers).length);
    const footers: Footer[] = [];
    const rows = rest.rows.map((row, index) => {
      if (index < start) return row;
      const text = filledCells(row).join(' ');
      if (text !== '') footers.push({ index, text });
      return [];
    });
    return { ...rest, rows, footers };
  }

  #take(count: number): RecordBlock | null {
    if (count <= 0) return null;
    const kept = this.#rows.splice(count);
    const rows = this.#rows;
    const strayQuotes = this.#strayQuotes.filter((index) => index < count);
    const block = {
      rows,
      strayQuotes,
      unclosedQuote: false,
      firstRow: this.#firstRow,
      footers: [],
    };
    this.#rows = kept;
    this.#strayQuotes = this.#strayQuotes
      .filter((index) => index >= count)
      .map((index) => index - count);
    this.#firstRow += count;
    return block;
  }
}
