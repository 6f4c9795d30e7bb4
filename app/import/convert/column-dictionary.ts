import type { Field, FieldFault, Reading } from '#app/records/field.ts';
import type { MissingKind } from '#app/records/missing.ts';
import { readCell } from '#app/records/read-cell.ts';
import { faultOf } from './fault-of.ts';
import { withinInt32 } from './within-int32.ts';

const slicesBegin = 13;
/** So many distinct texts are remembered from one batch to the next. */
const textsRemembered = 20_000;

/**
 * The distinct texts of one column. Each is read once, when first met; a row then holds only its code,
 * which is a position in these arrays. A column with very many forgets them after each batch, and one
 * that hardly repeats itself, such as an id, stops looking for repeats.
 */
export class ColumnDictionary {
  readonly field: Field;
  readonly texts: string[] = [];
  /** What is stored; null where there is no answer. */
  readonly values: (string | number | boolean | null)[] = [];
  /** Why there is no answer; null where there is one. */
  readonly kinds: (MissingKind | null)[] = [];
  /** What is wrong, for those few texts with which something is. */
  readonly faults = new Map<number, FieldFault>();
  #codes = new Map<string, number>();
  #revision = 0;
  #asked = 0;
  #isNearlyUnique = false;

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

  codeOf(text: string): number {
    if (this.#isNearlyUnique) return this.#add(text);
    this.#asked++;
    return this.#codes.get(text) ?? this.#add(text);
  }

  /** Codes given before are void after this. */
  beginBatch(): void {
    if (this.size <= textsRemembered && !this.#isNearlyUnique) return;
    this.#isNearlyUnique ||= this.size > this.#asked / 2;
    this.#asked = 0;
    this.#revision++;
    this.#codes = new Map();
    this.texts.length = 0;
    this.values.length = 0;
    this.kinds.length = 0;
    this.faults.clear();
  }

  #add(cell: string): number {
    const text = unsliced(cell);
    const code = this.texts.length;
    const reading = withinInt32(this.field, readCell(this.field, text));
    this.#revision++;
    if (!this.#isNearlyUnique) this.#codes.set(text, code);
    this.texts.push(text);
    this.values.push(reading.state === 'value' ? reading.value : null);
    this.kinds.push(kindOf(reading));
    const fault = faultOf(this.field, reading);
    if (fault !== null) this.faults.set(code, fault);
    return code;
  }
}

/** A value that is no date or no number is stored as one that could not be mapped. */
function kindOf(reading: Reading): MissingKind | null {
  if (reading.state === 'value') return null;
  return reading.state === 'missing' ? reading.kind : 'not_mapped';
}

/** V8 keeps a long substring as a window on its parent: without a copy, one cell would hold its whole chunk in memory. */
function unsliced(text: string): string {
  return text.length < slicesBegin ? text : `${text} `.slice(0, -1);
}
