/** One value of an answer, as the engine gave it. */
export type AnswerValue = string | number | boolean | null;

/** A cell taken out before the answer leaves. What it was is kept for the checks, and never written to a file. */
export interface HiddenCell {
  readonly hidden: true;
  readonly was: AnswerValue;
}

export type AnswerCell = AnswerValue | HiddenCell;

export interface AnswerColumn {
  readonly name: string;
  /** DuckDB's own name of the type. */
  readonly type: string;
}

/** The rows that a query gave, with cells hidden where that was chosen. */
export interface Answer {
  readonly columns: readonly AnswerColumn[];
  readonly rows: readonly (readonly AnswerCell[])[];
}

export function isHidden(cell: AnswerCell | undefined): cell is HiddenCell {
  return typeof cell === 'object' && cell !== null;
}

/** What the cell holds or held. */
export function trueValue(cell: AnswerCell | undefined): AnswerValue {
  if (cell === undefined) return null;
  return isHidden(cell) ? cell.was : cell;
}

/** The number that a cell holds or held, or null where it is none. */
export function trueNumber(cell: AnswerCell | undefined): number | null {
  const value = trueValue(cell);
  return typeof value === 'number' ? value : null;
}
