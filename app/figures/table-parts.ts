import { cellIntervalText, cellText } from './cell-text.ts';
import { widest } from './charts/text-width.ts';
import { cellOf } from './table-cells.ts';
import type { Column, Table } from '#app/results/table.ts';

const textSize = 12.5;
const padding = 24;
const rowHeading = 240;

/**
 * The columns of a table in parts that are no wider than a sheet of paper, in order, beside the heading of each row. `width` is
 * in pixels of which one and a half make a point, as charts are drawn for paper.
 */
export function tableParts(table: Table, width: number): readonly (readonly Column[])[] {
  const parts: Column[][] = [];
  let left = 0;
  for (const column of table.columns) {
    const own = columnWidth(table, column);
    const last = parts.at(-1);
    if (last && own <= left) {
      last.push(column);
      left -= own;
    } else {
      parts.push([column]);
      left = width - rowHeading - own;
    }
  }
  return parts;
}

function columnWidth({ rows }: Table, column: Column): number {
  const cells = rows.flatMap((row) => {
    const cell = cellOf(row, column.key);
    return [cellText(cell, column), cellIntervalText(cell, column)];
  });
  const heading = widest(column.label.split(' '), textSize, true);
  return padding + Math.max(70, heading, widest(cells, textSize));
}
