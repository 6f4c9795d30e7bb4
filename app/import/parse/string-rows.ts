import type { RowInHand, Rows, TextCodes } from './rows.ts';
import { isFilled } from './row-cells.ts';

/** Rows whose cells are strings already. */
export class StringRows implements Rows {
  readonly #rows: string[][];

  constructor(rows: string[][]) {
    this.#rows = rows;
  }

  get length(): number {
    return this.#rows.length;
  }

  slice(from: number, to?: number): Rows {
    return new StringRows(this.#rows.slice(from, to));
  }

  strings(): string[][] {
    return this.#rows;
  }

  row(at: number): RowInHand {
    return new StringRow(this.#rows[at] ?? []);
  }
}

class StringRow implements RowInHand {
  readonly cells: readonly string[];

  constructor(cells: readonly string[]) {
    this.cells = cells;
  }

  get length(): number {
    return this.cells.length;
  }

  text(index: number): string {
    return this.cells[index] ?? '';
  }

  isBlankFrom(start: number): boolean {
    for (let index = start; index < this.cells.length; index++) {
      if (isFilled(this.cells[index])) return false;
    }
    return true;
  }

  codeIn(codes: TextCodes, index: number): number {
    return codes.codeOf(this.text(index));
  }
}
