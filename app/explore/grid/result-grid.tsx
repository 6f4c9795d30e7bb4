import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useMemo, useRef, useState } from 'react';
import { classNames } from '#app/ui/class-names.ts';
import type { ResearchRows } from '#app/workspace/research/research-bench.ts';
import { gridWidths, isNumeric, typeWords, type GridColumn } from './grid-column.ts';
import { GridRow } from './grid-row.tsx';
import { PageCache } from './page-cache.ts';

const ROW_HEIGHT = 35;
const MOST_HEIGHT = 35 * 12;
/** Browsers draw nothing beyond some 33 million pixels: far down, one pixel stands for more than one. */
const MOST_PIXELS = 15_000_000;

export interface GridSort {
  readonly column: number;
  readonly direction: 'ASC' | 'DESC';
}

interface ResultGridProps {
  readonly columns: readonly GridColumn[];
  readonly rows: number;
  readonly page: (from: number, to: number) => Promise<ResearchRows>;
  /** Changes with every new answer or order. */
  readonly answerKey: string;
  readonly sort: GridSort | null;
  readonly onSort: (column: number) => void;
  /** Words for a cell that the output check has found, by "row:column". */
  readonly flags: ReadonlyMap<string, string>;
  readonly onSummary: (column: number) => void;
}

/** The answer as a grid of which only what is in view is drawn, and only that is asked of the engine, by row number. */
export function ResultGrid({
  columns,
  rows,
  page,
  answerKey,
  sort,
  onSort,
  flags,
  onSummary,
}: ResultGridProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const [, redraw] = useState(0);
  const cache = useRef(new PageCache(page, () => redraw((n) => n + 1)));
  useEffect(() => {
    cache.current = new PageCache(page, () => redraw((n) => n + 1));
    scroller.current?.scrollTo({ top: 0, left: 0 });
    redraw((n) => n + 1);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- `answerKey` stands for the answer that `page` reads
  }, [answerKey]);
  const height = Math.min(ROW_HEIGHT, MOST_PIXELS / Math.max(1, rows));
  const isSqueezed = height < ROW_HEIGHT;
  const virtual = useVirtualizer({
    count: isSqueezed ? Math.ceil(MOST_PIXELS / ROW_HEIGHT) : rows,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 6,
  });
  const items = virtual.getVirtualItems();
  const inView = Math.max(1, items.length);
  const slots = isSqueezed ? Math.ceil(MOST_PIXELS / ROW_HEIGHT) : rows;
  const start = items[0]?.index ?? 0;
  const first = isSqueezed
    ? Math.round((start / Math.max(1, slots - inView)) * Math.max(0, rows - inView))
    : start;
  const { template, least } = useMemo(() => gridWidths(columns), [columns]);
  return (
    <div
      ref={scroller}
      className="explore-grid explore-screen-only"
      role="table"
      aria-label="Result"
      onCopy={(event) => event.preventDefault()}
      onDragStart={(event) => event.preventDefault()}
      aria-rowcount={rows + 1}
      aria-colcount={columns.length + 1}
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls must be reachable by keyboard
      tabIndex={0}
      style={{ maxHeight: MOST_HEIGHT + 62 }}
    >
      <div
        className="explore-grid__head"
        role="row"
        aria-rowindex={1}
        style={{ gridTemplateColumns: template, minWidth: least }}
      >
        <span role="columnheader">
          <span className="nhsuk-u-visually-hidden">Row</span>
        </span>
        {columns.map((column, at) => (
          <div
            key={column.name}
            role="columnheader"
            className={classNames(isNumeric(column) && 'explore-grid__number')}
            aria-sort={
              sort?.column === at ? (sort.direction === 'ASC' ? 'ascending' : 'descending') : 'none'
            }
          >
            <button type="button" className="explore-grid__sort" onClick={() => onSort(at)}>
              {column.name}
              {sort?.column === at && (
                <span aria-hidden="true">{sort.direction === 'ASC' ? ' ↑' : ' ↓'}</span>
              )}
            </button>
            <button
              type="button"
              className="explore-grid__type"
              onClick={() => onSummary(at)}
              title={`Summarise ${column.name}`}
            >
              {typeWords(column.type)}
            </button>
          </div>
        ))}
      </div>
      <div
        role="rowgroup"
        style={{ height: virtual.getTotalSize(), position: 'relative', minWidth: least }}
      >
        {items.map((item, at) => {
          const row = isSqueezed ? Math.min(rows - 1, first + at) : item.index;
          return (
            <GridRow
              key={item.key}
              columns={columns}
              row={row}
              cells={cache.current.row(row)}
              flags={flags}
              template={template}
              top={item.start}
              height={ROW_HEIGHT}
            />
          );
        })}
      </div>
    </div>
  );
}
