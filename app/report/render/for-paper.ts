import { groupName } from '#app/figures/equity/group-name.ts';
import type { Figure } from '#app/results/figure.ts';
import type { Row, Table } from '#app/results/table.ts';

/** A released figure with the groups that have a number to draw, and the names of those that have none. */
export interface ForPaper {
  readonly figure: Figure;
  readonly notDrawn: readonly string[];
}

/**
 * What is drawn of a figure on paper: where most groups of a characteristic are hidden, rows of symbols would fill a page and
 * say nothing. The table of the figure keeps them all.
 */
export function forPaper(figure: Figure, part: string | undefined): ForPaper {
  if (figure.kind === 'pathway_waits') {
    const { table, left } = withNumber(figure.tables.groups, ['seen_share']);
    return { figure: { ...figure, tables: { ...figure.tables, groups: table } }, notDrawn: left };
  }
  if (figure.kind === 'equity_matrix') {
    const { table, left } = withNumber(figure.tables.steps, [`${part ?? 'accepted'}_share`]);
    return { figure: { ...figure, tables: { ...figure.tables, steps: table } }, notDrawn: left };
  }
  if (figure.kind === 'equity_outcomes') {
    const { table, left } = withNumber(figure.tables.groups, ['adjusted_gap', 'change']);
    return { figure: { ...figure, tables: { groups: table } }, notDrawn: left };
  }
  return { figure, notDrawn: [] };
}

function withNumber(
  table: Table,
  columns: readonly string[],
): { readonly table: Table; readonly left: readonly string[] } {
  const keep = (row: Row) => row.role === 'total' || hasNumber(row, columns);
  return {
    table: { ...table, rows: table.rows.filter(keep) },
    left: table.rows.filter((row) => !keep(row)).map(({ label }) => groupName('', label)),
  };
}

/** Whether a row has a number in one of some columns. */
function hasNumber(row: Row, columns: readonly string[]): boolean {
  return columns.some((column) => row.cells[column]?.state === 'shown');
}
