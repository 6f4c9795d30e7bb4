import {
  filledCells,
  isFilled,
  isNumberOrDate,
  shareOfData,
  type Row,
} from '../parse/row-cells.ts';

const response = /^(?:open[- ]ended )?response$/i;
const fewestRowsBelow = 2;
const fewestClashes = 3;

/**
 * Whether `lower` goes on with the headers above it. Survey tools put the options or the wording of each question
 * in a second row: it names columns that the upper rows leave blank, or is blank or in words where every answer
 * below is filled, a number or a date.
 */
export function isLowerHeader(upper: readonly Row[], lower: Row, below: readonly Row[]): boolean {
  const filled = filledCells(lower).map((cell) => cell.trim());
  if (filled.length === 0) return false;
  if (shareOfData(lower) > 0 || below.length === 0) return false;
  const columns = lower.map((_, column) => column);
  const namesGap = columns.some(
    (column) => isFilled(lower[column]) && !upper.some((row) => isFilled(row[column])),
  );
  const saysResponse = filled.some((cell) => response.test(cell));
  const repeatsBelow = columns.some(
    (column) => isFilled(lower[column]) && below.some((row) => row[column] === lower[column]),
  );
  if (namesGap || saysResponse) return saysResponse || (!repeatsBelow && leavesGap(lower, below));
  if (repeatsBelow || below.length < fewestRowsBelow) return false;
  const clashes = columns.filter((column) => isFilled(lower[column]) && isAllData(column, below));
  return clashes.length >= fewestClashes && 2 * clashes.length >= filled.length / 2;
}

/** The last of three header rows that Qualtrics writes. */
export function hasImportIds(row: Row): boolean {
  return row.some((cell) => cell.trimStart().startsWith('{"ImportId"'));
}

/** Ids and dates of an answer have no option under their header, and are filled in every answer. */
function leavesGap(lower: Row, below: readonly Row[]): boolean {
  const widest = Math.max(...below.map((row) => row.length));
  return Array.from({ length: widest }, (_, column) => column).some(
    (column) => !isFilled(lower[column]) && below.every((row) => isFilled(row[column])),
  );
}

function isAllData(column: number, below: readonly Row[]): boolean {
  const cells = below.map((row) => row[column] ?? '').filter(isFilled);
  return cells.length >= fewestRowsBelow && cells.every(isNumberOrDate);
}
