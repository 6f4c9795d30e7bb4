import { isFilled } from './row-cells.ts';
import type { CutCells, RowInHand, Rows, TextCodes } from './rows.ts';

/** Cells and rows as they stand in a text: valid until the next piece of it is cut. */
export interface Cuts extends CutCells {
  /** For each row the position after its last cell. */
  readonly rowEnds: Int32Array;
}

/** Rows cut out of a text. No cell is a string before it is asked for: most are never asked for twice. */
export class CutRows implements Rows {
  readonly length: number;
  readonly #cuts: Cuts;
  readonly #from: number;
  readonly #row: CutRow;

  constructor(cuts: Cuts, from: number, to: number) {
    this.#cuts = cuts;
    this.#from = from;
    this.length = Math.max(0, to - from);
    this.#row = new CutRow(cuts);
  }

  slice(from: number, to = this.length): Rows {
    return new CutRows(this.#cuts, this.#from + from, this.#from + Math.min(to, this.length));
  }

  strings(): string[][] {
    return Array.from({ length: this.length }, (_, at) => [...this.row(at).cells]);
  }

  row(at: number): RowInHand {
    const { rowEnds } = this.#cuts;
    const row = this.#from + at;
    this.#row.move(row === 0 ? 0 : (rowEnds[row - 1] ?? 0), rowEnds[row] ?? 0);
    return this.#row;
  }
}

/** The only row of its rows: it moves from one to the next, so that a million of them are one object. */
class CutRow implements RowInHand {
  length = 0;
  readonly #cuts: CutCells;
  #first = 0;
  #cells: readonly string[] | null = null;

  constructor(cuts: CutCells) {
    this.#cuts = cuts;
  }

  move(first: number, end: number): void {
    this.#first = first;
    this.length = end - first;
    this.#cells = null;
  }

  get cells(): readonly string[] {
    this.#cells ??= Array.from({ length: this.length }, (_, index) => this.text(index));
    return this.#cells;
  }

  text(index: number): string {
    return index < this.length ? this.#cuts.text(this.#first + index) : '';
  }

  isBlankFrom(start: number): boolean {
    for (let index = start; index < this.length; index++) {
      if (this.#isFilled(index)) return false;
    }
    return true;
  }

  codeIn(codes: TextCodes, index: number): number {
    if (index >= this.length) return codes.codeOf('');
    return codes.codeOfCell(this.#cuts, this.#first + index);
  }

  #isFilled(index: number): boolean {
    const { units, starts, ends } = this.#cuts;
    const at = this.#first + index;
    const start = starts[at] ?? 0;
    if (start === ends[at]) return false;
    const unit = units[start] ?? 0;
    return (unit > 0x20 && unit < 0x7f) || isFilled(this.text(index));
  }
}
