import { tidyHeader } from '../parse/header-names.ts';
import { filledCells, isFilled, shareOfData, widthOf, type Row } from '../parse/row-cells.ts';
import { hasImportIds, isLowerHeader } from './lower-header.ts';
import type { Layout } from './layout.ts';

export type HeaderPlace = Pick<Layout, 'headerRow' | 'headerRows'>;

/** A row with fewer of the widest row's cells filled is no header. */
const widthOfHeader = 0.7;
/** Share of numbers and dates that a row of headers may have. */
const mostData = 0.2;
const fewestKnown = 2;
const rowsBelow = 20;

/**
 * Where the headers of a table stand, judged from its first rows. The row with the most headers that we know, unless it
 * holds numbers and dates and a row of words as wide stands above it; where no row has two, the first that is about as
 * wide as the table and almost all words; where there is none, the first that is not blank. Rows above and below it
 * that only make sense with it are taken too. `known` counts the known headers of each row. What is `given` is kept.
 */
export function findHeader(
  rows: readonly Row[],
  known: readonly number[],
  given: Partial<HeaderPlace> = {},
): HeaderPlace {
  if (given.headerRow !== undefined) {
    const at = given.headerRow - 1;
    return {
      headerRow: given.headerRow,
      headerRows: given.headerRows ?? countHeaderRows(rows, at, at),
    };
  }
  const main = mainHeader(rows, known);
  const first = given.headerRows === undefined ? topOfHeader(rows, main) : main;
  return {
    headerRow: first + 1,
    headerRows: given.headerRows ?? countHeaderRows(rows, first, main),
  };
}

function mainHeader(rows: readonly Row[], known: readonly number[]): number {
  const widest = Math.max(0, ...rows.map((row) => filledCells(row).length));
  const shaped = rows.findIndex((row) => hasShapeOfHeader(row, widest));
  const most = Math.max(0, ...known);
  const best = known.indexOf(most);
  const isData = shaped !== -1 && shaped < best && shareOfData(rows[best] ?? []) > mostData;
  if (most >= fewestKnown && !isData) return best;
  return shaped !== -1
    ? shaped
    : Math.max(
        0,
        rows.findIndex((row) => widthOf(row) > 0),
      );
}

function hasShapeOfHeader(row: Row, widest: number): boolean {
  const filled = filledCells(row).map((cell) => tidyHeader(cell).toLowerCase());
  const isWideEnough = filled.length >= Math.max(2, widthOfHeader * widest);
  return (
    isWideEnough && shareOfData(row) <= mostData && new Set(filled).size >= 0.5 * filled.length
  );
}

/** The uppermost of the rows above `main` that say what a blank or repeated header below them belongs to. */
function topOfHeader(rows: readonly Row[], main: number): number {
  const top = Math.max(0, main - 2);
  for (let first = main - 1; first >= top; first--) {
    if (!isUpperHeader(rows[first] ?? [], rows[main] ?? [], rows.slice(main + 1))) return first + 1;
  }
  return top;
}

function isUpperHeader(upper: Row, header: Row, below: readonly Row[]): boolean {
  const isText = filledCells(upper).length >= 2 && shareOfData(upper) === 0;
  if (!isText || widthOf(upper) < 0.5 * widthOf(header)) return false;
  const fillsGap = upper.some(
    (cell, column) =>
      isFilled(cell) && !isFilled(header[column]) && below.some((row) => isFilled(row[column])),
  );
  return fillsGap || hasRepeats(header);
}

function hasRepeats(header: Row): boolean {
  const names = filledCells(header).map((cell) => tidyHeader(cell).toLowerCase());
  return new Set(names).size < names.length;
}

/** Rows of headers from `first`, counting those below `main` that only make sense with it: at most 3. */
function countHeaderRows(rows: readonly Row[], first: number, main: number): 1 | 2 | 3 {
  const importIds = rows.findIndex((row, at) => at > first && at <= first + 2 && hasImportIds(row));
  let last = Math.max(main, importIds);
  while (last - first < 2) {
    const lower = rows[last + 1];
    const below = rows.slice(last + 2, last + 2 + rowsBelow).filter((row) => widthOf(row) > 0);
    if (lower === undefined || !isLowerHeader(rows.slice(first, last + 1), lower, below)) break;
    last++;
  }
  const count = last - first + 1;
  return count >= 3 ? 3 : count === 2 ? 2 : 1;
}
