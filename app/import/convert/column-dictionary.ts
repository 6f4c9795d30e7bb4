import type { CellReader } from './cell-reading.ts';
import type { ColumnStore } from './column-store.ts';

const slicesBegin = 13;

/**
 * The distinct texts of one source of a column. Each is read once, when first met. A source that hardly repeats
 * itself, such as an id, stops looking for repeats.
 */
export class ColumnDictionary {
  readonly #store: ColumnStore;
  readonly #read: CellReader;
  #codes = new Map<string, number>();
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
    if (this.#isNearlyUnique) return this.#store.add(this.#read(unsliced(text)));
    this.#asked++;
    return this.#codes.get(text) ?? this.#add(text);
  }

  /** The store was cleared, and with it every code. */
  forget(): void {
    this.#isNearlyUnique ||= this.#added > this.#asked / 2;
    this.#asked = 0;
    this.#added = 0;
    this.#codes = new Map();
  }

  #add(cell: string): number {
    const text = unsliced(cell);
    const code = this.#store.add(this.#read(text));
    this.#added++;
    this.#codes.set(text, code);
    return code;
  }
}

/** V8 keeps a long substring as a window on its parent: without a copy, one cell would hold its whole chunk in memory. */
function unsliced(text: string): string {
  return text.length < slicesBegin ? text : `${text} `.slice(0, -1);
}
