export type Row = readonly string[];

export function isFilled(cell: string | undefined): boolean {
  return cell !== undefined && cell !== '' && cell.trim() !== '';
}

/** Cells of a row that are not blank. */
export function filledCells(row: Row): readonly string[] {
  return row.filter(isFilled);
}

/** Cells of a row up to the last that is not blank. */
export function widthOf(row: Row): number {
  return 1 + row.findLastIndex(isFilled);
}

const number = /^[-+(]?\s*[£$€]?\s*[\d][\d.,\s]*\)?\s*%?$/;
const dateLike = /^\d{1,4}[-/. ](?:\d{1,2}|[A-Za-z]{3,9})[-/. ]\d{2,4}\b/;

/** Whether a cell holds a number or a date, as headers rarely do. */
export function isNumberOrDate(cell: string): boolean {
  const text = cell.trim();
  return number.test(text) || dateLike.test(text);
}

/** Share of the filled cells of a row that are numbers or dates; 0 for a blank row. */
export function shareOfData(row: Row): number {
  const filled = filledCells(row);
  return filled.length === 0 ? 0 : filled.filter(isNumberOrDate).length / filled.length;
}
