import type { Cell, Standing } from '#app/results/cell.ts';
import type { Row, Table } from '#app/results/table.ts';

/**
 * How cells stand beside what they are compared with, put back where both may be read: a cell that is shown, and, unless it
 * is a difference or a ratio (which are shown only with both sides), the total row's cell of its column.
 */
export function withStanding(published: Table, original: Table): Table {
  const total = published.rows.find(({ role }) => role === 'total');
  const comesWithBothSides = new Set(
    original.columns
      .filter(({ measure }) => measure.kind === 'difference' || measure.kind === 'ratio')
      .map(({ key }) => key),
  );
  const rows = published.rows.map((row, at) => {
    const cells = Object.entries(row.cells).map(([key, cell]): [string, Cell] => {
      const standing = standingOf(original.rows[at], key);
      const hasBoth = comesWithBothSides.has(key) || isShownForAll(published, total, key);
      return [key, cell.state === 'shown' && standing && hasBoth ? { ...cell, standing } : cell];
    });
    return { ...row, cells: Object.fromEntries(cells) };
  });
  return { ...published, rows };
}

/** A mean that everybody has none of (a gap to everybody) is compared with the people of the total row. */
function isShownForAll(table: Table, total: Row | undefined, key: string): boolean {
  const cell = total?.cells[key];
  if (cell && cell.state !== 'not_applicable') return cell.state === 'shown';
  const measure = table.columns.find((column) => column.key === key)?.measure;
  return measure?.kind === 'mean' && total?.cells[measure.base]?.state === 'shown';
}

function standingOf(row: Row | undefined, key: string): Standing | undefined {
  const cell = row?.cells[key];
  return cell?.state === 'shown' ? cell.standing : undefined;
}
