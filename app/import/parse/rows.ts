/** Rows of cells, one after another, however they are kept. */
export interface Rows {
  readonly length: number;
  /** Those from `from` on and before `to`. */
  slice(from: number, to?: number): Rows;
  /** All of them, with every cell a string. */
  strings(): string[][];
  /** The row at a position, to be used before another is asked for. */
  row(at: number): RowInHand;
}

/** One row, whose cells are strings only when they are asked for as such. */
export interface RowInHand {
  readonly length: number;
  /** Every cell as a string. */
  readonly cells: readonly string[];
  /** One cell; '' beyond the last. */
  text(index: number): string;
  /** Whether nothing but spaces stands in the cells from `start` on. */
  isBlankFrom(start: number): boolean;
  /** The code that `codes` has for a cell; for '' beyond the last. */
  codeIn(codes: TextCodes, index: number): number;
}

/** Numbers that stand for texts. */
export interface TextCodes {
  codeOf(text: string): number;
  /** The same for a cell that is no string yet. */
  codeOfCell(cells: CutCells, at: number): number;
}

/** Cells of a text that was cut, one after another, without making strings of them. */
export interface CutCells {
  /** The text in UTF-16 units. */
  readonly units: Uint16Array;
  /** For each cell where it begins in `units`, where it ends, and `hashOfUnits` of it. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly hashes: Int32Array;
  text(at: number): string;
}
