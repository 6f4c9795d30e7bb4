import { CellList } from './cell-list.ts';
import { CutRows } from './cut-rows.ts';
import type { Dialect } from './dialect.ts';
import { TextUnits } from './text-units.ts';
import { hashed, hashSeed } from './unit-hash.ts';

export interface CutRecords {
  readonly rows: CutRows;
  /** Where the first record begins that is not in `rows`. */
  readonly cursor: number;
}

const quote = 0x22;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;

/** Cuts text into cells by their positions. What is cut is valid until the next text is. */
export class RecordCutter {
  readonly #delimiter: number;
  readonly #newline: number;
  readonly #cells = new CellList();
  readonly #units = new TextUnits();

  constructor({ delimiter, newline }: Pick<Dialect, 'delimiter' | 'newline'>) {
    this.#delimiter = delimiter.charCodeAt(0);
    this.#newline = newline.charCodeAt(0);
  }

  /**
   * The records of a text, as PapaParse cuts them. `last`: what follows the last line end is a record too. null where
   * a quotation mark does anything but stand around a whole cell: such a text must be parsed.
   */
  cut(text: string, last: boolean): CutRecords | null {
    const units = this.#units.of(text);
    const cells = this.#cells;
    const delimiter = this.#delimiter;
    const newline = this.#newline;
    const { length } = text;
    let count = 0;
    let rows = 0;
    let cursor = 0;
    let at = 0;
    while (length > 0) {
      let start = at;
      let end = at;
      if (at < length && units[at] === quote) {
        start++;
        end = endOfQuoted(units, start, length);
        if (end === length && last) return null;
        if (end === length) break;
        at = end + 1;
        if (newline === lineFeed && isReturnedLine(units, at, length)) at++;
        if (at < length && units[at] !== delimiter && units[at] !== newline) return null;
      } else {
        while (at < length && units[at] !== delimiter && units[at] !== newline) at++;
        end = at;
      }
      const isLastOfRow = at >= length || units[at] === newline;
      if (isLastOfRow && newline === lineFeed && end > start && units[end - 1] === carriageReturn) {
        end--;
      }
      if (count === cells.starts.length) cells.grow();
      cells.starts[count] = start;
      cells.ends[count] = end;
      cells.hashes[count] = hashOf(units, start, end);
      count++;
      if (isLastOfRow && (at < length || last)) {
        cells.rowEnds[rows++] = count;
        cursor = Math.min(at + 1, length);
      }
      if (at >= length) break;
      at++;
    }
    return { rows: new CutRows(cells.of(text, units), 0, rows), cursor };
  }
}

function endOfQuoted(units: Uint16Array, start: number, length: number): number {
  let at = start;
  while (at < length && units[at] !== quote) at++;
  return at;
}

function isReturnedLine(units: Uint16Array, at: number, length: number): boolean {
  return at + 1 < length && units[at] === carriageReturn && units[at + 1] === lineFeed;
}

function hashOf(units: Uint16Array, start: number, end: number): number {
  let hash = hashSeed;
  for (let at = start; at < end; at++) hash = hashed(hash, units[at] ?? 0);
  return hash;
}
