import type { Field, Reading } from '#app/records/field.ts';
import type { MissingKind } from '#app/records/missing.ts';
import type { CellFault, CellReading } from './cell-reading.ts';
import { WordList } from './word-list.ts';

/** The distinct values of one column of a table. A row holds only a code, which is a position among them. */
export class ColumnStore {
  readonly field: Field;
  /** As they came, or as they may be kept. Not of words. */
  readonly texts: string[] = [];
  /** What is stored; null where there is no answer. Not of words. */
  readonly values: (string | number | boolean | null)[] = [];
  /** The words of a column that takes any; null: it takes something else. '' where there is no answer. */
  readonly words: WordList | null;
  /** Why there is no answer, where there is none. */
  readonly kinds = new Map<number, MissingKind>();
  /** What is wrong, for those few texts with which something is. */
  readonly faults = new Map<number, CellFault>();
  /** Of words, those that are no answer, as they may be kept. */
  readonly #givenWords = new Map<number, string>();
  #suspect = new Uint8Array(64);
  #size = 0;
  #revision = 0;

  constructor(field: Field) {
    this.field = field;
    this.words = takesWords(field) ? new WordList() : null;
  }

  get size(): number {
    return this.#size;
  }

  /** Another number whenever something has changed. */
  get revision(): number {
    return this.#revision;
  }

  /** Whether a row that holds it needs a second look: there is no answer, or something to be said about it. */
  isSuspect(code: number): boolean {
    return this.#suspect[code] === 1;
  }

  hasValue(code: number): boolean {
    return this.#suspect[code] !== 1 || !this.kinds.has(code);
  }

  /** What is stored, as text; the text as it came where there is no answer. */
  textOf(code: number): string {
    if (this.words === null) return String(this.values[code] ?? this.texts[code] ?? '');
    return this.#givenWords.get(code) ?? this.words.at(code);
  }

  add({ reading, given, fault }: CellReading): number {
    const code = this.#next(reading.state !== 'value' || fault !== null);
    const value = reading.state === 'value' ? reading.value : null;
    const kind = kindOf(reading);
    if (kind !== null) this.kinds.set(code, kind);
    if (fault !== null) this.faults.set(code, fault);
    if (this.words === null) {
      this.texts.push(given);
      this.values.push(value);
    } else {
      this.words.add(String(value ?? ''));
      if (value === null) this.#givenWords.set(code, given);
    }
    return code;
  }

  /** Adds a word of ASCII alone, of which nothing is to be said. Only where there are words. */
  addPlainWord(units: Uint16Array, start: number, end: number): number {
    this.words?.addAscii(units, start, end);
    return this.#next(false);
  }

  /** Codes given before are void after this. */
  clear(): void {
    this.#revision++;
    this.#size = 0;
    this.texts.length = 0;
    this.values.length = 0;
    this.words?.clear();
    this.#givenWords.clear();
    this.kinds.clear();
    this.faults.clear();
  }

  #next(isSuspect: boolean): number {
    const code = this.#size++;
    this.#revision++;
    if (code === this.#suspect.length) {
      const larger = new Uint8Array(code * 2);
      larger.set(this.#suspect);
      this.#suspect = larger;
    }
    this.#suspect[code] = isSuspect ? 1 : 0;
    return code;
  }
}

function takesWords({ type }: Field): boolean {
  return type === 'id' || type === 'text' || type === 'free_text';
}

/** A value that is no date or no number is stored as one that could not be mapped. */
function kindOf(reading: Reading): MissingKind | null {
  if (reading.state === 'value') return null;
  return reading.state === 'missing' ? reading.kind : 'not_mapped';
}
