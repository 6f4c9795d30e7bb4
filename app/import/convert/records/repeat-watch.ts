import type { Cell } from '../cell.ts';

/** Two primes of the FNV family, one for each half of the 64 bits. */
const primes = [0x01000193, 0x85ebca6b] as const;

/**
 * Knows the records that a file has given, to tell an exact repeat of one. Kept by the text of the first cell, which is
 * an id, with 64 bits of the rest: two different records of one id would have to agree in all of them to be mistaken.
 */
export class RepeatWatch {
  readonly #seen = new Map<string, string>();

  /** Whether a record with these cells, whose codes stand at `at`, was asked about before. */
  isRepeat(cells: readonly Cell[], at: number): boolean {
    const [first, ...rest] = cells.map((cell) => textAt(cell, at));
    const key = first ?? '';
    const mark = markOf(rest);
    const marks = this.#seen.get(key) ?? '';
    if (marks.includes(mark)) return true;
    this.#seen.set(key, marks + mark);
    return false;
  }
}

function textAt({ column }: Cell, at: number): string {
  return column.store.textOf(column.codes[at] ?? 0);
}

/** 64 bits as four UTF-16 units. */
function markOf(texts: readonly string[]): string {
  let high = 0x811c9dc5;
  let low = 0xcbf29ce4;
  for (const text of texts) {
    for (let index = 0; index < text.length; index++) {
      const unit = text.charCodeAt(index);
      high = Math.imul(high ^ unit, primes[0]);
      low = Math.imul(low ^ unit, primes[1]);
    }
    high = Math.imul(high ^ 0x1f, primes[0]);
    low = Math.imul(low ^ 0x1f, primes[1]);
  }
  low ^= low >>> 15;
  high ^= high >>> 15;
  return String.fromCharCode(high >>> 16, high & 0xffff, low >>> 16, low & 0xffff);
}
