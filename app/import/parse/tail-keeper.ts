import { footerStart } from './footer.ts';
import type { Footer, RecordBlock } from './record-block.ts';
import type { ParsedRecords } from './record-parser.ts';
import { filledCells } from './row-cells.ts';
import type { Rows } from './rows.ts';
import { StringRows } from './string-rows.ts';

/** No footer is taken to be longer than this. */
const rowsKept = 30;

/** Holds back the last rows of a stream of records, because only its end tells whether they are records. */
export class TailKeeper {
  #rows: string[][] = [];
  #strayQuotes: number[] = [];
  #firstRow = 1;

  /** Adds records that begin at `firstRow`; gives those that cannot be the end of the file any more. */
  keep({ rows, strayQuotes }: ParsedRecords, firstRow: number): readonly RecordBlock[] {
    const before = rows.length > rowsKept ? this.takeRest() : null;
    const given = rows.length > rowsKept ? rows.length - rowsKept : 0;
    const held = this.#rows.length;
    if (held === 0) this.#firstRow = firstRow + given;
    this.#rows.push(...rows.slice(given).strings());
    this.#strayQuotes.push(
      ...strayQuotes.filter((index) => index >= given).map((index) => index - given + held),
    );
    const blocks = [
      before,
      given === 0
        ? this.#take(this.#rows.length - rowsKept)
        : blockOf(
            rows.slice(0, given),
            strayQuotes.filter((index) => index < given),
            firstRow,
          ),
    ];
    return blocks.filter((block) => block !== null);
  }

  /** What is held back, as it stands. */
  takeRest(): RecordBlock | null {
    return this.#take(this.#rows.length);
  }

  /** What is held back at the end of the file, with its footer rows named and emptied. */
  takeEnd(unclosedQuote: boolean, headers: readonly string[]): RecordBlock | null {
    const rest = this.takeRest();
    if (unclosedQuote) {
      const nothing = blockOf(new StringRows([]), [], this.#firstRow);
      return { ...(rest ?? nothing), unclosedQuote };
    }
    if (rest === null) return null;
    const held = rest.rows.strings();
    const start = footerStart(held, filledCells(headers).length);
    const footers: Footer[] = [];
    const rows = held.map((row, index) => {
      if (index < start) return row;
      const text = filledCells(row).join(' ');
      if (text !== '') footers.push({ index, text });
      return [];
    });
    return { ...rest, rows: new StringRows(rows), footers };
  }

  #take(count: number): RecordBlock | null {
    if (count <= 0) return null;
    const kept = this.#rows.splice(count);
    const strayQuotes = this.#strayQuotes.filter((index) => index < count);
    const block = blockOf(new StringRows(this.#rows), strayQuotes, this.#firstRow);
    this.#rows = kept;
    this.#strayQuotes = this.#strayQuotes
      .filter((index) => index >= count)
      .map((index) => index - count);
    this.#firstRow += count;
    return block;
  }
}

function blockOf(rows: Rows, strayQuotes: readonly number[], firstRow: number): RecordBlock {
  return { rows, strayQuotes, unclosedQuote: false, firstRow, footers: [] };
}
