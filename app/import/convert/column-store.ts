import type { Field, Reading } from '#app/records/field.ts';
import type { MissingKind } from '#app/records/missing.ts';
import type { CellFault, CellReading } from './cell-reading.ts';

/** The distinct values of one column of a table. A row holds only a code, which is a position in these arrays. */
export class ColumnStore {
  readonly field: Field;
  /** As they came, or as they may be kept. */
  readonly texts: string[] = [];
  /** What is stored; null where there is no answer. */
  readonly values: (string | number | boolean | null)[] = [];
  /** Why there is no answer; null where there is one. */
  readonly kinds: (MissingKind | null)[] = [];
  /** Whether a row that holds it needs a second look: there is no answer, or something to be said about it. */
  readonly suspect: boolean[] = [];
  /** What is wrong, for those few texts with which something is. */
  readonly faults = new Map<number, CellFault>();
  #revision = 0;

  constructor(field: Field) {
    this.field = field;
  }

  get size(): number {
    return this.texts.length;
  }

  /** Another number whenever the arrays have changed. */
  get revision(): number {
    return this.#revision;
  }

  add({ reading, given, fault }: CellReading): number {
    const code = this.texts.length;
    const isValue = reading.state === 'value';
    this.#revision++;
    this.texts.push(given);
    this.values.push(isValue ? reading.value : null);
    this.kinds.push(kindOf(reading));
    this.suspect.push(!isValue || fault !== null);
    if (fault !== null) this.faults.set(code, fault);
    return code;
  }

  /** Codes given before are void after this. */
  clear(): void {
    this.#revision++;
    this.texts.length = 0;
    this.values.length = 0;
    this.kinds.length = 0;
    this.suspect.length = 0;
    this.faults.clear();
  }
}

/** A value that is no date or no number is stored as one that could not be mapped. */
function kindOf(reading: Reading): MissingKind | null {
  if (reading.state === 'value') return null;
  return reading.state === 'missing' ? reading.kind : 'not_mapped';
}
