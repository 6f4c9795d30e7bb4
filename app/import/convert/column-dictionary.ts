import type { CutCells, TextCodes } from '../parse/rows.ts';
import type { CellReader } from './cell-reading.ts';
import type { ColumnStore } from './column-store.ts';
import { TextTable } from './text-table.ts';

const slicesBegin = 13;

/**
 * The distinct texts of one source of a column. Each is read once, when first met. A source that hardly repeats
 * itself, such as an id, stops looking for repeats.
 */
export class ColumnDictionary implements TextCodes {
  readonly #store: ColumnStore;
  readonly #read: CellReader;
  readonly #codes = new TextTable();
  #asked = 0;
  #added = 0;
  #isNearlyUnique = false;

  constructor(store: ColumnStore, read: CellReader) {
    this.#store = store;
    this.#read = read;
  }

  get isNearlyUnique(): boolean {
    return this.#isNearlyUnique;
  }

  codeOf(text: string): number {
    if (this.#isNearlyUnique) return this.#add(text);
    this.#asked++;
    const { units, hash } = this.#codes.unitsOf(text);
    const known = this.#codes.find(units, 0, text.length, hash);
    if (known !== -1) return known;
    const code = this.#add(text);
    this.#codes.add(units, 0, text.length, hash, code);
    return code;
  }

  codeOfCell(cells: CutCells, at: number): number {
    const { units } = cells;
    const start = cells.starts[at] ?? 0;
    const end = cells.ends[at] ?? 0;
    if (this.#isNearlyUnique) {
      if (this.#read.isKeptAsItIs?.(units, start, end) !== true) return this.#add(cells.text(at));
      return this.#store.addPlainWord(units, start, end);
    }
    this.#asked++;
    const hash = cells.hashes[at] ?? 0;
    const known = this.#codes.find(units, start, end, hash);
    if (known !== -1) return known;
    const code = this.#add(cells.text(at));
    this.#codes.add(units, start, end, hash, code);
    return code;
  }

  /** The store was cleared, and with it every code. */
  forget(): void {
    this.#isNearlyUnique ||= this.#added > this.#asked / 2;
    this.#asked = 0;
    this.#added = 0;
    this.#codes.clear();
  }

  #add(text: string): number {
    this.#added++;
    return this.#store.add(this.#read(unsliced(text)));
  }
}

/** V8 keeps a long substring as a window on its parent: without a copy, one cell would hold its whole chunk in memory. */
function unsliced(text: string): string {
  return text.length < slicesBegin ? text : `${text} `.slice(0, -1);
}
