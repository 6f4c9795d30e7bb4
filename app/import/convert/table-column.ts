import type { Field } from '#app/records/field.ts';
import type { CellReader, CellReading } from './cell-reading.ts';
import { ColumnDictionary } from './column-dictionary.ts';
import { ColumnStore } from './column-store.ts';

/** So many distinct texts are remembered from one batch to the next. */
const textsRemembered = 20_000;

/** One column of a record table that is being filled: its distinct values, and the codes of the batch in hand. */
export class TableColumn {
  readonly field: Field;
  readonly store: ColumnStore;
  codes = new Int32Array(0);
  readonly #dictionaries: ColumnDictionary[] = [];
  #isFixed = false;

  constructor(field: Field) {
    this.field = field;
    this.store = new ColumnStore(field);
  }

  /** Every row holds the same: there are no codes, and each stands for the first value of the store. */
  get isFixed(): boolean {
    return this.#isFixed;
  }

  /** Fills every row with one value. */
  fix(value: CellReading): void {
    this.store.add(value);
    this.#isFixed = true;
  }

  /** A new source of this column: several columns of a file may fill it, each with a way of reading of its own. */
  source(read: CellReader): ColumnDictionary {
    const dictionary = new ColumnDictionary(this.store, read);
    this.#dictionaries.push(dictionary);
    return dictionary;
  }

  /** Makes room for so many codes, keeping those of the batch in hand. */
  reserve(rows: number): void {
    if (this.#isFixed || this.codes.length >= rows) return;
    const larger = new Int32Array(rows * 2);
    larger.set(this.codes);
    this.codes = larger;
  }

  beginBatch(): void {
    const hasNearlyUnique = this.#dictionaries.some(({ isNearlyUnique }) => isNearlyUnique);
    if (this.#isFixed || (this.store.size <= textsRemembered && !hasNearlyUnique)) return;
    this.store.clear();
    for (const dictionary of this.#dictionaries) dictionary.forget();
  }
}
