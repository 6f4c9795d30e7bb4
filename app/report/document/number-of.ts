import { cellText, formatFor } from '#app/figures/cell-text.ts';
import { standingMark, type StandingMark } from '#app/figures/equity/standing.ts';
import { cellOf, columnOf, hasInterval, rowOf } from '#app/figures/table-cells.ts';
import type { Cell } from '#app/results/cell.ts';
import { intervalInProse } from '#app/results/format.ts';
import type { Column, Table } from '#app/results/table.ts';
import type { NumberPart, NumberPlace } from './part.ts';
import type { ReportFigures } from './report-document.ts';

/** The table of a figure by its key. */
export function tableAt(figures: ReportFigures, name: string, key: string): Table | undefined {
  const tables: readonly [string, Table][] = Object.entries(figures[name]?.value.tables ?? {});
  return tables.find(([own]) => own === key)?.[1];
}

/** The released cell at a place; null where the report has no such place. */
export function cellAt(
  figures: ReportFigures,
  place: NumberPlace,
): { readonly cell: Cell; readonly column: Column } | null {
  const table = tableAt(figures, place.figure, place.table);
  const row = table && rowOf(table, place.row);
  const column = table && columnOf(table, place.column);
  return row && column ? { cell: cellOf(row, place.column), column } : null;
}

/** A number of the report as it is written: "37%", "[c]". "[x]" where the report has no such place. */
export function numberText(figures: ReportFigures, part: NumberPart): string {
  const found = cellAt(figures, part);
  if (!found) return '[x]';
  const { cell, column } = found;
  const value = cellText(cell, column);
  switch (part.show ?? 'value') {
    case 'value':
      return value;
    case 'size':
      return value.replace(/^[+\u2212]/, '');
    case 'interval':
      return hasInterval(cell)
        ? `${value} (${intervalInProse(cell.interval, formatFor(column))})`
        : value;
    case 'standing':
      return [value, standingWord(markAt(figures, part))].filter(Boolean).join(' ');
  }
}

/** How a number stands beside the one it is compared with; a share’s standing may be held by its gap. */
export function markAt(figures: ReportFigures, place: NumberPlace): StandingMark {
  const found = cellAt(figures, place);
  return found ? standingMark(found.cell) : 'similar';
}

/** "lower" or "higher" for what is clearly so, and nothing for the rest. */
export function standingWord(mark: StandingMark): string {
  if (mark === 'clearly_lower') return 'lower';
  return mark === 'clearly_higher' ? 'higher' : '';
}
