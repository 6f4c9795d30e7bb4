import { delimiters, type Delimiter } from './delimiter.ts';
import type { Dialect } from './dialect.ts';
import { headRows } from './head-rows.ts';
import { filledCells, shareOfData, widthOf, type Row } from './row-cells.ts';
import type { TextHead } from './text-head.ts';
import { textShape, type TextShape } from './text-shape.ts';

/** How many of some cells are headers that we know. */
export type ScoreHeaders = (cells: readonly string[]) => number;

/** The first rows of a text under one delimiter, and how many known headers each row holds. */
export interface Cutting {
  readonly delimiter: Delimiter;
  readonly rows: readonly Row[];
  readonly known: readonly number[];
}

const rowsScored = 30;
const fewestOfHeaders = 3;

/** How the text is cut into cells, judged from its beginning; see `chooseCutting`. */
export function chooseDialect(head: string, score: ScoreHeaders): Dialect {
  const shape = textShape(head);
  const { delimiter } = chooseCutting({ head, isWhole: true, failure: null }, shape, score);
  return { delimiter, newline: shape.newline, start: shape.start };
}

/**
 * The delimiter under which some row near the beginning holds the most headers that `score` knows; where none
 * does so alone, the one that cuts the most rows to one width. A given one, or a "sep=;" line, goes before both.
 */
export function chooseCutting(
  head: TextHead,
  shape: TextShape,
  score: ScoreHeaders,
  given: Delimiter | null = shape.separator,
): Cutting {
  const candidates = given === null ? delimiters : [given];
  const cuttings = candidates.map((delimiter) => {
    const rows = headRows(head, shape, delimiter);
    return { delimiter, rows, known: knownHeaders(rows, score) };
  });
  return cuttings.reduce((best, next) => (isBetter(next, best) ? next : best));
}

function isBetter(next: Cutting, best: Cutting): boolean {
  const nextKnown = Math.max(0, ...next.known);
  const bestKnown = Math.max(0, ...best.known);
  if (nextKnown !== bestKnown) return nextKnown > bestKnown;
  return evenness(next.rows) > evenness(best.rows);
}

/** Known headers of each row, up to the first that is plainly a row of headers. */
function knownHeaders(rows: readonly Row[], score: ScoreHeaders): readonly number[] {
  const known: number[] = [];
  for (const row of rows.slice(0, rowsScored)) {
    const filled = filledCells(row).length;
    const points = filled > 1 && shareOfData(row) <= 0.5 ? score(notRepeated(row, rows)) : 0;
    known.push(points);
    if (points >= fewestOfHeaders && points >= filled / 2) break;
  }
  return known;
}

/**
 * A row without what stands in the same column of another row: answers do, and the name of a measure in a long list.
 * Headers that are written a second time, all of them, stay.
 */
function notRepeated(row: Row, rows: readonly Row[]): Row {
  const others = rows.filter((other) => other.some((cell, column) => cell !== row[column]));
  return row.map((cell, column) => (others.some((other) => other[column] === cell) ? '' : cell));
}

/** Share of the rows that have the most frequent number of cells; 0 where that is one. The wider goes first in a draw. */
function evenness(rows: readonly Row[]): number {
  const counts = new Map<number, number>();
  const filled = rows.filter((row) => widthOf(row) > 0);
  for (const { length } of filled) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [width = 1, count = 0] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [];
  return width === 1 ? 0 : count / filled.length + width / 1e6;
}
