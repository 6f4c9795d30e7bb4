import { tidyCell } from '#app/records/tidy-cell.ts';
import type { Row } from './row-cells.ts';
import { tidyText } from './tidy-text.ts';

/** Lower header rows of survey tools that say nothing of their own. */
const empty = /^(?:(?:open[- ]ended )?response|\{"ImportId".*)$/i;

/**
 * The name of each column of one to three header rows. A blank cell of an upper row takes what stands to its left,
 * where a lower row has something to add ("How safe do you feel? - At school"). A repeated name ends in " (2)",
 * and so on; a column without one is "".
 */
export function namesOfHeaders(headerRows: readonly Row[]): readonly string[] {
  const rows = headerRows.map((row) => row.map(tidyHeader));
  const width = Math.max(0, ...rows.map(({ length }) => length));
  const names = Array.from({ length: width }, (_, column) => joinedName(rows, column));
  return toldApart(names);
}

/** A header without line breaks, doubled and odd spaces. */
export function tidyHeader(text: string): string {
  return tidyCell(tidyText(text).text.replace(/\s+/g, ' '));
}

function joinedName(rows: readonly Row[], column: number): string {
  const parts: string[] = [];
  rows.forEach((row, level) => {
    const isAbove = rows.slice(level + 1).some((lower) => (lower[column] ?? '') !== '');
    const part = isAbove ? filledForward(row, column) : (row[column] ?? '');
    const isNew = !parts.some((each) => sameWords(each) === sameWords(part));
    if (part !== '' && isNew && (parts.length === 0 || !empty.test(part))) parts.push(part);
  });
  return parts.join(' - ');
}

function filledForward(row: Row, column: number): string {
  return row.slice(0, column + 1).findLast((cell) => cell !== '') ?? '';
}

function sameWords(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

function toldApart(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    let unique = name;
    for (let next = 2; taken.has(unique.toLowerCase()); next++) unique = `${name} (${next})`;
    if (name !== '') taken.add(unique.toLowerCase());
    return unique;
  });
}
