import { memo } from 'react';
import { classNames } from '#app/ui/class-names.ts';
import type { ResearchRows } from '#app/workspace/research/research-bench.ts';
import { cellWords } from './cell-words.ts';
import { isNumeric, type GridColumn } from './grid-column.ts';

interface GridRowProps {
  readonly columns: readonly GridColumn[];
  /** The row's number in the answer, from 0. */
  readonly row: number;
  /** null until its page is here. */
  readonly cells: ResearchRows[number] | null;
  readonly flags: ReadonlyMap<string, string>;
  /** The widths of the columns, as CSS. */
  readonly template: string;
  readonly top: number;
  readonly height: number;
}

/** One row of the grid; it is drawn again only when what it shows has changed. */
export const GridRow = memo(function GridRow({
  columns,
  row,
  cells,
  flags,
  template,
  top,
  height,
}: GridRowProps) {
  return (
    <div
      role="row"
      aria-rowindex={row + 2}
      className="explore-grid__row"
      style={{ gridTemplateColumns: template, transform: `translateY(${top}px)`, height }}
    >
      <span role="rowheader" className="explore-grid__index">
        {cellWords(row + 1)}
      </span>
      {columns.map((column, place) => {
        const flag = flags.get(`${row}:${place}`);
        const value = cells?.[place];
        return (
          <span
            key={column.name}
            role="cell"
            className={classNames(
              isNumeric(column) && 'explore-grid__number',
              flag !== undefined && 'explore-grid__flagged',
              value === null && 'explore-grid__null',
            )}
          >
            {flag !== undefined && <em>{flag}</em>}
            {cells === null || value === undefined ? '…' : cellWords(value)}
          </span>
        );
      })}
    </div>
  );
});
